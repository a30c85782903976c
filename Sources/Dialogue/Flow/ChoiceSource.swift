// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the choices of a step come from.
public enum ChoiceSource: Sendable, Equatable {
  /// A list in `prompts/lists/`, by name.
  case list(Reference)
  /// Choices written with the step.
  case written([Choice])
  /// The items, or the answers in all passes, of an earlier step.
  case of(Reference)
}
