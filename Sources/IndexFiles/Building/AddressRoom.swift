// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// How much memory the system would still give this process (`ulimit -v`, `ulimit -d`).
enum AddressRoom {
  /// Whether so many bytes could be had in one piece. None of them is touched, and all are given back.
  static func has(_ bytes: Int) -> Bool {
    guard let start = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
      start != MAP_FAILED
    else { return false }
    munmap(start, bytes)
    return true
  }
}
