// SPDX-License-Identifier: GPL-3.0-or-later

/// What a piece of text is, for those who want to give it a colour or a weight.
public enum TextRole: Sendable, CaseIterable {
  /// The title of the whole.
  case title
  /// The heading of a section or of a table.
  case heading
  /// The name of a fact.
  case label
  /// What is of less weight.
  case aside
}
