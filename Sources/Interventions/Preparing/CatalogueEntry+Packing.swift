// SPDX-License-Identifier: GPL-3.0-or-later
import Search

extension CatalogueEntry {
  func pack(into writer: inout PackedWriter) {
    switch self {
    case .intervention(let entry):
      writer.write(0)
      entry.pack(into: &writer)
    case .accommodation(let entry):
      writer.write(1)
      entry.pack(into: &writer)
    case .measure(let entry):
      writer.write(2)
      entry.pack(into: &writer)
    }
  }

  init(_ reader: inout PackedReader) {
    switch reader.number() {
    case 0: self = .intervention(Intervention(&reader))
    case 1: self = .accommodation(AccommodationEntry(&reader))
    default: self = .measure(Measure(&reader))
    }
  }
}

extension Intervention {
  fileprivate func pack(into writer: inout PackedWriter) {
    about.pack(into: &writer)
    scope.pack(into: &writer)
    for texts in [kinds, causes, steps, measures, home, cautions, related] { writer.write(texts) }
    delivery.pack(into: &writer)
    writer.write(evidence) { $1.pack(into: &$0) }
  }

  fileprivate init(_ reader: inout PackedReader) {
    let (about, scope) = (Description(&reader), Scope(&reader))
    let (kinds, causes, steps, measures) = (reader.texts(), reader.texts(), reader.texts(), reader.texts())
    let (home, cautions, related) = (reader.texts(), reader.texts(), reader.texts())
    self.init(
      about: about, scope: scope, kinds: kinds, causes: causes, steps: steps, delivery: Delivery(&reader),
      measures: measures, home: home, cautions: cautions, evidence: reader.list { RatedEvidence(&$0) },
      related: related)
  }
}

extension AccommodationEntry {
  fileprivate func pack(into writer: inout PackedWriter) {
    about.pack(into: &writer)
    scope.pack(into: &writer)
    for texts in [barriers, steps, providedBy, cautions, related] { writer.write(texts) }
    writer.write(seenBy)
    writer.write(evidence) { $1.pack(into: &$0) }
  }

  fileprivate init(_ reader: inout PackedReader) {
    let (about, scope) = (Description(&reader), Scope(&reader))
    let (barriers, steps, providedBy) = (reader.texts(), reader.texts(), reader.texts())
    let (cautions, related) = (reader.texts(), reader.texts())
    self.init(
      about: about, scope: scope, barriers: barriers, steps: steps, providedBy: providedBy,
      seenBy: reader.optionalText(), cautions: cautions, evidence: reader.list { RatedEvidence(&$0) },
      related: related)
  }
}

extension Measure {
  fileprivate func pack(into writer: inout PackedWriter) {
    about.pack(into: &writer)
    scope.pack(into: &writer)
    writer.write(unit)
    writer.write(instrument)
    writer.write(growth) { writer, rate in
      writer.write(rate.grade?.text)
      writer.write(rate.perWeek)
      writer.write(rate.statistic)
      writer.write(rate.source)
    }
  }

  fileprivate init(_ reader: inout PackedReader) {
    self.init(
      about: Description(&reader), scope: Scope(&reader), unit: reader.optionalText(),
      instrument: reader.optionalText(),
      growth: reader.list { reader in
        GrowthRate(
          grade: reader.optionalText().flatMap { Grade($0) }, perWeek: reader.text(),
          statistic: reader.optionalText(), source: reader.text())
      })
  }
}
