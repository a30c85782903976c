// SPDX-License-Identifier: GPL-3.0-or-later
/// What is said about days.
extension Messages {
  static func nothingDue(_ span: Span) -> String { "Nothing is due within \(span)." }
  static let nobody = "nobody named"
}
