// SPDX-License-Identifier: GPL-3.0-or-later

extension Understanding {
  /// The day behind words that say that the one before was wrong: "the day is wrong, it should be friday the 13th". Nil for other lines.
  package static func betterDay(in line: String, context: ReadingContext) -> String? {
    let words = AmendmentWords(line, context.words)
    let first = words.afterMarks(0)
    let behindLeads = behind([.doubts, .consents, .reserves, .amendmentFillers], from: first, in: words)
    // The "wrong" of "wrong date" leads to other words elsewhere.
    guard let start = [first, behindLeads].first(where: { words.length(of: .wrongDays, at: $0) > 0 }) else {
      return nil
    }
    let fault = words.length(of: .wrongDays, at: start)
    let links = behind(
      [.faultLinks, .correctionLinks, .makeIt, .amendmentFillers], from: words.afterMarks(start + fault), in: words)
    let place = behindTopic(links, in: words)
    guard place < words.count else { return nil }
    let rest = words.rest(from: place)
    let understood = read(rest, context: context)
    return understood.date?.words ?? (understood.dateProblem == nil ? nil : rest)
  }

  /// Behind "the review was".
  private static func behindTopic(_ start: Int, in words: AmendmentWords) -> Int {
    let name = words.isWord(.owners, start) ? start + 1 : start
    guard let (_, length) = ChangeTopics.topic(at: name, in: words.words, words.language) else { return start }
    let link = words.length(of: .shouldBe, at: name + length)
    return link > 0 ? name + length + link : start
  }

  /// The known sentence that says that somebody has to go, before one that says who wants them: "sorry got to go, they want me in goods
  /// in". Nil for other lines.
  package static func leave(in line: String, context: ReadingContext) -> String? {
    let words = AmendmentWords(line, context.words)
    let start = behind([.doubts, .consents, .reserves, .amendmentFillers], from: words.afterMarks(0), in: words)
    let marks = words.words.indices.dropFirst(start + 1).filter { !words.isSpoken(words.word($0)) }
    guard words.count <= longestLeave,
      let mark = marks.first(where: { words.words[$0...].contains(where: words.isSpoken) }),
      words.words.indices.dropFirst(mark).contains(where: { words.length(of: .pauseReasons, at: $0) > 0 })
    else { return nil }
    let head = words.text(of: start..<mark)
    let intent = PlainSentences(context.words).request(Token.tokens(of: head), isAsking: false)?.intent
    return intent == .pause || intent == .quit ? head : nil
  }

  /// More words tell something.
  private static let longestLeave = 20

  private static func behind(_ lists: [WordList], from start: Int, in words: AmendmentWords) -> Int {
    var place = start
    while place < words.count, case let length = lists.map({ words.length(of: $0, at: place) }).max() ?? 0, length > 0 {
      place = words.afterMarks(place + length)
    }
    return place
  }
}
