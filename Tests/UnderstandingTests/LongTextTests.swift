// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Hearing
import Testing

@testable import Understanding

/// Nothing that can be typed or pasted brings it down.
@Suite(.hearsEnglish) struct LongTextTests {
  private let context = ReadingContext(
    today: day("2026-11-21"), words: .english, start: day("2026-11-02"), calendar: .sample,
    signposts: SignpostTests.rules,
    names: ["Lee"])

  @Test(arguments: [
    "1", "june ", "by the end of ", "and ", ", ", "\"", "in 6 weeks ", "from june 3 to ", "🙂", "e\u{301}", "e\u{301} ",
    "\u{0}", "\n", "b\u{302} ", "z\u{351}\u{36B} ", "👩‍👩‍👧‍👦 ", "👍🏽", "🇩🇪", "漢字、", "שלום ", "هذا ", "हिन्दी ", "\u{202E}", "x, ",
    "1,200.5 ", "i wnat to raed ", "a", "99999999999999999999 ", "eod ", "otherwise ", "not june 3, ", "at 5 ",
  ])
  func `reads ten thousand characters`(piece: String) {
    let text = String(repeating: piece, count: 10_000 / piece.count)
    let understood = Understanding.read(text, context: context)
    #expect(understood.intent != .quit)
    #expect(understood.items.count <= 10_000)
  }

  @Test(arguments: [
    "and ", "x, ", "e\u{301} ", "b\u{302}", "👩‍👩‍👧‍👦 ", "i wnat to raed ", "june 3 or ", "i want to die ", "(",
    "THE OR LINENS ",
    "a: b, c, ", "not ",
    "eod ", "otherwise ", "not june 3 ", "june 3 at 5 ", "by the end of day ", "no, ", "friday's ", "today, ",
  ])
  func `the time grows with the length`(piece: String) { expectLinear("", piece) }

  @Test(arguments: [".", ". ", "lol ", "(ugh) ", "and more ", "a: "])
  func `the time grows with the length behind a list`(piece: String) {
    expectLinear("maps and tea ", piece, from: 4_000)
  }

  @Test func `the time grows with the length of an item`() {
    expectLinear("writing long emails", " and big charts", from: 4_000)
  }

  private func expectLinear(_ start: String, _ piece: String, from length: Int = 1_000) {
    expectLinear(piece, from: length) { length in
      let text = start + String(repeating: piece, count: length / piece.count)
      return { _ = Understanding.read(text, context: context) }
    }
  }

  @Test(arguments: ["not ", "not my boss or ", "ann and ", "Ann Bell, ", "my aunt Ann, ", "the long words here and "])
  func `the time to read people grows with the length`(piece: String) {
    expectLinear(piece) { length in
      let text = String(repeating: piece, count: length / piece.count)
      return { _ = NamedPerson.mentioned(in: text) }
    }
  }

  /// A call for each of these words would use up the stack.
  @Test func `takes away any number of words behind a list`() {
    let text = "maps and tea" + String(repeating: " lol", count: 100_000)
    #expect(ListSplitter(.english).items(of: text) == ["maps", "tea"])
  }

  /// Four times the text takes about four times the processor's time of this thread: at most eight times, since caches grow cold.
  /// - Parameter reading: what is done with so many characters.
  private func expectLinear(_ name: String, from length: Int = 1_000, _ reading: (Int) -> () -> Void) {
    func time(_ length: Int) -> Double {
      let read = reading(length)
      return (0..<3).map { _ in
        let start = threadSeconds
        read()
        return threadSeconds - start
      }.min() ?? 0
    }
    _ = time(100)
    let (short, long) = (time(length), time(length * 4))
    #expect(long < short * 8 + 0.005, "\(name): \(short), \(long)")
  }

  /// What the processor has spent on this thread, which nothing else on the machine adds to.
  private var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// None of them may call itself once a word.
  @Test(arguments: ["eod ", "end of day, ", "from now ", "this coming ", "before that "])
  func `reads the same words again and again`(piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.count)
    #expect(DateFinder(context).search(text).tokens.count <= text.count)
  }

  @Test func `reads anything`() {
    var generator = SplitMix(state: 7)
    let words = [
      "by", "the", "end", "of", "next", "june", "3", "31", "2026", "-", "/", ",", "friday", "every", "half", "a",
      "week", "in",
      "and", "or", "(", "\"", "mid", "q3", "day", "30", "first", "quarter", "winter", "break", "'", "%", "from", "to",
      "\n", ";",
      "99999999", "between", "couple", "of", "year", "ago", "last", "after", "before", "until",
    ]
    for _ in 0..<400 {
      let count = Int.random(in: 0...9, using: &generator)
      let line = (0..<count).compactMap { _ in words.randomElement(using: &generator) }.joined(
        separator: Bool.random(using: &generator) ? " " : "")
      let understood = Understanding.read(line, context: context)
      if let date = understood.date { #expect(date.from <= date.to) }
      for item in understood.items { #expect(line.contains(item)) }
    }
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }
}
