// SPDX-License-Identifier: GPL-3.0-or-later

extension LanguageWords {
  /// Whether a word is the past of a verb by its ending: "signed", "shared" and "planned" of "sign", "share" and "plan".
  package func isPast(_ word: String, of verb: String) -> Bool {
    guard let last = verb.last else { return false }
    return entries(of: .pastEndings).contains { ending in
      word == verb + ending || word == verb + "\(last)" + ending
        || ending.first == last && word == verb + ending.dropFirst()
    }
  }
}
