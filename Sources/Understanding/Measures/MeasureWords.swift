// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The words and marks of a line, without slips in those that tell what an amount is for.
struct MeasureWords {
  private static let longestPhrase = 5
  let words: [String]
  let tokens: [Token]
  let line: String
  let language: LanguageWords

  init(_ line: String, _ tokens: [Token], _ language: LanguageWords) {
    self.line = line
    self.tokens = tokens
    self.language = language
    words = language.measureMender.mended(tokens.map(\.bare), upTo: 80)
  }

  var count: Int { words.count }

  func isMark(_ position: Int) -> Bool { words.indices.contains(position) && !tokens[position].isWord }

  func isWord(_ list: WordList, _ position: Int) -> Bool {
    words.indices.contains(position) && language.contains(words[position], in: list)
  }

  /// How many words of a phrase of the list begin here; 0 for none.
  func length(_ list: WordList, _ position: Int) -> Int { language.length(of: list, at: position, in: words) }

  /// Where a phrase of the list begins that ends right before a position.
  func start(_ list: WordList, before end: Int) -> Int? {
    (1...Self.longestPhrase).reversed().lazy.map { end - $0 }.first { $0 >= 0 && $0 + length(list, $0) == end }
  }

  /// The first of a phrase's places within a range.
  func place(of list: WordList, in range: Range<Int>) -> Int? { range.first { length(list, $0) > 0 } }

  /// What is typed there; empty for no tokens.
  func text(_ range: Range<Int>) -> String { tokens.text(of: range, in: line) ?? "" }

  /// Whether a clause ends here: at a mark between words, or a word that begins another one.
  func isBreak(_ position: Int) -> Bool {
    guard words.indices.contains(position) else { return true }
    // "So far" begins no clause that "so" would.
    if tokens[position].isWord { return isWord(.clauseBreaks, position) && length(.presentMarks, position) < 2 }
    return Self.breaks.contains(words[position]) && !isInsideNumber(position)
  }

  /// The things between commas, sentence by sentence.
  func lists() -> [[Range<Int>]] {
    var lists: [[Range<Int>]] = [[]]
    var first = 0
    for place in 0...count where isBreak(place) {
      if first < place { lists[lists.count - 1].append(first..<place) }
      first = place + 1
      if place < count, words[place] != "," { lists.append([]) }
    }
    return lists
  }

  /// Whether a word tells what an amount is for.
  func isSaidOfAmounts(_ position: Int) -> Bool {
    [.presentMarks, .targetMarks, .targetEnds].contains { length($0, position) > 0 }
  }

  private static let breaks: Set<String> = [",", ";", ".", ":", "(", ")", ">", "→", "—", "–", "!", "?", "="]

  /// The point of "2.5", the comma of "1,200".
  private func isInsideNumber(_ position: Int) -> Bool {
    position > 0 && position + 1 < count && tokens[position].isJoined && tokens[position + 1].isJoined
      && words[position - 1].last?.isNumber == true && words[position + 1].first?.isNumber == true
  }

  /// Whether it counts hours, minutes and the like.
  func isTime(_ amount: Quantity) -> Bool {
    guard let unit = amount.unit?.prefix(while: { $0 != " " }) else { return amount.text.contains(":") }
    let lists: [WordList] = [.unitHour, .unitDay, .unitWeek, .unitMonth, .countedIn]
    return lists.contains { language.contains(String(unit), in: $0) }
  }

  /// Whether something goes up or down by the words before a place; nil where they do not tell.
  func changes(before end: Int) -> Direction? { changes(in: max(0, end - Self.longestChange)..<end) }

  /// The same for a stretch. "No more than 3" raises nothing.
  func changes(in range: Range<Int>) -> Direction? {
    var isLower = false
    var isHigher = false
    var position = range.lowerBound
    while position < range.upperBound {
      let bound = max(length(.upperBounds, position), length(.lowerBounds, position))
      if bound == 0 {
        isLower = isLower || length(.loweringWords, position) > 0
        isHigher = isHigher || length(.raisingWords, position) > 0
      }
      position += max(bound, 1)
    }
    return isLower == isHigher ? nil : isLower ? .down : .up
  }

  private static let longestChange = 12
}
