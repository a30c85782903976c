// SPDX-License-Identifier: GPL-3.0-or-later

/// Two words with "and" or "or" between them that are one thing.
enum KnownPairs {
  static func holds(_ first: String, _ second: String) -> Bool {
    first == second || pairs[first]?.contains(second) ?? false
  }

  /// Two doings that are one when they share what follows: "reading and writing reports".
  static func shareObject(_ first: String, _ second: String) -> Bool { doings[first]?.contains(second) ?? false }

  private static let pairs: [String: Set<String>] = index([
    "research development", "r d", "trial error", "health safety", "health wellness", "copy paste", "cut paste",
    "drag drop",
    "pros cons", "back forth", "questions answers", "question answer", "q a", "profit loss", "supply demand",
    "terms conditions", "nuts bolts", "dos don'ts", "do's don'ts", "do's dont's", "dos donts", "track field",
    "arts crafts",
    "show tell", "black white", "diversity inclusion", "equity inclusion", "mergers acquisitions", "lock key",
    "rules regulations", "policies procedures", "policy procedure", "time effort", "wear tear", "search replace",
    "search rescue", "find replace", "stop start", "stop think", "start stop", "sooner later", "more less", "one two",
    "yes no", "pass fail", "true false", "ups downs", "lost found", "occupational physical", "accounts finance",
    "cause effect", "compare contrast", "this that", "here there", "now then", "odds ends", "bread butter", "nice easy",
    "rock roll", "food beverage", "learning development", "training development", "monitoring evaluation",
    "roles responsibilities", "strengths weaknesses", "hide seek", "read understand", "please thank", "checks balances",
    "wait see", "planning control", "macaroni cheese", "mac cheese", "butter jelly", "ins outs", "lockout tagout",
    "lock tag",
    "ham eggs", "fish chips", "salt pepper", "war peace", "law order", "crime punishment", "sticks stones",
    "bits pieces",
    "peace quiet", "first foremost", "safe sound", "flesh blood", "neat tidy", "plain simple", "loud clear", "hit miss",
    "give take", "live learn", "touch go", "pick choose", "come go", "up down", "in out", "on off", "left right",
    "day night", "high low", "big small", "old new", "hot cold", "tried true", "dead alive", "man machine",
    "sales marketing",
    "hardware software", "collection analysis", "command control", "research writing", "shipping receiving",
    "shipping handling",
    "payable receivable", "input output", "assets liabilities", "income expenses", "time motion", "plus minus",
    "twos threes",
    "drum bass", "string wind", "lights sirens", "arms legs", "hands knees", "heads shoulders", "husband wife",
    "mom dad's",
    "brother sister's", "likes dislikes", "wants needs", "needs wants", "mind body", "body soul", "cat mouse",
    "hook loop",
    "nickel dime", "pen paper", "pencil paper", "knife fork", "lock load", "plug play", "point click", "park ride",
    "kiss ride",
    "bed breakfast", "oil gas", "heating cooling", "heating ventilation", "fire rescue", "hammer nails", "wait listen",
    "stop listen", "look listen", "scope sequence", "speech language", "reading comprehension", "peer self",
    "feast famine",
    "simon schuster", "dungeons dragons", "romeo juliet", "lewis clark", "johnson johnson", "barnes noble", "and or",
    "diversity equity", "vision mission", "mission vision", "names faces", "facts figures", "rhyme reason",
    "means ends",
    "dollars cents", "pounds ounces", "feet inches", "plants animals", "adam eve", "either or", "breaking entering",
    "driving drinking", "drinking driving", "rank file", "meet greet", "grip grin", "lunch learn", "think pair",
    "pair share",
    "null void", "assault battery", "aid abet", "cease desist", "spick span", "hustle bustle", "wash wear", "mix match",
    "trial tribulation", "trials tribulations", "leaps bounds", "length width", "width height", "length breadth", "x y",
  ])

  private static let doings: [String: Set<String>] = index([
    "reading writing", "writing reading", "adding subtracting", "multiplying dividing", "planning controlling",
    "giving receiving",
    "giving taking", "buying selling", "hiring firing", "starting finishing", "opening closing", "sending receiving",
    "loading unloading", "asking answering", "editing proofreading", "copying pasting", "cutting pasting",
    "planning running",
    "planning leading", "preparing giving", "preparing holding", "writing editing", "writing sending",
    "reading understanding",
    "reading interpreting", "collecting analyzing", "creating editing", "making keeping", "setting reaching",
    "setting keeping",
    "designing building", "building testing", "installing repairing", "cleaning sorting", "receiving storing",
    "picking packing",
    "speaking understanding", "understanding using", "finding fixing", "finding using", "designing running",
    "opening reading",
    "add subtract", "read write", "multiply divide", "plan lead", "open close", "write edit", "understand use",
    "find fix",
  ])

  private static func index(_ texts: [String]) -> [String: Set<String>] {
    texts.reduce(into: [:]) { index, text in
      let words = text.split(separator: " ").map(String.init)
      if words.count == 2 { index[words[0], default: []].insert(words[1]) }
    }
  }
}
