// SPDX-License-Identifier: GPL-3.0-or-later
package import Search

/// One shelf of a catalogue made ready to be searched, as bytes: indexes, entries, vocabulary and sources, read where they
/// lie. A recommender that is made of them is ready at once.
package enum PreparedShelf {
  private static let magic: UInt64 = 0x0046_4C53_5F50_4C49  // "ILP_SLF" and a zero byte
  /// Raised when the layout of a section or the analysis of texts changes.
  private static let version: UInt32 = 5

  /// Before the tables of the entries.
  private enum Section: Int, CaseIterable {
    case language, sources, domains
  }

  /// - Parameter key: tells what the catalogue was read from; `recommender` wants the same.
  package static func bytes(of catalogue: Catalogue, shelf: Shelf, key: UInt64) -> [UInt8] {
    let stemmer = Stemmer(catalogue.vocabulary.stemmer)
    let language = Language(catalogue, stemmer: stemmer)
    let tables = EntryTables(catalogue, shelf: shelf, language: language, stemmer: stemmer)
    var packedLanguage = PackedWriter()
    language.pack(into: &packedLanguage)
    let sections = [
      packedLanguage.bytes, PackedList<Source>.packed(catalogue.sources) { $1.pack(into: &$0) },
      PackedList<Domain>.packed(catalogue.vocabulary.domains) { $1.pack(into: &$0) },
    ]
    return SealedSections.seal(sections + tables.all, magic: magic, version: version, key: key)
  }

  /// - Parameter readsAll: whether all bytes are looked at now.
  /// - Returns: nil when the bytes are of another version, made of something else, or damaged where they were looked at; damage
  ///   elsewhere shows when it is read: see `Recommender.isSound`.
  package static func recommender(
    _ bytes: PackedBytes, shelf: Shelf, key: UInt64, readsAll: Bool = false
  ) -> Recommender? {
    guard
      let sections = SealedSections.open(
        bytes, magic: magic, version: version, key: key,
        count: Section.allCases.count + EntryTables.Table.allCases.count),
      !readsAll || sections.allSatisfy({ $0.verify() }),
      let index = EntryIndex({ sections[Section.allCases.count + $0.rawValue] })
    else { return nil }
    var language = PackedReader(sections[Section.language.rawValue])
    return Recommender(
      language: Language(&language), indexes: [shelf: index],
      sources: PackedList(sections[Section.sources.rawValue]) { Source(&$0) },
      domains: PackedList(sections[Section.domains.rawValue]) { Domain(&$0) })
  }
}
