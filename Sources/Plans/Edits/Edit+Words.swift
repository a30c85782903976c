// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Edit {
  /// The change in words: "due date of goal 2: 3 June 2026 -> 17 June 2026".
  /// - Parameter plan: the plan before the change.
  public func words(in plan: Plan) -> String { words(Wording(plan)) }

  /// - Parameter isHidden: whether only the place is told.
  func words(_ wording: Wording, isHidden: Bool = false) -> String {
    let name = wording.words(for: place)
    guard !isHidden else { return labelled(name, say("plans.edit-words.words.private", "changed, private")) }
    switch self {
    case .set(let place, let old, let new):
      let shape = wording.shape(at: place)
      let before = old.map { wording.words(for: $0, shape) }
      let after = new.map { wording.words(for: $0, shape) }
      return Self.words(name, from: before, to: after)
    case .add(let list, let item, let position):
      return say("plans.edit-words.words.add", "\(wording.words(for: list[position])) added") + Self.suffix(item)
    case .remove(let list, let item, let position):
      return say("plans.edit-words.words.remove", "\(wording.words(for: list[position])) removed") + Self.suffix(item)
    case .move(let list, let origin, let target):
      return say("plans.edit-words.words.move", "\(wording.words(for: list[origin])) moved to place \(target + 1)")
    }
  }

  private static func words(_ name: String, from old: String?, to new: String?) -> String {
    switch (old, new) {
    case (let old?, let new?): labelled(name, "\(old) -> \(new)")
    case (nil, let new?): labelled(name, new)
    case (let old?, nil): say("plans.edit-words.words.cleared", "\(name) removed: \(old)")
    case (nil, nil): say("plans.edit-words.words.nothing", "\(name): nothing changed")
    }
  }

  private static func suffix(_ item: JSONValue) -> String {
    Wording.title(of: item).map { ": \(quoted($0))" } ?? ""
  }
}

extension Place {
  /// The place in words: "due date of goal 2".
  public func words(in plan: Plan) -> String { Wording(plan).words(for: self) }
}

extension Plan {
  /// Changes to this plan in words, each told of the plan as the ones before left it.
  /// - Parameter plan: the plan without or with which they are made, where nothing private shall be told; nil tells all.
  public func words(for edits: [Edit], hidingWhatIsPrivateIn plan: Plan? = nil) -> [String] {
    var tree = tree
    let hidden = plan.map { PrivatePlaces(trees: [tree, $0.tree]) }
    return edits.map { edit in
      let words = edit.words(Wording(tree: tree), isHidden: hidden?.hide(edit) ?? false)
      // An edit that does not fit is told all the same; it changes nothing.
      try? edit.apply(to: &tree)
      return words
    }
  }
}
