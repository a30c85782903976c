// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@Suite(.hearsEnglish) struct LineOwnerTests {
  private static let names = ["Marta Kowalski", "Tyrell Brooks", "Ty"]

  @Test(arguments: [
    ("that was from me, not Ty", "", "Marta Kowalski?", ""),
    (
      "hold on that last bit was from me (Marta) not Ty. Ty says: coffee black", "", "Marta Kowalski",
      "Ty says: coffee black"
    ),
    (
      "he's never late. that was me talking, Marta. he says: thanks", "he's never late", "Marta Kowalski",
      "he says: thanks"
    ),
    ("he's never late (thats me, marta)", "he's never late", "Marta Kowalski", ""),
  ])
  func `who said something is heard`(line: String, own: String, name: String, behind: String) throws {
    let owner = try #require(LineOwner(line, names: Self.names))
    #expect(owner.own == own && owner.behind == behind && !owner.isNobody)
    #expect(owner.name == (name.hasSuffix("?") ? nil : name))
  }

  @Test(arguments: [
    "that was me. I wrote every step", "that was all from me", "thats me at my best", "Ty says he likes it",
    "from me he gets time",
    "I asked for an answer", "that was not the answer they wanted",
  ])
  func `answers that only sound like it stay answers`(line: String) {
    #expect(LineOwner(line, names: Self.names) == nil)
    #expect(LineOwner.quoted(line, names: Self.names) == nil)
  }

  @Test func `what one of them is quoted to say is told`() {
    #expect(LineOwner.quoted("Ty says: coffee black, door open", names: Self.names) == "coffee black, door open")
    #expect(LineOwner.quoted("oh, he said: thanks", names: Self.names) == "thanks")
    #expect(LineOwner.quoted("the sign says: closed", names: Self.names) == nil)
  }
}
