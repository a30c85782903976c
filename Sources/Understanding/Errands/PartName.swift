// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The name of a part of an answer: "the uncle part", "the part about his dad in 59".
struct PartName {
  private let line: AmendmentWords

  init(_ line: AmendmentWords) { self.line = line }

  /// The words that tell it, the number of the answer, and whether it is called a part.
  var read: (name: String, number: Int?, isTold: Bool) {
    var places = 0..<line.count
    var number: Int?
    if let last = places.last, last > 1, line.isWord(.answerPlaces, last - 1),
      let named = TypedFigures.whole(line.word(last))
    {
      number = named
      places = 0..<(last - 1)
    }
    let lead = line.length(of: .partLeads, at: 0)
    if lead > 0 { return (line.text(of: lead..<max(lead, places.upperBound)), number, true) }
    if let last = places.last, last > 0, line.isWord(.partNames, last) {
      let first = line.isWord(.owners, 0) ? 1 : 0
      return (line.text(of: first..<max(first, last)), number, last > first)
    }
    return (line.text(of: places), number, false)
  }
}
