// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Terminal

/// How what is said looks: wrapped at words, choices hanging under their numbers, hints dim.
struct UtteranceLayout {
  let width: Int
  let style: Style
  /// Whether it is read from top to bottom: nothing stands at the right edge.
  var isReadAloud = false

  /// The lines, ready to be written.
  func lines(of utterance: Utterance) -> [String] {
    let text = escapedForDisplay(utterance.text)
    switch utterance.kind {
    case .heading: return heading(text, aside: utterance.aside.map(escapedForDisplay))
    case .question, .remark: return said(text)
    case .choice: return hanging(text)
    case .hint: return hanging(text).map(style.dim)
    case .trouble: return hanging("! \(text)").map { style.coloured($0, .yellow) }
    case .document: return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
  }

  private func wrapped(_ text: String) -> [String] { WordWrap.rows(of: text, width: width) }

  /// The numbered lines of a read-back hang like choices; other words are wrapped.
  private func said(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      let afterNumber = line.drop(while: \.isWholeNumber)
      let isNumbered = afterNumber.startIndex > line.startIndex && afterNumber.hasPrefix("  ")
      return isNumbered ? hanging(String(line)) : wrapped(String(line))
    }
  }

  /// The aside stands at the right edge where there is room, else on a line of its own.
  private func heading(_ text: String, aside: String?) -> [String] {
    guard let aside else { return wrapped(text).map(style.bold) }
    let gap = width - DisplayWidth.of(text) - DisplayWidth.of(aside)
    if text.isEmpty, !style.isOn { return wrapped(aside) }
    guard gap >= 2, !isReadAloud else { return wrapped(text).map(style.bold) + wrapped(aside).map(style.dim) }
    return [style.bold(text) + String(repeating: " ", count: gap) + style.dim(aside)]
  }

  /// What follows a mark is wrapped beside it, or below it where it leaves too little room.
  private func hanging(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      let mark = String(Self.mark(of: line))
      let rest = String(line.dropFirst(mark.count))
      let margin = DisplayWidth.of(mark)
      guard margin <= width / 2 else {
        return WordWrap.rows(of: mark, width: width) + indented(rest, by: 2)
      }
      let rows = indented(rest, by: margin)
      return [mark + (rows.first ?? "").dropFirst(margin)] + rows.dropFirst()
    }
  }

  private func indented(_ text: String, by margin: Int) -> [String] {
    let blanks = String(repeating: " ", count: margin)
    return WordWrap.rows(of: text, width: max(width - margin, 10)).map { blanks + $0 }
  }

  /// What stands before two blanks ("12  ", "/help [command]  "), a dash or an exclamation mark, or leading blanks.
  static func mark(of line: Substring) -> Substring {
    let blanks = line.prefix { $0 == " " }
    let rest = line[blanks.endIndex...]
    if rest.hasPrefix("- ") || rest.hasPrefix("! ") { return line[..<line.index(blanks.endIndex, offsetBy: 2)] }
    guard let gap = rest.firstRange(of: "  ") else { return blanks }
    return line[..<(line[gap.lowerBound...].firstIndex { $0 != " " } ?? line.endIndex)]
  }
}
