// SPDX-License-Identifier: GPL-3.0-or-later

extension Place {
  /// The way as a program reads it: `goals[1].due`, `goals[id=…].due`, `custom["room no. 3"]`.
  public var text: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key) where Self.isPlain(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(Self.quoted(key))]"
      case .index(let index): text += "[\(index)]"
      case .item(let item): text += "[id=\(Self.quoted(item.text))]"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty && key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}

extension Place: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
