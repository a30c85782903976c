// SPDX-License-Identifier: GPL-3.0-or-later

/// Which words bring a signpost, and which only look as if.
package struct SignpostRule: Equatable, Sendable {
  package var id: String
  /// It is about danger to somebody: it comes before everything else.
  package var isDanger: Bool
  private let patterns: WordPatternSet
  private let exceptions: WordPatternSet
  /// Only where danger is meant: elsewhere a slip may bring nothing.
  private let mender: SlipMender?

  /// - Parameters:
  ///   - words: phrases and patterns; see `WordPattern`.
  ///   - language: whose short forms are written out.
  package init(
    id: String, words: [String], not: [String] = [], isDanger: Bool = false, language: LanguageWords
  ) {
    self.id = id
    self.isDanger = isDanger
    let patterns = words.map { WordPattern($0, shortForms: language.shortForms) }
    self.patterns = WordPatternSet(patterns)
    exceptions = WordPatternSet(not.map { WordPattern($0, shortForms: language.shortForms) })
    mender = isDanger ? SlipMender(Self.vocabulary(of: patterns)) : nil
  }

  private static func vocabulary(of patterns: [WordPattern]) -> Set<String> {
    patterns.reduce(into: []) { $1.add(to: &$0) }
  }

  func isFound(in spoken: SpokenWords) -> Bool {
    // Most lines hold nothing that has to be taken out first.
    patterns.isFound(in: spoken) && patterns.isFound(in: exceptions.removed(from: spoken))
  }

  /// Whether it is found once slips of the fingers are mended.
  func isMeant(by words: [String]) -> Bool {
    guard let mended = mender?.mended(words), mended != words else { return false }
    return isFound(in: SpokenWords(mended))
  }
}
