// SPDX-License-Identifier: GPL-3.0-or-later

/// Walks over JSON text byte by byte.
struct JSONScan {
  typealias Fault = JSONObjectLine.Fault

  private let text: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    // A byte order mark is no part of the text.
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private var byte: UInt8 { position < text.count ? text[position] : 0 }
  var isAtString: Bool { byte == UInt8(ascii: "\"") }
  var isAtNull: Bool { byte == UInt8(ascii: "n") }
  var isAtNumber: Bool { byte == UInt8(ascii: "-") || Self.isDigit(byte) }

  mutating func skipBlanks() {
    while position < text.count, [0x20, 0x09, 0x0D, 0x0A].contains(text[position]) { position += 1 }
  }

  mutating func take(_ wanted: UInt8) -> Bool {
    guard position < text.count, text[position] == wanted else { return false }
    position += 1
    return true
  }

  /// - Parameter message: made only when it is needed: this is asked for every sign of every line.
  mutating func expect(_ wanted: UInt8, _ message: @autoclosure () -> String) throws(Fault) {
    guard take(wanted) else { throw Fault(message: message(), byte: position) }
  }

  mutating func expectEnd() throws(Fault) {
    skipBlanks()
    guard position == text.count else { throw Fault(message: Messages.afterObject, byte: position) }
  }

  /// Reads a string and appends what it means.
  mutating func string(into target: inout [UInt8]) throws(Fault) {
    try expect(UInt8(ascii: "\""), Messages.noString)
    while true {
      let start = position
      while position < text.count, text[position] != UInt8(ascii: "\""), text[position] != UInt8(ascii: "\\"),
        text[position] >= 0x20
      {
        position += 1
      }
      target.append(contentsOf: text[start..<position])
      guard position < text.count else { throw Fault(message: Messages.openString, byte: position) }
      if take(UInt8(ascii: "\"")) { return }
      guard take(UInt8(ascii: "\\")) else {
        throw Fault(message: Messages.controlCharacter(text[position]), byte: position)
      }
      try escape(into: &target)
    }
  }

  /// Reads a number and appends it as it is written.
  mutating func number(into target: inout [UInt8]) throws(Fault) {
    let start = position
    _ = take(UInt8(ascii: "-"))
    try digits()
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    target.append(contentsOf: text[start..<position])
  }

  private mutating func digits() throws(Fault) {
    guard Self.isDigit(byte) else { throw Fault(message: Messages.noValue, byte: position) }
    while Self.isDigit(byte) { position += 1 }
  }

  private mutating func escape(into target: inout [UInt8]) throws(Fault) {
    let sign = byte
    position += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): target.append(sign)
    case UInt8(ascii: "n"): target.append(0x0A)
    case UInt8(ascii: "t"): target.append(0x09)
    case UInt8(ascii: "r"): target.append(0x0D)
    case UInt8(ascii: "b"): target.append(0x08)
    case UInt8(ascii: "f"): target.append(0x0C)
    case UInt8(ascii: "u"): target.append(contentsOf: Character(try scalar()).utf8)
    default: throw Fault(message: Messages.badEscape, byte: position - 1)
    }
  }

  /// After `\u`: one escape, or two that are a surrogate pair. Half a pair stands for no character.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let before = position
    if first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let second = try hexadecimal()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    position = before
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw Fault(message: Messages.badEscape, byte: position)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Passes over any value.
  mutating func skipValue(depth: Int) throws(Fault) {
    guard depth > 0 else { throw Fault(message: Messages.tooDeep, byte: position) }
    var ignored: [UInt8] = []
    switch byte {
    case UInt8(ascii: "\""): try string(into: &ignored)
    case UInt8(ascii: "{"): try skipMembers(end: UInt8(ascii: "}"), areNamed: true, depth: depth)
    case UInt8(ascii: "["): try skipMembers(end: UInt8(ascii: "]"), areNamed: false, depth: depth)
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default:
      guard isAtNumber else { throw Fault(message: Messages.noValue, byte: position) }
      try number(into: &ignored)
    }
  }

  private mutating func skipMembers(end: UInt8, areNamed: Bool, depth: Int) throws(Fault) {
    position += 1
    skipBlanks()
    if take(end) { return }
    while true {
      skipBlanks()
      if areNamed {
        var ignored: [UInt8] = []
        try string(into: &ignored)
        skipBlanks()
        try expect(UInt8(ascii: ":"), Messages.noColon)
        skipBlanks()
      }
      try skipValue(depth: depth - 1)
      skipBlanks()
      if take(UInt8(ascii: ",")) { continue }
      return try expect(end, areNamed ? Messages.noEndOfObject : Messages.noEndOfList)
    }
  }

  private mutating func word(_ word: String) throws(Fault) {
    for byte in word.utf8 { try expect(byte, Messages.noValue) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
