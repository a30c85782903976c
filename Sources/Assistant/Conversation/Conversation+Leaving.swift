// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Somebody is called away and does not say stop: "bell rang", "moms here, she honked".
extension Conversation {
  /// Asks whether to stop, where such a line would be kept as an answer in words. "No" keeps it as the answer; any other words are
  /// the answer in its place. Nil for lines that are answers.
  func hearLeaving(_ words: String, _ understood: Understood) throws -> Done? {
    let isWeighedSo = understood.isWeighed && [.pause, .quit].contains(understood.intent)
    guard understood.mayLeave || isWeighedSo, showsQuestions, takesAnyWords, lastLine?.words != words else {
      return nil
    }
    try tell(.question, Messages.stopOrAnswer)
    let line: String
    switch try console.ask(prompt: "> ", prefill: nil, completions: { _ in .words(Reception.yesAndNo) }) {
    case .line(let typed): line = typed
    case .asksToEnd(let signal): return Done(value: .askedToEnd(signal: signal))
    case .endOfInput: return Done(value: .paused)
    case .interrupted, .invalid: return Done()
    }
    let reply = try Understanding.read(line, context: readingContext())
    let isYes = YesNo.alone(line) ?? ([.pause, .quit].contains(reply.intent) ? true : nil)
    switch isYes {
    case true?: return Done(value: try perform(.pause, argument: ""))
    case false?: return nil
    case nil: return Done(value: try hear(line))
    }
  }

  /// Whether a question in words is open, to which nearly anything may be the answer: "bell hooks" is a name where one is asked for.
  private var takesAnyWords: Bool {
    let turn = interview.turn
    guard turn.kind == .question || turn.kind == .probe else { return false }
    guard [.text, .goal, .list].contains(turn.type), !asksForPeople(turn), let place = place(of: turn) else {
      return false
    }
    return place == "goal.statement" || !Self.placesOfDoings.contains { place.hasPrefix($0) }
  }

  /// Where amounts are told, what calls somebody away, or what one does then: "go outside for a minute".
  private static let placesOfDoings = ["goal.", "action", "barriers", "monitoring", "checkpoints", "review"]
}
