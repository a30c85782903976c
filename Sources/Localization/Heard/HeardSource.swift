// SPDX-License-Identifier: GPL-3.0-or-later
import Synchronization

/// Where the words that are listened for come from: read once, when they are first asked for.
final class HeardSource: Sendable {
  private let read: @Sendable () -> HeardWords
  private let known = Mutex<HeardWords?>(nil)

  init(_ read: @escaping @Sendable () -> HeardWords) { self.read = read }

  var words: HeardWords {
    known.withLock { known in
      if let known { return known }
      let words = read()
      known = words
      return words
    }
  }
}
