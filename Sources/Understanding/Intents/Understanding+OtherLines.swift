// SPDX-License-Identifier: GPL-3.0-or-later

extension Understanding {
  /// A correction without what is said behind it of another line: "the step is X" of "no the step is X, the other thing was a question".
  /// Nil where nothing of the kind stands behind it, or what stands before corrects nothing.
  package static func correctionBeforeAside(in line: String, context: ReadingContext) -> String? {
    guard line.utf8.count <= longestWithAside else { return nil }
    let words = AmendmentWords(line, context.words)
    let mark = words.words.indices.dropFirst().first { isAside(behind: $0, words) }
    guard let mark, case let head = words.text(of: 0..<mark),
      let amendment = amendments(in: head, isReadBack: true, context: context).first,
      [.doubt, .correction].contains(amendment.lead) || amendment.name != .nothing
    else { return nil }
    return head
  }

  /// In bytes: who says more tells a story.
  private static let longestWithAside = 600

  /// Whether all that stands behind a mark, or a word that joins, says of another line that it was no answer.
  private static func isAside(behind mark: Int, _ line: AmendmentWords) -> Bool {
    guard !line.isSpoken(line.word(mark)) || line.isWord(.tailJoints, mark) else { return false }
    var place = line.afterMarks(mark)
    while line.isWord(.tailJoints, place) { place = line.afterMarks(place + 1) }
    let subject = line.length(of: .otherSayings, at: place)
    let verb = place + subject
    guard subject > 0, line.isWord(.plainBe, verb) else { return false }
    let name = line.length(of: .noAnswerNames, at: verb + 1)
    return name > 0
      && line.words.dropFirst(verb + 1 + name).allSatisfy {
        !line.isSpoken($0) || line.language.contains($0, in: .amendmentFillers)
          || line.language.contains($0, in: .afterChanges)
      }
  }
}
