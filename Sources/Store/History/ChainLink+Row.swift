// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

extension ChainLink {
  static let columns = "seq, id, at, actor, kind, body, salt, body_sha256, previous_hash, hash"

  init(row: Row) throws {
    sequence = try row.value("seq")
    id = try row.value("id")
    at = try row.value("at")
    actor = try row.value("actor")
    kind = try row.value("kind")
    body = try row.value("body")
    salt = try row.value("salt")
    bodyDigest = try row.value("body_sha256")
    previousHash = try row.value("previous_hash")
    hash = try row.value("hash")
  }
}
