// SPDX-License-Identifier: GPL-3.0-or-later

/// What kind of value a custom field holds.
public enum CustomFieldType: String, Sendable, Codable, CaseIterable {
  /// Free text.
  case text
  /// A number.
  case number
  /// A calendar date, "2026-12-18".
  case date
  /// One of the options.
  case choice
  /// Several values.
  case list
}
