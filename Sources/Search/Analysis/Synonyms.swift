// SPDX-License-Identifier: GPL-3.0-or-later

/// Phrases that mean the same, or that one stands for the other, as terms.
public struct Synonyms: Sendable, Equatable {
  /// Where the terms of the query say `from`, those of `to` are searched for as well.
  struct Rule: Sendable, Equatable {
    let from: [String]
    let to: [[String]]
  }

  /// What a term that was put in counts beside a typed one: above 0, below 1.
  public let boost: Double
  /// Rules by the first term of what they look for, the longest first.
  private var rules: [String: [Rule]] = [:]

  /// - Parameter boost: held within 0...1.
  public init(boost: Double = 0.4) {
    self.boost = min(max(0, boost), 1)
  }

  /// Adds phrases that all mean the same.
  public mutating func add(equal phrases: [String], analyzer: Analyzer, stemmer: Stemmer) {
    let all = phrases.map { analyzer.terms(in: $0, stemmer: stemmer) }
    for (index, from) in all.enumerated() {
      add(Rule(from: from, to: all.enumerated().filter { $0.offset != index }.map(\.element)))
    }
  }

  /// Adds phrases that are searched for where `phrase` is typed, but not the other way.
  public mutating func add(from phrase: String, to others: [String], analyzer: Analyzer, stemmer: Stemmer) {
    add(
      Rule(
        from: analyzer.terms(in: phrase, stemmer: stemmer),
        to: others.map { analyzer.terms(in: $0, stemmer: stemmer) }))
  }

  /// The terms that the typed ones bring, each once, in the order of what brought them, without any that was typed.
  public func expansion(of tokens: [Token]) -> [QueryTerm] {
    let typed = Set(tokens.map(\.term))
    var seen = typed
    var expansion: [QueryTerm] = []
    for start in tokens.indices {
      for rule in rules[tokens[start].term, default: []] where rule.from.count <= tokens.count - start {
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

  /// Every term that some rule looks for or brings.
  public var terms: Set<String> {
    Set(rules.values.joined().flatMap { [$0.from] + $0.to }.joined())
  }

  /// The rules, to be read again by `init(_:)`.
  public func pack(into writer: inout PackedWriter) {
    writer.write(boost)
    writer.write(rules.keys.sorted()) { writer, first in
      writer.write(first)
      writer.write(rules[first, default: []]) { writer, rule in
        writer.write(rule.from)
        writer.write(rule.to) { $0.write($1) }
      }
    }
  }

  /// Rules that were packed.
  public init(_ reader: inout PackedReader) {
    boost = min(max(0, reader.double()), 1)
    let rows = reader.list { reader in
      (reader.text(), reader.list { reader in Rule(from: reader.texts(), to: reader.list { $0.texts() }) })
    }
    rules = Dictionary(rows) { first, _ in first }
  }

  private mutating func add(_ rule: Rule) {
    guard let first = rule.from.first else { return }
    var list = rules[first, default: []]
    let place = list.firstIndex { $0.from.count < rule.from.count } ?? list.endIndex
    list.insert(rule, at: place)
    rules[first] = list
  }
}
