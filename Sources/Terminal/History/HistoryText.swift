// SPDX-License-Identifier: GPL-3.0-or-later

/// readline's form of a history: a comment with the time begins an entry, which may have several lines.
enum HistoryText {
  struct Entry: Equatable {
    var seconds: Int
    var text: String
  }

  static func bytes(of entries: [Entry]) -> [UInt8] {
    entries.flatMap { Array("#\($0.seconds)\n\($0.text)\n".utf8) }
  }

  /// The entries of a file, or of its tail, where everything before the first time is a torn piece. Files without times
  /// hold one entry a line. Lines that are no text are passed over.
  static func entries(in bytes: [UInt8], isTail: Bool) -> [Entry] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let hasTimes = lines.contains { seconds(of: $0) != nil }
    var entries: [Entry] = []
    var isOpen = false
    for line in isTail ? lines.dropFirst() : lines[...] {
      if let seconds = seconds(of: line) {
        entries.append(Entry(seconds: seconds, text: ""))
        isOpen = true
      } else if let text = String(validating: line, as: UTF8.self), !text.contains("\0") {
        if isOpen, let last = entries.indices.last {
          entries[last].text += entries[last].text.isEmpty ? text : "\n" + text
        } else if !hasTimes {
          entries.append(Entry(seconds: 0, text: text))
        }
      }
    }
    return entries.map(trimmed).filter { !$0.text.isEmpty }
  }

  private static func trimmed(_ entry: Entry) -> Entry {
    Entry(seconds: entry.seconds, text: entry.text.trimmingLastNewlines())
  }

  private static func seconds(of line: ArraySlice<UInt8>) -> Int? {
    guard line.first == UInt8(ascii: "#"), line.count > 1 else { return nil }
    return Int(String(decoding: line.dropFirst(), as: UTF8.self))
  }
}
