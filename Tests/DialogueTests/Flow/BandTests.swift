// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct BandTests {
  @Test(arguments: [
    (Band.elementary, "middle"), (.middle, "middle"), (.high, "middle"), (.college, "college"), (.adult, "college"),
    (.plain, "middle"),
  ])
  func `a missing band takes the next lower one, else the next higher`(band: Band, text: String) {
    let wording = Banded<String>(byBand: [.middle: "middle", .college: "college"])
    #expect(wording[band] == text)
  }

  @Test func `a text for everybody serves every band, and no text serves none`() {
    #expect(Band.allCases.allSatisfy { Banded("all")[$0] == "all" })
    #expect(Banded<String>(byBand: [:])[.adult] == nil)
    #expect(Banded<String>(byBand: [.plain: "plain"])[.adult] == "plain")
  }
}
