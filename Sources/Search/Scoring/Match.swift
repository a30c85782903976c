// SPDX-License-Identifier: GPL-3.0-or-later

/// That a term of the query was found in a field of a document.
public struct Match: Sendable, Equatable {
  /// The term that was found.
  public let term: QueryTerm
  /// Name of the field that has it.
  public let field: String

  /// - Parameters: see the properties; nothing is checked.
  public init(term: QueryTerm, field: String) {
    self.term = term
    self.field = field
  }
}
