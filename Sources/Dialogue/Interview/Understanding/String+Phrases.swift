// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The same with something else wherever some phrases stand as whole words; of those that begin at one place the longest goes.
  public func replacing(phrases: [String], with other: String) -> String {
    let known = Set(phrases.filter { !$0.isEmpty })
    let lengths = Set(known.map(\.count)).sorted(by: >)
    guard let longest = lengths.first else { return self }
    let letters = Array(self)
    func isInWord(_ place: Int) -> Bool {
      (1..<letters.count).contains(place) && letters[place - 1].isLetterOrDigit && letters[place].isLetterOrDigit
    }
    var result = ""
    var place = 0
    while place < letters.count {
      let ends = isInWord(place) ? [] : lengths.map { place + $0 }
      let ahead = letters[place..<Swift.min(place + longest, letters.count)]
      let end = ends.first { $0 <= letters.count && !isInWord($0) && known.contains(String(ahead[..<$0])) }
      result += end == nil ? String(letters[place]) : other
      place = end ?? place + 1
    }
    return result
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
