// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// What a conversation gets from outside: where it talks, where it keeps, what it is made from, and what time it is.
@MainActor
package struct World {
  package var console: any Console
  package var shelf: any PlanShelf
  package var materials: any Materials
  package var today: CalendarDate
  /// The present instant; given from outside, so that tests decide it.
  package var now: @MainActor () -> Instant
  /// A fresh identifier.
  package var freshID: @MainActor () -> Identifier
  /// Who sits at the keyboard, for the history of plans.
  package var actor: String
  /// Writes a plan to a file; says what it wrote, or throws an error that says why not.
  package var export: @MainActor (Plan, String) throws -> String
  /// Files a line about what happened with a plan, the one named or the one it is about; says what it wrote.
  package var log: @MainActor (String, Identifier?) throws -> String

  package init(
    console: any Console, shelf: any PlanShelf, materials: any Materials, today: CalendarDate,
    now: @escaping @MainActor () -> Instant, freshID: @escaping @MainActor () -> Identifier, actor: String,
    export: @escaping @MainActor (Plan, String) throws -> String,
    log: @escaping @MainActor (String, Identifier?) throws -> String
  ) {
    self.console = console
    self.shelf = shelf
    self.materials = materials
    self.today = today
    self.now = now
    self.freshID = freshID
    self.actor = actor
    self.export = export
    self.log = log
  }
}
