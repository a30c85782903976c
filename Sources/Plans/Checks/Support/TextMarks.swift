// SPDX-License-Identifier: GPL-3.0-or-later

/// By what a copied text gives itself away: a few of its runs of three words, chosen so that two texts of which one counts as a copy
/// of the other always share one.
///
/// Of two sets that have at least the share t in common (Jaccard index), written in one order, the first n - ceil(t n) + 1 of each
/// meet (S. Chaudhuri, V. Ganti, R. Kaushik 2006: the prefix filter). The order here is that of the runs' hashes.
public enum TextMarks {
  /// The marks of all texts of a plan that are compared, each of eight hexadecimal digits, with blanks between them.
  public static func joined(_ plan: Plan) -> String {
    Set(TextIsOwn.texts(of: plan, carried: true).flatMap { marks(of: $0.value) }).sorted().joined(separator: " ")
  }

  /// The marks of the texts of a plan that must not be copied: one that shares none of them with another plan was not.
  public static func sought(in plan: Plan) -> Set<String> {
    Set(TextIsOwn.texts(of: plan).flatMap { marks(of: $0.value) })
  }

  private static func marks(of text: String) -> [String] {
    let words = Words(text)
    guard words.all.count >= TextIsOwn.fewestWords else { return [] }
    let hashes = words.runs.map(hash).sorted()
    let needed = Int((Double(hashes.count) * TextIsOwn.copied - 1e-9).rounded(.up))
    return hashes.prefix(hashes.count - needed + 1).map(hexadecimal)
  }

  private static func hash(_ run: [String]) -> UInt32 {
    var hash = FowlerNollVo()
    for word in run { hash.combine(word) }
    return UInt32(truncatingIfNeeded: hash.bits.low ^ hash.bits.high)
  }

  private static func hexadecimal(_ hash: UInt32) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
