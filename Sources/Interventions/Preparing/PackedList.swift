// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// Values as bytes, each made when it is asked for.
struct PackedList<Value>: Sendable {
  let count: Int
  private let bytes: PackedBytes
  private let read: @Sendable (inout PackedReader) -> Value

  /// - Parameters:
  ///   - bytes: as `packed` gave them.
  ///   - read: reads one value.
  init(_ bytes: PackedBytes, read: @escaping @Sendable (inout PackedReader) -> Value) {
    self.bytes = bytes
    self.read = read
    var reader = PackedReader(bytes)
    count = reader.number()
  }

  /// Whether everything that was read so far is as it was written; see `PackedBytes`.
  var isSound: Bool { bytes.isSound }

  /// - Parameter number: below `count`.
  subscript(number: Int) -> Value {
    var reader = reader(at: number)
    return read(&reader)
  }

  /// The first value that begins with a text, as records begin with their ids.
  func first(beginningWith text: String) -> Value? {
    for number in 0..<count {
      var reader = reader(at: number)
      if reader.text() == text { return self[number] }
    }
    return nil
  }

  /// The table of places has a number of 32 bits for each value.
  private func reader(at number: Int) -> PackedReader {
    var table = PackedReader(bytes, at: 4 + number * 4)
    return PackedReader(bytes, at: table.number())
  }

  static func packed(_ values: [Value], _ write: (inout PackedWriter, Value) -> Void) -> [UInt8] {
    var table = PackedWriter()
    var rows = PackedWriter()
    table.write(values.count)
    for value in values {
      table.write(4 + values.count * 4 + rows.bytes.count)
      write(&rows, value)
    }
    return table.bytes + rows.bytes
  }
}
