// SPDX-License-Identifier: GPL-3.0-or-later

/// Yes or no, where understanding has not said.
enum YesNo {
  static func of(_ reading: Reading) -> Bool? {
    if let isYes = reading.isYes { return isYes }
    let word = Phrasing.folded(reading.words)
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yes: Set<String> = [
    "y", "yes", "yeah", "yep", "yup", "ok", "okay", "sure", "right", "correct", "true", "that's right", "that is right",
    "yes please", "of course", "exactly", "fine", "good", "looks good", "all good",
  ]
  private static let no: Set<String> = [
    "n", "no", "nope", "nah", "not really", "wrong", "false", "that's wrong", "not right", "no thanks", "no thank you",
    "not now", "that's all", "that's it", "nothing else", "no more",
  ]
}
