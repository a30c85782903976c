// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a language as its words file gives them, before they are made ready.
package struct WordData: Equatable, Sendable {
  /// Sentences that ask for a command.
  package struct Request: Equatable, Sendable {
    package var intent: Intent
    /// Nil where it is the usual one of the intent.
    package var command: String?
    /// Whether such words may as well be an answer: "that's it", "keep going".
    package var isUnsure: Bool
    /// See `RequestPattern`.
    package var patterns: [String]

    package init(intent: Intent, command: String? = nil, isUnsure: Bool = false, patterns: [String]) {
      self.intent = intent
      self.command = command
      self.isUnsure = isUnsure
      self.patterns = patterns
    }
  }

  /// Such as "en".
  package var tag: String
  /// The Snowball stemmer for it, such as "english".
  package var stemmer: String
  package var lists: [WordList: [String]]
  /// Patterns of what stands before a list, after the one of whom it is told ("I", "my son"), and belongs to none of its things;
  /// see `RequestPattern`.
  package var leadIns: [String]
  /// The same of what tells of nobody: "things like".
  package var bareLeadIns: [String]
  /// Patterns of what stands after a list or one of its things.
  package var listTails: [String]
  /// Words for numbers up to 999,999.
  package var numbers: [String: Int]
  package var ordinals: [String: Int]
  /// Short forms and chat spellings, each with the words that it stands for.
  package var shortForms: [String: String]
  /// In the order in which they are tried.
  package var requests: [Request]
  /// Whole lines that tell what gets in the way, though elsewhere they ask for something: "I forget".
  package var hindrances: [String]
  /// Words that are explained when somebody asks what they mean.
  package var terms: [Term]
  /// Moments of a talk that whoever leads it may ask about, with what helps.
  package var moments: [Term]

  package init(
    tag: String, stemmer: String, lists: [WordList: [String]] = [:], leadIns: [String] = [],
    bareLeadIns: [String] = [], listTails: [String] = [], numbers: [String: Int] = [:],
    ordinals: [String: Int] = [:], shortForms: [String: String] = [:], requests: [Request] = [],
    hindrances: [String] = [], terms: [Term] = [], moments: [Term] = []
  ) {
    self.tag = tag
    self.stemmer = stemmer
    self.lists = lists
    self.leadIns = leadIns
    self.bareLeadIns = bareLeadIns
    self.listTails = listTails
    self.numbers = numbers
    self.ordinals = ordinals
    self.shortForms = shortForms
    self.requests = requests
    self.hindrances = hindrances
    self.terms = terms
    self.moments = moments
  }
}
