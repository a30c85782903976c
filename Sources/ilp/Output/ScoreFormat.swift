// SPDX-License-Identifier: GPL-3.0-or-later
/// Scores as people read them: four digits behind the point.
enum ScoreFormat {
  static func text(_ score: Double) -> String {
    guard score.isFinite, abs(score) < 1e12 else { return "\(score)" }
    let scaled = (score * 10_000).rounded()
    let digits = String(Int(abs(scaled)))
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return "\(scaled < 0 ? "-" : "")\(padded.dropLast(4)).\(padded.suffix(4))"
  }
}
