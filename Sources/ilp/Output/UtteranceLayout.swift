// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Terminal

/// How what is said looks: wrapped at words, choices hanging under their numbers, hints dim.
struct UtteranceLayout {
  let width: Int
  let style: Style

  /// The lines, ready to be written.
  func lines(of utterance: Utterance) -> [String] {
    let text = escapedForDisplay(utterance.text)
    switch utterance.kind {
    case .heading: return heading(text, aside: utterance.aside.map(escapedForDisplay))
    case .question, .remark: return wrapped(text)
    case .choice: return hanging(text)
    case .hint: return hanging(text).map(style.dim)
    case .trouble: return hanging("! \(text)").map { style.coloured($0, .yellow) }
    case .document: return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
  }

  private func wrapped(_ text: String) -> [String] { WordWrap.rows(of: text, width: width) }

  /// The aside stands at the right edge where there is room, else on a line of its own.
  private func heading(_ text: String, aside: String?) -> [String] {
    guard let aside else { return wrapped(text).map(style.bold) }
    let gap = width - DisplayWidth.of(text) - DisplayWidth.of(aside)
    guard gap >= 2 else { return wrapped(text).map(style.bold) + wrapped(aside).map(style.dim) }
    return [style.bold(text) + String(repeating: " ", count: gap) + style.dim(aside)]
  }

  /// What follows a number or a dash is wrapped beside it.
  private func hanging(_ text: String) -> [String] {
    let mark = Self.mark(of: text)
    let rest = String(text.dropFirst(mark.count))
    let margin = String(repeating: " ", count: mark.count)
    return WordWrap.rows(of: rest, width: max(width - mark.count, 10)).enumerated().map { number, row in
      (number == 0 ? mark : margin) + row
    }
  }

  /// "12  ", "- ", "! " or leading blanks.
  static func mark(of text: String) -> String {
    let blanks = text.prefix { $0 == " " }
    let rest = text.dropFirst(blanks.count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, rest.dropFirst(digits.count).hasPrefix("  ") { return String(blanks + digits + "  ") }
    if rest.hasPrefix("- ") || rest.hasPrefix("! ") { return String(blanks + rest.prefix(2)) }
    return String(blanks)
  }
}
