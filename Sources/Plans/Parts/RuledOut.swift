// SPDX-License-Identifier: GPL-3.0-or-later

/// An intervention that was considered and not chosen.
public struct RuledOut: Item {
  /// Its stable name.
  public var id: Identifier
  /// The id of the entry in the corpus.
  public var entry: String?
  /// What it was, in own words.
  public var text: String?
  /// Why it was not chosen.
  public var reason: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An alternative of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
