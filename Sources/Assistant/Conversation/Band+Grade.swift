// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Interventions

extension Band {
  /// The band whose wording suits a school year, as schools in the United States are usually divided.
  package init(_ grade: Grade) {
    switch grade.year {
    case ...5: self = .elementary
    case 6...8: self = .middle
    case 9...12: self = .high
    default: self = .college
    }
  }
}
