// SPDX-License-Identifier: GPL-3.0-or-later

/// The passes of one repeated section.
struct PassBook: Sendable, Equatable {
  private(set) var passes: [Pass] = []
  /// The number that the next pass gets.
  private(set) var next = 1
  /// Whether no further pass is wanted.
  var isClosed = false

  mutating func begin(_ number: Int, item: String?) {
    guard (1..<1_000_000).contains(number), !passes.contains(where: { $0.number == number }) else { return }
    passes.append(Pass(number: number, item: item))
    next = max(next, number + 1)
    isClosed = false
  }

  mutating func remove(_ number: Int) {
    passes.removeAll { $0.number == number }
  }
}
