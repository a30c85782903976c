// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences that are known, as data: lower case, no punctuation, no apostrophes, no politeness.
enum SentenceTable {
  static let intents: [String: Intent] = index(sentences)

  static let agreement: [String: Bool] = index([
    true: [
      "y", "yes", "yeah", "yep", "yup", "ya", "ok", "okay", "k", "sure", "right", "correct", "exactly", "true", "fine",
      "thats right", "that is right", "thats correct", "that is correct", "yes it is", "yes please", "yes thats right",
      "sounds good", "sounds right", "looks good", "looks right", "good", "great", "perfect", "keep it", "i agree",
      "agreed",
      "of course", "absolutely", "definitely", "yes i do", "yes i am", "all right", "alright", "that works", "go ahead",
      "yes keep it", "yes ok", "ok yes", "yes sure", "sure thing", "thats it", "works for me", "yes we can", "do it",
    ],
    false: [
      "n", "no", "nope", "nah", "not really", "wrong", "thats wrong", "that is wrong", "thats not right",
      "that is not right", "not right", "no thanks", "no thank you", "no it isnt", "no its not", "not quite",
      "not exactly",
      "never", "no way", "i disagree", "no i dont", "incorrect", "thats not it", "not yet", "dont keep it",
      "no not really",
      "thats not correct", "not correct", "false", "neither", "no more",
    ],
  ])

