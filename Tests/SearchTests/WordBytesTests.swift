// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom
import Testing

@testable import Search

@Suite("Words as bytes") struct WordBytesTests {
  private static func words(_ text: [UInt8]) -> [String] {
    var words: [String] = []
    let reader = WordBytes()
    text.withUnsafeBufferPointer { reader.forEach(in: $0) { words.append(String(decoding: $0, as: UTF8.self)) } }
    return words
  }

  @Test func `they are the words of the long way`() {
    let pieces = [
      "a", "B", "z9", "1.5", "it's", "dogs'", "x.y", "'", ".", " ", "\t", "\n", "-", "é", "ß", "日", "本", "ö's", "🙂",
      "’",
      "e\u{301}", "\u{0}", "мир", "3", ",", "K", "\u{212A}",
    ]
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<800 {
      let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      #expect(Self.words(Array(text.utf8)) == WordReader.words(in: text), "\(text.debugDescription)")
    }
  }

  @Test func `bytes that are not UTF-8 stand between words, and it is noticed`() {
    let reader = WordBytes()
    var words: [String] = []
    let broken: [UInt8] = Array("read".utf8) + [0xFF, 0xC3] + Array("slow é".utf8)
    broken.withUnsafeBufferPointer { reader.forEach(in: $0) { words.append(String(decoding: $0, as: UTF8.self)) } }
    #expect(words == ["read", "slow", "e"])
    #expect(reader.wasMended)
    Array("fine \u{FFFD} text".utf8).withUnsafeBufferPointer { reader.forEach(in: $0) { _ in } }
    #expect(!reader.wasMended)
  }

  @Test func `what is longer than a word can be is passed over`() {
    let long = String(repeating: "a", count: WordBytes.longestWord)
    #expect(Self.words(Array("\(long) b".utf8)) == [long, "b"])
    #expect(Self.words(Array("\(long)a b".utf8)) == ["b"])
    #expect(Self.words(Array("\(long)aé b".utf8)) == ["b"])
  }

  @Test func `the distance by bits is the one by the table`() throws {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<3000 {
      let words = (0..<2).map { _ in
        String(
          (0..<Int.random(in: 1...9, using: &generator)).map { _ in "abc".randomElement(using: &generator) ?? "a" })
      }
      let measure = try #require(BitEditDistance(Array(words[0].utf8)))
      let distance = Array(words[1].utf8).withUnsafeBytes(measure.distance(to:))
      #expect(distance == EditDistance.between(words[0], words[1], limit: 20), "\(words)")
    }
  }
}
