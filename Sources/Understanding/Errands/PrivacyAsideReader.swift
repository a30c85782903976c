// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Finds requests for privacy that stand in an answer, and what they are about: the part that they name, the sentence before them, or
/// what follows behind "private:".
///
/// A request is one only where it fills its clause, so that "a private room" and "he keeps that private at work" stay answers.
struct PrivacyAsideReader {
  let line: AmendmentWords
  private let requests: [PrivacyRequest]

  /// - Parameter text: of a whole page its beginning.
  init(_ text: String, _ language: LanguageWords) {
    line = AmendmentWords(text, language, longest: Self.longest)
    requests = PrivacyRequest.all(in: line)
  }

  /// Who is told of somebody's life tells more than who corrects an answer.
  private static let longest = 400

  var aside: PrivacyAside? {
    guard let first = requests.first(where: \.object.isNamed) ?? requests.first else { return nil }
    let asked = requests.map(\.places)
    // "Yeah, and don't tell my mom any of this": a yes alone is kept, too, where all of it is meant.
    let isAnswered = first.object == .all && YesNo.alone(text(without: asked)) != nil
    guard isAnswered || isTold(without: asked) else { return nil }
    switch first.object {
    case .all: return whole(asked)
    case .named(let words):
      let telling = words.filter { line.word($0).count > 2 && !line.isWord(.owners, $0) }
      let parts = clauses(holding: (telling.isEmpty ? Array(words) : telling).map(line.word), without: asked)
      guard !parts.isEmpty else {
        return PrivacyAside(kept: text(without: asked), part: .named(line.text(of: words)))
      }
      return leavingOut(parts, asked)
    case .pointing: return leavingOut([near(first)].compactMap(\.self), asked)
    }
  }

  /// The text without the clauses that hold what is named, and those; nil where none does, or nothing would stay.
  /// - Parameter withWhatBelongs: whether what goes on in the sentence and points back at them goes with them.
  static func leavingOut(
    _ named: String, of text: String, _ language: LanguageWords, withWhatBelongs: Bool = false
  ) -> (part: String, kept: String)? {
    let reader = PrivacyAsideReader(text, language)
    let name = AmendmentWords(named, language)
    let words = name.words.indices.filter { name.isSpoken(name.word($0)) }
    let telling = words.filter { name.word($0).count > 2 && !name.isWord(.owners, $0) }
    let holding = reader.clauses(holding: (telling.isEmpty ? words : telling).map(name.word), without: [])
    let parts = withWhatBelongs ? reader.withWhatPointsBack(holding) : holding
    guard !parts.isEmpty else { return nil }
    switch reader.leavingOut(parts, []).part {
    case .words(let part): return (part, reader.text(without: parts))
    case .whole, .named: return withWhatBelongs ? (text, "") : nil
    }
  }

  private func whole(_ asked: [Range<Int>]) -> PrivacyAside { PrivacyAside(kept: text(without: asked), part: .whole) }

  /// Where nothing would stay, all of it is meant.
  private func leavingOut(_ parts: [Range<Int>], _ asked: [Range<Int>]) -> PrivacyAside {
    let kept = text(without: asked + parts)
    guard !parts.isEmpty, isTold(without: asked + parts) else { return whole(asked) }
    let out = parts.map { trimmed($0) }.filter { !$0.isEmpty }.map(line.text)
    return PrivacyAside(kept: kept, part: .words(out.joined(separator: ", ")))
  }

  // MARK: - What is meant

  /// What a request points at: what it leads to, else the clause before its bracket, else the sentence before it.
  private func near(_ request: PrivacyRequest) -> Range<Int>? {
    if request.isHead { return request.places.upperBound..<line.count }
    let before = line.words.indices.prefix(request.places.lowerBound).last { line.isSpoken(line.word($0)) }
    guard let last = before else { return nil }
    let isInBracket = line.word(request.places.lowerBound - 1) == "("
    let begin = line.words.indices.prefix(last).last { place in
      isEnd(place) || (isInBracket && [",", ":"].contains(line.word(place)))
    }
    return (begin.map { $0 + 1 } ?? 0)..<(last + 1)
  }

