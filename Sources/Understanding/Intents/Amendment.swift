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
    /// Words of what was said, or of what was asked: "the parking spot", "what happened".
    case words(String)
  }

  /// What is to happen.
  package enum Deed: Equatable, Sendable {
    case replace, add
    /// What was said before the program made something of it shall stand: "keep what I wrote".
    case keep
    /// What is named shall go: "scrap number 3", "take the parking spot out".
    case remove
    /// Several things are one: "1 and 2 belong together".
    case join
    /// One thing is several: "split 2", "math is its own thing".
    case split
    /// What stood there before shall stand again: "put 3 back to how it was".
    case restore
    /// The words given last belong to the question that is named: "that was for what happened".
    case move
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
  /// What it names beside that, for the same deed: the 3 of "drop 1 and 3".
  package var furtherNames: [Name] = []
  package var deed = Deed.replace
  package var link = Link.none
  /// The new words; nil where they have to be asked.
  package var words: String?
  /// What the new words shall stand for: "the bank one" of "the bank reconciliation, not the bank one".
  package var old: String?
  /// What is said of what shall be added, behind it: "that's the main one".
  package var remark: String?
  /// Whether a verb or a word for what is wrong says that something is to be changed.
  package var isTold = false
  /// Whether a number is called one ("number 14"): digits alone may be an amount.
  package var isCounted = false
  /// Whether it points at what is talked about: "this second one", "that goal".
  package var isPointing = false
  /// The line behind its lead.
  package var rest: String

  init(rest: String) { self.rest = rest }

  /// The answer that is named by its topic, with the new words.
  package var change: ChangeRequest? { if case .topic(let change) = name { change } else { nil } }

  /// Everything that it names, in the order of the line.
  package var names: [Name] { name == .nothing ? [] : [name] + furtherNames }

  /// The same where nothing on the screen has the number that it names: "no, 6 hours" is "6 hours".
  package var unnamed: Amendment {
    guard name != .nothing, deed == .replace || deed == .add else { return self }
    var amendment = self
    amendment.name = .nothing
    amendment.words = rest
    return amendment
  }
}
