// SPDX-License-Identifier: GPL-3.0-or-later

/// A query with its id.
package struct CollectionQuery: Equatable, Sendable {
  package let id: String
  package let text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }

  /// The queries of a file: lines like `{"_id": "1", "text": "..."}`; "-" is standard input.
  /// - Throws: with every defect, when there is any.
  package static func all(in path: String) throws(IndexFileError) -> [CollectionQuery] {
    let records = try RecordFile(path: path, keys: ["text"], hint: Messages.queryHint)
    var queries: [CollectionQuery] = []
    var lines: [String: Int] = [:]
    while try records.next() {
      guard let text = records.text(1) else {
        records.report(Messages.noQueryText, Messages.queryHint)
        continue
      }
      let id = records.text(0) ?? ""
      if let line = lines[id] {
        records.report(Messages.idTaken(id, by: line), Messages.idTakenHint)
      } else {
        lines[id] = records.line
        queries.append(CollectionQuery(id: id, text: text))
      }
    }
    guard records.defects.isEmpty else { throw .badLines(path, records.defects) }
    return queries
  }
}
