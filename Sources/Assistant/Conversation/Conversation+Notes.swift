// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// What is written beside the questions.
extension Conversation {
  /// Notes something, and says so when it is kept.
  func keepNote(_ text: String, isPrivate: Bool = false, saying words: String? = nil) throws -> Ending? {
    if let ending = try keep(interview.reply(to: .note(text, isPrivate: isPrivate)).events) { return ending }
    if let words { try tell(.remark, words) }
    return nil
  }

  func showNotes() throws {
    guard !interview.notes.isEmpty else { return try tell(.hint, Messages.noNotes) }
    for (index, note) in interview.notes.enumerated() {
      try tell(.choice, "\(index + 1)  \(note.text)\(note.isPrivate ? Messages.privateMark : "")")
    }
  }
}
