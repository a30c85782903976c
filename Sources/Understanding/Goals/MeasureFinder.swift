// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what says how much, how many or how often in the words of a goal.
struct MeasureFinder {
  /// There is a measure of any kind.
  let isFound: Bool
  /// It has a number with it, so that a vague opening does little harm.
  let isExact: Bool

  init(_ tokens: [Token]) {
    let words = tokens.map { $0.bare }
    isExact = Self.hasNumber(words)
    isFound = isExact || Self.phrases.isFound(in: words) || Self.hasRhythm(words)
  }

  /// A percentage, "n of m", "from n to m", or a number that counts something.
  private static func hasNumber(_ words: [String]) -> Bool { numberPlace(words) != nil }

  /// Where the words that say how much begin: at the number, or at "at least" in front of it; nil when there is no number.
  static func firstAmount(_ tokens: [Token]) -> Int? {
    let words = tokens.map { $0.bare }
    guard let number = numberPlace(words) else { return nil }
    let lead = number > 1 ? Array(words[number - 2..<number]) : []
    if lead == ["at", "least"] || lead == ["at", "most"] || lead == ["more", "than"] || lead == ["fewer", "than"] {
      return number - 2
    }
    return number > 0 && ["from", "under", "over"].contains(words[number - 1]) ? number - 1 : number
  }

  private static func numberPlace(_ words: [String]) -> Int? {
    words.indices.first { position in
      guard amount(words[position]) else { return false }
      let next = words.indices.contains(position + 1) ? words[position + 1] : ""
      let before = position > 0 ? words[position - 1] : ""
      if ["%", "percent", "of", "out", "/", "x", "+"].contains(next) { return true }
      // "grade 3" and "level 2" are names.
      if names.contains(before) || (words[position] == "24" && next == "/") { return false }
      if ["from", "to", "least", "most", "than", "under", "over", "below", "above", "by"].contains(before) {
        return true
      }
      return next.first?.isLetter == true && !joints.contains(next)
    }
  }

  /// "weekly", but not the "weekly report".
  private static func hasRhythm(_ words: [String]) -> Bool {
    words.indices.contains { position in
      guard ["daily", "weekly", "monthly"].contains(words[position]) else { return false }
      guard let next = words.dropFirst(position + 1).first, next.first?.isLetter == true else { return true }
      return ["and", "by", "for", "in", "on", "until", "with", "to", "without"].contains(next)
    }
  }

  /// Digits, also with a unit at once ("30min"), and number words from two on.
  private static func amount(_ word: String) -> Bool {
    if word.first?.isNumber == true { return NumberWords.ordinal(word) == nil || NumberWords.number(word) != nil }
    return word != "one" && NumberWords.cardinal(word) != nil
  }

  private static let joints: Set<String> = ["and", "or", "is", "are", "was", "the", "but", "because", "so"]

  private static let phrases = PhraseSet(texts: [
    "at least", "at most", "no more than", "more than once", "each", "every", "once a",
    "twice", "once per", "three times", "per day", "per week", "per month", "a day", "a week", "a month", "half of",
    "by half", "in half", "in one day", "in one hour",
    "in one week", "in an hour", "in a day", "twice as", "double",
    "all of", "all my", "without mistakes", "without errors", "without a mistake", "without any mistakes",
    "without any errors",
    "error free", "no errors", "no mistakes", "pass the", "earn a", "earn my", "b or better", "c or better",
    "a or better", "no more than", "pass my", "pass a", "pass an", "certificate",
    "certification", "certified", "license", "a b", "an a", "an a in", "straight as", "full marks", "zero", "in a row",
    "on time", "without help", "by myself", "on my own", "alone", "independently", "from memory", "one of", "one more",
    "only one",
    "a c", "passing grade",
    "honor roll", "no missing", "no late",
  ])

  /// Names with a number in them: "grade 3", "room 12".
  private static let names: Set<String> = [
    "grade", "level", "year", "chapter", "unit", "page", "step", "room", "version", "form", "section", "gate", "line",
    "bus", "highway",
    "figure", "table", "period", "number", "class", "question", "problem", "part", "phase", "building", "floor",
    "route", "lesson",
    "module", "windows", "office", "tier", "shift", "station",
  ]
}
