// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of a plan within HTML or SVG: nothing in them can be taken for markup, and nothing hides.
enum Markup {
  /// Text, or the value of an attribute in quotation marks. Line feeds become blanks.
  static func text(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for character in Visible.text(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// The lines of a text, with breaks between them.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { self.text(String($0)) }.joined(
      separator: "<br>")
  }
}
