// SPDX-License-Identifier: GPL-3.0-or-later
import Search

extension Description {
  func pack(into writer: inout PackedWriter) {
    writer.write(version)
    for text in [id, title, summary] { writer.write(text) }
    for texts in [needs, keywords, domains] { writer.write(texts) }
  }

  init(_ reader: inout PackedReader) {
    let version = reader.number()
    self.init(
      id: reader.text(), version: version, title: reader.text(), summary: reader.text(), needs: reader.texts(),
      keywords: reader.texts(), domains: reader.texts())
  }
}

extension Scope {
  func pack(into writer: inout PackedWriter) {
    writer.write(audiences.map(\.rawValue))
    writer.write(settings)
    writer.write(grades?.from.text)
    writer.write(grades?.to.text)
    writer.write(levels)
  }

  init(_ reader: inout PackedReader) {
    let audiences = reader.texts().compactMap(Audience.init(rawValue:))
    let settings = reader.texts()
    let (from, to) = (reader.optionalText().flatMap { Grade($0) }, reader.optionalText().flatMap { Grade($0) })
    var grades: GradeRange?
    if let from, let to { grades = GradeRange(from: from, to: to) }
    self.init(audiences: audiences, settings: settings, grades: grades, levels: reader.texts())
  }
}

extension Delivery {
  func pack(into writer: inout PackedWriter) {
    for range in [dosage.minutes, dosage.timesPerWeek, dosage.weeks] { writer.write(range?.text) }
    writer.write(group)
    writer.write(deliveredBy)
    writer.write(materials)
    for word in [training.rawValue, effort.rawValue, cost.rawValue] { writer.write(word) }
  }

  init(_ reader: inout PackedReader) {
    let dosage = Dosage(
      minutes: reader.optionalText().flatMap { NumberRange($0) },
      timesPerWeek: reader.optionalText().flatMap { NumberRange($0) },
      weeks: reader.optionalText().flatMap { NumberRange($0) })
    self.init(
      dosage: dosage, group: reader.optionalText(), deliveredBy: reader.texts(), materials: reader.texts(),
      training: Training(rawValue: reader.text()) ?? .none, effort: Extent(rawValue: reader.text()) ?? .low,
      cost: Extent(rawValue: reader.text()) ?? .none)
  }
}

extension RatedEvidence {
  func pack(into writer: inout PackedWriter) {
    writer.write(rating.rawValue)
    for text in [source, figure, metric, studiedOn, note] { writer.write(text) }
  }

  init(_ reader: inout PackedReader) {
    let rating = EvidenceRating(rawValue: reader.text()) ?? .unrated
    self.init(
      source: reader.optionalText(), rating: rating, figure: reader.optionalText(), metric: reader.optionalText(),
      studiedOn: reader.optionalText(), note: reader.optionalText())
  }
}

extension Source {
  func pack(into writer: inout PackedWriter) {
    for text in [id, authors, year, title] { writer.write(text) }
    for text in [place, doi, address, checked] { writer.write(text) }
  }

  init(_ reader: inout PackedReader) {
    self.init(
      id: reader.text(), authors: reader.text(), year: reader.text(), title: reader.text(),
      place: reader.optionalText(), doi: reader.optionalText(), address: reader.optionalText(),
      checked: reader.optionalText())
  }
}

extension Domain {
  func pack(into writer: inout PackedWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(audiences.map(\.rawValue))
    writer.write(words)
  }

  init(_ reader: inout PackedReader) {
    self.init(
      id: reader.text(), title: reader.text(), audiences: reader.texts().compactMap(Audience.init(rawValue:)),
      words: reader.texts())
  }
}
