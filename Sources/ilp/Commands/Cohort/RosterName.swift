// SPDX-License-Identifier: GPL-3.0-or-later

/// A name as registers write it.
enum RosterName {
  /// "Okafor, Ben" is Ben Okafor; what stands behind the comma of "Ben Okafor, Jr." or "Ben Okafor, PhD" stays there.
  static func inOrder(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { words(of: $0) }
    guard parts.count == 2, !parts[0].isEmpty, (1...3).contains(parts[1].count), parts[0].count <= 2,
      !parts[1].contains(where: isSuffix)
    else { return text }
    return (parts[1] + parts[0]).joined(separator: " ")
  }

  private static func words(of part: Substring) -> [String] {
    part.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// "Jr.", "III", "PhD", "RN": more capitals than a name has, or a full stop behind two letters.
  private static func isSuffix(_ word: String) -> Bool {
    let capitals = word.count { $0.isUppercase }
    return word.hasSuffix(".") && word.count > 2 || capitals > 1 && !word.contains("-")
  }
}
