// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Localization
import Plans
import Testing

@testable import Assistant

/// What a first line, or a line at the question for a name, tells beside.
@MainActor
@Suite(.hearsEnglish) struct OpeningReaderTests {
  private func opening(_ line: String) throws -> Opening {
    try OpeningReader(line, context: TestMaterials([]).readingContext(today: .testDay)).opening
  }

  @Test func `only the first clause is the first one, whatever later ones say`() throws {
    #expect(try opening("Sam").otherName == nil)
    #expect(try opening("my kid needs help with reading, Sam").otherName == "Sam")
    #expect(try opening("Sam, someone I teach, Sam").otherName == "Sam")
  }

  @Test(arguments: [
    "hs, 11th grade", "hs 11th grade", "middle school, 8th", "college, first year", "high school, grade 10",
    "elementary, 4th grade", "jhs, 8th",
  ])
  func `a kind of school is nobody's name`(line: String) throws {
    #expect(try opening(line).ownName == nil)
    #expect(try opening(line).otherName == nil)
  }

  @Test(arguments: [("7th", "Klasse 7"), ("im in 4th grade", "Klasse 4"), ("grade 3", "Klasse 3")])
  func `a grade is told in the language of the texts`(line: String, grade: String) throws {
    let heard = Language.current.heard
    let other = Language(tag: "de", patterns: ["assistant.grade": "Klasse {0}"], heard: heard)
    let context = try TestMaterials([]).readingContext(today: .testDay)
    let told = Language.$current.withValue(other) { Introduction(line, asked: .learner, context: context).told }
    #expect(told.map(\.words) == [grade])
  }
}
