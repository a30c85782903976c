// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// One file of the corpus while it is read.
struct Sheet {
  let node: DataNode
  let layer: Int
  let log: DefectLog

  /// The records of the list under a key. A record is left out when reading it reports an error.
  /// - Parameter base: records of which those with the same id give what one here does not say; nil where each says all.
  func records<Value>(
    _ key: String, over base: [CorpusRecord<Value>]?, _ read: (DataNode, DefectLog) -> Value?
  ) -> [CorpusRecord<Value>] {
    guard let file = Fields(node, of: Messages.file, known: [key], log: log), file.required(key) != nil else {
      return []
    }
    let known = Dictionary((base ?? []).map { ($0.id, $0.node) }) { _, later in later }
    return file.nodes(key).compactMap { words in
      let item = words["id"]?.text.flatMap { known[$0] }.map(words.laid) ?? words
      let own = DefectLog(file: log.file)
      let value = read(item, own)
      log.report(own.sorted)
      guard let value, !own.hasErrors, let id = item["id"]?.text else { return nil }
      return CorpusRecord(value: value, id: id, file: log.file, layer: layer, node: item)
    }
  }

  /// A framework is a file of its own.
  func framework() -> [CorpusRecord<Framework>] {
    guard let framework = Framework(record: node, log: log), !log.hasErrors else { return [] }
    return [CorpusRecord(value: framework, id: framework.id, file: log.file, layer: layer, node: node)]
  }

  func sayings() -> [Saying] {
    guard let file = Fields(node, of: Messages.file, known: ["sayings"], log: log) else { return [] }
    return file.nodes("sayings").compactMap { Saying(record: $0, log: log) }
  }

  func synonyms() -> [SynonymRule] {
    guard let file = Fields(node, of: Messages.file, known: ["synonyms"], log: log) else { return [] }
    return file.nodes("synonyms").compactMap { SynonymRule(record: $0, log: log) }
  }

  /// Lists of words by key; no other key may be there.
  func texts(_ keys: [String]) -> [String: [String]] {
    guard let file = Fields(node, of: Messages.file, known: keys, log: log) else { return [:] }
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, file.texts($0)) })
  }
}
