// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What is said about corpus files.
extension Messages {
  static var file: String { say("library.file", "file") }

  // Reading.
  static func notGrade(_ key: String, _ words: String, in subject: String) -> String {
    say("library.not-grade", "\(key) of \(subject) should be a grade, not \"\(words)\"")
  }
  static var gradeHint: String { say("library.grade-hint", "write K, 1 to 12, or college") }
  static func gradesFall(_ from: String, _ to: String) -> String {
    say("library.grades-fall", "grades fall from \(from) to \(to)")
  }
  static func gradesFallHint(_ from: String, _ to: String) -> String {
    say("library.grades-fall-hint", "write {from: \(to), to: \(from)}")
  }
  static func notRange(_ key: String, _ words: String, in subject: String) -> String {
    say("library.not-range", "\(key) of \(subject) should be a number or a range, not \"\(words)\"")
  }
  static func rangeHint(_ key: String) -> String {
    say("library.range-hint", "write \"\(key): 10\" or \"\(key): 10-20\"")
  }
  static var emptySynonym: String { say("library.empty-synonym", "synonym names no two phrases") }
  static var emptySynonymHint: String {
    say("library.empty-synonym-hint", "write {words: [one phrase, another]} or {from: one phrase, to: [another]}")
  }

  // Ids.
  static func malformedID(_ id: String) -> String {
    say("library.malformed-id", "id \"\(id)\" is not made of lower-case words joined by \"-\"")
  }
  static var malformedIDHint: String { say("library.malformed-id-hint", "write it like quiz-yourself") }
  static func repeatedID(_ id: String, _ file: String, _ line: Int) -> String {
    say("library.repeated-id", "id \"\(id)\" is taken in \(file):\(line); this entry is not used")
  }
  static var repeatedIDHint: String { say("library.repeated-id-hint", "give this one an id of its own") }
  static func unknownID(_ noun: String, _ id: String) -> String {
    say("library.unknown-id", "\(noun) \"\(id)\" is not known")
  }
  static func unknownIDHint(_ near: String?, _ place: String) -> String {
    near.map { say("library.unknown-id-hint", "did you mean \"\($0)\"?") }
      ?? say("library.unknown-id-hint-2", "add it to \(place), or take it out")
  }
  static func relatedToItself(_ id: String) -> String {
    say("library.related-to-itself", "entry \"\(id)\" is related to itself")
  }
  static var relatedToItselfHint: String { say("library.related-to-itself-hint", "take it out of \"related\"") }
  static var sourceMissingHint: String {
    say("library.source-missing-hint", "name one under \"source\", or rate it practice or unrated")
  }

  // Entries.
  static func nearlyEqual(_ id: String, _ other: String, _ percent: Int) -> String {
    say("library.nearly-equal", "entry \"\(id)\" says nearly the same as \"\(other)\" (\(percent) % of their words)")
  }
  static var nearlyEqualHint: String {
    say("library.nearly-equal-hint", "put both into one entry, or say what is different")
  }
  static func sameTitle(_ id: String, _ other: String) -> String {
    say("library.same-title", "entry \"\(id)\" has the title of \"\(other)\"")
  }
  static var sameTitleHint: String { say("library.same-title-hint", "give it a title of its own") }
  static func ratingWithoutSource(_ id: String, _ rating: String) -> String {
    say("library.rating-without-source", "entry \"\(id)\" is rated \(rating) without a source")
  }
  static func figureWithoutMetric(_ id: String, _ figure: String) -> String {
    say("library.figure-without-metric", "entry \"\(id)\" has the figure \(figure) without a metric")
  }
  static var figureWithoutMetricHint: String {
    say("library.figure-without-metric-hint", "add the metric of the source: d, g, months, percentile-points ...")
  }
  static func fewNeeds(_ id: String, _ count: Int, _ least: Int) -> String {
    say("library.few-needs", "entry \"\(id)\" has \(count) of at least \(least) needs")
  }
  static var fewNeedsHint: String { say("library.few-needs-hint", "write more needs, each as someone would type it") }
  static func nothing(_ what: String, in id: String) -> String {
    say("library.nothing", "entry \"\(id)\" has no \(what)")
  }
  static var stepsHint: String { say("library.steps-hint", "write what one does, in order") }
  static var dosageHint: String {
    say("library.dosage-hint", "write {minutes: 10, times_per_week: 4, weeks: 6}, or the parts that are known")
  }
  static var measureHint: String {
    say("library.measure-hint", "name what one counts or sees, by id or in plain words")
  }
  static func longSentence(_ words: Int, _ limit: Int, _ start: String) -> String {
    say("library.long-sentence", "sentence of \(words) words, \(limit) are enough: \"\(start) ...\"")
  }
  static var longSentenceHint: String { say("library.long-sentence-hint", "make two sentences of it") }
  static func hardToRead(_ id: String, _ grade: Int, _ limit: Int) -> String {
    say("library.hard-to-read", "entry \"\(id)\" asks for reading grade \(grade), \(limit) is enough")
  }
  static var hardToReadHint: String {
    say("library.hard-to-read-hint", "take shorter words and shorter sentences in summary, steps, home and cautions")
  }
  static func needNotFound(_ need: String, _ id: String, _ found: [String]) -> String {
    let instead =
      found.isEmpty
      ? say("library.need-not-found.instead", "it finds nothing")
      : say("library.need-not-found.instead-2", "it finds \(found.listed)")
    return say("library.need-not-found", "need \"\(need)\" does not find \"\(id)\" among the first three; \(instead)")
  }
  static var needNotFoundHint: String {
    say(
      "library.need-not-found-hint",
      "use the same words in title, keywords or summary, or move the need to the entry it finds")
  }

  // The corpus as a whole.
  static func uncovered(_ audience: String, _ domain: String) -> String {
    say("library.uncovered", "no intervention for \(audience) in the domain \"\(domain)\"")
  }
  static var uncoveredHint: String { say("library.uncovered-hint", "write one, or take the audience from the domain") }
  static func audienceWithout(_ what: String, _ audience: String) -> String {
    say("library.audience-without", "no \(what) for \(audience)")
  }
  static func audienceWithoutHint(_ audience: String) -> String {
    say("library.audience-without-hint", "write an entry whose audiences hold \(audience)")
  }
  static func unusedSource(_ id: String) -> String { say("library.unused-source", "source \"\(id)\" is used nowhere") }
  static var unusedSourceHint: String { say("library.unused-source-hint", "take it out, or name it where it belongs") }
}
