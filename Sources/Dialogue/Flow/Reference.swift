// SPDX-License-Identifier: GPL-3.0-or-later

/// An id that something else in the flow refers to, with the place where it does so.
public struct Reference: Sendable, Equatable {
  /// The id as written.
  public let id: String
  /// Where it stands in its file.
  public let mark: SourceMark

  /// An id at a place.
  public init(_ id: String, mark: SourceMark = .start) {
    self.id = id
    self.mark = mark
  }
}
