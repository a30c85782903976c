// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Understanding

/// Wishes that a part of an answer shall not stand there.
@Suite(.hearsEnglish) struct PartRemovalTests {
  private func removal(_ line: String) throws -> PartRemoval? {
    Understanding.partRemoval(in: line, context: .sample)
  }

  @Test(arguments: [
    ("sorry can you take the thing about her brother out again, she told me privately", "her brother"),
    ("ugh no please delete what I wrote about his leg", "his leg"),
    ("forget what I said about her divorce", "her divorce"),
    ("oh no, cut the bit about their debts out", "their debts"),
    ("leave out what we put about his dad please", "his dad"),
    ("scrap everything about my sister, i promised her not to tell", "my sister"),
  ])
  func `what is about somebody shall leave no trace`(line: String, name: String) throws {
    let wish = try #require(try removal(line))
    #expect(wish.names.contains(name))
    #expect(wish.isTold && wish.isInConfidence)
  }

  @Test(arguments: [
    ("7 leave the monday van bit out", "monday van", 7), ("12: take the forklift part out", "forklift", 12),
    ("3 delete the part about overtime", "overtime", 3),
  ])
  func `a number before it names the answer`(line: String, name: String, number: Int) throws {
    let wish = try #require(try removal(line))
    #expect(wish.names.contains(name))
    #expect(wish.number == number && wish.isTold && !wish.isInConfidence)
  }

  @Test(arguments: [
    "take the bins out before nine", "I forget what my teacher says", "leave the hard part out when I'm tired",
    "he takes the part about safety seriously", "delete old mails every friday", "5 loads a day",
  ])
  func `other lines are no such wish`(line: String) throws {
    #expect(try removal(line)?.isTold != true)
  }

  @Test(arguments: [
    (
      "her brother", "She is late on Mondays. Her brother's in hospital and she drives him there. Tuesdays are fine.",
      "She is late on Mondays. Tuesdays are fine"
    ),
    ("his mum", "we're two short, his mum's on dialysis and he's up half the night with her", "we're two short"),
    (
      "debts", "the till is slow because of debts, they call her all day. she counts well",
      "the till is slow. she counts well"
    ),
    (
      "monday van", "he wants to know the plan and not get shouted at about the monday van", "he wants to know the plan"
    ),
  ])
  func `what belongs to the part goes with it`(name: String, answer: String, kept: String) throws {
    let left = Understanding.leavingOutAll(name, of: answer, context: .sample)
    #expect(left?.kept == kept)
  }

  @Test func `an answer that is nothing else keeps nothing`() throws {
    let left = Understanding.leavingOutAll("his leg", of: "his leg hurts", context: .sample)
    #expect(left?.kept.isEmpty == true)
    #expect(Understanding.leavingOutAll("his arm", of: "his leg hurts", context: .sample) == nil)
  }
}
