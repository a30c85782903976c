// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands between two marks of a line, and what kind of words it is.
struct ListPiece {
  var range: Range<Int>
  /// Somebody does something: "he writes it", "reading quietly is fine".
  let isClause: Bool
  /// It only says more about what stands before it: "especially essays", "not so much".
  let isAddition: Bool
  /// It begins with a doing: "reading charts".
  let isDoing: Bool
  /// It begins with what may be done: "call Lee".
  let isStep: Bool
  /// It names what is to be known: "how to ask", "when to stop".
  let isQuestion: Bool
  /// It goes on telling of somebody who was named before: "have been for a year", "answers my calls".
  let isGoingOn: Bool
  /// It begins with what was done: "took three tries".
  let isPast: Bool
  /// It begins with a doing or a step that has its thing: "change the oil".
  let hasThing: Bool
  /// It begins as something told of somebody who was named before: "types fast", "never late".
  let isTold: Bool
  /// It begins with "my", "the", or a name's title.
  let isOwned: Bool
  /// Where a part that hangs on the words before it begins: "when", "because", "who".
  var link: Int?
  /// How many words it has, marks left out.
  let count: Int
}
