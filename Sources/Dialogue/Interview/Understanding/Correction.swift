// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// What somebody says to a list that is read back by number: "1 and 3 belong together", "2: saying no to people",
/// "drop 3", "add writing". Several corrections may be separated by semicolons.
struct Correction {
  /// The corrected items; nil when the words are no correction.
  /// - Parameter day: the day heard in the words; what is said anew gets it where the others have days.
  static func apply(_ words: String, to items: [Answer.Item], day: Reading.Day? = nil) -> [Answer.Item]? {
    let day = items.contains { $0.day != nil } ? day : nil
    var places = items.map(Optional.some)
    var added: [Answer.Item] = []
    for part in words.split(separator: ";") {
      let line = Self.withoutNo(Phrasing.trimmed(String(part)))
      guard correct(line, day, &places, &added) else { return nil }
    }
    let corrected = places.compactMap(\.self) + added
    return corrected.isEmpty || words.isEmpty ? nil : corrected
  }

  private static func correct(
    _ line: String, _ day: Reading.Day?, _ places: inout [Answer.Item?], _ added: inout [Answer.Item]
  ) -> Bool {
    if let text = addition(line) {
      added.append(Answer.Item(text: text, day: day))
      return true
    }
    let numbers = Self.numbers(in: line)
    if drops(line) { return drop(numbers, &places) }
    if let (number, text) = replacement(line), places.indices.contains(number - 1) {
      places[number - 1] = Answer.Item(text: text, day: day)
      return true
    }
    return joins(line) && join(numbers, &places)
  }

  private static var heard: HeardWords { Language.current.heard }

  /// "No, drop 2" is "drop 2".
  private static func withoutNo(_ line: String) -> String {
    let folded = line.lowercased()
    let openings = heard[.noOpenings].flatMap { ["\($0), ", "\($0). "] }
    guard let opening = openings.first(where: folded.hasPrefix) else { return line }
    return Phrasing.trimmed(String(line.dropFirst(opening.count)))
  }

  private static func addition(_ line: String) -> String? {
    heard.rest(of: line, after: .addOpenings).map { Phrasing.trimmed($0.rest) }
  }

  private static func drops(_ line: String) -> Bool { heard.rest(of: line, after: .dropOpenings) != nil }

  private static func drop(_ numbers: [Int], _ places: inout [Answer.Item?]) -> Bool {
    guard !numbers.isEmpty, numbers.allSatisfy({ places.indices.contains($0 - 1) }) else { return false }
    for number in numbers { places[number - 1] = nil }
    return true
  }

  /// "2: saying no", "2 is saying no", "2 = saying no", "2 should be saying no", "change 2 to saying no".
  private static func replacement(_ line: String) -> (Int, String)? {
    let rest = heard.rest(of: line, after: .changeOpenings)?.rest ?? line
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let after = String(rest.dropFirst(digits.count).drop(while: \.isWhitespace))
    let isMarked = after.hasPrefix(":") || after.hasPrefix("=")
    let said = isMarked ? String(after.dropFirst()) : heard.rest(of: after, after: .replacementLinks)?.rest
    return said.map(Phrasing.trimmed).flatMap { $0.isEmpty ? nil : (number, $0) }
  }

  private static func joins(_ line: String) -> Bool {
    let words = Phrasing.folded(line)
    return heard[.togetherEndings].contains(where: words.hasSuffix)
      || heard.rest(of: words, after: .togetherOpenings) != nil
  }

  /// The later ones go into the first: "the monthly report, with Excel".
  private static func join(_ numbers: [Int], _ places: inout [Answer.Item?]) -> Bool {
    let kept = numbers.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }.sorted()
    guard kept.count > 1, kept.allSatisfy({ places.indices.contains($0 - 1) }) else { return false }
    let texts = kept.compactMap { places[$0 - 1]?.text }
    guard let first = texts.first, texts.count == kept.count else { return false }
    places[kept[0] - 1] = Answer.Item(
      text: say("dialogue.correction.join", "\(first), with \(texts.dropFirst().listedAnd)"))
    for number in kept.dropFirst() { places[number - 1] = nil }
    return true
  }

  private static func numbers(in line: String) -> [Int] {
    line.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
  }
}
