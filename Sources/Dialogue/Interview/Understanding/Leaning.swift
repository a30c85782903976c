// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Which way a clause tells of a thing: "I like drawing and I'm good at soccer and I hate times tables" names two things that are
/// liked, and one that is not.
enum Leaning {
  case toward, against

  /// The words of a line without the clauses that say the contrary of how it begins; all of them where none does.
  static func agreeing(_ line: String) -> String {
    let clauses = Clauses.telling(line)
    guard clauses.count > 1, let first = clauses.lazy.compactMap(of).first else { return line }
    let kept = clauses.filter { of($0).map { $0 == first } ?? true }
    return kept.count == clauses.count ? line : kept.joined(separator: ", ")
  }

  private static func of(_ clause: String) -> Leaning? {
    let heard = Language.current.heard
    let bare = Removal.withoutLeads(clause)
    if heard.rest(of: bare, after: .contraryOpenings) != nil { return .against }
    return heard.rest(of: bare, after: .likingOpenings) != nil ? .toward : nil
  }
}
