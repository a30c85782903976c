// SPDX-License-Identifier: GPL-3.0-or-later
internal import Understanding

/// What has changed about the people of a plan, as an answer keeps it: "Ms. Ruiz → Mr. Ode; Dana = Dana Okafor;
/// Maximilian ~ Max".
struct PeopleChange: Equatable {
  /// What became of somebody.
  enum Kind: Character {
    /// Another one has the place from now on.
    case succeeded = "\u{2192}"
    /// The same one is called otherwise.
    case renamed = "="
    /// The learner goes by another name; the one in full stays.
    case called = "~"
  }

  let kind: Kind
  let old: String
  let new: String

  /// As the answer keeps it.
  var words: String { "\(old) \(kind.rawValue) \(new)" }

  init(_ kind: Kind, _ old: String, _ new: String) {
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// All of an answer; what reads otherwise is passed over.
  static func all(in words: String) -> [PeopleChange] {
    words.split(separator: ";").compactMap { part in
      guard let mark = part.first(where: { Kind(rawValue: $0) != nil }), let kind = Kind(rawValue: mark) else {
        return nil
      }
      let sides = part.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      guard let old = sides.first.map({ String($0).trimmingWhitespace() }),
        let new = sides.last.map({ String($0).trimmingWhitespace() })
      else { return nil }
      return old.isEmpty || new.isEmpty ? nil : PeopleChange(kind, old, new)
    }
  }
}
