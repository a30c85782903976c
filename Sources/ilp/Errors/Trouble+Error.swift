// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import IndexFiles
internal import Library
internal import Store
internal import Terminal

extension Trouble {
  /// Any error of any part, in words for a person.
  init(_ error: any Error) {
    switch error {
    case let trouble as Trouble: self = trouble
    case let error as StoreError:
      self.init(ExitStatus(code: error.exitCode), error.message, hint: error.hint)
    case let error as IndexFileError: self.init(error)
    case let error as LibraryError: self.init(.noInput, error.message, hint: error.hint)
    case let error as TerminalError: self.init(.inputOutput, error.description)
    case let trouble as ReceptionTrouble: self.init(trouble)
    case let trouble as ShelfTrouble: self.init(trouble)
    case ConversationTrouble.invalidInput(let remedy):
      self.init(.badData, Messages.invalidInput(remedy), hint: Messages.invalidInputHint)
    default: self.init(.internalFault, Messages.unexpected("\(error)"), hint: Messages.unexpectedHint)
    }
  }

  private init(_ trouble: ReceptionTrouble) {
    switch trouble {
    case .noSuchConversation(let id):
      self.init(.noInput, Messages.noSuchConversation(id), hint: Messages.noSuchConversationHint)
    case .planMissing(let flow):
      self.init(.noInput, Messages.planMissing(flow: flow), hint: Messages.planMissingHint)
    case .noSuchBand(let band, let bands):
      self.init(.usage, Messages.noSuchBand(band), hint: Messages.noSuchBandHint(bands))
    }
  }

  private init(_ trouble: ShelfTrouble) {
    switch trouble {
    case .notKept(let words): self.init(.inputOutput, words)
    case .conversationMovedOn: self.init(.tryAgain, Messages.conversationMovedOn, hint: Messages.tryAgainHint)
    case .planChanged(let who, let when, _):
      self.init(.tryAgain, Messages.planChanged(by: who, at: when.words), hint: Messages.tryAgainHint)
    }
  }
}
