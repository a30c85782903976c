// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// The size of the screen.
package enum Screen {
  package static let standardColumns = 80

  /// The width that the terminal behind a descriptor reports now; nil when there is none, or when it does not know.
  package static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// How many rows it reports now; nil when there is none, or when it does not know.
  package static func rows(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  /// A width that text can be laid out in.
  static func usable(_ columns: Int) -> Int { min(max(columns, 20), 1_000) }
}
