// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

extension StoreError {
  /// Says why `file` could not come into being.
  init(_ failure: FileSystem.Failure, creating file: String) {
    switch failure.number {
    case ENOSPC, EDQUOT: self = .diskFull(file: file)
    case EIO: self = .inputOutput(file: file, detail: failure.text)
    case EEXIST: self = .alreadyThere(file: file)
    default: self = .cannotCreate(file: file, detail: failure.text)
    }
  }
}
