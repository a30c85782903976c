// SPDX-License-Identifier: GPL-3.0-or-later

/// The table of a part's fields.
public struct Fields<Root>: Sendable {
  /// The rows, in the order in which they are shown.
  public let rows: [Field<Root>]
  /// The same without the type of the part, followed by the fields that every part has in its margin.
  public let entries: [FieldEntry]

  /// Those of the entries that hold parts: one, or a list.
  let nested: [FieldEntry]

  private let entriesByKey: [String: FieldEntry]
  private let rowsByKey: [String: Field<Root>]

  /// The row of a key; nil for a key of the margin, or one that the program does not know.
  func row(for key: String) -> Field<Root>? { rowsByKey[key] }

  /// The entry of a key; nil for a key that the program does not know.
  public func entry(for key: String) -> FieldEntry? { entriesByKey[key] }
}

extension Fields: ExpressibleByArrayLiteral {
  /// A table of these rows.
  public init(arrayLiteral rows: Field<Root>...) {
    self.rows = rows
    entries =
      rows.map { FieldEntry(key: $0.key, english: $0.english, about: $0.about, shape: $0.shape, owner: Root.self) }
      + Margin.entries
    nested = entries.filter { entry in
      switch entry.shape {
      case .part, .list(.part): true
      default: false
      }
    }
    rowsByKey = Dictionary(rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    entriesByKey = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
