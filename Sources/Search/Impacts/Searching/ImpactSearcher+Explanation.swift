// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension ImpactSearcher {
  /// The score of one document, unfolded; its value is that of the hit to the last bit, and 0 for a document that has none
  /// of the terms.
  public func explanation(of document: Int, for query: [ImpactTerm]) throws(IndexDamage) -> Explanation {
    guard (0..<index.documentCount).contains(document) else { return Explanation(say(code: "score"), .sum, of: []) }
    try plan.prepare(query, in: index)
    let own = try ownPoints(of: document)
    let scale = Explanation(
      plan.scale, say("search.impact-searcher-explanation.explanation.scale", "points for a score of 1"))
    guard index.neighbourCount > 0 else {
      return Explanation(say(code: "score"), .quotient, of: [own, scale])
    }
    let sum = Explanation(
      say("search.impact-searcher-explanation.explanation.sum", "points with those of its neighbours"), .sum,
      of: [own, try neighbourPoints(of: document)])
    return Explanation(say(code: "score"), .quotient, of: [sum, scale])
  }

  private func ownPoints(of document: Int) throws(IndexDamage) -> Explanation {
    var parts: [Explanation] = []
    for number in plan.terms.indices {
      guard let code = try code(ofTerm: number, in: document) else { continue }
      parts.append(try explanation(ofTerm: number, code: code))
    }
    return Explanation(say("search.impact-searcher-explanation.own-points", "points of its own"), .sum, of: parts)
  }

  private func explanation(ofTerm number: Int, code: UInt8) throws(IndexDamage) -> Explanation {
    let term = plan.terms[number]
    let name = if let name = term.source.name { name } else { try index.text(ofTerm: term.source.number) }
    let having = term.record.documentFrequency
    return Explanation(
      Double(plan.points(term: number, code: code)),
      say(
        "search.impact-searcher-explanation.explanation",
        "\(name): points for a score of 1 * weight * idf * tf, rounded to a whole number, at least 1"),
      details: [
        Explanation(term.source.weight, say(code: "weight")),
        Explanation(
          term.rarity,
          say(
            "search.impact-searcher-explanation.explanation-2",
            "idf, \(having) of \(index.documentCount) documents have the term")),
        Explanation(
          ImpactCode.value(of: code),
          say(
            "search.impact-searcher-explanation.explanation-3",
            "tf, over all fields, saturated with k1 \(index.settings.saturation), in 255ths")),
      ])
  }

  private func neighbourPoints(of document: Int) throws(IndexDamage) -> Explanation {
    var shares: [Explanation] = []
    var likenesses: [Explanation] = []
    for (neighbour, likeness) in try neighbours(of: document) {
      let name = try index.id(of: neighbour)
      let like = Explanation(
        Double(likeness),
        say("search.impact-searcher-explanation.neighbour-points.like", "likeness of \(name), in 255ths"))
      shares.append(
        Explanation(
          "\(name)", .product,
          of: [
            like,
            Explanation(
              try points(of: neighbour), say("search.impact-searcher-explanation.neighbour-points", "its points")),
          ]))
      likenesses.append(like)
    }
    return Explanation(
      "neighbours", .product,
      of: [
        Explanation(
          index.settings.neighbourWeight,
          say("search.impact-searcher-explanation.neighbour-points-2", "weight of neighbours")),
        Explanation(
          say("search.impact-searcher-explanation.neighbour-points-3", "mean over neighbours"), .quotient,
          of: [
            Explanation(
              say("search.impact-searcher-explanation.neighbour-points-4", "points, weighed by likeness"), .sum,
              of: shares),
            Explanation(say(code: "likeness"), .sum, of: likenesses),
          ]),
      ])
  }

  private func points(of document: Int) throws(IndexDamage) -> Double {
    var sum = 0.0
    for number in plan.terms.indices {
      if let code = try code(ofTerm: number, in: document) { sum += Double(plan.points(term: number, code: code)) }
    }
    return sum
  }

  /// The impact code of a term in a document; nil when it is not there.
  private func code(ofTerm number: Int, in document: Int) throws(IndexDamage) -> UInt8? {
    var found: UInt8?
    try plan.forEachBlock(in: index) { block in
      guard Int(block.term) == number, Int(block.window) == document >> IndexFormat.windowBits else { return }
      Accumulators.forEachPlace(block.data, count: Int(block.count), layout: block.layout) { place, code in
        if code > 0, place == document & (IndexFormat.windowSize - 1) { found = code }
      }
    }
    return found
  }
}
