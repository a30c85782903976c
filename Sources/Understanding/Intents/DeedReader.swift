// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads what shall be done with something that was said, beside putting other words in its place: taken out, joined, divided, put
/// back to how it was, moved to the question that it answers.
///
/// Whether there is such a thing is for whoever knows what was said: "drop the old habits" is an answer where no old habits were
/// named before.
struct DeedReader {
  let line: AmendmentWords
  /// Where what leads to it ends.
  let start: Int
  /// Whether a list is read back, so that "not soccer" takes it out.
  var isListReadBack = false

  /// Nil where none of it is asked for.
  func deed(_ found: Amendment) -> Amendment? {
    var found = found
    let verb = line.afterOpenings(start)
    if let names = joined(at: verb) { return found.with(.join, names) }
    if let named = told(at: verb) {
      found.words = named.isEmpty ? nil : named
      found.deed = .split
      return found
    }
    if let names = divided(at: verb) { return found.with(.split, names) }
    if let names = restored(at: verb) { return found.with(.restore, names) }
    if let named = moved(at: verb) {
      found.isTold = named.isTold
      return found.with(.move, [named.target])
    }
    if let names = removed(at: verb) { return found.with(.remove, names) }
    return behindName(at: start, &found)
  }

  // MARK: - Taken out

  /// "Scrap number 14", "take the parking spot off the list".
  private func removed(at verb: Int) -> [AmendmentWords.Named]? {
    if case let length = line.length(of: .removalOpenings, at: verb), length > 0, verb + length < line.count {
      return body(from: verb + length)
    }
    if isListReadBack {
      let length = max(line.length(of: .listDenials, at: verb), line.length(of: .contraryOpenings, at: verb))
      if length > 0, verb + length < line.count { return body(from: verb + length) }
    }
    // "Cut sugar" is an answer, "cut goal 2" is none.
    if case let length = line.length(of: .weakRemovals, at: verb), length > 0,
      let (names, next) = line.names(at: verb + length), line.isTail(next)
    {
      return names
    }
    guard line.isWord(.removalFrames, verb),
      let end = line.words.indices.dropFirst(verb + 2).first(where: isFrameEnd)
    else { return nil }
    if let (names, next) = line.names(at: verb + 1), next == end { return names }
    return words(in: verb + 1..<end).map { [$0] }
  }

  private func isFrameEnd(at place: Int) -> Bool {
    let length = line.length(of: .removalFrameEndings, at: place)
    return length > 0 && line.isTail(place + length)
  }

  /// What is named behind such a verb, up to a remark.
  private func body(from start: Int) -> [AmendmentWords.Named]? {
    if let (names, next) = line.names(at: start), line.isTail(next) { return names }
    // "Scrap it" names nothing.
    if case let length = line.length(of: .pronounThings, at: start), length > 0, line.isTail(start + length) {
      return nil
    }
    let end = line.words.indices.dropFirst(start).first { place in
      line.length(of: .reasonLeads, at: place) > 0 || (!line.isSpoken(line.word(place)) && isRemark(at: place + 1))
    }
    return words(in: start..<max(start, end ?? line.count)).map { [$0] }
  }

  /// Whether what stands behind a mark says why: "we don't have time".
  private func isRemark(at start: Int) -> Bool {
    let place = line.afterMarks(start)
    return place >= line.count || line.isTail(place)
      || [.remarkLeads, .selves, .askedThings, .reasonLeads, .thingNames, .doubts].contains {
        line.length(of: $0, at: place) > 0
      }
  }

  /// The words of a thing, without what is polite behind them.
  private func words(in places: Range<Int>) -> AmendmentWords.Named? {
    var end = places.upperBound
    while let tail = (places.lowerBound..<end).first(where: { place in
      let length = max(line.length(of: .removalTails, at: place), line.isSpoken(line.word(place)) ? 0 : 1)
      return length > 0 && place + length == end
    }) {
      end = tail
    }
    let named = places.lowerBound..<end
    guard named.contains(where: { !line.isWord(.namingWords, $0) && line.isSpoken(line.word($0)) }) else { return nil }
    return AmendmentWords.Named(name: .words(line.text(of: named)), next: end)
  }

  /// "Number 3, scrap that", "the second goal can go"; "number 3, scrap that, make it videos" is told anew.
  private func behindName(at start: Int, _ found: inout Amendment) -> Amendment? {
    guard let (names, next) = line.names(at: line.afterOpenings(start)) else { return nil }
    if case let length = line.length(of: .partings, at: next), length > 0, line.isEnd(next + length) {
      return found.with(.remove, names)
    }
    let verb = line.afterMarks(next)
    guard let end = endOfRemoval(at: verb) else { return nil }
    let place = line.afterMarks(end)
    if case let length = max(line.length(of: .correctionLinks, at: place), line.length(of: .shouldBe, at: place)),
      length > 0, place + length < line.count
    {
      found.words = line.rest(from: line.afterMarks(place + length))
      found.link = .firm
      found.isTold = true
      return found.with(.replace, names)
    }
    return line.isTail(end) ? found.with(.remove, names) : nil
  }

