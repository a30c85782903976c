// SPDX-License-Identifier: GPL-3.0-or-later

/// How much time is told, in halves of a unit: "2 to 3 weeks", "half a year".
struct HalvedAmount: Equatable {
  let least: Int
  let most: Int
  let unit: TimeUnit
  /// The token after it.
  var next: Int
  /// "three quarters of a year", which no more "of" can follow.
  var isPart = false
  /// "a week or two": nobody knows how much.
  var isVague = false

  init(_ halves: Int, to most: Int? = nil, _ unit: CountedUnit) {
    least = halves * unit.count
    self.most = (most ?? halves) * unit.count
    self.unit = unit.unit
    next = unit.next
  }
}
