// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// Makes steps, with their probes and choices, of data.
struct StepDecoder {
  static let keys = [
    "id", "type", "ask", "reword", "why", "example", "help", "tip", "speaker", "required", "private", "when",
    "depends", "default", "options", "of", "own", "count", "range", "labels", "unit", "from", "need", "background",
    "check",
    "probes", "insist", "then", "to", "sets", "confirm", "questions", "only-named",
  ]

  let log: DefectLog

  func step(_ node: DataNode) -> Step? {
    let name = node["id"]?.text.map { say("library.step-decoder.step", "step \"\($0)\"") } ?? Messages.aStep
    guard let fields = Fields(node, of: name, known: Self.keys, log: log), let id = fields.requiredText("id") else {
      return nil
    }
    var step = Step(id: id, mark: node.mark)
    step.type = fields.required("type").flatMap { _ in fields.name("type", as: StepType.self) } ?? .text
    step.wording = Wording(
      ask: fields.wording("ask"), reword: fields.wording("reword"), why: fields.wording("why"),
      example: fields.wording("example"), help: fields.wording("help"), tip: fields.text("tip"))
    step.speaker = fields.name("speaker", as: Speaker.self) ?? .learner
    step.isRequired = fields.yesNo("required")
    step.isPrivate = fields.yesNo("private")
    step.when = fields.condition("when")
    step.depends = fields.references("depends")
    step.draft = fields.template("default")
    step.to = fields.place("to")
    step.sets = fields.fixedValues()
    step.takesQuestions = fields.yesNo("questions")
    step.isOnlyNamed = fields.yesNo("only-named")
    step.isReadBack = fields.yesNo("confirm")
    step.insistence = fields.name("insist", as: Step.Insistence.self) ?? .accept
    readValues(fields, into: &step)
    readReactions(fields, into: &step)
    return step
  }

  private func readValues(_ fields: Fields, into step: inout Step) {
    step.choices = choices(fields)
    step.allowsOwnWords = fields.yesNo("own")
    step.count = fields.bounds("count")
    step.range = fields.bounds("range")
    step.labels = labels(fields)
    step.unit = fields.text("unit")
    step.pickSource = fields.name("from", as: PickSource.self)?.rawValue
    step.need = fields.references("need")
    step.background = fields.references("background")
  }

  private func readReactions(_ fields: Fields, into step: inout Step) {
    step.checks = fields.nodes("check").compactMap { node in
      guard let fields = Fields(node, of: Messages.key("check", of: fields.subject), known: ["if", "say"], log: log),
        fields.required("if") != nil, fields.required("say") != nil, let condition = fields.condition("if"),
        let say = fields.template("say")
      else { return nil }
      return Check(condition: condition, say: say)
    }
    step.then = fields.nodes("then").compactMap { node in
      guard let fields = Fields(node, of: Messages.key("then", of: fields.subject), known: ["if", "say"], log: log),
        fields.required("say") != nil, let say = fields.template("say")
      else { return nil }
      return Remark(condition: fields.condition("if"), say: say)
    }
    step.probes = fields.nodes("probes").compactMap { probe($0, of: fields.subject) }
  }

  private func probe(_ node: DataNode, of subject: String) -> Probe? {
    let known = ["if", "say", "into", "type", "max", "to"]
    guard let fields = Fields(node, of: Messages.key("probes", of: subject), known: known, log: log),
      fields.required("if") != nil, fields.required("say") != nil, let condition = fields.condition("if"),
      let say = fields.template("say")
    else { return nil }
    return Probe(
      condition: condition, say: say, target: target(fields, say), max: fields.whole("max") ?? 1, mark: node.mark)
  }

  private func target(_ fields: Fields, _ say: Template) -> Probe.Target {
    guard let into = fields.reference("into") else { return .append }
    guard into.id != "replace" else { return .replace }
    return .slot(
      Step(
        id: into.id, type: fields.name("type", as: StepType.self) ?? .text, wording: Wording(ask: Banded(say)),
        to: fields.place("to"), mark: into.mark))
  }

  private func choices(_ fields: Fields) -> ChoiceSource? {
    if let node = fields["options"] {
      if fields["of"] != nil {
        log.report(Messages.optionsAndOf(fields.subject), hint: Messages.optionsAndOfHint, at: node.mark)
      }
      if let name = node.text { return .list(Reference(name, mark: node.mark)) }
      return .written(fields.nodes("options").compactMap { ChoiceDecoder(log: log).choice($0, of: fields.subject) })
    }
    return fields.reference("of").map(ChoiceSource.of)
  }

  private func labels(_ fields: Fields) -> [Int: String] {
    guard let node = fields["labels"] else { return [:] }
    guard let entries = node.entries else {
      log.report(
        Messages.notMapping(Messages.key("labels", of: fields.subject), node.shape), hint: Messages.labelsHint,
        at: node.mark)
      return [:]
    }
    return entries.reduce(into: [:]) { labels, entry in
      if let point = Int(entry.key) {
        labels[point] = fields.text(of: entry.value, "labels")
      } else {
        log.report(
          Messages.notWhole("labels", entry.key, in: fields.subject), hint: Messages.labelsHint, at: entry.mark)
      }
    }
  }

  private enum PickSource: String, CaseIterable {
    case interventions, accommodations, measures
  }
}
