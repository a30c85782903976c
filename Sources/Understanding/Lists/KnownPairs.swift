// SPDX-License-Identifier: GPL-3.0-or-later

/// Two words with "and" or "or" between them that are one thing.
enum KnownPairs {
  static func holds(_ first: String, _ second: String) -> Bool { pairs[first]?.contains(second) ?? false }

  private static let pairs: [String: Set<String>] = [
    "research": ["development"], "r": ["d"], "trial": ["error"], "health": ["safety"], "copy": ["paste"],
    "cut": ["paste"], "drag": ["drop"], "pros": ["cons"], "back": ["forth"], "questions": ["answers"],
    "question": ["answer"], "q": ["a"], "profit": ["loss"], "supply": ["demand"], "terms": ["conditions"],
    "nuts": ["bolts"], "dos": ["don'ts"], "do's": ["don'ts"], "track": ["field"], "arts": ["crafts"],
    "show": ["tell"], "black": ["white"], "diversity": ["inclusion"], "equity": ["inclusion"],
    "mergers": ["acquisitions"], "lock": ["key"], "rules": ["regulations"], "policies": ["procedures"],
    "policy": ["procedure"], "time": ["effort"], "wear": ["tear"], "search": ["replace", "rescue"],
    "find": ["replace"], "stop": ["start", "think"], "start": ["stop"], "sooner": ["later"], "more": ["less"],
    "one": ["two"], "yes": ["no"], "pass": ["fail"], "true": ["false"], "word": ["word"], "over": ["over"],
    "again": ["again"], "step": ["step"], "ups": ["downs"], "lost": ["found"], "occupational": ["physical"],
    "accounts": ["finance"], "cause": ["effect"], "compare": ["contrast"],
    "this": ["that"], "here": ["there"], "now": ["then"], "odds": ["ends"], "bread": ["butter"], "nice": ["easy"],
    "rock": ["roll"], "food": ["beverage"], "learning": ["development"], "monitoring": ["evaluation"],
    "roles": ["responsibilities"], "strengths": ["weaknesses"], "hide": ["seek"], "read": ["understand"],
  ]
}
