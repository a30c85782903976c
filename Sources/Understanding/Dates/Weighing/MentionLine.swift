// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a line around one of the days that it names.
struct MentionLine {
  /// Another day, and the tokens that name it.
  private typealias Other = (day: DayMention, name: Range<Int>)
  private let scan: DateScan
  private let own: DayMention
  /// Days by the token at which they begin, and by the one before which they end.
  private let starts: [Int: Other]
  private let ends: [Int: Other]

  init(_ own: DayMention, _ days: [DayMention], _ scan: DateScan) {
    self.scan = scan
    self.own = own
    // Of what is counted from several days only one is looked at.
    let others = days.filter { !$0.tokens.overlaps(own.tokens) }.map { (day: $0, name: scan.name(of: $0)) }
    starts = Dictionary(others.map { ($0.name.lowerBound, $0) }) { first, _ in first }
    ends = Dictionary(others.map { ($0.name.upperBound, $0) }) { first, _ in first }
  }

  /// In the order of the line.
  func words(before position: Int) -> [String] {
    var found: [String] = []
    var place = position
    while found.count < MentionView.reach, place > 0 {
      if let other = ends[place] {
        found.append(sign(of: other.day))
        place = min(other.name.lowerBound, place - 1)
      } else {
        place -= 1
        found += words(at: place).reversed()
      }
    }
    if found.count < MentionView.reach { found.append(MentionView.start) }
    return found.prefix(MentionView.reach).reversed()
  }

  func words(behind position: Int) -> [String] {
    var found: [String] = []
    var place = position
    while found.count < MentionView.reach, place < scan.tokens.count {
      if let other = starts[place] {
        found.append(sign(of: other.day))
        place = max(other.name.upperBound, place + 1)
      } else {
        found += words(at: place)
        place += 1
      }
    }
    if found.count < MentionView.reach { found.append(MentionView.end) }
    return Array(found.prefix(MentionView.reach))
  }

  private func sign(of other: DayMention) -> String {
    if other.day == own.day { return MentionView.same }
    return other.day < own.day ? MentionView.earlier : MentionView.later
  }

  private func words(at place: Int) -> [String] {
    let token = scan.tokens[place]
    guard token.isWord else { return [MentionView.signs.contains(token.plain) ? MentionView.mark : token.plain] }
    return scan.language.shortForms.words(of: [token]).map { word in
      word.utf8.first.map(Token.isDigit) ?? false ? MentionView.number : word
    }
  }
}
