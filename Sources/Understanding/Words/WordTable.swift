// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of words, by word.
///
/// To hash or compare a word with letters beyond ASCII takes ten to a hundred times as long as one without, since its letters have
/// to be brought into one form first. So a word that cannot stand in the table is told from its bytes, before it is looked up.
struct WordTable<Value> {
  private let values: [String: Value]
  /// What the words begin with that hold ASCII only.
  private var plainStarts = ByteSet()
  /// What the others begin with.
  private var otherStarts = ByteSet()

  init(_ values: [String: Value]) {
    self.values = values
    for word in values.keys { insertStart(of: word) }
  }

  private mutating func insertStart(of word: String) {
    guard let first = word.utf8.first else { return }
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      plainStarts.insert(first)
    } else if first < 0x80 {
      otherStarts.insert(first)
    } else {
      // A letter with a mark may be typed in two forms, which begin otherwise.
      for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { otherStarts.insert(byte) }
      for byte: UInt8 in 0xC2...0xF4 { otherStarts.insert(byte) }
    }
  }

  var isEmpty: Bool { values.isEmpty }

  subscript(word: String) -> Value? { mayContain(word) ? values[word] : nil }

  private func mayContain(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    if otherStarts.contains(first) { return true }
    return plainStarts.contains(first) && word.utf8.allSatisfy { $0 < 0x80 }
  }
}

extension WordTable: Equatable where Value: Equatable {}
extension WordTable: Sendable where Value: Sendable {}
