// SPDX-License-Identifier: GPL-3.0-or-later

/// A sentence said with more words than it needs: "that question doesn't really apply to me".
struct LooseForms {
  private let language: LanguageWords

  init(_ language: LanguageWords) { self.language = language }

  /// The words without those that only weigh them, and then with the word for "it" for whatever names the question.
  func forms(of words: [String]) -> [[String]] {
    let plain = words.filter { !language.contains($0, in: .weights) }
    let pronoun = language.entries(of: .it).first ?? ""
    var short: [String] = []
    var position = 0
    while position < plain.count {
      let length = language.length(of: .questionNames, at: position, in: plain)
      short.append(length > 0 ? pronoun : plain[position])
      position += max(length, 1)
    }
    var forms: [[String]] = []
    for form in [plain, short] where form != words && !form.isEmpty && forms.last != form { forms.append(form) }
    return forms
  }
}
