// SPDX-License-Identifier: GPL-3.0-or-later

/// Which of several days in a line is the one that is meant, by what the words around each weigh.
///
/// `DateChoice` reads the known ways to say so; there are far more to tell beside a deadline when the fair is, until when somebody
/// else has, or what was thought at first. Each day is weighed as it is seen from its place (`MentionView`), by weights fitted to
/// lines that people wrote (`scripts/fit-weights mentions`). What both hear stands; where they are at odds a day is taken only when
/// it weighs clearly more than any other, and else it is asked which one: a wrong day in a plan is worse than one question more.
struct WeighedMentions {
  /// A day and how far it is above the threshold, in hundredths.
  struct Weighed {
    let mention: DayMention
    let view: MentionView
    /// Nil in a language without weights.
    let margin: Int?
  }

  /// More days are no answer, but a page.
  private static let most = 12
  /// Whether a day can be taken: it is read to its end, and not how long somebody else has.
  private let days: [(match: DateMatch, margin: Int, isOwn: Bool)]

  /// Nil where there is nothing to weigh: no day, or a page of them.
  init?(_ found: FoundDates, in scan: DateScan) {
    guard !scan.asksForBeginning else { return nil }
    days = Self.mentions(of: found, in: scan).compactMap { day in
      let isOwn = !day.mention.match.isLoose && !day.view.traits.contains(MentionView.others)
      return day.margin.map { (day.mention.match, $0, isOwn) }
    }
    guard !days.isEmpty else { return nil }
  }

  /// Whether the line names but one day, and its words weigh against that.
  private var onlyDayIsUnlikely: Bool { !areSeveral && days.allSatisfy { $0.margin <= Self.unlikely } }

  /// Whether the words of the line weigh against a day, and those around it not far more for it: "not Tuesday, Wednesday".
  /// - Parameter openMargin: that of the line as a whole.
  func isUnlikely(_ day: DateMatch, openMargin: Int?) -> Bool {
    if onlyDayIsUnlikely { return true }
    guard let openMargin, openMargin > 0 else { return false }
    let margin = days.filter { $0.match.days.upperBound == day.days.upperBound }.map(\.margin).max()
    return margin.map { $0 - openMargin < Self.clear.lead } ?? true
  }

  private var areSeveral: Bool { days.contains { $0.match.days.upperBound != days[0].match.days.upperBound } }

  /// All days of a line; none of a page.
  static func mentions(of found: FoundDates, in scan: DateScan) -> [Weighed] {
    guard found.matches.count + found.asides.count <= most else { return [] }
    let mentions = DayMentions(found, scan).days
    return mentions.map { mention in
      let view = MentionView(of: mention, among: mentions, in: scan)
      let margin = scan.language.mentionScorer.map { scorer in
        scorer.margin(of: MentionFeatures(view, concepts: scorer.concepts).hashes)
      }
      return Weighed(mention: mention, view: view, margin: margin)
    }
  }

  /// The day that counts; nil where nobody knows.
  /// - Parameters:
  ///   - ruled: the one that rules have chosen.
  ///   - isLeftOpen: rules hear that the line leaves its days open.
  func best(beside ruled: DateMatch?, isLeftOpen: Bool) -> DateMatch? {
    guard areSeveral, let best = days.max(by: { $0.margin < $1.margin }) else { return ruled }
    let day = best.match.days.upperBound
    if let ruled, ruled.days.upperBound == day || ruled.isLastWord { return ruled }
    let next = days.filter { $0.match.days.upperBound != day }.map(\.margin).max() ?? .min
    let needed = ruled == nil && !isLeftOpen ? Self.clear : Self.beyondDoubt
    guard best.margin > needed.margin, best.margin - next > needed.lead, best.isOwn else {
      return isLeftOpen ? ruled : nil
    }
    return best.match
  }

  /// How far a day has to be above the threshold, and above the next one, in hundredths.
  private struct Need {
    let margin: Int
    let lead: Int
  }

  private static let unlikely = 0
  private static let clear = Need(margin: 0, lead: 60)
  /// Where rules hear something else.
  private static let beyondDoubt = Need(margin: 30, lead: 120)
}
