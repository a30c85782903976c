// SPDX-License-Identifier: GPL-3.0-or-later

extension LineScorer {
  /// What the line is heard as, and the words without which it would weigh less; nil when it is heard as none.
  func weighing(of words: [String], isAsking: Bool) -> Weighing? {
    guard let verdict = verdict(on: words, isAsking: isAsking), verdict.margin > 0 else { return nil }
    let parts = words.indices.map { place in
      let rest = Array(words[..<place] + words[(place + 1)...])
      let margin = self.verdict(on: rest, isAsking: isAsking)?.margin ?? 0
      return Weighing.Part(word: words[place], weight: verdict.margin - margin)
    }
    let weighty = parts.filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }
    return Weighing(label: verdict.label, margin: verdict.margin, parts: Array(weighty.prefix(5)))
  }
}
