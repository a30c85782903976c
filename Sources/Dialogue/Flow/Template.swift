// SPDX-License-Identifier: GPL-3.0-or-later

/// A text that may hold `{step-id}` where the answer of an earlier step belongs.
public struct Template: Sendable, Equatable {
  /// A piece of a template.
  public enum Part: Sendable, Equatable {
    /// Words as they stand.
    case words(String)
    /// The name between braces.
    case slot(String)
  }

  /// The text as written.
  public let text: String
  /// Where it stands in its file.
  public let mark: SourceMark
  /// The text cut at its braces. A brace without its partner, or around anything but a name, is an ordinary character.
  public let parts: [Part]

  /// Cuts a text into words and names.
  public init(_ text: String, mark: SourceMark = .start) {
    self.text = text
    self.mark = mark
    self.parts = Self.parts(of: text)
  }

  /// The names between braces, in order, repeated ones included.
  public var names: [String] {
    parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }
  }

  /// The text with each name replaced by what `value` knows of it, or by nothing.
  public func filled(_ value: (String) -> String?) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .words(let words): result += words
      case .slot(let name): result += value(name) ?? ""
      }
    }
    return result
  }

  private static func parts(of text: String) -> [Part] {
    // Most texts have no names, and a flow has a thousand texts.
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text.isEmpty ? [] : [.words(text)] }
    var parts: [Part] = []
    var words = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let inside = rest[rest.index(after: open)...]
      let name = inside.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      words += rest[..<open]
      if !name.isEmpty, name.endIndex < inside.endIndex, inside[name.endIndex] == "}" {
        if !words.isEmpty { parts.append(.words(words)) }
        words = ""
        parts.append(.slot(String(name)))
        rest = inside[inside.index(after: name.endIndex)...]
      } else {
        words += "{"
        rest = inside
      }
    }
    words += rest
    if !words.isEmpty { parts.append(.words(words)) }
    return parts
  }
}
