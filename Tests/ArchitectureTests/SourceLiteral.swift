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
  private let characters: [Character]
  private var position = 0
  private var line = 1
  private(set) var literals: [SourceLiteral] = []

  static let sayers: Set<String> = ["say", "counted", "hinted"]

  init(_ file: SourceFile) {
    characters = Array(file.lines.joined(separator: "\n"))
    scan([])
  }

  private typealias Call = (name: String, isSaid: Bool)

  /// Code up to the end, or up to the parenthesis that ends something put into a text.
  private mutating func scan(_ outer: [Call]) {
    var calls = outer
    while position < characters.count {
      let character = characters[position]
      if character == "\n" { line += 1 }
      if character == "/", position + 1 < characters.count, characters[position + 1] == "/" {
        while position < characters.count, characters[position] != "\n" { position += 1 }
        continue
      }
      if character == "\"" {
        literal(in: calls)
        continue
      }
      position += 1
      if character == "(" {
        let name = nameBefore(position - 1)
        calls.append((name, Self.sayers.contains(name) || calls.last?.isSaid == true))
      } else if character == ")" {
        if calls.count == outer.count { return }
        calls.removeLast()
      }
    }
  }

  private func nameBefore(_ end: Int) -> String {
    var start = end
    while start > 0, characters[start - 1].isLetter || characters[start - 1].isNumber { start -= 1 }
    return String(characters[start..<end])
  }

  private mutating func literal(in calls: [Call]) {
    let isLong = starts("\"\"\"")
    var literal = SourceLiteral(line: line, isSaid: calls.last?.isSaid == true, call: calls.last?.name ?? "")
    position += isLong ? 3 : 1
    while position < characters.count {
      if starts("\\(") {
        position += 2
        // What is put in begins a new stretch of code, which its own parenthesis ends.
        let within = calls.isEmpty ? [("", false)] : calls
        scan(within)
        continue
      }
      if characters[position] == "\\" {
        position += 2
      } else if isLong ? starts("\"\"\"") : characters[position] == "\"" {
        position += isLong ? 3 : 1
        break
      } else {
        if characters[position] == "\n" { line += 1 }
        literal.words.append(characters[position])
        position += 1
      }
    }
    literals.append(literal)
  }

  private func starts(_ text: String) -> Bool {
    characters[position...].starts(with: text)
  }
}
