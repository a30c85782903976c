// SPDX-License-Identifier: GPL-3.0-or-later

extension CorpusReader {
  /// The folders of a corpus, the top one included.
  package static let folders = [
    "", "accommodations", "frameworks", "interventions", "measures", "norms", "sayings", "vocabulary",
  ]

  /// Reads the corpus files of every layer; what is not named as a corpus file is passed over.
  /// - Parameters:
  ///   - folders: only these are read.
  ///   - name: only files of this name are read, such as "stopwords".
  package static func read(
    layers: [DataLayer], folders: [String] = folders, named name: String? = nil, language: CorpusLanguage = .english
  ) -> Corpus {
    let base = layers.map { files(of: $0, in: folders, named: name) }
    let words = layers.map { translations(of: $0, in: folders, named: name, language) }
    return read(layers: base, translations: words, language: language)
  }

  /// The tags of the languages that a layer has words for.
  package static func languages(of layers: [DataLayer]) -> [String] {
    Set(layers.flatMap { $0.folders(in: LanguageCatalogue.folder) }).sorted()
  }

  /// The files of a language; their paths stand as if there were no other.
  static func translations(
    of layer: DataLayer, in folders: [String] = folders, named name: String? = nil, _ language: CorpusLanguage
  ) -> [CorpusFile] {
    language.folder.map { files(of: layer, in: folders, below: $0 + "/", named: name) } ?? []
  }

  private static func files(
    of layer: DataLayer, in folders: [String], below base: String = "", named name: String?
  ) -> [CorpusFile] {
    folders.flatMap { layer.files(in: $0.isEmpty ? String(base.dropLast()) : base + $0) }.compactMap { file in
      guard name.map({ file.path.hasSuffix("/\($0).yaml") }) ?? true else { return nil }
      return layer.bytes(of: file.path).flatMap { bytes in
        CorpusFile(relativePath: String(file.path.dropFirst(base.count)), path: file.shownPath, bytes: bytes)
      }
    }
  }
}
