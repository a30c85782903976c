// SPDX-License-Identifier: GPL-3.0-or-later

/// What a typed line wants.
package enum Intent: String, Sendable, CaseIterable, Codable {
  case answer, back, skip, unknown, help, why, example, show, quit, edit, undo, pause, `repeat`
  /// It is too long, too dull or too much: the ways on are told, and nothing else is done.
  case complaint
  /// Words of danger were found; the signpost comes before anything else.
  case safety
  /// Words were found that bring another signpost.
  case signpost
}
