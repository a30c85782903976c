// SPDX-License-Identifier: GPL-3.0-or-later

/// One file of a corpus folder.
package struct CorpusFile: Sendable, Equatable {
  /// What a file holds, told by where it lies.
  package enum Content: Sendable, Equatable {
    case interventions, accommodations, measures, sayings, sources, framework
    case domains, synonyms, stopWords, vagueWords, elsewhere, capabilities
  }

  /// As the author knows it; defects name it.
  package let path: String
  package let content: Content
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - relativePath: below the corpus folder, with "/": "interventions/reading.yaml". Nil is the answer for a path that
  ///     is none of a corpus.
  ///   - path: shown in defects; the relative path when it is not given.
  package init?(relativePath: String, path: String? = nil, bytes: [UInt8]) {
    guard let content = Content(relativePath: relativePath) else { return nil }
    self.content = content
    self.path = path ?? relativePath
    self.bytes = bytes
  }
}

extension CorpusFile.Content {
  fileprivate init?(relativePath: String) {
    let parts = relativePath.split(separator: "/")
    guard let name = parts.last, name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return nil }
    switch (parts.count, parts.first) {
    case (1, _) where name.hasPrefix("sources."): self = .sources
    case (2, "interventions"): self = .interventions
    case (2, "accommodations"): self = .accommodations
    case (2, "measures"): self = .measures
    case (2, "sayings"): self = .sayings
    case (2, "frameworks"): self = .framework
    case (2, "vocabulary"): self.init(vocabulary: name.prefix { $0 != "." })
    default: return nil
    }
  }

  private init?(vocabulary name: Substring) {
    switch name {
    case "domains": self = .domains
    case "synonyms": self = .synonyms
    case "stopwords": self = .stopWords
    case "vague-words": self = .vagueWords
    case "elsewhere": self = .elsewhere
    case "ksa": self = .capabilities
    default: return nil
    }
  }
}
