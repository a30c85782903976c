// SPDX-License-Identifier: GPL-3.0-or-later

import Yams

/// Writes a YAML document in the form that `PackedNodes` reads; see there.
///
/// It trusts the files: the tests read each of them in both ways and compare.
struct PackedNodeWriter {
  static func packed(_ yaml: String) throws -> String {
    guard let root = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot() else { return "" }
    return try packed(root)
  }

  private static func packed(_ node: Node) throws -> String {
    switch node {
    case .scalar(let scalar): return "s" + place(of: node) + text(scalar.string)
    case .sequence(let items): return "l" + place(of: node) + list(try items.map(packed))
    case .mapping(let mapping):
      return "m" + place(of: node)
        + list(
          try mapping.map { key, value in
            guard case .scalar(let name) = key else { throw EmbedDataError.notPlain(key.mark?.line ?? 0) }
            return text(name.string) + place(of: key) + (try packed(value))
          })
    case .alias: throw EmbedDataError.notPlain(node.mark?.line ?? 0)
    }
  }

  private static func list(_ members: [String]) -> String {
    let joined = members.joined()
    return number(members.count) + number(joined.utf8.count) + joined
  }

  private static func place(of node: Node) -> String {
    number(node.mark?.line ?? 1) + number(node.mark?.column ?? 1)
  }

  private static func text(_ text: String) -> String {
    number(text.utf8.count) + text
  }

  private static func number(_ number: Int) -> String {
    var digits = String.UnicodeScalarView()
    var rest = number
    while rest >= 32 {
      digits.append(Unicode.Scalar(UInt8(0x40 + rest % 32)))
      rest /= 32
    }
    digits.append(Unicode.Scalar(UInt8(0x60 + rest)))
    return String(digits)
  }
}
