// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The words of a goal, asked for amounts and rhythms.
struct AmountWords {
  private static let marks: Set<String> = ["%", "/", "+"]
  let words: [String]
  private let language: LanguageWords

  init(_ tokens: [Token], _ language: LanguageWords) {
    words = language.goalMender.mended(tokens.map(\.bare), upTo: 40)
    self.language = language
  }

  /// Where the first percentage, "n of m", "from n to m" or number that counts something stands.
  var numberPlace: Int? { words.indices.first(where: isNumber) }

  /// The same, where the number tells how much and not who is there: none in "turn with two people".
  var measuringPlace: Int? { words.indices.first { isNumber(at: $0) && !countsCompany(at: $0) } }

  private func countsCompany(at position: Int) -> Bool {
    guard isWord(.companyLeads, at: position - 1) else { return false }
    let counted = words.dropFirst(position + 1).prefix(2)
    if counted.contains(where: { language.contains($0, in: .countedPeople) || language.isRelation($0) }) { return true }
    return counted.count == 2 && language.contains(words[position + 1], in: .of) && isWord(.objects, at: position + 2)
  }

  private func isNumber(at position: Int) -> Bool {
    let next = words.indices.contains(position + 1) ? words[position + 1] : ""
    guard isAmount(words[position], before: next) else { return false }
    // "24/7" counts nothing.
    if words[position...].starts(with: ["24", "/", "7"]) { return false }
    if Self.marks.contains(next) || language.contains(next, in: .afterAmounts) { return true }
    // "grade 3" and "level 2" are names.
    if isWord(.measureNames, at: position - 1) { return false }
    if isWord(.beforeAmounts, at: position - 1) { return true }
    // "80 or higher"
    if language.contains(next, in: .or), isWord(.afterOr, at: position + 2) { return true }
    return next.first?.isLetter == true && !language.contains(next, in: .measureJoints)
  }

  /// "pass algebra", but not "pass on".
  var isPassed: Bool {
    words.indices.dropLast().contains { position in
      isWord(.passing, at: position) && words[position + 1].first?.isLetter == true
        && !isWord(.afterNotPassing, at: position + 1)
    }
  }

  /// "weekly", "write weekly updates", "a weekly mail", but not the "weekly report".
  var hasRhythm: Bool {
    words.indices.contains { position in
      guard isWord(.goalRhythms, at: position) else { return false }
      guard let next = words.dropFirst(position + 1).first, next.first?.isLetter == true else { return true }
      if isWord(.a, at: position - 1) { return true }
      let isNamed = position == 0 || isWord(.articles, at: position - 1) || isWord(.my, at: position - 1)
      return language.contains(next, in: .afterGoalRhythms) || (!isNamed && language.ends(next, with: .pluralEndings))
    }
  }

  func isWord(_ list: WordList, at position: Int) -> Bool {
    words.indices.contains(position) && language.contains(words[position], in: list)
  }

  /// Digits, also with a unit at once ("30min"), and number words; "one another" and "one day" count nothing.
  private func isAmount(_ word: String, before next: String) -> Bool {
    if word.first?.isNumber == true { return language.ordinal(word) == nil || TypedFigures.whole(word) != nil }
    return language.cardinal(word).map { $0 > 1 || !language.contains(next, in: .afterMereOne) } ?? false
  }
}
