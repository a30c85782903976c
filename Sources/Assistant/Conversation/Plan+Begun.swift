// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension Plan {
  /// The plan of a conversation that begins one.
  static func begun(_ record: ConversationRecord, setting: Plans.Setting?) -> Plan {
    Plan(id: record.plan ?? .named("plan", in: record.id)) { plan in
      plan.setting = setting
      plan.created = record.startedAt
      plan.template = record.flow
      plan.templateVersion = record.flowVersion
    }
  }
}
