// SPDX-License-Identifier: GPL-3.0-or-later

/// A person with a role in the plan.
public struct Party: Item {
  /// Its stable name.
  public var id: Identifier
  /// The full name.
  public var name: String?
  /// What the person is in the plan.
  public var role: Role?
  /// What the person is to the learner, in own words: "grandmother", "manager until March".
  public var relationship: String?
  /// How to reach the person, in own words.
  public var contact: String?
  /// The email address.
  public var email: String?
  /// The phone numbers.
  public var phones: [String] = []
  /// The postal address.
  public var address: String?
  /// Since when the person has this role in the plan.
  public var from: CalendarDate?
  /// Until when the person has this role in the plan.
  public var until: CalendarDate?
  /// Keys of the sections that the person may see; none named means nothing was agreed.
  public var maySee: [String] = []
  /// Keys of the sections that the person may change.
  public var mayEdit: [String] = []
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A person of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
