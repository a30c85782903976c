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

  init(_ text: String, shortForms: ShortForms) {
    var rest = Array(text.utf8)[...]
    nodes = Self.sequence(&rest, shortForms)
  }

  /// Whether all the words are this sentence.
  func matches(_ words: [String]) -> Bool { Self.ends(nodes[...], words, from: 0).contains(words.count) }

  /// How many words the longest beginning has that is this sentence; 0 for none.
  func prefixLength(of words: [String]) -> Int { Self.ends(nodes[...], words, from: 0).max() ?? 0 }

  /// The words that a line may begin with to be this sentence; some may be named twice.
  var firstWords: [String] {
    var words: [String] = []
    _ = Self.addFirst(nodes[...], to: &words)
    return words
  }

  /// Adds every word in it.
  func add(to vocabulary: inout Set<String>) { Self.add(nodes, to: &vocabulary) }

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

  /// Whether what comes after the nodes may come first, too.
  private static func addFirst(_ nodes: ArraySlice<Node>, to words: inout [String]) -> Bool {
    for node in nodes {
      switch node {
      case .word(let word):
        words.append(word)
        return false
      case .choice(let choices, let isOptional):
        var canBeEmpty = isOptional
        for choice in choices where addFirst(choice[...], to: &words) { canBeEmpty = true }
        guard canBeEmpty else { return false }
      }
    }
    return true
  }

  private static func add(_ nodes: [Node], to vocabulary: inout Set<String>) {
    for node in nodes {
      switch node {
      case .word(let word): vocabulary.insert(word)
      case .choice(let choices, _): for choice in choices { add(choice, to: &vocabulary) }
      }
    }
  }

  /// Nodes up to a bar or a closing bracket, which is left. The table is read when the first line is heard, so it goes by bytes.
  private static func sequence(_ rest: inout ArraySlice<UInt8>, _ shortForms: ShortForms) -> [Node] {
    var nodes: [Node] = []
    while let byte = rest.first, byte != bar, byte != closingRound, byte != closingSquare {
      switch byte {
      case space: rest.removeFirst()
      case openingRound, openingSquare:
        rest.removeFirst()
        nodes.append(.choice(choices(&rest, shortForms), isOptional: byte == openingSquare))
      default:
        let end = rest.firstIndex(where: isMark) ?? rest.endIndex
        let word = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
        rest = rest[end...]
        if let long = shortForms.long(word) { nodes += long.map(Node.word) } else { nodes.append(.word(word)) }
      }
    }
    return nodes
  }

  /// Alternatives up to the closing bracket, which is taken.
  private static func choices(_ rest: inout ArraySlice<UInt8>, _ shortForms: ShortForms) -> [[Node]] {
    var choices = [sequence(&rest, shortForms)]
    while let byte = rest.popFirst(), byte == bar { choices.append(sequence(&rest, shortForms)) }
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
