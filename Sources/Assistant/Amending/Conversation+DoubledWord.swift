// SPDX-License-Identifier: GPL-3.0-or-later

/// "Keep it but fix where it says by twice", at the sentence of a goal.
extension Conversation {
  /// Keeps the sentence with that mended; where it is not clear how, the sentence is put into the line.
  func hearDoubledWord(_ line: String) throws -> Done? {
    guard let sentence = sentenceOffered, case let context = try readingContext(),
      let doubled = DoubledWord(line, context.words)
    else { return nil }
    guard let mended = doubled.mended(sentence, context: context) else {
      return Done(value: try answerEdited(sentence))
    }
    return Done(value: try answerSentence(mended))
  }
}
