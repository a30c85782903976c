// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

/// Makes a plan in which every field of every part says something of its own, from the tables of the plan itself: a field
/// that is added to the plan tomorrow is in it tomorrow.
struct TokenPlan {
  /// The words of everything that may be shown.
  private(set) var open: [String] = []
  /// The words of everything that is private.
  private(set) var hidden: [String] = []
  private(set) var plan = Plan(id: "plan")
  private var count = 0
  private var isHidden = false

  init() throws {
    var members = object(Plan.self, depth: 0)
    members["schemaVersion"] = 1
    members["privateFields"] = ["custom.secret"]
    isHidden = true
    for entry in Plan.entries {
      guard case .list(.part(let part)) = entry.shape, entry.key != "learners" else { continue }
      guard case .array(let items) = members[entry.key] else { continue }
      var secret = object(part, depth: 1)
      secret["private"] = true
      members[entry.key] = .array(items + [.object(secret)])
    }
    var custom = members["custom"]?.object ?? [:]
    custom["secret"] = .string(token(true))
    members["custom"] = .object(custom)
    plan = try Plan(json: .object(members), at: .plan)
  }

  private mutating func object(_ part: any Part.Type, depth: Int) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for entry in part.entries where !["custom", "unknown", "private", "privateFields", "sensitive"].contains(entry.key)
    {
      // The topic of a voice is a code for programs: people read its question.
      members[entry.key] = part == Voice.self && entry.key == "topic" ? "code" : value(entry.shape, depth: depth)
    }
    members["custom"] = ["own-\(count)": .string(token(isHidden))]
    members["key-of-another-program"] = .string(token(isHidden))
    return members
  }

  private mutating func value(_ shape: Shape, depth: Int) -> JSONValue? {
    switch shape {
    case .text, .level, .code: .string(token(isHidden))
    case .integer: 7
    case .flag: true
    case .date: "2026-11-03"
    case .instant: "2026-11-03T10:00:00Z"
    case .amount: "12.50"
    case .identifier: .string("id\(next())")
    case .any: .string(token(isHidden))
    case .list(let inner): value(inner, depth: depth).map { .array([$0]) }
    case .map(let inner): value(inner, depth: depth).map { .object(["key\(next())": $0]) }
    case .part(let part): depth < 4 ? .object(object(part, depth: depth + 1)) : nil
    }
  }

  private mutating func token(_ isHidden: Bool) -> String {
    let token = "w\(next())x"
    if isHidden { hidden.append(token) } else { open.append(token) }
    return token
  }

  private mutating func next() -> Int {
    count += 1
    return count
  }
}
