// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// The text of a data file after the checks that need no parser: size, encoding, structure.
struct SourceText {
  let text: String

  /// Nil, with a defect, when the bytes are no text that the parser should see.
  init?(_ bytes: [UInt8], log: DefectLog) {
    guard bytes.count <= DataReader.sizeLimit else {
      log.report(Messages.tooBig(bytes.count), hint: Messages.splitHint, at: .start)
      return nil
    }
    guard !Self.looksLikeUTF16(bytes) else {
      log.report(Messages.utf16, hint: Messages.encodingHint, at: .start)
      return nil
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let nul = body.firstIndex(of: 0) {
      log.report(Messages.nul, hint: Messages.nulHint, at: Self.mark(of: nul, in: body))
      return nil
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      let mark = Self.mark(of: Self.firstInvalid(in: body), in: body)
      log.report(Messages.notUTF8, hint: Messages.encodingHint, at: mark)
      return nil
    }
    var scan = StructureScan(body)
    if let refusal = scan.firstRefusal() {
      log.report(refusal.message, hint: refusal.hint, at: refusal.mark)
      return nil
    }
    self.text = text
  }

  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    let (first, second) = (bytes[0], bytes[1])
    return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)
      || (first == 0 && second != 0) || (first != 0 && second == 0)
  }

  private static func mark(of offset: Int, in bytes: [UInt8]) -> SourceMark {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceMark(line: line, column: column)
  }

  /// The offset of the first byte that is not part of a well-formed character.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .error, .emptyInput: return offset
      }
    }
  }
}
