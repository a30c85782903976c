// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Search

extension Channel {
  /// Over an index as it is searched: packed.
  init(_ name: String, weight: Double = 1, packing index: InvertedIndex) throws {
    self.init(name, weight: weight, index: try #require(PackedIndex(PackedBytes(index.packed()))))
  }
}
