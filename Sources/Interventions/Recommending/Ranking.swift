// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
import Search

/// One need against one shelf: which entries fit, how well, and why.
struct Ranking {
  let need: Need
  let index: EntryIndex
  let tried: TriedBefore
  private let searched: SearchedNeed

  init(need: Need, index: EntryIndex, searched: SearchedNeed, tried: TriedBefore) {
    self.need = need
    self.index = index
    self.searched = searched
    self.tried = tried
  }

  /// All that was read of the need, and what of it decides what fits.
  var reading: NeedReading { searched.readingOfAll }
  var core: NeedReading { searched.reading }

  /// Every entry that fits the words, best first, and how many that come about as near as the nearest each filter left out.
  ///
  /// Whether anything fits at all is decided by the entry that comes nearest; what may stand beside it has to come a
  /// third as near. A need that is nearer to other fields of life than to any entry is not answered.
  func candidates() -> (fitting: [Hit], filtered: [Filter: Int]) {
    let gate = Gate(need: need)
    let scores = searched.scores
    guard !scores.isElsewhere else { return ([], [:]) }
    let fit = Fit(searched.reading, index: index, lead: scores.lead)
    var fitting = TopHits(limit: index.entries.count)
    var leftOut: [(filter: Filter, share: Double)] = []
    var nearest = 0.0
    for hit in scores.hits {
      let share = fit.share(of: hit.matched)
      guard nearest > 0 ? share >= nearest * Fit.leastBeside : fit.nearness(of: share) >= Fit.least else { break }
      let entry = index.entries[hit.document]
      guard !need.isForChoosing || !entry.isAdvisedAgainst && !entry.isUnrated else { continue }
      if let filter = gate.filter(leavingOut: entry) {
        leftOut.append((filter, share))
      } else {
        nearest = max(nearest, share)
        fitting.offer(Hit(document: hit.document, score: searched.score(of: hit) * factor(for: entry)))
      }
    }
    let asNear = leftOut.filter { fit.nearness(of: $0.share) >= Fit.least && $0.share >= nearest * Fit.aboutAsNear }
    return (fitting.sorted(), Dictionary(asNear.map { ($0.filter, 1) }, uniquingKeysWith: +))
  }

  /// How near any entry comes to the need, whomever it is for; 0 where other fields of life are nearer.
  func bestNearness() -> Double {
    let scores = searched.scores
    guard !scores.isElsewhere, let best = scores.hits.first else { return 0 }
    let fit = Fit(searched.reading, index: index, lead: scores.lead)
    return fit.nearness(of: fit.share(of: best.matched))
  }

  /// The best of the candidates, near-duplicates making room.
  func picks(_ limit: Int, from candidates: [Hit]) -> [Variety.Pick] {
    Variety(vectors: index.vectors).pick(limit, from: candidates)
  }

  func suggestion(for pick: Variety.Pick, source: (String) -> Source?) -> Suggestion {
    let entry = index.entries[pick.document]
    let matches = index.searcher.matches(of: reading.words, in: pick.document)
    let reasons = Reasons(need: need, entry: entry, matches: matches, wasTried: tried.contains(entry)) {
      index.searcher.score(of: pick.document, for: $0)
    }
    let evidence = ShownEvidence.first(of: entry.evidence, source: source)
    let found = FoundEntry(
      pick: pick, id: entry.id, searched: searched, adjustments: adjustments(for: entry))
    return Suggestion(
      entry: entry, score: pick.score * pick.factor, keywords: reasons.keywords, evidence: evidence,
      reasons: reasons.list(evidence: evidence), cautions: reasons.cautions, explanation: found.explanation)
  }

  private func adjustments(for entry: CatalogueEntry) -> [Adjustment] {
    CaseFit(need: need).adjustments(for: entry, wasTried: tried.contains(entry))
  }

  private func factor(for entry: CatalogueEntry) -> Double {
    1 + Adjustment.total(of: adjustments(for: entry))
  }
}
