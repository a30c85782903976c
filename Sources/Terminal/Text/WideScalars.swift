// SPDX-License-Identifier: GPL-3.0-or-later

/// The blocks whose characters take two columns: East Asian Width W and F in Unicode, taken block by block.
enum WideScalars {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // first Hangul letters
    0x2329...0x232A,
    0x2E80...0x303E,  // CJK radicals and punctuation
    0x3041...0x33FF,  // kana, bopomofo, enclosed CJK
    0x3400...0x4DBF,
    0x4E00...0x9FFF,
    0xA000...0xA4CF,  // Yi
    0xA960...0xA97F,
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,
    0xFE10...0xFE19,
    0xFE30...0xFE6F,
    0xFF00...0xFF60,  // fullwidth forms
    0xFFE0...0xFFE6,
    0x16FE0...0x18DFF,  // Tangut
    0x1AFF0...0x1B2FF,
    0x1F300...0x1F320,
    0x20000...0x3FFFD,
  ]

  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }
}
