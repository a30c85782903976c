// SPDX-License-Identifier: GPL-3.0-or-later

/// A sentence said with more words than it needs: "that question doesn't really apply to me".
enum LooseForms {
  /// The words without those that only weigh them, and then with "it" for whatever names the question.
  static func forms(of words: [String]) -> [[String]] {
    let plain = words.filter { !weights.contains($0) }
    var short: [String] = []
    var position = 0
    while position < plain.count {
      let length = names.length(at: position, in: plain)
      short.append(length > 0 ? "it" : plain[position])
      position += max(length, 1)
    }
    var forms: [[String]] = []
    for form in [plain, short] where form != words && !form.isEmpty && forms.last != form { forms.append(form) }
    return forms
  }

  private static let weights: Set<String> = [
    "really", "exactly", "just", "actually", "even", "honestly", "quite", "very", "still", "maybe", "perhaps", "kinda",
    "sorta", "basically",
    "literally", "probably", "simply", "also", "please", "lol", "haha", "though", "anyway", "anyways", "sorry",
    "totally", "truly", "quickly",
    "possibly", "um", "uh", "hmm", "ugh", "well", "so", "ever", "only", "completely", "entirely", "all", "guys",
  ]

  private static let names = PhraseSet(
    [
      "this", "that", "the", "your", "my", "the last", "that last", "my last", "the previous", "this last", "the whole",
      "that whole",
    ].flatMap { start in
      ["question", "one", "part", "thing", "answer", "bit", "step", "prompt", "section", "entry"].map {
        "\(start) \($0)".split(separator: " ").map(String.init)
      }
    } + [["that"], ["this"]])
}
