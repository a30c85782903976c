// SPDX-License-Identifier: GPL-3.0-or-later

/// The letters of a word as bytes, to be moved about.
struct Spelling {
  private let bytes: [UInt8]
  /// Where each letter begins, and behind them the end.
  private let starts: [Int]

  init(_ word: String) {
    let bytes = Array(word.utf8)
    self.bytes = bytes
    // All bytes of a letter but the first one begin with the bits 10.
    starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }

  /// How many letters there are.
  var count: Int { starts.count - 1 }

  /// With the letter at a place behind the next one.
  func swapped(_ place: Int) -> [UInt8] {
    let (first, second, end) = (starts[place], starts[place + 1], starts[place + 2])
    var swapped = Array(bytes[..<first])
    swapped += bytes[second..<end]
    swapped += bytes[first..<second]
    return swapped + bytes[end...]
  }

  /// Without the letter at a place.
  func shortened(_ place: Int) -> [UInt8] {
    var shorter = bytes
    shorter.removeSubrange(starts[place]..<starts[place + 1])
    return shorter
  }

  /// With a letter before the one at a place.
  func lengthened(_ place: Int, with letter: [UInt8]) -> [UInt8] {
    var longer = bytes
    longer.insert(contentsOf: letter, at: starts[place])
    return longer
  }
}
