// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue

extension Flow {
  /// A review that asks some questions of each goal and reads the answers back.
  static func lookBack(asking steps: [Step], confirm: Template) -> Flow {
    Flow(
      id: "look-back", title: "Review", kind: "none", audience: Audience(subject: "learner", bands: [.adult]),
      populate: [Reference("goals")],
      sections: [
        Section(
          id: "goals", title: "Goals", repetition: Repetition(fills: "goal", extent: .over(Reference("goals"))),
          steps: steps, confirm: Banded(confirm))
      ])
  }
}
