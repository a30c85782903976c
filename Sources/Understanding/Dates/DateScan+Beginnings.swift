// SPDX-License-Identifier: GPL-3.0-or-later

extension DateScan {
  /// Whether a date may begin at a position: most words of a text are none, and need no further look.
  func canBegin(at position: Int) -> Bool {
    if isFigure(at: position) || names.begins(with: mendedWord(position)) { return true }
    guard let entry = entry(position) else {
      return quarterNumber(at: position) != nil || gluedFiscalYear(at: position) != nil
    }
    return entry.lists.intersects(LanguageWords.dateBeginnings) || entry.cardinal != nil || entry.ordinal != nil
  }
}
