// SPDX-License-Identifier: GPL-3.0-or-later

/// An agency or service outside that is involved.
public struct Agency: Item {
  /// Its stable name.
  public var id: Identifier
  /// The agency.
  public var name: String?
  /// The person to ask for.
  public var person: String?
  /// How to reach them.
  public var contact: String?
  /// What they do.
  public var note: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An agency of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