  /// Behind "scrap that", "take it out".
  private func endOfRemoval(at verb: Int) -> Int? {
    let opening = line.length(of: .removalOpenings, at: verb)
    if opening > 0, case let length = line.length(of: .pronounThings, at: verb + opening), length > 0 {
      return verb + opening + length
    }
    guard line.isWord(.removalFrames, verb), case let length = line.length(of: .pronounThings, at: verb + 1), length > 0
    else { return nil }
    let ending = line.length(of: .removalFrameEndings, at: verb + 1 + length)
    return ending > 0 ? verb + 1 + length + ending : nil
  }

  // MARK: - Joined and divided

  /// "1 and 2 belong together", "merge 1 and 3".
  private func joined(at start: Int) -> [AmendmentWords.Named]? {
    let opening = line.length(of: .togetherOpenings, at: start)
    guard let (names, next) = line.names(at: start + opening), names.count > 1 || opening == 0 else { return nil }
    let ending = line.length(of: .togetherEndings, at: next)
    return (opening > 0 || ending > 0) && line.isTail(next + ending) ? names : nil
  }

  /// "Split 2", "3 is two things", "math is its own thing".
  private func divided(at start: Int) -> [AmendmentWords.Named]? {
    if case let length = line.length(of: .splitOpenings, at: start), length > 0 {
      guard let (names, next) = line.names(at: start + length), names.count == 1 else { return nil }
      return line.isTail(next + line.length(of: .splitTails, at: next)) ? names : nil
    }
    if let (names, next) = line.names(at: start), names.count == 1,
      case let length = line.length(of: .splitSayings, at: next), length > 0, line.isTail(next + length)
    {
      return names
    }
    let end = line.words.indices.dropFirst(start + 1).prefix(Self.shortName).first { place in
      let length = line.length(of: .ownThings, at: place)
      return length > 0 && line.isTail(place + length)
    }
    return end.flatMap { words(in: start..<$0) }.map { [$0] }
  }

  /// "Those are two things, charting and turning people": what stands behind; empty where nothing does, nil for other lines.
  private func told(at start: Int) -> String? {
    let thing = line.length(of: .pronounThings, at: start)
    guard thing > 0, case let length = line.length(of: .splitSayings, at: start + thing), length > 0 else { return nil }
    let end = start + thing + length
    guard !line.isTail(end) || !line.isSpoken(line.word(end)) else { return "" }
    let rest = line.afterMarks(end)
    return rest > end && rest < line.count ? line.rest(from: rest) : line.isTail(end) ? "" : nil
  }

  /// So many words name one thing of several at most.
  private static let shortName = 6

  // MARK: - Put back, and moved

  /// "Put 48 back to how it was", "undo number 3", "3 was better before".
  private func restored(at start: Int) -> [AmendmentWords.Named]? {
    let opening = line.length(of: .restoreOpenings, at: start)
    let isMaking = opening == 0 && line.isWord(.restoreVerbs, start)
    guard let (names, next) = line.names(at: start + (isMaking ? 1 : opening)), names.count == 1 else { return nil }
    let ending = line.length(of: isMaking || opening > 0 ? .restoreEndings : .restoreSayings, at: next)
    return (opening > 0 || ending > 0) && line.isTail(next + ending) ? names : nil
  }

  /// "That was for what happened", "i meant that for the one before". Told where nothing else can be meant.
  private func moved(at start: Int) -> (target: AmendmentWords.Named, isTold: Bool)? {
    var place = start
    let opening = line.length(of: .moveOpenings, at: start)
    if opening > 0 {
      place += opening
    } else {
      let thing = max(line.length(of: .pronounThings, at: start), line.length(of: .lastAnswers, at: start))
      guard thing > 0, case let link = line.length(of: .belonging, at: start + thing), link > 0 else { return nil }
      place += thing + link
    }
    if case let length = line.length(of: .earlierQuestions, at: place), length > 0, line.isTail(place + length) {
      return (AmendmentWords.Named(name: .lastAnswer, next: place + length), true)
    }
    if let named = line.namedByTopic(at: place), line.isTail(named.next) { return (named, opening > 0) }
    return place < line.count ? words(in: place..<line.count).map { ($0, opening > 0) } : nil
  }
}

extension Amendment {
  /// The same with what shall be done, and what with.
  fileprivate func with(_ deed: Deed, _ names: [AmendmentWords.Named]) -> Amendment {
    var amendment = self
    amendment.deed = deed
    amendment.name = names.first?.name ?? .nothing
    amendment.furtherNames = names.dropFirst().map(\.name)
    amendment.isCounted = names.contains(where: \.isCounted)
    amendment.isPointing = names.contains(where: \.isPointing)
    return amendment
  }
}
