// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person is in the plan.
public struct Role: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Role {
  /// The one who learns.
  public static let learner = Role(rawValue: "learner")
  /// A learner at a school.
  public static let student = Role(rawValue: "student")
  /// A learner at work.
  public static let employee = Role(rawValue: "employee")
  /// A new employee.
  public static let starter = Role(rawValue: "starter")
  /// A teacher or tutor.
  public static let teacher = Role(rawValue: "teacher")
  /// A counselor.
  public static let counselor = Role(rawValue: "counselor")
  /// The one who keeps the plan together.
  public static let caseManager = Role(rawValue: "case-manager")
  /// A specialist, such as a speech therapist.
  public static let specialist = Role(rawValue: "specialist")
  /// A head of school or its delegate.
  public static let administrator = Role(rawValue: "administrator")
  /// A parent or carer.
  public static let parent = Role(rawValue: "parent")
  /// The one the learner reports to.
  public static let supervisor = Role(rawValue: "supervisor")
  /// A trainer.
  public static let trainer = Role(rawValue: "trainer")
  /// A colleague who shows the way.
  public static let buddy = Role(rawValue: "buddy")
  /// A mentor.
  public static let mentor = Role(rawValue: "mentor")
  /// A translator or interpreter.
  public static let translator = Role(rawValue: "translator")
  /// A person of the personnel office.
  public static let hr = Role(rawValue: "hr")
  /// Somebody else.
  public static let other = Role(rawValue: "other")

  /// The codes that the program knows.
  public static let known: [Role] = [
    .learner, .student, .employee, .starter, .teacher, .counselor, .caseManager, .specialist, .administrator, .parent,
    .supervisor, .trainer, .buddy, .mentor, .translator, .hr, .other,
  ]
}
