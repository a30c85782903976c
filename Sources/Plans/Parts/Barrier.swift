// SPDX-License-Identifier: GPL-3.0-or-later

/// Something outside the learner that stands in the way.
public struct Barrier: Item {
  /// Its stable name.
  public var id: Identifier
  /// The barrier, in own words.
  public var text: String?
  /// Its code on the form that asks for it.
  public var code: String?
  /// The area it belongs to.
  public var domain: String?
  /// What is done to make it smaller.
  public var steps: String?
  /// Whether it stays out of every export.
  public var sensitive: Bool?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A barrier of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
