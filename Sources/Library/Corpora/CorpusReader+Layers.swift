// SPDX-License-Identifier: GPL-3.0-or-later

extension CorpusReader {
  /// The folders of a corpus, the top one included.
  static let folders = [
    "", "accommodations", "frameworks", "interventions", "measures", "norms", "sayings", "vocabulary",
  ]

  /// Reads the corpus files of every layer; what is not named as a corpus file is passed over.
  package static func read(layers: [DataLayer]) -> Corpus {
    read(layers: layers.map(files(of:)))
  }

  private static func files(of layer: DataLayer) -> [CorpusFile] {
    folders.flatMap(layer.files(in:)).compactMap { file in
      layer.bytes(of: file.path).flatMap { bytes in
        CorpusFile(relativePath: file.path, path: file.shownPath, bytes: bytes)
      }
    }
  }
}
