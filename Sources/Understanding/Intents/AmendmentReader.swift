// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a line as an amendment: what leads to it, what it names, what links the name to the new words, the new words.
struct AmendmentReader {
  private let text: String
  private let tokens: [Token]
  private let words: [String]
  private let language: LanguageWords
  private let isCorrecting: Bool

  /// - Parameter isCorrecting: whether something was just offered or read back, so that "it should be 6" corrects it.
  init(_ text: String, _ language: LanguageWords, isCorrecting: Bool = false) {
    self.text = text
    self.isCorrecting = isCorrecting
    self.language = language
    tokens = Array(Token.tokens(of: text).prefix(Self.longest))
    words = tokens.map { $0.isWord ? $0.bare : $0.plain }
  }

  /// Who says more tells a story.
  private static let longest = 80

  /// Nil where nothing stands behind what leads to it.
  var amendment: Amendment? {
    var (lead, start) = self.lead
    guard start < words.count, words[start...].contains(where: isSpoken) else { return nil }
    var found = Amendment(rest: rest(from: start))
    found.lead = lead
    found.deed = lead == .addition || addsMore(from: start) ? .add : .replace
    if isKeeping(at: start) {
      found.deed = .keep
      return found
    }
    if case let length = length(of: .addVerbs, at: start), length > 0, start + length < words.count {
      found.deed = .add
      if lead == .none { found.lead = .addition }
      found.words = rest(from: start + length)
      return found
    }
    if readName(at: start, into: &found) { return found }
    // "No wait, make it 6"
    while case let length = length(of: .correctionLinks, at: start), length > 0, start + length < words.count {
      if lead != .none || isCorrecting || isClear(at: start) { lead = .correction }
      guard lead == .correction else { break }
      if self.length(of: .weakLinks, at: start) != length { found.link = .firm }
      start = afterMarks(start + length)
    }
    guard start < words.count else { return nil }
    found.lead = lead
    found.words = rest(from: start)
    found.old = Understanding.exchange(in: found.words ?? "", words: language)?.old
    return found
  }

  // MARK: - What leads to it

  private var lead: (Amendment.Lead, Int) {
    var place = 0
    var lead = Amendment.Lead.none
    while place < words.count {
      if !isSpoken(words[place]) {
        place += 1
      } else if case let length = length(of: .doubts, at: place), length > 0 {
        if lead != .reserve { lead = .doubt }
        place += length
      } else if case let length = length(of: .consents, at: place), length > 0, isLed(at: place + length) {
        place += length
      } else if case let length = length(of: .reserves, at: place), length > 0, place > 0 {
        if lead == .none { lead = .reserve }
        place += length
      } else if case let length = length(of: .additions, at: place), length > 0 {
        if lead == .none { lead = .addition }
        place += length
      } else if case let length = length(of: .amendmentFillers, at: place), length > 0 {
        place += length
      } else {
        break
      }
    }
    return (lead, place)
  }

  /// "(yes but) I also like hiking", "(but) reading is hard, too"
  private func addsMore(from start: Int) -> Bool {
    let last = words.lastIndex(where: isSpoken) ?? start
    return ([last, last - 1] + (start..<start + 3)).contains { place in
      place >= start && length(of: .additionMarks, at: place) > 0
    }
  }

  /// Whether a mark or a further lead stands at a place, so that what stands before it says yes and nothing more.
  private func isLed(at place: Int) -> Bool {
    guard place < words.count else { return false }
    return !isSpoken(words[place])
      || [.reserves, .additions, .doubts].contains { length(of: $0, at: place) > 0 }
  }

  /// "I meant" says by itself that something else was not meant.
  private func isClear(at place: Int) -> Bool { length(of: .clearLinks, at: place) > 0 }

  /// "keep what I wrote before", "mine was better"
  private func isKeeping(at start: Int) -> Bool {
    let verb = length(of: .keepVerbs, at: start)
    let length = length(of: .ownWordsNames, at: start + verb)
    guard length > 0 else { return false }
    return words.dropFirst(start + verb + length).count(where: isSpoken) <= (verb > 0 ? 4 : 1)
  }

