// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Localization
internal import Understanding

/// Reads what a line at the start tells beside what is wanted: "im maya, grade 7", "I want to talk with Sam", "my son Leo needs
/// help with reading".
struct OpeningReader {
  private let line: String
  private let heard = Language.current.heard
  private let context: ReadingContext
  private let tellsGrade: Bool

  init(_ line: String, context: ReadingContext) {
    self.line = line.trimmingWhitespace()
    self.context = context
    tellsGrade = Grade(mentionedIn: line) != nil
  }

  var opening: Opening {
    var opening = Opening()
    for (place, clause) in clauses.enumerated() {
      let words = SpokenName.words(of: clause)
      // An age tells how to ask, not which grade it is.
      if opening.grade == nil, !words.contains(where: { heard.hears($0.said, in: .ageMarks) }),
        let grade = Grade(mentionedIn: clause)
      {
        opening.grade = grade == .college ? grade.text : Messages.grade(grade.text)
        opening.isGradeOfOthers =
          words.first.map { heard.hears($0.said, in: .speakerPronouns) } ?? false && !isOwn(words)
      }
      if opening.grade == nil, let year = classYear(in: words) { opening.grade = year }
      opening.need = opening.need ?? need(in: words)
      // A page names nobody who could be known by it.
      guard clause.utf8.count <= Self.longestClause else { continue }
      if opening.ownName == nil, let name = ownName(in: words) {
        opening.ownName = name
      } else if opening.otherName == nil {
        opening.otherName = otherName(in: words, isFirst: place == 0)
      }
    }
    opening.day = day
    return opening
  }

  /// "Im noor im in 3rd grade" says two things without a mark.
  private var clauses: [String] {
    Introduction.clauses(of: line).flatMap { clause -> [String] in
      let pieces = clause.split(whereSeparator: \.isWhitespace).map(String.init)
      let words = pieces.map { $0.lowercased() }
      guard words.count <= Self.longestPair, heard.length(of: .selfIntroductions, at: words) > 0,
        let second = words.indices.dropFirst(2).first(where: {
          heard.length(of: .selfIntroductions, at: words[$0...]) > 0
        }),
        case let rest = pieces[second...].joined(separator: " "), Grade(mentionedIn: rest) != nil
      else { return [clause] }
      return [pieces[..<second].joined(separator: " "), rest]
    }
  }

  /// In words.
  private static let longestPair = 12

