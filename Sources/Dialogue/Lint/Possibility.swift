// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether conditions can ever hold, as far as that can be told before anybody answers.
struct Possibility {
  /// More alternatives than this are not looked through; the conditions then count as possible.
  private static let alternativeLimit = 128

  private let flow: LintedFlow
  private let bands: Set<Band>

  /// - Parameter bands: the bands that are possible.
  init(_ flow: LintedFlow, bands: [Band]) {
    self.flow = flow
    self.bands = Set(bands)
  }

  /// Whether all of the expressions can hold at once.
  func canHold(_ expressions: [Expression]) -> Bool {
    var alternatives: [[Atom]] = [[]]
    for expression in expressions {
      guard let more = self.alternatives(expression, isTrue: true) else { return true }
      alternatives = alternatives.flatMap { one in more.map { one + $0 } }
      guard alternatives.count <= Self.alternativeLimit else { return true }
    }
    return alternatives.contains { isPossible($0) }
  }

  /// One plain statement, and whether it has to be true.
  private struct Atom {
    let expression: Expression
    let isTrue: Bool
  }

  /// The expression as alternatives, each a list of plain statements; nil when there are too many.
  private func alternatives(_ expression: Expression, isTrue: Bool) -> [[Atom]]? {
    switch (expression, isTrue) {
    case (.not(let inner), _): return alternatives(inner, isTrue: !isTrue)
    case (.or(let one, let other), true), (.and(let one, let other), false):
      guard let left = alternatives(one, isTrue: isTrue), let right = alternatives(other, isTrue: isTrue),
        left.count + right.count <= Self.alternativeLimit
      else { return nil }
      return left + right
    case (.and(let one, let other), true), (.or(let one, let other), false):
      guard let left = alternatives(one, isTrue: isTrue), let right = alternatives(other, isTrue: isTrue),
        left.count * right.count <= Self.alternativeLimit
      else { return nil }
      return left.flatMap { first in right.map { first + $0 } }
    default: return [[Atom(expression: expression, isTrue: isTrue)]]
    }
  }

  private func isPossible(_ atoms: [Atom]) -> Bool {
    var demands = Demands(bands: bands)
    for atom in atoms { add(atom, to: &demands) }
    return demands.canBeMet
  }

  private func add(_ atom: Atom, to demands: inout Demands) {
    switch atom.expression {
    case .compare(.band, let sign, .literal(let name)):
      let isEqual = (sign == .equal) == atom.isTrue
      demands.bands.formIntersection(bands.filter { ($0.rawValue == name) == isEqual })
    case .member(.band, let members):
      let names = members.compactMap { if case .literal(let name) = $0 { name } else { nil } }
      demands.bands.formIntersection(bands.filter { names.contains($0.rawValue) == atom.isTrue })
    case .compare(.slot(let name), .equal, .literal(let value)) where atom.isTrue:
      demands.limit(name, to: [value], known: values(of: name))
    case .member(.slot(let name), let members) where atom.isTrue:
      let values = members.compactMap { if case .literal(let value) = $0 { value } else { nil } }
      if values.count == members.count { demands.limit(name, to: Set(values), known: self.values(of: name)) }
    case .truth(.slot(let name)) where atom.isTrue && flow.byID[name]?.step.type == .yesno:
      demands.limit(name, to: ["yes"], known: values(of: name))
    case .compare(.slot(let name), let sign, .number(let number)) where atom.isTrue:
      demands.bound(name, sign, number, within: range(of: name))
    case .compare(.count(let name), let sign, .number(let number)) where atom.isTrue:
      demands.bound("count " + name, sign, number, within: count(of: name))
    case .has(let name): demands.answered[name, default: []].insert(atom.isTrue)
    default: break
    }
  }

  /// What a step that takes one choice can be; nil when it can be anything, or several things at once.
  private func values(of name: String) -> Set<String>? {
    guard let step = flow.byID[name]?.step else { return nil }
    if step.type == .yesno { return ["yes", "no"] }
    guard step.type == .choice, !step.allowsOwnWords, let choices = flow.knownChoices(of: step) else { return nil }
    return Set(choices.map(\.id))
  }

  private func range(of name: String) -> Bounds {
    guard let step = flow.byID[name]?.step, step.type.takesNumber else { return Bounds() }
    return step.type == .scale ? step.range ?? Bounds(min: 0, max: 10) : step.range ?? Bounds()
  }

  private func count(of name: String) -> Bounds {
    guard let entry = flow.byID[name] else { return Bounds(min: 0) }
    if let repetition = flow.section(of: entry).repetition {
      guard case .asked(_, let max) = repetition.extent else { return Bounds(min: 0) }
      return Bounds(min: 0, max: bands.compactMap { max[$0] }.max())
    }
    return Bounds(min: 0, max: entry.step.type.takesSeveral ? entry.step.count?.max : 1)
  }
}
