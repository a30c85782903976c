// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// The sayings in some words that tell how far a step came, the longest at each place, and what stands between them.
struct StepSayings {
  private struct Saying {
    let standing: StepReport.Standing
    let isWeak: Bool
    /// The clause in which it stands.
    let clause: Int
    /// Whether nothing telling stands before it in that clause: "but only half", not "and the office paid half".
    let isLeading: Bool
  }

  private(set) var standing: StepReport.Standing?
  private(set) var others: [String] = []
  private var found: [Saying] = [] {
    didSet { isClear = isClear || !(found.last?.isWeak ?? true) }
  }
  /// Whether anything was found that says it without doubt.
  private(set) var isClear = false
  /// The first clause behind "but"; nil for none.
  private var turn: Int?

  /// - Parameter step: the step that is told of, and the language in which; nil where it is not asked what is told of it.
  init(in words: String, of step: (words: String, language: LanguageWords)? = nil) {
    for (number, clause) in Self.clauses(of: words).enumerated() {
      if clause.isTurn { turn = turn ?? number }
      hear(clause.tokens[...], number)
      if let step, !isClear, Self.tells(clause.tokens, of: step.words, step.language) {
        found.append(Saying(standing: .done, isWeak: false, clause: number, isLeading: true))
      }
    }
    standing = Self.standing(of: Self.ofStep(found), turn: turn)
  }

  private mutating func hear(_ tokens: ArraySlice<String>, _ clause: Int) {
    let heard = Language.current.heard
    var rest = tokens
    var isLeading = true
    while let word = rest.first {
      var length = 1
      if let (entry, count) = Self.entry(at: rest) {
        found.append(Saying(standing: entry.standing, isWeak: entry.isWeak, clause: clause, isLeading: isLeading))
        length = count
      } else if let share = Self.share(at: rest) {
        // "All 3 of them"
        let isWhole = share.isWhole || (others.last.map { heard.hears($0, in: .allOfThese) } ?? false)
        let standing: StepReport.Standing = isWhole ? .done : .underWay
        found.append(Saying(standing: standing, isWeak: false, clause: clause, isLeading: isLeading))
        length = share.length
      } else {
        others.append(word)
        isLeading =
          isLeading
          && heard.hears(word, in: .smallWords, .hedges, .answerOpenings, .otherPronouns, .doers, .clauseJoints)
      }
      rest = rest.dropFirst(length)
    }
  }

  /// Behind a clause that says that the step is done, only what is said of the step counts: "he signed up, and the office pays half".
  private static func ofStep(_ found: [Saying]) -> [Saying] {
    guard let first = found.first(where: { !$0.isWeak }),
      first.standing == .done || first.standing == .dropped,
      found.allSatisfy({ $0.isWeak || $0.clause != first.clause || $0.standing == first.standing })
    else { return found }
    return found.filter { $0.clause <= first.clause || $0.isLeading }
  }

  /// What the sayings come to. "Yes" and "no" count only where nothing else is said; behind "but" the last word counts; what is
  /// both done and not done is begun.
  private static func standing(of found: [Saying], turn: Int?) -> StepReport.Standing? {
    let clear = found.filter { !$0.isWeak }
    guard !clear.isEmpty else { return found.first?.standing }
    let all = Set(clear.map(\.standing))
    if let turn, let last = clear.last(where: { $0.clause >= turn })?.standing {
      if last == .done || last == .dropped { return last }
      if all.contains(.done) { return .underWay }
    }
    if let only = all.first, all.count == 1 { return only }
    if all.contains(.dropped) { return .dropped }
    return all.contains(.underWay) || all.contains(.done) ? .underWay : all.contains(.open) ? .open : .same
  }

  // MARK: - Clauses

  private struct Clause {
    var tokens: [String] = []
    /// Whether "but" or the like leads to it.
    var isTurn = false
  }

  /// Cut at the marks of sentences, at "and" and at "but". What stands in brackets is said beside.
  private static func clauses(of words: String) -> [Clause] {
    let heard = Language.current.heard
    let spoken = words.replacing(/\([^()]*\)/, with: " ")
    let letters = Array(spoken.contains(where: \.isLetter) ? spoken : words)
    let pieces = letters.indices.split { place in
      let next = place + 1
      return ",.;:!?".contains(letters[place]) && (next == letters.endIndex || !letters[next].isNumber)
    }
    return pieces.flatMap { piece -> [Clause] in
      var clauses = [Clause()]
      for token in StepReport.tokens(of: String(piece.map { letters[$0] })) {
        if heard.hears(token, in: .clauseJoints) { clauses.append(Clause()) }
        if heard.hears(token, in: .butWords) { clauses[clauses.endIndex - 1].isTurn = true }
        if !heard.hears(token, in: .joints, .butWords) { clauses[clauses.endIndex - 1].tokens.append(token) }
      }
      return clauses
    }
  }

  /// Whether a clause tells of what the step wants to be done as of something past: "I asked him" of "ask Mr. K".
  private static func tells(_ tokens: [String], of step: String, _ language: LanguageWords) -> Bool {
    guard let doing = StepReport.tokens(of: step).first,
      !tokens.indices.contains(where: { entry(at: tokens[$0...]) != nil })
    else { return false }
    return tokens.contains { language.isPast($0, of: doing) }
  }

  // MARK: - Sayings

  private typealias Entry = (list: HeardList, standing: StepReport.Standing, isWeak: Bool)

  private static let lists: [Entry] = [
    (.stepDone, .done, false), (.stepPartly, .underWay, false), (.stepRoutines, .underWay, true),
    (.stepNotBegun, .open, false), (.stepDropped, .dropped, false), (.referringAnswers, .same, false),
    (.yesOpenings, .done, true), (.noOpenings, .open, true), (.nothingAnswers, .open, true),
    (.stepHindrances, .open, true),
  ]

  /// The longest saying with which some words begin.
  private static func entry(at rest: ArraySlice<String>) -> (Entry, length: Int)? {
    let heard = Language.current.heard
    let best = lists.map { ($0, length: heard.length(of: $0.list, at: rest)) }.max { $0.length < $1.length }
    return best.flatMap { $0.length > 0 ? $0 : nil }
  }

  /// "3 of 5", "3/5", "80 %", "3 of them": how much of a whole.
  private static func share(at tokens: ArraySlice<String>) -> (isWhole: Bool, length: Int)? {
    let heard = Language.current.heard
    guard let first = tokens.first else { return nil }
    let sides = first.split(separator: "/").compactMap { Int($0) }
    if sides.count == 2, sides[1] > 0 { return (sides[0] >= sides[1], 1) }
    if first.hasSuffix("%"), let percent = Double(first.dropLast()) { return (percent >= 100, 1) }
    guard let part = heard.number(first) else { return nil }
    let link = heard.length(of: .shareLinks, at: tokens.dropFirst())
    let rest = tokens.dropFirst(1 + link)
    let skipped = rest.prefix { heard.hears($0, in: .shareSkipped) }.count
    guard link > 0, let next = rest.dropFirst(skipped).first else { return nil }
    if heard.hears(next, in: .pointers, .otherPronouns) { return (false, 2 + link + skipped) }
    guard let whole = heard.number(next), whole > 0 else { return nil }
    return (part >= whole, 2 + link + skipped)
  }
}
