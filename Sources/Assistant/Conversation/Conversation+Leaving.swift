// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Somebody is called away and does not say stop: "bell rang", "moms here, she honked".
extension Conversation {
  /// Asks whether to stop, where such a line would be kept as an answer in words. "No" keeps it as the answer; any other words are
  /// the answer in its place. Nil for lines that are answers.
  func hearLeaving(_ words: String, _ understood: Understood) throws -> Done? {
    guard understood.mayLeave, showsQuestions, takesAnyWords, lastLine?.words != words else { return nil }
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

  /// Whether a question in words is open, to which nearly anything may be the answer.
  private var takesAnyWords: Bool {
    let turn = interview.turn
    guard turn.kind == .question || turn.kind == .probe else { return false }
    return [.text, .goal, .list].contains(turn.type)
  }
}
