// SPDX-License-Identifier: GPL-3.0-or-later

internal import Localization

/// Finds the known name that a mistyped one was meant to be.
public enum Nearness {
  /// The candidate that differs least from `word`, when it differs by at most a third of its letters (and at most
  /// three); ties go to the one that comes first. Words over 64 letters have no near name.
  public static func nearest<Names: Sequence<String>>(to word: String, among candidates: Names) -> String? {
    let letters = Array(word.unicodeScalars.prefix(65))
    guard (1...64).contains(letters.count) else { return nil }
    let tolerance = min(3, max(1, letters.count / 3))
    var best: (name: String, distance: Int)?
    for name in candidates {
      let other = Array(name.unicodeScalars.prefix(65))
      guard abs(other.count - letters.count) <= tolerance else { continue }
      let distance = EditDistance.between(letters, other)
      if distance <= tolerance, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }
}
