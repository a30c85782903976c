// SPDX-License-Identifier: GPL-3.0-or-later

extension CorpusReader {
  /// The folders of a corpus, the top one included.
  package static let folders = [
    "", "accommodations", "frameworks", "interventions", "measures", "norms", "sayings", "vocabulary",
  ]

  /// Reads the corpus files of every layer; what is not named as a corpus file is passed over.
  /// - Parameter folders: only these are read.
  package static func read(layers: [DataLayer], folders: [String] = folders) -> Corpus {
    read(layers: layers.map { files(of: $0, in: folders) })
  }

  private static func files(of layer: DataLayer, in folders: [String]) -> [CorpusFile] {
    folders.flatMap(layer.files(in:)).compactMap { file in
      layer.bytes(of: file.path).flatMap { bytes in
        CorpusFile(relativePath: file.path, path: file.shownPath, bytes: bytes)
      }
    }
  }
}
