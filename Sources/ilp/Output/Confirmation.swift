// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant

/// A question before something that cannot be taken back. Without a person to answer it, only `--yes` is a yes.
@MainActor
struct Confirmation {
  let house: House

  /// - Throws: `refusal` when nobody can answer and nobody said yes beforehand.
  func agreed(
    to question: String, isGiven: Bool,
    otherwise refusal: @autoclosure () -> Trouble = Trouble(
      .usage, Messages.nobodyCanAgree, hint: Messages.nobodyCanAgreeHint)
  ) throws -> Bool {
    if isGiven { return true }
    let console = house.console()
    defer { console.close() }
    guard console.isInteractive else {
      throw refusal()
    }
    try console.tell(Utterance(.question, question))
    guard
      case .line(let line) = try console.ask(prompt: "> ", prefill: nil, completions: { _ in .words(["yes", "no"]) })
    else { return false }
    return ["y", "yes"].contains(line.lowercased().filter { !$0.isWhitespace })
  }
}
