// SPDX-License-Identifier: GPL-3.0-or-later

/// What a line holds that may have several lines inside.
enum PastedBlock {
  /// A pasted block is several commands when every line is one, and else a single answer. A line written with Alt-Enter
  /// is always one line.
  static func inputs(of text: String, wasPasted: Bool) -> [Input] {
    guard wasPasted else { return [.line(text, origin: .typed)] }
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count > 1, lines.allSatisfy({ $0.hasPrefix("/") }) else { return [.line(text, origin: .pasted)] }
    return lines.map { .line(String($0), origin: .pastedCommand) }
  }
}
