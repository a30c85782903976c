// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// The words that reports put around a plan.
enum Messages {
  static var notKnown: String { say("reports.not-known", "not known yet") }
  static var open: String { say("reports.open", "not said yet") }
  static var yes: String { say("reports.yes", "yes") }
  static var no: String { say("reports.no", "no") }
  static var plan: String { say("reports.plan", "Plan") }
  static var theLearner: String { say("reports.the-learner", "the learner") }
  static var someone: String { say("reports.someone", "Someone") }
  static var noWords: String { say("reports.no-words", "Not put into words yet") }

  // Headings.
  static var aboutTheLearner: String { say("reports.about-the-learner", "About the learner") }
  static func about(_ name: String) -> String { say("reports.about", "About \(name)") }
  static var people: String { say("reports.people", "Who is in this plan") }
  static var strengths: String { say("reports.strengths", "What goes well") }
  static var voices: String { say("reports.voices", "In their own words") }
  static var gaps: String { say("reports.gaps", "What is hard now") }
  static var barriers: String { say("reports.barriers", "What stands in the way") }
  static var conditions: String { say("reports.conditions", "Conditions") }
  static var assessments: String { say("reports.assessments", "What was measured") }
  static var goals: String { say("reports.goals", "Goals") }
  static var steps: String { say("reports.steps", "Who does what by when") }
  static var otherSteps: String { say("reports.other-steps", "For the plan as a whole") }
  static var help: String { say("reports.help", "What helps") }
  static var monitoring: String { say("reports.monitoring", "How we see that it works") }
  static var observations: String { say("reports.observations", "What was seen") }
  static var accommodations: String { say("reports.accommodations", "Accommodations") }
  static var questions: String { say("reports.questions", "Questions to find out") }
  static var checkpoints: String { say("reports.checkpoints", "Days to look at it") }
  static var reviews: String { say("reports.reviews", "Reviews") }
  static var meetings: String { say("reports.meetings", "Meetings") }
  static var commitments: String { say("reports.commitments", "What each of us promises") }
  static var contacts: String { say("reports.contacts", "Contacts") }
  static var consents: String { say("reports.consents", "Permissions") }
  static var evidence: String { say("reports.evidence", "Evidence") }
  static var notes: String { say("reports.notes", "Notes") }
  static var agencies: String { say("reports.agencies", "Services outside") }
  static var links: String { say("reports.links", "Other plans") }
  static var revisions: String { say("reports.revisions", "Brought up to date") }
  static var dates: String { say("reports.dates", "Dates to keep") }
  static var signatures: String { say("reports.signatures", "Signatures") }
  static var more: String { say("reports.more", "More") }
  static var contents: String { say("reports.contents", "Contents") }
  static var aboutThisPaper: String { say("reports.about-this-paper", "About this plan") }

  // Names of facts.
  static var status: String { say("reports.status", "Status") }
  static var because: String { say("reports.because", "Because") }
  static var runs: String { say("reports.runs", "Runs") }
  static var looksAhead: String { say("reports.looks-ahead", "Looks ahead") }
  static var occasion: String { say("reports.occasion", "Made for") }
  static var setting: String { say("reports.setting", "Where") }
  static var purpose: String { say("reports.purpose", "Purpose") }
  static var said: String { say("reports.said", "As first said") }
  static var seen: String { say("reports.seen", "You will see") }
  static var measured: String { say("reports.measured", "Measured") }
  static var unit: String { say("reports.unit", "Unit") }
  static var from: String { say("reports.from", "From") }
  static var to: String { say("reports.to", "To") }
  static var measuredOn: String { say("reports.measured-on", "Measured on") }
  static var instrument: String { say("reports.instrument", "Measured with") }
  static var by: String { say("reports.by", "By") }
  static var starts: String { say("reports.starts", "Starts") }
  static var who: String { say("reports.who", "Who") }
  static var what: String { say("reports.what", "What") }
  static var day: String { say("reports.day", "Day") }
  static var value: String { say("reports.value", "Value") }
  static var note: String { say("reports.note", "Note") }
  static var howMuch: String { say("reports.how-much", "How much") }
  static var howOften: String { say("reports.how-often", "How often") }
  static var whenever: String { say("reports.whenever", "When") }
  static var place: String { say("reports.place", "Where") }
  static var collector: String { say("reports.collector", "Who collects data") }
  static var howWeWatch: String { say("reports.how-we-watch", "How we watch it") }
  static var answers: String { say("reports.answers", "Answers") }
  static var buildsOn: String { say("reports.builds-on", "Builds on") }
  static var confidence: String { say("reports.confidence", "Confidence") }
  static var rule: String { say("reports.rule", "How it is decided") }
  static var decidedBy: String { say("reports.decided-by", "Decided by") }
  static var chosenOn: String { say("reports.chosen-on", "Chosen on") }
  static var on: String { say("reports.on", "On") }
  static var checkpoint: String { say("reports.checkpoint", "Checkpoint") }
  static var planned: String { say("reports.planned", "Planned for") }
  static var result: String { say("reports.result", "Result") }
  static var next: String { say("reports.next", "Next") }
  static var statement: String { say("reports.statement", "Statement") }
  static var sign: String { say("reports.sign", "Signature and day") }
  static var signed: String { say("reports.signed", "signed") }
  static var signMeans: String { say("reports.sign-means", "Meaning") }
  static let line = "______________________________"
  static var template: String { say("reports.template", "Made from") }
  static var begun: String { say("reports.begun", "Begun") }
  static var lastChanged: String { say("reports.last-changed", "Last changed") }

