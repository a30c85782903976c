// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers byte strings in the order in which they are first met.
final class ByteTable {
  private var slots: Column<UInt64>
  private let text = Column<UInt8>(capacity: 4096)
  private let ends = Column<UInt32>(capacity: 1024)

  var count: Int { ends.count }
  /// All texts, one after the other.
  var bytes: UnsafeBufferPointer<UInt8> { text.values }

  init() {
    slots = Column(repeating: 0, count: 1 << 10)
  }

  /// Where the text with a number begins in `bytes`.
  @inline(__always)
  func offset(of number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  /// The text with a number; it holds until the next one is added.
  @inline(__always)
  subscript(number: Int) -> UnsafeBufferPointer<UInt8> {
    let start = offset(of: number)
    return UnsafeBufferPointer(start: text.start + start, count: Int(ends[number]) - start)
  }

  /// Takes no further text, and gives the memory for finding them back.
  func close() {
    slots.release()
  }

  /// The number of a text, old or new. Nil when the table is closed or full: 4 GB of text.
  @inline(__always)
  func number(of bytes: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool)? {
    guard slots.count > 0 else { return nil }
    let hash = ByteHash.of(bytes)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return add(bytes, hash: hash, slot: slot) }
      if entry >> 32 == hash >> 32 {
        let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
        if Self.areEqual(self[number], bytes) { return (number, false) }
      }
      slot = (slot + 1) & mask
    }
  }

  private func add(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, slot: Int) -> (number: Int, isNew: Bool)? {
    guard let end = UInt32(exactly: text.count + bytes.count), ends.count < Int(UInt32.max) - 1 else { return nil }
    text.append(contentsOf: bytes)
    ends.append(end)
    slots[slot] = (hash >> 32) << 32 | UInt64(ends.count)
    if ends.count * 2 > slots.count { rehash() }
    return (ends.count - 1, true)
  }

  private func rehash() {
    let larger = Column<UInt64>(repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      let hash = ByteHash.of(self[number])
      var slot = Int(truncatingIfNeeded: hash) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = (hash >> 32) << 32 | UInt64(number + 1)
    }
    slots = larger
  }

  @inline(__always)
  private static func areEqual(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for index in 0..<one.count where one[index] != other[index] { return false }
    return true
  }
}
