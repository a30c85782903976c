// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// What a list of flows shows of one: read from what stands in its file above `sections`.
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

  /// Nil when it does not say which flow it is.
  /// - Parameter head: what stands above `sections`.
  init?(_ head: DataNode, file: String) {
    let log = DefectLog(file: file)
    guard let id = head["flow"]?.text, !id.isEmpty,
      let fields = Fields(head, of: Messages.flowFile, known: FlowDecoder.keys, log: log)
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
}
