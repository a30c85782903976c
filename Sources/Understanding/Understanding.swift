// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads what people type: the same words always mean the same, and what is unclear is an answer.
package enum Understanding {
  /// Everything that can be heard in a line. Any text is fine; the time grows with its length.
  package static func read(_ line: String, context: ReadingContext) -> Understood {
    let signpost = SignpostFinder(context.signposts).first(in: line)
    let dates = DateFinder(context).search(line)
    let people = PeopleFinder(names: context.names).people(in: line)
    let goal = GoalReader(context).read(line, dates: dates, people: people)
    return Understood(
      intent: signpost.map { $0.isSafety ? .safety : .signpost } ?? PlainSentences.intent(of: line),
      items: ListSplitter.items(of: line), date: dates.best, dateProblem: dates.best == nil ? dates.problem : nil,
      goal: goal.reading, signpost: signpost?.id, tests: goal.traits, people: people,
      isYes: PlainSentences.isYes(line))
  }
}
