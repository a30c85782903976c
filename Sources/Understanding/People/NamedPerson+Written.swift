// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

extension NamedPerson {
  /// The same person with the name as names are written: "Tom" for "tom", "Mrs Dunn" for "mrs Dunn". What only says who is meant ("my
  /// mom", "whoever is on shift", "hr") and whatever holds a capital letter already stay as they are.
  package var asWritten: NamedPerson {
    var person = self
    person.name = Self.written(name)
    return person
  }

  /// A name as names are written; see `asWritten`.
  package static func written(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    let isTitled = words.first.map { hears($0, in: .personTitles) } ?? false
    if isTitled, words.count > 1, words.contains(where: { $0.contains(where: \.isUppercase) }) {
      return ([capital(words[0])] + words.dropFirst()).joined(separator: " ")
    }
    guard !holdsName(name), isTitled || isNameInSmallLetters(words) else { return name }
    return words.enumerated().map { place, word in
      place > 0 && hears(word, in: .nameParticles) ? word : capital(word)
    }.joined(separator: " ")
  }

  private static func isNameInSmallLetters(_ words: [String]) -> Bool {
    let name = words.joined(separator: " ")
    let isOfTalk = isReference(name) || isPossessive(name) || hears(name, in: .nobody) || hears(name, in: .learnerWords)
    guard !isOfTalk, !PersonParts(name).isUnit, (1...4).contains(words.count) else { return false }
    if words.count == 1, hears(name, in: .everydayNames) { return true }
    // "Uncle Joe"
    if words.count == 2, PersonParts(name).beginsWithKin { return PersonParts.canBeName(words[1]) }
    return words.allSatisfy { word in
      hears(word, in: .nameParticles)
        || SpokenName.words(of: word).first.map { $0.canBeName || hears(word, in: .everydayNames) } ?? false
    } && !words.contains { PersonParts($0).isRelation || hears($0, in: .openPeople) }
  }

  /// "O'Brien", "Jean-Luc", "E.E."
  private static func capital(_ word: String) -> String {
    var isFirst = true
    return word.reduce(into: "") { text, letter in
      text += isFirst ? letter.uppercased() : String(letter)
      isFirst = "-.'".contains(letter)
    }
  }
}
