// SPDX-License-Identifier: GPL-3.0-or-later

/// An edit that does not fit the plan: something else stands there than the edit expects.
public struct EditConflict: Error, Equatable {
  /// Where it does not fit.
  public let place: Place
}
