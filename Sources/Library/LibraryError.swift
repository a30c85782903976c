// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Why data files cannot be looked for at all.
package enum LibraryError: Error, Equatable {
  /// A folder that somebody named is not there.
  case noSuchFolder(String, origin: String)
}

extension LibraryError: CustomStringConvertible {
  package var description: String { hinted(message, hint) }

  /// What is not there.
  package var message: String {
    switch self {
    case .noSuchFolder(let path, let origin): Messages.noSuchFolder(path, origin)
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .noSuchFolder(_, let origin): Messages.noSuchFolderHint(origin)
    }
  }
}
