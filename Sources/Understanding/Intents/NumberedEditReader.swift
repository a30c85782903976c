// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the number of an answer at the beginning of a line or at its end, and what shall be done there.
struct NumberedEditReader {
  let line: AmendmentWords
  let context: ReadingContext

  var edit: NumberedEdit? {
    guard !line.text.contains("?"), line.count <= Self.longest else { return nil }
    let start = afterLeads(0)
    return opening(at: start) ?? behindNumber(at: start) ?? beforeNumber(at: start)
  }

  /// More words tell something.
  private static let longest = 60

  /// "Go to 7", "back to number 7 please"
  private func opening(at start: Int) -> NumberedEdit? {
    let length = line.length(of: .goToLeads, at: start)
    guard length > 0, let found = number(at: start + length), line.isEnd(found.next) else { return nil }
    return NumberedEdit(number: found.number, deed: .open, isTold: found.isCounted)
  }

  // MARK: - The number stands first

  /// "In 7 change 8 to 9", "12 says november, it's 16 october", "5 leave the tuesday bit out", "7 should say ..."
  private func behindNumber(at start: Int) -> NumberedEdit? {
    let isInside = line.isWord(.in, start)
    guard let found = number(at: isInside ? start + 1 : start), found.next < line.count else { return nil }
    func edit(_ deed: NumberedEdit.Deed, isTold: Bool) -> NumberedEdit {
      NumberedEdit(number: found.number, deed: deed, isTold: isTold || found.isCounted)
    }
    let place = afterLeads(found.next)
    if let deed = exchange(from: place, to: line.count) ?? removal(from: place, to: line.count) ?? fault(from: place) {
      return edit(deed, isTold: isInside)
    }
    if isInside || isSaying(found.next),
      let contrast = Understanding.contrasts(in: line.rest(from: place), context: context).first
    {
      return edit(.exchange(old: withoutArticle(contrast.old), new: contrast.new), isTold: true)
    }
    return isInside ? nil : retold(found, edit)
  }

  private func retold(
    _ found: Found, _ edit: (NumberedEdit.Deed, Bool) -> NumberedEdit
  ) -> NumberedEdit? {
    let link = line.length(of: .shouldBe, at: found.next)
    let place = line.afterMark(found.next + link)
    guard place < line.count, line.isSpoken(line.word(place)) || line.word(place) == "$" else { return nil }
    let isPlain = link == 1 && line.isWord(.plainBe, found.next)
    let isMarked = [":", "="].contains(line.word(found.next + link))
    let rest = line.rest(from: place)
    guard isMarked || (link > 0 && !isPlain) else { return edit(.retell(rest), false) }
    return edit(.replace(rest), line.isWord(.say, max(found.next, found.next + link - 1)))
  }

  /// "12 says november but it's 16 october": the day that stands there wrongly, and the right one.
  private func fault(from start: Int) -> NumberedEdit.Deed? {
    let says = line.length(of: .saysLinks, at: start)
    guard says > 0 else { return nil }
    let first = start + says
    guard
      let mark = line.words.indices.dropFirst(first + 1).first(where: {
        !line.isSpoken(line.word($0)) || line.isWord(.reserves, $0)
      })
    else { return nil }
    var place = line.afterMarks(mark)
    while place < line.count, line.isWord(.reserves, place) { place = line.afterMarks(place + 1) }
    let old = withoutArticle(line.text(of: first..<mark))
    let link = [.faultLinks, .correctionLinks, .shouldBe].map { line.length(of: $0, at: place) }.max() ?? 0
    guard place + link < line.count else { return nil }
    let rest = line.rest(from: line.afterMark(place + link))
    // "The ironer comes on 16 october" says the day among other words.
    if Understanding.isDay(old, context), let day = Understanding.read(rest, context: context).date {
      return .exchange(old: old, new: day.words)
    }
    return link > 0 ? .exchange(old: old, new: rest) : nil
  }

  private func isSaying(_ place: Int) -> Bool { line.length(of: .shouldBe, at: place) > 0 }

  // MARK: - The number stands last

  /// "Change 8 to 9 in number 7", "take the word just out of 16"
  private func beforeNumber(at start: Int) -> NumberedEdit? {
    guard
      let end = line.words.indices.last(where: { line.isWord(.answerPlaces, $0) && !line.isWord(.topicNumbers, $0) }),
      end > start + 1,
      let found = number(at: end + 1), line.isEnd(found.next),
      let deed = exchange(from: start, to: end) ?? removal(from: start, to: end)
    else { return nil }
    return NumberedEdit(number: found.number, deed: deed, isTold: true)
  }

  // MARK: - What shall be done

  /// "Change the 8 percent to 9 percent", "replace may with june"
  private func exchange(from start: Int, to end: Int) -> NumberedEdit.Deed? {
    guard line.isWord(.changeVerbs, start) || line.isWord(.changeMaking, start),
      let link = (start + 2..<max(start + 2, end)).first(where: {
        line.isWord(.into, $0) || line.isWord(.replacingLinks, $0)
      }), link + 1 < end
    else { return nil }
    let old = withoutArticle(line.text(of: start + 1..<link))
    return .exchange(old: old, new: trimmed(link + 1..<end))
  }

  /// "Take the word just out", "leave the tuesday load bit out", "take out lol"
  private func removal(from start: Int, to end: Int) -> NumberedEdit.Deed? {
    let opening = line.length(of: .removalOpenings, at: start)
    if opening > 0, start + opening < end {
      return .takeOut(withoutArticle(trimmed(start + opening..<end)))
    }
    guard line.isWord(.removalFrames, start),
      let out = (start + 2..<max(start + 2, end)).first(where: { place in
        let length = line.length(of: .removalFrameEndings, at: place)
        return length > 0 && (place + length >= end || line.isTail(place + length))
      })
    else { return nil }
    return .takeOut(withoutArticle(trimmed(start + 1..<out)))
  }

  // MARK: - Words

  private typealias Found = (number: Int, next: Int, isCounted: Bool)

  private func number(at place: Int) -> Found? {
    guard let named = line.named(at: place), case .number(let number) = named.name else { return nil }
    return (number, named.next, named.isCounted)
  }

  private func afterLeads(_ start: Int) -> Int {
    let lists: [WordList] = [.doubts, .consents, .reserves, .amendmentFillers, .additions, .changeOpenings]
    var place = line.afterMarks(start)
    while place < line.count, case let length = lists.map({ line.length(of: $0, at: place) }).max() ?? 0, length > 0 {
      place = line.afterMarks(place + length)
    }
    return place
  }

  private func trimmed(_ places: Range<Int>) -> String {
    var end = places.upperBound
    while end > places.lowerBound + 1,
      line.isWord(.afterChanges, end - 1) || (!line.isSpoken(line.word(end - 1)) && line.word(end - 1) != "%")
    {
      end -= 1
    }
    return line.text(of: places.lowerBound..<end)
  }

  /// "The 8 percent", "the word just": the words themselves.
  private func withoutArticle(_ words: String) -> String {
    let part = AmendmentWords(words, line.language)
    var place = 0
    while part.isWord(.owners, place) || part.isWord(.wordNames, place), place + 1 < part.count { place += 1 }
    return place > 0 && place < part.count ? part.text(of: place..<part.count) : words
  }
}
