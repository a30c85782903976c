// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Plans

@Suite struct TextMarksTests {
  private func plan(_ text: String) -> Plan {
    Plan(id: Identifier("p")) { $0.gaps = [Gap(id: Identifier("g")) { $0.text = text }] }
  }

  /// Texts of a small vocabulary, each beside itself with up to four words changed, added or taken away.
  @Test func `a text that counts as a copy always shares a mark`() {
    var chance = SplitMix(seed: 11)
    var copies = 0
    for _ in 0..<4_000 {
      let count = Int.random(in: 6...40, using: &chance)
      let words = (0..<count).map { _ in "w\(Int.random(in: 0..<60, using: &chance))" }
      var other = words
      for _ in 0..<Int.random(in: 0...4, using: &chance) where !other.isEmpty {
        let place = Int.random(in: 0..<other.count, using: &chance)
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: other[place] = "new\(place)"
        case 1: other.insert("more", at: place)
        default: other.remove(at: place)
        }
      }
      let (one, two) = (words.joined(separator: " "), other.joined(separator: " "))
      guard other.count >= TextIsOwn.fewestWords, Words(one).likeness(to: Words(two)) >= TextIsOwn.copied else {
        continue
      }
      copies += 1
      let marks = Set(TextMarks.joined(plan(two)).split(separator: " ").map(String.init))
      #expect(!TextMarks.sought(in: plan(one)).isDisjoint(with: marks), "\(one) / \(two)")
    }
    #expect(copies > 500)
  }

  @Test func `short texts have no mark, and a carried goal is only compared by others`() {
    #expect(TextMarks.joined(plan("reads word by word")).isEmpty)
    var carried = Plan(id: Identifier("p"))
    carried.goals = [
      Goal(id: Identifier("g")) {
        $0.statement = "read ninety words in one minute, three times in a row"
        $0.carriedFrom = "other/g"
      }
    ]
    #expect(TextMarks.sought(in: carried).isEmpty && !TextMarks.joined(carried).isEmpty)
  }
}
