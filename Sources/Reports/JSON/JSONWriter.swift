// SPDX-License-Identifier: GPL-3.0-or-later

package import Plans

/// Writes JSON in one way only: keys in order of their code points, two blanks a level, one line feed at the end. The same
/// value is always the same bytes.
package enum JSONWriter {
  package static func text(_ value: JSONValue) -> String {
    var text = ""
    write(value, indent: "", to: &text)
    return text + "\n"
  }

  private static func write(_ value: JSONValue, indent: String, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let whole): text += String(whole)
    case .number(let number): text += self.number(number)
    case .string(let string): text += quoted(string)
    case .array(let values): write(values, "[", "]", indent, to: &text) { write($0, indent: $1, to: &$2) }
    case .object(let members):
      let sorted = members.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
      write(sorted, "{", "}", indent, to: &text) { member, indent, text in
        text += quoted(member.key) + ": "
        write(member.value, indent: indent, to: &text)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ indent: String, to text: inout String,
    _ body: (Element, String, inout String) -> Void
  ) {
    text += open
    guard !elements.isEmpty else {
      text += close
      return
    }
    let inner = indent + "  "
    for (index, element) in elements.enumerated() {
      text += (index > 0 ? ",\n" : "\n") + inner
      body(element, inner, &text)
    }
    text += "\n" + indent + close
  }

  /// The shortest digits that give the same number again; what JSON has no number for is null.
  private static func number(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    if let whole = Int(exactly: number) { return String(whole) }
    return number.description
  }

  static func quoted(_ string: String) -> String {
    var quoted = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
