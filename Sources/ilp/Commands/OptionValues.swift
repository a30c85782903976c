// SPDX-License-Identifier: GPL-3.0-or-later
public import ArgumentParser
internal import Assistant
public import Dialogue
internal import Interventions
public import Plans
public import Search

extension CalendarDate: ExpressibleByArgument {
  /// Reads "2026-11-18".
  public init?(argument: String) { self.init(argument) }
}

extension Band: ExpressibleByArgument {}
extension HelpLevel: ExpressibleByArgument {}
extension Interventions.Audience: ExpressibleByArgument {}
extension Shelf: ExpressibleByArgument {}
extension Filter: ExpressibleByArgument {}
extension Extent: ExpressibleByArgument {}
extension EvidenceRating: ExpressibleByArgument {}

extension StemmerName: ExpressibleByArgument {
  /// Reads "english", "german" and the like.
  public init?(argument: String) { self.init(argument) }

  /// As help and completion offer them.
  public static var allValueStrings: [String] { all }
}

extension Grade: ExpressibleByArgument {
  /// Reads "K", "3", "grade 3", "college".
  package init?(argument: String) { self.init(argument) }
}

extension Span: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
