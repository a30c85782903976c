// SPDX-License-Identifier: GPL-3.0-or-later

/// Hears that a line asks something instead of answering: "what do I say if he gets quiet?", "what does effect size mean".
///
/// A question that only shows doubt is an answer ("maybe Tuesday?"), and so are words that only begin like one ("how to greet them").
struct QuestionFinder {
  private let words: [String]
  private let language: LanguageWords
  private let isAsking: Bool

  init(_ tokens: [Token], _ language: LanguageWords) {
    var words = language.shortForms.words(of: tokens.prefix(60))
    while let first = words.first, language.contains(first, in: .fillers) || language.contains(first, in: .listFillers),
      words.count > 1
    { words.removeFirst() }
    self.words = words
    self.language = language
    isAsking = tokens.isAsking
  }

  /// Whether it is built as a question to somebody who listens.
  var isQuestion: Bool {
    guard words.count > 1 else { return false }
    if isBare || asksForReason || asksForWay { return true }
    if language.length(of: .suppositions, at: 0, in: words) > 0 { return isAsking || isWord(.pronouns, 2) }
    if isAsking, isWord(.bareAskings, 0), isDoing(1) || isWord(.askedThings, 1) && isDoing(2) { return true }
    if asksWhatComes || asksOpenly && !isWord(.articles, 2) && !isWord(.owners, 2) { return true }
    if isWord(.askingWords, 0) {
      guard let verb = words.indices.prefix(4).dropFirst().first(where: { isWord(.askingVerbs, $0) }) else {
        return false
      }
      // "Which is quickest?" asks with its mark, whatever stands behind the verb.
      return isAsking ? verb == 1 || isAsked(verb + 1) : isWord(.speakers, verb + 1)
    }
    guard isWord(.askingVerbs, 0), !isWord(.askedThings, 1) || !isWord(.doingVerbs, 0) else { return false }
    return isAsking ? isWord(.pronouns, 1) || isWord(.askedThings, 1) : isWord(.selves, 1)
  }

  /// "Why is there math", "why you say that": the verb before its subject, as in no answer, or put to whoever spoke.
  var asksForReason: Bool {
    let length = language.length(of: .reasonAskings, at: 0, in: words)
    guard length > 0, case let verb = behindWeights(length), verb + 1 < words.count else { return false }
    return isWord(.askingVerbs, verb) || isWord(.talkers, verb) && isWord(.sayingVerbs, verb + 1)
  }

  /// "What is going to happen with chem then", "what happens to it": no mark is needed where nothing else is told by a verb of its own, as
  /// in "what happens is that I forget".
  private var asksWhatComes: Bool {
    guard isWord(.askingWords, 0), !isWord(.wayAskings, 0) else { return false }
    let verb = isWord(.askingVerbs, 1) ? 2 : 1
    let length = language.length(of: .happenings, at: verb, in: words)
    return length > 0 && verb + length < words.count && tellsNothing(behind: verb + length)
  }

  /// "What is the difference to college", where no mark is set: a question behind an answer, not one in the place of it ("what is the
  /// hardest part" may be what somebody asks for).
  var asksOpenly: Bool {
    guard isWord(.askingWords, 0), !isWord(.wayAskings, 0), isWord(.askingVerbs, 1), words.count > 3 else {
      return false
    }
    return isAsked(2) && tellsNothing(behind: 3)
  }

  /// Whether no verb stands behind a place that would make a sentence of what stands before.
  private func tellsNothing(behind place: Int) -> Bool {
    words.indices.dropFirst(place).allSatisfy { !isWord(.finiteVerbs, $0) && !isWord(.plainBe, $0) }
  }

  /// "How would basketball help"; "how do you divide fractions" may be what is hard.
  private var asksForWay: Bool {
    guard isWord(.wayAskings, 0), case let verb = behindWeights(1) else { return false }
    return isWord(.supposingVerbs, verb) && verb + 2 < words.count
  }

  private func behindWeights(_ place: Int) -> Int {
    place + language.length(of: .askingWeights, at: place, in: words)
  }

