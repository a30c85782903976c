// SPDX-License-Identifier: GPL-3.0-or-later

/// How people name the answers of a plan.
enum ChangeTopics {
  /// How many words name a topic at a position; 0 for none.
  static func length(at position: Int, in words: [String]) -> Int { phrases.length(at: position, in: words) }

  static func topic(_ words: ArraySlice<String>) -> ChangeRequest.Topic? { topics[words.joined(separator: " ")] }

  private static let names: [(ChangeRequest.Topic, [String])] = [
    (.goal, ["goal", "goals", "goal statement", "aim", "objective", "objectives", "plan goal"]),
    (
      .deadline,
      [
        "deadline", "due date", "date", "end date", "finish date", "target date", "goal date", "deadlines", "dates",
        "finish day", "due day",
      ]
    ),
    (
      .measure,
      [
        "measure", "measures", "metric", "measurement", "success measure", "how we measure it", "how i measure it",
        "how it is measured", "how we measure that", "how to measure it",
      ]
    ),
    (
      .baseline,
      [
        "baseline", "starting point", "start score", "starting score", "start value", "current number", "current score",
        "where i am now",
      ]
    ),
    (.target, ["target", "target number", "target score", "goal number", "end number"]),
    (
      .strength,
      ["strength", "strengths", "what i am good at", "what im good at", "my strengths", "what i said im good at"]
    ),
    (
      .gap,
      [
        "gap", "gaps", "need", "needs", "weakness", "weaknesses", "challenge", "what is hard", "what i said is hard",
        "what i find hard", "whats hard", "what i said was hard", "hard part", "problem area",
      ]
    ),
    (.step, ["step", "steps", "action step", "action steps", "action", "actions"]),
    (.obstacle, ["obstacle", "obstacles", "barrier", "barriers", "what gets in the way"]),
    (
      .helper,
      ["helper", "helpers", "who helps me", "who helps", "who can help me", "who will help me", "who helps with it"]
    ),
    (.review, ["review date", "review", "next review", "check in date", "review day", "next review date", "check in"]),
    (.name, ["name", "first name", "last name"]),
    (.interest, ["interest", "interests", "what i like"]),
    (.reason, ["reason", "reasons"]),
    (
      .question,
      [
        "question", "answer to question", "answer to", "answer for question", "number", "answer number", "answer",
        "item", "answer on question",
      ]
    ),
  ]

  private static let topics: [String: ChangeRequest.Topic] = names.reduce(into: [:]) { topics, entry in
    for name in entry.1 { topics[name] = entry.0 }
  }
  private static let phrases = PhraseSet(texts: Array(topics.keys))

  /// Words before a change that say nothing of it.
  static let openings = PhraseSet(texts: [
    "please", "can we", "could we", "can you", "could you", "can i", "could i", "may i", "lets", "let us", "let me",
    "i want to", "i would like to", "id like to", "i need to", "i have to", "sorry", "wait", "hm", "um", "uh", "oh",
    "ok", "okay",
    "hey", "well", "actually", "so", "but", "hold on", "just", "we need to", "we have to", "we should", "no", "oops",
    "and",
    "then", "i think", "i wanna", "i gotta", "shall we", "we can", "now", "also", "maybe", "i must", "would you",
    "will you", "is it ok to",
    "how do i", "how can i", "i think we should", "is it possible to", "i should", "ill", "first", "yes but", "yes",
    "yeah", "nope", "i said",
  ])
}
