// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Testing

/// `needs.tsv`: needs in the words of users, each with the entries that a careful colleague would accept.
///
/// The needs were written, and the `accepted` entries chosen from their texts, by someone who wrote none of the entries and did not
/// see what the recommender finds; nobody knows some 660 entries by heart. So other judges, who did not know which was which,
/// looked at shuffled lists of these, of what was found, and of random ones, and what they accepted besides is `pooled`. Every
/// second row was kept aside while words and weights were mended.
struct NeedsTable {
  struct Row: Sendable {
    let audience: Interventions.Audience
    let domain: String
    let need: String
    let accepted: Set<String>
    /// What other judges accept besides.
    let pooled: Set<String>
    let isKeptAside: Bool

    var allAccepted: Set<String> { accepted.union(pooled) }
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
      guard cells.count == 5, let audience = Interventions.Audience(rawValue: cells[0]) else {
        Issue.record("line \(number + 2) of needs.tsv has not five cells, or no audience")
        return nil
      }
      return Row(
        audience: audience, domain: cells[1], need: cells[2],
        accepted: Self.ids(in: cells[3]), pooled: Self.ids(in: cells[4]), isKeptAside: number.isMultiple(of: 2))
    }
  }

  private static func ids(in cell: String) -> Set<String> { Set(cell.split(separator: ",").map(String.init)) }

  /// How what was found agrees with what is accepted, over the rows that some entry answers.
  func success(
    of found: [String: [String]], accepting accepted: (Row) -> Set<String>, where isMeant: (Row) -> Bool = { _ in true }
  ) -> Success {
    rows.filter { isMeant($0) && !accepted($0).isEmpty }.reduce(into: Success()) { success, row in
      let (ids, accepted) = (found[row.need] ?? [], accepted(row))
      success.needs += 1
      if let first = ids.first, accepted.contains(first) { success.atOne += 1 }
      if ids.contains(where: accepted.contains) {
        success.atThree += 1
      } else {
        success.missed.append("\(row.need) -> \(ids)")
      }
    }
  }
}
