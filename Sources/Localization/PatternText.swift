// SPDX-License-Identifier: GPL-3.0-or-later

/// The text of a translation, cut at its placeholders: `{0}` is the first thing that the English text puts in. A brace of its own
/// is written twice.
public struct PatternText: Sendable, Equatable {
  /// A piece of a pattern.
  enum Piece: Sendable, Equatable {
    case words(String)
    case placeholder(Int)
  }

  private(set) var pieces: [Piece] = []
  /// The first brace that belongs to nothing, counted in characters from 0; nil when all is well.
  public private(set) var strayBrace: Int?

  /// Cuts a pattern; braces that belong to nothing stay words.
  public init(_ pattern: String) {
    guard pattern.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      pieces = [.words(pattern)]
      return
    }
    var words = ""
    let characters = Array(pattern)
    var position = 0
    while position < characters.count {
      let character = characters[position]
      if character == "{" || character == "}" {
        if position + 1 < characters.count, characters[position + 1] == character {
          words.append(character)
          position += 2
          continue
        }
        if let (number, end) = Self.placeholder(in: characters, at: position) {
          if !words.isEmpty { pieces.append(.words(words)) }
          words = ""
          pieces.append(.placeholder(number))
          position = end
          continue
        }
        strayBrace = strayBrace ?? position
      }
      words.append(character)
      position += 1
    }
    if !words.isEmpty { pieces.append(.words(words)) }
  }

  /// The number in `{12}` and the place behind it.
  private static func placeholder(in characters: [Character], at start: Int) -> (Int, Int)? {
    guard characters[start] == "{", let end = characters[start...].firstIndex(of: "}"), end - start <= 3,
      let number = Int(String(characters[(start + 1)..<end])), number >= 0
    else { return nil }
    return (number, end + 1)
  }

  /// The numbers of the placeholders.
  public var placeholders: Set<Int> {
    Set(
      pieces.compactMap { piece in
        if case .placeholder(let number) = piece { number } else { nil }
      })
  }

  /// The text with the arguments in their places; a placeholder without its argument is left out.
  public func filled(with arguments: [String]) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .placeholder(let number): text += arguments.indices.contains(number) ? arguments[number] : ""
      }
    }
  }
}
