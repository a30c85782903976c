// SPDX-License-Identifier: GPL-3.0-or-later

/// A block with newlines inside: several commands when every line is one, else a single answer.
enum PastedBlock {
  static func inputs(of text: String, wasPasted: Bool) -> [Input] {
    guard text.contains(where: \.isNewline) else { return [.line(text, origin: wasPasted ? .pasted : .typed)] }
    let lines = text.split(whereSeparator: \.isNewline)
    guard !lines.isEmpty, lines.allSatisfy({ $0.hasPrefix("/") }) else {
      return [.line(text, origin: wasPasted ? .pasted : .typed)]
    }
    return lines.map { .line(String($0), origin: .pastedCommand) }
  }
}
