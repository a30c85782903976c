// SPDX-License-Identifier: GPL-3.0-or-later

/// What a plan was made for.
public struct PlanEvent: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension PlanEvent {
  /// The first plan.
  public static let initial = PlanEvent(rawValue: "initial")
  /// A review of an earlier plan.
  public static let review = PlanEvent(rawValue: "review")
  /// The yearly round.
  public static let annual = PlanEvent(rawValue: "annual")
  /// A change of school, job or role.
  public static let transition = PlanEvent(rawValue: "transition")
  /// A time of probation or trial service.
  public static let probation = PlanEvent(rawValue: "probation")
  /// Leaving.
  public static let exit = PlanEvent(rawValue: "exit")

  /// The codes that the program knows.
  public static let known: [PlanEvent] = [.initial, .review, .annual, .transition, .probation, .exit]
}
