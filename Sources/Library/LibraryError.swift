// SPDX-License-Identifier: GPL-3.0-or-later

/// Why data files cannot be looked for at all.
package enum LibraryError: Error, Equatable {
  /// A folder that somebody named is not there.
  case noSuchFolder(String, origin: String)
}

extension LibraryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSuchFolder(let path, let origin): Messages.noSuchFolder(path, origin)
    }
  }
}
