// SPDX-License-Identifier: GPL-3.0-or-later

/// How many columns text takes on a screen. Tabs and other control characters count nothing.
package enum DisplayWidth {
  package static func of(_ text: some StringProtocol) -> Int {
    // Nearly everything is ASCII, where a byte is a column; CRLF and control characters are none.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// A character is as wide as its widest part, and an emoji made of several is one emoji.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1, isEmoji(scalars) { return 2 }
    return scalars.reduce(0) { max($0, of($1)) }
  }

  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first else { return false }
    let isFlag = (0x1F1E6...0x1F1FF).contains(first.value)
    let asksForPicture = scalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
    return isFlag || first.properties.isEmoji && (asksForPicture || first.properties.isEmojiPresentation)
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator, .surrogate:
      // The soft hyphen is the one format character that terminals show.
      return scalar.value == 0xAD ? 1 : 0
    default:
      // Middle and final Hangul letters join the syllable before them.
      if (0x1160...0x11FF).contains(scalar.value) { return 0 }
      return WideScalars.contains(scalar) || scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
