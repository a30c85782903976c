// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
package import Understanding

extension FlowCatalogue {
  /// What is heard in a language: its words file in the last layer that has one, else that of English.
  package func words(language tag: String) -> Reading<WordData> {
    guard let (file, layer) = wordsFile(of: tag) ?? wordsFile(of: Self.defaultLanguage) else {
      return Reading(value: nil, defects: [])
    }
    return read(file, of: layer) { WordsDecoder(log: $1).words($0) }
  }

  /// The words that bring signposts in a language; empty where those of the signposts' own files count.
  package func signpostWords(language tag: String) -> Reading<[SignpostWords]> {
    guard let (file, layer) = wordsFile(of: tag) else { return Reading(value: [], defects: []) }
    return read(file, of: layer) { WordsDecoder(log: $1).signposts($0) }
  }

  /// The defects of all words files of all layers.
  var wordsDefects: [Defect] {
    layers.flatMap { layer in
      layer.folders(in: Folder.languages).flatMap { tag -> [Defect] in
        let file = layer.file(at: "\(Folder.languages)/\(tag)/words.yaml")
        guard layer.contains(file.path) else { return [] }
        return read(file, of: layer) { node, log in
          let decoder = WordsDecoder(log: log)
          _ = decoder.signposts(node)
          return decoder.words(node)
        }.defects
      }
    }
  }

  private static let defaultLanguage = "en"

  private func wordsFile(of tag: String) -> (DataLayer.File, DataLayer)? {
    guard Self.isID(tag) else { return nil }
    let path = "\(Folder.languages)/\(tag)/words.yaml"
    return layers.last { $0.contains(path) }.map { ($0.file(at: path), $0) }
  }
}
