// SPDX-License-Identifier: GPL-3.0-or-later

/// A text in the quotation marks of the language.
public func quoted(_ text: String) -> String { say("localization.quoted", "\u{201C}\(text)\u{201D}") }

/// What something is called, and what it is: "Due date: 18 December 2026".
public func labelled(_ label: String, _ value: String) -> String { say("localization.labelled", "\(label): \(value)") }
