// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

extension ChainLink {
  static let columns = "seq, id, at, actor, kind, body, salt, body_sha256, previous_hash, hash"

  init(row: Row) {
    sequence = row["seq"]
    id = row["id"]
    at = row["at"]
    actor = row["actor"]
    kind = row["kind"]
    body = row["body"]
    salt = row["salt"]
    bodyDigest = row["body_sha256"]
    previousHash = row["previous_hash"]
    hash = row["hash"]
  }
}
