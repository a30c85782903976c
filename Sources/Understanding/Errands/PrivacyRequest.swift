// SPDX-License-Identifier: GPL-3.0-or-later

/// A clause of a line that asks for privacy and says nothing else: "dont write that", "the part about mom is private".
struct PrivacyRequest: Equatable {
  /// What it is about.
  enum Object: Equatable {
    /// "That", what stands near.
    case pointing
    /// "All of that".
    case all
    /// Where the words stand that name it.
    case named(Range<Int>)

    var isNamed: Bool { if case .named = self { true } else { false } }
  }

  /// Where it stands, with the words that only lead to it.
  let places: Range<Int>
  let object: Object
  /// Whether it leads to what is meant: "private: he cried".
  let isHead: Bool

  /// In the order of the line.
  static func all(in line: AmendmentWords) -> [PrivacyRequest] {
    var found: [PrivacyRequest] = []
    var place = 0
    while place < line.count {
      guard let request = PrivacyRequestReader(line: line, start: place).request else {
        place += 1
        continue
      }
      found.append(request)
      place = max(request.places.upperBound, place + 1)
    }
    return found
  }

  /// Marks that end a sentence, or what is said in one breath.
  static let sentenceEnds: Set<String> = [".", "!", "?", ";", "(", ")", "\u{2013}", "\u{2014}"]
}
