// SPDX-License-Identifier: GPL-3.0-or-later

extension Place {
  /// The item that this place belongs to, in words: "goal 2" for `goals[1].due`, "strengths" for `strengths`.
  ///
  /// Positions are told by their number; no plan is needed.
  var itemWords: String {
    let end = steps.lastIndex { step in
      if case .index = step { true } else { false }
    }
    let item = end.map { Place(steps: Array(steps[...$0])) } ?? self
    return Wording(tree: .null).words(for: item)
  }
}
