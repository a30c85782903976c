// SPDX-License-Identifier: GPL-3.0-or-later

/// A sentence with what may be said otherwise in it: `(go|step) back [one [question]]`.
///
/// Round brackets hold alternatives of one or more words, square ones something that may be missing. Short forms are written
/// out when it is made, so a pattern may hold them.
struct RequestPattern: Sendable {
  private indirect enum Node: Sendable {
    case word(String)
    case choice([[Node]], isOptional: Bool)
  }

  private let nodes: [Node]

  init(_ text: String) {
    var rest = Array(text.utf8)[...]
    nodes = Self.sequence(&rest)
  }

  /// Whether all the words are this sentence.
  func matches(_ words: [String]) -> Bool { Self.ends(nodes[...], words, from: 0).contains(words.count) }

  /// The words that a line may begin with to be this sentence.
  var firstWords: Set<String> { Self.first(nodes[...]).words }

  /// Every word in it.
  var vocabulary: Set<String> { Self.vocabulary(nodes) }

  private static func ends(_ nodes: ArraySlice<Node>, _ words: [String], from start: Int) -> Set<Int> {
    guard let node = nodes.first else { return [start] }
    let rest = nodes.dropFirst()
    switch node {
    case .word(let word):
      return start < words.count && words[start] == word ? ends(rest, words, from: start + 1) : []
    case .choice(let choices, let isOptional):
      var places: Set<Int> = isOptional ? [start] : []
      for choice in choices { places.formUnion(ends(choice[...], words, from: start)) }
      return places.reduce(into: []) { $0.formUnion(ends(rest, words, from: $1)) }
    }
  }

  private static func first(_ nodes: ArraySlice<Node>) -> (words: Set<String>, canBeEmpty: Bool) {
    guard let node = nodes.first else { return ([], true) }
    switch node {
    case .word(let word): return ([word], false)
    case .choice(let choices, let isOptional):
      let inside = choices.map { first($0[...]) }
      var words = inside.reduce(into: Set<String>()) { $0.formUnion($1.words) }
      guard isOptional || inside.contains(where: \.canBeEmpty) else { return (words, false) }
      let after = first(nodes.dropFirst())
      words.formUnion(after.words)
      return (words, after.canBeEmpty)
    }
  }

  private static func vocabulary(_ nodes: [Node]) -> Set<String> {
    nodes.reduce(into: []) { words, node in
      switch node {
      case .word(let word): words.insert(word)
      case .choice(let choices, _): for choice in choices { words.formUnion(vocabulary(choice)) }
      }
    }
  }

  /// Nodes up to a bar or a closing bracket, which is left. The table is read when the first line is heard, so it goes by bytes.
  private static func sequence(_ rest: inout ArraySlice<UInt8>) -> [Node] {
    var nodes: [Node] = []
    while let byte = rest.first, byte != bar, byte != closingRound, byte != closingSquare {
      switch byte {
      case space: rest.removeFirst()
      case openingRound, openingSquare:
        rest.removeFirst()
        nodes.append(.choice(choices(&rest), isOptional: byte == openingSquare))
      default:
        let end = rest.firstIndex(where: isMark) ?? rest.endIndex
        let word = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
        rest = rest[end...]
        nodes += Contractions.expanded([word]).map(Node.word)
      }
    }
    return nodes
  }

  /// Alternatives up to the closing bracket, which is taken.
  private static func choices(_ rest: inout ArraySlice<UInt8>) -> [[Node]] {
    var choices = [sequence(&rest)]
    while let byte = rest.popFirst(), byte == bar { choices.append(sequence(&rest)) }
    return choices
  }

  private static let space = UInt8(ascii: " ")
  private static let bar = UInt8(ascii: "|")
  private static let openingRound = UInt8(ascii: "(")
  private static let closingRound = UInt8(ascii: ")")
  private static let openingSquare = UInt8(ascii: "[")
  private static let closingSquare = UInt8(ascii: "]")

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == space || byte == bar || byte == openingRound || byte == closingRound || byte == openingSquare
      || byte == closingSquare
  }
}
