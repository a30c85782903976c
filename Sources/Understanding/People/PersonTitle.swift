// SPDX-License-Identifier: GPL-3.0-or-later

/// A title with the name behind it: "Ms. Lopez", "coach Dunn", but not "miss my dad".
enum PersonTitle {
  /// How many tokens it takes up at a position, with the full stop of "Mr."; 0 where there is none.
  static func length(at position: Int, in tokens: [Token], _ language: LanguageWords) -> Int {
    guard tokens.indices.contains(position), language.contains(tokens[position].plain, in: .personTitles) else {
      return 0
    }
    let hasPeriod = tokens.indices.contains(position + 1) && tokens[position + 1].plain == "."
    let name = position + (hasPeriod ? 2 : 1)
    guard tokens.indices.contains(name), tokens[name].isWord, tokens[name].isCapitalized else { return 0 }
    return name - position + 1
  }
}
