// SPDX-License-Identifier: GPL-3.0-or-later

/// What the JSON form of a field looks like: enough to write a schema, to compare two plans, and to tell a change in words.
public indirect enum Shape: Sendable {
  /// Free text, kept word for word.
  case text
  /// A code; the ones the program knows are listed, others are kept as given.
  case code([String])
  /// Whole number.
  case integer
  /// true or false.
  case flag
  /// Calendar date, "2026-12-18".
  case date
  /// Instant, "2026-11-21T10:00:00Z".
  case instant
  /// Exact decimal number, written as text.
  case amount
  /// A number, or words where there is no number.
  case level
  /// The identifier of this item.
  case identifier
  /// Any JSON value.
  case any
  /// A list.
  case list(Shape)
  /// Named values.
  case map(Shape)
  /// A part with fields of its own.
  case part(any Part.Type)
}
