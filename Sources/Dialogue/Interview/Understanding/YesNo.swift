// SPDX-License-Identifier: GPL-3.0-or-later

/// Yes or no, where understanding has not said.
enum YesNo {
  static func of(_ reading: Reading) -> Bool? {
    if let isYes = reading.isYes { return isYes }
    let word = Phrasing.folded(reading.words)
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  /// Whether a line says yes and nothing else: no answer to a question that wants words.
  static func isBareYes(_ words: String) -> Bool { bareYes.contains(Phrasing.folded(words)) }

  private static let bareYes: Set<String> = ["y", "yes", "yeah", "yep", "yup", "yes please"]
  private static let yes: Set<String> = bareYes.union([
    "ok", "okay", "sure", "right", "correct", "true", "that's right", "that is right",
    "of course", "exactly", "fine", "good", "looks good", "all good",
  ])
  private static let no: Set<String> = [
    "n", "no", "nope", "nah", "not really", "wrong", "false", "that's wrong", "not right", "no thanks", "no thank you",
    "not now", "that's all", "that's it", "nothing else", "no more",
  ]
}
