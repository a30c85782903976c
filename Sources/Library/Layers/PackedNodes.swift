// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// Reads the nodes of an embedded YAML file, which the build has parsed already: a conversation begins several times sooner
/// than it would by parsing the text at every start.
///
/// The form, written by `PackedNodeWriter` of the embedding tool:
///
///     node     = "s" place text | "l" place count size node* | "m" place count size (text place node)*
///     place    = line column
///     text     = size bytes
///
/// `size` counts the bytes that follow.
struct PackedNodes {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// The document in `bytes`; nil when they are cut short or of no such form.
  /// - Parameter key: the uppermost key from which on nothing is read.
  static func document(in bytes: UnsafeBufferPointer<UInt8>, above key: String? = nil) -> DataNode? {
    var nodes = PackedNodes(bytes)
    return nodes.node(above: key)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func node(above end: String? = nil) -> DataNode? {
    guard let tag = byte(), let mark = mark() else { return nil }
    switch tag {
    case UInt8(ascii: "s"): return text().map { DataNode(content: .scalar($0), mark: mark) }
    case UInt8(ascii: "l"): return items().map { DataNode(content: .sequence($0), mark: mark) }
    case UInt8(ascii: "m"): return entries(above: end).map { DataNode(content: .mapping($0), mark: mark) }
    default: return nil
    }
  }

  private mutating func items() -> [DataNode]? {
    guard let count = number(), number() != nil else { return nil }
    var items: [DataNode] = []
    items.reserveCapacity(min(count, bytes.count))
    for _ in 0..<count {
      guard let item = node() else { return nil }
      items.append(item)
    }
    return items
  }

  private mutating func entries(above end: String?) -> [DataNode.Entry]? {
    guard let count = number(), number() != nil else { return nil }
    var entries: [DataNode.Entry] = []
    entries.reserveCapacity(min(count, bytes.count))
    for _ in 0..<count {
      guard let key = text(), let mark = mark() else { return nil }
      if key == end { break }
      guard let value = node() else { return nil }
      entries.append(DataNode.Entry(key: key, mark: mark, value: value))
    }
    return entries
  }

  private mutating func mark() -> SourceMark? {
    guard let line = number(), let column = number() else { return nil }
    return SourceMark(line: line, column: column)
  }

  private mutating func text() -> String? {
    guard let size = number(), size <= bytes.count - position else { return nil }
    defer { position += size }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[position..<(position + size)]), as: UTF8.self)
  }

  private mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// Digits of base 32, the lowest first: 0x40 and more while others follow, 0x60 and more for the last one.
  private mutating func number() -> Int? {
    var (number, shift) = (0, 0)
    while shift < 60, let byte = byte(), (0x40..<0x80).contains(byte) {
      number |= Int(byte & 0x1F) << shift
      if byte >= 0x60 { return number }
      shift += 5
    }
    return nil
  }
}
