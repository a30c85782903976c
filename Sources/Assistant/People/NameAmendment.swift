// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// A line that says how somebody is called or spelled: "Mia is spelled Maya", "call him Joey", "change my name to Sam".
struct NameAmendment: Equatable {
  enum Whose: Equatable {
    /// "my name", "call me"
    case speaker
    /// "her name", "call him"
    case other
    /// The words of a name that was told before.
    case named([String])
    /// "it's Maya with a y": whose name is most like it.
    case unsaid
  }

  var whose: Whose
  /// The words of the name as it shall be.
  var new: [String]
  /// Whether it is what somebody goes by, rather than how the name is spelled.
  var isCalling = false
  /// Whether it has to be like a name that was told, since the words say many other things, too: "it's Maya".
  var isWeak = false

  /// Who says more tells a story.
  private static let longestLine = 16

  init?(_ line: String, known: [KnownName]) {
    let words = SpokenName.words(of: line)
    guard words.count > 1, words.count <= Self.longestLine else { return nil }
    let reader = NameAmendmentReader(words: words, known: known)
    guard let found = reader.amendment else { return nil }
    self = found
  }

  init(_ whose: Whose, _ new: [String], isCalling: Bool = false, isWeak: Bool = false) {
    self.whose = whose
    self.new = new
    self.isCalling = isCalling
    self.isWeak = isWeak
  }
}
