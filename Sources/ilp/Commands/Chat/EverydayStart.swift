// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A conversation started in one of the ways of every day: `ilp`, `ilp chat --flow review --plan Sam`.
///
/// To build the tree of commands takes longer than all the rest of a start, so the few words that start a talk are read
/// without it. What is not certain here (another word, a value that is missing or wrong) is left to the tree, which knows
/// how to complain; a test holds both readings against each other.
struct EverydayStart {
  private(set) var talk = Talk()
  private(set) var options = HouseOptions()

  /// Nil when the words say anything else.
  init?(_ words: some Collection<String>) {
    var words = Array(words.first == "chat" ? words.dropFirst() : words[...])[...]
    var seen: Set<String> = []
    while let word = words.popFirst() {
      guard seen.insert(word).inserted, read(word, from: &words) else { return nil }
    }
  }

  private mutating func read(_ word: String, from words: inout ArraySlice<String>) -> Bool {
    switch word {
    case "--plain": options.plain = true
    case "--batch": talk.isBatch = true
    default:
      guard let value = words.popFirst(), !value.hasPrefix("-") else { return false }
      return read(word, value)
    }
    return true
  }

  private mutating func read(_ word: String, _ value: String) -> Bool {
    switch word {
    case "--flow": talk.flow = value
    case "--plan": talk.plan = value
    case "--transcript": talk.transcript = value
    case "--data": options.data = value
    case "--prompts": options.prompts = value
    case "--corpora": options.corpora = value
    // `LanguageChoice` has read it.
    case "--language": break
    case "--today":
      guard let day = CalendarDate(value) else { return false }
      options.today = day
    default: return false
    }
    return true
  }
}
