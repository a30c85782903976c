// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@Suite(.hearsEnglish) struct NamedChoicesTests {
  private func place(_ words: String, among titles: [String]) -> Int? {
    NamedChoices(titles.map { ($0, "") }).named(in: words)
  }

  @Test func `a slip of the fingers is mended by the only word that it can be`() {
    #expect(place("acomodation", among: ["reading plan", "accomodation plan"]) == 1)
  }

  @Test func `where two words are as near, none is taken`() {
    #expect(place("onbording", among: ["onboarding plan", "onbordings"]) == nil)
  }
}
