// SPDX-License-Identifier: GPL-3.0-or-later

/// What is looked at when a day is weighed against the others of its line.
///
/// The forms, which `scripts/fit-weights` makes alike: `L1_word` right before the day, up to three words away, `L_word` farther, `R1_word`
/// behind it; `l_a+b` beside each other before the day, `r_a+b` behind it, `x_a+b` around it, `l_a..b` with one word between them; `!trait`,
/// and `!several!trait` or `!alone!trait` by whether the line names another day. Concepts stand for words as they do in `LineFeatures`.
struct MentionFeatures {
  /// Each feature once.
  private(set) var hashes: Set<UInt64> = []
  /// So many words right beside the day are told apart by their place.
  private static let nearest = 3

  init(_ view: MentionView, concepts: Concepts) {
    let symbols = view.around.map { [$0] + concepts.names(of: $0) }
    for (place, listed) in symbols.enumerated() where place != view.place {
      let lead = Self.lead(of: place - view.place)
      for symbol in listed { insert(lead, symbol) }
    }
    addPairs(symbols, around: view.place, distance: 1, mark: "+")
    addPairs(symbols, around: view.place, distance: 2, mark: "..")
    let company = view.traits.contains(MentionView.several) ? "!several!" : "!alone!"
    for trait in view.traits {
      insert("!", trait)
      insert(company, trait)
    }
  }

  private static func lead(of distance: Int) -> String {
    let side = distance < 0 ? "L" : "R"
    return abs(distance) <= nearest ? "\(side)\(abs(distance))_" : "\(side)_"
  }

  private mutating func addPairs(_ symbols: [[String]], around place: Int, distance: Int, mark: String) {
    for start in 0..<max(symbols.count - distance, 0) {
      let side = start + distance <= place ? "l_" : start >= place ? "r_" : "x_"
      for first in symbols[start] {
        for second in symbols[start + distance] { insert(side, first, mark, second) }
      }
    }
  }

  private mutating func insert(_ parts: String...) {
    var hash = FeatureHash()
    for part in parts { hash.add(part) }
    hashes.insert(hash.value)
  }
}
