// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

extension ArgumentHelp {
  /// What the flag `--json` of most commands says.
  static var printJSON: ArgumentHelp { ArgumentHelp(say("ilp.argument-help-shared.print-json", "Print JSON.")) }
}
