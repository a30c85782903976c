// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// No two entries say nearly the same.
struct EntryIsUnlikeOthers: CorpusRule {
  /// The share of their words (Jaccard, over three words in a row) from which two entries count as nearly equal.
  static let likeness = 0.5

  func defects(in view: CorpusView) -> [Defect] {
    let records = view.entries.map { ($0, shingles(of: $0.value)) }
    return records.enumerated().compactMap { index, later in
      for earlier in records[..<index] {
        if let defect = compare(later, earlier) { return defect }
      }
      return nil
    }
  }

  private typealias Shingled = (record: CorpusRecord<CatalogueEntry>, shingles: Set<[Substring]>)

  private func compare(_ later: Shingled, _ earlier: Shingled) -> Defect? {
    let (one, other) = (later.record, earlier.record)
    if one.value.title.lowercased() == other.value.title.lowercased() {
      return one.defect(
        Messages.sameTitle(one.id, other.id), hint: Messages.sameTitleHint, at: one.mark(of: "title"), rule: name)
    }
    let all = later.shingles.union(earlier.shingles).count
    guard all > 0 else { return nil }
    let share = Double(later.shingles.intersection(earlier.shingles).count) / Double(all)
    guard share >= Self.likeness else { return nil }
    return one.defect(
      Messages.nearlyEqual(one.id, other.id, Int(share * 100)), hint: Messages.nearlyEqualHint, rule: name)
  }

  /// Every three words in a row of what the entry says.
  private func shingles(of entry: CatalogueEntry) -> Set<[Substring]> {
    let texts = [entry.title, entry.about.summary] + entry.about.needs + entry.steps
    return Set(
      texts.flatMap { text in
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.count < 3 ? [words] : (0...(words.count - 3)).map { Array(words[$0..<($0 + 3)]) }
      })
  }
}
