// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Library

extension House {
  func corpusDefects() throws -> [Defect] {
    let materials = try materials.get()
    return CorpusCheck.defects(in: materials.corpora, prompts: materials.prompts)
  }

  /// - Parameter previous: a folder with the prompts of the version before.
  func promptDefects(previous: String? = nil) throws -> [Defect] {
    let earlier = previous.map { FlowCatalogue(layers: [.folder($0)]) }
    return try materials.get().prompts.defects(against: earlier)
  }
}
