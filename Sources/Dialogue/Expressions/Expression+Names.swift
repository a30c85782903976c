// SPDX-License-Identifier: GPL-3.0-or-later

extension Expression {
  /// The steps it looks at.
  public var names: [String] {
    switch self {
    case .or(let one, let other), .and(let one, let other): one.names + other.names
    case .not(let inner): inner.names
    case .compare(let one, _, let other): [one, other].compactMap(\.name)
    case .member(let one, _), .truth(let one): [one].compactMap(\.name)
    case .has(let name): [name]
    case .test: []
    }
  }

  /// The tests of the answer just given that it names.
  public var tests: Set<AnswerTest> {
    switch self {
    case .or(let one, let other), .and(let one, let other): one.tests.union(other.tests)
    case .not(let inner): inner.tests
    case .test(let test): [test]
    case .compare, .member, .has, .truth: []
    }
  }

  /// Whether it looks at the answer just given, so that it makes no sense before there is one.
  public var looksAtAnswer: Bool {
    switch self {
    case .or(let one, let other), .and(let one, let other): one.looksAtAnswer || other.looksAtAnswer
    case .not(let inner): inner.looksAtAnswer
    case .compare(let one, _, let other): one == .words || other == .words
    case .member(let one, _), .truth(let one): one == .words
    case .test: true
    case .has: false
    }
  }
}

extension Expression.Operand {
  /// The step it looks at, if it does.
  var name: String? {
    switch self {
    case .slot(let name), .count(let name): name
    case .words, .band, .role, .number, .literal: nil
    }
  }
}
