// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells corpora apart: the same files in the same layers give the same number.
package enum CorpusKey {
  /// The copy inside the program was counted when it was built; files in folders are read.
  package static func of(_ layers: [DataLayer], language: CorpusLanguage = .english) -> UInt64 {
    var key = FileDigest()
    let folders = ["", language.folder.map { $0 + "/" }].compactMap(\.self)
    for layer in layers {
      guard !layer.isEmbedded else {
        key.add(EmbeddedFiles.corporaDigest)
        continue
      }
      for folder in folders.flatMap({ base in CorpusReader.folders.map { base + $0 } }) {
        for file in layer.files(in: folder.hasSuffix("/") ? String(folder.dropLast()) : folder) {
          key.add(Array(file.path.utf8))
          key.add(layer.bytes(of: file.path) ?? [])
        }
      }
    }
    if language != .english { key.add(Array("\(language.tag) \(language.stemmer.text) \(language.isHeard)".utf8)) }
    return key.value
  }

  /// FNV-1a, 64 bits.
  private struct FileDigest {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: [UInt8]) {
      add(UInt64(bytes.count))
      for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func add(_ number: UInt64) {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        value = (value ^ (number >> shift & 0xFF)) &* 0x100_0000_01B3
      }
    }
  }
}
