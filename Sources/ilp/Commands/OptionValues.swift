// SPDX-License-Identifier: GPL-3.0-or-later
public import ArgumentParser
internal import Assistant
public import Dialogue
public import Plans

extension CalendarDate: ExpressibleByArgument {
  /// Reads "2026-11-18".
  public init?(argument: String) { self.init(argument) }
}

extension Band: ExpressibleByArgument {}
extension HelpLevel: ExpressibleByArgument {}
