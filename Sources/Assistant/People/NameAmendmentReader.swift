// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// Looks for the ways in which people say how somebody is called: a link between two names, a verb with both, a clause of its own.
struct NameAmendmentReader {
  let words: [SpokenName]
  let known: [KnownName]
  private let heard = Language.current.heard

  init(words: [SpokenName], known: [KnownName]) {
    self.words = words
    self.known = known
  }

  var amendment: NameAmendment? {
    exchanged ?? misspelled ?? named ?? stated ?? called ?? linked ?? contrasted ?? introduced
  }

  /// "Change Priya to Prija", "change my name to Sam", "use Joey instead of Joe"
  private var exchanged: NameAmendment? {
    var place = afterOpenings(0)
    if heard.hears(said(place), in: .renameVerbs) {
      let isClear = hears(.clearRenames, place)
      place += 1
      guard let (whose, next) = whose(at: place), hears(.renameLinks, next), let new = name(at: next + 1) else {
        return nil
      }
      // "Change Priya to Tom" puts somebody else in the place of Priya.
      if case .named = whose, !isNameWord(next - 1) { return NameAmendment(whose, new, isWeak: !isClear) }
      return NameAmendment(whose, new)
    }
    if hears(.nameLeads, place), words.indices.contains(place + 1) { place += 1 }
    for link in words.indices.dropFirst(place + 1) where length(.insteadLinks, link) > 0 {
      let behind = link + length(.insteadLinks, link)
      guard let old = knownWords(at: behind), isEnd(behind + old.count), let new = name(at: place, before: link) else {
        continue
      }
      return NameAmendment(.named(old), new, isWeak: true)
    }
    return nil
  }

  /// "I spelled Priya wrong, it's Pria"
  private var misspelled: NameAmendment? {
    let verb = length(.misspellings, 0)
    guard verb > 0, let (whose, next) = whose(at: verb),
      let start = words.indices.first(where: { $0 >= next && length(.introductions, $0) > 0 }), start - next <= 3,
      let new = name(at: afterWeights(start + length(.introductions, start)))
    else { return nil }
    return NameAmendment(whose, new)
  }

  /// "My name is spelled Miah", "Rosa's name should be Roza"
  private var named: NameAmendment? {
    let start = afterOpenings(0)
    guard let (whose, next) = whose(at: start), isNameWord(next - 1) else { return nil }
    let link = max(length(.nameLinks, next), length(.spellingLinks, next))
    guard link > 0, let new = name(at: afterWeights(next + link)) else { return nil }
    return NameAmendment(whose, new)
  }

  /// "No jada is my name lol not hs", "Maya is her name"
  private var stated: NameAmendment? {
    let start = afterOpenings(0)
    guard let new = name(at: start), case let link = start + new.count, hears(.nameLinks, link),
      let whose = pronoun(said(link + 1)), isNameWord(link + 2), isEnd(link + 3) || isDenial(link + 3)
    else { return nil }
    return NameAmendment(whose, new)
  }

  /// Whether what follows only says what is not the name: "lol not hs".
  private func isDenial(_ start: Int) -> Bool {
    var place = start
    while hears(.outbursts, place) || hears(.renameTails, place) { place += 1 }
    return hears(.contrastWords, place) && words.count - place <= 4
  }

  /// "Call him Joey", "joe says call him Joey", "everyone calls her Tash"
  private var called: NameAmendment? {
    for verb in words.indices where hears(.callVerbs, verb) {
      let before = words[..<verb]
      let subject = before.lazy.compactMap { self.owner(of: $0) }.first
      guard
        before.allSatisfy({ heard.hears($0.said, in: .callers) || owner(of: $0) != nil }),
        let whose = pronoun(said(verb + 1)), let new = name(at: verb + 2)
      else { continue }
      // "Everybody calls me lazy" names nobody.
      let isPlain = before.allSatisfy { heard.hears($0.said, in: .callOpenings) } && isEnd(verb + 2 + new.count)
      let isName = words[verb + 2].isCapitalized || isPlain
      return NameAmendment(subject.map { .named([$0]) } ?? whose, new, isCalling: true, isWeak: !isName)
    }
    return nil
  }

  /// "Mia is spelled Maya", "she goes by Tash", "Rosa spells her name Roza"
  private var linked: NameAmendment? {
    for link in words.indices {
      let spelling = length(.spellingLinks, link)
      let calling = length(.callingLinks, link)
      guard max(spelling, calling) > 0, let whose = link == 0 && spelling == 0 ? .other : whose(before: link),
        let new = name(at: link + max(spelling, calling))
      else { continue }
      // "She prefers English" names nobody.
      let isClear = words[link + max(spelling, calling)].isCapitalized && length(.weakCallings, link) < calling
      return NameAmendment(whose, new, isCalling: spelling == 0, isWeak: spelling == 0 && !isClear)
    }
    return nil
  }