  private static let sentences: [Intent: [String]] = [
    .back: [
      "back", "go back", "previous", "previous question", "last question", "the previous question", "go back one",
      "go back a step", "go back one step", "back up", "one back", "step back", "return to the previous question",
      "go back to the previous question", "go back to the last question", "go back to the question before",
      "go to the previous question", "go to the last question", "back to the previous question",
      "back to the last question", "see the previous question", "take me back", "go one back", "the question before",
      "go back to the one before", "go back to that question", "go back to the previous one", "go back to the last one",
      "move back", "previous one", "back one",
    ],
    .skip: [
      "skip", "skip it", "skip this", "skip this one", "skip this question", "skip that", "skip the question", "pass",
      "next", "next question", "go on", "move on", "leave it", "leave it out", "leave this out",
      "come back to it later",
      "come back to this later", "come back to this", "come back to that later", "not this one",
      "go to the next question",
      "go to the next one", "move on to the next question", "i dont want to answer", "i dont want to answer that",
      "i dont want to answer this", "id rather not say", "rather not say", "prefer not to say", "i prefer not to say",
      "not say", "do this later", "do that later", "i will do this later", "answer later", "later", "no comment",
    ],
    .unknown: [
      "idk", "dunno", "i dunno", "i dont know", "i do not know", "dont know", "do not know", "no idea",
      "i have no idea",
      "not sure", "im not sure", "i am not sure", "no clue", "i have no clue", "unknown", "i dont know yet",
      "not known",
      "not known yet", "dont know yet", "not sure yet", "im not sure yet", "i cant say", "hard to say", "who knows",
      "i really dont know", "i have not decided", "i havent decided", "i dont know that", "i dont know the answer",
      "i have to find out", "find out", "cant say yet", "beats me", "i forgot", "i cant remember", "i dont remember",
    ],
    .help: [
      "help", "help me", "i need help", "what can i do", "what can i say", "what can i type", "what do i do",
      "what should i do", "how does this work", "i dont understand", "i dont understand the question",
      "i dont understand this question", "i dont get it", "i dont get the question", "im confused", "im lost",
      "im stuck",
      "what are the commands", "show the commands", "show me the commands", "commands", "what now",
      "how do i answer this",
      "how should i answer", "how do i do this", "what kind of answer", "what am i supposed to do",
      "what am i supposed to write", "what do you want me to say", "what should i write", "what should i say",
    ],
    .why: [
      "why", "why do you ask", "why are you asking", "why are you asking me", "why are you asking this",
      "why are you asking that", "why do you ask that", "why do you ask this", "why do you want to know",
      "why do you want to know that", "why do you need that", "why do you need to know", "why do you need to know that",
      "why this question", "why that question", "what is this for", "whats this for", "what is that for",
      "whats that for",
      "why does it matter", "why does that matter", "why does this matter", "whats the point", "what is the point",
      "why is that important", "why is this important", "what do you need that for", "why would you ask that",
    ],
    .example: [
      "example", "an example", "for example", "like what", "such as", "give me an example", "show me an example",
      "show an example", "have an example", "do you have an example", "what would be an example", "whats an example",
      "what is an example", "see an example", "give an example", "get an example", "example please", "any examples",
      "examples", "some examples", "give me some examples", "what do others say", "what do other people say",
      "what would you say", "what is a good answer", "what would a good answer be", "have you got an example",
      "any ideas", "give me an idea", "give me a hint", "hint", "suggest something", "like", "what for example",
    ],
    .show: [
      "show", "show me", "show it", "review", "summary", "show me what we have", "show me what we have so far",
      "what do we have so far", "what have we got so far", "what do we have", "what have we got",
      "what have i said so far",
      "what did i say so far", "show everything", "show me everything", "show the plan", "show me the plan",
      "see the plan",
      "see my plan", "show my plan", "show me my plan", "see what we have", "see what we have so far",
      "show my answers", "show me my answers", "see my answers", "where are we", "read it back", "read back",
      "read it back to me", "summarize", "list my answers", "what did i say", "look at what we have so far",
      "see it all",
    ],
    .quit: [
      "quit", "exit", "close", "bye", "goodbye", "good bye", "quit the program", "exit the program",
      "close the program",
      "end the program", "leave the program", "see you", "im out", "end this", "end the conversation", "quit this",
      "log out", "logout",
    ],
    .pause: [
      "pause", "stop", "i have to stop", "stop here", "stop for today", "stop for now", "i have to go", "i have to run",
      "i have to leave", "have to go", "have to run", "got to go", "gotta go", "gotta run", "i gotta go", "i gotta run",
      "i got to go", "i must go", "i need to leave", "take a break", "i need a break", "need a break", "a break",
      "break",
      "continue later", "finish later", "do the rest later", "do the rest tomorrow", "continue tomorrow",
      "finish tomorrow", "pick this up later", "pick this up tomorrow", "save and stop", "save and quit",
      "save and exit",
      "thats enough for today", "enough for today", "thats all for today", "thats it for today", "im done for today",
      "done for today", "go to class", "go to a meeting", "my time is up", "time is up", "be right back", "brb",
      "i need to go", "call it a day", "stop there",
    ],
    .edit: [
      "edit", "change it", "change that", "change my answer", "change my last answer", "edit my answer",
      "edit my last answer", "edit that", "fix that", "fix my answer", "fix my last answer", "correct my answer",
      "correct my last answer", "correct that", "change an answer", "edit an answer", "change something",
      "change what i said", "i made a mistake", "i made a typo", "theres a typo", "reword my answer",
      "change the last answer", "edit the last answer", "change one of my answers", "rewrite that", "change my mind",
      "i changed my mind",
    ],
    .undo: [
      "undo", "undo that", "undo it", "undo this", "undo the last answer", "undo my last answer", "take that back",
      "take it back", "i take that back", "i take it back", "thats not what i meant", "that is not what i meant",
      "thats not what i meant undo", "that is not what i meant undo", "not what i meant", "i didnt mean that",
      "i did not mean that", "delete that", "delete my last answer", "remove that", "remove my last answer",
      "scratch that",
      "strike that", "forget that", "forget what i said", "cancel that", "revert that", "revert",
      "thats wrong undo it", "thats wrong undo", "that was wrong undo it", "no undo that", "i didnt say that",
      "thats not what i said", "that is not what i said",
    ],
    .repeat: [
      "repeat", "repeat that", "repeat it", "repeat the question", "repeat that question", "say that", "say it",
      "say that again", "say it again", "say again", "ask again", "ask me again", "ask that again", "come again",
      "pardon",
      "pardon me", "excuse me", "what", "what was the question", "whats the question", "what is the question",
      "what did you ask", "what did you say", "what was that", "huh", "reword", "reword it", "reword that",
      "reword the question", "rephrase", "rephrase that", "rephrase the question", "say it differently",
      "say that differently", "say it another way", "say that another way", "put it differently",
      "put that another way", "ask differently", "ask it another way", "what do you mean", "what do you mean by that",
      "what does that mean", "what does this mean", "in other words", "in plain words", "in simpler words",
      "say it in simpler words", "explain the question", "explain that", "explain", "can you explain",
    ],
  ]

  private static func index<Key: Hashable>(_ table: [Key: [String]]) -> [String: Key] {
    var index: [String: Key] = [:]
    for (key, sentences) in table {
      for sentence in sentences { index[sentence] = key }
    }
    return index
  }
}
