// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The year of a day, a month or a name.
extension DateScan {
  /// "2027", ", 2027", "of 2027", "in '27", "next year", "of this year".
  func statedYear(at position: Int) -> (year: Int, next: Int)? {
    let place = isWord(.inOrOf, at: position) || word(position) == "," ? position + 1 : position
    if let year = year(at: place) { return (year, place + 1) }
    if ["'", "’"].contains(word(place)), let year = twoDigits(at: place + 1), tokens[place + 1].isJoined {
      return (2000 + year, place + 2)
    }
    guard word(position) != ",", language.period(mendedWord(place + 1)) == .year else { return nil }
    if isWord(.next, at: place) { return (today.year + 1, place + 2) }
    return isWord(.present, at: place) ? (today.year, place + 2) : nil
  }

  /// The "27" of "Dec 1 27"; nothing may follow that it could count.
  func shortYear(at position: Int) -> (year: Int, next: Int)? {
    guard let year = twoDigits(at: position), !tokens[position].isJoined || word(position - 1) == "-",
      (today.year % 100...today.year % 100 + 9).contains(year), position + 1 == tokens.count
    else { return nil }
    return (2000 + year, position + 1)
  }

  private func twoDigits(at position: Int) -> Int? {
    word(position).utf8.count == 2 ? TypedFigures.whole(word(position)) : nil
  }
}
