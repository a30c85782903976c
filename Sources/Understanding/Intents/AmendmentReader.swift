// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a line as an amendment: what leads to it, what it names, what links the name to the new words, the new words.
struct AmendmentReader {
  private let line: AmendmentWords
  private let isCorrecting: Bool
  private let isListReadBack: Bool

  /// - Parameters:
  ///   - isCorrecting: whether something was just offered or read back, so that "it should be 6" corrects it.
  ///   - isListReadBack: whether a list is read back, so that "not soccer" takes it out.
  init(_ text: String, _ language: LanguageWords, isCorrecting: Bool = false, isListReadBack: Bool = false) {
    line = AmendmentWords(text, language)
    self.isCorrecting = isCorrecting
    self.isListReadBack = isListReadBack
  }

  /// Nil where nothing stands behind what leads to it.
  var amendment: Amendment? {
    var (lead, start) = self.lead
    guard start < line.count, line.words[start...].contains(where: line.isSpoken) else { return nil }
    var found = Amendment(rest: line.rest(from: start))
    found.lead = lead
    found.deed = lead == .addition || addsMore(from: start) ? .add : .replace
    if isKeeping(at: start) {
      found.deed = .keep
      return found
    }
    if let deed = DeedReader(line: line, start: start, isListReadBack: isListReadBack).deed(found) { return deed }
    if case let length = line.length(of: .addVerbs, at: start), length > 0, start + length < line.count {
      found.deed = .add
      if lead == .none { found.lead = .addition }
      let (words, remark) = line.withoutRemark(from: start + length)
      (found.words, found.remark) = (words, remark)
      return found
    }
    if readName(at: start, into: &found) { return found }
    // "No wait, make it 6"
    while case let length = line.length(of: .correctionLinks, at: start), length > 0, start + length < line.count {
      // "And I want to say sorry" corrects nothing.
      if lead == .addition, line.length(of: .weakLinks, at: start) == length { break }
      if lead != .none || isCorrecting || isClear(at: start) { lead = .correction }
      guard lead == .correction else { break }
      if line.length(of: .weakLinks, at: start) != length { found.link = .firm }
      start = line.afterMark(start + length)
    }
    guard start < line.count else { return nil }
    found.lead = lead
    if let (old, words) = line.denied(from: start) {
      (found.old, found.words) = (old, words)
      return found
    }
    (found.words, found.remark) = found.deed == .add ? line.withoutRemark(from: start) : (line.rest(from: start), nil)
    found.old = Understanding.exchange(in: found.words ?? "", words: line.language)?.old
    return found
  }

  // MARK: - What leads to it

  private var lead: (Amendment.Lead, Int) {
    var place = 0
    var lead = Amendment.Lead.none
    while place < line.count {
      if !line.isSpoken(line.words[place]) {
        place += 1
      } else if case let length = line.length(of: .doubts, at: place), length > 0 {
        if lead != .reserve { lead = .doubt }
        place += length
      } else if case let length = line.length(of: .consents, at: place), length > 0, isLed(at: place + length) {
        place += length
      } else if case let length = line.length(of: .reserves, at: place), length > 0, place > 0 {
        if lead == .none { lead = .reserve }
        place += length
      } else if case let length = line.length(of: .additions, at: place), length > 0 {
        if lead == .none { lead = .addition }
        place += length
      } else if case let length = line.length(of: .amendmentFillers, at: place), length > 0 {
        place += length
      } else {
        break
      }
    }
    return (lead, place)
  }

  /// "(yes but) I also like hiking", "(but) reading is hard, too"
  private func addsMore(from start: Int) -> Bool {
    let last = line.words.lastIndex(where: line.isSpoken) ?? start
    return ([last, last - 1] + (start..<start + 3)).contains { place in
      // "Time as well as computers" holds no "as well".
      guard place >= start, case let length = line.length(of: .additionMarks, at: place), length > 0 else {
        return false
      }
      return line.length(of: .additions, at: place) <= length
    }
  }

