// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes what a terminal would obey, or not show, visible: control characters, direction controls, invisible spaces, and numbers
/// that stand for no character, which HTML and XML refuse.
/// Line feeds stay, tabs become blanks.
enum Visible {
  static func text(_ text: String) -> String {
    // Most texts are letters, digits and marks of ASCII, which stay as they are.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return text }
    var visible = ""
    visible.reserveCapacity(text.utf8.count)
    for character in text {
      if character == "\r\n" {
        visible.append("\n")
      } else if character == "\t" {
        visible.append(" ")
      } else {
        append(character, to: &visible)
      }
    }
    return visible
  }

  private static func append(_ character: Character, to visible: inout String) {
    for scalar in character.unicodeScalars {
      if isHidden(scalar) {
        visible += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
  }

  /// Joiners stay: emoji and several scripts are written with them.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
