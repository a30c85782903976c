// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions
import Localization

/// Who delivers an intervention or provides an accommodation stands in the list of roles, as it does in plans.
struct RoleIsListed: CorpusRule {
  private static let keys = ["delivered_by", "provided_by"]

  func defects(in view: CorpusView) -> [Defect] {
    guard let known = view.lists.roles else { return [] }
    return view.entries.flatMap { record in
      Self.keys.flatMap { key in
        (record.node[key]?.items ?? []).enumerated().compactMap { item, node in
          guard let id = node.text, !known.contains(id) else { return nil }
          return record.defect(
            Messages.unknownID("role", id),
            hint: Messages.unknownIDHint(
              Nearness.nearest(to: id, among: known.sorted()),
              say("library.role-is-listed.defects", "the list of roles")),
            at: record.mark(of: key, item: item), rule: name)
        }
      }
    }
  }
}
