// SPDX-License-Identifier: GPL-3.0-or-later

extension FlowLintTests {
  static let planted: [Planted] = [
    // Ids.
    Planted("IdIsUnique", "id: tie", "id: name", "step \"name\" has the id of the one in line 14"),
    Planted("IdIsUnique", "section: look", "section: first", "section \"first\" has the id of the one in line 8"),
    Planted("IdIsUnique", "into: raise", "into: good", "step \"good\" has the id of the one in line 20"),
    Planted("IdIsWellFormed", "id: hello", "id: Hello_You", "id \"Hello_You\" is not made of lower-case words"),
    Planted("IdIsWellFormed", "id: hello", "id: vague", "id \"vague\" has a meaning of its own in flows"),
    Planted("RetiredIdIsGone", "[old-one]", "[tie]", "step \"tie\" is retired and asked all the same"),
    // References.
    Planted(
      "ReferenceComesEarlier", "Hello {learner}.", "Hello {name}.",
      "step \"hello\" asks about {name}, which comes later"),
    Planted(
      "ReferenceComesEarlier", "Hello {learner}.", "Hello {nmae}.",
      "step \"hello\" asks about {nmae}, and there is no such step"),
    Planted(
      "ReferenceComesEarlier", "when: has(good)", "when: has(aim)", "step \"cause\" looks at \"aim\", which comes later"
    ),
    Planted(
      "ReferenceComesEarlier", "when: has(good)", "when: has(gold)",
      "step \"cause\" looks at \"gold\", and there is no such step"),
    Planted(
      "ReferenceComesEarlier", "when: has(good)", "when: vague",
      "step \"cause\" looks at the words of an answer before there is one: vague"),
    Planted(
      "ReferenceComesEarlier", "count(good) > 0", "count(aim) > 0",
      "section \"goals\" looks at \"aim\", which comes later"),
    Planted(
      "ReferenceComesEarlier", "depends: [good]", "depends: [tie]", "step \"aim\" looks at \"tie\", which comes later"),
    Planted(
      "ReferenceComesEarlier", "So: {good}. Right?", "So: {aim}. Right?",
      "section \"first\" asks about {aim}, which comes later"),
    Planted(
      "ReferenceComesEarlier", "over: goals", "over: gaps",
      "section \"look\" looks at \"gaps\", and there is no such step"),
    Planted(
      "ReferenceComesEarlier", "if: \"good >= 2\"", "if: \"cause == other\"",
      "step \"good\" looks at \"cause\", which comes later"),
    // Conditions.
    Planted(
      "ComparedChoiceExists", "cause == no-time and", "cause in (no-tim, no-time) and",
      "step \"sure\" compares \"cause\" with \"no-tim\", which it can never be"),
    Planted(
      "ComparedChoiceExists", "cause == no-time and band == adult", "name == nothin and band == adult",
      "step \"sure\" compares \"name\" with \"nothin\", which it can never be"),
    Planted(
      "StepIsReachable", "cause == no-time and band == adult", "cause == no-time and cause == other",
      "step \"sure\" can never come: cause == no-time and cause == other"),
    Planted(
      "StepIsReachable", "cause == no-time and band == adult", "band == middle",
      "step \"sure\" can never come: band == middle"),
    Planted(
      "StepIsReachable", "when: has(good)", "when: has(good) and not has(good)",
      "step \"cause\" can never come: has(good) and not has(good)"),
    Planted(
      "StepIsReachable", "count(good) > 0", "count(good) > 3", "section \"goals\" can never come: count(good) > 3"),
    Planted("HardStepExists", "hard: [aim]", "hard: [iam]", "hard step \"iam\" is no question of this flow"),
    Planted(
      "HardStepExists", "show: [first, goals]", "show: [frist]",
      "review shows \"frist\", which is no section of this flow"),
    // What there is.
    Planted("KindIsKnown", "kind: ilp", "kind: ipl", "kind \"ipl\" is not in kinds.yaml"),
    Planted("RoleIsKnown", "subject: student", "subject: stduent", "role \"stduent\" is not in lists/roles.yaml"),
    Planted("BandsAreNamed", "bands: [elementary, adult]", "bands: []", "flow has no bands"),
    Planted(
      "ListIsKnown", "options: helpers", "options: helprs",
      "step \"tie\" takes choices from list \"helprs\", which is not there"),
    Planted(
      "PlaceIsKnown", "to: goal.strength", "to: goal.strenght",
      "step \"tie\" goes to \"goal.strenght\", which is no place in a plan"),
    Planted("PlaceIsKnown", "to: goal.strength", "to: custom.divsion", "field \"divsion\" is none of kind \"ilp\""),
    Planted("PlaceIsKnown", "to: goal.strength", "to: parties.techer", "role \"techer\" is not in lists/roles.yaml"),
    Planted("AnswerGoesSomewhere", "        to: goal.strength\n", "", "answer of step \"tie\" goes nowhere"),
    // Options.
    Planted(
      "OptionsFitType", "        options: helpers\n", "", "step \"tie\" is of type choice and has no \"options\""),
    Planted(
      "OptionsFitType", "        range: {min: 0, max: 10}\n", "", "step \"sure\" is of type scale and has no \"range\""),
    Planted(
      "OptionsFitType", "range: {min: 0, max: 10}", "range: {min: 10, max: 0}",
      "\"range\" of step \"sure\" has a min above its max"),
    Planted("OptionsFitType", "labels: {0:", "labels: {12:", "label 12 of step \"sure\" lies outside its range"),
    Planted(
      "OptionsFitType", "id: tie\n        type: choice\n        options: helpers", "id: tie\n        type: pick",
      "step \"tie\" is of type pick and has no \"from\""),
    Planted(
      "OptionsFitType", "id: name\n        type: text", "id: name\n        type: text\n        unit: pages",
      "step \"name\" is of type text, which has no use for \"unit\""),
    Planted(
      "OptionsFitType", "options: helpers", "of: name",
      "step \"tie\" takes its choices from \"name\", which has no items"),
    Planted("ChoiceIdIsUnique", "{id: other,", "{id: no-time,", "step \"cause\" has two choices \"no-time\""),
    Planted(
      "OwnComesLast", "{id: no-time, text: \"No time\"}, {id: other, text: \"Something else\"}",
      "{id: other, text: \"Something else\"}, {id: no-time, text: \"No time\"}",
      "choice \"other\" of step \"cause\" is not the last one"),
    Planted(
      "ProbesAreFew", "probes:\n",
      "probes:\n          - {if: vague, say: \"A?\"}\n          - {if: short, say: \"B?\"}\n",
      "step \"sure\" has more than two probes"),
    Planted("ProbesAreFew", "into: raise", "max: 5, into: raise", "probe of step \"sure\" may be asked 5 times"),
    Planted(
      "RepetitionIsSound", "as: goal, min", "as: goat, min",
      "section \"goals\" repeats as \"goat\", which is no part of a plan"),
    Planted(
      "RepetitionIsSound", "min: 1, max: 2", "min: 3, max: 2", "section \"goals\" repeats fewer times than it must"),
    Planted(
      "RepetitionIsSound", ", another: \"Another?\"", "", "section \"goals\" does not say how it asks for another pass"),
    // Wording.
    Planted("AskIsThere", "        ask: \"Hello {learner}.\"\n", "", "step \"hello\" has no \"ask\""),
    Planted(
      "BandHasWording", "ask: {elementary: \"What are you good at?\", adult:", "ask: {adult:",
      "\"ask\" of step \"good\" has no wording for elementary or below"),
    Planted("StepHasWhyAndExample", "        why: \"It helps.\"\n", "", "step \"good\" has no \"why\""),
    Planted("StepHasWhyAndExample", "        example: \"Mia\"\n", "", "step \"name\" has no \"example\""),
    Planted("GoalHasExample", "        example: \"I read ten pages a day.\"\n", "", "goal \"aim\" has no example"),
    Planted(
      "AskIsOneQuestion", "What is your name?", "Who are you? What is your name?",
      "step \"name\" asks two questions in one"),
    Planted(
      "AskIsOneQuestion", "What is your name?", "What is your name, and where do you live?",
      "step \"name\" asks two questions in one"),
    Planted(
      "AskIsShort", "What is your name?", "What is the name that everybody here at school or at home calls you?",
      "step \"name\" asks in 14 words; 12 are enough"),
    Planted(
      "AskIsShort", "adult: \"What goes well?\"",
      "adult: \"What goes well \(Array(repeating: "and well", count: 11).joined(separator: " "))?\"",
      "step \"good\" asks in 25 words; 24 are enough"),
    Planted(
      "AskHasNoSlash", "What is your name?", "What is your name/nickname?", "step \"name\" has a slash: name/nickname?"),
    Planted("AskDoesNotBeginWithWhy", "What is in the way?", "Why does it fail?", "step \"cause\" begins with \"why\""),
    Planted(
      "ElementaryAskHasNoNegative", "What is in the way?", "What can't you do?",
      "step \"cause\" asks young children with \"can't\""),
  ]
}
