// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

extension PlanSummary {
  static let columns = "id, kind, title, learner, preferred, status, cohort, version, updated_at, updated_by"

  init(row: Row) throws {
    self.init(
      id: try row.identifier("id"), kind: try row.value("kind"), title: try row.value("title"),
      learner: try row.value("learner"), preferred: try row.value("preferred"), status: try row.value("status"),
      cohort: try row.value("cohort"), version: try row.value("version"), updatedAt: try row.instant("updated_at"),
      updatedBy: try row.value("updated_by"))
  }
}
