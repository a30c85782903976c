// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Reports

extension Conversation {
  /// The plan as it stands, on the screen.
  func showPlan() throws {
    guard let plan = plan?.plan else { return try tell(.hint, Messages.noPlanYet) }
    let kind = try plan.kind.flatMap { try world.materials.kind($0) }
    let options = ReportOptions(width: console.width, isReadAloud: console.isReadAloud)
    try tell(.document, TextReport().render(plan, kind: kind, options: options))
    if plan.withoutPrivateParts(of: kind) != plan { try tell(.hint, Messages.privateLeftOut) }
    lastHeading = nil
    shownTurn = nil
  }

  func export(to file: String) throws {
    guard let plan = plan?.plan else { return try tell(.hint, Messages.noPlanYet) }
    guard !file.isEmpty else { return try refuse(Messages.textMissing(CommandTable.command(for: .export))) }
    do {
      try tell(.remark, try world.export(plan, file))
    } catch {
      try refuse("\(error)")
    }
  }

  /// Another conversation that is open.
  func resume(_ argument: String) throws -> Ending? {
    let others = try world.shelf.openConversations().filter { $0.id != record.id }
    guard !others.isEmpty else {
      try tell(.hint, Messages.nothingToResume)
      return nil
    }
    if let number = Int(argument), others.indices.contains(number - 1) {
      return .switching(to: .conversation(others[number - 1].id))
    }
    for (index, other) in others.enumerated() { try tell(.choice, "\(index + 1)  \(Messages.openConversation(other))") }
    try tell(.hint, Messages.resumeHow)
    return nil
  }
}
