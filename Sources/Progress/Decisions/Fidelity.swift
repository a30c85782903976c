// SPDX-License-Identifier: GPL-3.0-or-later

/// How much of what was planned took place.
public struct Fidelity: Sendable, Equatable {
  /// Below this share a result says more about the delivery than about the intervention: 80 %.
  public static let enough = 0.8

  /// Sessions planned; at least 1.
  public let sessionsPlanned: Int
  /// Sessions held; more than planned is possible.
  public let sessionsHeld: Int
  /// Minutes planned for all sessions together; nil when nobody said.
  public let minutesPlanned: Double?
  /// Minutes held in all sessions together; nil when nobody wrote them down.
  public let minutesHeld: Double?

  /// What was planned and held; nil when nothing was planned or a number is negative or not finite.
  public init?(sessionsPlanned: Int, sessionsHeld: Int, minutesPlanned: Double? = nil, minutesHeld: Double? = nil) {
    guard sessionsPlanned > 0, sessionsHeld >= 0 else { return nil }
    guard minutesPlanned.map({ $0.isFinite && $0 > 0 }) ?? true, minutesHeld.map({ $0.isFinite && $0 >= 0 }) ?? true
    else { return nil }
    self.sessionsPlanned = sessionsPlanned
    self.sessionsHeld = sessionsHeld
    self.minutesPlanned = minutesPlanned
    self.minutesHeld = minutesHeld
  }

  /// The share of sessions held, from 0; above 1 when more were held than planned.
  public var shareOfSessions: Double { Double(sessionsHeld) / Double(sessionsPlanned) }

  /// The share of minutes held; nil when either number is not known.
  public var shareOfMinutes: Double? {
    guard let minutesPlanned, let minutesHeld else { return nil }
    return minutesHeld / minutesPlanned
  }

  /// The smaller of both shares: sessions that all took place and were cut short were not delivered as planned.
  public var share: Double { min(shareOfSessions, shareOfMinutes ?? shareOfSessions) }

  /// Whether it was delivered as planned, to 80 % or more.
  public var isEnough: Bool { share >= Self.enough }
}
