// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

extension PlanSummary {
  init(row: Row) throws {
    self.init(
      id: row.identifier("id"), kind: row["kind"], title: row["title"], learner: row["learner"], status: row["status"],
      version: row["version"], updatedAt: try row.instant("updated_at"), updatedBy: row["updated_by"])
  }
}
