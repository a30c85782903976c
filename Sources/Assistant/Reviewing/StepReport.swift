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
  /// Whether it is something that is done again and again, so that no day ends it.
  let isRoutine: Bool
  /// Whether more than a yes or a no says how far it came.
  let isClear: Bool

  /// - Parameter step: the step that is told of: "he signed up" says of "sign up for the class" that it is done.
  init(_ words: String, of step: String = "", context: ReadingContext) {
    let heard = StepSayings(in: words, of: (step, context.words))
    let future = Self.dayAhead(in: words, context: context)
    let standing = heard.standing ?? (future == nil ? nil : .open)
    self.standing = standing
    isClear = heard.isClear
    let isGoingOn = standing == .underWay || standing == .same
    isRoutine = isGoingOn && (StepRoutine.isNamed(in: words) || StepRoutine.isNamed(in: step))
    switch standing {
    case .done, .dropped:
      var left = Self.tokens(of: words)
      day = PastDay.take(from: &left, today: context.today, language: context.words)
    case .open, .underWay: day = future
    case .same, nil: day = nil
    }
  }

  /// Whether words say more than how far a step came and when, so that they are worth keeping.
  static func saysMore(_ words: String) -> Bool {
    let heard = Language.current.heard
    // What was told before stands in brackets.
    if words.contains("(") { return true }
    let tokens = tokens(of: words)
    if tokens.indices.contains(where: { heard.length(of: .stepHindrances, at: tokens[$0...]) > 0 }) { return true }
    return StepSayings(in: words).others.contains { word in
      heard.spans[word] == nil && heard.number(word) == nil
        && !heard.hears(word, in: .smallWords, .pastDayLeads, .hedges, .answerOpenings)
    }
  }

  /// Whether words say nothing but how far a step came.
  static func isOnlyReport(_ words: String, _ language: LanguageWords) -> Bool {
    let heard = Language.current.heard
    return StepSayings(in: words).others.allSatisfy {
      heard.hears($0, in: .smallWords, .hedges, .answerOpenings, .noOpenings, .doers, .clauseJoints)
        || language.contains($0, in: .itOrThat) || language.contains($0, in: .correctionLinks)
    }
  }

  /// The id under which an answer keeps it; a step that has its new day already is `by-day`, one without end `going-on`.
  var id: String? {
    guard let standing else { return nil }
    // "Every day by January 15" has an end.
    if isRoutine, day == nil { return Self.goingOn }
    return standing.isToDo && day != nil ? "\(standing.rawValue)-by-day" : standing.rawValue
  }

  /// The standing behind such an id.
  static func standing(of id: String) -> Standing? {
    id == goingOn ? .underWay : Standing.allCases.first { id == $0.rawValue || id == "\($0.rawValue)-by-day" }
  }

  /// What an answer keeps of a step that is done again and again.
  static let goingOn = "going-on"

  private static func dayAhead(in words: String, context: ReadingContext) -> CalendarDate? {
    guard let day = Understanding.read(words, context: context).date?.day, day > context.today else { return nil }
    return day
  }

  static func tokens(of words: String) -> [String] { words.spokenWords(keeping: "/-%") }
}

extension StepReport.Standing {
  /// Whether it is still to be done.
  var isToDo: Bool { self == .open || self == .underWay }
}
