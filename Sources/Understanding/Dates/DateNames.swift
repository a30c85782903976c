// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The English names of months, weekdays, seasons and units of time.
enum DateNames {
  static func month(_ word: String) -> Int? { months[word] ?? misspelled[word].flatMap { months[$0] } }

  static func weekday(_ word: String) -> Weekday? { weekdays[word] ?? misspelled[word].flatMap { weekdays[$0] } }

  /// Whether a word is a common slip for "tomorrow".
  static func isTomorrow(_ word: String) -> Bool { word == "tomorrow" || misspelled[word] == "tomorrow" }

  /// Words that mean something else as often: they count only where a date is expected.
  static func isAmbiguous(_ word: String) -> Bool { ambiguous.contains(word) }

  /// "fridays": a rhythm, not a day.
  static func isPluralWeekday(_ word: String) -> Bool {
    word.hasSuffix("days") && weekdays[String(word.dropLast())] != nil
  }

  /// The first month of a season of three.
  static func season(_ word: String) -> Int? { seasons[word] }

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  private static let weekdays: [String: Weekday] = [
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday, "friday": .friday,
    "saturday": .saturday, "sunday": .sunday, "mon": .monday, "tue": .tuesday, "tues": .tuesday, "wed": .wednesday,
    "thu": .thursday, "thur": .thursday, "thurs": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday,
  ]

  /// As often typed. No other words are near, so that none is taken for a day.
  private static let misspelled: [String: String] = [
    "febuary": "february", "feburary": "february", "februrary": "february", "februay": "february",
    "janurary": "january",
    "januray": "january", "janaury": "january", "jaunary": "january", "decmber": "december", "decemeber": "december",
    "dicember": "december",
    "decembr": "december", "novmber": "november", "novemeber": "november", "novemer": "november",
    "septmber": "september",
    "setpember": "september", "septemeber": "september", "septembr": "september", "octber": "october",
    "ocotber": "october",
    "octobr": "october", "agust": "august", "augest": "august", "auguest": "august", "apirl": "april", "aprl": "april",
    "arpil": "april",
    "marhc": "march", "jully": "july", "juli": "july", "jne": "june", "juen": "june", "wensday": "wednesday",
    "wendsday": "wednesday",
    "wednsday": "wednesday", "wedensday": "wednesday", "wednesdy": "wednesday", "wednes": "wednesday",
    "thrusday": "thursday", "thursady": "thursday",
    "thurday": "thursday", "thirsday": "thursday", "tursday": "thursday", "teusday": "tuesday", "tusday": "tuesday",
    "tuesdy": "tuesday",
    "tuseday": "tuesday", "firday": "friday", "fridy": "friday", "frday": "friday", "fiday": "friday",
    "saterday": "saturday",
    "saturdy": "saturday", "satuday": "saturday", "sunady": "sunday", "mondy": "monday", "munday": "monday",
    "modnay": "monday",
    "tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow", "tomorro": "tomorrow", "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tomrrow": "tomorrow", "2morrow": "tomorrow", "tomarrow": "tomorrow",
  ]

  private static let seasons = ["spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12]

  private static let ambiguous: Set<String> = [
    "may", "march", "mar", "jan", "dec", "sat", "sun", "mon", "wed", "spring", "summer", "fall", "winter", "autumn",
    "second", "term", "break", "semester", "quarter", "year",
  ]
}
