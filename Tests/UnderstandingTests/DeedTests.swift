// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Understanding

/// What shall be done with something that was said: taken out, joined, divided, put back, moved.
@Suite struct DeedTests {
  private func read(_ line: String) -> Amendment? {
    Understanding.amendments(in: line, isReadBack: false, context: .sample).first
  }

  @Test(arguments: [
    ("scrap number 14", [14]), ("can you delete number 3 please", [3]), ("scrap #2", [2]), ("drop 1 and 3", [1, 3]),
    ("no, remove number one", [1]), ("how do i delete number 12", [12]), ("and number 3, scrap that", [3]),
    ("number 4 can go", [4]), ("take number 2 out, we said it already", [2]), ("question 5, take it out", [5]),
  ])
  func `numbers name what shall be taken out`(line: String, numbers: [Int]) {
    #expect(read(line)?.deed == .remove)
    #expect(read(line)?.names == numbers.map(Amendment.Name.number))
  }

  @Test(arguments: [
    ("forget the parking spot", "the parking spot"), ("take reading out", "reading"),
    ("can we get rid of the parking spot one please", "the parking spot one"),
    ("how do i delete the parking spot one", "the parking spot one"),
    ("take the parking spot off the list", "the parking spot"),
    ("drop the safety officer from the plan", "the safety officer"),
    ("drop soccer, i dont play any more", "soccer"),
  ])
  func `words name it`(line: String, words: String) {
    #expect(read(line)?.deed == .remove)
    #expect(read(line)?.name == .words(words))
  }

  @Test(
    arguments: [
      ("delete goal 2", .goal, 2, false), ("scrap the second goal, one is enough", .goal, 2, false),
      ("never mind that goal", .goal, nil, false), ("forget the last strength", .strength, nil, true),
      ("we don't need the second step anymore", .step, 2, false), ("my third goal can go", .goal, 3, false),
    ] as [(String, ChangeRequest.Topic, Int?, Bool)])
  func `a topic names it`(line: String, topic: ChangeRequest.Topic, number: Int?, isLast: Bool) {
    #expect(read(line)?.deed == .remove)
    #expect(read(line)?.change == ChangeRequest(topic: topic, number: number, isLast: isLast))
  }

  @Test(arguments: [
    "the parking spot", "take notes", "I forget my words", "forget it", "drop", "remove the one", "add Tom", "number 3",
    "scrap it", "never mind", "cut sugar", "my goal needs to go up", "take it slow", "i dont want to be late",
  ])
  func `other words take nothing out`(line: String) { #expect(read(line)?.deed != .remove) }

  @Test(arguments: [
    ("1 and 2 belong together", Amendment.Deed.join), ("merge 1 and 3", .join), ("split 2", .split),
    ("3 is two things", .split), ("no wait math is its own thing", .split), ("put 48 back to how it was", .restore),
    ("undo number 3", .restore), ("3 was better before", .restore), ("that belongs to the last question", .move),
    ("oh i meant that for the one before", .move), ("no that was for what happened", .move),
  ])
  func `what else shall be done is heard`(line: String, deed: Amendment.Deed) { #expect(read(line)?.deed == deed) }

  @Test(arguments: [
    "we should stick together", "i split my time", "that was for fun and it worked", "it goes to my mom",
    "put the phone back in the bag", "i was better before the summer", "the two of us belong together",
  ])
  func `answers stay answers`(line: String) {
    let deed = read(line)?.deed
    // Words that may name a question are looked up by whoever knows the questions.
    #expect(deed == nil || deed == .replace || deed == .add || deed == .move)
  }

  @Test(arguments: [
    ("28 should be: june 3", 28, "june 3"), ("3 should be: to read more", 3, "to read more"),
    ("5 is wrong, should be videos", 5, "videos"), ("31: january 8", 31, "january 8"),
    ("number 3, scrap that, make it videos", 3, "videos"),
  ])
  func `a number is told anew`(line: String, number: Int, words: String) {
    #expect(read(line)?.name == .number(number))
    #expect(read(line)?.words == words)
    #expect(read(line)?.deed == .replace)
  }

  @Test func `two fields stand in one line`() {
    let both = Understanding.amendments(in: "2 is Maya and 3 is grade 5", isReadBack: true, context: .sample)
    #expect(both.map(\.name) == [.number(2), .number(3)])
    #expect(both.map(\.words) == ["Maya", "grade 5"])
  }

  @Test func `digits alone are not called numbers`() {
    #expect(read("drop 3")?.isCounted == false)
    #expect(read("drop number 3")?.isCounted == true)
  }

  @Test(arguments: [
    ("add Tom from facilities, and drop Excel", [Amendment.Deed.add, .remove]),
    ("yes but take number 2 out", [.remove]),
    ("get rid of excel and add the phones", [.remove, .add]), ("drop 3; add the phones", [.remove, .add]),
    ("2: saying no to Lee", [.replace]), ("2 should be saying no", [.replace]), ("not soccer", [.remove]),
    ("no I HATE excel", [.remove]), ("scrap the second one", [.remove]), ("1, 3 are the same", [.join]),
  ])
  func `several corrections of a list stand in one sentence`(line: String, deeds: [Amendment.Deed]) {
    #expect(Understanding.corrections(ofList: line, context: .sample)?.map(\.deed) == deeds)
  }

  @Test(arguments: ["hm", "drop", "2:", "yes", "sounds right to me"])
  func `other lines correct no list`(line: String) {
    #expect(Understanding.corrections(ofList: line, context: .sample) == nil)
  }
}
