// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

extension DataLayer {
  /// The document in a file; nil, with the reasons in the log, when it cannot be read.
  func node(of file: File, log: DefectLog) -> DataNode? {
    if case .embedded(let kind) = self, let node = EmbeddedData.node(of: "\(kind.rawValue)/\(file.path)") {
      return node
    }
    guard let bytes = bytes(of: file.path) else {
      log.report(Messages.notReadable, hint: Messages.notReadableHint, at: .start)
      return nil
    }
    let (node, defects) = DataReader.read(bytes, file: file.shownPath)
    log.report(defects)
    return node
  }

  /// What stands above one of the uppermost keys of a file; what comes after it may be there or not.
  func head(of file: File, above key: String) -> DataNode? {
    if case .embedded(let kind) = self {
      return EmbeddedData.node(of: "\(kind.rawValue)/\(file.path)", above: key)
    }
    return bytes(of: file.path).flatMap { DataReader.read(Self.lines(of: $0, above: key), file: file.shownPath).node }
  }

  private static func lines(of bytes: [UInt8], above key: String) -> [UInt8] {
    var lineStart = bytes.startIndex
    while lineStart < bytes.endIndex {
      if bytes[lineStart...].starts(with: key.utf8) { return Array(bytes[..<lineStart]) }
      lineStart = (bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex - 1) + 1
    }
    return bytes
  }
}
