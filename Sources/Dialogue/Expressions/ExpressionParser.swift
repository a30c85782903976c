// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads expressions such as `count(gap) > 0 and not gap-cause == no-time`.
struct ExpressionParser {
  /// Longer expressions are refused; so no expression is ever nested dangerously deep.
  static let lengthLimit = 400

  private let tokens: [ExpressionToken]
  private var position = 0

  static func parse(_ text: String) throws(ExpressionError) -> Expression {
    guard text.count <= lengthLimit else {
      throw ExpressionError(Messages.expressionTooLong(lengthLimit), hint: Messages.expressionTooLongHint, at: 0)
    }
    var parser = ExpressionParser(tokens: try ExpressionToken.tokens(of: text))
    let expression = try parser.disjunction()
    if let extra = parser.peek {
      throw ExpressionError(
        Messages.expressionGoesOn(extra.text), hint: Messages.expressionGoesOnHint, at: extra.offset)
    }
    return expression
  }

  private init(tokens: [ExpressionToken]) {
    self.tokens = tokens
  }

  private var peek: ExpressionToken? { position < tokens.count ? tokens[position] : nil }
  private var endOffset: Int { tokens.last.map { $0.offset + $0.text.count } ?? 0 }

  private mutating func take(_ text: String) -> Bool {
    guard let token = peek, token.kind != .text, token.text == text else { return false }
    position += 1
    return true
  }

  private mutating func disjunction() throws(ExpressionError) -> Expression {
    var left = try conjunction()
    while take("or") { left = .or(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(ExpressionError) -> Expression {
    var left = try negation()
    while take("and") { left = .and(left, try negation()) }
    return left
  }

  private mutating func negation() throws(ExpressionError) -> Expression {
    take("not") ? .not(try negation()) : try statement()
  }

  private mutating func statement() throws(ExpressionError) -> Expression {
    if take("(") {
      let inner = try disjunction()
      try expect(")")
      return inner
    }
    if let token = peek, token.kind == .name {
      if token.text == "has" {
        position += 1
        return .has(try argument())
      }
      if let test = AnswerTest.inExpressions.first(where: { $0.rawValue == token.text }) {
        position += 1
        return .test(test)
      }
    }
    return try comparison()
  }

  private mutating func comparison() throws(ExpressionError) -> Expression {
    let left = try subject()
    if take("in") { return .member(left, try members()) }
    guard let token = peek, token.kind == .sign, let sign = Expression.Comparison(rawValue: token.text) else {
      return .truth(left)
    }
    position += 1
    return .compare(left, sign, try value())
  }

  /// The left side: what is looked at.
  private mutating func subject() throws(ExpressionError) -> Expression.Operand {
    guard let token = peek else { throw ended() }
    position += 1
    switch (token.kind, token.text) {
    case (.name, "words"): return .words
    case (.name, "band"): return .band
    case (.name, "role"): return .role
    case (.name, "count"): return .count(try argument())
    case (.name, let name) where !Self.reserved.contains(name): return .slot(name)
    case (.number, let digits): return .number(Double(digits) ?? 0)
    case (.text, let text): return .literal(text)
    default: throw unexpected(token)
    }
  }

  /// The right side: what it is compared with. A bare word is the id of a choice, never a step.
  private mutating func value() throws(ExpressionError) -> Expression.Operand {
    guard let token = peek else { throw ended() }
    position += 1
    switch (token.kind, token.text) {
    case (.number, let digits): return .number(Double(digits) ?? 0)
    case (.text, let text): return .literal(text)
    case (.name, "count"): return .count(try argument())
    case (.name, let name) where !Self.reserved.contains(name): return .literal(name)
    default: throw unexpected(token)
    }
  }

  private mutating func members() throws(ExpressionError) -> [Expression.Operand] {
    try expect("(")
    var members = [try value()]
    while take(",") { members.append(try value()) }
    try expect(")")
    return members
  }

  private mutating func argument() throws(ExpressionError) -> String {
    try expect("(")
    guard let token = peek else { throw ended() }
    guard token.kind == .name, !Self.reserved.contains(token.text) else { throw unexpected(token) }
    position += 1
    try expect(")")
    return token.text
  }

  private mutating func expect(_ sign: String) throws(ExpressionError) {
    guard !take(sign) else { return }
    guard let token = peek else {
      throw ExpressionError(Messages.expressionLacks(sign), hint: Messages.expressionLacksHint(sign), at: endOffset)
    }
    throw ExpressionError(
      Messages.expressionLacks(sign), hint: Messages.expressionLacksHint(sign), at: token.offset)
  }

  private func ended() -> ExpressionError {
    ExpressionError(Messages.expressionEnds, hint: Messages.expressionEndsHint, at: endOffset)
  }

  private func unexpected(_ token: ExpressionToken) -> ExpressionError {
    ExpressionError(
      Messages.expressionUnexpected(token.text), hint: Messages.expressionHint, at: token.offset)
  }

  /// Words that mean something in expressions; no step may be called so.
  static let reserved: Set<String> =
    Set(["or", "and", "not", "in", "has", "count", "words", "band", "role"])
    .union(AnswerTest.inExpressions.map(\.rawValue))
}
