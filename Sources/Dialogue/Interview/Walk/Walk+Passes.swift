// SPDX-License-Identifier: GPL-3.0-or-later

extension Walk {
  /// The passes on the way: those begun, and those that must come.
  func visits(of section: Section, _ repetition: Repetition, _ book: PassBook) -> [Visit] {
    switch repetition.extent {
    case .asked(let min, _):
      var passes = book.passes
      var number = book.next
      while passes.count < Swift.min(min, Self.passLimit) {
        passes.append(Pass(number: number, item: nil))
        number += 1
      }
      return passes.enumerated().map { Visit(pass: $1, position: $0 + 1, text: "") }
    case .over(let name):
      var number = book.next
      return items(named: name.id).enumerated().map { position, item in
        let begun = book.passes.first { $0.item == item.id }
        let pass = begun ?? Pass(number: number, item: item.id)
        if begun == nil { number += 1 }
        return Visit(pass: pass, position: position + 1, text: item.text, traits: item.traits)
      }
    }
  }

  /// Whether a further pass is offered after those there are.
  func isOffered(_ section: Section, _ repetition: Repetition, _ visits: [Visit], _ book: PassBook) -> Bool {
    guard case .asked(_, let max) = repetition.extent, !book.isClosed else { return false }
    return visits.count < Swift.min(max[setting.band] ?? 1, Self.passLimit)
  }

  /// More passes than this are never walked, whatever a flow says.
  static let passLimit = 50

  /// The things that passes run over: populated parts of the plan, or what was said in an earlier step. Of several
  /// that are alike, each is told from the others by its number.
  func items(named name: String) -> [Setting.Part] {
    if let parts = setting.parts[name], index.steps[name] == nil { return parts }
    var seen: [String: Int] = [:]
    return spokenItems(of: name).map { item in
      let id = item.id ?? Phrasing.folded(item.text)
      let count = seen[id, default: 0] + 1
      seen[id] = count
      return Setting.Part(id: count == 1 ? id : "\(id) #\(count)", text: item.text)
    }
  }

  /// What was said in a step: its items, or its words where it has none; in all passes when it is repeated.
  func spokenItems(of id: String) -> [Answer.Item] {
    if index.isRepeated(id) {
      return keys.filter { $0.id == id }.flatMap { spokenItems(in: $0) }
    }
    guard let answer = answers[SlotKey(id)] else { return [] }
    return answer.items.isEmpty ? [Answer.Item(text: answer.words)] : answer.items
  }

  /// The ids under which what was said in one slot is offered as choices elsewhere.
  func choiceIDs(of key: SlotKey) -> Set<String> {
    Set(spokenItems(in: key).map { $0.id ?? Phrasing.folded($0.text) })
  }

  /// One thing for each pass, or each of several things said in it.
  private func spokenItems(in key: SlotKey) -> [Answer.Item] {
    guard let answer = answers[key] else { return [] }
    return answer.items.count > 1 ? answer.items : [Answer.Item(id: key.text, text: answer.spoken)]
  }
}
