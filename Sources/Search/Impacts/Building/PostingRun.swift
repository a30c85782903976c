// SPDX-License-Identifier: GPL-3.0-or-later

/// The postings of a stretch of documents, list by list, the lists numbered from 0.
///
/// A list may hold a document twice in a row, where two words of it have the same term.
struct PostingRun {
  /// The postings of list n are those from `starts[n]` up to `starts[n + 1]`; lists from `starts.count - 1` on are empty.
  let starts: UnsafeBufferPointer<UInt32>
  let postings: UnsafeBufferPointer<RunPosting>

  @inline(__always)
  func list(_ number: Int) -> UnsafeBufferPointer<RunPosting> {
    guard number + 1 < starts.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: postings[Int(starts[number])..<Int(starts[number + 1])])
  }
}

/// A run in memory of its own, sorted by counting.
final class SortedRun {
  let starts: Column<UInt32>
  let postings: Column<RunPosting>

  var run: PostingRun { PostingRun(starts: starts.values, postings: postings.values) }

  /// The entries of a log by list.
  /// - Parameters:
  ///   - listCount: how many lists there are.
  ///   - list: the list of a word; `DocumentLog.noTerm` for none.
  init(_ log: DocumentLog, listCount: Int, list: (Int) -> UInt32) {
    let starts = Column<UInt32>(repeating: 0, count: listCount + 1)
    for entry in log.entries.values {
      let number = list(Int(entry.word))
      if number != DocumentLog.noTerm { starts[Int(number) + 1] += 1 }
    }
    for number in 0..<listCount { starts[number + 1] += starts[number] }
    let next = Column<UInt32>(capacity: listCount + 1)
    next.append(contentsOf: starts.values)
    let postings = Column(
      repeating: RunPosting(document: 0, title: 0, text: 0), count: Int(starts[listCount]))
    var position = 0
    for (document, end) in log.ends.values.enumerated() {
      while position < Int(end) {
        let entry = log.entries[position]
        let number = list(Int(entry.word))
        if number != DocumentLog.noTerm {
          let place = next[Int(number)]
          postings[Int(place)] = RunPosting(
            document: UInt32(truncatingIfNeeded: log.firstDocument + document), title: entry.title, text: entry.text)
          next[Int(number)] = place + 1
        }
        position += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }
}
