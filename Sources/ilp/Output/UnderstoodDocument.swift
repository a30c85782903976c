// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Localization
internal import Plans
internal import Understanding

/// What was heard in a line, for programs and for people. Keys are kept stable.
struct UnderstoodDocument {
  /// As it was typed.
  private let words: String
  private let understood: Understood
  private let measure: MeasureReading
  private let weighing: Weighing?
  private let mentions: [MentionReport]
  private let today: CalendarDate

  init(
    of words: String, _ understood: Understood, _ measure: MeasureReading, _ weighing: Weighing?,
    _ mentions: [MentionReport], today: CalendarDate
  ) {
    self.words = words
    self.understood = understood
    self.measure = measure
    self.weighing = weighing
    self.mentions = mentions
    self.today = today
  }

  var json: JSONValue {
    [
      "intent": .string(intent.rawValue), "isComplaint": .bool(understood.intent == .complaint),
      "items": JSONValue(understood.items),
      "date": understood.date.map { found in
        ["from": .string(found.from.iso), "to": .string(found.to.iso), "day": .string(found.day.iso)]
      } ?? .null,
      "days": .array(
        mentions.map { day in
          [
            "words": .string(day.words), "day": .string(day.day.iso),
            "margin": day.margin.map { .integer($0) } ?? .null,
            "around": JSONValue(day.around), "traits": JSONValue(day.traits),
          ]
        }),
      "goal": [
        "observable": .bool(understood.goal.observable), "measurable": .bool(understood.goal.measurable),
        "timeBound": .bool(understood.goal.timeBound),
      ],
      "measure": measure.json,
      "signpost": JSONValue(understood.signpost),
      "signpostIsSure": understood.signpost == nil ? .null : .bool(understood.isSignpostSure),
      "understood": JSONValue(request?.meaning),
      "literally": JSONValue(request?.literally),
      "change": understood.change.map { change in
        [
          "topic": JSONValue(change.topic?.rawValue), "number": change.number.map { .integer($0) } ?? .null,
          "words": JSONValue(change.words),
        ]
      } ?? .null,
      "dateProblem": JSONValue(understood.dateProblem.map(RequestWords.problem)),
      "weighed": weighing.map { weighing in
        [
          "label": .string(weighing.label), "margin": .integer(weighing.margin),
          "words": .array(weighing.parts.map { ["word": .string($0.word), "weight": .integer($0.weight)] }),
        ]
      } ?? .null,
      "yes": YesNo.alone(words).map { .bool($0) } ?? .null, "people": JSONValue(understood.people),
    ]
  }

  var lines: [String] {
    var lines = [say("ilp.understood-document.lines.intent", "intent: \(intent.rawValue)")]
    if let request {
      lines.append(say("ilp.understood-document.lines.understood", "understood: \(request.meaning)"))
      lines.append(say("ilp.understood-document.lines.literally", "literally: \(request.literally)"))
    }
    if let weighing {
      lines.append("weighed: " + weighing.parts.map { "\($0.word) \($0.weight)" }.joined(separator: ", "))
    }
    if understood.items.count > 1 {
      lines += understood.items.enumerated().map { say("ilp.understood-document.lines", "item \($0 + 1): \($1)") }
    }
    if let day = understood.date?.day {
      lines.append(say("ilp.understood-document.lines-2", "day: \(day.words), \(day.distanceWords(from: today))"))
    }
    if let problem = understood.dateProblem {
      lines.append(say("ilp.understood-document.lines-3", "no day: \(RequestWords.problem(problem))"))
    }
    let goal = understood.goal
    let tests = [("observable", goal.observable), ("measurable", goal.measurable), ("time-bound", goal.timeBound)]
    let told = tests.map { name, holds in
      holds ? say(code: name) : say("ilp.understood-document.lines.not", "not \(say(code: name))")
    }
    lines.append(say("ilp.understood-document.lines.goal", "goal: \(told.listed)"))
    lines += measure.lines
    if !understood.people.isEmpty {
      lines.append(say("ilp.understood-document.lines.people", "people: \(understood.people.listed)"))
    }
    if let signpost = understood.signpost {
      lines.append(
        understood.isSignpostSure
          ? say("ilp.understood-document.lines.signpost", "signpost: \(signpost)")
          : say("ilp.understood-document.lines.signpost-near", "signpost, perhaps: \(signpost)"))
    }
    return lines
  }

  /// A complaint asks for nothing that a program could do.
  private var intent: Intent { understood.intent == .complaint ? .answer : understood.intent }

  private var request: RequestWords? { intent == .answer ? nil : RequestWords(understood) }
}
