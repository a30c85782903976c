// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said in one go, up to a full stop, to a "but" or to a remark on it: each part with whether it tells of something that is over, or to come.
struct DateClauses {
  /// The clause of each token.
  private let numbers: [Int]
  private let past: Set<Int>
  private let coming: Set<Int>
  private let told: Set<Int>

  /// - Parameters:
  ///   - words: those of the tokens, mended.
  ///   - plain: the tokens as they were typed, in lower case.
  init(_ words: [String], _ plain: [String], _ entries: [WordEntry?], _ language: LanguageWords) {
    var number = 0
    let numbers = plain.indices.map { place in
      // "8 weeks, that's how long they gave her"
      let isRemark =
        plain[place] == "," && place + 1 < plain.count && entries[place + 1]?.lists.contains(.remarkStarts) ?? false
      let isEnd =
        isRemark || entries[place]?.lists.contains(.reasonStarts) ?? false
        || [".", "!", "?", ";"].contains(plain[place]) || entries[place]?.lists.contains(.turns) ?? false
      if isEnd { number += 1 }
      return number
    }
    self.numbers = numbers
    past = Set(PastWords.places(in: words, entries, language).map { numbers[$0] })
    // "Luis finished his": whoever did it.
    told = Set(
      words.indices.filter { place in
        entries.indices.contains(place + 1) && entries[place + 1]?.lists.contains(.thirdOwners) ?? false
          && PastWords.hasEnding(words[place], language)
      }.map { numbers[$0] })
    coming = Set(entries.indices.filter { entries[$0]?.lists.contains(.futureWords) ?? false }.map { numbers[$0] })
  }

  func isPast(at position: Int) -> Bool { number(of: position).map(past.contains) ?? false }

  /// Somebody else did something then, by a word that might say as well what is to be done.
  func isToldOfPast(at position: Int) -> Bool { number(of: position).map(told.contains) ?? false }

  func isComing(at position: Int) -> Bool { number(of: position).map(coming.contains) ?? false }

  private func number(of position: Int) -> Int? { numbers.indices.contains(position) ? numbers[position] : nil }
}
