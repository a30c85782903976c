// SPDX-License-Identifier: GPL-3.0-or-later

/// Words in the form that goes with what stands around them.
extension HeardWords {
  /// A unit as it stands behind a number: of "pages a day" behind 1 "page a day", of "page" behind 3 "pages".
  ///
  /// The first word changes, as far as the pairs of endings in `singular-endings` ("ies y") know it; "of 5" stays.
  public func counting(_ number: Double, _ unit: String) -> String {
    let first = String(unit.prefix { $0.isLetter })
    guard number == 1, first.count > 2, first.count == unit.prefix(while: { !$0.isWhitespace }).count else {
      return unit
    }
    return singular(of: first) + unit.dropFirst(first.count)
  }

  /// A text in which a number was put before a word that was told of another one: "read 1 pages" is "read 1 page".
  public func agreeing(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for place in words.indices.dropFirst() where words[place - 1] == "1" {
      let noun = String(words[place].prefix { $0.isLetter })
      guard noun.count > 2, noun.first?.isLowercase ?? false else { continue }
      words[place] = singular(of: noun) + words[place].dropFirst(noun.count)
    }
    return words.joined(separator: " ")
  }

  /// Of the pairs the first one that fits counts.
  private func singular(of word: String) -> String {
    for pair in self[.singularEndings] {
      let ends = pair.split(separator: " ").map(String.init)
      guard let plural = ends.first, word.lowercased().hasSuffix(plural) else { continue }
      return word.dropLast(plural.count) + (ends.count > 1 ? ends[1] : "")
    }
    return word
  }

  /// With a capital in words that always have one, such as "I", however they were typed.
  public func withCapitals(_ text: String) -> String {
    var result = ""
    var word = ""
    func close() {
      let bare = word.lowercased().prefix { $0.isLetter }
      result += hears(bare, in: .capitals) ? word.prefix(1).uppercased() + word.dropFirst() : word
      word = ""
    }
    for letter in text {
      if letter.isLetter || letter.isNumber || "'\u{2019}".contains(letter) {
        word.append(letter)
      } else {
        close()
        result.append(letter)
      }
    }
    close()
    return result
  }
}
