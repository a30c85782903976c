// SPDX-License-Identifier: GPL-3.0-or-later

/// People to turn to.
package struct SignpostText: Equatable, Sendable {
  package var id: String
  package var title: String
  package var say: String
  /// The same for a child; nil where it is the same for all.
  package var young: String?
  /// For the grown-up beside a child.
  package var beside: String?
  /// Who, and how to reach them: those of the country where that is known, else a few, the most urgent first.
  package var contacts: [String]
  /// Those of all countries.
  package var allContacts: [String]

  package init(
    id: String, title: String, say: String, young: String? = nil, beside: String? = nil, contacts: [String],
    allContacts: [String]? = nil
  ) {
    self.id = id
    self.title = title
    self.say = say
    self.young = young
    self.beside = beside
    self.contacts = contacts
    self.allContacts = allContacts ?? contacts
  }
}
