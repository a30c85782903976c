// SPDX-License-Identifier: GPL-3.0-or-later

/// A language to talk in with the user: its texts by key, how it counts, and the words that are listened for in answers.
///
/// English stands in the sources, beside the code that says it; so English needs no texts here and costs nothing.
public struct Language: Sendable {
  /// Its tag as in BCP 47: "de", "pt-BR".
  public let tag: String
  /// Patterns by key, with `{0}`, `{1}` ... for what is put in; keys that are missing are said in English.
  public let patterns: [String: String]
  /// What is listened for in answers. It is read when it is first asked for, so that no start pays for it.
  public var heard: HeardWords { source.words }
  private let source: HeardSource
  /// Which form of a text goes with a count. It is looked up when a count is said, so that no start pays for it.
  public var plural: PluralRule { PluralRule(tag: tag) }

  /// A language of these patterns.
  public init(
    tag: String, patterns: [String: String], heard: @autoclosure @escaping @Sendable () -> HeardWords = HeardWords()
  ) {
    self.tag = tag
    self.patterns = patterns
    source = HeardSource(heard)
  }

  /// English, as it stands in the sources; what is heard in it stands in a words file.
  public static let english = Language(tag: "en", patterns: [:])

  /// The language in which texts are said here. It is bound once, where the program begins; tests bind it for a block.
  @TaskLocal public static var current = Language.english

  /// Whether it is written from right to left, as Arabic and Hebrew are.
  public var isRightToLeft: Bool {
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    guard let language = parts.first else { return false }
    // Where the script is named, it decides.
    if let script = parts.dropFirst().first(where: { $0.count == 4 }) {
      return Self.rightToLeftScripts.contains(script)
    }
    return Self.rightToLeftLanguages.contains(language)
  }

  private static let rightToLeftLanguages: Set<String> = [
    "ar", "arc", "ars", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
  private static let rightToLeftScripts: Set<String> = ["arab", "hebr", "nkoo", "syrc", "thaa"]

  /// Whether it has texts of its own, rather than those of the sources alone.
  public var hasTexts: Bool { !patterns.isEmpty }
}
