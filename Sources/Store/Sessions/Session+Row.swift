// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
internal import Plans

extension Session {
  static let columns = """
    id, flow, flow_version, plan, title, band, roles, base_document, answered, questions, state, started_at, updated_at
    """

  /// For lists: the plan that a conversation began with is a whole document, and nobody reads it there.
  static let listedColumns = columns.replacing("base_document", with: "null as base_document")

  init(row: Row) throws {
    let roles: String = try row.value("roles")
    let base: String? = try row.value("base_document")
    let plan: String? = try row.value("plan")
    self.init(
      id: try row.identifier("id"), flow: try row.value("flow"), flowVersion: try row.value("flow_version"),
      plan: plan.map(Identifier.init),
      title: try row.value("title"),
      band: try row.value("band"), roles: try JSONText.decode([String: String].self, from: roles),
      basePlan: try base.map { try PlanDocument(text: $0, sha256: "").plan() },
      answered: try row.value("answered"), questions: try row.value("questions"),
      state: State(rawValue: try row.value("state")) ?? .open,
      startedAt: try row.instant("started_at"),
      updatedAt: try row.instant("updated_at"))
  }

  /// The values of `columns`, in their order.
  func arguments() throws -> StatementArguments {
    [
      id.text, flow, flowVersion, plan?.text, title, band, try JSONText.encode(roles),
      try basePlan.map { try PlanDocument($0).text }, answered, questions, state.rawValue, startedAt.iso,
      updatedAt.iso,
    ]
  }
}
