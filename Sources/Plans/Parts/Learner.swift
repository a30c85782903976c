// SPDX-License-Identifier: GPL-3.0-or-later

/// The student or employee whom a plan is for.
public struct Learner: Item {
  /// Its stable name.
  public var id: Identifier
  /// The full name.
  public var name: String?
  /// The name that the learner wants to be called by.
  public var preferredName: String?
  /// Numbers by which others know the learner, by what they are called: "employee number".
  public var ids: [String: String] = [:]
  /// The day of birth, where a form asks for it.
  public var birthDate: CalendarDate?
  /// The school grade or, in public service, the pay grade: "3", "K", "GS-12".
  public var grade: String?
  /// The school, college or provider.
  public var school: String?
  /// The job title.
  public var position: String?
  /// The department or team.
  public var unit: String?
  /// The first day in the job.
  public var hireDate: CalendarDate?
  /// The languages spoken, the first one first.
  public var languages: [String] = []
  /// What the learner likes.
  public var interests: [String] = []
  /// Where the learner wants to get to.
  public var aspirations: [String] = []
  /// How the learner likes to learn; kept, and never used to choose an intervention.
  public var learningPreferences: String?
  /// Where the learner goes when the plan ends.
  public var destination: String?
  /// How to reach the learner, in own words.
  public var contact: String?
  /// The email address.
  public var email: String?
  /// The phone numbers.
  public var phones: [String] = []
  /// The postal address.
  public var address: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A learner of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
