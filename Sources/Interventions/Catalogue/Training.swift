// SPDX-License-Identifier: GPL-3.0-or-later

/// What whoever delivers an intervention has to learn first.
package enum Training: String, Sendable, Codable, CaseIterable {
  case none, short, course
}
