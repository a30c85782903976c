// SPDX-License-Identifier: GPL-3.0-or-later

/// What a command makes the conversation do.
package enum CommandAction: Sendable, Equatable {
  case help, back, skip, unknown, why, example, edit, review, pause, support
  case say, reword, whereAmI, goTo, undo, redo, suggest, note, notes, log, editor, multiLine, save, export, show
  case resume, new, set, markPrivate, forget, handover, history, echo, quit
}
