// SPDX-License-Identifier: GPL-3.0-or-later

extension DateScan {
  /// Whether a date may begin at a position: most words of a text are none, and need no further look.
  func canBegin(at position: Int) -> Bool {
    let word = word(position)
    guard let first = word.utf8.first else { return false }
    if (0x30...0x39).contains(first) || Self.beginnings.contains(word) || names.begins(with: word) { return true }
    return NumberWords.value(of: word) != nil || DateNames.month(word) != nil || DateNames.weekday(word) != nil
      || DateNames.season(word) != nil || DateNames.isPluralWeekday(word) || DateNames.isTomorrow(word)
      || (first == UInt8(ascii: "q") && word.utf8.count == 2)
  }

  private static let beginnings: Set<String> = [
    "no", "not", "at", "due", "up", "prior", "ahead", "by", "until", "till", "til", "before", "after", "following",
    "in", "on", "during",
    "for", "from", "starting", "since", "of", "come", "when", "once", "last", "end", "close", "ends", "first",
    "beginning", "start",
    "middle", "mid", "early", "late", "tail", "very", "within", "inside", "over", "the", "about", "around", "roughly",
    "another", "next",
    "coming", "this", "current", "a", "an", "half", "couple", "every", "each", "per", "daily", "weekly", "monthly",
    "biweekly", "yearly",
    "between", "today", "tonight", "yesterday", "day", "week", "weekend", "month", "quarter", "year", "years", "year's",
    "month's",
    "quarter's", "eoy", "eom", "eow", "eoq", "eod", "cob", "fiscal", "financial",
  ]
}
