// SPDX-License-Identifier: GPL-3.0-or-later

/// A console without a person: collects what is said, and has nothing to answer.
@MainActor
package final class CollectingConsole: Console {
  package private(set) var told: [Utterance] = []

  package init() {}

  package var width: Int { 80 }
  package var height: Int? { nil }
  package var isInteractive: Bool { false }
  package var isReadAloud: Bool { false }
  package var editsDrafts: Bool { false }
  package var rememberedLines: [String] { [] }

  package func tell(_ utterance: Utterance) throws { told.append(utterance) }

  package func ask(
    prompt: String, prefill: String?, completions: @escaping (LineSoFar) -> Completions
  ) throws -> ConsoleInput {
    .endOfInput
  }

  package func edit(_ text: String) throws -> String? { nil }
  package func remember(_ line: String) {}
}
