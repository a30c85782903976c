// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// What somebody says to a list that is read back by number: "1 and 3 belong together", "2: saying no to people",
/// "drop 3", "add writing". Several corrections may be separated by semicolons, or stand in one sentence: "add Tom, and drop the
/// safety officer".
struct Correction {
  private var places: [Answer.Item?]
  private var added: [Answer.Item] = []
  /// Given to what is said anew where the others have days.
  private let day: Reading.Day?
  /// The several things that were heard in the words.
  private let heardItems: [String]

  /// The corrected items; nil when the words are no correction.
  /// - Parameters:
  ///   - day: the day heard in the words; what is said anew gets it where the others have days.
  ///   - heardItems: the several things heard in the words, so that "add Tom and Lena" adds two.
  static func apply(
    _ words: String, to items: [Answer.Item], day: Reading.Day? = nil, heardItems: [String] = []
  ) -> [Answer.Item]? {
    var correction = Correction(
      places: items.map(Optional.some), day: items.contains { $0.day != nil } ? day : nil, heardItems: heardItems)
    let lines = words.split(separator: ";").flatMap { Clauses.of(Phrasing.trimmed(String($0))) }
    // "Yes, but drop 2": the yes corrects nothing.
    let telling = lines.count > 1 ? lines.filter { YesNo.heard(in: $0) == nil } : lines
    guard !telling.isEmpty else { return nil }
    for line in telling where !correction.take(line) { return nil }
    let corrected = correction.places.compactMap(\.self) + correction.added
    return corrected.isEmpty ? nil : corrected
  }

  private mutating func take(_ line: String) -> Bool {
    let line = Self.withoutNo(line)
    let bare = Removal.withoutLeads(line)
    if let text = heard.rest(of: bare, after: .addOpenings)?.rest {
      add(Phrasing.trimmed(text))
      return true
    }
    if let removal = Removal(line) { return drop(removal.numbers, named: removal.words) || drop(numbers(in: line)) }
    if let denied = heard.rest(of: bare, after: .dropOpenings) ?? heard.rest(of: bare, after: .contraryOpenings) {
      return drop([], named: denied.rest) || drop(numbers(in: line))
    }
    if let (number, text) = replacement(line), places.indices.contains(number - 1) {
      places[number - 1] = Answer.Item(text: text, day: day)
      return true
    }
    return joins(line) && join(numbers(in: line))
  }

  private var heard: HeardWords { Language.current.heard }

  /// "No, drop 2" is "drop 2".
  private static func withoutNo(_ line: String) -> String {
    let folded = line.lowercased()
    let openings = Language.current.heard[.noOpenings].flatMap { ["\($0), ", "\($0). "] }
    guard let opening = openings.first(where: folded.hasPrefix) else { return line }
    return Phrasing.trimmed(String(line.dropFirst(opening.count)))
  }

  /// One thing, or the several that were heard in it.
  private mutating func add(_ text: String) {
    let pieces = heardItems.map { item in
      heard.rest(of: Removal.withoutLeads(item), after: .addOpenings)?.rest ?? item
    }.filter { text.contains($0) }
    let texts = pieces.count > 1 ? pieces : [text]
    added += texts.map { Answer.Item(text: Phrasing.trimmed($0), day: day) }
  }

  /// Takes out what the numbers name, or else the only thing that the words name.
  private mutating func drop(_ numbers: [Int], named words: String = "") -> Bool {
    if !numbers.isEmpty {
      guard numbers.allSatisfy({ places.indices.contains($0 - 1) }) else { return false }
      for number in numbers { places[number - 1] = nil }
      return true
    }
    let named = Set(Interview.tellingWords(of: words))
    let fitting = places.indices.filter { place in
      places[place].map { named.isSubset(of: Interview.tellingWords(of: $0.text)) } ?? false
    }
    guard !named.isEmpty, fitting.count == 1 else { return false }
    places[fitting[0]] = nil
    return true
  }

  /// "2: saying no", "2 is saying no", "2 = saying no", "2 should be saying no", "change 2 to saying no".
  private func replacement(_ line: String) -> (Int, String)? {
    let rest = heard.rest(of: line, after: .changeOpenings)?.rest ?? line
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let after = String(rest.dropFirst(digits.count).drop(while: \.isWhitespace))
    let isMarked = after.hasPrefix(":") || after.hasPrefix("=")
    let said = isMarked ? String(after.dropFirst()) : heard.rest(of: after, after: .replacementLinks)?.rest
    return said.map(Phrasing.trimmed).flatMap { $0.isEmpty ? nil : (number, $0) }
  }

  private func joins(_ line: String) -> Bool {
    let words = Phrasing.folded(line)
    return heard[.togetherEndings].contains(where: words.hasSuffix)
      || heard.rest(of: words, after: .togetherOpenings) != nil
  }

  /// The later ones go into the first: "the monthly report, with Excel".
  private mutating func join(_ numbers: [Int]) -> Bool {
    let kept = numbers.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }.sorted()
    guard kept.count > 1, kept.allSatisfy({ places.indices.contains($0 - 1) }) else { return false }
    let texts = kept.compactMap { places[$0 - 1]?.text }
    guard let first = texts.first, texts.count == kept.count else { return false }
    places[kept[0] - 1] = Answer.Item(
      text: say("dialogue.correction.join", "\(first), with \(texts.dropFirst().listedAnd)"))
    for number in kept.dropFirst() { places[number - 1] = nil }
    return true
  }

  private func numbers(in line: String) -> [Int] {
    line.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
  }
}
