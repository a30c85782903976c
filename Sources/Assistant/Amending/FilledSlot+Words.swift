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

  /// The same where these words stand as whole words. What stands behind them already is not said twice ("three evenings" for "two"), nor
  /// a mark before them ("$385" for the "85" of "$85").
  func exchangingWords(_ old: String, for new: String) -> String? {
    let (said, wanted) = (map { $0.lowercased() }, old.map { $0.lowercased() })
    guard !wanted.isEmpty, said.count >= wanted.count else { return nil }
    let places = Array(indices) + [endIndex]
    for start in 0...(said.count - wanted.count) where said[start...].starts(with: wanted) {
      let (lower, upper) = (places[start], places[start + wanted.count])
      let before = lower > startIndex ? self[index(before: lower)] : " "
      let after = upper < endIndex ? self[upper] : " "
      guard !Self.isOfWord(before), !Self.isOfWord(after) else { continue }
      let marked = before == new.first && !before.isWhitespace ? String(new.dropFirst()) : new
      return self[..<lower] + marked.without(around: String(self[..<lower]), String(self[upper...])) + self[upper...]
    }
    return nil
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Without the words at its beginning and its end that stand there already.
  private func without(around before: String, _ behind: String) -> String {
    var words = split(separator: " ")
    let (head, tail) = (Self.spoken(before), Self.spoken(behind))
    func isRepeated(_ count: Int, _ repeats: (Int) -> Bool) -> Bool { count < words.count && repeats(count) }
    let atEnd = (1...max(1, words.count)).last { count in
      isRepeated(count) { Self.spoken(words.suffix($0).joined(separator: " ")) == Array(tail.prefix($0)) }
    }
    words.removeLast(atEnd ?? 0)
    let atStart = (1...max(1, words.count)).last { count in
      isRepeated(count) { Self.spoken(words.prefix($0).joined(separator: " ")) == Array(head.suffix($0)) }
    }
    words.removeFirst(atStart ?? 0)
    return words.joined(separator: " ")
  }

  private static func spoken(_ text: String) -> [String] {
    text.split(separator: " ").map { $0.lowercased().filter(isOfWord) }
  }

  /// Where words stand for the first time, in whatever case; nil for no words.
  fileprivate func foldedRange(of words: String) -> Range<String.Index>? {
    let wanted = words.map { $0.lowercased() }
    guard !wanted.isEmpty, let found = map({ $0.lowercased() }).firstRange(of: wanted) else { return nil }
    let start = index(startIndex, offsetBy: found.lowerBound)
    return start..<index(start, offsetBy: found.count)
  }
}
