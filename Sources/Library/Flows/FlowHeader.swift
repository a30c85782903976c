// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// What a list of flows shows of one: read from the lines of its file above `sections`.
package struct FlowHeader: Sendable, Equatable {
  package let id: String
  package let title: String
  package let kind: String
  package let audience: Audience
  package let minutes: Int?
  /// Its place on the start screen; nil for after the others.
  package let menu: Int?
  package let about: String
  /// The file, as its author knows it.
  package let file: String

  /// Nil when the lines do not say which flow it is.
  init?(_ bytes: [UInt8], file: String) {
    let log = DefectLog(file: file)
    let head = DataReader.read(Self.head(of: bytes), file: file)
    guard let node = head.node, let id = node["flow"]?.text, !id.isEmpty,
      let fields = Fields(node, of: Messages.flowFile, known: FlowDecoder.keys, log: log)
    else { return nil }
    self.id = id
    self.title = fields.text("title") ?? id
    self.kind = fields.text("kind") ?? "none"
    self.audience = FlowDecoder(log: log).audience(fields)
    self.minutes = fields.whole("minutes")
    self.menu = fields.whole("menu")
    self.about = fields.text("about") ?? ""
    self.file = file
  }

  /// The lines above the one that begins with `sections`.
  private static func head(of bytes: [UInt8]) -> [UInt8] {
    let mark = Array("sections".utf8)
    var lineStart = bytes.startIndex
    while lineStart < bytes.endIndex {
      if bytes[lineStart...].starts(with: mark) { return Array(bytes[..<lineStart]) }
      lineStart = (bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex - 1) + 1
    }
    return bytes
  }
}
