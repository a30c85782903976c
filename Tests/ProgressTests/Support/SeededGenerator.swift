// SPDX-License-Identifier: GPL-3.0-or-later
@testable import Progress

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  mutating func whole(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  mutating func values(count: ClosedRange<Int>) -> [Double] {
    (0..<whole(count)).map { _ in Double(whole(0...20)) }
  }

  mutating func points(count: ClosedRange<Int>, days: ClosedRange<Int> = 0...90) -> [DataPoint] {
    (0..<whole(count)).compactMap { _ in DataPoint(day: whole(days), value: Double(whole(0...400)) / 4) }
  }
}
