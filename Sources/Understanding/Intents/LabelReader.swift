// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a line that names answers by the labels before them on the screen, clause by clause.
///
/// A label is heard with or without whose it is: "your supervisor promised" is "supervisor promised", "she promised", too, and "you like"
/// is "what i like". What is said of the talk before the first of them is passed over behind a no.
struct LabelReader {
  private let line: AmendmentWords
  private let labels: [[String]]

  /// - Parameter labels: as they stand on the screen, without the mark behind them.
  init(_ text: String, labels: [String], _ language: LanguageWords) {
    line = AmendmentWords(text, language)
    self.labels = labels.map { label in
      let words = AmendmentWords(label, language)
      let spoken = words.words.filter(words.isSpoken)
      let telling = Array(
        spoken.filter { !Self.isPerson($0, language) }
          .drop { language.contains($0, in: .owners) || language.contains($0, in: .plainBe) })
      return telling.isEmpty ? spoken : telling
    }
  }

  /// In the order of the line; none where its first clause names no label.
  var changes: [LabelledChange] {
    var heads: [Head] = []
    var place = 0
    while place < line.count {
      if place == 0 || isBoundary(place), let head = head(at: place) {
        heads.append(head)
        place = max(head.words, place + 1)
      } else {
        guard !heads.isEmpty || isDenied else { return [] }
        place += 1
      }
    }
    return heads.enumerated().compactMap { number, head in
      var end = number + 1 < heads.count ? heads[number + 1].start : line.count
      while end > head.words, isJoint(end - 1) { end -= 1 }
      guard end > head.words else { return nil }
      return LabelledChange(label: head.label, old: head.old.map(line.text), words: words(in: head.words..<end))
    }
  }

  /// Whether the line says no first, so that a remark may stand before what it changes.
  private var isDenied: Bool { line.length(of: .doubts, at: line.afterMarks(0)) > 0 }

  /// The beginning of a clause: where it starts, which label it names, what shall not stand there, where the new words begin.
  private struct Head {
    var start: Int
    var label: Int
    var old: Range<Int>?
    var words: Int
  }

  private func words(in places: Range<Int>) -> String {
    var end = places.upperBound
    while end > places.lowerBound + 1,
      !line.isSpoken(line.word(end - 1)) && line.word(end - 1) != "%" || line.isWord(.afterChanges, end - 1)
    { end -= 1 }
    return line.text(of: places.lowerBound..<end)
  }

  private func head(at start: Int) -> Head? {
    let place = behindLeads(start)
    guard let (label, end) = label(at: place) else { return nil }
    if let colon = behindFillers(end), colon < line.count { return Head(start: start, label: label, words: colon) }
    let says = line.length(of: .saysLinks, at: end)
    if says > 0, let (old, words) = fault(from: end + says) {
      return Head(start: start, label: label, old: old, words: words)
    }
    let link = line.length(of: .shouldBe, at: end)
    guard link > 0 else { return headWithoutLink(at: start, place, label, end) }
    guard end + link < line.count, line.isSpoken(line.word(end + link)) else { return nil }
    // "Who is that" names nothing; "the first step is to call Lee" does, and "who is just me".
    guard link > 1 || !line.isWord(.plainBe, end) || end > place + 1 || isSelf(end + link) else { return nil }
    let words = isSelf(end + link) ? afterWeights(end + link) : end + link
    return Head(start: start, label: label, words: words)
  }

  /// "No, i like chess": the label with nothing behind it but the words.
  private func headWithoutLink(at start: Int, _ place: Int, _ label: Int, _ end: Int) -> Head? {
    let rest = end..<max(end, clauseEnd(from: end))
    guard isDenied, line.isWord(.selfSubjects, place), line.isSpoken(line.word(end)),
      line.length(of: .pronounThings, at: end) == 0,
      !rest.contains(where: { line.length(of: .additionMarks, at: $0) > 0 })
    else { return nil }
    return Head(start: start, label: label, words: end)
  }

  /// "(just) me", and nothing more in its clause.
  private func isSelf(_ start: Int) -> Bool {
    let place = afterWeights(start)
    return line.isWord(.objects, place) && (place + 1 >= line.count || isJoint(place + 1))
  }

  private func afterWeights(_ start: Int) -> Int {
    line.words.indices.dropFirst(start).first { !line.isWord(.weights, $0) } ?? start
  }

