// SPDX-License-Identifier: GPL-3.0-or-later

/// Something in the file that is not as this program left it.
package struct Flaw: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case file = "file-damaged"
    case document = "document-altered"
    case unreadable = "document-unreadable"
    case columns = "list-disagrees"
    case agenda = "agenda-disagrees"
    case history = "history-altered"
    case journal = "journal-altered"
    case permissions = "open-to-others"
  }

  package var kind: Kind
  /// Which plan, conversation or file.
  package var place: String
  package var message: String
  package var remedy: String

  init(_ kind: Kind, at place: String, _ message: String) {
    self.kind = kind
    self.place = place
    self.message = message
    self.remedy = kind.remedy
  }
}
