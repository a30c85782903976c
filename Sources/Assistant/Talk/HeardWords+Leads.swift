// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

extension HeardWords {
  /// How many words only lead to what somebody wants: "wait actually can i".
  func lengthOfLead(of words: [String]) -> Int {
    var start = 0
    while true {
      let rest = words[start...]
      let length = max(length(of: .requestLeads, at: rest), length(of: .answerOpenings, at: rest))
      guard length > 0 else { return start }
      start += length
    }
  }
}
