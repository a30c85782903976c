// SPDX-License-Identifier: GPL-3.0-or-later

extension Collection<String> {
  /// "a, b, c", as a list is written in the language of the user.
  public var listed: String { joined { say("localization.listed", "\($0), \($1)") } }

  /// "a; b; c", for items that hold commas of their own.
  public var listedLoosely: String { joined { say("localization.listed-loosely", "\($0); \($1)") } }

  /// "a", "a and b", "a, b and c".
  public var listedAnd: String {
    guard count > 1, let last = dropFirst(count - 1).first else { return first ?? "" }
    return say("localization.listed-and", "\(dropLast().listed) and \(last)")
  }

  /// "a", "a or b", "a, b or c".
  public var listedOr: String {
    guard count > 1, let last = dropFirst(count - 1).first else { return first ?? "" }
    return say("localization.listed-or", "\(dropLast().listed) or \(last)")
  }

  private func joined(_ pair: (String, String) -> String) -> String {
    guard let first else { return "" }
    return dropFirst().reduce(first, pair)
  }
}
