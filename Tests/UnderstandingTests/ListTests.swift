// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct ListTests {
  static let lists: [(String, [String])] = [
    ("reading charts, Excel and speaking up in meetings", ["reading charts", "Excel", "speaking up in meetings"]),
    (
      "the monthly report and saying no to people, oh and excel",
      ["the monthly report", "saying no to people", "excel"]
    ),
    ("Excel", ["Excel"]), ("", []), ("  ,  ", []), ("math and reading", ["math", "reading"]),
    ("math or reading", ["math", "reading"]), ("math & reading", ["math", "reading"]),
    ("math, reading, and writing", ["math", "reading", "writing"]), ("a, b, c or d", ["a", "b", "c", "d"]),
    ("planning; research and development; sales", ["planning", "research and development", "sales"]),
    ("research and development", ["research and development"]), ("trial and error", ["trial and error"]),
    ("copy and paste, and formulas", ["copy and paste", "formulas"]),
    ("pros and cons and deadlines", ["pros and cons", "deadlines"]),
    ("health and safety, first aid", ["health and safety", "first aid"]),
    ("one\ntwo\nthree", ["one", "two", "three"]), ("- one\n- two, with more", ["one", "two, with more"]),
    ("1. plan the week\n2) call Lee\n3. rest", ["plan the week", "call Lee", "rest"]), ("* only one", ["only one"]),
    ("one\r\ntwo\r\n", ["one", "two"]), ("phones; emails; ", ["phones", "emails"]),
    ("I am good at drawing, soccer and math", ["drawing", "soccer", "math"]),
    ("I like drawing and soccer", ["drawing", "soccer"]), ("I like drawing", ["I like drawing"]),
    ("I'm good at listening", ["listening"]),
    ("help with fractions and long division", ["fractions", "long division"]),
    ("My strengths are: patience, humor", ["patience", "humor"]), ("things like email, chat", ["email", "chat"]),
    (
      "It took me three days because I copy numbers by hand and nobody showed me another way",
      ["It took me three days because I copy numbers by hand and nobody showed me another way"]
    ),
    ("I go back over my notes, and then I test myself", ["I go back over my notes, and then I test myself"]),
    (
      "He reads slowly, word by word, and stumbles over easy words",
      ["He reads slowly, word by word, and stumbles over easy words"]
    ),
    ("When it gets loud, I lose the thread", ["When it gets loud, I lose the thread"]),
    ("budgets over $1,000 and contracts", ["budgets over $1,000", "contracts"]),
    ("the audit on June 3, 2027 and the fair", ["the audit on June 3, 2027", "the fair"]),
    ("tools (drills, saws), safety", ["tools (drills, saws)", "safety"]),
    ("\"stop, look and listen\", maps", ["\"stop, look and listen\"", "maps"]),
    ("open (bracket, never closed", ["open (bracket", "never closed"]),
    ("two and a half hours of work", ["two and a half hours of work"]),
    ("3 or 4 calls", ["3 or 4 calls"]), ("between work and home", ["between work and home"]),
    ("maps as well as charts", ["maps", "charts"]), ("maps and charts and tables", ["maps", "charts", "tables"]),
    ("Maps, charts.", ["Maps", "charts"]), ("and maps", ["maps"]), ("oh and also maps", ["maps"]),
    ("café, naïve words, 漢字 and 🙂", ["café", "naïve words", "漢字", "🙂"]), ("and", []), ("?", []), ("fast.", ["fast"]),
    ("Word and Excel", ["Word", "Excel"]), ("math,reading", ["math", "reading"]),
    ("rock'n'roll and jazz", ["rock'n'roll", "jazz"]),
  ]

  /// What leads to a list, and what follows it.
  static let surroundings: [(String, [String])] = [
    ("well i guess im pretty good at tennis and cards", ["tennis", "cards"]),
    ("My nephew struggles with shoelaces, queues and loud halls", ["shoelaces", "queues", "loud halls"]),
    ("What I find hardest is small talk and parking", ["small talk", "parking"]),
    ("the tricky part for me would be long words", ["long words"]),
    ("As her coach I'd say she is quick, fair and a bit shy", ["quick", "fair", "a bit shy"]),
    ("people tell me that I listen and that I stay calm", ["I listen", "I stay calm"]),
    ("honestly just my aunt", ["my aunt"]), ("prob chess?", ["chess"]), ("kindness mostly", ["kindness"]),
    ("help w tying knots & map reading", ["tying knots", "map reading"]),
    ("I'm good at chess and I'm good at baking", ["chess", "baking"]),
    ("I could ask Ruth or my neighbor", ["Ruth", "my neighbor"]),
    ("I will ask Ruth for the key and lock the shed", ["ask Ruth for the key", "lock the shed"]),
    ("my gran helps me and so does Pete", ["my gran", "Pete"]),
    ("Filing, invoices and stock counts are the big three for me", ["Filing", "invoices", "stock counts"]),
    ("knots, tents, and stuff like that", ["knots", "tents"]), ("glue and paper, i can use both", ["glue", "paper"]),
    ("The steps are too hard for me", ["The steps are too hard for me"]),
  ]

  /// What hangs on the words before it, or tells something.
  static let wholes = [
    "the bus driver, he always waits for me", "knitting, my nan taught me", "saying no, no excuses",
    "Mia cries at math time and hides under the table", "My boss, Ms. Hill, shows me the ropes",
    "whoever is around, usually Tom or Bea", "setting up the tables and chairs before the fair",
    "loud and crowded rooms", "the letters p and q", "practice on Mondays and Thursdays", "Mr. and Mrs. Lopez",
    "writing letters and reports", "interpreting and summarizing charts", "remembering to pack my bag and bring it",
    "change the filters and the belts", "R&D", "the A+ badge", "sales/marketing",
    "getting mad because I lose and people laugh",
    "He said I'm careful and quick", "I am stuck at level four and have been for a year",
    "plan and run the fair", "calm and not loud", "a desk, esp. by the door",
    "cooking, like real meals with sauce and everything",
  ]

  /// Marks and words that divide.
  static let marks: [(String, [String])] = [
    ("rice and beans, tamales, pies", ["rice and beans", "tamales", "pies"]),
    ("sales/planning/training", ["sales", "planning", "training"]), ("swim - run - ride", ["swim", "run", "ride"]),
    ("chess • go • cards", ["chess", "go", "cards"]), ("saws, drills; glue", ["saws", "drills", "glue"]),
    ("I love singing dancing and acting", ["singing", "dancing", "acting"]),
    ("cuts and, on a good day, color", ["cuts", "color"]), ("hockey n chess", ["hockey", "chess"]),
    ("(a) find a room (b) tell the crew", ["find a room", "tell the crew"]),
    ("Step one: call Bo. Step two: buy paint.", ["call Bo", "buy paint"]),
    ("step 1 call Bo step 2 buy paint", ["call Bo", "buy paint"]), ("read it then write it", ["read it", "write it"]),
    ("I'd start by calling Bo, next buy paint and finally paint it", ["calling Bo", "buy paint", "paint it"]),
    ("Call the bank. Write to Joe. Send the form.", ["Call the bank", "Write to Joe", "Send the form"]),
    ("Our intern files neatly, asks early, and cleans up", ["files neatly", "asks early", "cleans up"]),
    ("she reads, she draws and she sings", ["she reads", "she draws", "she sings"]),
    ("maps, charts, and I speak Greek", ["maps", "charts", "I speak Greek"]),
    ("Things I do: 1) knots 2) tents", ["knots", "tents"]), ("* chess * go", ["chess", "go"]),
    ("P.E. and P.T.", ["P.E.", "P.T."]), ("I'm ok at knots & not bad at tents", ["knots", "not bad at tents"]),
    ("a map would help, maybe more light too", ["a map", "more light"]),
    ("more light and less noise", ["more light", "less noise"]),
    ("Two things. I forget both.", ["Two things. I forget both."]),
  ]

  /// People, with nothing between them or with a word that says how often.
  static let people: [(String, [String])] = [
    ("dad nan", ["dad", "nan"]), ("my dad nan and my uncle Bo", ["my dad", "nan", "my uncle Bo"]),
    ("my husband my old chef", ["my husband", "my old chef"]),
    ("Ms. Roe Mr. Lind and the cook", ["Ms. Roe", "Mr. Lind", "the cook"]),
    ("my coach Mr. Lind", ["my coach Mr. Lind"]), ("my brother in law my boss", ["my brother in law", "my boss"]),
    ("my sons teacher", ["my sons teacher"]), ("miss my dad", ["miss my dad"]), ("my team lead", ["my team lead"]),
    ("my chef, sometimes Al, and the baker", ["my chef", "sometimes Al", "the baker"]),
    ("my chef, sometimes my aunt", ["my chef", "sometimes my aunt"]),
    ("darts, pool, even some chess", ["darts", "pool", "even some chess"]),
    ("my whole crew, especially Al", ["my whole crew, especially Al"]),
    ("staying calm, even with loud people", ["staying calm, even with loud people"]),
  ]

  /// Clauses that are one more thing, and clauses that are not.
  static let questions: [(String, [String])] = [
    ("prices, codes, where the forms are", ["prices", "codes", "where the forms are"]),
    ("prices, codes, and when the price changes", ["prices", "codes", "when the price changes"]),
    ("crowds and when people shout", ["crowds", "when people shout"]),
    ("what to say, when to nod and how to leave", ["what to say", "when to nod", "how to leave"]),
    ("prices, codes, who to call", ["prices", "codes", "who to call"]),
    ("knowing when to nod, what to say", ["knowing when to nod, what to say"]),
    ("swimming, when I have time", ["swimming, when I have time"]),
    ("a lot about planes and which ones crash", ["a lot about planes and which ones crash"]),
  ]

  /// What somebody is like, and what somebody does.
  static let deeds: [(String, [String])] = [
    ("she is good with dogs and quick on her feet", ["good with dogs", "quick on her feet"]),
    ("Lena is patient with beginners and honest about mistakes", ["patient with beginners", "honest about mistakes"]),
    ("I'm good with dogs, horses and cats", ["dogs", "horses", "cats"]),
    ("Math is hard and boring", ["Math is hard and boring"]),
    ("I read the card, copy it and then we compare", ["read the card", "copy it", "we compare"]),
    ("I read the card, copy it and then Lena checks it", ["read the card", "copy it", "Lena checks it"]),
    ("I missed it, ran home and then I slept", ["I missed it, ran home and then I slept"]),
    ("I can do wheelies, jumps and almost a flip", ["wheelies", "jumps", "almost a flip"]),
    ("I can do wheelies, juggle and whistle", ["do wheelies", "juggle", "whistle"]),
    ("I can't do this, this is too long", ["I can't do this, this is too long"]),
    ("he can take a lock apart and put it back", ["he can take a lock apart and put it back"]),
    ("I can spot the signs and report them to Lee", ["spot the signs", "report them to Lee"]),
    ("I do nails and hair really well", ["nails", "hair"]), ("not sleeping very well", ["not sleeping very well"]),
    ("I use a timer and take my breaks", ["use a timer", "take my breaks"]),
    ("chess and also I can yodel", ["chess", "I can yodel"]),
    ("chess and I can also yodel", ["chess", "I can also yodel"]),
    ("goodbye letters, I write those well", ["goodbye letters, I write those well"]),
    ("sharing and saying sorry", ["sharing", "saying sorry"]), ("listen, share, wait", ["listen", "share", "wait"]),
    ("Well, I have strengths in filing and typing", ["filing", "typing"]),
    ("Right, I've got experience with lathes and drills", ["lathes", "drills"]),
    ("my strengths lie in tact and timing", ["tact", "timing"]),
    ("it's hard for me to wait and to lose", ["wait", "lose"]),
    ("it's hard to switch shifts", ["it's hard to switch shifts"]),
    ("probly chess and like darts", ["chess", "darts"]),
  ]

  /// Steps that say who does them, and words that lead to the first as to the others.
  static let steps: [(String, [String])] = [
    ("first i draw it then i ink it then i color it", ["draw it", "ink it", "color it"]),
    ("first I'll ring Mo, then write the plan, then send it", ["ring Mo", "write the plan", "send it"]),
    ("First I'd read it, next I'd watch Kim, and finally I'd try it", ["read it", "watch Kim", "try it"]),
    ("first i ask my nan, then she shows me, then i do it", ["i ask my nan", "she shows me", "i do it"]),
    ("First we meet, then Ann takes notes and I type them up", ["we meet", "Ann takes notes and I type them up"]),
    ("than i ask him, than i write it", ["ask him", "write it"]),
    ("when it rains then i stay home", ["when it rains then i stay home"]),
    ("i get mad then i cry", ["i get mad then i cry"]),
    ("mostly I put it off and then hurry", ["mostly I put it off and then hurry"]),
    (
      "My son sold the car and then moved to Ohio, so now I walk",
      ["My son sold the car and then moved to Ohio, so now I walk"]
    ),
    ("honestly, since the move, nobody calls me", ["honestly, since the move, nobody calls me"]),
  ]

  /// What refers to the thing before it, is said of it, or is one more.
  static let remarks: [(String, [String])] = [
    ("noodles with butter, not the spicy kind", ["noodles with butter, not the spicy kind"]),
    ("mac and cheese with ham, not the cold one", ["mac and cheese with ham, not the cold one"]),
    ("acting, dancing, not so much opera", ["acting", "dancing", "not so much opera"]),
    ("opening, closing, the middle part not so much", ["opening", "closing", "the middle part not so much"]),
    ("coding, testing -- plus the docs", ["coding", "testing", "the docs"]),
    ("he's slow - and he knows it", ["he's slow - and he knows it"]),
    ("making a plan, and keeping to it", ["making a plan, and keeping to it"]),
    ("washing the dog, feeding it and walking it", ["washing the dog", "feeding it", "walking it"]),
    ("walking the dog before, during and after lunch", ["walking the dog before, during and after lunch"]),
    ("nails. hair. and that braid thing", ["nails", "hair", "that braid thing"]),
    ("tact, a loud voice and that i never nag", ["tact", "a loud voice", "that i never nag"]),
    ("spelling, that thing with dots, and maths", ["spelling", "that thing with dots", "maths"]),
    ("tiles plus anything with grout", ["tiles", "anything with grout"]),
    ("snacks and more time", ["snacks", "more time"]),
    ("faster and more careful notes", ["faster and more careful notes"]),
    ("my neighbor (she drives me), my pastor", ["my neighbor (she drives me)", "my pastor"]),
    ("tacos, soup (I can make those)", ["tacos", "soup"]), ("math (i hate it)", ["math (i hate it)"]),
    ("my aunt (she is a nurse), Al", ["my aunt (she is a nurse)", "Al"]),
    ("he finds sharing and waiting hard", ["sharing", "waiting"]),
    ("I find chess hard and slow", ["I find chess hard and slow"]),
    ("hard: stairs, ladders", ["stairs", "ladders"]),
  ]

  /// Somebody who is meant, and what is told of oneself between things.
  static let selves: [(String, [String])] = [
    ("a timer, snacks, someone who checks in on me", ["a timer", "snacks", "someone who checks in on me"]),
    ("everyone in my family says I'm loud", ["everyone in my family says I'm loud"]),
    ("im shy with crowds and im brave at heights", ["shy with crowds", "brave at heights"]),
    ("im good at chess and im patient with kids", ["good at chess", "patient with kids"]),
    ("good with babies, bad with teens", ["good with babies", "bad with teens"]),
    ("karate and i can count in Japanese", ["karate", "i can count in Japanese"]),
    ("math and i know why", ["math and i know why"]), ("art and i can do it now", ["art and i can do it now"]),
    ("i like cats, dogs and i know all the songs", ["cats", "dogs", "i know all the songs"]),
    ("i can lift, i'm never late, i work weekends", ["can lift", "never late", "work weekends"]),
    ("My boss, Mr. Lind", ["My boss, Mr. Lind"]), ("my mom, Mr. Lind", ["my mom", "Mr. Lind"]),
    ("Dr. Roe, the head of nursing", ["Dr. Roe, the head of nursing"]),
    (
      "my dad when he is home and my mom",
      ["my dad when he is home", "my mom"]
    ),
  ]

  @Test(arguments: steps + remarks + selves)
  func `hears steps, remarks and what is told of oneself`(line: String, items: [String]) {
    #expect(ListSplitter(.english).items(of: line) == items)
  }

  @Test(arguments: people + questions + deeds)
  func `hears people, questions and deeds as things of their own`(line: String, items: [String]) {
    #expect(ListSplitter(.english).items(of: line) == items)
  }

  @Test(arguments: surroundings + marks + wholes.map { ($0, [$0]) })
  func `takes apart what is several things`(line: String, items: [String]) {
    #expect(ListSplitter(.english).items(of: line) == items)
  }

  @Test(arguments: lists)
  func `divides things and not sentences`(line: String, items: [String]) {
    #expect(ListSplitter(.english).items(of: line) == items)
  }

  @Test func `says nothing that was not typed`() {
    for (line, _) in Self.lists {
      for item in ListSplitter(.english).items(of: line) { #expect(line.contains(item)) }
    }
  }
}
