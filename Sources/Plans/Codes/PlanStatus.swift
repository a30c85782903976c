// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a plan stands in its life.
public struct PlanStatus: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension PlanStatus {
  /// Still being written.
  public static let draft = PlanStatus(rawValue: "draft")
  /// Agreed and being carried out.
  public static let active = PlanStatus(rawValue: "active")
  /// Being looked at again.
  public static let inReview = PlanStatus(rawValue: "in-review")
  /// Carried out to its end.
  public static let completed = PlanStatus(rawValue: "completed")
  /// Ended early, with a reason.
  public static let discontinued = PlanStatus(rawValue: "discontinued")
  /// Talked about, and no plan is needed now.
  public static let noneNeeded = PlanStatus(rawValue: "none-needed")
  /// Talked about, and declined by the learner.
  public static let declined = PlanStatus(rawValue: "declined")

  /// The codes that the program knows.
  public static let known: [PlanStatus] = [
    .draft, .active, .inReview, .completed, .discontinued, .noneNeeded, .declined,
  ]
}
