// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization
import Understanding

/// Lists of a words file that say the contrary of each other, so that no word may stand in two of them: a word that says yes and no,
/// or two months, would be heard as whichever is looked up first.
enum OpposedLists {
  private static let answers: [[HeardList]] = [
    [.yesOpenings, .yesSayings, .confirmations, .noOpenings, .noSayings, .nothingMore, .unsureSayings],
    [.logYes, .logNo],
    [.heldWords, .missedWords], [.noneOfThese, .allOfThese], [.likingOpenings, .contraryOpenings],
    [.nobody, .selfWords], [.pickMore, .pickNone], [.dayWords, .weekWords],
    [.kindergarten, .college],
  ]

  private static let lists: [[WordList]] = [
    [
      .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
    ], [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday], [.spring, .summer, .autumn, .winter],
    [.today, .tomorrow, .yesterday, .dayAfterTomorrow], [.next, .last], [.before, .after], [.sideBefore, .sideAfter],
    [.sideBy, .sideAfter], [.partStart, .partMiddle, .partEnd], [.earlierThanThat, .laterThanThat], [.ahead, .ago],
    [.fromNow, .ago], [.and, .or, .not], [.day, .week, .month, .quarter, .year],
    [.unitHour, .unitDay, .unitWorkday, .unitWeek, .unitFortnight, .unitMonth, .unitQuarter, .unitYear],
    [
      .topicGoal, .topicDeadline, .topicMeasure, .topicBaseline, .topicTarget, .topicStrength, .topicGap, .topicStep,
      .topicObstacle, .topicHelper, .topicReview, .topicName,
    ],
  ]

  /// Reports every word of a words file that stands in two lists of which only one can be meant.
  static func report(in node: DataNode, log: DefectLog) {
    for group in answers { report(group.map(\.key), of: node["answers"], log) }
    for group in lists { report(group.map(\.key), of: node["lists"], log) }
  }

  private static func report(_ group: [String], of lists: DataNode?, _ log: DefectLog) {
    var first: [String: String] = [:]
    for list in group {
      guard let node = lists?[list] else { continue }
      for entry in node.items ?? [node] {
        guard let word = entry.text, let other = first.updateValue(list, forKey: word), other != list else { continue }
        log.report(
          Messages.wordIsOpposed(word, list, other), hint: Messages.wordIsOpposedHint, at: entry.mark,
          rule: "ListsAgree")
      }
    }
  }
}
