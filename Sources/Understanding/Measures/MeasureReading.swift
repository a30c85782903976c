// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// What one line tells of how a goal is measured: "right now 5 of 20 words, I want 15 by June 3, we test every Friday".
package struct MeasureReading: Equatable, Sendable {
  /// What does not fit together in it.
  package enum Doubt: String, Sendable, Codable {
    /// The numbers go the other way than the words: "fewer errors, from 3 to 12".
    case wrongWay = "wrong-way"
    /// Where it stands and where it shall be are told in different units: "from 5 minutes to 15 pages".
    case otherUnits = "other-units"
    /// More than all: 120 %, 25 of 20.
    case moreThanAll = "more-than-all"
  }

  /// What the line answers.
  package enum Question: Sendable {
    /// It is a goal: a lone amount is what shall be reached.
    case goal
    /// It tells what is counted: "pages in 20 minutes" says nothing of what shall be reached.
    case measure
    /// Where it stands today.
    case baseline
    /// What shall be reached.
    case target
  }

  /// Where it stands today.
  package var baseline: Quantity?
  /// What shall be reached.
  package var target: Quantity?
  /// How often it is measured, as typed: "every friday".
  package var rhythm: String?
  /// When it counts as reached, as typed: "two months in a row".
  package var condition: String?
  /// The day by which, where it is named and not past.
  package var day: CalendarDate?
  /// The words that named the day.
  package var dayWords: String?
  /// Which way is better; nil where nothing tells it.
  package var direction: Direction?
  package var doubt: Doubt?

  /// What is counted, of both amounts.
  package var unit: String? { target?.unit ?? baseline?.unit }

  /// Reads a line as the answer to a question.
  package init(_ line: String, asked question: Question = .goal, context: ReadingContext) {
    let tokens = Token.tokens(of: line)
    self = MeasureReader(
      MeasureWords(line, tokens, context.words), dates: DateFinder(context).search(line, tokens)
    ).reading(question)
  }

  /// Of which nothing is known yet.
  package init() {}

  /// Which way is better by the words of a goal or of what is counted: down for "fewer errors"; nil where they do not tell.
  package static func direction(of line: String, context: ReadingContext) -> Direction? {
    let words = MeasureWords(line, Token.tokens(of: line), context.words)
    var reading = MeasureReading()
    reading.baseline = Quantity(unit: words.words.joined(separator: " "))
    return MeasureWay(words: words, reading: reading, target: nil).direction
  }
}
