// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// A line that says who has taken somebody's place: "Ms Ruiz left, it's Mr Ode now", "Lee took over from Dana".
struct Succession: Equatable {
  /// Whose place it was, as the plan calls them.
  let old: String
  /// Who has it now.
  let new: String

  /// Who says more tells a story.
  private static let longestLine = 16

  /// - Parameters:
  ///   - known: the names that were told before.
  ///   - speaker: the name of the one who types, whom "takes over from me" means.
  init?(_ line: String, known: [String], speaker: String? = nil) {
    let words = SpokenName.words(of: line)
    guard (3...Self.longestLine).contains(words.count) else { return nil }
    var found = known.compactMap { text in Self.place(of: text, in: words).map { (text, $0) } }
    if let speaker, !found.contains(where: { $0.0 == speaker }), let place = Self.placeOfSpeaker(in: words) {
      found.append((speaker, place..<(place + 1)))
    }
    let changes = found.compactMap { text, place in Self.successor(in: words, besides: place).map { (text, $0) } }
    guard let (old, name) = changes.first, changes.count == 1,
      // Who comes new may have been named before; whoever else is named tells another story.
      found.allSatisfy({ $0.0 == old || Self.isPart(name, of: $0.0) })
    else { return nil }
    self.old = old
    new = found.first { $0.0 != old }?.0 ?? name
  }

  /// "Rita" of "Rita Cole", who was named before.
  private static func isPart(_ name: String, of known: String) -> Bool {
    KnownName(text: known).place(of: KnownName(text: name).words) != nil
  }

  /// "My new mentor is Priya", "Priya Nair is my supervisor now": the only one who had the role until now is not named.
  init?(_ line: String, among present: [Party]) {
    let words = SpokenName.words(of: line)
    // A page is not read for its people.
    guard (3...Self.longestLine).contains(words.count), case let people = NamedPerson.all(in: line),
      let person = people.first, people.count == 1, let role = person.role,
      words.contains(where: { Language.current.heard.hears($0.said, in: .successionMarks) })
    else { return nil }
    let before = present.filter { $0.role == role }
    guard let old = before.first?.name, before.count == 1, KnownName.folded(old) != KnownName.folded(person.name) else {
      return nil
    }
    self.old = old
    new = person.asWritten.name
  }

  /// Where a name that was told stands, with the title before it.
  private static func place(of text: String, in words: [SpokenName]) -> Range<Int>? {
    let name = KnownName(text: text)
    let last = name.words.suffix(1)
    for said in [name.words, Array(last)] where !said.isEmpty && words.count >= said.count {
      let start = (0...(words.count - said.count)).first { start in
        name.place(of: words[start..<(start + said.count)].map { $0.owner ?? $0.typed }) != nil
      }
      guard let start else { continue }
      return (start > 0 && isTitle(words[start - 1]) ? start - 1 : start)..<(start + said.count)
    }
    return nil
  }

  /// Where "me" stands behind the words for taking somebody's place.
  private static func placeOfSpeaker(in words: [SpokenName]) -> Int? {
    let heard = Language.current.heard
    let said = words.map(\.said)
    return said.indices.lazy.map { $0 + heard.length(of: .takeOverLinks, at: said[$0...]) }.enumerated()
      .first { start, end in end > start && end < said.count && heard.hears(said[end], in: .speakerPronouns, .selfWords)
      }?
      .element
  }

  private static func successor(in words: [SpokenName], besides old: Range<Int>) -> String? {
    let heard = Language.current.heard
    let said = words.map { $0.said.filter { $0 != "'" } }
    let behind = said[old.upperBound...]
    // "Lee took over from Ms Ruiz", "it's Lee instead of Ms Ruiz"
    for start in 0..<old.lowerBound where start + heard.length(of: .takeOverLinks, at: said[start...]) == old.lowerBound
    {
      return name(in: Array(words[..<start]))
    }
    // "Ms Ruiz left, it's Mr Ode now", "Ms Ruiz was replaced by Mr Ode"
    for start in behind.indices {
      let length = heard.length(of: .leavingWords, at: said[start...])
      let replaced = heard.length(of: .replacedLinks, at: said[start...])
      if replaced > 0 { return name(in: Array(words[(start + replaced)...])) }
      guard length > 0, start - old.upperBound <= Self.farthest else { continue }
      return named(behind: start + length, in: words, said) ?? named(before: old.lowerBound, in: words, said)
    }
    return nil
  }

  /// "Ms Ruiz left, it's Mr Ode now", "so now i have Mr Ode", "Mr Ode took over": who is named behind what became of somebody.
  private static func named(behind start: Int, in words: [SpokenName], _ said: [String]) -> String? {
    let heard = Language.current.heard
    var rest = start
    while rest < words.count, heard.length(of: .successorLeads, at: said[rest...]) == 0 { rest += 1 }
    guard rest < words.count else {
      // "Tom left, Priya does it now"
      let verb = said.indices.first { $0 > start && heard.length(of: .successorVerbs, at: said[$0...]) > 0 }
      return verb.flatMap { name(in: Array(words[start..<$0])) }
    }
    while rest < words.count, case let lead = heard.length(of: .successorLeads, at: said[rest...]), lead > 0 {
      rest += lead
    }
    return name(in: Array(words[rest...]))
  }

  /// "My new mentor is Priya, Tom left", "Priya is my mentor now, Tom left": who is named before.
  private static func named(before end: Int, in words: [SpokenName], _ said: [String]) -> String? {
    let heard = Language.current.heard
    guard end > 0,
      let lead = said.indices.prefix(end).first(where: { heard.length(of: .successorLeads, at: said[$0...]) > 0 })
    else {
      let verb = said.indices.prefix(end).first { heard.length(of: .successorVerbs, at: said[$0...]) > 0 }
      return verb.flatMap { name(in: Array(words[..<$0])) }
    }
    return name(in: Array(words[(lead + heard.length(of: .successorLeads, at: said[lead...]))..<end]))
  }

  /// How many words may stand between somebody and what became of them: "Ms Ruiz, my teacher, has left".
  private static let farthest = 4

  /// The name that some words are, without what leads to it or follows it.
  private static func name(in words: [SpokenName]) -> String? {
    let heard = Language.current.heard
    func isLoose(_ word: SpokenName) -> Bool {
      !isTitle(word) && (heard.hears(word.said, in: .successorTails, .answerOpenings) || isLead(word))
    }
    var rest = words[...].drop(while: isLoose)
    if let end = rest.indices.first(where: { isLoose(rest[$0]) }) { rest = rest[..<end] }
    if let end = rest.indices.first(where: { rest[$0].endsClause }) { rest = rest[...end] }
    guard (1...3).contains(rest.count), rest.allSatisfy({ isTitle($0) || $0.canBeName }) else { return nil }
    return rest.map { $0.isCapitalized ? $0.typed : $0.typed.prefix(1).uppercased() + $0.typed.dropFirst() }
      .joined(separator: " ")
  }

  private static func isLead(_ word: SpokenName) -> Bool {
    Language.current.heard.length(of: .successorLeads, at: [word.said.filter { $0 != "'" }]) > 0
  }

  private static func isTitle(_ word: SpokenName) -> Bool {
    Language.current.heard.hears(KnownName.folded(word.typed), in: .personTitles)
  }
}
