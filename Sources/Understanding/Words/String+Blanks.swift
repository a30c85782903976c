// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// Without blanks around it, and without the full stop, comma or semicolon at its end.
  var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace || ".,;".contains(last) { text.removeLast() }
    return String(text)
  }
}
