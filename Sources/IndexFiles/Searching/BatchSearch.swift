// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Search

/// Answers many queries from one index file, on one thread or several.
package struct BatchSearch {
  private let file: IndexFile
  private let limit: Int
  private let threads: Int
  private let corrects: Bool
  private let explains: Bool

  /// - Parameters:
  ///   - limit: documents for each query at most.
  ///   - threads: at least 1.
  ///   - corrects: whether unknown words are corrected.
  ///   - explains: whether every score is unfolded.
  package init(_ file: IndexFile, limit: Int, threads: Int = 1, corrects: Bool = true, explains: Bool = false) {
    self.file = file
    self.limit = limit
    self.threads = threads
    self.corrects = corrects
    self.explains = explains
  }

  /// What was found for each query, in their order.
  package func run(_ queries: [CollectionQuery]) throws(IndexFileError) -> [FoundDocuments] {
    let count = max(1, min(threads, queries.count))
    let shares = Shares(count: count)
    Workers.run(count) { number in
      // Every thread takes each nth query, so that long and short ones are dealt out evenly.
      let own = stride(from: number, to: queries.count, by: count).map { queries[$0] }
      shares.set(number, answer(own))
    }
    var found: [[FoundDocuments]] = []
    for share in shares.all { found.append(try share.get()) }
    return queries.indices.map { found[$0 % count][$0 / count] }
  }

  private func answer(_ queries: [CollectionQuery]) -> Result<[FoundDocuments], IndexFileError> {
    do throws(IndexFileError) {
      let worker = Worker(try file.opened(), limit: limit, corrects: corrects, explains: explains)
      var found: [FoundDocuments] = []
      for query in queries {
        do throws(IndexDamage) {
          found.append(try worker.answer(query))
        } catch {
          throw .damaged(file.path, error)
        }
      }
      return .success(found)
    } catch {
      return .failure(error)
    }
  }

  /// What one thread has.
  private struct Worker {
    let index: ImpactIndex
    let reader: QueryReader
    let searcher: ImpactSearcher
    let limit: Int
    let corrects: Bool
    let explains: Bool

    init(_ index: ImpactIndex, limit: Int, corrects: Bool, explains: Bool) {
      self.index = index
      reader = QueryReader(index)
      searcher = ImpactSearcher(index)
      self.limit = limit
      self.corrects = corrects
      self.explains = explains
    }

    func answer(_ query: CollectionQuery) throws(IndexDamage) -> FoundDocuments {
      let start = Self.now
      let reading = try reader.read(query.text, corrects: corrects)
      let hits = try searcher.search(reading.terms, limit: limit)
      var ids: [String] = []
      for hit in hits { ids.append(try index.id(of: hit.document)) }
      let seconds = Self.now - start
      var documents: [FoundDocuments.Document] = []
      for (hit, id) in zip(hits, ids) {
        let explanation = explains ? try searcher.explanation(of: hit.document, for: reading.terms) : nil
        documents.append(FoundDocuments.Document(id: id, score: hit.score, explanation: explanation))
      }
      return FoundDocuments(
        query: query, documents: documents, corrections: reading.corrections, seconds: seconds)
    }

    private static var now: Double {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
  }

  /// What the threads bring; each sets its own, and is joined before all are read.
  private final class Shares: @unchecked Sendable {
    private let results: UnsafeMutableBufferPointer<Result<[FoundDocuments], IndexFileError>>

    init(count: Int) {
      results = .allocate(capacity: count)
      results.initialize(repeating: .success([]))
    }

    deinit {
      results.deinitialize()
      results.deallocate()
    }

    var all: [Result<[FoundDocuments], IndexFileError>] { Array(results) }

    func set(_ number: Int, _ result: Result<[FoundDocuments], IndexFileError>) {
      results[number] = result
    }
  }
}
