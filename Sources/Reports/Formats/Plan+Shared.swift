// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

extension Plan {
  /// What of the plan a report may show.
  func shown(_ kind: Kind?, _ options: ReportOptions) -> Plan {
    options.includesPrivate ? self : withoutPrivateParts(of: kind)
  }
}
