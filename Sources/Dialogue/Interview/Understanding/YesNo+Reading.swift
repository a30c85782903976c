// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension YesNo {
  /// Yes or no of what was typed, or of what a program answered without words; nil for neither.
  static func heard(in reading: Reading) -> YesNo? { reading.isYes.map(YesNo.init(isYes:)) ?? heard(in: reading.words) }
}
