// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Reads a wish that a part of an answer shall go, behind whatever leads to it.
struct PartRemovalReader {
  private let line: AmendmentWords
  private let number: Int?
  /// Where the wish begins.
  private let start: Int

  init(_ text: String, _ language: LanguageWords) {
    let line = AmendmentWords(text, language)
    self.line = line
    number = line.count > 2 ? TypedFigures.whole(line.word(0)) : nil
    start = Self.afterLeads(number == nil ? 0 : 1, line)
  }

  var removal: PartRemoval? {
    guard let (name, end, isTold) = found else { return nil }
    let (told, named, _) = PartName(AmendmentWords(line.text(of: name), line.language)).read
    let words = AmendmentWords(told, line.language)
    // "His mum he told me in confidence": without a mark the name may end where somebody is told of.
    let ends = [words.count] + words.words.indices.dropFirst().reversed().filter { words.isWord(.pronouns, $0) }
    let names = ends.map { words.text(of: 0..<$0) }.filter { !$0.isEmpty }
    guard !names.isEmpty else { return nil }
    let isOfPerson = words.words.indices.contains { words.isWord(.kin, $0) || words.isWord(.thirdOwners, $0) }
    return PartRemoval(
      names: names, number: number ?? named, isTold: isTold || number != nil,
      isInConfidence: isOfPerson || isInConfidence(from: end))
  }

  private func isInConfidence(from end: Int) -> Bool {
    line.words.indices.dropFirst(end).contains { line.length(of: .confidenceMarks, at: $0) > 0 }
  }

  private typealias Found = (name: Range<Int>, end: Int, isTold: Bool)

  private var found: Found? {
    let opening = max(line.length(of: .removalOpenings, at: start), line.length(of: .leavingOut, at: start))
    // "Forget what I said about his mum": what leads to the part may be a piece of the verb.
    for verb in (1...max(1, opening)) where opening > 0 {
      if let found = named(from: start + verb, to: nil) { return found }
    }
    guard line.isWord(.removalFrames, start),
      let end = line.words.indices.dropFirst(start + 2).first(where: isFrameEnd)
    else { return nil }
    return named(from: start + 1, to: end)
  }

  /// - Parameter end: where the second half of the verb stands.
  private func named(from place: Int, to end: Int?) -> Found? {
    if case let lead = line.length(of: .partLeads, at: place), lead > 0 {
      let first = place + lead
      let last = end ?? line.words.indices.dropFirst(first + 1).first(where: line.isTail) ?? line.count
      return first < last ? (first..<last, end ?? last, true) : nil
    }
    guard line.isWord(.owners, place),
      let part = line.words.indices.dropFirst(place + 2).prefix(Self.longestName).first(where: {
        line.isWord(.partNames, $0)
      }), case let next = end ?? part + 1, part + 1 == next, line.isTail(end.map(afterFrame) ?? next)
    else { return nil }
    return (place + 1..<part, next, false)
  }

  private func afterFrame(_ end: Int) -> Int { end + line.length(of: .removalFrameEndings, at: end) }

  /// "Out" ends the verb, but not in "running out of time".
  private func isFrameEnd(_ place: Int) -> Bool {
    line.length(of: .removalFrameEndings, at: place) > 0 && !line.isWord(.of, afterFrame(place))
  }

  private static let longestName = 5

  /// Behind "oh god no", "sorry can you please".
  private static func afterLeads(_ start: Int, _ line: AmendmentWords) -> Int {
    let lists: [WordList] = [
      .outcries, .fillers, .exclamations, .doubts, .amendmentFillers, .changeOpenings, .tailJoints,
    ]
    var place = line.afterMarks(start)
    while place < line.count, line.length(of: .removalOpenings, at: place) == 0,
      case let length = lists.map({ line.length(of: $0, at: place) }).max() ?? 0, length > 0
    {
      place = line.afterMarks(place + length)
    }
    return place
  }
}
