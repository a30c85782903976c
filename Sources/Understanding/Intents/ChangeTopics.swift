// SPDX-License-Identifier: GPL-3.0-or-later

/// How people name the answers of a plan.
enum ChangeTopics {
  /// The topic with the longest name at a position, and how many words it has.
  static func topic(
    at position: Int, in words: [String], _ language: LanguageWords
  ) -> (topic: ChangeRequest.Topic, length: Int)? {
    var longest: (topic: ChangeRequest.Topic, length: Int)?
    for (list, topic) in lists {
      let length = language.length(of: list, at: position, in: words)
      if length > longest?.length ?? 0 { longest = (topic, length) }
    }
    return longest
  }

  private static let lists: [(list: WordList, topic: ChangeRequest.Topic)] = [
    (.topicGoal, .goal), (.topicDeadline, .deadline), (.topicMeasure, .measure), (.topicBaseline, .baseline),
    (.topicTarget, .target), (.topicStrength, .strength), (.topicGap, .gap), (.topicStep, .step),
    (.topicStepDay, .stepDay),
    (.topicObstacle, .obstacle), (.topicHelper, .helper), (.topicReview, .review), (.topicName, .name),
    (.topicInterest, .interest), (.topicReason, .reason), (.topicQuestion, .question),
    (.topicGrade, .grade), (.topicCause, .cause), (.topicMethod, .method), (.topicConfidence, .confidence),
    (.topicWork, .work),
  ]
}
