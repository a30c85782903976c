// SPDX-License-Identifier: GPL-3.0-or-later

/// What others shall not see, and what shall not stand in the plan at all.
extension ErrandReader {
  var privacyErrand: Errand? {
    if let shared { return shared }
    if let part = withheldPart { return .withholdPart(part) }
    if let told = withheldPlace { return .withhold(told, isTold: true) }
    if let (words, isTold) = withheldFrame { return .withhold(words, isTold: isTold) }
    return concealed
  }

  /// Whether the line asks for nothing but that, so that hardly a word stands behind what asks for it.
  var isOnlyPrivacy: Bool {
    guard privacyErrand != nil, spoken(from: 0) <= Self.longestAlone else { return false }
    let lists: [WordList] = [.privateWords, .paperEndings, .paperPlaces, .seeVerbs, .removalFrameEndings]
    let ends = line.words.indices.compactMap { place -> Int? in
      let length = lists.map { line.length(of: $0, at: place) }.max() ?? 0
      return length > 0 ? place + length : nil
    }
    return ends.last.map { spoken(from: $0) <= 2 } ?? false
  }

  private static let longestAlone = 14

  // MARK: - It shall not stand there

  /// "Delete the part about medicine"
  private var withheldPart: String? {
    let verb = max(line.length(of: .removalOpenings, at: start), line.isWord(.removalFrames, start) ? 1 : 0)
    let place = start + verb
    guard verb > 0, case let part = line.length(of: .partLeads, at: place), part > 0 else { return nil }
    return named(from: place + part, to: line.count)
  }

  /// "Dont put the english in there"
  private var withheldPlace: String? {
    guard case let verb = max(line.length(of: .doNotPut, at: start), line.length(of: .doNotWrite, at: start)), verb > 0
    else { return nil }
    let from = start + verb
    guard
      let end = line.words.indices.dropFirst(from + 1).first(where: { place in
        let length = line.length(of: .paperPlaces, at: place)
        return length > 0 && line.isTail(place + length)
      })
    else { return nil }
    return named(from: from, to: end)
  }

  /// "Keep his medicine out of this paper", "take the medicine out, his father should not see". Told where the paper is named, or
  /// somebody who shall not see it.
  private var withheldFrame: (words: String, isTold: Bool)? {
    guard line.isWord(.withholdVerbs, start) || line.isWord(.removalFrames, start) else { return nil }
    for place in line.words.indices.dropFirst(start + 2) {
      let paper = line.length(of: .paperEndings, at: place)
      let ending = max(paper, line.isWord(.withholdVerbs, start) ? 0 : line.length(of: .removalFrameEndings, at: place))
      guard ending > 0, line.isTail(place + ending), let words = named(from: start + 1, to: place) else { continue }
      return (words, paper > 0 || mustNotSee(from: place + ending) != nil)
    }
    return nil
  }

  // MARK: - Others may see it

  /// "Make 14 not private", "this one isnt private anymore", "you can share 14". Who keeps something private beside that is asked
  /// nothing of the kind.
  private var shared: Errand? {
    let first = afterConsents
    if case let length = line.length(of: .shareOpenings, at: first), length > 0 {
      return object(from: first + length, to: end(of: .paperPlaces, from: first + length)).map {
        .reveal($0, isTold: false)
      }
    }
    let isMaking = line.isWord(.concealVerbs, first)
    let (from, list) = isMaking ? (first + 1, WordList.shareEnds) : (first, .sharedStates)
    guard
      let place = line.words.indices.dropFirst(from + 1).first(where: { line.length(of: list, at: $0) > 0 }),
      case let next = place + line.length(of: list, at: place), line.isTail(next),
      line.words[from..<place].allSatisfy(line.isSpoken),
      !line.words.indices.dropFirst(next).contains(where: { line.length(of: .privateWords, at: $0) > 0 })
    else { return nil }
    return object(from: from, to: place).map { .reveal($0, isTold: true) }
  }

  /// Behind "fine. and".
  private var afterConsents: Int {
    var place = line.afterMarks(0)
    while place < line.count,
      case let length = [.consents, .changeOpenings, .tailJoints].map({ line.length(of: $0, at: place) }).max() ?? 0,
      length > 0
    {
      place = line.afterMarks(place + length)
    }
    return place
  }

