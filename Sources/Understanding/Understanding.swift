// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads what people type: the same words always mean the same, and what is unclear is an answer.
package enum Understanding {
  /// Everything that can be heard in a line. Any text is fine; the time grows with its length.
  package static func read(_ line: String, context: ReadingContext) -> Understood {
    let tokens = Token.tokens(of: line)
    let dates = DateFinder(context).search(line, tokens)
    let people = PeopleFinder(context).people(in: line, tokens)
    let goal = GoalReader(context).read(line, tokens: tokens, dates: dates, people: people)
    let (request, change, weight) = request(line, tokens, dates, context.words)
    let sentences = PlainSentences(context.words)
    let signpost = SignpostFinder(context.signposts, context.words).first(in: tokens, against: weight)
    let shown = signpost.map { Request($0.rule.isDanger ? .safety : .signpost) } ?? request
    return Understood(
      intent: shown.intent, command: shown.command, isWeighed: request.intent != .answer && weight != .max,
      isUnsure: shown.isUnsure,
      change: signpost == nil ? change.map { dated($0, context) } : nil,
      items: ListSplitter(context.words).items(of: line, tokens), date: dates.best,
      dateProblem: dates.best == nil ? dates.problem : nil,
      goal: goal.reading, signpost: signpost?.rule.id, isSignpostSure: signpost?.isSure ?? false, tests: goal.traits,
      people: people, isHindrance: sentences.isHindrance(tokens),
      dayWords: dates.tokens.compactMap { tokens.text(of: $0, in: line) })
  }

  /// Why a line was heard as a request or brought a signpost without holding a pattern; nil where patterns decided.
  package static func weighing(_ line: String, context: ReadingContext) -> Weighing? {
    let tokens = Token.tokens(of: line)
    let words = context.words.shortForms.words(of: tokens)
    let understood = read(line, context: context)
    let scorer = understood.signpost == nil ? context.words.requestScorer : context.words.signpostScorer
    guard words.count <= 80, let weighing = scorer?.weighing(of: words, isAsking: tokens.isAsking),
      weighing.label == understood.signpost ?? understood.intent.rawValue
    else { return nil }
    let (_, _, weight) = request(line, tokens, DateFinder(context).search(line, tokens), context.words)
    let spoken = SpokenWords(words)
    guard weight != .max, !context.signposts.contains(where: { $0.isFound(in: spoken) || $0.isMeant(by: words) }) else {
      return nil
    }
    return weighing
  }

  /// Why the day that a line names is left open though no known words say so; nil for any other line.
  package static func openDayWeighing(_ line: String, context: ReadingContext) -> Weighing? {
    let tokens = Token.tokens(of: line)
    guard DateFinder(context).search(line, tokens).problem?.kind == .unclear else { return nil }
    return NamedDays(in: DateScan(tokens, context)).weighing
  }

  /// In tokens: what is weighed in longer texts is not told.
  private static let longestShown = 300

  /// The days that a line names, each as it is weighed against the others.
  package static func mentions(_ line: String, context: ReadingContext) -> [MentionReport] {
    let tokens = Token.tokens(of: line)
    guard tokens.count <= longestShown else { return [] }
    let scan = DateScan(tokens, context)
    return WeighedMentions.mentions(of: FoundDates(in: scan), in: scan).map { MentionReport($0, line, tokens) }
  }

  /// What is to be changed, said without a verb: "goal 2", "deadline: June 3".
  package static func change(of words: String, context: ReadingContext) -> ChangeRequest? {
    let verb = context.words.entries(of: .changeVerbs).first ?? ""
    let line = "\(verb) \(words)"
    return ChangeFinder(
      line, Token.tokens(of: line), dates: DateFinder(context).search(line), words: context.words
    ).change
  }

  /// A known sentence, words that name an answer to be changed, or what the line weighs for; and how much it weighs, in
  /// hundredths: nothing outweighs a known sentence.
  private static func request(
    _ line: String, _ tokens: [Token], _ dates: DateSearch, _ words: LanguageWords
  ) -> (Request, ChangeRequest?, weight: Int) {
    let sentences = PlainSentences(words)
    let isAsking = tokens.isAsking
    let plain = sentences.request(tokens, isAsking: isAsking)
    if let plain, plain.intent != .edit { return (plain, nil, .max) }
    let finder = ChangeFinder(line, tokens, dates: dates, words: words)
    if let change = finder.change { return (Request(.edit), change, .max) }
    if let plain { return (plain, finder.named, .max) }
    guard !sentences.isVerdict(tokens), let weighed = sentences.weighed(tokens, isAsking: isAsking) else {
      return (Request(.answer), nil, 0)
    }
    return (Request(weighed.intent), weighed.intent == .edit ? finder.named : nil, weighed.margin)
  }
}
