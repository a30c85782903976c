// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a stream of bytes into lines of text. Line ends may be LF or CRLF, and the last one may be missing.
struct ByteLines {
  /// A line of more bytes than this is no line that anybody wrote.
  let longestLine: Int

  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var number = 0
  private var hasEnded = false
  private var isSkipping = false

  init(longestLine: Int = 16 * 1_048_576) { self.longestLine = longestLine }

  mutating func append(_ block: ArraySlice<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    bytes += block
  }

  mutating func end() { hasEnded = true }

  /// The next line, the end of the input, or nil when more bytes are needed.
  mutating func next() -> Input? {
    while let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = take(upTo: end)
      if isSkipping {
        isSkipping = false
        continue
      }
      return input(from: line)
    }
    searched = bytes.count
    if hasEnded { return last() }
    guard bytes.count - start > longestLine else { return nil }
    return skipLongLine()
  }

  private mutating func take(upTo end: Int) -> ArraySlice<UInt8> {
    let line = bytes[start..<end]
    start = end + 1
    searched = start
    number += 1
    return line
  }

  private mutating func last() -> Input {
    guard start < bytes.count, !isSkipping else { return .endOfInput }
    let line = bytes[start...]
    number += 1
    bytes = []
    start = 0
    searched = 0
    return input(from: line)
  }

  private mutating func skipLongLine() -> Input? {
    bytes = []
    start = 0
    searched = 0
    if isSkipping { return nil }
    isSkipping = true
    return .invalidText(remedy: Messages.tooLong(line: number + 1))
  }

  private func input(from line: ArraySlice<UInt8>) -> Input {
    guard line.count <= longestLine else { return .invalidText(remedy: Messages.tooLong(line: number)) }
    var line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    guard !line.contains(0) else { return .invalidText(remedy: Messages.holdsNUL(line: number)) }
    guard let text = String(validating: line, as: UTF8.self) else {
      return .invalidText(remedy: Messages.notText(line: number))
    }
    return .line(text, origin: .piped)
  }
}