  /// Whether a mark or a further lead stands at a place, so that what stands before it says yes and nothing more.
  private func isLed(at place: Int) -> Bool {
    guard place < line.count else { return false }
    return !line.isSpoken(line.words[place])
      || [.reserves, .additions, .doubts].contains { line.length(of: $0, at: place) > 0 }
  }

  /// "I meant" says by itself that something else was not meant.
  private func isClear(at place: Int) -> Bool { line.length(of: .clearLinks, at: place) > 0 }

  /// "keep what I wrote before", "mine was better"
  private func isKeeping(at start: Int) -> Bool {
    let verb = line.length(of: .keepVerbs, at: start)
    let length = line.length(of: .ownWordsNames, at: start + verb)
    guard length > 0 else { return false }
    return line.words.dropFirst(start + verb + length).count(where: line.isSpoken) <= (verb > 0 ? 4 : 1)
  }

  // MARK: - What it names

  /// A number, a place in an order, the last one; false where none is named.
  private func readName(at start: Int, into found: inout Amendment) -> Bool {
    var place = line.afterOpenings(start)
    let hasVerb = line.isWord(.changeVerbs, place) || line.isWord(.changeMaking, place)
    if hasVerb { place += 1 }
    guard let named = line.named(at: place) else { return false }
    // "No i said 64" says what it is, and names no answer.
    if !hasVerb, place > start, case .number = named.name, line.isEnd(named.next),
      line.length(of: .correctionLinks, at: start) == place - start
    {
      return false
    }
    found.name = named.name
    found.isCounted = named.isCounted
    let fault = line.length(of: .faults, at: named.next)
    found.isTold = hasVerb || fault > 0
    guard fault == 0 else {
      readBehindFault(at: named.next + fault, into: &found)
      return true
    }
    guard let (kind, link) = link(at: named.next, hasVerb: hasVerb, named.name) else { return false }
    guard link < line.count, line.words[link...].contains(where: line.isSpoken), !line.isEnd(link) else { return true }
    found.link = kind
    // "Yes, and 1 should be ..." adds nothing.
    if kind == .firm { found.deed = .replace }
    let more = line.length(of: .additions, at: link)
    if more > 0, link + more < line.count {
      found.deed = .add
      found.words = line.rest(from: link + more)
    } else {
      found.words = line.rest(from: link)
    }
    return true
  }

  /// "5 is wrong, should be videos": what stands behind the fault is the right one, where something says so.
  private func readBehindFault(at start: Int, into found: inout Amendment) {
    let place = line.afterMarks(start)
    let length = line.length(of: .faultLinks, at: place)
    let next = line.afterMarks(place + length)
    guard length > 0, next < line.count else { return }
    found.link = .firm
    found.words = line.rest(from: next)
  }

  /// Where the new words begin behind a name; nil where what stands there makes no change of it: "2 times a week".
  private func link(at place: Int, hasVerb: Bool, _ name: Amendment.Name) -> (kind: Amendment.Link, next: Int)? {
    if case let length = line.length(of: .shouldBe, at: place), length > 0 {
      let isPlain = length == 1 && line.isWord(.plainBe, place)
      let isMarked = [":", "="].contains(line.word(place + length))
      return (isPlain && !isMarked ? .plain : .firm, isMarked ? place + length + 1 : place + length)
    }
    if [":", "="].contains(line.word(place)) { return (.firm, place + 1) }
    if hasVerb, line.isWord(.into, place) { return (.firm, line.afterMarks(place + 1)) }
    if line.isEnd(place) || (hasVerb && line.word(place) == ",") { return (.none, line.count) }
    if line.length(of: .additions, at: place) > 0 { return (.loose, place) }
    // "Change 3 to math, 4 to art"
    if case .number = name, !hasVerb, line.isWord(.into, place), Int(line.word(place + 1)) == nil {
      return (.loose, line.afterMarks(place + 1))
    }
    if case .number = name, !hasVerb { return (.loose, place) }
    return nil
  }
}
