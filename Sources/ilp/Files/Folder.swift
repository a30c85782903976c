// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// A folder that somebody named.
enum Folder {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
