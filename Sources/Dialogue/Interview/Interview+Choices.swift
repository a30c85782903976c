// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// The choices of a step as offered at a place: those whose condition holds, numbered, own words last.
  func choices(of step: Step, at stop: Stop) -> [Turn.Choice] {
    var choices = numbered(
      offered(by: step, at: stop).map { ($0.id, $0.text) }, own: step.allowsOwnWords && step.type.takesChoices)
    if case .list(let name)? = step.choices, let usual = setting.lists[name.id]?.usual {
      for place in choices.indices { choices[place].isUsual = choices[place].id == usual }
    }
    return choices
  }

  /// Whether the choices of a step are kinds of people.
  func holdsPeople(_ step: Step) -> Bool {
    guard case .list(let name)? = step.choices else { return false }
    return setting.lists[name.id]?.arePeople ?? false
  }

  /// The same choices with the other ways to say them, for matching what was typed.
  func matcher(of step: Step, at stop: Stop) -> ChoiceMatcher {
    ChoiceMatcher(offers: offered(by: step, at: stop), allowsOwnWords: step.allowsOwnWords)
  }

  private func offered(by step: Step, at stop: Stop) -> [ChoiceMatcher.Offer] {
    guard let source = step.choices else { return [] }
    switch source {
    case .list(let name): return offers(setting.lists[name.id]?.choices ?? [], at: stop)
    case .written(let choices): return offers(choices, at: stop)
    case .of(let name):
      if index.steps[name.id] == nil {
        return (setting.parts[name.id] ?? []).map { ChoiceMatcher.Offer(id: $0.id, text: $0.text, words: []) }
      }
      let answers = walk.answers(named: name.id, section: stop.section, visit: stop.pass)
      let isHere = index.home[name.id] == stop.section && stop.pass != nil
      let items = isHere ? answers.flatMap(\.items) : walk.spokenItems(of: name.id)
      return items.map {
        ChoiceMatcher.Offer(id: $0.id ?? Phrasing.folded($0.text), text: $0.text, words: [])
      }
    }
  }

  private func offers(_ choices: [Choice], at stop: Stop) -> [ChoiceMatcher.Offer] {
    let scope = walk.scope(section: stop.section, visit: stop.pass)
    return choices.filter { $0.when?.expression.holds(in: scope) ?? true }.map {
      ChoiceMatcher.Offer(id: $0.id, text: text($0.text, at: stop) ?? $0.id, words: $0.words)
    }
  }

  func numbered(_ choices: [(id: String, text: String)], own: Bool) -> [Turn.Choice] {
    let areNumbers = ChoiceMatcher.areNumbers(choices.map(\.id))
    let all = choices.enumerated().map { place, choice in
      Turn.Choice(
        number: place + 1, label: areNumbers ? choice.id : String(place + 1), id: choice.id, text: choice.text,
        isOwn: false)
    }
    guard own else { return all }
    let label = areNumbers ? "own" : String(all.count + 1)
    return all + [Turn.Choice(number: all.count + 1, label: label, id: "own", text: Messages.ownWords, isOwn: true)]
  }
}
