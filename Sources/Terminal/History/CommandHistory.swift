// SPDX-License-Identifier: GPL-3.0-or-later

/// The commands of this and earlier sessions. Without a file it works all the same, and says so once.
struct CommandHistory {
  private(set) var all: [String] = []
  private var file: HistoryFile?
  private var notices: [String] = []

  init(environment: [String: String]) {
    guard let file = HistoryFile(environment: environment) else {
      notices = [Messages.historyNotKept(Messages.noHome)]
      return
    }
    do throws(HistoryError) {
      all = try file.open()
      self.file = file
    } catch {
      giveUp(error)
    }
  }

  /// False when the command is left out.
  mutating func remember(_ command: String) -> Bool {
    guard !command.isEmpty, !command.hasPrefix(" "), command != all.last else { return false }
    all.append(command)
    do throws(HistoryError) {
      try file?.append(command)
    } catch {
      giveUp(error)
    }
    return true
  }

  mutating func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  private mutating func giveUp(_ error: HistoryError) {
    file = nil
    notices.append(Messages.historyNotKept(error.description))
  }
}
