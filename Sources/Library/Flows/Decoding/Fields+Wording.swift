// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

extension Fields {
  /// A text for everybody, or one per band.
  func wording(_ key: String) -> Banded<Template>? {
    banded(key) { node in text(of: node, key).map { Template($0, mark: node.mark) } }
  }

  /// A whole number for everybody, or one per band.
  func bandedWhole(_ key: String) -> Banded<Int>? {
    banded(key) { node in
      guard let words = text(of: node, key) else { return nil }
      if let number = Int(words) { return number }
      log.report(Messages.notWhole(key, words, in: subject), hint: Messages.wholeHint(key), at: node.mark)
      return nil
    }
  }

  private func banded<Value>(_ key: String, _ read: (DataNode) -> Value?) -> Banded<Value>? {
    guard let node = self[key] else { return nil }
    guard node.entries != nil else { return read(node).map(Banded.init(_:)) }
    let bands = Fields(
      node, of: Messages.key(key, of: subject), known: Band.allCases.map(\.rawValue), log: log)
    let values = Band.allCases.compactMap { band in
      (bands?[band.rawValue]).flatMap(read).map { (band, $0) }
    }
    guard !values.isEmpty else { return nil }
    return Banded(byBand: Dictionary(values) { first, _ in first })
  }

  /// A text that may hold names in braces.
  func template(_ key: String) -> Template? {
    guard let node = self[key] else { return nil }
    return text(of: node, key).map { Template($0, mark: node.mark) }
  }

  /// An expression; what is wrong with it is a defect.
  func condition(_ key: String) -> Condition? {
    guard let node = self[key], let words = text(of: node, key) else { return nil }
    do {
      return try Condition(words, mark: node.mark)
    } catch {
      log.report(Messages.badExpression(key, in: subject, error), hint: error.hint, at: node.mark)
      return nil
    }
  }

  /// Ids, each with its place; one alone counts as a list of one.
  func references(_ key: String) -> [Reference] {
    guard let node = self[key] else { return [] }
    return (node.items ?? [node]).compactMap { item in
      text(of: item, key).map { Reference($0, mark: item.mark) }
    }
  }

  func reference(_ key: String) -> Reference? {
    guard let node = self[key] else { return nil }
    return text(of: node, key).map { Reference($0, mark: node.mark) }
  }

  func place(_ key: String) -> Place? {
    guard let node = self[key] else { return nil }
    return text(of: node, key).map { Place($0, mark: node.mark) }
  }

  /// Places with the values that are written there without asking.
  func fixedValues() -> [FixedValue] {
    guard let node = self["sets"] else { return [] }
    guard let entries = node.entries else {
      log.report(
        Messages.notMapping(Messages.key("sets", of: subject), node.shape), hint: Messages.setsHint, at: node.mark)
      return []
    }
    return entries.compactMap { entry in
      text(of: entry.value, entry.key).map { FixedValue(Place(entry.key, mark: entry.mark), $0) }
    }
  }

  func bounds(_ key: String) -> Bounds? {
    guard let fields = fields(key, known: ["min", "max"]) else { return nil }
    return Bounds(min: fields.whole("min"), max: fields.whole("max"))
  }
}
