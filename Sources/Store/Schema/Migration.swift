// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

/// One step of the file format. The step at index n of a list brings a file from format n to format n + 1.
struct Migration: Sendable {
  let purpose: String
  let apply: @Sendable (Database) throws -> Void

  init(_ purpose: String, apply: @escaping @Sendable (Database) throws -> Void) {
    self.purpose = purpose
    self.apply = apply
  }
}
