// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A record that a plan was given to somebody.
package struct Disclosure: Equatable, Sendable {
  package var plan: Identifier
  package var at: Instant
  /// Who gave it.
  package var actor: String
  /// Who got it.
  package var party: String
  package var purpose: String
  /// What was given, such as "markdown".
  package var form: String

  package init(plan: Identifier, at instant: Instant, actor: String, party: String, purpose: String, form: String) {
    self.plan = plan
    self.at = instant
    self.actor = actor
    self.party = party
    self.purpose = purpose
    self.form = form
  }
}
