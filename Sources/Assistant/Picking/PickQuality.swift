// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Localization

/// By what ways are compared when somebody asks which is quickest, or wants something easier.
enum PickQuality: String, CaseIterable {
  case time, effort, evidence, cost

  /// The one that words in lower case speak of: "which takes the least time".
  init?(in words: [String]) {
    let heard = Language.current.heard
    let found = Self.allCases.first { quality in
      words.indices.contains { heard.length(of: quality.list, at: words[$0...]) > 0 }
    }
    guard let found else { return nil }
    self = found
  }

  var list: HeardList {
    switch self {
    case .time: .pickQuick
    case .effort: .pickEasy
    case .evidence: .pickTested
    case .cost: .pickCheap
    }
  }

  /// The less the better; nil where the entry does not say.
  ///
  /// Time is that of one time in minutes, then that of a week; effort and cost are steps from nothing to much; evidence is its rank.
  func value(of hit: Suggestion) -> [Double]? {
    switch self {
    case .time:
      guard let dosage = hit.entry.delivery?.dosage, let minutes = dosage.minutes?.high else { return nil }
      return [minutes, minutes * (dosage.timesPerWeek?.high ?? 1)]
    case .effort: return hit.entry.delivery.map { [Self.step(of: $0.effort)] }
    case .cost: return hit.entry.delivery.map { [Self.step(of: $0.cost)] }
    case .evidence: return [Double((hit.evidence?.rating ?? .unrated).rank)]
    }
  }

  private static func step(of extent: Extent) -> Double { Double(Extent.allCases.firstIndex(of: extent) ?? 0) }

  /// The numbers of the best among some, from 1; none where nothing is known of them.
  func best(of hits: [Suggestion]) -> [Int] {
    let known = hits.enumerated().compactMap { place, hit in value(of: hit).map { (place + 1, $0) } }
    guard let least = known.map(\.1).min(by: { $0.lexicographicallyPrecedes($1) }) else { return [] }
    return known.filter { $0.1 == least }.map(\.0)
  }

  /// Those that are better than the best of what is on offer.
  func better(among others: [Suggestion], than offered: [Suggestion]) -> [Suggestion] {
    let here = offered.compactMap { value(of: $0)?.first }.min()
    return others.filter { hit in
      guard let value = value(of: hit)?.first else { return false }
      return here.map { value < $0 } ?? true
    }
  }
}
