// SPDX-License-Identifier: GPL-3.0-or-later
import Synchronization

/// Which lists of words hold an entry, and in which an entry begins with a word. Made when it is first asked for, since a start that
/// hears nothing needs none of it.
final class HeardPlaces: Sendable, Equatable {
  private struct Place {
    var entries = HeardMask()
    var starts = HeardMask()
  }

  private let lists: [HeardList: [String]]
  private let known = Mutex<[String: Place]?>(nil)

  init(of lists: [HeardList: [String]]) { self.lists = lists }

  func lists(holding entry: String) -> HeardMask { place(of: entry)?.entries ?? HeardMask() }

  func lists(beginningWith word: String) -> HeardMask { place(of: word)?.starts ?? HeardMask() }

  static func == (one: HeardPlaces, other: HeardPlaces) -> Bool { one.lists == other.lists }

  private func place(of word: String) -> Place? {
    known.withLock { known in
      if known == nil { known = Self.places(of: lists) }
      return known?[word]
    }
  }

  private static func places(of lists: [HeardList: [String]]) -> [String: Place] {
    var places: [String: Place] = [:]
    for (list, entries) in lists {
      for entry in entries {
        places[entry, default: Place()].entries.insert(list)
        places[String(entry.prefix { $0 != " " }), default: Place()].starts.insert(list)
      }
    }
    return places
  }
}
