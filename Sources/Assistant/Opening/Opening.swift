// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// What somebody told at the start, before there was a conversation that could keep it.
struct Opening: Equatable {
  /// Who types, where a name is told.
  var ownName: String?
  /// Somebody else who is talked with or about.
  var otherName: String?
  /// The school year, as "grade 7".
  var grade: String?
  /// What is hard, or what help is needed with.
  var need: String?
  /// The words of a day on which something begins.
  var day: String?
  /// Whether the one who types speaks of somebody else's grade: "I teach 4th grade".
  var isGradeOfOthers = false

  var isEmpty: Bool { [ownName, otherName, grade, need, day].allSatisfy { $0 == nil } }

  /// Adds what a later line tells; it goes before what was told earlier.
  mutating func add(_ later: Opening) {
    ownName = later.ownName ?? ownName
    otherName = later.otherName ?? otherName
    if later.grade != nil { (grade, isGradeOfOthers) = (later.grade, later.isGradeOfOthers) }
    need = later.need ?? need
    day = later.day ?? day
  }

  /// Where all of it goes in a conversation with these people.
  func answers(for audience: Audience) -> [ToldBefore] {
    let isAlone = audience.facilitator == nil
    let learner = isAlone ? otherName ?? ownName : otherName
    let facilitator = audience.facilitator.flatMap { role in ownName.map { ("parties.\(role)", $0) } }
    let pairs: [(String, String?)] =
      [
        ("learner.name", learner), (facilitator?.0 ?? "", facilitator?.1),
        ("learner.grade", isGradeOfOthers && !isAlone ? nil : grade), ("gap.text", need), ("plan.start", day),
        ("learner.hire-date", day),
      ]
    return pairs.compactMap { place, words in words.map { ToldBefore(place: place, words: $0) } }
  }
}
