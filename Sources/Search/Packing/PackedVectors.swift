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
    guard (0..<count).contains(document), let place = bytes.pointer(4 + document * 4, 4) else {
      return TermVector(unit: [])
    }
    let start = Int(place.number(at: 0, as: UInt32.self))
    var reader = PackedReader(bytes, at: start)
    let count = reader.number()
    guard reader.isSound, let pairs = bytes.pointer(start + 4, count * 8) else { return TermVector(unit: []) }
    return TermVector(
      unit: (0..<count).map { pair in
        (
          term: Int(pairs.number(at: pair &* 8, as: UInt32.self)),
          weight: Double(Float(bitPattern: pairs.number(at: pair &* 8 &+ 4)))
        )
      })
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
