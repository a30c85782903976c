// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
import Search

/// An entry that was picked, with all that its score was put together from.
struct FoundEntry {
  let pick: Variety.Pick
  let id: String
  let searched: SearchedNeed
  let adjustments: [Adjustment]

  /// The score as it was put together: words, times the case, times the room beside better entries.
  var explanation: Explanation {
    Explanation(
      id, .product,
      of: [
        searched.explanation(of: pick.document),
        Explanation(
          say("interventions.ranking.explanation", "fit to the case"), .sum,
          of: [
            Explanation(1, say("interventions.ranking.explanation-2", "as the words say")),
            Explanation(
              Adjustment.total(of: adjustments),
              say(
                "interventions.ranking.explanation-3", "what is known besides, at most \(Adjustment.bound) either way"),
              details: adjustments.map { Explanation($0.amount, $0.description) }),
          ]),
        Explanation(
          pick.factor, say("interventions.ranking.explanation-4", "room beside better entries that say much the same")),
      ])
  }
}
