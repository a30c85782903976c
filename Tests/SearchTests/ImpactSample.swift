// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom

@testable import Search

/// An index file in memory, for tests.
final class ImpactSample {
  let bytes: [UInt8]
  private let memory: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    memory = .allocate(byteCount: max(1, bytes.count), alignment: 16)
    memory.copyBytes(from: bytes)
  }

  deinit { memory.deallocate() }

  func index() throws(IndexDamage) -> ImpactIndex {
    try ImpactIndex(raw, owner: self)
  }

  /// Documents of a title and a text; their ids are their numbers.
  convenience init(
    _ documents: [(title: String, text: String)], stopWords: [String] = [], stemmer: StemmerName = .english,
    budget: Int = 1_000_000, richLimit: Int = CollectionBuilder.richLimit
  ) throws {
    let builder = CollectionBuilder(stopWords: stopWords, stemmer: stemmer, budget: budget, richLimit: richLimit)
    var runs: [Collected] = []
    for (number, document) in documents.enumerated() {
      try Self.add("\(number)", document, to: builder)
      guard builder.needsRun else { continue }
      let run = Collected()
      builder.takeRun { run.bytes.append(contentsOf: $0) }
      runs.append(run)
    }
    let rest = Collected()
    let header = builder.finish(
      runs: runs.map { run in StoredRun<Never>(bufferSize: 100) { run.read($0) } },
      write: { rest.bytes.append(contentsOf: $0) })
    self.init((header ?? []) + rest.bytes)
  }

  private var raw: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[..<bytes.count])
  }

  private final class Collected {
    var bytes: [UInt8] = []
    private var position = 0

    /// A few bytes at a time, so that lists are cut anywhere.
    func read(_ target: UnsafeMutableRawBufferPointer) -> Int {
      let piece = bytes[position...].prefix(min(target.count, 7 + position % 50))
      target.copyBytes(from: piece)
      position += piece.count
      return piece.count
    }
  }

  private static func add(
    _ id: String, _ document: (title: String, text: String), to builder: CollectionBuilder
  ) throws {
    var (id, title, text) = (id, document.title, document.text)
    _ = try id.withUTF8 { id in
      try title.withUTF8 { title in try text.withUTF8 { text in try builder.add(id: id, title: title, text: text) } }
    }
  }
}

extension ImpactSample {
  /// Documents of random words; low numbers are frequent.
  static func randomDocuments(
    _ count: Int, words: Int, longest: Int, using generator: inout SeededGenerator
  ) -> [(title: String, text: String)] {
    func text(_ longest: Int) -> String {
      (0..<Int.random(in: 0...longest, using: &generator)).map { _ in word(words, using: &generator) }
        .joined(separator: " ")
    }
    return (0..<count).map { _ in (text(2), text(longest)) }
  }

  static func word(_ words: Int, using generator: inout SeededGenerator) -> String {
    // Squared twice, so that a few words are everywhere and most are rare.
    let share = Double.random(in: 0..<1, using: &generator)
    return "w\(Int(share * share * share * share * Double(words)))x"
  }
}
