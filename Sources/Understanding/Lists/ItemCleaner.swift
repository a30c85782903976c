// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes away from a thing what only joins it to others: "and also", "lol", the full stop.
struct ItemCleaner {
  private let line: ListLine
  private let language: LanguageWords
  private let marks: ListMarks
  private let leadIns: LeadIns
  private let tails: ListTails

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
    marks = ListMarks(line, language)
    leadIns = LeadIns(line, language)
    tails = ListTails(line, language)
  }

  /// The words as typed, without fillers in front and marks at the end; nil when nothing else is left.
  func shown(_ range: Range<Int>) -> String? {
    var start = range.lowerBound
    while start < range.upperBound, ",;.".contains(line.words[start]) { start += 1 }
    start += marks.fillers(at: start, in: start..<range.upperBound)
    var end = range.upperBound
    let hasDots = end - start >= 3 && line.words[end - 3..<end].allSatisfy { $0 == "." }
    while !hasDots, end > start, [".", ",", ";"].contains(line.words[end - 1]), !line.isShortened(start..<end) {
      end -= 1
    }
    guard start < end, !(start..<end).allSatisfy(isFiller) else { return nil }
    let text = line.typed(start..<end)
    return text.contains { $0.isLetter || $0.isNumber || $0.isSymbol } ? text : nil
  }

  /// "um", but not "(listen and) wait".
  private func isFiller(_ place: Int) -> Bool {
    language.contains(line.words[place], in: .listFillers) && !language.contains(line.words[place], in: .verbs)
  }

  /// One of several things without a lead-in and tail of its own: "(also I'm good at) Tableau", "grandma (helps me)".
  /// - Parameter lead: its last word may be said again before each thing: "good at math and (at) art", "to read and (to) write".
  func bare(_ range: Range<Int>, after lead: LeadIns.Found?) -> Range<Int> {
    var rest = range
    rest = rest.lowerBound + marks.fillers(at: rest.lowerBound, in: rest)..<rest.upperBound
    if let lead = leadIns.told(in: rest), !isDeed(line.word(lead.end - 1)) { rest = lead.end..<rest.upperBound }
    while case let hedge = language.length(of: .itemHedges, at: rest.lowerBound, in: line.words), hedge > 0,
      hedge < rest.count
    { rest = rest.lowerBound + hedge..<rest.upperBound }
    if let lead, rest.count > 1, isSaidAgain(line.word(rest.lowerBound), lead) {
      rest = rest.lowerBound + 1..<rest.upperBound
    }
    return tails.without(rest)
  }

  /// "math, and I can whistle" tells what is done with the thing.
  private func isDeed(_ word: String) -> Bool {
    language.contains(word, in: .abilities) || language.contains(word, in: .liking)
  }

  private func isSaidAgain(_ word: String, _ lead: LeadIns.Found) -> Bool {
    guard !lead.isOpen else { return language.contains(word, in: .prepositions) }
    return language.contains(word, in: .to) && language.contains(line.word(lead.end - 1), in: .to)
  }
}
