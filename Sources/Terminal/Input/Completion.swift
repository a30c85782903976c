// SPDX-License-Identifier: GPL-3.0-or-later

/// What Tab may put in place of the text before the cursor.
package struct Completion: Equatable, Sendable {
  package enum Source: Equatable, Sendable {
    case candidates([String])
    case files
  }

  package var source: Source
  /// How many characters before the cursor are replaced; nil for the last word, and with files for all that follows the
  /// command, since names of files hold spaces.
  package var replacing: Int?
  /// Whether a single candidate is followed by a space.
  package var addsSpace: Bool

  package init(_ candidates: [String], replacing: Int? = nil, addsSpace: Bool = true) {
    self.source = .candidates(candidates)
    self.replacing = replacing
    self.addsSpace = addsSpace
  }

  /// File names, for the path that ends at the cursor.
  package static func files(replacing: Int? = nil) -> Completion {
    var completion = Completion([], replacing: replacing)
    completion.source = .files
    return completion
  }

  package static let nothing = Completion([])

  func replacingOfPath(in line: String) -> Int? {
    guard source == .files, let space = line.firstIndex(of: " ") else { return nil }
    return line[space...].drop { $0 == " " }.count
  }
}

/// Answers Tab: gets the line up to the cursor and the word that ends there.
package typealias Completer = @MainActor (_ line: String, _ word: String) -> Completion
