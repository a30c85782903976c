// SPDX-License-Identifier: GPL-3.0-or-later

/// The words before the goal itself: "I want to", "my goal is to", "Dana will".
enum GoalOpenings {
  /// How many words stand before the goal.
  static func length(of words: [String]) -> Int {
    var position = 0
    while true {
      let length = phrases.length(at: position, in: words)
      guard length > 0 else { break }
      position += length
    }
    // "Dana will understand ...": a name or two, then what is promised.
    if position == 0 {
      for subject in 1...3 where words.indices.contains(subject) {
        if ["will", "wants", "needs", "should", "can", "would"].contains(words[subject]) {
          position = subject + 1
          if words.indices.contains(position), words[position] == "to" { position += 1 }
          return position
        }
      }
    }
    return position
  }

  private static let phrases = PhraseSet(texts: [
    "i want to", "i want", "i would like to", "id like to", "i will be able to", "i will", "ill", "i can", "i need to",
    "i should", "i must", "i have to", "i hope to", "i plan to", "i am going to", "im going to", "i wanna",
    "i would like",
    "my goal is to", "my goal is", "the goal is to", "goal is to", "my aim is to", "be able to", "we want to",
    "we will",
    "he will", "she will", "they will", "the student will", "student will", "the employee will", "to", "just", "really",
    "also", "idk", "i guess", "maybe", "probably", "um", "well", "i would love to", "id love to", "my plan is to",
    "one goal is to",
    "goal", "i need", "she wants to", "he wants to", "they want to", "our goal is to", "help me", "we need to",
    "the team will", "finally",
    "hopefully", "basically", "so i can", "like to", "start to", "try to", "please", "someday", "eventually",
  ])
}
