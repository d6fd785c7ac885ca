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
  "words": "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome takes least latest new older here comment confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few found missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither mark ratings score although however though disappointed offended unhappy worried alleged certain deal endure face undergo through dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible right blame wide clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding stepped erroneously unintentionally unknowingly began bit drew drove grew hid knew misspoke rose sank sat slid spoke swept swung withdrew wore minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner agency banks logistics partners alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person share cafe house salon shop liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worrying fed fun easy less than ideal aware imagine realise realize depend depended relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind wish anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum bring brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked tears pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages lives operations begins starts possible love prefer category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave saddened copy road improve resolve industry management strive value application file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed thereby identified factors current large peak unusual unusually demand occupancy rush volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique budget century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected carrier's operator's partner's provider's supplier's opted purchased reserved via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas located situated beside opposite crowded lively narrow railway residential council police approve confirm permit counter menus recipes cancellations compensation exchanges returns acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation logs tests detected discovered established learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist monitoring procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred designed skip ahead hurried lightning grounded considerably significantly fired dad mum wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal granted settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight issuing organising organizing processing returning greet pass raise try resume necessary asap earliest related non refundable relationship pin investigated monitored reviewed assist striving deducted shifted relocated adjusted lifted waived penalty activated solved fine letterbox online steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself mitigated regained normal connectivity functionality sites voided profile active enabled verified afterwards thereafter couriered cycled closely diligently attempted attempts alphabetically gets ensuring add award enclose enclosing extend extending grant throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary session ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensated compensating recompense covering paying childcare earnings sla gel supper taxis whatsoever thirds halved lowered reduced borne freeze previous tariff anyway pint pudding tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applying patience household holder tucked packet earn redeem redeemed applicable eligible includes sheet toiletries disappeared focal entitled requested claiming seek seeking committee pleasure privilege mile song unsure redeeming appoint appointing ban hire hiring rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes improvement measure automate automating enhance enhancing expand expanding implement implementing increasing introducing reducing architecture automation controls deployments detection documentation failover limits redundancy runbook runbooks safeguards tooling validation doubling hardening overhauling recruiting redesigning reorganising reorganizing restructuring retraining revising consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall horizon considering owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rotated sensitised sensitized standardised tripled tightened strengthened option rearranged weighing instructions listing manual policies templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint inspections instance instances safeguard caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says scrapped deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often enhanced expanded overhauled restructured onboarding bell tasted aloud binned ditched wear wears mar routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows publishing local dms whatsapp private chat messenger pop shoot buzz shout extension underneath submit talk click ext refer articles section fill tracking id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek reservations disposal convenience correspond directed convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched reported favour kindness kudos hats cheers decent generous co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow save slim material surface identify requirements disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction adult applicant applicants attendee attendees borrower buyers caller callers cardholder client clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenant tenants travellers viewer viewers visitor visitors probably themselves dependent insisted complain notify remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper installation usage washing browser handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports attackers baker broker carriers caterers criminals dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage hackers importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks else former outgoing administration handler handlers controllers cab insurance rental transport utility companies scheme npci upstream network's estate platforms portals cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy individual intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs usual apparently admitted defaulted struggled proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers attach furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref monitor refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reenter reregister reupload verify afresh photo recording screenshots edit revise nevertheless nonetheless assure agreement pandemic agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory bothered displeased unsatisfied degree extent advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings visible bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours confident convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity guaranteed levels objective objectives parameters range target targets timeframe timescale timescales tolerances contend firmly emphasise emphasize highlight reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions improperly prematurely miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely constraints limitations enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends hectic inundated overstretched shorthanded stretched swamped snowed festive ski tourist black crowd 100 tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding funds supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing design lifts upgradation downtown highway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills illness sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving allegedly putative contractual statutory proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike unfavourable husband wife negatively delicious friendly laughed utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deem deems chapter accordingly affect deter you'll bygones forgiven xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful finest ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed focused prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent becoming perform toiling actively relentlessly religiously toward urgently attempt pledge vow harder ways overcome elevate improvise refine refining amenities offerings reoccur assuring render rewarding smoother bridge bridging fulfilling midday midnight dig digging closer deeper addressing assessing evaluating examined exploring happening assess evaluate examine inquiry probe revisiting internally practices commissioned conducting assessment conducted undertaken bottom cascaded circulated discussed escalate escalating forwarding relayed departments heads leadership managers quarters seniors supervisors incorporated jotted noting utilise utilize tackle concentrate pravin custody rapidly speedily swiftly feasible humanly practicable possibly soonest distant sooner sometime initiating concrete rapid swift urgent disciplinary needful preventative preventive remedial precautions arrangements corrections preventable stone recurrence similar reinforce streamline tune seriousness urgency pursue ping 'd forthcoming discontinuing ending removing retiring withdrawing retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic bearer anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages besides hello hi unlike refusing strip lays roofer propose options pays seven whom appalled belittled crying disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp fortune revenue poorer losses destroyed wrecked queuing fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses neighbor stranger wrongdouble weight",
  "heads": "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid rebuild regain win ensur minimiz rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
  "tails": "ed ing ness s ly",
  "labels": {
   "sizes": "LCCOPHBEmDJBBBBBFCDBBBBBBBBOBBBBBBBBDBCEBBECBKBEDCDBFBBEBKDEBBBDBBEDCEEHDBBBBGBBBeBBEDCBEBDCBAHCCBnLBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBTEFDSpEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHGGGMLHKBBKCBBBBnBBBHFDWKBDBtCjBBBBBBUJKKDVBBLBBBBBPCRFNLGCGGDBBBBdBBBBFQIHHGUBBNHLOEFYLGLHaBBGVBBBBLBBBCJBFPLUCWBBBBBBIPBBBBBBBBBBEIHHGDBKKFPVJBHBDHCFCCCRBIBRHMBEHCBCDCBFFDECKGBDBBKFECBEFBHEBCBBBKBBJCDJICCCBFIBWCMTCCKHGDEBEKBBEBCBCFBBCBNJDBBEBEaBBBBBBBBBBeOEHHEBBHhBGBBEKIFCnDBBBCBCBBBBBBBFGEBGBBBBDBBHICMBCDUBCCBBBBBBCvFCMBBHDQJEFBECBDHEMCGFFOEDBCEBBBCBBBBBBBBBGHHFHEPPFHHGILFDGEEHHFKEJBDXYBBBBBBBBBBBJBCBDFCDsBBMBBBBBBBBBBBBBBCRPMHIPFLBBBBLGBBBBBFBBHBBBHojBROBWEOIPBBrIBBBBBBBBBBBBeBBDCNCkBJTBBBBBBEDBGBBjBHBBBBBBBBCDBBdBBBEDhBBBHEbCCHDDXFCBB3HFECQBECGDEPBJHGGJNBBDCIEDBBBCDTDNRIGPEDFNESCEBBBBCBDBBQCHGFDBLBEQJhjBFBEDBBBCRFECDDBDCBDCCCHBCDCEBBLDBBCBDBBBBCDHBCGCBCBBDDCDDDKGGKBBGCHBDCBKPNEFHCFEDHFOiBBBDJBGZCEEBBBHQIFHBBCCFEDBNDDBCCGIBBCBEDCFEBGKCDBBICPCBBDGIBBEICBBCBNCXDNCFHEBUBCDKBBBBDIJEQDKBCBBBBBFIEDDDLEBDDEEECDDFCCDDDCDCFDFBBHCtCBBBBBBBIESBBBBBBBICCJHCaBBDBBDBBSBQFDOODBBBjBHIWLEBIDHBFCBBJBBNCBGJDJFFLBBBBFDCCFQHBBBIFBBIIZCVDBMHGFGFBBBBBSCGCgBGJPBGFGIDPRBGLHCFDKCDHDCBGBRBBBgBBCRBBBLCRCDEFEFBCCBEECBCBCEBPBECGEBBBHBBBBDCMIKEIHEGNBGHBDJHDEBGBBFDCBBLNBBBBBBJPCCJFfBBBBBBICBCENRBBBGUBOHBCRCRIFDTEDCGECCEBCCCDCDECGHMCIFEEEHDEHCIICDLFDCFECCECLCCCLCICEGEBDCEBFFDcLSEDBJBfMFFGHCGBBBEBECBBCDDFFCQMEFPaBBBBBJGWBDGVBBBBBFTKFGEECFTSIFGEEFEDBBBBKNBHCQODLEBBGMJIIEDJHDIFDFDBDBFMCCBBFBBBGIHHCCCFCBBBBEDDDNIEEIGGGCCKDEFJCJCJLJRIEDFGEDEJJBDDDFCCEIWWBBBBBBWJTBBFFSCFJBBKKKHHDDPOOICDDBCCCBHLZFCDaQEFBOBBPIOEFDBICIBCGHFDMBEFBBHDDEFCCCCKLBHCOnBBBFCGDMHIBQEGEIDBCEEFFECGGDBBBEBGEBBElGBBBBBBBQJhBBBBBBBBBCECDDEGFFGBEBXMDHCLBBGCFQRODCBHHCOaLEEIBOFaJBcREOBHFCFBNEDGBEQDEKPXDCDeGJDDfBBBVDVIJFGDFJJBBBBDCBBBBBBSBBBBBBBBPDELBBBBQBBBBJDDVNFDLBJEMEBBBBBODGKCGLFEILFHBEHIBDECHBBMNDJMCIPHMKDDBBEGFGEHFCEEEBCDBDDDDEDJHFJDGb6BOBVGBJIkDBBBBBBBBBBBBBLBBGpBE/BBBBBBBBJHBHMDBGFNBBBCBJYHGBBGYDVBGBBBBHLRrBBBbJGBcBTLSLFHHBMXEGcEGJEOrBJBSLFSBFHKJCCDGDNGINHaILDCQMFEBOFGTHSMCCCBBBEHBBBIBFCFHBJHDGBCFDHHEJMNLFsVETBEIJOCOEFDKDFGHBLCBKFCEBEDIKGHFDDDCBHDGDJBDHHJKMFKHFJFHCDFHFHDEBBGFIDCDFHIFGBQnBBBBBpBEXDqBBBBBMWKIUERLHEnBBBDBGELBBOEEKBMDDDGHTBBKQKHTDaaBBBSPHFLHGFINGEDFFSDQVFGPCEBHEDCGEODFMFDOaKBBHBBBEBBBDTBBHKLCEINHKJHBFEHEBGFBDEEHEEGHJCDEBBFMDCJFHCCEGBqBPDXFBBBIMGEHBCCCCCCCBBBBFLEPCEHCDKUMDDFRDBBGDECCHBBCGHEEDCEDECCCFGBTFIEBEFFIGGFEJDDCIDCHEENGBCCCFBBQOFDFBBHFBHFBFFBBFBDBBCGMIEGBBBBCBBBBEEBBBFPGUFKEKBBBFGIDRQFCDDPGCCGEJFCGGCHECJDMGDIEICCGEEBBBDHFHPDEHEGFEBBIGBGHFEKKCECEFDlBBBMHBNLCSEDIKBBDGGFNKKFDHBVEJFJGBDHGBHLDFGJFGHHGETGDDCDDJCDBEBGJBMHPLFCDEDNEDCEEFEDECECDBCECLGIEDHEFDCBHfBRBBiBFFLPBBBKBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDDPECDCDLIBBBVFCBBBDHBKDLoBHCBcDJEGDLHDELDDGEUFBMUSBIEBGDBDCEH3CEJIPDIBBBBBPDBBBCCEXMHNEDCCHBBCDFJGDCGDJIBHFECFCQIGIDKGHIBBDBDCBJCBBBEeBBBFBPGEDMGBEHCgBMLHSDIEHMFCDDCBCCCKKHDMBCDHLDBHJCDCEFFBLEFFFBCBIEFDEDNCBBHCKBUCCDHMCFDEHBBEGIIJGCBGBCHIEHGGCDEEDmBDEDDCJEBFBBBBKyENBJTBBBFELEBBEBBBFBGCBBHBGHBCBHBGBFJJJBBBDMEBCBBFBEGBDRLDBBBEECBBBBEBMIGFREBBGRROCKBBRFBBIDMNBBBNMTKHHFGMQFGCEMIDLBBCDCGVWGIFFKCBJFgBMlBQFGIB4BHWFGEHNCEIBKHHFJCCFBEFDECFIMBFDPxBBDBBJBBBBBBBBBBKBLEBBNJBEaBGGmVDJBDBEZDOIMLUBSKBECBcBUlBBBBBBBBBEVCPGMW2BEBBBEQDBPGVjBB+BIHFGGPMFKLGPIJEFRBROBDDBBGENBBHCHMKDCJTFBDKHHENDBEBFBEEEGJDKCGCCGCFNDCGGFEFEGCGJDFCDBHJGCEEEEFEGDIIDFIGDGEEFaBGBCBDLIHCEFFDIIEGQWBBBBBBBBBdBEBHEELUEBBBBBBBGJOBBCSGDHIMSBDFGIGMBJNCBFGEFKEHKCHHBOMSBEFHELCDMEJCDBBHEDCHHLFGKIICCCBCECCEEEKDIDFCBGCDCDECEDEDEDGDEGBBIBBOEBELHGFOHKGFHBBMILHDEEBBCCfFEBGKCHQBFJCCEGEDDJDBCFFBHDDEJBBBFHBCCKESHHDGMBBBGHBBBFBEJFBBCKBKBJBJBBBBBJBEHEDBCBBEDFGGCFBCCFDGDCCBsBEFGKDBHDFHCFEDBCGCBDLJBBBCDDDIzBCKNIOCKCIFPEQBCEBKFHHDCCBBEJBBDCBBDFDHFGEDQBBPJEIGDBBDDEBDEBGGFDEEFIMJFIEQHBGECBBJCEHBCBGDNNJHFDCJMKCDCDDECFBBBDHFFEIDBIHHENNHMFEcDHBMDECGFCEECJDCCEEEBOBDBBPCFBBJILBDYDNSFGCIDBEGMKBBOTBFIDsBPEHBJOGDNFBEKHCFEDCFHEBEIBFDDEIDCEiCDFENKDCDBBGEMGBFBDEFL9BCEHCHFCJMIHEEUIEEBEFGEGBKJEHDDFJEBFCECFEDKGDGFlCJIKCCBBKLHLBBBGGTHHCFCFDCCECDBIPXSDBBBLJBEDIIDMECGGELBDKDIJCBKEDaVRGEELCCBEEFECCEFBDBEEFBBDGDEEFCEaDHEIBBBGEzDFDBFRDHCfQPBIFMNGBEJBfLFBBBBBDFNEDFBFCEGGDGBGILESFVBFHKsBCECEBBCJFCFKICBBBDEJCGIGECGEFDDDCEGBDFKMBNrBDFECGGGMXK2BCTOGKGJTFFDFESNGIGIDBFEFDEKHKMIKCOEBDJDFDGJHBDFBFBGMCIJDCBEDGDFIBBBBOGDIHCUHGFFdBBBBBIPCBBFGHBBIsBBBBBBBBBBILPKGHSBDFJUDFPIMIBILDLHCBBBECDDDCEHJEYCDCCGDGWDJLGHBBBODLBBBBBBBBBBBBBEBFBBBDIFOCCEBBGHFFBBFBFGHBCJPKTMSBBBBKBEHFFKFKJGDCFKCCKFDJIFKFFBJBBBLBDGOHCMLFHEGDHECGFFMDKFBBBFCLEFFJIiBDDDDFHdFWGDJXQKBTKJKCFHDECBDHHDCBBBBEDBCDCGBBHNIDBJDNBJFGEEFFDIHFHILxLIIGKFDgBFHLGDDQEBCBHEDjBJoBBBbtBHNuBDGFJGFDJDFGGBFFDGDrFCJKCCIIHFHCCCQeGDGJENBBBCGFEEKLCChBFWPkBQKVBBBECDEBBFCBBBHKKCLGKIOBBEGFJEGCCIKHDEFEFQGJMEFNFBIJPCHHCICDCCPGBBBBBBOZBEGBOLOTIfCLFGSLFDISESGFMOWDMMEHBEGFLBEIdKJKKDSGBBEKFDEGFHDMGJJSLGIEBBDBDJLDBCBGIGBBBBBYFLCFCDEBJOHBBBCDFBDHBKLCIPHQDTJIHENHBBBPDBBCJDDJEBBBBBBDYFEDCLCUTDGEKMBCBDFEHHCLUIBLCECECSLNOWDCHBIIFFJBCEBGBIEHIPSHHGGCRfXCHGQKXHJVBBKEBBBKCEFDJEEIEKBNDBBQDBBEDBDDFJBBBBLEEKQGEKEFEFGHEECDCDFPSIBDCJPYFGKFPEIIIDGLNHSJEGIIJJGLEPESHTIIEJBBBFBDBEFJBELDICDHSWBDIEKGCHFCEJDCFIGSCCJPDBCOCJECCCCFCCCaFIBBLICJDQBGCBBGQLEDEGCCGDECEBECBFCCLKDGREUVCBCDGPE1BJUGFPJHBJCECDCCGGEBELJECFRCQBBFLTMVSeGHOBBBOBLGMEGDBBFHNJPGEMCCDEKLDEIGBJERBDHBDFIGFMFKFGIGDDCGBBECDJBDOJFBBKFHBBGCCNCBCEBOLCOBBBIHFGIEFDHECBBCNEDHDFBEBFHDFCLBTFJLFKEFFHHMEHBBTJQEJFBFDEIGBJCCGFEEBBBFGDGJENECDHBJDECGBDDCDBGKPFOGJBGEBBEBJJBFFHHNDRTEHOCICKEEKMHEEEBEBFHCBEBCJLHIEHMDCEEDLKKKOGEINCGHJDEGGECDFEJGDECEBBBCECBDDBLJFJGFJDLDIHDINBBBBGHBDDBPBBBBBBBBBBBBBBBBDDHFBEGEGEDPFHNCHGBSDBDBDBBBBBBKDDIDEFFBBBHBCGBEEHEGFFFBDCFCBEJDCCGDCDBEBBKBBJBEEBKBBBICHJBDCDFMPBCDBJBBBBCEDHCGEBBBBBBCFQDBDFECJBGLBGKCLBBPGBEHTJPBBCGEFDBBBQGEFLKEOEGJBCEBDCJEZBHhDPBBBBGKBBCBBVCHFIBBJoBLBFBlBFBXDKJFJDFFCHCFHJEBBBGEHBJDNCFECGGFBEEJSBHHIEEFFKLGDCDMNCHGDDVIKHEGMBGDKTDFFGMBBBMIJBGBBBFJHQGEKIJEJFKDFLEBEEFRVFIBBBCKBBEECELBBBBBBBFBBBHGFFIHSDFMEJFFGFDGDEDKHDFFEBCDEBDHDDIBBCBCJDNGFCFBDEFEBESBHDNLFCJRPCFHFIGMDBBDBCDFJKIIJFEBBFDODEIFRXHKCDDEFNLCHHQBBBBDKEaIQYJEHXFFBEEGGFHJDCEFLOBHJDGIDGFFCFJGGNBJFBJJEHBIBBJHBBBBBBGDCGHGHDFGCDCNXBBBBUBORVDHCjBBBBCKBBGKBKLBIHBBBgBECHOBBLCFKCFGEFGFDBWBDDOSFKKEFECCCDCDDFCCBBNLPBBBBBBBBEJ0BFZWDHHCEEHPMNUOmBFDKFBJCBDFJFMECCKDCFEQBBF+EhBFDI/CEBPNeFFCBKIMBFFEHLWCCCEGDDFIDCDBBCCBBHQKVHGHDBGECCHCPCDFDFEHGCNJDEDEJFMROGHMQBQaKHGDDKEIMGOCBBDDCGCEEECECFCDEiBgBBQHHXFGESJBEFGKEGFECRIIMGDEPIVLIJKFFIDCDECDFGKFBBCCCCFBCDCBBBBBFIBcKLDDFDIFCCEBDIDDKDGECDCKGRVWFDJMGIKHKJFBKECEIGMTIBBGGEEJGDFFEBECIDOCGUMLKGDLZMEDFCMFFFDDMCDEICEHFMDCMOJEFHNJECFCEFDGBMGDEBhBBCDGoBFFCQDCDGCHEPPCFFDKLDJDKGBDDEBHBBELBWCDDBFQBDGEIKFHBFDEDDDBDCCeIFKJCCFEIHECCDIFEDHEEtBFFDFBCFEFDKCDFIItqBlBHGFLEIBBBBCDG7BDEEnvDISOCCLDCUBEGODCGLEGHEEFDHEDFDCDDEEFCDDDdKHHFDCXECYDTFJCFIBDHHFDFGHjWOLMEILNCJIGIBFEKBEDBEFJmBDDGIBFCFBICCBDFGOHMCCBESGMGFCEEEIHBGRDFHLFDDCFEDCCCFTLQoBBEBFFRMTCJDEDCFBEFDBtDEDDVKOFBBBBBBBBBBCCCFIHPEEGqBBBCFDGBEHBBBDDKBBECEENDBPJGHGEHHDKUGHEBJEVBIVSHJEBJGbCLCCDLbFCOFDIBIDUEFDMNMMKKFGMDPWDHJDSGHIFDFEGNHHLGGKHHIGFFBDDGEW1BYBBKHHDHILCFEBJVEDHOCKDNMDCVFFDFPGGBCCFBGcDELJISHRBITCIHDBEIFEDMEEBDBDGErBDEFPERDEEGDFJRXNYKUNLLHIBJGCFEHKFJDDEIWmElBCCNBDmBGMNNFGJFHFFCBEBGBBBEFBECFBBEDEEECR",
   "steps": "HBBBBBBBBBBSBUBWBBBBBBBBBBBBBIGWBBBBBBBBBBBBVGESBBBrB1BBBBWBBCBBBBBBBBBPHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBpnEwEBBBBBBBB5E6EjB7E8EwEDDHBwED6EFBhFiFjFkFTlFSmFnFBBBBBBBBBBBBB1F2F3F4F5FV0B6F7FBB+F8EjBgGBBBkGgG5EsBBBoG/jCpGzuEBuCzBBB3K3B0PoNqGqGBBB6E0BBwGBgB6DoBPnFBFECRyGByGBB2G3GBBBBBBBBB3GKBjGgBBBOmHQ2GRBpHqHIDEBrHBBxF9BxBkFaB1GbBB4F7BBBBBBlF0CB7H8H9H+H6DmB/CBBB77FhGxHnE8DBBBBBBBBBBBBBBBBBBBsWBCBBBBBusD/7F+7F8G7BBBkF1DBUnIgI8IBBunDgF/E6DG77FEgJSBlF+BBBpB1GtC8GnC1GwFtBXwBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzrBnUoUpUqUrUsUtUuUvU+TwUxUyUzU0U1U2U3U4U5U6U9S7U8U9U+UsPpJ/U2S8QkO0KkPgV7PzOhViVjVpPkVlVmVnVjJoViRrOnKpK8RpVqVrVVcCBEuD0CyNBBBBBBBBBBBgF/CDmMVcCB9T2GQB3IwMGLBBBBBBBBBBBBBB3EkDsOBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBuavaoSmW6V7V3I8VhWgWwa9V+ViWxayaza0ajW1a2a3apZ0W4alZ5asa6amXxY7a8a9aanFCFB1UpvBVcCB4TCgFfjCmM3GBgGBCG1UDnPC0C3EHnEBBBBBBgF/CBauLmBF2FBBB+WlBOYwBUB9GhDmBdvE/KBBBB1T/H+F+PUP8DBYBBBuaP4b/E5btatH+DtCkBNkBvBBFPCajBa7FBUBBBBBBBBBBBBBBBBBBBBBB8XxcgFE7CBCmM4GgGBC7U0BzcBB0FkWBdBBBBBBBBBBBBBBBBBB8EEfjCmM4GpCBBBtdhGC7Uud9GnCFFGCBFEHHMODEOEBGEIQNCEHGBGGDDCCBDECECCIEDLFBUKCIIEPNDDCDDENCDBI1BwHBBBBBBBBB4J2BBb7CEFvCoJBXBDBEzBBBBBBBBBBBBBBBBBBBBtehKhLueve6EFBEbgCBBBWwL4GLlDBBBBBWzBByDhCJ/NCBkJ2GRtOXFOlBGkCqEwQlDwB5BId6BlC2CB/EBfpG1CF3VBBBBBBsxCneBuCzBBB3K3B0PoNhbhfifBBBBBBBBBBhItfiGufvfhKjDISVZ2BLhBKLNgMBBmHtYnJajBcUlCgB3BBG4LlCBBBB7oDyP+BB9CrLqMgCSSqMLcd+BBBBBoMM9B0BzPEDBBBBjcKSEC5CkgBB8EjBnaBBBjJ3VDBCBBpgBBsgBtgB2ezG8GtFG6EMwBYkBBsLBBBBBBBBBBBBBBBBBBBihBjhByFjGmFuB7OCB8GwOERzKGJBBBBBBBBBhGC8BDmMPnG0BjNxC9CiB6NBueTlF+BBB3ZBzBByDpQCB5G3OMFBCtEmBjFNKBBBBBBBBBzhB7hB8EIUIBC/BXvL2GCyBpF8hBBBBBBBgGpT4BiHBBBBBBBqOkBqMLF0BCrDiBBBBBBzBBjU6M6XcnBJBuPpBmLBEBDCErBSpEBBBBBBBBBBBB6EmBBBBgBBB5TD+H3cM9FBBBwVR1FBjFmBkBBBBB6EmBBB8UDoI8J0BjBoBDBRaB5CuB4PBBBBBBBBBBBBBBtQ5jB6EnBB8UhIK9MevBBnE5PKDCBBBBBBBBBBBBnkBokBmQpkB6hBuBiBBBBBBBBBskBzkB0kB8EwYpCf0BkDsV8DtDBB4kB8ElBC9UsC2GkCxCxDxGyGDJCMKBBBYgGBCGd4TD+H6BBBsG5JpEqHBeBBKBBBlFVC6BBBBBzBB7H1OKCDJDZFFSYjBZCxH6BBBBBB3bnlBolB1hBplBilBanEgBCGaB6TsVHiBaVmNBBBBBBBBB0lBuV1lBoY1VpX3V2lB3lBwHVcCBukBTXBBBBBwDvEDmMwQmBB2iBqDBBBBBuUpIM9FCByF0gBBomBgGpT4BiHBBBBBBqOkBqML5BCtEBDBmFiCpOBuFmHiPDJBNmBJCMQJ5F4GBmKhDMRBiDLFpBJBUR/J9HBBBBBB/WPVpCmMBBBBBhHhP9L3EBBB6mBhI6eB+JOD0I6TBBxBCoXhJ3GBBhGCgI5MhG9UqWECKFJhBDNBM1B3KxBBBBnnBkFUIBCGaB+a8VIrENaB4CrDsBhEBBBBBBB4FIBCgBBlNoHjPJvBQEIuBQyMBBrgBrWPvB6OymBgBBBBBBoXwQ5nBwWrEgGBC+MgYzV4FwOP2LpBlL+GrPCsesVHhQmFrQBuF6nBB8nBBBBBBBBBB8C3DCbyBkf7FvGrBtgBwfyc0FlXBBIBBBiLBtkBB8DBByMhClS0HgGhV/FyFtBuhBBgJoL+L2GzBwoBjJjN0IDBCyI3Y6PBBwT3IvN0oBgb1oBlJcrFP9C+VBBBBzf3YzHC7ZrHBBBBBvF6SymBgBEXoEFdBB9BgT/HgHpZpEwCL0BBBmYtBkFkP1nBvBlpB8IBBogBmnCyFqByZDDOFgIopBrGBiOpIBBKBBpEyBCB6BBCpDgBBBtWE2GRmXDEWFBOHZTNCoG/Nf0FnEM0JLBBBBBBBBBBxgBVc0oBjBmXDEWFPzBNC/OkFuBoCvgBQB+V8G7ByOE9CuPkFbgC7pBBBBgB8EjBsXB6EHfBBB7UDqE0KXahFgBC7Ui8FPBvGTvF2GRiRyCczBjYgFgWgqBrLxDNzCX7BtHEDJZajMyFib/D6DUhBBBB6ECEiqBmqBhGC7U5O6kBTlFrBBB9FpBoOBDBIFDM5BR1BMBbiD7GvBCCE8CBBvV0GxVyV6hB0VqqBkWrqBgnB9FZrDpLnDkEahHvFNBBBBBBBBBBBBBBBBBBBBgC4DIBCGgOOsDmBwBFD6G8cCChO8EjBgChTrCB2NhFgBCToUqL3D6bKJ2OkrB6IuU2WBBBBB0FuWWBBBBEDBBBCWsNBBBBBBBBBBBBBBBBBB8EkWpCCBlB9rBuGgGBC7U9kBnB9D9BBBBBBB8EDB/CBgTsC5OhFfBC7UoVnI0HyB/BFPcaHBmB3BBbhCFCdxXBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBnvBBCB4qB3uBjS0QtflKkuBuhBue4uBmpBvd5uB6uBoqB7uBqGBCvoBB0FhOtIG2BuNyGsoBBBtoBzrBImDBBBgoBlvBjqBkqBPBc0gBhpBhGBB+C9R5OvF1BxDrQjLGJE2DmFrQtFDMhfwDKM+CmDBBBrvBTlFVfyD1BD0eeUqE4BD4DmDCJBBBBBBBBohB+HjBppBvW4G1vBvCyvB2vB5G0gBzJ6EQKEKJBBdJCJjBED9GWzDYrC4DPBICIEHBBBBBBCBBDBBBCa4B0BBBbBUBBB5BBBBByCJNBdDBBKFIfJBBBBBCBBBBBBBBBBBG6CbBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxNBBD89C2GpjB6EoB/CsMmHB4D8F/LBBByqBiI0FkXBKBBB8EkWsClJDZTzCZsBjBThBrCyQpEiJqND6EeK/CxTlNiGzCrrDjSrC7UvW6FCBwsBB0rB0FvXBwOvyBBwyBoU4GxDhKlL3PDrEpIO8EEoP4GlJDZTzCZsBjBThBmXvW6bKuU0OiIBBChGBB7U0B1TtIG2BESBN6DeKMEoC+bDlF/EwD+WlBmBkCxyBBBic6I1pB0c2VHBzcxyByyBqdCprB5oB0yB1yB2yBsoB0ehJ3yBsrBKxFxBBB8E8DoSpCBBBhGCG1U9JgOBzBByDuB7O1B7EkaPEBNhGC7U0BjNuFpD6EpYBBBBBBBBBBlQyMCDEH1HCjEnKBBBBB8EmDnVBCgGBC7UDnLmN4cECCqOR8D8EjBgChTrCBhGCT3OxFqL3DX+HqBmL1I9FD6BDpECtW8EmD+SqCC8EmDqVhI7e1BjJ7BByc8WDB8EmDoVC3oBnHciB3BBB8nBBCBDBBnd1HCvOJzavW/BWBBBBBBnd1HC4O9nBCBDBB5LBB8sBmFrQBYGDBBPLDBBBCKHFJBHBKCHN3FxRIqBrO8MBBBBBBBBBBBBBBBBBB00B10B20B30BhBo0B40B50BoXhvB60B4FrBupB7BvCBB6oDB+0BXpBgCmFZpgB3F5RB7M1KgBmWhFgB9U0HyBxEPXyBFvBrCawGBJ3DzBCoBMPEDHqFYlBBYdB+EBWkBmBDBBBBBBByKE8xBnG1RpCI2MwE8G8BcBBBwXr1Bs1Bt1BxvBu1Bv1Bw1Bx1By1BnhBhzBkmBz1B6GwjBa/DBmBBBGB4UoIwBBjQBWByUjB1DBuBmUnbBBBBBBBBBvKpRByG0BgB+PFcBBBVeByDuB7OCXHCCgBB2B9CxB/TjHkC2BakJ3LBBBBBBB6EeK/C/oBgCwB9WyLhN2B0BBBBB/cv2Bw2Bx2BvVBFPjLkJ3LDBBLhBftY/bHB12BnG4E22B32BSBlH2ZuenuBouBebIBDgBU6L6H42BYGbI4B9CRJDfN4CDDHBZDETQJPCBB6BrIqDEBCBCDCBCDBBBBDCBCBBBBBBCBBCBCCBBBCBEDDBBHICDCDCBCBBIBBBCDBFCCDBBDBBDBBBBBDBJDDCBDFBBRHBBBJvCIBBuBeMBBBBBBBBBCBBBCBBBDdBBBBiBEBSBBCBBBEBCCBCDBBBBBBWBCBBBBGBBCCCBBBBBBPBDBBXIiBDBBBBoBuDBCBHBCBD8CBwBBBBBBBBBBBBBBBBBBBBFBPDXBBBBBBBJHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBLHFCCIBBBBBCCBBBBBBFBMBBBHBBBBCHBBBBBBBBBBBBBBBBBBBQwDDBqBJBBQBDJDECCHECBHCCJELBCBBBBeBCBBBBDVhBIFDBQBBKLBBhBBCBCBBYbDCcBKBxBBCQWDOENBBBBCBBUBBBGEBBIDBCPDFFxByCCBBBFEBBCCCBDCBECBBBBCBBBBBBBBBCdYlBRBBBBBBBEGBBIBBBBBBCBDfBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBGjCBBBCSBBCBTBBBBBBBBBBBQBCDBHBBDCDDElBBBBBBBBBDBBBBBBBBBCBBBCBBBBBTFaDjBBEBBBBBClBFBBDBBBBBCBHBBDBCKBCBFDBDBDNB1BNBBhBEGCBRkBBBPKBBBBBpCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCJECCBkBUGKBBBEKBBBDCBXB8BEZEBBJBpBBBBBH9BEBCBBOBBBBQIDCCBB9CBBBEBBPMBBBCGIJBEsBODG8BKdLBBJMBBBDBPBCJBBCBNVBBCBGHUJCRBHBBBBBIBHECBBBKBQBKIHUTCWFCBDBBBBBYBBCBFBBBBBBBKPBBBBBYOBuDHOXBBBsBWhBHEDCFX4BHHFEBTRwBGCgBLDBBIBCCCXBKLBVBMtBLDDBBEIBnCSBCEBEBDGFLBDJOEBBBCBBUEGRDBBBBBBCBBBBBBFDUGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG3bgD6CEFwI4LBCBZqBBBBBB6EeK0BBBiBHuYBvB8B9IQv4B4B0TEBDN2ICsCSrF3NrBhBUETBBBBB6EeK/CsVEBQ2IuC/UhBCDPYEBVeByDuB7OClJedBCEIBEXKDkb2B5VxC34Bm2BpFEFBCbIBBBEBvDBTBd6DlBQBlBNDFcPdHCCCEzFd8DMIBCEGCCBBBBB5BB2EZUNHHU8BjBtBE7CNECQsBOBBBBIIDCBBIBNqBCDKBBBBBBBBBBBBBBBHBCDCBBSBmBtDwGtNwBpGBEnDxB3FhFjCzNBStD2CoCBkCcwBZBiC9D4CwCgBhJmMgH7B2DkED7BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBo5Bp5BmgBj2Bu2B7yBq5Br5BnHqCgEs5BJgFKeIkByCxGnDnBXyFlFJMCH4C1C8BuJhE5BDGNMBBBwVx5BVeB7Ce1FjBBCEjaIoOE8FgEBBxXyEtFGCDLREBGoN3G+FLsC+LBEyCJ9CBCvDOGBBBBh5CotBBBBBBYGfeeMhBrQsFuWHFFqBDDXsMxBCBzSBBBBBBg6BwWtnBpqBh6BrnB7aBYB4FHClJWpFvUIHxY/ehyBsVCOIrEMBaB4CiDCHsB8BWbDRBBCBBB2ChM8ChBBBBBBBgCZlVFqCQ2byBp6BoHq6BwkBr6BxnBgfvf9a6E0BxjB/pB1pB3F5PDBBHUgBZQiCcyExBpFCCG7CCBoB8G6B8B0DHNBpgBU4qBICBGgBtUyUgChDcZ3OkCSKEYwB6B5H8BkEDEBBBDDwLJ6DBBBBBBBB46BuqBgCjWmBwBzbJ0DSBvF/C0FtWBWCCEGYtNBBBBBBBBBDDBB7D5BwE5E6EhgBYqB1hBlFNjDlIrIBYGkBjlBsNtI6EKUIBBBB6UDlC5FsIBDCK1FpCjBBBWwVqRT3O5E4Fm1BvhBwhB4CBBzCBsIBBBBBpGyDBBBBBBB0DtBgBQjChBRBmBZO7CaqDBNDuB9BwBB0BTM1BB6EX0C5BCBiBfP0BBBBkEFZoD2FboCBB1BBBBwCXwCyFeNWKBF+FB5BgBpDBO8B7BYjBB8BBBBXHMMBBJyBEqDWiCBQxBJFBNGHJHaBBwBkBBPIBjBlFQlBCIFHblBP+EtBhBBMwBPHNbDDDBPLeSGiBNbhBPIHV0BkBmBJBGUDBdhB8DDWU3BjB8BoBxDBBBBB9BBBBBBxBBBBBBTBBBBBBBBBBBBBBBBB1CBBBBBxBBBBBBpCBBBBB9KBBBBB6EmBCC9U/EgBna5ahF9VnG8RmBkBsBJBB0GDxIY8OBBBxBSBuE9V0G7O6hB0FqQ1CXB6EepDlEtCoCywBSByD8BlBB6BtMBN/EcsLExG4tBuVjMCE9G3PWP2B6WvB6OkUBBB6EmBBBB7UznBCBB0TBzHBlE+gB0BgEqNoeEuWRJhBd/LNxBCBiDmKrFlnBjnB0G7O0gB4FI4EBuBwwB2EBBBiGqboHiOwHK8Ws4B3eq4BvGiPSBra9H2NkGgD6CCHqIGlI0DGuBSCWOCgCwHCkX+F1PBFS+BuD+FFoFoDlI0DoX6cBEBQBB4GBBBBBBBBgC6CnBBB+C2L9TwXxcDCBJva1MgDqI5D0FBBBBBBBBBgCvC+V/bmFqQB6EnBC+C9R9I1C6DwCqDgU/SBBBBBBmFuB7OCpFIBemMfSkNoCwGBiB4NFGOBuC6H+uBlVnnBBB1qBv8BuHw8Bta9bgzB4tBPBswB3xBxGsB4N8LCHGyClBcxDnOkBBW7BjnBlD8IjM2SxBrTBB3FgWwLDD8C4FJCgBBpU6DmNvnB+F9BvOGMD8DBb9JzB+uBTlFJgD9H6WC6CH9DsQnBNBBPDDzDT6BeBHvBkyBiGBBJDfN4CDDHBZDEjBJPCBB6BrIqDCBBBCBBBBCCBCDBBBBDCDBBBBBBCBBCBCCBBBCBEDDBBPCDCDCBCBBIBBBCDBFCCDBBEBDCBBBDBJGCBDGBQBHBBBJvCJBuBCoBBBBCBBBBCBBBBBBBBDdBBBBiBEBDPBBCBBBCBBBBBCBBBDBBBCBWBCBBBBGBCBBBBBBBBBBBPBDBBXIiBDBBBBoBuDBCBHBCBD7CBBwBBBBBCBBBBBBBBBBBBBBEBBOaDBBBBJKCBCGBDBBBBEFCBCBCCHBBBBBCBBBBBBLHFCBBIBBBBBBBCBBBBBBFBMBBBHBBBBBBHBBBBBBBBBBBBBBBBBBBQEBBBBBBBBBBBBBBBB8CDBqBJBBQBDJDECCHECBHCCJELBCBBBBeBCBBBBDVhBIFDBQBBKLBBhBBCBCBBYbDCcBKBxBBCQWDOENBBBBCBBUBBBGEBBIDBCPDFFxByCCBBBFEBBCCCBDCBECBBBBCBBBBBBBBBCdYlBRBBBBBBBEGBBIBBBBBBCBDfBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBGjCBBBCSBBCBTBBBBBBBBBBBQBCDBHBBDCDDElBBBBBBBBBDBBBBBBBBBCBBBCBBBBBTFaDjBBEBBBBBClBFBBDBBBBBCBHBBDBCKBCBFDBDBDNB1BNBBhBEGCBRkBBBPKBBBBBpCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCJECCBkBUGKBBBEKBBBDCBXB8BEZEBBJBpBBBBBH9BEBCBBOBBBBQIDCCBB9CBBBEBBPMBBBCGIJBEsBODG8BKdLBBJMBBBDBPBCJBBCBNVBBCBGHUJCRBHBBBBBIBHECBBBKBQBKIHUTCWFCBDBBBBBYBBCBFBBBBBBBKPBBBBBYOBuDHOXBBBsBWhBHEDCFX4BHHFEBTRwBGCgBLDBBIBCCCXBKLBVBMtBLDDBBEIBnCSBCEBEBDGFLBDJOEBBBCBBUEGRDBBBBBBCBBBBBBFDUGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGuUzHB3D4DvyBkLjJoHBmFMpBpFp9Bj5B/H4hBVeBX7CRc8OBBB+BmH0LlIlC2I/nBErUdBzBByDpQ8pBCTvF/Cyc/WEt9B6ECjBB1GtV3IyUjDoqBmTpY/DymBgByFibGzH2CsSB63B3e2ByFibOrvBmOgGD+UxBy9Bz9B7G9a94B0PooCmMBBBBB6EoBb9GvKuGqegHiGB+C09B6G19BqoBnKvzB3blFxGkFchV6G/CxKjE39BgGB9GyD2B9EyCkqBgoB5V1BuoBsV79BnDpY/RmTgGBgVz9BJgGmBsVlWxLwB4FJCgGd1FWtBsMwIiQqKBwVBQjgBjBShFfBC7UD9GkCxDjC8UlF7JsLBB9BkDppBQrG8N3BBvGy3BSBlFK/C9R7UnoBi+BBBxHBl+BjG6LoQvJySBBBBB3GJBBnZmIpSUlCbBBBBBXqEgB+L/IvVlOBBBBBBs7BnDCBv2BqIBBBhF+M/IvVmOCC5+BDUBeBBt2BwIBBv2BtIExBCu9BBBBB+H2gByIgOBjB1D5sBkEBBCBCBNiF8DB5E4SnEBKcJyCxCBzC6G9EBMBDI0DcBB/EBvB6CBBBBBBBBv/Bz/BhGBB0/BBBBBBBBBs7BxXnEBKcwUnGqR0CIrBBKcGDjFBzCtGN9ENBDI0D9FvEOBqqBlI/EgDBChF9CgToW4/B1/B3/BjSrP+OlBGlODxX8CrBBJBc7CxC0BgBwMyDfPgJVcCBu9BBBcVcCB5e6EoBGyCH6bslB0+BxxB+HopB2GkCnDzBemC6lBUBeBoG55BmK8yB3F5PE8BZuDjGpFCjDCkIB2GRC5bmBxfywB9HxuBVf6ECI2DuLsKiZrB9bmF5DZBBlgCo2BmgCBogCgBSuE3uBrqBqF5DmHCrH+4BBBBo/BlBBB+/B5BKMVhCwBXjEnBB/C2LnG9XiC3Jv2BiH+6ByFB3cygC3G85BBBBBBBvCr+BxBCByDRjC2NBB+BmHyLCqKxBoU4G7gC8gCSBuI4EBuBmUwbgLvKwZkN+DB8LBB/jBz6B/EBgDChF9CcuM2FoWgOB5EuBkcjxB/gCBhhC5LtEpRBnL0BgEqNtBB6cCCvyBrI5LI2gBJBCTPGBI3DqNuBBBBB2cCBB4qBzBBjdVCaCBTqBKNGMgElUm/BBnC9CyBkCu4BXsBEqBKNG+HopBgOBmxBnG7SjBI8aUNmFuEFaMBBBBBBBByhCgFgD21BGwFtatFyL0KvJkCBBBB4hCwmB5hCi5B6EoB5e5bmB7ClEK4Qf6L0V1KpE2FClIvEpD0HxBCBjd6FxQUJvErJasEClI0DdoB7B5HB6EoB/CvK5DwNhEmE2DhPmIiDB8+BmHD43BgiCrHxFpgCoG0uBlLgCmI4bByG0BgBwMwECoqBClIsPhFf+UVcC5GCn7B7Q3W3BpImOBBpCBBB0GBaBo3Bt2BwIqD2GQi7B4bBmBxfB1GQB3GJx2Bd46B0D4bBmBwFiKwFVcCB7T3GJ7+BBlJnyB9GgHvhBpSXqF9U8+BuDjB1jBqG4bnBwFgGjD6U+ekDliBuESBlFK/CsiCY4B1XByCzP7L/KgBDxEBBCDFBshBpFImDDmGvEqEtDeBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBrkC5qBskCtkCukCvkCwkCyFhfpDpCsaBBB4F+BBB8HzSqErIqL5DsBfEwDV6HBBBBBB8kCuzBu8B9kCn2B7kC2nBknBydBBGBBBnC7iCiIh9B6EnBBB7BjB9RqL+K4F+BBB3ZtToQllCkBI0F0KQyPCDGBnYpE4HBBBBBBBBBBBBBB8e7egGBlPzbWWnaiElhB93BXJgFBCGaBB+BjM7F5DCDydkJBpYgGBCGaB/BjM7F+D/B0GEgeBBgc5pBBBB4FkvBBgGBCG6CjM7F5DF/B4kBBGh2DtZBtSyWxDBBBBBBBBBjGgBBomC69BpmCkMSqCmGnKBB9B0DyC0BFCDC9GNmBqIlCCiJVBBBBBBBBBBBB9F2PB5R9CP6P4FrBsasTBBnQzB1BByFoJuEgM/JfoDlKkDhB6DrB4CDECkBBBBXJ/EK2BDhBlLiH1D3mB0W1nBzIB2BgB6DmBBBC9CgSgGE9U5ExbuiBnB/CBB3gB+G5ZHOnkBiIkYhnCinC5axLwX+EpBJ+BbBmDlnCkNiInKC3JHFwIqIhLhBYBpCfonC/HD+S0DyBvB4FMF8O6JpHsE1cBtCsYysBx8BCyIkBjBBBBBtCgd5JM/dgFfgCDd2M7vBC4JClBBBBBBtC8wB21BmnCsGiEiFzFtxBjJ3VDufhnBgF/DgGBCgBB2MOmUyPmB6G1DBB4JFjBDCBBknBjPBxOCC+Ch8B8nC5eXJqa0DC9oBBBu8B6E2DBCgoCqnCwhB1jBkBgBECSB4eBvL0NE7EHhLjJGrCiBO2H6B5IB8BoIqH1LC2BiIEBMXDCMBBlF1CpFmFxG1C/MDmEmEgB5BrDmD8GhMBDCBBB0CtVE3QooCwQQ+PskBBCBBBBBCXJ/EK/N5G+DWna+DBDqpBmVoK4JkdFgGDgBBB5T21BkIjILiCroCy4BqmBsoCngCmVnKuBrIHEB9GNmBvKmJVJBQnBB9lCyCmVxLlQ7U3CCjGiBufwBOCBBiG0BHvHmBDxE8FqDpFTRGCBXoBBBBBBBBBBVcCB6TCXBIgBGMlBgbkqBwWOjBIkBBpM8FItJlNzD8CBB/oCm8BvIDIgEBhGB8BjB+ZkFb7C6VggBuKyFhfpDpCzWB6DB6EllB8IyBuEBBBB9CkMBH0F+HpDsY0HlxBpGiGwHaDDI7CBBBBBBBBspCzkBpDpCzW7DB0F8O+WCMqEZuYBBBTnEeKgCfxM2GQzbqJxDnB3GkFUHgGDwV5UgCkDhQgEBl0CkG3sBzbiO3GjGwV5UkFhQgEBznBBC4FkvBlyB5G4O2RGlKhY3BuVJhJBnDzE0DgNVBDiFG4CjIxBB78B2pCnyBoH7BvBEkK6BZwD9DDBCNBkKpUO/CnFNNKMCEyBBBBBBB+pC/FnapG4U+D6FlQ/SiC0kCBuCzBBB3K3B0PoN2lCpjBmyBjJ3VDBCBMlKtehCB4FL8G3GoC6BvJuFFHEKnDnDoFxYErEBzGjY7CMvxByFg/ByFB7C/BnB+jB8I5FC8Pv0BjGgBBBijCoqCpqCB0GcrqC6EoBC9ChFrtBgYrzCkF7CtqClFwB4BohBwD4F0sBwC7oD1HpFhCSBxNpLlFnFoGoGfqMBxFB/xB4FwoBkErrDoqCIqHSnjBoGnH9RHBDGpbhDxqCXyiBoN7BmYlzCBzqC3mC80BioCgb8X4XkFbXhFJCgBmcoNqE8RrBzCjzCvhBBsToQzBSZVpYvGB6H1D0NEiF0NBlV5vBBC6EnBBBgBbjB6rBwhBuH+LpQkBgBxC+UH4V7fXtEbgCDmM5evID8Oc2NB/FBBBBBinB9G5sBhSoFBBu2B0UBBBBBorCTlFgoBmFuBFHnaqOhawBH6EeJBhB+B6rBWna+GzkBggBB2G3pB7FnC3MnGqsBhE3H2HxBCyDpyB7R6D0CqesrC0BtrCzH+UHhB3U5e4BBBBBBzVBiC9B1nB5BCJOgD6EBBmYwxB3rCzE4rCkvBgGBCGuUK7DD6sBnMjE/2BECS5BgCBBBBBBB+IunDisC1lBoH3BqPIcB6QmT/EhGCgBBB0LiB0UyP1LCiJWBBDFdBBCCBBK/DBBBBBBBBBBusCosC/oB4gBkM2mCxEE1hB5X1ESOR9TnWulCvsCBjnB+VwPBRgEBDCB12BsHOQI0IBmVtG6DBB/IYHFD3G2BqIiMBFhG9kBu3B2sCgGBCgBB9TtfzImBMtGd+CDzBG5GrByGB/BrGBBBBwnB0B6TCBDDyCwGuLsNJBDiFpYpB3G5G+S8LgH9sCjG+UmV7JMBwB4GwBHDCqH7UTFHoGB6EnEtCaq5BCoB8H1BBCBgBDD2C0BBBPkkBpDpCzWB6DBhctP4EEVgFE+C4FL3YyCmGEwB8ID3C3QeG6BEE6BwCBgHpZ5G2TgGD+UmVrUllCkBgBECrC/HbuL0e+nBEtCasP6F6PrE/I8wB0VltCBzVB2hBqGzHlV3rByM/lBBgG1pBKod6kBkQ9HjZDFgsBBTnEeKB+CxT2nBGBCBDBB5BgKCsJjGja0ByDrQ+EnEtC7GwKyFhfyFsaC8HzS/XkGgGB9BgT8F0ajE2gB9GlKtL6oBhIBBiIdnXtCsYjMvgBhKO9ENnVrE3Ip5BzHkFb7CuLBoQ8oBBgFfhBpNgM5G2T3SpUxQgGD7U7GoIqV4DlBF2BBhEpeBlxBjV+CDB6GwjBpQ4FlvBuoBxK7K4PBglB8BqCF8gCkH/FgCgG+U7W1BpY/RsGjEBE+BkDF+B4RhZiR6EllByB2kCTranKgD7DhBrCgNuDCkM6OmBomCnCsGnBC6ZBuD2Oha5ajMmV6P8DPgGB9UCBqUhG9UCrUglB7lByBmiB+HgT/EgB7C+b8nBmVwSgmBBBHBDECvG4hB6VyFBkBwaZzCpDRxBH/N6E1DCDB4DBBBlJBBBBBBB6EoBC9CkMI7Q3DXlImb1B9D1bsDpDR4BkBqVFBpBwCBBrJBC8nBtDqVvBhGCiB/qC5zB/B0FnDvPBBBB/tC8cCChOJBCCEHBB7DRoBpJ8RyBBBBBBBBBBBBBBbCBBDXICM5BrCB7tCBZBBhF9V6zBBBvsCBrCBBBVczDVGjCkiC1B4egBDlBrBjXiK7C58BhjB1B4e2K8jBjrB2aogByFwOBgvChvCr9B2aq0B0R+fuVBkFsCXHpC6F1rB1BxDnb8Y5V4B/cbBCCBBBmBNEOLBsCmB7T8rB/H9PUBhFnDuCBBBB6EoB/C6bxBCExtCBbBCCCBWhBBYBsCWR6TxEBDCzwBoNMECDCBDBDFBBDEKBC5KBErvCsvChkBlvCtvCxBCBBCB1Th6BBbDCDqCMoaibvElJGGDBKiD2IBBBBBBBBBBBhZXqFC5zB7BEqYBDgdhOKEEHBB7D5BpJ8RyBDCCBBEoBBknC+vC/vCoc4cyBvED1tB7B4cBHrOBDEHBB7D5BpJuTDFuBDBVfEtDBrQGmMFguB6mBNGiLrIlFBrQBoR1LlFtQoR1LuVhdI6G6mB1L6mBNoLhIKkGrLpLzOELBB7DiE7B2YFuBGBBBBkFb7CmS4BBDErOEBKBB0FteHE4FLuqB0B3CB6Rh3CvhBB1QkeBrrBELBBriBTnEoB/C6mBTiL/EyBnZxLoc2D2GRxmBphB/pB6HiBrwCuoBtpBiyB4FiCxpBhBwCwVD9FBqtCkFmCQCxY2KoGhMiNB9FCBwwC6HxpBtF3T9FBErC5CxE5hB5XwEFGGUHDBGB5CvJBmV0JGPW+CjGLxGB+BrI2R1lB9B7DrqB4FL7U0B/TsE6RrBX7HktCiDztCBBzD2wCcEDSD7B7rBmDCBsTBCCIIDwN4cEEqOFMB7DihB5BKEIbJVGu2B2B+VD1CBBBu2BwaBBgBDwC7rBmDCBsTBEQD1B9DuctG3BjN4WhGC8jBgdzOIB7D5B3cMgIYCuLoK1BCrgC8cE3S5BjdrW4QvlBvsChxCBBkxC6EoBUpjB8IxEE99BHOKFBEEKBtVrPvhBzmBvnCtnCqmB+X9SBBjvCoxCwhC3BBtDvQtmBoV7rBBobxF6BXkCBTnElBD9BiBnLzBtDFoa6HrC9ItrC/FgbvpBhDm9B8rB5gBxCkCB+H6hB8rBsxCyoBlqB4cLmLqJ2nBoCuTzGCb8nBpCuazEKB9mBmDD/OuEUGR8MV6ECDF2DmS0DkG4F7BC7Z0BBDvoBgBD3DFiBgD9RCTnEeK/CxTHBDEBBVfBD5T2U6E1B1BD4cIrOCCLBB0FpJqmBucqBmWmLhkBhMxFChbOxDyFhf6D2BBB5SzHC7rBmDyFhf6DUBhBBBwf6ECTtEYJC7U8JsFgFqmBxFmD4KqExEEBWVCxEHyhBpFwSyEmBHB/EgBC+BDkO6ErChEyD7DiC2GlF1ByRyH6Gta1I6FkBhI1YByF1bsDyF/pB8ImbSBxEd9UzGeJ8W4CuexBCB5T55BhN4I/EgDDmMmVpKW+CjG7IrI2R1lBjSrPkG3B7GzPBE2R+pBTuI3kBgd6O9D4pB7nBmzC9nBCBD9L6EK7pBCTtEYLVrGjkBDlS9PsEBlJIUTUqBSEoBcIFNc2B4MhE5F7SEtVBhFfBHB1UDqCvHlF8IsXskCBuCzBBB3K3B0PoNloB4xC5xCumBtsCzTjB+DfBHB1UD5JlF8IsXskCBuCzBBB3K3B0PoNVcCB5TDjHkC2BqWQEjB9J5D4MjERpB0N8C+IBBBBBBhyC2Y/EvB6NsKyB+WxbrfGCgGBHB1UDqC8sBskCBuCzBBB3K3B0PoN3UkN/EgDDmMoK+wCBBjBBBBBBpyC+wCxBCBsDfuPjJkHsahOxBCBmD0B/OBmQsaqS8U4gB1cCBBBBBB/cG5zBBBjBFxBCB5TBmQsapyCHB+wCBmB6EoB/CgCtEqMBJBcEC6F8BxG8QyEjjBClE6VBBBBBBBBnDT0CyBoM4GxDDyBwJK7oBBBTnEeJB/C2M6iBx4BjaxBChnBzF4bjkB+yC7yBmb4F5yB6D+gBnmBTvF0BBBpB2gBVcCByDuBbgOCBkJ9BSYZkBaCWQcmMBkBpFVgCoByD7HJRzKoJqUBzBB2F3Og9B2G2Zu3B7R5JTEwC6CCFBdSpB9R0BoI6ZzLLhkCBuCzBBB3K3B0PoNBUcCByDwBRJ/NBBBF/IzB6EoB4ChcYtDhBrQBl5BqWUpLwDxRkB1KnF2JCBiBBBs3B3yCXtEcBC7BjBoLOnGDqCvH4OiLw6B2YBBBBBBXtEcBC7BjBnL2GD5J4OsB2JzVXtP1ShGC7BjB9RnHpOHtzCzyCDBCBQEBgIoMgGBHB1UD+OogBwzCiG/ChGC1BpB9R6SnHnOJ5BkduIvW6EoB4CH6bYtDtRXpFBC7BjB9RD5J4OsB2JyzCw6B2YCBxBCB5TrPnqBzzC/R1jB1cCDBC+wCmBE3e6ZCjwBNwgB0CuhBkGqYpFkB0FgmB4HpBuVJ7hB7SliBBBhcNgVBBBBwKjV2BpCtDhjB6JBBBB9xB4brBBBBlFtOzF4bgGBBBB6UDxBtGKwBBsK5kB6EaOK1C3SBJWBDCBBDBBBlFUBD4BCBB1GBNhEN0N8SgDBBBBB0xBwwBjwBNwBgf0Cqb84B6kBsK3C1BtgBIjwB9gB0C0FoXCCtOCDCBFBuEuGsgBmDvIrIwYEvyB9EkDnYRCeBqzC0FkXECCtOCCBBBBCDBBuhBBBse+B4E+hBhH1kBBVc1DuB+BoU4T6QkG1D5PCRhBsyBhuC/EF4FK8BopBx4BCgaFgGBBwW9WtC8mBM6JpM+WxbtWC/EpPiGC6BjB+Z8P4FrBbopB1DCXhFLppCt0C/wC0G0mCsE6Cv0C7pBBBzqBBBz0CBBB30CgrChG+jB8ImbnJBEKJBGCEGFHGIEEMIDBFDJDBDECCHHMCDGCCPOGHGCJHMNBGENbGCTBCNjHlCYkBCCCBDDC8CF9D3HwGwBuZrBpDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBlwB2d/Lv4Cw4CphB90Cy2CVcCByDT0PDBBEBgJ6D1nBrOVcCB8TGB6MvV+FsQBSBIHFFDHCTDaKDGB8H4V6GrHakCmKuFBBBBBB54CghB64C74C0c6qB84C94C3UvC6ECjBQWlhBxBCB+WlBmBhMtIjeBmDpDqC7VzJ6V7pBBBBuTVcCBjdYsBgBKSE+4CtV+F9K4sB73B1LnD8BBtC9C7JiHlCvOkGnbBBBBBBBBBBB1LnD8BBlPC4diZlCECC+fuB/3BVcCByDrQBYoD+WwOsFtLqBnD0eBBBBrbx5CkCjBHIVrCnDvD7BDGo3BmgB8GF2BtN0LxIoFxKlT2D2IBBBBB/EFbQwBBCXGpL4GKBpDyByEzKlJIUTnClBsBIFNHCT2BxBC/TBkEvH9GkCgD4DsDGEwCTmBDnCCcgHvhBjJ3VDDzvDBuCzBBB3K3B0PoN6F7UFC9GzG9B9LCyBO2D7dBBBBBBBBBBBBB/BoB4BFbgCBCYuL3+B4FK8BgTqHhqB2hBmHvRpTw1BBBBBBp6CSB1I+E1C+OwJpDmTBBBrCoYkCjBsDBbmFxBBDBDDwOqc1Lf6GlVBBBBBBBBBBBBBnD9BkBBdaZuhC4P/5CgGBHBwEtDLkBtBhBF5IlPhgB2QBB0zBBuCzBBB3K3B0PmNCgKmELCsBDwNmCxJQB+VsC6TkB4DG8EvY9C56B3YiNlRkkBxzBBuCzBBB3K3B0PoNj7C6IuLxVBmJkP7FVfyDrQBrgB56BX3FaxBGqgBuV4G9BiDoEqN6nBUBBBBBoUBO0IgIrnBslBgGBC7UD7L9DTuFgD2gBuPqFxE5CBgBBBBYRgK7UheBBiG5e8EjB9EhV5JlGCf/akY/DvVoGvBB7L3CjBiCMFoCrHuFxyByDzDRBBSBlHwBsByDuRFwJuD0FpNBDD5NjJ3DPWBpC2qBkCyBVBmD7BJo3ByFDiBBCBBCBBhEnHF7CyFyGqOmC1LqCdBxEkVBIDbBBiGB+C9boG2TXqC5BnBB8UhIKxBzGBb+BGo3B3GBDBCBpLFYG9ByFrGGB+GsHmCqKrBqCvFkVBIDcBBBB2mB77C5V/EFbBBnBXBCXGpL4GBJoBZ7CyEzK2OoHxBo1BTlFIBC1BpB9RD7gCB2yBBuCzBBB3K3B0PoN1kCL+WBBBBB/EhDCWoS/pBEhXBllCkB9VBB6asb0BpE9dBt1BykBqCmV0FhBluBqSnD5BfcnBYmFjBsB4N3Dk3BFzTBBBBw8Cs8CnN4oC6ImoCxLrb/+Bq6Ck8Cy8Cz8C92B95Cv1B4IhcBCBBnCBBBBBBBBBB/8CmoB8C2hBg9CtFtkBzxBXqFBB+CmBnGwK0B9FQ4G9U+LsQ6DzRrPgGiCmM5G6U9DgCiL5BwzB/BBBBB9oBvyCjnCvxCmO1CzQyHJQBgG4BmOBDoC5HyH3Ln9C7kBo9CmE4FJCjBSpB9R8J9E+kBsEjKkCfT8GEC4TkFuBjH0QiGhLqQGCBDtCBBBBB7G1EzDqB1D6PIxCyI3JiRvTB+FwR/7BkKBkCqBW+FoRuCJ6LmjBiR0DBBBx9BThfxOmEqNuB8cBzqBmmBBBmJgGqG3OjCCYoECyCjNrMxV3IxLpbmuB49C59C69C79C89CqMkDuHUBtBCTlCKhBBBZ/HBCgGBCiB+5B8cjGiBmrBqNwB4cBBBBswBrBvaxc8mBGBBnD4CBBhC8SCBKgU6uBva7PyMpD+jBiI+SrU6uBgGBkB8C9QDuM7WxJW6BDiChCUzD1R2ZtejJ/KkB7clsBx5C+DYBBBB+fVc1DsQzmB+IqSB8Q/KVgnBlRvlBZBBBBy+C2pBoF1vBmFM/PgoB0+CB/EjDmMhHqDjgCB8mBy6C1LgNCsuBsLzIjCzBBBBB6Uxd8LuB0aCBBnCFBjCB0GbgO3FgBC+JsMs9BwEBBxJWC7BtBVhCUmBvXpWpf+FmQnD9B7CBCWBjvC7GmD6CBnCNWHBqCB2PvWyUmOhH2BtN0LxI0mB7IkFbQwBBCWBvL4GxDDjJ8DqDF6BnQyP0oBuEB1kCpXFl4BvlBZ7qB1c1kCDIhE4FK8BjB9RoW3GCC7oB5qB9G5JvuCBBB4brBCzTliBBB0TtItVEwKjV/DrwBB+pBoFynBrBockBinBjPcgFntCsMEyF5hB4FmV9GkFpzCyxBsoBzxBE0GjiB5oBuV3LyRgIoMjb4FL7BgTBzGb3GEEB7Z7OtJtY/IiGC1CI4mBjPyFtFpcrH+zBBsGrWBBK5HC4M1tBrH0pCtOmDpDqCuf1BlUXDgEHfBBBBEBaBB5TDxBtCgEKwBB1ClXzLL7UwFtBwCJLTSCZBEMBrBLHLFCIBBIFCRFIBIJTGKKBLBtIkC6FBBtDrCnkBlEBqGtHBBBBBBBBnHnOCEDoMpIsKFpI+C6E9aBsVkFcBnBaWwLBQb1CwBnBLlDrDwNqJlX9EiLxV4KqBjFE3S24BnD5CBlBxR2BRDuMgFEbgCBCmMoKxGqB5NWLCFDFEDDCUCDCV3C4CrDCBCDB/CDCDBBBBDGDnBCCBiDlKBM1CP7BBHBGyBDkH/C+LCkBxFBB7EBkCDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBk8Bwe6WrW4yC48BzmB9gDm6B+gDjoC/gDt6B7E+PqDwJ2DpDzXjB4fBB8FxkCgGJ4U4JB1ChKzBLBzBgBmB2BBHRFiLfmBCDDEC1KmHOgMqB4VaGkFBxFBBBBBBBBBnnBgGhV4JBqMgCSSiBoLBDGBDHSEBBBKJDCBDB3BBwCBiJIM1EBPlrBzEOBBBBBBBBBBBBBBBBBBBBBBBBBBjcqlB/PoiD/bpiDmc/HDWwL4GrClBC4jCgGBCFd5TpvBq3B/cEBBLqCxiCSB+I1E1CzQ7HvWBBCqC1cgiB3jBtiDSBoQuYvWBgGJ4U+D6FwhB/OBjM9J+bBBBBBBB2iD3iDu9CovCBgvBTtFBH2UD5J9EwgBuP9DmB8HSEd6BBDkMnSCvVD1HtFOXUBBBBw6B2YDC/OTBVcCBsC3a/iD+WgGB9UD5Jz6B0HgEhBXrEMF3CzKkJuEKdmDnjBrC+GgBJ2DBBBBgGmB7TuP1CF2B+HHDHUePsBg2B8FWzEOBNJCwQxVrMBDCuQ9hB+hBmmBuvBjB9EJ4U4JB/uBSBnE8CBBiBhcsJB0EYCgBDQLBEDHSMKXhCqOmnBxGoPmBtBDKpMDC5BBEBF+ClKE9CM/BJDC1BgGjQlBzFIzEEYsBBEHELErCBBB4f3kCXwCzBFBEcBCFBaffnL7DU/BIDrGzIvJtBCqViZSBjHBB2Zue3RmzCVeByDrQBqjDgHvDjEjFtI6EEpDyThBHCkMvS6C5IBBBBBBBBBBBBkrCSB5F1C0DyHbsMgMHZyG8KuX1B5KBBBYlCHOIEHhBtB+OByFvc6DsEoP2BwOoEByFDctPBBBBB6EmBBHBd7BgS+O8IsXTlFLJyesG+wC1B5KBBIrhBWt7ByGDBBxe6EmBBB/B9SDoEC8WrQ9S8O7BC9BPGjBwLuBxBsB8E3P8EvJrOoBenBEhJiCB0eyBwJlpBTuEfB9UD8O7B0C/BPK6MqC5BpP7D0D6XoBmCDGuET8EPTBBBBBB3VxBsdFkF0DwL+ClYslBpGkU0C6E0iCBBBBzBB8TnJXBiBTLBHHVEFKnCR0VIzEMchD9CxB8BFNECnBJBC+CvNO6BBDB0B+I6EnWCW1CtBBBBBBBBBBBBoH3B6LqDqCQpFyEogCrdzB+TIMsLCHGzExDnOJbX7Bd3csKsVIDgGjG4C1CtRBbpLSBzNoTueqVnDInB6Q+tByF+FBBBBBBTBBBhiCzBBgF7OnJmFxZ2BNNOFjSFuPE5Br3BSGuHhCiRhBF+C2f8UnRRG/EhDmVuJzBB9T+F7PnRpD8M+b/InXwJsJqJxBhBxKnVkb3TrBBBBBnDwCwBpQ4SrvBiG9BCBmMtKWgmC+IvWBB+JF6Q+LFzFqkBrBoqCTtFBH2UDmvB+FzPECCeZZuDyE0BBT2CDNpBDnDqKkIgW/KV/B7CsVnR0DuOaYxCgWnE6DYFlPyGWbmwCsbnwBjYO8B7FTgGIB2Y6FulBskCBuCzBBB3K3B0PoN+IF3VDBCBO3JmRgrBgLjYzC6D9WgwB8EjBsX9CkgBpG4U+D6F6pDBuCzBBB3K3B0PoNjJ3VDErmCmXKmBTUuIagEmBBHBaBUiBkSD+DgE8BslBLC5U9BeMvDRwX3mCvazKFTmBN3C2NO7B/B7F/dE7EDRB/EFd+BBCmM1GDLpDkG0lB9/B6EnB1VykB+5C39C2bkFkCa+SgGBlBb2QqCskCxfl3Bo9Bp5B4CX5MxFGBpWzlDlQq1CFBBkF+CgGBgVmTBpgB+VXkF5I8gBBknBnD4CBBhCf9KgHDgBnCvDkCmSpCnKVcDqWehBqBkMxR4InDsDyFF50C7CuIvGlYzJ9HkrCmHJ7CvIBXpFB9B0UiiB+LnDzBKwZlW1L5ExDnOkBBxC0dhJrGN4TY4EkTwVCyFKpO3brJ+BkDwOyB3H8C7EoW+EjBB/EF8CCmMPpGrCpBj2BuHvChB9RyQtTKDfKgEFCOeFwCDcWgCE6BErBnBmCRCFCDDLFCGBSPKDCMDCGELCT5CJBBVCBCGCJGLrBEC0CCzBBEBDBuBCBBBwBTaIMTBBBBBBBBBBBBBBBBBBBBWDMpDLZnBGIBBBmBIyBCdVpCjBBEBBBBBBBBB0BBBCDyBHFhBqBzBDCCBCCDBBCCDCBDEDCDEECCDBBUBCYLDIJBCPIO2BiBKJDBBBBBCTEOTBB7BCFCBCBbUrBKFCEBBBBBBCbCL9CagB3CmC8CCBBBBeCBQBBKfBBBBBBJKBBBFUCEhDIBBBBBBBBBBBBBBBBBBBBBBBBCDOBPVBGBBBBBBBCDBBBBS6BECeFHCIGCBSWSCHCDBKBBBKBKCTCCBLBBIICCCBBBNCBBBBBBBBBOBDqBCN/CNCBBBCBBBUGVhBBBBBBBBBBBBFSEFEED2DBH7CXmCBCM3BBBCBBKWKBMBBMO4BlBjBDCPgC3BhCFBBG4BhBBOIzBBBBJVBFUXBFIFBBBBBOCRXXUDDoB5CUxBFJRNJGdBCGOCrBFHCPECDBEDBBCBGEJBLSXCBBBBBIGDBNLJEDFRKCKBBPPHBBCEFD0BGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6F0sByEinB1FH7KjKZPtCxC3ByBzU1EzN4I8D6CItJ5BhmDSB7gBue+WxH4bHgf+EqCsF6EmBBBmB3BC1RIxUzG7CBrgBhezEOXUBBCnDxVB+F1PXQExH6B1B5DoRclOhMjUpgB5GtBpSyBYtyBuxBBlEfr/BhL9CuBNhL3IlThb4FgI1V9E1rCWtXrCPgmC5VuP5BB6Q0mB4FLgBFW9sBCyiD4F9BBB2/BC9DBzBoZBgBtfizB4F7BCkVLBqEBtD3L6E+CiBH6bkFc6lBzB3C2NlrBt6BvKBthBgG+UDliBBBhctVBCBwKjV2BpCtD7sBBCB0HhFfBBB7UsYNsMgCkD9P0mB6EeLG1U4brBCiImM4GlJnGtQymC9S8O3FjrB1pBB7CgJB1hB6QrI0V0BIBuKpI4FmfvQ4GBparOEBCC32B0wBrGBpiBuU0O7BDpEyI9NTnEMS6PsF2ZmFrQrMBDoEhJFiDkFcBBC8UBxBtG7B5EuBxWLBBBuOtHYEqb4F7BC6ZBmFrQrMBDuC5FpI/G/sByF1kBoP2BwOoaC6EnBBB+C4FLIBsW9GnBC3DgGBBB7U4hBBDBFsCiO/EyZyF9zBka6EmBBgDgSsGjIpEhJfxLyHmHDpVoI/KrH3JhMB7zBtOjH4FmCopB6H1iC9FB5sCwmD3cBLtCwD+BxBCByDsQ3bxHyC6SmnB+EDCmDubyB74B2Y0ekG+ETuFB/C9RVc1DvB9OqR2B9nBCBDrUuEnD9DmDpDqCuf6VyFib/D6D2BB/nBXBCjBBDOCCENIUFoczuB9G8JyiBkS1FwYD6CBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxnDzjDplCynDXDqCjBTFZHBBBBFbBBaDRNBgSxBmNjLC3JiHxExhC7CBuCzBBB3K3B0PlNDzGClBoBiWBuEuH4EB8QBB9vBBBBBBBBBBBBBB1GlBoBiWBuEEwKyBBB7QBBwhBuOBBCBBBBBBBBBBBBBBBBBBBBBBBBBBl6BzoDgoDp5CnEYjB9BBCRMBoL0S8kDpG1ChWPB+J/Q+LFliB4HneBuCzBBB3K3B0PmNC74B4F+SkXBBBBBBnEYjBgCRN8d8kDpG2YPB+J/Q+LFliB/lBBuCzBBB3K3B0PmNCUBgGtC4GDxI8F7HtDMKBuC4DpIsb4P3LrCB4FHBBCgB+BoL4GuMsN4FIBCmO4GuM4pBoGzOCoGVX+CCKbcgBP4BdJJmHjC7MjB5EYLjDhC8CpP0B8CnH3GlH7FwDJBBBBBBlpDoOkFxBtClEmFMoBtamGtQ6EoB/C/oB7VIDvEmHzUnBxhB2OFS7lB53BWKnDYjB9BDRHFBgS4OgiDmFtX0EhF6EoB/C8rB3UsBDvEmL5RBxhBtPTr4BjBhCaJYgBjCYsNyOiG+gD4F+BBYsChBmF0bNXpFBCshBv0EyoBmBuIevLC1gB9GyClBKkBZDXPoBInS2PmUoFrU5JE3yCkhBopDnEYjBgCRMBoL0S8kD9G3DhDPoBIEhB4gBqH8MoFrUoHxCG8FmbCBGTzTplBeyN/HDmM4G7G8Hx/BnEYFeB8BDRBLBoLB3GoEzChF1In8CY3BViWBzFB4CwDnBzD7QBBxC/eTFgM2BBEBBBCBNfskDgFBBBBBBBBBBBBBBBBBBBBBBBBilD8qBpjDXDgEeIBBBgBB9BnL5GuMsNC3Jq9D5GCtO7H5Dc+NmSjd9JpBBBBBkFUHEgB4tBCgGBC+UuM0a+NmBsJvLC3TyWCqBB9G8JxuCpHPgCBgGktBvLC3T/X9Gt4C4HgCBxBvDEbWtBYyhDXD+EIBCahBErY9+BiLyxCVc1oC1QPjP9BnBlRyNiImMRkFdkB7TtkC4FhG8XgGoU0H2DPc5UuLPEEBDMFGuRtYlSBxBiFC4GnBDtCqG9D3LYmIthBKCtbK7BBnEYFUJBB8BDRHHnLBOpG7GgTyqBjLohB9G6Z/6BpLHXjEnBCvWiiB8J/CD7D5BuJBkNEvWiG3kBBBB/F7CjHb9sBCmJ9G8JioBpSubXsB4FJC+CmH4T3vCgcyuCwFveyO9GzH1pB/EjDdBnIMvWypC/lBBuCzBBB3K3B0PoN9BnBIq6Bsa0JtMBzIhgD/lBBuCzBBB3K3B0PoN3IpN7L/I3E/EhDCsI3WxpC/lBBuCzBBB3K3B0PmNCamFBCFwBpB9R9J0CjB/I6V8CjVpvBBuCzBBB3K3B0PlND5F7PDgdvX1QyPMBB4qC9FkFUxOQiNgchtB7qDmqC5qD4FsBkiD1BkiCjHoMY0CZkOvBgRGpM+SqFDuhB7BoCBBBBBBBB9oDzgB6EmBBBB+C8rBWxDsEB0LgLwKmRyForC0HhFngBNCEFDCKLxBmxB/EsYsM5gCnEYgDDRFH5iEhGziD/lBBuCzBBB3K3B0PmNC4qBE6e5B6X5BlG4FIBBB+CoLyNiT1V9GyDxG0P+cwNvbKtEiWvEqHE0VruB/Bt/CkF+CmM4G35B4FLgBBlJXY3nBqNobsQlJXiEmE8J9GrEiesoBvXlChHywBpKvpBB1+B4FgC3Z7CMiEyrB3Y3O/jCB1F+P1hBpGoH4GzS8GkP4T3hC4FrB4tBCmFqQ/E6MnkCBtC6B4BgCDRljExYjC+N8N9Q2gBU9CB0rDB1jBoa5tBVc8TqJu+C3rDXoEiB/B1e1mDGBCEDD+DSBBBoyB05BBkF8VXDnFiBupBqE5J+LmzC7MyDBmiB8agEx5BfiHnWlQBnlBNiI3MXqFCx4BkDjB7B9Ba/iE6DmFKCBCCVQzDjCpDlBjCIcmMHBNDCuCe6DBJMvG/CgD4DFkELCjEzS9FuEgNBBXDgEeIBBBgBB9BoL4G8Zz1BUBc7F+jBYBG7PlMgEX6VgDDoFJqBcBBBBBBBlVON3TxNvrDxmDp8BlJvB0BjmBqN3W9UiB9BnBjBYjBgCRBLBoWwsDvKB1WyRhY0hB/EqPiJltCnEsEB0WltCBqfqmCsI3W1I0W2I0WyI1WnI7WvI2WxI1W0oD5L1jBtlDUBoBHgB8qBw5BhFJLFpCBBBB4FIBC9G8EJTvBoBIF5Y/ImU3L8NoHtC1GlBihBCHt6BnEYjDRNoLw3DvaltCzUuyBoDgFEbC+BDxG1F2G7ItCgdBuHxCF4cFliB/lBBuCzBBB3K3B0PmNC/JNtBIfE/FyQhzBNgBG/FjCmMgGB9UiRtL7wBBByFtBBuhBuB1D4L8C9F6F0JEsaUBBBglB8BvCshBirC8G3U+tBhRxM1FiIpnBrFmV6PrE3I3Y3yCtQj9BmFM1gBBmC5QlpB+kBzzB7hBE4DG+iBhCMvWwVjHyECqDyE1hB5qB/PqQlgBiGB+C+Zjd9F+BzjByH5qBD8PvwBXrFy4BgjB+Bl1B2SvG4hBTuIkFxB1a/pCzDHF3CbGG6gBioC7sD5GCC8JvEahH0DF6OlJpSyQ0DoHBM9BH9GgVtjCpHyCBlQ9MmLhBqJ9arf8EqCsVrwCpoB9G5J0uC0N5QioB6vBDCiGC6U0BtGjdBB7FBCzEplC4cLCuKBC3CbMhE5cioC4P52CBB6B0KqayoBtNoJuGFoB7T1OBgasf6GzgBtQiG/C/oB/FhVinBjPxCrDzoBtIBBkFxBlCxxCoXXqFBB+CxTtG8CoCijBxkClFuBeJrTwlBpSzY6CCEMBMdIFgGBBB+C8rB99B/nBB6wBq8BhJ/oB5IGt0BoUxbjkC3sDSBlH9ExBX3BvBsL/DuLSrByDqNHYlBSIEJIGIIDBBxnEYlBeJW/xCmYhDagEnBBBoLhnBXDgEnBBB+C4FLgB+B6rBlqDgGBC7UDuMjB4FID+UuMmjB4FIBCshB4FID+C6Y3lC/hBXDnFC+C6qChGC+Ck+C/WsGye4FIBCmOmTgGBoOoEwCuMjB8NnI2I/XrJxYjC7MjB8N9Q/XrJgGBC+C4FIBC+U0jB+lDntDotDlW4FmfptDqtDrtDstDhGC+CuexYhQ8N8oB66BttD77BzBByDrQBXBlBGJDIEJLLIFwahtDXmBPDVWXjEoB/CEDH/FEpC9JnBEC1CmDB6B3LGVcCB+TXBlBGJDMJW9aX4BVzb1a2CuJohCGHFTmCiCh3BmrBvtDgGBBBy4BVcCByDsQXBlBeJWI1a9BnBexaBtH0V0CTgQkP5DnIiCRBZdkBhCkDeFYFbDgCYuLtKWwC9CuDyjDlJzgC0M9UnCiImMhGkBo4C1jBgGoUXhHpBHoIBKzCrLpDwNuBmDshBuBVcCB6T3LXtC1a5tCkF7CDmMP64ClFwBbKmWvEmH+E1hCFCTnEWnBnBjBxnEwVBjWDvEmHr3BtPnlB5BpyB1MpHBkFzvCgGBH2UDuM4iBTwRrPuevVnJ5GC5ZTiDtLmJrO1hBgGhVuMkN+DLhBhVjBjH2X/X0JCqByKuDiDLhB3lC5VnR++B7VIyE9G03B7OGH3CYxFujDhfMB4JHF4cFpgB5G54C5U5QioBpStGkXFhnBB2T/wBuUyM1F+mC0tDjPutDkDjBxnEgGDhtBvLC3T/X9Gt4C4JBExBCtDEuQFzU9BnDdC/BnMpGlBgD+C1IhFoIriBgiDvkB4FujC1jDgDhCiESBlH2Z2LKuSyDThBrQhyCtMoPBBBXqFgD4F5hBkF+C3MiNt4Bi9Bu+CoPBCBBBB5mBuyB3UBBBjrCXqFC+C8rB3JgIlB6C6X67BvOBoUBOkN2NWuCW6aiWBNlEwK+QzBrwBST7CJjB4BCC/BYH3iE1+B2rB3bzO5L7jBhGgDgGB9UD1tBpoBwC2VB7CrCsQ5VCV/DnBB4C6B2BnBhCQcHGBBGBE6CDhNIuCE2BgB5MmB9SnIqCFF0FBouDw5BagEeIBCgBB9BgSuMuNWnBqC0dzU73Bvd8qDwVlFyGyFBhSnSvG1WIKCwFXqCgDB/CtLgMhBzBwNrEgJoLhGI6C+RKyDCvlBlqCBuCzBBB3K3B0PoN5mBthCUxFX+9B3vBuUgM0C3kBrFuO7SBvhBzBvNBzBhD+XuO9SpvBxtDsuD49CqHwC6EnBB/C6YiT3Q0CFrOuCpxBY/BNIZiWBuEoM9QwhByOCBBCCBXhFJCgBB9B8rB3J+LhLB8BB6CrDyKoJjxBuVzBByDvB9OXBsCiWOY5P/gCBvGo4BkJBDsBgB9CCZpCGP3BNoJ9BGV0CkSj2BoDWCsC3emWqEhV2kBzEzUlBBBWuCW7qDBmWqEqQ3E2kBzEzUlBB4cLBB7FpF/rD+F3U5tC1MiBlBBueYL5VCIyEx+BtPyhB/HDmMPpG7iBiVoKrDeCkDnCDNgKs3BLxBC7TiIkO1L+EhEWuCWmECeoX+L0DQxVoLxBjlBBgGBC+C8rB5UyIwEgc1CgqBkF+C+SqL4E3jCBmWmKqYtL0oBkCBnhB0XnSvGnXChJtLgM0C5VX/DMbB4C6B+EsBNBHF9CpNyC2B8hByGW7QqCQzMyBxW6oCjnBCzGwXzPqmBkQDpgBkH9C1BgSkImIiFqG2FoEtUgFE5mBuyB6UvJzBB9TmJllB4F7BC6ZBpnBmDpDqCG1VyBhI6V7Z+DTEqFBBzBBBpB9RlC8FVcCByDsQlJ+FnQsEBDmH+EhUkfjOGHF5CiCBjFBuBDRJBBkXyjBmFwBhY2BawHmXhoDNF/EpPwQlqCmFxZ2B8V1EBDp/BjOGHFTFhCiCjdBBBgE2CR9Gt4CBlQkZnkB0kDzDH1E/EhDCmMsKVc2f3tC1a5tCFyDGG8oD3b2LsGsWkICtnBsD5zBgK0RoyBva1jCiRsBySroB/FrnCsG7G7DsDnPpBCpEvWqB8Z8VUiE0I42BtP5CvEjPPpBqCQpFhKT4EI8VUxQ+F7PmBgLhFB5jBoH3BuRjN5IG9gBwTzxBqH5jBmEmDubjdUBvExBbyBkfmFxBCC3FxIgIxDGCLCkGnDI6EzCnD/EjsBqCRcmCxCBBBBBBnvDxamB+FxBhEG1S5B7dIpJ+GmBKtDGB4hBj4BmFxBCC5OjG9EIZDvFGnDIzPsB6e0PsBrDCvjCmMBBBBBxBBBBBBgGC8UD5JjVtgBoI8IqS/EBEbgCBCYuLd7F0GEpC4H1DsBiLKrMxdC2PhMHoIjuC4pBrvDkKhCgBvGyrCmQBBBBxvD0T96C+KymD7/BzazlCyvDzvDwLlM0vDrpBgPvMjMxL+e49B4S5S1vDpL2vDjqChM3vD4vDunC9QlQ5vD6vD5PvpBjKkU7vD8vD9vDlNlK+vD/vDgwD5xB0pB3yBvX7lBYlBnBkFbjCmMdsFPXqXhH5BiVrYsCBgFfjlBlI2lCq2D9GoF0IglBirClM0Ip7ClMvHlBK/Vk0BsH6IMCJ4UwCj2C5CBBBBjpBykBpwD+IelBB8BBftC/B2JsCSPlKvjBzd2FBBBB9GlPvEhsCkD0qD3FswDvwD+MhL6P0PkFUHEgB2oBiFwwD6ElBBBB6DYuG6V9I8JlB9BtC1DBgBB4fqLkMhJtDjI+ILTHCCiBIQCBLjBdRMV3COoBhKeCxFrEFCwIqIiM1D/BuelFBWBEBlBVcuGD2cgF/I4pB8lCgcoG5CwCQCBLxCtCBgBEGB1B/KjKCrLqVpDuCnZDoBE+FB8mBzM21BhKjD8BM6F6PrE3I09BkFxBbyB5GC2mBlC6FoIkFchVgPiCsB4PyH9F3d9LrWgBBUBxEtBCbyB49BxblLkFbgCDtCzDBCjBlJzKDxBqKWY4GmpD5GCha5GCExZMmqB4pB9F0pBrW+IlBEqBSMxCiCLhBK1MzFyEmU0PpiBXLBmF2IyajFojCyqDv6BsBxd0VEBuxCBBBBB/EhBBCFB4U+DwI4iBskCBuCzBBB3K3B0PoN+I4C0GwMECPvZuB2R4QVBlP3DOBcgqC/EBEbgCamS5O9GlPkxCwCm/C9GDiPnK5G0iCxxBlUq2DtwD/EpP4GoUwQhVuUFnFOByE9VnN1nCiB3GCCC5J+CuCvErGMQ1FrCkBzPsBK+TyK/J+B7CJTsBpBN1BCQUBpKqaIkWrHP+I5CBBBBBxBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBB7LBBBBB9wDBBBXhFLgB4tBC3JoK2BvCwCgB0B1M4GvGv6E3gB8WiiBhCpLaqB+HB1wCBBBBBhGCvWkM8CV9C3WHoWrxBitCjT7MkxDwK5G4TmByEOFxGvD3MlDjBmWxU7CzFvnB8nCzsCxzBirByqCuU38CymDgJ9GoJs6CoF8JLqBBPD8C5B5BH1BhKsC1IzgBifrBEiFcUBB/FD9BDYuL4GyBiCkGkCgsBtCzDBC5gBT8foG7DCsBSMxC4D3L8K8gBpgBlFVckFtC7aBZhL/Q/FqrD0KxBvHvB+TT+8Bq+BqxDgF5PhGC4sB5UpBvEqHE5GpPvE4FsBKjFFGXDuFBt/BxEtflKsmB5UiN9GlPtI8yCBB2lCo2DC8JlBhBZD0FGoJvxC3hBxVLhShQ2XCBtrD1F+PkC0N9RpG+zB3Y2yCB/FD7MyDj9BhkBmFPagEnBgD8rB4pB6nCoG/DHjBSBLxCwa3gBpgBiGVMBB/F7CuLqIiCkGkCgsBiWvEkHKoFG5ShMTlK4UsHoKvgBgB6HsfoJduGkI3I7CV2CBnYgGIB2YorBvnB+IgWCPzsBqkBrBrQ/BkCgMqJpjB1OlV4xDH3gBixCB+NlJ7SyuC6I+b5xDgGI/DqBT9OvO3gBrmBirBpkC0F7rBkoBgGJ2Y7F+IVQCCiBIT8CuCrBDKnMDgKCxgB7Fya/EGIPvBBBBBB1rDhyD0P9GlP9L+lC5BtwB8JtBRkBiCtBrCOnMzFtEFqHmB9Y8FkB0O1K5G2T8JiEpG79CtCvkB/rB+ILTiDgBuB0VrE2jBrjBB2B3YgW/WqHtegG3xD7MDvDj9B/FDgCX/bkCgxB4pBsoC+IrCIQCMjBdRVkB/BOoBsBzJCvHtCH6QsDqOoT/DnHEhFBBVrBxBzDbgCDXBuL4G0DkGkC9GlPvEhsCNuCJBmHCmBXna0B/TjO+LmzCzHCwBnGsD3OBvF4HCsD/S4DuH8hBBBBxahsC7C+IF3VECP9ag2BgFEbjC5GChamqBwbuICjdyEyFG1SNsB4NrQ7BnTqDgFEbjC+8C9G1/C0FhOmY0FyPl9Cgc6pB6gB8JiE/FhColCKgGnEqBT9OuMhCinCVO+I8VECP9a2R8DugBrBxamB+FyFtDIx+BX99B+LzHC6ZBnNuD/SmL8hBBCDtyDrvDNlQt/CH0VgL3GCsNiHz2BtJESC0ID0iBt6B+BBTuRrBk/C2rD6EeoC5M2Pa+PqH/QIsfV6PkqBBBlQ0/CxBCkd3b+F0VgL5G6CtJWC8T6zC8GmBmMpE/Fu7B7G8Btb+V7W4JkBlQ1DgDB/FjC/C9BmF1BvhBsH/iChM0DsE9Sr8BhM0DpXr8BrH/mB7aB7G6EoBhB+B4SiZ0B6C1F+P1hBpGgH5NwL5G/qBVgGtCW4ZPu0CzBogB7wCoJfzD7BH6B6BRJMEjH62C6/BsC1oC4yDXjEoB9c7BBjQlQuhB6EexOgH/HmBBzElMnxB1mBXqFCG7H7QvBxCwBKBsF7IRlKxInCuIoJ0Y0yDG1BBkF8C3M9RpJoBESM7E2GmBBuYBsByHjP2L0JlhB/DlMzxBXqFkB5TvkChGvNuHoJzG7P+tBoL7f3oBhfBBBqpB6yD8EqCsVa9GoFgEvDyrCyQ6KW1EYB2C47CM2G7O9BjByEmLrKo6BmFWdCoO5LrG7a+sBhFgBC7BgToWlQ5U/yDmQjZrJkNDzai6B49BgyBzBBqLyKwEjBnM9nBCB5LB6Fs5BBmFihBpH70B6DiBjEhSmFvDmvB9HzN/EnMmQwRzBnDGY0PF5vDpDgIpdM4U4BYhuBrQ/BjNlKB1GR3GCCC7aBxG7FxBgqBfkBnCpM7EiBvC5UhMifmMBBBBBHBBBBB1CBBBBB0B+lDxLBqEgc5yCmQuiBggCwHzjBof4FJ6KWVgEY3CvBp6CMuXj7CBT57CUBckFtC+4BxmCrrCv9BYCjBHgBUGHBncsLmDmC9PrLfU2E1FmC3HnXBBBasI+BYiGelHBBBBBblBCCBDZJKBEOBHRFFBoBJBgLxB5C+H+K5FoRCyOBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBjTubBsciNjN3VjqCBBBBBjlDp2DB9B8sCBBBBBgGBI4U4JB4DjH5DwBkUhHofhEBBBBByzDzzDskDXqF2SnC2jB/EpP4GlhC49BxbBkL58BikBBBBBBXtEd9U0zD1zDgGB9UwgC43CtkDqKgGBnO5GtY5pBgGBnOB4GtYjhC8c2zDgvDgGBI4UuM/L97Bv6BgGJ4UuM/L97B1c6NMB8PxvBuJrzCXqFhzCXpFBI1UDzjB4zDXpFBI4UzjBisDXpFB9U2jBn2DBkGjpCBBBBBuawlC+W5uCBBBBBniBgCkyCwvCBBBBBigB5zDw7CjSFopC/BtxDB2CBLyvCBBBBBXqFB8Uq+CX99BrkD84BgGJmhBjB/qCz3CgGJ4UmqCgGhVxNxnBoflEnrDhG9UhPwLJyCYjBiFxKoGEwD2E1GhpBlGkBwOBsGhnC2f1HxhB+vBBBBBBipCvqBL9zDllDqlCipCtqBCNipCtqBCLjlD8OjwCg0Dh0Di0DXqF9U2jBj0DqLBvKBqT1Dz5EBBBBBsL3H+gDDBBBBsL3H+gDEBDXqEgB9U2jB3NsE0Bc7M+KNEHGDvHgL3K3pBBBgItsDBBv0DqwB3CwBlEHwW1sDTCCaNnDcIMR4T6SzD1DrDpG+L7V4LpEXRgDlMiC6C3GsXzLDlItHBB/EgBgCDYF+RD0DyBueuKwB/oBpGihC0HxDwBngBBRuHlNyyBB10D20DVczBgCBwByNajV8KpE/VkOzB4VBB6EoBC9C3kByzBuPBwBiFCSIL8WWgGRWmFkBhEsVVocmIqvBBBB8FlF6PhGGzjBDgTiDmL7ODBq9Bg1DmjDWpEZIBBBlBanM0GDoGqVP5SjH7hBjauJBBBBBsGgDVgC2BPW7BY2XyBzPob4I8FdG+PBoV4fEBhvBjBB9PCBgB/DBEbgChTkFCvBbxBBwMtVqJ2Ba3tCXBrBMvB75CjW+iCBCFD/bBBBBB+DhBjB+BCdBoL4GrCmBnGkCp1B0B4XskDCTxQBXqF2SnChI1b6G5zBhGB8UwYgFmJvBbLHyDUya/Pmb1a0wDBgFBBBBBs5CoXBgKmEqCLzQreDtVMqF8a81D6vBgH4zBgBkE+CgIvsDkDjBsEB0WwsDTEwC5CBId7BiJWlIDxBtK4CzDOhC7O/G/EXwC5CBId7BiJWlIDxBtK4CzDOhC7O/G/E1a2QmV60BBhC1lBnEgGJdoTPEtYmLmF2B+TmG+XvoB8I8oB3UjB/EF8CZG7V5EpuCjEB+FsQ5ItC7D8H4YTjM5T8ClIpkBspBkLodBqKhJ/B9OCwF2QhXxBnBBpPyB9G/C0EuBBBBBdBBBBBBBBBBXpFB9UDxNjH5D1cpjBE4BsGgDvCtJ1KzCNjSEBmWxJRF+F6CxFoBECBuPPnBBBBBBBBBBBBBBrzD5BCeEDRBBBBBBBBBXqF9UhP1U+Bo1DBBBB+BRFiyBxiCBBBr3DgHqO/O3Hf3C5KsBK2FoOtBkTtH/ChGBnBBC7B7ckW6HPCoNBBBBBrBBBBBBTBBBBB9BBBBBBpIBBBBBXpFBxWoI0ODsGwe5DqMqHtRBiLqB2JgJZgGB1BjCBBBBBByOtrCpZqEB/EFf5KurC/RkDjBsEljESyEULhB1BjvCmFyBFyDjCuErCxNG1HM/hB5bqKvfgGBnOmfjG2UF9G7F4fxlB1K/sDxBCxDUnCBuMzdtU4B1gBjdsN0M9LUsTjG+CHjKFhVlpBV+FCcJqKoEjSpXe8EqN2MoXVgGirClgB4FJBB+C+3BnkBgyCBDuQhMnLgKgmCsLysB/7BxBCiFtrB0+B+LsGnBCiVnIqKrWkJ2Q6pB3KpEB+BwEjBBoxB6YmdtIBBBNs9BmDpDqC7VzJTlFJSBlHtDhDXxS7HlEqSE3RlmBrd2P5VR6jB3BgGChJgVoOmFhCCBpCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB94DhG2OnG+4D3zDtKlEBQy+B3JucDiFo5Cw0Dp2Bg5Dhd6hDtxDvkByOniB2F4UnQHuPgkB5GpHrHqF52BkFS4UnQHuPgkB5GpHrHqFmQpM7DkzCs3C8lBXtE8C5D+gBMiBGBoQpfDBXDnF4F+MnCtTpQtfzrDXqF9UvkCjPjB5DpBuKDrVBBilBF5JdEBBB/PBpBErCBBBB/TvNpCvEiQpEpQ8I7HwDoKxW2BKDfKgEFCOeFwCDcWgCE6BErBnBmCRCFCDDLFCHSPKDCMDCGELCT5CJBBVCBCGCJGLrBEC0CCzBBEBDBuBCBBBwBTaIMTBBBBBBBBBBBBBBBBBBBBWDMpDLZnBGIBBBmBIyBC7DjBBEBBBBBBBBB0BBBCDyBHFhBqBzBDCCBCCDBBCCDCBDEDCDEECCDBBUBCYLDIJBCPIO2BiBKJDBBBBBCTEOTBB7BCFCBCBbUrBKFCEBBBBBBCbCL9CagB3CmC8CCBBBBeCBQBBKfBBBBBBTBBBFahDIBBBBBBBBBBBBBBBBBBBBBBBBCDOBPVBGBBBBBBBCDBBBBS6BECeFHCIGCBSWSCHCDBKBBBKBKCTCCBLBBIICCCBBBNCBBBBBBBBBOBDqBCN/CNCBBBCBBBUGVhBBBBBBBBBBBBFSEFEED2DBH7CXmCBCM3BBBCBBKWKBMBBMO4BlBjBDCPgC3BhCFBBG4BhBBOIzBBBBJVBFUXBFIFBBBBBOCRXXUDDoB5CUxBFJRNJGdBCGOCrBFHCPECDBEDBBCBGEJBLSXCBBBBBIGDBNLJEDFRKCKBBPPHBBCEFD0BGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6EnB9U1F6EnIxBaoP7F80Bna/3BgB8D+D+2BgGBnO5G0HxDyCmB4BuBzB4N+KRHGCBqB6BrEgLlCyI3FgkBB9EwkBt2BraxoBVcCBwBgCBBvBtCvMB1L3tCXBCjBnBW9a2BtVU2I2BNYD1N2jBqmBBByoB8KDpKpSiKmV0EyD8BB0Z6ewSla/OBhDYDBBBHJEDBVBB+qC/FwUR6FbEuFtD2EBL1BemnB2QlPBH0a+NjH5DDpKpSof0EvF83DgB8DI+ChFgBmOuatM3BjHzIiGhJ3BhHrL9ThEBBBBBLC3B+DBBBBBBB75DsGsHkBzCZL4J+EhZuOKtNwCtD0GpCoO8EXYsJvIbxBhBxKnVEBwYvC4EjE2CrHbrBBBBB4OnBBVRGDZrCBBBBBBBytD/4C8xD0lCwqDg1Bt4D17CvnBjBjHr5B5LyCSpBiFxK+MJDiBGBIwS5cDBnHCxOqGkwBzPxBzBWgBKbgCBCwNuFpFyEhOqaqboN0V/vBwLRutBHdyBzPv6BBBBBBBSBhHEpBH+EqDTxClL1B2LGOe7BpPCqC2V8lCVCDX0DBDMEbIOFgDBmIxBaRoFDhFeEM4InH1DrD/BqERlG8EMvImHK5CCBzB7EsBT/OuEmBBBBBBBVcghBj4CipCvcwqBmHDvmB3KVciFxPzFyO9fgDtNDF8CvFnHsK8FmWw9CgHqbruBHyBzPtB9ckQhMDBBMBBB/HDmM4GLmWnD4BhBBI2BBCXBFpLB0GDBKpjB+L4PxgB0HEpBH9BjBkBZBCuCaT2N6CaDErDrGdBpoBrByHCB2FrOrC/EBBBB9OBkFBDIInBKoIuB1CSaRoF/FEICE1DvD1BnHsBpC8DHVuCkB6BBlG2DmB7IyDB9B2BKc/BBBsIwDwBkEjB4E5FPBBBBBBBB+BpB5CIB4U+DorBVc1oCtQIyPxEkDkExBGi1B+FjhB+qBxMnNzPXjEGhBB+BpFOgBHBBhE2F5PMEtGrdiWxgBtK7CqB0BJkBi8B3JDwhBtCB+F7OwR8QlkCyoBkNbvyB0H6KBBBBwL4C5GsOkzBjXlH6GBBBVLkCiCZjCuR/RkzBDc9C2ElGsInGekF6BBB5VK9Q1QJgwB4QBXDmFBI1UDzjB+LzBByDsQYjCJW9avkB6C7S3HxvBgChCkDCDBGtCQBBBl4BpRtBxBa/fmH6MsU0B7E+QuEnBFrBBBTqFD2BBBpBxTDnO9E7O+L3YrxBY1BX/I+RkhDl7B8hCykB7C9C0MqBzDhG9U2jB+LymC9QsMLdFCxOH1CtC+CB3QstC6L0sC1M8ODiDgFmtCyFumB9T5ViVWpWBkD1CnLm5B8EHjN4eEfBBhGIGvBBgB6L7JggBoUjSwNtV+0BsnCniBlxC1BkDZtDBBB7LtJ6K+UEBB2f0G6CxFoBGB9PpBDD5F/I+RzMkX+L0DzGCagGI2BjBxT6VxCqVFrzCxjBsaClSiV/WL3yBvXjFprBWgBBvGwC1Vo0B7V4LlEEXRgDlMiCzsBzPB/HWna1hDrnC+/CsbpBB82ByoB4VhJ6dvLm4DgGJ4U+D3F4PgdknB6EoB8BjB5UqBciQkQrnBmFP9P4vBsE7Q5CrfBsJ/9B6d+FvPiFGiB8buErvB1BCmFsQglBrEjI7HyEB4FmC5FtR5FibolBD1uB8H77BgGgGBgV5J1C9GmFCgEvDvBqKoJMRthBzbmJlFsCJ8CqlBvKxG2BxBa/pCvkB6C8Q/B3HxvB/EgDDmMlGhLuPMBvKBwGnD5qC4FL7BopB+Fe7B2MzF7G0GB3FgBIBgatGgGBBBB9CxTihBoBrHqiBqnBmFsQld2qBBmWsShGC+Pu5B+Bo1DBBBBuF+BRFiyBxiCBBBvFvCFcmxB2BtmCyoBjHnUhBxKxlCgGBB8U2SyCxK8tBuG9UmDtyB7mB3B5e3BtqBxeDyBwJTtFBgD9RD4F3bB5VK0PpBBM3S3B4FLgBbjC5GhkBC5VnR7UsGwCmIkEvTXpFBnO2G0W8BmLqpBjUM9PB2BkFf7U2GRJCI8W6D/EGnXgnBqD0M8DkFcBnO5G5EqBD8B2K4MxTYEyY0QxamFriBunBBBBBBBBBBBBn4Dj6C2SyKBDBtlC5VMusDhnBCsL5VKkP5BB9PmD3BqXyKvFoH3B4NZ9C2MsLsyBjSrP2LtDrEgL89C+qCla/EF2DuL2GQC8UJg1Bkb/UFBtgBhjCtZ+BwEBlrCzlBBBBxHB0OomBewDnD0zBkF7CD1sCUBckFbyBWCCjBEEMCRIMGFCwB4avKjCpDlBrC3NvCmFmVCjEijBoHwQBBBBBBBBxkBl9D3oBwF7yCxgBm9Dn9Do9DWBvBXJGMGJVDZqCRNoL9BmHpBiDFrBDzDyMuVrP+FztBp9DwFsL65C0S2qDvKjCpDlBrCmQuaWiFpV6GzIB3K9LzFCC4EjCpDlBrCmQmFoVWwCSGJYjDRNlN7E0DiDFrBtBFnF8I94ChF9VxM4wByMxjBwOr9Ds9D3nBrT1nBpRxE+/BBBwF/EjCpDwDsVM/YgqBwFsLvCogBB6F3YiGvS0SGBBB09D4jDtgBkV4DGhBjDREJoLvH+FEtBBBwBkCuD4LSBqOxSuLgTYmDH5GqW5D5ChMsSgqBhFfB9UDtYD+/B7mBBTiM3ErGC60B+FBnEBwFsLvCmfBhBB6F9W6BiGxL+G0SGBBBisB5Gja6OhFfB9UDxzB3EtG60B+FBwF7NmfB8G3YiGvSvKjCpDlBiQ1HmJ3FxS6KCSrBB0RpuByPBpqCvKjCpDlBxPRvCmFm0CmCyBGJYZKxCNpL3G7G9pDuqCrzB9ThFfD7UDvKjC+B7EmQgPvKjCuEjYssDwQCDCXhFrBmcoNqE5JoK2BmzCssDwQCcXqFodoNjO+LmzCzH8ZB1QXgCoQzBlCC8mB1MxBuD2BqBDeoLwKjCuqCnkBzCBB+9DnEYjB9BDRBEHBoLgL0H8kDwF/EsFlB1SuFuJ9GvEChhBiNWwChBYgDDRBLB0VUe1B5GnKmL3tCzF7mBBTmXwF0MnBqQsF/E2BqBDR1L3pDgGD7UDvKjC+BahEmQmEqBtQvECzFE4F5qBntDmD5BwBwBDRBgWU/I4B8IxkB7nC1QCnE7BgCRB0WzCg5C9QwHKyF5jBnGxTptBwF/EsFlBlQ+HIkF7CDYvKxGjY3oBgVxkBnGEtHlbhfxR4FIBgVtYD+/BwFiH+B7EogBBpKoUiGrlBBtPiEnVoVu1BmDpDrBlB1VyBvKjCqUGFqCmFM/Y76B8CoCBuBeJ8WwJvKjC5G3NvCmFM/YihB1H1Gb8nBuBotCihBghBhGBB+C5clIiiCsLsG1c7BCkF+CmM4GUBc8eWoDmB7CDYuLP9T9kCVc8eyM5G3NvCmFmVCjErTtqBsnBXqFC7UvkCrT8kCoJgIkJhEzPoD4iBssDwQ+HgToWXtFhG9BgTUBckFYsCnUqhB5ExYoUPkNXtEgB7B0U1UvWvK8IsVrZXqItqBhGiBBB5TjjDqH5jBof+HxC8IiVSBuEf+UqT67F87F7I2auatYxmBDiBBk+Dl+D/ECDcD/BmM2GCrCgSslBuJyV98DlBBDyjB7IxtCxmBmBgBRzDbCCMrCmS7JrM8Fd/NkMw7B7hBBgGBC+UqCvH8UxgB+D26BjK7I0BjChCtCxSHpF8UCx+BNsBB0UBH8T0SqDu/ByMhCoB4PkJBtT4BvY/nByMhCgRlJtTmiCxB4ZrNzMlpCvKsFlBiQ1HM8Un1BukBzFEFd/NkM6OsSsDyZ1N4R/EgDDygB3G8F+oByVgHxZbmOoBvIpEuuBkBhRJ/HDygB3G8F+oByVxjBwF8zCwSwOxU+oCxjBhar/BoBu+D97Fr+DFkoBBihBvDmEMlPNmgBgShSJGQDhpCBBBBBBBBBBBBBBBBBxkB7nCwQEFyF1OkVZx+DzH7M4W0FiBp8ByPiF6MtChcoXrBBimBB6wBiByPpUpzBrBBimBBtFpc+RuxCj5BBBBBBnJBBBBB6wBiVxpBjuB3RHgGBBBlOB1GD0jBzfycxB2zB2GoRT8BwVR2FjFCL4FIBgVxjBua++B0VjGhPlJcjDauBsD4MpJ81CmHtYj/C0+DoUBxkByEuJ9CgEmC4F+M4TyImCyM+BhVHpF8U6gCiG8BopBjpBuJ9CmC4F2gByIpFK8ExGlQ+HvUNrgCsqDgRi+DzGCbBlXvKjCuE8P1CsaC1zB5FsbtnBr3CvKjCpDlBiQ1HMvGrOCjHbopB1DWKmBmBzBgBE8BDWCF8Y5G3GxjBpL0gB+BIWqlBIqBi1CvKjCpDlBiQ1Hk2ChF9CopBvKjCiUO1Hk2ClL4D5dGCsBupCkHBBBkW+hCg/Dh/DvKjCuE0PO1HhFiC7ToW1DnqCBvbxJi/ChFiC7ToW1D6+DvKjCwU1H0QgEB5M7HvWEv0B5K5Gja6OsS+c4oB53C43Drd3IyU0KCBDRkB0qBvEl/DXtEbhCCXvLqIiiB+Lm/DxgBhP8JJ7DuuBlSJZ9gB3IxY1GCBD7LqZkH89B8rDgsDn/D35BmC5CjDmMzQqDCNx1Bo/D7P5E4mBgb8Fdja6OsS+c9dgGBC+U7P4PlJp/DxBuqD+B8G4UtM+XklC/EpPvgCkFd+Bb4T+H/GpiBymC2G1WgHsauPgBvH7zB/H4sCmCiSjJpLx1B98D0oBzMgB6HgH6pBhIO7zBzFpbmhBgB/D7DuLsUx1BvKjClczHpqBy9B8gC70BvKByWR+CmEMlPNmgBgSxBwQJGQD/EBpzBoGBBBBBrKBBBBBBBBBBBBBBBBBxkB7nCwQJvKjCuEiQ1HzhBxBuBjUb7jCSBxEvBCbqBIsYueyF1OkVwgBsgBc4GjDof9CkH7GE3oBmrB0FiBp8BlRpFmFjCuE3XMocnHxmBvK0euJ9CgEqgBB/FucvKzW1H7+D4FHyPpUpzBrBBjmBvGlYrCzhB6WjBkoBB5LBrvBhcBBBBBWBI9BoCU5qBgvCney/Dz/D0/DWiF6ElBpOgV1qDBkoBBy3CXhFmVrIoNsE1VmzCXJ6DnBBBBhB8BkMI+OBEBDKqBsEEkH3IF8DvF7D6CY9BBBnClDsYlBrHwBVgHEFzCBBBBBBBBB1/DBSBDCHnC+BB5CcWBBCEBDrBBe5BvBu5DXhFJ9UrIoNhamzCWJBDjC0BKb7C1YB1QXtdgGgVyBvDyVLgaYF+YBpxBloBm3CzaraYiZBBpxBB6EKb7CshCSBFDDBBCBPMUCgEc8nB7LiasyBXD+EJBBBfBB1BH8rB3J0N+zBlgE46B2ShGCmOdxpBzFZ6OvOoBBlE/YlpBgVUBfBz+D+VgeBrvBicdB6EFFUH7CmS+VrqDB/EhWu3B7R5zBnvB/nBBD+K3FmC9Z1CrC+9Bd2XgD14Bk9BuU+rDBymD8ZvgEwgE6ElB9sBXyiBoNhamzCeCDixB/BayX/FlvBB3biDhD4C57CgGPyUxBtNikBxBCyDtQxBCuH4cBCBEjGnIKHB7DoB5cUpxBBzgE5nC0FkXDBEjGnIKjEoB5cUpxBBdf7H5R7CgExOjB6OspBYGEyBgGBOyCgSxBoI0O+vBc4BjtCBd1GbmX+zB/zB+zBBrvBmFnbagGBgVuM2/DxBkFbixBxN6Mn1BixBhCCMkBgDBicZF0OHkF4cEE3SpX+VsqDLrRqW2T9hC2gEBBBvnBjB8KD6T5FwzBqEJ8nB/GjUB5GC5jBiF5qB6P7EC2RBBB6EmBBBBF5U5JtlBz9BJ8nB/GkUWK+CmB7CDYuLz9BJ/iCFpkBlS3CwtBgCEBYQuIBwOBBBB6EoB/C2LpdhBg/BrhBTnEnB9UhP8IgP9VDrE6Ee/GwxCs9BxHyLo3DBBBBB3GLhFhB8UhIhDirCVBBsyBB6uCHH3G3FiBsaq5B2OyDohEBBhGBB7Bc6hBkgBYnoBlC+JFC5QtvBvmBlCWSuIxOCBBGBymBgBBBCzDlcsoBzR6GzgB9CPhN5Cgd6EoB/CxnBuB/EgBhV3F40CmFuBGxaiGqlC5FyOCWkEeKB+C2L4SmIrCuEz7BsPmRT7DrEvWsCxZgR3UW4yB6G5zB1QmFub4FxoDmTglBuZijC5I/b+E1F3F63B6EoBG5CmhCxhEglDyhEgGI/jC0GGxaiGjrCyOCohB0GS6kBtEgGBHnhB4iB5F63BJ8nB6G5U0FEiGkiBmjBrUiG/C0mB2gEhFgBB8BjB9RDlWmWmL+EqrB2CptBB1mDlCWSuIzOBjH+B6rBCkoBB6LtYhzBKymB0hBBBBBBgHwOBiH2DXH7FasCwQ2Cp2B6EmBBB8UDzjBgFECZyP2LBgF0BS6kBtE6EmBBB/Uz9BJk1BgOmFMmBBCE2V8D9HjF8BFEkBvB+GCpE2WkOhE8D3BkBgCqPnDBhGgVuMvgC0nEBBBBB5gEIDokBxD/BBBsI9CgQ/mBqVyoB8KDz9BJ+iCB/FpOjqBlboM0vBTB/EnCsVo0B/wB3gEB5MtU0gDB5GugBtDq2ChGgVshBnDwFCkPnYlXiZFjqBtnBnwBlhBmIhGzY6vBBBBwRB6gBqNwRB7erBkd9nBBBBBBBBB4LBCg/BpNyC8CqlB35C8pB0wDrE3XCUBKBBBGCQhRC4TBqgBliBB1TtIvV5zCliBwK5W3oB6JBBBB0HwRkOFkSBNqN+oC4biBBIBBBlFtOfpfynBga1kBuIsGRoCDqDlQBBKBBB6F9BBC8BtBhBsI9BqK6H0ZXtCe8V1EBlBoGnBhXTkfgM0CZiE9GrCzIzCqHfBBKBBB0CmDBBBmFxaBvM9yBvTxYhQ8N9Q/XrJ6wBhvC8GpMpNM45B+MoBN1GbyBijByPyFrHuI7HhPU1PoN8rBagEKbCBgCf8RBDxBmnBjNFhDqCsmBD2hBBBuvC47C7HhPU2P/MEEBhDqCsmBE2hBBvaoB+FE5CQ0BRGBgLyElDBC+f2DlkBBi+CgGBC/B/S+Xa1B2nDBBBBmFpQC1F3J/DcaSSqEhGDENVpDa+CQayF3CkDiCYmB0BuD2GmVkCoBBkBxHiByBoEuFyLrDKGBBBkFbBBBB7BEfnLPnGCBxBlFBkCuvBnU8VBBsL7sCB44B6EnBC8C/RhPvJ76BlU/LpBxCTnPgUBxIxVsnBtJBBB4F9bEpDk1B8nBY+FgU7XDFOH1BvL3YwUhvBBOBhW7P3YwUyV8I+XvC3nDB8IjDTqF3NgUBxIqmCDsVVPvLrIpNvqCjBzZvexLQ8FmM5FzbjUpP/EjD+ShG6sB4F7tBBxI98BhKrFxMsIhF4vCzJzBB6To9BzpC/EhDCpnBlJvB+BnCiB8hB9b9gB2iE3IxLvVkUjboMydrS3FqP5L6EoB5e+M6FhChPU1PpL/B1pBiG5e+M0GvvB6bJB/OzHC6ZBlLiCuD/S+CVCvBId9EG2hBBBBvF/KBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBhRswBlBGnuBBkEyX5zCgF/CBoM1U5M2OIrBkM8BFpFkBHic6PzByDBrCB9NCBkJtlDpjB8O3ChDtwBt2Bhc2xB8oClHlV5BgC7FmmBm/B/EgBjCh9BhJ0L5MwD4DuHIrBgOFkjBrR3IxLvVkUgbD0yDsVCiBjLuXhiBgBDzZoH7QjI3gC6D0CmYyByEnHU5NcgByNjCjDxPP+pCpFEDBCCCVLC2DjC6CPlB2BVcavLDELCBuCaqEMHayF3CE9CDsDBQkEhBvDnD5FtPsDlBmGrB8BYxDBrJrIO9CQD8BB+XvCxBC69C8kBYGgBEF0BP/RtpB4bBmBkYtHsCiDYGkBF0B/jBiR4bBKc6F9I5F0D9FxBCnDGE2DuL4G0DnG0N9E4bBJdJ7TM0DVcCB6T0pBe/HBC+SswBlBGhY7H5NFSEBKCEgCvBzKoFlI0Dd8mBsMiaB6EoBQJ/BHga6BYtDGhgE7HhPEgChH7G9a1iDByGoChckKtKzBBmDeK/CzBByDrQ3GkBhPEgC0MvkEn7Bo/B3JKBBBBBB6EKbChC1F3GwG0BVcD0+DYmBJIsBP6/Dt2B6LjhBVf7TtV0GuWhIuWhGB/ChQ2pBE7hCBB4bBmB9hBt2BsPkR6IjJ8ST/FlF1C8WiYqDJwVR5KzH6O4bBKcyHI8WYGgBde3jBmNkwCBBYGgBdehhE7CehhE9H2ZDE0C94CYjBgBMS3FmCvNHSKB/DqEsCOCBDBqBEmBBTVFaEIJ5CG4LFCXFFJEBHFEDCIaCUgBcB3IkJBzFiGpE8GdZ/B2E4FwKB/CyEBBBBhCEMCwBjBwBRmZSBvF/C8FmDrPueYpBEMCwBCxCguBkwC4FgC7CMgjBld2hBE0CBrCoP2uB2B+W/C2hBE0CBrCoPoButB2B+W/C1vBtDZrH3JuF/bgVwPoGyP9wBVQwQhDlFB0qB29DvzB8C4DzN/T+BrwBnFChkB67CBBpFEGCCjB1D4JmMDUByHlBItL+kBxE2NnFChkB2qCkRBBtFIyO9MgJtLl3B/Iv5DwVBQ2IwYq3ByN3FmC2ZHxWSBlFqCsEuGBzF8ExGjYvGwClF1C+uBpyD8XCvC9b9a9wBBiD/L0TtB2BoEoEtIBxI0L7PDxtBBB0KgBmChCoBUqCxJiCxOmE6JwD/NgKZzFjDqN+WBBmD0KgBmChCoBUqCxJiC3SqN/NgKvJokBBBmDxBC7jEyHulEn8DnGjQoBmBRnhB/gBuHyiBBBwCTEiBDnCe50DoJzlE0yCBmiBBuGBlY4F8EgBmChC5PguB/6B0FkWBJdEC7FxBCv9B0KmDhC5PxOnCrBUqN/NsQzqB4bnBECta6PoJxWzQlBGvDwV1L/UtCChtCrWP1b0D9CdlBgDBC+SxDDyBvlDr+C8F4P50CmOwgBkRBrCtTLwES2qBvCb+QmW7c0LkO2gBoYBBmWjgBiCoGmO2gBhHoRB/I1V87CTtEd7BpBsM8tC2F7cB2GQBghBYyBctFDBCjcEzCBBrC9BhP6FwNkaW6G1QBvBwB8DBXdB6ECEEcBBB7BBiB9RCyB/BuE3GjGtBmBrrD9HxNlMDE0CBrC+QpBjEngCB/C0EdC3c8G3FqK3G0rC/EF7CB4FJC7U2hBE0CBrCoPlBxtB2B+W/C0QxaglBrE2pBSBwR1b2hBEy7CxHlE6EyVDiL4FKBjamFpQt4Bq0BvKsFnR1HyG+OBQ/E3hBxyBB8GpxD5G8ayFtDgGBgVxBSBwRrPuexhBl8B9F3PswDuH+cE7DpCu6CiG/C+ZukBBrCx5CmD5E1WyB9FqOtB8F7cnUpH0ByDpQC6FhCvOBEBKCCrBFS7B8KzElI6B6BC1BgDzHzP7HmsBBnCXdgGBC7UD5J1CmX/Q7BlUgGBC7UDkH1CuZmdy7C+dgGBC7UD5JhGCiB5T5LhJ9K8MBDJBCDFEBDCBEBICGBI3D8LtBBGoBBBC3UnBBBnDlBhBBJfBBBBcBkEjXoLWBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBZhc0KnF8PhJp/C0fuoDRjoEhI2Q54C0WBmJoYyLlBG5BzPF3RtMB3ZwLUqE9M2PuJsL0uCjSrPoBuK4SroCB17C0sB0KlBIqCuBC0BjBTZuIiCoBvJU5J0NiJIqLLkLjBBciB/jBBBBBmJoLhMfyLlB/BzPFnBB7cBrckOB0KlF7PDuOmE8LuBuBC6cBxqBBBwmCwRBjOFtVhhBBryBhK1Y2BnhBhjCmJuDnF3N6M4U5UnBrX0XyCB/LToBmY4ClVBgPjIrNlLhbF6tBBK5vBCupB0iD6kB1CjM+9BzHC6ZB1Q/SitBDzR4oEhK4BhJ6KDgNfEBKGJ3DpNBGoBBqZlBhBpBBBBB7oBItBCG4bBJBcEC6GwStIiS/EB/CBgTi/BggCj/Bk/B2yC/HBgTgGBC7UDmQiFwGBJBcgHwN0D9FwB9dedMtB6EhgBhOxXnEBmBxfn/B4bBmB0d9Bz6B9BvVgdmpBltB6EnBBwWtN8I6WErBDnB1d/EgDpM1jBoa2X4I3E5lB8oE5Lp3CHvlBDCiciBCYwNx1BPwnBqWQ4C9EvDjFB9hDBBBgGBgV5J0HglBNmBBoYmQtBzlBwIFJDkBDlBBBVcCB5T7VB2EIcjGyF+CB7LB+DD3fCBFsf0PBB0pCgGB9UDuMqboY0K6qB1Q8BwCssBVCH9TsmC2BBBB0HyB/BFrBaHnB4BbmCCvYBCECIDBGEGBNKFFCBwT9b6SxCzLxKBBBBBBBB3uBzhBjSrP2L4SX4BhtBpRr7BhQxgC3pE+a5uDzbyFsoB+JrhBBB8UB/HBCmM4G4pCigC+wCoBBCy3BppBQBqGzPBDzaSVppBRqGzPBob6uBC1kCDlkE9pE+pExFk2CquBgFiDpV4nBgGB9UDJ1O8IrLE2GT6arbB1jBFBhKrFuB1JtcpD+jBgUxBCBuE/CphBgIgTrU6uBm+B6qBgHvdzC2T+xBnTv2BtIiS0VxBCv9BkL6/BkF+C+S/EhDgT9OxSue5bmBvGqCuf6VlFotBBqEuDg+BylClF1C8W5bmBiY1BmIgGBBBiB5TD+H7Bz6BqboNgLuDsE6CpUmB7d/ByKgM4wCWCqB0BDMGbrQB3yB67B/F7HtOCFBJBCCCIIZDCLHGHesLsBCBiDnIzBBGEBEnFCsDmFrW+EwC7lBiEBB3F1e/4B4FmCzoBVysDXDGgBqqB+gBgGBB/U4JB4bByG0CgRBVcCB5T50DYGCBCfFIMZFC+FgRIMRTMHUFFGjE7B/VDuB1DzEhTj3BBBmFtBBBaB/NCBkJtFGCCdDBBInHvC0CchBEQJtElBlFIBBGJBDBxF5CyF7C9CDSxCJETCvB3GgG3RcoDoBBB0NzX2BsEBnHh7B3F1PCOFxElB/FEHzDzBtRNkCuec9iByI0VI6FB+FE9ERCCC3SD/f4FJ9BjBloB3D5EvCjPPDVMFqCdmFrQBrMFuQgGBgVnHyCjN4D4jB/wBqMyCSuMGBKSEBBBYkO90BPPDtoB9hBFp+CjKBgGlB8T5Jz6B1VlVzyBpU6DmBiElBmXwB3BjwD6FnFB3KiFsHoC4Y8cE/SqJyPvEBBBB6EKUHBBBBTPZjB+ZJD1GsyB4B+uC6EKdkB8B+T9hBxgBzBB5TDnJwCWBDGDdD2BwX7cxF8mC2hBE0WykBsgB/FgCD2cVeBBDgBDdzV9B7cxF0fmOL2RqXpDwDCiqBR6EmBBBG5UmvB5EpUod4qBmpBOBBBB5E5jBsJsE6K1KpVinBkCRBB6EmBBBG2UDmvByoBsJmP1KwQ7rBrBHlBB9qEBzBkE5RZuDjGoDjCBBhDClI6B6EnBB8UnnC9BnBW0ZtNtR5tB6RBvBuRB+fzRm4C6EnBBB7U6EoD6qBiZwP4ND1qBmpBYL4BMMBFyyB20CiZwP4ND2J/gBmpBirEjHBBp4B7E/tCBBohC18CrGmoBBBprEmQ+kBplB2KH4T4bBmBiN+BB/IEMhHpcxyB/EB6EmBBBG5U5JtlByoB0BrgBz9BrBoBCBBttBvHv2C6EiuBsrEgGBH/jCoGyetlBlFptBqEuD4QotBhGiBBgGBB8UD50C+BsKsV+UBBBjhDszDxrE5f6FE9B1OPqBX7BczOkI4H3B7oB3FgBh6BB2Z8nB3FgB4zC3FgB0axQ8OB2ZyE6EeHD8BjBloB/BsC+FkFoLGPhC7Bcl+BXpD+BzaDXrQBBBB2fDtVzf+BsK0qBlFtf8NqEGcgGBgV5J+mD/gD/nBH0CBxUjCwE7CBpgBC5jBUBBCnD4lBBBBBBBBBBBBBBBBrsEssEtsEusEvsE5EnBBgVoHxCuZwtCmFrQBBdOgL5DzElI/Ee0NoCokCg0Cx4BysEzsE0V8BmH4TqE5bKciY1BmIvKjCuEiQ1Hk2C5N1sE2sDgGBCiB5TDxB7iC5LiF5DBF1I/D7H9BsBFfEL3DPpNBDBCByalBB8BNBClQmGsGFkEEGiHYNBnB9DBBluD6QpsCuJ86DlwB5sEh+D6sE7Q+uBCjCpFnTzjB6O0HpH3BcTzB4N2L3SBya9HyC4J7MRkHoPMCIvEOlvB0Q2HkFcBClOB1GCsxCwQSBerB0EslEnF53CunBWB4HB1FE2E4Jb+LC1HUnUglBkK3REDH4CY88DVfrrEYkCqBmgE0I9HxgBtfoS9C7VtM2NDwFwBvDjC1Hb+L3HMInUhBmd0MpE3REDHwDxHBkXohB7JqH+X+CpFH/EjC1HwUMI+PpEkvBB6RK5NnFChCyGub77CB3H1F6EzK1TUoVjuB3RHH4CYlFBkCroBKsB2hBiHitEvKjClcUnUne9QlSkFcBBB+CoL1GCvMuNyazbB0UB5M3M/BzPFnB8cBrWoV/ZzB4E/bvakB0oBvkDktEltEmtEyMrwDoB/Oyf0tDiGhnEBmFkChqB8gB7HMmFkClFBkCnOSBqOxSuLgT96BUBxEtBCbyBtMDY5BThB5FnBdyCjC1HqMRFM8CzC1B6MuCMnFkvB1QjBN5NBShFlsBmC5FDvKoe4FgoB0GBVGK1NvGlYyB0BZ5CpQC8iB6GCmOF5LzdkTxCB8JxO3RHpBuC9KBBBBBBoUBOgGBBB/B8SDuMmXoNfxEB3M6JjuCsE2RBB/HD+S0N3G6uB/HD+S0N3G6uBsP2xCytEoNyFazBtJ7CnMSrImM0oBqgBlOfBiInMiJ7jBuwCqC/H4KrEBBBBBz+D7tE8tE9tE7Rk7Dp0D7jBpwC3tE+tE/tEyPnUkVmM+oCv+D1O/Z+kCwL+U1OhuEvlCgGDvWltBECMMz4CsHBzGCbK8WsPpEsByG9EHF5CzhB6FvbTpBYz+BhgCoNvWpMs3C6aC8gB/iBlFBkChqB2hBiHiVziD4GHuCiNBXqFC+C8rBX6yByc6LpyBuxCz+BXpFBB8UriElFuBeJ8WyF8aGT8IBX3yBDCBvck+B0zB/H1gBoJqGpCkC7ciB/gB66BouB8gBDMqC1EsHmYmD8NzCxTrP3PEBXDmFBC7B0U/Wycrb+KgDB0CxBBp/B4D3GxPlLjI5DC1LEBBB/EBEbgCBaFpL4G4J2pDnDhI0VJ+HHgB7FpFjYnOBnDqayBxD1DlC6oB9kDvuEwuEwF4FkEkR7kBuWxPhX8BqKl+CkF7CDmMlJDqGpCkCljCtWpMgF4D0LEhGB4CH9RoJgEhE4D7LDyH0gCvC+iBvKsFlB5mCzUWrF9BBDWH/RoF1BgIYHlWiB54C0VBBgH8Z5CtnB4PrOiG/C8rBoUzNhGC7BgT0B0U+XkCkRBrCtT7E0EqnBxmDiB/HB4O8FB9XkCkRBrCtT7E6G2Z6Iy/B6lByoB/K6TpJYnBZrDzFsUroBh9BtHkJvK1J2DpCkkDBXDnFCvkCzHyBcrFayC4MpJjgB/nBzfmJxTsiCkQyFrOK06DB9uElJDqGyC7BtiClOCiazkDt7D+uEWuEbhCaGoLjJ7C8oBouBrlCiG8BjBlEqCrBuMsKyBoLuFhMnIqDiB7GmSmLrtBjUBBBlFBtBXHJxpBnD9B3b4IrEwB5PxqBHgOtMjB3BhN/EF7CDeoL4GrU6uBsPmGwFyP6wC6G3R/HDmMjHgU6uByVhGC7U8V6G5ZJxGlK7sChGCshBhKnBkENhBwYsoBW1uBm+BzhB0gBThGC+UtY9Fs8B6wBiB4B6F50C/HDmMjb6uBoJqGpCkC7cvf7GrBB0iBxSC1F+7DyNnUkV/QyGnDmhBuHkiBLB13DzXBBB+1CtoDsvEgGBC3CHnD+BhHxT9J7F5LC+DruBtKnPrN/HsnB6uBsPyMpD6ToavuBSBhHlEcUBc1DtBCbyBwMYlBUCRIZocwFqB1DsFlB9CKP5FoB5EMPIzBPlDwDS6Esb8NzCgLrCJgBvBBP+CpT9LO2GQCmFkC+elFBkCwhBsTy6CSBhU6MueUBxEtBCtCtMyFHTOCwK7Cb+LHoDkC4CZtL4DaX5DkTsBlBzQ7H3RHuDJpL8GzdkCnUhqBwFDmBUlFwI6L1Cc2EzGnOlEsDv3BwBiRBBBBB+HqMB9C1KrP8EmD+StwB5BtMCwb8ZsFkWElJyTBBKBBB6FD6BBrD5DtEBjDBxeq7BhCGBtHlFqU1Cc2E6UlEsDonBnQwBiRCBC3cBBKBBjLBsL65C2vEWK6DFFUHgCDYuL4GsCoLjBu0B2vB7BCtHvZxD1dsDxXwyBCBC0FkXBKBBBjLsnDWKRnEwOzQjuBnLxxBCgb40DtwBmOC46BoW3cBLCkLqLj8CgbxIs5ChGCrtBnLgBkEsd3cMCSBnEf4yBvzBuSzFmBjanIrcC/pC+HjBloBW8vBx4Bt0D3vE2zBulChqCBBuzBnLkxCwvE8EmD8EmD5qB+yC88BpnD8mBMqBBBt+D/gBXpFBBB+C8rB0G1KqPJD0dmdnTtPH3D+MVXjEnBBB+CnL1gBWuuEbqepRpC2VmoB0cogB2BBBtwB5BvMwFDmBpO1GlFsCuM8GwLsD/4BiR70DyFtBhaF7DtDBdmE0GBVGK8nBIB5LgUn4B9H0N5Ul2BhhBoDq/BrRrGBrW+GpBmDpDlYyBzBzGdmXrT2NoDq/BrRqM7OBrGBBqW+GpB3D9GoFvH+yCzCyGsoBBBsK52CBUBxEtBCtCtMnJYlBEEMCIJIUDID+EJEkBDDdkCOB8EqBDsDlBGJJBDJB/DCEiBGhESBDILFH2CKsBaGBCLIHITlBHCCDEGI1BpEgBoB3D9BFBNcICJOVGEzBkDtEGmEvBBjEbtBBnB9BB4DYBCB7FFGpEGMBCGmBSGiBNNFCFCNDBCHHFDBhCFSDDHTBCDcSUBBqDvBBfqBDiDT5BPQvBRiDB+FmCRbJwDlC4BWI3H0C6BX5HvBFeBjGThCBlBasDiCBBBBBlEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzDBBBBBxBBBBBBlBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBfBBBBB6EoBGuBBBpBmhC1G/OjdvX0QByPMgWGvEmHzmCFmOXmDrPvLHKuS3RmzCVc1DvB9O9BnBpd5QxEPKDxI4bEoBhFoKBG7NBjGiFxFqC9Bl9CBBBBBBBBBBBrH+4BDzQsOYDDCCB9CR/DtjBCBD7LBBqgBF9nBCBD7LC6EKU8C4DyhB1BiEgBC2DjCqUGDsCmFMuJxPtYuiBXyGY4nBh1BhIvgB/uByBmEpDiP0CCxLmFwB8OmPWuEriB7BH0BHO7L6JtCCuJmKZfZwCnJKuI9CpCuHDDGlGBCBmBrBtI/P8DjXBhG9UxB6M7GzPBDza0HvB+BBDRoBJfXGjBDEBNHhB2N1BhB6GQkDHGxEZkNBDmBuM6J+CBER3bwC9sD+sDBUDcxD8BGJKBCvNCBCrBU/CnEyE0CpBpL3H5C+gBuyBBUDcBDGpBSsBBMeEHDBIDTkDuKCjLGNFKCC8N7F8CkB6DBpHDaiMtB2ZwjBEB6EoB2BpB+Z8B8EVcCB/EBbB/NCBi9B6yBeFPMEZIEMGT0BBCLIQBCZVxLB4GJlB/HvBiEBxHeM7B7B4D9Z5FE2SzBoBnFvHjUBkG7cKkdaiTYIv+CmQzLmB9hB0xC6F2QKErB/RnIrFnuCXqClE0d4OsBnU6UjBBsmD7CMrtEVcCByDuBbgOD2HBBYLwCBiDyGsoBBBlhDByBmErS0CCxLzwESBvF/CwvB8hBBFtQB/EFU5EtBBy8BtBusC9kB+C6IrL6QtLvDjBgG8IDtEBM2BgN6xBKyYxIBmMpH8GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGmFnb9hBF5JmDBO/CBsWooBBJ8KBCBDuchZvGrB4F/jBmFZXRBqO3ZF0FkXBCIBBB1BjEcrBpM4GmNmFkCzdkHoD3Fd7DzW1HMuJ6ElBsyBrrDxwBntDSBnEHXJBB+C9R0BlNxEkEgYrzCVcCBBDuDRZBF4OBBBB+BnH9BzGgDDpBImDBtDpFkRzGpjBoN7BgYrzCB1BxDnbSBnEoB/C4mBwX9CmREEmDBO/C4F0sBgYrzCzrBImDBBJEsK1IUwtCBBzvBjoBvvB4wEBTlFK/CrpBrrDHBDDDWKkCilBSBlF/jB3FcXGmXyC7JuH6X+CxhBCHqI/L0BSCWwCQY8F+BpFmFDEGCkBBBDBiEH/IqBJH5KG8I6F4FDyUsQrW8T2LOBBBBBYjBG+sBhiDtFIjBDEO6MzBzOpL4FmEC4LsVX3oBiGiGOEDnD8FxRyO8fxlCBuCzBBB3K3B0PoN4HpBDEMTNzCQPOzBbPBKHdeDBM9HnBnCsJgvBHyC4qBtLBBBBBXBLaBHKBaGcqwBsUouB/ZBjBbRhB5QtgBsUouB/ZB5VCCzEtYIkDiC9gBcoUkGgB7bBBBBBBBivC97CzxEmW7c4Z+4BsPzM8IzTnVliB8QgU2+B0xErcjDHGmxB54BzOZ/vB1xEj8BXoFgCD2hB4gCymBymCwCsShYCL1D9BJ/X4NkBpa7LqpB5G+U2XBBg1B1mBVcCBrDjDY1f0NxTilC+Bs1DuFiVBBiL5BDBuDByLvGhrBhkBYEHaqBMN2wBlGqW5zBSBBzD2InR6TlPSBBgyE/yCtQBhShrBqhBgHq9BhNqfCVfyDqQBhWDrEkCiFDBw3B54BvQTsD84Bva/XlFyC3jB/U4kBjOzBlEva7JkOlFyCIu4BofhJH1DyDsBzCrL7tBjJuB+fuBqX7pB2mB9BgH7CP0vCqDGviBwnCqkBygBjhBksBCTlHpB/oBVcjFqZuBjSrPrLREhBtR40B2U8IBBBBBBXMsBFc9uE9hB9GkiBwnCBBBBB6G8LNOWzBoXuICs1BhmB1BX7vBiO+LxBCsGmlCBgI0gD/lBBuCzBBB3K3B0PmNC3hB7N4qBu4BB6yEXqF9UrOrVkB6RphCwL/Q+GpOFirBglB/QBkFrBGBRyBkfCBDE1BCuTzxB6EoBuVpG6FCHnXPsPzMQnVFirBglBmF1BIDEjFhfpDpCnTVxE2SxB5gBXnBmWmLgGBb7BpN+EhNBOGqL+MwT5Y5lB/EhErS/+B2K/tBgzE9lBr8ChzEizEjzEhGCiB5TxB6M7GwPDBDzalB6D2LwE1hBZwCoiB8CBCBBpCCBEtInM4DB7DjX8CBBBt6CWCjCegGBnO2GD/pC15C+axB6M7GtGmJB6R8J+SiFzLgLsGmQpM96BhDwCtI/P8DjaBBTepDGEbgCbuL4G0DkG8DxzBhGckDhC4DkLfsN7GnCpNBCBDzalB1D9J2LwEuiB0nBF4ejX8CzBBOvDjBZCTpZrO7G/G5L4JmHIBpB1BwOrP/EhEiPBBBBBBBjBwCiC4CKbXlgB2P5bkJlX4HSBlFgCpBYlBFnmCqrCB2hBEtBjBETclDgNQzEsJvYqzB2CVBB/EZnCDdqSCmDD3mCpuBVcCBnjBYLwC9BFrBqhB/P39CmBF2hBEsBkBETYCClQQ6mC3UyBBBCBiCrBqhB8uDxF8BpaEzCBTclQQumBO2GlXnYLBBVeByDpQCYlBSvxEB3GK1amExToH8DvYiB4CwvB2D6ECDBEbC+BgBpL2GC0DrEiG/CgBgBBUlBDoDHBxDIte2HmT9M2XwN1Q8CdmVrUiIhKiBpEuB7VhrBtgB/hBBBBBTwRrP7H7GnCpNBCBE3bnCIbsxB92B2iBEMnJwPthBo0E/EFkPjHxc6ezGsxCfB6EKbjCmM2bwHBjBXYCCqErM2BiC/HDmMjHXqFCvJsL2jB+Lh0BoJZExBSgBWKbOBUNoBdBbLiBuLgDlPliCqEsJmLzC8CnBhVyOBgP3Hu6BzfBBBiC1SvO7B2E6MldigCYgBgFBnO2G/K6DTnM2WmQqPlK/IsUsQhD9KsazTXna2jBhK7CDtCsDB9KpG2CKoI7F2Q4Zh1BBBB+F9gBwzCxX5CB1qD30E7jBx3CnDlW2LyBoB2BuiB+7C2B8C1BBhHgP7P+6BwvByP6rDnDmQuiBwgDC4F3bB1Q/S+CXBmBErwE9H5ZE0WykByb6EgGBz4B6ECDBE7CDdpLsK/e7ThH7epV1lBwvBxE6EKbBBB4CH9RwLG2rC9CCBBjuBsMVcgELxBwiBkpBmHIBrLyE8QiYBEtBB6EeIBlBYjBwtB8jBCyEVcCB0+DhEXBmBSXlBtdjwD65C0ZohBJg1Eh1ErvDwLnaj1Egc/sBzhB5hBkvB2ICBB8YBGgGB9UDauItE+Jvd9SkwB2GRh7B25C/EsWvmDgGBBB7U0B92BgjBGnJ9wBdBB/EFnWybmjBnJn1EkzE5gB6wCplE7Q3OgI3BRmGEnCpNBCBBBBpBiBoYlB15BBBBBTlFJgD9RBUc2B+BBtBBBVnuB9H9Z+HxCxG1CpH0U5Fz5CEjZjnB99B/tBuC5dmQ1hBZwCoiBhD9K/P8DsG/M/BPMkO6CqmBjEzbjBxKtXqFmQuiBwCplB9K/P8DyxC7xBwxDmQuiBtajnB/zCrtD7CC9frFw1ErCbm2BxVQ7LBzQ3ESl8C8EkBCCE5CxTtG6MuawFYEnBCxNxH5CyMle7vBiGr5CT4B5CkPqBgH6VrrDrC7CL/PBBPxGsCvF3RjB4Qo8BYxVQmhBqBC4nC0E/EFcEE4BZGpL2G0BFM7HnLia/FpOjJ7e+FlQhT0mCBuCzBBB6CBBBB5H3B0PoNrVzJ0IngBGjE1lB6jBFSBzEckBBrOmYSBzNoT2OzPF9BWRe8VIuE3PC6L/DDtPqBr3BuTB8EtYC9C2UjmB46B61E71E81E7eqD8kB4F+4B8IBuCzBBB3K3B0PoNrGxoBhnD+1E2xBrGyvEuU9HwVlDE0TxO6NtRmD5F1qExVQ2IgGEuWt5DBBBBBXqC9xB2Jl2Eh7C7gBm2En2Eo2E80B8/BxhBxF/BhOjLPF0GCDBlC1I8E9IzMI+B3ZgXlWBBBBjB6mBDDwHxVmJrJquDmHymB3KyzBx0CmFpQCBrMrBmBB87C0EP40DxhBVfmDMLjBToOCBiLP7GElC1I8EwVI+B2GQB6BiUC8F9ECCBwHuDYDrwCYsRBiGBBsG5CyTmIB3DxBC8ForBjBgBwBV4BBVyN5G3J0mCkN28BxBxDfBBBBBBgpDkF8C22EyF1O9VXqF9U0BgX+kB+J8lC/hB/EBYoCCY6fXyiBoN7BwC7oDBzkB9hCrGxoBlgCtjB/DLBBBBBjBxBrCpBrZlFvlBhG+mB/JuNBuCzBBB3K3B0PoN8uBuN1LqPvdhiBFBp3CxF6bnc8fyBiiB9QhFBBBhWmhBhGC9B7ZxyBBxVQmhBSgB4jBThHyB3FmDxC6M+KRHGDBhBtRo3CBBpgBvBtUkCoBR8rCpD9BjMBX5C0Bd/CoL2GC/K1Ywdl7BBXoEFdyIrMCubmIB9dsH3E5QwDjLzBiFoLvF8LpDjY1DsJBE9KoI3HB4DneBBBg4ByNtmB/ExZXjEHgBB8U9X5vBtarBnB52B+NxjBmSBzBpDmDmM4G2DxLqO0GBaB/N7GP+Z7Jof3Gle5DamXDBnrBvrBiiCiGB6EnBB/C64BBiClCd3nEEmlC3GjsB7NpboflVSzGjClC0oEE6yBkpBoflVSzGB6EKdBB9UyBtG7XDPgCjnBi2CBBBBBBBBBkFnBBuCuC8GB5FpFuL/KonCgdBBBBBSBqOxSue3RmzCUBcCBBz+DjCEIkBNi0EgmBmJNsDjlDB6EmWTEqEgBBkBQBBpB9RhPzGpC5LhqB5QzBByDuC7I0BjBoBaH8GE9ECLdpBnH+BFQiEpDfmCoBrGulBrD1U0I9G/ClBH2BvD5CmOqBpBrFnJBtCvEzH+J3GjH2U1qBBBmEi5C7a6GtFoD4P8Bge5BOIbJbwDviBvQ0Y4BBBB4X3OiC7deBBB0gBtBmIspB7JwGCr0BBBxX8CrBBmBEBBBT3B7CuJ9EB7OtR3QwsBoKBBBgJpSpDlDo+B5yBBXqF9U+pB7U2F/O+hBoIyOyGunB2dyWLwFoL/Q7B8DBBBBBBBBBBpNz4E/EBf7CuL/OxBlB9R4gDt+DnG4LyI/4E8sEwGTnEeIBB/C9R0BlNTlHtakRv9BncqD8S4J4Y50BqDsxB54BXqCwtBhDsB3VnrCKyH1F4hBtQ5fSBrHopB7CesBBkCGzjBofYsEkc3NtHtkBlxB2LrGgFglBBBBk5EmD0BKUJBBF6B8S8J6DzhBhpBkBsmDu+BqqCTEpFBB/C1HxDB7D7C0BtG5B/Em3B5oB7K13Cl5Em5EhGC4sBsmDinBM8lCo5EhFkC5TpgCBigC61BXpavoCBTuCjCUJB/C9RC7Br5Es5EpkETEapDeJBB1BpB9Rt2BwIBpD/FQ5NsK/L6Tx3BvMBI0G1XiXBiCrF+ZWkZpiByBgFDBBpW0GjE8RuCvVIyKvByIjOX7vBiO/xCSBxE0CiBuLuKxuBOBhKrFEwVuQzS6OyoBwCVco6ClQoC5gByvC9mBBX7b/TjOhMjzCiWvEBDkMlzBwO9nBCBD8I3W/IzThpBkBIDEvHgO3Gh6BB0KcmE+D+lEoL9jB3rC4JB4KfyIVBBBBBBTeCBmDGEUIBBUrCnL2GDnLvDvKZrWyNogDmKHBvvExBC+2B65EB6EKcBB/CnL2G6JoLoInelpC6UBlIBBBB8BBBBBUcCBmDCEGbSBbCwBxM6HzMxGrCkpBhJugByUvGrB/ZuGlU6EnBBBB9CeEPCBH0TCBu7DeEZ7EqqEgBrVJOnBI3IpXCiwBmMBkcnH6BeCgwEhJwFB3FiZIxEsmDkK00CsK+wBkKBBBB6EnBBB+CxT1L0KgGBxWxFf4EjyBo8CFTgBnDKU+BBBpBwvBCmFMibzIgByN7csKoM0WiOkKDgGBBBBuWtGkGkF5J2HpIiH6FtlBBzErP0PqT4JpCBBB6ECEEbjCmM4GLmH6QpiBswBhVoiC0ErP+iBiMzBnDGEbzP1UkwDwX6IgGgXuFqBq2CB3G02BtDB5DsrCwKBByF+PBQ5KNZtG6O8EEgBE8ByU8EUUuWFMBBlM7G38BzGB7OnJVfyDmBrWBGFCtH1CjDpHsfulClFsCBkX9hBrD+BqL1BJhDKwHrDxdgD4IiWyYBBBrbxetFzBpiB6c1a5GBGgaV6CR2BMIgD7PsZsV5DlGmS0VBgGD7BBpM4GBxB5BICCWePszE2GRhNvmE7XDPl/DECC+CBh6E1oDn4E46EBBBB+5EmFqB72BiqE+pBoF2E1Q6EGYK/C8jCpfvzBBoEBBBBi7E6EFF7CyFGJBBxaGzHUiBBt9B/hB37B6EeJBBMyCmf/pB8ITuF9UyF3Y3DzC+rDzKB0HvKrP2LFBPjSuXEO+LvQklBB4BBBxFvRpHiDyE7RsDBmHjbgdbiFqEyLK/C0HBEBBp8D01E4FBVfyDhCnOBCDvUrBMp3CyFlQyI0DDxWotB4qBzKB6EoB/CvnBVbs7EBmhBErfy+B4SvJBhFgB9U0BpWmHjzBt9B/hBk8BBhFgBiBBB5T9XgCCnoB4BikBtgBmE6EnEybrFoFxFCgfgwBBsKyiBsO2sC1zBuZ5BBB4bJBBFIHIECwLsB+BDtERrCqoDt9B/hBoL0vDVcCByDZjCmMqBkD4DFsOTgF3D3XlBgH/BqBhP4X3C9GkVHmuE6EGzHyBvBrB3DlKB9IgM6EBpnB/1B6KuG4ZSBpC7CBbBiYwJ5GBGgagGyW4bBqmBuclqBmTSBvF/C9RgB2Z2nB1V4F84B4bBDGBaCEBBBYtE0CtGKM2EIDBDCGgOo8CYgCzB3lE2Rx4BCgaE9yBlWBB87E97E4blBCEBBB0CxC3J1vD8hBrI0X4RpQBqE3zBhJ2gBiCjBmB1BhV5JsK86C+GgGhV5J4bBDhBLjF0CtGKgFCLBDIgOnrB4bEHeCCn8DnJovCxlDzBB7TBH9e2GRtOrBJhBDC/BqBgDrGmFjF6EJuUaxKuLyGCFgDEBBmXvO2JiGmXlYiG5FzbkhCrSwD0BkPBvQ+PkF0f5xBH5FaBbgOI5FsxBhT00BFSkK4IzmBhdunCBC/7EinBgQzSqai+BCrE6EoBC0BpBx4BC5vBgCvV6CuD7IxCCI7CClI9I4bBvBjF0C3LOciD+mDzBB8TinBmDCkK1BneXjEmBBBBFe4TD+HKwBBsK4FpVzBB5TDXBiBeBHcJGEnCRu1BBstC+GtBrJJBoXhBCBC2MBhCiD9JEEBrFpmBBDQt7BBBjY6C0b5CkY5C2BuWoUBQgFB2EXjEmBBBB7UDuGwB6BBsK/C5C7B1BviBtT7VBCDBDL/DCBlB6FEBBCGnB8BpCvBIgNDEqBYJNQREBe0JvUOI2KHC2C4B3DLoT0BkP5KBBBB6BeBHvBm4BBr/CB8VU/DDJBYDwHB5BBWqU8BF7d5DvPvmB5C2BuW4hBs/CBqXRDvC+hE8V/EBYCB+FyB6BBZbY0S8fyhBFrUDcztB6D4zBD8BzBB0B8V4JnBs8ETwRxC6M7H7GzPBE1G4ZyhBzUvuB6D/EvBTrHopBvGjW4kBDlFuBCclXoLlFuBCbBlXYpBiCzwBs/C8nBpCwW9DTnEnBB/CnL2GCxDmLI8CtCtiBQkBUuT+tB8ZkFUHE8nBpC6EnB9UhPikBTuFB/CiJ7I8B0E1BmGOsG1PEkHt1CB/pBikBliBBByRiCtIuVCNkDsZ6rBBBBBliDjiD8kCwpB1b8L3GzHC6CjC6CsD5Q5FyI6fwgBwKjV2B2FrVnRpGBBBB0HpiBnRzNBBBBcCCDbcOLjXj5BhpCBgF+DFrLY0JTBBWhJHFvIrIjMHqDiCqkBrB+IFrLYnKBBWhJHFvIrIjMHqDsmBqeSBlHpBlF1CoBhNqC7HjDeEoBqD4NBBBBqCtTf8DuiCBBBBBVcCBzf3tC+BdYBFgwCipC5YnBrNqXuI5KoB0Lq+BBBBBBo9Eu6B+kEliBwEnK3LjB/HuGBzHFiiBrnBBBs9EjJjM0JHkB8R1UqD6JCCwUjLp0BBxN/7BwKjCmGzODBiCtD9N1YvhCCwUs/ByN/7B0QH5DSzqBpf1VlFgQu9E7zCkNg1B3RnCuFpG2Y6FlQYF7dsLjlBBjM9J/bBBBBBB66B6ElDDmMwB3EyIpX1lC6EnBClOBd4FvE0DlGDEFmWsCSBNyFoCywB2GQB6nCrHg5BBpQGE07DBBBBBulCi4C1+BuIiImMgS8wB3LwK0Mi0CBCroChBBBBBB2cEoTBNwgB0CGq/BpJBoUjHqGhG9UhI7B6kBsK0O+ErBvMjDD2ctTNwgB0Cw/Bh0CiciBalF/MB1BofkiCh0CBBzpC8OSsMEEBgBBBBYlFsNpBF/hBLnCgJoLjHhFkC5T0B6uDrSB0/B8Ug8BwBue0Cu6BFquB5zBiCqazDN/rBrcqBwUmIkP0ds0CBmV/K39DBBpkBwPzB5e6FuXysBBBBBBgbLqG5N3uDpiBBvRiCqagE/rBrcqBNwUqX0dsKhqC/5CuX5rBaHBoS6Nu7BuyBrQBBBq4BC6CuhD5BBmHjzB2fiImMjJpHgzBSB1FksB7XwzC4pCv+EyzBvB9zBhQ9F3Ph1B9zBhQkcJ2Oo3Bi6BBiCBB7bgFiDmMoS+C3cqiB4GRBcVnB4/BSBB2cqlCLi6BBtBbBByxCmpBhkBBBx7C8+EtcJNBCYwNy2B98BBhGzrBhiB4FrhBpwE2OBBBBBh/El/EmFsQsMsIkN6Q6D7dhGBgqCnCCgkC2OBBBBBCBBmHv3BjwBzGC9DO+6EBq8Dq9BEhC+IlEgGCB4ItZBBvqBBqC6C7CBCmM4G0D3Q0LnZ9Dt7E4bBJBgBBBBYtEBzCkMB6xBt/Eu/EkdatE0ChMYHB9D2CBBaCB+B/BO+6EB92B3bBliBBBwdOtE0ChNstDDBzGBBcYmB/BO/6Ev/Bs1BBTlHrK1b5CkajzCXBjCM5sCz+Bx/Ey/EmHymBoJ+E1C7OD5H3B7GwPDBB6boGprB2Y5JhGB8UynBkP8auCzrCBB92B5oDB5Fhf9EkrCBg0ChGBC6U4/EvGrB6WrL9oBq9BoVCBliBBBtgBu0CB6EoB2BpB6b0yCB5ExhBucgBHDBvMVjNvhC6/E+I6GuF0JECPW+CjG7IrIzNhCiCqkBrBkuBB/FgCpM4G0NXDkHgTzVV4D3VjzCjSrPkG3B7GwPDBE2RhKUBfyDrQ7FzpBiD1EsyB8wBwFBBBgIgTrU11BgGhVoHxC8ZiV3O+tBzF3oChFekBBB7T6J2+BvGkBqCx1B9fhCocSKC9FgNiB7f9tCmBBB7CMZgC2ZhB7NjG0LwR8tBh6CvqDuhBkG3B9D+CuBlOBCCoCC/CkBwBztC6KBB2ZhB7NjG0L8KkBwF8tB7QzQkG3B9D+CzPBBBCoCCmzC7KBlG6zCkkCmCppC5T8wBrQBB/BBBcHxBftCtgF2cEz/DBpCY8F7OmFrQ4ZnD+arHBvCBsK4FjpD2cEz/DBgEBh+E6EG/CbuLuGK4JmW/FjC4FhjC3e8FyFtaBBqmBucnBDwMmV/K+C+OXhFL7uBhClC5BhFgBkB5T5iErqCizBjTgQBB7CMS8HyvBfhE1HiuC1FfFBzZtQmIwY0b8HyvBiG10CrFuBBzZkLCIjlB1zBgcBBBrqClmCgQB/vBiD0nB8oDnQj2Bi8CyFhJBBBygF/EzBtBbuLnhBqrDCBu3BiG10CxrBGBl1D8C6xB6EnBBB+CxTt7Eq3BzWB2pBoFCyG6yB/pB8IjgBwwEVcpCuQlBrP3YiN6CvyBhCB6jCBBBzOmRnJJQB3HnOsCiG8OB/pCBBhmB6CztC1qBCxOqDuXQB+VsC+U8D1jCvCBBChGsPxF8Jz0BgG1LjFmPjGhbhYCtC1lC5QVc8T1pByfB/HDmMrK1+C0+Cl9C2BtiCB9pCBfmDjLMgJs7BxH1BlPEMoChCmHkDq9B4lCr7Ch0CrahiBpP1B9oBszB4iBsR/QthFBBBBBB6vBxO3CkHtPpmC4DgBlOEyH1GemB4uCnauDsE9QL0ByDrQ0HxD+G/NsB2LGPI7Rp3CwH2BrBBBB6bTJNBBB7S/xBOiCiPhlB6DqCG9CBB6bKJzlC3ImZjR+XzmChBrPjS0BmZHGDBuH8UmkCnJBlJzBgFiDjSnV6FGyH8UkPvnCgaljETzN1CoBxC6M2L1SDv0BmXrB8cysD/EBE+CgGIB6L8M6FBiQ6QxEgFlG+G0BiZENyHlN3HyGyhBlL+GrPuLBH4SzBB5TmMiImMBQ7Eq7B7gBghChiFrgB6pDnQBs4E0gBTiyCpWwYjSvWnER2FB7ByoBw4BjiF+qCotBK0pB1Dm4D+pBjSrP2LJvSpiDBBBVcCBsCalDDYuL0e2HBBrKrPvL/SXMkCMNryBnvCvF0a+N2hDaoGB2Y6FBkQpVjS0BiZEHGEuHlN3H3gB63BmXrB8cm4DK9BeJW+qCgVoYK9xBqiBtqC2cEnTC8gBBgRt6BB8FB0B9TsM9CsBCmJiDyhBrFgGBgV5JsFgF8kBBqF/oChJvIkOCDkSqiB8MqNma4bLXFEBBBlFsOBqxBu9B9C5VM/jB8eJjF5VuP5Bs3BoJ3KpBqKEDj4ByqCgBRCtCaM0D4M3KyE0D8InHxoBBoJ3KzLEDj4BxBCtCxRB3KmImVjE7DCKmJ8B9Nz0CtyCiwCBkdC9UuwDoJoIiOEDshC49BiZxLi6BB5EliBChcwVphBp6BkF7CDcHxBCd4iC19ClCBoVxKnD/e6FhPtpCtCB2fwV1f9B/0B/Wwd9iElCkCjBZs1BgGoOn+CBCtkCugB4iF5iFkDzb1akMohCNhJs2CuoD2fDkSXqFxWt8C9mBhP2KmiDBBBBBBBs8BgC9V5uCBBBBB6EmBB9U0B/c+JyPrICWsCsyC+O2GQBCxnBuTVczDpbrEinBiDH5NzMy+CBBBkF0frgBxB8erEnmB0rC6MBBBBBgGhVxBOvmB9tDgOBBCK9mBhPuiDuKBBX+a0B7/B4bnBaqX3JCWikDoHqHuInkDvJnMtKrIBBBBBiHt+B7jFxkEXjEkW0B/W8oBj1B3JYq7BuZ1D9L7mB2xBnyDB7mB/oCl0B+jFz+CjSqzBBBBBBBBBBBBBtkFukFvkFwkFxkFykFzkF0kF1kF2kF3kFsqE4kFn6E0nB9jB/HhBoL+avkCslC0/BBCBhlDBB/Rue/KmDB8kFk+C5mCBBXqFkB5T0B7iCu2ByQtV73BlvBxdjtC6BtJB6EFFCt8C1oCBuhBsdCgBiCiF5RrbH+fB6D4LoBB2GQsVoSuToLyzB2esdsZC3OVcuEUCcRgBmLlMlyBuSpM6+BtDkFbpOjHtJqGsoBk0D8O7DbwdBr0DVc1DBtBBaBiOunCudZlVRtKBzJKmwDBzkBplF1+B1mDB5wEz5CEM4hE2L8xEslFtlFowDXoEBEdC3C4T39BjF5d03DhQhG9U0B2Lwf4Wyb4yBiEyPnBvGpeluB35CMnJ8xBhGysDuL4gB2Gp6CCBtC3oCizC6zExlF7jBw2BhhBnDjQiG6QzlF1pB6GVckFtCrX6hBiJtgBgPssB1nC95CCqpCB7GC8ItvCsHz+BPVcC6T1hBDBxIpNsiBnCgBKKhuEkFbjCmMwQ3QnqD/oB4BB3lFgIam8Cu2B69ChhBokBhmBnT2FvC/BniCrtD7CBB8JlBB8BBhP6pBynB/C/LuwCB+hCsyCzFFoG6KLPS53BiRLhBz+C1lCXpFB4lF0GBVG9kF/iFTuC3CJC1BpB5b9EhEuE5lFwkCpIh5CBBBBBB/lF2GRC4nCgB6D8ViKeyBmDBwd+QuCBie02B1bimFjmF11B8EEEc6CuLwQvKmHsV5zB7BBB+hC4S4bhcHbCsO2DfzhBs0CxrBuV1gBi8CyHkXyBYtyBzCzjFBBBTuCG4CCBBjB7B2gBhE3KtvBywB5yBh6BBBBBBBBBBBB72B0wBgO72BoYn3CrmFhmFLBBBBBBB0mF1mFgyBsDzB9TzrB1J0T69CgjBtaktBxSsMxSq/CmJ5MBxSvpDVct6CBDB2+BodiN59B6mF7mF8mFwoE9mFlqCrCczGClB8WjzCmD6CJ0UE+D0vDBuCzBBB3K3B0PoNyBxW2CnzBtQoDiyBtVpF9furDPumFCCBgF1qByFuBvDkJqYzJqDsDslCjlC6EnBB8BjB8rBmD82D4Q0FiFnG7BsJBBBgnFVcCB5TrPeEBfZMKI5sEOiBB4zCi3B0FiFnG7BsJBCBBcuwEkFbJ4BauLoLzD/ItEd6VhD7vBubhD5hBsFsJsBnhDogB4FJ9U/Z4FnhB6HjGmhB8EyEVeByDuBBSJBJ1NCjLPF6G6KsalDyFkBRtZU2GCCmlBqC4D/CxThHaBhVtPCsBljB4WYliBv5BxqDhD9xBmFvBbBB9N2GRsc8VcCFwC4yBlnFBBonFpnFq/EmFMiBG9XjCN2DwD9U8MuIB4IuZBx4BChaBmiBBcHkCMmDk8E7HBBXMWKEgBDJVjyB/wDvctoBpJkRjP1bsG+QsE0B8kCtajPrmB6ElBD9BDYuL4GxDDyB5C2zCiiB2GQBo9B7CM5CBgVx1Dvc2xBkRjP1bsGB9Q0FhqEsuD1b2BpoB4FihBluCkVrHsVjDpBsiFgFBBBBBBB6Iv+BjjBo9B2ZhBxH2PvD8EhY1HiatckN6EzECQCCBBBBBBBBzpB3anXjiCtc+RzEdqM/CFnEjIBJBDRBBECCCBBBCIOEFDBlBKxCV/BrGCBBGBBDCH5CzBBBHBDDBBDBBEBCBCQBzB7LBrC8fBGFvIxPBtVfgIvGOE9CxFBBBBBBBBBBBBBBBBB4wBDDLuwBLu9BgDvFGLBBBBgoFhoFkiD1oFjB4BM5CBgVlGxThBvP5vB3uCBBBB6oF7oFgF7jF2oF4oFjG+HwDtJ4CzFHvD6HjGB0YxIoBX9CyEE7wBtYB2ZhBoQrPviB0mDCCB7CMS5CgqEgGIB4U+D7FsFhgB3oF+oFgF2UhBvPnL8ExwCyXrGjJyKxB9C1DBJhBClBQDDBPDH1BBwBhB+CnCwCM3C/BpBE3CimBoHmDkqBoXUzBBBBngBC1R+WCFEjZilC3BBlpFp6BwCeurDB9nF9CsMsEkB7BKOXSUwBpBhBCrB8MICFgFyET2LiBBWd3CkKj3CdBBBBBBkpFKBBBypF5U7BGElBS3BfgClB2D7MP3FyNWfuEhQjQpgCBJhvCz6CB4BoEyW6VboGtP0rCnJ/LjJ3VDDBlKL6dhe9CiGnXllCCkDCfCtaBWbyrDn3BuSqaufB9a+LFhFfC8U8J3ayfhVCsUFBkI7UTtH2GQBh7BnC7CMSnCBgVx1D3a8EzKjQ45BruBzESC7CMS5sE1nF/mFsiFlJyH5CpbwYrgD+xBvDykBialJvB8IwRhEp2Boe+xB2PlpB7iB9XvC6UvMrEhOt1B8E45BoGpdvBhEK3I/NrHEd6Bx/CBpgBoY3a2a0+BruBlF3a2a0+BruB/xBBTlFwb4BmZ6yBxFic6CBEmT7CM5ChVx1Dg8F/wB9XCsZzfjpEEBVCBCaQ8BmBrQ1BBC4EBPzM2M5GtQrBxEwiB/5BBwJyD9CgiB1BD6D3a0BD73D6EClBB/C9RiX8FBd6O2UpQ1Qlf1BB6E72B2B9RoUzJ6ECE+CqZ5EtBtlBjTlrD2B9RoUzJwoD+PBBBBVcCBmDCEiDYyU2N3F9P3UjMrDowD1wCBs5C4pB9FgHpZ5G6EmBBC7BrMd0PnEwIx8Bh8B0F4E4C+DhC0BPrUVvjBtgBh8BBpUdvUlC0DoX1O7hDlI9nBCBD2LHvGrBirCmFkC5jB7rBmDC/OBB1EBBCiM5BQFnlC9L1HBBBB6ECDFUXvB2WVfBD4TE9M9sBB5wBgBW9BBiD+O9zEVfBDgBnBIrC8ViKgmB9BDDsHEsDhBsgB3jCoSBtqF8FBd6O2UpQgBDT0ByDtBBcBB9NClJ1B7EkaPF0GCCBBBkCoFEsDpa9yBpqBBwVBtShzBYCBrbgPmG6PrE3I4B5EjazJj5DzD6EnBBB7BjB9RhI7BsK6C9CmhBwqFw3D8H1K+JvL4JFhTB6hD6DBB0xBlC6KwPBCuyBgqBrGxWCjOJ+Et6DBBmGsGweC9CzJu4DlGrG9uBgGBBBB5EsBBBD6iC5sCrTwBrGBye9ChHBxCwhBuHlYiEkBHZDBCBS9VzEnoCBVcCBBD6EoB2BpBhW8LlFtQKL7pC8XwJvGgCvCQpPwQ02DBuP8cCChOJNBDtE+cjOnFu6D8EcnCpM4GrCB2NtHxSlfF80D6D0V1CyCcjGpFCjDxPUxGjazJhGBB+C9R6VldCBDUBB8xCllBBtJ3EiHrD8c/HpM4G0DhFsQxFqL8pBnBpSHJ1BD6DeBPzM2M3BiFtQ8FwiB/5BBwJvGSBNgB6CHgBB/CsRRqGwD9EiCBpD4KiWxrCyP1BD6D3a3B8nBIB5LtrCMBN+kCm8B4kCXlCmV8ba9B8K6J+Q+YpOrqBryD1/D2/DhBpqBB8nBSnpBwuBixByvC1/DBhBpqBxBvD1BtBYuL4GxDnG+EshE5/DxrCmvBj4E8zBogEi4E4FK/ClX2GlyCznBjrF4FKB+CnL+L2G1B+iB4YiBhM2gDsP0VrE3IsUzGCb1iBx2C2nB4UdBhB15CiTBXqEhB/C9RhIzNjrCuGiJ5LsY9LyDyE3K2NBBBBBBBBuoD+Cx6BxhBjjC6D+CjgC+FwXiNtBzJqD4hB2qC1BzEBB6EnBBBoLwH/JMtCwD3uB2lBm0BxBzBiBygB8mEvCVzbhG+rC+F14B+e9K+C/sB4S/JMtCwDxBCljBkDiBlmBrmC0yBzD+FulD/sB0GBbyBiGG/jCyL3YUwC1EhNjN6e1mCBjEiBuBCbBlXYpBiCyFqiBpCwW9DTnEnBB8U6EnB9UjzBmgCjGshByFhf6DgoBzHlb7hB3rFjhBFgsB7hBiGDDsHEqrD6lB/N9B1vBkEEWoH+IiK9G2oCwLpH4rF8pF20Bj3D+oB8mBzMsGmG6C6F3PDrE3IsUhCE+ByBoDGgBBH5U0U5D5WyCuCz2CmDzFG1VyB7d6EmBBBBupB2/CyM+BhVwF8Ut4EyFib/CVfyDpQsgBONmH+0CvGmhBS1B47F6rFBBB+rFBBBBBBBBBBBBBBBBBwsFjGwBCxB3FnhBzP8EjBsXXjEmBBBBB9UxBtGKxB/OqFKmXByOFCBkFqBu6D0F5lBFCBrBkxB6EGgBBBBB9UxBxEEDBtBBtrBwM1EOfusC+bBBBBjdBBB6FD6BxGUhEMBFKN8EEyFhf6D2BBxBClEoCyNF6iBSB/FoCsf7rBmDiPB2E+NV54CyFhf6DUiBB6EoBKsWBKB4HBBCrE4bBK57Fk7B6mBokBlgB5ckFnW3IpfU4FnB7pBiBo7BpFO4EjCwUFqCmFMvKjCmI5LRFqCmFM6zCohB7JsSjI5EDmH5rBsG1C7bCqOFrhC/3B6wB1pBB7LB9Nv4BBB+HqM2G3OxH7sFBBB8sF//BXqE9VvV5Bp5BzHsOmFMRc2VyJBmCjF2LhTkWnfyNu8BejTTnEKUmFMGdEGvhBjF8nBIB5LnsCXhFJBB7BzcxCyDE7PF2S5d1RJ1CsGyB0E3Hd2PBB0CzD3GsBEBJhK3JhB8nBgCqNB3B+BN/xCC7iB41BBkF7CD+NgSUjBlXuT7Y/H5cuUt4CrShnCzqCrZ4clP7hBp/Cyc8WDBxc4cBlIqDB1HczCGBB4J1vD1BpGxCjCwU1HMV6OxhB3kByc/W5cvLB1HciB5B9lC2Hw/CBBBBzHC6ZBnNuD/SmLG2hBBC3QBIBjtFotFptFqtF1B4ezEXqFBBBvBC7Zkd+LixBtXkFy/CsGjE3KyHBjIBB0BgBEf5IIGsBEBJ4T9XtVvLmBqrBUVcoEndlOkYdj6BbBCCCBPMUCGH/BgB+UuyEyByDxkB9GwCWBkSLZuBXEpEF1BgF4rB6qBiCMBBBXEDBDcUCgEkpBxoB87CBXhFJC7U2jB+LsGnBCxNyH3EBoDEC0BgBEmByIOJjBFhUxlBuUmsBgHpZ5GtBpScCCD+B3D9lCLnCglDu+BrhC7tBBbBCEBvBhvB5TD7NV54C6ECDF7CyFRwe6DUiBBuUWnHEuI+CnJYr5BT5DyWmgCoKY+zB4tC/P6oBHBrQmHsG5JyMBBL4HCsODq5D1vBKgDaEqbztB8E8boIEBxEmDyrBuUY8N7BDrEjdkFbgCDYuL4G0DoI1vBK49DuU0O7BoG4F78DXnBmDbgCpMwQvoB/EhWrUvhBBsDC6vC/3B6EqB8BoZwD8kBCvOrhC/3BgIoZ4FK8UhIpmCVcCtDtQgLrEw7ChE+BN1CgBB9U+BiDgBB9UDtC3LuwBvIuLBk/BrZxCJBBB1yEhD3ZgxB1vBnbtUcBB0xErZxCLB4tC2nBgKiXzW7fwCqsBBBVcpD7BlCzMF3zBg7BXsFiB5TVc1DvB4OF3uDr/C+BPxY0VvWgmDPT/qFwtFrLtC3D/C9HrLgKiX2T3D7sBp5CmjBPUBmuF+6B7pEluFkuFjuFXnahPzGpCBmrBhjEBbutFXhFJ9U2jB+L8EsB1e3ZkKvBnStnBsD5GmtCyvBBXhFJC7U+Z4JtCyGqStCa1jBlgBuL4c+Z3mC0vBcBkFvX4FL+CtCufkFcBH3BpM2GD6XsXxzB0wBBrQ6R6N6D5dl0B9L8KiBoIG/E4CXBBBBBBBBB4uF5uFhvDlhEgFzCCjG2GWnHEzG7BgMe9WvEqlCiGnWBBB68DzH7M9HEzG7BpGvFIZFBvtBzvCTCcuDBEUHgCBCYuL2G9J5ZzOipBoOhE/YxiCBChWnBMNBBBBBBBBBBxBt5Bs0D8EEEbjCmM4G+Bp1D4GDYC4NxFtBKwF0HZCBhFJqCwB6GlOqCnJlI/C8K2E4W7X/QaBBBBBB2tFi1DjtCyvFB4GBBByZvJ6FkBoamJtH0vFSB2oB7GzPBmFP4hBgIF/FpC3F7yCpf2vFrc6FBo5Bpe9XvdUBBiIvBnEmNtBEsV9WysBpjBqWowC/vBiXnMv6CChCBBioB5ctqB/pB2WBBl9CozCgwFoJgLGkLC6B7H8E7BrC2CoIrCBDEpB2DzDlCoK4GzBakoBqBhBE6N0ZBBorBviBqhDjBgF6DhG9UsL+EjQ2zDjB9hB8REhXovBxL6MsPgJiCmDBBB0C9hFjSrPrLEHGEhBtGgLtwD8pB+mCXqF9U2jB+LwD7YEoFpGrCoFM8B5/C/vB49DuU0OjIB3F1vBs2BjkCwE2BBgFEnYknBXqCgD9U0B+jB0PsW0H6+CB6DlCpO4GrCrd9C56BuwF7eipBmTwzBBuCzBBB6CBBBB5H3B0P2BBBBvLj9C/nCytC/aTrHgTmFsQKIxGiCiDkDwCFuQ7MtqDrBxVTzIhDBpFL9CB1NNmVlMjGsuCsCBBkWnUlLogD+amrBD2EpdskCrZ4CE8CBk7Bj1CiLqXyaBBBBBuU0OjI3G6H2Pkd5Fs3BgFEd2OvcsViIY+BjwB4F7B9ZxVmJjdCq+BmrBDulE00BBWB1Jn1BGgGvhB5wFzeSBrB8CgEpJrPtDuE7GzPBEXLcNhBoDywDBBBx5B0xCjbO4FwKuzBBBBBBBBBBm0CizDlxFmxFxjDl/BxiFnxF+BkGoe1JgFEbgCDYuLsqBjWXnB8CMPLBXBBBEK4B9RCtFoBxG2BY5EFCCkB0EClE/E+LQuGB1CCycsGB3JX3O3eJJzBjcBBBBB+Bo1DBBB5FbEBBsPmLhGvCqBwE8B3HOlH4Q2C6QzH2QyvBehDCJtCtCGEUHBBC/BmM2GCJ9EkG0DhG6D7KlwBm8BVcurEmW2qBnDnQ7Y6/BrEkFbgCDoe4E3jCmuFlD+6ByF0jCmrBmuFiBsBXgFE+CmM2mBmpCmrBhGaEjBmMlBxF3B4D7FqE3HSysB8KtCyP/I6jBpIuLl/ByM5M6CCxDtCyP7jBnR5H1D3uBuQyM5M8CxDB4czerS3vBjTkI+HvMcBBzBBRaCOBBBVcCtDEbWqBpMlBFmP8D17CXnB8CKRDHBBCVBBBEUCKDmMGwGtBsC2BnIoBWCiFzCqIhEkKnmBthBgftMjkC0oBkkCHC+B6iB2O/vB/CEiG2Xj6C1GBBB7gBhwDxapGB4xF/FChCXvL2GCLnB/HD5xFrhB6C7yD/vBiX2mDjEB1M5UgMuHtIzC76Bl3BBt4Bq0BmGwK3zBvKlWOFwHuBtFoB0EtD1YB0xCjbmGwK3sD2Q00BT0G5ZoH7UzHtNnbkQj1BByBY0Y1vBKmW4JuBqXq5DcCCDkF+CrX9GoDwB3jCBtICrKtwBBBBBpdo1CkF+CYmSiQXjEmBBBBVCnCgDhIBB4B5E+B0ESmBC4DUvCWzDxBkCP0C+D4ByB8NhBuGBgDjGsDxBrD4BhC5BFHWSlC4BCK2GBfEBoB9E4EBBHiGuBuD+EnC+L3BiKFiHThKBBBBB9BBBBBBlKBBBBBHBBBBB3BBBBBBBBBBBBBBBBBBrBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBqH+ZtGuDmOlDeDtDnDlJP6DD2CCDoYO4FBvKBlEyN6dehDCKcBB+BskByhBtqDBkFbjC+BpBuC4akT2jCBB8pBHqFI6FpI9L7HBgDBgPN2CgCEXC5EUjBrB0DBfEBHhB9E4EJ2JpnBCsXBBBBBHBBBBBtDBBBBBBBBBBBHBBBBBBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBiG/C/oBulC5sD1vB7hB+SoIsIBBdEBoB+6BBBBgFEdBB/BmM2GtC0F5B5OyRoJ/DoD/DazGQEjD8CTB7BqG0ECYIe0B2BB4FmSigChEsHrWyDBwxCyjBftB/6BiR4eB4N8oBgFfh2D1nBnCCoF+L7zB7BtfgiBB6EKUJBC9CgaWzuBnDgTkNB6NrUBBB19BvgD0GBaByBwlCrvBBB19BW1B9R4G1nBnC+mCtf7HnDqXTEpEEUID7U2jB+LioDvD3B2hB2EjEKgDCYE8YuCpCkTmY4gBoIFxEmD/EB8xB5vCyBY1vB5G5GC7oB+iEiSsC0O7BpG2G8pBjlCsbghE/kB3M1vByf32CB3MwqBiPB/gBikBj0BBB6EnBBhdvnC1mDlCpYkhEwyD1vB7hBiGyiBnwE0yF6wBwYlRB7LBsmC6GpjByF7hBxjBBfEpB/6BsXBBBBBgHvD4JRkM7HMuJxPg7BznBD/HKvGiblVlCnMBftB1JBpxBsXBBBBBzGnB8WwhBB1EyFyBiFjY2BoPuG0G7O9LhXJwHxsB7F8PnK3tCgFtLVLhBnXgGBuhB8fxgBhdkF2DyFG5aiE6DUiBqpB87C0oD/lBBuCzBBB3K3B0PhEBgJECnExnEiIXGpG6C4VBDnEsEljE/HvX/J9cFuf/J9cFnUilBhB3B7EgyDBuzBDo7B1TwwBBjlC0PXjEnBBB3CH/R/HK2G8Imb6EoB/C3TBK8FB7BSBlHmWmL9XzH/HD1sCmF6BofwUqmB3M0CjDTnhB/ct7BBUBc8eknCYjBCBGgBctR6hDBB46Bq6B3B7ExMpH+PVuFqCC0KmvBjMBBBBXoEiBBB8BDYH9RC/HgH4qByF1O+VvqBlR7nBxBhUFoavDjFyvCTxEXYB5TgGoPlBpF++Bk+BsGhnCoHBjP+G2MhezdBEBBBBBnzFXaexChBBB3CH9RC/HyQmhBz8BiiBlQjFvHBBKBsC+ByBBC6BBkHhENrCpCB3K0Z6b7D7HtyBgsB5K3FoW0L8LnTmlB5QBsGs9CB0TF37BHsGt9C0TF37BHxBkF9O9BHgB+Y7dPwb1GD8E5wBskBB1GbyBgkEYpBEfIX7lBvoDsGuyBP8CwYhYNxgB6HvRqMB6EnBBB+C+Z3DuMzMBKB8FB9BuOF9uCmpB4Hzc0EzzF/a6wBiBo7BpUofj4DlJxrDzcmNgB2PEzxB/EgE6wB2pB7LB9HngBBy3Cr4Be4CixBr4B2D0gBzJufqa6E+fSBxE0CmTwH4Z/nBBDxgBhPgO8gC2hByBnBrCII4BgN9BVuJpCxDyFmXEDhBSnGBNoTuTuIBwL8LBBBBBBlLyCPXmDyC5MY3KKHcCxD/N3KlGbhL2XBkD5LxhBzOPBBBBBBmiBsG5JyMBBO6F7BC3DVgKCBGk5DVc1DvBtCwMlJYlBnBIhSpf39CojBnBrCIgCgNlBiBLCrDqIpgBHCmI2mBuIB1K5MEI6oBHBhrEBXqFBBjR5LXqFC+ClQzMBLC7F4BDC3DmH4B3BCBF9UokD1FrBigBzDlO+B2Dp5BmvBvgB+kBuOB13CghB2FhtCugCBhGBB+C+Z+R6GpM5WHyFlB2gB/b6G8BvOkvBwnB/lBjqB0P+P2K0PjnBgGB/B+SxtBXhFL7UTvqETvFBB9CuFvMxGBvB9BBBBjHulBvqCUBxEvBtCwMlJ2BYpBEfIOJqcyhB9C8T6DsVjTzDSnDgnCWRhGBB+C+ZznBhGC8chGBB8clQ7K4BBKBBBC4FB9B9KqBlCmWmLjU6C6yC6iBwE7BXjEoB/C+ZCI1B/PzcxjBBftB/6BsXBBBBBlQ+MBBD4FB9B9KvDD4cBjICsOCBq5DwFFrBhiBtV0D6F5kBBgHpZ/CnBrCIgC27B2B9ZhG9BlKjD4FloByLl9BczkBjHgLrP6BzRC3DoHjH4tBu/DojBsVjH4tBC6EoB/CwoBgHigBgpB5gBxqD3bxHnBD1C9nBG9L88BczkBvDDMhsBrJBynBuzCBBntCwM36CBBx0F4HjG8B7sD3nC4DipD8mB8jB6eEC2K5Jz0Ft1B8ExpBFjTzxBlxD00F9C8yCntC10FgG/BD+S4JtC4f0R5KvIrLo/BrZhtF9G6B0Ke3B1EmHyGKjC3EpBgBXyD4CT3CmUmBjTzDHFGCpEK3CYDGGppCzfBxnCBWhIgMvB1L/I3H9CpI3qBFWIFvDJGzGCcBkXgG6eqkEmV0P8EQoJ7GwCkcmV0J8KnvBuWnhB3tC4FpD+DqQsKkG4D/InXvuCyFtBhetDBdmEragB2ZpPvDDM3F4E4JRkM7HMuJxPg7BkF7CpMzBB7TjM3W1tC3CYD7wFoUjJp5BzHgHkF4iC3F4EjCqUGvCmFMuJsqCkF6CrMyN4CzMgHpZ5GLiBtBd/PvvBB5BoKB9BuqB9QkBXqFgD9RDxBnIBqONtBX/IzOlFzBvHp5CBBBhGngC/G8CpC3HrBrRvIjCBDB+BK/6BBDBBBB6ItkClFtayKr3Dz9BB/0B2YkL5UgGBvCsBy9B/0B2YCiL5UgGBvCsBy9BBBYlBHTNpSinBoD9L0L1X4Q/N2uBu7CrRyKBEs9BBBBE/0B2YkL5UgGBvC8FYFBzgB9CP6PF4BXvGiN5G+UT8CmLzOntCPBpjDkE2tC6Gta0IBB9GhIqDrVBYpBE+B0GG5sD5G8Du9B1pBpGcvYuEj/BxK/a7pBCzqBBBgPgGBBCuWtGCuQCsBogEBWtcBC9F6B3GOzELEIBL3BhSz0Bi5BgC1vBjOr3BCgBpf5fB1tCp1F6G5zBvQ/gBoKBxzBL2ExhB2SzKyzDB7D09BrqB6LvuBmlChD0mBuCyJ5lB+bzzBrKB4FLgB+B6rBu5B54C5UhG4FyevBuP59CgGBCG2Y/H4MvCheyjD8JlB9BvD1kBBqVvV2P8pBBXjHkHYsCpvEwVRnNnBkCnCIyPZrrBDwb8bBiI1MXpFBBB+CkFMcmG+B1BzCoI3BBBKtChErBCrDYJzUwF/EjC+B1ByMBB4GrBCrDsVVnNnBrEIyPBmsBs3BBSBlHlHxSuLBRuS96BUBckFtCgkEzmBmQ/bYlBEDBMTIXqc0xEsG7NlN9XhB7B3EmBrLoHBjP+GlBZBLnmCkCzUBBBBBvKjCmIkMGvCmFM6Ug/BmBq3BkF6CrM9c+HBnpBzO+UwF8Ug/ByMrxBzFEiB5F/TL1ClM7CxP+c9dhGC7B1czMhzBqGnhBs4CBtVmH6DYC1Gb+tFohB7JliBnUqMiE6D2BC1G4MjXrXkBqRgB/ESBrHkFvBelXnUqMpQgBhH2YkDvYsGt9CzzCjBjPwBxBwEB4CHgSqnBwzB3CrQ9Sg8CqMyCSfxLgEuByBrBvZiZ4cVxEvB6FzaqVmV7oBgRgSCwJz1BBBBBhhBmDCjMvHhBHvhB5IHBjJ/oCB+FxYxIBBjRobnKchGBB7UpL6DrFpkEgdhGwBYB0S+L5rD+F4SeJqKB5CrJ5HtiBiDco3CrD0BgBgCBCWBvLkCgBK/Rrb13B1LnD8BroCCmXwB/FhCCWXqF/B+Sw5CVckFnD3CYnTvO0qBu0D8mB3nDBuCzBBB3K3B0PiNG8MDvDhSqzEBnkBBBkCyBQFgnC3GCBBCoM+JnE/CsEhHkJCYhHtBnDmVwE0HMEL2HCgBUD4Q1I0G3emGktDiG0KzGBBYsBH7BFh1B3GCCCBBkW0DyDsE9GqCgHY9DkDtBtYLcpDCyEgDMEL3BoC3DCgBUDrQN1I0G3emG4FrB+B6rBC4FKhB+B6rBhJ8rB8JlB9BgBoCHmDoPkBvVzH/F/DtiBDtoCw+BvtBqYmH1fgBmD0E8JlB9BvDyTwpCxB4iEYsBqBIKLh1BkCzc2B/YhH2BhZBurB2D2ICBBBmT1FBG/EFbgCBCXvL4GKBtJ8D3GhKkCqBTlFK2BpBVciFBiYnDUiyF8G7BhZ+ExmB2D2IF7YrjCkFbgCBCXvL4G0D3Q0mEzGelXmFiGkEkRHJ2Fj1B4W7CMUkFbgCBCXHoL4G0DnFECEC6iCg2FPCy9BnFGG6FhChPkgB2kE6EnBBBTrC/7CrjD11F+4BzNuyBxX6GB8JyTtLmCmZhc+E/CEh2F3GDBBCBC2BxJyI7BjFiJB7EmCwMsbfyP7jB+nB0Gb27CEp6C9hEnRgjBkvDgGBB0K8LhH4OJOoLH4ElbwXS9BjKiCrDgCnF5mB2DVt3EVciFBBamFaB2Y/FQwBDVxL4G0DYG9BJDSH0CBbYG9BMSqH+ZiI5BrfzIZ0kE2FvP7yBluDB6EKbzGCbmX7CB8CmFhc/G1B7E72Bu5DxBvGmgBID5xDBHBBBBBBBDTBBtuGBBBBBzGBBBBBBBBBBBvKjCpDlB3X6JB1jEvKjCpDlB3XnE4DDRMnX1BrG0kC+enFoFjCpDlB3XMuJ9CmFRnuBBvKsFlB3XMgGD+UnxBgIvCioBBSnGDr7DyF9EjCpDlBrYnGzOgRlJz1CiGkrBxyB9G6hB+V1C+FyQPquBpVsaqhCBswB3ImMpVsahFgBB8UplCpVsalJc1B2DakCx+C9FxkBChrEhFXJ9U+FxQBP+EB1G7HC5apVByE0PlGiWTBbvmBqDzSBBBBB5GBBBBBBBBBBBBBBBBB3lBqBrChqB9iDzBBkEgC5N2GRxmBjT2CwO6U7Rz5CWuEiG/C3kB6FsW0GBa0gExB1DwBRrOhjB6xCwhCsG3MkBiQ6UV4X2iBkNi1B0G81BgB8DIWsF/C8gBmPjTkB8kBV4X2iBkNi1B6EnBBBpevGB7oCHJVBBKCEH/BlCLVCLPfGVKEGEGKCHCEORFJDGJPCCEIBRGGTFCEFIGCQDBCRKKCDCCFDNBCuBKjE8BUDGIDBICCBBGCECHBFFSDBCCBBBBBBBBBBBBBPQhBBbBBCBSLBCCCSSEDwBCOTTDHPGI1BBNGFKFCBIFBDECEDDBCCJCDMDKDcDCGCBBEFEBBBCHEBFBCLDFBCBBOBBCOFDGCBpBBCCBBPLK0ECDiBCBCBeFHJDOBRBBBBCHCBCBBBBBBBBBBEKMHHBBHBEWBBICRCYOSERDCDMIGIFbDMDBFCBGBCCCCOBCCCGCBBHEQCCBPIKHCOCBBBBLGCBGGFBHBHBCKBMJCKBBBBBCPDgBPCBFaKBbBBDBCDBEFHBBBDBCDDBCIBBCEGCBBECCBFCCBKBBDCBDCFUCDHWBEBDBCBBBCBCBBBCEBBCBBBBBHLCBDMDCDEJCBBBBBBMDBBBBFNQBBCBFBCBBBBBB8BLDODCBBBBDICUCBJBKBXKDFBBQBBD4ClBGDDBBChBBBNIdCKBBBBBMGHCPDCGBFDGFGBRECGHBCDEDENCbBXCHBBBBBBRTDQBEDBV0BDBFMGBBCCFCDBBBBBBBBCCBCBBCCBBBCBBKBCBBBFBBDEBBNlBBBBBDQGIELCWGBBBCFDBDBQOSBICCCDCCDCCCCCCCCCDBCCCFJDHSFQBBBDBBDCEDCCEDBCCBCDBBEDCDCBBDGBGECBDFHEBBBUNEBBBBDGMBHBBBBCCEGCECDnBEECBGDCBIJBBBBgBDBJUBBBBBZDCBBBBBNBBDCFCBFCBBCJBBLFCCBBBKFKEIBBBKDOCGCBCCGGFGCCFHBBBDCBDDBMEHCBGDHEZBCCBBLJBLCBBIBEBBBBBPHBCBOCBKCFBCHBDBBBBBBBCWCCBIPEPBBDBGBBBCBCBDFDUCBCGCBBTBHCBBDGBBBBPDEWEcNDBBCBEDBCJBDCaCBEECJBJHDBBBBBBCEGfCBCMDIKCBBHCUFCEYBBGDBDGFCCCBCCFCCJBDOGBVHOBCBBBfBBIPBUBGDBIVLHDBHCBCGBQCBBGECLBCDIRICTBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBkDjB7BvBSBBBBBBBBBBBCCDBsWBECByH8kD7CBuCzBBB3K3B0PoN6EnBBkB7B7d8GBVgGQB1f6L1CjgBx2BqxC5VK0PpBB6UjPvIvkBaBzBngB+V1ClMvHyrCsHoJjBBwlCiwDrqD9wDpqDycoIoN6jBY7gB2QVkMsH3qB9GoFxE+CuCvEnPu1BsH7CJoDNlCCIMBWBB7jBvW2VBBBBBBBBBBBHBBBBB1OBBBBBBBBBBBBBBBBB7hB8QvX7H9ZvFmTgB7B/FsfHCBCBDCBBBBBBBBBBBBBBBBDBBDBBFCBCBCBBBCBBBBBBBBBBBBCCBBBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBDBBBBBBCCBBBBBBCBBBBBBBBBDDECBBBBEBBQCCBCBBDGDCBBBCBBBBLBCCBBBBEBBBBEBBBBBBBBBBCFCDDCBBCBDBDCCBBUBGDBEGEGHDCHCEEKRFJDGJFEGCCEIBRGGGEJFCEFIGCCODBCODCIKCDCCFDNBCOFRCFCBCCBCCBECBCBBBBCBBBBBEDCBBBBCBBBBBCCBBBCBDBDDBBBDCJCBCBBBECBBBBHBBBBBBCBFCCBCCCDBCCBBBDBBIGCBDGBELCEDBBPDCEFBBBDBICCBBCBBBBBBEBBBGBCDDCJDBBCBBDBCCBBBBBBBBBBBBBNCCCEBBFBaHBBBBBBBCBDBCCBBBDEBBCBGCHDCBBBBBEBCCCSEBBCBBBDBBBBDBDCBBCBBBEBCCBCDBBBCBCECBBBHCCBCBBBGBBDEBBBBCCCGFBDBBBBDDEFGEECBHBJBCGJDBBBBBBBBBBBBBBBBBBBBBBBNGBDBKBECBIFBDECEDDBCCGDCDHBEDKDCCBBCBHBBBBDFBCCGCBBEFCCBBBCHEBFBCLBCEBBCBBCBBBFBBCBBCEBJFDDDCBCCGBBBBCBBBBBBBBBBBBBFBGBCCBBCCCJCFECDBBBBBBBGBBBXdBBBBBCBBBBBBLGBFCCIBBBBBCCBBBBBBCBCBBBBBBBBBBBCBBBBBBDBBBBBCHBBBBBBBBBBBBBBBBBBBBCBCBBBBCDBBBBSDCGBJDEHDBBQBBBBCHCBBBBBBBBBBBBBEDDBDMDCCHBBHBDBIBBLBBBBBBBCBBBBBBCBBCBBBBBBBBBBBBBCBDBBBBCDBCBBCBCCCBBBBDBHBBBBBBBBBBBBCBQBCBBBBBBBBBBCBCCGCGBBBBEFGIJDBBCBFBCBCDBFCBBBBBCBBBCCBBKBBBBBCCCGCBBDEEDBBBBCBBEBCCBDDBBBBBCBBDFJBDEBBCCEGCBBBBCFBBCBBECBDBCBFFBHBHBCBCHBBCDBBBBBBBBHCCIBBBBBCBDBBBDFDDDENBBBBCBBBLDBCBBBBBBBBBBBBCBBBBBBBBBBBBCBCBFFBDDEBBEHBDBBDBCDBEFHBBBDBCBCDBCIBBCEGCBBECCBFCBBBKBBDCBDCBEBCBBBFEBBCBBBBBBCBBBCBBCBBBBCBBBBBBBBBCBBEBDBCBBBCBCBBBCDBBBCBBBBBEDDCCECBCBBBBJCBCDEDGCBBBBBBDBBBBBBBBBCBBBBBBBBCECBBBBBBBBBDBKBBCBFBCBBBBBBBBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBBFECBBBBGLDKCBBDCBBBBDDBBDCBBBBBBOCBBBBCBDBDBBBBBBBBEBBBBBBBBBBBCBBBDCFBBBBCBBDBBCBBDBBBBBDBBBBCjBBBBBBBBBDBBBBBBBBBCBBBCBBBBBRCCDBBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBGDBBBBBCKEBEBBBBBCFBBBBDBBBBBBBCBCBBBBCHFBBCBBBBBBCBECBBBDBCBBBBBBEBCBEBDBBCBBBBBBBBECDBEDCGBFDCEBEDCBBGFBCBCECBBBDEDBCDEDECEEDCBCBBCHCDBBFBBCBBBEGBHCBCBBBBBBBBBBHBBCCBDBBBBBBCBBIBDECCCBBBDBEDBBCBBBBBBBBBBBBBBEFBDCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCBBBCBDCCCBBBCCBGBBCCFCDBBBBBBBBBBCBBBBBCCBBBCBBBGDBCBBBBBBBBBBBCEBBCBBBBCCBCCBDCBBBCBBBFBOBBBBBBCQDDIEEEDCFBBBBBBBBBBBBDBBCBBCBBBCCBCBCBBCBCEEDDFJBBBBBHFBBICCCDCCDCCCCCCCCCDBCCBBCDBBBBBBDDFBBBBBBBBBHEDBBGDCCBBBBBBDBBDCEDCCEDBCCBCDBBEDCDCBBDDDBGECBDDCBBBBDBBBBBBBLJCBBBBCFBDBBBBBCGBBBBBBBFBGBBBBBCCEGCECDBMCCBGBBBCBBICCECBGDCBBDEDBFBBBBBCBBGGHHBDBEFDDBBJDBBBBBBBCBBBDBCEBBBFBBBBBBBBBBCBBBCBFBBDBBBECBFCBBCBBBBBBBBBBBBBBBDCBBFCCBBBBGDEBBBBHEGBBBBBDBBBBBCDDBHBCBBBBBBCCBCCBBBBCGCDBBECCCDFBBBBBCBCBDDBCHDEHCBCCCDHECEBBBCCBBCBBBBBDBCCBBBDEBCBBBBBCBBBBBBBBBBBBBBBBBBDCDBDBBBBBBCBBBBBIDBDBCBFCHBBBCBHCFBCHBBBBBBBBBBBCJBBBJBCCBICCBCBFCEOBBBCBBEBBBBBCBCBBBBBDBDEFBBBBBCBBBBCBBBDCBCBBMHBHBBBBDBBEBBBBGIBDEIBBBBDCBECCCDCFBBOEDGDBBCBEDBCJBDCBBJBBBDBBFCCBCBBDBCBBCEBBIBBBFCBBBBBBBCBDCEeBCBBBDEBBCBDBHCICBBBFBBBBGBDBBHBBCBBBBDFBCGGBDBBCCBBDBDDBCEBCCCBCCDBBCCDEBBBDCCBBBCFFBBCCDBEDBBBBBBFBBBBCDBBCBBBBCBBBBBBHBBCCFKBBIDCBBBBBFBCBFDBEEBBBBBCDBDBBBCCBDBBCBCEBDBKBBBCCDBCBBDCBCCBBBBBCBBBCBBDECBBGBCBCBBBBCBDBBCBCBGBCBBBBBBCBBBBBBBEDBCRBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBhFiCbjB9RoW1DCzFEFYFBGnNtMDFPiG2RrM0FxYyF6EHfBBBgBbjB9RDlW1DCr9BnHohB7JtFDB8e3D+ZrqBJqCnV9UqHy9ByF1vB5DwFuFYoCKI8BFCJoBVjJ9H9E4oBJrctUyN1+D5G5FqULXqEfB9UDwFuFYoCKrCJoB4J6MD1oBntB6DqH5jBrftnBz3BwOrG7TnVxTk9BnEsEBjTxD0BqCPgGxgByhCyMjXcsZzV2CuDjG+V1C9GlP9wCaEmBTqH5jBrfsJXqEgB9UiMZD7C+1B9GigDHhFgBB8BjB9RoW5G+ZFpoChF9V9G9GlFZ+C+1B5G+ZF0ep0Bz+BC2rBxBzBilB2FvPpnBuEmFkC9Z8J6EHgBB8UgHz8ChL9Bh+BplCliB4IhL9B7C9G5JsF9wCHTEmBTBnDn0CBBBBBNBBBBBhPBBBBBhLhBZD7CUzL3pBoFClJvBnXEsQqN2tBxamBgFoB0V/uBzClJvBnXwQqNpHuZixC7HhP7HC4LBBBtB3B9H/CC+V1C01B1U0LpmBwaBBBBBhFfBxW9G6+B5QiFKBvEkMI0QmB2Y1HrElKEHNDBBCCDMsCiG/CoL5QyCvCvOxNhH2YiSkDJDMBdIBBDhtC6xBhH2YkXC3CNOMhBgEqL9T0kC8gBLgGD+UmTB1M/b3EEUEBG74BkFlPn2CkF1LwDykBOuvB5BmWvEmHr3BoPFTjHbjBloB1D/WiQpvESBjHBBUBxEvBtCwMYlBeJpdYzpBPBOLBBBBBnC7BcQBevCgBBoFBBBBBBBBBBBtC1BHDMDBBFBBBC7C1BiBVITFBBbxCBBGDacBtB2BUFBIMsBBLFalBUd6EBFQHBBDVjCGZRNJBBfGGhFaHWHYBIpBBoCBDBJOBnCSY7BIBmBPHMEMB7CDDBRmBKJ/DBdUGBBBBBBbBEEBK5BPOFFBNKBBMIECkBBBBhDBBBLHFREDSeBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBBBBBBBBBBBBBCBBBBBBBBBBBBBCBCBBBBBIBBBCCDDBBBBBBBBBBBBBBBBBBBBYGBBPBFBBBMMFECBEFOBEBBBBBBDCFfNLeNUQBJKGEDGHBGGMFQBBEaJJBBBBBBFBEGZBBBBBBBBBJLGePIBJWIUDTZPEaICDYFBBCROmBBBBBBTNOaTeBBbQWIDfF5BECeHIEJCKCBBRBBEDNkBKCpBbpBbKIBCSzBJDQEBMDRBTRBrCDV/BEEEKFZBFBFGrBBBGPC4EdhBbmBFtBEyBNBLBDCBWPlBDDCLBCGLNBrBdIYO/EBBBBB3BBBBBBNBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBTBBBBB3BBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBjCBBBBBBBBBBBTBBBBBBBBBBBrBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHBBBBB1CBBBBB8G/OLvEpF9B9EBqPunBwKMGTWuCWNYgDBCYuLw3DxBoEsbkGEqL0E7S/CBg0CvVWyTBn2CnEYjB9BDRpe8kD0HhF5UlLRHEULuR62DxBkFisB87CBuCzBBB3K3B0PoNWuC6EoB/CEX3ErYrVgb+Fe9NhBpgBLXwxBnHU1P7ItN1MjWiPyB/Q0nBtE8ClBhgCkrCzY8CHP8gBL7pB4P6VMuE+N0JoElIC2IqhBq/ChFgB9U9XvatcpDz3BgGBCshBoGyxBtSnHugB6V3CjC+NgL8C9Q/XrJjWiPyB/QuTBiUDtEVnCW3CErhDBBBBB5GBBBBBBBBBBBBBBBBBoG/jCnH7H8T2eV+FBBbmX0GHjyByDf6sB8ayxB0yCU/FBmBoBkD4jBV+FBBb32F6GzgB6HzBgBhH2YqXo0EwiBjrBrfr3Ev+B6ew5CkDgCrBxU8LYlBnBWNxnE9HySoB8FgFNCL9CwNFJ9BgwBkDjBYjDRN4iEVciFBBaBKfJtMDzkB6DrTg9B6nBrTg9BquBpQoGByYBDorBvnB9cBuCzBBB3K3B0PhInFjJjN0IDDmKxHSBBBCBBBCBChJM/FEE4CkD7EDmM4GxFifpU3B1E8iC/EjDdpL2GRxmB1MulCxLBlBwCqI6GppCvGsesD4B8IBlb72FvG4hB4B8IBlbVcCBxDBtBBBBZBK1NCBkJgByFoCxBiF8OnJvCVcChF7OI6iBxBCnEaB6OCBlGtO8KnoB4B8IBlblVpnBuEjG+U5Ju5B3YVcChFb6EoB/C2gBp/CjP1b/wCBulC3M8EkD2GRU9lB1MSBjHBBr5BiEkBgBDBCBqClUpIBwkCBUBcCBBCB4TE9MXDBBCCDTDKwBBUFnRy+BwEDDHBqVrRImDCB1KvB7CtEBCCIECCDDBGDCDCC0LqnDBBBBBBBhqFknCyDusDB+gB9F3P2UpQ1QjHbopB1DCeCDSB6CDonBpDlKnJDKL2zDIBbBCCDzBEHStCE7jBvrBLwJvFgIFCCCDDDEOKBmKVOvyBhIrrBELBB0FpJ1TvBjnBpDmiBhFiCB6TwiCFT/HhTo7B0K2JrnDLp3F0BBDtDxBCCDtDnDvDguBykCzEYxXEvOEHBBlDDTiL1FiCJEBCDBBBBFBNBDBKBtHzCCEE0CCB9sCJkLqpBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBgcpE5G6lB4FrB4tBo/BWyBSBjHBBkDrB+4BkBgBDBCBRrD0BoZBwkCBUBcCBE4TBgNjS7EyRBlVnLrJ0J98CsCoOBBBBiPtoFBBBz3Fq3F5wCzlBkgF5pCuWtW67BzN6f63E13FBt3FJhFiCB6ToWtWB4CpFkNmR9pDhRhFiCBagToW1D7hBuNjYDB5CjB0B9bE3uCBBBByFucrHuOhFfB9UxT0ZEQgckuD7E4mB2BnE1O0JteSZvE1tBtE4BB7Ee4PHudBBBBBBBBBBBBBBBBBBBBBBB3ZzrBzekgCppBvWCsCgGgc5pBBuzBpS0pBwmBBimB+3FxVhjB2PibwgBHxkBJzF9BomBySqoEygBpYqfKvF6StS3gBVDjGleB8CuEikB7mCiMgjEpU9CneziEz3Bv5BvP0IoaqNhLB8BB8JtO3DIvE8WK9NoHwdBxG9mC4FL4bolCoHoP5BIcB6QmT/E8CaBD7xDBwW5BkBB9D9MlY11DBxBCxDbgCDhFfBiBBB5ThFfBiBB6TtZB/oB21DhFfBiBB6T0VtCa6Ew0BC4JCgF/DyV1TwBuElFBnZiFPpJqxD+IF3VDBCBMBB3JHF6Q+LFH2egL5nCpYgI5G7QjCYgFiDmMRM+uBpoBuf4JkdF6ezhBxBuB+TgB7jC0HBmzB4FwOPmgB7eBD6FlQ48B9cBuCzBBB8CG1H3B0PhItBB5Dp4FzhBxBzURI7kC0HB7eBD6FlQ48B9cBuCzBBB8CG1H3B0PhItBD3DpGyYBD6FlQ48B9cBuCzBBBiD1H3B0PoNwKjC9WCq6Cv6BBjJjMoK4JH1IoUEBuVtnB/HpDt4F5F2ExGlQmkBCGBxjBWna+G8HkU1sBwQlDpBHsGnDBkMjNQyEP6HvB0xDrdBBBBBBBBBBBgFjB0FvDjMoK4JH1IoUEBnH9akXjJ9wBgcpE5GVcCBJGpTCCnJ2BoWCBKFDEFMFOcFCCOyLHYryBBB6sB/yBBBBUBegFjY2G1Z8GlEoBwCyESxMDEEHtH4QzeuVhQlP8jED9F3P2UucyZuFm9DBBBB54FmFuBBaB/NDkJqCBsc8GlElClG3BkB0EKP+EINDDiUqLB6V/D+H2GRweuZ/VHuG7N3yC1F+P3nC2FpQZZFPzP0C/oBvlDBB3WZU5FGnHBGyBn5Bz4CBB0L/BHXmDnCDN2GqDgIsvBuPqMOZRLQvBxCtO+wBj3CWqHCuD4IsK9EBiboUoJOKzEf5BFLkC4iCxBC/TFv0B5UtCjCgNj3D0btWBTlCHChMvUuIoWt/CBxU67B+GxBCByDSgC1NDBBlJyKrWE7b3FH9B+NRFBMEgCUsNpDyNzhBlEoalThuBBBB1hByFiD+F7PWBwQuyB1/ChFgBnBWBDf9RoW7HhPE3FgBBBDDB+CpKoM6D1C8J6I7gBkMyClhB2FKyW+H7VxhB+H1bzNlJ0Wp6B9tB3I+G5BgBBRggB+nBhFgB9BjBloB1Gb/N3FgBCHvzChF9CjBloB6YhCBYBx9EWrEeBB9BwSPBDlWl+BzsCUfB5TDnJwC6YhCBYBxxCgsC1F+P4E+F5GtBpSvC1PuQ8P9GlF3D9NhoBn2D9G9DoB3Ddh1BgE2CRUhPExBNC53E7HhPEgC2rD/e+S9GrEa3D+Qv+B5H9boNkOnKkFuNpb8pChLB8BBhP6pB8JlB6BDvDta5HB39BiJy2BlJvBlFxBC9T+FsQSbPuB2Jc3DyBVHCCDOCBEBKpTCoChH2B0buTitBz4BkEBxEECBBuBoOKwBFGCFHHDCFDCaBCCBDCCGECBDBFBIBEHCLBhoBrB4CD0iD3PBBBB4J2BB/B3BpNiBREkIh7DL/WbBBBBBBBBBB3JwdXrHmMjHgClBCoMgvEB9RrnFBTBBBxEHBHoPzCtK2GR6nC5VBBtRgyBq4BuoB1LyDCsJjCp/EBBXoHBZ6M3FC/TtN8BkUzV5F+HzoBVvZjzC3Uvd+Pg4D65FxEEDBuBm1BsHyG6wDnKqBDzBQBkBEiCVGkCN9HzE/DDlE9lBzCpJvUlCjCgCnHCvmBqCB7CrQBlJ1asVCOF2FjFKByRwHxY7U4B7wCgEs1BVcCByDwBQ/NMBkFyBhYpH8NHEMFwC0ICmHHzOgDVcCB4TBBGBiJuCzxB+WlBkiF/EgBoGByYBDorBvnB9cBuCzBBB8C7H3B0PhItBD3DjJ3VDBC9CmV/DkEh6EkFbgD6HmiBuN/CpSsVQEkLButDBuCzBBB3K3B0PoNhGCG1UhE1f8IN4ChIdznBDrhB6Xic8B8VFBvEB26CnUpVxgB9rBqkCBWxCZPnCQBBBrO8BZkCJHuF6GL4CwDiBExJ5IgBuKrC4hDnH0iB6FnF0kBp7CRsPkRQgErEvWsCiDvWuN/bhzBBXBB+Y+4BmlBoFnNmD2BwBbkdwPzQSBuEXKBzBBBGjB9R5OhEPB+C3D2GQBBwmB3K5JrTmOFoDpGqHB8CkBV6BNwDpb3tBpIjsBglEmFuBbB/NCBkJtFG8EsFlBxQCDE3Q9CkBvCNK2L+3B8G2B5ZggBWBqEeiD9R/Z3JwKjCkQ5GCjQnqC5ZggBg3D5Z6hB+V1CX6Ee+BBBGjBloB/EzBDbwB1hBFzYXtoB6OhVJD6qBoN4CL7qBmU1zBBiMB3b9cjnBnGgICWxUs6FrWiBpgEt6F2GQDvK8IsU6KB8G2GRxmBiBzFCC4ExGzEhH9ECHB3C7DWuJ9C5BhBGTNCIOFhyBmOuKexO7lB/EBBBBBNBBBBB5ZggBpB2F6eB6VmFuB7OClJxFCE4EiXCHpHuJnFQGTNKoHgNdzxBpFqcxBBtBxElPIgB7L1/B5wCBBBBBWnakX1nBChQ1ChGC8cKwKjC9WCjQnqCjYmBwBqyBHB8GghEgBlD9BQvBBY6VyBSBuEXIBCFbBSBBpB9R4qBxE+nBECB6HgDCBDUBBC8YP83BTllBBpC/CBpKVHCCDOCBmBZB5RqJnWeUElBfBDlc/KtOmwB7EBvFpwBBBBBBBBBlX9BfBDknBvjC41BCCkFwCmBjG4BuBzBCWyGkL9DhBcByGrClNuoBqwCxlBtU6jBmtC8PBBBBBBBBhGiBBBZBDYmS0DySzEm1BzJGzP9kBhjCBBBB/ECiCbgToW1DrqBuP5Jx3DBCBB+mBxEEDBuB7S7qBu1DamT+S9D9BBqvE+rBGzBtDE8CijB0GbgOnJID/E8lB0F9IiEgBDdjFbiToGwDuM1DxBCB5TqJ0W5ejIhE1CtI3sDgCBkF8ViQ43BusCnL5bmBGn+Ev2B1kEhbBBBBB0HCBB3FuB4BuBzBC2NtLBIU0EwCgLlCuoBozBidIBBBBBYB2B6DRTyD3H/FrB0PKzBBFtCBwChCT6BoCH4BHzBzBOsNtJ1DjNgPD+CbXkCwDjC/D4GB/GqNvBhKlPIH5DBBBBB7FBBBBBNBBBBBpRBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBiZjB/L9DoBVBF/GpxCxc1ZX6bBBBBBNBBBBBBBBBBBHBBBBB/3BujEkFyvB6EoBG5CHO8FJUsBkCo2BwM46F+XvCzuCoG0CbbgBUCbEZBhBKIZCTLP0BjMdlJ8HOB0BxIE4FDjIY8LqU/lBqqBBSBeCB0S9HyS7JxBhRXyCIvKurC5BtpBVcCByDiBBlPDBFoJorBgGBHB3BhGnG5G+D3mBxE9Yt4CzBBgFbgOnhBDL1GsxB8hDhFfBHB1UD6XsXpYDCoS9wEXqEgBiBB9B9RxBCB8THpYFDhBzdtXgetX/EmFvF7iD90B3VF7F+F1F8iBkpE07F17FsVCO7FhFfBxW7iCu0CsPjL/X3HwVRgGBH5UmvB27F5Ys9B/yBgCspCYsCI5GChakuC7G6gB51CBgGBB/UlHo4CnEgEFDCBBCBsWBCBBCBusD"
  },
  "asked": "AAAACIAAAAAAAAAAAOAAAASAAAWAAAAKAAAAAAEUAASAcAcIAAAAAAAAAAAAkBAAA8BAAACqDAAAAAAAAAA2CA4CAcAAgBAcuCAoBAAAAAAuDAAkCAAAqCqCECAAAAIAAOAAAAWAgDBAAAAAAAAAAAAAAACAAAAAAAAAAAKIAAAAAAAAAAAAAAAAAqBAsCAQAAAAAAAAyCA0CAAAAAOA7D7D7DAA6E/D/DAhEAjEjEAAAA6DyEA2GAAAAAAAAAAAAA4D0JAAAAuD0EAAA4EAAAAAuFAAAwGACAArGAtGtGAAAuCsCqCiG6GoC8IkCiCgC+B8B6B4B2B0ByBwBuBkFgLsBqBoBmByE4FkBiBgB2FecaYWUSQ+GOOMKAAAAgGAAAA0GAAA2LkIAAAAAA1H1HAA5H5HAAqMAAuM8IhIhIAGAA4GgEAAAAAmIkIiIgI+H8H6H4H2H0HyHyHwHuHsHqHoHmHgH+G8GkH6G4G2G0GyGwGuGsGqGoGmGiGgG+F8F6FiH4FiI2FkG0FyFwFuFsFqFoFmFkF2HiFgF+E8E6EmF4EAAAA5I5IAAAAAAAAAAAAAAAAAiK6MA8MAAAAEAwMAyM2OA+JAAAAA+MAAAwKuKsKoKmKkKiKgK+J8J8J6J4J2J0JyJwJqJmJuJkJiJgJ+I8I4I2I0IyIwIsIqIoImIkIiIsKgIuI+H8H6H4H2H0HyHwHuHsHqHoHmHkHwHiHAAoNAAAAAArLrLAAAA6LABAA2P2MiP7L7LAAAAjMAIAAAAAAyNAAkM1M1M1MA6E3MsMqMoMmMkMiMgM+L8L6L4L4L2L0LyLwLuLsLmLkLiLqLgL+K8K6K4K2K0KyKwKuKsKoKmKkKiKgKoL+JoM8JqK6J4J2J0JyJwJuJsJqJ8LoJmJkJiJgJsJ+I3M3MyIwImM+MsIgPqIoImIkIgI+H8H6H4H2HyHoLkRwHuHsHqH2K8LoHmHkH6LiHgH+G8G6G4G2G0GiNyGyGwGuGAiQAAgF9M9MyMwMuMsMqMoMmMkMiMgM+L+L8L6L4L2L0LyLsLqLoLwLmLkLiLgL+K8K6K4K2K0KyKuKsKqKoKmKuLkKuMiKwKgK+J8J6J4J2J0JyJwJiMuJsJqJoJmJyJkJAsR6NAhNBAlNAA4MA4LkJiJA+LAA6PuI8IAA1N1NAAqMAAAAAyNAA0MA8JA0QA2QAAA6O2GBAuSAA7O7OAAA8PoS4HAAlPAgFiFwRkFAAoEAAAAA1P1PAmP+PA5PA0LyLwCsOAuCA/PAhQhQAAlQlQlQlQA0SAkGySAuIrQAAqRAsU4T4T8NAAA2SAwCiTAkB7QAAA8R4JAAAA2VA8QAAvRvRAAzRzRzRzRA6KAAoHmWA2CgLAuQqWgLA+UAAAkQAAAsTUAAAAAAkDA4MAA9S9S9SAAqDAiFAAuTnTnTnTAAyTrTAtTtTtTAqPoPmP+S2TkP4ViPgP+O8O6O4O2O0OyOwOuOsOqOgS8XoOmOkOiOuR0SgO+N8NyS6N4N2N0NyN+SwNuNsN6TqNqNoNmN8CAAAA3TAAAA/TAAkZiSAAAkVyXwXAqLoLAtUAA0MAAkKwV1U1UAAyHuYAsU4N2N0NAAsZsF/U0UyUwUuUsUqUoUmUkUiUgUgU+T8T6T4T2T0TuTsTqTyToTmTkTiTgT+S8S6S4S2S0SwSuSsSqSoSwTmSwUkSySiSgS+R8R6R4R2R0RyRkUwRuRsRqRoR0RmRAhVhVAAgWAoaoauYAkWEqaAA0VoWtVtVA+KwFvVAAAwLqZesZuF+X0LAka8ZAiYA2PuI0IAAiXoFAAAsXmI0VuYlWuEAApWAAAA4WAABA5W5W5W5W5WAyEAuW+OgCqbAmXAhXgUAjXjXjXA8EmPybAqauXoHnXA+W8W6W4W2W0WyWwWuWsWqWqWoWmWkWiWgW+V4V2V0V8VyVwVuVsVqVoVmVkViVgV+U6U4U2U0UyU6VwU6WuU8UsUqUoUmUkUiU+T8TuW6T4T2T0TyT+TwTAA0XuHoYAAAAAAAAAK+ZibAoYiZ6P4UA+YAAAkQ6WAAud8NtYiKA4aAA6YAAmMydAAAuO+d9YA0Dmc4DmZ6Z/Y6cuO/YuDqDkdsD6O0coEobAhZAuDwdwdA+cAAA6D4D2D4dmPwd0b0bAAAyJAA2JqPkPmYieiEAAAAA6dAkShahaAAlaAAAAtatatataAySA0YkY6IsfkJA0KAAAgb5aAA4eAqF/aAwQA2B+b4XAoTAigBogBnbnbAwbpbAAtbAAkH0TxbAAAAqbAA6Q+LAAA6JoFkUAAuPoUAA0KA6gBkCodA2cAAAihBqI1c1cUsKmc6F2USQ8P2U+KKihB4U1cAAA7cAmfAAhdhdhdhdAwhBgT0bwhBySAAApd+c8c6c4c2c0cycwcucscqcqcocmckcicgc+b4b2b0b8bybwbubsbqbobmbkbibgb+a6a4a2a0aya6bwa6cua8asaqaoamakaiaga+Z8Zuc6Z4Z2Z0ZyZ+ZwZAAAvdBAoJzdyDA4V1d1dAA5d5d5dAyL8VoiBA9d9dMA/d/d/d/dAAAleleleleAifyGyG6GA0GA0gBAAAAAAAAAAA8fyOgHAAlfclfijBAmLAiLwfkjBqPpf4UpfAqLAA8jB0jBAsjByPxfwLKqLAAAweueAkI5f8UAA6jBuBAAAsiBqGAAqE0GA2KqkBsGAAAAAAAAAAAAAAA2WmfoRnhB8CAsaA4lBA+bA2hBqiBsJuNAAOiXzhB0RuiBzhBoDA0NqCmcA+kBA8mBAA4lBklBAAklBoiBijBAA+PAuiBAAA6mBAybyQ0mBviBAsY+LI2mBAAkY1iB1iBA+iByZ6lB3iBOMknBqP8mBAAioBSgnBAAolBAgZAAynB6EAA6hB2nBAA6NA8EAA+JiDAAAoOimBAAioBioBmmBACsoBEomBAA0DgZA6D2iBioBgoB0XAAiUymBoa2oBAoEAuE+FsEuRAAAsgBqgBAweA2M8OgU6OA0oB0LqkB+U0oBAkX2oBsXAujB0Kwc4oBqjB2X4oBA2gB6e4e+OgG6lBuaAAya2iBAAAAAtlBtlBtlBtlBAggBAAgqBueklBweA0pBAAAA8f+oBAmpBAoOAA0CgnBAkjBnmB8rBoWyO6OnmBmNA4Qkd+pByR2gBAqS8gBAkqBsS0RyqB2oBAA6UAA2G0GA2SohBAocAA+W9mBAA2sBgOAAuC8IupBAAAqT8BAAwXAAidznBAAAAA9nB+sBAuEAhoBhoBhoBAAAnoBnoBnoBnoBnoBAAAA2SqsB6oBmOgoBitBwYAAAcBAmSuuBAqTkrBkFqTgJotB6EqMyhBAsM6sB4sB8iBAyFAosBAAA0SwrBstBAAAAAEmvByZxpB6rB8T6rBAzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBA+rBgUqvB+rBAAAAAmHAAAlqBA8c4oBAysBpqBAsuB6NA2sB6uB2sByuBgWiI6uByuBAAAAAwsBgWAguByjBitBAA+rB+SkrB+rB2YuqBwvB+aoTgkB+aA2QgbAorBisBAA0ClrBAnrBuTAArrBrrBrrBA6vBsJqJA2uBqsBmkBulB2eAxrBxrBxrBxrBxrBAAqJiwB6vBA2SAAA6emWoW0C9rBAmXAgEquBAAua4rB2rBwTAAA6XgyBscrsBAAwxBkyBA6uBA0xBAsK6wBA+vBAAwyBA0wBywBmY4iByGmvBAAysB8tB2rBE6cA+wBAydAwJ2XwvBAA6sB8M2xBuK0vBAsjB6xBAgNAAgyBAwuBAAAixBglBAA6xBAAAAAAsyB6jBAAskB4wBskBAsyBAkuBA6ewyBAA8Y0yBAAAioBAAAAAuzBAmzBAmiBAAxvBoN2zBAAAA0oBAga2wBAAAAAm1BAs0BqZuwBA20BkBAAkWAA4wBsxBAAAAg2BAA9wB9wB9wBA/wB/wB/wBAAwaAAAkpBAAAAAojBA82BAA0yBAAAAAAs3B8fAu3B+XmsBqbuyB4wB02BAieAA0yB8Vw1B+iB03BkYAAAy0B21Bo4BAwzBAA5yB5yBAAsWgLSkzB4pBmeujBsoBAudk3ByPqdyP40BAAu3Bm0Bk4B+2BydAs4B2PAu4BAssBgS23B+R6tB2tB8RwzBk0Bmb4yBwzBoxB6yBk0BgsBy1BwuBAA0e04BAm3Bk3BAAg4BwpB43BAsK0dA8qBAAA0Z+jByBsTkJAs4ByCAAqMAAn0Bn0Bn0Bn0Bn0Bn0B4kBwe+KAAAu5Bi6BukBt0BorB2fukBA+e04B42BAAAypBAAAAAAAAAu1BkuBAw1B60BAQOy4BAqQ01B2DgEBAsuBylBBAmT11B11B11B11B11BwuBoDAAAuhBAA2bg3BAimB06BsLA6uBAAAAAAg1BAA4Ug7BAmnB85BAs8BAAA4vBwEAwnBmPAynB83BAq3BwXAl3Bl3By7BitBAwlB2aAkRAA+2BunBA27BkRm7Bq4BA6EA08Bo9B47BAAWAiCm8BAuG24BAAo6B8tBoCAAAsQg5BsGAAA4SAAAAo+Bu5BqxBAAgnBmuBAwBsGAAAAo5BkMAA2VA+B09B09Bn5BAAAy9BAmQAAAy9B0zBi4BA27Bg8BAAAAAmkBkkBAk/BgU0UAg+ByjB0vBl6BAykB+Q89B0Fs+B+Qm3B+7BixBAAAAAA8ViwBAsUy3BAA4mBqVAAAAwT6bo7B8+BgjBslBu/BA8+BmNk8BA+VAmNAAAqPAAuwB0hB+lBm/B2lBAAytBiWAAAAsxBe97BuUk8BAo+B+MA0zBgcAyY6ZozBAs/BAi9BeqR2xBAp8BAwgCiTAA+xBqgC8lB+xBv8BwB+UuoBodod28BqgCooBAw5BAk8Bu9BAAqjByjBAAAkoBA22B4sBshCAA+9BmSAg+BAu9BwgCyrBwNAA88BygCAAAs+BoDA4Z2rBypBAA+gCAozBA6pB0eg1BkO2+BAAigCuzB/9BAAAAiCumBABA8mB0mBAAAA0lBAAwVmKAqE8/Bkaq0BoEAAw+B4qBotB47B0iCAuKIA+jC6kBy0B+YmqBA8sB8sB00BAAp/Bp/Bp/Bp/Bp/BAgV0hCwjCAgsByjC4pB6jCAojCqmBA0pBAgkCA64BA0TqE6R4gCA8Cw5ByjC0mB02BwEuE4RkRAAA2Cw/BmjC0Ck6BAyaAAyhBAAAAKIAAAA+qBgrB+kC6kCsXAAic85B85BAkzBgbu4B6gBA0mBAgxB/gCAAAAnhCnhCnhCnhCAmFsZ2lCs6BAAthCoiCAA+lCAAAAAilCAqmCAAAknC+lCkyB0aAkpBAwd4hC4hC21Bkc2lBAAAuTq3BkZkZAA+cw/BxiCxiCxiCxiCxiCxiCA+iCA+wBukCAAAg6B0uBA8uB2jBkmCAAhjChjChjChjCA+zBslC+4BslCofonCilCjjCA2iBmUgdsjCoiCmiCAAArjCrjCAAqqBA4mCAAAgmCAA7jC7jCypBAA6kCiZmkCyoCAAooCAA2gBAwnCqJAAs7BAA4nCyJAAAoHAAilC0wBskCAqpCA6lCAAAAAwlCkpCySSixBQwlCixBOAAAkwB2lCqpCAmpC2vB8vB+pCAqrBAAAA6sBA0hC6iCAqXAhmChmChmChmChmCA8XA2kCosBAi3Bg8BwoCAArmCrmCrmCrmCA20BonCsIAwrCAu5BsqC8wBmqCAoxBsnB6mCuqCiqBu9B8xBi8BAAg1ByqC6PAAqqB29BkyBA0C+LAA4kBmrC0yBA4jBjnCjnC+iBjnCAA4mCAAA+mC8mC0nCAAusC4xB+lC65BAznCAAAo1BAk2B4kCk2BiwBioCqwBioCA9nC9nCAAAAAoNA4wB4nCA86BA6sCAA+sCAA6Z+2B0FklB8rCAAAk3BymBwmBk0BAAstC8+BktC2fAAAgtCAAAypCypCA0G0sC0sCwGmmCs1B+jB0pC8+BtpCAAi6BwNAuL2sC6xBA1pC1pCAA5pC5pC5pC5pC5pC5pCAAA/pCAu6BAAAy0ButC2/BAAA8/BAAouCAAAg5Bg7BA8iBAq+B8vCAkrC4uCAAAjrCjrCjrCAgvCAnrCAqwCkvCAA6vCAAAg7BAAq3BAgN2oCAAAs8BmsCuhC0L8oCA8PAAywCmtCAA4hCpsCq8B4kBi4BudAulCsdA2uCAAAA4kCAAAAglC06B0yBsiC4tCAAAwxCo0Bw9BAA+oCA6SA6iCAoxCs0BAgtCAAztCAwuCAA6yCmyCu1Bm1BohC6yC0xCk4BmyC+mCAA9tC9tC9tCA/tC/tC/tC/tC/tC/tC/tCAu3BAw3BA+5BsuCgvCioB2oBgvCAorCuuCAqrCAyuCAA2zCAAAAugCA+yCwlBuV2kC2KAA0cAmiC6vCAoyCAsxCA41BilCqwClvClvClvClvClvClvCAuiC0wBAilCyxCAAwYtvCAkzC2zC2zCmmBgvC+kCAAygBAAA85B0zC+gBAAsWqWuuCquCoW8xCmyCkWiWgW+VuqBAAq0CmhB4hC+lCAszCqzCAAAoyCyyCyWAyzCAA80CAA6zC2BAAkvCq3B+zCo+BAy8BgxC0xC61CAo6BAAu5BA4CoxCAAsxCyWAw/BA6rBpxCpxCArxCrxCrxCrxCrxCulBm1CA41Cs4BAqoCAg1BA02CA2hC1xCAAA69BssBi1CuBiyCA9xC9xC9xC9xCAgiCAAA8zBAmP02CAq3CkpCiQk2CujBA6NAozCosBAAoXA66BAA+1C4XqhCuO4LAwkC2D+2Ci9Bm3CAAA/yCAAAuhCA4yCuzC2oCumC22B03CkpCAAAAAAolCAsZ4ZAAm4CiFAA63C8tCAAh0Ch0Ch0CAAA2pCi1CoFAAysBAAAw2CAwuBAogCAAg4CoQAA+N0Q90Cy6C0mCgtBAm4CAAsjC2EA86Bg5Cy4CivBoeAAAAAAx1Cx1Cx1CAAAy6Cw3CkgCg4Ck6CAAAAurCAAk7C+5CAA+sBu7CAAAAAAA27Ci7Cq+BkqCi+Bg+B27Cw6CAA06CAAAAu7CA+Wg0CAl3Cl3Cl3C0VAAAAt3Ct3Ct3Ct3Ct3CA0dydwds7CuxCAAg8CAAAAAAAAAumCmoCAgkCu4Co5CgqBAq9CAq6Cu7CiUAAAAAB8LBouCAAk5CAs9Cs9CAu9Co5CAq8C4jBAs5CAu5CAw5CAAt5Ct5CAwhBg4CsuCmqCq+Cm/BmsB83CA0Tg5CA2jCicAA4hBo4CyyCA55Cj/BAAAAAAl6Cl6Cl6Cl6Cl6Cl6Cl6Cl6CAAAr6Cr6Cr6Cr6Cr6Cr6CA2kCy+C4kCkxBAAAz6Cz6CA8sCw/CysCszCA+tC+9CwoC6yBgDAiDA4sCyzCAAwSs/C6+CAABA6tCAwrBqgDAsrCm8Cr7Cu+Cy7CsrCr7Cr7CAA6/CwrCq8Cv7CAytCg7C8lC+/CBA2gDA37C37C37C37C37CAAAu7CA/7CAAwgDA27C8sCk2CAAAAAv8Cv8Cv8Cv8Cv8Cv8C68Cy0Cv8Cv8Cv8CA6nCmgD8mC64Bw4BAk7CAAAA4xCA49C98CqhDA++CigD/8C/8CAqoC2gDwnC8yCq/CsnCuhDg/Cg5BshBmnCAA28CoBoxBAn9CAAAA8hDszCA4wCs+CAA+hD6hDAo9C39C39CAw/B8xBozCA2+CAA6+CuzC/9C/9C/9CAAAl+Cl+Cl+Cl+CAAAAoiD2GmlCAAAAAAAAA/+C/+C/+C/+C/+C/+C/+CAoyCoiD2pBAA2+Cl/Cl/Cl/Cl/CAyjD+iDovCAA2jDsvC2nCr/CAAqjDs5BAg8BAujD2zBAAAq/CAAAAAA4rCAowCihDyoCqpCqrC0kDq0Bi5CihD8qBugDAqtBwjD8PosC66BkhDAAc4kDAA+kDxgDxgDmmDs8B6iDw2CAA8nCs9BA65CAogDAAw+CAAAAAAArhDAthDthDthDthDthDthDA4rC0lDm4BvhDAghD4hD2gDw/CAAq9C+jDi9CAAAu9CAg9Ck9BshDmoC09C8hCAmiDASwhDoiDmhDggDQO29CqkDu9CMKI09CGk9Co9BwhDqoC49CgiCEoiDqkDAwmDA05BliDliDliDqB4/CoBmBkBiBgBe6/C4/CohDmhDyhDwhDy/CcliDliDAniDAwtCAAAAAA47CAAqiD0jD0lBgjDw/CgjD81BomDAqiDohDkxC7iD7iDAAAhjDhjDhjDhjDhjDhjDA65BAAAk9BiyCgpC6iDAAslDuBw8CYAulDwBAAoxB6jDAovCw0BAA5jD5jD5jD5jD5jDA+7BynDyjDAmmDAAAjkDjkDjkDAAABA6oDtkDtkDtkDtkDtkDtkDAq9CAAAAA+V8nD4pDyvCAAAotBAAqoDAq8C0yCAAg8BA0nDi8Bq7C4pDrlDrlDrlDrlDrlDrlDrlDrlDAuWw+CkoB+kDqiD8oCw9B2wCA4zCwmDAAAAAA7lD7lD7lD7lD7lD7lDAAsyCAhmDhmDhmDAi3BmpDkpDjmDjmDjmDAAAAqoDsE4wCwCk8Cq3B6wC0oDAABAzmDzmDzmDAoDAA28CAA25C8hDAAqpDmDqpDhnDhnDhnDhnDhnDhnDAAAAAAAAAA2GAAAAAAAulDAysDA+1CAg2CAmhDAohD45BtoDtoDtoDAAA4vCw+CAy+CAAmtDilBmtDAsgBAAuoDkwCstD6sD42CguD/oD/oDA0oDyoDAutD6sDk5C+pDyvCysC+/CmhCAlpDlpDAouBojDAoIAAAAA2hCA4hCkKAGAABA+6BAAjqDjqD6rCAmkDAAgwCAAi8CyuD20CkhC0vDAAAAkqDAoqDAi5CmvDAA87Bm5CuqDgkDqvDA/qD/qD/qD/qDAAjrDjrDAAAAAAAAA+zB6nCmrDAysDAAkuD+nCyiCAqBsrD0tC0iCAmnCAwrDAuwDikCAAAAA6wDo9BtsDAvsDAA8uDAA3sDs+CAAA9sD9sD9sD9sDMmvDy+BA+9BAAjtDAltDAuoConD2sDutDg/CAs4BAAkzCA8GiKAxtDAyvDAA3tD3tD3tDA2jDAAs0CA/tDAwVq8C8xD05CAwOAA+tDmgCAA4yDAAAA6xDqqBA+wDA3uD3uDAA2yD8zDo/CAuoBgnC8wD8zDspCAAAjvDAlvDAAsoD4S6tDA4zD8uDi1CmwDi4Cg4CyvDs/CmwD+3C83C43C23C03Cw3Cu3C23CA26CizDgiDmiD05CqhD6zDA6vD4wByoDAxvD2OktD0OyOwOuOsOqOmtDktD0uDyuD+uD8uD+sDoOxvDxvDAq4Co4C6vD0/CuwDysDm4Ck4CsuDquDouDi4Cg4C+3C83C63C43C23C+3CyxD2yD03C6vD0wDzvDzvDzvDA6mCwoB2hD4uD8hD4hD6hD6/CyhDypDi0DmxCAsiDwrDypD85CASAAqqCAAAq7CyzDAA4uD+pCAqxColDAi2CAAq0DvwDkiDAo2CAwyBoHq+C8yD66CAgIwxD0hCg9CqiD+6Cg7C60DsnCA3wD3wD3wDAuiDi7Ck7CwnC+0DwnCA7wD7wDAyoDwoDAAA+oD0vD8sD8oDAAAAAAAAAqjDAAigDm9BuuCi4CwtDAm8CA9xD9xD9xDAyxDAkkCAi0DAlyDA64CulDA49CpyDA6nDryDryDryDryDAtyDtyDtyDtyDikD28Cy2DkpCtyDAAAyvDq4C06BA+gDA3yDAiwDmxDyQA7yD7yDAyqDitDAiyDgyDAs9CA42DAgsD82DAA09CgqCykDArzDrzDrzDrzDwCgrD+qDuCsCqCmrDkvDkrDoCmCkCiCAAAmmDiyDqvDovDylDwzC83BAgJwoD8lDqmDgyDsmDizDAs5C0kC2D4D4D8+CAAAq0BAg1Dk+Co+Cq4DAAAAA2zDABAAAAz0Dz0DAAA83D63Dg1D6kD50D50DAoKA8wCo5BA61DAA6rCAAAg7CiSAuuDm2DoqD80D45Dm2D+pCozCijDm2DiuDmuDy4DwsDu4DkuDouDA2xCAAuoD46DAy1C2T87CqxD6wCyvDg6D24DA24DywB01C0yD+jDs7CAg4DA51D51D51DAirCAAA68Ch2Dh2Dh2Dh2Dh2Dh2DAsmCAAi6DAp2Dp2DA6gDwSi0Cw6D2gDq4DAAm3Dv2Dv2DAx2Dx2Dx2Dx2Dx2DAmTA12D12D12D12D12DAytD4wCu3DA6wCgiDA0lDq2D4oDq2DAAAAq6DAs3DAAp3Dp3Dp3Dp3Dp3Dp3Dp3Dp3DAmtD05DAt3Dt3Dt3D4hDAg1CsqDAAAk3DAk8D0tDAijDyqDAAiiDAAAovDylDovCiyDkqDy3Dq4DiqDA8kCktD23Dy2Di9DmpBAopCuqDmyDk5C+CA43Dk/CAAo5DupBAAAA+5B4xDiFAu+CA54D54D54D54D54D54DAAAA4+C85D8yCkyDy4D8xD85DAAAAAr5Dr5Dr5Dr5DAt5Dt5DAv5DAusD67DAAqrD+7DAAwsCq4DAo+DA29DAAh6DAAAAAAA29DiqBwYAAAysDk6DwhD+lD20DutDAAowDAAA/6D+EAoNAw/DyuDj7DAl7DwlDAylDAgyCAsoD66C6wDAAAAz7Dz7Dz7Dz7DA2gEA37DAy3Dw3DAmqDAAssDAstCAAAo9DAAAo9DqkD6gEA+xDAy9D4/D4/DAAAAyJ+zDAAA/8D/8DA4gE6JquDAy8DAAoiEAmOAAAAA8lCAA23Do8DkiEm9D+9DAA+1CAA6hEsuDAAAAyiEouDymDn+Dn+DAAmiEr+Dr+DAAv+DAAA2jEwiE1+D1+D1+D1+D1+D1+Dw+DolDyiE2oC2/DmmDAkjE0vBkjE+5DkjEAg/Dy8C20DAA88DAA8/D42DAg0DAAukEk1DukEAAykEo1Dr/DASA8Us0DA66C0pDg/CoyCi8CAi/DAypDwjEk7Dm+DAAo1DwTA4C7/D7/D7/D7/D7/DAAAolEA2+D0+Dy+Dw+DAAAAAAAAAAm2DyhE3gEwsDAi8Cq9CAs/DoqDAqlEqlE4kEAAAy2D+hEjhE8sDA2/DA0qDk2D0lEilEA8sDAiCAAs2DAg3DxhEAAA03Di9Ds3D66Dm3D3hE02DuvDylEohEm3D08CAAAisB9hE9hE0CA83DAhiEhiEAqnEm1CAAAAo3D2oC6lD8+CAomEA2lE0sBi3CAAAswDAymEuwD+lEA6zBgrDAAAAAo1CqjE2jEjjEjjEjjEAAAArjEA6nEAAAqxDunEAAgyDA5jE5jEA61D4wDAAk7DA8kEi0DssDuoE0jEutDAA23BA6yCAA0yDmoEAAAAszDiiEurDzkEzkEzkEzkEzkEzkEzkEzkEIAwlE45CA8jEsgEspCAAA9kE9kE9kEAi9C2oEA6zDAAA0oDA2pEs9Cm7DgzDAu+DA86DAAAqkEAAAmsD+GAA9lE9lE9lE9lEA6+DI2rD+nE29DAAAo/DuEyqE8zDgqE07DUiOYlmElmEAAgnEAAwnE6mDtmEtmEtmEtmEtmEtmEtmE6qEAimEm0DoqEqtDmjDy/DAAugDkrCw7Dw7DAAAk3Do8DAyaAAw3DoxD29Cm3CA6yCymEAAoqCAioEAArnErnErnErnEA21DAAsrEinEAA1nE1nE1nEi0DAonEyoEAwtDo9DAA88D68DAqoEiiCsmEAAA+2DgvDAAiBAAAAAzoEzoEzoEzoEA6sEs/CokEsuDksDA3oEyoEsiDusEw3DktE+tEBAAA/oE/oE/oE/oE/oEA47CAs3D+sEwtEA4nE2nEoiEgqE8nE2xD2oE+lB0+DA0Ck+D0tE2+DAppEAAA8tEqtE4HvpEvpEAsgEkrCAi3Bqd0jDqvDuqEysEuiEAAAAAAA2/BA+qEm/CqqEAAoqEutEuyDirEshEqhEotEshEqhEAosC8lCAinEyqEAAvqEvqEAAAygEmqE1qE1qE1qEA+6CA20DmvEimD4sCqqE8jE0rEA4/DywDA9qE0wD4rEA/qEA4mEAAAnrEnrEnrEAsxDkvEi9C4gEA41Ds7DAkxDAs9CAAgwEwhEqfAAA+nDA2vE4gE6lEAiFg1D6mDAAuwEgpCAAihEywEihE2rEy9C85Dg+B8rEiiE0MAAktEArsErsEytC4wE4sDA+qEk6DAAstEAAA3sE3sE3sEA2iEAAgmE4tEA48DsxE8iE+iEsxE/sE/sEAAAolDu4DuvEAiyEuwEiuEAAAAquEAgjEAixDAAAojEAAAwqDA8xEkhDA+oE+mEAAAAAkuEyyE6yEkwE6yEAAsvEAAizEAAqrD0oDmzE5uEAuqEwDozEAqzEAszE+kEszEi5B41D4/CszEA4wDAqvE8sDA8lDklEyzEs0EAyqDA4yEozCkwEAAAs5DAAugD89DAoQwwEq9CsrEAAAkrDA4wEAg1E6mEAAAAA8FA4gEBmjEAAA4YurEA8YAAshDAAqRAshEBkqBAAAiyEA8zBAu7D60D6wD2sE4gEAA20E07BAAuyEwrEyhBAAuoD+2EAuS+SsSqS87DoxDwkDoSoxEmS27DotEAAm8Di2E0oDAAAA8/DosCAuyE6tEA6wEAryEryEryEAAmpDAAslEiyEAo+D8iDynEmyEkoEA+iDgjDAAAAA4wD+oEAAioEA4xE08DsxB6uE0uEsxBkzD83CAi/DwjDmpEA8xE48DwxB4uEg4CAAuvDuS+oEq0EvzEo/DAiyE+8D6uDiwDAsnCipEzzEAs5Di4EAAAw3Ek/D6pE4wDo4EA43Eq4EAAAw4EwqBu4EAA04EA6wDk1EqlCA8tC49D6TAt0Et0EA84EA+kEA+0Ei0E60EAw1EAAAg4B21E70EAAAAAAn1En1En1En1En1En1EwjEo2E05EAAAA8qBq2EmoEAx1Ex1Ex1Ex1EAg0EshEyqEqvD2vCi5Dg0E8wDi5DwqE24EqoDi5DkyDAk5DA2vEujEggEusDAmrB+W6vEixD2qE8vCm0E2qEk2EAA0mE6qEAAAA87D21E8jEg6Ey/D0rEspEs2EAAAwoDAk8D8PowDwuDk8D8PAq3E+rE25Ev2Ev2Ev2Ev2E86EAx2Ex2EAA12EAAq1EA23EA92E92E92E92E92E92E92E92EA6tEy4CuNkoCmnDkuEiuE4MAypEkwE45Ci3E83EkuE8vE2WqlEAAl3El3El3El3EAAp3EAAt3EAAx3EusEAg8EAm2EAA53E53E53EAAAAAj4Ej4Ej4Ej4EAA8qDAsyCA42EAiqE2iEy8EkvDAAx4Ex4EA6oDAAAAA94E94EAAu9EorE+qEu9EwuE8IulE+tEAw9EgzDAAwjE+vDAAAAv5Ev5Ev5Ev5EA+9Es9EgvEi5E+jBk1EAogDm1Ez5Eg+EA15E15Ei+EA35E35EA2sE55EA75E75E75E75E75E75E75E75EAu0EAsjEAw9DAy9DAuoEA6Pn6En6En6EAg3D05BAm7EA6qEu4CAg6EAAAu1B8/E16EAAguEA76E76E76E76E76E76E76E76E76E76EA96E96EAAA4tD4boc2bwwBgwE0bs2DmlEy6D6tD03Dyby6EwbglEy2E05EAq/El7El7EAAs3DAqxE4/EAytDAkJAAA4zD+mE+9EAyT37EqKAAAAA0sDA07EwtD6hE6xB+iEq/EAwtDA2MAA+RAAmqEw9EyLqgF+xE0QwiEqMA+gFuyEAsvEi8Ez8Ez8Ez8EAm8Ey1EA0vEgnEuzDAA2M78E78E78E78E78E78E78E78EA41E21Eu3EmCA0tCgiF6gFAmhF0rEAogC+9EAo1DAn9En9EAg9DkhF2hFAAAqhFAi9EorEAz9Ez9EA19EAAAAu5E99E99E99E99E99E99EAi3E+/EAqsEAAAAAAylEAAAw5DAAAEAAgBsnE+tCyxCA42CAAAw3CAAu+EAAAAAgtCA+3CAqdAA8BAAAAAA8BACwgFGAygFAAAA6gFAA+gFAk5C0BwkF86Di5C6vC8CwmE6hFAAYs7DAu7EACohFixEijFAsrEolF63D6gFg3EAAA8hFAA0hF82EAAAkhFAAuJAqoCA+7CogF6zDogF7hF7hF7hF7hFA00DugFA/hF/hFAklFw3EolF84EAohFuCqtEA+5EAk4EAAylFAAq8EgzEmiFs4EsrDAAAoiFmhFAuiF04EAwoE6yEggD82E4kFAudA9iF9iF9iF9iF9iF9iF0oE+jF+sD0iEAAhjFhjFhjFhjFhjFhjFAjjFjjFAgnFljFAAArjFrjFAonF84EtjFtjFAAAAwnF1jFAynFiyEAAA4nF9jF9jF9jF9jFkFk3E+zEwoF0/Cs8D0pE4kFwegGkkFg9E+zEAoB/jF/jFm3E2pEu5EwnE6nFwoDAAjkFjkFAA+EAAuUo5ErkFrkFrkFrkFrkFrkFrkFrkFrkFy3E4oFk2Dm9Em+DykF0yEynFA8jF+jF0gEmyB84DAyqEqoFs5EqoFA4nFA2nFulFi6EymDy7E4nCkjFgpFuoFAAy9Ey+D+kFizEAglFAqkEykF7kF7kF7kF7kF7kF7kFAAAAAuzEAnlFnlFA0pDAq3EoyEAA2tE8jFA+iFAiuEklFAwpFA88E4H+oFA5lF5lF5lF5lF5lF5lFAk0E2mFmqDi5EipFyrEokFq7Ey5B2mFgfoqFq7EA0zDAA8mFAmWAlmFlmFsmFgqFyyE8rE4zDAAA4yEA2oFq8EAynFAAgrF2/E6mFskEmnFAmCAmC4pFA0nF5mF4oDovEAA9mF9mF9mF9mFAkxEg3E8hE2sEsrFu8EAAqqFOyCqnF+nFy8EAlnFAApnFpnFpnFkgFAyqFWAtnFtnFtnFtnF2vDk5EknFq9EAqgFqoFwxDygFqoFAAuXznFznFznF2gFuoFi9EAAAA7nF7nF7nFA01E+3Ek7EkrFilF8pF0/EmmBm2EqsF+rFAiK2tEgpFgyDAAjoFjoFjoFjoFjoFjoFAi9EAosFipFB8mBAAAw4EitFAAgyEA2pF6hBAuuDktF6rDuoFsoEg3Ey/E4tF+gEAAA4sFAAq3Ew+Eo8EmgF8pFAAqiFimFowCssFAsDuxEmhCusFuxEAArpFrpFrpFrpFrpFA4pFk3EsmF23EotFwhE23EusFotFm1E6tFiyD8rF08EAiuFgpFqqFA8Io3EgtEAutFuqFs1E6pFi/E2mDAAAm6E5pF5pFmoFm6EAo6EAAAAAAAwqFA+pF8oFAg2EAAxqFxqFAA1qF1qF1qF1qF1qF1qFAAA2uF7qF7qF7qF7qF6M4M2MgoFuoF0MyMwMgyEuMsMgqFqM4lEoMkMmMiMgM+MqzE85Cw9C+L0iD8L6L4LmjD2L0LgqFyLwLuLsLqLo4CoLkjDmLuoBkLiL8M+KkqF6K4KwM0K0KirF4KyKirFwKuKsKqKirFoKmKirFkKmjD2LyuF+kE8kEkjD85CqzE+MywE8rFiKgK2KiuFqlE+JqlF8J8JirF86E8sFA9qF9qF47D9qFyMAAorF0rFhrFhrFhrFhrFhrFq5E8rFAq+EoiFygFA8wEiuDgkFglEsrFAivFgtF4qE4gFAwuFAAAqvFAA0pC0N85EAAAwMA7rFAAkMgMA8vF6ChsFAAlsFlsFlsFlsFlsFlsFwkB2rFgtFA+vFwqBKAArsFrsFqvFAAAxsFwuFAsDzsFAA+sFA5sFA69D7sF7sF7sF6O4O2OgqFuqF0OyOwOg0EuOsOgsFqO4nEoOkOmOiOgO+Oq1E87Cw/C+N0kD8N6N4NmlD2NgsFyNwNuNsNqNo6CoNklDmNuqBkNiN8OgN+MksF6M4MwO0M0MitF4MyMitFwMuMsMqMitFoMmMitFkMmlD2NywF+mE8mEklD87Cq1E+OyyE8tFiMgM2MiwFqnE+LqnF8L8LitF88E8uF8OAAiPAA2sF0rFmlE6yEs7E84EAAuqDwhBAy4EA89EizE+6D07EmxFygFAttFttFttFttFwP27EoxFAvtFvtFvtF8rF+iF0mBA6vFujFsnFAuuFqmFqlFAAAguFAAAAA0tFgrFquF80CAAoOAqvFAuQA0uFAA+yFxuFxuFAoLAizFAmkFAA+vFk9E4iEk9E6yFAm9EAszF/uF/uF0KAAAAw6E8yF25EqnEw5EszFwxFAArvFrvFAiLAAg6EszF0wFA2oFAAAwVA2zFA0+D2QAktFAAAyuF+tEA0/EnwFnwFAAomFqmF40FAtwFtwFtwFtwFtwFtwFtwF8RAq0Fs9D4yFqqFAAs3EAkxCA+jE41FqhEAAA4xFoSqvC4xFAAAA40FA01FA6wFkyFguFwxFyWmnFmnFAwyBAAkMAAAAAA89Bg5D7xF7xF7xFAAAAAAAAk+EiwBqzB6xFAAAAAAugFAAAA4mEAAAAAAA6wFwlEgzFkhEyNAAAAAA00FqhFAA+jFAAA8xFuIAAA24FA44FAknEAgzFA6vEi0FqmC86Di0F8iFqmC43FAmpBAm0FqoFAAixFEAyiE70F70F70FAA61Fk5Fg4Fg5Fm4FAAy0FA8qCAs7EAA0P+DslF+9EAAAAA+lF6XAAm/EAA2hF+lFAAo2FAu2FAw2FAumE+pCitFowEyuD+2FgkF+7En2Fn2Fn2Fn2Fn2Fn2Fn2Fn2FAo5Fg3F0Kp2Fp2Fp2Fp2Fwag2FwmEy6FygFu6F26FmsFwmEAkyFm1BAAA42Fy3FA62FAAghF86FA03F6nD44F85FAguFAAAg5Fi1Ch3FA86F6vFi5Fk1CgtFA+6F02FAA8rBoxFmtFiqFwyEAAA4nFAAAA+8FAAAAAAAAn4FAp4Fp4Fp4Fp4Fp4Fp4FAAAAAA67Cm3FsmFw5F14F14F14F14F14F14FAAA0mFipEy+E2vFysC8yEmxDkxD2U74F74FA86Fg8F05F94FAAh5FA0yD64Fu9F64FAspE8+EAg0B24Fn5Fn5Fn5Fn5Fn5Fn5FAA43FoL43Cm6F0kBisF43Fr5Fr5Fr5Fr5FAt5Ft5Ft5Ft5Ft5Ft5F0tCkwE+2EAv5Fv5Fv5FAx5Fx5Fx5Fx5FiqFo5FuvF+9Fx5FAA15FA35FAAAA/5FAh6FAiFy5Fs1E05F8rC04FAl6FAA8Gk7FAAAAAAAihFAwgFowFuVAAq/F47FAAh7FAAA46FAw+FulDA4rFw0BAwzFAAAAA37F37F37FkoFijF37F37FAyiF57FAAqgGAAgiDqnFA69EqhG6yEAAAAkuFAmvCqmFitBo9FAAAu7BA6ek4FAmgGy9FAA21D62F27CIA49FuqFA69FAAstF2rBmtCAAAsnF4gFAygGA24E+8Fy0FufkuF6yC88Fw3DkjFAmrFmwFA+7FwsB6tFm4FAA4sBAAA6pFo+BGyG2uEA4+FAAwhDAsuFm/Fj+Fj+Fj+Fj+Fj+FwiGAA0iGi/Fn+Fn+Fn+Fn+Fn+FAgDgmB4hFk/FuoDAAAAi+F6xEAAAwiGymCylFAAggCAYA/+F/+F/+FAh/F0NAoJj/Fj/Fj/Fj/Fj/FAAovF2nFAi+FAAAAAk/FAA+/FkJAAqpEAAAs9FogGAAitFAA6/FAAA0avgG2wEvgGAA6wE8tBouE6gGgF0wFuhGAAqiEy9FAA7gG7gG7gGA9gG9gG9gG9gGq7EA2uF6xEk4FAhhGhhGhhGhhGAA2+EAAwhGqiGijFA4rCigG4qFrhGyxErhGA6tF0xEAvhGAxhGxhGxhGAzhGzhGA47DkhGs0FigGAsmEuhG2jG4/CksFgkGgkG3hGAu2BwvFA+5EiyEAA/hG/hGAAAyuFsyEo1EAApiGpiGpiGAAk5EAm1EghGA8iGusFgxB+mG08DgiG4iGoqBoE8hDAziGziGziGziGziGziGo4DAinGAukGknGA24F5iG5iG5iGA27FkgG0+F2hCA4hCA67FAhjGhjGhjGhjGhjGuvB2wEojGAjjGAA+/FghGAkgGyCq3FArjGrjGrjGAkpFkkGo6Fk3Ck9Em1C2uFurEw7E2tFk6Ek/F2xFmvFuzFkxEkxFAvjGvjGvjGA+mFiiGq+B+hGA62F8oBy8FgI6mG6rF09EukGA82FAAi0F5jG5jGA7jG7jG7jG7jG7jGA8vF+oGqtFmmGAiqEwjG2pFmnGi9F6kGAqmG+nGAAlkGAnkGnkGnkGA2wFw0EArkGrkGrkGrkGAo9F0nGAwnGsiFuiFAinBgkGs9Di3FA6nGAAA8+DwqF69EAA9kG9kGu1FmvF07Ek1EA23FsjGAo1EooGAg6F0jGjlGA6lCqmC4lCy6Ci6F2lCugFovF0kF83E2hF0lC0kGylCivFgpG0gG2jGAuoGaAmpGAAwuEtlGtlGAAAzlGzlGAAkqGunGkqGAAA04EukGs0B6vFqqGAAAAlmGA4lG+rF2/BinGigFq/F27FkY4lGinG+iGAyoGAA02E0zCAyoD22EA+1FAuBA69FAAAAiIAA4sB0yFAoxDAAigGnnGnnGnnGAAAtnGtnGtnGAuuFvnGAimGxnGxnGxnGxnGAAg5EAu7FAqmGw1F5nG5nGAsnGAy7BAksG/nGAssGhoGAAAsyDkjFAmVAkB+nG6nG8nGkmGAA6TvoGvoGvoG8iF8xFwuB+yF4qGA+xFw0FspG++CAA1oG1oG1oG1oG1oG1oG1oG1oGAkyFmsF4tGsgFk/C8/EyhGwhGA5oGu6FAAA/oG/oGA0XutGA8mF+sGAAAAAytGtpGtpGtpG+oGwtDA6nBAm/FAipGkpF4tFw+Fw/FkpGAy+FmpGi7E2tGm/EytGwtGk9F8gDAspFooGAqoGspGqpGw3F0tGkkFqpGAA03FuuE+kC6+FquGA8+Fs7EAA63F81FonE0pG+qGAs9FuvBs9FgrGAo6FAwtG4mF0uGA4uGmuGi4FAAmwFqjGmrGm+CwkFqhG+gC+3DgqGqrGisEusEimEwqGqrGyhGkgEugCyjGkrG+pCkwGmqGAiqF8oBivEu/Fc+uGsuGxqGxqGAqrC6vGwgG25BsfA8tG6hGA4uFAAooGAoiD8iEm6FAwqFmuGkiGkvGyvGg7FkiGqEmuGivFi9Ey4D+jCAw+F8jGygGmiGAAyvGA4qF8qF4pGkhGkgGAkhCAAtrGtrGtrGtrGtrGtrG+qCAAAurGqvGolFs6FgwGAAiqBoqGyvGu5FAAA4hCU+xD8xDAqCA8vG45FAAAswGnsGnsGnsGnsGA0qB6rFmhG+rF6qGg6FAg1FysGA0sGtsGtsGtsGtsGtsGtsGosGwkFm7F6wGtsGAsiGgsFgsG89E6qB8wGshGksFgrGA+wGAisGA+6FAkxGs0F3sGAktGs6EsxG6B6xGgxGwsG5sG5sGAAuDqxGAAyDuxGAAstGgxGAmCAAA6xGoxGqiGAAiyEuiGAktG6wGuuGq7FiqFgyGo2Eo1FmtGAwuG2+DAAksBqsG0jCwC5tG5tG5tGAoyGwtFusCA9tG9tGAAA+xG85FyhGjuGAshGuzBA0yGiyGAA+0F4yGAoyGk0F0uGuvGAAouG0mFq9F+yGAzuGkzEgzGwkG2nGunG6Og/FzuGzuGzuGzuGzuGzuGzuGAA0kGouGAquFquGmgF2jGukGouGs6F2kG5uGAquGA9uG9uG9uGAq9FAA+yGAA48D0zGnvGAmzGqwG4iGolG2zGAAAslGulGi2FA+zGAA2/FA3vGAyjC0wGA7vG7vG7vG4kGsvGohFAA8kGA49FixGAglG27FAAAAmxG6lGAkwGqmG6lDu0Go0GAAAowFkvGAs+FAAAAAA42F8xGAAAiqGo2GiyGioCuH++FAA47F0zGijG+3FrxGrxGAA2kGwyG81GAAAAgHAw/F2xFCw/Fs/E5xGAi1GAiwGImHA8xFwxG0BIIoyFAAA4/EAAAAtyGAqTAAA1yG1yG1yG1yGAogGyzGguE6rGyzGypG4jEogGAslG8mCEAugF7yG7yG7yG7yG7yG7yG7yG7yG7yG7yGAA/yG/yG/yG/yG/yG/yG/yG/yGAAwJk0G4oGyyGw3G0yF0yGwkFuIk0G63Eq2GsBjzGAlzGlzGlzGlzGlzGlzGAA23G+oG2Jq0GpzGpzGpzGpzGAAs2GAvzGvzGvzGvzGAkhFAAAk4GgkG3zGAA7zG7zG7zG7zG7zG7zG7zG7zGSAA25EAC6hGi5G6pGA8pGgqG22DAAn0Gn0Gn0Gn0Gn0Gn0Gn0GAAAs2GuyDAAAAwrG+J+C+0F2kGg9FAAoDAA8NAAu5GAw5Gk/Ek2G+rGAiqGy5GAAA45G+iFmsGr1GAkwE6+FqpF2jGouGAAgFx1Go7FgEi5F0uGAq5GAw5G85GypFw5Gi6GktDAi0Bk6GqjFAAo6GujF71GgnEw+E6hG22G8KA45G48FAs6G2jG2rDm2GsoFs6G2jG4Cs6GA06G20GA2kGq+FWy+F6jGyrG67F+2GA68Ey6GAy0B8rG21G41F41G0nF0oFgDkqFwkG46E06GuM+jGAAgiGr2Gr2Gr2GAm1GiK02GAmyEAAqVAA32G32GyvGytC6vGy3Gu1Go/Fu8FAq6F06Gk1Cq7Es2Gq2GoxCAAA4sG43GAu7GykEu7G86Gu7Gh3GA4sGy2Gu1Bw7G02F02GwoFqN6kGw3Fj3Gj3GAA6kF+kGo4G2sGn3Gn3G0N00GAsrCA8kG8kGilGs4Gi3GiWAwvFkpGkpGqtG08GAywGq4Gm2GggGg3Gq4G4pBk2G+sGAA2wGitGA13G13Gi8GAs/Fi4GA4xG4pFotGqtGAy9FkmG24GAoqFgxGstGKu/Cy+Ek+F27BqqFA4E6uGA8uGw7FoOmOA4/Fu4G+7GiDMiyGsG6lGAy8Gg8G4lF0rGAixGq8FmkG2jGi8G+7G27FqwFivGs0F20Fk1G0hG89G6jGohCAk/F28GqiF88GAAgmFkmGAv4Gv4Gv4Gv4Gv4Gv4Gv4Gv4GA+O0sCu1G+8G6mG47G0qFAw1Gz4Gz4Gz4Gz4Gz4Gg9G6O2qFykG+8G09G+8G68GsuG68G8mG05G0iFg9GUouGgiG68G+8Gq4GizCAAAAAA/4G/4G/4G/4GAy4GujDAAoiFmrCg9GA++FAAAi/GmvGAAknFmkGs6G0tC48G0qEo/EAu+Gi2FAqvGk5Gg4Bi+GA4pGiiGg6Fs4G69FwnGAwnGAAAAAg+Gk7GA64C+Ey+Gk3EAwqGi/Go/G49Fi+G+rG6gG0+GA6zEg8GqpBgL45G2+GyqGyGA4+GAAwzE05GuhG8+GAx6Gx6GkoFAz6Gz6Gz6GAAk/GA56GAuoFAA6+GA8+GAAAiyBi/GAw+G8qEg+E+/EogHIonG61FA86GAA+6Bv7GA4+GkrEo+EmgFwgHQwnGi2F+/Gs/GABAA57G57G57G57G57GiqGABAA4tG0iGugH8yBAj8GAl8GAAAAEAAA68GA2hHwgHAAAigHA98G98G98GA2qGAoiHAAAA2tGAsqFygH+sEqpG83FAAq+Gm9DwiH8hHw+GwnFq+GopGAyiHshHA87BgiHq3Fu+Gw6GAk9GAo8G39GmoG8hHq6F4+G+gHAAAq8GqiH4hHAosGsiH+Q/9G/9G/9GAAsrFq+GspGAAu+GiiH0iHwrFgqGwrFAp+Gp+Gk1BkiHA6hG2wFsjHm1Gm1GAAivFv+GAAAoqGivGAA2jCA6jHs5FoxEAs0GAk2GqYA+0GokHuxEwiG+0GAAA2qG0jHAytGAkwFAAv/G+0GA2DgBeAImsG+Cy3Ez/GAiyE+yEwgHAm1GAA24GkwGAgnEqkHAA4lFm3G00F46GopBmqEg3GAohCwkHA4tFmwGwoGlgHlgHlgHAApgHA+rGAtgHtgHtgHkmC2uGuhH6kHAoyFAg2Go0D67F8/CAukHAirGg2FszF4yC4mGwkHgyFAAA2kHmnGAy0Gs2GA/gH/gH/gH/gH/gHAAAAAA6kG8gH62GgtE4lHCy5FE4qGAAAAw2G45E0xGk6FAAAq+FAAwvFqmHAAAjiHjiHjiHjiH6kFAA64BslE4gH0mHA4lG6hHA63GguEAkwGujHA2lH+8FmlFmoF8mHAAziHziHziHAA4sFg+FymH04GyjHm4G25Gw2FymH6oGohHihC4jHkhHA6jHAgLonHAsC4mH9iHA+DoxGqkDmjHAkmH4oFhjHAm8GwnHAytGAAAu0C20CigG2iEAtjHtjH6nHAi4FonHA+nHAzjHzjHzjHzjHzjHs0FzjHzjHzjHAguGAw0F3jHAAA0pCA/jH/jHA60FAAmuFglHwoGsnHAsDo0GAAA6oHAA2MAAgpHu6Gu2Fo7BA4lHAk3FmpHA21F01FopHAy5C0qGA/kH/kH/kH2nF8CsuGAwoGk9FAqlHjlHjlHjlHjlHjlHAAAgzGkmH+hHAA63E+/F4IAAyqHg5GgxG2pHA6mFmoCAAAAA9lH9lHAAAAAmmGqkEBpmHpmHpmHpmH+zCgmHm8GwrHg9FAABvmHvmHuoDmmHs8G2rHm9FGAmnD2nDknD+7Du7GinD6hG0wGgmGo5FijGgnD+mDuwGsqHgiH0gFmnD2nDknDinDgmGijGgnDgmH+mDuwGsqHgiHilH4nDwkH0nDynDsnHo+GwnDu7G+2GxmHxmHAomHmmHkmHimHgmH+lH8lH6lH4lH2lH0lH0lHylHwlHulHslHqlHolHilHglH+kHmlH8kH6kH4kH2kH0kHykHwkHukHskHqkHokHkkHikHgkH+jH8jHklH6jHkmH4jHmkH2jH0jHyjHwjHujHsjHqjHojHmjH4lHkjHijHgjH+iH8iHojH6iHAwqHAomG07Gk3G3mH3mHA5mH5mH5mH5mH5mH5mHo8G+6C62GAAAAAsrHorHAyrHA0rHsrHAAA21GuoHAvnHAA8pHAkH4rEmmHAAkuGmsHA+qFwsD49GytFAAA0lHk8CylHwlHAktHw+D+rHusH4rHjoHjoH2hHuyG6+FwKkpHq6G0nHAA2nHuoHwqHA6mH2sHA0jHglGAAs7G6yG4yG0sHm/FOmuGgoHqhH6oHqsHA+KypHAolGupHAu+G05F05F1oHAAAAAAq0GkzGA27GmzGA0+GAA2zDm8GppHAuiHmqHA6tHAAstHA8rHguHAwtHkC+rHAAgqH5pH5pH5pHilDo/G0qHA4kGi+Bu4FAAkjFy+Fs0DAw/G04FAAAOu+Bw3FnqHnqHnqHnqHnqHk3FAA4uHgpGAojHAAAzqHzqHzqHzqH8lDynFzqHA+sHA6jH47FA8zGA2pDsqHk9GAupHAAA+uHA01GutHA2KqvE4pHy1Gs7GosHy8F+jHm9DosHi8FAskE4gHg9G+uHi8Dw2GAAosH8gH0BqmG0/BAAAihHm6FAo6FAAAAg2GAuhH6sHmC8mGmgCy6FAA+kH6J+sHqCgnGqgCAlsHlsHi/GAAy+GomHyuHAumFmlH+3GAtsHtsHtsHtsHtsHtsHtsHtsHtsHtsHtsHtsHAAA8uHAk3G+uH+uHMAAAAAA4nFAAA60F2iHAy+EAmxH6F0vH6iHA0JttHttHAi1FAxtHAkqGy0G8vHAA4uHokGi4GyxH3tH3tH3tH3tH3tH3tH3tH3tHkkGAurGmyHA+mH+7GgyHAgnHg8GiyHAAyyFuyH+xHivHwhH8vB47G8xHg1GAswHAluHluHluHluHluHluHluHluHluHluHluHluHykGAuuHgsGAmzCAyuHksGizCruHruHruHruHruHruHruHruHruHruH+kGAs1GA4wH0nGqvHAuxCAikHu9Em3G+2Gy4DqlGA44Gi+D1uH1uH1uH1uH1uH1uH1uH1uH1uH1uH1uH1uHyzC1uH1uH1uH1uH1uH1uHolG6nGwvHGyxCEkkHw9E2+G1uH04DslGA64Gk+DAkSoyGi4E0yHk5GwgH+yHuwGWgvH8qB80F4wFAAuiH+vH29GAqoGszHA+rHA8gG82EuzH6gHAgzHlvHAAq0H8nBi7Gq/G4nGpvH2zHpvHArvHrvHrvHrvHrvHrvHAkjEqsH+uHowHOiU2xHyzHA4xH0zHA85G+zHsmG2zHAAg6G+xHAA0zHkXihF5vHA2zHAA/vHk0H+vFq6Gs0HA+oH26FowH0XhwHAA0BizC8uGknC89G0lH4+FlwHA0vHyvHnwHA2vH0vHAkxHAAA+0H60HsmHumHxwHxwHAuxHy2EiC2pHqvGkrHi+GAAk1HAAuYAkH6rGklCygBgpGmzHAAUSu1Hq1H6xH+mHkFwmHAA2hHAqFohHAAioGAtxHtxHAgxHAA+gBzxHzxHAAAAsxH6vHg0DAgrH4yH6uHAs2HAAAAq2GiyG02HozHA89GyuGAwiH+gHOOAAAxyHopGA28GgiEzyHzyHzyHzyHzyHzyHAgzHkoH6Im+DkoHAk3H4zHwxHuxHA02Hu2H8rH63HAqGu/GypGAg9GqiEAisH6zH8vH6rH05BA44G8zHo7GAAy3HAi3HAy+GAihHq1H01H+hHAA6zHuwF83HwjHAkmHy0HkhGs0H87GAskGg4HAymHogHomHEukG++G4sH2kGAy0HmuDotFy0HAmvHm4HyoCA2yDyjEqzHouGAk3H+oBA82CwF8mH4pFAglGA2kGAw+Gq+GixHs0HAg7GAy2HAA+zHiiGotHAy3H20HwkHA+4HA4rHw3CsPA83HkGAu6GA2tHwzGwiHytHk5G0tH8tH50H50Hg1HAI0Pi4HqGgsH43CyiH4tH0tH2tHE+tH70H+IA90HAAAizGgzGAg2HgrDAAAA20HYAAAAgvCAAAAAAAAAisDAu1H+lBkuF83C+pB+0HA2vCWmrEAAAAA+hH4uGAukHk6G+oHi3HAAA92HiC92HgC+B8B80G60G6B43H4sD4B2B0ByBm2HoCwBuBsBqBowCoBmBkBiBgBecaY4sDWi2HymB4uFw4CyqBy1HwlGAAy2H8hHq5Hi4Hu5HGh3HkCiCgCg1G+0G+B83H8sD8B6B4B2Bq2HsC0ByBwBuBswCsBqBoBmBkBiBgBec8sDam2H2mB8uF04C2qB21HA+9G2lH+9Gi5HAs3HAonH6lG6/Gy/Gi4H29Gi3BonHAw3HqnHA47H4hHilHurGmwHqxH47Hi9GsnHwNu2Cs8H27HAmtHu3By+D25H67Hi2GkK2lHAywHm2GAAu4HAAAAA2nEu2H4wHA/3HAAAA23HixHAA2xC2CAAA44H6oHx4HAmhHEglHAAAAk7HAssEm7HAAyrFi4By4Ho5HipHAAs5H8nGl5Hl5Hl5Hl5Hu6Es5HupHAw6Eo5Hu5HwpHAAAAyyHq6HAw7HAAA35H35Hk3FAAo+HokHynH2yH86H62F75H75HAAokH2wGikHA4ah6HAAojGg7H2LgxH24H24Hg7Hi9C24H8nHoyHAwoHqjGi7Hn6HAy+Hi+HAuyHr6HuFsFqFq4Go4GoFm7HmwDmFkFiFgF05H2F+E8E6E4E2zC2E0EyEwEuEsEqEoEmEmwDkEw5HgqBmyF+7CguBg5H+B8By6H0qHr6H6B+iH2iH8BAqvDAodwqHipGv6HsvDA46HAAo6Hg0BAgpHuNAsnH8zH8oH++HAA+qHgG+F8F84G64G6F47H4wD4F2F0FyFm6HoGwFuFsFqFo0CoFmFkFiFgF+E8E6E4E4wD2Ei6HyqB4yFw8CyuBy5HAiGgG+F+4G84G8F67H6wD6F4F2F0Fo6HqGyFwFuFsFq0CqFoFmFkFiFgF+E8E6E6wD4Ek6H0qB6yFy8C0uB05HAigIs/Hh7Hy6HquGAm0H61GA+2H82H6tHs8Gq8Go8G28Gk7GurEAwlHs/Hk/HAgnHw7Hq8Hk8HqwGAq1HAwlHAv7Hv7HAA+lHqyG8tHi7HA40Hs2G8+H4sFigIyxHAkgIs6G60Hu6Gg+HizE+2Hq3H2xHg6EAi+HA+/Eqbs6HAAAAyxHj8Hj8Hj8HA4wGuIAq0G+/HwtHipEgpEA41D8R8qGp8Hp8HAAAAAwuHAk8H88HyWsiHqsEAA8H6H4H2H0yD0HyHwHuHkIsHqHoHmHiHgH+G8G6G4G2G0GyG+7HusB00Fs+Cu7Hw+GAAAAAghIi3Hs/Hu0EqnHmyBssHi6H08H+9HAg2Hl9HAi2HomHn9HqIoImIm7Gk7GkIi+HizDiIgI+H8Hw8HyI6H4H2H0Hy2CyHwHuHsHqHoHmHkHiHizDgHs8H8sBi1F6+C8wB87Hm3HA2hI6hGAAAshIu3H4/H60E2nHq2HCu3Hq2H4rGA49H8hI4hIy3H2hIAAAAAwrG46HmDs9HAwFuFk+HmuH99HsFwmHomHuF99H99H99HAuoHqoHogIA0FyFo+HquHh+HwF0mHsmHyF2mHo+H0mH2mHk3H48Gy/By9HqxGk3H48GqrGwoHmhFioH8hI4jH0nBAi7EAuuG80G80GAmgIo8EAgsHq/Hs/H2iI4tEA+F8Fy+H0uHr+H6F+mH2mH8FAt+Hm8EA06Go8E4oH6oHm1GAA46GAm+HotCijIq9G43Hs9GskHA2gGA4qH01HoiHAykHGutGo5GA+uHAqckmGAAAAA45H6sHA+G8Gy/H0vHr/H6G+nH2nH8GkhHAt/Ht/H2pH42DypHw3GshIu9EonE2qHypFk2GqjImjI2hIktH42DypH4uBgrHAs4Hq4HmlHqgIktG2/HAAsqH2kI4BAq6CAqnGAA03HAAAAA0qHuiIAs8EwiIse+xH+/HwiIAIkxHu8E4qHggIgyHi2Hk2HyiIAAAAm/G4gIiKouHiqDAikHSAu+HA23H03Hy3Hu3H3gI3gIAAmMAAy3Eo1EAAAAnhIOnhInhInhInhIAihHwhIAAAAAA0sBmhIizGizG23BAwlIkmI02HA+kF+kFqgIwvHiO04HmmIwvHA8iI+6H2iI7hI7hI7hIA+6Fkb4vDurBmiHAkhIi0Gs4B+gF8gF+tB2gIAAAqhIAAuqHsqHikFA0iH8jDs+DAowDA6qHwrHAAshIqhIi2HyPumIAs5GmiIi0GAAA8nI2mIonIAuiHuiIq0Gq0G+4Bg0DAAAAynIAskEu9DAA4nIAAqnI8nIAw1GiiIm5HgjI+nIijHijI+0GoxH+1Gs7D07HAqlI4nIAslIioIioIAiiDwnIkoIs5HmjI21G8mFoiIojHojIk1GA6kI88HA4xDyxHklGwgH+9F2xDikI28H0L7jI7jI7jIAi3G0xH85HqoIA/jI/jI/jI/jI/jIAAAg7HA+uEAgqHk7HAmrHAA4mI8oIAsoIAgpIAipI1kIipI1kIAAw2H26Hm2Du+GwoIqsHmpIAAA2jCAsrHAAAwnIipI0vHwnIAkpIAAAA0oI4lIy1HxlIxlIAuxG25DszH2+HqrHq2D8lH4kI42CAAAm8BAAAmpI2iHi/H2wEsqI6sHAhmIhmIhmIAiyBAA0vHwmHAwpIA0mHAAyHw8BwWAAAAgyDk9B4nIAAkOgmI0qHAAA4sHhnIhnIhnIA+9HAAw9BE2nCA8mI48H6mHm8H6mI24Gs5G6rGm8H87Do5GuoEitB+mE4qHAAiFtnIAk4B+C8rIA2oE4hEA4yBygCznIAAA6oIo9Hy6DunHAgpD0rIilIsnIosIytHosIAqsIAkpEIoGmrIo1CAmuHipI41HA+oIihEqrIAAAisIkvHAw3CgtGitGizE+8Dm4DA6EkqI6sIivGAAspI8hCAzoIzoIzoIAsuHmoI24HwpIAAs2Gw2HA7oIAAAhpIhpIhpIyoIy/B8hI8+DAAs+BA0zEAAivH6xDmwHA25H23HygIqkHA45HAAzpIA25H6zFAAA7pI7pI7pI7pIA4mIyoIwlI6jB2mIqgEquIigEAA8qIw/HhqIAwuIAlqIlqIA64G2/HgmEqjI2/HspImpFkpFwWy3BAk6E6oIKkrI4/HpqIAszHrqIrqIAogE4SipIAy2D2tI00F+/Hi5GAAAA3qIAAo0HAiiIA2wHijI/qIAAAAsEA6qI28Gs9GqsI+vG2vIAAi2CusItrItrItrIAi3HAAqvIgwIAyhIAAA6qE2sI4uDAAAAqvIo2F6mIjsIAA+uG+xGAAAtsItsIA48HvsIAAqyHgxIA6jI4BAAAwxGAAA+iIAA2sI2jCy3EgmIA+yHo9HntIAAAAAAgyIg4H8vIiJ4xI+0HztIAiyIA3tIojI3tIAAiJAAq/G/tIo8H6xIAA67HwyIkvIA41BmvI0jI8zGgzIgvIA4tI8uCnuIAA+7Gi8H4yIsvIi8H6jIruIAmhEAAk6HAghC0vIm8Gq8HgzI0vIq8H6lBzuIA2zIAAw8HokIAAAA66H8vIkjEAqvI+zIyrHAgwIiyDgwIAAAA6zIuwIAqwIysG+rHA8vIswIAs7HuwI2jEilIAmvIklIo+GAu6Es0GAqvIAA01GAoqDAi1FwsHwsHAAuIAAwqEu/CgIyO+0GAAAvwIvwIvwIAozGo2G8wIA6zImsC2zIq2GwtIA1wI1wI1wI1wI8wIu8Hs+GwxIAmMk1I3wIutD+LAAA+xI9wI9wIy1GAozIA+tIu1IAAkrI8/GlxIlxIA06H0hBAq2Ik1IAAsjHsrIkgHtxItxIAvxIvxIvxIvxIvxIvxIAA8iIu6G02Iu6G0iGwuI6tHy9H66C8rEAugIi2IqrHugIo4HmiCyiG61Cm5Hi2IgzE0nIyuHi2IA+xIwvHuoH0nI2nIk2IAykDg1I83H01Im8Hk4HAAgqH03HsrE01I03HwnBkiHAo8HmiH2oH2vH8nIAAAAm0Iw0IwuHu1I+iGspIAulGuzEAAAAAA6zD2zIA3yI3yIAm1Iu5Gi1IAAA4gFAkvHkvHAAAnzIA82H23IAAAAwkH63IspIozI+9H61I09Fy4Is3I4mI42IAAAAAisHAA6sIg9H/zI8Y4vI2vI0mIm1Hk1Hi1Hw1H+zHokF6Yo+Hk4I83I4Y2/Hm0Ig1I60IgpH2Y+tI0Yi+HyY/zI/zIwYuYq+H2qHomIuzIsYitI2uHm3IilGs4I8pIqYs4I0yHitI2yHo2IqrFmvIyvI+pIoyFoYo2ImYi4FuzBwyIkYiYgY+XupI/zI/zI/zI8XyoHogB6XisH23IolI6gF4gF4XutEypByiH/zI/zI2X0XyXwXuX8lIsXuzIm0I8tB25H0jFqXoXAo9CoqB+uHooDAgqIwjF6uH++HAl0IAklBi4I04IA+lIA6P44IA2lIo9Gu5Iu5IwtIo1IulGqxI0wHsgIk6Ho1I09C2uEu5IwnHo9GAAAg+HsgIz0Iz0Iz0I89Hz0Iz0Iz0IAAqgIAAAksG90I90I90I90I90I2RA2rHAAAAn1In1In1In1I6jIA8jIAAAAAu5IAA31I31I31IUA51I51I51IAAmjH2SAA06Ih2Ih2Ih2Ih2Ih2Ih2IAg6I+5IiwIA8Yq6I8sH63HAw4IAAAy8Gw8G+9Ht2It2It2It2It2It2It2It2Ik8IAw7IA+/HAAkiIAA+6IslI+yH+6IkhIAAAAgvHA02I+hIAs2Bl3Il3Il3IAgjIu/HA+oIyhIu7IguHAmf62Ii9Gu9GAAAAszIAwfk3I8qI0vFm3IAAq2Im8IA24I4/Hi4IA44IAA2kHkiI4yI0zIAAy8Ik2I2zIyhIg5IAAA4zIA+3IkmHAA04Cy4CSAAm4IuqFAAuqIk9IwwIAy+G++GAu4Io2I45I+pGgyIAA4+HAAAAgnIq+F41Hk6IAs+Im9IAsJAAAAA6xHq1IAAitIAs9H03H21H6zHAAAwmIAAAAr6Io3IAAAAg/IA16IAA6qI8D4yHAk3HA96IAAAAl7IAn7IAA2iCAA4oCg7IqzF64IAA8oCi7Ik7IAspIAkgJ4CuhIAmgJAi8IA97IAy2DAAA6pHs8IAi1IAp8IAAAv8IAAgpIAAy4GA45FwzHAAAw8Ii1IshJ6gJAAA8zHAAAAAAAz9Iz9IAA+9IAs9Iq9IAwvIAAg+IguIAA2sI86FigJigJAAAAAAv+IAAowIz+IAm+IuwFgmCs1HAqlIy1Iy1I4jJy4H3+IAsqIAAqrIA2LAAAkiJAo4HijJAujJ8hD+iJiyI8xI60IAsvIAogJmjIAkxI0jJ6pIm2HAA2pIgvFmyIAAsxBAAAAsqIk8FoiJ//IAAAA+MwiJ8MAA+jI4kJm6IAw5I81IohJAivHA23IorDA6jJouH6gJAA+jJsuH+gJAqgJ0EA+xDolJk2BkvI8gJ2hJAA0yIojJAAA+kIyqIAuhJsgJ0/FgvEAAAy4Iw0Hy4I44E4lJklJ0kJthJthJAAAAiiGAyiJA2uHsuIAAAmiJm6HywHAAkkBjiJjiJAAAgmJgvBy9G8mJqyIAAi0IA+iGAAmvIAAonHAgjJA04GA+nJkjJAujCAomJ4+GhjJAigGs/H65HioCAsmJ6wHsjJq6IimE00BgkJ6xIljJAA2jIivIqzIwbgpHspHpjJArjJrjJAtjJtjJtjJtjJAAs+CAA+kHqgIAupH6pHAAAA6oH8mJAwjJokJAAinJAApkJpkJpkJpkJk/C0rCg7HpkJAAAAAYaAuwIAAAKAklJklJqlIkuDAm7B8/Hm5Dm7B8/Hm5DA4oJ2oJAopJA2pHi6IyvI0vIunJAAwlJy1IwuDmgHw7BmgIw5DAyuDyuDyuDA07BqgI05DAvlJvlJvlJAAAAA5lJ5lJAAAm9BulJmmJAqoJylJsjJA+sIA+xIgnJm2IlmJsvDAA8xIA6+H0zHAkmJm8I64C2oFAAsnJsOAizFAAqzI6iIAAiqJAAs3ImqJ0zBAsnJsrJmrJAjnJA0xIm0HAAAAAAxnJAAAgyIu+HAiqJAosJ7nJAAA24GAAoxHAA2sJyqJAAAAAA8oJwsJAAAAAAhpJAA62EuzIqtJ8/HA+/HAAA+oJsnJAwuJsyH4rJi4IAAA1pJA0mJA6tI2mJ+oJ6mJAAw1IAAA46GgCozIo7HAAA40IuuJ00I8mImzHAA2+Fm4EA44IAy6I4zDsrJgGAurJgE0zEAAAmvJA+hGqqJ08HquIspIAw/EqvJsgJAmuJ41Is1IA+gJsiGqiGu6FivJA0qJAmwJAw5I2gJ2rCAAA6vJAAgrJ4rJA04IAAw3IAAAu9BksJ42I42IAAkkI82IAAiiJm0HAAAA62IyoG2uJA0wJ62IipIAy8IypJsUyxJAo6H6sJiiJAAA0tJAynHA0jIAAw/BypIiyJ0xJ8tJAAmyJwxJA+wJ2vJo6H8yJgjJ++IwvJ6zIntJAyvJA49IAAAsxJA42IkjJo2H4+Ho+GgyJwjJA8gJyDAAA6iJikC4oIiiEA6oIkuJAAAyqI+xJ42HsxJqxJ2pH28IsxJyG20IjuJjuJjuJAA4tJi5IAogIigGwhJA8tJm5I6qImyJA04I6gDuvJ6yJAAAzuJzuJ0zJuyJAA8uIkzJ3uJ3uJAA7uJAAy6IAqyJAAA0zJAs5G4vG6kJmpIyrIAAtvJtvJA6vJAs4D+zJ6xJ05G2oEgwGszJAA4aAumIA0wJwoJAAAAhwJAsyJAAAkxJ++IAAAAs0Js0J6rIg0I20JyxJmhHu9Hs0JAAAAAAAAA+qIy0I0hBAlxJlxJAA84B64BwxJyhJpxJ44B85I05I64BAA07I6jDuyJg/Hu2JAq1JAmpIwzJ60J00J68Ig1I68IAq3IwuJAAyyJ3xJ3xJAAmvJk/DswJy/IAA0xGs2JAAAg2JgvHAm+IApyJpyJpyJpyJpyJpyJpyJpyJpyJpyJpyJpyJ+3JkvHy0JAAAkkJgvIAg+IAAAikIAAA4tEAAS8zJ2hJ0+Ig/IAAAAA43JA2mHA8iGvzJy8Hq0JvzJgkJ41JAiwIAAA4sIu1Iw0Jg4J83JAAytI+tH0lGAAw4HmmJA+mJq+Im4Js+I4qIAAinJu+I2jC4jCy4Ju4Jw+I+0Jq4J8qIAAp0JAmsJ8yJ6lC8zJAwjG00J+zJCAAomJstCutCAm7I6nJsiGAk0J25J10J10J10J10J10JAg/I84Ji/IurIAAy2IgsIglG6uJs2IAg1IAu/Io3JAAs3J+8FAAAy/Ii2Jy5Ju5Jk9FAiuJAA6mIAAo5J45JqsIq1Jq5J2oI85JwrJAmmJA46JlmCAAAA/1J8nJ2uJA0jIAAugJwgJ+2Jq6J8sIAA6jJw2Jp2Jp2Jp2JA0gJw6J2gJitIAAkpJg1JopJAswJAAkpJAiyIwyJuyJ8gJAA72J72J72J4pJkhJg7JmhJytIujJAAAh3JAA22JiwJgwJ+vJy7Jg4J8vJo/BAn3JkqJwhJs7J+tIAy5JAA+2J06JA+sJAuqJ6hJ8hJouIkkJAquIA13JAAA73J73J73J4qJA47Jk8JyxIo8J07JAg9J67JAAi6JAAAAs9JA68J6iDAuNg4JsNuqI63GszIAAGAw8J29J01HAysJAA0sJs4J++HAk5JAAA4vGA6vGAAAw9J0jJ2jJiwIkvJovJ84I8+JA08JwqH8zIAu5Iy3GAq2G23GwyF6/Io1JuhGAg4JAm4J80Ik5JA0xH07HA+vFiyHA6yFAk3Jk6JAAkzJqqJAAozJkzFAmWu9JmzF60Fs0CAszJumEAAt6JAv6Jv6Jv6Jv6JAAAs4Iq4Ii/J+8J6+J16JAipJ36JAA+jIo9JqwJi+JA96JihIyxG42IAsqJ/6J/6JAAAAAogKAAAAAAAo7JijDAg8JA28JiqI+pIAiqIAAAAmjE4iJk+JslEAu8JAAAAAAu5H8+J4gKovIAAmjCAAs3I6tI6oJs3I8hKA45HqnJihKw5IA8pIAg/JAAm+J8qJoLAugKn9JAgqBAAt9JAAAAAq8IAAAAAAAAn+JAAs+Dr+JAikKo7H6oJA8iKowIAu7J+iKu7JohIi+J4hK6rCwqJAz+Jz+Jz+Jz+JAAqqJA5+J5+J5+JAAs/Ck3BAAo/JAAAAm1JilIAAAAAgsJAAqgCAiiKAAAi4IssJkiGAogKAAA2nHAkhKkoBAygKAtgKAy4IihCAxgKxgKxgKAA1gKAAssJAAAAA+hKA+sJshKmiKAwrJ+3I+3IAAABAAAAkkK+kKiwJ3hKA6mI67JA+kKA+kKqsG9hKA2mIwgKqwJqmK2lKmlK/hKAhiKAAAAA4rJriKriKriKriKriKAA8mKAA6lKkwJ6iKAAkuCAsuJA2mKAotBmwI9iKA/iK/iK/iK/iKAAsxJA4vJAAA0lK8iKqlKm9IAAAAgoKA0oDAu2ImjKgyJ+gJkoKAsyJAypF7jKAAA4pJAA8pJE4vJA0lJmmKA4nJA0mK4zGykKAtkKtkKtkKtkKtkKtkKA6oKA8uJizGo7I+zG4uJxkKxkKxkKxkKxkKxkKupFAA8pB48IAA5kK5kK5kK5kK5kKmnK5kKAmzJqoJ27J+8ImpKyoKioK7kK7kKAAAolKgFAAllKllKAkpGA+5FAipK6rJu9IA+hJi5Gk5G6pKAAilKs2IxlKAoxHs8GykHwkHq8Gm8Go8GA0kHwoI8lKgkKktE1lK1lK1lK1lK1lK1lK1lK1lKAAu9JAw3JAyzIkmKkpKAAAjmKjmKjmKjmKjmKjmKAAwoK+8IuwJAAA0mK+rKAAAAA6kHA5mK5mKAAAmqK4xJAAAwxJk8JgvG6qK+yJAAgtJ42GmpIg1JAAA+qJsnI8rKAAAAAAAAAA45JAA4nK62Eq7IspEAAA6mKqtKsoJ04IAyiImuJvoKAAAAAA7oKAAAAwtKqsKozHAqpC+gKkpCAAppKAAtpKtpKAAioKAAAAqkJAAi1Co4JAAAAs+GumJAwsKwmJssGAAAq6GAAAysGAAAq7Ji1JwhJg7IAAAAA0qK25J+kJAAnrKAArrKrrKrrKrrKrrKrrKAtrKAAAgwKAAAgsKA7rKAAA06JAAkhBkuKAg4JApsKA41JAC61JslG61JCAAAAAAAAAAAAAAAAA+sJmtKAgtJotKA09JwtFAutFAA0uKAAAAAAAApuKAAAwDAAAAA6Dk3JAAA6vKAovK+WAACAioKAwiKAA49DwnJ0vKowKAA4vKswKm+JqwKulKgnCwgJAm+JAA+vKA5vKAAA6oKAA+wKAA4vKAwwKAAqqCszKsyKAAA8yKAymKAAAywKK4mKk7JynJAAAA6mHAmyKgyKgxE+8Jk7CAA21KAy0KwjJAAAozCxxKAAAk2KAyhG0yKquJA86JAgpIq2KAy9Jg2KAiHaAAu0KlyKlyKlyKlyKA0sJAAu4Ii/Hs3HAA44JAixK+2K4lKAk4IAAg2K+1Kw+JAw/H63KA20Ii2Ki2KAAwtKA8zKkoJozK8zK4yH80I21D01DA2+JmsK8+JAAAA0+JAAspK03KmqJA42KkjIg2IAA01K42K0pKi4KAAqmKy/JopKAAszKk0K2/JAu3J6qKwyKAk/Io3KAC+4K6+GAAAA0+JirJAA20KAAAAA0sGAAACm1KaaAwvD82IAAk6DqsIsoKy5KirKwjKl1KomIs1Ku7I+7JAA6vKA45KqhK8vJr1KAo2KAAAkwKkwJAw+I+zF0qKAA2rBg2KA71K71K71KAg5Kq0KAAA+mJAAq5K00KkzKAo7KAAAAqiK42KAu6Kq2Kz2KA8sDyxJ8qFAAAg7KA0tJk6KA4nH28JAo3K86KAj3Kj3KAAAgoIo8D2yByzJy5K4Yg6I62Kw6KAAs8KAAs4KmmKAAAAAo8K4tK09I83K24KAAyjKAAAo7Ky2Kg5KygGmoKAAAr4Kr4K8oKAIA4oK63EAABAk3K01Kw1JAmiKA74KAgtKq9Kg8IAAA04K+5K2vHA24Ks8KA+4HAA6zK8mKq+K6zKAAAinKGEAA4F6+GssJ85K15K15KA+vD00J+tFAAi6KAAm9K4kKu0KAA0rD+6Km9KmrIq6KAA6rDAw9KilKIKk7Ks9Km3KsrI40JAq/DwxI8qCi9Im7KAAyrI26K29K0xKv6KAsyKi5KAAAAAi7Ki+K0lKAAAA+xKA49H06KAAAmyFm/K+2IAAAi7KkqKs1J8pKAz7Ky3KA8+KA8yKAo2KAq2JCAAA+4K6uFAAAAAulKy/KA+tDq2JAoBAyhLAktKy4KAAAA6tJigLq3KAA0sD0jJkhLAyyKAygK+I+2J+gLAAAkhL2hLAirKy5Dr9KAA2wK+oKorHq0KwiLq3JAA20H69KskIAopKA8wIm6JiiL+9K4tKA4pKgnIAAAAGA++Kg7K+hLqnIqnIAg/K8/KgiLwoKyiLA4rCAkiLAAAAuwK4wKouHixK2oKmgKA4kJ2kJ6hL2vI23KsqKA+gL6kJ4kJk3BihLggKg/KqgKAwqK4jLAAA4iLygKAAqhLmjL+0Kg1KujL2gKA+sGstKshLAgwJBAAskLA0iLmqKt/KylJwlJihK+9KksI4jB2lK6jL80KogL+7JA+7JwlJ4tKyiLAAk8J8tKujLAAuxI+/KAAAAo+JAAmjLgjLAlgLAAAAiiKoqC2iLmqCkqCiqCymJwmJ+nKAo+H4qK2yK49BmrHohL0kLm3JusKAA0lLu3Ku6JAAAo2KAAymL+wK9gL8nKg1Jk5JsgKygIAAhhLhhLhhLAknK2qGjhLjhLAAAAy4HmlLAolLwEmiLixDioJylLAAulLw7KktKu7JsiLs7JslLAAAAAynK0pIiiL2lLA8tK8mLu8JklLwxIuhLymEmwKqyK2tKs3KAA87CAyjEwjEsiKg/KwnJwrKAA0yKniLniLniLAAA+hLinE2wKAy1JuuKkjE4kLAquK+nJomLm8J2zJqqIwnLAAAAAotKklL4qB8nLAs4K+zD4jLu0Dm+IA4uKi7J8qB2wJAwVAkoLAgkLmzKAooLinL24K+2HAy8DgnLiyK2nLi5Ko0JqoLknLAAuoLAqkL4+IvjLvjLA07J4zJAgoLi5Kw/B8tK6zJq6JAy9ImiLAA5jLAAqoL65KmuK06JAAAAuuK86J8jLyoLi6KAu3KA4XA0mL8hEAtkLtkLAm6H0nIvkL6hEqoLAwmLusBAymLwsB6kLsiKAAmlIipL8oFwsI4pLyoLs1EqsBAswKAAkoLwgFqpLAgqL6oL8pC2kL86KA+5K4yKq1KAAi7KA46KuoLAupLwoL6/JArlLrlLrlLAk5HqiLymG86Kk5HAslJAkiK09JAsiIu8K81HqgFqxFqrK2pIumL4+CAAA5lLwzK6mL0lL89Jy0KmqLA47KAAAgC2mEA+pL87K8iEAAA03JpmLAo8KAm8K+7Ks+J2oLkyFksKAAAAA3mL3mLA09Gy0KAA2yK4nLsnEknL9mL9mLAAhnLhnLhnLhnLAqnL+qLuxK+9KsyKA2sLA8WquCwpLmzK2mKstJqtJnnLAAuwJmoL0iJs4IkzKm+KssL+yKAosLwwJAAAivIA1nL1nL1nLAA+rL87JAmjCA+sLAi0D6oLw5Du9KA+qG82Ii5Io/IhoLhoLAwoKjoL47GAwvE+1K2vKyjL8iJAoxE0sLAu5JsqG2sLAq3B2sLAk6KgvKAvoLvoLAooLw0EqjHqsL4rL2iLAAujLAipL+oLypL3oLAgpL0pLAAkqJqtLAAAAAitLm1KmuL4jKusL64Iw3KouLitLAppLppLppLAwgHAAAg/KAAm3K4sLAAA7pL7pL7pL7pL7pLA6tL+qLAokGAAAAAA+0EAAsgL0CAAAAuqLwuLAguL+kLAs8DirL25IAq0KkvLAAAAlrLlrLlrLlrLlrLlrLAAAimJAk5KusLAAAAygHA+rL3rL3rLA6wLkwL0vLAgwLswJytKAA+lLo7ImsL43KuhL6sL/rLAAAouGAAAysLs8KAAi4KA01K4sLxsLxsLAAAAiwLggLAAAAgyLA06KmwLivLAAAAioJ68EA6uKwgKAvtLA4jEuoK4hGG+uK0gKAqtLwjLg3KA4lKA+tLyuLAA+mL2uLA9tLq6K9tL9tL9tLA05ImuLAA45IAAuuLo+KAA4yLAAAszLAzuLzuLA8kEypK8iGAAglE2pKgjG5uL5uLA+nL2vLw6I6tI4tIAAk6G6lLgpKinKm/JAqxLhvLAA2uLAAgvImyJAAqyL+vGAAAg5KA8vLA40LAs7K8oLy7KAAAAA+wLm4Ci1LqzLAAixLAA40LAA2wLqxLAAAAk1LumI2C2Ck1L3wL3wLA41L+qEAmiKA4xLAmsJAgzL+Dy+Kk0LAAAAAgmHAAAuxJktLkCiCA4yFAsxImyGi7K1xLAwdAyjKy5IqnLm2Lo1K62LA7xL7xL7xL7xL7xL7xLAAmyLgiLAAAAAAAk4Jw4JozLAupLvyLA41LAA1yL1yL1yL1yLA3yL3yL3yLAk6EAAq0K4qH4zLAA82LozLijL86CozLA2a85Kk4Lu3LA09Ku1LAnzLnzLAArzLrzLrzLm7CrzLrzLrzLrzLAAquF66EmqK66EAskKAurHu0LA24Lw3LogKs3LmgKA3zL3zL3zL3zLAA0kKyuJmhFi0Lm1Km0LAA/zL/zL/zLYA6hLA4oHg0Jw9Kw+Ko4Lu7EmtLj0Lj0Lj0LA6oHi0J+3LuvJy9KAi1Lo2GA4zLw0LqkLkuKAi/HAA+zLogLq1LAwmKAo3EuiH0G26K0kLg/K0kL8G0xLu8C8vKA2kLqgJA4kLy8CgH+3LqkJuiK+8KAAAA/0LAAu8EAAn1LAAAAAA+8E0lLAmjL44LAAigLk9EAAq6L6rLA62LmxJ/1LAA2tLAAAqmLAAo6LqwKt2Lt2Lt2LypJAAAg7LAuoK65ImzKu+I65IA32Li7LAA72L72L72L0DAk2E46LAs7LshLAAAs/KygLAAm/H42Lw3Fk4LAikDkrKAAAA0nLu/CAAAq3KmiLypKAqtLyrI24LAk3E47Lm4K2qG47Lk7LAAo4LioLh4Lh4Lh4LAAAAAAAv4Lv4Lv4Lv4Lv4Lv4LilLAuuLAyqKsqIAolL09EA0uLG2qKwqIAskLAo9Lq8KsmD89LA94L94L94LA24Lk9LA88LAu/KmrHA23Ly9Lg9LAi9Li6LoCu5LopLAAA08LAv5LAAAAAA4uL4rJ75L83JAygFAiyK+oCA89LiqLu+LAj6LAl6Ll6LuiCy+Ll6Ll6LA0kLu5Ei+LAp6Lp6Lp6Lp6Lp6Lp6Lp6Lp6LAAy+LAAx6Lx6LA+gLAi/Lm1E2/LumD89LkoBy6Ji/LusKgvGkwL67G16L16L2D2DAAyrKw1JAyoL2+LAsiJAA8+Lu/LA+7LmwKq7LAg8LgyL8uIwzJAk8L+7LAuyLsyLw+LwjLq1KgvIo+LAAoyLAAAAm7LigMAAA28LmkLsuGAAAo/LA64KAAqvKAs2J66LA+nLAsrCA6gMq5JoyLsyLAAAAAAu6Jq8LsmH78L78LAAA2vKAA+5Ig3K28L85IglEAkzLAw9Li7KAi6Ku2L88LuoLk7KAt9Lt9LAA+hMs+LAu0LupBk6KihLk+HqjLgiM21Kk6KqjLu+LosLspLqoIAkhLygK89L6gJAyhMA02LypLq9LwrKwrL0+L0lDwiD8vHo9Lw6Kk9IozLA20LyrL2hM+2LAA2+LAi/Lh+Lh+LAj+Lj+Lj+LsyJAAklF49L0iMn+Ln+Ln+Ln+Ln+Ln+L0nLAAAAgvF2hM0mF8iM2hM0mFA+iMAAg4Km9L1+L1+L1+L1+L1+L1+LA0zLsyFs9LAytKA7+L7+L7+LAyxKAAAqiMqiMomLomLq/Li5LAs/LAAAr/Lr/Lr/Lr/Lr/Lr/L8vB2+Io6KilLA++Lq0C0yL0iMA8jMkrJAAz/Lz/LgkMA8yLguLAAAokMAqpLokM0jMAA0rLAAA0kMAisLAw6GygMygMAAA4lKAuhMAk2LAsnFwuL64K2vCykMA5gM5gM5gM5gM5gMA7gM7gM7gM7gM7gM7gM24HA0uLAuhFqxD/gM/gM/gM/gM/gM/gMAAwqL+hMA8uLAnhMAgnLm2HA2gJAAA8xD6vL2GA60LAgmM8lMAAy3LA8xL6mMAAitL4/KAAmOskM08LAmzEAwvE2hLA+sLAAgtFAAA6jK48L08L48Lk/KAqtLy/LA+lMAqwL8lMAs1BA9iM9iM9iM9iM9iM9iMAAg4FqxL4wL8mMAAAm1KAwmM49Ks0JArjMrjMAwpKorB6rHA8nMAg5LxjMAAAsoK2oMA5jM5jM5jM5jM5jM5jMipHAAA/jM/jM/jM/jM/jM/jMAyyFAjkMjkMjkMA05LqCysFAkhM++JAAAAAikMq2IA6nMkyL6kMAAAAA8sEipMmvL07K0kMs0B66LAA6hJ8+KqgLykM62IAAAAq1LqiMktDyXixLqqMAirK6CAotD6KirMm7L+kMu1Li9L6pMAAAumMA0lKi0GuxLwtDkDAAA7lM7lM7lMAAAykMA8pGjmMAizGlmMAAAo0Hi0Li0L8lM23KrmMrmMAwM6yLs1Co0H6vL0mMAiyLAAAuyLwnMknGAAm3LAAy4KAAAAAnnMnnMAAmiGi+KAw/KkrMk1LAA2rM43KAAAqjMutLsnLg+FonL08L25K8qJomM+uLmnMk6KksMAAAkrMAk/LA+pHw5H8rMAA81LmpMA+kLAm9L6nM25KkgIksMAAq+L+vL4pI6sMAAoK47LypM+sMAAAulLioJAAo4IipMAAAAAA0tMAAAtpMtpMtpMA8nM45L6pMAq4L+tMu/LA09IipM6mJyjMstMkoMA88L8pMAAA6lJk6L7pM7pMAspMkqMipMAkxLqhJohJgvMAo9LoqMhqMhqMhqMhqMhqMhqMAggMAAyqMAgrMAiqMiuMk5LwuM20L4uMAmuM+oMAo6L4sMugMgqM2tMA+uMAy2FAwuMs4LsnMAmgM87GAitMA+jM2hM4nM4gM6gMovMAmmLA+8K8tI/qM/qMspMgsI8tIsxL2iMkxK8uMA0/HAslIyqM88K68KoiMyoDAAsnLqjLsnLAy1LytMskJgrMytM++Ly2L6nL2vMyvM0wEAmsMA2yH4kGA41L8vM4vMshM0nLutMk5HA6tMAAmrMqnMAAkpJ+uF0iM2oMg8KA2sM87L7rMAwoJA8hMAAAiiMAnsMnsMnsMAA4wMAqwMowM8/LywM6wM6+FqiMotMAA+wMAuwM0xMAg3LixM+wM6wMixMwgCq1K0uMAg/L6wJ2mMAmxM0gC6wMugJ8hLygLAAw4LixMw7LAsxMAAAAwvMAwzLkuMA6uLkqJw8GAi/KAsjMAo+LuiMAumMA1tM1tM1tM1tM1tM1tMAgwMBy9LmyM4+KAAA+yMwoLA+hLizMA6zLoyGs8LwyM0tL8iHAAAkyMyoGsnMs8Lg9DAg0MAwnMw8LCi0Mq/JkgMg1LqiL28LwmLAk0M2pBmsLitIvuMvuMvuMvuMvuMvuM+3Dg7Km2HAstFywMAqgMwkMm6LuyMqyMixMqgM28LogFurKg5L2mLzuMzuMzuMAq3KkxMA44FqzM3uM8lM4wMAAmtHohLy8L07FozM+gLw2LmvMsuL4jMA+4KAmiMo0HAAAsyM0kM8tGA2iG+rL06KuwK0zMAAAk9LozMytMAyzL8zMA0nL+vLAA1vM1vM1vM1vM1vM1vM1vMA6kLq0MwjLywMsgIiwMAAAw0MAAAk6K20M+mI09LwuMAAi4IywM0uMApwMpwM87Li4JpwMpwMpwMpwMAqyMuzMy5GrwMrwMA2yM2sL0/D0/Di1K66L60MqmM42LiiI2yMqmMA80M2/DAAAA3wM3wM3wM3wMAy0M03LuxKAksLsvM7wM41G20MAA/wM/wM/wM/wMAwoJAAiW0wIAAArxMrxMrxMrxMrxMrxMAAAsqMktG+7Im0GkxMm2KyiFAzxMzxMzxMzxMzxMA4wH4lMAA+jLAq1LyxM21Mo8LkgMy1M21MA2nM41M2kHi1JuwMq2Mw/KAAoyM2tHAqyMAAnyMnyMnyM02Mi2MApyMpyMpyMpyMpyMABAqzMvyMvyMvyMAAzyMzyMzyMzyMzyMzyMAAk3MAmlG02M8pJoyMykLg2M0+KA7yMA0C9yM9yM9yMAA82LygMA2gLAlzMlzMlzMAApzMpzMpzMpzMAu8K8yM8pG2rIAtzMtzMtzMtzMtzMtzMtzMtzMAmhMq3MwzJAAzzMzzMzzMAAA4sIAAAA0hLAj0Mj0Mj0MAA8kEi1MAp0Mp0Mp0Mp0Mp0MskI84MskIAwmLAkmMqqMggMA4iM68Kv0Mv0M0mLAAz0Mz0Mz0Mz0MwpMAkbAkzMAobAAA/0M/0M/0M/0M/0M/0M/0M/0M/0M/0MAAj1Mj1Mj1Mj1Mj1Mj1MAqsHu3M+2Ml1Ml1Ml1MA+sMm3MuyHkmKA25MAr1Mr1Mr1Mr1Mr1Mr1Mr1Mr1MAAA22CA8wLmyLo6KusMsnL44JkyLAo6MA84JAgpMi7HAAAs6MA6wCAA81Ml2Ml2Ml2Ml2MisMAA86MktI6jM0mMp2MAuwK40MAAAAAAqiMA52M52M52M52M52M52MAA08LA/2M/2M/2M/2M/2M/2MA43MAj3Mj3Mj3Mj3MCAyjMEA42Mm1MeAp3Mp3Mp3Mp3Mp3Mp3Mp3Mp3MAy6MwhK+rLwhKAo4M+zLonDw6M6zM2vEglL06MAAklL8oLAz3MmsL66M4hKAw4Mm0LwnDyxMk0L87MuEA33M33M33Ms9MAAkmMA93MAAAyxI8pJAl4MA08Mn4Mn4Mn4Mn4MAk8M4tMk4G0gMAknM48M4iMAA28MyvKo+K88M8iMv4Mv4Mv4MAkkMAu8MsnMunH0nHAi9MAq9MAAi6Ko9MknMi8MAA24Mi8KixL4nMs9M2rFAAAg5Ml5Ml5Ml5Ml5Ml5Ml5Ml5Ml5Ml5MA48LszMAA4rGsjLs6Mo9MsjLs6M6sMmyMsrG+mL6sMkFozLwzM8zLs3JAAg9LAu6MsiIAA2zLAAiiLA75MAg2L2FAAg9MAj6Mj6Mj6Mj6Mj6MA0tMA0+M+nMAskKyiK8nLAi3L25JAAs0LAg3LA8nLAooLi/M2kL27MAAipMAAAAh7Mh7Mh7Mh7Mh7Mh7Mh7Mh7MAywM6uMAAmhKAAr7Mr7Mr7Mr7Mr7MAA0/M4lMmyL++Jg6M03L0sLAohL0hLiiLAw/My1MwgNqpM8lKmiMozL6+MgiLk6MAigN0lMoiMA4qJi7JigLAAAwgN+rM97MAw7M20KAh8MAAmmG4gNl8Ml8Ml8Ml8MAulKn8MAAgoKAAwmGAAg7M8tK8sKA18M18M18M18M85LAAAAA/8M/8M/8Mq9MAquKmhN4zLh9Mh9My3M68KmKAAAshNwnM+zL2gK47Mn9Mn9Mn9MA68Mi2KwgNAy1JAAAAk8MAq6MiiNAo4IAAuiN++LyjMA0oJAAAA8jM+pM8oJAAAAt+MAAAAigMqjL+jIyjN8+MioMAAAojN7+MAAysLyjNgvM/+M/+M/+M/+M/+MAoiNAAyjNAmxLuiNAAA8+Mt/Mt/Mt/Mt/Mt/Mt/MA++Mv/Mv/Mv/MigNi4KikNiuLi4KAAmkNugNA8iNA0xHqgNAoiLm+MAkuMqyHAAiwIAhgNhgNhgNhgNhgNhgNAukNqkN6/MkwMq9HWmjLA0/MAu9HohNoqLngNq4Ko4Km4Ki4KolLg4K2/M+3K4yMngNngNngNngNngNg+JwqM+2LngNAwjNutC83MogMAAglNtgNuwMtgNtgNtgNsnMszLAAAzgNqEzgNzgNzgNA1gNAuE64K44K24K04Ky4K4lLw4KmpMmgNu4KozMA5gN5gN5gN5gN5gNivM5gN5gN5gNAAk6Ju/M9gN9gN9gN9gN9gNEAysM6xLAo+KopMgkNikNAw/MAAnhNnhNAwkNArhNAthNthNthNk7MAm8LAAg/Mi8H65Lw+Mg9Ly1GzhNzhNAs3J+vMA3hN3hN3hN3hNgwMwjNohNA4kN4hIytM0iN07LA7hN7hN7hN7hNAAAoiNw3MAA4uMqmNwsMymN84LojNkiLymNAgkNQonNApiNpiNkmNAriNriNriNA8hN0iNsgNAA+mN4+LA6/MkiM8/MkiNAA3iN3iN3iNAgmNAAmlNAAknK6wH4oMAAAAA6iN4hNw1MAwiNuiN6iN4iN2iN0iNAAAA1jN1jNAAoDiyM0kNAA9jN9jNA+4Mm/LujNoqM2/My2MAhkNhkNhkNy2MAAA0oNAArkNrkNAAgkNkgN8/MA+iNA8mNAA3kN3kN3kN3kN3kNm/Io1M+hK69J69M3kNAAA9kN9kNA4gN6+MAhlNhlNhlNhlNA+lNqoN+iIAllNllNllNllNAAplNplNplNplNAAAAxlNxlNxlNxlNAqrL2rLw3MkkNkgN4/F8nNAAAiwMw8LA2mHA09MA/lN/lN/lNAigNm2JggNwlNomN49FAAAAAAAm9LA0wMilNAk0Ho7IAs6JkhJAA0nNsrN5mNAinN2qEsmNA00M9mNAAg4LoKoqNAjnNAupNAAu8Fy5M4mGsrKAAAm+LAwpN6kNAkhLznNznNznNznNACA3nNAAAkoNosM8kN9nN9nN9nNkHAAhoNhoNhoNhoNhoNmsNAg+M6+L81MujN6tMi/M+gN6oNAloNloNAApoNpoNA8mNAk/LA4vGAxoNxoN4zMAm0MAksKmnN6/KitNAkzMgrN3oNAirNAstL49MAAAAjpNjpNjpNAk+Mo7LA+wIwnI8wMypNi5J6nN4nNs+GuzMoqNozLAyrNsGA8oMqlMo+MAAAxpNxpNxpNxpNA8rN8lM+1Fw7MAAA5pN5pN5pN5pN5pN5pNAk1M04MouNouN+7L48MA9pN9pN9pN9pN9pN9pN9pN9pNA4rN+rN2vLosNmtNg/GAA23LAi/MyzMA0uN6+LAAAsnN24MtqNtqNtqNAAxqNxqNxqNxqNxqNAAA+tN4/GAitNgnMAAA/qN/qN/qN/qN/qNAAq1M+uNk7MkgHjrNjrNjrNjrNjrNjrNjrNjrNAlrNlrNAAprNprNprNAAAvrNAimDAzrNzrNAAAAgnMsqNs+MoqNAAsQswNo+Mw+MAAwQwwNs+M0+MqtNAAAqlLurNAAA4uN2oMAulG+wNs6I0yM4vNu9K+wNw4Gw2MAAAkrNgnJA5sNA82L8tN8xN7sN7sN7sNyQu7LAA42G6tNgmLAhtNhtNhtNhtNhtNhtNAAAilJisBiuNo9MntNixN8wN66LAoyN2uMArtNrtNAAkgNgsNAk0Mk0EsuN0wNmWmqNAztNztNAA3tN3tN3tN0nNAAkwNAuyL07MiyN4uNAAAjuNjuNAu4MqyN8kMAAAqnJA8xMAgtNA+yNkjMusMwsMu5FsvNonNkzNAA8xNAuiKmpJAmpMAAAmXo9M/uN/uN/uN/uN/uN/uNAq6M2yN0hN6hNs5MuzNghMAjvN8jG0rM++DA8qNAAi+M2zNAsxHolN82M4zNAi2LAg9EmuGAy/MkwNAupMAsjK2pMgoLwzN",
  "before": {
   "sizes": "BBBCDEBBBBBCCBCCCBCBBBCBBBBBBBCBDDBDBBCCCBBBBDBBBBBBBCCCCDEBCBBBBBBBBCBBBBBBBBBBBBBDBBBBBBBBBBBBBBCCBBBBBBDBCDBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBBBBBBBBBBBBBBBjBBBmBjBBBBDCjBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBCjBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBBBBBBCBBBBBBBBBBBBCBCBEBBBDDBCCBBEBGBBBBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBBBBCBCBCBCBBBBBBBCBBBBBBBfBBBCBEEBBBBBBBBBBBCBBBBDBBBBBBBBBBBFGNGGGCBBBBCqBqBBqBBwBBqBqBBqBBqBBqBBBqBqBxBqBBqBBqBqBBqBBqBqBBqBBqBqBDqBCqBCqBBqBBBqBqBqBBBBqBBBBBBBBBCBBBBDBBBBBBBBBBBDBFFBBBBBBBBBBBBBBBDBBGHBCCBBCBCBCCBCBCBCBBCBCDCBCBCBCBCBCCBCBCCCCCCCCCBCBBCCCCBBBCBBgBClBlBlBBBlBBBBBBBBBBBBBBBBBBCDlBBBCBBBBlBlBBlBBBlBlBCBBBCDEBGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBffCBBCBBCCECCCCCDCBCCCBBBCBBBBBBBBDBBCBCBBBBBBBBBBBBBCBBDBBBBCCBBBBBCCBBBBBBBBBBBBBCBCCBCBCBEzBBBCDBBBBBFBBBBBBBCBBBBBBBBBBBBBBCBBCBBBBBBBBBBBBBBBDBBBBBFBBBBBBBDBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBFBBECEDBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBCBBBBBBBFBBBBBCBBBBBCDBBBFBBBBBBBBBBBBBBCBBBBBBBCCDDBDCDBDBBBBCDEEBBEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBECECECECEBEBBEECEBBBEBBfBBDBBBBDEBBBBGGCCBBFFFCCCCCCCCCDBCDCCGBBBBBBBBBBBBCBQYBBBCBBBBBBBCBBBBBBGGBGCGDGBDGHBBBBEEBBCCBBEFMMBBMBMBMMBMBMBMBBMBMNMBMBMBMBMBMMBMBMCMCMCMCFCMBMMCMBBBMBBFFBBBCFFBFBFFFHFBFBBFCBBBFBBBCBBEBBBBBBBBBBEBBBBGHIIIBCBBGGBCCCCCCCHBCCBCCDDBGBBBBBBBEDEEBBBEBEBEBEBEBEECFBHDNBBCCBBBBBBFBCCBCCCBBBGBBBBBBBBDEBBBBBBBBBBBDBBBCBBCBDBBCBBBBBBBBBBBBCCBBBBBBBBGBBBDBBBBGBBBBBCCBBBBBBGEBBCBCBBBBBBBBFFBFBBBBBDGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBBBBBBBEFGBBBBDBBBBEEBBBBBDBBBBBFBBBBBBBBBBBBBGHIJJJBBBJJJJBBJJJBDEFBBBBCBBBBCEEBBBBCBBBBBDEBBBBBBDEFFFFOFIFBBBBBBBBBBBBBBFBBBCDGBCBBBBCEFFBFBKFBCBFFGBBBBBDEFFBFBFBBBDFBBBBBBBBCGGBIIBCCBEBCBBBCBBBBBBBBBBGGBCBBBEFBBGBBBBBDDEEECEBEEDCBBJEJBBBBBBBBBBBBCFFFCFFCFBBGBCCBCBFBBBCCBGHHBHBHHHHMHBBBHBHHBBHBBHBBHBHHHHHHGHBBBBBDDBGBBBBFFBBFFFBFBBBBFHFBFBBBBBBBBGHHBBBEFFBFFDFCBFFCKFEBBBBCCBCBBCBBBBBBBCBCDDBCDEBBBCBBBBBBEBBBBPBBBBBBBEBBCBBBBHBBBBNBBBBEBBBBBBBBBBBBBBBBBBBBBBBBBCDEBBBCDBBBCBBBBBCDEFBBBBBBBBBBBBBNBBBBBBBBBBCBBBCIGBBBCCCBBCDEJBBDBBBBBCDBBCBHBBBBBFFBBCFBBFBBFBKBBBCCBBBBBBEEBBBCICEBBBBBBBGBBBBBBCBBBBBCCDBBBBBBBBBBBBBBBBBCBBCBBBBCBBBBBBCDDDDDDFCDDBBBBBBBBBBBBCCBCBBBBCBDDBCBBBBDBBBCDBBDBBDBDBDBBBBBBBCBBBBBBBBBBBBBBBBCBBBBBBHBBBBBBBBBBBBBBBBBBBBBBDEBBCDDBFBBBBCBBBBEBBBEBCDDBDBBBCBCDEFBBBBBEBBBCBBCCCBCCBBBBCBCDBCBBBBBBBBBCBBDBBCBBBCDEBBBBBBDCBBBBCBBBCBBCEBEBCBCBBBCBBCBCCBCCBBCCCCCCBBFFBBBCBBBBBBBBBDBBBBBBBBBBBHHBCBBCDDBDBBDDDCBBBBBBBBBCDBBBBBCBEEBBBBDBBCBBBBBBBBBBBGEBBBCBEBBBBBCBBBCBCCCECBCBBBBBBBBBBEBBBBBBBBBBBBDBBBBDBBBBBBBBBCBBBBCBCBBBBBBBBBBBBCCDBBBBCBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBFBBBCBBBCCCBCBCCCBCBBBBBBBBDDBEBCCBCCCBCCBCBBBBBCBBCBBBBBDBBBBBBBFFBBBBBBBBBBBBBBBBBBFBFBFDFBBBBBBBEFFBBBBCCBCBCBCBBCBHIIBBBBBBBCBBBBBBBGHHBHBBHBHBBBHHBHBBBBBBBBDCDBCCBBBCBBBBBBEFBBBBBBBBBBBBBBBCCBCCCBEBBBBEBBBCCCBCCBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBGBBBBBBBCBBBBBBDBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBCBGBBBCBBBBBBCDCDDBDCDBDBBBBBBCBBCBBBBFFFBFCBBCDBBBBBBBBBBBBBBBBBBEFFBCBBBBBBBBBBBBBBIBBBBBOOBOBBBBBBBBBBBFBBBBFBBBBBBCEFFBFBFBBBCBBDBBBBBCBBBBCBEBBBBBBBBBBBBBBBBDBBBBBBDBBBBBCBBEBBBBBBFFBBBBBBBBDBBBBBDDBECBBBBBBCBBBBBBBBBBBGGGEGBCCBCBBBBBFFBBBBCBCBBBCCCFCCCECCBBBBDBBEBBBBBHBBBBhBBCBCCCBBCBJBBCBCCCBBCCCCBBBBBBBBFBBDDBDBDBDCDCBBBBFBBBBCBBBBBCCCCBBDCCBCBBBBBBBCDDBDBDDBCCEFBBBBBBDBBBDBBBBBBBHBBBCBBBBBBBBBBCBBBBBBBBBBBBBCBBBBBBBBEEBCBBCBBBBCBBBCBBBBBBBCCBEBBBBBBBBBBBBBDEBBBBBCBCBBBBBBBBBCCDBBBBBBBBBBBCBBCDBCBCBBCBBBBBBEFBBBBBBBBEBBBBBBBBBCDEEBCEBEBBCEEECGBCDBBBBBBBBBBEEEBCEBHBBBBBBHBBBBBNNBBBCBDBBCBBBBPCBBBEFBBBBDEUUBUBUUBUBBEBBBBBBDDBFFBFFFBFBBBBBBBDDBDBBCCBCBDEFFBBFBBFBBFBBBDBFBBBBBGGBGBCGBGBGBGBBBBBBBBBDBBBBFFBBBBCBBBBBCBBBBHHBBBBBBBPPBPCBEEBEECBIBKBBBBBBBDBBBBBBBCDBBBBBDBBBBCaBBBCBBFBBBBBCBBBBBBCBBCBBBBBBBBGHBBBBBBBBBBDBBBBBBCBBBBBDBBBBBBBDBBBBBBBCBCBCDBBBBBBBBBBBBFGBFGBBBBBBBBBBBBEBBBCBBBBBGGBBGBBBBBBBBBBBBBBBBBBCBBCDDBBBBBBBBBBBBBBBBBBBBBBCBBBCBCKBBBDDBBDBBDBDDCBDBJBBBCBBCBBBBBCBBBBBBBBJBBBBBBBBHHHHDBCBDBFFBFBDDBBBBBBBBBCBBBCDEBBBBBDCCCCCBBCDEBBBBCCCBCBDBBCBBBBBGBBBBDEEBEBEBEBBBBBBBBBBHCBBBEEEEEBEBBBBBBCCBEBBBCBEEEIIGECBEBCBBBBDBZBBBBBBBBDBCBBBBGBIBCBBBBBBBCCBEBBBBBBFBBBBBBHIIBCBBBBBBBBBBBIIBBBBBCBBBGBBBBCBBBBDBBCBCCDBBBBBBCBBBDDBBBCBBBBBBBBBBBBBBBBBBCBBBBCBBCBBBBBBBBCFBBBBBBBBBJKBBBBBBPPPCDFFBBBBBBFBBBBBBBFBFBFBBBCCBBBBBBCBBBBBBBCBCBCBBBCBBFBBBEEBEBBEBEBEBEBEBJBBDBBBBBBBBBBDDBBBBBBDDDDEEBGBBCBBBBBIBCDDBDBDBBBBBBEEBCDDBCCBBBBBBBBGGGGGEBBCBBBEBBBBBCBBBBBIIBBBCBBBBBBEBBBCCBCBDBBCCBCCBBBBBBBBJJJBJCBBBCBBBBCBBBBBBBBBHBBBCBBFFBBDBBGBBCCBCCCBCEEFBBBBBEBBCCBBBBBGBBBHBBBBBNBBBBBBBBBBBBBCDBBBBBBBBCBBBBIJBBMBBBBBBCCBBBCBBBBCJKLMBBDDBBBBBBCBBDDEBGGBGBGGCEBBBBDBBBFBJKBBBBDEEBBBBBBBBCCDBBBBCCBCCCCCBBBDBBBBBFBCBEBCBBBBBDBBBBBBBBBCDDBBBBBBDBBBBBBBBCCBCNBBBBBCDBBBBBBBFBBBBBBBCBCCCCBCBBBBBBBBBBCBBBBBBEBBBBBBCBBBBBBBBBBBBBBBBBBBBDEBBDBBCBBBBBBBDBBBCBCCBCBDDDDDBBBBBCBBBBBBHJJJCBBJBJBJBHBDDBDBBDBDBDBDBDBJBLCCBBBCCCCBBCBCBCCCHCBCBBJNBYYYYBYBBYYBBYYYYBYCYBBBYYYFYCYBYYYYYBBYBJKBBBBBBBBBBBBBBBBBDCDBBGBBBCBBDEBGGBBGBGBGBGBGBIBBBBBBBBBBBBBBBBBBEEBEBEBBCBBBBDEEBCBBBBBBBFFFCCDBCCBCCDDEFFFBCDBFFFBFBBBBBBBBDBBBDHIBCBNNCBSBSSBNBNBBBCCBCBCBCBCBCCCCDCCCBBCCMBBBBBBBGBBBBCBCBBBBBBBDBBBBCBDBFFBBBCBCBBCDBBBBBBBBBHBBBBDBCCBBBBBBBEBCCBCBCCDCBCBCCBBBBBCBBFFBBBBBBBBBBHBBBBCBBDDDDBDBBBBCBEBBBBBGBBBBBBBGGBGBBBCCBBBDBBBBBBCBBBBBBBBBJJDBBBBEBHBBBBBBBBBBBBBBBHBBCBBBFCCBCBCBCBBBBDBDBNDBBBBBBBBBBBBCDBBBBBBHBBBBBDBBBGBBBBBBBBBFDBFPBBBBBLBBCCEBBBBBBBCBBBCBBBBDBBBBBBBBBFBBBBBBCBBBBBCBBCBBBBBBBBBBBBBBBBFDECBBBCBBBBBBBCBBBBBBBBBBBBCBBBBBBBCDBBBDDBBBBCBEFBBBBBBBBBCCCCBCBBBBBBBBBBBBBCBEBBDCBBIBBBCBBBBBBBBBBBBBBCBBBCIIBKLLBLLCBLBEBCDBCBCDBCCBCBCCCBCCCCCCCCBIBBBDBBBBBBGBBCDDBDBDEFGGBBCDBBBCCDDBDDCDBDBFBBBBCCDDDCDBBDHBBBCBCCBEFBBBBBBBBCCBBBBGBBBCDBBBCBEBCBCCCBCBBCBCCBBGBBCDDBBFFBHBBBBBBBBBBEBCDBCCBBBBBCBBCDBFFBBBBBBBCDBBCBBBBCBBBCBBCCCCCBBBBBBBKBDBBBBDEBBBBBEEECBBEBBBCBBCBCEEBECBBCCBCBDBBBBFFBFFBBBBBBBBCBBBBGBIBIBBCBBCBBBBBIBBBBBBBBBBBBEDBBBBBBBBBBBCDDFBBBBBBBBBBBFBBBBBBBBBBEBBBBBDBBBBBBBBEBBBBCBBBBBBBBBBBEBBBCBBBMMMCBCDBBBBCBBBBBBHCCBBBCBBBCCCBBBBCBBCBBBBBEKVVBBBWCVBBVCCCCCCCVCCBBBBVDBBDCBVBBVBBBBCBBBDBBBBCBBFCDDBDDBDBBDDFGBBBBCCBBBBBBEEBEBBECEBEBBBBBBBBBBBBBBBBBBBBBBBBBBCCBCBBBBBBBBCBEEBBEBBBBBBBBBBBBBBBBBBBDEFGBIBBBBCBBBBBEBBBBBBBBBBBBBBBBDBBBBBBBBBBBBBBEBBBBBBBBBBFBBBCBBBBBBBCBBBBCCBEEBBCDDBDBBBDBDBDBBBDBBDCDBDBBBBBDBDBDBDBCDBBCDDBDBDBDDDDBBDDDDBBDBDBBDBBDBBDDBCDBBCDCLLBLLBLLCLLLBBBBCCDEEBEBBEBEBBBBEBCDEEBCCBCDBBCDEBBBBBBCDDBDCBDHHHFBBCDBBBBBBDBBCCCCCDDBOCBBBBCCBCBCCCCCCCBCDBBBCBBBBCCCBBCBBBBBDBBDBBBBCCBBBBBBCBBBBBBBBBBBHBIBBBCCCCBBBBBFBBCCCCBCCDBCCDCBCBCBBDODBDCDBDBBBBCCBBBBBBEBHBBBBBCBBBBBBBBBBBDCBBFBBBDKLMMBMBDBBBBBBBBJJBBJDJBBLCLBJBBJBJBBBBBBFBsBBBCDBBGBBBCBBBBBEBCBBBBBBFBCBBBCBBBBCCDBBDBBBBBBBBDDBDDCBDDBBBBBCCBCBBBBBBBFFECFBBBBCBBBBBDBBBBBCDBBBBBBBBJJBJBBBBBBBBBBBEEBBCBBCCBBBBBBDBBBCBBBBBBBBBBFBBDBBCKKBKBKKKBKCKCKKKBBBBBBBBCDBEBBBBBBBBCBBEBBBBBBBBBBBBBBBBBBBBBBBBCBECBBBBBBBBBCBBFFBBBBBCBBBBBBBBBBJXBJBBBBBBBBBBBBCBHBJJBBJBBBBCBBCBEBCBBBBCBBBBBIIBBIBBBBBBBBBBBBBBBBBBCBCCCCBBBBCBCBCBBBBBBBBBBBBECBBFBBBBBBBBBBBBBBBBBBBBBIBBBBBBBBBBBBBzBzBzBCzBBDEzBBBBBBBBBBBBBBBBBBBGDBBBHHBBBBDDDDDBKKKKDFBCBBBCBBBBCBBBBBCCBCCCCBCDBBBBBBBBHBBCBBBBBBBBHBBDBBCBBDBFBBBBDBBCCIBBBBBBBBBBBFFBBDBFCBFCFBBBBBDDBDBBBBCBEEBCBBBCBBBBBBBBLLBLBBLBBLLLBLBBBCCDDBDDDFEBBBBBBBBBCDBBBBCBBBBBIBBBBBCDBFFBFBFBFBBFBFBBBCCBCBDBBBBBJJBBJBJJBCBCJCBBBBBCCBBBBBDBBBBBBBBBCCBBEBBBBBBBBBBBBBCGBBBBBFFBCFFCBBBBBDBBFFHBBBBEBBCBBBBBFFFCCBBCBBBBBBBBEBBCBBBBBBEEBEBBFFBHBBBCCBBDBBBBBBBHCBCBBBBBBBBDCBCBBBEGBDBDCBBBBBBBBBDBECDBCBBCCBBBBCBBBBBBBGHGGGDLGBBCHCBGHBGBBBBBBBCCBCCCDBBBBCBBBBBBBCBBBCCBCNBBBBDBBBBBBBHBBBCBBBOOBOCBBOBOOOBOOOCOBOIBCCCCBBDBCBCBCBBBBBBBBOOOOCOGDOCCOBBBBOBBOBBOOBOOOOOLMGOBCOBBOBOBDDBBBDEFBBBBBBBBBGBBGBBBSCYBBBBEBCBDCBBBBBBBBBBBBBHBCQFBBCBCBBBBBBBHHBBNCBBBBBDBBBBCBBBCBBBBBBCBBHHBHBBBHBHHHBHHHCHBHCBCCCCBBBBBCBCBBBBBBBBHHHHHCHFBHBBHBBBBHBBHBBHHBHHHHHIBBHBCHBBHBHBBBBCBBBBBBCCCBCBBBBBBBBBBBBBBBBBFBBBBBBEBBBBBCBBBBBBBBBCBBBBBBBCBGBBBBBBBBBBBDBBBBBBBBBBBBBCBBFBHBBBCCCCCCCGBBBBDDBBBBBBBBBBBBBBBEBBBBBBBBBBBDBCDBEBBBCBBGBBBBBBBBBBBBBDEBBBBBBBBBBBBBFDDBCBDBGHHBHHHBBBHBHBBBBDHBHHCHHBHHCHBHBHHCHBHBHBHBHBHBHHHDBHBHHHBBBBBBBHBHBHBHFHBBHHCBHBBHBCBCBHHCHBBHBHBBBBDHBHBHBBHBBHBHBBBCBBHHHFHDHBBBCDDBCBBBBBBEEEECCEECFBBBBBBBNBBBBBBBFFBFFFCECDDBCBBBBBBBDDDCCBCBBCBFBBBCDDBCBEFFBFBFBFBBBHBBCDBBBCBCBBBBBBCBBBBBBHBBBBBBBBBBBBBBBGBCCCCCCCCBBGBIICCBCBBCCBCBBBBCCBCBBBBBIBBBBBBBBFBBBJBBBBBBHBCBBBBEBBBBFFBEDBBCDBCBBBBBBBBBBBBBEFGBBBCBCBBBCCBCBBBBBCCBBCBBBCCBBBBBBCBBBBBBBDCBBDBEBBBBBBBBCDEFFBFFBBFFBBFFFFFBFFBBBFBFBFBBFBBFCFFBFBFBBBBFBBBFFBFBFBFBBFBFBFFBBBBFCFBBBBBFBBFBBBBBFBFBBBBBBBFFFBBCFBBBBBDEFFFCHINBIBBBBEBCBBBBBBBFBBBBBBBCDDCDDBBDBDBDBDBBBBBCCBBBBDCBCBBCCBCCCCBBBBBBBBEBBBBFBBBBBBDBBGBBCBBBBBBBIBJBCBBBBBBBBEBBEEBEBDBBCBBBBEFFBBBBCBBBDBBBBCBBBBBEBCDIDDBDDEDBBDDDBBBBBBBHBBBBDDEFBBIILIBIIIDBBBBBBGGBCBCCCCBCCCBBBBEEBEEEDEBEEBCEFBEEBBBBEEBEBDDBBBBBDBBBBDBBBDBBBBBGGBGBGBGGFGHBBBBBBCBBBEDBCBBBBFFBBCBBCCBCBCBBCBCBBBBBBDDBCDDCBBCBBBZBBBBBBBBBBBCBCBBCBBBBBBBBBBBBDBCDBFBBBBBBBBBBBCDBBBCBBBBBBBDBCBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBDBBGBBGBLBBCBBDBBBHBBBBCCBCBEBCBBBCBBFBCBBBBBCBBBBBBBBBBBFEBBBEBEBEBBCBBBBBBBKKBBBKBKBBBCBBBBBDBBCCBBBBBCCBBBCBIIIIICIICIJBBDCIIIBBIIIBIBIBBEIBIIFIICFIFIBOOOBOBBOBBOBOBOOBBBCDEFFFCFBFBBFBBTBFBBFBFBBCDEEEECEDCBBDBBCBCBBBBBBBBBBBBBCBCCBCBBBCDBCBCBCPCBBBBBBBCBBBBDBBBBBJBBBBBBCBCDDBCDEFGGBGBGBBBBCBCBBBBBFFFBFBCBBBBBBBFBBBJJBBCDDDCBDBBDBFVBBBCCCBCDDBCBBBBBBDBBBCBBBCBBFBBBBBBCBCCCBCCCCCCCBDBBCBBBBBBBDBBGGBBBBBDBBBBCDEGBBBCBBBBBBBBBBBGGBBCDBBBBBBEBBBBBBBHDDBBDBBBDBIBBCBCBBBEBBBBBBBBEFFBBBBBBBBBBBDBBBBCBBBBDBFBBBCBBBBBBBBBBBBBBCBBBBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBDBFCBBCBBBBCBBBBBEBBBCCCCBCCBCCBBBBBBCDBBCBBBBBBBBFFFBCBFFDFFFFBBCBBBBBBBBBMBBBBBBBBBJBBBBBBBBBBGBBBFBBBBBBBHHBHHDDOCBaBBBBBBBFBBBBBCBCBCBBBBBBBKBBBBBBBBBBBBBBBCBEBBEBBBBBBBBBBBBBBBBBCBBBBBBBBCCBBBBBBBBBBBBBBBBBBBDDBBBBBBBBBBBBCDDBCBBBBHBBBBBBBBBBBBBBBBBBMMBCCCBBCBCCBBCDDDBDBBDDDBDFDCEBIBBBEEEBEEBECBFFBCBCBCBCBCBBBBBBBBBBBBBBCBBHIIBICIBBICDBBDBBCBDBBDDDBDEDBBBBBCBBDEFFBBBFBBBBBGGBBIBKLLBLBLBLBBBBBBBBBFGHHHHHBHBBHHHHBBBHBHKHDGBBBBBBBBBBBBEBCBBGBBBEDDBBBCDEBBBBBBBMMBMBBBCMBEBBBBJBCJBBCBCCJBBCBBJBBCBBBDBBBBBBBEIBBBCBBBBBBBBBBBBBBCBBCCCBBBBBCCCBBCBBBBBFBBBBBBBCBCBBBBBEBBBBBBBBBCDBBBBDDBBBCBBCBCBBFBDBJBBBBBBBBCBBBCCBCBCCDCBCBBBCLLBLBLLMCLBQBBBBCBBBGBBBEEBBGBBCCBCBBBBBCBCCBCBBBBCBBFFBBCBBBBBBBBBBBBBBFFCBBBBBCBBBBBBBBBBLDDBCBBBBBCBBCCBBBBDBBBBBCBBBBBBCBBECBBBBBBBBBCDDBCBBBBBBBDBBBBBBBCDBDBBBCBBBBBBBBBBCCBCBBFBCBBBBBBBBBCBBBBBBBBBBBBIIBBBBBCEBGHBCCBBBBEEBBCCBBBCBCBBCCCBCBBBBCBDCCCBBBBBBGBBCDBBBBBBBCBBBBBBBCCBCBBBBBBBCBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBEEBEBEBBCEDCBCBCCCBBBBBBBBBBBCDDBCDBBBBBBBBBBBBBBDEBBBBBBBBBBGBBBBBCBBBBBBBCCBKBBBBBBBBBBBBBBBCBBBBBBBBCDBBBBBBBBBBBBEBBCCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBEBBBBBBBBBBBFFBCDEFBBBDDBCDEFKKBKBKKKBKCKKKCKFBBBBBCBCBBCBBBBBBCBBCLBBBEEBEEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBEDECECECEBEBBEECEBBBEBBBBBBBCBBBBBBBBBHBHBBBBBBBBBBBDDEEBCDEFBBBBBCCBBCDDBDBBDCCBCBDDDCDBGBIIBIBIBEFFBFBBBCFBBBBBBBDDDDDDCBBBCDBBBBDEFBBBBBBBBBEFBBBBEBCCBBCBBBBBCBBBBBBBBBBEBBBBBDEBBBBEBBCBBBBDBBBBBGBCCBCBBBCBBBBFBBCBBBBBBBBBBBCDEBBBBBBBBCBBBCBBBCDBDBBBGCBCDDDBDEBCBCBCBBBCDBBBBBDEBBBBBBBBBBDBCCBCBBENBBBBBBBBBBBBBNBBCDDDDBBDBDBCBBBBBBBBCBBBBBBCBEBBBBCBCDBBBBBBBBBBBBBJBBBCCBEBBBDEFFBFBBFBBBCDEBBBBBBBBBBBBNBBBBBBBBDBBBBBBBBBBLBBCDBBBBBBCBBIJKKBCBBBBBBBBBBBOBBBBBBJBBBBBBBBBGHIIBBBBCDBBBCIBBBBEEEDEBECCCCCBCBCBDECBCCCCCDEFBBBBBBHHBHBCBBCBBCBBBBBBBBBBBCBCBBBBBBBBBBBBBBGHIBBBBBEFBCDDBCDDBCCCCCCCCFCBEEBBEBEBBBBDBBCCCBCBBBBBBCBBDDBBBCDEBBBBBCBEEBBBBBDEBBBBBDDBBDBDBBCCCCBCCBBBBCDEBBBBCCBCBBBBBIIBBIBBICIBIBBIBBEBCDDBCCCCKCBKBBBBBBDBBBBDDBCBBBBCBBBCCBCBBBBBBBBCDEDBBDBBDCBBBBCCBBBBBBDBCBCBCCBCBBBBBBCCBEBBBBBBBBBBBBBBBBBBFBBDDGBCBBBBBBBEBBCBBJBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBBBCBBBBBBBBGBBCBBEGBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRSBBBBBBEBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRBBBBDBBBBBBBBBBBBBBBBBBBBBBBSBBCBBBDBBBBBBBBBCBCCBBBBBCBCDBBBBCBCCBBBBBBCDBCEBCCBCBBBBBDBBDEBBBBBBBBEBCBBBDEBBBBBBBBBFBCBEBBBBBCFBBBDBBBDEBCDBBBBBBBBCEFBBBBBBDDBCBBiBiBBiBiBCiBBiBBiBBiBBBiBBiBiBBCiBBiBBBiBBiBiBBiBiBCiBDCCBBCDCCCBBBBBBBBCBBBBBBCBBCCBEBBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCTUUBUUCUBUBUBUBBUBUUBCUBUBBUBUUBUUCUCRRSBRBUUBWWBWWWWWBBWWWCCCBBCBDEWCCDBFWWDWBDDBDBDBHHBHBHBBBBBWBBBBGWBWBBBDBFFBWWWCCCEEECGBIWBWBWBBBBIBWBBBBCBBBBBBBBBBCBBBBBBBBBBBCCRBBBEFFBFBBBFBBBBHBCBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBBBBBDEEBEBBEBBCBBBBBCBBBBBBBBBBDDDBBCDDDCEBBHHHCBBBBBCDBBCBBBBDBGGBGBGBBBBGBBNOOBQRRBBBBRBBBBBBBCDBBCDBBBBDDDCCDDCEBEBEBDBBBBBBEEBBEBBBEBBBBBBBBDFFBBCDFFCBEBBDBCDEBBDBBSBBBBBBBBBBBBBBBBBCDBBBBBBBBBBECCBBCBBCCCBBBBBBBBBGCBBBBBBBEFFBBBJJBJBMBOOOBBOBOBBBDEBBBBFBBBBBBBBBBBBBBBBBBBBBGBBENOOBBCBBFFBBBFFFFFDDFCFFFCFFFFFFCFBFFFOBBCCBCBBBBBBCBCBCDEEBBEBEBBBCBBBBBBBBBBBBFBBBBBBBBBBDBCBBBEFGGGCGBGBBGBBFFBBBBBBBBBEBBBBEBDDBFBBBBBGGBGBGBGBBGBBBCBBCBBBCBCBBBBBBBCCCDBBCBBBBBBBBBBBBBCCBBEBGGGBBBGGGCBBGGGEBCBBBCBIJBBMMBBBCMBBMBCMBMBBMBBMBMBMBMGBBBFBBIIIIICIBBBBBBBBBDBBBBBDBBBBCBCBBBBBBCBCBBBBBBBBBBBCBBBCDDBDBDBDBCDDBDBDBDBDDDDBDBBBBBEFBBBBDBBGGGCCDBBCDEFBBBBBEBEBBBBBBBBBEEEEEBCEBBBBCCBCBBBBBBFFFFFEFBBBBBBCCDEFBHHHCHBHCCHEBBBDDDCCBBBDDDCBBBBBBDEBBBCBBBBBBCBCCBCBDBBBBEBBBBDEBBHLBBBBCDEBBBBBCBBBBBBDEBBBBBCBBDBBCBBCDDBBBBBBEBCDBBBBBBBBFBCBCBBBBCDBBCBCBBBDBBBCBBBBBBCCCCEFFBFGBIIBCDBBBBCDEBCCBCCBBBDDDCFGBCBCBBCBBBBBBCBBBCBBBBBEBBBBDDBDBDBBDBBDBDBBBBBBCBDCBCBCBCBBBBBBBBBBJBBCBBFIBFBFBFBCBBBBBFBBBBBBBBBCCBBCBGBBBBBBBBCBBDBBBBCBCCBCBBDBBBBBBHBBBBBBBBBBBBBBBBBBBBCDBDBGEEBEECBHHBHCHBBBBBBBBBBCBBCBBBBBCFFFBFDDBBDEBBBBBBBBBBEBBBBBCBBBBBBBCBBBBBBBBBBBIBBBBBBBBBBBBBBBRSSBSSSSSBBSSSCCCBBCBDESCCDBFSSDSBDDBDBDBHHBHBHBBBBBSBBBBGSBSBBBDBFFBSSSCCCEEECGBISBSBSBBBBIBSBBBCCBBBBBBBCCBBBBCBBBBBBBBBBBBBBBBBBBBDBBBBBCBBFBBBGBBBBBBCBBBBHBBCBBBBBBBFBBBBBBBBBBFBBIBBBBEBBBBBBBDBBBBIIBBBBBBCDDBBBDBCFBDBBBBBPBBCBBBDBBBBBBBBBCBBBBBDBBBBEEBBBBBCCCBCBFGGBGBGBGBGBBGBBBBGBBBCGGCGBBBBGBKBGBGBBBBBBBBBDDBBBBBBCCBEEBEBEBEBBBBBBCDDBBCBBBBBBBBBCDDBBBBBBBCBBCBBDBCBBBBEFGBBBBBBBBDBCBBBBBBBBBBBBBBCBBEBDBBBBBBBBMNOOBBCCBCBFGHBBCDBBBCBBCDEFBBBBBBEFBCBBBCDBBBDBBBBBBBBCCBBCBBBBEBBCDBBCBBBCCBBBBBBBBCDEFBBBBBBBBBBBBBBBBBBBBBBBBBBBBCCDDBDBDBBBBBBBCCDBBCCCDBBCBCBCBBBCDCBBBCBBBBCBCBCBCBCBCBBGBBCBBBBBBBBBCBBBBBBBBDEBGBBCBBBBBBBBBBDBCBBBBCBBBBBBBCBBBCBBCBCCBCDBBBBBBDDBCDBBBCDDEBDBBDBFGBBBBBBBEFBBDBBBBFBBBCCBCCBCCCBBBCCECBCBBBBBBFBBBBBBBBBBBBBBBBBHEFGHHHBDDBFFFCFBFBFFCBCCBBCCCBFBBCDDDBDBBBEBBBBCBEEBBEBBEBBBBFFBBDEFBBBBCDDDCCBBBBBBBCBBCBBBBBBBBBBBBBCCBCDEBBBBBCBBBBBBCDEEBEBEBBBBEFBCBBBBBBBBCBBBCBBBBCCDEFGGBBBCCBCBBCDDBDBDBBFGBBBDBBBBGBDDDCCBBBCCDBBBBBBBBBBBCDEEBEBBEEBCEEBBCCBBBCCCBFGBCBCBBCBBBBBBBBBCBBBBBBBBDBBFBCDBBBBBCBBBCCCBCCDCBBBBBBCDBBBBCDBCCBBBCBBBBBBBBBBBBBBBDBBBBBBBBBBBDBEDBBBBBDDBCBBBBBBBBBBBBFBBIBBBDDBDBBBBBBBBCEFBBBBCDBBBBGBIBCDBCBCDBBBBBBBBBEBBBDDBBBCDBBBCBDBBBBBBBBCDEEBBBEBBBBBEBBBBBBBBBBBBCBBBBBCDCBBCCCCBBCDCCCEEEEDCDEEBEEBBDEBBBBBBBBDEBBBCCDBCBBBBBBBBCBBBBBBBBBBBBNBBBBBBBBCDBBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBCBBBCDDDCFGGGCGGGGBBBBBDCBBBBBCBBBEDCDEFFEFBBFBCFBBBBBBBBBBBGHBBBBMMMMDCBBCCCCBCBCBBBCBBBBBBBDCDEBBBBBBBBBBBBCEBBBBBBBBBBCBBBBBBBCDCBBBDBBGGGGDCDDBDBDDCDBDDBDBBCBBFFFFDCBCEBBBGBGBCBBBBBCCCCCBCBBBBBBBBBCCBBCBBBBBBBEBBBBBBEFGHIIBKBBBCDEFFBBFBBDBBBBBBBBBBBEDBEFGBBCBBBBBBBDBBBEFFBBIIBIBIBIBIIBIBICBBBBBBEBBBCBBCBBBBCCBCBCCCKCBBBCBBBBFBBBBBCDBBBCDBBBBBBBBEBBBBBDBBBEFGBBBBBBBBCEFFBBBBFGBBBBBBBBBBBBBBBBBCBBCBBBBBBDEBBBBCBBBBBBCBBEFGGBCBBBBBBBDBCCBCBEFGBBBDCBBBBBBBBBBBBBBBFBBBJBBBCBBFBBBBBECBCDDBBBBCBDBCCBCBBBDEGBBBBBBBBBCBBCBBBBBBBEBBCBBBBCBBBBBBBBBBDEBBBBEBBBBDEFFBBFBFBFGGBDDBBCDBCBBBCBBBBBBFBBEBBBBDDBCCBBBBBDBBBBBFBBBCCCCDCBBDBBBBBCDDBCBDBBCBBBBBBBCCBCBBBBBBCCBBBBBBBBHBBBBBBBEBBBBBKBBBBBBBBBBBGCBBBBCBBCDBFBBBBBFGBIIICBBBBFFFFCFFDDEFFFBBFBFBFFDFBHBBBBBBBPBBBCBBBBBBBBBBBBBHBBBBBBBBBCDBCBBBBBDBCCBCBEEBBEBEFFBBFBEEBBCBBBBBBBDBBBBCCBCBBCBGBBBCCBDBCBBBGHIBBBDBBEEECCBBCBBBDBBCBBBBCBBBCDBBBBCCCCBBBBBBBBBCBBBBDECBCDBBBCBCDBBBBBBBHBCBHBCBBBBCDBBBBBBGBBFGHBBBBCCBDBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBCDBBBBBBBBBBCBBBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBMBBBCDBBBBCBBBBBCFFBCBBBBBBBBBBBBCBBEBBBBBCCBCBDBBBBBBCBBBCBBBBBBBBBBBBBBBDEFBBBBBBBFFBBBBBBBBIIBIBBBBBBBBBDEEBEBBEBEBBBBBBDGGGBBBBBBCBBBBCCBEBBCBBBCCBCDDBBBBCBBCBBBBBBBCBBCCBCBBBBBBBBBBBBBBBBBBCBBCBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBEBBBEEBBBBCDEEBBEECEBBBFGGBIJJJBDEFFBBFBFBBBBBBBDBCCBCBCBCBBBBCBGGBBBCBCCBBCBCDHBBCCBCBCBCBCBEBBBBBBBBBBBBBFBGHHBBBBBCBBBBBBBBBBBBBBBFFFFFFFFFICBEEEBBBBBBBBBBBBBBBEFGBBBBBBBBBBBBBBBCBBBCCBBFGNBBBCBBBDEFBBCCBCBBCBBBBBBBBBBDEBBBBBBBBBBBBBBBBBBBBBBBBBCDCBBCBBBBBBBCBBBBBCEEECBBCBBBBBCCBBCCCBBCCCBCCBBCFBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDBFGGBGBGBBDDBDBDBEFFBHHBBBCBBBBBBDEEBBBBBBBBCCBCBBCDDDDHEEBBEEBEEEEDDEBBBDDBDDCBDBBBCBBBBPPBBBPBDBDDDBBDECEFBBBCBBBBBBBBBCDBBBBBBBBEBBBBDBBBBBBFBBBBDDBBBBBBBCBBBBBDBBEFFFCFBFBJKKBCCBCCBCCCGFBBBBBBCBCBCBBBHBBBCCCCDCCCBCFCBBHIIBIBBBIBBBBBBEFFNBBCCBBCCBBCBBCBBBCCBCBEEBCCBBEBCDEBBBCDBBBBBEFBBBBBBCDEFCBBBBBBDCBBCCBBBCCBCBFBBBBBCDBCBCBBBBBCBCBBBCBBBBCCBCBBCBBCEBBHHBBHFBBBBBBBBBBBBBBBBBBBCBDDBBCDBBBBEBBBBBBBBBBBCBBBBBBBBBBBBBBBEBCCBCBFBHBBBBBFBDBBBKLMMBMBBMBBQGHHBBHBBFBBCBBBBBBBBEBCDBCBBBBBBBBBBBBHBJBBCDDBBBEBCBCCBBCBBBBBBBBDDBDDCBDBBBCCBEBBBCBBBBBBBBCCCCCBFFBHBBBEBBBBBBBBBCBBBBBBBGGBCBCBBBBBBCBBDBBCBBBCCBEEBBBBBDBBBBBBBBBHIBBBBCBCBBBBBCBEEBEBBBBCDBCCCCCDEBBBCBBBCDBECCBCBEBBBBBCBDEFGGBGBDBBBBCCBCBBBBBDDBCCBCBBDDBCBDBBkBlBBBBEEBEBCBBDBBBBDBBBBCBEEEBBBBBBDBFFBBBBBBBBBBBCBBBBBBBBBBBBCBBGGBIJBCCCBBBCBCCBBCBCBBBBBBBBBBBBBBBDEFBHHBCBBBEEBEBEBEBBGBBCBBBBBBBBBBBGBHBCCBCBBDEBBBBBBHBBBCBBBCBBBBBBBFGGBCDBBBHBBBEBBBBCBCBBCDEBCBBBBCCBBCBCBBBBEBBBBEBBBBBBBBBBCBCBBBBBBBBFBBBBBBBBBEBBHBBEEBBEECEBBBKKBKBBBBBBBBBBKBBKBBBBKBBBBKBKBBBCKKCBNNBBNBNBSBCBBCBBBBBCBBBBBBBDDBFBBBCBBBBBBCDBBBCBBCBBCBBBEBBBBBBBBBBBBBBBEBBHBBBCCBEBBBBDDDBDCBDBEFBBBBDBCCCCBBBBBCBCCBBBBBBCBBFBBBBBCDBBBBBJBBBBBBBBCCBCBDJBBBDEFBBBEEBBBBHBBBBCBBCDBCDBBBBCBBCBBBCCBCBBCBBBBCCBCBBBDEFBHHHBBBBBBCBBBGBBCBBBBGBBBBCBBBBBBBBBBGBBBBBBBBBBBBBBBBBBBBBBBBBDBBCBCEBCBBBCBBCCBCBBBBCBBBBBBBDEFFBCEBCBBBBBDBBCBBBBDBBDBBBCDEBDBDBBCCBEEBCBBCBBDBBBBBBBBCBBBEFBBFBGFBBDBBCCBCBCCBBBDBBBBBBBBBBBBBBBBBBBEBBBBBCBBBBBIBBCBBBBCCBBBBBBDCBBBBBIIICIBBBBBEBCDBCBCFBDEEBCBBBBBBBHHBHBHBHBCHBBBBBDBDBBBBBBBBBCDDBBCBCCBCBFGHBBBBBBBBCBBCCBBBBBCBBBBBBHIBBBBCBBBBBIBBBBBBDBBBBBBCBBCBBBBBBBBDBBDEBBBBBBBBBCBBBBBBBBBBDBBBBBBBFBBCCBEBBBBBBBBHBBBBEEFBBBBBBEBBDDBBBBBBBCBBBBBBBBBBBKBBBBBBBBBBBBEBBHBBBBBBBBBBBBBCCBBEFGHBBBBCBBCDEEBEFBBBBBBBCBBBEEEBECEBEBBEBBCBCCBBBDCBBBBBEBBBBDBBBCDBBBBCCBCBEBBBBBBBBBBBBBCDBBBBBBBCBCBBDBBCDDDCBBBBCCDDBDDDBDBDDBDBBFGGBGBBBBEBBBBCBBBBCBBBBBBDBBBBBCDEBCBBBBBCBBBDBBBCBBBBEEBEBCDCDDBDBDBEEBBCBBBBBDDBBCBBBDEEBCBBBBBIBCBBEFBBBBBBDCCBCDDBBBBDBBBCCBBBBBBBBBBDEBFFBFBBBCFBFFBFBFBFBFBBBBBBBBCBBBBBBBBBBCBCBCBBBBBCCDBBCBCCBCBBBBBCFFFCCBBBCBBBCBBBEBBBBBBBBBBBBBBBBCCCBCCBDCBBCCCFFBBBBBBBHBBEBBBCBBBBBBBBBBBBBBBCBBBBBBBBBHBBHEHBBCCBEEBEBECBBBBBBBBBBBCBBBBDBBBBBBDBBBBBXBBBBBdBBBBEBBBBBBCBBBBBBBBBEEBBBBBDBBcccBcDccBcCBBBBBBBBBBCCBBCCBCBBEFBCBBBBBBBBBBBCBCddBdCdBBBBBBBBBBBBDBBBBBBBBDBBBBBFFBBBBfffCfBffBCBBBBBCBCCDEBBBIIBBEEBCBBBBBBBBFBCBBBEBCBBBBBBHBBBBBBBCBBBBBBBfffBfBBBBBBCBBBBBBBCBCBBBCBBBBBBBEBBBBBBBBCBBBCBCBCBBBBCBBBBBBBBBBBBBCBDBBfffCBBBBBBEBBBBBBBlBBBBBBBBBBBBJJBBBBBBBdBCBCBBBBCBBBEBBBBBBBBBkBGBBCBBBBBBBBBJBCBBBBHBBBBBBBBBBBBBBBBBBBLBBBBBBBHBBBEBBHCBCCBBBBBBBBBBBBBffBffBBfBDBBBBBBBBBBBBBEFBBBBBFBBBBBDDaaBBBBCBBBBBBBBBBHBBBBBBBBBHHBCBBBEBBBCCBBBDBBBBBBBddBddBdBBEBdBBBBBCBCCBCBCBBBBBBCBBBEBBBBBBBBBBBCBBEBBBBBBBBDDBBBBBBBDCBBBFEBBBBBBECBBBBBBDBBBBBBBBBBCBBBBBBBBBBJBBDccBBcBBCEBBBGGBBBBBCaBBBBBCBBBBDBCBBBBBBBBBccBBBCcBBBcBBBCBCBCBBDBBFBBBBBBBBBBBBBBJJBBBBBBBBBBBBBBBCBBBBEEBGHHBHBBHBBHBHBHBBBBBCBBBBCCJDBBCBBBBDBBGBBBBBBBBBBBBBBBBBBEBBCBBBBBEFBBBCBEBBBBBBBCBBDBBGGBGBHBBCBBBBBCBBBEBBBBCBBBBBBCBBBBBDBBBBBBBBBBBBCBBBBBCCBBBGGBBBBBBBBBBEBBBBBBBCBBFBCBBBBBBCBBBBBBBBBCBBBBCBBBBBIIICIBBBBCBBBBEBBBBBBBBBGBBBBLLBCDDBDBBBBBBDDBBCBBBBBBBBEDBBLLBLBLBLBLBBBBBBBGHBBKBBBCBBBBHBBBBBBBBCDBBCBEEBCBBBBIEEBBBBBCBBBBDBBBBBBBFBFBFBFBBBBBBBFBBBBCBBBBBBBBCBBBBBBBDBBBBEEBBBBBCDDDDDBBBBBEEBBBBCCCDBBBBBBDCBBBBBBBBBBBBBDBBBBBBBBDDDBDBDBBBBFBBBFGBBBDDDBBBCBBBBBBBBBBBBBBBBBBBBDDBBBBBBFFFCBBBBBFBDBBBHBBBBBBBFFBFBFBFBBBBBCBBBBBBBEEECEBBBBBCBBBBCCBBBBCCBBBBBCCBBBBBDBBBBBBBBDHIIIIIBBCDEEBBBCBBBGBBBBBBBBBBBBEBBBBBBBGHHHCCHHHDBBBDBEBGFBBCBBBBDBBBBBBBBCBCBBBBBBBBBCBBFFFFFFFBFFCFFCCBBBCHHHBBBBBBBFFFCFBBBCBBBBBIIBBIBBBEBBBBBBDBBBBBBBEBBCCBBCBBBBBBCBBFBFBBBBKBBBBBBBCBBBBBBBGBBBBBDBBBBBBBBBBDBBBBEBCBBBBBBDBBBBBBBEBBBBBDBBBBBBBBBBCBBBBBCCBBCBCBBBBBBBBCBBBBDEBBHBCBBBBBBBBBBBHBBBBBBCBBBBBBBBBDBBBCBCCBBBEFBHBBBBEBBBBBBBBCBBBBEEECCBBBDBBCBBBBBCBBBBBBBBBBBBBBBBDBBBBBJJJCBJBBEHBBBBBBBBBBCBBBDBCBBBBBBBBBBBD",
   "steps": "CDBBBBBBBBBBIJBLBBBCBBEBFBBDPBPVBXBHZBZaBBDBCBBDDCDDBEDDBBMaNaBBDEBBBDBuBBBxBBCBBCCCDCECBBBBEBC7BB7BBBhCBBjCBkCBkCBBBrCBBuCBwCxCBFBBCC2CB4CBBB8CBB/CBCDEBBBDmDBCDqDrDBBBtDBFCFCwDxDyDDBBF2DB4DB6DBCB9DBBgEBiEjEkElEBCoEBqEBsEtEBvEBxEBzEBC2EB4EB6EBB9EB/EBhFBjFBlFBnFBpFBrFBtFBvFBCxFBzFBnB1FB3FBzB6FB8FB+FBGHiGB4BBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCFBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBFLBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBzG0GB2GBB5GBCDEFGHIJKLMNOBQRSTWXvHBCDWEFGH3HB5HB7HBpB+H/HBBBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCiIBBBBBmIBBCBEBBHBCDEFGHIJKLMNBPQRSVWcBCDVEFGHkBlBBnBBnBqBrBBB0JB2JBCDBB7JBCBEBGBBkKlKBBCBBBBBBBBsKBBBBBCBBBBCCCBBBDBCBBBBDBC5KBCBEBCHBBCBCCKLBCOBQBSTBVBXBZBCcBeBegBBiBBkBBmBBoBBqBrBBtBBvBBQxBBCzBBJ1BBjB3BB5BBvB8B9BBB/BBFGjCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCBhNBBBBBBBBCBBBBoNpNBrNBEuNBwNBBBzNB1NBBHB4NBB7NjHkHB/NBhOBBCCCBBBCCCBCBCCCBkDBBDBCZDBCCCBEBCCCBFBCCCBBCqOBBBBBCBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCDBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBFBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBHB1DBBDBCFBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBJBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCKBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBMBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBOBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBQBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCTBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCUBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBUB1DBBDBCFBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCWBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBYBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBaBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCbBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBdBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBfBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCgBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBiBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBkBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDClBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBBsBnBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBIpBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBgBrBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBtBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBrBwBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCxBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCyBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBEF2BBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBvBmQBBBCBBCtQBBBBBByQB0QBBB4QBCBCBBCBBBBBCCBBBCBiRBBCBCFBqRrRBBuRBBCDBBBBBBCDBBBBBCDBBBCBBCFBBHBBJBKBBMBBOBBQBBCTBBVBBVBXBBZBBbBBdBBfBBhBBiBBBkBBBmBBBQoBBBCqBBBJsBBBjBuBBBwBBBvBzBB0BBBB2BBBFG6BBBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCoLBtLBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFCBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFDBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBBGBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBCDEFGHIJKLMBOPQRUwEV5DBaBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBCDUEFGHiBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFjBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBlBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBlBoBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFpBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBB+U/UBBCBBCBBBCBBBBBBCCBBBBCBCFBBBBCBHBBBBCBJBBBBCKBBBBCBMBBBBCBOBBBBCBQBBBBCBCTBBBBCBVBBBBCBVBBBBCXBBBBCBZBBBBCBbBBBBCBdBBBBCBfBBBBCBhBBBBBCiBBBBBCBkBBBBBCBmBBBBBCBQoBBBBBCBCqBBBBBCBJsBBBBBCBjBuBBBBBCBwBBBBBCBvBzBBBBBC0BBBBBCBB2BBBBBCBFG6BBBBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCCBCBBCDBCCCCCCCDCCCCECBCCCDCCBCB7IkXBBBBBBBCBB1ClGLEBBsIGBB5DIBB/HPKBBMBB7DC7DD4XBBBBCBEBCHBCDzOKBCGNB5PPBrYBBBvYBBBzY0YBBCBBBBB6YBCDBBBDgZBBCDBBBDBCBqZBBtZBBBBCBBCyZByZCyZBEyZBGyZBBCCCBRODRCCBCBCBCCuKBCC1DDBCDBBBBBBCBBBBBBCBBBBBBBBBBBCDC/ZBB9ZBB9ZBBBBBBBBBBpaBCBtaBBBBxaBBDBFB4aBBhC8a9aBBCgbBBBBkbBBBobpbqbBsbtbBvbBBBBBzbBBBBBBBBB5bBCBEB/bB9NChcicBkcBBCCBocBqcyVBCBEBxcBzcB1cBB4cB6cBBB+cBBBidBkdBxDBBBBBxDyZqdBBgCCBqVBBB+BCBiDCBxdBCBEBBHBCDEFGHIJKLMNOB8BQRSTWXdBCDWEFGHlBBnBB7BBBBpBBpBsBtBBBgfBBjfBBBBBBBofBB5BHmCIrfsfBhEtfBCBEBGHBJBGB7fB7fBCDBBBDBBDCBDBEBDBCGBDBIBDBsgBtgBBBCBBCBBBCCBBCBCFBBCBHBBCBJBBCKBBCBMBBCBOBBCBQBBCBCTBBCBVBBCBVBBCXBBCBZBBCBbBBCBdBBCBfBBCBhBBBCiBBBCBkBBBCBmBBBCBQoBBBCBCqBBBCBJsBBBCBjBuBBBCBwBBBCBvBzBBBC0BBBCBB2BBBCBFG6BBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCsiBBBBsiBBCBBBDBBBDBB2iBBBBFBDB0hBCFBDB0hBBFBoDQBBBQBsiBCBQBsiBDBQBsiBBBBDCDDDEDFDGDHDBCCBBBLDBBCNDODBBCHBBLMNOPQRSTUVWcDBBCBBBBBBBBBBBBDLBBCBBBBBBBBBBBBDLHD/CFDCCikBBBBDokBBBrkBBBBBCwkBBBBBBBBBBBBCBBBBBBEBBBBBBCGBBBBBBBCIBBBBBBBCGBBCGMBBBBCGMBilBBBBBBBBCBBBBBBDCDBBBDBDBBDBDCBDBDGBBCGMBDBDBDGBBCGMBBCGBDBDGBBCGMBBIBDBDGBBCGMBBKBDBDGBBCGMBLBDBDGBBCGMBBNBDBDGBBCGMBBPBDBDGBBCGMBBRBDBDGBBCGMBBCUBDBDGBBCGMBBWBDBDGBBCGMBBWBDBDGBBCGMBYBDBDGBBCGMBBaBDBDGBBCGMBBcBDBDGBBCGMBBeBDBDGBBCGMBBgBBDBDGBBCGMBBiBBDBDGBBCGMBjBBDBDGBBCGMBBlBBDBDGBBCGMBBnBBDBDGBBCGMBBQpBBDBDGBBCGMBBCrBBDBDGBBCGMBBJtBBDBDGBBCGMBBjBvBBDBDB8BxBBDBDGBBCGMBBzBBDBDGBBCGMB0BBDBDGBBCGMBBB2BBDBDGBBCGMBBFG6BBDBDGBBCGMBByB9BBDBD+BBDBDBBCDQjCBDBDkCBDBDBmCBDBDBoCBDBDpCBDBDqCBDBDBBBEBCBsCBDBDBuCBDBDBBxCBDBDBtChoBBBkFBQBsiBloBmoBBBCunBBBBtnBaBBBCBxoBJ4nB5nB6nBBBBK3oB9nB+nB/nBBBBDBBBGCJBvF+hBBBGCJBvF+hBCBGCJBvF+hBDBGCJBvF+hBBBCBjGBjGBQBsiBCjGBQBsiBBBCCCDCECFCGCHCBBBBBBBBBBLCJBKBCBBCCBCBVjGBQBsiBBCDEBGHBBDBBDEBBDECBDEBCBGBDEBIBDEBKBDEBMBDEBOBDEBQBDERBDEBB0HBQBsiBBBlBZBEJ6IB0BFBBBlBBBMFGBEJ6I1GBBBCBB+qBBBBBBBBBBBBBCBB6IsiB7IsiBBBuLvLBrCjGBQBsiBvrBBByrBBCBCBBCBBBCBB7rBBBgBBB/rBBBBsCClsBBBBB2qBBBBBCkBC7qBBBBBJBCBCBEBC7sB8sBBvRCvRDEhtBB2RktBE5RBFBBBBotBBBBGBstBBBBBEECDHBBytBztB0tBBBCBEF5tBBCIBDBBBBBCBIBhuBB6FBBDluBBBBBBBBBBBBBCBBBBBEBBBBBEzuBBBBBiBBBBiBBBCBBiBBBBCFBBiBBBBHBBiBBBBJBBiBBBKBBiBBBBMBBiBBBBOBBiBBBBQBBiBBBBCTBBiBBBBVBBiBBBBVBBiBBBXBBiBBBBZBBiBBBBbBBiBBBBdBBiBBBBfBBiBBBBhBBBiBBBiBBBiBBBBkBBBiBBBBmBBBiBBBBQoBBBiBBBBCqBBBiBBBBJsBBBiBBBBjBuBBBiBBBBwBBBiBBBBvBzBBBiBBB0BBBiBBBBB2BBBiBBBBFG6BBBiBBBBzBzwBBBBB4wBBxDCDBBxDCDBBBxDCD8wBBBBBBBhxBBBBBBBBCBBBBBpxBBBBBBtxBBBBBBBBBBzxBBBBBB5xB6xBB9X+XnxBoxBBBBBB4xBBBBBBB4xBBBBBBBB4xBBBBBBBBB4xBCBBBBBBB4xBDBBBBBBB4xBCDEHBBBBBBB4xBIBBBBBBB4xBJBBBBBBB4xBKBBBBBBB4xBBBNBBBBBBB4xBOBBBBBBB4xBPBBBBBBB4xByYByY9ZBByY9ZBBByY9ZBCBEBBBHBJBBBCCFCCCFBjzBkzBBBCBCBEBBCCBBCCuzBBCBEBBCCBBCCBBBCCCBBCCDBBCCEBBCCFBBCCtBBBBBBBB4xBGBBCCBBBxBBBBBIBBCCBCDEFGHIJKLMNOXBBCCBr0BBBBBBBzCBBBB4xBBBBBCBEBCBCCBBBCCBCBCCBBEBCCBBGBCCBfBBCCHBCCBBBzCBLBCCBMBCCBoDBBBB4xBBCBEFBBBBDCBBBDCBCBDCBBEBDCBBGBDCBBCDBBBLBDCBBB81B91BBBg2Bh2BBBBDD/DB8XCDD/DB8XBBCBDD/DB8XCCBDD/DB8XBBCCCBBCBCBBBs2BBBBCB02B12BBB42BBBt0BiFBBBDBCCBBDBCBBCBBj3BBHFBBBHFBBBpFBBBB4xBBBCDEBBBBEBBBEBCBEBDBEBB7DFBEBBHBEBIBEBBBxCCBEFNBEBvCBCCBOBEBPBEBvCBCCB83B93BBBg4BBi4BBBDBFBGBCCFDCCCFDDCCFDBBFCCFDGCCFDBBICCFDBB3GBBBB4xBBBBCBBBCBCsBBEB+4B/4Bg5BBBBDBlHBBBB4xBBlHBBBB4xBClHBBBB4xBBElHBBBB4xBDGlHBBBB4xBHlHBBBB4xBIlHBBBB4xBJlHBBBB4xBKvFBBCCwBBBBB4xBLlHBBBB4xBBBCPlHBBBB4xBBRlHBBBB4xBSlHBBBB4xBBBVlHBBBB4xBBBYlHBBBB4xBBBblHBBBB4xBBdlHBBBB4xBelHBBBB4xBflHBBBB4xBgBlHBBBB4xBhBlHBBBB4xBiBlHBBBB4xBBFBBLICHMHBBCm6BBCBCBBCCBCByIBBBB4xBBBBBBBBBBCBBBBBCFBBBBGBBBBHBBBBBJBBBBBCDEOBBBBBhICBCCFQBBBBBSBBBBBCo7BnXoXpXBCBBCBBo7BBBBCBBo7BCBBCBBo7BBCDBBBCBBBBCCBBBCBEBBBCFBBBCBB6GHBBBCBDCKBBBCLBBBCBBBBBFBRBCPlFOBBBCBJBCGn8BBBBBCBBEBBCHBBnBBCB28BBBBBBBBBBCBB68BB68BBB68BBBB68BBCB/Ei4BBCBCFBBCBCBt9BBBBMCMCCCBCC1DDDD5Bx9BBBBBBBBBBB29BBBBBBBBBBBBBBBBi+BBCBoB3CBBBNHBB0FBnBEFGBCBBwGo+BBBu+BBBx+BBBCBEBGBIBBLBNBB/+B+GBBBBBBBBBBo/BBBBBBBBCBBCBx/BBCBBCBBCBBBCBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBogCBBBpgCBrgCsgCBBBygCBBBBBxHlHBBBB4xBB5HsBmFBB1gCBBBBCBBrO7gCBBBBBBBBBBBWrBDCDCCChhCBBeBnhCohCBqhCrhCBBBDCBCB0GEBzJBBFBwCzhC7K1hCBBBDB4KcCDB4KcBCBBGDB4KcBBJDB4KcBBMDB4KcBBCDDEBDB4KcjiCBCBBCBBpiCBBBBBBBBCBBBBCDE+IHBBBzHNBCBiCJBBBB7iCBBBBBBBBBBBBjjCBBBkjCBkjCBqjCBCDBBBDBBDxjCBwjCBBCBEBGBIB+jCBCBBCjkCBBBBBokCBBBrkCBBCBukCBukCBBukCCBukCDBukCEBukCFBukCGBukCBBBBBBGBBGCBGBB6gBBglCBilCBBllCmlCBBCCCBECslCBBBBBBBCBCCBBCIDBFBJCBBCDBBOCBBBRCBBBUCBBWCBBYCBBgChCBumCBBCcBzmCBBB3mCBBCBCBlgC/mCBB3CnBBosBBmnCBBBFWChCDFukCBBBBBCBynCBB1nCB3nC4nCB6nCB8nCB+nCBBCvnBBBCvnBioCBBBBBBCBBBBCBBBpoCBooCBBBuoCBBBBBBBBBBBBBBpKBpKBBpKCBpKBEBpK9oCBBBBhpCB6gBBB6gBBBB6gBBBBB6gBBCBCDBBBCspCBBBBwpCBBBCBDBBFBBD4pC5pC6pCBBCBBFBBFBBB6cBBCB8xBlqCBBBDBBBBBvqC3TB2TkoCBBB6TBECBBECB9nC+nCBgoCBBCCECBCByoCByoCBqoCBBBBiBBiBCiB8BBBEiB8BBBGiBBIiBBBBMiBBBPiBBBcSiBBUiBBCQlpCBlpCClpCDlpCBBBDCDBCBBCBDCBCBDBtsC1lCBBwsCxsCBBB8lCB0sCzUBB0sCB4sCBBpWBBBBBBBBBBBBBCBBBBBBBBCptCBBBBBBCBBBEBBBBBDCCDCDDCBB2tCB4tCBB7tCBCBBCBBChuCiuCBkuCluCBBCBBDCCBDCBqhBBlhBBBwGBBBByuCBBB2uCBBBBBBBBBBBBBmFCD/uCBBCCjvCB0FBBCBCFGBBrvCsvCBBChRBhRChRDhRBB1GCFhRBHhRB4vCBBBBB+vCBBBSbyEiwCBBBmwCBBBBrwCBBBBBBBBBGBBBHIBBB6wCBwLBBBBgxCBBBBBBlxCBnxCBBBoxCBBuxCBBBB1jCkHB1jCkH0xCBCBBC5xCB7xCBvTB/xCBBBjyCBBBB6FgqCBqyCBBBCBwyCBsHBmwCBuB0IBHCRC6O5yC3uCB3uCBCBBBCBDBBFBBHBIBBBCLBBBRSuzCBCBBCBCCBBBDCBBBECEBEEBBGEBBEJEBLEBJMNOREBBUEBs0CBCBBCBBy0C+d/d10CBBBDBB8dCDBB8dBBCDBCDEIBKBMBOBQRVDBB8dBXDBB8dBZDBB8dBFPbDBB8dB01CBCBCDBBBCBBBBCCBBBCB+1C/1CBBCCCBECBGCBICBCLCBBCBCCCCBBCBCCCCCBCBCCCCBx2CBCDBBBDFGJBLBBBDCBBFBBDCBBFCBDCBBFBEBDCBBFBBHBDCBBFBJBDCBBFBHBNBDCBBFOBDCBBFBQBDCBBFBBy3Cv7BBtqBp8BBBCBBGBBGBBBCBBBBBEi4CqOBl4CBuxCBBCCBBBCCBCBEBGBIBKB14CBCBBCCCBECFCBBCBBDCh5ConBpnBqnBBBBBBBs2CBs2CCs2CDs2CBBCGs2CBIs2CBBLs2CBCBEB92CBCBEFGBBJKBMBBs3CBBBBBBBBBBBz3CBBy6CBBBBBBCB66CBCBBBBCBEBGBBBJBLBBOBQBBw7CBCBBBGBIBKLBBCBBDCCE/7Cg8CBBCj8CBBCDEBEBCBBFBBFCBFBEBFBBGBFBIBFB18CBBCBBC78CBBBBBBBBBBBBCBBBBDBBBBBFBBBBBXo9CBBBBBBBCu9CBBBy9CBBBB39CBCBEBCBBCCBBBCCCBBCCBBCg+CBBBr7Cs7CBCvTyTBCDEBBBBCBBCBBBBBBBBBBBBBBBCBBCCBBBBBBBBBCBBCBEBBBBBBBBBCBBCB8+CBCBEBGBIBBCCCCBBBBBBBBBw8C0Uy8CB08CBB1UBDCBBBDCBCBDCBBEBDCBBGBDCBB4/CBBBBBBBBhgDBBCBBCngDBBBBBBBBBBBvgDBBBBB1gDBBBg6CBCBCBBClvBBBCBCBBCmhDBCDBBCGBBCEBBCBCDEBBBBCCBBBCBB5hDB7hDBBxmCBBDBhiDiiDBBBDqNCDqNBEDwH6FB3HqiDBBtiDBB6rB6zBBCBEBoFBBBBBBBBBBBCBBBBBDBBBBBBBzNqCFBBBBBhjDBmsBCmsBBBCBBBBBBBBBBCBBBBBBvjDBBBBDBBCBHBIBBBBZ7F4JBLBMBBBBJnGuJPBQBhkDBBBrC2JCBCBBGB7hD8hD9hD+hD/hDBBBBBnmBnHBB4K3KBBoCCC6CpBBCJFXrBDCDCDCCmBCCCDCEVCCCCC4hDB4hDBBBCBDBBCGBBIB2NBDCBBFBBLBBNBBwCPBq4BBBBCBDBBBslD8hBhqCBwlDBylDBBCCCBBBBBBCBBBEBBBGBBBIBBBmBKBBBbimDBBCBiJhDEB5nBBmmDBBlCsmDBBBCBkPGsmDHsmDIsmDBCBBCBFCFBBCB9mDBBgnDhnDBBCBBCCBCBEBCBGBCHBCBBCBHBFCCBBFCCwnDBBBCDBB/E3nDBBBBBBBBBBBBBBBBBBBjoDBBBBr7BBBBCBcBBwoDB/CBB4lDBB+OBBB4EB9oDBBBBBBllBkpDBBBBBBBCBBBBBCspDBBBBBCBBC0pDBBBBB5pDB8NB9pDBBBCBBBCBBBkqDBBnqDBBqqDBCBEBBCCBBCCBCBJ9QB9QBBB+nDBB9qDBB+S/SgTBBCBBBDmrDBCB4TBBlSBnSBCCB8NB5NBB5NBBBBBtC6rDBBB9rDBCBCDBBBCBBBBCBBBosDpsDBBBBBBBBBBBBBB1sDBBBBBBBBBBCBBBBBBFBBBBHBBBBCBBBECDCECDDECDBBBDBECDltDBltDBBltDrtDBBrtDBCBEBEBBCCCBCCDBCCBBCGBCCBBCEBBCCPQBCDSBBBBCJDBBBBBBBBBBBBBBBCJDCBBBBBBBBBCJDBpuDquDB+3BCBBCBBBB0uDBuuBBBCNBBBBBBBBBCJDBrzCB7uD7gDBB5gDCBBB5gDCBCBBBDBBBDBCBDBiBBCEBBCCbBBBBBBBDBDBiBBCEBBCCbBBBBBBBBFBDBiBBCEBBCCbBBBBBBBBHBDBiBBCEBBCCbBBBBBBBIBDBiBBCEBBCCbBBBBBBBBKBDBiBBCEBBCCbBBBBBBBBBNBDBxvDBCBEBBCCCCCBBCBCCCCBCCBECBCCFCBCCBBNFBDICBCCBCBlwDBCBBCBCCBBECBBBrsCikBssCikBBBBDBBDBBBDBBBBDCBBBDBCFBBBDBBIBBBDBBLBBBDBixD3xCBB/YBBBBB/YBBBBBBBBBBBCBBBBBBEBBBBBBBBHBBBBBBJBBBBBBLBBBBBBNBBBBBBB7xDBCBEBBBDCBBBBBBBBBCBBBBBqyDBBBBBCsUtUuUBBwUB2yDpwDBBpOCBButBCBpOCBButBBCDEFGHBBBBBBBCBBpOCBButBCBBBBBBCBBpOCBButBBEBBBBBBCBBpOCBButBBCCBBCCCBCCBEBCCFBCCBB/wDBWqOBBBomBnHBBBCDChBBBBBxzDBBCBEFBB1CHBJB9zD+zDBBCBBC/XBBCBBCBo0DBBBBBCBKBC8DeBDBiBBCEBBCCbBBBBBBBBv0DBBBBBBBBBBB20DBCBBC70DBB+0D/0DBBCi1DBBxBl1DBCBCDEFBBBBBCBBBBBBCB/FBCBCBEHBBDmD61DBBB+1DBBBh2DBBBBBBBn2DBCBr2DB0vDBB4zDv2DBx2DBB02DBBBBBB0+BBuuBBBuuBB92DBBizBh3DBCBCDEBBBBCBBBBBCBr0CBQBsiBBr0CBQBsiBB/7Cv3DBCBEB13DBBBBBBBB73DBBBBBBBBBBBBBBCBBBBBBBFBBBBBBp4DBCBt4DBBBx4DBB04DBBBDBBE74DBB00BBB00BCB00BBCi5DBk5DBm5DrxBsxBBuxBBvxBgrBu5DB48Cx5DBnrBprB15DB7nCq+CBjiBBDu+CBHBCCFBCBCuxBxnB+5DBBBBBCBBBCFBBBCIBBBKBBLBBBBCOBBBBCBDCBCBCx6Dy6DBBCBCBBGB66D76DBBCBBBBBBBBBBBBBBBBBn7DBBBBBBBBBBBBBBCBBBBBBDBBBBBBEBBBBBBBBBz7DBz7D27DB6kC1OBBBB6kC1OCBB6kC1OBEBB6kC1OBBCCCCCBh8DBBBl8DBCBBCq8Dr8DBBCBBCBBBCBx8Dy8Dz8D08DBBBBECEDEBBFEBBBDBEDBBEDBQRSBBBDCDBEDBBCCr9DBBBBBBBBBBBBBB09DBCBBCBBBCBCBCBBEBCBBGBCBBBCCCh+DBj+DBBBBBBBBBBBBBB/+CBBBBBBBBCBBBDBBBEBBBFBBBBHBBBB4+DBB7+DBBBCBBBCBB1/C2/CBBCBBBBCCBBCDBBCEBBCSBBBFBBCSBBBBBBBVBHBBCBZCKBBCBJBy/DBCBBCBBBGBCBCFPCFOlEBCCFBCBCBBsxBCvnB5/DB7/DBBBEBBCDBBBkgEBBBwGFGuxBCvnBBBBwGFGuxBCvnB6QB6QBBDBlhDmhDnhDBBBDBBBBDB5gEBBBBBBBBB/gEBhhEBBBpHEFGuxBCvnBBpHEFGuxBCvnBCpHEFGuxBCvnBBs5BvnBBrhEBthEBBBBBBBBBBBBBBBCBBBBBBBBB5hE6hEBBCBBBBBBBBCl6BBn6BBBCl1Cm1CBCBBCBiGBiGBDiGEiGBBjCyiEBB1iEBBBB5iEBBsJzxBvnBtJzxBvnBvJwJxJBBxlDylDB0lDB2lDBBqjEBCBEBGB4xCBBBB2jEBCBBpHBBxBB+jE/jEgkEhkEBCkkEBEBCBDuNnkEokEBqkEBCtkEBk/DBBCBCC/+DaFBBBCBCC/+DaFBDBBBBBBBBBDBBCBCC/+DaFCBBBBDBBCBCC/+DaFDBBBBDBBCBCC/+DaFBBBDGBBDGBCBDGBBBCDEFJBDGBBCDEFGHRBDGBBTBDGBBVBDGBBCmjEBjoDCjoDBBCDEFJjoDBCDEFGHRjoDBTjoDBVjoDBCpnDBpnDBtmEB79CBKnoBBBBBBBBCBBBBEBBBBCHBBBBJBBBBLBBBBNBBBBPBBBBBCCCCCBCCBmnEBB/7BonEBqnEBsnEtnEunEBCBBCBCCBBBBDBBJCBKCBLCBMCBBBBBBFDEBBBBFDEioEBBBBBBBBBBBBBBBBBBBBBBCBBBEBBBGBBBpwDqwDBswDBBCCpwDCCCpwDBBCBBCCBCBBCCCklCBBBBBBBBBBBBBCBBBBBDBBBBBEBBBBBFBBBBBBBBBwpEBBBBBBBBBB0qDBB6pEBBBBBBBBBBBBBBBBCBBBBBBBBlqEBBBBCBEBCBBCCvqEBBBBCBBEBBBCC1qEBBBCBBBBBDBBBBBBBBBBBBBBBBBCBBBBBBBBDBBBBBBBBBFBBBBBBBBBDtrEBCBBBBzrEBBBB3rEBBBBBBBBBBBBBBgsEBBBBBBBBBBBCBBBBBCBBCBBBBBBBCusEBBBCBBEBFBGBBIBBCBBBCECBBCECB8sEBBBBBBBBBBBCBBCDEFBBBBBCopEstEBBC/WwH9yChB8MBBBBBBBBBBBBC/WwH9yChB8MB2tEB4tEB6tEBB8pB9pBB/pBgqBBBBDCkuEkhD5yDnuEB8yDBn7CBFtuEBvuEBBCCCCDBnmCBBCCCCDBnmCBBBBBBBCCCCDBnmC2uE3uEBC6uE7uEBCCCjjD/uEBBCEFGBMvYBBCBBEBECBBBCBBEBECBBBBCBBEBECBBBBBCBBEBECBBBBBCBBBwvEBBDEBBGHBBBBGCBBGCBBBBBGCCBBBGCBEBBBGCBGBBBGCHBBBGCBBBDCClwE7iEnwEBBC0yC5xC6xC7xCBBBBEBgMBCBCC/+DaFBgMBCBCC/+DaFBywEBBBBBBBBBCBBB4wEBCB8wEBCDBBBDBBDBkxElxEBBCCCBECFCBBDCICBCDE8FCzxEBBBBBBBBBBBBBBBBBB24Bs2CBgyEBBjyEB8tEBBmyEBBCBryEBBBBBBBCBBByyEBBCDBB+B4yEBBB8yEBCDBBBDBBBBIKCKDDcICIiBClzEBBBpzEButEBButEBBuzEBBBBBBBBBBB2zEBB5zEBBB1wCB1wCC1wCD1wCBBBG1wCBCDm0EBBm0EBBBBBpEwTw0EBBBBBBBxhDBsmCB50EBv8DBBCBE91DBBj1EBBBk2DBBq1EBBCBv1EBkIp/DBBkIp/DBBBBB11EBBBBB61EBBCBBCBg2Eh2EBBBBBBCBBEBBBCCCCCDCCECCBBBv2Ew2EBBCD8wE12EkxB32EB52E62EBBECBgxBCBDCCF40C8KmyBBCDCCF40C8KmyBBDDCCF40C8KmyBBBBDEHDCCF40C8KmyBBBJDCCF40C8KmyBBBLDCCF40C8KmyBBBBCCCBBDnBBnBBCnBBBEnBBBCHnBBBJnBBBLnBBBNnBBBPnBBBBCCCCCBCCBBBBCCCCCBCC7BB8BBBBCgCBBDiCBjCBBCmCBBoCBBqCBrCBsCBBBBEEDBuCBBwCBBBBDCECCBDGBZBBBCCCCCBCCBBBBBDCECCBDGBBBBCCCCCBCCCBBBDCECCBDGBBBBCCCCCBCCDBBBDCECCBDGBBBBCCCCCBCCEBBBDCECCBDGBBBBCCCCCBCCBGBBBDCECCBDGBBBBCCCCCBCCBCJBBBDCECCBDGBBBBCCCCCBCCKBBBDCECCBDGBBBBCCCCCBCCBCNBBBDCECCBDGBBBBCCCCCBCCOBBBDCECCBDGBBBBCCCCCBCCPBBBDCECCBDGBBBBCCCCCBCCQBBBDCECCBDGBBBBCCCCCBCCBSBBBDCECCBDGBBBBCCCCCBCCBFUBBBDCECCBDGBBBBCCCCCBCCBCDYBBBDCECCBDGBBBBCCCCCBCCZBBBDCECCBDGBBBBCCCCCBCCaBBBDCECCBDGBBBBCCCCCBCCBBBEQcBBBDCECCBDGBBBBCCCCCBCCBKeBBBDCECCBDGBBBBCCCCCBCCBgBBBBDCECCBDGBBBBCCCCCBCChBBBBDCECCBDGBBBBCCCCCBCCiBBBBDCECCBDGBBBBCCCCCBCCjBBBBDCECCBDGBBBBCCCCCBCCkBBBBDCECCBDGBBBBCCCCCBCCbBnBBBBDCECCBDGBBBBCCCCCBCCBlDDCCF40C8KmyBBBlDDCCF40C8KmyBBBCBCFBHBCDLBu6EBCDEBBBBEBBEBBBBBBBE/EgFhFBBjFBBCDBBCDBBBBBCDCBBBCDBCFBBBCDBHBBBCDBJBBBCDBLBBBCDBNBBBCDBBCCCCCBCBy7EB07EBBCBEBGB97EBBBBBBBBBCBBBBEBBBBGBBBBosCBosCBCBCBBCBBBCCBBCBBCBB38EBBBBBBBBBCBBBBDBBBBBBBDBBDi9EBi9ECi9EBEi9EFi9EBBCBDCBBDCBBBDCCBBDCBjEFDE0HByCBByCBBBBByCCBBByCDBBByCBFBBByCB19E0lD1lD49EBB79EBDinBC+9EBBEDBDBCDBBBBDBCDBBBBuDBBBBBBBDBCDBBgDCBBBBBDBCDBBgDBXCFBBBBBDBCDBBHBBByCEBHBBBBBDBCDBBHBBByCEIBBBBBDBCDBBHBBByCEBKBBBBBDBCDBBgDBMBBBBBDBCDBBgDB2+EBBBCBBEBBGBBIBBKBBMBNBBBPBBFERBBFTBBCWBBQBCBCCCDCCCCCw/EBBCDEFBBBBBBBC6/EBBBBBBBggFBigFBBBBBBngFBCDBBBBEBBBBBEBCBBEBxgFygFBBCBBB3gFwgDBBBBBBCDEFBBIJBBGlHBBSCDNBBEjIQBHCHDENujDonEBzhFB3qDqEyYBBBCBBEBBGBHBBeCJBBLBBCCOBBCmiFBBBBBBBBBBBCBBBBBviFBBBBBBBBBBBBBBBB6iFBB8nEBBBBBBCBBDBBEBBBGBBBnjFBCBBBBBBBBBBBBBBBBBBzjFBBBBBBBBBBBBCBBBBBBEBBBBB+jF/jFBBCCC5oEkkFBBC4rEBBpkFBBBBDBBBBBBBBBBBBBBBBBBCBBBBBBBBB2BB6kFBBBBBBBBBBoIBBBChlFBBklFBBCBplFqlFBCDEFBBBBBCkBBCBqE0lFB2lFBhEBa5GBgED7M2B3MkgD8lFBiMUBBt+C5lDBjmFBiNIlmFBhNJnmFBlCnCrB1GCQEBDBFoyCCvMUqmFBCBumFBBumFvmFBxmFymFBBBDCBBBBBBBBBBBBB/mFBBCBBWtNFGHBBB7FNkBpnFBBsnFBBBBBBBBBB/lDyDnHBBB/lDyDnHBKoCnCzGCCCHCCCuEaE3nFBBBBpjBDBBCBCC/+DaFBBBBCBBxJpFMioFBBCBnoFBBBBroFBBBuoFBCBBCBB0oFBCBCFBCBBCBC9oFBthDthDhpFBBBkpFBCBBBDqpFBBBtpFBBCwEBBCBupD/I4pFBBBBBBBBBulDncnoBBulDncnoBBW+pF/pFBBClqFBBBBoKBBBtqFBnqDwqFBCBEBGBIBoBKB8qFB+qF/qFBBCBBCjrFBBBBBCBBBCnrFBBBB+mD9bKnoBB+mD9bKnoBBxrFBzrFBB8VBBtzEBuzEBBBwzEBBBC9tD+tDBguDBksFBBBosFBCBBCBBBBCvsFBBgBwBBlDLBBCgBjBBrBDB1H3sF5gCB7gCB3zBBBBBBhtFlyEjtFBCmtFntFBBptFBrtFBJBCCDBDjezzDCCCDBDjezzDBBCBCCDBDjezzDBBCBCCDBDjezzDCBCBCCDBDjezzDBEBCBCCDBDjezzDFBCBCCDBDjezzDBBBIBCBCCDBDjezzDBBCEC7tFBwyEBBwyEBBBguFB1yEBB1yEBBBCBBEBBGBHBIBBKBBDMBBGOBPBBBRBBBCDCCECCBCBZB1yEBBBBBBBBBBBBBjvFB4zEBB4zECB4zEBEB4zEBBCCBBCCBBBCCBBBBCCCBBBCCBwvFBl0EBBl0EBCDBBBDBBDCBDBEBDFBDBBHBDBJBDBBCCDCjwFBCDBBBDBBDCBDDBDBBFBDBBBDDCDDwCCECywFBBBBBBBCBBBCBBBBCBB8C9CB/CDBBGBGBFJBBMBBDDECrxFsxFBBCBBCBCBBCBBBBCzyEBzyEBBBnxFPoxFPBqxFPBBtxFPBvxFPBCBFBBDCDCnyFBBBBBBCBBBBBDBBBCDBBBBBCBDBBByyFBBB2yFBB5zEBBBBB5zEBBBBBBBBBCBjzFBBCBBCpzFBBBBBBBBBBBBCBBBBBxzFBCBEFBBBDCBBBCB9zFBBBBh0FBBBCBj1EBj1ECj1EDj1EBBBDBBBBBBBBBBBBBBBBDBCyFLB30Fr5Es5EBBBBBBBB90FBBBBBBBCBBBDBBBBBDEBBBDo1Fp1Fq1FBBs1FqxFBBv1FBCBCDDCCDDBECDDBCE2IB2IC2IBE2IBBCCBBBBBBBBBCBBBBBEBBBBFBBBBBo2FBBCBEFBBFBCDBBBCDCBBBBBBCDCBCRCoBIPjFL23EB0zDkjCBCBBBBBBBBBBBBBBBBCBEBGBs3FlqEBv3FBDkCBlRBBEBB13FBBCB63FBCBBCBBCCBCBnKCECBj4FBBCBo4FBBBBBBBBBBBw4FBBB04FBBBBBBBBCBBFBDvB/4FBCBEBGBBCCCnMm6En6EBBCBu5FBBx5FBBBBBBBBBB55FBBBBBBo5FBkjBDCCF40C8K7crVBxECkjBDCCF40C8K7crVBxEDkjBDCCF40C8K7crVBxEBBBBEBBEBo6FBBBDBBBv6Fw6FBBCuKCCDCBwHDCBCBHCBBDLCMCBBBg7Fh7FBBCBBBBn7FBCBCBBCaB2FBCCKBBBDBBBBCaBBBBBCxEBCCKBBBDCBBBCaBBBBBCxEBCCKBBBDBCDGBBBCaBBBBBCxEBCCKBBBDGBEIBBBCaBBBBBCxEBCCKBBBDBBLBBBCaBBBBBCxEBCCKBBBDBDCDDDEDFDGDHDTBBBCaBBBBBCxEBCCKBBBDBIK0HBBNOaBBBCaBBBBBCxEBCCKBBBDBmNLBDEmNLBBGhBBBBCaBBBBBCxEBCCKBBBDBBkBBBBCaBBBBBCxEBCCKBBBDBz8F08FBBCBBBBBBuxBBCBBCBBBBBBCv0CoKBv0CoKCv0CoKBEv0CoKFv0CoKBHv0CoKBBKv0CoKBFBBCDDCBiEFuC6C2Cu+EBBBBBi1CoKBBB5QBBBBB5QCBB5QBEBB5QBBHBB5QBEJBB5QBLBB5QBoRgFhFBt+FBv+FBBy+FBBsJgHhHBjHB7+FBBB/+FBB1Jq2E2Jq2EBBCm/FBBBq/FBCBBCBBBBCCBBCBBFBBCBzgFBCB6/FBBBB//FBBBCBBmgGBBuuD3jCBBuuD3jCBBBuuD3jCBBBBuuD3jCBBBBBBBuuD3jCugGBCDBBzgG0gGBCiqEBBBC1tEBCBEBGBhhGBCBhuEBBBBjCEniFBCBuhGBBxhG2+F3+FBB6+FBBCDBB2uEB8hGBBkpCBhiGBBEgCFCkiGliGmiGBBoiGBqiGBsiGBBijFBwiGByiGBBBCBBBCBBCCBBBB0/DkjCB0/DkjCC0/DkjCBE0/DkjCBCBI0/DkjCBK0/DkjCBM0/DkjCBCBQ0/DkjCBBT0/DkjCBDV0/DkjCBX0/DkjCBCBEFd0/DkjCBf0/DkjCBhB0/DkjCBjB0/DkjCBBbmB0/DkjCBBBBqB0/DkjCrB0/DkjCBtB0/DkjCBvB0/DkjCBxB0/DkjCyB0/DkjCzB0/DkjC0B0/DkjCBB3B0/DkjC4B0/DkjC5B0/DkjC6B0/DkjCBB9B0/DkjCB/B0/DkjCBBiC0/DkjCBBlC0/DkjCBBoC0/DkjCpC0/DkjCBB5BsC0/DkjColGBBBBBB2TzyEBBBBBuCDBCBBCBBBBuCDBCBBBEBBBBuCDBCBBFBBBBuCDBCBBBHBBBBuCDBCBBIBBBBuCDBCBBBEKBBBBuCDBCBBLBBBBuCDBCBBMBBBBuCDBCBB5lGBCDBBBDBBDBBBDCBBDBEBBDBBHBBDBJBBDpmGBBBBBBBBBBBBBBBBBCBBBBBCCCznFBznFBBznFBBwgEonBBwgEonBBBwgEonBBBgnGBCBBCBBCCBCBEBCBgBBHBCIBCiBBBDJBCiBBBDKBCiBBBDBBBBlBwnGBBBBBBBCBBFBBCD7nGjOBBCBDBBBBDBBDCBDBEBDxCBBBBuCDBCBBByCnoGBCBBCCCBBCvoGBvuFCvuFDvuFBBFvuFBBBFBBBBBBB7oGBBBBBgpGBBBCBDBBBGBBBqpGBBBBBBBB8EOxpGBCBBCCCBC5pGBCBBC+pGBBBiqGBBBBBBBBBBBBBBBCBBBBBBBtqGBBBCBB8FEBBBBBBBBBBBHBNBOBPBBBBSBBQBGLDWBByHBuHBZBBbBBBCsrGBBzRsyBChGBBBBuCDBCBB4IsyBDzRsyBBFzRsyBBDHzRsyBBJzRsyBB4rG5rG6rGBBBDB7sFBCDEB0HBBGBDB5GEDOIBnsGBqsGBqsGBCBBFBBtlEulEvlEwlEBBBBEBBBBBBEBBBBBBl2BDCCF40C8KmyBBxEBl2BDCCF40C8KmyBBxEBBl2BDCCF40C8KmyBBxECBl2BDCCF40C8KmyBBxEBEBl2BDCCF40C8KmyBBxEBBCCBBBBBBBBBBBBBBBBBCBBBBBBBBBCFBBBBBBBBBsHCHBBBBBBBBBBKBBBBBBBBmEBB2EMBBBBBBBBmEBBOBBBBBBBBBBRBBBBBBBBBTBBBBBBBBjuGBBBBBBBBBBBBjCCCEDRFDBDFCHCfxC5BEDDDCGGCCDEDCCECCCCDCCECCCsuGBBBBBBwuGBBBxIBBDBCBE6I3uGBBBBBBBBswEBswEBgvGBBBBBBBBBBBBBCDBBsvGBCDBBBDBBDBBBBBr3FB4vGBB7vGBBBBBCBBBEBBFBBBBBBECv5EBBBBCBrwGB9rGC9rGBBCBxwGBBBBBBBBBBCBBBBB2CrIBCjFFBBBBBp0CBr0CBr0CBBjxGBBBBBBBB6oDBBCn0FxDyZBBBBBBBBBBBBBBBBBCBBBBBBBBBEBBBBBBBBBCBmrEBBgyGBBBBBBBBCBBBBqGoGBqyGBBBCBBvyGBxyGBBBBmB1yG1lFBBCBBBBBBKBBBBBBBKBBBBBnzGBBBBBBJBBBBBBCBBJBBBBBBBEBBJBBBBBBBGBBJBBBBBBHBBJBBBBBBIBBJBBBBBBBKBBJBBBBBBBDMBBJBBBBBBBGOBBJBBBBBBPBBJBBBBBBQBBJBBBBBBB7zGBBB80FBw2FBw2FBBw2FBBCBw2F4xGn0GBBq0GBCDBBv0GBBHDyBmfB00GBB30GBBCBEBGBg1GBBj1GBl1GBBBCBnJr1GBzBB4BCIBv1GBBCBzwB0wBBBCBBBBBBCCBBBCBo/EBCBBC/1GBBBBBBBBBBBBBBBBBBCBBBBBBBBKBBBC/DBBBBBBBBBEBBBBBBBBBx2Gy2GB2yEBCB42GBCBBC92GBzpBCDBkeCBBBBzpBCDBkeCCBBzpBCDBkeCBBFBBzpBCDBkeCl3Gm3G1vEo3GBE7fr3GBp7CBBBBp7CBBBBy3Gz3GBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBCg4Gh4GByyGzyGl4GBn4Go4G9zGq4Gr4GBt4GBv4GBx4GBCCDCECFCGCHIJKLCMNCOPCQRSTUVWXp5Gq5Gr5Gs5GBBBBF/0Gv5GBClBCB7zGDz5GBB25GBBCD75GBB+5GBBh6Gi6GBk6Gl6Gm6GBBBBBBi2Bt+B20DBq6GBB4gDBv6GBx6GBBCBBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCuyGCBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCuyGDBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCuyGBBFBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCuyGBBCDBBCDJBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCuyGB/6GBBBBF03G13Gn7Go7Gp7Gq7Gr7Gs7Gt7GBv7GBDBBBBBCHBBBBBBBBCHCBBBBCHB47GBBBBBCBBDBBEBBFBBBHBBEBBBBCHIBBEBBBBCHJBBEBBBBCHKBBEBBBBCHLBBBBBBL35GB35GBCBBChkG0mC1mCBBCBz8GBCBBCCCBBCCCDCECBGCBhFB4vFi9GBBBBBBBBBBBBBBCQu+Et9GBBBBBBBBBBBBBBBBBBBBBBBB99GB1wBqeBBBB1wBqeBCBBBBCBk+GBk+GBiHB/GBCCCDlhCr+GBBBBw+GBBBBBBBBBBCBBBBBCBB8BDHBBBBBhCBKBBBBBkHMBBBBBBk/GBBBBBCBBBEBBBBt/GBBBBBBBBCBBBBBC1/G2/GBBCBBBBBBBBBBBBBBBBBBCCBBBBBBBBBCBEBBBBBBBBBCBBHBBBBBBBBBCHIKBBBBBBBBBCLBBBBBBBBBCMBBBBBBBBBCBOBBBBBBBBBCvgHwgHBB+5EBDBBDCBDBEBDFBDGBDBB+EBBC/EBBy2DBBBBhhHihHBBBDBBDBBCBBCBBBBBBBBBBBBCyhHBB1hHBBBBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBBILBBBBBNBBBBBoiHBBBCBBEBBBCCBBBBBBBBBBBBCCCBBBBBBCCBBFBBBBBBCCBHBBBBBBCCIBBBBBBCCBB0DDBCNBBBBBBCCBGNOljHBz8GBz8GCz8GqjH+kBsjHBBBDBBBBzjHBB2jHBBBBCBthHBC1EBBDEBsqDBjkHvqDwqDmkHBquFBqkHBtuFBCCCBBBBBBBBBBBBCBBBBBByBFBBBBGBBBBBB5kHBCBCBBCBCBBCBCCBCBCBBBBCBCklHBBBBBBBBCB1EslHBBBBBBBBBCBBBBDBBBBBBBDBBC7IEBB8lHBBBBBBBBBCBBBmmHBBBBBBBBCBBBBEBBBBBHBBBmHBxHhCdBwnGBJBBBuJCCB3mHBliHCliHBCBBC9mHBBBBBBBBBBBBBB7DlnHBlnHBBqnHBBBy6Fz6FBBhBCBB3kH8CBnlHolHBBkLg6GBBB7DpHg6GBEBklHBGBklHBgFCi0BBB/nHBB0kH1kHBwFvC3kHBvF4CaE/HBDwFCDzFHpNIhJB2FMBjlHklHBB3oHBBBBBBBBBBBBCBBBBBnlHDBBBBBEBBBBBBhB6IBBpHBlFvDHBBBBBnEBBBBIBBBBBBCBpFMBBBBBnlHBnJBPBBBBBBkBvF1BDeCOSBBBBBBBCEB1pHBBBCBBEBBDCDBBC+pHBBBBBBBwyBBBoqHg9GBBBsqHBBBCBBBCCCzDBC9CK+DCmCBfCzqHBBBBBB4qHBBBBBBBBBBBBBBhrHBB4MBBBBBBBB4MB/GBCCCDlhCCBBBB4MB/GBCCCDlhCBEBBBB4MB/GBCCCDlhCByGCDIBBBB4MB/GBCCCDlhCBKBBBB4MB/GBCCCDlhCLBBBB4MB/GBCCCDlhCMBBBB4MB/GBCCCDlhCBOBBBB4MB/GBCCCDlhCPBBBB4MB/GBCCCDlhCQBBBB4MB/GBCCCDlhCBBSBBBB4MB/GBCCCDlhCBUBBBB4MB/GBCCCDlhCBC9KBDC4EBCDCECFCGCHIJ8PCKLCMNCOPCQRSTUVWXsBBBBB4MB/GBCCCDlhCtBBBBB4MB/GBCCCDlhCuBBBBB4MB/GBCCCDlhCvBBBBB4MB/GBCCCDlhCBDxBBBBB4MB/GBCCCDlhCBjBCBBqQC9JyC0BBBBB4MB/GBCCCDlhCBwMBwM3BBBBB4MB/GBCCCDlhCBBCD8BBBBB4MB/GBCCCDlhCBB/BBBBB4MB/GBCCCDlhCBBiCBBBB4MB/GBCCCDlhCjCBBBB4MB/GBCCCDlhCBlCBBBB4MB/GBCCCDlhCmCBBBB4MB/GBCCCDlhCnCBBBB4MB/GBCCCDlhCoCBBBB4MB/GBCCCDlhCpCBBBB4MB/GBCCCDlhCBBBBBBBB1G+C2LCyEBBBBBlCJBBBByEpDuGMhCtCBBBB4MB/GBCCCDlhCBBdwCBBBB4MB/GBCCCDlhCBBzCBBBB4MB/GBCCCDlhCB1CBBBB4MB/GBCCCDlhCBB8EqDCzFjI/tHBBBBBBBBBBBBBBBmuHBBBBBBBBBBBBBBBEBBBBBBFBIBBBBBoOBBBBBBBBBCk8GB6LKBBBBBrFBBBBBkGBBBBBBCCkDBBBB6uHBBnHBfkoH5pFs+BmoHBBBBysHBjvHBBmvHBCBqvHBBCBBCoHkHzEpBIjsHBjsHCqEBBBB4MB/GBCCCDlhCuyEB+CBBsR0vHBBBBBB5vHBBBBBBBBBBBBBCBBBBBBBBFBBBBBB8GBBBBBBgH5sHBowHBBBBBBtwHBBBBxwHBBBBBCB0kC5wHBBBBBBBBBBB0kCCBBBBB0kCBEBBBBB0kCBCDIBBBBB0kCBKBBBBB0kCLBBBBB0kCMBBBBB0kCBOBBBBB0kCPBBBBB0kCQBBBBB0kCBBSBBBBB0kCBUBBBBB0kCBCCDCECFCGCHIJKLMCNOCPQRSTUVWrBBBBBB0kCsBBBBBB0kCtBBBBBB0kCuBBBBBB0kCvBBBBBB0kCBExBBBBBB0kCBjBCBBC0BBBBBB0kCBB3BBBBBB0kCBBCD8BBBBBB0kCBB/BBBBBB0kCBBiCBBBBB0kCjCBBBBB0kCBlCBBBBB0kCmCBBBBB0kCnCBBBBB0kCoCBBBBB0kCpCBBBBB0kCBBBBBBBBCBtCBBBBB0kCBBdwCBBBBB0kCBBzCBBBBB0kCB1CBBBBB0kCBBClwHBgL4zHBBqbrbBBCCCDCBCB47Gk0HBBBo0HBBB7bBBv0HBBBBBBBBBBB30HBBBBBBBBB+0HBBBBBCB3yHBjW3vH4vHBodxyGo5Gt1HBCBEBCsB01HBIhDBBB9uHnV41HBpdqdB91HBBBBBBi2HBCBEBo2Hp2HBr2HBt2Hu2HBBw2HBBCDCCBBBBCDCC12HB32HBlxHClxHDlxHElxHFlxHGlxHHlxHBBBBBBg3HBBBBBBCBBB6e6e8eB+eBt3HBv3HBBBz3HBBBiGCu+E9lGB53HBCB93HBBBBBBi4HBuyDBBuyDBBCBuyDBBBBmEBBBa5BCB4nHu4HB24BBBB04H14H84BB44HB9sEB6sEDBB6sEDB+4H/4HBBi5HBk5Hl5Hm5Hn5Ho5Hp5HBBBBBBG59GCG59GBBBBGG59GBBCEBG59GBBCEBG59GCBCEBG59GBEBCEBG59GFBCEBG59GGBCEBG59GBCDKBCEBG59GBMBCEBG59GBBBBBBBSBCEBG59GBUBCEBG59GVBCEBG59GBBXBCEBG59GYBCEBG59GCaBCEBG59GbBCEBG59GBBdBCEBG59GBfBCEBG59GBhBBCEBG59GiBBCEBG59GBBkBBCEBG59GBmBBCEBG59GBoBBCEBG59GBqBBCEBG59GBsBBCEBG59GBuBBCEBG59GBwBBCEBG59GxBBCEBG59GyBBCEBG59GBBBC1BBCEBG59GB3BBCEBG59G4BBCEBG59G5BBCEBG59GBCBCDGBhCBCEBG59GBjCBCEBG59GBlCBCEBG59GBnCBCEBG59GBvBBOBpCBCEBG59GBBsCBCEBG59GtCBCEBG59GBBBwCBCEBG59GBBzCBCEBG59GBBDCBEG5CBCEBG59G6CBCEBG59GBB8CBCEBG59GBB/CBCEBG59GBhDBCEBG59GBBBBBBBnDBCEBG59GBpDBCEBG59GBrDBCEBG59GBBuDBCEBG59GBBxDBCEBG59GBzDBCEBG59GBCDBBFB6DBCEBG59G7DBCEBG59G8DBCEBG59GBBB1DB+DBCEBG59GBmCBgEBCEBG59GB09HBBBBBBCBBBBC79H7wG99HBjxGBBCCBCCCBDCCBECCBBBCBHCCBICCBBGBCBBEBBBBBBBBBBBBBBBBCBBE96HB1+HBBBBBBBBBCBBBBBEBBBBFBBBBGBBBBBBBDBBBHBBHCBHBBCn/HBCBEBBBDCCDCDDCkgHBlgHBBngHBBCqgHBBBCBCCBCBBCBBCCBCBgyH+JBBu6D1pD9NBBu6D1pD9NCBu6D1pD9NBEBu6D1pD9NBGBu6D1pD9NBIBu6D1pD9NBCDBBBCCCCwgIBBBBBBB1gIBBBBBBB7gIB9gIBBBBBBBBBBBBBBBBBohIBCBshIBBBBBBBBBBBBBBBB4hIB8DC8DD8DBBF8DG8DBBCBDEBBBBDDBBBBBBBDDCBBBBBDDBpFsEm6HBBB+jCBBBCBBEBBB9+HBBgmECgmEBBCBBBBBBBBBBBBC/iIgjIBr8HDBljIBBCCBCBBBBBBBBCCBCBBBBBBBBBBBBBBBB1jIBBBBBBBBBBBBBBBBCBBBBBBCuEBBqCpCikIBBBBBB/pCB/pCBqkIolHBtkIBvkIwkIBykIBBlqCBBDCBBBDCBBBBDC5kI6kIBBCnhIBmhI8gIglIBBBCBBEBBnlIBplIBBBBCxiIBBBwlIBBBBCBB2lIBB5lIBBB8lIB+lIBBBBBBBB3wC0oHBBB0oH7mHBpBTCqmIrmIBtmIBvmIBxmIBxsHBBxsHBBBxsHBBBBxsHCBBBxsHBEBBBxsHFBBBxsHBCIBBBxsHJBBBxsHBBMBBBxsHNBBBxsHOBBBxsHPBBBxsHQBBBxsHBSBBBxsHTBBBxsHBBCXBBBxsHBZBBBxsHBbBBBxsHBBeBBBxsHBBhBBBBxsHBdjBBBBxsHkBBBBxsHBmBBBBxsHBoBBBBxsHBBCBtBBBBxsHBCBxBBBBxsHyBBBBxsHB0BBBBxsHB2BBBBxsHB4BBBBxsHBC7BBBBxsHB9BBBBxsHB/BBBBxsHgCBBBxsHBBCBlCBBBxsHBGnCBBBxsHBBiCBnCtCBBBxsHBgCwCBBBxsHBBBBBBBBBBB4CBBBxsHBBBBBBBBBBBBhDBBBxsHiDBBBxsHBCBVmDBBBxsHB8pIBCBBCBBBCBBBBCBCBBCBDBBCBBBBDBBBCBBBDBBBCBCBDBBBCBoDBBBxsHBEBDBBBCBrqIBBBBBBBBBByqIBBBBBBBBBBBIJBCD/qIzvHBBBBBCBBB+CEBBFBBBBIBBBKBBBMBBBOBBBxrIBCBBCCC3rIB5rI6rIBgiGBBCBBB/rIBBBCBBBCCCDCBBDDEFssIBBBBBBBBBBBBBBBB2sIBBCBEBBCBBBBBBBCqmCrmCBBjtI+oBBxzEyzEzzEv7GBBBBBCoB81GBBCBBBBCoB81GBBB13DBBkrIBBBBBBBB85DBBB85D1wCCB85D1wCBEB85D1wCBBCCh2G+tIB+tIBhuIBFBBCDBBBCDCBBCDBruIBBBBvuIBBBBBB0uIBBBBB5uIBBBBBBBBBBBBBCBBpIBBBxsHB3GJEBBBGBBHBBBB7EuDJBBBBMBBNBBBB0FuvIBBBBBBBBBBBBBB+1C4vI5vIBBskCBDzvEBBDzvEBBBDzvEBBBBBBBBDzvECBBBBBDzvEDBBBBBD2EBB7qEEBBBBBDzvEBGBBBBBDzvEHBBBBBDzvEIBBBBBDzvEBBBpwIBBBBBBBBBBBCBBBBBBBCBBBCBBwFEBBGBHBBB8wIBBBBBBBCBBBBEBBBFBBBGBBBBvF0DIBBBBKBBBLBBBBBCOBBBBqKBBBCDqKBBSBBByxIBBBBBBBCBBBBEBBBBBCCCCCB+xIBCBCcBFBHBvE85D1wCBBBBBBrFBBBBBBBBBrFCBBBBrFBEBBBBrFBGBBBBrFBIBBBBrFJBBBBrFBBiJ+BBLBBBBrFBqBEjC1FnBoB9yIBBBhzIBBBBBBBBBBxUBBBBBBBBBBBBBBCBBBBBBDvDEFvwGkjCwwGkjCBywGkjCB0wGkjCBB3wGkjCB5wGkjCBi0IBBBBBBBCBBBBCBBCCBCBqEu0IBBBBCBBCQCCDCCWqDsBCJ0BBBBBDGgBBBCkD/tCguChuCBjuCBluCmuCnuCBpuCBDruCBGtuCuuCBBwuCBo1IBBBzuIBBDBBBBBz1IBgRBBgRBBBBBgR8yI/qGn0CB81IB9wD+wDBgxDhxDBBBDCnEm2IBBKzvC0vC1vCBCB5vCBEBG8vCznFBBy2IBBB+gEBB82IBBBBt6EBCBl3Ij4Hn3IBp3IBBBBt3IBBw3I/0EBBi3HBBBBBBBi3H23IBBvBNCBh0CBB1BdCDCCECCB73IBBW+3ItTBBrTBBBBBBBBBrTl4IBBC2TB3TBBBCBBBBC1sCB8TBy4IBBZ14IBBCXIQ44IBjUBCB94IBBBg5IBBCEBm5IBBBBBBBBfCBBBBCBGBBBBIBBBBKBBBB25IBwoEBBBBBBBBBBBBBBBBwoECBBBBBBBBwoEBCDGBBBBBBBBwoEBIBBBBBBBBwoEBo6IBBBBBt6IBBBBBx6IBBBCBB26I36IB56IBu/HCu/HBBBGu/HBBCBBBBBu/HCCBBBBBu/HDCBBBBBu/HECBBBBBu/HFCBBBBBu/HBBHCBBBBBu/HICBBBBBu/HBBKCBBBBBu/HBKCBBBBBu/HBDBFBBDQCBBBBBu/HRCBBBBBu/HSCBBBBBu/HBBVCBBBBBu/HWCBBBBBu/HXCBBBBBu/HBZCBBBBBu/HBbCBBBBBu/HBCBIEBfCBBBBBu/HBhBCBBBBBu/HiBCBBBBBu/HBBFCCkBCBBBBBu/HlBCBBBBBu/HBBBdDDBoBCBBBBBu/HBJEFUqBCBBBBBu/HBBCCEDCGEFCBDDFCCCEDCGEFCBDDFDCCEDCGEFCBDDFBFCCEDCGEFCBDDFBBICCEDCGEFCBDDFBBLCCEDCGEFCBDDFBNCCEDCGEFCBDDFBPCCEDCGEFCBDDFQCCEDCGEFCBDDFB98I2hCBBBBBBBBBBBBBBCBBBBDBBBBBBFBBBBBHBBBBBCKBBBBBBNBBBBSCCEDCGEFCBDDFBPBBBBBBSBBBBBUBBBBBm/GBm/GBBm/GBBBm/GCBBm/GDBBm/GEBBm/GBCGBBm/GBBCBGBBBBBp7IBBBBDBBCDBDEFGLMNOPRBBCqCUBBCtCDBFBUCHNIElCKfBBhBBB8CCCEDCGEFCBDDFBcn/IBBCDBFBDy/Iz/IB5kFBBCBBBBBBBBBBBBBCBB//IBCDBBBBEBBECBEBBCBBCBBBCBBBBCBBBBBCCBBBBCBEBBBBCBGBBBBCB0gJBBBBBBB7gDBBBBBBBBBCBBBBDBBBBBFBBBBBBnBmhJynFBphJBB+tHBBDCorHBBBBBBBBBDCorHCBBBBBDCorHBBBDBBDCBDDBDBBBGBDBFJBDBBCBCECCBCEUC1ECCEDCGEFCBDDFiiJi+EkiJBBBDCDBBCBBCCBCBrmFoxBBBBBBBBBBxiJyiJBBC5iJ6iJBBCBCBdcGyEgjJBBjjJkjJBBCBBBytD2IztD2IBBCCCBgHCgHFCBjHHCBCsFBDEMCB5jJBCBEBBCCBBBBBBCCCBBBCCByiDBBBBBBp3DBCBBCBBCBBBCCBBCgBCBwlIBBBB3kJBBBBBjZBlzHmzHBBB/uHhE+XCBB/uHhE+XBBBDBJkCmXBoXBEFBBBCBBBBBBBBBBBBBB7nDB5Q8nDB5QBB/nDB5QBBDjoDB5QBBCBDDzHBBg5DBBBBBBBBBBBBBg/BBsmJBBzjJ89FBBC0Qk0CBBC0Qk0CCBC0Qk0CBBqxDBB6mJBCBEFBBBg6DBCBBCmnJBCBBCCBBLFCOltDmtDBBCxnJBBCB2nJBBxtD6nJB8nJBCBBEBBjoJBBmoJBrFooJBBCBtoJBBBBBCBB1oJBCBCB7oJBBqyCryCBtyCBBCCBBBBCC5pIB7pInlGBBqpJrpJspJtpJBukJvpJBxpJBBBDCCB2pJBBBCBDBBBDGBHBBBCKBBjqJBlqJBBBBBBB8rHBBBtqJBBwqJBBBBBBBBBCBBBBDBBBBCDIBHBBBBIBBBBBBGKBBBBLBBBBMBBBBBBBHBirJBBBBBBBBBBBBBBBBBBBBBBBBvrJBBBBBBBBBBBBBBBBB5rJ6rJB8rJBB/rJBBisJBECsCU+LksJBBBDCGCosJBBBBBBBBBBBBBCBBBBBBBEBBBBBBFBBBBBBBBBBFIBnBBBBBBBBBBBBBBeBBBBBBFIBDCGCBKBBBBBBBBBBBB6sJB8sJBBBBBBBBBBipGktJltJBBCviJBviJBBBBBBBBBBBBBBBBBBBB0tJB2tJB4tJBCBBFBBguJBBBLBBFDDBBBSOEpuJBBCBuuJBBxuJBBshImFBB4uJBBB7uJBB+uJBCDBBCCCFBJBBqvJBCBCBwvJBCBBFBBBDDCDDBCDEwxHBgwJBCBBBBEBBECBEBBCrwJBBBCDhBDCBEwwJBBCB1wJBB4wJ9E5E8EB9wJBCgxJBBCBCCBB6EiDRtLymBCCBCCBB6EiDRtLymBBBCCCDCBBGCBICBCuxJujJBBBBBCBBDBBBFBBBBIBBJBBKBBBMBBBDBECOBBBHBCCKhyJBiBBE8EiD+LymBBBBBBBBCBBBDBBBBFBBBGBBBBIBBBBDvyJBwBBgUymBCwBBgUymBBBCBDCBBPDHCBJCBBCKBLMN48BpwJqwJnzJBpzJB46C98BBBCCCB2BzbBBCCCB2BzbCBCCCB2BzbBEBCCCB2BzbBBGBCCCB2BzbBBJBCCCB2BzbBBBFEBBBBB8zJBBBBBCBBBBBBCBBDBBDFBBBCBBHBBBByjHt0Ju0JBB2jHlvHBBEBDzjHBBBDzjHBCBDzjHBBBDGBDzjHBBBCIBBCBDBDCCBDBDBBBDBCBDBDBBBBDBCBDBDBBBBDBCBDBDCBBBDBCBDBDBEBBBDBCBDBDBGBBBDBCBDBDBIBBBDBCBDBDu1JBCBBCGBBBDBDBBBDBDBBBBDBDBCBBDBDBDBBDBDBEBBDBDBFBBDBDBBHBBDBDBBCKBBDBDBLBBDBDBMBBDBDBNBBDBDBBBBRBBDBDBBTBBDBDBBBGBBBBDBBVBBDBDBBQCBCSBMFtpEBBCBEFBBDBFBBBBMB3FOBQtFCzBCCi3Jj3JCBBBz/DB6hEDC6hEDBp3JBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBEBBBBBBBBBBBBCBBCJBBBBBBBBBBBBBCFCBBBBBBBBBBCFCBC4CEBBBBBCFCBCB0BEBDE0BLBBBBBCFCBCBBOPRBBBBBCFCBCBBq6HBBBB6I84JBBBBBBBBBBCBBBtGCsBCBm5JBBBBBBCBu5JBBBBz5JBBCBBEBBFBDCDB2G3GB5GBBBECEBCD9HntEBq6JBBtNBBBBt2Gv6J03J13JBz6JBBBBBB46JBpEqErEBBMxdnEBBBsEsEtEl7JBBBBBBBq7JBB7oIyYB8oIyYBBw7JBBBBBoBx0E27JB7kIBBBBBB7kI77JB7tJEBBJFCBTHCC/7JBBuOzzGk8JBBBBo8Jp8JBBCCCBECBGCHCBHCBCILCBLMPCBBBBCBECCBCCBBBCBECCBCBEBBBCBECCBCBGBBBCBECCBCHBBBCBECCBCBHBBBCBECCBCBCKBBBCBECCBCBBCECCBBBBCBECCBCBn9JBCBBBBBBBBBBBBBx9JBnwEGmeCnwEGmeBBBDBnwEGmeBCBBCB69JB69JB+9JBBh+JBh+JBBBCBBxsEzyEn6GBCBBCBBBBBBCCBBBCu+JBBBB1+JBB4+JBCBEBEBIBBCCCCCCCCCBTCDEo/JBBBBCBEBBHBJBBCCDCUDOCKB/oIB6zBgpIB6zBBBCBB8/J9/JBBCBhgKBB5D8iGBBBBBBBGBC84GBBBBBBygKiiIBBCBBBBB5CBNg1Gh1Gh1Gj1GBl1GBEo1GBo1GBBo1GCBo1GBBCu1GBgFohKBCBBCBBCBEB1hKBBBBBBBDBBBC9hKBiBCBEBBkiKBBm+GBBBCBBEBBrjJBUDBB22GBKyiKBBCBEB5iKBBBBvgKB/iKgjKktIijKBvpGotIxpGqtIBBBBBCB8+CCBBBBCB8+CBrjKBCBCCBBCBBBBBBCBBBBBBCBBBBCB3jKBBBBBBBCBBBBBBDCDBCBGDBIDBBLDMDNDBPDBBBBUDBBJBXDYDBB4kKBBBBBBBBBBBBBBBBBBjlKkhGBBBBBBGBBBulKBwlKBBBCBBBC2lKBBB6lKBBBBB/lKBBBBBBBBBBmmKBrlCBBrmKBBBCBxmKBBBCBEBopJBopJBBBBBBBBCBBBBEBBBBGBBBBCBBKBBBBeR9wGBB/wGBBBKixGBBPxnKBBB6BBB4nK5nKBg5FB06EBCCCCCBBCBBCBCBCBnoKB4lE5lE6lEBtoKBBBBBBBBBg2FBr7EB2oKBBBBBBBBBBBCBBgpKovEBBBBlpKBBBBBFBOyBBNBBCBBBBBupKvpKBCBrpIjnEknEB3pKBBCB8pKBJ+pKB0qJBBBkqKBBBBBBBBFBBBCBwqKBBBBBBBBBBBCBB6qKBBBBBBhrKBjrKBBBnrKorKBqrKBsrKtrKBq+ErnKlmIBynGomI1rK2rK3rK4rKBBCBBBBC9rKB09HgsKhsKBu1IBBBBBBBBBCBBBBBBCBBCBBBCBBBBC16IBBBBBCBBBBCBBCBBBCBBBBCCBBBCFBBBCDBBBCFBBBCBFBBBCFBBBCBHBBBCFBBBCIBBBCFBBBCJBBBCFBBBCBLBBBCFBBBCBDNBBBCFBBBCOBBBCFBBBCPBBBCFBBBCBBRBBBCFBBBCSBBBCqtKrtKBttK3mI9oCiqCwtKBDytKztKBB1tKB3tKN5tK6tKBBB9tKB48FBCEBBCDCBCCBBivJBBBBCBBBBCbFGFBBBBHBBBBJBBBKBBBBMBBBBOBBBBQBBBBCTBBBBVBBBBVBBBXBBBBZBBBBbBBBBdBBBBfBBBBhBBBBiBBBBBkBBBBBmBBBBBQwBoBBBBBCqBBBBBJsBBBBBjBuBBBBBwBBBBBvBzBBBB0BBBBBB2BBBBBFG6BBBBBzB/vKBBCBBCBBnwKBBBBBBBBBBBBBBDBBBBBBBsN3tKB5tK6tKxd8tKB+tKBBCDBFv3HCFv3Hs2CDFv3Hs2CBBCBBCBBBCBBBBCpuKBBCDBBBDwuKxmIBBBBBCBBBEBBBBBDC+gD0kC/gD0kCBhhD0kCBBCCCCCDCCBBFCCBBCDBCCBBBBCDBCCCBBCDBCCBEBBCDBCCBGBBCDBCCBBCCCBBCCCCBCCCBEBCCCBCBBEJBCCCB1yKBBCDEBBBBEBCEBDEBEEBFEBBBizKjzKBBCBBCBB9tIrlKBBtkHBBBtkHBBBBtkHBBBxzKBCBCDBBBCBBBBCBBtxKuxKBB51InHBBBCBBBFBBl0KBBBBBq0KBBBBv0KBBBBBBBBBCBCBBCCBBCC80Ko7G+0KBBCB1zBBBBBBl1Km1K98DBBBBBBBBBBBBBBBBBCBBEBBB21KBj7GBBBBBBBBBBBBB6qIBCBEBqzKrzKBtzKuzKBBBDCBBDCu2KBBCBBCDBBIJBBBBNBBBBBBRBiEBTUVBB+DBC8nIknIiwCBBBBBBCBBDBBBBCBBBCBpnIBpnIBBB+gJB+gJB23KBBBBBBBCBCBBCCBBCCh4KBBCBCBo4KBBBBBBBBCBBEBBCBBCCCBCCZ2BBwBFB9CDU14KBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBlCLEBBBClEBqyKBnEBqyKBBBB22KBBn3K9yKB/yKB/yK42GnjEBs8Jx6HBBBBBBBBGh6KBm6KBm6K0jEB0jEBB0jE97IktJxyIt6KBBBBBBBBBBBBBBBBBB93K+3KBBCCCBBCBCHIBBCHBBCHBBBCHCBBCHBEBBCHBBHBBCHB87IBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBi8KBBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBm9In9IBCDr9IBEGHBBBCBBCj9IBBBBCBBCj9IBBBBBCBBCj9ICBBBBCBBCj9IBBCBBBBBBBBBBBBBBBBBBBBBBBBC0pEBBBBBBBBBBB0pEBBBCBCDGBIBBCCBBCBBCCBBCBBBCCBBCCBBCCBBCBn+Ko+KBBCBBCBCBBCBBC2BBBB0B03Hy+KB5sIBBC2sICBC2sIDBC2sIBBvDFBC2sIBHBC2sIBwDnnIp8BgKx2EBBCBBEBBBBBBECBBEC6xHrtDBBBCBDBBBBDBBDBBBDBBBBDBBBBBBBBBBBBBCBBBBBBBEBBBBBBBBBD14IB14IBpFBpFBCBkgLBBs8IBBtgLBBFm5IBm5IByzFBBzgLBZBCB8gLB+gLBBupCh+ExxBCvnBBBupCh+ExxBCvnBBBBupCh+ExxBCvnBBkhLlhLmhLnhLBBBBB3pCyvGCvnBBBBBBBCBBB8J+gJB8J+gJC8J+gJBBCCCDCECFCBBHCICBBBDBBIBBBBICBBIBCFBBIBHBBIBkyIlyIBBCkyIBBBBCBDBBFBBBziLBCDBBFGBBBBGBBBwgLBtgLBBtgLBBBtgLBB/iHgjHBBCBBBBCCBBCBsjLBBBBBBBBBBBy+Fz+FBCBBCCBCBBFBCBBCD+jL5SB5SC5SD5SBBBBECErhLBCvyI8oKhZBB93IBBB93IBBBgnKBgnKCgnKBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBCBBIBBBBBBCBZKBBBBBBCBMBBBBBBCBBPBBBBBBCBrlLBwuJ/EBBBBBBBCBBBBCCCBKBKFCVBBBBBBCGCBICVBBBBBBCBB5lLBBBBJahmLowGjmLBBCBCCBBBCBCBEBqB9oK+oKBBCCCBBCBB3mLBBBBB7oJnHB7oJnHBB7oJnHD7oJnHBBG7oJnHGBJ7oJnHBDBpnLqnLrnLBBBDBCBxnL41J51JBBBBBBBBBBBBCBBEBBBikJBBjoLBwtHCwtHBBCBwtHBCBBsoLBBCBEFGBIBKJGBFCBBIJBBDHGBBBDEIBB06IxGBCDEBGBBCCBDGBBMBBCDHBBVDBwpLBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBG3qL4qLBBC7qLBCDEFGHBBBBBBJKBBMBBCDHBBCDHtBrrLBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBCDDCBCCBDCDCCCDCw8Ix8IBz8IBBBDCw8IBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCnnLBiuLBBCzwIBBCBCDGBC/jJBhkJBBkkJBBnkJBpkJBrkJBBlECDDCBCCBDCDCCCDCukJBBBBCBm9JB5xBBBBDBBGBsvLB50HBBBCBxvLBzvL0vLBBCBBBBBB6vLBCBBCBBBCBBjwLkwLlwLBBBBBBBqwLBz5GBCFBBBBCBBEBBzwLBBBB/BC4wLgqLBBhqLBBBhqLB9wLBBBBBBBBBBBBBBoxLwqLBBPBBBPBqxLwzGxzGyzGBBu5JBBCDBBBBBBBBBB6xLBCBBBDBBDhDBhyLBBBBBBCBBCBBBCBBBBBBBtyLBCBEBGBBFBDCCBBDCCB5yLBBCBBCCCCCBBCBBBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBCBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBEBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBFBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBHBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBJBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBLBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBNBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBQBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBSBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBTBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBCWBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBYBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBHbBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBdBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBeBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBgBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBhBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBjBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBGwElBBmBBBBBBBBBrBBsBBBBx0LBB00LBBBn3KBn3KB70L50L88J70L80LBBj3G/0LB9zJC9zJBBCB9zJ52Jo1Lr/JBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBBBCDDCBCCBDCDCCCDCBBCBCDDCBCCBDCDCCCDCBBBEBCDDCBCCBDCDCCCDCBBFBCDDCBCCBDCDCCCDCBBBBHBCDDCBCCBDCDCCCDCBBBJBCDDCBCCBDCDCCCDCBBBLBCDDCBCCBDCDCCCDCBBBNBCDDCBCCBDCDCCCDCBBBBQBCDDCBCCBDCDCCCDCBBBSBCDDCBCCBDCDCCCDCBBTBCDDCBCCBDCDCCCDCBBBBCWBCDDCBCCBDCDCCCDCBBBYBCDDCBCCBDCDCCCDCBBBHbBCDDCBCCBDCDCCCDCBBBdBCDDCBCCBDCDCCCDCBBeBCDDCBCCBDCDCCCDCBBBgBBCDDCBCCBDCDCCCDCBBhBBCDDCBCCBDCDCCCDCBBBBjBBCDDCBCCBDCDCCCDCBBBGBCDDCBCCBDCDCCCDCCCDDCBCCBDCDCCCDCBCCDDCBCCBDCDCCCDCBFCDDCBCCBDCDCCCDCBBCDBCDDCBCCBDCDCCCDCCCDBCDDCBCCBDCDCCCDCBBCBCDBCDDCBCCBDCDCCCDCCCBCDBCDDCBCCBDCDCCCDCBECBCDBCDDCBCCBDCDCCCDCFCBCDBCDDCBCCBDCDCCCDCGCBCDBCDDCBCCBDCDCCCDCHCBCDBCDDCBCCBDCDCCCDCICBCDBCDDCBCCBDCDCCCDCBCLCBCDBCDDCBCCBDCDCCCDCMCBCDBCDDCBCCBDCDCCCDCNCBCDBCDDCBCCBDCDCCCDCBBBDCDBBFDBBCDBBCDXCBCDBCDDCBCCBDCDCCCDCLBBBBBBBBBBBBdCBCDBCDDCBCCBDCDCCCDCeCBCDBCDDCBCCBDCDCCCDCBRBgBCBCDBCDDCBCCBDCDCCCDCBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0BCBCDBCDDCBCCBDCDCCCDCBBCDBBwBBBB6BCBCDBCDDCBCCBDCDCCCDCB8BCBCDBCDDCBCCBDCDCCCDCBCBBCBBBBBCBCBBCBBlCCBCDBCDDCBCCBDCDCCCDCmCCBCDBCDDCBCCBDCDCCCDCnCCBCDBCDDCBCCBDCDCCCDCBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyCCBCDBCDDCBCCBDCDCCCDCB0CCBCDBCDDCBCCBDCDCCCDCB2CCBCDBCDDCBCCBDCDCCCDCBCBBFuBCCCBCCB9CCBCDBCDDCBCCBDCDCCCDCB66L76LB8kKBkpK/6LBh7LB52LBl7LBn7LBuQp7LBr7LB1Qu7LBw7LBy7Lz7LBBs6C2BBBDCCBCCCCCCCBBChQBB57LBswFzRiZBBswFzRiZCBswFzRiZBEBswFzRiZBCDIBswFzRiZBCBBBDCBBCCB4XgnKBBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBGu+KBCB56LBp/IBBBp/IBCBp/IBBEBp/IBBCBBCC+9L8wGBBBi+LBCDBB4nKo+LBBr+LBCBEBBCCCCCDCCBBBBBBBICCJCCBBBDFBBBBBBBDFBCBBBDFBDBBBDFBBBi/LBCBBBBBBBHIBBKBBGFDFBBCBDDFCCBDDFBECBDDFBGCBDDFBBDBLCBDDFBCBBCCDCCBCBDDFBBBCCDCCBCBDDFCBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFCBCBBBCCDCCBCBDDFBBCBHBCBBBCCDCCBCBDDFBBtgMBCBBBBBBBHIBBBDFBBBCGDFHDFIDFBBBDBBDCBDBHCCBDBGBDDBIBDDBKBDBBthMo8Jp8Jq8JBBBBCBBBBBFBBBBCBJBBBBB8hMBBBCBBCBCCB0DBDCB0DBBBBBBBBICB0DBJCB0DBBBsiMBhSCFBBBBBBBBEBBBEBBBGIBBBJB2CBCBBBCCDCCBCBDDFBJB2tDBBCijMBBCBBFBqjM2pIBBBiFBrjMurK/lLByjMBCDEFBBBBBFCFBBFFBBIFJFBBBkpLBCDEFGHBBBBBBBHBLBxkMsjBtjBBBCBhrIBBCBhrICBCBhrIB2kM5sKKyjBupCh+EBCuxBCvnBLyjBupCh+EBCuxBCvnBBNyjBupCh+EBCuxBCvnBBBCCKyjBupCh+EBCuxBCvnBBBBBCCKyjBupCh+EBCuxBCvnBCBBCCKyjBupCh+EBCuxBCvnBDBBCCKyjBupCh+EBCuxBCvnBBCGBBCCKyjBupCh+EBCuxBCvnBBIBBCCKyjBupCh+EBCuxBCvnBBEslMBi4LqNBBi4LqNBBBBBBBBB0lMBB3lMB2lMsnK7lM/5Ci3HB/lMBhmMimMBl6ClmMB4qFBBCFBC5hMqmMBBHIh9CBDGI60CCBCC8EiDRtLBBDGI60CCBCC8EiDRtLCBDGI60CCBCC8EiDRtLBBBDBBBBBBDCBBBDBCDGBBBDHBBBDIBBBDJBBBDKBBBDBBBCBBNBBBDBFPBBBDQBBBDRBBBDBPTBBBDUBBBDVBBBDWBBBDXBBBDYBBBDBWaBBBDBcBBBDdBBBDeBBBDBBBFBBBBCBBHBBx6GBBBCBBBC6nMBBCBBBDhoMBz8HBBBBBBBBBBCBBBBBFBBBBHBBBBylMBBBBBCB5lMBBB5oMBBBCWBBBBEBBHBBBLBBCEppMtuL6WolMspMBBCBBBBCBBBBBCBBCBBCBBDBBCBBBBFBBCBBBHBBCBBBBKBBCBBBBBDDCDCDDCDB44J54JB74JB94JBBBDCCBBBBBBBBtqMBmqGlyFCmqGlyFBBCBmqGlyFBBBBBBBBBBBCBBBBBBEBBBBBBGBBBBBBIBBBBBBBLBBBBBBjrMBBBBB0lIjoDBnrMBBBxgKBEvrMBCBBFGBBBDBHBBH6rM8xLBB9rMB/rMBB1sLBBlsMBBosMBBBCBBBBDBBBBBBDBBCBBDBBDBBDBBBCDHBBDBBIBBDBBJBBDBBBBJFNBBDBBOBBDBBPBBDBBBBHFgtMyxF2hBBB7rDB7rDkHBBCD9G94CjpF8/DBBBCD9G94CjpF8/DBBBBBBBBCD9G94CjpF8/DCBBBBBCD9G94CjpF8/DBCDBBHBBBBBCD9G94CjpF8/DBBKBBBBBCD9G94CjpF8/DBCINBBBBBCD9G94CjpF8/DBPBBBBBCD9G94CjpF8/DBPSBBBBBCD9G94CjpF8/DBSVBBBBBCD9G94CjpF8/DBXBBBBBCD9G94CjpF8/DWZBBBBBCD9G94CjpF8/DBbBBBBBCD9G94CjpF8/DBEBBLInuMouMBBCkI94C/oJBBBBBBCkI94C/oJCBBBCkI94C/oJDBBBCkI94C/oJEBBBCkI94C/oJFBBBCkI94C/oJBDHBBBCkI94C/oJ9/H+/HBggIBBBkgIlgIBBGngIogIpgIBrgIBDBkvMBCBBCtsMBtsMBBCBvvMBBBBBB9gI+gIBBBihIBkhIlhImhIBBCDBiwMB4GBB4GCB4GBEB4GBGB4GBIB4GBBBBBBCBBBEBBBQB4GBSB4GBUB4GVB4GBB7DXB4GBZB4GBiuMjuMBBBDnvGCBBDnvGCBCBCBBCBBBBBBBCCBBBBCDBBBBCBBCBBBDxxMBBBBBBBBBBBBBBBB4xMBBBBBBBBDBBBBCDEFIJmyM4sMBB2sMCCB2sMCDB2sMCBBqCEFB2sMCBB3DIB2sMCBByyMBBBCBBBC4yMBBBBBBBBBBCBBBBDBBBBEBBBBFBBBBBBBBHBBBBBBnzMBCDBBBDBBDBBBDBBBBDBBBBBBBDCBBBBBDDBBBBBDBBFBBBBBDBHBBBBBDBrGCrGKBBBBBDBnFDB8zM9zMBBClvMCClvMDClvMBBBDBBBBBBCBBDBBBBr0MBCBEBBCCBBCCz0MBBBBBB50M3sDBBBDBBBCBBEBBBCChPBn1MBB5pC0fzwC69Gr1MBt1MBD/sDBCDDBBBBBBCDDCBBBCDDDCCpD01MBCBBCBBCBBBCB81MBCBBCBi2MBCBCBBCBBBCBCBs2MBBBBBBBBBBBB12MzuDBBBBBCBBB72M82MBpyE0pCBBBCh3MBloJBBloJBCBCFBHBBCCBCt3MBt9LBBBx3MBB40MBh2GB23BygI9mKBBF33MBE83MBBBDBg4MBBBBk4MBBBBp4MB6sCC6sCD6sCBBBDB6sCBBDB6sCCBDB6sCBEBDB6sCBEBDB6sCBBDCBBDB6sCCDCBBDB6sCBBCBBC64MBCDBBBDBBBDBBBBCBBBCCCn5Mo5MBBC4tCCC4tCDC4tCBBBDBC4tCBBDBC4tCBBBBBB05MBBBBB55MBCBBCBCDBBFBBGBBCDDo6MBCBBCBCCBBECBBGCBBBJCBBBMCBBOCBBBBJB/6MB2BBBBHE2BBG2BBI2BBK2BBr7MhuCiuCjuCkuCluCmuCnuCuVBBBBBBBBB17MBBBBBBBBBBCBBBBqBCBBEBBBBBGBBBBBIBBBBBBCk8MBBBBBBBBBBCDBr8MBBu8MBBBnmJ0vD18M6vLBBBBBBBBq6G7QB88M98MBz3Kg9MyhGBBBBBBBBBo9MBBBBBBCBBBCBBBBBOBBBBBBBBBBBO69M79MBBtgLsmKBh+MB6wLBi+MogIBl+MB8wJ9wJp+Mq+MGqgIBCCygIJqgIDv+MBBBDCCBEICCEICBEEICFEICBBBBECBEICCECBEICBEECBEICBCGECBEICBi/MBCBBFBBGBGKBBBNBx/MBBBBpqHxf1F4E8tCqqHxf1F4E8tCrqHxf1F4E8tCCtqHxf1F4E8tCBCBBCDpiLx6KBhvKBBBhvKBggNBigNBCBmgNp5KB79MBBBBimMjmMBugNBvCgxLxgNBzgNB1gN2gNBBB5gNB7gNBh+My7K2tC07K17K27K37KBBBB3tC4esBroH57KBB87KBqhNBBthNB26MBxhNBB/lBBDCCBCCCCCCCBBChQB/lBBDCCBCCCCCCCBBChQC/lBBDCCBCCCCCCCBBChQBE/lBBDCCBCCCCCCCBBChQF/lBBDCCBCCCCCCCBBChQG/lBBDCCBCCCCCCCBBChQH/lBBDCCBCCCCCCCBBChQI/lBBDCCBCCCCCCCBBChQBCL/lBBDCCBCCCCCCCBBChQM/lBBDCCBCCCCCCCBBChQN/lBBDCCBCCCCCCCBBChQBBBDCDBBFDBBCDBBCDX/lBBDCCBCCCCCCCBBChQLBBBBBBBBBBBBd/lBBDCCBCCCCCCCBBChQe/lBBDCCBCCCCCCCBBChQBRBgB/lBBDCCBCCCCCCCBBChQBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0B/lBBDCCBCCCCCCCBBChQBBCDBBwBBBB6B/lBBDCCBCCCCCCCBBChQB8B/lBBDCCBCCCCCCCBBChQBCBBCBBBBBCBCBBCBBlC/lBBDCCBCCCCCCCBBChQmC/lBBDCCBCCCCCCCBBChQnC/lBBDCCBCCCCCCCBBChQBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyC/lBBDCCBCCCCCCCBBChQB0C/lBBDCCBCCCCCCCBBChQB2C/lBBDCCBCCCCCCCBBChQBCBBFuBCCCBCCB9C/lBBDCCBCCCCCCCBBChQBzkNBBBCBB8uE9uEB3oMvpM9kNBqDtyLyYglNBBjlNBtuLBzjHBnlNolNBBrlNslNBBBwlNBylNBBBj4LMBBLsF7lNBuqMBBvqMBBBBBBvqMyqMBBBBByqMBBBC6qMB8qMsmNB8hMBBBBBBBBBB8hMB5+KB5+KnrM3mNBBBBBBBBBB+mNBBBuwGs4IinNqmNrmNsmNBBBBinNBBBBBBBBBinNBBBBBBBB2mNBBB3jL4jLBBC0jLBBBBBBBBBBC0jLCBBBBBC0jLBBjkLBCBBCBBCCBCBCDGBCBBFBDBBCBBPDBBBBBBBBBBBBBBDBBCGD9mHBBB4oN7oNBBC0mNglLBCBEBllLB6jLB6jLB9jLBCBBCBikLBBBBBBBCBBBB1pNBCDBBBDCDBEDBBCCBDBBCCBDCBCCBDBEBCCBDBGBCCBDBIBCCBDBKBCCBDBBNBCCBDBBCBSBCCBDBCBBCXBCCBDYBCCBDBBaBCCBDBSFBfBCCBDBhBBCCBDFBBBBjBBCCBDBlBBCCBDBCBorNBCBEBBCCCCCBusMyrNBCBBCCCBBCBCCCBCBECBCBGCBCBICBCBisNBopNBBBBBBBCBBBBBBBusNBBBysNBCBBCBBCCBCBCB8sNBBB/xMBBBBB4nLBBiBShpNBhpNBqtNrtNBBCl/IiyDBBCl/IiyDBBBCl/IiyDwtNgwLvtNBBpoLBxnFBxnFBwEBwEvoLBBB/tNB+uMBjuNjhMBmuNnuNouNohMhtBquN7zHBBBBtuNBGBvuNBxuNBzuNB1uNBBCCCCCHCz/IIrmCvnBBBCCCCCHCz/IIrmCvnBBBBCCCCCHCz/IIrmCvnBCBBCCCCCHCz/IIrmCvnBBi/BBi/BCi/BBEi/BBBCCBi/BBBCCBi/BBBBCCBi/BBmvNBgrNBBgrNBCBBBtvNBBBBBBBBBBBBBBBBCBEB4vNBrkHzRiZBBrkHzRiZBBB9vNBi5JBi5JBBi5JBBBBBBmwNBBCBrwNBBBBCBBBBD6pN0wNB92HBBCluNB5wNBuCBBuCBBBB/wNBBBBCBBz+IBBCBEFBBBDCBBDCCBDCjCwxNBBBC1xNB3xNB5xNBBBCBEBCiyNBCBEBoyNBCDBBBDBBDCBDBEBDBBCC0yNBB3yNBCDBBBDBBD+yNBBBCBDBBBtBDEHBBJBBLBBCBBCBBCRBBQRBRB8S3zNBBBBDBBFBBHBBJBBLBBBBDCCCC4rHBBBBr0Ns0NBBDBCy0NBj6G00NB1nM30NB50NBBBE1yJBECrmLBBBBECrmLBBusK7OBBCB7vLBBq1Nr1NBBC0GBBBw1NBBBBB11NBBB1H1H2HBB91NBB6lJkUh2NsB8yLkjCBBBCBBBCBBCq2NBBCBBBDBCDBBBCBBC12NBBBBBBBCBBBCBBBFBBBFIBBBBCBCDBBCBCDk3NBCBCFBBCBCBBCBCBBBBBBBBBBBBBB13NBBBBCBBBCCCBECFCGCh4Ni4NBBCCCBFBBECBGCBr4NBBBBBBBBBBBBj7MBB34N44N54N64N74NB94N+4N/4NBh5NBBCBDBBBGF+hMBBGF+hMBBBGF+hMBBBBGF+hMCBBBGF+hMDBBBGF+hMBBCBCCBBBCBCBCCBCBDCBCBBBFCBCBBHCBCBBJCBCBKCBCBBB45NB9iMC9iMBBBDCDDDBBCBBDi6NqwLqoM7XBBBCBBDBBBBCBBBBBBBBu6NBBBBBBBBBBCBBBBBFBBBBBIBBBBB+6N1/MBB4tBggDjpFCB4tBggDjpFBCBBCBBBCBBBBCBCp7NoBBBBBBCBBDBBBBBDx7NBCB17N27NBBCnpJBBBBCBu+MBCBj8NBCBn8NBBBCBBBCBBCBBBCv8NBBB61NBosLBCB48NBBBBBBBBBBBCBBBBEBBBBGBBBBk9Nl9NBBCttF1hIBBCttF1hIm9NBm9NBs9NBCBw9NBBBBBBBBB49NBCDBBBDBBDBBBDBBBBDBBBBBDCBBBBDBk+NBBBCBBBCq+NBBBBBBCBBBEBBBGBBBCBBCCCCBCCC5B0+N1+N2+NBB0wF2wF3wF4wF5wFBBBBBDg/NBjtMBCjtMBDjtMBBBBDBn/No/NB8pIBCBBCBCBEBx/NBBB1/NBBBBBBBBBBCBBBBEBBBBBHBBBIBBBBBCBEDCCEDCBqqFBqqFCqqFBCDGqqFHqqFBBBBEBBCBBEBBCiwEBx8KBBB2gO2zMBBB6gOBBB+gOBB0lNBssJBkhO6yLBBuvMphOqhOBBBshOBBCEDoc+jNB+jNBB+jNBzmNBCDBBh7Ci7Cj7CBBBDCDBBBBDBBDp7N5GBBBmiOBBBBBBBBktFBuiO75K7OB75K7O5zJB5zJC5zJB+zJBBBBCB7iOBBigOBBBijOBBBBguDB0kFB98KBCDEFGBBJBGBLBFBBvuDBqyKBskN/xMgyMBBC2nLCC2nLBBCgkOBCBBFBBIBKBBCCDDBBBBBBCCDDBCBBCBCCBBECB5gM6gMB8gMBBCDBBq5D09JCEBq5D09JCEBjlOBBBBBBBBBqlOBBklIuuDyMl3BCBBBBklIuuDyMl3BCBBBBBBBCqC0lOBx3LBBx3LB4lOBBCBEB6tMB5tMFCBBBBBBCBBjmOkmOBBCBBCBCBBCzjOB01DCBCBEBw1DBtuNBtuNBBtuNBBBtuNCBBtuNBCDEqCCBBinOuwMr2DlnOBgBvBu2Jm6MBBsEBBtnOBBBxnOlsHBBBynOBmqNxkKBBBBBDBBBBBzmF+tH0mF+tH1mF+tHBBBBBBB6mF+tH7mF+tHBBBDFBCDFBDDFBEDFBBBBBEBBEBBBECBBEBEBBEFBBEBCBDaJBBEBBCB9oOBCBBCBBBCBv4Cw4Cx4CBBBDBBDppOB2YBBBupOBBBBBB6pIBBBBBBBBBBBBBBBBBBBBBBB6pIBBBkqOBl4CB3sNljBinNvGC2nLBBCBvqOBBB7G7jO8jOBB6mMBtrLBB9qOBBBB0DBOmnMnnMBBCBB2iL7OorOBtrOBmjNBBmjNCBmjNDBmjNBBBDBBmjNBBDBBmjNCBDBBmjNDBDBBmjNBBFBDBBmjNGBDBBmjNHBDBBmjNIBDBBmjN8rOBCDEBBBBEjsOBCDEBBGHIBCBFBCFBJBBJBBBJBBBBJCBBBJBXBBEBBBJBBHBBBJBCfKBBBJBZaBCdBCBhBBBCCCBCBBCCCBCBBBBBBBBBBBCCCBCCBBBBBBCCCBCDBBBBBBCCCBCEBBBBBBCCCBCBBBBEytOBBBCBBBEBBGBBIBBBBMBBBiuOBCDEBBDBDBFBBBFBruOBBBvuOBCBEFBHBDBCDCsjKBBB9uOBBirMB2oLBBhvOjuHmvOBCDEBEBCBBFuvO61KBBCjsCBBBBBBCjsCCBBBCjsCDBBBCjsCEBBBCjsCBBBBEBBECBEBEBEBGBEHBEBBJBEBLBEMBEBOBEBpwOBZBBBBBBZCBBBZDBBBZEBBBZBBBBEBBBolIzR5UpEB2rJBCTCCBCBETCCBCBGaBBgxOBBBBCBDBBBBDnsJBnsJBCBBDvxOBCDBBBD1xOBBBB5xOB7xOBBBBBBBgyOBCBEBBCCBBBCCBBBBCCBBBBBCCBBBBBBCCBCBBBBCCBBBCBBBBBCCBBvyOBBBBBBBBBBBBBBBCBBBBBBFBBBBBBBDDB9yOBBDBizOjzOkzOlzOmzOBBBBBFpnEBBCFpnEBBCFpnEBBBCFpnEtzOBBBwzOByzOBCDEBBBGBCBBCEBBBCECBBCEBCBBCBBBCECBCBBBCEBEBCBBBCEBGBCBBBCEBIBCBBBCEBKBCBBBCELBCBBBCEBNBCBBBCEBPBCBBBCEBFw0Ox0OBz0OBpjJBBCC30O40O45IBBB80OBDBBg1OBBBCBBEBBBPHBBGJBhBBCBBBCEBIVt1OBBBBBBBBBBBBB21OBCBBCBBCB91OBBBBBBh2OBBtvO46NBBo2OBE9zEyrIpkDBBBBBBBw2OBy2OBzuMCvnBBBzuMCvnBBBBzuMCvnBB32OB52OBiwOBkwOBkwOBC0lDxqLBBC0lDxqLCBC0lDxqLBCDEBBBBCBBBBBCo3OBq3OBBBu3OBBx3OBB03OB23OBBBBB73OBonBB+3OmxOg4OBBBDBBBDBBBCBq+N/ZBBr6JBu4OBBBBBh8Kz0BCvnBBh8Kz0BCvnBBBh8Kz0BCvnBCBh8Kz0BCvnBBBCB64OB84O94OBqjBBBCh5OBh5OCh5OBBCm5OBnxMCvnBBBnxMCvnBBBBnxMCvnBgnMBpnDBpnDBruMyoCBBBCB05O/1OBB45OBBBiwMBBCED50BBBBBBBBBCED50BBCl6OBq1BBBBBBBq1B/sOgtOs6OBCBBCBBi5BBBBBBBCBBB26OBBBB66OB9oNBBBBCBBEBBi7O14OBBnkNBBBnkNBBBBClkNn7OBBBr7OBBt9BB2pN6xBBBBDwoNBB37OBBBBBBBr+NgNBgNBBh8OBBBBBCBEBBo8Op8OBBCylLBBCylLBBBz8OB00MCvnBBy8Oz8OBBCy8OBBCy8OBBBCy8OCBBCy8OBCFBBCy8OBHBBCy8OBBCCBCBBCCBCCBCCBCBsoB5yJ9MtoB5yJ9MBBBDBBDBBBv9OBqsMBqsMBBBBBBBBBBB39O6/JBBixM1sCBCBBBDBCDBBBCCCm+OBo+Op+OBBC1pMs+OBBBBBBBBBBBB05JpE15JpE25JpE35JpEBBB55JpEBBBDEB/+OBBB85M2nBB85M2nBC85M2nBBBCBBCCBm6MB98OBBv/OBgiOhiOBBCCCBEC4/OBCBEB06J22BBtiOBBBBBBBBBBBBBBB4gNBCBEBCBBCCBBBBBBBBBBBBBCC3gP4gPBBB8gPBBBBBBBBBBB88D6kIkhPBCDBBFBBCBGBBBBBGBBwhPBBBuIz/K0xBCvnBBuIz/K0xBCvnBBBBBuIz/K0xBCvnBCBBuIz/K0xBCvnBDBBuIz/K0xBCvnBBB7hP2/K9hPBBCBgtB/jLCCBgtB/jLDCBgtB/jLECBgtB/jLBBGCBgtB/jLHCBgtB/jLBBEBDEBBDEBBBDECBBDEDBBDEBCGBBDEBIBBDEBKBBDELBBDEBBINBBDEBBCDCCBDBBBBBBBBBBBBBBBBCDCCBDgjPhjPBBCBCBEBpjPBBBBBBBBBBBBBB2gPBBB2jPB4jPBBBBBBB83EB83E/jPszBhkPBBBBBBBBCBBBCqkPB/zDCFC/zDCFBCF/zDCFBBCBCBBCBCCBCBCBCFBCBCBxnOBxDyZynOBxDyZBBBDBB/kPglPBilPBBCCBmlPBBBBCBBEBBulPBjiDBCeBCBCBvpOswGBswGCswGBBCCnzKBnzK7lPB9lPB+kEupCyvGCvnBBB+kEupCyvGCvnBBBB+kEupCyvGCvnBBgBz1FBB20JBBBDB20JCDB20JDDB20JBBBDsmPBBBBBBBBBzmPw6FBB2mPB4mPq/OBBBBj3DBj3DBBj3DBhnPBBBBCBDBBBonPBBCBCDvnPBBBynPBCBBCBBBCB11DB+1MB+1MBB+1Mh2MBBBj2MBBBBBBjoPBBBBBBBBBBBBBBBBBFBBBBBBBBBByoPBBBBBBB3oP4oP2jF6oP7oP8oPBBBC1jF35D+oPBBCECh4BBBCECh4BBBBCECh4BsUBlpPBB5tOBDBBCDrpPBtpPupPBwpPBypPB0pPB2pPB4pPBg4N7pPBuwIqwIBCtwIBjqPBHlqPBCBBCBBCrqPBBuqPBCxqPBzqPBBBB3qPB5vO6vOBCBBC+qP+mMBBBppJBlrPBBorPBwqCrrPBwuCBBBkwOBy+NBBB2nMB5rPBBCCECECBCDCE8rPBBBBBBBhsPBBBBBpoPBn/NBorIBDBC63B7DqiJCC63B7DqiJBBCjxOBBzsPBBDB4sPBCDBBFBBCDBBBitPjtPBBCCCBECBBCCrtPBBCBstPBstPytPBBBB2tPBBB6tPBBBEBguPBiuPBorPBqjNlUBBqjNlUBBBqjNlUouPpuPBBBBBBBBBBCBBBBBtyOrY7nP8nP9nP+nP/nPBBBBBB2XCCBBBBB2XCBEBBBBB2XCBC/uPBCBEFGBBBBECBCECBBEECBBCHECBBJECBBBBBKLBBLBDFCBECDFCBEDDFCBEB7vPBBwtPBBBhwPBCBBCCCBBCBCpwPBCk0OB8rEBB9yOC9yOBBCBBCBCC1wPBBBBBFGBB9wP+wPBBhxPBjxPB0pP21IBlzNnHmzNnHBBCrxPBBuxPBBxxPBm2O+5MBg6MBBgoNB7xP8xPBB+xPBBBBCBBCBmyPBBk2OBm2OzrPBB+0OBB5rPBB18E9rP9gEB6a+vP/vPgwP9yP9uL/yPBBCB6uLBBBBBBBCBBBB73OpzPBBBBBBBBBBCBBBBCFBBBGBBBBBBDBC1zP2zPBBCy5BjBEBBCy5BjBECBCy5BjBEBBCBBCy5BjBEBBCBBCy5BjBECBCBBCy5BjBEDBCBBCy5BjBEBBCBBBCBBBBCBCBBCBBCFBBCBBHBBCBBr0PBBBBBBBBy0PBy0PCy0PBEy0PBGy0PBIy0PBBBBNy0PBBCFCCCCCFCCCBk1PBBB88OB88OC88OBBF88OBBBBDDCDD1BDBCx1PBBBCBBEBBGBB46JhuE71PBsqLBBBBsqLBg2PB2gKBrvPl2PBn2PrgOsgOpqFqqFBBBBBBBCBBBBBBCBBBBCBCBBBBBBz2P02P12PBBBB52PBBBzyI+2PBCBEBEFBBBCCCBBCCDBBCCEBBCCFBBCCGBBCCHBBCCIBBCCJBBCCBBBBBBBBBJBBBBJCBBJDBBJBxtKBB53PBCBCDEFIBIBDBBBCFBCBBCFBCn4PBCBCDGBBHIJMBOBICj/Lk/LBs+IBCBCBBBBCBBBBBCCBBBBCqCBCBBBBBi5Pu/LBBl5PBcBdDBBdDBBBdDBlBBlBClBBElBBy5PBnrNBCBEB55PBCBBBDBBBDBBh6PBCBEBEFGq6PBs6PBCBw6PBy7OBtCB18CBq4PBq6CBBq6ChpO6xBBBBBurMBl4Px9Oj7Pk7PBBBBBt4Pu4Pv4PBBBDyqF7tKCDyqF7tKDDyqF7tKBBD4pOBwmMBB27PBBBBCBBBBBBECEBCFEGEBBwlOBwlOCwlOBBBDCDJEFziN0qB1qBB3qBBy8PB08PB65PBB58PBCBlkIBj6PBCBEBBm9PBo9PBBr9PBx6Py6Pz6P06PBBB5jNBBEh/MBBBBEh/MBCBBEh/MBBEBBEh/MBBGBBEh/MBB/6PBv/MBCv/MBBEv/MBBGv/MBBBCCCBBCCCCBCCCBBCBBCCCCCBBCCCp+PBBBBx7PBBCBBBDBBBDBCBDBBvlNBBBBg8PBBBCBBBC3mPBB3mPBB3mPCB3mPDB3mPEB3mPBBBBBB3mPBFB3mPCFB3mPBBFFB3mPGFB3mPBIFB3mPJFB3mPKFB3mPLFB3mPBBBBEDBGDDjpOkpOBBCjpOCCjpOBECjpOFCjpOBBDICjpOBkgQBBBBk0KBBBB9BBBQCCCBBBEh/MBCB9BBBQCCCBBBEh/MBBCDGB9BBBQCCCBBBEh/MBBBFkCzgQB3pO8cC3pO8cD3pO8cBCG3pO8cBG3pO8cBFBDBDBBDBDBCDBBzlPjhQB4qMB77NmtHntHBBCBBCrgJy0OB0+PBBBBBBBB6+PBBBBBBmrOBB+hQBgiQh/OBQBsiBBCDEBBBBEBBCBE5gQ6gQBBCBxiQyiQziQ0iQBBB2iQBBCEnmGBBCEnmGCBCEnmGDBCEnmGBBFBCEnmGBHBCEnmGBBCCDBBCEnmGBBCCDBBCEnmGCBCCDBBCEnmGBBCCCBECFCBHCICJCBBBBCCBHCBCwjQBBBBgtOBgtOBunG8iGBwnG8iGBCBBBCGBBBFB+jQB+jQC+jQD+jQE+jQBBBDBEBFBHK+jQBECBBM+jQBBBDCBBCEBBDCBBCECBDCBBCEBEBDCBBCEBCDIBDCBBCEBnzE2sOB4sOrzEBBBCBBBBCCBBBCDBBBCKBDCBBCEglQBBBCBBBBDCDBBFDBsnNBsnNBylQBBBCBBBCBBBBCCBBCBBBCBBBIBBCBBBBBBMBBCBmmQBBBBBBBCBEBBCCBBBCCBxmQBCBEFBBBDCBBDCBBBDC2dB8mQBBBBBBBB2wM0vDBBBBm6OhtBBCBBCCCBECBBCCBCBCB62N62NBBBBBBBBBCJ5nQBCBylCBylCBBBBCBBCBCBroQB4mKC4mKBE4mKBBH4mKBBBBBEDCBBBBBBEDCCBBBEDCBCFBBBEDCB7DBNC/oQymQBkZq/NB2kQ0kIBBppQBrpQBBo3LvpQBBBBBBCBCCBBBBDBBDB7pQBB/8GBBBBsCBB48PByoKBB4E2oKB2oKkjCBtqQBBBxqQyqQzqQ0qQ1qQBB4qQBBCBB5qQB5qQC5qQBE5qQBBCCB5qQBBBBCCB5qQkrQBBBBBBBBB3iPhjPBtnBBxqQBBCCPiiPDEIBnoBBBCCPiiPDEIBnoBBBBCCPiiPDEIBnoBCBBCCPiiPDEIBnoBBEBBCCPiiPDEIBnoBBBHBBCCPiiPDEIBnoBBBBDDCBBBCCPiiPDEIBnoBhjPFBBK2mBBhjPFBBK2mBChjPFBBK2mBBCFhjPFBBK2mBBCBBCBCprQBBBBCpsQBBBBBBBBBiuOnLCBnLCnpJ99L3uEBB3sQBCBEBEDGFBBBBBCCBBBBBBBBCCBBBBqtDhvKBrtDhvKBBCDBBBCB1mQ5GBBB6+L3uEBBBB8mQBBCB6tQBBBBBCBBBEBBFBBBBBBECluQmuQBBCCCBBCBCkhPBBBBwuQBBB0uQBB3uQBtyGCtyGDtyGBBFtyGBBCDBtyGCCDBtyGBBCBCDBtyGBBBBBBB/mLBBpvQBBsvQtvQBBCwvQBBBBBBBBBBBBCBBBBBB5rNhkDBBB9vQB/vQBCBBBkwQo3CBBrhMnwQBBBBCBBCCCBBCBCCCBCBBtoLuoLBBCtoLBB6wQBBBBBBBBBBBBBBBBBBBBBjxQBlxQBBCoxQBoxQBBzqQBBBBBBBBBCBBBBEBBBBCBxpLBxpLBBxpLBBBCBDBBBCBBBDBBBDjyQkyQBBCBoyQBBBBBBBCFjCDu6BysKv6BysKBBCBBBBCB1yQBCBBC6yQBtnKzRBBtnKzRBBBtnKzRBBBBtnKzRCBBBtnKzRBEBBBtnKzRBBCCkzQBBBh+FBi+FBBBCBtzQBCBBCBCCBBBCCCBECBBBDCCDCBBBDGDCBh0QB9tQBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBB9tQBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBBBEBBBB58Nv7B68N78NBBBj5PBy0QBBCC10QBCBBCBBBBCCBBCDBBCB/0QBCDBBCBBBBBCBCBBCBBBCDs1QBBCBEBBB1jOBhlHBBo4P61Q71Q81QB+1QBFxxJh2QBBCBCD39CCCBCD39CBBCBCBCD39CBBCBCBCD39CBBBCBDBBt2QBBBBBBCBBCFBBHBBB62QBB92QBBBh3QBCBEBBCCBBCCBBBCCBBBBBBCCCBBBBCCBBCv3Qw3QBBC8rBrnICC8rBrnIBEC8rBrnIBGC8rBrnIBIC8rBrnIBCBBCCCC93Q+7NBBBi+Pj+PBl+PBn+PBCq+PBBCBCCCBBCCBCCCizOBizOCizOBEizOBBBDCBBDCBBBBBBBBBBBBB+4QBBBBi5QBBBBm5QBCBEBCBBCCBBBBCCBCBBCCBBBCBBCBBBBBBBBBCBBBBBBBzkIB95QBBBBBBi6QBBBBBBBBBBBBBp6QBCBBCCCB8E8kDwnJBBBBTBBBBBTBBBBBBBB+6QBBB2vKBBBm7QBBBBBBBCBu7QBBBBBBBBB07QBB37Q3vG57QB77QBBCCBBBBBBBCCBh8Q59BBBkqPBCBkqPBBBFBkqPBGBkqPBBBIBkqPBBBBBBBCDDBBkqPBCBBCDDBBkqPBBEBBCDDBBkqPBBBBEBBHBBBPBBCDDBBkqPBBBSBBCDDBBkqPBBBBBXBBCDDBBkqPBBCBCcBBCDDBBkqPBBeBBCDDBBkqPBBBCBEjBBBCDDBBkqPBkBBBCDDBBkqPBBBBBECFBCCFDEDECCECFBCCFDEDECBCFECFBCCFDEDECBHECFBCCFDEDECBBCCBCBECFBCCFDEDECBn3F70JBBBBi+QBBB31KB31KBp+QBBs+Qt+QBBC+OCC+OBBCBC+OBCBBC3+QBBBCBBCBBCuhQvhQBBCj/QBBBm/QBBBBBBBBBBt/QBo3LBBCBBDB9uOB3qNB7/QB/DCCBBBBBB/DCCggRhgRBBCCCBBCBCngRBCBBCBCCBDCBBFCBBDBICBBBCDDBBCDD2gRBCBBCBBBBCBDBEBBCBEBKBBMBNBBBrhRBCBBCBBBBBBCzhR0hRBB3hRB7oNBB7oNBBBBBBBBBBBBB7oNBCBEBliRBBBBCBBEBBBCCCCCVfBCDDviRuwDBBCzpNBBCzpNBBBCzpNBBBBBBBCBBBB7iRBBBByBBDIBiiJBCBB7BkjRBBBBBBBBBBBBrjRBCBBCwjRBBBzjR0jR1jRBBBDBBB6jRBBBBB/jRBBBCBBBClkRBBBBBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBB0uIBBBBliLrVBBBBBBBliLrV6kRBBBhiRBBglRBEBBLCilRBBBBBDBjjLBBBCBurBBBBQBB8qBylRB0lRBB3lRBBBtjDB9lRBB+kK/kKBBBCDEDpmRBCGhlKviRwiRBn6ByiRBKCIBBs6BB1iR0mRB0lKBr5Q4mRBBBCBBBC+mRBCBBCBBlnRBBBpnRB87KzRBB87KzRBBB87KzRCBB87KzRBBCCCQCxnRBsjNBCBCBBCC5nRv6GBBB9nR+nRBBCsjJBBBBBkoRBBBBBBBCBBKBEBBBGBBuoRBBBCBBBCBBCCBBBBCBBECBBBBB9oRBBBEFBHBDJBxyMBrpEhvKBBBrpEhvKBBBEBrpEhvKBBGBLgpEhvKBBBEDBHBBdC0pRBBBCBBEBBGBBCB+pRBBBxB6kPBhmNBjmNBBw8OBqqRBsqRBBBwqRBBBBBBB5nR2qRBCBBCBBBBBBBBBBBBCB2rQB2rQkrRBCBBCCCBrrRBBurRvrRBgwKCBCBBBBBBBBBBBBCCBBBBBBCDBBBBBBCBBFBBBBBBCB9rRBBBBBBBBBBBBBlsRrzNkyB6wKB6wKDXgwKC20EBBCDBBCDCBCDBBCwsRBBBBBBBBBBBBBCBBBBBBBEBBBBBBBGBBBBBBBIBBBBBBBBBLBBBBBBBjtRBBBBBBBDBBBBstRBCBEBBBCBECCEC2tRBBBBBBCBBEBBBCCBBBBCCBBBBBCCBBiuRBBCBEBpuRBpuRBBsgRCBruEBBBBBs1Os2CBBBBBBBBBBBBBBBBBBBBBhmC+uR/uRBBCBBBBBBBBBBBBCiUBBrvRBBBaHg0KBByvRBBt2Os2C2vRxhBuzH8iG8yExgBBBCDCFBCBiwR/zQBBv4OBBBv4OmwR60QBz4OB14O24OBBBDr6CBl1Qu6Cw0QB2wRBB5wRBg+OtlBx1Qm5OBuoOs5Oz1Q01QBCNv/BzEjxRBBBCBBBCBBBqxRBBBBBBBBBBBBByxRzxRB6iNBB6lI+CBDB1lIBBDB1lI5xRBBCBCBBCBBBBBBCBBBCmyRBBCBBCsyRBuyRBwyRBBBBBBBBBBBBBBBt3L4yRB+8IBBBBBBhzRBjzRB2nLzRiZBBBBBB2nLzRiZk3QBBrzRBBuzRBwzRByzRBBBCCCBBBDBCBBDBCBBBDBCBBBBDBC9zRBCDBBFGBBBDDBBDDCBDDBEBDDBEBDDBs0RBu0RBCBBBDGBBCBDCCBDDCBDBFCBDBDHCBDBJCBDBBMCBDBzlMBzlMBBBCBBn0Kq1RBwrPBBCt1RBBBBBBBBz1R01RBkhEBBCB51RBBBBBBB+1R/1RBBCCCBBCBBBBCn2RBB76KBCBEv2RB45B55BBBCBBC22RBB52RzmN51K0hJB0hJBBBBBBBBugQBBBBBBCBBDBBBBq3RBCBBBBDBBDCBDBEBDFBDGBDBIBDBBEBLBDBNBDB+3RBknI8EiD+LBBknI8EiD+LCBknI8EiD+LBEBknI8EiD+LBCBq9QB6Jh7HwdBCBmRBmRu4RBCBBCBx4RBCBCBBCB74RBCDBBBDBBBDBBCIBxoEm5Rn5RBBCq5RBp5RBl7Ek+MBCBshQi4BBBBBBBBBCBBBBEBBBBvkM48EBvkM48EB7sMBB7sMCB7sMBEB7sMBGB7sMBBCCCCCCCBl7QBl7QBr6RBBBBBBCBBBBBD4kJ81E91EBBBBBBBCBBBBBCBBBBBBBBBBBBCBBBk7RBBl9JDBCsB57JDBo7RBCBEFBBBBFCFBp2IllJBp2IllJCp2IllJBCBBBDCBCDBBBBGBCBg8RBBCBBBDBBBDBBBCBDBCCBDBBECBDBBBBBBJCBDBBLCBDBMCBDBBOCBDBBQCBDBBSCBDBBUCBDBBCB28FBCDBBBGBBJBBMBIPBB09RB09RBBR4iRBCBEBBBEBBEg+RBBBBBBCBBBCo+RliR3mPniRBxgK75EBBCBBCBCBBDBCBBBBBDB0+RBBBB4+RBBBBBBBBBBBq8RBCBBFBBIBBr/RBBBBBp8PkjCq8PkjCBs8PkjCt8PkjCBBCBCCBEz8PkjC08PkjCBBBDBCGCDBCGBCDEFGHKDBCGqBC7pOBBB0vEluNBBz5RB46NugSBBCBBFBHIJBjpDBCBgEEBghSBBBBBBBBBBBBBBBEBBBBBBBTBgEGBBBBBBBrhSBrhSCrhSBBCBrhSCCBrhSBECBrhSBGCBrhSBECBC4hSB+hSBBCBszNBszNtDBCBBCB+7OBCBEBBCCuiSBBCBBCDHBCBBBBCBCBBBCCCC25Bi5LDBBBBBBBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LD5iSppOqpOrpOBBB8/HBCBEugSBBvgSBwxQBBBBBBBBBBBCBBBB1jSBCBBCZB7jSiBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDjBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDkBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBmBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBCBoBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDpBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBrBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBDnkSBBCB11NtkSBCDBBBDwkSxkStmFqgIBBBBEB6kSB5zIDgUBB5zIDgUvmQBvmQ/kSBB7OBBllSBBBBonQnHBBCyCBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDzCBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDB1CBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBC3CBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDB92NB2lSBB1lSBsqLtqLBCBBCgmShmSimSB4wMlmSBBBBBslKBBBBBBBBBCBBBBBC3DBBB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDDB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBBFB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBHB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDIB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBBC+mSBBBBBDB4nRBBwnKBBwnKBBBwnKBBBBBBBBBBwnKCBBBBBBwnKBzkSB0sHk5EgzBC0sHk5EgzBBBCohPBBBBBBBBBBBB8nSB8nSBqkSozEBBtlK/lEtkS3oRBBBBBBBBBBBBBBsoStoSkhHvoSBl3Mm3MujQs+BntR1oSBBBBBoCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDpCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDqCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBsCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBhpSnwO3iPBBBJ7iPBB+iPBBywOBLBBOxpSBBBnjP1pSB3pS4pSBBBBBBBB+pSBBBBBjqSBjqSBCBBCBuC8nSBBCBBBBB+D0I0qSBBCBEBGBB7qSBBBhrSB10OlxBBByEB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDzEB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LD0EB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBBprSBBBBBBBBBwrSBBBB1rSBBCBBBB9EB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDB5rS6rSBBBBBBBBBBBBBBBBBCBBBBBBBBBmsSBosSBBBxJBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDqsSBjuFBBBxsSBzsSBBBBBBBBBB6sSBC9sSBBBBBBBBBBBBhKBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDCBBBBBBh8PBh8PBCBEstSBBBBBBBMBBBBBytSBwgNBBBBBBBBBQI5tSBBB9tSBBguShuSBBBBBBBBBBBBBBBBBBBBBtuSBBBBBBBBBBBBB5rSgtM9jQBBBg3FBBBBBBBBg3Fh5KgkF5yRB6ez4OzvDgvSBivSBBBBBBBBMB6IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LD7IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDB9IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LD+IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBDhJB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBBCDghO2gG5vSBBCB+vSBBCBCBBCBBBBCB6iRBBBBBBBBBB0C1CBCBBCBZB7NBBBCDHBCBBBBCBCBBBCCCC25Bi5LD8NBBBCDHBCBBBBCBCBBBCCCC25Bi5LDB2wSBBBB6wSBC9wSBBBBBBBBBBBBBB4enxSBBBBBBBBBBBBBCBBBBBBr+IBr+IBBBBBBB2xSBBBBCBB8xS9xSB2sQn3BBBBBBBBrPBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDsPBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBuPBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDvPBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBxPBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBCBBEBD2PBBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBB9jO1ySBBBBBEEEFBICIEBCDMBhzSB60FBBBBBBBBCBtzSBBh8BxzSl4RB2+HFy+H2zSvzQBB44R+MBBBwtPBCBCBBCCBCBB5tP6tPBBCBBBBDBBBBBBBGCBBBv/OBBCDEBBBBBFyLB70SknQBpvSBBCBv0Iw0IBy0IBBDjBiyQBiyQo1SBBBBBBBBBBBBBBBBBB00L1gPBB5I/SBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDgTBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBCjTBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBCBBBEBCi2SBBBBDEBCCBDEBCBmhPB76R86RBK1TBBBCDHBCBBBBCBCBBBCCCC25Bi5LDu2Sv2SBBl4MmzSC02SBBBsgPt6C9NBBB72SBjlR+2SBBBBBqUBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDrUBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDBCDBBwUBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDByBB0UBBBBBCDHBCBBBBCBCBBBCCCC25Bi5LDB4+Kw3SBw3SBDw3SBFw3SBw+FBnhJm6FBCBBCnhJm6F53SBBBh4SBBBBBBBBBBBBBBBBBBCBBBBBBBBBu4Sv4S2mRuyNy4SBBBBB44SBCDBBFBHBBCCDCCCDBBCBCCDBBCBCCDCBCBCCDBEBCBCCDBBHBCBCCDBCKBCBCCDBMBCBCCDBOBCBCCDB05S15SB35SB3rS55SBCDBBBDCDWBCBCCDBJp+Rh6SBBBk6SBCBBCBBBBBBBCB2JBu6SBBw1NBB06S16SBz6Oz6O93SB5lPBBBBB5lPBqjEBqjEi7Sj7SBBBBBBBBBBBBsgStgSBBCBBBBCv7SBx7Sy7SBCDBBFBBCDBBBBBBCDCBBBCDBEBBBCDg8SGBBBCDz7SBj8SBEl8SBn8SBl4NBv6MsmQs8St8SBB42N1vCv8SBx8SB4qQtvC08SB28SBCBBC78SBBC/8SBWm2GBi9Sj9SBoxGm9SBCB61Pr9S/+MBBBv9SBCDBBBDBBBBBBBBDCBBBBDB79SBBCBBCGBBCBDBBBBBq+SBBBBBBBBBB53S63ShDBB0+SBCDBBFBC00QBCBg/SBBBj/SBj4Pm/SBWBBBBBBBBBBBBWCBBBBBBWDBBBBBBWBBFBBBBBBWB38Sn0Go0Gi3P7O3/S4/SBCBBCq6P8/S9/SBurEggTBw6PjgTBBCBCBCBBBBBBBBBBCBCBCCBBBBBCBCBCBBCBBCCBCBEBCBzgTBCBEBBbBCCBlQBlQB+gTBBy1OBBBBBBBBFDnhTBBOBBCCZBBCq6PCOBBCCZBBCq6PBEOBBCCZBBCq6PBGOBBCCZBBCq6PBIOBBCCZBBCq6PBKOBBCCZBBCq6PB0hTBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB/hTgiTBBCBBBBBBBBBBCBCn6PBCBEFBBBDCyiTBBBBBBBBCBBBBBC6iTBBBBBBBFBBBCBBBBGBChjTBCBj8PBj8PnjTBBBBBBk2RBujTBBBBBBBBBBDBBBBBFBBBBBHBBBBBBlQBBBBBBBBBikTjkTkkTBBCnkT9/QBBBDBFBBwkTwgQlpS66Q0kTBBBBB4kTBBBBBBBCBBBBBglTBBBBBBBCBBDBBEBBBBBplTqlTBBBBBBBCBBBBxlTBBBBCBDBBBQ4lTB6lTB8lT9sRVm/NjtD8/NjtDz5Q05QB25QB45QBnmTBpmTBBBBBBumTB8gO9gOBzmTBBBBBCBBDBBBFBBBHBB9mTBBBBBBBBinTBknTB55OkoCpqB+MBB55OkoCpqB+Ms1QBBBBB7hCBurB8hCBurBB01HwxQBYxnTBBBBt6NBBB6nTBB9nTBBgoTBioTBBBBBCBBBooTBBBBBBBBBCBBBBDBBBBBBxoTBBBBBBBBB3oTBs7OtyDBBBBBBBBs7OtyD9oTB/oTBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBBtpTBCBBC0hTBnuS1pTBBBBBBBCBBBDBBBBBFBBBBBgqThqTBBCkqTBmqTBBBCBBrqTsqTBBCCCBxqTBCDBBBDg2E4qTB6qTBBCC9qTBpzEB76QBBkrT5/MzRx5DBBmrEsyGlgEmoCsOBBBmrEsyGlgEmoCsOCBBmrEsyGlgEmoCsODBBmrEsyGlgEmoCsOEBBmrEsyGlgEmoCsOFBBmrEsyGlgEmoCsOsrTBBBBBBBBBBCBBBBzrTirOBBBBBBBBBBB6rTBB9rTBBCBC1jOBBBBB1jOBosTBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBBBCBGBBBBBBHBBBBBBIBBBBBBBBB4nRBBBBB8sTBv/OhXlxBBBBBv/OhXlxBB0BBBBhtTpmTBpmTktTltTBBBBB4pRp/SrtTstTButTBvtT0lB8nSBBC0tT7mKBCB5tTB7tT8tTBh3RBBBBBBh3RCBBBh3RDBBBh3REBBBh3RFBBBh3RGBBBh3RHBBBh3RBJBBBh3RKBBBh3RBBMBBBh3RNBBBh3RBBCBvuTBBBBCBRBBBh3RDBRBBBh3RBBOBBBB2uTB4uTBBBBBBBBBCBBBBDBBBBBBFBBBBBjvTBBBBBBBBBBBBBBBBCBBBBBBBBBFBBBBBBBBuvTBBCCDBBBBBBBiBB7vTBCBEBB3qBBonQnHjwTBBBCBBBFBBrwTBhFiFBBCBBBBBBC0wTBprF/gM4C5KBBBBBBBBBBprF/gM4C5K7wTh/Qi/QB/wTBBBB85MkxTBBBBBBBBBBBrxTsxTB6qRBBCCBBBBBBB4xTBBBBB8xTBBBBBBBgyTBgyTBkyTiVmyTBBBBBqyTBsyTtyTBkrIlrIBBBCyyTzyTB1yTBBCCikRjkRBlkRBnkRB/yTBCBEjzTBlzTBBBBCBBBFBBHBBBxzTBzzTBCBBCB5zTuCvCBBBBBBBBBBBBBBBBBBBj0TBCBn0TBBBBBBBBBBBBBv0Tw0TBBCDBB1yNBnBBCB80TBBBBBg1Th1TBBCzyTBz3SCz3SBCDBBBCBBBBCBBBBBBBCu1TBBBBBBB4tT01TBBCBEBo3IC81TBy0KBBBy0K+tHCBy0K+tHDBy0K+tHBBBDl2TiiMjiMBBBoBpBBBs2TBBCDBBFBHBCKBMB72TBB7zF/2Tg3TBBC1gMBBBBBBBBBBBBC1gMCBBBBBBC1gMDBBBBBBC1gMBBDGBBBBBBC1gMBBBDBDBBDBDLiBn/Sn/So/S13TB33The13TB33TB33TvqQBBBw5GiwJ+3TB+3TBtpPBCB36NB00T10TBC2+Et1M/W"
  },
  "ends": {
   "sizes": "LQCGGCBsDsCDwBkBlBLByDpBEBlCNE9DjBDiCdCYlBERgBD4BTCyDsBL5CtBHnC2BHqFsDFDrCSJkDlCHtCfCSVBlCQCCScnBbKQqBFoBDB1BBGEDTHGCTBDdBFD0BDBHtBHIiBGBIFKDgBHD8CGCfFFDGRH4BGSBB2BIDDFFoBDH3BKFdFDnBEH4BDMCUBDSFDCCVDCBWDEOBDMDCNBDCJCTDBBOEB4BJEkBJDPJCbXDCKGJCCaGDDCEGJCxBJEEHCBCkBSSFCVJFLGFWQENYOFNTOHNaPCNSIENXP1BIBLEKIFBNNGIIGTGGEEEMJCJBLPLOFIMCHLGOFGUKSDDBYHNQKVCMGCOCOBBRDCEcBiBXBZYGDaBOD",
   "steps": "CFBCDCDCCCCiBCDIDKEDCFDCGCEDgDFnDFCBBB0DBCEBDhEBjEyGjDCDCCCDINK+BFCLCDDKFFBCCCDCCCBFCDCDCDCCCCBEBBCBHFCEICDCBCrCECBBBBBBBBBBCBBBBBBCBBBBBBDCBDkCCGCCCCCCBBXEHGICLKKqaCEDCCDFIBBCBCEGCCCCHCDCCCCDCICCGBBBBBCCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBDDFDrfCB6fJCCCCiC6BIgBBCBCCDCCCBCECCCCDCCCCCCCDCBBCBBFDCECDCjoBBEGCBxBCCCCCCCDFDCNBCBDJDDEEEBECCCCBkuBJCCBFCBCCDCCCBCECCCCDCCCCCCCBDCBBCBF7wBFFDEGCBBBB5xBjyBLZCCBBJGCBBBBBBBBBBBBBCEKCCFLCCFDTUFJDCDBBBhBHCCCIBGDDJBGCGCBECBBBCTCDCBECBVREIJCCEBDDWBJbCBDGECGDICCTECGCBBBCCIEDwjCCDCCCCQCLDCCDECICBCCCDDDCCCGCEDCCBDEEGCD2nCBCChoCooCCDJDCFGCBBBZCIKICDDBCCCCEDDCCBKCDBECEDLKDCDGICHEMBCCBDGDCCGEEFICBEGFqxCDECFGEFCICCCpkCuDhLB8yCDDCDBDMEDCCBBBBDCGHDDBBBCCCCECCCICRCQCDCCCDDQfHTCFDDHJClBEKECCOFFaRCCZCCCGGIGEGHQDIMDCLDMDEEEEGEIDEDBCDCCEDMCCCCCDCCDECLDQEDMmoDECDEDECGBFCBIFCCHDDJCBEDDGCCDCCCHDrf8sCBm+ChPDDcCGBBHKBCCDDLCDBCCFCDICBDDNCDCCCDNCFCDCbDCDCCFGFCHFDEDLCCDDEDGo2DCECDFEDBKDBCCCGJDCCCEDEDECBCl5DBn5DCnBHCNJECJCEFHQKJNLPGYCJngEDECIGCECCCCJDIFGDDDEDBBBDBCCDCCCCEEEtf7sC2XI9kEDBBBBCBBBBBBCCCB1lEDBBBBCBBBBBBCCCBDGCCBCCCCCBBCCCtf/nDBhoEMCCCNBJFHDJCKJQDCKJOOPLCCDHSvBKIRCDBCBBBLLCKDNEFIDDCECBBo0EFBBFCCCCCBDEDDCGFGtfz2D44EECBDGCCBBECJCDCBCCBBCkBCuBKCFDCSCBCDCCaJHCFJHFGEBDCBBBBBCECCDCCBCBHCLHECMICBEHPCHGCJCCDBBBEBCCCCBCCDODDEKEFECDCEDGJugBygD+nBHDBDDECBBGCBEFDFCCCCCCFECBEDFDGBCCEHCBBDBtf35CpOqlBDBBBBBB6tFFYCIBLCTOBKaENLEDJHGCMJPCGmBCDQBNCCKBDCGDDCIEGDCCCCCBJIGVCCDBEHICBBCDCBBBBBBCDBBDDBDCIIOF59FEFCCCBBCCDDBBCCELHDCGBBBEDICDGCCCCCCFCCDJCFDkiGDCCDBCtlGCDDLCDCNBFLCDFLICCIMFDEDMCBFELiBDCEFBMDDDNRCBCDCCDCKEECBGDJDKCDLDCGHCBC+wGEFBBCBKCCCCHCBBDCCESECCECCEECFGDDCDDCCCDCECCCDCHCFLCCniGCoUCCCFx3GtDFCQGFGGGIECBLQKJHEBDFGDIVEHCbDGCCCCBCCODGCDBCCKHDECQDOGCMBDKGFCEGJEEDCHCCBDEGBBBBCCDIFDCDCBDBCJHDEGBFJHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBBFCBDDBBDDJCDDCDBHLCCCDDGDCCGCCFIDCnwHFEFCHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBGCBDDBBDDJCDDCDBCDEDBBEEDIHFCCBBCBDCCBCFCFCCCNCCHFCBBCCCHBCCCFFBBBBBBBCE04HBCCE+4HDCz5HCEEGCDDDCCDCCCCCCEBCECBBCCCCCDEGBBBDDCGCCDDCCDCECCHYCSYCPFGCLCCaCDDCDMWOEDukIKECECCCEDECDDCHDCugB1tB5sBrnCE/jCCCC1mICDBEGEBCCDDFCDCCCDCCCDCECCDCBCJJFCMCIIJCECCCCFDdKDMDGXFFICCDGTEEMCCDFCECECBBLCCCBCCFGCCCDCLIDBBBWCH3hG3iCnQBCCECCDCEDEFBBCCHBCBBDCCBDEDFCCEEDIBBBKDHDDDDCDDBCGCCCCCKCBBCCFEDCugB+jB3J5sB0rEmUCs8IDDDCCDGDCCBDCDCCOECDBBBBBBBBBDCBCCBBBBCDDDCNPCCCGnBKCIJCDGECBCCBBBCKCFHCEQPLJrmJDFDMCBCCBBBEDCDBCEDDCDCFDCCCDImpJDqpJBKDDBECCFDDJCDE4BCitJRECDDCBBBBBBBDCDDBDD9uJ4vJCBBBRBDCDOECCTGDDCGDBCDBCBBBBXLCDbEUJBHDCICCBFCdBECBEBBEEICGCFJCGCBBp6JDLDDEBBBFKBBFED9uJlNj8JEm9JKNDHITCBBBOGHGCHI6gKCCCBGCBGCCFCBCCDDDCCCCDCCEC/iKJCLBJCCCDEFDDLLCGJHCHCECCHCGCCDCEDLCCCpoKBCFCCOBFBBCBCCCCDCCCEGECICxrBM++IBBBBBCE84DuwFzC8EsCBhYCCBCBBCBBCxGCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBD8FECl3BumIB8rKCBBCusKKBCCECEcCBCCDCCCBCECCCCDCCCCCCCBDCBBCBIvwKCBC0wKBIHHKWEDCIFHIKFDCFFNJMCDKCCCIDDDFECEJEDLDCCMBSCCBCED15K35KCBCBFj6KCCDr6KBB46KNFCTCwBTCKFDCCLRCDBhgLDCGDDDj6KEDtGCCr6KB9gLGJCQCBCCHBCDLGGCHL+jLj6KIBlkLBCILDDCCDKDDDFJCCJGDDDDGCKCDioLj6KEDtGBr6KBB6qL4BtBHCBBCBCDKECEDCEDHHCMCCFFLFNHMYCDCCCDCDBCCBCDDCBFDz0LED70Ls6KwaBDBFB83LCGBMGNCCCBBBBDDCHCNCCCDCCfQFCDCCCDCDBCCBCDDCz0L/ICJECDs6KwaBDBFBgJ++LDjBDCDOHCCCCDFDCCDHBFDHDBCDCDBDDCEs6K0aGBnOBxjM5jMDDELCGCs6K6aByPBilMBCBCCBIDCm1LzQB1mMCBBGBCEHCEGHGDCCFCEECKUCOLCCCDCypJ1hDFCLDChsMDDwsMDBBEBBEMCDDCBCCBCBECCHFCGDECFECFBECHDCCCECCCCDCCODBBHGCBBBBBBDDDDGHFDLDCCBCMDIGMOBIGICJECGMurMiMJGEFhsMD54MMBNFGDDCBFCCDDCECECCCCKGCCFHBCurMrM3EDGksM3QBCBn9MLH69MDBCCC7+MCCCCDDCDCEHBDCCCqgNBCCBCCt/C4uByzBi0CBo2Bz0CDCCBBBFDCDCCFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDDColNDFCEDC5+MCCCCDDCDCEHBDCCC6lN02Gt/C4uByzBi0CBo2Bz0CDCCBBBFDCDCCFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBD8lNGFBCBIC2mNHEub0rMB9fznMEiBD9oNCCCCopNFFCMCCCCDDCFDCBCCCCCCHCJCCCCHFEGCCEEDDGtfjuMB0tNCCCECC5uNCKEDHCCFCHDCEDBGGECKBEDCECCBCCCMDHDDBBCCGCBDBQEBDCBCCMk1NCDGFEBBCDyyCwrK+XBBp2NLPRHCHCCCJDXDCCDKMHDDDKBICCE0tNoOCCCco7NCu8NEDCGCCCFDCCIKCGMBJHGCCEPCMEEEDDLECDKEGg2NtMBCyiOCECDEFojOCHCCCBHUCCCDDDHJBEDCCGKDCCCECBBCBBBCDDEECEESCDCDCGGFGQCvb4uNBpqOCBCEBECDFCGqrOC0rODLPCDCBCWFCCEDJEKEDjvO+jCmrMBtvONCCDCDCMCCCCDIDDBjvOxCECF+jCmrMBuyOO/yOCszODCPCCCCDCCHFEDCDCCBJ81OEDn2OCv2Ox2OFCCNCEDDCFDJCDCFHCFFE81OEDr5OCECj6OBFKCEECCFEDGDg2O77OBEl8OCDIDPCICJLBg2ODkIr+OJ++OEIECECBCCCLO3gPg2OD4KihPBvhPEEDlBFCCJg2O1N3jPFCBBGCBJCBCHHECCDC81OED4lP6lP8lPFKHDCFEEDDCBBg2ODuRG4nPw5GCDWtrF8oBn5BHLEFMICBCCCCCCBDCBCCGDCBCECFBECDCBCECECCBFFKDDCKJttPCCEEECCCnuPBHCyuPHCCBZBCDDICCDCCBFDBDCCCEDCBCBCDCDIDqyPBDDDBBCB6yPBBlzPCBMPCBCCHQCDJBz1PCCCBFCCBiO3jCm2PJDBFEBVBCDOCCBBDBBBCCBICDCr5PCCCDCCICCCBBBCCCCCCCDEg7PBBj7PFt7PDBEJCBDGBs8PBCCBB18PCBCCCCCDn9PDCq9Pn+PNCFGJDDGBECDBCEECBBDMDBCCr6KniF1EFBC1hQFDn9P4EBCq9PoiQCBFs8PBCCBB18PCBCCCCCDn9PDvjQICCDCRCCBBCHJDCDIDDECLKBHELCHBCCJCPCBCBCBCBDCDBM9pQCDCDBCCEtfv5ClhMwQyqQBBGjrQGRJEBHwsQCzsQ1sQBmtQHDEDCLHEEDPDDEICDCIKDGJFEGCCCLFFBHF+vQIKDGJFEGCCCLFFBHFjzQEFODBCHCCJHBCIDBBu1QCDCDl5D08Mp2QBCFCBCDDEOOENQEEVCFHt6QCBEJEEGCl5D08M6FDK99QEEDDLIEDHCw6QhFDCCCl5D08M6FDpEmgRPHECCOEKCCJBKCECDHFDH+jRGIEBBBBFIFCECDC2lRECD3DpiREECBBCCBCCC9mRHEHBIEHFCCMEEDCHEDDCCDDwkRBBBBuFCDCCEFBM6lRpFFCD3DpiREECBBCCBCCC3rRDCILICCCDCGDJBMDCCvqR/DBBBBBJBKDEDDjrR9DVBBBB3DpiREECBBCCBCCC8vRDCEBCCFCCCDCBCBCCGBIHKCBGtyRKCBBBBBBBCFCBDvzRC3DpiREECBBCCBCCC8zRKCDCJDCCDCECEGGFJvqR6LCCBCFDgV5hRBB3DpiREECBBCCBCCCqpJ4tIEDHCEDCCDCCCDCCGHICBEr5RDCGCCLCDJQDBIC67RECCKCFCDCECCCEDDCDEIIMEICDDDDBBOCBBBBBBBFCDDCECCCKCC8iSGCBEJCG7jS4uMk1FDCDCDCBGH8kSCDD72BnHjnQBBBBBBBtlSCCCCDCFu7GyqLBCBomSumSCBDDCEHICFJD0lE61C0sLBIBBBCBBBB1oSBBBBB7oSDCGDDEExDw5GkYnlD3gFzuCBG+pSBBBBB2iSBBBBB3DBzDCBBCBBBBBBzqSDCCDDnlClxB10OBBBlrSDHJ5rSKCCosSBBBssSECHMDCBGHEDxD0xHnlD0zHMIHBC/uSCivSBBBBBBBBsvStvSCDEFCIHGBCu7G1qLB1FgFCBJBIBGECBgOn3B2sQBBBBBBBBmySFEBJBCBCBBCHCvzSCCBBgO+M44RBBBBBh0SDLBICGBCDBBq1SL41SNCCBCBrDFx2Gt8LDBBEDCB+2SBBBBBk3SCDCCCBDCCFELC8nCywQBBBy4SBBBBB1lFwzNCDCBCCCBEGCDICDDBC36SBCFCBGGCB87SCCCCCCCBDCCBCFDBDi9SCBn9SCBu9S49SCDDBCBBBBBBGBDCDCBCCDCBt/SDCBBBBugTCCNBFBDCCCCC+hTKBINCCCCFCHCCDGikTEBEEBBBBE8kTDFEGCEDCCBBBBBCCCCFCwmTC2mTDCGCDEBCBCF3uEyet6NBBB8nTDhoTECGDGGCGCCCCFzpTB5pTDDECDCECCDBGCgrTjrTnrTJCHDDCBFIDBEEFBCktTEBnwKj9IskC/oRCC3uEDi5L25BCCCCBBBCBCBBBBCBHDC+qBBCCC7tTguTHDDBEDBBGDCJDCCBBBBBBBBCCDBDDCBBHrkTBGoMBBCEBHBCCBBBBBBBBEFjyT3uEDi5L25BCCCCBBBCBCBBBBCBHDCvvBBpyTCBCBBBGBCCCCCCEDCDCGKCCxzTdBDDC50TCEi1TBKFBDCCDHEDDDCCBCCETBBBCB43ThEgpFz1Cm1LCECBCCCBCBub6wCmsQ"
  }
 }
};
