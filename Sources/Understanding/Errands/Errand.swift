// SPDX-License-Identifier: GPL-3.0-or-later

/// What a line asks of the program about the talk itself, or about what was said, where no known sentence holds it. Whether there is
/// such an answer, or such a conversation, those know who know what was said.
package enum Errand: Equatable, Sendable {
  /// Somebody is called away, or thinks: "hang on, phone".
  case wait
  /// Something is asked before a remark, behind what leads to it, or for somebody else: "what is this for, he is not sick". The
  /// question alone.
  case question(String)
  /// A known request behind words that only correct: "no I mean go back".
  case request(String)
  /// It is not known, and something is said of who knows: "dunno, ask him when he's here".
  case unknown(remark: String)
  /// "7 is unknown": of the answer with this number.
  case notKnown(number: Int)
  /// "bruh 23??"
  case complaint
  /// What shall stay out of what others see: "keep that last one private". Put back first, where it went by mistake.
  case conceal(Concealed, isPutBack: Bool)
  /// What may be seen again: "make 14 not private". Told where the line says that it was private.
  case reveal(Concealed, isTold: Bool)
  /// Words that shall not stand in the plan: "take the medicine out". Told where nothing else can be meant.
  case withhold(String, isTold: Bool)
  /// The same of a part of an answer: "delete the part about medicine".
  case withholdPart(String)
  /// Other words for an answer that is named by its question: "change easier to my bro". Several readings, the likeliest first. Told
  /// where the line can hardly be an answer: "can you change easier to my bro", "change what draws him to: money".
  case rewrite([Rewriting], isAdded: Bool, isTold: Bool)
  /// The answer given last belongs to the question that is open: "move it here".
  case moveHere
  /// "Wrong form, we wanted accommodation": the line. Told where it says so by itself; else a conversation has to be named.
  case otherTalk(String, isTold: Bool)
  /// "This is for teachers not me", said of an offer.
  case notForMe

  /// What shall stay out.
  package enum Concealed: Equatable, Sendable {
    case lastAnswer
    case number(Int)
    case words(String)
  }

  /// Where an answer is named, and what it shall be; nil where that is not said.
  package struct Rewriting: Equatable, Sendable {
    package let named: String
    package let words: String?
  }
}
