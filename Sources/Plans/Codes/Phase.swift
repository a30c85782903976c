// SPDX-License-Identifier: GPL-3.0-or-later

/// The stretch of time that an observation belongs to.
public struct Phase: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Phase {
  /// Before anything was changed.
  public static let baseline = Phase(rawValue: "baseline")
  /// While the intervention runs.
  public static let intervention = Phase(rawValue: "intervention")
  /// While help is taken back.
  public static let fadeOut = Phase(rawValue: "fade-out")

  /// The codes that the program knows.
  public static let known: [Phase] = [.baseline, .intervention, .fadeOut]
}
