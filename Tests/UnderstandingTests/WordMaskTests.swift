// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct WordMaskTests {
  @Test func `every list has a place of its own`() {
    for list in WordList.allCases {
      let mask = WordMask([list])
      #expect(WordList.allCases.filter(mask.contains) == [list])
    }
  }

  @Test func `masks meet in what both hold`() {
    #expect(WordMask([.january, .may]).intersects(WordMask([.may])))
    #expect(!WordMask([.january]).intersects(WordMask([.may])))
  }
}
