// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// A quick look over the structure of a YAML text, before it is parsed: how deep it nests, how many values it holds,
/// and whether it uses anchors, aliases or tags. It stops at the first thing to refuse, so that a hostile file costs
/// one pass over its bytes at most.
struct StructureScan {
  struct Refusal {
    let message: String
    let hint: String
    let mark: SourceMark
  }

  /// More values than this in one file are refused.
  static let valueLimit = 20_000

  private enum Mode {
    case structure
    /// Inside quotes, which may span lines.
    case quoted(UInt8)
    /// In a plain scalar that began after a key or dash in this column, and goes on in lines indented more.
    case plain(parent: Int)
    /// In a block scalar (`|` or `>`) below a key or dash in this column.
    case block(parent: Int)
  }

  private let bytes: [UInt8]
  private var mode = Mode.structure
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var indents: [Int] = []
  private var flowDepth = 0
  private var values = 0
  /// Column of the last key or dash: what a scalar after it must be indented more than.
  private var parent = -1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func firstRefusal() -> Refusal? {
    while position < bytes.count {
      lineStart = position
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if let refusal = scanLine(to: end) { return refusal }
      position = end + 1
      line += 1
    }
    return nil
  }

  private mutating func scanLine(to end: Int) -> Refusal? {
    let indent = bytes[position..<end].prefix { $0 == UInt8(ascii: " ") }.count
    let isBlank = bytes[(position + indent)..<end].allSatisfy { $0 == UInt8(ascii: "\r") }
    switch mode {
    case .block(let parent):
      if isBlank || indent > parent { return nil }
      mode = .structure
    case .plain(let parent):
      if isBlank || indent > parent { return nil }
      mode = .structure
    case .quoted, .structure:
      if isBlank { return nil }
    }
    if case .structure = mode {
      position += indent
      if flowDepth == 0 { open(column: indent) }
    }
    return scanTokens(to: end)
  }

  private mutating func scanTokens(to end: Int) -> Refusal? {
    while position < end {
      if case .quoted(let quote) = mode {
        skipQuoted(quote, to: end)
        continue
      }
      let byte = bytes[position]
      if let refusal = refusal(of: byte, end: end) { return refusal }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        mode = .quoted(byte)
        position += 1
      case UInt8(ascii: "#"):
        position = end
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        flowDepth += 1
        position += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flowDepth = max(0, flowDepth - 1)
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        values += byte == UInt8(ascii: ",") ? 1 : 0
        position += 1
      case UInt8(ascii: "-"), UInt8(ascii: "?"):
        isIndicator(end: end) ? openDash() : skipPlain(to: end)
      case UInt8(ascii: ":") where isIndicator(end: end):
        values += 1
        position += 1
      case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0:
        mode = .block(parent: parent)
        position = end
      default:
        skipPlain(to: end)
      }
    }
    return nil
  }

  /// A new line or a dash opens a block collection in its column and closes those further right.
  private mutating func open(column: Int) {
    while let last = indents.last, last >= column { indents.removeLast() }
    indents.append(column)
    parent = column
  }

  private mutating func openDash() {
    if flowDepth == 0 { open(column: position - lineStart) }
    values += 1
    position += 1
    // What stands after the dash in the same line is a collection of its own.
    let next = bytes[position...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
    if flowDepth == 0, next < bytes.count, !Self.endsLine(bytes[next]) {
      indents.append(next - lineStart)
    }
  }

  private mutating func skipQuoted(_ quote: UInt8, to end: Int) {
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        position = min(position + 1, end)
      } else if byte == quote {
        mode = .structure
        return
      }
    }
  }

  /// Passes over a plain scalar. It ends before `: `, ` #`, the end of the line and, in brackets, before `,[]{}`.
  private mutating func skipPlain(to end: Int) {
    let start = position
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":"), isIndicator(end: end) {
        if flowDepth == 0 { parent = min(start - lineStart, parent == -1 ? .max : max(parent, start - lineStart)) }
        position += 1
        values += 1
        return
      }
      if byte == UInt8(ascii: "#"), position > start, bytes[position - 1] == UInt8(ascii: " ") { return }
      if flowDepth > 0, Self.isFlowIndicator(byte) { return }
      position += 1
    }
    if flowDepth == 0 { mode = .plain(parent: parent) }
  }

  /// Whether `-`, `?` or `:` at this place is followed by a blank and so means structure.
  private func isIndicator(end: Int) -> Bool {
    let next = position + 1
    guard next < end else { return true }
    return bytes[next] == UInt8(ascii: " ") || Self.endsLine(bytes[next])
      || (flowDepth > 0 && Self.isFlowIndicator(bytes[next]))
  }

  private func refusal(of byte: UInt8, end: Int) -> Refusal? {
    let depth = indents.count + flowDepth
    if depth > DataReader.depthLimit {
      return refusal(Messages.tooDeep(DataReader.depthLimit), Messages.tooDeepHint)
    }
    if values > Self.valueLimit { return refusal(Messages.tooManyValues(Self.valueLimit), Messages.splitHint) }
    if byte == UInt8(ascii: "&") { return refusal(Messages.anchor, Messages.quoteHint("&")) }
    if byte == UInt8(ascii: "*") { return refusal(Messages.alias, Messages.quoteHint("*")) }
    if byte == UInt8(ascii: "!") { return refusal(Messages.tag, Messages.quoteHint("!")) }
    return nil
  }

  private func refusal(_ message: String, _ hint: String) -> Refusal {
    Refusal(message: message, hint: hint, mark: SourceMark(line: line, column: position - lineStart + 1))
  }

  private static func isFlowIndicator(_ byte: UInt8) -> Bool {
    ",[]{}".utf8.contains(byte)
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
  }
}
