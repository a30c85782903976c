// SPDX-License-Identifier: GPL-3.0-or-later

/// A line read as a change of something that was said before. Which answer is meant is decided by whoever knows them: most of it
/// only says how likely it is that an earlier one is meant at all.
package struct Amendment: Equatable, Sendable {
  /// What leads to the new words.
  package enum Lead: Equatable, Sendable {
    case none
    /// "no", "wait", "actually": an answer may begin so, too.
    case doubt
    /// "no it's", "wait, make it", "I meant": what was said was not meant.
    case correction
    /// "yes but", "ok except".
    case reserve
    /// "and", "also", "yes, and".
    case addition
  }

  /// What it names.
  package enum Name: Equatable, Sendable {
    case nothing
    /// The deadline, the second goal.
    case topic(ChangeRequest)
    /// A number on the screen: "2", "change 2", "number 3".
    case number(Int)
    /// One of several things in an answer, or on the screen, from 1: "the second one".
    case thing(Int)
    /// "the last one".
    case lastThing
    /// "my last answer".
    case lastAnswer
  }

  /// What is to happen.
  package enum Deed: Equatable, Sendable {
    case replace, add
    /// What was said before the program made something of it shall stand: "keep what I wrote".
    case keep
  }

  /// What stands between the name and the new words.
  package enum Link: Equatable, Sendable {
    case none
    /// Nothing: "24 Ms Ruiz".
    case loose
    /// "is", "was": a story may be told so, too.
    case plain
    /// "should be", ":", "I meant".
    case firm
  }

  package var lead = Lead.none
  package var name = Name.nothing
  package var deed = Deed.replace
  package var link = Link.none
  /// The new words; nil where they have to be asked.
  package var words: String?
  /// What the new words shall stand for: "the bank one" of "the bank reconciliation, not the bank one".
  package var old: String?
  /// Whether a verb or a word for what is wrong says that something is to be changed.
  package var isTold = false
  /// The line behind its lead.
  package var rest: String

  init(rest: String) { self.rest = rest }

  /// The answer that is named by its topic, with the new words.
  package var change: ChangeRequest? { if case .topic(let change) = name { change } else { nil } }

  /// The same where nothing on the screen has the number that it names: "no, 6 hours" is "6 hours".
  package var unnamed: Amendment {
    guard name != .nothing else { return self }
    var amendment = self
    amendment.name = .nothing
    amendment.words = rest
    return amendment
  }
}
