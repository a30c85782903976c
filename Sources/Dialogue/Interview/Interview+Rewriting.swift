// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// Puts answers in other words, such as a name that is spelled otherwise; what is chosen from a list stays. The question that is
  /// open stays open, and one step back takes all of it back.
  /// - Parameters:
  ///   - better: the words of an answer as they shall stand.
  ///   - given: answers that are given anew beside.
  /// - Returns: a reply without events where no answer changes.
  public func reply(rewriting better: (FilledSlot, String) -> String, given: [SlotKey: String] = [:]) -> Reply {
    let changed = slots.compactMap { slot -> JournalEvent.Kind? in
      guard let old = slot.answer else { return nil }
      var new = old
      if let words = given[slot.key] {
        new = Answer(words: words)
      } else {
        new.words = better(slot, old.words)
        for place in new.items.indices where new.items[place].id == nil {
          new.items[place].text = better(slot, new.items[place].text)
        }
        new.leftOver = old.leftOver.map { better(slot, $0) }
      }
      return new == old ? nil : .amended(slot.key, new, readBack: state.waiting[slot.key])
    }
    let fresh = walk.keys.filter { state.answers[$0] == nil }.compactMap { key in
      given[key].map { JournalEvent.Kind.amended(key, Answer(words: $0), readBack: nil) }
    }
    guard !(changed + fresh).isEmpty else { return Reply() }
    // Whoever had gone to an answer is still there.
    let focus = state.isFocusOpen ? state.focus.map { [JournalEvent.Kind.focused($0)] } ?? [] : []
    return reply(changed + fresh + focus)
  }
}
