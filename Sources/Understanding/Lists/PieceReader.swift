// SPDX-License-Identifier: GPL-3.0-or-later

/// Says what kind of words a piece of a line is, by the words that it begins with.
struct PieceReader {
  private let line: ListLine
  private let language: LanguageWords

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
  }

  func piece(_ range: Range<Int>) -> ListPiece {
    let first = line.word(range.lowerBound)
    let count = line.count(range)
    let link = link(in: range)
    return ListPiece(
      range: range, isClause: isClause(range, count, link), isAddition: isAddition(range, count),
      isDoing: isDoing(range.lowerBound + (language.contains(first, in: .not) ? 1 : 0)),
      isStep: language.contains(first, in: .verbs),
      isQuestion: isQuestion(range.lowerBound), isGoingOn: isGoingOn(range), isPast: isPast(first),
      hasThing: isObject(range.lowerBound + 1),
      isTold: isTold(range.lowerBound + language.length(of: .itemAdverbs, at: range.lowerBound, in: line.words)),
      isOwned: language.contains(first, in: .listOwners) || language.contains(first, in: .personTitles), link: link,
      count: count)
  }

  /// "types fast", "never late", "sometimes takes the lead"
  private func isTold(_ place: Int) -> Bool {
    let word = line.word(place)
    return language.contains(word, in: .toldStarts) || isThirdVerb(word) || language.contains(word, in: .verbs)
  }

  /// "answers my calls", "still shows me", "have been late"
  private func isGoingOn(_ range: Range<Int>) -> Bool {
    let place = range.lowerBound + language.length(of: .listWeights, at: range.lowerBound, in: line.words)
    guard place + 1 < range.upperBound else { return false }
    let word = line.word(place)
    return language.contains(word, in: .finiteVerbs) || language.contains(word, in: .havingA)
      || (isThirdVerb(word) && isObject(place + 1))
  }

  /// "my", "the", "me": what follows a verb and makes it one.
  private func isObject(_ place: Int) -> Bool {
    language.contains(line.word(place), in: .listOwners) || language.contains(line.word(place), in: .objects)
  }

  func isDoing(_ place: Int) -> Bool {
    let word = line.word(place)
    guard word.count > 4, !language.contains(word, in: .noDoings) else { return false }
    return language.ends(word, with: .doingEndings) || isClipped(word)
  }

  /// "gettin", "helpin": without its last letter.
  private func isClipped(_ word: String) -> Bool {
    language.entries(of: .clippedEndings).contains { ending in
      guard word.hasSuffix(ending) else { return false }
      let stem = word.dropLast(ending.count)
      return language.contains(String(stem), in: .verbs) || language.contains(String(stem.dropLast()), in: .verbs)
    }
  }

  /// "shows", "carries": a verb as it stands after "he".
  func isThirdVerb(_ word: String) -> Bool {
    if language.contains(word, in: .thirdVerbs) { return true }
    return language.entries(of: .thirdEndings).contains { ending in
      word.hasSuffix(ending) && language.contains(String(word.dropLast(ending.count)), in: .verbs)
    }
  }

  /// How many words name the one of whom something is told, at a place: "she", "our new hire"; a verb has to follow.
  func subjectLength(at place: Int, in range: Range<Int>) -> Int {
    let first = line.word(place)
    if language.contains(first, in: .doers) { return 1 }
    guard language.contains(first, in: .listOwners) else { return 0 }
    let end = min(place + 5, range.upperBound)
    return (place + 2..<max(end, place + 2)).prefix {
      line.isWord($0) && !language.contains(line.word($0), in: .hangingLinks)
    }.first {
      place in
      isThirdVerb(line.word(place)) || language.contains(line.word(place), in: .finiteVerbs)
    }.map { $0 - place } ?? 0
  }

  /// How many words at the end say how much it is so: "cartwheels mostly"; a word at least is left.
  func additionEnd(_ range: Range<Int>) -> Int {
    let places = max(range.lowerBound + 1, range.upperBound - 4)..<max(range.lowerBound + 1, range.upperBound)
    let start = places.first { place in
      place + language.length(of: .additionEnds, at: place, in: line.words) == range.upperBound
    }
    return start.map { range.upperBound - $0 } ?? 0
  }

  /// "fixed", "taught"
  func isPast(_ word: String) -> Bool {
    if language.contains(word, in: .pastWords) { return true }
    return language.entries(of: .pastEndings).contains { ending in
      guard word.hasSuffix(ending), word.count > ending.count + 2 else { return false }
      // "move" of "moved" ends as the ending begins.
      return [ending.count, ending.count - 1].contains { language.contains(String(word.dropLast($0)), in: .verbs) }
    }
  }

  private func isClause(_ range: Range<Int>, _ count: Int, _ link: Int?) -> Bool {
    let start = range.lowerBound
    let first = line.word(start)
    if language.contains(first, in: .sentenceSubjects), !isNamed(start) { return count > 1 }
    let end = link ?? range.upperBound
    // "never gives up" says it of somebody who was named before.
    let isOpen = [.tellingLinks, .toldStarts, .itemAdverbs].contains { language.contains(first, in: $0) }
    guard start + 1 < end, !isOpen else { return false }
    let isFinite = (start + 1..<end).contains { place in
      language.contains(line.word(place), in: .finiteVerbs) && !line.isHeld(place)
        && !language.contains(line.word(place - 1), in: .to)
    }
    if isFinite || isSpoken(start + 1..<end) { return true }
    guard language.contains(first, in: .listOwners), start + 2 < end else { return false }
    return (start + 2..<min(start + 5, end)).contains {
      let word = line.word($0)
      let isVerb = language.contains(word, in: .tellingVerbs) || isPast(word) || (isThirdVerb(word) && isLed(by: $0))
      // "to work", "(a friend) from work"
      return isVerb && !line.isHeld($0) && !language.contains(line.word($0 - 1), in: .traitLinks)
    } || language.contains(line.word(range.upperBound - 1), in: .objects)
  }

  /// "somebody who listens", "someone from work", "that one guy": no sentence about them.
  private func isNamed(_ place: Int) -> Bool {
    if isPointed(place) { return true }
    guard language.contains(line.word(place), in: .indefinitePersons) else { return false }
    return [.tellingLinks, .traitLinks, .traits].contains { language.contains(line.word(place + 1), in: $0) }
  }

  /// "that thing with commas", "this one guy"
  func isPointed(_ place: Int) -> Bool {
    language.contains(line.word(place), in: .demonstratives)
      && language.contains(line.word(place + 1), in: .announcements)
  }

  /// After a verb: "(exits) the system", "(knows) how".
  private func isLed(by place: Int) -> Bool {
    isObject(place + 1) || language.contains(line.word(place + 1), in: .hangingLinks)
      || language.contains(line.word(place + 1), in: .listWeights)
  }

  /// "(the boss said) I'm reliable", "(grandpa Joe) he takes me", "(samples:) I label them"
  private func isSpoken(_ places: Range<Int>) -> Bool {
    places.prefix(6).contains { place in
      guard language.contains(line.word(place), in: .sentenceSubjects), !line.isHeld(place) else { return false }
      if language.contains(line.word(place), in: .describing) || !line.isWord(place - 1) { return true }
      return language.contains(line.word(place), in: .doers)
        && places.lowerBound - 1 < place
        && (places.lowerBound - 1..<place).contains { language.isRelation(line.word($0)) }
    }
  }

  /// "how to ask", "when to stop"
  private func isQuestion(_ place: Int) -> Bool {
    language.contains(line.word(place), in: .questionWords) && language.contains(line.word(place + 1), in: .to)
  }

  /// "quick on the till", "very good at math", "funny": what somebody is like.
  func isTrait(_ range: Range<Int>) -> Bool {
    guard !language.contains(line.word(range.lowerBound), in: .not) else { return false }
    let place = range.lowerBound + weights(at: range.lowerBound)
    guard place < range.upperBound, language.contains(line.word(place), in: .traits) else { return false }
    return place + 1 == range.upperBound || language.contains(line.word(place + 1), in: .traitLinks)
  }

  /// "(im) patient with kids", "(he is) funny": where what somebody is like begins; nil for any other sentence.
  func ownTrait(_ range: Range<Int>) -> Range<Int>? {
    let first = line.word(range.lowerBound)
    let isBeing =
      language.contains(first, in: .doers)
      && language.contains(line.word(range.lowerBound + 1), in: .describingVerbs)
    let length = language.contains(first, in: .describing) ? 1 : isBeing ? 2 : 0
    guard length > 0, length < range.count, case let rest = range.dropFirst(length), isTrait(rest) else { return nil }
    return rest
  }

  /// "very good at math", "never late", "knows every dinosaur": what is said of somebody, without saying of whom.
  func isPredicate(_ piece: ListPiece) -> Bool {
    let place = piece.range.lowerBound
    let isAlways =
      language.contains(line.word(place), in: .toldStarts) && !language.contains(line.word(place), in: .not)
    let isDenied =
      piece.count > 2 && !isAlways && isTrait(piece.range.dropFirst()) && language.contains(line.word(place), in: .not)
    return isTrait(piece.range) || isDenied || (piece.count > 1 && (isAlways || isThirdVerb(line.word(place))))
  }

  /// How many tokens only weigh: "really very".
  private func weights(at place: Int) -> Int {
    var end = place
    while case let length = language.length(of: .listWeights, at: end, in: line.words), length > 0 { end += length }
    return end - place
  }

  private func isAddition(_ range: Range<Int>, _ count: Int) -> Bool {
    guard !isQuestion(range.lowerBound), !isPointed(range.lowerBound) else { return false }
    let words = range.prefix(6).map(line.word)
    let first = language.continuationMender.mended(Array(words.prefix(1)))
    if language.length(of: .continuations, at: 0, in: first + words.dropFirst()) > 0 { return true }
    return additionEnd(range) > 0
  }

  /// Behind the first word: where words hang on what is before them.
  private func link(in range: Range<Int>) -> Int? {
    range.dropFirst().first { language.contains(line.word($0), in: .hangingLinks) && !line.isHeld($0) }
  }
}
