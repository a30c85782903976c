// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// Without blanks around it, and without the full stop, comma or semicolon at its end.
  var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace || ".,;".contains(last) { text.removeLast() }
    return String(text)
  }

  /// Without white space at either end.
  package func trimmingWhitespace() -> String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return start < end ? String(self[start..<end]) : ""
  }
}
