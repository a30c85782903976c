// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

/// People to turn to.
extension Conversation {
  /// Words that are only near to a signpost stay an answer; one line says where people to turn to are found, once in a section.
  func pointToSupport() throws {
    let section = interview.turn.section?.id
    guard sectionOfHint == nil || sectionOfHint != section else { return }
    sectionOfHint = section
    pointedAtLine = linesHeard
    try tell(.hint, Messages.signpostNear(interview.setting.band))
  }

  /// Whether a line only weighs like danger, and asks for privacy and nothing else: then one line points to people to turn to.
  func isWeighedPrivacy(_ words: String) throws -> Bool {
    let context = try readingContext()
    return Understanding.isOnlyPrivacy(words, context: context)
      && Understanding.weighing(words, context: context) != nil
  }

  func readWithoutSignposts(_ words: String) throws -> Understood {
    var context = try readingContext()
    context.signposts = []
    return Understanding.read(words, context: context)
  }

  /// Shows people to turn to. Of the words themselves nothing is kept; that help was shown is noted beside the plan, once.
  func showSignpost(_ id: String) throws -> Ending? {
    guard let signpost = try world.materials.signpost(id) else { return nil }
    try show(signpost)
    let note = Messages.signpostShown(signpost.title)
    let isNoted = interview.notes.contains { $0.isPrivate && $0.text == note }
    if !isNoted, let ending = try keepNote(note, isPrivate: true) { return ending }
    try tell(.hint, Messages.signpostAside)
    shownTurn = nil
    return nil
  }

  private func show(_ signpost: SignpostText) throws {
    let card = SignpostCard(signpost: signpost, band: interview.setting.band)
    for utterance in card.utterances { try console.tell(utterance) }
  }
}
