// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Terminal

/// One line on a terminal that says how far long work has come. Where nobody looks, nothing is written.
struct ProgressLine {
  private static let interval: Double = 0.1

  private let isShown: Bool
  private var last = 0.0

  init(plain: Bool) {
    isShown = !plain && isatty(STDERR_FILENO) == 1
  }

  /// Shows the line in place of the one before, but not more often than ten times a second. What the screen has no room for
  /// is left out: a line that went on in the next one could not be taken back.
  mutating func show(_ words: @autoclosure () -> String) {
    guard isShown, Self.now - last >= Self.interval else { return }
    last = Self.now
    let room = max(1, (Screen.columns(of: STDERR_FILENO) ?? Screen.standardColumns) - 1)
    try? OutputWriter.standardError.write("\r\u{1B}[K\(words().prefix(room))")
  }

  func clear() {
    if isShown { try? OutputWriter.standardError.write("\r\u{1B}[K") }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
