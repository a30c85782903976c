// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Whether a line is about plans for several people: "I have 3 new people starting in December, can I do all of them at once".
enum SeveralPeople {
  static func areMeant(by line: String) -> Bool {
    let heard = Language.current.heard
    let words: [String] = line.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    var places = words[...]
    var isSeveral = false
    var arePeople = false
    while let word = places.first {
      isSeveral =
        isSeveral || heard.length(of: .severalWords, at: places) > 0 || heard.cardinal(word) ?? 0 > 1
      arePeople = arePeople || heard.length(of: .peopleWords, at: places) > 0
      if heard.length(of: .rosterWords, at: places) > 0 { return true }
      places = places.dropFirst()
    }
    return isSeveral && arePeople
  }
}
