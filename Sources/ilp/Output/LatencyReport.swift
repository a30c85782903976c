// SPDX-License-Identifier: GPL-3.0-or-later

/// How long queries took.
struct LatencyReport {
  private let sorted: [Double]
  private let threads: Int

  /// - Parameter seconds: of each query.
  init(_ seconds: [Double], threads: Int) {
    sorted = seconds.sorted()
    self.threads = threads
  }

  var text: String {
    guard !sorted.isEmpty else { return Messages.noQueries }
    let total = sorted.reduce(0, +)
    let rate = total > 0 ? Double(sorted.count) / total * Double(threads) : 0
    return Messages.latencies(
      sorted.count, median: share(0.5) * 1000, p90: share(0.9) * 1000, p99: share(0.99) * 1000,
      most: share(1) * 1000, rate: rate, threads: threads)
  }

  /// The time within which a share of the queries was answered.
  private func share(_ share: Double) -> Double {
    sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))]
  }
}
