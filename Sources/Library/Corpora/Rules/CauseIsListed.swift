// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// Every cause that an intervention answers stands in the list of causes.
struct CauseIsListed: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    guard let known = view.lists.causes else { return [] }
    return view.interventions.flatMap { record in
      record.value.causes.enumerated().filter { !known.contains($0.element) }.map { item, id in
        record.defect(
          Messages.unknownID("cause", id),
          hint: Messages.unknownIDHint(
            Nearness.nearest(to: id, among: known.sorted()),
            say("library.cause-is-listed.defects", "the list of causes")),
          at: record.mark(of: "causes", item: item), rule: name)
      }
    }
  }
}
