// SPDX-License-Identifier: GPL-3.0-or-later

/// The stable name of one answer: the step's id, and in a repeated section the number of the pass: `goal.2`.
public struct SlotKey: Sendable, Hashable {
  /// The id of the step.
  public let id: String
  /// The number of the pass, from 1; nil outside repeated sections. Numbers of removed passes are never used again.
  public let pass: Int?

  /// A key from its parts.
  public init(_ id: String, pass: Int? = nil) {
    self.id = id
    self.pass = pass
  }

  /// Reads `step-id` or `step-id.2`; nil for anything else.
  public init?(text: String) {
    let pieces = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = pieces.first, !id.isEmpty else { return nil }
    guard pieces.count == 2 else {
      self.init(String(id))
      return
    }
    guard let pass = Int(pieces[1]), pass > 0 else { return nil }
    self.init(String(id), pass: pass)
  }

  /// As it is printed and stored.
  public var text: String { pass.map { "\(id).\($0)" } ?? id }
}

extension SlotKey: CustomStringConvertible {
  /// The same as `text`.
  public var description: String { text }
}

extension SlotKey: Codable {
  /// Reads the text of a key.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let key = SlotKey(text: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no slot key: \(text)")
    }
    self = key
  }

  /// Writes the text of the key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
