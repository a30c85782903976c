// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Where evidence was published.
package struct Source: Sendable, Equatable {
  package let id: String
  package let authors: String
  package let year: String
  package let title: String
  /// Journal, publisher or series.
  package let place: String?
  package let doi: String?
  package let address: String?
  /// The day on which someone looked it up, as written.
  package let checked: String?

  package init(
    id: String, authors: String, year: String, title: String, place: String? = nil, doi: String? = nil,
    address: String? = nil, checked: String? = nil
  ) {
    self.id = id
    self.authors = authors
    self.year = year
    self.title = title
    self.place = place
    self.doi = doi
    self.address = address
    self.checked = checked
  }

  /// "Dunlosky and others, 2013", or all names where there are one or two.
  package var shortCitation: String {
    "\(shortAuthors), \(year)"
  }

  /// Everything a reader needs to find it.
  package var citation: String {
    let parts = ["\(authors) (\(year))", title, place].compactMap(\.self).filter { !$0.isEmpty }
    let link = doi.map { "https://doi.org/\($0)" } ?? address
    return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ") + (link.map { " " + $0 } ?? "")
  }

  private var shortAuthors: String {
    let names = authors.split(separator: ",")
    guard names.count > 1, let first = names.first else { return authors }
    return say("interventions.source.short-authors", "\(first) and others")
  }
}
