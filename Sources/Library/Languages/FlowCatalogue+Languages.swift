// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
package import Localization
import Search
package import Understanding

extension FlowCatalogue {
  /// What is heard in a language: its words file in the last layer that has one, else that of English.
  package func words(language tag: String) -> Reading<WordData> {
    guard let (file, layer) = wordsFile(of: tag) ?? wordsFile(of: Self.defaultLanguage) else {
      return Reading(value: nil, defects: [])
    }
    return read(file, of: layer) { WordsDecoder(log: $1).words($0) }
  }

  /// What is listened for in answers. It stands above the lists of the file, so that a start need not read these.
  package func heard(language tag: String) -> HeardWords {
    guard let (file, layer) = wordsFile(of: tag) ?? wordsFile(of: Self.defaultLanguage) else { return HeardWords() }
    let log = DefectLog(file: file.shownPath)
    let head = layer.head(of: file, above: "lists")
    let isWhole = HeardKeys.all.allSatisfy { head?[$0] != nil }
    return (isWhole ? head : layer.node(of: file, log: log)).flatMap { WordsDecoder(log: log).heard($0) }
      ?? HeardWords()
  }

  /// What of a words file is read for `heard`.
  private enum HeardKeys {
    static let all = ["answers", "numbers", "ordinals", "rhythms", "spans", "repeats", "unit-forms", "columns"]
  }

  /// The language of the corpora for those who speak one: with the stemmer of the words that are heard, which are not read for
  /// it. Nil, with the defects, when the file does not say one that there is.
  package func corpusLanguage(_ tag: String) -> Reading<CorpusLanguage> {
    guard let (file, layer) = wordsFile(of: tag) ?? wordsFile(of: Self.defaultLanguage) else {
      return Reading(value: nil, defects: [])
    }
    let head = layer.head(of: file, above: "answers")?["stemmer"]?.text
    guard let stemmer = (head ?? words(language: tag).value?.stemmer).flatMap({ StemmerName($0) }) else {
      return Reading(value: nil, defects: words(language: tag).defects)
    }
    let isHeard = tag == Self.defaultLanguage || wordsFile(of: tag) != nil
    return Reading(value: CorpusLanguage(tag: tag, stemmer: stemmer, isHeard: isHeard), defects: [])
  }

  /// The words that bring signposts in a language; empty where those of the signposts' own files count.
  package func signpostWords(language tag: String) -> Reading<[SignpostWords]> {
    guard let (file, layer) = wordsFile(of: tag) else { return Reading(value: [], defects: []) }
    return read(file, of: layer) { WordsDecoder(log: $1).signposts($0) }
  }

  /// The weights by which lines of a language are heard that no pattern holds; of a language without a file, none.
  /// - Parameter name: "signposts", "intents", "days" or "mentions".
  package func weights(_ name: String, language tag: String) -> Reading<WeightData> {
    guard let (file, layer) = languageFile(Self.weightsFile(name), of: tag) else {
      return Reading(value: nil, defects: [])
    }
    return read(file, of: layer) { WeightsDecoder(log: $1).weights($0) }
  }

  /// The concepts that weights count with.
  package func concepts(language tag: String) -> Reading<Concepts> {
    guard let (file, layer) = languageFile(Self.conceptsFile, of: tag) else { return Reading(value: nil, defects: []) }
    return read(file, of: layer) { WeightsDecoder(log: $1).concepts($0) }
  }

  /// The defects of all words files of all layers.
  var wordsDefects: [Defect] {
    layers.flatMap { layer in
      layer.folders(in: Folder.languages).flatMap { tag -> [Defect] in
        let names = [Self.wordsFile, Self.conceptsFile] + Self.weightsNames.map(Self.weightsFile)
        return names.flatMap { name -> [Defect] in
          let file = layer.file(at: "\(Folder.languages)/\(tag)/\(name)")
          return layer.contains(file.path) ? defects(in: file, named: name, of: layer) : []
        }
      }
    }
  }

  private func defects(in file: DataLayer.File, named name: String, of layer: DataLayer) -> [Defect] {
    read(file, of: layer) { node, log -> Bool? in
      switch name {
      case Self.wordsFile:
        _ = WordsDecoder(log: log).signposts(node)
        OpposedLists.report(in: node, log: log)
        RepeatedWords.report(in: node, log: log)
        let words = WordsDecoder(log: log).words(node)
        let answers = DefectLog(file: log.file)
        _ = WordsDecoder(log: answers).heard(node)
        log.report(answers.defects.filter { !log.defects.contains($0) })
        return words != nil
      case Self.conceptsFile: return WeightsDecoder(log: log).concepts(node) != nil
      default:
        let decoder = WeightsDecoder(log: log)
        guard let weights = decoder.weights(node) else { return nil }
        decoder.check(weights, at: node["weights"]?.mark ?? node.mark)
        return true
      }
    }.defects
  }

  private static let defaultLanguage = "en"
  private static let wordsFile = "words.yaml"
  private static let conceptsFile = "concepts.yaml"
  private static let weightsNames = ["signposts", "intents", "days", "mentions"]
  private static func weightsFile(_ name: String) -> String { "\(name)-weights.yaml" }

  private func wordsFile(of tag: String) -> (DataLayer.File, DataLayer)? { languageFile(Self.wordsFile, of: tag) }

  private func languageFile(_ name: String, of tag: String) -> (DataLayer.File, DataLayer)? {
    guard Self.isID(tag) else { return nil }
    let path = "\(Folder.languages)/\(tag)/\(name)"
    return layers.last { $0.contains(path) }.map { ($0.file(at: path), $0) }
  }
}
