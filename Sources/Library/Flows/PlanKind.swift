// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// A kind of plan as it is written in `prompts/kinds.yaml`.
package struct PlanKind: Sendable, Equatable {
  package enum Setting: String, Sendable, CaseIterable {
    case school, workplace
  }

  /// How often a plan of the kind is looked at again.
  package struct Clock: Sendable, Equatable {
    package let id: String
    package let months: Int
  }

  /// A field of the kind's own.
  package struct Field: Sendable, Equatable {
    package enum Value: String, Sendable, CaseIterable {
      case text, number, date, choice, list
    }

    package let id: String
    package let label: String
    package let type: Value
    package let isRequired: Bool
    package let isPrivate: Bool
    package let options: [String]
  }

  package let id: String
  package let title: String
  package let aliases: [String]
  package let setting: Setting
  /// The first is the one that starts it.
  package let flows: [Reference]
  /// Places that must be filled before it is final.
  package let required: [String]
  /// How many sources a condition must name.
  package let evidenceSources: Int
  package let clocks: [Clock]
  package let fields: [Field]
  package let mark: SourceMark
}
