// SPDX-License-Identifier: GPL-3.0-or-later

/// Labels along a line, put into as many rows as it takes for none to touch another.
struct LabelRows {
  /// The row of each label, from 0, in the order in which they were given.
  private(set) var rows: [Int] = []
  private var ends: [Double] = []

  /// How many rows there are.
  var count: Int { ends.count }

  /// Puts a label into the first row that is free where it begins.
  mutating func add(from start: Double, to end: Double) {
    let row = ends.firstIndex { $0 <= start } ?? ends.count
    if row == ends.count { ends.append(end) } else { ends[row] = end }
    rows.append(row)
  }
}
