// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

/// Makes plans with any field filled or not, from the tables of fields.
struct RandomPlan {
  private var chance: SplitMix

  init(seed: UInt64) { chance = SplitMix(seed: seed) }

  mutating func plan(id: Identifier) throws -> Plan {
    var members = object(Plan.self)
    members["id"] = .string(id.text)
    return try Plan(json: .object(members), at: .plan)
  }

  /// Another version of a plan: some lists shuffled, shortened or longer, some fields changed.
  mutating func variation(of plan: Plan) throws -> Plan {
    var members = try json(of: plan)
    for entry in Plan.entries where entry.key != "id" && flip(3) {
      members[entry.key] = vary(members[entry.key], entry.shape)
    }
    return try Plan(json: .object(members), at: .plan)
  }

  private func json(of plan: Plan) throws -> [String: JSONValue] { plan.json?.object ?? [:] }

  private mutating func vary(_ value: JSONValue?, _ shape: Shape) -> JSONValue? {
    guard let value, !flip(6) else { return flip(2) ? self.value(shape) : nil }
    switch (value, shape) {
    case (.array(var values), .list(let inner)):
      values.removeAll { _ in flip(4) }
      if flip(2) { values.shuffle(using: &chance) }
      values = values.map { flip(3) ? vary($0, inner) ?? $0 : $0 }
      if flip(2) { values.insert(self.value(inner), at: Int.random(in: 0...values.count, using: &chance)) }
      return .array(values)
    case (.object(var members), .part(let part)):
      for entry in part.entries where entry.key != "id" && flip(4) {
        members[entry.key] = vary(members[entry.key], entry.shape)
      }
      return .object(members)
    default: return self.value(shape)
    }
  }

  /// Whether something with a chance of one in so many happens.
  mutating func flip(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &chance) == 0 }

  private mutating func object(_ part: any Part.Type) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for entry in part.entries where flip(2) || entry.key == "id" { members[entry.key] = value(entry.shape, entry.key) }
    if flip(4) { members["x-\(Int.random(in: 0...9, using: &chance))"] = value(.any) }
    return members
  }

  private mutating func value(_ shape: Shape, _ key: String = "") -> JSONValue {
    switch shape {
    case .identifier where key == "id": .string(Identifier.random(using: &chance).text)
    case .identifier, .text: .string(text())
    case .code(let known): .string(known.randomElement(using: &chance) ?? "own")
    case .integer: .integer(Int.random(in: -5...5, using: &chance))
    case .flag: .bool(flip(2))
    case .date: .string(date())
    case .instant: .string("\(date())T10:20:30Z")
    case .amount: ["0", "-3.50", "120.00", "7"].randomElement(using: &chance) ?? "1"
    case .level: flip(2) ? .integer(3) : .string("half")
    case .any: [1, 2.5, "any", true, [], ["b": [1, "two", false]], .null].randomElement(using: &chance) ?? .null
    case .list(let inner): .array((0..<Int.random(in: 0...3, using: &chance)).map { _ in value(inner) })
    case .map(let inner): ["one": value(inner), "a.b[c]": value(inner)]
    case .part(let part): .object(object(part))
    }
  }

  private mutating func text() -> String {
    ["", "reads slowly", "Überblick 漢字 🙂", "say \"no\"\n\tto people", "a\u{0301}", "="].randomElement(using: &chance)
      ?? ""
  }

  private mutating func date() -> String {
    CalendarDate(daysSince1970: Int.random(in: -200_000...200_000, using: &chance))?.iso ?? "2026-01-01"
  }
}