  /// Where a mark, or an entry of a list, follows.
  private func end(of list: WordList, from start: Int) -> Int {
    line.words.indices.dropFirst(start).first { !line.isSpoken(line.word($0)) || line.length(of: list, at: $0) > 0 }
      ?? line.count
  }

  // MARK: - Others shall not see it

  private var concealed: Errand? {
    let isPutBack = line.isFound(.notDeleted)
    if let object = keptPrivate ?? notShown ?? mustNotSee(from: start).flatMap(object) {
      return .conceal(object, isPutBack: isPutBack)
    }
    return nil
  }

  /// "Keep that last one private", "I want it private"
  private var keptPrivate: Errand.Concealed? {
    guard
      let place = line.words.indices.dropFirst(start).first(where: { line.length(of: .privateWords, at: $0) > 0 }),
      case let next = place + line.length(of: .privateWords, at: place), line.isTail(next),
      line.words[start..<place].contains(where: { context.words.contains($0, in: .concealVerbs) })
    else { return nil }
    let verbs = line.words.indices[start..<place].filter { line.isWord(.concealVerbs, $0) }
    guard let verb = verbs.first, let last = verbs.last else { return nil }
    // "Keep X private", "can X stay private"
    return object(from: verb == start || start == place ? verb + 1 : start, to: verb == start ? place : last)
      ?? object(from: last + 1, to: place)
  }

  /// "Don't show this to his father"
  private var notShown: Errand.Concealed? {
    guard case let verb = line.length(of: .doNotShow, at: start), verb > 0 else { return nil }
    let from = start + verb
    let end = line.words.indices.dropFirst(from + 1).first { line.isWord(.to, $0) || !line.isSpoken(line.word($0)) }
    return object(from: from, to: end ?? line.count)
  }

  /// Behind "his father should not see", "do not let his dad see": where what is named begins.
  private func mustNotSee(from start: Int) -> Int? {
    guard
      let place = line.words.indices.dropFirst(start).prefix(10).first(where: { line.length(of: .mustNots, at: $0) > 0 }
      )
    else { return nil }
    let from = place + line.length(of: .mustNots, at: place)
    let verb = line.words.indices.dropFirst(from).prefix(5).first { line.isWord(.seeVerbs, $0) }
    return verb.map { $0 + 1 }
  }

  private func object(_ from: Int) -> Errand.Concealed? {
    let end = line.words.indices.dropFirst(from).first { !line.isSpoken(line.word($0)) }
    return object(from: from, to: end ?? line.count)
  }

  /// The answer that some words name; nil for none.
  private func object(from: Int, to end: Int) -> Errand.Concealed? {
    let places = (from..<max(from, end)).filter { place in
      line.isSpoken(line.word(place)) && !line.isWord(.concealVerbs, place) && !line.isWord(.fillers, place)
        && !line.isWord(.afterChanges, place) && !line.isWord(.speakers, place)
    }
    guard let first = places.first, let last = places.last else { return nil }
    if let named = line.named(at: first), named.next > last {
      if case .number(let number) = named.name { return .number(number) }
      return .lastAnswer
    }
    let pronoun = max(
      line.length(of: .pronounThings, at: first), line.length(of: .lastAnswers, at: first),
      line.length(of: .lastThings, at: first))
    if pronoun > 0, first + pronoun > last { return .lastAnswer }
    return .words(line.text(of: first..<(last + 1)))
  }

  /// What is named from a place on, up to a mark or words that are only polite; nil where nothing is.
  private func named(from: Int, to end: Int) -> String? {
    let stop = line.words.indices.dropFirst(from).first { place in
      place >= end || !line.isSpoken(line.word(place)) || line.length(of: .afterChanges, at: place) > 0
        || line.length(of: .mustNots, at: place) > 0
    }
    let places = from..<max(from, stop ?? end)
    let words = places.filter { line.isSpoken(line.word($0)) && !line.isWord(.pronounThings, $0) }
    return words.isEmpty ? nil : line.text(of: places)
  }
}
