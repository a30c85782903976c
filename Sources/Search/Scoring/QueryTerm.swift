// SPDX-License-Identifier: GPL-3.0-or-later

/// One term that is searched for, and why.
public struct QueryTerm: Sendable, Equatable {
  /// How a term came into the query.
  public enum Origin: Sendable, Equatable {
    /// The user typed it.
    case typed
    /// It means the same as what the user typed.
    case synonym
    /// It is the nearest known word to what the user typed.
    case correction

    /// What it is called in explanations. To let the runtime find the name takes longer than a search.
    var name: String {
      switch self {
      case .typed: "typed"
      case .synonym: "synonym"
      case .correction: "correction"
      }
    }
  }

  /// The term as the index knows it.
  public let term: String
  /// How much it counts: 1 for a typed word, less for one that was put in.
  public let boost: Double
  /// What the user typed that brought it.
  public let typed: String
  /// How it came into the query.
  public let origin: Origin

  /// - Parameters: see the properties; nothing is checked.
  public init(term: String, boost: Double = 1, typed: String, origin: Origin = .typed) {
    self.term = term
    self.boost = boost
    self.typed = typed
    self.origin = origin
  }
}
