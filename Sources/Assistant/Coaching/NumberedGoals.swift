// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// Goals that are numbered in one line: "1 get on varsity 2 get a B".
enum NumberedGoals {
  /// What stands behind each of the numbers, which begin with 1, go on by one and bear the same mark; none where they count something
  /// else, as in "read 2 books".
  /// - Parameters:
  ///   - count: how many there shall be; nil where nobody says.
  ///   - most: how many there can be.
  static func goals(in line: String, count: Int?, most: Int, _ language: LanguageWords) -> [String] {
    let pieces = line.split(whereSeparator: \.isWhitespace)
    guard let first = pieces.first, number(first) == 1, pieces.count > 1 else { return [] }
    let mark = mark(of: first)
    // A number without a mark may count what follows: then something is to be done behind each, and a goal is two words or more.
    let asksVerb = mark.isEmpty && isVerb(pieces[1], language)
    let shortest = mark.isEmpty ? 2 : 1
    // Without a mark, what goes on counting behind the last goal counts something in it.
    let last = mark.isEmpty ? count ?? most : most
    var starts = [1]
    for place in pieces.indices.dropLast(shortest) where starts.count < last {
      guard number(pieces[place]) == starts.count + 1, Self.mark(of: pieces[place]) == mark,
        place - starts[starts.count - 1] >= shortest, !asksVerb || isVerb(pieces[place + 1], language)
      else { continue }
      starts.append(place + 1)
    }
    guard starts.count == count ?? max(2, starts.count) else { return [] }
    let ends = starts.dropFirst().map { $0 - 1 } + [pieces.count]
    return zip(starts, ends).map { pieces[$0..<$1].joined(separator: " ").trimmedForJoining }
  }

  /// "1", "1.", "1)".
  static func number(_ piece: Substring) -> Int? {
    mark(of: piece).allSatisfy { ".):".contains($0) } ? Int(piece.prefix(while: \.isNumber)) : nil
  }

  private static func mark(of piece: Substring) -> Substring { piece.drop(while: \.isNumber) }

  private static func isVerb(_ piece: Substring, _ language: LanguageWords) -> Bool {
    language.contains(piece.lowercased(), in: .verbs)
  }
}
