// SPDX-License-Identifier: GPL-3.0-or-later

extension Expression {
  /// Whether it holds. What is not known, not answered or not comparable is false.
  func holds(in scope: Scope) -> Bool {
    switch self {
    case .or(let one, let other): one.holds(in: scope) || other.holds(in: scope)
    case .and(let one, let other): one.holds(in: scope) && other.holds(in: scope)
    case .not(let inner): !inner.holds(in: scope)
    case .compare(let one, let sign, let other): Self.compare(one, sign, other, in: scope)
    case .member(let one, let members):
      members.contains { Self.compare(one, .equal, $0, in: scope) }
    case .has(let name): !scope.answers(name).isEmpty || scope.count(name) > 0
    case .test(let test): scope.given?.tests.contains(test) ?? false
    case .truth(let operand): Self.isTrue(operand, in: scope)
    }
  }

  private static func isTrue(_ operand: Operand, in scope: Scope) -> Bool {
    switch operand {
    case .slot(let name): scope.answers(name).contains { $0.isYes ?? true }
    case .count(let name): scope.count(name) > 0
    case .words: (scope.given?.words).map { Phrasing.wordCount($0) > 0 } ?? false
    case .number(let number): number != 0
    case .band, .role, .literal: true
    }
  }

  private static func compare(_ one: Operand, _ sign: Comparison, _ other: Operand, in scope: Scope) -> Bool {
    let values = values(of: one, in: scope)
    guard let value = self.values(of: other, in: scope).first, !values.isEmpty else { return false }
    switch sign {
    case .equal: return values.contains { $0.equals(value) }
    case .notEqual: return !values.contains { $0.equals(value) }
    case .less: return values.contains { $0.isOrdered(value) { $0 < $1 } }
    case .lessOrEqual: return values.contains { $0.isOrdered(value) { $0 <= $1 } }
    case .greater: return values.contains { $0.isOrdered(value) { $0 > $1 } }
    case .greaterOrEqual: return values.contains { $0.isOrdered(value) { $0 >= $1 } }
    }
  }

  private static func values(of operand: Operand, in scope: Scope) -> [ComparedValue] {
    switch operand {
    case .slot(let name): scope.answers(name).map(ComparedValue.init(answer:))
    case .count(let name): [ComparedValue(number: Double(scope.count(name)))]
    case .words: scope.given.map { [ComparedValue(number: Double(Phrasing.wordCount($0.words)))] } ?? []
    case .band: [ComparedValue(names: [scope.band.rawValue])]
    case .role: [ComparedValue(names: [scope.role])]
    case .number(let number): [ComparedValue(number: number)]
    case .literal(let text): [ComparedValue(names: [text])]
    }
  }
}
