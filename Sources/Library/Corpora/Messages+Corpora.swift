// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said about corpus files.
extension Messages {
  static let file = "file"

  // Reading.
  static func notGrade(_ key: String, _ words: String, in subject: String) -> String {
    "\(key) of \(subject) should be a grade, not \"\(words)\""
  }
  static let gradeHint = "write K, 1 to 12, or college"
  static func gradesFall(_ from: String, _ to: String) -> String { "grades fall from \(from) to \(to)" }
  static func gradesFallHint(_ from: String, _ to: String) -> String { "write {from: \(to), to: \(from)}" }
  static func notRange(_ key: String, _ words: String, in subject: String) -> String {
    "\(key) of \(subject) should be a number or a range, not \"\(words)\""
  }
  static func rangeHint(_ key: String) -> String { "write \"\(key): 10\" or \"\(key): 10-20\"" }
  static let emptySynonym = "synonym names no two phrases"
  static let emptySynonymHint = "write {words: [one phrase, another]} or {from: one phrase, to: [another]}"

  // Ids.
  static func malformedID(_ id: String) -> String { "id \"\(id)\" is not made of lower-case words joined by \"-\"" }
  static let malformedIDHint = "write it like quiz-yourself"
  static func repeatedID(_ id: String, _ file: String, _ line: Int) -> String {
    "id \"\(id)\" is taken in \(file):\(line); this entry is not used"
  }
  static let repeatedIDHint = "give this one an id of its own"
  static func unknownID(_ noun: String, _ id: String) -> String { "\(noun) \"\(id)\" is not known" }
  static func unknownIDHint(_ near: String?, _ place: String) -> String {
    near.map { "did you mean \"\($0)\"?" } ?? "add it to \(place), or take it out"
  }
  static func relatedToItself(_ id: String) -> String { "entry \"\(id)\" is related to itself" }
  static let relatedToItselfHint = "take it out of \"related\""
  static let sourceMissingHint = "name one under \"source\", or rate it practice or unrated"

  // Entries.
  static func nearlyEqual(_ id: String, _ other: String, _ percent: Int) -> String {
    "entry \"\(id)\" says nearly the same as \"\(other)\" (\(percent) % of their words)"
  }
  static let nearlyEqualHint = "put both into one entry, or say what is different"
  static func sameTitle(_ id: String, _ other: String) -> String { "entry \"\(id)\" has the title of \"\(other)\"" }
  static let sameTitleHint = "give it a title of its own"
  static func ratingWithoutSource(_ id: String, _ rating: String) -> String {
    "entry \"\(id)\" is rated \(rating) without a source"
  }
  static func figureWithoutMetric(_ id: String, _ figure: String) -> String {
    "entry \"\(id)\" has the figure \(figure) without a metric"
  }
  static let figureWithoutMetricHint = "add the metric of the source: d, g, months, percentile-points ..."
  static func fewNeeds(_ id: String, _ count: Int, _ least: Int) -> String {
    "entry \"\(id)\" has \(count) of at least \(least) needs"
  }
  static let fewNeedsHint = "write more needs, each as someone would type it"
  static func nothing(_ what: String, in id: String) -> String { "entry \"\(id)\" has no \(what)" }
  static let stepsHint = "write what one does, in order"
  static let dosageHint = "write {minutes: 10, times_per_week: 4, weeks: 6}, or the parts that are known"
  static let measureHint = "name what one counts or sees, by id or in plain words"
  static func longSentence(_ words: Int, _ limit: Int, _ start: String) -> String {
    "sentence of \(words) words, \(limit) are enough: \"\(start) ...\""
  }
  static let longSentenceHint = "make two sentences of it"
  static func hardToRead(_ id: String, _ grade: Int, _ limit: Int) -> String {
    "entry \"\(id)\" asks for reading grade \(grade), \(limit) is enough"
  }
  static let hardToReadHint = "take shorter words and shorter sentences in summary, steps, home and cautions"
  static func needNotFound(_ need: String, _ id: String, _ found: [String]) -> String {
    let instead = found.isEmpty ? "it finds nothing" : "it finds \(found.joined(separator: ", "))"
    return "need \"\(need)\" does not find \"\(id)\" among the first three; \(instead)"
  }
  static let needNotFoundHint =
    "use the same words in title, keywords or summary, or move the need to the entry it finds"

  // The corpus as a whole.
  static func uncovered(_ audience: String, _ domain: String) -> String {
    "no intervention for \(audience) in the domain \"\(domain)\""
  }
  static let uncoveredHint = "write one, or take the audience from the domain"
  static func audienceWithout(_ what: String, _ audience: String) -> String { "no \(what) for \(audience)" }
  static func audienceWithoutHint(_ audience: String) -> String { "write an entry whose audiences hold \(audience)" }
  static func unusedSource(_ id: String) -> String { "source \"\(id)\" is used nowhere" }
  static let unusedSourceHint = "take it out, or name it where it belongs"
}
