// SPDX-License-Identifier: GPL-3.0-or-later

/// What someone needs, in their own words, with what is known already. What is nil is not known and changes nothing.
package struct Need: Sendable, Equatable {
  /// As typed: what decides whether an entry fits at all.
  package var text: String
  /// What was told beside it, as typed: it only weighs which of what fits comes first.
  package var background = ""
  package var audience: Audience?
  package var grade: Grade?
  /// school, workplace, home, online, test, class.
  package var setting: String?
  /// knowledge, skill or ability.
  package var kind: String?
  /// Id of the domain in which it shows, such as reading-fluency.
  package var domain: String?
  /// Id of the suspected cause.
  package var cause: String?
  /// What was tried without success: ids of entries, or own words.
  package var tried: [String]
  /// More effort than this is held against an entry.
  package var effortLimit: Extent?
  /// Filters that shall not be applied.
  package var lifted: Set<Filter>
  /// Whether something is to be chosen from what is found: then nothing is shown that is advised against, or that nobody rated.
  package var isForChoosing = false

  package init(
    _ text: String, audience: Audience? = nil, grade: Grade? = nil, setting: String? = nil, kind: String? = nil,
    domain: String? = nil, cause: String? = nil, tried: [String] = [], effortLimit: Extent? = nil,
    lifted: Set<Filter> = []
  ) {
    self.text = text
    self.audience = audience
    self.grade = grade
    self.setting = setting
    self.kind = kind
    self.domain = domain
    self.cause = cause
    self.tried = tried
    self.effortLimit = effortLimit
    self.lifted = lifted
  }
}
