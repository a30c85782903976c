// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials

/// How many lines of a kind were understood, in one half of the tables.
struct LineScore {
  let kind: String
  let half: TestLine.Half
  private(set) var right = 0
  private(set) var count = 0

  init(_ kind: String, _ half: TestLine.Half) {
    self.kind = kind
    self.half = half
  }

  /// From 0 to 1; 1 where nothing is counted.
  var share: Double { count == 0 ? 1 : Double(right) / Double(count) }

  /// Counts a line, and shows what was heard instead when `ILP_SHOW_LINES` names its half.
  mutating func add(_ text: String, isRight: Bool, heard: @autoclosure () -> String) {
    count += 1
    if isRight { right += 1 }
    guard !isRight, ProcessInfo.processInfo.environment["ILP_SHOW_LINES"] == half.rawValue else { return }
    print("  \(kind): \(text) -> \(heard())")
  }

  /// A line for a table of scores.
  func report(atLeast limit: Double) {
    let percent = (share * 1000).rounded() / 10
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let name = padded(kind, 28) + padded(half.rawValue, 7)
    print("understood: \(name) \(padded("\(right)/\(count)", 8)) \(percent) % (at least \(limit * 100) %)")
  }
}