  // Values.
  static func goal(_ number: Int) -> String { say("reports.goal", "goal \(number)") }
  static func grade(_ grade: String) -> String {
    grade.allSatisfy(\.isNumber) ? say("reports.grade", "grade \(grade)") : grade
  }
  static func dayOfPlan(_ day: Int) -> String { say("reports.day-of-plan", "Day \(day):") }
  static func day(_ day: Int, _ date: String?) -> String {
    if day == 0 {
      return date.map { say("reports.first-day-2", "the first day (\($0))") }
        ?? say("reports.first-day", "the first day")
    }
    return date.map { say("reports.day-2", "day \(day) (\($0))") } ?? say("reports.day-3", "day \(day)")
  }
  static func version(_ number: String) -> String { say("reports.version", "version \(number)") }
  static func withUnit(_ value: String, _ unit: String?) -> String {
    guard let unit, value != notKnown, unit != notKnown else { return value }
    return Level(typed: value).words(in: unit)
  }
  static func outOfTen(_ text: String) -> String {
    text.allSatisfy(\.isNumber) ? say("reports.out-of-ten", "\(text) of 10") : text
  }

  /// The state of a step behind its words; nothing for one that is simply open.
  static func state(done: String?, status: String?) -> String? {
    switch (done, status) {
    case (let day?, nil), (let day?, "done"):
      say("reports.state.day-none-day-done", "(done \(day))")
    case (let day?, let status?): "(\(status), \(day))"
    case (nil, let status?): status == "open" ? nil : "(\(status))"
    case (nil, nil): nil
    }
  }

  /// How a field is called in a report where its own name says too little or too much.
  static func label(_ entry: FieldEntry) -> String {
    switch entry.key {
    case "ruledOut": say("reports.label.ruled-out", "Not chosen")
    case "foundBy": say("reports.label.found-by", "Found by")
    case "levelNote": say("reports.label.level-note", "About this level")
    case "causeConfidence": say("reports.label.cause-confidence", "Sure of the cause")
    case "benefitLearner": say("reports.label.benefit-learner", "For the learner")
    case "benefitTeam": say("reports.label.benefit-team", "For the team")
    case "seenBy": say("reports.label.seen-by", "You see it works")
    case "learningPreferences": say("reports.label.learning-preferences", "Likes to learn")
    case "confidenceRaise": say("reports.label.confidence-raise", "To be surer")
    default: entry.words.uppercasedFirst
    }
  }

  static func minutes(_ text: String) -> String {
    say("reports.minutes", text, one: "1 minute", other: "\(text) minutes")
  }
  static func timesPerWeek(_ text: String) -> String {
    say("reports.times-per-week", text, one: "once a week", other: "\(text) times a week")
  }
  static func weeks(_ text: String) -> String {
    say("reports.weeks", text, one: "for 1 week", other: "for \(text) weeks")
  }
  static func reviewed(_ day: String) -> String { say("reports.reviewed", "Review on \(day)") }
  static func reviewDue(_ day: String) -> String { say("reports.review-due", "Review due \(day)") }
  static var reviewWithoutDay: String { say("reports.review-without-day", "Review, day not set yet") }

  static func review(_ number: Int, _ review: Review) -> String {
    (review.done ?? review.due).map { say("reports.review", "review of \($0.shortWords)") }
      ?? say("reports.review-2", "review \(number)")
  }

  static func period(_ start: String?, _ end: String?) -> String? {
    switch (start, end) {
    case (let start?, let end?): say("reports.period.start-end", "\(start) to \(end)")
    case (let start?, nil): say("reports.period.start-none", "from \(start)")
    case (nil, let end?): say("reports.period.none-end", "until \(end)")
    case (nil, nil): nil
    }
  }

  /// An agenda item in one line; a goal by its number, because its words stand above.
  static func agenda(_ stored: AgendaItem, _ names: Names) -> String {
    let item = stored.shown
    return switch item.kind {
    case .goal: say("reports.agenda.goal", "Reach \(names.words(for: item.id))")
    case .review:
      stored.what == Review.noun
        ? say("reports.agenda.review", "Review") : say("reports.agenda.review-2", "Review: \(item.what)")
    case .meeting:
      stored.what == Meeting.noun
        ? say("reports.agenda.meeting", "Meeting") : say("reports.agenda.meeting-2", "Meeting: \(item.what)")
    default: item.what
    }
  }
}
