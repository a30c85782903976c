// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

extension MeasureReading {
  /// For programs; null where no measure is told. A day alone is none.
  var json: JSONValue {
    guard baseline != nil || target != nil || rhythm != nil else { return .null }
    return [
      "baseline": baseline?.json ?? .null, "target": target?.json ?? .null, "unit": JSONValue(unit),
      "rhythm": JSONValue(rhythm), "condition": JSONValue(condition), "day": JSONValue(day?.iso),
      "direction": JSONValue(direction?.rawValue), "doubt": JSONValue(doubt?.rawValue),
    ]
  }

  /// For people; none where no measure is told.
  var lines: [String] {
    [
      baseline.map { say("ilp.measure-reading.baseline", "today: \($0.spoken)") },
      target.map { say("ilp.measure-reading.target", "target: \($0.spoken)") },
      rhythm.map { say("ilp.measure-reading.rhythm", "checked: \($0)") },
      condition.map { say("ilp.measure-reading.condition", "reached when it holds: \($0)") },
    ].compactMap(\.self)
  }
}

extension Quantity {
  fileprivate var json: JSONValue {
    [
      "number": number.map { JSONValue($0) } ?? .null, "upper": upper.map { JSONValue($0) } ?? .null,
      "total": total.map { JSONValue($0) } ?? .null, "unit": JSONValue(unit), "text": .string(text),
      "words": .string(words),
    ]
  }
}
