// SPDX-License-Identifier: GPL-3.0-or-later

/// Hears that an earlier answer is to be changed, which one, and into what.
///
/// Whatever stands in the line beside that makes it an answer: "change my study habits" changes no answer.
struct ChangeFinder {
  private let text: String
  private let tokens: [Token]
  private let words: [String]
  private let language: LanguageWords
  /// Where the first day of the line is named.
  private let day: Range<Int>?
  private let dayWords: String?
  /// Whether answers were just read back: then "the first step is ..." changes it.
  var isReadBack = false
  /// Whether a name is known already, so that "my name is just Jayden" changes it.
  var isNamed = false

  init(_ text: String, _ tokens: [Token], dates: DateSearch, words language: LanguageWords) {
    self.text = text
    self.tokens = Array(tokens.prefix(80))
    words = self.tokens.spoken
    self.language = language
    day = dates.tokens.first
    dayWords = dates.best?.words
  }

  var change: ChangeRequest? {
    let start = afterPoliteness(from: 0)
    return withVerb(at: start) ?? asStatement(at: start) ?? asCorrection(at: start)
  }

  /// What is named anywhere in a line that is known to ask for a change; of the new words only a day is taken.
  var named: ChangeRequest {
    let topics = words.indices.compactMap { topic(at: $0) }
    guard let found = topics.first(where: { $0.number != nil }) ?? topics.first else { return ChangeRequest() }
    let isDay = found.topic == .deadline || found.topic == .review
    return request(found, isDay ? dayWords : nil)
  }

  // MARK: - Three ways to say it

  /// "change my second goal", "move the deadline to June 3", "go back and edit goal 2"
  private func withVerb(at start: Int) -> ChangeRequest? {
    if let back = length(of: .goBackTo, at: start), let topic = topic(at: start + back),
      isChangeOfIt(at: topic.next) || isEnd(topic.next)
    {
      return request(topic)
    }
    let verb = start + (length(of: .goBackAnd, at: start) ?? 0)
    let isMaking = isWord(.changeMaking, at: verb)
    guard isWord(.changeVerbs, at: verb) || isMaking else { return nil }
    guard let topic = topic(at: skipArticle(verb + 1)) else { return nil }
    if isEnd(topic.next) {
      return isMaking ? nil : request(topic)
    }
    if !isMaking, let value = saidAnew(of: topic, from: topic.next) { return request(topic, value) }
    var link = isWord(.afterTopics, at: topic.next) ? topic.next + 1 : topic.next
    let isReplaced = isWord(.replacingVerbs, at: verb) && isWord(.replacingLinks, at: link)
    let isLinked = isReplaced || isWord(.into, at: link) || isWord(.untilLinks, at: link) || word(link) == ":"
    if word(link + 1) == ":" { link += 1 }
    // "from 3 to 5": the last one counts, and who says both wants the second.
    if isWord(.from, at: link) {
      guard let to = words[link...].firstIndex(where: { language.contains($0, in: .to) }) else { return nil }
      link = to
    }
    guard isLinked || (isWord(.make, at: verb) && topic.topic != .goal) else { return nil }
    // "Until spring break" is another day than "to spring break".
    let begin = isLinked && !isWord(.untilLinks, at: link) ? link + 1 : link
    guard let value = rest(from: begin, isDay: topic.topic == .deadline) else { return nil }
    return request(topic, value)
  }

  /// "(go back to my goal) and change it"
  private func isChangeOfIt(at position: Int) -> Bool {
    isWord(.and, at: position) && isWord(.changeVerbs, at: position + 1)
      && (isWord(.itOrThat, at: position + 2) || word(position + 2).isEmpty) && isEnd(position + 3)
  }

  /// "the deadline should be June 3", "my first goal is wrong"
  private func asStatement(at start: Int) -> ChangeRequest? {
    let article = skipArticle(start)
    guard let topic = topic(at: article),
      article > start || start > 0 || isWord(.goalWord, at: start) || topic.topic == .question || topic.named != nil
    else { return dayBehindDeadline(at: article) }
    // "Number 2 is wrong, that was me": what is said of why changes nothing.
    let isCounted = topic.topic == .question
    if let end = length(of: .faults, at: topic.next), let value = saidAnew(of: topic, from: topic.next + end) {
      return request(topic, value)
    }
    if let end = length(of: .faults, at: topic.next),
      isEnd(topic.next + end) || (isCounted && word(topic.next + end) == ",")
    {
      return request(topic)
    }
    guard let length = length(of: .shouldBe, at: topic.next) else { return dayBehindDeadline(at: article) }
    let isPlain = isWord(.plainBe, at: topic.next) && length == 1
    // "My goal is to read more" is an answer, and so is "my goal should be to read more".
    guard !isPlain || isReadBack || (start > 0 && topic.topic == .deadline) || isName(topic.topic, after: topic.next)
    else {
      return nil
    }
    guard
      isReadBack || topic.topic != .goal || topic.number != nil || isWord(.the, at: start)
        || isWord(.say, at: topic.next + 1)
    else { return nil }
    var place = topic.next + length
    while isWord(.weights, at: place) || word(place) == ":" { place += 1 }
    // "April 9, not what I put"
    let isDay = topic.topic == .deadline
    guard isReadBack || !isWord(.a, at: place), let value = rest(from: place, isDay: isDay) else { return nil }
    return request(topic, topic.topic == .helper ? beforeDenied(from: place) ?? value : value)
  }

