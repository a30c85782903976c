// SPDX-License-Identifier: GPL-3.0-or-later

/// The fewest words that make a goal vague; used only where no list is given.
enum VagueWords {
  static let openings = PhraseSet(texts: [
    "get better", "be better", "become better", "do better", "improve", "understand", "learn about", "learn more",
    "know",
    "know more", "be more", "be good", "be a better", "become more", "work on", "work harder", "work hard",
    "do my best",
    "appreciate", "be aware", "become aware", "grow", "develop", "increase my knowledge", "be familiar",
    "become familiar",
    "get good", "get used to", "be nicer", "be smarter", "focus on", "focus more", "feel", "explore", "enhance",
    "strengthen", "try harder", "be successful", "succeed", "gain", "deepen", "be comfortable", "pay attention",
    "pay more attention", "not be", "stop being", "think about", "keep improving", "continue to improve",
    "be organized",
    "get organized", "behave", "be responsible",
  ])

  static let words = PhraseSet(texts: [
    "stuff", "somehow", "something", "whatever", "better", "good grades", "and so on", "etc", "more confident",
    "as needed",
    "as appropriate", "when possible", "if possible", "as much as possible", "various", "proactive", "team player",
  ])
}
