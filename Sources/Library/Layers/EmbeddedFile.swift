// SPDX-License-Identifier: GPL-3.0-or-later

/// A data file inside the program. The build writes them into `EmbeddedFiles`.
struct EmbeddedFile: Sendable {
  /// From the top of the project: `prompts/flows/ilp.yaml`.
  let path: StaticString
  let text: StaticString
  /// The text as `PackedNodes`; empty where it is read as text.
  let nodes: StaticString
}
