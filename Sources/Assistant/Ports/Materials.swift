// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Interventions
package import Plans
package import Understanding

/// What the conversation is made from: flows, lists, the calendar, the corpus. Everything is read when it is first needed.
@MainActor
package protocol Materials: AnyObject {
  /// The flows there are, in the order in which they are offered.
  var flows: [FlowCard] { get }
  /// - Throws: an error whose description names the defects with file, line and remedy.
  func flow(_ id: String) throws -> Flow
  /// The lists that a flow takes choices from.
  func lists(for flow: Flow) throws -> [String: ChoiceList]
  func kind(_ id: String) throws -> Kind?
  /// What understanding needs to know of the world: calendar, vague words, signposts.
  func readingContext(today: CalendarDate) throws -> ReadingContext
  func signpost(_ id: String) throws -> SignpostText?
  /// What is shown by `/support`.
  func allSignposts() throws -> [SignpostText]
  /// Entries of a shelf of the corpus for a need.
  func recommend(_ need: Need, from shelf: Shelf, limit: Int) throws -> Recommendation
  /// The version of an entry; nil when the corpus does not hold it.
  func entryVersion(_ id: String) -> Int?
  /// What published norms call ambitious growth.
  func growthNorms() throws -> [GrowthNorm]
}
