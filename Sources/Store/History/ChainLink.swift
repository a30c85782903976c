// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
internal import Plans

/// One row of a plan's history, chained to the one before by its digest.
///
/// The chain covers the digest of what was said, not the words themselves: they can be blanked, and it still verifies. The
/// salt, blanked with them, keeps short words from being guessed by their digest.
struct ChainLink: Equatable {
  var sequence: Int
  var id: String
  var at: String
  var kind: String
  var actor: String
  /// JSON: the words of the change.
  var body: String
  var salt: String
  var bodyDigest: String
  var previousHash: String
  var hash: String

  /// What the first entry of every plan follows.
  static let start = String(repeating: "0", count: 64)

  /// An entry that follows `previous`.
  init(
    after previous: ChainLink?, plan: String, id: String, at instant: String, kind: String, actor: String, body: String,
    salt: String
  ) {
    sequence = (previous?.sequence ?? 0) + 1
    previousHash = previous?.hash ?? Self.start
    self.id = id
    self.at = instant
    self.kind = kind
    self.actor = actor
    self.body = body
    self.salt = salt
    bodyDigest = Self.digest(salt, actor, body)
    hash = ""
    hash = expectedHash(inPlan: plan)
  }

  var instant: Instant {
    get throws { try Instant(column: at) }
  }

  /// The actor's name, the words and the salt are gone.
  var isBlanked: Bool { salt.isEmpty }

  /// Why this entry cannot be what was written down; none when it can.
  func fault(after previous: ChainLink?, inPlan plan: String) -> String? {
    if sequence != (previous?.sequence ?? 0) + 1 {
      return say("store.chain-link.fault", "an entry before it is missing")
    }
    if previousHash != previous?.hash ?? Self.start {
      return say("store.chain-link.fault-2", "it does not follow the entry before it")
    }
    if hash != expectedHash(inPlan: plan) {
      return say("store.chain-link.fault-3", "its date, kind or digest was altered")
    }
    if isBlanked {
      return body.isEmpty && actor.isEmpty
        ? nil : say("store.chain-link.fault-4", "words were added after it was blanked")
    }
    return bodyDigest == Self.digest(salt, actor, body)
      ? nil : say("store.chain-link.fault-5", "its words were altered")
  }

  private func expectedHash(inPlan plan: String) -> String {
    Self.digest(plan, "\(sequence)", id, at, kind, bodyDigest, previousHash)
  }

  /// Each part carries its length, so that words cannot wander from one part into the next.
  private static func digest(_ parts: String...) -> String {
    SHA256.hex(parts.map { "\($0.utf8.count):\($0)" }.joined(separator: ","))
  }
}
