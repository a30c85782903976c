// SPDX-License-Identifier: GPL-3.0-or-later

/// Hears that an earlier answer is to be changed, which one, and into what.
///
/// Whatever stands in the line beside that makes it an answer: "change my study habits" changes no answer.
struct ChangeFinder {
  private let text: String
  private let tokens: [Token]
  private let words: [String]
  /// Where the first day of the line is named.
  private let day: Range<Int>?

  init(_ text: String, _ tokens: [Token], dates: DateSearch) {
    self.text = text
    self.tokens = Array(tokens.prefix(80))
    words = self.tokens.map { $0.isWord ? $0.bare : $0.plain }
    day = dates.tokens.first
  }

  var change: ChangeRequest? {
    let start = afterPoliteness(from: 0)
    return withVerb(at: start) ?? asStatement(at: start) ?? asCorrection(at: start)
  }

  // MARK: - Three ways to say it

  /// "change my second goal", "move the deadline to June 3", "go back and edit goal 2"
  private func withVerb(at start: Int) -> ChangeRequest? {
    if let topic = topic(at: start + 4),
      starts(["go", "back", "to", "my"], at: start) || starts(["go", "back", "to", "the"], at: start),
      words.dropFirst(topic.next).starts(with: ["and"]), Self.verbs.contains(word(topic.next + 1)),
      ["it", "that", ""].contains(word(topic.next + 2)), isEnd(topic.next + 3)
    {
      return ChangeRequest(topic: topic.topic, number: topic.number)
    }
    let verb = starts(["go", "back", "and"], at: start) ? start + 3 : start
    let isMaking = ["make", "set", "move", "push", "put", "extend"].contains(word(verb))
    guard Self.verbs.contains(word(verb)) || isMaking else { return nil }
    guard let topic = topic(at: skipArticle(verb + 1)) else { return nil }
    if isEnd(topic.next) { return isMaking ? nil : ChangeRequest(topic: topic.topic, number: topic.number) }
    var link = ["back", "up", "out"].contains(word(topic.next)) ? topic.next + 1 : topic.next
    let isLinked = ["to", "into", "as", "so", "from"].contains(word(link)) || word(link) == ":"
    if word(link + 1) == ":" { link += 1 }
    // "from 3 to 5": the last one counts, and who says both wants the second.
    if word(link) == "from" {
      guard let to = words[link...].firstIndex(of: "to") else { return nil }
      link = to
    }
    guard isLinked || (word(verb) == "make" && topic.topic != .goal) else { return nil }
    guard let value = rest(from: isLinked ? link + 1 : link) else { return nil }
    return ChangeRequest(topic: topic.topic, number: topic.number, words: value)
  }

  /// "the deadline should be June 3", "my first goal is wrong"
  private func asStatement(at start: Int) -> ChangeRequest? {
    let article = skipArticle(start)
    guard article > start || start > 0 || word(start) == "goal", let topic = topic(at: article) else { return nil }
    if let end = length(of: Self.faults, at: topic.next), isEnd(topic.next + end) {
      return ChangeRequest(topic: topic.topic, number: topic.number)
    }
    guard let length = length(of: Self.shouldBe, at: topic.next) else { return nil }
    let isPlain = ["is", "was", "are"].contains(word(topic.next)) && length == 1
    // "My goal is to read more" is an answer, and so is "my goal should be to read more".
    guard !isPlain || (start > 0 && topic.topic == .deadline) else { return nil }
    guard topic.topic != .goal || topic.number != nil || word(start) == "the" || word(topic.next + 1) == "say" else {
      return nil
    }
    guard word(topic.next + length) != "a", let value = rest(from: topic.next + length) else { return nil }
    return ChangeRequest(topic: topic.topic, number: topic.number, words: value)
  }

  /// "make it June 10", "not June 3, make it June 10", "that's the wrong date"
  private func asCorrection(at start: Int) -> ChangeRequest? {
    if let length = length(of: Self.wrongDays, at: start), isEnd(start + length) {
      return ChangeRequest(topic: .deadline)
    }
    var place = start
    // What it shall not be stands before the comma.
    if word(place) == "not", let comma = words.firstIndex(of: ",") { place = afterPoliteness(from: comma + 1) }
    guard let length = length(of: Self.makeIt, at: place), let day, let value = rest(from: place + length) else {
      return nil
    }
    let days = place == start ? day : (place + length)..<tokens.count
    guard days.lowerBound <= place + length + 1, place == start ? isEnd(days.upperBound) : true else { return nil }
    return ChangeRequest(topic: .deadline, words: value)
  }

