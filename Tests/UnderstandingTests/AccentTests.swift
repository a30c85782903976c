// SPDX-License-Identifier: GPL-3.0-or-later
import Plans
import Testing

@testable import Understanding

/// What is typed is heard the same in whatever form its letters are stored, and in whatever script.
@Suite struct AccentTests {
  @Test(arguments: [
    ("caf\u{E9}", "cafe\u{301}"), ("\u{1EC7}", "e\u{323}\u{302}"), ("\u{1EC7}", "e\u{302}\u{323}"),
    ("\u{451}\u{436}", "\u{435}\u{308}\u{436}"), ("\u{3AC}", "\u{3B1}\u{301}"), ("plain", "plain"),
    // No letter is ready-made with such an accent: the stress of a word, a tone, a heap.
    ("\u{438}", "\u{438}\u{301}"), ("\u{1EB9}", "e\u{323}\u{300}"), ("b", "b\u{302}"),
    ("help", "h\u{337}e\u{338}l\u{335}p\u{336}"), ("h", "h" + String(repeating: "\u{351}", count: 20)),
  ])
  func `letters and their accents have one form`(whole: String, parts: String) {
    #expect((AccentedLetters.composed(parts) ?? parts).unicodeScalars.elementsEqual(whole.unicodeScalars))
    #expect(AccentedLetters.composed(whole) == nil)
  }

  @Test(arguments: [
    "r\u{E9}sum\u{E9}s and caf\u{E9}s", "I want to na\u{EF}vely read 20 pages by June 3", "change my caf\u{E9} goal",
    "je\u{17E}i\u{161}, \u{1EC7} and \u{3AC}\u{3BB}\u{3C6}\u{3B1}", "Zo\u{EB} Ren\u{E9}e helps me",
    "w\u{EF}thin tw\u{F6} weeks",
  ])
  func `a line is heard the same with ready-made letters and with accents of their own`(line: String) {
    let parts = Self.decomposed(line)
    #expect(!parts.unicodeScalars.elementsEqual(line.unicodeScalars))
    #expect(Understanding.read(parts, context: .sample) == Understanding.read(line, context: .sample))
    let words = line.bareWords
    let plain = parts.bareWords
    #expect(zip(words, plain).allSatisfy { $0.utf8.elementsEqual($1.utf8) } && words.count == plain.count)
  }

  @Test func `entries of lists are found however their file stores them`() {
    #expect("u\u{308}ber den tag".spacedWords.first.map { Array($0.utf8) } == Array("\u{FC}ber".utf8))
  }

  @Test(arguments: [
    ("\u{43D}\u{435}\u{434}\u{43B}\u{44F}", "\u{43D}\u{435}\u{434}\u{44F}\u{43B}"),
    ("\u{43D}\u{435}\u{434}\u{435}\u{43B}\u{44F}", "\u{43D}\u{435}\u{434}\u{43B}\u{44F}"), ("gef\u{FC}llt", "gefllt"),
    ("\u{43D}\u{435}\u{434}\u{435}\u{43B}\u{44F}", "\u{43D}\u{435}\u{434}\u{435}\u{435}\u{43B}\u{44F}"),
    ("previous", "prevous"), ("previous", "prevoius"), ("previous", "previouss"),
  ])
  func `slips are mended with the letters of the language`(meant: String, typed: String) {
    #expect(SlipMender([meant]).mended([typed]) == [meant])
  }

  @Test func `words of other letters stay, and of a script with thousands none is put in`() {
    #expect(
      SlipMender(["previous"]).mended(["pr\u{E9}vious", "\u{43D}\u{435}\u{434}", "previ0us"]) == [
        "pr\u{E9}vious", "\u{43D}\u{435}\u{434}", "previ0us",
      ])
    let signs = (0x4E00...0x4EFF).compactMap { Unicode.Scalar($0).map { String($0) } }
    #expect(
      SlipMender(Set(signs + ["\u{6BCF}\u{5468}\u{4E24}\u{6B21}\u{5427}"])).mended(["\u{6BCF}\u{5468}\u{4E24}\u{6B21}"])
        == ["\u{6BCF}\u{5468}\u{4E24}\u{6B21}"])
  }

  /// With accents of their own for some letters of Latin, Greek and Vietnamese.
  private static func decomposed(_ text: String) -> String {
    let parts: [Character: String] = [
      "\u{E9}": "e\u{301}", "\u{EF}": "i\u{308}", "\u{EB}": "e\u{308}", "\u{F6}": "o\u{308}", "\u{17E}": "z\u{30C}",
      "\u{161}": "s\u{30C}", "\u{1EC7}": "e\u{323}\u{302}", "\u{3AC}": "\u{3B1}\u{301}",
    ]
    return text.map { letter in parts[letter] ?? String(letter) }.joined()
  }
}
