// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// What somebody tells of a step of the plan: how far it came, and which day goes with that.
struct StepReport: Equatable {
  /// How far a step came. The raw value is what flows compare: `step-went in (open, under-way)`.
  enum Standing: String, CaseIterable {
    case done, dropped, open
    case underWay = "under-way"
    /// As it was before; nothing changes.
    case same
  }

  /// Nil where the words leave it open.
  let standing: Standing?
  /// The day it was done; of a step that is still to be done, the new day by which.
  let day: CalendarDate?

  init(_ words: String, context: ReadingContext) {
    let tokens = Self.tokens(of: words)
    let heard = Heard(tokens)
    let future = Self.dayAhead(in: words, context: context)
    let standing = heard.standing ?? (future == nil ? nil : .open)
    self.standing = standing
    switch standing {
    case .done, .dropped:
      var left = tokens
      day = PastDay.take(from: &left, today: context.today, language: context.words)
    case .open, .underWay: day = future
    case .same, nil: day = nil
    }
  }

  /// Whether words say more than how far a step came and when, so that they are worth keeping.
  static func saysMore(_ words: String) -> Bool {
    let heard = Language.current.heard
    let tokens = tokens(of: words)
    if tokens.indices.contains(where: { heard.length(of: .stepHindrances, at: tokens[$0...]) > 0 }) { return true }
    return Heard(tokens).others.contains { word in
      heard.spans[word] == nil && heard.number(word) == nil
        && !heard.hears(word, in: .smallWords, .pastDayLeads, .hedges, .answerOpenings)
    }
  }

  /// The id under which an answer keeps it; a step that has its new day already is `by-day`.
  var id: String? {
    guard let standing else { return nil }
    return standing.isToDo && day != nil ? "\(standing.rawValue)-by-day" : standing.rawValue
  }

  /// The standing behind such an id.
  static func standing(of id: String) -> Standing? {
    Standing.allCases.first { id == $0.rawValue || id == "\($0.rawValue)-by-day" }
  }

  private static func dayAhead(in words: String, context: ReadingContext) -> CalendarDate? {
    guard let day = Understanding.read(words, context: context).date?.day, day > context.today else { return nil }
    return day
  }

  private static func tokens(of words: String) -> [String] { words.spokenWords(keeping: "/-%") }
}

extension StepReport.Standing {
  /// Whether it is still to be done.
  var isToDo: Bool { self == .open || self == .underWay }
}

extension StepReport {
  /// The sayings in some words, the longest at each place, and what stands between them.
  private struct Heard {
    var standing: Standing?
    var others: [String] = []

    init(_ tokens: [String]) {
      let heard = Language.current.heard
      var found: [(standing: Standing, isWeak: Bool)] = []
      var turn: Int?
      var place = 0
      while place < tokens.count {
        let rest = tokens[place...]
        let best = Self.lists.map { ($0, heard.length(of: $0.list, at: rest)) }.max { $0.1 < $1.1 }
        if let (entry, length) = best, length > 0 {
          found.append((entry.standing, entry.isWeak))
          place += length
          continue
        }
        if var share = Self.share(at: rest) {
          // "All 3 of them"
          share.isWhole = share.isWhole || (others.last.map { heard.hears($0, in: .allOfThese) } ?? false)
          found.append((share.isWhole ? .done : .underWay, false))
          place += share.length
          continue
        }
        if heard.hears(tokens[place], in: .butWords) { turn = found.count } else { others.append(tokens[place]) }
        place += 1
      }
      standing = Self.standing(of: found, turn: turn)
    }

    /// What the sayings come to. "Yes" and "no" count only where nothing else is said; behind "but" the last word counts; what is
    /// both done and not done is begun.
    private static func standing(of found: [(standing: Standing, isWeak: Bool)], turn: Int?) -> Standing? {
      let clear = found.filter { !$0.isWeak }.map(\.standing)
      guard !clear.isEmpty else { return found.first?.standing }
      let all = Set(clear)
      if let turn, turn < found.count, let last = found[turn...].last(where: { !$0.isWeak })?.standing {
        if last == .done || last == .dropped { return last }
        if all.contains(.done) { return .underWay }
      }
      if let only = all.first, all.count == 1 { return only }
      if all.contains(.dropped) { return .dropped }
      return all.contains(.underWay) || all.contains(.done) ? .underWay : all.contains(.open) ? .open : .same
    }

    private static let lists: [(list: HeardList, standing: Standing, isWeak: Bool)] = [
      (.stepDone, .done, false), (.stepPartly, .underWay, false), (.stepNotBegun, .open, false),
      (.stepDropped, .dropped, false), (.referringAnswers, .same, false), (.yesOpenings, .done, true),
      (.noOpenings, .open, true), (.nothingAnswers, .open, true), (.stepHindrances, .open, true),
    ]

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
}
