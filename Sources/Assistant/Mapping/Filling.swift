// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

/// One answered slot, or one fixed value of a section, with what a row of the mapping needs to know about it.
struct Filling {
  /// The slot's lasting name; part of the identifiers of what it makes.
  var slot: String
  /// The pass of a repeated section: what it fills, and its lasting name.
  var pass: (fills: String, name: String)?
  /// The part of the plan that the pass runs over.
  var partID: Identifier?
  /// The role under which the answer is kept.
  var role: Role
  var standing: ReviewItem.Standing
  var isPrivate: Bool
  var answer: Answer
  /// The question, as it was asked.
  var ask = ""
  /// Whether the question takes several things.
  var takesSeveral = false
  var today: CalendarDate
  /// The rest of the place behind a row that takes any name: `supervisor` of `parties.supervisor`.
  var name = ""

  /// As it is stored: word for word; where choices were taken, what they say.
  var text: String {
    let areChoices = !answer.items.isEmpty && answer.items.allSatisfy { $0.id != nil }
    return areChoices ? texts.joined(separator: "; ") : answer.words
  }
  /// The id of the choice that was taken, else the words.
  var code: String { answer.items.first?.id ?? answer.words }
  var day: CalendarDate? { answer.day.flatMap { CalendarDate($0) } }
  /// The number, with the words kept where there is none.
  var level: Level { answer.number.map(Level.number) ?? Level(typed: answer.words) }
  /// The amount that was heard in it, in units of its own; the words where none was.
  var amount: Level { answer.measure?.number.map(Level.number) ?? answer.measure?.text.map(Level.text) ?? level }
  /// The several things of the answer; the words themselves when it is one.
  var items: [Answer.Item] { answer.items.isEmpty ? [Answer.Item(text: answer.words)] : answer.items }
  var texts: [String] { items.map(\.text) }

  /// What a signature means: as chosen, else agreed or declined by yes or no.
  var signatureMeaning: SignatureMeaning {
    let chosen = SignatureMeaning(rawValue: code)
    if SignatureMeaning.known.contains(chosen) { return chosen }
    return answer.isYes == false ? .declined : .agreed
  }

  /// The same, for a row that has seen to the standing itself.
  var asAnswered: Filling {
    var copy = self
    copy.standing = .answered
    copy.isPrivate = false
    return copy
  }
}
