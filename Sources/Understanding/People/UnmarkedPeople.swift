// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds where one person ends and the next begins without a mark between them: "mom dad", "my wife my old boss".
struct UnmarkedPeople {
  /// How many words may describe somebody between "my" and who it is: "my little brother".
  private static let reach = 2
  private let line: ListLine
  private let language: LanguageWords

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
  }

  /// One range for each person; the whole where it names something else or only one.
  func apart(_ item: Range<Int>) -> [Range<Int>] {
    var starts = [item.lowerBound]
    var isNamed = false
    var described = 0
    var place = item.lowerBound
    while place < item.upperBound {
      if isNamed, begins(place, in: item, from: starts[starts.count - 1]) {
        starts.append(place)
        (isNamed, described) = (false, 0)
      }
      let kin = language.length(of: .kin, at: place, in: line.words)
      let isOwned = isOwner(starts[starts.count - 1])
      if kin > 0 || (isOwned && language.contains(line.word(place), in: .relations)) || isTitle(place) {
        isNamed = true
      } else if !isNamed, isOwned {
        described += isOwner(place) ? 0 : 1
        if described > Self.reach { break }
      } else if !isName(place) {
        break
      }
      place += max(kin, 1)
    }
    let ends = starts.dropFirst() + [item.upperBound]
    return zip(starts, ends).map { $0..<$1 }
  }

  /// - Parameter start: where the person before begins.
  private func begins(_ place: Int, in item: Range<Int>, from start: Int) -> Bool {
    if isOwner(place) { return place + 1 < item.upperBound }
    if isTitle(place) { return isTitle(start) && isName(place - 1) }
    // "my sons father" is one.
    return isKin(place) && isKin(place - 1) && !language.ends(line.word(place - 1), with: .pluralEndings)
  }

  private func isKin(_ place: Int) -> Bool { language.length(of: .kin, at: place, in: line.words) > 0 }

  private func isOwner(_ place: Int) -> Bool { language.contains(line.word(place), in: .possessives) }

  private func isTitle(_ place: Int) -> Bool { PersonTitle.length(at: place, in: line.tokens, language) > 0 }

  /// "Ray", and the full stop of "Mr."
  private func isName(_ place: Int) -> Bool {
    if line.isWord(place) { return line.tokens[place].isCapitalized }
    return line.sign(place) == "." && isTitle(place - 1)
  }
}
