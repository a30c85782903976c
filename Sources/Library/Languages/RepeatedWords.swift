// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization
import Understanding

/// Words and lists of a words file that stand there twice: whoever changes one of them would wonder why nothing changes.
enum RepeatedWords {
  /// Reports every entry that stands twice in a list, and every list under `lists` that is read under `answers`.
  static func report(in node: DataNode, log: DefectLog) {
    for part in ["answers", "lists"] {
      for list in node[part]?.entries ?? [] { report(list.value, named: list.key, log) }
    }
    let answered = Set(HeardList.allCases.map(\.key))
    for list in node["lists"]?.entries ?? [] where answered.contains(list.key) {
      log.report(
        Messages.listIsAnAnswer(list.key), hint: Messages.listIsAnAnswerHint(list.key), at: list.mark, rule: rule)
    }
  }

  private static func report(_ list: DataNode, named key: String, _ log: DefectLog) {
    var known: Set<String> = []
    for entry in list.items ?? [] {
      guard let word = entry.text, !known.insert(word).inserted else { continue }
      log.report(Messages.wordIsRepeated(word, key), hint: Messages.wordIsRepeatedHint, at: entry.mark, rule: rule)
    }
  }

  private static let rule = "ListsAreWrittenOnce"
}
