// SPDX-License-Identifier: GPL-3.0-or-later

extension StoreError {
  /// The exit code of a program that ends because of this error, as in `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .damaged, .notADatabase, .foreign, .newer, .older, .documentAltered, .documentUnreadable, .notABackup: 65
    case .missing, .notAFile, .noSuchPlan, .noSuchSession: 66
    case .migrationFailed, .internalFault: 70
    case .cannotCreate, .alreadyThere: 73
    case .diskFull, .inputOutput, .replaced: 74
    case .busy, .changedElsewhere, .sessionMovedOn, .sessionFinished: 75
    case .notReadable, .notWritable, .unfinishedSave: 77
    }
  }
}
