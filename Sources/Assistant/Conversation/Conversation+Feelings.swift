// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

extension Conversation {
  /// One short line where somebody tells that something hurts; the answer stays what it is.
  /// - Parameter key: the answer that was kept of it; nil where nothing was.
  func answerFeeling(in words: String, keptIn key: SlotKey?) throws {
    guard Self.tellsFeeling(words) else { return }
    if let slot = slot(key) {
      // A goal to be less nervous is no complaint, and others speak of the learner.
      let isGoal = slot.place?.text.hasPrefix("goal.") ?? false
      guard slot.standing == .answered, slot.speaker == .learner, !isGoal else { return }
      guard slot.type.wantsWords || slot.type.takesChoices else { return }
    }
    try tell(.remark, Messages.feelingHeard(interview.setting.band))
  }

  /// Whether words tell it, and nothing before them denies it: "not scared anymore" tells none.
  static func tellsFeeling(_ words: String) -> Bool {
    let heard = Language.current.heard
    let said = words.spokenWords()
    return said.indices.contains { place in
      heard.length(of: .feelings, at: said[place...]) > 0
        && !said[..<place].suffix(2).contains { heard.hears($0, in: .negations) && !heard.hears($0, in: .nobody) }
    }
  }
}
