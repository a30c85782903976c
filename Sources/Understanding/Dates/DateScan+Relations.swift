// SPDX-License-Identifier: GPL-3.0-or-later

extension DateScan {
  /// The words in front of a date that say how it is meant: "by the end of", "before", "mid-".
  func relation(at position: Int) -> DateRelation {
    var relation = side(at: position)
    relation.next = skip(["the", "about", "around"], at: relation.next)
    return part(of: relation)
  }

  private func side(at position: Int) -> DateRelation {
    for (words, side) in Self.sides[word(position), default: []] {
      let isHere = words.enumerated().allSatisfy { word(position + $0.offset) == $0.element }
      if isHere {
        return DateRelation(side: side, isBack: word(position) == "since", next: position + words.count)
      }
    }
    return DateRelation(next: position)
  }

  private func part(of relation: DateRelation) -> DateRelation {
    var result = relation
    // "the last day of school" is a name of its own.
    guard names.entries(at: relation.next, in: self).isEmpty else { return result }
    for (words, part) in Self.parts[word(relation.next), default: []] {
      let isHere = words.enumerated().allSatisfy { word(relation.next + $0.offset) == $0.element }
      guard isHere else { continue }
      result.part = part
      result.next = skip(["the", "of"], at: relation.next + words.count)
      return result
    }
    return result
  }

  /// Longer ones first.
  private static let sides: [String: [([String], DateRelation.Side)]] = byFirstWord([
    (["by", "the", "time"], .by), (["no", "later", "than"], .by), (["not", "later", "than"], .by),
    (["at", "the", "latest", "by"], .by),
    (["due", "by"], .by), (["due", "on"], .by), (["up", "to"], .by), (["prior", "to"], .before),
    (["ahead", "of"], .before), (["by"], .by), (["until"], .by), (["till"], .by), (["til"], .by), (["due"], .by),
    (["before"], .before), (["after"], .after), (["following"], .after), (["in"], .at), (["on"], .at), (["at"], .at),
    (["during"], .at), (["for"], .at), (["from"], .at), (["starting"], .at), (["since"], .at), (["of"], .at),
    (["come"], .at), (["when"], .at), (["once"], .at),
  ])

  private static let parts: [String: [([String], DateRelation.Part)]] = byFirstWord([
    (["last", "day", "of"], .end), (["end", "of"], .end), (["close", "of"], .end), (["ends", "of"], .end),
    (["tail", "end", "of"], .end), (["very", "end", "of"], .end),
    (["first", "day", "of"], .start), (["beginning", "of"], .start), (["start", "of"], .start),
    (["middle", "of"], .middle), (["mid", "-"], .middle), (["mid"], .middle), (["early", "in"], .early),
    (["late", "in"], .late), (["early"], .early), (["late"], .late),
  ])

  private static func byFirstWord<Meaning>(_ table: [([String], Meaning)]) -> [String: [([String], Meaning)]] {
    Dictionary(grouping: table) { $0.0.first ?? "" }
  }
}
