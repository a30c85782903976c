// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// A mapping read key by key. What is wrong (an unknown key, a missing one, a value of another shape) goes into the
/// log with its place; what is right is returned, so that one reading tells every defect of a file.
package struct Fields {
  /// What the mapping describes, such as `step "goal"`; messages begin with it.
  package let subject: String
  package let mark: SourceMark
  package let log: DefectLog
  private let entries: [DataNode.Entry]

  /// Nil (and a defect) when the node is no mapping. Keys that are not in `known` are defects.
  package init?(_ node: DataNode, of subject: String, known: [String], log: DefectLog) {
    guard let entries = node.entries else {
      log.report(Messages.notMapping(subject, node.shape), hint: Messages.mappingHint(known), at: node.mark)
      return nil
    }
    self.subject = subject
    self.mark = node.mark
    self.log = log
    self.entries = entries
    for entry in entries where !known.contains(entry.key) {
      let near = Nearness.nearest(to: entry.key, among: known)
      log.report(
        Messages.unknownKey(entry.key, in: subject), hint: Messages.unknownKeyHint(near, known), at: entry.mark)
    }
  }

  /// The node under a key; an empty value counts as missing.
  package subscript(key: String) -> DataNode? {
    guard let node = entries.first(where: { $0.key == key })?.value, node.text != "" else { return nil }
    return node
  }

  /// The node under a key that must be there.
  package func required(_ key: String) -> DataNode? {
    if let node = self[key] { return node }
    log.report(Messages.missingKey(key, in: subject), hint: Messages.missingKeyHint(key), at: mark)
    return nil
  }

  package func text(_ key: String) -> String? {
    self[key].flatMap { text(of: $0, key) }
  }

  package func requiredText(_ key: String) -> String? {
    required(key).flatMap { text(of: $0, key) }
  }

  /// A list of texts; one text alone counts as a list of one, a missing key as an empty list.
  package func texts(_ key: String) -> [String] {
    guard let node = self[key] else { return [] }
    if let one = node.text { return [one] }
    return nodes(key).compactMap { text(of: $0, key) }
  }

  /// The members of a list; a missing key counts as an empty list.
  package func nodes(_ key: String) -> [DataNode] {
    guard let node = self[key] else { return [] }
    guard let items = node.items else {
      log.report(Messages.notList(key, in: subject, node.shape), hint: Messages.listHint(key), at: node.mark)
      return []
    }
    return items
  }

  /// A whole number.
  package func whole(_ key: String) -> Int? {
    guard let node = self[key], let words = text(of: node, key) else { return nil }
    if let number = Int(words) { return number }
    log.report(Messages.notWhole(key, words, in: subject), hint: Messages.wholeHint(key), at: node.mark)
    return nil
  }

  /// A number, with a decimal point or without.
  package func number(_ key: String) -> Double? {
    guard let node = self[key], let words = text(of: node, key) else { return nil }
    if let number = Double(words), number.isFinite { return number }
    log.report(Messages.notNumber(key, words, in: subject), hint: Messages.numberHint(key), at: node.mark)
    return nil
  }

  /// `true` or `false`; `fallback` when the key is missing.
  package func yesNo(_ key: String, default fallback: Bool = false) -> Bool {
    guard let node = self[key], let words = text(of: node, key) else { return fallback }
    switch words.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      log.report(Messages.notYesNo(key, words, in: subject), hint: Messages.yesNoHint(key), at: node.mark)
      return fallback
    }
  }

  /// One of the names of an enumeration whose raw values are the words of the file.
  package func name<Name: RawRepresentable<String> & CaseIterable>(_ key: String, as type: Name.Type) -> Name? {
    guard let node = self[key], let words = text(of: node, key) else { return nil }
    return name(of: node, words, key, as: type)
  }

  /// Several names of an enumeration.
  package func names<Name: RawRepresentable<String> & CaseIterable>(_ key: String, as type: Name.Type) -> [Name] {
    guard let node = self[key] else { return [] }
    let nodes = node.items ?? [node]
    return nodes.compactMap { item in
      text(of: item, key).flatMap { name(of: item, $0, key, as: type) }
    }
  }

  /// A mapping inside this one.
  package func fields(_ key: String, known: [String]) -> Fields? {
    self[key].flatMap { Fields($0, of: Messages.key(key, of: subject), known: known, log: log) }
  }

  /// The text of a node that must be a scalar.
  package func text(of node: DataNode, _ key: String) -> String? {
    if let text = node.text { return text }
    log.report(Messages.notText(key, in: subject, node.shape), hint: Messages.textHint(key), at: node.mark)
    return nil
  }

  private func name<Name: RawRepresentable<String> & CaseIterable>(
    of node: DataNode, _ words: String, _ key: String, as type: Name.Type
  ) -> Name? {
    if let name = Name(rawValue: words) { return name }
    let known = type.allCases.map(\.rawValue)
    log.report(
      Messages.unknownName(key, words, in: subject),
      hint: Messages.unknownKeyHint(Nearness.nearest(to: words, among: known), known), at: node.mark)
    return nil
  }
}
