// SPDX-License-Identifier: GPL-3.0-or-later

/// Values by their keys as bytes, each looked up where it lies.
struct PackedTable: Sendable {
  private let bytes: PackedBytes
  private let count: Int

  /// - Parameter bytes: as `packed` gave them.
  init(_ bytes: PackedBytes) {
    self.bytes = bytes
    var reader = PackedReader(bytes)
    count = min(reader.number(), bytes.count / 4)
  }

  /// A reader at the value of a key; nil where there is none.
  func reader(of key: String) -> PackedReader? {
    let wanted = key.utf8
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      var reader = reader(at: middle)
      let found = reader.textBytes()
      if found.elementsEqual(wanted) { return reader }
      if found.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// How many there are, where each begins, and the rows in the order of their keys: each key, then its value.
  static func packed<Value>(_ values: [String: Value], _ write: (inout PackedWriter, Value) -> Void) -> [UInt8] {
    var table = PackedWriter()
    var rows = PackedWriter()
    table.write(values.count)
    for (key, value) in values.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      table.write(4 + values.count * 4 + rows.bytes.count)
      rows.write(key)
      write(&rows, value)
    }
    return table.bytes + rows.bytes
  }

  private func reader(at number: Int) -> PackedReader {
    var place = PackedReader(bytes, at: 4 + number * 4)
    return PackedReader(bytes, at: place.number())
  }
}
