// SPDX-License-Identifier: GPL-3.0-or-later

/// The text with everything made visible that could steer a terminal or hide: control characters (but newline and tab),
/// text direction marks and characters without width become `\u{XXXX}`. What joins an emoji or a script stays.
package func escapedForDisplay(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isHarmful) else { return text }
  return text.reduce(into: "") { shown, character in
    let joins = isJoined(character)
    for scalar in character.unicodeScalars {
      if isHarmful(scalar), !(joins && scalar.value == 0x200D) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }
}

/// Whether the zero-width joiners of a character hold the parts of one emoji together.
private func isJoined(_ character: Character) -> Bool {
  let scalars = character.unicodeScalars
  guard let first = scalars.first, let last = scalars.last else { return false }
  return first.properties.isEmoji && scalars.count > 2 && last.value != 0x200D
}

private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0x00...0x1F, 0x7F...0x9F: true
  case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
  case 0x1D173...0x1D17A, 0xE0000...0xE007F: true
  default: false
  }
}