  /// The clauses, apart from the requests, that hold every telling word of a name.
  private func clauses(holding names: [String], without asked: [Range<Int>]) -> [Range<Int>] {
    return clauses.filter { clause in
      !asked.contains { $0.overlaps(clause) }
        && names.allSatisfy { name in clause.contains { isForm(line.word($0), of: name) } }
    }
  }

  /// With what goes on behind each of some clauses, up to the last words of its sentence that point back: "his mum is ill, and he's up
  /// half the night with her". Behind a mark that has to be said anew.
  private func withWhatPointsBack(_ parts: [Range<Int>]) -> [Range<Int>] {
    parts.map { part in
      var end = part.upperBound
      var place = end
      while place < line.count, !isEnd(place - 1), !isEnd(place) {
        let next = line.words.indices.dropFirst(place).first { !line.isSpoken(line.word($0)) } ?? line.count
        guard let last = (place..<next).last(where: { line.isWord(.backPronouns, $0) }) else { break }
        end = clauses.first { $0.contains(last) }?.upperBound ?? next
        place = max(next, end)
      }
      return part.lowerBound..<max(part.upperBound, end)
    }
  }

  /// From one mark or joint to the next.
  private var clauses: [Range<Int>] {
    var starts = [0]
    for place in line.words.indices.dropFirst() {
      let opens = [.tailJoints, .reasonLeads, .conditions].contains { line.length(of: $0, at: place) > 0 }
      if (opens && line.isSpoken(line.word(place + 1)))
        || (!line.isSpoken(line.word(place - 1)) && line.isSpoken(line.word(place)))
      {
        starts.append(place)
      }
    }
    return zip(starts, starts.dropFirst() + [line.count]).map { $0..<$1 }
  }

  /// "moms" is a form of "mom".
  private func isForm(_ word: String, of name: String) -> Bool {
    let (short, long) = word.count < name.count ? (word, name) : (name, word)
    return long.hasPrefix(short) && (long == short || (short.count > 2 && long.count - short.count <= 2))
  }

  private func isEnd(_ place: Int) -> Bool { PrivacyRequest.sentenceEnds.contains(line.word(place)) }

  // MARK: - What stays

  private func isTold(without out: [Range<Int>]) -> Bool {
    line.words.indices.contains { place in
      line.isSpoken(line.word(place)) && !line.isWord(.fillers, place) && !line.isWord(.tailJoints, place)
        && !out.contains { $0.contains(place) }
    }
  }

  private func text(without out: [Range<Int>]) -> String {
    var pieces: [Range<Int>] = []
    for place in line.words.indices where !out.contains(where: { $0.contains(place) }) {
      if let last = pieces.last, last.upperBound == place {
        pieces[pieces.count - 1] = last.lowerBound..<(place + 1)
      } else {
        pieces.append(place..<(place + 1))
      }
    }
    return pieces.map { $0.upperBound < line.count ? withoutJoints(trimmed($0)) : trimmed($0) }.filter { !$0.isEmpty }
      .map(line.text).joined(separator: ". ")
  }

  /// Without what only led to the part that went; behind a sentence nothing did.
  private func withoutJoints(_ piece: Range<Int>) -> Range<Int> {
    var end = piece.upperBound
    if [".", "!", "?"].contains(line.word(end)) { return piece }
    while end > piece.lowerBound,
      line.isWord(.tailJoints, end - 1) || !line.isSpoken(line.word(end - 1)) && line.word(end - 1) != "%"
    {
      end -= 1
    }
    return piece.lowerBound..<end
  }

  /// Without marks at the ends, and joints before it.
  private func trimmed(_ piece: Range<Int>) -> Range<Int> {
    var (start, end) = (piece.lowerBound, piece.upperBound)
    while start < end, !line.isSpoken(line.word(start)) || line.isWord(.tailJoints, start) { start += 1 }
    while end > start, !line.isSpoken(line.word(end - 1)) && line.word(end - 1) != "%" { end -= 1 }
    return start..<end
  }
}
