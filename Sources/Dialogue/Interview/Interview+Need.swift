// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// The words that a recommender searches for: what was said in the steps that a pick names, a line each.
  ///
  /// Of passes elsewhere only those count that the present pass is about, as chosen here ("which gap is this goal for?");
  /// all of them when nothing was chosen. What was picked from a list is the list's wording, not the person's, and is
  /// known by its id; of such an answer only own words are searched for.
  func words(saidIn steps: [Reference], at stop: Stop) -> String {
    steps.flatMap { name -> [String] in
      let passes = passesMeant(of: name.id, at: stop)
      return walk.keyedAnswers(named: name.id, section: stop.section, visit: stop.pass)
        .filter { passes?.contains($0.key.pass) ?? true }
        .map { ownWords(of: $0.answer, to: name.id) }
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func ownWords(of answer: Answer, to id: String) -> String {
    switch index.steps[id]?.choices {
    case .list, .written:
      Phrasing.joined(answer.items.filter { $0.id == nil }.map(\.text), areChoices: false)
    case .of, nil: answer.spoken
    }
  }

  /// The passes of the section of a step that an answer of the present pass names; nil when none was named.
  private func passesMeant(of id: String, at stop: Stop) -> Set<Int?>? {
    guard let home = index.home[id], home != stop.section, index.isRepeated(id) else { return nil }
    for step in flow.sections[stop.section].steps {
      guard case .of(let source) = step.choices, index.home[source.id] == home,
        let answer = walk.answers(named: step.id, section: stop.section, visit: stop.pass).first
      else { continue }
      let chosen = Set(answer.items.compactMap(\.id))
      let keys = walk.keys.filter { $0.id == source.id }
      return Set(keys.filter { !chosen.isDisjoint(with: walk.choiceIDs(of: $0)) }.map(\.pass))
    }
    return nil
  }
}
