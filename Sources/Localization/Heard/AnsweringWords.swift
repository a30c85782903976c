// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a line, looked at for sayings that answer yes or no.
struct AnsweringWords {
  /// A saying such as "sounds good" or "not really".
  struct Saying {
    let meaning: YesNo.Meaning
    /// In words.
    let length: Int
    /// Whether it says that what was heard is right, whatever no stands before it.
    let confirms: Bool
    /// Whether it says that there is no more: "that's all".
    let isEnough: Bool
  }

  private struct Word {
    var bare: String
    let start: String.Index
    /// Whether a mark stands behind it, or nothing.
    var endsPart = false
  }

  private let line: String
  private var words: [Word] = []
  /// In lower case, without marks and apostrophes.
  private(set) var all: [String] = []
  /// Whether nothing that belongs to a saying can stand behind the words up to each place: "right now" is no "right".
  private var isClosed: [Bool] = []
  private let heard = Language.current.heard

  /// Nobody says more before it is clear what was meant.
  private static let longest = 40

  init(_ line: String) {
    self.line = line
    words = Self.words(of: line)
    all = words.map { known($0.bare) }
    isClosed = Array(repeating: true, count: words.count + 1)
    for end in words.indices.dropFirst().reversed() { isClosed[end] = closes(at: end) }
  }

  private static func words(of line: String) -> [Word] {
    var words: [Word] = []
    var isInside = false
    for place in line.indices {
      let letter = line[place]
      let isLetter = letter.isLetter || letter.isNumber
      if letter == "'" || letter == "\u{2019}" { continue }
      if letter.isPicture || (isLetter && !isInside) {
        guard words.count < longest else { return words }
        words.append(Word(bare: letter.isPicture ? letter.picture : "", start: place))
      }
      if isLetter {
        words[words.count - 1].bare += letter.lowercased()
      } else if !letter.isPicture, !letter.isWhitespace, letter != "-" || !isInside, !words.isEmpty {
        words[words.count - 1].endsPart = true
      }
      isInside = isLetter
    }
    return words
  }

  /// The word at a place; nil behind the last one.
  func bare(_ place: Int) -> String? { all.indices.contains(place) ? all[place] : nil }

  /// The line from a word on, as typed.
  func text(from place: Int) -> String {
    guard words.indices.contains(place) else { return "" }
    var text = line[words[place].start...]
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }

  /// The sayings that the line begins with, and the place behind them. After a change of mind only the later ones count.
  var sayings: (said: [Saying], end: Int) {
    var said: [Saying] = []
    var place = behindOpenings(0)
    var end = 0
    while let saying = saying(at: place) {
      said.append(saying)
      end = behindTails(place + saying.length)
      place = end
      let later = behindOpenings(place)
      if later > place, self.saying(at: later) != nil {
        said = []
        place = later
      }
    }
    return (said, end)
  }

  /// "Well", "oh", "no wait".
  private func behindOpenings(_ start: Int) -> Int {
    var place = start
    while let word = bare(place), heard.hears(word, in: .answerOpenings), !isSaying(word) { place += 1 }
    return place
  }

  /// "Yes thanks", "no, lol": what adds nothing.
  private func behindTails(_ start: Int) -> Int {
    var place = start
    while place < words.count {
      let length = heard.length(of: .answerTails, at: all[place...])
      guard length > 0, isClosed[place + length] else { return place }
      place += length
    }
    return place
  }

  private func saying(at place: Int) -> Saying? {
    guard place < words.count else { return nil }
    let rest = all[place...]
    let lists: [(HeardList, YesNo.Meaning)] = [
      (.yesSayings, .yes), (.yesOpenings, .yes), (.confirmations, .yes), (.noSayings, .no), (.noOpenings, .no),
      (.nothingMore, .no), (.unsureSayings, .unsure),
    ]
    let found = lists.map { list, meaning in (list, meaning, heard.length(of: list, at: rest)) }
    guard let (list, meaning, length) = found.max(by: { $0.2 < $1.2 }), length > 0 else { return nil }
    guard list == .yesOpenings || list == .noOpenings || isClosed[place + length] else {
      return opening(of: rest[place])
    }
    return Saying(
      meaning: meaning, length: length, confirms: list == .confirmations, isEnough: list == .nothingMore)
  }

  /// A word that answers whatever stands behind it: "yes calling customers".
  private func opening(of word: String) -> Saying? {
    let isYes = heard.hears(word, in: .yesOpenings)
    guard isYes || heard.hears(word, in: .noOpenings) else { return nil }
    return Saying(meaning: isYes ? .yes : .no, length: 1, confirms: false, isEnough: false)
  }

  private func closes(at end: Int) -> Bool {
    if words[end - 1].endsPart || heard.hears(all[end], in: .butWords) { return true }
    let tail = heard.length(of: .answerTails, at: all[end...])
    return tail > 0 && isClosed[end + tail] || saying(at: end) != nil
  }

  private func isSaying(_ word: String) -> Bool {
    heard.hears(word, in: .yesOpenings, .yesSayings, .confirmations, .noOpenings, .noSayings, .unsureSayings)
  }

  /// A word with letters held down ("noooo", "yesss") as it is known; other words as they are.
  private func known(_ word: String) -> String {
    guard !isSaying(word) else { return word }
    return [2, 1].map { word.squeezed(to: $0) }.first(where: isSaying) ?? word
  }
}

extension String {
  /// With no letter more often in a row than that.
  fileprivate func squeezed(to most: Int) -> String {
    var count = 0
    var last: Character?
    return filter { letter in
      count = letter == last ? count + 1 : 1
      last = letter
      return count <= most
    }
  }
}

extension Character {
  /// Whether it is a small picture, such as a thumb.
  public var isPicture: Bool {
    guard let first = unicodeScalars.first, !first.isASCII else { return false }
    return first.properties.isEmojiPresentation || unicodeScalars.contains { $0.value == 0xFE0F }
  }

  /// The picture without the color of the hand.
  fileprivate var picture: String { unicodeScalars.first.map { String(Character($0)) } ?? "" }
}
