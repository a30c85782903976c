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

  /// Shows the line in place of the one before, but not more often than ten times a second.
  mutating func show(_ words: @autoclosure () -> String, always: Bool = false) {
    guard isShown, always || Self.now - last >= Self.interval else { return }
    last = Self.now
    try? OutputWriter.standardError.write("\r\u{1B}[K\(words())")
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
