// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans
internal import Understanding

/// What has changed about the people of a plan, as an answer keeps it: "Ms. Ruiz → Mr. Ode; Dana = Dana Okafor;
/// Maximilian ~ Max; Lee → Kim, 2026-05-18".
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
  /// From which day on it holds; nil for the day on which it is told.
  var day: CalendarDate?

  /// As the answer keeps it.
  var words: String { "\(old) \(kind.rawValue) \(new)" + (day.map { ", \($0.iso)" } ?? "") }

  init(_ kind: Kind, _ old: String, _ new: String, from day: CalendarDate? = nil) {
    self.day = day
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
      guard !old.isEmpty, !new.isEmpty else { return nil }
      let end = new.lastIndex(of: ",")
      let day = end.flatMap { CalendarDate(String(new[new.index(after: $0)...]).trimmingWhitespace()) }
      return PeopleChange(kind, old, day == nil ? new : end.map { String(new[..<$0]) } ?? new, from: day)
    }
  }
}
