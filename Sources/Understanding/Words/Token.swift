// SPDX-License-Identifier: GPL-3.0-or-later

/// A word, a number or a mark of a text, with its place.
struct Token: Equatable {
  /// Lower case, straight apostrophes, letters and their accents in one form; a mark as it stands. Of a word that is longer than any the beginning, to be compared.
  let plain: String
  /// The same without apostrophes: "don't" is "dont", as many type it.
  let bare: String
  /// A mark of one sign; nil for words and for what consists of several. It is compared at once, which texts with letters beyond
  /// ASCII are not.
  let sign: Unicode.Scalar?
  /// As typed.
  let range: Range<String.Index>
  let isWord: Bool
  /// There is no space between the token before and this one.
  let isJoined: Bool
  let isCapitalized: Bool
  /// There is an apostrophe in it.
  let isMarked: Bool

  private init(_ range: Range<String.Index>, plain: String, isWord: Bool, isJoined: Bool, isCapitalized: Bool) {
    self.plain = plain
    isMarked = isWord && plain.utf8.contains(UInt8(ascii: "'"))
    bare = isMarked ? plain.filter { $0 != "'" } : plain
    sign = isWord || plain.unicodeScalars.dropFirst().first != nil ? nil : plain.unicodeScalars.first
    self.range = range
    self.isWord = isWord
    self.isJoined = isJoined
    self.isCapitalized = isCapitalized
  }

  /// Whether it is one of some marks.
  func isOne(of signs: Set<Unicode.Scalar>) -> Bool { sign.map(signs.contains) ?? false }

  static func tokens(of text: String) -> [Token] {
    text.utf8.allSatisfy { $0 < 0x80 } ? plainTokens(of: text) : anyTokens(of: text)
  }

  /// Where every character is one byte, they need no looking up.
  private static func plainTokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let bytes = text.utf8
    var position = bytes.startIndex
    var end = bytes.startIndex
    while position < bytes.endIndex {
      let first = bytes[position]
      guard !isSpace(first) else {
        bytes.formIndex(after: &position)
        continue
      }
      let start = position
      let isWord = isLetterOrDigit(first)
      bytes.formIndex(after: &position)
      while isWord, position < bytes.endIndex {
        let byte = bytes[position]
        if byte == UInt8(ascii: "'") {
          let next = bytes.index(after: position)
          guard next < bytes.endIndex, isLetter(bytes[next]) else { break }
        } else if !isLetterOrDigit(byte) {
          break
        }
        bytes.formIndex(after: &position)
      }
      let typed = String(compared(text[start..<position]))
      tokens.append(
        Token(
          start..<position, plain: isWord ? typed.lowercased() : typed, isWord: isWord,
          isJoined: start == end && !tokens.isEmpty, isCapitalized: (0x41...0x5A).contains(first)))
      end = position
    }
    return tokens
  }

  /// No word of a language and no known sentence has one so long; to hash and fold all of it again and again would take long.
  private static func compared(_ typed: Substring) -> Substring {
    typed.utf8.count > 120 ? Substring(typed.unicodeScalars.prefix(40)) : typed
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) }
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Words are read scalar by scalar; only other marks have to be looked at as whole characters, which takes longer.
  private static func anyTokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let scalars = text.unicodeScalars
    var position = scalars.startIndex
    var end = position
    while position < scalars.endIndex {
      let first = scalars[position]
      guard !isSpace(first) else {
        scalars.formIndex(after: &position)
        continue
      }
      let start = position
      let isWord = isLetterOrDigit(first)
      if isWord {
        repeat {
          scalars.formIndex(after: &position)
        } while position < scalars.endIndex && continues(scalars, at: position)
      } else {
        position = text.index(after: position)
      }
      let typed = compared(text[start..<position])
      tokens.append(
        Token(
          start..<position, plain: isWord ? folded(typed) : String(typed), isWord: isWord,
          isJoined: start == end && !tokens.isEmpty, isCapitalized: first.properties.isUppercase))
      end = position
    }
    return tokens
  }

  private static func isSpace(_ letter: Unicode.Scalar) -> Bool {
    if letter.isASCII { return isSpace(UInt8(truncatingIfNeeded: letter.value)) }
    return !letter.isPlainLetter && !letter.isPlainSymbol && letter.properties.isWhitespace
  }

  private static func isLetterOrDigit(_ letter: Unicode.Scalar) -> Bool {
    if letter.isASCII { return isLetterOrDigit(UInt8(truncatingIfNeeded: letter.value)) }
    return letter.isPlainLetter
      || (!letter.isPlainSymbol && (letter.properties.isAlphabetic || letter.properties.numericType != nil))
  }

  /// Letters, digits, and what combines with them; an apostrophe belongs to a word that goes on after it.
  private static func continues(_ scalars: String.UnicodeScalarView, at position: String.Index) -> Bool {
    let letter = scalars[position]
    if letter.isPlainAccent || isLetterOrDigit(letter) || letter.isCombining { return true }
    guard letter == "'" || letter == "’" else { return false }
    let next = scalars.index(after: position)
    return next < scalars.endIndex && scalars[next].properties.isAlphabetic
  }

  private static func folded(_ word: Substring) -> String {
    let lower = AccentedLetters.composed(word)?.lowercased() ?? word.lowercased()
    guard lower.unicodeScalars.contains("’") else { return lower }
    return String(String.UnicodeScalarView(lower.unicodeScalars.map { $0 == "’" ? "'" : $0 }))
  }
}

extension [Token] {
  /// Words without apostrophes, and marks as they stand.
  var spoken: [String] { map { $0.isWord ? $0.bare : $0.plain } }

  /// There is a question mark among them.
  var isAsking: Bool { contains { $0.sign == "?" } }

  /// What a line says with some of them.
  func text(of places: Range<Int>, in line: String) -> String? {
    range(of: places).map { String(line[$0]) }
  }

  /// Where some of them stand in their line; nil for none.
  func range(of places: Range<Int>) -> Range<String.Index>? {
    guard !places.isEmpty, places.lowerBound >= 0, places.upperBound <= count else { return nil }
    return self[places.lowerBound].range.lowerBound..<self[places.upperBound - 1].range.upperBound
  }
}

extension Unicode.Scalar {
  /// It belongs to the character before it.
  var isCombining: Bool {
    guard !isASCII, !isPlainLetter else { return false }
    return isPlainAccent || value == 0x200D || properties.isGraphemeExtend
  }

  /// An accent of Latin, Greek or Cyrillic letters, known without looking it up, which takes longer.
  var isPlainAccent: Bool { (0x300...0x36F).contains(value) }

  /// A letter of Latin, Greek, Cyrillic, Chinese, Japanese or Korean, known without looking it up, which takes longer.
  var isPlainLetter: Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x391...0x3A1, 0x3A3...0x3E1, 0x400...0x481, 0x3041...0x3096,
      0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  /// A dash, a quotation mark or a picture, known without looking it up to be no letter, number or space.
  var isPlainSymbol: Bool {
    switch value {
    case 0x2010...0x2027, 0x1F300...0x1F64F, 0x1F680...0x1F6C5, 0x1F900...0x1F9FF: true
    default: false
    }
  }
}
