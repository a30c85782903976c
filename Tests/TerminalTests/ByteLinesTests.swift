// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Terminal

@Suite struct ByteLinesTests {
  /// All inputs of a stream that arrives in pieces of `size` bytes.
  private func inputs(_ bytes: [UInt8], size: Int = 7, longestLine: Int = 16_000_000) -> [Input] {
    var lines = ByteLines(longestLine: longestLine)
    var inputs: [Input] = []
    var rest = bytes[...]
    while inputs.last != .endOfInput {
      if let input = lines.next() {
        inputs.append(input)
      } else if rest.isEmpty {
        lines.end()
      } else {
        lines.append(rest.prefix(size))
        rest = rest.dropFirst(size)
      }
    }
    return inputs
  }

  private func piped(_ texts: String...) -> [Input] { texts.map { .line($0, origin: .piped) } + [.endOfInput] }

  @Test func `line ends may be of either kind and the last may be missing`() {
    #expect(inputs(Array("one\ntwo\r\n\nthree".utf8)) == piped("one", "two", "", "three"))
    #expect(inputs(Array("one\r\n".utf8)) == piped("one"))
    #expect(inputs([]) == piped())
  }

  @Test(arguments: [1, 2, 3, 5, 64])
  func `characters of several bytes survive any cut`(size: Int) {
    #expect(inputs(Array("é漢🙂\ne\u{301}👨‍👩‍👧".utf8), size: size) == piped("é漢🙂", "e\u{301}👨‍👩‍👧"))
  }

  @Test func `a byte order mark is passed over`() {
    #expect(inputs([0xEF, 0xBB, 0xBF] + Array("/help\n".utf8)) == piped("/help"))
  }

  @Test func `lines of a megabyte stay whole`() {
    let long = String(repeating: "é", count: 524_288)
    #expect(inputs(Array((long + "\nnext").utf8), size: 65_536) == piped(long, "next"))
  }

  @Test func `bytes that are no text are named with their line`() {
    let inputs = inputs(Array("fine\n".utf8) + [0xFF, 0xFE, 0x0A] + Array("a\0b\nlast".utf8))
    #expect(inputs.first == .line("fine", origin: .piped))
    #expect(inputs[1] == .invalidText(remedy: Messages.notText(line: 2)))
    #expect(inputs[2] == .invalidText(remedy: Messages.holdsNUL(line: 3)))
    #expect(inputs[3] == .line("last", origin: .piped))
  }

  @Test(arguments: [1, 10, 500, 2_000])
  func `a stream without line ends is refused once and skipped`(size: Int) {
    let endless = [UInt8](repeating: 97, count: 1_500)
    let inputs = inputs(endless + Array("\nnext\n".utf8), size: size, longestLine: 1_000)
    let refusal = Input.invalidText(remedy: Messages.tooLong(line: 1))
    #expect(inputs == [refusal, .line("next", origin: .piped), .endOfInput])
  }

  @Test func `the longest line is still a line`() {
    let line = String(repeating: "a", count: 1_000)
    #expect(inputs(Array(line.utf8), longestLine: 1_000) == piped(line))
  }
}
