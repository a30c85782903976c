// SPDX-License-Identifier: GPL-3.0-or-later

/// A word or sign of an expression.
struct ExpressionToken {
  enum Kind {
    case name, number, text, sign
  }

  let kind: Kind
  /// Without its quotes, if it had any.
  let text: String
  /// How many characters stand before it.
  let offset: Int

  static func tokens(of text: String) throws(ExpressionError) -> [ExpressionToken] {
    let letters = Array(text)
    var tokens: [ExpressionToken] = []
    var position = 0
    while position < letters.count {
      let letter = letters[position]
      if letter.isWhitespace {
        position += 1
        continue
      }
      let token = try token(at: position, of: letters)
      tokens.append(token)
      position += token.kind == .text ? token.text.count + 2 : token.text.count
    }
    return tokens
  }

  private static func token(at start: Int, of letters: [Character]) throws(ExpressionError) -> ExpressionToken {
    let rest = letters[start...]
    let letter = letters[start]
    if letter == "'" || letter == "\"" {
      let inside = rest.dropFirst().prefix { $0 != letter }
      guard inside.endIndex < letters.count else {
        throw ExpressionError(Messages.quoteStaysOpen, hint: Messages.quoteStaysOpenHint, at: start)
      }
      return ExpressionToken(kind: .text, text: String(inside), offset: start)
    }
    for sign in ["==", "!=", "<=", ">=", "<", ">", "(", ")", ","] where rest.starts(with: sign) {
      return ExpressionToken(kind: .sign, text: sign, offset: start)
    }
    let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    guard !word.isEmpty else {
      throw ExpressionError(Messages.expressionUnexpected(String(letter)), hint: Messages.expressionHint, at: start)
    }
    let text = String(word)
    let isNumber = text.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" } && Double(text)?.isFinite == true
    return ExpressionToken(kind: isNumber ? .number : .name, text: text, offset: start)
  }
}
