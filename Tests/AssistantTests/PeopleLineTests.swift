// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing
import Understanding

@testable import Assistant

/// Lines about people with everything that is kept of them: name | what the person is | what is told.
@Suite(.hearsEnglish) struct PeopleLineTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let words: String
    let people: [String]
    var testDescription: String { words }

    init(_ words: String, _ people: String...) {
      self.words = words
      self.people = people
    }
  }

  private func kept(_ words: String) -> [String] {
    NamedPerson.all(in: words).map { person in
      var parts = [person.name, person.relation ?? "", person.remarks.joined(separator: "; ")]
      while parts.last?.isEmpty == true { parts.removeLast() }
      return (person.isTyping ? "typing: " : "") + parts.joined(separator: " | ")
    }
  }

  @Test(arguments: [
    Line("my english teacher ms ruiz and my buddy dan", "Ms Ruiz | my english teacher", "Dan | my buddy"),
    Line("my dad. and grma cause she has time", "my dad", "grma |  | cause she has time"),
    Line(
      "Priya from QA and, for the first month, my lead Tom", "Priya |  | from QA", "Tom | my lead | for the first month"
    ),
    Line(
      "Tom, my lead, for the first month, and Priya from QA", "Tom | my lead | for the first month",
      "Priya |  | from QA"),
    Line("nobody yet, maybe HR", "HR"),
    Line("nobody but my mom", "my mom"),
    Line("Lee, buddy", "Lee | buddy"),
    Line("Dan my buddy", "Dan | my buddy"),
    Line("ms ruiz the english teacher", "ms ruiz | the english teacher"),
    Line("my advisor, Dr. Lee", "Dr. Lee | my advisor"),
    Line("my advisor Dr. Lee, and Priya", "Dr. Lee | my advisor", "Priya"),
    Line("mom, dad and my sister leah", "mom", "dad", "Leah | my sister"),
    Line("my mom, ms ruiz and dan", "my mom", "ms ruiz", "dan"),
    Line("my manager, my mentor and HR", "my manager", "my mentor", "HR"),
    Line("Priya, Tom and Lee", "Priya", "Tom", "Lee"),
    Line("Smith, John", "Smith, John"),
    // The "d" is not the one of "need".
    Line(
      "I need help with the letters b and d", "I need help with the letters b and d |  | with the letters b"),
    Line("my friend jo from soccer", "Jo | my friend | from soccer"),
    Line("aunt rosa and uncle bob", "aunt rosa", "uncle bob"),
    Line("mom because she is home and dad on weekends", "mom |  | because she is home", "dad |  | on weekends"),
    Line("not my dad, my mom", "my mom"),
    Line("my dad helps me with math", "my dad |  | helps me with math"),
    Line("my teacher said i can ask", "my teacher |  | said i can ask"),
    Line("my mom will help on sundays", "my mom |  | will help on sundays"),
    Line("my boss, if she has time", "my boss |  | if she has time"),
    Line("Ana (she sits next to me) and Raj", "Ana |  | she sits next to me", "Raj"),
    Line("my lab partner kim and the librarian", "Kim | my lab partner", "the librarian"),
    Line("my coach dunn and my big brother", "Dunn | my coach", "my big brother"),
    Line("Sara my tutor, she comes on tuesdays", "Sara | my tutor | she comes on tuesdays"),
    Line("Ms. Ruiz. Dan too.", "Ms. Ruiz", "Dan"),
    Line("grandma jo, grandpa, and my cousin tim", "grandma jo", "grandpa", "Tim | my cousin"),
    Line("just my supervisor Carla Mendes", "Carla Mendes | my supervisor"),
    Line("Tom Okafor, her boss", "Tom Okafor | her boss"),
    Line("the new hire's buddy, Priya", "Priya | the new hire's buddy"),
    Line("my old teacher mrs. lang at lincoln school", "Mrs. Lang | my old teacher | at lincoln school"),
    Line("my neighbor mr. okoye and his wife", "Mr. Okoye | my neighbor", "his wife"),
    Line("Sarah O'Neil, HR business partner", "Sarah O'Neil | HR business partner"),
    Line("my big sister amy, she's in 8th grade", "Amy | my big sister | she's in 8th grade"),
    Line("Nurse Kelly at the clinic", "Nurse Kelly |  | at the clinic"),
  ])
  func `everybody is kept with what they are and what is told of them`(line: Line) {
    #expect(kept(line.words) == line.people)
  }

  @Test(arguments: [
    Line("the research and development team", "the research and development team"),
    Line("my friend mark", "my friend mark"),
    Line("someone from HR", "someone from HR"),
    Line("my mom or dad", "my mom or dad"),
    Line("my kids teacher", "my kids teacher"),
    Line("the whole team", "the whole team"),
  ])
  func `words that name nobody apart stay together`(line: Line) { #expect(kept(line.words) == line.people) }

  @Test(arguments: [
    ("its Tobi, im his mom", "Tobi", "his mom"), ("im his mom, its for tobi", "tobi", "his mom"),
    ("I am his dad, this is for Tobi", "Tobi", "his dad"), ("I'm Tobi's mom", "Tobi", "Tobi's mom"),
    ("Mia. im her dad", "Mia", "her dad"), ("we're her parents, her name is Mia", "Mia", "her parents"),
    ("Jonas. im Marta his team lead", "Jonas", "Marta, his team lead"),
  ])
  func `who types for a learner is no part of the name`(words: String, learner: String, typing: String) {
    #expect(NamedPerson(words).name == learner)
    #expect(NamedPerson.typing(in: words)?.nameWithRelation == typing)
  }

  @Test(arguments: [
    ("Jayden, not jaydn", "Jayden"), ("Jayden not jaydn", "Jayden"), ("its jayden with a y", "jayden"),
    ("for Tobi", "Tobi"), ("for my daughter Mia", "Mia"), ("this is for my son Tobi", "Tobi"),
    ("i'm filling this in for my son tobi", "Tobi"), ("my name is Tobi and im 8", "Tobi"),
    ("my name's Bo but everyone calls me B", "Bo"), ("I'm her boss, Tom Okafor", "Tom Okafor"),
    ("hi, im sam", "sam"), ("Amara B.", "Amara B."),
  ])
  func `a name is heard in the words around it`(words: String, name: String) {
    #expect(NamedPerson(words).name == name)
  }
}
