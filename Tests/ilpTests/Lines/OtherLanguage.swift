// SPDX-License-Identifier: GPL-3.0-or-later
import Library
import Plans
import Understanding

/// A language that nobody speaks: English with every letter moved on by one, so that "june" is "kvof". Its words are made from
/// the English ones by that rule alone, and a line is moved in the same way; so everything that is heard in English has to be
/// heard in it, unless a word of English stands in the program.
enum OtherLanguage {
  /// The text with every plain letter moved on by one.
  static func moved(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(moved)))
  }

  private static func moved(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "z": "a"
    case "Z": "A"
    case "a"..."y", "A"..."Y": Unicode.Scalar(UInt8(letter.value) + 1)
    default: letter
    }
  }

  static func words(_ data: WordData) -> WordData {
    var moved = data
    moved.lists = data.lists.mapValues { $0.map(Self.moved) }
    moved.leadIns = data.leadIns.map(Self.moved)
    moved.bareLeadIns = data.bareLeadIns.map(Self.moved)
    moved.listTails = data.listTails.map(Self.moved)
    moved.numbers = keysMoved(data.numbers)
    moved.ordinals = keysMoved(data.ordinals)
    moved.shortForms = keysMoved(data.shortForms).mapValues(Self.moved)
    moved.requests = data.requests.map {
      WordData.Request(
        intent: $0.intent, command: $0.command, isUnsure: $0.isUnsure, patterns: $0.patterns.map(Self.moved))
    }
    moved.hindrances = data.hindrances.map(Self.moved)
    return moved
  }

  static func calendar(_ calendar: SchoolCalendar) -> SchoolCalendar {
    func spans(_ spans: [SchoolCalendar.Span]) -> [SchoolCalendar.Span] {
      spans.map { .init(name: moved($0.name), words: $0.words.map(moved), from: $0.from, to: $0.to) }
    }
    return SchoolCalendar(
      terms: spans(calendar.terms), breaks: spans(calendar.breaks),
      holidays: calendar.holidays.map { .init(name: moved($0.name), words: $0.words.map(moved), date: $0.date) },
      fiscalStart: calendar.fiscalStart)
  }

  static func rules(_ signposts: [Signpost], _ words: LanguageWords) -> [SignpostRule] {
    signposts.map {
      SignpostRule(
        id: $0.id, words: $0.words.map(moved), not: $0.exceptions.map(moved), isDanger: $0.isDanger, language: words)
    }
  }

  static func weights(_ data: WeightData) -> WeightData {
    let lines = data.weights.split(separator: "\n").map { line -> String in
      let parts = line.split(separator: " ", maxSplits: 2)
      return parts.count < 3 ? String(line) : "\(parts[0]) \(parts[1]) \(feature(parts[2]))"
    }
    return WeightData(
      threshold: data.threshold, sure: data.sure, veto: data.veto, biases: data.biases,
      weights: lines.joined(separator: "\n"))
  }

  /// Concepts, ids, traits and places keep their names.
  private static func feature(_ text: Substring) -> String {
    if text.hasPrefix("!") { return String(text) }
    var isName = false
    let place = text.firstIndex(of: "_").map { text.index(after: $0) } ?? text.startIndex
    var feature = String(text[..<place])
    for letter in text[place...] {
      if letter == "#" || letter == "@" { isName = true } else if "+.&".contains(letter) { isName = false }
      feature += isName ? String(letter) : moved(String(letter))
    }
    return feature
  }

  /// What was heard, with the user's own words moved.
  static func moved(_ understood: Understood) -> Understood {
    var moved = understood
    moved.items = understood.items.map(Self.moved)
    moved.people = understood.people.map(Self.moved)
    moved.dayWords = understood.dayWords.map(Self.moved)
    moved.change?.words = understood.change?.words.map(Self.moved)
    moved.dayWords = understood.dayWords.map(Self.moved)
    moved.date?.words = Self.moved(understood.date?.words ?? "")
    moved.dateProblem = understood.dateProblem.map { DateProblem($0.kind, words: Self.moved($0.words)) }
    return moved
  }

  private static func keysMoved<Value>(_ table: [String: Value]) -> [String: Value] {
    Dictionary(table.map { (moved($0.key), $0.value) }) { first, _ in first }
  }
}
