// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization
internal import Plans

/// One row of the `plan` table against its document, and what other tables repeat of it.
struct PlanInspection {
  let row: Row
  let derived: DerivedRows.OfPlan

  func flaws() throws -> [Flaw] {
    let id: String = try row.value("id")
    let place = say("store.plan-inspection.place", "plan \(id)")
    let document = PlanDocument(text: try row.value("document"), sha256: try row.value("sha256"))
    guard document.isIntact else {
      return [Flaw(.document, at: place, say("store.plan-inspection.flaws", "its text is not what was saved"))]
    }
    guard let plan = try? document.plan() else {
      return [Flaw(.unreadable, at: place, say("store.plan-inspection.flaws-2", "its text is no plan"))]
    }
    var flaws: [Flaw] = []
    _ = try PlanSummary(row: row)
    let listed = try PlanColumns(row: row)
    if plan.id.text != id || PlanColumns(plan) != listed {
      flaws.append(
        Flaw(
          .columns, at: place,
          say("store.plan-inspection.flaws-3", "its kind, title, learner or status in lists is not that of its text")))
    }
    if plan.agenda() != derived.agenda {
      flaws.append(
        Flaw(.agenda, at: place, say("store.plan-inspection.flaws-4", "what is due is not what its text says")))
    }
    if plan.interventionResults() != derived.results {
      flaws.append(
        Flaw(
          .agenda, at: place,
          say("store.plan-inspection.flaws-5", "what came of its interventions is not what its text says")))
    }
    if NameWords.all(of: plan) != derived.names {
      flaws.append(
        Flaw(
          .columns, at: place,
          say("store.plan-inspection.flaws-6", "the names under which it is found are not those of its text")))
    }
    if TextMarks.joined(plan) != derived.marks {
      flaws.append(
        Flaw(
          .columns, at: place,
          say("store.plan-inspection.flaws-7", "the marks by which copied texts are noticed are not those of its text"))
      )
    }
    return flaws
  }
}

extension PlanColumns {
  init(row: Row) throws {
    kind = try row.value("kind")
    title = try row.value("title")
    learner = try row.value("learner")
    preferred = try row.value("preferred")
    status = try row.value("status")
    cohort = try row.value("cohort")
  }
}
