// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes values one after the other, for `PackedReader` to read in the same order.
public struct PackedWriter {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// A writer with nothing written.
  public init() {}

  /// 32 bits; a number outside becomes the nearest within.
  public mutating func write(_ number: Int) { bytes.append(UInt32(clamping: number)) }

  /// 64 bits.
  public mutating func write(_ number: UInt64) { bytes.append(number) }

  /// All 64 bits of it.
  public mutating func write(_ number: Double) { bytes.append(number.bitPattern) }

  /// Its length and its bytes in UTF-8.
  public mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Whether there is one, and it.
  public mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  /// How many there are, and they.
  public mutating func write(_ texts: [String]) { write(texts) { $0.write($1) } }

  /// How many there are, and each as `body` writes it.
  public mutating func write<Value>(_ values: [Value], _ body: (inout PackedWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }

  /// How many bytes there are, and they.
  public mutating func write(block: [UInt8]) {
    write(block.count)
    bytes.append(contentsOf: block)
  }

  /// Bytes as they are.
  mutating func write(raw: UnsafeRawBufferPointer) { bytes.append(contentsOf: raw) }
}
