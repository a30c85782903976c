// SPDX-License-Identifier: GPL-3.0-or-later

/// What one of the people promises.
public struct Commitment: Item {
  /// Its stable name.
  public var id: Identifier
  /// The role in which the person promises.
  public var role: Role?
  /// The person who promises.
  public var who: Identifier?
  /// The promise, in own words.
  public var text: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A commitment of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
