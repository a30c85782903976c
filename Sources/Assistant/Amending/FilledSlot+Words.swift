// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension FilledSlot {
  /// The several things of its answer.
  var items: [Answer.Item] { answer?.items ?? [] }

  /// Whether somebody answered in own words instead of taking a choice.
  var isInOwnWords: Bool { !items.isEmpty && items.allSatisfy { $0.id == nil } }

  /// Whether its answer, as it is told, has these words, however they are written.
  func holds(_ words: String) -> Bool { answer?.spoken.foldedRange(of: words) != nil }

  /// Whether its answer was typed with these words, however they are written.
  func says(_ words: String) -> Bool { answer?.words.foldedRange(of: words) != nil }
}

extension String {
  /// With other words where some stand for the first time, however they are written; nil where they do not.
  func exchanging(_ old: String, for new: String) -> String? {
    foldedRange(of: old).map { self[..<$0.lowerBound] + new + self[$0.upperBound...] }
  }

  /// Where words stand for the first time, in whatever case; nil for no words.
  fileprivate func foldedRange(of words: String) -> Range<String.Index>? {
    let wanted = words.map { $0.lowercased() }
    guard !wanted.isEmpty, let found = map({ $0.lowercased() }).firstRange(of: wanted) else { return nil }
    let start = index(startIndex, offsetBy: found.lowerBound)
    return start..<index(start, offsetBy: found.count)
  }
}
