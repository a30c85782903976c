// SPDX-License-Identifier: GPL-3.0-or-later
import CStemmer

/// One of Snowball's stemmers (snowballstem.org) with a memory of the words it has seen.
///
/// It is state, so it is not shared between threads: make one for each index that is built and for each query.
public final class Stemmer {
  private let handle: OpaquePointer?
  private var stems: [String: String] = [:]

  /// Where the library cannot open it (memory is short), words are their own stems.
  public init(_ name: StemmerName) {
    handle = name == .none ? nil : ilp_stemmer_open(name.text)
  }

  deinit {
    ilp_stemmer_close(handle)
  }

  /// The stem of a word that is folded already: "readings" and "reading" are both "read".
  public func stem(_ word: String) -> String {
    if let known = stems[word] { return known }
    let stem = computeStem(of: word)
    stems[word] = stem
    return stem
  }

  /// The stem, neither looked up nor remembered: for those who ask for each word once.
  func computeStem(of word: String) -> String {
    guard let handle, let length = Int32(exactly: word.utf8.count) else { return word }
    var word = word
    return word.withUTF8 { bytes in
      var stemLength: Int32 = 0
      guard let stem = ilp_stemmer_stem(handle, bytes.baseAddress, length, &stemLength) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      return String(decoding: UnsafeBufferPointer(start: stem, count: Int(stemLength)), as: UTF8.self)
    }
  }
}
