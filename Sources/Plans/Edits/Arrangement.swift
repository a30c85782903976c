// SPDX-License-Identifier: GPL-3.0-or-later

/// A list that is being brought into another order, with the edits that this takes.
struct Arrangement {
  private(set) var edits: [Edit] = []
  private var items: [JSONValue]
  private let list: Place

  init(_ items: [JSONValue], at list: Place) {
    self.items = items
    self.list = list
  }

  mutating func remove(allBut kept: [JSONValue]) {
    let kept = Set(kept.map(\.itemID))
    for (position, item) in items.enumerated().reversed() where !kept.contains(item.itemID) {
      edits.append(.remove(list, item: item, at: position))
      items.remove(at: position)
    }
  }

  /// Sees to it that the item stands at its position; all earlier positions are in order already.
  mutating func put(_ item: JSONValue, at position: Int, of order: [JSONValue]) {
    if items.indices.contains(position), items[position].itemID == item.itemID { return }
    guard let origin = items.firstIndex(where: { $0.itemID == item.itemID }) else {
      edits.append(.add(list, item: item, at: position))
      items.insert(item, at: position)
      return
    }
    // One item that went down the list is one move, rather than a move of each item that it passed.
    let passed = order.firstIndex { $0.itemID == items[position].itemID }
    if origin == position + 1, let passed {
      move(from: position, to: min(passed, items.count - 1))
    }
    if let origin = items.firstIndex(where: { $0.itemID == item.itemID }), origin != position {
      move(from: origin, to: position)
    }
  }

  private mutating func move(from origin: Int, to target: Int) {
    edits.append(.move(list, from: origin, to: target))
    items.insert(items.remove(at: origin), at: target)
  }
}
