// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// Every sentence that users read has fewer than 25 words.
struct SentenceIsShort: CorpusRule {
  static let limit = 24
  /// The keys whose texts are sentences.
  private static let keys = ["title", "summary", "steps", "home", "cautions", "seen_by", "what", "instrument"]

  func defects(in view: CorpusView) -> [Defect] {
    view.entries.flatMap(check) + view.measures.flatMap(check)
  }

  private func check<Value>(_ record: CorpusRecord<Value>) -> [Defect] {
    let texts = Self.keys.compactMap { record.node[$0] }.flatMap { $0.items ?? [$0] }
    let notes = (record.node["evidence"]?.items ?? []).compactMap { $0["note"] }
    return (texts + notes).flatMap { node in
      Self.sentences(of: node.text ?? "").filter { $0.count > Self.limit }.map { words in
        record.defect(
          Messages.longSentence(words.count, Self.limit, words.prefix(5).joined(separator: " ")),
          hint: Messages.longSentenceHint, at: node.mark, severity: .warning, rule: name)
      }
    }
  }

  /// The sentences of a text, as words. A sentence ends at a word that ends with a full stop, "!", "?", ":" or ";".
  static func sentences(of text: String) -> [[Substring]] {
    var sentences: [[Substring]] = [[]]
    for word in text.split(whereSeparator: \.isWhitespace) {
      sentences[sentences.count - 1].append(word)
      let last = word.last { $0 != "\"" && $0 != ")" && $0 != "”" }
      if let last, ".!?:;".contains(last) { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }
  }
}
