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

  /// A topic with its number, or the last one of several: "the second goal", "goal 2", "last strength", "question #4"; and where what
  /// stands behind it begins.
  static func named(
    at start: Int, in words: [String], _ language: LanguageWords
  ) -> Named? {
    func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }
    var place = start
    var number: Int?
    if let ordinal = language.ordinal(word(place)) {
      number = ordinal
      place += 1
    }
    // "Last name" is a topic by itself.
    let isLast = topic(at: place, in: words, language) == nil && language.contains(word(place), in: .lastMarks)
    if isLast { place += 1 }
    guard let (topic, length) = topic(at: place, in: words, language) else { return nil }
    place += length
    if word(place) == "#" || language.contains(word(place), in: .topicNumbers) { place += 1 }
    if number == nil, let count = language.cardinal(word(place)), count <= 99 {
      number = count
      place += 1
    }
    guard topic != .question || number != nil else { return nil }
    guard topic == .deadline, number == nil, language.contains(word(place), in: .deadlineLinks) else {
      return Named(topic: topic, number: number, isLast: isLast, next: place)
    }
    // "The deadline for my orgo goal"
    var first = place + 1
    if language.contains(word(first), in: .owners) { first += 1 }
    var end = first
    while end < words.count, end - first < 3, words[end].contains(where: \.isLetter),
      !language.contains(words[end], in: .into), !language.contains(words[end], in: .untilLinks),
      language.length(of: .shouldBe, at: end, in: words) == 0
    {
      end += 1
    }
    let name = words[first..<max(first, end)].joined(separator: " ")
    return Named(topic: topic, isLast: isLast, named: name.isEmpty ? nil : name, next: end)
  }

  /// What a name comes to, and where the words behind it begin.
  struct Named {
    var topic: ChangeRequest.Topic
    var number: Int?
    var isLast = false
    /// The words that say of several which one is meant.
    var named: String?
    var next: Int
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
