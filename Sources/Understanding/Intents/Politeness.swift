// SPDX-License-Identifier: GPL-3.0-or-later

/// Words around a request that change nothing about it.
struct Politeness {
  private let language: LanguageWords

  init(_ language: LanguageWords) { self.language = language }

  /// The words as they stand, and with ever more of what is only polite taken away, each with and without a polite end.
  func forms(of words: [String]) -> [[String]] {
    var forms: [[String]] = []
    var rest = words[...]
    var isWish = false
    while true {
      forms += withAndWithoutClosing(Array(rest)).filter { !isWish || isClear($0) }
      let start = Array(rest.prefix(7))
      let length = language.length(of: .politeOpenings, at: 0, in: start)
      guard length > 0, length < rest.count else { return forms }
      isWish = isWish || language.length(of: .wishes, at: 0, in: start) > 0
      rest = rest.dropFirst(length)
    }
  }

  /// "I want to pass" and "I have to repeat" are answers, "I want to stop" hardly is.
  private func isClear(_ words: [String]) -> Bool {
    words.count > 1 || language.contains(words.first ?? "", in: .clearWishes)
  }

  private func withAndWithoutClosing(_ words: [String]) -> [[String]] {
    var forms = [words]
    var rest = words
    while let length = closing(of: rest) {
      rest.removeLast(length)
      forms.append(rest)
    }
    return forms
  }

  /// How many words a polite end has: "please", "by the way"; nil where there is none, or nothing else.
  private func closing(of words: [String]) -> Int? {
    (1...3).first { length in
      length < words.count
        && language.length(of: .politeClosings, at: words.count - length, in: words) == length
    }
  }
}
