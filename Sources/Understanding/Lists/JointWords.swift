// SPDX-License-Identifier: GPL-3.0-or-later

/// Which words beside an "and" tell that it holds them together.
struct JointWords {
  private let line: ListLine
  private let language: LanguageWords

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
  }

  /// "research and development", "two and a half", "more and more", "calm and not loud".
  /// - Parameters:
  ///   - start: where the thing before the mark begins.
  ///   - end: where the thing after it ends.
  func hold(_ mark: ListMark, from start: Int, to end: Int) -> Bool {
    let last = mark.range.lowerBound - (line.sign(mark.range.lowerBound - 1) == "." ? 2 : 1)
    let (before, after) = (line.word(last), line.word(mark.range.upperBound))
    if before == after || isPair(before, after, .pairs) { return true }
    let isAlone = mark.range.lowerBound == start + 1 && mark.range.upperBound + 1 >= end
    if isPair(before, after, .doingPairs), !isAlone { return true }
    if areParallel(last, mark.range.upperBound), last == start, !isAlone { return true }
    let near = line.words[max(start, mark.range.lowerBound - 8)..<mark.range.lowerBound]
    if near.contains(where: { language.contains($0, in: .between) }) { return true }
    // "faster and more careful notes", "stairs and more"; but "snacks and more time"
    let length = end - mark.range.upperBound
    if language.contains(after, in: .undivided), length < 2 || (last == start && length > 2) { return true }
    if last == start, language.contains(before, in: .titles) { return true }
    if isDay(before), isDay(after) { return true }
    // "the letters b and d"
    let isListed = start > 0 && line.sign(start - 1) == ","
    if before.count == 1, after.count == 1, last == mark.range.lowerBound - 1, !isListed { return true }
    let third = line.word(mark.range.upperBound + 1)
    if language.contains(after, in: .a), language.contains(third, in: .half) { return true }
    if language.contains(after, in: .not), end - mark.range.upperBound <= 2, !language.ends(third, with: .doingEndings)
    {
      return true
    }
    return language.number(before) != nil && language.number(after) != nil
  }

  /// "addition and subtraction facts", "rights and duties of trainees": two words of one kind for what comes after both.
  private func areParallel(_ first: Int, _ second: Int) -> Bool {
    let words = [first, second].map(line.word)
    guard words.allSatisfy({ $0.count > 4 }), !words.contains(where: { language.ends($0, with: .doingEndings) }) else {
      return false
    }
    let areMany = words.allSatisfy { language.ends($0, with: .pluralEndings) }
    let ending = zip(words[0].reversed(), words[1].reversed()).prefix { $0 == $1 }.count
    return ending >= 3
      || (areMany && language.contains(line.word(second + 1), in: .of))
  }

  /// "Tuesday and Thursday", "June or July"
  private func isDay(_ word: String) -> Bool {
    language.weekday(word) != nil || language.contains(word, in: .weekdayPlurals)
      || (language.month(word) != nil && !language.contains(word, in: .ambiguousDates))
  }

  /// "before, during and after each flight": the thing that the first one leads to comes later.
  func areBareLinks(_ mark: ListMark) -> Bool {
    [mark.range.lowerBound - 1, mark.range.upperBound].allSatisfy { place in
      [.traitLinks, .before, .after].contains { language.contains(line.word(place), in: $0) }
    }
  }

  private func isPair(_ first: String, _ second: String, _ list: WordList) -> Bool {
    language.length(of: list, at: 0, in: [first, second]) == 2
  }
}
