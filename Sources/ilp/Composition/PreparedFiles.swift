// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import IndexFiles
internal import Interventions
internal import Library
internal import Search

/// Files with shelves that were made ready to be searched, so that a recommendation need not read and index the corpora.
///
/// They are looked for beside the program, where the build puts them, and in `$XDG_CACHE_HOME/ilp` (`~/.cache/ilp`), where one is written when there is
/// none that fits. A file that is damaged, of other corpora or of another build of the program is passed over; none is ever
/// needed.
final class PreparedFiles {
  private let folders: [String]
  private let ownFolder: String?
  private let executable: String?
  /// The tag of the language in which the corpora are asked; each has files of its own.
  private let language: String
  /// Those that are searched.
  private var mapped: [MappedFile] = []

  init(environment: [String: String], executable: String?, language: String) {
    self.language = language
    func absolute(_ name: String) -> String? { environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
    let cache = absolute("XDG_CACHE_HOME") ?? absolute("HOME").map { "\($0)/.cache" }
    ownFolder = cache.map { "\($0)/ilp" }
    self.executable = executable
    folders = [executable.flatMap(DataSearch.sharedFolder), ownFolder].compactMap(\.self)
  }

  /// A recommender out of a file, or of the catalogue where there is none that fits; then it is kept for the next time.
  /// - Parameters:
  ///   - corpora: the key of the corpora.
  ///   - readsAll: whether a file is read to its end before it is taken. Else damage may show later: `Recommender.isSound`.
  func recommender(
    for shelf: Shelf, corpora: UInt64, readsAll: Bool = false, catalogue: () -> Catalogue
  ) -> Recommender {
    let key = key(corpora)
    for folder in folders {
      guard let file = try? MappedFile(path: path(of: shelf, in: folder)) else { continue }
      let bytes = PackedBytes(file.bytes, owner: file)
      if let made = PreparedShelf.recommender(bytes, shelf: shelf, key: key, readsAll: readsAll) {
        mapped.append(file)
        return made
      }
    }
    let bytes = PreparedShelf.bytes(of: catalogue(), shelf: shelf, key: key)
    if let ownFolder { keep(bytes, of: shelf, in: ownFolder) }
    return PreparedShelf.recommender(PackedBytes(bytes), shelf: shelf, key: key)
      ?? Recommender(catalogue(), shelves: [shelf])
  }

  /// A search reads a few pages all over a file, of which the system holds larger pieces: they are given back when it is over.
  func letGo() { for file in mapped { file.letGo() } }

  /// Writes all shelves into a folder, or into the cache.
  /// - Returns: whether all could be written.
  func prepare(_ catalogue: Catalogue, corpora: UInt64, in folder: String?) -> Bool {
    guard let folder = folder ?? ownFolder else { return false }
    return Shelf.allCases.allSatisfy { shelf in
      keep(PreparedShelf.bytes(of: catalogue, shelf: shelf, key: key(corpora)), of: shelf, in: folder)
    }
  }

  /// Writes a shelf, for this user alone. When that cannot be done, the next time takes longer.
  @discardableResult
  private func keep(_ bytes: [UInt8], of shelf: Shelf, in folder: String) -> Bool {
    guard Self.makeFolder(folder) else { return false }
    do {
      let file = try OutputFile(path: path(of: shelf, in: folder))
      try file.write(bytes)
      try file.keep()
      return true
    } catch {
      return false
    }
  }

  private func path(of shelf: Shelf, in folder: String) -> String {
    let name = language == CorpusLanguage.english.tag ? shelf.rawValue : "\(shelf.rawValue)-\(language)"
    return "\(folder)/\(name).shelf"
  }

  /// Corpora and program: another build may cut words in another way.
  private func key(_ corpora: UInt64) -> UInt64 {
    var status = stat()
    guard let executable, stat(executable, &status) == 0 else { return corpora }
    let time = UInt64(bitPattern: Int64(status.st_mtim.tv_sec)) &* 1_000_000_007
    return corpora ^ time ^ UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)) << 20 ^ UInt64(status.st_size) << 3
  }

  /// Makes the folder and those above it; whether it is there then.
  private static func makeFolder(_ folder: String) -> Bool {
    var path = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      if mkdir(path, 0o700) != 0, errno != EEXIST, errno != EROFS, errno != EACCES { return false }
    }
    return access(folder, W_OK) == 0
  }
}