  /// "Not Mia, Maya", "it's Maya not Mia"
  private var contrasted: NameAmendment? {
    guard let not = words.indices.first(where: { hears(.contrastWords, $0) }), let old = knownWords(at: not + 1) else {
      return nil
    }
    let behind = not + 1 + old.count
    let start = not == 0 ? afterWeights(behind) : introductionEnd(0)
    guard let new = not == 0 ? name(at: start) : name(at: start, before: not), not == 0 || isEnd(behind) else {
      return nil
    }
    return NameAmendment(.named(old), new, isWeak: true)
  }

  /// "It's Maya with a y", "its actually Priyah"
  private var introduced: NameAmendment? {
    let start = introductionEnd(0)
    guard start > 0, let new = name(at: start) else { return nil }
    let end = start + new.count
    let isSpelled = length(.spellingLeads, end) > 0 || (hears(.spelledWith, end) && said(end + 1).count <= 3)
    guard isSpelled || (isEnd(end) && words[start].isCapitalized) else { return nil }
    return NameAmendment(.unsaid, new, isWeak: true)
  }

  // MARK: - Whose name it is

  /// "my name", "her name", "Rosa's name", "Rosa", and where the words behind it begin.
  private func whose(at place: Int) -> (NameAmendment.Whose, next: Int)? {
    guard words.indices.contains(place) else { return nil }
    if let whose = pronoun(said(place)), isNameWord(place + 1) { return (whose, place + 2) }
    if let owner = words[place].owner, isNameWord(place + 1), knownOwner(owner) {
      return (.named([owner]), place + 2)
    }
    if let old = knownWords(at: place) { return (.named(old), place + old.count) }
    return nil
  }

  private func whose(before link: Int) -> NameAmendment.Whose? {
    let start = afterOpenings(0)
    guard start < link else { return nil }
    if let (whose, next) = whose(at: start), next == link { return whose }
    guard link - start == 1 else { return nil }
    let one = said(start)
    return pronoun(one) ?? (heard.hears(one, in: .introductions) || heard.hears(one, in: .pointers) ? .unsaid : nil)
  }

  private func pronoun(_ word: String) -> NameAmendment.Whose? {
    if heard.hears(word, in: .speakerPronouns) { return .speaker }
    return heard.hears(word, in: .otherPronouns) ? .other : nil
  }

  private func owner(of word: SpokenName) -> String? {
    let bare = word.owner ?? word.typed
    return knownOwner(bare) || known.contains { $0.place(like: bare) != nil && bare.count > 2 } ? bare : nil
  }

  private func knownOwner(_ word: String) -> Bool { known.contains { $0.place(of: [word]) != nil } }

  /// As many words as a name that was told has in common with the line.
  private func knownWords(at place: Int) -> [String]? {
    guard words.indices.contains(place) else { return nil }
    return (1...3).reversed().lazy.compactMap { count -> [String]? in
      guard place + count <= words.count else { return nil }
      let typed = words[place..<(place + count)].map(\.typed)
      return known.contains { $0.place(of: typed) != nil } ? typed : nil
    }.first
  }

  // MARK: - Words

  /// Up to three words that can be a name, until a mark or a word that is none.
  private func name(at start: Int, before end: Int? = nil) -> [String]? {
    let end = min(end ?? words.count, words.count)
    guard start < end else { return nil }
    var name: [String] = []
    for word in words[start..<end] {
      guard name.count < 3, word.canBeName,
        name.isEmpty || word.isCapitalized || heard.hears(word.said, in: .nameParticles)
      else { break }
      name.append(word.typed)
      if word.endsClause { break }
    }
    return name.isEmpty ? nil : name
  }

  private func introductionEnd(_ start: Int) -> Int {
    var place = afterOpenings(start)
    let length = length(.introductions, place)
    if length > 0 { place += length }
    return place > start ? afterWeights(place) : place
  }

  private func afterOpenings(_ start: Int) -> Int {
    var place = start
    while case let length = max(length(.renameOpenings, place), length(.noOpenings, place)), length > 0 {
      place += length
    }
    return place
  }

  private func afterWeights(_ start: Int) -> Int {
    var place = start
    while hears(.nameWeights, place) { place += 1 }
    return place
  }

  private func isEnd(_ place: Int) -> Bool {
    place >= words.count || words[place - 1].endsClause
      || words[place...].allSatisfy { heard.hears($0.said, in: .renameTails) }
  }

  private func isNameWord(_ place: Int) -> Bool { hears(.nameWords, place) }
  private func hears(_ list: HeardList, _ place: Int) -> Bool { heard.hears(said(place), in: list) }
  private func said(_ place: Int) -> String { words.indices.contains(place) ? words[place].said : "" }
  private func length(_ list: HeardList, _ place: Int) -> Int {
    words.indices.contains(place) ? heard.length(of: list, at: words[place...].lazy.map(\.said)) : 0
  }
}
