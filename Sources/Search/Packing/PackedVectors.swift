// SPDX-License-Identifier: GPL-3.0-or-later

/// The term vectors of all documents as bytes, their weights in single precision; each is made when it is asked for.
public struct PackedVectors: Sendable {
  private let bytes: PackedBytes
  private let count: Int

  /// - Parameter bytes: as `packed` gave them; of others every vector is empty.
  public init(_ bytes: PackedBytes) {
    self.bytes = bytes
    var reader = PackedReader(bytes)
    let count = reader.number()
    self.count = count <= (bytes.count - 4) / 4 ? count : 0
  }

  /// The vector of a document; empty outside the index.
  public subscript(document: Int) -> TermVector {
    guard (0..<count).contains(document), let base = bytes.memory.baseAddress else { return TermVector(unit: []) }
    let start = Int(base.number(at: 4 + document * 4, as: UInt32.self))
    guard start <= bytes.count else { return TermVector(unit: []) }
    var reader = PackedReader(bytes.slice(start..<bytes.count))
    let weights = reader.list { (term: $0.number(), weight: Double(Float(bitPattern: UInt32($0.number())))) }
    return TermVector(unit: reader.isSound ? weights : [])
  }

  /// Vectors as bytes.
  public static func packed(_ vectors: [TermVector]) -> [UInt8] {
    var table = PackedWriter()
    var rows = PackedWriter()
    table.write(vectors.count)
    for vector in vectors {
      table.write(4 + vectors.count * 4 + rows.bytes.count)
      rows.write(vector.weights) { writer, pair in
        writer.write(pair.term)
        writer.write(Int(Float(pair.weight).bitPattern))
      }
    }
    return table.bytes + rows.bytes
  }
}
