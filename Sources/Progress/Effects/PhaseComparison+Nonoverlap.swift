// SPDX-License-Identifier: GPL-3.0-or-later

extension PhaseComparison {
  /// Nonoverlap of all pairs: (pairs in which B is better + half of the ties) / (m n); 0 to 1, where 0.5 is chance.
  /// Parker and Vannest (2009), Behavior Therapy 40(4), 357-367.
  public var nap: Double { (better + ties / 2) / pairs }

  /// (pairs in which B is better - pairs in which it is worse) / (m n), which is 2 NAP - 1; -1 to 1.
  /// Parker, Vannest, Davis and Sauber (2011), Behavior Therapy 42(2), 284-299.
  public var tau: Double { (better - worse) / pairs }

  /// The share of points of B that are better than the best of A; 0 to 1. It can only fall as A gets longer, and one odd
  /// value in A takes it to 0. Scruggs, Mastropieri and Casto (1987).
  public var pnd: Double {
    guard let best = before.max() else { return 0 }
    return Double(during.count { $0 > best }) / Double(during.count)
  }

  /// The share of points of B that are better than the median of A, ties counting half; 0 to 1. Ma (2006).
  public var pem: Double {
    guard let middle = before.median else { return 0 }
    let points = during.map { $0 > middle ? 1.0 : $0 == middle ? 0.5 : 0 }
    return points.reduce(0, +) / Double(during.count)
  }

  /// The largest share of all points that can be kept so that none of A is as good as any of B; above 0.5 for equal phases.
  /// Parker, Hagan-Burke and Vannest (2007). With few points it jumps from one value to the next.
  public var pand: Double {
    let (low, high) = (before.sorted(), during.sorted(by: >))
    var most = max(low.count, high.count)
    // Keeping the i worst of A allows those points of B that are better than the best one kept.
    for (index, best) in low.enumerated() { most = max(most, index + 1 + high.count { $0 > best }) }
    return Double(most) / Double(low.count + high.count)
  }

  /// Robust improvement rate difference: 1 - (m + n)^2 / (2 m n) (1 - PAND); at most 1.
  /// Parker, Vannest and Brown (2009); in this form Pustejovsky, SingleCaseES.
  public var ird: Double {
    let all = Double(before.count + during.count)
    return 1 - all * all / (2 * pairs) * (1 - pand)
  }

  private var better: Double { Double(count(>)) }
  private var worse: Double { Double(count(<)) }
  private var ties: Double { Double(count(==)) }

  private func count(_ relation: (Double, Double) -> Bool) -> Int {
    before.reduce(0) { sum, value in sum + during.count { relation($0, value) } }
  }
}
