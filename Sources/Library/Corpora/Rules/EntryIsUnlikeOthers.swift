// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// No two entries say nearly the same.
struct EntryIsUnlikeOthers: CorpusRule {
  /// The share of their words (Jaccard, over three words in a row) from which two entries count as nearly equal.
  static let likeness = 0.5

  func defects(in view: CorpusView) -> [Defect] {
    var said: [String: [Int]] = [:]
    var sizes: [Int] = []
    var titles: [String: CorpusRecord<CatalogueEntry>] = [:]
    return view.entries.enumerated().compactMap { index, record in
      let shingles = shingles(of: record.value)
      var shared: [Int: Int] = [:]
      for shingle in shingles {
        for earlier in said[shingle, default: []] { shared[earlier, default: 0] += 1 }
        said[shingle, default: []].append(index)
      }
      sizes.append(shingles.count)
      let title = record.value.title.lowercased()
      if let earlier = titles[title] { return sameTitle(record, earlier) }
      titles[title] = record
      let nearest = shared.map { earlier, count in
        (earlier, share: Double(count) / Double(sizes[earlier] + shingles.count - count))
      }.max { ($0.share, $1.0) < ($1.share, $0.0) }
      return nearest.flatMap { defect(record, beside: view.entries[$0.0], share: $0.share) }
    }
  }

  private func sameTitle(
    _ later: CorpusRecord<CatalogueEntry>, _ earlier: CorpusRecord<CatalogueEntry>
  ) -> Defect {
    later.defect(
      Messages.sameTitle(later.id, earlier.id), hint: Messages.sameTitleHint, at: later.mark(of: "title"), rule: name)
  }

  private func defect(
    _ later: CorpusRecord<CatalogueEntry>, beside earlier: CorpusRecord<CatalogueEntry>, share: Double
  ) -> Defect? {
    guard share >= Self.likeness else { return nil }
    return later.defect(
      Messages.nearlyEqual(later.id, earlier.id, Int(share * 100)), hint: Messages.nearlyEqualHint, rule: name)
  }

  /// Every three words in a row of what the entry says.
  private func shingles(of entry: CatalogueEntry) -> Set<String> {
    let texts = [entry.title, entry.about.summary] + entry.about.needs + entry.steps
    return Set(
      texts.flatMap { text in
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard words.count > 3 else { return [words.joined(separator: " ")] }
        return (0...(words.count - 3)).map { words[$0..<($0 + 3)].joined(separator: " ") }
      })
  }
}
