// SPDX-License-Identifier: GPL-3.0-or-later

/// A line as it is seen from one of the days that it names: the words around it, with signs in the place of days and numbers, and
/// what is known of the day beside the others.
struct MentionView: Equatable {
  /// The words and marks of the line up to some steps before and behind the day.
  let around: [String]
  /// Where the day itself stands among them.
  let place: Int
  let traits: [String]

  /// The trait of a day that is not the only one, and of one until which somebody else has.
  static let (several, others) = ("several", "others")
  /// The day itself; another one that comes before it, after it, or is the same; any other number; where the line begins and ends.
  static let (own, earlier, later, same, number, start, end) = ("@", "<", ">", "=", "0", "^", "$")
  /// What stands for a mark that looks like one of the signs.
  static let mark = "*"
  static let signs: Set<String> = [own, earlier, later, same, start, end]
  /// So many steps are looked at on either side.
  static let reach = 9

  init(of day: DayMention, among days: [DayMention], in scan: DateScan) {
    let line = MentionLine(day, days, scan)
    let name = scan.name(of: day)
    let before = line.words(before: name.lowerBound)
    let behind = line.words(behind: max(name.upperBound, name.lowerBound + 1))
    around = before + [Self.own] + behind
    place = before.count
    traits = Self.traits(of: day, among: days, scan)
  }

  private static func traits(of day: DayMention, among days: [DayMention], _ scan: DateScan) -> [String] {
    let match = day.match
    let named = Set(days.map(\.day))
    let known: [(String, Bool)] = [
      ("first", days.allSatisfy { $0.tokens.lowerBound >= day.tokens.lowerBound }),
      ("last", days.allSatisfy { $0.tokens.lowerBound <= day.tokens.lowerBound }),
      ("earliest", named.min() == day.day), ("latest", named.max() == day.day),
      (several, named.count > 1), ("many", named.count > 2),
      ("deadline", match.isDeadline), ("end", match.isEnd), ("firm", match.isFirm), ("correction", match.isCorrection),
      ("number", match.isDayOnly), ("start", match.isOfStart),
      ("stretch", match.days.lowerBound < match.days.upperBound),
      (Self.others, scan.isOfOthers(until: day.tokens)), ("state", scan.isState(until: day.tokens)),
      ("gone", day.day < scan.today), ("again", days.count { $0.day == day.day } > 1),
      ("rejected", match.standing == .rejected), ("beginning", match.standing == .beginning),
      (day.kind.rawValue, true),
    ]
    return known.filter(\.1).map(\.0)
  }
}

extension DateScan {
  /// The tokens that name a day, without "until", "by" or "on" in front of them.
  func name(of day: DayMention) -> Range<Int> {
    let lead = day.tokens.prefix {
      !isTime(at: $0) && !isFigure(at: $0) && cardinal(at: $0) == nil && !names.begins(with: mendedWord($0))
    }
    return lead.upperBound < day.tokens.upperBound ? lead.upperBound..<day.tokens.upperBound : day.tokens
  }
}
