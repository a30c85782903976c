// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads what people type: the same words always mean the same, and what is unclear is an answer.
package enum Understanding {
  /// Everything that can be heard in a line. Any text is fine; the time grows with its length.
  package static func read(_ line: String, context: ReadingContext) -> Understood {
    let tokens = Token.tokens(of: line)
    let signpost = SignpostFinder(context.signposts).first(in: tokens)
    let dates = DateFinder(context).search(line)
    let people = PeopleFinder(names: context.names).people(in: line)
    let goal = GoalReader(context).read(line, dates: dates, people: people)
    let (request, change) = request(line, tokens, dates)
    let shown = signpost.map { Request($0.isSafety ? .safety : .signpost) } ?? request
    return Understood(
      intent: shown.intent, command: shown.command, change: signpost == nil ? change : nil,
      items: ListSplitter.items(of: line), date: dates.best, dateProblem: dates.best == nil ? dates.problem : nil,
      goal: goal.reading, signpost: signpost?.id, tests: goal.traits, people: people,
      isYes: PlainSentences.isYes(tokens))
  }

  /// A known sentence, or words that name an answer to be changed.
  private static func request(_ line: String, _ tokens: [Token], _ dates: DateSearch) -> (Request, ChangeRequest?) {
    let plain = PlainSentences.request(tokens, isAsking: line.contains("?"))
    guard plain == nil || plain?.intent == .edit else { return (plain ?? Request(.answer), nil) }
    guard let change = ChangeFinder(line, tokens, dates: dates).change else {
      return (plain ?? Request(.answer), plain.map { _ in ChangeRequest() })
    }
    return (Request(.edit), change)
  }
}
