// SPDX-License-Identifier: GPL-3.0-or-later

/// Who answers a step.
public enum Speaker: String, Sendable, Hashable, CaseIterable, Codable {
  case learner, facilitator, family, both
}
