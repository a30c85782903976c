// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// Documents from elsewhere: unknown keys, foreign codes, missing and wrong values.
@Suite struct OpenDocumentTests {
  @Test func `unknown keys are kept at every level`() throws {
    for entry in Plan.entries {
      let member: JSONValue? =
        switch entry.shape {
        case .part(let part): .object(withForeignKeys(part))
        case .list(.part(let part)): [.object(withForeignKeys(part))]
        default: nil
        }
      guard let member else { continue }
      let plan = try Plan(json: .object(["id": "p", entry.key: member]), at: .plan)
      #expect(plan.json?.object?[entry.key] == member, "\(entry.key)")
    }
  }

  /// A part with a foreign key in it and in each part inside.
  private func withForeignKeys(_ part: any Part.Type) -> [String: JSONValue] {
    var members: [String: JSONValue] = ["id": "x", "foreign": ["kept": [1, 2]]]
    for entry in part.entries {
      switch entry.shape {
      case .part(let inner): members[entry.key] = .object(withForeignKeys(inner))
      case .list(.part(let inner)): members[entry.key] = [.object(withForeignKeys(inner))]
      default: break
      }
    }
    return members
  }

  @Test func `foreign codes are kept`() throws {
    let plan: Plan = try decoded(from: #"{"id":"p","status":"frozen","goals":[{"id":"g","track":"music"}]}"#)
    #expect(plan.status.rawValue == "frozen")
    #expect(plan.goals[0].track == Track(rawValue: "music"))
    #expect(try reread(plan) == plan)
  }

  @Test func `absent keys are fine`() throws {
    let plan: Plan = try decoded(from: #"{"goals":[{},{"statement":"Read."}],"notes":null}"#)
    #expect(plan.goals.count == 2)
    #expect(plan.goals[0].id != plan.goals[1].id)
    #expect(plan.goals[1].due == nil && plan.notes.isEmpty)
    #expect(try reread(plan) == plan)
  }

  @Test func `plans without an identifier get one that follows from what they say`() throws {
    let one: Plan = try decoded(from: #"{"title":"one"}"#)
    let same: Plan = try decoded(from: #"{"title":"one"}"#)
    let other: Plan = try decoded(from: #"{"title":"two"}"#)
    #expect(one.id == same.id && one.id != other.id)
  }

  @Test func `empty fields are left out`() throws {
    let text = try encoded(Plan(id: Identifier("p")))
    #expect(text.contains(#""id":"p""#))
    #expect(!text.contains("goals") && !text.contains("title") && !text.contains("measure"))
  }

  @Test func `empty text is not the same as no text`() throws {
    let plan = Plan.filled("p") { $0.title = "" }
    #expect(try reread(plan).title == "")
  }

  @Test(arguments: [
    (#"{"goals":[{},{"due":"soon"}]}"#, ["goals", "1", "due"]),
    (#"{"goals":[{"measure":{"target":[]}}]}"#, ["goals", "0", "measure", "target"]),
    (#"{"learner":{"hireDate":20260101}}"#, ["learner", "hireDate"]),
    (#"{"learner":"Dana"}"#, ["learner"]), (#"{"goals":{}}"#, ["goals"]), (#"[]"#, []),
    (#"{"actions":[{"cost":{"amount":"a lot"}}]}"#, ["actions", "0", "cost", "amount"]),
    (#"{"custom":[]}"#, ["custom"]), (#"{"schemaVersion":1.5}"#, ["schemaVersion"]),
    (#"{"created":"2026-11-21"}"#, ["created"]),
  ])
  func `wrong value is told with its place`(text: String, path: [String]) throws {
    let error = #expect(throws: DecodingError.self) { try decoded(Plan.self, from: text) }
    let context: DecodingError.Context? =
      switch error {
      case .typeMismatch(_, let context), .dataCorrupted(let context): context
      default: nil
      }
    #expect(context?.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue } == path)
    #expect(context?.debugDescription.hasPrefix("expected") == true)
  }
}
