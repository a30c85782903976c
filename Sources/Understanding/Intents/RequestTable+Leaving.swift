// SPDX-License-Identifier: GPL-3.0-or-later

extension RequestTable {
  /// Not knowing, stopping for now, leaving.
  static let leaving: [(Request, [String])] = [
    (
      Request(.unknown),
      [
        "[(well|hm)] [i] [(really|honestly|just|actually|still)] [do] not [(really|honestly|actually)] know [(that|it|yet|this|the answer|right now|now|exactly|for sure|about that|honestly|really|anymore|off hand|sorry|lol|at all|at the moment|man|either|what to (say|think))] [(yet|now|lol|sorry|either|really|honestly|right now)]",
        "i do not know the answer [to (that|this)]", "i do not no", "[i] do not know",
        "i have (no idea|no clue|not a clue|no earthly idea|not the faintest idea) [(at all|yet|honestly|really|right now|about that|sorry|lol|either)]",
        "(no|zero|not a|not the slightest|not the faintest) (idea|clue) [(at all|yet|honestly|really|right now|about that|sorry|lol|man|either)]",
        "[i am] [(really|honestly|just|still)] not [(so|really|entirely|exactly|quite|too|completely|100 percent|very|yet)] (sure|certain) [(yet|about (that|this|it)|right now|now|at all|of that|honestly|really|either|sorry|lol)]",
        "unsure", "uncertain", "unknown", "not known [yet]", "not yet known", "i am (unsure|undecided|uncertain)",
        "undecided", "i have no (opinion|preference)",
        "[that is] hard to (say|tell|know) [(right now|now|exactly|really)]",
        "(who knows|god knows|lord knows|good question|search me|beats me|you tell me|how should i know|how would i know|no way to know|tbd|to be determined|to be decided|to be announced)",
        "(that|this) is a good question",
        "(i am|we are) still (thinking|deciding|figuring (it|that) out|working (it|that) out)",
        "(still|let me) (thinking|deciding)",
        "i (would|will|d) have to (ask|check|look|look it up|find out|think about (it|that)|look into (it|that)|see) [(somebody|someone|my teacher|my boss|my mom|my supervisor|around|first|him|her|them|that up)] [(first|about (it|that))]",
        "i (will|have to|need to|must) (find out|ask|check|look it up|look into it|look into that|think about (it|that) [more]) [(first|about (it|that)|somebody|someone)]",
        "we (do not|will|have not) [(really|still)] (know|see|decided|figured it out) [(that|it|yet)] [(yet)]",
        "we are not (sure|certain) [yet]", "nobody (knows|told me) [(that|yet|for sure)]",
        "no one (knows|told me) [(that|yet|for sure)]",
        "i can not (say|tell|remember|recall|think of (anything|one|any|something)|come up with (anything|one|something)|decide|answer that [now]) [(right now|now|yet|for sure|at the moment|that|it)]",
        "(can|could) not (say|tell|tell you|remember|think of anything) [(right now|now|yet|for sure|exactly|that)]",
        "i could not (say|tell [you]|tell you that) [(right now|exactly)]",
        "i do not (remember|recall|have (a|any) (clue|idea|ideas)|have one|have an (idea|opinion)|have anything in mind) [(yet|right now|that|it|anymore)]",
        "do not remember", "i (forgot|forget|have forgotten) [it]",
        "i have not (decided|thought about (it|that)|figured (it|that) out|made up my mind|got one) [yet]",
        "not decided [yet]", "(nothing comes|nothing is coming) to mind [(right now|yet|now)]", "my mind is blank",
        "i am drawing a blank", "(blank|empty) mind", "i got nothing",
        "(i have|i have got|got) nothing [(here|right now|yet)]",
        "(no|not any) (ideas|thoughts|answer [yet]) [(yet|right now|at the moment)]", "i am not able to say",
        "[i] never thought about (that|it)", "i have never thought about (that|it) [before]",
        "(your|you) guess is as good as mine", "i wish i knew", "if only i knew", "can not know [that] [yet]",
        "idk man", "ion know", "i dk", "dk", "dont no", "no sé", "shrug", "meh i do not know", "i would not know",
        "wouldnt know",
      ]
    ),
    (
      Request(.pause),
      [
        "pause [(it|this|here|for now|please|the conversation|for a (bit|minute|moment|while))]",
        "stop [(it|this|here|there|now)] [(for (now|today|a bit|a moment|a while|a minute|the day|lunch)|at this point|now)]",
        "(i|we) (have to|need to|must|should|got to|better|really have to|really need to|want to|are going to have to|am going to have to|will have to) (go|run|stop|leave|head out|get going|get back to work|take off|pause|rush|bounce|log off|catch (my|the) (bus|train|ride)|pick up (my|the) (kids|kid|son|daughter)|get to (class|work|a meeting)) [(now|soon|here|today|in a minute|for (now|today|a bit|the day)|to (class|work|lunch|practice|a meeting|my next class|my next meeting|the next meeting|bed|the bathroom|the restroom|dinner|my shift|another meeting|school|the doctor)|for a meeting|home)]",
        "(got to|have to|need to|must|better) (go|run|leave|bounce|stop|dash|jet|log off|head out) [(now|soon|to (class|work|lunch|practice|a meeting|my next class|bed|my shift|school)|for a meeting|home)]",
        "(go|going|off|back) to (class|work|a meeting|lunch|my next class|bed|practice) [now]",
        "i am (going|leaving|heading out|off|off to (class|work|lunch|bed|a meeting)|out of time|short on time|running late|late for (class|work|a meeting|practice|my bus)|done for (today|now|the day)|needed elsewhere|being called away|going to be late) [now]",
        "(can we take|can i take|could we take|let us take|i have to take|i need to take|may i take|can we have|can i have|i need|i want|i could use|time for|we need|how about|let us have) (a|an|some|one|my) [(little|short|quick|5|five|10|ten|lunch|coffee|bathroom|small)] [(minute|min|minutes)] (break|pause|rest|breather|time out|timeout|moment) [(now|here|please|first)]",
        "(do|finish|continue|go on|resume|complete|pick up|pick (this|it) up|carry on|come back|keep going|do (it|this|that|the rest)|finish (it|this|up|the rest|that)|continue (it|this)|complete (it|this)|resume (it|this)) [(with (this|it|that)|the rest|to (this|it))] [(again)] (later [(on|today)]|tomorrow [(morning|afternoon)]|another (time|day)|next (time|week)|after (lunch|class|school|work|the break|the meeting|my meeting|dinner)|tonight|in a (bit|while|minute)|on (monday|tuesday|wednesday|thursday|friday)|this (afternoon|evening)|some other time)",
        "to be continued [(later|tomorrow|next week)]",
        "(be right back|brb|back (soon|later|in a (minute|bit|sec|second)|in (five|ten|5|10) [(minutes|min)])|one (moment|second|minute|sec)|just a (moment|second|minute|sec)|hold on|hang on|wait a (moment|minute|second|sec)|give me a (moment|minute|second|sec)|i will be (back|right back) [(later|soon|tomorrow|in a (bit|minute))])",
        "i will (come back|be back|continue|finish|do (it|this|the rest)|resume|return) [(to (this|it)|it|this)] (later|tomorrow|soon|another (time|day)|next (time|week)|tonight|after (lunch|class|school|work)|in a (bit|while|minute))",
        "(that is|this is) (enough|all|it|all i have time for|all i can do) [(for (today|now|me|this time)|today|right now|i can do [today])]",
        "enough [(for (today|now)|already)]", "i (am done|have had enough|am finished) [for (today|now|the day)]",
        "done for (today|now|the day)", "call it a day",
        "(time is|my time is|our time is|we are out of time|i am out of time|out of time|times) [(up|over|almost up)]",
        "we are out of time", "(i|we) (ran|are running|am running|have run) out of time",
        "(no|i have no|we have no|i do not have|not enough|there is no|i have no more|no more) [(more|any|enough)] time [(now|today|left|for this [now]|right now|anymore)]",
        "not today", "not right now", "stop there", "leave it (there|here|at that) [for (today|now)]",
        "i am [(so|too|really|very|getting|kind of)] (tired|hungry|exhausted|sleepy|worn out|bored) [(can (we|i)|let us|i want to|now|of this)] [(stop|pause|take a break|continue tomorrow|finish (later|tomorrow)|do this later|quit)] [(now|here|for (today|now)|please)]",
        "the (bell|phone) (rang|just rang|is ringing|rings)",
        "(the|my) (bus|train|ride|mom|dad|teacher|boss|next meeting|next class|class|meeting|lunch|shift|break|battery|client|customer) (is (here|calling|calling me|starting|coming|waiting|over|about to (start|end)|low|dying)|starts|starts (now|soon)|is about to start|just (came|got here|arrived)|needs me|wants me|called me) [(now|soon)] [(i|we)] [(have to|need to|got to|must)] [(go|run|leave|stop)]",
        "(someone|somebody|my boss|my teacher|my mom|a customer) (needs|wants|is calling|called) (me|for me)",
        "time (for|to go to) (lunch|class|work|bed|a break|practice|dinner|school|my meeting) [(now)]",
        "time to (go|leave|stop|run)",
        "(later|see you later|see you tomorrow|talk to you later|talk later|ttyl|g2g|gtg|got 2 go|gotta bounce)",
        "let us (stop|pause|break|leave it|rest|end) [(here|now|there|for (today|now|lunch))]",
        "(i|we) (can|could|will|should|would like to) (stop|pause|finish|continue|pick this up|pick it up|do the rest|do this) [(this)] [(here|now|for today|later|tomorrow|next (week|time)|another (time|day)|after (lunch|class|school|work))]",
        "pick (this|it) up (later|tomorrow|next (week|time)|another (time|day)|again tomorrow)",
      ]
    ),
    (
      Request(.quit),
      [
        "(quit|exit|close|shut down|shut it down|terminate|log out|logout|log off|sign out|sign off) [(now|please|here|everything)]",
        "(quit|exit|close|leave|end|shut|terminate|get out of|shut down|kill|abort) (it|this|that|the program|this program|the app|this app|the session|this session|the conversation|this conversation|the chat|this chat|the assistant|the window|everything|the tool|this thing|ilp) [(down|now|please|here)]",
        "(get|let) me out [of (here|this)]",
        "i (want|would like|need|wish) (out|to (quit|exit|leave (this|the program)|close (it|this|the program)))",
        "(bye|goodbye|good bye|bye bye|good night|farewell|ciao|cya|see ya|see you|so long|take care|have a (good|nice) (day|one|evening|weekend)) [(for now|then|now|thanks|and thanks|all|everyone)]",
        "i am (out|outta here|out of here|leaving)", "stop the (program|app|session|conversation|chat)",
        "turn (it|this|the program) off", "(that is|that will be) all [(thanks|thank you|bye)]",
        "quit the program please", "end (it|this) here", "cancel everything", "abort",
      ]
    ),
    (
      Request(.pause, command: "save"),
      [
        "save [(it|this|that|everything|all|my (answers|work|progress|stuff|plan)|the plan|what we have|for (later|now)|please)] [(now|for (later|now)|first)]",
        "save [(it|this|everything|my (answers|work|progress))] (and|then|so i can) (stop|quit|exit|leave|close|go|continue later|come back later|finish later|pause|continue tomorrow|finish tomorrow)",
      ]
    ),
  ]
}
