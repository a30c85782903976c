// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// A term, a break or a holiday of the calendar: the next one of that name that still makes sense after the relation.
  func schoolDays(at position: Int, after relation: DateRelation) -> DateUnit? {
    let isNext = isWord(.next, at: position)
    let place = isNext || isWord(.this, at: position) ? position + 1 : position
    var entries = names.entries(at: place, in: self)
    // "this semester" may be a name of its own.
    if entries.isEmpty || place != position, case let whole = names.entries(at: position, in: self), !whole.isEmpty {
      entries = whole
    }
    guard let name = entries.first?.words else { return nil }
    // "the fall" is a season first; as the name of a term it counts when the next one begins.
    let isSeason = name.count == 1 && language.season(name[0]) != nil && !entries.contains(where: \.isBreak)
    if isSeason, relation.part == .whole, relation.side != .by, relation.side != .before { return nil }
    let isBeforeIt = relation.side == .before || (relation.side == .by && relation.part == .whole)
    let coming = entries.filter { entry in
      let limit = isBeforeIt && (entry.isBreak || isSeason || relation.side == .before) || isNext
      return limit ? entry.days.lowerBound > today : entry.days.upperBound >= today
    }
    guard let entry = coming.first else { return nil }
    let begin = name.first == word(position) ? position : place
    var unit = DateUnit(entry.days, next: begin + name.count)
    unit.endsBeforeItStarts = entry.isBreak || isSeason
    // "christmas shopping" and "spring break plans" are no days.
    let isAdornment =
      word(begin + name.count).first?.isLetter == true && !isWord(.afterDays, at: begin + name.count)
    unit.needsRelation =
      place == position
      && (isAdornment || (name.count == 1 && (entry.isBreak || language.contains(name[0], in: .ambiguousDates))))
    return unit
  }
}
