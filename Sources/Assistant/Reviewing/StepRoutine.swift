// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Steps that are done again and again: "shoot 50 every day".
enum StepRoutine {
  /// Whether words say that something has no end: "daily", "every morning", "most days", "it's a habit".
  static func isNamed(in words: String) -> Bool {
    let tokens = StepReport.tokens(of: words)
    let heard = Language.current.heard
    let rhythms = heard.rhythms.keys.map { $0.split(separator: " ").map(String.init) }
    return tokens.indices.contains { place in
      let rest = tokens[place...]
      if heard.length(of: .stepRoutines, at: rest) > 0 || rhythms.contains(where: rest.starts(with:)) { return true }
      return heard.hears(tokens[place], in: .everyWords)
        && rest.dropFirst().first.map { heard.spans[$0] != nil } ?? false
    }
  }
}
