// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// Makes a flow of a data file. Everything wrong goes into the log; what can be read of a broken file is still returned,
/// so that the linter can look at the rest of it.
struct FlowDecoder {
  static let keys = [
    "flow", "version", "title", "kind", "for", "minutes", "menu", "about", "watch", "start", "sections", "review",
    "retired",
  ]

  let log: DefectLog

  func flow(_ node: DataNode) -> Flow? {
    guard let fields = Fields(node, of: Messages.flowFile, known: Self.keys, log: log),
      let id = fields.requiredText("flow")
    else { return nil }
    let start = fields.fields("start", known: ["populate"])
    return Flow(
      id: id, version: fields.required("version").flatMap { _ in fields.whole("version") } ?? 1,
      title: fields.requiredText("title") ?? id, kind: fields.requiredText("kind") ?? "none",
      audience: audience(fields), minutes: fields.whole("minutes"), about: fields.text("about") ?? "",
      watch: fields.texts("watch"), populate: start?.references("populate") ?? [],
      sections: fields.nodes("sections").compactMap(section), review: review(fields),
      retired: fields.references("retired"), mark: node.mark)
  }

  func audience(_ fields: Fields) -> Audience {
    guard fields.required("for") != nil,
      let who = fields.fields("for", known: ["subject", "facilitator", "alone", "bands", "words"])
    else { return Audience() }
    let facilitator = who.text("facilitator")
    var audience = Audience(
      subject: who.requiredText("subject") ?? "learner", facilitator: facilitator == "none" ? nil : facilitator,
      bands: who.required("bands") == nil ? [] : who.names("bands", as: Band.self),
      words: who.texts("words").map { $0.lowercased() })
    audience.alone = who.condition("alone")
    return audience
  }

  private func section(_ node: DataNode) -> Section? {
    let name =
      node["section"]?.text.map { say("library.flow-decoder.section", "section \"\($0)\"") } ?? Messages.aSection
    let known = ["section", "title", "when", "repeat", "sets", "steps", "confirm"]
    guard let fields = Fields(node, of: name, known: known, log: log), let id = fields.requiredText("section") else {
      return nil
    }
    return Section(
      id: id, title: fields.text("title") ?? "", when: fields.condition("when"), repetition: repetition(fields),
      sets: fields.fixedValues(), steps: fields.nodes("steps").compactMap(StepDecoder(log: log).step),
      confirm: fields.wording("confirm"), mark: node.mark)
  }

  private func repetition(_ fields: Fields) -> Repetition? {
    let known = ["as", "min", "max", "first", "another", "over"]
    guard let fields = fields.fields("repeat", known: known) else { return nil }
    let extent: Repetition.Extent
    if let over = fields.reference("over") {
      extent = .over(over)
      for key in ["min", "max", "another"] where fields[key] != nil {
        log.report(
          Messages.notWithOver(key, in: fields.subject), hint: Messages.notWithOverHint(key),
          at: fields[key]?.mark ?? fields.mark)
      }
    } else {
      let min = fields.whole("min") ?? 1
      extent = .asked(min: min, max: fields.bandedWhole("max") ?? Banded(max(min, 1)))
    }
    return Repetition(
      fills: fields.requiredText("as") ?? "", extent: extent, first: fields.wording("first"),
      another: fields.wording("another"), mark: fields.mark)
  }

  private func review(_ fields: Fields) -> ReviewPlan? {
    guard let fields = fields.fields("review", known: ["show", "set-aside", "hard", "finish"]) else { return nil }
    let show = fields.references("show")
    let outcomes = fields.names("finish", as: Outcome.self)
    return ReviewPlan(
      sections: show.isEmpty || show.map(\.id) == ["all"] ? nil : show,
      showsSetAside: fields.name("set-aside", as: SetAside.self) != .hide, hard: fields.references("hard"),
      outcomes: outcomes.isEmpty ? [.final, .draft] : outcomes)
  }

  private enum SetAside: String, CaseIterable {
    case show, hide
  }
}
