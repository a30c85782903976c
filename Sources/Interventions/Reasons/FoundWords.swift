// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// The words of a need by which an entry was found, the strongest few, by the field that has them.
struct FoundWords {
  /// More words than this are no reason but a list.
  static let limit = 5

  private struct Word {
    let typed: String
    let field: String
    var share: Double
    var isOwn: Bool
  }

  private let strongest: [Word]

  /// - Parameter share: what a term adds to the score.
  init(_ matches: [Match], share: (QueryTerm) -> Double) {
    var words: [Word] = []
    var counted: Set<String> = []
    for match in matches {
      let place = words.firstIndex { $0.typed == match.term.typed }
      let isOwn = match.term.origin != .synonym
      let added = counted.insert(match.term.term).inserted ? share(match.term) : 0
      if let place {
        words[place].share += added
        words[place].isOwn = words[place].isOwn || isOwn
      } else {
        words.append(Word(typed: match.term.typed, field: match.field, share: added, isOwn: isOwn))
      }
    }
    strongest = Self.strongest(of: words)
  }

  /// As typed, in the order of the need.
  var typed: [String] { strongest.map(\.typed) }

  /// In the order of the need.
  var rows: [(field: String, words: [String])] {
    var rows: [(field: String, words: [String])] = []
    for word in strongest {
      let text = word.isOwn ? word.typed : Messages.inOtherWords(word.typed)
      if let row = rows.firstIndex(where: { $0.field == word.field }) {
        rows[row].words.append(text)
      } else {
        rows.append((word.field, [text]))
      }
    }
    return rows
  }

  /// Only one of them may be a word that the entry has another for. Numbers say nothing beside words.
  private static func strongest(of words: [Word]) -> [Word] {
    let telling = words.indices.filter { words[$0].typed.contains(where: \.isLetter) }
    let ranked = (telling.isEmpty ? Array(words.indices) : telling).sorted {
      words[$0].share != words[$1].share ? words[$0].share > words[$1].share : $0 < $1
    }
    let inOtherWords = ranked.first { !words[$0].isOwn }
    let kept = ranked.filter { words[$0].isOwn || $0 == inOtherWords }.prefix(limit)
    return kept.sorted().map { words[$0] }
  }
}
