// SPDX-License-Identifier: GPL-3.0-or-later

extension HeardWords {
  /// A word in the spelling in which words are compared, where its end is spelled in two ways: "organized" for "organised".
  /// - Parameter word: in lower case.
  public func spelled(_ word: String) -> String {
    guard word.count > Self.shortestStem + 1 else { return word }
    for variant in self[.spellingVariants] {
      let ends = variant.split(separator: " ")
      guard ends.count == 2, word.hasSuffix(ends[0]), word.count >= ends[0].count + Self.shortestStem else { continue }
      return String(word.dropLast(ends[0].count) + ends[1])
    }
    return word
  }

  /// "Four" and "hour" end so by accident.
  private static let shortestStem = 2
}
