// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// What was not taken at one question: so that nothing is said twice in the same words, and no question holds anybody up.
struct Refusals: Equatable {
  /// The question, whatever stands in it by now.
  struct Place: Equatable {
    let kind: Turn.Kind
    let key: SlotKey?
    let section: String?
    let pass: Int?

    init(_ turn: Turn) {
      kind = turn.kind
      key = turn.key
      section = turn.section?.id
      pass = turn.section?.pass?.number
    }
  }

  let place: Place
  private(set) var count = 0
  /// What was said the last time, without the line that it was said to.
  private(set) var last = ""
  /// What was told in own words and could not be taken, to be kept beside the answer.
  private(set) var told: [String] = []

  init(at turn: Turn) { place = Place(turn) }

  /// Whether the next one is one too many: two follow-ups are asked, then there is a way on.
  var isEnough: Bool { count >= Self.mostFollowUps }

  mutating func add(_ words: String, told line: String? = nil) {
    count += 1
    last = words
    if let line, !told.contains(line) { told.append(line) }
  }

  /// All that was told at a question; nil for nothing, and for another question.
  func told(at turn: Turn) -> String? {
    place == Place(turn) && !told.isEmpty ? told.joined(separator: "; ") : nil
  }

  private static let mostFollowUps = 2
}
