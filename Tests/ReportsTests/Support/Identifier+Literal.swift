// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

extension Identifier: ExpressibleByStringLiteral {
  /// Short names make samples readable.
  public init(stringLiteral value: String) { self.init(value) }
}
