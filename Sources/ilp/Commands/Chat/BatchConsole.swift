// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant

/// Watches over a console. Bytes from a pipe that are no text end the input, and in a batch any refusal does, so that later
/// lines do not answer the wrong questions.
@MainActor
final class BatchConsole: Console {
  struct Refusal: Equatable {
    let line: Int
    let words: String
  }

  private let inner: any Console
  private let stopsAtRefusal: Bool
  private var lines = 0
  private(set) var refusal: Refusal?

  init(_ inner: any Console, stopsAtRefusal: Bool) {
    self.inner = inner
    self.stopsAtRefusal = stopsAtRefusal
  }

  var width: Int { inner.width }
  var height: Int? { inner.height }
  var isInteractive: Bool { inner.isInteractive }
  var isReadAloud: Bool { inner.isReadAloud }
  var editsDrafts: Bool { inner.editsDrafts }
  var rememberedLines: [String] { inner.rememberedLines }

  func tell(_ utterance: Utterance) throws {
    if stopsAtRefusal, utterance.kind == .trouble, refusal == nil {
      refusal = Refusal(line: lines, words: utterance.text)
    }
    try inner.tell(utterance)
  }

  /// - Throws: when nobody can answer: the input has ended before its first line, and this is no batch.
  func ask(
    prompt: String, prefill: String?, completions: @escaping (LineSoFar) -> Completions
  ) throws -> ConsoleInput {
    guard refusal == nil else { return .endOfInput }
    let input = try inner.ask(prompt: prompt, prefill: prefill, completions: completions)
    if input == .endOfInput, lines == 0, !inner.isInteractive, !stopsAtRefusal {
      throw Trouble(.usage, Messages.nobodyAnswers, hint: Messages.nobodyAnswersHint)
    }
    lines += 1
    if case .invalid(let remedy) = input, !inner.isInteractive {
      refusal = Refusal(line: lines, words: remedy)
      return .endOfInput
    }
    return input
  }

  func edit(_ text: String) throws -> String? { try inner.edit(text) }
  func remember(_ line: String) { inner.remember(line) }
}
