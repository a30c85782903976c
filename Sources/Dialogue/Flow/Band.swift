// SPDX-License-Identifier: GPL-3.0-or-later

/// The wording a learner gets: by age, or plain for whoever asks for it.
public enum Band: String, Sendable, Hashable, CaseIterable, Codable {
  case elementary, middle, high, college, adult, plain

  /// The bands whose wording serves when this one has none, best first: the next lower ones, then the next higher.
  /// Plain wording is replaced by that for the middle band before any other.
  var substitutes: [Band] {
    let ages: [Band] = [.elementary, .middle, .high, .college, .adult]
    guard let place = ages.firstIndex(of: self) else { return [.middle, .high, .elementary, .college, .adult] }
    return ages[..<place].reversed() + ages[(place + 1)...] + [.plain]
  }
}
