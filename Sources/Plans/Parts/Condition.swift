// SPDX-License-Identifier: GPL-3.0-or-later

/// A condition or disability that gives a right to accommodations.
public struct Condition: Item {
  /// Its stable name.
  public var id: Identifier
  /// The condition, in own words.
  public var text: String?
  /// Its code on the form that asks for it.
  public var code: String?
  /// The area it belongs to: academic, social, medical.
  public var domain: String?
  /// The sources that support it, one by one.
  public var evidence: [String] = []
  /// Who made the diagnosis.
  public var diagnosedBy: Identifier?
  /// The day of the diagnosis or evaluation.
  public var date: CalendarDate?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A condition of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
