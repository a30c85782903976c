// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

/// Who can be turned to.
extension Conversation {
  /// "This makes me worry. Who can we call?": two short lines, and the question again. What hurts and stands beside is noted.
  func hearWhoHelps(_ words: String) throws -> Done? {
    guard !isRoom, words.utf8.count <= AnswerKind.longest else { return nil }
    let context = try readingContext()
    let sentences = words.sentences
    let asking = sentences.filter { Understanding.askedBack($0, context: context) == .helpers }
    guard sentences.count > 1, !asking.isEmpty else { return nil }
    let told = sentences.filter { !asking.contains($0) && Self.tellsFeeling($0) }
    for line in told {
      if let ending = try keepNote(Messages.noteForHelpers(line)) { return Done(value: ending) }
    }
    try answer(.helpers)
    return Done()
  }
}
