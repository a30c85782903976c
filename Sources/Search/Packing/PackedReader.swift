// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads what `PackedWriter` wrote. Beyond the end, and where bytes are damaged, everything is 0 or empty, and `isSound` says so.
public struct PackedReader {
  private let bytes: PackedBytes
  private var position: Int
  /// Whether everything that was read was there.
  public private(set) var isSound = true

  /// - Parameter position: where it begins to read.
  public init(_ bytes: PackedBytes, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// 32 bits.
  public mutating func number() -> Int { take(4).map { Int($0.number(at: 0, as: UInt32.self)) } ?? 0 }

  /// 64 bits.
  public mutating func longNumber() -> UInt64 { take(8)?.number(at: 0) ?? 0 }

  /// 64 bits.
  public mutating func double() -> Double { Double(bitPattern: longNumber()) }

  /// A text.
  public mutating func text() -> String {
    String(decoding: textBytes(), as: UTF8.self)
  }

  /// The bytes of a text.
  mutating func textBytes() -> UnsafeRawBufferPointer {
    let count = number()
    let start = take(count)
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
  }

  /// A text that may be missing.
  public mutating func optionalText() -> String? { number() == 0 ? nil : text() }

  /// Texts.
  public mutating func texts() -> [String] { list { $0.text() } }

  /// Numbers of 32 bits that were written as a list.
  public mutating func numbers() -> [Int] {
    let count = number()
    guard let start = take(count * 4) else { return [] }
    return (0..<count).map { Int(start.number(at: $0 &* 4, as: UInt32.self)) }
  }

  /// Values, each as `body` reads it.
  public mutating func list<Value>(_ body: (inout PackedReader) -> Value) -> [Value] {
    let count = number()
    // Every value takes at least 4 bytes, so a larger count is not from a writer.
    guard count <= max(0, bytes.count - position) / 4 else {
      isSound = false
      return []
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(body(&self)) }
    return values
  }

  /// Bytes that were written as a block.
  public mutating func block() -> PackedBytes {
    let count = number()
    guard count <= bytes.count - position else {
      isSound = false
      return PackedBytes([])
    }
    defer { position += count }
    return bytes.slice(position..<(position + count))
  }

  private mutating func take(_ count: Int) -> UnsafeRawPointer? {
    guard let start = bytes.pointer(position, count) else {
      isSound = false
      return nil
    }
    position += count
    return start
  }
}
