// SPDX-License-Identifier: GPL-3.0-or-later

/// An answer that is named by words of it or of its question: "the money one should say 400", "the what makes it hard one".
package struct NamedAnswer: Equatable, Sendable {
  /// The words that name it.
  package let name: String
  /// What it shall be; nil where that is not said.
  package let words: String?
}

extension Understanding {
  /// Nil where a line begins otherwise.
  package static func namedAnswer(in line: String, context: ReadingContext) -> NamedAnswer? {
    NamedAnswerReader(line: AmendmentWords(line, context.words)).answer
  }
}

extension Understanding {
  /// "(No,) the first step day": the answer of which a line gives nothing but the name.
  package static func topicAlone(in line: String, context: ReadingContext) -> ChangeRequest? {
    NamedAnswerReader(line: AmendmentWords(line, context.words)).topicAlone
  }
}

/// Reads the name, and what stands behind it.
struct NamedAnswerReader {
  let line: AmendmentWords

  var answer: NamedAnswer? {
    let start = afterLeads
    guard line.isWord(.owners, start), let (name, next) = about(start + 1) ?? before(start + 1) else { return nil }
    let text = line.text(of: name)
    if line.isEnd(next) { return NamedAnswer(name: text, words: nil) }
    let fault = line.length(of: .faults, at: next)
    let place = fault > 0 ? line.afterMarks(next + fault) : next
    if fault > 0, line.isEnd(place) { return NamedAnswer(name: text, words: nil) }
    let link = max(
      line.length(of: .shouldBe, at: place), fault > 0 ? line.length(of: .faultLinks, at: place) : 0,
      [":", "="].contains(line.word(place)) ? 1 : 0)
    let words = [":", "="].contains(line.word(place + link)) ? place + link + 1 : place + link
    guard link > 0, words < line.count else { return nil }
    return NamedAnswer(name: text, words: String(line.text[line.tokens[words].range.lowerBound...]))
  }

  var topicAlone: ChangeRequest? {
    let start = afterLeads
    guard line.isWord(.owners, start), let named = ChangeTopics.named(at: start + 1, in: line.words, line.language),
      line.isEnd(named.next)
    else { return nil }
    return ChangeRequest(topic: named.topic, number: named.number, isLast: named.isLast, named: named.named)
  }

  private var afterLeads: Int {
    let lists: [WordList] = [.doubts, .consents, .reserves, .amendmentFillers, .tailJoints, .changeVerbs]
    var place = line.afterMarks(0)
    while place < line.count, case let length = lists.map({ line.length(of: $0, at: place) }).max() ?? 0, length > 0 {
      place = line.afterMarks(place + length)
    }
    return place
  }

  private typealias Found = (name: Range<Int>, next: Int)

  /// "One about the money", "part with the bus"
  private func about(_ start: Int) -> Found? {
    guard isOne(start), line.isWord(.aboutWords, start + 1) else { return nil }
    let first = line.isWord(.owners, start + 2) ? start + 3 : start + 2
    let end = (first..<line.count).first { place in
      !line.isSpoken(line.word(place)) || line.length(of: .faults, at: place) > 0
        || line.length(of: .shouldBe, at: place) > 0
    }
    let name = first..<max(first, end ?? line.count)
    return name.isEmpty || name.count > Self.longest ? nil : (name, name.upperBound)
  }

  /// "Money one", "what makes it hard one"
  private func before(_ start: Int) -> Found? {
    guard let one = (start + 1..<max(start + 1, min(start + Self.longest + 1, line.count))).first(where: isOne),
      line.words[start..<one].allSatisfy(line.isSpoken)
    else { return nil }
    return (start..<one, one + 1)
  }

  private func isOne(_ place: Int) -> Bool { line.isWord(.partNames, place) || line.isWord(.thingNames, place) }

  /// More words tell something.
  private static let longest = 6
}
