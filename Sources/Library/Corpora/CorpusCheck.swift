// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Interventions

/// Finds everything that a careful editor would send back. What is wrong with the files themselves comes first.
package struct CorpusCheck {
  /// Every rule, in the order in which it is asked. A new rule is a type and a row here.
  static let rules: [any CorpusRule] = [
    IDIsWellFormed(), IDIsUnique(), RelatedEntryExists(), SayingHasEntry(), MeasureIsKnown(), NormNamesKnownMeasure(),
    SourceIsListed(),
    DomainIsListed(),
    CauseIsListed(), RoleIsListed(), RatingHasSource(), FigureHasMetric(), EntryHasEnoughNeeds(), EntryHasSteps(),
    InterventionHasDosage(), InterventionHasMeasure(), SentenceIsShort(), TextIsReadable(), EntryIsUnlikeOthers(),
    NeedFindsItsEntry(), AudienceIsCovered(), SourceIsUsed(),
  ]

  /// The defects of a corpus in English and in every other language that it has words in. How hard a text is to read is known of
  /// English alone.
  package static func defects(in layers: [DataLayer], prompts: FlowCatalogue) -> [Defect] {
    let lists = KnownLists(prompts)
    let english = prompts.corpusLanguage(CorpusLanguage.english.tag).value ?? .english
    let found = defects(in: CorpusReader.read(layers: layers, language: english), lists: lists)
    return found
      + CorpusReader.languages(of: layers).flatMap { tag -> [Defect] in
        // What is wrong with the words file itself is told with the prompts.
        guard let language = prompts.corpusLanguage(tag).value, language.folder != nil else { return [] }
        let files = Set(layers.flatMap { CorpusReader.translations(of: $0, language) }.map(\.path))
        let rules = rules.filter { !($0 is TextIsReadable) }
        return defects(in: CorpusReader.read(layers: layers, language: language), lists: lists, rules: rules)
          .filter { files.contains($0.file) }
      }
  }

  /// - Parameter lists: the ids that entries may name.
  package static func defects(in corpus: Corpus, lists: KnownLists = KnownLists()) -> [Defect] {
    defects(in: corpus, lists: lists, rules: rules)
  }

  private static func defects(in corpus: Corpus, lists: KnownLists, rules: [any CorpusRule]) -> [Defect] {
    let view = CorpusView(corpus, lists: lists)
    let found = rules.flatMap { $0.defects(in: view) }
    return corpus.defects + found.sorted { ($0.file, $0.mark) < ($1.file, $1.mark) }
  }
}
