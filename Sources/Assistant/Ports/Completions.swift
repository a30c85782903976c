// SPDX-License-Identifier: GPL-3.0-or-later

/// What a word or the whole line may become.
package enum Completions: Equatable, Sendable {
  case words([String])
  /// Texts that stand in place of the whole line.
  case lines([String])
  case fileNames
}
