// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Reads one request for privacy where it begins.
struct PrivacyRequestReader {
  let line: AmendmentWords
  let start: Int

  /// Nil where none begins there, or where it goes on and so tells something.
  var request: PrivacyRequest? {
    // In "yeah n can u not tell my mom any of this" the yes answers what was asked.
    if line.isWord(.tailJoints, start + 1), YesNo.alone(line.word(start)) != nil { return nil }
    let begin = afterLeads(start)
    guard begin < line.count, line.isSpoken(line.word(begin)) else { return nil }
    if opensClause, let head = head(at: begin) { return head }
    guard let (object, end) = hidden(at: begin) ?? told(at: begin) ?? inBracket(at: begin) else { return nil }
    let next = afterTails(end)
    if opensClause, let head = head(object, from: next) { return head }
    guard closes(next), opensClause || (next >= line.count && !isReported) else { return nil }
    return PrivacyRequest(places: start..<next, object: object, isHead: false)
  }

  // MARK: - Where it stands

  /// Whether a mark or a joint stands before it.
  private var opensClause: Bool {
    start == 0 || !line.isSpoken(line.word(start - 1)) || line.isWord(.tailJoints, start)
  }

  /// "He always says dont write that" tells what somebody says, "i forget it if i dont write it down" what somebody does.
  private var isReported: Bool {
    [.pronouns, .speakers, .kin, .into].contains { line.isWord($0, start - 1) }
      || line.words.indices.prefix(start).suffix(3).contains { place in
        line.isWord(.sayings, place) || line.isWord(.tellingOthers, place)
      }
  }

  private func afterLeads(_ start: Int) -> Int {
    var place = start
    while place < line.count {
      let length = [.tailJoints, .amendmentFillers, .changeOpenings].map { line.length(of: $0, at: place) }.max() ?? 0
      guard length > 0 else { break }
      place += length
    }
    return place
  }

  private func afterTails(_ end: Int) -> Int {
    var place = end
    while case let length = [.afterChanges, .amendmentFillers].map({ line.length(of: $0, at: place) }).max() ?? 0,
      length > 0
    {
      place += length
    }
    return place
  }

  private func closes(_ place: Int) -> Bool { place >= line.count || !line.isSpoken(line.word(place)) }

  // MARK: - What leads to what is meant

  /// "Private: he cried", "off the record, he cried"
  private func head(at begin: Int) -> PrivacyRequest? {
    let length = line.length(of: .privateStates, at: begin)
    guard length > 0,
      [":", "-"].contains(line.word(begin + length)) || (length > 2 && line.word(begin + length) == ",")
    else { return nil }
    return head(.pointing, from: begin + length)
  }

  /// "Dont write this down but he cried"
  private func head(_ object: PrivacyRequest.Object, from next: Int) -> PrivacyRequest? {
    let isLed =
      [":", "-", ","].contains(line.word(next)) && object == .pointing
      && line.length(of: .privateStates, at: afterLeads(start)) > 0
    guard object == .pointing, isLed || line.word(next) == ":" || line.isWord(.reserves, next),
      line.words.indices.dropFirst(next + 1).contains(where: { line.isSpoken(line.word($0)) })
    else { return nil }
    return PrivacyRequest(places: start..<(next + 1), object: object, isHead: true)
  }

  // MARK: - How it is asked

  private typealias Found = (object: PrivacyRequest.Object, end: Int)

