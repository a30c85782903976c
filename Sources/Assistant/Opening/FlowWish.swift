// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Which conversation a line at the start asks for, by what people say who want one (`for.words` of a flow file).
struct FlowWish {
  /// The places of the flows that fit best; several where they fit equally well, none where none does.
  let places: [Int]

  /// - Parameter opening: what else the line tells; a grade of one's own is said by students who answer alone.
  init(_ line: String, of flows: [FlowCard], telling opening: Opening) {
    let said = line.spokenWords()
    var scores = flows.map { Self.score(said, $0.words) }
    if opening.grade != nil, !opening.isGradeOfOthers {
      for (place, flow) in flows.enumerated() where flow.facilitator == nil && flow.subject == "student" {
        scores[place] += 1
      }
    }
    guard let most = scores.max(), most > 0 else {
      places = []
      return
    }
    places = scores.indices.filter { scores[$0] == most }
  }

  /// How many words of a line belong to sayings of a flow.
  private static func score(_ said: [String], _ sayings: [String]) -> Int {
    var isTold = Array(repeating: false, count: said.count)
    for saying in sayings {
      let words = saying.split(separator: " ").map(String.init)
      guard !words.isEmpty, words.count <= said.count else { continue }
      for place in 0...(said.count - words.count) where said[place...].starts(with: words) {
        for told in place..<(place + words.count) { isTold[told] = true }
      }
    }
    return isTold.count { $0 }
  }
}
