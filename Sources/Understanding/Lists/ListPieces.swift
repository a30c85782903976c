// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a line at marks and at "and", where these divide things and not one thing.
enum ListPieces {
  /// Cut at marks that stand outside of brackets and quotes, and not inside of numbers and dates.
  static func split(_ line: String, at marks: Set<Character>) -> [String] {
    guard line.contains(where: marks.contains) else { return [line] }
    var pieces: [String] = []
    var piece = ""
    var depth = 0
    var isQuoted = false
    var previous: Character = " "
    var rest = Substring(line)
    while let character = rest.popFirst() {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "\"", "“", "”": isQuoted.toggle()
      default: break
      }
      if depth == 0, !isQuoted, marks.contains(character), !isInsideNumber(previous, rest) {
        pieces.append(piece)
        piece = ""
      } else {
        piece.append(character)
      }
      previous = character
    }
    // A bracket or quote that never closes holds nothing together.
    if depth > 0 || isQuoted { return line.split(whereSeparator: marks.contains).map(String.init) }
    return pieces + [piece]
  }

  /// Cut at "1." and "2)" or "a)" and "b)" within a line; the line itself when it is not numbered from the first one on.
  static func splitAtNumbers(_ line: String) -> [String] {
    let tokens = Token.tokens(of: line)
    var starts: [(mark: Int, after: Int)] = []
    for position in tokens.indices.dropLast() {
      let (name, mark) = (tokens[position].plain, tokens[position + 1])
      let expected = starts.count + 1
      let isNumber = name == String(expected)
      let isLetter = expected <= 26 && name == String(UnicodeScalar(UInt8(96 + expected)))
      let isMarked = mark.isJoined && (mark.plain == ")" || (mark.plain == "." && isNumber))
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
  static func split(_ line: String, after mark: Character) -> [String] {
    let tokens = Token.tokens(of: line)
    var pieces: [String] = []
    var start = line.startIndex
    for place in tokens.indices.dropLast() where tokens[place].plain == String(mark) && !tokens[place + 1].isJoined {
      pieces.append(String(line[start..<tokens[place].range.upperBound]))
      start = tokens[place].range.upperBound
    }
    return pieces + [String(line[start...])]
  }

  /// Cut at a mark or word that stands between spaces, as " / ".
  static func split(_ line: String, atSpaced mark: String) -> [String] {
    let tokens = Token.tokens(of: line)
    let places = tokens.indices.dropFirst().dropLast().filter { position in
      tokens[position].plain == mark && !tokens[position].isJoined && !tokens[position + 1].isJoined
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
  private static func isInsideNumber(_ previous: Character, _ rest: Substring) -> Bool {
    guard previous.isNumber || previous.isLetter, let next = rest.first else { return false }
    if previous.isNumber, next.isNumber { return true }
    let year = rest.drop { $0 == " " }.prefix { $0.isNumber }
    return year.count == 4 && next == " " && year.hasPrefix("20")
  }

  /// Cut at "and", "or", "&" and "as well as", unless they hold a pair together or begin a new sentence.
  static func splitAtAnd(_ piece: String) -> [String] {
    let tokens = Token.tokens(of: piece)
    // What follows "between" is one thing.
    let end = tokens.firstIndex { $0.plain == "between" } ?? tokens.count
    let held = heldTogether(tokens)
    var pieces: [String] = []
    var start = piece.startIndex
    var position = 1
    while position < min(end, tokens.count - 1) {
      let length = jointLength(at: position, tokens)
      if length > 0, !held.contains(position), divides(at: position, length, tokens) {
        pieces.append(String(piece[start..<tokens[position].range.lowerBound]))
        start = tokens[position + length - 1].range.upperBound
      }
      position += max(length, 1)
    }
    return pieces + [String(piece[start...])]
  }

  /// The positions inside of quotes and brackets; none when one of them never closes.
  private static func heldTogether(_ tokens: [Token]) -> Set<Int> {
    var held: Set<Int> = []
    var depth = 0
    var isQuoted = false
    for (position, token) in tokens.enumerated() {
      switch token.plain {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "\"", "“", "”": isQuoted.toggle()
      default: if depth > 0 || isQuoted { held.insert(position) }
      }
    }
    return depth > 0 || isQuoted ? [] : held
  }

  private static func jointLength(at position: Int, _ tokens: [Token]) -> Int {
    switch tokens[position].plain {
    case "and" where position + 1 < tokens.count && ["then", "also"].contains(tokens[position + 1].plain): 2
    case "oh", "um", "uh",
      "also"
    where position + 2 < tokens.count && ["and", "also"].contains(tokens[position + 1].plain): 2
    case "and", "or", "&", "plus", "+": 1
    case "as"
    where position + 2 < tokens.count && tokens[position + 1].plain == "well" && tokens[position + 2].plain == "as":
      3
    default: 0
    }
  }

  private static func divides(at position: Int, _ length: Int, _ tokens: [Token]) -> Bool {
    if ListSplitter.fillers.contains(tokens[position - 1].plain) { return false }
    let (before, after) = (tokens[position - 1].plain, tokens[min(position + length, tokens.count - 1)])
    if KnownPairs.holds(before, after.plain) { return false }
    let isWhole = position + length + 1 >= tokens.count
    if KnownPairs.shareObject(before, after.plain), !isWhole || position > 1 { return false }
    if LeadIns.startsSentence(after.plain) { return false }
    // "two and a half", "between five and ten", "3 or 4 times"
    if ["half", "so", "more"].contains(after.plain) || (after.plain == "a" && isHalf(position, tokens)) {
      return false
    }
    // "calm and not loud" is one thing, "staying calm and not interrupting" are two.
    let third = position + length + 1 < tokens.count ? tokens[position + length + 1].plain : ""
    if after.plain == "not", !third.hasSuffix("ing") { return false }
    let isNumeric = NumberWords.value(of: before) != nil && NumberWords.value(of: after.plain) != nil
    return !isNumeric
  }

  private static func isHalf(_ position: Int, _ tokens: [Token]) -> Bool {
    tokens.indices.contains(position + 2) && tokens[position + 2].plain == "half"
  }
}
