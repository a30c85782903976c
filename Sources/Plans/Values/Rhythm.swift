// SPDX-License-Identifier: GPL-3.0-or-later

/// How often something happens, read from words.
public enum Rhythm {
  /// How many days lie between two times: 7 for "weekly" or "every Friday", 14 for "every two weeks", 3 for "twice a week"; nil
  /// where the words do not say.
  public static func days(in words: String) -> Int? {
    let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let text = " " + parts.joined(separator: " ") + " "
    if let single = single.first(where: { text.contains(" \($0.0) ") }) { return single.1 }
    for (index, part) in parts.enumerated() {
      guard let unit = units[part.hasSuffix("s") ? String(part.dropLast()) : part] else { continue }
      let before = parts[..<index]
      if before.last == "a" || before.last == "per" || before.last == "each" || before.last == "every" {
        let times = before.dropLast().last { $0 != "times" && $0 != "time" }.flatMap(number) ?? 1
        return max(1, unit / times)
      }
      if let count = before.last.flatMap(number), before.dropLast().last == "every" { return unit * count }
    }
    return nil
  }

  private static let single = [
    ("every other day", 2), ("every other week", 14), ("every second week", 14), ("once a day", 1), ("daily", 1),
    ("every school day", 1), ("every lesson", 1), ("twice weekly", 3), ("biweekly", 14), ("fortnightly", 14),
    ("weekly", 7),
    ("every fortnight", 14), ("every other month", 61), ("monthly", 30), ("quarterly", 91), ("every quarter", 91),
  ]

  private static let units = [
    "day": 1, "week": 7, "month": 30, "quarter": 91, "monday": 7, "tuesday": 7, "wednesday": 7, "thursday": 7,
    "friday": 7, "saturday": 7, "sunday": 7,
  ]

  private static func number(_ word: String) -> Int? {
    let words = ["one", "two", "three", "four", "five", "six"]
    let found = Int(word) ?? words.firstIndex(of: word).map { $0 + 1 }
    return switch word {
    case "once": 1
    case "twice": 2
    default: found.flatMap { (1...100).contains($0) ? $0 : nil }
    }
  }
}
