// SPDX-License-Identifier: GPL-3.0-or-later
package import Search

/// What was found for a query.
package struct FoundDocuments: Sendable {
  package struct Document: Equatable, Sendable {
    package let id: String
    /// Comparable within one query only.
    package let score: Double
    /// Where it was asked for.
    package let explanation: Explanation?
  }

  package let query: CollectionQuery
  /// The best first.
  package let documents: [Document]
  /// Words that were searched for in another spelling.
  package let corrections: [(typed: String, searched: String)]
  /// From the text of the query to the ids of the documents.
  package let seconds: Double
}
