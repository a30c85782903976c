// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Messages {
  /// A code in words that can be understood; most say enough themselves.
  static func code(_ code: String) -> String {
    codes[code].map { say("reports.code.\(code)", "\($0)") } ?? say(code: code)
  }

  /// Codes whose own words are too short to be understood.
  static let codes = [
    // Why something is hard.
    "not-shown": "nobody has shown it yet",
    "not-expected": "it was not clear that it is expected",
    "no-time": "there is not enough time for it",
    "no-tools": "tools, access or materials are missing",
    "no-practice": "too little practice so far",
    "no-feedback": "no word on how it is going",
    "no-wish": "it does not feel worth the effort",
    "something-else": "hard to say, or several things",
    // How a skill is practised and checked.
    "shadow": "looks on while someone does it",
    "watched": "does it while someone looks on",
    "alone": "does it alone, and someone checks the result",
    "explain": "tells someone else how it is done",
    // How progress decides.
    "trend": "the trend, compared with the line to the goal",
    "consecutive-points": "several points in a row above or below the line to the goal",
    "median": "the median of the last points, compared with the line to the goal",
    "level": "a level that has to be reached",
    // How a gap was found.
    "self": "the learner",
  ]

  /// A topic as the heading of what was said about it; a topic that is not known, as its words.
  static func topic(_ code: String) -> String {
    topics[code].map { say("reports.topic.\(code)", "\($0)") } ?? say(code: code).uppercasedFirst
  }

  private static let topics = [
    "own-part": "What the learner did for it",
    "came-of-it": "What came of it",
    "went-well": "What went well",
    "coming-work": "What is coming at work",
    "aspiration-draw": "What draws the learner there",
    "ways-to-learn": "How to go about learning it",
    "support-wanted": "What help is wanted",
    "help-wanted": "What help is wanted",
    "takeaway": "What to take from this talk",
    "in-the-way": "What is in the way",
    "helped": "What helped",
    "if-then": "If it gets hard",
    "obstacle": "What could get in between",
    "confidence": "How sure everybody is",
    "confidence-raise": "What would make it surer",
    "what-to-tell": "What others should know",
  ]
}
