// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// Hands the role of one person over to another from a day on: the first one keeps what is done and, where that day is still to
  /// come, what is due before it; the other takes what else is open.
  /// - Returns: the new person's identifier.
  public mutating func handOver(
    from old: Identifier, to name: String, on day: CalendarDate, id: Identifier, today: CalendarDate
  ) -> Identifier? {
    guard let index = parties.firstIndex(where: { $0.id == old }) else { return nil }
    let role = parties[index].role
    parties[index].until = day.adding(days: -1)
    let new = known(on: today).first { $0.name?.lowercased() == name.lowercased() }?.id ?? id
    if let place = parties.firstIndex(where: { $0.id == new }) {
      // Who was only named before, or was to come on another day, has the part from that day on.
      if parties[place].role == nil || !parties[place].isPresent(on: today) {
        (parties[place].role, parties[place].from) = (role, day)
      }
    } else {
      parties.append(
        Party(id: new) {
          $0.name = name
          $0.role = role
          $0.from = day
        })
    }
    Handover(from: old, to: new, of: self, on: day > today ? day : nil).apply(to: &self)
    return new
  }

  /// What was left with somebody until the day of a handover and is still open goes to whoever has the part by now.
  public mutating func settleHandovers(on today: CalendarDate) {
    for party in parties where party.hasLeft(by: today) {
      let next = parties.filter { $0.role == party.role && $0.from == party.until?.adding(days: 1) }
      guard party.role != nil, next.count == 1 else { continue }
      Handover(from: party.id, to: next[0].id, of: self, on: nil).apply(to: &self)
    }
  }
}
