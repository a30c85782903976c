// SPDX-License-Identifier: GPL-3.0-or-later

/// A place to sign, signed or not.
public struct Signature: Item {
  /// Its stable name.
  public var id: Identifier
  /// The person who signs.
  public var who: Identifier?
  /// The role in which the person signs.
  public var role: Role?
  /// What the signature says.
  public var meaning: SignatureMeaning?
  /// The sentence above the signature.
  public var text: String?
  /// Its place in the order of signing, from 1.
  public var order: Int?
  /// Whether the plan needs it.
  public var required: Bool?
  /// The day it was signed; without it, it is not signed.
  public var date: CalendarDate?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A signature of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
