// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Walk {
  /// What expressions see from a place: answers of the same pass first.
  func scope(section: Int, visit: Visit?, given: (key: SlotKey, answer: Answer)? = nil) -> Scope {
    Scope(
      answers: { name in
        if let given, given.key.id == name { return [given.answer] }
        if let visit, !visit.traits.isEmpty, isPassName(name, section: section) {
          return [Answer(words: visit.text, items: visit.traits.map { Answer.Item(text: $0) })]
        }
        return answers(named: name, section: section, visit: visit)
      },
      count: { name in count(of: name, section: section, visit: visit) },
      band: setting.band, role: setting.subject.role, given: given?.answer)
  }

  func answers(named name: String, section: Int, visit: Visit?) -> [Answer] {
    keyedAnswers(named: name, section: section, visit: visit).map(\.answer)
  }

  /// The same, each with its name.
  func keyedAnswers(named name: String, section: Int, visit: Visit?) -> [(key: SlotKey, answer: Answer)] {
    let isOne = index.home[name] == section || !index.isRepeated(name)
    let named =
      isOne
      ? [SlotKey(name, pass: index.isRepeated(name) ? visit?.pass.number : nil)] : keys.filter { $0.id == name }
    return named.compactMap { key in answers[key].map { (key, $0) } }
  }

  /// Items of a list answer; passes of a repeated section, by its id or by the id of one of its steps; parts of the plan.
  private func count(of name: String, section: Int, visit: Visit?) -> Int {
    if index.steps[name] != nil {
      let found = answers(named: name, section: section, visit: visit)
      if index.isRepeated(name), index.home[name] != section { return found.count }
      return found.first.map { max(1, $0.items.count) } ?? 0
    }
    if let place = index.flow.sections.firstIndex(where: { $0.id == name }) {
      let numbers = keys.filter { index.home[$0.id] == place && answers[$0] != nil }.map(\.pass)
      return Set(numbers).count
    }
    return setting.parts[name]?.count ?? 0
  }

  /// A template with its names replaced, from a place on the way; `missing` stands for answers that are not there.
  func filled(
    _ template: Template, section: Int, visit: Visit?, missing: String = Messages.missingAnswer
  ) -> String {
    template.filled { value(of: $0, section: section, visit: visit) ?? missing }
  }

  /// The same line by line, without the lines of which nothing was said; all of them where nothing was said at all.
  /// - Parameter told: names of answers that need not be told again; a line that holds no others is left out.
  func filledLines(
    _ template: Template, section: Int, visit: Visit?, missing: String, without told: Set<String> = []
  ) -> String {
    let all = template.text.split(separator: "\n", omittingEmptySubsequences: false).map { Template(String($0)) }
    let lines = all.filter { $0.names.isEmpty || !$0.names.allSatisfy(told.contains) }
    let said = lines.filter { line in
      line.names.isEmpty || line.names.contains { value(of: $0, section: section, visit: visit) != nil }
    }
    let kept = said.contains { !$0.names.isEmpty } ? said : lines
    return kept.map { filled($0, section: section, visit: visit, missing: missing) }.joined(separator: "\n")
  }

  /// Whether a template says anything that was answered; one without names always does.
  func saysSomething(_ template: Template, section: Int, visit: Visit?) -> Bool {
    let steps = template.names.filter { index.steps[$0] != nil }
    return steps.isEmpty || steps.contains { value(of: $0, section: section, visit: visit) != nil }
  }

  /// Whether everything that a template names has been answered.
  func isWhole(_ template: Template, section: Int, visit: Visit?) -> Bool {
    template.names.allSatisfy { value(of: $0, section: section, visit: visit) != nil }
  }

  private func value(of name: String, section: Int, visit: Visit?) -> String? {
    if let visit, !visit.text.isEmpty, isPassName(name, section: section) { return visit.text }
    if index.steps[name] != nil {
      let said = answers(named: name, section: section, visit: visit)
      return said.isEmpty ? nil : Phrasing.joined(said.map(\.spoken), areChoices: said.contains(where: \.holdsChoices))
    }
    switch name {
    case "learner": return learnerName
    case "facilitator": return facilitatorName
    default: return setting.parts[name].map { $0.map(\.text).listedAnd }
    }
  }

  /// Whether a name stands for what the pass is about: the list it runs over, or what it fills.
  private func isPassName(_ name: String, section: Int) -> Bool {
    guard let repetition = index.flow.sections[section].repetition, case .over(let over) = repetition.extent else {
      return false
    }
    return name == over.id || (name == repetition.fills && index.steps[name] == nil)
  }

  /// Whether nobody leads: the flow is for one, or what was answered says that the learner is there alone.
  var isAlone: Bool {
    setting.facilitator == nil
      || index.flow.audience.alone?.expression.holds(in: scope(section: 0, visit: nil)) ?? false
  }

  /// The learner's name, as they said it in this conversation or as it was known before.
  var learnerName: String {
    if isAlone { return Turn.you }
    if let name = said(at: "learner.preferred-name") ?? said(at: "learner.name") { return name }
    return setting.subject.name.isEmpty ? Phrasing.theHolder(of: setting.subject.role) : setting.subject.name
  }

  var facilitatorName: String {
    guard let facilitator = setting.facilitator else {
      return index.flow.audience.facilitator.map { say("dialogue.walk-scope.your", "your \(say(code: $0))") }
        ?? Turn.you
    }
    // "Renee Holt, kitchen manager" answers as Renee Holt.
    if let name = said(at: "parties.\(facilitator.role)") { return Phrasing.bareName(name) }
    return facilitator.name.isEmpty ? Phrasing.theHolder(of: facilitator.role) : facilitator.name
  }

  /// What was answered to the question whose answer goes to a place.
  private func said(at place: String) -> String? {
    keys.lazy.filter { index.steps[$0.id]?.to?.text == place }.compactMap { answers[$0]?.spoken }.first
  }
}
