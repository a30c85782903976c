// SPDX-License-Identifier: GPL-3.0-or-later

/// What a plan says, put in order for readers: the same for every format that is read by people.
struct Document: Sendable, Equatable {
  let title: String
  /// Lines below the title: whom it is for, what kind of plan it is.
  let lead: [String]
  let facts: [Fact]
  let sections: [DocumentSection]
}
