// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a line at marks and at "and", where these divide things and not one thing.
struct ListPieces {
  private let language: LanguageWords

  init(_ language: LanguageWords) { self.language = language }

  /// Cut at a mark that stands outside of brackets and quotes, and not inside of numbers and dates.
  func split(_ line: String, at mark: Unicode.Scalar) -> [String] {
    let scalars = line.unicodeScalars
    guard scalars.contains(mark) else { return [line] }
    var (places, outside): ([String.Index], [String.Index]) = ([], [])
    var depth = 0
    var isQuoted = false
    for position in scalars.indices {
      switch scalars[position] {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "\"", "“", "”": isQuoted.toggle()
      case mark where !isJoined(line, at: position):
        places.append(position)
        if depth == 0, !isQuoted, !isInsideNumber(line, at: position) { outside.append(position) }
      default: break
      }
    }
    // A bracket or quote that never closes holds nothing together.
    return cut(line, at: depth > 0 || isQuoted ? places : outside)
  }

  private func cut(_ line: String, at places: [String.Index]) -> [String] {
    var pieces: [String] = []
    var start = line.startIndex
    for place in places {
      pieces.append(String(line[start..<place]))
      start = line.unicodeScalars.index(after: place)
    }
    return pieces + [String(line[start...])]
  }

  /// Something combines with the mark, so that it is no mark but part of another character.
  private func isJoined(_ line: String, at position: String.Index) -> Bool {
    let next = line.unicodeScalars.index(after: position)
    return next < line.endIndex && line.unicodeScalars[next].isCombining
  }

  /// Cut at "1." and "2)" or "a)" and "b)" within a line; the line itself when it is not numbered from the first one on.
  func splitAtNumbers(_ line: String, _ tokens: [Token]) -> [String] {
    let letters = language.entries(of: .itemLetters)
    var starts: [(mark: Int, after: Int)] = []
    for position in tokens.indices.dropLast() where tokens[position + 1].isJoined {
      let (name, mark) = (tokens[position].plain, tokens[position + 1])
      let expected = starts.count + 1
      let isNumber = name == String(expected)
      let isLetter = expected <= letters.count && name == letters[expected - 1]
      let isMarked = mark.plain == ")" || (mark.plain == "." && isNumber)
      if isNumber || isLetter, isMarked { starts.append((position, position + 2)) }
    }
    guard starts.count > 1, starts[0].mark == 0 else { return [line] }
    return starts.indices.map { place in
      let end = place + 1 < starts.count ? tokens[starts[place + 1].mark].range.lowerBound : line.endIndex
      let begin = starts[place].after < tokens.count ? tokens[starts[place].after].range.lowerBound : end
      return begin < end ? String(line[begin..<end]) : ""
    }
  }

  /// Cut after a full stop that a space follows.
  func split(_ line: String, _ tokens: [Token], after mark: Character) -> [String] {
    var pieces: [String] = []
    var start = line.startIndex
    for place in tokens.indices.dropLast() where tokens[place].plain == String(mark) && !tokens[place + 1].isJoined {
      pieces.append(String(line[start..<tokens[place].range.upperBound]))
      start = tokens[place].range.upperBound
    }
    return pieces + [String(line[start...])]
  }

  /// Cut at a mark or word that stands between spaces, as " / ".
  func split(_ line: String, _ tokens: [Token], atSpaced isMark: (String) -> Bool) -> [String] {
    let places = tokens.indices.dropFirst().dropLast().filter { position in
      isMark(tokens[position].bare) && !tokens[position].isJoined && !tokens[position + 1].isJoined
    }
    var pieces: [String] = []
    var start = line.startIndex
    for place in places {
      pieces.append(String(line[start..<tokens[place].range.lowerBound]))
      start = tokens[place].range.upperBound
    }
    return pieces + [String(line[start...])]
  }

  /// The comma of "1,000" and of "June 3, 2027".
  private func isInsideNumber(_ line: String, at position: String.Index) -> Bool {
    let scalars = line.unicodeScalars
    guard position > scalars.startIndex else { return false }
    let previous = scalars[scalars.index(before: position)].properties
    guard previous.numericType != nil || previous.isAlphabetic else { return false }
    let rest = scalars[scalars.index(after: position)...]
    guard let next = rest.first else { return false }
    if previous.numericType != nil, next.properties.numericType != nil { return true }
    let year = rest.prefix(12).drop { $0 == " " }.prefix { ("0"..."9").contains($0) }
    return year.count == 4 && next == " " && year.starts(with: "20".unicodeScalars)
  }

  /// Cut at "and", "or", "&" and "as well as", unless they hold a pair together or begin a new sentence.
  func splitAtAnd(_ piece: String) -> [String] {
    let tokens = Token.tokens(of: piece)
    let words = tokens.map(\.bare)
    // What follows "between" is one thing.
    let end = words.firstIndex { language.contains($0, in: .between) } ?? tokens.count
    let held = heldTogether(tokens)
    var pieces: [String] = []
    var start = piece.startIndex
    var position = 1
    while position < min(end, tokens.count - 1) {
      let length = jointLength(at: position, words)
      if length > 0, !held.contains(position), divides(at: position, length, words) {
        pieces.append(String(piece[start..<tokens[position].range.lowerBound]))
        start = tokens[position + length - 1].range.upperBound
      }
      position += max(length, 1)
    }
    return pieces + [String(piece[start...])]
  }

  /// The positions inside of quotes and brackets; none when one of them never closes.
  private func heldTogether(_ tokens: [Token]) -> Set<Int> {
    var held: Set<Int> = []
    var depth = 0
    var isQuoted = false
    for (position, token) in tokens.enumerated() {
      switch token.isWord ? "" : token.plain {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "\"", "“", "”": isQuoted.toggle()
      default: if depth > 0 || isQuoted { held.insert(position) }
      }
    }
    return depth > 0 || isQuoted ? [] : held
  }

  /// How many words join two things here; something has to follow them.
  private func jointLength(at position: Int, _ words: [String]) -> Int {
    if words[position] == "&" || words[position] == "+" { return 1 }
    let length = language.length(of: .listJoints, at: position, in: words)
    return position + length < words.count ? length : 0
  }

  private func divides(at position: Int, _ length: Int, _ words: [String]) -> Bool {
    let (before, after) = (words[position - 1], words[min(position + length, words.count - 1)])
    if language.contains(before, in: .listFillers) { return false }
    if before == after || isPair(before, after, .pairs) { return false }
    let isWhole = position + length + 1 >= words.count
    if isPair(before, after, .doingPairs), !isWhole || position > 1 { return false }
    if language.contains(after, in: .sentenceSubjects) { return false }
    let third = position + length + 1 < words.count ? words[position + length + 1] : ""
    // "two and a half", "between five and ten", "3 or 4 times"
    if language.contains(after, in: .undivided) { return false }
    // "what patients say and what they leave out"
    if language.contains(after, in: .questionWords), words[1..<max(position, 1)].contains(after) { return false }
    if language.contains(after, in: .a), language.contains(third, in: .half) { return false }
    // "calm and not loud" is one thing, "staying calm and not interrupting" are two.
    if language.contains(after, in: .not), !language.ends(third, with: .doingEndings) { return false }
    let isNumeric = language.value(of: before) != nil && language.value(of: after) != nil
    return !isNumeric
  }

  /// Two words with "and" or "or" between them that are one thing.
  private func isPair(_ first: String, _ second: String, _ list: WordList) -> Bool {
    language.length(of: list, at: 0, in: [first, second]) == 2
  }
}
