// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct IntentTests {
  static let requests: [(String, Intent)] = [
    ("back", .back), ("Can we go back to the previous question?", .back), ("go back please", .back),
    ("can you take me back", .back), ("Skip", .skip), ("skip this one", .skip), ("let's skip it", .skip),
    ("next", .skip),
    ("i'd rather not say", .skip), ("idk", .unknown), ("I don’t know", .unknown), ("dont know yet", .unknown),
    ("hmm, not sure", .unknown), ("no idea", .unknown), ("help", .help), ("?", .help),
    ("I don't understand the question", .help),
    ("What can I type?", .help), ("why", .why), ("Why are you asking?", .why), ("why do you ask", .why),
    ("What's this for?", .why), ("like what?", .example), ("Give me an example, please", .example),
    ("can I see an example?", .example), ("show me what we have so far", .show), ("What do we have so far?", .show),
    ("read it back", .show), ("quit", .quit), ("bye", .quit), ("exit", .quit), ("I have to stop now", .pause),
    ("I have to run", .pause), ("let's stop here", .pause), ("can we continue tomorrow?", .pause), ("edit", .edit),
    ("I want to change my last answer", .edit), ("can I fix that?", .edit), ("undo", .undo),
    ("that's not what I meant, undo", .undo), ("scratch that", .undo), ("no wait, undo that", .undo),
    ("Sorry, what was the question?", .repeat), ("can you say that again?", .repeat), ("what do you mean?", .help),
    ("please rephrase the question", .repeat),
  ]

  @Test(arguments: requests)
  func `hears a request in plain words`(line: String, intent: Intent) {
    #expect(Understanding.read(line, context: .sample).intent == intent)
  }

  @Test(arguments: [
    "I go back over my notes", "I want to quit smoking", "I want to go back to school",
    "skip the intro slides when I present",
    "help my team with reports", "why people leave the team", "I show new people around", "I stop and think first",
    "edit videos", "I undo my mistakes", "pause before I answer", "next Friday", "my example was too long", "because",
    "I don't know how to use pivot tables", "I am not sure how to say no", "I repeat the words", "back pain", "yes",
    "no",
    "go back to the previous job and learn from it", "I have to stop talking over others", "I can't explain my work",
    "",
    "the help desk", "I help", "what I like is drawing", "quit the team", "go", "run", "leave",
  ])
  func `takes words that only contain one as an answer`(line: String) {
    #expect(Understanding.read(line, context: .sample).intent == .answer)
  }
}
