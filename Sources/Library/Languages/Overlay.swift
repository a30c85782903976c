// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// Lays the words of another language over a data file: the file keeps its structure, and the texts are replaced where there
/// are others.
struct Overlay {
  /// How many texts there are, and how many of them have words in the other language.
  private(set) var texts = 0
  private(set) var replaced = 0
  private let log: DefectLog?

  /// - Parameter log: takes what does not fit; without it, what does not fit is passed over.
  init(log: DefectLog? = nil) { self.log = log }

  /// The document with the texts of the other language.
  mutating func laid(_ words: DataNode?, over base: DataNode, _ shape: OverlayShape) -> DataNode {
    merged(base, words, shape, of: log?.file ?? "")
  }

  private mutating func merged(
    _ base: DataNode, _ words: DataNode?, _ shape: OverlayShape, of subject: String
  ) -> DataNode {
    switch shape {
    case .text, .texts, .whole: return text(base, words, shape, of: subject)
    case .same:
      if let words, words.text != base.text {
        report(Messages.overlayDiffers(subject, base.text ?? ""), Messages.overlayDiffersHint, at: words.mark)
      }
      return base
    case .labels: return keys(base, words, nil, of: subject)
    case .keys(let shapes): return keys(base, words, shapes, of: subject)
    case .items(let id, let shapes): return list(base, words, shapes, id: id, of: subject)
    case .positions(let shapes): return list(base, words, shapes, id: nil, of: subject)
    }
  }

  private mutating func text(
    _ base: DataNode, _ words: DataNode?, _ shape: OverlayShape, of subject: String
  ) -> DataNode {
    texts += 1
    guard let words, words.text != "" else { return base }
    if case .texts = shape, words.text == nil, words.items == nil {
      report(Messages.notList("", in: subject, words.shape), Messages.textHint(""), at: words.mark)
      return base
    }
    replaced += 1
    reportNames(in: words, unlike: base, of: subject)
    return words
  }

  /// Keys with values; every value is a text where no shapes are given.
  /// - Parameter id: the key by whose value this was found.
  private mutating func keys(
    _ base: DataNode, _ words: DataNode?, _ shapes: [String: OverlayShape]?, id: String? = nil, of subject: String
  ) -> DataNode {
    guard let entries = base.entries else { return base }
    if let words, words.entries == nil {
      report(
        Messages.notMapping(subject, words.shape), Messages.mappingHint((shapes?.keys).map { $0.sorted() } ?? []),
        at: words.mark)
    }
    for stranger in words?.entries ?? []
    where stranger.key != id && !entries.contains(where: { $0.key == stranger.key }) {
      report(
        Messages.overlayLacks(stranger.key, in: subject), Messages.overlayLacksHint(entries.map(\.key)),
        at: stranger.mark)
    }
    let merged = entries.map { entry -> DataNode.Entry in
      let other = words?[entry.key]
      guard let shape = shapes.map({ $0[entry.key] }) ?? .text else {
        if let other, other != entry.value, entry.key != id {
          report(Messages.overlayIsNoText(entry.key, in: subject), Messages.overlayIsNoTextHint, at: other.mark)
        }
        return entry
      }
      let name = "\(subject) \u{203A} \(entry.key)"
      return DataNode.Entry(key: entry.key, mark: entry.mark, value: self.merged(entry.value, other, shape, of: name))
    }
    return DataNode(content: .mapping(merged), mark: base.mark)
  }

  /// - Parameter id: the key by whose value members are found; nil where they are found by their position.
  private mutating func list(
    _ base: DataNode, _ words: DataNode?, _ shapes: [String: OverlayShape], id: String?, of subject: String
  ) -> DataNode {
    // Choices that come from a list of their own are named by a text.
    guard let items = base.items else { return base }
    let others = words?.items ?? []
    if let words, words.items == nil {
      report(Messages.notList("", in: subject, words.shape), Messages.overlayIsNoTextHint, at: words.mark)
    }
    let known = items.map { item in id.flatMap { item[$0]?.text } }
    for (position, other) in others.enumerated() {
      let name = id.map { other[$0]?.text } ?? "\(position + 1)"
      if id == nil ? position < items.count : known.contains(name) { continue }
      report(
        Messages.overlayLacks(name ?? "", in: subject), Messages.overlayLacksHint(known.compactMap(\.self)),
        at: other.mark)
    }
    let merged = items.enumerated().map { position, item -> DataNode in
      let other =
        id.map { id in others.first { $0[id]?.text == known[position] } }
        ?? (others.indices.contains(position) ? others[position] : nil)
      return keys(item, other, shapes, id: id, of: "\(subject) \(known[position] ?? "\(position + 1)")")
    }
    return DataNode(content: .sequence(merged), mark: base.mark)
  }

  /// A text may ask for the answers that the English text asks for, and for no others.
  private func reportNames(in words: DataNode, unlike base: DataNode, of subject: String) {
    guard log != nil else { return }
    let known = Set(Self.names(in: base))
    for (name, mark) in Self.places(in: words) where !known.contains(name) {
      report(Messages.overlayAsks(name, in: subject), Messages.overlayAsksHint(known.sorted()), at: mark)
    }
  }

  private static func names(in node: DataNode) -> [String] { places(in: node).map(\.0) }

  private static func places(in node: DataNode) -> [(String, SourceMark)] {
    switch node.content {
    case .scalar(let text): Template(text).names.map { ($0, node.mark) }
    case .sequence(let items): items.flatMap(places)
    case .mapping(let entries): entries.flatMap { places(in: $0.value) }
    }
  }

  private func report(_ message: String, _ hint: String, at mark: SourceMark) {
    log?.report(message, hint: hint, at: mark)
  }
}
