// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
package import Localization

/// The languages of all layers: `languages/TAG/` below `prompts`, with the texts of the program and words for the other files.
package struct LanguageCatalogue: Sendable {
  /// The base first, as in `FlowCatalogue`.
  package let layers: [DataLayer]

  package init(layers: [DataLayer]) { self.layers = layers }

  static let folder = "languages"
  static let textsName = "texts.yaml"
  static let english = "en"

  /// The tags of the languages that there are, English first.
  package var tags: [String] {
    let found = Set(layers.flatMap { $0.folders(in: Self.folder) }).subtracting([Self.english])
    return [Self.english] + found.sorted()
  }

  /// The tag as its folder writes it; nil when there is no such language.
  package func tag(named name: String) -> String? {
    tags.first { $0.lowercased() == name.lowercased() }
  }

  /// A language with its texts. What is wrong with its files is passed over; `ilp check` tells it.
  ///
  /// Of English only the texts of other folders count: its own stand in the program.
  package func language(_ tag: String) -> Language {
    var patterns: [String: String] = [:]
    for (file, layer) in files(Self.textsName, of: tag) where tag != Self.english || !layer.isEmbedded {
      guard let node = layer.node(of: file, log: DefectLog(file: file.shownPath)) else { continue }
      patterns.merge(TextsFile(node, log: DefectLog(file: file.shownPath)).patterns) { _, later in later }
    }
    return Language(tag: tag, patterns: patterns, heard: FlowCatalogue(layers: layers).heard(language: tag))
  }

  /// The files of a language at a path below its folder, the base first.
  func files(_ path: String, of tag: String) -> [(DataLayer.File, DataLayer)] {
    layers.compactMap { layer in
      let path = "\(Self.folder)/\(tag)/\(path)"
      return layer.contains(path) ? (layer.file(at: path), layer) : nil
    }
  }

  /// A data file in a language.
  func laid(_ tag: String, over node: DataNode, at path: String) -> DataNode {
    guard tag != Self.english, let shape = OverlayShape(path: path) else { return node }
    return files(path, of: tag).reduce(node) { node, found in
      let log = DefectLog(file: found.0.shownPath)
      guard let words = found.1.node(of: found.0, log: log) else { return node }
      var overlay = Overlay()
      return overlay.laid(words, over: node, shape)
    }
  }
}
