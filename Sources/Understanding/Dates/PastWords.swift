// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of which one tells that something is over.
enum PastWords {
  /// "was", or "I missed": a form in -ed counts right after the one who did it, since elsewhere it says what shall be done.
  static func isPast(_ word: String, after before: String) -> Bool {
    listed.contains(word)
      || (word.utf8.count > 4 && word.hasSuffix("ed") && subjects.contains(before) && word != "need")
  }

  private static let listed: Set<String> = [
    "was", "were", "wasn't", "weren't", "had", "did", "didn't", "forgot", "went", "got", "took", "lost", "came", "gave",
    "saw", "felt",
    "ago", "already", "spent", "began", "wrote", "fell", "broke", "spoke", "kept", "ran", "sat", "taught", "caught",
    "brought", "bought",
    "couldn't", "wasnt", "didnt", "couldnt", "knew", "been",
  ]
  private static let subjects: Set<String> = [
    "i", "he", "she", "we", "they", "it", "you", "have", "has", "i've", "ive", "who", "that",
  ]
}