  /// Whether all of it asks whether an answer will do: "is that ok".
  var asksAboutAnswer: Bool { Self.askAboutAnswer(words, language) }

  static func askAboutAnswer(_ words: [String], _ language: LanguageWords) -> Bool {
    let length = language.length(of: .closingQuestions, at: 0, in: words)
    return length > 0 && words.dropFirst(length).allSatisfy { language.contains($0, in: .fillers) }
  }

  /// Whether it asks, with its mark, what only others know: "do they pay for that?" Who asks "you" quotes what is said to somebody, or
  /// means whoever listens.
  var asksOfTheWorld: Bool {
    isAsking && words.count > 2 && !asksAboutAnswer && isWord(.askingVerbs, 0)
      && (isWord(.pronouns, 1) || isWord(.askedThings, 1) || isWord(.articles, 1) || isWord(.owners, 1))
      && !words.contains { language.contains($0, in: .talkers) }
  }

  /// "What story", "which goal": what the question speaks of, asked back without a verb. "What to do first" is an answer.
  var isBare: Bool {
    guard isWord(.bareAskings, 0), words.count <= Self.longestBare else { return false }
    return words.indices.dropFirst().allSatisfy { !isDoing($0) }
  }

  private func isDoing(_ place: Int) -> Bool {
    guard words.indices.contains(place) else { return false }
    let lists: [WordList] = [.verbs, .thirdVerbs, .finiteVerbs, .askingVerbs, .pronouns, .prepositions, .to]
    let stems = language.entries(of: .thirdEndings).filter { words[place].hasSuffix($0) }
      .map { String(words[place].dropLast($0.count)) }
    return lists.contains { isWord($0, place) } || stems.contains { language.contains($0, in: .verbs) }
  }

  private static let longestBare = 3

  /// The explained word that is asked for, or nil in it for another one; nil where no word is asked for.
  var term: AskedBack? {
    if isAsking, words.count <= 4, let term = known(in: words[...]) { return .term(term) }
    for place in words.indices {
      let length = language.length(of: .termLeads, at: place, in: words)
      guard length > 0 else { continue }
      let rest = words[(place + length)...].prefix(8)
      let end = rest.firstIndex { language.contains($0, in: .termEnds) }
      let named = rest[..<(end ?? rest.endIndex)]
      if let term = known(in: named) { return .term(term) }
      let isPlain = named.allSatisfy {
        language.contains($0, in: .askedThings) || language.contains($0, in: .questionNames)
      }
      guard let end, language.contains(words[end], in: .meaning) else { continue }
      // "What does that mean" is asked of the question.
      guard isPlain else { return .term(nil) }
      if let asked = pointed(before: place, behind: end) { return .term(asked) }
    }
    return nil
  }

  /// "What's that mean, stand": the word that is asked for stands beside the question; nil where none does, or a whole sentence.
  private func pointed(before place: Int, behind end: Int) -> Term?? {
    let beside = [words[..<place], words[(end + 1)...]].filter { !$0.isEmpty }
    guard beside.count == 1, beside[0].count <= Self.longestBeside else { return nil }
    return .some(known(in: beside[0]))
  }

  /// More words beside a question tell something.
  private static let longestBeside = 3

  /// The moment of a talk that it asks about: "what do I say if he gets quiet?"
  var moment: Term? {
    guard isQuestion else { return nil }
    return language.moments.first { entry in words.indices.contains { words[$0...].starts(with: entry.name) } }?.term
  }

  /// Whether it asks what something means, whatever that is.
  var asksMeaning: Bool { language.isFound(.termLeads, in: words) }

  private func known(in words: ArraySlice<String>) -> Term? {
    language.terms.first { entry in
      !entry.name.isEmpty && words.indices.contains { words[$0...].starts(with: entry.name) }
    }?.term
  }

  private func isAsked(_ place: Int) -> Bool {
    [.pronouns, .askedThings, .articles, .owners].contains { isWord($0, place) }
  }

  private func isWord(_ list: WordList, _ place: Int) -> Bool {
    words.indices.contains(place) && language.contains(words[place], in: list)
  }
}
