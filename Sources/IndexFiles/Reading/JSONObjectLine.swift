// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads one line that holds a JSON object, for the texts of a few of its keys; what else it holds is checked and passed over.
struct JSONObjectLine {
  /// What is wrong, and where: the byte in the line, counted from 0.
  struct Fault: Error, Equatable {
    let message: String
    let byte: Int
  }

  private static let depthLimit = 64

  private let keys: [[UInt8]]
  /// The values of the keys in their order, one after the other.
  private var texts: [UInt8] = []
  private var ranges: [Range<Int>?]
  private var key: [UInt8] = []

  init(keys: [String]) {
    self.keys = keys.map { Array($0.utf8) }
    ranges = Array(repeating: nil, count: keys.count)
  }

  /// Calls `body` with the value of a key, or nil when the last line that was read does not have it.
  func withText<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>?) throws -> Result
  ) rethrows -> Result {
    guard let range = ranges[number] else { return try body(nil) }
    return try texts.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  mutating func read(_ line: UnsafeBufferPointer<UInt8>) throws(Fault) {
    texts.removeAll(keepingCapacity: true)
    for number in ranges.indices { ranges[number] = nil }
    var scan = JSONScan(line)
    scan.skipBlanks()
    try scan.expect(UInt8(ascii: "{"), Messages.noObject)
    scan.skipBlanks()
    if scan.take(UInt8(ascii: "}")) { return try scan.expectEnd() }
    while true {
      scan.skipBlanks()
      key.removeAll(keepingCapacity: true)
      try scan.string(into: &key)
      scan.skipBlanks()
      try scan.expect(UInt8(ascii: ":"), Messages.noColon)
      scan.skipBlanks()
      try readValue(&scan)
      scan.skipBlanks()
      if scan.take(UInt8(ascii: ",")) { continue }
      try scan.expect(UInt8(ascii: "}"), Messages.noEndOfObject)
      return try scan.expectEnd()
    }
  }

  private mutating func readValue(_ scan: inout JSONScan) throws(Fault) {
    guard let number = keys.firstIndex(of: key) else { return try scan.skipValue(depth: Self.depthLimit) }
    guard ranges[number] == nil else { throw Fault(message: Messages.keyTwice(keys[number]), byte: scan.position) }
    let start = texts.count
    if scan.isAtNumber {
      // Ids are often written as numbers.
      try scan.number(into: &texts)
    } else if scan.isAtNull {
      try scan.skipValue(depth: 1)
      return
    } else {
      guard scan.isAtString else { throw Fault(message: Messages.notText(keys[number]), byte: scan.position) }
      try scan.string(into: &texts)
    }
    ranges[number] = start..<texts.count
  }
}