  /// "Dont write that", "leave out the dad part", "keep that between us", "dont tell anyone"
  private func hidden(at begin: Int) -> Found? {
    if case let length = line.length(of: .tellNobody, at: begin), length > 0 { return (.pointing, begin + length) }
    if let end = afterOneNotTold(at: begin) { return (.all, end) }
    if case let length = line.length(of: .doNotWrite, at: begin), length > 0,
      let (object, end) = object(at: begin + length)
    {
      return (object, end + max(line.length(of: .paperPlaces, at: end), line.length(of: .writtenEnds, at: end)))
    }
    if case let length = line.length(of: .doNotPut, at: begin), length > 0,
      let (object, end) = object(at: begin + length),
      case let place = line.length(of: .paperPlaces, at: end), place > 0
    {
      return (object, end + place)
    }
    if case let length = line.length(of: .doNotShow, at: begin), length > 0,
      let (object, end) = object(at: begin + length)
    {
      return (object, line.isWord(.to, end) ? min(end + 4, clauseEnd(from: end)) : end)
    }
    if case let length = line.length(of: .leavingOut, at: begin), length > 0 { return object(at: begin + length) }
    guard line.isWord(.withholdVerbs, begin), let (object, end) = object(at: begin + 1),
      case let length = [.privateStates, .paperEndings, .removalFrameEndings].map({ line.length(of: $0, at: end) })
        .max() ?? 0,
      length > 0, isAboutTalk(begin + 1, state: length), !line.isWord(.and, start),
      begin > afterLeads(line.afterMarks(0)) || object.isNamed || line.length(of: .removalFrameEndings, at: end) == 0
    else { return nil }
    return (object, end + length)
  }

  /// "Can u not tell my mom any of this", "i dont wanna say it to my dad": all of it is kept from somebody.
  private func afterOneNotTold(at begin: Int) -> Int? {
    let length = line.length(of: .notTold, at: begin)
    let owner = line.isWord(.owners, begin + length) ? 1 : 0
    guard length > 0, line.isWord(.kin, begin + length + owner) else { return nil }
    let end = begin + length + owner + 1
    let about = line.isWord(.aboutWords, end) ? end + 1 : end
    return max(end, object(at: about)?.end ?? end)
  }

  /// "I read in my room, its private": of "it" only more words tell that this talk is meant.
  private func isAboutTalk(_ place: Int, state: Int) -> Bool { !line.isWord(.pronouns, place) || state > 1 }

  /// "Thats between us", "the mom part is private", "this stays between you and me"
  private func told(at begin: Int) -> Found? {
    let short = line.length(of: .thatIs, at: begin)
    let subject: Found? = short > 0 ? (.pointing, begin + short) : object(at: begin)
    guard let subject else { return nil }
    let link = line.length(of: .stayLinks, at: subject.end)
    guard short > 0 || link > 0, case let state = line.length(of: .privateStates, at: subject.end + link), state > 0,
      isAboutTalk(begin, state: state)
    else { return nil }
    return (subject.object, subject.end + link + state)
  }

  /// "(private)"
  private func inBracket(at begin: Int) -> Found? {
    let length = line.length(of: .privateStates, at: begin)
    guard length > 0, line.word(start - 1) == "(", line.word(begin + length) == ")" else { return nil }
    return (.pointing, begin + length)
  }

  // MARK: - What it is about

  private func object(at place: Int) -> Found? {
    if case let length = line.length(of: .wholeAnswers, at: place), length > 0 { return (.all, place + length) }
    if case let length = line.length(of: .partLeads, at: place), length > 0 {
      let end = nameEnd(from: place + length)
      return end > place + length ? (.named(place + length..<end), end) : nil
    }
    if line.isWord(.owners, place),
      let part = (place + 1..<min(place + Self.longestName, line.count)).first(where: { line.isWord(.partNames, $0) })
    {
      return (part == place + 1 ? .pointing : .named(place + 1..<part), part + 1)
    }
    let pronoun = line.length(of: .pronounThings, at: place)
    return pronoun > 0 ? (.pointing, place + pronoun) : nil
  }

  /// What is named about ends with its clause, or where it is told that it stays private.
  private func nameEnd(from start: Int) -> Int {
    let last = clauseEnd(from: start)
    return line.words.indices.prefix(last).dropFirst(start + 1).first { place in
      line.length(of: .stayLinks, at: place) > 0 || line.length(of: .paperPlaces, at: place) > 0
        || line.length(of: .paperEndings, at: place) > 0 || line.isWord(.removalFrameEndings, place)
        || line.isWord(.afterChanges, place)
    } ?? last
  }

  private func clauseEnd(from start: Int) -> Int {
    line.words.indices.dropFirst(start).first { !line.isSpoken(line.word($0)) } ?? line.count
  }

  /// So many words, the first one and "part" with them, name a part.
  private static let longestName = 5
}
