// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct PlanPlaceTests {
  @Test func `a folder named on the command line comes first`() {
    #expect(PlanPlace(explicit: "d", environment: ["HOME": "/h"]).file == "d/plans.db")
  }

  @Test func `the usual places follow`() {
    #expect(PlanPlace(explicit: nil, environment: ["HOME": "/h", "XDG_DATA_HOME": "/x"]).file == "/x/ilp/plans.db")
    #expect(PlanPlace(explicit: nil, environment: ["HOME": "/h"]).file == "/h/.local/share/ilp/plans.db")
  }

  @Test(arguments: [[:], ["HOME": "h"], ["HOME": ""], ["XDG_DATA_HOME": "x"]])
  func `without an absolute home there is no place, and a word for it`(environment: [String: String]) {
    let place = PlanPlace(explicit: nil, environment: environment)
    #expect(place.file == nil)
    #expect(throws: Trouble(.cannotCreate, Messages.noHome, hint: Messages.noHomeHint)) { try place.fileOrTrouble() }
  }
}
