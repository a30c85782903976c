// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// A plan holds a form when it says every answer, loses none on the way out and in, and can be built by edits.
func expectHeld(_ plan: Plan, answers: [String], at location: SourceLocation = #_sourceLocation) throws {
  let text = try encoded(plan)
  let again: Plan = try decoded(from: text)
  #expect(again == plan, sourceLocation: location)
  #expect(try encoded(again) == text, sourceLocation: location)
  for answer in answers { #expect(text.contains(answer), "\(answer)", sourceLocation: location) }
  let blank = Plan(id: plan.id)
  #expect(try blank.applying(blank.edits(to: plan)) == plan, sourceLocation: location)
}
