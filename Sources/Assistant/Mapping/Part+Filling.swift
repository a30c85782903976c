// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension Part {
  /// Keeps beside a field what is known about its answer: that nobody knows it, or that it is private.
  mutating func note(_ filling: Filling, key: String) {
    unknown.removeAll { $0 == key }
    if filling.standing == .unknown { unknown.append(key) }
    if filling.isPrivate, !privateFields.contains(key) { privateFields.append(key) }
  }
}

extension Array where Element: Equatable {
  /// Adds what is not there yet, in order.
  mutating func merge(_ others: [Element]) {
    for other in others where !contains(other) { append(other) }
  }
}