  // MARK: - Words

  private func topic(at position: Int) -> (topic: ChangeRequest.Topic, number: Int?, next: Int)? {
    var place = position
    var number: Int?
    if let ordinal = NumberWords.ordinal(word(place)) {
      number = ordinal
      place += 1
    }
    let length = ChangeTopics.length(at: place, in: words)
    guard length > 0, let topic = ChangeTopics.topic(words[place..<place + length]) else { return nil }
    place += length
    if word(place) == "#" || word(place) == "number" || word(place) == "no" { place += 1 }
    if number == nil, let count = NumberWords.cardinal(word(place)), count <= 99 {
      number = count
      place += 1
    }
    guard topic != .question || number != nil else { return nil }
    return (topic, number, place)
  }

  private func afterPoliteness(from start: Int) -> Int {
    var place = start
    while place < words.count {
      let length = ChangeTopics.openings.length(at: place, in: words)
      if length > 0 { place += length } else if place > start, word(place) == "," { place += 1 } else { break }
    }
    return place
  }

  private func skipArticle(_ position: Int) -> Int {
    ["the", "my", "our", "his", "her", "their", "that", "this"].contains(word(position)) ? position + 1 : position
  }

  private func rest(from position: Int) -> String? {
    guard position < tokens.count, tokens[position...].contains(where: \.isWord) else { return nil }
    let end = tokens[position...].last { $0.isWord || $0.plain == "%" }?.range.upperBound ?? text.endIndex
    return String(text[tokens[position].range.lowerBound..<end])
  }

  /// Nothing but marks and polite words follow.
  private func isEnd(_ position: Int) -> Bool {
    words.dropFirst(position).allSatisfy {
      ["please", "thanks", "again", "now", "though", "too", "instead"].contains($0)
        || $0.first?.isLetter != true && $0.first?.isNumber != true
    }
  }

  private func starts(_ sentence: [String], at position: Int) -> Bool {
    position <= words.count && words[position...].starts(with: sentence)
  }

  private func length(of phrases: PhraseSet, at position: Int) -> Int? {
    let length = phrases.length(at: position, in: words)
    return length > 0 ? length : nil
  }

  private func word(_ position: Int) -> String { words.indices.contains(position) ? words[position] : "" }

  private static let verbs: Set<String> = [
    "change", "edit", "fix", "correct", "reword", "rewrite", "update", "redo", "revise", "modify", "adjust", "rephrase",
    "alter", "replace", "amend",
  ]
  private static let shouldBe = PhraseSet(texts: [
    "should be", "should say", "should read", "must be", "has to be", "needs to be", "is actually", "is really",
    "was supposed to be",
    "is supposed to be", "should have been", "should be by", "is", "was", "are", "should actually be",
    "should really be",
  ])
  private static let faults = PhraseSet(texts: [
    "is wrong", "is not right", "isnt right", "was wrong", "needs to change", "needs changing", "needs fixing",
    "needs to be changed",
    "has to change", "is incorrect", "isnt correct", "should change", "should be different", "has changed", "changed",
    "needs work",
    "needs to be different", "has a typo", "should be changed", "are wrong", "needs to be fixed",
  ])
  private static let wrongDays = PhraseSet(texts: [
    "thats the wrong date", "that is the wrong date", "the date is wrong", "wrong date", "that date is wrong",
    "thats the wrong day",
    "that is the wrong day", "wrong day", "the day is wrong", "thats not the right date", "not that date",
    "different date",
    "another date", "thats not the date i meant",
  ])
  private static let makeIt = PhraseSet(texts: [
    "make it", "make that", "it should be", "that should be", "i meant", "i mean", "make it due", "make it due by",
    "make it by", "it should be due",
    "make it due on", "it should be by", "change it to", "change that to", "its supposed to be", "it is supposed to be",
    "move it to",
    "set it to", "push it to", "let us make it", "lets make it", "should be",
  ])
}
