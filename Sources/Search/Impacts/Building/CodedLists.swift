// SPDX-License-Identifier: GPL-3.0-or-later

/// The coded postings of all terms, kept while an index is built, for what needs them all at once.
final class CodedLists {
  let starts = Column<UInt32>()
  let documents = Column<UInt32>()
  let codes = Column<UInt8>()

  init() {
    starts.append(0)
  }

  func append(_ documents: UnsafeBufferPointer<UInt32>, codes: UnsafeBufferPointer<UInt8>) {
    self.documents.append(contentsOf: documents)
    self.codes.append(contentsOf: codes)
    starts.append(UInt32(truncatingIfNeeded: self.documents.count))
  }

  /// The same postings by document: `documents` holds terms then.
  func transposed(documentCount: Int) -> CodedLists {
    let next = Column<UInt32>(repeating: 0, count: documentCount + 1)
    for document in documents.values { next[Int(document) + 1] += 1 }
    for document in 0..<documentCount { next[document + 1] += next[document] }
    let turned = CodedLists()
    turned.starts.removeAll()
    turned.starts.append(contentsOf: next.values)
    turned.documents.append(contentsOf: documents.values)
    turned.codes.append(contentsOf: codes.values)
    for term in 0..<(starts.count - 1) {
      for place in Int(starts[term])..<Int(starts[term + 1]) {
        let target = Int(next[Int(documents[place])])
        turned.documents[target] = UInt32(truncatingIfNeeded: term)
        turned.codes[target] = codes[place]
        next[Int(documents[place])] += 1
      }
    }
    return turned
  }
}
