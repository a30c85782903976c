// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct SelfCorrectionTests {
  @Test(arguments: [
    ("May. No wait, Maya", "May", "Maya"), ("draw. no wait, tiktok", "draw", "tiktok"),
    ("lego, books and games, no sorry, music", "lego, books and games", "music"), ("Joel I mean Joe", "Joel", "Joe"),
  ])
  func `what is said at once otherwise takes the place of what was said`(line: String, said: String, instead: String) {
    let found = Understanding.selfCorrection(in: line, context: .sample)
    #expect(found?.said == said)
    #expect(found?.instead == instead)
  }

  @Test(arguments: ["wait for my turn", "no wait, Maya", "I say what I mean", "math, no wait, not art", "planning"])
  func `other lines correct nothing`(line: String) {
    #expect(Understanding.selfCorrection(in: line, context: .sample) == nil)
  }
}
