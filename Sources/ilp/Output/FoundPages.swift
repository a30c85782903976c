// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import IndexFiles
internal import Plans

/// What was found in an index file, in the forms in which it is printed.
struct FoundPages {
  let found: [FoundDocuments]

  init(_ found: [FoundDocuments]) {
    self.found = found
  }

  /// A run as trec_eval reads it: query, Q0, document, rank, score, tag.
  func run(tag: String) -> String {
    var text = ""
    for answer in found {
      for (rank, document) in answer.documents.enumerated() {
        text += "\(answer.query.id) Q0 \(document.id) \(rank + 1) \(document.score) \(tag)\n"
      }
    }
    return text
  }

  /// For people.
  /// - Parameter named: whether each query is named before its documents.
  func lines(named: Bool) -> [String] {
    found.flatMap { answer -> [String] in
      let head = named ? ["\(answer.query.id): \(answer.query.text)"] : []
      let corrections = answer.corrections.map { Messages.searchedFor($0.searched, insteadOf: $0.typed) }
      let rows = answer.documents.enumerated().flatMap { rank, document in
        [Messages.hit(rank + 1, document.id, document.score)]
          + (document.explanation?.lines { Messages.number($0) }.map { "    " + $0 } ?? [])
      }
      return head + corrections + (rows.isEmpty ? [Messages.nothingFound] : rows)
    }
  }

  var json: JSONValue {
    ["queries": .array(found.map(Self.row))]
  }

  private static func row(_ answer: FoundDocuments) -> JSONValue {
    [
      "id": .string(answer.query.id), "text": .string(answer.query.text),
      "corrections": .array(
        answer.corrections.map { ["typed": .string($0.typed), "searched": .string($0.searched)] }),
      "milliseconds": .number(answer.seconds * 1000),
      "hits": .array(answer.documents.map { ["id": .string($0.id), "score": .number($0.score)] }),
    ]
  }
}
