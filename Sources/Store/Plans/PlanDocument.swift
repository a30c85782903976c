// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
package import Plans

/// A plan as text: JSON with sorted keys, so that the same plan is always the same bytes.
package struct PlanDocument: Equatable, Sendable {
  package let text: String
  package let sha256: String

  package init(_ plan: Plan) throws {
    do {
      text = try JSONText.encode(plan)
    } catch {
      throw StoreError.internalFault(
        detail: say("store.plan-document.init", "the plan cannot be written as JSON (\(error))"))
    }
    sha256 = SHA256.hex(text)
  }

  /// The text as found in the file, with the digest that lay beside it.
  init(text: String, sha256: String) {
    self.text = text
    self.sha256 = sha256
  }

  /// Not a byte differs from what was saved.
  var isIntact: Bool { SHA256.hex(text) == sha256 }

  /// The plan that the text says.
  func plan() throws -> Plan {
    try Plan(json: JSONParser.value(of: Array(text.utf8)))
  }
}
