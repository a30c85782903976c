// SPDX-License-Identifier: GPL-3.0-or-later

/// A console that writes down all that is said on another one: `> ` before what was typed.
@MainActor
package final class TranscribedConsole: Console {
  private let inner: any Console
  private let write: (String) throws -> Void

  package init(_ inner: any Console, write: @escaping (String) throws -> Void) {
    self.inner = inner
    self.write = write
  }

  package var width: Int { inner.width }
  package var height: Int? { inner.height }
  package var isInteractive: Bool { inner.isInteractive }
  package var isReadAloud: Bool { inner.isReadAloud }
  package var editsDrafts: Bool { inner.editsDrafts }
  package var rememberedLines: [String] { inner.rememberedLines }

  package func tell(_ utterance: Utterance) throws {
    try inner.tell(utterance)
    try write(utterance.aside.map { "\(utterance.text)  [\($0)]" } ?? utterance.text)
  }

  package func ask(
    prompt: String, prefill: String?, completions: @escaping (LineSoFar) -> Completions
  ) throws -> ConsoleInput {
    let input = try inner.ask(prompt: prompt, prefill: prefill, completions: completions)
    if case .line(let line) = input { try write(prompt + line) }
    return input
  }

  package func edit(_ text: String) throws -> String? {
    let edited = try inner.edit(text)
    if let edited { try write("> \(edited)") }
    return edited
  }

  package func remember(_ line: String) { inner.remember(line) }
}
