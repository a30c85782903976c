// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// A name and how it stands from now on, to be put into every text that holds it.
struct NameChange {
  /// The whole name as it stands from now on.
  let newName: String
  /// What stands in the place of what, the longer first.
  private let pairs: [(old: String, new: String)]
  /// The names of everybody else, which stay.
  private let others: [KnownName]

  init(from old: String, to new: [String], sparing others: [KnownName] = []) {
    newName = new.joined(separator: " ")
    pairs = [(old, newName)]
    self.others = others
  }

  /// Only the words that are meant change: the ones named, the one most like the new name, the first of several, else all.
  /// - Parameter others: everybody else, of whose names no part changes.
  init(of name: KnownName, by amendment: NameAmendment, sparing others: [KnownName] = []) {
    let new = amendment.new
    let words = name.words
    var range = 0..<words.count
    if case .named(let old) = amendment.whose, let place = name.place(of: old), new.count <= old.count || old.count > 1
    {
      range = place
    } else if new.count == 1, words.count > 1, let place = amendment.isCalling ? 0 : name.place(like: new[0]) {
      range = place..<(place + 1)
    }
    newName = name.replacing(range, with: new)
    let newWords = KnownName(text: newName).words
    var pairs = [(old: name.text, new: newName)]
    // "Mrs Abara", of whom no first name was told, is "Grace Abara" wherever "Abara" stands.
    let shorter: [(String?, String?)] =
      words.count > 1 ? [(words.first, newWords.first), (words.last, newWords.last)] : [(words.first, newName)]
    for (old, new) in shorter {
      // A name that two share says nothing of one of them.
      guard let old, let new, old != new, !others.contains(where: { $0.place(of: [old]) != nil }) else { continue }
      if !pairs.contains(where: { $0.old == old }) { pairs.append((old, new)) }
    }
    self.pairs = pairs
    self.others = others
  }

  /// A text with the new name wherever the old one stood as a word.
  func applied(to text: String) -> String {
    guard let first = pairs.firstIndex(where: { !ranges(of: $0.old, in: text).isEmpty }) else { return text }
    // What was put in is not looked at again: "Mrs Abara" became "Grace Abara", of which "Abara" stays.
    let marks = pairs.indices.map { "\u{E000}\($0)\u{E001}" }
    let marked = pairs.indices[first...].reduce(text) { text, place in
      ranges(of: pairs[place].old, in: text).reversed().reduce(into: text) { text, range in
        text.replaceSubrange(range, with: marks[place])
      }
    }
    return pairs.indices.reduce(marked) { $0.replacing(marks[$1], with: pairs[$1].new) }
  }

  /// Where it stands, but for where it is a part of somebody else's name.
  private func ranges(of old: String, in text: String) -> [Range<String.Index>] {
    let spared = others.filter { $0.text.count > old.count }.flatMap { Self.ranges(of: $0.text, in: text) }
    return Self.ranges(of: old, in: text).filter { range in !spared.contains { $0.overlaps(range) } }
  }

  /// A name that is a plain word, too ("Will"), is one only in capitals, or alone; others in any way they are written.
  private static func ranges(of old: String, in text: String) -> [Range<String.Index>] {
    let heard = Language.current.heard
    let folded = old.lowercased()
    if text.lowercased() == folded { return [text.startIndex..<text.endIndex] }
    let isPlainWord = heard.hears(folded, in: .everydayNames, .functionWords, .verbs, .finiteVerbs)
    let capital = folded.prefix(1).uppercased() + folded.dropFirst()
    let forms: Set = isPlainWord ? [String(capital)] : [old, folded, String(capital)]
    return forms.flatMap { text.ranges(of: $0) }.filter { isWord($0, in: text) }.sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  private static func isWord(_ range: Range<String.Index>, in text: String) -> Bool {
    let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
    let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
    return !before.isLetter && !before.isNumber && !after.isLetter && !after.isNumber
  }
}
