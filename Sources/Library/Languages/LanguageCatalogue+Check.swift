// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Localization

extension LanguageCatalogue {
  /// How much of a language is there.
  package struct Share: Sendable, Equatable {
    package let tag: String
    /// All texts: those of the program, and those of the files below `prompts`.
    package let texts: Int
    package let translated: Int
    /// The keys of the program's texts that are not there, and the files of which texts are not there.
    package let missing: [String]
  }

  /// What is there of a language, and what is wrong with its files.
  package func check(_ tag: String) -> (share: Share, defects: [Defect]) {
    let english = englishTexts
    let rule = PluralRule(tag: tag)
    var defects: [Defect] = []
    var patterns: Set<String> = []
    for (file, layer) in files(Self.textsName, of: tag) where tag != Self.english || !layer.isEmbedded {
      let log = DefectLog(file: file.shownPath)
      if let node = layer.node(of: file, log: log) {
        patterns.formUnion(TextsFile(node, log: log).patterns.keys)
        TextsFile.report(node, against: english, rule, log: log)
      }
      defects += log.sorted
    }
    let wanted = PluralKey.wanted(for: english, rule)
    let lacking = tag == Self.english ? [] : wanted.subtracting(patterns).sorted()
    let files = tag == Self.english ? [] : overlaid(tag, &defects)
    defects += strangers(tag)
    let share = Share(
      tag: tag, texts: wanted.count + files.reduce(0) { $0 + $1.texts },
      translated: wanted.count - lacking.count + files.reduce(0) { $0 + $1.replaced },
      missing: lacking + files.filter { $0.replaced < $0.texts }.map { "\($0.path) (\($0.replaced)/\($0.texts))" })
    return (share, defects)
  }

  /// Every defect of every language; a language that is not complete is told by a warning.
  package var defects: [Defect] {
    tags.flatMap { tag -> [Defect] in
      let (share, defects) = check(tag)
      guard share.translated < share.texts, let place = layers.reversed().first(where: { hasFolder(tag, $0) }) else {
        return defects
      }
      let file = place.file(at: "\(Self.folder)/\(tag)/\(Self.textsName)").shownPath
      return defects + [
        Defect(
          file: file, mark: .start, severity: .warning,
          message: Messages.incomplete(tag, share.texts - share.translated, of: share.texts),
          hint: Messages.incompleteHint(tag), rule: "LanguageIsComplete")
      ]
    }
  }

  /// The texts of the program in English, as they were collected from its sources.
  var englishTexts: [String: String] {
    let layer = DataLayer.embedded(.prompts)
    let file = layer.file(at: "\(Self.folder)/\(Self.english)/\(Self.textsName)")
    let log = DefectLog(file: file.shownPath)
    return layer.node(of: file, log: log).map { TextsFile($0, log: log).patterns } ?? [:]
  }

  private typealias Counted = (path: String, texts: Int, replaced: Int)

  /// Lays a language over every file that has texts, and counts.
  private func overlaid(_ tag: String, _ defects: inout [Defect]) -> [Counted] {
    basePaths.compactMap { path -> Counted? in
      guard let shape = OverlayShape(path: path), let layer = layers.last(where: { $0.contains(path) }) else {
        return nil
      }
      guard var node = layer.node(of: layer.file(at: path), log: DefectLog(file: path)) else { return nil }
      var count = Overlay()
      node = count.laid(nil, over: node, shape)
      var replaced = 0
      for (file, layer) in files(path, of: tag) {
        let log = DefectLog(file: file.shownPath)
        if let words = layer.node(of: file, log: log) {
          var overlay = Overlay(log: log)
          node = overlay.laid(words, over: node, shape)
          replaced = max(replaced, overlay.replaced)
        }
        defects += log.sorted
      }
      return (path, count.texts, replaced)
    }
  }

  /// The files below `prompts` that may have words in another language.
  private var basePaths: [String] {
    let folders = ["flows", "lists", "signposts"].flatMap { folder in
      layers.flatMap { $0.files(in: folder).map(\.path) }
    }
    return (Set(folders).sorted() + ["kinds.yaml", "calendar.yaml"]).filter { path in
      layers.contains { $0.contains(path) }
    }
  }

  /// Files of a language that lie over nothing.
  private func strangers(_ tag: String) -> [Defect] {
    layers.flatMap { layer in
      ["flows", "lists", "signposts"].flatMap { folder in
        layer.files(in: "\(Self.folder)/\(tag)/\(folder)").compactMap { file -> Defect? in
          let path = String(file.path.dropFirst(Self.folder.count + tag.count + 2))
          guard !layers.contains(where: { $0.contains(path) }) else { return nil }
          return Defect(
            file: file.shownPath, mark: .start, message: Messages.overlayOfNothing(path),
            hint: Messages.overlayOfNothingHint)
        }
      }
    }
  }

  private func hasFolder(_ tag: String, _ layer: DataLayer) -> Bool {
    layer.folders(in: Self.folder).contains(tag)
  }
}
