// SPDX-License-Identifier: GPL-3.0-or-later

/// A string literal of a Swift file.
struct SourceLiteral {
  /// Its words without what is put in.
  var words = ""
  let line: Int
  /// Whether it is an argument of a function that says it in the language of the user, or of something inside one.
  let isSaid: Bool
  /// The name in front of the parenthesis that it stands in, such as `say`.
  let call: String
}

/// Finds the string literals of a file, those inside of others included.
struct LiteralScan {
  private let characters: [UInt8]
  private var position = 0
  private var line = 1
  private(set) var literals: [SourceLiteral] = []

  private static let (newline, slash, quote) = (UInt8(ascii: "\n"), UInt8(ascii: "/"), UInt8(ascii: "\""))

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  static let sayers: Set<String> = ["say", "counted", "hinted"]

  init(_ file: SourceFile) {
    characters = Array(file.lines.joined(separator: "\n").utf8)
    scan([])
  }

  private typealias Call = (name: String, isSaid: Bool)

  /// Code up to the end, or up to the parenthesis that ends something put into a text.
  private mutating func scan(_ outer: [Call]) {
    var calls = outer
    while position < characters.count {
      let character = characters[position]
      if character == Self.newline { line += 1 }
      if character == Self.slash, position + 1 < characters.count, characters[position + 1] == Self.slash {
        while position < characters.count, characters[position] != Self.newline { position += 1 }
        continue
      }
      if character == Self.quote {
        literal(in: calls)
        continue
      }
      position += 1
      if character == UInt8(ascii: "(") {
        let name = nameBefore(position - 1)
        calls.append((name, Self.sayers.contains(name) || calls.last?.isSaid == true))
      } else if character == UInt8(ascii: ")") {
        if calls.count == outer.count { return }
        calls.removeLast()
      }
    }
  }

  private func nameBefore(_ end: Int) -> String {
    var start = end
    while start > 0, Self.isWord(characters[start - 1]) { start -= 1 }
    return String(decoding: characters[start..<end], as: UTF8.self)
  }

  private mutating func literal(in calls: [Call]) {
    let isLong = starts("\"\"\"")
    var literal = SourceLiteral(line: line, isSaid: calls.last?.isSaid == true, call: calls.last?.name ?? "")
    var words: [UInt8] = []
    position += isLong ? 3 : 1
    while position < characters.count {
      if starts("\\(") {
        position += 2
        // What is put in begins a new stretch of code, which its own parenthesis ends.
        let within = calls.isEmpty ? [("", false)] : calls
        scan(within)
        continue
      }
      if characters[position] == UInt8(ascii: "\\") {
        position += 2
      } else if isLong ? starts("\"\"\"") : characters[position] == Self.quote {
        position += isLong ? 3 : 1
        break
      } else {
        if characters[position] == Self.newline { line += 1 }
        words.append(characters[position])
        position += 1
      }
    }
    literal.words = String(decoding: words, as: UTF8.self)
    literals.append(literal)
  }

  private func starts(_ text: String) -> Bool {
    characters[position...].starts(with: text.utf8)
  }
}
