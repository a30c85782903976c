// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Localization
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct HearingTests {
  @Test(arguments: [
    ("y", true, ""), ("Yes, that sums it up", true, "that sums it up"),
    ("yes calling customers", true, "calling customers"),
    ("ok, good", true, ""), ("no wait yes", true, ""), ("no, one is plenty", false, ""),
    ("nah its fractions", false, "its fractions"), ("well, no", false, ""), ("thats enough", false, ""),
    ("no problem", true, ""),
  ])
  func `yes and no are heard with what stands behind them`(line: String, isYes: Bool, rest: String) {
    let heard = YesNo.heard(in: line)
    #expect(heard?.isYes == isYes)
    #expect(heard?.rest == rest)
  }

  @Test(
    arguments: [
      ("yes", true), ("Yes.", true), ("y", true), ("OK", true), ("sure!", true), ("That's right", true),
      ("yes please", true), ("no", false), ("N", false), ("nope", false), ("not really", false),
      ("that’s wrong", false), ("No, thanks", false),
      ("yes, but later", nil), ("no more than five", nil), ("maybe", nil), ("ok so I call them", nil), ("", nil),
      ("right after lunch", nil), ("I have no idea", nil),
    ] as [(String, Bool?)])
  func `yes or no alone is a whole line`(line: String, isYes: Bool?) {
    #expect(YesNo.alone(line) == isYes)
  }

  @Test(arguments: ["yes and no", "maybe", "not before June", "right now I cannot", "yesterday", "nobody"])
  func `what says neither or both is neither`(line: String) {
    #expect(YesNo.heard(in: line) == nil)
  }

  @Test(arguments: [
    ("yes, but the second one is wrong", true), ("yes, the second one too", false), ("yes if Lee can", true),
  ])
  func `a yes with a reserve is known as such`(line: String, hasReserve: Bool) {
    #expect(YesNo.heard(in: line)?.hasReserve == hasReserve)
  }

  @Test(arguments: [
    ("3, no wait 4", [4.0]), ("1. but Marta thinks 0", [1]), ("6 or 7", [6, 7]), ("not a 7, a 5", [5]),
    ("I mean 8", [8]),
    ("5 though my mom says 2", [5]), ("no number here", []), ("but 3 of them", [3]),
  ])
  func `of several numbers those count that are meant`(line: String, numbers: [Double]) {
    #expect(SpokenNumber.meant(in: line) == numbers)
  }

  @Test(arguments: [
    ("mostly number 3", [3]), ("numbr 3 i guess", [3]), ("the first one I guess", [1]), ("3, no wait 4", [4]),
    ("2 and 3 but not the first one", [2, 3]), ("the last one", [5]), ("the first two", [1, 2]),
    ("the last two", [4, 5]),
    ("no, 3", [3]), ("the 2nd, please", [2]), ("3 and 4 but not the first two", [3, 4]),
    ("1 and 2 but not the last two", [1, 2]), ("2 but not 1 and 3", [2]), ("1, not 2, 4", [1, 4]),
    ("the first two, no wait the last two", [4, 5]), ("first, 3", [1, 3]),
  ])
  func `places of a list are heard in words`(line: String, places: [Int]) {
    #expect(SpokenPlaces.all(in: line, of: 5) == places)
  }

  @Test(arguments: ["3 people left", "twice a week", "the first week is hard", "not 3", "none", "one of them", "2.5"])
  func `a number in a sentence is no place`(line: String) {
    #expect(SpokenPlaces.all(in: line, of: 5) == nil)
  }

  @Test(arguments: [
    ("practice", "practised"), ("show", "shown"), ("tool", "tools"), ("learn", "learning"), ("use", "used"),
    ("softwre", "software"), ("expect", "expected"),
  ])
  func `forms of a word are one word`(one: String, other: String) {
    #expect(Gist.isSame(one, other))
    #expect(Gist.isSame(other, one))
  }

  @Test(arguments: [("bus", "busy"), ("interest", "internal"), ("present", "prevent"), ("time", "tile"), ("2", "20")])
  func `words that only look alike are two`(one: String, other: String) {
    #expect(!Gist.isSame(one, other))
    #expect(!Gist.isSame(other, one))
  }

  @Test(arguments: ["i dont like the last two", "not the last two", "i'd rather not take the first two", "not 3 or 4"])
  func `places that are ruled out are never chosen`(line: String) {
    #expect(SpokenPlaces.all(in: line, of: 4) == nil)
  }

  @Test(arguments: [
    ("not 1 but 3", ["c"]), ("not the first but the last one", ["d"]), ("not 1 and not 3", ["b", "d"]),
    ("not the last two", ["a", "b"]), ("all but the last two", ["a", "b"]), ("not 1, 2 or 3", ["d"]),
    ("3 and 4 but not the first two", ["c", "d"]), ("anything but the first two", ["c", "d"]),
  ])
  func `what is ruled out leaves the others`(line: String, ids: [String]) {
    let matcher = ChoiceMatcher(
      offers: [("a", "red"), ("b", "green"), ("c", "blue"), ("d", "white")].map { .init(id: $0.0, text: $0.1) },
      allowsOwnWords: false)
    #expect(
      matcher.matchSeveral(line).map(\.match)
        == ids.flatMap { id in matcher.offers.filter { $0.id == id } }.map { .one($0.item) })
  }

  private static let plan = ChoiceMatcher(
    offers: [
      .init(id: "agreed", text: "I agree with this plan", words: ["yes", "agree", "ok", "sign"]),
      .init(id: "received", text: "I have received it and may comment later", words: ["got it"]),
      .init(id: "declined", text: "I would rather not sign", words: ["no", "not sign"]),
    ], allowsOwnWords: false)

  @Test(arguments: [
    "i dont agree", "I do not agree with this plan", "cant sign for a boss", "i agree with none of this",
    "I would agree if the date moves", "ok but not the second goal", "not agreed", "i agree with nothing in here",
    "I never agreed to that", "who agrees with that?", "nobody here agrees", "no i agree with that",
  ])
  func `what denies or doubts is never taken for consent`(line: String) {
    if case .one(let item) = Self.plan.match(line) { #expect(item.id != "agreed") }
  }

  @Test(arguments: ["i agree", "yes", "sure", "Yep", "agreed", "I agree with the plan", "ok, i sign", "1"])
  func `consent is consent`(line: String) {
    #expect(Self.plan.match(line) == .one(Self.plan.offers[0].item))
  }
}
