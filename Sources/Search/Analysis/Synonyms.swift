// SPDX-License-Identifier: GPL-3.0-or-later

/// Phrases that mean the same, or that one stands for the other, as terms: rules as bytes, read when a term asks for them.
public struct Synonyms: Sendable {
  /// Where the terms of the query say `from`, those of `to` are searched for as well.
  struct Rule: Sendable, Equatable {
    let from: [String]
    let to: [[String]]
  }

  /// What a term that was put in counts beside a typed one: above 0, below 1.
  public let boost: Double
  /// Lists of rules by the first term of what they look for.
  private let bytes: PackedBytes
  private let rules: PackedTable

  /// - Parameters:
  ///   - rules: by the first term of what they look for, the longest first.
  ///   - boost: held within 0...1.
  init(_ rules: [String: [Rule]], boost: Double) {
    let packed = PackedTable.packed(rules) { writer, rules in
      writer.write(rules) { writer, rule in
        writer.write(rule.from)
        writer.write(rule.to) { $0.write($1) }
      }
    }
    self.init(PackedBytes(packed), boost: boost)
  }

  private init(_ bytes: PackedBytes, boost: Double) {
    self.boost = min(max(0, boost), 1)
    self.bytes = bytes
    rules = PackedTable(bytes)
  }

  /// The terms that the typed ones bring, each once, in the order of what brought them, without any that was typed.
  public func expansion(of tokens: [Token]) -> [QueryTerm] {
    var seen = Set(tokens.map(\.term))
    var expansion: [QueryTerm] = []
    for start in tokens.indices {
      for rule in rules(beginningWith: tokens[start].term) where rule.from.count <= tokens.count - start {
        let phrase = tokens[start..<(start + rule.from.count)]
        guard phrase.map(\.term) == rule.from else { continue }
        let words = phrase.map(\.typed).joined(separator: " ")
        for term in rule.to.joined() where seen.insert(term).inserted {
          expansion.append(QueryTerm(term: term, boost: boost, typed: words, origin: .synonym))
        }
      }
    }
    return expansion
  }

  /// The rules, to be read again by `init(_:)`.
  public func pack(into writer: inout PackedWriter) {
    writer.write(boost)
    writer.write(bytes.count)
    writer.write(raw: bytes.memory)
  }

  /// Rules that were packed.
  public init(_ reader: inout PackedReader) {
    let boost = reader.double()
    self.init(reader.block(), boost: boost)
  }

  private func rules(beginningWith term: String) -> [Rule] {
    guard var reader = rules.reader(of: term) else { return [] }
    return reader.list { reader in Rule(from: reader.texts(), to: reader.list { $0.texts() }) }
  }
}