  private func clauseEnd(from start: Int) -> Int {
    line.words.indices.dropFirst(start).first { !line.isSpoken(line.word($0)) } ?? line.count
  }

  /// Behind "no", "yes but", "and" and the like.
  private func behindLeads(_ start: Int) -> Int {
    var place = start
    let leads: [WordList] = [.doubts, .consents, .reserves, .additions, .amendmentFillers, .tailJoints]
    while place < line.count {
      let length = leads.map { line.length(of: $0, at: place) }.max() ?? 0
      if length == 0, line.isSpoken(line.word(place)) { break }
      // "On: friday" begins with a label.
      if length > 0, label(at: place) != nil { break }
      place += max(length, 1)
    }
    return place
  }

  /// The longest label at a place, and where it ends.
  private func label(at start: Int) -> (label: Int, end: Int)? {
    var place = start
    // "What i like" is "you like"; "what helps me learn" is a label by itself.
    let isAsked = line.isWord(.askingWords, place) && Self.isPerson(line.word(place + 1), line.language)
    if isAsked { place += 1 }
    while line.isWord(.owners, place) || Self.isPerson(line.word(place), line.language) { place += 1 }
    let isOwned = place > start
    if isOwned, line.isWord(.plainBe, place) || line.isWord(.being, place) { place += 1 }
    var best: (label: Int, end: Int)?
    for (number, label) in labels.enumerated() {
      // "She promised" is the supervisor.
      let forms = isOwned && label.count > 1 ? [label, Array(label.dropFirst())] : [label]
      for form in forms {
        guard !form.isEmpty, let end = end(of: form, from: place), end > best?.end ?? 0 else { continue }
        best = (number, end)
      }
    }
    return best
  }

  /// Where the words of a label end, whatever marks stand between them.
  private func end(of label: [String], from start: Int) -> Int? {
    var place = start
    for word in label {
      while place < line.count, place > start && !line.isSpoken(line.word(place)) || isPersonInside(place, start) {
        place += 1
      }
      guard line.word(place) == word || isPlaced(word) && isPlaced(line.word(place)) else { return nil }
      place += 1
    }
    return place
  }

  /// "What helps me learn" is "what helps you learn".
  private func isPersonInside(_ place: Int, _ start: Int) -> Bool {
    place > start && Self.isPerson(line.word(place), line.language)
  }

  /// "First", "next": the next step is the first one.
  private func isPlaced(_ word: String) -> Bool {
    line.language.ordinal(word) == 1 || line.language.contains(word, in: .next)
  }

  /// Behind the colon that follows a label, with some words that only lead to it between: "just:"; nil where none follows.
  private func behindFillers(_ start: Int) -> Int? {
    var place = start
    while place < line.count, place - start <= Self.longestLead {
      if [":", "="].contains(line.word(place)) { return place + 1 }
      let lists: [WordList] = [.correctionLinks, .weights, .amendmentFillers, .shouldBe]
      guard let length = lists.map({ line.length(of: $0, at: place) }).max(), length > 0 else { return nil }
      place += length
    }
    return nil
  }

  private static let longestLead = 4

  /// "Tuesday, should be Thursday": what shall not stand there, and where the right words begin.
  private func fault(from start: Int) -> (old: Range<Int>, words: Int)? {
    for place in line.words.indices.dropFirst(start + 1).prefix(Self.longestFault) {
      let length = line.length(of: .faultLinks, at: place)
      guard length > 0, line.isSpoken(line.word(place + length)) else { continue }
      var end = place
      while end > start, isJoint(end - 1) || line.isWord(.reserves, end - 1) { end -= 1 }
      return end > start ? (start..<end, place + length) : nil
    }
    return nil
  }

  /// What shall not stand there is named in a few words.
  private static let longestFault = 10

  private func isBoundary(_ place: Int) -> Bool { isJoint(place - 1) }

  private func isJoint(_ place: Int) -> Bool {
    [",", ";", "."].contains(line.word(place)) || line.isWord(.tailJoints, place)
  }

  private static func isPerson(_ word: String, _ language: LanguageWords) -> Bool {
    [.speakers, .pronouns, .selfSubjects, .objects].contains { language.contains(word, in: $0) }
  }
}
