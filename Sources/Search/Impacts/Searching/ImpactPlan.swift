// SPDX-License-Identifier: GPL-3.0-or-later

/// A query made ready: where the postings of its terms lie, and how many points each impact code of each term gives.
///
///     points(t, code) = round(step(t) * code), at least 1
///     step(t)         = scale * weight(t) * idf(t) / 255, in whole 65,536ths
///
/// The scale is such that no document can have more than 32,767 points. A score is points divided by the scale.
final class ImpactPlan {
  /// A query of more terms keeps those that can give most.
  static let termLimit = 512
  private static let highestSum = 32_000.0

  struct Term {
    let source: ImpactTerm
    let record: TermRecord
    let rarity: Double
    let postings: UnsafeRawBufferPointer
  }

  private(set) var terms: [Term] = []
  private(set) var scale = 1.0
  /// The idf of terms that few documents have, by how many these are; 0 where it was not needed yet.
  private let rarities = Column<Double>(repeating: 0, count: 1024)
  /// 256 numbers for each term.
  let tables = Column<Int16>(capacity: 256 * 16)

  func prepare(_ query: [ImpactTerm], in index: ImpactIndex) throws(IndexDamage) {
    terms.removeAll(keepingCapacity: true)
    for source in query where source.weight > 0 {
      let record = try index.termRecord(source.number)
      guard Int(record.documentFrequency) <= index.documentCount else { throw index.damage(.terms, 0) }
      let rarity = rarity(ofTermIn: Int(record.documentFrequency), of: index.documentCount)
      terms.append(
        Term(source: source, record: record, rarity: rarity, postings: try index.postings(of: record)))
    }
    if terms.count > Self.termLimit {
      terms.sort {
        Self.most($0) != Self.most($1) ? Self.most($0) > Self.most($1) : $0.source.number < $1.source.number
      }
      terms.removeLast(terms.count - Self.termLimit)
    }
    let sum = terms.reduce(0) { $0 + Self.most($1) }
    // Weights out of a damaged file may be next to nothing; no score is made of those.
    scale = sum > 1e-6 ? Self.highestSum / sum : 1
    fillTables()
  }

  /// The points of a code.
  func points(term: Int, code: UInt8) -> Int16 { tables[term * 256 + Int(code)] }

  /// One plan serves one index, so that the number of documents never changes.
  private func rarity(ofTermIn documentFrequency: Int, of documentCount: Int) -> Double {
    if documentFrequency < rarities.count, rarities[documentFrequency] > 0 { return rarities[documentFrequency] }
    let rarity = BM25F().inverseDocumentFrequency(
      documentFrequency: documentFrequency, documentCount: documentCount)
    if documentFrequency < rarities.count { rarities[documentFrequency] = rarity }
    return rarity
  }

  private static func most(_ term: Term) -> Double {
    term.source.weight * term.rarity * ImpactCode.value(of: term.record.highestCode)
  }

  private func fillTables() {
    tables.removeAll()
    tables.makeRoom(for: terms.count * 256)
    for (number, term) in terms.enumerated() {
      let table = tables.start + number * 256
      let highest = Int(term.record.highestCode)
      table[0] = 0
      let step = Int32(scale * term.source.weight * term.rarity / 255 * 65_536)
      var sum: Int32 = 1 << 15
      for code in stride(from: 1, through: highest, by: 1) {
        sum &+= step
        table[code] = max(1, Int16(truncatingIfNeeded: sum >> 16))
      }
      // A code above the highest is in no sound block; it must not lead to more points than were counted on.
      (table + highest).update(repeating: table[highest], count: 256 - highest)
    }
  }
}
