// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads JSON strictly (RFC 8259), and refuses what makes a document ambiguous or dangerous: keys that stand twice, numbers
/// that are none, bytes that are not UTF-8, nesting without end.
package struct JSONParser {
  /// Lists and objects may be nested this deep.
  package static let depthLimit = 64

  private let bytes: [UInt8]
  private var index = 0

  /// - Throws: `JSONFault` with the place of the first fault.
  package static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    try parser.checkEncoding()
    parser.skipByteOrderMark()
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw parser.fault(Messages.jsonMore, Messages.jsonMoreHint) }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    skipBlanks()
    guard depth < Self.depthLimit else { throw fault(Messages.jsonDeep(Self.depthLimit), Messages.jsonDeepHint) }
    guard let byte = current else { throw fault(Messages.jsonEnd, Messages.jsonEndHint) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    var members: [String: JSONValue] = [:]
    index += 1
    skipBlanks()
    if take("}") { return .object(members) }
    members.reserveCapacity(8)
    while true {
      skipBlanks()
      guard current == UInt8(ascii: "\"") else { throw fault(Messages.jsonKey, Messages.jsonKeyHint) }
      let start = index
      let key = try string()
      skipBlanks()
      guard take(":") else { throw fault(Messages.jsonColon(key), Messages.jsonColonHint) }
      guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
        throw fault(Messages.jsonTwice(key), Messages.jsonTwiceHint, at: start)
      }
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { throw fault(Messages.jsonComma("}"), Messages.jsonCommaHint) }
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    var values: [JSONValue] = []
    index += 1
    skipBlanks()
    if take("]") { return .array(values) }
    while true {
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if take("]") { return .array(values) }
      guard take(",") else { throw fault(Messages.jsonComma("]"), Messages.jsonCommaHint) }
    }
  }

  private mutating func word() throws(JSONFault) -> JSONValue {
    let start = index
    while let byte = current, isLetter(byte) { index += 1 }
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case let word:
      throw fault(word.isEmpty ? Messages.jsonNoValue : Messages.jsonWord(word), Messages.jsonWordHint, at: start)
    }
  }

  /// A number as RFC 8259 has it: no plus, no leading zero, digits on both sides of the point.
  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = index
    _ = take("-")
    let whole = digits()
    var isWhole = true
    var isRight = whole.count > 0 && (whole.count == 1 || bytes[whole.lowerBound] != UInt8(ascii: "0"))
    if take(".") {
      isWhole = false
      isRight = isRight && !digits().isEmpty
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      isRight = isRight && !digits().isEmpty
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if let byte = current, isLetter(byte) { isRight = false }
    if isRight, isWhole, let whole = Int(text) { return .integer(whole) }
    guard isRight, let number = Double(text), number.isFinite else {
      throw fault(Messages.jsonNumber(text), Messages.jsonNumberHint, at: start)
    }
    return .number(number)
  }

  private mutating func digits() -> Range<Int> {
    let start = index
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return start..<index
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension JSONParser {
  private mutating func string() throws(JSONFault) -> String {
    let start = index
    index += 1
    skipPlainText()
    if current == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
    }
    var content = Array(bytes[(start + 1)..<index])
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content.append(contentsOf: try escape().utf8)
      case 0..<0x20: throw fault(Messages.jsonControl, Messages.jsonControlHint)
      default:
        content.append(byte)
        index += 1
      }
    }
    throw fault(Messages.jsonOpenText, Messages.jsonOpenTextHint, at: start)
  }

  /// Most texts hold no escape and are taken as they stand.
  private mutating func skipPlainText() {
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
  }

  private mutating func escape() throws(JSONFault) -> String {
    let start = index
    index += 1
    let byte = current ?? 0
    index += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = unicodeEscape() { return String(scalar) }
    default: break
    }
    throw fault(Messages.jsonEscape, Messages.jsonEscapeHint, at: start)
  }

  /// Four hexadecimal digits, or two such escapes that make up a pair.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard take("\\"), take("u"), let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let text = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
    guard text.allSatisfy(\.isHexDigit), let number = UInt32(text, radix: 16) else { return nil }
    index += 4
    return number
  }
}

extension JSONParser {
  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = current, UInt32(byte) == character.value else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func checkEncoding() throws(JSONFault) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    while case .valid(let sequence) = decoder.parseScalar(from: &rest) { index += sequence.count }
    throw fault(Messages.jsonEncoding, Messages.jsonEncodingHint)
  }

  private func fault(_ problem: String, _ hint: String, at place: Int? = nil) -> JSONFault {
    let before = bytes.prefix(place ?? index)
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return JSONFault(line: line, column: column, problem: problem, hint: hint)
  }
}
