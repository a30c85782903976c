// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing
import Understanding

@testable import Assistant
@testable import Dialogue

@Suite(.hearsEnglish) struct SlotMappingTests {
  @Test(arguments: KnownPlaces.fixed.sorted())
  func `every place that flows may name has a row`(place: String) {
    #expect(place == Dialogue.Place.talkText || SlotMapping.row(for: place) != nil)
  }

  @Test(arguments: ["parties.buddy", "voice.hopes", "commitments.family", "signatures.trainer", "custom.division"])
  func `places with a name of their own have a row`(place: String) {
    #expect(SlotMapping.row(for: place)?.name == place.split(separator: ".").last.map(String.init))
  }

  @Test(
    arguments: [
      ("Day 30: What is new? What next?", 30, 2), ("Week 2: how is it?", 14, 1), ("a talk with Lee", nil, 0),
      ("Day 99999999999999999999: x?", nil, 1),
    ] as [(String, Int?, Int)])
  func `checkpoint is read from its words`(words: String, day: Int?, questions: Int) {
    let checkpoint = CheckpointWords(words)
    #expect(checkpoint.day == day)
    #expect(checkpoint.questions.count == questions)
  }

  @Test(
    arguments: [
      ("Lee", "Lee", nil), ("Lee, buddy", "Lee", "buddy"), ("Maria Lopez, HR", "Maria Lopez", "hr"),
      ("Smith, John", "Smith, John", nil), ("I'm her boss, Tom Okafor", "Tom Okafor", nil),
      ("My name is maria", "maria", nil), ("i\u{2019}m Dana", "Dana", nil), ("Call me Mo", "Mo", nil),
      ("her supervisor, Tom Okafor", "Tom Okafor", "supervisor"), ("I am not sure", "I am not sure", nil),
      ("my aunt", "my aunt", nil),
    ] as [(String, String, String?)])
  func `person is read with their role`(words: String, name: String, role: String?) {
    let person = NamedPerson(words)
    #expect(person.name == name)
    #expect(person.role?.rawValue == role)
  }
}