  /// The day at the end of the line: "new job monday".
  private var day: String? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    return (1...Self.longestDay).reversed().lazy.compactMap { count in
      let end = words.suffix(count).joined(separator: " ")
      return Understanding.read(end, context: context).date.flatMap { date in
        words.count > count && date.words.count + 1 >= end.count ? date.words : nil
      }
    }.first
  }

  /// In bytes.
  private static let longestClause = 400

  /// "On the first Monday in December".
  private static let longestDay = 6

  /// "Im in 7th grade", against "I teach 4th grade".
  private func isOwn(_ words: [SpokenName]) -> Bool {
    !words.contains { heard.hears($0.said, in: .personLinks) }
  }

  /// "Sophomore" of "im a sophomore at lincoln"; a "junior cook" goes to no school.
  private func classYear(in words: [SpokenName]) -> String? {
    let said = words.map(\.said)
    var place = heard.length(of: .greetings, at: said[...])
    let introduced = heard.length(of: .selfIntroductions, at: said[place...])
    guard introduced > 0 else { return nil }
    place += introduced
    while place < said.count, heard.hears(said[place], in: .determiners) { place += 1 }
    guard place < said.count, heard.hears(said[place], in: .classYears),
      place + 1 == said.count || heard.hears(said[place + 1], in: .functionWords)
    else { return nil }
    return said[place]
  }

  // MARK: Names

  /// "im maya", "my name is Kim", "hi its jayden"; with a grade in the same line a name alone will do: "leo 5th".
  private func ownName(in words: [SpokenName]) -> String? {
    var rest = words[...]
    rest = rest.dropFirst(heard.length(of: .greetings, at: rest.map(\.said)))
    let introduced =
      [HeardList.nameIntroductions, .selfNames, .introductions].map {
        heard.length(of: $0, at: rest.map(\.said))
      }.max() ?? 0
    let isNamed = heard.length(of: .nameIntroductions, at: rest.map(\.said)) > 0
    rest = rest.dropFirst(introduced)
    if let first = rest.first, heard.hears(first.said, in: .selfWords), rest.count > 1 { rest = rest.dropFirst() }
    let bare = rest.filter { !isOfGrade($0) }
    let hasGrade = bare.count < rest.count
    guard !bare.isEmpty, bare.count <= Self.longestName, introduced > 0 || hasGrade || tellsGradeElsewhere(words),
      !words.contains(where: { heard.hears($0.said, in: .ageMarks) }),
      bare.allSatisfy({ isNamed ? $0.canBeName : isLikelyName($0) })
    else { return nil }
    return Self.written(bare)
  }

  /// Whether another clause of the line tells the grade: of "zoe, 9th grade" the first one is a name.
  private func tellsGradeElsewhere(_ words: [SpokenName]) -> Bool {
    tellsGrade && Grade(mentionedIn: words.map(\.said).joined(separator: " ")) == nil
  }

  private func isOfGrade(_ word: SpokenName) -> Bool {
    heard.hears(word.said, in: .gradeWords, .gradeLinks, .kindergarten, .college) || Grade(word.said) != nil
  }

  /// Somebody behind "talk with", "my son", "our new cook"; one in capitals also behind "for" or alone between marks.
  private func otherName(in words: [SpokenName], isFirst: Bool) -> String? {
    let said = words.map(\.said)
    for place in words.indices {
      let isAlone = place == 0 && !isFirst && words.count <= Self.longestName && words[0].isCapitalized
      guard isAlone || leadsToName(said, before: place) || (words[place].isCapitalized && links(said, before: place))
      else { continue }
      let name = words[place...].prefix(Self.longestName).prefix { one in
        isLikelyName(one) && (one == words[place] || one.isCapitalized)
          && heard.length(of: .needOpenings, at: said[place...]) == 0
      }
      if !name.isEmpty, !isInNeed(said, place) { return Self.written(Array(name)) }
    }
    return nil
  }

  /// "talk with sam", "my student luis", "her name is joana".
  private func leadsToName(_ said: [String], before place: Int) -> Bool {
    guard place > 0 else { return false }
    if (0..<place).contains(where: { heard.length(of: .otherIntroductions, at: said[$0...]) == place - $0 }) {
      return true
    }
    let isTalk = (0..<place).contains { start in heard.length(of: .talkLinks, at: said[start...]) == place - start }
    let isOwned =
      place > 1 && heard.hears(said[place - 1], in: .kin, .relations, .learnerWords)
      && said[..<(place - 1)].contains { heard.hears($0, in: .possessives, .determiners) }
    return isTalk || isOwned
  }

  private func links(_ said: [String], before place: Int) -> Bool {
    place > 0 && heard.hears(said[place - 1], in: .personLinks)
  }

  /// "Help with Algebra" names nobody.
  private func isInNeed(_ said: [String], _ place: Int) -> Bool {
    (0..<place).contains { heard.length(of: .needOpenings, at: said[$0...]) > 0 }
  }

  /// Whether a word that nothing else says is a name: neither what somebody does or feels, nor a word of everyday.
  private func isLikelyName(_ word: SpokenName) -> Bool {
    guard word.canBeName,
      !heard.hears(word.said, in: .relations, .determiners, .possessives, .greetings, .joints, .butWords)
    else {
      return false
    }
    let stems =
      [word.said] + heard[.wordEndings].filter(word.said.hasSuffix).map { String(word.said.dropLast($0.count)) }
    let isDeed = stems.contains { heard.hears($0, in: .verbs) }
    return !isDeed || (word.isCapitalized && heard.hears(word.said, in: .everydayNames))
  }

  private static func written(_ words: [SpokenName]) -> String {
    let isPlain = !words.contains { $0.typed.contains(where: \.isUppercase) }
    return words.map { isPlain ? $0.typed.startingUppercase : $0.typed }.joined(separator: " ")
  }

  private static let longestName = 3

  // MARK: What is hard

  /// "reading" of "my kid needs help with reading".
  private func need(in words: [SpokenName]) -> String? {
    let said = words.map(\.said)
    for place in said.indices {
      let length = heard.length(of: .needOpenings, at: said[place...])
      guard length > 0 else { continue }
      let rest = words[(place + length)...].map(\.typed)
      return rest.isEmpty ? nil : rest.joined(separator: " ")
    }
    return nil
  }
}
