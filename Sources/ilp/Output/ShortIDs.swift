// SPDX-License-Identifier: GPL-3.0-or-later
/// Ids cut to beginnings that are told apart.
struct ShortIDs {
  private let length: Int

  init(_ ids: [String]) {
    var length = 8
    while length < 40, Set(ids.map { $0.prefix(length) }).count < Set(ids).count { length += 1 }
    self.length = length
  }

  func short(_ id: String) -> String { String(id.prefix(length)) }
}
