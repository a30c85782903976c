// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// The chain of one plan's history, from its first entry to the one that the plan says is its last.
struct ChainInspection {
  struct Head: Equatable {
    let count: Int
    let hash: String
  }

  let plan: String
  let links: [ChainLink]
  /// What the plan says of its history; none when the plan was erased.
  let head: Head?

  var flaws: [Flaw] {
    var previous: ChainLink?
    for link in links {
      if let fault = link.fault(after: previous, inPlan: plan) {
        return [flaw(say("store.chain-inspection.flaws", "entry \(link.sequence): \(fault)"))]
      }
      previous = link
    }
    return endFlaws
  }

  private var endFlaws: [Flaw] {
    guard let head else {
      return links.last?.kind == ChangeNote.Kind.erased.rawValue
        ? [] : [flaw(say("store.chain-inspection.end-flaws", "the plan is gone, and nobody erased it"))]
    }
    let isWhole = links.count == head.count && links.last?.hash == head.hash
    return isWhole
      ? [] : [flaw(say("store.chain-inspection.end-flaws-2", "its last entries are missing, or others were added"))]
  }

  private func flaw(_ message: String) -> Flaw {
    Flaw(.history, at: say("store.chain-inspection.flaw", "history of plan \(plan)"), message)
  }
}
