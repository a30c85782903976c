// SPDX-License-Identifier: GPL-3.0-or-later

/// Which words make a goal vague, and how much of it.
struct GoalVagueness {
  /// It says how somebody is or feels, which nobody can see whatever number stands beside it.
  let isState: Bool
  /// It begins without saying what one would see: "improve". A number can say it all the same.
  let isOpen: Bool
  /// Words that leave open what is meant: "stuff".
  let hasVagueMatter: Bool
  /// Words that leave open how much, how or when: "more", "soon".
  let hasVagueManner: Bool

  init(_ words: [String], openings: PhraseSet, vagueWords: PhraseSet) {
    let start = GoalOpenings.length(of: words)
    let first = openings.length(at: start, in: words)
    isState = Self.isState(at: start, words)
    isOpen = first > 0 && !Self.makesSomething(words[start...]) && !Self.isShown(words[start...])
    var matter = false
    var manner = false
    var position = 0
    while position < words.count {
      let length = vagueWords.length(at: position, in: words)
      if length > 0, Self.greetings.length(at: position, in: words) == 0 {
        if Self.manner.contains(words[position..<position + length].joined(separator: " ")) {
          manner = true
        } else {
          matter = true
        }
      }
      position += max(length, 1)
    }
    hasVagueMatter = matter
    hasVagueManner = manner
  }

  /// "be kind", "feel good", "become more confident", "stay positive"; "be on time" and "become a nurse" are none.
  private static func isState(at start: Int, _ words: [String]) -> Bool {
    guard words.indices.contains(start) else { return false }
    var verb = start
    if ["not", "stop", "keep", "start"].contains(words[verb]), verb + 1 < words.count { verb += 1 }
    let next = words.indices.contains(verb + 1) ? words[verb + 1] : ""
    switch words[verb] {
    case "be", "being", "become", "becoming", "feel", "feeling":
      if ["a", "an", "the"].contains(next) {
        return words.dropFirst(verb + 2).prefix(2).contains { gradings.contains($0) }
      }
      return !places.contains(next)
    case "stay", "get", "getting", "remain", "act", "look", "seem": return states.contains(next)
    case "have", "having":
      let noun =
        ["a", "an", "the", "my"].contains(next) ? (words.indices.contains(verb + 2) ? words[verb + 2] : "") : next
      return gradings.contains(noun)
    case "do", "doing":
      return ["better", "good", "well", "great", "more", "my", "best"].contains(next)
        && (next != "my" || words.dropFirst(verb + 2).first == "best")
    default: return false
    }
  }

  /// "develop a checklist" says what will be there.
  private static func makesSomething(_ words: ArraySlice<String>) -> Bool {
    guard let verb = words.first, ["develop", "build", "improve", "work", "create", "update"].contains(verb) else {
      return false
    }
    return verb == "develop" && words.dropFirst().prefix(5).contains { products.contains($0) }
  }

  /// "learn to tie a bowline and show it": what was learned can be seen.
  private static func isShown(_ words: ArraySlice<String>) -> Bool {
    guard words.first == "learn" || words.first == "know" || words.first == "understand" else { return false }
    return words.contains {
      ["show", "demonstrate", "explain", "teach", "perform", "present", "recite", "prove", "write"].contains($0)
    }
  }

  /// After "be" these tell where or when, or what one is called.
  private static let places: Set<String> = [
    "on", "at", "in", "able", "there", "home", "present", "seated", "first", "here", "back", "to", "done", "finished",
    "ready", "the", "my",
    "inside", "outside", "early", "certified", "licensed", "promoted", "hired", "accepted", "elected", "chosen",
    "trained", "signed", "", "one",
    "two", "three", "part", "captain", "president", "lead", "late", "quiet", "silent", "up", "down", "out", "away",
    "dressed", "packed", "absent",
  ]
  private static let gradings: Set<String> = [
    "better", "good", "great", "more", "stronger", "strong", "less", "nicer", "nice", "positive", "healthier",
    "healthy", "best", "smarter",
    "kinder", "effective", "successful", "confident", "responsible", "respectful", "leader", "higher", "deeper",
    "clearer", "proactive",
  ]
  private static let states: Set<String> = [
    "good", "comfortable", "used", "organized", "confident", "along", "smarter", "stronger", "faster",
    "familiar", "serious",
    "focused", "motivated", "positive", "calm", "healthy", "happy", "nice", "nicer", "engaged", "aware", "more",
    "responsible", "mature",
    "professional", "involved", "interested", "ahead", "fit", "into",
  ]
  private static let products: Set<String> = [
    "plan", "manual", "guide", "report", "checklist", "schedule", "presentation", "budget", "app", "program", "course",
    "list", "process",
    "proposal", "form", "template", "tool", "website", "handbook", "video", "script", "training", "dashboard", "map",
    "model", "game", "policy",
  ]
  /// Greetings hold words that are vague elsewhere.
  private static let greetings = PhraseSet(texts: [
    "good morning", "good afternoon", "good evening", "good night", "well known", "things to do list",
  ])
  private static let manner: Set<String> = [
    "a bit", "a lot", "as needed", "as possible", "asap", "at some point", "constantly", "correctly", "enough",
    "faster", "hopefully",
    "if possible", "in time", "less", "maybe", "more", "often", "properly", "quickly", "regularly", "some", "sometimes",
    "soon", "usually",
    "well", "when possible", "successfully", "appropriately", "appropriate", "adequate", "sufficient", "somehow", "etc",
    "nice", "great",
  ]
}