  // MARK: - What it names

  /// A number, a place in an order, the last one; false where none is named.
  private func readName(at start: Int, into found: inout Amendment) -> Bool {
    var place = start
    while case let length = length(of: .changeOpenings, at: place), length > 0 { place = afterMarks(place + length) }
    let hasVerb = isWord(.changeVerbs, place) || isWord(.changeMaking, place)
    if hasVerb { place += 1 }
    guard let (name, next) = name(at: place) else { return false }
    let fault = length(of: .faults, at: next)
    found.name = name
    found.isTold = hasVerb || fault > 0
    guard fault == 0 else { return true }
    guard let (kind, link) = link(at: next, hasVerb: hasVerb, name) else { return false }
    guard link < words.count, words[link...].contains(where: isSpoken), !isEnd(link) else { return true }
    found.link = kind
    // "Yes, and 1 should be ..." adds nothing.
    if kind == .firm { found.deed = .replace }
    let more = length(of: .additions, at: link)
    if more > 0, link + more < words.count {
      found.deed = .add
      found.words = rest(from: link + more)
    } else {
      found.words = rest(from: link)
    }
    return true
  }

  private func name(at start: Int) -> (Amendment.Name, next: Int)? {
    for (list, name) in [(WordList.lastAnswers, Amendment.Name.lastAnswer), (.lastThings, .lastThing)] {
      let length = length(of: list, at: start)
      if length > 0 { return (name, start + length) }
    }
    var place = start
    if isWord(.owners, place) { place += 1 }
    let isCounted = isWord(.topicNumbers, place) || word(place) == "#"
    while isWord(.topicNumbers, place) || word(place) == "#" { place += 1 }
    if let number = Int(word(place)), (1..<1000).contains(number) { return (.number(number), place + 1) }
    if isCounted, let number = language.cardinal(word(place)) { return (.number(number), place + 1) }
    guard let number = language.ordinal(word(place)), length(of: .thingNames, at: place + 1) > 0 else { return nil }
    return (.thing(number), place + 1 + length(of: .thingNames, at: place + 1))
  }

  /// Where the new words begin behind a name; nil where what stands there makes no change of it: "2 times a week".
  private func link(at place: Int, hasVerb: Bool, _ name: Amendment.Name) -> (kind: Amendment.Link, next: Int)? {
    if case let length = length(of: .shouldBe, at: place), length > 0 {
      return (length == 1 && isWord(.plainBe, place) ? .plain : .firm, place + length)
    }
    if [":", "="].contains(word(place)) { return (.firm, place + 1) }
    if hasVerb, isWord(.into, place) { return (.firm, afterMarks(place + 1)) }
    if isEnd(place) || (hasVerb && word(place) == ",") { return (.none, words.count) }
    if length(of: .additions, at: place) > 0 { return (.loose, place) }
    if case .number = name, !hasVerb { return (.loose, place) }
    return nil
  }

  // MARK: - Words

  private func rest(from place: Int) -> String {
    CorrectionLead.cut(from: String(text[tokens[place].range.lowerBound...]), words: language)
  }

  private func afterMarks(_ start: Int) -> Int {
    var place = start
    while place < words.count, !isSpoken(words[place]) { place += 1 }
    return place
  }

  private func isEnd(_ place: Int) -> Bool {
    words.dropFirst(place).allSatisfy { language.contains($0, in: .afterChanges) || !isSpoken($0) }
  }

  private func isSpoken(_ word: String) -> Bool { word.contains { $0.isLetter || $0.isNumber } }
  private func length(of list: WordList, at place: Int) -> Int { language.length(of: list, at: place, in: words) }
  private func isWord(_ list: WordList, _ place: Int) -> Bool { language.contains(word(place), in: list) }
  private func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }
}
