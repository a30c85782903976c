// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// How well words say the same as a choice: by its own words in any order and form, and never by the opposite of them.
struct Gist {
  /// One way to say a choice, cut into the words that tell something.
  private let clauses: [SpokenClause]
  /// Whether it is what is shown, of which one word may stand for all.
  private let isShown: Bool

  init(of name: String, isShown: Bool) {
    clauses = SpokenClause.clauses(of: name)
    self.isShown = isShown
  }

  private var terms: [SpokenClause.Term] { clauses.flatMap(\.terms) }

  /// How many telling words a clause shares with the name when one of them says all of the other; 0 when neither does.
  /// - Parameter isLoose: whether a denied word also stands for one that is said. Only to find out what a line denies.
  func weight(in clause: SpokenClause, isLoose: Bool = false) -> Int {
    let (said, named) = (clause.terms, terms)
    if named.isEmpty { return isLoose || !holdsSaying(clause) ? 0 : 1 }
    guard !said.isEmpty else { return 0 }
    let isWhole = named.allSatisfy { name in said.contains { Self.says($0, name, isLoose) } }
    let isPart =
      (isShown || said.count > 1) && said.allSatisfy { word in named.contains { Self.says(word, $0, isLoose) } }
    return isWhole ? named.count : isPart ? said.count : 0
  }

  /// Whether the clause is the name and nothing else.
  func isSaid(by clause: SpokenClause) -> Bool { clauses.count == 1 && clauses[0].words == clause.words }

  /// Whether the clause has the words of a name beside each other that tells nothing by a single one: "was there".
  private func holdsSaying(_ clause: SpokenClause) -> Bool {
    guard clauses.count == 1, let name = clauses.first, name.denies == clause.denies,
      name.words.count > 1 || (name.denies && clause.terms.isEmpty)
    else { return false }
    return clause.words.indices.contains { clause.words[$0...].starts(with: name.words) }
  }

  /// Whether the name is one telling word, so that a long clause may hold it by accident.
  var isOneWord: Bool { terms.count == 1 }

  /// The words of a line that the name shares, however much else both say.
  func shared(with clauses: [SpokenClause]) -> Set<String> {
    Set(clauses.flatMap(\.terms).filter { word in terms.contains { Self.says(word, $0, false) } }.map(\.word))
  }

  /// Whether the name holds this word, said or denied.
  func names(_ word: String) -> Bool { terms.contains { Self.isSame($0.word, word) } }

  private static func says(_ word: SpokenClause.Term, _ name: SpokenClause.Term, _ isLoose: Bool) -> Bool {
    guard isSame(word.word, name.word) else { return false }
    return isLoose || (name.standing == .denied) == (word.standing != .said)
  }

  /// Two forms of one word: "practice" and "practised", "show" and "shown", "tool" and "tools"; or a slip of the fingers. However a
  /// word is spelled, it is the same: "organised" and "organized".
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard one != other else { return true }
    // However they differ, both begin alike; most pairs do not.
    guard one.utf8.first == other.utf8.first else { return false }
    let (one, other) = (heard.spelled(one), heard.spelled(other))
    guard one != other else { return true }
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard short.count >= 3, !short.contains(where: \.isNumber), !long.contains(where: \.isNumber) else { return false }
    // "Bus" is not "busy", but "used" is "use".
    if short.count == 3 { return heard.hears(long.dropFirst(3), in: .wordEndings) && long.hasPrefix(short) }
    if long.hasPrefix(short) { return long.count - short.count <= 3 }
    let common = zip(short, long).prefix { $0 == $1 }.count
    if common >= 4, common * 3 >= long.count * 2 { return true }
    return isSlip(Array(short), Array(long))
  }

  private static var heard: HeardWords { Language.current.heard }

  /// Two neighbors swapped, or one letter missing, in a word of five letters or more.
  private static func isSlip(_ short: [Character], _ long: [Character]) -> Bool {
    guard short.count >= 4, long.count >= 5, short.first == long.first else { return false }
    let common = zip(short, long).prefix { $0 == $1 }.count
    if long.count == short.count + 1 { return short[common...] == long[(common + 1)...] }
    guard long.count == short.count, common + 1 < long.count else { return false }
    return short[common] == long[common + 1] && short[common + 1] == long[common]
      && short[(common + 2)...] == long[(common + 2)...]
  }
}
