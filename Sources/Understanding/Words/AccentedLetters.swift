// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters with accents in one form, however they were typed: "e" with U+0301 behind it is "é", as in the Unicode form NFC.
///
/// Letters of the scripts that have ready-made ones (Latin, Greek, Cyrillic) are put together. Accents for which there is none are left
/// out, in words that are listened for as in typed ones: a stress in Russian, a tone in Yoruba, a heap of marks that only decorates.
enum AccentedLetters {
  /// A letter has at most so many accents in any language: "ǘ", "ệ".
  private static let most = 2

  /// Ready-made letters, found by any way to write them: texts are compared by what they mean, not by how they are stored.
  private static let readyMade: Set<String> = Set(
    [0xC0...0x24F, 0x370...0x3FF, 0x400...0x4FF, 0x1E00...0x1EFF, 0x1F00...0x1FFF].joined().compactMap {
      Unicode.Scalar($0).map { String($0) }
    })

  /// The text with each letter and its accents in one form; nil where there is no accent on its own.
  static func composed(_ text: some StringProtocol) -> String? {
    // The first byte of every accent; few other letters begin with one of them.
    guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return nil }
    var composed = String.UnicodeScalarView()
    var letter: Unicode.Scalar?
    var accents: [Unicode.Scalar] = []
    func close() {
      guard let letter else { return }
      if accents.isEmpty {
        composed.append(letter)
      } else {
        composed.append(contentsOf: joined(String.UnicodeScalarView([letter] + accents)))
      }
    }
    for scalar in text.unicodeScalars {
      if scalar.isPlainAccent {
        // More than can count is not kept, so that a heap of any height takes no time.
        if accents.count < most { accents.append(scalar) }
      } else {
        close()
        letter = scalar
        accents.removeAll(keepingCapacity: true)
      }
    }
    close()
    return String(composed)
  }

  private static func joined(_ cluster: String.UnicodeScalarView) -> String.UnicodeScalarView {
    guard cluster.count > 1 else { return cluster }
    if let place = readyMade.firstIndex(of: String(cluster)) { return readyMade[place].unicodeScalars }
    return joined(String.UnicodeScalarView(cluster.dropLast()))
  }
}
