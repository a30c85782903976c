// SPDX-License-Identifier: GPL-3.0-or-later

/// Every word that typed text is compared with, in one language, made ready to be asked.
///
/// It is made once, when the first line is heard, and handed around; no other place of the reading knows words.
package final class LanguageWords: Sendable {
  package let tag: String
  /// The Snowball stemmer of the language.
  package let stemmer: String
  let shortForms: ShortForms
  /// Known sentences, each with what it asks for.
  let requests: PatternIndex<Request>
  /// Whole lines that tell what gets in the way.
  let hindrances: PatternIndex<Bool>
  /// What stands before and after lists. Compared with words as typed, so they hold short forms themselves.
  let leadIns: PatternIndex<Bool>
  let bareLeadIns: PatternIndex<Bool>
  let listTails: PatternIndex<Bool>
  /// For words that say more about the thing before them.
  let continuationMender: SlipMender
  /// For the words that decide whether a goal can be seen and measured.
  let goalMender: SlipMender
  /// For the words that tell what an amount is for.
  let measureMender: SlipMender
  /// For the words of known sentences.
  let mender: SlipMender
  /// Hears requests that are no known sentence; nil where the language has no weights for it.
  let requestScorer: LineScorer?
  /// Hears what brings a signpost and is in no pattern.
  let signpostScorer: LineScorer?
  /// Hears that a day that is named is not the one that is asked for.
  let dayScorer: LineScorer?
  /// Hears which one of several days is meant.
  let mentionScorer: LineScorer?
  /// What is explained when somebody asks for it, by all its names.
  let terms: [(name: [String], term: Term)]
  /// Moments of a talk by all their names.
  let moments: [(name: [String], term: Term)]
  private let entries: WordTable<WordEntry>
  private let phrases: [PhraseSet]
  private let texts: [WordList: [String]]

  package init(
    _ data: WordData, requestScorer: LineScorer? = nil, signpostScorer: LineScorer? = nil, dayScorer: LineScorer? = nil,
    mentionScorer: LineScorer? = nil
  ) {
    self.requestScorer = requestScorer
    self.signpostScorer = signpostScorer
    self.dayScorer = dayScorer
    self.mentionScorer = mentionScorer
    tag = data.tag
    stemmer = data.stemmer
    shortForms = ShortForms(data.shortForms)
    texts = data.lists
    terms = Self.byName(data.terms) { [$0.name] + $0.names }
    moments = Self.byName(data.moments, \.names)
    phrases = WordList.allCases.map { list in
      PhraseSet((data.lists[list] ?? []).map(\.spacedWords).filter { $0.count > 1 })
    }
    entries = WordTable(Self.entries(of: data))
    let forms = shortForms
    requests = PatternIndex(
      data.requests.map { (Request($0.intent, command: $0.command, isUnsure: $0.isUnsure), $0.patterns) },
      shortForms: forms)
    hindrances = PatternIndex([(true, data.hindrances)], shortForms: forms)
    leadIns = PatternIndex([(true, data.leadIns)], shortForms: ShortForms([:]))
    bareLeadIns = PatternIndex([(true, data.bareLeadIns)], shortForms: ShortForms([:]))
    listTails = PatternIndex([(true, data.listTails)], shortForms: ShortForms([:]))
    continuationMender = Self.mender(of: [.continuations], in: data)
    goalMender = Self.mender(of: [.vagueOpenings, .measures, .gradings, .insideVerbs], in: data)
    measureMender = Self.mender(
      of: [.presentMarks, .targetMarks, .percentWords, .loweringWords, .raisingWords], in: data)
    mender = SlipMender(requests.vocabulary)
  }

  /// The longest names first: "evidence level" is no "level".
  private static func byName(_ terms: [Term], _ names: (Term) -> [String]) -> [(name: [String], term: Term)] {
    terms.flatMap { term in names(term).map { (name: $0.spacedWords, term: term) } }
      .sorted { $0.name.count > $1.name.count }
  }

  private static func entries(of data: WordData) -> [String: WordEntry] {
    var lists: [String: WordMask] = [:]
    var starts: [String: WordMask] = [:]
    for (list, texts) in data.lists {
      for phrase in texts.map(\.spacedWords) {
        guard let first = phrase.first else { continue }
        starts[first, default: WordMask()].insert(list)
        if phrase.count == 1 { lists[first, default: WordMask()].insert(list) }
      }
    }
    // Where a short form is written with an apostrophe, it is another word than without: "we're", "were".
    for word in data.shortForms.keys where word.contains("'") { starts[word] = WordMask() }
    let words = Set(starts.keys).union(data.numbers.keys).union(data.ordinals.keys)
    return Dictionary(
      uniqueKeysWithValues: words.map { word in
        let entry = WordEntry(
          lists: lists[word] ?? WordMask(), starts: starts[word] ?? WordMask(), cardinal: data.numbers[word],
          ordinal: data.ordinals[word])
        return (word, entry)
      })
  }

  /// Mends slips in the words of some lists; short ones are too near to others.
  private static func mender(of lists: [WordList], in data: WordData) -> SlipMender {
    SlipMender(Set(lists.flatMap { data.lists[$0] ?? [] }.flatMap(\.spacedWords).filter { $0.count > 5 }))
  }

  /// What is known of a word; nil for a word of no list.
  func entry(_ word: String) -> WordEntry? { entries[word] }

  /// Whether a word is an entry of a list.
  package func contains(_ word: String, in list: WordList) -> Bool { entry(word)?.lists.contains(list) ?? false }

  /// "mom", "boss": what somebody is to another.
  func isRelation(_ word: String) -> Bool { contains(word, in: .kin) || contains(word, in: .relations) }

  /// How many words from a position on are an entry of a list; the longest counts, 0 is none.
  package func length(of list: WordList, at position: Int, in words: [String]) -> Int {
    guard words.indices.contains(position), let entry = entry(words[position]), entry.starts.contains(list) else {
      return 0
    }
    let longest = phrases[list.rawValue].length(at: position, in: words)
    return longest > 0 ? longest : entry.lists.contains(list) ? 1 : 0
  }

  /// Whether any entry of a list stands in the words.
  func isFound(_ list: WordList, in words: [String]) -> Bool {
    words.indices.contains { length(of: list, at: $0, in: words) > 0 }
  }

  /// Whether a word ends with one of the endings of a list.
  package func ends(_ word: String, with list: WordList) -> Bool {
    texts[list]?.contains(where: word.hasSuffix) ?? false
  }

  /// The entries of a list in the order of the file.
  func entries(of list: WordList) -> [String] { texts[list] ?? [] }
}

extension LanguageWords: Equatable {
  /// Words are made once; two readings of the same words are the same object.
  package static func == (one: LanguageWords, other: LanguageWords) -> Bool { one === other }
}
