// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

/// The words that reports put around a plan.
enum Messages {
  static let notKnown = "not known yet"
  static let open = "not said yet"
  static let yes = "yes"
  static let no = "no"
  static let plan = "Plan"
  static let theLearner = "the learner"
  static let someone = "Someone"
  static let noWords = "Not put into words yet"

  // Headings.
  static let aboutTheLearner = "About the learner"
  static func about(_ name: String) -> String { "About \(name)" }
  static let people = "Who is in this plan"
  static let strengths = "What goes well"
  static let voices = "In their own words"
  static let gaps = "What is hard now"
  static let barriers = "What stands in the way"
  static let conditions = "Conditions"
  static let assessments = "What was measured"
  static let goals = "Goals"
  static let steps = "Who does what by when"
  static let otherSteps = "For the plan as a whole"
  static let help = "What helps"
  static let monitoring = "How we see that it works"
  static let observations = "What was seen"
  static let accommodations = "Accommodations"
  static let questions = "Questions to find out"
  static let checkpoints = "Days to look at it"
  static let reviews = "Reviews"
  static let meetings = "Meetings"
  static let commitments = "What each of us promises"
  static let contacts = "Contacts"
  static let consents = "Permissions"
  static let evidence = "Evidence"
  static let notes = "Notes"
  static let agencies = "Services outside"
  static let links = "Other plans"
  static let revisions = "Brought up to date"
  static let dates = "Dates to keep"
  static let signatures = "Signatures"
  static let more = "More"
  static let contents = "Contents"
  static let aboutThisPaper = "About this plan"

  // Names of facts.
  static let status = "Status"
  static let because = "Because"
  static let runs = "Runs"
  static let looksAhead = "Looks ahead"
  static let occasion = "Made for"
  static let setting = "Where"
  static let purpose = "Purpose"
  static let said = "As first said"
  static let seen = "You will see"
  static let measured = "Measured"
  static let unit = "Unit"
  static let from = "From"
  static let to = "To"
  static let measuredOn = "Measured on"
  static let instrument = "Measured with"
  static let by = "By"
  static let starts = "Starts"
  static let who = "Who"
  static let what = "What"
  static let day = "Day"
  static let value = "Value"
  static let note = "Note"
  static let howMuch = "How much"
  static let howOften = "How often"
  static let whenever = "When"
  static let place = "Where"
  static let collector = "Who collects data"
  static let howWeWatch = "How we watch it"
  static let answers = "Answers"
  static let buildsOn = "Builds on"
  static let confidence = "Confidence"
  static let rule = "Decision rule"
  static let decidedBy = "Decided by"
  static let chosenOn = "Chosen on"
  static let corpusEntry = "Catalogue entry"
  static let on = "On"
  static let checkpoint = "Checkpoint"
  static let planned = "Planned for"
  static let result = "Result"
  static let next = "Next"
  static let statement = "Statement"
  static let sign = "Signature and day"
  static let signed = "signed"
  static let signMeans = "Meaning"
  static let line = "______________________________"
  static let template = "Made from"
  static let begun = "Begun"
  static let lastChanged = "Last changed"

  // Values.
  static func goal(_ number: Int) -> String { "goal \(number)" }
  static func grade(_ grade: String) -> String { grade.allSatisfy(\.isNumber) ? "grade \(grade)" : grade }
  static func dayOfPlan(_ day: Int) -> String { "Day \(day):" }
  static func day(_ day: Int, _ date: String?) -> String {
    date.map { "day \(day) (\($0))" } ?? "day \(day)"
  }
  static func version(_ number: String) -> String { "version \(number)" }
  static func withUnit(_ value: String, _ unit: String?) -> String {
    guard let unit, value != notKnown, unit != notKnown else { return value }
    return unit == "%" ? "\(value) %" : "\(value) \(unit)"
  }
  static func outOfTen(_ text: String) -> String { text.allSatisfy(\.isNumber) ? "\(text) of 10" : text }

  /// The state of a step behind its words; nothing for one that is simply open.
  static func state(done: String?, status: String?) -> String? {
    switch (done, status) {
    case (let day?, nil), (let day?, "done"): "(done \(day))"
    case (let day?, let status?): "(\(status), \(day))"
    case (nil, let status?): status == "open" ? nil : "(\(status))"
    case (nil, nil): nil
    }
  }

  /// How a field is called in a report where its own name says too little or too much.
  static func label(_ entry: FieldEntry) -> String {
    switch entry.key {
    case "ruledOut": "Not chosen"
    case "foundBy": "Found by"
    case "levelNote": "About this level"
    case "causeConfidence": "Sure of the cause"
    case "benefitLearner": "For the learner"
    case "benefitTeam": "For the team"
    case "seenBy": "You see it works"
    case "learningPreferences": "Likes to learn"
    case "confidenceRaise": "To be surer"
    default: entry.words.uppercasedFirst
    }
  }

  static func minutes(_ text: String) -> String { text == "1" ? "1 minute" : "\(text) minutes" }
  static func timesPerWeek(_ text: String) -> String { text == "1" ? "once a week" : "\(text) times a week" }
  static func weeks(_ text: String) -> String { text == "1" ? "for 1 week" : "for \(text) weeks" }
  static func reviewed(_ day: String) -> String { "Review on \(day)" }
  static func reviewDue(_ day: String) -> String { "Review due \(day)" }
  static let reviewWithoutDay = "Review, day not set yet"

  static func review(_ number: Int, _ review: Review) -> String {
    (review.done ?? review.due).map { "review of \($0.shortWords)" } ?? "review \(number)"
  }

  static func period(_ start: String?, _ end: String?) -> String? {
    switch (start, end) {
    case (let start?, let end?): "\(start) to \(end)"
    case (let start?, nil): "from \(start)"
    case (nil, let end?): "until \(end)"
    case (nil, nil): nil
    }
  }

  /// An agenda item in one line; a goal by its number, because its words stand above.
  static func agenda(_ item: AgendaItem, _ names: Names) -> String {
    switch item.kind {
    case .goal: "Reach \(names.words(for: item.id))"
    case .review: item.what == Review.noun ? "Review" : "Review: \(item.what)"
    case .meeting: item.what == Meeting.noun ? "Meeting" : "Meeting: \(item.what)"
    default: item.what
    }
  }
}
