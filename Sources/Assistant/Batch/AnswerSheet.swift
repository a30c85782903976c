// SPDX-License-Identifier: GPL-3.0-or-later

/// Answers written down beforehand: by step id, or for a repeated section by its id, one entry for each pass.
package struct AnswerSheet: Equatable, Sendable {
  /// What stands behind a name: words, several answers in turn, or those of one pass by their steps.
  package indirect enum Value: Equatable, Sendable {
    case words(String)
    case several([Value])
    case byStep([String: Value])
  }

  package var values: [String: Value]

  package init(_ values: [String: Value]) { self.values = values }

  /// The words for a step outside repeated sections.
  func words(for step: String) -> String? { values[step].flatMap(Self.words) }

  /// How many passes of a repeated section have answers.
  func passes(of section: String, steps: [String]) -> Int {
    if case .several(let passes)? = values[section] { return passes.count }
    return steps.compactMap { step -> Int? in
      switch values[step] {
      case .several(let passes)?: passes.count
      case .words?, .byStep?: 1
      case nil: nil
      }
    }.max() ?? 0
  }

  /// The words for a step in one pass, counted from 0.
  func words(for step: String, pass: Int, of section: String) -> String? {
    if case .several(let passes)? = values[section] {
      guard passes.indices.contains(pass), case .byStep(let answers) = passes[pass] else { return nil }
      return answers[step].flatMap(Self.words)
    }
    guard case .several(let passes)? = values[step] else { return pass == 0 ? words(for: step) : nil }
    return passes.indices.contains(pass) ? Self.words(passes[pass]) : nil
  }

  /// Several things become one answer with a line for each.
  private static func words(_ value: Value) -> String? {
    switch value {
    case .words(let words): return words
    case .several(let values): return values.compactMap(words).joined(separator: "\n")
    case .byStep: return nil
    }
  }
}
