// SPDX-License-Identifier: GPL-3.0-or-later
@testable import Assistant

/// A person whose lines are known beforehand. After the last one the input is at its end.
@MainActor
final class ScriptedConsole: Console {
  var inputs: [ConsoleInput]
  private(set) var told: [Utterance] = []
  private(set) var rememberedLines: [String] = []
  /// Called before each line is handed over, with the line's index.
  var beforeLine: (Int) -> Void = { _ in }
  private var asked = 0

  init(_ lines: [String]) { inputs = lines.map(ConsoleInput.line) }

  var width: Int { 80 }
  var height: Int?
  var isInteractive: Bool { true }
  var isReadAloud: Bool { false }
  var editsDrafts = false
  /// What stood in the line each time, before anything was typed.
  private(set) var prefills: [String?] = []
  var text: String { told.map(\.text).joined(separator: "\n") }

  func tell(_ utterance: Utterance) throws { told.append(utterance) }

  func ask(
    prompt: String, prefill: String?, completions: @escaping (LineSoFar) -> Completions
  ) throws -> ConsoleInput {
    beforeLine(asked)
    prefills.append(prefill)
    asked += 1
    return inputs.isEmpty ? .endOfInput : inputs.removeFirst()
  }

  func edit(_ text: String) throws -> String? { nil }
  func remember(_ line: String) { rememberedLines.append(line) }

  func said(_ kind: Utterance.Kind) -> [String] { told.filter { $0.kind == kind }.map(\.text) }
}
