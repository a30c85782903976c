// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes an answer apart that names several things.
///
/// A line is cut at everything that may divide it: marks, "and", numbers, words that announce a step. What leads to the list and
/// what follows it goes; then each cut is kept or mended by the words on both sides. A sentence that tells something stays whole.
struct ListSplitter {
  private let language: LanguageWords

  init(_ language: LanguageWords) { self.language = language }

  /// The things in the user's own words, each once, without bullets, fillers and the full stop; one when it is one, none when
  /// it is blank.
  /// - Parameter tokens: those of the text, where they are known.
  func items(of text: String, _ tokens: [Token]? = nil) -> [String] {
    let bullets = ListBullets(language)
    let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
    if lines.count > 1 { return lines.map(bullets.without).filter { !$0.isEmpty } }
    guard let typed = lines.first else { return [] }
    let whole = ListLine(text, tokens ?? Token.tokens(of: text))
    if let items = bullets.items(of: whole) { return distinct(items) }
    let rest = bullets.without(typed)
    let line = rest.utf8.count == typed.trimmed.utf8.count ? whole : ListLine(rest, Token.tokens(of: rest))
    return distinct(ListReader(line, language).items())
  }

  private func distinct(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0.lowercased()).inserted }
  }
}
