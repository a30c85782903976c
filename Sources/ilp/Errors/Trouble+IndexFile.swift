// SPDX-License-Identifier: GPL-3.0-or-later
internal import IndexFiles
internal import Search

extension Trouble {
  /// What went wrong with an index file.
  init(_ error: IndexFileError) {
    switch error {
    case .cannotRead(let path, let reason):
      self.init(
        reason.isRefusal ? .notAllowed : .noInput, Messages.unreadable(path, reason.words),
        hint: Messages.unreadableHint)
    case .cannotWrite(let path, let reason):
      self.init(.cannotCreate, Messages.cannotWrite(path, reason.words), hint: Messages.cannotWriteHint)
    case .notAFile(let path): self.init(.noInput, Messages.notAFile(path), hint: Messages.notAFileHint)
    case .badLines(let path, let defects):
      self.init(.badData, Messages.badLines(path, defects), hint: defects.first?.hint ?? Messages.skipBadHint)
    case .noDocuments(let path):
      self.init(.badData, Messages.noDocuments(path), hint: Messages.noDocumentsHint)
    case .tooManyWords(let path):
      self.init(.badData, Messages.tooManyWords(path), hint: Messages.tooManyWordsHint)
    case .damaged(let path, let damage): self.init(damage, of: path)
    case .noRoom(let bytes):
      self.init(.unavailable, Messages.noRoom(bytes), hint: Messages.noRoomHint)
    case .cancelled: self.init(.tryAgain, Messages.indexCancelled, hint: Messages.indexCancelledHint)
    }
  }

  private init(_ damage: IndexDamage, of path: String) {
    switch damage {
    case .notAnIndex: self.init(.badData, Messages.notAnIndex(path), hint: Messages.notAnIndexHint)
    case .otherVersion(let version):
      self.init(.badData, Messages.otherVersion(path, version), hint: Messages.makeAgainHint)
    case .wrongLength(let expected, let found):
      self.init(.badData, Messages.wrongLength(path, expected, found), hint: Messages.makeAgainHint)
    case .damaged(let byte): self.init(.badData, Messages.damaged(path, at: byte), hint: Messages.makeAgainHint)
    }
  }
}
