/** Generated from rules/*.yml by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const RULES: RuleBook = {
 "elements": [
  {
   "id": "regret",
   "kind": "phrase",
   "finds": "regret",
   "match": {
    "set": 0
   },
   "unless": [
    {
     "where": "here",
     "set": 1
    },
    {
     "where": "before",
     "set": 2
    }
   ]
  },
  {
   "id": "specifics-date",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 3
   },
   "unless": [
    {
     "where": "here",
     "set": 4
    },
    {
     "where": "sentence",
     "set": 5
    },
    {
     "where": "before",
     "set": 6
    }
   ]
  },
  {
   "id": "specifics-defect",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 7
   },
   "unless": [
    {
     "where": "here",
     "set": 8
    },
    {
     "where": "before",
     "set": 9
    }
   ]
  },
  {
   "id": "specifics-sorry",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 10
   },
   "unless": [
    {
     "where": "here",
     "set": 11
    }
   ]
  },
  {
   "id": "specifics-topic",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 12
   },
   "unless": [
    {
     "where": "here",
     "set": 13
    },
    {
     "where": "sentence",
     "set": 14
    }
   ]
  },
  {
   "id": "responsibility-failed",
   "kind": "phrase",
   "finds": "responsibility",
   "match": {
    "set": 15
   },
   "unless": [
    {
     "where": "here",
     "set": 16
    },
    {
     "where": "before",
     "set": 17
    },
    {
     "where": "sentence",
     "set": 18
    }
   ]
  },
  {
   "id": "responsibility-own",
   "kind": "phrase",
   "finds": "responsibility",
   "match": {
    "set": 19
   },
   "unless": [
    {
     "where": "here",
     "set": 20
    },
    {
     "where": "before",
     "set": 21
    }
   ]
  },
  {
   "id": "empathy-cost",
   "kind": "phrase",
   "finds": "empathy",
   "match": {
    "set": 22
   },
   "unless": [
    {
     "where": "here",
     "set": 23
    },
    {
     "where": "before",
     "set": 24
    }
   ]
  },
  {
   "id": "empathy-feeling",
   "kind": "phrase",
   "finds": "empathy",
   "match": {
    "set": 25
   },
   "unless": [
    {
     "where": "here",
     "set": 26
    },
    {
     "where": "before",
     "set": 27
    }
   ]
  },
  {
   "id": "explanation-cause",
   "kind": "phrase",
   "finds": "explanation",
   "match": {
    "set": 28
   },
   "unless": [
    {
     "where": "here",
     "set": 29
    },
    {
     "where": "before",
     "set": 30
    }
   ]
  },
  {
   "id": "explanation-down",
   "kind": "phrase",
   "finds": "explanation",
   "match": {
    "set": 31
   },
   "unless": [
    {
     "where": "here",
     "set": 32
    },
    {
     "where": "before",
     "set": 33
    }
   ]
  },
  {
   "id": "explanation-state",
   "kind": "phrase",
   "finds": "explanation",
   "match": {
    "set": 34
   },
   "unless": [
    {
     "where": "here",
     "set": 35
    },
    {
     "where": "before",
     "set": 36
    }
   ]
  },
  {
   "id": "explanation-story",
   "kind": "phrase",
   "finds": "explanation",
   "match": {
    "set": 37
   },
   "unless": [
    {
     "where": "here",
     "set": 38
    },
    {
     "where": "before",
     "set": 39
    }
   ]
  },
  {
   "id": "repair-coming",
   "kind": "phrase",
   "finds": "repair",
   "match": {
    "set": 40
   },
   "unless": [
    {
     "where": "here",
     "set": 41
    },
    {
     "where": "before",
     "set": 42
    }
   ]
  },
  {
   "id": "repair-done",
   "kind": "phrase",
   "finds": "repair",
   "match": {
    "set": 43
   },
   "unless": [
    {
     "where": "here",
     "set": 44
    },
    {
     "where": "before",
     "set": 45
    }
   ]
  },
  {
   "id": "compensation",
   "kind": "phrase",
   "finds": "compensation",
   "match": {
    "set": 46
   },
   "unless": [
    {
     "where": "here",
     "set": 47
    },
    {
     "where": "before",
     "set": 48
    },
    {
     "where": "sentence",
     "set": 49
    }
   ]
  },
  {
   "id": "prevention-coming",
   "kind": "phrase",
   "finds": "prevention",
   "match": {
    "set": 50
   },
   "unless": [
    {
     "where": "here",
     "set": 51
    },
    {
     "where": "before",
     "set": 52
    }
   ]
  },
  {
   "id": "prevention-done",
   "kind": "phrase",
   "finds": "prevention",
   "match": {
    "set": 53
   },
   "unless": [
    {
     "where": "here",
     "set": 54
    },
    {
     "where": "before",
     "set": 55
    }
   ]
  },
  {
   "id": "followup",
   "kind": "phrase",
   "finds": "followup",
   "match": {
    "set": 56
   },
   "unless": [
    {
     "where": "here",
     "set": 57
    },
    {
     "where": "before",
     "set": 58
    }
   ]
  },
  {
   "id": "invitation-address",
   "kind": "phrase",
   "finds": "invitation",
   "match": {
    "set": 59
   },
   "unless": [
    {
     "where": "here",
     "set": 60
    },
    {
     "where": "sentence",
     "set": 61
    }
   ]
  },
  {
   "id": "invitation-person",
   "kind": "phrase",
   "finds": "invitation",
   "match": {
    "set": 62
   },
   "unless": [
    {
     "where": "here",
     "set": 63
    },
    {
     "where": "sentence",
     "set": 64
    },
    {
     "where": "before",
     "set": 65
    }
   ]
  },
  {
   "id": "gratitude",
   "kind": "phrase",
   "finds": "gratitude",
   "match": {
    "set": 66
   },
   "unless": [
    {
     "where": "here",
     "set": 67
    }
   ]
  },
  {
   "id": "forgiveness",
   "kind": "phrase",
   "finds": "forgiveness",
   "match": {
    "set": 68
   },
   "unless": [
    {
     "where": "here",
     "set": 69
    }
   ]
  },
  {
   "id": "specifics-echo",
   "kind": "echo",
   "finds": "specifics",
   "match": {
    "set": -1
   },
   "quiet": [
    "chat",
    "special",
    "solution",
    "feature",
    "searching",
    "username",
    "this",
    "that",
    "with",
    "have",
    "from",
    "they",
    "were",
    "been",
    "very",
    "your",
    "about",
    "hotel",
    "stay",
    "stayed",
    "staying",
    "service",
    "services",
    "experience",
    "customer",
    "customers",
    "guest",
    "guests",
    "place",
    "good",
    "great",
    "nice",
    "time",
    "times",
    "even",
    "will",
    "would",
    "could",
    "also",
    "just",
    "like",
    "only",
    "more",
    "most",
    "much",
    "many",
    "some",
    "other",
    "them",
    "then",
    "than",
    "there",
    "their",
    "these",
    "those",
    "what",
    "when",
    "where",
    "which",
    "while",
    "after",
    "before",
    "again",
    "back",
    "please",
    "thank",
    "thanks",
    "sorry",
    "help",
    "need",
    "want",
    "know",
    "issue",
    "issues",
    "problem",
    "problems",
    "team",
    "staff",
    "review",
    "feedback",
    "regards",
    "really",
    "well",
    "here",
    "make",
    "made",
    "take",
    "taken",
    "give",
    "given",
    "visit",
    "visited",
    "worst",
    "best",
    "better",
    "money",
    "people",
    "because",
    "being",
    "into",
    "over",
    "under",
    "such",
    "still",
    "does",
    "doing",
    "done",
    "never",
    "always",
    "ever",
    "every",
    "first",
    "last",
    "next",
    "going",
    "come",
    "came",
    "good",
    "look",
    "looking",
    "feel",
    "felt",
    "find",
    "found",
    "said",
    "tell",
    "told",
    "asked",
    "email",
    "mail",
    "phone",
    "number",
    "contact",
    "call",
    "called",
    "support",
    "company",
    "business",
    "page",
    "twitter",
    "days",
    "hours",
    "manager",
    "management",
    "dear",
    "sure",
    "hope",
    "future",
    "soon",
    "able",
    "using",
    "used",
    "regarding",
    "location",
    "overall",
    "keep",
    "work",
    "working",
    "properly",
    "expect",
    "expected",
    "expectations",
    "share",
    "shared",
    "concern",
    "concerns",
    "complaint",
    "complaints",
    "response",
    "reply",
    "question",
    "something",
    "anything",
    "nothing",
    "everything",
    "thing",
    "things",
    "part",
    "high",
    "long",
    "same",
    "both",
    "through",
    "during",
    "without",
    "however",
    "happen",
    "happened",
    "provide",
    "provided",
    "disappointed",
    "bad",
    "poor",
    "inconvenience",
    "suggest",
    "improve",
    "city",
    "area",
    "home",
    "family",
    "name",
    "write",
    "request",
    "requested",
    "offer",
    "offered",
    "update",
    "right",
    "understand",
    "responsible",
    "appreciate",
    "apology",
    "apologies",
    "believe",
    "point",
    "details",
    "information",
    "different",
    "another",
    "extremely",
    "amazing",
    "wonderful",
    "excellent",
    "comfortable",
    "month",
    "year",
    "week",
    "today",
    "friendly",
    "helpful",
    "hotels",
    "property",
    "enjoyed",
    "enjoy",
    "loved",
    "love",
    "recommend",
    "star",
    "rating",
    "stars",
    "pleasant",
    "trip",
    "near",
    "around",
    "market",
    "welcome",
    "choose",
    "choosing",
    "choice",
    "value",
    "valuable",
    "level",
    "standard",
    "standards",
    "quality",
    "account",
    "facing",
    "faced",
    "accept",
    "avoid",
    "check",
    "checked",
    "resolve",
    "resolved",
    "resolution",
    "short",
    "once",
    "matter",
    "code",
    "kindly",
    "ensure",
    "sincerely",
    "personally",
    "case",
    "ones",
    "incident",
    "interest",
    "opportunity"
   ],
   "unless": [
    {
     "where": "here",
     "set": 70
    },
    {
     "where": "sentence",
     "set": 71
    }
   ],
   "needs": [
    {
     "where": "near",
     "set": 72,
     "elements": [
      "regret",
      "explanation",
      "repair"
     ]
    }
   ]
  },
  {
   "id": "specifics-explained",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": -1,
    "elements": [
     "explanation"
    ]
   },
   "unless": [
    {
     "where": "sentence",
     "set": 73
    }
   ],
   "needs": [
    {
     "where": "here",
     "set": -1,
     "elements": [
      "explanation"
     ]
    }
   ]
  },
  {
   "id": "specifics-mended",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 74
   },
   "unless": [
    {
     "where": "here",
     "set": 75
    }
   ],
   "needs": [
    {
     "where": "sentence",
     "set": 76,
     "elements": [
      "repair",
      "followup"
     ]
    }
   ]
  }
 ],
 "faults": [
  {
   "id": "blame-customer-deed",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "levels": {
    "decision-stands": "warning"
   },
   "says": "It hands the fault to the customer.",
   "question": "What could you have done so that this could not happen to them? Own that part.",
   "source": "Benoit 1995 (shifting the blame)",
   "why": "The reader came with a complaint and is handed the fault. Even where they slipped, an apology is not the place.",
   "match": {
    "set": 77
   },
   "unless": [
    {
     "where": "before",
     "set": 78
    },
    {
     "where": "here",
     "set": 79
    },
    {
     "where": "sentence",
     "set": 80,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "near",
     "set": 81
    }
   ]
  },
  {
   "id": "blame-customer-should",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "says": "It tells the customer what they should have done.",
   "question": "What could you have done so that this could not happen to them? Own that part.",
   "source": "Benoit 1995 (shifting the blame)",
   "why": "Whoever complains and is told what they should have done hears no apology at all. Even where they slipped, an apology is not the place.",
   "match": {
    "set": 82
   },
   "unless": [
    {
     "where": "here",
     "set": 83
    },
    {
     "where": "sentence",
     "set": 84
    },
    {
     "where": "near",
     "set": 85
    }
   ]
  },
  {
   "id": "blame-customer-side",
   "kind": "phrase",
   "finds": "blame",
   "level": "warning",
   "says": "It looks for the fault on the customer's side.",
   "question": "What did you check on your side first? Say that, then what you found.",
   "source": "Benoit 1995 (shifting the blame)",
   "why": "It may be true that their device or address was the cause. Said as a verdict, it ends the talk before anything was checked.",
   "match": {
    "set": 86
   },
   "unless": [
    {
     "where": "before",
     "set": 87
    },
    {
     "where": "near",
     "set": 88
    }
   ]
  },
  {
   "id": "blame-customer-silence",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "levels": {
    "decision-stands": "warning"
   },
   "says": "It blames the customer for not saying so sooner.",
   "question": "What would have let you notice it without them? Say what you missed.",
   "source": "Benoit 1995 (shifting the blame); Lazare 2004, On Apology, ch. 4",
   "why": "Most people say nothing while it happens. Reproaching them for it tells them that complaining was the mistake.",
   "match": {
    "set": 89
   },
   "unless": [
    {
     "where": "here",
     "set": 90
    },
    {
     "where": "sentence",
     "set": 91
    },
    {
     "where": "near",
     "set": 92
    }
   ]
  },
  {
   "id": "blame-partner-cause",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "levels": {
    "decision-stands": "warning"
   },
   "says": "It names somebody else as the cause.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame)",
   "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
   "match": {
    "set": 93
   },
   "unless": [
    {
     "where": "here",
     "set": 94
    },
    {
     "where": "before",
     "set": 95
    },
    {
     "where": "near",
     "set": 96,
     "elements": [
      "responsibility"
     ]
    }
   ]
  },
  {
   "id": "blame-partner-deed",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "levels": {
    "decision-stands": "warning"
   },
   "says": "It points at somebody else.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame)",
   "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
   "match": {
    "set": 97
   },
   "unless": [
    {
     "where": "here",
     "set": 98
    },
    {
     "where": "near",
     "set": 99,
     "elements": [
      "responsibility"
     ]
    }
   ]
  },
  {
   "id": "blame-staff",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "levels": {
    "decision-stands": "warning"
   },
   "says": "It hands one of your own people over.",
   "question": "What had they been given, and not been given, to do it right? Own that.",
   "source": "Benoit 1995 (shifting the blame)",
   "why": "To the customer they were you. Whoever hires, trains and schedules owns what happened at the desk.",
   "match": {
    "set": 100
   },
   "unless": [
    {
     "where": "near",
     "set": 101,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 102
    }
   ]
  },
  {
   "id": "blame-system",
   "kind": "phrase",
   "finds": "blame",
   "level": "warning",
   "says": "It lets the system answer for it.",
   "question": "Who set it up, and who would have noticed? Say it with \"we\".",
   "source": "Benoit 1995 (shifting the blame); Kampf 2009 (questioning the identity of the offender)",
   "why": "A system does what its owners set it to do. Named as the culprit, it leaves the reader with nobody to speak to.",
   "match": {
    "set": 103
   },
   "unless": [
    {
     "where": "near",
     "set": 104,
     "elements": [
      "responsibility"
     ]
    }
   ]
  },
  {
   "id": "blame-weather",
   "kind": "phrase",
   "finds": "blame",
   "level": "warning",
   "says": "It leaves the fault to the weather, the road or the crowd.",
   "question": "What was in your hands once it had happened? Speak about that.",
   "source": "Benoit 1995 (defeasibility)",
   "why": "What nobody could help explains the start. What you did about it afterwards is yours.",
   "match": {
    "set": 105
   },
   "unless": [
    {
     "where": "near",
     "set": 106,
     "elements": [
      "responsibility"
     ]
    }
   ]
  },
  {
   "id": "burden-elsewhere",
   "kind": "phrase",
   "finds": "burden",
   "level": "warning",
   "says": "It sends them to somebody else.",
   "question": "Could you go to that desk for them, today?",
   "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
   "why": "Effort drives people away faster than the failure itself. A house has doors inside, too.",
   "match": {
    "set": 107
   },
   "unless": [
    {
     "where": "here",
     "set": 108
    },
    {
     "where": "before",
     "set": 109
    }
   ]
  },
  {
   "id": "burden-form",
   "kind": "phrase",
   "finds": "burden",
   "level": "warning",
   "says": "It gives the customer a form to fill, or a page to read.",
   "question": "Which part of this could you do for them, today?",
   "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
   "why": "Whoever has just been let down is handed work. What the form asks, you often know already.",
   "match": {
    "set": 110
   },
   "unless": [
    {
     "where": "here",
     "set": 111
    },
    {
     "where": "before",
     "set": 112
    }
   ]
  },
  {
   "id": "burden-repeat",
   "kind": "phrase",
   "finds": "burden",
   "level": "warning",
   "says": "It asks them to tell it all again.",
   "question": "What do you know already? Ask only for the one thing that is missing.",
   "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
   "why": "They have already told you once. Telling it again says that nobody read it.",
   "match": {
    "set": 113
   },
   "unless": [
    {
     "where": "here",
     "set": 114
    },
    {
     "where": "before",
     "set": 115
    }
   ]
  },
  {
   "id": "burden-review",
   "kind": "phrase",
   "finds": "burden",
   "level": "error",
   "says": "The remedy hangs on a review being taken down.",
   "question": "What would you give them if nobody could read the review?",
   "source": "Abeler et al. 2010 (offers for withdrawing a rating); consumer law on reviews",
   "why": "What is owed is owed whatever they write. In many places it is also unlawful to buy a review's removal.",
   "match": {
    "set": 116
   }
  },
  {
   "id": "but-defence",
   "kind": "phrase",
   "finds": "but",
   "level": "warning",
   "says": "The \"but\" takes the apology back.",
   "question": "Would the apology stand without what comes after? End it there.",
   "source": "Lazare 2004, On Apology, ch. 4; Benoit 1995 (differentiation)",
   "fix": {
    "label": "End the sentence before it",
    "how": "split"
   },
   "why": "What follows \"but\" is what people remember. A defence there undoes the sorry before it.",
   "match": {
    "set": 117
   },
   "unless": [
    {
     "where": "after",
     "set": 118,
     "elements": [
      "repair"
     ]
    },
    {
     "where": "here",
     "set": 119
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": -1,
     "elements": [
      "regret"
     ]
    },
    {
     "where": "after",
     "set": 120
    }
   ]
  },
  {
   "id": "but-however",
   "kind": "phrase",
   "finds": "but",
   "level": "warning",
   "says": "The next sentence takes the apology back.",
   "question": "Would the apology stand without this sentence? Leave it, or turn it into what you will do.",
   "source": "Lazare 2004, On Apology, ch. 4",
   "why": "A full stop before \"however\" doesn't save the sorry. What comes last is what people remember.",
   "match": {
    "set": 121
   },
   "unless": [
    {
     "where": "after",
     "set": 122,
     "elements": [
      "repair",
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 123
    },
    {
     "where": "near",
     "set": -1,
     "elements": [
      "responsibility",
      "repair"
     ]
    },
    {
     "where": "sentence",
     "set": 124
    }
   ],
   "needs": [
    {
     "where": "near",
     "set": -1,
     "elements": [
      "regret"
     ]
    },
    {
     "where": "after",
     "set": 125
    }
   ]
  },
  {
   "id": "conditional-any",
   "kind": "phrase",
   "finds": "conditional",
   "level": "warning",
   "says": "\"Any\" doubts that there was harm at all.",
   "question": "What did it cost them, an afternoon, a meal, their trust? Name that.",
   "source": "Lazare 2004, On Apology, ch. 4 (questioning the damage)",
   "why": "\"Any inconvenience\" leaves open whether there was one. The customer has just told you what it was.",
   "match": {
    "set": 126
   },
   "unless": [
    {
     "where": "here",
     "set": 127
    },
    {
     "where": "before",
     "set": 128
    }
   ],
   "needs": [
    {
     "where": "sentence",
     "set": -1,
     "elements": [
      "regret"
     ]
    }
   ]
  },
  {
   "id": "conditional-if",
   "kind": "phrase",
   "finds": "conditional",
   "level": "error",
   "says": "The apology hangs on an \"if\".",
   "question": "What happened, and to whom? Say it as a fact, without \"if\".",
   "source": "Lazare 2004, On Apology, ch. 4 (the conditional apology)",
   "why": "An apology with an \"if\" asks the customer to prove that something went wrong. You have their complaint; you know that it did.",
   "match": {
    "set": 129
   },
   "unless": [
    {
     "where": "here",
     "set": 130
    }
   ]
  },
  {
   "id": "defensive-facility",
   "kind": "phrase",
   "finds": "defensive",
   "level": "warning",
   "levels": {
    "decision-stands": "note"
   },
   "says": "It answers the complaint with a claim that all is well.",
   "question": "What did you find when you went and looked? Write that.",
   "source": "Benoit 1995 (bolstering); the codebook, defensive",
   "why": "They found it cold; you write that it is warm. One of you was there.",
   "match": {
    "set": 131
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "before",
     "set": 132
    },
    {
     "where": "here",
     "set": 133
    }
   ]
  },
  {
   "id": "defensive-policy",
   "kind": "phrase",
   "finds": "defensive",
   "level": "warning",
   "levels": {
    "decision-stands": "note"
   },
   "says": "It stands on the rule instead of answering.",
   "question": "Why does the rule exist, and what can you do for them within it?",
   "source": "Benoit 1995 (differentiation); the codebook, defensive",
   "why": "A policy explains why you may; the customer asked why you did. Reasons and care carry a decision, a rule alone doesn't.",
   "match": {
    "set": 134
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 135
    },
    {
     "where": "sentence",
     "set": 136
    }
   ]
  },
  {
   "id": "defensive-record",
   "kind": "phrase",
   "finds": "defensive",
   "level": "warning",
   "says": "It holds up the record against the reader.",
   "question": "What happened to this one person? Answer that, without the others.",
   "source": "Benoit 1995 (bolstering); the codebook, defensive",
   "why": "That others were content makes this reader the odd one out. Their evening is not better for it.",
   "match": {
    "set": 137
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 138
    },
    {
     "where": "sentence",
     "set": 139
    }
   ]
  },
  {
   "id": "defensive-right",
   "kind": "phrase",
   "finds": "defensive",
   "level": "warning",
   "says": "It argues that you were right.",
   "question": "What would you write if nobody had to be right? Begin there.",
   "source": "Benoit 1995 (simple denial, differentiation)",
   "why": "A letter can be right in every line and lose the reader in the first. Whoever argues isn't listening.",
   "match": {
    "set": 140
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "sentence",
     "set": 141
    },
    {
     "where": "here",
     "set": 142
    }
   ]
  },
  {
   "id": "doubt",
   "kind": "phrase",
   "finds": "doubt",
   "level": "warning",
   "says": "It doubts the customer's account.",
   "question": "What do you know happened? If a fact is missing, ask for that one fact.",
   "source": "Benoit 1995 (attacking the accuser)",
   "why": "Whoever has to prove that it happened has been let down twice.",
   "match": {
    "set": 143
   },
   "unless": [
    {
     "where": "before",
     "set": 144
    },
    {
     "where": "here",
     "set": 145
    },
    {
     "where": "sentence",
     "set": 146
    }
   ]
  },
  {
   "id": "evasive-event",
   "kind": "phrase",
   "finds": "evasive",
   "level": "warning",
   "says": "It happened, and nobody did it.",
   "question": "Whose doing was it? Say it with \"I\" or \"we\".",
   "source": "Lazare 2004, On Apology, ch. 4 (the passive voice)",
   "why": "\"An error occurred\" turns a deed into weather. The reader still doesn't know who will see to it.",
   "match": {
    "set": 147
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 148
    },
    {
     "where": "sentence",
     "set": 149
    }
   ]
  },
  {
   "id": "evasive-passive",
   "kind": "phrase",
   "finds": "evasive",
   "level": "warning",
   "says": "Nobody did it.",
   "question": "Who did it? Begin the sentence with \"I\" or \"we\".",
   "source": "Kampf 2009 (deleting the agent); Lazare 2004, On Apology, ch. 4 (the passive voice)",
   "why": "\"Your parcel was not sent\" hides who didn't send it. A customer reads it as refusing to own the deed.",
   "match": {
    "set": 150
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 151
    },
    {
     "where": "sentence",
     "set": 152
    }
   ]
  },
  {
   "id": "excuse-appreciate",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It asks the reader to see it your way.",
   "question": "Have you owned your part already? Then does the reader need this?",
   "source": "Benoit 1995 (evasion of responsibility)",
   "why": "\"As you will appreciate\" asks for leniency before anything is owned.",
   "match": {
    "set": 153
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 154
    }
   ]
  },
  {
   "id": "excuse-busy",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "levels": {
    "decision-stands": "warning"
   },
   "says": "It asks for leniency because it was busy.",
   "question": "What should you have done, knowing that it was busy? Own that, then explain.",
   "source": "Benoit 1995 (evasion of responsibility); Schlenker's excuse as a claim of little control",
   "why": "A busy season is your trouble, not the customer's. An explanation helps after you have owned the fault; an excuse stands in its place.",
   "match": {
    "set": 155
   },
   "unless": [
    {
     "where": "near",
     "set": 156,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 157
    },
    {
     "where": "sentence",
     "set": 158
    }
   ]
  },
  {
   "id": "excuse-circumstance",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "levels": {
    "decision-stands": "warning"
   },
   "says": "It hides behind circumstances.",
   "question": "What happened, in plain words? And which part of it was in your hands?",
   "source": "Benoit 1995 (defeasibility); the codebook, excuse",
   "why": "\"Unforeseen\" and \"beyond our control\" say that nobody could have done better. The reader wonders what was so unforeseeable.",
   "match": {
    "set": 159
   },
   "unless": [
    {
     "where": "near",
     "set": 160,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 161
    }
   ]
  },
  {
   "id": "excuse-happens",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It says that such things happen.",
   "question": "Why did it happen this time? What will you do so that it doesn't to the next one?",
   "source": "Benoit 1995 (evasion of responsibility, accident)",
   "why": "To the reader it happened once, and to them. That it happens to others too is no comfort.",
   "match": {
    "set": 162
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "near",
     "set": 163
    },
    {
     "where": "here",
     "set": 164
    }
   ]
  },
  {
   "id": "excuse-hard-times",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It asks for sympathy for the house.",
   "question": "What about their day? Say that first, and see whether yours is still needed.",
   "source": "Benoit 1995 (defeasibility)",
   "why": "The reader came with their own bad day. Yours may be true, and it asks them to comfort you.",
   "match": {
    "set": 165
   },
   "unless": [
    {
     "where": "near",
     "set": 166
    },
    {
     "where": "here",
     "set": 167
    }
   ]
  },
  {
   "id": "excuse-intention",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It speaks of what you meant, not of what you did.",
   "question": "Would the letter be weaker without this sentence? What does the reader need from it?",
   "source": "Benoit 1995 (good intentions)",
   "why": "Good intentions are true and beside the point. The reader may hear that you want to be let off.",
   "match": {
    "set": 168
   },
   "unless": [
    {
     "where": "before",
     "set": 169
    },
    {
     "where": "near",
     "set": 170,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 171
    }
   ]
  },
  {
   "id": "excuse-place",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It lets the place answer for it.",
   "question": "Did they know it before they booked? If not, own that you did not tell them.",
   "source": "Benoit 1995 (defeasibility)",
   "why": "The age of the house or the noise of the street was there before they paid. They could not know it; you could.",
   "match": {
    "set": 172
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "near",
     "set": 173
    }
   ]
  },
  {
   "id": "excuse-staffing",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "levels": {
    "decision-stands": "warning"
   },
   "says": "It asks for leniency because people were missing.",
   "question": "What did you know before that day, and what could you have cancelled, warned about or asked for?",
   "source": "Benoit 1995 (defeasibility)",
   "why": "Who works when is the house's decision. The customer paid the same price as on a full day.",
   "match": {
    "set": 174
   },
   "unless": [
    {
     "where": "near",
     "set": 175,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 176
    },
    {
     "where": "before",
     "set": 177
    }
   ]
  },
  {
   "id": "excuse-technical",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It offers a technical reason and stops there.",
   "question": "What broke, and what did you do once you knew?",
   "source": "Benoit 1995 (defeasibility)",
   "why": "\"Technical issues\" explains nothing that one could check and asks to be let off all the same.",
   "match": {
    "set": 178
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "near",
     "set": 179,
     "elements": [
      "prevention"
     ]
    },
    {
     "where": "here",
     "set": 180
    }
   ]
  },
  {
   "id": "legalese",
   "kind": "phrase",
   "finds": "legalese",
   "level": "warning",
   "says": "It hedges like a lawyer.",
   "question": "Can you say the same in a sentence that they would say back to you?",
   "source": "Robbennolt 2003 (full apologies settle more than partial ones)",
   "why": "Reserving rights in an apology tells the reader that you are preparing for a fight.",
   "match": {
    "set": 181
   },
   "unless": [
    {
     "where": "here",
     "set": 182
    },
    {
     "where": "sentence",
     "set": 183
    }
   ]
  },
  {
   "id": "minimising-atleast",
   "kind": "phrase",
   "finds": "minimising",
   "level": "warning",
   "says": "It finds the good side before the reader did.",
   "question": "What was bad about it? Stay with that.",
   "source": "Benoit 1995 (minimisation); Lazare 2004",
   "why": "\"At least\" is for the one who was hurt to say.",
   "match": {
    "set": 184
   },
   "unless": [
    {
     "where": "here",
     "set": 185
    },
    {
     "where": "sentence",
     "set": 186
    }
   ]
  },
  {
   "id": "minimising-rare",
   "kind": "phrase",
   "finds": "minimising",
   "level": "warning",
   "says": "It calls the harm rare, and the reader the exception.",
   "question": "What was it like for this one? Say that, and leave the others out.",
   "source": "Benoit 1995 (minimisation)",
   "why": "For the reader it was every time. How seldom it happens to others doesn't make it less.",
   "match": {
    "set": 187
   },
   "unless": [
    {
     "where": "here",
     "set": 188
    },
    {
     "where": "before",
     "set": 189
    }
   ]
  },
  {
   "id": "minimising-size",
   "kind": "phrase",
   "finds": "minimising",
   "level": "warning",
   "says": "It makes the harm smaller than the customer found it.",
   "question": "How big was it for them? Leave the size out, or take theirs.",
   "source": "Benoit 1995 (minimisation)",
   "why": "Only the one who was hurt can say that it was minor.",
   "match": {
    "set": 190
   },
   "unless": [
    {
     "where": "here",
     "set": 191
    },
    {
     "where": "before",
     "set": 192
    },
    {
     "where": "sentence",
     "set": 193
    }
   ]
  },
  {
   "id": "over-apology",
   "kind": "count",
   "finds": "over-apology",
   "level": "warning",
   "says": "Many sorries and nothing done.",
   "question": "What have you done about it? Put that here instead.",
   "source": "A choice, after Halperin et al. 2022 (apologising again and failing backfires)",
   "atLeast": 3,
   "why": "A third apology adds nothing that a repair, a reason or a change would not say better.",
   "match": {
    "set": -1,
    "elements": [
     "regret"
    ]
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "repair",
      "explanation",
      "prevention",
      "compensation"
     ]
    }
   ]
  },
  {
   "id": "perceived-feeling",
   "kind": "phrase",
   "finds": "perceived",
   "level": "error",
   "says": "It is sorry for a feeling, not for what you did.",
   "question": "What did you do, or fail to do, that made them feel so? Be sorry for that.",
   "source": "Lazare 2004, On Apology, ch. 4 (the empathic \"sorry\")",
   "why": "Sadness about their feeling makes the feeling the problem. The deed goes unmentioned.",
   "match": {
    "set": 194
   },
   "unless": [
    {
     "where": "near",
     "set": 195,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 196
    },
    {
     "where": "before",
     "set": 197
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": 198
    }
   ]
  },
  {
   "id": "perceived-opinion",
   "kind": "phrase",
   "finds": "perceived",
   "level": "warning",
   "says": "It regrets the customer's opinion of what happened.",
   "question": "What was wrong with what they got? Say that you are sorry for it.",
   "source": "Kampf 2009 (blurring the nature of the offence); codebook rulings on \"you did not enjoy\"",
   "why": "Regretting that somebody is unhappy leaves out what made them so.",
   "match": {
    "set": 199
   },
   "unless": [
    {
     "where": "near",
     "set": 200
    },
    {
     "where": "here",
     "set": 201
    },
    {
     "where": "before",
     "set": 202
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": 203
    }
   ]
  },
  {
   "id": "perceived-sorry-you",
   "kind": "phrase",
   "finds": "perceived",
   "level": "error",
   "says": "It regrets what the customer feels, not what you did.",
   "question": "What did you do, or fail to do, that made them feel so? Be sorry for that.",
   "source": "Lazare 2004, On Apology, ch. 4 (the empathic \"sorry\")",
   "why": "\"Sorry you feel that way\" makes the feeling the problem. The deed goes unmentioned.",
   "match": {
    "set": 204
   },
   "unless": [
    {
     "where": "near",
     "set": 205,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 206
    },
    {
     "where": "before",
     "set": 207
    }
   ]
  },
  {
   "id": "presuming",
   "kind": "phrase",
   "finds": "presuming",
   "level": "warning",
   "says": "It takes forgiveness or understanding for granted.",
   "question": "What would earn it? Offer that, and leave the answer to them.",
   "source": "Lazare 2004 (forgiveness as the other's gift)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "why": "Understanding is the customer's to give. Thanked in advance, they are told that they have no choice.",
   "match": {
    "set": 208
   },
   "unless": [
    {
     "where": "here",
     "set": 209
    },
    {
     "where": "before",
     "set": 210
    }
   ]
  },
  {
   "id": "scripted-blank",
   "kind": "phrase",
   "finds": "scripted",
   "level": "error",
   "says": "A blank was left unfilled.",
   "question": "What belongs here?",
   "source": "the codebook, scripted (unfilled placeholders)",
   "why": "A letter to \"[Name]\" tells its reader that nobody looked before sending.",
   "match": {
    "set": 211
   }
  },
  {
   "id": "scripted-inconvenience",
   "kind": "phrase",
   "finds": "scripted",
   "level": "warning",
   "says": "It is sorry in the words of any letter.",
   "question": "What exactly was it? A morning lost, a second trip, a cold room?",
   "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); the codebook, scripted",
   "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
   "match": {
    "set": 212
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "specifics",
      "repair",
      "compensation"
     ]
    },
    {
     "where": "sentence",
     "set": 213
    }
   ]
  },
  {
   "id": "scripted-line",
   "kind": "phrase",
   "finds": "scripted",
   "level": "warning",
   "says": "A line waits to be filled in.",
   "question": "What belongs here?",
   "source": "the codebook, scripted (unfilled placeholders)",
   "why": "A gap in a sentence tells its reader that nobody looked before sending. A line drawn across the page is none.",
   "match": {
    "set": 214
   }
  },
  {
   "id": "scripted-rest-assured",
   "kind": "phrase",
   "finds": "scripted",
   "level": "warning",
   "says": "\"Rest assured\" assures nobody.",
   "question": "What have you done that would let them rest? Say that.",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
   "fix": {
    "label": "Delete it",
    "how": "delete"
   },
   "why": "What follows is either a fact, which needs no assuring, or a hope, which assuring does not make true.",
   "match": {
    "set": 215
   }
  },
  {
   "id": "scripted-set-lines",
   "kind": "count",
   "finds": "scripted",
   "level": "warning",
   "says": "Three set lines, and nothing of theirs.",
   "question": "What did this person write about? Begin with that.",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
   "atLeast": 3,
   "why": "Courtesies are fine around an answer. Where they are the whole letter, there is no answer.",
   "match": {
    "set": 216
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "specifics",
      "repair",
      "compensation",
      "explanation"
     ]
    }
   ],
   "needs": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "regret"
     ]
    }
   ]
  },
  {
   "id": "scripted-set-phrase",
   "kind": "phrase",
   "finds": "scripted",
   "level": "warning",
   "says": "A set phrase, in a letter that names nothing of theirs.",
   "question": "What would you say to this person across a table?",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
   "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
   "match": {
    "set": 217
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "specifics",
      "repair",
      "compensation",
      "explanation"
     ]
    }
   ],
   "needs": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "regret"
     ]
    }
   ]
  },
  {
   "id": "self-praise-priority",
   "kind": "phrase",
   "finds": "self-praise",
   "level": "warning",
   "says": "It says how much you care, instead of caring.",
   "question": "What would show it? Write the deed and leave the claim out.",
   "source": "Benoit 1995 (bolstering)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "why": "What came first that day, the reader has seen. The sentence sets the claim beside it.",
   "match": {
    "set": 218
   },
   "unless": [
    {
     "where": "here",
     "set": 219
    },
    {
     "where": "before",
     "set": 220
    }
   ]
  },
  {
   "id": "self-praise-standards",
   "kind": "phrase",
   "finds": "self-praise",
   "level": "warning",
   "says": "It holds up your standards beside the failure.",
   "question": "What would be left if this sentence went?",
   "source": "Benoit 1995 (bolstering)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "why": "The reader met the standard in person. Naming a higher one makes the distance plain.",
   "match": {
    "set": 221
   },
   "unless": [
    {
     "where": "here",
     "set": 222
    },
    {
     "where": "before",
     "set": 223
    }
   ]
  },
  {
   "id": "self-praise-strive",
   "kind": "phrase",
   "finds": "self-praise",
   "level": "warning",
   "says": "It praises your efforts while it apologises.",
   "question": "What would be left if this sentence went?",
   "source": "Benoit 1995 (bolstering); codebook rulings on \"we strive, aim, always\"",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "why": "Each claim of how hard you try, beside a failure, reminds the reader of the distance between them.",
   "match": {
    "set": 224
   },
   "unless": [
    {
     "where": "here",
     "set": 225
    },
    {
     "where": "before",
     "set": 226
    }
   ]
  },
  {
   "id": "vague-better",
   "kind": "phrase",
   "finds": "vague",
   "level": "warning",
   "says": "It promises to be better, which nobody can check.",
   "question": "What will be different from which day on? Name that one thing.",
   "source": "Davidow 2003 (credibility and redress); Lazare 2004 (the promise to change)",
   "why": "A promise that can't be broken is worth as little as one that is. What counts is what will be different.",
   "match": {
    "set": 227
   },
   "unless": [
    {
     "where": "here",
     "set": 228
    },
    {
     "where": "before",
     "set": 229
    },
    {
     "where": "sentence",
     "set": 230,
     "elements": [
      "prevention"
     ]
    }
   ]
  },
  {
   "id": "vague-look",
   "kind": "phrase",
   "finds": "vague",
   "level": "warning",
   "says": "It promises to look, not to do.",
   "question": "Who looks at what, and when will they hear what was found?",
   "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
   "why": "\"We will look into it\" can be kept without doing anything. A customer who has been let down counts only what has a name and a date.",
   "match": {
    "set": 231
   },
   "unless": [
    {
     "where": "here",
     "set": 232
    },
    {
     "where": "before",
     "set": 233
    },
    {
     "where": "sentence",
     "set": 234
    }
   ]
  },
  {
   "id": "vague-pass",
   "kind": "phrase",
   "finds": "vague",
   "level": "warning",
   "says": "It says who has the letter, not what they will do with it.",
   "question": "Who has it now, by name? What will they do, and when will the reader hear?",
   "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
   "why": "\"Passed to the relevant team\" ends the reader's trail. They will never learn what came of it.",
   "match": {
    "set": 235
   },
   "unless": [
    {
     "where": "here",
     "set": 236
    },
    {
     "where": "before",
     "set": 237
    },
    {
     "where": "sentence",
     "set": 238
    }
   ]
  },
  {
   "id": "vague-soon",
   "kind": "phrase",
   "finds": "vague",
   "level": "warning",
   "says": "It names no day.",
   "question": "By which day at the latest? Write that day.",
   "source": "Davidow 2003 (timeliness); Smith, Bolton & Wagner 1999",
   "why": "\"Soon\" is over for the reader before it has begun for you. Waiting without a date feels twice as long.",
   "match": {
    "set": 239
   },
   "unless": [
    {
     "where": "here",
     "set": 240
    },
    {
     "where": "before",
     "set": 241
    },
    {
     "where": "sentence",
     "set": 242
    }
   ]
  },
  {
   "id": "vague-steps",
   "kind": "phrase",
   "finds": "vague",
   "level": "warning",
   "says": "It speaks of steps and names none.",
   "question": "Which step, by whom, from when? Write down one.",
   "source": "Davidow 2003 (credibility and redress)",
   "why": "\"Appropriate action\" can be anything, and so it is heard as nothing.",
   "match": {
    "set": 243
   },
   "unless": [
    {
     "where": "here",
     "set": 244
    },
    {
     "where": "after",
     "set": 245
    },
    {
     "where": "sentence",
     "set": 246
    }
   ]
  }
 ],
 "missing": [
  {
   "id": "missing-regret",
   "kind": "missing",
   "misses": "regret",
   "stances": [
    "apology",
    "acknowledgement"
   ],
   "level": "warning",
   "says": "It doesn't say sorry.",
   "question": "What are you sorry for? Say it in the first person.",
   "why": "An account without regret reads like a report."
  },
  {
   "id": "missing-specifics",
   "kind": "missing",
   "misses": "specifics",
   "stances": [
    "apology"
   ],
   "level": "warning",
   "says": "It doesn't name what went wrong.",
   "question": "Which thing, which day, which promise? Name it as the customer would.",
   "source": "Packard & Berger 2021",
   "why": "An apology that fits every complaint answers none."
  },
  {
   "id": "missing-partial",
   "kind": "missing",
   "misses": "responsibility",
   "stances": [
    "apology"
   ],
   "beside": "regret",
   "level": "warning",
   "says": "It says sorry and owns nothing, which is worse than silence.",
   "question": "Which part of this was yours? Begin with I or we.",
   "source": "Robbennolt 2003, Michigan Law Review 102",
   "why": "Where the fault is clear, sympathy without ownership settled 35% of cases, silence 52%, a full apology 73% (N = 145)."
  },
  {
   "id": "missing-responsibility",
   "kind": "missing",
   "misses": "responsibility",
   "stances": [
    "apology"
   ],
   "level": "warning",
   "says": "Nobody owns the fault.",
   "question": "Which part of this was yours? Begin with I or we.",
   "source": "Lewicki, Polin & Lount 2016",
   "why": "Owning the fault is what moves people most."
  },
  {
   "id": "missing-empathy",
   "kind": "missing",
   "misses": "empathy",
   "stances": [
    "decision-stands"
   ],
   "level": "warning",
   "says": "It doesn't speak to what this meant for them.",
   "question": "What did they miss, lose or have to do because of it?",
   "source": "Roschk & Kaiser 2013",
   "why": "A no is easier to bear from somebody who has seen what it costs."
  },
  {
   "id": "missing-explanation",
   "kind": "missing",
   "misses": "explanation",
   "stances": [
    "decision-stands"
   ],
   "level": "warning",
   "says": "It gives no reason.",
   "question": "What happened, or why is it so? Give them something that they could check.",
   "source": "Cracco et al. 2017",
   "why": "A decision without its reason looks like a whim; a specific one helps even without an apology."
  },
  {
   "id": "missing-repair",
   "kind": "missing",
   "misses": "repair",
   "stances": [
    "apology"
   ],
   "level": "warning",
   "says": "Nothing is put right.",
   "question": "What have you done, or what will you do by when, for this customer?",
   "source": "Lewicki, Polin & Lount 2016",
   "why": "After ownership, repair counts most."
  },
  {
   "id": "missing-compensation",
   "kind": "missing",
   "misses": "compensation",
   "stances": [],
   "level": "note",
   "says": "It offers nothing beyond the repair.",
   "question": "What did they lose that the repair doesn't return, and what would match it?",
   "why": "Where something was lost that a repair can't bring back, something else has to."
  },
  {
   "id": "missing-prevention",
   "kind": "missing",
   "misses": "prevention",
   "stances": [],
   "level": "note",
   "says": "It names no step against a repeat.",
   "question": "What is different from today on?",
   "why": "People complain so that it will not happen to the next one."
  },
  {
   "id": "missing-followup",
   "kind": "missing",
   "misses": "followup",
   "stances": [
    "acknowledgement"
   ],
   "level": "warning",
   "says": "It doesn't say when you will be back.",
   "question": "Who will be in touch, on which day?",
   "why": "Waiting without a date feels twice as long."
  },
  {
   "id": "missing-when",
   "kind": "missing",
   "misses": "followup",
   "stances": [
    "acknowledgement"
   ],
   "level": "warning",
   "says": "It says that you will be back, and not when.",
   "question": "By which day will they hear from you, even if there is nothing new?",
   "undated": true,
   "why": "Waiting without a date feels twice as long."
  },
  {
   "id": "missing-invitation",
   "kind": "missing",
   "misses": "invitation",
   "stances": [],
   "level": "note",
   "says": "There is no way to a person.",
   "question": "Whom can they reach, and where?",
   "why": "Being sent back to a general address says that the matter is over."
  },
  {
   "id": "missing-gratitude",
   "kind": "missing",
   "misses": "gratitude",
   "stances": [
    "acknowledgement"
   ],
   "level": "warning",
   "says": "It doesn't thank them for telling you.",
   "question": "What do you know now that you would not have known without them?",
   "source": "You et al. 2020",
   "why": "A first answer may lead with thanks: most who are let down just leave."
  },
  {
   "id": "missing-forgiveness",
   "kind": "missing",
   "misses": "forgiveness",
   "stances": [],
   "level": "note",
   "says": "It doesn't ask for another chance.",
   "question": "What would you ask of them, knowing that they may say no?",
   "why": "Asking leaves the decision with the customer."
  }
 ],
 "stances": [
  {
   "id": "stance-acknowledgement",
   "kind": "stance",
   "suggests": "acknowledgement",
   "match": {
    "set": 247
   }
  },
  {
   "id": "stance-decision-planned",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 248
   }
  },
  {
   "id": "stance-decision",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 249
   }
  }
 ],
 "points": [
  {
   "id": "ask-apology",
   "kind": "point",
   "finds": "ask",
   "says": "They asked for an apology. The letter holds none.",
   "question": "What are you sorry for? Say it in the first person.",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "apology",
   "answers": [
    "regret"
   ],
   "why": "Whoever asks for an apology has said what would help.",
   "match": {
    "set": 250
   },
   "heard": {
    "set": 251
   }
  },
  {
   "id": "ask-call",
   "kind": "point",
   "finds": "ask",
   "says": "They asked to be called or written to. The letter doesn't say who will, or when.",
   "question": "Who will call them, on which day and at what hour?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "call",
   "answers": [
    "followup",
    "invitation"
   ],
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 252
   },
   "heard": {
    "set": 253
   },
   "unless": [
    {
     "where": "before",
     "set": 254
    }
   ]
  },
  {
   "id": "ask-cancel",
   "kind": "point",
   "finds": "ask",
   "says": "They asked to end it. The letter doesn't say whether that is done.",
   "question": "Is it ended, from which day, and is anything owed?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "cancel",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 255
   },
   "heard": {
    "set": 256
   },
   "unless": [
    {
     "where": "before",
     "set": 257
    }
   ]
  },
  {
   "id": "ask-change",
   "kind": "point",
   "finds": "ask",
   "says": "They asked that it doesn't happen again. The letter names no step against it.",
   "question": "What is different from today on?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "change",
   "answers": [
    "prevention"
   ],
   "why": "Many complain so that it will not happen to the next one.",
   "match": {
    "set": 258
   },
   "heard": {
    "set": 259
   },
   "unless": [
    {
     "where": "before",
     "set": 260
    }
   ]
  },
  {
   "id": "ask-compensation",
   "kind": "point",
   "finds": "ask",
   "says": "They asked for compensation. The letter doesn't say whether there is any.",
   "question": "What do they get for it? If nothing, what is the reason that you can defend?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "compensation",
   "answers": [
    "compensation"
   ],
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 261
   },
   "heard": {
    "set": 262
   },
   "unless": [
    {
     "where": "before",
     "set": 263
    }
   ]
  },
  {
   "id": "ask-other",
   "kind": "point",
   "finds": "ask",
   "says": "They asked for something, and the letter doesn't say a word about it.",
   "question": "What did they ask, and what is your answer: yes, no, or by when?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "other",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 264
   },
   "unless": [
    {
     "where": "here",
     "set": 265
    },
    {
     "where": "before",
     "set": 266
    }
   ]
  },
  {
   "id": "ask-paper",
   "kind": "point",
   "finds": "ask",
   "says": "They asked for something in writing. The letter doesn't say a word about it.",
   "question": "When will they have it, and from whom?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "paper",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 267
   },
   "heard": {
    "set": 268
   },
   "unless": [
    {
     "where": "before",
     "set": 269
    }
   ]
  },
  {
   "id": "ask-refund",
   "kind": "point",
   "finds": "ask",
   "says": "They asked for their money back. The letter doesn't say a word about it.",
   "question": "Will they get it: how much, to where, by which day? If not, why not?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "refund",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 270
   },
   "heard": {
    "set": 271
   },
   "unless": [
    {
     "where": "here",
     "set": 272
    },
    {
     "where": "before",
     "set": 273
    },
    {
     "where": "sentence",
     "set": 274
    }
   ]
  },
  {
   "id": "ask-repair",
   "kind": "point",
   "finds": "ask",
   "says": "They asked for it to be put right. The letter doesn't say that it is, or will be.",
   "question": "What will be done, by whom, on which day?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "repair",
   "answers": [
    "repair"
   ],
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 275
   },
   "heard": {
    "set": 276
   },
   "unless": [
    {
     "where": "before",
     "set": 277
    }
   ]
  },
  {
   "id": "ask-replacement",
   "kind": "point",
   "finds": "ask",
   "says": "They asked for a new one. The letter doesn't say whether it comes.",
   "question": "Does a new one come, and on which day? If not, what instead?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "replacement",
   "answers": [
    "repair"
   ],
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 278
   },
   "heard": {
    "set": 279
   },
   "unless": [
    {
     "where": "before",
     "set": 280
    }
   ]
  },
  {
   "id": "ask-what",
   "kind": "point",
   "finds": "ask",
   "says": "They asked what you will do. The letter doesn't say.",
   "question": "What will you do, and by which day?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "what",
   "answers": [
    "repair",
    "compensation",
    "prevention",
    "followup"
   ],
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "match": {
    "set": 281
   },
   "heard": {
    "set": 282
   }
  },
  {
   "id": "ask-when",
   "kind": "point",
   "finds": "ask",
   "says": "They asked when, or where. The letter doesn't say.",
   "question": "Which day? If you don't know it, by when will you?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "when",
   "answers": [
    "followup"
   ],
   "why": "Waiting without a date feels twice as long.",
   "match": {
    "set": 283
   },
   "heard": {
    "set": 284
   },
   "unless": [
    {
     "where": "before",
     "set": 285
    }
   ]
  },
  {
   "id": "ask-why",
   "kind": "point",
   "finds": "ask",
   "says": "They asked how it came to this. The letter gives no answer.",
   "question": "What is the answer? If you don't know yet, when will you?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "why",
   "answers": [
    "explanation"
   ],
   "why": "A question that gets no answer leaves the customer to find the worst one.",
   "match": {
    "set": 286
   },
   "heard": {
    "set": 287
   },
   "unless": [
    {
     "where": "before",
     "set": 288
    }
   ]
  },
  {
   "id": "cost-feelings",
   "kind": "point",
   "finds": "cost",
   "says": "They said how it made them feel. The letter doesn't speak to it.",
   "question": "What was it like for them? Say it without telling them how to feel.",
   "source": "Roschk & Kaiser 2013",
   "about": "feelings",
   "answers": [
    "empathy"
   ],
   "why": "Of all that makes an apology satisfy, empathy weighs most (Roschk & Kaiser 2013).",
   "match": {
    "set": 289
   },
   "heard": {
    "set": 290
   }
  },
  {
   "id": "cost-health",
   "kind": "point",
   "finds": "cost",
   "says": "They said that somebody was hurt or fell ill. The letter passes over it.",
   "question": "Who was hurt, how are they now, and what are you doing about it?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "health",
   "answers": [
    "empathy"
   ],
   "why": "Harm to a body comes before everything else.",
   "match": {
    "set": 291
   },
   "heard": {
    "set": 292
   },
   "unless": [
    {
     "where": "here",
     "set": 293
    },
    {
     "where": "sentence",
     "set": 294
    }
   ]
  },
  {
   "id": "cost-money",
   "kind": "point",
   "finds": "cost",
   "says": "They said what it cost them in money. The letter passes over it.",
   "question": "What did they pay because of this, and who bears it?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "money",
   "answers": [
    "compensation"
   ],
   "why": "What it cost them is why they wrote. A letter that passes over it answers another complaint.",
   "match": {
    "set": 295
   },
   "heard": {
    "set": 296
   }
  },
  {
   "id": "cost-occasion",
   "kind": "point",
   "finds": "cost",
   "says": "They said what it spoiled. The letter doesn't name it.",
   "question": "Which day was spoiled, and whose? Name it as they did.",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "about": "occasion",
   "why": "What can't be had again is the worst of it; naming it is the least that can be done.",
   "match": {
    "set": 297
   }
  },
  {
   "id": "cost-time",
   "kind": "point",
   "finds": "cost",
   "says": "They said how much time and trouble it cost them. The letter passes over it.",
   "question": "How long, how many calls, what did they have to do? Say it as they said it.",
   "source": "Dixon, Toman & DeLisi 2013",
   "about": "time",
   "why": "Effort drives people away: 96% of those put to high effort became less loyal, 9% of those who were not (Dixon et al.).",
   "match": {
    "set": 298
   },
   "heard": {
    "set": 299
   }
  },
  {
   "id": "happened-broken",
   "kind": "point",
   "finds": "happened",
   "says": "They said what doesn't work. The letter doesn't speak of it.",
   "question": "Which thing failed, and how? Name it as they did.",
   "about": "broken",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 300
   },
   "unless": [
    {
     "where": "here",
     "set": 301
    }
   ]
  },
  {
   "id": "happened-cancelled",
   "kind": "point",
   "finds": "happened",
   "says": "They said that it was called off or refused. The letter doesn't speak of it.",
   "question": "What was called off, when did they learn of it, and why?",
   "about": "cancelled",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 302
   },
   "unless": [
    {
     "where": "before",
     "set": 303
    },
    {
     "where": "here",
     "set": 304
    }
   ]
  },
  {
   "id": "happened-charged",
   "kind": "point",
   "finds": "happened",
   "says": "They said that money was taken or kept. The letter doesn't speak of it.",
   "question": "Which sum, when, for what: and whose is it?",
   "about": "charged",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 305
   },
   "unless": [
    {
     "where": "here",
     "set": 306
    }
   ]
  },
  {
   "id": "happened-dirty",
   "kind": "point",
   "finds": "happened",
   "says": "They said what state it was in. The letter doesn't speak of it.",
   "question": "What did they find, and where?",
   "about": "dirty",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 307
   },
   "unless": [
    {
     "where": "sentence",
     "set": 308
    },
    {
     "where": "here",
     "set": 309
    }
   ]
  },
  {
   "id": "happened-late",
   "kind": "point",
   "finds": "happened",
   "says": "They said that it came late or never. The letter doesn't speak of it.",
   "question": "How late was it, and what did you do in the meantime?",
   "about": "late",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 310
   },
   "unless": [
    {
     "where": "here",
     "set": 311
    },
    {
     "where": "before",
     "set": 312
    }
   ]
  },
  {
   "id": "happened-other",
   "kind": "point",
   "finds": "happened",
   "says": "They told you something that the letter doesn't speak of.",
   "question": "Which of their words would they look for first in your letter?",
   "about": "other",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 313
   },
   "unless": [
    {
     "where": "sentence",
     "set": 314
    }
   ],
   "needs": [
    {
     "where": "sentence",
     "set": 315
    }
   ]
  },
  {
   "id": "happened-silence",
   "kind": "point",
   "finds": "happened",
   "says": "They said that nobody answered, or that a word was not kept. The letter doesn't speak of it.",
   "question": "Which calls or promises went unanswered, and why will this one not?",
   "about": "silence",
   "why": "A second failure, in the answer to the first, weighs double.",
   "match": {
    "set": 316
   },
   "heard": {
    "set": 317
   }
  },
  {
   "id": "happened-told",
   "kind": "point",
   "finds": "happened",
   "level": "note",
   "says": "They told you this, and the letter doesn't speak of it.",
   "question": "Is this a part of what hurt? If so, let them see that you read it.",
   "about": "other",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 318
   },
   "unless": [
    {
     "where": "sentence",
     "set": 319
    }
   ]
  },
  {
   "id": "happened-treated",
   "kind": "point",
   "finds": "happened",
   "says": "They said how they were treated. The letter doesn't speak of it.",
   "question": "Who did what to them? Say it, and whose it is.",
   "about": "treated",
   "why": "How people were treated weighs as much as what went wrong; a letter that skips it says that it was fine.",
   "match": {
    "set": 320
   },
   "heard": {
    "set": 321
   },
   "unless": [
    {
     "where": "here",
     "set": 322
    }
   ]
  },
  {
   "id": "happened-wrong",
   "kind": "point",
   "finds": "happened",
   "says": "They said that what they got was wrong. The letter doesn't speak of it.",
   "question": "What did they order, and what did they get?",
   "about": "wrong",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 323
   },
   "unless": [
    {
     "where": "here",
     "set": 324
    }
   ]
  }
 ],
 "words": {
  "quiet": [
   "a an the and or but if so as at by for from in into of off on onto out over to up with without within",
   "about above after again against all almost along already also although always am among an any anyone",
   "anything anyway are around away back be became because been before being below best better between both",
   "can could did do does doing done down during each either else even ever every everyone everything few",
   "first get gets getting give given gives gave go goes going gone good got great had has have having he her",
   "here hers him his how however i instead is it its just last least less let like little long look looked",
   "looking lot made make makes making many may maybe me might mine more most much must my never new next no",
   "nobody nor not nothing now of off often once one only other others our ours out over own part per please",
   "put quite rather really said same say says see seen she should since so some somebody someone something",
   "soon still such sure take taken takes taking tell than that the their theirs them then there these they",
   "thing things this those though through time times to today together told tomorrow too took try trying",
   "two three four five six seven eight nine ten twelve under until up upon us use used using very via want",
   "wanted was way we well went were what when where whether which while who whole whom why will with would",
   "yes yesterday yet you your yours yourself monday tuesday wednesday thursday friday saturday sunday",
   "january february march april june july august september october november december",
   "dear hello regards sincerely kind best thank thanks sorry apologise apology regret issue issues problem",
   "problems matter case customer customers company business feel felt feeling need needs needed know knew",
   "come came comes coming ask asked asking find found hope help happen happened happens keep kept keeps",
   "work works working thought think believe seem seemed understand bad worst poor disappointed disappointing",
   "experience service services people person family day days week weeks month months year years",
   "hour hours minute minutes ago later early anymore please kindly concern concerns complaint complaints",
   "write writing wrote written letter mail email message response really actually totally absolutely",
   "completely extremely simply clearly basically literally definitely right wrong okay fine nice big",
   "end start started left leave turn turned set having able unable expect expected deal provide provided",
   "send sent sending another thing whoever whatever nothing please request requested put puts",
   "call called calling contact contacted staff team manager order ordered product item items place bought",
   "buy paid pay pays paying money show showed stay stayed reply replied answer answered wait waited"
  ],
  "same": [
   [
    "late",
    "later",
    "delay",
    "delayed",
    "overdue",
    "wait",
    "waited",
    "waiting",
    "slow",
    "hold up",
    "held up",
    "behind schedule",
    "in time",
    "on time",
    "belated"
   ],
   [
    "never arrived",
    "not arrived",
    "not arrive",
    "missing",
    "lost",
    "loss",
    "mislaid",
    "misplaced",
    "vanished",
    "disappeared",
    "astray",
    "stolen"
   ],
   [
    "refund",
    "refunds",
    "money back",
    "reimburse",
    "reimbursement",
    "repay",
    "repaid",
    "returned to you",
    "returned to your",
    "credited",
    "credit back",
    "paid back",
    "pay back",
    "pay you back",
    "give back"
   ],
   [
    "screen",
    "display",
    "monitor",
    "panel"
   ],
   [
    "broken",
    "break",
    "broke",
    "breaks",
    "cracked",
    "crack",
    "smashed",
    "shattered",
    "damaged",
    "damage",
    "snapped",
    "faulty",
    "fault",
    "defect",
    "defective",
    "torn",
    "dented"
   ],
   [
    "repair",
    "repairs",
    "fix",
    "fixed",
    "mend",
    "mended",
    "restore",
    "restored",
    "rectify",
    "put right"
   ],
   [
    "parcel",
    "package",
    "packet",
    "delivery",
    "deliver",
    "delivered",
    "shipment",
    "consignment",
    "courier"
   ],
   [
    "charge",
    "charged",
    "charges",
    "bill",
    "billed",
    "invoice",
    "debit",
    "debited",
    "deduct",
    "deducted",
    "overcharge",
    "overcharged",
    "fee",
    "fees"
   ],
   [
    "rude",
    "rudeness",
    "attitude",
    "manner",
    "manners",
    "behaviour",
    "behavior",
    "behaved",
    "disrespectful",
    "discourteous",
    "spoke to you",
    "spoken to",
    "treated",
    "treatment",
    "tone",
    "unprofessional",
    "conduct",
    "dismissive",
    "courtesy"
   ],
   [
    "clean",
    "cleaned",
    "cleaning",
    "cleanliness",
    "dirty",
    "filthy",
    "unclean",
    "hygiene",
    "hygienic",
    "housekeeping",
    "dust",
    "dusty",
    "stain",
    "stains",
    "stained",
    "grubby"
   ],
   [
    "cold",
    "lukewarm",
    "freezing",
    "heating",
    "heat",
    "boiler",
    "radiator",
    "warm"
   ],
   [
    "noise",
    "noisy",
    "loud",
    "music",
    "sound",
    "quiet",
    "disturbance"
   ],
   [
    "cancel",
    "cancelled",
    "canceled",
    "cancellation",
    "cancelling",
    "called off",
    "call off",
    "terminate",
    "termination"
   ],
   [
    "close",
    "closed",
    "closing",
    "closure",
    "shut"
   ],
   [
    "replace",
    "replaced",
    "replacement",
    "exchange",
    "exchanged",
    "swap",
    "new one",
    "another one",
    "resend",
    "resent"
   ],
   [
    "rang",
    "phone",
    "phoned",
    "telephone",
    "phone line",
    "calls",
    "on hold",
    "queue",
    "queued",
    "queueing",
    "answer the phone"
   ],
   [
    "unanswered",
    "no reply",
    "no answer",
    "not reply",
    "not replied",
    "not answer",
    "not answered",
    "silence",
    "ignored",
    "in touch",
    "get back to you",
    "heard nothing",
    "back to you",
    "respond",
    "responded",
    "response"
   ],
   [
    "promise",
    "promised",
    "promises",
    "assured",
    "gave our word",
    "broke our word",
    "kept our word"
   ],
   [
    "driver",
    "courier driver",
    "delivery man"
   ],
   [
    "stood",
    "stand",
    "standing"
   ],
   [
    "sat",
    "sit",
    "sitting",
    "seat",
    "seats",
    "seated"
   ],
   [
    "ate",
    "eat",
    "eaten",
    "eating"
   ],
   [
    "heard",
    "hear",
    "hearing"
   ],
   [
    "woke",
    "wake",
    "woken",
    "awake",
    "sleep",
    "slept",
    "sleepless"
   ],
   [
    "drove",
    "drive",
    "driven",
    "driving"
   ],
   [
    "gave",
    "give",
    "given",
    "handed"
   ],
   [
    "chose",
    "choose",
    "chosen"
   ],
   [
    "wore",
    "wear",
    "worn"
   ],
   [
    "tore",
    "tear",
    "torn"
   ],
   [
    "laid",
    "lay",
    "lays",
    "laying"
   ],
   [
    "redone",
    "redo",
    "done again",
    "again on",
    "repaint",
    "relay"
   ],
   [
    "stole",
    "steal",
    "theft"
   ],
   [
    "fitter",
    "engineer",
    "technician",
    "mechanic",
    "plumber",
    "electrician"
   ],
   [
    "receptionist",
    "reception",
    "front desk",
    "check in",
    "checkin"
   ],
   [
    "waiter",
    "waitress",
    "server who"
   ],
   [
    "room",
    "rooms",
    "suite",
    "bedroom"
   ],
   [
    "bathroom",
    "shower",
    "toilet",
    "bath"
   ],
   [
    "wifi",
    "wi fi",
    "internet",
    "broadband",
    "connection",
    "network",
    "signal",
    "line",
    "port"
   ],
   [
    "app",
    "application",
    "software"
   ],
   [
    "site",
    "website",
    "web site",
    "page",
    "online"
   ],
   [
    "crash",
    "crashes",
    "crashed",
    "crashing",
    "freeze",
    "freezes",
    "froze",
    "hang",
    "hangs",
    "outage",
    "down"
   ],
   [
    "holiday",
    "holidays",
    "vacation",
    "trip",
    "travel",
    "journey",
    "break"
   ],
   [
    "birthday",
    "party",
    "celebration",
    "celebrate"
   ],
   [
    "wedding",
    "marriage",
    "married",
    "bride",
    "ceremony"
   ],
   [
    "child",
    "children",
    "kids",
    "kid",
    "son",
    "daughter",
    "baby",
    "toddler"
   ],
   [
    "mother",
    "mum",
    "mom"
   ],
   [
    "father",
    "dad"
   ],
   [
    "ill",
    "sick",
    "sickness",
    "illness",
    "unwell",
    "poisoning",
    "vomiting"
   ],
   [
    "hurt",
    "injured",
    "injury",
    "injuries"
   ],
   [
    "food",
    "meal",
    "dish",
    "dinner",
    "lunch",
    "breakfast",
    "kitchen",
    "cooked",
    "undercooked",
    "raw"
   ],
   [
    "taxi",
    "cab",
    "taxis"
   ],
   [
    "cost",
    "costs",
    "expense",
    "expenses",
    "out of pocket",
    "spend",
    "spent",
    "cost you"
   ],
   [
    "explanation",
    "explain",
    "explained",
    "explains",
    "reason",
    "reasons"
   ],
   [
    "compensation",
    "compensate",
    "voucher",
    "goodwill",
    "gesture",
    "discount",
    "make up for",
    "make it up"
   ],
   [
    "train",
    "trained",
    "training",
    "retrain",
    "retrained",
    "coach",
    "coached"
   ],
   [
    "bedbugs",
    "bed bugs",
    "bugs",
    "insects",
    "cockroach",
    "cockroaches",
    "pest",
    "pests",
    "mosquitoes",
    "ants",
    "mice",
    "rats"
   ],
   [
    "smell",
    "smelled",
    "smelt",
    "odour",
    "odor",
    "stink",
    "smelly"
   ],
   [
    "double booked",
    "overbooked",
    "overbooking",
    "oversold",
    "double booking"
   ],
   [
    "suitcase",
    "luggage",
    "baggage",
    "bag",
    "bags"
   ],
   [
    "flight",
    "flew",
    "fly",
    "plane",
    "aircraft"
   ],
   [
    "car",
    "vehicle",
    "van"
   ],
   [
    "price",
    "priced",
    "prices",
    "quote",
    "quoted",
    "expensive",
    "overpriced"
   ],
   [
    "contract",
    "agreement",
    "policy"
   ],
   [
    "password",
    "login",
    "log in",
    "account access",
    "locked out"
   ],
   [
    "lie",
    "lied",
    "misled",
    "misleading",
    "mislead",
    "false"
   ],
   [
    "date",
    "day you were promised"
   ],
   [
    "size",
    "sizes",
    "fit",
    "fitting",
    "small",
    "smaller",
    "tiny",
    "cramped",
    "congested",
    "spacious",
    "roomy",
    "larger",
    "bigger"
   ],
   [
    "colour",
    "color"
   ],
   [
    "document",
    "documents",
    "papers",
    "paperwork"
   ],
   [
    "receipt",
    "invoice",
    "statement",
    "proof of purchase"
   ],
   [
    "upset",
    "tears",
    "cried",
    "crying",
    "distress",
    "distressed",
    "upsetting",
    "distressing"
   ],
   [
    "worry",
    "worried",
    "anxious",
    "anxiety",
    "stress",
    "stressful",
    "stressed"
   ],
   [
    "embarrassed",
    "embarrassing",
    "embarrassment",
    "humiliated",
    "humiliating",
    "humiliation",
    "ashamed"
   ],
   [
    "angry",
    "anger",
    "furious",
    "frustration",
    "frustrated",
    "frustrating",
    "annoyed"
   ]
  ]
 },
 "phrases": {
  "promise": {
   "set": 325
  },
  "condition": {
   "set": 326
  }
 },
 "net": {
  "words": "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome takes least latest new older here comment confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few found missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither mark ratings score although however though disappointed offended unhappy worried alleged certain deal endure face undergo through dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible right blame wide clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding stepped erroneously unintentionally unknowingly began bit drew drove grew hid knew misspoke rose sank sat slid spoke swept swung withdrew wore minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner agency banks logistics partners alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person share cafe house salon shop liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worrying fed fun easy less than ideal aware imagine realise realize depend depended relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind wish anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum bring brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked tears pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages lives operations begins starts possible love prefer category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave saddened copy road improve resolve industry management strive value application file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed thereby identified factors current large peak unusual unusually demand occupancy rush volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique budget century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected carrier's operator's partner's provider's supplier's opted purchased reserved via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas located situated beside opposite crowded lively narrow railway residential council police approve confirm permit counter menus recipes cancellations compensation exchanges returns acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation logs tests detected discovered established learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist monitoring procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred designed skip ahead hurried lightning grounded considerably significantly fired dad mum wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal granted settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight issuing organising organizing processing returning assemble together topic greet pass raise try resume necessary asap earliest related non refundable relationship pin investigated monitored reviewed assist striving deducted shifted relocated adjusted lifted waived penalty activated solved fine letterbox online steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself mitigated regained normal connectivity functionality sites voided profile active enabled verified afterwards thereafter couriered cycled readied lined closely diligently attempted attempts alphabetically gets ensuring add award enclose enclosing extend extending grant throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary session ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensated compensating recompense covering paying childcare earnings sla gel supper taxis whatsoever thirds halved lowered reduced borne freeze previous tariff anyway pint pudding tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applying patience household holder tucked packet earn redeem redeemed applicable eligible includes sheet toiletries disappeared focal entitled requested claiming seek seeking committee pleasure privilege mile song unsure redeeming appoint appointing ban hire hiring rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes improvement measure automate automating enhance enhancing expand expanding implement implementing increasing introducing reducing architecture automation controls deployments detection documentation failover limits redundancy runbook runbooks safeguards tooling validation doubling hardening overhauling recruiting redesigning reorganising reorganizing restructuring retraining revising consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall horizon considering owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rotated sensitised sensitized standardised tripled tightened strengthened option rearranged weighing instructions listing manual policies templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint inspections instance instances safeguard caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says scrapped deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often enhanced expanded overhauled restructured onboarding bell tasted aloud binned ditched wear wears mar routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows publishing local dms whatsapp private chat messenger pop shoot buzz shout extension underneath submit talk click ext refer articles section fill tracking id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek reservations disposal convenience correspond directed convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched reported favour kindness kudos hats cheers decent generous co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow save slim material surface identify requirements disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction adult applicant applicants attendee attendees borrower buyers caller callers cardholder client clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenant tenants travellers viewer viewers visitor visitors probably themselves dependent insisted complain notify remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper installation usage washing browser handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports attackers baker broker carriers caterers criminals dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage hackers importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks else former outgoing administration handler handlers controllers cab insurance rental transport utility companies scheme npci upstream network's estate platforms portals cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy individual intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs usual apparently admitted defaulted struggled proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers attach furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref monitor refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reenter reregister reupload verify afresh photo recording screenshots edit revise nevertheless nonetheless assure agreement pandemic agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory bothered displeased unsatisfied degree extent advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings visible bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours confident convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity guaranteed levels objective objectives parameters range target targets timeframe timescale timescales tolerances contend firmly emphasise emphasize highlight reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions improperly prematurely miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely constraints limitations enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends hectic inundated overstretched shorthanded stretched swamped snowed festive ski tourist black crowd 100 tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding funds supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing design lifts upgradation downtown highway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills illness sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving allegedly putative contractual statutory proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike unfavourable husband wife negatively delicious friendly laughed utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deem deems chapter accordingly affect deter you'll bygones forgiven xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful finest ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed focused prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent becoming perform toiling actively relentlessly religiously toward urgently attempt pledge vow harder ways overcome elevate improvise refine refining amenities offerings reoccur assuring render rewarding smoother bridge bridging fulfilling midday midnight dig digging closer deeper addressing assessing evaluating examined exploring happening assess evaluate examine inquiry probe revisiting internally practices commissioned conducting assessment conducted undertaken bottom cascaded circulated discussed escalate escalating forwarding relayed departments heads leadership managers quarters seniors supervisors incorporated jotted noting utilise utilize tackle concentrate pravin custody rapidly speedily swiftly feasible humanly practicable possibly soonest distant sooner sometime initiating concrete rapid swift urgent disciplinary needful preventative preventive remedial precautions arrangements corrections preventable stone recurrence similar reinforce streamline tune seriousness urgency pursue ping 'd forthcoming discontinuing ending removing retiring withdrawing retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic bearer anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages besides hello hi unlike refusing strip lays roofer propose options pays seven whom appalled belittled crying disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp fortune revenue poorer losses destroyed wrecked queuing fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses neighbor stranger wrongdouble weight",
  "heads": "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid rebuild regain win ensur minimiz rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
  "tails": "ed ing ness s ly",
  "labels": {
   "sizes": "LCCOPHBEmDJBBBBBFCDBBBBBBBBOBBBBBBBBDBCEBBECBKBEDCDBFBBEBKDEBBBDBBEDCEEHDBBBBGBBBeBBEDCBEBDCBAHCCBnLBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBTEFDSpEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHGGGMLHKBBKCBBBBnBBBHFDWKBDBtCjBBBBBBUJKKDVBBLBBBBBPCRFNLGCGGDBBBBdBBBBFQIHHGUBBNHLOEFYLGLHaBBGVBBBBLBBBCJBFPLUCWBBBBBBIPBBBBBBBBBBEIHHGDBKKFPVJBHBDHCFCCCRBIBRHMBEHCBCDCBFFDECKGBDBBKFECBEFBHEBCBBBKBBJCDJICCCBFIBWCMTCCKHGDEBEKBBEBCBCFBBCBNJDBBEBEaBBBBBBBBBBeOEHHEBBHhBGBBEKIFCnDBBBCBCBBBBBBBFGEBGBBBBDBBHICMBCDUBCCBBBBBBCvFCMBBHDQJEFBECBDHEMCGFFOEDBCEBBBCBBBBBBBBBGHHFHEPPFHHGILFDGEEHHFKEJBDXYBBBBBBBBBBBJBCBDFCDsBBMBBBBBBBBBBBBBBCRPMHIPFLBBBBLGBBBBBFBBHBBBHqjBROBWEOIPBBrIBBBBBBBBBBBBeBBDCNCkBJTBBBBBBEDBGBBjBHBBBBBBBBCDBBdBBBEDhBBBHEbCCHDDXFCBB3HFECQBECGDEPBJHGGJNBBDCIEDBBBCDTDNRIGPEDFNESCEBBBBCBDBBQCHGFDBLBEQJjjBFBEDBBBCRFECDDBDCBDCCCHBCDCEBBLDBBCBDBBBBCDHBCGCBCBBDDCDDDKGGKBBGCHBDCBKPNEFHCFEDHFOiBBBDJBGZCEEBBBHQIFHBBCCFEDBNDDBCCGIBBCBEDCFEBGKCDBBICPCBBDGIBBEICBBCBNCXDNCFHEBUBCDKBBBBDIJEQDKBCBBBBBFIEDDDLEBDDEEECDDFCCDDDCDCFDFBBHCtCBBBBBBBIESBBBBBBBICCJHCaBBDBBDBBSBQFDOODBBBjBHIWLEBIDHBFCBBJBBNCBGJDJFFLBBBBFDCCFQHBBBIFBBIIZCVDBMHGFGFBBBBBSCGCgBGJPBGFGIDPRBGLHCFDKCDHDCBGBRBBBgBBCRBBBLCRCDEFEFBCCBEECBCBCEBPBECGEBBBHBBBBDCMIKEIHEGNBGHBDJHDEBGBBFDCBBLNBBBBBBJPCCJFfBBBBBBICBCENRBBBGUBOHBCRCRIFDTEDCGECCEBCCCDCDECGHMCIFEEEHDEHCIICDLFDCFECCECLCCCLCICEGEBDCEBFFDcLSEDBJBfMFFGHCGBBBEBECBBCDDFFCQMEFPaBBBBBJGWBDGVBBBBBFTKFGEECFTSIFGEEFEDBBBBKNBHCQODLEBBGMJIIEDJHDIFDFDBDBFMCCBBFBBBGIHHCCCFCBBBBEDDDNIEEIGGGCCKDEFJCJCJLJRIEDFGEDEJJBDDDFCCEIWWBBBBBBWJTBBFFSCFJBBKKKHHDDPOOICDDBCCCBHLZFCDaQEFBOBBPIOEFDBICIBCGHFDMBEFBBHDDEFCCCCKLBHCOnBBBFCGDMHIBQEGEIDBCEEFFECGGDBBBEBGEBBElGBBBBBBBQJhBBBBBBBBBCECDDEGFFGBEBXMDHCLBBGCFQRODCBHHCOaLEEIBOFaJBcREOBHFCFBNEDGBEQDEKPXDCDeGJDDfBBBVDVIJFGDFJJBBBBDCBBBBBBSBBBBBBBBPDELBBBBQBBBBJDDVNFDLBJEMEBBBBBODGKCGLFEILFHBEHIBDECHBBMNDJMCIPHMKDDBBEGFGEHFCEEEBCDBDDDDEDJHFJDGb6BOBVGBJIkDBBBBBBBBBBBBBLBBGpBE/BBBBBBBBJHBHMDBGFNBBBCBJYHGBBGYDVBGBBBBHLRrBBBbJGBcBTLSLFHHBMXEGcEGJEOrBJBSLFSBFHKJCCDGDNGINHaILDCQMFEBOFGTHSMCCCBBBEHBBBIBFCFHBJHDGBCFDHHEJMNLFsVETBEIJOCOEFDKDFGHBLCBKFCEBEDIKGHFDDDCBHDGDJBDHHJKMFKHFJFHCDFHFHDEBBGFIDCDFHIFGBQnBBBBBpBEXDqBBBBBMWKIUERLHEnBBBDBGELBBOEEKBMDDDGHTBBKQKHTDaaBBBSPHFLHGFINGEDFFSDQVFGPCEBHEDCGEODFMFDOaKBBHBBBEBBBDTBBHKLCEINHKJHBFEHEBGFBDEEHEEGHJCDEBBFMDCJFHCCEGBqBPDXFBBBIMGEHBCCCCCCCBBBBFLEPCEHCDKUMGBKDDFRDBBGDECCHBBCGHEEDCEDECCCFGBTFIEBEFFIGGFEJDDCIDCHEENGBCCCFBBQOFDFBBHFBHFBFFBBFBDBBCGMIEGBBBBCBBBBEEBBBFPGUFKEKBBBFGIDRQFCDDPGCCGEJFCGGCHECJDMGDIEICCGEEBBBDHFHPDEHEGFEBBIGBGHFEKKCECEFDlBBBMHBNLCSEDIKBBDGGFNKKFDHBVEJFJGBDHGBHLDFGJFGCDCBEQHHGETGDDCDDJCDBEBGJBMHPLFCDEDNEDCEEFEDECECDBCECLGIEDHEFDCBHfBRBBiBFFLPBBBKBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDPECDCDLIBBBVFCBBBDHBKDLoBHCBcDJEGDLHDELDDGEUFBMUSBIEBGDBDCEH3CEJIPDIBBBBBPDBBBCCEXMHNEDCCHBBCDFJGDCGDJIBHFECFCQIGIDKGHIBBDBDCBJCBBBEeBBBFBPGEDMGBEHCgBMLHSDIEHMFCDDCBCCCKKHDMBCDHLDBHJCDCEFFBLEFFFBCBIEFDEDNCBBHCKBUCCDHMCFDEHBBEGIIJGCBGBCHIEHGGCDEEDmBDEDDCJEBFBBBBKyENBJTBBBFELEBBEBBBFBGCBBHBGHBCBHBGBFJJJBBBDMEBCBBFBEGBDRLDBBBEECBBBBEBMIGFREBBGRROCKBBRFBBIDMNBBBNMTKHHFGMQFGCEMIDLBBCDCGVWGIFFKCBJFgBMlBQFGIB4BHWFGEHNCEIBKHHFJCCFBEFDECFIMBFDPxBBDBBJBBBBBBBBBBKBLEBBNJBEaBGGmVDJBDBEZDOIMLUBSKBECBcBUlBBBBBBBBBEVCPGMW2BEBBBEQDBPGVjBB+BIHFGGPMFKLGPIJEFRBROBDDBBGENBBHCHMKDCJTFBDKHHENDBEBFBEEEGJDKGCCGCFNDCGGFEFEGCGJDFCDBHJGCEEEEFEGDIIDFIGDGEEFaBGBCBDLIHCEFFDIIEGQWBBBBBBBBBdBEBHEELUEBBBBBBBGJOBBCSGDHIMSBDFGIGMBJNCBFGEFKEHKCHHBOMSBEFHELCDMEJCDBBHEDCHHLFGKIICCCBCECCEEEKDIDFCBGCDCDECEDEDEDGDEGBBIBBOEBELHGFOHKGFHBBMILHDEEBBCCfFEBGKCHQBFJCCEGEDDJDBCFFBHDDEJBBBFHBCCKESHHDGMBBBGHBBBFBEJFBBCKBKBJBJBBBBBJBEHEDBCBBEDFGGCFBCCFDGDCCBsBEFGKDBHDFHCFEDBCGCBDLJBBBCDDDIzBCKNIOCKCIFPEQBCEBKFHHDCCBBEJBBDCBBDFDHFGEDQBBPJEIGDBBDDEBDEBGGFDEEFIMJFIEQHBGECBBJCEHBCBGDNNJHFDCJMKCDCDDECFBBBDHFFEIDBIHHENNHMFEcDHBMDECGFCEECJDCCEEEBOBDBBPCFBBJILBDYDNSFGCIDBEGMKBBOTBFIDsBPEHBJOGDNFBEKHCFEDCFHEBEIBFDDEIDCEiCDFENKDCDBBGEMGBFBDEFL9BCEHCHFCJMIHEEUIEEBEFGEGBKJEHDDFJEBFCECFEDKGDGFlCJIKCCBBKLHLBBBGGTHHCFCFDCCECDBIPXSDBBBLJBEDIIDMECGGELBDKDIJCBKEDaVRGEELCCBEEFECCEFBDBEEFBBDGDEEFCEaDHEIBBBGEzDFDBFRDHCfQPBIFMNGBEJBfLFBBBBBDFNEDFBFCEGGDGBGILESFVBFHKsBCECEBBCJFCFKICBBBDEJCGIGECGEFDDDCEGBDFKMBNrBDFECGGGMXK2BCTOGKGJTFFDFESNGIGIDBFEFDEKHKMIKCOEBDJDFDGJHBDFBFBGMCIJDCBEDGDFIBBBBOGDIHCUHGFFdBBBBBIPCBBFGHBBIsBBBBBBBBBBILPKGHSBDFJUDFPIMIBILDLHCBBBECDDDCEHJEYCDCCGDGWDJLGHBBBODLBBBBBBBBBBBBBEBFBBBDIFOCCEBBGHFFBBFBFGHBCJPKTMSBBBBKBEHFFKFKJGDCFKCCKFDJIFKFFBJBBBLBDGOHCMLFHEGDHECGFFMDKFBBBFCLEFFJIiBDDDDFHdFWGDJXQKBTKJKCFHDECBDHHDCBBBBEDBCDCGBBHNIDBJDNBJFGEEFFDIHFHILxLIIGKFDgBFHLGDDQEBCBHEDjBJoBBBbtBHNuBDGFJGFDJDFGGBFFDGDrFCJKCCIIHFHCCCQeGDGJENBBBCGFEEKLCChBFWPkBQKVBBBECDEBBFCBBBHKKCLGKIOBBEGFJEGCCIKHDEFEFQGJMEFNFBIJPCHHCICDCCPGBBBBBBOZBEGBOLOTIfCLFGSLFDISESGFMOWDMMEHBEGFLBEIdKJKKDSGBBEKFDEGFHDMGJJSLGIEBBDBDJLDBCBGIGBBBBBYFLCFCDEBJOHBBBCDFBDHBKLCIPHQDTJIHENHBBBPDBBCJDDJEBBBBBBDYFEDCLCUTDGEKMBCBDFEHHCLUIBLCECECSLNOWDCHBIIFFJBCEBGBIEHIPSHHGGCRfXCHGQKXHJVBBKEBBBKCEFDJEEIEKBNDBBQDBBEDBDDFJBBBBLEEKQGEKEFEFGHEECDCDFPSIBDCJPYFGKFPEIIIDGLNHSJEGIIJJGLEPESHTIIEJBBBFBDBEFJBELDICDHSWBDIEKGCHFCEJDCFIGSCCJPDBCOCJECCCCFCCCaFIBBLICJDQBGCBBGQLEDEGCCGDECEBECBFCCLKDGREUVCBCDGPE1BJUGFPJHBJCECDCCGGEBELJECFRCQBBFLTMVSeGHOBBBOBLGMEGDBBFHNJPGEMCCDEKLDEIGBJERBDHBDFIGFMFKFGIGDDCGBBECDJBDOJFBBKFHBBGCCNCBCEBOLCOBBBIHFGIEFDHECBBCNEDHDFBEBFHDFCLBTFJLFKEFFHHMEHBBTJQEJFBFDEIGBJCCGFEEBBBFGDGJENECDHBJDECGBDDCDBGKPFOGJBGEBBEBJJBFFHHNDRTEHOCICKEEKMHEEEBEBFHCBEBCJLHIEHMDCEEDLKKKOGEINCGHJDEGGECDFEJGDECEBBBCECBDDBLJFJGFJDLDIHDINBBBBGHBDDBPBBBBBBBBBBBBBBBBDDHFBEGEGEDPFHNCHGBSDBDBDBBBBBBKDDIDEFFBBBHBCGBEEHEGFFFBDCFCBEJDCCGDCDBEBBKBBJBEEBKBBBICHJBDCDFMPBCDBJBBBBCEDHCGEBBBBBBCFQDBDFECJBGLBGKCLBBPGBEHTJPBBCGEFDBBBQGEFLKEOEGJBCEBDCJEZBHhDPBBBBGKBBCBBVCHFIBBJoBLBFBlBFBXDKJFJDFFCHCFHJEBBBGEHBJDNCFECGGFBEEJSBHHIEEFFKLGDCDMNCHGDDVIKHEGMBGDKTDFFGMBBBMIJBGBBBFJHQGEKIJEJFKDFLEBEEFRVFIBBBCKBBEECELBBBBBBBFBBBHGFFIHSDFMEJFFGFDGDEDKHDFFEBCDEBDHDDIBBCBCJDNGFCFBDEFEBESBHDNLFCJRPCFHFIGMDBBDBCDFJKIIJFEBBFDODEIFRXHKCDDEFNLCHHQBBBBDKEaIQYJEHXFFBEEGGFHJDCEFLOBHJDGIDGFFCFJGGNBJFBJJEHBIBBJHBBBBBBGDCGHGHDFGCDCNXBBBBUBORVDHCjBBBBCKBBGKBKLBIHBBBgBECHOBBLCFKCFGEFGFDBWBDDOSFKKEFECCCDCDDFCCBBNLPBBBBBBBBEJ0BFZWDHHCEEHPMNUOmBFDKFBJCBDFJFMECCKDCFEQBBF+EhBFDI/CEBPNeFFCBKIMBFFEHLWCCCEGDDFIDCDBBCCBBHQKVHGHDBGECCHCPCDFDFEHGCNJDEDEJFMROGHMQBQaKHGDDKEIMGOCBBDDCGCEEECECFCDEiBgBBQHHXFGESJBEFGKEGFECRIIMGDEPIVLIJKFFIDCDECDFGKFBBCCCCFBCDCBBBBBFIBcKLDDFDIFCCEBDIDDKDGECDCKGRVWFDJMGIKHKJFBKECEIGMTIBBGGEEJGDFFEBECIDOCGUMLKGDLZMEDFCMFFFDDMCDEICEHFMDCMOJEFHNJECFCEFDGBMGDEBhBBCDGoBFFCQDCDGCHEPPCFFDKLDJDKGBDDEBHBBELBWCDDBFQBDGEIKFHBFDEDDDBDCCeIFKJCCFEIHECCDIFEDHEEtBFFDFBCFEFDKCDFIItqBlBHGFLEIBBBBCDG7BDEEpvDISOCCLDCUBEGODCGLEGHEEFDHEDFDCDDEEFCDDDdKHHFDCXECYDTFJCFIBDHHFDFGHkWOLMEILNCJIGIBFEKBEDBFJmBDDGIBFCFBICCBDFGOHMCCBESGMGFCEEEIHBGRDFHLFDDCFEDCCCFTLQoBBEBFFRMTCJDEDCFBEFDBtDEDDVKOFBBBBBBBBBBCCCFIHPEEGqBBBCFDGBEHBBBDDKBBECEENDBPJGHGEHHDKUGHEBJEVBIVSHJEBJGbCLCCDLbFCOFDIBIDUEFDMNMMKKFGMDPWDHJDSGHIFDFEGNHHLGGKHHIGFFBDDGEW1BYBBKHHDHILCFEBJVEDHOCKDNMDCVFFDFPGGBCCFBGcDELJISHRBITCIHDBEIFEDMEEBDBDGErBDEFPERDEEGDFJRXNYKUNLLHIBJGCFEHKFJDDEIWmElBCCNBDmBGMNNFGJFHFFCBEBGBBBEFBECFBBEDEEECR",
   "steps": "HBBBBBBBBBBSBUBWBBBBBBBBBBBBBIGWBBBBBBBBBBBBVGESBBBrB1BBBBWBBCBBBBBBBBBPHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBunEwEBBBBBBBB5E6EjB7E8EwEDDHBwED6EFBhFiFjFkFTlFSmFnFBBBBBBBBBBBBB1F2F3F4F5FV0B6F7FBB+F8EjBgGBBBkGgG5EsBBBoG/jCpG4uEBuCzBBB3K3B0PoNqGqGBBB6E0BBwGBgB6DoBPnFBFECRyGByGBB2G3GBBBBBBBBB3GKBjGgBBBOmHQ2GRBpHqHIDEBrHBBxF9BxBkFaB1GbBB4F7BBBBBBlF0CB7H8H9H+H6DmB/CBBBg8FhGxHnE8DBBBBBBBBBBBBBBBBBBBsWBCBBBBBzsDk8Fj8F8G7BBBkF1DBUnIgI8IBBznDgF/E6DGg8FEgJSBlF+BBBpB1GtC8GnC1GwFtBXwBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzrBnUoUpUqUrUsUtUuUvU+TwUxUyUzU0U1U2U3U4U5U6U9S7U8U9U+UsPpJ/U2S8QkO0KkPgV7PzOhViVjVpPkVlVmVnVjJoViRrOnKpK8RpVqVrVVcCBEuD0CyNBBBBBBBBBBBgF/CDmMVcCB9T2GQB3IwMGLBBBBBBBBBBBBBB3EkDsOBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBuavaoSmW6V7V3I8VhWgWwa9V+ViWxayaza0ajW1a2a3apZ0W4alZ5asa6amXxY7a8a9aanFCFB1UpvBVcCB4TCgFfjCmM3GBgGBCG1UDnPC0C3EHnEBBBBBBgF/CBauLmBF2FBBB+WlBOYwBUB9GhDmBdvE/KBBBB1T/H+F+PUP8DBYBBBuaP4b/E5btatH+DtCkBNkBvBBFPCajBa7FBUBBBBBBBBBBBBBBBBBBBBBB8XxcgFE7CBCmM4GgGBC7U0BzcBB0FkWBdBBBBBBBBBBBBBBBBBB8EEfjCmM4GpCBBBtdhGC7Uud9GnCFFGCBFEHHMODEOEBGEIQNCEHGBGGDDCCBDECECCIEDLFBUKCIIEPNDDCDDENCDBI1BwHBBBBBBBBB4J2BBb7CEFvCoJBXBDBEzBBBBBBBBBBBBBBBBBBBBtehKhLueve6EFBEbgCBBBWwL4GLlDBBBBBWzBByDhCJ/NCBkJ2GRtOXFOlBGkCqEwQlDwB5BId6BlC2CB/EBfpG1CF3VBBBBBBxxCneBuCzBBB3K3B0PoNhbhfifBBBBBBBBBBhItfiGufvfhKjDISVZ2BLhBKLNgMBBmHtYnJajBcUlCgB3BBG4LlCBBBBgpDyP+BB9CrLqMgCSSqMLcd+BBBBBoMM9B0BzPEDBBBBjcKSEC5CkgBB8EjBnaBBBjJ3VDBCBBpgBBsgBtgB2ezG8GtFG6EMwBYkBBsLBBBBBBBBBBBBBBBBBBBihBjhByFjGmFuB7OCB8GwOERzKGJBBBBBBBBBhGC8BDmMPnG0BjNxC9CiB6NBueTlF+BBB3ZBzBByDpQCB5G3OMFBCtEmBjFNKBBBBBBBBBzhB7hB8EIUIBC/BXvL2GCyBpF8hBBBBBBBgGpT4BiHBBBBBBBqOkBqMLF0BCrDiBBBBBBzBBjU6M6XcnBJBuPpBmLBEBDCErBSpEBBBBBBBBBBBB6EmBBBBgBBB5TD+H3cM9FBBBwVR1FBjFmBkBBBBB6EmBBB8UDoI8J0BjBoBDBRaB5CuB4PBBBBBBBBBBBBBBtQ5jB6EnBB8UhIK9MevBBnE5PKDCBBBBBBBBBBBBnkBokBmQpkB6hBuBiBBBBBBBBBskBzkB0kB8EwYpCf0BkDsV8DtDBB4kB8ElBC9UsC2GkCxCxDxGyGDJCMKBBBYgGBCGd4TD+H6BBBsG5JpEqHBeBBKBBBlFVC6BBBBBzBB7H1OKCDJDZFFSYjBZCxH6BBBBBB3bnlBolB1hBplBilBanEgBCGaB6TsVHiBaVmNBBBBBBBBB0lBuV1lBoY1VpX3V2lB3lBwHVcCBukBTXBBBBBwDvEDmMwQmBB2iBqDBBBBBuUpIM9FCByF0gBBomBgGpT4BiHBBBBBBqOkBqML5BCtEBDBmFiCpOBuFmHiPDJBNmBJCMQJ5F4GBmKhDMRBiDLFpBJBUR/J9HBBBBBB/WPVpCmMBBBBBhHhP9L3EBBB6mBhI6eB+JOD0I6TBBxBCoXhJ3GBBhGCgI5MhG9UqWECKFJhBDNBM1B3KxBBBBnnBkFUIBCGaB+a8VIrENaB4CrDsBhEBBBBBBB4FIBCgBBlNoHjPJvBQEIuBQyMBBrgBrWPvB6OymBgBBBBBBoXwQ5nBwWrEgGBC+MgYzV4FwOP2LpBlL+GrPCsesVHhQmFrQBuF6nBB8nBBBBBBBBBB8C3DCbyBkf7FvGrBtgBwfyc0FlXBBIBBBiLBtkBB8DBByMhClS0HgGhV/FyFtBuhBBgJoL+L2GzBwoBjJjN0IDBCyI3Y6PBBwT3IvN0oBgb1oBlJcrFP9C+VBBBBzf3YzHC7ZrHBBBBBvF6SymBgBEXoEFdBB9BgT/HgHpZpEwCL0BBBmYtBkFkP1nBvBlpB8IBBogBrnCyFqByZDDOFgIopBrGBiOpIBBKBBpEyBCB6BBCpDgBBBtWE2GRmXDEWFBOHZTNCoG/Nf0FnEM0JLBBBBBBBBBBxgBVc0oBjBmXDEWFPzBNC/OkFuBoCvgBQB+V8G7ByOE9CuPkFbgC7pBBBBgB8EjBsXB6EHfBBB7UDqE0KXahFgBC7Un8FPBvGTvF2GRiRyCczBjYgFgWgqBrLxDNzCX7BtHEDJZajMyFib/D6DUhBBBB6ECEiqBmqBhGC7U5O6kBTlFrBBB9FpBoOBDBIFDM5BR1BMBbiD7GvBCCE8CBBvV0GxVyV6hB0VqqBkWrqBgnB9FZrDpLnDkEahHvFNBBBBBBBBBBBBBBBBBBBBgC4DIBCGgOOsDmBwBFD6G8cCChO8EjBgChTrCB2NhFgBCToUqL3D6bKJ2OkrB6IuU2WBBBBB0FuWWBBBBEDBBBCWsNBBBBBBBBBBBBBBBBBB8EkWpCCBlB9rBuGgGBC7U9kBnB9D9BBBBBBB8EDB/CBgTsC5OhFfBC7UoVnI0HyB/BFPcaHBmB3BBbhCFCdxXBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBnvBBCB9qB3uBjS0QtflKkuBuhBue4uBmpBvd5uB6uBoqB7uBqGBCvoBB0FhOtIG2BuNyGsoBBBtoBzrBImDBBBgoBlvBjqBkqBPBc0gBhpBhGBB+C9R5OvF1BxDrQjLGJE2DmFrQtFDMhfwDKM+CmDBBBrvBTlFVfyD1BD0eeUqE4BD4DmDCJBBBBBBBBohB+HjBppBvW4G1vBvCyvB2vB5G0gBzJ6EQKEKJBBdJCJjBED9GWzDYrC4DPBICIEHBBBBBBCBBDBBBCa4B0BBBbBUBBB5BBBBByCJNBdDBBKFIfJBBBBBCBBBBBBBBBBBG6CbBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxNBBDh+C2GpjB6EoB/CsMmHB4D8F/LBBByqBiI0FkXBKBBB8EkWsClJDZTzCZsBjBThBrCyQpEiJqND6EeK/CxTlNiGzCwrDjSrC7UvW6FCBwsBB0rB0FvXBwOvyBBwyBoU4GxDhKlL3PDrEpIO8EEoP4GlJDZTzCZsBjBThBmXvW6bKuU0OiIBBChGBB7U0B1TtIG2BESBN6DeKMEoC+bDlF/EwD+WlBmBkCxyBBBic6I1pB0c2VHBzcxyByyBqdCprB5oB0yB1yB2yBsoB0ehJ3yBsrBKxFxBBB8E8DoSpCBBBhGCG1U9JgOBzBByDuB7O1B7EkaPEBNhGC7U0BjNuFpD6EpYBBBBBBBBBBlQyMCDEH1HCjEnKBBBBB8EmDnVBCgGBC7UDnLmN4cECCqOR8D8EjBgChTrCBhGCT3OxFqL3DX+HqBmL1I9FD6BDpECtW8EmD+SqCC8EmDqVhI7e1BjJ7BByc8WDB8EmDoVC3oBnHciB3BBB8nBBCBDBBnd1HCvOJzavW/BWBBBBBBnd1HC4O9nBCBDBB5LBB8sBmFrQBYGDBBPLDBBBCKHFJBHBKCHN3FxRIqBrO8MBBBBBBBBBBBBBBBBBB00B10B20B30BhBo0B40B50BoXhvB60B4FrBupB7BvCBB/oDB+0BXpBgCmFZpgB3F5RB7M1KgBmWhFgB9U0HyBxEPXyBFvBrCawGBJ3DzBCoBMPEDHqFYlBBYdB+EBWkBmBDBBBBBBByKE8xBnG1RpCI2MwE8G8BcBBBwXr1Bs1Bt1BxvBu1Bv1Bw1Bx1By1BnhBhzBkmBz1B6GwjBa/DBmBBBGB4UoIwBBjQBWByUjB1DBuBmUnbBBBBBBBBBvKpRByG0BgB+PFcBBBVeByDuB7OCXHCCgBB2B9CxB/TjHkC2BakJ3LBBBBBBB6EeK/C/oBgCwB9WyLhN2B0BBBBB/cv2Bw2Bx2BvVBFPjLkJ3LDBBLhBftY/bHB12BnG4E22B32BSBlH2ZuenuBouBebIBDgBU6L6H42BYGbI4B9CRJDfN4CDDHBZDETQJPCBB6BrIqDEBCBCDCBCDBBBBDCBCBBBBBBCBBCBCCBBBCBEDDBBHICDCDCBCBBIBBBCDBFCCDBBDBBDBBBBBDBJDDCBDFBBRHBBBJvCIBBuBeMBBBBBBBBBCBBBCBBBDdBBBBiBEBSBBCBBBEBCCBCDBBBBBBWBCBBBBGBBCCCBBBBBBPBDBBXIiBDBBBBoBuDBCBHBCBD8CBwBBBBBBBBBBBBBBBBBBBBFBPDXBBBBBBBJHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBLHFCCIBBBBBCCBBBBBBFBMBBBHBBBBCHBBBBBBBBBBBBBBBBBBBQwDDBqBJBBQBDJDECCHECBHCCJELBCBBBBeBCBBBBDVhBIFDBQBBKLBBhBBCBCBBYbDCcBKBxBBCQWDOENBBBBCBBUBBBGEBBIDBCPDFFxByCCBBBFEBBCCCBDCBECBBBBCBBBBBBBBBCdYlBRBBBBBBBEGBBIBBBBBBCBDfBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBGjCBBBCSBBCBTBBBBBBBBBBBQBCDBHBBDCDDElBBBBBBBBBDBBBBBBBBBCBBBCBBBBBTFaDjBBEBBBBBCoBFBBDBBBBBCBHBBDBCKBCBFDBDBBBDNB1BNBBhBEGCBRkBBBPKBBBBBpCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCJECCBkBUGKBBBEKBBBDCBXB8BEZEBBJBpBBBBBH9BEBCBBOBBBBQIDCCBB9CBBBEBBPMBBBCGIJBEsBODG8BKdLBBJMBBBDBPBCJBBCBNVBBCBGHUJCRBHBBBBBIBHECBBBKBQBKIHUTCWFCBDBBBBBYBBCBFBBBBBBBKPBBBBBYOBuDHOXBBBsBWhBHEDCFX4BHHFEBTRwBGCgBLDBBIBCCCXBKLBVBMtBLDDBBEIBnCSBCEBEBDGFLBDJOEBBBCBBUEGRDBBBBBBCBBBBBBFDUGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG3bgD6CEFwI4LBCBZqBBBBBB6EeK0BBBiBHuYBvB8B9IQv4B4B0TEBDN2ICsCSrF3NrBhBUETBBBBB6EeK/CsVEBQ2IuC/UhBCDPYEBVeByDuB7OClJedBCEIBEXKDkb2B5VxC34Bm2BpFEFBCbIBBBEBvDBTBd6DlBQBlBNDFcPdHCCCEzFd8DMIBCEGCCBBBBB5BB2EZUNHHU8BjBtBE7CNECQsBOBBBBIIDCBBIBNqBCDKBBBBBBBBBBBBBBBHBCDCBBSBmBtDwGtNwBpGBEnDxB3FhFjC4NBStD2CoCBkCcwBZBiC9D4CwCgBhJmMgH7B2DkED7BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBo5Bp5BmgBj2Bu2B7yBq5Br5BnHqCgEs5BJgFKeIkByCxGnDnBXyFlFJMCH4C1C8BuJhE5BDGNMBBBwVx5BVeB7Ce1FjBBCEjaIoOE8FgEBBxXyEtFGCDLREBGoN3G+FLsC+LBEyCJ9CBCvDOGBBBBm5CotBBBBBBYGfeeMhBrQsFuWHFFqBDDXsMxBCBzSBBBBBBg6BwWtnBpqBh6BrnB7aBYB4FHClJWpFvUIHxY/ehyBsVCOIrEMBaB4CiDCHsB8BWbDRBBCBBB2ChM8ChBBBBBBBgCZlVFqCQ2byBp6BoHq6BwkBr6BxnBgfvf9a6E0BxjB/pB1pB3F5PDBBHUgBZQiCcyExBpFCCG7CCBoB8G6B8B0DHNBpgBU4qBICBGgBtUyUgChDcZ3OkCSKEYwB6B5H8BkEDEBBBDDwLJ6DBBBBBBBB46BuqBgCjWmBwBzbJ0DSBvF/C0FtWBWCCEGYtNBBBBBBBBBDDBB7D5BwE5E6EhgBYqB1hBlFNjDlIrIBYGkBjlBsNtI6EKUIBBBB6UDlC5FsIBDCK1FpCjBBBWwVqRT3O5E4Fm1BvhBwhB4CBBzCBsIBBBBBpGyDBBBBBBB0DtBgBQjChBRBmBZO7CaqDBNDuB9BwBB0BTM1BB6EX0C5BCBiBfP0BBBBkEFZoD2FboCBB1BBBBwCXwCyFeNWKBF+FB5BjBrDBO8B7BYjBB8BBBBXHMMBBJyBEqDWiCBQxBJFBNGHJHaBBwBkBBPIBjBlFQlBCIFHblBP+EtBhBBMwBPHNbDDDBPLeSGiBNbhBPIHV0BkBmBJBGUDBdhB8DDWU3BjB8BoBxDBBBBB9BBBBBBxBBBBBBTBBBBBBBBBBBBBBBBB1CBBBBBxBBBBBBpCBBBBB9KBBBBB6EmBCC9U/EgBna5ahF9VnG8RmBkBsBJBB0GDxIY8OBBBxBSBuE9V0G7O6hB0FqQ1CXB6EepDlEtCoCywBSByD8BlBB6BtMBN/EcsLExG4tBuVjMCE9G3PWP2B6WvB6OkUBBB6EmBBBB7UznBCBB0TBzHBlE+gB0BgEqNoeEuWRJhBd/LNxBCBiDmKrFlnBjnB0G7O0gB4FI4EBuBwwB2EBBBiGqboHiOwHK8Ws4B3eq4BvGiPSBra9H2NkGgD6CCHqIGlI0DGuBSCWOCgCwHCkX+F1PBFS+BuD+FFoFoDlI0DoX6cBEBQBB4GBBBBBBBBgC6CnBBB+C2L9TwXxcDCBJva1MgDqI5D0FBBBBBBBBBgCvC+V/bmFqQB6EnBC+C9R9I1C6DwCqDgU/SBBBBBBmFuB7OCpFIBemMfSkNoCwGBiB4NFGOBuC6H+uBlVnnBBB1qBv8BuHw8Bta9bgzB4tBPBswB3xBxGsB4N8LCHGyClBcxDnOkBBW7BjnBlD8IjM2SxBrTBB3FgWwLDD8C4FJCgBBpU6DmNvnB+F9BvOGMD8DBb9JzB+uBTlFJgD9H6WC6CH9DsQnBNBBPDDzDT6BeBHvBkyBiGBBJDfN4CDDHBZDEjBJPCBB6BrIqDCBBBCBBBBCCBCDBBBBDCDBBBBBBCBBCBCCBBBCBEDDBBPCDCDCBCBBIBBBCDBFCCDBBEBDCBBBDBJGCBDGBQBHBBBJvCJBuBCoBBBBCBBBBCBBBBBBBBDdBBBBiBEBDPBBCBBBCBBBBBCBBBDBBBCBWBCBBBBGBCBBBBBBBBBBBPBDBBXIiBDBBBBoBuDBCBHBCBD7CBBwBBBBBCBBBBBBBBBBBBBBEBBOaDBBBBJKCBCGBDBBBBEFCBCBCCHBBBBBCBBBBBBLHFCBBIBBBBBBBCBBBBBBFBMBBBHBBBBBBHBBBBBBBBBBBBBBBBBBBQEBBBBBBBBBBBBBBBB8CDBqBJBBQBDJDECCHECBHCCJELBCBBBBeBCBBBBDVhBIFDBQBBKLBBhBBCBCBBYbDCcBKBxBBCQWDOENBBBBCBBUBBBGEBBIDBCPDFFxByCCBBBFEBBCCCBDCBECBBBBCBBBBBBBBBCdYlBRBBBBBBBEGBBIBBBBBBCBDfBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBGjCBBBCSBBCBTBBBBBBBBBBBQBCDBHBBDCDDElBBBBBBBBBDBBBBBBBBBCBBBCBBBBBTFaDjBBEBBBBBCoBFBBDBBBBBCBHBBDBCKBCBFDBDBBBDNB1BNBBhBEGCBRkBBBPKBBBBBpCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCJECCBkBUGKBBBEKBBBDCBXB8BEZEBBJBpBBBBBH9BEBCBBOBBBBQIDCCBB9CBBBEBBPMBBBCGIJBEsBODG8BKdLBBJMBBBDBPBCJBBCBNVBBCBGHUJCRBHBBBBBIBHECBBBKBQBKIHUTCWFCBDBBBBBYBBCBFBBBBBBBKPBBBBBYOBuDHOXBBBsBWhBHEDCFX4BHHFEBTRwBGCgBLDBBIBCCCXBKLBVBMtBLDDBBEIBnCSBCEBEBDGFLBDJOEBBBCBBUEGRDBBBBBBCBBBBBBFDUGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGuUzHB3D4DvyBkLjJoHBmFMpBpFp9Bj5B/H4hBVeBX7CRc8OBBB+BmH0LlIlC2I/nBErUdBzBByDpQ8pBCTvF/Cyc/WEt9B6ECjBB1GtV3IyUjDoqBmTpY/DymBgByFibGzH2CsSB63B3e2ByFibOrvBmOgGD+UxBy9Bz9B7G9a94B0PtoCmMBBBBB6EoBb9GvKuGqegHiGB+C09B6G19BqoBnKvzB3blFxGkFchV6G/CxKjE39BgGB9GyD2B9EyCkqBgoB5V1BuoBsV79BnDpY/RmTgGBgVz9BJgGmBsVlWxLwB4FJCgGd1FWtBsMwIiQqKBwVBQjgBjBShFfBC7UD9GkCxDjC8UlF7JsLBB9BkDppBQrG8N3BBvGy3BSBlFK/C9R7UnoBi+BBBxHBl+BjG6LoQvJySBBBBB3GJBBnZmIpSUlCbBBBBBXqEgB+L/IvVlOBBBBBBs7BnDCBv2BqIBBBhF+M/IvVmOCC5+BDUBeBBt2BwIBBv2BtIExBCu9BBBBB+H2gByIgOBjB1D5sBkEBBCBCBNiF8DB5E4SnEBKcJyCxCBzC6G9EBMBDI0DcBB/EBvB6CBBBBBBBBv/Bz/BhGBB0/BBBBBBBBBs7BxXnEBKcwUnGqR0CIrBBKcGDjFBzCtGN9ENBDI0D9FvEOBqqBlI/EgDBChF9CgToW4/B1/B3/BjSrP+OlBGlODxX8CrBBJBc7CxC0BgBwMyDfPgJVcCBu9BBBcVcCB5e6EoBGyCH6bslB0+BxxB+HopB2GkCnDzBemC6lBUBeBoG55BmK8yB3F5PE8BZuDjGpFCjDCkIB2GRC5bmBxfywB9HxuBVf6ECI2DuLsKiZrB9bmF5DZBBlgCo2BmgCBogCgBSuE3uBrqBqF5DmHCrH+4BBBBo/BlBBB+/B5BKMVhCwBXjEnBB/C2LnG9XiC3Jv2BiH+6ByFB3cygC3G85BBBBBBBvCr+BxBCByDRjC2NBB+BmHyLCqKxBoU4G7gC8gCSBuI4EBuBmUwbgLvKwZkN+DB8LBB/jBz6B/EBgDChF9CcuM2FoWgOB5EuBkcjxB/gCBhhC5LtEpRBnL0BgEqNtBB6cCCvyBrI5LI2gBJBCTPGBI3DqNuBBBBB2cCBB9qBzBBjdVCaCBTqBKNGMgElUm/BBnC9CyBkCu4BXsBEqBKNG+HopBgOBmxBnG7SjBI8aUNmFuEFaMBBBBBBBByhCgFgD21BGwFtatFyL0KvJkCBBBB4hCwmB5hCi5B6EoB5e5bmB7ClEK4Qf6L0V1KpE2FClIvEpD0HxBCBjd6FxQUJvErJasEClI0DdoB7B5HB6EoB/CvK5DwNhEmE2DhPmIiDB8+BmHD43BgiCrHxFpgCoG0uBlLgCmI4bByG0BgBwMwECoqBClIsPhFf+UVcC5GCn7B7Q3W3BpImOBBpCBBB0GBaBo3Bt2BwIqD2GQi7B4bBmBxfB1GQB3GJx2Bd46B0D4bBmBwFiKwFVcCB7T3GJ7+BBlJnyB9GgHvhBpSXqF9U8+BuDjB1jBqG4bnBwFgGjD6U+ekDliBuESBlFK/CsiCY4B1XByCzP7L/KgBDxEBBCDFBshBpFImDDmGvEqEtDeBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBrkC5qBskCtkCukCvkCwkCyFhfpDpCsaBBB4F+BBB8HzSqErIqL5DsBfEwDV6HBBBBBB8kCuzBu8B9kCn2B7kC2nBknBydBBGBBBnC7iCiIh9B6EnBBB7BjB9RqL+K4F+BBB3ZtToQllCkBI0F0KQyPCDGBnYpE4HBBBBBBBBBBBBBB8e7egGBlPzbWWnaiElhB93BXJgFBCGaBB+BjM7F5DCDydkJBpYgGBCGaB/BjM7F+D/B0GEgeBBgc5pBBBB4FkvBBgGBCG6CjM7F5DF/B4kBBGm2DtZBtSyWxDBBBBBBBBBjGgBBomC69BpmCkMSqCmGnKBB9B0DyC0BFCDC9GNmBqIlCCiJVBBBBBBBBBBBB9F2PB5R9CP6P4FrBsasTBBnQzB1BByFoJuEgM/JfoDlKkDhB6DrB4CDECkBBBBXJ/EK2BDhBlLiH1D3mB0W1nBzIB2BgB6DmBBBC9CgSgGE9U5ExbuiBnB/CBB3gB+G5ZHOnkBiIkYhnCinC5axLwX+EpBJ+BbBmDlnCkNiInKC3JHFwIqIhLhBYBpCfonC/HD+S0DyBvB4FMF8O6JpHsE1cBtCsYysBx8BCyIkBjBBBBBtCgd5JM/dgFfgCDd2M7vBC4JClBBBBBBtC8wB21BmnCsGiEiFzFtxBjJ3VDufhnBgF/DgGBCgBB2MOmUyPmB6G1DBB4JFjBDCBBknBjPBxOCC+Ch8B8nC5eXJqa0DC9oBBBu8B6E2DBCgoCqnCwhB1jBkBgBECSB4eBvL0NE7EHhLjJGrCiBO2H6B5IB8BoIqH1LC2BiIEBMXDCMBBlF1CpFmFxG1C/MDmEmEgB5BrDmD8GhMBDCBBB0CtVE3QooCwQQ+PskBBCBBBBBCXJ/EK/N5G+DWna+DBDqpBmVoK4JkdFgGDgBBB5T21BkIjILiCroCy4BqmBsoCngCmVnKuBrIHEB9GNmBvKmJVJBQnBB9lCyCmVxLlQ7U3CCjGiBufwBOCBBiG0BHvHmBDxE8FqDpFTRGCBXoBBBBBBBBBBVcCB6TCXBIgBGMlBgbkqBwWOjBIkBBpM8FItJlNzD8CBB/oCm8BvIDIgEBhGB8BjB+ZkFb7C6VggBuKyFhfpDpCzWB6DB6EllB8IyBuEBBBB9CkMBH0F+HpDsY0HlxBpGiGwHaDDI7CBBBBBBBBspCzkBpDpCzW7DB0F8O+WCMqEZuYBBBTnEeKgCfxM2GQzbqJxDnB3GkFUHgGDwV5UgCkDhQgEBq0CkG3sBzbiO3GjGwV5UkFhQgEBznBBC4FkvBlyB5G4O2RGlKhY3BuVJhJBnDzE0DgNVBDiFG4CjIxBB78B2pCnyBoH7BvBEkK6BZwD9DDBCNBkKpUO/CnFNNKMCEyBBBBBBB+pC/FnapG4U+D6FlQ/SiC5kCBuCzBBB3K3B0PoN2lCpjBmyBjJ3VDBCBMlKtehCB4FL8G3GoC6BvJuFFHEKnDnDoFxYErEBzGjY7CMvxByFg/ByFB7C/BnB+jB8I5FC8Pv0BjGgBBBijCoqCpqCB0GcrqC6EoBC9ChFrtBgYwzCkF7CtqClFwB4BohBwD4F0sBwCgpD1HpFhCSBxNpLlFnFoGoGfqMBxFB/xB4FwoBkEwrDoqCIqHSnjBoGnH9RHBDGpbhDxqCXyiBoN7BmYqzCBzqC3mC80BioCgb8X4XkFbXhFJCgBmcoNqE8RrBzCozCvhBBsToQzBSZVpYvGB6H1D0NEiF0NBlV5vBBC6EnBBBgBbjB6rBwhBuH+LpQkBgBxC+UH4V7fXtEbgCDmM5evID8Oc2NB/FBBBBBinB9G5sBhSoFBBu2B0UBBBBBorCTlFgoBmFuBFHnaqOhawBH6EeJBhB+B6rBWna+GzkBggBB2G3pB7FnC3MnGqsBhE3H2HxBCyDpyB7R6D0CqesrC0BtrCzH+UHhB3U5e4BBBBBBzVBiC9B1nB5BCJOgD6EBBmYwxB3rCzE4rCkvBgGBCGuUK7DD6sBnMjE/2BECS5BgCBBBBBBB+IznDisC6lBoH3BqPIcB6QmT/EhGCgBBB0LiB0UyP1LCiJWBBDFdBBCCBBK/DBBBBBBBBBBusCosC/oB4gBkM2mCxEE1hB5X1ESOR9TnWulCvsCBjnB+VwPBRgEBDCB12BsHOQI0IBmVtG6DBB/IYHFD3G2BqIiMBFhG9kBu3B2sCgGBCgBB9TtfzImBMtGd+CDzBG5GrByGB/BrGBBBBwnB0B6TCBDDyCwGuLsNJBDiFpYpB3G5G+S8LgH9sCjG+UmV7JMBwB4GwBHDCqH7UTFHoGB6EnEtCaq5BCoB8H1BBCBgBDD2C0BBBPkkBpDpCzWB6DBhctP4EEVgFE+C4FL3YyCmGEwB8ID3C3QeG6BEE6BwCBgHpZ5G2TgGD+UmVrUllCkBgBECrC/HbuL0e+nBEtCasP6F6PrE/I8wB0VltCBzVB2hBqGzHlV3rByM/lBBgG1pBKod6kBkQ9HjZDFgsBBTnEeKB+CxT2nBGBCBDBB5BgKCsJjGja0ByDrQ+EnEtC7GwKyFhfyFsaC8HzS/XkGgGB9BgT8F0ajE2gB9GlKtL6oBhIBBiIdnXtCsYjMvgBhKO9ENnVrE3Ip5BzHkFb7CuLBoQ8oBBgFfhBpNgM5G2T3SpUxQgGD7U7GoIqV4DlBF2BBhEpeBlxBjV+CDB6GwjBpQ4FlvBuoBxK7K4PBglB8BqCF8gCkH/FgCgG+U7W1BpY/RsGjEBE+BkDF+B4RhZiR6EllByB2kCTranKgD7DhBrCgNuDCkM6OmBomCnCsGnBC6ZBuD2Oha5ajMmV6P8DPgGB9UCBqUhG9UCrUglB7lByBmiB+HgT/EgB7C+b8nBmVwSgmBBBHBDECvG4hB6VyFBkBwaZzCpDRxBH/N6E1DCDB4DBBBlJBBBBBBB6EoBC9CkMI7Q3DXlImb1B9D1bsDpDR4BkBqVFBpBwCBBrJBC8nBtDqVvBhGCiB/qC5zB/B0FnDvPBBBB/tC8cCChOJBCCEHBB7DRoBpJ8RyBBBBBBBBBBBBBBbCBBDXICM5BrCB7tCBZBBhF9V6zBBBvsCBrCBBBVczDVGjCkiC1B4egBDlBrBjXiK7C58BhjB1B4e2K8jBjrB2aogByFwOBgvChvCr9B2aq0B0R+fuVBkFsCXHpC6F1rB1BxDnb8Y5V4B/cbBCCBBBmBNEOLBsCmB7T8rB/H9PUBhFnDuCBBBB6EoB/C6bxBCExtCBbBCCCBWhBBYBsCWR6TxEBDCzwBoNMECDCBDBDFBBDEKBC5KBErvCsvChkBlvCtvCxBCBBCB1Th6BBbDCDqCMoaibvElJGGDBKiD2IBBBBBBBBBBBhZXqFC5zB7BEqYBDgdhOKEEHBB7D5BpJ8RyBDCCBBEoBBknC+vC/vCoc4cyBvED1tB7B4cBHrOBDEHBB7D5BpJuTDFuBDBVfEtDBrQGmMFguB6mBNGiLrIlFBrQBoR1LlFtQoR1LuVhdI6G6mB1L6mBNoLhIKkGrLpLzOELBB7DiE7B2YFuBGBBBBkFb7CmS4BBDErOEBKBB0FteHE4FLuqB0B3CB6Rm3CvhBB1QkeBrrBELBBriBTnEoB/C6mBTiL/EyBnZxLoc2D2GRxmBphB/pB6HiBrwCuoBtpBiyB4FiCxpBhBwCwVD9FBvtCkFmCQCxY2KoGhMiNB9FCBwwC6HxpBtF3T9FBErC5CxE5hB5XwEFGGUHDBGB5CvJBmV0JGPW+CjGLxGB+BrI2R6lB9B7DrqB4FL7U0B/TsE6RrBX7HptCiDztCBBzD2wCcEDSD7B7rBmDCBsTBCCIIDwN4cEEqOFMB7DihB5BKEIbJVGu2B2B+VD1CBBBu2BwaBBgBDwC7rBmDCBsTBEQD1B9DuctG3BjN4WhGC8jBgdzOIB7D5B3cMgIYCuLoK1BCrgC8cE3S5BjdrW4QvlBvsChxCBBkxC6EoBUpjB8IxEE99BHOKFBEEKBtVrPvhBzmBvnCtnCqmB+X9SBBjvCoxCwhC3BBtDvQtmBoV7rBBobxF6BXkCBTnElBD9BiBnLzBtDFoa6HrC9ItrC/FgbvpBhDm9B8rB5gBxCkCB+H6hB8rBsxCyoBlqB4cLmLqJ2nBoCuTzGCb8nBpCuazEKB9mBmDD/OuEUGR8MV6ECDF2DmS0DkG4F7BC7Z0BBDvoBgBD3DFiBgD9RCTnEeK/CxTHBDEBBVfBD5T2U6E1B1BD4cIrOCCLBB0FpJqmBucqBmWmLhkBhMxFChbOxDyFhf6D2BBB5SzHC7rBmDyFhf6DUBhBBBwf6ECTtEYJC7U8JsFgFqmBxFmD4KqExEEBWVCxEHyhBpFwSyEmBHB/EgBC+BDkO6ErChEyD7DiC2GlF1ByRyH6Gta1I6FkBhI1YByF1bsDyF/pB8ImbSBxEd9UzGeJ8W4CuexBCB5T55BhN4I/EgDDmMmVpKW+CjG7IrI2R6lBjSrPkG3B7GzPBE2R+pBTuI3kBgd6O9D4pB7nBrzC9nBCBD9L6EK7pBCTtEYLVrGjkBDlS9PsEBlJIUTUqBSEoBcIFNc2B4MhE5F7SEtVBhFfBHB1UDqCvHlF8IsXxkCBuCzBBB3K3B0PoNloB4xC5xCumBtsCzTjB+DfBHB1UD5JlF8IsXxkCBuCzBBB3K3B0PoNVcCB5TDjHkC2BqWQEjB9J5D4MjERpB0N8C+IBBBBBBhyC2Y/EvB6NsKyB+WxbrfGCgGBHB1UDqC8sBxkCBuCzBBB3K3B0PoN3UkN/EgDDmMoK+wCBBjBBBBBBpyC+wCxBCBsDfuPjJkHsahOxBCBmD0B/OBmQsaqS8U4gB1cCBBBBBB/cG5zBBBjBFxBCB5TBmQsapyCHB+wCBmB6EoB/CgCtEqMBJBcEC6F8BxG8QyEjjBClE6VBBBBBBBBnDT0CyBoM4GxDDyBwJK7oBBBTnEeJB/C2M6iBx4BjaxBChnBzF4bjkB+yC7yBmb4F5yB6D+gBnmBTvF0BBBpB2gBVcCByDuBbgOCBkJ9BSYZkBaCWQcmMBkBpFVgCoByD7HJRzKoJqUBzBB2F3Og9B2G2Zu3B7R5JTEwC6CCFBdSpB9R0BoI6ZzLLmkCBuCzBBB3K3B0PoNBUcCByDwBRJ/NBBBF/IzB6EoB4ChcYtDhBrQBl5BqWUpLwDxRkB1KnF2JCBiBBBs3B3yCXtEcBC7BjBoLOnGDqCvH4OiLw6B2YBBBBBBXtEcBC7BjBnL2GD5J4OsB2JzVXtP1ShGC7BjB9RnHpOHtzCzyCDBCBQEBgIoMgGBHB1UD+OogBwzCiG/ChGC1BpB9R6SnHnOJ5BkduIvW6EoB4CH6bYtDtRXpFBC7BjB9RD5J4OsB2JyzCw6B2YCBxBCB5TrPnqBzzC/R1jB1cCDBC+wCmBE3e6ZCjwBNwgB0CuhBkGqYpFkB0FgmB4HpBuVJ7hB7SliBBBhcNgVBBBBwKjV2BpCtDhjB6JBBBB9xB4brBBBBlFtOzF4bgGBBBB6UDxBtGKwBBsK5kB6EaOK1C3SBJWBDCBBDBBBlFUBD4BCBB1GBNhEN0N8SgDBBBBB0xBwwBjwBNwBgf0Cqb84B6kBsK3C1BtgBIjwB9gB0C0FoXCCtOCDCBFBuEuGsgBmDvIrIwYEvyB9EkDnYRCeBqzC0FkXECCtOCCBBBBCDBBuhBBBse+B4E+hBhH1kBBVc1DuB+BoU4T6QkG1D5PCRhBsyBhuC/EF4FK8BopBx4BCgaFgGBBwW9WtC8mBM6JpM+WxbtWC/EpPiGC6BjB+Z8P4FrBbopB1DCXhFLppCt0C/wC0G0mCsE6Cv0C7pBBBzqBBBz0CBBB30CgrChG+jB8ImbnJBEKJBGCEGFHGIEEMIDBFDJDBDECCHHMCDGCCPOGHGCJHMNBGENbGCTBCNjHlCYkBCCCBDDC8CF9D3HwGwBuZrBpDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBqwB2d/Lv4Cw4CphB90Cy2CVcCByDT0PDBBEBgJ6D1nBrOVcCB8TGB6MvV+FsQBSBIHFFDHCTDaKDGB8H4V6GrHakCmKuFBBBBBB54CghB64C74C0c6qB84C94C3UvC6ECjBQWlhBxBCB+WlBmBhMtIjeBmDpDqC7VzJ6V7pBBBBuTVcCBjdYsBgBKSE+4CtV+F9K4sB73B1LnD8BBtC9C7JiHlCvOkGnbBBBBBBBBBBB1LnD8BBlPC4diZlCECC+fuB/3BVcCByDrQBYoD+WwOsFtLqBnD0eBBBBrbx5CkCjBHIVrCnDvD7BDGo3BmgB8GF2BtN0LxIoFxKlT2D2IBBBBB/EFbQwBBCXGpL4GKBpDyByEzKlJIUTnClBsBIFNHCT2BxBC/TBkEvH9GkCgD4DsDGEwCTmBDnCCcgHvhBjJ3VDD4vDBuCzBBB3K3B0PoN6F7UFC9GzG9B9LCyBO2D7dBBBBBBBBBBBBB/BoB4BFbgCBCYuL3+B4FK8BgTqHhqB2hBmHvRpTw1BBBBBBp6CSB1I+E1C+OwJpDmTBBBrCoYkCjBsDBbmFxBBDBDDwOqc1Lf6GlVBBBBBBBBBBBBBnD9BkBBdaZuhC4P/5CgGBHBwEtDLkBtBhBF5IlPhgB2QBB5zBBuCzBBB3K3B0PmNCgKmELCsBDwNmCxJQB+VsC6TkB4DG8EvY9C56B3YiNlRkkB2zBBuCzBBB3K3B0PoNj7C6IuLxVBmJkP7FVfyDrQBrgB56BX3FaxBGqgBuV4G9BiDoEqN6nBUBBBBBoUBO0IgIrnBslBgGBC7UD7L9DTuFgD2gBuPqFxE5CBgBBBBYRgK7UheBBiG5e8EjB9EhV5JlGCf/akY/DvVoGvBB7L3CjBiCMFoCrHuFxyByDzDRBBSBlHwBsByDuRFwJuD0FpNBDD5NjJ3DPWBpC7qBkCyBVBmD7BJo3ByFDiBBCBBCBBhEnHF7CyFyGqOmC1LqCdBxEkVBIDbBBiGB+C9boG2TXqC5BnBB8UhIKxBzGBb+BGo3B3GBDBCBpLFYG9ByFrGGB+GsHmCqKrBqCvFkVBIDcBBBB2mB77C5V/EFbBBnBXBCXGpL4GBJoBZ7CyEzK2OoHxBo1BTlFIBC1BpB9RD7gCB7yBBuCzBBB3K3B0PoN1kCL+WBBBBB/EhDCWoS/pBEhXBllCkB9VBB6asb0BpE9dBt1BykBqCmV0FhBluBqSnD5BfcnBYmFjBsB4N3Dk3BFzTBBBBw8Cs8CnN4oC6ImoCxLrb/+Bq6Ck8Cy8Cz8C92B95Cv1B4IhcBCBBnCBBBBBBBBBB/8CmoB8C2hBg9CtFtkBzxBXqFBB+CmBnGwK0B9FQ4G9U+LsQ6DzRrPgGiCmM5G6U9DgCiL5BwzB/BBBBB9oBvyCjnCvxCmO1CzQyHJQBgG4BmOBDoC5HyH3Ln9C7kBo9CmE4FJCjBSpB9R8J9E+kBsEjKkCfT8GEC4TkFuBjH0QiGhLqQGCBDtCBBBBB7G1EzDqB1D6PIxCyI3JiRvTB+FwR/7BkKBkCqBW+FoRuCJ6LmjBiR0DBBBx9BThfxOmEqNuB8cB4qBmmBBBmJgGqG3OjCCYoECyCjNrMxV3IxLpbmuB49C59C69C79C89CqMkDuHUBtBCTlCKhBBBZ/HBCgGBCiB+5B8cjGiBmrBqNwB4cBBBBswBrBvaxc8mBGBBnD4CBBhC8SCBKgU6uBva7PyMpD+jBiI+SrU6uBgGBkB8C9QDuM7WxJW6BDiChCUzD1R2ZtejJ/KkB7clsBx5C+DYBBBB+fVc1DsQzmB+IqSB8Q/KVgnBlRvlBZBBBBy+C2pBoF1vBmFM/PgoB0+CB/EjDmMhHqDjgCB8mBy6C1LgNCsuBsLzIjCzBBBBB6Uxd8LuB0aCBBnCFBjCB0GbgO3FgBC+JsMs9BwEBBxJWC7BtBVhCUmBvXpWpf+FmQnD9B7CBCWBjvC7GmD6CBnCNWHBqCB2PvWyUmOhH2BtN0LxI0mB7IkFbQwBBCWBvL4GxDDjJ8DqDF6BnQyP0oBuEB1kCpXFl4BvlBZ7qB1c1kCDIhE4FK8BjB9RoW3GCC7oB5qB9G5JvuCBBB4brBCzTliBBB0TtItVEwKjV/DrwBB+pBoFynBrBockBinBjPcgFntCsMEyF5hB4FmV9GkFpzCyxBsoBzxBE0GjiB5oBuV3LyRgIoMjb4FL7BgTBzGb3GEEB7Z7OtJtY/IiGC1CI4mBjPyFtFpcrH+zBBsGrWBBK5HC4M1tBrH0pCtOmDpDqCuf1BlUXDgEHfBBBBEBaBB5TDxBtCgEKwBB1ClXzLL7UwFtBwCJLTSCZBEMBrBLHLFCIBBIFCRFIBIJTGKKBLBtIkC6FBBtDrCnkBlEBqGtHBBBBBBBBnHnOCEDoMpIsKFpI+C6E9aBsVkFcBnBaWwLBQb1CwBnBLlDrDwNqJlX9EiLxV4KqBjFE3S24BnD5CBlBxR2BRDuMgFEbgCBCmMoKxGqB5NWLCFDFEDDCUCDCV3C4CrDCBCDB/CDCDBBBBDGDnBCCBiDlKBM1CP7BBHBGyBDkH/C+LCkBxFBB7EBkCDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBk8Bwe6WrW4yC48BzmB9gDm6B+gDjoC/gDt6B7E+PqDwJ2DpDzXjB4fBB8FxkCgGJ4U4JB1ChKzBLBzBgBmB2BBHRFiLfmBCDDEC1KmHOgMqB4VaGkFBxFBBBBBBBBBsnBgGhV4JBqMgCSSiBoLBDGBDHSEBBBKJDCBDB3BBwCBiJIM1EBPlrBzEOBBBBBBBBBBBBBBBBBBBBBBBBBBjcqlB/PoiD/bpiDmc/HDWwL4GrClBC4jCgGBCFd5TpvBq3B/cEBBLqCxiCSB+I1E1CzQ7HvWBBCqC1cgiB3jBtiDSBoQuYvWBgGJ4U+D6FwhB/OBjM9J+bBBBBBBB2iD3iDu9CovCBgvBTtFBH2UD5J9EwgBuP9DmB8HSEd6BBDkMnSCvVD1HtFOXUBBBBw6B2YDC/OTBVcCBsC3a/iD+WgGB9UD5Jz6B0HgEhBXrEMF3CzKkJuEKdmDnjBrC+GgBJ2DBBBBgGmB7TuP1CF2B+HHDHUePsBg2B8FWzEOBNJCwQxVrMBDCuQ9hB+hBmmBuvBjB9EJ4U4JB/uBSBnE8CBBiBhcsJB0EYCgBDQLBEDHSMKXhCqOmnBxGoPmBtBDKpMDC5BBEBF+ClKE9CM/BJDC1BgGjQlBzFIzEEYsBBEHELErCBBB4f3kCXwCzBFBEcBCFBaffnL7DU/BIDrGzIvJtBCqViZSBjHBB2Zue3RrzCVeByDrQBqjDgHvDjEjFtI6EEpDyThBHCkMvS6C5IBBBBBBBBBBBBkrCSB5F1C0DyHbsMgMHZyG8KuX1B5KBBBYlCHOIEHhBtB+OByFvc6DsEoP2BwOoEByFDctPBBBBB6EmBBHBd7BgS+O8IsXTlFLJyesG+wC1B5KBBIrhBWt7ByGDBBxe6EmBBB/B9SDoEC8WrQ9S8O7BC9BPGjBwLuBxBsB8E3P8EvJrOoBenBEhJiCB0eyBwJlpBTuEfB9UD8O7B0C/BPK6MqC5BpP7D0D6XoBmCDGuET8EPTBBBBBB3VxBsdFkF0DwL+ClYslBpGkU0C6E0iCBBBBzBB8TnJXBiBTLBHHVEFKnCR0VIzEMchD9CxB8BFNECnBJBC+CvNO6BBDB0B+I6EnWCW1CtBBBBBBBBBBBBoH3B6LqDqCQpFyEogCrdzB+TIMsLCHGzExDnOJbX7Bd3csKsVIDgGjG4C1CtRBbpLSBzNoTueqVnDInB6Q+tByF+FBBBBBBTBBBhiCzBBgF7OnJmFxZ2BNNOFjSFuPE5Br3BSGuHhCiRhBF+C2f8UnRRG/EhDmVuJzBB9T+F7PnRpD8M+b/InXwJsJqJxBhBxKnVkb3TrBBBBBnDwCwBpQ4SrvBiG9BCBmMtKWgmC+IvWBB+JF6Q+LFzFvkBrBoqCTtFBH2UDmvB+FzPECCeZZuDyE0BBT2CDNpBDnDqKkIgW/KV/B7CsVnR0DuOaYxCgWnE6DYFlPyGWbrwCsbnwBjYO8B7FTgGIB2Y6FulBxkCBuCzBBB3K3B0PoN+IF3VDBCBO3JmRgrBlLjYzC6D9WgwB8EjBsX9CkgBpG4U+D6F/pDBuCzBBB3K3B0PoNjJ3VDErmCmXKmBTUuIagEmBBHBaBUiBkSD+DgE8BslBLC5U9BeMvDRwX3mCvazKFTmBN3C2NO7B/B7F/dE7EDRB/EFd+BBCmM1GDLpDkG0lB9/B6EnB1VykB+5C39C2bkFkCa+SgGBlBb2QqCskCxfl3Bo9Bp5B4CX5MxFGBpWzlDlQq1CFBBkF+CgGBgVmTBpgB+VXkF5I8gBBknBnD4CBBhCf9KgHDgBnCvDkCmSpCnKVcDqWehBqBkMxR4InDsDyFF50C7CuIvGlYzJ9HkrCmHJ7CvIBXpFB9B0UiiB+LnDzBKwZlW1L5ExDnOkBBxC0dhJrGN4TY4EkTwVCyFKpO3brJ+BkDwOyB3H8C7EoW+EjBB/EF8CCmMPpGrCpBj2BuHvChB9RyQtTKDfKgEFCOeFwCDcWgCE6BErBnBmCRCFCDDLFCGBSPKDCMDCGELCT5CJBBVCBCGCJGLrBEC0CCzBBEBDBuBCBBBwBTaIMTBBBBBBBBBBBBBBBBBBBBWDMpDLZnBGIBBBmBIyBCdVpCjBBEBBBBBBBBB0BBBCDyBHFhBqBzBDCCBCCDBBCCDCBDEDCDEECCDBBUBCYLDIJBCPIO2BiBKJDBBBBBCTEOTBB7BCFCBCBbUrBKFCEBBBBBBCbCL9CagB3CmC8CCBBBBeCBQBBKfBBBBBBJKBBBFUCEhDIBBBBBBBBBBBBBBBBBBBBBBBBCDOBPVBGBBBBBBBCDBBBBV8BECeFHCIGCBSWSCHCDBKBBBKBKCTCCBLBBIICCCBBBNCBBBBBBBBBOBDqBCN/CNCBBBCBBBUGVhBBBBBBBBBBBBFSEFEED2DBH7CXmCBCM3BBBCBBKWKBMBBMO4BlBjBDCPgC3BhCFBBG4BhBBOIzBBBBJVBFUXBFIFBBBBBOCRXXUDDoB5CUxBFJRNJGdBCGOCrBFHCPECDBEDBBCBGEJBLSXCBBBBBIGDBNLJEDFRKCKBBPPHBBCEFD0BGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6F0sByEinB1FH7KjKZPtCxC3ByBzU1EzN4I8D6CItJ5BhmDSB7gBue+WxH4bHgf+EqCsF6EmBBBmB3BC1RIxUzG7CBrgBhezEOXUBBCnDxVB+F1PXQExH6B1B5DoRclOhMjUpgB5GtBpSyBYtyBuxBBlEfr/BhL9CuBNhL3IlThb4FgI1V9E1rCWtXrCPgmC5VuP5BB6Q0mB4FLgBFW9sBCyiD4F9BBB2/BC9DBzBoZBgBtfizB4F7BCkVLBqEBtD3L6E+CiBH6bkFc6lBzB3C2NlrBt6BvKBthBgG+UDliBBBhctVBCBwKjV2BpCtD7sBBCB0HhFfBBB7UsYNsMgCkD9P0mB6EeLG1U4brBCiImM4GlJnGtQymC9S8O3FjrB1pBB7CgJB1hB6QrI0V0BIBuKpI4FmfvQ4GBparOEBCC32B0wBrGBpiBuU0O7BDpEyI9NTnEMS6PsF2ZmFrQrMBDoEhJFiDkFcBBC8UBxBtG7B5EuBxWLBBBuOtHYEqb4F7BC6ZBmFrQrMBDuC5FpI/G/sByF1kBoP2BwOoaC6EnBBB+C4FLIBsW9GnBC3DgGBBB7U4hBBDBFsCiO/EyZyF9zBka6EmBBgDgSsGjIpEhJfxLyHmHDpVoI/KrH3JhMB7zBtOjH4FmCopB6H1iC9FB5sCwmD3cBLtCwD+BxBCByDsQ3bxHyC6SmnB+EDCmDubyB74B2Y0ekG+ETuFB/C9RVc1DvB9OqR2B9nBCBDrUuEnD9DmDpDqCuf6VyFib/D6D2BB/nBXBCjBBDOCCENIUFoczuB9G8JyiBkS1FwYD6CBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxnDzjDplCynDXDqCjBTFZHBBBBFbBBaDRNBgSxBmNjLC3JiHxE2hC7CBuCzBBB3K3B0PlNDzGClBoBiWBuEuH4EB8QBB9vBBBBBBBBBBBBBB1GlBoBiWBuEEwKyBBB7QBBwhBuOBBCBBBBBBBBBBBBBBBBBBBBBBBBBBl6BzoDgoDp5CnEYjB9BBCRMBoL0ShlDpG1ChWPB+J/Q+LFliB9HneBuCzBBB3K3B0PmNC74B4F+SkXBBBBBBnEYjBgCRN8dhlDpG2YPB+J/Q+LFliBkmBBuCzBBB3K3B0PmNCUBgGtC4GDxI8F7HtDMKBuC4DpIsb4P3LrCB4FHBBCgB+BoL4GuMsN4FIBCmO4GuM4pBoGzOCoGVX+CCKbcgBP4BdJJmHjC7MjB5EYLjDhC8CpP0B8CnH3GlH7FwDJBBBBBBlpDoOkFxBtClEmFMoBtamGtQ6EoB/C/oB7VIDvEmHzUnBxhB2OFS7lB53BWKnDYjB9BDRHFBgS4OliDmFtX0EhF6EoB/C8rB3UsBDvEmL5RBxhBtPTr4BjBhCaJYgBjCYsNyOiGjhD4F+BBYsChBmF0bNXpFBCshB00EyoBmBuIevLC1gB9GyClBKkBZDXPoBInS2PmUoFrU5JE8yCkhBopDnEYjBgCRMBoL0ShlD9G3DhDPoBIEhB4gBqH8MoFrUoHxCG8FmbCBGTzTplBeyN/HDmM4G7G8Hx/BnEYFeB8BDRBLBoLB3GoEzChF1Is8CY3BViWBzFB4CwDnBzD7QBBxC/eTFgM2BBEBBBCBNfskDgFBBBBBBBBBBBBBBBBBBBBBBBBilD8qBpjDXDgEeIBBBgBB9BnL5GuMsNC3Jv9D5GCtO7H5Dc+NmSjd9JpBBBBBkFUHEgB4tBCgGBC+UuM0a+NmBsJvLC3TyWCqBB9G8JxuCpHPgCBgGktBvLC3T/X9Gt4C4HgCBxBvDEbWtBYyhDXD+EIBCahBErY9+BiL3xCVc1oC1QPjP9BnBlRyNiImMRkFdkB7TtkC4FhG8XgGoU0H2DPc5UuLPEEBDMFGuRtYlSBxBiFC4GnBDtCqG9D3LYmIthBKCtbK7BBnEYFUJBB8BDRHHnLBOpG7GgTyqBjLthB9G6Z/6BpLHXjEnBCvWiiB8J/CD7D5BuJBkNEvWiG3kBBBB/F7CjHb9sBCmJ9G8JioBpSubXsB4FJC+CmH4T3vCgcyuCwFveyO9GzH1pB/EjDdBnIMvWypCkmBBuCzBBB3K3B0PoN9BnBIq6Bsa0JtMBzIhgDkmBBuCzBBB3K3B0PoN3IpN7L/I3E/EhDCsI3WxpCkmBBuCzBBB3K3B0PmNCamFBCFwBpB9R9J0CjB/I6V8CjVuvBBuCzBBB3K3B0PlND5F7PDgdvX1QyPMBB4qC9FkFUxOQiNgchtB7qDmqC5qD4FsBkiD1BkiCjHoMY0CZkOvBgRGpM+SqFDuhB7BoCBBBBBBBB9oDzgB6EmBBBB+C8rBWxDsEB0LgLwKmRyFtrC0HhFngBNCEFDCKLxBmxB/EsYsM5gCnEYgDDRFH+iEhGziDkmBBuCzBBB3K3B0PmNC4qBE6e5B6X5BlG4FIBBB+CoLyNiT1V9GyDxG0P+cwNvbKtEiWvEqHE0VruB/Bt/CkF+CmM4G35B4FLgBBlJXY3nBqNobsQlJXiEmE8J9GrEiesoBvXlChHywBpKvpBB1+B4FgC3Z7CMiEyrB3Y3O/jCB1F+P1hBpGoH4GzS8GkP4T3hC4FrB4tBCmFqQ/E6MnkCBtC6B4BgCDRqjExYjC+N8N9Q2gBU9CB0rDB1jBoa5tBVc8TqJu+C3rDXoEiB/B1e1mDGBCEDD+DSBBBoyB05BBkF8VXDnFiBupBqE5J+LrzC7MyDBmiB8agEx5BfiHnWlQBnlBNiI3MXqFCx4BkDjB7B9BakjE6DmFKCBCCVQzDjCpDlBjCIcmMHBNDCuCe6DBJMvG/CgD4DFkELCjEzS9FuEgNBBXDgEeIBBBgBB9BoL4G8Zz1BUBc7F+jBYBG7PlMgEX6VgDDoFJqBcBBBBBBBlVON3TxNvrDxmDp8BlJvB0BjmBqN3W9UiB9BnBjBYjBgCRBLBoW1sDvKB1WyRhY0hB/EqPiJltCnEsEB0WltCBvfqmCsI3W1I0W2I0WyI1WnI7WvI2WxI1W0oD5L1jBtlDUBoBHgB8qBw5BhFJLFpCBBBB4FIBC9G8EJTvBoBIF5Y/ImU3L8NoHtC1GlBihBCHt6BnEYjDRNoL13DvaltCzUuyBoDgFEbC+BDxG1F2G7ItCgdBuHxCF4cFliBkmBBuCzBBB3K3B0PmNC/JNtBIfE/FyQhzBNgBG4GuakkBD1FyhB1sD5cKrENlB8BC1MpO6sB/FjCmMgGB9UiRtL7wBBByFtBBuhBuB1D4L8C9F6F0JEsaXBBBglB8BvCshBirC8G3U+tBhRxM4FiIpnBrFmV6PrE3I3Y3yCtQj9BmFM1gBBmC5QlpB+kBzzB7hBE4DG+iBhCMvWwVjHyECqDyE1hB5qB/PqQlgBiGB+C+Zjd9F+BzjByH5qBD8PvwBXrFy4BgjB+Bl1B5SvG4hBTuIkFxB1a/pCzDHF3CbGG6gBloC+sD5GCC8JvEahH0DF6OlJpSyQ0DoHBM9BH9GgVtjCpHyCBlQ9MmLhBqJ9auf8EqCsVuwCpoB9G5J0uC3N5QioB6vBDCiGC6U0BtGjdBB7FBCzEslC4cLCuKBC3CbMhE5cloC4P52CBB6B0KqayoBtNoJuGFoB7T1OBgavf6GzgBtQiG/C/oB/FhVinBjPxCrDzoBwIBBkFxBlCxxCoXXqFBB+CxTtG8CoCijB0kClFuBeJrTwlBpSzY6CCEMBMdIFgGBBB+C8rB99B/nBB6wBt8BhJ/oB5IGt0BoU0bjkC6sDSBlH9ExBX3BvBsL/DuLSrByDqNHYlBSIEJIGIIDBB2nEYlBeJW/xCmYkDagEnBBBoLhnBXDgEnBBB+C4FLgB+B6rBlqDgGBC7UDuMjB4FID+UuMmjB4FIBCshB4FID+C6Y3lC/hBXDnFC+C6qChGC+Ck+C/WsGye4FIBCmOmTgGBoOoEwCuMjB8NnI2I/XrJxYjC7MjB8N9Q/XrJgGBC+C4FIBC+U0jB+lDqtDrtDlW4FmfstDttDutDvtDhGC+CuexYhQ8N8oB66BwtD77BzBByDrQBXBlBGJDIEJLLIFwamtDXmBPDVWXjEoB/CEDH/FEpC9JnBEC1CmDB6B3LGVcCB+TXBlBGJDMJW9aX4BVzb1a2CuJohCGHFTmClCh3BmrBytDgGBBBy4BVcCByDsQXBlBeJWI1a9BnBexaBtH0V0CTgQkP5DnIiCRBZdkBkCkDeFYFbDgCYuLtKWwC9CuD3jDlJzgC0M9UqCiImMhGkBo4C1jBgGoUXhHpBHoIBKzCrLpDwNuBmDshBuBVcCB6T3LXtC1a5tCkF7CDmMP94ClFwBbKmWvEmH+E1hCFCTqEWnBnBjB2nEwVBjWDvEmHr3BtPnlB5BpyB1MsHBkFzvCgGBH2UDuM4iBTwRrPuevVnJ5GC5ZTiDtLmJrO1hBgGhVuMkN+DLhBhVjBjH2X/X0JCqByKuDiDLhB3lC5VnR++B7VIyE9G03B7OGH3CYxFujDhfMB4JHF4cFpgB5G54C8U5QioBpStGkXFhnBB2T/wBuUyM1FhnC3tDjPxtDkDjB2nEgGDhtBvLC3T/X9Gt4C4JBExBCtDEuQFzU9BnDdC/BnMpGlBgD+C1IhFoIriBliDvkB4FxjC1jDgDhClESBlH2Z2LKuSyDThBrQhyCtMrPBBBXqFgD4F5hBkF+C3MiNt4Bi9Bu+CrPBCBBBB5mBuyB6UBBBjrCXqFC+C8rB3JgIlB6C6X67ByOBoUBOkN2NWuCW6aiWBNlEwK+QzBrwBST7CJjB4BCC/BYH8iE1+B2rB3bzO5L7jBhGgDgGB9UD1tBpoBwC5VB7CrCsQ5VCV/DnBB4C6B2BnBhCQcHGBBGBE6CDhNIuCE2BgB5MmB9SnIqCFF3FBruDw5BagEeIBCgBB9BgSuMuNWnBqC0dzU+3Bxd8qDwVlFyGyFBhSnSvG1WIKCzFXqCgDB/CtLgMhBzBwNrEgJoLhGI6C+RKyDCvlBqqCBuCzBBB3K3B0PoN5mBthCU0FX+9B6vBuUgM0C3kBrFuO+SBvhBzBvNBzBhD+XuOgTrvB0tDvuD49CqHwC6EnBB/C6YiT3Q0CFrOuCpxBY/BNIZiWBuEoM9QwhByOCBBCCBXhFJCgBB9B8rB3J+LhLB8BB6CrDyKoJjxBxVzBByDvB9OXBsCiWOY5P/gCByGo4BkJBDsBgB9CCZpCGP3BNoJ9BGV0CkSj2BrDWCsC3emWqEhV2kBzE2UlBBBWuCW+qDBmWqEqQ3E2kBzE2UlBB4cLBB7FpF/rD+F3U5tC1MiBlBBueYL5VCIyEx+BtPyhB/HDmMPpG7iBiVoKrDeCkDnCDNgKs3BLxBC7TiIkO1L+EhEWuCWmECeoX+L0DQxVoLxBmlBBgGBC+C8rB5UyIwEgc1CgqBmFsQYlBnBo2B04B9uDgGBCshB9G8IpBsBXsFhQ/IVoE9QzTsE6DhCiEkF+C+SqL4E8jCBmWmKqYtL3oBmCBnhB0XnSvGnXChJtLgM0C5VX/DMbB4C6B+EsBNBHF9CpNyC2B8hByGW7QqCQzMyBxW6oCjnBCzGwXzPqmBkQDpgBkH9C1BgSkImIiFqG2FoEtUgFE5mBuyB9UvJzBB9TmJllB4F7BC6ZBpnBmDpDqCG1VyBhI6V7Z+DTEqFBBzBBBpB9RlC8FVcCByDsQlJ+FnQsEBDmH+EhUkfjOGHF5ClCBjFBuBDRJBBkXyjBmFwBhY2BawHmXhoDNF/EpPwQqqCmFxZ2B8V1EBDp/BjOGHFTFhClCjdBBBgE2CR9Gt4CBlQkZnkB0kDzDH4E/EhDCmMsKVc2f8tC1a5tCFyDGG/oD3b2LsGsWkICtnBsD5zBgK0RoyBva1jCiRsBySroB/FrnCsG7G7DsDnPpBCpEvWqB8Z8VUiE0I42BtP5CvEjPPpBqCQpFhKT4EI8VUxQ+F7PmBgLhFB5jBoH3BuRjN5IG9gBwT4xBqH5jBmEmDubjdUBvExBbyBkfmFxBCC3FxIgIxDGCLCkGnDI6EzCnD/EjsBqCRcmC2CBBBBBBsvDxamB+FxBhEG1S5B7dIpJ+GmBKyDGB4hBj4BmFxBCC5OjG9EIZDvFGnDIzPsB6e0PsBwDCvjCmMBBBBBxBBBBBBgGC8UD5JjVtgBoI8IqS/EBEbgCBCYuLd7F0GEpC4H1DsBiLKrMxdC2PhMHtIjuC4pBwvDkKhCgBvGyrCrQBBBB2vD0T96C+KymD7/BzazlC3vD4vDwLlM5vDrpBgPvMjMxL+e49B4S5S6vDpL7vDjqChM8vD9vDunC9QlQ+vD/vD5PvpBjKkUgwDhwDiwDlNlKjwDkwDlwD5xB0pB3yBvXgmBkFbjCmMdsFPXqXhH5BiVrYsCBgFfjlBlI2lCv2D9GoF0IglBnrClM0Iu7ClMvHlBK/Vk0BsH/IMCJ4UwCm2C7CBBBBjpBykBuwD+IelBB8BBftC/B2JsCSPlKvjBzd7FBBBB9GlPvEhsCkD0qD8FxwD0wD+MhL6P0PkFUHEgB2oBiF1wD6ElBBBB6DYuG6V9I8JlB9BtC1DBgBB4fqLkMhJtDjI+ILTHCCiBIQCBLjBdRMV3COoBhKeCxFrEFCwIqIiM1D/BueqFBWBEBlBVcuGD2cgF/I4pBhmCgcoG5CwCQCBLxCtCBgBEGB1B/KjKCrLqVpDuCnZDoBEjGB8mBzM21BhKjD8BM6F6PrE3I59BkFxBbyB5GC2mBlC6FoIkFchVgPiCsB4PyH9F3d9LwWgBBUBxEtBCbyB49BxblLkFbgCDtCzDBCjBlJzKDxBqKWY4GrpD5GCha5GCExZMmqB4pB9F0pBwW+IlBEqBSMxCiCLhBK1MzFyEmU0PuiBXLBmF2IyajFtjCyqDv6BsBxd5VEBuxCBBBBB/EhBBCFB4U+DwI4iBxkCBuCzBBB3K3B0PoN+I4C0GwMECPvZuB2R4QVBoP5DOBcgqC/EBEbgCamS5O9GlPkxCwCm/C9GDiPnK5G0iCxxBlUv2DywD/EpP4GoUwQhVuUFnFOByE9VnN6nCiB3GCCC5J+CuCvErGMQ1FrCkBzPsBK+TyK/J+B7CJTsBsBN3BCQUBpKqaIkWrHP+I5CBBBBBxBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBB7LBBBBBixDBBBXhFLgB4tBC3JoK2BvCwCgB0B1M4GvG06E3gB8WiiBhCpLaqBjIB1wCBBBBBhGCvWkM8CV9C3WHoWwxBitCjT7MpxDwK5G4TmByEOFxGvD3MlDjBmWxU7C4FvnBhoCzsCxzBirByqCuU88CymDlJ9GoJs6CtF8JLqBBPD8C5B5BH1BhKsC1IzgBifrBEnFcUBB/FD9BDYuL4GyBiCkGkCgsBtCzDBC5gBT8foG7DCsBSMxC4D3L8K8gBpgBqFVckFtC7aBZhL/Q/FvrD0KxBvHvB+TT+8Bq+BvxDgF5PhGC4sB5UpBvEqHE5GpPvE4FsBKjFFGXDuFBt/BxEtflKsmB5UiN9GlPtIhzCBB2lCt2DC8JlBhBZD0FGoJyxC3hBxVLhShQ7XCBtrD1F+PkC0N9RpGj0B3Y2yCBkGD7MyDj9BmkBmFPagEnBgD8rB4pB/nCoG/DHjBSBLxCwa3gBpgBnGVMBB/F7CuLqIiCkGkCgsBiWvEkHKoFG5ShMTlK4UsHoK0gBgB6HsfoJduGkI3I7CV2CBnYgGIB2YorB0nB+IgWCPzsBvkBrBrQ/BkCgMqJpjB1OqV9xDH3gBnxCB+NlJ7SyuC6I+b+xDgGI/DqBT9OvO3gBwmBirBukC0F7rBkoBgGJ2Y7F+IVQCCiBIT8CuCrBDKnMDgKCxgB7FyakFGIPvBBBBBB1rDmyD0P9GlP9L+lC5BtwB8JtBRkBiCtBrCOnMzFtEFqHmB9Y8FkB0O1K5G2T8JiEpGg+CtCvkB/rB+ILTiDgBuB0VrE2jBwjBB2B3YgW/WqHtelG8xD7MDvDj9B/FDgCX/bkCgxB4pBxoC+IrCIQCMjBdRVkB/BOoBsBzJCvHtCH6QsDqOoT/DnHEmFBBVrBxBzDbgCDXBuL4G0DkGkC9GlPvEhsCNuCJBrHCmBXna0B/TjO+LrzCzHCwBnGsD3OBvF4HCsD/S4DuHhiBBBBxahsC7C+IF3VECP9al2BgFEbjC5GChamqBwbzICjdyEyFG1SNsB4NrQ7BsTqDgFEbjC+8C9G1/C0FhOmY0FyPq9Cgc6pB6gB8JiE/FhColCKgGnEqBT9OuMhCnnCVO+I8VECP9a2R8DzgBrBxamB+FyFtDIx+BX99B+LzHC6ZBnNuD/SmLhiBBCDyyDwvDNlQy/CH0VgL3GCsNiH42BtJESC0ID0iBy6B+BBTuRrBp/C2rD6EeoC5M2Pa+PqH/QIsfV6PpqBBBlQ5/CxBCkd3b+F0VgL5G6CtJWC8T/zC8GmBmMpE/Fu7B7G8Btb+V7W4JkBlQ6DgDB/FjC/C9BmF1BvhBsHkjChM0DsE9Sr8BhM0DpXr8BrH/mB7aB7G6EoBhB+B4SiZ0B6C1F+P1hBpGgH5NwL5G/qBVgGtCW4ZPz0CzBogBgxCoJfzD7BH6B6BRJMEjH/2C6/BsC1oC9yDXjEoB9c7BBjQlQuhB6EexOgH/HmBBzElMnxB1mBXqFCG7H7QvBxCwBKBsF7IRlKxInCuIoJ5Y5yDG1BBkF8C3M9RpJoBESM7E2GmBBuYBsByHjP2L0JqhB/DlMzxBXqFkB5TvkChGvNuHoJzG7P+tBoL7f3oBmfBBBqpB/yD8EqCsVa9GoFgEvDyrC3Q6KW1EYB2C97CM2G7O9BjByEmLrKr6BmFWdCoO5LrG7ajtBhFgBC7BgToWlQ5UkzDmQjZrJkNDzai6B49BlyBzBBqLyKwEjBnM9nBCB5LB6Fx5BBmFihBpH70B6DiBjEhSmFvDmvB9HzN/EnMmQwRzBnDGY0PF+vDpDgIpdM4U4BYhuBrQ/BjNlKB1GR3GCCC7aBxG7FxBgqBfkBnCpMgFiBvC5UhMifmMBBBBBHBBBBB1CBBBBB0B+lD2LBqEgc+yCmQuiBlgCwHzjBof4FJ6KWVgEY3CvBu6CMuXo7CBT57CUBckFtC+4BxmCrrCv9BYCjBHgBUGHBncsLmDmC9PrLfU2E1FmC3HnXBBBasI+BYiGeqHBBBBBblBCCBDZJKBEOBHRFFBoBJBgLxB5C+H+K5FoRCyOBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBjTubBsciNjN8VjqCBBBBBjlDu2DB9B8sCBBBBBgGBI4U4JB4DjH5DwBkUhHtfhEBBBBB3zD4zDskDXqF2SnC2jB/EpP4GlhC49BxbBkL+8BikBBBBBBXtEd9U5zD6zDgGB9UwgC43CtkDqKgGBnO5GtY5pBgGBnOB4GtYjhC8c7zDlvDgGBI4UuM/Li8Bv6BgGJ4UuM/Li8B1c6NMB8PxvBzJrzCXqFhzCXpFBI1UDzjB9zDXpFBI4UzjBisDXpFB9U2jBs2DBkGjpCBBBBBuawlCjX5uCBBBBBniBgCpyCwvCBBBBBigB+zDw7CjSFopC/ByxDB2CBLyvCBBBBBXqFB8Uq+CX99BrkD84BgGJmhBjBkrCz3CgGJ4UmqCgGhVxNxnBtflEnrDhG9UhPwLJyCYjBiFxKoGEwD2E1GhpBlGkB1OBsGhnC5f3HxhB+vBBBBBBipC0qBLi0DllDqlCipCyqBCNipCyqBCLjlDhPjwCl0Dm0Dn0DXqF9U2jBo0DqLBvKBqT1D45EBBBBBsL3HjhDDBBBBsL3HjhDEBDXqEgB9U2jB3NsE0Bc7M+KNEHGDvHgL3K8pBBBgIysDBB00DqwB3CwBlEHwW6sDTCCaNnDcIMR4T6SzD1DrDpG+L7V4LpEXRgDlMiC6C3GsXzLDoIvHBB/EgBgCDYF+RD0DyBueuKwBkpBpGihC0HxDwBngBBRuHlN3yBB60D70DVczBgCBwByNajV8KpE/VkOzB9VBB6EoBC9C3kByzBuPBwBiFCSIL8WWgGRWmFkBhEsVVocmIvvBBBB8FlF6PhGGzjBDgTiDmLgPDBq9Bl1DmjDWpEZIBBBlBanM0GDoGqVP5SjH7hBjazJBBBBBsGgDVgC2BPW7BY2XyBzPob4I8FdGjQBoV4fEBhvBjBBiQCBgB/DBEbgChTkFCvBbxBBwMtVqJ2Ba8tCXBrBMvB75CjW+iCBCFDkcBBBBB+DhBjB+BCdBoL4GrCmBnGkCp1B0B9XskDCT2QBXqF2SnChI1b6G5zBhGB8UwYgFmJvBbLHyDUya/Pmb6a5wDBgFBBBBBs5CtXBgKmEqCLzQreDtVMqFhbh2D6vBgH4zBgBkE+CgI0sDkDjBsEB0W1sDTEwC5CBId7BiJWlIDxBtK4CzDOhC7O/G/EXwC5CBId7BiJWlIDxBtK4CzDOhC7O/G/E1a7QmV60BBhC6lBnEgGJdoTPEtYmLmF2B+TmG+XvoB8I8oB8UjB/EF8CZG7V5EuuCjEB+FsQ5ItC7D8H4YTjM5T8ClIpkBspBkLtdBqKhJ/B9OCwF2QhXxBnBBpPyB9GkD0EuBBBBBdBBBBBBBBBBXpFB9UDxNjH5D1cujBE4BsGgDvCtJ1KzCNjSEBmWxJRF+F6CxFoBECBzPPnBBBBBBBBBBBBBBwzD5BCeEDRBBBBBBBBBXqF9UhP1U+Bt1DBBBB+BRFiyB2iCBBBw3DgHqO/O3Hf3C5KsBK2FoOtBkTtHkDhGBnBBC7B7ckW6HPCoNBBBBBrBBBBBBTBBBBB9BBBBBBpIBBBBBXpFBxWoI0ODsGwe5DqMqHtRBiLqB2JjJZiGB1BjCBBBBBByOtrCuZqEB/EFf5KurCiSkDjBsEqjESyEULhB1BjvCmFyBFyDjCuErCxNG1HM/hB5bqKvfgGBnOmfjG2UF9G7F4f0lB3KitDxBCxDUnCBuMzdtU4B1gBjdsN0M9LUxTjG+CHjKFhVlpBV+FCcJqKoEjSpXe8EqN2MtXVgGirClgB4FJBB+C+3BnkBlyCBDuQhMnLgKlmCsLysBk8BxBCiFtrB0+B+LsGnBCiVnIqKrWkJ2Q6pB8KpEB+BwEjBBoxB6YrdtIBBBNs9BmDpDqC7VzJTlFJSBlHtDhDXxS7HlEqSE3RqmBrd2P5VR6jB3BgGChJgVrOoFhCCBpCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBi5DhG2OnGj5D8zDtKlEBQy+B3JzcDiFo5C10Dp2Bl5Dhd6hDyxDvkByOniB2F4UnQHuPgkB5GpHwHqF52BkFS4UnQHuPgkB5GpHwHqFmQpM7DpzCs3C8lBXtE8C5D+gBMiBGBoQpfDBXDnF4F+MnCtTpQtfzrDXqF9UvkCjPjB5DpBuKDrVBBilBF5JdEBBBkQBpBErCBBBB/TvNpCvEiQpEpQ8I7HwDoKxW2BKDfKgEFCOeFwCDcWgCE6BErBnBmCRCFCDDLFCHSPKDCMDCGELCT5CJBBVCBCGCJGLrBEC0CCzBBEBDBuBCBBBwBTaIMTBBBBBBBBBBBBBBBBBBBBWDMpDLZnBGIBBBmBIyBC7DjBBEBBBBBBBBB0BBBCDyBHFhBqBzBDCCBCCDBBCCDCBDEDCDEECCDBBUBCYLDIJBCPIO2BiBKJDBBBBBCTEOTBB7BCFCBCBbUrBKFCEBBBBBBCbCL9CagB3CmC8CCBBBBeCBQBBKfBBBBBBTBBBFahDIBBBBBBBBBBBBBBBBBBBBBBBBCDOBPVBGBBBBBBBCDBBBBV8BECeFHCIGCBSWSCHCDBKBBBKBKCTCCBLBBIICCCBBBNCBBBBBBBBBOBDqBCN/CNCBBBCBBBUGVhBBBBBBBBBBBBFSEFEED2DBH7CXmCBCM3BBBCBBKWKBMBBMO4BlBjBDCPgC3BhCFBBG4BhBBOIzBBBBJVBFUXBFIFBBBBBOCRXXUDDoB5CUxBFJRNJGdBCGOCrBFHCPECDBEDBBCBGEJBLSXCBBBBBIGDBNLJEDFRKCKBBPPHBBCEFD0BGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6EnB9U1F6EnIxBaoP7F80Bsa/3BgB8D+D+2BgGBnO5G0HxDyCmB4BuBzB4N+KRHGCBqB6BrEgLlCyI3FlkBB9EwkBt2Bra2oBVcCBwBgCBBvBtCvMB1L8tCXBCjBnBW9a2BtVU2I2BNYD1N2jBvmBBByoB8KDpKpSiKrV0EyD8BB0Z6ewSlakPBhDYDBBBHJEDBVBB+qC/FwUR6FbEuFtD2EBL1BemnB2QqPBH0a+NjH5DDpKpStf0EvFh4DgB8DI+ChFgBmOuatM3BjHzIiGhJ3BhHrLiUhEBBBBBLC3B+DBBBBBBBg6DsGsHkBzCZL4J+EhZuOKtNwCtD0GpCtO8EXYsJvIbxBhBxKnVEBwYvC4EjE2CrHbrBBBBB9OnBBVRGDZrCBBBBBBB1tD/4ChyD0lCwqDg1By4D17CvnBjBjHr5B5LyCSpBiFxK+MJDiBGBIwS5cDBnHC2OqGkwBzPxBzBWgBKbgCBCwNuFpFyEhOqaqboN0ViwByLRutBHdyBzP06BBBBBBBSBhHEpBH+EqDTxClL1B2LGOe7BpPCqC2VhmCVCDX0DBDMEbIOFgDBmIxBaRoFDhFeEM4InH1DrD/BqERlG8EMvImHK5CCBzB7EsBTkPuEmBBBBBBBVcghBo4CipCvcwqBmHDvmB3KVciFxPzFyO9fgDtNDF8CvFnHxK8FmW19CgHqbruBHyBzPtB9cnQjMDBBMBBB/HDmM4GLmWnD4BhBBI2BBCXBFpLB0GDBKpjB+L4P2gB0HEpBH9BjBkBZBCuCaT2N6CaDErDrGdBpoBrByHCB2FwOrC/EBBBB9OBkFBDIInBKoIuB1CSaRoF/FEICE1DvD1BnHsBpC8DHVuCkB6BBlG2DmB7IyDB9B2BKc/BBBsIwDwBpEjB4E5FPBBBBBBBB+BpB5CIB4U+DorBVc1oCtQIyP2EkDkExBGi1B+FjhB+qBxMnN4PXjEGhBB+BpFOgBHBBhE2F5PMEtGrdiW2gBtK7CqB0BJkBi8B3JD1hBtCB+F7OwR8QqkCyoBkNbvyB5H6KBBBBwL4C5GsOkzBmXnH6GBBBVLkCiCZjCuR/RkzBDc9C2ElGvIpGekF6BBB5VK9Q1QJgwB9QBXDmFBI1UDzjB+LzBByDsQYjCJW9avkB6C7S3H2vBgChCkDCDBGtCQBBBl4BpRtBxBa/fmH6MsU0B7EjRuEnBFrBBBTqFD2BBBpBxTDnO9E7O+L3YrxBY1BX/I+RphDl7B8hCykB7C9C0MqBzDhG9U2jB+LymC9QsMLdFC2OH1CtC+CB3QstC6L0sC1MhPDiDgFmtCyFumB9T5ViVWuWBkD1CnLm5B8EHjN9eEfBBhGIGvBBgB6L7JggBoUjSwNtV+0BxnCniBqxC1BkDZtDBBB7LtJ6K+UEBB2f0G6CxFoBGBiQpBDD5F/I+RzMkX+L0DzGCagGI2BjBxT6VxCqVFwzCxjBsaClSiVkXL3yBvXjFurBWgBBvGwC1Vo0B7V4LlEEXRgDlMiCzsB4PB/HWna6hDrnC+/CxbpBB82ByoB4VhJ6d0Lr4DgGJ4U+D3F4PgdknB6EoB8BjB5UqBciQkQrnBmFP9P4vBsE7Q5CwfBsJ/9B6d+FvPiFGiB8buErvB4BCglBrEjI7HyEB4FmC5FtR5FibolBD6uB8H77BgGgGBgV5J1C9GmFCgEvDvBqKoJMRthBzbrJlFsCJ8CqlBvKxG2BxBa/pCvkB6C8Q/B3H2vB/EgDDmMlGhLuPMBvKBwGnD5qC4FL7BopB+Fe7B2MzF7G0GB3FgBIBgatGgGBBBB9CxTihBoBrHqiBqnBmFsQld2qBBmWsShGC+Pu5B+Bt1DBBBBuF+BRFiyB2iCBBBvFvCFcmxB2BymCyoBjHnUhBxKxlCgGBB8U2SyCxK8tBuG9UmDtyB7mB3B5e3ByqBxeDyBwJTtFBgD9RD4F3bB5VK0PpBBM3S3B4FLgBbjC5GhkBC5VnR7UsGwCmIkEvTXpFBnO2G0W8BmLqpBjUM9PB2BkFf7U2GRJCI8W6D/EGnXgnBqD0M8DkFcBnO5G5EqBD8B2K4MxTYEyY0Q2amFriBunBBBBBBBBBBBBs4Dj6C5S0KBDBtlC5VMusDhnBCsL5VKkP5BB9PmD3BqXyKvFoH3B4NZ9C2MsLsyBjSrP2LtDrEgLh+C+qCla/EF2DuL2GQC8UJg1Bkb/UFBtgBhjCyZ+BwEBlrC4lBBBBxHB0OomBewDnD5zBkF7CD1sCUBckFbyBWCCjBEEMCRIMGFCwB4avKjCpDlBrC3NvCmFmVCjEijBoH1QBBBBBBBBxkBq9D3oBwF7yCxgBr9Ds9Dt9DWBvBXJGMGJVDZqCRNoL9BmHpBiDFrBDzDyMuVrP+F4tBu9DwFsL65C5S2qDvKjCpDlBrCmQuaWiFpV6GzIB3K9LzFCC4EjCpDlBrCmQmFoVWwCSGJYjDRNlN7E0DiDFrBtBFnF8Ii5ChF9VxM4wByMxjBwOw9Dx9D3nBrT1nBpRxEjgCBBwF/EjCpDwDsVM/YgqBwFsLvCogBB6F3YiGvS5SGBBB59D4jDtgBkV4DGhBjDREJoLvH+FEtBBBwBkCuD4LSBqOxSuLgTYmDH5GqW5D5ChMsSgqBhFfB9UDtYDjgC7mBBTiM3ErGC/0B+FBnEBwFsLvCmfBhBB6F9W6BiGxL+G5SGBBBisB5Gja6OhFfB9UDxzB3EtG/0B+FBwF7NmfB8G3YiGvSvKjCpDlBiQ1HmJ3FxS6KCSrBB0RsuB0PBpqCvKjCpDlBxPRvCmFr0CmCyBGJYZKxCNpL3G7GiqDuqCwzB9ThFfD7UDvKjC+B7EmQgPvKjCuEjYssD1QCDCXhFrBmcoNqE5JoK2BrzCssD1QCcXqFodoNjO+LrzCzH8ZB1QXgCoQzBlCC8mB1MxBuD2BqBDeoLwKjCuqCskBzCBBj+DnEYjB9BDRBEHBoLgL0HhlDwF/EsFlB1SuFuJ9GvEChhBiNWwChBYgDDRBLB0VUe1B5GnKmL8tCzF7mBBTmXwF0MnBqQsF/E2BqBDR1L8pDgGD7UDvKjC+BahEmQmEqBtQvECzFE4F5qBstDmD5BwBwBDRBgWU/I4B8IxkB7nC6QCnE7BgCRB0WzCl5C9QwHKyF5jBnGxTptBwF/EsFlBlQ+HIkF7CDYvKxGjY3oBgVxkBnGEtHlbhf2R4FIBgVtYDjgCwFiH+B7EogBBpKoUiGwlBBtPiEnVoVz1BmDpDrBlB1VyBvKjCqUGFqCmFM/Yg7B8CoCBuBeJ8WwJvKjC5G3NvCmFM/YihB1H1Gb8nBuBotCihBghBhGBB+C5clIiiCsLsG1c7BCkF+CmM4GUBc8eWoDmB7CDYuLP9TglCVc8eyM5G3NvCmFmVCjErTtqBsnBXqFC7UvkCrT8kCoJgIkJhEzPoD4iBssD1Q+HgToWXtFhG9BgTUBckFYsCnUqhB5ExYoUPkNXtEgB7B0U1UvWvK8IsVrZXqItqBhGiBBB5TojDqH5jBof+HxC8IiVSBuEf+UqT/7Fh8F7I2auatY2mBDiBBp+Dq+D/ECDcD/BmM2GCrCgSslBuJ3Vi9DlBBDyjB7IxtC2mBmBgBRzDbCCMrCmS7JrM8Fd/NkMw7BgiBBgGBC+UqCvH8UxgB+D76BjK7I0BjChCtCxSHpF8UC2+BNsBB0UBH8T0SqDz/ByMhCoB4PkJBtT4BvYkoByMhCgRlJtTriCxB4ZrNzMqpCvKsFlBiQ1HM8Un1BukBzFEFd/NkM6OsSsDyZ4N6R/EgDDygB3G8F+oB3VgHxZbmOoBvIpEuuBnBjRJ/HDygB3G8F+oB3VxjBwFh0CwSwOxUjpCxjBhaw/BoBz+Di8Fw+DFkoBBihBvDmEMlPNmgBgSmSJGQDhpCBBBBBBBBBBBBBBBBBxkB7nC1QEFyF1OkVZ2+DzH7M4W0FiBs8ByPiF6MtChcoXrBBnmBB6wBiByPpUpzBrBBnmBBtFpc+RzxCj5BBBBBBnJBBBBB6wBiVxpBmuB5RHgGBBBlOB1GD0jBzfycxB2zB2GoRT8BwVR2FjFCL4FIBgVxjBuaj/B0VjGhPlJcjDauBsD4MpJh2CmHtYo/C5+DoUBxkByEuJ9CgEmC4F+M4TyImCyM+BhVHpF8U/gCiG8BopBjpBuJ9CmC4F2gByIpFK8ExGlQ+HvUNwgCsqDgRn+DzGCbBlXvKjCuE8P1CsaC1zB5FsbtnBw3CvKjCpDlBiQ1HMvGrOCjHbopB1DWKmBmBzBgBE8BDWCF8Y5G3GxjBpL5gB+BIWqlBIqBn1CvKjCpDlBiQ1Hp2ChF9CopBvKjCiUO1Hp2ClL4D5dGCsBzpCkHBBBkW+hCl/Dm/DvKjCuE0PO1HhFiC7ToW1DsqCBvbxJi/ChFiC7ToW1D/+DvKjCwU1H0QgEB5M7HvWE00B5K5Gja6OsS+c4oB53C93Drd3IyU0KCBDRkB0qBvEq/DXtEbhCCXvLqIiiB+Lr/DxgBhP8JJ7DuuBqSJZ9gB3IxY1GCBD7LqZkH89B8rDgsDs/D35BmC5CjDmMzQqDCNx1Bt/D7P5E4mBgb8Fdja6OsS+ciegGBC+U7P4PlJu/DxBuqD+B8G4UtM+XplC/EpPvgCkFd+Bb4T+H/GpiB3mC2G1WgHsauPgBvH+zB/H4sCmCiSjJpLx1Bi9D0oBzMgB6HgH6pBhIO+zBzFpbmhBgB/D7DuLsUx1BvKjClczHpqBy9BhhC70BvKByWR+CmEMlPNmgBgSxB1QJGQD/EBpzBoGBBBBBrKBBBBBBBBBBBBBBBBBxkB7nC1QJvKjCuEiQ1HzhBxBuBjUbgkCSBxEvBCbqBIsYueyF1OkVwgBsgBc4GjDof9CkH7GE3oBmrB0FiBs8BnRpFmFjCuE3XMocnHxmBvK0euJ9CgEqgBB/FucvKzW1Hg/D4FHyPpUpzBrBBomBvGlYrCzhB6WjBkoBB5LBrvBmcBBBBBWBI9BoCU5qBlvCne3/D4/D5/DWiF6ElBpOgV6qDBkoBB33CXhFmVrIoNsE1VrzCXJ6DnBBBBhB8BkMI+OBEBDKqBsEEkH3IF8DvF7D6CY9BBBnClDsYlBwHwBVgHEFzCBBBBBBBBB6/DBSBDCHnC+BB5CcWBBCEBDrBBe5BvBz5DXhFJ9UrIoNharzCWJBDjC0BKb7C1YB1QXtdgGgVyBvDyVLgaYF+YBuxBloBr3CzaraYiZBBuxBB6EKb7CshCSBFDDBBCBPMUCgEc8nB7LiaxyBXD+EJBBBfBB1BH8rB3J0Nj0BqgE46B2ShGCmOdxpBzFZ6OvOoBBlE/YlpBlVUBfB4+D+VgeBrvBncdB6EFFUH7CmS+VwqDB/EhWu3B7R5zBnvB/nBBD+K3FmC9Z1CrC+9Bd7XgD14Bk9BuUjsDBymDha0gE1gE6ElB9sBXyiBoNharzCeCDixB/BayX/FqvBB3biDhD4C+7CgGPyUxBtNikBxBCyDtQxBCuH4cBCBEjGnIKHB7DoB5cUuxBB4gE5nC0FkXDBEjGnIKjEoB5cUuxBBdf7H5R7CgExOjB6OspBYGEyBgGBOyCgSxBoI0O+vBc4BotCBd1GbmX+zB/zB+zBBrvBmFnbagGBgVuM7/DxBkFbixBxN6Ms1BixBhCCMkBgDBicZF0OHkF4cEE3SpX+VxqDLrRqW2TiiC7gEBBBvnBjB8KD6T5FwzBqEJ8nBiHlUB5GC5jBiF5qB6PgFC2RBBB6EmBBBBF5U5JtlBz9BJ8nBiHmUWK+CmB7CDYuLz9BJkjCFpkBlS3CwtBgCEBYQzIBwOBBBB6EoB/C2LpdhBl/BrhBTnEnB9UhP8IgP9VDrE6Ee/GwxCs9BxHyLt3DBBBBB3GLhFhB8UhIhDirCVBBxyBB6uCHH3G3FiBsaq5B2O1DthEBBhGBB7Bc6hBkgBYsoBlC+JFC5QtvBvmBlCWSzIxOCBBGBymBgBBBCzDlcxoBzR6GzgB9CPhN5Cgd6EoB/CxnBuB/EgBhV3F40CmFuBGxaiGtlC7FyOCWkEeKB+C2L4SmIrCuE47BsPmRT7DrEvWsCxZjR5UW4yB6G5zB1QmFub4F0oDoTglBuZnjC5I/b+E1F3F63B6EoBG5CmhC2hEglD3hEgGI/jC0GGxaiGorCyOCohB0GS6kBtEgGBHnhB4iB5F63BJ8nB6G5U0FEiGkiBpjBtUiG/C0mB7gEhFgBB8BjB9RDlWmWmL+EqrB2CutBB1mDlCWSzIzOBjH+B6rBCkoBB6LtYmzBKymB0hBBBBBBgHwOBiH2DXH7FasCwQ2Cu2B6EmBBB8UDzjBgFECZyP2LBgF0BS6kBtE6EmBBB/Uz9BJp1BgOmFMmBBCE2V8D9HjF8BFEkBvB+GCpE2WkOhE8D3BnBiCqPnDBhGgVuMvgC5nEBBBBB+gEIDokBxD/BBBsI9CgQ/mBvVyoB8KDz9BJjjCB/FpOjqBlboM5vBTB/EnCsVo0BkxB8gEB5MtU5gDB5GugBtDv2ChGgVshBnDwFCkPnYlXnZFjqBtnBswBlhBmIhGzY6vBBBBwRB6gBqNwRB7erBkd9nBBBBBBBBB4LBCl/BpNyC8CqlB85C8pB5wDrE3XCUBKBBBGCQhRC4TBqgBliBB1TtIvV5zCliBwK5W3oB6JBBBB0HwRkOFkSBNqNjpC4biBBIBBBlFtOfpfynBga1kBuIsGRoCDqDlQBBKBBB6F9BBC8BtBhBsI9BqK6H0ZXtCe8V1EBlBoGnBhXTkfgM0CZlE9GrCzIzCqHfBBKBBB0CmDBBBmFxaBvM9yByTxYhQ8N9Q/XrJ6wBmvC8GpMpNM45B+MoBN1GbyBijByPyFrHuI7HhPU1PoN8rBagEKbCBgCf8RBDxBmnBjNFhDqCsmBD7hBBBuvC47C7HhPU2P/MEEBhDqCsmBE7hBBvaoB+FE5CQ0BRGBgLyElDBC+f2DqkBBi+CgGBC/B/S+Xa1B7nDBBBBmFpQC1F3J/DcaSSqEhGDENVpDa+CQayF3CkDiCYmB0BuD2GmVkCoBBkBxHiByBrEwFyLrDKGBBBkFbBBBB7BEfnLPnGCBxBlFBkCuvBnU8VBBsLgtCB44B6EnBC8C/RhPvJ+6BnU/LpBxCTnPgUBxIxVxnBtJBBB4F9bEpDk1BhoBY+FgU7XDFOH1BvL3YwUmvBBOBhW7P3YwUyV8I+XvC8nDB8IjDTqF3NgUBxIvmCDsVVPvLrIpN0qCjBzZvexLQ8FmM5FzbjUpP/EjD+ShG6sB4F7tBBxIi9BhKrFxMsIhF9vCzJzBB6To9BzpC/EhDCpnBlJvB+BnCiB8hB9bghB7iE3IxLvVkUjboMydrS3FqP5L6EoB5e+M6FhChPU1PpL/B1pBiG5e+M0GvvB6bJB/OzHC6ZBlLiCuD/S+CVCvBId9EG7hBBBBvF/KBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBhRswBlBGnuBBkEyX+zCgF/CBoM1U5M2OIrBkM8BFpFkBHic/PzByDBrCB9NCBkJylDpjB8O3ChDtwBt2Bhc7xB8oClHlV5BgC7FmmBr/B/EgBjCh9BhJ0L5MwD4DuHIrBgOFkjBwR3IxLvVkUgbD5yDsVCiBjLuXhiBgBDzZoH7QjI3gC6D0CmYyByEnHU5NcgByNjCjDxPPjqCpFEDBCCCVLC2DjC6CPlB2BVcavLDELCBuCaqEMHayF3CE9CDsDBQkEhBvDnD5FtPsDlBmGrB8BY0DBtJrIO9CQD8BB+XvCxBC69ChlBYGgBEF0BP/RtpB4bBmBkYtHsCiDYGkBF0B/jBiR4bBKc6F9I5F0D9FxBCnDGE2DuL4G0DnG0N9E4bBJdJ7TM0DVcCB6T0pBe/HBC+SswBlBGhY7H5NFSEBKCEgCvBzKoFlI0Dd8mBsMnaB6EoBQJ/BHga6BYtDGmgE7HhPEgChH7G9a6iDByGoChckKtKzBBmDeK/CzBByDrQ3GkBhPEgC0M0kEn7Bt/B3JKBBBBBB6EKbChC1F3GwG0BVcD5+DYmBJIsBP//Dt2B6LjhBVf7TtV0GuWhIuWhGB/ChQ2pBEgiCBB4bBmB9hBt2BsPkR6IjJ8ST/FlF1C8WiYqDJwVR5KzH6O4bBKcyHI8WYGgBde3jBmNpwCBBYGgBdemhE7CemhE9H2ZDE0Ci5CYjBgBMS3FmCvNHSKB/DqEsCOCBDBqBEmBBTVFaEIJ5CG4LFCXFFJEBHFEDCIaCUgBcB3IkJBzFiGpE8GdZ/B5E6FwKB/CyEBBBBhCEMCwBjBwBRmZSBvF/C8FmDrPueYpBEMCwBCxCguBpwC4FgC7CMgjBld2hBE0CBrCoP2uB2BjX/C2hBE0CBrCoPoButB2BjX/C1vBtDZrH3JuF/bgVwPoGyP9wBVQ1QhDlFB0qB79DvzB8C4DzN/T+BrwBnFChkB/7CBBpFEGCCjB1D4JmMDUByHlBItL+kBxE5NnFChkB7qCkRBBtFIyO9MgJtLo3B/I05DwVBQ2IwYq3ByN3FmC2ZHxWSBlFqCsEuGBzF8ExGjYvGwClF1C+uBuyD8XCvC9b9aixBBiD/L0TtB2BoEoEtIBxI0L7PD2tBBB0KgBmChCoBUqCxJiCxOmE6JwD/NgKZzFjDtNgXBBmD0KgBmChCoBUqCxJiC3SqN/NgKvJtkBBBmDxBCgkEyHzlEs8DnGjQoBmBRnhB/gBuH3iBBBwCTEiBDnCe+0DoJ4lE0yCBriBBuGBlY4F8EgBmChC5PguBk7B0FkWBJdEC7FxBCv9B0KmDhC5PxOnCrBUqN/NsQ4qB4bnBECta6PoJxWzQlBGvDwV1L/UtCCmtCrWP1b0D9CdlBgDBC+SxDDyB0lDr+C8F4P50CmOwgBkRBrCtTLwES7qBvCb+QmW7c0LkO5gBqYBBmWjgBiCoGmO5gBjHoRB/I1V87CTtEd7BpBsM8tC2FgdB2GQBghBYyBctFDBCjcEzCBBrC9BhP6FwNkaW9G3QBvBwB8DBXdB6ECEEcBBB7BBiB9RCyB/BuE3GjGtBmBwrD9HxNlMDE0CBrC+QpBjEsgCB/C0EdC3c8G3FqK3G5rC/EF7CB4FJC7U2hBE0CBrCoPlBxtB2BjX/C0QxaglBrE2pBSBwR1b2hBE37CxHlE6EyVDiL4FKBjamFpQt4Bt0BvKsFnR1HyG+OBQ/E3hBxyBB8GuxD5G8ayFtDgGBgVxBSBwRrPuexhBl8B9F3PxwDuH+cE7DpCz6CiG/C+ZukBBrC25CmD5E1WyB9FqOtB8F7cnUpH0ByDpQC6FhCvOBEBKCCrBFS7B8KzElI6B6BC1BgDzHzP7HrsBBnCXdgGBC7UD5J1CmX/Q7BlUgGBC7UDkH1CuZmdy7C+dgGBC7UD5JhGCiB5T5LhJ9K8MBDJBCDFEBDCBEBICGBI3D8LtBBGoBBBC3UnBBBnDlBhBBJfBBBBcBkEoXoLWBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBZhc0KnF8PhJu/C0fzoDRooEhI2Q+4C0WBmJoYyLlBG5BzPF3RtMB8ZwLUqE9M2PuJsL0uCjSrPoBuK4SwoCB17C5sB0KlBIqCuBC0BjBTZuIiCoBvJU5J0NiJIqLLkLjBBciBkkBBBBBmJoLhMfyLlB/BzPFnBB7cBwckOB0KlF7PDuOmE8LuBuBC6cB2qBBBwmCwRBjOFtVhhBBwyBhK1Y2BnhBmjCmJuDnF3N6M4U5UnBuX2XyCB/LToBmY4ClVBgPjIrNoLjbF6tBBK5vBCzpB0iD6kB1CjMj+BzHC6ZB1Q/SntBDzR9oEhK4BhJ6KDgNfEBKGJ3DpNBGoBBqZlBhBpBBBBBgpBItBCG4bBJBcEC6GwStIiS/EB/CBgTi/BggCj/Bk/B2yC/HBgTgGBC7UDmQiFwGBJBcgHwN0D9FwB9dedMtB6EhgBhOxXnEBmBxfn/B4bBmB0d9Bz6B9BvVgdmpBqtB6EnBBwWtN8I6WErBDnB1d/EgDpM1jBoa2X4I3E+lBhpE5Lp3CH0lBDCiciBCYwNx1BP1nBqWQ4C9EvDjFBiiDBBBgGBgV5J0HglBNmBBoYmQtB4lBwIFJDkBDlBBBVcCB5T7VB2EIcjGyF+CB7LB+DD3fCBFxf0PBB0pCgGB9UDuMqboY0K6qB6Q8BwCssBVCH9TxmC2BBBB0HyB/BFrBaHnB4BbmCCvYBCECIDBGEGBNKFFCBwT9b/SxCzLxKBBBBBBBB3uBzhBjSrP2L4SX4BhtBpRw7BhQxgC8pE+a+uDzbyFsoB+JwhBBB8UB/HBCmM4G4pCngC+wCoBBC33BppBQBqGzPBDzaSVppBRqGzPBob/uBC1kCDqkEiqEjqExFk2CvuBgFiDpV4nBgGB9UDJ1O8IrLE2GT6arbB1jBFBhKrFuB1JtcpD+jBlUxBCBuE/CphBgIgTrU6uBm+B6qBgHvdzC2ThyBpTv2BtIiS0VxBCv9BkL//BkF+C+S/EhDgT9OxSue5bmBvGqCuf6VlFotBBqEuDl+BylClF1C8W5bmBiY1BmIgGBBBiB5TD+H7Bz6BqboNgLuDsE6CpUmBge/ByKgM4wCWCqB0BDMGbrQB3yB/7B/F7HtOCFBJBCCCIIZDCLHGHesLsBCBiDnIzBBGEBEnFCsDmFrW+EwCgmBiEBB3F1e/4B4FmCzoBV3sDXDGgBqqB+gBgGBB/U4JB4bByG0CgRBVcCB5T+0DYGCBCfFIMZFC+FgRIMRTMHUFFGjE7B/VDuB1DzEhTo3BBBmFtBBBaB/NCBkJtFGCCdDBBInHvC0CchBEQJtElBlFIBBGJBDBxF5CyF7C9CDSxCJETCvB3GgG3RcoDoBBB3N1X2BsEBnHh7B3F1PCOFxElB/FEHzDzBtRNkCuecijByI0VI6FB+FE9ERCCC3SD/f4FJ9BjBloB3D5EvCjPPDVMFqCdmFrQBrMFuQgGBgVnHyCjN4D4jBkxBqMyCSuMGBKSEBBBYkO90BPPDyoB9hBFu+CjKBgGlB8T5Jz6B1VlVzyBpU6DmBiElBmXwB3BowD6FnFB3KiFsHoC4Y8cEiTsJyPvEBBBB6EKUHBBBBTPZjB+ZJD1GsyB4BjvC6EKdkB8B+T9hBxgBzBB5TDnJwCWBDGDdD2BwX7cxF8mC2hBE0WykBxgB/FgCD2cVeBBDgBDdzV9B7cxF0fmOL2RqXpDwDCnqBR6EmBBBG5UmvB5EpUod4qBrpBOBBBB5E5jBsJsE6K1KpVnnBkCRBB6EmBBBG2UDmvByoBsJmP1KwQgsBrBHlBBirEBzBkE5RZuDjGoDjCBBhDClI6B6EnBB8UnnC9BnBW0ZtNtR5tB/RBvBuRB+fzRr4C6EnBBB7U6EoD6qBiZwP4ND1qBrpBYL4BMMBFyyB70CiZwP4ND2J/gBrpBnrEjHBBp4B7EkuCBBohC18CrGroBBBurEmQ+kBplB2KH9T4bBmBiN+BB/IEMhHpc2yB/EB6EmBBBG5U5JtlByoB0BrgB49BrBoBCBBttBvH02C6EiuBxrEgGBH/jCoGyetlBlFptBqEuD4QttBhGiBBgGBB8UD50C+BsKxV+UBBBjhDxzD2rE5f6FE9B1OPqBX7BczOkI4H3B7oB3FgBh6BB2ZhoB3FgB4zC3FgB0axQ8OB2ZyE6EeHD8BjBloB/BsC+FkFoLGPhC7Bcl+BXpD+B4aDXrQBBBB2fDtVzf+BsK5qBlFtf8NqEGcgGBgV5JjnD/gDkoBH0CBxUjCwE7CBpgBC5jBUBBCnD9lBBBBBBBBBBBBBBBBwsExsEysEzsE0sE5EnBBgVoHxCuZ1tCmFrQBBdOgL5DzElI/Ee0NoCtkCg0C24B3sE4sE0V8BmH4TqE5bKciY1BmIvKjCuEiQ1Hp2C5N6sE5sDgGBCiB5TDxB7iC5LiF5DBF1I/D7H9BsBFfEL3DPpNBDBCByalBB8BNBCoQoGsGFkEEGiHYNBnB9DBBouD6QpsCuJh7DlwB+sEm+D/sE7Q+uBCjCpFnT4jB6O0HpH3BcTzB4N2L3SBya9HyC4J7MRkHoPMCIvEOovB2Q2HkFcBClOB1GCsxC1QSBerB0ExlEnF53CznBWB4HB1FE2E4Jb+LC1HUnUglBnK5REDH4CYh9DVfwrEYkCqBrgE0I9HxgBtfoS9CgWtM2NDwFwBvDjC1Hb+L3HMInUhBmd0MsE5REDHwDxHBkXohB7JqH+X+CpFH/EjC1HwUMI+PpEnvBB8RK5NnFChCyGubg8CB3H1F6EzK1TUoVmuB5RHH4CYlFBkCroBKsB2hBiHntEvKjClcUnUnegRnSkFcBBB+CoL1GCvMuNyazbB0UB5M3M/BzPFnB8cBwWoV/ZzB4E/bvanB0oB0kDptEqtErtEyMwwDoB/Oyf5tDiGmnEBmFkChqB8gB7HMmFkClFBkCnOSBqOxSuLgTi7BUBxEtBCbyBtMDY5BThB5FnBdyCjC1HqMRFM8CzC1B6MuCMnFnvB3QjBN5NBShFlsBmC5FDvKoe4FgoB0GBVGK1NvGlYyB0BZ5CpQC8iB6GCmOF5LzdkTxCB8J0O5RHpBuC9KBBBBBBoUBOgGBBB/B8SDuMmXoNfxEB3M6JouCsE2RBB/HD+S0N3G6uB/HD+S0N3G6uBvP2xC3tEoNyFazBtJ7CnMSrImM0oBvgBlOfBiInMiJ7jBzwCqC/H4KrEBBBBB4+DguEhuEiuE7Rp7Du0D7jBpwC8tEjuEkuEyPnUkVmMjpC0+D1O/ZhlCyL+U1OmuEvlCgGDvWltBECMM44CsHBzGCbK8WsPpEsByG9EHF5CzhB6FvbTpBYz+BmgCoNvWpMs3C/aC8gB/iBlFBkChqB2hBiHiV4iD4GHuCiNBXqFC+C8rBX6yByc6LuyBuxCz+BXpFBB8UwiElFuBeJ8WyF8aGT8IBX3yBDCBvcp+B0zB/H1gBoJqGpCkC7ciB/gB/6BouB8gBDMqC1EsHmYmD8NzC2TrP3PEBXDmFBC7B0U/Wycrb+KgDB0CxBBp/B4D3GxPqLjI5DC1LEBBB/EBEbgCBaFpL4G4J7pDnDhI0VJ+HHgB7FpFjYnOBnDvayBxD1DlC6oB9kD0uE1uEwF4FkEkR7kBuWxPmX8BqKl+CkF7CDmMlJDqGpCkCljCwWpMgF4D0LEhGB4CH9RoJgEhE4D7LDyH0gCvCjjBvKsFlB5mCzUWrF9BBDWH/RoF1BgIYHlWiB+4C0VBBgH8Z5CtnB4PrOiG/C8rBoUzNhGC7BgT0B0U+XkCkRBrCtT7E0EvnBxmDiB/HB4O8FB9XkCkRBrCtT7E6G2Z6Iy/B/lByoB/K6TpJYnBZrDzFsUroBm9BtHkJvK1J2DpCpkDBXDnFCvkCzHyBcrFayC4MpJjgBkoBzfmJxTxiCkQyFrOK56DBivElJDqGyC7BtiClOCnazkDy7DjvEWuEbhCaGoLjJ7C8oBtuBrlCiG8BjBlEqCrBuMsKyBoLuFhMnIqDiB7GmSmLwtBjUBBBlFBtBXHJxpBnD9B3b4IrEwB5PxqBHlOtMjB3BhN/EF7CDeoL4GrU6uBvPoGwFyP6wC9G5R/HDmMjHgU6uB3VhGC7U8V6G5ZJxGlKgtChGCshBhKnBkENhBwYsoBW1uBp+B1hB0gBThGC+UtY9Fx8B6wBiB4B6F+0C/HDmMjb6uBoJqGpCkC7cvf7GrBB5iBxSC1Fj8DyNnUkV/QyGnDmhBxHmiBLB63DzXBBB+1CtoDxvEgGBC3CHnD+BhHxT9J7F5LC+DruByKnPrN/HsnB6uBvPyMpD6ToavuBSBhHlEcUBc1DtBCbyBwMYlBUCRIZocwFqB1DsFlB9CKP5FoB5EMPIzBPlDwDS6Esb8NzCgLrCJgBvBBPjDpT9LO2GQCmFkC+elFBkCwhBsT36CSBhU6MueUBxEtBCtCtMyFHTOCwK7Cb+LHoDkC4CZtL4DaX5DkTsBlBzQ+H5RHuDJpL8GzdkCnUhqBwFDmBUlFwI6L1Cc2EzGnOlEsD03BwBiRBBBBB+HqMB9C1KrP8EmD+StwB5BtMCwbhasFkWElJyTBBKBBB6FD6BBrD5DtEBjDBxev7BhCGBtHlFqU1Cc2E6UlEsDrnBpQwBiRCBC3cBBKBBjLBsL/5C7vEWK6DFFUHgCDYuL4GsCoLjBu0B7vB7BCtHvZxD1dsDxX1yBCBC0FkXBKBBBjLxnDWKRnEwOzQjuBnL2xBCgb90DtwBmOC96BoW3cBLCkLqLo8CgbxIx5ChGCrtBnLgBkEsd3cMCSBnEf4yBvzBzSzFmBjanIrcCkqC+HjBloBW8vBx4By0D8vE2zBulCmqCBBuzBnLpxC1vE8EmD8EmD5qB+yCh9BpnDhnBMqBBBy+D/gBXpFBBB+C8rB0G1KqPJD0dmdsTtPH3D+MVXjEnBBB+CnL1gBWzuEbqepRpC2VmoB3cqgB2BBBtwB5BvMwFDmBpO1GlFsCuM8GwLsDk5BiRg1DyFtBhaF7DtDBdmE0GBVGK8nBIB5LgUs4B9H0N5Ul2BhhBoDq/BwRrGBrW+GpBmDpDlYyBzBzGdmXrT2NoDq/BwRqM7OBrGBBqW+GpB3D9GoFvH+yCzCyGsoBBBsK+2CBUBxEtBCtCtMnJYlBEEMCIJIUDID+EJEkBDDdkCOB8EqBDsDlBGJJBDJB/DCEiBGhESBDILFH2CKsBaGBCLIHITlBHCCDEGI1BpEgBoB3D9BFBNcICJOVGEzBkDtEGmEvBBjEbtBBnB9BB4DYBCB7FFGpEGMBCGmBSGiBNNFCFCNDBCHHFDBhCFVDDHTBCDeSUBBqDvBBfqBDiDT5BPQvBRiDB+FmCRbJwDlC4BWI3H0C6BX5HvBFeBjGThCBlBasDiCBBBBBlEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzDBBBBBxBBBBBBlBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBfBBBBB6EoBGuBBBpBmhC1G/OjdvX0QByPMgWGvEmHzmCFmOXmDrPvLHKuS3RrzCVc1DvB9O9BnBpd5QxEPKDxI4bEoBhFoKBG7NBjGiFxFqCgCn9CBBBBBBBBBBBrH+4BDzQsOYDDCCB9CR/DtjBCBD7LBBqgBF9nBCBD7LC6EKU8C4DyhB1BiEgBC2DjCqUGDsCmFMuJxPtYziBXyGY4nBh1BhIvgB/uByBmEpDiP0CCxLmFwB8OmPWuEriB7BH0BHO7L6JtCCuJmKZfZwCnJKuI9CpCuHDDGlGBCBmBrBtIkQ8DjXBhG9UxB6M7GzPBDza0HvB+BBDRoBJfXGjBDEBNHhB2N1BhB6GQkDHGxEZkNBDmBuM6J+CBER8bwCgtDhtDBUDcxD8BGJKBCvNCBCrBU/CnEyE0CpBpL3H5C+gBzyBBUDcBDGpBSsBBMeEHDBIDTkDuKCjLGNFKCC8N7F8CkB6DBpHDaiMtB5ZyjBEB6EoB2BpB+Z8B8EVcCB/EBbB/NCBi9B/yBeFPMEZIEMGT0BBCLIQBCZVxLB4GJlB/HvBiEBxHeM7B7B4D9Z5FE5SzBqBnFvHjUBkG7cKkdaiTYI0+CmQzLmB9hB5xC6F2QKErB/RnIrFsuCXqClE0d4OsBnU6UjBBxmD7CMwtEVcCByDuBbgOD2HBBYLwCBiDyGsoBBBqhDByBmErS0CCxL4wESBvF/CwvB8hBBFtQB/EFU5EtBBy8BtBzsC9kB+C6IrL6QtLvDjBgG8IDtEBM2BgN/xBKyYxIBmMpH8GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGmFnb9hBF5JmDBO/CBsWooBBJ8KBCBDuchZvGrB4F/jBmFZXRBqO3ZF0FkXBCIBBB1BjEcrBpM4GmNmFkCzdkHoD3Fd7DzW1HMuJ6ElBsyBwrDxwBstDSBnEHXJBB+C9R0BlNxEkEgYwzCVcCBBDuDRZBF4OBBBB+BnH9BzGgDDpBImDBtDpFkRzGpjBoN7BgYwzCB1BxDnbSBnEoB/C4mBwX9CmREEmDBO/C4F0sBgYwzCzrBImDBBJEsK1IU1tCBBzvBjoBvvB9wEBTlFK/CrpBwrDHBDDDWKkCilBSBlF/jB3FcXGmXyC7JuH6X+CxhBCHqI/L0BSCWwCQY8F+BpFmFDEGCkBBBDBiEH/IqBJH5KG8I6F4FDyUsQwW8T2LOBBBBBYjBG+sBmiDtFIjBDEO6MzBzOpL4FmEC4LsVX8oBiGiGOEDnD8FxRyO8f2lCBuCzBBB3K3B0PoN4HpBDEMTNzCQPOzBbPBKHdeDBM9HnBnCsJgvBHyC9qBtLBBBBBXBLaBHKBaGcqwBsUtuB/ZBjBbRhB5QtgBsUtuB/ZB5VCCzEtYIkDiC9gBcrUmGgB7bBBBBBBBivC97C4xEmW7c4Zj5BsPzM8IzTnVliB8QgU7+B5xErcjDHGmxB84BzOZ/vB6xEj8BXoFgCD2hB4gC3mBymCwCsSmYCL1D9BJ/X4NkBpa7LqpB5GjV2XBBg1B1mBVcCBrDjDY1f0NxTnlC+Bx1DuFiVBBiL5BDBuDByLvGhrBmkBYEHaqBMN2wBlGqW5zBSBBzD2IqR8TlPSBBlyE/yCtQBhShrBqhBgHq9BmNqfCVfyDqQBhWDrEkCiFDBw3B+4BvQTsD84Bva/XlFyC3jBkV4kBjOzBlEva7JkOlFyCIz4BofhJH1DyDsBzCrL7tBjJuB+fuBqX7pB7mB9BgH7CP0vCqDGviBznCqkBygBjhBpsBCTlHpB/oBVcjFqZuBjSrPrLREhBtR90B2U8IBBBBBBXMsBFcivE9hB9GkiB1nCBBBBB6G8LNOWzBoXuICs1BmmB1BX7vBiO+LxBCsGmlCBgI0gDkmBBuCzBBB3K3B0PmNC3hB7N4qBz4BB/yEXqF9UrOrVkB6RuhCwL/Q+GpOFirBllB/QBkFrBGBRyBkfCBDE1BCuT4xB6EoBuVpG6FCHnXPsPzMQnVFirBllBmF1BIDEjFhfpDpCnTVxE2SxB5gBXnBmWmLgGBb7BpN+EhNBOGqL+MwT8Y7lB/EhErS/+B2KkuBlzE9lBr8CmzEnzEozEhGCiB5TxB6M7GwPDBDzalB6D2LwE1hBZwCoiB8CBCBBpCCBEtIsM4DB7DjX8CBBBt6CWCjCegGBnO2GD/pC15C+axB6M7GtGmJB6R8JhTkFzLgLsGmQpM96BhDwCtIkQ8DjaBBTepDGEbgCbuL4G0DkG8DxzBhGckDhC4DkLfsN7GnCpNBCBDzalB1D9J2LwEuiB0nBF9ejX8CzBBOvDjBZCTpZrO7G/G5L4JmHIBpB1BwOwP/EhEiPBBBBBBBjBwCiC4CKbXlgB2P5bkJqX4HSBlFgCpBYlBFnmCvrCB2hBEtBjBETclDgNQzEsJvYvzB2CVBB/EZnCDdqSCmDD3mCuuBVcCBnjBYLwC9BFrBqhB/P89CmBF2hBEsBkBETYCClQQ/mC3UyBBBCBiCrBqhBhvDxF8BpaEzCBTclQQumBO2GqXnYLBBVeByDpQCYlBS0xEB3GK1amExToH8DvYiB4C1vB2D6ECDBEbC+BgBpL2GC0DrEiG/CgBgBBUlBDoDHBxDIte2HmT9M7XwN1Q8CdmVrUiIhKiBpEuB7VhrBygB/hBBBBBTwRrP7H7GnCpNBCBE3bnCIbsxB92B2iBEMnJ1PthBt0E/EFkPjHxc6ezGxxCfB6EKbjCmM2bwHBjBXYCCqErM2BiC/HDmMjHXqFCvJsL2jB+Lm0BoJZExBSgBWKbOBUNoBdBbLiBuLgDlPqiCqEsJmLzC8CnBhVyOBgP3Hz6BzfBBBiC1SvO7B2E6MldngCYgBgFBnO2G/K6DTnM2WmQqPlK/IsUsQhD9KxazTXna2jBhK7CDtCsDB9KpG2CKoI7F2Q4Zm1BBBB+F9gB1zCxX5CB1qD80E7jB23CnDlW2LyBoB2BuiBj8C2B8C1BBhHgP7P+6B1vByP/rDnDmQuiB1gDC4F3bB1Q/S+CXBmBEwwE9H5ZE0WykB3b6EgGBz4B6ECDBE7CDdpLsK/e7ThH7epV1lB1vBxE6EKbBBB4CH9RwLG2rC9CCBBouBsMVcgELxBwiBkpBmHIBrLyEhRiYBEtBB6EeIBlBYjBwtB8jBCyEVcCB5+DhEXBmBSXlBtdowD65C5ZohBJl1Em1EwvDwLnao1Egc/sBzhB5hBkvB2ICBBhZBGgGB9UDauItE+Jvd9SpwB2GRh7B25C/EsWvmDgGBBB7U0B92BgjBGnJixBdBB/EFnWybmjBnJs1EpzE5gB6wCulE7Q3OgI3BRmGEnCpNBCBBBBpBiBoYlB65BBBBBTlFJgD9RBUc2B+BBtBBBVnuB9H9Z+HxCxG1CpH0U5Fz5CEoZjnB99BkuBuC5dmQ1hBZwCoiBhD9KkQ8DsG/M/BPMkO6CqmBjE2bjBzKtXqFmQuiBwCplB9KkQ8DyxC7xB1xDmQuiBtajnBk0CutD9CC9frF11ErCbm2BxVQ7LBzQ3ESl8C8EkBCCE5CxTtG6MuawFYEnBCxNxH5CyMlegwBiGr5CT4B5CkPqBgH6VwrDrC7CL/PBBPxGsCvF3RjB4Qt8BYxVQmhBqBC9nC0E/EFcEE4BZGpL2G0BFM7HnLia/FpOjJ7e+FlQhT5mCBuCzBBB6CBBBB5H3B0PoNrVzJ0IngBGjE6lB6jBFSBzEckBBrOmYSBzNoT2OzPF9BWRe8VIuE3PC6L/DDtPqBw3BuTB8EtYC9C2UjmB96B/1Eg2Eh2E7eqD8kB4Fj5B8IBuCzBBB3K3B0PoNrGxoBmnDj2E2xBrG3vEuU9HwVlDE0TxO6NyRmD5F6qExVQ2IgGEuWy5DBBBBBXqC9xB2Jq2Eh7C7gBr2Es2Et2E80BhgCxhBxF/BhOjLPF0GCDBlC1I8E9IzMI+B3ZlXlWBBBBjB6mBDDwHxVmJrJvuDmHymB3KyzB20CmFpQCBrMrBmBBh8C0EP90DxhBVfmDMLjBToOCBiLP7GElC1I8EwVI+B2GQB6BiUC8F9ECCBwHuDYDwwCYsRBiGBBsG5CyTmIB3DxBC8ForBjBgBwBV4BBVyN5G3J0mCkN78BxBxDfBBBBBBgpDkF8C72EyF1O9VXqF9U0BgX+kB+JhmC/hB/EBYoCCY6fXyiBoN7BwCgpDBzkB9hCrGxoBqgCtjB/DLBBBBBjBxBrCpBrZlFvlBhGjnB/JuNBuCzBBB3K3B0PoN8uBuN1LqP0dhiBFBp3CxF6bnc8fyBniB9QhFBBBhWmhBhGC9B7ZxyBBxVQmhBSgB4jBThHyB3FmDxC6M+KRHGDBhBtRt3CBBpgBvBtUkCoBRhsCpD9BjMBX5C0Bd/CoL2GC/K1Ywdq7BBXoEFdyIrMCubmIB9dsH3E+QwDjLzBiFoLvF8LpDjY1DsJBE9KrI5HB4DneBBBg4ByNtmB/ExZXjEHgBB8U9X5vBtarBnB52B+N2jBmSBzBpDmDmM4G2DxLqO0GBaB/N7GP+Z7Jof3Gle5DamXDBnrB0rBiiCiGB6EnBB/C64BBiClCd8nEEmlC3GjsB7NpbtflVSzGjClC5oEE6yBkpBtflVSzGB6EKdBB9UyBtG7XDPgCjnBn2CBBBBBBBBBkFnBBuCuC8GB5FpFuL/KtnCgdBBBBBSBqOxSue3RrzCUBcCBB4+DjCEIkBNn0EgmBmJNsDolDB6EmWTEqEgBBkBQBBpB9RhPzGpC5LhqB+QzBByDuC7I0BjBoBaH8GE9ECLdpBnH+BFQiEpDfmCoBrGulBrD6U0I9G/ClBH2BvD5CmOqBpBrFnJBtCvEzH+J3GjH5U3qBBBmEi5C7a6GtFoD4P8Bge5BOIbJbwDviBvQ0Y4BBBB4X8OiC7deBBB0gBtBmIspB7JwGCw0BBBxX8CrBBmBEBBBT3B7CuJ9EB7OtR3Q1sBoKBBBgJpSpDlDo+B+yBBXqF9U+pB7U2FiPgiBoIyOyGunB2d3WLwFoL/Q7B8DBBBBBBBBBBpN44E/EBf7CuL/OxBlB9R9gDy+DnG4LyIk5EhtEwGTnEeIBB/C9R0BlNTlHtakRv9BscqD8S4J4Y80BqDsxB84BXqCwtBhDsB3VsrCKyH1F4hBtQ5fSBrHopB7CesBBkCGzjBofYsEkc3NtHtkBlxB2LwGgFglBBBBp5EmD0BKUJBBF6B8S8J6DzhBhpBkBxmDu+BqqCTEpFBB/C1HxDB7D7C0BtG5B/Em3B5oB7K63Cq5Er5EhGC4sBxmDinBM/lCt5EhFkC5TpgCBngC61BXpa0oCBTuCjCUJB/C9RC7Bw5Ex5EukETEapDeJBB1BpB9Rt2BwIBpD/FQ5NsK/L6Tx3BvMBI0G6XiXBiCrF+ZWkZpiByBgFDBBuW0GjE8RuCvVIyKvByIjOX7vBiOkyCSBxE0CiBuLuKxuBOBhKrFEwVuQzS6OyoBwCVco6ClQoC5gB3vC9mBBX7b/TjOhMozCiWvEBDkMlzBwO9nBCBD8I3W/IzThpBkBIDEvHgO3Gh6BB0KcmE+DjmEoL9jB8rC4JB4KfyIVBBBBBBTeCBmDGEUIBBUrCnL2GDnLvDvKZrWyNtgDmKHB0vExBC+2B/5EB6EKcBB/CnL2G6JoLoIneqpC6UBlIBBBB8BBBBBUcCBmDCEGbSBbCwBxM6HzMxGrCkpBhJzgByUvGrB/ZuGlU6EnBBBB9CeEPCBH0TCBz7DeEZ7EvqEgBrVJOnBI3IpXCiwBrMBkcnH6BeClwEhJwFB3FiZIxExmDkK00CsKjxBkKBBBB6EnBBB+CxT1L0KgGBxWxFf4EjyBt8CFTgBnDKU+BBBpBwvBCmFMibzIgByN7csKoM5WiOkKDgGBBBBuWtGkGkF5J2HpIiH6FtlBBzErP5PqT4JpCBBB6ECEEbjCmM4GLmH6QpiBswBhVoiC0ErPjjBiMzBnDGEbzP1UpwDwX6IgGgXuFqBv2CB3G02BtDB5DxrCwKBByF+PBQ5KNZtG6O8EEgBE8ByU8EUUuWFMBBlM7G68BzGB7OnJVfyDmBrWBGFCtH1CjDpHsfzlClFsCBkX9hBrD+BqL1BJhDKwHrDxdgD4InWyYBBBrbxetFzBpiB/c1a5GBGgaV6CR2BMIgD7PsZsV8DnGmS0VBgGD7BBpM4GBxB5BICCWePxzE2GRhN0mE7XDPq/DECC+CBm6E1oDs4E96EBBBBj6EmFqB72BnqE+pBoF2E1Q6EGYK/C8jCpf0zBBoEBBBBn7E6EFF7CyFGJBBxaGzHUiBBt9B/hB87B6EeJBBMyCmf/pB8ITuF9UyF3Y3DzCjsDzKB0HvKrP2LFBPjSuXEO+L0QklBB4BBBxFvRpHiDyE7RsDBmHjbldbiFqEyLK/C0HBEBBu8D51E4FBVfyDhCnOBCDvUrBMs3CyFlQyI0DDxWotB9qBzKB6EoB/CvnBVbx7EBmhBErf3+B4SvJBhFgB9U0BpWmHjzBt9B/hBp8BBhFgBiBBB5T9XgCCnoB4BikBtgBmE6EnEybrFoFxFCgfgwBBsK3iBsO2sC6zBuZ5BBB4bJBBFIHIECwLsB+BDtERrCvoDt9B/hBoL5vDVcCByDZjCmMqBkD4DFsOTgF3D3XlBgH/BqBhP4X3C9GkVHruE6EGzHyBvBrB3DlKB9IgM6EBpnBk2B6KuG4ZSBpC7CBbBiYwJ5GBGgagGyW4bBqmBuclqBmTSBvF/C9RgB2Z2nB1V4F84B4bBDGBaCEBBBYtE0CtGKM2EIDBDCGgOt8CYgCzB8lE2Rx4BCgaEizBlWBBh8Ei8E4blBCEBBB0CxC3J6vD8hBrI0X4RpQBqE8zBhJ2gBiCjBmB1BhV5JsKh7C+GgGhV5J4bBDhBLjF0CtGKgFCLBDIgOnrB4bEHeCCs8DnJovCxlDzBB7TBH9e2GRtOrBJhBDC/BqBgDrGmFjF6EJuUaxKuLyGCFgDEBBmXvO2JiGmXlYiG5FzbkhCwSwD0BkPBvQ+PkF0f5xBH5FaBbgOI5FsxBhT00BFSkK4IzmBhdunCBCk8EinBgQzSqai+BCrE6EoBC0BpBx4BC5vBgCvV6CuD7IxCCI7CClI9I4bBvBjF0C3LOciDjnDzBB8TinBmDCkK1BneXjEmBBBBFe4TD+HKwBBsK4FpVzBB5TDXBiBeBHcJGEnCRu1BBxtC+GtBrJJBoXhBCBC2MBhCiD9JEEBrFpmBBDQy7BBBjY6C0b5CkY5C2BuWoUBQgFB2EXjEmBBBB7UDuGwB6BBsK/C5C7B1BviBtT7VBCDBDL/DCBlB6FEBBCGnB8BpCvBIgNDEqBYJNQREBe0JvUOI2KHC2C4B6DLqT0BkP5KBBBB6BeBHvBm4BBw/CB8VU/DDJBYDwHB5BBWqU8BF7d5DyPxmB5C2BuW4hBx/CBqXRDvCjiE8V/EBYCB+FyB6BBZbY0S8fyhBFrUDcztB6D9zBD8BzBB0B8V4JnBx8ETwRxC6M7H7GzPBE1G4ZyhBzUvuB6D/EvBTrHopBvGjW4kBDlFuBCclXoLlFuBCbBlXYpBiCzwBs/C8nBpCwW9DTnEnBB/CnL2GCxDmLI8CtCtiBQkBUuT+tBhakFUHE8nBpC6EnB9UhPikBTuFB/CiJ7I8B0E1BmGOsG1PEkHy1CB/pBikBliBBByRiCtIuVCNkDxZ6rBBBBBliDjiD8kCzpB3b8L3GzHC6CjC6CsD5Q5FyI6f1gBwKjV2B2FrVnRpGBBBB0HuiBnRzNBBBBcCCDbcOLjXj5BmpCBgF+DFrLY0JTBBWhJHFvIrIjMHqDiCvkBrB+IFrLYnKBBWhJHFvIrIjMHqDxmBqeSBlHpBlF1CoBhNqC7HjDeEoBqD4NBBBBqCtTf8DziCBBBBBVcCBzf8tC+BdYBFgwCnpC5YnBrNqXuI5KoB0Lv+BBBBBBt9Eu6BjlEliBwEnK3LjB/HuGBzHFniBrnBBBx9EjJjM0JHkB8R1UqD6JCCwUjLp0BBxNk8BwKjCmGzODBiCtD9N1Y0hCCwUs/ByNk8B0QH5DSzqBpf1VlFgQz9E7zCkNg1B3RnCuFpG2Y6FlQYF7dsLjlBBjM9J/bBBBBBB/6B6ElDDmMwB3EyIpX6lC6EnBClOBd4FvE0DlGDEFmWsCSBNyFoCywB2GQB6nCrHg5BBpQGE57DBBBBBulCn4C1+BuIiImMgS8wB3LwK0Mi0CBCwoChBBBBBB2cEoTBNwgB0CGv/BpJBoUjHqGhG9UhI7B6kBsK0O+ErBvMjDD2ctTNwgB0C1/Bh0CiciBalF/MB1BofpiCh0CBB4pC8OSsMEEBgBBBBYlFsNpBF/hBLnCgJoLjHhFkC5T0B/uDrSB0/B8Ug8BwBue0Cu6BFvuB5zBiCqazDNksBrcqBwUmIkP0dx0CBmV/K89DBBpkBwPzB5e6FzXysBBBBBBgbLqG5N8uDpiBBvRiCqagEksBrcqBNwUqX0dsKmqC/5CzX5rBaHBoS6Nu7BzyBrQBBBq4BC6CzhD5BBmHjzB2fiImMjJpHgzBSB1FksB7X1zC4pC0+EyzBvB9zBmQ9F3Ph1B9zBmQkcJ2Oo3Bn6BBiCBB7bgFiDmMoS+C3cqiB4GRBcVnB9/BSBB2cqlCLn6BBtBbBByxCrpBhkBBBx7Ch/EtcJNBCYwNy2Bi9BBhGzrBhiB4FwhBuwE2OBBBBBm/Eq/EmFsQsMsIkN6Q6D7dhGBgqCnCClkC2OBBBBBCBBmHv3BjwBzGC9DOj7EBv8Dq9BEhC+IlEgGCB4IyZBBvqBBqC6C7CBCmM4G0D3Q0LnZ9Dy7E4bBJBgBBBBYtEBzCkMB6xBy/Ez/EkdatE0ChMYHB9D2CBBaCB+B/BOj7EB92B3bBqiBBBwdOtE0ChNxtDDBzGBBcYmB/BOk7Ev/Bx1BBTlHrK1b5CkaozCXBjCM5sC4+B2/E3/EmHymBoJ+E1C7OD5H3B7GwPDBB6boGprB2Y5JhGB8UynBkP8auC4rCBB92B+oDB5Fhf9EprCBg0ChGBC6U9/EvGrB6WrL9oBq9BoVCBqiBBBtgBz0CB6EoB2BpB6b0yCB5ExhBucgBHDBvMVjN0hC//E+I6GuF0JECPW+CjG7IrIzNhCiCvkBrBkuBB/FgCpM4G0NXDkHgTzVV4D3VozCjSrPkG3B7GwPDBE2RhKUBfyDrQ7FzpBiD1EsyBhxBwFBBBgIgTrU11BgGhVoHxC8ZiV3O+tBzF8oChFekBBB7T6J2+BvGkBqC21B9fhCocSKC9FgNiB7fiuCmBBB7CMZgC2ZhB7NjG0LwRhuBh6CvqDuhBkG3B9D+CuBlOBCCoCC/CkBwB4tC6KBB2ZhB7NjG0L8KkBwFhuB7QzQkG3B9D+CzPBBBCoCCrzC7KBlG6zCpkCmCppC5ThxBrQBB/BBBcHxBftCygF2cE4/DBpCY8F7OmFrQ4ZnD+arHBvCBsK4FopD2cE4/DBgEBm+E6EG/CbuLuGK4JmW/FjC4FhjC3e8FyFtaBBqmBucnBDwMmV/K+C+OXhFL7uBhClC5BhFgBkB5T+iErqCnzBjTgQBB7CMS8HyvBfhE1HnuC1FfFBzZtQmIwY3b8HyvBiG60CrFuBBzZkLCIjlB6zBgcBBBrqCqmCgQB/vBiD0nBhpDnQj2Bn8CyFhJBBB3gF/EzBtBbuLnhBvrDCBu3BiG60CxrBGBq1D8C6xB6EnBBB+CxTy7Eq3BzWB2pBoFCyG6yB/pB8IjgB1wEVcpCuQlBrP3YiN6CvyBhCB/jCBBBzOmRnJJQB3HnOsCiG8OBkqCBBhmB6C4tC1qBCxOqDuXQB+VsC+U8D6jCvCBBChGsPxF8Jz0BgG1LjFmPjGhbhYCtC6lC5QVc8T1pByfB/HDmMrK1+C0+Cl9C2ByiCB9pCBfmDjLMgJs7BxH1BlPEMoChCmHkDq9B9lCr7Ch0CuajiBpP1B9oBszB9iBsR/QyhFBBBBBB6vBxO3CkHtPumC4DgBlOEyH1GemB7uCpauDsE9QL0ByDrQ0HxD+G/NsB2LGPI7Ru3CwH2BrBBBB6bTJNBBB7S/xBOiCnPhlB6DqCG9CBB6bKJzlC3ImZjR+X4mChBrPjS0BmZHGDBuH8UrkCnJBlJzBgFiDjSnV6FGyH8UkP0nCgaqjETzN1CoBxC6M2L1SD00BmXrB8c3sD/EBE+CgGIB6L8M6FBiQ6QxEgFlG+G0BiZENyHlN3HyG3hBlL+GrPuLBH4SzBB5TmMiImMBQ7Eq7B7gBlhCmiFrgB/pDnQBx4E0gBTnyCpWwYjSvWnER2FB7ByoBw4BoiF+qCttBK0pB1Dr4D+pBjSrP2LJvSuiDBBBVcCBsCalDDYuL0e2HBBrKrPvL/SXMkCMNryBsvCvF0a+N7hDaoGB2Y6FBkQpVjS0BiZEHGEuHlN3H3gB/3BmXrB8cr4DK9BeJW+qCgVtYK9xBqiByqC2cEnTC8gBBgRy6BB8FB0B9TsM9CsBCmJiDyhBrFgGBgV5JsFgF8kBBqFkpChJvIkOCDkSqiB8MtNoa4bLXFEBBBlFsOBqxBz9B9C5VM/jB8eJjF5VuP5Bs3BoJ3KpBqKEDj4B3qCgBRCtCaM0D4M3KyE0D8InHxoBBoJ3KzLEDj4BxBCtCxRB3KmImVjE7DCKmJ8B9N40CtyCnwCBkdC9UzwDoJoIiOEDshC49BiZxLn6BB5EliBChcwVphBp6BkF7CDcHxBCd4iC69ClCBoVxKnD/e6FhPypCtCB2fwV1f9Bk1B/WwdijElCkCjBZs1BgGoOn+CBCykCugB9iF+iFkDzb1akMohCNhJs2CuoD2fDkSXqFxWt8C9mBhP2KriDBBBBBBBs8BgC9V+uCBBBBB6EmBB9U0B/c+JyPrICWsCxyC+O2GQBCxnBuTVczDpbrEinBiDH5NzM3+CBBBkF0frgBxB8erEnmB5rC6MBBBBBgGhVxBOvmBiuDgOBBCK9mBhPziDuKBBX+a0B7/B4bnBaqX3JCWnkDoHqHuIskDvJnMtKrIBBBBBiHt+BgkF2kEXjEkW0B/W8oBj1B3JYv7BuZ1D9L7mB2xBsyDB7mBkpCl0BjkFz+CoSqzBBBBBBBBBBBBBykFzkF0kF1kF2kF3kF4kF5kF6kF7kF8kFxqE9kFs6E0nB9jB/HhBoL+avkCxlC0/BBCBmlDBB/Rue/KmDBhlFk+C+mCBBXqFkB5T0B7iCu2ByQtVg4BlvBxdotC6BtJB6EFFCt8C6oCBuhBsdCgBiCiF5RwbH+fB6D4LoBB2GQsVoSuToLyzB2exdsZC3OVcuEUCcRgBmLlMlyBuSuM6+BtDkFbpOjHtJqGsoBp0D8O7DbwdBw0DVc1DBtBBaBiOunCzdZlVRtKBzJKrwDBzkBulF1+B6mDB+wEz5CEM9hE2LhyExlFylFtwDXoEBEdC3C4T39BjF5d53DhQhG9U0B2Lwf4Wyb9yBiEyPnBvGpeluB35CMnJhyBhG3sDuL4gB2Gp6CCBtC8oCizC/zE2lF7jBw2BmhBnDjQiG6Q4lF1pB6GVckFtCrX6hBiJtgBgPssB6nC95CCvpCB7GC8ItvCsH4+BPVcC6T1hBDBxIpNsiBnCgBKKmuEkFbjCmMwQ3QsqD/oB4BB8lFgIam8Cu2B/9ChhBokBhmBsT2FvC/BniCutD9CBB8JlBB8BBhP6pB1nBhD/LuwCB+hCxyCzFFoG6KLPS53BiRLhBz+C6lCXpFB9lF0GBVGilFkjFTuC3CJC1BpB5b9EhEuE+lFwkCpIm5CBBBBBBkmF2GRC4nCgB6D8ViKeyBmDBwd+QuCBie52B1bnmFomF11B8EEEc6CuLwQvKmHsV5zB7BBBjiC4S4bhcHbCsO2DfzhBx0CxrBuV1gBn8CyHkXyBYtyBzC4jFBBBTuCG4CCBBjB7B2gBhE3KtvBywB+yBh6BBBBBBBBBBBB72B0wBgO72BoYs3CwmFmmFLBBBBBBB5mF6mFgyBsDzB9TzrB1J0T/9CgjBtaktBxSsMxSv/CmJ5MBxS0pDVct6CBDB2+BodiN+9B/mFgnFhnF1oEinFlqCrCczGClB8WozCmD6CJ0UE+D5vDBuCzBBB3K3B0PoNyBxW2CnzBtQoDiyBtVpF9fzrDPzmFCCBgF1qByFuBvDkJqYzJqDsDxlCjlC6EnBB8BjB8rBmDh3D4Q0FiFnG7BsJBBBlnFVcCB5TrPeEBfZMKI+sEOiBB4zCn3B0FiFnG7BsJBCBBczwEkFbJ4BauLoLzD/ItEd6VhDgwBubhD5hBsFsJsBshDogB4FJ9U/Z4FnhB6HjGmhB8EyEVeByDuBBSJBJ1NCjLPF6G6KsalDyFkBRtZU2GCCmlBqC4D/CxThHaBhVtPCsBojB6WYliBv5BxqDhD9xBmFvBbBB9N2GRsc8VcCFwC4yBqnFBBtnFunFv/EmFMiBG9XjCN2DwD9U8MuIB4IzZBx4BChaBriBBcHkCMmDp8E7HBBXMWKEgBDJVjyBkxDvctoBpJkRmP3bsG+QsE0B8kCtamPtmB6ElBD9BDYuL4GxDDyB5C7zCiiB2GQBo9B7CM5CBgV21Dvc2xBkRmP3bsGB9Q0FmqEvuD3b2BpoB4FihBluCkVrHsVjDpBxiFgFBBBBBBB6Iv+BjjBt9B2ZhBxH2PvD8EhY1HnatckN6EzECQCCBBBBBBBBzpB3anXoiCtc+RzEdqM/CFnEjIBJBDRBBECCCBBBCIOEFDBlBKxCV/BrGCBBGBBDCH5CzBBBHBDDBBDBBEBCBCQBzB7LBrC8fBGFvI2PBtVfgIvGOE9CxFBBBBBBBBBBBBBBBBB4wBDDLuwBLz9BgDvFGLBBBBloFmoFkiD6oFjB4BM5CBgVlGxThBvP5vB8uCBBBB/oFgpFgFgkF7oF9oFjG+HwDtJ4CzFHvD6HjGB0YxIoBX9CyEEgxBtYB2ZhBoQrPviB5mDCCB7CMS5ClqEgGIB4U+D7FsFhgB8oFjpFgF2UhBvPnL8E2wCyXrGjJyKxB9C1DBJhBClBQDDBPDH1BBwBhB+CnCwCM3C/BpBE3CimBoHmDpqBoXUzBBBBngBC1R+WCFEjZnlC3BBqpFp6BwCezrDBioF9CsMsEkB7BKOXSUwBpBhBCrB8MICFgFyET2LiBBWd3CkKo3CdBBBBBBppFKBBB3pF5U7BGElBS3BfgClB2D7MP3FyNWfuEhQjQugCBJhvC46CB4BoEyW6VboGtP5rCnJ/LjJ3VDDBlKL6dhe9CiGnXllCCkDCfCtaBWb3rDn3BuSqaufB9a+LFhFfC8U8J3ayfhVCsUFBkI7UTtH2GQBh7BnC7CMSnCBgV21D3a8EzKjQ95BruBzESC7CMS+sE6nFknFxiFlJyH5CpbwYwgD+xBvDykBnalJvB8IwRhEp2Bte+xB2PlpB7iBiYvC6UvMrEhOt1B8E95BoGpdvBhEK3I/NrHEd6B2/CBpgBoY3a2a5+BruBlF3a2a5+BruB/xBBTlFwb4BmZ/yBxFic6CBEmT7CM5ChV21Dl8F/wB9XCsZzfopEEBVCBCaQ8BmBrQ1BBC4EBPzM2M5GtQrBxEwiBk6BBwJyD9CgiB1BD6D3a0BDg4D6EClBB/C9RiX8FBd6O2UpQ1Qlf1BB6E72B2B9RoUzJ6ECE+CqZ5EtBtlBjTqrD2B9RoUzJ1oD+PBBBBVcCBmDCEiDYyU2N3F9P3UjMrDtwD1wCBx5C4pB9FgHpZ5G6EmBBC7BrMd0PnEwI08Bj8B0F4E4C+DhC0BPrUVvjBwgBj8BBpUdvUlC0DoX1OgiDlI9nBCBD2LHvGrBirCmFkC5jB7rBmDC/OBB1EBBCiM5BQFslC9L1HBBBB6ECDFUXvB2WVfBD4TE9M9sBB+wBgBW9BBiD+Oi0EVfBDgBnBIrC8ViKgmB9BDDsHEsDhBsgB8jCoSByqF8FBd6O2UpQgBDT0ByDtBBcBB9NClJ1B7EkaPF0GCCBBBkCoFEsDpaizBpqBBwVBtShzBYCBrbgPmG6PrE3I4B5EjazJo5DzD6EnBBB7BjB9RhI7BsK6C9CmhB1qF13D8H1K+JvL4JFhTB/hD6DBB0xBlC6KwPBCzyBgqBrGxWCjOJ+Ey6DBBmGsGweC9CzJz4DlGrG9uBgGBBBB5EsBBBD6iC+sCrTwBrGBye9ChHBxCwhBuHlYiEkBHZDBCBS9VzEsoCBVcCBBD6EoB2BpBhW8LlFtQKLgqC8XwJvGgCvCQpPwQ52DBuP8cCChOJNBDtE+cjOnFz6D8EcnCpM4GrCB2NtHxSlfFh1D6D0V1CyCcjGpFCjDxPUxGjazJhGBB+C9R6VldCBDUBBhyCllBBtJ3EiHrD8c/HpM4G0DhFsQxFqL8pBnBpSHJ1BD6DeBPzM2M3BiFtQ8FwiBk6BBwJvGSBNgB6CHgBB/CsRRqGwD9EiCBpD4KiW2rCyP1BD6D3a3B8nBIB5LyrCMBN+kCm8B4kCXlCmV8ba9B8K6J+QjZpOrqBwyD6/D7/DhBpqBB8nBSnpB1uBixB3vC6/DBhBpqBxBvD1BtBYuL4GxDnG+ExhE+/DxrCmvBo4E8zBtgEn4E4FK/ClX2GlyCznBorF4FKB+CnL+L2G1B+iB4YiBhM7gDsP0VrE3IsUzGCb1iB22C2nB4UdBhB65CiTBXqEhB/C9RhIzNjrCuGiJ5LxY9LyDyE3K2NBBBBBBBBuoD+C26BxhBjjC6D+CogC+FwXiNtBzJqD4hB7qC1BzEBB6EnBBBoLwH/JMtCwD3uB7lBm0BxBzBiBygBhnEvCVzbhGjsC+F14B+e9K+CktB4S/JMtCwDxBCljBkDiBlmBwmC0yBzD+FulDktB0GBbyBiGG/jCyL3YUwC1EhNjN6e6mCBjEiBuBCbBlXYpBiCyFqiBpCwW9DTnEnBB8U6EnB9UjzBmgCjGshByFhf6DgoBzHlb7hB8rFjhBFgsB7hBiGDDsHEvrD6lB/N9B1vBkEEWoH+IiK9G2oC1LpH9rFhqF20Bo3D+oB8mBzMsGmG6C6F3PDrE3IsUhCE+ByBoDGgBBH5U0U5D5WyCuC42CmDzFG1VyB7d6EmBBBBupB7/CyM+BhVwF8Uy4EyFib/CVfyDpQsgBONmHj1CvGmhBS1B97F/rFBBBjsFBBBBBBBBBBBBBBBBB1sFjGwBCxB3FnhBzP8EjBsXXjEmBBBBB9UxBtGKxB/OqFKmXByOFCBkFqBz6D0F5lBFCBrBkxB6EGgBBBBB9UxBxEEDBtBBtrBwM1EOfzsC+bBBBBjdBBB6FD6BxGUhEMBFKN8EEyFhf6D2BBxBClEoCyNF6iBSB/FoCsf7rBmDiPB2E+NV+4CyFhf6DUiBB6EoBKsWBKB4HBBCrE4bBK+7Fk7B6mBokBlgB5ckFnW3IpfU4FnB7pBiBr7BpFO4EjCwUFqCmFMvKjCmI5LRFqCmFM/zCohB7JsSjI5EDmH+rBsG1C7bCqOFwhC/3B6wB1pBB7LBiOv4BBB+HqM2G3OxHgtFBBBhtF//BXqE9VvV5Bp5BzHsOmFMRc2VyJBmCjF2LhTkWsfyNu8BejTTnEKUmFMGdEGvhBjF8nBIB5LssCXhFJBB7BzcxCyDE7PF2S5d6RJ1CsGyB0E3Hd2PBB0CzD3GsBEBJhK3JhBhoBgCqNB3B+BN/xCCgjB41BBkF7CD+NgSUjBlXuT+Y/H5cuUw4CtShnC4qCrZ4clP7hBu/Cyc8WDBxc4cBlIqDB1HczCGBB4J6vD1BpGxCjCwU1HMV6OxhB8kByc/W5cvLB1HciB5B9lC2H1/CBBBBzHC6ZBnNuD/SmLG7hBBC3QBIBotFttFutFvtF1B4ezEXqFBBBvBC7Zkd+LixBtXkF3/CsGjE3KyHBjIBB0BgBEf5IIGsBEBJ4T9XyVvLmBqrBUVcoEndlOkYdo6BbBCCCBPMUCGH/BgB+UzyEyByDxkB9GwCWBkSLZuBXEpEF1BgF9rB6qBiCMBBBXEDBDcUCgEkpBxoBh8CBXhFJC7U2jB+LsGnBCxNyH3EBoDEC0BgBEmByIOJjBFhU0lBwUmsBgHpZ5GtBpScCCD+B3D9lCLnCllDu+BwhC7tBBbBCEBvBhvB5TD7NV+4C6ECDF7CyFRwe6DUiBBuUWnHEuI+CnJYr5BT5DyWmgCoKY+zB9tC/P6oBHBrQmHsG5JyMBBL4HCsODv5D1vBKgDaEqb4tB8E8boIEBxEmDyrBuUY8N7BDrEjdkFbgCDYuL4G0DoI1vBK99DuU0O7BoG4Fg9DXnBmDbgCpMwQvoB/EhWrUvhBBsDC/vC/3B6EqB8BoZwD8kBCvOwhC/3BgIoZ4FK8UhIpmCVcCtDtQgLrE17ChE+BN1CgBB9U+BiDgBB9UDtC3LuwBvIuLBp/BrZxCJBBB6yEhD3ZgxB6vBnbtUcBB5xErZxCLB4tC2nBgKiXzWggBwCqsBBBVcpD7BlCzMF3zBl7BXsFiB5TVc1DvB4OF8uDr/C+BPxY0VvWlmDPTkrF1tFrLtC3D/C9HrLgKiX2T3D7sBu5CmjBPUBruF+6BgqEquFpuFouFXnahPzGpCBmrBmjEBbztFXhFJ9U2jB+L8EsB1e3ZkKvBnStnBsD5GrtCyvBBXhFJC7U+Z4JtCyGqStCa1jBlgBuL4c+Z8mC0vBcBkFvX4FL+CtCufkFcBH3BpM2GD6XsX2zB0wBBrQ6R6N6D5dq0B9L8KiBoIG/E4CXBBBBBBBBB9uF+uFmvDqhEgFzCCjG2GWnHEzG7BgMe9WvEvlCiGnWBBB/8DzH7M9HEzG7BpGvFIZFBvtB4vCTCcuDBEUHgCBCYuL2G9J5ZzOipBoOhE/Y2iCBChWnBMNBBBBBBBBBBxBt5Bx0D8EEEbjCmM4G+Bu1D4GDYC4NxFtBKwF0HZCBhFJqCwB6GlOqCnJlI/C8K7E4W7X/QaBBBBBB7tFn1DjtC3vFB4GBBByZvJ6FkBoamJtH5vFSB2oB7GzPBmFP4hBgIF/FpC3FgzCpf7vFrc6FBo5Bue9XvdUBBiIvBnEmNtBEsV9W3sBpjBqWowC/vBiXnM06CChCBBioB5cyqB/pB2WBBl9CozClwFoJgLGkLC6B7H8E7BrC2CoIrCBDEpB2DzDlCoK4GzBapoBqBhBE6N0ZBBorBviBvhDjBgF6DhG9UsL+EjQ7zDjB9hB8REhXtvBxL6MsPgJiCmDBBB0CiiFjSrPrLEHGEhBtGgLywD8pBjnCXqF9U2jB+LwD7YEoFpGrCoFM8B+/C/vB99DuU0OjIB3F1vBs2BokCwE2BBgFEnYknBXqCgD9U0B+jB0PsW0H/+CB6DlCpO4GrCrd9C56BzwF7eipBmT1zBBuCzBBB6CBBBB5H3B0P2BBBBvLj9C/nC3tC/aTrHgTmFsQKIxGiCiDkDwCFuQ7MyqDrBxVTzIhDBpFL9CB1NNmVlMjGxuCsCBBkWnUlLtgD+amrBD2EpdxkCrZ4CE8CBk7Bo1CiLqXyaBBBBBuU0OjI3G6H2Pkd5Fx3BgFEd2OvcsViIY+BjwB4F7B9ZxVmJjdCq+BmrBDzlE00BBWB1Jn1BGgGvhB+wFzeSBrB8CgEpJrPtDuE7GzPBEXLcNhBoD3wDBBBx5B0xCmbO6FwKuzBBBBBBBBBBm0CnzDqxFrxFxjDl/B2iFsxF+BkGoe1JgFEbgCDYuLsqBjWXnB8CMPLBXBBBEK4B9RCtFoBxG2BY5EFCCkB0EClE/E+LQuGB1CC3csGB3JX3O3eJJzBjcBBBBB+Bt1DBBB5FbEBBsPmLhGvCqBwE8B3HOlH4Q2C6Q2H4QyvBehDCJtCtCGEUHBBC/BmM2GCJ9EkG0DhG6D7KqwBm8BVczrEmW2qBnDnQ+Y8/BrEkFbgCDoe4E8jCruFlD+6ByF5jCmrBruFiBsBXgFE+CmM2mBrpCmrBhGaEjBmMlBxF3B4D7FqE3HSysB8KtCyP/I6jBpIuLq/ByM5M6CCxDtCyP7jBnR5H1D8uBuQyM5M8CxDB4czerS8vBjTkI+HvMcBBzBBRaCOBBBVcCtDEbWqBpMlBFmP8D67CXnB8CKRDHBBCVBBBEUCKDmMGwGtBsC2BnIoBWCiFzCqIhEkKsmBthBgftMjkC3oBmkCHC+B6iB2O/vB/CEiG2Xo6C1GBBB7gBmwDxapGB9xF/FChCXvL2GCLnB/HD+xFrhB6CgzD/vBiX7mDjEB1M5UgMuHtIzCg7Bl3BBt4Bt0BoGwK3zBvKlWOFwHuBtFoB0EtD1YB0xCmboGwK6sD4Q00BT0G5ZoH7UzHtNqbmQj1BByBY0Y1vBKmW4JuBqXv5DcCCDkF+CrX9GoDwB8jCBtICrKtwBBBBBpdo1CkF+CYmSiQXjEmBBBBVCnCgDhIBB4B5E+B0ESmBC4DUvCWzDxBkCP0C+D4ByB8NhBuGBgDjGsDxBrD4BhC5BFHWSlC7BCK4GBfEBoB9E4EBBHiGuBuD+EnC+L3BiKFiHThKBBBBB9BBBBBBlKBBBBBHBBBBB3BBBBBBBBBBBBBBBBBBrBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBqH+ZtGuDmOlDeDtDnDlJP6DD2CCDrYO6FBvKBlEyN6dehDCKcBB+BskByhByqDBkFbjC+BpBuC4akT7jCBB8pBHqFI6FpI9L7HBgDBgPN2CgCEXC8EWjBrB0DBfEBHhB9E4EJ2JpnBCsXBBBBBHBBBBBtDBBBBBBBBBBBHBBBBBBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBiG/C/oBzlC8sD1vB7hB+SrIuIBBdEBoB+6BBBBgFEdBB/BmM2GtC0F5B5OyRoJ/DoD/DazGQEjD8CTB7BqG0ECYIe0B2BB4FmSngChEsHrWyDBwxC3jBftB/6BiR4eB4N8oBgFfm2D1nBnCCoF+Lg0B7BtfgiBB6EKUJBC9CgaWzuBnDgTkNB6NwUBBB19BvgD0GBaByBwlCwvBBB19BW1B9R4G1nBnCjnCtf7HnDqXTEpEEUID7U2jB+LnoDvD3B2hB2EjEKgDCYE8YuCpCkTrY4gBoIFxEmD/EB8xB+vCyBY1vB5G5GC7oBjjEiSsC0O7BpG2G8pBolCsblhE/kB3M1vByf82CB3MwqBiPB/gBnkBj0BBB6EnBBhdvnC1mDlCuYphE1yD1vB7hBiGyiBswE5yF6wBwYlRB7LBxmC6GpjByF7hB2jBBfEpB/6BsXBBBBBgHvD4JRkM7HMuJxPl7BznBD/HKvGiblVlCsMBftB1JBpxBsXBBBBBzGnB8WwhBB1EyFyBiFjY2BoPuG0G7O9LhXJwH0sB7F8PnK3tCgFtLVLhBnXgGBuhB8fxgBhdkF2DyFG5aiE6DUiBqpBh8C0oDkmBBuCzBBB3K3B0PhEBgJECnE2nEiIXGpG6C4VBDnEsEqjE/HvX/J9cFuf/J9cFnUilBhB3B7ElyDBuzBDt7B1TwwBBjlC0PXjEnBBB3CH/R/HK2G8Imb6EoB/C3TBK8FB7BSBlHmWmL9XzH/HD1sCmF6BofwUqmB3M0CjDTnhBkdt7BBUBc8eknCYjBCBGgBctR/hDBB46Bq6B3B7ExMpH+PVuFtCC2KmvBjMBBBBXoEiBBB8BDYH9RC/HgH4qByF1O+VvqBlRgoBxBhUFoavDjF3vCTxEXYB5TgGoPlBpFj/Bk+BsGhnCoHBjP+G7MhezdBEBBBBBszFXaexChBBB3CH9RC/HyQmhB48BiiBlQjFvHBBKBsC+ByBBC6BBkHhENrCpCB3K0Z/b7D7HtyBgsB5K3FoW0L8LsTmlB5QBsGs9CB5TF37BHsGt9C5TF37BHxBkF9O9BHgB+Y7dPwb1GD8E+wBskBB1GbyBlkEYpBEfIX7lB0oDsGuyBP8CwYkYNzgB6HvRqMB6EnBBB+C+Z3DuMzMBKB8FB9BuOFivCmpB4Hzc0E4zF/a6wBiBr7BpUofo4DlJ2rDzcmNgB2PEzxB/EgE6wB2pB7LB9HngBB33Cr4Be4ClxBr4B2D0gBzJufqa6E+fSBxE0CmTwH4Z/nBBDxgBhPgOhhC2hByBnBrCII4BgN9BVuJpCxDyFmXEDhBSqGBNqTuTuIBwL8LBBBBBBlLyCPXmDyC5MY3KKHcCxD/N3KlGbhL7XBkD5LxhBzOPBBBBBBmiBsG5JyMBBO6F7BC3DVgKCBGp5DVc1DvBtCwMlJYlBnBIhSpf89CojBnBrCIgCgNlBiBLCrDqIpgBHCpI4mBuIB1K5MEI6oBHBmrEBXqFBBjR5LXqFC+ClQzMBLC7F4BDC3DmH4B3BCBF9UtkD1FrBigBzDlO+B2Du5BmvBvgB+kBuOB63CghB2FmtCugCBhGBB+C+Z+R6GpM5WHyFlB2gBic8G8BvOkvBwnBkmBjqB0P+P2K0PonBgGB/B+SxtBXhFL7UT0qETvFBB9CuFvMxGBvB9BBBBjHulB0qCUBxEvBtCwMlJ2BYpBEfIOJqcyhB9C8T6DsVjTzDSnDlnCWRhGBB+C+ZznBhGC8chGBB8clQ7K4BBKBBBC4FB9B9KqBlCmWmLjU6C/yC6iBwE7BXjEoB/C+ZCI1B/Pzc2jBBftB/6BsXBBBBBlQ+MBBD4FB9B9KvDD4cBjICsOCBv5DwFFrBhiBtV0D6F8kBBgHpZ/CnBrCIgC27B2BiahG9BlKjD4FloByLq9BczkBjHgLrP6BzRC3DoHjH4tBz/DojBsVjH4tBC6EoB/CwoBgHigBgpB5gB2qD3bxHnBD1C9nBG9Lh9BczkBvDDMhsBrJBynBzzCBBntCwM86CBB20F4HjG8B+sD5nC4DlpD8mB8jB6eEC2K5J40Ft1B8ExpBFjTzxBqxD50F9C8yCntC60FgG/BD+S4JtC4f0R5KvIrLt/BrZmtF9G6B0Ke3B1EmHyGKjC3EpBgBXyD4CT3CmUmBjTzDHFGCsEK3CYDGGppC2fBznCBWhIgMvB1L/I3H9CpI3qBFWIFvDJGzGCcBkXgG6evkEmV0P8EQoJ7GwCkcmV0J8KnvBzWnhB8tC4FpD+DqQsKkG4D/InXyuCyFtBhetDBdmEragB2ZpPvDDM3F4E4JRkM7HMuJxPl7BkF7CpMzBB7TjM3W6tC3CYDgxFoUjJp5BzHgHkF4iC3F4EjCqUGvCmFMuJxqCkF6CrMyN4CzMgHpZ5GLiBtBd/PvvBB5BtKB9BuqB9QkBXqFgD9RDxBnIBqONtBX/IzOlFzBvHu5CBBBhGngC/G8CpC3HrBuRxIjCBDB+BK/6BBDBBBB6ItkClFwa0Kw3Dz9BB/0B2YkL8UiGBvCsBy9B/0B2YCiL8UiGBvCsBy9BBBYlBHTNpSinBoD9L0L1X4QkO2uBu7CuR0KBEs9BBBBE/0B2YkL8UiGBvC8FYFBzgB9CP6PF4BXvGiN5G+UT8CmLzOntCPBujDkE2tC6Gta0IBB9GhIqDrVBYpBE+B0GG8sD7G8Du9B1pBpGcvYuEo/BxK/a7pBCzqBBBgPgGBBCuWtGCuQCsBtgEBWtcBC9F6B3GOzELEIBL3BhS40Bi5BgC1vBjOw3BCgBpf5fB1tCu1F6G5zBvQ/gBtKBxzBL2ExhB5S1K3zDB7D09BrqB6LvuBrlChD0mBuCyJ5lBjczzBrKB4FLgB+B6rBx5B54C8UjG4FyevBuP+9CgGBCG2Y/H4MvCheyjD8JlB9BvD1kBBqVvV2P8pBBXjHpHYsCuvEwVRnNnBkCnCIyPZrrBD1b8bBiI1MXpFBBB+CkFMcmG+B1BzCoI3BBBKtChErBCrDYJzUwF/EjC+B1ByMBB4GrBCrDsVVnNnBrEIyPBmsBx3BBSBlHlHxSuLBRuSi7BUBckFtClkEzmBmQ/bYlBEDBMTIXqc5xEsG7NlN9XhB7B3EmBrLoHBjP+GlBcBLpmCkCzUBBBBBvKjCmIkMGvCmFM6Ul/BmBq3BkF6CrM9c+HBnpBzO+UwF8Ul/ByMrxBzFEiB5F/TL1ClM7CxP+ciehGC7B1czMhzBqGnhBx4CBtVmH6DYC1GbjuFohB7JliBnUqMiE6D2BC1G4MjXrXnBsRgB/ESBrHkFvBelXnUqMpQgBhH2YkDyYsGt9CzzCjBjPwBxBwEB4CHgSqnBwzB3CrQ9Sl8CqMyCSfxLgEuByBrBvZiZ9cVxEvB6FzaqVmV7oBgRlSCwJz1BBBBBhhBmDCjMvHhBHvhB5IHBmJhpCB+FxYxIBBjRobnKchGBB7UpL6DrFukEgdhGwBYB0S+L+rD+F4SeJqKB5CrJ5HtiBiDct3CrD0BgBgCBCWBvLkCgBK/Rrb13B1LnD8BroCCmXwB/FhCCWXqF/B+S15CVckFnD3CYnTvO0qBz0D8mB8nDBuCzBBB3K3B0PiNG8MDvDhSvzEBnkBBBkCyBQFgnC3GCBBCoM+JnE/CsEhHkJCYhHtBnDmVwE0HMEL7HCgBUD4Q1I0G3emGntDiG0KzGBBYsBH7BFh1B3GCCCBBkW0DyDsE9GqCgHY9DkDtBtYLcpDCyEgDMEL3BoC8DCgBUDrQN1I0G3emG4FrB+B6rBC4FKhB+B6rBhJ8rB8JlB9BgBoCHmDoPkBvVzH/F/DwiBDvoCw+BvtBvYmH1fgBmD0E8JlB9BvDyTzpCxB9iEYsBqBIKLh1BkCzc2B/YhH2BhZBurB2D2ICBBBpT3FBG/EFbgCBCXvL4GKBtJ8D3GhKkCqBTlFK2BpBVciFBiYnDUnyF8G7BhZ+ExmB2D2IFgZrjCkFbgCBCXvL4G0D3Q5mEzGelXmFiGkEkRHJ2Fj1B9W7CMUkFbgCBCXHoL4G0DnFECEC6iCl2FPCy9BnFGG6FhChPkgB7kE6EnBBBTrC/7CrjD61F+4BzNzyBxX6GB8JyTtLmCmZhc+EkDEm2F3GDBBCBC2BxJyI7BjFiJB7EmCwMsbfyPgkB+nB0Gb27CEu6CiiEnRgjBpvDgGBB0K8LhH4OJOoLH4ElbwXS9BjKiCrDjCpF5mB2DVy3EVciFBBamFaB2Y/FQwBDVxL4G0DYG9BJDSH0CBbYG9BMSqH+ZiI5BrfzIZ5kE2FvP7yBquDB6EKbzGCbmX7CB8CmFhc/G1B7E72Bz5DxBvGmgBID+xDBHBBBBBBBDTBByuGBBBBBzGBBBBBBBBBBBvKjCpDlB3X6JB6jEvKjCpDlB3XnE4DDRMnX1BrG3kCgfnFoFjCpDlB3XMuJ9CmFRnuBBvKsFlB3XMgGD+UnxBgIvCioBBSnGDw7DyF9EjCpDlBrYnGzOgRlJ41CiGkrBxyB9G6hB+V1C+FyQPquBpVxaqhCBswB3ImMpVxahFgBB8UplCpVxalJc1B2DakC2+C9FxkBCmrEhFXJ9U+FxQBP+EB1G7HC5apVByE5PlGiWTBbvmBqDzSBBBBB5GBBBBBBBBBBBBBBBBB3lBqBrChqBijDzBBkEgC5N2GRxmBjT2CwO6U7Rz5CWuEiG/C3kB6FsW0GBa5gExB1DwBRrOhjB/xCwhCsG3MkBiQ6UV4X7iBkNi1B0G81BgB8DIWsF/C8gBmPjTkB8kBV4X7iBkNi1B6EnBBBpevGBgpCHJVBBKCEH/BlCLVCLPfGVKEGEGKCHCEORFJDGJPCCEIBRGGTFCEFIGCQDBCRKKCDCCFDNBCuBKjE8BUDGIDBICCBBGCECHBFFSDBCCBBBBBBBBBBBBBPQhBBbBBCBSLBCCCSSEDwBCOTTDHPGI1BBNGFKFCBIFBDECEDDBCCJCDMDKDcDCGCBBEFEBBBCHEBFBCLDFBCBBOBBCOFDGCBpBBCCBBPLK0ECDiBCBCBeFHJDOBRBBBBCHCBCBBBBBBBBBBEKMHHBBHBEWBBICRCYOSERDCDMIGIFbDMDBFCBGBCCCCOBCCCGCBBHEQCCBPIKHCOCBBBBLGCBGGFBHBHBCKBMJCKBBBBBCPDgBPCBFaKBbBBDBCDBEFHBBBDBCDDBCIBBCEGCBBECCBFCCBKBBDCBDCFUCDHWBEBDBCBBBCBCBBBCEBBCBBBBBHLCBDMDCDEJCBBBBBBMDBBBBFNQBBCBFBCBBBBBB8BLDODCBBBBDICUCBJBKBXKDFBBQBBD4ClBGDDBBChBBBNLdCKBBBBBMGJCPDCGBFDGFGBRECGHBCDEDENCbBXCHBBBBBBRTDQBEDBV0BDBFMGBBCCFCDBBBBBBBBCCBCBBCCBBBCBBKBCBBBFBBDEBBNlBBBBBDQGIELCWGBBBCFDBDBQOSBICCCDCCDCCCCCCCCCDBCCCFJDHSFQBBBDBBDCEDCCEDBCCBCDBBEDCDCBBDGBGECBDFHEBBBUNEBBBBDGMBHBBBBCCEGCECDnBEECBGDCBIJBBBBgBDBJUBBBBBZDCBBBBBNBBDCFCBFCBBCJBBLFCCBBBKFKEIBBBKDOCGCBCCGGFGCCFHBBBDCBDDBMEHCBGDHEZBCCBBLJBLCBBIBEBBBBBPHBCBOCBKCFBCHBDBBBBBBBCWCCBIPEPBBDBGBBBCBCBDFDUCBCGCBBTBHCBBDGBBBBPDEWEcNDBBCBEDBCJBDCaCBEECJBJHDBBBBBBCEGfCBCMDIKCBBHCUFCEYBBGDBDGFCCCBCCFCCJBDOGBVHOBCBBBfBBIPBUBGDBIVLHDBHCBCGBQCBBGECLBCDIRICTBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBkDjB7BvBSBBBBBBBBBBBCCDBsWBECByHhlD7CBuCzBBB3K3B0PoN6EnBBkB7B7d8GBVgGQB1f6L1CjgBx2BvxC5VK0PpBB6UjPvI0kBaBzBngB+V1ClMvHyrCsHtJjBBwlCnwDrqDixDpqDycoIoN6jBY7gB2QVkMsH8qB9GoFxE+CuCvEnPu1BsH7CJrDNnCCIMBWBB7jBvW2VBBBBBBBBBBBHBBBBB1OBBBBBBBBBBBBBBBBB7hB8QvX7H9ZvFmTgB7B/FsfHCBCBDCBBBBBBBBBBBBBBBBDBBDBBFCBCBCBBBCBBBBBBBBBBBBCCBBBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBDBBBBBBCCBBBBBBCBBBBBBBBBDDECBBBBEBBQCCBCBBDGDCBBBCBBBBLBCCBBBBEBBBBEBBBBBBBBBBCFCDDCBBCBDBDCCBBUBGDBEGEGHDCHCEEKRFJDGJFEGCCEIBRGGGEJFCEFIGCCODBCODCIKCDCCFDNBCOFRCFCBCCBCCBECBCBBBBCBBBBBEDCBBBBCBBBBBCCBBBCBDBDDBBBDCJCBCBBBECBBBBHBBBBBBCBFCCBCCCDBCCBBBDBBIGCBDGBELCEDBBPDCEFBBBDBICCBBCBBBBBBEBBBGBCDDCJDBBCBBDBCCBBBBBBBBBBBBBNCCCEBBFBaHBBBBBBBCBDBCCBBBDEBBCBGCHDCBBBBBEBCCCSEBBCBBBDBBBBDBDCBBCBBBEBCCBCDBBBCBCECBBBHCCBCBBBGBBDEBBBBCCCGFBDBBBBDDEFGEECBHBJBCGJDBBBBBBBBBBBBBBBBBBBBBBBNGBDBKBECBIFBDECEDDBCCGDCDHBEDKDCCBBCBHBBBBDFBCCGCBBEFCCBBBCHEBFBCLBCEBBCBBCBBBFBBCBBCEBJFDDDCBCCGBBBBCBBBBBBBBBBBBBFBGBCCBBCCCJCFECDBBBBBBBGBBBXdBBBBBCBBBBBBLGBFCCIBBBBBCCBBBBBBCBCBBBBBBBBBBBCBBBBBBDBBBBBCHBBBBBBBBBBBBBBBBBBBBCBCBBBBCDBBBBSDCGBJDEHDBBQBBBBCHCBBBBBBBBBBBBBEDDBDMDCCHBBHBDBIBBLBBBBBBBCBBBBBBCBBCBBBBBBBBBBBBBCBDBBBBCDBCBBCBCCCBBBBDBHBBBBBBBBBBBBCBQBCBBBBBBBBBBCBCCGCGBBBBEFGIJDBBCBFBCBCDBFCBBBBBCBBBCCBBKBBBBBCCCGCBBDEEDBBBBCBBEBCCBDDBBBBBCBBDFJBDEBBCCEGCBBBBCFBBCBBECBDBCBFFBHBHBCBCHBBCDBBBBBBBBHCCIBBBBBCBDBBBDFDDDENBBBBCBBBLDBCBBBBBBBBBBBBCBBBBBBBBBBBBCBCBFFBDDEBBEHBDBBDBCDBEFHBBBDBCBCDBCIBBCEGCBBECCBFCBBBKBBDCBDCBEBCBBBFEBBCBBBBBBCBBBCBBCBBBBCBBBBBBBBBCBBEBDBCBBBCBCBBBCDBBBCBBBBBEDDCCECBCBBBBJCBCDEDGCBBBBBBDBBBBBBBBBCBBBBBBBBCECBBBBBBBBBDBKBBCBFBCBBBBBBBBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBBFECBBBBGLDKCBBDCBBBBDDBBDCBBBBBBOCBBBBCBDBDBBBBBBBBEBBBBBBBBBBBCBBBDCFBBBBCBBDBBCBBDBBBBBDBBBBCjBBBBBBBBBDBBBBBBBBBCBBBCBBBBBRCCDBBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBGDBBBBBCKEBEBBBBBCFBBBBDBBBBBBBCBCBBBBFHFBBCBBBBBBCBECBBBDBCBBBBBBEBCBEBDBBCBBBBBBBBBBECDBEDCGBFDCEBEDCBBGFBCBCECBBBDEDBCDEDECEEDCBCBBCHCDBBFBBCBBBEGBHCBCBBBBBBBBBBHBBCCBDBBBBBBCBBIBDECCCBBBDBEDBBCBBBBBBBBBBBBBBEFBDCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCBBBCBDCCCBBBCCBGBBCCFCDBBBBBBBBBBCBBBBBCCBBBCBBBGDBCBBBBBBBBBBBCEBBCBBBBCCBCCBDCBBBCBBBFBOBBBBBBCQDDIEEEDCFBBBBBBBBBBBBDBBCBBCBBBCCBCBCBBCBCEEDDFJBBBBBHFBBICCCDCCDCCCCCCCCCDBCCBBCDBBBBBBDDFBBBBBBBBBHEDBBGDCCBBBBBBDBBDCEDCCEDBCCBCDBBEDCDCBBDDDBGECBDDCBBBBDBBBBBBBLJCBBBBCFBDBBBBBCGBBBBBBBFBGBBBBBCCEGCECDBMCCBGBBBCBBICCECBGDCBBDEDBFBBBBBCBBGGHHBDBEFDDBBJDBBBBBBBCBBBDBCEBBBFBBBBBBBBBBCBBBCBFBBDBBBECBFCBBCBBBBBBBBBBBBBBBDCBBFCCBBBBGDEBBBBHEGBBBBBDBBBBBCDDBHBCBBBBBBCCBCCBBBBCGCDBBECCCDFBBBBBCBCBDDBCHDEHCBCCCDHECEBBBCCBBCBBBBBDBCCBBBDEBCBBBBBCBBBBBBBBBBBBBBBBBBDCDBDBBBBBBCBBBBBIDBDBCBFCHBBBCBHCFBCHBBBBBBBBBBBCJBBBJBCCBICCBCBFCEOBBBCBBEBBBBBCBCBBBBBDBDEFBBBBBCBBBBCBBBDCBCBBMHBHBBBBDBBEBBBBGIBDEIBBBBDCBECCCDCFBBOEDGDBBCBEDBCJBDCBBJBBBDBBFCCBCBBDBCBBCEBBIBBBFCBBBBBBBCBDCEeBCBBBDEBBCBDBHCICBBBFBBBBGBDBBHBBCBBBBDFBCGGBDBBCCBBDBDDBCEBCCCBCCDBBCCDEBBBDCCBBBCFFBBCCDBEDBBBBBBFBBBBCDBBCBBBBCBBBBBBHBBCCFKBBIDCBBBBBFBCBFDBEEBBBBBCDBDBBBCCBDBBCBCEBDBKBBBCCDBCBBDCBCCBBBBBCBBBCBBDECBBGBCBCBBBBCBDBBCBCBGBCBBBBBBCBBBBBBBEDBCRBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBhFiCbjB9RoW1DCzFEFYFBGnNtMDFPiG2RrM0FxYyF6EHfBBBgBbjB9RDlW1DCr9BnHohB7JtFDB8e3D+ZrqBMsCnV9UqHy9ByF1vB5DwFuFYoCKI8BFCJoBVjJ9H9E4oBJucvUyN6+D5G5FqULXqEfB9UDwFuFYoCKrCJoB4J6MD1oBstB6DqH5jBrftnBz3BwOrG7TnVxTp9BnEsEBjTxD0BqCPgGxgB3hCyMjXcsZzV2CuDjG+V1C9GlP9wCaEmBTqH5jBrfsJXqEgB9UiMZD7C+1B9GigDHhFgBB8BjB9RoW5G+ZFpoChF9V9G9GlFZ+C+1B5G+ZF0ep0Bz+BC2rBxBzBilB2FvPpnBuEmFkC9Z8J6EHgBB8UgHz8ChL9Bh+BplCliB9IhL9B7C9G5JsF9wCHTEmBTBqDp0CBBBBBNBBBBBhPBBBBBhLhBZD7CUzL3pBoFClJvBnXEsQqN5tBxamBgFoB0V/uBzClJvBnXwQqNpHuZnxC7HhP7HC4LBBBtB3B9H/CC+V1C51B1U0LpmBwaBBBBBhFfBxW9G6+B5QiFKBvEkMI0QmB2Y1HrElKEHNDBBCCDMsCiG/CoL5QyCvCvOxNhH2YiSkDJDMBdIBBDmtC6xBhH2YkXC3CNOMhBgEqL9T3kC8gBLgGD+UmTB1M/b3EEUEBG74BkFlPn2CkF1LwDykBOuvB5BmWvEmHr3BoPFTjHbjBloB1D/WiQuvESBjHBBUBxEvBtCwMYlBeJpdYzpBPBOLBBBBBnC7BcQBevCgBBoFBBBBBBBBBBBtC1BHDMDBBFBBBC7C1BiBVITFBBbxCBBGDacBtB2BUFBIMsBBLFalBUd6EBFQHBBDVjCGZRNJBBfGGhFaHWHYBIpBBoCBDBJOBnCSY7BIBmBPHMEMB7CDDBRmBKJ/DBdUGBBBBBBbBEEBK5BPOFFBNKBBMIECkBBBBhDBBBLHFREDSeBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBBBBBBBBBBBBBCBBBBBBBBBBBBBCBCBBBBBIBBBCCDDBBBBBBBBBBBBBBBBBBBBYGBBPBFBBBMMIECBEFOBEBBBBBBDCFOTNLeNUQBJKGEDGHBGGMFQBBEaJJBBBBBBFBEGZBBBBBBBBBJLGePIBJWIUDTZPEaICDYFBBCROmBBBBBBTNOaTeBBbQWIDfF5BECeHIEJCKCBBRBBEDNkBKCpBbpBbKIBCSzBJDQEBMDRBTRBrCDV/BEEEKFZBFBFGrBBBGPC4EdhBbmBFtBEyBNBLBDCBWPlBDDCLBCGLNBrBdIYO/EBBBBB3BBBBBBNBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBTBBBBB3BBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBjCBBBBBBBBBBBTBBBBBBBBBBBrBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHBBBBB1CBBBBB8G/OLvEpF9B9EBqPunBwKMGTWuCWNYgDBCYuL13DxBoEsbkGEqL0E7S/CBl0CvVWyTBn2CnEYjB9BDRpehlD0HhF5UlLRHEULuR/2DxBkFisBh8CBuCzBBB3K3B0PoNWuC6EoB/CEX3ErYrVgb+Fe9NhBpgBLXwxBnHU1P7ItN1MjWiPyB/Q0nBtE8ClBhgCkrCzY8CHP8gBL7pB4P6VMuE+N0JoElIC2IqhBq/ChFgB9U9XvatcpDz3BoGyxBtSnHzgB6V3CjC+NgL8C9Q/XrJjWiPyB/QuTBiUDtEVnCW3CEwhDBBBBB5GBBBBBBBBBBBBBBBBBoG/jCnH7H8T2eV+FBBbmX0GHjyByDf6sBhbyxB0yCU/FBmBoBkD4jBV+FBBb82F6GzgB6HzBgBhH2YqXt0EwiBjrBrfw3Ev+B6e15CkDgCrBxU8LYlBnBWN2nE9HySoB8FgFNCL9CwNFJ9BgwBkDjBYjDRN9iEVciFBBaBKfJtMDzkB6DrTg9B6nBrTg9BvuBpQoGByYBDorB0nB9cBuCzBBB3K3B0PhInFjJjN0IDDmKxHSBBBCBBBCBChJM/FEE4CkD7EDmM4GxFifpU3B1E8iC/EjDdpL2GRxmB1MulCxLBlBwCqI6GupCvGsesD4B8IBlbg3FvG4hB4B8IBlbVcCBxDBtBBBBZBK1NCBkJgByFoCxBiF8OnJvCVcChF7OI6iBxBCnEaB6OCBlGtO8KnoB4B8IBlblVpnBuEjG+U5Ju5B3YVcChFb6EoB/C2gBp/CmP3b/wCBulC3M8EkD2GRU9lB1MSBjHBBr5BiEkBgBDBCBqClUpIB1kCBUBcCBBCB4TE9MXDBBCCDTDKwBBUFnRy+BwEDDHBqVrRImDCB1KvB7CtEBCCIECCDDBGDCDCC0LvnDBBBBBBBmqFknCyDzsDB+gB9F3P2UpQ1QjHbopB1DCeCDSB6CDonBpDlKnJDKL7zDIBbBCCDzBEHStCE7jBvrBLwJvFgIFCCCDDDEOKBmKVOvyBhIrrBELBB0FpJ1TvBjnBpDmiBhFiCB6TwiCFT/HhTo7B0K2JwnDLu3F0BBDtDxBCCDtDnDvDguBykCzEYxXEvOEHBBlDDTiL1FiCJEBCDBBBBFBNBDBKBtHzCCEE0CCBitCJkLqpBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBgcpE5G6lB4FrB4tBo/BWyBSBjHBBkDrB+4BkBgBDBCBRrD0BoZB1kCBUBcCBE4TBgNjS7EyRBlVnLrJ0Ji9CsCoOBBBBiPyoFBBB43Fv3F5wCzlBpgF5pCuWtW67BzN6f/3E63FBy3FJhFiCB6ToWtWB4CpFkNmRiqDhRhFiCBagToW1D7hBuNjYDB5CjB0B9bE8uCBBBByFucrHuOhFfB9UxT0ZEQgcpuD7E4mB2BnE1O0JteSZyE3tBtE4BB7Ee4PHudBBBBBBBBBBBBBBBBBBBBBBB3ZzrBzekgCppBvWCsCgGgc5pBBuzBpS5pBwmBBimBj4FxVhjB2PibwgBHxkBJzF9BtmBySvoEygBpYqfKvF6StS3gBVDjGleB8CuEnkB7mCiMljEpU9Cne4iEz3B05BvP0IoaqNhLB8BB8JtO3DIvE8WK9NoHwdB2G9mC4FL4bolCoHoP5BIcB6QmT/E8CaBDgyDBwW5BkBB9D9MlY61DBxBCxDbgCDhFfBiBBB5ThFfBiBB6TtZB/oB71DhFfBiBB6T0VtCa6Ew0BC4JCgF/DyV1TwBuElFBnZiFPpJvxD+IF3VDBCBMBB3JHF6Q+LFH2elL5nCpYgI5G7QjCYgFiDmMRM+uBpoBuf4JkdF6ezhBxBuB+TgBgkC0HBmzB4FwOPmgB7eBD6FlQ98B9cBuCzBBB8CG1H3B0PhItBB5Du4FzhBxBzURIglC0HB7eBD6FlQ98B9cBuCzBBB8CG1H3B0PhItBD3DpGyYBD6FlQ98B9cBuCzBBBiD1H3B0PoNwKjC9WCv6Cv6BBjJjMoK4JH1IoUEBuVtnB/HpDy4F5F2ExGlQmkBCGBxjBWna+G8HkU1sBwQlDpBHsGnDBkMjNQyEP6HvB5xDrdBBBBBBBBBBBgFjB0FvDjMoK4JH1IoUEBnH9akXjJ9wBgcpE5GVcCBJGpTCCnJ2BoWCBKFDEFMFOcFCCOyLHYryBBB/sB/yBBBBUBegFjY2G1Z8GlEoBwCyESxMDEEHtH4QzeuVhQlPhkED9F3P2UucyZuFr9DBBBB+4FmFuBBaB/NDkJqCBsc8GlElClG3BkB0EKP+EINDDiUqLB6V/D+H2GRweuZ/VHuG7N8yC1F+P3nC2FpQZZFPzP0C/oB0lDBB3WZU5FGnHBGyBn5B44CBB0L/BHXmDnCDN2GqDgIsvBuPqMOZRLQvBxCtO+wBo3CWqHCuD4IsK9EBiboUoJOKzEf5BFLkC4iCxBC/TFv0B5UtCjCgNo3D0btWBTlCHChMvUuIoWy/CBxU67B+GxBCByDSgC1NDBBlJyKrWE7b3FH9B+NRFBMEgCUsNpDyNzhBlEtalThuBBBB1hByFiD+F7PWBwQuyB6/ChFgBnBWBDf9RoW7HhPE3FgBBBDDB+CpKoM6D1C8J6I7gBkMyCqhB2FKyW+H7VxhB+H1bzNlJ0Wu6B9tB3I+G5BgBBRggB+nBhFgB9BjBloB1Gb/N3FgBCHvzChF9CjBloB6YhCBYB29EWrEeBB9BwSPBDlWq+BzsCUfB5TDnJwC6YhCBYB0xCisC1F+P4E+F5GtBpSvC1PuQ/P9GlF3D9NhoBs2D9G9DoB3Ddh1BgE2CRUhPExBNC+3E7HhPEgC7rD/e+S9GrEa3D+Qv+B5H9boNkOnKkFuNub8pChLB8BBhP6pB8JlB6BDvDta5HB39BiJy2BlJvBlFxBC9T+FsQSbPuB2Jc3DyBVHCCDOCBEBKpTCoChH2B0buTntBz4BkEBxEECBBuBoOKwBFGCFHHDCFDCaBCCBDCCGECBDBFBIBEHCLBhoBrB4CD5iD3PBBBB4J2BB/B3BpNiBREkIm7DL/WbBBBBBBBBBB3JwdXrHmMjHgClBCoMlvEB9RwnFBTBBBxEHBHoPzCtK2GR6nC5VBBtRgyBv4BuoB1LyDCsJjCu/EBBXoHBZ6M3FC/TtN8BkUzV5F+HzoBVvZozC3Uvd+Pl4D/5FxEEDBuBm1BsHyG/wDnKqBDzBQBkBEiCVGkCN9HzE/DDlE9lBzCpJvUlCjCgCnHCvmBqCB7CrQBlJ1asVCOF2FjFKByRwHxY7U4BgxCgEs1BVcCByDwBQ/NMBkFyBhYpH8NHEMFwC0ICmHHzOgDVcCB4TBBGBiJuCzxB+WlBpiF/EgBoGByYBDorB0nB9cBuCzBBB8C7H3B0PhItBD3DjJ3VDBC9CmV/DkEm6EkFbgD6HmiBuN/CpSsVQEkLBztDBuCzBBB3K3B0PoNhGCG1UhE1f8IN4ChIdznBDrhB6Xic8B8VFBvEB26CnUpVxgBisBqkCBWxCZPnCQBBBrO8BZkCJHuF6GL4CwDiBExJ5IgBuKrC9hDnH0iB6FnF0kBu7CRsPkRQgErEvWsCiDvWuNkchzBBXBB+Yj5BmlBoFnNmD2BwBbkdwPzQSBuEXKBzBBBGjB9R5OhEPB+C3D2GQBBwmB3K5JrTmOFoDpGqHB8CkBV6BNwDpb8tBpIjsBllEmFuBbB/NCBkJtFG8EsFlBxQCDE3Q9CkBvCNK2Lj4B8G2B5ZggBWBqEeiD9R/Z3JwKjCkQ5GCjQsqC5ZggBl3D5Z6hB+V1CX6Ee+BBBGjBloB/EzBDbwB1hBFzYXtoB6OhVJD6qBoN4CL7qBrU1zBBiMB3b9cjnBnGgICWxUx6FrWiBugEy6F2GQDvK8IsU6KB8G2GRxmBiBzFCC4ExGzEhH9ECHB3C7DWuJ9C5BhBGTNCIOFhyBrOuKexO7lB/EBBBBBNBBBBB5ZggBpB2F6eB6VmFuB7OClJxFCE4EiXCHpHuJnFQGTNKoHgNdzxBpFqcxBBtBxElPIgB7L6/B5wCBBBBBWnakX1nBChQ1ChGC8cKwKjC9WCjQsqCjYmBwBqyBHB8GlhEgBlD9BQvBBY6VyBSBuEXIBCFbBSBBpB9R4qBxE+nBECB6HgDCBDUBBC8YPh4BTllBBpC/CBpKVHCCDOCBmBZB5RqJnWeUElBfBDlc/KtOrwB7EBvFpwBBBBBBBBBlX9BfBDknB0jC41BCCkFwCmBjG4BuBzBCWyGkL9DhBcByGrClNuoBvwCxlBtU6jBrtC8PBBBBBBBBhGiBBBZBDYmS0DySzEm1BzJGzPilBhjCBBBB/ECiCbgToW1DrqBuP5J23DBCBB+mBxEEDBuB7S7qBz1DamT+S9D9BBvvE+rBGzBtDE8CijB0GbgOnJID/E8lB0F9IiEgBDdjFbiToGwDuM1DxBCB5TqJ0W5ejIhE1CtI8sDgCBkF8ViQ43BzsCnL5bmBGs+Ev2B6kEhbBBBBB0HCBB3FuB4BuBzBC2NtLBIU0EwCgLlCuoBtzBidIBBBBBYB2B6DRTyD3H/FrB0PKzBBFtCBwChCT6BoCH4BHzBzBOsNtJ1DjNlPD+CbXkCwDjC/D4GB/GqNvBhKlPIH5DBBBBB7FBBBBBNBBBBBpRBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBiZjB/L9DoBVBF/GuxCxc1ZX6bBBBBBNBBBBBBBBBBBHBBBBB/3BzjEkFyvB6EoBG5CHO8FJUsBkCo2BwM96F+XvCzuCoG0CbbgBUCbEZBhBKIZCTLP0BjMdlJ8HOB0BxIE4FDjIY8LqUkmBqqBBSBeCB0S9HyS7JxBhRXyCIvKzrC5BtpBVcCByDiBBlPDBFoJorBgGBHB3BhGnG5G+D3mBxE9Yy4CzBBgFbgOnhBDL1GsxBhiDhFfBHB1UD6XsXpYDCoSixEXqEgBiBB9B9RxBCB8THpYFDhBzdtXgetX/EmFvFgjD90B3VF7F+F1F8iBppE57F67FsVCO7FhFfBxW7iCu0CsPjL/X3HwVRgGBH5UmvB77F5Ys9BkzBgCspCYsCI5GChapuC7G6gB+1CBgGBB/UlHo4CnEgEFDCBBCBsWBCBBCBzsD"
  },
  "asked": "AAAACIAAAAAAAAAAAOAAAASAAAWAAAAKAAAAAAEUAASAcAcIAAAAAAAAAAAAkBAAA8BAAACqDAAAAAAAAAA2CA4CAcAAgBAcuCAoBAAAAAAuDAAkCAAAqCqCECAAAAIAAOAAAAWAgDBAAAAAAAAAAAAAAACAAAAAAAAAAAKIAAAAAAAAAAAAAAAAAqBAsCAQAAAAAAAAyCA0CAAAAAOA7D7D7DAA6E/D/DAhEAjEjEAAAA6DyEA2GAAAAAAAAAAAAA4D0JAAAAuD0EAAA4EAAAAAuFAAAwGACAArGAtGtGAAAuCsCqCiG6GoC8IkCiCgC+B8B6B4B2B0ByBwBuBkFgLsBqBoBmByE4FkBiBgB2FecaYWUSQ+GOOMKAAAAgGAAAA0GAAA2LkIAAAAAA1H1HAA5H5HAAqMAAuM8IhIhIAGAA4GgEAAAAAmIkIiIgI+H8H6H4H2H0HyHyHwHuHsHqHoHmHgH+G8GkH6G4G2G0GyGwGuGsGqGoGmGiGgG+F8F6FiH4FiI2FkG0FyFwFuFsFqFoFmFkF2HiFgF+E8E6EmF4EAAAA5I5IAAAAAAAAAAAAAAAAAiK6MA8MAAAAEAwMAyM2OA+JAAAAA+MAAAwKuKsKoKmKkKiKgK+J8J8J6J4J2J0JyJwJqJmJuJkJiJgJ+I8I4I2I0IyIwIsIqIoImIkIiIsKgIuI+H8H6H4H2H0HyHwHuHsHqHoHmHkHwHiHAAoNAAAAAArLrLAAAA6LABAA2P2MiP7L7LAAAAjMAIAAAAAAyNAAkM1M1M1MA6E3MsMqMoMmMkMiMgM+L8L6L4L4L2L0LyLwLuLsLmLkLiLqLgL+K8K6K4K2K0KyKwKuKsKoKmKkKiKgKoL+JoM8JqK6J4J2J0JyJwJuJsJqJ8LoJmJkJiJgJsJ+I3M3MyIwImM+MsIgPqIoImIkIgI+H8H6H4H2HyHoLkRwHuHsHqH2K8LoHmHkH6LiHgH+G8G6G4G2G0GiNyGyGwGuGAiQAAgF9M9MyMwMuMsMqMoMmMkMiMgM+L+L8L6L4L2L0LyLsLqLoLwLmLkLiLgL+K8K6K4K2K0KyKuKsKqKoKmKuLkKuMiKwKgK+J8J6J4J2J0JyJwJiMuJsJqJoJmJyJkJAsR6NAhNBAlNAA4MA4LkJiJA+LAA6PuI8IAA1N1NAAqMAAAAAyNAA0MA8JA0QA2QAAA6O2GBAuSAA7O7OAAA8PoS4HAAlPAgFiFwRkFAAoEAAAAA1P1PAmP+PA5PA0LyLwCsOAuCA/PAhQhQAAlQlQlQlQA0SAkGySAuIrQAAqRAsU4T4T8NAAA2SAwCiTAkB7QAAA8R4JAAAA2VA8QAAvRvRAAzRzRzRzRA6KAAoHmWA2CgLAuQqWgLA+UAAAkQAAAsTUAAAAAAkDA4MAA9S9S9SAAqDAiFAAuTnTnTnTAAyTrTAtTtTtTAqPoPmP+S2TkP4ViPgP+O8O6O4O2O0OyOwOuOsOqOgS8XoOmOkOiOuR0SgO+N8NyS6N4N2N0NyN+SwNuNsN6TqNqNoNmN8CAAAA3TAAAA/TAAkZiSAAAkVyXwXAqLoLAtUAA0MAAkKwV1U1UAAyHuYAsU4N2N0NAAsZsF/U0UyUwUuUsUqUoUmUkUiUgUgU+T8T6T4T2T0TuTsTqTyToTmTkTiTgT+S8S6S4S2S0SwSuSsSqSoSwTmSwUkSySiSgS+R8R6R4R2R0RyRkUwRuRsRqRoR0RmRAhVhVAAgWAoaoauYAkWEqaAA0VoWtVtVA+KwFvVAAAwLqZesZuF+X0LAka8ZAiYA2PuI0IAAiXoFAAAsXmI0VuYlWuEAApWAAAA4WAABA5W5W5W5W5WAyEAuW+OgCqbAmXAhXgUAjXjXjXA8EmPybAqauXoHnXA+W8W6W4W2W0WyWwWuWsWqWqWoWmWkWiWgW+V4V2V0V8VyVwVuVsVqVoVmVkViVgV+U6U4U2U0UyU6VwU6WuU8UsUqUoUmUkUiU+T8TuW6T4T2T0TyT+TwTAA0XuHoYAAAAAAAAAK+ZibAoYiZ6P4UA+YAAAkQ6WAAud8NtYiKA4aAA6YAAmMydAAAuO+d9YA0Dmc4DmZ6Z/Y6cuO/YuDqDkdsD6O0coEobAhZAuDwdwdA+cAAA6D4D2D4dmPwd0b0bAAAyJAA2JqPkPmYieiEAAAAA6dAkShahaAAlaAAAAtatatataAySA0YkY6IsfkJA0KAAAgb5aAA4eAqF/aAwQA2B+b4XAoTAigBogBnbnbAwbpbAAtbAAkH0TxbAAAAqbAA6Q+LAAA6JoFkUAAuPoUAA0KA6gBkCodA2cAAAihBqI1c1cUsKmc6F2USQ8P2U+KKihB4U1cAAA7cAmfAAhdhdhdhdAwhBgT0bwhBySAAApd+c8c6c4c2c0cycwcucscqcqcocmckcicgc+b4b2b0b8bybwbubsbqbobmbkbibgb+a6a4a2a0aya6bwa6cua8asaqaoamakaiaga+Z8Zuc6Z4Z2Z0ZyZ+ZwZAAAvdBAoJzdyDA4V1d1dAA5d5d5dAyL8VoiBA9d9dMA/d/d/d/dAAAleleleleAifyGyG6GA0GA0gBAAAAAAAAAAA8fyOgHAAlfclfijBAmLAiLwfkjBqPpf4UpfAqLAA8jB0jBAsjByPxfwLKqLAAAweueAkI5f8UAA6jBuBAAAsiBqGAAqE0GA2KqkBsGAAAAAAAAAAAAAAA2WmfoRnhB8CAsaA4lBA+bA2hBqiBsJuNAAOiXzhB0RuiBzhBoDA0NqCmcA+kBA8mBAA4lBklBAAklBoiBijBAA+PAuiBAAA6mBAybyQ0mBviBAsY+LI2mBAAkY1iB1iBA+iByZ6lB3iBOMknBqP8mBAAioBSgnBAAolBAgZAAynB6EAA6hB2nBAA6NA8EAA+JiDAAAoOimBAAioBioBmmBACsoBEomBAA0DgZA6D2iBioBgoB0XAAiUymBoa2oBAoEAuE+FsEuRAAAsgBqgBAweA2M8OgU6OA0oB0LqkB+U0oBAkX2oBsXAujB0Kwc4oBqjB2X4oBA2gB6e4e+OgG6lBuaAAya2iBAAAAAtlBtlBtlBtlBAggBAAgqBueklBweA0pBAAAA8f+oBAmpBAoOAA0CgnBAkjBnmB8rBoWyO6OnmBmNA4Qkd+pByR2gBAqS8gBAkqBsS0RyqB2oBAA6UAA2G0GA2SohBAocAA+W9mBAA2sBgOAAuC8IupBAAAqT8BAAwXAAidznBAAAAA9nB+sBAuEAhoBhoBhoBAAAnoBnoBnoBnoBnoBAAAA2SqsB6oBmOgoBitBwYAAAcBAmSuuBAqTkrBkFqTgJotB6EqMyhBAsM6sB4sB8iBAyFAosBAAA0SwrBstBAAAAAEmvByZxpB6rB8T6rBAzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBA+rBgUqvB+rBAAAAAmHAAAlqBA8c4oBAysBpqBAsuB6NA2sB6uB2sByuBgWiI6uByuBAAAAAwsBgWAguByjBitBAA+rB+SkrB+rB2YuqBwvB+aoTgkB+aA2QgbAorBisBAA0ClrBAnrBuTAArrBrrBrrBA6vBsJqJA2uBqsBmkBulB2eAxrBxrBxrBxrBxrBAAqJiwB6vBA2SAAA6emWoW0C9rBAmXAgEquBAAua4rB2rBwTAAA6XgyBscrsBAAwxBkyBA6uBA0xBAsK6wBA+vBAAwyBA0wBywBmY4iByGmvBAAysB8tB2rBE6cA+wBAydAwJ2XwvBAA6sB8M2xBuK0vBAsjB6xBAgNAAgyBAwuBAAAixBglBAA6xBAAAAAAsyB6jBAAskB4wBskBAsyBAkuBA6ewyBAA8Y0yBAAAioBAAAAAuzBAmzBAmiBAAxvBoN2zBAAAA0oBAga2wBAAAAAm1BAs0BqZuwBA20BkBAAkWAA4wBsxBAAAAg2BAA9wB9wB9wBA/wB/wB/wBAAwaAAAkpBAAAAAojBA82BAA0yBAAAAAAs3B8fAu3B+XmsBqbuyB4wB02BAieAA0yB8Vw1B+iB03BkYAAAy0B21Bo4BAwzBAA5yB5yBAAsWgLSkzB4pBmeujBsoBAudk3ByPqdyP40BAAu3Bm0Bk4B+2BydAs4B2PAu4BAssBgS23B+R6tB2tB8RwzBk0Bmb4yBwzBoxB6yBk0BgsBy1BwuBAA0e04BAm3Bk3BAAg4BwpB43BAsK0dA8qBAAA0Z+jByBsTkJAs4ByCAAqMAAn0Bn0Bn0Bn0Bn0Bn0B4kBwe+KAAAu5Bi6BukBt0BorB2fukBA+e04B42BAAAypBAAAAAAAAAu1BkuBAw1B60BAQOy4BAqQ01B2DgEBAsuBylBBAmT11B11B11B11B11BwuBoDAAAuhBAA2bg3BAimB06BsLA6uBAAAAAAg1BAA4Ug7BAmnB85BAs8BAAA4vBwEAwnBmPAynB83BAq3BwXAl3Bl3By7BitBAwlB2aAkRAA+2BunBA27BkRm7Bq4BA6EA08Bo9B47BAAWAiCm8BAuG24BAAo6B8tBoCAAAsQg5BsGAAA4SAAAAo+Bu5BqxBAAgnBmuBAwBsGAAAAo5BkMAA2VA+B09B09Bn5BAAAy9BAmQAAAy9B0zBi4BA27Bg8BAAAAAmkBkkBAk/BgU0UAg+ByjB0vBl6BAykB+Q89B0Fs+B+Qm3B+7BixBAAAAAA8ViwBAsUy3BAA4mBqVAAAAwT6bo7B8+BgjBslBu/BA8+BmNk8BA+VAmNAAAqPAAuwB0hB+lBm/B2lBAAytBiWAAAAsxBe97BuUk8BAo+B+MA0zBgcAyY6ZozBAs/BAi9BeqR2xBAp8BAwgCiTAA+xBqgC8lB+xBv8BwB+UuoBodod28BqgCooBAw5BAk8Bu9BAAqjByjBAAAkoBA22B4sBshCAA+9BmSAg+BAu9BwgCyrBwNAA88BygCAAAs+BoDA4Z2rBypBAA+gCAozBA6pB0eg1BkO2+BAAigCuzB/9BAAAAiCumBABA8mB0mBAAAA0lBAAwVmKAqE8/Bkaq0BoEAAw+B4qBotB47B0iCAuKIA+jC6kBy0B+YmqBA8sB8sB00BAAp/Bp/Bp/Bp/Bp/BAgV0hCwjCAgsByjC4pB6jCAojCqmBA0pBAgkCA64BA0TqE6R4gCA8Cw5ByjC0mB02BwEuE4RkRAAA2Cw/BmjC0Ck6BAyaAAyhBAAAAKIAAAA+qBgrB+kC6kCsXAAic85B85BAkzBgbu4B6gBA0mBAgxB/gCAAAAnhCnhCnhCnhCAmFsZ2lCs6BAAthCoiCAA+lCAAAAAilCAqmCAAAknC+lCkyB0aAkpBAwd4hC4hC21Bkc2lBAAAuTq3BkZkZAA+cw/BxiCxiCxiCxiCxiCxiCA+iCA+wBukCAAAg6B0uBA8uB2jBkmCAAhjChjChjChjCA+zBslC+4BslCofonCilCjjCA2iBmUgdsjCoiCmiCAAArjCrjCAAqqBA4mCAAAgmCAA7jC7jCypBAA6kCiZmkCyoCAAooCAA2gBAwnCqJAAs7BAA4nCyJAAAoHAAilC0wBskCAqpCA6lCAAAAAwlCkpCySSixBQwlCixBOAAAkwB2lCqpCAmpC2vB8vB+pCAqrBAAAA6sBA0hC6iCAqXAhmChmChmChmChmCA8XA2kCosBAi3Bg8BwoCAArmCrmCrmCrmCA20BonCsIAwrCAu5BsqC8wBmqCAoxBsnB6mCuqCiqBu9B8xBi8BAAg1ByqC6PAAqqB29BkyBA0C+LAA4kBmrC0yBA4jBjnCjnC+iBjnCAA4mCAAA+mC8mC0nCAAusC4xB+lC65BAznCAAAo1BAk2B4kCk2BiwBioCqwBioCA9nC9nCAAAAAoNA4wB4nCA86BA6sCAA+sCAA6Z+2B0FklB8rCAAAk3BymBwmBk0BAAstC8+BktC2fAAAgtCAAAypCypCA0G0sC0sCwGmmCs1B+jB0pC8+BtpCAAi6BwNAuL2sC6xBA1pC1pCAA5pC5pC5pC5pC5pC5pCAAA/pCAu6BAAAy0ButC2/BAAA8/BAAouCAAAg5Bg7BA8iBAq+B8vCAkrC4uCAAAjrCjrCjrCAgvCAnrCAqwCkvCAA6vCAAAg7BAAq3BAgN2oCAAAs8BmsCuhC0L8oCA8PAAywCmtCAA4hCpsCq8B4kBi4BudAulCsdA2uCAAAA4kCAAAAglC06B0yBsiC4tCAAAwxCo0Bw9BAA+oCA6SA6iCAoxCs0BAgtCAAztCAwuCAA6yCmyCu1Bm1BohC6yC0xCk4BmyC+mCAA9tC9tC9tCA/tC/tC/tC/tC/tC/tC/tCAu3BAw3BA+5BsuCgvCioB2oBgvCAorCuuCAqrCAyuCAA2zCAAAAugCA+yCwlBuV2kC2KAA0cAmiC6vCAoyCAsxCA41BilCqwClvClvClvClvClvClvCAuiC0wBAilCyxCAAwYtvCAkzC2zC2zCmmBgvC+kCAAygBAAA85B0zC+gBAAsWqWuuCquCoW8xCmyCkWiWgW+VuqBAAq0CmhB4hC+lCAszCqzCAAAoyCyyCyWAyzCAA80CAA6zC2BAAkvCq3B+zCo+BAy8BgxC0xC61CAo6BAAu5BA4CoxCAAsxCyWAw/BA6rBpxCpxCArxCrxCrxCrxCrxCulBm1CA41Cs4BAqoCAg1BA02CA2hC1xCAAA69BssBi1CuBiyCA9xC9xC9xC9xCAgiCAAA8zBAmP02CAq3CkpCiQk2CujBA6NAozCosBAAoXA66BAA+1C4XqhCuO4LAwkC2D+2Ci9Bm3CAAA/yCAAAuhCA4yCuzC2oCumC22B03CkpCAAAAAAolCAsZ4ZAAm4CiFAA63C8tCAAh0Ch0Ch0CAAA2pCi1CoFAAysBAAAw2CAwuBAogCAAg4CoQAA+N0Q90Cy6C0mCgtBAm4CAAsjC2EA86Bg5Cy4CivBoeAAAAAAx1Cx1Cx1CAAAy6Cw3CkgCg4Ck6CAAAAurCAAk7C+5CAA+sBu7CAAAAAAA27Ci7Cq+BkqCi+Bg+B27Cw6CAA06CAAAAu7CA+Wg0CAl3Cl3Cl3C0VAAAAt3Ct3Ct3Ct3Ct3CA0dydwds7CuxCAAg8CAAAAAAAAAumCmoCAgkCu4Co5CgqBAq9CAq6Cu7CiUAAAAAB8LBouCAAk5CAs9Cs9CAu9Co5CAq8C4jBAs5CAu5CAw5CAAt5Ct5CAwhBg4CsuCmqCq+Cm/BmsB83CA0Tg5CA2jCicAA4hBo4CyyCA55Cj/BAAAAAAl6Cl6Cl6Cl6Cl6Cl6Cl6Cl6CAAAr6Cr6Cr6Cr6Cr6Cr6CA2kCy+C4kCkxBAAAz6Cz6CA8sCw/CysCszCA+tC+9CwoC6yBgDAiDA4sCyzCAAwSs/C6+CAABA6tCAwrBqgDAsrCm8Cr7Cu+Cy7CsrCr7Cr7CAA6/CwrCq8Cv7CAytCg7C8lC+/CBA2gDA37C37C37C37C37CAAAu7CA/7CAAwgDA27C8sCk2CAAAAAv8Cv8Cv8Cv8Cv8Cv8C68Cy0Cv8Cv8Cv8CA6nCmgD8mC64Bw4BAk7CAAAA4xCA49C98CqhDA++CigD/8C/8CAqoC2gDwnC8yCq/CsnCuhDg/Cg5BshBmnCAA28CoBoxBAn9CAAAA8hDszCA4wCs+CAA+hD6hDAo9C39C39CAw/B8xBozCA2+CAA6+CuzC/9C/9C/9CAAAl+Cl+Cl+Cl+CAAAAoiD2GmlCAAAAAAAAA/+C/+C/+C/+C/+C/+C/+CAoyCoiD2pBAA2+Cl/Cl/Cl/Cl/CAyjD+iDovCAA2jDsvC2nCr/CAAqjDs5BAg8BAujD2zBAAAq/CAAAAAA4rCAowCihDyoCqpCqrC0kDq0Bi5CihD8qBugDAqtBwjD8PosC66BkhDAAc4kDAA+kDxgDxgDmmDs8B6iDw2CAA8nCs9BA65CAogDAAw+CAAAAAAArhDAthDthDthDthDthDthDA4rC0lDm4BvhDAghD4hD2gDw/CAAq9C+jDi9CAAAu9CAg9Ck9BshDmoC09C8hCAmiDASwhDoiDmhDggDQO29CqkDu9CMKI09CGk9Co9BwhDqoC49CgiCEoiDqkDAwmDA05BliDliDliDqB4/CoBmBkBiBgBe6/C4/CohDmhDyhDwhDy/CcliDliDAniDAwtCAAAAAA47CAAqiD0jD0lBgjDw/CgjD81BomDAqiDohDkxC7iD7iDAAAhjDhjDhjDhjDhjDhjDA65BAAAk9BiyCgpC6iDAAslDuBw8CYAulDwBAAoxB6jDAovCw0BAA5jD5jD5jD5jD5jDA+7BynDyjDAmmDAAAjkDjkDjkDAAABA6oDtkDtkDtkDtkDtkDtkDAq9CAAAAA+V8nD4pDyvCAAAotBAAqoDAq8C0yCAAg8BA0nDi8Bq7C4pDrlDrlDrlDrlDrlDrlDrlDrlDAuWw+CkoB+kDqiD8oCw9B2wCA4zCwmDAAAAAA7lD7lD7lD7lD7lD7lDAAsyCAhmDhmDhmDAi3BmpDkpDjmDjmDjmDAAAAqoDsE4wCwCk8Cq3B6wC0oDAABAzmDzmDzmDAoDAA28CAA25C8hDAAqpDmDqpDhnDhnDhnDhnDhnDhnDAAAAAAAAAA2GAAAAAAAulDAysDA+1CAg2CAmhDAohD45BtoDtoDtoDAAA4vCw+CAy+CAAmtDilBmtDAsgBAAuoDkwCstD6sD42CguD/oD/oDA0oDyoDAutD6sDk5C+pDyvCysC+/CmhCAlpDlpDAouBojDAoIAAAAA2hCA4hCkKAGAABA+6BAAjqDjqD6rCAmkDAAgwCAAi8CyuD20CkhC0vDAAAAkqDAoqDAi5CmvDAA87Bm5CuqDgkDqvDA/qD/qD/qD/qDAAjrDjrDAAAAAAAAA+zB6nCmrDAysDAAkuD+nCyiCAqBsrD0tC0iCAmnCAwrDAuwDikCAAAAA6wDo9BtsDAvsDAA8uDAA3sDs+CAAA9sD9sD9sD9sDMmvDy+BA+9BAAjtDAltDAuoConD2sDutDg/CAs4BAAkzCA8GiKAxtDAyvDAA3tD3tD3tDA2jDAAs0CA/tDAwVq8C8xD05CAwOAA+tDmgCAA4yDAAAA6xDqqBA+wDA3uD3uDAA2yD8zDo/CAuoBgnC8wD8zDspCAAAjvDAlvDAAsoD4S6tDA4zD8uDi1CmwDi4Cg4CyvDs/CmwD+3C83C43C23C03Cw3Cu3C23CA26CizDgiDmiD05CqhD6zDA6vD4wByoDAxvD2OktD0OyOwOuOsOqOmtDktD0uDyuD+uD8uD+sDoOxvDxvDAq4Co4C6vD0/CuwDysDm4Ck4CsuDquDouDi4Cg4C+3C83C63C43C23C+3CyxD2yD03C6vD0wDzvDzvDzvDA6mCwoB2hD4uD8hD4hD6hD6/CyhDypDi0DmxCAsiDwrDypD85CASAAqqCAAAq7CyzDAA4uD+pCAqxColDAi2CAAq0DvwDkiDAo2CAwyBoHq+C8yD66CAgIwxD0hCg9CqiD+6Cg7C60DsnCA3wD3wD3wDAuiDi7Ck7CwnC+0DwnCA7wD7wDAyoDwoDAAA+oD0vD8sD8oDAAAAAAAAAqjDAAigDm9BuuCi4CwtDAm8CA9xD9xD9xDAyxDAkkCAi0DAlyDA64CulDA49CpyDA6nDryDryDryDryDAtyDtyDtyDtyDikD28Cy2DkpCtyDAAAyvDq4C06BA+gDA3yDAiwDmxDyQA7yD7yDAyqDitDAiyDgyDAs9CA42DAgsD82DAA09CgqCykDArzDrzDrzDrzDwCgrD+qDuCsCqCmrDkvDkrDoCmCkCiCAAAmmDiyDqvDovDylDwzC83BAgJwoD8lDqmDgyDsmDizDAs5C0kC2D4D4D8+CAAAq0BAg1Dk+Co+Cq4DAAAAA2zDABAAAAz0Dz0DAAA83D63Dg1D6kD50D50DAoKA8wCo5BA61DAA6rCAAAg7CiSAuuDm2DoqD80D45Dm2D+pCozCijDm2DiuDmuDy4DwsDu4DkuDouDA2xCAAuoD46DAy1C2T87CqxD6wCyvDg6D24DA24DywB01C0yD+jDs7CAg4DA51D51D51DAirCAAA68Ch2Dh2Dh2Dh2Dh2Dh2DAsmCAAi6DAp2Dp2DA6gDwSi0Cw6D2gDq4DAAm3Dv2Dv2DAx2Dx2Dx2Dx2Dx2DAmTA12D12D12D12D12DAytD4wCu3DA6wCgiDA0lDq2D4oDq2DAAAAq6DAs3DAAp3Dp3Dp3Dp3Dp3Dp3Dp3Dp3DAmtD05DAt3Dt3Dt3D4hDAg1CsqDAAAk3DAk8D0tDAijDyqDAAiiDAAAovDylDovCiyDkqDy3Dq4DiqDA8kCktD23Dy2Di9DmpBAopCuqDmyDk5C+CA43Dk/CAAo5DupBAAAA+5B4xDiFAu+CA54D54D54D54D54D54DAAAA4+C85D8yCkyDy4D8xD85DAAAAAr5Dr5Dr5Dr5DAt5Dt5DAv5DAusD67DAAqrD+7DAAwsCq4DAo+DA29DAAh6DAAAAAAA29DiqBwYAAAysDk6DwhD+lD20DutDAAowDAAA/6D+EAoNAw/DyuDj7DAl7DwlDAylDAgyCAsoD66C6wDAAAAz7Dz7Dz7Dz7DA2gEA37DAy3Dw3DAmqDAAssDAstCAAAo9DAAAo9DqkD6gEA+xDAy9D4/D4/DAAAAyJ+zDAAA/8D/8DA4gE6JquDAy8DAAoiEAmOAAAAA8lCAA23Do8DkiEm9D+9DAA+1CAA6hEsuDAAAAyiEouDymDn+Dn+DAAmiEr+Dr+DAAv+DAAA2jEwiE1+D1+D1+D1+D1+D1+Dw+DolDyiE2oC2/DmmDAkjE0vBkjE+5DkjEAg/Dy8C20DAA88DAA8/D42DAg0DAAukEk1DukEAAykEo1Dr/DASA8Us0DA66C0pDg/CoyCi8CAi/DAypDwjEk7Dm+DAAo1DwTA4C7/D7/D7/D7/D7/DAAAolEA2+D0+Dy+Dw+DAAAAAAAAAAm2DyhE3gEwsDAi8Cq9CAs/DoqDAqlEqlE4kEAAAy2D+hEjhE8sDA2/DA0qDk2D0lEilEA8sDAiCAAs2DAg3DxhEAAA03Di9Ds3D66Dm3D3hE02DuvDylEohEm3D08CAAAisB9hE9hE0CA83DAhiEhiEAqnEm1CAAAAo3D2oC6lD8+CAomEA2lE0sBi3CAAAswDAymEuwD+lEA6zBgrDAAAAAo1CqjE2jEjjEjjEjjEAAAArjEA6nEAAAqxDunEAAgyDA5jE5jEA61D4wDAAk7DA8kEi0DssDuoE0jEutDAA23BA6yCAA0yDmoEAAAAszDiiEurDzkEzkEzkEzkEzkEzkEzkEzkEIAwlE45CA8jEsgEspCAAA9kE9kE9kEAi9C2oEA6zDAAA0oDA2pEs9Cm7DgzDAu+DA86DAAAqkEAAAmsD+GAA9lE9lE9lE9lEA6+DI2rD+nE29DAAAo/DuEyqE8zDgqE07DUiOYlmElmEAAgnEAAwnE6mDtmEtmEtmEtmEtmEtmEtmE6qEAimEm0DoqEqtDmjDy/DAAugDkrCw7Dw7DAAAk3Do8DAyaAAw3DoxD29Cm3CA6yCymEAAoqCAioEAArnErnErnErnEA21DAAsrEinEAA1nE1nE1nEi0DAonEyoEAwtDo9DAA88D68DAqoEiiCsmEAAA+2DgvDAAiBAAAAAzoEzoEzoEzoEA6sEs/CokEsuDksDA3oEyoEsiDusEw3DktE+tEBAAA/oE/oE/oE/oE/oEA47CAs3D+sEwtEA4nE2nEoiEgqE8nE2xD2oE+lB0+DA0Ck+D0tE2+DAppEAAA8tEqtE4HvpEvpEAsgEkrCAi3Bqd0jDqvDuqEysEuiEAAAAAAA2/BA+qEm/CqqEAAoqEutEuyDirEshEqhEotEshEqhEAosC8lCAinEyqEAAvqEvqEAAAygEmqE1qE1qE1qEA+6CA20DmvEimD4sCqqE8jE0rEA4/DywDA9qE0wD4rEA/qEAuFAsmDAYB+mEAAAtrEtrEtrEAyxDqvEo9C+gEA+1Dy7DAqxDAy9CAAmwE2hEwfAAAkoDA8vE+gEgmEAoFm1DgnDAA0wEmpCAAohE4wEohE8rE49Ci6Dm+BisEoiE6MAAqtEAxsExsE4tC+wE+sDAkrEq6DAAytEAAA9sE9sE9sEA8iEAAmmE+tEA+8DyxEijEkjEyxEltEltEAAAulD04D0vEAoyE0wEouEAAAAwuEAmjEAoxDAAAujEAAA2qDAiyEqhDAkpEknEAAAAAquE4yEgzEqwEgzEAAyvEAAozEAAwrD6oDszE/uEA0qEwDuzEAwzEAyzEklEyzEo5B+1D+/CyzEA+wDAwvEitDAimDqlE4zEy0EA4qDA+yEuzCqwEAAAy5DAA0gDi+DAuQ2wEw9CyrEAAAqrDA+wEAm1EgnEAAAAAiGA+gEBsjEAAA+Y0rEAiZAAyhDAAwRAyhEBqqBAAAoyEAi0BA07Dg1DgxD8sE+gEAA80E67BAA0yE2rE4hBAA0oDk3EA0SkTySwSi8DuxD2kDuSuxEsS87DutEAAs8Do2E6oDAAAAigEusCA0yEguEAgxEAxyExyExyEAAspDAAylEoyEAu+DijD4nEsyEqoEAkjDmjDAAAAA+wDkpEAAooEA+xE68DyxBgvE6uEyxBqzDi4CAo/D2jDspEAiyE+8D2xB+uEm4CAA0vD0SkpEw0E1zEu/DAoyEk9DgvDowDAynCopE5zEAy5Do4EAAA23Eq/DgqE+wDu4EA+3Ew4EAAA24E2qB04EAA64EAgxDq1EwlCAiuC+9DgUAz0Ez0EAi5EAklEAk1Eo0Eg1EA21EAAAm4B81Eh1EAAAAAAt1Et1Et1Et1Et1Et1E2jEu2E65EAAAAirBw2EsoEA31E31E31E31EAm0EyhE4qEwvD8vCo5Dm0EixDo5D2qE84EwoDo5DqyDAq5DA8vE0jEmgE0sDAsrBkXgwEoxD8qEiwCs0E8qEq2EAA6mEgrEAAAAi8D81EikEm6E4/D6rEypEy2EAAA2oDAq8DiQuwD2uDq8DiQAw3EksE85E12E12E12E12Ei7EA32E32EAA72EAAw1EA83EAj3Ej3Ej3Ej3Ej3Ej3Ej3Ej3EAguE44C0NqoCsnDquEouE+MA4pEqwE+5Co3Ei4EquEiwE8WwlEAAr3Er3Er3Er3EAAv3EAAz3EAA33E0sEAm8EAs2EAA/3E/3E/3EAAAAAp4Ep4Ep4Ep4EAAirDAyyCA+2EAoqE8iE48EqvDAA34E34EAgpDAAAAAj5Ej5EAA09EurEkrE09E2uE8I0lEkuEA29EmzDAA2jEkwDAAAA15E15E15E15EAk+Ey9EmvEo5EkkBAAAAo1D2sD+Q6yEw4EA89Eo9E86Eh6Eh6EA21EA6gD41El6Ey+EAn6En6E0+EAp6Ep6EAotEr6EAt6Et6Et6Et6Et6Et6Et6Et6EAg1EA+jEAi+DAk+DAgpEAsQ56E56E56EAy3Dm6BA47EAsrEg5CAy6EAAAg2BugFn7EAAyuEAt7Et7Et7Et7Et7Et7Et7Et7Et7Et7EAv7Ev7EAAAquDqc6cocixBywEmc+2D4lEk7DsuDm4Dkck7EicylEk3Em6EA8/E37E37EAA+3DA8xEqgFAkuDAwJAAAq0DwnEw+EAkUp8E2KAAAAAmtDAm8EiuDsiEsyBwjE8/EAiuDAiNAAwSAA4qEi+E+L8gFwyEgRijE2MAwhFgzEA+vE08El9El9El9EA48Ek2EAmwEynEg0DAAiNt9Et9Et9Et9Et9Et9Et9Et9EAq2Eo2Eg4EmCAmuCyiFshFA4hFmsEA6gCw+EA61DA59E59EAy9D2hFoiFAAA8hFA09E6rEAl+El+EAn+EAAAAg6Ev+Ev+Ev+Ev+Ev+Ev+EA03EwgFA8sEAAAAAAkmEAAAi6DAAAEAAgB+nEwuCkyCAq3CAAAi4CAAg/EAAAAAytCAw4CA8dAA8BAAAAAA8BACihFGAkhFAAAAshFAAwhFA25C0BilFu7D05CswC8CinEsiFAAY+7DAg8EAC6hF0xE0jFA+rE6lFs4DshFy3E8HAAsiFAAkiFs3EAAA0hFAA4JA6oCAu8C4gFq0D4gFriFriFriFriFAk1D+gFAviFviFA0lFg4E4lFs5EA4hFsC6tEAu6EA04EAAimFAA68EwzE2iF84E8rDAAA4iF2hFA+iFk5EAgpEqzEwgDs3EolFA+dAtjFtjFtjFtjFtjFtjFkpEukFutDkjEAAxjFxjFxjFxjFxjFxjFAzjFzjFAwnF1jFAAA7jF7jFA4nFs5E9jF9jFAAAAgoFlkFAioFyyEAAAooFtkFtkFtkFtkFiF03Eu0EgpFkgD88DkqEolFgf+F0kFw9Eu0EAoBvkFvkF23EmqE+5EgoEqoFgpDAAzkFzkFAA8EAA4U45E7kF7kF7kF7kF7kF7kF7kF7kF7kFi4EopF02D29E2+DilFkzEioFAskFukFkhE2yBs5DAirE6oF85E6oFAooFAmoF+lFy6EinDi8EooC0jFwpF+oFAAi+Ei/DulFyzEAwlFA6kEilFrlFrlFrlFrlFrlFrlFAAAAA+zEA3lF3lFAkqDA63E4yEAAmuEskFAujFAyuE0lFAgqFAs9E2HupFApmFpmFpmFpmFpmFpmFA00EmnF2qDy5EypFisE4kF67Ei6BmnFwf4qF67EAk0DAAsnFAwWA1mF1mF8mFwqFizEssEo0DAAAozEAmpF68EAioFAAwrFmgFqnF8kE2nFAmCAmCoqFAkoFpnFopD4vEAAtnFtnFtnFtnFA0xEw3EsiEmtE8rF+8EAA6qFOyC6nFuoFi9EA1nFAA5nF5nF5nF0gFAirFWA9nF9nF9nF9nFmwD05E0nF69EA6gF6oFgyDihF6oFAA4XjoFjoFjoFmhF+oFy9EAAAAroFroFroFAk2Eu4E07E0rFylFsqFkgF2mB22E6sFusFAgKmuEwpFwyDAAzoFzoFzoFzoFzoFzoFAy9EA4sFypFBsnBAAAg5EytFAAwyEAmqFqiBA+uD0tFqsD+oF8oEw3EigFouFuhEAAAotFAA63Eg/E48E2gFsqFAA6iFymF4wC8sFAsD+xE2hC+sF+xEAA7pF7pF7pF7pF7pFAoqF03E8mFm4E4tFgiEm4E+sF4tF21EquFyyDssFk9EAyuFwpF6qFA6I43EwtEA+tF+qF81EqqFy/EmnDAAA26EpqFpqF2oF26EA46EAAAAAAAgrFAuqFspFAw2EAAhrFhrFAAlrFlrFlrFlrFlrFlrFAAAmvFrrFrrFrrFrrF4M2M0MwoF+oFyMwMuMwyEsMqMwqFoMomEmMiMkMgM+L8M6zEs6Cg+C8LkjD6L4L2L2jD0LyLwqFwLuLsLqLoL44CmL0jDkL+oBiLgL6M8K0qF4K2KuMyKyKyrF2KwKyrFuKsKqKoKyrFmKkKyrFiK2jD0LivFulEslE0jDs6C6zE8MixEssFgK+J0KyuF6lE8J6lF6J6JyrFs7EstFAtrFtrFo8DtrFwMAA4rFksFxrFxrFxrFxrFxrF65EssFA6+E4iFihFAsxEyuDwkFwlE8rFAyvFwtForEohFAgvFAAA6vFAAkqCyNs6EAAAuMArsFAAiM+LAswF6CxsFAA1sF1sF1sF1sF1sF1sFglBmsFwtFAuwFgrBKAA7sF7sF6vFAAAhtFgvFAsDjtFAAutFAptFAq+DrtFrtFrtF4O2O0OwqF+qFyOwOuOw0EsOqOwsFoOooEmOiOkOgO+N8O61Es8CggD8NklD6N4N2N2lD0NwsFwNuNsNqNoN46CmN0lDkN+qBiNgN6O+M8M0sF4M2MuOyMyMytF2MwMytFuMsMqMoMytFmMkMytFiM2lD0NixFunEsnE0lDs8C61E8OizEsuFgM+L0MywF6nE8L6nF6L6LytFs9EsvF6OAAgPAAmtFksF2lEqzE87Es5EAA+qD6hBAi5EAs+EyzEu7Dk8E2xFihFA9tF9tF9tF9tFuPm8E4xFA/tF/tF/tFssFujFknBAqwF+jF8nFA+uF6mF6lFAAAwuFAAAAAkuFwrF6uFs1CAAmOA6vFAsQAkvFAAuzFhvFhvFAoLAyzFA2kFAAuwF09EojE09EqzFA29EA8zFvvFvvF0KAAAAg7EszFm6E6nEg6E8zFgyFAA7vF7vFAiLAAw6E8zFkxFAmpFAAAuVAm0FAk/D0QA0tFAAAivFuuEAkgF3wF3wFAA4mF6mFo1FA9wF9wF9wF9wF9wF9wF9wF6RA60F89DozF6qFAA83EA0xCAukEo2F6hEAAAoyFmS6vCoyFAAAAo1FAk2FAqxF0yFwuFgyFwW2nF2nFAgzBAAkMAAAAAAs+Bw5DryFryFryFAAAAAAAA0+EywB6zBqyFAAAAAA+gFAAAAonEAAAAAAAqxFgmEwzF0hEyNAAAAAAk1F6hFAAukFAAAsyFuIAAAm5FAo5FA0nEAwzFAqwEy0F6mCs7Dy0FsjF6mCo4FAwpBA20F6oFAAyxFEAijEr1Fr1Fr1FAAq2F05Fw4Fw5F24FAAi1FAsrCA87EAA0P+D8lFu+EAAAAAumF4XAA2/EAAmiFumFAA42FA+2FAg3FA+mEuqCytF4wEivDu3FwkFu8E32F32F32F32F32F32F32F32FA45Fw3F0K52F52F52F52Fuaw2FgnEi7FihF+6Fm7F2sFgnEA0yF21BAAAo3Fi4FAq3FAAwhFs7FAk4FqoDo5Fs6FAwuFAAAw5Fy1Cx3FAs7FqwFy5F01CwtFAu7Fk3FAAmsB4xF2tFyqFgzEAAAooFAAAAu9FAAAAAAAA34FA54F54F54F54F54F54FAAAAAAq8C23F8mFg6Fl5Fl5Fl5Fl5Fl5Fl5FAAAknFypEi/EmwFitCszE2xD0xD2Ur5Fr5FAs7Fw8Fk6Ft5FAAx5FAkzDq5F+9Fq5FA8pEs/EAw0Bm5F35F35F35F35F35F35FAAo4FoLo4C26F+kBysFo4F75F75F75F75FA95F95F95F95F95F95FkuC0wEu3EA/5F/5F/5FAh6Fh6Fh6Fh6FyqF45F+vFu+Fh6FAAl6FAn6FAAAAv6FAx6FAiFi6F81Ek6FssCk5FA16FAA8G07FAAAAAAAyhFAghF4wFuVAA6/Fo8FAAx7FAAAo7FAg/F+lDAosFg1BAg0FAAAAAn8Fn8Fn8F0oFyjFn8Fn8FAijFp8FAA6gGAAwiD6nFAq+E6hGqzEAAAA0uFA2vC6mFstB49FAAA+7BA4e04FA2gGi+FAAm2Dq3Fm8CIAo+F+qFAq+FAA8tFgsB2tCAAA8nFohFAihGAm5Eu9Fi1Fsf0uFqzCs9Fg4D0jFA2rF2wFAu8F6sBquF24FAAitBAAAqqF4+BGyGmvEAo/FAAgiDA8uF2/Fz+Fz+Fz+Fz+Fz+FgjGAAkjGy/F3+F3+F3+F3+F3+FAgDqmBoiF0/F+oDAAAAy+FqyEAAAgjGinCimFAAwgCAYAv/Fv/Fv/FAx/F0NAoJz/Fz/Fz/Fz/Fz/FAA4vFmoFAy+FAAAAA0/FAAugGkJAA6pEAAA89F4gGAAytFAAqgGAAA0a/gGmxE/gGAAqxEmuB4uEqhGgFkxF+hGAA6iEi+FAArhGrhGrhGAthGthGthGthG67EAmvFqyE04FAxhGxhGxhGxhGAAm/EAAgiG6iGyjFAosCygGorF7hGiyE7hGAquFkyEA/hGAhiGhiGhiGAjiGjiGAo8D0hG80FygGA8mE+hGmkGogD0sFwkGwkGniGA42BgwFAu6EyyEAAviGviGAAAivF8yE41EAA5iG5iG5iGAA05EA21EwhGAsjG+sFqxBunGk9DwiGojGyqBoEsiDAjjGjjGjjGjjGjjGjjG44DAynGA+kG0nGAm5FpjGpjGpjGAm8F0gGk/FmiCAoiCAq8FAxjGxjGxjGxjGxjG4vBmxE4jGAzjGAAugGwhGA0gGyC63FA7jG7jG7jGA0pF0kG46F03C09E21CmvF+rEg8EmuF06E0/FmyF2vF+zF0xE0xFA/jG/jG/jGAunFyiG6+BuiGAq3F6oBi9FgIqnGqsFk+E+kGAs3FAAy0FpkGpkGArkGrkGrkGrkGrkGAswFupG6tF2mGAyqEgkGmqF2nGy9FqlGA6mGuoGAA1kGA3kG3kG3kGAmxFg1EA7kG7kG7kG7kGA49FkoGAgoG8iF+iFAgnBwkG89Dy3FAqoGAAAs/DgrFq+EAAtlGtlG+1F2vFk8E01EAm4F8jGA41E4oGAw6FkkGzlGAqmC6mComCi7Cy6FmmC+gF4vFklFs4EmiFkmCklGimCyvFwpGkhGmkG+rB8oGYA0pGAA+uE7lG7lGAAAhmGhmGAAyqG8nGyqGAAAi5E8kG00BowF4qGAAAAzmGAmmGssFkgCwnGwgF4/Fk8FiYmmGwnGsjGAgpGAAi3Ei0CAgpDk3EAs2FAqtBAo+FAAAAgIAA0sBizFA2xDAAwgG1nG1nG1nGAAA7nG7nG7nGA8uF9nGAwmG/nG/nG/nG/nGAAu5EA87FA4mG+1FnoGnoGA6nGA67BAysGtoGA6sGvoGAAA6yDyjFAkVAkBsoGooGqoGymGAA4T9oG9oG9oGqjFqyFsuBszFmrGAsyF+0F6pGs/CAAjpGjpGjpGjpGjpGjpGjpGjpGAyyF0sFmuG6gFy/CqgFgiG+hGAnpG86FAAAtpGtpGAyX8tGAqnFstGAAAAAguG7pG7pG7pGspG+tDA4nBA0/FAwpGypFmuF++F+/FypGAg/F0pGw7EkuG0/EguG+tGy9FqhDA6pF2oGA4oG6pG4pG+3FiuGykF4pGAAi4F8uEslCo/F4uGAq/F67EAAo4Fq2F2nEiqGsrGA69FqvB69FurGA26FA+tGmnFivGAmvG0uGw4FAA0wF4jG0rG0+C+kF4hGshCs4DuqG4rGwsE8sEwmE+qG4rGgiGygE8gCgkGyrGsqCywG0qGAwqF6oBwvE8/FcsvG6uG/qG/qGA4rCowG+gG+5BqfAquGoiGAmvFAA2oGA2iDqjE06FA+qF0uGyiGyvGgwGu7FyiGqE0uGwvFw9Eg5DskCA++FqkGghG0iGAAgwGAmrFqrFmqGyhGygGAyhCAA7rG7rG7rG7rG7rG7rGsrCAAA8rG4vG2lF66FuwGAAgqB2qGgwG85FAAAmiCUsyDqyDAqCAqwGm6FAAA6wG1sG1sG1sG1sGAyqBosF0hGssForGu6FAu1FgtGAitG7sG7sG7sG7sG7sG7sG2sG+kF07FoxG7sGA6iGusFusGq+E4qBqxG6hGysFurGAsxGAwsGAs7FAyxG60FltGAytG66E6xG6BoyGuxG+sGntGntGAAuD4xGAAyD8xGAA6tGuxGAmCAAAoyG2xG4iGAAwyE8iGAytGoxG8uG47FwqFuyG22E21F0tGA+uGk/DAAisB4sGikCwCnuGnuGnuGA2yG+tF8sCAruGruGAAAsyGq6FgiGxuGA6hGqzBAizGwyGAAs1FmzGA2yGy0FivG8vGAA2uGinF49FszGAhvGyzEuzG+kGkoG8nG4Ou/FhvGhvGhvGhvGhvGhvGhvGAAilG2uGA4uF4uG0gFkkG8kG2uG66FklGnvGA4uGArvGrvGrvGA49FAAszGAAm9Di0G1vGA0zG4wGmjG2lGk0GAAA6lG8lGw2FAs0GAAkgGAlwGA6jCixGApwGpwGpwGmlG6vG2hFAAqlGAm+FwxGAulGk8FAAAA0xGomGAywG4mGomD80G20GAAA2wFyvGA6+FAAAAAAm3FqyGAAAwqG22GwyGwoCuHs/FAAm8Fi0GwjGs4F5xG5xGAAklG+yGq2GAAAAgHA+/FkyFC+/F6/EnyGAw1GAwwGImHAqyF+xG0BII2yFAAAmgFAAAA7yGAoTAAAjzGjzGjzGjzGA2gGg0GuuEosGg0GgqGmkE2gGA6lGknCEA8gFpzGpzGpzGpzGpzGpzGpzGpzGpzGpzGAAtzGtzGtzGtzGtzGtzGtzGtzGAAwJy0GmpGgzG+3GizFizG+kFuIy0Go4E42GsBxzGAzzGzzGzzGzzGzzGzzGAAk4GspG2J40G3zG3zG3zG3zGAA62GA9zG9zG9zG9zGAyhFAAAy4GukGl0GAAp0Gp0Gp0Gp0Gp0Gp0Gp0Gp0GSAAk6EACoiGw5GoqGAqqGuqGk3DAA10G10G10G10G10G10G10GAAA62G8yDAAAA+rG+J+Cs1FklGu9FAAoDAA8NAA85GA+5Gy/Ey2GssGAwqGg6GAAAm6GsjF0sG51GAywEo/F4pFkkG2uGAAgF/1G27FgEw5FivGA45GA+5Gq6GgqF+5Gw6GytDAg0By6G4jFAA26G8jFp2GunE++EoiGk3G8KAm6Gm9FA66GkkGksD02G6oF66GkkG4C66GAi7Gk1GAklG4+FWg/FokGgsGo8Fs3GAo9Eg7GAw0BqsGk2Gm2Fm2GioFipFgDyqF+kGm7Ei7GuMskGAAuiG52G52G52GA01GiKi3GA0yEAAoVAAl3Gl3GgwGguCowGg4G81G2/F88FA46Fi7Gy1C47E62G42G2xCAAAmtGm4GA87GglE87Gq7G87Gv3GAmtGg3Gs1B+7Gi3Fi3G+oFqNolG+3Fx3Gx3GAAolFslG24GktG13G13G0Ni1GA0rCAqlGqlGwlG64Gw3GgWA+vFypGypG4tGi9GAgxG44G02GugGu3G44G2pBy2GstGAAkxGwtGAj4Gj4Gw8GA6/Fw4GAmyGmqF2tG4tGAg+FymGk5GA2qFuxG6tGK8/Cg/Ey+Fy7B4qFA4EovGAqvG+7FoOmOAmgG84Gs8GiDMwyGsGomGAg9Gu8GmmFisGAwxG48F0kGkkGw8Gs8Gk8F4wFwvG60Fk1Fy1GiiGq+GokGwhCAy/Fk9G4iFq9GAAumFymGA94G94G94G94G94G94G94G94GA+O8sC81Gs9GonGm8GirFA+1Gh5Gh5Gh5Gh5Gh5Gu9G6OkrFglGs9Gi+Gs9Go9G6uGo9GqnGi6GijFu9GU2uGuiGo9Gs9G44GwzCAAAAAAt5Gt5Gt5Gt5GAg5G8jDAA2iFurCu9GAs/FAAAw/G0vGAAynF0kG66G8tCm9GirE2/EA8+Gw2FA4vGy5G+3Bw+GAmqGwiGu6F64Go+F+nGA+nGAAAAAu+Gy7GAo5C+Eg/Gy3EA+qGw/G2/Gm+Fw+GssGohGi/GAo0Eu8GopBgLm6Gk/GgrGyGAm/GAA+zEi6G8hGq/GA/6G/6GyoFAh7Gh7Gh7GAAy/GAn7GA8oFAAo/GAq/GAAAgyBw/GA++GqrEu+EsgF2gHI2nGo2FAq7GAA66B97GAm/GyrE2+E0gF+gHQ+nGw2FsgH6/GABAAn8Gn8Gn8Gn8Gn8GwqGABAAmuGijG8gH6yBAx8GAz8GAAAAEAAAo9GAkiH+gHAAAwgHAr9Gr9Gr9GAkrGA2iHAAAAkuGA6qFghHstE4pGq4FAA4+G09D+iHqiH++G+nF4+G2pGAgjH6hHA67BuiH43F8+G+6GAy9GA28Gl+G0oGqiH46Fm/GshHAAA48G4iHmiHA2sG6iH+Qt+Gt+Gt+GAA6rF4+G6pGAA8+GwiHijH+rFuqG+rFA3+G3+Gi1ByiHAoiGkxF6jH01G01GAAwvF9+GAAA2qGwvGAAyjCAokH65F2xEA60GAy2GqYAs1G2kH8xE+iGs1GAAAkrGikHAguGAywFAA9/Gs1GA2DgBeAI0sG+Cg4EhgHAwyEszE+gHA01GAAk5GywGAunE4kHAAmmF03Gi1Fm7GmpB0qEu3GAkhC+kHAmuF0wG+oGzgHzgHzgHAA3gHAssGA7gH7gH7gHgmCkvG8hHolHA2yFAu2G20Do8FqgDA8kHAwrGu2F6zFgzCmnG+kHuyFAAAklH0nGAg1G62GAthHthHthHthHthHAAAAAAolGqhHo3GutEmmHCg6FEmrGAAAA+2Gm6EiyGy6FAAA4+FAA+vF4mHAAAxiHxiHxiHxiHolFAA44B6lEmhHinHAmmGoiHAo4GuuEAywG8jHAkmHs9F0lF0oFqnHAAhjHhjHhjHAAmtFu+FgnHi5GgkH04Gk6G+2FgnHopG2hHghCmkHyhHAokHAgL2nHAsCmnHrjHA+D2xG4kD0jHAymHmpFvjHA08G+nHAguGAAA20C+0CwgGkjEA7jH7jHooHAw4F2nHAsoHAhkHhkHhkHhkHhkH60FhkHhkHhkHAuuGA+0FlkHAAAwpCAtkHtkHAo1FAA0uFulH+oG6nHAsD20GAAAopHAA2MAAupH86G82Fm7BAmmHAy3F0pHAk2Fi2F2pHA65CirGAtlHtlHtlHkoF8C6uGA+oGy9FA4lHxlHxlHxlHxlHxlHAAAuzGymHsiHAAo4EsgG4IAAgrHu5GuxGkqHAonFioCAAAAArmHrmHAAAAA0mG4kEB3mH3mH3mH3mHm0CumH08G+rHu9FAAB9mH9mH8oD0mH68GksH09FGA0nDkoDynDs8D87GwnDoiGixGumG25FwjGunDsnD8wG6qHuiHihF0nDkoDynDwnDumGwjGunDumHsnD8wG6qHuiHwlHmoD+kHioDgoD6nH2+G+nD87Gs3G/mH/mHA2mH0mHymHwmHumHsmHqmHomHmmHkmHimHimHgmH+lH8lH6lH4lH2lHwlHulHslH0lHqlHolHmlHklHilHglH+kH8kH6kH4kH2kHykHwkHukHskHqkHylHokHymHmkH0kHkkHikHgkH+jH8jH6jH4jH2jH0jHmmHyjHwjHujHsjHqjH2jHojHA+qHA2mGi8Gy3GlnHlnHAnnHnnHnnHnnHnnHnnH28Gm7Co3GAAAAA6rH2rHAgsHAisH6rHAAAk2G8oHA9nHAAqqHAkHmsE0mHAAyuG0sHAsrF+sDm+GguFAAAimHs8CgmH+lHAytH++DssH8sHmsHxoHxoHkiH8yGo/FwKypH46GioHAAkoH8oH+qHAonHktHAikHulGAA67GozGmzGitH0/FO0uGuoH4hHopH4sHA+KgqHA2lG8pHA8+Gi6Fi6FjpHAAAAAA40GyzGAk8G0zGAi/GAAk0D08G3pHA8iH0qHAouHAA6tHAqsHuuHA+tHkCssHAAuqHnqHnqHnqHwlD2/GirHAmlGg+B84FAAyjFg/F60DA+/Gi5FAAAOs+B+3F1qH1qH1qH1qH1qHy3FAAmvHupGA2jHAAAhrHhrHhrHhrHqmDgoFhrHAstHAokHm8FAq0GAkqD6qHy9GA8pHAAAsvHAi2G8tHA2K4vEmqHg2G67G2sHg9FskH09D2sHw8FA6kEmhHu9GsvHw8D+2GAA2sHqhH0B4mGy/BAAAwhH06FA26FAAAAu2GA8hHotHmCqnGkgCg7FAAslH6JstHqCunGogCAzsHzsHw/GAAg/G2mHgvHA8mF0lHs4GA7sH7sH7sH7sH7sH7sH7sH7sH7sH7sH7sH7sHAAAqvHAy3GsvHsvHMAAAAAAmoFAAAo1FkjHAg/EA0xH6FiwHojHA0J7tH7tHAw1FA/tHAyqGg1GqwHAAmvH2kGw4GgyHluHluHluHluHluHluHluHluHykGA8rG0yHAsnHs8GuyHAunHu8GwyHAAgzF8yHsyHwvH+hH6vBm8GqyHu1GA6wHAzuHzuHzuHzuHzuHzuHzuHzuHzuHzuHzuHzuHglGA8uHusGAizCAgvHysG+yC5uH5uH5uH5uH5uH5uH5uH5uH5uH5uHslGA61GAmxHioG4vHAqxCAwkH89E03Gs3Gg5D4lGAm5Gw+DjvHjvHjvHjvHjvHjvHjvHjvHjvHjvHjvHjvHuzCjvHjvHjvHjvHjvHjvH2lGooG+vHGuxCEykH+9Ek/GjvHi5D6lGAo5Gy+DAkS2yGw4EizHy5G+gHszH8wGWuvH6qBq1FmxFAA8iHswHk+GA4oG6zHAssHAqhGq3E8zHohHAuzHzvHAA40H8nBw7G4/GmoG3vHk0H3vHA5vH5vH5vH5vH5vH5vHAyjE4sHsvH2wHOiUkyHg0HAmyHi0HAq6Gs0H6mGk0HAAu6GsyHAAi0HkXwhFnwHAk0HAAtwHy0HswF46G60HAspHk7F2wH0XvwHAA0B+yCqvGinCq+GimHm/FzwHAiwHgwH1wHAkwHiwHAyxHAAAs1Ho1H6mH8mH/wH/wHA8xHg3EiCkqH4vGyrHw+GAAy1HAAuYAkHosGilCygBupG0zHAAUS81H41HoyHsnHkF+mHAAkiHAqF2hHAAwoGA7xH7xHAuxHAA+gBhyHhyHAAAA6xHowHu0DAurHmzHovHA62HAAAA42GwyGi3H2zHAq+GgvGA+iHshHOOAAA/yH2pGAk9GuiEhzHhzHhzHhzHhzHhzHAuzHyoH6I0+DyoHAy3Hm0H+xH8xHAi3H82HqsHo4HAqG8/GgqGAu9G4iEAwsHo0HqwHosHy5BAm5Gq0H27GAAg4HAw3HAg/GAwhH41Hi2HsiHAAo0H8wFq4H+jHAymHg1HyhG60Hq8GA6kGu4HAgnH2gH2mHE8kGs/GmtHklGAg1H0uD2tFg1HA0vH04HwoCAkzDgkE4zH2uGAy3H+oBA42CwFqnHmqFAulGAklGA++G4+GwxH60HAu7GAg3HAAs0HwiG2tHAg4Hk1H+kHAs5HAmsHs3CsPAq4HkGA86GAkuH+zG+iHguHy5GiuHquHn1Hn1Hu1HAI0Pw4HqGusH03CgjHmuHiuHkuHEsuHp1H+IAr1HAAAwzGuzGAu2HurDAAAAk1HYAAAA+uCAAAAAAAAAwsDA81H+lByuF43C+pBs1HA0vCW0rEAAAAAsiHmvGA8kHy6GspHw3HAAAr3HiCr3HgC+B8Bq1Go1G6Bm4HmtD4B2B0ByB02HoCwBuBsBqBmwCoBmBkBiBgBecaYmtDWw2HymBmvFs4CyqBg2H+lGAAg3HqiH45Hw4H85HGv3HkCiCgCu1Gs1G+Bq4HqtD8B6B4B2B42HsC0ByBwBuBqwCsBqBoBmBkBiBgBecqtDa02H2mBqvFw4C2qBk2HAs+GkmHs+Gw5HA63HA2nHomGogHggHw4Hk+Gg3B2nHA+3H4nHAm8HmiHwlH8rG0wH4xHm8Hw9G6nHwNq2C68Hk8HA0tHs3Bg/Dk6Ho8Hw2GkKkmHAgxH02GAA84HAAAAAkoE82HmxHAt4HAAAAk4HwxHAA0xC2CAAAm5HopH/4HA0hHEulHAAAAy7HA6sE07HAAgsFg4Bg5H25HwpHAA65HqoGz5Hz5Hz5Hz5H86E65H8pHA+6E25H85H+pHAAAAgzH46HA+7HAAAl6Hl6Hy3FAA2+H2kHgoHkzHq7Ho3Fp6Hp6HAA2kHkxGwkHA4av6HAA2jGu7H2LuxHk5Hk5Hu7H+8Ck5HqoH2yHA+oH4jGw7H16HAg/Hw+HA8yH56HuFsFqF44G24GoF07H0wDmFkFiFgFi6H2F+E8E6E4E0zC2E0EyEwEuEsEqEoEmE0wDkE+5HgqB0yF67CguBu5H+B8Bg7HirH56H6BsjHkjH8BAyvDAod+qHwpG96H0vDAm7HAA26Hg0BAupHuNA6nHq0HqpHs/HAAsrHgG+F8Fq5Go5G6Fm8HmxD4F2F0FyF06HoGwFuFsFqFm0CoFmFkFiFgF+E8E6E4EmxD2Ew6HyqBmzFs8CyuBg6HAiGgG+Fs5Gq5G8Fo8HoxD6F4F2F0F26HqGyFwFuFsFo0CqFoFmFkFiFgF+E8E6EoxD4Ey6H0qBozFu8C0uBi6HAwgI6/Hv7Hg7H4uGA00Ho2GAs3Hq3HouH68G48G28Gk9Gy7G8rEA+lH6/Hy/HAunH+7H48Hy8H4wGA41HA+lHA97H97HAAsmH4yGquHw7HAm1H62Gq/HmtFwgIgyHAygI66Go1H86Gu+HwzEs3H43HkyHu6EAw+HAsgFqb66HAAAAgyHx8Hx8Hx8HAmxGuIA40GsgI+tHwpEupEAm2D8RqrG38H38HAAAAA+uHAy8Hq9HyW6iH4sEAA8H6H4H2HizD0HyHwHuHkIsHqHoHmHiHgH+G8G6G4G2G0GyGs8HusBi1Fo+C87H++GAAAAAuhIw3H6/H80E4nHmyB6sHw6Hi9Hs+HAu2Hz9HAw2H2mH19HqIoImI07Gy7GkIw+HwzDiIgI+H8H+8HyI6H4H2H0Hw2CyHwHuHsHqHoHmHkHiHwzDgH68H8sBw1F2+C8wBq8H03HAkiIoiGAAA6hI83HmgIo1EkoH42HC83H42HmsGAm+HqiImiIg4HkiIAAAAA+rGm7HmD69HAwFuFy+H0uHr+HsF+mH2mHuFr+Hr+Hr+HA8oH4oH2gIA0FyF2+H4uHv+HwFinH6mHyFknH2+HinHknHy3Hm9Gw/Bg+H4xGy3Hm9G4rG+oH0hFwoHqiImkH0nBAw7EA8uGq1Gq1GA0gI28EAusH4/H6/HkjImuEA+F8Fg/HivH5+H6FsnHknH8FA7+H08EAi7G28EmpHopH01GAAm7GA0+HmtCwjI49Gm4H69G6kHAkhGAmrHi2H2iHAglHG8tG25GAsvHAqcymGAAAAAm6HotHA+G8GggIiwH5/H6GsoHkoH8GyhHA7/H7/HkqHm3DgqH+3G6hI89E2nEkrHgqFy2G4jI0jIkiIytHm3DgqH4uBurHA64H44H0lH4gIytGkgIAA6qHklI4BAo6CA4nGAAi4HAAAAAirH8iIA68E+iIsesyHsgI+iIAIyxH88EmrHugIuyHw2Hy2HgjIAAAA0/GmhIiK2uHqqDAwkHSA8+HAk4Hi4Hg4H83HlhIlhIAAmMAAg4E21EAAAA1hIO1hI1hI1hI1hIAwhH+hIAAAAAA0sB0hIwzGwzG23BA+lIymIi3HAslFslF4gI+vHiOi5H0mI+vHAqjIs7HkjIpiIpiIpiIAs7FkbgwDurB0iHAyhIw0Gs4BshFqhF+tBkhIAAA4hIAA8qH6qHwkFAijH4jD6+DAwwDAorH+rHAA6hI4hIw2HyP8mIA65G0iIw0GAAAqoIknI2nIA8iH8iI40G40G+4Bo0DAAAAgoIA6kE89DAAmoIAA4nIqoIA+1GwiI05HujIsoIwjHwjIs1G2xHs2G67Di8HA4lImoIA6lIwoIwoIAgiD+nIyoI65H0jIk2GqnF2iI2jH2jIy1GAolIq9HAgyDgyHylG+gHs+F+xDwkIk9H0LpkIpkIpkIAw3GiyHq6H4oIAtkItkItkItkItkIAAAu7HAsvEAuqHy7HA0rHAAmnIqpIA6oIAupIAwpIjlIwpIjlIAA+2Hk7Hu2D8+G+oI4sH0pIAAA0jCA6rHAAA+nIwpIiwH+nIAypIAAAAipImmIg2H/lI/lIA8xG+5D6zHk/H4rHy2DqmHmlI22CAAAm8BAAA0pIkjHw/HkxE6qIotHAvmIvmIvmIAiyBAAiwH+mHA+pIAinHAAyHw8BwWAAAAoyDk9BmoIAAkOumIirHAAAmtHvnIvnIvnIAs+HAAw9BE0nCAqnIm9HonH08HonIk5G65GosG08Hk8D25G8oEitBsnEmrHAAiF7nIAk4B+CqsIAkpEmiEA4yBygChoIAAAopI29H66D8nHA8oDisIwlI6nI2sIguH2sIA4sIAypEIoG0rIm1CA0uHwpIm2HAspIwhE4rIAAAwsIyvHAu3CutGwtGwzEm9Du4DA6EyqIotIwvGAA6pI8hCAhpIhpIhpIA6uH0oIk5H+pIAA62G+2HAppIAAAvpIvpIvpIgpIy/BqiIq/DAAs+BAi0EAAwvHiyD0wHAk6Hk4HghI4kHAm6HAAhqIAk6Ho0FAAApqIpqIpqIpqIAmnIgpI+lI6jBknI4gE4uIwgEAAqrI+/HvqIA+uIAzqIzqIAo5GkgIumE4jIkgI6pI0pFypFwWy3BAy6EopIKyrImgI3qIA6zH5qI5qIA2gE4SwpIA62DkuIi1FsgIw5GAAAAlrIAA20HAwiIAkxHwjItrIAAAAsEAorIk9G69G4sIswGkwIAAg2C8sI7rI7rI7rIAw3HAA4vIuwIAgiIAAAorEktI0uDAAAA4vI22FonIxsIAAsvGsyGAAA7sI7sIAm9H9sIAA4yHuxIAokI4BAAA+xGAAAsjIAAktI2jCg4EumIAszH29H1tIAAAAAAuyIu4HqwIiJmyIs1HhuIAwyIAluI2jIluIAAiJAA4/GtuI28HoyIAAo8H+yIyvIA41B0vIikIq0GuzIuvIAmuI6uC1uIAAs8Gw8HmzI6vIw8HokI5uIAuhEAAy6HAghCiwI08G48HuzIiwI48H6lBhvIAk0IAA+8H2kIAAAAo7HqwIsjEA4vIs0IgsHAuwI+xDuwIAAAAo0I8wIA4wIgtGssHAqwI6wIA67H8wI+jEwlIA0vIylI2+GA86E60GA4vIAAi2GAmqDAw1F+sH+sHAAuIAA+qEs/CgIyOs1GAAA9wI9wI9wIA2zG22GqxIAo0IksCk0I42G+tIAjxIjxIjxIjxIqxI88H6+G+xIAmMy1IlxIstD+LAAAsyIrxIrxIg2GA2zIAsuI81IAAyrIqgHzxIzxIAi7H0hBA42Iy1IAA6jH6rIygH7xI7xIA9xI9xI9xI9xI9xI9xIAAqjI86Gi3I86GijG+uIouHg+H46CqsEA8gIw2I4rH8gI24HmiCgjG41C05Hw2IuzEioIgvHw2IAsyI+vH8oHioIkoIy2IAwkDu1Iq4Hi2I08Hy4HAAuqHi4H6rEi2Ii4HwnByiHA28H0iHkpHkwHqoIAAAA00I+0I+uH81IsjG6pIA8lG8zEAAAAAA2zDk0IAlzIlzIA01I85Gw1IAAAmhFAyvHyvHAAA1zIAq3Hk4IAAAA+kHo4I6pI2zIs+Ho2Ii+Fg5I63ImnIm3IAAAAAwsHAAotIu9Ht0I8YmwIkwIinI01Hy1Hw1H+1Hs0H2kF6Y2+Hy4Iq4I4YkgI00Iu1Io1IupH2YsuI0Yw+HyYt0It0IwYuY4+HkrH2mI8zIsYwtIkvH03IwlG64IqqIqY64IizHwtIkzH22I4rF0vIgwIsqI2yFoY22ImYw4FuzB+yIkYiYgY+X8pIt0It0It0I8XgpHogB6XwsHk4I2lIohFmhF4X8tEypBgjHt0It0I2X0XyXwXuXqmIsX8zI00I8tBk6HikFqXoXAm9CoqBsvHmoDAuqI+jFovHs/HAz0IAklBw4Ii5IAsmIA6Pm5IAkmI29G85I85I+tI21I8lG4xIixH6gIy6H21Iy9CkvE85I+nH29GAAAu+H6gIh1Ih1Ih1Iq+Hh1Ih1Ih1IAA4gIAAAysGr1Ir1Ir1Ir1Ir1I2RAksHAAAA11I11I11I11IokIAqkIAAAAA85IAAl2Il2Il2IUAn2In2In2IAA0jH2SAAi7Iv2Iv2Iv2Iv2Iv2Iv2IAu6Is6IwwIA8Y46IqtHo4HA+4IAAAg9G+8Gs+H72I72I72I72I72I72I72I72Iy8IA+7IAsgIAAyiIAAs7I6lIszHs7IyhIAAAAuvHAi3IsiIAs2Bz3Iz3Iz3IAujI8/HAspIgiI87IuuHAmfo3Iw9G89GAAAA6zIAwfy3IqrIiwF03IAA42I08IAk5ImgIw4IAm5IAAklHyiImzIi0IAAg9Iy2Ik0IgiIu5IAAAm0IAs4IymHAAy4Cw4CSAA04I8qFAA8qIy9I+wIAg/Gs/GA84I22Im6IsqGuyIAAm/HAAAAunI4+Fm2Hy6IA6+I09IAsJAAAAAoyH41IAAwtIA69Hi4Hk2Ho0HAAA+mIAAAA56I23IAAAAu/IAj7IAAorI8DmzHAy3HAr7IAAAAz7IA17IAA2iCAA4oCu7I4zFo5IAA8oCw7Iy7IA6pIAygJ4C8hIA0gJAw8IAr8IAw2DAAAoqH68IAw1IA38IAAA98IAAupIAAg5GAm6F+zHAAA+8Iw1I6hJohJAAAq0HAAAAAAAh+Ih+IAAs+IA69I49IA+vIAAu+IuuIAAktIq7FwgJwgJAAAAAA9+IAA2wIh/IA0+I8wFgmC61HA4lIg2Ig2ImkJg5Hl/IA6qIAA4rIA2LAAAyiJA24HwjJA8jJ6hDsjJwyIqyIo1IA6vIA2gJ0jIAyxIikJoqI02HAAkqIuvF0yIAAsxBAAAA6qIy8F2iJtgJAAAA+M+iJ8MAAskImlJ06IA+5Iq2I2hJAwvHAk4ImrDAokJ2uHohJAAskJ6uHshJA4gJ0EA8xD2lJk2ByvIqhJkiJAAizI2jJAAAslIgrIA8hJ6gJigGovEAAAg5I+0Hg5Im5EmmJylJilJ7hJ7hJAAAAwiGAgjJAkvH6uIAAA0iJ06HgxHAAkkBxiJxiJAAAumJgvBg+GqnJ4yIAAw0IAsjGAA0vIAA2nHAujJAi5GAsoJyjJAujCA2mJm/GvjJAwgG6/Ho6HioCA6mJoxH6jJ46I+lE00BukJoyIzjJAAkkIwvI4zIwbupH6pH3jJA5jJ5jJA7jJ7jJ7jJ7jJAAoqEAAslH4gIA8pHoqHAAAAopHqnJA+jJ2kJAAwnJAA3kJ3kJ3kJ3kJgrE0rCu7H3kJAAAAAYaA8wIAAAKAylJylJ4lIiuDAm7BqgIk5Dm7BqgIk5DAmpJkpJA2pJAkqHw6IgwIiwI8nJAA+lJg2IuuD0gHw7B0gIu5DAwuDwuDwuDA07B4gIy5DA9lJ9lJ9lJAAAAAnmJnmJAAAm9B8lJ0mJA4oJgmJ6jJAstIAsyIunJ02IzmJqvDAAqyIAo/Hi0HAymJ08I64CkpFAA6nJsOAwzFAA4zIojIAAwqJAA63I0qJ0zBA6nJ6rJ0rJAxnJAiyI00HAAAAAA/nJAAAuyI8+HAwqJA2sJpoJAAAk5GAA2xHAAktJgrJAAAAAAqpJ+sJAAAAAAvpJAAi3E8zI4tJqgIAsgIAAAspJ6nJA+uJ6yHmsJw4IAAAjqJAinJAouIknJspJonJAA+1IAAAm7GgC2zI27HAAAm1I8uJi1IqnI0zHAAk/Fu4EAm5IAg7I2zD6rJgGA8rJgE8zEAAA0vJAsiG4qJi9H4uI6pIA4/E4vJ6gJA0uJm2I61IAshJ6iG4iG86FwvJAirJA0wJA+5IkhJ2rCAAAowJAAurJmsJAi5IAA+3IAAAu9BysJm3Im3IAAykIq3IAAwiJ00HAAAAo3IgpGkvJAixJo3IwpIAg9IgqJsUgyJA26HotJwiJAAAiuJAgoHAikIAAw/BgqIwyJiyJquJAA0yJ+xJAsxJkwJ26HqzJujJs/I+vJo0I1tJAgwJAm+IAAA6xJAm3IyjJ22Hm/H2+GuyJ+jJAqhJyDAAAojJikCmpIgiEAopIyuJAAAgrIsyJm3H6xJ4xJkqHk9I6xJyGk1IxuJxuJxuJAAmuJw5IA2gIwgG+hJAquJ05IorI0yJAi5I6gD8vJozJAAAhvJhvJi0J8yJAAqvIyzJlvJlvJAApvJAAg7IA4yJAAAi0JA65GmwGolJ0pIgsIAA7vJ7vJAowJAq4Ds0JoyJi6G0oEuwG6zJAA4aA8mIAixJ+oJAAAAvwJA6yJAAAyxJs/IAAAA60J60JosIu0Ik1JgyJ0hH89H60JAAAAAAAAAsrIg1I0hBAzxJzxJAA84B64B+xJgiJ3xJ44Bq6Ii6I64BAAi8I6jD8yJu/H82JA41JA0pI+zJo1Ji1Jo9Iu1Io9IA43I+uJAAgzJlyJlyJAA0vJi/D6wJggJAAiyG62JAAAu2JuvHA0+IA3yJ3yJ3yJ3yJ3yJ3yJ3yJ3yJ3yJ3yJ3yJ3yJs4JyvHg1JAAAykJuvIAu+IAAAwkIAAA2tEAASq0JkiJi/Iu/IAAAAAm4JAknHAqjG9zJg9H40J9zJukJm2JAwwIAAAmtI81I+0Ju4Jq4JAAguIsuHimGAA+4H0mJAsnJ4+I04J6+ImrIAAwnJ8+I2jC4jCg5J84J++Is1J44JqrIAA30JA0sJqzJ6lCq0JA+jGi1Js0JCAA2mJstCutCA07IooJ6iGAy0Jk6Jj1Jj1Jj1Jj1Jj1JAu/Iq5Jw/I8rIAAg3IusIulGovJ62IAu1IA8/I23JAA63Js9FAAAggJw2Jg6J85Jy9FAwuJAAonIAA25Jm6J4sI41J45JkpIq6J+rJA0mJAm7JlmCAAAAt2JqoJkvJAikIAA8gJ+gJs3J46JqtIAAokJ+2J32J32J32JAihJ+6JkhJwtIAAypJu1J2pJA6wJAAypJAwyI+yJ8yJqhJAAp3Jp3Jp3JmqJyhJu7J0hJguI8jJAAAv3JAAk3JwwJuwJswJg8Ju4JqwJo/BA13JyqJ+hJ67JsuIAg6JAAs3Ji7JAstJA8qJoiJqiJ2uIykJA4uIAj4JAAAp4Jp4Jp4JmrJAm8Jy8JgyI28Ji8JAu9Jo8JAAw6JAAAA69JAo9J6iDAuNu4JsN8qIo4G6zIAAGA+8Jk+Ji2HAgtJAAitJ64Js/HAy5JAAAmwGAowGAAA+9JikJkkJwwIyvJ2vJq5Iq/JAi9J+qHq0IA85Ig4GA42Gk4G+yFogJ21J8hGAu4JA04Jq1Iy5JAiyHi8HAswFwyHAozFAy3Jy6JAAyzJ4qJAA2zJyzFAmW89J0zFo1Fs0CA6zJsmEAA76JA96J96J96J96JAAA64I44Iw/Js9Jo/Jj7JAwpJl7JAAskI29J4wJw+JAr7JwhIgyGm3IA6qJt7Jt7JAAAAA2gKAAAAAAA27JijDAu8JAk9JwqIsqIAwqIAAAAkjEmjJy+JqlEA88JAAAAAA85Hq/JmhK2vIAAmjCAA63IouIopJ63IqiKAm6H4nJwhK+5IAqqIAu/JAA0+JqrJoLA8gK19JAgqBAA79JAAAAA48IAAAAAAAA1+JAAq+D5+JAwkK27HopJAqjK2wIA87JsjK87J2hIw+JmiK6rC+qJAh/Jh/Jh/Jh/JAA4qJAn/Jn/Jn/JAAs/Ck3BAA2/JAAAA01JwlIAAAAAusJAAqgCAwiKAAAw4I6sJyiGA2gKAAAkoHAyhKkoBAghKA7gKAg5IihCA/gK/gK/gKAAjhKAA6sJAAAAAsiKAstJ6hK0iKA+rJs4Is4IAAABAAAAykKslKwwJliKAonIo8JAslKAslK4sGriKAknI+gK4wJ4mKkmK0lKtiKAviKAAAAAmsJ5iK5iK5iK5iK5iKAAqnKAAomKywJojKAAkuCA6uJAknKAotB0wIrjKAtjKtjKtjKtjKAA6xJAmwJAAAimKqjK4lK09IAAAAuoKA0oDA82I0jKuyJshJyoKA6yJAupFpkKAAAmqJAAqqJEmwJAimJ0mKAmoJAinKm0GglKA7kK7kK7kK7kK7kK7kKAopKAqvJwzG27Is0GmvJ/kK/kK/kK/kK/kK/kKqpFAA8pBm9IAAnlKnlKnlKnlKnlK0nKnlKA0zJ4oJk8Js9I0pKgpKwoKplKplKAAA2lKgFAAzlKzlKAypGAm6FAwpKosJ89IAsiJw5Gy5GoqKAAwlK62I/lKA2xH68GglH+kH48G08G28GAilH+oIqmKukKitEjmKjmKjmKjmKjmKjmKjmKjmKAA89JA+3JAg0IymKypKAAAxmKxmKxmKxmKxmKxmKAA+oKs9I8wJAAAinKssKAAAAAolHAnnKnnKAAA0qKmyJAAA+xJy8JuvGorKszJAAutJm3G0pIu1JAAAsrJ6nIqsKAAAAAAAAAAm6JAAmoK42E47IqpEAAAonK4tK6oJi5IAgjI0uJ9oKAAAAAAppKAAAA+tK4sK2zHAqpCshKkpCAA3pKAA7pK7pKAAwoKAAAA4kJAAi1C24JAAAA6+G8mJA+sK+mJ6sGAAA46GAAAgtGAAA47Jw1J+hJu7IAAAAAirKk6JslJAA1rKAA5rK5rK5rK5rK5rK5rKA7rKAAAuwKAAAusKApsKAAAi7JAAkhByuKAu4JA3sKAm2JACo2J6lGo2JCAAAAAAAAAAAAAAAAAstJ0tKAutJ2tKAi+JstFAqtFAAivKAAAAAAAA3uKAAAwDAAAAA6Dy3JAAAowKA2vK+WAACAwoKA+iKAA49D+nJiwK2wKAAmwK6wK0+J4wK8lKgnC+gJA0+JAAswKAnwKAAAopKAAsxKAAmwKA+wKAAqqC6zK6yKAAAqzKAgnKAAAgxKKmnKy7JgoJAAAAonHA0yKuyK+wEs9Jk7CAAk2KAg1K+jJAAAozC/xKAAAy2KA6hGizK4uJAq7JAupI42KAg+Ju2KAiHaAA80KzyKzyKzyKzyKAitJAA84Iw/H63HAAm5JAwxKs3KmmKAy4IAAu2Ks2K++JA+/Ho4KAk1Iw2Kw2KAA+tKAq0KyoJ2zKq0KmzHq1I21D01DAk/J0sKq/JAAAAi/JAA6pKi4K0qJAm3KyjIu2IAAi2Km3KiqKw4KAA4mKggK2pKAA6zKy0KkgKA83JorK+yKAy/I23KACs5Ko/GAAAAi/JwrJAAk1KAAAAAitGAAAC01KaaAwvDq3IAAk6D4sI6oKg6KwrK+jKz1K2mI61K87Is8JAAowKAm6K4hKqwJ51KA22KAAAywKywJA++I8zFirKAA2rBu2KAp2Kp2Kp2KAu5K40KAAAsnJAA45Ki1KyzKA27KAAAA4iKm3KA86K42Kh3KA8sDgyJ6qFAAAu7KAiuJy6KAmoHk9JA23Kq7KAx3Kx3KAAAuoIo8D2yBg0Jg6K4Yu6Io3K+6KAA68KAA64K0mKAAAAA28KmuKi+Iq4Kk5KAAgkKAAA27Kg3Ku5K6gG0oKAAA54K54KqpKAIAmpK43EAABAy3Ki2K+1JA0iKAp5KAutK49Ku8IAAAi5Ks6KkwHAk5K68KAs5HAAo0KqnK4+Ko0KAAAwnKGEAA4Fo/G6sJq6Kj6Kj6KA+vDi1J8tFAAw6KAA09KmlK80KAA0rDs7K09K0rI46KAA6rDA+9KwlKIKy7K69K03K6rIm1JAq/D+xI8qCw9I07KAAgsIk7Kk+KiyK96KA6yKw5KAAAAAw7Kw+KimKAAAAsyKAm+Hi7KAAAkyF0/Ks3IAAAw7KyqK61JqqKAh8Kg4KAq/KAqzKA22KA42JCAAAs5K4uFAAAAA8lKggLA+tD42JAoBAgiLAytKg5KAAAAouJwgL43KAA0sDikJyhLAgzKAghK+Is3JshLAAAyhLkiLAwrKy5D59KAAkxKspK2rH40K+iL43JAAk1Ho+K6kIA2pKAqxI06JwiLs+KmuKAmqKunIAAAAGAs/Ku7KsiL4nI4nIAu/KqgLuiL+oKgjLA4rCAyiLAAAA8wKmxK2uHwxKkpK0gKAmlJklJoiLkwIk4K6qKAshLolJmlJk3BwhLugKu/K4gKA+qKmkLAAAmjLghKAA4hL0jLs1Ku1K8jLkhKAmtG6tK6hLAuwJBAA6kLAijL0qK7/KgmJ+lJwhKs+KysI4jBkmKokLq1K2gLs8JAs8J+lJmuKgjLAAy8JquK8jLAA8xIsgLAAAA2+JAA0jLujLAzgLAAAAwiKoqCkjLmqCkqCiqCgnJ+mJsoKA2+HmrKkzK49B0rH2hLilL03J8sKAAimL83K86JAAA22KAAgnLsxKrhLqoKu1Jy5J6gKghIAAvhLvhLvhLAynK+qGxhLxhLAAAAg5H0lLA2lLwE0iLixDwoJgmLAA8lL+7KytK87J6iL67J6lLAAAAAgoKiqIwiLkmLAquKqnL88JylL+xI8hLymE0wK4yKkuK63KAA87CAyjEwjE6iKu/K+nJ+rKAAizK1iL1iL1iLAAAsiLinEkxKAg2J8uKkjEmlLA4uKsoJ2mL08Jk0J4qI+nLAAAAA2tKylL4qBqoLA64K+zDmkLu0D0+IAmvKw7J8qBkxJAwVAyoLAukL0zKA2oLwnLk5Ks3HAy8DunLwyKkoLw5K20J4oLynLAA8oLA4kLm/I9jL9jLAi8Jm0JAuoLw5Kw/BquKo0J46JAg+I0iLAAnkLAA4oLo6K0uKi7JAAAA8uKq7JqkLgpLw6KA83KA4XAinL8hEA7kL7kLA06HioI9kL6hE4oLA+mLusBAgnLwsBolL6iKAA0lIwpL6oF+sImqLgpLs1EqsBA6wKAAyoLugF4pLAuqLopL8pCklLq7KAs6KmzK41KAAw7KAm7K8oLA8pL+oLogKA5lL5lL5lLAy5H4iLumGq7Ky5HA6lJAyiKi+JA6iI88Kq2HqgFoxF4rKkqI8mL4+CAAAnmL+zKonLimLq+Jg1K0qLAm8KAAAgC2mEAsqLq8K8iEAAAi4J3mLA28KA08Ks8K6+JkpLiyFysKAAAAAlnLlnLAi+Gg1KAAkzKmoLsnEynLrnLrnLAAvnLvnLvnLvnLA4nLsrL8xKs+K6yKAktLA8WquC+pL0zKknK6tJ4tJ1nLAA8wJ0oLijJ64IyzK0+K6sLszKA2sL+wJAAAwvIAjoLjoLjoLAAssLq8JAmjCAstLAi0DopLw5D89KA6qGq3Iw5I2/IvoLvoLA+oKxoLg8GAwvEs2KkwKgkLqjJAoxEitLA85JoqGktLAq3BktLAy6KuvKA9oL9oLA2oLw0E4jH4sLmsLkjLAA8jLAwpLspLgqLlpLAupLiqLAAyqJ4tLAAAAAwtL01K0uLmkK8sLo5I+3K2uLwtLA3pL3pL3pLA+gHAAAu/KAA03KmtLAAApqLpqLpqLpqLpqLAouLsrLAmkGAAAAAA+0EAA6gL0CAAAA8qL+uLAuuLslLAs8DwrLk6IA40KyvLAAAAzrLzrLzrLzrLzrLzrLAAAwmJAy5K8sLAAAA6gHAssLlsLlsLAoxLywLiwLAuwL6wJguKAAsmL27I0sLm4K8hLotLtsLAAAkuGAAAgtL68KAAw4KAi2KmtL/sL/sLAAAAwwLugLAAAAuyLAi7K0wLwvLAAAAwoJ68EAovK+gKA9tLA4jE8oK2hGGsvKihKA4tL+jLu3KAmmKAsuLgvLAAsnLkvLAruL46KruLruLruLAi6I0uLAAm6IAA8uL2+KAAmzLAAA6zLAhvLhvLA8kEgqK6iGAAglEkqK+iGnvLnvLAsoLkwL+6IouImuIAAs6GomLupKwnK0/JA4xLvvLAAkvLAAuvI0yJAA4yL6vGAAAu5KAqwLAm1LA67KqpLg8KAAAAAsxLm4Cw1L4zLAAwxLAAm1LAAkxL4xLAAAAy1L8mI2C2Cy1LlxLlxLAm2L+qEA0iKAmyLA0sJAuzL+Dg/Ky0LAAAAAomHAAA8xJytLkCiCA2yFA6xIiyGw7KjyLAwdAgkKg6I4nL02L21Ko3LApyLpyLpyLpyLpyLpyLAA0yLuiLAAAAAAAy4J+4J2zLA8pL9yLAm2LAAjzLjzLjzLjzLAlzLlzLlzLAk6EAA40KmrHm0LAAq3L2zLwjL86C2zLA2aq6Ky4L83LAi+K81LA1zL1zLAA5zL5zL5zLm7C5zL5zL5zL5zLAAm6G66E0qK66EA6kKA8rH80LAk5L+3L2gK63L0gKAl0Ll0Ll0Ll0LAAilKgvJmhFw0L01K00LAAt0Lt0Lt0LYAoiLAgpHu0J+9K++K24Lu7E0tLx0Lx0Lx0LAipHw0Js4L8vJg+KAw1Lk2GAm0L+0L4kLyuKAw/HAAs0L2gL41LA+mKAo3E2iH0Gk7KilLu/KilL8GiyLu8CqwKAklL4gJAmlLy8CgHs4L4kJ8iKs9KAAAAt1LAAu8EAA11LAAAAAA+8EimLA0jLm5LAAwgLk9EAA46LosLAo3L0xJt2LAAkuLAAA4mLAA26L4wK72L72L72LgqJAAAu7LA8oKo6I0zK8+Io6IAl3Lw7LAAp3Lp3Lp3L0DAk2Em7LA67L6hLAAA6/KghLAA0/Hm3Lu3Fy4LAikDyrKAAAAioLu/CAAA43K0iLgqKA4tLgsIk5LAk3Em8L04K0qGm8Ly7LAA24LwoLv4Lv4Lv4LAAAAAAA94L94L94L94L94L94LwlLA8uLAgrK6qIA2lL09EAivLGkrK+qIA6kLA29L48KsmDq+LAr5Lr5Lr5LAk5Ly9LAq9LA8/KurHAk4Lg+Lu9LAw9Lw6LoC85L2pLAAAi9LA95LAAAAAAmvLmsJp6Lq4JAygFAwyK+oCAq+LwqL8+LAx6LAz6Lz6LuiCg/Lz6Lz6LAilLu5Ew+LA36L36L36L36L36L36L36L36LAAg/LAA/6L/6LAshLAw/Lm1EkgMumDq+LkoBg7Jw/L8sK+uGywL27Gj7Lj7L2D2DAAgsK+1JAgpLk/LA6iJAAq/L8/LAs8L0wK47LAu8LuyLqvI+zJAy8Ls8LA8yL6yL++L+jL41KuvI2+LAA2yLAAAA07LwgMAAAk9L0kLquGAAA2/LAo5KAA4vKA62Jo7LAsoLAsrCAohM45J2yL6yLAAAAAA86J48L0mHp9Lp9LAAAkwKAAs6Iu3Kk9Lq6IglEAyzLA+9Lw7KAw6K82Lq9L8oLy7KA79L79LAAsiM6+LA80LupBy6KwhLy+H4jLuiMk2Ky6K4jL8+L2sL6pL4oIAyhLghKq+LohJAgiMAi3LgqL49L+rK+rLi/L0lDwiDkwH29L+6Ky9I2zLAk1LgsLkiMs3LAAk/LAw/Lv+Lv+LAx+Lx+Lx+L6yJAAklFm+LijM1+L1+L1+L1+L1+L1+LioLAAAAgvFkiM0mFqjMkiM0mFAsjMAAu4K09Lj/Lj/Lj/Lj/Lj/Lj/LAi0LsyF69LAguKAp/Lp/Lp/LAgyKAAA4iM4iM2mL2mL4/Lw5LA6/LAAA5/L5/L5/L5/L5/L5/L8vBk/I26KwlLAs/Lq0CizLijMAqkMyrJAAhgMhgMukMAqzLuuLAAA2kMA4pL2kMikMAAisLAAAilMAwsLAu6GghMghMAAAmmKA8hMAy2LAsnF+uLo5K2vCglMAnhMnhMnhMnhMnhMAphMphMphMphMphMphMk5HAivLAuhFqxDthMthMthMthMthMthMAA+qLsiMAqvLA1hMAunLu2HAkhJAAA8xDowL2GAo1LAumMqmMAAg4LAqyLonMAAwtLmgLAAmO6kMi9LAmzEAwvEkiLAstLAAgtFAAAokKm9Li9Lm9Ly/KA4tLggMAsmMA4wLqmMAs1BArjMrjMrjMrjMrjMrjMAAg4F4xLmxLqnMAAA01KA+mMm+K60JA5jM5jMA+pKorBisHAqoMAu5L/jMAAA6oKkpMAnkMnkMnkMnkMnkMnkM+oHAAAtkMtkMtkMtkMtkMtkMAyyFAxkMxkMxkMAi6LqCysFAyhMs/JAAAAAwkM42IAooMyyLolMAAAAA8sEwpM0vLi8KilMs0Bo7LAAoiJq/K4gLglMo3IAAAA41L4iMktDyXwxL4qMAwrK6CAotD6KwrM07LslM81Lw9LoqMAAA8mMAimKg0G8xLwtDkDAAApmMpmMpmMAAAglMA6pGxmMAgzGzmMAAAw0Hw0Lw0LqmMk4K5mM5mMAwMozLs1Cw0HowLinMAwyLAAA8yL+nMinGAA03LAAg5KAAAAA1nM1nMAAiuHw+KA+/KyrMy1LAAksMm4KAAA4jM8tL6nLg+F2nLi9Lk6KqrJ2mMsvL0nMy6KysMAAAyrMAy/LA6pH45HqsMAAq2L0pMAslLA09LooMk6KygIysMAA4+LswLmqIotMAAoKm8LgqMstMAAA8lLwoJAA24IwpMAAAAAAiuMAAA7pM7pM7pMAqoMm6LoqMA44LsuM8/LAi+IwpMonJgkM6tMyoMAq9LqqMAAAomJy6LpqMpqMA6pMyqMwpMAyxL4hJ2hJuvMA29L2qMvqMvqMvqMvqMvqMvqMAugMAAgrMAurMAwqMwuMy5L+uMk1LmvMA0uMspMA26LmtM8gMuqMkuMAsvMAy2FA+uM64L6nMA0gM67GAwtMAskMkiMmoMmhMohM2vMA0mLAs9KquItrMtrM6pMusIquI6xLkjMyxKqvMA8/HA6lIgrMq9Ko9K2iMyoDAA6nL4jL6nLAg2LguM6kJurMguMs/Lg3LooLkwMgwM0wEA0sMA+yH4kGAm2LqwMmwM6hMioL8tMs5HAouMAA0rM4nMAAypJ+uFijMkpMu8KAktMq8LpsMA+oJAqiMAAAwiMA1sM1sM1sMAAmxMA4wM2wMqgMgxMoxM6+F4iM2tMAAsxMA8wMiyMAu3LwxMsxMoxMwxMwgC41KivMAu/LoxJknMA0xM0gCoxM8gJqiLghLAA+4LwxM+7LA6xMAAAA+vMA+zLyuMAovLyqJu8GAw/KA6jMA2+L8iMA8mMAjuMjuMjuMjuMjuMjuMAuwMBg+L0yMm/KAAAszM+oLAsiLwzMAo0LmyG68L+yMiuL6iHAAAyyMyoG6nM68Lg9DAu0MA+nM+8LCw0M4/JygMu1L4iLk9L+mLAy0M2pB0sLwtI9uM9uM9uM9uM9uM9uM+3Du7Ku2HAstFgxMA4gM+kM06L8yM4yMwxM4gMk9LogF8rKu5LknLhvMhvMhvMA43KyxMA44F4zMlvMqmMmxMAAktH2hLg9L07F2zMshL+2L0vM6uLmkMAs5KA0iMk0HAAA6yMilM6tGA2iGssLi7K8wKi0MAAAy9L2zMguMAg0Lq0MAioLswLAAjwMjwMjwMjwMjwMjwMjwMAolL40M+jLgxM0gIwwMAAA+0MAAAy6Kk1MsnIi+L+uMAAw4IgxMivMA3wM3wMq8Lw4J3wM3wM3wM3wMA4yM8zMw5G5wM5wMAkzMktL0/D0/Dw1Ko7Lo1M4mMm3LqiIkzM4mMAq1M2/DAAAAlxMlxMlxMlxMAg1Mi4L8xKAysL6vMpxM21Gk1MAAtxMtxMtxMtxMA+oJAAiWixIAAA5xM5xM5xM5xM5xM5xMAAA6qMitGs8Ik0GyxM02KyiFAhyMhyMhyMhyMhyMA0wHmmMAAskLA41LgyMk2M28LygMg2Mk2MAkoMm2M0kHw1J8wM42M+/KAA2yM0tHA4yMAA1yM1yM1yMi3Mw2MA3yM3yM3yM3yM3yMABA4zM9yM9yM9yMAAhzMhzMhzMhzMhzMhzMAAy3MAmlGi3MqqJ2yMglLu2Mi/KApzMA0CrzMrzMrzMAAq3LghMAkhLAzzMzzMzzMAA3zM3zM3zM3zMA88KqzM8pGksIA7zM7zM7zM7zM7zM7zM7zM7zMA0hM43M+zJAAh0Mh0Mh0MAAAmtIAAAAiiLAx0Mx0Mx0MAA8kEw1MA30M30M30M30M30M0kIq5M0kIA+mLAymM4qMugMAmjMo9K90M90MinLAAh1Mh1Mh1Mh1M+pMAkbAyzMAobAAAt1Mt1Mt1Mt1Mt1Mt1Mt1Mt1Mt1Mt1MAAx1Mx1Mx1Mx1Mx1Mx1MAosH83Ms3Mz1Mz1Mz1MAstM03MsyHymKAk6MA51M51M51M51M51M51M51M51MAAA22CAqxL0yL26K8sM6nLm5JyyLA26MAq5JAupM+6HAAA66MA6wCAAq2Mz2Mz2Mz2Mz2MwsMAAq7MytIokMinM32MA8wKm1MAAAAAA4iMAn3Mn3Mn3Mn3Mn3Mn3MAAi9LAt3Mt3Mt3Mt3Mt3Mt3MAm4MAx3Mx3Mx3Mx3MCAgkMEAm3M01MeA33M33M33M33M33M33M33M33MAg7M+hKssL+hKA24Ms0LonD+6Mo0M2vEulLi7MAAylLqpLAh4M0sLo7MmiKA+4M00LwnDgyMy0Lq8MuEAl4Ml4Ml4M69MAAymMq+Hp4MAAA+xIoqJAx4MAg9Mz4Mz4Mz4Mz4MAw8MkuMg4GghMAwnMk9MkjMAAi9M+vK0+Ko9MojM74M74M74MAwkMA68M4nMqnHwnHAu9MA29MAAu6K09MwnMu8MAAi5Mu8KuxLkoM49M0rFAAAs5Mx5Mx5Mx5Mx5Mx5Mx5Mx5Mx5Mx5MAk9L4zMAA2rG4jL46M09M4jL46MmtMyyMqrGqnLmtMiF0zL8zMo0L43JAAs9LA66MyiIAAi0LAAuiLAn6MAs2L0FAAs9MAv6Mv6Mv6Mv6Mv6MAguMAg/MqoMA4kK+iKooLAu3Li6JAA40LAs3LAooLA0oLu/MilLi8MAAupMAAAAt7Mt7Mt7Mt7Mt7Mt7Mt7Mt7MA+wMmvMAAyhKAA37M37M37M37M37MAAggNkmMyyLq/Js6Mg4LgtLA0hLgiLuiLA8/M+1M8gN2pMomKyiM0zLm/MsiLw6MAugNgmM0iMAkrJu7JugLAAA8gNqsMp8MA87Mi1KAt8MAAkmGkhNx8Mx8Mx8Mx8MA6lKz8MAAsoKAAumGAAs7MouKotKAh9Mh9Mh9Mh9Mo6LAAAAAr9Mr9Mr9M29MA2uKyhNk0Lt9Mt9M+3Mm9KkKAAA4hN8nMq0LihKk8Mz9Mz9Mz9MAm9Mu2K8gNA+1JAAAAw8MA26MuiNA04IAA6iNq/L+jMAgpJAAAAokMqqMopJAAAA5+MAAAAugM2jL4jI+jNo/MuoMAAA0jNn/MAA+sL+jNsvMr/Mr/Mr/Mr/Mr/MA0iNAA+jNAyxL6iNAAAo/M5/M5/M5/M5/M5/M5/MAq/M7/M7/M7/MugNu4KukNuuLu4KAAykN6gNAojNAwxH2gNA0iLy+MAwuMmyHAAowIAtgNtgNtgNtgNtgNtgNA6kN2kNmgNwwMm9HWyjLAggNAq9H0hN0qLzgN24K04Ky4Ku4K0lLs4KigNq4KkzMzgNzgNzgNzgNzgNs+J8qMq3LzgNA8jNstCo4M0gMAAslN5gN6wM5gN5gN5gN4nM4zLAAA/gNqE/gN/gN/gNAhhNAuEm5Kk5Ki5Kg5K+4KkmL84KypMygN64K0zMAlhNlhNlhNlhNlhNuvMlhNlhNlhNAAw6J6/MphNphNphNphNphNEA+sMmyLA0+K0pMskNukNA8/MAAzhNzhNA8kNA3hNA5hN5hN5hNw7MAy8LAAs/M+7Hm6L8+Ms9Lw1G/hN/hNA43JqwMAjiNjiNjiNjiNswM8jN0hNAklNyhI+tMgjNg8LAniNniNniNniNAAA0iN83MAAkvM2mN8sM+mNo5L0jNwiL+mNAskNQ0nNA1iN1iNwmNA3iN3iN3iNAoiNgjN4gNAAqnNk/LAmgNwiMogNwiNAAjjNjjNjjNAsmNAAylNAAwnK2wHkpMAAAAAmjNkiN81MA8iN6iNmjNkjNijNgjNAAAAhkNhkNAAoDuyMglNAApkNpkNAq5My/L6jN0qMigN+2MAtkNtkNtkN+2MAAAgpNAA3kN3kNAAskNwgNogNAqjNAonNAAjlNjlNjlNjlNjlNy/I01MqiKm+Jm+MjlNAAAplNplNAkhNm/MAtlNtlNtlNtlNAqmN2oN6iIAxlNxlNxlNxlNAA1lN1lN1lN1lNAAAA9lN9lN9lN9lNA2rLisL83MwkNwgN2/FooNAAAuwM88LAymHAg+MArmNrmNrmNAugNy2JsgN8lN0mN29FAAAAAAAy9LAgxMulNAg0Hu7IA46JwhJAAgoN4rNlnNAunN0qE4mNAg1MpnNAAs4LoK0qNAvnNA6pNAAs8F+5M2mG4rKAAAy+LA8pNmlNAwhL/nN/nN/nN/nNACAjoNAAAwoN0sMolNpoNpoNpoNkHAAtoNtoNtoNtoNtoNysNAs+Mm/Lo2M6jNmuMu/MqhNmpNAxoNxoNAA1oN1oNAonNAw/LA2vGA9oN9oNk0MAy0MAwsKynNmgLutNAwzMsrNjpNAurNA4tLk+MAAAAvpNvpNvpNAw+M07LAkxIsnIoxM+pNu5JmoNkoNq+G6zM0qN0zLA+rNsGAopM2lM0+MAAA9pN9pN9pN9pNAosNomM81F87MAAAlqNlqNlqNlqNlqNlqNAw1Mg5M0uN0uNq8Lk9MApqNpqNpqNpqNpqNpqNpqNpqNAksNqsNiwL0sNytN++GAAi4LAu/M+zMAgvNm/LAAA4nNi5M5qN5qN5qNAA9qN9qN9qN9qN9qNAAAquN2/GAutNsnMAAArrNrrNrrNrrNrrNAA21MqvNw7MigHvrNvrNvrNvrNvrNvrNvrNvrNAxrNxrNAA1rN1rN1rNAAA7rNAgmDA/rN/rNAAAAsnM4qN4+M0qNAAsQ4wN0+M8+MAAwQ8wN4+Mg/M2tNAAA2lL6rNAAAkvNipMAslGqxNy6IgzMkwN69KqxNu4G82MAAAwrNsnJAltNAo3LouNoyNntNntNntNyQ67LAA22GmuNsmLAttNttNttNttNttNttNAAAulJgsBuuN09MztNuxNoxNm7LA0yNivMA3tN3tNAAwgNssNAw0Mi0E4uNgxNkWyqNA/tN/tNAAjuNjuNjuNgoNAAwwNA6yLg8MuyNkvNAAAvuNvuNA64M2yNolMAAA2nJAoyMAstNAqzNwjM6sM8sMs5F4vN0nNwzNAAoyNA6iKypJAypMAAAkX09MrvNrvNrvNrvNrvNrvNA26MizNgiNmiN45M6zNshMAvvN6jGgsM8+DAorNAAu+Mi0NAoxH0lNo3Mk0NAu2LA+8EkuGA+/MwwNA6pMA4jKiqMsoL8zN",
  "before": {
   "sizes": "BBBCDEBBBBBCCBCCCBCBBBCBBBBBBBCBDDBDBBCCCBBBBDBBBBBBBCCCCDEBCBBBBBBBBCBBBBBBBBBBBBBDBBBBBBBBBBBBBBCCBBBBBBDBCDBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBBBBBBBBBBBBBBBjBBBmBjBBBBDCjBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBCjBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBBBBBBCBBBBBBBBBBBBCBCBEBBBDDBCCBBEBGBBBBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBBBBCBCBCBCBBBBBBBCBBBBBBBfBBBCBEEBBBBBBBBBBBCBBBBDBBBBBBBBBBBFGNGGGCBBBBCqBqBBqBBwBBqBqBBqBBqBBqBBBqBqBxBqBBqBBqBqBBqBBqBqBBqBBqBqBDqBCqBCqBBqBBBqBqBqBBBBqBBBBBBBBBCBBBBDBBBBBBBBBBBDBFFBBBBBBBBBBBBBBBDBBGHBCCBBCBCBCCBCBCBCBBCBCDCBCBCBCBCBCCBCBCCCCCCCCCBCBBCCCCBBBCBBgBClBlBlBBBlBBBBBBBBBBBBBBBBBBCDlBBBCBBBBlBlBBlBBBlBlBCBBBCDEBGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBffCBBCBBCCECCCCCDCBCCCBBBCBBBBBBBBDBBCBCBBBBBBBBBBBBBCBBDBBBBCCBBBBBCCBBBBBBBBBBBBBCBCCBCBCBEzBBBCDBBBBBFBBBBBBBCBBBBBBBBBBBBBBCBBCBBBBBBBBBBBBBBBDBBBBBFBBBBBBBDBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBFBBECEDBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBCBBBBBBBFBBBBBCBBBBBCDBBBFBBBBBBBBBBBBBBCBBBBBBBCCDDBDCDBDBBBBCDEEBBEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBECECECECEBEBBEECEBBBEBBfBBDBBBBDEBBBBGGCCBBFFFCCCCCCCCCDBCDCCGBBBBBBBBBBBBCBQYBBBCBBBBBBBCBBBBBBGGBGCGDGBDGHBBBBEEBBCCBBEFMMBBMBMBMMBMBMBMBBMBMNMBMBMBMBMBMMBMBMCMCMCMCFCMBMMCMBBBMBBFFBBBCFFBFBFFFHFBFBBFCBBBFBBBCBBEBBBBBBBBBBEBBBBGHIIIBCBBGGBCCCCCCCHBCCBCCDDBGBBBBBBBEDEEBBBEBEBEBEBEBEECFBHDNBBCCBBBBBBFBCCBCCCBBBGBBBBBBBBDEBBBBBBBBBBBDBBBCBBCBDBBCBBBBBBBBBBBBCCBBBBBBBBGBBBDBBBBGBBBBBCCBBBBBBGEBBCBCBBBBBBBBFFBFBBBBBDGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBBBBBBBEFGBBBBDBBBBEEBBBBBDBBBBBFBBBBBBBBBBBBBGHIJJJBBBJJJJBBJJJBDEFBBBBCBBBBCEEBBBBCBBBBBDEBBBBBBDEFFFFOFIFBBBBBBBBBBBBBBFBBBCDGBCBBBBCEFFBFBKFBCBFFGBBBBBDEFFBFBFBBBDFBBBBBBBBCGGBIIBCCBEBCBBBCBBBBBBBBBBGGBCBBBEFBBGBBBBBDDEEECEBEEDCBBJEJBBBBBBBBBBBBCFFFCFFCFBBGBCCBCBFBBBCCBGHHBHBHHHHMHBBBHBHHBBHBBHBBHBHHHHHHGHBBBBBDDBGBBBBFFBBFFFBFBBBBFHFBFBBBBBBBBGHHBBBEFFBFFDFCBFFCKFEBBBBCCBCBBCBBBBBBBCBCDDBCDEBBBCBBBBBBEBBBBPBBBBBBBEBBCBBBBHBBBBNBBBBEBBBBBBBBBBBBBBBBBBBBBBBBBCDEBBBCDBBBCBBBBBCDEFBBBBBBBBBBBBBNBBBBBBBBBBCBBBCIGBBBCCCBBCDEJBBDBBBBBCDBBCBHBBBBBFFBBCFBBFBBFBKBBBCCBBBBBBEEBBBCICEBBBBBBBGBBBBBBCBBBBBCCDBBBBBBBBBBBBBBBBBCBBCBBBBCBBBBBBCDDDDDDFCDDBBBBBBBBBBBBCCBCBBBBCBDDBCBBBBDBBBCDBBDBBDBDBDBBBBBBBCBBBBBBBBBBBBBBBBCBBBBBBHBBBBBBBBBBBBBBBBBBBBBBDEBBCDDBFBBBBCBBBBEBBBEBCDDBDBBBCBCDEFBBBBBEBBBCBBCCCBCCBBBBCBCDBCBBBBBBBBBCBBDBBCBBBCDEBBBBBBDCBBBBCBBBCBBCEBEBCBCBBBCBBCBCCBCCBBCCCCCCBBFFBBBCBBBBBBBBBDBBBBBBBBBBBHHBCBBCDDBDBBDDDCBBBBBBBBBCDBBBBBCBEEBBBBDBBCBBBBBBBBBBBGEBBBCBEBBBBBCBBBCBCCCECBCBBBBBBBBBBEBBBBBBBBBBBBDBBBBDBBBBBBBBBCBBBBCBCBBBBBBBBBBBBCCDBBBBCBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBFBBBCBBBCCCBCBCCCBCBBBBBBBBDDBEBCCBCCCBCCBCBBBBBCBBCBBBBBDBBBBBBBFFBBBBBBBBBBBBBBBBBBFBFBFDFBBBBBBBEFFBBBBCCBCBCBCBBCBHIIBBBBBBBCBBBBBBBGHHBHBBHBHBBBHHBHBBBBBBBBDCDBCCBBBCBBBBBBEFBBBBBBBBBBBBBBBCCBCCCBEBBBBEBBBCCCBCCBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBGBBBBBBBCBBBBBBDBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBCBGBBBCBBBBBBCDCDDBDCDBDBBBBBBCBBCBBBBFFFBFCBBCDBBBBBBBBBBBBBBBBBBEFFBCBBBBBBBBBBBBBBIBBBBBOOBOBBBBBBBBBBBFBBBBFBBBBBBCEFFBFBFBBBCBBDBBBBBCBBBBCBEBBBBBBBBBBBBBBBBDBBBBBBDBBBBBCBBEBBBBBBFFBBBBBBBBDBBBBBDDBECBBBBBBCBBBBBBBBBBBGGGEGBCCBCBBBBBFFBBBBCBCBBBCCCFCCCECCBBBBDBBEBBBBBHBBBBhBBCBCCCBBCBJBBCBCCCBBCCCCBBBBBBBBFBBDDBDBDBDCDCBBBBFBBBBCBBBBBCCCCBBDCCBCBBBBBBBCDDBDBDDBCCEFBBBBBBDBBBDBBBBBBBHBBBCBBBBBBBBBBCBBBBBBBBBBBBBCBBBBBBBBEEBCBBCBBBBCBBBCBBBBBBBCCBEBBBBBBBBBBBBBDEBBBBBCBCBBBBBBBBBCCDBBBBBBBBBBBCBBCDBCBCBBCBBBBBBEFBBBBBBBBEBBBBBBBBBCDEEBCEBEBBCEEECGBCDBBBBBBBBBBEEEBCEBHBBBBBBHBBBBBNNBBBCBDBBCBBBBPCBBBEFBBBBDEUUBUBUUBUBBEBBBBBBDDBFFBFFFBFBBBBBBBDDBDBBCCBCBDEFFBBFBBFBBFBBBDBFBBBBBGGBGBCGBGBGBGBBBBBBBBBDBBBBFFBBBBCBBBBBCBBBBHHBBBBBBBPPBPCBEEBEECBIBKBBBBBBBDBBBBBBBCDBBBBBDBBBBCaBBBCBBFBBBBBCBBBBBBCBBCBBBBBBBBGHBBBBBBBBBBDBBBBBBCBBBBBDBBBBBBBDBBBBBBBCBCBCDBBBBBBBBBBBBFGBFGBBBBBBBBBBBBEBBBCBBBBBGGBBGBBBBBBBBBBBBBBBBBBCBBCDDBBBBBBBBBBBBBBBBBBBBBBCBBBCBCKBBBDDBBDBBDBDDCBDBJBBBCBBCBBBBBCBBBBBBBBJBBBBBBBBHHHHDBCBDBFFBFBDDBBBBBBBBBCBBBCDEBBBBBDCCCCCBBCDEBBBBCCCBCBDBBCBBBBBGBBBBDEEBEBEBEBBBBBBBBBBHCBBBEEEEEBEBBBBBBCCBEBBBCBEEEIIGECBEBCBBBBDBZBBBBBBBBDBCBBBBGBIBCBBBBBBBCCBEBBBBBBFBBBBBBHIIBCBBBBBBBBBBBIIBBBBBCBBBGBBBBCBBBBDBBCBCCDBBBBBBCBBBDDBBBCBBBBBBBBBBBBBBBBBBCBBBBCBBCBBBBBBBBCFBBBBBBBBBJKBBBBBBPPPCDFFBBBBBBFBBBBBBBFBFBFBBBCCBBBBBBCBBBBBBBCBCBCBBBCBBFBBBEEBEBBEBEBEBEBEBJBBDBBBBBBBBBBDDBBBBBBDDDDEEBGBBCBBBBBIBCDDBDBDBBBBBBEEBCDDBCCBBBBBBBBGGGGGEBBCBBBEBBBBBCBBBBBIIBBBCBBBBBBEBBBCCBCBDBBCCBCCBBBBBBBBJJJBJCBBBCBBBBCBBBBBBBBBHBBBCBBFFBBDBBGBBCCBCCCBCEEFBBBBBEBBCCBBBBBGBBBHBBBBBNBBBBBBBBBBBBBCDBBBBBBBBCBBBBIJBBMBBBBBBCCBBBCBBBBCJKLMBBDDBBBBBBCBBDDEBGGBGBGGCEBBBBDBBBFBJKBBBBDEEBBBBBBBBCCDBBBBCCBCCCCCBBBDBBBBBFBCBEBCBBBBBDBBBBBBBBBCDDBBBBBBDBBBBBBBBCCBCNBBBBBCDBBBBBBBFBBBBBBBCBCCCCBCBBBBBBBBBBCBBBBBBEBBBBBBCBBBBBBBBBBBBBBBBBBBBDEBBDBBCBBBBBBBDBBBCBCCBCBDDDDDBBBBBCBBBBBBHJJJCBBJBJBJBHBDDBDBBDBDBDBDBDBJBLCCBBBCCCCBBCBCBCCCHCBCBBJNBYYYYBYBBYYBBYYYYBYCYBBBYYYFYCYBYYYYYBBYBJKBBBBBBBBBBBBBBBBBDCDBBGBBBCBBDEBGGBBGBGBGBGBGBIBBBBBBBBBBBBBBBBBBEEBEBEBBCBBBBDEEBCBBBBBBBFFFCCDBCCBCCDDEFFFBCDBFFFBFBBBBBBBBDBBBDHIBCBNNCBSBSSBNBNBBBCCBCBCBCBCBCCCCDCCCBBCCMBBBBBBBGBBBBCBCBBBBBBBDBBBBCBDBFFBBBCBCBBCDBBBBBBBBBHBBBBDBCCBBBBBBBEBCCBCBCCDCBCBCCBBBBBCBBFFBBBBBBBBBBHBBBBCBBDDDDBDBBBBCBEBBBBBGBBBBBBBGGBGBBBCCBBBDBBBBBBCBBBBBBBBBJJDBBBBEBHBBBBBBBBBBBBBBBHBBCBBBFCCBCBCBCBBBBDBDBNDBBBBBBBBBBBBCDBBBBBBHBBBBBDBBBGBBBBBBBBBFDBFPBBBBBLBBCCEBBBBBBBCBBBCBBBBDBBBBBBBBBFBBBBBBCBBBBBCBBCBBBBBBBBBBBBBBBBFDECBBBCBBBBBBBCBBBBBBBBBBBBCBBBBBBBCDBBBDDBBBBCBEFBBBBBBBBBCCCCBCBBBBBBBBBBBBBCBEBBDCBBIBBBCBBBBBBBBBBBBBBCBBBCIIBKLLBLLCBLBEBCDBCBCDBCCBCBCCCBCCCCCCCCBIBBBDBBBBBBGBBCDDBDBDEFGGBBCDBBBCCDDBDDCDBDBFBBBBCCDDDCDBBDHBBBCBCCBEFBBBBBBBBCCBBBBGBBBCDBBBCBEBCBCCCBCBBCBCCBBGBBCDDBBFFBHBBBBBBBBBBEBCDBCCBBBBBCBBCDBFFBBBBBBBCDBBCBBBBCBBBCBBCCCCCBBBBBBBKBDBBBBDEBBBBBEEECBBEBBBCBBCBCEEBECBBCCBCBDBBBBFFBFFBBBBBBBBCBBBBGBIBIBBCBBCBBBBBIBBBBBBBBBBBBEDBBBBBBBBBBBCDDFBBBBBBBBBBBFBBBBBBBBBBEBBBBBDBBBBBBBBEBBBBCBBBBBBBBBBBEBBBCBBBMMMCBCDBBBBCBBBBBBHCCBBBCBBBCCCBBBBCBBCBBBBBEKVVBBBWCVBBVCCCCCCCVCCBBBBVDBBDCBVBBVBBBBCBBBDBBBBCBBFCDDBDDBDBBDDFGBBBBCBCCBCBCBBBBBBEEBEBBECEBEBBBBBBBBBBBBBBBBBBBBBBBBBBCCBCBBBBBBBBCBEEBBEBBBBBBBBBBBBBBBBBBBDEFGBIBBBBCBBBBBEBBBBBBBBBBBBBBBBDBBBBBBBBBBBBBBEBBBBBBBBBBFBBBCBBBBBBBCBBBBCCBEEBBCDDBDBBBDBDBDBBBDBBDCDBDBBBBBDBDBDBDBCDBBCDDBDBDBDDDDBBDDDDBBDBDBBDBBDBBDDBCDBBCDCLLBLLBLLCLLLBBBBCCDEEBEBBEBEBBBBEBCDEEBCCBCDBBCDEBBBBBBCDDBDCBDHHHFBBCDBBBBBBDBBCCCCCDDBOCBBBBCCBCBCCCCCCCBCDBBBCBBBBCCCBBCBBBBBDBBDBBBBCCBBBBBBCBBBBBBBBBBBHBIBBBCCCCBBBBBFBBCCCCBCCDBCCDCBCBCBBDODBDCDBDBBBBCCBBBBBBEBHBBBBBCBBBBBBBBBBBDCBBFBBBDKLMMBMBDBBBBBBBBJJBBJDJBBLCLBJBBJBJBBBBBBFBsBBBCDBBGBBBCBBBBBEBCBBBBBBFBCBBBCBBBBCCDBBDBBBBBBBBDDBDDCBDDBBBBBCCBCBBBBBBBFFECFBKBCCCCCBCEEBBDBFBBBCBBBBBDBBBBBCDBBBBBBBBJJBJBBBBBBBBBBBEEBBCBBCCBBBBBBDBBBCBBBBBBBBBBFBBDBBCKKBKBKKKBKCKCKKKBBBBBBBBCDBEBBBBBBBBCBBEBBBBBBBBBBBBBBBBBBBBBBBBCBECBBBBBBBBBCBBFFBBBBBCBBBBBBBBBBJXBJBBBBBBBBBBBBCBHBJJBBJBBBBCBBCBEBCBBBBCBBBBBIIBBIBBBBBBBBBBBBBBBBBBCBCCCCBBBBCBCBCBBBBBBBBBBBBECBBFBBBBBBBBBBBBBBBBBBBBBIBBBBBBBBBBBBBzBzBzBCzBBDEzBBBBBBBBBBBBBBBBBBBGDBBBHHBBBBDDDDDBKKKKDFBCBBBCBBBBCBBBBBCCBCCCCBCDBBBBBBBBHBBCBBBBBBBBHBBDBBCBBDBFBBBBDBBCCIBBBBBBBBBBBFFBBDBFCBFCFBBBBBDDBDBBBBCBEEBCBBBCBBBBBBBBLLBLBBLBBLLLBLBBBCCDDBDDDFEBBBBBBBBBCDBBBBCBBBBBIBBBBBCDBFFBFBFBFBBFBFBBBCCBCBDBBBBBJJBBJBJJBCBCJCBBBBBCCBBBBBDBBBBBBBBBCCBBEBBBBBBBBBBBBBCGBBBBBFFBCFFCBBBBBDBBFFHBBBBEBBCBBBBBFFFCCBBCBBBBBBBBEBBCBBBBBBEEBEBBFFBHBBBCCBBDBBBBBBBHCBCBBBBBBBBDCBCBBBEGBDBDCBBBBBBBBBDBECDBCBBCCBBBBCBBBBBBBGHGGGDLGBBCHCBGHBGBBBBBBBCCBCCCDBBBBCBBBBBBBCBBBCCBCNBBBBDBBBBBBBHBBBCBBBOOBOCBBOBOOOBOOOCOBOIBCCCCBBDBCBCBCBBBBBBBBOOOOCOGDOCCOBBBBOBBOBBOOBOOOOOLMGOBCOBBOBOBDDBBBDEFBBBBBBBBBGBBGBBBSCYBBBBEBCBDCBBBBBBBBBBBBBHBCQFBBCBCBBBBBBBHHBBNCBBBBBDBBBBCBBBCBBBBBBCBBHHBHBBBHBHHHBHHHCHBHCBCCCCBBBBBCBCBBBBBBBBHHHHHCHFBHBBHBBBBHBBHBBHHBHHHHHIBBHBCHBBHBHBBBBCBBBBBBCCCBCBBBBBBBBBBBBBBBBBFBBBBBBEBBBBBCBBBBBBBBBCBBBBBBBCBGBBBBBBBBBBBDBBBBBBBBBBBBBCBBFBHBBBCCCCCCCGBBBBDDBBBBBBBBBBBBBBBEBBBBBBBBBBBDBCDBEBBBCBBGBBBBBBBBBBBBBDEBBBBBBBBBBBBBFDDBCBDBGHHBHHHBBBHBHBBBBDHBHHCHHBHHCHBHBHHCHBHBHBHBHBHBHHHDBHBHHHBBBBBBBHBHBHBHFHBBHHCBHBBHBCBCBHHCHBBHBHBBBBDHBHBHBBHBBHBHBBBCBBHHHFHDHBBBCDDBCBBBBBBEEEECCEECFBBBBBBBNBBBBBBBFFBFFFCECDDBCBBBBBBBDDDCCBCBBCBFBBBCDDBCBEFFBFBFBFBBBHBBCDBBBCBCBBBBBBCBBBBBBHBBBBBBBBBBBBBBBGBCCCCCCCCBBGBIICCBCBBCCBCBBBBCCBCBBBBBIBBBBBBBBFBBBJBBBBBBHBCBBBBEBBBBFFBEDBBCDBCBBBBBBBBBBBBBEFGBBBCBCBBBCCBCBBBBBCCBBCBBBCCBBBBBBCBBBBBBBDCBBDBEBBBBBBBBCDEFFBFFBBFFBBFFFFFBFFBBBFBFBFBBFBBFCFFBFBFBBBBFBBBFFBFBFBFBBFBFBFFBBBBFCFBBBBBFBBFBBBBBFBFBBBBBBBFFFBBCFBBBBBDEFFFCHINBIBBBBEBCBBBBBBBFBBBBBBBCDDCDDBBDBDBDBDBBBBBCCBBBBDCBCBBCCBCCCCBBBBBBBBEBBBBFBBBBBBDBBGBBCBBBBBBBIBJBCBBBBBBBBEBBEEBEBDBBCBBBBEFFBBBBCBBBDBBBBCBBBBBEBCDIDDBDDEDBBDDDBBBBBBBHBBBBDDEFBBIILIBIIIDBBBBBBGGBCBCCCCBCCCBBBBEEBEEEDEBEEBCEFBEEBBBBEEBEBDDBBBBBDBBBBDBBBDBBBBBGGBGBGBGGFGHBBBBBBCBBBEDBCBBBBFFBBCBBCCBCBCBBCBCBBBBBBDDBCDDCBBCBBBZBBBBBBBBBBBCBCBBCBBBBBBBBBBBBDBCDBFBBBBBBBBBBBCDBBBCBBBBBBBDBCBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBDBBGBBGBLBBCBBDBBBHBBBBCCBCBEBCBBBCBBFBCBBBBBCBBBBBBBBBBBFEBBBEBEBEBBCBBBBBBBKKBBBKBKBBBCBBBBBDBBCCBBBBBCCBBBCBIIIIICIICIJBBDCIIIBBIIIBIBIBBEIBIIFIICFIFIBOOOBOBBOBBOBOBOOBBBCDEFFFCFBFBBFBBTBFBBFBFBBCDEEEECEDCBBDBBCBCBBBBBBBBBBBBBCBCCBCBBBCDBCBCBCPCBBBBBBBCBBBBDBBBBBJBBBBBBCBCDDBCDEFGGBGBGBBBBCBCBBBBBFFFBFBCBBBBBBBFBBBJJBBCDDDCBDBBDBFVBBBCCCBCDDBCBBBBBBDBBBCBBBCBBFBBBBBBCBCCCBCCCCCCCBDBBCBBBBBBBDBBGGBBBBBDBBBBCDEGBBBCBBBBBBBBBBBGGBBCDBBBBBBEBBBBBBBHDDBBDBBBDBIBBCBCBBBEBBBBBBBBEFFBBBBBBBBBBBDBBBBCBBBBDBFBBBCBBBBBBBBBBBBBBCBBBBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBDBFCBBCBBBBCBBBBBEBBBCCCCBCCBCCBBBBBBCDBBCBBBBBBBBFFFBCBFFDFFFFBBCBBBBBBBBBMBBBBBBBBBJBBBBBBBBBBGBBBFBBBBBBBHHBHHDDOCBaBBBBBBBFBBBBBCBCBCBBBBBBBKBBBBBBBBBBBBBBBCBEBBEBBBBBBBBBBBBBBBBBCBBBBBBBBCCBBBBBBBBBBBBBBBBBBBDDBBBBBBBBBBBBCDDBCBBBBHBBBBBBBBBBBBBBBBBBMMBCCCBBCBCCBBCDDDBDBBDDDBDFDCEBIBBBEEEBEEBECBFFBCBCBCBCBCBBBBBBBBBBBBBBCBBHIIBICIBBICDBBDBBCBDBBDDDBDEDBBBBBCBBDEFFBBBFBBBBBGGBBIBKLLBLBLBLBBBBBBBBBFGHHHHHBHBBHHHHBBBHBHKHDGBBBBBBBBBBBBEBCBBGBBBEDDBBBCDEBBBBBBBMMBMBBBCMBEBBBBJBCJBBCBCCJBBCBBJBBCBBBDBBBBBBBEIBBBCBBBBBBBBBBBBBBCBBCCCBBBBBCCCBBCBBBBBFBBBBBBBCBCBBBBBEBBBBBBBBBCDBBBBDDBBBCBBCBCBBFBDBJBBBBBBBBCBBBCCBCBCCDCBCBBBCLLBLBLLMCLBQBBBBCBBBGBBBEEBBGBBCCBCBBBBBCBCCBCBBBBCBBFFBBCBBBBBBBBBBBBBBFFCBBBBBCBBBBBBBBBBLDDBCBBBBBCBBCCBBBBDBBBBBCBBBBBBCBBECBBBBBBBBBCDDBCBBBBBBBDBBBBBBBCDBDBBBCBBBBBBBBBBCCBCBBFBCBBBBBBBBBCBBBBBBBBBBBBIIBBBBBCEBGHBCCBBBBEEBBCCBBBCBCBBCCCBCBBBBCBDCCCBBBBBBGBBCDBBBBBBBCBBBBBBBCCBCBBBBBBBCBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBEEBEBEBBCEDCBCBCCCBBBBBBBBBBBCDDBCDBBBBBBBBBBBBBBDEBBBBBBBBBBGBBBBBCBBBBBBBCCBKBBBBBBBBBBBBBBBCBBBBBBBBCDBBBBBBBBBBBBEBBCCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBEBBBBBBBBBBBFFBCDEFBBBDDBCDEFKKBKBKKKBKCKKKCKFBBBBBCBCBBCBBBBBBCBBCLBBBEEBEEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBEDECECECEBEBBEECEBBBEBBBBBBBCBBBBBBBBBHBHBBBBBBBBBBBDDEEBCDEFBBBBBCCBBCDDBDBBDCCBCBDDDCDBGBIIBIBIBEFFBFBBBCFBBBBBBBDDDDDDCBBBCDBBBBDEFBBBBBBBBBEFBBBBEBCCBBCBBBBBCBBBBBBBBBBEBBBBBDEBBBBEBBCBBBBDBBBBBGBCCBCBBBCBBBBFBBCBBBBBBBBBBBCDEBBBBBBBBCBBBCBBBCDBDBBBGCBCDDDBDEBCBCBCBBBCDBBBBBDEBBBBBBBBBBDBCCBCBBENBBBBBBBBBBBBBNBBCDDDDBBDBDBCBBBBBBBBCBBBBBBCBEBBBBCBCDBBBBBBBBBBBBBJBBBCCBEBBBDEFFBFBBFBBBCDEBBBBBBBBBBBBNBBBBBBBBDBBBBBBBBBBLBBCDBBBBBBCBBIJKKBCBBBBBBBBBBBOBBBBBBJBBBBBBBBBGHIIBBBBCDBBBCIBBBBEEEDEBECCCCCBCBCBDECBCCCCCDEFBBBBBBHHBHBCBBCBBCBBBBBBBBBBBCBCBBBBBBBBBBBBBBGHIBBBBBEFBCDDBCDDBCCCCCCCCFCBEEBBEBEBBBBDBBCCCBCBBBBBBCBBDDBBBCDEBBBBBCBEEBBBBBDEBBBBBDDBBDBDBBCCCCBCCBBBBCDEBBBBCCBCBBBBBIIBBIBBICIBIBBIBBEBCDDBCCCCKCBKBBBBBBDBBBBDDBCBBBBCBBBCCBCBBBBBBBBCDEDBBDBBDCBBBBCCBBBBBBDBCBCBCCBCBBBBBBCCBEBBBBBBBBBBBBBBBBBBFBBDDGBCBBBBBBBEBBCBBJBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBBBCBBBBBBBBGBBCBBEGBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRSBBBBBBEBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRBBBBDBBBBBBBBBBBBBBBBBBBBBBBSBBCBBBDBBBBBBBBBCBCCBBBBBCBCDBBBBCBCCBBBBBBCDBCEBCCBCBBBBBDBBDEBBBBBBBBEBCBBBDEBBBBBBBBBFBCBEBBBBBCFBBBDBBBDEBCDBBBBBBBBCEFBBBBBBDDBCBBiBiBBiBiBCiBBiBBiBBiBBBiBBiBiBBCiBBiBBBiBBiBiBBiBiBCiBDCCBBCDCCCBBBBBBBBCBBBBBBCBBCCBEBBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCTUUBUUCUBUBUBUBBUBUUBCUBUBBUBUUBUUCUCRRSBRBUUBWWBWWWWWBBWWWCCCBBCBDEWCCDBFWWDWBDDBDBDBHHBHBHBBBBBWBBBBGWBWBBBDBFFBWWWCCCEEECGBIWBWBWBBBBIBWBBBBCBBBBBBBBBBCBBBBBBBBBBBCCRBBBEFFBFBBBFBBBBHBCBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBBBBBDEEBEBBEBBCBBBBBCBBBBBBBBBBDDDBBCDDDCEBBHHHCBBBBBCDBBCBBBBDBGGBGBGBBBBGBBNOOBQRRBBBBRBBBBBBBCDBBCDBBBBDDDCCDDCEBEBEBDBBBBBBEEBBEBBBEBBBBBBBBDFFBBCDFFCBEBBDBCDEBBDBBSBBBBBBBBBBBBBBBBBCDBBBBBBBBBBECCBBCBBCCCBBBBBBBBBGCBBBBBBBEFFBBBJJBJBMBOOOBBOBOBBBDEBBBBFBBBBBBBBBBBBBBBBBBBBBGBBENOOBBCBBFFBBBFFFFFDDFCFFFCFFFFFFCFBFFFOBBCCBCBBBBBBCBCBCDEEBBEBEBBBCBBBBBBBBBBBBFBBBBBBBBBBDBCBBBEFGGGCGBGBBGBBFFBBBBBBBBBEBBBBEBDDBFBBBBBGGBGBGBGBBGBBBCBBCBBBCBCBBBBBBBCCCDBBCBBBBBBBBBBBBBCCBBEBGGGBBBGGGCBBGGGEBCBBBCBIJBBMMBBBCMBBMBCMBMBBMBBMBMBMBMGBBBFBBIIIIICIBBBBBBBBBDBBBBBDBBBBCBCBBBBBBCBCBBBBBBBBBBBCBBBCDDBDBDBDBCDDBDBDBDBDDDDBDBBBBBEFBBBBDBBGGGCCDBBCDEFBBBBBEBEBBBBBBBBBEEEEEBCEBBBBCCBCBBBBBBFFFFFEFBBBBBBCCDEFBHHHCHBHCCHEBBBDDDCCBBBDDDCBBBBBBDEBBBCBBBBBBCBCCBCBDBBBBEBBBBDEBBHLBBBBCDEBBBBBCBBBBBBDEBBBBBCBBDBBCBBCDDBBBBBBEBCDBBBBBBBBFBCBCBBBBCDBBCBCBBBDBBBCBBBBBBCCCCEFFBFGBIIBCDBBBBCDEBCCBCCBBBDDDCFGBCBCBBCBBBBBBCBBBCBBBBBEBBBBDDBDBDBBDBBDBDBBBBBBCBDCBCBCBCBBBBBBBBBBJBBCBBFIBFBFBFBCBBBBBFBBBBBBBBBCCBBCBGBBBBBBBBCBBDBBBBCBCCBCBBDBBBBBBHBBBBBBBBBBBBBBBBBBBBCDBDBGEEBEECBHHBHCHBBBBBBBBBBCBBCBBBBBCFFFBFDDBBDEBBBBBBBBBBEBBBBBCBBBBBBBCBBBBBBBBBBBIBBBBBBBBBBBBBBBRSSBSSSSSBBSSSCCCBBCBDESCCDBFSSDSBDDBDBDBHHBHBHBBBBBSBBBBGSBSBBBDBFFBSSSCCCEEECGBISBSBSBBBBIBSBBBCCBBBBBBBCCBBBBCBBBBBBBBBBBBBBBBBBBBDBBBBBCBBFBBBGBBBBBBCBBBBHBBCBBBBBBBFBBBBBBBBBBFBBIBBBBEBBBBBBBDBBBBIIBBBBBBCDDBBBDBCFBDBBBBBPBBCBBBDBBBBBBBBBCBBBBBDBBBBEEBBBBBCCCBCBFGGBGBGBGBGBBGBBBBGBBBCGGCGBBBBGBKBGBGBBBBBBBBBDDBBBBBBCCBEEBEBEBEBBBBBBCDDBBCBBBBBBBBBCDDBBBBBBBCBBCBBDBCBBBBEFGBBBBBBBBDBCBBBBBBBBBBBBBBCBBEBDBBBBBBBBMNOOBBCCBCBFGHBBCDBBBCBBCDEFBBBBBBEFBCBBBCDBBBDBBBBBBBBCCBBCBBBBEBBCDBBCBBBCCBBBBBBBBCDEFBBBBBBBBBBBBBBBBBBBBBBBBBBBBCCDDBDBDBBBBBBBCCDBBCCCDBBCBCBCBBBCDCBBBCBBBBCBCBCBCBCBCBBGBBCBBBBBBBBBCBBBBBBBBDEBGBBCBBBBBBBBBBDBCBBBBCBBBBBBBCBBBCBBCBCCBCDBBBBBBDDBCDBBBCDDEBDBBDBFGBBBBBBBEFBBDBBBBFBBBCCBCCBCCCBBBCCECBCBBBBBBFBBBBBBBBBBBBBBBBBHEFGHHHBDDBFFFCFBFBFFCBCCBBCCCBFBBCDDDBDBBBEBBBBCBEEBBEBBEBBBBFFBBDEFBBBBCDDDCCBBBBBBBCBBCBBBBBBBBBBBBBCCBCDEBBBBBCBBBBBBCDEEBEBEBBBBEFBCBBBBBBBBCBBBCBBBBCCDEFGGBBBCCBCBBCDDBDBDBBFGBBBDBBBBGBDDDCCBBBCCDBBBBBBBBBBBCDEEBEBBEEBCEEBBCCBBBCCCBFGBCBCBBCBBBBBBBBBCBBBBBBBBDBBFBCDBBBBBCBBBCCCBCCDCBBBBBBCDBBBBCDBCCBBBCBBBBBBBBBBBBBBBDBBBBBBBBBBBDBEDBBBBBDDBCBBBBBBBBBBBBFBBIBBBDDBDBBBBBBBBCEFBBBBCDBBBBGBIBCDBCBCDBBBBBBBBBEBBBDDBBBCDBBBCBDBBBBBBBBCDEEBBBEBBBBBEBBBBBBBBBBBBCBBBBBCDCBBCCCCBBCDCCCEEEEDCDEEBEEBBDEBBBBBBBBDEBBBCCDBCBBBBBBBBCBBBBBBBBBBBBNBBBBBBBBCDBBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBCBBBCDDDCFGGGCGGGGBBBBBDCBBBBBCBBBEDCDEFFEFBBFBCFBBBBBBBBBBBGHBBBBMMMMDCBBCCCCBCBCBBBCBBBBBBBDCDEBBBBBBBBBBBBCEBBBBBBBBBBCBBBBBBBCDCBBBDBBGGGGDCDDBDBDDCDBDDBDBBCBBFFFFDCBCEBBBGBGBCBBBBBCCCCCBCBBBBBBBBBCCBBCBBBBBBBEBBBBBBEFGHIIBKBBBCDEFFBBFBBDBBBBBBBBBBBEDBEFGBBCBBBBBBBDBBBEFFBBIIBIBIBIBIIBIBICBBBBBBEBBBCBBCBBBBCCBCBCCCKCBBBCBBBBFBBBBBCDBBBCDBBBBBBBBEBBBBBDBBBEFGBBBBBBBBCEFFBBBBFGBBBBBBBBBBBBBBBBBCBBCBBBBBBDEBBBBCBBBBBBCBBEFGGBCBBBBBBBDBCCBCBEFGBBBDCBBBBBBBBBBBBBBBFBBBJBBBCBBFBBBBBECBCDDBBBBCBDBCCBCBBBDEGBBBBBBBBBCBBCBBBBBBBEBBCBBBBCBBBBBBBBBBDEBBBBEBBBBDEFFBBFBFBFGGBDDBBCDBCBBBCBBBBBBFBBEBBBBDDBCCBBBBBDBBBBBFBBBCCCCDCBBDBBBBBCDDBCBDBBCBBBBBBBCCBCBBBBBBCCBBBBBBBBHBBBBBBBEBBBBBKBBBBBBBBBBBGCBBBBCBBCDBFBBBBBFGBIIICBBBBFFFFCFFDDEFFFBBFBFBFFDFBHBBBBBBBPBBBCBBBBBBBBBBBBBHBBBBBBBBBCDBCBBBBBDBCCBCBEEBBEBEFFBBFBEEBBCBBBBBBBDBBBBCCBCBBCBGBBBCCBDBCBBBGHIBBBDBBEEECCBBCBBBDBBCBBBBCBBBCDBBBBCCCCBBBBBBBBBCBBBBDECBCDBBBCBCDBBBBBBBHBCBHBCBBBBCDBBBBBBGBBFGHBBBBCCBDBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBCDBBBBBBBBBBCBBBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBMBBBCDBBBBCBBBBBCFFBCBBBBBBBBBBBBCBBEBBBBBCCBCBDBBBBBBCBBBCBBBBBBBBBBBBBBBDEFBBBBBBBFFBBBBBBBBIIBIBBBBBBBBBDEEBEBBEBEBBBBBBDGGGBBBBBBCBBBBCCBEBBCBBBCCBCDDBBBBCBBCBBBBBBBCBBCCBCBBBBBBBBBBBBBBBBBBCBBCBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBEBBBEEBBBBCDEEBBEECEBBBFGGBIJJJBDEFFBBFBFBBBBBBBDBCCBCBCBCBBBBCBGGBBBCBCCBBCBCDHBBCCBCBCBCBCBEBBBBBBBBBBBBBFBGHHBBBBBCBBBBBBBBBBBBBBBFFFFFFFFFICBEEEBBBBBBBBBBBBBBBEFGBBBBBBBBBBBBBBBCBBBCCBBFGNBBBCBBBDEFBBCCBCBBCBBBBBBBBBBDEBBBBBBBBBBBBBBBBBBBBBBBBBCDCBBCBBBBBBBCBBBBBCEEECBBCBBBBBCCBBCCCBBCCCBCCBBCFBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDBFGGBGBGBBDDBDBDBEFFBHHBBBCBBBBBBDEEBBBBBBBBCCBCBBCDDDDHEEBBEEBEEEEDDEBBBDDBDDCBDBBBCBBBBPPBBBPBDBDDDBBDECEFBBBCBBBBBBBBBCDBBBBBBBBEBBBBDBBBBBBFBBBBDDBBBBBBBCBBBBBDBBEFFFCFBFBJKKBCCBCCBCCCGFBBBBBBCBCBCBBBHBBBCCCCDCCCBCFCBBHIIBIBBBIBBBBBBEFFNBBCCBBCCBBCBBCBBBCCBCBEEBCCBBEBCDEBBBCDBBBBBEFBBBBBBCDEFCBBBBBBDCBBCCBBBCCBCBFBBBBBCDBCBCBBBBBCBCBBBCBBBBCCBCBBCBBCEBBHHBBHFBBBBBBBBBBBBBBBBBBBCBDDBBCDBBBBEBBBBBBBBBBBCBBBBBBBBBBBBBBBEBCCBCBFBHBBBBBFBDBBBKLMMBMBBMBBQGHHBBHBBFBBCBBBBBBBBEBCDBCBBBBBBBBBBBBHBJBBCDDBBBEBCBCCBBCBBBBBBBBDDBDDCBDBBBCCBEBBBCBBBBBBBBCCCCCBFFBHBBBEBBBBBBBBBCBBBBBBBGGBCBCBBBBBBCBBDBBCBBBCCBEEBBBBBDBBBBBBBBBHIBBBBCBCBBBBBCBEEBEBBBBCDBCCCCCDEBBBCBBBCDBECCBCBEBBBBBCBDEFGGBGBDBBBBCCBCBBBBBDDBCCBCBBDDBCBDBBkBlBBBBEEBEBCBBDBBBBDBBBBCBEEEBBBBBBDBFFBBBBBBBBBBBCBBBBBBBBBBBBCBBGGBIJBCCCBBBCBCCBBCBCBBBBBBBBBBBBBBBDEFBHHBCBBBEEBEBEBEBBGBBCBBBBBBBBBBBGBHBCCBCBBDEBBBBBBHBBBCBBBCBBBBBBBFGGBCDBBBHBBBEBBBBCBCBBCDEBCBBBBCCBBCBCBBBBEBBBBEBBBBBBBBBBCBCBBBBBBBBFBBBBBBBBBEBBHBBEEBBEECEBBBKKBKBBBBBBBBBBKBBKBBBBKBBBBKBKBBBCKKCBNNBBNBNBSBCBBCBBBBBCBBBBBBBDDBFBBBCBBBBBBCDBBBCBBCBBCBBBEBBBBBBBBBBBBBBBEBBHBBBCCBEBBBBDDDBDCBDBEFBBBBDBCCCCBBBBBCBCCBBBBBBCBBFBBBBBCDBBBBBJBBBBBBBBCCBCBDJBBBDEFBBBEEBBBBHBBBBCBBCDBCDBBBBCBBCBBBCCBCBBCBBBBCCBCBBBDEFBHHHBBBBBBCBBBGBBCBBBBGBBBBCBBBBBBBBBBGBBBBBBBBBBBBBBBBBBBBBBBBBDBBCBCEBCBBBCBBCCBCBBBBCBBBBBBBDEFFBCEBCBBBBBDBBCBBBBDBBDBBBCDEBDBDBBCCBEEBCBBCBBDBBBBBBBBCBBBEFBBFBGFBBDBBCCBCBCCBBBDBBBBBBBBBBBBBBBBBBBEBBBBBCBBBBBIBBCBBBBCCBBBBBBDCBBBBBIIICIBBBBBEBCDBCBCFBDEEBCBBBBBBBHHBHBHBHBCHBBBBBDBDBBBBBBBBBCDDBBCBCCBCBFGHBBBBBBBBCBBCCBBBBBCBBBBBBHIBBBBCBBBBBIBBBBBBDBBBBBBCBBCBBBBBBBBDBBDEBBBBBBBBBCBBBBBBBBBBDBBBBBBBFBBCCBEBBBBBBBBHBBBBEEFBBBBBBEBBDDBBBBBBBCBBBBBBBBBBBKBBBBBBBBBBBBEBBHBBBBBBBBBBBBBCCBBEFGHBBBBCBBCDEEBEFBBBBBBBCBBBEEEBECEBEBBEBBCBCCBBBDCBBBBBEBBBBDBBBCDBBBBCCBCBEBBBBBBBBBBBBBCDBBBBBBBCBCBBDBBCDDDCBBBBCCDDBDDDBDBDDBDBBFGGBGBBBBEBBBBCBBBBCBBBBBBDBBBBBCDEBCBBBBBCBBBDBBBCBBBBEEBEBCDCDDBDBDBEEBBCBBBBBDDBBCBBBDEEBCBBBBBIBCBBEFBBBBBBDCCBCDDBBBBDBBBCCBBBBBBBBBBDEBFFBFBBBCFBFFBFBFBFBFBBBBBBBBCBBBBBBBBBBCBCBCBBBBBCCDBBCBCCBCBBBBBCFFFCCBBBCBBBCBBBEBBBBBBBBBBBBBBBBCCCBCCBDCBBCCCFFBBBBBBBHBBEBBBCBBBBBBBBBBBBBBBCBBBBBBBBBHBBHEHBBCCBEEBEBECBBBBBBBBBBBCBBBBDBBBBBBDBBBBBXBBBBBdBBBBEBBBBBBCBBBBBBBBBEEBBBBBDBBcccBcDccBcCBBBBBBBBBBCCBBCCBCBBEFBCBBBBBBBBBBBCBCddBdCdBBBBBBBBBBBBDBBBBBBBBDBBBBBFFBBBBfffCfBffBCBBBBBCBCCDEBBBIIBBEEBCBBBBBBBBFBCBBBEBCBBBBBBHBBBBBBBCBBBBBBBfffBfBBBBBBCBBBBBBBCBCBBBCBBBBBBBEBBBBBBBBCBBBCBCBCBBBBCBBBBBBBBBBBBBCBDBBfffCBBBBBBEBBBBBBBlBBBBBBBBBBBBJJBBBBBBBdBCBCBBBBCBBBEBBBBBBBBBkBGBBCBBBBBBBBBJBCBBBBHBBBBBBBBBBBBBBBBBBBLBBBBBBBHBBBEBBHCBCCBBBBBBBBBBBBBffBffBBfBDBBBBBBBBBBBBBEFBBBBBFBBBBBDDaaBBBBCBBBBBBBBBBHBBBBBBBBBHHBCBBBEBBBCCBBBDBBBBBBBddBddBdBBEBdBBBBBCBCCBCBCBBBBBBCBBBEBBBBBBBBBBBCBBEBBBBBBBBDDBBBBBBBDCBBBFEBBBBBBECBBBBBBDBBBBBBBBBBCBBBBBBBBBBJBBDccBBcBBCEBBBGGBBBBBCaBBBBBCBBBBDBCBBBBBBBBBccBBBCcBBBcBBBCBCBCBBDBBFBBBBBBBBBBBBBBJJBBBBBBBBBBBBBBBCBBBBEEBGHHBHBBHBBHBHBHBBBBBCBBBBCCJDBBCBBBBDBBGBBBBBBBBBBBBBBBBBBEBBCBBBBBEFBBBCBEBBBBBBBCBBDBBGGBGBHBBCBBBBBCBBBEBBBBCBBBBBBCBBBBBDBBBBBBBBBBBBCBBBBBCCBBBGGBBBBBBBBBBEBBBBBBBCBBFBCBBBBBBCBBBBBBBBBCBBBBCBBBBBIIICIBBBBCBBBBEBBBBBBBBBGBBBBLLBCDDBDBBBBBBDDBBCBBBBBBBBEDBBLLBLBLBLBLBBBBBBBGHBBKBBBCBBBBHBBBBBBBBCDBBCBEEBCBBBBIEEBBBBBCBBBBDBBBBBBBFBFBFBFBBBBBBBFBBBBCBBBBBBBBCBBBBBBBDBBBBEEBBBBBCDDDDDBBBBBEEBBBBCCCDBBBBBBDCBBBBBBBBBBBBBDBBBBBBBBDDDBDBDBBBBFBBBFGBBBDDDBBBCBBBBBBBBBBBBBBBBBBBBDDBBBBBBFFFCBBBBBFBDBBBHBBBBBBBFFBFBFBFBBBBBCBBBBBBBEEECEBBBBBCBBBBCCBBBBCCBBBBBCCBBBBBDBBBBBBBBDHIIIIIBBCDEEBBBCBBBGBBBBBBBBBBBBEBBBBBBBGHHHCCHHHDBBBDBEBGFBBCBBBBDBBBBBBBBCBCBBBBBBBBBCBBFFFFFFFBFFCFFCCBBBCHHHBBBBBBBFFFCFBBBCBBBBBIIBBIBBBEBBBBBBDBBBBBBBEBBCCBBCBBBBBBCBBFBFBBBBKBBBBBBBCBBBBBBBGBBBBBDBBBBBBBBBBDBBBBEBCBBBBBBDBBBBBBBEBBBBBDBBBBBBBBBBCBBBBBCCBBCBCBBBBBBBBCBBBBDEBBHBCBBBBBBBBBBBHBBBBBBCBBBBBBBBBDBBBCBCCBBBEFBHBBBBEBBBBBBBBCBBBBEEECCBBBDBBCBBBBBCBBBBBBBBBBBBBBBBDBBBBBJJJCBJBBEHBBBBBBBBBBCBBBDBCBBBBBBBBBBBD",
   "steps": "CDBBBBBBBBBBIJBLBBBCBBEBFBBDPBPVBXBHZBZaBBDBCBBDDCDDBEDDBBMaNaBBDEBBBDBuBBBxBBCBBCCCDCECBBBBEBC7BB7BBBhCBBjCBkCBkCBBBrCBBuCBwCxCBFBBCC2CB4CBBB8CBB/CBCDEBBBDmDBCDqDrDBBBtDBFCFCwDxDyDDBBF2DB4DB6DBCB9DBBgEBiEjEkElEBCoEBqEBsEtEBvEBxEBzEBC2EB4EB6EBB9EB/EBhFBjFBlFBnFBpFBrFBtFBvFBCxFBzFBnB1FB3FBzB6FB8FB+FBGHiGB4BBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCFBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBFLBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBzG0GB2GBB5GBCDEFGHIJKLMNOBQRSTWXvHBCDWEFGH3HB5HB7HBpB+H/HBBBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCiIBBBBBmIBBCBEBBHBCDEFGHIJKLMNBPQRSVWcBCDVEFGHkBlBBnBBnBqBrBBB0JB2JBCDBB7JBCBEBGBBkKlKBBCBBBBBBBBsKBBBBBCBBBBCCCBBBDBCBBBBDBC5KBCBEBCHBBCBCCKLBCOBQBSTBVBXBZBCcBeBegBBiBBkBBmBBoBBqBrBBtBBvBBQxBBCzBBJ1BBjB3BB5BBvB8B9BBB/BBFGjCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCBhNBBBBBBBBCBBBBoNpNBrNBEuNBwNBBBzNB1NBBHB4NBB7NjHkHB/NBhOBBCCCBBBCCCBCBCCCBkDBBDBCZDBCCCBEBCCCBFBCCCBBCqOBBBBBCBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCDBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBFBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBHB1DBBDBCFBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBJBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCKBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBMBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBOBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBQBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCTBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCUBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBUB1DBBDBCFBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCWBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBYBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBaBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCbBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBdBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBfBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCgBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBiBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBkBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDClBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBBsBnBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBIpBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBgBrBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBtBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBrBwBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCxBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCyBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBEF2BBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBvBmQBBBCBBCtQBBBBBByQB0QBBB4QBCBCBBCBBBBBCCBBBCBiRBBCBCFBqRrRBBuRBBCDBBBBBBCDBBBBBCDBBBCBBCFBBHBBJBKBBMBBOBBQBBCTBBVBBVBXBBZBBbBBdBBfBBhBBiBBBkBBBmBBBQoBBBCqBBBJsBBBjBuBBBwBBBvBzBB0BBBB2BBBFG6BBBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCoLBtLBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFCBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFDBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBBGBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBCDEFGHIJKLMBOPQRUwEV5DBaBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBCDUEFGHiBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFjBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBlBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBlBoBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFpBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBB+U/UBBCBBCBBBCBBBBBBCCBBBBCBCFBBBBCBHBBBBCBJBBBBCKBBBBCBMBBBBCBOBBBBCBQBBBBCBCTBBBBCBVBBBBCBVBBBBCXBBBBCBZBBBBCBbBBBBCBdBBBBCBfBBBBCBhBBBBBCiBBBBBCBkBBBBBCBmBBBBBCBQoBBBBBCBCqBBBBBCBJsBBBBBCBjBuBBBBBCBwBBBBBCBvBzBBBBBC0BBBBBCBB2BBBBBCBFG6BBBBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCCBCBBCDBCCCCCCCDCCCCECBCCCDCCBCB7IkXBBBBBBBCBB1ClGLEBBsIGBB5DIBB/HPKBBMBB7DC7DD4XBBBBCBEBCHBCDzOKBCGNB5PPBrYBBBvYBBBzY0YBBCBBBBB6YBCDBBBDgZBBCDBBBDBCBqZBBtZBBBBCBBCyZByZCyZBEyZBGyZBBCCCBRODRCCBCBCBCCuKBCC1DDBCDBBBBBBCBBBBBBCBBBBBBBBBBBCDC/ZBB9ZBB9ZBBBBBBBBBBpaBCBtaBBBBxaBBDBFB4aBBhC8a9aBBCgbBBBBkbBBBobpbqbBsbtbBvbBBBBBzbBBBBBBBBB5bBCBEB/bB9NChcicBkcBBCCBocBqcyVBCBEBxcBzcB1cBB4cB6cBBB+cBBBidBkdBxDBBBBBxDyZqdBBgCCBqVBBB+BCBiDCBxdBCBEBBHBCDEFGHIJKLMNOB8BQRSTWXdBCDWEFGHlBBnBB7BBBBpBBpBsBtBBBgfBBjfBBBBBBBofBB5BHmCIrfsfBhEtfBCBEBGHBJBGB7fB7fBCDBBBDBBDCBDBEBDBCGBDBIBDBsgBtgBBBCBBCBBBCCBBCBCFBBCBHBBCBJBBCKBBCBMBBCBOBBCBQBBCBCTBBCBVBBCBVBBCXBBCBZBBCBbBBCBdBBCBfBBCBhBBBCiBBBCBkBBBCBmBBBCBQoBBBCBCqBBBCBJsBBBCBjBuBBBCBwBBBCBvBzBBBC0BBBCBB2BBBCBFG6BBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCsiBBBBsiBBCBBBDBBBDBB2iBBBBFBDB0hBCFBDB0hBBFBoDQBBBQBsiBCBQBsiBDBQBsiBBBBDCDDDEDFDGDHDBCCBBBLDBBCNDODBBCHBBLMNOPQRSTUVWcDBBCBBBBBBBBBBBBDLBBCBBBBBBBBBBBBDLHD/CFDCCikBBBBDokBBBrkBBBBBCwkBBBBBBBBBBBBCBBBBBBEBBBBBBCGBBBBBBBCIBBBBBBBCGBBCGMBBBBCGMBilBBBBBBBBCBBBBBBDCDBBBDBDBBDBDCBDBDGBBCGMBDBDBDGBBCGMBBCGBDBDGBBCGMBBIBDBDGBBCGMBBKBDBDGBBCGMBLBDBDGBBCGMBBNBDBDGBBCGMBBPBDBDGBBCGMBBRBDBDGBBCGMBBCUBDBDGBBCGMBBWBDBDGBBCGMBBWBDBDGBBCGMBYBDBDGBBCGMBBaBDBDGBBCGMBBcBDBDGBBCGMBBeBDBDGBBCGMBBgBBDBDGBBCGMBBiBBDBDGBBCGMBjBBDBDGBBCGMBBlBBDBDGBBCGMBBnBBDBDGBBCGMBBQpBBDBDGBBCGMBBCrBBDBDGBBCGMBBJtBBDBDGBBCGMBBjBvBBDBDB8BxBBDBDGBBCGMBBzBBDBDGBBCGMB0BBDBDGBBCGMBBB2BBDBDGBBCGMBBFG6BBDBDGBBCGMBByB9BBDBD+BBDBDBBCDQjCBDBDkCBDBDBmCBDBDBoCBDBDpCBDBDqCBDBDBBBEBCBsCBDBDBuCBDBDBBxCBDBDBtChoBBBkFBQBsiBloBmoBBBCunBBBBtnBaBBBCBxoBJ4nB5nB6nBBBBK3oB9nB+nB/nBBBBDBBBGCJBvF+hBBBGCJBvF+hBCBGCJBvF+hBDBGCJBvF+hBBBCBjGBjGBQBsiBCjGBQBsiBBBCCCDCECFCGCHCBBBBBBBBBBLCJBKBCBBCCBCBVjGBQBsiBBCDEBGHBBDBBDEBBDECBDEBCBGBDEBIBDEBKBDEBMBDEBOBDEBQBDERBDEBB0HBQBsiBBBlBZBEJ6IB0BFBBBlBBBMFGBEJ6I1GBBBCBB+qBBBBBBBBBBBBBCBB6IsiB7IsiBBBuLvLBrCjGBQBsiBvrBBByrBBCBCBBCBBBCBB7rBBBgBBB/rBBBBsCClsBBBBB2qBBBBBCkBC7qBBBBBJBCBCBEBC7sB8sBBvRCvRDEhtBB2RktBE5RBFBBBBotBBBBGBstBBBBBEECDHBBytBztB0tBBBCBEF5tBBCIBDBBBBBCBIBhuBB6FBBDluBBBBBBBBBBBBBCBBBBBEBBBBBEzuBBBBBiBBBBiBBBCBBiBBBBCFBBiBBBBHBBiBBBBJBBiBBBKBBiBBBBMBBiBBBBOBBiBBBBQBBiBBBBCTBBiBBBBVBBiBBBBVBBiBBBXBBiBBBBZBBiBBBBbBBiBBBBdBBiBBBBfBBiBBBBhBBBiBBBiBBBiBBBBkBBBiBBBBmBBBiBBBBQoBBBiBBBBCqBBBiBBBBJsBBBiBBBBjBuBBBiBBBBwBBBiBBBBvBzBBBiBBB0BBBiBBBBB2BBBiBBBBFG6BBBiBBBBzBzwBBBBB4wBBxDCDBBxDCDBBBxDCD8wBBBBBBBhxBBBBBBBBCBBBBBpxBBBBBBtxBBBBBBBBBBzxBBBBBB5xB6xBB9X+XnxBoxBBBBBB4xBBBBBBB4xBBBBBBBB4xBBBBBBBBB4xBCBBBBBBB4xBDBBBBBBB4xBCDEHBBBBBBB4xBIBBBBBBB4xBJBBBBBBB4xBKBBBBBBB4xBBBNBBBBBBB4xBOBBBBBBB4xBPBBBBBBB4xByYByY9ZBByY9ZBBByY9ZBCBEBBBHBJBBBCCFCCCFBjzBkzBBBCBCBEBBCCBBCCuzBBCBEBBCCBBCCBBBCCCBBCCDBBCCEBBCCFBBCCtBBBBBBBB4xBGBBCCBBBxBBBBBIBBCCBCDEFGHIJKLMNOXBBCCBr0BBBBBBBzCBBBB4xBBBBBCBEBCBCCBBBCCBCBCCBBEBCCBBGBCCBfBBCCHBCCBBBzCBLBCCBMBCCBoDBBBB4xBBCBEFBBBBDCBBBDCBCBDCBBEBDCBBGBDCBBCDBBBLBDCBBB81B91BBBg2Bh2BBBBDD/DB8XCDD/DB8XBBCBDD/DB8XCCBDD/DB8XBBCCCBBCBCBBBs2BBBBCB02B12BBB42BBBt0BiFBBBDBCCBBDBCBBCBBj3BBHFBBBHFBBBpFBBBB4xBBBCDEBBBBEBBBEBCBEBDBEBB7DFBEBBHBEBIBEBBBxCCBEFNBEBvCBCCBOBEBPBEBvCBCCB83B93BBBg4BBi4BBBDBFBGBCCFDCCCFDDCCFDBBFCCFDGCCFDBBICCFDBB3GBBBB4xBBBBCBBBCBCsBBEB+4B/4Bg5BBBBDBlHBBBB4xBBlHBBBB4xBClHBBBB4xBBElHBBBB4xBDGlHBBBB4xBHlHBBBB4xBIlHBBBB4xBJlHBBBB4xBKvFBBCCwBBBBB4xBLlHBBBB4xBBBCPlHBBBB4xBBRlHBBBB4xBSlHBBBB4xBBBVlHBBBB4xBBBYlHBBBB4xBBBblHBBBB4xBBdlHBBBB4xBelHBBBB4xBflHBBBB4xBgBlHBBBB4xBhBlHBBBB4xBiBlHBBBB4xBBFBBLICHMHBBCm6BBCBCBBCCBCByIBBBB4xBBBBBBBBBBCBBBBBCFBBBBGBBBBHBBBBBJBBBBBCDEOBBBBBhICBCCFQBBBBBSBBBBBCo7BnXoXpXBCBBCBBo7BBBBCBBo7BCBBCBBo7BBCDBBBCBBBBCCBBBCBEBBBCFBBBCBB6GHBBBCBDCKBBBCLBBBCBBBBBFBRBCPlFOBBBCBJBCGn8BBBBBCBBEBBCHBBnBBCB28BBBBBBBBBBCBB68BB68BBB68BBBB68BBCB/Ei4BBCBCFBBCBCBt9BBBBMCMCCCBCC1DDDD5Bx9BBBBBBBBBBB29BBBBBBBBBBBBBBBBi+BBCBoB3CBBBNHBB0FBnBEFGBCBBwGo+BBBu+BBBx+BBBCBEBGBIBBLBNBB/+B+GBBBBBBBBBBo/BBBBBBBBCBBCBx/BBCBBCBBCBBBCBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBogCBBBpgCBrgCsgCBBBygCBBBBBxHlHBBBB4xBB5HsBmFBB1gCBBBBCBBrO7gCBBBBBBBBBBBWrBDCDCCChhCBBeBnhCohCBqhCrhCBBBDCBCB0GEBzJBBFBwCzhC7K1hCBBBDB4KcCDB4KcBCBBGDB4KcBBJDB4KcBBMDB4KcBBCDDEBDB4KcjiCBCBBCBBpiCBBBBBBBBCBBBBCDE+IHBBBzHNBCBiCJBBBB7iCBBBBBBBBBBBBjjCBBBkjCBkjCBqjCBCDBBBDBBDxjCBwjCBBCBEBGBIB+jCBCBBCjkCBBBBBokCBBBrkCBBCBukCBukCBBukCCBukCDBukCEBukCFBukCGBukCBBBBBBGBBGCBGBB6gBBglCBilCBBllCmlCBBCCCBECslCBBBBBBBCBCCBBCIDBFBJCBBCDBBOCBBBRCBBBUCBBWCBBYCBBgChCBumCBBCcBzmCBBB3mCBBCBCBlgC/mCBB3CnBBosBBmnCBBBFWChCDFukCBBBBBCBynCBB1nCB3nC4nCB6nCB8nCB+nCBBCvnBBBCvnBioCBBBBBBCBBBBCBBBpoCBooCBBBuoCBBBBBBBBBBBBBBpKBpKBBpKCBpKBEBpK9oCBBBBhpCB6gBBB6gBBBB6gBBBBB6gBBCBCDBBBCspCBBBBwpCBBBCBDBBFBBD4pC5pC6pCBBCBBFBBFBBB6cBBCB8xBlqCBBBDBBBBBvqC3TB2TkoCBBB6TBECBBECB9nC+nCBgoCBBCCECBCByoCByoCBqoCBBBBiBBiBCiB8BBBEiB8BBBGiBBIiBBBBMiBBBPiBBBcSiBBUiBBCQlpCBlpCClpCDlpCBBBDCDBCBBCBDCBCBDBtsC1lCBBwsCxsCBBB8lCB0sCzUBB0sCB4sCBBpWBBBBBBBBBBBBBCBBBBBBBBCptCBBBBBBCBBBEBBBBBDCCDCDDCBB2tCB4tCBB7tCBCBBCBBChuCiuCBkuCluCBBCBBDCCBDCBqhBBlhBBBwGBBBByuCBBB2uCBBBBBBBBBBBBBmFCD/uCBBCCjvCB0FBBCBCFGBBrvCsvCBBChRBhRChRDhRBB1GCFhRBHhRB4vCBBBBB+vCBBBSbyEiwCBBBmwCBBBBrwCBBBBBBBBBGBBBHIBBB6wCBwLBBBBgxCBBBBBBlxCBnxCBBBoxCBBuxCBBBB1jCkHB1jCkH0xCBCBBC5xCB7xCBvTB/xCBBBjyCBBBB6FgqCBqyCBBBCBwyCBsHBmwCBuB0IBHCRC6O5yC3uCB3uCBCBBBCBDBBFBBHBIBBBCLBBBRSuzCBCBBCBCCBBBDCBBBECEBEEBBGEBBEJEBLEBJMNOREBBUEBs0CBCBBCBBy0C+d/d10CBBBDBB8dCDBB8dBBCDBCDEIBKBMBOBQRVDBB8dBXDBB8dBZDBB8dBFPbDBB8dB01CBCBCDBBBCBBBBCCBBBCB+1C/1CBBCCCBECBGCBICBCLCBBCBCCCCBBCBCCCCCBCBCCCCBx2CBCDBBBDFGJBLBBBDCBBFBBDCBBFCBDCBBFBEBDCBBFBBHBDCBBFBJBDCBBFBHBNBDCBBFOBDCBBFBQBDCBBFBBy3Cv7BBtqBp8BBBCBBGBBGBBBCBBBBBEi4CqOBl4CBuxCBBCCBBBCCBCBEBGBIBKB14CBCBBCCCBECFCBBCBBDCh5ConBpnBqnBBBBBBBs2CBs2CCs2CDs2CBBCGs2CBIs2CBBLs2CBCBEB92CBCBEFGBBJKBMBBs3CBBBBBBBBBBBz3CBBy6CBBBBBBCB66CBCBBBBCBEBGBBBJBLBBOBQBBw7CBCBBBGBIBKLBBCBBDCCE/7Cg8CBBCj8CBBCDEBEBCBBFBBFCBFBEBFBBGBFBIBFB18CBBCBBC78CBBBBBBBBBBBBCBBBBDBBBBBFBBBBBXo9CBBBBBBBCu9CBBBy9CBBBB39CBCBEBCBBCCBBBCCCBBCCBBCg+CBBBr7Cs7CBCvTyTBCDEBBBBCBBCBBBBBBBBBBBBBBBCBBCCBBBBBBBBBCBBCBEBBBBBBBBBCBBCB8+CBCBEBGBIBBCCCCBBBBBBBBBw8C0Uy8CB08CBB1UBDCBBBDCBCBDCBBEBDCBBGBDCBB4/CBBBBBBBBhgDBBCBBCngDBBBBBBBBBBBvgDBBBBB1gDBBBg6CBCBCBBClvBBBCBCBBCmhDBCDBBCGBBCEBBCBCDEBBBBCCBBBCBB5hDB7hDBBxmCBBDBhiDiiDBBBDqNCDqNBEDwH6FB3HqiDBBtiDBB6rB6zBBCBEBoFBBBBBBBBBBBCBBBBBDBBBBBBBzNqCFBBBBBhjDBmsBCmsBBBCBBBBBBBBBBCBBBBBBvjDBBBBDBBCBHBIBBBBZ7F4JBLBMBBBBJnGuJPBQBhkDBBBrC2JCBCBBGB7hD8hD9hD+hD/hDBBBBBnmBnHBB4K3KBBoCCC6CpBBCJFXrBDCDCDCCmBCCCDCEVCCCCC4hDB4hDBBBCBDBBCGBBIB2NBDCBBFBBLBBNBBwCPBq4BBBBCBDBBBslD8hBhqCBwlDBylDBBCCCBBBBBBCBBBEBBBGBBBIBBBmBKBBBbimDBBCBiJhDEB5nBBmmDBBlCsmDBBBCBkPGsmDHsmDIsmDBCBBCBFCFBBCB9mDBBgnDhnDBBCBBCCBCBEBCBGBCHBCBBCBHBFCCBBFCCwnDBBBCDBB/E3nDBBBBBBBBBBBBBBBBBBBjoDBBBBr7BBBBCBcBBwoDB/CBB4lDBB+OBBB4EB9oDBBBBBBllBkpDBBBBBBBCBBBBBCspDBBBBBCBBC0pDBBBBB5pDB8NB9pDBBBCBBBCBBBkqDBBnqDBBqqDBCBEBBCCBBCCBCBJ9QB9QBBB+nDBB9qDBB+S/SgTBBCBBBDmrDBCB4TBBlSBnSBCCB8NB5NBB5NBBBBBtC6rDBBB9rDBCBCDBBBCBBBBCBBBosDpsDBBBBBBBBBBBBBB1sDBBBBBBBBBBCBBBBBBFBBBBHBBBBCBBBECDCECDDECDBBBDBECDltDBltDBBltDrtDBBrtDBCBEBEBBCCCBCCDBCCBBCGBCCBBCEBBCCPQBCDSBBBBCJDBBBBBBBBBBBBBBBCJDCBBBBBBBBBCJDBpuDquDB+3BCBBCBBBB0uDBuuBBBCNBBBBBBBBBCJDBrzCB7uD7gDBB5gDCBBB5gDCBCBBBDBBBDBCBDBiBBCEBBCCbBBBBBBBDBDBiBBCEBBCCbBBBBBBBBFBDBiBBCEBBCCbBBBBBBBBHBDBiBBCEBBCCbBBBBBBBIBDBiBBCEBBCCbBBBBBBBBKBDBiBBCEBBCCbBBBBBBBBBNBDBxvDBCBEBBCCCCCBBCBCCCCBCCBECBCCFCBCCBBNFBDICBCCBCBlwDBCBBCBCCBBECBBBrsCikBssCikBBBBDBBDBBBDBBBBDCBBBDBCFBBBDBBIBBBDBBLBBBDBixD3xCBB/YBBBBB/YBBBBBBBBBBBCBBBBBBEBBBBBBBBHBBBBBBJBBBBBBLBBBBBBNBBBBBBB7xDBCBEBBBDCBBBBBBBBBCBBBBBqyDBBBBBCsUtUuUBBwUB2yDpwDBBpOCBButBCBpOCBButBBCDEFGHBBBBBBBCBBpOCBButBCBBBBBBCBBpOCBButBBEBBBBBBCBBpOCBButBBCCBBCCCBCCBEBCCFBCCBB/wDBWqOBBBomBnHBBBCDChBBBBBxzDBBCBEFBB1CHBJB9zD+zDBBCBBC/XBBCBBCBo0DBBBBBCBKBC8DeBDBiBBCEBBCCbBBBBBBBBv0DBBBBBBBBBBB20DBCBBC70DBB+0D/0DBBCi1DBBxBl1DBCBCDEFBBBBBCBBBBBBCB/FBCBCBEHBBDmD61DBBB+1DBBBh2DBBBBBBBn2DBCBr2DB0vDBB4zDv2DBx2DBB02DBBBBBB0+BBuuBBBuuBB92DBBizBh3DBCBCDEBBBBCBBBBBCBr0CBQBsiBBr0CBQBsiBB/7Cv3DBCBEB13DBBBBBBBB73DBBBBBBBBBBBBBBCBBBBBBBFBBBBBBp4DBCBt4DBBBx4DBB04DBBBDBBE74DBB00BBB00BCB00BBCi5DBk5DBm5DrxBsxBBuxBBvxBgrBu5DB48Cx5DBnrBprB15DB7nCq+CBjiBBDu+CBHBCCFBCBCuxBxnB+5DBBBBBCBBBCFBBBCIBBBKBBLBBBBCOBBBBCBDCBCBCx6Dy6DBBCBCBBGB66D76DBBCBBBBBBBBBBBBBBBBBn7DBBBBBBBBBBBBBBCBBBBBBDBBBBBBEBBBBBBBBBz7DBz7D27DB6kC1OBBBB6kC1OCBB6kC1OBEBB6kC1OBBCCCCCBh8DBBBl8DBCBBCq8Dr8DBBCBBCBBBCBx8Dy8Dz8D08DBBBBECEDEBBFEBBBDBEDBBEDBQRSBBBDCDBEDBBCCr9DBBBBBBBBBBBBBB09DBCBBCBBBCBCBCBBEBCBBGBCBBBCCCh+DBj+DBBBBBBBBBBBBBB/+CBBBBBBBBCBBBDBBBEBBBFBBBBHBBBB4+DBB7+DBBBCBBBCBB1/C2/CBBCBBBBCCBBCDBBCEBBCSBBBFBBCSBBBBBBBVBHBBCBZCKBBCBJBy/DBCBBCBBBGBCBCFPCFOlEBCCFBCBCBBsxBCvnB5/DB7/DBBBEBBCDBBBkgEBBBwGFGuxBCvnBBBBwGFGuxBCvnB6QB6QBBDBlhDmhDnhDBBBDBBBBDB5gEBBBBBBBBB/gEBhhEBBBpHEFGuxBCvnBBpHEFGuxBCvnBCpHEFGuxBCvnBBs5BvnBBrhEBthEBBBBBBBBBBBBBBBCBBBBBBBBB5hE6hEBBCBBBBBBBBCl6BBn6BBBCl1Cm1CBCBBCBiGBiGBDiGEiGBBjCyiEBB1iEBBBB5iEBBsJzxBvnBtJzxBvnBvJwJxJBBxlDylDB0lDB2lDBBqjEBCBEBGB4xCBBBB2jEBCBBpHBBxBB+jE/jEgkEhkEBCkkEBEBCBDuNnkEokEBqkEBCtkEBk/DBBCBCC/+DaFBBBCBCC/+DaFBDBBBBBBBBBDBBCBCC/+DaFCBBBBDBBCBCC/+DaFDBBBBDBBCBCC/+DaFBBBDGBBDGBCBDGBBBCDEFJBDGBBCDEFGHRBDGBBTBDGBBVBDGBBCmjEBjoDCjoDBBCDEFJjoDBCDEFGHRjoDBTjoDBVjoDBCpnDBpnDBtmEB79CBKnoBBBBBBBBCBBBBEBBBBCHBBBBJBBBBLBBBBNBBBBPBBBBBCCCCCBCCBmnEBB/7BonEBqnEBsnEtnEunEBCBBCBCCBBBBDBBJCBKCBLCBMCBBBBBBFDEBBBBFDEioEBBBBBBBBBBBBBBBBBBBBBBCBBBEBBBGBBBpwDqwDBswDBBCCpwDCCCpwDBBCBBCCBCBBCCCklCBBBBBBBBBBBBBCBBBBBDBBBBBEBBBBBFBBBBBBBBBwpEBBBBBBBBBB0qDBB6pEBBBBBBBBBBBBBBBBCBBBBBBBBlqEBBBBCBEBCBBCCvqEBBBBCBBEBBBCC1qEBBBCBBBBBDBBBBBBBBBBBBBBBBBCBBBBBBBBDBBBBBBBBBFBBBBBBBBBDtrEBCBBBBzrEBBBB3rEBBBBBBBBBBBBBBgsEBBBBBBBBBBBCBBBBBCBBCBBBBBBBCusEBBBCBBEBFBGBBIBBCBBBCECBBCECB8sEBBBBBBBBBBBCBBCDEFBBBBBCopEstEBBC/WwH9yChB8MBBBBBBBBBBBBC/WwH9yChB8MB2tEB4tEB6tEBB8pB9pBB/pBgqBBBBDCkuEkhD5yDnuEB8yDBn7CBFtuEBvuEBBCCCCDBnmCBBCCCCDBnmCBBBBBBBCCCCDBnmC2uE3uEBC6uE7uEBCCCjjD/uEBBCEFGBMvYBBCBBEBECBBBCBBEBECBBBBCBBEBECBBBBBCBBEBECBBBBBCBBBwvEBBDEBBGHBBBBGCBBGCBBBBBGCCBBBGCBEBBBGCBGBBBGCHBBBGCBBBDCClwE7iEnwEBBC0yC5xC6xC7xCBBBBEBgMBCBCC/+DaFBgMBCBCC/+DaFBywEBBBBBBBBBCBBB4wEBCB8wEBCDBBBDBBDBkxElxEBBCCCBECFCBBDCICBCDE8FCzxEBBBBBBBBBBBBBBBBBB24Bs2CBgyEBBjyEB8tEBBmyEBBCBryEBBBBBBBCBBByyEBBCDBB+B4yEBBB8yEBCDBBBDBBBBIKCKDDcICIiBClzEBBBpzEButEBButEBBuzEBBBBBBBBBBB2zEBB5zEBBB1wCB1wCC1wCD1wCBBBG1wCBCDm0EBBm0EBBBBBpEwTw0EBBBBBBBxhDBsmCB50EBv8DBBCBE91DBBj1EBBBk2DBBq1EBBCBv1EBkIp/DBBkIp/DBBBBB11EBBBBB61EBBCBBCBg2Eh2EBBBBBBCBBEBBBCCCCCDCCECCBBBv2Ew2EBBCD8wE12EkxB32EB52E62EBBECBgxBCBDCCF40C8KmyBBCDCCF40C8KmyBBDDCCF40C8KmyBBBBDEHDCCF40C8KmyBBBJDCCF40C8KmyBBBLDCCF40C8KmyBBBBCCCBBDnBBnBBCnBBBEnBBBCHnBBBJnBBBLnBBBNnBBBPnBBBBCCCCCBCCBBBBCCCCCBCC7BB8BBBBCgCBBDiCBjCBBCmCBBoCBBqCBrCBsCBBBBEEDBuCBBwCBBBBDCECCBDGBZBBBCCCCCBCCBBBBBDCECCBDGBBBBCCCCCBCCCBBBDCECCBDGBBBBCCCCCBCCDBBBDCECCBDGBBBBCCCCCBCCEBBBDCECCBDGBBBBCCCCCBCCBGBBBDCECCBDGBBBBCCCCCBCCBCJBBBDCECCBDGBBBBCCCCCBCCKBBBDCECCBDGBBBBCCCCCBCCBCNBBBDCECCBDGBBBBCCCCCBCCOBBBDCECCBDGBBBBCCCCCBCCPBBBDCECCBDGBBBBCCCCCBCCQBBBDCECCBDGBBBBCCCCCBCCBSBBBDCECCBDGBBBBCCCCCBCCBFUBBBDCECCBDGBBBBCCCCCBCCBCDYBBBDCECCBDGBBBBCCCCCBCCZBBBDCECCBDGBBBBCCCCCBCCaBBBDCECCBDGBBBBCCCCCBCCBBBEQcBBBDCECCBDGBBBBCCCCCBCCBKeBBBDCECCBDGBBBBCCCCCBCCBgBBBBDCECCBDGBBBBCCCCCBCChBBBBDCECCBDGBBBBCCCCCBCCiBBBBDCECCBDGBBBBCCCCCBCCjBBBBDCECCBDGBBBBCCCCCBCCkBBBBDCECCBDGBBBBCCCCCBCCbBnBBBBDCECCBDGBBBBCCCCCBCCBlDDCCF40C8KmyBBBlDDCCF40C8KmyBBBCBCFBHBCDLBu6EBCDEBBBBEBBEBBBBBBBE/EgFhFBBjFBBCDBBCDBBBBBCDCBBBCDBCFBBBCDBHBBBCDBJBBBCDBLBBBCDBNBBBCDBBCCCCCBCBy7EB07EBBCBEBGB97EBBBBBBBBBCBBBBEBBBBGBBBBosCBosCBCBCBBCBBBCCBBCBBCBB38EBBBBBBBBBCBBBBDBBBBBBBDBBDi9EBi9ECi9EBEi9EFi9EBBCBDCBBDCBBBDCCBBDCBjEFDE0HByCBByCBBBBByCCBBByCDBBByCBFBBByCB19E0lD1lD49EBB79EBDinBC+9EBBEDBDBCDBBBBDBCDBBBBuDBBBBBBBDBCDBBgDCBBBBBDBCDBBgDBXCFBBBBBDBCDBBHBBByCEBHBBBBBDBCDBBHBBByCEIBBBBBDBCDBBHBBByCEBKBBBBBDBCDBBgDBMBBBBBDBCDBBgDB2+EBBBCBBEBBGBBIBBKBBMBNBBBPBBFERBBFTBBCWBBQBCBCCCDCCCCCw/EBBCDEFBBBBBBBC6/EBBBBBBBggFBigFBBBBBBngFBCDBBBBEBBBBBEBCBBEBxgFygFBBCBBB3gFwgDBBBBBBCDEFBBIJBBGlHBBSCDNBBEjIQBHCHDENujDonEBzhFB3qDqEyYBBBCBBEBBGBHBBeCJBBLBBCCOBBCmiFBBBBBBBBBBBCBBBBBviFBBBBBBBBBBBBBBBB6iFBB8nEBBBBBBCBBDBBEBBBGBBBnjFBCBBBBBBBBBBBBBBBBBBzjFBBBBBBBBBBBBCBBBBBBEBBBBB+jF/jFBBCCC5oEkkFBBC4rEBBpkFBBBBDBBBBBBBBBBBBBBBBBBCBBBBBBBBB2BB6kFBBBBBBBBBBoIBBBChlFBBklFBBCBplFqlFBCDEFBBBBBCkBBCBqE0lFB2lFBhEBa5GBgED7M2B3MkgD8lFBiMUBBt+C5lDBjmFBiNIlmFBhNJnmFBlCnCrB1GCQEBDBFoyCCvMUqmFBCBumFBBumFvmFBxmFymFBBBDCBBBBBBBBBBBBB/mFBBCBBWtNFGHBBB7FNkBpnFBBsnFBBBBBBBBBB/lDyDnHBBB/lDyDnHBKoCnCzGCCCHCCCuEaE3nFBBBBpjBDBBCBCC/+DaFBBBBCBBxJpFMioFBBCBnoFBBBBroFBBBuoFBCBBCBB0oFBCBCFBCBBCBC9oFBthDthDhpFBBBkpFBCBBBDqpFBBBtpFBBCwEBBCBupD/I4pFBBBBBBBBBulDncnoBBulDncnoBBW+pF/pFBBClqFBBBBoKBBBtqFBnqDwqFBCBEBGBIBoBKB8qFB+qF/qFBBCBBCjrFBBBBBCBBBCnrFBBBB+mD9bKnoBB+mD9bKnoBBxrFBzrFBB8VBBtzEBuzEBBBwzEBBBC9tD+tDBguDBksFBBBosFBCBBCBBBBCvsFBBgBwBBlDLBBCgBjBBrBDB1H3sF5gCB7gCB3zBBBBBBhtFlyEjtFBCmtFntFBBptFBrtFBJBCCDBDjezzDCCCDBDjezzDBBCBCCDBDjezzDBBCBCCDBDjezzDCBCBCCDBDjezzDBEBCBCCDBDjezzDFBCBCCDBDjezzDBBBIBCBCCDBDjezzDBBCEC7tFBwyEBBwyEBBBguFB1yEBB1yEBBBCBBEBBGBHBIBBKBBDMBBGOBPBBBRBBBCDCCECCBCBZB1yEBBBBBBBBBBBBBjvFB4zEBB4zECB4zEBEB4zEBBCCBBCCBBBCCBBBBCCCBBBCCBwvFBl0EBBl0EBCDBBBDBBDCBDBEBDFBDBBHBDBJBDBBCCDCjwFBCDBBBDBBDCBDDBDBBFBDBBBDDCDDwCCECywFBBBBBBBCBBBCBBBBCBB8C9CB/CDBBGBGBFJBBMBBDDECrxFsxFBBCBBCBCBBCBBBBCzyEBzyEBBBnxFPoxFPBqxFPBBtxFPBvxFPBCBFBBDCDCnyFBBBBBBCBBBBBDBBBCDBBBBBCBDBBByyFBBB2yFBB5zEBBBBB5zEBBBBBBBBBCBjzFBBCBBCpzFBBBBBBBBBBBBCBBBBBxzFBCBEFBBBDCBBBCB9zFBBBBh0FBBBCBj1EBj1ECj1EDj1EBBBDBBBBBBBBBBBBBBBBDBCyFLB30Fr5Es5EBBBBBBBB90FBBBBBBBCBBBDBBBBBDEBBBDo1Fp1Fq1FBBs1FqxFBBv1FBCBCDDCCDDBECDDBCE2IB2IC2IBE2IBBCCBBBBBBBBBCBBBBBEBBBBFBBBBBo2FBBCBEFBBFBCDBBBCDCBBBBBBCDCBCRCoBIPjFL23EB0zDkjCBCBBBBBBBBBBBBBBBBCBEBGBs3FlqEBv3FBDkCBlRBBEBB13FBBCB63FBCBBCBBCCBCBnKCECBj4FBBCBo4FBBBBBBBBBBBw4FBBB04FBBBBBBBBCBBFBDvB/4FBCBEBGBBCCCnMm6En6EBBCBu5FBBx5FBBBBBBBBBB55FBBBBBBo5FBkjBDCCF40C8K7crVBxECkjBDCCF40C8K7crVBxEDkjBDCCF40C8K7crVBxEBBBBEBBEBo6FBBBDBBBv6Fw6FBBCuKCCDCBwHDCBCBHCBBDLCMCBBBg7Fh7FBBCBBBBn7FBCBCBBCaB2FBCCKBBBDBBBBCaBBBBBCxEBCCKBBBDCBBBCaBBBBBCxEBCCKBBBDBCDGBBBCaBBBBBCxEBCCKBBBDGBEIBBBCaBBBBBCxEBCCKBBBDBBLBBBCaBBBBBCxEBCCKBBBDBDCDDDEDFDGDHDTBBBCaBBBBBCxEBCCKBBBDBIK0HBBNOaBBBCaBBBBBCxEBCCKBBBDBmNLBDEmNLBBGhBBBBCaBBBBBCxEBCCKBBBDBBkBBBBCaBBBBBCxEBCCKBBBDBz8F08FBBCBBBBBBuxBBCBBCBBBBBBCv0CoKBv0CoKCv0CoKBEv0CoKFv0CoKBHv0CoKBBKv0CoKBFBBCDDCBiEFuC6C2Cu+EBBBBBz5FBz5FCz5FBBCBo1CoKBBB/QBBBBB/QCBB/QBEBB/QBBHBB/QBEJBB/QBLBB/QBuRmFnFBz+FB1+FBB4+FBByJmHnHBpHBh/FBBBl/FBB7Jq2E8Jq2EBBCs/FBBBw/FBCBBCBBBBCCBBCBBFBBCB5gFBCBggGBBBBlgGBBBCBBsgGBB0uD3jCBB0uD3jCBBB0uD3jCBBBB0uD3jCBBBBBBB0uD3jC0gGBCDBB5gG6gGBCoqEBBBC7tEBCBEBGBnhGBCBnuEBBBBjCEtiFBCB0hGBB3hG8+F9+FBBg/FBBCDBB8uEBiiGBBqpCBniGBBEgCFCqiGriGsiGBBuiGBwiGByiGBBojFB2iGB4iGBBBCBBBCBBCCBBBB6/DkjCB6/DkjCC6/DkjCBE6/DkjCBCBI6/DkjCBK6/DkjCBM6/DkjCBCBQ6/DkjCBBT6/DkjCBDV6/DkjCBX6/DkjCBCBEFd6/DkjCBf6/DkjCBhB6/DkjCBjB6/DkjCBBbmB6/DkjCBBBBqB6/DkjCrB6/DkjCBtB6/DkjCBvB6/DkjCBxB6/DkjCyB6/DkjCzB6/DkjC0B6/DkjCBB3B6/DkjC4B6/DkjC5B6/DkjC6B6/DkjCBB9B6/DkjCB/B6/DkjCBBiC6/DkjCBBlC6/DkjCBBoC6/DkjCpC6/DkjCBB5BsC6/DkjCulGBBBBBB8TzyEBBBBBuCDBCBBCBBBBuCDBCBBBEBBBBuCDBCBBFBBBBuCDBCBBBHBBBBuCDBCBBIBBBBuCDBCBBBEKBBBBuCDBCBBLBBBBuCDBCBBMBBBBuCDBCBB/lGBCDBBBDBBDBBBDCBBDBEBBDBBHBBDBJBBDvmGBBBBBBBBBBBBBBBBBCBBBBBCCC5nFB5nFBB5nFBB2gEonBB2gEonBBB2gEonBBBmnGBCBBCBBCCBCBEBCBgBBHBCIBCiBBBDJBCiBBBDKBCiBBBDBBBBlB2nGBBBBBBBCBBFBBCDhoGpOBBCBDBBBBDBBDCBDBEBDxCBBBBuCDBCBBByCtoGBCBBCCCBBC1oGB1uFC1uFD1uFBBF1uFBBBFBBBBBBBhpGBBBBBmpGBBBCBDBBBGBBBwpGBBBBBBBB8EO3pGBCBBCCCBC/pGBCBBCkqGBBBoqGBBBBBBBBBBBBBBBCBBBBBBBzqGBBBCBB8FEBBBBBBBBBBBHBNBOBPBBBBSBBQBGLDWBByHBuHBZBBbBBBCyrGBB5RsyBChGBBBBuCDBCBB+IsyBD5RsyBBF5RsyBBDH5RsyBBJ5RsyBB+rG/rGgsGBBBDBhtFBCDEB0HBBGBDB5GEDOIBtsGBwsGBwsGBCBBFBBzlE0lE1lE2lEBBBBEBBBBBBEBBBBBBr2BDCCF40C8KmyBBxEBr2BDCCF40C8KmyBBxEBBr2BDCCF40C8KmyBBxECBr2BDCCF40C8KmyBBxEBEBr2BDCCF40C8KmyBBxEBBCCBBBBBBBBBBBBBBBBBCBBBBBBBBBCFBBBBBBBBBsHCHBBBBBBBBBBKBBBBBBBBmEBB2EMBBBBBBBBmEBBOBBBBBBBBBBRBBBBBBBBBTBBBBBBBBpuGBBBBBBBBBBBBjCCCEDRFDBDFCHCfxC5BEDDDCGGCCDEDCCECCCCDCCECCCyuGBBBBBB2uGBBBxIBBDBCBE6I9uGBBBBBBBBywEBywEBmvGBBBBBBBBBBBBBCDBByvGBCDBBBDBBDBBBBBx3FB+vGBBhwGBBBBBCBBBEBBFBBBBBBEC15EBBBBCBxwGBjsGCjsGBBCB3wGBBBBBBBBBBCBBBBB2CrIBCjFFBBBBBo6BDCCF40C8KmyBBxEBBBCBDBEBBBDDCBBBECBBEBCBBCBBBBBC/0CBh1CBh1CBB5xGBBBBBBBBwpDBBC90FxDyZBBBBBBBBBBBBBBBBBCBBBBBBBBBEBBBBBBBBBCB8rEBB2yGBBBBBBBBCBBBB6G4GBgzGBBBCBBlzGBnzGBBBBmBrzGrmFBBCBBBBBBKBBBBBBBKBBBBB9zGBBBBBBJBBBBBBCBBJBBBBBBBEBBJBBBBBBBGBBJBBBBBBHBBJBBBBBBIBBJBBBBBBBKBBJBBBBBBBDMBBJBBBBBBBGOBBJBBBBBBPBBJBBBBBBQBBJBBBBBBBx0GBBBy1FBm3FBm3FBBm3FBBCBm3FuyG90GBBg1GBCDBBl1GBBHDyB8fBq1GBBt1GBBCBEBGB21GBB51GB71GBBBCB3Jh2GBzBB4BCIBl2GBBCBpxBqxBBBCBBBBBBCCBBBCB+/EBCBBC12GBBBBBBBBBBBBBBBBBBCBBBBBBBBKBBBC/DBBBBBBBBBEBBBBBBBBBn3Go3GBszEBCBu3GBCBBCz3GBpqBCDBkeCBBBBpqBCDBkeCCBBpqBCDBkeCBBFBBpqBCDBkeC73G83GrwE+3GBExgBh4GB/7CBBBB/7CBBBBo4Gp4GBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBC24G34GBozGpzG74GB94G+4Gz0Gg5Gh5GBj5GBl5GBn5GBCCDCECFCGCHIJKLCMNCOPCQRSTUVWX/5Gg6Gh6Gi6GBBBBF11Gl6GBClBCBx0GDp6GBBs6GBBCDx6GBB06GBB36G46GB66G76G86GBBBBBB42Bt+Bs1DBg7GBBuhDBl7GBn7GBBCBBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGCBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGDBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGBBFBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGBBCDBBCDJBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGB17GBBBBFq4Gr4G97G+7G/7Gg8Gh8Gi8Gj8GBl8GBDBBBBBCHBBBBBBBBCHCBBBBCHBu8GBBBBBCBBDBBEBBFBBBHBBEBBBBCHIBBEBBBBCHJBBEBBBBCHKBBEBBBBCHLBBBBBBLt6GBt6GBCBBC3kGqnCrnCBBCBp9GBCBBCCCBBCCCDCECBGCBhFBuwF49GBBBBBBBBBBBBBBCQk/Ej+GBBBBBBBBBBBBBBBBBBBBBBBBz+GBrxBqeBBBBrxBqeBCBBBBCB6+GB6+GBiHB/GBCCCD7hCh/GBBBBm/GBBBBBBBBBBCBBBBBCBB8BDHBBBBBhCBKBBBBBkHMBBBBBB6/GBBBBBCBBBEBBBBjgHBBBBBBBBCBBBBBCrgHsgHBBCBBBBBBBBBBBBBBBBBBCCBBBBBBBBBCBEBBBBBBBBBCBBHBBBBBBBBBCHIKBBBBBBBBBCLBBBBBBBBBCMBBBBBBBBBCBOBBBBBBBBBClhHmhHBB06EBDBBDCBDBEBDFBDGBDBB+EBBC/EBBo3DBBBB3hH4hHBBBDBBDBBCBBCBBBBBBBBBBBBCoiHBBriHBBBBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBBILBBBBBNBBBBB+iHBBBCBBEBBBCCBBBBBBBBBBBBCCCBBBBBBCCBBFBBBBBBCCBHBBBBBBCCIBBBBBBCCBB0DDBCNBBBBBBCCBGNO7jHBp9GBp9GCp9GgkHulBikHBBBDBBBBpkHBBskHBBBBCBjiHBC1EBBDEBirDB5kHlrDmrD8kHBgvFBglHBjvFBCCCBBBBBBBBBBBBCBBBBBByBFBBBBGBBBBBBvlHBCBCBBCBCBBCBCCBCBCBBBBCBC6lHBBBBBBBBCB1EimHBBBBBBBBBCBBBBDBBBBBBBDBBC7IEBBymHBBBBBBBBBCBBB8mHBBBBBBBBCBBBBEBBBBBHBBBmHBxHhCdBmoGBJBBBuJCCBtnHB7iHC7iHBCBBCznHBBBBBBBBBBBBBB7D7nHB7nHBBgoHBBBo7Fp7FBBhBCBBtlH8CB9lH+lHBBkL26GBBB7DpH26GBEB6lHBGB6lHBgFC40BBB1oHBBqlHrlHBwFvCtlHBvF4CaE/HBDwFCDzFHpNIhJB2FMB5lH6lHBBtpHBBBBBBBBBBBBCBBBBB9lHDBBBBBEBBBBBBhB6IBBpHBlFvDHBBBBBnEBBBBIBBBBBBCBpFMBBBBB9lHBnJBPBBBBBBkBvF1BDeCOSBBBBBBBCEBrqHBBBCBBEBBDCDBBC0qHBBBBBBBmzBBB+qH29GBBBirHBBBCBBBCCCzDBC9CK+DCmCBfCprHBBBBBBurHBBBBBBBBBBBBBB3rHBB4MBBBBBBBB4MB/GBCCCD7hCCBBBB4MB/GBCCCD7hCBEBBBB4MB/GBCCCD7hCByGCDIBBBB4MB/GBCCCD7hCBKBBBB4MB/GBCCCD7hCLBBBB4MB/GBCCCD7hCMBBBB4MB/GBCCCD7hCBOBBBB4MB/GBCCCD7hCPBBBB4MB/GBCCCD7hCQBBBB4MB/GBCCCD7hCBBSBBBB4MB/GBCCCD7hCBUBBBB4MB/GBCCCD7hCBC9KBDC4EBCDCECFCGCHIJ8PCKLCMNCOPCQRSTUVWXsBBBBB4MB/GBCCCD7hCtBBBBB4MB/GBCCCD7hCuBBBBB4MB/GBCCCD7hCvBBBBB4MB/GBCCCD7hCBDxBBBBB4MB/GBCCCD7hCBjBCBBqQC9JyC0BBBBB4MB/GBCCCD7hCBwMBwM3BBBBB4MB/GBCCCD7hCBBCD8BBBBB4MB/GBCCCD7hCBB/BBBBB4MB/GBCCCD7hCBBiCBBBB4MB/GBCCCD7hCjCBBBB4MB/GBCCCD7hCBlCBBBB4MB/GBCCCD7hCmCBBBB4MB/GBCCCD7hCnCBBBB4MB/GBCCCD7hCoCBBBB4MB/GBCCCD7hCpCBBBB4MB/GBCCCD7hCBBBBBBBB1G+C2LCyEBBBBBlCJBBBByEpDuGMhCtCBBBB4MB/GBCCCD7hCBBdwCBBBB4MB/GBCCCD7hCBBzCBBBB4MB/GBCCCD7hCB1CBBBB4MB/GBCCCD7hCBB8EqDCzFjI1uHBBBBBBBBBBBBBBB8uHBBBBBBBBBBBBBBBEBBBBBBFBIBBBBBoOBBBBBBBBBC68GB6LKBBBBBrFBBBBBkGBBBBBBCCkDBBBBwvHBBnHBf6oHvqFs+B8oHBBBBotHB5vHBB8vHBCBgwHBBCBBCoHkHzEpBI5sHB5sHCqEBBBB4MB/GBCCCD7hCuyEB+CBBsRqwHBBBBBBvwHBBBBBBBBBBBBBCBBBBBBBBFBBBBBB8GBBBBBBgHvtHB+wHBBBBBBjxHBBBBnxHBBBBBCBqlCvxHBBBBBBBBBBBqlCCBBBBBqlCBEBBBBBqlCBCDIBBBBBqlCBKBBBBBqlCLBBBBBqlCMBBBBBqlCBOBBBBBqlCPBBBBBqlCQBBBBBqlCBBSBBBBBqlCBUBBBBBqlCBCCDCECFCGCHIJKLMCNOCPQRSTUVWrBBBBBBqlCsBBBBBBqlCtBBBBBBqlCuBBBBBBqlCvBBBBBBqlCBExBBBBBBqlCBjBCBBC0BBBBBBqlCBB3BBBBBBqlCBBCD8BBBBBBqlCBB/BBBBBBqlCBBiCBBBBBqlCjCBBBBBqlCBlCBBBBBqlCmCBBBBBqlCnCBBBBBqlCoCBBBBBqlCpCBBBBBqlCBBBBBBBBCBtCBBBBBqlCBBdwCBBBBBqlCBBzCBBBBBqlCB1CBBBBBqlCBBC7wHBgLu0HBBqbrbBBCCCDCBCBu8G60HBBB+0HBBB7bBBl1HBBBBBBBBBBBt1HBBBBBBBBB01HBBBBBCBtzHBjWtwHuwHBodnzG+5Gj2HBCBEBCsBq2HBIhDBBBzvHnVu2HBpdqdBz2HBBBBBB42HBCBEB+2H/2HBh3HBj3Hk3HBBm3HBBCDCCBBBBCDCCr3HBt3HB7xHC7xHD7xHE7xHF7xHG7xHH7xHBBBBBB23HBBBBBBCBBB6e6e8eB+eBj4HBl4HBBBp4HBBBiGCk/EzmGBv4HBCBz4HBBBBBB44HBkzDBBkzDBBCBkzDBBBBmEBBBa5BCBuoHk5HBm5BBBBq5Hr5Hs5BBu5HBztEBwtEDBBwtEDB05H15HBB45HB65H75H85H95H+5H/5HBBBBBBGv+GCGv+GBBBBGGv+GBBCEBGv+GBBCEBGv+GCBCEBGv+GBEBCEBGv+GFBCEBGv+GGBCEBGv+GBCDKBCEBGv+GBMBCEBGv+GBBBBBBBSBCEBGv+GBUBCEBGv+GVBCEBGv+GBBXBCEBGv+GYBCEBGv+GCaBCEBGv+GbBCEBGv+GBBdBCEBGv+GBfBCEBGv+GBhBBCEBGv+GiBBCEBGv+GBBkBBCEBGv+GBmBBCEBGv+GBoBBCEBGv+GBqBBCEBGv+GBsBBCEBGv+GBuBBCEBGv+GBwBBCEBGv+GxBBCEBGv+GyBBCEBGv+GBBBC1BBCEBGv+GB3BBCEBGv+G4BBCEBGv+G5BBCEBGv+GBCBCDGBhCBCEBGv+GBjCBCEBGv+GBlCBCEBGv+GBnCBCEBGv+GBvBBOBpCBCEBGv+GBBsCBCEBGv+GtCBCEBGv+GBBBwCBCEBGv+GBBzCBCEBGv+GBBDCBEG5CBCEBGv+G6CBCEBGv+GBB8CBCEBGv+GBB/CBCEBGv+GBhDBCEBGv+GBBBBBBBnDBCEBGv+GBpDBCEBGv+GBrDBCEBGv+GBBuDBCEBGv+GBBxDBCEBGv+GBzDBCEBGv+GBCDBBFB6DBCEBGv+G7DBCEBGv+G8DBCEBGv+GBBB1DB+DBCEBGv+GBmCBgEBCEBGv+GBq+HBBBBBBCBBBBCx+HxxGz+HB5xGBBCCBCCCBDCCBECCBBBCBHCCBICCBBGBCBBEBBBBBBBBBBBBBBBBCBBEz7HBr/HBBBBBBBBBCBBBBBEBBBBFBBBBGBBBBBBBDBBBHBBHCBHBBC9/HBCBEBBBDCCDCDDC6gHB7gHBB9gHBBCghHBBBCBCCBCBBCBBCCBCB2yH+JBBk7D1pD9NBBk7D1pD9NCBk7D1pD9NBEBk7D1pD9NBGBk7D1pD9NBIBk7D1pD9NBCDBBBCCCCmhIBBBBBBBrhIBBBBBBBxhIBzhIBBBBBBBBBBBBBBBBB+hIBCBiiIBBBBBBBBBBBBBBBBuiIB8DC8DD8DBBF8DG8DBBCBDEBBBBDDBBBBBBBDDCBBBBBDDBpFsE86HBBBukCBBBCBBEBBBz/HBB2mEC2mEBBCBBBBBBBBBBBBC1jI2jIBh9HDB7jIBBCCBCBBBBBBBBCCBCBBBBBBBBBBBBBBBBrkIBBBBBBBBBBBBBBBBCBBBBBBCuEBBqCpC4kIBBBBBB1qCB1qCBglI+lHBjlIBllImlIBolIBB7qCBBDCBBBDCBBBBDCvlIwlIBBC9hIB8hIyhI2lIBBBCBBEBB9lIB/lIBBBBCnjIBBBmmIBBBBCBBsmIBBvmIBBBymIB0mIBBBBBBBBtxCqpHBBBqpHxnHBpBTCgnIhnIBjnIBlnIBnnIBntHBBntHBBBntHBBBBntHCBBBntHBEBBBntHFBBBntHBCIBBBntHJBBBntHBBMBBBntHNBBBntHOBBBntHPBBBntHQBBBntHBSBBBntHTBBBntHBBCXBBBntHBZBBBntHBbBBBntHBBeBBBntHBBhBBBBntHBdjBBBBntHkBBBBntHBmBBBBntHBoBBBBntHBBCBtBBBBntHBCBxBBBBntHyBBBBntHB0BBBBntHB2BBBBntHB4BBBBntHBC7BBBBntHB9BBBBntHB/BBBBntHgCBBBntHBBCBlCBBBntHBGnCBBBntHBBiCBnCtCBBBntHBgCwCBBBntHBBBBBBBBBBB4CBBBntHBBBBBBBBBBBBhDBBBntHiDBBBntHBCBVmDBBBntHByqIBCBBCBBBCBBBBCBCBBCBDBBCBBBBDBBBCBBBDBBBCBCBDBBBCBoDBBBntHBEBDBBBCBhrIBBBBBBBBBBorIBBBBBBBBBBBIJBCD1rIpwHBBBBBCBBB+CEBBFBBBBIBBBKBBBMBBBOBBBnsIBCBBCCCtsIBvsIwsIB2iGBBCBBB1sIBBBCBBBCCCDCBBDDEFitIBBBBBBBBBBBBBBBBstIBBCBEBBCBBBBBBBC6mC7mCBB5tI+oBBn0Eo0Ep0El8GBBBBBCoBy2GBBCBBBBCoBy2GBBBr4DBB6rIBBBBBBBBy6DBBBy6D1wCCBy6D1wCBEBy6D1wCBBCC32G0uIB0uIB3uIBFBBCDBBBCDCBBCDBhvIBBBBlvIBBBBBBqvIBBBBBvvIBBBBBBBBBBBBBCBBpIBBBntHB3GJEBBBGBBHBBBB7EuDJBBBBMBBNBBBB0FkwIBBBBBBBBBBBBBB02CuwIvwIBB8kCBDpwEBBDpwEBBBDpwEBBBBBBBBDpwECBBBBBDpwEDBBBBBD2EBBxrEEBBBBBDpwEBGBBBBBDpwEHBBBBBDpwEIBBBBBDpwEBBB/wIBBBBBBBBBBBCBBBBBBBCBBBCBBwFEBBGBHBBByxIBBBBBBBCBBBBEBBBFBBBGBBBBvF0DIBBBBKBBBLBBBBBCOBBBBqKBBBCDqKBBSBBBoyIBBBBBBBCBBBBEBBBBBCCCCCB0yIBCBCcBFBHBvEy6D1wCBBBBBBrFBBBBBBBBBrFCBBBBrFBEBBBBrFBGBBBBrFBIBBBBrFJBBBBrFBBiJ+BBLBBBBrFBqBEjC1FnBoBzzIBBB3zIBBBBBBBBBBxUBBBBBBBBBBBBBBCBBBBBBDvDEFlxGkjCmxGkjCBoxGkjCBqxGkjCBBtxGkjCBvxGkjCB40IBBBBBBBCBBBBCBBCCBCBqEk1IBBBBCBBCQCCDCCWqDsBCJ0BBBBBDGgBBBCkDvuCwuCxuCBzuCB1uC2uC3uCB5uCBD7uCBG9uC+uCBBgvCB+1IBBBpvIBBDBBBBBp2IBgRBBgRBBBBBgRyzI1rG30CBy2IBzxD0xDB2xD3xDBBBDCnE82IBBKjwCkwClwCBCBpwCBEBGswC5nFBBo3IBBB0hEBBy3IBBBBj7EBCB73I54H93IB/3IBBBBj4IBBm4I11EBB43HBBBBBBB43Hs4IBBvBNCBx0CBB1BdCDCCECCBx4IBBW04ItTBBrTBBBBBBBBBrT74IBBC2TB3TBBBCBBBBCltCB8TBo5IBBZr5IBBCXIQu5IBjUBCBz5IBBB25IBBCEB85IBBBBBBBBfCBBBBCBGBBBBIBBBBKBBBBs6IBmpEBBBBBBBBBBBBBBBBmpECBBBBBBBBmpEBCDGBBBBBBBBmpEBIBBBBBBBBmpEB+6IBBBBBj7IBBBBBn7IBBBCBBs7It7IBv7IBkgICkgIBBBGkgIBBCBBBBBkgICCBBBBBkgIDCBBBBBkgIECBBBBBkgIFCBBBBBkgIBBHCBBBBBkgIICBBBBBkgIBBKCBBBBBkgIBKCBBBBBkgIBDBFBBDQCBBBBBkgIRCBBBBBkgISCBBBBBkgIBBVCBBBBBkgIWCBBBBBkgIXCBBBBBkgIBZCBBBBBkgIBbCBBBBBkgIBCBIEBfCBBBBBkgIBhBCBBBBBkgIiBCBBBBBkgIBBFCCkBCBBBBBkgIlBCBBBBBkgIBBBdDDBoBCBBBBBkgIBJEFUqBCBBBBBkgIBBCCEDCGEFCBDDFCCCEDCGEFCBDDFDCCEDCGEFCBDDFBFCCEDCGEFCBDDFBBICCEDCGEFCBDDFBBLCCEDCGEFCBDDFBNCCEDCGEFCBDDFBPCCEDCGEFCBDDFQCCEDCGEFCBDDFBz9I2hCBBBBBBBBBBBBBBCBBBBDBBBBBBFBBBBBHBBBBBCKBBBBBBNBBBBSCCEDCGEFCBDDFBPBBBBBBSBBBBBUBBBBB8/GB8/GBB8/GBBB8/GCBB8/GDBB8/GEBB8/GBCGBB8/GBBCBGBBBBB/7IBBBBDBBCDBDEFGLMNOPRBBCqCUBBCtCDBFBUCHNIElCKfBBhBBB8CCCEDCGEFCBDDFBc9/IBBCDBFBDogJpgJBvlFBBCBBBBBBBBBBBBBCBB1gJBCDBBBBEBBECBEBBCBBCBBBCBBBBCBBBBBCCBBBBCBEBBBBCBGBBBBCBqhJBBBBBBBrhDBBBBBBBBBCBBBBDBBBBBFBBBBBBnB8hJooFB/hJBB0uHBBDC+rHBBBBBBBBBDC+rHCBBBBBDC+rHBBBDBBDCBDDBDBBBGBDBFJBDBBCBCECCBCEUC1ECCEDCGEFCBDDF4iJ4+E6iJBBBDCDBBCBBCCBCBhnFoxBBBBBBBBBBnjJojJBBCvjJwjJBBCBCBdcGyE2jJBB5jJ6jJBBCBBBouD2IpuD2IBBCCCBgHCgHFCBjHHCBCsFBDEMCBvkJBCBEBBCCBBBBBBCCCBBBCCBijDBBBBBB/3DBCBBCBBCBBBCCBBCgBCBmmIBBBBtlJBBBBBjZB7zH8zHBBB1vHhE+XCBB1vHhE+XBBBDBJkCmXBoXBEFBBBCBBBBBBBBBBBBBBroDB/QsoDB/QBBvoDB/QBBDzoDB/QBBCBDDzHBB25DBBBBBBBBBBBBBg/BBinJBBpkJy+FBBC0Q00CBBC0Q00CCBC0Q00CBBgyDBBwnJBCBEFBBB26DBCBBC8nJBCBBCCBBLFCO7tD8tDBBCnoJBBCBsoJBBnuDwoJByoJBCBBEBB5oJBB8oJBrF+oJBBCBjpJBBBBBCBBrpJBCBCBxpJBBqyCryCBtyCBBCCBBBBCCvqIBxqI9lGBBgqJhqJiqJjqJBklJlqJBnqJBBBDCCBsqJBBBCBDBBBDGBHBBBCKBB5qJB7qJBBBBBBBysHBBBjrJBBmrJBBBBBBBBBCBBBBDBBBBCDIBHBBBBIBBBBBBGKBBBBLBBBBMBBBBBBBHB4rJBBBBBBBBBBBBBBBBBBBBBBBBlsJBBBBBBBBBBBBBBBBBvsJwsJBysJBB1sJBB4sJBECsCU+L6sJBBBDCGC+sJBBBBBBBBBBBBBCBBBBBBBEBBBBBBFBBBBBBBBBBFIBnBBBBBBBBBBBBBBeBBBBBBFIBDCGCBKBBBBBBBBBBBBwtJBytJBBBBBBBBBB4pG6tJ7tJBBCljJBljJBBBBBBBBBBBBBBBBBBBBquJBsuJBuuJBCBBFBB2uJBBBLBBFDDBBBSOE/uJBBCBkvJBBnvJBBiiImFBBuvJBBBxvJBB0vJBCDBBCCCFBJBBgwJBCBCBmwJBCBBFBBBDDCDDBCDEmyHB2wJBCBBBBEBBECBEBBChxJBBBCDhBDCBEmxJBBCBrxJBBuxJ9E5E8EBzxJBC2xJBBCBCCBB6EiDRtLymBCCBCCBB6EiDRtLymBBBCCCDCBBGCBICBCkyJkkJBBBBBCBBDBBBFBBBBIBBJBBKBBBMBBBDBECOBBBHBCCK3yJBiBBE8EiD+LymBBBBBBBBCBBBDBBBBFBBBGBBBBIBBBBDlzJBwBBgUymBCwBBgUymBBBCBDCBBPDHCBJCBBCKBLMN48B/wJgxJ9zJB/zJB46C98BBBCCCB2BzbBBCCCB2BzbCBCCCB2BzbBEBCCCB2BzbBBGBCCCB2BzbBBJBCCCB2BzbBBBFEBBBBBy0JBBBBBCBBBBBBCBBDBBDFBBBCBBHBBBBokHj1Jk1JBBskH7vHBBEBDpkHBBBDpkHBCBDpkHBBBDGBDpkHBBBCIBBCBDBDCCBDBDBBBDBCBDBDBBBBDBCBDBDBBBBDBCBDBDCBBBDBCBDBDBEBBBDBCBDBDBGBBBDBCBDBDBIBBBDBCBDBDk2JBCBBCGBBBDBDBBBDBDBBBBDBDBCBBDBDBDBBDBDBEBBDBDBFBBDBDBBHBBDBDBBCKBBDBDBLBBDBDBMBBDBDBNBBDBDBBBBRBBDBDBBTBBDBDBBBGBBBBDBBVBBDBDBBQCBCSBMFjqEBBCBEFBBDBFBBBBMB3FOBQtFCzBCC43J53JCBBBpgEBwiEDCwiEDB/3JBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBEBBBBBBBBBBBBCBBCJBBBBBBBBBBBBBCFCBBBBBBBBBBCFCBC4CEBBBBBCFCBCB0BEBDE0BLBBBBBCFCBCBBOPRBBBBBCFCBCBBg7HBBBB6Iy5JBBBBBBBBBBCBBBtGCsBCB85JBBBBBBCBk6JBBBBp6JBBCBBEBBFBDCDB2G3GB5GBBBECEBCD9H9tEBg7JBBtNBBBBj3Gl7Jq4Jr4JBp7JBBBBBBu7JBpEqErEBBMxdnEBBBsEsEtE77JBBBBBBBg8JBBxpIyYBypIyYBBm8JBBBBBoBn1Es8JBxlIBBBBBBxlIx8JBxuJEBBJFCBTHCC18JBBuOp0G68JBBBB+8J/8JBBCCCBECBGCHCBHCBCILCBLMPCBBBBCBECCBCCBBBCBECCBCBEBBBCBECCBCBGBBBCBECCBCHBBBCBECCBCBHBBBCBECCBCBCKBBBCBECCBCBBCECCBBBBCBECCBCB99JBCBBBBBBBBBBBBBn+JB9wEGmeC9wEGmeBBBDB9wEGmeBCBBCBw+JBw+JB0+JBB3+JB3+JBBBCBBntEzyE96GBCBBCBBBBBBCCBBBCk/JBBBBr/JBBu/JBCBEBEBIBBCCCCCCCCCBTCDE+/JBBBBCBEBBHBJBBCCDCUDOCKB1pIB6zB2pIB6zBBBCBBygKzgKBBCB3gKBB5DyjGBBBBBBBGBCy5GBBBBBBohK4iIBBCBBBBB5CBN21G31G31G51GB71GBE+1GB+1GBB+1GCB+1GBBCk2GBgF+hKBCBBCBBCBEBriKBBBBBBBDBBBCziKBiBCBEBB6iKBB8+GBBBCBBEBBhkJBUDBBs3GBKojKBBCBEBvjKBBBBlhKB1jK2jK6tI4jKBlqG+tInqGguIBBBBBCB8+CCBBBBCB8+CBhkKBCBCCBBCBBBBBBCBBBBBBCBBBBCBtkKBBBBBBBCBBBBBBDCDBCBGDBIDBBLDMDNDBPDBBBBUDBBJBXDYDBBulKBBBBBBBBBBBBBBBBBB5lK6hGBBBBBBGBBBkmKBmmKBBBCBBBCsmKBBBwmKBBBBB1mKBBBBBBBBBB8mKBrlCBBhnKBBBCBnnKBBBCBEB+pJB+pJBBBBBBBBCBBBBEBBBBGBBBBCBBKBBBBeRzxGBB1xGBBBK4xGBBPnoKBBB6BBBuoKvoKB25FBq7EBCCCCCBBCBBCBCBCB9oKBomEpmEqmEBjpKBBBBBBBBB22FBh8EBspKBBBBBBBBBBBCBB2pK+vEBBBB7pKBBBBBFBOyBBNBBCBBBBBkqKlqKBCBhqIznE0nEBtqKBBCByqKBJ0qKBqrJBBB6qKBBBBBBBBFBBBCBmrKBBBBBBBBBBBCBBwrKBBBBBB3rKB5rKBBB9rK+rKBgsKBisKjsKBg/EhoK7mIBooG+mIrsKssKtsKusKBBCBBBBCzsKBq+H2sK3sKBk2IBBBBBBBBBCBBBBBBCBBCBBBCBBBBCr7IBBBBBCBBBBCBBCBBBCBBBBCCBBBCFBBBCDBBBCFBBBCBFBBBCFBBBCBHBBBCFBBBCIBBBCFBBBCJBBBCFBBBCBLBBBCFBBBCBDNBBBCFBBBCOBBBCFBBBCPBBBCFBBBCBBRBBBCFBBBCSBBBCguKhuKBjuKtnI9oC4qCmuKBDouKpuKBBruKBtuKNvuKwuKBBBzuKBu9FBCEBBCDCBCCBB4vJBBBBCBBBBCbFGFBBBBHBBBBJBBBKBBBBMBBBBOBBBBQBBBBCTBBBBVBBBBVBBBXBBBBZBBBBbBBBBdBBBBfBBBBhBBBBiBBBBBkBBBBBmBBBBBQwBoBBBBBCqBBBBBJsBBBBBjBuBBBBBwBBBBBvBzBBBB0BBBBBB2BBBBBFG6BBBBBzB1wKBBCBBCBB9wKBBBBBBBBBBBBBBDBBBBBBBsNtuKBvuKwuKxdyuKB0uKBBCDBFl4HCFl4Hs2CDFl4Hs2CBBCBBCBBBCBBBBC/uKBBCDBBBDmvKnnIBBBBBCBBBEBBBBBDC+gDqlC/gDqlCBhhDqlCBBCCCCCDCCBBFCCBBCDBCCBBBBCDBCCCBBCDBCCBEBBCDBCCBGBBCDBCCBBCCCBBCCCCBCCCBEBCCCBCBBEJBCCCBrzKBBCDEBBBBEBCEBDEBEEBFEBBB4zK5zKBBCBBCBBzuIhmKBBjlHBBBjlHBBBBjlHBBBn0KBCBCDBBBCBBBBCBBjyKkyKBBv2InHBBBCBBBFBB70KBBBBBg1KBBBBl1KBBBBBBBBBCBCBBCCBBCCy1K+7G01KBBCB1zBBBBBB71K81K98DBBBBBBBBBBBBBBBBBCBBEBBBs2KB57GBBBBBBBBBBBBBwrIBCBEBg0Kh0KBj0Kk0KBBBDCBBDCk3KBBCBBCDBBIJBBBBNBBBBBBRBiEBTUVBB+DBCyoI6nIiwCBBBBBBCBBDBBBBCBBBCB/nIB/nIBBB0hJB0hJBs4KBBBBBBBCBCBBCCBBCC34KBBCBCB+4KBBBBBBBBCBBEBBCBBCCCBCCZ2BBwBFB9CDUr5KBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBlCLEBBBClEBgzKBnEBgzKBBBBs3KBB93KzzKB1zKB1zKu3GnjEBi9Jn7HBBBBBBBBG36KB86KB86K0jEB0jEBB0jEz8I6tJnzIj7KBBBBBBBBBBBBBBBBBBz4K04KBBCCCBBCBCHIBBCHBBCHBBBCHCBBCHBEBBCHBBHBBCHBy8IBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCB48KBBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBB89I99IBCDh+IBEGHBBBCBBC59IBBBBCBBC59IBBBBBCBBC59ICBBBBCBBC59IBBCBBBBBBBBBBBBBBBBBBBBBBBBC0pEBBBBBBBBBBB0pEBBBCBCDGBIBBCCBBCBBCCBBCBBBCCBBCCBBCCBBCB9+K++KBBCBBCBCBBCBBC2BBBB0Bq4Ho/KBvtIBBCstICBCstIDBCstIBBvDFBCstIBHBCstIBwD9nIp8BgKh3EBBCBBEBBBBBBECBBECwyHrtDBBBCBDBBBBDBBDBBBDBBBBDBBBBBBBBBBBBBCBBBBBBBEBBBBBBBBBDr5IBr5IBpFBpFBCB6gLBBi9IBBjhLBBF85IB85IBo0FBBphLBZBCByhLB0hLBBupC3+ExxBCvnBBBupC3+ExxBCvnBBBBupC3+ExxBCvnBB6hL7hL8hL9hLBBBBB3pCowGCvnBBBBBBBCBBB8J0hJB8J0hJC8J0hJBBCCCDCECFCBBHCICBBBDBBIBBBBICBBIBCFBBIBHBBIB6yI7yIBBC6yIBBBBCBDBBFBBBpjLBCDBBFGBBBBGBBBmhLBjhLBBjhLBBBjhLBB1jH2jHBBCBBBBCCBBCBikLBBBBBBBBBBBo/Fp/FBCBBCCBCBBFBCBBCD0kL5SB5SC5SD5SBBBBECEhiLBClzIypKhZBBz4IBBBz4IBBB2nKB2nKC2nKBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBCBBIBBBBBBCBZKBBBBBBCBMBBBBBBCBBPBBBBBBCBhmLBmvJ/EBBBBBBBCBBBBCCCBKBKFCVBBBBBBCGCBICVBBBBBBCBBvmLBBBBJa3mL+wG5mLBBCBCCBBBCBCBEBqBzpK0pKBBCCCBBCBBtnLBBBBBxpJnHBxpJnHBBxpJnHDxpJnHBBGxpJnHGBJxpJnHBDB/nLgoLhoLBBBDBCBnoLu2Jv2JBBBBBBBBBBBBCBBEBBB4kJBB5oLBmuHCmuHBBCBmuHBCBBipLBBCBEFGBIBKJGBFCBBIJBBDHGBBBDEIBBq7IxGBCDEBGBBCCBDGBBMBBCDHBBVDBmqLBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBGtrLurLBBCxrLBCDEFGHBBBBBBJKBBMBBCDHBBCDHtBhsLBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBCDDCBCCBDCDCCCDCm9In9IBp9IBBBDCm9IBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDC9nLB4uLBBCpxIBBCBCDGBC1kJB3kJBB6kJBB9kJB/kJBhlJBBlECDDCBCCBDCDCCCDCklJBBBBCB89JB5xBBBBDBBGBiwLBv1HBBBCBnwLBpwLqwLBBCBBBBBBwwLBCBBCBBBCBB5wL6wL7wLBBBBBBBgxLBp6GBCFBBBBCBBEBBpxLBBBB/BCuxL2qLBB3qLBBB3qLBzxLBBBBBBBBBBBBBB+xLmrLBBPBBBPBgyLm0Gn0Go0GBBk6JBBCDBBBBBBBBBBwyLBCBBBDBBDhDB3yLBBBBBBCBBCBBBCBBBBBBBjzLBCBEBGBBFBDCCBBDCCBvzLBBCBBCCCCCBBCBBBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBCBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBEBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBFBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBHBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBJBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBLBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBNBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBQBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBSBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBTBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBCWBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBYBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBHbBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBdBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBeBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBgBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBhBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBjBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBGwElBBmBBBBBBBBBrBBsBBBBn1LBBq1LBBB93KB93KBx1Lv1Ly9Jx1Ly1LBB53G11LBz0JCz0JBBCBz0Jv3J+1LhgKBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBBBCDDCBCCBDCDCCCDCBBCBCDDCBCCBDCDCCCDCBBBEBCDDCBCCBDCDCCCDCBBFBCDDCBCCBDCDCCCDCBBBBHBCDDCBCCBDCDCCCDCBBBJBCDDCBCCBDCDCCCDCBBBLBCDDCBCCBDCDCCCDCBBBNBCDDCBCCBDCDCCCDCBBBBQBCDDCBCCBDCDCCCDCBBBSBCDDCBCCBDCDCCCDCBBTBCDDCBCCBDCDCCCDCBBBBCWBCDDCBCCBDCDCCCDCBBBYBCDDCBCCBDCDCCCDCBBBHbBCDDCBCCBDCDCCCDCBBBdBCDDCBCCBDCDCCCDCBBeBCDDCBCCBDCDCCCDCBBBgBBCDDCBCCBDCDCCCDCBBhBBCDDCBCCBDCDCCCDCBBBBjBBCDDCBCCBDCDCCCDCBBBGBCDDCBCCBDCDCCCDCCCDDCBCCBDCDCCCDCBCCDDCBCCBDCDCCCDCBFCDDCBCCBDCDCCCDCBBCDBCDDCBCCBDCDCCCDCCCDBCDDCBCCBDCDCCCDCBBCBCDBCDDCBCCBDCDCCCDCCCBCDBCDDCBCCBDCDCCCDCBECBCDBCDDCBCCBDCDCCCDCFCBCDBCDDCBCCBDCDCCCDCGCBCDBCDDCBCCBDCDCCCDCHCBCDBCDDCBCCBDCDCCCDCICBCDBCDDCBCCBDCDCCCDCBCLCBCDBCDDCBCCBDCDCCCDCMCBCDBCDDCBCCBDCDCCCDCNCBCDBCDDCBCCBDCDCCCDCBBBDCDBBFDBBCDBBCDXCBCDBCDDCBCCBDCDCCCDCLBBBBBBBBBBBBdCBCDBCDDCBCCBDCDCCCDCeCBCDBCDDCBCCBDCDCCCDCBRBgBCBCDBCDDCBCCBDCDCCCDCBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0BCBCDBCDDCBCCBDCDCCCDCBBCDBBwBBBB6BCBCDBCDDCBCCBDCDCCCDCB8BCBCDBCDDCBCCBDCDCCCDCBCBBCBBBBBCBCBBCBBlCCBCDBCDDCBCCBDCDCCCDCmCCBCDBCDDCBCCBDCDCCCDCnCCBCDBCDDCBCCBDCDCCCDCBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyCCBCDBCDDCBCCBDCDCCCDCB0CCBCDBCDDCBCCBDCDCCCDCB2CCBCDBCDDCBCCBDCDCCCDCBCBBFuBCCCBCCB9CCBCDBCDDCBCCBDCDCCCDCBw7Lx7LBylKB6pK17LB37LBv3LB77LB97LBuQ/7LBh8LB1Qk8LBm8LBo8Lp8LBBs6C2BBBDCCBCCCCCCCBBChQBBv8LB8wF5RiZBB8wF5RiZCB8wF5RiZBEB8wF5RiZBCDIB8wF5RiZBCBBBDCBBCCB4X2nKBBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBGk/KBCBv7LB//IBBB//IBCB//IBBEB//IBBCBBCC0+LyxGBBB4+LBCDBBuoK++LBBh/LBCBEBBCCCCCDCCBBBBBBBICCJCCBBBDFBBBBBBBDFBCBBBDFBDBBBDFBBB4/LBCBBBBBBBHIBBKBBGFDFBBCBDDFCCBDDFBECBDDFBGCBDDFBBDBLCBDDFBCBBCCDCCBCBDDFBBBCCDCCBCBDDFCBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFCBCBBBCCDCCBCBDDFBBCBHBCBBBCCDCCBCBDDFBBjhMBCBBBBBBBHIBBBDFBBBCGDFHDFIDFBBBDBBDCBDBHCCBDBGBDDBIBDDBKBDBBjiM+8J/8Jg9JBBBBCBBBBBFBBBBCBJBBBBByiMBBBCBBCBCCB0DBDCB0DBBBBBBBBICB0DBJCB0DBBBijMBhSCFBBBBBBBBEBBBEBBBGIBBBJB2CBCBBBCCDCCBCBDDFBJB2tDBBC4jMBBCBBFBgkMsqIBBBiFBhkMksK1mLBokMBCDEFBBBBBFCFBBFFBBIFJFBBB6pLBCDEFGHBBBBBBBHBLBnlMsjBtjBBBCB3rIBBCB3rICBCB3rIBslMvtKKyjBupC3+EBCuxBCvnBLyjBupC3+EBCuxBCvnBBNyjBupC3+EBCuxBCvnBBBCCKyjBupC3+EBCuxBCvnBBBBBCCKyjBupC3+EBCuxBCvnBCBBCCKyjBupC3+EBCuxBCvnBDBBCCKyjBupC3+EBCuxBCvnBBCGBBCCKyjBupC3+EBCuxBCvnBBIBBCCKyjBupC3+EBCuxBCvnBBEimMB44LqNBB44LqNBBBBBBBBBqmMBBtmMBsmMioKxmM/5C43HB1mMB3mM4mMBl6C7mMB4qFBBCFBCviMgnMBBHIh9CBDGI60CCBCC8EiDRtLBBDGI60CCBCC8EiDRtLCBDGI60CCBCC8EiDRtLBBBDBBBBBBDCBBBDBCDGBBBDHBBBDIBBBDJBBBDKBBBDBBBCBBNBBBDBFPBBBDQBBBDRBBBDBPTBBBDUBBBDVBBBDWBBBDXBBBDYBBBDBWaBBBDBcBBBDdBBBDeBBBDBBBFBBBBCBBHBBn7GBBBCBBBCwoMBBCBBBD3oMBp9HBBBBBBBBBBCBBBBBFBBBBHBBBBomMBBBBBCBvmMBBBvpMBBBCWBBBBEBBHBBBLBBCE/pMjvL6W+lMiqMBBCBBBBCBBBBBCBBCBBCBBDBBCBBBBFBBCBBBHBBCBBBBKBBCBBBBBDDCDCDDCDBu5Jv5JBx5JBz5JBBBDCCBBBBBBBBjrMB2qGryFC2qGryFBBCB2qGryFBBBBBBBBBBBCBBBBBBEBBBBBBGBBBBBBIBBBBBBBLBBBBBB5rMBBBBBqmIjoDB9rMBBBnhKBElsMBCBBFGBBBDBHBBHwsMyyLBBzsMB1sMBBrtLBB7sMBB+sMBBBCBBBBDBBBBBBDBBCBBDBBDBBDBBBCDHBBDBBIBBDBBJBBDBBBBJFNBBDBBOBBDBBPBBDBBBBHF2tMyxFsiBBB7rDB7rDkHBBCD9G94C5pF8/DBBBCD9G94C5pF8/DBBBBBBBBCD9G94C5pF8/DCBBBBBCD9G94C5pF8/DBCDBBHBBBBBCD9G94C5pF8/DBBKBBBBBCD9G94C5pF8/DBCINBBBBBCD9G94C5pF8/DBPBBBBBCD9G94C5pF8/DBPSBBBBBCD9G94C5pF8/DBSVBBBBBCD9G94C5pF8/DBXBBBBBCD9G94C5pF8/DWZBBBBBCD9G94C5pF8/DBbBBBBBCD9G94C5pF8/DBEBBLI9uM+uMBBCkI94C1pJBBBBBBCkI94C1pJCBBBCkI94C1pJDBBBCkI94C1pJEBBBCkI94C1pJFBBBCkI94C1pJBDHBBBCkI94C1pJzgI0gIB2gIBBB6gI7gIBBG9gI+gI/gIBhhIBDB6vMBCBBCjtMBjtMBBCBlwMBBBBBBzhI0hIBBB4hIB6hI7hI8hIBBCDB4wMB4GBB4GCB4GBEB4GBGB4GBIB4GBBBBBBCBBBEBBBQB4GBSB4GBUB4GVB4GBB7DXB4GBZB4GB4uM5uMBBBD3vGCBBD3vGCBCBCBBCBBBBBBBCCBBBBCDBBBBCBBCBBBDnyMBBBBBBBBBBBBBBBBuyMBBBBBBBBDBBBBCDEFIJ8yMutMBBstMCCBstMCDBstMCBBqCEFBstMCBB3DIBstMCBBozMBBBCBBBCuzMBBBBBBBBBBCBBBBDBBBBEBBBBFBBBBBBBBHBBBBBB9zMBCDBBBDBBDBBBDBBBBDBBBBBBBDCBBBBBDDBBBBBDBBFBBBBBDBHBBBBBDBrGCrGKBBBBBDBnFDBy0Mz0MBBC7vMCC7vMDC7vMBBBDBBBBBBCBBDBBBBh1MBCBEBBCCBBCCp1MBBBBBBv1M3sDBBBDBBBCBBEBBBCChPB91MBB5pC0fzwCw+Gh2MBj2MBD/sDBCDDBBBBBBCDDCBBBCDDDCCpDq2MBCBBCBBCBBBCBy2MBCBBCB42MBCBCBBCBBBCBCBi3MBBBBBBBBBBBBr3MzuDBBBBBCBBBx3My3MBpyE0pCBBBC33MB7oJBB7oJBCBCFBHBBCCBCj4MBj+LBBBn4MBBu1MBx2GB23BohIznKBBFt4MBEy4MBBBDB24MBBBB64MBBBB/4MB6sCC6sCD6sCBBBDB6sCBBDB6sCCBDB6sCBEBDB6sCBEBDB6sCBBDCBBDB6sCCDCBBDB6sCBBCBBCw5MBCDBBBDBBBDBBBBCBBBCCC95M+5MBBC4tCCC4tCDC4tCBBBDBC4tCBBDBC4tCBBBBBBq6MBBBBBv6MBCBBCBCDBBFBBGBBCDD+6MBCBBCBCCBBECBBGCBBBJCBBBMCBBOCBBBBJB17MB2BBBBHE2BBG2BBI2BBK2BBh8MhuCiuCjuCkuCluCmuCnuCuVBBBBBBBBBr8MBBBBBBBBBBCBBBBqBCBBEBBBBBGBBBBBIBBBBBBC68MBBBBBBBBBBCDBh9MBBk9MBBB9mJ0vDr9MwwLBBBBBBBB66G7QBy9Mz9MBp4K29MyhGBBBBBBBBB+9MBBBBBBCBBBCBBBBBOBBBBBBBBBBBOw+Mx+MBBjhLinKB3+MBwxLB4+M+gIB7+MByxJzxJ/+Mg/MGghIBCCohIJghIDl/MBBBDCCBEICCEICBEEICFEICBBBBECBEICCECBEICBEECBEICBCGECBEICB4/MBCBBFBBGBGKBBBNBngNBBBB/qHxf1F4E8tCgrHxf1F4E8tChrHxf1F4E8tCCjrHxf1F4E8tCBCBBCD/iLn7KB3vKBBB3vKB2gNB4gNBCB8gN/5KBx+MBBBB4mM5mMBkhNBvC2xLnhNBphNBrhNshNBBBvhNBxhNB3+Mo8K2tCq8Kr8Ks8Kt8KBBBB3tC4esBhpHv8KBBy8KBgiNBBjiNBs7MBniNBB/lBBDCCBCCCCCCCBBChQB/lBBDCCBCCCCCCCBBChQC/lBBDCCBCCCCCCCBBChQBE/lBBDCCBCCCCCCCBBChQF/lBBDCCBCCCCCCCBBChQG/lBBDCCBCCCCCCCBBChQH/lBBDCCBCCCCCCCBBChQI/lBBDCCBCCCCCCCBBChQBCL/lBBDCCBCCCCCCCBBChQM/lBBDCCBCCCCCCCBBChQN/lBBDCCBCCCCCCCBBChQBBBDCDBBFDBBCDBBCDX/lBBDCCBCCCCCCCBBChQLBBBBBBBBBBBBd/lBBDCCBCCCCCCCBBChQe/lBBDCCBCCCCCCCBBChQBRBgB/lBBDCCBCCCCCCCBBChQBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0B/lBBDCCBCCCCCCCBBChQBBCDBBwBBBB6B/lBBDCCBCCCCCCCBBChQB8B/lBBDCCBCCCCCCCBBChQBCBBCBBBBBCBCBBCBBlC/lBBDCCBCCCCCCCBBChQmC/lBBDCCBCCCCCCCBBChQnC/lBBDCCBCCCCCCCBBChQBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyC/lBBDCCBCCCCCCCBBChQB0C/lBBDCCBCCCCCCCBBChQB2C/lBBDCCBCCCCCCCBBChQBCBBFuBCCCBCCB9C/lBBDCCBCCCCCCCBBChQBplNBBBCBB8uE9uEBtpMlqMzlNBqDjzLyY2lNBB5lNBjvLBjkHB9lN+lNBBhmNimNBBBmmNBomNBBB54LMBBLsFxmNBkrMBBlrMBBBBBBlrMorMBBBBBorMBBBCwrMByrMinNByiMBBBBBBBBBByiMBv/KBv/K9rMtnNBBBBBBBBBB0nNBBBuwGi5I4nNgnNhnNinNBBBB4nNBBBBBBBBB4nNBBBBBBBBsnNBBBtkLukLBBCqkLBBBBBBBBBBCqkLCBBBBBCqkLBB5kLBCBBCBBCCBCBCDGBCBBFBDBBCBBPDBBBBBBBBBBBBBBDBBCGDtnHBBBupNxpNBBCqnN2lLBCBEB7lLBwkLBwkLBzkLBCBBCB4kLBBBBBBBCBBBBrqNBCDBBBDCDBEDBBCCBDBBCCBDCBCCBDBEBCCBDBGBCCBDBIBCCBDBKBCCBDBBNBCCBDBBCBSBCCBDBCBBCXBCCBDYBCCBDBBaBCCBDBSFBfBCCBDBhBBCCBDFBBBBjBBCCBDBlBBCCBDBCB+rNBCBEBBCCCCCBktMosNBCBBCCCBBCBCCCBCBECBCBGCBCBICBCB4sNB+pNBBBBBBBCBBBBBBBktNBBBotNBCBBCBBCCBCBCBytNBBB1yMBBBBBuoLBBiBS3pNB3pNBguNhuNBBC7/IiyDBBC7/IiyDBBBC7/IiyDmuN2wLluNBB/oLBxnFBxnFBwEBwElpLBBB1uNB0vMB5uN5hMB8uN9uN+uN+hMhtBgvNx0HBBBBjvNBGBlvNBnvNBpvNBrvNBBCCCCCHCpgJIrmCvnBBBCCCCCHCpgJIrmCvnBBBBCCCCCHCpgJIrmCvnBCBBCCCCCHCpgJIrmCvnBBi/BBi/BCi/BBEi/BBBCCBi/BBBCCBi/BBBBCCBi/BB8vNB2rNBB2rNBCBBBjwNBBBBBBBBBBBBBBBBCBEBuwNB7kH5RiZBB7kH5RiZBBBzwNB45JB45JBB45JBBBBBB8wNBBCBhxNBBBBCBBBBDwqNqxNBz3HBBC7uNBvxNBuCBBuCBBBB1xNBBBBCBBp/IBBCBEFBBBDCBBDCCBDCjCmyNBBBCryNBtyNBvyNBBBCBEBC4yNBCBEB+yNBCDBBBDBBDCBDBEBDBBCCqzNBBtzNBCDBBBDBBD0zNBBBCBDBBBtBDEHBBJBBLBBCBBCBBCRBBQRBRB8St0NBBBBDBBFBBHBBJBBLBBBBDCCCCosHBBBBh1Ni1NBBDBCo1NBj6Gq1NBroMt1NBv1NBBBErzJBEChnLBBBBEChnLBBktK7OBBCBxwLBBg2Nh2NBBC0GBBBm2NBBBBBr2NBBB1H1H2HBBz2NBBwmJkU32NsByzLkjCBBBCBBBCBBCg3NBBCBBBDBCDBBBCBBCr3NBBBBBBBCBBBCBBBFBBBFIBBBBCBCDBBCBCD63NBCBCFBBCBCBBCBCBBBBBBBBBBBBBBr4NBBBBCBBBCCCBECFCGC34N44NBBCCCBFBBECBGCBh5NBBBBBBBBBBBB57MBBt5Nu5Nv5Nw5Nx5NBz5N05N15NB35NBBCBDBBBGF0iMBBGF0iMBBBGF0iMBBBBGF0iMCBBBGF0iMDBBBGF0iMBBCBCCBBBCBCBCCBCBDCBCBBBFCBCBBHCBCBBJCBCBKCBCBBBu6NBzjMCzjMBBBDCDDDBBCBBD46NgxLgpM7XBBBCBBDBBBBCBBBBBBBBk7NBBBBBBBBBBCBBBBBFBBBBBIBBBBB07NrgNBB4tBggD5pFCB4tBggD5pFBCBBCBBBCBBBBCBC/7NoBBBBBBCBBDBBBBBDn8NBCBr8Ns8NBBC9pJBBBBCBk/MBCB58NBCB98NBBBCBBBCBBCBBBCl9NBBBw2NB+sLBCBu9NBBBBBBBBBBBCBBBBEBBBBGBBBB69N79NBBCttFriIBBCttFriI89NB89NBi+NBCBm+NBBBBBBBBBu+NBCDBBBDBBDBBBDBBBBDBBBBBDCBBBBDB6+NBBBCBBBCg/NBBBBBBCBBBEBBBGBBBCBBCCCCBCCC5Bq/Nr/Ns/NBB0wF2wF3wF4wF5wFBBBBBD2/NB5tMBC5tMBD5tMBBBBDB9/N+/NByqIBCBBCBCBEBngOBBBrgOBBBBBBBBBBCBBBBEBBBBBHBBBIBBBBBCBEDCCEDCBqqFBqqFCqqFBCDGqqFHqqFBBBBEBBCBBEBBCiwEBn9KBBBshOs0MBBBwhOBBB0hOBBqmNBitJB6hOwzLBBkwM/hOgiOBBBiiOBBCEDoc0kNB0kNBB0kNBpnNBCDBBh7Ci7Cj7CBBBDCDBBBBDBBD/7N5GBBB8iOBBBBBBBBktFBkjOx6K7OBx6K7Ov0JBv0JCv0JB00JBBBBCBxjOBB4gOBBB4jOBBBBguDBqlFBz9KBCDEFGBBJBGBLBFBBvuDBgzKBilN1yM2yMBBCsoLCCsoLBBC2kOBCBBFBBIBKBBCCDDBBBBBBCCDDBCBBCBCCBBECBvhMwhMByhMBBCDBBq5Dq+JCEBq5Dq+JCEB5lOBBBBBBBBBgmOBB0lI0uDyMl3BCBBBB0lI0uDyMl3BCBBBBBBBCqCqmOBn4LBBn4LBumOBBCBEBwuMBvuMFCBBBBBBCBB5mO6mOBBCBBCBCBBCpkOB01DCBCBEBw1DBjvNBjvNBBjvNBBBjvNCBBjvNBCDEqCCBB4nOkxMr2D7nOBgBvBk3J86MBBsEBBjoOBBBnoOlsHBBBooOB8qNnlKBBBBBDBBBBBzmF0uH0mF0uH1mF0uHBBBBBBB6mF0uH7mF0uHBBBDFBCDFBDDFBEDFBBBBBEBBEBBBECBBEBEBBEFBBEBCBDaJBBEBBCBzpOBCBBCBBBCBv4Cw4Cx4CBBBDBBD/pOB2YBBBkqOBBBBBBqqIBBBBBBBBBBBBBBBBBBBBBBBqqIBBB6qOBl4CBttNljB4nNvGCsoLBBCBlrOBBB7GxkOykOBBwnMBjsLBBzrOBBBB0DBO8nM9nMBBCBBsjL7O+rOBjsOB8jNBB8jNCB8jNDB8jNBBBDBB8jNBBDBB8jNCBDBB8jNDBDBB8jNBBFBDBB8jNGBDBB8jNHBDBB8jNIBDBB8jNysOBCDEBBBBE5sOBCDEBBGHIBCBFBCFBJBBJBBBJBBBBJCBBBJBXBBEBBBJBBHBBBJBCfKBBBJBZaBCdBCBhBBBCCCBCBBCCCBCBBBBBBBBBBBCCCBCCBBBBBBCCCBCDBBBBBBCCCBCEBBBBBBCCCBCBBBBEouOBBBCBBBEBBGBBIBBBBMBBB4uOBCDEBBDBDBFBBBFBhvOBBBlvOBCBEFBHBDBCDCikKBBBzvOBB4rMBspLBB3vOjuH8vOBCDEBEBCBBFkwOw2KBBCjsCBBBBBBCjsCCBBBCjsCDBBBCjsCEBBBCjsCBBBBEBBECBEBEBEBGBEHBEBBJBEBLBEMBEBOBEB/wOBZBBBBBBZCBBBZDBBBZEBBBZBBBBEBBB4lI5R5UpEBssJBCTCCBCBETCCBCBGaBB2xOBBBBCBDBBBBD9sJB9sJBCBBDlyOBCDBBBDryOBBBBvyOBxyOBBBBBBB2yOBCBEBBCCBBBCCBBBBCCBBBBBCCBBBBBBCCBCBBBBCCBBBCBBBBBCCBBlzOBBBBBBBBBBBBBBBCBBBBBBFBBBBBBBDDBzzOBBDB4zO5zO6zO7zO8zOBBBBBFpnEBBCFpnEBBCFpnEBBBCFpnEj0OBBBm0OBo0OBCDEBBBGBCBBCEBBBCECBBCEBCBBCBBBCECBCBBBCEBEBCBBBCEBGBCBBBCEBIBCBBBCEBKBCBBBCELBCBBBCEBNBCBBBCEBPBCBBBCEBFm1On1OBp1OB/jJBBCCt1Ou1Ou6IBBBy1OBDBB21OBBBCBBEBBBPHBBGJBhBBCBBBCEBIVj2OBBBBBBBBBBBBBs2OBCBBCBBCBz2OBBBBBB32OBBjwOu7NBB+2OBE9zEosIpkDBBBBBBBm3OBo3OBpvMCvnBBBpvMCvnBBBBpvMCvnBBt3OBv3OB4wOB6wOB6wOBC0lDnrLBBC0lDnrLCBC0lDnrLBCDEBBBBCBBBBBC+3OBg4OBBBk4OBBn4OBBq4OBs4OBBBBBx4OBonBB04O8xO24OBBBDBBBDBBBCBg/N/ZBBh7JBk5OBBBBB38Kz0BCvnBB38Kz0BCvnBBB38Kz0BCvnBCB38Kz0BCvnBBBCBw5OBy5Oz5OBqjBBBC35OB35OC35OBBC85OB9xMCvnBBB9xMCvnBBBB9xMCvnB2nMBpnDBpnDBhvMyoCBBBCBq6O12OBBu6OBBB4wMBBCED50BBBBBBBBBCED50BBC76OBq1BBBBBBBq1B1tO2tOi7OBCBBCBBi5BBBBBBBCBBBs7OBBBBw7OBzpNBBBBCBBEBB47Or5OBB9kNBBB9kNBBBBC7kN97OBBBh8OBBt9BBsqN6xBBBBDmpNBBt8OBBBBBBBh/NgNBgNBB38OBBBBBCBEBB+8O/8OBBComLBBComLBBBp9OBq1MCvnBBo9Op9OBBCo9OBBCo9OBBBCo9OCBBCo9OBCFBBCo9OBHBBCo9OBBCCBCBBCCBCCBCCBCBsoBvzJ9MtoBvzJ9MBBBDBBDBBBl+OBgtMBgtMBBBBBBBBBBBt+OwgKBB4xM1sCBCBBBDBCDBBBCCC8+OB++O/+OBBCrqMi/OBBBBBBBBBBBBq6JpEr6JpEs6JpEt6JpEBBBv6JpEBBBDEB1/OBBBy6M2nBBy6M2nBCy6M2nBBBCBBCCB86MBz9OBBlgPB2iO3iOBBCCCBECugPBCBEBq7J22BBjjOBBBBBBBBBBBBBBBuhNBCBEBCBBCCBBBBBBBBBBBBBCCthPuhPBBByhPBBBBBBBBBBB88DwlI6hPBCDBBFBBCBGBBBBBGBBmiPBBBuIpgL0xBCvnBBuIpgL0xBCvnBBBBBuIpgL0xBCvnBCBBuIpgL0xBCvnBDBBuIpgL0xBCvnBBBxiPsgLziPBBCBgtB1kLCCBgtB1kLDCBgtB1kLECBgtB1kLBBGCBgtB1kLHCBgtB1kLBBEBDEBBDEBBBDECBBDEDBBDEBCGBBDEBIBBDEBKBBDELBBDEBBINBBDEBBCDCCBDBBBBBBBBBBBBBBBBCDCCBD2jP3jPBBCBCBEB/jPBBBBBBBBBBBBBBshPBBBskPBukPBBBBBBB83EB83E1kPszB3kPBBBBBBBBCBBBCglPB/zDCFC/zDCFBCF/zDCFBBCBCBBCBCCBCBCBCFBCBCBnoOBxDyZooOBxDyZBBBDBB1lP2lPB4lPBBCCB8lPBBBBCBBEBBkmPBjiDBCeBCBCBlqOswGBswGCswGBBCC9zKB9zKxmPBzmPB+kEupCowGCvnBBB+kEupCowGCvnBBBB+kEupCowGCvnBBgBz1FBBs1JBBBDBs1JCDBs1JDDBs1JBBBDinPBBBBBBBBBpnPw6FBBsnPBunPggPBBBBj3DBj3DBBj3DB3nPBBBBCBDBBB+nPBBCBCDloPBBBooPBCBBCBBBCB11DB02MB02MBB02M32MBBB52MBBBBBB5oPBBBBBBBBBBBBBBBBBFBBBBBBBBBBopPBBBBBBBtpPupP2jFwpPxpPypPBBBC1jFn6D0pPBBCECh4BBBCECh4BBBBCECh4BsUB7pPBBvuOBDBBCDhqPBjqPkqPBmqPBoqPBqqPBsqPBuqPB24NxqPBuwIqwIBCtwIB5qPBH7qPBCBBCBBChrPBBkrPBCnrPBprPBBBBtrPBvwOwwOBCBBC0rP0nMBBB5pJB7rPBB+rPBwqChsPBwuCBBB6wOBo/NBBBsoMBvsPBBCCECECBCDCEysPBBBBBBB3sPBBBBB/oPB9/NBorIBDBC63B7DgjJCC63B7DgjJBBC5xOBBptPBBDButPBCDBBFBBCDBBB4tP5tPBBCCCBECBBCChuPBBCBiuPBiuPouPBBBBsuPBBBwuPBBBEB2uPB4uPB+rPBgkNlUBBgkNlUBBBgkNlU+uP/uPBBBBBBBBBBCBBBBBjzOrYxoPyoPzoP0oP1oPBBBBBB2XCCBBBBB2XCBEBBBBB2XCBC1vPBCBEFGBBBBECBCECBBEECBBCHECBBJECBBBBBKLBBLBDFCBECDFCBEDDFCBEBxwPBBmuPBBB3wPBCBBCCCBBCBC/wPBC60OB8rEBBzzOCzzOBBCBBCBCCrxPBBBBBFGBBzxP0xPBB3xPB5xPBqqP21IB7zNnH8zNnHBBChyPBBkyPBBnyPB82O06MB26MBB2oNBxyPyyPBB0yPBBBBCBBCB8yPBB62OB82OpsPBB01OBBvsPBB18EzsP9gEB6a0wP1wP2wPzzPzvL1zPBBCBwvLBBBBBBBCBBBBx4O/zPBBBBBBBBBBCBBBBCFBBBGBBBBBBDBCr0Ps0PBBCy5BjBEBBCy5BjBECBCy5BjBEBBCBBCy5BjBEBBCBBCy5BjBECBCBBCy5BjBEDBCBBCy5BjBEBBCBBBCBBBBCBCBBCBBCFBBCBBHBBCBBh1PBBBBBBBBo1PBo1PCo1PBEo1PBGo1PBIo1PBBBBNo1PBBCFCCCCCFCCCB61PBBBy9OBy9OCy9OBBFy9OBBBBDDCDD1BDBCn2PBBBCBBEBBGBBu7JhuEx2PBirLBBBBirLB22PBshKBhwP72PB92PhhOihOpqFqqFBBBBBBBCBBBBBBCBBBBCBCBBBBBBp3Pq3Pr3PBBBBv3PBBBzyI03PBCBEBEFBBBCCCBBCCDBBCCEBBCCFBBCCGBBCCHBBCCIBBCCJBBCCBBBBBBBBBJBBBBJCBBJDBBJBnuKBBv4PBCBCDEFIBIBDBBBCFBCBBCFBC94PBCBCDGBBHIJMBOBIC5/L6/LBs+IBCBCBBBBCBBBBBCCBBBBCqCBCBBBBB45PkgMBB75PBcBdDBBdDBBBdDBlBBlBClBBElBBo6PB9rNBCBEBv6PBCBBBDBBBDBB36PBCBEBEFGg7PBi7PBCBm7PBo8OBtCB18CBg5PBq6CBBq6C3pO6xBBBBBksMB74Pn+O57P67PBBBBBj5Pk5Pl5PBBBDyqFxuKCDyqFxuKDDyqFxuKBBDuqOBmnMBBs8PBBBBCBBBBBBECEBCFEGEBBmmOBmmOCmmOBBBDCDJEFpjN0qB1qBB3qBBo9PBq9PBw6PBBv9PBCBlkIB56PBCBEBB89PB+9PBBh+PBn7Po7Pp7Pq7PBBBvkNBBE3/MBBBBE3/MBCBBE3/MBBEBBE3/MBBGBBE3/MBB17PBlgNBClgNBBElgNBBGlgNBBBCCCBBCCCCBCCCBBCBBCCCCCBBCCC/+PBBBBn8PBBCBBBDBBBDBCBDBBlmNBBBB28PBBBCBBBCtnPBBtnPBBtnPCBtnPDBtnPEBtnPBBBBBBtnPBFBtnPCFBtnPBBFFBtnPGFBtnPBIFBtnPJFBtnPKFBtnPLFBtnPBBBBEDBGDD5pO6pOBBC5pOCC5pOBEC5pOFC5pOBBDIC5pOB6gQBBBB60KBBBB9BBBQCCCBBBE3/MBCB9BBBQCCCBBBE3/MBBCDGB9BBBQCCCBBBE3/MBBBFkCphQBtqO8cCtqO8cDtqO8cBCGtqO8cBGtqO8cBFBDBDBBDBDBCDBBpmP5hQBurMBx8NmtHntHBBCBBCrgJo1OBq/PBBBBBBBBw/PBBBBBB8rOBB0iQB2iQ3/OBQBsiBBCDEBBBBEBBCBEvhQwhQBBCBnjQojQpjQqjQBBBsjQBBCEnmGBBCEnmGCBCEnmGDBCEnmGBBFBCEnmGBHBCEnmGBBCCDBBCEnmGBBCCDBBCEnmGCBCCDBBCEnmGBBCCCBECFCBHCICJCBBBBCCBHCBCmkQBBBB2tOB2tOBunGyjGBwnGyjGBCBBBCGBBBFB0kQB0kQC0kQD0kQE0kQBBBDBEBFBHK0kQBECBBM0kQBBBDCBBCEBBDCBBCECBDCBBCEBEBDCBBCEBCDIBDCBBCEBnzEstOButOrzEBBBCBBBBCCBBBCDBBBCKBDCBBCE2lQBBBCBBBBDCDBBFDBioNBioNBomQBBBCBBBCBBBBCCBBCBBBCBBBIBBCBBBBBBMBBCB8mQBBBBBBBCBEBBCCBBBCCBnnQBCBEFBBBDCBBDCBBBDC2dBynQBBBBBBBBsxM0vDBBBB86OhtBBCBBCCCBECBBCCBCBCBw3Nw3NBBBBBBBBBCJvoQBCBylCBylCBBBBCBBCBCBhpQBonKConKBEonKBBHonKBBBBBEDCBBBBBBEDCCBBBEDCBCFBBBEDCB7DBNC1pQonQBkZggOBslQ0kIBB/pQBhqQBB+3LlqQBBBBBBCBCCBBBBDBBDBxqQBB/8GBBBBsCBBu9PBipKBB4EmpKBmpKkjCBjrQBBBnrQorQprQqrQrrQBBurQBBCBBvrQBvrQCvrQBEvrQBBCCBvrQBBBBCCBvrQ6rQBBBBBBBBBtjP3jPBtnBBnrQBBCCP4iPDEIBnoBBBCCP4iPDEIBnoBBBBCCP4iPDEIBnoBCBBCCP4iPDEIBnoBBEBBCCP4iPDEIBnoBBBHBBCCP4iPDEIBnoBBBBDDCBBBCCP4iPDEIBnoB3jPFBBK2mBB3jPFBBK2mBC3jPFBBK2mBBCF3jPFBBK2mBBCBBCBC/rQBBBBC/sQBBBBBBBBB4uOnLCBnLCnpJz+L3uEBBttQBCBEBEDGFBBBBBCCBBBBBBBBCCBBBBqtD3vKBrtD3vKBBCDBBBCBrnQ5GBBBw/L3uEBBBBynQBBCBwuQBBBBBCBBBEBBFBBBBBBEC7uQ8uQBBCCCBBCBC6hPBBBBmvQBBBqvQBBtvQBtyGCtyGDtyGBBFtyGBBCDBtyGCCDBtyGBBCBCDBtyGBBBBBBB1nLBB/vQBBiwQjwQBBCmwQBBBBBBBBBBBBCBBBBBBvsNhkDBBBzwQB1wQBCBBB6wQo3CBBhiM9wQBBBBCBBCCCBBCBCCCBCBBjpLkpLBBCjpLBBwxQBBBBBBBBBBBBBBBBBBBBB5xQB7xQBBC+xQB+xQBBprQBBBBBBBBBCBBBBEBBBBCBnqLBnqLBBnqLBBBCBDBBBCBBBDBBBD5yQ6yQBBCB+yQBBBBBBBCFjCDu6BotKv6BotKBBCBBBBCBrzQBCBBCwzQB9nK5RBB9nK5RBBB9nK5RBBBB9nK5RCBBB9nK5RBEBBB9nK5RBBCC6zQBBBh+FBi+FBBBCBj0QBCBBCBCCBBBCCCBECBBBDCCDCBBBDGDCB30QBzuQBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBzuQBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBBBEBBBBv9Nv7Bw9Nx9NBBB55PBo1QBBCCr1QBCBBCBBBBCCBBCDBBCB11QBCDBBCBBBBBCBCBBCBBBCDi2QBBCBEBBBrkOBhlHBB+4Pw2Qx2Qy2QB02QBFxxJ32QBBCBCD39CCCBCD39CBBCBCBCD39CBBCBCBCD39CBBBCBDBBj3QBBBBBBCBBCFBBHBBBw3QBBz3QBBB33QBCBEBBCCBBCCBBBCCBBBBBBCCCBBBBCCBBCl4Qm4QBBC8rBrnICC8rBrnIBEC8rBrnIBGC8rBrnIBIC8rBrnIBCBBCCCCz4Q08NBBB4+P5+PB7+PB9+PBCg/PBBCBCCCBBCCBCCC4zOB4zOC4zOBE4zOBBBDCBBDCBBBBBBBBBBBBB05QBBBB45QBBBB85QBCBEBCBBCCBBBBCCBCBBCCBBBCBBCBBBBBBBBBCBBBBBBBzkIBz6QBBBBBB46QBBBBBBBBBBBBB/6QBCBBCCCB8E8kDmoJBBBBTBBBBBTBBBBBBBB07QBBBmwKBBB87QBBBBBBBCBk8QBBBBBBBBBq8QBBt8Q3vGv8QBx8QBBCCBBBBBBBCCB38Q59BBB6qPBCB6qPBBBFB6qPBGB6qPBBBIB6qPBBBBBBBCDDBB6qPBCBBCDDBB6qPBBEBBCDDBB6qPBBBBEBBHBBBPBBCDDBB6qPBBBSBBCDDBB6qPBBBBBXBBCDDBB6qPBBCBCcBBCDDBB6qPBBeBBCDDBB6qPBBBCBEjBBBCDDBB6qPBkBBBCDDBB6qPBBBBBECFBCCFDEDECCECFBCCFDEDECBCFECFBCCFDEDECBHECFBCCFDEDECBBCCBCBECFBCCFDEDECBn3Fx1JBBBB4+QBBBn2KBn2KB/+QBBi/Qj/QBBC+OCC+OBBCBC+OBCBBCt/QBBBCBBCBBCkiQliQBBC5/QBBB8/QBBBBBBBBBBjgRB+3LBBCBBDBzvOBtrNBxgRB/DCCBBBBBB/DCC2gR3gRBBCCCBBCBC9gRBCBBCBCCBDCBBFCBBDBICBBBCDDBBCDDshRBCBBCBBBBCBDBEBBCBEBKBBMBNBBBhiRBCBBCBBBBBBCpiRqiRBBtiRBxpNBBxpNBBBBBBBBBBBBBxpNBCBEB7iRBBBBCBBEBBBCCCCCVfBCDDljRuwDBBCpqNBBCpqNBBBCpqNBBBBBBBCBBBBxjRBBBByBBDIBiiJBCBB7B6jRBBBBBBBBBBBBhkRBCBBCmkRBBBpkRqkRrkRBBBDBBBwkRBBBBB1kRBBBCBBBC7kRBBBBBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBB0uIBBBB1iLxVBBBBBBB1iLxVwlRBBB3iRBB2lRBEBBLC4lRBBBBBDBzjLBBBCBurBBBBQBB8qBomRBqmRBBtmRBBBtjDBzmRBB+kK/kKBBBCDED/mRBCGhlKljRmjRBn6BojRBKCIBBs6BBrjRqnRB0lKBh6QunRBBBCBBBC0nRBCBBCBB7nRBBB/nRBs8K5RBBs8K5RBBBs8K5RCBBs8K5RBBCCCQCnoRBikNBCBCBBCCvoRv6GBBBzoR0oRBBCsjJBBBBB6oRBBBBBBBCBBKBEBBBGBBkpRBBBCBBBCBBCCBBBBCBBECBBBBBzpRBBBEFBHBDJBnzMBrpE3vKBBBrpE3vKBBBEBrpE3vKBBGBLgpE3vKBBBEDBHBBdCqqRBBBCBBEBBGBBCB0qRBBBxBwlPB3mNB5mNBBm9OBgrRBirRBBBmrRBBBBBBBvoRsrRBCBBCBBBBBBBBBBBBCBssQBssQ6rRBCBBCCCBhsRBBksRlsRBgwKCBCBBBBBBBBBBBBCCBBBBBBCDBBBBBBCBBFBBBBBBCBzsRBBBBBBBBBBBBB7sRh0NkyB6wKB6wKDXgwKCs1EBBCDBBCDCBCDBBCmtRBBBBBBBBBBBBBCBBBBBBBEBBBBBBBGBBBBBBBIBBBBBBBBBLBBBBBBB5tRBBBBBBBDBBBBiuRBCBEBBBCBECCECsuRBBBBBBCBBEBBBCCBBBBCCBBBBBCCBB4uRBBCBEB/uRB/uRBBihRCBruEBBBBBi2Os2CBBBBBBBBBBBBBBBBBBBBBhmC0vR1vRBBCBBBBBBBBBBBBCiUBBhwRBBBaHg0KBBowRBBj3Os2CswRxhBuzHyjG8yExgBBBCDCFBCB4wR10QBBl5OBBBl5O8wRw1QBp5OBr5Os5OBBBDr6CB71Qu6Cm1QBsxRBBvxRB2+OtlBn2Q85OBkpOi6Op2Qq2QBCNv/BzE5xRBBBCBBBCBBBgyRBBBBBBBBBBBBBoyRpyRBwjNBB6lI+CBDB1lIBBDB1lIvyRBBCBCBBCBBBBBBCBBBC8yRBBCBBCizRBkzRBmzRBBBBBBBBBBBBBBBj4LuzRB+8IBBBBBB3zRB5zRBmoL5RiZBBBBBBmoL5RiZ63QBBh0RBBk0RBm0RBo0RBBBCCCBBBDBCBBDBCBBBDBCBBBBDBCz0RBCDBBFGBBBDDBBDDCBDDBEBDDBEBDDBi1RBk1RBCBBBDGBBCBDCCBDDCBDBFCBDBDHCBDBJCBDBBMCBDBpmMBpmMBBBCBBn0Kg2RBmsPBBCj2RBBBBBBBBp2Rq2RBkhEBBCBv2RBBBBBBB02R12RBBCCCBBCBBBBC92RBB76KBCBEl3RB45B55BBBCBBCs3RBBv3RpnN51K0hJB0hJBBBBBBBBkhQBBBBBBCBBDBBBBg4RBCBBBBDBBDCBDBEBDFBDGBDBIBDBBEBLBDBNBDB04RBknI8EiD+LBBknI8EiD+LCBknI8EiD+LBEBknI8EiD+LBCBg+QB6Jh7HwdBCBmRBmRk5RBCBBCBn5RBCBCBBCBx5RBCDBBBDBBBDBBCIBxoE85R95RBBCg6RB/5RBl7E6+MBCBiiQi4BBBBBBBBBCBBBBEBBBBllM48EBllM48EBxtMBBxtMCBxtMBEBxtMBGBxtMBBCCCCCCCB77QB77QBh7RBBBBBBCBBBBBD4kJ81E91EBBBBBBBCBBBBBCBBBBBBBBBBBBCBBB67RBBl9JDBCsB57JDB+7RBCBEFBBBBFCFBp2I7lJBp2I7lJCp2I7lJBCBBBDCBCDBBBBGBCB28RBBCBBBDBBBDBBBCBDBCCBDBBECBDBBBBBBJCBDBBLCBDBMCBDBBOCBDBBQCBDBBSCBDBBUCBDBBCB28FBCDBBBGBBJBBMBIPBBq+RBq+RBBRujRBCBEBBBEBBE2+RBBBBBBCBBBC++R7iRtnP9iRBxgKx6EBBCBBCBCBBDBCBBBBBDBq/RBBBBu/RBBBBBBBBBBBg9RBCBBFBBIBBhgSBBBBB/8PkjCg9PkjCBi9PkjCj9PkjCBBCBCCBEp9PkjCq9PkjCBBBDBCGCDBCGBCDEFGHKDBCGqBCxqOBBB0vE7uNBBp6RBu7NkhSBBCBBFBHIJBjpDBCBgEEB2hSBBBBBBBBBBBBBBBEBBBBBBBTBgEGBBBBBBBhiSBhiSChiSBBCBhiSCCBhiSBECBhiSBGCBhiSBECBCuiSB0iSBBCBi0NBi0NtDBCBBCB08OBCBEBBCCkjSBBCBBCDHBCBBBBCBCBBBCCCC25B45LDBBBBBBBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDvjS/pOgqOhqOBBB8/HBCBEkhSBBlhSBmyQBBBBBBBBBBBCBBBBrkSBCBBCZBxkSiBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDjBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDkBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBmBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBCBoBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDpBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBrBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBD9kSBBCBr2NjlSBCDBBBDmlSnlStmFghIBBBBEBwlSB5zIDgUBB5zIDgUlnQBlnQ1lSBB7OBB7lSBBBB+nQnHBBCyCBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDzCBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDB1CBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBC3CBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBz3NBsmSBBrmSBsqLtqLBCBBC2mS3mS4mSBuxM7mSBBBBBslKBBBBBBBBBCBBBBBC3DBBB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDDB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBBFB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBHB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDIB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBBC0nSBBBBBDBuoRBBwnKBBwnKBBBwnKBBBBBBBBBBwnKCBBBBBBwnKBplSB0sH05EmzBC0sH05EmzBBBC+hPBBBBBBBBBBBByoSByoSBglSozEBBtlK1mEjlStpRBBBBBBBBBBBBBBipSjpSkhHlpSB73M83MkkQs+B9tRrpSBBBBBoCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDpCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDqCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBsCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDB3pS9wOtjPBBBJxjPBB0jPBBoxOBLBBOnqSBBB9jPrqSBtqSuqSBBBBBBBB0qSBBBBB5qSB5qSBCBBCBuCyoSBBCBBBBB+D0IqrSBBCBEBGBBxrSBBB3rSBr1OlxBBByEB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDzEB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LD0EB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBB/rSBBBBBBBBBmsSBBBBrsSBBCBBBB9EB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBvsSwsSBBBBBBBBBBBBBBBBBCBBBBBBBBB8sSB+sSBBBxJBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDgtSBjuFBBBntSBptSBBBBBBBBBBwtSBCztSBBBBBBBBBBBBhKBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDCBBBBBB38PB38PBCBEiuSBBBBBBBMBBBBBouSBmhNBBBBBBBBBQIvuSBBBzuSBB2uS3uSBBBBBBBBBBBBBBBBBBBBBjvSBBBBBBBBBBBBBvsSwtMzkQBBBg3FBBBBBBBBg3Fh5K2kFvzRB6ep5OzvD2vSB4vSBBBBBBBBMB6IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LD7IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDB9IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LD+IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBDhJB3DBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBBCD2hO2gGvwSBBCB0wSBBCBCBBCBBBBCBwjRBBBBBBBBBB0C1CBCBBCBZB7NBBBCDHBCBBBBCBCBBBCCCC25B45LD8NBBBCDHBCBBBBCBCBBBCCCC25B45LDBsxSBBBBwxSBCzxSBBBBBBBBBBBBBB4e9xSBBBBBBBBBBBBBCBBBBBBr+IBr+IBBBBBBBsySBBBBCBByySzySBstQn3BBBBBBBBrPBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDsPBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBuPBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDvPBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBxPBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBCBBEBD2PBBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBBzkOrzSBBBBBEEEFBICIEBCDMB3zSB60FBBBBBBBBCBj0SBBh8Bn0S74RB2+HFy+Hs0Sl0QBBu5R+MBBBmuPBCBCBBCCBCBBvuPwuPBBCBBBBDBBBBBBBGCBBBlgPBBCDEBBBBBFyLBx1S6nQB/vSBBCBv0Iw0IBy0IBBDjB4yQB4yQ+1SBBBBBBBBBBBBBBBBBB00LrhPBB5I/SBBBBBCDHBCBBBBCBCBBBCCCC25B45LDgTBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBCjTBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBCBBBEBC42SBBBBDEBCCBDEBCB8hPBx7Ry7RBK1TBBBCDHBCBBBBCBCBBBCCCC25B45LDk3Sl3SBB14M8zSCq3SBBBihPt6C9NBBBx3SB5lR03SBBBBBqUBBBBBCDHBCBBBBCBCBBBCCCC25B45LDrUBBBBBCDHBCBBBBCBCBBBCCCC25B45LDBCDBBwUBBBBBCDHBCBBBBCBCBBBCCCC25B45LDByBB0UBBBBBCDHBCBBBBCBCBBBCCCC25B45LDB4+Km4SBm4SBDm4SBFm4SBw+FBnhJ86FBCBBCnhJ86Fv4SBBB34SBBBBBBBBBBBBBBBBBBCBBBBBBBBBk5Sl5SsnRkzNo5SBBBBBu5SBCDBBFBHBBCCDCCCDBBCBCCDBBCBCCDCBCBCCDBEBCBCCDBBHBCBCCDBCKBCBCCDBMBCBCCDBOBCBCCDBq6Sr6SBt6SBtsSv6SBCDBBBDCDWBCBCCDBJ/+R36SBBB66SBCBBCBBBBBBBCB2JBk7SBBm2NBBq7Sr7SBp7Op7Oz4SBvmPBBBBBvmPBqjEBqjE47S57SBBBBBBBBBBBBihSjhSBBCBBBBCl8SBn8So8SBCDBBFBBCDBBBBBBCDCBBBCDBEBBBCD28SGBBBCDp8SB58SBE78SB98SB74NB/6MinQi9Sj9SBBu3N1vCl9SBn9SBurQtvCq9SBs9SBCBBCx9SBBC19SBWm2GB49S59SBoxG89SBCBw2Ph+Sv/MBBBl+SBCDBBBDBBBBBBBBDCBBBBDBx+SBBCBBCGBBCBDBBBBBg/SBBBBBBBBBBv4Sw4ShDBBq/SBCDBBFBCq1QBCB2/SBBB5/SB54P8/SBWBBBBBBBBBBBBWCBBBBBBWDBBBBBBWBBFBBBBBBWBt9Sn0Go0G43P7OtgTugTBCBBCg7PygTzgTBurE2gTBm7P5gTBBCBCBCBBBBBBBBBBCBCBCCBBBBBCBCBCBBCBBCCBCBEBCBphTBCBEBBbBCCBlQBlQB0hTBBo2OBBBBBBBBFD9hTBBOBBCCZBBCg7PCOBBCCZBBCg7PBEOBBCCZBBCg7PBGOBBCCZBBCg7PBIOBBCCZBBCg7PBKOBBCCZBBCg7PBqiTBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB1iT2iTBBCBBBBBBBBBBCBC96PBCBEFBBBDCojTBBBBBBBBCBBBBBCwjTBBBBBBBFBBBCBBBBGBC3jTBCB58PB58P9jTBBBBBB62RBkkTBBBBBBBBBBDBBBBBFBBBBBHBBBBBBlQBBBBBBBBB4kT5kT6kTBBC9kTzgRBBBDBFBBmlTmhQ7pSw7QqlTBBBBBulTBBBBBBBCBBBBB2lTBBBBBBBCBBDBBEBBBBB/lTgmTBBBBBBBCBBBBnmTBBBBCBDBBBQumTBwmTBymTztRV8/NjtDygOjtDp6Qq6QBs6QBu6QB9mTB/mTBBBBBBknTByhOzhOBpnTBBBBBCBBDBBBFBBBHBBznTBBBBBBBB4nTB6nTBv6OkoCpqB+MBBv6OkoCpqB+Mi2QBBBBB7hCBurB8hCBurBB01HmyQBYnoTBBBBj7NBBBwoTBBzoTBB2oTB4oTBBBBBCBBB+oTBBBBBBBBBCBBBBDBBBBBBnpTBBBBBBBBBtpTBi8OtyDBBBBBBBBi8OtyDzpTB1pTBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBBjqTBCBBCqiTB9uSrqTBBBBBBBCBBBDBBBBBFBBBBB2qT3qTBBC6qTB8qTBBBCBBhrTirTBBCCCBnrTBCDBBBDg2EurTBwrTBBCCzrTBpzEBx7QBB6rTpgN5Rx5DBBmrEsyG7gEmoCsOBBBmrEsyG7gEmoCsOCBBmrEsyG7gEmoCsODBBmrEsyG7gEmoCsOEBBmrEsyG7gEmoCsOFBBmrEsyG7gEmoCsOisTBBBBBBBBBBCBBBBpsT4rOBBBBBBBBBBBwsTBBzsTBBCBCrkOBBBBBrkOB+sTBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBBBCBGBBBBBBHBBBBBBIBBBBBBBBBuoRBBBBBytTBlgPhXlxBBBBBlgPhXlxBB0BBBB3tT/mTB/mT6tT7tTBBBBBuqR//ShuTiuTBkuTBluT0lByoSBBCquT7mKBCBvuTBxuTyuTB33RBBBBBB33RCBBB33RDBBB33REBBB33RFBBB33RGBBB33RHBBB33RBJBBB33RKBBB33RBBMBBB33RNBBB33RBBCBlvTBBBBCBRBBB33RDBRBBB33RBBOBBBBsvTBuvTBBBBBBBBBCBBBBDBBBBBBFBBBBB5vTBBBBBBBBBBBBBBBBCBBBBBBBBBFBBBBBBBBkwTBBCCDBBBBBBBiBBxwTBCBEBB3qBB+nQnH5wTBBBCBBBFBBhxTBhFiFBBCBBBBBBCqxTBprF1hM4C5KBBBBBBBBBBprF1hM4C5KxxT3/Q4/QB1xTBBBB85M6xTBBBBBBBBBBBhyTiyTBwrRBBCCBBBBBBBuyTBBBBByyTBBBBBBB2yTB2yTB6yTiV8yTBBBBBgzTBizTjzTBkrIlrIBBBCozTpzTBrzTBBCC4kR5kRB7kRB9kRB1zTBCBE5zTB7zTBBBBCBBBFBBHBBBn0TBp0TBCBBCBv0TuCvCBBBBBBBBBBBBBBBBBBB50TBCB90TBBBBBBBBBBBBBl1Tm1TBBCDBBlzNBnBBCBy1TBBBBB21T31TBBCpzTBp4SCp4SBCDBBBCBBBBCBBBBBBBCk2TBBBBBBBuuTq2TBBCBEBo3ICy2TBy0KBBBy0K0uHCBy0K0uHDBy0K0uHBBBD72TiiMjiMBBBoBpBBBi3TBBCDBBFBHBCKBMBx3TBB7zF13T23TBBC1gMBBBBBBBBBBBBC1gMCBBBBBBC1gMDBBBBBBC1gMBBDGBBBBBBC1gMBBBDBDBBDBDLiB9/S9/S+/Sr4TBt4Ther4TBt4TBt4TlrQBBBw5G4wJ04TB04TBjqPBCBt7NBq1Tr1TBC2+Ej2M/W"
  },
  "ends": {
   "sizes": "LQCGGCBsDsCDwBkBlBLByDpBEBlCNE9DjBDiCdCYlBERgBD4BTCyDsBL6CtBHoC2BHqFsDFDrCSJkDlCHtCfCSVBlCQCCScnBbKQqBFoBDB1BBGEDTHGCTBDdBFD0BDBHtBHIiBGBIFKDgBHD8CGCfFFDGRH4BGSBB2BIDDFFoBDH3BKFdFDnBEH4BDMCUBDSFDCCVDCBWDEOBDMDCNBDCJCTDBBOEB4BJEkBJDPJCbXDCKGJCCaGDDCEGJCxBJEEHCBCkBSSFCVJFLGFWQENYOFNTOHNaPCNSIENXP1BIBLEKIFBNNGIIGTGGEEEMJCJBLPLOFIMCHLGOFGUKSDDBYHNQKVCMGCOCOBBRDCEcBiBXBZYGDaBOD",
   "steps": "CFBCDCDCCCCiBCDIDKEDCFDCGCEDgDFnDFCBBB0DBCEBDhEBjEyGjDCDCCCDINK+BFCLCDDKFFBCCCDCCCBFCDCDCDCCCCBEBBCBHFCEICDCBCrCECBBBBBBBBBBCBBBBBBCBBBBBBDCBDkCCGCCCCCCBBXEHGICLKKqaCEDCCDFIBBCBCEGCCCCHCDCCCCDCICCGBBBBBCCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBDDFDrfCB6fJCCCCiC6BIgBBCBCCDCCCBCECCCCDCCCCCCCDCBBCBBFDCECDCjoBBEGCBxBCCCCCCCDFDCNBCBDJDDEEEBECCCCBkuBJCCBFCBCCDCCCBCECCCCDCCCCCCCBDCBBCBF7wBFFDEGCBBBB5xBjyBLZCCBBJGCBBBBBBBBBBBBBCEKCCFLCCFDTUFJDCDBBBhBHCCCIBGDDJBGCGCBECBBBCTCDCBECBVREIJCCEBDDWBJbCBDGECGDICCTECGCBBBCCIEDwjCCDCCCCQCLDCCDECICBCCCDDDCCCGCEDCCBDEEGCD2nCBCChoCooCCDJDCFGCBBBZCIKICDDBCCCCEDDCCBKCDBECEDLKDCDGICHEMBCCBDGDCCGEEFICBEGFqxCDECFGEFCICCCpkCuDhLB8yCDDCDBDMEDCCBBBBDCGHDDBBBCCCCECCCICRCQCDCCCDDQfHTCFDDHJClBEKECCOFFaRCCZCCCGGIGEGHQDIMDCLDMDEEEEGEIDEDBCDCCEDMCCCCCDCCDECLDQEDMmoDECDEDECGBFCBIFCCHDDJCBEDDGCCDCCCHDrf8sCBm+ChPDDcCGBBHKBCCDDLCDBCCFCDICBDDNCDCCCDNCFCDCbDCDCCFGFCHFDEDLCCDDEDGo2DCECDFEDBKDBCCCGJDCCCEDEDECBCl5DBn5DCnBHCNJECJCEFHQKJNLPGYCJngEDECIGCECCCCJDIFGDDDEDBBBDBCCDCCCCEEEtf7sC2XI9kEDBBBBCBBBBBBCCCB1lEDBBBBCBBBBBBCCCBDGCCBCCCCCBBCCCtf/nDBhoEMCCCNBJFHDJCKJQDCKJOOPLCCDHSvBKIRCDBCBBBLLCKDNEFIDDCECBBo0EFBBFCCCCCBDEDDCGFGtfz2D44EECBDGCCBBECJCDCBCCBBCkBCuBKCFDCSCBCDCCaJHCFJHFGEBDCBBBBBCECCDCCBCBHCLHECMICBEHPCHGCJCCDBBBEBCCCCBCCDODDEKEFECDCEDGJugBygD+nBHDBDDECBBGCBEFDFCCCCCCFECBEDFDGBCCEHCBBDBtf35CpOqlBDBBBBBB6tFFYCIBLCTOBKaENLEDJHGCMJPCGmBCDQBNCCKBDCGDDCIEGDCCCCCBJIGVCCDBEHICBBCDCBBBBBBCDBBDDBDCIIOFG/9FEFCCCBBCCDDBBCCELHDCGBBBEDICDGCCCCCCFCCDJCFDqiGDCCDBCzlGCDDLCDCNBFLCDFLICCIMFDEDMCBFELiBDCEFBMDDDNRCBCDCCDCKEECBGDJDKCDLDCGHCBCQ0xGEFBBCBKCCCCHCBBDCCESECCECCEECFGDDCDDCCCDCECCCDCHCFLCCtiGC4UCCCFn4GtDFCQGFGGGIECBLQKJHEBDFGDIVEHCbDGCCCCBCCODGCDBCCKHDECQDOGCMBDKGFCEGJEEDCHCCBDEGBBBBCCDIFDCDCBDBCJHDEGBFJHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBBFCBDDBBDDJCDDCDBHLCCCDDGDCCGCCFIDC9wHFEFCHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBGCBDDBBDDJCDDCDBCDEDBBEEDIHFCCBBCBDCCBCFCFCCCNCCHFCBBCCCHBCCCFFBBBBBBBCEq5HBCCE05HDCp6HCEEGCDDDCCDCCCCCCEBCECBBCCCCCDEGBBBDDCGCCDDCCDCECCHYCSYCPFGCLCCaCDDCDMWOEDklIKECECCCEDECDDCHDCugB1tB5sBxnCEvkCCCCrnICDBEGEBCCDDFCDCCCDCCCDCECCDCBCJJFCMCIIJCECCCCFDdKDMDGXFFICCDGTEEMCCDFCECECBBLCCCBCCFGCCCDCLIDBBBWCH9hGnjCnQBCCECCDCEDEFBBCCHBCBBDCCBDEDFCCEEDIBBBKDHDDDDCDDBCGCCCCCKCBBCCFEDCugB+jB3J5sBqsEmUCi9IDDDCCDGDCCBDCDCCOECDBBBBBBBBBDCBCCBBBBCDDDCNPCCCGnBKCIJCDGECBCCBBBCKCFHCEQPLJhnJDFDMCBCCBBBEDCDBCEDDCDCFDCCCDI8pJDgqJBKDDBECCFDDJCDE4BC4tJRECDDCBBBBBBBDCDDBDDzvJuwJCBBBRBDCDOECCTGDDCGDBCDBCBBBBXLCDbEUJBHDCICCBFCdBECBEBBEEICGCFJCGCBB/6JDLDDEBBBFKBBFEDzvJlN58JE89JKNDHITCBBBOGHGCHIwhKCCCBGCBGCCFCBCCDDDCCCCDCCEC1jKJCLBJCCCDEFDDLLCGJHCHCECCHCGCCDCEDLCCC/oKBCFCCOBFBBCBCCCCDCCCEGECICxrBM0/IBBBBBCE84DkxFzC8EsCBhYCCBCBBCBBCxGCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBD8FECl3BknIBysKCBBCktKKBCCECEcCBCCDCCCBCECCCCDCCCCCCCBDCBBCBIlxKCBCqxKBIHHKWEDCIFHIKFDCFFNJMCDKCCCIDDDFECEJEDLDCCMBSCCBCEDr6Kt6KCBCBF56KCCDh7KBBu7KNFCTCwBTCKFDCCLRCDB3gLDCGDDD56KEDtGCCh7KBzhLGJCQCBCCHBCDLGGCHL0kL56KIB7kLBCILDDCCDKDDDFJCCJGDDDDGCKCD4oL56KEDtGBh7KBBwrL4BtBHCBBCBCDKECEDCEDHHCMCCFFLFNHMYCDCCCDCDBCCBCDDCBFDp1LEDx1Li7KwaBDBFBy4LCGBMGNCCCBBBBDDCHCNCCCDCCfQFCDCCCDCDBCCBCDDCp1L/ICJECDi7KwaBDBFBgJ0/LDjBDCDOHCCCCDFDCCDHBFDHDBCDCDBDDCEi7K0aGBnOBnkMvkMDDELCGCi7K6aByPB4lMBCBCCBIDC81LzQBrnMCBBGBCEHCEGHGDCCFCEECKUCOLCCCDCoqJ1hDFCLDC3sMDDmtMDBBEBBEMCDDCBCCBCBECCHFCGDECFECFBECHDCCCECCCCDCCODBBHGCBBBBBBDDDDGHFDLDCCBCMDIGMOBIGICJECGMksMiMJGEF3sMDv5MMBNFGDDCBFCCDDCECECCCCKGCCFHBCksMrM3EDG6sM3QBCB99MLHw+MDBCCCx/MCCCCDDCDCEHBDCCCghNBCCBCCt/C4uB4zBy0CBo2Bz0CDCCBBBFDCDCCFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDDC+lNDFCEDCv/MCCCCDDCDCEHBDCCCwmNq3Gt/C4uB4zBy0CBo2Bz0CDCCBBBFDCDCCFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDymNGFBCBICsnNHEubqsMB9fpoMEiBDzpNCCCC+pNFFCMCCCCDDCFDCBCCCCCCHCJCCCCHFEGCCEEDDGtf5uMBquNCCCECCvvNCKEDHCCFCHDCEDBGGECKBEDCECCBCCCMDHDDBBCCGCBDBQEBDCBCCM61NCDGFEBBCDyyCmsK+XBB/2NLPRHCHCCCJDXDCCDKMHDDDKBICCEquNoOCCCc+7NCk9NEDCGCCCFDCCIKCGMBJHGCCEPCMEEEDDLECDKEG22NtMBCojOCECDEF+jOCHCCCBHUCCCDDDHJBEDCCGKDCCCECBBCBBBCDDEECEESCDCDCGGFGQCvbuvNB/qOCBCEBECDFCGgsOCqsODLPCDCBCWFCCEDJEKED5vO+jC8rMBjwONCCDCDCMCCCCDIDDB5vOxCECF+jC8rMBkzOO1zOCi0ODCPCCCCDCCHFEDCDCCBJy2OED92OCl3On3OFCCNCEDDCFDJCDCFHCFFEy2OEDh6OCEC56OBFKCEECCFEDGD22Ox8OBE78OCDIDPCICJLB22ODkIh/OJ0/OEIECECBCCCLOthP22OD4K4hPBliPEEDlBFCCJ22O1NtkPFCBBGCBJCBCHHECCDCy2OEDumPwmPymPFKHDCFEEDDCBB22ODuRGuoPm6GCDWtrF8oBn5BHLEFMICBCCCCCCBDCBCCGDCBCECFBECDCBCECECCBFFKDDCKJjuPCCEEECCC9uPBHCovPHCCBZBCDDICCDCCBFDBDCCCEDCBCBCDCDIDgzPBDDDBBCBwzPBB7zPCBMPCBCCHQCDJBp2PCCCBFCCBiO3jC82PJDBFEBVBCDOCCBBDBBBCCBICDCh6PCCCDCCICCCBBBCCCCCCCDE27PBB57PFj8PDBEJCBDGBi9PBCCBBr9PCBCCCCCD99PDCg+P9+PNCFGJDDGBECDBCEECBBDMDBCCh7KniF1EFBCriQFD99P4EBCg+P+iQCBFi9PBCCBBr9PCBCCCCCD99PDlkQICCDCRCCBBCHJDCDIDDECLKBHELCHBCCJCPCBCBCBCBDCDBMzqQCDCDBCCEtfv5C7hMwQorQBBG5rQGRJEBHmtQCptQrtQB8tQHDEDCLHEEDPDDEICDCIKDGJFEGCCCLFFBHF0wQIKDGJFEGCCCLFFBHF5zQEFODBCHCCJHBCIDBBk2QCDCDl5Dq9M/2QBCFCBCDDEOOENQEEVCFHj7QCBEJEEGCl5Dq9M6FDKz+QEEDDLIEDHCm7QhFDCCCl5Dq9M6FDpE8gRPHECCOEKCCJBKCECDHFDH0kRGIEBBBBFIFCECDCsmRECD3D/iREECBBCCBCCCznRHEHBIEHFCCMEEDCHEDDCCDDmlRBBBBuFCDCCEFBMwmRpFFCD3D/iREECBBCCBCCCtsRDCILICCCDCGDJBMDCClrR/DBBBBBJBKDEDD5rR9DVBBBB3D/iREECBBCCBCCCywRDCEBCCFCCCDCBCBCCGBIHKCBGjzRKCBBBBBBBCFCBDl0RC3D/iREECBBCCBCCCy0RKCDCJDCCDCECEGGFJlrR6LCCBCFDgVviRBB3D/iREECBBCCBCCCgqJ4tIEDHCEDCCDCCCDCCGHICBEh6RDCGCCLCDJQDBICw8RECCKCFCDCECCCEDDCDEIIMEICDDDDBBOCBBBBBBBFCDDCECCCKCCyjSGCBEJCGxkSuvMk1FDCDCDCBGHylSCDD72BnH5nQBBBBBBBjmSCCCCDCFk8GyqLBCB+mSknSCBDDCEHICFJD0lEw2C0sLBIBBBCBBBBrpSBBBBBxpSDCGDDEExDm6GkYnlD3gFzuCBG0qSBBBBBsjSBBBBB3DBzDCBBCBBBBBBprSDCCDDnlClxBr1OBBB7rSDHJvsSKCC+sSBBBitSECHMDCBGHEDxDqyHnlD0zHMIHBC1vSC4vSBBBBBBBBiwSjwSCDEFCIHGBCk8G1qLB1FgFCBJBIBGECBgOn3BstQBBBBBBBB8ySFEBJBCBCBBCHCl0SCCBBgO+Mu5RBBBBB30SDLBICGBCDBBg2SLu2SNCCBCBrDFn3Gt8LDBBEDCB03SBBBBB63SCDCCCBDCCFELC8nCoxQBBBo5SBBBBB1lFm0NCDCBCCCBEGCDICDDBCt7SBCFCBGGCBy8SCCCCCCCBDCCBCFDBD49SCB99SCBk+Su+SCDDBCBBBBBBGBDCDCBCCDCBjgTDCBBBBkhTCCNBFBDCCCCC0iTKBINCCCCFCHCCDG4kTEBEEBBBBEylTDFEGCEDCCBBBBBCCCCFCmnTCsnTDCGCDEBCBCF3uEyej7NBBByoTD3oTECGDGGCGCCCCFpqTBvqTDDECDCECCDBGC2rT5rT9rTJCHDDCBFIDBEEFBC6tTEB9wKj9IskC1pRCC3uED45L25BCCCCBBBCBCBBBBCBHDC+qBBCCCxuT2uTHDDBEDBBGDCJDCCBBBBBBBBCCDBDDCBBHhlTBGoMBBCEBHBCCBBBBBBBBEF5yT3uED45L25BCCCCBBBCBCBBBBCBHDCvvBB/yTCBCBBBGBCCCCCCEDCDCGKCCn0TdBDDCv1TCE41TBKFBDCCDHEDDDCCBCCETBBBCBu4ThEgpFp2Cm1LCECBCCCBCBub6wC8sQ"
  }
 }
};