  /// "(Change goal 2), it should say run 5k", "(my helper is wrong), should be Mrs Brandt not Mr Brand"
  private func saidAnew(of topic: ChangeTopics.Named, from position: Int) -> String? {
    guard [",", ".", ";"].contains(word(position)) else { return nil }
    let place = isWord(.itOrThat, at: position + 1) ? position + 2 : position + 1
    guard let length = length(of: .shouldBe, at: place), length > 1 else { return nil }
    let value = rest(from: place + length, isDay: topic.topic == .deadline)
    return topic.topic == .helper ? beforeDenied(from: place + length) ?? value : value
  }

  /// "new deadline: december 14", "orgo deadline nov 5": the topic and the day, and nothing else.
  private func dayBehindDeadline(at start: Int) -> ChangeRequest? {
    guard let topic = topic(at: start), topic.topic == .deadline, let day else { return nil }
    let place = word(topic.next) == ":" ? topic.next + 1 : topic.next
    guard day.lowerBound == place, isEnd(day.upperBound), let value = rest(from: place, isDay: true) else { return nil }
    return request(topic, value)
  }

  /// "my name is just Jayden": a name is told again only to have it changed.
  private func isName(_ topic: ChangeRequest.Topic, after place: Int) -> Bool {
    isNamed && topic == .name && tokens.count(where: \.isWord) <= place + 5
  }

  /// "make it June 10", "not June 3, make it June 10", "that's the wrong date"
  private func asCorrection(at start: Int) -> ChangeRequest? {
    if let length = length(of: .wrongDays, at: start), isEnd(start + length) {
      return ChangeRequest(topic: .deadline)
    }
    var place = start
    // What it shall not be stands before the comma.
    if isWord(.not, at: place), let comma = words[place...].firstIndex(of: ",") {
      place = afterPoliteness(from: comma + 1)
    }
    guard let length = length(of: .makeIt, at: place), let day else { return nil }
    let isUntil = isWord(.untilLinks, at: place + length - 1)
    guard let value = rest(from: isUntil ? place + length - 1 : place + length) else { return nil }
    let days = place == start ? day : (place + length)..<tokens.count
    guard days.lowerBound <= place + length + 1, place == start ? isEnd(days.upperBound) : true else { return nil }
    return ChangeRequest(topic: .deadline, words: value)
  }

  // MARK: - Words

  private func topic(at position: Int) -> ChangeTopics.Named? {
    ChangeTopics.named(at: position, in: words, language) ?? deadline(namedAt: position)
  }

  /// "The orgo deadline", "the deadline for orgo": of several days the one of what is named.
  private func deadline(namedAt position: Int) -> ChangeTopics.Named? {
    for count in 1...Self.longestName where position + count < words.count {
      let name = words[position..<(position + count)]
      guard name.allSatisfy(canName) else { return nil }
      // "The start date" is no deadline.
      guard !isWord(.plainDates, at: position + count),
        var found = ChangeTopics.named(at: position + count, in: words, language), found.topic == .deadline
      else { continue }
      let telling = name.filter { !language.contains($0, in: .deadlineQualities) }
      found.named = telling.isEmpty ? nil : telling.joined(separator: " ")
      return found
    }
    return nil
  }

  /// So many words name a goal before its deadline.
  private static let longestName = 3

  private func canName(_ word: String) -> Bool {
    word.contains(where: \.isLetter)
      && ![WordList.owners, .changeVerbs, .changeMaking, .and, .into, .untilLinks, .not, .weights, .plainBe].contains {
        language.contains(word, in: $0)
      } && language.ordinal(word) == nil && !language.contains(word, in: .lastMarks)
  }

  private func request(_ found: ChangeTopics.Named, _ value: String? = nil) -> ChangeRequest {
    ChangeRequest(
      topic: found.topic, number: found.number, isLast: found.isLast, named: found.named, words: value)
  }

  private func afterPoliteness(from start: Int) -> Int {
    var place = start
    while place < words.count {
      if let length = length(of: .changeOpenings, at: place) {
        place += length
      } else if place > start, word(place) == "," {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// "My", "what I wrote under"
  private func skipArticle(_ position: Int) -> Int { position + (length(of: .owners, at: position) ?? 0) }

  /// What the words from a position on say; of a day no more than the day: "May 15 (instead)".
  private func rest(from position: Int, isDay: Bool = false) -> String? {
    guard position < tokens.count, tokens[position...].contains(where: \.isWord) else { return nil }
    if isDay, let day, day.lowerBound >= position, day.upperBound <= tokens.count {
      return String(text[tokens[position].range.lowerBound..<tokens[day.upperBound - 1].range.upperBound])
    }
    let end = tokens[position...].last { $0.isWord || $0.plain == "%" }?.range.upperBound ?? text.endIndex
    return String(text[tokens[position].range.lowerBound..<end])
  }

  /// "Ms. Tran, not Ms. Tam": the words before what it is not.
  private func beforeDenied(from position: Int) -> String? {
    guard let denied = words.indices.dropFirst(position + 1).first(where: { isWord(.not, at: $0) }),
      let last = tokens[position..<denied].last(where: { $0.isWord })
    else { return nil }
    return String(text[tokens[position].range.lowerBound..<last.range.upperBound])
  }

  /// Nothing but marks and polite words follow.
  private func isEnd(_ position: Int) -> Bool {
    words.dropFirst(position).allSatisfy {
      language.contains($0, in: .afterChanges) || ($0.first?.isLetter != true && $0.first?.isNumber != true)
    }
  }

  private func length(of list: WordList, at position: Int) -> Int? {
    let length = language.length(of: list, at: position, in: words)
    return length > 0 ? length : nil
  }

  private func isWord(_ list: WordList, at position: Int) -> Bool { language.contains(word(position), in: list) }

  private func word(_ position: Int) -> String { words.indices.contains(position) ? words[position] : "" }
}
