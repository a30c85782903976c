// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Plans

/// A need as it is asked every day: `ilp recommend --grade 2 he reads slowly`.
///
/// It is read without the tree of commands, for the reason that `EverydayStart` gives: what is not certain here is left to the
/// tree, and a test holds both readings against each other.
struct EverydayNeed {
  private(set) var question = NeedQuestion()
  private(set) var options = HouseOptions()

  /// Nil when the words say anything else.
  init?(_ words: some Collection<String>) {
    guard words.first == "recommend" else { return nil }
    var rest = Array(words.dropFirst())[...]
    var need: [String] = []
    var seen: Set<String> = []
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        need.append(word)
        continue
      }
      guard seen.insert(word).inserted || Self.repeated.contains(word), read(word, from: &rest) else { return nil }
    }
    question.need.text = need.joined(separator: " ")
    // "help" before all else is a command.
    guard question.hasNeed, need.first != "help" else { return nil }
  }

  private static let repeated: Set<String> = ["--tried", "--lift"]

  private mutating func read(_ word: String, from words: inout ArraySlice<String>) -> Bool {
    switch word {
    case "--plain": options.plain = true
    case "--json": question.asJSON = true
    case "--explain": question.explains = true
    default:
      guard let value = words.popFirst(), !value.hasPrefix("-") else { return false }
      return readOption(word, value) || readCase(word, value)
    }
    return true
  }

  private mutating func readOption(_ word: String, _ value: String) -> Bool {
    switch word {
    case "--data": options.data = value
    case "--prompts": options.prompts = value
    case "--corpora": options.corpora = value
    // `LanguageChoice` has read it.
    case "--language": break
    case "--today": options.today = CalendarDate(value)
    case "--from": return set(\.shelf, Shelf(rawValue: value))
    case "--limit": return set(\.limit, Int(value).flatMap { $0 > 0 ? $0 : nil })
    default: return false
    }
    return word != "--today" || options.today != nil
  }

  /// What is known of the case.
  private mutating func readCase(_ word: String, _ value: String) -> Bool {
    switch word {
    case "--audience": return set(\.need.audience, Interventions.Audience(rawValue: value))
    case "--grade": return set(\.need.grade, Grade(value))
    case "--effort": return set(\.need.effortLimit, Extent(rawValue: value))
    case "--setting": question.need.setting = value
    case "--cause": question.need.cause = value
    case "--kind": question.need.kind = value
    case "--tried": question.need.tried.append(value)
    case "--lift":
      guard let filter = Filter(rawValue: value) else { return false }
      question.need.lifted.insert(filter)
    default: return false
    }
    return true
  }

  private mutating func set<Value>(_ place: WritableKeyPath<NeedQuestion, Value>, _ value: Value?) -> Bool {
    guard let value else { return false }
    question[keyPath: place] = value
    return true
  }

  private mutating func set<Value>(_ place: WritableKeyPath<NeedQuestion, Value?>, _ value: Value?) -> Bool {
    guard let value else { return false }
    question[keyPath: place] = value
    return true
  }
}
