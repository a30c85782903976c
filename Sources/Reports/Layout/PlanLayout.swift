// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// Puts a plan in the order in which people read it. What no section places itself comes out at the end, so nothing that
/// the plan holds is ever left out.
struct PlanLayout {
  let plan: Plan
  let kind: Kind?
  let words: ValueWords
  /// The day from which its data are looked at.
  let today: CalendarDate
  /// Whether the data of goals are drawn as well: only for formats that can.
  let drawsCharts: Bool

  /// - Parameter today: the day of the report; without one, the last day of which the plan knows something.
  init(_ plan: Plan, kind: Kind?, today: CalendarDate? = nil, drawsCharts: Bool = false) {
    self.drawsCharts = drawsCharts
    self.plan = plan
    let known = plan.observations.compactMap(\.date) + [plan.updated?.date].compactMap(\.self)
    self.today = today ?? known.max() ?? plan.start ?? .epoch
    self.kind = kind
    words = ValueWords(names: Names(plan))
  }

  /// The whole plan; that of a child in plain words.
  var document: Document {
    PlainLabels(for: plan.learner)?.plain(fullDocument) ?? fullDocument
  }

  private var fullDocument: Document {
    var reader = reader(plan)
    let title = reader.take("title")
    let kindTitle = kind?.title ?? plan.kind.map { ValueWords.plain($0).uppercasedFirst }
    reader.skip("kind", "learner", "template", "templateVersion", "created", "updated")
    let facts = head(&reader)
    let main = sections(&reader)
    let signatures = self.signatures(&reader)
    let more = DocumentSection(Messages.more, [.facts(reader.rest())])
    return Document(
      title: title ?? kindTitle ?? Messages.plan,
      lead: [learnerLine, title == nil ? nil : kindTitle].compactMap(\.self), facts: facts,
      sections: main + [more, dates, signatures, ending].compactMap(\.self))
  }

  func reader(_ part: some Part) -> PartReader {
    PartReader(part, words: words, ownFields: kind?.fields ?? [])
  }

  /// What the learner does, where it is short enough to stand beside the name.
  var shortPosition: String? {
    plan.learner.position.flatMap { $0.count <= 40 ? $0 : nil }
  }

  private var learnerLine: String? {
    let learner = plan.learner
    let details = [learner.name ?? learner.preferredName, shortPosition, learner.grade.map(Messages.grade)]
    let line = details.compactMap(\.self).listed
    return line.isEmpty ? nil : line
  }

  private func head(_ reader: inout PartReader) -> [Fact] {
    let start = reader.take("start")
    let end = reader.take("end")
    let all = [
      reader.fact("status", Messages.status), reader.fact("statusReason", Messages.because),
      Fact(Messages.runs, Messages.period(start, end)), reader.fact("horizon", Messages.looksAhead),
      reader.fact("event", Messages.occasion), reader.fact("setting", Messages.setting),
      reader.fact("purpose", Messages.purpose),
    ]
    return all.compactMap(\.self)
  }

  private var ending: DocumentSection? {
    var reader = reader(plan)
    let template = reader.take("template")
    let version = reader.take("templateVersion")
    let facts = [
      Fact(Messages.template, [template, version.map(Messages.version)].compactMap(\.self).listed),
      reader.fact("created", Messages.begun), reader.fact("updated", Messages.lastChanged),
    ]
    return DocumentSection(Messages.aboutThisPaper, [.facts(facts.compactMap(\.self))])
  }
}
