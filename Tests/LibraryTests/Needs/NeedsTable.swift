// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Testing

/// `needs.tsv`: needs in the words of users, each with the entries that a careful colleague would accept.
///
/// The needs were written, and the accepted entries chosen from their texts, by someone who wrote none of the entries and did not see
/// what the recommender finds. Every second row was kept aside while words and weights were mended.
struct NeedsTable {
  struct Row: Sendable {
    let audience: Interventions.Audience
    let domain: String
    let need: String
    let accepted: Set<String>
    let isKeptAside: Bool
  }

  /// How many of some needs find an accepted entry first, and among the first three.
  struct Success: CustomStringConvertible {
    var needs = 0
    var atOne = 0
    var atThree = 0
    var missed: [String] = []

    var shareAtThree: Double { needs == 0 ? 0 : Double(atThree) / Double(needs) }

    var description: String {
      "\(needs) needs, success at 1 \(Self.share(atOne, needs)), at 3 \(Self.share(atThree, needs))"
    }

    private static func share(_ part: Int, _ whole: Int) -> String {
      guard whole > 0 else { return "-" }
      let thousandths = String((part * 1000 + whole / 2) / whole)
      let digits = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
      return "\(digits.prefix(1)).\(digits.dropFirst())"
    }
  }

  let rows: [Row]

  init(_ text: String) {
    rows = text.split(separator: "\n").dropFirst().enumerated().compactMap { number, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4, let audience = Interventions.Audience(rawValue: cells[0]) else {
        Issue.record("line \(number + 2) of needs.tsv has not four cells, or no audience")
        return nil
      }
      return Row(
        audience: audience, domain: cells[1], need: cells[2],
        accepted: Set(cells[3].split(separator: ",").map(String.init)), isKeptAside: number.isMultiple(of: 2))
    }
  }

  /// What the recommender makes of the rows that some entry answers.
  func success(of recommender: Recommender, where isMeant: (Row) -> Bool) -> Success {
    rows.filter { isMeant($0) && !$0.accepted.isEmpty }.reduce(into: Success()) { success, row in
      let found = recommender.ids(for: Need(row.need, audience: row.audience))
      success.needs += 1
      if let first = found.first, row.accepted.contains(first) { success.atOne += 1 }
      if found.contains(where: row.accepted.contains) {
        success.atThree += 1
      } else {
        success.missed.append("\(row.need) -> \(found)")
      }
    }
  }
}
