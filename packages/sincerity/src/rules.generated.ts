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
     "set": 230
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
  net: {
    words: "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome takes least latest new older here comment confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few found missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither mark ratings score although however though disappointed offended unhappy worried alleged certain deal endure face undergo through dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible right blame wide clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding stepped erroneously unintentionally unknowingly began bit drew drove grew hid knew misspoke rose sank sat slid spoke swept swung withdrew wore minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner agency banks logistics partners alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person share cafe house salon shop liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worrying fed fun easy less than ideal aware imagine realise realize depend depended relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind wish anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum bring brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked tears pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages lives operations begins starts possible love prefer category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave saddened copy road improve resolve industry management strive value application file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed thereby identified factors current large peak unusual unusually demand occupancy rush volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique budget century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected carrier's operator's partner's provider's supplier's opted purchased reserved via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas located situated beside opposite crowded lively narrow railway residential council police approve confirm permit counter menus recipes cancellations compensation exchanges returns acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation logs tests detected discovered established learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist monitoring procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred designed skip ahead hurried lightning grounded considerably significantly fired dad mum wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal granted settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight issuing organising organizing processing returning greet pass raise try resume necessary asap earliest related non refundable relationship pin investigated monitored reviewed assist striving deducted shifted relocated adjusted lifted waived penalty activated solved fine letterbox online steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself mitigated regained normal connectivity functionality sites voided profile active enabled verified afterwards thereafter couriered cycled closely diligently attempted attempts alphabetically gets ensuring add award enclose enclosing extend extending grant throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary session ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensated compensating recompense covering paying childcare earnings sla gel supper taxis whatsoever thirds halved lowered reduced borne freeze previous tariff anyway pint pudding tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applying patience household holder tucked packet earn redeem redeemed applicable eligible includes sheet toiletries disappeared focal entitled requested claiming seek seeking committee pleasure privilege mile song unsure redeeming appoint appointing ban hire hiring rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes improvement measure automate automating enhance enhancing expand expanding implement implementing increasing introducing reducing architecture automation controls deployments detection documentation failover limits redundancy runbook runbooks safeguards tooling validation doubling hardening overhauling recruiting redesigning reorganising reorganizing restructuring retraining revising consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall horizon considering owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rotated sensitised sensitized standardised tripled tightened strengthened option rearranged weighing instructions listing manual policies templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint inspections instance instances safeguard caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says scrapped deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often enhanced expanded overhauled restructured onboarding bell tasted aloud binned ditched wear wears mar routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows publishing local dms whatsapp private chat messenger pop shoot buzz shout extension underneath submit talk click ext refer articles section fill tracking id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek reservations disposal convenience correspond directed convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched reported favour kindness kudos hats cheers decent generous co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow save slim material surface identify requirements disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction adult applicant applicants attendee attendees borrower buyers caller callers cardholder client clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenant tenants travellers viewer viewers visitor visitors probably themselves dependent insisted complain notify remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper installation usage washing browser handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports attackers baker broker carriers caterers criminals dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage hackers importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks else former outgoing administration handler handlers controllers cab insurance rental transport utility companies scheme npci upstream network's estate platforms portals cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy individual intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs usual apparently admitted defaulted struggled proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers attach furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref monitor refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reenter reregister reupload verify afresh photo recording screenshots edit revise nevertheless nonetheless assure agreement pandemic agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory bothered displeased unsatisfied degree extent advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings visible bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours confident convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity guaranteed levels objective objectives parameters range target targets timeframe timescale timescales tolerances contend firmly emphasise emphasize highlight reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions improperly prematurely miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely constraints limitations enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends hectic inundated overstretched shorthanded stretched swamped snowed festive ski tourist black crowd 100 tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding funds supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing design lifts upgradation downtown highway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills illness sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving allegedly putative contractual statutory proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike unfavourable husband wife negatively delicious friendly laughed utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deem deems chapter accordingly affect deter you'll bygones forgiven xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful finest ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed focused prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent becoming perform toiling actively relentlessly religiously toward urgently attempt pledge vow harder ways overcome elevate improvise refine refining amenities offerings reoccur assuring render rewarding smoother bridge bridging fulfilling midday midnight dig digging closer deeper addressing assessing evaluating examined exploring happening assess evaluate examine inquiry probe revisiting internally practices commissioned conducting assessment conducted undertaken bottom cascaded circulated discussed escalate escalating forwarding relayed departments heads leadership managers quarters seniors supervisors incorporated jotted noting utilise utilize tackle concentrate pravin custody rapidly speedily swiftly feasible humanly practicable possibly soonest distant sooner sometime initiating concrete rapid swift urgent disciplinary needful preventative preventive remedial precautions arrangements corrections preventable stone recurrence similar reinforce streamline tune seriousness urgency pursue ping 'd forthcoming discontinuing ending removing retiring withdrawing retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic bearer anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages besides hello hi unlike refusing strip lays roofer propose options pays seven whom appalled belittled crying disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp fortune revenue poorer losses destroyed wrecked queuing fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses neighbor stranger wrongdouble weight",
    heads: "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid rebuild regain win ensur minimiz rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
    tails: "ed ing ness s ly",
    labels: [11,7,1,1,1,1,1,1,1,1,1,1,2,18,1,2,20,1,14,22,1,1,1,1,1,1,1,1,1,1,1,1,1,15,8,6,22,1,1,1,1,1,1,1,1,1,1,1,1,7,21,6,4,18,1,1,1,1,43,4,53,1,1,1,102,22,1,1,2,1,1,1,1,1,1,1,1,1,15,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4329,9,144,1,1,1,1,1,1,1,1,1,153,1,154,1,35,1,155,1,156,5,144,3,3,7,1,2,144,3,3,154,5,1,1,161,1,162,1,163,1,164,1,19,1,165,1,18,1,166,14,167,1,1,1,1,1,1,1,1,1,1,1,1,1,1,181,1,182,1,183,1,184,1,185,1,21,1,52,1,186,3,187,1,1,1,190,2,156,35,4,192,1,1,1,1,196,1,192,4,153,44,1,1,2,200,2175,1,201,10,4563,1,78,51,1,1,343,55,500,424,1,202,4,202,1,1,1,3,154,52,1,2,208,1,3,32,122,40,1,15,5,167,1,5,4,2,1,17,1,210,4,1,210,1,1,1,214,10,215,1,1,1,1,1,1,1,1,1,3,215,10,1,4,195,32,1,1,1,14,1,230,1,16,3,214,17,1,1,233,1,234,4,8,3,4,1,3,235,1,1,2,177,61,4,49,164,26,1,4,213,27,1,1,7,184,59,1,1,1,1,1,3,165,84,1,1,251,1,252,1,253,1,254,6,122,38,95,1,1,1,1,6011,1,193,1,241,30,135,124,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,716,1,2,1,1,1,1,1,3470,1,6015,1,6014,4,220,59,1,1,3,164,117,1,2,20,263,1,256,4,284,1,1,3310,1,160,3,159,122,6,2,6011,4,1,288,0,7,18,1,165,62,1,1,41,2,213,77,2,220,71,1,213,359,176,45,23,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1395,1,647,1,648,1,649,1,650,1,651,1,652,1,653,1,654,1,655,1,638,1,656,1,657,1,658,1,659,1,660,1,661,1,662,1,663,1,664,1,665,1,666,1,605,1,667,1,668,1,669,1,670,1,492,1,297,1,671,1,598,1,540,1,452,1,340,1,484,1,672,1,507,1,467,1,673,1,674,1,675,1,489,1,676,1,677,1,678,1,679,1,291,1,680,1,546,1,459,1,327,1,329,1,572,1,681,1,682,1,683,19,21,28,2,1,4,110,84,434,1,1,1,1,1,1,1,1,1,1,1,4,160,95,3,390,5,21,28,2,1,637,3,214,16,1,18,279,400,6,11,1,1,1,1,1,1,1,1,1,1,1,1,1,1,137,151,100,460,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,846,1,847,1,584,1,710,1,698,1,699,1,279,1,700,1,705,1,704,1,848,1,701,1,702,1,706,1,849,1,850,1,851,1,852,1,707,1,853,1,854,1,855,1,809,1,724,1,856,1,805,1,857,1,844,1,858,1,742,1,785,1,859,1,860,1,861,7,26,167,2,5,1,661,1513,6,21,28,2,1,632,2,6,160,31,67,390,215,1,6,192,1,2,6,661,3,12,487,2,84,151,7,135,1,1,1,1,1,1,11,160,95,1,26,366,38,5,182,1,1,1,7,734,37,14,24,48,20,1,10,221,97,38,29,143,351,1,1,1,1,1,629,1,255,10,190,510,20,15,124,1,24,1,1,1,2,846,15,1,888,1,159,1,889,1,845,39,237,126,77,36,13,36,47,1,5,15,2,26,35,26,187,1,20,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,764,1,913,7,160,4,91,1,2,390,216,5,192,1,2,667,52,3,915,1,1,22,180,708,1,29,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10,156,4,31,67,390,216,73,1,1,1,1,941,3,193,2,667,1,942,77,221,71,5,5,6,2,1,5,4,7,7,12,14,3,4,14,4,1,6,4,8,16,13,2,4,7,6,1,6,6,3,3,2,2,1,3,4,2,4,2,2,8,4,3,11,5,1,20,10,2,8,8,4,15,13,3,3,2,3,3,4,13,2,3,1,8,53,240,1,1,1,1,1,1,1,1,1,35,312,54,1,27,91,4,5,79,296,1,23,1,3,1,4,51,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,973,1,321,1,353,1,974,1,975,20,154,5,1,4,27,64,1,1,1,22,368,216,11,101,1,1,1,1,1,22,9,51,1,114,65,9,447,2,1,292,10,214,17,461,23,5,14,37,6,68,138,10,528,101,48,57,8,29,58,69,86,1,3,159,1,31,21,201,85,5,695,1,1,1,1,1,1,2604,967,1,78,51,1,1,343,55,500,424,1,865,1,993,11,994,1,1,1,1,1,1,1,1,1,1,1,257,1,1005,1,194,1,1006,1,1007,15,321,99,8,18,21,25,54,11,33,10,11,13,384,1,1,2,230,781,17,295,26,35,28,20,69,32,55,1,6,376,69,1,1,1,1,3355,5,498,62,1,93,363,13,394,64,18,18,394,11,28,29,62,1,1,1,1,11,392,12,61,52,499,4,3,1,1,1,1,6,899,10,18,4,2,89,2,1028,1,6,156,35,839,1,1,1,6,291,695,3,1,2,1,3,1,1033,1,1,1036,1,1037,1,982,1,211,29,220,173,6,154,12,48,24,36,1,364,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1058,1,1059,1,178,1,195,5,166,46,475,2,1,16,220,464,4,17,339,6,9,1,1,1,1,1,1,1,1,1,8,193,2,60,3,390,15,199,52,7,419,81,93,34,442,1,974,7,19,165,62,1,1,823,1,6,51,1,114,521,2,1,20,217,471,12,5,1,2,141,38,163,13,10,1,1,1,1,1,1,1,1,1,1,1075,1,1083,13,156,8,20,8,1,2,63,23,367,214,2,50,169,7,1084,1,1,1,1,1,1,11,192,617,56,226,1,1,1,1,1,1,1,14,458,36,394,11,5,52,2,107,34,1,1,1,1,1,4,51,1,643,410,5,762,28,39,9,1,24,494,41,358,1,4,1,3,2,4,43,18,137,1,1,1,1,1,1,1,1,1,1,1,1,11,154,38,1,1,1,32,1,1,633,3,254,6,919,12,189,1,1,1,11,688,17,181,1,163,38,36,1,1,1,1,7,154,38,1,1,668,3,264,26,316,52,35,40,3,1,17,26,1,89,46,504,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,525,1,1145,6,154,39,1,668,257,10,21,413,30,47,1,135,505,10,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1159,1,1160,1,518,1,1161,11,1082,46,34,1,1,1,1,1,1,1,1,1,1164,1,1171,1,1172,2,156,784,9,73,31,52,100,684,124,109,1,1,1,1176,5,156,37,2,669,76,15,214,68,81,113,209,210,3,9,2,12,10,1,1,1,24,11,192,1,2,6,29,632,3,254,58,1,1,20,204,313,137,234,1,30,1,1,10,1,1,1,165,21,2,58,1,1,1,1,2,51,1,22,251,469,10,2,3,9,3,25,5,5,18,24,35,25,2,241,58,1,1,1,1,1,1,887,1,1191,1,1192,1,1077,1,1193,1,1186,8,26,135,32,2,6,26,1,634,15,684,7,34,26,21,422,1,1,1,1,1,1,1,1,1,1,1204,1,686,1,1205,1,776,1,693,1,745,1,695,1,1206,1,1207,1,240,4,21,28,2,1,8,1166,19,23,1,1,1,1,1,7,112,143,3,390,528,38,1,7,1110,106,1,1,1,1,1,6,654,265,12,189,2,1,3,178,1044,1,1,1224,10,192,617,56,226,1,1,1,1,1,1,10,458,36,394,11,57,2,141,1,3,1,5,166,66,457,1,174,15,230,482,3,9,1,13,38,9,2,12,16,9,185,216,1,21,326,97,12,17,1,98,11,5,41,9,1,20,17,319,253,1,1,1,1,1,1,9,735,15,21,73,390,1,1,1,1,1,1,7,225,481,381,151,1,1,1,1,1242,3,257,986,1,7,318,14,3,276,634,1,1,2,49,2,5,744,289,215,1,1,2,193,2,2,256,409,2,193,669,17,714,4,2,10,5,9,33,3,13,1,12,53,343,49,1,1,1,1,1255,8,164,20,8,1,2,6,26,1,1,862,17,700,8,139,13,26,1,88,107,44,129,1,1,1,1,1,1,1,7,184,8,1,2,32,1,421,12,232,483,9,47,16,4,8,46,16,402,1,1,1,1035,4,715,15,47,474,7,1234,32,1,1,1,1,1,2,744,528,1,1273,2,720,139,3,192,1,2,2,414,768,1,691,5,184,464,15,374,41,5,357,222,491,2,972,3,684,7,513,4,166,523,1,174,2,1274,1,10,1276,1,1,1,1,1,1,1,1,1,6,92,119,2,27,50,996,1,187,3,207,43,1037,1,1008,1,914,10,180,741,1,1,8,1,1,1,354,1,5,1165,1,124,1,1,4,402,65,581,244,2,192,673,1,191,4,178,45,1070,1,5,288,360,382,214,51,1,1296,7,291,419,276,3,1,2,274,4,791,506,1,1,1,624,2,279,431,1,1300,1,864,1,1301,10,293,28,171,15,93,702,1,1,1,1,1,1011,1,791,9,243,2,827,235,1,1,1,1,1,2,175,602,3,1234,32,4,9,23,136,5,29,1,1,61,608,255,8,224,809,137,80,11,52,1,1,2,774,45,2,164,484,2,1269,47,1,1317,5,284,1,1,1032,2278,8,178,42,818,3,3,14,5,256,1,1320,22,203,1,450,265,1,1,10,1,1,137,50,2,1,58,1,2,105,32,1,1,717,4,2,214,17,12,742,3,4,22,5,1,14,7,25,19,13,2,19,200,447,31,180,135,12,308,11,1,1,1,1,1,1,1,1,1,1,1041,2,21,28,2,1300,35,10,742,3,4,22,5,15,51,13,2,479,7,164,46,72,1039,16,1,702,6,220,59,466,4,93,494,3,164,27,64,4,1339,1,1,1,1,32,4,156,35,748,1,10,154,7,31,1,1,1,667,3,138,340,1,23,1,26,4,161,32,2,667,1,6018,2,15,1,1,207,2,19,175,5,214,17,546,82,28,1,51,1,771,2,160,704,1,1344,13,363,113,13,83,23,59,237,4,3,9,25,26,387,9,178,866,127,122,20,33,1,1,1,3,154,2,4,1,1346,1,1350,4,193,2,667,473,1,1178,4,19,165,43,1,26,1,189,41,456,1,3,1,8,5,3,12,57,17,53,12,1,27,98,219,47,2,2,4,92,1,1,1,687,1,212,1,689,1,690,1,1082,1,692,1,1354,1,708,1,1355,1,1248,30,189,25,107,361,103,132,26,225,175,13,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,14,64,120,8,1,2,6,448,14,108,38,48,5,3,218,4,924,2,2,449,7,156,35,64,609,75,1,438,7,161,32,2,19,648,362,119,4,890,10,9,470,1,1380,1,282,7,654,726,1,1,1,1,1,33,180,718,22,1,1,1,1,4,3,1,1,1,2,22,428,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,156,708,73,2,1,37,1,1405,1,206,4,192,1,2,667,10,1181,39,125,61,1,1,1,1,1,1,8,156,3,1,95,1,608,76,473,5,161,31,1,2,667,2,680,263,103,244,50,63,5,15,28,26,7,1,38,55,1,27,65,5,2,29,753,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1511,1,2,1,1368,1,1495,1,579,1,532,2,1005,325,1,1476,2,1070,974,1,1496,1,1318,1,943,1,1497,1,1498,1,1352,1,1499,5,202,1,2,1295,1,6,180,449,269,6,54,430,4,210,1292,1,1,1,1293,6,1395,8,102,1,1,1,1,1280,1,1509,1,1347,1,1348,3,15,1,28,1,1044,1,1313,7,193,1,1,94,573,473,175,8,53,113,523,355,6,9,4,118,2,166,523,12,173,3,12,993,112,10,12,94,102,1,1,1,1,1515,2,19,165,3,21,31,114,20,53,3,980,30,20,138,56,3,120,102,2,9,1,1,1,1,1,1,1,1,1,1064,2,254,35,2,1321,719,1,216,1,1525,1,79,1,1522,1,1526,1,217,2,1044,307,175,154,16,10,4,10,9,1,1,29,9,2,9,35,4,3,221,22,115,24,75,120,15,1,8,2,8,4,7,1,1,1,1,1,1,2,1,1,3,1,1,1,2,26,56,52,1,1,27,1,20,1,1,1,57,1,1,1,1,82,9,13,1,29,3,1,1,10,5,8,31,9,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,6,90,27,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,433,1,1,3,3004,2,214,1129,12,154,40,95,396,230,1,120,188,383,1,1,1,1,1362,1,258,7,180,740,1,10,1,1,1,3,156,708,76,16,293,3,25,19,83,25,44,35,19,33,75,530,137,290,426,3,9,154,30,10,95,625,421,194,83,3435,4,579,75,667,719,5,186,2,1,1424,1,1,1396,4,180,751,1,464,2,1615,1,1,1616,3,648,216,113,7,321,357,503,3,139,265,14,4,156,4,488,216,12,293,3,25,19,83,25,44,35,19,33,742,719,2,890,10,6,654,468,258,1,1,2,5,193,1,1,667,52,5,629,269,6,54,4,14,18,1,13,122,30,10,12,4,72,894,3,165,159,112,4,734,37,38,68,3,1617,1,1,1,898,2,282,1333,4,916,694,7,1,1,915,1,1617,1,1618,2,938,2,1,1385,1,1305,1,1620,1,1621,1,1622,1,1292,1,980,1,289,1,1623,6,1388,10,177,49,1,1,7,156,124,584,73,1,1,1,7,193,2,6,661,317,448,1,5,51,1,114,46,475,7,53,155,836,15,4,1,13,4,193,2,667,52,15,419,174,105,154,777,1,1,1,1,1,1,1,1,1,1,15,517,402,2,3,4,7,245,2,131,327,1,1,1,1,1,5,156,102,679,1,2,7,192,1,2,667,3,359,422,7,920,4,2,2,458,17,124,6,156,35,64,609,75,1,8,193,2,19,471,177,362,119,23,11,254,42,358,277,189,3,58,3,137,2,717,5,156,102,606,74,2,3,156,102,682,6,257,987,53,291,59,1,4,914,732,3,1,4,156,102,680,2,7,1303,231,28,34,55,1,1,7,1276,1,2,1,3,1,1,5,935,245,2,463,9,10,851,719,63,22,1,1,1,1,1,1,4,935,245,2,472,9,1277,2,1,3,1,1,377,1,1,1,1436,3,166,523,1,23,24,6,3,1,1,15,11,3,1,1,1,2,10,7,5,9,1,7,1,10,2,7,13,24,183,561,8,42,459,412,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1684,1,1685,1,1686,1,1687,1,33,1,1672,1,1688,1,1689,1,744,1,1505,1,1690,9,184,43,1326,59,79,1,1,3354,1,1,1694,2,23,41,1,64,3,166,25,1033,5,183,569,1,411,341,2,32,710,3,161,32,669,44,244,50,145,15,23,50,5,47,75,26,208,1,9,119,51,2,40,12,15,4,3,7,170,24,37,1,24,29,1,158,1,22,36,38,3,1,1,1,1,1,1,1,338,4,1,1596,12,199,565,73,8,406,144,220,60,28,1,1,1,1,752,1,1707,1,1708,1,1709,1,1521,1,1710,1,1711,1,1712,1,1713,1,1714,1,1063,1,1633,1,1220,1,1715,2,218,1136,17,26,127,1,38,1,1,6,1,664,264,48,1,515,1,22,1,658,15,35,117,1,46,646,871,1,1,1,1,1,1,1,1,1,12,335,553,1,210,52,32,510,5,28,1,1,1,7,21,30,1,114,46,475,2,8,23,7,2,2,32,1,54,93,15,49,639,227,68,54,26,292,375,1,1,1,1,1,1,1,5,154,30,10,95,1311,11,64,48,733,370,417,54,52,1,1,1,1,1,927,1,1743,1,1744,1,1745,11,687,1,5,15,355,292,375,3,1,1,11,6,33,31,781,895,7,1,1,1749,1,199,1,152,1,1750,1,1751,5,18,1,229,822,974,1,1479,1,1480,7,30,27,8,1,3,32,20,1,378,1,250,1,1752,7,24,6,27,8,56,93,17,1128,9,3,31,13,88,3,3,7,1,25,3,4,19,16,9,15,2,1,1,58,267,106,4,1,2,1,2,3,2,1,2,3,1,1,1,1,3,2,1,2,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,7,8,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,3,1,1,3,1,1,1,1,1,3,1,9,3,3,2,1,3,5,1,1,17,7,1,1,1,9,79,8,1,1,46,30,12,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,3,29,1,1,1,1,34,4,1,18,1,1,2,1,1,1,4,1,2,2,1,2,3,1,1,1,1,1,1,22,1,2,1,1,1,1,6,1,1,2,2,2,1,1,1,1,1,1,15,1,3,1,1,23,8,34,3,1,1,1,1,40,110,1,2,1,7,1,2,1,3,92,1,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,15,3,23,1,1,1,1,1,1,1,9,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,2,8,1,1,1,1,1,2,2,1,1,1,1,1,1,5,1,12,1,1,1,7,1,1,1,1,2,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,16,112,3,1,42,9,1,1,16,1,3,9,3,4,2,2,7,4,2,1,7,2,2,9,4,11,1,2,1,1,1,1,30,1,2,1,1,1,1,3,21,33,8,5,3,1,16,1,1,10,11,1,1,33,1,2,1,2,1,1,24,27,3,2,28,1,10,1,49,1,2,16,22,3,14,4,13,1,1,1,1,2,1,1,20,1,1,1,6,4,1,1,8,3,1,2,15,3,5,5,49,82,2,1,1,1,5,4,1,1,2,2,2,1,3,2,1,4,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,29,24,37,17,1,1,1,1,1,1,1,4,6,1,1,8,1,1,1,1,1,1,2,1,3,31,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,67,1,1,1,2,18,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,16,1,2,3,1,7,1,1,3,2,3,3,4,37,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,19,5,26,3,35,1,4,1,1,1,1,1,2,37,5,1,1,3,1,1,1,1,1,2,1,7,1,1,3,1,2,10,1,2,1,5,3,1,3,1,3,13,1,53,13,1,1,33,4,6,2,1,17,36,1,1,15,10,1,1,1,1,1,73,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,9,4,2,2,1,36,20,6,10,1,1,1,4,10,1,1,1,3,2,1,23,1,60,4,25,4,1,1,9,1,41,1,1,1,1,7,61,4,1,2,1,1,14,1,1,1,1,16,8,3,2,2,1,1,93,1,1,1,4,1,1,15,12,1,1,1,2,6,8,9,1,4,44,14,3,6,60,10,29,11,1,1,9,12,1,1,1,3,1,15,1,2,9,1,1,2,1,13,21,1,1,2,1,6,7,20,9,2,17,1,7,1,1,1,1,1,8,1,7,4,2,1,1,1,10,1,16,1,10,8,7,20,19,2,22,5,2,1,3,1,1,1,1,1,24,1,1,2,1,5,1,1,1,1,1,1,1,10,15,1,1,1,1,1,24,14,1,110,7,14,23,1,1,1,44,22,33,7,4,3,2,5,23,56,7,7,5,4,1,19,17,48,6,2,32,11,3,1,1,8,1,2,2,2,23,1,10,11,1,21,1,12,45,11,3,3,1,1,4,8,1,71,18,1,2,4,1,4,1,3,6,5,11,1,3,9,14,4,1,1,1,2,1,1,20,4,6,17,3,1,1,1,1,1,1,2,1,1,1,1,1,1,5,3,20,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,17,887,96,90,4,5,272,376,1,2,1,25,42,1,1,1,1,1,14,154,30,10,52,1,1,34,7,782,1,47,60,285,16,1,1807,22,56,628,4,1,3,13,278,2,76,18,171,439,43,33,20,4,19,1,1,1,1,1,4,154,30,10,95,14,684,4,1,16,278,78,671,33,2,3,15,24,4,1,8,21,30,1,114,46,475,2,293,15,30,29,1,2,4,8,1,4,23,10,3,868,54,697,81,1,1815,1,1734,267,169,4,5,1,2,27,8,1,1,1,4,1,111,1,19,1,29,122,37,16,1,37,13,3,5,28,15,29,7,2,2,2,4,179,29,124,12,8,1,2,4,6,2,2,1,1,1,1,1,57,1,150,25,20,13,7,7,20,60,35,45,4,91,13,4,2,16,44,14,1,1,1,1,8,8,3,2,1,1,8,1,13,42,2,3,10,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,2,3,2,1,1,18,1,38,109,208,429,48,201,1,4,103,49,183,161,67,435,1,18,109,86,72,1,68,28,48,25,1,66,125,88,80,32,289,390,224,59,118,132,3,59,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1832,1,1833,1,1030,1,1731,1,1742,1,1627,1,1834,1,1835,1,231,1,74,1,128,1,1836,30,9,160,10,30,8,36,82,209,103,39,23,178,165,9,12,2,7,88,85,60,302,129,57,3,6,13,12,1,1,1,1,688,1,1841,3,21,30,1,2,91,30,13,181,35,1,2,4,835,8,456,4,188,128,1,1,2,753,146,36,173,6,2,3,11,17,4,1,6,424,215,190,11,76,382,1,4,82,9,93,1,2,111,14,6,1,1,1,1,2849,1448,1,1,1,1,1,9,24,6,31,30,30,12,33,523,172,19,718,7,5,5,42,3,3,23,396,49,2,1,595,1,1,1,1,1,1,1,1856,1,720,1,1261,1,1353,1,1857,1,1259,4,859,1,24,1,3,184,7,2,1,293,6,22,169,655,8,7,785,1,991,1,1601,35,684,2,14,8,139,12,1,26,1,88,98,2,7,44,60,22,27,3,17,1,1,2,1,1,1,86,385,92,33,1,1,1,1,1,1,7,64,25,677,5,74,16,886,1,50,1,1865,1,232,1,1866,1,1168,1,1867,1,1265,1,992,2,1007,861,3,154,52,1137,1,1343,1,1333,29,183,505,3,1,1,7,20,32,25,16,66,28,146,49,169,2,2,6,91,2,1,40,220,58,60,116,7,13,1,1,1033,1,20,1,1368,4,8,2,1,6,3,32,653,658,33,64,97,28,25,471,68,18,10,4,24,48,58,249,60,132,3,4,1,1,1,3,3,368,9,122,1,1,1,1,1,1,1,1,1,1880,1,1358,7,64,707,38,48,883,9,116,4,18,1,175,95,27,180,717,1,22,2,2,4,6,24,429,1,1,1,1,1,1,1,1,1,3,3,1,1,123,57,144,153,2,154,1025,2,24,42,7,1077,165,13,99,261,267,1,3,24,6,36,3,1187,428,269,23,154,10,20,8,1,1,1,1,666,3,69,185,268,1,3,2,10,181,73,35,1,1,22,5,688,554,19,471,153,2,184,1702,1,1071,1,1072,247,88,1,1,83,1,268,1,1,1,1,1,201,114,1,1,1,1,1,1,1,116,45,32,16,67,33,17,1,38,25,14,91,26,106,1,13,3,46,61,48,1,52,19,12,53,1,154,23,84,57,2,1,34,31,15,52,1,1,1,132,5,25,104,182,27,72,1,1,53,1,1,1,80,23,80,178,30,13,22,10,1,5,190,1,57,32,105,1,14,60,59,24,35,1,60,1,1,1,23,7,12,12,1,1,9,50,4,106,22,66,1,16,49,9,5,1,13,6,7,9,7,26,1,1,48,36,1,15,8,1,35,165,16,37,2,8,5,7,27,37,15,158,45,33,1,12,48,15,7,13,27,3,3,3,1,15,11,30,18,6,34,13,27,33,15,8,7,21,52,36,38,9,1,6,20,3,1,29,33,124,3,22,20,55,35,60,40,113,1,1,1,1,1,61,1,1,1,1,1,49,1,1,1,1,1,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,85,1,1,1,1,1,49,1,1,1,1,1,73,1,1,1,1,1,349,1,1,1,1,1,5,154,38,2,2,669,4,159,32,839,857,2,161,701,16,199,572,38,36,44,9,1,1,212,3,273,24,476,1,1,1,1,49,4,18,1,142,701,2,212,475,6,1082,180,522,85,23,1,3,154,30,105,4,133,77,72,1554,15,18,1,114,60,37,1,58,397,1,13,159,28,364,4,209,1,1464,9,686,387,2,4,221,503,22,15,54,7,730,47,474,644,1,1,1,6,154,38,1,1,1,667,6,1267,2,1,1,628,1,9,243,1,133,1054,52,128,426,968,4,13,718,17,9,33,29,383,13,49,2,1,98,326,171,1,1253,1,1251,3,212,475,1044,2,184,8,8,152,1,46,1552,150,1,1,1,4,194,874,232,450,3,240,10,732,1,1804,1,983,1,1802,2,207,482,3,18,1,843,19,253,438,196,96,90,2,7,266,6,261,116,6,46,18,2,22,14,2,64,3,240,2,740,13,190,501,1,5,18,62,110,190,5,168,104,261,116,17,744,922,1,4,1,16,1,1,216,1,1,1,1,1,1,1,1,8,64,90,39,1,1,94,374,637,6,752,913,3,2,1,9,15,847,405,96,266,121,180,1,1,1,1,1,1,1,1,1,4,64,79,702,895,3,166,522,1,5,154,39,2,94,573,13,285,85,122,80,106,640,607,1,1,1,1,1,1,4,166,46,475,2,18,169,8,1,30,390,31,18,420,72,208,1,34,440,5,6,14,1,78,2,250,1502,4,677,1255,1,1,1,1365,1,1935,1,238,1,1936,2,845,893,1,1632,3,1464,15,1,1,1548,1,1591,16,209,44,440,380,2,7,6,82,37,28,113,455,36,1,22,59,2,1251,101,7,284,387,598,49,619,1,1,6,183,704,368,3,3,92,5,184,9,2,32,1,3,649,122,422,1,1263,11,190,61,463,6,12,3,124,1,27,317,51,1,1502,4,19,165,9,96,16,253,730,2,90,7,125,524,39,13,1,1,15,3,3,115,19,9,58,30,1,7,47,1604,194,1,1,1121,9,3,31,13,88,3,3,7,1,25,3,4,35,9,15,2,1,1,58,267,106,2,1,1,1,2,1,1,1,1,2,2,1,2,3,1,1,1,1,3,2,3,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,15,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,4,1,3,2,1,1,1,3,1,9,6,2,1,3,6,1,16,1,7,1,1,1,9,79,9,1,46,2,40,1,1,1,2,1,1,1,1,2,1,1,1,1,1,1,1,1,3,29,1,1,1,1,34,4,1,3,15,1,1,2,1,1,1,2,1,1,1,1,1,2,1,1,1,3,1,1,1,2,1,22,1,2,1,1,1,1,6,1,2,1,1,1,1,1,1,1,1,1,1,1,15,1,3,1,1,23,8,34,3,1,1,1,1,40,110,1,2,1,7,1,2,1,3,91,1,1,48,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1,1,14,26,3,1,1,1,1,9,10,2,1,2,6,1,3,1,1,1,1,4,5,2,1,2,1,2,2,7,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,1,1,8,1,1,1,1,1,1,1,2,1,1,1,1,1,1,5,1,12,1,1,1,7,1,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,16,4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,92,3,1,42,9,1,1,16,1,3,9,3,4,2,2,7,4,2,1,7,2,2,9,4,11,1,2,1,1,1,1,30,1,2,1,1,1,1,3,21,33,8,5,3,1,16,1,1,10,11,1,1,33,1,2,1,2,1,1,24,27,3,2,28,1,10,1,49,1,2,16,22,3,14,4,13,1,1,1,1,2,1,1,20,1,1,1,6,4,1,1,8,3,1,2,15,3,5,5,49,82,2,1,1,1,5,4,1,1,2,2,2,1,3,2,1,4,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,29,24,37,17,1,1,1,1,1,1,1,4,6,1,1,8,1,1,1,1,1,1,2,1,3,31,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,67,1,1,1,2,18,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,16,1,2,3,1,7,1,1,3,2,3,3,4,37,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,19,5,26,3,35,1,4,1,1,1,1,1,2,37,5,1,1,3,1,1,1,1,1,2,1,7,1,1,3,1,2,10,1,2,1,5,3,1,3,1,3,13,1,53,13,1,1,33,4,6,2,1,17,36,1,1,15,10,1,1,1,1,1,73,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,9,4,2,2,1,36,20,6,10,1,1,1,4,10,1,1,1,3,2,1,23,1,60,4,25,4,1,1,9,1,41,1,1,1,1,7,61,4,1,2,1,1,14,1,1,1,1,16,8,3,2,2,1,1,93,1,1,1,4,1,1,15,12,1,1,1,2,6,8,9,1,4,44,14,3,6,60,10,29,11,1,1,9,12,1,1,1,3,1,15,1,2,9,1,1,2,1,13,21,1,1,2,1,6,7,20,9,2,17,1,7,1,1,1,1,1,8,1,7,4,2,1,1,1,10,1,16,1,10,8,7,20,19,2,22,5,2,1,3,1,1,1,1,1,24,1,1,2,1,5,1,1,1,1,1,1,1,10,15,1,1,1,1,1,24,14,1,110,7,14,23,1,1,1,44,22,33,7,4,3,2,5,23,56,7,7,5,4,1,19,17,48,6,2,32,11,3,1,1,8,1,2,2,2,23,1,10,11,1,21,1,12,45,11,3,3,1,1,4,8,1,71,18,1,2,4,1,4,1,3,6,5,11,1,3,9,14,4,1,1,1,2,1,1,20,4,6,17,3,1,1,1,1,1,1,2,1,1,1,1,1,1,5,3,20,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,5,654,243,1,119,120,1,1615,4,356,291,232,1,3,166,12,41,1,169,1,1961,1,1827,2,255,1080,17,21,30,1,23,91,17,28,476,1,1,1,62,230,372,261,69,278,5,1279,4,651,29,1,4,51,1,114,521,2,1340,2,3,19,175,95,3,914,735,4,1,1965,3,154,2,35,2,1,213,1,685,3,279,658,99,2,1352,614,2,777,127,2,1234,32,7,178,866,6,243,86,588,1,1,1786,2,983,54,3,178,866,14,2,1515,454,4,192,3,670,49,1,1970,1,1971,11,219,861,1821,500,2312,390,1,1,1,1,1,3,154,40,27,1,221,1,335,2,206,970,1,224,3,194,1,94,1,1972,1,218,1,1973,1,1290,2,327,1647,3,887,165,209,7,164,28,673,218,95,337,131,1,1975,2,192,1,6,221,114,54,157,82,1348,2,1280,697,1,53,2,1294,684,1,1979,1,103,3,777,575,614,3,192,1,672,2,1971,9,3,192,38,684,3,709,369,48,3,184,9,2,10,192,29,181,22,45,396,272,514,330,1,6,688,1,16,1027,35,18,6,161,31,1,2,667,3,10,221,68,113,67,668,165,315,364,1,1,1,61,1,100,6,1321,16,203,444,55,1,2,207,1778,7,18,1,165,10,95,573,667,1,1287,3,1986,1,1,2,241,1,1,1989,10,195,378,520,303,594,1,1,1,1,1,15,215,9,1,1,807,262,585,20,69,27,1,1,1,1,1,13,23,138,32,382,287,687,453,1,1,1,1,1,1,4,1900,103,2,1,5,1743,266,1,1,1,7,161,414,287,687,454,2,2,2,2009,3,5,20,1,30,1,1,4,1741,272,1,1,3,1743,269,4,7,49,2,1966,1,1,1,1,5,254,1046,274,448,1,14,35,117,1433,132,1,1,2,1,2,1,13,162,124,1,34,153,600,135,1,10,28,9,82,81,1,83,218,157,1,12,1,3,8,116,28,1,1,159,1,47,90,1,1,1,1,1,1,1,1,1,2031,1,2035,3,193,1,1,9,2036,1,1,1,1,1,1,1,1,1,1900,6,753,135,1,10,28,656,25,199,554,84,8,43,1,10,28,6,3,163,1,83,205,13,157,13,1,3,8,116,189,143,14,1,2,1354,261,4,159,96,1,2,4,161,93,608,712,1,2040,1,2037,1,2039,7,579,491,478,37,6,453,3,16,753,92,43,1,9,1,28,91,81,52,32,400,114,31,15,288,8,21,28,2,1,1966,1,1,28,5,21,28,2,1,985,7,154,40,6,82,7,890,1196,1,2004,1,1585,2,254,1320,2,214,68,5,103,51,30,70,1210,4,20,1,30,1,3,200,1849,326,1,1628,13,183,505,4,60,25,110,195,169,2,99,2,260,1,3,214,17,2,3,889,38,1009,1,1554,2,253,1489,2,21,31,6,154,2,8,118,366,332,8,802,43,893,166,121,25,1,1,1,2053,1,1736,2,2054,1,1,2056,4,32,18,142,1495,3,1355,170,121,2,230,2,5,235,1822,1,1,1,4,2024,37,1,1,1,2046,6,57,10,12,21,65,48,10,23,131,39,1,95,374,199,765,66,311,2,1743,226,3,1886,178,1,1,919,1,2066,8,215,1852,1,1,1,1,1,1,2,79,1995,15,49,2,1,114,17,67,438,1,1,62,230,370,2,330,49,2,648,216,1,2075,1,2076,3,18,1,270,6,152,1,46,646,880,352,8,335,816,420,126,1,380,1,1,1,1151,1,1875,4,159,1,96,2,8,161,93,28,398,182,712,448,1,2,153,46,1,900,1,1571,2,2079,1,1,2081,13,377,141,553,1,359,52,128,426,45,1,922,2,2,2,1615,267,23,377,8,1046,9,1,2,19,15,6,1,8,119,426,46,1,1,1,1,918,2,1,1,1368,3,51,1,931,13,21,2,26,2,1,19,42,10,13,6,12,128,645,2,2022,1,5,71,93,50,68,1806,7,23,44,4,42,10,13,6,4,254,1320,448,1,1,1574,20,199,603,35,8,860,20,13,166,142,5,26,12,1,1,1,1,1,1,1,1,1,2098,2,160,96,3,1718,6,176,10,845,173,370,340,303,68,1,1,1,1,1,2104,1,1232,1,2105,1,1826,3,154,40,985,8,889,38,91,133,10,536,31,378,9,692,341,137,182,2,261,143,105,244,4,49,2,1,931,16,186,529,20,9,143,299,26,140,2,261,116,29,40,59,249,1,3,154,40,95,10,335,121,432,129,134,118,481,262,98,1,1,2012,2,230,3,1,1784,1,2112,1,235,1,177,1,2057,5,200,1492,357,64,262,8,888,1,210,52,32,400,144,2,4,1352,2,261,492,3,161,31,670,3,21,28,2,3,217,2,1895,11,539,727,55,265,454,1,1,73,1,1,1,4,212,1,26,1,1,1768,3,1741,272,106,3,214,16,1890,4,888,1,38,1009,4,1,213,16,1,4,215,9,1745,29,2,1880,116,3,888,1,38,3,176,322,176,5,21,28,2,1,635,2,215,9,2,2011,1,3,293,1607,221,3,224,1071,585,3,23,170,669,2,2012,110,3,35,1141,202,2,888,39,5,176,192,99,666,990,3,100,1093,142,5,18,1,165,10,95,1,2124,1,24,7,56,757,1,82,499,379,351,2,32,3,77,145,1,1,2,3,5,1,1068,169,8,102,3,198,143,138,109,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2187,1,1369,1,2188,1,2189,1,2190,1,2191,1,2192,8,178,993,105,73,844,1,1,1,4,184,62,1,1,18,252,595,138,267,362,121,44,31,4,112,21,250,1,1,1,1,1,1,1,2204,1,1646,1,1934,1,2205,1,1735,1,2203,1,1270,8,1252,946,1,1,6,1,1,1,2,71,2139,2,258,1953,9,154,39,1,1,59,35,573,362,350,7,184,62,1,1,823,621,520,2,2213,36,26,8,180,340,16,498,2,3,6,1,775,137,248,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,988,1,987,3,192,1,485,1,883,1,22,3,22,839,130,1,1061,1,1789,18,23,9,160,1,2,6,26,1,1,62,387,187,121,2,3,946,292,1,1,777,16,192,1,2,6,26,1,63,387,187,126,63,212,4,960,1,1,5,896,1337,1,1,1,3,184,1508,1,14,192,1,2,6,90,387,187,121,5,63,1176,1,6,3777,14,813,1,589,722,113,1,1,1,1,1,1,1,1,1,3,195,32,1,1,2248,1,1978,1,2249,35,388,18,74,198,327,1,1,61,116,82,52,5,2,3,2,221,13,38,266,69,2,290,21,1,1,1,1,1,1,1,1,1,1,1,1,7,189,502,1,569,93,15,506,8,184,43,844,620,1,1,519,51,22,53,1,178,296,142,384,319,31,104,325,100,33,122,43,88,3,4,2,36,1,1,1,11,23,9,159,10,54,3,33,357,226,117,1239,4,724,1269,275,1,1,54,8,32,122,38,1,1,2,93,576,3,192,4,669,7,153,881,1102,39,95,1,1,1,1047,5,222,825,7,14,1159,2,258,772,1,2273,1,2274,9,857,369,752,158,41,9,62,27,1,1,102,1,2277,13,420,258,327,2,311,7,5,272,266,353,33,24,1,2,73,31,1,2280,6,255,3,606,116,50,47,9,184,12,5,476,314,233,140,917,1,3,77,780,1426,9,1937,2,274,36,35,1,1,1,1,5,77,928,313,12,959,5,160,31,64,3,29,11,406,1531,2,312,2,37,1,1,1,1,1,1,77,1,1564,1,1718,1,2278,5,204,130,162,179,1581,3,291,695,3,2,1006,1249,2,160,127,5,192,1,2,32,1,16,406,14,646,498,38,218,117,1,1,312,5,35,3,2,1,1,7,1252,483,1,465,2,2,94,1,1921,1,2300,1,985,8,23,9,842,116,2,1309,1,1,5,1934,154,118,1,2,1,2304,1,2282,8,1072,1141,36,32,4,2,18,1,8,984,1,367,436,4,155,7,353,25,291,6,75,34,14,246,58,281,1,60,264,234,373,2,54,258,4,1,12,23,3,2,12,1,1,2,165,85,21,169,166,209,85,415,3,134,134,32,57,107,102,220,385,1,3,2,1,1,1,84,3,685,4,535,1,2312,12,528,16,510,1164,1,2,1,1,1,1,1,2,7,23,9,159,10,447,217,126,6,22,839,126,1,3,1322,5,678,328,312,932,5,6,192,3,32,1,1,633,5,1718,260,259,11,66,1,2315,1,1810,1,1226,1,2316,1,2055,18,678,327,46,267,7,4,1,221,13,38,335,294,21,9,1,16,39,1,2,2237,82,6,678,369,517,667,87,2,2,195,34,32,1006,48,14,2,1,1,194,52,7,239,38,3,145,188,106,169,19,17,6,2,1,23,40,1,1,1,1,1,1,1,1,1,6,21,28,2,1,634,2,9,23,1,8,32,6,12,37,864,1348,15,720,14,35,8,36,1,393,188,8,301,421,115,92,1,1,1,2335,6,1926,271,3,8,128,1,5,193,1,60,35,830,6,164,27,91,698,1024,334,8,178,993,105,73,723,1,122,1,3,154,1189,284,15,50,142,1,1,1,1,93,388,1,7,180,254,105,780,244,17,1573,201,194,240,26,3,3,8,91,1,1,1,1,1,1,1,1,1,2348,6,1171,105,73,723,123,1,11,180,476,734,2,12,138,25,782,1,1,1,7,19,135,30,10,64,31,401,2,214,16,5,883,298,113,39,215,3,164,20,7,10,192,3,688,665,64,100,513,128,1,2693,2,196,1431,3,883,450,215,7,195,688,665,164,513,128,1,3,1267,1,2,2,184,1508,1,1605,6,217,472,566,6,325,769,1,55,17,686,9,289,1,103,147,116,416,21,1,3,162,6,88,259,49,1,1,1947,1,2358,1,1607,32,232,59,47,4,324,58,25,112,125,3,1,2,13,1,324,649,14,95,167,13,13,10,12,2,4,50,1,1,1,1,1,1,1,2366,2,191,839,17,201,664,126,186,517,607,66,2196,1,78,51,1,1,343,55,500,424,1,2230,1,1129,1,1606,11,291,695,3,1,2,1,12,325,973,65,1,2,184,11,17,220,215,72,58,303,174,5,7,4,10,103,103,168,785,4,139,1,2,211,771,3,91,12,1583,4,178,2016,178,1,5,91,63,39,1150,284,4,185,2,508,1679,5,195,32,1,1,2146,1,2376,2,2377,1,2,212,28,1,2379,4,154,40,2,93,4,161,1451,768,2667,2,164,91,1,2381,2,165,48,1,56,2,1064,112,4,184,1428,80,3355,1,245,15,169,65,18,1,433,361,165,167,200,200,31,394,1,177,1,1,1599,4,184,1296,132,3435,2,2376,8,6,234,18,1127,200,231,573,4,7,1,3,6,1,873,1,97,1,2385,7,23,1106,424,59,774,2661,1,1,2387,1,2263,1,1692,1,2306,3,864,764,760,2,164,27,12,23,161,9,2,32,902,424,138,572,43,83,2659,8,1071,1,620,520,51,18,25,21,10,777,207,1,250,117,436,4,162,436,1,4,677,1529,1,2,8,154,39,1,1,32,27,35,1402,7,1072,238,382,521,36,32,81,4,670,7,696,1019,6,23,141,27,64,3,390,13,985,271,3,476,28,438,1,191,1,1,1,1,1,1,1250,6,221,1433,577,168,1,1,7,1742,660,1,1,1,1,1,1,2408,3,19,165,1280,9,166,46,5,7,839,458,833,48,7,7,154,30,9,1,33,62,1402,3,22,839,222,4,1171,1024,1,214,1,1335,6,187,71,407,199,1418,129,1,247,1,246,5,49,2,114,1609,571,3,122,84,970,2,2412,52,1,2413,1,243,11,670,7,33,663,985,56,1,1,1,1,1,13,691,1,66,61,1269,57,2,9,14,96,154,1,1,1,774,1,1584,1,2423,1,147,1,2424,1,1508,9,192,1,2,6,654,10,123,3,1434,15,391,131,1759,4,2,18,57,64,1,1,1,1,1,1,1,2,286,3310,2,2434,1205,9,232,55,490,8,28,1,538,614,159,5,193,2,32,1,1,31,372,34,660,498,373,2,290,22,1,1,3,5,29,1,1,2,2,1,1,10,127,1,1,1,1,1,1,1,1,1,1,1,2446,1,2440,1,1311,1,1048,1,388,1,2262,8,145,4,1077,761,149,18,14,17,2,637,711,1,2222,2,2447,1,4,1251,702,496,1,13,17,128,1,3,2,1,1749,236,14,16,8,276,1,17,678,205,122,1,1,287,24,7,5,3,215,54,266,386,1,5,193,1,1181,1,1774,1,2454,6,192,1,2,32,1,637,20,1005,275,38,12,205,29,94,3,51,6,217,43,210,1,63,203,1,1,1,1,1,1264,14,52,634,2,1,3,3,82,208,366,428,9,1,3,162,7,777,41,215,217,606,380,224,1,2461,2,195,670,17,678,315,12,1,48,216,48,7,3,2,234,667,19,5,7,200,1,2,154,135,17,77,26,1834,2,40,252,53,1,2,1,32,3,3,86,52,1,1,8,15,1156,105,73,723,1,122,1,5,897,493,152,4,21,3,160,4,94,19,184,11,791,82,198,4,48,284,3,87,535,30,6,58,4,4,58,80,1,4,224,809,217,630,3,192,3,670,2,678,651,6,2213,36,32,4,2,75,4,255,27,366,980,2,1278,4,2,77,26,4,492,186,506,139,1,287,2,1564,692,2,2469,1,2,691,1,3,1078,202,243,2,677,1399,3,402,1215,1,4,192,1333,10,936,2,1178,516,6,253,803,3,5,1408,1,7,19,135,30,10,1,94,625,12,1270,6,1,2,1,3,1,1,57,320,2,300,2,195,835,8,52,114,523,158,135,77,219,336,5,178,993,178,844,2,4,252,595,767,196,4,192,1,61,608,4,188,852,131,1046,7,221,325,365,1306,257,1,1,3,258,29,743,4,77,780,387,1039,7,321,14,157,13,679,139,279,2,1833,243,8,164,27,91,366,1,520,1308,1,8,160,31,33,425,384,217,630,599,2,649,529,3,192,3,667,11,219,264,682,120,37,5,54,1,129,969,1,5,1573,675,94,3,1,3,218,1136,521,2,184,1509,5,1294,337,347,504,1,4,1184,60,74,5,2,2076,228,2,191,64,4,192,670,731,53,2,777,575,11,204,131,1,4,62,100,5,62,568,801,546,2,154,1189,2,50,2198,2,19,843,11,327,96,123,33,75,416,110,2,388,474,38,2,2248,71,8,204,39,2,826,1,110,470,833,2,857,387,4,678,506,124,15,2,847,888,6,192,1,669,2,1,650,1,1184,3,1211,50,1094,2,254,608,4,159,32,91,894,1,1276,5,678,592,1216,1,1,5,7,1,3,4,2,3,207,1080,698,28,178,1,36,848,25,83,105,17,49,7,447,154,117,2,3,1,120,1,1,1,293,1,1,1,1,1,1,1,11,154,40,2,93,388,8,539,119,23,261,870,18,53,125,885,108,105,17,56,36,682,5,1,41,80,1,1,299,1,2,4,1276,109,682,47,3,193,2,34,1,2399,9,1657,63,180,103,495,1,1,1,1,1,2495,31,924,2,2,449,9,1,2,2,4,7,1,1,123,17,40,297,572,50,1,1,1,1,1,1,1,1,1,1,1,1,1,12,27,2,1,1,3,23,8,2,12,57,75,1,5,2491,1,25,1,1,5,161,701,1658,1,1,6,2447,1,75,1,1,1,7,21,28,115,21,6,67,2116,2,53,984,6,32,3,37,43,739,322,1,91,1,1945,1,1121,4,53,984,342,1148,1,1379,4,854,1032,178,464,2,1,2528,1,2529,1,1963,2,854,1674,3,564,1022,686,3,1,164,76,5,23,7,73,186,1397,5,53,113,871,796,697,2,56,927,16,27,1,2,2,1,1,1,38,13,4,14,11,1,76,38,635,12,1404,255,509,20,1,161,103,78,1,1,1,1,4,154,40,95,890,5,49,2,4,2481,1,15,27,1,2,2,2,1,22,33,1,24,1,76,22,17,634,26,145,1,3,2,1555,424,12,4,2,3,2,1,3,1,3,5,1,1,3,4,10,1,2,345,1,4,1,2539,1,2540,1,1153,1,2533,1,2541,9,49,2,1,1,2,1,629,1857,1,6,27,3,2,3,74,12,22,840,866,143,293,6,6,3,1,10,98,278,1,1,1,1,1,1,1,1,1,1,1,1,801,3,23,170,2,6,1657,59,4,778,1,3,21,928,449,10,4,4,7,1,1,123,57,297,572,50,3,2,2,1,1,4,40,1,1,2276,1,2558,1,2559,1,904,1,920,5,50,143,3,1461,59,19,920,1,7,459,1,3,4,7,1,1,123,57,297,622,3,5,46,3,1,10,21,31,4,109,1,523,6,390,5,1472,5,1242,13,6,354,267,6,165,1,523,1,552,373,4,165,525,552,373,4,686,929,8,218,2,1242,373,5,1242,13,360,257,10,19,196,363,361,467,4,11,1,1,123,130,59,790,5,46,6,1,1,1,1,18,164,27,91,582,56,1,3,4,459,4,1,10,1,1,180,973,7,4,8,184,11,1358,52,87,1,570,2785,5,1071,1,533,964,1,6,1387,4,11,1,1,1099,4,19,135,40,95,4,1242,19,354,159,5,50,807,369,904,118,4,214,17,1233,1065,3,1343,250,34,1,2571,1,1294,1,1325,1,1602,10,184,66,1329,33,80,688,3,189,1,2474,13,164,70,16,2,785,342,200,385,418,1,189,2,1,1,2576,7,250,1329,173,631,189,1,4,2,75,89,16,145,1081,761,144,5,6,6,20,7,3,1,6,1,89,303,1,14,678,308,6,15,22,94,195,11,209,1,62,267,566,1205,3,61,123,1355,11,184,11,667,52,639,140,570,43,23,251,2468,4,98,2483,1,1,1,115,1,2582,6,28,4,3,18,3,59,12,1403,102,2,1,620,1,2,2,8,8,3,432,9,920,4,4,458,5,12,1,123,1058,8,57,10,4,8,27,9,21,6,8,1742,54,702,3,85,1,1,1,4,1742,848,1,1,3,32,3,80,9,1403,102,2,1,620,1,4,16,3,7,53,125,910,205,55,419,728,3,193,2,1148,8,928,467,8,1,123,57,919,12,5,256,24,2,366,328,3,53,2,2059,5,924,4,599,57,931,3,715,536,1199,1,2447,3,2593,1,1,1,2596,5,154,40,20,1129,284,12,145,4,1981,7,14,10,5,1,4,4,10,1,2,685,491,2,1071,1235,1,2287,1,2285,5,1226,766,605,1,1,1,2531,1,2600,1,2096,6,55,1,109,527,1229,680,8,1403,1,872,177,58,23,68,1,7,19,135,37,3,61,34,359,7,51,109,5,840,250,75,285,2,2413,191,2,864,1327,2,97,1958,5,1404,1049,81,68,1,2,254,1082,1,1404,1,2604,1,1298,1,1349,4,920,11,358,298,3,1270,72,622,3,211,2,27,3,1276,73,846,13,147,10,1,1245,102,3,479,142,20,6,17,412,21,8,154,2,3,5,118,582,116,196,4,184,59,2,827,4,52,1,3,1295,8,32,3,119,5,34,96,573,2,6,19,135,30,10,95,625,6,7,1,3,4,1,1,6,21,31,1,3,633,662,2,154,53,2,53,3,10,920,8,459,2,2,11,1,1,180,297,3,1226,910,42,4,710,358,1153,385,5,177,2,865,14,113,9,178,993,122,54,1,1,601,243,2,2,1403,102,9,178,993,122,20,1,33,1,1,1008,2,154,2,9,19,141,24,9,2,667,316,172,160,11,1226,177,102,344,138,145,4,1,22,21,2,9,145,7,1074,169,592,146,38,7,1,17,159,32,2,62,3,452,154,75,129,114,123,66,214,165,53,562,242,8,218,845,277,186,36,257,789,1,4,178,885,108,178,3,1343,284,870,5,18,1,145,29,669,6,211,30,9,732,88,974,4,49,2,1,633,3,1849,417,280,4,159,96,3,390,9,678,329,22,94,195,283,267,566,1205,9,579,491,196,55,219,499,1,4,566,1,1342,3,19,270,1175,3,928,474,125,3,1336,1275,2662,5,1277,2,1,3,381,2,154,10,2,1339,2,4,19,141,24,11,8,21,203,1155,3,581,509,140,1,22,293,8,20,19,20,42,18,4,40,28,8,5,13,28,54,408,129,185,603,4,685,1,22,161,31,1,7,1,661,3,74,239,165,284,748,2188,1,78,51,1,1,343,55,500,424,1,1285,1,2616,1,2617,1,1230,1,2445,1,627,22,35,126,31,1,7,1,661,3,313,165,284,748,2188,1,78,51,1,1,343,55,500,424,9,21,28,2,1,633,3,227,68,54,19,714,16,4,35,317,121,408,131,17,41,436,92,286,1,1,1,1,1,1,1,2625,1,790,5,159,47,442,332,50,5,734,881,1003,6,2,18,192,1,7,1,661,3,74,1436,2188,1,78,51,1,1,343,55,500,424,2,663,420,5,159,96,3,390,328,9,2590,1,1,35,1,1,1,1,1,1,2633,1,2590,10,49,2,1,108,31,494,291,228,844,449,10,49,2,1,102,52,479,1,518,844,586,10,668,1048,917,2,1,1,1,1,1,1,7,927,6,1657,1,1,35,5,7,49,2,1,633,1,518,844,3,2633,7,1,3,2590,1,38,15,154,40,95,64,141,394,1,9,1,28,4,2,186,60,209,14,540,146,1123,2,133,698,1,1,1,1,1,1,1,1,14,103,19,84,50,392,216,113,3,50,304,10,1307,1,1,8,19,135,30,9,1,95,406,1114,2,1809,835,3,49,2,1249,3,179,888,1155,1,2654,2,1627,870,2,184,1625,2,122,1054,1,1223,7,19,175,52,1,1,41,1046,11,21,28,2,1,114,46,27,448,2,1,292,25,61,18,24,25,36,26,2,22,16,28,390,1,36,169,21,64,40,114,251,9,17,339,296,650,1,5,51,1,182,471,1952,2,214,822,3,1774,571,313,26,19,4,80,90,2,5,1,29,18,41,573,52,264,826,371,11,2177,1,78,51,1,1,343,55,500,424,16,1,20,28,2,1,114,48,17,9,447,1,1,1,5,287,51,4,154,40,88,897,5,24,109,33,523,1,1,1829,14,714,20,361,112,561,36,341,167,310,2,1,34,1,1,1,1772,1,2647,15,23,141,28,1,2,59,35,360,14,199,3,74,239,472,354,8,1872,790,1,1,1,1,1,1,14,23,141,28,1,2,59,35,359,214,3,313,472,44,310,4,691,23,493,597,5,193,2,59,35,573,3,231,457,7,1,2669,8,2643,3,1,2,1,16,4,1,2,256,392,8,192,1,7,1,661,3,478,1032,1,2672,2,194,95,6,193,2,53,41,573,602,7,231,455,9,57,932,270,719,5,154,40,88,7,890,3,24,109,557,12,23,169,1,2,59,35,573,3,313,472,44,310,1,2674,4,1872,790,2,1,5,49,2,1,633,491,1,1351,1,2675,7,575,1141,917,2,3,1,2,3,2590,38,4,3,983,826,2,4,1539,13,1040,84,5,1070,196,778,169,36,2,180,1216,2,248,41,2,686,9,2,1083,603,10,1093,1,1,897,13,672,1,1,1,1,11,336,675,54,73,109,1121,314,1,1,1,1,1,1597,7,888,43,1,1,1,165,461,2,179,888,14,192,1,1,1,1,666,3,49,205,10,48,1,332,1177,39,154,26,14,10,85,599,1,9,22,1,3,2,1,1,3,1,1,1,165,20,1,3,56,2,1,1,213,1,13,129,13,436,604,96,1,1,1,1,1,1,1588,1,1552,5,1539,13,48,992,84,2,874,1820,6,1178,332,87,53,1037,8,3,1539,1053,84,12,180,744,2,2,461,2,3,2,1,5,1,142,7,206,1036,102,271,267,784,4,8,1615,157,100,775,17,2,30,1,1,2666,16,180,740,4,2,2,461,2,2,1,1,1,1,2,3,1,1,4,1070,1,1,972,6,62,152,1086,225,1173,1,4,21,28,117,46,8,62,648,632,538,196,117,505,2,3,17,33,1612,1,2497,2,159,5,4,184,10,60,1320,4,1809,2,832,5,5,192,1,1,720,733,5,77,1244,12,314,393,4,734,881,717,2,2,159,489,6,194,2,58,35,830,508,6,184,43,27,1320,117,2,3,23,161,11,1,2345,1,2701,1,2591,4,212,2260,140,90,1,2703,6,1339,1,1,1363,1,1,4,2707,1,1,1,1,2711,1,2400,4,193,1150,284,870,197,295,1,4,10,9,1,6,2,4,6,5,7,6,8,4,4,12,8,3,1,5,3,9,3,1,3,4,2,2,7,7,12,2,3,6,2,2,15,14,6,7,6,2,9,7,12,13,1,6,4,13,27,6,2,19,1,2,13,227,69,24,36,2,2,2,1,3,3,2,92,5,125,247,208,48,814,43,105,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1541,1,950,1,383,1,2831,1,2832,1,1065,1,2717,1,2770,16,21,28,2,1,114,19,500,3,1,1,4,1,288,122,1269,459,9,21,28,2,1,636,6,1,410,687,33,190,524,1,18,1,8,7,5,5,3,7,2,19,3,26,10,3,6,1,252,696,218,235,26,68,326,174,1,1,1,1,1,1,1,2841,1,1056,1,2842,1,2843,1,916,1,1370,1,2844,1,2845,2,663,79,4,154,2,35,16,2,22,1061,3,49,2,1,3,734,37,38,4,385,269,963,1,6,102,105,74,699,307,698,5,1339,1,1,1,622,5,21,28,2,1,931,6,24,44,32,10,18,4,1,2846,4,685,190,349,1432,1,1787,23,373,103,60,1,77,93,315,226,69,463,196,871,1,1,1,1,1,1,1,1,1,1,1,12,373,103,60,1,485,2,952,802,69,4,2,2,3,1022,46,1791,7,21,28,2,1,114,523,1,2,24,104,11,734,464,172,365,42,103,980,1,1,1,1,1,875,1,2865,6,68,35,7,8,21,75,2,103,111,5,59,3,6,1768,1030,16,220,5,54,429,372,273,168,337,613,118,278,1,1,1,1,1,17,159,5,27,16,48,1,2,23,6,361,216,10,1,105,50,146,339,14,293,8,20,19,71,37,44,8,5,13,7,2,19,54,3,49,2,639,2,1,132,1,239,7,221,68,96,120,108,6,4,7,80,19,38,3,71,2,28,2,224,1071,14,291,695,3,3,3571,1,78,51,1,1,343,55,500,424,26,186,667,5,2,221,211,61,381,2,50,14,118,955,1,1,1,1,1,1,1,1,1,1,1,1,1,11,63,40,56,5,27,64,1,2,24,366,2007,4,184,10,60,608,4,234,1345,1078,230,8,559,617,1712,1,1,1,1,1,1,2889,14,18,1,277,158,85,478,304,105,614,1,1,1,75,776,5,68,35,108,1,27,26,166,49,1,3,1,3,3,464,906,373,31,218,677,1,1,1,1,1,1,1,1,1,1,1,1,1,9,103,61,36,1,29,26,25,2094,504,1,2879,28,192,1,7,1,144,109,11,36,45,33,5,281,485,1025,534,1,1,1652,1,78,51,1,1,343,55,500,422,2,17,320,134,11,2,44,3,432,70,305,16,1,702,76,634,36,120,6,4,156,783,93,1881,14,791,418,549,1156,1649,1,78,51,1,1,343,55,500,424,1,2915,7,282,366,689,1,294,484,187,5,21,31,114,523,1,2,1035,1881,5,23,183,26,49,6,1,1034,13,686,216,61,98,136,426,1274,20,1,1,1,1,1,4,648,1,14,276,3,256,1259,1196,6,192,1,2,667,3,379,1,125,4,19,174,96,1046,16,494,170,145,89,1,32,1,1,1,24,17,320,667,961,1,1,3,194,985,156,4,35,157,673,313,10,197,2,31,863,772,127,687,200,47,1,15,379,87,35,66,12,5,72,235,174,1617,114,115,17,1,1,23,18,1,229,48,44,114,558,5,304,110,180,425,1,3,3,441,291,119,15,22,1,73,1366,3,68,50,21,2,1,102,3,59,9,1768,30,178,3,34,1,2,1,1,2,1,1,129,231,5,91,178,210,458,70,373,74,29,1,145,676,1,8,3,27,1,1,6,194,1,94,893,200,630,9,23,74,57,39,1,668,257,10,49,3,211,1,27,3,62,6,1768,31,215,1,3,1,2,1,361,5,24,6,61,178,203,6,1,222,236,70,330,43,74,175,676,1,8,3,28,1,1,1,1,1,1238,1,2939,1,697,21,159,5,27,1,1,39,23,1,2,23,6,361,216,1,9,40,25,91,146,339,470,3,232,49,1704,21,19,165,8,1,2,53,41,573,3,2075,1,1622,1,78,51,1,1,343,55,500,424,8,2197,11,734,1,1,1,1,1,9,159,97,2,22,584,1343,4,737,1,5,2213,36,701,1,1,6,858,876,52,137,957,1,3,1709,1170,74,5,678,180,33,1477,586,9,103,57,31,28,39,24,166,35,44,9,440,119,1764,5,627,1,1,1,1,1,2960,1,2956,1,423,1,2328,3,282,2310,369,2,875,2015,1,2890,1,2948,1,2962,1,2963,1,1757,1,2877,18,1711,280,897,1,2,1,1,71,1,1,1,1,1,1,1,1,1,1,1,2975,1,1286,1,92,1,1078,1,2976,1,173,1,1165,1,1587,15,23,170,1,1,94,38,199,336,52,189,16,216,669,382,524,3,122,563,491,4,192,66,390,217,11,666,125,64,354,57,1648,63,1,1,1,1,1,1309,1,2639,1,2275,1,2607,16,454,85,531,242,9,16,1,192,56,454,1,3,72,249,242,375,1,2983,1,1179,1,2984,1,134,9,184,9,2,35,18,41,573,316,157,3,1182,140,323,3,68,31,19,21,220,4,2,632,164,46,227,532,194,353,522,6,2,1,3,77,1,1,1,1,1,13,219,149,115,42,117,506,8,81,274,311,546,623,1,5,190,560,1919,324,1,3,68,42,22,11,190,552,78,9,378,1126,546,116,1,1,1,1,1969,9,19,993,465,134,426,46,924,1,1363,4,1222,1,1,294,12,192,202,471,67,2,24,136,2,82,419,395,689,4,279,369,873,1478,1,3000,1,3001,1,3002,1,3003,1,3004,14,394,100,238,20,1,45,2,19,69,10,33,1,1,25,3,255,1,2,6,192,1,2,34,1854,924,10,195,34,1382,426,48,920,1,1,1,1,2,1548,43,6,847,913,1244,6,1,1,11,103,88,1,1,65,604,2,1,10,640,1498,5,847,507,402,105,1150,4,258,606,651,1498,8,192,1,36,92,541,3,398,731,11,305,22,58,3,66,65,20,115,565,822,973,5,291,351,36,923,1413,7,2865,126,24,1,1,1,1,1,1022,4,21,28,117,524,7,1235,286,586,1,540,351,21,8,1248,549,1199,25,1,1,1,1,1,3026,3,1334,168,1525,4,166,12,511,1280,2,3028,1,7,159,99,390,225,106,2051,1,1,1244,1,2898,12,373,416,2,1484,364,275,67,51,1,1,1,1,13,666,945,380,46,852,2,1,1,71,5,1,67,1,3,212,27,448,9,183,32,2,318,396,1964,144,1,1,12,305,22,2,59,45,21,65,20,38,751,713,1001,2,190,518,8,103,61,91,1,2,22,1,2531,15,219,102,90,1,71,13,22,7,1,74,1,502,719,658,454,7,225,54,429,372,273,1236,283,12,164,27,16,48,1,2,22,1,367,216,113,3,10,291,124,106,5,58,519,498,1300,142,1,3,2197,745,5,3,1797,1199,25,1,1371,1,917,4,2197,3,8,129,6,184,10,60,35,573,712,5,215,2,2,1307,1369,6,221,313,2511,1,1,1,4,888,43,2,627,7,1093,1,1,628,269,685,4,5,336,675,127,1547,1,2,1342,168,4,1266,43,904,36,4,1250,483,28,160,4,2471,396,4,178,1,1081,2,184,678,3,221,164,2665,1,1586,3,1292,1587,4,3,212,1091,1305,3,686,375,562,3,256,392,867,4,184,11,59,608,3,1,211,27,9,215,4,4,1,827,475,301,781,287,7,194,2,85,8,1240,483,178,5,173,905,235,1662,1,9,204,715,1,1,10,249,2,408,1461,3,235,2356,461,6,102,105,74,1006,53,645,27,23,3,128,7,31,1,1,1,1,4,1,26,1,1,633,3,49,77,128,10,48,1,85,741,371,11,667,58,176,45,80,9,11,19,18,2,25,1,4,12,1,43,11,7,11,5,2,8,1,1,8,5,2,17,5,8,1,8,9,19,6,10,10,1,11,1,269,68,186,1,1,109,75,1159,133,1,202,237,1,1,1,1,1,1,1,1,14,231,455,2,4,3,392,265,332,5,265,94,154,861,1,1,684,21,164,28,1,39,26,22,368,1,16,27,85,48,39,11,101,107,432,298,741,157,354,6,689,344,42,163,4,599,1,1814,9,103,89,1,37,561,54,17,3,398,8,160,4,27,64,1,2,390,328,100,209,42,441,22,11,2,5,3,5,4,3,3,2,20,2,3,2,21,87,88,107,2,1,2,3,1,95,3,2,3,1,1,1,1,3,6,3,39,2,2,1,98,325,1,12,85,15,59,1,7,1,6,50,3,228,95,382,2,36,177,1,1,155,1,68,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1924,1,976,1,730,1,715,1,2648,1,1944,1,1235,1,3101,1,1862,1,3102,1,2307,1,3103,1,1869,11,155,510,106,304,118,105,755,35,1016,1,1,1,188,1,2193,6,192,9,664,312,1,85,41,321,51,11,1,51,32,38,54,1,7,17,5,354,31,38,2,3,3,4,2,341,230,14,384,42,696,26,6,164,1,177,1,1,1,1,1,1,1,1,1,1255,4,192,673,312,1,63,394,64,18,18,34,360,1,3,6,1,3,7,18,4,1,1,1,10,9,3,2,1,3,1,55,1,80,1,290,8,12,149,1,15,1381,147,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,899,1,1194,1,511,1,3144,1,895,1,3145,1,902,9,255,3,22,368,216,75,37,2,2168,7,192,1,2,5,29,633,1513,1,1770,7,927,4,1,1,11,74,2129,12,18,1,286,149,85,531,251,719,1,1,2,74,3,917,1088,1143,1,3149,6,18,1,520,782,719,1,5,192,9,664,126,186,13,1072,479,1,387,317,894,1,1,1,1,1,1,1,1,3158,1,3159,1,2990,2,2536,1,1,1504,9,19,173,1,7,662,3,313,157,1040,24,494,125,38,252,18,4,29,58,1,3,388,583,2,687,3,245,173,14,23,20,1,1,1,1,7,1872,790,3,2,479,19,1,6,21,28,2,1,76,855,1,3167,1,734,6,192,1,669,3,313,1875,24,244,128,33,23,139,12,5,87,339,292,142,10,29,102,1127,75,222,32,9,118,1,1,1,1,3,192,38,635,21,494,85,5,54,254,7,3,7,20,30,15,44,1728,188,22,147,14,1,13,9,2,1,528,6,689,395,1,3,2,526,1,1085,1,1086,1,1222,1,1518,7,35,157,9,664,312,1,1503,11,18,1,135,92,1,1,34,897,300,1,148,17,24,2,32,3,16,11,1,4,3,7,18,12,10,23,65,458,1254,43,209,488,38,45,3,10,393,3,2,57,1,4,1,5,94,325,4,93,12,63,9,3,2,53,192,515,37,179,8,147,4,24,44,1,4,7,4,11,4,75,1,1,1,1,1016,1,2199,27,23,80,51,5,1,4,28,1,2,5,1,26,31,31,359,123,20,63,8,3,203,275,303,45,2,682,802,9,18,1,227,1,1,822,974,567,2662,6,21,30,1,114,523,1,1,3178,28,224,111,131,163,269,154,4,105,626,33,7,2,388,591,90,281,1,1,1,1,1,1,1,1,1,1,1,1,1,2404,19,18,1,185,85,116,242,27,396,384,7,25,210,348,750,53,345,1,1,1,11,24,69,7,14,8,4,7,33,45,478,1,18,178,911,122,140,488,54,464,136,1,178,3,28,493,1,1,1,1,1,11,154,38,1,7,1,29,59,576,478,284,748,5,19,165,11,9,978,7,204,2590,53,345,1,1,8,7,1067,22,1901,210,3,1,1,1,977,12,154,38,1,1,63,605,3,136,2,732,523,605,23,476,59,2,61,15,6,35,368,46,49,44,156,503,156,303,459,40,30,39,4,289,66,1,4,980,50,304,1317,6,19,142,31,1,669,3,28,476,59,84,63,15,10,410,74,57,489,123,116,762,40,70,3,6,142,19,156,15,19,1,1,1,1,1,1,4,695,49,940,5,6,164,116,368,94,773,1196,9,201,644,84,154,2132,1,1,1,1,4,51,1,636,295,14,23,1,34,19,11,1,7,7,21,4,5,10,71,17,43,692,8,147,12,28,97,93,49,60,5,13,4,2,39,9,1,2,94,431,14,58,1,3,1,52,286,154,711,2,22,85,45,1,1,1,1,1,1,1,1,1,1,1,9,232,55,378,106,74,16,169,146,2056,1,939,18,51,638,8,12,364,2,7,6,147,113,455,9,27,23,59,29,919,332,11,684,8,3,192,195,88,85,557,1,27,361,5,18,1,435,616,974,18,682,103,8,39,538,1470,178,190,1,1,1,1,1,1,19,1,1,1,1,2113,5,51,1,160,475,295,7,166,817,54,13,13,14,5,10,579,5,494,4,57,1771,18,6,238,65,9,546,33,5,94,1014,668,551,17,6,2,159,97,2,678,302,3,51,1,637,6,190,507,551,105,412,894,3,287,743,304,13,300,298,49,33,337,679,868,631,43,1,1,1,1,6,103,80,48,521,600,1515,8,194,61,2,1,390,333,22,2240,13,286,719,1,1,318,5,538,382,5,179,1162,43,2376,7,19,173,1,7,662,3,1510,26,190,499,4,2,2,30,25,25,110,146,52,1,19,86,3,13,41,3,103,330,260,704,351,21,63,91,8,684,551,116,462,26,24,81,704,11,135,122,24,5,485,210,22,27,2566,876,1543,3,771,14,60,2,187,19,16,192,8,1,790,186,1198,2188,1,78,51,1,1,343,55,500,424,12,286,5,695,3,1,2,1,14,311,550,1376,352,5,771,83,122,733,1536,4,156,35,748,93,1,1028,14,201,664,126,186,3386,1,78,51,1,1,343,55,500,424,5,291,695,3,4,2251,6,742,10,38,19,20,270,19,26,128,38,1,7,1,26,1,20,34,580,3,126,128,60,1196,11,2,665,7,61,30,12,111,17,752,2263,18,847,339,5,19,38,13,87,438,14,59,63,187,959,4,155,3,17,1,12,159,5,29,62,1,2,390,213,3,11,105,196,2,1204,2045,2,154,39,2,693,1170,1,2878,1,2999,1,886,4,164,68,26,606,7,192,1,37,27,534,74,2188,1,1009,1,1765,1,1960,8,1833,88,23,409,177,6,1,713,1,3251,5,517,2730,5,1,1,2,164,94,5,192,1,672,614,1,7,1033,702,23,164,281,1052,1,1,1252,9,103,88,1,1,65,31,349,224,3,7,32,71,111,68,582,73,327,3,21,28,3,6,714,30,33,42,388,561,1,280,2,103,108,5,178,5,2713,91,270,3,207,773,307,7,253,2404,230,9,91,271,1,7,23,169,1,61,660,1090,382,4,103,51,10,816,9,709,373,153,113,455,36,1,81,948,12,289,203,13,632,24,152,612,688,2,178,10,457,13,887,299,62,100,464,50,247,92,155,712,158,35,1,11,159,5,92,2,390,15,201,75,41,1731,238,5,79,33,573,530,621,684,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,17,2,5,2,3,3,11,5,2,6,1,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,46,2,1,1,1,48,19,26,8,12,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,22,3,12,105,11,25,39,6,8,1,1,1,38,8,50,2,29,21,73,35,1,4,1,1,1,1,1,1,1,1,1,52,1,1,2,3,50,7,5,33,42,51,3,2,2,1,2,2,3,1,1,2,2,3,2,1,3,4,3,2,3,4,4,2,2,3,1,1,20,1,2,24,11,3,8,9,1,2,15,8,14,54,34,10,9,3,1,1,1,1,1,2,19,4,14,19,1,1,59,2,5,2,1,2,1,27,20,43,10,5,2,4,1,1,1,1,1,1,2,27,2,11,93,26,32,87,70,92,2,1,1,1,1,30,2,1,16,1,1,10,31,1,1,1,1,1,1,9,10,1,1,1,5,20,2,4,97,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,3,14,1,15,21,1,6,1,1,1,1,1,1,1,2,3,1,1,1,1,18,58,4,2,30,5,7,2,8,6,2,1,18,22,18,2,7,2,3,1,10,1,1,1,10,1,10,2,19,2,2,1,11,1,1,8,8,2,2,2,1,1,1,13,2,1,1,1,1,1,1,1,1,1,14,1,3,42,2,13,95,13,2,1,1,1,2,1,1,1,20,6,21,33,1,1,1,1,1,1,1,1,1,1,1,5,18,4,5,4,4,3,118,1,7,91,23,70,1,2,12,55,1,1,2,1,1,10,22,10,1,12,1,1,12,14,56,37,35,3,2,15,64,55,65,5,1,1,6,56,33,1,14,8,51,1,1,1,9,21,1,5,20,23,1,5,8,5,1,1,1,1,1,14,2,17,23,23,20,3,3,40,89,20,49,5,9,17,13,9,6,29,1,2,6,14,2,43,5,7,2,15,4,2,3,1,4,3,1,1,2,1,6,4,9,1,11,18,23,2,1,1,1,1,1,8,6,3,1,13,11,9,4,3,5,17,10,2,10,1,1,15,15,7,1,1,2,4,5,3,52,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,4,186,1428,146,1250,19,181,7,347,323,25,15,77,81,55,50,659,149,435,280,124,90,8,301,57,1,3265,4,18,1,1051,974,8,734,241,888,7,992,158,74,172,9,154,38,1,1,38,55,2,565,8,14,657,211,91,1,1035,961,147,14,23,20,1,1,2,103,2,689,1,14,190,501,23,16,4,241,58,53,121,552,28,453,385,643,4,1033,217,45,585,5,50,24,1613,1582,1,3,133,31,2027,10,353,93,46,13,353,279,613,865,184,256,3,693,157,2421,5,22,749,75,15,2240,6,697,494,57,1,538,1236,7,184,11,32,5,22,1437,2,1,3154,11,184,61,1,1,2038,2,125,1,51,808,1,2,32,1005,1,1634,10,184,59,2,676,11,1,138,1,109,375,5,154,94,34,7,890,2,164,28,4,1210,51,87,438,1,1381,4,1869,335,1,1069,3,192,670,3,8,1093,1,1,897,685,1,2,1,10,336,675,54,73,109,1435,1,2,1,244,6,161,31,1,1,1,667,7,780,13,396,64,100,509,1236,5,154,30,11,6,661,3,888,43,2,3,258,390,216,3,293,199,525,2,2258,605,1,476,7,183,1379,1333,1,91,288,1,3,1077,538,267,6,692,52,8,1,334,265,3,184,998,527,9,216,1,841,459,4,1,2,2,1751,1,1556,3,203,1,1097,7,654,468,59,3,137,274,445,7,19,135,12,18,506,172,822,9,166,523,395,1,3,136,289,5,98,10,164,28,1,1,2,668,1,49,205,59,12,153,46,721,11,1,1,1,462,237,24,4,874,5,184,59,2,826,1,10,166,523,395,1,3,78,185,265,223,1439,7,178,1173,488,54,464,840,2,5,154,39,1,1,94,9,184,11,8,1,716,221,39,2,119,5,192,1,1,1,667,7,1080,1,3,1,5,76,450,2,159,818,3,178,1661,836,5,154,38,1,96,576,7,204,259,137,289,31,369,242,5,230,3,681,264,351,7,235,311,385,1,1659,461,227,3,184,70,1320,4,250,2133,189,1,1,2457,1,3280,6,919,1,11,77,112,62,5,49,2,1,114,524,8,887,241,82,602,1254,158,3,2,3,102,878,50,2,1819,790,3,980,196,158,5,19,174,1,95,573,7,21,28,117,47,477,554,54,8,1277,2,1,3,651,142,103,125,5,102,105,74,1006,698,6,178,866,127,122,54,1,1,1279,16,23,1,2,35,1,3,14,2,2,4,13,8,20,5,904,1491,39,221,316,1106,580,181,784,3,90,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3313,1,3187,1,2217,1,3314,41,23,3,74,35,19,5,25,7,1,1,1,1,5,27,1,1,26,3,17,13,1,576,49,422,355,2,311,226,145,2097,91,1,78,51,1,1,343,55,500,421,3,4,211,2,37,40,23,706,1,142,238,152,1,540,1,1,1533,1,1,1,1,1,1,1,1,1,1,1,1,1,3,213,37,40,42,706,1,142,4,336,50,1,1,539,1,1,1072,462,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1861,1,3347,1,3328,1,2857,12,135,24,35,61,1,2,17,12,1,360,596,3228,22,201,85,705,15,1,318,543,382,5,1093,248,967,1,78,51,1,1,343,55,500,422,2,10,1819,184,606,740,1,1,1,1,1,1,8,135,24,35,64,17,13,956,3228,20,201,790,15,1,318,543,382,5,1093,1215,1,78,51,1,1,343,55,500,422,2,4,20,1,192,77,17,216,3,273,188,251,109,12,10,1,78,120,265,876,504,375,75,1,11,184,7,1,1,2,32,62,360,216,398,428,7,184,8,1,2,454,216,398,4,1336,200,467,2,39,200,21,23,94,2,10,27,28,32,15,56,29,9,9,230,67,411,35,153,24,11,99,65,92,489,52,92,231,215,229,187,112,9,1,1,1,1,1,1,1,3365,1,456,3,164,49,77,1,133,6,166,12,40,845,198,525,4,154,40,95,1311,11,699,8,3,143,230,659,39,1073,470,5,18,1,1211,1,1785,14,22,10,103,24,35,61,3,17,7,5,1,576,472,3136,4,166,749,148,161,4,154,40,95,1404,10,663,44,3,143,358,569,1,1073,493,19,1,1803,12,35,65,26,9,24,32,67,24,428,466,194,3102,3,184,62,1,3,24,76,33,3,166,884,13,6,23,169,1,2,1068,4751,7,1298,38,270,30,367,2,1045,19,221,82,37,10,36,25,3,23,15,40,8,583,502,646,168,651,313,4,2647,1,1060,1,3368,10,135,24,35,64,17,12,1,360,596,3228,16,221,119,97,15,40,8,4,33,1048,234,412,168,651,232,81,6,10,188,870,2,1,6,19,627,1193,30,434,7,255,3,390,216,219,252,2033,19,135,24,5,30,1,60,3,17,1,11,1,360,1,215,136,83,161,277,2951,3,24,55,21,26,706,1,179,1,88,112,39,115,539,1,1,81,991,19,5,384,54,1,4,1,1,1,2,1,13,31,26,3212,160,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3234,1,1372,1,3177,18,23,3,128,30,8,1,1,1,32,1,61,359,217,398,428,2,311,4010,15,217,2,461,251,121,28,446,582,931,317,41,1,1,1,1,7,164,20,7,4,32,1464,2,5,192,1,2,670,398,11,852,446,38,300,367,2,631,722,2,42,1,7,221,316,2513,233,15,64,1,6,192,1444,367,2,631,767,5,221,2829,248,64,1,8,49,111,4,27,22,45,24,3122,13,23,3,158,8,1,2,26,33,4,779,2013,354,2610,6,21,28,2325,533,15,483,4,61,39,549,434,3,258,390,17,5,164,29,36,635,2189,5,184,193,764,192,648,18,244,118,15,28,665,366,15,4,4,1,3,12,5,6,558,781,581,1,3,49,162,2,16,216,39,3,77,202,125,375,24,262,1069,10,2,877,10,59,1,21,135,24,5,20,9,1,1,60,3,17,7,7,359,1,14,201,219,608,1362,355,1064,5,221,826,1887,361,7,6,23,131,39,2,719,1090,15,316,95,3,123,57,302,1,420,4,719,194,1175,1,1,1,2,191,91,4,227,27,1437,2,1,294,7,221,316,1282,585,878,23,44,4,184,9,2,94,3,230,632,2551,2,896,2514,6,176,975,466,221,243,1333,4,159,99,29,1,14,263,12,719,2354,1215,1,78,51,1,1,343,55,500,424,3,61,39,8,5,1866,844,308,397,1,12,275,3073,1215,1,78,51,1,1,343,55,500,424,5,279,425,379,287,151,3,159,97,2,14,268,727,2353,1215,1,78,51,1,1,343,55,500,422,2,26,26,166,1,2,5,48,41,573,317,84,35,287,698,92,675,1513,1,78,51,1,1,343,55,500,421,3,10,185,507,3,928,751,533,498,12,1,1,1,2392,1,189,7,164,20,465,16,418,896,1441,1,3419,1,2374,1,3417,4,184,44,3140,53,1,2116,1,227,1,392,3,24,84,25,19,452,47,544,6,393,606,170,3,1070,59,72,1,1,1,1,1,1,1,1,1,3357,1,1043,7,154,38,1,1,1,94,1404,10,22,113,140,1,372,352,336,550,178,2408,11,244,161,1031,13,2,4,5,3,2,10,11,2,49,1574,4,159,780,396,2073,8,135,24,96,3,17,5,7,4185,13,193,3155,1215,1,78,51,1,1,343,55,500,422,2,7,1368,4,986,57,762,57,197,10,184,8,1,1,1,94,360,434,610,693,9,221,114,209,500,926,432,879,10,141,7,706,143,234,4,692,1483,63,1,3053,5,164,94,390,216,1847,4,184,11,32,1,7,293,23,24,1271,426,872,524,4,293,23,130,134,1,316,6,221,139,962,1292,751,69,5,225,1554,329,1327,1,1,2005,3,184,64,823,4,91,12,130,1394,4,791,471,2175,1,7,181,510,1077,201,232,216,595,4,220,484,632,2103,4,184,43,1464,2,6,166,522,159,410,2183,1,7,77,58,56,64,3,17,4197,9,785,67,446,444,541,1046,20,93,1,2,3444,1,3,1141,840,1465,4,21,28,636,298,1,3022,1,3447,5,23,136,34,63,981,12,3285,6,1,2,4,3,3,126,18,1,1,1,3,1608,1844,1,2,164,700,9,23,3,167,34,1326,138,313,382,2662,5,411,114,1,1094,860,7,128,1841,31,226,711,517,1,2,1191,13,2,258,407,4,23,170,2,1809,6,100,35,59,61,26,4191,1,122,42,166,10,2,1,2,2,21,16,115,67,105,37,67,8,28,390,7,1,13,3,2,78,30,122,1,9,12,207,95,96,120,5,132,11,2,131,595,189,142,416,1,1,15,23,3,128,30,8,1,1,1,32,1,61,360,216,828,1715,3,20,1,28,23,187,1150,24,1,6,507,389,128,23,698,96,3,168,9,42,28,1,1,1,1,1,1,1,5,677,14,13,631,433,1,3439,1,3281,1,1929,8,293,47,52,1219,426,727,669,34,12,61,39,35,24,35,64,17,1,11,1,712,3472,6,335,1,725,562,769,1076,4,159,490,290,2469,7,135,140,1,724,2469,1,1002,1,2250,2,268,727,2,277,724,2,278,724,2,274,725,2,263,731,2,271,726,2,273,725,1,3348,1,377,1,1141,1,3245,5,20,1,40,7,32,11,1372,1840,161,9,11,5,73,1,1,1,1,4,184,8,1,2,15,221,156,9,19,47,40,8,5,793,287,646,375,444,232,77,2,213,37,4,1058,2,7,1869,7,135,24,99,17,13,360,3824,2,847,2469,3,659,1614,104,10,160,4,27,2,62,3,209,181,214,283,20,77,928,1,238,81,5,920,5,1093,1215,1,78,51,1,1,343,55,500,422,2,12,319,13,45,8,31,4,191,530,1633,13,32,6,3,191,67,390,3,192,1,669,5,546,365,1563,1,1,17,178,45,1,1070,46,117,376,92,189,186,308,4,844,20,1,1,1,3,1184,60,79,1,1068,1,2402,6,220,663,1470,545,401,181,3,258,1257,171,4,678,506,139,279,2,791,2647,2,525,1955,7,166,12,1045,1,70,537,1317,1,1182,1,1651,2,1083,4,6,120,6,1118,65,12,719,7,688,227,146,2,106,146,1077,4,1369,511,522,1029,4,194,1,94,830,3,931,189,62,2,1139,242,4,1369,3,508,1551,3,23,171,1810,4,1120,62,1701,598,2,207,1080,2,19,270,2,164,49,5,853,2367,115,7,5,6,87,27,6,6,1050,2306,1,3483,19,217,2,2,316,143,26,225,116,5,474,293,585,530,116,232,1,12,61,7,5,221,672,2157,233,82,8,1,517,413,358,33,298,861,1003,4,156,74,684,2571,1,1289,4,221,313,2516,436,5,537,1282,1530,3,2,5,194,2,666,52,205,8,931,1,1,187,1,2,147,2217,6,920,11,2,334,1,2,6,87,27,12,129,921,2306,5,504,2777,1,1,58,4,340,842,1298,429,9,296,206,5,40,635,469,1,832,1004,3,218,1043,525,3,194,95,1311,2,191,673,8,1250,483,81,107,1299,269,1,1,3,164,49,69,2,2609,744,7,23,170,1,1,94,625,205,4,92,72,1122,2193,4,165,46,30,9,13,619,1200,585,787,90,2,4,12,1,12,29,8,5,6,192,1,1,1,94,1404,1,1981,2,1279,1,2,1562,1930,2,289,1311,5,281,6,1677,648,881,1,2179,1,3479,16,18,1,229,157,49,23,55,47,364,127,366,18,43,114,426,7,14,24,37,18,8,4,9,8,6,8,8,3,1,1,4337,5,24,37,30,9,22,3,2623,774,97,5,26,128,39,1,1,1,360,1,1249,7,23,3,128,39,1,1,94,5,184,11,32,62,1402,1,3397,7,192,1,2,667,3,398,35,5,184,8,3,670,398,1,1126,5,184,8,1,2,1068,5,184,8,3,94,794,1,2231,1,1087,5,23,3,167,2,94,1,2394,3,193,2,94,1,3012,1,735,2,204,978,6,184,8,1,2,454,614,12,192,1,456,136,80,398,35,444,263,278,767,299,8,785,67,411,35,444,541,767,299,4,192,1,2,94,6,184,8,1,2,670,1140,1,3262,1,3495,1,3496,1,709,2,184,998,1,3497,1,3498,1,3499,1,3500,4,193,2,94,974,4,785,513,444,1308,1,1882,1,3501,1,1915,5,51,1,114,523,1,15,23,1,37,6,9,3,8,4,9,11,11,8,5,848,3489,6,23,38,15,3,21,22,20,23,131,40,95,4,3,7,191,4,73,317,39,4,2,85,102,1,58,375,6,5,21,28,2,1,638,10,23,1,37,6,9,3,12,9,22,861,4,23,56,21,883,10,853,86,302,2088,6,7,5,19,70,66,1,1761,1,1382,1,3503,5,192,1,1,1,1810,6,21,28,2,1,114,524,8,23,1,37,30,9,22,8,853,3,61,39,30,17,849,1,237,692,84,19,512,484,121,263,66,17,1,25,29,36,65,16,100,30,5,24,5,27,3,64,24,366,333,22,80,93,110,3186,5,293,2067,404,669,71,2,258,390,3,193,36,2824,3,1141,192,648,15,23,225,41,7,264,1,10,83,363,105,432,46,102,1068,46,6,21,28,2,1,634,375,2,23,77,2,853,2489,6,164,91,3,390,15,2842,4,165,48,27,10,9,710,143,230,158,2101,5,2,19,135,5,22,39,39,35,4337,2,688,1,6,707,3,143,230,1771,493,6,1191,57,1609,405,233,1,2,164,2547,7,192,1,7,662,3,398,1112,4,19,560,491,974,2,687,295,9,217,2,825,19,98,365,294,459,1077,3,192,673,398,12,420,126,11,33,673,35,227,758,767,308,2,42,6,338,110,98,11,33,2231,3,697,551,2014,8,699,8,146,221,1780,475,6,7,4,87,24,177,3182,8,993,12,1,312,7,5,920,5,2,1033,217,2,2841,665,6,537,1282,585,205,740,5,4,1249,1,630,1567,4,654,402,181,2270,1,3508,1,483,1,3502,3,100,35,4337,7,192,3,1441,367,2,631,767,5,221,2829,312,1,4,7,49,2,109,4,526,5,659,15,61,103,29,2,63,391,201,37,96,94,277,161,264,1099,3136,3,1167,184,2158,4,3189,96,65,130,7,18,1,229,822,374,10,590,4,114,19,33,523,6,2625,397,488,1,1,1,5,23,170,96,184,1081,4,164,94,407,418,1,1805,1,1954,8,3022,488,1,2,1,1,1,1,6,1241,1614,663,1,1,1,1,2403,6,23,170,2,94,1404,311,7,256,37,90,762,1914,463,1,5,648,1,14,420,438,4,22,78,22,858,10,706,1,13,133,336,542,51,1547,18,19,10,91,9,35,56,2,2,63,24,7,4183,2,2005,1398,4,887,467,377,1147,2,193,96,4,192,1,669,3,5,1461,1289,80,694,1,3,91,75,524,37,697,2,21,127,39,1,88,58,54,39,65,16,28,7,6,1,1,6,1,4,90,3,417,8,78,4,54,32,409,38,605,263,74,5,5,180,1,1,3528,1,1840,12,26,128,30,8,1,2,32,1,61,576,398,430,7,22,39,74,948,659,1787,943,1,3420,13,688,165,210,178,1,577,583,207,725,8,10,2,176,11,23,74,96,1,95,365,384,33,51,432,139,2,288,360,18,193,8,90,574,10,114,2,1199,2373,1,78,51,1,1,343,55,500,424,4,1241,2093,20,177,3,23,1982,1527,8,654,384,84,1175,171,462,603,1,10,1071,51,431,1,51,97,766,462,605,1513,1,3505,1,3532,3,3000,234,80,6,154,39,1,95,794,610,6,535,84,5,459,78,1577,5,24,63,13,8,25,13,706,1,142,392,541,1072,466,2,1,1,2,2,1,10,23,161,9,2,32,1,61,1404,311,382,10,353,1,60,1,90,107,338,296,1571,686,5,51,1,114,47,477,3,23,1,76,7,706,14,24,505,2079,1,207,1,1800,21,292,1,3,44,32,93,2,25,73,6,15,55,13,296,61,6,21,84,580,1731,104,4,22,2,76,983,9,710,138,673,1174,147,659,37,1,1,5,22,78,22,3419,1,9,710,138,522,151,1174,147,659,37,1,6,920,11,1,1,187,169,1,3455,3,190,663,2489,7,405,34,37,1,974,24,11,6,697,2,8,146,2001,493,1,1074,7,255,3,390,15,201,1115,674,11,328,107,30,2,100,71,3,13,320,1772,11,3,49,2,635,5,258,452,373,158,129,6,22,78,22,134,2,30,9,744,382,116,16,689,360,49,1187,1,5,192,1,2,94,1404,6,665,274,144,896,85,1344,7,164,94,606,362,152,2167,1,7,710,326,778,365,1300,68,1,6,1063,756,583,207,743,2,4,289,365,384,84,19,697,23,127,12,27,1,88,58,158,44,13,1,7,5,93,425,82,54,1084,6,210,22,539,74,16,403,3,50,721,2330,3,1251,2,211,2,752,499,3,1226,516,3,3,1033,228,93,9,53,576,260,262,162,202,182,136,653,2,160,4,3,1241,1614,666,1,303,4,51,1,637,294,1,1189,6,184,59,2,826,1,1257,9,102,105,74,6,693,50,257,698,827,1,126,12,19,4,170,1,1,51,1,1,41,573,69,188,7,21,28,2,1,114,524,293,15,190,519,140,1,3,230,158,641,996,451,6,7,5,89,66,11,1,163,1,46,3,17,9,1,1,740,1138,5,166,48,769,54,26,2,240,742,3,3329,13,5,4,159,489,528,2373,3,166,817,54,13,700,149,1,3,2025,451,6,7,5,19,5,65,66,4,931,1,1,1,3,128,86,17,2,221,2829,4,1,517,804,1159,4,3220,115,7,149,5,159,97,2,390,332,4,21,28,1014,2487,3,853,2489,5,4,114,6,6,3356,2,887,374,4,204,716,260,2,2,1261,108,3,1657,320,564,1,1608,2,847,2165,4,546,44,594,1291,2,191,2283,11,204,219,123,108,487,41,2,137,719,42,828,6,700,20,130,276,1752,493,8,89,143,483,15,41,74,16,169,4,321,19,152,8,3,700,20,529,7,190,507,38,352,161,1,1145,4,232,55,558,419,5,281,6,1053,624,1587,3,234,1145,134,2,102,878,1,931,7,20,1,143,49,27,50,996,31,166,49,2,2,183,273,256,113,6,2,11,2,196,103,8,154,83,103,159,1411,74,17,28,70,81,1,1,1,1,1,1,1,3559,17,849,38,190,49,129,6,597,57,955,8,297,222,38,10,109,6,1,1,1080,1,1795,34,166,49,2,2,473,195,157,8,25,3,175,6,103,8,499,44,986,500,44,107,2,2159,390,1,1,1,1,1,49,1,1,1,1,1,5,192,2,668,3,313,5,675,1037,264,284,586,11,159,1,4,27,64,1,2,24,366,29,187,15,212,4,73,248,117,44,354,10,395,945,2,502,385,7,264,1,2499,1,1336,1,3563,10,324,65,32,207,2418,518,1,1,1,1,1,3569,1,628,1,2909,1,350,1,3282,2,2043,851,1,2227,1,3570,1,3571,1,368,1,389,1,3572,1,1323,1,480,1,399,1,387,1,369,1,990,1,1976,1,600,1,601,1,3573,1,361,1,3574,1,2371,1,385,1,3575,1,3576,1,2286,1,541,1,517,1,3577,1,3578,1,505,1,1327,1,323,1,644,1,3579,1,3580,1,3581,1,421,1,325,1,3582,1,3583,1,3584,1,1593,1,1332,3,1623,751,1211,3,24,37,39,15,164,27,67,390,29,172,15,23,746,225,57,674,779,76,1,4,160,31,1187,261,2,2230,3786,3,221,168,276,2,1184,2402,3,389,276,2921,11,389,239,37,10,703,1668,236,282,12,2,9,8,664,80,2755,89,1,1,1,1,1,1315,1,1170,1,3593,21,286,30,37,1,60,1,31,77,63,310,76,18,15,325,1135,947,182,1,1,1,1,5,221,485,143,2433,100,2,3412,183,1,3596,1,3599,1,414,3,353,506,500,7,164,20,7,4,32,1302,162,1,3600,10,154,37,1,1,1,122,24,206,698,285,3,316,37,61,11,77,117,1,32,1,1016,362,388,289,109,259,40,286,11,19,7,2,2,34,8,16,2,1,11,35,29,17,12,21,87,14,40,321,30,2,177,139,5,2,272,266,386,117,63,974,165,1,22,1,4,1,37,7,21,28,206,3,918,160,287,2,1336,2236,1,896,28,200,89,80,16,2,1,11,81,77,1,32,4,6,1,53,351,323,2,363,682,105,78,807,3,40,4,190,1,3,1244,403,1718,9,321,99,60,12,186,506,139,279,1972,4,164,49,27,50,6,217,2,1238,69,186,264,3,164,28,673,11,480,66,44,504,242,189,951,381,715,32,1,7,20,1,145,45,2,27,50,3,1976,881,357,4,164,27,64,3,11,77,115,1,2,35,293,339,3,49,330,22,3,24,216,3366,3,217,2,833,6,217,2,4,817,12,1350,4,1336,189,1332,715,20,286,37,4,42,18,12,81,66,11,33,10,405,179,146,646,500,1097,23,11,1,5,166,278,850,163,2152,1,3410,12,1871,44,945,692,4,1,2606,1,1,1,1,1,20,159,33,1,2,5,1,664,126,272,1112,2188,1,78,51,1,1,343,55,500,424,18,286,88,212,400,4,2,15,815,46,566,536,21,1,485,119,14,1,28,1,2368,8,159,1,4,27,64,26,582,473,4,221,485,2596,80,1,3046,6,221,3,482,327,217,2132,3,1585,645,3786,1,3597,3,159,489,216,2,648,528,4,673,654,5,167,7,14,1,146,701,423,2293,34,87,215,2,2,2,313,94,78,143,203,12,16,181,75,36,499,44,10,638,338,319,62,91,9,19,44,41,13,53,2,16,20,1,329,842,8,708,235,15,286,89,1,1,1,1,1,49,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,379,1,1,1,1,1,4,3613,1,1,1,9,23,161,11,32,1464,2,311,328,54,8,79,80,32,52,405,216,207,4943,15,1047,732,1090,65,361,26,42,254,1,2581,1,1,1,1,1,3,193,2,719,8,388,92,21,93,727,7,712,1579,1,2466,1,611,1,411,1,3620,1,336,15,217,632,38,146,14,5,209,111,407,101,35,710,657,91,179,3,1263,2300,2451,1,1649,1,1378,1,2386,2,654,2967,2,3282,288,4,221,296,2892,168,23,316,11,42,1,15,3,92,57,57,7,53,321,76,277,1043,994,43,4,162,28,20,1,1,12,191,3,61,3,24,366,216,50,66,196,68,1408,7,77,115,1,2,1049,19,1020,13,200,123,2,44,18,12,81,120,375,348,1052,1033,165,4,21,28,164,77,3,859,1,25,2,353,543,2,191,3434,7,340,49,239,47,638,19,1950,1,1994,1,3626,2,160,505,3,193,2,1432,5,665,41,143,234,4,9,217,489,143,184,44,10,163,5,6,6,23,3,174,1,2029,145,3,1005,325,1228,2,665,418,6,221,485,269,2652,1,1,3,2230,3784,2,9,316,37,33,25,3,180,6,296,2607,8,1079,689,11,577,513,758,2,1,1,3437,7,181,510,68,436,573,201,1662,5,791,2646,1,191,3,4,411,114,1955,1153,2,166,15,5,26,128,39,96,1404,2,1336,2298,16,200,127,7,35,18,1,11,81,848,1047,1033,194,21,12,1,1,8,191,91,366,266,66,196,68,1408,6,706,143,228,10,168,6,8,601,385,19,325,664,236,328,1039,3,32,250,1004,10,296,29,206,260,279,91,21,86,1,775,6,192,8,1,790,1384,1263,7,286,704,2,15,1427,1162,43,8,523,63,68,384,298,1129,469,677,1,3640,1,7,3,1047,2594,1,1,446,3,293,603,2514,2,282,894,1,3641,9,192,8,127,42,19,477,463,1047,1227,2,1378,2185,1,180,1,1403,1,1284,4,192,9,790,187,30,286,21,16,2,2,34,8,19,92,78,43,3,10,391,3,320,2,1041,187,850,159,6,8,15,47,1,1,1,1,1,1,3445,1,3649,1,500,5,221,485,381,2238,57,1,1549,15,316,45,17,36,66,45,75,14,391,179,141,5,234,38,797,6,188,36,468,341,217,630,4,316,130,201,3003,3,77,1167,1407,12,286,11,19,98,32,46,692,139,1142,1131,1,54,6,791,704,735,234,973,192,1,3639,4,411,3,111,1955,7,191,3,64,23,895,68,1568,2,1336,2316,32,286,75,8,16,2,12,35,29,17,21,36,63,14,40,44,307,2,239,77,7,538,108,458,616,127,231,4,161,1,1,21,43,12,49,115,27,64,3,23,1,366,216,116,196,68,11,221,485,143,2433,13,78,9,1,230,2,38,7,23,839,52,639,451,382,2662,18,243,2,48,199,108,471,1,175,248,2,108,607,120,238,1084,1,1,1,3,849,2433,91,8,286,5,695,4,2,15,861,1728,4,160,4,27,67,7,217,2,833,1350,880,270,2,12,931,146,178,6,597,13,44,440,523,59,615,106,5,160,4,27,67,2974,2,221,3061,3,180,449,774,3,180,498,2981,2,896,1338,1,1050,2,316,130,2,191,65,2,2216,10,10,192,135,42,19,477,398,65,2274,21,14,10,286,700,4,2,15,861,566,124,1038,43,7,849,38,190,178,109,8,2001,3,23,1981,382,12,243,2,826,1,423,110,607,358,1084,1,2,3,1,3661,2,3563,13,3,517,3053,7,7,692,352,215,2,428,226,1747,11,301,4,18,2,276,3,1108,1869,62,1,19,3,558,43,3044,1,3446,7,154,30,72,409,502,26,510,9,234,543,8,1004,21,506,1348,1,1,2,517,3060,3,49,2,932,2,887,190,4,692,352,217,90,5,301,22,2,636,2682,5,220,38,390,137,191,1,1902,11,219,60,877,702,731,312,36,517,117,96,1,4,191,67,95,61,5,166,53,1071,236,2143,5,385,116,140,605,1931,5,385,116,745,1931,235,1,1247,2,859,1,1,219,8,154,40,33,62,600,802,52,90,4,181,510,1077,201,5,224,441,368,217,1375,3,21,192,77,4,22,824,15,2702,3,51,1032,2587,13,296,31,115,59,7,58,58,17,9,12,4,227,2778,2,2042,76,1,2325,1,3672,7,23,131,40,925,59,1,515,2,517,1070,10,154,30,465,224,255,38,1,147,389,1575,1,1237,20,23,170,2,6,251,539,47,81,48,10,1,172,283,17,325,273,71,270,296,788,2,3668,6,2,53,1,3,164,92,407,7,573,297,40,4,18,12,155,12,214,38,1,782,1,44,242,483,374,308,1061,127,2,389,1587,5,23,170,36,633,2191,3,193,431,238,4,296,211,507,1470,7,360,1019,1303,993,1,1,1,1,1322,1,3674,4,156,74,684,26,6,221,168,128,111,2418,530,8,346,22,149,24,1,86,2936,12,8,214,475,61,35,146,358,331,1864,9,166,22,29,2,456,377,203,859,1438,6,161,32,2,59,608,712,2,517,665,1,3679,6,518,803,299,420,3,851,1,1858,2,1976,1600,7,51,1,362,338,144,35,391,8,1277,2,1,377,1,186,1836,1,4,166,1058,233,1691,7,122,34,131,577,166,111,1510,6,253,435,159,391,518,560,6,51,103,6,24,500,5,2,3577,105,3,256,937,12,4,664,56,24,1473,4,523,63,419,325,3,1,213,17,38,215,2,2,2,859,1,209,187,49,1344,31,36,71,393,155,34,79,665,385,994,390,1,1,1,1,1,7,1,1,1,1,1,85,1,1,1,1,1,3,52,3262,369,4,1,138,896,2649,3,518,1102,2048,3,240,1139,1000,2,184,9,9,346,22,21,128,24,87,47,2889,12,4,750,2915,1,19,1,2937,5,20,1,28,164,77,1,1822,1,2257,1,2411,1,1967,10,24,2,35,7,32,20,6,7,1,903,146,364,102,70,509,363,31,20,150,181,70,247,743,1,1,1,26,268,62,24,194,30,229,1,1,1,1,1,27,37,2,2,1,3,25,9,10,1,4,14,1,7,17,5,5,1,40,9,1,352,49,89,254,350,185,552,2,466,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,13,611,878,1,908,418,419,695,2371,1,1,1,1,1,1,3235,9,3785,1,61,2460,1,1,1,1,1,19,192,1,8,664,312,1,120,227,121,48,644,225,1000,129,1,1,1,1,1,1,3698,1,3699,1,3212,5,23,170,598,71,1142,4,159,489,216,2085,11,1976,881,1,356,1945,1154,1,1,1,1,1,4,23,141,29,669,1,3700,1,3701,4,192,1,669,2064,1,2808,1,3213,1,330,5,192,1,455,217,781,1,1337,6,192,1,455,1,216,781,2,2083,924,1,3702,1,3552,7,192,1,8,664,398,383,1917,1,1871,6,192,9,664,398,383,1917,7,917,442,12,1,508,1521,302,1,2667,2,23,170,1,2657,7,23,169,1,8,661,3,1139,1,3704,6,23,169,1,8,664,1139,1,3458,5,23,169,1,669,1142,9,3783,1,196,2339,1,1,1,1,1,9,846,2224,734,2521,1,1,1,1,1,9,1095,64,2628,2544,1,1,1,1,1,1,1026,1,3705,1,2928,3,579,5,2344,12,63,3629,1,86,1,11,2546,1,1,1,1,1,4,23,170,1,668,1,3018,2,23,1981,1,3211,1,1820,5,192,9,1062,35,2399,1,2803,4,192,9,664,2374,6,192,673,433,1265,1000,133,1,3431,3,193,669,481,17,368,9,82,24,35,162,337,200,4,112,150,213,1313,197,36,464,1,11,204,2273,1014,245,1073,1534,1,1,1,1,1,3,2338,1359,11,1,3709,1,3237,1,2218,4,2338,1357,2,13,4,2338,1357,2,11,2,3235,476,1,2563,1,3712,1,3713,1,3714,4,23,170,669,1142,1,3715,12,362,1,335,1,618,117,4915,1,1,1,1,1,8,364,247,3102,3,1,1,1,1,6,364,247,3102,4,1,3,5,23,138,32,669,1142,17,439,140,52,28,411,350,13,4,7,6,3,239,352,343,1335,1,1,4,256,3469,1,1,1,3727,1,1546,6,87,48,133,7,720,3477,17,19,2,2,26,13,103,28,8,12,17,632,602,115,117,107,201,382,17,699,376,137,23,17,96,389,66,90,215,748,371,3,261,237,1,1,14,159,32,64,3,24,5,574,3,116,50,974,334,48,1311,2,201,2082,10,244,113,48,1031,1,17,238,421,1618,1,1,3733,1,3734,17,21,28,51,64,1,48,434,26,675,348,137,703,452,51,696,1,1,5,154,40,2,93,1175,1,1650,1,494,8,1,48,162,2,18,8,11,732,3,22,192,17,12,22,166,36,129,684,21,904,262,1514,1,1,1,13,188,165,506,193,6,1139,3,608,98,358,475,3,1,1,1962,1,3744,1,3174,13,22,137,25,8,1,1,1,37,26,391,212,3,200,12,682,15,601,227,1083,835,302,1,1,1,1,1,19,204,96,21,64,54,15,22,59,24,758,50,499,872,280,188,29,6,510,1,10,680,1016,4,1,1505,35,1,509,2,1,7,32,127,1,4,27,64,609,7,164,2,47,27,49,1,400,5,685,298,54,26,2487,6,23,1,43,12,47,2875,12,707,2142,1,2,5,3,895,1,1,1,1,1,16,126,33,35,62,2,29,1,360,216,75,38,199,68,1705,52,760,5,3212,2,19,529,1,6,23,170,598,71,257,885,2,218,1657,4,193,1,668,784,12,160,294,47,27,11,7,114,20,850,511,870,853,8,3604,1,160,1,1,1,1,1,3,2860,744,1,11,320,134,74,11,531,971,3,685,12,170,860,1,3772,1,1530,2,224,1656,3,32,132,94,2,256,3471,6,100,35,140,1,724,3472,21,19,4,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,65,475,223,159,22,23,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,65,475,223,159,853,534,6,678,1690,1,65,1205,135,8,192,9,29,616,15,4,781,358,5,166,54,638,198,766,5,1295,284,1308,663,35,10,159,5,92,25,6,699,153,2505,131,1,2,190,524,1,281,9,77,123,252,792,19,387,633,92,261,5,1161,1324,356,936,1,32,330,289,63,477,2,176,534,737,49,39,1,489,50,221,95,148,46,1,1,1,1,29,1,1,1,1,1,1,1,1,1,1,12,23,169,1,669,3,433,227,121,917,1129,4,56,37,204,96,79,301,341,83,13,579,4,1,710,305,17,5,190,90,177,40,4,2,1,494,15,39,1,1,1,1,1,1,1,1,1,1,1,1,1,16,3691,57,2,30,4,3,17,1,1,1,1,1,1,1,1,1,5,23,170,669,481,661,6,62,3752,1,1,1,1,8,62,17,5,1602,2129,1,1,1,1,3819,56,224,458,479,247,31,87,345,44,10,182,456,45,612,237,95,193,1,39,1,2,59,923,708,250,15,2,424,1,1,1,1,1,43,1,1,1,1,1,19,1,1,1,1,1,61,1,1,1,1,1,265,1,1,1,1,1,7,23,169,1,721,264,468,3,22,204,976,121,394,234,557,1,354,42,310,288,25,192,1,53,67,1,1,1,1,1,1,5,466,2413,809,138,1,6,159,5,31,345,2414,575,4,100,35,140,4197,7,18,146,20,11,33,53,2531,13,166,50,5,114,67,142,75,433,6,245,12,1087,889,2,330,1007,4,192,1,455,998,8,195,662,5,221,187,1016,1201,341,1,3487,10,49,2,113,20,71,1,398,947,653,56,7,1045,931,428,404,381,20,620,7,195,94,7,323,5,673,1317,5,21,190,2,28,9,9,330,136,579,745,30,156,426,406,744,2,21,192,2,2402,1029,5,184,9,1,1,94,1,1790,4,1159,2624,1,3,5,526,385,359,320,2240,3,364,1426,1919,4,49,2,162,1389,2,2004,382,5,204,39,2,674,263,8,330,715,292,534,1338,343,137,1,12,62,144,35,1,1576,794,934,269,1,1,1,13,1,1964,5,102,105,74,699,307,3,19,165,9,15,18,1,229,109,97,23,593,251,133,586,4,567,1221,939,502,49,697,17,1146,55,192,2,289,672,456,166,65,2,1,73,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3869,3,193,470,199,1,3870,1,3703,9,333,133,1,16,2002,311,910,3,162,1,2856,1,3728,1,1737,1,3872,1,929,1,3130,1,3629,1,1167,1,466,1,1095,10,182,664,519,7,494,1152,217,233,235,170,1,1753,11,164,18,664,519,7,494,1152,217,233,235,170,4,518,393,123,2660,1,2796,1,1212,13,23,141,92,121,1054,12,34,6,1,520,1001,3,1,9,23,3,167,184,414,71,621,521,1005,1,3443,4,23,170,669,2191,26,483,35,121,41,334,3,683,1,1,1186,5,313,29,4,1,1,1,511,1,41,4,75,1,1,1,1,1,639,6,431,73,143,514,137,521,6,284,251,112,328,721,54,678,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,17,2,5,2,3,3,11,5,2,7,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,46,2,1,1,1,48,19,26,8,12,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,22,3,12,105,11,25,39,6,8,1,1,1,38,8,50,2,123,35,1,4,1,1,1,1,1,1,1,1,1,52,1,1,2,3,50,7,5,33,42,51,3,2,2,1,2,2,3,1,1,2,2,3,2,1,3,4,3,2,3,4,4,2,2,3,1,1,20,1,2,24,11,3,8,9,1,2,15,8,14,54,34,10,9,3,1,1,1,1,1,2,19,4,14,19,1,1,59,2,5,2,1,2,1,27,20,43,10,5,2,4,1,1,1,1,1,1,2,27,2,11,93,26,32,87,70,92,2,1,1,1,1,30,2,1,16,1,1,10,31,1,1,1,1,1,1,19,1,1,1,5,26,97,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,3,14,1,15,21,1,6,1,1,1,1,1,1,1,2,3,1,1,1,1,18,58,4,2,30,5,7,2,8,6,2,1,18,22,18,2,7,2,3,1,10,1,1,1,10,1,10,2,19,2,2,1,11,1,1,8,8,2,2,2,1,1,1,13,2,1,1,1,1,1,1,1,1,1,14,1,3,42,2,13,95,13,2,1,1,1,2,1,1,1,20,6,21,33,1,1,1,1,1,1,1,1,1,1,1,5,18,4,5,4,4,3,118,1,7,91,23,70,1,2,12,55,1,1,2,1,1,10,22,10,1,12,1,1,12,14,56,37,35,3,2,15,64,55,65,5,1,1,6,56,33,1,14,8,51,1,1,1,9,21,1,5,20,23,1,5,8,5,1,1,1,1,1,14,2,17,23,23,20,3,3,40,89,20,49,5,9,17,13,9,6,29,1,2,6,14,2,43,5,7,2,15,4,2,3,1,4,3,1,1,2,1,6,4,9,1,11,18,23,2,1,1,1,1,1,8,6,3,1,13,11,9,4,3,5,17,10,2,10,1,1,15,15,7,1,1,2,4,5,3,52,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,3,154,39,669,9,181,154,263,49,26,488,187,1692,839,1,1791,3,32,124,126,1,1758,4,192,1,455,217,25,244,113,82,38,56,46,51,440,350,17,7,6,2,1,42,58,139,352,69,274,183,1152,1,157,1168,3,1741,843,1297,14,21,28,2,1,48,64,1,1,47,77,399,1,373,2487,8,23,1,2,35,39,22,861,54,12,685,20,278,54,13,24,3,437,1142,1226,1,1,11,1298,348,3,329,585,322,678,148,114,60,1,20,820,986,592,837,479,1,97,24,3,1,1,1,7,9,4,3,1,21,1,1,1,2398,18,191,656,17,186,27,4,174,109,150,1,11,53,30,1254,534,485,1,7,10,852,446,227,121,3,329,585,1000,148,175,1,3836,4,32,124,8,94,2,161,32,1,454,28,846,397,55,227,275,194,289,55,225,363,637,129,1,1,1,1,1,11,2,55,126,1,1,1,1,1,1,1,1,3899,20,204,236,36,83,25,11,312,158,801,462,10,429,80,109,212,73,456,156,23,24,37,300,271,27,49,33,337,679,4,1,784,79,152,131,86,235,27,43,1,1,1,1,472,39,1,21,17,6,3,25,75,1,1,1,1,1,1,1,1,3506,1,2847,1,3644,1,2228,1,3408,1,1696,1,3853,1,2933,4,1263,35,227,1835,21,377,82,18,41,162,337,414,9,3,34,6,1,8,592,921,3,1,231,2,465,202,2,1540,499,15,49,51,22,32,10,27,64,1,2,432,174,169,146,449,842,6,874,424,692,1535,368,17,12,1454,7,29,50,499,1871,1,1,1,1,1,1,22,18,1,225,4,41,7,158,106,19,81,357,53,374,6,14,30,59,489,2,74,694,2236,54,21,2,3,23,116,1,3,12,4,27,8,14,5,96,1,262,49,26,17,168,3,161,30,4,12,280,231,117,107,63,138,17,197,156,12,271,230,10,89,2,1,51,155,44,19,479,142,38,1,1,1,1,1,1,4,21,28,1056,2819,1,2338,1,911,1,1360,4,230,3,1231,343,16,21,28,162,497,179,466,1021,96,429,3,5,92,175,231,332,188,3,710,2992,224,1,874,15,1483,7,50,499,45,925,516,385,3,1,1,12,1,1,1,6,255,3,390,216,11,710,21,103,56,33,1,8,54,1,2,23,1,5,361,1,212,3,1,10,1129,382,504,1041,35,244,4,41,7,61,35,36,25,1,2,78,26,19,438,90,26,3,4,107,203,29,1,1289,43,242,2,1,182,459,75,159,1,1,1,1,1,477,62,1,164,1,3,8,8,39,10,264,46,85,18,26,17,168,191,4,8,2,4,117,111,53,231,44,73,124,7,21,78,36,58,1,197,118,38,283,114,1,61,54,10,28,63,1,1,268,112,48,132,35,152,185,15,1,1,1,1,1,1,1,1,8,62,41,89,8,1,664,126,1384,7,21,28,2325,525,8,498,145,5,100,132,49,6,1698,6,190,1059,1374,401,423,499,6,23,131,6,33,1,62,15,169,14,32,7,1,1,129,182,505,12,4,205,939,706,1041,12,333,91,42,52,9,36,1922,311,3,1072,77,1,5,190,475,560,540,2181,10,1298,420,27,1615,244,346,1,1,1,1,11,368,88,217,460,1636,739,229,218,1,1,1,6,21,11,68,66,25,67,15,558,575,1636,3,28,93,150,197,268,199,30,164,58,1,1,8,697,10,541,533,9,1536,536,1,9,23,3,166,1,8,661,3,1139,382,4,51,1,114,524,5,24,67,9,22,861,17,1167,90,603,247,1521,64,65,100,2,3,1,6,77,16,1,1,1,1,1797,17,553,45,49,26,1023,230,410,652,52,155,542,142,39,5,43,1,1,14,19,170,3,54,1,1,41,625,3,455,157,475,382,791,1,1579,3,24,53,23,3,287,574,3108,1,1893,1,2108,6,1170,91,93,404,42,115,4,193,669,1142,382,13,2258,541,396,11,29,5,2,465,7,85,77,94,1,1,535,1,2476,7,378,2452,405,476,3,98,160,2,2470,178,7,1230,637,697,674,22,713,1,12,100,85,359,1830,156,7,419,984,4,31,1,1,10,193,8,6,47,1,32,378,315,1024,648,3,579,432,685,2,1694,2284,9,1095,2597,53,100,25,109,1,1,1,19,379,301,346,670,4,1,1,1014,212,90,177,40,6,1,509,41,3,3,185,5,287,574,403,740,382,1,116,3,211,2,26,10,192,8,54,35,625,698,81,682,5,2667,7,1137,844,2,581,674,735,11,7,1623,751,163,1385,22,32,1,4,207,80,693,1672,13,699,376,133,4,23,17,96,389,66,1427,499,1,255,3,22,839,3125,1,2283,4,3070,876,41,1,1,1756,5,1298,696,289,954,367,1,3846,4,192,9,664,126,4,183,504,928,1252,4,154,40,60,35,6,665,42,28,514,516,1259,9,166,15,509,1528,140,539,89,1003,1,3,300,1983,954,10,190,495,162,6,34,892,142,1515,53,2,2,166,524,6,1184,139,259,251,146,1,2,184,70,2,185,557,6,185,866,1192,3,1493,252,2,1915,192,5,192,1,672,313,85,13,221,166,2,128,111,47,330,296,12,17,1069,883,294,3,165,76,9,2,92,1194,6,335,209,54,49,26,2367,6,1167,90,540,63,247,1521,5,159,96,3,390,197,4,353,494,12,1,5,335,1,208,103,2393,4,184,11,59,1320,6,190,30,59,406,179,219,2,212,1,6,183,32,8,1,832,205,9,192,1,1,1,1,93,625,1058,40,3,235,1098,1258,5,166,524,933,1366,1,2,710,588,3,193,2,510,1,1838,7,62,3752,1,1,1,1,174,9,62,17,5,1602,2129,1,1,1,175,6,79,5,28,1574,54,2253,2,1298,227,4,647,33,337,2225,4,192,1,1,668,4,598,82,337,1468,4,206,669,102,1613,5,1243,55,985,55,1357,4,977,3,50,304,6,19,173,1,96,573,3,3,184,887,1,8,697,10,500,41,1,12,599,55,8,184,11,32,27,67,217,1153,2,3,697,551,667,5,204,80,262,132,623,8,23,169,1,455,214,724,60,358,6,1322,643,12,509,1,54,3,164,31,667,6,214,17,9,2,8,732,4,122,159,6,743,4,1248,106,404,124,5,164,28,1,455,217,26,153,42,3,60,342,408,625,24,4,786,532,849,166,1099,1262,1,1,1,1,1,1,1,1,1,1,1,1,3847,6,2883,598,338,1,3,1,1,2221,2,697,12,1,3470,3,1249,2,364,11,697,10,484,57,1,509,102,55,746,338,175,8,232,55,440,25,93,406,364,1612,7,579,491,374,109,139,352,3004,2,2398,837,4,159,5,118,366,5,214,16,2,668,9,5,1696,868,671,5,1,3,1037,2145,813,8,62,144,1,2405,1203,1,1,1,8,241,1,468,1224,30,112,103,1652,4,164,91,3,2453,6,20,1,28,164,27,50,16,22,2,2,35,4,4,12,2,17,8,12,6,5,2,48,856,22,335,67,105,37,75,439,79,166,678,2,131,1122,232,528,1,1,1,1,1,1,1,1,1,1169,1,4005,1,1303,1,176,1,2651,1,1041,1,4006,1,4007,1,4008,29,22,1,47,23,9,6,12,6,9,21,3,25,74,17,13,360,61,230,41,98,5,43,3,115,402,686,491,190,1459,1,4009,4,176,364,2874,596,1,3414,7,335,67,105,37,75,518,846,4,22,162,681,218,4,275,1,343,381,11,179,2,2,152,67,105,37,75,518,166,680,20,22,80,18,6,9,24,99,17,13,421,155,116,98,5,43,45,5,167,284,2845,4,161,701,401,1560,1,402,1,1137,1,464,1,4011,1,4012,1,1271,1,619,6,1269,553,145,2046,1,1,9,176,159,67,105,112,684,12,799,1344,14,176,364,79,1032,1,186,791,194,591,596,6,1,1,1,1,4020,1,3192,2,1037,676,18,120,6,33,99,17,4,9,360,239,190,4,45,1,1,48,68,110,376,6,18,1,458,593,366,608,3,24,102,7,7,217,714,121,89,385,588,1344,8,161,31,1,669,3,781,3,2046,12,1243,1,19,386,151,203,2,1690,190,1,135,1,18,176,364,79,998,1,33,1,186,733,58,194,369,222,596,6,1,1,1,1,1410,3,217,835,474,5,161,31,1,669,3,6,1649,151,205,1690,190,1,8,176,443,998,1,220,791,194,591,6,335,67,105,37,514,245,12,294,183,593,346,2,18,43,1,564,1481,498,1,1,2377,9,335,67,105,37,497,17,79,166,2694,13,70,50,6,9,24,25,10,81,13,361,215,219,3389,2,2382,1643,1,637,5,161,31,3,667,3,6,335,67,62,155,518,480,4,335,67,142,771,5,3468,528,2,3,2,10,23,161,43,902,424,138,313,328,54,2662,4,3468,528,2,28,7,23,170,936,424,451,382,2662,10,243,828,1,533,23,64,520,51,69,2,2,1244,405,7,49,110,54,42,3,30,360,7,336,67,2382,1159,83,1,1,1,4030,14,135,24,35,61,3,17,1,4,7,1,360,352,244,3228,12,176,159,172,37,597,174,302,221,143,2,1057,418,18,22,80,33,24,96,3,17,1,11,1,692,20,30,53,217,327,358,2487,1,179,4,1243,1,19,742,5,176,404,39,522,172,7,159,54,42,3,17,373,3383,4,192,3,667,3,11,335,67,62,26,129,518,134,42,525,143,2,2,179,4,3,184,1369,3495,12,102,57,48,48,3,17,1,704,20,287,56,284,4,1169,2299,533,2,9,135,59,64,17,1,724,83,2848,541,2,240,10,3,178,1145,199,1,625,1,1449,7,176,159,172,37,517,254,8,4,164,91,3,24,3,335,209,771,2,1303,672,7,1169,199,4,237,869,993,561,7,184,8,1,672,781,3,2046,11,176,226,62,155,1032,1,329,648,194,1195,1,5,493,130,679,680,1710,6,102,105,43,37,693,50,10,335,67,650,6,5,74,166,12,799,1883,8,92,72,1,46,30,9,732,304,8,335,67,217,439,79,166,12,799,2,1058,245,2,213,27,2,1276,46,1,2472,2,1058,1056,4,193,1,1,94,2,921,261,2,2114,364,4,204,917,59,2,4,164,94,390,216,4,20,1,28,988,10,22,104,38,91,3,24,366,15,637,2205,3,21,28,988,8,402,217,439,79,166,678,2,131,3,619,1357,1260,5,23,170,2,667,2191,2,619,2204,1,296,6,256,292,129,499,104,1112,2,3468,528,3,254,608,712,2,23,173,3,193,61,608,4,20,1,28,164,2,24,76,4,647,1066,153,785,3,648,15,420,4,23,141,32,59,3,660,661,719,4,335,284,684,811,3,23,266,1357,6,193,34,1,1,633,3171,3,234,1145,1000,4,254,81,284,674,6,18,1,142,31,670,618,1,6010,1,6012,8,283,854,846,781,1233,3,34,1,1,4036,1,4037,14,159,2,3,28,3,63,390,214,2,75,576,1196,302,690,4,3997,37,1,3,1,1138,4,283,2481,1233,38,11,32,17,115,27,2,2,12,75,582,315,395,7,188,29,447,388,1904,1083,1,6,192,1,2,670,74,239,5,668,1041,126,1878,323,14,283,52,67,65,77,593,7,169,668,2,2001,13,44,1,7,660,1,7,636,596,106,2030,10,402,65,40,504,292,1,621,56,783,1279,6,402,65,544,293,621,2118,5,49,824,427,403,2341,7,335,172,37,514,245,12,668,1,1703,1,1166,12,179,4,5,29,447,388,474,588,108,818,437,568,8,159,96,3,1042,215,188,1310,690,11,224,817,27,454,40,271,137,1486,36,545,9,7,255,3,1042,215,188,1310,690,3,1137,176,2684,4,592,464,657,2334,4,1137,833,2027,40,1,4046,1,6013,2,4043,5,2,1284,1,31,1058,111,134,12,485,13,1030,576,577,9,6,16,3,2337,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1169,2299,528,4,5,4,178,469,676,25,1,4049,6,243,411,728,180,34,1929,10,498,162,410,77,897,744,43,1,1218,1,2,1562,34,7,498,649,1641,43,1,1218,1,16,173,905,574,2606,1827,1,1,1,1,1,295,1,1,1,1,1,1,1562,5,674,1329,1475,567,7,9,192,1,1,1,453,1,213,3,1140,2,1011,914,2,49,1654,4,214,552,19,60,6,688,17,182,163,2,11,4,184,8,1,672,3,1137,846,2014,3,692,195,481,9,293,28,99,26,46,108,408,297,2748,3,230,781,3043,1,4052,2,648,1,5,1169,146,302,93,128,5,70,184,414,632,274,1,70,7,402,62,673,7,169,668,2074,3,194,60,1320,3,1315,302,93,4,70,184,1046,274,9,169,10,156,209,517,254,655,13,2059,1,3404,1,544,1,4034,5,211,2,27,1,741,7,335,67,142,508,85,844,2,1,1653,2,185,876,2,1261,2795,10,335,67,105,37,514,245,12,207,459,2,4,227,27,1320,117,18,22,10,38,38,51,32,4,60,3,22,2,5,796,217,215,1137,361,1044,7,62,8,22,1194,8,42,2722,7,335,67,105,37,514,245,2756,3,161,93,1320,6,335,67,642,14,245,2756,12,357,120,953,6,2,44,2350,228,1,1,1,708,1,2110,1,4064,1,4065,6,335,67,142,500,14,245,7,161,66,635,712,117,2375,1,1,879,1,305,1,3042,5,161,66,635,712,117,1,4058,4,335,67,656,245,9,532,128,1,409,251,719,4,1679,345,5,217,835,474,588,926,1,1304,1,2809,2,3832,939,10,279,658,340,2,1,3,17,36,1364,143,1,4069,10,23,141,27,65,2,23,367,266,1090,382,1,4070,9,1041,481,316,9,123,1486,581,9,25,1,1053,9,279,785,213,2,1,3,379,810,228,1,1980,1,3452,1,3456,1,4071,1,1847,9,70,89,99,390,531,106,2,13,1713,1,4072,4,507,153,1240,864,7,188,29,835,474,588,926,957,4,192,1,2,670,3,507,504,293,1,4073,2,49,3406,1,62,1,220,4,664,397,766,2212,3,159,489,2063,5,164,29,62,27,632,6,254,223,1097,2258,214,725,6,224,844,494,32,239,1659,2,255,2456,5,70,578,291,361,1713,1,3997,2,1300,403,2,32,250,5,224,1338,257,14,1659,3,179,873,1062,6,32,127,123,366,652,1713,3,335,67,901,2,243,1353,2,1970,2076,1,1691,44,335,1,722,17,94,134,12,485,13,1030,576,49,528,9,6,16,3,159,1,1641,200,1,1,1,1,1,331,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1169,2299,528,9,5,335,67,142,514,245,6,1075,49,46,643,27,2171,10,18,1,145,47,2,27,42,8,780,974,3,178,469,676,1,1040,7,1036,28,216,99,1000,93,228,3,219,4,1303,5,1382,180,34,1929,549,7,169,166,67,142,759,12,904,2,231,1233,5,335,980,302,93,128,4,1034,1,191,910,3,335,723,245,1,4059,2,184,7,6,498,649,1641,43,1,1219,2,207,773,1,75,3,1075,730,35,11,1284,1,377,1,1515,897,1,1,1,1,1,9,22,1,8,61,72,20,1369,2528,967,1,4082,1,4083,1,4084,2,22,162,3,154,37,457,3,672,3413,1,3,1284,1,2802,8,23,161,678,267,424,140,693,2662,51,23,9,122,39,1,1,1,33,60,388,8,478,1,4,1,3,10,42,140,4,228,279,5,124,175,123,90,24,61,1,1,71,101,780,37,235,48,21,224,4,5,83,1,1,1,1,1,1,1,1,1,2,4085,1,10,18,1,3,2,7,71,62,1,89,28,13,22,1,1,2,4,1,3,43,1,30,57,47,3886,8,23,161,9,669,267,424,833,2662,14,22,9,1,3,67,52,10,27,91,789,1,533,23,941,2,192,672,10,50,111,690,11,832,24,5,798,1,1577,2,1285,2790,8,851,843,24,802,1,1,1577,1,5,154,10,27,91,2092,15,18,1,5,3,3,1,1,2,1,15,12,20,2,128,28,4,1276,379,834,1612,16,23,3,158,9,1,1,1,31,1,1,53,7,1404,311,436,1662,1,4101,2,1880,598,4,193,2,454,29,1,1329,10,179,25,474,463,40,1,133,799,1317,672,5,20,1,31,1,4051,7,702,960,1,1515,898,29,1,7,154,5,5,20,7,91,582,3,702,3403,1,2,159,705,2,1774,571,1,1657,1,1511,4,1279,1,3,350,9,183,70,829,85,75,1982,29,758,96,1,1813,1,1956,3,654,3454,1,2,3282,828,1,4111,1,4112,3,154,37,1437,5,23,1106,424,833,2662,3,30,2,3,7,1570,63,26,754,191,1509,1,5,887,98,97,88,2937,6,192,15,658,49,429,1154,4,49,2,114,525,3,49,2,238,16,920,1,2,1,4,195,263,10,7,1,123,40,921,20,1577,1,1,4115,1,2297,15,180,740,3,1,4,195,263,10,131,40,921,20,1577,1,29,9,31,251,569,91,128,465,35,474,1324,4,24,6,4,50,8,192,1,14,82,576,49,264,468,6,1534,28,56,2467,1,29,3,213,27,742,1,1662,1,1663,3,1662,1,1515,3,166,871,26,4,192,1,672,398,1,4086,3,49,164,27,4,1570,433,410,1703,1,1570,6,65,2,12,36,96,1,6,898,25,5,468,7,164,5,920,4,4,599,745,3,702,3404,11,4,555,714,630,2109,4,4118,1,1,1,5,1263,35,348,3,634,8,185,1648,138,9,1276,223,643,1,12,217,2,1145,162,1369,506,155,2,566,1,1,1,9,154,38,1,1,1,5,665,313,1197,5,1971,9,1276,223,644,8,22,10,94,38,91,3,24,366,4,1971,9,2143,5,16,1161,581,87,1456,64,4,1,24,16,270,1,464,1,1,1,1,7,154,40,95,374,937,33,2016,1,1067,6,19,135,39,669,481,284,4,480,701,3,139,2,154,30,1,223,1,2608,9,1964,241,370,3816,1,1,1,1,1,2,215,11,4,161,33,668,257,7,97,2402,21,1,1,1612,1,1,2522,2,7,7,1,215,6,183,34,844,1834,470,114,3,4136,1,1,13,193,1,1,59,28,1082,1028,24,1287,69,318,5,2,13,537,1517,1231,69,22,18,270,465,2,1,1,6,1,9,1234,32,1,1,2,115,901,1292,563,7,218,1043,93,15,417,89,928,5,154,40,95,1265,46,3,159,32,673,2,183,2712,9,166,46,6,849,194,2218,185,466,2,12,22,132,30,10,1,94,374,600,262,75,142,1907,10,492,550,19,123,139,719,76,817,544,663,2,22,1624,3,218,1657,533,2,166,878,3,184,3345,614,3,1184,814,2146,4,281,895,158,181,2,183,1786,5,154,40,6,89,2086,1,4145,1,3232,1,4146,3,192,8,2175,7,212,6,849,194,2403,466,2,5,1064,212,18,1178,141,5,192,1,7,1063,1112,4,185,1786,9,1276,8,218,665,180,4,194,1092,1126,651,3,194,95,1236,1,4118,8,161,32,1,60,35,573,3,709,7,710,358,158,1386,86,1449,1,7,3285,69,22,18,270,467,1,4,227,62,1402,2,13,1284,1,378,781,1633,10,1234,1076,1,1,1,1,1,13,224,464,1,226,118,23,7,187,26,76,528,86,1737,7,154,38,1,1,668,3,1139,12,160,4,2,25,498,374,1,160,52,18,1178,141,5,154,38,1,1,671,4,1971,9,1700,448,28,166,12,38,1,2,4,694,124,253,163,60,5,4,36,47,222,2,137,726,452,129,124,55,36,64,490,103,1,3,193,672,398,7,2063,4340,1,1,1,1,1,1,4121,12,8,3,1160,113,63,1,1,268,93,512,1247,682,3,1298,348,3,4,1971,9,2142,1,2,191,457,6,1347,869,392,1524,19,1,5,159,71,684,1672,1567,2,4119,1,4,409,653,3092,1,4,217,1038,109,2762,2,193,672,9,1068,103,176,2,484,775,741,802,5,3,1347,1261,1543,2,1061,262,2,193,787,4,1530,1,1,1,4,560,1,1050,426,4,560,1,987,43,1,932,14,1277,1,1,1,1,1,1,1,1,376,1,2,2016,425,1,82,3,92,1194,2871,1,1340,1,3604,15,139,759,2,20,1,10,1,1,1,6,2,16,545,2,632,2,1,1034,5,1093,1,629,269,687,1,2681,1,1093,9,336,729,1303,314,1,1,1,1,244,8,560,452,5,580,1,13,426,2334,11,888,34,1,8,1,1,1,165,461,31,1001,1,1266,3,832,1173,270,24,204,17,72,3,106,517,1,1,10,1,1,1,186,61,1,2,60,45,33,268,61,330,250,820,3,23,77,30,13,700,149,1,37,200,39,737,19,996,384,84,25,130,18,221,75,275,83,234,31,1,1,10,1,1,1,84,102,1,1,1,166,5,849,1,399,1629,623,6,785,513,444,541,767,299,2,1562,2529,8,220,393,425,12,1848,414,40,13,3,213,27,50,1,1122,4,498,178,235,270,6,251,481,20,501,424,1404,12,26,128,10,27,2,1,64,31,572,1,3,49,10,1254,419,5,97,74,1228,3,1078,1,1,1,2542,1,2936,14,251,481,20,502,415,4,4,1,97,74,1228,4,1078,1,19,847,40,190,4,89,16,52,17,6,1,352,146,101,1,2,1022,118,1157,1,1,3010,5,192,1,2,63,607,8,766,26,53,3318,1,1,1,1,3,166,521,2,44,181,311,127,28,26,18,18,138,193,3,4,13,21,105,26,94,16,26,178,87,100,66,24,38,52,110,214,678,68,40,1,36,241,34,50,136,174,370,107,10,6,1,1,1,15,164,27,1,1,1,1,59,4,31,359,15,199,2,1,49,4,165,1,68,1518,7,647,700,1,1,364,2459,1,1,1816,9,154,39,2,92,575,481,303,1883,645,14,383,41,81,19,487,640,1,273,689,1260,301,1,1,1,6,184,893,4,105,1700,1276,3,24,190,640,13,763,3,5,14,7,53,367,791,656,1505,1,14,1,5,705,507,791,656,690,1,284,4,766,79,3319,1,10,284,99,19,170,439,640,1,273,2250,3,7,684,21,15,367,267,425,2383,2,35,819,5,975,369,16,188,390,4,185,883,643,489,3,159,99,606,2,193,1434,5,184,1467,1,273,1949,7,321,171,401,268,161,2552,307,4,51,1,634,1960,1,2355,4,159,97,2,1257,8,293,47,62,71,34,1084,893,1053,1,4182,5,279,369,687,644,867,3,392,946,587,3,183,490,377,4,154,40,985,414,8,186,65,481,20,501,361,63,1333,3,194,985,414,2,212,1519,4,890,9,1,479,66,243,2,826,1,357,66,110,607,94,21,2,47,8,29,157,6,1078,1,1,1,175,351,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,545,3,1548,37,6,5,1479,1,132,754,2681,4,160,95,1,392,13,661,409,470,8,43,388,60,5,169,36,7,898,506,10,51,114,1,75,1,445,2,1,292,3245,3,1129,476,87,2,97,1549,3,1741,897,1590,1,2332,1,229,6,677,57,64,187,1222,2022,4,159,32,67,1953,12,289,372,409,112,120,238,8,43,448,5,1124,555,6,279,369,687,644,864,3,1,3668,5,684,2,34,355,750,1,1089,3,32,3,819,4,232,539,259,2071,5,122,84,774,50,146,11,231,20,441,28,32,434,67,99,497,15,2366,61,169,4,3,1,2,2,2,21,11,2,118,67,90,15,37,54,21,28,26,367,3,4,11,2,1,78,26,138,12,7,26,178,87,4,93,3,108,1,16,132,33,111,103,185,493,108,37,198,43,60,24,113,1,299,267,14,93,16,3,60,1,2,766,79,4,49,2,3002,1180,7,24,6,32,4,5,52,15,2,575,1325,7,888,1,38,772,237,76,98,5,24,6,36,5,52,2,1151,546,9,888,1,10,28,186,285,185,116,189,12,49,2,103,6,4,118,366,216,116,199,436,157,8,888,1,9,29,9,635,12,116,7,21,28,2,1,634,1332,30,4,255,1,2,606,4,1548,37,6,769,20,251,441,5,18,4,1,10,2,4,64,47,339,168,261,116,29,1244,396,834,1,8,154,40,16,9,63,7,832,58,4,24,109,6,4097,4,251,481,4,64,1,225,4,219,861,3157,1,5,210,72,897,324,333,6,51,1,102,30,10,95,4,51,1,114,523,6,215,36,481,4,64,404,1,4239,10,1895,2024,311,10,1,1,1,1,1,1,9,154,10,27,2,65,181,215,208,52,4,21,28,3,4052,7,24,38,9,8,44,15,4090,3,1741,378,1059,3,21,31,635,5,685,212,718,257,718,9,193,1,95,513,1334,4,2107,1,1,4,888,1,38,1085,1,1741,5,492,548,282,291,604,2,19,191,4,165,85,732,770,2,106,9,5,688,17,345,243,474,4,888,1,10,28,3,242,8,732,10,24,6,32,29,30,1143,422,2564,1,1,6,24,6,32,29,30,4129,3,91,30,4129,6,253,822,3,4,84,2845,5,24,35,32,12,18,69,183,70,431,7,18,10,1,127,138,76,14,2,1,3,1,42,4,38,1,19,21,5,26,4,8,9,89,6,376,5,2,23,5,5,9,4,1,7,5,4,3,2,8,26,2,20,32,28,1,279,292,1,179,194,137,220,29,25,63,150,184,336,1,95,146,1,1,1,1,9,65,4,12,2,48,35,48,17,806,8,18,1,175,95,188,102,491,974,10,24,41,4,12,2,48,2,81,1472,2564,2,184,64,2,91,12,1,1120,1,933,10,1078,4,84,1,75,488,1494,54,734,95,11,1078,4,84,1,75,488,40,1454,54,734,95,7,1525,109,25,235,311,174,895,11,672,496,200,498,1565,21,16,528,97,165,1,1,1364,1,4022,1,1647,6,92,120,435,639,62,1547,6,167,2,1153,2938,1,1,19,169,4,6,2,2,35,117,312,390,3,20,1,242,37,8,365,1182,145,438,7,167,2,1153,2390,548,1,1,7,173,8,466,413,288,365,1765,2,287,3887,5,688,1,16,278,784,2,1770,434,5,183,70,822,7,721,3,18,1,165,2,74,140,2,206,1,4,179,156,209,771,2,207,80,3,165,85,1502,1,3657,8,764,2,79,893,861,1565,1,98,15,383,628,45,54,136,136,269,1,273,372,507,3,1457,1,1,23,340,32,70,65,40,20,74,305,66,465,134,314,112,447,320,25,179,99,426,734,1,1,102,18,340,32,70,65,40,20,74,305,66,599,426,447,320,303,1160,1,1,102,3,49,2,4219,1,242,1,4270,1,3975,11,199,515,40,38,17,1063,1055,238,1106,1,1,9,80,19,4,34,3,71,30,3737,296,1,4275,4,2644,1,1094,1,3,206,1,773,8,184,156,32,70,65,505,1472,1887,8,180,708,1,9,29,4,2,187,3,49,2,1967,12,340,102,65,505,465,71,43,20,426,447,524,1363,4,888,39,4,2,2,845,506,6,296,721,531,37,6,111,6,688,373,671,77,2,2465,4,715,15,885,116,11,93,29,37,96,1,2,606,113,3,50,3247,1,3019,3,188,504,2713,10,454,1040,548,1,75,621,11,144,18,1366,3,79,27,542,8,710,923,372,452,1046,776,1,1,9,710,1027,66,200,454,1046,225,552,1,2,287,693,1,2940,10,19,141,29,59,41,396,2492,182,923,1,4,214,16,1,1056,3,24,50,28,26,173,3,1,2,899,4,83,1,1,75,61,481,186,432,836,22,218,533,1,47,48,124,1,23,29,1,21,154,2,4,4,28,1,1,1,59,1,34,573,2,50,63,142,215,195,45,38,3435,17,253,433,389,3,4,84,1,75,542,41,131,2055,1,95,148,29,2,6,919,220,183,330,215,2420,4,159,5,91,1,4,184,9,2,667,11,1078,4,84,1,75,488,37,1457,54,734,95,2,532,849,2,1184,139,1,1334,4,18,1,560,885,4,1078,4,2930,241,5,133,154,690,3,354,4,184,10,1,835,2,166,521,2,1805,1674,4,335,172,551,245,5,210,478,1,16,159,1,1079,3,1617,1,220,1,3625,4,217,860,178,109,4,192,1,672,49,5,18,1,560,491,974,1,1073,1,1925,3,189,503,3596,6,238,926,4,123,73,2894,3,194,95,830,4,1166,1,75,2865,4,102,153,725,50,5,189,458,45,188,923,2,647,233,4,52,114,521,2,26,186,65,463,1,4,1,10,2,2,43,5,18,59,348,147,261,58,58,2,53,96,243,499,251,1414,1,3,71,23,29,7,192,1,2,667,3,313,85,4,742,543,59,645,8,192,1,2,667,3,228,85,814,1,934,1,2930,1,958,6,192,1,2,667,3,313,4,193,2,34,633,115,377,289,349,412,1,3,9,1,2,3,5,4,1,3,2,1,4,1,8,2,6,1,8,119,380,45,1,6,40,1,1,2,663,39,1,1,103,37,33,1,9,31,1,1,1,1,28,1,132,739,360,22,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,25,897,5,340,167,508,289,3049,3,1012,3342,17,1,4355,5,257,534,2841,724,1,17,294,776,370,37,6,57,499,5,567,397,1,823,368,20,138,413,502,3,302,364,2516,7,579,491,40,334,600,2315,1,2,2933,1428,31,340,37,8,74,46,2,52,35,19,25,270,66,40,303,20,313,436,290,8,362,11,356,35,1,28,34,1151,1,1,1,1,16,294,360,385,31,370,37,63,499,5,39,1,923,1,907,452,1,15,340,165,507,3,462,134,380,46,46,2,922,1,1361,1,1,1,2256,8,560,1,451,5,685,1057,1,1611,5,321,789,54,1063,2145,12,294,110,167,439,410,664,665,39,747,756,82,1,13,383,19,40,774,88,677,1,480,259,427,357,865,5,6,1466,1,10,1529,2,1326,1,3156,4,1178,85,387,1982,9,243,2,826,1,533,607,1442,3,563,1,4376,31,321,56,289,346,3,416,31,4,1,10,6,9,119,425,1,6,40,1,810,37,33,41,1,1,1,1,1307,8,45,2,6,11,888,1,9,1,28,4,2,218,592,269,578,5,159,1,95,1,608,1,2018,1,2048,1,2019,1,2020,1,2646,3,255,1,608,5,192,1,2,667,3,13,518,162,208,1,9,1,28,224,432,116,189,48,957,4,30,29,12,45,3,154,1025,449,5,753,135,1,38,1009,1,2023,5,888,1,38,948,61,2,1875,61,4,687,928,1318,1445,6,154,39,1,720,429,284,6,730,4,43,3,39,949,3,159,96,393,6,1141,840,758,280,151,1209,1,4380,6,377,2793,7,1199,3,2,8,898,34,2,24,432,1713,15,1264,11,714,16,88,157,111,163,1,3133,1,1,1,4,192,1,672,313,18,244,1184,13,38,1,776,518,45,1203,272,5,9,3,36,3,37,1,1,5,21,28,2,1,633,21,699,1,150,8,28,195,178,94,1,379,1,126,3,1015,2,1,5,1004,500,1,1,1,2356,5,192,1,669,3,398,7,874,776,340,1370,533,60,80,10,1420,21,2,7,637,2252,54,1,1,1,44,244,50,63,5,43,26,7,39,56,27,70,2,783,1,2,4,2,8,3,1,6,4,6,1,13,10,5,5,2,1,624,893,602,81,371,337,1,1,1,1,1,1,1,1,2,1495,1075,4,579,491,374,600,2,23,56,4,1441,553,1899,513,1,2065,1,4407,2,862,3545,9,883,178,1292,318,1067,1,1,668,1,5,255,1,2,390,216,2,2360,2050,5,2590,40,1,2,1778,10,1321,16,1,202,499,1,3,851,18,21,8,1321,17,202,499,1,872,1498,2,2,2197,3,1,4229,1,4413,1,4414,3,177,2756,1482,4,160,98,681,1272,9,192,1,669,3,9,469,284,363,4,2,214,19,6,858,875,1,1141,5,1,8,321,171,46,309,909,105,1150,640,6,49,2,1,142,95,1065,4,256,608,651,1498,2,1990,1370,6,224,943,83,630,1598,615,4,1743,269,578,692,5,49,2,1967,356,2042,3,164,94,606,3,159,97,608,3,477,593,974,2,889,38,4,207,74,1006,698,6,165,1448,1,138,110,1984,1,2226,3,165,85,732,5,889,38,770,53,262,10,192,1,1,1,34,633,3,254,59,1875,12,874,424,352,110,140,90,649,38,955,63,338,384,1,2584,13,22,2,42,52,3,12,6,27,523,1,1623,1914,191,43,251,461,2,5,1,9,1,2,2,2,8,8,25,3,2,11,7,6,7,30,364,44,2,1,98,263,51,1,6,4,1,4,167,2,108,166,715,158,80,1211,130,1,1,3,183,981,1823,5,184,70,1299,21,3474,4,23,3,6,32,2,1354,1054,6,192,1,1,671,312,1,6,888,1,210,84,544,1,6,21,28,2,1,633,3737,12,24,6,2,1,2,31,5,8,12,25,5,2,23,190,544,8,12,17,19,12,7,20,5,5,6,131,59,703,3,46,117,147,609,1763,1,1,10,166,45,1,1,26,1,447,2,1,292,54,173,6,2,2,29,3,1,1,8,231,79,84,28,33,4,16,9,141,37,165,8,1,1,6,9,1,3,1,177,89,178,91,93,3,18,81,9,4,19,2,47,215,192,567,28,104,40,1,1,436,755,54,140,1,2,231,1889,19,183,501,2,14,5,145,37,191,4,7,115,51,557,13,68,974,28,1117,274,14,692,8,186,1,190,4,157,17,2,2,2,599,3,1023,6,184,9,61,35,1285,119,10,153,79,483,15,3,21,12,5,74,29,6,166,523,1,395,5,526,9,192,1,672,231,82,419,120,1144,1567,19,394,82,18,398,6,1,10,18,4,1,1,1,24,452,1693,15,15,3,1293,5,1085,5,3017,323,1,5,192,37,636,313,1875,3,693,677,1619,5,649,122,38,130,37,4,742,48,55,3587,18,186,167,1,343,162,236,72,792,924,4,607,298,498,143,1,1,1,1,13,154,10,20,7,1,1,1,1,19,15,25,35,830,6,9,3,213,1612,56,2526,8,154,10,29,36,60,638,1085,1041,6,51,1,633,3,295,80,8,22,1,3,6,3,29,3,54,3,752,923,177,1,2268,5,1078,4,724,1170,1036,4,191,64,3,918,5,21,30,1,1,3,3,32,3,29,4,691,61,923,177,10,1012,454,11,566,746,105,112,2,1346,17,7,154,38,1,1,6,665,1510,10,153,649,936,1368,1318,14,1,1,1,1,12,153,1145,300,140,346,341,681,1250,68,17,1,1,8,154,38,1,1,6,662,3,1510,10,1298,300,486,341,528,1403,43,7,37,1,2,4445,1,14,51,132,569,25,110,195,104,67,1,1,97,2,261,58,4,154,39,1,668,1,2279,3,61,39,22,9,820,429,557,1465,570,1,47,558,1,3,1022,563,2822,5,154,39,1,1,667,3,154,104,1370,6,802,496,440,3,1365,1318,9,24,11,56,12,12,1,5,1618,2710,7,802,496,440,3,310,1055,1318,1,4450,3,227,1,1,5,1801,155,2495,1,1,1,2088,5,2965,203,1286,1,1,1,4457,6,518,1182,1193,342,7,632,12,888,1,38,418,62,1,287,4,12,225,905,1617,2,159,1,8,154,38,1,1,6,665,313,1197,9,1298,52,1035,1971,43,40,2,1,1,3,1453,239,2767,2,154,1474,1,4460,4,192,1,7,2175,3,200,978,1197,6,165,1449,138,110,536,1448,3,193,34,1,5,192,1,1,668,3,8,2713,62,332,684,670,1,1,1,1,3107,1,3692,1,4465,1,1017,14,186,4,61,469,15,42,23,59,28,467,260,248,55,1307,6,183,32,1857,1,822,1276,3,183,32,2680,8,183,32,852,529,476,1,822,146,7,154,30,7,3,60,35,1285,2,63,76,20,190,164,360,6,15,65,59,28,1989,23,105,62,851,3,23,523,1,1,1,1,7,1014,3,685,1011,62,332,1364,6,165,1005,444,138,6,28,5,192,1,672,313,3294,5,3103,1279,7,84,1,29,657,67,144,91,1,1033,2,1145,20,1,1,2,103,1208,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4491,1,4492,1,4493,1,4494,1,4495,8,153,39,1,672,232,81,814,2480,15,166,523,1,1,29,14,352,121,147,261,159,30,436,72,2184,2,2688,1809,1,4498,1,4499,5,692,60,230,632,138,6,889,10,28,770,53,262,7,335,67,142,514,245,2756,441,1,4501,1,3478,8,192,1,2,34,633,3,49,2139,44,377,162,121,1,5,277,127,251,61,44,5,31,4,11,119,15,425,1,3,1,2,1,850,37,1,60,13,1,2,517,198,204,5,132,4,6,226,24,13,1,39,125,1,1,1,3525,1,538,1,2441,1,302,1,3932,1,1541,1,4505,1,4033,1,4506,8,539,1502,2,67,169,615,1139,474,11,244,233,55,28,19,51,440,374,599,1,850,15,253,82,312,411,17,228,488,12,2,8,143,14,1509,532,246,10,164,28,1,2,453,1,213,2,2604,528,6,18,1,30,43,148,4268,7,167,2809,1262,22,1,248,1,18,181,4,150,312,27,382,2,245,20,647,1184,324,567,4,3,7,88,24,1,3996,3,21,31,4459,5,24,68,42,4102,276,9,253,1041,1005,584,93,699,397,438,3,20,176,48,111,67,245,27,382,247,12,8,647,33,934,404,137,567,4,3,7,112,3,241,1,740,5,1064,315,234,766,94,15,169,7,159,67,245,656,12,8,510,137,1508,1,570,10,441,8,167,2,65,210,878,2939,1,247,12,181,154,339,629,20,680,1475,567,7,7,88,24,8,165,1,68,1291,10,44,1078,226,1,4514,8,335,67,901,20,647,967,541,581,11,164,28,1,1,1,94,360,213,2,399,430,3,850,883,1,11,660,1,409,407,63,499,5,39,924,1,715,7,680,831,51,152,895,847,36,2,1300,3215,1,4516,1,4517,1,4518,4,402,3595,40,479,2,1010,3508,3,194,4321,1,3,166,68,1345,3,1052,251,12,2,166,68,4,165,1,68,455,7,18,1,458,593,366,608,1885,9,20,1,145,45,2,27,50,397,3,4,24,57,19,33,24,185,39,29,82,67,245,394,17,5,12,92,83,53,410,78,12,167,1508,533,35,13,441,1,18,2,161,1413,3,70,185,3,2,335,968,2,184,1280,6,212,1,21,6,10,437,3,207,773,50,6,52,25,89,521,2,1116,22,218,2,454,5,377,947,612,81,1,316,465,567,7,41,78,349,1,1,1,1,1,1,3,648,1,14,9,192,1,1,1,63,604,3,398,742,11,424,31,145,1,407,314,2499,140,566,1,1,6,255,3,606,436,215,1498,7,255,3,606,436,215,1498,492,1,2614,1,4530,1,424,14,178,26,51,301,91,391,18,267,390,1300,1034,453,31,1,3,258,391,290,11,1147,2574,74,255,344,139,1,1,1,1,1,1,4051,1,4539,1,4540,1,4541,1,571,1,3940,1,3721,1,1147,1,2569,1,4535,1,4542,1,4543,1,498,4,647,676,390,2334,1,4047,5,469,831,2206,368,670,1,469,1,4545,1,2223,3,192,3,719,8,1445,4,2,12,12,2835,236,1,5,211,2,27,10,732,14,492,137,44,210,157,7,5,89,1075,186,879,19,41,24,2,2003,2049,2,424,719,4,393,2796,858,2,1,1052,1,1119,6,165,1,68,1345,1078,226,7,674,3155,216,7,78,418,1,5,23,170,2,94,1404,5,23,1626,914,378,1609,1,2606,1,2003,5,23,169,1,1,668,1,4171,5,165,46,30,9,732,6,178,860,6,19,284,1,7,23,1623,3,2,1,911,1988,1,1652,2,255,1045,9,296,202,73,68,923,34,1055,1882,1480,15,1052,3,12,74,149,236,774,102,444,83,625,491,503,4,1,10,23,3,166,1,2,59,660,735,914,875,19,350,96,1,84,49,1,2025,120,215,497,357,259,121,2,373,4,1,1,1,12,159,1,4,27,64,1,26,5,361,216,312,3382,18,103,257,692,9,254,7,32,187,169,771,455,1,103,842,50,113,117,69,1,1306,1,3229,1,4559,1,4560,10,176,184,132,548,1179,718,497,737,60,330,1,3013,4,164,91,3,390,7,293,3,202,73,68,2149,717,5,393,160,120,372,4,5,193,1,88,7,573,10,296,128,129,120,379,3,242,2068,79,1118,5,335,172,37,2265,659,10,22,171,61,1,3,22,7,575,168,53,9,256,24,7,709,34,2841,692,1,1,6,224,828,89,1261,504,459,3,194,95,1404,2,648,435,5,193,2,59,608,52,10,660,766,68,548,1,75,621,155,148,1258,2,3281,34,2,255,1,10,472,188,1,765,68,548,1,75,621,155,5,218,822,282,2034,1210,3,1298,351,634,9,297,24,39,25,107,179,652,1291,1953,8,237,292,335,309,118,73,3204,1,5,23,3,167,2,2191,10,243,50,28,171,26,82,408,297,1027,1279,5,1011,294,625,2124,516,5,178,459,10,3924,1,1,4573,9,293,3,202,82,59,2125,453,2,834,1,3219,1,3949,1,4574,11,22,142,27,65,26,6,360,291,91,1308,1480,1,2219,3,194,60,35,6,133,74,43,398,332,50,14,360,174,385,263,106,34,219,582,358,1451,643,1,1,1,7,165,1,45,23,7,9,1329,2,103,61,12,887,280,139,48,505,1361,7,448,397,35,55,417,11,159,5,91,3,30,360,216,651,1498,492,198,5,176,498,2586,218,567,7,255,3,390,227,640,1498,690,4,193,2,667,700,6,218,825,9,209,325,2459,3,193,2,1068,7,321,39,132,13,33,784,1292,4,22,1493,1990,1075,2,1044,19,6,193,2,670,781,189,1932,5,1562,34,56,186,2713,5,255,3,390,867,1498,12,296,202,73,68,923,1007,219,43,1,1108,593,2,3,181,3966,434,10,647,676,543,210,103,1062,238,1092,11,1,5,3829,755,1,1,1,1,2750,1,3341,1,4588,5,192,1,2,87,7,2,103,62,11,225,625,317,187,377,2,126,1483,333,487,427,4,255,1260,1498,492,5,402,105,634,840,1487,5,18,1,225,133,28,9,20,1,28,117,45,2,27,50,400,8,24,37,20,2,17,8,25,904,34,176,42,117,172,37,93,10,15,185,40,153,12,15,8,51,15,101,112,18,154,876,444,83,352,75,9,32,47,1,15,94,617,381,14,3,214,16,2,3,166,68,990,3,165,1,68,3,1072,620,2898,5,18,1,641,410,974,7,20,1,145,45,2,77,397,29,178,7,19,14,2,336,91,27,382,7,104,68,88,25,365,120,26,23,121,612,44,37,531,251,567,7,110,9,361,5,220,947,68,647,1345,22,176,3,38,20,165,272,378,85,28,150,211,455,133,108,1775,48,546,1,1,1,1,1,6,254,394,1,93,341,491,3,156,102,606,9,1549,57,397,2,880,828,172,708,4,23,293,626,1,1,10,1,1,1,186,3,58,1,107,121,141,1,99,1,977,1898,65,6,1,16,237,165,650,85,28,150,666,133,108,1256,519,48,546,2,1,2,10,919,1,1,10,1,1,355,1,364,2874,1,4598,19,22,10,122,5,5,20,7,64,3,24,366,216,76,360,35,1678,1526,59,2,10,237,815,113,949,108,753,1616,2,1,2,9,180,740,1,10,1,1,1,355,3308,10,22,10,17,135,464,531,1475,359,1585,2,2,864,3736,5,1549,454,2,1880,712,7,919,1,11,2,356,362,2947,3,864,273,2860,4,193,2,1451,359,2,32,132,1,940,3,919,12,2,7,18,1,135,31,1624,1647,590,7,179,38,835,263,907,2,2367,3,254,35,1285,2,22,1532,1,1809,1,3725,1,4599,1,1654,4,2222,2369,1,1,3,1646,359,2596,1,4592,2,156,102,3,156,102,1369,2,2654,1948,6,3305,1244,12,42,1,1,1,4045,1,1055,7,23,169,1,1,1,94,1404,13,212,341,490,9,3,948,934,615,493,7,119,414,21,8,23,131,39,1,1,94,359,1045,3,22,4558,27,1,970,9,553,73,694,1286,916,1032,54,1,1,3,1549,57,399,13,176,3,38,457,213,165,76,398,220,368,108,1823,546,1,3739,9,178,45,833,5,123,109,1,29,134,5,212,1,21,6,10,6,1276,8,1,377,640,1799,4,253,436,665,1733,4,1057,104,2026,555,5,203,1,715,222,41,5,102,105,773,50,51,3,211,29,742,8,619,438,104,2026,555,394,475,1,7,203,1,1,714,222,41,119,5,221,168,239,2654,83,7,210,1292,1,1,332,2777,1,8,20,1,145,45,2,77,397,295,11,24,37,4,4,12,2,8,9,8,20,3,369,8,3,158,9,4,36,3,3,29,68,14,1,156,42,3,108,37,6,9,9,1,3,9,1,127,2,4,34,6,129,18,1,3,8,11,5,7,86,10,44,26,6,1,2,11,8,7,8,19,37,7,2,2,3,4,6,8,53,137,32,40,119,61,5,1,13,28,8,2,9,14,21,6,4,51,100,141,6,134,47,1,131,27,45,1,39,61,1,120,24,1,2,1,187,5,6,137,6,12,1,2,6,38,18,6,34,13,13,5,2,5,2,13,3,1,2,7,7,5,3,1,65,5,18,3,3,7,19,1,2,3,28,18,20,1,1,106,47,1,31,42,3,98,19,57,15,16,47,17,98,1,190,70,17,27,9,112,69,56,22,8,247,84,58,23,249,47,5,30,1,195,19,65,1,37,26,108,66,1,1,1,1,1,133,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,115,1,1,1,1,1,49,1,1,1,1,1,37,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,31,1,1,1,1,1,8,154,40,6,46,1,1,41,2086,8,213,479,931,751,532,1,498,12,6,704,6,143,230,2259,5,10,454,23,102,491,367,7,10,590,567,2662,5,21,28,117,47,477,3,61,39,937,32,537,145,15,10,3,273,888,4,40,161,328,1,6,443,1,195,162,177,74,61,2981,1,1,1,1,1,1,1,1,1,1,1,5,235,1822,3,531,460,7,24,3,3,2,2,1,93,11,17,127,1133,2,1,3,379,1,1,1034,5,6,1277,2,1,3,379,2,3,154,10,20,3,92,120,1074,16,53,130,32,2,118,67,650,6,3,76,166,12,302,497,781,1102,4,23,210,24,1272,1,1697,2,257,1039,1,1503,7,50,134,105,482,84,2,369,4,166,48,476,486,3,22,142,1099,35,59,7,52,7,14,379,314,77,2,302,326,25,31,25,80,295,10,270,93,73,238,3,3,6,197,1,2,1,38,43,269,511,124,739,1,9,193,669,49,410,219,499,1,3,851,40,244,47,62,1,3,17,40,9,31,23,6,35,3,4,1,13,7,33,438,53,33,218,16,100,7,6,145,25,420,1,3,38,398,314,94,1,4,17,887,80,1,3485,1,3486,27,1,20,3,28,113,60,6,9,10,1,2,431,2,1,2,43,20,95,135,146,84,41,361,247,89,1054,1614,45,1,20,3,28,1,3,6,41,18,44,1,12,30,4,7,3,1,8,3,19,100,334,2,355,6,13,5,10,2,2,444,187,92,36,122,1,233,3,26,386,45,822,1136,4,1,7,154,40,54,41,830,60,156,13,21,28,2,1,159,1,27,1,447,2,1,1954,1626,46,30,5,15,12,4,25,8,4,12,6,19,52,1,2,11,8,16,1,2,25,21,369,1,216,9,37,255,47,130,1,241,30,12,59,59,120,829,185,4,598,51,40,167,239,643,1,3,196,923,10,6,932,26,610,24,8,3023,5,518,371,38,1085,2612,9,186,534,10,4,43,575,263,171,2503,6,23,74,133,948,472,44,5,647,666,35,1,3276,3,91,12,4523,9,21,28,2,1,114,46,27,448,3,3,246,1,1,5,24,11,80,1,98,6,210,1292,1,1,3109,1,6,50,134,587,84,2,369,1,4627,5,18,1,175,95,1520,5,1084,1,5,525,1,3,159,5,20,6,153,45,1,1938,45,2446,3,1181,94,282,171,363,538,365,111,35,192,284,3,141,1,12,54,416,1594,10,786,273,1,390,233,220,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,2,166,871,9,1085,5,313,102,1,14,95,1,716,10,1288,1,9,348,1,2,1,3,910,801,2,207,43,2,184,1151,8,166,25,23,17,1,458,823,5,8,180,740,1,2,8,1,1,1,7,53,131,28,43,393,216,422,5,166,68,947,228,104,7,183,29,123,723,245,12,302,2,154,37,2,1612,3435,2,1553,3495,16,18,1,135,7,23,9,1,1,94,573,52,421,145,132,768,2667,30,21,28,2,1,1,3,110,17,25,1,5,472,1,1,1,1,62,231,61,211,96,3,41,8,102,1,109,169,548,211,6,1129,424,59,768,2667,1,3,53,113,871,6,18,1,135,40,95,1240,9,752,93,550,4,4,102,1,14,95,4,184,1428,768,2667,13,1395,8,102,1,1,9,4,332,277,20,2480,1,1,1,1523,1,1283,1,1519,2,4632,1,6,19,165,10,95,1323,3435,5,7,1,3,3,3,4,22,10,68,1186,4,18,1,165,1151,10,183,28,23,6,742,82,315,238,762,94,11,1073,2,7,266,383,52,18,2,22,80,16,2,24,188,2,62,169,33,166,3,4,6,2,36,1,1,3,1,130,7,287,42,9,7,345,6,284,186,184,3,658,524,715,636,374,14,1,1,1,1,1,5,24,35,6,1438,3137,22,173,8,35,3,4,14,410,51,467,361,184,134,2,376,684,23,1303,194,194,14,4,3,15,103,188,561,466,1020,2225,1,78,51,1,1,343,55,500,424,36,248,41,3,4,12,19,13,83,16,15,14,51,27,15,1,10,7,29,30,3,1,12,253,39,71,300,1504,7,82,1368,365,1,1,1,1,1,16,23,1,11,26,1,7,10,1,26,6,28,1546,652,1480,831,1,10,35,27,17,33,537,1037,652,1480,831,1,21,697,2,2,147,781,8,100,66,1053,28,648,196,32,891,1,1,1,1,1,1,1,1,2530,1,2941,1,4659,4,710,923,824,1822,2,492,403,3,284,627,679,4,1093,540,640,2006,1,4660,1,907,5,99,7,6,1574,1817,2,467,25,1,1535,1,4661,1,1923,7,23,168,64,3,1078,2072,1234,10,2258,80,588,769,2,11,117,61,9,767,10,440,36,841,379,1322,217,670,758,1,1,2,1696,1237,11,21,28,2,1,107,99,24,1013,436,625,2210,6,62,3756,174,674,1,1,10,354,57,3,1,110,1,370,207,1377,1153,8,24,4,7,26,42,12,13,1558,14,197,714,1657,18,1,1,115,278,551,634,485,18,1,1,1,4672,1,2655,4,525,1,577,1377,6,1066,224,1962,417,1002,2,5,21,31,114,522,1,9,705,3,139,68,162,3,1,1776,1817,4,527,19,108,1820,6,847,767,165,82,1143,671,2,1176,451,2,51,133,8,847,315,452,165,82,8,1806,1000,10,289,7,117,114,44,83,363,1467,291,46,7,1022,46,746,1339,1238,61,224,3,91,15,2548,4,106,6,1103,2288,5,1162,1042,1059,1412,2,4,19,229,41,1311,5,21,28,163,810,46,16,579,491,363,17,4,33,557,1688,662,284,1,1,1,1,1,1,6,23,12,44,5,28,4573,9,1085,221,1092,2288,1,1,1,1,1,12,218,380,13,14,22,51,744,270,2,1708,1217,53,4,23,1531,450,382,5,49,2,204,2214,1,13,256,3092,1215,1,78,51,1,1,343,55,500,422,2,5,1079,443,1368,1806,1,1,4698,8,23,170,669,459,683,36,570,2089,9,368,543,222,457,5,1378,1184,543,1,15,164,43,6,1,17,50,996,2,1,3,4,53,2,622,1587,2,154,40,7,686,201,186,2,7,743,15,7,492,403,16,679,5,1378,1184,2,166,53,8,8,3,4,163,993,105,73,615,2,21,145,3,598,49,1049,2,23,39,2,710,358,15,192,1,27,59,425,158,417,1,14,6,362,414,624,793,1209,6,159,129,587,2015,342,1471,1,4704,1,1213,1,2955,1,4705,1,4706,1,4707,14,193,2,34,633,49,410,219,496,3,1,3,851,37,122,25,374,144,1077,25,80,1096,92,1,2,1,1,73,2,1,4,269,391,120,1,123,739,92,1,1,1,1,2893,4,22,2,67,30,6,192,1,455,214,3,2367,1,2869,14,862,49,410,219,205,294,1,570,316,606,162,371,352,204,11,518,393,1885,97,80,269,511,124,835,1,1,14,19,30,105,6,4,27,64,27,366,216,116,196,124,1649,19,193,28,100,65,120,356,31,428,219,71,425,1,2,1,3,851,37,117,317,8,374,144,1102,1268,5,984,739,92,31,51,1,14,111,35,25,2,19,809,459,219,223,377,312,230,8,1,41,53,464,491,159,129,482,1,1,1,1,1,1,1,2,35,80,11,66,88,10,27,23,1029,502,889,292,741,248,5,18,1,165,64,41,6,24,37,5,2247,2410,1,18,1078,4,45,35,4,19,28,101,416,16,147,300,783,1642,86,21,1,1,11,159,25,71,3,29,586,2,102,3,2263,1481,5,21,28,2,1,1127,3,24,11,80,8,61,5,43,1066,511,2999,38,5,18,1078,4,44,36,4,19,24,2,2,517,16,2266,663,50,1,1,2,1,4,66,43,1066,3548,18,177,60,841,4,83,1,19,28,517,16,1230,14,214,741,775,11,1,1,6,21,30,1,114,521,2,5,24,37,18,4655,1,12,215,10,853,134,625,232,124,783,34,88,1520,118,14,154,2,3,1,4,27,2,62,32,361,214,2,116,139,22,194,95,32,32,1,20,37,3,104,7,1,113,8,973,246,614,413,758,432,533,92,29,3,678,651,258,12,321,34,137,46,699,1377,1037,1087,1,1,1,1,12,19,560,491,251,219,71,425,1,2,1,4,887,4,71,8,27,1580,7,1757,1110,4,12,295,496,1069,1,4744,4,159,5,484,227,6,913,986,211,2604,31,1,5,154,10,27,67,390,11,886,240,1,35,23,24,2,2,138,395,54,1,66,4,255,3,390,227,8,23,170,2,303,364,1142,382,1665,29,296,25,4,49,18,32,22,10,27,14,1,20,13,40,29,1,27,11,34,366,96,485,2117,138,300,358,83,92,39,10,673,466,1,480,247,1870,1011,1,1,1,9,66,597,463,59,150,410,933,2050,24,10,32,160,1,455,214,351,122,19,391,726,10,518,490,325,287,652,524,97,349,844,627,3,23,839,1142,18,321,91,3,77,108,1,349,201,86,10,264,187,534,824,1697,1,1,1,6,190,1053,2672,753,89,1,1,3413,1,4759,4,1147,2801,103,709,10,374,50,40,54,1102,2942,54,92,53,1,5,225,480,507,1886,1520,3,498,3450,103,4,518,1102,3088,2,6,184,887,1,533,607,94,5,23,1,38,4,4619,7,253,825,4,724,1170,882,154,3,192,1,1811,12,154,2,3,1,4,91,3,29,361,332,991,635,6,225,987,681,1205,1520,145,9,154,10,27,1,1,1,88,7,573,9,368,6,2422,93,2,1,1,1475,396,18,21,28,128,11,49,1104,1316,230,8,1,363,146,540,770,1,4,45,1,11,154,30,8,1,37,24,35,1456,1148,2,146,6,21,28,2,1,4052,129,8,23,1,38,18,23,37,941,3587,4,2874,820,1064,9,1,4768,1,4769,3,3563,368,839,1,4771,3,896,1439,1075,9,1081,1508,278,2,1,1,796,1,6,11,192,1,669,3,26,270,141,318,943,605,1540,3,214,17,1889,1,2870,2,159,716,1,3279,6,192,1,1,1,667,52,8,1757,1120,6,295,1565,29,1,1,6,159,5,711,882,1126,295,1,4775,1,4708,1,1049,1,2586,1,4265,24,539,471,256,55,17,198,4,71,425,1,2,1,1,1,1,41,34,776,37,1845,1,1,1,1,5,19,165,9,96,573,11,1,20,28,54,62,1,45,1,1,21,1479,2,253,829,5,254,81,209,85,233,2,660,185,3,2867,4,803,4,1251,1981,1471,78,1,953,9,518,1077,25,80,1096,97,349,511,124,14,204,415,63,15,12,452,90,1226,131,883,35,337,749,170,7,518,1102,80,1193,349,511,124,1,2610,1,1595,1,3632,2,518,1102,3,845,1251,2687,5,3499,91,2,1021,171,1,4784,3,75,27,1734,7,689,16,379,1,531,151,18,1,2949,10,156,36,2,2,4,89,625,205,410,846,11,176,24,4,39,2,433,241,89,402,965,1531,2,194,2859,8,19,56,89,484,42,224,698,3435,15,75,91,11,511,1,1,15,209,76,175,567,35,536,1928,24,7,689,16,1062,42,2,2296,148,16,159,5,28,4,4,56,25,6,361,214,52,5,12,251,359,834,3,191,457,291,19,987,190,517,609,2260,1,78,51,1,1,90,1,1,1,1,249,55,500,424,9,683,307,276,1031,6,131,1205,1146,5,8,18,1,147,28,36,1,459,774,7,18,1,435,616,470,499,5,4,61,22,17,30,13,700,8,142,503,2,378,127,3,493,42,1771,622,1,7,156,781,2,93,662,1219,1880,1,4794,1,4795,1,4796,15,987,106,1180,184,1822,284,1,78,51,1,1,343,55,500,424,3,203,1297,3297,1,4798,1,1590,2,203,4594,9,654,253,688,101,4,628,465,442,557,3,102,185,4437,3,689,16,278,9,192,4,718,3885,1,1,1,1,1,4,23,74,1597,310,1,4805,1,2913,1,1051,1,4806,1,4807,1,4808,3,1692,2044,1073,24,177,63,449,355,15,5,212,2,3,1,69,277,156,285,403,8,62,823,736,709,1,1,1,1,5,35,1242,3,3,240,4,689,294,299,3530,3,230,1234,343,2,1650,2705,11,166,521,2,1,395,43,38,1,2940,148,15,2,3736,1073,20,21,31,102,12,11,35,19,456,2,1,354,15,219,4,69,277,156,688,8,62,19,214,16,1,58,642,2,188,157,2,2,1,240,110,24,3,2571,24,556,1,3,194,1,1,6,204,89,626,262,1,119,4,49,2,188,1384,10,35,32,48,21,56,1,21,434,217,311,12,2260,420,1942,49,113,31,1,1,1,1,1,1,1,3360,2,164,92,1,4822,3,178,469,701,5,23,170,669,52,736,4,1182,318,2236,1087,7,159,1,24,72,2,24,1018,7,23,1106,424,59,80,3355,1,2,1171,2109,11,203,1297,2053,1133,127,11,1,1,1,1,1,20,35,49,75,41,811,165,1199,193,1246,319,430,1,78,51,1,1,343,55,500,424,8,1500,430,373,490,943,1089,5,1,1,2793,11,177,890,903,1020,50,1090,541,161,1,1,1,2,705,1062,4,193,2,61,827,2,1617,1,4,689,16,1062,18,2,32,1144,18,19,225,50,183,102,81,410,350,17,7,6,3,1,33,557,2792,1,1,11,1033,47,653,68,40,17,2428,105,61,387,1,13,23,89,52,29,95,360,214,2,351,789,944,1893,1,14,23,136,5,29,274,395,2,878,262,1,957,236,151,537,22,112,355,51,162,360,175,380,105,771,117,300,1,4,349,264,247,1,120,967,1,1,1,3,1792,434,1229,2,159,817,7,23,131,7,32,1,668,765,1,1529,8,845,43,39,1753,446,1137,582,1,8,51,105,102,390,216,118,369,458,5,212,1,26,1,447,5,219,15,830,315,1000,9,215,965,121,26,742,3,1,1383,1391,1,2114,2,194,1,4,154,39,1,95,1,1818,6,1,66,69,29,4343,4,1,2214,8,215,1411,443,873,1000,677,18,211,4,67,69,4372,4,7,1626,1316,1000,677,18,211,1,8,154,10,29,1,1,669,50,205,15,763,3,15,64,1251,2754,1,1,1,1,1,1,1,1,1,18,164,39,1,78,78,220,1,185,169,366,351,2280,928,1,1,1,1,1,7,18,1,458,593,974,567,2662,7,20,1,28,2,1,1,4051,6,67,4,8,36,13,4738,6,1216,294,13,108,3235,1,2,154,710,17,19,4,138,32,1,36,16,1,1,41,573,481,211,73,377,1345,537,31,51,1,114,78,283,52,35,40,26,7,220,4,157,2,11,29,41,231,62,5,16,130,105,31,70,40,203,1198,107,661,276,23,221,95,37,7,54,111,89,454,42,41,171,295,1,77,143,243,318,215,227,662,1365,1,1,2,134,2850,7,859,218,173,104,504,60,960,6,57,14,8,27,9,27,16,112,1103,527,788,56,1,1,1,760,471,66,955,30,1,1,1,10,1044,45,262,1324,315,208,2,1675,1,1,23,753,92,43,1,38,4,1,1,1,19,55,91,302,157,1,475,557,535,1424,328,1,1,1,7,288,585,105,101,1992,1625,1,9,23,170,669,1342,667,182,479,1086,264,21,466,210,1262,950,722,11,176,360,543,59,124,1,1,1,1,1,1,1,1,1,1,1,425,1,4883,10,159,1,31,91,366,479,49,37,573,3096,4,4045,199,376,274,1,4895,1,4508,1,208,10,19,135,30,8,1,1,95,573,52,421,2,19,229,4,845,548,1967,903,5,106,604,312,792,1689,3,106,1580,1817,9,23,74,1456,97,44,695,2407,10,242,4,181,1080,525,1017,4,18,1,235,1320,8,91,30,44,1,68,6,1139,1000,4,24,140,900,439,10,237,1165,1573,374,203,160,1184,1,1,1,1,4900,13,102,52,10,20,9,1,1,5,58,604,316,122,1075,3,1313,36,3276,1,1998,1,2378,16,19,4,169,1,1,95,245,113,1,123,91,52,205,57,159,1766,3,1305,347,2805,1,4901,1,4902,4,193,2,1432,3276,3,1250,12,2236,1,4904,3,161,68,633,3,2057,1,2050,5,1722,23,841,2319,1,9,19,78,67,20,9,1,95,573,2,1,59,1,4907,1,4908,1,4233,11,19,4,26,105,30,9,1,1,53,41,573,4,1741,272,1,105,4,191,16,441,332,10,383,634,1777,399,1,8,212,757,738,1,16,66,171,830,22,804,1097,50,160,3,1,1,713,212,131,572,78,6,687,8,338,47,274,451,4,23,1531,450,2623,10,18,1,145,84,34,366,334,1489,14,1,4,321,171,4,688,5,526,595,474,1298,80,4,21,28,2888,517,5,72,1049,2546,1245,1,6,23,891,639,451,385,2659,7,706,143,1,3,388,1637,464,4,1277,2,1,3,4,284,727,287,627,2,1313,36,3,8,3,4,2,239,448,3,215,1857,1,5,340,28,134,126,4286,15,360,1149,2423,312,1,344,31,274,21,1,1,1,1,1,1,18,19,30,2,1,102,6,4,20,8,1,1,20,75,359,214,3,359,111,8,335,25,715,434,3080,326,7,1,1,4591,3,49,2,1758,2,4922,1,9,154,10,28,1,1,95,359,214,314,15,360,264,967,2341,666,1,261,1,1,1,1,60,1,1,1,24,1,20,28,2,1,102,2,4,6,27,18,1,27,2,48,401,250,403,209,75,1316,289,1038,658,5,207,43,831,206,645,6,154,39,1,1,1,93,10,30,4,15,2,1,7,628,2,1,3950,5,30,4,25,155,4426,15,32,683,9,14,39,8,279,745,2,1538,390,1,900,231,58,4,30,2,4608,289,8,176,1,183,802,8,145,3276,324,8,2708,332,1566,324,1,1,1,1,8,154,39,1,1,94,625,373,340,3,192,1,721,6,177,31,152,1603,2952,5,11,19,32,103,10,20,62,1,1,41,1520,2,13,166,12,866,275,32,434,923,332,392,724,450,324,3,7,192,1,1,1,1,718,205,18,196,164,313,246,265,226,186,1197,1,147,491,500,618,312,73,1,1,1,9,154,2,4,4,27,67,390,216,11,4,230,538,1097,1548,6,673,2120,148,491,1118,386,8,51,103,6,4,27,499,661,3588,8,752,282,192,736,174,42,2762,1,9,215,1748,109,1,121,2412,336,1,1,9,178,510,1,16,345,13,25,205,474,6,156,4,32,4,60,658,11,156,20,20,718,5,12,1,1,389,219,1943,4,211,1,475,295,15,21,31,114,38,715,1,6,5,2,237,85,99,233,1004,2222,4,165,76,1,740,18,1085,107,62,362,53,9,97,10,240,107,945,96,280,706,786,1,1,1,7,875,977,173,51,1097,922,853,19,217,1,6,832,21,90,17,54,12,8,96,507,812,684,121,197,582,692,1,8,192,3,59,1,393,216,1,49,8,57,8,2,2,22,30,15,4716,4,214,17,417,4303,9,763,3,15,4069,4,2,2,94,1,1,4929,1,3349,1,4871,5,4952,1,1,1,1,1,4926,3,166,42,1755,1,4418,4,1342,168,150,533,5,154,6,24,10,95,9,2172,1001,1647,1,136,1,1,1,1,1,4962,4,154,5,5,91,11,178,6,9,1,1,849,6,243,20,34,1,3,1965,1087,1911,8,154,30,9,1,1,12,82,998,2,1343,284,3,19,174,669,7,178,791,119,83,3454,339,1,18,244,335,491,374,5,1,15,579,750,4,14,382,527,1188,1,56,1,1,22,177,559,233,98,146,571,108,1,230,867,928,27,162,138,370,10,95,244,1,4,1,1,1,3977,3,4788,184,1,8,21,31,114,65,455,1,2,3,4,655,43,12,2793,10,178,517,274,116,3,721,1448,1368,339,1,6,154,40,95,1263,21,27,2,4972,1,7,1062,4,1003,2002,600,303,1,5,161,32,669,52,713,2,230,1635,4,1965,1087,1924,1,9,161,32,34,1,1,633,765,64,2,3,1287,56,1154,2,1037,134,5,154,135,882,171,168,8,177,2,992,1536,1,332,1106,460,6,2454,1653,814,57,1,1,18,888,9,1,1,5,8,7,8,4,2,368,44,62,3,141,17,75,3338,2,1965,1087,2,360,3572,9,21,28,2,1,114,25,67,390,42,15,100,120,5,460,19,160,119,759,37,224,63,42,481,760,87,3,221,676,7,1,4550,2,154,6,14,243,50,47,43,119,325,1,285,384,154,1,1257,1727,346,2,206,824,9,18,1,73,91,1,27,1,770,304,4,217,1,6,832,2,192,722,2,888,1,2,1226,910,2,1349,614,5,18,1,175,95,573,2,32,822,2,1270,693,2,184,1820,26,888,1,3,6,1,26,2,4,1,1,1,24,141,84,205,10,12,150,8,3,1,3,2,6,448,2952,5,24,64,51,4279,566,8,1809,2,832,4,1629,709,1,1,1,4988,1,4989,11,888,37,2,4,1,1,1,84,81,311,3573,8,1084,267,756,568,521,1,138,1655,2,289,1046,9,66,35,38,53,673,313,332,2908,222,3,192,673,313,16,888,1,3,33,11,163,84,205,10,160,2,11,1,3,8,448,1,1383,6,888,4,7,30,2,2,2,3975,295,1,2536,1,3249,6,51,1,635,1,7,989,16,214,17,461,43,9,33,3,2,63,42,96,203,166,163,154,9,11,654,26,337,366,210,2,5,96,4,1,1,4,742,463,310,194,3,742,773,194,4,185,883,2084,587,6,112,52,484,1,527,510,2,164,1012,2,1593,7,6,185,26,1,27,448,8,3,185,1580,609,4,1684,5,18,324,2,280,1235,4,929,2286,1,2,1,4991,4,1250,512,595,842,2,1986,2,1,139,5,154,40,2,52,41,2,1809,2,2,1529,64,11,687,90,110,283,81,2,8,91,2,261,285,10,888,1,47,163,84,375,14,28,98,3294,3,51,1,636,6,1250,102,2,324,53,967,17,23,131,38,1,1,1,5,30,632,3,254,10,48,1,332,184,681,4,51,1,633,3,20,23,1,34,30,1,7,28,9,6,4,71,17,1710,1,2476,222,45,299,9,1,21,744,33,2,1,2,406,1,65,98,317,4,4,1,171,1225,1,3,16,1901,1,1,2,771,90,1,884,2,89,772,3,89,54,718,6,648,1,16,160,1,150,15,23,131,38,1,1,1,667,3,206,48,58,1,332,95,89,4,59,53,1103,621,53,699,1,2,3,1,3,11,127,2,1,37,186,4,1,1,2,6,39,60,73,47,8,416,3,4,42,24,9,13,16,17,4,1,30,308,655,14,8,342,7,2,86,56,119,11,616,52,484,345,1,1,1,1,9,58,30,1,7,47,1798,1,3051,1,20,700,20,127,3,9,1,24,3,240,1,57,1,22,650,60,5,955,121,495,1231,6,89,54,718,1080,3052,1,5,746,17,3,79,4158,15,700,159,1,24,2,1,190,50,58,1,25,27,24,596,1020,9,1074,5,651,3,28,1459,122,1656,3,7,60,51,1,52,700,312,39,1,5004,9,19,560,81,410,251,219,499,1,4,2,213,824,4,1074,659,1487,122,2,159,47,3,19,235,1320,2,207,707,2,1176,3,6,165,46,2,28,741,360,6,165,46,2,27,1,741,4,24,41,66,1555,1,3052,4,1276,73,720,125,11,19,135,39,1,95,359,214,2,113,358,8,9,92,77,1101,16,36,20,622,1470,828,4,164,20,7,4,2,1276,73,5,154,39,669,481,1154,17,19,174,1,95,290,283,60,148,53,198,14,204,501,4,228,2733,1,2,1343,1154,16,1093,1,1,562,66,269,686,2,13,100,812,1402,1,1,1,1,1,3141,1,3139,5,2204,1328,885,380,215,11,243,2,90,67,90,108,537,185,274,1018,1040,19,336,675,54,182,683,551,201,1,1,1,1,244,1097,551,435,1,1,1,1,12,28,2,2,3,27,28,14,11,739,1827,2337,1,21,160,126,5,363,24,308,19,1,1,22,289,7,5,271,267,387,7,106,66,1162,43,18,286,5,363,24,327,1,1,22,289,7,5,271,267,387,7,106,1228,970,30,18,1,229,41,165,85,40,417,74,251,99,30,4,40,106,440,1,1,1,1,74,621,31,124,2126,1,1,1,1,1,6,21,28,2,1,1011,2487,7,62,29,24,1,5,2560,2338,14,793,39,427,746,270,345,40,372,1994,1,1,1,1,1,1,5032,1,1870,1,4254,14,1093,144,327,375,35,255,206,1,243,5,1090,1259,1,1,1,5036,11,291,387,308,7,36,572,661,106,314,2,2,6,656,355,1673,1,433,1919,12,336,67,198,467,3,1,66,109,445,789,2095,2,6,532,7,121,18,1363,1001,3,693,165,512,1,5038,1,2683,5,420,1696,567,71,174,7,201,790,186,517,24,5,955,13,364,1187,1,387,317,895,1,1,1,1,1,1,1882,9,154,101,3,390,48,151,274,745,2229,15,154,39,2,453,1,29,184,143,116,197,3,4,5,710,76,6,18,1,13,178,72,1554,4,214,16,1,2298,12,235,1824,1,521,6,4,3956,1,1,1,1,1,2,2222,2818,2,2005,270,3,258,390,576,4,1564,375,336,404,10,2690,1,2,2315,33,1,1,1,1,1,11,918,4,616,1,13,1040,84,6,2026,297,1,3,648,227,202,4,193,669,257,59,8,1178,332,468,158,43,399,99,3,6,918,621,13,1040,84,2032,1,2689,9,898,34,26,165,415,1,53,1000,2116,4,2689,1,1,2355,17,476,18,396,4,4,1,32,1,1,1,24,165,428,41,5,1087,11,1,71,3,288,360,227,7,161,68,633,52,3546,587,1,1,2036,3,668,1920,48,5,974,84,1870,5,1482,8,1657,66,842,115,13,1407,907,42,6,656,262,484,948,2700,1,5,678,351,4023,1,1,12,1161,496,51,985,186,750,1426,1,1,1,1,1,5,864,11,202,441,3543,10,1097,1,559,66,842,128,1407,907,42,13,5,656,746,948,332,2369,6,2879,750,1401,26,7,1,8,584,442,1902,1614,523,1,1,1,6,1802,2,90,3118,57,1,3,230,1635,1014,3,258,390,291,2,233,1632,6,18,1,181,1412,763,2672,1,2360,1,5071,4,1650,47,1661,513,2,189,503,3,1697,1661,513,9,900,9,470,1768,1858,1,66,1,1,1,891,3,160,98,390,14,584,94,919,1098,216,17,1,28,21,39,2040,18,1,1,9,918,2218,11,1858,1,45,27,1,1,5,2610,1318,1153,1,1,1,2929,1,5084,10,909,9,13,1,2,24,432,1746,1949,1,5,193,1395,1089,184,1067,7,4617,470,1,1,1,1,1,1,5089,1,5093,6,166,524,396,268,420,538,2,122,955,2,193,1,13,2368,71,2,2176,470,1,1,1,1,1,2,1,1,2,230,1775,1,1539,2,211,2,4,125,14,4958,1,1,3978,14,1962,4,65,286,133,192,2,1,280,813,1,1,1359,1,11,74,90,91,1,2,390,216,116,535,372,807,2,125,4973,14,888,1,9,1,32,1,1,1,24,141,1,83,388,1,1,1594,1,5101,1,5102,8,932,26,141,84,385,24,7,1,7,125,86,1,1,26,2,1,5,62,63,14,4958,1,6,1757,887,1,1093,1,1,8,944,14,141,84,417,3500,3,1,4,211,1,1,28,5,24,38,63,14,4959,3,2031,1708,1,7,19,229,331,885,89,836,2659,4,23,1,67,12,2,2457,2003,1,5105,1,5106,2,230,1234,13,296,158,85,475,3,249,55,219,496,3,1,1,890,4,200,1385,790,313,3,193,1,668,7,1266,484,860,78,2419,1,1,3,1757,3353,1,5,185,993,157,2404,1,1,2688,4,193,1,2,666,1,5112,5,207,43,730,363,1309,7,1962,680,2,1,1093,1,1,3,1037,2702,1,5,154,40,54,41,890,2,2644,1,11,153,1073,910,32,7,3,1,399,21,419,2095,1,5114,19,286,218,174,308,4,2,15,22,94,195,283,267,435,65,66,1162,43,1476,1,5,191,64,393,216,436,9,23,3,228,608,691,21,120,695,2659,11,579,491,196,55,219,496,3,1,4,566,321,5,20,1,31,114,523,10,187,1331,98,149,1612,1564,176,1,1,1,4,256,608,651,1717,7,161,31,670,3,232,81,828,5,674,471,1470,179,2327,7,161,30,36,1,1,635,314,7,2006,207,36,74,1713,1021,65,12,904,18,10,2,189,416,34,1019,2493,38,1,1,4,91,12,25,64,7,822,33,443,195,372,560,1468,1,2881,1,3407,19,1070,196,55,125,94,46,453,1,2,2,72,2,95,36,48,2483,346,1,1,9,822,33,443,195,372,348,36,176,1468,16,539,531,196,55,125,94,499,1,1,1,2,72,2,2662,347,1,4,197,2682,2180,70,9,2345,633,1564,523,1,1,63,1,1,5,28,7,49,31,77,1,5133,5,918,4,4083,1,73,3,24,188,475,4,166,523,824,103,8,862,235,1,79,1,332,184,3363,6,918,4,4083,1,128,1,1,5057,9,154,6,95,27,366,206,10,312,710,2,191,67,2,184,2145,6,983,188,178,845,1,1,5,1226,910,39,3,400,4,678,351,94,478,4,23,161,11,1499,1,65,1,69,1,57,5,161,32,36,633,4185,6,2379,1634,611,512,1,1,3,91,12,18,6,252,1522,31,129,245,2498,9,181,31,5,1,819,525,262,784,884,4,252,1522,194,2709,13,171,46,1,819,356,2,8,1187,1653,896,1,1,1,4,2379,2245,512,1,2,1535,98,3,1268,3356,519,7,1731,2946,178,289,1,1,1,1,5138,9,159,51,45,27,366,1063,3434,2,1,3,1774,194,2709,4,1393,6,1,3749,2,92,1594,6,154,39,1,1,94,625,1,4973,3,1770,723,1,3,1334,168,2,2,210,1626,3,1343,284,1027,1,4624,6,21,28,73,526,37,491,10,791,418,90,1615,65,1,2170,1,1,1,15,467,550,295,9,16,1,247,455,76,194,476,1,2367,1,1,5,1217,90,2483,1365,2,14,465,106,750,16,1,702,76,670,124,2165,79,1,1,2,6,193,492,177,316,1683,192,9,373,163,486,195,865,769,2,77,2229,1,537,6,21,28,636,1333,1010,1,4,255,3,390,331,1,3029,1,3028,4,2981,54,2125,1,1,2365,9,1,31,102,355,12,288,1900,241,53,9,485,4,12,72,65,230,100,1962,2232,1,2923,5,2689,843,1089,489,53,5,1309,1644,1112,556,543,7,5165,1,1,1,1,1,1,7,1530,465,87,228,493,2249,120,13,32,453,4,242,213,30,38,2520,839,110,140,541,11,3,52,114,523,17,244,113,222,447,44,374,6,15,8,571,2793,240,54,43,1,1,1,19,890,19,9,13,1,1,1,603,1599,14,66,482,1185,122,74,6,93,1,1,4,890,10,9,2227,7,279,806,547,766,2259,33,491,14,579,52,806,7,6,3,1,238,668,2182,295,1,293,51,2,160,98,8,579,679,186,6,242,668,484,2287,2,832,4197,10,19,435,85,40,81,410,374,597,3,1679,4,742,43,924,3474,4,159,1,4,94,10,192,8,1,378,412,186,1,514,538,145,12,160,197,222,52,802,4,13,242,421,247,210,1074,7,357,222,491,366,1,7,600,4,51,1,633,390,4,258,390,1,16,4,155,1898,1051,2080,1,5185,4,1035,3386,519,1,1,4876,5,1044,19,2626,713,784,7,579,719,135,17,182,1,59,2,1298,1808,1,5187,4,2398,1448,10,1332,1,117,2,3846,1342,9,579,491,374,9,591,3145,1,1,1,11,21,28,2,1,76,26,101,3,24,366,980,7,246,1,1,331,491,367,607,8,23,12,68,12,13,1611,2535,175,4,852,446,3126,26,7,200,1,790,186,1,516,681,12,579,52,802,4,7,6,4,238,421,247,1047,1786,3,742,43,924,2,3846,10,4,61,30,9,22,4,2398,672,776,10,3,1597,1098,2381,11,918,4,615,2,1052,1,544,1869,1,188,1,10,52,637,396,93,44,2,294,98,1074,171,10,192,1,672,313,172,160,1180,1,170,2335,10,289,271,452,2,3,580,1098,412,426,838,14,888,11,23,5,4,1,1,1,165,460,1,1578,1966,93,6,697,12,1151,988,9,163,4,697,494,57,1772,8,296,343,41,330,4,3,1795,2386,13,32,17,2,77,26,12,116,408,343,146,116,284,231,2,1297,1,6,296,343,371,4,3,1795,7,49,2,77,561,1,343,262,9,678,131,123,2,10,294,60,445,2707,3,2637,2562,1,4,932,2,669,3598,6,296,264,450,4,3,2092,6,1976,802,369,1858,1,153,4,1093,2,897,688,2,1065,1865,3,164,91,3,5,28,7,49,2,29,4,2136,2997,69,1,9,680,337,103,991,186,481,2349,77,1,6,1014,688,1013,61,1695,735,3,944,4189,69,4,68,35,25,1708,2,192,456,4,3015,1,2,2189,1,1038,1,5208,1,5209,2,100,883,4,853,388,2088,13,2,289,2764,1,3342,3,1014,3,580,3,23,170,721,1,2957,11,1245,481,342,3142,1,1,1,1,1,1,1,9,1932,64,701,2521,1,1,1,1,1,5,154,38,1,669,52,9,927,318,498,267,2,22,76,2636,478,6,214,16,1,2,1265,622,5,21,28,115,873,139,9,1250,98,7,441,403,3026,1,1,1,3,164,1012,1035,11,49,988,139,1223,2420,410,1,1,1,1,1,3,192,673,49,8,14,1231,3517,448,1,1,2,10,7,1245,481,3150,334,1,1,23,3,862,52,2043,8,888,39,26,746,311,2,22,3202,13,232,234,270,3207,303,391,333,267,1,1,1,1,1,1,226,1,1997,1,5243,1,4241,6,23,131,708,52,735,1308,7,1699,311,24,1898,814,117,381,1,1243,3,1590,3655,1,3,1243,2335,1669,1,5246,15,3027,579,1642,1,1,1,1,1,1,1,1,1,1,1,1,1,5261,1,5262,1,5263,1,5264,1,5265,1,5266,1,5267,1,5268,1,5269,1,5270,1,5271,1,4428,1,5272,1,4935,1,1268,1,1149,3,255,33,360,3,862,2191,2220,7,2036,1,2,1,3233,1,1,5,575,974,351,102,1,1,5276,4,3012,2265,1,1,6,23,170,36,633,52,2139,4,1742,530,685,1787,6,1509,945,2467,58,301,1,4,154,5,5,2,3,2957,2325,1,15,1070,940,2,32,66,162,569,875,7,1022,1,122,376,40,1,5,214,16,684,584,622,7,360,1650,982,940,812,2,471,13,21,28,142,20,2,28,17,32,358,389,1605,590,393,2,2010,109,7,164,27,457,227,301,202,1292,6,3716,476,123,27,944,1,1,3723,18,21,28,117,1,45,1,26,1,450,2286,942,25,677,17,333,1,307,10,3,3590,1,1171,1,5289,3,2005,3285,1,1,4633,3,2867,4,12,1,4152,1,374,1,4668,1,5292,1,5293,1,3592,10,23,136,1,4,29,2,87,632,1975,163,3,953,3828,513,3,193,669,52,8,374,1008,728,882,1624,130,498,39,3,207,969,1477,4,2871,12,295,1596,5,193,3474,366,1048,214,5,2889,2,1,77,2327,1,2658,1,4730,1,5297,7,1147,1744,1057,103,515,194,538,1,5299,2,1333,218,6,21,28,164,77,747,1082,1,290,4,1037,480,1420,2293,4,2877,2,2346,1,7,219,2,284,2541,236,2003,15,4,21,28,2,634,6,1077,3,1,273,425,1100,5,71,32,10,10,4545,5,164,27,67,390,528,5,535,3399,1311,56,1,1,5303,3,256,26,2950,2,1742,3002,5,1057,1160,1217,615,182,2,79,63,1,2119,4,3499,91,1,1,9,316,37,1,60,1,481,1338,1266,95,3,383,2574,1,2,2110,2636,2,179,5,6,200,346,11,15,18,1785,3,546,11,33,2,3027,2229,3,23,169,1,1,5304,4,212,1,21,6,1,5277,1,5215,10,19,78,87,9,2,53,41,889,157,129,1,142,1,5305,9,2192,265,2849,1,1,1,1,1,1,1,5311,4,214,17,2,2296,4,32,122,700,322,1,30,10,50,102,1,944,542,78,1,962,1748,885,1,5314,1,5315,1,1717,8,156,4,4,28,90,366,528,335,2,230,684,7,1657,59,1,1,2110,600,888,9,897,7,27,2,460,118,31,1075,2700,1,1393,3,686,1045,2946,2,242,740,3,50,24,1613,5,83,5235,1,1,1,12,19,78,6,88,2,1,1,35,59,1046,129,343,15,1517,1554,1625,1857,1,1,1,1,1,1,1,1,1,1,1,1,1755,2,1556,448,3,1755,776,2791,1,5323,9,5313,11,1,1,1,1,1,1,1,1,5332,1,5333,1,1600,1,108,2,51,637,4,1395,309,628,3002,3,1120,845,1444,7,593,396,593,3050,294,409,1,2,593,3375,6,21,28,2893,1,3,1,4,2006,936,418,1977,1,5338,1,5339,1,5340,1,4368,1,5341,1,2373,2,75,28,5,211,2,37,732,2659,16,102,90,9,660,4,126,3572,1,78,51,1,1,343,55,500,424,3,50,721,86,1,1639,3,525,104,1602,5,685,169,1021,3438,15,4,5326,2,2,1,2,160,1365,9,178,46,111,292,778,307,106,108,2220,1,2211,6,154,39,1,60,35,1404,11,102,3804,536,180,162,199,59,300,1,1,1,1,5344,6,21,28,2,1,633,491,10,30,4,1,31,25,12,10,8,4505,14,2,34,1,11,2680,1762,180,162,199,59,300,1,2,1,1,1,28,1,4622,15,164,27,9,56,26,366,360,115,287,141,29,698,97,1531,878,6,97,1081,172,300,44,3111,1,1032,4,184,9,669,831,7,184,1063,250,195,1062,156,146,19,21,30,1,114,46,1,18,9,1,9,437,2,355,15,5,218,346,844,101,9,178,36,17,813,20,214,2,2,1190,15,74,120,95,625,225,26,1,673,493,2,44,1125,728,24,1093,1,1839,1,3409,2,97,1597,6,166,47,27,1,1,445,4,214,17,908,700,5,28,2,5,80,1624,3,5349,1,1,1,5352,1,5353,1,5098,16,166,12,34,6,765,67,13,118,112,669,412,270,1,280,814,1,6,1809,2,833,1,1094,1,4,28,7,68,12,5,102,4996,251,1,1,11,23,12,22,10,4,32,3,9,21,1603,3615,10,911,1293,297,548,483,885,204,542,140,52,4,2204,845,483,1227,14,154,37,3,61,3,24,366,216,113,3,50,89,2678,1090,4,214,16,1,1960,6,91,12,89,1,672,3761,9,911,1590,548,483,885,204,1,541,180,1,4417,2,3532,885,4,54,1289,184,1058,1,2501,3,676,235,684,2,99,41,9,5196,160,1,1,1,1,1,1,1,4,282,1999,1123,1960,25,822,33,241,502,111,156,769,245,834,909,420,154,147,2,16,2,2,1,1,1,1,1,1,1,1,1,1331,7,855,743,2115,909,574,147,29,97,394,95,5,135,259,1,9,1,3,17,1,1,4,2,2,2,1,1,1,2,8,14,4,5,3,1,37,10,81,21,63,203,2,1,1,6,1,1,3,2,7,89,51,1,1,7,1,3,3,1,1,3,1,1,4,1,2,1,2,16,1,51,379,1,75,1020,1,6,5,271,497,1,685,31,256,207,14,4,93,177,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,15,1560,3,3,11,1550,11,1966,96,175,6,11,1,1,1,1,1,5376,1,5377,1,3140,1,5397,6,35,56,12,89,1,672,10,197,625,33,495,1529,2519,1,1,1,1,1,5402,1,5403,2,160,5243,1,5398,1,5400,21,195,254,112,301,88,179,7,111,250,195,1,788,273,40,23,93,146,4,1563,781,1,2,822,33,7,520,491,1103,3284,2,2,1,5,91,12,18,89,4416,8,192,8,1,664,126,187,172,1025,1,5399,1,5406,9,160,662,33,495,359,156,2577,754,203,40,291,338,49,93,117,1,9,33,2,37,16,3,3,1,15,3,7,53,1,48,33,94,71,80,12,87,63,41,4,87,1218,232,102,1348,744,20,51,1,1,1,11,1031,2,565,734,2,5,4,803,2210,55,1,1,5413,5,1865,80,30,3438,1,1,5373,37,93,396,140,36,59,10,14,23,18,20,48,41,33,2,43,412,8,2,5,160,146,19,374,34,1,22,29,87,324,2787,29,1,1,1,1,1,1,5,5412,10,1,1,1,1,5426,23,665,59,6,4,37,18,55,31,64,37,118,411,15,183,434,22,31,142,513,515,2057,1,9,3,2529,2899,1,10,56,136,722,698,27,200,493,2420,295,383,9,291,695,3,3,1,325,11,954,961,5,93,194,743,2213,2,9,100,2,31,2,845,1,22,27,3442,3,1767,590,842,5,1006,1,861,382,5,5,161,31,2,668,316,2,855,1010,7,673,2,652,5,1,260,667,2,19,237,5,214,16,1,1889,71,7,91,12,18,71,1,672,3761,9,855,156,339,515,1848,1483,147,18,2,4,91,12,18,4505,1,5365,1,5343,1,5196,6,293,242,89,873,784,3083,4,1598,111,1170,834,7,293,47,284,560,129,1737,968,1,1598,9,502,1317,1115,765,79,666,399,139,449,3,1709,156,1848,13,200,937,47,129,10,279,447,235,4,29,58,3057,1,2,1033,776,5,855,854,2004,1483,165,4,855,854,2004,1483,2,1599,1,6,19,165,880,56,806,1626,6,177,898,90,1,4,614,5,91,12,89,673,3761,1,6016,4,1567,765,2,812,4,1011,4387,4,1,9,21,2,1,2,26,16,60,38,523,18,53,1,2,152,1,15,403,406,217,525,43,145,1104,1855,1,304,114,93,1,1088,7,53,3,122,855,52,3,3835,7,154,2,37,1,95,573,738,8,188,1,29,474,662,521,533,997,4,53,1,154,1755,4,54,573,648,307,5,154,2,4,94,810,5,153,45,1197,611,3429,10,54,573,648,307,3344,510,1,1,1,1,11,21,28,2,1,102,2,4,98,24,658,438,6,183,509,663,387,107,3592,3,2581,1,2860,2,1336,189,3,224,809,217,12,154,38,1,2,59,395,29,500,135,272,1937,1921,13,180,152,88,126,65,52,15,651,21,1135,1037,1921,1,2,649,29,7,655,69,116,744,469,3131,261,6,1277,2,1,3,374,7,3,207,43,2402,3,166,68,1145,21,1403,102,2,479,1,1,149,1,1,2,386,57,16,5,2215,381,245,1,1,1,1,8,154,2,3,5,20,23,47,726,10,21,31,1,3,632,4,413,1437,1,1561,7,32,22,61,1,98,478,4733,4,21,31,1,3,6,32,39,8,75,700,322,12,1216,61,3,3,236,4,108,33,1036,2167,584,1,1,5453,6,188,1,29,474,662,521,3,32,3,19,10,52,114,45,1,28,1,1,445,2,293,19,53,155,836,15,5,212,2,2,1,1,1,68,168,4,108,841,1629,1353,1,3,688,1,589,5,1633,24,2,1,875,5,480,198,506,139,279,6,56,153,835,307,3875,115,12,154,39,1,1,59,35,573,257,59,332,90,93,1,1062,1,5456,1,3824,12,252,341,318,367,312,5,609,1,3130,122,1,1,8,1588,69,346,496,1,2,1614,1344,9,203,721,2,451,9,158,3917,1,1,1,198,6,204,976,2,93,307,3854,1,197,1,203,1,1501,5,192,1,1,1,1,9,153,44,1,1,3,2138,2457,619,48,7,203,1,978,93,225,1,81,16,1072,238,773,130,36,7,25,3,1,2,1,18,701,147,2311,1,6,21,28,2,1,1,3,4,154,40,54,41,10,705,380,165,525,10,11,2363,764,304,207,8,64,79,16,489,528,3796,1,494,9,924,2,2,449,9,13,1,3,141,4,926,451,167,3918,9,156,28,71,393,216,75,1,438,237,5,593,997,5,3740,122,10,692,85,82,28,195,169,2,99,497,20,3,209,835,307,5,193,1,1,94,573,11,698,933,2,1,3,20,1,1,2620,1189,1,4,301,151,226,107,1,924,4,255,393,216,116,4,161,524,177,362,5,1340,39,585,7,9,17,53,3,122,30,1,15,403,406,55,162,525,188,1104,1855,1,304,207,21,18,1,13,32,90,7,32,1,95,556,17,202,112,157,66,1,105,344,706,2417,498,5,53,3,122,855,55,8,1276,8,1,377,2413,12,1,13,1,2206,1,1926,1,2200,2,23,69,10,678,892,26,61,348,314,542,798,457,1355,1,3659,1,4085,4,4086,33,1353,1,4,1276,18,1319,1488,2,1570,2546,4,4085,1,33,1353,11,49,111,53,45,24,366,216,113,199,158,4140,1,4089,1,2417,1,1510,1,4867,1,1660,1,4104,1,4866,5,184,10,95,741,214,1,2629,1,1267,1,5475,7,184,10,1,94,359,382,214,6,53,1118,792,34,385,3094,5,492,692,139,279,652,5,211,2,27,1109,2769,8,1270,664,29,1,33,2869,610,1,7,23,138,33,95,573,257,435,18,2403,206,290,377,780,381,114,146,343,438,1,1,1,1,1,1,1,1,3,3342,94,1873,5,1073,2147,122,94,2051,12,190,752,418,45,307,106,1080,2390,53,147,1,1,4,154,39,1,1,9,360,240,319,12,77,112,1495,1206,1670,5,49,51,34,1042,4316,5,79,21,883,193,2430,6,190,1813,990,349,94,1439,5,600,319,12,77,112,3,49,2,1125,6,100,34,1221,2251,1620,115,3,190,3246,1439,4,212,1,27,50,3,194,6,2175,10,370,791,20,80,149,417,419,986,2261,1,7,131,34,46,2,27,1,741,3,24,41,66,5,178,1098,73,720,125,5,19,135,39,1,668,4,154,39,669,1635,1,2054,2,195,1068,3,178,993,122,4,1280,243,869,1083,1,5495,3,1059,5,1408,7,1083,194,3,3,236,4,3434,3,1210,447,61,3,1525,132,4,8,22,232,286,322,221,2326,368,233,1,5496,1,5436,2,1686,3811,1,1310,2,1244,403,9,204,198,90,186,503,3,139,279,652,3,65,4,62,13,50,104,6,32,1,7,665,660,121,729,82,78,2771,6,102,179,6,693,50,955,5,154,38,1,1,1,2,1326,3062,5,402,62,673,176,668,1,4877,3,178,866,95,4,21,31,114,521,5,1036,14,13,230,2718,4,207,1062,18,53,1,6008,4,5498,1,1,1,18,5502,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5520,7,195,48,2,49,183,1063,499,3,156,35,748,13,23,131,38,1,1,1,1,669,49,205,10,49,479,11,170,10,742,1,466,5,2,1,164,42,3918,5,180,1209,5,2,1,2,43,1572,9,154,6,32,1,1,1,1,669,49,17,145,4,3,1,45,1,1389,400,149,14,31,2446,894,1,1,1,1,15,931,1,1,1,186,3,58,209,20,129,12,1,5,10,13,2,156,4,5,178,993,122,54,1,7,49,2,133,72,434,5,1114,5,18,1,191,72,1004,8,1403,102,482,1,150,446,21,2841,6,178,993,122,20,34,1,12,154,40,10,716,1,10,1,248,1,1,2,139,3,888,1,10,1,6009,1,1892,3,1242,1160,1029,1,921,2,164,711,3,279,1001,20,5,184,39,1339,34,1896,9,169,14,152,67,656,5,74,166,12,10,335,67,262,377,17,5,74,166,12,2682,8,1064,315,588,259,153,3,230,1401,8,204,85,891,2,458,5,2091,1791,9,1562,1333,1,379,1,445,1807,1,1,5,254,394,214,471,241,4,5531,1,1,1,1,5532,1,2047,5,23,138,701,687,57,3,1833,243,460,14,166,12,17,28,694,306,1,70,163,374,609,708,999,434,3,1934,30,611,4,19,135,10,20,8,166,12,6,29,4,6,1071,163,5,1276,8,1,377,2439,17,23,161,9,1,1,59,915,81,114,4,507,5,598,953,565,9,85,23,204,50,148,247,29,502,1,1,84,115,215,44,4,1,9,321,311,33,1276,64,426,1,55,7,62,13,2623,2,1115,1720,1,10,164,91,3,446,576,20,35,741,622,795,2,255,921,3,654,2829,587,3,2273,2387,811,4,920,485,1083,3049,5,914,732,3,1,913,13,920,1,261,106,1,245,28,83,6,1,1,312,3573,11,53,201,81,67,656,245,12,21,474,1073,1175,2,914,735,7,921,367,1,245,28,34,57,7,2237,246,3056,1,1,1,1,16,243,2,826,1,423,110,607,358,6,1078,1,2,535,1,8,1,1,5539,1,5544,1,5545,1,5546,3,53,984,147,10,23,170,1,1,1,47,2,827,932,382,4,1570,749,164,3058,26,204,131,343,242,1,259,1,1,52,32,4,31,281,8,6,44,4,1,9,632,765,685,367,38,1386,20,8,21,28,136,935,453,772,29,1859,16,27,1,2,2,2,1,15,12,20,2,6,7,63,32,670,4686,24,50,114,1169,221,80,22,1,580,11,25,46,23,4,137,5,53,160,1400,1370,66,12,1,1,1,9,23,4,3,1,3,28,20,2,128,4,1316,1297,2940,1,7,23,161,9,2,667,1142,382,23,204,39,2,433,242,151,1,104,4,2,52,32,4,38,274,14,9,35,5,641,1201,654,1414,5,224,809,217,45,585,5,28,2,2,3,62,1,119,4,2237,11,71,3232,4,1998,2091,1467,1,6,27,1,2,4,1,47,6,1505,633,3,443,21,2841,5,154,2,3,5,91,7,178,17,976,122,20,34,1,9,654,22,231,4,270,94,295,24,1835,3,19,121,722,2,2054,328,4,24,1662,2488,511,5,1306,7,1,523,230,11,204,313,402,1,1,11,248,2,460,3,3882,14,1525,10,96,26,4,874,1459,156,892,264,4,1,145,102,1,1394,7,654,24,444,59,3,139,931,9,164,27,64,3,24,366,216,116,264,3,1525,10,4024,6,654,468,59,200,184,3995,8,23,39,102,27,64,393,528,1295,3,159,705,651,6,1071,1,108,2,2554,1791,5,154,42,60,808,112,5,1180,2,463,2091,1791,2,256,808,5,184,10,668,257,2249,9,21,28,2,109,525,352,139,2928,129,6,62,13,85,32,1,669,6,62,98,32,1,669,3,13,77,375,1550,271,366,1,2020,811,81,9,1,1,1,1,4693,9,97,823,1568,1525,871,653,28,1,1,5,4660,811,81,11,1,1,2488,9,1270,320,738,723,1019,80,1418,1,1,9,21,28,105,59,69,403,5,1655,1888,4,23,172,34,633,7,21,28,117,47,472,5,3543,1,3051,8,62,15,785,692,719,3264,15,19,1,5471,1,5552,9,363,77,119,95,253,363,320,738,630,7,119,1435,2857,1126,15,20,1,1,5574,1,1886,1,4411,1,5573,1,5572,1,5571,6,23,839,481,211,73,1,3,1382,4193,1,2,27,5550,6,23,161,9,669,1142,382,7,156,44,981,823,324,47,583,6,1261,108,217,2470,1522,1,7,23,161,9,2,667,830,312,3,77,210,586,5,77,26,1141,1029,366,6,920,830,2263,1524,28,1,2,164,751,3,184,11,94,2,77,1006,13,164,28,1,7,55,393,214,3,762,748,1649,1556,1,23,523,570,442,122,953,1669,381,348,34,264,6,159,88,23,1,1,1,1,1,1,1,1,1,1,5592,1,5593,1,3553,1,4133,20,160,83,2,195,214,22,231,4,211,59,384,30,733,143,2218,194,711,1,1,1,1,3994,14,243,411,253,4,211,59,201,175,8,25,5,1,1455,2547,17,19,2,28,110,1,4,20,7,64,1,2,24,366,214,317,825,467,21,1314,456,129,799,2129,1,2,705,39,12,13,1,1,1,1,1,1,1,1,1,1,3,49,1837,3724,7,156,4,4,27,67,390,216,2,62,3753,35,216,3,24,2,440,177,45,10,176,244,25,2,1,161,9,74,48,218,453,74,295,261,95,348,150,728,763,543,26,1,1,1,1,1,1,1,5558,1,3746,1,2467,2,5618,1,10,216,1,1,1,818,303,186,36,840,294,1,237,1,5620,6,18,1,1302,219,499,1,10,166,15,1080,256,5,191,73,183,2651,1001,1,5622,10,907,186,1,1832,969,765,943,20,1,1,11,258,47,135,422,45,4,684,733,1426,1129,714,1,2568,8,1535,738,391,2895,2,65,1,1,7,1282,921,1357,1343,726,1,1,1,2981,1,2664,1,5632,32,296,352,6,356,2,58,251,156,59,75,86,264,75,1,3,4,41,118,115,69,328,216,51,26,1284,42,33,4,442,820,1,1,4,1384,1103,3114,35,2,160,122,7,193,669,364,158,515,3702,35,14,1085,572,4,737,1512,369,410,492,288,66,102,1,1,1,1,84,1,5181,11,579,491,363,4,7,6,4,33,205,352,3597,2,1340,2270,5,23,170,669,1142,382,10,112,795,4,168,201,75,168,12,60,3065,2,1535,4024,5,654,468,259,1,183,6,1525,1740,2179,144,54,1,4,160,4,775,1252,5,23,74,96,669,52,6,1150,500,716,244,3034,1,5,122,69,457,216,75,3,939,93,1881,1,5646,22,987,1314,614,1648,1,78,51,1,1,90,1,1,1,1,249,55,500,54,1,1,1,367,1,2979,3,2303,2482,863,3,19,235,608,14,166,524,10,8,209,66,98,100,80,5,526,411,3405,43,18,689,19,275,97,1,169,11,93,1,437,13,678,389,195,2508,76,1,1,5,708,647,357,3080,862,10,1382,3,150,937,2188,811,88,4,92,1,10,1892,2723,354,746,850,1,1,1,1,1,4,654,468,259,215,5,250,502,932,185,1772,4,160,4,29,470,2,911,684,2,258,24,2,62,1539,3,184,59,829,2,689,294,3,931,2,1994,3,1382,3,4270,5,1684,1,22,1,309,2,1703,6,2,192,1071,1,5657,1,979,13,18,1,43,92,128,297,491,109,142,219,499,1,4,11,23,11,28,13,33,104,3602,1,1,1,1841,15,2612,867,14,184,336,1646,1,1,1,1,1,1,1,1,1,1,2694,1,3682,1,5669,1,5670,1,3185,1,2021,1,5201,1,5671,4,62,196,968,309,9,160,4,27,64,3,24,366,1356,707,52,23,39,92,12,15,11,1,23,1,1,1,4,10,56,573,2,173,40,209,54,24,153,5,2,2,36,148,2,133,159,382,16,206,1,85,2,914,204,1,311,23,471,983,9,9,51,899,1,1,1,1,1,5,62,3752,1,1,1,25,185,27,4,1,1,492,358,193,79,42,144,60,247,14,229,536,86,538,243,534,1522,30,97,2,9,22,77,77,6,4,20,7,1,1,2,63,390,214,2,9,157,196,116,193,122,347,1541,1926,3,21,28,4462,7,710,1366,103,519,795,2042,139,7,164,27,64,3,968,152,2167,2,5574,101,4,1886,178,2164,1382,4,5574,34,44,23,7,160,4,94,390,1238,2342,1382,15,193,26,4,35,390,37,177,55,120,187,138,247,18,1426,348,12,77,498,287,1146,265,366,2021,402,409,90,2,113,13,77,498,1147,551,249,117,1495,526,402,409,92,113,1,20,920,979,587,1527,611,260,254,399,28,1,1,51,1,17,26,2,14,1,1,1,14,21,28,2,109,4,27,22,42,393,37,5,486,124,2933,38,23,39,92,10,17,3,7,1,1,2,21,1,1,1,4,20,2,10,3,390,6,208,45,76,54,263,40,22,2,162,83,266,129,324,1223,1069,992,397,5,2179,1300,2180,7,2,3,62,1114,470,10,1535,95,4,194,758,2883,213,1,1,1,5,1051,3585,849,201,1,1,5688,9,191,2,65,23,367,214,2,11,39,2,255,3,1,5689,3,1067,90,3675,5,1535,738,3286,131,1,9,405,665,384,238,269,83,1883,1765,1,5,1805,1674,198,336,1655,12,335,709,14,5,240,46,173,40,148,109,789,1,4,2612,867,198,336,2,3479,534,2,1684,19,10,212,825,232,667,243,429,871,516,1699,1,3,50,24,788,2,1525,10,5,710,312,46,746,3882,4,28,2,2,3,16,164,94,747,221,104,48,2167,1,269,2,331,1549,1,1,1,1,1,937,1,2728,5,164,94,24,582,514,158,23,131,38,1,1,1,21,2,71,96,257,1,1,56,153,62,148,18,38,2,120,20,79,22,115,49,68,15,84,126,56,50,444,33,206,1,96,195,108,49,107,56,65,57,5,7,22,18,69,56,2,10,214,1,31,4,1,40,157,152,1,1,7,194,46,110,158,71,382,55,322,5,226,19,321,1,1,1,1,1,61,1,1,1,1,1,325,1,1,1,1,1,7,1,1,1,1,1,55,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,43,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,33,234,830,205,110,454,101,30,3,109,103,293,15,122,3,86,2,3,776,14,184,1,335,1,133,434,954,30,97,2,10,28,1,1,5,62,1164,1074,3405,1,3,164,27,67,8,62,41,78,856,612,2166,1,1,95,1340,7,170,8,186,265,381,251,1,96,1,480,13,86,64,4,23,2,153,20,35,43,116,1,31,4,1,7,33,157,152,9,310,1257,2,748,1,1,1,1,1,7,1,1,1,1,1,109,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,194,95,1311,2222,1,3481,15,1525,1083,606,264,268,1,1,29,4,1,40,1886,1,1,1,13,160,4,29,1,1,63,390,214,77,180,57,473,562,30,296,127,104,127,26,211,16,4,99,92,19,1,59,202,148,2,24,8,30,52,54,1,184,582,2050,129,236,715,114,1,5,2608,1138,31,45,1887,5,546,984,1,440,1308,2,160,31,1,3777,10,1269,71,2,168,382,1659,59,1005,1088,1,8,154,10,20,9,1,2,93,832,12,22,1491,103,608,420,1,442,651,1,1,1,1973,1,3087,5,212,1,26,1,50,5,2224,1515,1,1,1973,4,22,53,573,216,7,1269,71,2270,1005,251,103,746,11,19,4,137,4,20,8,3,667,1142,382,3330,22,111,55,1078,150,131,10,96,2,24,4,796,78,73,612,774,1048,264,5,145,102,159,1,2,1596,2553,2,50,24,2,1525,217,4,217,2,1307,4190,6,578,76,468,59,201,214,3,1340,2211,876,3,4128,1183,407,5,1525,1010,2775,1,407,8,1360,482,1,1055,1154,1667,1,1,3,154,39,1,2,929,2287,3,3285,69,777,1,4132,1,3664,2,1525,1083,2,194,1106,1,4615,1,5716,7,1562,784,549,1,379,1,2252,16,218,1129,178,1083,1137,1,31,4,41,1887,748,1,1,1,1,1,10,224,111,312,17,388,251,12,302,497,1888,21,1267,3,255,10,207,866,677,69,391,1,31,45,309,1,1577,748,1,1,1,1,1,7,211,39,732,1072,1,149,178,6,50,162,771,54,488,206,7,212,475,381,737,9,240,1425,3,187,508,327,1,2487,6,160,365,21,11,33,743,4,192,1,1070,1020,2,1041,929,2,164,118,7,178,6,857,130,122,20,34,2,1322,2940,15,3348,1215,1,78,51,1,1,343,55,500,129,1,288,4,2,2,135,4337,3,258,23,6,5,201,90,696,1,3,3,135,140,4197,5,255,751,319,925,5,4,1006,319,925,5,7,647,1186,33,55,155,3648,1,6,1646,3,1896,629,1552,1,2,2211,500,13,23,131,39,1,1,87,7,575,255,10,214,284,870,9,154,40,95,631,1,10,188,1,59,3,18,1,229,4,710,358,765,243,3,255,3,2453,4,166,58,1000,656,9,1226,407,84,99,19,1063,927,1901,1,5,20,1,28,988,2276,12,24,35,2,1,6,32,28,557,3130,1,1,1880,17,1866,55,155,401,233,510,21,174,74,2,340,1510,387,1,1,1,1,14,23,136,34,1,1,60,3,24,7,573,2,255,224,1368,6,178,469,702,1359,549,1275,7,49,641,5,840,111,163,2546,12,19,145,23,24,1,633,192,488,37,169,2014,1988,16,204,2273,232,1,483,222,406,961,947,1,4,1,1,1,1,1,1,5735,16,23,26,30,81,33,1,1,87,7,573,2,255,530,1062,1939,1090,26,517,163,239,1,1,10,1,76,62,50,1,2,58,1,228,129,13,75,73,1,343,820,890,123,251,1613,10,1408,345,183,712,372,380,615,1190,537,1,7,204,2988,1,628,5,1911,7,6,204,2989,628,5,1911,7,3,49,164,477,3,61,7,32,10,798,955,15,880,213,3,156,1561,1164,1,4,213,27,50,4224,8,24,41,4,31,8,23,1211,3343,12,204,1614,15,92,784,769,13,1041,250,559,394,1,6,154,39,1,1,94,830,14,119,398,403,1,10,1,188,1,61,462,5,2525,1318,248,2,915,148,1,5747,1,863,3,1562,34,1896,3,649,1000,3843,2,293,3441,6,915,422,32,502,4,1587,2,159,128,4,1562,1334,379,1,4,253,1031,1,2802,4,1803,30,88,1570,2,1803,118,4,1044,307,1006,842,2,154,1022,5,18,1,145,84,614,2,240,824,3,1279,1,3,4,1041,481,448,2076,34,1078,50,39,75,8,8,56,416,61,21,302,73,113,178,742,4,3,33,18,199,1,13,616,622,270,1,368,380,1,1,1,1,1,1,32,357,82,15,23,102,82,409,24,343,10,7,28,2,113,447,343,197,27,353,758,1,100,377,1073,467,15,1,1,1,1,1,1,1,1094,16,204,313,402,1,1,14,186,59,2,119,21,320,2,1,6,3876,7,21,28,117,47,77,400,293,7,24,37,39,8,577,1001,2999,23,1128,39,75,8,64,416,37,34,11,2,107,266,1033,7,2,262,1238,270,1,341,409,4,8,5,1306,7,1,4449,1,6,23,170,1,1,547,377,4,23,170,2,94,18,517,403,1,11,2,187,56,3,2,119,230,56,55,2,1,5,669,3208,9,181,43,1026,115,453,62,118,1833,1510,1,1039,4,1182,462,1,2805,5,1056,182,2465,2062,1,6,193,1,1,94,830,574,10,218,393,729,7,178,37,1046,895,218,60,4,463,1508,1264,1215,6,1347,500,510,342,500,1251,5,192,1,63,606,1457,4,23,161,11,667,2,19,4431,17,19,175,1,1,93,174,399,209,1,47,61,1,1,1,227,1198,2383,8,20,1,145,47,77,400,293,54,8,24,41,4,31,8,14,9,906,12,1074,93,636,122,684,611,115,18,103,2272,22,17,6,193,1,1,94,830,1267,3,193,2,924,4,193,1,1,924,15,517,347,56,1,10,1,1,1,2,184,1,61,349,42,69,8,710,358,643,90,2650,1114,144,59,21,23,131,40,95,830,2,8,53,511,915,1137,1,31,45,1887,748,1,1,1,1,1,11,517,414,1,1,3,184,1,61,349,111,3,8,920,1,259,2,460,2,1,3882,9,176,5,43,1089,685,116,186,1177,1,10,224,809,95,39,75,8,64,1910,54,829,5,193,61,325,99,184,5,1285,370,1957,28,1171,8,227,352,491,58,563,2,119,232,3,227,1464,4078,2,1128,684,3,227,1464,2,4,154,40,95,1296,2,224,1026,3,1312,1049,3409,5,887,241,39,3,85,6,1277,6,381,1948,28,1171,10,111,3,12,1409,299,1,1266,2670,1,1,5,2471,400,2903,1,1,1,5777,1,248,2,195,60,2,3483,2295,2,120,3362,2,1244,1148,5,986,4,2,342,313,1,5779,2,1709,156,3,1329,5,611,2,1587,3621,1,5780,1,93,1,2652,1,2471,1,5781,5,192,63,3,606,312,8,77,1016,564,345,271,363,2024,811,1,5537,28,221,58,340,30,55,149,230,210,10,67,151,41,32,23,114,88,19,87,646,38,611,115,7,5,6,2,137,10,10,87,24,3,6,6,2345,1011,1,2289,1,11,22,257,384,47,373,287,247,93,265,1367,5,3,22,8,5,3,111,9,6,5,211,2,28,1,740,3,192,986,4234,8,678,500,156,16,296,219,80,900,5,678,308,348,1511,718,2,1063,2487,2,184,105,4,126,522,332,196,1,120,3,287,743,2511,8,178,45,961,109,1,29,134,843,3,32,822,489,3,111,3,12,10,183,152,312,17,388,251,12,302,497,1888,3,164,91,393,6,51,1,635,387,727,2485,4,87,24,3,5659,2,648,291,3,1833,243,224,2,164,2136,10,183,152,67,650,6,79,166,12,302,2380,6,164,90,395,434,88,403,17,224,809,217,11,34,45,29,511,1519,1,57,328,1,61,1358,541,36,21,23,170,96,573,3,49,263,1,458,13,45,23,287,467,165,51,239,2857,1,1,1,22,193,2055,223,92,73,247,43,555,271,67,1,3,1,62,10,1887,1,3,1,1,1,1,5,282,2189,165,845,338,3,3819,1971,1,9,1695,790,356,665,192,1,79,44,1970,12,1695,790,2,354,665,192,1,79,44,1970,1,1,6,24,37,7,19,13,585,8,1250,104,381,372,757,536,447,1494,10,2926,555,338,1,4,1964,1,1,1,4,7,1695,790,356,665,192,1,79,10,188,24,5,1,1043,93,15,506,5,56,9,23,207,418,217,670,19,92,358,467,5,2471,15,1,3177,132,1,2486,10,218,845,276,1,1,221,257,106,683,1,4,24,41,4,62,2,212,6,4,3481,217,124,1966,8,1333,201,28,783,142,2019,337,863,6,1339,2,1363,1,1,480,12,192,1,1,2,718,205,2,526,2,44,4104,1,19,22,909,1,2,189,58,215,14,147,11,4,8,1,11,55,577,1683,1826,64,8,1525,451,1771,2,32,1001,1017,1,1,2485,1,5801,6,218,1657,527,1055,328,1,6,1649,11,150,1073,598,339,4,3698,1,123,1972,4,1355,378,1487,2214,9,97,1236,78,306,1209,894,1651,331,1,6,184,11,32,62,1402,1838,3,2841,665,193,5,184,978,47,494,3001,5,192,1,2,6,790,4,255,408,79,961,1,3186,4,316,37,61,111,2,1173,1,8,682,687,502,1340,1,23,227,228,3,24,76,4585,14,688,17,423,39,68,71,8,498,25,1387,3,880,892,1,2,258,405,6,23,169,1,1,1,94,20,164,12,28,198,62,53,83,264,55,1,1,10,77,129,43,2,107,24,9,659,12,176,159,67,62,53,402,1,1,216,43,2,107,11,684,21,423,39,139,8,498,1,1414,1772,1,10,18,1,229,229,593,366,1,17,590,1885,6,20,1,28,164,77,4224,3,1235,518,895,11,24,37,4,3,1,12,19,8,23,906,4660,25,204,443,421,765,33,59,151,38,363,232,1,483,222,37,25,1,11,2247,68,659,1,1,1,1,1,12,335,67,262,388,6,79,166,12,666,2016,38,1770,4,164,90,395,925,3,254,1,1319,5,467,670,176,668,2016,2,402,1579,12,179,4,34,185,639,11,85,389,91,497,926,957,5,193,2,59,917,403,5,1633,202,1063,2828,1,5,685,230,122,24,2,3,213,27,5566,3,1064,315,1093,12,647,394,130,122,54,2,213,408,739,747,36,554,2,32,159,3,18,1,235,4,164,47,30,741,8,647,394,521,32,225,790,100,783,2,204,2989,4,2675,35,483,48,7,49,144,1,88,7,576,1258,5,1648,87,523,605,2944,12,394,82,18,31,369,128,46,50,43,815,802,920,3,21,145,47,2,186,851,12,682,678,1307,544,576,2,304,1715,1,1,1,1,14,1057,102,2,387,239,33,7,1071,281,7,1,291,2335,1,9,190,785,273,1,1,547,872,327,28,4,193,1,1,667,5,361,122,171,4233,928,7,193,48,24,1,596,382,3449,13,190,600,30,9,330,1,89,299,249,1101,98,28,2792,9,107,52,32,64,1,2,22,1,367,4,68,32,10,575,2,875,1781,5,373,103,60,2315,2,2,742,48,4,191,65,2,22,5,23,170,63,606,2864,3,21,28,164,6,103,87,24,615,463,1364,1,3726,12,1244,3319,1,78,51,1,1,343,55,500,418,6,6,412,3,111,577,4714,1,3,1159,1,1,4,68,50,16,5,1,2272,33,215,2,1,1,2,392,318,135,95,140,225,292,2,24,225,45,103,678,144,244,12,4,11,246,2,32,20,3,536,277,212,983,198,1,3492,2,194,340,3,211,1,1,6,24,44,7,59,5,1697,40,215,2,2,2,1,1,708,116,114,140,221,74,224,24,125,100,45,781,11,28,105,2,146,96,12,4,11,55,72,119,2,32,20,3,523,13,277,212,983,198,5,184,43,62,1402,2,5,184,10,33,62,1402,2,289,1404,16,316,37,61,32,72,7,102,488,36,687,243,191,127,1101,3,2317,3,2000,1455,778,2,230,1013,3,32,102,148,6,316,37,61,111,626,2352,2,49,4184,7,24,44,42,8,10,11,1697,4,68,915,54,799,15,225,54,801,1,1390,118,278,2,1,1,1,614,181,1,6,15,159,5,27,64,1,2,23,367,216,10,1,301,124,215,321,2,68,42,5,19,165,10,54,41,5,21,28,162,1,770,3,103,20,5698,10,220,59,801,158,1233,118,278,5,795,2155,11,164,27,64,1,2,23,367,216,116,535,4308,3,211,30,741,9,166,194,132,548,7,9,182,1699,728,3,91,12,20,10,164,27,64,1,2,23,7,360,216,116,6,167,4,2,4,2,2138,1,5824,3,15,2,1970,3,167,6,6,4,186,65,481,1028,1,4246,7,154,39,1,1,19,75,2943,1,3179,1,5813,4,1822,435,1614,753,11,218,1,316,626,365,70,806,897,158,95,4,1,5825,22,215,3,1,1,2,1,2,54,305,274,59,163,290,1,155,70,400,876,31,498,1147,1278,2,212,27,3,2934,4,2889,3,4157,551,1120,1,3556,5,192,1,1,340,380,16,225,472,9,14,360,7,152,869,752,18,61,323,66,107,64,167,1,1241,3,118,21,4845,6,21,28,162,1,1,26,4,166,26,1,790,8,191,16,48,3,21,369,216,116,10,24,6,61,9,3,18,7,84,1,27,5,24,6,61,12,18,7,234,830,258,57,1003,275,25,1,4244,5,182,495,1627,3525,1,3,154,10,27,4,211,2,27,742,3,91,1,92,3,166,897,223,3,53,155,1755,1,3886,3,49,207,1030,2,8,3,2,3641,1,30,7,1,1,1,1,1,1,1,3,19,1,1,6605,1,1,1,1,1,211,1,1,1,1,1,1,1,1,1,1,1,8,335,67,105,37,759,314,1,4213,5,335,67,105,37,759,10,135,120,3,17,12,743,53,203,2196,990,9,167,168,67,105,37,759,12,302,93,2,166,17,2,1479,1,5,335,172,37,759,12,4,192,3,670,1575,8,256,79,1282,1,18,199,3,3947,7,178,157,67,105,37,779,199,4,467,544,293,2739,2,194,1380,2,1617,221,3,1082,702,85,8,190,530,15,1482,681,844,2090,1,5,1548,279,390,681,844,4,161,32,1,668,3,2217,681,844,7,293,28,53,118,26,68,3025,4,189,1169,2,4449,4,161,23,9,669,45,190,529,1,15,158,1,213,251,2,857,681,1,146,500,197,706,19,1,27,1231,106,595,1,1,1,1,1,217,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1207,42,75,1345,3165,5,51,1,132,64,441,3,214,17,1233,5,611,86,464,666,571,1,2867,2,22,142,5,194,95,1175,186,716,4,212,1,26,4116,5,49,117,48,17,459,3,1121,2618,2096,10,204,407,36,514,666,21,760,1110,420,1698,2,212,1724,3,32,124,8,5,22,172,95,1052,486,8,611,36,1180,21,760,1110,420,1698,8,154,39,1,1,969,207,1,2331,1357,7,9,21,1,1,10,2,4,7,63,69,11,21,2,11,15,31,6,21,10,4,6,4,6,10,2,7,2,4,14,17,5,9,3,6,9,15,2,2,4,8,1,17,6,6,19,5,2,4,5,8,6,2,16,3,1,2,17,10,10,2,3,2,2,5,3,13,1,2,46,10,131,60,20,3,6,8,3,1,8,2,2,1,1,6,2,4,2,7,1,5,5,18,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,15,16,33,1,27,1,1,2,1,18,11,1,2,2,2,18,18,4,3,48,2,14,19,19,3,7,15,6,8,53,1,13,6,5,10,5,2,1,8,5,1,3,4,2,4,3,3,1,2,2,9,2,3,12,3,10,3,28,3,2,6,2,1,1,4,5,4,1,1,1,2,7,4,1,5,1,2,11,3,5,1,2,1,1,14,1,1,2,14,5,3,6,2,1,41,1,2,2,1,1,15,11,10,148,2,3,34,2,1,2,1,30,5,7,9,3,14,1,17,1,1,1,1,2,7,2,1,2,1,1,1,1,1,1,1,1,1,1,4,10,12,7,7,1,1,7,1,4,22,1,1,8,2,17,2,24,14,18,4,17,3,2,3,12,8,6,8,5,27,3,12,3,1,5,2,1,6,1,2,2,2,2,14,1,2,2,2,6,2,1,1,7,4,16,2,2,1,15,8,10,7,2,14,2,1,1,1,1,11,6,2,1,6,6,5,1,7,1,7,1,2,10,1,12,9,2,10,1,1,1,1,1,2,15,3,32,15,2,1,5,26,10,1,27,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,3,3,1,2,8,1,1,2,4,6,2,1,1,4,2,2,1,5,2,2,1,10,1,1,3,2,1,3,2,5,20,2,3,7,22,1,4,1,3,1,2,1,1,1,2,1,2,1,1,1,2,4,1,1,2,1,1,1,1,1,7,11,2,1,3,12,3,2,3,4,9,2,1,1,1,1,1,1,12,3,1,1,1,1,5,13,16,1,1,2,1,5,1,2,1,1,1,1,1,1,60,11,3,14,3,2,1,1,1,1,3,8,2,20,2,1,9,1,10,1,23,10,3,5,1,1,16,1,1,3,88,37,6,3,3,1,1,2,33,1,1,13,8,29,2,10,1,1,1,1,1,12,6,7,2,15,3,2,6,1,5,3,6,5,6,1,17,4,2,6,7,1,2,3,4,3,4,13,2,27,1,23,2,7,1,1,1,1,1,1,17,19,3,16,1,4,3,1,21,52,3,1,5,12,6,1,1,2,2,5,2,3,1,1,1,1,1,1,1,1,2,2,1,2,1,1,2,2,1,1,1,2,1,1,10,1,2,1,1,1,5,1,1,3,4,1,1,13,37,1,1,1,1,3,16,6,8,4,11,2,22,6,1,1,1,2,5,3,1,3,1,16,14,18,1,8,2,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,3,1,2,2,2,5,9,3,7,18,5,16,1,1,1,3,1,1,3,2,4,3,2,2,4,3,1,2,2,1,2,3,1,1,4,3,2,3,2,1,1,3,6,1,6,4,2,1,3,5,7,4,1,1,1,20,13,4,1,1,1,1,3,6,12,1,7,1,1,1,1,2,2,4,6,2,4,2,3,39,4,4,2,1,6,3,2,1,8,9,1,1,1,1,32,3,1,9,20,1,1,1,1,1,25,3,2,1,1,1,1,1,13,1,1,3,2,5,2,1,5,2,1,1,2,9,1,1,11,5,2,2,1,1,1,10,5,10,4,8,1,1,1,10,3,14,2,6,2,1,2,2,6,6,5,6,2,2,5,7,1,1,1,3,2,1,3,3,1,12,4,7,2,1,6,3,7,4,25,1,2,2,1,1,11,9,1,11,2,1,1,8,1,4,1,1,1,1,1,15,7,1,2,1,14,2,1,10,2,5,1,2,7,1,3,1,1,1,1,1,1,1,2,22,2,2,1,8,15,4,15,1,1,3,1,6,1,1,1,2,1,2,1,3,5,3,20,2,1,2,6,2,1,1,19,1,7,2,1,1,3,6,1,1,1,1,15,3,4,22,4,28,13,3,1,1,2,1,4,3,1,2,9,1,3,2,26,2,1,4,4,2,9,1,9,7,3,1,1,1,1,1,1,2,4,6,31,2,1,2,12,3,8,10,2,1,1,7,2,20,5,2,4,24,1,1,6,3,1,3,6,5,2,2,2,1,2,2,5,2,2,9,1,3,14,6,1,21,7,14,1,2,1,1,1,31,1,1,8,15,1,20,1,6,3,1,8,21,11,7,3,1,7,2,1,2,6,1,16,2,1,1,6,4,2,11,1,2,3,8,17,8,2,19,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,37,100,35,59,47,18,1,1,1,1,1,1,1,1,1,1,1,2,2,3,1,716,1,4,2,1,242,3228,91,1,78,51,1,1,343,55,500,424,7,154,39,1,36,59,955,220,6,1,21,192,16,1,1013,5,378,85,1027,1745,2602,11,697,10,500,41,1,666,483,271,1167,26,1,4,51,1031,702,85,8,389,239,2418,236,296,35,1,2224,1,3586,1,3403,1,3613,1,3401,2,914,264,3,424,1146,24,6,1051,534,21,388,236,1367,59,221,168,145,94,78,143,487,1710,236,91,9,104,13,69,2,8,12,1,22,1,1,1147,719,694,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,469,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1083,540,751,4,251,829,175,614,4,32,59,191,1004,3559,7,2,1,2,1,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,3,1,1,5,2,1,2,1,2,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,2,2,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,3,3,4,2,1,1,1,1,4,1,1,16,2,2,1,2,1,1,3,6,3,2,1,1,1,2,1,1,1,1,11,1,2,2,1,1,1,1,4,1,1,1,1,4,1,1,1,1,1,1,1,1,1,1,2,5,2,3,3,2,1,1,2,1,3,1,3,2,2,1,1,20,1,6,3,1,4,6,4,6,7,3,2,7,2,4,4,10,17,5,9,3,6,9,5,4,6,2,2,4,8,1,17,6,6,6,4,9,5,2,4,5,8,6,2,2,14,3,1,2,14,3,2,8,10,2,3,2,2,5,3,13,1,2,14,5,17,2,5,2,1,2,2,1,2,2,1,4,2,1,2,1,1,1,1,2,1,1,1,1,1,4,3,2,1,1,1,1,2,1,1,1,1,1,2,2,1,1,1,2,1,3,1,3,3,1,1,1,3,2,9,2,1,2,1,1,1,4,2,1,1,1,1,7,1,1,1,1,1,1,2,1,5,2,2,1,2,2,2,3,1,2,2,1,1,1,3,1,1,8,6,2,1,3,6,1,4,11,2,4,3,1,1,15,3,2,4,5,1,1,1,3,1,8,2,2,1,1,2,1,1,1,1,1,1,4,1,1,1,6,1,2,3,3,2,9,3,1,1,2,1,1,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,13,2,2,2,4,1,1,5,1,26,7,1,1,1,1,1,1,1,2,1,3,1,2,2,1,1,1,3,4,1,1,2,1,6,2,7,3,2,1,1,1,1,1,4,1,2,2,2,18,4,1,1,2,1,1,1,3,1,1,1,1,3,1,3,2,1,1,2,1,1,1,4,1,2,2,1,2,3,1,1,1,2,1,2,4,2,1,1,1,7,2,2,1,2,1,1,1,6,1,1,3,4,1,1,1,1,2,2,2,6,5,1,3,1,1,1,1,3,3,4,5,6,4,4,2,1,7,1,9,1,2,6,9,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,13,6,1,3,1,10,1,4,2,1,8,5,1,3,4,2,4,3,3,1,2,2,6,3,2,3,7,1,4,3,10,3,2,2,1,1,2,1,7,1,1,1,1,3,5,1,2,2,6,2,1,1,4,5,2,2,1,1,1,2,7,4,1,5,1,2,11,1,2,4,1,1,2,1,1,2,1,1,1,5,1,1,2,1,1,2,4,1,9,5,3,3,3,2,1,2,2,6,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,6,1,2,2,1,1,2,2,2,9,2,5,4,2,3,1,1,1,1,1,1,1,6,1,1,1,23,29,1,1,1,1,1,2,1,1,1,1,1,1,11,6,1,5,2,2,8,1,1,1,1,1,2,2,1,1,1,1,1,1,2,1,2,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,3,1,1,1,1,1,2,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,2,3,1,1,1,1,18,3,2,6,1,9,3,4,7,3,1,1,16,1,1,1,1,2,7,2,1,1,1,1,1,1,1,1,1,1,1,1,1,4,3,3,1,3,12,3,2,2,7,1,1,7,1,3,1,8,1,1,11,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,1,1,1,2,3,1,2,1,1,2,1,2,2,2,1,1,1,1,3,1,7,1,1,1,1,1,1,1,1,1,1,1,1,2,1,16,1,2,1,1,1,1,1,1,1,1,1,1,2,1,2,2,6,2,6,1,1,1,1,4,5,6,8,9,3,1,1,2,1,5,1,2,1,2,3,1,5,2,1,1,1,1,1,2,1,1,1,2,2,1,1,10,1,1,1,1,1,2,2,2,6,2,1,1,3,4,4,3,1,1,1,1,2,1,1,4,1,2,2,1,3,3,1,1,1,1,1,2,1,1,3,5,9,1,3,4,1,1,2,2,4,6,2,1,1,1,1,2,5,1,1,2,1,1,4,2,1,3,1,2,1,5,5,1,7,1,7,1,2,1,2,7,1,1,2,3,1,1,1,1,1,1,1,1,7,2,2,8,1,1,1,1,1,2,1,3,1,1,1,3,5,3,3,3,4,13,1,1,1,1,2,1,1,1,11,3,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,5,5,1,3,3,4,1,1,4,7,1,3,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,1,2,3,1,2,8,1,1,2,4,6,2,1,1,4,2,2,1,5,2,1,1,1,10,1,1,3,2,1,3,2,1,4,1,2,1,1,1,5,4,1,1,2,1,1,1,1,1,1,2,1,1,1,2,1,1,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,1,1,4,1,3,1,2,1,1,1,2,1,2,1,1,1,2,3,1,1,1,2,1,1,1,1,1,4,3,3,2,2,4,2,1,2,1,1,1,1,9,2,1,2,3,4,3,6,2,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,4,2,1,1,1,1,1,1,1,1,1,3,1,10,1,1,2,1,5,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,4,2,1,1,1,1,6,11,3,10,2,1,1,3,2,1,1,1,1,3,3,1,1,3,2,1,1,1,1,1,1,14,2,1,1,1,1,2,1,3,1,3,1,1,1,1,1,1,1,1,4,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,3,2,5,1,1,1,1,2,1,1,3,1,1,2,1,1,3,1,1,1,1,1,3,1,1,1,1,2,35,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,17,2,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,6,3,1,1,1,1,1,2,10,4,1,4,1,1,1,1,1,2,5,1,1,1,1,3,1,1,1,1,1,1,1,2,1,2,1,1,1,1,2,7,5,1,1,2,1,1,1,1,1,1,2,1,4,2,1,1,1,3,1,2,1,1,1,1,1,1,4,1,2,1,4,1,3,1,1,2,1,1,1,1,1,1,1,1,4,2,3,1,4,3,2,6,1,5,3,2,4,1,4,3,2,1,1,6,5,1,2,1,2,4,2,1,1,1,3,4,3,1,2,3,4,3,4,2,4,4,3,2,1,2,1,1,2,7,2,3,1,1,5,1,1,2,1,1,1,4,6,1,7,2,1,2,1,1,1,1,1,1,1,1,1,1,7,1,1,2,2,1,3,1,1,1,1,1,1,2,1,1,8,1,3,4,2,2,2,1,1,1,3,1,4,3,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,5,1,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,2,1,3,2,2,2,1,1,1,2,2,1,6,1,1,2,2,5,2,3,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,2,2,1,1,1,2,1,1,1,6,3,1,2,1,1,1,1,1,1,1,1,1,1,1,2,4,1,1,2,1,1,1,1,2,2,1,2,2,1,3,2,1,1,1,2,1,1,1,5,1,14,1,1,1,1,1,1,2,16,3,3,8,4,4,4,3,2,5,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,2,1,1,2,1,1,1,2,2,1,2,1,2,1,1,2,1,2,4,4,3,3,5,9,1,1,1,1,1,7,5,1,1,8,2,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,3,1,2,2,1,1,2,3,1,1,1,1,1,1,3,3,5,1,1,1,1,1,1,1,1,1,7,4,3,1,1,6,3,2,2,1,1,1,1,1,1,3,1,1,3,2,4,3,2,2,4,3,1,2,2,1,2,3,1,1,4,3,2,3,2,1,1,3,3,3,1,6,4,2,1,3,3,2,1,1,1,1,3,1,1,1,1,1,1,1,11,9,2,1,1,1,1,2,5,1,3,1,1,1,1,1,2,6,1,1,1,1,1,1,1,5,1,6,1,1,1,1,1,2,2,4,6,2,4,2,3,1,12,2,2,1,6,1,1,1,2,1,1,8,2,2,4,2,1,6,3,2,1,1,3,4,3,1,5,1,1,1,1,1,2,1,1,6,6,7,7,1,3,1,4,5,3,3,1,1,9,3,1,1,1,1,1,1,1,2,1,1,1,3,1,2,4,1,1,1,5,1,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,5,1,1,3,1,1,1,4,2,1,5,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,2,1,1,5,2,2,1,1,1,1,6,3,4,1,1,1,1,7,4,6,1,1,1,1,1,3,1,1,1,1,1,2,3,3,1,7,1,2,1,1,1,1,1,1,2,2,1,2,2,1,1,1,1,2,6,2,3,1,1,4,2,2,2,3,5,1,1,1,1,1,2,1,2,1,3,3,1,2,7,3,4,7,2,1,2,2,2,3,7,4,2,4,1,1,1,2,2,1,1,2,1,1,1,1,1,3,1,2,2,1,1,1,3,4,1,2,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,2,3,1,3,1,1,1,1,1,1,2,1,1,1,1,1,8,3,1,3,1,2,1,5,2,7,1,1,1,2,1,7,2,5,1,2,7,1,1,1,1,1,1,1,1,1,1,1,2,9,1,1,1,9,1,2,2,1,8,2,2,1,2,1,5,2,4,14,1,1,1,2,1,1,4,1,1,1,1,1,2,1,2,1,1,1,1,1,3,1,3,4,5,1,1,1,1,1,2,1,1,1,1,2,1,1,1,3,2,1,2,1,1,12,7,1,7,1,1,1,1,3,1,1,4,1,1,1,1,6,8,1,3,4,8,1,1,1,1,3,2,1,4,2,2,2,3,2,5,1,1,14,4,3,6,3,1,1,2,1,4,3,1,2,9,1,3,2,1,1,9,1,1,1,3,1,1,5,2,2,1,2,1,1,3,1,2,1,1,2,4,1,1,8,1,1,1,5,2,1,1,1,1,1,1,1,2,1,3,2,4,30,1,2,1,1,1,3,4,1,1,2,1,3,1,7,2,8,2,1,1,1,5,1,1,1,1,6,1,3,1,1,7,1,1,2,1,1,1,1,3,5,1,2,6,6,1,3,1,1,2,2,1,1,3,1,3,3,1,2,4,1,2,2,2,1,2,2,3,1,1,2,2,3,4,1,1,1,3,2,2,1,1,1,2,5,5,1,1,2,2,3,1,4,3,1,1,1,1,1,1,5,1,1,1,1,2,3,1,1,2,1,1,1,1,2,1,1,1,1,1,1,7,1,1,2,2,5,10,1,1,8,3,2,1,1,1,1,1,5,1,2,1,5,3,1,4,4,1,1,1,1,1,2,3,1,3,1,1,1,2,2,1,3,1,1,2,1,2,4,1,3,1,10,1,1,1,2,2,3,1,2,1,1,3,2,1,2,2,1,1,1,1,1,2,1,1,1,2,1,1,3,4,2,1,1,6,1,2,1,2,1,1,1,1,2,1,3,1,1,2,1,2,1,6,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,1,4,3,1,2,17,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,8,161,66,27,35,573,712,117,2,18,179,4,5,24,5,1,6,423,397,3,5,15,194,566,395,180,785,178,14,154,7,31,1,1,1,32,27,35,573,3,709,117,2,2,1963,231,2,1064,315,11,173,3,1,988,119,830,1355,9,74,679,669,3,234,1970,178,2,1525,121,20,176,174,24,72,10,8,60,5,2,9,40,21,291,253,157,1304,9,907,653,434,1,4053,4,217,185,650,11,6,23,138,31,1,669,3,14,176,174,24,72,10,75,9,40,312,410,3,1301,1447,122,3,234,1145,1003,2,1261,1779,6,464,203,635,679,625,1956,11,135,140,1,611,113,52,74,15,192,1041,2098,4,402,739,28,812,6,691,86,110,195,702,85,7,221,485,2589,26,4,38,19,4,234,1145,1003,300,4,23,138,32,669,5,386,25,3,91,1726,3,221,3074,7,7,161,32,1,60,35,573,712,4,217,830,5,2313,3,161,701,221,5,221,165,25,94,1726,3,217,830,5,2,980,1673,3,2003,2,1398,3,49,51,1186,4,182,495,1257,142,4,166,68,829,316,5,154,7,32,1,668,2,224,2963,3,353,61,1985,3,2217,1093,280,3,353,61,91,29,221,313,172,2589,7,19,4,38,19,1,103,2695,1,1,1,1,1,13,1,1,1,1,1,481,1,1,1,1,1,10,353,33,25,3,91,20,371,1335,168,2,7,293,47,743,4,524,426,1462,7,849,38,160,40,692,1503,83,5,293,47,743,528,426,3,233,814,2594,2,251,481,23,251,2,376,1,1,1,45,55,253,95,2,702,85,1716,661,372,1225,848,1,1,1,1,1,4,161,31,1,721,2,221,2010,24,537,162,10,1,143,388,8,532,38,790,245,139,325,4,7,13,3,1,1,2,2,3,12,76,3,194,95,360,19,537,82,79,463,433,225,790,578,100,9,3,12,1,29,8,1,1,3,2465,5,1594,225,790,740,2,9,87,13,14,12,33,128,362,637,2196,2,1052,11,5,192,3,670,614,1,8,405,895,151,4,20,4,1,6,1,1819,3,164,485,2759,7,164,373,112,1170,14,1518,57,7,710,143,230,1771,488,5,19,5,227,27,35,1285,117,3,735,514,4585,5,18,1,227,1,1,6,20,1,145,47,77,400,7,24,37,30,9,937,24,1331,707,15,1,14,11,1,1,1,1,1,71,59,28,16,1,30,79,32,1,168,1,1,1,1,1,1,1,1,1,1,1,77,53,7,3,12,3,1,1,5,1,1,1,2,91,53,34,21,8,19,5,1,1,27,81,1,1,6,3,26,28,1,45,54,20,5,1,8,12,44,1,11,5,26,37,20,29,154,1,5,16,7,1,1,3,21,67,6,25,17,13,9,1,1,31,6,6,161,26,7,22,7,24,1,8,41,1,72,1,3,1,9,14,1,71,18,24,59,8,1,38,15,7,12,4,12,1,91,3,3,1,17,38,10,9,127,1,29,20,6,1,1,1,1,1,1,27,1,4,4,1,10,57,15,14,5,5,1,13,10,1,1,12,8,4,2,36,1,1,1,97,1,1,1,11,7,5,17,4,3,18,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,1,8,1,1,1,2,2,3,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,24,6,1,1,15,1,5,1,1,1,12,12,5,4,2,1,4,5,14,1,4,1,1,1,1,1,1,3,2,5,31,13,11,30,13,20,16,1,9,10,6,4,3,6,7,1,6,6,12,5,16,1,1,4,26,9,9,1,1,1,1,1,1,5,1,4,6,25,1,1,1,1,1,1,1,1,1,9,11,6,30,15,8,1,9,22,8,20,3,19,25,15,4,26,8,2,3,24,5,1,1,2,17,14,38,1,1,1,1,1,19,13,14,26,19,30,1,1,27,16,22,8,3,31,5,57,4,2,30,7,8,4,9,2,10,2,1,1,17,1,1,4,3,13,36,10,2,41,27,41,27,10,8,1,2,18,51,9,3,16,4,1,12,3,17,1,19,17,1,75,3,21,63,4,4,4,10,5,25,1,5,1,5,6,43,1,1,6,15,2,152,29,33,27,38,5,45,4,50,13,1,11,1,3,2,1,22,15,37,3,3,2,11,1,2,6,11,13,1,43,29,8,24,14,159,1,1,1,1,1,55,1,1,1,1,1,13,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,19,1,1,1,1,1,55,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,67,1,1,1,1,1,1,1,1,1,1,1,19,1,1,1,1,1,1,1,1,1,1,1,43,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,85,1,1,1,1,1,14,220,479,11,143,169,61,157,1,490,1262,336,12,6,19,11,22,78,22,13,24,96,1,2,24,366,3824,12,49,136,876,196,4,362,148,603,95,1,2688,687,4,22,626,1,2759,8,135,24,35,61,3,17,969,3228,11,244,161,665,357,17,7,4,20,11,558,3802,13,49,164,1410,2940,1,78,51,1,1,343,55,500,424,2,22,78,9,154,40,95,4,23,151,779,683,864,8,190,30,445,33,1033,11,23,1584,6,231,20,501,283,429,405,8,707,482,50,543,1268,141,92,37,1,2049,5,2404,787,92,7,15,4,1052,11,1339,504,10,698,12,142,446,308,136,261,2,278,1066,1,3050,4,161,32,669,765,3,847,909,105,1,1779,4,192,1,2,1068,5,200,1586,589,231,1038,9,698,87,67,446,352,92,541,767,299,38,707,482,50,543,622,1,642,3,141,21,71,22,87,4,3115,1,1,1,1,1,217,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,200,2175,231,3,251,636,982,6,21,190,1,1,27,742,8,212,7,1603,114,31,1434,860,1586,1,2644,5,20,191,1,38,40,2,100,1144,5,21,190,1,1,27,1,5847,8,218,1043,250,51,32,225,790,746,2,4744,1104,2,1379,1003,1,4843,3,1999,986,2864,5,100,64,43,657,380,6,24,37,39,22,13,4337,14,253,594,40,188,160,13,2,11,93,432,5,9,61,1536,7,100,35,24,99,17,13,4184,12,21,28,162,1,1,26,1,10,31,9,397,3,2,1171,122,2,619,1952,1,1274,4,619,1952,1482,521,18,200,1,786,1,3,1384,1263,925,1,78,51,1,1,343,55,500,257,167,6,291,419,276,3,3,326,12,241,18,1,1,1,2,1,1,1,2,1,2,6,289,12,191,4,4,88,5,100,155,3,390,216,2,177,994,4,649,55,149,2140,4,159,99,29,361,4,214,17,1233,405,8,2222,369,1,37,80,266,218,2345,7,207,972,108,56,284,1,869,1,5851,6,207,1080,56,284,1,869,17,21,28,2,1,113,1,45,1,1,1,25,1,10,437,2,1,292,3,32,178,72,5,49,162,476,295,79,7,21,28,2,161,475,8,1114,11,49,2,135,26,1,474,2,1,197,461,348,5,1287,56,284,1,869,3,677,1257,142,3,195,670,313,2,1838,791,5,21,28,2,161,27,4,154,40,95,1046,3,3049,483,885,2,2591,1,2,2222,407,2,156,100,5,214,17,20,1213,405,19,18,1,227,1,1,1835,130,36,32,3,1,2,1,74,645,265,1,2192,1,11,20,1,28,2,1,1,2,1,632,4,413,16,23,3,1,1,2,2,3,19,3,10,48,1,20,5,551,2002,40,144,3,3,7,1,682,555,8,102,2,1,341,47,91,141,1,2,2,8,4,2,2,3,3,1,6,3,2,3,2,2,372,3306,1,1,1,1,1,1,1,1,5441,4,2276,114,3470,1,1,1054,5,189,503,662,521,533,5,227,27,1320,117,2,17,30,2,3,18,1,90,3,1256,105,325,295,3,10,11,3702,8,1,12,27,1,2,2,3,51,4,7,18,77,4,1147,19,1391,11,304,175,256,5,2,2,2,3,3,3,4,14,10,1,326,21,14,2,1615,257,9,1387,4,11,1,1,180,297,629,47,3,1251,105,1094,4,161,66,1,634,3,2128,5,19,2,255,609,5,1896,340,310,3307,11,1,5865,4,52,1,3,109,5,49,2,2,3,109,3,103,111,1472,1,2194,109,147,24,753,4,463,4,7,1,1,101,3,19,354,181,66,9,4,1,2,3,1,1,1,1,5,1,13,1,3,1,10,1,237,83,2,4,4,84,2,1,2461,9,356,1322,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,896,137,217,1210,3,184,43,1464,3,2024,22,50,21,18,1,227,1,1,100,43,1822,36,32,3,1,2,1,17,107,52,808,1,2192,1,10,20,1,28,2,1,4,632,1,416,579,14,155,562,1,677,359,299,308,2973,76,456,1,1,1,1,5,482,5389,1,1,1,1,5875,1,5866,1,2585,1,1203,1,5124,1,2361,1,718,1,717,1,1914,1,435,2,1018,4858,2,5877,1,2,5869,9,5,161,66,1,634,712,8,717,1,88,169,420,550,3389,545,7,161,66,1,26,608,712,117,15,1083,430,771,3,1,89,35,52,893,4,2519,1,1,1,1,4,178,910,235,462,4,161,31,1,669,6,625,820,4,16,896,3524,42,155,1240,54,135,469,308,973,18,25,143,1461,141,56,1,155,30,504,7,942,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,823,1,1395,2,979,2052,5,1321,719,2,76,192,3,896,1337,1,6,1646,585,1332,1232,1,1218,1,5886,4,689,1121,502,866,7,1040,7,1169,9,179,61,1224,1,594,1,4362,1,1042,3,777,1002,10,3,175,602,589,10,1047,21,3,195,965,1,92,142,1154,2267,1,386,1,4192,4,649,93,967,4179,2,1779,1839,4,495,276,840,426,4,353,1,60,1,13,316,461,119,8,143,732,10,445,232,944,1,209,2269,3,184,11,888,1,2216,15,232,488,57,8,28,1,538,614,159,92,26,1,3,3643,1,9,720,57,36,1,125,413,773,3765,1,6,49,2,113,27,64,3,7,161,31,1,34,1,1,633,6,161,31,1,34,1,634,4,813,1,1311,3766,7,161,31,1,34,1,634,692,7,77,26,154,1680,2,312,2,3,160,127,690,10,629,48,142,165,1,807,162,15,297,3626,20,286,5,695,3,1,2,1,12,1,1,311,7,5,538,382,5,7,982,352,2297,6,777,256,217,539,67,24,7,160,98,390,17,12,1502,1289,4,1006,312,932,5,1,986,9,1075,49,46,638,32,2171,244,1,1638,4,184,464,15,1030,21,987,1,3,186,517,1944,925,1,78,51,1,1,92,6,245,55,500,257,45,1,121,1,5897,8,1075,49,659,17,8,2203,244,1,21,987,1,3,186,517,1944,925,1,78,51,1,1,92,6,245,55,500,257,45,3,119,18,201,786,1,3,186,517,1944,925,1,78,51,1,1,98,245,55,500,424,7,336,67,733,2,2890,1871,1,9,291,387,328,312,7,277,648,4,1,4,686,1261,255,105,1,5901,9,185,150,209,517,1158,2,6,1,1137,6,22,839,222,252,644,1429,27,528,101,41,7,204,103,1,388,419,16,146,15,250,47,3636,939,1,1,1,1,1,1,1,1,1,1,1,2,160,35,11,180,111,387,328,312,7,277,648,4,1,231,2,861,740,2,291,1565,3,896,137,217,11,21,28,2,1,9,6,617,2,2,295,54,27,712,2,1,10,5,3,4,5,12,5,14,28,5,2,2,14,370,7,24,1611,1,1,1434,1631,1,1,1,5,20,1,30,160,771,2,214,821,14,220,133,40,80,146,18,401,3,4,4,7,237,536,979,5,686,513,485,4220,3,3,189,503,662,8,910,818,174,4006,1,1,1,1,1,5913,8,166,46,1,26,1,447,3,292,3,74,1,908,20,220,133,69,197,55,36,148,10,15,158,8,13,3,3,642,362,1,698,127,254,4,214,17,976,814,5,703,7,206,443,2647,3,181,510,2295,12,182,521,25,25,5,15,499,84,1311,3247,1,1,13,727,25,20,185,6,231,1,6,50,1831,2835,1,1,12,372,63,7,23,102,71,3,13,214,106,256,1516,12,494,394,14,25,17,11,16,47,81,461,1566,2787,10,22,234,2,110,280,332,157,1,866,648,10,296,14,10,147,31,57,5,11,68,2136,5,49,2,639,5,1679,6,665,77,67,416,3811,884,12,717,1,19,69,7,2,385,655,270,712,3053,1,3,657,1914,222,15,49,2,1,114,18,64,437,3,1,1,293,338,715,4,891,22,183,7,61,446,17,5,1,12,4,64,20,428,105,434,1075,133,840,613,1473,1,1,1,3,1077,178,98,7,190,507,22,1,528,1614,3061,9,161,32,39,22,1,3,31,573,712,3,251,481,4,18,183,32,1,1,3,3,1,94,329,392,122,85,316,282,1051,388,82,1061,6,182,10,722,254,699,1073,7,254,885,435,293,724,1865,1469,8,279,222,57,32,1,17,1024,1278,5,161,32,61,35,1285,3,213,27,447,5,183,32,2,7,2671,4,161,93,35,1285,6,794,65,1,24,1,5041,13,22,139,30,1,1,61,592,15,1,3,709,1989,2451,7,20,31,1,633,3,295,80,7,794,65,1,24,1,2609,2432,11,181,510,152,190,217,45,585,79,501,526,508,6,221,165,119,445,1281,3783,6,221,125,40,119,29,1697,10,128,86,17,20,481,4,49,13,2,4857,7,251,481,4,64,3446,991,606,7,221,139,26,119,542,1999,249,8,893,424,452,327,164,430,873,2364,6,353,1,60,1,481,1338,5,316,37,58,3,111,5,845,249,1,1975,290,1,1746,3,293,47,165,3,49,2,637,6,190,524,18,27,15,46,4,310,28,119,50,22,21,7,2,2,3,14,2,1,4,1,10,617,2,72,225,54,884,622,1442,1811,132,1,53,145,4,2,1,1,46,456,10,48,5,6,2,5,7,7,3,2,5,3,2,26,1,2,2,1,3,2,2,6,4,2,1,3,1,5,1,8,1,4,7,2,11,1,1281,43,88,3,3156,503,1,1,1,1,24,312,54,1,63,55,425,34,17,4,260,3937,11,735,27,1,1,1,1,1,1,1,1,1,1,1,311,1,944,10,23,235,390,227,64,37,2,392,4576,1,7,573,5355,1,19,1,1,1,7,145,7,1,7,488,83,333,3,214,17,2298,7,697,1,1,557,1600,1802,1294,8,373,114,2,300,67,5097,1,1,11,23,232,1,25,410,183,2,639,429,60,644,2,691,185,5,254,1299,21,815,2659,4,663,943,510,3840,1,5946,9,145,4,3,1,46,1702,236,210,3610,21,327,42,3,51,16,1,36,4,66,21,6,68,13,253,147,127,3,133,1213,83,297,4,655,69,67,64,3,231,2,1231,7,74,1,91,523,1,293,853,14,684,2,14,5,182,163,10,1,562,240,785,667,56,2587,2,128,1708,10,21,28,2,1,114,48,16,447,12,1,3,164,50,769,13,233,444,7,4,12,5,80,276,2,230,7,467,96,12,21,28,2,1,632,1,1,6,1,290,78,1587,3,734,37,5188,2,159,32,21,200,1,786,1,3,1384,1263,925,1,78,51,1,1,92,251,55,500,257,45,3,119,5,291,695,3,1,2,5,93,678,127,132,4929,3,164,27,96,5,250,1094,430,95,585,15,684,16,4,356,1,3502,1,78,51,1,1,343,55,500,424,6,193,2,6,661,129,1013,6,284,13,88,257,29,1267,1,3,2,1067,762,2,898,60,5,700,5,1,143,1,1,2902,6,647,681,1041,1405,2186,1,28,22,81,25,15,71,16,1,1,1,459,60,25,68,9,7,174,218,11,88,112,34,4,305,281,32,334,75,3128,3,231,1108,186,4,167,1172,2921,17,11,492,548,16,128,139,719,76,98,719,430,895,9,1633,1,23,1,1,798,1822,1190,168,8,423,102,54,48,27,932,496,531,18,18,1,142,23,10,1,51,1,1,6,35,573,473,129,15,1,94,119,7,214,16,1,1,1232,343,313,17,619,454,5,104,201,234,1,92,36,21,58,13,112,873,1463,265,1411,1,4256,8,166,46,27,1,447,2,1,292,19,173,6,156,172,37,529,2,3,4,535,93,36,79,13,10,374,1790,220,54,2,825,1024,8,22,1,138,30,98,573,831,311,7,336,67,516,217,2,515,2375,3,825,1024,3808,1,825,4,1082,702,85,23,8,154,30,62,1,1,6,35,1285,5,159,51,3,27,48,4,1077,5,787,23,3,1293,474,673,12,9,3,1370,424,88,11,1371,646,1653,1,386,1,4,887,925,1251,199,4,256,2,22,657,1,5964,3,715,34,4105,1,5965,3,214,16,3,6,335,284,652,346,1,220,4,214,17,1233,34,43,179,2,2,152,209,147,225,157,2,7,1,87,123,22,302,93,57,33,6,19,13,2,8,14,5,1601,454,334,30,465,1211,159,1,1,1,1,1,13,1,1,1,1,1,3,825,1024,41,4,182,986,1,698,5,166,46,475,2,293,15,177,2,4,152,738,2,7,233,302,167,16,6,19,13,10,4,232,416,29,1587,17,169,906,49,1,45,145,485,8,32,379,2037,2585,1,1,1,1,1,3,22,839,740,4,1269,2,513,85,4,193,2,924,10,6,336,67,733,2,515,2375,3,771,38,48,5,1610,7,1,220,4128,9,32,101,61,16,47,1,24,698,50,17,18,1,142,23,8,1,2,5,27,1,18,1,1,41,573,1368,145,23,1278,4,2,1,250,96,2,1,3,20,1,1,2,796,15,1788,19,1189,1,73,95,1,329,13,21,7,2,2,3,14,2,1,38,25,1,569,298,24,711,30,20,4,37,31,1,3,901,351,461,1542,155,1,175,1545,1,1,1,1,1,1,1,1,10,741,61,31,1,3,1252,2159,1720,2,2,20,164,80,38,195,56,46,51,2,22,210,356,125,33,28,1,210,75,421,1294,2570,13,1201,653,1146,2470,508,1,1,1,1,1,1,1,1,11,193,34,1,1,25,1,3,24,582,116,594,11,147,1702,307,6,499,1181,2145,1,1,1,1,7,159,2,66,27,608,712,117,8,1355,494,313,3825,1,2,1,1,1,1246,9,145,4,3,1,46,603,1371,3758,26,6,614,606,125,61,1,4586,2,1406,6,5,51,109,4,92,1122,4,212,27,448,295,7,8,3,159,1212,180,285,130,10,32,3,29,163,27,610,200,112,398,117,5,49,2,1,633,298,9,724,985,259,129,85,269,3479,64,1,3,164,700,514,3,1784,2446,359,4,889,38,6,5063,8,1743,4245,865,1,1,1,1,1,22,244,2,1,1,183,46,56,46,51,2,438,365,1,8,20,148,80,352,69,1294,1640,930,134,8,1,1,1,1,1,24,1,54,122,17,19,114,247,191,43,500,10,51,1,5,77,1,80,65,19,58,72,7,56,7,51,51,14,428,301,117,419,480,3,94,27,23,68,112,67,127,216,1,223,426,47,321,485,8,7,121,1,1,1,1,1,187,1,1,1,1,1,13,1,1,1,1,1,553,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,37,802,35,383,125,40,21,1,5,223,2601,913,821,23,890,1,1,1,1,1,13,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,2,1791,4206,2,164,1522,13,154,40,6,89,7,14,188,9,20,44,68,1736,400,1,5976,3,766,79,2515,38,200,84,27,27,32,20,2,27,4,25,1,33,10,8,25,2,19,11,15,52,387,29,293,252,14,1,52,273,4,184,3,259,24,380,650,1215,1354,1,6,18,1,30,2,1,596,12,253,594,315,49,545,23,82,8,335,2414,57,1325,13,21,28,2,1,114,34,1,485,3,1,5,296,1384,13,192,1,7,1,55,193,199,217,126,1239,145,797,2829,5,51,1,160,27,448,6,1063,3,11,213,1580,3132,9,161,31,1,7,1,661,3,762,748,5,777,3,2,584,4637,7,23,138,32,34,1,61,573,5,49,2,1,636,7,5,777,5,3,33,947,2,749,960,1,749,4,159,166,175,3163,1,1693,6,695,5,187,190,181,1116,1,4388,1,6004,1,6005,4,684,2,14,187,5,161,31,1,721,2139,1,2702,4,492,355,767,247,2,688,17,5,192,1,7,665,1510,1,6006,1,793,4,1964,1631,64,2348,3,24,76,8,4,217,2,833,2500,4,219,1050,2745,1,4,192,1,1,671,2,229,2824,17,135,128,5,3,2,1,1,2,1,716,1,2,1,1,2,1,3470],
    states: [0,1,0,0,1,0,0,1,1,0,2,2,1,2,3,3,2,1,8,4,4,3,2,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,0,2,6,5,0,2,4,1,14,1,15,0,2,16,1,0,1,0,0,1,1,0,1,0,18,2,8,1,0,1,0,0,1,1,0,1,25,22,1,26,0,1,1,0,1,1,0,1,3,0,2,3,1,10,1,1,0,3,7,4,1,0,3,8,5,2,0,1,1,0,3,10,7,4,0,1,1,0,1,1,4,2,38,12,20,2,39,13,0,2,2,1,0,1,3,18,1,4,0,1,1,28,1,1,0,3,5,4,1,28,1,46,8,1,1,0,1,1,0,1,49,0,1,1,0,1,2,0,1,1,0,2,3,1,0,2,4,2,0,2,5,3,0,2,6,4,0,3,3,2,1,0,4,8,6,5,1,0,1,59,36,2,60,1,0,1,1,0,1,1,0,1,0,60,1,1,0,1,1,0,1,67,0,1,1,2,1,68,106,2,69,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,86,1,1,0,1,5,88,1,1,0,3,5,3,1,28,1,0,0,1,1,0,1,0,32,1,1,0,1,1,28,1,1,78,1,0,0,1,1,40,1,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,2,2,1,110,2,4,1,0,1,0,0,1,1,68,1,2,0,1,3,0,1,0,0,1,0,74,3,3,2,1,74,1,0,4,2,6,1,2,3,9,7,2,0,1,0,0,1,0,0,1,0,0,1,3,8,2,2,1,0,1,5,0,1,0,14,1,1,0,1,0,0,1,1,0,1,0,0,1,1,22,2,3,2,0,1,0,96,1,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,2,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,10,1,1,8,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,42,1,1,0,1,0,76,2,3,1,0,1,0,16,1,1,0,1,0,0,2,40,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,51,0,1,0,82,1,1,0,1,0,84,1,1,0,1,0,0,1,1,0,1,6,0,1,7,0,1,0,14,1,1,0,1,56,123,35,65,63,62,60,58,55,53,51,49,48,46,44,41,39,37,35,33,31,29,27,25,23,21,19,17,15,13,12,10,8,6,5,4,2,1,123,1,1,123,1,1,0,38,68,66,65,63,61,58,56,54,52,51,49,47,44,42,40,38,36,34,32,30,28,26,24,22,20,18,16,15,13,11,9,8,7,5,4,3,2,1,0,35,69,67,66,64,62,59,57,55,53,52,50,48,45,43,41,39,37,35,33,31,29,27,25,23,21,19,17,16,14,12,10,9,8,6,5,154,1,1,127,1,1,127,1,1,0,3,3,2,1,129,2,6,1,0,35,75,73,72,70,68,65,63,61,59,58,56,54,51,49,47,45,43,41,39,37,35,33,31,29,27,25,23,22,20,18,16,15,14,12,11,131,1,1,131,1,1,0,3,3,2,1,0,1,0,0,1,0,0,1,1,122,1,0,146,1,1,0,1,1,214,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,8,0,1,9,0,1,10,0,1,11,0,1,12,0,1,13,120,1,14,308,1,1,0,1,16,0,1,17,0,1,18,0,1,19,110,1,22,148,1,23,0,1,0,0,1,1,0,1,2,152,2,25,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,0,174,1,1,0,1,0,0,1,1,0,1,0,208,1,1,0,1,41,2,1,0,0,1,0,0,2,2,1,203,35,46,44,41,39,38,37,36,35,34,33,32,31,30,29,28,27,25,24,23,22,21,20,19,17,16,15,14,13,12,11,9,7,5,4,1,0,1,0,205,1,1,205,1,1,0,3,3,2,1,0,1,0,0,1,1,78,1,1,76,1,2,74,1,1,194,1,4,218,1,1,72,1,1,284,1,7,68,1,1,66,1,2,64,1,3,62,1,4,60,1,5,58,1,6,56,1,7,54,1,8,52,1,9,50,1,10,48,1,11,46,1,12,164,1,13,352,1,1,44,1,15,42,1,16,40,1,17,38,1,18,146,1,21,184,1,22,36,1,28,34,1,1,32,1,2,182,2,24,3,30,1,4,28,1,5,26,1,6,24,1,7,22,1,36,20,1,37,18,1,1,16,1,39,222,1,1,14,1,39,14,1,42,12,1,43,10,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,192,1,2,0,1,3,0,2,2,1,0,1,0,0,1,1,212,1,2,0,1,1,0,1,4,0,1,1,374,1,6,260,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,1,245,2,2,1,245,1,1,0,4,4,3,2,1,0,1,0,249,1,1,249,1,1,0,3,3,2,1,0,3,4,3,2,394,1,1,0,2,3,1,0,2,4,2,398,1,1,284,1,1,257,4,7,5,4,1,257,1,1,0,6,9,7,6,3,2,1,6,1,0,0,1,1,0,1,2,216,1,1,128,1,4,0,1,1,0,1,2,0,1,7,0,1,1,0,5,8,6,4,3,1,262,1,10,260,1,11,258,1,1,256,1,2,254,1,14,252,1,1,250,1,16,248,1,1,246,1,18,244,1,19,242,1,1,242,1,21,240,1,1,238,1,23,236,1,1,234,1,25,232,1,1,230,1,2,224,1,28,222,1,1,220,1,30,228,2,31,1,218,1,32,216,1,1,214,1,34,212,1,1,210,1,36,208,1,1,206,1,38,204,1,1,202,1,40,200,1,1,198,1,42,194,1,43,192,1,1,190,1,45,188,1,1,186,1,47,226,2,17,1,184,1,49,258,2,3,1,182,1,51,196,2,10,1,180,1,53,178,2,36,1,176,1,55,174,1,1,172,1,57,170,1,1,168,1,47,166,1,60,164,1,61,246,2,2,1,162,1,63,160,1,1,158,1,5,156,1,6,154,1,67,166,1,1,152,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,0,1,1,0,1,0,0,1,1,281,2,2,1,281,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,4,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,322,1,1,410,3,9,8,1,0,1,0,412,1,1,0,1,1,0,1,0,0,1,227,0,1,228,4,1,1,0,1,0,400,1,1,0,1,0,402,1,1,470,5,8,7,5,3,1,0,6,9,8,6,4,2,1,318,13,143,118,116,115,112,111,110,10,9,7,5,3,2,0,6,11,10,8,6,4,3,0,6,12,11,9,7,5,4,0,6,13,12,10,8,6,5,0,2,3,1,0,1,0,414,1,1,0,1,1,0,1,1,0,2,2,1,336,42,252,250,247,245,244,243,242,241,240,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,222,221,220,219,218,217,215,213,211,210,207,206,136,135,134,133,3,2,334,42,253,251,248,246,245,244,243,242,241,240,239,238,237,236,235,234,232,231,230,229,228,227,226,224,223,222,221,220,219,218,216,214,212,211,208,207,137,136,135,134,4,3,332,1,1,328,42,255,253,250,248,247,246,245,244,243,242,241,240,239,238,237,236,234,233,232,231,230,229,228,226,225,224,223,222,221,220,218,216,214,213,210,209,139,138,137,136,6,5,326,1,1,324,48,257,255,252,250,249,248,247,246,245,244,243,242,241,240,239,238,236,235,234,233,232,231,230,228,227,226,225,224,223,222,220,218,216,215,212,211,141,140,139,138,133,131,130,127,126,125,8,7,322,1,1,320,42,259,257,254,252,251,250,249,248,247,246,245,244,243,242,241,240,238,237,236,235,234,233,232,230,229,228,227,226,225,224,222,220,218,217,214,213,143,142,141,140,10,9,318,42,260,258,255,253,252,251,250,249,248,247,246,245,244,243,242,241,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,221,219,218,215,214,144,143,142,141,11,10,316,1,1,316,42,262,260,257,255,254,253,252,251,250,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,232,231,230,229,228,227,225,223,221,220,217,216,146,145,144,143,13,12,314,1,1,312,42,264,262,259,257,256,255,254,253,252,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,234,233,232,231,230,229,227,225,223,222,219,218,148,147,146,145,15,14,310,1,1,308,42,266,264,261,259,258,257,256,255,254,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,236,235,234,233,232,231,229,227,225,224,221,220,150,149,148,147,17,16,306,1,1,304,1,2,298,42,269,267,264,262,261,260,259,258,257,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,239,238,237,236,235,234,232,230,228,227,224,223,153,152,151,150,20,19,294,42,270,268,265,263,262,261,260,259,258,257,256,255,254,253,252,251,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,231,229,228,225,224,154,153,152,151,21,20,302,49,271,269,266,264,263,262,261,260,259,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,241,240,239,238,237,236,234,232,230,229,226,225,155,154,153,152,147,145,144,141,140,139,22,21,1,292,42,272,270,267,265,264,263,262,261,260,259,258,257,256,255,254,253,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,233,231,230,227,226,156,155,154,153,23,22,290,1,1,288,42,274,272,269,267,266,265,264,263,262,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,235,233,232,229,228,158,157,156,155,25,24,286,1,1,284,42,276,274,271,269,268,267,266,265,264,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,246,245,244,243,242,241,239,237,235,234,231,230,160,159,158,157,27,26,280,42,277,275,272,270,269,268,267,266,265,264,263,262,261,260,259,258,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,238,236,235,232,231,161,160,159,158,28,27,278,1,1,276,42,279,277,274,272,271,270,269,268,267,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,240,238,237,234,233,163,162,161,160,30,29,274,1,1,272,42,281,279,276,274,273,272,271,270,269,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,251,250,249,248,247,246,244,242,240,239,236,235,165,164,163,162,32,31,268,42,282,280,277,275,274,273,272,271,270,269,268,267,266,265,264,263,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,243,241,240,237,236,166,165,164,163,33,32,266,1,1,264,42,284,282,279,277,276,275,274,273,272,271,270,269,268,267,266,265,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,245,243,242,239,238,168,167,166,165,35,34,262,1,1,260,42,286,284,281,279,278,277,276,275,274,273,272,271,270,269,268,267,265,264,263,262,261,260,259,257,256,255,254,253,252,251,249,247,245,244,241,240,170,169,168,167,37,36,258,42,287,285,282,280,279,278,277,276,275,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,248,246,245,242,241,171,170,169,168,38,37,332,3,46,2,1,256,42,289,287,284,282,281,280,279,278,277,276,275,274,273,272,271,270,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,250,248,247,244,243,173,172,171,170,40,39,270,2,9,1,254,42,291,289,286,284,283,282,281,280,279,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,261,260,259,258,257,256,254,252,250,249,246,245,175,174,173,172,42,41,252,2,33,1,250,42,293,291,288,286,285,284,283,282,281,280,279,278,277,276,275,274,272,271,270,269,268,267,266,264,263,262,261,260,259,258,256,254,252,251,248,247,177,176,175,174,44,43,248,1,1,246,42,295,293,290,288,287,286,285,284,283,282,281,280,279,278,277,276,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,256,254,253,250,249,179,178,177,176,46,45,244,1,1,242,1,43,240,42,298,296,293,291,290,289,288,287,286,285,284,283,282,281,280,279,277,276,275,274,273,272,271,269,268,267,266,265,264,263,261,259,257,256,253,252,182,181,180,179,49,48,238,42,299,297,294,292,291,290,289,288,287,286,285,284,283,282,281,280,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,260,258,257,254,253,183,182,181,180,50,49,236,42,300,298,295,293,292,291,290,289,288,287,286,285,284,283,282,281,279,278,277,276,275,274,273,271,270,269,268,267,266,265,263,261,259,258,255,254,184,183,182,181,51,50,234,1,1,232,1,4,230,1,5,228,42,304,302,299,297,296,295,294,293,292,291,290,289,288,287,286,285,283,282,281,280,279,278,277,275,274,273,272,271,270,269,267,265,263,262,259,258,188,187,186,185,55,54,240,1,1,226,1,47,0,1,0,0,1,1,424,1,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,0,0,1,1,363,1,1,363,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,378,1,1,0,1,1,1,1,1,0,1,0,0,1,1,502,1,2,406,1,1,482,1,2,379,3,4,2,1,379,1,1,0,5,6,4,3,2,1,0,5,7,5,4,3,2,0,1,1,0,1,0,387,1,1,0,1,1,8,1,2,0,1,1,0,1,2,0,1,5,0,1,1,0,1,0,0,1,0,434,1,1,0,1,1,0,1,0,388,1,1,405,3,6,3,1,405,1,1,405,1,1,0,6,9,6,4,3,2,1,154,7,10,7,5,4,3,2,1,407,1,1,396,2,2,1,394,2,3,2,392,1,1,390,1,2,388,2,6,5,386,1,1,384,2,8,7,382,1,1,380,2,10,9,378,2,11,10,376,1,1,376,2,13,12,374,1,1,372,2,15,14,370,1,1,368,2,17,16,366,1,1,364,1,2,358,2,20,19,356,1,1,354,2,22,21,362,3,23,22,1,352,2,24,23,350,1,1,348,2,26,25,346,1,1,344,2,28,27,342,1,1,340,2,30,29,338,1,1,336,2,32,31,334,1,1,332,2,34,33,328,2,35,34,326,1,1,324,2,37,36,322,1,1,320,2,39,38,360,2,17,1,318,2,41,40,392,2,3,1,316,2,43,42,330,2,10,1,314,2,45,44,312,2,36,1,310,2,47,46,308,1,1,306,2,49,48,304,1,1,302,1,47,300,2,52,51,298,2,53,52,380,2,2,1,296,2,55,54,294,1,1,292,1,5,290,1,6,288,2,59,58,300,1,1,286,1,51,407,32,420,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,407,2,366,1,274,37,428,423,422,367,62,60,59,57,55,52,50,48,46,45,43,39,37,35,33,31,28,26,24,22,20,18,16,14,13,10,8,7,6,4,3,2,1,272,37,429,424,423,368,63,61,60,58,56,53,51,49,47,46,44,40,38,36,34,32,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,390,37,430,425,424,369,64,62,61,59,57,54,52,50,48,47,45,41,39,37,35,33,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,4,3,414,1,1,268,1,1,480,37,433,428,427,372,67,65,64,62,60,57,55,53,51,50,48,44,42,40,38,36,33,31,29,27,25,23,21,19,18,15,13,12,11,9,8,7,6,266,1,1,264,1,2,262,1,3,260,1,4,256,1,5,254,1,6,252,1,7,250,1,8,248,1,9,246,1,10,242,1,11,360,1,12,548,1,1,240,1,14,238,1,15,236,1,16,234,1,17,342,2,164,20,380,3,143,142,21,232,37,453,448,447,392,87,85,84,82,80,77,75,73,71,70,68,64,62,60,58,56,53,51,49,47,45,43,41,39,38,35,33,32,31,29,28,27,26,230,1,1,228,1,2,378,2,23,3,226,1,4,224,1,5,222,1,6,220,1,7,218,37,461,456,455,400,95,93,92,90,88,85,83,81,79,78,76,72,70,68,66,64,61,59,57,55,53,51,49,47,46,43,41,40,39,37,36,35,34,216,37,462,457,456,401,96,94,93,91,89,86,84,82,80,79,77,73,71,69,67,65,62,60,58,56,54,52,50,48,47,44,42,41,40,38,37,36,35,214,1,1,212,37,464,459,458,403,98,96,95,93,91,88,86,84,82,81,79,75,73,71,69,67,64,62,60,58,56,54,52,50,49,46,44,43,42,40,39,38,37,418,1,1,210,1,37,210,37,467,462,461,406,101,99,98,96,94,91,89,87,85,84,82,78,76,74,72,70,67,65,63,61,59,57,55,53,52,49,47,46,45,43,42,41,40,208,37,468,463,462,407,102,100,99,97,95,92,90,88,86,85,83,79,77,75,73,71,68,66,64,62,60,58,56,54,53,50,48,47,46,44,43,42,41,206,2,2,1,0,1,0,514,1,0,0,1,1,0,2,3,1,160,3,4,2,1,413,4,5,3,2,1,413,1,1,402,6,7,5,4,3,2,1,400,6,8,6,5,4,3,2,398,1,1,396,1,2,394,6,11,9,8,7,6,5,392,1,1,390,6,13,11,10,9,8,7,388,1,1,386,6,15,13,12,11,10,9,384,6,16,14,13,12,11,10,382,1,1,382,6,18,16,15,14,13,12,380,1,1,378,6,20,18,17,16,15,14,376,1,1,374,6,22,20,19,18,17,16,372,1,1,370,1,2,364,6,25,23,22,21,20,19,362,1,1,360,6,27,25,24,23,22,21,368,7,28,26,25,24,23,22,1,358,6,29,27,26,25,24,23,356,1,1,354,6,31,29,28,27,26,25,352,1,1,350,6,33,31,30,29,28,27,348,1,1,346,6,35,33,32,31,30,29,344,1,1,342,6,37,35,34,33,32,31,340,1,1,338,6,39,37,36,35,34,33,334,6,40,38,37,36,35,34,332,1,1,330,6,42,40,39,38,37,36,328,1,1,326,6,44,42,41,40,39,38,366,2,17,1,324,6,46,44,43,42,41,40,398,2,3,1,322,6,48,46,45,44,43,42,336,2,10,1,320,6,50,48,47,46,45,44,318,2,36,1,316,6,52,50,49,48,47,46,314,1,1,312,6,54,52,51,50,49,48,310,1,1,308,1,47,306,6,57,55,54,53,52,51,304,6,58,56,55,54,53,52,386,2,2,1,302,6,60,58,57,56,55,54,300,1,1,298,1,5,296,1,6,294,6,64,62,61,60,59,58,306,1,1,292,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,556,31,61,59,58,56,54,51,49,47,45,44,42,38,36,34,32,30,27,25,23,21,19,17,15,13,12,9,7,6,5,3,2,442,2,284,1,0,1,0,417,1,1,1,2,2,1,0,1,1,421,1,1,0,2,2,1,0,2,3,2,408,4,294,283,86,1,0,2,5,4,376,2,269,1,292,2,7,6,290,2,122,1,0,2,9,8,382,3,271,256,1,0,2,11,10,0,1,1,506,2,13,12,270,2,124,1,284,2,125,2,0,1,3,0,1,0,437,1,1,437,2,2,1,0,1,1,0,1,2,394,1,1,0,1,4,0,1,1,0,1,2,0,1,7,0,1,1,434,3,472,5,2,0,1,10,0,1,1,404,2,8,2,0,1,13,316,2,506,1,0,1,15,532,1,1,0,1,0,534,1,1,0,1,1,0,1,1,0,1,0,474,1,1,214,1,1,1,1,1,0,1,0,590,1,0,0,1,1,0,2,3,1,475,1,1,475,1,1,0,3,3,2,1,0,1,0,0,1,1,508,1,2,584,1,3,248,2,2,1,0,2,4,1,0,1,0,485,1,1,0,1,1,160,1,2,162,1,3,560,2,2,1,164,2,4,1,0,1,1,0,1,2,136,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,501,1,1,501,1,1,0,1,1,486,1,2,510,1,1,0,2,3,1,505,1,818,0,2,819,1,372,2,820,2,370,1,1,80,2,822,4,460,1,1,0,2,824,6,78,1,1,0,4,7,5,3,1,511,51,566,564,561,559,558,557,556,555,554,553,552,551,550,549,548,546,545,544,543,542,541,540,538,537,536,535,534,533,532,529,527,526,523,406,404,402,401,67,65,63,62,60,59,57,56,54,52,35,32,18,1,0,1,0,513,1,1,513,2,830,1,0,3,831,2,1,0,1,1,517,1,1,517,1,1,517,1,1,517,1,1,0,5,5,4,3,2,1,596,1,0,0,1,1,196,1,2,594,1,1,0,1,0,270,1,1,523,1,1,0,2,2,1,0,1,0,554,1,1,0,1,1,652,1,3,632,1,1,632,1,5,444,1,1,0,1,0,0,1,1,0,1,1,598,1,65,0,1,0,80,1,0,610,1,1,0,2,3,1,36,1,0,539,1,1,0,2,2,1,0,1,1,0,1,0,572,1,1,312,1,1,0,1,1,0,1,0,0,1,0,0,1,0,694,1,1,0,1,0,540,1,0,0,1,1,0,1,0,559,1,1,559,1,1,0,3,3,2,1,0,1,0,563,1,1,563,1,1,563,1,1,563,1,1,0,5,5,4,3,2,1,346,1,0,0,1,1,0,1,2,232,1,1,710,1,4,0,1,1,86,1,0,352,3,448,446,1,0,1,0,526,1,0,714,1,1,352,1,0,0,1,1,670,3,5,3,1,0,1,1,0,1,0,0,1,1,516,1,0,0,1,690,0,1,1,0,1,2,620,1,1,20,1,4,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,100,1,1,0,1,1,408,1,0,0,1,1,0,1,0,605,1,1,605,1,1,605,1,1,0,1,0,0,1,1,106,1,1,0,1,1,162,1,0,0,1,1,0,1,0,622,1,1,615,1,113,615,1,1,615,1,1,0,5,934,116,3,2,1,0,1,0,626,1,1,619,4,68,67,65,1,0,2,683,682,621,4,66,64,2,1,621,3,101,99,1,621,1,1,0,1,0,490,1,1,488,1,2,486,1,1,606,1,4,630,1,1,484,1,1,696,1,7,482,1,1,480,1,2,478,1,3,476,1,4,474,1,5,472,1,6,470,1,7,468,1,8,466,1,9,464,1,10,462,1,11,460,1,12,458,1,13,576,1,14,764,2,61,1,456,1,16,454,1,17,452,1,18,450,1,19,558,1,22,596,1,23,448,1,29,446,1,1,444,1,2,594,2,25,3,442,1,4,440,1,5,438,1,6,436,1,7,434,1,37,606,1,1,432,1,39,430,5,63,62,61,60,1,428,1,41,634,1,1,426,1,41,426,1,44,424,1,45,422,2,2,1,92,1,0,0,1,1,0,1,1,0,1,0,0,1,1,631,2,2,1,0,3,3,2,1,0,1,1,0,1,0,0,1,1,639,5,143,135,65,58,1,0,1,0,0,1,0,804,1,1,578,1,129,0,1,1005,0,1,1,0,1,2,676,1,1,754,1,4,752,1,1,0,1,6,362,1,7,360,1,1,0,1,9,653,2,7,1,0,1,1,0,1,0,404,1,1,0,1,1019,0,1,1,324,1,2,688,1,3,661,2,2,1,661,2,4,1,0,3,5,2,1,0,3,6,3,2,242,1,1,782,3,8,5,4,0,2,3,1,652,3,10,7,6,440,1,1,438,3,12,9,8,436,1,1,0,1,0,0,1,0,812,1,1,172,2,3,1,671,3,4,2,1,660,4,5,3,2,1,658,4,6,4,3,2,656,1,1,654,1,2,652,4,9,7,6,5,650,1,1,648,4,11,9,8,7,646,1,1,644,4,13,11,10,9,642,4,14,12,11,10,640,1,1,640,4,16,14,13,12,638,1,1,636,4,18,16,15,14,634,1,1,632,4,20,18,17,16,630,1,1,628,1,2,622,4,23,21,20,19,620,1,1,618,4,25,23,22,21,626,5,26,24,23,22,1,616,4,27,25,24,23,614,1,1,612,4,29,27,26,25,610,1,1,608,4,31,29,28,27,606,1,1,604,4,33,31,30,29,602,1,1,600,4,35,33,32,31,598,1,1,596,4,37,35,34,33,592,4,38,36,35,34,590,1,1,588,4,40,38,37,36,586,1,1,584,4,42,40,39,38,624,2,17,1,582,4,44,42,41,40,656,2,3,1,580,4,46,44,43,42,594,2,10,1,578,4,48,46,45,44,576,2,36,1,574,4,50,48,47,46,572,1,1,570,4,52,50,49,48,568,1,1,566,1,47,564,4,55,53,52,51,562,4,56,54,53,52,644,2,2,1,560,4,58,56,55,54,558,1,1,556,1,5,554,1,6,552,4,62,60,59,58,564,1,1,550,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,673,1,1100,673,1,1,0,3,1102,2,1,0,1,1,704,1,2,0,1,1,840,1,1,840,3,5,4,1,782,4,6,5,2,1,0,1,1,708,1,1110,4,1,1,842,1,1,0,6,1087,11,10,7,6,1,0,6,1088,12,11,8,7,2,692,2,6,1,712,2,105,1,685,1,16,685,1,1,0,5,1119,19,18,2,1,350,5,1120,20,19,3,2,176,5,1121,21,20,4,3,687,2,2,1,0,2,4,1,0,2,5,2,0,2,6,3,368,2,7,4,810,2,8,5,30,2,9,6,812,2,10,7,174,2,3,1,766,3,4,3,2,372,1,1,0,2,14,11,836,3,4,2,1,828,2,16,13,0,2,17,14,770,6,13,12,11,4,2,1,0,1,11,502,1,12,270,1,13,276,1,14,0,1,15,0,1,16,738,1,17,168,1,18,0,1,19,0,1,20,0,1,21,748,1,22,262,2,31,28,692,1,1,782,16,29,18,15,14,13,12,11,10,9,8,7,6,5,4,3,1,709,24,147,145,143,140,135,40,37,30,19,16,15,14,13,12,11,10,9,8,7,6,5,4,2,1,142,1,1154,0,1,1,0,1,1,713,2,4,1,0,1,0,0,1,1,0,1,1,0,1,0,728,1,1,0,1,1,0,1,1,1,2,3,1,0,1,0,729,1,1,729,1,1,729,1,1,729,1,1,729,1,1,0,6,6,5,4,3,2,1,146,6,7,6,5,4,3,2,0,1,1,718,6,9,8,7,6,5,4,478,2,3,1,64,6,11,10,9,8,7,6,874,3,4,2,1,0,6,13,12,11,10,9,8,742,1,1,0,3,9,3,1,737,6,23,22,10,4,2,1,640,7,24,23,11,5,3,2,1,0,1,0,739,1,1,739,1,1,739,1,1,0,4,4,3,2,1,156,4,5,4,3,2,486,1,1,882,1,1,0,2,4,1,842,2,5,2,750,1,1,232,1,1,743,4,8,5,4,1,0,5,9,6,5,2,1,734,12,39,38,26,20,18,17,16,10,7,6,3,2,732,12,40,39,27,21,19,18,17,11,8,7,4,3,730,1,1,728,1,2,726,12,43,42,30,24,22,21,20,14,11,10,7,6,724,1,1,722,12,45,44,32,26,24,23,22,16,13,12,9,8,720,1,1,718,12,47,46,34,28,26,25,24,18,15,14,11,10,716,12,48,47,35,29,27,26,25,19,16,15,12,11,714,1,1,714,12,50,49,37,31,29,28,27,21,18,17,14,13,712,1,1,710,12,52,51,39,33,31,30,29,23,20,19,16,15,708,1,1,706,12,54,53,41,35,33,32,31,25,22,21,18,17,704,1,1,702,1,2,696,12,57,56,44,38,36,35,34,28,25,24,21,20,694,1,1,692,12,59,58,46,40,38,37,36,30,27,26,23,22,700,13,60,59,47,41,39,38,37,31,28,27,24,23,1,690,12,61,60,48,42,40,39,38,32,29,28,25,24,688,1,1,686,12,63,62,50,44,42,41,40,34,31,30,27,26,684,1,1,682,12,65,64,52,46,44,43,42,36,33,32,29,28,680,1,1,678,12,67,66,54,48,46,45,44,38,35,34,31,30,676,1,1,674,12,69,68,56,50,48,47,46,40,37,36,33,32,672,1,1,670,12,71,70,58,52,50,49,48,42,39,38,35,34,666,12,72,71,59,53,51,50,49,43,40,39,36,35,664,1,1,662,12,74,73,61,55,53,52,51,45,42,41,38,37,660,1,1,658,12,76,75,63,57,55,54,53,47,44,43,40,39,698,2,17,1,656,12,78,77,65,59,57,56,55,49,46,45,42,41,730,2,3,1,654,12,80,79,67,61,59,58,57,51,48,47,44,43,668,2,10,1,652,12,82,81,69,63,61,60,59,53,50,49,46,45,650,2,36,1,648,5,55,52,51,48,47,646,2,61,1,644,12,86,85,73,67,65,64,63,57,54,53,50,49,642,1,1,638,12,88,87,75,69,67,66,65,59,56,55,52,51,636,12,89,88,76,70,68,67,66,60,57,56,53,52,718,2,2,1,634,12,91,90,78,72,70,69,68,62,59,58,55,54,632,1,1,630,1,5,628,1,6,626,12,95,94,82,76,74,73,72,66,63,62,59,58,638,1,1,624,1,50,0,5,69,66,65,62,61,0,5,70,67,66,63,62,756,1,1,238,1,1,776,1,2,0,2,19,3,0,5,75,72,71,68,67,0,5,76,73,72,69,68,0,1,1,0,5,78,75,74,71,70,0,1,1,0,5,80,77,76,73,72,0,5,81,78,77,74,73,0,5,82,79,78,75,74,10,7,11,10,8,7,3,2,1,830,5,84,81,80,77,76,866,1,1,0,5,86,83,82,79,78,776,1,1,802,1,1,506,5,89,86,85,82,81,664,2,78,1,0,1,0,798,1,1,0,1,1,0,5,1282,182,181,165,164,0,1,0,516,1,0,730,1,1,0,2,3,1,0,1,1262,942,1,1,444,4,1289,1263,2,1,781,1,1,322,1,1,0,1,1,856,1,2,0,1,1,0,1,0,794,1,9,0,1,1272,0,1,1273,390,1,1274,946,4,13,3,2,1,0,1,0,0,1,1277,0,1,1278,462,1,1279,958,6,8,7,6,3,2,1,797,7,1280,194,19,18,9,7,1,0,8,1281,195,20,19,10,8,2,1,116,8,1282,196,21,20,11,9,3,2,902,8,1283,197,22,21,12,10,4,3,120,1,1,806,2,3,1,826,1,1,799,1,195,922,6,1314,214,213,197,196,1,462,6,1315,215,214,198,197,2,799,1,1,110,2,3,1,106,2,4,2,932,2,5,3,108,2,6,4,474,2,7,5,916,2,8,6,136,2,9,7,872,7,7,6,5,4,3,2,1,0,1,1,801,2,2,1,0,2,13,11,110,1,9,944,2,11,1,944,2,3,1,0,3,4,2,1,926,3,5,3,2,0,1,1,0,6,1334,234,233,217,216,21,0,1,1,122,1,2,120,1,3,118,1,4,952,1,1,486,1,6,944,1,7,884,4,6,5,2,1,884,3,8,4,1,0,4,9,5,2,1,0,4,10,6,3,2,0,1,1,306,1,2,0,1,1,0,4,14,10,7,6,310,1,1,490,4,16,12,9,8,484,1,1,774,4,18,14,11,10,962,1,1,130,4,20,16,13,12,0,1,1,0,4,22,18,15,14,0,1,1,0,4,24,20,17,16,0,4,25,21,18,17,954,2,2,1,0,5,1362,262,261,245,244,580,1,1,833,7,359,77,68,64,63,38,1,833,3,58,53,1,0,13,361,79,70,66,65,59,54,42,41,40,3,2,1,0,1,213,837,1,1,0,2,2,1,0,2,3,2,0,1,1,0,1,0,845,1,1,845,1,1,845,1,1,845,1,1,0,5,5,4,3,2,1,594,1,1,0,2,2,1,788,2,3,2,772,1,1,282,2,1382,282,1004,2,1383,283,292,2,2,1,0,1,366,340,1,367,0,1,1,0,6,1388,288,287,271,270,75,0,1,0,864,1,1,857,1,1,0,1,0,0,1,1,984,1,2,0,1,1,170,1,2,863,3,4,2,1,0,4,5,3,2,1,528,1,1,0,1,1,54,1,0,894,1,1,760,1,1,0,1,32,616,1,1,0,1,1,1026,1,1407,1032,1,1,871,1,1,871,3,79,77,1,0,1,0,880,1,1,873,1,1,0,2,2,1,0,1,1366,877,1,1,0,2,2,1,0,1,1,228,3,40,38,2,628,1,1371,881,1,1,0,2,2,1,0,1,1,0,1,9,0,1,1,874,1,2,0,1,1,0,1,2,538,1,1,382,1,4,0,1,1,0,1,2,0,1,0,314,1,0,168,2,560,1,644,2,561,2,0,1,3,0,1,4,494,1,0,648,1,1,0,1,566,0,1,0,340,1,4,0,1,569,1050,6,10,9,8,7,6,1,68,1,0,936,1,1,0,1,1,918,3,8,7,1,0,1,0,0,1,1,0,1,1,1058,1,1,266,6,21,14,11,9,5,1,917,1,1,917,1,1,20,1,1458,332,1,1459,902,1,1460,186,2,2,1,662,2,3,2,18,1,4,16,1,5,508,1,1465,662,1,1,350,1,2,10,1,8,1058,6,8,7,6,5,4,1,664,4,12,4,3,1,917,1,1,0,1,0,0,2,187,1,0,1,1,923,2,4,1,0,1,0,998,1,1,0,1,1,0,1,1,929,1,1,929,1,1,929,1,1,929,1,1,0,5,5,4,3,2,1,1072,5,6,5,4,3,2,608,1,1,884,5,8,7,6,5,4,1072,1,1,594,1,4,0,1,0,0,1,1,0,1,1,937,3,36,2,1,926,6,39,38,37,3,2,1,924,6,40,39,38,4,3,2,922,1,1,920,1,2,918,6,43,42,41,7,6,5,916,1,1,914,6,45,44,43,9,8,7,912,1,1,910,6,47,46,45,11,10,9,908,6,48,47,46,12,11,10,906,1,1,906,6,50,49,48,14,13,12,904,1,1,902,6,52,51,50,16,15,14,900,1,1,898,6,54,53,52,18,17,16,896,1,1,894,1,2,888,6,57,56,55,21,20,19,886,1,1,884,6,59,58,57,23,22,21,892,7,60,59,58,24,23,22,1,882,6,61,60,59,25,24,23,880,1,1,878,6,63,62,61,27,26,25,876,1,1,874,6,65,64,63,29,28,27,872,1,1,870,6,67,66,65,31,30,29,868,1,1,866,6,69,68,67,33,32,31,864,1,1,862,6,71,70,69,35,34,33,858,6,72,71,70,36,35,34,856,1,1,854,6,74,73,72,38,37,36,852,1,1,850,6,76,75,74,40,39,38,890,2,17,1,848,6,78,77,76,42,41,40,922,2,3,1,846,6,80,79,78,44,43,42,860,2,10,1,844,6,82,81,80,46,45,44,842,2,36,1,840,6,84,83,82,48,47,46,838,1,1,836,6,86,85,84,50,49,48,834,1,1,832,1,47,830,6,89,88,87,53,52,51,828,6,90,89,88,54,53,52,910,2,2,1,826,6,92,91,90,56,55,54,824,1,1,822,1,5,820,1,6,818,6,96,95,94,60,59,58,830,1,1,816,1,51,0,1,0,0,1,1,0,1,1,943,1,1,1,1,1,0,1,0,296,4,119,116,114,1,947,5,120,117,115,2,1,114,6,121,118,116,3,2,1,0,1,0,696,1,1,949,1,1,949,1,1,0,3,3,2,1,0,1,0,953,1,1,953,1,1,953,1,1,0,4,4,3,2,1,370,4,5,4,3,2,700,1,1,1096,1,1,0,1,0,957,1,1,957,1,1,12,3,3,2,1,0,1,0,959,1,1,959,1,1,959,1,1,959,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,965,1,1,965,1,1,965,1,1,965,1,1,0,1,0,994,1,0,210,1,1,210,1,765,218,1,766,0,1,1575,212,1,1576,0,6,1597,5,4,3,2,1,1044,7,1598,6,5,4,3,2,1,0,8,1599,7,6,5,4,3,2,1,0,9,1600,8,7,6,5,4,3,2,1,0,9,1601,9,8,7,6,5,4,3,2,0,9,1602,10,9,8,7,6,5,4,3,0,1,2,0,1,3,0,1,4,0,9,1606,14,13,12,11,10,9,8,7,0,9,1607,15,14,13,12,11,10,9,8,0,9,1608,16,15,14,13,12,11,10,9,0,9,1609,17,16,15,14,13,12,11,10,1020,1,1,466,1,1,224,9,1612,20,19,18,17,16,15,14,13,0,9,1613,21,20,19,18,17,16,15,14,0,9,1614,22,21,20,19,18,17,16,15,997,1,786,28,3,1616,787,1,997,4,1617,788,2,1,1122,5,1618,789,3,2,1,0,1,1,358,1,2,0,1,1,354,1,4,1008,2,2,1,1124,1,1,490,1,7,1001,1,1,664,1,9,1001,2,2,1,0,4,10,5,3,1,362,4,11,6,4,2,0,1,1,0,1,0,1148,1,0,1140,1,1,0,2,3,1,1132,1,1,498,1,2,1009,1,1,368,1,4,10,1,1,362,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,976,1,2,974,1,1,0,1,4,260,1,1,1017,3,5,3,1,668,4,6,4,2,1,0,5,7,5,3,2,1,0,5,8,6,4,3,2,1146,5,9,7,5,4,3,46,5,10,8,6,5,4,0,14,1655,63,62,61,60,59,58,57,56,11,9,7,6,5,0,5,12,10,8,7,6,0,8,56,55,54,53,52,3,2,1,1100,5,14,12,10,9,8,202,1,1,0,1,2,0,1,3,138,1,4,212,1,5,0,1,6,342,1,7,1162,1,8,204,1,9,0,1,10,0,1,11,0,1,12,0,1,13,0,1,14,0,5,29,27,25,24,23,0,1,1,0,1,1675,0,1,1,0,2,2,1,0,3,3,2,1,0,6,1679,87,86,85,84,83,0,1,1,0,2,2,1,0,1,1,726,1,2,998,1,1,552,1,4,1063,2,3,1,92,4,6,5,3,1,0,5,7,6,4,2,1,844,5,8,7,5,3,2,0,1,1,1208,5,10,9,7,5,4,0,1,1,894,10,49,47,45,44,43,12,11,9,7,6,0,5,13,12,10,8,7,1078,1,1,1098,2,84,1,300,1,1,430,5,17,16,14,12,11,0,5,18,17,15,13,12,0,6,1700,108,107,106,105,104,14,1,1,738,1,2,1075,1,1,564,1,4,1102,1,5,1075,3,3,2,1,104,4,7,6,4,1,0,5,8,7,5,2,1,436,5,9,8,6,3,2,74,1,1,902,5,11,10,8,5,4,0,1,1,1182,5,13,12,10,7,6,0,1,1,1244,1,2,0,1,3,0,3,3,2,1,1208,5,18,17,15,12,11,1188,1,1,0,1,1,0,1,0,1188,1,0,1096,1,1,1122,1,1,0,1,0,0,1,0,510,2,2,1,0,6,899,135,134,7,4,1,1102,6,900,136,135,8,5,2,0,1,1,0,8,902,138,137,10,7,4,3,1,0,8,903,139,138,11,8,5,4,2,1242,1,1,0,2,3,1,882,2,4,2,530,1,1,1236,4,6,4,3,1,1103,1,1,0,2,2,1,780,1,1740,382,1,1,8,1,1,1238,2,3,1,0,1,1,0,1,0,772,1,0,1109,1,1,1109,1,1,0,1,0,1118,1,1,818,1,1,1210,1,1677,1111,1,162,14,6,9,7,6,3,2,1,12,6,10,8,7,4,3,2,1252,1,1,490,2,3,1,1244,1,1,0,1,1,0,1,0,1282,4,14,13,8,1,18,5,15,14,9,2,1,1248,1,1,0,1,1,0,6,1765,173,172,171,170,169,1192,1,1,0,1,1,800,1,2,0,1,3,0,1,4,1266,3,3,2,1,154,3,6,5,1,0,4,7,6,2,1,0,4,8,7,3,2,1082,4,9,8,4,3,1270,2,124,1,0,4,11,10,6,5,0,1,1,442,4,13,12,8,7,0,4,14,13,9,8,156,3,83,2,1,0,2,3,2,0,1,4,318,1,5,98,9,104,103,101,99,98,19,18,14,13,0,4,20,19,15,14,0,9,106,105,103,101,100,21,20,16,15,0,1,1788,456,1,1789,1218,1,1,0,1,1,0,1,1792,1282,1,1,1282,1,1794,1222,1,1,0,1,1,2,1,3,1292,1,1,4,1,5,1224,2,7,1,0,5,13,10,5,3,1,0,5,14,11,6,4,2,116,5,15,12,7,5,3,800,2,2,1,0,5,17,14,9,7,5,122,5,18,15,10,8,6,1110,2,2,1,1282,5,20,17,12,10,8,1280,1,1,756,1,1,0,6,1811,219,218,217,216,215,0,1,1,642,2,2,1,1234,2,3,2,840,1,1,1302,2,3,1,0,1,1,136,5,52,51,47,46,2,0,1,0,142,1,0,190,1,0,140,2,2,1,558,2,4,1,0,1,1,0,6,1825,233,232,231,230,229,0,7,1826,234,233,232,231,230,1,1036,7,1827,235,234,233,232,231,2,1034,1,1,0,7,1829,237,236,235,234,233,4,976,1,3,0,7,1831,239,238,237,236,235,6,406,7,1832,240,239,238,237,236,7,476,7,1833,241,240,239,238,237,8,640,7,1834,242,241,240,239,238,9,474,12,1835,243,242,241,240,239,191,189,187,186,185,10,0,7,1836,244,243,242,241,240,11,1300,1,1,372,1,1,1162,1,2,670,7,1840,248,247,246,245,244,15,1300,1,1,0,7,1842,250,249,248,247,246,17,740,7,1843,251,250,249,248,247,18,1302,1,1,748,1,1,0,7,1846,254,253,252,251,250,21,1134,1,1,340,1,1,912,7,1849,257,256,255,254,253,24,1304,1,1,1130,1,1,758,7,1852,260,259,258,257,256,27,1304,1,1,0,7,1854,262,261,260,259,258,29,1046,7,1855,263,262,261,260,259,30,986,7,1856,264,263,262,261,260,31,984,7,1857,265,264,263,262,261,32,478,7,1858,266,265,264,263,262,33,192,7,1859,267,266,265,264,263,34,1210,6,27,19,8,7,6,1,846,7,32,30,29,28,21,9,2,0,1,1862,0,1,1,850,1,2,1110,1,1,0,1,2,0,3,4,2,1,0,3,5,3,2,0,1,1,0,6,1870,278,277,276,275,274,1197,1,1,1197,1,1,1197,1,1,1197,1,1,0,5,5,4,3,2,1,1024,5,6,5,4,3,2,0,1,1,0,1,2,1344,5,9,8,7,6,5,974,5,10,9,8,7,6,1188,5,11,10,9,8,7,976,1,1,0,5,13,12,11,10,9,1332,1,1,0,1,2,0,1,3,0,1,4,0,5,18,17,16,15,14,1020,7,270,265,263,261,260,258,1,1310,5,20,19,18,17,16,0,1,1,1318,5,22,21,20,19,18,0,1,1,456,1,2,0,1,1896,0,1,743,84,1,744,1248,1,745,0,1,1,1124,1,2,1223,6,1902,6,5,4,2,1,1404,7,1903,7,6,5,3,2,1,712,7,1904,8,7,6,4,3,2,466,1,1,474,1,2,1223,1,3,422,4,5,3,2,1,0,5,6,4,3,2,1,536,5,7,5,4,3,2,932,1,1,1342,5,9,7,6,5,4,562,5,10,8,7,6,5,1046,3,220,2,1,0,5,12,10,9,8,7,586,2,4,1,1052,1,2,0,5,15,13,12,11,10,1348,5,16,14,13,12,11,588,2,2,1,564,10,209,44,29,27,26,9,8,3,2,1,1362,5,19,17,16,15,14,1302,4,13,11,10,1,0,1,6,0,1,0,666,1,1,0,1,1,0,2,2,1,214,2,3,2,212,1,1,0,2,5,4,598,1,1,1064,1,2,0,2,8,7,904,1,1,0,1,39,0,1,1,734,1,2,1245,1,1,0,1,0,0,1,1,1430,2,2,1,448,1,1,0,2,2,1,0,3,3,2,1,78,3,4,3,2,284,1,1946,1326,2,1947,1,0,3,1948,2,1,0,4,1949,3,2,1,0,1,1,618,1,2,60,1,1,0,2,1953,159,0,1,1,752,1,2,0,1,1,0,1,2,930,1,5,1267,1,1,0,4,6,4,3,1,0,1,1,0,1,0,0,1,1,0,1,1,1277,15,221,164,161,158,155,38,36,34,33,31,29,27,15,13,1,1438,1,0,0,1,1,142,1,1,0,1,1,1281,1,1,1281,1,1,1281,1,1,0,4,4,3,2,1,0,1,1974,0,1,1,1287,2,2,1,1287,1,1,1287,1,1,1287,1,1,1287,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,598,1,2,1418,13,373,334,333,153,152,151,144,131,130,129,128,41,1,1306,1,4,454,1,5,1280,1,6,1442,1,1,784,4,212,4,3,2,0,1,1992,0,1,1,0,1,1,28,1,0,1,1,1,0,1,1,582,1,0,1486,1,1,0,1,1,618,1,2,1380,1,1,164,1,4,618,1,1,288,1,6,1448,1,1,154,1,8,394,1,1,1074,1,1,0,1,11,396,1,1,1434,1,13,1432,1,1,1116,1,1,0,1,2015,178,1,222,0,2,2,1,1416,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,596,1,1,1392,2,2,1,1452,3,3,2,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,1,4,1,0,1510,1,1,818,1,2,1329,1,1,1402,2,3,1,636,3,4,2,1,1402,4,5,3,2,1,0,5,6,4,3,2,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,1406,1,1,640,1,0,1514,1,1,1406,1,1,0,1,1,0,1,2057,0,1,1,0,1,2059,0,1,2060,230,1,1,0,2,2,1,0,1,0,0,1,1,1349,1,1,0,2,2,1,924,8,2067,475,474,473,472,471,242,1,1304,6,462,461,460,294,250,1,0,1,2069,1426,1,1,1353,1,1,0,2,2,1,1484,2,3,2,442,2,460,1,0,1,2075,1430,1,1,1498,2,2,1,1430,3,3,2,1,1490,4,4,3,2,1,704,9,80,78,76,74,71,69,66,23,1,258,1,2081,1498,1,1,1490,3,32,31,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,0,1424,2,2,1,704,3,6,4,1,0,1,1,1472,1,2,1138,2,213,1,1442,1,4,0,7,396,316,315,310,309,308,1,0,1,0,1406,1,347,606,1,0,1380,1,1,1406,1,1,790,5,377,349,5,4,1,1358,5,378,350,6,5,2,1520,1,1,862,1,2,616,2,2,1,1152,5,382,354,10,9,6,862,1,1,0,1,1,534,5,385,357,13,12,9,864,1,1,0,1,1,1384,5,388,360,16,15,12,1410,1,1,0,10,390,362,18,17,14,13,9,6,3,1,0,1,2115,84,1,1,1381,1,2,0,2,2,1,1383,2,3,2,622,1,1,0,1,2121,0,1,1,1387,1,1,1387,1,1,1387,1,1,0,4,4,3,2,1,1530,4,5,4,3,2,300,1,1,298,1,2,0,1,3,1494,2,290,4,1418,8,269,267,266,253,10,9,8,7,1158,2,67,1,1198,4,12,11,10,9,982,1,1,0,1,0,1393,1,1,1393,1,1,1393,1,1,1393,1,1,1393,1,1,0,6,6,5,4,3,2,1,0,1,1,298,1,0,1538,1,1,1530,1,1,0,1,1,598,1,2148,0,2,2149,1,0,1,1,0,1,0,986,1,1,710,1,2,712,1,3,84,2,2,1,1405,2,4,1,0,3,5,2,1,742,1,0,0,1,1,128,1,2160,1482,1,1,0,1,1,0,1,2,846,1,1,1400,1,4,1398,1,1,624,1,6,0,1,1,0,1,8,0,1,1,762,1,0,1600,1,1,908,1,2,1419,1,1,0,2,3,1,0,1,0,1584,1,1,1604,2,2,1,0,1,1,1498,1,1,0,1,0,1588,1,1,0,2,2,1,332,1,0,1562,1,1,0,1,1,1534,1,2,0,1,1,0,1,2190,1616,2,2191,1,0,3,2192,2,1,1556,3,2193,3,2,1554,3,2194,4,3,774,3,2195,5,4,1112,3,2196,6,5,210,3,2197,7,6,1510,5,5,4,3,2,1,0,2,7,1,0,3,8,2,1,1426,3,9,3,2,1468,1,1,1398,1,1,4,1,1050,922,1,1,0,1,0,1566,1,1,0,1,0,946,1,1,0,1,1,304,1,0,758,1,0,1520,1,1,0,2,3,1,0,2,4,2,1434,1,1,412,2,6,4,1590,1,0,334,1,1,1524,1,1,0,1,1,1132,2,2,1,1594,1,1,0,3,4,3,1,416,3,5,4,2,0,1,1,0,2,10,2,1600,1,3,0,1,1,1488,1,5,0,1,1,0,3,12,11,9,0,1,1,1570,1,2,1184,1,3,0,2,2,1,0,3,17,16,14,1594,1,1,0,1,1,0,3,20,19,17,0,1,1,0,1,1,0,3,23,22,20,0,1,1,1612,3,25,24,22,1146,1,1,0,3,27,26,24,0,1,1,1164,1,64,1560,1,65,1164,1,1,0,1,0,1612,1,1,0,1,1,1476,2,30,2,0,1,1,986,1,0,1616,1,1,0,1,1,0,1,1,796,1,0,1620,1,1,0,1,1,0,1,2,0,1,1,1282,1,2,0,1,1,0,1,2053,0,1,0,0,1,1,0,1,1,1646,2,126,87,0,1,1,1638,1,1416,0,1,1,1094,1,0,0,1,1,0,1,1,1521,7,103,98,95,30,28,6,1,424,1,2190,1654,1,1,0,1,1,0,1,1,0,1,1,0,1,1,1300,1,2,0,1,1,832,1,0,1558,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,1702,1,1,0,1,0,1676,1,1,810,1,0,1550,1,1,0,1,0,1686,1,1,36,3,1266,3,1,0,4,1267,4,2,1,0,1,0,708,1,1,0,2,2,1,0,3,3,2,1,1560,3,4,3,2,1580,1,1,0,5,6,5,4,3,1,0,1,0,0,1,1,0,1,2312,1728,1,1,0,2,2,1,0,1,0,1565,1,1,1565,1,1,1565,1,1,0,4,4,3,2,1,1567,1,1,1567,1,1,1567,1,1,0,4,4,3,2,1,0,1,329,848,2,330,1,0,3,331,2,1,0,3,332,3,2,0,1,1,1316,3,334,5,4,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,1128,2,1051,1,0,3,1052,2,1,1756,4,1053,3,2,1,0,5,1054,4,3,2,1,0,1,1,1620,1,2,0,1,1,0,1,2,0,1,3,0,4,5,3,2,1,0,1,0,0,1,1,1772,1,1,1020,2,2,1,0,1,0,1774,1,1,766,2,2,1,1414,2,3,2,874,2,4,3,1614,1,1,1560,2,6,5,1748,2,4,1,0,1,0,962,1,0,0,1,0,0,1,1,1620,2,3,1,700,1,1,1712,2,6,1,1118,3,7,2,1,1780,1,1,772,2,2,1,0,1,922,0,1,1,0,1,1,1682,1,2,1718,1,1,1800,1,1596,0,1,2373,1648,1,1,0,1,1,0,2,4,1,1625,1,1,1625,1,1,0,3,3,2,1,0,1,0,716,1,631,352,2,631,1,18,1,2308,1636,1,1,1336,1,1,966,2,635,1,1134,3,7,5,1,1292,4,8,6,2,1,0,1,1,942,1,2301,1764,1,2302,498,1,1,938,1,2304,498,1,1,1688,3,5,3,1,0,2,6,4,0,1,1,1774,1,2,1670,1,1,1796,1,2322,1758,2,2323,1,946,1,1,0,1,2314,1804,1,1,502,2,2,1,0,1,1,1806,1,34,0,2,35,1,1420,4,97,96,36,2,576,1,1,1782,4,99,98,38,4,574,1,1,1466,2,40,6,1462,1,1,572,2,42,8,1648,1,1,1668,1,1,870,1,1,1624,2,46,12,1648,1,1,1576,1,1,1626,2,49,15,1668,1,1,1408,2,29,1,1714,2,52,18,1488,1,1,0,2,54,20,0,2,3,1,980,1,16,1812,1,2341,0,2,2342,1,1766,2,2343,2,1764,2,2344,3,0,2,2,1,0,2,4,1,1792,2,5,2,1328,1,1,1784,1,2,0,5,8,5,4,2,1,332,5,9,6,5,3,2,948,1,1,0,1,0,1372,1,2229,0,2,2,1,0,1,0,0,1,0,820,1,1,1150,1,1,50,1,1,620,1,2236,292,1,1,0,1,2452,1804,1,659,82,3,2454,2,1,0,1,1,0,1,2456,394,1,1,0,1,1,0,1,713,1671,1,1,1671,1,1,1671,1,1,1671,1,1,1671,1,1,1671,1,1,1176,7,7,6,5,4,3,2,1,976,7,8,7,6,5,4,3,2,350,1,1,0,2,3,1,0,1,0,0,1,1,1838,2,2,1,1858,3,3,2,1,1166,3,4,3,2,1677,1,1,1384,3,6,5,4,1014,1,1,1166,1,1,0,3,6,4,1,990,3,7,5,2,1812,3,8,6,3,1752,2,2,1,0,1,0,0,1,1,0,1,0,1330,1,1,0,1,1,0,1,0,0,1,1,0,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,0,1710,1,1,1476,1,0,0,1,0,1712,2,2,1,1690,1,2,0,4,7,5,2,1,16,4,8,6,3,2,14,1,1,1810,1,1066,0,1,1,522,1,1061,1716,3,210,2,1,118,1,1,128,1,1,1,2,2,1,0,1,0,1484,1,1,1202,1,1,1,1,1,0,1,0,614,1,1,1717,1,1,1717,1,1,1717,1,1,1717,1,1,1717,1,1,1488,6,6,5,4,3,2,1,104,4,172,169,167,1,0,1,0,0,1,1,0,1,1,1070,2,4,2,0,1,0,0,4,183,182,181,1,886,1,2,1760,1,1,0,1,2,1218,1,5,1876,1,6,364,2,2,1,0,1,0,1498,1,0,0,1,1,0,2,3,1,0,1,545,0,2,546,1,0,2,547,2,0,2,548,3,1696,4,217,215,2,1,0,2,550,5,0,1,1,664,2,552,7,1888,1,1,0,1,0,1254,1,1,1852,1,1,0,1,1,1932,1,1,0,1,1,0,1,0,0,1,1,1528,1,1,144,4,192,46,19,1,0,1,0,1264,1,1,486,1,1,0,1,1,1266,1,0,1788,1,1,0,1,1,1770,1,1,752,1,1,0,1,0,1765,1,1,1765,1,1,1906,3,3,2,1,1442,1,1,0,1,1,1200,1,1,854,1,1,0,3,8,7,6,548,1,1,0,1,7,0,1,8,1758,1,1,1262,1,1,0,1,1,1910,1,0,548,1,1,1894,1,368,1802,2,2,1,0,1,1,154,1,1,0,1,0,1940,1,1,1960,2,2,1,1912,1,1,0,2,2,1,0,1,0,22,1,1,0,1,0,66,1,1,1926,1,1,0,1,1,206,1,2600,1814,1,1,0,1,1,0,1,0,1864,1,1,1468,1,1,72,2,2,1,0,2,2393,2165,0,3,2394,2166,1,0,1,0,524,1,1,1824,1,2,204,1,1,0,2,3,1,0,1,0,0,1,1,600,1,0,0,1,1,0,1,623,0,1,1,0,1,0,1992,1,1,1838,1,1,1578,1,1,0,1,0,0,1,1,1248,1,1,1478,1,1,0,1,1,48,2,2554,186,204,1,1,0,1,0,0,1,1,0,1,1,0,1,1,1832,1,2,388,1,1,0,1,0,0,1,1,694,1,236,0,1,1,62,1,2566,1972,2,47,1,1972,1,276,1831,5,29,27,10,8,1,0,1,474,0,1,0,0,1,2519,1970,2,2520,1,0,1,1,518,1,2,0,1,1,0,2,2,1,0,2,3,2,1970,2,4,3,1652,1,1,1794,2,6,5,0,1,1,1910,2,8,7,1920,2,9,8,0,2,2,1,0,1,2,0,2,12,11,0,1,1,0,1,1,1158,1,17,1156,1,18,0,1,0,2020,1,1,640,1,2,660,1,1,0,3,4,3,1,1984,3,5,4,2,1138,1,1,1524,4,7,6,4,1,1861,1,1,0,2,5,1,1170,2,6,2,542,1,1,1980,2,8,4,180,2,2,1,1996,2,10,6,542,1,1,1766,2,5,1,1918,2,13,9,1570,1,1,0,2,15,11,0,1,1,0,1,9,0,1,12,0,1,13,0,1,14,700,2,21,17,1538,1,1,0,1,1,652,2,24,20,1778,1,1,0,1,0,0,1,1,1240,1,2,682,1,1,0,3,4,3,1,0,1,1,0,1,0,0,1,958,624,1,959,890,1,0,1896,1,1,2012,1,1,1120,5,962,6,5,4,1,1196,5,963,7,6,5,2,2030,1,1,0,1,1,2012,1,2,422,1,3,1924,1,1,0,1,2,702,1,3,0,1,4,422,1,8,0,1,1,0,1,10,0,1,1,490,1,12,0,1,1,0,1,14,1550,1,1,1076,1,16,1214,1,17,2022,5,982,26,25,24,21,1206,1,1,0,5,984,28,27,26,23,0,1,1,1458,5,986,30,29,28,25,706,3,21,6,1,0,5,988,32,31,30,27,0,1,1,0,1,0,0,1,1,1580,1,2,30,1,1,1917,1,2,654,1,3,1924,4,5,3,2,1,0,5,6,4,3,2,1,1992,5,7,5,4,3,2,414,1,1,0,1,0,1652,1,0,896,1,1,0,2,3,1,786,2,4,2,826,1,1,1640,2,6,4,0,1,1,2028,2,8,6,0,1,1,1954,2,10,8,30,1,1,554,1,2,1590,2,13,11,0,1,1,1929,7,12,10,8,6,4,3,1,0,8,13,11,9,7,5,4,2,1,2064,8,14,12,10,8,6,5,3,2,610,1,1,0,1,0,0,1,1,1598,1,2,2058,1,3,1212,1,1,1598,1,1,1935,2,4,1,48,1,5,670,1,6,1294,1,9,936,1,1,936,1,11,1942,1,1,2058,1,1,1288,6,13,8,7,6,4,1,0,7,14,9,8,7,5,2,1,1840,7,15,10,9,8,6,3,2,0,1,1,1924,7,17,12,11,10,8,5,4,1966,1,1,0,1,1,0,7,20,15,14,13,11,8,7,1130,1,1,1138,7,22,17,16,15,13,10,9,0,1,1,0,1,7,0,1,1,1284,7,26,21,20,19,17,14,13,0,7,27,22,21,20,18,15,14,1750,1,1,1432,7,29,24,23,22,20,17,16,2092,1,1,0,1,1,0,1,0,1982,1,1903,582,1,1,0,1,1357,1984,1,1929,0,1,1,1966,3,4,3,1,2064,2,7,1,1394,3,8,2,1,432,1,1,0,2,2,1,0,2,3,2,1948,1,1,2066,1,1,0,1,1,0,2,5,1,0,1,0,1996,1,458,104,1,1,0,1,0,824,1,1,1398,1,2606,1330,4,6,4,2,1,0,5,7,5,3,2,1,0,1,1,2078,1,2,0,1,1,1640,1,4,0,1,1,1338,1,6,980,1,1,1696,1,8,452,1,1,2006,1,10,0,1,1,0,1,0,2050,1,1,1646,1,2,1983,1,1,0,2,3,1,0,2,4,2,0,1,1,0,2,6,4,66,2,7,5,1230,2,2,1,0,1,2,1,4,7,5,2,1,0,1,0,1244,1,1256,1236,1,1257,0,1,1258,0,4,4,3,2,1,0,1,1,0,1,1,1204,1,2764,0,2,2765,1,0,2,2766,2,688,2,2767,3,326,1,1,0,2,3,1,138,2,2770,6,2044,1,1,836,2,2772,8,1674,1,1,136,1,1,0,2,2775,11,0,1,1,2000,1,2,1368,1,1,1448,1,4,1912,1,1,2132,1,2781,0,1,1,334,1,2,8,1,1,0,1,4,2174,1,5,1178,1,6,1682,1,1,798,1,1,1350,1,9,0,1,10,1436,1,1,1436,1,12,1684,1,1,0,1,1,0,1,2796,2025,1,1,2025,1,1,2025,1,1,2025,1,1,2025,1,1,0,6,6,5,4,3,2,1,672,1,2803,2100,1,1,2160,1,1,0,1,0,1408,1,1,2162,1,1,1336,1,1,2170,2,2,1,0,1,1,2152,1,2,1226,1,1,0,1,0,1332,1,1,0,1,2,2176,3,3,2,1,0,1,1,1818,1,2,0,1,1,628,1,4,138,1,1,570,1,6,2072,1,1,0,2,2,1,92,1,9,1840,1,1,2162,1,11,1236,1,1,1748,1,1,144,1,14,142,1,1,568,1,16,548,1,1,0,1,1,0,1,0,0,1,1,86,1,2,2032,1,1,2150,1,1,84,1,1,1860,1,6,0,1,1,850,1,8,0,1,1,0,1,10,1074,1,11,0,2,2,1,0,1,2,0,6,13,9,7,5,2,1,0,1,0,10,1,0,8,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,1374,1,2,1376,1,3,2206,1,4,2202,2,5,1,748,3,4,3,1,0,2,6,1,0,3,7,2,1,898,3,8,3,2,1852,1,1,1852,3,10,5,4,0,2,2,1,1636,3,12,7,6,864,1,1,1806,3,14,9,8,1050,1,1,0,1,0,1236,1,1,0,1,1,1568,1,2,2079,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,2087,1,1,2087,1,1,2087,1,1,2087,1,1,0,5,5,4,3,2,1,166,5,6,5,4,3,2,812,5,7,6,5,4,3,2230,1,1,1868,5,9,8,7,6,5,0,2,24,1,0,1,0,2093,1,1,2120,2,2,1,0,3,3,2,1,0,1,1,2238,1,2,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,2210,1,1,0,1,1,2250,1,1,0,1,1,0,1,0,0,1,1,2276,1,2,2238,1,1,1604,1,4,852,1,1,0,1,2,1316,4,6,4,2,1,0,5,7,5,3,2,1,944,5,8,6,4,3,2,2104,1,1,2104,2,3,1,1718,1,3008,900,1,1,1206,1,1,0,1,1,0,1,2923,0,1,2924,622,1,1,1770,1,2,804,1,623,804,1,626,0,1,1,0,1,2,926,1,3,2032,1,4,2129,8,10,8,7,6,4,3,2,1,2129,1,1,2129,1,1,2129,1,1,2129,1,1,2129,1,1,0,14,16,14,13,12,10,9,8,7,6,5,4,3,2,1,2142,14,17,15,14,13,11,10,9,8,7,6,5,4,3,2,0,1,1,1566,14,19,17,16,15,13,12,11,10,9,8,7,6,5,4,2190,1,1,0,1,0,0,1,1,0,1,2,1856,1,1,1492,1,4,0,1,1,1500,1,6,1142,1,1,2244,1,8,0,1,1,0,5,9,7,5,3,1,2145,1,1,2145,1,1,2145,1,1,2145,1,1,0,5,5,4,3,2,1,1662,1,2960,2220,1,660,1822,1,2962,2220,1,1,1000,1,2964,2280,1,1,2210,2,662,1,2147,4,7,6,4,1,0,5,8,7,5,2,1,1110,5,9,8,6,3,2,646,1,1,928,5,11,10,8,5,4,2156,1,1,2120,5,13,12,10,7,6,2118,1,1,0,1,3064,0,1,1,0,2,2,1,2155,1,1,2155,1,1,0,3,3,2,1,0,1,0,1354,1,1,0,1,1,2264,1,2,0,1,1,0,2,3,1,0,1,0,2240,1,1,0,1,1,0,1,1,2171,2,2,1,2171,1,1,1330,4,4,3,2,1,0,1,1,0,1,0,2202,1,1,802,1,1,2182,1,1,2322,1,1,0,1,1,0,1,0,2312,1,1,0,1,1,0,1,1,1046,1,2880,0,1,1,2288,1,2,298,1,1,0,1,2,0,3,4,2,1,1900,1,1509,0,1,1,0,1,1,2296,1,2,306,1,1,0,1,2,0,3,4,2,1,0,1,0,232,1,1,0,1,2,0,1,3,2210,1,1,1556,2,3,1,2188,1,6,0,1,1,2346,4,8,7,3,1,0,1,1,2234,1,2,0,1,1,0,1,2,0,1,3,0,1,4,0,5,6,4,3,2,1,2224,5,7,5,4,3,2,2340,1,1,594,1,1,18,1,0,1570,1,1,16,1,0,2224,1,1,1570,1,1,14,1,2257,0,3,5,2,1,0,1,1,0,1,0,1540,1,0,2230,1,1,2346,1,1,0,3,430,4,1,2342,3,431,5,2,1526,1,1,1532,4,433,247,7,4,2366,2,248,1,0,1,0,1386,1,1,0,1,1,0,1,0,0,1,1,0,1,1,1434,2,3060,1402,0,1,1,2100,1,2,2138,1,1,0,1,4,746,1,1,0,1,168,2241,1,1,2241,1,1,2241,1,1,2241,1,1,2241,1,1,0,6,6,5,4,3,2,1,764,6,7,6,5,4,3,2,0,6,8,7,6,5,4,3,2198,4,511,437,2,1,1416,6,10,9,8,7,6,5,0,1,0,1762,2,1415,1,1920,2,1416,2,2320,1,1,0,2,3,1,0,1,1,2251,1,1,2251,1,1,2251,1,1,2251,1,1,0,5,5,4,3,2,1,1686,5,6,5,4,3,2,2280,1,1,268,1,1,0,1,0,2416,1,1,0,2,2,1,1838,1,1,2380,2,4,3,1564,1,1,2374,1,2,0,1,1,1576,2,8,7,1260,2,9,8,2266,2,2,1,2382,5,526,525,213,26,1,1346,2,12,11,1966,2,13,12,1596,2,2,1,1922,4,511,209,10,1,0,2,16,15,0,2,17,16,1696,1,0,2386,1,1,506,1,1,0,1,1,0,3,387,385,75,1354,1,1,1974,1,2,1604,4,9,8,2,1,0,1,3131,84,1,3132,382,1,3133,0,1,3134,0,1,3135,1176,7,1459,1228,5,4,3,2,1,2406,1,1,1620,1,1,0,1,344,1144,1,343,2275,33,393,391,389,387,385,383,362,358,356,353,351,349,347,309,307,305,302,300,297,295,292,249,226,221,212,210,209,168,78,76,74,2,1,2275,1,3128,1118,2,3129,1,2275,1,1,0,2,2,1,0,2,3,2,2264,2,4,3,0,1,1,0,1,2,0,2,7,6,2270,1,1,2268,9,460,455,454,453,451,448,447,9,8,2292,1,1,0,1,1,0,2,12,11,2446,1,1,1592,2,14,13,2238,2,81,1,1850,2,16,15,0,1,1802,2291,1,1,0,2,2,1,0,2,3,2,0,2,4,3,1704,2,2,1,0,1,0,1732,1,1084,2200,1,2369,1732,1,1,1538,1,0,2306,1,1,1546,1,0,2306,1,1,0,5,8,7,5,3,1,2301,1,1,2301,1,1,0,3,3,2,1,0,3,4,3,2,0,1,1,0,3,6,5,4,0,1,1,424,3,8,7,6,0,1,1,1560,3,10,9,8,2296,2,39,1,0,3,12,11,10,1884,2,28,1,0,1,0,2458,1,1,0,1,1,0,1,2,2462,5,393,392,388,291,1,0,1,1273,0,1,1,826,1,3270,1758,1,1,180,2,70,1,1188,1,0,2428,1,1,0,1,1,0,1,1,0,1,2,1764,2,485,1,1234,2,0,6,1232,2,0,7,1668,2,0,8,0,1,1,0,1,2,2476,3,4,2,1,2012,2,6,1,2468,2,7,2,1014,1,1,0,2,3,1,0,1,1,0,1,0,2464,1,1,0,1,1,0,1,0,0,1,0,2354,1,1,2354,2,3,1,0,3,4,2,1,212,3,5,3,2,2452,1,1,2452,3,7,5,4,208,1,1,2246,3,9,7,6,1708,3,10,8,7,1150,1,1,2356,2,3,1,2012,2,8,1,2349,4,10,8,6,1,0,5,11,9,7,2,1,0,1,0,1858,1,1,432,1,1,0,1,1,366,1,2,2454,1,3,1594,3,161,2,1,0,1,0,2357,1,1,2357,1,1,0,3,3,2,1,0,1,1,2361,1,1,2361,1,1,2361,1,1,2361,1,1,2361,1,1,2361,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,2367,1,1,0,2,2,1,1870,1,1899,0,1,1,0,1,1,0,1,1,1682,1,2,2478,1,1,2038,1,28,0,1,1,0,1,1,0,1,0,2044,2,96,1,0,1,1,0,1,1,2504,1,3256,0,1,1,0,1,1,0,1,478,1824,1,1,1888,1,1,0,1,1,1116,1,152,0,1,1,1994,1,0,2556,1,1,0,2,2,1,2404,1,1,2520,1,1,0,1,1,0,1,1189,0,1,0,2403,1,1,2403,1,1,2403,1,1,0,4,4,3,2,1,2528,4,5,4,3,2,0,1,1,2407,2,3,1,0,1,0,2570,1,1,2532,2,2,1,0,1,1,0,1,1,2554,1,2,0,1,1,0,2,3,1,0,1,0,1888,1,1,0,1,1,0,2,2,1,1770,1,1,0,1,0,416,1,1,2326,1,444,0,1,1,0,1,0,0,1,1,1932,2,2,1,2438,2,3,2,2094,1,1,372,4,5,4,3,1,2332,1,1,0,1,0,508,1,1,0,1,1,0,1,0,2578,1,1,2470,1,1,0,1,0,0,1,1,2104,1,2,2441,1,1,1930,1,4,1176,1,1,1794,3,5,3,1,942,4,6,4,2,1,0,1,1,2222,1,2,940,1,1,0,1,9,2518,1,541,0,2,542,1,0,1,1,0,2,2,1,0,1,3326,2200,1,1,0,1,1,0,1,0,0,1,1,0,1,1,2208,1,606,1876,1,607,1620,1,608,2124,2,2,1,2488,2,3,2,0,3,5,2,1,0,1,0,0,1,1,2608,1,2,1672,1,1,1968,1,632,0,1,1,0,1,1,0,1,581,0,1,1,2138,1,2,0,1,1,2600,1,442,1676,2,440,1,0,3,441,2,1,2464,1,1,0,2,2,1,0,1,1,2483,2,76,1,0,1,0,2512,1,1,0,2,2,1,0,1,0,2650,1,1,2630,1,2,1710,1,1,1702,1,2,2088,1,3,2650,4,5,3,2,1,2612,5,6,4,3,2,1,1796,1,1,2630,1,1,2270,1,1,0,1,0,0,1,0,2493,1,1,2493,1,1,2493,1,1,0,4,4,3,2,1,2495,1,1,2495,1,1,2495,1,1,2495,1,1,2495,1,1,2495,1,1,2495,1,1,0,1,0,1774,1,1,0,2,2,1,1776,3,3,2,1,0,4,4,3,2,1,1854,4,5,4,3,2,2508,1,1,2528,2,2,1,1282,4,8,7,6,5,1302,1,1,2528,4,10,9,8,7,0,1,1,2408,1,2,2510,2,2,1,0,4,10,7,5,1,2410,4,11,8,6,2,0,4,12,9,7,3,2514,2,2,1,0,6,14,11,9,5,4,1,0,1,3491,2678,2,3492,1,0,3,3493,2,1,0,1,0,0,1,1,0,1,1,2062,1,3497,0,1,1,2654,1,2,1200,1,1,686,1,4,2198,1,1,342,1,4,0,4,6,4,2,1,0,4,7,5,3,2,916,4,8,6,4,3,0,1,1,2118,2,3,1,2554,4,11,9,7,6,0,1,1,2632,7,13,11,9,8,7,3,1,0,1,15,2604,1,16,0,1,1,1720,1,2,2210,1,3,2570,1,18,2533,7,18,15,6,4,3,2,1,2533,1,1,2533,1,1,2533,1,1,2533,1,1,2533,1,1,0,13,24,21,12,10,9,8,7,6,5,4,3,2,1,2126,13,25,22,13,11,10,9,8,7,6,5,4,3,2,1556,1,1,0,1,3527,2210,1,3528,2610,2,1789,1,0,1,2,0,3,4,2,1,784,1,1,2541,1,1,0,2,2,1,2660,1,0,2678,1,1,2678,1,1484,1222,1,1,2528,15,39,36,27,25,24,23,22,21,20,19,18,17,16,3,1,2206,2,2666,1,0,1,1,0,1,0,1042,1,3097,0,4,3099,3097,2,1,0,5,3100,3098,3,2,1,0,1,1,1852,1,2,2676,1,1,1054,1,1,0,3,5,4,1,0,4,6,5,2,1,716,20,88,87,86,85,84,83,82,81,54,52,50,49,48,44,42,41,7,6,3,2,714,20,89,88,87,86,85,84,83,82,55,53,51,50,49,45,43,42,8,7,4,3,2510,1,1,2506,20,91,90,89,88,87,86,85,84,57,55,53,52,51,47,45,44,10,9,6,5,712,1,1,2620,20,93,92,91,90,89,88,87,86,59,57,55,54,53,49,47,46,12,11,8,7,2630,20,94,93,92,91,90,89,88,87,60,58,56,55,54,50,48,47,13,12,9,8,708,1,1,706,20,96,95,94,93,92,91,90,89,62,60,58,57,56,52,50,49,15,14,11,10,704,1,1,702,1,1,1358,4,18,17,14,13,0,1,0,0,1,1,2698,1,2,1062,1,1,2104,1,4,2238,1,1,0,3,5,3,1,2668,3,6,4,2,2666,1,1,0,5,8,6,4,3,1,0,5,9,7,5,4,2,0,1,1,2632,5,11,9,7,6,4,2642,5,12,10,8,7,5,722,5,21,20,15,2,1,0,1,3,2674,5,15,13,11,10,8,0,1,1,0,1,2,2716,1,1,0,1,0,0,1,1,2682,1,2,54,1,1,0,3,4,3,1,0,3,5,4,2,2532,1,1,1770,3,7,6,4,2686,1,1,1992,1,1,0,2,3595,2441,1938,2,3596,2442,2592,1,1,2612,2,2,1,2746,1,3,0,3,5,2,1,1864,4,6,3,2,1,0,5,7,4,3,2,1,0,5,8,5,4,3,2,1838,1,1,0,1,2,88,5,11,8,7,6,5,2600,1,1,0,1,1,0,5,14,11,10,9,8,2604,1,1,722,1,1,0,5,17,14,13,12,11,2032,1,1,0,1,0,1402,1,2613,2601,3,799,2,1,2601,1,1,0,5,801,4,3,2,1,2603,1,1,2603,1,1,2603,1,1,2603,1,1,2603,1,1,1198,6,6,5,4,3,2,1,2726,6,7,6,5,4,3,2,0,1,1,2744,6,9,8,7,6,5,4,1804,1,1,0,2,2,1,2314,6,12,11,10,9,8,7,0,1,1,1696,6,14,13,12,11,10,9,0,1,1,2772,6,16,15,14,13,12,11,0,1,1,2102,6,18,17,16,15,14,13,2613,1,1,0,1,1,0,1,0,0,1,1,1978,1,2,1420,1,1,2722,1,4,46,1,1,2626,1,1,0,3,6,4,1,2621,1,1,2621,1,1,2621,1,1,2621,1,1,0,5,5,4,3,2,1,2112,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,1660,1,1,0,2,2,1,486,1,1,2772,1,2,0,1,650,2794,1,651,2340,1,652,514,2,2,1,2756,1,654,1134,1,1,0,1,0,442,1,3591,0,7,1915,461,460,459,457,2,1,2664,7,1916,462,461,460,458,3,2,1416,1,1,0,1,2,0,1,3,744,1,4,0,1,5,1882,1,6,0,1,7,0,15,1924,470,469,468,466,11,10,9,7,6,5,4,3,2,1,2750,15,1925,471,470,469,467,12,11,10,8,7,6,5,4,3,2,760,1,1,2090,15,1927,473,472,471,469,14,13,12,10,9,8,7,6,5,4,462,2,3,1,376,1,2,0,4,6,4,2,1,2192,4,7,5,3,2,118,1,1,2782,4,9,7,5,4,1954,4,10,8,6,5,2790,2,2,1,0,1,3613,0,8,1937,1706,482,481,480,479,23,1,0,1,1,2655,10,46,45,44,43,42,9,7,4,2,1,0,1,0,0,1,1,0,1,1,2094,1,2,0,1,1,2648,1,4,2670,1,5,2326,3,87,2,1,2254,1,7,1750,1,1,2804,1,9,2340,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,3,4,2,1,0,1,765,2216,1,1,0,1,1,812,1,2,824,1,1,0,3,4,3,1,0,1,0,2822,1,1,162,1,1,0,1,1,0,2,2,1,2810,26,256,255,254,253,252,251,250,249,222,220,218,217,216,212,210,209,175,174,171,170,140,16,14,13,3,2,2492,1,1,0,1,0,0,1,1,2689,2,2,1,2689,1,1,2689,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,2358,1,1,2722,1,2,168,1,1,0,2,3,1,0,1,0,1426,1,1,0,1,1,0,1,0,0,1,0,2768,1,1,0,2,3,1,1488,1,0,0,1,1,2056,2,50,1,0,1,0,0,1,1,2816,1,2,520,1,1,0,1,2,0,1,3,446,1,4,532,1,5,2717,6,7,5,4,3,2,1,2898,7,8,6,5,4,3,2,1,2260,1,1,1440,1,191,0,1,1,2822,1,2,0,1,1,0,1,2,2156,1,1,150,1,4,0,1,7,1884,1,1,2848,3,106,4,1,2834,1,0,1506,1,1,968,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,2737,1,1,2737,1,1,2737,1,1,0,3,3,2,1,0,1,0,0,1,1,2898,1,2,2800,1,1,2052,1,0,2816,1,1,2884,1,3570,0,3,3704,2,1,0,1,0,0,1,1,0,1,0,2414,1,1,0,1,1,0,1,0,2916,1,1,2878,2,2,1,0,1,1,0,2,2,1,1438,1,2002,2926,2,1485,1,0,3,1486,2,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1632,0,1,0,2934,1,1,2914,1,2,1994,1,1,2372,1,2,1986,1,3,1984,1,4,2934,5,6,4,3,2,1,2896,6,7,5,4,3,2,1,0,1,1,0,5,3815,2715,2714,2698,2697,2900,6,3816,2716,2715,2699,2698,1,0,1,1,0,1,2941,0,1,0,0,1,1,2926,1,2,0,1,1,734,1,4,2688,1,1,0,1,0,2789,1,1,2789,1,1,2789,1,1,692,4,4,3,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,2797,1,1,2797,1,1,2797,1,1,2797,1,1,2797,1,1,0,6,6,5,4,3,2,1,948,6,7,6,5,4,3,2,946,1,1,944,1,1,2924,6,10,9,8,7,6,5,2606,1,1,0,1,0,0,1,1,2944,1,2,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2254,1,1,2310,1,1,0,1,1,2176,1,3,2830,1,1,2856,2,5,1,1344,1,0,0,1,1,2986,2,1683,1,0,3,1684,2,1,2890,3,1685,3,2,2926,1,1,642,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,1,1,1577,380,1,1578,1,1,1,2504,1,1580,0,1,1,0,1,1581,2852,1,1374,0,1,0,2988,1,1,2988,1,2966,0,1,0,2990,1,1,2856,1,1381,0,1,1383,2954,1,0,1144,2,2298,1,0,1,3016,2860,1,1,0,1,1089,2862,2,4,1,0,1,3020,2864,2,8,1,0,10,2861,1596,16,14,13,11,10,5,3,1,0,1,0,2861,1,1,2861,1,1,0,3,3,2,1,1072,3,4,3,2,2816,1,1,2508,1,2,2374,3,7,6,5,3018,1,1,2022,1,2,1414,3,10,9,8,2812,1,1,0,3,12,11,10,628,3,13,12,11,2848,2,2,1,0,1,2,2166,3,16,15,14,898,1,1,0,9,15,13,12,10,9,7,4,3,1,0,1,0,1080,1,0,2824,1,1,2642,2,3,1,0,1,1,2873,1,2,2019,2,2,1,0,1,6,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,2891,1,1,2891,1,1,2891,1,1,2891,1,1,2891,1,1,2891,1,1,0,7,7,6,5,4,3,2,1,2198,7,8,7,6,5,4,3,2,3026,7,9,8,7,6,5,4,3,2200,7,10,9,8,7,6,5,4,1572,3,3,2,1,0,1,3953,0,2,3954,1,0,1,0,2899,3,2670,2201,1,2899,1,1,0,5,2672,2203,3,2,1,2460,5,2673,2204,4,3,2,3056,1,1,2450,5,2675,2206,6,5,4,2668,1,1,0,3,5,3,1,2494,3,6,4,2,3006,1,1,2320,1,0,1626,1,1,96,1,1,0,1,1,98,1,0,0,1,1,2456,1,2,2674,1,1,0,2,3,1,0,1,0,592,1,0,3052,1,1,3034,2,3,1,0,3,4,2,1,0,4,5,3,2,1,1,1,1,0,1,0,2490,1,0,0,1,0,1392,1,0,3082,3,3,2,1,0,2,5,1,2412,2,6,2,2950,2,7,3,2923,2,2,1,3022,2,9,5,2930,1,1,2412,1,1,2923,2,4,1,2923,3,8,5,1,0,4,9,6,2,1,0,1,1,3066,1,16,2416,1,17,2954,1,18,2927,2,2,1,0,2,4,1,2482,2,5,2,2912,1,1,2236,2,7,4,3070,1,1,1,3,5,3,1,0,1,0,3094,1,1,0,2,2,1,2935,1,1,2935,1,1,2935,1,1,2935,1,1,2935,1,1,0,6,6,5,4,3,2,1,0,1,0,0,1,1,2926,1,2,0,1,1,2943,3,4,3,1,0,4,5,4,2,1,0,4,6,5,3,2,3088,1,1,0,4,8,7,5,4,2934,1,1,2460,4,10,9,7,6,2756,1,1,0,4,7,5,3,1,0,1,0,0,1,1,0,1,0,0,1,1,2959,1,1,2959,1,1,2959,1,1,2959,1,1,2959,1,1,2959,1,1,2970,7,7,6,5,4,3,2,1,2706,2,3038,3037,2959,1,1,2959,1,1,2959,1,1,0,4,4,3,2,1,2298,4,5,4,3,2,3078,4,6,5,4,3,2268,4,7,6,5,4,1818,4,8,7,6,5,1808,1,1,0,4,10,9,8,7,2916,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2616,1,1,0,2,2,1,3000,2,3,2,2973,1,1,3114,4,5,4,3,1,0,1,3059,3038,1,3060,3074,1,1,2975,2,3,1,2975,1,1,0,4,5,3,2,1,2314,4,6,4,3,2,3094,4,7,5,4,3,2288,8,29,28,27,26,8,6,5,4,2652,8,30,29,28,27,9,7,6,5,3050,6,26,25,4,3,2,1,2284,4,11,9,8,7,3118,2,26,1,3040,1,2,1824,4,14,12,11,10,1068,1,1,2278,2,10,9,0,1,0,0,1,1,2966,1,2,40,1,1,1576,3,4,3,1,0,1,1,2983,25,3048,1785,1783,205,204,203,201,200,198,197,192,190,188,187,54,40,35,33,18,13,11,10,8,7,1,0,1,0,0,1,1,0,1,0,0,1,1,3132,1,1,2668,1,1,0,1,4,2584,1,1,3020,3,6,3,1,0,1,1,0,2,2,1,3134,1,0,3130,1,1,0,1,1,2984,1,1,2999,6,3064,1801,1799,219,213,208,2999,1,1,0,8,3066,1803,1801,221,215,210,2,1,2032,1,538,1596,2,539,1,2664,1,1,0,1,1,3030,1,3,0,1,1,0,1,3107,3034,1,3108,2670,1,3109,3007,2,2,1,3007,2,4,1,3007,1,1,0,4,6,3,2,1,0,1,1,0,1,0,3013,1,1,3013,1,1,3013,1,1,3013,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,3144,1,1,214,1,1,2214,1,1,0,7,3093,1830,1828,248,242,237,233,0,8,3094,1831,1829,249,243,238,234,1,0,8,3095,1832,1830,250,244,239,235,2,0,1,1,0,2,3097,1834,0,1,1,0,1,0,0,1,1,0,1,0,3039,1,1,3039,1,1,3039,1,1,3039,1,1,3039,1,1,3039,1,1,3039,1,1,0,8,8,7,6,5,4,3,2,1,2632,8,9,8,7,6,5,4,3,2,3144,1,1,1334,1,1,0,1,0,0,1,0,3030,1,1,3045,2,3,1,3045,1,1,3045,1,1,3045,1,1,0,6,7,5,4,3,2,1,3186,1,1859,3166,1,1,2536,1,1861,0,1,1,0,2,3,1,3190,1,2723,2540,1,2724,2294,1,1,3051,1,2,0,3,4,2,1,0,1,1,3178,1,194,1836,2,195,1,0,1,1,1920,2,197,3,0,2,198,4,3182,3,69,2,1,1654,1,0,0,1,1,0,1,1,0,1,0,3050,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,3,3148,1885,300,2424,3,3149,1886,301,0,1,303,2568,1,304,3106,1,305,2322,2,2,1,2346,1,3247,2410,1,3248,3220,1,1,1674,1,3250,2850,1,1,3106,1,3252,1372,1,1,3086,1,1,0,1,0,1450,1,1,3184,1,2,508,1,1,2440,1,4,1882,1,1,3108,1,6,0,1,1,0,1,2614,28,1,1,3224,2,2,1,0,1,1,0,1,0,3230,1,1,3089,1,2,3089,2,2,1,3270,1,233,1932,1,1,3162,2,50,1,2768,1,1,0,1,0,0,1,0,2300,1,0,1964,1,0,0,1,1,2874,1,2,0,1,0,3080,2,5,1,0,5,437,7,4,3,1,0,1,0,3024,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,4066,3115,9,4101,4096,4070,9,7,5,4,2,1,0,10,4102,4097,4071,10,8,6,5,3,2,1,3117,1,1,3117,1,3,3117,1,1,3117,1,1,3117,1,1,3117,1,1,0,15,4109,4104,4078,17,15,13,12,10,9,8,5,4,3,2,1,2424,15,4110,4105,4079,18,16,14,13,11,10,9,6,5,4,3,2,3252,15,4111,4106,4080,19,17,15,14,12,11,10,7,6,5,4,3,1798,2,2,1,3119,3,10,4,1,0,5,12,11,5,2,1,3104,5,13,12,6,3,2,3128,1,1,3094,1,1,3056,1,2,0,1,3,0,1,4,2986,1,5,3198,5,20,19,13,10,9,2978,1,1,0,1,2,0,1,3,0,1,4,2990,1,5,0,1,6,2976,1,7,1956,5,28,27,21,18,17,3116,1,1,2310,5,30,29,23,20,19,2996,1,1,2108,5,32,31,25,22,21,0,1,1,3142,1,2,0,1,4196,18,2,3330,1,3120,2,3331,2,3144,1,1,3110,1,1,3072,1,2,16,1,3,14,1,4,2998,1,5,3210,2,3338,9,2990,1,1,12,1,2,10,1,3,8,1,4,2996,1,5,6,1,6,2980,1,7,1960,2,3346,17,3120,1,1,2314,2,3348,19,3000,1,1,2112,2,3350,21,4,1,1,3144,1,2,3210,1,3303,0,2,3304,1,3280,1,1,0,1,4299,1844,5,4300,3013,3003,3002,1,3141,1,1,3141,1,1,3141,1,1,42,4,4,3,2,1,3064,4,5,4,3,2,40,1,1,38,4,7,6,5,4,36,1,1,34,1,2,32,4,10,9,8,7,30,1,1,3066,4,12,11,10,9,3064,1,1,3112,4,14,13,12,11,3110,1,1,3122,4,16,15,14,13,3120,1,1,3058,4,18,17,16,15,28,1,1,3141,9,16,14,12,11,9,7,5,3,1,3141,1,1,0,1,0,3143,3,1919,2,1,0,1,0,2480,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,1,2936,1,2,0,1,1,0,3,4,3,1,3146,3,5,4,2,3188,1,1,1204,1,1,3168,1,1,3056,1,3,3168,1,1,1724,1,1,3272,3,12,11,9,0,3,13,12,10,3146,3,14,13,11,3112,3,15,14,12,2596,4,4,3,2,1,3163,4,13,9,6,1,3163,1,1,0,6,15,11,8,3,2,1,0,1,0,0,1,1,3169,2,2,1,3169,1,1,3169,1,1,3169,1,1,3169,1,1,3169,1,1,0,8,8,7,6,5,4,3,2,1,1850,1,1,0,2,2,1,0,3,3,2,1,0,3,4,3,2,1956,1,1,2626,3,6,5,4,2336,1,1,3162,3,8,7,6,0,1,1,0,1,3591,3244,1,3592,46,1,1,2960,1,3594,24,1,1,0,4,3596,5,3,1,3246,4,3597,6,4,2,48,1,1,0,2,3,1,0,3,4,2,1,1576,3,5,3,2,3194,1,1,0,2,3,1,2536,2,4,2,1680,1,2210,0,1,1,0,1,1,3193,1,1,3193,1,1,3193,1,1,3193,1,1,3193,1,1,0,6,6,5,4,3,2,1,1918,6,7,6,5,4,3,2,3314,6,8,7,6,5,4,3,3186,6,9,8,7,6,5,4,0,6,10,9,8,7,6,5,3270,4,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3203,1,1,3203,1,1,3203,1,1,0,4,4,3,2,1,0,1,3410,0,1,1,1,1,1,0,1,0,3354,1,1,3213,2,2,1,3213,1,1,3213,1,1,3213,1,1,3213,1,1,3213,1,1,0,8,8,7,6,5,4,3,2,1,2986,8,9,8,7,6,5,4,3,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,702,1,2,3324,1,1,3384,1,4,2546,1,1,0,1,2,0,4,6,4,2,1,0,1,0,1448,1,1,0,1,1,0,2,2,1,3338,2,3,2,0,1,1,2954,2,5,4,2644,1,1,0,3,5,3,1,0,1,4435,1920,1,1,0,2,2,1,3316,2,3,2,1922,1,1,2922,2,2,1,3384,2,4,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,0,9,9,8,7,6,5,4,3,2,1,718,9,10,9,8,7,6,5,4,3,2,3024,9,11,10,9,8,7,6,5,4,3,1284,1,1,3230,9,13,12,11,10,9,8,7,6,5,3146,2,4,1,2332,1,0,1968,1,1,2582,1,2,0,2,2,1,2680,1,1,3280,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,3259,1,1,3259,1,1,3259,1,1,3259,1,1,3259,1,1,3259,1,1,0,7,7,6,5,4,3,2,1,0,1,0,2636,1,1,0,1,1,3265,2,2,1,3265,1,1,3265,1,1,0,5,5,4,3,2,1,1762,5,6,5,4,3,2,3366,1,1,3364,1,2,3267,3,4,2,1,3267,1,1,3267,1,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3338,2,3,2,140,1,1,2584,2,5,4,80,2,6,5,2948,2,7,6,1770,1,1,2586,2,9,8,3348,4,5,4,3,1,0,4,9,7,3,1,0,5,10,8,4,2,1,1,1,1,0,1,0,3283,1,1,3283,1,1,3283,1,1,0,4,4,3,2,1,104,1,1,0,1,1,0,2,2,1,2966,2,3,2,0,1,1,0,1,2,2870,1,3,3132,1,4,0,1,5,0,6,7,5,4,3,2,1,3370,1,4390,102,1,0,3370,1,1,3297,7,4074,3662,3629,978,738,3,1,3297,1,1,3297,1,1,3297,1,1,3297,1,1,3297,1,1,0,13,4080,3668,3635,984,744,9,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1338,214,1,1339,0,1,1,0,1,1341,0,1,1342,0,2,2,1,0,3,6,4,1,0,1,0,0,1,3106,3246,1,3671,0,1,0,3474,1,1,0,1,3674,2750,1,1,0,1,2917,2752,2,6,1,0,1,0,3110,1,1,0,1,0,3112,1,1,1848,8,2258,13,12,9,7,5,3,1,3341,9,2259,14,13,10,8,6,4,2,1,3341,1,1,3341,1,1,0,12,2262,17,16,13,11,9,7,5,4,3,2,1,0,1,0,0,1,0,2552,1,1,3024,1,2,0,1,0,3026,1,0,0,2,3,1,0,2,4,2,3494,1,3169,1186,1,0,3494,1,1,0,2,3,1,1036,1,4,0,1,5,0,1,6,3342,1,1,2564,2,795,12,3500,9,17,15,11,10,6,5,4,2,1,3482,10,18,16,12,11,7,6,5,3,2,1,2776,11,19,17,13,12,8,7,6,4,3,2,1,3520,12,20,18,14,13,9,8,7,5,4,3,2,1,3359,1,1,3359,1,1,0,3,3,2,1,3348,3,4,3,2,3346,1,1,0,1,0,3502,1,1,3482,1,1,2852,1,3,3390,1,4,2546,2,2,1,2450,1,6,3070,1,7,2086,3,3,2,1,0,3,9,7,1,3365,4,10,8,2,1,3365,1,1,0,6,12,10,4,3,2,1,1480,6,13,11,5,4,3,2,3176,1,1,0,6,15,13,7,6,5,4,264,1,1,0,6,17,15,9,8,7,6,0,6,18,16,10,9,8,7,0,2,2,1,0,4,8,6,4,1,0,1,0,2102,1,4185,0,1,0,2104,1,1,324,3,2645,3,1,0,1,2615,6,1,2616,0,1,2617,0,5,8,4,3,2,1,1,1,1,0,9,4484,4479,4453,392,390,388,387,385,384,1886,10,4485,4480,4454,393,391,389,388,386,385,1,0,1,1,0,1,0,3395,1,1,3395,1,1,2426,3,3,2,1,0,4,4,3,2,1,3206,4,5,4,3,2,0,1,0,0,1,1,2560,1,2,0,1,1,0,1,0,2946,1,1,3538,1,2,2710,1,3,2084,2,2,1,3572,2,4,1,0,3,5,2,1,0,1,1,0,1,0,0,1,0,3396,1,1,0,2,3,1,3400,2,4,2,0,1,1,2850,2,6,4,3558,2,7,5,0,2,2,1,0,2,5,3,1916,2,10,8,2854,1,1,3406,1,2,3200,1,3,3562,3,194,192,4,0,1,0,3423,1,1,3423,1,1,3423,1,1,3423,1,1,0,5,5,4,3,2,1,0,1,1,3427,2,2,1,3427,1,1,0,4,4,3,2,1,0,1,1,0,2,4576,1812,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,3,4540,4539,1,1662,1,1,2298,1,0,3430,1,1,0,1,1,3474,1,2,0,1,1,0,1,0,3524,1,1,2302,1,1,2130,2,2,1,0,3,3,2,1,42,3,4,3,2,3436,1,1,2484,1,0,2132,1,1,0,1,1,2278,1,2,0,1,3,3440,3,64,2,1,0,1,0,3598,1,1,2178,1,1,0,1,1,0,1,0,0,1,1,0,1,2,0,1,3,3610,2,2,1,1960,2,4,1,3469,1,1,0,2,2,1,3471,13,119,117,83,75,73,65,37,34,31,21,19,9,1,0,1,0,0,1,1,3548,1,1,0,1,1,0,1,0,3479,2,4525,1,3020,3,4526,2,1,0,1,1,0,1,1,0,1,0,3485,1,1,3485,1,1,3485,1,1,3485,1,1,12,5,5,4,3,2,1,3558,1,1,2002,1,1,0,1,0,1982,1,1,0,1,1,0,1,0,3491,1,1,0,2,2,1,3493,1,2579,0,2,2580,1,2318,2,2581,2,3304,2,2582,3,3478,2,2,1,3502,1,1,3040,2,2585,6,0,1,1,1804,1,2,0,1,3,0,1,0,2660,1,1,0,1,1,220,1,4740,322,1,1,0,1,1,3505,1,1,0,2,2,1,3570,1,137,0,1,624,0,1,0,3511,1,1,3511,1,1,3511,1,1,0,4,4,3,2,1,3190,1,3119,0,1,1,0,1,2250,2700,1,1,0,1,0,3519,1,1,0,2,3982,3981,688,1,1,2954,1,2,3644,1,1,2868,1,4,0,1,3771,464,1,1,0,1,1,0,1,0,3518,1,1,2054,1,1,0,1,1,0,1,3778,3672,1,1,0,1,1,0,1,0,0,1,1,0,1,1,3642,1,2,1354,1,1,0,1,0,3614,3,4332,261,1,0,4,4333,262,2,1,3543,1,1,3543,1,1,0,3,3,2,1,0,1,0,3670,1,1,3708,2,2,1,3048,1,1,0,1,1,1294,1,0,2272,1,1,3612,1,1,3708,1,2,2348,1,1,0,3,4,3,1,0,1,0,0,1,0,3555,1,1,0,2,2,1,3557,1,1,0,2,2,1,0,2,3,2,3340,1,1,600,2,5,4,3514,1,1,0,3,5,3,1,3704,3,6,4,2,3548,3,7,5,3,2722,3,8,6,4,3590,3,3,2,1,2818,1,0,2816,1,0,3570,1,1,3052,1,1,3590,1,2,2814,2,4637,3,2812,1,0,2808,1,1570,2806,1,0,2804,1,1,2800,1,0,2798,1,0,2806,7,1577,1575,9,8,6,2,1,0,9,4678,4677,3071,2723,13,8,6,4,1,2902,9,4679,4678,3072,2724,14,9,7,5,2,3682,9,4680,4679,3073,2725,15,10,8,6,3,3136,2,2,1,3142,1,3,2868,1,4,3114,9,4684,4683,3077,2729,19,14,12,10,7,3706,1,1,0,9,4686,4685,3079,2731,21,16,14,12,9,3578,1,1,1560,9,4688,4687,3081,2733,23,18,16,14,11,3346,1,1,0,7,12,9,8,7,5,3,1,3569,1,39,470,3,41,40,1,3492,3,42,41,2,468,1,1,466,3,44,43,4,464,1,1,462,1,2,460,3,47,46,7,458,1,1,3494,3,49,48,9,3492,1,1,3540,3,51,50,11,3538,1,1,3550,3,53,52,13,3548,1,1,3486,3,55,54,15,456,1,1,3569,9,16,14,12,11,9,7,5,3,1,3569,1,1,0,11,18,16,14,13,11,9,7,5,3,2,1,2826,2,60,59,2824,2,61,60,3578,1,1,3060,1,1,3598,1,2,3474,2,65,64,2822,2,4,1,2820,2,67,66,3532,2,68,67,3530,1,1,3528,1,2,2818,2,71,70,2816,1,1,2814,2,73,72,2812,1,1,2810,2,75,74,2808,2,76,75,2806,2,77,76,2814,7,15,14,11,7,3,2,1,3634,2,79,78,3670,1,1,2804,2,81,80,3578,1,1,3604,1,1,3571,9,24,18,15,14,12,10,6,4,1,3571,13,44,42,40,39,37,35,33,31,29,28,27,26,1,3571,1,1,0,24,46,44,42,41,39,37,35,33,31,30,29,28,27,21,18,17,15,13,9,7,4,3,2,1,2266,24,47,45,43,42,40,38,36,34,32,31,30,29,28,22,19,18,16,14,10,8,5,4,3,2,1296,24,48,46,44,43,41,39,37,35,33,32,31,30,29,23,20,19,17,15,11,9,6,5,4,3,3126,24,49,47,45,44,42,40,38,36,34,33,32,31,30,24,21,20,18,16,12,10,7,6,5,4,3544,1,1,3132,24,51,49,47,46,44,42,40,38,36,35,34,33,32,26,23,22,20,18,14,12,9,8,7,6,3128,1,1,3130,1,2,3066,24,54,52,50,49,47,45,43,41,39,38,37,36,35,29,26,25,23,21,17,15,12,11,10,9,3122,24,55,53,51,50,48,46,44,42,40,39,38,37,36,30,27,26,24,22,18,16,13,12,11,10,3378,1,1,3714,1,2,2598,24,58,56,54,53,51,49,47,45,43,42,41,40,39,33,30,29,27,25,21,19,16,15,14,13,0,24,59,57,55,54,52,50,48,46,44,43,42,41,40,34,31,30,28,26,22,20,17,16,15,14,3148,24,60,58,56,55,53,51,49,47,45,44,43,42,41,35,32,31,29,27,23,21,18,17,16,15,3440,24,61,59,57,56,54,52,50,48,46,45,44,43,42,36,33,32,30,28,24,22,19,18,17,16,3378,1,1,2876,24,63,61,59,58,56,54,52,50,48,47,46,45,44,38,35,34,32,30,26,24,21,20,19,18,0,2,6,1,18,24,65,63,61,60,58,56,54,52,50,49,48,47,46,40,37,36,34,32,28,26,23,22,21,20,0,1,1,0,1,2,2378,1,3,0,24,69,67,65,64,62,60,58,56,54,53,52,51,50,44,41,40,38,36,32,30,27,26,25,24,0,24,70,68,66,65,63,61,59,57,55,54,53,52,51,45,42,41,39,37,33,31,28,27,26,25,0,24,71,69,67,66,64,62,60,58,56,55,54,53,52,46,43,42,40,38,34,32,29,28,27,26,2922,5,23,7,3,2,1,3698,24,73,71,69,68,66,64,62,60,58,57,56,55,54,48,45,44,42,40,36,34,31,30,29,28,0,2,11,1,0,24,75,73,71,70,68,66,64,62,60,59,58,57,56,50,47,46,44,42,38,36,33,32,31,30,3544,1,1,2366,24,77,75,73,72,70,68,66,64,62,61,60,59,58,52,49,48,46,44,40,38,35,34,33,32,0,24,78,76,74,73,71,69,67,65,63,62,61,60,59,53,50,49,47,45,41,39,36,35,34,33,2602,24,79,77,75,74,72,70,68,66,64,63,62,61,60,54,51,50,48,46,42,40,37,36,35,34,3240,24,80,78,76,75,73,71,69,67,65,64,63,62,61,55,52,51,49,47,43,41,38,37,36,35,0,24,81,79,77,76,74,72,70,68,66,65,64,63,62,56,53,52,50,48,44,42,39,38,37,36,2754,1,27,0,1,1,0,24,84,82,80,79,77,75,73,71,69,68,67,66,65,59,56,55,53,51,47,45,42,41,40,39,3722,1,1,3599,9,4778,4777,3171,2823,113,108,106,104,101,3140,10,4779,4778,3172,2824,114,109,107,105,102,1,0,1,1,2760,1,2,0,1,1,1616,1,2,232,1,5,3018,1,1,3676,1,7,2906,1,1,0,1,2,256,1,3,3632,1,11,2100,1,1,2976,1,0,3146,1,1,2910,1,2,2912,1,3,3738,1,4,2284,3,3,2,1,0,2,5,1,3607,3,6,2,1,3607,1,1,3607,1,1,0,6,9,5,4,3,2,1,3150,1,159,2914,1,160,2916,1,161,2288,2,2,1,3742,1,163,2288,1,1,0,3,6,3,1,3611,4,7,4,2,1,3611,1,1,0,6,9,6,4,3,2,1,3346,6,10,7,5,4,3,2,3344,1,1,0,1,2,0,6,13,10,8,7,6,5,0,1,1,3358,6,15,12,10,9,8,7,3572,1,1,3484,6,17,14,12,11,10,9,3356,1,1,0,6,19,16,14,13,12,11,0,1,1,0,6,21,18,16,15,14,13,0,1,1,0,8,14,12,11,9,7,5,3,1,0,1,1,0,1,0,0,1,1,0,1,0,3178,1,1,0,1,1,0,1,2,3074,1,1,1958,1,4,2510,1,1,2818,1,6,3504,1,1,0,1,0,2950,1,1,0,1,1,3645,1,1,3645,1,1,3645,1,1,0,4,4,3,2,1,3634,4,5,4,3,2,0,1,1,2180,4,7,6,5,4,0,1,1,3714,4,9,8,7,6,0,1,1,3653,1,2438,0,2,2439,1,2842,1,1,3246,1,2,0,1,1,3000,1,2,3657,3,4,2,1,0,4,5,3,2,1,3322,4,6,4,3,2,3659,1,1,3659,2,3,1,3659,1,1,3659,1,1,0,1,0,3661,1,1,3661,1,1,3661,1,1,3661,1,1,3202,5,5,4,3,2,1,2966,5,6,5,4,3,2,3794,5,7,6,5,4,3,2340,2,2,1,3661,2,4,1,0,3,5,2,1,0,1,0,0,2,0,1,3570,2,0,2,2826,1,1,1876,2,0,4,0,2,0,5,3102,3,4,2,1,0,3,6,4,1,3671,4,7,5,2,1,0,5,8,6,3,2,1,3586,5,9,7,4,3,2,3622,5,144,140,137,132,1,530,1,244,0,2,83,1,3675,3,84,2,1,3675,1,1,0,5,86,4,3,2,1,3410,5,87,5,4,3,2,3490,5,88,6,5,4,3,0,1,1,3650,5,90,8,7,6,5,3648,1,1,0,1,5043,2988,1,3250,0,1,3251,3800,1,5046,0,1,1,3456,1,1,3804,1,5049,0,3,1254,4,1,0,1,2,2996,1,5052,2368,1,1,3218,3,8,5,1,0,7,12,11,10,7,5,4,1,3691,8,13,12,11,8,6,5,2,1,3691,1,1,3691,2,111,1,3691,1,1,80,13,113,17,16,15,12,10,9,6,5,4,3,2,1,3424,13,114,18,17,16,13,11,10,7,6,5,4,3,2,3422,2,24,1,78,1,2,76,18,117,113,31,30,29,28,21,20,19,16,14,13,10,9,8,7,6,5,74,1,1,3430,18,119,115,33,32,31,30,23,22,21,18,16,15,12,11,10,9,8,7,3556,18,120,116,34,33,32,31,24,23,22,19,17,16,13,12,11,10,9,8,3428,1,1,72,13,122,26,25,24,21,19,18,15,14,13,12,11,10,70,1,1,68,13,124,28,27,26,23,21,20,17,16,15,14,13,12,66,1,1,0,1,0,0,1,1,0,2,2,1,3270,2,3,2,3650,1,1,3562,2,5,4,3560,1,1,3250,2,7,6,2672,1,1,1788,2,9,8,0,1,1,288,2,11,10,3344,1,1,3260,2,13,12,3274,2,14,13,3648,2,2,1,3276,2,16,15,3682,3,10,6,1,0,2,18,17,2860,2,6,1,2196,2,20,19,118,1,1,120,1,2,120,2,23,22,3036,2,17,1,0,12,23,21,19,17,15,13,10,8,6,4,3,1,0,1,0,0,1,1,1674,1,1,0,1,2,3744,1,3,3012,1,4,3016,1,5,3850,6,6,5,4,3,2,1,0,1,1,0,1,2,0,1,0,0,1,1,0,2,2,1,3702,1,1,0,2,2,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,1,3731,1,1,3731,1,1,0,3,3,2,1,0,1,0,0,1,1,3836,1,2,3834,1,3,3744,2,2,1,3226,1,1,3737,3,6,5,1,3737,1,1,0,5,8,7,3,2,1,328,5,9,8,4,3,2,0,1,0,2588,1,0,1832,1,1,0,2,3,1,3770,1,1,0,2,2,1,0,1,0,2426,1,3086,0,2,2,1,0,3,3,2,1,0,1,1,2912,1,2,578,1,3,0,1,4,3534,1,5,3782,1,1,3400,1,1,3740,1,8,3896,1,9,3782,7,257,239,238,237,8,2,1,2366,1,2,2664,1,3,3170,1,13,3782,1,1,3522,3,264,5,1,3526,1,16,3858,2,8,1,3472,2,9,2,3854,1,3,3524,1,4,3528,1,13,0,1,3180,2614,1,4326,0,1,1,0,1,0,3342,4,4338,3552,3414,1,3928,1,1,0,2,2,1,2738,2,3,2,630,1,1,2940,2,5,4,3626,1,1,2586,2,7,6,3570,2,8,7,3904,3,33,31,1,3862,2,10,9,0,1,1,3862,2,12,11,1554,1,1,2740,2,4,2,3668,2,15,14,3198,1,1,2924,1,2,0,1,0,3840,1,1,0,1,1,3769,2,2,1,3769,1,1,3769,1,1,0,5,5,4,3,2,1,2402,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,2970,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,0,7,7,6,5,4,3,2,1,2252,1,1,0,1,0,0,1,1,3906,1,1,0,2,4347,4346,3785,1,1,3785,1,1,0,3,3,2,1,3098,3,4,3,2,592,3,5,4,3,2690,3,6,5,4,3920,1,1,3094,3,8,7,6,3850,1,1,0,1,0,0,1,1,3814,1,2,3791,2,2,1,3791,1,1,0,4,4,3,2,1,3793,1,1,3793,1,1,3793,1,1,3793,1,1,3793,1,1,0,6,6,5,4,3,2,1,614,1,0,0,1,1,3797,1,1,3797,1,1,3797,1,1,3797,1,1,3797,1,1,0,6,6,5,4,3,2,1,3506,6,7,6,5,4,3,2,2584,1,1,3822,6,9,8,7,6,5,4,0,1,0,2586,1,0,3136,1,1,0,2,3,1,3252,2,4,2,3786,1,4375,3352,1,0,3786,1,1,0,3,4473,3,1,0,1,1,0,1,1,0,1,0,3914,1,1,0,1,1,3820,1,1,0,2,4,1,0,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,0,9,9,8,7,6,5,4,3,2,1,3494,9,10,9,8,7,6,5,4,3,2,3892,3,56,55,1,0,1,0,3821,1,1,3821,1,1,3821,1,1,3128,4,4,3,2,1,0,1,1,2720,7,271,269,268,267,266,2,1,3404,1,0,0,1,1,0,1,1,0,1,0,3812,1,1,0,1,1,3972,1,2,3508,1,1,0,1,0,3170,1,0,3410,1,1,0,1,2,0,1,3,3138,1,4,0,1,5,0,7,43,7,5,4,3,2,1,0,1,1,3560,1,2,3250,2,139,1,2536,1,0,3650,1,1,3396,1,0,3826,5,374,157,131,130,1,3850,2,129,1,3394,2,414,3,0,1,54,2204,2,3481,407,3492,1,0,3830,2,387,1,3794,1,20,4002,2,2,1,1318,1,3019,0,1,3255,2344,1,1,3406,1,0,3654,3,427,419,1,2852,1,0,94,3,427,418,1,0,1,0,3832,13,3059,429,424,423,420,419,415,399,397,184,141,70,1,3044,3,421,401,2,0,1,0,0,1,1,3880,1,2,1326,1,1,0,1,0,0,1,1,0,1,1,0,1,5324,1854,1,5325,3640,1,1,162,1,5327,0,1,5328,3022,2,2,1,0,3,6,4,1,3865,1,1,3865,1,1,3865,1,1,3865,1,1,3865,1,1,3865,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,3032,1,2,3900,1,1,2652,3,452,23,1,3652,1,5,3858,1,6,3644,1,7,3900,6,239,203,190,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,3883,1,1,3883,1,1,3883,1,1,3883,1,1,0,5,5,4,3,2,1,3885,3,3606,3375,3261,3885,1,1,0,5,3608,3377,3263,2,1,3887,15,556,552,526,384,382,380,378,371,369,367,365,154,83,11,1,0,1,0,3470,1,1,3962,1,1,0,1,1,0,1,1,3434,11,5233,5228,5202,1141,1139,1137,1136,1134,1133,1132,1129,3966,1,1,0,1,1,0,2,2,1,2448,2,3,2,3850,4,487,475,306,1,0,1,0,4040,1,1,0,1,1,4022,1,2,0,1,1,0,1,0,3905,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,4022,1,2,1346,1,1,784,3,4,3,1,0,1,1,0,1,0,0,1,1,3474,1,2,3908,1,1,3120,1,2,3262,1,5,3734,1,1,3502,1,2,0,5,7,5,4,2,1,0,1,0,3592,1,1,0,1,3115,0,1,3115,0,1,0,3935,1,1,158,2,2,1,0,1,0,424,1,1,0,1,2,4080,1,1,3538,1,1,3939,2,4,1,0,1,0,3941,1,1,3248,2,2,1,0,1,0,3250,1,1,0,1,1,2624,1,2,0,1,144,3340,1,1,2906,1,1,3610,1,2,0,1,1,0,1,3372,0,1,287,0,1,0,3955,1,1,3955,1,1,3955,1,1,3955,1,1,0,5,5,4,3,2,1,4118,3,5434,4147,3244,0,4,5435,4148,3245,1,3959,2,23,1,0,1,5436,3826,1,5437,3824,1,1,0,2,3,1,3398,1,0,0,1,1,0,1,1,3468,1,1,0,1,1,2476,1,328,0,1,1,0,2,2,1,0,1,0,4008,1,1,0,1,3397,0,1,0,0,1,1,4008,1,2,3210,1,1,4122,1,4,0,1,1,3646,1,6,0,1,1,4018,1,8,4088,2,41,1,4088,1,10,0,1,1,0,1,0,0,1,1,0,1,0,306,1,0,3710,1,1,0,2,3,1,0,3,4,2,1,0,1,0,3999,1,1,3999,1,1,0,3,3,2,1,4120,3,4,3,2,314,1,1,3530,1,2,0,1,5477,3986,1,1,0,2,2,1,0,1,1,4168,4,5482,4195,4185,3292,0,5,5483,4196,4186,3293,1,454,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,2236,1,700,0,1,1,0,1,1,3830,2,4716,4715,3976,2,4717,4716,4164,2,2,1,4006,2,4719,4718,4030,1,1,0,2,3,1,0,1,3515,2750,1,3516,0,1,1,0,1,3518,4154,1,1,3532,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4178,1,1,3528,1,2,3282,1,1,4039,2,3,1,4039,1,1,0,4,5,3,2,1,0,1,0,4166,1,1,4043,3,81,33,1,4043,2,102,1,0,1,11,0,1,1,4047,8,118,117,114,71,70,35,3,1,0,1,245,0,1,0,0,1,2073,4214,2,2076,1,4176,1,1,4053,1,1655,4053,1,1,4053,1,1,4053,1,1,4053,1,1,4053,1,1,4048,1,0,3240,1,4675,4178,1,0,2326,1,1,4086,1,2,3270,1,0,0,1,0,4196,2,2,1,1524,1,0,4196,1,1,3902,1,0,4196,2,10,1,0,8,4672,975,12,9,8,5,3,1,4064,8,4673,976,13,10,9,6,4,2,2962,1,1,3734,10,4675,978,15,12,11,8,6,4,3,1,0,11,4676,979,16,13,12,9,7,5,4,2,1,0,11,4677,980,17,14,13,10,8,6,5,3,2,3996,1,1,0,11,4679,982,19,16,15,12,10,8,7,5,4,0,11,4680,983,20,17,16,13,11,9,8,6,5,4092,2,2,1,3800,1,1,0,11,4683,986,23,20,19,16,14,12,11,9,8,3712,1,1,0,4,9,7,3,1,0,1,0,4238,2,4687,1,3748,3,4688,2,1,4238,1,1,0,2,2,1,0,1,0,4242,2,4692,1,3752,3,4693,2,1,4075,1,1,0,2,2,1,18,2,3,2,0,1,1,668,2,5,4,3724,1,1,0,2,7,6,2906,2,8,7,3380,2,9,8,3040,1,1,2632,2,11,10,2946,2,4,1,0,2,13,12,4066,2,7,1,0,2,15,14,3378,2,16,15,4208,2,2,1,3940,2,18,17,4038,1,1,0,8,18,16,14,10,8,6,3,1,0,1,1,3752,1,2,624,1,1,0,3,4717,26,25,88,1,1,4091,1,1,4091,1,1,4091,1,1,4091,1,1,4091,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,0,4264,2,4727,1,0,3,4728,2,1,4054,3,4729,3,2,4052,1,1,4050,3,4731,5,4,4048,1,1,0,3,5,3,1,0,4,6,4,2,1,0,5,7,5,3,2,1,0,6,8,6,4,3,2,1,0,6,9,7,5,4,3,2,0,1,1,0,1,0,0,2,4740,1,0,3,4741,2,1,0,1,1,3782,1,2,4146,1,3,4119,2,2,1,3472,2,4,1,0,3,5,2,1,2946,3,6,3,2,2986,1,1,0,3,8,5,4,4076,3,9,6,5,3400,2,2,1,0,3,11,8,7,4266,1,1,4266,3,13,10,9,4248,1,1,0,5,10,8,5,3,1,0,1,0,0,1,1,3794,1,2,4158,1,3,4131,2,2,1,3484,2,4,1,0,3,5,2,1,4086,3,6,3,2,0,3,7,4,3,3412,2,2,1,3780,3,9,6,5,4276,1,1,4258,1,1,0,3,7,4,1,3484,7,96,94,90,88,8,5,2,0,1,0,66,1,1,0,1,1,0,2,2,1,3788,1,1,0,2,2,1,3808,2,3,2,4145,1,1,0,4,5,4,3,1,0,5,6,5,4,2,1,0,1,92,3828,1,93,4002,1,1,3820,1,95,3930,1,3,3814,1,1,4151,1,1,3796,1,6,3566,2,7,1,4274,2,6,1,4136,1,9,3814,1,1,2964,1,1,0,1,12,0,6,14,12,8,5,2,1,0,1,0,1410,1,0,4157,1,1,4157,2,3,1,84,3,4,2,1,0,1,1,3836,1,2,0,1,1,4161,2,3,1,4161,1,1,0,4,5,3,2,1,4330,1,4689,2726,2,4690,1,0,1,1,0,2,2,1,0,2,5684,5669,0,2,5685,5670,3816,1,1,2326,2,5687,5672,3258,1,1,3036,1,1,0,2,5690,5675,4296,1,1,0,2,5692,5677,4278,2,3,1,1428,1,1,2786,1,5,0,6,12,10,7,5,2,1,0,1,0,0,1,1,3596,2,2,1,0,3,3,2,1,4306,3,4,3,2,3598,1,1,4286,1,1,0,5,7,6,5,4,1,1658,5,8,7,6,5,2,3424,1,1,0,7,10,9,8,7,4,3,1,0,1,0,0,1,1,0,1,1,0,1,1,2728,1,0,4202,1,1,4214,1,1,4195,1,4727,4195,1,1,4195,1,1,0,4,4730,3,2,1,0,1,1,0,2,2,1,0,3,3,2,1,4203,1,1,0,2,2,1,4346,2,3,2,0,1,0,0,1,1,0,1,1,3626,1,2,4334,1,1,0,2,3,1,0,1,0,3648,1,1,0,2,2,1,4217,3,3,2,1,4217,1,1,0,5,5,4,3,2,1,3770,5,6,5,4,3,2,3608,1,1,0,1,0,0,1,1,3940,1,2,0,1,1,4252,1,4,3714,1,5,3468,2,2,1,4366,3,6,4,1,4212,1,1,3502,1,1,0,2,3,1,0,1,1,1782,1,0,0,1,1,2650,1,1,0,2,2,1,0,1,0,3668,1,1,4358,1,1,0,2,3,1,0,1,1,0,1,4769,0,2,4770,1,3692,2,4771,2,4162,2,4772,3,3438,2,2,1,4243,2,4,1,4243,1,1,4243,1,1,4243,1,1,4243,1,1,4243,1,1,4243,1,1,4243,1,1,8,10,12,9,8,7,6,5,4,3,2,1,0,1,1,4272,3,191,180,2,2872,1,1,0,1,0,4220,1,4905,4108,1,4906,2348,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,4253,1,1,4253,1,1,4253,1,1,0,4,4,3,2,1,2978,4,5,4,3,2,4374,4,6,5,4,3,0,2,2,1,3706,1,3,0,1,4,0,4,6,3,2,1,0,1,0,3348,1,0,0,1,0,4406,2,2,1,2988,1,0,3942,1,5672,3680,2,2,1,0,1,0,4046,2,3,1,0,4,9,6,3,1,3932,4,10,7,4,2,0,1,1,0,4,12,9,6,4,0,2,3,1,4234,1,4,0,1,278,0,2,279,1,0,2,280,2,3462,1,1,222,2,282,4,0,1,1,0,3,5,3,1,4285,1,1,4285,1,1,4285,1,1,4285,1,1,0,5,5,4,3,2,1,4058,5,6,5,4,3,2,8,1,1,3446,5,8,7,6,5,4,4350,5,9,8,7,6,5,4022,1,1,0,1,0,0,1,1,0,1,1,4072,1,2,142,1,1,4434,1,4,3708,1,5,4416,2,2,1,3956,1,5,20,1,1,450,1,2,24,1,3,4293,6,10,8,5,3,2,1,4293,1,1,0,8,12,10,7,5,4,3,2,1,0,1,1,4320,8,258,247,84,69,61,21,19,2,0,1,4852,0,1,1,4336,2,5846,3698,3290,1,1,4301,1,2,4301,2,2,1,4301,1,1,4301,1,1,4301,1,1,4301,1,1,4301,1,1,4442,8,8,7,6,5,4,3,2,1,0,1,1,4290,1,2,3718,1,1,4424,1,4,3498,1,1,3174,1,6,4082,1,1,0,1,0,0,1,4419,3086,1,1,2404,1,0,3952,1,1,3952,4,621,72,71,3,0,3,6,2,1,0,1,1,0,1,1,3812,1,0,3976,1,1,0,1,1,850,1,2,0,1,1,0,1,0,3824,1,1,3624,1,2,2998,1,1,2790,2,3,1,0,3,4,2,1,2650,3,5,3,2,4306,5,336,334,330,328,1,0,1,1,0,1,0,2376,1,1,0,1,1,4354,1,2,0,1,1,0,1,0,4331,1,1,4331,1,1,4331,1,1,4331,1,1,0,5,5,4,3,2,1,3766,1,1,0,1,1,0,1,0,4460,1,1,4322,1,1,0,1,1,0,1,0,4341,1,1,4341,1,1,4341,1,1,3714,4,4,3,2,1,0,1,1,4328,1,2,4370,1,1,0,1,1,3504,1,5,4008,3,51,4,1,0,1,0,0,1,1,3996,1,2,3994,1,1,0,1,4,4362,1,1,2114,1,6,4300,1,1,0,4,7,5,3,1,0,1,391,0,1,4932,3806,1,4933,3552,1,1,0,2,3,1,0,1,1,34,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,4371,1,1,4371,1,1,4371,1,1,4371,1,1,0,4,4,3,2,1,4506,1,0,3052,1,1,4232,1,1,3532,2,2,1,3460,1,1,0,1,1,4375,1,5926,4370,12,5947,5802,5801,5118,4195,3847,1137,1132,1130,1128,1125,1,3148,12,5948,5803,5802,5119,4196,3848,1138,1133,1131,1129,1126,2,4494,12,5949,5804,5803,5120,4197,3849,1139,1134,1132,1130,1127,3,3824,2,2,1,4516,1,1,4542,2,5,1,1,3,6,2,1,0,1,1,0,1,0,0,1,1,4383,1,1,4383,2,4,1,4383,1,1,4383,1,1,4383,1,1,0,1,0,2936,1,0,0,1,1,3820,7,346,344,341,339,337,3,1,4510,2,241,1,4528,2,5,3,0,1,1,4344,1,2,4342,1,1,4168,2,9,7,4416,1,1,4348,1,1,3638,1,3,4374,2,13,11,1214,2,14,12,4052,2,2,1,0,1,1,84,1,0,4036,1,0,4532,1,1,4054,2,3,1,0,1,1,4393,1,1,0,2,2,1,0,1,0,0,1,1,4540,1,2,4522,1,1,248,1,2,4399,4,30,4,2,1,4399,10,204,201,200,199,198,188,186,184,183,1,0,21,205,202,201,200,199,189,187,185,184,39,37,36,35,34,33,32,6,4,3,2,1,4108,21,206,203,202,201,200,190,188,186,185,40,38,37,36,35,34,33,7,5,4,3,2,2404,1,1,0,1,2,1762,1,3,938,22,216,210,207,206,205,204,194,192,190,189,44,42,41,40,39,38,37,11,9,8,7,6,3188,2,5,1,3562,21,212,209,208,207,206,196,194,192,191,46,44,43,42,41,40,39,13,11,10,9,8,4430,1,1,4498,1,1,4174,21,215,212,211,210,209,199,197,195,194,49,47,46,45,44,43,42,16,14,13,12,11,0,2,4,1,0,2,5,2,0,2,6,3,0,2,7,4,0,2,8,5,0,2,9,6,0,2,10,7,2038,21,223,220,219,218,217,207,205,203,202,57,55,54,53,52,51,50,24,22,21,20,19,0,2,9,1,4446,2,254,10,3046,1,1,4426,1,1,0,1,13,0,1,14,4424,21,230,227,226,225,224,214,212,210,209,64,62,61,60,59,58,57,31,29,28,27,26,4526,3,434,423,1,3662,1,1,4450,1,3,4140,3,437,426,4,4138,2,2,1,4520,1,6,4140,21,237,234,233,232,231,221,219,217,216,71,69,68,67,66,65,64,38,36,35,34,33,4138,1,1,0,1,1,2440,21,240,237,236,235,234,224,222,220,219,74,72,71,70,69,68,67,41,39,38,37,36,2236,1,1,0,1,0,4322,1,0,4434,1,1,0,2,3,1,0,1,1,4431,1,1,4431,1,1,0,3,3,2,1,0,1,1582,0,1,1,4114,1,2,4422,1,1,4437,2,3,1,4437,1,1,4437,1,1,0,5,6,4,3,2,1,2910,2,3029,2701,0,3,3030,2702,1,3734,3,3031,2703,2,4582,1,1,3266,3,3033,2705,4,2456,3,3034,2706,5,4426,1,1,4220,3,3036,2708,7,4468,1,1,0,1,1,4088,3,3039,2711,10,3602,3,7,6,1,0,5,11,9,6,3,1,4445,6,390,304,214,136,131,1,3604,1,5068,4472,1,1,0,1,1,4447,1,1,0,2,2,1,4312,2,3048,2720,0,1,1,0,1,1,0,1,1,4455,1,537,4455,1,1,4455,1,1,0,4,540,3,2,1,3628,4,541,4,3,2,4580,1,1,2978,4,543,6,5,4,4120,1,1,0,1,1,3768,4,546,9,8,7,3948,2,5,1,0,4,548,11,10,9,3620,1,1,0,4,550,13,12,11,2988,1,1,0,1,552,0,1,160,4608,1,161,4144,1,1,1002,1,0,0,1,1,0,1,0,0,1,1,3326,1,1,0,1,0,4598,1,1,4120,1,1,4282,1,300,0,1,224,162,1,225,3744,1,1,3290,1,227,0,1,1,0,1,0,4622,1,1,2336,1,1,0,1,1,0,1,0,4130,1,1,4626,1,1,4130,2,5117,309,4470,2,5118,310,2994,1,1,3900,2,3,1,1984,1,0,4476,1,1,4162,1,1,404,1,1,0,1,0,0,1,1,4516,1,2,0,1,1,4491,2,3,1,4491,1,1,2482,4,5,3,2,1,4632,4,6,4,3,2,3480,1,1,0,1,1,4446,4,9,7,6,5,3908,1,1,0,1,5137,0,1,1,4524,1,2,0,1,1,0,1,0,0,1,1,4503,1,1,4503,1,1,4503,1,1,0,1,0,4182,1,1,0,1,1,0,1,1,4288,1,2,4536,1,1,0,1,1,3992,1,0,4652,1,1,4188,3,5700,3533,1,4190,4,5701,3534,2,1,4652,5,5702,3535,3,2,1,4511,6,5703,3536,4,3,2,1,4511,1,1,0,8,5705,3538,6,5,4,3,2,1,0,1,0,0,1,1,3240,1,2,3854,1,3,4590,2,2,1,0,1,0,4674,1,0,4622,1,1,4546,1,2,0,1,4416,0,4,5,3,2,1,0,1,4531,0,1,1,4554,1,2,0,1,1,4192,1,4,0,1,1,3618,1,6,0,1,1,0,1,0,0,1,1,4200,1,2,0,1,1,0,1,4543,0,1,1,3408,1,1,0,1,1,4668,3,72,68,1,3108,1,5189,0,1,1,4382,1,2,4318,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,6100,4548,1,6101,4690,1,1,4698,1,1,4612,1,6104,4698,1,1,0,4,7,6,3,1,0,1,1,4588,1,4564,0,1,1,0,1,0,4706,1,1,0,1,1,0,1,2340,3434,1,1,3348,1,0,4710,1,1,4569,5,76,74,69,5,1,0,1,0,4430,1,0,112,1,0,4712,2,2,1,0,1,0,4714,1,1,0,1,0,4716,1,1,4254,1,0,4716,1,1,1826,1,1,3768,2,5217,5216,3064,1,0,4716,1,1,0,1,0,3608,1,1,0,2,2,1,4586,2,3,2,3484,1,1,0,4,5,4,3,1,3260,4,6,5,4,2,4260,1,1,4722,1,1,4748,2,6230,4082,0,3,6231,4083,1,3410,3,6232,4084,2,0,1,1,4696,3,6234,4086,4,2664,1,1,4612,1,2,0,1,1,0,3,6238,4090,8,0,1,1,3884,3,6240,4092,10,0,1,1,0,3,6242,4094,12,3086,1,1,4028,1,2,0,1,1,520,3,6246,4098,16,4624,1,1,2986,1,1,4460,3,6249,4101,19,0,2,4,1,0,3,6251,4103,21,0,1,1,3428,3,6253,4105,23,0,1,1,4632,1,2,0,1,1,4768,1,4,4314,1,5,0,3,6259,4111,29,0,1,1,0,3,6261,4113,31,0,1,1,0,3,6263,4115,33,188,1,1,0,3,6265,4117,35,4120,1,1,1,2,28,1,4198,3,6268,4120,38,0,1,1,0,1,1,0,2,2,1,792,3,6272,4124,42,4462,3,6273,4125,43,0,1,1,796,3,6275,4127,45,0,1,1,0,3,6277,4129,47,3116,1,1,0,3,6279,4131,49,0,3,6280,4132,50,554,3,6281,4133,51,0,3,6282,4134,52,4140,1,1,1,1,1,1348,3,6285,4137,55,0,3,6286,4138,56,0,3,6287,4139,57,0,3,6288,4140,58,4674,1,1,0,1,1,1660,3,6291,4143,61,0,1,1,3950,3,6293,4145,63,3738,1,1,3610,1,1,4502,3,6296,4148,66,4120,1,1,0,1,1,0,3,6299,4151,69,4758,1,1,1908,1,1,0,3,6302,4154,72,0,3,6303,4155,73,4686,1,1,4464,2,58,1,1074,3,6306,4158,76,0,1,0,0,1,1,3342,2,2,1,4830,3,3,2,1,0,2,5319,630,590,11,91,90,89,87,86,83,5,4,3,2,1,606,11,92,91,90,88,87,84,6,5,4,3,2,588,1,1,586,11,94,93,92,90,89,86,8,7,6,5,4,3964,11,95,94,93,91,90,87,9,8,7,6,5,3624,1,1,3216,11,97,96,95,93,92,89,11,10,9,8,7,584,11,98,97,96,94,93,90,12,11,10,9,8,4648,2,5,1,582,11,100,99,98,96,95,92,14,13,12,11,10,3958,11,101,100,99,97,96,93,15,14,13,12,11,4520,11,102,101,100,98,97,94,16,15,14,13,12,0,1,0,0,1,1,3974,1,2,4802,1,3,3348,2,2,1,0,2,4,1,0,3,5,2,1,0,4,6,3,2,1,0,4,7,4,3,2,4092,1,1,2440,4,9,6,5,4,0,1,1,4686,1,1,4538,4,12,9,8,7,0,1,1,4634,4,14,11,10,9,0,1,0,4683,1,1,4683,1,1,4683,1,1,0,4,4,3,2,1,0,1,1,3366,2,2,1,0,3,3,2,1,0,4,4,3,2,1,4268,4,5,4,3,2,4674,1,1,0,2,3,1,4040,2,4,2,3164,1,5361,4338,2,5362,1,4678,3,5363,2,1,4356,1,1,0,1,1,3166,2,5366,4110,3168,3,5367,4111,1,0,4,5368,4112,2,1,0,1,1,0,1,1,0,1,0,0,1,1,3608,1,2,4382,1,1,0,2,3,1,0,3,4,2,1,4354,3,5,3,2,0,1,1,4664,3,7,5,4,3988,2,33,1,1580,1,1,4570,3,10,8,7,4564,7,50,47,46,45,11,9,8,1580,7,51,48,47,46,12,10,9,3684,7,52,49,48,47,13,11,10,2812,5,41,4,3,2,1,0,1,0,4066,1,1,3184,2,2,1,4390,3,3,2,1,0,1,1,4668,1,2,3992,1,1,1584,1,1,4568,1,5,2816,1,1,0,3,6,3,1,0,1,0,3566,1,451,590,2,2,1,4382,2,3,2,4746,2,4,3,4719,2,2,1,4072,2,4,1,0,3,5,2,1,4674,3,6,3,2,3998,1,1,3546,14,179,178,177,175,174,171,93,92,91,90,89,8,5,4,3586,2,83,1,0,1,0,2284,1,1,4386,1,2,4723,1,1,0,2,3,1,3884,2,4,2,4866,1,1,0,2,3,1,0,1,0,0,2,5582,1,4848,2,5583,2,4068,2,5584,3,4410,2,2,1,3608,2,5586,5,4872,2,2,1,0,2,6,1,4856,1,1,4874,2,2,1,0,3,3,2,1,0,1,1,0,1,0,4880,1,1,1360,2,2,1,4878,1,1,0,1,1,0,1,0,4884,1,1,0,2,2,1,3610,2,3,2,4772,2,4,3,2218,1,1,0,1,1,2492,2,7,6,4024,1,1,634,1,1,0,1,0,4749,1,1,4749,1,1,0,3,3,2,1,4892,1,1,0,1,1,4254,3,171,157,1,0,1,0,4766,1,1,4738,1,2,4762,1,1,0,2,3,1,4784,2,4,2,0,1,1,0,1,2,0,1,0,1792,1,1,4790,1,2,4763,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4775,1,1,4775,1,1,4775,1,1,4775,1,1,4775,1,1,4775,1,1,4208,7,7,6,5,4,3,2,1,4808,1,1,4916,8,9,8,7,6,5,4,3,1,0,1,1,0,1,0,0,1,1,0,2,2,1,1372,2,3,2,4810,2,189,1,4358,2,5,4,0,1,1,4785,1,1,4785,1,1,4785,1,1,4785,1,1,0,5,5,4,3,2,1,4736,1,7,4140,1,1,4434,2,14,13,3562,2,15,14,2550,2,16,15,3874,2,2,1,4736,1,1,3612,2,19,18,3874,2,17,1,4432,3,18,7,1,4886,1,3,3338,2,23,22,3874,2,243,1,3652,3,240,239,1,0,2,26,25,3876,1,1,0,2,28,27,4598,1,1,4206,2,3,1,4096,1,0,3470,1,1,0,3,2176,564,1,1382,14,2177,565,285,284,283,281,280,277,199,198,197,196,195,2,734,3,2178,566,3,4602,1,1,3618,3,2180,568,5,4438,2,4,1,2556,3,2182,570,7,4742,1,1,4438,3,2184,572,9,4804,1,1,0,1,0,0,1,0,4308,1,0,4442,2,2,1,0,2,4,1,0,1,1,0,1,5529,0,1,1,3964,1,2,4790,1,3,4220,1,4,4928,4,247,246,245,1,4082,1,6,4468,7,243,229,226,222,5,4,1,4396,1,8,4812,1,1,0,1,6533,0,1,1,0,1,0,3344,2,0,1,0,1,1,3972,1,2,508,1,1,3592,1,1,3536,1,5,3972,1,1,508,1,1,0,1,4267,4842,1,4268,4478,1,4269,4918,1,4270,4815,3,3,2,1,4815,2,5,1,4815,1,1,4815,1,1,4956,5,8,4,3,2,1,0,1,1,4817,1,1,4817,1,1,0,3,3,2,1,0,10,6555,6410,6409,4803,4455,1745,1740,1738,1736,1733,4821,11,6556,6411,6410,4804,4456,1746,1741,1739,1737,1734,1,0,12,6557,6412,6411,4805,4457,1747,1742,1740,1738,1735,2,1,0,12,6558,6413,6412,4806,4458,1748,1743,1741,1739,1736,3,2,4778,1,1,0,12,6560,6415,6414,4808,4460,1750,1745,1743,1741,1738,5,4,4854,1,1,0,3,5,3,1,4829,1,1,4829,1,1,4829,1,1,4829,1,1,4829,1,1,4829,1,1,4829,1,1,4829,1,1,0,9,9,8,7,6,5,4,3,2,1,4538,9,10,9,8,7,6,5,4,3,2,2834,1,1,430,1,2,2308,9,13,12,11,10,9,8,7,6,5,3302,3,239,237,1,4548,9,15,14,13,12,11,10,9,8,7,4546,1,1,408,1,1,0,11,153,152,18,17,16,15,14,13,12,11,10,4402,2,151,1,4612,11,155,154,20,19,18,17,16,15,14,13,12,2872,1,1,4834,9,22,21,20,19,18,17,16,15,14,4860,1,1,4548,1,1,4604,9,25,24,23,22,21,20,19,18,17,726,1,1,4266,9,27,26,25,24,23,22,21,20,19,0,1,0,0,1,1,4837,1,1,4837,1,1,4837,1,1,4837,1,1,0,5,5,4,3,2,1,0,1,1,4841,44,367,365,363,361,357,355,353,350,348,346,344,342,338,336,334,331,327,324,322,320,314,308,306,303,300,297,293,236,155,124,122,115,113,108,105,104,101,96,79,76,72,70,68,1,0,1,0,0,1,1,4845,2,2,1,0,3,3,2,1,0,1,0,4849,1,1,4494,6,280,277,276,275,2,1,0,1,1,4992,1,2,0,1,1,4806,2,286,4,0,1,0,0,1,1,4857,1,1,4857,1,1,4857,1,1,0,4,4,3,2,1,0,1,4618,0,2,4619,1,0,1,1,0,1,0,4867,1,1,4867,1,1,4867,1,1,4867,1,1,0,5,5,4,3,2,1,0,1,1,3420,2,2,1,0,1,1,2636,1,2,0,1,3,4824,2,2,1,0,1,0,4418,1,1,4182,1,2,5010,1,3,3556,2,2,1,0,2,4,1,0,3,5,2,1,4881,1,1,4881,1,1,0,3,3,2,1,3354,1,5865,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,4893,1,1,4893,1,1,0,3,3,2,1,0,3,4,3,2,5038,1,1,4456,3,6,5,4,4446,3,7,6,5,5038,2,2,1,4560,1,1,284,3,7,5,1,4270,3,4911,4910,4909,4542,1,1,0,1,1,5040,1,2,3680,1,1,0,1,0,0,2,6524,1,4208,2,6525,2,3582,1,1,0,2,3,1,0,1,1,0,1,0,0,1,1,4911,1,1,4911,1,1,4911,1,1,4911,1,1,0,5,5,4,3,2,1,5054,5,6,5,4,3,2,5036,4,355,354,87,1,4576,2,165,2,4898,5,9,8,7,6,5,1150,1,1,4772,1,2697,0,1,1,3080,1,2699,4774,2,2700,1,4915,1,1,5056,1,1,0,1,0,4917,1,1,4917,1,1,5058,3,3,2,1,0,1,1,4919,1,1,4919,1,1,0,1,3352,4502,1,1,4921,2,3,1,0,3,6696,5878,5765,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,0,9,9,8,7,6,5,4,3,2,1,4750,9,10,9,8,7,6,5,4,3,2,0,1,1,4204,9,12,11,10,9,8,7,6,5,4,0,1,1,4016,1,2,0,1,1,4018,1,4452,0,1,1,4366,1,1,0,1,0,506,1,1,4935,1,1,4935,1,1,4935,1,1,0,4,4,3,2,1,3808,4,5,4,3,2,1844,1,1,0,1,202,4966,2,201,200,0,1,0,4442,1,1,2830,2,2,1,0,2,3,2,4928,1,1,0,1,0,0,1,1,0,1,0,1710,1,1,5116,1,1,4949,3,40,2,1,0,1,0,0,1,5299,4544,1,1,0,2,3,1,4955,1,1,4955,1,1,4955,1,1,4955,1,1,4955,1,1,4955,1,1,4955,1,10,4955,1,1,4955,1,1,4955,1,1,0,5,14,4,3,2,1,4957,1,1,4957,1,1,0,3,3,2,1,0,1,0,0,1,1,3512,2,2,1,888,10,18,17,16,15,14,13,12,3,2,1,904,10,19,18,17,16,15,14,13,4,3,2,886,1,1,1552,10,21,20,19,18,17,16,15,6,5,4,4608,1,1,884,10,23,22,21,20,19,18,17,8,7,6,3788,10,24,23,22,21,20,19,18,9,8,7,4262,10,25,24,23,22,21,20,19,10,9,8,3922,1,1,3514,10,27,26,25,24,23,22,21,12,11,10,3828,2,4,1,882,10,29,28,27,26,25,24,23,14,13,12,4946,2,7,1,880,10,31,30,29,28,27,26,25,16,15,14,4256,10,32,31,30,29,28,27,26,17,16,15,4818,10,33,32,31,30,29,28,27,18,17,16,4916,1,1,0,1,0,5098,1,1,4965,1,1,4965,1,1,0,1,5786,0,1,1,3820,1,5838,0,2,5839,1,4650,3,5840,2,1,5112,1,1,0,4,5842,4,3,1,3506,1,6710,0,1,0,292,1,1,0,1,1,0,1,0,0,1,1,3704,1,2,4318,1,3,5054,2,2,1,0,1,0,626,1,1,4983,4,61,11,8,1,330,1,998,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,3476,1,1,0,1,1,4980,1,2,3504,1,1,4154,1,4,1594,1,1,4190,1,6,5098,1,1,0,1,0,3504,1,1,0,1,1,406,1,0,0,1,1,0,1,0,574,1,1,0,1,1,0,1,1,4422,1,2,5040,2,296,1,370,1,0,5130,4,109,53,52,1,4670,2,10,2,532,1,1,4176,1,0,394,1,1,0,1,1,5150,1,2,4686,1,1,0,1,1555,4588,1,1556,4994,1,1,5011,2,3,1,5011,1,1,5011,1,1,0,5,6,4,3,2,1,4998,5,7,5,4,3,2,4786,1,1,0,1,5094,4596,1,1,4320,1,2,3694,1,1,0,2,3,1,0,1,6845,406,1,1,5019,1,1,5019,1,1,5019,1,1,5019,1,1,5019,1,1,5019,1,1,5019,1,1,5019,1,1,0,9,9,8,7,6,5,4,3,2,1,4792,23,160,159,158,157,156,155,154,153,152,25,23,22,21,20,10,9,8,7,6,5,4,3,2,4790,1,1,4846,9,12,11,10,9,8,7,6,5,4,70,1,1,0,1,0,2484,1,0,5184,1,1,5146,1,4692,0,1,1,5158,1,2,4468,1,1,0,1,0,2056,1,1,5054,1,2,0,1,1,3752,2,3,1,0,1,0,5031,7,2304,2302,1338,1337,1334,1332,1,5031,1,1,0,9,2306,2304,1340,1339,1336,1334,3,2,1,4000,9,2307,2305,1341,1340,1337,1335,4,3,2,5156,1,1,5174,1,1,0,9,2310,2308,1344,1343,1340,1338,7,6,5,0,1,0,0,1,0,5162,1,4595,0,1,0,5026,2,5,1,4456,1,1019,0,1,0,5043,2,2922,1,5043,1,1,0,4,2924,3,2,1,5045,1,1,0,2,2,1,0,1,1,0,1,0,0,1,0,4910,1,1,5053,2,3,1,5053,1,1,5053,1,1,5053,1,1,5053,1,1,5053,1,1,0,8,9,7,6,5,4,3,2,1,4834,8,10,8,7,6,5,4,3,2,5118,1,1,0,1,1,4490,8,13,11,10,9,8,7,6,5,0,1,0,0,1,0,0,1,1,0,1,6736,0,1,6737,0,1,0,4274,1,1,0,1,0,0,1,0,0,1,6779,3888,1,0,0,1,0,0,1,1,0,1,0,4,1,1,0,1,0,0,1,1,32,1,0,4332,2,3,1,2494,1,2,2610,2,5,3,0,2,6,4,2776,2,7,5,0,2,8,6,0,1,7,0,1,8,2800,1,9,0,1,10,0,2,13,11,5070,1,12,0,2,15,13,0,1,14,0,2,17,15,0,1,16,0,1,17,2464,1,18,0,1,19,2814,1,20,0,1,21,938,1,22,0,1,23,0,1,0,60,1,0,0,1,0,0,1,0,0,4,4,3,2,1,0,2,6818,5,0,1,0,0,1,1,60,5,6819,42,41,39,2,0,1,3,2,1,0,5136,1,1,6,1,1,0,1,0,5138,1,1,0,1,1,0,1,2,0,1,3,0,1,0,5146,1,1,0,1,1,0,1,0,5150,1,1,0,1,1,2852,1,0,52,1,0,5264,1,1,3932,1,0,2850,1,0,2554,1,0,92,8,3731,1736,6,5,4,3,2,1,4304,1,3732,5178,1,1,0,1,0,0,1,1,24,1,1,3948,1,3096,0,1,1,4974,1,0,0,1,1,2,1,0,5160,1,1,4642,1,1,5218,1,2,0,51,6817,85,83,82,81,79,76,73,71,69,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,40,39,37,36,35,32,29,28,27,24,21,14,12,9,7,5,2,1,4460,51,6818,86,84,83,82,80,77,74,72,70,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,41,40,38,37,36,33,30,29,28,25,22,15,13,10,8,6,3,2,5288,51,6819,87,85,84,83,81,78,75,73,71,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,42,41,39,38,37,34,31,30,29,26,23,16,14,11,9,7,4,3,3834,2,2,1,5146,51,6821,89,87,86,85,83,80,77,75,73,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,44,43,41,40,39,36,33,32,31,28,25,18,16,13,11,9,6,5,4832,1,1,0,3,6,3,1,0,4,7,4,2,1,0,51,6825,93,91,90,89,87,84,81,79,77,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,48,47,45,44,43,40,37,36,35,32,29,22,20,17,15,13,10,9,5180,1,1,0,1,0,0,1,1,5172,1,1,4828,1,1,0,1,1,0,1,5,0,1,6898,5156,1,6899,0,1,0,0,1,0,302,1,0,0,1,0,2314,1,0,0,1,0,2942,1,0,5128,1,1,3706,1,0,5128,6,8,7,6,5,4,1,5179,3,10,3,1,5179,1,1,5179,1,1,5179,1,1,0,7,14,7,5,4,3,2,1,3732,7,15,8,6,5,4,3,2,5134,1,1,0,1,0,5183,1,1,5183,1,1,0,3,3,2,1,5284,3,4,3,2,4848,3,5,4,3,5288,3,6,5,4,4892,3,7,6,5,0,1,1,5160,10,26,19,17,16,15,14,13,9,8,7,78,10,27,20,18,17,16,15,14,10,9,8,4522,10,28,21,19,18,17,16,15,11,10,9,0,10,29,22,20,19,18,17,16,12,11,10,4926,3,13,12,11,0,5,15,4,3,2,1,4868,1,6965,0,2,6966,1,0,1,1,5298,1,2,0,1,1,0,2,3,1,5002,1,6271,4704,1,2260,5190,1,2261,4876,1,1,3436,2,3,1,0,1,1,0,1,0,0,1,1,5192,1,2,5158,1,1,0,2,3,1,5198,2,4,2,4884,1,1,0,2,3,1,4368,2,4,2,4698,2,5,3,3072,2,6,4,4828,1,1,5272,2,8,6,0,3,163,162,1,942,1,5622,0,1,0,5213,1,1,5213,1,1,5213,1,1,5213,1,1,5213,1,1,5213,1,1,4372,7,7,6,5,4,3,2,1,5246,1,1,3486,1,2,4180,2,5084,16,0,1,0,0,1,1,5217,1,1,5217,1,1,5217,1,1,5217,1,1,5217,1,1,5217,1,1,0,7,7,6,5,4,3,2,1,5219,1,1,5219,1,1,0,3,3,2,1,5344,1,1,5221,1,1,0,2,2,1,0,1,1,0,1,0,5227,3,2528,1558,1,5227,1,1,0,5,2530,1560,3,2,1,5352,1,1,4892,1,2,5229,1,1,5229,1,1,0,3,4,2,1,0,1,1,0,1,7106,0,2,7107,1,5360,2,227,1,5237,8,2319,234,231,229,227,225,224,1,0,1,0,5362,1,1,4674,1,1,0,1,1,0,1,1,0,1,0,5368,1,1,5245,1,1,5245,1,1,5245,1,1,5245,1,1,164,5,5,4,3,2,1,4836,5,6,5,4,3,2,4734,1,1,5392,1,2,3060,3,62,2,1,3980,1,3,4404,5,11,10,9,8,7,5272,2,66,1,976,1,1,192,5,14,13,12,11,10,5252,2,229,1,5024,5,16,15,14,13,12,4734,1,1,0,1,1,40,1,0,5247,1,1,5247,1,1,4838,3,3,2,1,4406,3,4,3,2,4910,1,1,4336,3,6,5,4,5370,1,1,3344,1,1,0,1,0,0,1,1,5251,2,2,1,5251,1,1,0,4,4,3,2,1,0,4,5,4,3,2,158,1,1,0,2,3,1,0,1,0,654,1,0,4904,1,1,5259,2,3,1,5259,1,1,5259,1,1,5259,1,1,5259,1,1,5259,1,1,5259,1,1,5259,1,1,5259,1,1,4850,11,12,10,9,8,7,6,5,4,3,2,1,5400,11,13,11,10,9,8,7,6,5,4,3,2,3780,1,1,5030,11,15,13,12,11,10,9,8,7,6,5,4,4038,1,1,5266,1,1,4692,11,18,16,15,14,13,12,11,10,9,8,7,5362,1,7,0,1,8,5244,11,21,19,18,17,16,15,14,13,12,11,10,5246,11,22,20,19,18,17,16,15,14,13,12,11,4116,11,23,21,20,19,18,17,16,15,14,13,12,1606,1,1,3868,11,25,23,22,21,20,19,18,17,16,15,14,0,1,0,4434,1,0,5386,1,1,4908,2,4925,1,5386,2,4,1,0,3,5,2,1,5368,3,6,3,2,0,1,1,5366,3,8,5,4,5294,3,9,6,5,4930,3,10,7,6,3282,5,162,161,160,2,1,4978,4,163,162,161,2,2296,1,3792,5220,1,1,5408,1,1,5390,1,1,0,1,1,0,1,0,5042,1,0,4050,1,1,5278,1,1,4706,2,4,1,0,3,5,2,1,5280,1,1,0,1,1,4234,1,2,5266,1,1,5275,2,3,1,5275,1,1,5275,1,1,5275,1,1,5275,1,1,5275,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,4718,1,1,0,2,2,1,5287,3,3,2,1,5287,1,1,0,5,5,4,3,2,1,3380,5,6,5,4,3,2,0,1,1,4842,5,8,7,6,5,4,4680,1,1,0,5,10,9,8,7,6,0,1,1,4534,5,12,11,10,9,8,5244,1,1,0,1,8,5214,5,15,14,13,12,11,0,1,1,4546,5,17,16,15,14,13,5284,1,1,0,1,0,5424,1,1,0,2,2,1,5020,2,3,2,248,1,1,5406,2,5,4,0,1,1,5305,3,5,3,1,5305,1,1,5305,1,1,5305,1,1,5305,1,1,5305,1,1,0,9,11,9,7,6,5,4,3,2,1,4740,9,12,10,8,7,6,5,4,3,2,5334,1,1,3398,1,1,4898,9,15,13,11,10,9,8,7,6,5,5410,1,1,4466,9,17,15,13,12,11,10,9,8,7,5256,9,18,16,14,13,12,11,10,9,8,4970,1,1,1842,2,117,1,5334,1,3,992,2,3,1,5448,9,23,21,19,18,17,16,15,14,13,4970,2,7,1,0,1,13,3700,1,14,0,1,0,0,1,1,5340,1,7057,0,2,7058,1,710,2,7059,2,0,1,0,5317,1,1182,5317,1,0,5324,1,1,5440,1,1,4690,3,5,4,1,4476,1,1,3704,1,1,0,1,1,0,1,0,0,1,1,4696,1,1,0,1,0,5398,1,1,5002,1,1,0,2,2,1,5362,2,3,2,0,1,7211,0,1,1,5472,4,153,152,151,2,5110,1,3,5338,1,4,4236,1,1,5350,1,3404,0,1,1,70,1,0,0,1,3407,70,1,3408,5432,1,0,0,1,1,5364,1,5576,5337,1,1,3352,1,0,4584,2,5580,1,0,6,9,8,7,5,3,1,0,1,1,5341,1,1,5341,1,1,5341,1,1,5341,1,1,0,5,5,4,3,2,1,4644,5,6,5,4,3,2,4832,1,1,4156,2,51,1,4502,5,9,8,7,6,5,5484,5,10,9,8,7,6,5006,2,2,1,0,1,0,0,1,1,5450,1,2,14,1,1,82,1,2,5354,3,4,2,1,5374,1,1,5010,1,2,0,5,7,5,4,2,1,5349,5,8,6,5,3,2,0,7,9,7,6,4,3,2,1,0,1,0,5353,1,1,5353,1,1,5353,1,1,5124,4,4,3,2,1,0,1,1,5458,1,2,22,2,150,1,0,1,0,5357,1,1,5357,1,1,5357,1,1,5357,1,1,3574,5,5,4,3,2,1,4900,5,6,5,4,3,2,5348,5,7,6,5,4,3,5034,2,2,1,0,2,4,1,5130,1,1,5386,1,1,3632,2,285,2,5138,1,4,5386,1,1,0,1,1,0,1,0,750,1,1,5363,1,1,5363,1,1,5363,1,1,5142,4,4,3,2,1,5390,1,1,5026,1,2,0,2,2,1,0,1,1,0,1,0,0,1,1,5371,1,1,5371,1,1,5371,1,1,0,4,4,3,2,1,4788,4,5,4,3,2,4862,1,1,4964,4,7,6,5,4,5476,1,1,5282,1,1,5436,5,240,10,9,8,7,5108,5,337,336,307,242,1,1222,1,6382,4806,7,317,315,13,12,11,10,1,5514,1,2,5502,1,1,0,1,0,322,2,7236,1,4534,2,7237,2,5408,1,1,3648,1,2,0,3,4,2,1,0,1,0,5379,1,1,5379,1,1,5379,1,1,5379,1,1,5379,1,1,5379,1,1,0,7,7,6,5,4,3,2,1,5026,2,124,1,0,1,7395,5512,2,7396,1,5410,1,1,1,1,1,1244,1,0,0,1,1,0,1,1,0,1,1,4880,1,5968,5538,1,5969,0,3,35,2,1,0,2,3,2,4672,1,1,0,2,0,7317,5430,1,1,1082,1,7333,0,1,7334,3534,4,7332,358,2,1,5540,6,7333,359,126,3,2,1,3450,1,1,5390,3,7335,5,4,4364,1,1,4832,3,7337,7,6,5106,2,161,1,5560,1,2,4126,1,1666,0,1,1,0,1,1,0,1,7421,5528,1,1,0,1,1,0,1,7314,4842,1,7315,5072,3,256,177,1,5000,1,7317,5126,4,290,264,176,1,5436,2,259,4,0,3,180,4,1,0,1,2,5194,2,182,3,5314,1,7,2568,1,425,5516,2,297,8,0,2,183,1,108,1,12,4654,1,1,2086,1,7329,5518,1,7330,4654,2,2,1,0,1,0,0,1,1,5419,1,1,5419,1,1,5419,1,1,5419,1,1,5419,1,1,0,6,6,5,4,3,2,1,5432,7,7340,7,6,5,4,3,2,4836,6,8,7,6,5,4,3,5324,6,9,8,7,6,5,4,4854,6,551,318,317,316,34,1,5544,3,277,166,1,4144,11,151,150,149,148,147,12,11,10,9,8,7,4854,6,13,12,11,10,9,8,5518,1,1,5544,1,2,4774,2,170,1,5562,7,7350,17,16,15,14,13,12,3650,2,296,1,5500,1,1,5012,6,20,19,18,17,16,15,0,7,300,298,268,265,212,37,1,5570,1,14,5408,6,23,22,21,20,19,18,5450,1,1,0,1,1,284,1,2,4840,1,4,4512,1,1,0,1,0,5550,1,1,5454,2,2,1,4780,2,3,2,5434,1,1,5090,2,5,4,3286,2,4,1,0,2,5,2,0,3,4,2,1,0,1,0,4934,1,1,5433,1,1,5433,1,1,5382,2,2,1,4934,1,1,0,1,1,4936,1,1616,0,1,1,0,1,1,0,1,0,0,1,7070,0,2,2,1,0,1,1,0,1,0,5456,1,1,0,2,2,1,5438,2,3,2,5404,1,1,0,2,3,1,4800,13,457,455,424,423,353,351,225,215,122,120,119,4,2,0,1,0,0,1,1,5457,1,1,5457,1,1,0,3,3,2,1,0,1,0,5461,1,1,5461,1,1,5461,1,1,5461,1,1,5461,1,1,5461,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,5590,1,1,5467,2,409,1,5467,1,1,5467,1,1,5467,1,1,410,14,2732,647,644,642,640,638,637,414,413,5,4,3,2,1,408,14,2733,648,645,643,641,639,638,415,414,6,5,4,3,2,406,1,1,5376,14,2735,650,647,645,643,641,640,417,416,8,7,6,5,4,5390,2,211,1,404,1,2,402,1,3,400,14,2739,654,651,649,647,645,644,421,420,12,11,10,9,8,4672,1,1,398,14,2741,656,653,651,649,647,646,423,422,14,13,12,11,10,396,14,2742,657,654,652,650,648,647,424,423,15,14,13,12,11,5440,14,2743,658,655,653,651,649,648,425,424,16,15,14,13,12,394,1,1,4280,14,2745,660,657,655,653,651,650,427,426,18,17,16,15,14,392,14,2746,661,658,656,654,652,651,428,427,19,18,17,16,15,388,14,2747,662,659,657,655,653,652,429,428,20,19,18,17,16,390,2,2,1,386,14,2749,664,661,659,657,655,654,431,430,22,21,20,19,18,384,1,1,414,14,2751,666,663,661,659,657,656,433,432,24,23,22,21,20,4714,8,511,510,358,356,353,352,3,1,2876,1,2,2992,2,5,3,382,2,6,4,3156,2,7,5,380,2,8,6,378,1,7,376,1,8,3174,3,519,517,9,374,1,10,372,2,13,11,5440,1,12,370,2,15,13,368,1,14,366,2,17,15,364,1,16,362,1,17,2824,1,18,360,1,19,3172,1,20,358,1,21,1294,1,22,356,1,23,354,14,2775,690,687,685,683,681,680,457,456,48,47,46,45,44,412,14,2776,691,688,686,684,682,681,458,457,49,48,47,46,45,350,14,2777,692,689,687,685,683,682,459,458,50,49,48,47,46,5444,14,2778,693,690,688,686,684,683,460,459,51,50,49,48,47,346,2,4,1,344,14,2780,695,692,690,688,686,685,462,461,53,52,51,50,49,400,6,562,40,39,38,36,1,340,3,401,319,2,340,14,2783,698,695,693,691,689,688,465,464,56,55,54,53,52,5474,2,401,1,344,2,401,1,338,14,2786,701,698,696,694,692,691,468,467,59,58,57,56,55,5474,1,1,336,1,1,334,1,2,332,1,3,330,14,2791,706,703,701,699,697,696,473,472,64,63,62,61,60,5474,1,1,328,1,1,326,14,2794,709,706,704,702,700,699,476,475,67,66,65,64,63,5474,1,1,324,1,1,3174,14,2797,712,709,707,705,703,702,479,478,70,69,68,67,66,374,14,2798,713,710,708,706,704,703,480,479,71,70,69,68,67,5586,1,1,4254,14,2800,715,712,710,708,706,705,482,481,73,72,71,70,69,4252,14,2801,716,713,711,709,707,706,483,482,74,73,72,71,70,3172,14,2802,717,714,712,710,708,707,484,483,75,74,73,72,71,2876,14,2803,718,715,713,711,709,708,485,484,76,75,74,73,72,4714,14,2804,719,716,714,712,710,709,486,485,77,76,75,74,73,414,11,689,315,221,8,7,6,5,4,3,2,1,4626,12,234,233,232,231,222,153,152,151,150,149,148,2,5500,6,535,470,458,252,147,1,322,14,2808,723,720,718,716,714,713,490,489,81,80,79,78,77,320,1,1,342,2,30,1,5570,14,2811,726,723,721,719,717,716,493,492,84,83,82,81,80,4266,1,1,318,1,1,5290,14,2814,729,726,724,722,720,719,496,495,87,86,85,84,83,316,1,1,316,14,2816,731,728,726,724,722,721,498,497,89,88,87,86,85,5474,1,1,4956,3,263,157,1,5532,3,440,181,2,0,1,0,5469,1,1,5469,1,1,3960,3,3,2,1,5469,4,4,3,2,1,402,5,5,4,3,2,1,0,1,1,0,1,0,5480,1,1,5492,1,1,5473,1,1,5473,1,1,5473,1,1,5473,1,1,5473,1,1,4906,6,6,5,4,3,2,1,5500,1,1,0,1,1,5066,6,9,8,7,6,5,4,5192,1,1,5138,1,5,0,1,1,4636,18,7522,480,478,477,476,475,474,473,472,471,470,469,13,12,11,10,9,8,3522,2,379,1,5248,24,499,498,497,397,395,393,392,391,390,389,388,387,191,190,189,188,187,186,15,14,13,12,11,10,4256,1,1,5484,1,1,0,1,0,5602,1,1,5536,4,264,233,232,1,4440,1,7426,5144,2,7427,5431,0,1,7428,5584,3,3,2,1,0,2,7569,1,0,1,1,0,1,0,5610,1,1,0,1,1,0,1,0,2356,1,1,436,1,2,4924,1,1,0,1,0,0,1,1,0,1,1,400,1,2,0,1,1,5499,7,659,651,610,463,235,3,1,0,1,7553,0,2,7554,1,388,16,7555,2871,786,783,781,779,777,776,553,552,144,143,142,141,140,2,384,5,653,97,96,95,1,0,1,0,5628,1,1,90,2,2,1,5505,1,1,0,2,2,1,0,1,0,5509,1,1,5509,1,1,5509,1,1,5509,1,1,5509,1,1,5509,1,1,1168,7,7,6,5,4,3,2,1,5494,7,8,7,6,5,4,3,2,5536,1,1,0,1,1,5630,13,236,235,234,233,232,231,11,10,9,8,7,6,5,1360,2,225,1,10,1,7575,0,1,1,0,1,0,5515,1,1,5515,1,1,5610,3,3,2,1,0,1,1,0,1,0,0,1,1,5521,1,1,5584,2,2,1,0,1,0,108,1,1,5523,1,1,0,2,2,1,0,1,1,5534,1,2,0,1,1,5529,1,2196,0,1,0,4026,1,1,5531,2,2,1,5531,1,1,5531,1,1,474,7,2202,6,5,4,3,2,1,472,7,2203,7,6,5,4,3,2,470,1,1,5440,7,2205,9,8,7,6,5,4,5454,1,1,468,1,2,466,1,3,464,7,2209,13,12,11,10,9,8,4736,1,1,462,7,2211,15,14,13,12,11,10,460,7,2212,16,15,14,13,12,11,5504,7,2213,17,16,15,14,13,12,458,1,1,4344,7,2215,19,18,17,16,15,14,456,7,2216,20,19,18,17,16,15,452,7,2217,21,20,19,18,17,16,454,2,2,1,450,7,2219,23,22,21,20,19,18,448,1,1,478,7,2221,25,24,23,22,21,20,4778,2,3,1,2940,1,2,3056,2,5,3,446,2,6,4,3220,2,7,5,444,2,8,6,442,1,7,440,1,8,3238,1,9,438,1,10,5504,1,11,434,2,14,12,432,1,13,430,2,16,14,428,1,15,426,1,16,2888,1,17,424,1,18,3236,1,19,422,1,20,1358,1,21,420,1,22,418,7,2244,48,47,46,45,44,43,476,7,2245,49,48,47,46,45,44,416,7,2246,50,49,48,47,46,45,414,7,2247,51,50,49,48,47,46,5508,7,2248,52,51,50,49,48,47,410,2,5,1,408,7,2250,54,53,52,51,50,49,464,5,40,39,38,36,1,404,1,2,404,7,2253,57,56,55,54,53,52,5538,1,1,408,1,1,402,7,2256,60,59,58,57,56,55,5538,1,1,400,1,1,398,1,2,396,1,3,394,7,2261,65,64,63,62,61,60,5538,1,1,392,1,1,390,7,2264,68,67,66,65,64,63,5538,1,1,388,1,1,3238,7,2267,71,70,69,68,67,66,438,7,2268,72,71,70,69,68,67,5650,1,1,4318,7,2270,74,73,72,71,70,69,4316,7,2271,75,74,73,72,71,70,3236,7,2272,76,75,74,73,72,71,2940,7,2273,77,76,75,74,73,72,4778,7,2274,78,77,76,75,74,73,478,8,8,7,6,5,4,3,2,1,4690,1,2,5564,1,1,386,7,2278,82,81,80,79,78,77,384,1,1,406,2,30,1,5634,7,2281,85,84,83,82,81,80,4330,1,1,382,1,1,5354,7,2284,88,87,86,85,84,83,380,1,1,380,7,2286,90,89,88,87,86,85,5538,1,1,5020,1,1,5596,1,2,476,1,7683,0,2,353,1,0,1,0,482,1,1,0,1,1,0,1,874,5526,1,875,5492,1,1,4262,2,3,1,4698,2,4,2,4972,2,5,3,4892,1,1,0,2,3,2,0,1,7030,3406,1,0,1072,1,1,0,1,1,4882,1,1,0,1,0,5052,1,1,4706,1,1,3934,1,1,4980,1,891,5670,1,1,5138,1,1,0,1,0,5549,1,1,5549,1,1,5549,1,1,5549,1,1,496,5,5,4,3,2,1,4982,1,1,5672,1,1,0,1,0,5551,1,1,5551,1,1,5551,1,1,5500,4,4,3,2,1,5214,1,1,1236,1,1,0,1,0,5626,1,1,5230,1,1,5356,2,2,1,0,1,1,5582,1,2,5322,1,1,5290,1,7765,0,1,1,0,1,707,0,1,7669,5568,1,7670,0,1,1,0,2,7671,936,0,1,6950,0,1,0,0,1,1,5556,1,2,5472,1,1,5578,1,4,2716,1,1,0,2,46,2,0,1,0,456,6,109,108,107,106,9,1,0,1,7643,5610,1,679,0,1,0,526,1,1,0,1,937,5588,1,938,0,1,1,0,1,0,5726,1,1,5585,1,1,5585,1,1,0,3,3,2,1,360,1,0,0,1,1,5730,1,2,0,1,1,5254,1,4,0,1,1,0,1,0,5630,1,0,5028,1,1,4184,1,0,5028,1,1,5722,1,0,0,1,0,5030,2,2,1,0,1,0,5740,1,1,5599,5,10,8,6,3,1,5599,1,1,340,7,12,10,8,5,3,2,1,0,1,0,0,1,1,0,1,0,0,2,7716,1,4944,2,7717,2,5724,2,7718,3,4918,2,7719,4,4330,2,7720,5,4912,2,7721,6,5740,2,7722,7,5680,6,6,5,4,3,2,1,0,1,0,0,1,1,5611,1,1,5611,1,1,0,3,3,2,1,354,3,4,3,2,0,1,1,0,1,986,4928,1,986,5740,1,988,5652,1,1,0,1,990,5398,1,1,0,1,0,0,1,1,0,1,0,688,1,1,0,1,1,5750,1,1,0,1,0,4052,1,1,534,4,198,196,2,1,0,1,5068,5540,1,6331,0,1,1,0,1,0,0,1,1,5586,1,2,4542,1,1,0,1,0,5108,1,1,5639,1,1,5639,1,1,0,3,3,2,1,0,1,0,5320,2,3663,1,5322,3,3664,2,1,5784,1,1,0,4,3666,4,3,1,5645,1,1,5645,1,1,5645,1,1,5645,2,135,1,5645,1,1,5645,1,1,5645,6,7501,87,86,84,27,1,572,1,0,0,1,1,5770,1,1814,4012,1,1,5720,1,1,5450,1,1,0,1,0,0,1,0,4844,1,1820,0,1,1,2596,1,0,0,1,1,4222,1,4509,5816,3,4510,4507,1,4138,4,4511,4508,2,1,0,1,1,0,1,0,0,1,0,5688,1,1,584,1,1,2538,1,0,5688,1,1,0,1,0,0,1,0,0,1,0,0,1,0,5784,1,0,0,1,0,5812,5,5,4,3,2,1,0,3,7102,7,1,5658,3,7103,8,2,5700,1,1,5568,2,2,1,5680,1,1,722,3,7107,12,6,5350,1,1,5350,6,7109,14,8,7,3,1,0,7,7110,15,9,8,4,2,1,1616,7,7111,16,10,9,5,3,2,0,1,1,0,7,7113,18,12,11,7,5,4,388,7,7114,19,13,12,8,6,5,0,7,7115,20,14,13,9,7,6,0,1,1,0,1,2,0,1,3,0,7,7119,24,18,17,13,11,10,0,1,1,1980,7,7121,26,20,19,15,13,12,3872,1,1,5691,1,1,5691,1,1,5691,1,1,0,3,3,2,1,0,7,7127,32,26,25,21,19,18,0,1,1,0,7,7129,34,28,27,23,21,20,0,7,7130,35,29,28,24,22,21,0,2,2,1,0,7,7132,37,31,30,26,24,23,0,7,7133,38,32,31,27,25,24,5060,1,2,1538,7,7135,40,34,33,29,27,26,1642,7,7136,41,35,34,30,28,27,5690,2,2,1,0,7,7138,43,37,36,32,30,29,0,1,1,0,7,7140,45,39,38,34,32,31,0,1,1,0,7,7142,47,41,40,36,34,33,0,7,7143,48,42,41,37,35,34,5134,2,2,1,0,7,7145,50,44,43,39,37,36,0,1,1,0,7,7147,52,46,45,41,39,38,0,1,1,4312,7,7149,54,48,47,43,41,40,0,1,1,0,7,7151,56,50,49,45,43,42,0,1,1,0,7,7153,58,52,51,47,45,44,0,1,1,0,7,7155,60,54,53,49,47,46,0,1,1,5658,7,7157,62,56,55,51,49,48,4272,7,7158,63,57,56,52,50,49,5728,7,7159,64,58,57,53,51,50,4132,3,3,2,1,434,1,2,0,7,7162,67,61,60,56,54,53,0,1,1,0,7,7164,69,63,62,58,56,55,0,7,7165,70,64,63,59,57,56,0,7,7166,71,65,64,60,58,57,0,1,1,5780,1,2,5162,1,1,0,1,2,0,1,3,5246,1,6,0,1,1,0,7,7174,79,73,72,68,66,65,0,1,1,5692,7,7176,81,75,74,70,68,67,270,1,1,0,7,7178,83,77,76,72,70,69,0,1,1,0,7,7180,85,79,78,74,72,71,5910,5,64,63,49,48,1,0,7,7182,87,81,80,76,74,73,5912,1,1,0,1,1,4324,7,7185,90,84,83,79,77,76,0,7,7186,91,85,84,80,78,77,5728,2,2,1,0,1,1,4602,7,7189,94,88,87,83,81,80,5762,1,1,2250,1,1,3932,7,7192,97,91,90,86,84,83,5762,1,1,5212,2,4,1,2250,1,2,5880,2,5,1,0,1,6,1318,7,7198,103,97,96,92,90,89,0,7,7199,104,98,97,93,91,90,5766,2,2,1,5386,7,7201,106,100,99,95,93,92,0,1,1,0,1,1,5666,7,7204,109,103,102,98,96,95,4,1,1,0,7,7206,111,105,104,100,98,97,4178,1,1,5787,1,1,5787,1,1,5787,1,1,0,3,3,2,1,0,7,7212,117,111,110,106,104,103,5818,1,1,5924,7,7214,119,113,112,108,106,105,5888,1,1,5920,7,7216,121,115,114,110,108,107,5894,1,1,0,1,1,0,7,7219,124,118,117,113,111,110,5778,1,1,0,1,1,2396,7,7222,127,121,120,116,114,113,0,1,1,4972,7,7224,129,123,122,118,116,115,0,1,1,0,1,2,500,1,3,126,2,2,1,5292,1,5,5054,1,1,0,7,7231,136,130,129,125,123,122,0,7,7232,137,131,130,126,124,123,0,7,7233,138,132,131,127,125,124,0,5,121,120,3,2,1,0,7,7235,140,134,133,129,127,126,5310,3,72,71,1,762,7,7237,142,136,135,131,129,128,0,1,1,0,1,0,5094,1,1,0,2,2,1,0,3,3,2,1,5174,3,4,3,2,5310,1,1,0,2,3,1,0,1,0,5832,1,6681,0,1,0,5838,1,1,0,1,6689,5840,1,1,0,4,6,5,3,1,4302,4,7,6,4,2,2366,4,8,7,5,3,5538,4,9,8,6,4,4616,2,2,1,3538,2,3,2,5854,4,12,11,9,7,5248,4,13,12,10,8,4990,2,7,1,5831,5,9,5,4,3,1,5831,1,1,5831,1,1,5831,1,1,5831,1,1,5831,1,1,5831,1,1,5831,1,1,0,13,17,13,12,11,9,8,7,6,5,4,3,2,1,5928,1,8027,5856,1,1,340,1,0,5833,1,1,5833,1,1,5833,1,1,5833,1,1,848,5,5,4,3,2,1,5824,5,6,5,4,3,2,4304,1,1,5970,5,8,7,6,5,4,5138,5,9,8,7,6,5,5966,5,10,9,8,7,6,5974,2,2,1,5510,4,6,5,4,1,4304,2,8,1,0,3,9,2,1,5700,3,10,3,2,1702,1,1,0,2,3,1,0,1,0,0,1,1,5848,1,2,5874,1,1,0,1,4,5850,1,1,0,1,1,0,3,6,4,1,5152,3,7,5,2,5980,3,8,6,3,0,2,7171,7170,5876,2,7172,7171,3322,1,1,5912,2,7174,7173,5948,1,1,0,1,2,5568,2,7177,7176,0,1,1,0,5,8,6,4,3,1,0,1,1,5920,1,2,2722,1,1,5857,2,3,1,0,3,4,2,1,5980,3,5,3,2,5626,1,1,5922,2,8060,7742,2724,1,1,5536,4,7743,7298,3919,1,0,5,7744,7299,3920,2,1,5982,5,7745,7300,3921,3,2,5844,1,1,0,5,7747,7302,3923,5,4,0,1,1,1404,5,7749,7304,3925,7,6,5672,1,1,5542,5,7751,7306,3927,9,8,5442,1,1,4688,1,2,0,1,3,0,7,11,9,7,5,3,2,1,0,1,0,5368,1,1,0,2,2,1,0,3,3,2,1,0,1,1,0,1,0,6046,1,1,0,2,2,1,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,5895,1,1,0,2,2,1,5897,1,1,5897,1,1,5897,1,1,5897,1,1,5897,1,1,5897,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,2,0,1,1,0,1,0,2938,1,1,5862,1,1,5324,1,1,5936,1,1,5909,1,1,5909,1,1,5909,1,1,5909,1,1,5909,1,1,5909,1,1,0,6,6,5,4,3,2,1,0,1,0,0,2,125,1,5332,2,126,2,4386,2,127,3,5074,2,2,1,5622,2,129,5,2450,2,130,6,4700,2,2,1,3622,2,3,2,3620,1,3,662,1,4,5915,6,10,7,4,3,2,1,5915,1,1,0,8,12,9,6,5,4,3,2,1,5980,8,13,10,7,6,5,4,3,2,6016,2,170,1,5940,2,8144,140,5917,1,1,0,2,2,1,0,1,2174,5921,1,1,0,2,2,1,3668,2,3,2,5914,1,1,6062,2,5,4,5914,1,1,0,1,1,4396,1,8155,5084,1,1,0,2,4289,1,1664,2,4290,2,5910,1,1,5927,2,3,1,5927,1,1,5927,1,1,5927,1,1,5927,1,1,5927,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,5880,1,0,360,1,1,2808,1,8073,5958,1,3,1172,1,1,5506,1,0,5880,1,1,5931,5,8,6,5,3,1,5931,1,1,5931,1,1,5931,1,1,0,9,12,10,9,7,5,4,3,2,1,5933,1,1,5933,1,1,5933,1,1,5933,1,1,5933,1,1,5933,1,1,2484,7,7,6,5,4,3,2,1,4612,1,1,4830,2,2,1,0,1,0,5935,1,1,5935,1,1,5935,1,1,0,4,4,3,2,1,5937,1,1,5937,1,1,5937,1,1,5937,1,1,5442,5,5,4,3,2,1,5928,5,6,5,4,3,2,5614,1,1,6078,4,146,145,3,1,5937,3,148,75,1,0,1,8320,0,1,1,5941,2,2,1,0,3,3,2,1,5943,1,2367,0,2,2368,1,0,1,1,0,1,0,0,1,7334,5951,1,1,0,1,0,5953,1,1,0,1,0,162,1,0,5938,1,1,4780,1,0,5940,1,1,2428,1,1,5908,1,2373,0,4,7,5,2,1,5957,5,8,6,3,2,1,0,6,9,7,4,3,2,1,0,1,0,220,1,0,5988,1,1,0,2,3,1,0,1,8229,0,2,8229,1,0,1,8218,0,1,0,0,1,1,0,2,2,1,5154,2,3,2,0,1,1,5136,2,5,4,5640,1,1,686,1,0,0,1,1,0,1,0,6122,1,1,6008,2,2,1,0,2,3,1,0,1,8271,5985,1,1,0,2,2,1,0,1,0,0,1,1,5976,1,1,0,2,2,1,6096,2,3,2,3246,1,1,0,1,0,5496,1,1,1680,1,1,0,1,0,5744,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,6007,1,1,6007,1,1,6007,1,1,5380,3,3,2,1,5218,2,2584,1,6007,1,7442,6007,1,1,0,3,7444,2,1,5202,1,7385,6009,4,63,61,42,1,0,1,0,0,1,0,6154,1,1,0,1,0,0,1,1,3136,1,0,5354,1,1,0,1,0,5050,2,7568,1,6186,3,7569,2,1,4698,4,7570,3,2,1,0,5,7571,4,3,2,1,0,5,7572,5,4,3,2,0,1,1,0,5,7574,7,6,5,4,5572,5,7575,8,7,6,5,0,1,1,2534,1,2,5322,5,7578,11,10,9,8,1442,5,7579,12,11,10,9,6056,1,1,0,1,1,0,5,7582,15,14,13,12,0,5,7583,16,15,14,13,1902,5,7584,17,16,15,14,0,5,7585,18,17,16,15,986,5,7586,19,18,17,16,5892,1,1,0,5,7588,21,20,19,18,6150,5,7589,22,21,20,19,6066,1,1,0,1,1,0,1,2,3766,5,7593,26,25,24,23,5850,1,1,2934,5,7595,28,27,26,25,8,1,1,0,5,7597,30,29,28,27,6072,1,1,5454,1,1,0,5,7600,33,32,31,30,6074,1,1,0,1,1,0,5,7603,36,35,34,33,5548,2,30,1,1398,5,7605,38,37,36,35,2470,5,7606,39,38,37,36,0,1,1,0,5,7608,41,40,39,38,0,1,1,5356,5,7610,43,42,41,40,5144,1,1,0,1,1,6162,1,2,0,1,1,4886,5,7615,48,47,46,45,6046,1,1,5778,1,2,1006,1,1,5572,5,7619,52,51,50,49,2650,5,7620,53,52,51,50,6044,1,1,3824,5,7622,55,54,53,52,5220,1,1,0,5,7624,57,56,55,54,5478,1,1,5638,5,7626,59,58,57,56,0,1,1,6014,1,2,1424,5,7629,62,61,60,59,5562,1,1,5894,5,7631,64,63,62,61,0,1,1,0,5,7633,66,65,64,63,1432,5,7634,67,66,65,64,0,1,1,0,1,1,0,1,2,5434,1,1,1992,5,7639,72,71,70,69,6,2,7,1,210,5,7641,74,73,72,71,4566,1,1,0,1,1,6104,1,66,0,1,1,0,1,71,3120,5,7647,80,79,78,77,0,1,1,5580,1,64,6118,5,7650,83,82,81,80,6083,1,1,6083,1,1,6083,1,1,6083,1,1,6083,1,1,6224,5,5,4,3,2,1,0,1,1,0,5,7658,91,90,89,88,6228,1,1,6114,1,1,6087,1,1,6087,1,1,6087,1,1,6087,1,1,6087,1,1,0,5,5,4,3,2,1,96,5,7667,100,99,98,97,1216,5,7668,101,100,99,98,5176,1,1,6116,1,2,3342,2,22,1,0,5,7672,105,104,103,102,0,1,1,0,1,0,0,1,1,6082,1,2,4666,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,6224,5,7,6,4,3,2,2258,5,8,7,5,4,3,5298,2,2,1,0,7,10,9,7,6,5,4,1,0,8,11,10,8,7,6,5,2,1,2048,13,7686,119,118,117,116,12,11,9,8,7,6,3,2,0,1,1,24,8,14,13,11,10,9,8,5,4,0,1,0,6111,1,1,6111,1,1,6111,1,1,0,4,4,3,2,1,6113,1,1,436,2,2,1,0,1,0,296,1,1,6115,1,1,6115,1,1,6115,1,1,6115,1,1,6115,1,1,0,5,5,4,3,2,1,0,1,8,5608,1,9,5366,1,1,0,1,2,6082,1,3,0,1,0,0,1,7665,0,2,2,1,0,3,3,2,1,0,3,4,3,2,6116,2,95,1,0,3,6,5,4,0,3,7,6,5,6142,1,1,292,1,1,0,3,10,9,8,0,1,1,4394,3,12,11,10,0,1,1,0,3,14,13,12,0,1,1,6060,3,16,15,14,6152,1,1,0,1,0,0,1,1,5538,1,2,0,1,1,0,2,3,1,6138,2,4,2,0,1,0,0,1,1,0,1,0,852,1,0,6159,3,6208,6207,1,4630,2,3,1,6159,1,1,0,2,2,1,0,1,0,4634,1,1,1468,2,2,1,4552,2,3,2,6170,1,1,160,2,3,1,5652,2,4,2,6190,2,5,3,0,2,2,1,0,1,3,4170,1,3,6066,1,4,0,1,5,0,1,0,6171,1,1,6171,1,1,6171,1,1,0,4,4,3,2,1,6173,1,1,6173,1,1,6173,1,1,6173,1,1,4970,5,5,4,3,2,1,0,1,0,5590,1,1,4666,1,1,5892,1,2,0,1,1,6177,1,4,6177,3,4,2,1,6177,1,1,6177,1,1,0,6,7,5,4,3,2,1,0,1,2250,5078,1,2251,0,2,2,1,0,1,0,6192,1,1310,6218,1,1,5218,1,4721,0,1,4722,2424,1,4723,6146,1,7021,5464,8,6889,47,7,5,4,3,2,1,6187,1,1,4658,9,6891,49,9,7,6,5,4,3,1,6187,1,1,0,2,2,1,5562,1,3829,4660,1,1,0,1,1,6191,1,8546,0,1,1,6193,1,1,6193,1,1,6193,1,1,0,4,4,3,2,1,6195,1,3900,6195,1,1,0,4,6481,3902,2,1,3960,4,6482,3903,3,2,6180,1,1,5772,4,6484,3905,5,4,6146,1,1,0,3,5,3,1,4300,1,6847,6190,1,8636,6262,2,8637,1,3064,1,1,5508,1,8639,6272,1,1,6272,1,5,6199,4,7,4,2,1,0,5,8,5,3,2,1,1742,5,9,6,4,3,2,5616,1,1,0,1,0,4926,1,1,4674,1,1,0,2,2,1,0,1,0,6207,1,1,6207,1,1,0,3,3,2,1,0,1,1,0,1,0,5586,1,1,4684,1,1,4776,2,2,1,0,1,1,0,1,0,6217,1,1,6217,1,1,6217,1,1,0,4,4,3,2,1,0,1,1,4900,2,2,1,0,3,3,2,1,4774,8,7839,272,271,270,269,4,3,2,6176,3,225,216,1,0,3,6,5,4,6236,1,1,5518,3,8,7,6,1568,3,9,8,7,6366,4,267,157,2,1,3988,3,11,10,9,6208,1,1,6232,1,1,1352,3,14,13,12,136,3,15,14,13,3132,3,182,2,1,0,1,0,6227,1,1,6227,1,1,6227,1,1,6227,1,1,6227,1,1,6227,1,1,3848,7,7,6,5,4,3,2,1,0,1,1,6370,1,2750,0,1,0,6286,1,0,6372,3,2190,2,1,0,3,4599,4,1,5910,4,4600,5,2,1,6233,5,4601,6,3,2,1,6233,1,1,6233,1,1,0,8,4604,9,6,5,4,3,2,1,6006,8,4605,10,7,6,5,4,3,2,6148,11,4606,163,162,161,11,8,7,6,5,4,3,6100,8,4607,12,9,8,7,6,5,4,2102,1,1,0,8,4609,14,11,10,9,8,7,6,2104,8,4610,15,12,11,10,9,8,7,0,8,4611,16,13,12,11,10,9,8,6010,3,3,2,1,0,1,0,6241,1,1,6241,1,1,6241,1,1,6241,1,1,6241,1,1,1518,6,6,5,4,3,2,1,4630,6,7,6,5,4,3,2,6248,1,1,0,2,3,1,6243,1,1,0,2,2,1,0,2,3,2,6142,2,177,1,6176,2,5,4,0,1,1,6148,2,7,6,82,2,8,7,5866,2,2,1,0,1,0,6251,1,1,6251,1,1,6251,1,1,0,4,4,3,2,1,5412,4,5,4,3,2,6276,1,1,5960,4,7,6,5,4,2788,4,8,7,6,5,5028,4,9,8,7,6,2726,3,292,176,1,5590,4,11,10,9,8,4462,1,1,4976,4,13,12,11,10,5558,4,14,13,12,11,4932,1,1,6116,2,3,1,5686,4,17,16,15,14,5606,5,334,333,332,331,1,5742,1,2,4644,4,335,334,333,3,5668,4,21,20,19,18,0,1,0,6255,1,1,6255,1,1,6255,1,1,0,4,4,3,2,1,5342,4,5,4,3,2,6210,1,1,1994,4,7,6,5,4,6206,1,1,0,3,5,3,1,5850,3,6,4,2,1308,1,1,6034,1,0,256,1,1,6362,1,2,5498,1,1,5044,3,31,30,2,6286,1,5,0,1,1,5852,1,7,0,1,1,0,3,6622,4043,143,5762,1,1,6265,1,1,6265,1,1,0,3,3,2,1,6267,1,171,6267,1,1,6267,1,1,6267,1,1,6267,1,1,0,6,176,5,4,3,2,1,5628,6,177,6,5,4,3,2,6430,1,1,5546,6,179,8,7,6,5,4,6342,1,1,0,6,181,10,9,8,7,6,4418,1,1,6256,6,183,12,11,10,9,8,5430,6,184,13,12,11,10,9,6374,5,355,354,292,2,1,6050,6,186,15,14,13,12,11,6298,7,374,334,295,114,47,43,1,0,1,0,6346,1,1,6398,1,1,0,1,1,0,1,0,6277,1,1,0,2,2,1,6279,1,1,6279,1,1,6279,1,1,0,4,4,3,2,1,5654,3,659,658,657,4752,1,1,0,2,2,1,6283,1,1,6283,1,1,6283,1,1,6283,1,1,0,5,5,4,3,2,1,6056,5,6,5,4,3,2,6388,1,1,0,1,1,6384,2,114,3,5196,1,4,5198,1,5,0,2,8817,6669,1250,2,8818,6670,6272,1,1,4012,2,8820,6672,5858,1,1,0,2,8822,6674,6394,1,1,0,1,1,0,2,8825,6677,0,1,1,4060,2,8827,6679,5456,1,1,5050,1,0,0,1,1,0,1,1,6301,1,1,6301,1,1,5806,3,3,2,1,5606,3,4,3,2,4980,1,1,4772,2,3,1,0,3,4,2,1,5878,3,5,3,2,6252,2,139,1,0,1,0,4776,1,1,6408,2,2,1,0,1,1,5952,1,2,6260,1,1,6307,25,414,314,312,311,310,278,272,269,268,267,266,265,213,204,202,158,52,30,28,26,23,21,19,3,1,0,1,2495,2234,1,2496,2250,1,2497,2232,1,1,2898,1,2499,5954,1,1,2230,1,2501,5134,1,2502,5608,1,2503,5268,1,1,4860,1,2505,5174,2,4,1,2228,1,2507,6292,2,7,1,2226,1,2509,5602,1,2510,6432,2,2,1,6164,1,2512,6262,1,1,0,1,0,6414,1,1,26,1,1,0,1,1,6438,1,8657,0,1,1,0,1,1,4560,1,3,6317,1,1,6317,1,1,0,3,3,2,1,0,1,0,0,2,545,1,6323,3,546,2,1,6323,1,1,0,5,548,4,3,2,1,0,1,8794,6468,1,6493,6382,1,2695,6468,1,1,0,1,0,0,1,1,0,1,3613,4884,1,3614,6286,1,1,1676,1,3616,5626,1,3617,6474,2,2,1,0,3,6,4,1,0,1,135,0,1,0,0,1,1,6341,2,11,1,0,1,2547,6328,1,2548,5502,1,2549,2038,1,1,6370,1,2,5122,1,1,6122,1,2553,6006,3,6,5,1,772,1,6,6328,2,7917,2556,6370,1,1,6238,1,1,0,1,8912,6418,1,1,0,1,1,0,1,1,4820,1,4126,2676,1,1,0,1,1,3346,1,0,4822,1,1,0,1,1,5822,1,1,0,1,1,46,1,4941,0,1,1,6074,1,2,0,1,1,0,1,0,0,1,7937,0,1,0,258,1,1,0,1,0,0,1,1,1432,1,1,5716,2,2,1,0,1,0,3624,1,1,0,1,1,0,1,0,6146,1,4767,6375,3,7906,2,1,6375,1,1,6375,1,1,0,6,7909,5,4,3,2,1,0,1,0,0,1,1,6381,6,2753,64,63,61,48,1,6381,1,1,6381,11,101,100,98,96,92,90,88,85,83,54,1,0,1,0,5582,1,1,6383,2,23,1,0,1,0,6338,1,621,6385,3,621,2,1,6385,1,1,6385,1,1,6385,1,1,0,7,625,6,5,4,3,2,1,0,1,0,4896,1,1,0,1,1,5998,1,2,0,2,631,630,6346,2,632,631,5808,1,1,6393,2,3,1,6393,1,1,0,4,5,3,2,1,6380,1,2453,0,2,637,1,1906,1,1,0,1,0,6532,1,1,6399,2,26,1,0,1,0,6540,1,1,6401,5,50,34,26,3,1,0,1,0,0,2,644,1,0,1,1,3660,1,2,5220,1,1,0,1,0,678,1,1,0,2,2,1,36,1,0,6398,1,1,6394,1,1,6396,1,2,6340,1,4,0,1,1,0,1,0,634,1,1,6415,1,1,6415,1,1,6415,1,1,5212,5,35,4,3,2,1,5692,4,5,4,3,2,1488,1,1,5726,1,2,6488,1,1,0,4,9,8,7,6,5694,1,1,5776,4,11,10,9,8,6444,1,1,3038,4,13,12,11,10,0,1,1,0,1,0,6421,2,4369,1,6421,1,1,6421,1,1,6421,1,1,6421,1,1,6421,1,1,6421,1,1,6421,1,1,0,10,4377,9,8,7,6,5,4,3,2,1,5700,10,4378,10,9,8,7,6,5,4,3,2,5510,1,1,6584,1,2,5132,1,3,3044,10,4382,14,13,12,11,10,9,8,7,6,5116,1,1,6194,10,4384,16,15,14,13,12,11,10,9,8,6192,1,1,0,1,0,6425,1,1,5966,2,2,1,0,1,1,0,1,1,0,1,0,6431,1,1,6431,1,1,0,3,3,2,1,756,1,0,6574,1,1,0,2,2,1,5340,2,3,2,6558,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,2,8173,1,6578,2,8174,2,6445,1,1,6445,1,1,6445,1,1,6430,2,8178,6,3504,1,1,0,8,8180,8,7,6,5,4,3,1,1274,8,8181,9,8,7,6,5,4,2,0,8,8182,10,9,8,7,6,5,3,6118,8,8183,11,10,9,8,7,6,4,0,8,8184,12,11,10,9,8,7,5,6434,2,2,1,5412,8,8186,14,13,12,11,10,9,7,5560,8,8187,15,14,13,12,11,10,8,6096,2,2,1,6128,8,8189,17,16,15,14,13,12,10,6436,9,8190,18,17,16,15,14,13,11,1,0,1,1,6098,1,3,6438,3,7,6,1,4962,2,4,1,6582,8,8195,23,22,21,20,19,18,16,5094,8,8196,24,23,22,21,20,19,17,6578,8,8197,25,24,23,22,21,20,18,6576,1,1,6052,1,1,3100,8,8200,28,27,26,25,24,23,21,0,8,8201,29,28,27,26,25,24,22,5420,8,8202,30,29,28,27,26,25,23,6408,1,1,0,8,8204,32,31,30,29,28,27,25,6410,1,1,6444,8,8206,34,33,32,31,30,29,27,6442,1,1,5872,1,2,6580,4,14,13,9,1,5252,8,8210,38,37,36,35,34,33,31,6442,1,1,0,8,8212,40,39,38,37,36,35,33,0,8,8213,41,40,39,38,37,36,34,5876,5,11,9,7,2,1,4558,8,8215,43,42,41,40,39,38,36,2206,8,8216,44,43,42,41,40,39,37,6106,2,2,1,6602,5,37,36,33,30,1,0,8,8219,47,46,45,44,43,42,40,6108,5,39,19,14,10,1,4972,8,8221,49,48,47,46,45,44,42,0,1,1,0,14,43,38,35,32,31,29,24,20,14,12,9,5,3,1,5882,14,44,39,36,33,32,30,25,21,15,13,10,6,4,2,5820,14,45,40,37,34,33,31,26,22,16,14,11,7,5,3,4328,1,1,6452,14,47,42,39,36,35,33,28,24,18,16,13,9,7,5,6494,1,1,0,1,1,6060,14,50,45,42,39,38,36,31,27,21,19,16,12,10,8,1518,1,1,6060,1,1,6496,14,53,48,45,42,41,39,34,30,24,22,19,15,13,11,0,1,1,5960,14,55,50,47,44,43,41,36,32,26,24,21,17,15,13,0,1,1,6576,14,57,52,49,46,45,43,38,34,28,26,23,19,17,15,5336,14,58,53,50,47,46,44,39,35,29,27,24,20,18,16,6612,1,1,0,1,0,6616,1,2102,6598,2,2,1,5890,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,5638,5,6,5,4,3,2,6250,5,7,6,5,4,3,6502,2,2,1,3014,5,9,8,7,6,5,5264,1,1,6186,5,11,10,9,8,7,2078,1,1,3838,1,2,6464,5,14,13,12,11,10,6506,1,1,4482,1,1,4494,19,77,72,69,66,65,63,58,54,48,46,43,39,37,35,17,16,15,14,13,4290,1,1,6480,5,19,18,17,16,15,6506,1,1,6194,1,1,4100,5,22,21,20,19,18,2062,1,1,6258,5,24,23,22,21,20,6500,1,1,2366,1,7140,6660,2,7141,1,6470,3,7142,2,1,0,4,7143,3,2,1,5442,4,7144,4,3,2,1308,4,7145,5,4,3,4578,4,7146,6,5,4,6126,2,3,1,28,4,7148,8,7,6,6622,3,4,2,1,6604,2,7,1,6481,1,1,6481,1,1,0,3,3,2,1,2410,1,9063,6650,1,1,6160,2,2,1,1846,1,1,1004,2,4,3,0,1,1,6588,1,2,6202,1,3,0,1,1,5592,1,3,0,1,4,0,1,5,6408,1,6,0,1,11,3144,1,12,4188,1,13,5958,1,14,0,1,15,5456,2,18,17,6598,1,1,6212,2,76,2,6628,2,21,20,6642,1,1,5984,2,79,2,6212,1,3,138,1,1,6598,1,5,5602,2,21,1,5026,3,22,9,2,3858,1,8,2174,2,73,4,0,1,10,6096,2,32,31,6268,1,1,6162,2,34,33,6214,15,135,130,127,124,123,121,116,112,106,104,101,97,95,93,1,0,2,29,1,0,1,9189,6642,1,1,0,1,1,5464,1,2,5468,1,3,6456,1,1,6180,1,5,6148,2,4,1,0,1,0,2084,1,0,0,1,1,0,1,5273,6509,3,4,2,1,6509,1,1,6509,1,1,6509,1,1,6509,1,1,6509,1,1,2398,9,10,8,7,6,5,4,3,2,1,0,1,1,0,1,1,0,1,0,6510,1,1,6634,1,2,5288,1,3,5964,2,2,1,6656,1,1,0,2,5,1,0,3,6,2,1,1346,3,7,3,2,6472,1,1,6642,2,3,1,5934,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,2104,6,8,6,5,4,3,2,20,1,1,3646,6,10,8,7,6,5,4,3644,1,1,0,6,12,10,9,8,7,6,74,1,1,0,1,0,6652,1,1,5944,1,1,0,2,2,1,0,1,1,0,2,2,1,6668,1,3099,6535,1,1,6535,1,1,6535,1,1,6535,1,1,0,5,5,4,3,2,1,1364,5,6,5,4,3,2,5498,5,7,6,5,4,3,6182,1,1,5502,5,9,8,7,6,5,6490,1,1,5952,2,40,1,0,1,0,5792,1,5362,6546,1,1,0,1,0,6548,1,1,6541,1,1,6541,1,7612,6541,5,7533,7,5,2,1,6541,1,1,6541,1,1,6541,1,1,6536,9,7537,11,9,6,5,4,3,2,1,5264,9,7538,12,10,7,6,5,4,3,2,5990,1,1,6682,1,1,6541,2,4,1,0,3,5,2,1,6220,3,6,3,2,5504,3,7,4,3,6528,2,2,1,5052,1,1,1370,3,10,7,6,6684,1,1,6188,1,5,5508,3,13,10,9,6496,1,1,0,5,10,6,4,3,1,6686,21,224,219,216,213,212,210,205,201,195,193,190,186,184,182,33,31,11,7,5,4,2,0,1,0,6530,1,5058,0,1,0,5982,2,2,1,0,2,4,1,6692,2,5,2,5772,1,1,6551,2,3,1,0,3,4,2,1,6564,3,5,3,2,4940,1,1,6700,2,6897,5323,58,1,1,6714,1,1,6688,1,1,6544,1,1,6553,1,1,6553,1,1,0,3,3,2,1,0,1,9295,110,1,9296,6698,1,1,0,2,3,1,0,1,0,114,1,0,6702,1,1,0,2,3,1,0,1,1,6572,1,2,6688,5,210,64,58,30,1,0,1,0,70,1,1,0,1,1,0,1,0,0,1,0,6714,1,1,6696,2,3,1,6218,1,1,0,2,2,1,0,2,3784,3506,4674,2,3785,3507,6222,1,1,0,2,3,1,6564,2,4,2,6682,2,225,1,6606,2,226,2,5994,2,7,5,5442,2,228,1,6720,2,9,7,4808,1,1,5800,3,175,174,2,6566,1,3,0,1,4,6608,2,14,12,4054,1,1,0,1,0,0,1,1,1412,1,2,6538,1,1,2164,1,4,80,1,1,6585,3,5,3,1,6585,1,1,6585,1,1,0,6,8,6,4,3,2,1,6728,6,9,7,5,4,3,2,5552,1,1,2446,1,3154,0,1,1,6589,1,1,6589,1,1,0,3,3,2,1,0,1,3817,0,1,1,6718,1,2,5948,1,1,6194,2,3,1,6595,3,4,2,1,0,4,5,3,2,1,6188,6,40,38,6,4,3,2,1646,1,1,0,1,8366,6740,1,1,6722,2,2,1,0,1,1,0,1,0,5790,1,1,6744,1,1,0,1,1,6728,1,1,5764,1,1,6612,1,803,6638,1,1,0,1,7779,0,1,7780,6600,6,8543,7777,7648,3,2,1,5332,6,8544,7778,7649,4,3,2,6058,1,1,6750,1,1,0,2,4,1,6611,3,78,10,1,4708,1,742,6752,1,1,6288,1,744,6390,1,1,6382,1,4,474,1,5,6112,4,5,3,2,1,6611,1,1,6611,1,1,6611,1,1,6611,1,1,6611,1,1,6611,1,1,6611,1,1,0,7,7,6,5,4,3,2,1,0,3,3861,3324,3323,6292,3,3862,3325,3324,6600,1,1,0,1,1,5578,3,3865,3328,3327,6602,1,1,5126,1,1,6262,1,3,6286,3,3869,3332,3331,6600,1,1,5964,8,255,254,253,10,7,4,3,1,6294,1,3872,6617,1,1,0,2,2,1,6602,1,1,0,2,2,1,6621,1,1,6621,1,1,6621,1,1,0,4,4,3,2,1,6058,1,2016,0,1,1,0,1,0,6750,1,1,0,1,1,0,1,9329,3992,1,6074,6772,1,1,6631,4,3227,535,3,1,0,5,3228,536,4,2,1,6758,5,3229,537,5,3,2,6666,1,1,6232,1,1,6312,1,3626,6774,1,1,0,1,1,0,1,0,0,1,1,6316,1,2,6318,1,1,5826,1,4,0,1,5,6782,3,3,2,1,0,1,3904,0,1,1,6134,1,2,0,1,1,6647,2,3,1,0,1,0,2162,1,1,6676,1,2,0,1,1,6651,3,5,3,1,6651,1,1,6651,5,33,19,17,12,1,6296,1,3493,6636,1,3494,5160,1,1,0,2,3,1,0,1,0,6300,1,1,0,1,1,6072,1,2,6690,1,1,0,1,0,6304,1,1,6006,1,1,0,1,3505,0,1,0,0,1,1,0,1,0,6694,1,1,6330,1,2,0,2,2,1,6660,1,4,6346,1,1,3258,1,1,6798,1,0,6792,1,1,0,1,1,0,1,0,0,2,172,1,5640,1,0,6628,1,1,0,1,1,6092,1,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,5848,1,2,6716,1,1,0,1,1,0,1,0,0,1,1,6466,1,2,6856,1,1,6722,1,2,2306,1,1,238,1,0,6110,1,1,0,1,1,0,1,2634,6008,1,2635,6772,1,1,6242,1,2637,5886,1,1,6699,3,5,3,1,6699,1,1,0,5,7,5,3,2,1,0,2,8504,8503,6294,1,8505,6736,1,6309,6844,2,2,1,0,1,0,0,1,0,0,1,0,0,1,0,224,2,9357,1,0,1,0,6128,1,1,5686,1,0,2,1,1,6128,1,1,5100,4,8,6,4,1,6713,1,1,0,1,0,6818,1,1,0,2,2,1,6658,2,3,2,8,2,4,3,230,2,2,1,0,1,3,5692,2,7,6,6704,2,8,7,52,1,1,8,2,3,1,8,2,11,10,5704,1,1,0,1,0,0,1,1,0,1,0,5112,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,7546,6733,1,1,0,2,2,1,618,1,0,0,1,1,0,1,1,0,1,0,6741,1,1,6741,1,1,6741,1,1,6741,1,1,0,5,5,4,3,2,1,6152,5,6,5,4,3,2,6770,5,7,6,5,4,3,4544,1,2,6522,2,11,3,6770,1,1,6450,5,11,10,9,8,7,4216,5,12,11,10,9,8,6152,3,8,2,1,0,5,14,13,12,11,10,6316,5,15,14,13,12,11,2268,5,16,15,14,13,12,4,5,11,10,3,2,1,0,1,0,5134,1,1,6747,2,2,1,6747,1,1,6747,1,1,6747,1,1,6747,1,1,6747,1,1,6747,1,1,6747,1,1,6747,1,1,6747,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,0,1,0,6751,1,1,6751,1,1,6751,1,1,6751,1,1,6751,1,1,6751,1,1,6751,1,1,6751,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,304,1,0,6788,1,1,6424,1,0,6738,1,1,6896,1,1,5716,1,0,6740,1,1,5264,1,1,270,1,0,6788,6,485,103,83,7,5,1,4858,1,0,6858,1,1,44,1,1,6755,5,14,12,6,4,1,0,1,0,6757,1,1,6757,1,1,6757,1,1,6757,1,1,6757,1,1,6757,1,1,0,7,7,6,5,4,3,2,1,0,7,8,7,6,5,4,3,2,6902,1,1,6430,7,10,9,8,7,6,5,4,310,7,11,10,9,8,7,6,5,6794,3,3,2,1,6761,3,14,6,1,6761,14,52,51,50,49,48,47,46,45,44,43,42,41,40,1,6761,2,31,1,6761,1,1,0,26,55,54,53,52,51,50,49,48,47,46,45,44,43,33,32,30,24,22,19,18,10,5,4,3,2,1,0,1,0,6860,1,1,0,1,0,6767,1,1,6767,1,1,6767,1,1,6767,1,1,0,5,5,4,3,2,1,5156,1,1,0,1,6432,0,1,0,0,1,0,6916,1,1,6272,2,3,1,6775,1,9293,0,2,9294,1,0,1,1,6779,2,2,1,6779,1,1,6779,1,1,6779,1,1,6779,1,1,6779,1,1,6779,1,1,6779,1,1,18,10,10,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,4918,1,0,0,1,1,2,1,0,6202,1,1,6946,1,2,6458,1,1,0,1,1,6460,1,5,6464,1,1,3798,1,1,0,1,0,0,1,1,6791,1,1,6791,2,12,1,6791,1,1,6791,4,12,9,6,1,6791,1,1,6791,1,1,6791,4,37,33,19,1,0,1,0,0,1,1,0,1,1,6860,1,2,3662,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6512,1,1,318,1,1,94,1,8234,5790,1,166,6294,1,1,6048,1,1,0,1,0,0,1,1,104,2,2,1,0,1,0,0,1,1,444,1,1,0,1,0,0,1,1,6958,1,2,0,1,3,6960,1,1,5092,2,3,1,6852,2,4,2,6526,1,5,0,1,1,6466,1,9,6962,1,1,0,1,1,0,1,0,0,1,1,6968,1,2,5214,1,1,6534,1,2,6827,1,1,0,1,0,4612,1,1,6106,1,2,5418,1,1,6262,1,1,6600,1,5,0,1,1,0,1,1,160,3,7,4,1,6833,3,8,5,2,5992,1,1,128,1,2,5922,1,3,6612,1,4,0,1,7726,6954,1,1,0,1,0,6960,1,1,6972,1,2,5426,1,1,6960,1,1,6978,1,1,3492,2,5,1,0,3,6,2,1,1666,3,7,3,2,6980,1,1,5226,2,3,1,0,1,0,0,1,1,6984,1,1,5230,1,1,6843,7,48,44,43,41,38,5,2,4320,1,0,5072,1,1,6202,1,1,6870,1,2,348,1,1,0,1,0,6968,1,1,6040,1,1,0,1,0,6988,1,157,6262,1,153,3446,1,156,6854,1,1,5388,1,0,6988,1,1,6262,1,2,88,1,0,6988,1,1,0,12,1878,644,279,262,164,10,9,8,6,4,3,1,6996,12,1879,645,280,263,165,11,10,9,7,5,4,2,6806,1,1,0,2,3,1,6294,2,4,2,6090,2,5,3,22,1,1,6098,1,1,6266,2,8,6,6514,1,1,6010,2,10,8,6878,2,3,1,0,1,0,5018,1,9324,6994,2,2,1,0,3,3,2,1,1682,3,4,3,2,6524,3,5,4,3,6838,1,1,5816,3,7,6,5,6840,1,1,5364,1,1,5396,3,10,9,8,96,3,11,10,9,5444,3,12,11,10,6288,1,1,4952,3,14,13,12,6996,5,11,9,5,4,1,398,3,16,15,14,6270,2,8,1,0,4,15,5,3,1,0,1,0,6208,8,1910,676,294,196,40,36,35,1,6859,1,1,6859,1,1,6859,1,1,0,4,4,3,2,1,6822,4,5,4,3,2,322,4,6,5,4,3,6868,1,1,0,4,8,7,6,5,4678,4,9,8,7,6,0,1,1,0,4,11,10,9,8,682,2,4,1,0,1,0,0,5,1924,690,50,49,1,6871,5,1925,691,51,50,2,6871,1,1,6642,2,3,1,2482,1,1,6650,2,5,3,6898,1,1,6830,2,16,1,6120,1,3,6030,2,9,7,0,1,1,5962,2,11,9,6996,1,1,2724,1,1,4970,1,2,6860,1,10,6858,1,1,2600,1,11,0,1,12,0,1,13,0,1,1944,6552,1,9735,6904,1,9736,0,1,0,7022,1,1,4242,1,0,7022,2,2905,1,7004,1,1949,7022,1,1,6881,7,945,62,8,7,5,3,1,0,8,946,63,9,8,6,4,2,1,6552,8,947,64,10,9,7,5,3,2,6866,1,1,1710,8,949,66,12,11,9,7,5,4,7024,2,2,1,5844,8,951,68,14,13,11,9,7,6,6868,1,1,5392,1,1,426,8,954,71,17,16,14,12,10,9,6298,2,2,1,5872,3,10,6,1,6883,1,1,6883,1,1,0,3,3,2,1,0,1,0,5274,1,1,6302,2,2,1,6920,1,1,6550,3,4,3,1,6887,1,1,6887,1,1,436,3,3,2,1,6804,3,4,3,2,0,3,5,4,3,2412,1,3,0,3,7,6,5,6300,4,5,4,3,1,6300,3,9,8,7,6306,1,1,6924,1,1,6882,1,7280,706,1,0,0,1,0,5616,2,2,1,6436,1,7284,6436,1,7651,6570,3,6,2,1,7060,4,7286,7285,4,1,0,5,7287,7286,5,2,1,6674,5,7288,7287,6,3,2,6922,1,1,6854,1,1,6144,1,3,6880,5,7292,7291,10,7,6,6922,1,1,1336,1,1,6852,1,2,6558,1,8,0,1,1,0,6,11,8,7,4,3,1,6678,6,12,9,8,5,4,2,6562,1,1,0,1,1,6901,8,15,12,11,8,7,5,4,1,6901,1,1,7042,10,17,14,13,10,9,7,6,3,2,1,0,11,18,15,14,11,10,8,7,4,3,2,1,6124,11,19,16,15,12,11,9,8,5,4,3,2,6914,1,1,0,11,21,18,17,14,13,11,10,7,6,5,4,6712,1,1,5432,11,23,20,19,16,15,13,12,9,8,7,6,6568,1,1,6570,11,25,22,21,18,17,15,14,11,10,9,8,0,1,0,6066,1,1,6340,1,2,6934,1,1,0,1,1,5448,1,2,6688,1,6,6572,1,1,10,1,1,3054,5,9,8,5,4,1,5074,6,10,9,6,5,2,1,6084,7,11,10,7,6,3,2,1,1910,7,12,11,8,7,4,3,2,5450,7,13,12,9,8,5,4,3,0,7,14,13,10,9,6,5,4,152,7,15,14,11,10,7,6,5,6618,1,1,0,7,17,16,13,12,9,8,7,6620,1,1,6000,1,2,456,7,20,19,16,15,12,11,10,454,7,21,20,17,16,13,12,11,0,7,22,21,18,17,14,13,12,6136,7,23,22,19,18,15,14,13,6926,1,1,7038,1,1,98,1,1,12,7,27,26,23,22,19,18,17,6722,1,1,204,7,29,28,25,24,21,20,19,6330,10,17,16,15,12,11,10,9,8,2,1,0,7,31,30,27,26,23,22,21,7058,3,19,17,1,7040,6,39,34,22,21,3,1,5304,1,4397,6516,1,1,0,1,1,6690,1,2,6026,1,1,6278,1,4,6262,1,5,7042,1,1,7038,1,1,6006,1,3,5642,1,1,6626,1,5,5772,4,4,3,2,1,5782,1,12,6820,2,184,1,6196,1,14,7100,1,1,6266,6,246,244,242,191,189,16,2088,1,0,0,1,0,6116,1,2,7062,4,4086,3,2,1,5194,3,4158,4155,1,7068,3,4159,4156,2,0,1,1,0,1,0,5312,1,1,6340,2,2,1,0,3,3,2,1,6927,4,4,3,2,1,6927,1,1,6927,1,1,6927,1,1,6927,1,1,6927,1,1,6927,1,1,6927,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,478,12,13,12,11,10,9,8,7,6,5,4,3,2,2452,1,1,6830,12,15,14,13,12,11,10,9,8,7,6,5,4,7070,1,1,6362,1,2,7032,1,1,5460,2,3,1,0,12,20,19,18,17,16,15,14,13,12,11,10,9,6832,1,1,6931,4,10,8,3,1,6931,1,1,6931,1,1,6931,1,1,6931,1,1,7072,9,15,13,8,6,5,4,3,2,1,474,1,1,5462,2,90,2,6290,9,18,16,11,9,8,7,6,5,4,7070,1,1,7092,1,2,7070,2,53,1,7066,1,4,6604,2,4,1,7066,2,56,4,6364,9,25,23,18,16,15,14,13,12,11,6964,1,1,5204,1,2,7072,2,2,1,20,1,14,6600,1,15,6208,9,31,29,24,22,21,20,19,18,17,7066,1,1,7070,1,2,6922,2,2,1,2658,1,8008,0,1,1,0,1,1,0,3,284,2,1,0,1,0,0,1,1,0,1,1,6943,1,1,6943,1,1,6943,1,1,6943,1,1,0,4,4,3,2,1,6930,8,258,256,212,210,5,4,3,2,3182,1,1,0,1,0,0,1,1,5192,2,2,1,2406,1,1,7072,1,1,0,1,1,6110,1,2,0,1,1,0,1,0,0,1,1,7138,1,1,6630,1,1,0,1,1,0,1,0,5348,1,1,6278,1,1,6988,1,2,2484,2,2,1,7064,1,4,4436,1,1,5096,2,6,1,0,2,4,1,7118,2,5,2,5826,1,1,0,1,214,6634,1,215,6948,1,1,1792,1,217,7106,2,2,1,0,2,5,1,6456,2,6,2,6210,1,1,5952,1,2,6924,2,256,3,6074,1,4519,6384,1,1,0,1,0,6384,1,1,0,1,1,0,5,433,432,431,430,429,0,1,6859,0,1,0,0,1,9970,7104,1,9971,7012,1,1,0,1,0,2842,1,1,158,2,2,1,7122,1,1,4836,2,2,1,0,1,0,6480,1,1,7138,1,137,7144,1,138,6072,1,139,7106,4,959,14,2,1,6526,1,135,6170,1,1,7124,1,1,0,1,1,4730,1,140,7040,1,140,1322,1,141,352,1,0,6968,1,1,7126,2,2,1,6482,3,3,2,1,210,1,1,0,1,0,7128,1,1,0,1,1,0,3,9260,9259,8473,4720,3,9261,9260,8474,6964,1,1,6190,1,0,7132,1,1,0,2,2,1,6993,1,1,6993,1,1,5380,2,4793,40,0,1,0,6995,2,8346,1,6995,1,1,6995,1,1,0,5,8349,4,3,2,1,0,1,0,7140,3,9662,9658,1,0,1,1,7001,9,48,46,44,37,18,17,15,10,1,0,1,0,5390,1,1,0,1,1,0,1,462,7130,1,6769,0,1,0,7132,1,1,0,1,1,0,2,2,1,0,1,0,1602,1,0,7138,1,1,0,2,3,1,7120,2,4,2,4444,1,1,5056,2,6,4,5118,1,1,7176,2,8,6,8,2,9,7,6376,3,10,8,1,5818,2,3,1,0,1,8,7004,2,13,11,0,1,1,0,1,11,1886,1,12,7023,2,17,15,0,11,18,16,15,13,11,7,6,4,3,2,1,7128,11,19,17,16,14,12,8,7,5,4,3,2,4452,1,1,5064,11,21,19,18,16,14,10,9,7,6,5,4,5126,1,1,7184,11,23,21,20,18,16,12,11,9,8,7,6,16,11,24,22,21,19,17,13,12,10,9,8,7,6384,12,25,23,22,20,18,14,13,11,10,9,8,1,5826,2,3,1,7166,11,27,25,24,22,20,16,15,13,12,11,10,7148,1,1,0,16,29,27,26,24,22,18,17,15,14,13,12,11,9,7,3,1,1,1,1,0,1,0,0,1,1,7033,1,2,7033,2,2,1,7033,1,1,7033,1,1,7033,1,1,6466,6,6,5,4,3,2,1,0,1,1,1,1,1,0,1,0,0,4,5588,4622,4616,1,6584,4,5589,4623,4617,2,6228,1,1,7182,1,1,1628,6,5592,4626,4620,5,4,1,0,1,1,7043,1,2,0,2,2,1,7045,2,3,2,0,1,10168,0,2,10169,1,0,1,1,0,1,0,4,1,1,0,1,1,0,1,0,0,2,0,1,7066,1,1,0,2,2,1,7222,2,3,2,7184,1,1,0,2,9186,4497,0,1,6981,0,1,1,7170,1,2,0,1,1,7069,2,3,1,7069,1,1,7069,1,1,0,5,6,4,3,2,1,6486,5,7,5,4,3,2,0,1,10188,7240,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,6582,1,1,0,1,0,5452,1,1,7186,1,2,4510,1,1,6442,1,4,5884,1,1,0,1,4,0,1,1,7114,1,8,4006,1,1,7248,5,9,7,5,3,1,7228,5,10,8,6,4,2,7120,2,20,1,5360,1,2,7114,1,3,6440,1,4,0,1,0,7250,1,1,7212,2,2,1,0,1,1,1916,1,2,7232,1,1,5866,1,4,7118,1,1,6992,1,1,0,1,7,7076,1,1,0,1,9,7048,1,1,7095,11,60,59,49,47,33,30,10,8,5,3,1,6406,3,10136,8478,8477,7228,3,10137,8479,8478,5962,1,1,7128,2,3,1,7198,1,1,0,1,1,0,1,0,0,1,0,7050,1,1,7242,2,3,1,7224,1,1,0,1,0,6536,2,2,1,7244,2,6357,121,542,1,1,7103,1,1,7103,1,1,7103,1,1,0,3,3,2,1,0,1,6,5484,1,1,7114,1,2,6444,1,6938,0,1,1,0,2,2,1,7118,1,1,7234,1,1,7252,1,1,5488,1,0,6464,1,8256,5488,1,1,0,2,3,1,7113,1,1,7113,1,1,1700,4,92,3,2,1,7236,2,14,1,0,1,6816,6202,1,6817,5654,1,6817,7276,1,6819,6822,1,1,6822,1,6821,0,1,1,0,1,4,5602,1,6824,7119,2,6825,1,0,3,6826,2,1,0,3,6827,3,2,0,1,1,6472,2,3,1,6626,1,6830,0,1,1,0,1,160,2166,1,10278,0,1,1,7290,1,2,5932,1,1,4648,3,4,3,1,0,1,1,6796,1,2,0,1,1,6852,1,4,778,1,1,0,1,0,6814,1,1,7304,2,2,1,4654,3,3,2,1,6224,1,1,6814,3,5,4,3,0,1,1,0,1,2,0,1,0,6486,2,35,1,7284,1,2,0,1,1,6578,1,4,0,1,1,5636,1,1,0,1,0,0,1,1,7151,1,1,6814,1,7108,0,1,1,118,2,2,1,32,2,3,2,30,1,1,0,2,5,4,8,1,1,6534,1,9321,94,5,26,25,24,21,1,4850,1,6870,7155,2,11,1,0,1,0,4674,1,1,4702,1,1,7184,1,2,0,1,1,6822,1,4,0,1,1,0,1,0,6934,1,1,6660,2,2,1,0,1,1,4320,1,10253,7306,1,1,0,1,0,0,1,0,5304,1,8610,6886,1,0,5780,1,1,7000,1,6447,1320,1,8614,4422,1,6449,6880,1,8616,0,8,3044,8,7,5,4,3,2,1,2088,8,3045,9,8,6,5,4,3,2,7312,1,1,0,1,0,5560,1,1,6662,1,2,6416,1,1,7173,2,4,2,7173,4,5,4,2,1,7173,1,1,0,6,7,6,4,3,2,1,0,7,8,7,5,4,3,2,1,7177,1,1,0,2,2,1,6526,2,3,2,0,1,0,7181,1,1,7181,1,1,7181,1,1,2244,4,4,3,2,1,6614,4,5,4,3,2,7214,1,1,7322,1,1,0,2,4,1,5704,2,5,2,0,1,1,6848,1,2,3720,1,1,6010,2,9,6,3068,1,1,0,2,11,8,7310,1,1,0,1,1,6498,2,14,11,5824,2,15,12,5740,2,16,13,2648,1,1,6360,2,18,15,7312,1,1,5696,1,1,0,1,1,0,1,1,0,2,23,20,7318,1,1,6374,3,11,10,1,0,2,26,23,6802,2,27,24,6860,2,2,1,0,1,0,7199,1,1,7199,1,1,7199,1,1,7199,1,1,7199,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,0,6298,1,6180,7196,1,1,6874,1,1,4512,1,1,7352,1,1,2,1,1,5938,2,7,1,4,1,1,6488,1,1,0,1,1,0,1,0,0,1,1,0,1,0,6864,1,1,4920,2,2,1,6708,2,3,2,5956,1,1,0,2,3,1,0,1,0,0,1,1,6090,1,1,0,1,1,0,1,0,5616,1,1,7370,1,1,0,2,2,1,0,1,1,0,1,0,7235,1,1,7235,1,1,7235,1,1,7235,1,1,5274,5,5,4,3,2,1,0,1,1,0,1,0,1818,1,1,4268,1,2219,7192,1,1,7380,1,1,0,1,0,6328,1,1,7226,1,1,0,1,1,6906,1,2,4544,1,1,0,1,0,6660,1,1,7278,1,1,0,1,1,7350,1,2,6046,1,1,5286,1,4,5382,1,1,7388,1,9510,0,2,9511,1,0,1,1,7251,1,1,7251,1,1,7251,1,1,0,4,4,3,2,1,0,4,5,4,3,2,5528,1,1,6080,4,7,6,5,4,7378,1,1,6932,4,9,8,7,6,7282,1,1,6918,1,2,6966,2,2,1,5840,4,13,12,11,10,7378,3,48,31,1,6426,2,6686,6685,7208,1,1,2082,2,6688,6687,7288,1,1,7204,2,11,1,0,2,6691,6690,7290,2,16,1,0,1,0,352,1,1,7400,1,1,0,1,1,76,1,58,7384,1,1,7261,1,1,0,1,0,126,1,0,6696,1,1,3210,1,5920,7270,2,4949,1,0,3,5,3,1,7364,3,6,4,2,5400,1,1,7265,2,3,1,0,3,4,2,1,7046,1,1,7408,1,2,0,1,1,6578,1,2,0,1,1,0,1,0,0,1,1,2702,1,4280,2710,1,4281,6146,1,4282,4182,1,1,0,1,0,7277,1,1,7277,1,1,7418,3,3,2,1,0,4,4,3,2,1,5890,1,5824,7400,1,1,0,1,4971,7422,1,1,0,1,0,7283,1,1,7283,1,1,7283,1,1,7283,1,1,7283,1,1,5772,6,6,5,4,3,2,1,7283,1,2,7283,1,1,7283,1,1,0,1,0,6592,1,4584,0,2,2,1,5776,1,1,7287,1,1,0,1,0,0,1,1,0,1,1,2356,1,1,0,1,1,7295,2,6,1,7295,2,15,1,0,1,50,5786,10,23,22,21,20,19,18,16,15,14,1,0,1,0,0,1,0,5574,1,1,7328,1,2,6416,1,1,7404,1,8489,0,1,4323,108,1,4324,6792,1,1,0,1,0,0,1,1,0,1,1,7450,1,2,0,1,1,0,1,0,406,2,10,1,0,1,0,0,1,1,7456,1,9554,6990,1,1,5838,1,1,1896,1,1,0,1,0,7352,1,1,0,2,2,1,5860,3,3,2,1,7462,1,1,0,1,1,5814,1,5,5812,1,1,7464,1,1,0,1,1,2866,1,2,6484,1,1,0,1,0,7327,1,1,7327,1,1,7327,1,1,5366,4,4,3,2,1,92,1,1,6604,1,1,0,2,2,1,6416,2,3,2,6052,1,1,0,1,0,7338,1,1,7331,1,1,7331,1,1,7331,1,1,7331,1,1,7331,1,1,0,1,0,0,1,1,0,1,0,6752,1,1,7364,1,1,7230,1,1,0,1,0,0,1,0,4858,1,1,6142,1,0,280,1,1,0,1,0,0,1,0,7506,1,1,6944,1,5066,6688,1,10473,7478,1,8387,0,1,1,5338,1,6386,2310,1,8390,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,7357,2,3,1,7357,1,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,8114,0,1,0,6342,1,0,4234,1,1,1,1,8876,7369,1,1,7369,1,1,7369,1,1,7369,1,1,2686,5,5,4,3,2,1,7360,5,6,5,4,3,2,7046,1,1,7536,2,3,1,6048,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,1,1,9043,7375,1,1,7375,1,1,3342,3,3,2,1,7366,3,4,3,2,7052,1,1,7542,2,3,1,6054,3,4,2,1,6,4,5,3,2,1,0,5,6,4,3,2,1,3302,10,17,15,14,13,12,7,5,4,3,2,3318,10,18,16,15,14,13,8,6,5,4,3,3300,1,1,3966,10,20,18,17,16,15,10,8,7,6,5,7022,1,1,3298,10,22,20,19,18,17,12,10,9,8,7,6202,10,23,21,20,19,18,13,11,10,9,8,6676,10,24,22,21,20,19,14,12,11,10,9,6336,1,1,5928,10,26,24,23,22,21,16,14,13,12,11,6242,2,4,1,3296,10,28,26,25,24,23,18,16,15,14,13,3294,10,29,27,26,25,24,19,17,16,15,14,6670,10,30,28,27,26,25,20,18,17,16,15,7500,2,2,1,7232,10,32,30,29,28,27,22,20,19,18,17,5140,5,23,21,20,19,18,3302,1,0,3318,1,0,3300,1,1,3298,1,0,6336,1,8405,6242,2,4703,2333,3296,1,0,7360,2,4,1,3294,1,0,6670,1,0,7500,2,2,1,7232,1,0,7330,1,1,3320,1,0,7312,1,13,3316,1,0,3314,1,0,7404,2,2,1,7112,1,1,3312,1,0,7022,2,6041,1,6878,11,21,19,17,16,14,11,9,8,7,3,1,7377,1,1,7377,1,1,0,1,9696,7368,4,4,3,2,1,7366,4,5,4,3,2,7364,1,1,7362,4,40,34,29,2,7360,4,8,7,6,5,7358,1,1,7356,4,10,9,8,7,7354,1,1,7352,4,12,11,10,9,7350,4,13,12,11,10,7348,1,1,7348,4,15,14,13,12,7346,1,1,7344,4,17,16,15,14,7342,1,1,7340,4,19,18,17,16,7338,1,1,7336,1,2,7330,4,22,21,20,19,7328,1,1,7326,4,24,23,22,21,7334,5,25,24,23,22,1,7324,4,26,25,24,23,7322,1,1,7320,4,28,27,26,25,7318,1,1,7316,4,30,29,28,27,7314,1,1,7312,4,32,31,30,29,7310,1,1,7308,4,34,33,32,31,7306,1,1,7304,4,36,35,34,33,7300,4,37,36,35,34,7298,1,1,7296,4,39,38,37,36,7294,1,1,7292,4,41,40,39,38,7332,3,65,17,1,7290,4,43,42,41,40,7364,2,3,1,7288,4,45,44,43,42,7302,2,10,1,7286,4,47,46,45,44,7284,2,36,1,7282,4,49,48,47,46,7280,1,1,7278,4,51,50,49,48,7276,1,1,7274,1,47,7272,4,54,53,52,51,7270,4,55,54,53,52,7352,2,2,1,7268,4,57,56,55,54,7266,1,1,7264,1,5,7262,1,6,7260,4,61,60,59,58,7272,1,1,7258,1,51,0,1,0,7504,1,1,0,1,1,6344,1,2,7028,1,1,6884,2,3,1,7383,1,1,7383,1,1,0,1,0,7385,1,1,7385,1,1,7385,1,1,7385,1,1,7385,1,1,7385,1,1,7048,7,7,6,5,4,3,2,1,2910,1,1,6874,7,9,8,7,6,5,4,3,0,1,1,0,1,428,0,1,10677,0,1,1,0,1,10679,7532,1,10680,7528,1,945,0,1,10682,7538,1,1,0,1,10684,7540,1,1,7532,3,6,3,1,0,3,7923,6,1,0,4,10688,7924,7,2,0,4,10689,7925,8,3,6838,1,1,7438,2,3,1,0,3,4,2,1,7407,4,5,3,2,1,0,5,6,4,3,2,1,0,1,10695,7484,1,1,0,1,1,228,1,2,4472,1,3,7366,2,2,1,0,2,4,1,0,1,10702,6596,1,8399,7558,2,2,1,0,3,3,2,1,5470,3,4,3,2,3472,1,1,7096,3,6,5,4,5554,1,1,0,1,1,0,3,6,4,1,0,2,5298,3102,7348,2,5299,3103,2948,1,1,7346,2,5301,3105,7344,1,1,0,3,5,3,1,7588,3,6,4,2,4048,3,7,5,3,7550,2,2,1,7566,3,9,7,5,7544,1,1,7427,6,11,9,7,6,3,1,7427,1,1,7222,8,13,11,9,8,5,3,2,1,6734,8,14,12,10,9,6,4,3,2,6106,1,1,336,8,16,14,12,11,8,6,5,4,7460,1,1,6986,8,18,16,14,13,10,8,7,6,7412,1,1,0,4,7,5,3,1,0,5,8,6,4,2,1,7414,5,9,7,5,3,2,7438,1,1,7504,5,11,9,7,5,4,0,1,1,7386,1,2,7574,1,1,0,2,5,1,7284,5,16,14,12,10,9,6304,1,1,0,1,0,0,1,1,7020,1,1,6746,1,2,6744,1,3,7572,1,4,6118,3,3,2,1,14,3,6,5,1,6598,3,7,6,2,7424,3,8,7,3,7210,3,9,8,4,7450,3,10,9,5,7562,2,2,1,0,1,0,350,1,0,7474,1,1,0,2,3,1,6312,3,4,2,1,7470,1,1,0,1,1,7118,1,8635,5940,1,10409,5940,3,7311,2,1,7445,4,7312,3,2,1,0,5,7313,4,3,2,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,6794,1,2,6756,1,1,0,1,2,7030,1,3,6758,4,5,3,2,1,0,5,6,4,3,2,1,7124,1,1,0,1,1,0,1,10795,3702,1,10796,7046,4,9120,8889,2,1,7465,1,1,0,2,2,1,7246,2,3,2,7494,1,1,0,1,1,7610,2,6,5,0,1,1,0,1,0,7596,1,1,0,1,1,7548,1,1,7616,2,2,1,0,1,0,7600,1,1,68,1,1,7550,1,1,0,1,1,0,1,0,7488,1,1,7481,1,1,7481,1,1,7481,1,1,3234,4,4,3,2,1,7144,1,1,7508,1,2,0,1,1,6296,1,2,1986,1,1,5902,3,5,3,1,0,4,6,4,2,1,0,1,0,5220,1,7016,6098,1,0,3724,1,1,0,4,1657,4,3,1,7152,1,1,5908,1,1,0,2,2,1,0,1,1,0,1,0,14,1,0,1998,1,3997,5872,3,3,2,1,7495,1,1,7495,1,1,7495,1,1,7495,1,1,7495,1,1,5860,6,6,5,4,3,2,1,0,1,1,0,2,2,1,7640,2,3,2,6432,1,1,0,2,5,4,7272,1,1,0,1,1,0,1,0,0,2,7012,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,3260,5,5,4,3,2,1,5362,1,1,7507,1,1,0,2,2,1,7582,1,8536,0,1,1,7290,1,2,6008,1,1,0,1,4,6780,1,1,0,1,10856,3382,1,10857,7500,1,1,7076,1,10859,0,1,10860,7470,2,2,1,0,3,6,4,1,0,4,7,5,2,1,0,1,0,7646,1,1,0,1,1,6836,1,2,7598,1,1,0,1,1,342,1,2,4586,1,3,7480,2,2,1,6834,1,8,7020,1,9,7560,1,1,6034,2,2,1,7294,1,1,4006,1,13,7560,1,1,6018,2,2,1,0,3,3,2,1,4236,1,17,7192,3,132,131,1,7072,1,19,7646,1,20,3970,1,21,6864,6,8573,131,129,128,2,1,0,2,0,8418,0,1,1,7560,2,2,1,7196,3,3,2,1,52,3,4,3,2,6346,3,5,4,3,2036,1,1,0,3,4,3,1,0,4,5,4,2,1,0,1,8423,7202,2,8424,1,5958,1,1,0,2,2,1,5960,1,9244,0,2,9245,1,0,1,1,0,1,0,0,1,1,6848,2,2,1,0,3,3,2,1,7214,1,1,7578,1,2,70,1,1,6364,1,2,2054,1,1,5970,3,5,3,1,0,4,6,4,2,1,0,1,0,7326,1,1,314,1,1,7582,1,2,74,1,1,6368,1,2,2058,1,1,0,1,0,7557,1,1,7557,1,1,7138,3,3,2,1,0,1,1,0,2,2,1,7122,2,3,2,7368,1,1,7634,2,5,4,0,1,1,5326,1,2,7334,4,6,4,2,1,6910,13,257,237,234,141,140,135,87,86,32,7,5,3,2,0,1,0,7565,1,1,7565,1,1,7565,1,1,7565,1,1,7565,1,1,7565,1,1,7565,1,1,7565,1,1,7565,1,1,7565,1,1,7565,1,1,7565,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,0,1,1,7644,2,2,1,0,3,3,2,1,6884,3,4,3,2,7646,3,81,70,1,7646,3,6,5,4,12,1,1,0,1,2,0,3,10958,134,133,0,1,1,0,3,10960,136,135,0,1,1,0,2,2,1,5368,1,1,0,1,10964,0,1,1,0,1,1,5786,1,10981,7254,1,10843,0,1,1,5074,1,10845,0,2,10846,1,7718,1,6872,186,1,4199,7668,1,1,7258,1,10122,0,1,8015,308,1,1,7597,2,2,1,7597,1,1,0,4,4,3,2,1,5794,1,6,0,1,11071,7601,1,1,0,1,0,6468,2,0,1,6802,1,4212,7676,2,4213,1,0,3,4214,2,1,0,1,9083,7640,1,9634,6280,1,8783,6914,1,11083,7730,1,1,7607,1,1,7607,1,1,7607,1,1,7607,1,1,7607,1,1,7607,1,1,7607,1,1,7607,1,1,6276,9,9,8,7,6,5,4,3,2,1,0,1,11003,6510,1,11004,7750,1,1,0,2,3,1,7390,2,4,2,7038,1,1,7744,4,6,4,3,1,0,1,7,7392,1,8,7040,1,1,7746,3,10,3,1,0,4,11,4,2,1,0,5,12,5,3,2,1,5714,5,13,6,4,3,2,7758,1,1,7742,5,15,8,6,5,4,7650,1,1,7216,1,1,1532,5,18,11,9,8,7,7032,1,1,7740,1,9082,6816,1,1,0,2,2,1,7692,3,3,2,1,0,4,4,3,2,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,7621,1,1,6290,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,7630,1,2,6528,1,1,0,1,0,2662,1,1,0,1,1,7634,1,2,6532,1,1,2658,3,4,3,1,7627,1,1,7627,1,1,7627,1,1,7627,1,1,7627,1,1,7627,1,1,7627,1,1,7627,1,1,7627,1,1,7627,1,1,6302,11,11,10,9,8,7,6,5,4,3,2,1,0,1,1,6828,1,1,0,2,2,1,7704,3,3,2,1,6388,1,9124,7658,1,9125,0,1,1,2606,1,2,0,1,3,7298,1,9129,5038,2,5,1,6886,1,6,6878,1,7,3858,8,9130,9,7,6,5,3,2,1,6314,9,9131,10,8,7,6,4,3,2,1,0,10,9132,11,9,8,7,5,4,3,2,1,6936,10,9133,12,10,9,8,6,5,4,3,2,4034,1,1,7637,2,3,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,2674,14,15,13,12,11,10,9,8,7,6,5,4,3,2,1,7637,1,4404,7637,1,1,7637,1,1,7637,1,1,7637,1,1,7637,1,1,6312,9,4412,4411,4410,6,5,4,3,2,1,6394,1,1,7664,1,2,6,1,1,2610,1,2,4,1,3,7300,1,6,5040,1,1,7126,1,8,7637,1,1,3860,6,9,7,6,5,3,1,6316,7,10,8,7,6,4,2,1,0,8,11,9,8,7,5,3,2,1,6938,8,12,10,9,8,6,4,3,2,4036,1,1,0,1,0,580,1,0,6728,1,1,4866,2,3,1,7764,3,4,2,1,6948,1,1,7184,1,2,7774,1,1,6670,2,3,1,22,8,113,61,60,59,58,4,2,1,7648,1,7922,1372,1,0,5788,1,1,5656,1,8599,0,4,8600,4,2,1,0,4,8601,5,3,2,7246,4,8602,6,4,3,7678,3,113,2,1,7094,4,8604,8,6,5,0,1,1,6410,4,8606,10,8,7,7788,2,113,1,0,2,10350,8421,7550,2,5137,320,0,2,2,1,6172,2,3,2,4828,1,1,7790,2,5,4,7194,1,1,0,2,2,1,7776,1,1,7653,3,7,5,1,0,4,8,6,2,1,0,2,11235,7738,7818,1,1,1276,2,2,1,7010,2,3,2,7146,2,4,3,6392,2,2,1,7657,2,4,1,7798,3,5,2,1,7657,4,6,3,2,1,0,5,7,4,3,2,1,7659,1,1,7659,1,1,7659,1,1,7659,1,1,7659,1,1,7659,1,1,0,7,7,6,5,4,3,2,1,4196,7,8,7,6,5,4,3,2,7562,1,1,7646,7,10,9,8,7,6,5,4,7688,1,1,14,2,2,1,642,1,3,7734,1,8979,7794,2,8980,1,0,1,1,7736,1,169,7796,2,170,1,0,1,1,6972,1,2,7806,1,1,6348,1,11266,7798,1,1,0,1,1,0,1,9098,6976,1,1,7742,1,1,0,1,0,0,1,1,7796,2,6,1,740,1,8996,5154,2,8997,1,7673,1,1,0,1,5746,7798,1,1,0,1,1,0,1,11281,7679,1,1,7812,1,25,5630,1,1,6986,1,2,7820,1,1,0,1,0,7454,1,1,5974,1,0,7688,1,1,756,6,10256,8993,8991,7408,2351,1,7681,7,10257,8994,8992,7409,2352,2,1,0,8,10258,8995,8993,7410,2353,3,2,1,0,1,1,52,1,0,2658,1,0,6620,1,0,2276,1,0,7100,4,4,3,2,1,7348,5,10265,9002,9000,2360,1,6104,1,1,7685,2,2,1,0,3,3,2,1,7668,3,4,3,2,7666,1,1,7687,2,9560,316,0,3,9561,317,1,7670,3,9562,318,2,7668,1,1,0,2,3,1,7716,2,4,2,0,2,5,3,0,2,6,4,0,2,7,5,7838,2,2,1,7834,2,9,7,7372,2,10,8,7374,5,7,6,3,2,1,7697,2,9,1,7697,1,1,0,4,11,3,2,1,7726,4,12,4,3,2,4818,1,1,66,1,2,7478,4,15,7,6,5,6634,1,1,7524,4,17,9,8,7,7106,1,1,0,1,8770,0,1,8771,7844,1,1,0,3,8773,3,1,0,1,1,782,1,1,0,2,2,1,228,2,3,2,6522,2,4,3,2212,1,1,1042,2,6,5,6432,1,1,7782,1,1,0,1,0,0,1,1,20,1,2,18,1,3,7854,2,2,1,7850,1,5,7738,1,6,7390,3,3,2,1,164,3,8,7,1,7376,1,1,0,1,1,0,1,11278,7222,2,11276,1,0,3,11277,2,1,170,4,11278,3,2,1,7208,1,1,0,1,1,0,1,7263,6402,1,7264,0,1,1,7725,2,3,1,7725,1,1,0,4,5,3,2,1,7712,4,6,4,3,2,0,1,1,0,1,0,1054,1,1,7731,1,1,7731,1,1,0,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,6098,7724,1,6099,7674,1,1,3712,1,2,0,3,4,2,1,7520,3,5,3,2,7768,1,1,7642,1,1,0,3,8,6,5,7884,1,1,0,3,6,3,1,0,1,0,0,1,601,0,2,602,1,6858,2,603,2,6722,2,604,3,7892,2,2,1,7784,1,1,0,2,5,1,7100,2,6,2,6610,1,11305,0,1,1,7248,1,2,7198,1,8781,14,2,11323,10522,14,3,8957,2,1,0,4,8958,3,2,1,0,1,1,0,1,1,7761,1,1,6440,1,10462,0,2,10463,1,7062,2,10464,2,4160,1,1,7763,2,3,1,7763,1,1,7763,1,1,7763,1,1,7763,1,1,7763,1,1,0,8,9,7,6,5,4,3,2,1,7776,8,10,8,7,6,5,4,3,2,7428,1,1,282,1,1,4038,8,13,11,10,9,8,7,6,5,7428,1,1,0,1,1,7908,8,16,14,13,12,11,10,9,8,7800,2,26,1,7728,8,18,16,15,14,13,12,11,10,7726,1,1,0,8,20,18,17,16,15,14,13,12,7892,1,1,7886,1,1,7548,8,23,21,20,19,18,17,16,15,7930,1,1,0,1,0,202,4,9839,9838,9679,1,7150,1,1,6450,2,2,1,0,3,3,2,1,7072,3,4,3,2,4170,1,1,0,2,3,1,7554,2,4,2,7802,2,11,1,7676,2,11,1,7546,10,36,34,33,32,31,30,29,28,7,5,1844,2,8,6,0,1,1,6936,10,39,37,36,35,34,33,32,31,10,8,7804,1,1,7016,1,1,0,1,11447,0,1,1,7922,1,1,0,1,1,7906,3,36,10,1,0,1,0,7122,1,6664,0,1,0,7202,1,1,7850,3,4,3,1,7860,3,5,4,2,7230,1,1,0,2,3,1,0,1,1,7802,1,2,5646,1,1,7932,1,4,7280,2,43,1,0,1,10523,7364,1,10524,7826,1,1,6180,2,3,1,7820,2,4,2,7036,1,1,0,2,3,1,6284,1,1,7936,1,1,0,1,0,7378,1,1,7176,1,1,7368,1,1,4,1,1,6286,1,1,7134,2,9728,9497,7576,3,9729,9498,1,6294,4,9730,9499,2,1,0,3,9731,9500,3,7826,1,1,3526,1,1,5544,3,9734,9503,6,7826,1,6,0,1,1,7654,3,9737,9506,9,7942,2,4,1,2322,1,1,0,1,0,3670,1,0,4210,1,0,7786,2,2,1,6600,2,4,1,0,1,1,7908,1,2,1310,1,1,0,1,0,2780,1,9910,176,1,9911,7388,3,3,2,1,5432,1,1,0,2,2,1,6304,1,1,0,2,2,1,6294,1,1,0,2,2,1,7120,2,3,2,7114,1,1,7714,2,5,4,7820,1,1,0,1,1,7008,1,9344,0,1,1,7890,1,1,0,1,0,0,2,7601,1,7806,2,7602,2,6210,1,1,7592,4,7604,4,3,1,0,1,1,7922,1,2,7830,1,1,7312,1,1,0,1,0,7966,1,1,0,1,1,7544,1,2,2800,1,1,492,1,4,0,1,5,7932,1,6,196,1,1,0,1,8,6990,1,1,0,1,10,7606,1,9,6768,1,6,7248,5,10,9,8,6,1,7602,1,8,6948,1,9,7604,3,5,2,1,7612,3,14,13,7,7833,6,18,17,9,5,2,1,7833,1,1,7840,2,9251,9042,0,1,1,8,1,2,500,1,3,7938,1,4,202,1,1,7552,1,6,2808,1,1,7250,4,6,5,3,1,7608,1,3,7604,1,6,7606,2,2,1,4,1,12,7614,1,1,7835,9,40,39,36,15,14,13,6,3,1,286,1,0,0,1,1,7837,2,2,1,0,3,3,2,1,0,3,4,3,2,0,1,1,6754,3,6,5,4,6752,3,7,6,5,0,2,2,1,7872,3,9,8,7,3424,1,1,0,3,11,10,9,0,1,1,0,3,13,12,11,0,1,1,7830,3,15,14,13,24,1,1,0,1,1,0,3,18,17,16,0,1,1,0,3,20,19,18,2528,3,21,20,19,0,1,1,0,2,3,1,0,3,24,23,22,0,1,1,0,3,26,25,24,0,1,1,0,1,7,0,3,29,28,27,0,1,1,3458,3,31,30,29,0,3,32,31,30,7854,1,1,1214,3,34,33,32,5572,3,35,34,33,2812,2,2,1,1342,3,37,36,35,7838,2,7,1,0,1,0,2550,1,0,22,1,1,4454,2,3,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,7230,1,5,6616,1,6,0,1,7,7310,6,6,5,4,3,2,1,6980,1,9,7454,1,10,7906,2,2,1,0,1,12,0,1,1,0,4,13,6,3,1,7901,6,59,14,7,4,2,1,66,1,0,7901,1,1,64,2,2,1,62,2,3,2,60,1,1,6812,2,5,4,6810,2,6,5,58,2,2,1,7928,2,8,7,3480,1,1,56,2,10,9,54,1,1,52,2,12,11,50,1,1,7878,2,14,13,72,1,1,48,1,1,46,2,17,16,44,1,1,42,2,19,18,2568,2,20,19,40,1,1,38,2,3,1,36,2,23,22,34,1,1,32,2,25,24,30,1,1,28,1,7,26,2,28,27,24,1,1,3480,2,30,29,22,2,31,30,7874,1,1,1234,2,33,32,5592,2,34,33,2832,2,2,1,1362,2,36,35,7858,2,7,1,6320,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,0,18,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,0,1,9102,7890,1,9103,7228,1,1,7978,1,9105,7938,1,1,7982,1,1,6,4,9108,6,4,1,7905,1,1,68,2,2,1,66,2,3,2,64,1,1,6816,2,5,4,6814,2,6,5,62,2,2,1,7932,2,8,7,3484,1,1,60,2,10,9,58,1,1,56,2,12,11,54,1,1,7882,2,14,13,76,1,1,52,1,1,50,2,17,16,48,1,1,46,2,19,18,2572,2,20,19,44,1,1,42,2,3,1,40,2,23,22,38,1,1,36,2,25,24,34,1,1,32,1,7,30,2,28,27,28,1,1,3484,2,30,29,26,2,31,30,7878,1,1,1238,2,33,32,5596,2,34,33,2836,2,2,1,1366,2,36,35,7862,2,7,1,0,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,7102,1,11493,7350,1,1,7102,1,0,7970,1,1,0,3,8724,3,1,7916,1,1,0,1,1,7400,1,2,6330,1,1,7162,1,2,7154,1,3,7938,1,6,7094,1,1,1762,1,2,7400,1,9341,0,1,1,7920,1,9343,7402,1,1,0,1,1,8056,1,9346,7224,1,1,7330,1,1,6510,1,9349,7686,1,1,7722,1,9351,8056,1,1,7074,1,9353,7404,1,1,432,18,169,167,164,162,160,158,155,153,150,149,147,145,144,142,139,136,134,1,2766,1,9356,8076,1,1,8054,2,2,1,0,1,1,7590,1,2,1774,1,1,4050,3,11742,10149,10148,7990,1,1,8058,1,1,6850,1,1,324,1,3,7350,1,1,0,1,1,7698,1,6,6854,1,1,0,1,0,0,2,7834,1,7950,1,1,0,2,2,1,0,2,3,2,0,1,0,0,1,1,0,1,0,4342,1,0,7886,1,1,7704,2,3,1,0,1,1,7935,2,2,1,0,3,3,2,1,0,1,0,0,1,1,0,1,2,7926,1,1,7714,2,3,1,0,1,1,0,2,2,1,2614,2,3,2,86,1,1,0,1,0,0,1,0,0,1,0,7960,1,1,7450,1,1,7953,2,2,1,0,3,3,2,1,7206,1,0,4,2,6964,1,7328,4,9,8,3,1,0,1,1,0,2,2,1,0,2,3,2,0,1,1,8036,2,5,4,0,1,1,4492,1,0,8038,1,1,0,1,1,0,1,1,5490,3,66,64,1,1794,1,0,7954,1,11582,7976,3,11585,2,1,7458,4,11586,3,2,1,0,1,1,0,1,0,7980,1,1,6396,1,1,7973,1,1,7973,1,1,7973,1,1,7973,1,1,4942,4,4,3,2,1,7980,1,1,7470,2,2,1,0,1,1,4944,1,0,7976,1,11598,7982,3,17,2,1,7472,4,18,3,2,1,0,1,1,0,1,11816,0,1,6768,0,1,6769,7762,1,6770,8010,1,1,0,1,1,8048,1,10028,0,1,1,0,5,8,7,6,3,1,0,1,1,7991,2,2,1,7991,1,1,5860,4,4,3,2,1,0,1,0,0,1,1,8136,1,2,7304,1,1,7410,1,1,7766,2,4,1,8028,5,103,102,5,2,1,5850,1,0,7995,1,1,7995,1,1,0,3,3,2,1,0,1,1,7304,1,2,6678,1,1,7298,3,4,3,1,0,4,5,4,2,1,856,1,1,8001,2,2,1,0,3,3,2,1,0,1,0,6248,1,1,8032,1,2,374,1,1,7712,1,4,7958,1,1,7958,1,6,8032,1,1,2978,2,6,1,7958,4,8,6,4,1,7420,5,9,7,5,2,1,7752,1,1,0,1,0,7440,1,1,6250,1,1,8034,1,2,8007,1,1,0,3,5,3,1,8146,3,6,4,2,8130,1,1,0,2,3,1,7758,1,1,8011,1,1,174,34,349,348,345,343,342,334,330,327,326,325,324,323,322,315,312,310,309,264,257,254,252,251,250,47,46,45,44,27,26,25,13,12,2,1,172,34,350,349,346,344,343,335,331,328,327,326,325,324,323,316,313,311,310,265,258,255,253,252,251,48,47,46,45,28,27,26,14,13,3,2,170,1,1,6922,34,352,351,348,346,345,337,333,330,329,328,327,326,325,318,315,313,312,267,260,257,255,254,253,50,49,48,47,30,29,28,16,15,5,4,6920,34,353,352,349,347,346,338,334,331,330,329,328,327,326,319,316,314,313,268,261,258,256,255,254,51,50,49,48,31,30,29,17,16,6,5,168,2,2,1,8038,34,355,354,351,349,348,340,336,333,332,331,330,329,328,321,318,316,315,270,263,260,258,257,256,53,52,51,50,33,32,31,19,18,8,7,3590,1,1,166,34,357,356,353,351,350,342,338,335,334,333,332,331,330,323,320,318,317,272,265,262,260,259,258,55,54,53,52,35,34,33,21,20,10,9,164,1,1,162,34,359,358,355,353,352,344,340,337,336,335,334,333,332,325,322,320,319,274,267,264,262,261,260,57,56,55,54,37,36,35,23,22,12,11,160,1,1,7988,34,361,360,357,355,354,346,342,339,338,337,336,335,334,327,324,322,321,276,269,266,264,263,262,59,58,57,56,39,38,37,25,24,14,13,182,1,1,158,1,1,156,34,364,363,360,358,357,349,345,342,341,340,339,338,337,330,327,325,324,279,272,269,267,266,265,62,61,60,59,42,41,40,28,27,17,16,154,1,1,152,34,366,365,362,360,359,351,347,344,343,342,341,340,339,332,329,327,326,281,274,271,269,268,267,64,63,62,61,44,43,42,30,29,19,18,2678,34,367,366,363,361,360,352,348,345,344,343,342,341,340,333,330,328,327,282,275,272,270,269,268,65,64,63,62,45,44,43,31,30,20,19,150,1,1,148,2,3,1,146,34,370,369,366,364,363,355,351,348,347,346,345,344,343,336,333,331,330,285,278,275,273,272,271,68,67,66,65,48,47,46,34,33,23,22,144,1,1,142,34,372,371,368,366,365,357,353,350,349,348,347,346,345,338,335,333,332,287,280,277,275,274,273,70,69,68,67,50,49,48,36,35,25,24,140,1,1,138,1,7,136,34,375,374,371,369,368,360,356,353,352,351,350,349,348,341,338,336,335,290,283,280,278,277,276,73,72,71,70,53,52,51,39,38,28,27,134,1,1,3590,34,377,376,373,371,370,362,358,355,354,353,352,351,350,343,340,338,337,292,285,282,280,279,278,75,74,73,72,55,54,53,41,40,30,29,132,34,378,377,374,372,371,363,359,356,355,354,353,352,351,344,341,339,338,293,286,283,281,280,279,76,75,74,73,56,55,54,42,41,31,30,7984,1,1,1344,34,380,379,376,374,373,365,361,358,357,356,355,354,353,346,343,341,340,295,288,285,283,282,281,78,77,76,75,58,57,56,44,43,33,32,5702,34,381,380,377,375,374,366,362,359,358,357,356,355,354,347,344,342,341,296,289,286,284,283,282,79,78,77,76,59,58,57,45,44,34,33,2942,2,2,1,1472,34,383,382,379,377,376,368,364,361,360,359,358,357,356,349,346,344,343,298,291,288,286,285,284,81,80,79,78,61,60,59,47,46,36,35,7968,3,151,7,1,62,2,38,37,60,2,39,38,8018,1,1,7508,1,1,8011,2,2,1,58,3,3,2,1,7262,2,44,43,7254,2,45,44,60,2,2,1,0,1,0,3562,1,1,0,1,1,936,1,0,7504,1,1,6434,1,1,8015,1,1,3564,1,10981,0,2,10982,1,8024,1,1,0,1,0,0,1,11927,8008,1,10138,1664,1,11929,0,1,11930,7456,2,2,1,430,1,6883,0,1,11933,7404,2,9852,1,7804,2,9853,2,7452,1,1,8158,4,9855,4,3,1,0,1,9943,0,1,0,7518,1,10217,192,2,2,1,190,2,3,2,188,1,1,6940,2,5,4,6938,2,6,5,186,2,2,1,8056,2,8,7,3608,1,1,184,2,10,9,182,1,1,180,2,12,11,178,1,1,8006,2,14,13,200,1,1,176,1,1,174,2,17,16,172,1,1,170,2,19,18,2696,2,20,19,168,1,1,166,2,3,1,164,2,23,22,162,1,1,160,2,25,24,158,1,1,156,1,7,154,2,28,27,152,1,1,3608,2,30,29,150,2,31,30,8002,1,1,1362,2,33,32,5720,2,34,33,2960,2,2,1,1490,2,36,35,7986,2,7,1,0,19,38,37,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,194,20,39,38,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,192,20,40,39,38,36,33,31,29,27,24,22,19,18,16,14,13,11,8,5,3,2,190,1,1,6942,20,42,41,40,38,35,33,31,29,26,24,21,20,18,16,15,13,10,7,5,4,6940,20,43,42,41,39,36,34,32,30,27,25,22,21,19,17,16,14,11,8,6,5,188,2,2,1,8058,20,45,44,43,41,38,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,3610,1,1,186,20,47,46,45,43,40,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,184,1,1,182,20,49,48,47,45,42,40,38,36,33,31,28,27,25,23,22,20,17,14,12,11,180,1,1,8008,20,51,50,49,47,44,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,202,1,1,178,1,1,176,20,54,53,52,50,47,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,174,1,1,172,20,56,55,54,52,49,47,45,43,40,38,35,34,32,30,29,27,24,21,19,18,2698,20,57,56,55,53,50,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,170,1,1,168,2,3,1,166,20,60,59,58,56,53,51,49,47,44,42,39,38,36,34,33,31,28,25,23,22,164,1,1,162,20,62,61,60,58,55,53,51,49,46,44,41,40,38,36,35,33,30,27,25,24,160,1,1,158,1,7,156,20,65,64,63,61,58,56,54,52,49,47,44,43,41,39,38,36,33,30,28,27,154,1,1,3610,20,67,66,65,63,60,58,56,54,51,49,46,45,43,41,40,38,35,32,30,29,152,20,68,67,66,64,61,59,57,55,52,50,47,46,44,42,41,39,36,33,31,30,8004,1,1,1364,20,70,69,68,66,63,61,59,57,54,52,49,48,46,44,43,41,38,35,33,32,5722,20,71,70,69,67,64,62,60,58,55,53,50,49,47,45,44,42,39,36,34,33,2962,2,2,1,1492,20,73,72,71,69,66,64,62,60,57,55,52,51,49,47,46,44,41,38,36,35,7988,2,7,1,0,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,8194,17,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,8172,18,38,36,33,31,29,27,24,22,19,18,16,14,13,11,8,5,3,1,8033,1,1,8018,17,40,38,35,33,31,29,26,24,21,20,18,16,15,13,10,7,5,6602,1,1,0,20,42,40,37,35,33,31,28,26,23,22,20,18,17,15,12,9,7,6,3,1,7814,20,43,41,38,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,4,2,6842,1,1,0,22,45,43,40,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,6,4,3,1,7902,22,46,44,41,39,37,35,32,30,27,26,24,22,21,19,16,13,11,10,7,5,4,2,7900,1,1,7610,22,48,46,43,41,39,37,34,32,29,28,26,24,23,21,18,15,13,12,9,7,6,4,7052,22,49,47,44,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,10,8,7,5,7050,22,50,48,45,43,41,39,36,34,31,30,28,26,25,23,20,17,15,14,11,9,8,6,7048,22,51,49,46,44,42,40,37,35,32,31,29,27,26,24,21,18,16,15,12,10,9,7,7062,22,52,50,47,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,13,11,10,8,7012,1,1,4462,1,2,0,22,55,53,50,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,16,14,13,11,7344,22,56,54,51,49,47,45,42,40,37,36,34,32,31,29,26,23,21,20,17,15,14,12,8172,22,57,55,52,50,48,46,43,41,38,37,35,33,32,30,27,24,22,21,18,16,15,13,8164,2,2,1,0,2,4,1,7392,2,5,2,8048,1,1,8074,1,1,8068,2,8,5,6666,1,1,0,3,6,3,1,7850,4,7,4,2,1,0,22,67,65,62,60,58,56,53,51,48,47,45,43,42,40,37,34,32,31,28,26,25,23,7344,2,12,11,0,2,2,1,8047,3,3,2,1,8047,1,1,0,5,5,4,3,2,1,0,22,73,71,68,66,64,62,59,57,54,53,51,49,48,46,43,40,38,37,34,32,31,29,7358,22,74,72,69,67,65,63,60,58,55,54,52,50,49,47,44,41,39,38,35,33,32,30,6730,3,19,18,1,7612,22,76,74,71,69,67,65,62,60,57,56,54,52,51,49,46,43,41,40,37,35,34,32,8034,1,1,0,3,5,3,1,7832,3,6,4,2,6860,1,1,8156,3,8,6,4,5528,1,1,8194,3,10,8,6,7730,1,1,0,7,12,10,8,7,5,3,1,8196,7,13,11,9,8,6,4,2,6988,1,1,7834,7,15,13,11,10,8,6,4,6990,1,1,8128,7,17,15,13,12,10,8,6,4706,1,1,7902,1,2,7914,1,3,7734,1,4,4928,1,5,0,22,96,94,91,89,87,85,82,80,77,76,74,72,71,69,66,63,61,60,57,55,54,52,8130,1,1,0,1,1,5118,1,2,874,1,3,8012,6,53,52,51,50,2,1,0,22,102,100,97,95,93,91,88,86,83,82,80,78,77,75,72,69,67,66,63,61,60,58,0,1,1,0,22,104,102,99,97,95,93,90,88,85,84,82,80,79,77,74,71,69,68,65,63,62,60,0,1,1,7730,1,2,8067,1,1,8067,3,4,3,1,8067,1,1,0,5,6,5,3,2,1,6680,5,7,6,4,3,2,270,1,1,0,22,113,111,108,106,104,102,99,97,94,93,91,89,88,86,83,80,78,77,74,72,71,69,6794,22,114,112,109,107,105,103,100,98,95,94,92,90,89,87,84,81,79,78,75,73,72,70,8190,22,115,113,110,108,106,104,101,99,96,95,93,91,90,88,85,82,80,79,76,74,73,71,7600,2,2,1,4386,2,3,2,4384,2,4,3,0,4,6,3,2,1,3768,4,7,4,3,2,572,4,8,5,4,3,6492,2,2,1,8073,6,10,7,6,5,4,1,8073,1,1,0,8,12,9,8,7,6,3,2,1,0,22,126,124,121,119,117,115,112,110,107,106,104,102,101,99,96,93,91,90,87,85,84,82,0,1,1,0,22,128,126,123,121,119,117,114,112,109,108,106,104,103,101,98,95,93,92,89,87,86,84,0,1,1,7632,22,130,128,125,123,121,119,116,114,111,110,108,106,105,103,100,97,95,94,91,89,88,86,0,1,1,8068,1,2,8092,1,1,722,1,1,7244,8,62,60,58,57,55,53,51,5,4490,1,1,0,22,137,135,132,130,128,126,123,121,118,117,115,113,112,110,107,104,102,101,98,96,95,93,0,1,1,252,1,0,250,1,0,248,1,1,246,2,10395,10394,3668,1,10530,244,1,0,242,1,1,240,1,0,238,1,1,260,1,11991,236,1,1,234,1,0,232,1,1,230,1,0,226,2,527,1,224,1,0,222,1,1,220,1,0,218,1,1,216,1,533,214,1,0,212,1,1,210,1,0,8062,1,1,1422,1,0,5780,1,0,3020,2,2,1,8046,2,2946,2892,7120,17,541,28,26,25,24,22,20,18,16,14,12,10,9,7,5,2,1,0,1,1,0,1,1,0,1,0,0,4,7010,6208,5645,1,0,5,7011,6209,5646,2,1,8224,5,7012,6210,5647,3,2,7906,1,1,8172,5,7014,6212,5649,5,4,4750,1,1,7402,1,2,1606,1,3,7564,5,7018,6216,5653,9,8,8002,1,1,8084,1,2,8126,1,1,0,1,1,7872,7,12,10,8,7,6,4,1,8101,1,1,0,2,11222,760,7874,1,1,7368,1,1,8103,2,2,1,266,3,3,2,1,264,3,4,3,2,262,1,1,7014,3,6,5,4,7012,3,7,6,5,260,2,2,1,8130,3,9,8,7,3682,1,1,258,3,11,10,9,256,1,1,254,3,13,12,11,252,1,1,8080,3,15,14,13,274,1,1,250,1,1,248,3,18,17,16,246,1,1,244,3,20,19,18,2770,3,21,20,19,242,1,1,240,2,3,1,238,3,24,23,22,236,1,1,234,3,26,25,24,232,1,1,230,1,7,228,3,29,28,27,226,1,1,3682,3,31,30,29,224,3,32,31,30,8076,1,1,1436,3,34,33,32,5794,3,35,34,33,3034,2,2,1,1564,3,37,36,35,8060,2,7,1,7910,1,11212,0,1,1,8246,1,2,6202,1,1,0,1,12119,0,3,9193,9192,1,0,4,9194,9193,2,1,8236,4,9195,9194,3,2,7918,1,1,8184,4,9197,9196,5,4,4762,1,1,7414,1,2,7882,4,6,4,2,1,2,1,0,7918,1,6684,7882,2,2,1,6520,1,1,0,1,0,8120,1,1,8252,1,2,8248,1,3,7922,2,2,1,8246,1,10486,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,6512,1,2,8024,1,1,102,1,4,8108,1,1,0,3,5,3,1,176,3,6,4,2,174,3,7,5,3,8132,1,1,7622,1,1,8125,2,2,1,172,3,3,2,1,7376,3,12,10,8,7368,3,13,11,9,174,2,2,1,8125,4,10,9,4,1,8125,1,1,8125,1,1,0,7,13,12,7,4,3,2,1,7438,7,14,13,8,5,4,3,2,7434,7,15,14,9,6,5,4,3,8200,2,2,1,0,1,0,180,1,1,178,1,2,8136,1,1,7626,1,1,8129,2,2,1,176,3,3,2,1,7380,1,7,7372,1,8,178,2,2,1,7382,1,10,8136,1,1,7380,1,1,7382,1,6,7908,3,13,8,5,7064,1,1,2034,6,15,10,7,4,3,1,8114,6,16,11,8,5,4,2,6698,1,1,7908,6,18,13,10,7,6,4,7064,1,1,6506,6,20,15,12,9,8,6,7440,1,1,5158,1,1,7426,1,3,8252,1,1,7288,6,25,20,17,14,13,11,1268,1,1,0,1,2,4962,13,28,23,20,17,16,14,13,11,9,6,4,2,1,0,14,29,24,21,18,17,15,14,12,10,7,5,3,2,1,6606,14,30,25,22,19,18,16,15,13,11,8,6,4,3,2,6812,1,1,6812,16,32,27,24,21,20,18,17,15,13,10,8,6,5,4,3,1,0,17,33,28,25,22,21,19,18,16,14,11,9,7,6,5,4,2,1,8198,17,34,29,26,23,22,20,19,17,15,12,10,8,7,6,5,3,2,5000,1,1,0,1,1,7552,1,2,8170,1,1,8172,17,39,34,31,28,27,25,24,22,20,17,15,13,12,11,10,8,7,8278,1,1,4536,1,1,0,1,0,190,1,1,188,1,2,8146,1,1,7636,1,1,8139,2,2,1,186,3,3,2,1,7390,1,7,7382,1,8,188,2,2,1,0,3,9,4,1,8141,1,1,4998,1,1,0,1,1,6996,1,2,5000,3,14,9,6,7448,3,15,10,7,7450,3,16,11,8,6822,2,2,1,0,2,4,1,0,3,5,2,1,7000,3,6,3,2,0,2,8,1,8134,4,8,5,4,2,2472,1,1,8290,4,13,10,7,6,7082,1,1,7928,4,15,12,9,8,7084,1,1,7308,3,14,11,10,0,1,1,6166,1,1,0,1,0,7512,1,10118,7860,1,10119,7240,1,10120,0,4,4,3,2,1,7314,4,5,4,3,2,6,1,1,6574,1,1,6952,4,8,7,6,5,0,1,1,7646,1,2,0,1,1,906,4,12,11,10,9,6340,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,7992,1,2,7578,1,1,0,3,4,3,1,222,5,122,121,5,4,2,220,5,123,122,6,5,3,8178,1,1,7668,1,1,8171,2,2,1,218,3,3,2,1,7422,5,128,127,11,10,8,7414,5,129,128,12,11,9,220,2,2,1,7204,1,0,0,4,585,580,578,1,8173,1,1,8173,1,1,7478,3,3,2,1,3800,1,1,7474,2,2,1,6896,3,6,5,4,8236,4,7,6,5,1,5038,1,1,4328,1,6,7510,3,10,9,8,5426,1,1,6852,1,9,8298,18,119,114,111,108,107,105,104,102,100,97,95,93,92,91,90,88,87,1,8294,1,1,8246,1,9,7588,1,1,3800,1,3510,7474,1,1,1496,1,1,7520,1,2,0,1,0,7948,1,1,7946,1,1,7334,1,2,8202,1,1,6564,1,1,8182,1,5,0,1,1,0,1,0,7500,1,8502,8342,2,2,1,56,3,164,163,1,0,1,12393,2890,1,10604,0,1,11453,6378,1,1,0,1,0,0,1,1,7924,1,2,0,1,3,0,1,4,0,1,5,0,4,4,3,2,1,0,2,6,1,7508,2,7,2,8270,1,1,0,1,1,5004,2,10,5,8272,1,1,972,1,1,7742,2,13,8,8190,2,14,9,8272,2,2,1,0,1,1,8,1,11554,7716,1,1,5006,1,2,7512,1,3,8192,1,4,7744,1,5,7874,1,6,7876,1,7,8274,6,6,5,4,3,2,1,0,2,8,1,0,1,1,0,1,11,0,1,1,7142,1,0,8216,1,1132,322,1,1133,7624,1,1,3394,4,8549,4,3,1,0,5,8550,5,4,2,1,7298,5,8551,6,5,3,2,18,1,1,0,1,12436,8142,1,10647,0,9,11403,10140,10138,8558,8556,8555,3498,1148,10,7926,9,11404,10141,10139,8559,8557,8556,3499,1149,11,7924,1,1,7922,9,11406,10143,10141,8561,8559,8558,3501,1151,13,7918,1,1,8215,12,11408,10145,10143,8563,8561,8560,3503,1153,15,5,3,1,8215,1,1,0,14,11410,10147,10145,8565,8563,8562,3505,1155,17,7,5,3,2,1,0,14,11411,10148,10146,8566,8564,8563,3506,1156,18,8,6,4,3,2,390,14,11412,10149,10147,8567,8565,8564,3507,1157,19,9,7,5,4,3,0,1,1,0,1,2,4850,14,11415,10152,10150,8570,8568,8567,3510,1160,22,12,10,8,7,6,4776,1,1,0,14,11417,10154,10152,8572,8570,8569,3512,1162,24,14,12,10,9,8,0,1,1,0,1,4,0,1,0,8231,3,0,12033,1,14,4,0,12034,2,1,8231,1,1,8231,1,1,8231,1,1,8231,1,1,0,5,5,4,3,2,1,7202,1,0,8240,1,1,0,1,1,0,1,0,0,1,1,0,1,12468,0,1,10474,0,1,0,1428,1,2879,8230,1,7906,6754,1,1,6754,1,0,1782,1,1,0,1,0,8368,1,0,8388,1,1,7892,1,2885,0,1,0,5278,1,1,5278,1,5464,8202,1,1,7664,6,12354,11,9,8,3,1,450,1,0,7956,1,1,8390,4,2993,16,8,1,7664,13,3375,3010,2993,2895,2739,2737,2735,2734,2732,18,10,4,1,0,14,3376,3011,2994,2896,2740,2738,2736,2735,2733,19,11,5,2,1,8284,14,3377,3012,2995,2897,2741,2739,2737,2736,2734,20,12,6,3,2,8030,1,1,8278,1,1,8251,2,4,1,8251,1,1,8251,1,1,0,5,7,4,3,2,1,5982,5,8,5,4,3,2,868,1,1,3576,1,2,1390,1,3,7238,5,12,9,8,7,6,0,5,13,10,9,8,7,8228,5,14,11,10,9,8,6786,5,15,12,11,10,9,1804,5,16,13,12,11,10,5150,3,3,2,1,5148,3,4,3,2,1470,5,19,16,15,14,13,8214,2,6,1,0,5,21,18,17,16,15,0,5,22,19,18,17,16,0,5,23,20,19,18,17,8234,2,16,1,0,5,25,22,21,20,19,0,5,26,23,22,21,20,7502,5,27,24,23,22,21,7500,5,28,25,24,23,22,5250,5,29,26,25,24,23,0,5,30,27,26,25,24,7252,2,23,1,3196,5,32,29,28,27,26,4044,1,1,0,5,34,31,30,29,28,3592,5,35,32,31,30,29,0,5,36,33,32,31,30,7514,14,25,24,23,16,15,14,12,11,10,9,8,3,2,1,7536,1,6993,0,1,1,0,2,2,1,8236,2,3,2,8234,1,1,7874,2,3,1,498,1,0,8398,1,1,0,1,1,6956,1,2,8262,1,1,6786,1,1,0,2,4,1,0,1,0,0,2,8084,1,8444,1,1,8406,2,2,1,8424,3,3,2,1,0,4,4,3,2,1,7246,4,5,4,3,2,8270,1,1,6794,1,1,6794,4,8,7,6,5,1822,1,1,3712,4,10,9,8,7,0,1,1,0,1,12464,0,1,1,0,2,2,1,8434,1,1,0,1,1,4236,1,2,4014,1,1,0,1,12471,0,1,1,8440,1,1,0,1,1,0,1,0,8426,1,1,8444,1,1,0,1,1,6832,5,27,26,25,24,2,8258,1,1,7974,1,4,8288,1,1,8446,1,1,7266,1,7,8290,1,1,6814,1,1,7720,1,1,6846,1,11,3948,1,1,8052,3,7,3,1,0,1,0,8362,2,12453,11723,8440,1,12454,0,1,0,8364,1,1,8450,4,5,4,3,1,8450,5,6,5,4,2,1,0,6,7,6,5,3,2,1,3138,6,8,7,6,4,3,2,8432,6,9,8,7,5,4,3,8452,2,2,1,7980,6,11,10,9,7,6,5,8294,1,1,6838,6,13,12,11,9,8,7,5340,1,1,8264,1,1,7272,6,16,15,14,12,11,10,8296,1,1,6820,1,1,0,5,12,9,7,4,1,8346,5,13,10,8,5,2,8092,1,1,0,1,10006,3640,1,10007,7730,1,1,6308,1,10009,7184,1,1,6078,1,10011,3638,1,1,8322,1,1,8086,4,8,6,4,1,372,1,1,8315,1,1,8315,1,1,8315,1,1,0,4,4,3,2,1,6882,1,0,7732,3,12170,6471,1,7996,3,12171,6472,2,8458,1,1,0,5,12173,6474,4,3,1,8319,1,1,8319,1,1,8319,1,1,8319,1,1,8319,1,1,0,6,6,5,4,3,2,1,0,6,7,6,5,4,3,2,0,1,1,8032,6,9,8,7,6,5,4,0,1,1,4574,6,11,10,9,8,7,6,0,1,1,7488,6,13,12,11,10,9,8,8036,1,1,0,1,1,7526,6,16,15,14,13,12,11,0,1,1,0,1,0,8408,1,1,8476,2,2,1,0,1,1,8460,1,1,0,2,11701,8372,8480,1,1,0,1,12645,8482,1,1,8341,2,2,1,8482,1,10255,8341,2,5,1,0,1,0,0,1,1,7888,1,2,8022,1,1,3782,1,1,7118,1,5,8464,1,6,7562,2,2,1,8486,2,4,1,0,2,8,1,0,3,9,2,1,0,1,0,2166,1,11834,0,2,2,1,7532,1,0,0,1,1,0,1,0,0,1,1,8432,1,1,8482,1,11667,7668,1,1,8432,1,1,0,1,0,8484,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,8468,2,3,2,8376,1,1,7858,1,1,8369,4,6,5,4,1,8369,1,1,0,6,8,7,6,3,2,1,6702,6,9,8,7,4,3,2,3894,6,10,9,8,5,4,3,7788,1,1,8150,1,2,7530,1,3,3786,6,14,13,12,9,8,7,7356,6,15,14,13,10,9,8,8344,6,16,15,14,11,10,9,2776,2,2,1,0,1,9,0,1,5,0,6,20,19,18,15,14,13,1926,6,21,20,19,16,15,14,0,6,22,21,20,17,16,15,0,4,14,9,2,1,0,1,0,8486,2,6760,5682,7254,1,1,8162,1,1,4630,1,3451,8524,2,3452,1,7578,1,228,0,8,12574,8484,3073,228,7,4,2,1,8385,9,12575,8485,3074,229,8,5,3,2,1,8385,1,1,8385,1,1,0,12,12578,8488,3077,232,11,8,6,5,4,3,2,1,1602,12,12579,8489,3078,233,12,9,7,6,5,4,3,2,0,1,1,0,1,2,7668,1,3,7376,2,2,1,0,12,12584,8494,3083,238,17,14,12,11,10,9,8,7,8496,1,1,0,1,1,7380,12,12587,8497,3086,241,20,17,15,14,13,12,11,10,0,1,1,0,2,10,2,242,12,12590,8500,3089,244,23,20,18,17,16,15,14,13,1936,1,1,720,12,12592,8502,3091,246,25,22,20,19,18,17,16,15,0,1,1,0,1,15,0,12,12595,8505,3094,249,28,25,23,22,21,20,19,18,0,1,1,3648,1,18,1956,12,12598,8508,3097,252,31,28,26,25,24,23,22,21,8440,1,1,0,12,12600,8510,3099,254,33,30,28,27,26,25,24,23,0,1,22,452,12,12602,8512,3101,256,35,32,30,29,28,27,26,25,8384,1,1,7508,12,12604,8514,3103,258,37,34,32,31,30,29,28,27,0,6,26,18,7,6,5,1,0,1,0,0,1,0,7576,1,1,8417,5,12609,3108,263,3,1,8417,1,1,8417,1,1,0,8,12612,3111,266,6,4,3,2,1,8126,8,12613,3112,267,7,5,4,3,2,0,8,12614,3113,268,8,6,5,4,3,0,8,12615,3114,269,9,7,6,5,4,1968,8,12616,3115,270,10,8,7,6,5,4,2,4,1,2294,8,12618,3117,272,12,10,9,8,7,0,1,8189,8412,1,8190,8088,1,1,7386,1,8192,8070,1,1,8410,1,1,6934,1,1,6956,1,8196,6522,1,8197,8070,3,8,2,1,3964,1,8199,6952,1,8200,4366,1,8201,1442,1,1,4318,1,8203,7512,3,5,4,1,0,1,0,0,1,1,162,1,2,8429,1,1,0,2,3,1,1796,1,12683,94,2,12684,1,8572,1,1,0,1,1,4374,1,2,4152,1,1,0,1,0,1624,1,1,2066,2,2,1,8435,1,1,0,2,2,1,0,1,8221,0,1,8222,8474,1,1,8104,1,1,3922,1,1,7406,1,8226,0,1,1,3360,1,8228,8564,1,8229,8354,1,8230,8428,1,1,8584,2,3,1,7602,1,3,8584,1,1,0,1,0,8586,2,217,1,0,3,218,2,1,4388,3,219,3,2,8,1,1,200,3,221,5,4,8550,1,1,2728,3,223,7,6,0,1,1,7622,3,225,9,8,8482,1,1,7864,2,2,1,0,3,3,2,1,8478,3,4,3,2,4130,1,1,8554,3,6,5,4,0,1,1,0,3,233,17,16,0,1,1,8578,3,235,19,18,7652,1,1,0,3,237,21,20,2800,3,238,22,21,6560,3,125,2,1,6562,3,240,24,23,4706,1,1,3998,3,242,26,25,3846,1,1,0,1,12736,154,1,12737,8516,1,1,8602,1,1,6626,4,6637,6635,4,1,0,5,6638,6636,5,2,1,0,1,1,8492,1,2,2108,1,1,0,1,2,8467,3,4,2,1,8467,1,1,8467,1,1,0,6,7,5,4,3,2,1,7628,6,8,6,5,4,3,2,8454,6,9,7,6,5,4,3,7958,2,2,1,8496,2,3,2,0,3,5,2,1,0,1,0,6860,1,1,7888,2,2,1,0,3,3,2,1,8475,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,0,1,0,8481,1,1,8481,1,1,8481,1,1,8466,4,4,3,2,1,2034,1,1,8252,4,6,5,4,3,4060,1,1,0,1,2,0,1,3,1996,1,4,0,1,5,4724,1,8,0,1,9,0,1,0,7650,1,12694,3642,4,12696,12694,2,1,7686,4,12697,12695,3,2,0,4,12698,12696,4,3,7990,4,80,76,2,1,7926,4,12700,12698,6,5,8210,1,1,7306,2,120,1,0,4,12703,12701,9,8,7992,1,1,0,1,1,0,1,0,8499,1,1,0,2,2,1,7990,2,3,2,5754,1,1,0,2,3,1,0,1,0,0,1,1,8507,1,1,8507,1,1,8507,1,1,8507,1,1,0,5,5,4,3,2,1,8408,5,6,5,4,3,2,8466,5,7,6,5,4,3,8368,5,8,7,6,5,4,1146,5,9,8,7,6,5,8406,4,4,3,2,1,4106,5,11,10,9,8,7,8650,1,1,4098,1,1,0,1,0,0,1,1,8540,1,2,8176,1,3,8513,2,2,1,0,2,4,1,8656,3,5,2,1,0,4,6,3,2,1,8517,5,7,4,3,2,1,8517,1,1,0,7,9,6,5,4,3,2,1,6938,7,10,7,6,5,4,3,2,8182,7,11,8,7,6,5,4,3,4288,2,2,1,8298,7,13,10,9,8,7,6,5,8182,1,1,8492,7,15,12,11,10,9,8,7,5414,2,204,1,5412,2,205,2,720,7,18,15,14,13,12,11,10,1778,4,172,171,168,1,0,1,0,4932,1,0,8474,1,1,10,3,12774,3,1,8548,3,12775,4,2,8184,3,12776,5,3,8521,2,2,1,0,2,4,1,7788,1,1,8523,1,1,8523,1,1,0,3,3,2,1,4104,3,4,3,2,600,3,5,4,3,8482,2,2,1,0,1,0,3794,1,1,8630,1,2,5780,1,1,8190,1,4,6946,1,1,0,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,8535,1,1,0,2,2,1,0,1,1,7816,1,1,0,1,0,8258,1,3479,0,1,1,7702,1,1,8290,2,4,1,8543,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,140,1,1,0,3,5,3,1,8538,1,481,7062,1,1,7084,1,0,8586,1,1,6654,4,5953,3374,2362,1,8694,1,7098,0,1,0,0,1,1,2754,1,0,8590,3,3491,4,1,8557,4,9,6,3,1,8557,1,1,8557,1,1,0,7,12,9,6,4,3,2,1,7906,11,125,20,18,16,13,10,7,5,4,3,2,0,1,0,0,1,1,8682,1,2,8704,1,1,0,2,3,1,8242,3,4,2,1,0,4,5,3,2,1,0,1,1,0,1,0,4442,1,1,8598,1,2,3544,1,1,0,2,3,1,0,1,1,0,1,0,0,1,1,8682,1,2,5832,1,1,8410,1,2,8579,3,4,2,1,0,4,5,3,2,1,0,1,1,6622,1,2,6718,1,1,0,1,0,0,1,1,0,2,2,1,8589,1,1,8589,1,1,0,3,3,2,1,8088,1,1,8591,1,1,0,2,2,1,0,1,0,7754,1,3539,8736,2,2,1,0,3,3,2,1,8314,3,4,3,2,56,1,1,0,1,0,0,1,0,0,1,1,6704,1,4681,0,1,2356,0,4,5,3,2,1,0,1,0,8286,2,9478,1,0,3,9479,2,1,0,1,1,8598,1,2,2166,1,1,4850,1,2,8384,1,5,0,1,1,7774,1,7,8104,1,1,8615,5,8,6,5,3,1,0,1,0,0,2,12204,1,0,1,1,0,2,2,1,0,1,0,0,1,1,8768,1,1,7936,1,12950,8700,2,6850,1,290,3,9991,1783,1,8760,1,10459,7838,1,1,8627,2,6,1,0,1,13045,8770,2,5,1,0,1,0,8631,1,1,8296,1,1,8631,3,5,4,1,0,1,0,0,1,1,290,1,1,0,2,2,1,0,1,0,7146,1,1,8639,1,1,8072,1,1,8762,1,1,0,1,0,0,2,2459,1,8058,2,2460,2,8784,2,2461,3,8676,2,2,1,0,4,2463,5,4,1,1720,5,2464,6,5,2,1,8678,5,2465,7,6,3,2,8308,1,1,6780,5,2467,9,8,5,4,8800,6,2468,10,9,6,5,1,8672,1,1,0,8,2470,12,11,8,7,6,4,1,8632,8,2471,13,12,9,8,7,5,2,2524,1,1,8647,2,3,1,0,3,4,2,1,0,1,0,7038,1,1,8066,1,2,8792,1,3,8684,2,2,1,8066,3,5,4,1,8314,4,6,5,2,1,8651,1,1,0,2,2,1,4134,2,3,2,0,1,1,0,2,3,1,8004,2,4,2,0,1,0,2080,1,0,8692,1,1,7046,3,2491,3,1,8074,3,2492,4,2,8800,3,2493,5,3,8692,2,2,1,8074,5,2495,7,5,4,1,1210,6,2496,8,6,5,2,1,8659,1,1,0,2,2,1,8822,1,1,0,2,2,1,0,1,0,8080,1,1,8328,2,2,1,0,1,1,0,1,1,0,1,0,0,1,1,8026,1,2,8700,1,1,4196,2,3,1,0,1,1,8682,1,2,8830,1,3,7538,2,2,1,0,1,5,8704,1,1,3650,1,1,8704,1,6,0,1,1,0,4,9,6,3,1,0,1,0,0,1,1,8826,1,2,8718,1,1,0,3,4,3,1,8714,3,5,4,2,6546,1,1,7550,3,7,6,4,0,1,1,8700,3,9,8,6,8716,1,1,0,1,1,8044,3,12,11,9,8718,1,1,4214,1,1,8354,3,15,14,12,0,1,1,8678,3,17,16,14,8356,1,1,7112,1,1,0,1,1,4942,1,9,6796,1,1,0,1,0,8682,2,55,1,0,1,1,0,3,9,2,1,6836,2,58,4,0,1,1,3400,2,60,6,0,1,1,5794,2,62,8,7568,1,1,7568,2,64,10,0,1,1,0,1,0,270,1,2497,0,1,2498,0,1,2499,4432,1,2500,3054,1,2501,256,1,2502,466,1,2503,6814,1,686,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,8719,2,2,1,8719,1,1,8719,1,1,0,5,5,4,3,2,1,6760,8,51,50,48,6,5,4,3,2,6856,1,1,8732,5,8,7,6,5,4,0,1,1,8826,5,10,9,8,7,6,2438,1,1,8822,5,12,11,10,9,8,6858,1,1,8624,2,3,1,0,1,0,8725,1,1,8725,1,1,8725,1,1,8725,1,1,8732,5,5,4,3,2,1,8078,1,1,7116,1,2,8752,1,3,0,1,1,390,1,13193,8868,1,1,8727,1,1,3502,1,13196,382,1,1,0,2,2,1,0,2,12985,9415,0,1,0,8766,1,11768,8733,2,2,1,8733,1,1,6834,6,6991,5,4,3,2,1,0,1,539,8808,1,1,0,1,0,8638,1,0,8878,1,1,0,1,10993,0,1,0,8548,1,6194,7164,2,2,1,8741,1,1,8741,1,1,0,3,3,2,1,8020,1,1,1076,1,1,0,1,0,8906,1,1,8868,2,2,1,0,1,1,0,2,2,1,7276,2,3,2,8556,1,1,7172,2,3,1,8749,1,1,8749,1,1,0,3,3,2,1,8751,1,14,8751,1,1,8751,1,1,8751,1,1,8751,1,1,8751,1,1,0,7,20,6,5,4,3,2,1,0,1,0,8284,1,0,6990,1,1,8916,1,1,6990,1,11275,6228,1,10442,8656,1,1,7610,1,0,8114,1,1,2906,1,11800,4476,1,1,0,1,13248,8206,1,8200,8898,1,1,7530,1,13251,8206,1,1,7944,1,9756,2118,1,9757,6226,1,13255,2746,1,13256,7974,2,8208,6,8898,3,5,3,1,4704,1,8210,8436,3,8214,8211,9,7634,1,13261,8898,6,10,8,6,3,2,1,0,4,15,13,5,1,8766,4,16,14,6,2,7664,1,1,7438,4,18,16,8,4,8436,4,19,17,9,5,8438,2,2,1,8900,1,1,0,7,22,20,12,8,7,5,1,3218,7,23,21,13,9,8,6,2,8864,1,1,7932,7,25,23,15,11,10,8,4,8884,2,3,1,8070,7,27,25,17,13,12,10,6,7940,1,1,0,1,0,0,1,1,7488,1,2,7924,1,1,4460,1,1,8884,1,5,7924,1,1,1264,1,1,7236,1,6,0,2,7,1,8072,1,10,7238,1,1,7446,2,2,1,7670,1,13,8444,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,8838,5,11329,8839,8687,8506,7497,8848,5,11330,8840,8688,8507,7498,7632,5,11331,8841,8689,8508,7499,8878,1,2,6238,5,11333,8843,8691,8510,7501,8492,3,4,3,1,0,3,6,3,1,6318,1,11335,4718,1,11087,0,3,10721,10720,1,0,4,10722,10721,2,1,0,1,0,0,1,1,0,1,0,0,1,1,3706,1,2,8822,1,1,0,1,0,8791,1,11047,8791,1,1,0,1,13241,8870,4,4,3,2,1,6958,1,12480,8866,1,12481,0,1,1,0,1,0,0,1,1,5144,2,11885,79,0,1,0,7652,1,1,7652,1,0,0,1,1,0,1,0,0,1,0,8807,1,1,0,2,2,1,7900,1,0,8950,1,1,0,1,0,0,1,1,0,1,13247,0,1,11120,7312,1,2486,8954,1,11122,8492,1,11123,8808,1,11124,8126,1,11125,8890,8,10952,3519,3475,2491,4,3,2,1,6068,1,11127,8978,1,1,8940,1,1,8408,1,11130,8920,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,7554,1,13140,0,1,1,0,1,0,8602,1,1,8096,1,1,8831,17,1755,1242,1240,1239,1238,1236,1234,1232,1230,1228,1226,1224,1223,1221,1219,1216,1215,796,18,1756,1243,1241,1240,1239,1237,1235,1233,1231,1229,1227,1225,1224,1222,1220,1217,1216,1,8696,18,1757,1244,1242,1241,1240,1238,1236,1234,1232,1230,1228,1226,1225,1223,1221,1218,1217,2,8694,1,1,8404,18,1759,1246,1244,1243,1242,1240,1238,1236,1234,1232,1230,1228,1227,1225,1223,1220,1219,4,7846,18,1760,1247,1245,1244,1243,1241,1239,1237,1235,1233,1231,1229,1228,1226,1224,1221,1220,5,7844,18,1761,1248,1246,1245,1244,1242,1240,1238,1236,1234,1232,1230,1229,1227,1225,1222,1221,6,7842,18,1762,1249,1247,1246,1245,1243,1241,1239,1237,1235,1233,1231,1230,1228,1226,1223,1222,7,7856,18,1763,1250,1248,1247,1246,1244,1242,1240,1238,1236,1234,1232,1231,1229,1227,1224,1223,8,7806,1,1,5256,1,2,794,18,1766,1253,1251,1250,1249,1247,1245,1243,1241,1239,1237,1235,1234,1232,1230,1227,1226,11,8136,18,1767,1254,1252,1251,1250,1248,1246,1244,1242,1240,1238,1236,1235,1233,1231,1228,1227,12,8964,18,1768,1255,1253,1252,1251,1249,1247,1245,1243,1241,1239,1237,1236,1234,1232,1229,1228,13,8956,2,2,1,792,2,4,1,8182,2,5,2,8838,1,1,8864,1,1,8858,2,8,5,7456,1,1,790,3,6,3,1,8638,4,7,4,2,1,788,18,1778,1265,1263,1262,1261,1259,1257,1255,1253,1251,1249,1247,1246,1244,1242,1239,1238,23,8130,2,12,11,786,2,2,1,8831,3,3,2,1,8831,1,1,784,5,5,4,3,2,1,782,18,1784,1271,1269,1268,1267,1265,1263,1261,1259,1257,1255,1253,1252,1250,1248,1245,1244,29,8138,18,1785,1272,1270,1269,1268,1266,1264,1262,1260,1258,1256,1254,1253,1251,1249,1246,1245,30,7510,3,19,18,1,8392,18,1787,1274,1272,1271,1270,1268,1266,1264,1262,1260,1258,1256,1255,1253,1251,1248,1247,32,8814,1,1,780,3,5,3,1,8610,3,6,4,2,7638,1,1,8934,3,8,6,4,6306,1,1,8972,3,10,8,6,8508,1,1,778,7,12,10,8,7,5,3,1,8972,7,13,11,9,8,6,4,2,7764,1,1,8610,7,15,13,11,10,8,6,4,7766,1,1,8904,7,17,15,13,12,10,8,6,5482,1,1,8678,1,2,8690,1,3,8510,1,4,5704,1,5,776,18,1807,1294,1292,1291,1290,1288,1286,1284,1282,1280,1278,1276,1275,1273,1271,1268,1267,52,8904,1,1,774,1,1,5890,1,2,1646,1,3,8784,6,53,52,51,50,2,1,772,18,1813,1300,1298,1297,1296,1294,1292,1290,1288,1286,1284,1282,1281,1279,1277,1274,1273,58,770,1,1,768,18,1815,1302,1300,1299,1298,1296,1294,1292,1290,1288,1286,1284,1283,1281,1279,1276,1275,60,766,1,1,8494,1,2,8831,1,1,8831,3,4,3,1,8831,1,1,764,5,6,5,3,2,1,7442,5,7,6,4,3,2,1032,1,1,762,18,1824,1311,1309,1308,1307,1305,1303,1301,1299,1297,1295,1293,1292,1290,1288,1285,1284,69,7554,18,1825,1312,1310,1309,1308,1306,1304,1302,1300,1298,1296,1294,1293,1291,1289,1286,1285,70,8950,18,1826,1313,1311,1310,1309,1307,1305,1303,1301,1299,1297,1295,1294,1292,1290,1287,1286,71,8360,2,2,1,5146,2,3,2,5144,2,4,3,760,4,6,3,2,1,4526,4,7,4,3,2,1330,4,8,5,4,3,7250,2,2,1,8831,6,10,7,6,5,4,1,8831,1,1,758,8,12,9,8,7,6,3,2,1,756,18,1837,1324,1322,1321,1320,1318,1316,1314,1312,1310,1308,1306,1305,1303,1301,1298,1297,82,754,1,1,752,18,1839,1326,1324,1323,1322,1320,1318,1316,1314,1312,1310,1308,1307,1305,1303,1300,1299,84,750,1,1,8380,18,1841,1328,1326,1325,1324,1322,1320,1318,1316,1314,1312,1310,1309,1307,1305,1302,1301,86,748,1,1,8814,1,2,8838,1,1,1468,1,1,7990,8,62,60,58,57,55,53,51,5,5236,1,1,746,18,1848,1335,1333,1332,1331,1329,1327,1325,1323,1321,1319,1317,1316,1314,1312,1309,1308,93,744,1,1,0,1,0,2984,1,1,1352,2,2,1,7646,2,3,2,3336,1,1,0,1,4572,8512,1,4573,5232,1,1,7642,1,12565,8158,1,12589,0,1,0,8837,2,107,1,0,2,12637,11851,1188,1,0,8962,1,1,8980,1,1,0,1,0,8382,2,11724,1,0,1,1,506,1,7283,8984,1,1,0,1,13477,8374,1,13478,7080,1,1,9006,1,1,9006,1,13481,8624,1,13482,8872,1,1,6318,1,1,8746,1,1,7700,1,13486,8204,1,1,8004,1,13488,8872,1,1,2996,1,1,4566,1,1,9006,1,12033,7408,1,12,7080,3,13,2,1,0,1,172,0,1,0,0,1,1,8128,1,12620,8204,1,1,8851,2,12622,1,8851,1,1,8851,1,1,8124,5,12625,4,3,2,1,8851,1,12624,8851,1,1,8851,1,1,0,6,12629,12628,12627,3,2,1,0,1,1,8202,1,2,0,1,12632,0,1,1,0,1,12634,6532,1,0,8861,2,12347,1,8861,1,1,8861,1,1,8861,1,1,8861,1,1,566,7,12352,6,5,4,3,2,1,0,1,1,7542,1,11223,0,2,11224,1,0,1,12645,0,1,0,0,1,1,8871,1,1,8871,1,1,8871,1,1,8871,1,1,8314,5,5,4,3,2,1,0,1,0,8316,1,1,0,1,1,0,1,1,0,1,6670,0,1,8972,0,1,13536,9006,1,13512,0,1,13513,0,1,13514,8887,5,13540,4,3,2,1,8887,1,1,8887,1,1,20,8,13543,7,6,5,4,3,2,1,0,1,1,8889,1,1,8889,1,1,8889,1,1,0,4,4,3,2,1,0,1,13524,7270,1,1,598,1,1,0,1,1,0,1,11381,9044,1,11382,8897,1,1,8897,3,11381,3,1,8897,1,1,8897,1,1,8897,1,1,8897,1,1,0,8,11386,8,6,5,4,3,2,1,9024,8,11387,9,7,6,5,4,3,2,9022,1,1,8706,1,1,0,1,11393,796,1,1,9034,1,2,7580,1,1,7930,2,3,1,0,3,4,2,1,8976,3,5,3,2,0,1,1,0,1,2,0,1,3,7058,3,9,7,6,7056,1,1,8126,2,6,1,8909,5,8,6,5,4,1,8909,1,1,8909,3,19,16,1,8909,1,1,8909,1,1,8909,1,1,8909,1,1,8909,1,1,9092,15,25,22,16,14,13,12,9,8,7,6,5,4,3,2,1,0,1,7389,9072,1,1,0,2,2,1,8190,1,13590,0,1,0,0,1,1,8260,3,13525,3,1,0,1,11422,0,1,1,9054,1,2,8364,1,1,7774,1,4,9054,1,1,8228,1,11427,0,1,1,0,1,11384,0,2,11385,1,0,1,1,7648,1,11387,0,1,1,8916,1,2,8254,1,1,0,3,4,3,1,1740,1,11392,8933,1,1,8933,1,1,8933,1,1,0,4,4,3,2,1,8288,4,5,4,3,2,8174,1,1,0,1,0,8478,1,1,8242,1,2,9070,1,3,7616,2,2,1,0,2,4,1,998,2,5,2,8922,1,1,7074,2,7,4,7086,1,1,0,5,9,6,5,3,1,0,6,10,7,6,4,2,1,0,6,11,8,7,5,3,2,0,1,1,8812,6,13,10,9,7,5,4,0,1,1,1008,6,15,12,11,9,7,6,8932,1,1,8540,6,17,14,13,11,9,8,5620,1,1,8934,6,19,16,15,13,11,10,0,1,1,0,1,1,8906,6,22,19,18,16,14,13,9094,1,1,0,1,1,8982,1,2,8184,1,1,8962,6,27,24,23,21,19,18,0,1,1,8984,1,2,0,1,1,0,2,3,1,7318,6,32,29,28,26,24,23,8260,6,33,30,29,27,25,24,8792,2,2,1,8820,6,35,32,31,29,27,26,0,1,1,0,1,18,9106,1,5,8900,1,1,8822,6,40,37,36,34,32,31,8242,1,1,8992,10,50,49,48,47,42,39,38,36,34,33,0,1,1,0,6,44,41,40,38,36,35,0,1,1,8824,6,46,43,42,40,38,37,0,1,1,8958,1,2,7364,1,1,0,1,0,0,1,1,2836,1,2,2834,1,1,18,1,4,0,1,1,0,3,5,3,1,8966,3,6,4,2,5454,1,1,0,1,12684,0,1,0,8526,1,1,9124,1,2,8720,1,1,0,2,3,1,7122,2,4,2,7134,1,1,0,4,6,4,3,1,8974,4,7,5,4,2,8904,1,1,9016,4,9,7,6,4,6462,1,1,8768,4,11,9,8,6,0,1,1,0,4,13,11,10,8,8152,1,1,0,1,0,0,1,1,0,1,13606,0,1,1,8416,1,1,6090,2,2,1,7864,3,3,2,1,9028,3,4,3,2,0,1,1,9164,1,1,9126,2,2,1,0,1,1,300,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,7738,1,2,8874,1,1,0,2,3,1,0,3,4,2,1,8610,3,5,3,2,0,1,1,8108,1,2,7924,1,1,7862,1,0,7802,1,1,0,1,1,0,1,1,0,2,12862,12861,8400,1,1,0,1,1,0,2,2,1,0,1,11510,0,1,1,9035,3,53,35,1,8936,1,13599,0,2,13600,1,0,1,1,0,1,0,0,1,0,9184,1,1,0,4,12840,9192,3,1,9045,5,12841,9193,4,2,1,0,6,12842,9194,5,3,2,1,0,1,0,8538,1,11774,124,1,13741,7768,1,1,0,1,1,7908,1,11527,0,1,1,9053,1,5361,0,3,5363,5362,1,0,1,144,0,2,145,1,0,1,11533,9061,1,1,0,1,1,9063,1,1,0,1,0,0,1,1,2134,1,12764,0,1,1,0,1,0,2328,1,12321,9056,1,1,5738,1,0,8986,1,0,0,1,0,0,2,0,12326,2332,1,0,9058,1,7803,9060,4,4,3,2,1,0,1,0,8492,3,8,7,1,0,1,0,9220,1,1,88,1,0,8238,1,1,0,1,0,9222,1,1,0,1,0,9090,1,1,0,12,12743,11480,9231,9223,20,18,11,9,7,5,3,1,9085,13,12744,11481,9232,9224,21,19,12,10,8,6,4,2,1,0,14,12745,11482,9233,9225,22,20,13,11,9,7,5,3,2,1,3794,14,12746,11483,9234,9226,23,21,14,12,10,8,6,4,3,2,0,1,1,0,1,2018,0,2,2019,1,7482,2,2020,2,9100,1,1,0,2,2022,4,8866,1,1,0,5,2024,6,5,3,1,9097,6,2025,7,6,4,2,1,0,7,2026,8,7,5,3,2,1,0,1,1,0,1,0,9103,2,13663,1,0,3,13664,2,1,0,1,1,8480,1,2,0,1,1,0,2,2,1,6930,1,0,0,1,1,5944,2,2,1,7792,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,9104,1,2,8866,1,1,9260,1,4,9242,1,1,0,1,0,0,4,8673,7871,7308,1,0,5,8674,7872,7309,2,1,7804,1,1,0,2,2,1,0,1,0,0,1,1,0,1,10018,0,2,10019,1,0,3,10020,2,1,0,1,1,9139,1,1,9139,1,1,0,3,3,2,1,0,1,0,9150,1,1,0,1,1,9132,1,2,9130,1,1,0,1,0,8688,1,1,0,1,1,0,2,2,1,9152,2,3,2,8640,1,1,0,1,1,0,2,4,1,8598,1,13624,5980,1,0,9218,1,1,9218,1,7901,0,4,13767,4,2,1,0,1,1,0,1,0,0,2,79,1,0,3,80,2,1,0,1,1,9167,1,1,0,2,2,1,0,1,0,8712,1,1,9171,1,1,0,2,2,1,9158,2,3,2,5646,1,1,2240,1,9171,7852,1,1,0,1,1,8362,1,2,8882,1,1,8882,1,4,9336,1,5,7954,2,2,1,9175,3,6,4,1,0,4,7,5,2,1,8524,5,75,8,6,3,2,0,1,0,0,1,1,8554,1,1,0,1,1,374,1,2,0,1,0,0,1,1,0,1,0,9284,1,1,0,1,0,7944,1,1,9314,1,1,0,1,1,9326,1,2,3132,1,1,9310,1,4,8770,1,1,8764,1,2,8858,1,0,0,1,1,8684,1,2,0,1,1,9224,1,4,8294,1,1,0,1,0,8740,1,1,9332,1,2,8506,1,3,7878,2,2,1,0,2,4,1,0,3,5,2,1,8502,3,6,3,2,5600,1,1,8774,3,8,5,4,0,1,1,0,3,5,3,1,1580,1,0,0,1,1,0,1,1,0,1,0,0,1,1,8524,1,2,6020,1,3,9288,2,2,1,9215,2,4,1,0,3,5,2,1,0,1,0,0,1,1,0,2,2,1,414,2,3,2,9296,2,4,3,412,3,47,2,1,0,1,3,0,1,4,8318,2,8,7,9368,1,1,9030,2,10,9,0,1,1,9008,2,12,11,8892,1,1,9256,1,2,0,1,1,7650,2,3,1,0,3,4,2,1,8950,2,18,17,3432,1,1,0,1,16,9338,1,17,7624,2,18,1,9242,1,1,0,1,604,0,1,0,9342,1,1,7628,2,2,1,9246,1,1,0,2,4,3,9226,1,1,148,2,6,5,0,1,1,3646,2,8,7,9384,1,1,1732,2,10,9,8676,1,1,9244,2,12,11,9270,1,1,0,1,1,0,6,12,10,8,6,4,1,8788,1,7544,9320,1,1,0,2,2,1,0,1,1,0,1,0,8350,1,0,8530,1,1,0,1,1,9262,1,3,9228,1,1,6132,1,2,4576,1,0,0,2,6980,1,0,1,0,0,1,1,8978,1,12531,7824,1,0,8978,1,1,4888,1,0,9400,1,1,9380,1,1,9364,3,9818,5,1,9261,4,11472,7,5,1,9261,1,1,0,6,11474,9,7,3,2,1,0,1,1,0,1,1,0,2,11111,10636,6210,1,1,0,1,1,9298,1,2,0,1,1,7638,1,11769,8652,1,1,0,1,1,0,1,0,0,1,0,9286,1,1,8006,3,215,3,1,7698,1,1,0,2,2,1,0,1,0,1156,1,1,9283,1,1,9283,1,1,0,2,2,1,0,1,0,0,1,1,9408,1,1,1504,1,1,7090,1,245,9436,1,245,8778,1,246,0,2,2,1,0,1,0,8834,1,1,0,1,1,6238,2,10046,9402,0,1,0,0,1,44,8678,2,14014,11866,0,1,1,0,2,2,1,7400,2,3,2,0,1,1,9312,2,3,1,0,3,4,2,1,6932,1,0,0,1,1,9470,1,1,9316,1,2,0,1,1,2158,1,1,0,3,5,4,1,9416,3,6,5,2,7128,1,1,9313,2,3,1,0,3,4,2,1,6146,1,0,8172,1,1,7994,1,1,2306,2,2,1,0,3,3,2,1,9420,3,4,3,2,7706,4,5,4,3,1,9324,1,1,9034,3,7,6,5,4290,1,1,1684,1,5,9344,3,10,9,8,8762,1,1,9317,5,9,6,4,3,1,0,6,10,7,5,4,2,1,0,1,0,8310,1,1,8674,1,2,8810,1,1,880,1,2,7456,1,5,7468,1,1,9321,4,6,4,3,1,0,5,7,5,4,2,1,9323,1,1,9323,1,1,0,3,3,2,1,9325,1,1,9325,1,1,9325,1,1,9325,1,1,0,5,5,4,3,2,1,0,1,0,3020,1,1,0,1,1,0,2,2,1,7326,2,3,2,8202,1,1,0,2,3,1,7470,2,4,2,7482,1,1,0,2,6,4,0,2,7,5,0,2,8,6,0,1,0,7450,1,0,9436,1,1,0,2,3,1,9328,2,4,2,9352,4,8,7,6,1,0,2,6,4,0,1,1,9442,2,8,6,0,1,1,0,1,0,9353,1,1,9353,1,1,9353,1,1,9353,1,1,3044,5,5,4,3,2,1,2420,1,1,8032,1,1,9353,1,1,0,1,13153,0,1,1,0,1,1,0,1,0,0,1,0,24,1,0,26,1,0,0,1,0,8718,1,1,0,1,0,0,1,0,0,1,0,10,1,1,0,1,0,9380,7,10,9,8,5,4,2,1,9380,4,12360,12,7,1,8362,5,12361,13,8,2,1,3524,6,12362,14,9,3,2,1,0,7,12363,15,10,4,3,2,1,1894,7,12364,16,11,5,4,3,2,8188,7,12365,17,12,6,5,4,3,3878,1,1,1894,3,4,3,1,8188,3,5,4,2,3878,1,1,0,5,7,6,4,3,1,9496,5,8,7,5,4,2,9494,5,9,8,6,5,3,0,2,2,1,9512,5,11,10,8,7,5,0,1,1,7478,5,13,12,10,9,7,9026,1,1,8690,5,15,14,12,11,9,8692,5,16,15,13,12,10,9454,2,2,1,0,1,0,0,2,12380,1,9392,2,12381,2,8882,1,1,3536,1,1,7174,2,4,1,1904,2,5,2,8198,2,6,3,3888,1,1,0,5,8,5,4,3,1,3538,1,0,3538,1,11784,3538,2,13315,12552,0,3,3,2,1,1908,3,4,3,2,8202,3,5,4,3,3892,1,1,0,3,4,3,1,9391,1,1,9391,1,1,9391,1,1,0,4,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,1,9401,2,2,1,9401,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,1958,1,1,9390,4,8,7,6,5,9414,1,1,0,1,1,9482,4,11,10,9,8,9394,1,1,9324,1,1,0,1,0,8606,1,13299,0,5,9949,4538,1466,2,1,8766,5,9950,4539,1467,3,2,9440,1,1,8902,1,2,9413,3,4,2,1,3564,4,5,3,2,1,0,5,6,4,3,2,1,0,1,1,8764,1,2,0,1,0,8154,1,40,7796,2,2,1,0,3,3,2,1,9412,3,4,3,2,9094,3,5,4,3,2842,2,2,1,5398,2,4,1,0,1,0,0,1,1,9452,1,2,460,1,1,0,1,0,5730,1,0,0,1,1,0,2,3,1,8810,1,9511,8282,1,1,0,2,2,1,0,1,1,9538,1,2,0,1,1,0,1,13260,8940,1,1,9542,1,2,1652,1,1,0,1,0,9452,1,1,9580,1,2,9574,1,1,0,1,0,9443,1,1,0,2,2,1,8756,2,3,2,7814,1,1,0,2,3,1,0,3,4,2,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,1,9457,1,1,0,1,14008,0,2,11655,1,0,1,1,8768,1,2,8142,1,1,0,1,0,9538,1,1,0,1,1,9608,2,2,1,9467,3,3,2,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,6934,4,7,6,5,4,0,1,1,0,4,9,8,7,6,7720,1,1,0,1,0,0,1,0,9622,1,1,9554,4,13795,5552,3,1,0,5,13796,5553,4,2,1,0,1,14244,0,2,14245,1,0,1,1,0,1,0,0,1,1,9500,1,2,9616,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,1,0,1,1,9505,1,1,0,2,2,1,0,1,0,4826,1,1,8814,1,2,9642,1,3,8188,2,2,1,0,2,4,1,8190,3,5,2,1,0,4,6,3,2,1,0,5,7,4,3,2,1,0,6,8,5,4,3,2,1,9502,6,9,6,5,4,3,2,9452,1,1,0,1,0,9680,1,1,7756,2,2,1,9592,2,3,2,8962,1,1,0,2,3,1,0,1,0,0,1,1,9525,2,2,1,0,3,3,2,1,9428,3,4,3,2,0,1,1,8634,3,6,5,4,9430,1,1,9502,3,8,7,6,9434,1,1,0,1,2,0,5,8,6,4,2,1,8880,6,66,9,7,5,3,2,0,1,14290,0,1,14291,0,1,14292,7000,3,5654,2,1,64,1,5654,8808,1,5655,8040,1,5656,0,1,5657,0,6,8,5,4,3,2,1,0,1,0,8856,3,12707,12706,1,9678,3,12708,12707,2,8852,3,12709,12708,3,8412,2,2,1,7782,2,4,1,0,1,1,0,1,0,6102,1,0,4870,2,8509,1,0,2,3,1,8984,3,4,2,1,0,1,1,9042,1,2,3704,1,1,9580,1,4,192,1,1,0,1,0,9582,1,1,128,1,1,4724,1,1,0,1,0,0,1,1,0,2,2,1,9702,3,3,2,1,0,4,4,3,2,1,6206,4,5,4,3,2,9546,1,1,8084,4,7,6,5,4,8650,1,1,8492,1,1,0,4,10,9,8,7,5104,4,11,10,9,8,9706,1,1,9228,2,3,1,0,4,10,8,5,1,9670,4,11,9,6,2,8888,1,1,8876,1,5450,0,2,5451,1,9246,2,5452,2,6220,1,1,6218,1,2,5966,1,3,9698,2,5456,6,0,2,5457,7,9556,2,2,1,0,1,1,9734,5,9,7,6,5,1,0,6,10,8,7,6,2,1,9008,1,4610,9238,2,11152,1,2422,1,1,0,2,2,1,0,1,0,0,1,12916,9722,2,2,1,0,1,1,0,1,0,9568,1,1,9592,1,1,0,1,1,8980,1,0,0,1,1,0,1,1,8944,1,13490,0,2,9613,1,0,1,1,0,1,0,1966,1,11864,9604,1,1,8920,1,1,8920,1,12780,0,1,0,0,1,0,8324,3,3,2,1,8924,1,0,0,1,1,0,5,914,10,7,3,1,9282,1,13436,7814,2,13437,1,0,3,13438,2,1,0,1,1,0,1,13521,0,1,1,8922,1,2,6418,1,3,9686,2,2,1,0,1,2913,9748,1,2914,8922,1,2915,8482,2,2,1,0,2,4,1,9106,2,5,2,9522,1,1,652,2,2,1,9778,2,4,1,0,3,5,2,1,8008,2,0,14183,9626,1,1,9282,1,1,0,1,1,0,1,0,0,1,1,9652,1,1,0,2,2,1,7410,3,3,2,1,0,1,1,8308,1,5540,0,1,1,0,1,0,2032,2,11540,11065,8498,3,11541,11066,1,9794,1,9849,9780,2,9850,1,9660,2,9851,2,0,1,1,0,1,9854,9798,1,1,9776,2,2,1,0,1,1,9758,1,2,9718,1,1,8008,1,0,9820,1,1,9312,1,1,9182,1,14336,9712,1,1,8826,1,1,9639,1,1,0,1,0,9714,1,1,0,1,1,9144,1,1,0,1,1,0,3,8789,3521,3520,0,1,1,9772,1,11163,0,1,1,8920,1,2,9316,1,3,7880,1,4,8152,1,5,7112,1,6,9792,1,1,9328,1,1,0,1,9,9244,3,8,7,1,114,1,11,0,4,8,7,6,1,0,3,14360,3536,3535,0,1,1,9306,1,13450,2178,1,12861,8472,1,12862,4162,1,1,0,3,11511,3,1,8474,3,11512,4,2,9668,1,1,0,2,3,1,0,1,0,0,1,1,8530,1,2,9790,1,1,7896,1,1,9772,1,5,9770,1,1,7478,1,1,9110,1,8,9772,1,1,210,1,10,8854,1,1,9667,5,11,8,5,3,1,9667,1,1,9667,1,1,0,8,14,11,8,6,4,3,2,1,0,1,1,9656,1,2,8994,1,1,0,3,4,3,1,8200,3,5,4,2,6146,1,1,9264,3,7,6,4,0,1,12311,9660,1,12312,8998,1,1,8538,1,12314,9798,1,1,0,1,1,8980,1,2,3098,1,3,9710,2,2,1,9818,4,14050,14046,14044,3882,0,5,14051,14047,14045,3883,1,0,1,1,0,1,0,9683,1,1,9683,1,1,9844,2,2,1,9806,3,3,2,1,0,1,1,0,1,1,8668,1,0,9828,1,1,9687,6,14058,14056,12291,11889,8357,1,9687,1,1,0,8,14060,14058,12293,11891,8359,3,2,1,0,1,1,9691,2,2,1,0,3,3,2,1,0,1,1,9042,2,76,2,0,1,0,9802,2,12016,1,0,3,12017,2,1,0,1,1,0,1,0,9844,1,1,0,1,1,6956,1,2,6648,1,1,9370,1,4,8486,1,1,8562,1,12728,0,4,12735,12733,12728,1,0,1,1,9709,1,1,9709,1,1,0,3,3,2,1,9722,3,4,3,2,0,1,14529,3852,1,14530,9854,1,1,9786,2,3,1,6964,3,4,2,1,4374,1,1,6656,1,2,9836,1,1,0,2,3,1,0,1,14449,856,3,3767,3765,1,0,1,1,8398,1,2,0,1,1,9748,1,4,9488,1,1,0,1,3760,0,1,1,0,1,13771,0,2,13772,1,9729,3,13773,2,1,0,4,13774,3,2,1,9804,4,13775,4,3,2,0,1,1,0,1,2,0,1,3,9764,4,81,80,78,4,9182,1,1,0,1,0,0,1,12812,0,1,3787,0,1,0,9868,4,10014,80,33,1,9868,1,13124,8570,1,1,8832,1,1,9878,1,140,9778,1,1,7206,1,1,8110,1,0,9868,1,1,0,1,1,0,1,1,0,1,0,0,1,7557,0,2,2,1,0,1,1,0,1,14576,0,1,1,0,1,13636,8542,1,10385,8850,2,2,1,1076,3,3,2,1,0,2,4,3,9765,1,1,9765,1,1,0,2,2,1,0,2,12943,5331,1820,2,12944,5332,1818,2,12945,5333,9776,1,1,9266,1,1,9769,2,2,1,1816,3,3,2,1,9020,2,12950,5338,9012,2,12951,5339,1818,2,2,1,0,4,10,9,4,1,0,4,11,10,5,2,9076,4,12,11,6,3,3194,4,13,12,7,4,9806,3,3,2,1,8160,2,5,1,9934,3,6,2,1,0,4,7,3,2,1,9898,4,8,4,3,2,0,1,1,8486,4,10,6,5,4,9840,4,11,7,6,5,9882,1,1,9876,1,2,9114,3,30,4,1,8864,4,15,11,10,9,9114,1,1,0,1,1,8938,1,2,9680,1,1,0,1,0,0,1,1,9810,1,2,9783,1,1,9783,3,4,3,1,0,4,5,4,2,1,0,1,2831,9702,1,2832,4068,1,2833,9740,2,2,1,9202,2,4,1,0,3,5,2,1,0,1,0,6708,2,791,1,9932,1,1,0,1,1,0,1,1,0,1,0,9920,1,1,7648,1,1,0,1,1,9158,1,1,0,2,2,1,9801,1,8506,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9982,13,8518,12,11,10,9,8,7,6,5,4,3,2,1,7652,1,1,9874,1,1,0,1,1,0,1,0,0,1,1,9348,1,2821,8672,1,1,0,1,13717,9152,2,14661,1125,0,3,11717,209,207,0,1,1,0,1,1,8322,1,2,0,1,1,0,1,0,0,1,1,4536,1,1,0,1,1,0,1,219,18,1,14457,9852,1,14458,9270,1,1,9172,1,1,9184,1,12504,0,1,1,0,1,11627,0,1,1,0,1,1,0,1,0,9976,1,1,0,1,1,7382,1,1,0,1,1,6236,1,116,9839,2,15,1,8082,1,12516,9866,1,12517,9839,1,1,9344,2,3,1,9912,1,1,0,1,1,8706,2,11823,11348,0,1,14694,0,1,1,0,1,0,8600,2,13413,1,8878,3,13414,2,1,9872,3,13415,3,2,9984,3,13416,4,3,9980,2,2,1,0,5,13418,6,5,4,1,0,6,13419,7,6,5,2,1,8626,6,13420,8,7,6,3,2,7614,6,13421,9,8,7,4,3,6324,2,2,1,0,6,13423,11,10,9,6,5,0,6,13424,12,11,10,7,6,7952,6,13425,13,12,11,8,7,9414,6,13426,14,13,12,9,8,0,1,0,9438,1,1,9162,1,2,9990,1,3,9164,1,4,8536,3,3,2,1,0,2,5,1,0,1,0,9442,1,1,9166,1,2,2166,1,3,2168,1,4,10002,2,2,1,9998,1,6,9168,1,7,9886,1,8,9994,4,9,4,3,1,8540,3,8,3,1,0,2,10,1,0,3,11,2,1,9865,4,12,3,2,1,0,5,13,4,3,2,1,9606,5,14,5,4,3,2,9820,4,26,25,24,1,2234,5,16,7,6,5,4,9852,1,1,0,1,1,6256,5,19,10,9,8,7,9876,1,1,9854,2,33,2,2,5,22,13,12,11,10,0,1,1,0,1,25,9416,1,26,2476,1,1,2478,1,2,0,1,29,9062,1,1,9466,1,2,6220,1,1,0,1,33,9860,1,1,10038,6,10,8,7,5,3,1,9877,7,11,9,8,6,4,2,1,9877,1,1,9877,1,1,9877,1,1,9877,1,1,0,12,16,14,13,11,9,7,6,5,4,3,2,1,9184,12,17,15,14,12,10,8,7,6,5,4,3,2,10012,12,18,16,15,13,11,9,8,7,6,5,4,3,9186,12,19,17,16,14,12,10,9,8,7,6,5,4,8558,3,3,2,1,0,2,5,1,0,1,0,8914,1,1,8576,2,2,1,6304,2,3,2,9690,2,2,1,8908,2,5,4,0,1,1,8864,2,7,6,0,1,1,9198,2,9,8,9960,1,1,0,1,1,0,1,1,9964,2,13,12,6046,1,1,0,1,1,0,1,0,0,1,1,9202,1,2,9922,1,3,10034,1,4,10030,3,5,2,1,6052,2,4,1,0,3,7,6,1,9666,4,8,7,2,1,0,1,0,0,1,1,8410,1,1,0,1,1,0,1,0,10024,1,1,10040,1,2,8586,1,1,9898,1,4,10026,1,5,8470,1,1,10044,1,7,9584,2,4,1,0,4,8,6,3,1,9414,1,10348,0,1,1,10072,1,1,2245,1,1,0,1,0,0,1,1,0,1,1,0,1,12640,9919,1,1,9468,1,11540,9686,2,2,1,0,1,14815,8308,1,7619,0,1,0,0,1,1,9230,1,2,9232,1,3,9950,1,4,10058,2,5,1,8604,3,4,3,1,0,2,6,1,0,1,0,9338,1,10938,9936,1,1,9929,3,2438,3,1,9929,1,1,9929,1,1,0,6,2441,6,4,3,2,1,9236,6,2442,7,5,4,3,2,10064,6,2443,8,6,5,4,3,9238,6,2444,9,7,6,5,4,8610,3,3,2,1,0,2,5,1,0,3,6,2,1,9508,3,7,3,2,9888,1,1,9512,3,9,5,4,0,1,1,9740,3,11,7,6,0,3,12,8,7,0,2,2,1,9508,3,14,10,9,0,1,1,8770,3,16,12,11,9808,3,17,13,12,9806,1,1,9244,3,19,15,14,0,1,1,0,1,0,9947,2,26,1,9947,1,1,9947,1,1,9528,5,29,4,3,2,1,9252,5,30,5,4,3,2,10080,5,31,6,5,4,3,9254,5,32,7,6,5,4,8626,3,3,2,1,9326,2,5,1,0,1,1,0,2,2,1,0,4,9725,9588,8923,8360,9953,1,1,0,1,9590,0,1,1,9942,6,28,26,25,23,21,2,9730,1,1,9728,6,30,28,27,25,23,4,9726,1,1,10098,2,32,6,9984,1,1,9724,1,1,2024,1,0,0,1,1,9959,1,1,9540,2,2,1,9264,2,3,2,10092,2,4,3,8638,2,2,1,0,2,4,1,10034,1,9607,0,2,9608,1,0,1,1,9950,1,2,10068,1,1,0,1,1,9630,1,3,0,1,0,9550,1,1,9274,1,2,9276,1,3,8648,2,2,1,9348,2,4,1,0,1,0,8650,1,1,0,2,2,1,9973,1,1,0,1,0,0,1,1,0,1,0,9979,1,1,9979,1,1,9979,1,1,9560,4,4,3,2,1,0,1,0,10104,1,1,10116,1,2,8754,1,1,10120,1,4,10100,1,1,0,4,6,5,3,1,10144,5,7,6,4,2,1,10106,6,8,7,5,3,2,1,0,7,9,8,6,4,3,2,1,0,8,10,9,7,5,4,3,2,1,10050,8,11,10,8,6,5,4,3,2,0,1,1,0,10,13,12,10,8,7,6,5,4,3,1,0,1,1,0,1,0,10156,1,1,0,2,2,1,10138,3,3,2,1,3162,4,4,3,2,1,0,5,5,4,3,2,1,430,5,6,5,4,3,2,9984,1,1,428,1,1,8526,5,9,8,7,6,5,6906,1,1,8812,1,1,0,3,7,4,1,0,1,1,6,1,0,0,1,1,10128,1,1,10166,1,3,7860,1,1,0,1,0,9618,1,0,0,1,0,0,1,0,9620,1,0,9996,4,4,3,2,1,8158,3,4335,6,1,0,1,1,10020,4,4337,8,3,1,0,5,4338,9,4,2,1,0,6,4339,10,5,3,2,1,0,1,0,6648,1,1,0,2,2,1,6650,1,0,0,1,1,0,1,0,0,1,1,10160,1,2,9332,1,3,9334,1,4,8706,3,3,2,1,9700,1,6,9704,1,1,8988,1,2,10204,4,8,4,2,1,0,5,9,5,3,2,1,10132,5,10,6,4,3,2,7504,1,1,8828,1,2,0,8,13,9,7,6,5,4,2,1,9006,8,14,10,8,7,6,5,3,2,6898,1,1,0,8,16,12,10,9,8,7,5,4,6858,1,1,6902,8,18,14,12,11,10,9,7,6,5712,1,1,9210,8,20,16,14,13,12,11,9,8,9896,1,1,6190,8,22,18,16,15,14,13,11,10,0,8,23,19,17,16,15,14,12,11,9984,1,1,0,8,25,21,19,18,17,16,14,13,9990,1,1,8860,8,27,23,21,20,19,18,16,15,10020,2,6,1,0,1,0,7732,1,0,8052,1,1,0,1,0,5630,1,1,7746,1,9321,0,4,6,4,2,1,5722,1,0,0,1,0,9956,1,9016,10052,2,2,1,0,1,1,9826,2,4,3,9544,1,1,0,1,1,0,1,0,9830,1,1,5730,2,2,1,0,2,3,2,708,1,1,10156,2,5,4,5732,1,1,5784,2,15,1,2698,2,8,7,0,2,7,1,9834,10,54,50,48,47,46,45,43,42,10,9,4300,2,9,1,0,1,20,0,1,0,10059,1,1,0,2,2,1,10061,1,1,10061,1,1,10061,1,1,10061,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,8970,1,1,8968,1,2,10208,1,1,10140,2,3,1,10200,3,4,2,1,10067,1,1,0,1,0,9504,1,1,10069,2,2,1,0,3,3,2,1,0,1,0,8316,1,1,10150,1,1,9736,1,14826,10176,1,14165,0,1,1,10075,1,1,8224,1,0,6704,4,13297,4737,5,1,8918,1,3208,0,1,1,9546,1,1,10077,1,1,10077,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,0,4,14018,12755,12753,1,10246,5,14019,12756,12754,2,1,0,6,14020,12757,12755,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,14847,10086,1,1,3168,1,14849,0,2,14850,1,10110,4,14853,3254,3,1,0,5,14854,3255,4,2,1,10132,5,14855,3256,5,3,2,8512,1,1,8508,1,2,0,1,3,8512,1,4,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,4196,1,0,9302,1,1,10178,1,1,4266,1,1,0,1,0,10124,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,7980,1,0,10202,1,1,10262,1,1,8678,2,2,1,0,1,1,0,1,0,2148,2,1256,1,0,1,1,0,1,0,8938,1,14883,8632,1,0,9496,1,1,8938,1,1,10298,3,5,4,1,0,4,6,5,2,1,7990,1,1,9448,1,1,10272,1,2,9006,1,1,0,2,0,14279,8506,1,1,0,1,1,10206,1,10058,0,1,1,0,1,0,10180,1,1,9562,2,2,1,358,1,1,0,1,1,10252,4,14082,12819,12817,11136,10149,5,14083,12820,12818,11137,1,0,6,14084,12821,12819,11138,2,1,1342,6,14085,12822,12820,11139,3,2,0,1,1,0,2,3,1,10155,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,9096,1,1129,0,3,4,2,1,0,1,0,0,2,0,1,0,2,0,2,0,1,1,0,2,3,1,0,1,0,0,4,14102,12839,12837,1,10181,5,14103,12840,12838,2,1,0,6,14104,12841,12839,3,2,1,0,1,12509,4042,1,1,10185,1,3304,0,3,3306,3305,1,10368,2,15066,12744,8038,1,1,9496,1,1,0,1,1,10330,1,2,8710,1,1,0,1,0,10092,1,15036,10332,1,1,10092,1,1,8230,1,0,10176,1,1,10294,1,1,2424,1,1,9550,1,12799,0,1,1,10193,5,1698,10,7,3,1,10193,1,1,10193,1,1,10193,1,1,0,9,1702,14,11,7,5,4,3,2,1,0,1,1,9544,1,2,0,1,0,10199,2,1706,1,10199,1,1,10199,1,1,0,5,1709,4,3,2,1,0,1,14748,3050,1,14749,1762,1,0,0,1,1,0,1,2,10214,4,5,4,2,1,0,2,1826,1,0,1,1,0,2,2,1,0,3,3,2,1,9892,3,4,3,2,8352,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,9598,3,13596,13595,1,0,1,1,0,2,2,1,2056,2,3,2,0,1,1,10304,2,5,4,0,1,1,0,1,0,0,1,15122,8960,3,13446,2,1,9610,4,13447,3,2,1,6210,6,13448,6,4,3,2,1,0,1,0,10246,1,1,0,1,1,0,1,1,0,1,0,7412,1,1,0,1,1,10274,1,1964,1282,1,1,0,2,0,13619,10256,1,1,0,1,1,10251,2,4,1,0,1,13581,8976,1,1,2080,1,1,0,1,0,10255,1,1,10255,1,1,10255,1,1,0,4,4,3,2,1,0,1,14280,10259,1,415,0,2,416,1,0,1,1,9610,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,10300,1,2,0,1,1,9628,1,4,10282,1,1,10308,1,1,0,1,15237,9582,1,15238,8956,1,1,8956,3,11444,3,1,0,4,11445,4,2,1,0,1,1,0,1,1,1,1,1,0,1,0,0,4,14211,12948,12946,1,0,1,1,0,1,15247,10370,1,15248,10396,1,1,9728,3,15250,3,1,10293,4,15251,4,2,1,0,5,15252,5,3,2,1,8408,5,15253,6,4,3,2,10104,1,1,0,1,2,10396,5,15256,9,7,6,5,0,1,1,10396,5,15258,11,9,8,7,6536,1,1,10299,5,8,6,5,3,1,0,6,9,7,6,4,2,1,8404,6,10,8,7,5,3,2,10254,1,1,9736,3,11521,11108,1291,10440,3,11522,11109,1292,10420,1,1,10404,1,1,10301,2,4,1,0,3,5,2,1,10303,1,1,0,2,2,1,0,1,0,0,1,1,0,1,12679,0,2,12680,1,9590,1,1,10313,1,1,10313,1,1,10313,1,1,10313,1,1,10313,1,1,0,5,5,4,3,2,1,0,1,15284,10458,1,10233,0,4,15286,12833,2,1,0,1,1,10424,1,2,9730,1,1,10328,1,1,0,3,5,4,1,0,3,6,5,2,2498,1,1,0,2,3,1,9674,2,4,2,0,1,0,10452,1,1,0,1,0,1446,1,0,8708,1,1,10331,3,12597,3,1,0,1,0,10333,1,1,10333,1,1,10333,1,1,10333,1,1,0,5,5,4,3,2,1,0,1,1,9770,1,1,0,1,1,9718,2,10172,10035,0,2,10173,10036,0,2,10174,10037,0,2,10175,10038,10418,3,3,2,1,10330,2,10177,10040,10408,1,1,9124,1,1,0,3,8,4,1,0,1,1,0,1,0,0,1,1,10494,1,1,0,1,1,3346,2,14383,13113,0,3,14384,13114,1,8908,3,14385,13115,2,10340,1,1,9790,2,3,1,9244,1,1,10498,3,5,3,1,0,1,1,9802,1,13123,0,2,15259,1,5424,1,1,10361,1,1,0,1,0,0,1,1,0,1,14397,9526,1,14398,0,1,1,0,2,3,1,9530,2,4,2,4,1,1,9718,2,6,4,0,1,0,9394,1,1,10436,1,2,0,1,1,9462,1,4,0,1,1,10450,2,11817,10067,6774,2,14411,1,10384,1,1,0,1,1,10379,1,1,10379,1,1,10379,1,1,10379,1,1,10379,1,1,10379,1,1,0,7,7,6,5,4,3,2,1,10520,1,13333,0,1,1,9690,1,2,6752,1,1,9062,1,4,6780,1,1,9686,1,2,10383,4,6,4,2,1,10383,1,1,10383,1,1,10383,1,1,10383,1,1,10383,1,1,5420,10,12,10,8,7,6,5,4,3,2,1,0,1,0,0,1,0,1338,1,1,9110,1,1,0,1,1,0,1,0,10391,1,1,10391,1,1,10391,1,1,10391,1,1,10391,1,1,10468,6,6,5,4,3,2,1,10391,2,12339,3995,0,1,0,9828,1,1,9480,1,2,10100,1,3,9116,2,2,1,10532,1,5,10512,1,1,10496,2,3,1,10393,3,8,7,1,10393,1,1,0,5,10,9,3,2,1,0,1,1,0,1,0,10406,1,1,160,1,1,0,1,1,0,5,14371,13108,13106,11520,270,10403,6,14372,13109,13107,11521,271,1,10403,1,1,0,8,14374,13111,13109,11523,273,3,2,1,6434,8,14375,13112,13110,11524,274,4,3,2,0,8,14376,13113,13111,11525,275,5,4,3,5948,2,2,1,0,1,0,10528,1,11253,9592,1,0,9132,1,1,0,5,12832,1443,4,3,1,9276,5,12833,1444,5,4,2,6944,5,12834,1445,6,5,3,6946,5,12835,1446,7,6,4,10552,2,2,1,0,5,12837,1448,9,8,6,0,5,12838,1449,10,9,7,10400,3,6,2,1,8906,3,8,4,1,10415,4,9,5,2,1,0,5,10,6,3,2,1,7718,5,11,7,4,3,2,7050,5,12,8,5,4,3,7312,1,1,7310,1,2,7048,5,15,11,8,7,6,7044,1,1,7046,5,17,13,10,9,8,0,1,1,7314,5,19,15,12,11,10,8462,5,20,16,13,12,11,10426,3,10,2,1,10366,5,22,18,15,14,13,4514,1,1,10419,7,14,11,10,8,6,3,1,10419,1,1,10419,1,1,10419,1,1,10419,1,1,10419,1,1,10419,1,1,10419,1,1,0,15,22,19,18,16,14,11,9,8,7,6,5,4,3,2,1,0,1,0,10156,1,0,0,1,1,9966,2,3,1,0,1,1,8816,1,2,10434,1,1,10530,1,4,0,1,1,0,1,0,0,1,1,10433,1,1,10433,1,1,10433,1,1,10433,1,1,10433,1,1,10433,1,1,0,7,7,6,5,4,3,2,1,0,1,15379,10510,1,1,9116,1,1,9740,1,1,0,1,0,0,1,1,0,1,0,10450,1,1,10620,1,1,0,2,2,1,0,3,3,2,1,0,1,4859,0,2,4860,1,0,1,0,7320,1,1643,0,1,0,10455,1,1,10455,1,1,0,3,3,2,1,0,1,1,0,2,2,1,10564,2,3,2,9782,1,1,0,2,3,1,0,1,0,0,4,3718,3713,3711,1,9774,4,3719,3714,3712,2,10114,1,1,6622,1,2,10584,4,3722,3717,3715,5,9820,1,1,0,4,6,4,3,1,0,5,7,5,4,2,1,9630,5,8,6,5,3,2,6870,1,1,8484,1,2,9886,5,11,9,8,6,5,0,1,1,0,4,15506,14688,14575,14574,0,4,15507,14689,14576,14575,9564,1,1,8426,1,1,10618,2,4,1,0,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,3,5,3,1,0,1,1,0,1,0,10038,1,1,0,1,1,0,2,2,1,10486,2,3,2,4824,1,1,9064,2,5,4,4394,1,1,0,1,0,0,2,3139,1,0,1,1,10456,6,38,36,35,33,32,2,10664,1,1,9482,1,14636,8978,1,6667,0,2,6668,1,8272,2,6669,2,9668,1,1,10509,3,5,3,1,0,1,10854,0,2,10855,1,0,1,0,0,1,1,0,1,0,0,6,14509,13246,13244,6604,4254,1,10521,7,14510,13247,13245,6605,4255,2,1,0,8,14511,13248,13246,6606,4256,3,2,1,0,1,1,0,1,32,0,1,5810,10670,3,9879,2,1,10632,1,1,7782,1,1,0,4,9882,5,4,1,2344,4,9883,6,5,2,10268,4,9884,7,6,3,2338,2,2,1,0,2,4,1,0,1,0,10535,1,1,0,2,2,1,0,1,1,10539,1,1,10539,1,1,0,3,3,2,1,0,1,0,10496,1,5967,0,2,2,1,0,1,0,0,1,1,0,1,0,9352,1,15335,0,2,2,1,0,1,1,2720,1,1,9990,1,3810,0,2,3811,1,0,3,3812,2,1,0,1,1,0,1,0,7114,1,1,9420,1,1,0,2,2,1,10638,2,3,2,9422,2,4,3,6538,2,2,1,0,1,0,0,1,1,0,1,1,6984,1,2,0,1,1,0,1,2,0,1,3,6544,1,0,0,1,1,0,2,2,1,0,1,0,10088,1,1,9888,1,2,9262,1,1,9054,3,4,3,1,0,4,5,4,2,1,0,2,3765,3764,0,1,12987,0,2,12988,1,0,3,12989,2,1,10578,1,12990,10036,1,1,9372,1,1,0,2,12993,1,0,1,1,10597,2,2,1,0,3,3,2,1,0,1,0,10601,1,1,10601,1,1,10601,1,1,10601,1,1,10601,1,1,10601,1,1,0,7,7,6,5,4,3,2,1,10603,1,1,0,2,2,1,0,1,1,0,7,11,10,9,8,7,6,5,10750,1,1,0,2,2,1,0,1,1,0,1,0,10622,1,1,0,1,1,10617,2,2,1,0,3,3,2,1,0,1,0,0,1,0,10066,1,5237,0,1,0,0,1,0,1058,1,0,10690,6,9136,5241,5,3,2,1,0,1,0,9982,1,1,0,5,1801,9,7,3,1,10631,6,1802,10,8,4,2,1,0,7,1803,11,9,5,3,2,1,9910,1,651,0,1,1,2,1,0,9912,1,1,6314,2,14775,1,9912,2,4,1,2,1,1,0,3,6,3,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,14077,9628,1,0,10660,1,1,0,1,8717,9630,1,8713,10662,1,1,0,1,2,10162,1,8716,5550,1,1,0,1,0,5548,2,8,1,0,1,0,0,1,1,10706,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,10695,1,2,0,1,0,0,1,1,0,1,0,112,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,14838,122,1,14839,9954,1,1,0,1,2,0,3,4,2,1,0,1,0,10744,1,12507,0,1,1,10726,1,1,732,1,1,0,1,9512,0,1,1,2,1,0,0,1,1,10496,1,1,0,1,0,10318,1,1,0,1,2383,0,1,0,4022,1,1,9454,1,2511,10738,1,1,10758,1,1,0,1,1,0,1,14849,10742,1,1,10762,1,14287,10180,1,1,10760,1,1,10412,1,1,2270,1,12531,9230,1,1,0,1,0,10180,1,1,0,12,29,25,23,20,18,17,15,11,9,5,3,1,0,1,0,10748,1,1,0,1,1,10743,2,2,1,0,3,3,2,1,0,1,0,0,1,1,10520,1,1,0,1,1,0,2,2,1,10780,1,15622,0,1,1,0,1,14308,10742,1,1,0,1,8551,10766,2,4,1,0,5,11201,1911,1788,3,1,0,5,11202,1912,1789,4,2,2376,1,1,10858,2,3,1,10826,1,14880,0,1,1,0,1,1,0,1,0,10842,1,1,0,1,1,10448,1,3,0,1,1,0,1,0,0,1,1,10768,1,2,10,1,3,10454,2,2,1,10082,1,5,9456,1,1,0,4,7,6,3,1,0,1,1,0,1,1,0,1,0,7384,1,0,0,1,1,10820,2,3,1,10814,2,4,2,4638,1,1,10140,2,6,4,2914,1,1,0,3,5,3,1,0,1,0,10932,1,1,0,1,1,10896,1,2,9326,1,1,0,1,15785,0,2,15786,1,0,1,0,2662,1,1,10799,1,1,0,2,2,1,0,1,0,0,1,1,10946,1,1,0,1,1,6192,1,0,10834,1,1,9672,1,1,0,1,1,10074,1,4,0,1,1,8478,1,0,10952,1,1,0,1,0,10160,1,1,10942,1,15717,0,3,14061,13416,1,226,4,14062,13417,2,1,26,5,14063,13418,3,2,1,0,1,0,0,1,0,10892,1,1,10819,1,1,10819,1,1,10819,1,1,10819,1,1,0,5,5,4,3,2,1,9618,5,6,5,4,3,2,0,1,1,0,1,14922,8972,1,779,8160,1,15608,7914,1,15609,0,1,15610,0,1,15611,10006,1,15612,0,8,766,764,6,5,4,3,2,1,10784,8,767,765,7,6,5,4,3,2,10972,1,1,10422,8,769,767,9,8,7,6,5,4,0,1,1,8962,1,2,0,1,0,0,1,1,10942,1,2,10940,1,1,10190,1,4,0,1,5,8174,1,6,11000,3,3,2,1,0,4,8,7,5,1,8852,4,9,8,6,2,10944,1,1,10944,4,11,10,8,4,0,1,1,0,1,2,10670,4,14,13,11,7,0,1,1,10874,4,16,15,13,9,9474,1,1,10854,1,1,10874,1,1,7766,1,1,8858,1,10,3764,1,11,3762,3,13,2,1,0,6,16,12,11,9,4,1,10196,6,17,13,12,10,5,2,10628,6,18,14,13,11,6,3,10202,1,1,0,1,0,0,1,1,0,1,1,0,1,15789,10194,1,1,0,2,2,1,0,1,0,10538,1,1,10994,1,2,9540,1,1,0,2,3,1,10966,2,4,2,8290,1,1,8894,4,6,4,3,1,0,1,0,0,1,1,10930,2,14979,2,10966,1,1,10546,1,4475,11008,1,1,0,2,14939,1,0,2,14940,2,10440,1,1,10224,2,3,1,10534,3,4,2,1,0,3,5,3,1,0,1,0,10858,1,1,10882,1,1,10228,1,1,0,2,2,1,9964,1,5,10584,1,6,10830,2,2,1,0,1,0,9186,1,0,10982,1,1,0,1,1,2,1,0,11036,1,1,7128,1,0,0,2,15666,1,0,1,8885,0,1,1,0,2,14153,13922,10194,2,14154,13923,9568,1,1,0,2,3,1,0,1,0,10900,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6546,1,1,0,1,15043,0,1,13115,0,1,1,2,1,13117,10916,1,1,26,1,1,26,1,13565,0,1,1,3566,1,0,8922,1,0,0,2,2,1,0,1,0,3906,1,1,8584,2,2,1,10506,1,1,11056,1,2,10592,1,1,10350,2,3,1,10915,1,1,8390,1,0,10922,1,1,9068,1,1,10108,1,15041,0,1,1,0,1,15043,10744,1,15728,0,1,1,11062,1,1,10280,1,15003,9722,1,1,10921,1,1,0,1,15734,10950,1,1,0,1,1,0,1,5012,0,1,15738,10754,1,4124,9730,1,1,0,1,858,9166,1,15867,5756,1,15868,10578,1,15869,0,1,0,0,1,11740,1396,1,0,10942,1,1,0,4,11741,4,3,1,10937,1,1,10937,1,1,10937,1,1,0,4,4,3,2,1,11038,4,5,4,3,2,10888,1,1,0,1,15096,0,1,0,0,1,1,9436,2,2,1,0,3,3,2,1,0,4,4,3,2,1,11048,4,5,4,3,2,10898,1,1,10850,1,2,0,4,8,7,6,5,11110,4,9,8,7,6,0,2,2,1,0,4,7,5,4,1,0,1,0,0,1,0,10312,1,1,10966,5,1883,1879,1844,3,1,0,6,1884,1880,1845,4,2,1,11084,6,1885,1881,1846,5,3,2,10952,1,1,10961,8,1887,1883,1848,7,5,4,3,1,0,9,1888,1884,1849,8,6,5,4,2,1,3482,9,1889,1885,1850,9,7,6,5,3,2,9776,9,1890,1886,1851,10,8,7,6,4,3,5466,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,11102,5,7,6,4,3,2,0,1,1,9650,1,2,11074,5,10,9,7,6,5,0,1,1,7414,5,12,11,9,8,7,10132,1,1,0,1,0,10982,1,1,11098,1,1,0,1,1,10977,1,1,10977,1,1,0,3,3,2,1,0,1,0,0,2,0,1,8446,2,0,2,3974,1,1,1620,2,0,4,9840,1,1,11056,2,0,6,792,1,1,9022,2,0,8,10968,1,1,11086,1,1,0,1,1,0,1,1,11146,2,0,13,0,1,1,0,6,14,12,10,8,3,1,11018,6,15,13,11,9,4,2,10436,1,1,0,1,0,0,1,1,0,2,2,1,0,1,15257,0,2,15258,1,11142,2,15259,2,10678,1,1,9138,1,1,11002,2,15262,5,11028,1,1,0,2,2,1,0,3,7,4,1,10352,7,67,65,64,61,8,5,2,0,1,0,0,1,1,0,2,2,1,11110,2,3,2,10960,1,1,11038,2,5,4,6160,1,1,10500,2,7,6,0,1,1,0,2,14614,10071,0,1,0,11017,2,11596,1,11017,1,1,10522,4,11598,3,2,1,0,1,1,8,1,0,0,1,1,10518,1,10261,4856,1,1,0,1,15848,0,1,0,1,1,1,0,1,0,10978,1,14344,10930,1,14345,9902,1,5448,0,1,5449,10308,5,5,4,3,2,1,0,1,1,11033,6,7,6,5,4,3,1,0,7,8,7,6,5,4,2,1,10654,7,9,8,7,6,5,3,2,11176,1,1,9086,1,1,0,1,0,0,1,0,0,1,0,11026,2,2,1,11068,1,1,7668,1,1,0,1,0,11028,1,1,11146,1,1,0,1,1,7964,1,8786,0,1,0,0,1,1,10872,1,2,10458,1,1,11208,1,4,10872,1,1,0,1,4,0,1,5,0,5,7,5,3,2,1,10464,5,8,6,4,3,2,6,5,9,7,5,4,3,4,5,10,8,6,5,4,0,5,11,9,7,6,5,0,5,12,10,8,7,6,184,5,13,11,9,8,7,7128,5,14,12,10,9,8,9610,5,15,13,11,10,9,11066,8,8,7,6,5,4,3,2,1,11059,2,10,1,11059,1,1,0,4,12,3,2,1,3580,4,13,4,3,2,9874,4,14,5,4,3,5564,1,1,0,1,10672,0,1,1,11072,1,1,0,1,0,0,1,1,11172,1,2,10390,1,1,10892,1,2,0,1,3,0,1,4,3442,1,5,11100,1,8,11172,1,1,8548,1,8,11080,4,6,5,4,1,0,5,11,9,8,3,1,0,6,12,10,9,4,2,1,3448,1,0,0,1,1,11182,1,2,10400,1,1,8,1,2,10,1,3,11106,1,6,11178,1,1,10980,1,1,8554,1,7,9878,1,8,0,1,9,4072,1,12,8750,1,1,2394,1,14,9120,2,9,1,11108,1,2,0,1,12258,0,1,12259,8560,2,9164,1,11092,2,3,1,11188,1,1,10802,1,2,11085,5,6,4,3,2,1,0,6,7,5,4,3,2,1,10826,13,89,88,87,86,85,83,82,8,6,5,4,3,2,11040,1,1,0,1,0,0,1,12269,0,2,2,1,0,1,0,0,1,1,11104,1,28,11200,3,33,30,1,10418,4,34,31,2,1,0,5,35,32,3,2,1,0,1,1,0,1,37,0,2,38,1,10812,2,39,2,0,1,1,8118,2,41,4,11090,1,1,0,1,0,0,2,13669,1,0,1,1,5700,1,2,11236,1,1,8924,1,4,0,1,1,0,1,0,0,1,1,11104,1,2,10562,1,1,9898,1,1,10554,3,5,4,1,0,4,6,5,2,1,11121,1,1,10992,1,0,0,1,1,11226,1,2,0,1,1,10842,1,4,0,1,1,10950,1,4,0,1,5,9928,1,6,2,1,0,0,1,1,0,1,0,0,1,1,11036,1,2,5592,1,1,0,1,0,0,1,1,0,1,15215,0,1,1,0,1,77,10412,1,1,11248,1,2964,0,1,1,3516,1,16135,9928,2,2890,1,0,3,2891,2,1,40,2,0,14622,0,1,1,11312,1,1,0,2,2,1,10658,1,12653,11024,1,1,0,1,16130,0,1,15278,0,1,0,0,1,0,9656,1,1,11264,2,2,1,10984,1,1,0,1,1,0,1,16138,3474,1,16139,9330,1,16140,11298,2,2,1,0,4,16142,5461,4,1,10832,4,16143,5462,5,2,0,4,16144,5463,6,3,10256,2,2,1,286,1,3,9948,1,14645,11292,2,12496,1,0,1,1,0,1,1,0,1,0,11298,1,1,11316,1,1,0,2,2,1,10592,2,3,2,3888,1,1,11177,1,1,0,2,2,1,0,2,5,1,10772,2,6,2,10524,1,1,7526,1,2,10888,2,9,5,11342,2,10,6,9960,2,2,1,0,1,14509,0,2,14510,1,7828,2,14511,2,11192,1,1,8330,1,1,0,2,4,1,10534,5,23,18,14,5,2,0,1,13392,8730,1,1363,10052,1,1364,11328,1,1,11196,1,1366,10678,1,1,0,1,0,10550,1,1,8414,1,0,0,1,1,0,1,16183,0,1,1,0,1,1,6,1,0,0,1,1,11228,1,2,11102,1,1,11324,1,8324,8424,1,1,8424,1,16192,0,1,1,11230,1,2,11258,1,1,11326,1,4,10510,1,1,11344,1,1,0,1,0,2422,1,1,0,1,0,11330,1,1,0,1,1,0,1,0,0,1,1,0,1,16206,10764,1,16207,10774,1,16208,7622,1,16209,10784,3,3,2,1,10516,1,13430,10244,5,13285,13284,6,2,1,0,6,13286,13285,7,3,2,1,9366,6,13287,13286,8,4,3,2,9364,1,1,11320,6,13289,13288,10,6,5,4,8692,1,1,10996,6,13291,13290,12,8,7,6,10570,1,1,0,1,16220,11292,3,13294,13293,1,9368,3,13295,13294,2,9366,1,1,1762,3,13297,13296,4,11296,1,1,10238,3,13299,13298,6,11230,1,1,10248,4,7,5,3,1,0,5,8,6,4,2,1,10574,5,9,7,5,3,2,11382,1,1,0,7,11,9,7,5,4,3,1,0,7,12,10,8,6,5,4,2,0,1,0,11350,1,1,10256,1,1,0,2,2,1,0,1,16238,11304,1,1,11364,1,1,10908,1,2,10910,1,1,11372,1,1,10260,3,5,4,1,0,4,6,5,2,1,6556,4,7,6,3,2,10666,1,1,11306,1,13484,0,1,1,9726,1,1,1,1,1,0,1,1,0,1,16253,11402,1,1,0,2,2,1,11346,2,3,2,10564,1,1,11243,2,3,1,9392,1,15572,9390,1,1,10272,2,15573,1,11196,3,15574,2,1,8578,3,15575,3,2,1144,3,15576,4,3,10420,3,15577,5,4,11384,7,15578,6,5,4,3,2,1,10906,4,15579,7,6,1,11270,4,15580,8,7,2,10108,1,1,0,1,1,10108,4,15583,11,10,5,9390,4,15584,12,11,6,10678,1,1,11344,4,15586,14,13,8,0,4,15587,15,14,9,0,4,15588,16,15,10,10114,4,15589,17,16,11,10682,3,3,2,1,11372,3,8,5,1,0,4,13,10,7,1,0,1,14624,8748,1,14625,11260,1,1,0,3,14627,3,1,0,3,14628,4,2,0,1,1,0,3,14630,6,4,10182,3,14631,7,5,0,2,2,1,0,1,3,11364,3,14634,10,8,11358,1,1,0,1,0,11267,1,1,0,2,2,1,0,1,1,0,1,10883,0,1,1,10304,1,1,2374,15,13373,13372,94,90,89,88,87,85,83,81,65,64,63,2,1,11348,15,13374,13373,95,91,90,89,88,86,84,82,66,65,64,3,2,2372,1,1,2370,1,2,2368,1,3,9424,15,13378,13377,99,95,94,93,92,90,88,86,70,69,68,7,6,9422,1,1,10492,3,74,6,1,0,1,0,8134,3,15569,14645,1,10582,3,15570,14646,2,10836,3,15571,14647,3,1974,1,1,7524,1,2,11302,3,15574,14650,6,11410,4,15575,14651,7,1,9956,2,6,1,10636,4,8,5,4,1,0,5,9,6,5,2,1,0,1,1,11442,1,2,10988,1,3,10060,2,2,1,0,1,15536,0,1,0,0,1,1,10950,1,12631,0,1,1,0,1,14200,11472,1,7589,10780,1,7590,11291,1,1,10490,2,3,1,9886,3,4,2,1,10018,1,9226,10250,1,14991,8208,1,1,0,1,16337,0,1,1,11295,1,1,11295,1,1,11295,1,1,0,4,4,3,2,1,10466,1,16343,6484,1,1,11297,1,1,11297,1,1,0,3,3,2,1,0,1,14691,0,1,1,0,1,1,7952,1,0,11428,1,1,0,1,0,11430,5,16444,15344,15343,15327,15326,144,1,1,11332,1,2,3616,1,3,9472,1,4,11440,3,3,2,1,0,3,6,5,1,0,1,1,11436,1,2,11118,1,1,10658,1,4,10092,1,16406,11338,1,16407,10090,1,1,11434,2,3,1,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,10480,3,3,2,1,8498,1,0,11328,1,1,11444,4,6349,7,3,1,0,5,6350,8,4,2,1,10682,5,6351,9,5,3,2,11482,5,6352,10,6,4,3,10124,2,2,1,11426,5,6354,12,8,6,5,8750,1,1,11308,5,6356,14,10,8,7,4304,1,1,10756,9,6358,16,12,10,9,8,5,3,1,10824,10,6359,17,13,11,10,9,6,4,2,1,10676,10,6360,18,14,12,11,10,7,5,3,2,10986,1,1,0,2,3,1,0,2,4,2,2938,1,1,0,2,6,4,4208,2,7,5,4206,1,1,10314,2,9,7,11230,2,10,8,9454,2,11,9,10606,6,8,6,4,3,2,1,0,5,13,11,10,8,1,0,1,0,10834,1,1,11333,1,1,11333,1,1,11333,1,1,0,1,14749,0,2,14750,1,0,1,1,11324,2,12617,6381,4320,1,1,10772,2,12619,6383,0,1,1,9904,1,2,10700,1,1,4194,7,13,12,11,10,4,2,1,11414,1,5,0,1,1,10696,1,16507,9468,2,16508,1,11462,2,16509,2,10116,2,16510,3,9844,2,16511,4,8520,3,3,2,1,11502,2,4,3,0,2,5,4,0,2,6,5,0,1,7,0,2,16517,10,0,5,9,8,7,5,1,10662,2,16519,12,11426,1,1,1366,1,1,11514,7,14,10,8,7,6,4,1,0,8,15,11,9,8,7,5,2,1,11018,8,16,12,10,9,8,6,3,2,3708,1,1,11382,8,18,14,12,11,10,8,5,4,3724,1,1,9156,1,2,0,1,3,10710,8,22,18,16,15,14,12,9,8,10080,1,1,1370,1,4710,9748,1,14739,0,1,1,688,1,14741,0,1,4714,11522,4,5,3,2,1,0,5,6,4,3,2,1,11390,5,7,5,4,3,2,10852,13,32,28,26,25,24,22,19,18,8,6,5,4,3,0,1,16541,11526,1,1,11488,2,2,1,11028,2,3,2,7900,1,1,0,1,1,3984,2,4,1,11486,2,5,2,10816,1,1,11508,1,1,11040,2,8,5,9862,1,1,11528,1,13545,11490,2,13546,1,0,1,1,0,1,0,11532,1,1,0,2,2,1,11400,2,3,2,9174,1,1,11373,2,3,1,11373,1,1,0,4,5,3,2,1,10098,4,6,4,3,2,9846,1,1,0,2,2,1,11518,2,3,2,11040,1,1,2030,1,1,10682,4,12,10,9,8,9848,1,1,10056,2,2,1,0,3,3,2,1,9136,4,16,14,13,12,11332,1,1,0,1,0,0,1,1,11383,2,2,1,0,3,3,2,1,0,1,1,11528,1,2,11064,1,1,10692,1,4,10066,1,1,0,4,6,5,3,1,0,5,7,6,4,2,1,0,1,0,0,1,1,10700,1,2,10074,1,1,11386,1,4,11536,1,5,11072,2,2,1,0,3,6,4,1,10988,4,7,5,2,1,0,5,8,6,3,2,1,760,2,951,950,0,1,0,11474,1,1,4154,1,1,0,1,1,11403,1,1,11403,1,1,0,3,3,2,1,8004,2,16391,12821,8434,1,1,11405,1,1,4152,2,2,1,11528,2,0,15171,0,1,1,11470,1,2,1420,1,1,0,2,3,1,11472,2,4,2,1422,1,1,11416,2,6,4,10314,1,1,0,5,8,6,5,3,1,0,1,1,8356,1,2,11552,1,1,5402,1,14039,8590,1,14039,11574,2,2,1,11536,3,3,2,1,4778,1,1,1416,2,2,1,0,1,1,10762,2,11,2,0,1,16630,0,1,1,11522,1,2,5134,1,1,11560,1,2225,0,2,2226,1,11582,1,1,11544,2,2,1,2362,1,1,11412,1,2,11098,1,1,0,2,3,1,11068,1,1,10838,1,2,10920,1,1,0,1,0,0,2,10456,1,11104,2,10457,2,0,1,1,11094,2,10459,4,11532,1,1,0,1,1,11564,2,10462,7,11534,1,1,10232,1,1,0,2,2,1,11433,4,10,8,5,1,11433,1,1,11433,1,1,0,7,13,11,8,4,3,2,1,7970,7,14,12,9,5,4,3,2,11336,1,1,6352,1,2,11098,7,17,15,12,8,7,6,5,7970,5,140,138,125,124,1,0,1,0,9386,1,16591,0,1,1,10306,1,804,10162,1,14311,0,1,1,8266,1,16531,11148,1,8339,7866,1,1,5128,1,1,5672,1,0,10600,1,1,8500,1,0,11468,1,1,3030,1,1,0,1,12007,0,1,0,0,1,1,11447,1,1,10862,2,2,1,11480,1,1,11442,3,4,3,1,10170,3,5,4,2,10896,1,1,11588,1,1,0,2,4,1,11126,3,5,2,1,0,1,1,0,1,0,0,1,1,64,1,1,4308,4,7073,7072,7071,7070,0,1,1,11580,1,76,11130,1,1,4186,1,1,0,1,16277,0,1,1,0,1,10513,9970,1,1,11463,1,1,0,1,152,11142,1,10517,0,2,10518,1,11140,1,2147,11132,1,1,10186,1,0,11540,1,1,5698,1,1,10626,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,0,11477,1,1,11477,1,1,0,1,0,7090,1,1,10896,4,5,4,3,1,0,1,16726,0,2,16727,1,10836,2,16728,2,11510,1,1,4330,2,16730,4,11490,1,1,11483,5,16732,6,5,3,1,11483,1,1,0,7,16734,8,7,5,3,2,1,0,1,0,11487,1,1,11487,1,1,11487,1,1,11487,1,1,0,5,5,4,3,2,1,11496,1,15444,11612,3,16716,15455,15454,10796,1,1,11196,1,16718,10826,1,1,0,10,16746,15459,15458,15450,15446,15443,20,5,3,1,11668,11,16747,15460,15459,15451,15447,15444,21,6,4,2,1,0,12,16748,15461,15460,15452,15448,15445,22,7,5,3,2,1,732,12,16749,15462,15461,15453,15449,15446,23,8,6,4,3,2,2504,1,1,11566,12,16751,15464,15463,15455,15451,15448,25,10,8,6,5,4,10852,1,1,10452,1,1,9642,12,16754,15467,15466,15458,15454,15451,28,13,11,9,8,7,9640,1,1,11493,1,1,0,16,16757,15470,15469,15461,15457,15454,31,16,14,12,11,10,9,7,4,1,0,6,16709,15471,15461,15460,15459,15454,9740,7,16710,15472,15462,15461,15460,15455,1,11524,7,16711,15473,15463,15462,15461,15456,2,9298,1,1,8970,1,2,10850,7,16714,15476,15466,15465,15464,15459,5,11204,1,1,11658,1,2,10844,5,7,5,4,2,1,0,1,16742,11654,1,1,9742,2,2,1,0,1,1,0,1,2,0,1,0,8672,1,1,0,1,1,11507,1,1,11507,1,1,11507,1,1,0,4,4,3,2,1,0,1,14783,11644,2,361,359,10106,3,362,360,1,0,1,9510,2148,2,0,12220,0,1,1,11676,1,1,0,1,0,3712,1,1,11544,1,2,3886,1,1,11180,1,4,0,1,1,6492,1,4,8922,1,3,8992,1,6,9190,1,5,11519,7,9,7,5,4,3,2,1,11519,1,1,0,9,11,9,7,6,5,4,3,2,1,10510,1,1,11521,1,1,7030,2,2,1,0,3,14217,14216,3497,4590,3,14218,14217,3498,10940,1,1,10740,1,2,11376,1,3,9306,4,5,3,2,1,0,1,1,4646,2,0,16594,11666,1,1,0,2,2,1,10028,2,0,12249,6474,1,1,11668,1,1,0,2,2,1,1768,1,16601,11668,1,1,0,1,1,11074,1,2,10718,1,1,0,1,0,11533,1,1,11533,1,1,0,3,3,2,1,11526,3,4,3,2,4750,1,1,7272,3,6,5,4,11656,3,7,6,5,11638,2,2,1,11348,1,1,0,3,7,5,1,0,1,0,11372,1,0,0,1,1,11552,2,3,1,11548,2,4,2,11568,1,1,11541,4,6,4,3,1,0,1,15393,11550,1,1,11570,1,1,0,2,2,1,0,1,0,9538,1,1,11688,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,11680,2,6733,1,10916,2,6734,2,11716,2,6735,3,10358,2,2,1,11660,2,6737,5,8984,1,1,10990,5,6739,7,6,3,1,11718,5,6740,8,7,4,2,11680,1,1,0,7,6742,10,9,6,4,3,1,11559,1,1,11559,1,1,11559,1,1,0,4,4,3,2,1,7182,1,11486,0,1,1,0,1,1,0,1,0,11230,1,1,0,1,1,0,1,0,10980,1,0,11670,1,1,0,2,3,1,0,1,0,0,1,1,11577,1,1,11577,1,1,11577,1,1,11577,1,1,11577,1,1,0,6,6,5,4,3,2,1,11704,6,7,6,5,4,3,2,11612,1,1,0,2,0,13686,6278,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,4764,1,1,0,2,2,1,0,1,0,11274,1,2791,84,3,12332,2,1,0,1,0,0,1,1,0,2,2,1,0,1,1,11596,1,2,11726,1,1,0,2,3,1,11710,2,4,2,11420,1,1,0,4,6,4,3,1,3978,4,7,5,4,2,11616,1,1,9012,1,1,0,1,11532,10888,1,11533,11746,1,1,0,3,11535,3,1,0,1,1,0,1,1,0,1,0,11619,1,1,11619,1,1,11619,1,1,11619,1,1,11619,1,1,11619,1,1,0,7,7,6,5,4,3,2,1,0,8,8,7,6,5,4,3,2,1,0,1,0,9408,1,1,0,1,0,11042,1,1,11660,2,3,1,0,1,0,0,2,0,1,0,1,1,0,1,1,7184,1,16720,0,1,1,11644,1,1,11637,2,2,1,11637,1,1,0,4,4,3,2,1,11800,4,5,4,3,2,11778,1,1,11762,4,7,6,5,4,0,1,1,11774,1,2,9738,1,1,10672,1,11568,0,2,11569,1,0,3,11570,2,1,11452,1,1,9062,2,2,1,11652,2,3,2,10998,2,4,3,11308,2,2,1,11672,2,3,2,11645,3,5,2,1,0,4,6,3,2,1,0,1,0,0,1,0,6598,1,1,0,2,3,1,0,1,1,0,1,0,11664,1,1,11146,2,2,1,0,3,3,2,1,0,1,1,11008,4,77,74,7,2,0,2,12511,1870,10930,2,12512,1871,11670,1,1,11663,2,3,1,11663,1,1,0,4,5,3,2,1,0,1,1,0,1,0,0,1,1,11776,1,2,11262,1,1,0,2,3,1,0,1,0,0,3,11040,10477,1,0,4,11041,10478,2,1,11838,5,11042,10479,3,2,1,0,6,11043,10480,4,3,2,1,11090,6,11044,10481,5,4,3,2,11780,1,1,11744,6,11046,10483,7,6,5,4,0,1,1,0,3,5,3,1,0,1,0,0,1,1,9472,1,1,5016,1,1,0,2,6081,6080,10712,2,6082,6081,10254,1,1,0,2,3,1,11693,1,1,0,1,0,4214,1,1,10508,1,2,6198,1,1,6,3,4,3,1,10716,3,5,4,2,10258,1,1,0,2,3,1,11688,2,4,2,11374,1,1,10974,2,6,4,0,1,1,10422,1,1,0,3,6,4,1,11708,3,7,5,2,11728,1,1,0,2,2,1,0,1,3,11484,3,11,9,6,11732,1,1,0,1,0,11707,36,16891,16889,16888,16886,16884,16881,16879,16877,16875,16874,16872,16870,16867,16865,16863,16861,16859,16857,16855,16853,16851,16849,16847,16845,16843,16841,16839,16838,16836,16834,16832,16831,16830,16828,16827,1,11080,37,16892,16890,16889,16887,16885,16882,16880,16878,16876,16875,16873,16871,16868,16866,16864,16862,16860,16858,16856,16854,16852,16850,16848,16846,16844,16842,16840,16839,16837,16835,16833,16832,16831,16829,16828,2,1,11707,1,1,11707,1,1,11707,1,1,0,4,4,3,2,1,9010,4,5,4,3,2,11716,1,1,0,4,7,6,5,4,0,1,1,9014,2,16133,14230,0,1,14231,0,1,14232,11724,3,3,2,1,11206,1,16160,0,1,1,0,1,0,11862,1,1,0,3,5,3,1,0,1,0,0,1,1,11882,1,2,0,1,1,11729,2,3,1,11729,1,1,0,4,5,3,2,1,4250,4,6,4,3,2,10544,4,7,5,4,3,6234,1,1,0,1,0,0,1,1,4254,1,2,10548,1,3,6238,1,1,11735,3,4,3,1,11735,1,1,0,5,6,5,3,2,1,11516,5,7,6,4,3,2,11764,1,1,9038,1,1,8632,1,2,8630,1,3,0,1,0,0,1,1,6978,1,1,11448,1,2,10526,1,1,10464,1,4,10212,1,1,0,2,2,1,11816,1,14450,11743,1,1,0,1,7328,0,1,1,11732,1,1,0,1,16133,0,1,0,8670,1,0,9796,1,0,0,1,1,0,1,0,11848,1,1,6652,2,9781,5,0,1,0,0,1,1,0,6,3007,9,6,4,3,1,11038,6,3008,10,7,5,4,2,0,1,1,11770,8,3010,12,9,7,6,4,3,1,0,9,3011,13,10,8,7,5,4,2,1,11926,1,1,0,2,2,1,11114,2,3,2,11546,2,4,3,11120,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,2,2,1,11804,2,3,2,2820,1,1,11936,1,2,11880,2,6,5,0,1,1,0,2,8,7,11808,1,1,0,1,1,0,1,0,11926,1,1,0,1,1,0,1,0,11796,1,1,11816,1,1,0,1,1,0,1,0,0,1,1,0,1,2,11938,1,1,8396,1,4,86,1,1,86,3,5,3,1,11938,4,6,4,2,1,11797,5,7,5,3,2,1,11797,1,1,0,7,9,7,5,4,3,2,1,11958,7,10,8,6,5,4,3,2,4444,1,1,0,2,3,1,10308,1,0,0,1,0,11830,1,1,0,4,9833,1407,3,1,9604,4,9834,1408,4,2,0,1,1,11870,4,9836,1410,6,4,126,1,1,11216,4,9838,1412,8,6,11906,1,1,0,4,9840,1414,10,8,0,1,1,0,1,2,0,6,10,8,6,4,2,1,0,1,0,7358,1,14203,0,2,2,1,0,1,1,0,1,16319,9772,1,16320,11682,1,1,68,1,16322,66,1,1,0,1,16324,5718,1,1,0,1,2,8746,1,16327,6724,1,1,11104,6,10,8,6,4,3,1,11827,1,1,0,7,12,10,8,6,5,3,1,944,1,14943,0,2,14944,1,10352,2,14945,2,9008,1,1,11496,2,14947,4,11972,1,1,10918,1,1,11992,3,6,4,1,0,4,7,5,2,1,11833,1,1,11833,1,1,11833,1,1,11833,1,1,11833,1,1,11833,1,1,0,7,7,6,5,4,3,2,1,0,1,0,11844,1,1,11326,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,9986,1,2,9998,1,1,11878,1,4,0,1,1,11564,1,2,11853,5,7,6,4,2,1,0,6,8,7,5,3,2,1,11958,6,9,8,6,4,3,2,0,1,1,0,2,3,1,11859,3,4,2,1,11859,1,1,11859,1,1,11859,1,1,0,7,8,6,5,4,3,2,1,11861,1,1,11861,1,1,11861,1,1,0,4,4,3,2,1,4930,1,8338,0,1,1,0,1,0,10888,1,1,7510,2,2,1,11894,1,1,0,2,2,1,0,1,0,11994,1,1,11878,2,2,1,11360,3,3,2,1,2906,4,4,3,2,1,11878,1,1,0,2,2,1,854,1,0,11066,1,1,12034,1,2,12012,1,1,0,2,3,1,11186,2,4,2,11948,1,1,0,1,156,11877,2,12683,3227,11877,1,1,0,2,2,1,0,1,1,11881,1,19,11881,1,1,11881,1,1,2916,4,22,3,2,1,11881,1,1,11881,1,1,11881,1,1,11881,1,1,0,4,4,3,2,1,0,1,0,5576,1,1,4952,1,1,10564,1,1,4952,1,10741,0,1,1,10378,1,1,0,1,1,7532,1,0,11916,1,1,0,2,2,1,12052,1,1,12014,2,2,1,10246,1,1,12010,1,2,10244,1,1,0,1,0,11893,1,1,11893,1,1,11893,1,1,11893,1,1,0,5,5,4,3,2,1,0,1,0,10386,1,1,9680,1,1,5156,1,0,11904,1,6646,10916,1,0,11908,1,1,0,1,0,0,1,1,11901,4,6,5,3,1,11901,1,1,11901,1,1,24,7,9,8,6,4,3,2,1,0,1,0,11320,1,1977,0,4,15684,15683,2,1,7446,4,15685,15684,3,2,9854,1,1,11182,1,1,11214,4,15688,15687,6,5,12038,4,15689,15688,7,6,4972,2,2,1,11684,4,15691,15690,9,8,11905,1,1,11905,1,1,11905,1,1,0,10,15695,15694,13,12,11,8,5,3,2,1,7448,10,15696,15695,14,13,12,9,6,4,3,2,9856,1,1,12028,10,15698,15697,16,15,14,11,8,6,5,4,9708,1,1,11184,1,1,0,1,1,11936,1,4,6854,1,1,0,1,1,11894,1,7,11918,1,1,11400,1,1,10690,1,1,0,10,15709,15708,27,26,25,22,19,17,16,15,8160,1,1,0,1,1,0,10,15712,15711,30,29,28,25,22,20,19,18,11900,1,1,11270,1,1,11944,1,1,0,1,1,10446,10,15717,15716,35,34,33,30,27,25,24,23,0,1,1,4838,1,2,7244,1,1,212,1,2,11092,10,15722,15721,40,39,38,35,32,30,29,28,11410,1,1,11230,10,15724,15723,42,41,40,37,34,32,31,30,11410,1,1,220,1,1,11826,1,2,2956,2,5,1,10746,10,15729,15728,47,46,45,42,39,37,36,35,0,10,15730,15729,48,47,46,43,40,38,37,36,11412,2,2,1,9224,1,1,0,13,38,36,32,29,25,22,17,15,13,12,7,5,1,11414,13,39,37,33,30,26,23,18,16,14,13,8,6,2,2960,1,1,224,1,2,12028,13,42,40,36,33,29,26,21,19,17,16,11,9,5,9352,1,1,10316,13,44,42,38,35,31,28,23,21,19,18,13,11,7,11164,1,1,0,18,46,44,40,37,33,30,25,23,21,20,15,13,9,8,6,5,3,1,0,1,1,0,2,15743,5862,0,1,1,11933,1,1,0,2,2,1,0,1,0,5004,1,1,0,1,1,0,1,1,11941,1,10934,0,2,10935,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,5020,1,0,11442,1,1,0,3,481,3,1,11364,3,482,4,2,12054,1,1,0,5,484,6,4,3,1,0,1,1,11264,1,2,5026,1,1,0,2,3,1,0,1,0,12104,1,1,11640,1,1,0,1,1,11992,1,2,9764,1,1,11965,2,3,1,0,3,4,2,1,0,1,16427,11700,1,16428,0,1,1,0,2,3,1,0,1,0,11464,1,1,0,2,2,1,0,1,0,12102,1,1,10760,2,2,1,11979,1,1,11979,1,1,11979,1,1,9520,4,4,3,2,1,0,1,0,0,1,1,0,1,12007,12126,1,1,0,1,1,10508,1,2,9016,1,1,10852,1,1,9164,1,3,9016,1,1,0,1,14810,11989,1,1,12128,1,13654,0,1,1,0,1,0,11993,4,132,130,128,1,11993,1,1,11993,1,1,116,7,135,133,131,4,3,2,1,0,1,0,4802,1,0,12118,1,1,0,2,3,1,12138,2,4,2,11306,1,1,0,4,6,4,3,1,0,1,0,0,1,1,11242,1,2,11280,1,1,0,3,4,3,1,0,3,5,4,2,8164,3,6,5,3,11990,1,1,5870,3,8,7,5,12034,2,4,1,0,1,1,3200,3,11,10,8,10594,1,1,0,4,9,6,3,1,0,5,10,7,4,2,1,0,1,0,0,1,1,11506,1,2,3052,1,1,0,3,4,3,1,0,1,1,0,2,2,1,10984,2,3,2,11332,2,4,3,10544,2,5,4,0,1,1,11688,1,2,8560,1,1,12052,1,4,0,1,1,4834,2,11,10,12150,1,1,11012,2,13,12,6484,2,14,13,12150,1,1,12130,1,1,0,1,0,0,1,1,12038,1,2,11520,1,1,12031,2,3,1,12031,1,1,12031,1,1,0,5,6,4,3,2,1,0,1,0,0,1,0,0,1,1,0,1,1,0,1,0,0,2,13595,1,12045,3,13596,2,1,12045,1,1,12045,1,1,12045,1,1,12045,1,1,12045,1,1,11424,9,13602,8,7,6,5,4,3,2,1,0,1,1,11724,1,2,0,1,1,10576,1,4,8522,1,1,0,1,0,11430,1,1,5042,1,1,0,2,2,1,11730,2,3,2,6,1,1,10580,2,5,4,8526,1,1,0,3,5,3,1,11402,9,67,64,61,59,58,27,6,4,2,0,1,0,12198,1,3597,11144,1,1,3274,3,13621,3,1,12218,4,13622,4,2,1,0,5,13623,5,3,2,1,12059,1,1,12059,1,1,12059,1,1,0,4,4,3,2,1,12052,4,5,4,3,2,12194,1,1,0,1,0,12186,1,1,0,1,1,11244,7,65,64,56,53,52,2,1,7524,1,9281,0,1,1,12020,1,2,12208,1,1,12190,2,60,1,0,1,0,12192,1,1,12096,2,2,1,72,3,3,2,1,12076,1,1,11558,2,2,1,0,3,3,2,1,0,1,0,0,1,1,12178,1,2,0,1,1,12077,2,3,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,0,0,1,0,11734,2,2,1,9590,2,4,1,12089,1,1,9978,2,2,1,0,1,0,5136,1,1,0,2,2,1,10816,1,1,2332,1,1,0,1,0,12218,1,1,11584,2,2,1,12236,2,3,2,0,1,1,12097,2,3,1,0,1,0,12099,1,1,12099,1,1,2124,3,3,2,1,12240,4,4,3,2,1,12099,5,5,4,3,2,1,12099,1,1,0,7,7,6,5,4,3,2,1,11410,7,8,7,6,5,4,3,2,4908,7,9,8,7,6,5,4,3,12224,1,1,0,1,8659,12103,1,1,12103,1,1,12103,1,1,12103,1,1,12103,2,12015,11332,12103,1,1,12103,1,1,12103,1,1,0,6,12019,11336,4,3,2,1,0,1,0,12240,1,1,0,2,2,1,0,1,17470,12111,1,1,12111,1,1,0,1,0,11292,6,20,18,7,6,5,1,0,1,0,12256,1,1,4772,1,1,12276,1,1,3276,2,2,1,12218,1,3,1284,1,1,10064,1,11362,12256,1,1,10636,1,1,6622,1,1,11778,1,2,7032,1,1,12115,1,1390,12115,1,1,118,6,1392,20,19,18,2,1,118,1,0,0,1,1,0,1,0,10608,1,1,9902,1,1,0,1,0,11536,1,1,12244,1,1,0,1,1,9290,1,3180,0,1,1,0,1,0,12250,1,1,12268,1,1,0,1,10397,12156,1,10398,10756,1,1,12136,1,1,0,1,1,12158,1,2,11838,1,3,8666,1,4,9838,1,3,0,1,0,12162,1,1,12156,3,10408,8,2,0,1,17484,11852,1,17485,11850,2,1864,1,12238,1,17487,11374,2,11,1,10920,4,12,11,10,2,8670,1,1868,12230,2,17491,1,0,1,0,0,1,1,11846,1,10419,0,2,17193,1,0,1,0,0,1,1,0,2,2,1,12132,2,3,2,12288,1,1,0,2,3,1,0,1,0,0,1,1,12180,1,2,11396,1,1,6602,2,3,1,0,1,1,0,1,1,0,1,0,12262,1,1,0,1,1,11032,1,1,0,1,0,0,3,11695,11132,1,10728,4,11696,11133,2,1,0,5,11697,11134,3,2,1,9930,5,11698,11135,4,3,2,12120,1,1,0,2,3,1,11516,4,22,20,4,2,0,1,0,2410,2,13420,1,0,1,1,12312,1,2,10024,1,1,11846,1,2,11850,1,1,0,3,5,3,1,0,1,0,0,1,6990,0,2,2,1,0,1,1,0,1,0,10060,1,0,12168,1,1,7370,3,9326,3,1,12185,1,1,12185,1,1,0,3,3,2,1,0,1,0,0,1,1,10740,1,1,0,2,2,1,0,3,3,2,1,9020,4,14,4,3,2,10974,1,1,12180,3,6,5,4,9018,1,1,4254,3,8,7,6,0,1,0,11874,1,1,0,2,2,1,12206,2,3,2,11104,1,1,0,4,5,4,3,1,11072,4,6,5,4,2,11980,1,1,12186,2,3,1,11532,1,1,11106,1,1,0,2,6,4,12203,1,1,12203,1,1,0,3,3,2,1,0,1,0,12348,1,1,12234,1,1,0,1,1,11916,1,4,1326,1,5,11074,1,1,11296,1,7,8130,2,4,1,11368,1,9,12350,1,1,10932,1,12880,11074,4,15115,15114,4395,1,11368,5,15116,15115,4396,2,1,12236,1,1,11654,1,1,11562,5,15119,15118,4399,5,4,8456,1,1,0,6,15121,15120,4401,18,7,6,11298,5,10,9,6,2,1,10256,1,7,12218,1,1,9240,3,32,30,1,0,1,0,12336,1,1,0,2,2,1,11986,2,3,2,11568,1,1,12200,2,5,4,10606,1,1,11630,2,7,6,12242,2,3,1,3250,1,1,3150,1,0,7674,1,1,12198,3,51,2,1,11086,1,15511,9122,1,1,11878,1,13504,0,1,1,11924,1,13506,11632,1,1,12340,1,1,11996,1,15245,0,1,1,0,1,0,12244,1,1,0,1,0,12256,1,1,12223,1,1,12223,1,1,0,1,0,12225,1,1,12225,1,1,12225,1,1,9802,4,4,3,2,1,0,1,17654,0,1,0,5282,1,1,12214,1,2,12370,1,1,12229,2,3,1,12229,1,1,12229,1,1,12229,1,1,12229,1,1,12229,1,1,11506,8,9,7,6,5,4,3,2,1,0,1,1,0,1,16755,0,2,16756,1,0,1,0,5598,1,1,12340,1,2,5330,1,1,12378,2,3,1,12340,2,4,2,5330,1,1,0,1,0,12380,1,1,0,1,1,0,1,0,11006,1,0,12196,3,10754,10752,1,12243,2,3,1,12243,1,1,12243,1,1,12243,1,1,12243,1,1,12243,1,1,0,8,9,7,6,5,4,3,2,1,11890,8,10,8,7,6,5,4,3,2,5706,8,11,9,8,7,6,5,4,3,12202,2,2,1,0,8,13,11,10,9,8,7,6,5,10672,1,1,0,1,0,12249,1,1,12249,1,1,12249,1,1,0,4,4,3,2,1,10800,1,1,0,2,2,1,0,3,3,2,1,0,1,0,12360,2,15532,13930,12360,1,10777,11462,2,10778,1,11462,5,15535,10779,10777,26,3,12264,1,1,12064,3,6,3,1,0,4,7,4,2,1,12266,4,8,5,3,2,0,1,1,0,2,3,1,0,1,0,12265,1,1,12265,1,1,12265,1,1,12265,1,1,12265,1,1,12265,1,1,1532,7,7,6,5,4,3,2,1,9172,7,8,7,6,5,4,3,2,11078,1,1,11424,7,10,9,8,7,6,5,4,0,1,1,12252,7,12,11,10,9,8,7,6,2696,1,1,11858,7,14,13,12,11,10,9,8,12370,1,1,0,2,2,1,12410,7,17,16,15,14,13,12,11,9570,1,1,0,1,0,0,1,1,12273,1,1,12273,1,1,12414,3,3,2,1,0,1,1,11866,3,5,4,3,11710,1,1,0,1,1,0,1,0,0,1,1,12422,1,2,0,1,1,11560,1,4,12422,1,1,12402,1,1,0,2,3,1,0,3,7,5,1,11634,3,8,6,2,0,1,0,0,1,1,0,2,2,1,12434,1,1,0,2,2,1,11648,2,3,2,0,1,1,6990,2,5,4,12304,1,1,12304,5,7,6,5,3,1,0,6,8,7,6,4,2,1,0,7,9,8,7,5,3,2,1,0,1,0,10422,1,1,0,1,1,12332,1,2,0,1,1,11970,1,4,0,1,1,5354,1,0,11726,2,0,1,11032,1,1,2548,1,1,12432,2,17419,17417,0,2,4555,1,12311,1,1,12311,1,1,12311,1,1,12311,1,1,12311,1,1,0,2,17781,15017,12313,1,1,12313,1,1,12313,1,1,12313,1,1,12313,1,1,12313,1,1,7956,7,7,6,5,4,3,2,1,0,8,8,7,6,5,4,3,2,1,11730,1,2241,0,1,0,5164,1,0,3624,1,1,12317,2,3,1,12317,1,1,12317,1,1,12317,1,1,12317,1,1,12317,1,1,0,8,9,7,6,5,4,3,2,1,0,1,642,11598,1,1,12348,1,1,0,1,0,11738,1,1,0,1,1,12325,3,34,27,1,0,1,10879,11486,1,1,7876,1,1,0,1,0,9236,1,1,0,1,1,0,2,17814,15050,0,1,0,3642,1,1073,11768,2,14025,7789,214,1,4699,0,1,1041,11928,1,1,0,1,1,12478,1,2,12474,1,3,0,1,2,0,1,5,12016,3,4,3,1,0,1,0,11834,1,17020,12504,3,15118,2,1,0,4,15119,3,2,1,0,1,0,11680,1,17047,11254,1,1,0,1,15120,0,1,1,454,1,15122,12426,1,15123,12178,1,1,0,1,1,4708,2,4,1,0,1,2891,4590,1,1,11316,1,17058,0,1,2894,11676,1,17037,0,1,1,0,1,0,5534,1,1,0,1,1,0,1,0,0,3,16491,15294,1,10360,1,17070,12182,1,15139,12178,1,1,12182,1,14603,11234,1,15145,0,1,17072,11688,1,17073,12272,5,2194,2047,16,3,1,0,1,0,12476,1,1,0,2,2,1,11784,2,3,2,12474,1,1,0,4,5,4,3,1,1708,1,1,0,1,0,12379,1,1,12379,1,1,12379,1,1,12379,1,1,12379,1,1,12379,1,1,0,7,7,6,5,4,3,2,1,0,1,0,5886,1,0,11816,1,1,11798,1,13401,12506,4,8473,8379,2,1,0,4,8377,5,4,1,0,5,8378,6,5,2,1,0,1,0,10916,1,1,0,1,1,12494,1,2,11190,1,1,9866,1,2,0,4,5,4,2,1,12393,1,1,12393,1,1,0,3,3,2,1,10542,3,4,3,2,1384,1,1,7544,1,2,0,1,0,12538,1,1,0,1,1,12062,1,2,12399,1,1,0,2,3,1,0,1,0,0,1,1,10506,1,0,12564,1,1,0,1,0,12407,1,1,12407,1,1,12407,1,1,12407,1,1,12407,1,1,12407,1,1,7456,10,12021,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,9117,12413,1,1,12413,1,1,12413,1,1,12413,1,1,12413,1,1,12413,1,1,0,1,0,5712,1,1,0,1,0,12417,4,12875,12073,11510,1,12417,1,1,12417,1,1,0,7,12878,12076,11513,4,3,2,1,12082,1,17121,74,1,1,5520,1,1,0,1,0,12322,1,1,10204,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,12416,1,1,8904,1,1,0,2,3,1,12536,2,4,2,11842,1,1,12440,1,1,0,4,7,5,4,1,0,5,8,6,5,2,1,0,6,9,7,6,3,2,1,0,7,10,8,7,4,3,2,1,0,1,0,4506,1,1,12576,1,2,11748,1,3,11122,2,2,1,12434,1,5,1676,1,6,12120,2,2,1,0,3,7,4,1,0,4,8,5,2,1,9272,4,9,6,3,2,11226,1,1,11272,4,11,8,5,4,12432,5,12,9,6,5,1,8920,1,1,0,1,0,0,1,1,0,1,0,0,1,1,11944,1,2,12360,1,1,3490,2,2,1,754,1,3,11808,1,6,12616,1,1,0,4,7,4,3,1,10592,4,8,5,4,2,90,4,9,6,5,3,0,1,1,3494,4,11,8,7,5,346,2,4,1,12640,4,13,10,9,7,12132,1,1,12444,4,15,12,11,9,11948,1,1,12192,1,1,12600,4,18,15,14,12,0,1,1,0,1,12466,0,2,12467,1,12492,1,1,0,2,2,1,10418,2,3,2,6784,1,1,11820,1,10886,3502,1,0,100,3,15727,15726,1,0,2,3,1,0,1,0,0,1,1,12473,1,1,12473,1,1,12473,1,1,0,4,4,3,2,1,0,1,0,0,1,0,12432,1,1,0,1,4131,6458,3,4,2,1,12481,1,1,0,1,0,6752,1,1,12483,2,2,1,0,3,3,2,1,0,1,1,0,1,0,7814,1,0,11904,1,1,11904,2,3,1,12474,2,4,2,10996,1,1,12489,2,3,1,12489,1,1,0,4,5,3,2,1,400,1,0,11864,1,1,2730,1,1,7814,1,11098,11768,1,1,12498,1,2,0,1,1,11840,1,4,0,1,0,0,1,1,0,1,1848,11852,1,1849,12526,1,1,6370,2,3,1,0,3,4,2,1,0,1,0,12004,1,1,0,1,1,0,1,0,11024,1,13522,0,1,10936,0,1,9267,0,2,9268,1,0,1,1,0,2,2,1,12517,1,1,12517,1,1,0,3,3,2,1,0,1,16395,6212,1,1,11200,2,2,1,0,3,3,2,1,11246,3,4,3,2,12642,3,5,4,3,11938,2,2,1,0,1,0,0,1,1,12660,1,2,10998,1,1,0,2,2,1,0,2,4,1,0,3,5,2,1,12392,3,6,3,2,11692,1,1,11498,3,8,5,4,6078,3,9,6,5,11494,3,10,7,6,12178,1,1,11060,3,12,9,8,9562,1,1,12486,3,6,5,1,11740,3,15,12,11,12516,1,1,11074,3,17,14,13,12674,1,1,0,1,0,0,5,9056,8674,8576,8420,1,0,6,9057,8675,8577,8421,2,1,12642,6,9058,8676,8578,8422,3,2,0,1,1,12258,6,9060,8678,8580,8424,5,4,0,1,1,7484,1,2,7982,1,1,12666,1,17319,0,4,9291,8347,315,1,0,1,1,11962,1,2,12580,1,1,0,1,550,11420,2,551,1,0,1,0,12196,1,1,12536,1,2,11060,1,1,8194,2,3,1,12674,1,1,0,1,18190,0,1,1,12232,1,2,11772,1,1,8502,1,2,12696,3,4,2,1,0,1,1,0,1,0,328,1,1,12150,1,2,12592,1,3,12700,2,2,1,0,3,5,4,1,0,4,6,5,2,1,0,1,1,11436,2,10,2,9472,1,1,0,1,4368,0,1,0,8966,1,0,12576,1,1,0,2,3,1,0,1,0,0,1,1,0,1,18214,0,3,18215,4965,1,0,1,1,12722,1,2,0,1,1,0,2,18219,16425,0,1,1,12587,1,1,12587,1,1,12587,1,1,0,4,4,3,2,1,12538,4,5,4,3,2,12086,1,1,12600,4,7,6,5,4,0,1,1,12040,2,17444,12430,12732,3,17445,12431,1,12268,2,12699,1,0,3,12700,2,1,9138,3,12701,3,2,12576,1,1,9432,3,12703,5,4,12400,1,1,12714,3,12705,7,6,12546,1,1,0,4,7,5,3,1,12186,4,8,6,4,2,12602,1,1,0,1,17250,0,2,17251,1,0,1,1,9400,1,0,12098,1,1,12601,1,1,12601,1,1,0,3,3,2,1,12586,3,4,3,2,12610,1,1,12576,1,1,0,2,4,1,11810,1,9367,9256,1,4795,9254,1,4796,12766,3,3,2,1,0,4,4,3,2,1,12198,4,5,4,3,2,12614,1,1,12607,2,3,1,12607,1,1,12607,1,1,12607,1,1,12607,1,1,12607,1,1,0,8,9,7,6,5,4,3,2,1,12286,1,1,0,2,2,1,0,1,0,12624,1,1,0,4,10153,10152,10149,1,12638,5,10154,10153,10150,46,2,0,1,0,12608,1,1,12736,1,2,12066,1,1,12750,1,4,11924,1,5,12758,3,3,2,1,0,2,6,1,12740,2,7,2,12572,1,1,0,2,18283,8904,12102,3,18284,8905,1,12694,3,18285,8906,2,12300,1,1,12606,1,2,12724,1,1,0,1,1,12764,3,6,4,1,0,1,1,5840,1,2,0,1,3,12750,2,2,1,12042,2,2,1,12522,1,6,0,1,1,12292,1,2,7034,1,1,0,1,18301,12704,1,1,0,1,1,12412,1,2,12340,1,1,12534,1,1,12310,3,5,4,1,12312,4,6,5,2,1,12774,1,1,0,5,8,7,4,3,1,11460,5,9,8,5,4,2,0,1,1,11164,5,11,10,7,6,4,8634,1,1,12637,1,1,12637,1,1,12586,2,2,1,8574,5,16,15,12,11,9,8634,1,1,11818,5,18,17,14,13,11,12372,5,19,18,15,14,12,10786,1,1,12762,5,21,20,17,16,14,0,1,1,8178,5,23,22,19,18,16,0,1,1,8362,5,25,24,21,20,18,12624,1,1,11162,5,27,26,23,22,20,11160,1,1,12358,1,2,3344,1,1,0,1,6037,0,1,1,11498,1,2,11368,1,3,11498,1,1,0,2,2,1,11952,1,6,12720,1,1,9354,1,1,12638,1,9,12720,1,1,12252,1,1,11984,1,12,11512,1,1,12788,1,8,12784,1,15,4626,2,2,1,0,1,0,12676,2,0,1,0,1,1,7764,2,18,1,6294,1,17493,0,1,1,11958,1,2,12794,1,1,12790,1,4,12330,2,2,1,11506,2,5,1,12716,3,6,2,1,7970,1,0,0,1,1,12728,2,2,1,0,1,1,0,2,2,1,12644,2,3,2,12520,1,1,0,2,3,1,0,1,0,9506,1,17474,5596,1,15572,12370,1,17476,12564,1,1,11134,2,15177,10256,0,5,6,5,4,2,1,12692,5,7,6,5,3,2,12154,5,8,7,6,4,3,12665,2,2,1,0,2,4,1,9486,1,1,0,1,0,12346,1,1,0,2,2,1,0,1,1,0,1,0,12352,1,1,0,2,2,1,12677,1,1,12677,1,1,12677,1,1,0,4,4,3,2,1,0,1,1,12822,1,18311,0,1,1,12808,1,2,12806,1,1,12282,1,1,12816,1,5,12824,1,1,6104,1,1,12360,1,8,12710,1,1,0,1,1,0,1,0,12828,1,1,0,1,1,12812,1,1,12850,2,2,1,0,2,18410,16262,11998,2,18411,16263,12832,1,1,12828,2,18413,16265,12824,2,18414,16266,12832,1,1,2064,3,4,3,1,10920,2,4,2,12754,1,1,0,1,4,12254,2,18420,16272,9752,2,18421,16273,12500,2,2,1,0,5,13,7,5,4,1,12836,5,14,8,6,5,2,2068,1,1,12824,1,2,9228,1,3,11322,1,4,11280,1,5,0,1,6,0,1,7,12046,7,66,64,22,16,14,13,10,12832,1,14650,12142,1,1,0,4,18360,4597,2,1,12842,1,1,0,1,1,0,1,18224,0,2,14168,1,0,1,0,12782,1,1,0,1,1,11886,1,2,12738,1,1,0,1,1,11736,1,5,9538,1,1,7054,1,7,0,1,8,11232,1,9,0,1,1,12394,1,3363,0,1,1,12230,1,2,12364,2,129,1,0,1,4,12492,1,1,0,1,0,12723,1,1,12723,1,1,12723,1,1,12723,1,1,12723,1,1,12723,1,1,0,7,7,6,5,4,3,2,1,12798,1,1,1,1,1,12208,7,10,9,8,7,6,5,4,12868,4,149,21,20,1,11222,7,12,11,10,9,8,7,6,0,1,1,0,1,18472,0,2,18473,1,12892,2,18474,2,11534,1,1,0,4,18476,4,3,1,11324,4,18477,5,4,2,12896,1,1,0,4,18479,7,6,4,11896,1,1,6726,4,18481,9,8,6,12170,2,5,1,12878,1,2,11698,1,1,7258,1,2,0,1,18485,0,1,1,0,1,0,12866,1,1,6416,1,1,12522,1,2,12170,1,1,3998,1,13931,0,2,13932,1,12926,1,109,0,1,1,12526,1,2,12174,1,1,2,3,4,3,1,12928,1,15227,10216,1,1,12290,1,2,11934,1,1,11336,1,4,12180,1,1,11470,3,5,3,1,0,1,18507,12930,1,1,1334,1,1,11652,1,2,8608,1,1,12749,23,13950,13947,1882,36,34,32,30,28,27,26,25,23,22,20,19,18,17,16,14,13,6,3,1,12749,1,1,12749,1,1,12749,1,1,12749,1,1,12749,1,1,3836,29,13956,13953,1888,42,40,38,36,34,33,32,31,29,28,26,25,24,23,22,20,19,12,9,7,6,5,4,3,2,1,11102,1,18518,7876,1,14632,0,1,14633,5546,1,14634,12816,4,8190,3,2,1,0,1,1,12296,1,2,12430,1,1,12100,1,4,12876,1,18443,12872,1,1,12832,2,18445,1,12296,1,1,12180,1,16941,5126,1,1,10604,1,1,12062,1,1,11476,1,1,12753,1,1,12753,1,1,12753,1,1,0,4,4,3,2,1,10984,4,5,4,3,2,12834,1,1,0,1,0,5910,1,1,12904,1,2,12757,1,1,12474,3,28,3,1,12822,1,1,0,1,0,0,28,13988,13985,1920,74,72,70,68,66,65,64,63,61,60,58,57,56,55,54,52,51,44,41,39,38,37,36,35,34,7588,28,13989,13986,1921,75,73,71,69,67,66,65,64,62,61,59,58,57,56,55,53,52,45,42,40,39,38,37,36,35,11302,28,13990,13987,1922,76,74,72,70,68,67,66,65,63,62,60,59,58,57,56,54,53,46,43,41,40,39,38,37,36,12176,1,1,6002,28,13992,13989,1924,78,76,74,72,70,69,68,67,65,64,62,61,60,59,58,56,55,48,45,43,42,41,40,39,38,12902,3,4,3,1,11292,28,13994,13991,1926,80,78,76,74,72,71,70,69,67,66,64,63,62,61,60,58,57,50,47,45,44,43,42,41,40,11982,28,13995,13992,1927,81,79,77,75,73,72,71,70,68,67,65,64,63,62,61,59,58,51,48,46,45,44,43,42,41,12772,1,1,11722,28,13997,13994,1929,83,81,79,77,75,74,73,72,70,69,67,66,65,64,63,61,60,53,50,48,47,46,45,44,43,12406,2,4,1,0,1,0,11036,1,1,0,1,1,12356,1,2,7814,1,1,0,1,14004,0,1,0,0,1,1,12874,1,2,12434,1,3,6586,2,2,1,0,2,4,1,6228,1,18573,11644,1,18574,11090,2,13526,5324,10764,2,2,1,12914,1,1,0,2,5,1,0,1,1,0,1,0,12194,4,9468,8828,8825,1,12902,5,9469,8829,8826,2,1,12720,1,16588,0,2,16589,1,11888,1,0,12922,1,1,0,1,1,11506,1,475,11772,1,1,0,1,1,0,1,0,12787,1,1,12787,1,1,12787,1,1,12787,1,1,12787,2,16844,16613,12787,1,1,12787,2,3,1,0,29,14037,14034,1969,123,121,119,117,115,114,113,112,110,109,107,106,105,104,103,101,100,93,90,88,87,86,85,84,83,82,11416,29,14038,14035,1970,124,122,120,118,116,115,114,113,111,110,108,107,106,105,104,102,101,94,91,89,88,87,86,85,84,83,12936,1,1,11374,29,14040,14037,1972,126,124,122,120,118,117,116,115,113,112,110,109,108,107,106,104,103,96,93,91,90,89,88,87,86,85,12816,2,3,1,8202,29,14042,14039,1974,128,126,124,122,120,119,118,117,115,114,112,111,110,109,108,106,105,98,95,93,92,91,90,89,88,87,12800,1,1,0,1,14044,0,1,1,0,1,0,12942,1,1,0,1,1,0,1,18610,0,1,1,11074,1,11595,12948,1,11596,8412,1,1,12210,1,2,12750,3,4,2,1,0,1,0,0,1,0,8960,1,0,12816,1,1,12754,1,12823,0,1,0,12807,1,1,12807,1,1,12154,3,3,2,1,9984,1,10411,12807,1,1,12807,1,1,12807,1,1,12807,1,1,0,5,5,4,3,2,1,12872,5,6,5,4,3,2,12908,1,1,6960,1,2,12809,1,119,12809,1,1,0,31,14076,14073,2008,162,160,158,156,154,153,152,151,149,148,146,145,144,143,142,140,139,132,129,127,126,125,124,123,122,121,2,1,12884,31,14077,14074,2009,163,161,159,157,155,154,153,152,150,149,147,146,145,144,143,141,140,133,130,128,127,126,125,124,123,122,3,2,11668,31,14078,14075,2010,164,162,160,158,156,155,154,153,151,150,148,147,146,145,144,142,141,134,131,129,128,127,126,125,124,123,4,3,4082,2,2,1,4082,31,14080,14077,2012,166,164,162,160,158,157,156,155,153,152,150,149,148,147,146,144,143,136,133,131,130,129,128,127,126,125,6,5,10912,1,1,12120,31,14082,14079,2014,168,166,164,162,160,159,158,157,155,154,152,151,150,149,148,146,145,138,135,133,132,131,130,129,128,127,8,7,12952,31,14083,14080,2015,169,167,165,163,161,160,159,158,156,155,153,152,151,150,149,147,146,139,136,134,133,132,131,130,129,128,9,8,12488,1,1,11990,2,3,1,8256,1,0,12884,1,1,12488,1,1,0,1,1,12954,1,1,4084,2,4,1,0,1,1,0,2,17654,17653,0,2,10480,1,0,3,10481,2,1,12821,4,10482,3,2,1,12821,1,1,12821,1,1,12821,1,1,0,8,10486,7,6,5,4,3,2,1,12944,8,10487,8,7,6,5,4,3,2,12018,1,1,10796,1,18576,0,4,14104,12472,7572,1,11650,4,14105,12473,7573,2,12778,1,1,12825,2,3,1,6838,1,15397,12948,1,1,0,1,1,0,1,1,12829,1,1,12829,1,1,12829,1,1,12829,1,1,0,5,5,4,3,2,1,9486,1,18681,0,2,18682,1,0,1,1,706,1,18567,8722,1,4711,0,4,14701,10414,2,1,0,1,18570,0,2,17685,17684,12841,1,1,12841,1,1,12841,1,1,12841,1,1,12841,1,1,12841,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,12618,1,7203,6562,1,0,9084,1,1,6788,1,13028,12834,1,13029,10948,2,18487,16491,5200,1,17828,0,1,0,12849,1,1,12849,1,1,12849,1,1,12849,1,1,12849,1,1,0,31,14147,14144,2079,233,231,229,227,225,224,223,222,220,219,217,216,215,214,213,211,210,203,200,198,197,196,195,194,193,192,73,72,7702,31,14148,14145,2080,234,232,230,228,226,225,224,223,221,220,218,217,216,215,214,212,211,204,201,199,198,197,196,195,194,193,74,73,12470,31,14149,14146,2081,235,233,231,229,227,226,225,224,222,221,219,218,217,216,215,213,212,205,202,200,199,198,197,196,195,194,75,74,0,1,1,0,31,14151,14148,2083,237,235,233,231,229,228,227,226,224,223,221,220,219,218,217,215,214,207,204,202,201,200,199,198,197,196,77,76,11388,1,1,0,1,0,11944,1,14854,12848,1,15444,12980,1,1,12166,1,1,12290,2,10,1,12976,1,15448,12980,1,1,0,1,1,12532,1,15451,12982,1,1,7316,1,1,9888,1,14865,12812,2,12,1,13000,1,1,11246,2,15,1,0,1,0,0,1,1,12870,1,1,7604,2,15461,1,0,1,0,12872,1,1,0,1,0,0,1,0,12869,1,1,12869,1,1,12869,1,1,13010,4,4,3,2,1,12992,1,1,0,1,0,12871,1,1,12871,1,1,12871,1,1,12871,1,1,12871,1,1,0,1,18752,1,2,18753,1,0,1,1,12904,1,2,12877,1,1,12877,2,3,1,12877,1,1,0,2,18759,78,0,1,1,12881,2,3,1,12881,1,1,12881,1,1,12881,1,1,12881,1,1,12881,2,127,1,0,1,276,0,1,0,13026,1,1,0,1,1,6308,1,2,13010,1,1,9530,1,4,12870,1,1,11408,1,6,12990,1,1,11218,1,1,0,1,18776,12889,1,1,0,2,2,1,84,1,0,12891,3,16568,14997,1,12891,1,1,12891,1,1,0,31,14221,14218,2153,307,305,303,301,299,298,297,296,294,293,291,290,289,288,287,285,284,277,274,272,271,270,269,268,267,266,147,146,0,31,14222,14219,2154,308,306,304,302,300,299,298,297,295,294,292,291,290,289,288,286,285,278,275,273,272,271,270,269,268,267,148,147,11994,31,14223,14220,2155,309,307,305,303,301,300,299,298,296,295,293,292,291,290,289,287,286,279,276,274,273,272,271,270,269,268,149,148,12304,2,2,1,0,1,0,11284,1,1,0,1,1,12899,1,1,12899,1,1,12899,1,1,0,4,4,3,2,1,0,1,0,12903,1,1,12903,1,1,12903,1,1,12903,1,1,0,1,0,11148,1,1,12890,37,14239,14236,2171,325,323,321,319,317,316,315,314,312,311,309,308,307,306,305,303,302,295,292,290,289,288,287,286,285,284,165,164,7,6,5,4,3,1,6458,1,1,8564,1,0,0,1,0,12907,1,1,12907,1,1,12907,1,1,12907,1,1,12907,1,1,12907,1,1,12907,1,1,12907,1,1,0,9,9,8,7,6,5,4,3,2,1,12324,9,10,9,8,7,6,5,4,3,2,13032,1,1,9838,1,0,0,1,1,0,1,0,12913,1,1,12913,1,1,12913,1,1,0,29,14260,14257,2192,346,344,342,340,338,337,336,335,333,332,330,329,328,327,326,324,323,316,313,311,310,309,308,307,306,305,0,1,18823,0,2,5571,1,8598,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,11314,1,1,0,2,2,1,12929,1,1,12929,1,1,12929,1,1,0,4,4,3,2,1,0,1,0,4250,1,1,12960,1,2,0,1,0,12935,1,1,12935,1,1,12935,1,1,12935,1,1,12935,1,1,8330,36,14283,14280,2215,369,367,365,363,361,360,359,358,356,355,353,352,351,350,349,347,346,339,336,334,333,332,331,330,329,328,7,6,5,4,3,2,1,13082,6,7,6,5,4,3,2,8330,1,1,0,1,16254,11470,2,16255,1,0,1,1,12482,1,2,12616,1,1,12286,1,4,0,1,0,12374,1,1,11160,1,1,12941,1,1,12941,1,1,11474,9,20,19,18,17,16,15,3,2,1,0,1,0,0,2,13328,1,12945,1,1,12945,1,1,12945,1,1,12945,1,1,12590,7,29,21,5,4,3,2,1,0,1,0,868,1,1,0,1,1,12898,1,1,0,1,0,872,1,1,0,1,1,0,1,0,0,1,0,12957,1,1,12957,1,1,12957,1,1,12957,1,1,12957,1,1,12957,1,1,12957,1,1,12957,1,1,12957,1,1,12957,1,1,0,11,11,10,9,8,7,6,5,4,3,2,1,0,1,0,12961,1,1,12961,1,1,12961,1,1,12961,1,1,12961,1,1,12961,1,1,0,7,7,6,5,4,3,2,1,7560,1,18806,13036,1,12703,13020,1,16506,12963,4,5858,3,2,1,12963,1,1,12963,1,1,0,7,5861,6,5,4,3,2,1,12700,2,16286,11040,13028,1,18006,7756,2,987,1,10434,2,18691,15122,0,1,0,13108,1,1,0,1,0,12969,1,1,12969,1,1,12969,1,1,12969,1,1,12969,1,1,12969,1,1,12969,1,1,12969,1,1,0,1,12,0,1,1,0,31,14357,14354,2289,443,441,439,437,435,434,433,432,430,429,427,426,425,424,423,421,420,413,410,408,407,406,405,404,403,402,283,282,2774,31,14358,14355,2290,444,442,440,438,436,435,434,433,431,430,428,427,426,425,424,422,421,414,411,409,408,407,406,405,404,403,284,283,0,1,1,11802,31,14360,14357,2292,446,444,442,440,438,437,436,435,433,432,430,429,428,427,426,424,423,416,413,411,410,409,408,407,406,405,286,285,11844,31,14361,14358,2293,447,445,443,441,439,438,437,436,434,433,431,430,429,428,427,425,424,417,414,412,411,410,409,408,407,406,287,286,11078,1,1,12684,1,3,11498,31,14364,14361,2296,450,448,446,444,442,441,440,439,437,436,434,433,432,431,430,428,427,420,417,415,414,413,412,411,410,409,290,289,10006,1,1,11842,3,6,3,1,0,1,14367,13126,1,6165,0,1,0,10010,1,1,0,1,1,12574,1,2,8032,1,1,0,1,0,0,1,1,0,1,1,13130,1,2,0,1,1,2586,1,2,0,4,5,4,2,1,0,5,6,5,3,2,1,12986,1,17495,12995,1,1,12995,1,1,12995,1,1,12995,1,1,12672,5,5,4,3,2,1,0,1,1,0,1,84,13146,1,85,8610,1,1,12408,1,2,12498,3,4,2,1,12999,3,27,26,1,0,26,14395,14392,2327,481,479,477,475,473,472,471,470,468,467,465,464,463,462,461,459,458,451,448,446,445,444,443,10764,26,14396,14393,2328,482,480,478,476,474,473,472,471,469,468,466,465,464,463,462,460,459,452,449,447,446,445,444,12950,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,12360,1,2,0,1,0,13015,1,1,13015,1,1,13015,1,1,13015,1,1,13015,1,1,13015,1,1,0,7,7,6,5,4,3,2,1,0,1,1,12178,1,984,0,1,0,13021,1,1,13021,1,1,13021,1,1,13021,1,1,13021,1,1,13021,1,1,0,7,7,6,5,4,3,2,1,13046,7,8,7,6,5,4,3,2,0,1,9162,13025,2,9163,1,13025,1,1,13025,1,1,13025,1,1,2,4,4,3,2,1,0,1,0,12400,1,1,4,1,1,0,2,2,1,13014,2,3,2,12964,1,1,30,1,0,0,1,0,13031,3,18555,16788,1,13031,1,1,13031,1,1,13031,1,1,13031,1,1,13031,1,1,13031,1,1,13031,1,1,0,29,14446,14443,2378,532,530,528,526,524,523,522,521,519,518,516,515,514,513,512,510,509,502,499,497,496,495,494,493,492,491,13136,29,14447,14444,2379,533,531,529,527,525,524,523,522,520,519,517,516,515,514,513,511,510,503,500,498,497,496,495,494,493,492,10286,1,1,11644,29,14449,14446,2381,535,533,531,529,527,526,525,524,522,521,519,518,517,516,515,513,512,505,502,500,499,498,497,496,495,494,10286,29,14450,14447,2382,536,534,532,530,528,527,526,525,523,522,520,519,518,517,516,514,513,506,503,501,500,499,498,497,496,495,0,1,1,13062,29,14452,14449,2384,538,536,534,532,530,529,528,527,525,524,522,521,520,519,518,516,515,508,505,503,502,501,500,499,498,497,11900,1,1,3302,1,2,13134,4,7,6,2,1,12920,1,3,4596,29,14457,14454,2389,543,541,539,537,535,534,533,532,530,529,527,526,525,524,523,521,520,513,510,508,507,506,505,504,503,502,11422,1,1,13138,1,1,0,1,14460,0,1,0,11426,1,1,11546,2,2,1,0,1,1,13041,2,5,1,11652,2,8,4,13144,1,5,10294,2,9,1,0,1,2,13070,2,12,8,11908,1,1,3310,1,2,12848,1,3,11906,1,12,13178,1,1,142,1,19038,0,2,5786,1,13045,1,1,13045,1,1,13045,1,1,13226,4,4,3,2,1,0,1,1,0,1,2,12482,1,1,0,1,0,13051,1,1,0,1,1,0,1,1921,0,1,0,8752,1,18178,9530,1,1,0,1,8149,13059,2,8150,5,0,1,0,13202,1,17004,13061,4,18613,18199,2,1,13061,1,1,13061,1,1,13061,1,1,0,1,15789,13186,1,1,12726,1,2,6914,1,1,12306,1,2,0,3,4,2,1,12514,3,5,3,2,13206,1,1,12374,1,1,0,1,15798,0,1,15799,13204,1,1,10736,1,1,11206,1,2,13210,3,3,2,1,12378,2,4,1,13069,1,1,13069,1,1,13069,1,1,0,5,10,4,3,2,1,12418,4,5,4,3,2,0,1,15342,13196,1,1,12522,1,1,7404,1,2,7410,1,3,0,1,4,13216,4,4,3,2,1,0,2,6,1,13224,1,370,0,1,1,0,1,0,11072,1,16609,13222,1,1,12514,1,18918,13184,3,4,2,1,0,1,1,0,1,8846,13076,1,8847,11136,1,1,11808,1,8849,12534,1,1,13226,1,1,5492,1,3,0,1,35,0,1,16959,0,2,16960,1,13086,1,19109,13091,1,1,13091,1,1,13091,1,1,13091,1,1,13091,1,1,13091,1,1,13091,1,1,13091,1,1,13091,1,1,0,9,9,8,7,6,5,4,3,2,1,12182,1,11923,12906,1,15380,0,3,283,2,1,0,28,14561,14558,2493,647,645,643,641,639,638,637,636,634,633,631,630,629,628,627,625,624,617,614,612,611,610,609,608,607,6518,28,14562,14559,2494,648,646,644,642,640,639,638,637,635,634,632,631,630,629,628,626,625,618,615,613,612,611,610,609,608,11370,1,1,13130,1,2,13222,28,14565,14562,2497,651,649,647,645,643,642,641,640,638,637,635,634,633,632,631,629,628,621,618,616,615,614,613,612,611,11370,1,1,13130,1,2,12696,2,2,1,12868,4,8,6,5,1,6506,1,0,11484,1,1,12696,1,1,164,6,12,10,9,5,2,1,11878,6,13,11,10,6,3,2,12910,1,1,11898,1,15397,9962,1,1,0,1,18264,0,1,18265,12190,2,11,1,0,26,14581,14578,2513,667,665,663,661,659,658,657,656,654,653,651,650,649,648,647,645,644,637,634,632,631,630,629,13132,1,0,8266,1,0,0,1,1,0,1,1,11892,1,13060,0,2,19045,19043,0,1,0,11328,1,1,0,1,1,13113,1,1,0,3,18707,18262,15371,11966,1,1,182,2,2,1,0,1,0,0,1,1,13214,1,17568,0,1,0,13121,1,1,13121,1,1,13121,1,1,13121,1,1,13121,1,1,0,28,14604,14601,2536,690,688,686,684,682,681,680,679,677,676,674,673,672,671,670,668,667,660,657,655,654,653,652,651,650,12722,28,14605,14602,2537,691,689,687,685,683,682,681,680,678,677,675,674,673,672,671,669,668,661,658,656,655,654,653,652,651,0,1,1,13266,1,2,12540,1,3,0,2,2,1,10378,28,14610,14607,2542,696,694,692,690,688,687,686,685,683,682,680,679,678,677,676,674,673,666,663,661,660,659,658,657,656,10320,1,1,11514,1,50,0,1,1,12000,28,14614,14611,2546,700,698,696,694,692,691,690,689,687,686,684,683,682,681,680,678,677,670,667,665,664,663,662,661,660,10036,1,1,0,1,11223,0,1,19181,11914,2,19182,1,0,1,1,11998,2,19184,3,0,1,1,11514,2,19186,5,0,1,1,11526,1,6095,13280,3,15213,9255,1,11412,1,1,13172,1,2,0,5,15216,9258,4,2,1,0,1,19190,12576,1,1,0,1,1,0,1,1,0,1,0,0,1,1,13151,1,1,13151,1,1,13151,1,1,13151,1,1,13151,1,1,13151,1,1,13151,1,1,13151,1,1,0,9,9,8,7,6,5,4,3,2,1,12816,9,10,9,8,7,6,5,4,3,2,12760,1,1,0,1,0,0,1,0,10276,1,17619,0,1,13901,0,1,0,13161,1,1,13161,1,1,13161,1,1,13161,1,1,13161,1,1,0,1,0,0,1,1,13298,1,2,12470,1,3,11844,2,2,1,10204,1,5,13118,1,1,12018,1,7,11666,1,1,0,4,8,5,3,1,11302,4,9,6,4,2,11314,1,1,11328,6,11,8,6,4,3,1,0,7,12,9,7,5,4,2,1,13294,7,13,10,8,6,5,3,2,12976,1,1,13326,7,15,12,10,8,7,5,4,12584,1,1,10426,1,1,12356,7,18,15,13,11,10,8,7,11878,1,1,13272,1,2,11326,7,21,18,16,14,13,11,10,13122,1,1,0,7,23,20,18,16,15,13,12,13312,1,1,12466,7,25,22,20,18,17,15,14,12358,1,1,0,1,0,9558,1,0,10080,1,1,11264,1,0,0,2,18805,1,0,1,0,0,1,1,13326,1,2,12668,1,3,13179,2,2,1,0,2,4,1,13166,9,38,35,33,31,30,28,27,5,2,10900,3,18384,10,1,0,1,0,13183,1,1,0,2,2,1,0,1,0,6340,1,1,13334,1,2,13187,1,1,13187,3,4,3,1,13187,1,1,13187,1,1,0,6,7,6,4,3,2,1,10412,1,310,13189,1,1,0,1,0,0,1,1,10494,1,1,0,1,13999,0,1,1,6350,1,1,0,1,0,0,1,0,13150,1,1,10682,1,15186,10650,1,15186,0,1,19194,13203,1,1,13203,1,15544,13203,1,1,13203,1,1,12090,4,15547,3,2,1,0,1,1,0,1,4202,0,2,4203,1,0,1,0,0,1,0,13213,1,1,13213,1,1,13213,1,1,13224,4,4,3,2,1,0,5,5,4,3,2,1,10696,1,18441,13348,1,18442,11894,1,1,13215,2,3,1,13215,1,1,13040,4,5,3,2,1,11160,1,0,326,1,1,0,1,0,0,1,0,0,1,1,13354,1,2,12526,1,3,11900,2,2,1,10260,1,5,13174,1,1,13221,3,6,3,1,13221,1,1,13221,1,1,0,6,9,6,4,3,2,1,13208,6,10,7,5,4,3,2,10944,1,1,13326,6,12,9,7,6,5,4,0,1,0,9904,7,0,14,11,9,8,7,6,0,1,1,0,1,0,0,2,5,1,0,1,0,13186,1,1,0,1,0,13128,1,1,13376,1,14084,0,2,13135,1,8966,1,16585,0,1,0,0,1,0,13388,4,16588,14041,2,1,12252,1,0,12400,1,1,0,1,0,9490,1,1,0,2,19266,16725,0,1,0,0,1,1,0,1,0,12410,1,1,12604,1,2,9498,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,13259,1,2,0,1,0,0,3,6876,23,1,0,1,1,0,1,0,12288,1,0,11368,1,1,8316,1,6695,13424,1,0,13274,1,1,12544,1,2,0,1,1,0,1,16055,0,1,0,13414,1,13278,13273,2,2,1,0,1,1,0,1,0,11664,1,1,13424,1,2,12766,1,3,13277,2,2,1,13277,2,4,1,13277,1,1,13277,1,1,13277,1,1,0,6,8,5,4,3,2,1,13382,6,9,6,5,4,3,2,0,1,1,0,1,0,13424,1,1,0,1,1,11812,1,2,13388,1,1,0,1,1,0,1,2,0,1,6,13274,1,1,13291,4,7,4,3,1,13291,1,1,13291,1,1,13291,1,1,13291,1,1,13291,1,1,0,1,0,13276,1,1,13293,2,2,1,13293,1,1,13293,1,1,13312,5,5,4,3,2,1,11008,1,19190,13440,2,19288,19191,11712,1,1,11008,1,1,0,1,0,0,1,1,13444,1,2,13324,1,3,0,2,2,1,13402,1,5,0,1,1,7730,1,2,13320,1,17041,0,1,1,11334,1,2,13252,1,1,0,1,0,12738,1,1,7752,2,2,1,0,1,0,0,1,1,8704,1,16128,0,1,0,13311,2,23,1,13311,1,1,13311,1,1,13311,1,1,13311,1,1,13311,1,1,0,8,29,7,6,5,4,3,2,1,13452,8,30,8,7,6,5,4,3,2,13448,8,31,9,8,7,6,5,4,3,13304,2,2,1,12802,8,33,11,10,9,8,7,6,5,8104,1,1,22,1,19348,11364,1,6790,0,1,6791,13298,2,16570,16095,0,1,0,8108,1,0,13350,1,1,11590,1,2,13317,4,16203,4,2,1,11016,1,0,11014,1,0,11012,1,1,11008,1,4461,11430,1,0,11006,1,1,13300,1,16205,11004,1,0,12886,1,1,13317,6,9,7,6,4,3,1,13317,1,1,13317,1,1,13317,1,1,13317,1,1,10174,11,14,12,11,9,8,6,5,4,3,2,1,12622,11,15,13,12,10,9,7,6,5,4,3,2,11996,1,1,13317,2,3,1,0,3,4,2,1,13422,3,5,3,2,2478,1,1,13050,3,7,5,4,12294,1,1,0,1,0,0,1,1,13470,1,2,13323,1,1,12812,1,4,13323,3,29,2,1,13323,3,5,3,1,13323,1,1,12522,1,517,11882,2,518,1,0,1,1,0,1,0,0,1,1,13329,1,1,138,1,15025,13329,1,1,13329,1,1,13329,1,1,0,4,4,3,2,1,13331,3,9,6,1,0,1,0,142,1,1,11032,11,16249,50,48,47,46,21,19,17,16,15,1,11030,11,16250,51,49,48,47,22,20,18,17,16,2,11028,1,1,11026,11,16252,53,51,50,49,24,22,20,19,18,4,11024,1,1,11446,11,16254,55,53,52,51,26,24,22,21,20,6,11022,1,1,12580,11,16256,57,55,54,53,28,26,24,23,22,8,13316,1,1,11020,11,16258,59,57,56,55,30,28,26,25,24,10,12902,1,1,0,1,0,13335,1,1,13335,1,1,13335,1,1,13335,1,1,13335,1,1,12768,6,6,5,4,3,2,1,13335,7,7,6,5,4,3,2,1,13335,1,1,13335,1,1,0,10,10,9,8,7,6,5,4,3,2,1,0,1,0,10050,1,0,13292,1,1,13339,2,3,1,13339,1,1,13339,1,1,13339,1,1,13339,1,1,4,7,8,6,5,4,3,2,1,0,1,1,12688,1,2,11832,1,16196,0,1,1,11206,1,2,12582,1,1,13438,1,4,13440,1,5,0,2,2,1,13294,3,6,4,1,0,1,0,0,1,1,13349,2,2,1,13349,1,1,0,4,4,3,2,1,13454,4,5,4,3,2,0,1,1,13353,2,3,1,0,1,0,13355,1,1,13355,1,1,13355,1,1,13154,8,12,11,10,9,4,3,2,1,0,4,5,4,3,2,12164,4,10,8,7,1,0,1,0,0,1,1,13278,1,2,8064,1,1,12088,1,16256,13262,2,16257,1,12190,1,0,6832,1,1,13361,1,1,13361,1,1,0,3,3,2,1,9962,1,18113,12796,1,1,0,1,0,13365,1,1,13365,1,1,13365,1,1,13365,1,1,12798,5,5,4,3,2,1,13422,1,1,13350,5,7,6,5,4,3,0,1,1,13462,5,9,8,7,6,5,8246,1,1,12720,5,11,10,9,8,7,13394,1,1,12146,1,1,0,1,517,13369,1,1,13369,1,1,13369,1,1,13369,1,1,0,5,5,4,3,2,1,0,1,0,0,1,0,13382,1,0,13038,1,1,0,2,3,1,0,1,0,12758,1,17402,13512,1,1,12686,1,1,13520,1,1,12058,1,3,13414,1,1,11330,1,5,13520,2,2,1,0,1,0,13438,1,16397,16,1,18722,13542,1,17239,0,1,0,13383,1,1,13383,1,1,13506,3,3,2,1,0,1,0,13385,1,1,13385,1,1,13385,1,1,0,4,4,3,2,1,13370,4,5,4,3,2,13394,1,1,13322,1,1,0,1,0,0,1,1,13532,1,1,12246,2,2,1,0,3,3,2,1,13304,3,4,3,2,12354,3,5,4,3,13306,3,6,5,4,13378,3,3,2,1,0,1,0,0,1,0,13397,1,1,13397,1,1,13397,1,1,0,4,4,3,2,1,13502,4,5,4,3,2,0,1,1,0,1,0,13476,1,1,0,1,1,0,2,2,1,10466,2,3,2,7704,2,4,3,12566,3,18,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,13400,1,17818,13366,3,17819,14330,21,12974,2,17820,14331,0,1,17200,13390,1,17201,13388,1,1,13400,1,17203,13398,1,1,13396,1,17205,13394,1,1,0,1,0,0,1,1,0,1,0,0,1,1,13427,1,1,13427,1,1,0,3,3,2,1,0,1,0,104,1,1,12864,1,14363,13458,1,14364,0,1,1,0,1,0,13435,1,1,13435,1,1,0,3,3,2,1,13084,3,4,3,2,12260,3,5,4,3,13420,1,1,12614,3,7,6,5,13300,1,1,13008,3,9,8,7,0,1,0,13439,1,1,13439,1,1,13439,1,1,13008,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,13586,5,19234,18820,17467,15161,1,0,6,19235,18821,17468,15162,2,1,0,1,17065,13449,1,1,13449,1,1,0,3,3,2,1,0,3,3498,2108,2107,13438,3,3499,2109,2108,13314,1,1,13306,1,7859,0,1,16941,13404,2,25,1,0,1,0,13530,1,1,0,1,1,0,1,1,13461,1,1,13461,1,14156,13461,1,1,13461,1,1,13461,1,1,9188,1,0,12966,1,1,10300,1,1,10168,1,0,13240,1,1,13461,1,1,0,1,0,0,1,1,0,1,0,13467,1,1,13467,1,1,0,3,3,2,1,13334,3,4,3,2,13272,1,1,0,1,0,13471,1,1,13471,1,1,13471,1,1,13471,1,1,0,5,5,4,3,2,1,13500,5,6,5,4,3,2,13576,5,7,6,5,4,3,8284,2,2,1,0,1,0,13475,1,1,13475,1,1,13475,1,1,13475,1,1,0,5,5,4,3,2,1,0,1,0,13479,3,18871,15212,1,13479,1,1,13479,1,1,13479,1,1,0,7,18875,15216,5,4,3,2,1,0,1,0,0,1,1,0,1,0,13487,1,1,13487,1,1,13487,1,1,13487,1,1,0,5,5,4,3,2,1,11624,5,6,5,4,3,2,11636,1,1,13038,5,8,7,6,5,4,13442,1,1,13314,5,10,9,8,7,6,6134,1,1,13562,5,12,11,10,9,8,0,1,1,0,1,0,0,1,1,12800,1,2,12174,1,1,0,2,3,1,7380,1,19505,0,1,1,13234,1,18884,0,1,0,13501,1,1,13501,1,1,13501,1,1,0,4,4,3,2,1,13312,4,5,4,3,2,9924,4,6,5,4,3,13310,2,2,1,13486,4,8,7,6,5,13510,1,1,6070,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,0,0,1,1,0,1,0,12196,1,1,0,2,2,1,12818,2,3,2,13472,1,1,0,1,0,7810,1,0,9062,1,1,0,2,3,1,10058,2,4,2,9250,1,1,0,1,0,0,1,1,13554,1,2,13674,1,3,13527,2,2,1,0,2,4,1,13536,1,4799,4436,1,0,13514,1,1,0,1,0,12946,1,1,13531,3,5,3,1,0,1,0,0,1,1,12030,1,4713,328,1,1,13638,1,17240,0,1,1,13537,1,1,0,1,0,13612,3,17754,13867,13304,0,7,18056,17596,15288,11187,4456,2,1,0,8,18057,17597,15289,11188,4457,3,2,1,6028,8,18058,17598,15290,11189,4458,4,3,2,13104,8,18059,17599,15291,11190,4459,5,4,3,6358,8,18060,17600,15292,11191,4460,6,5,4,10602,8,18061,17601,15293,11192,4461,7,6,5,0,1,0,0,1,1,0,2,2,1,12228,3,3,2,1,0,4,4,3,2,1,13614,4,5,4,3,2,13464,1,1,0,1,0,11298,1,14689,13553,2,2,1,13553,1,1,13553,1,1,13553,1,1,0,6,6,5,4,3,2,1,2,1,0,0,1,1,13557,1,1,0,1,0,0,1,1,0,1,1,13570,1,2,12678,1,1,13466,1,2,13563,1,14452,13563,1,1,13563,1,1,228,4,14455,3,2,1,0,1,1,0,1,0,13567,1,1,13567,1,1,13567,1,1,13567,1,1,13567,1,1,13700,6,6,5,4,3,2,1,0,7,7,6,5,4,3,2,1,13246,7,8,7,6,5,4,3,2,12248,7,9,8,7,6,5,4,3,12986,2,2,1,13420,2,3,2,12728,7,12,11,10,9,8,7,6,13280,7,13,12,11,10,9,8,7,13340,7,14,13,12,11,10,9,8,13592,3,3,2,1,0,1,17653,13571,1,1,13571,1,1,0,3,3,2,1,0,1,0,13575,4,17651,16080,15343,1,13575,1,1,0,6,17653,16082,15345,3,2,1,13530,5,56,55,54,53,1,0,1,0,12258,1,19654,0,2,19655,1,6646,1,0,0,1,0,13583,1,1,13583,1,1,12918,3,3,2,1,0,1,17717,12932,1,19430,0,1,0,10626,1,0,13540,1,1,11256,1,0,13728,1,1,0,1,19884,12898,2,19885,1204,13662,1,1,13589,2,3,1,0,1,0,13664,1,10458,0,1,1,11690,1,2,13238,1,1,0,1,0,0,1,1,0,1,0,0,1,0,13601,2,18143,1,13601,1,1,13601,1,1,0,5,18146,4,3,2,1,13250,5,18147,5,4,3,2,12134,5,18148,6,5,4,3,0,5,18149,7,6,5,4,8732,5,18150,8,7,6,5,8430,5,18151,9,8,7,6,12826,5,18152,10,9,8,7,13616,1,1,10016,5,18154,12,11,10,9,13560,5,18155,13,12,11,10,13558,2,2,1,7114,5,18157,15,14,13,12,12908,5,18158,16,15,14,13,13638,2,2,1,11878,2,3,2,0,1,0,13680,1,1,204,1,1,0,2,2,1,12570,7,18165,23,22,21,20,3,2,12456,7,18166,24,23,22,21,4,3,13254,7,20,19,18,17,16,2,1,0,1,0,0,1,1,0,1,0,13615,1,1,13615,1,1,13615,1,1,13615,1,1,0,5,5,4,3,2,1,13690,5,6,5,4,3,2,12474,5,7,6,5,4,3,5820,2,2,1,13166,5,9,8,7,6,5,0,1,1,0,1,0,0,1,1,13623,2,2,1,13623,1,1,13623,1,1,13623,1,1,13623,1,1,13623,1,1,0,8,8,7,6,5,4,3,2,1,12962,8,9,8,7,6,5,4,3,2,13074,1,1,13766,1,1,13766,8,12,11,10,9,8,7,6,5,12156,1,1,13206,1,19947,0,1,1,13627,4,8,5,3,1,13627,1,1,13627,1,1,13627,1,1,13627,1,1,13627,1,1,13627,1,1,13627,3,36,35,1,0,1,0,13686,1,1,13692,1,2,11764,1,1,13702,1,4,13732,1,1,7134,1,1,0,4,18212,17981,1368,1367,0,1,0,12020,1,1,0,2,2,1,13280,2,3,2,12912,1,1,0,1,1,13778,2,6,5,12248,1,1,0,1,0,0,1,1,0,1,161,13546,1,162,13076,1,1,13643,2,3,1,13643,1,1,13643,1,1,0,5,6,4,3,2,1,0,1,0,13647,5,18231,17886,17798,5481,1,13647,1,1,13647,1,1,13647,1,1,13647,1,1,0,10,18236,17891,17803,5486,6,5,4,3,2,1,0,1,0,0,1,17374,13756,1,17375,7158,1,1,0,1,0,13728,1,1,12510,1,1,0,2,2,1,0,1,13115,0,1,0,13661,1,1,13661,1,1,13661,1,1,13661,1,1,13661,1,1,0,6,6,5,4,3,2,1,0,1,0,12968,1,0,13788,1,1,13154,1,17751,7170,1,1,13665,3,5,3,1,13665,1,1,13665,1,1,13665,1,1,13665,1,1,13665,1,1,13665,1,1,13665,1,1,0,1,0,13667,1,1,13667,1,1,0,3,3,2,1,0,1,0,13671,1,1,13671,1,1,13671,1,1,0,4,4,3,2,1,0,1,20029,0,2,20030,1,13677,1,1,0,1,0,3266,1,674,0,1,0,13681,1,1,13681,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,12510,1,0,13642,1,1,13258,1,8547,13638,1,8548,0,4,5,3,2,1,0,1,0,524,1,0,13834,1,1,13254,1,0,13262,1,1,0,3,5,3,1,0,1,17535,528,1,17536,13838,1,1,13258,1,17538,13266,1,1,13736,1,17540,0,1,1,0,1,0,0,1,1,11432,1,2,13676,2,5,1,0,1,0,0,1,1,0,1,0,13782,1,1,12564,1,1,0,2,2,1,6316,2,3,2,13852,1,1,9034,1,1,12882,2,6,5,13814,1,1,11180,2,8,7,13852,1,1,6926,1,1,13006,1,0,0,1,1,0,1,0,0,1,1,13666,1,2,9438,1,1,0,2,3,1,13719,1,1,0,1,0,11994,1,78,13754,1,79,13882,3,3,2,1,13721,4,4,3,2,1,13721,1,1,13721,1,1,530,7,7,6,5,4,3,2,1,12140,1,1,0,2,2,1,0,1,0,6870,1,1,13752,1,2,11454,1,1,0,1,0,13727,1,1,13727,1,1,13727,1,1,13727,1,1,13727,1,1,13727,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,9376,1,1,1410,1,1,13760,1,2,13222,1,3,13733,2,2,1,13856,1,13908,13850,1,1,12120,1,39,0,1,1,13894,1,2,12756,1,1,0,1,0,13737,1,1,13737,1,1,0,3,3,2,1,0,1,0,13314,1,0,13694,1,1,0,2,3,1,12930,1,20048,4738,2,19185,1,13770,2,19186,2,13842,1,1,710,1,2,13636,1,3,0,4,5,3,2,1,13745,5,6,4,3,2,1,13745,1,1,0,7,8,6,5,4,3,2,1,0,1,0,13749,1,1,13749,1,1,13749,1,1,13554,4,4,3,2,1,0,1,19893,0,1,0,13826,1,1,0,1,1,11852,1,2,13170,1,1,13888,1,4,13782,1,1,0,2,8937,8935,0,1,0,0,1,1,13761,1,10897,13761,1,1,0,4,18511,10899,2,1,13068,4,18512,10900,3,2,13896,4,18513,10901,4,3,12442,2,2,1,0,2,4,1,0,1,0,0,1,12353,9448,1,12354,0,3,3,2,1,12858,1,40,0,1,41,13726,2,2,1,0,1,0,13916,1,1,12386,1,1,12684,1,2,12686,1,3,5932,2,2,1,13802,1,5,13542,1,1,13922,1,7,0,1,1,0,1,2,13882,1,10,0,1,1,10316,1,12,9508,1,1,0,1,0,12580,1,1,0,1,1,0,1,5754,0,1,0,742,1,0,13222,1,1,13789,3,12311,3,1,13789,1,1,13789,1,1,13789,1,1,13789,1,1,13789,1,1,0,9,12317,9,7,6,5,4,3,2,1,13128,9,12318,10,8,7,6,5,4,3,2,13908,9,12319,11,9,8,7,6,5,4,3,13362,2,2,1,13368,1,3,13098,9,12322,14,12,11,10,9,8,7,6,13932,1,1,12318,1,1,0,4,8,5,4,1,13793,7,54,20,9,6,5,2,1,6266,1,19428,12658,1,19428,4060,1,19429,0,1,0,13658,1,1,0,1,0,0,1,961,13248,1,20210,13940,1,1,0,1,20212,7722,2,20213,1,13478,1,16718,13018,1,1,13942,1,1,0,3,16690,6960,1,11968,1,20219,0,2,20220,1,5022,1,1,6596,1,15660,0,1,1,13296,1,2,13826,1,1,0,1,14166,12588,1,1,0,1,20113,10346,1,20114,12596,1,1,11518,1,2,13934,3,18783,18048,5078],
    ends: [11,2,5,1,2,3,2,3,2,2,2,2,16,34,2,3,8,3,10,4,3,2,5,3,2,6,2,4,3,2,96,5,6,103,5,2,1,1,1,6,116,1,2,4,1,3,2,129,1,1,131,108,210,99,2,3,2,2,2,3,8,13,10,62,5,2,11,2,3,3,10,5,5,1,2,2,2,3,2,2,2,1,5,2,3,2,3,2,3,2,2,2,2,1,4,1,1,2,1,7,5,2,4,8,2,3,2,1,2,75,4,2,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,3,2,1,3,68,2,6,2,2,2,2,2,2,1,1,23,4,7,6,8,2,11,10,10,76,842,2,4,3,2,2,3,5,8,1,1,2,1,2,4,6,2,2,2,2,7,2,3,2,2,2,2,3,2,8,2,2,6,1,1,1,1,1,2,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,3,5,3,3,1003,2,1,48,1018,9,2,2,2,2,66,58,8,32,1,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,3,2,1,1,2,1,1,5,3,2,4,2,3,2,36,1283,1,4,6,2,1,49,2,2,2,2,2,2,2,3,5,3,2,13,1,2,1,3,9,3,3,4,4,4,1,4,2,2,2,2,1,37,1476,9,2,2,1,5,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,5,11,1563,5,5,3,4,6,2,1,1,1,1,1,1593,114,1603,11,25,2,2,1,1,9,6,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,4,10,2,2,5,11,2,2,5,3,19,20,5,9,3,2,3,1,1,1,33,7,2,2,2,8,1,6,3,3,9,1,6,2,6,2,1,4,2,1,1,1,2,19,2,3,2,1,4,2,1,21,17,4,8,9,2,2,4,1,3,3,22,1,9,27,2,1,3,6,4,2,6,3,8,2,2,19,4,2,6,2,1,1,1,2,2,8,4,3,41,2160,2,3,2,2,2,2,16,2,11,3,2,2,3,4,2,8,2,1,2,2,2,3,3,3,2,2,2,6,2,4,3,2,2,1,3,4,4,6,2,3,4,2294,1,2,2,1,2305,69,2312,2,3,9,3,2,5,6,2,1,1,1,25,2,8,10,8,2,3,3,1,2,2,2,2,4,3,3,2,2,1,10,2,3,1,4,2,4,3,11,10,3,2,3,6,8,2,7,4,12,1,2,2,1,3,6,3,2,2,6,4,4,5,8,2,1,4,6,5,13,2602,3,4,2,5,6,4,5,2,8,2,2,2,4,2185,110,353,1,125,2652,3,3,2,3,1,3,12,4,3,2,2,1,1,1,1,3,2,6,7,3,3,1,1,1,2,2,2,2,4,2,2,2,8,2,17,2,16,2,3,2,2,2,3,3,16,31,7,19,2,5,3,3,7,9,2,37,4,10,4,2,2,14,5,5,26,17,2,2,25,2,2,2,6,6,8,6,4,6,7,16,3,8,12,3,2,11,3,12,3,4,4,4,4,6,4,8,3,4,3,1,2,3,2,2,4,3,12,2,2,2,2,2,3,2,2,3,4,2,11,3,16,4,3,12,34,3334,4,2,3,4,3,4,2,6,1,5,2,1,8,5,2,2,7,3,3,9,2,1,4,3,3,6,2,2,3,2,2,7,3,3,1003,2458,1,66,3014,479,3,3,28,2,6,1,1,7,10,1,2,2,3,3,11,2,3,1,2,2,5,2,3,8,2,1,3,3,13,2,3,2,2,2,3,13,2,5,2,3,2,27,3,2,3,2,2,5,6,5,2,7,5,3,4,3,11,2,2,3,3,4,3,6,29,3782,2,4,2,3,5,4,3,1,10,3,1,2,2,2,6,9,3,2,2,2,4,3,4,3,4,2,1,2,2,3875,1,24,3877,2,39,7,2,13,9,4,2,9,2,4,5,7,16,10,9,13,11,15,6,24,2,9,37,4101,3,4,2,8,6,2,4,2,2,2,2,9,3,8,5,6,3,3,3,4,3,1,1,1,3,1,2,2,3,2,2,2,2,4,4,4,4,1005,2457,758,8,17,4251,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,32,4275,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,6,2,2,1,2,2,2,2,2,1,1,2,2,2,3,1005,3325,1,56,4351,12,2,2,2,13,1,9,5,7,3,9,2,10,9,16,3,2,10,9,14,14,15,11,2,2,3,7,18,47,10,8,17,2,3,1,2,1,1,1,11,11,2,10,3,13,4,5,8,3,3,2,4,2,1,1,19,4742,5,1,1,5,2,2,2,2,2,1,3,4,3,3,2,6,5,6,2,1005,3793,114,4886,4,2,1,3,6,2,2,1,1,4,2,9,2,3,2,1,2,2,1,1,2,36,2,46,10,2,5,3,2,18,2,1,2,3,2,2,26,9,7,2,5,9,7,5,6,4,1,3,2,1,1,1,1,1,2,4,2,2,3,2,2,1,2,1,7,2,11,7,4,2,12,8,2,1,4,7,15,2,7,6,2,9,2,2,3,1,1,1,4,1,2,2,2,2,1,2,2,3,14,3,3,4,10,4,5,4,2,3,2,4,3,6,9,44,1038,3088,1278,7,3,1,3,3,4,2,1,1,6,2,1,4,5,3,5,2,2,2,2,2,2,5,4,2,1,4,3,5,3,6,1,2,2,4,7,2,1,1,3,1,11,1005,2869,457,1194,3,1,1,1,1,1,1,89,5560,5,24,2,8,1,11,2,19,14,1,10,26,4,13,11,4,3,9,7,6,2,12,9,15,2,6,38,2,3,16,1,13,2,2,10,1,3,2,6,3,3,2,8,4,6,3,2,2,2,2,2,1,9,8,6,21,2,2,3,1,4,7,8,2,1,1,2,3,2,1,1,1,1,1,1,2,3,1,1,3,3,1,3,2,8,8,14,5,45,6071,4,5,2,2,2,1,1,2,2,3,3,1,1,2,2,4,11,7,3,2,6,1,1,1,4,3,8,2,3,6,2,2,2,2,2,2,5,2,2,3,9,2,5,3,7,6210,3,2,2,3,1,2,71,6315,2,3,3,11,2,3,2,13,1,5,11,2,3,5,11,8,2,2,8,12,5,3,4,3,12,2,1,5,4,11,34,3,2,4,5,1,12,3,3,3,13,17,2,1,2,3,2,2,3,2,10,4,4,2,1,6,3,9,3,10,2,3,11,3,2,6,7,2,1,2,54,6684,4,5,1,1,2,1,10,2,2,2,2,7,2,1,1,3,2,2,4,18,4,2,2,4,2,2,4,4,2,5,6,3,3,2,3,3,2,2,2,3,2,4,2,2,2,3,2,7,2,5,11,2,2,7,6213,2,648,2,2,2,5,170,6895,109,5,2,16,6,5,6,6,6,8,4,2,1,11,16,10,9,7,4,1,3,5,6,3,8,21,4,7,2,27,3,6,2,2,2,2,1,2,2,14,3,6,2,3,1,2,2,10,7,3,4,2,16,3,14,6,2,12,1,3,10,6,5,2,4,6,9,4,4,3,2,7,2,2,1,3,4,6,1,1,1,1,2,2,3,8,5,3,2,3,2,1,3,1,2,9,7,3,4,6,1,5,9,7,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,7,11,2,2,2,3,3,6,3,2,2,6,2,2,5,8,3,2,108,7685,5,4,5,2,7,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,2,3,4,3,1,1,4,4,3,8,7,5,2,2,1,1,2,1,3,2,2,1,2,5,2,5,2,2,2,13,2,2,7,5,2,1,1,2,2,2,7,1,2,2,2,5,5,1,1,1,1,1,1,1,2,4,5,7954,1,2,2,4,3,7964,3,2,75,7985,2,4,4,6,2,3,3,3,2,2,3,2,2,2,2,2,2,4,1,2,4,2,1,1,2,2,2,2,2,3,4,6,1,1,1,3,3,2,6,2,2,3,3,2,2,3,2,4,2,2,7,24,2,18,24,2,15,5,6,2,11,2,2,26,2,3,3,2,3,12,22,14,4,3,18,8332,10,4,2,4,2,2,2,4,3,4,2,3,3,2,7,3,2,9,1038,1461,1431,2283,4,2175,2,2,2,100,8403,2,3,1,4,6,4,1,2,2,3,3,5,2,3,2,2,2,3,2,2,2,3,2,4,2,2,3,2,1,2,9,9,5,2,12,2,8,8,9,2,4,2,2,2,2,5,3,29,10,3,12,3,6,23,5,5,8,2,2,3,6,19,4,4,12,2,2,3,5,2,4,2,4,2,1,1,11,2,2,2,1,2,2,5,6,2,2,2,3,2,11,8,3,1,1,1,22,2,7,69,6197,2135,519,1,2,2,4,2,2,3,2,4,3,4,5,1,1,2,2,7,1,2,1,1,3,2,2,1,3,4,3,5,2,2,4,4,3,8,1,1,1,10,3,7,3,3,3,3,2,3,3,1,2,6,2,2,2,2,2,10,2,1,1,2,2,5,4,3,2,7,1038,1150,311,1431,4468,646,2,77,9098,3,3,3,2,2,3,6,3,2,2,1,3,2,3,2,2,14,4,2,3,1,1,1,1,1,1,1,1,1,3,2,1,2,2,1,1,1,1,2,3,3,3,2,13,15,2,2,2,6,39,10,2,8,9,2,3,6,4,2,1,2,2,1,1,1,2,10,2,5,7,2,4,16,15,11,9,31,9417,3,5,3,12,2,1,2,2,1,1,1,4,3,2,3,1,2,4,3,3,2,3,2,5,3,2,2,2,3,8,2,9508,3,18,9512,1,10,3,3,1,4,2,2,5,3,3,9,2,3,4,56,2,21,9632,17,4,2,3,3,2,1,1,1,1,1,1,1,3,2,3,3,1,3,3,1,9691,69,9718,2,1,1,1,17,1,3,2,3,14,4,2,2,19,6,3,3,2,6,3,1,2,3,1,2,1,1,1,1,23,11,2,3,27,4,20,9,1,7,3,2,8,2,2,1,5,2,29,1,4,2,1,4,1,1,4,4,8,2,6,2,5,9,2,6,2,1,1,16,10055,3,11,3,3,4,1,1,1,5,10,1,1,5,4,3,2,9691,421,2,10113,4,18,10148,10,13,3,7,8,19,2,1,1,1,14,6,7,6,2,7,8,28,10264,2,2,2,1,6,2,1,6,2,2,5,2,1,2,2,3,3,3,2,2,2,2,3,2,2,4,2,39,10333,9,2,11,1,9,2,2,2,3,4,5,3,3,11,11,2,6,9,7,2,7,2,4,2,2,7,2,6,2,2,3,2,4,3,11,2,2,2,27,10503,1,2,5,2,2,14,1,5,1,1,2,1,2,2,2,2,3,2,2,2,4,6,4,2,8,2,10,1393,12,9180,1,1,1,1,1,2,4,16,3866,5646,83,156,76,1,769,2,2,1,2,1,1,2,1,1,42,2,209,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,188,4,2,1765,8396,1,5,10618,2,1,1,2,40,10636,10,1,2,2,4,2,4,28,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,8,3,10765,2,1,1,2,53,10770,1,8,7,7,10,22,4,3,2,8,5,7,8,10,5,3,2,5,5,13,9,12,2,3,10,2,2,2,8,3,3,3,5,4,2,4,9,4,3,11,3,2,2,12,1,18,2,2,1,2,4,3,1,11059,6,11061,2,1,2,1,5,4,11073,2,2,3,3,11081,1,1,19,11094,13,5,2,19,2,48,19,2,10,5,3,2,2,11,17,2,3,1,7,11263,3,2,6,3,3,3,6,11073,4,3,205,2,2,2,11081,1,19,11291,6,9,2,16,2,1,2,2,7,1,2,3,11,6,6,2,7,11,1,11388,3,11073,8,1,29,11395,1,2,8,11,3,3,2,2,3,10,3,3,3,5,9,2,2,9,6,3,3,3,3,6,2,10,2,3,1,11520,5,11073,4,3,205,1,3,11081,1,1,52,11608,56,45,7,2,1,1,2,1,2,3,10,4,2,4,3,2,4,3,7,7,2,12,2,2,5,5,11,5,13,7,12,24,2,3,2,2,2,3,2,3,1,2,2,1,2,3,3,2,1,5,3,3,11921,4,3,1,11929,7,11082,848,1,3,1,5,1,45,12026,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,31,16,5,2,3,2,2,2,3,2,3,1,2,2,1,2,3,3,2,7,11921,287,2,9,4,2,3,8,11082,848,1,3,1,5,1,288,34,12252,3,35,3,2,3,14,7,2,2,2,2,3,5,3,2,2,3,7,1,5,3,7,3,1,2,3,2,3,1,3,3,2,4,6,11082,852,6,1,455,1,1,12399,8,12407,3,3,4,11,2,6,2,5,11082,858,1,498,1,10,12448,1,2,1,2,2,1,8,3,2,3,11940,531,1,32,12499,2,1,1,6,1,2,4,7,2,4,6,7,6,3,2,2,5,2,4,4,2,10,20,2,14,11,2,2,2,3,2,7,9520,3125,5,2,11,3,2,3,12671,3,3,92,12686,3,1,1,4,1,1,4,12,2,3,3,2,1,2,2,1,2,1,4,2,2,7,5,2,6,3,4,2,5,4,2,5,1,4,2,7,3,2,2,2,4,2,2,2,2,3,2,2,14,3,1,1,7,6,2,1,1,1,1,1,1,3,3,3,3,6,7,5,3,11,3,2,2,1,2,12,3,8,6,12,14,1,8,6,8,2,9,4,2,6,12,6,12652,386,9,6,4,5,2,12671,3,31,13079,12,1,13,5,6,3,3,2,1,5,2,2,3,3,2,4,2,4,2,2,2,2,10,6,2,2,5,7,1,2,5,12652,395,151,3,6,5,12674,535,1,2,1,3,13221,11,7,6,13240,3,1,2,2,2,17,13273,2,2,2,2,3,3,2,3,2,4,7,1,3,2,2,2,7,13320,1,2,2,1,2,2,56,3053,1494,1650,2690,1,1736,2707,3,2,2,1,1,1,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,1,3,3,2,6,13478,3,5,2,4,3,18,2,13271,2,2,2,2,3,3,2,3,2,4,7,1,3,2,2,2,1,13496,1,6866,54,3053,1494,1650,2690,1,1736,2707,3,2,2,1,1,1,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,1,3,8,13498,6,5,1,2,1,8,2,3,13524,7,4,3,878,12658,1,5,1021,12529,4,34,3,5,13595,2,2,2,2,40,13606,5,5,2,12,2,2,2,2,3,3,2,5,3,2,1,2,2,2,2,2,2,7,2,9,2,2,2,2,7,5,4,6,2,2,4,4,3,3,6,3,1005,12737,1,7,13746,2,2,2,4,2,2,55,13783,2,10,4,3,7,2,2,5,2,7,3,2,4,3,1,6,6,4,2,10,1,4,3,2,4,2,2,1,2,2,2,12,3,7,3,3,1,1,2,2,6,2,1,3,1,16,4,1,3,2,1,2,2,12,10,13986,2,3,6,5,4,1,1,2,3,5,2642,10606,766,1,1,29,14023,11,15,17,7,2,7,2,2,2,9,3,23,3,2,2,3,10,12,7,3,3,3,10,1,8,2,2,4,5,13746,456,2,2,2,3,28,14182,2,39,14220,4,3,2,6,2,2,2,5,3,2,2,8,10,2,6,12,1,9,7,6,2,2,4,15,2,12,4,4,4,3,3,11,4,2,3,10,4,6,4,14014,397,1,2,7,14416,2,4,2,3,4,5,56,14438,2,7,2,2,2,1,7,20,2,2,2,3,3,3,7,9,1,4,3,2,2,6,10,3,2,2,2,4,2,1,1,2,1,1,1,2,3,3,4,4,2,4,4,18,2,3,2,3,2,6,6,5,6,16,2,3,879,13782,1,12,14663,2,1,2,4,1,4,2,3,5,2,6,2,14696,2,20,14706,3,11,15,2,3,2,1,2,22,5,2,2,4,3,9,4,10,4,3,1,14817,3,2174,12644,1,18,14827,13,2,2,3,2,3,2,12,2,2,2,2,3,8,3,3,1,5,14817,81,4,2,5,3,2174,12644,1,2,14924,14,2,14941,2,21,14954,3,2,15,2,2,2,2,3,2,2,7,5,3,3,2,3,2,2,1,9,3,15033,4,3,2,15044,2,1,15052,22,15054,5,2,2,13,2,4,3,3,2,5,3,9,2,3,2,5,7,2,5,5,4,3,15033,4,3,4,15144,2,4,2,14,15168,1,5,10,2,4,4,2,2,5,4,3,6,3,1,15037,3,15224,1,4,12,15234,2,3,8,3,15,2,8,2,9,11,1,3,15037,3,260,2,15304,9,13,15323,4,8,4,2,4,2,1,2,2,2,11,14,1,15380,3,15037,3,344,2,15391,1,9,15404,4,4,3,37,5,2,2,9,2,15037,437,19,15476,5,2,1,1,6,2,1,9,2,1,2,7,7,4,2,2,3,2,3,15033,4,3,1,15541,1,15543,14,15545,5,10,7,3,2,5,4,4,3,3,2,1,1,4,15037,3,558,6,1,15605,56,6958,2,3,22,5485,1308,1830,7,11,4,5,12,8,2,1,2,2,2,2,2,2,1,3,2,1,2,2,6,3,2,1,2,4,2,5,1,4,2,3,2,1,2,4,2,4,2,2,1,5,5,10,3,3,2,10,9,9,15786,2,2,4,4,4,2,2,2,4,15812,1,7,2,36,15823,7,2,2,1,25,1,2,3,3,8,2,2,3,2,2,1,5,3,1,3,2,2,2,4,3,2,1,2,1,2,3,2,3,8,3,9,15943,1,3,3,3,1,1,2,1,3,15959,1,1,15,15970,2,1,12,15,2,1,2,2,7,16,2,3,9,1,9,16048,2,2,2,1,5,2,2,1,2,450,2167,27,16067,9,3,1,5,4,1,21,1,2,3,14,2,2,1,1,3,1,1,1,2,2,1,8,2,3,2,23,16168,2,2,2,3,2,2,8,2,2,2,1,1,1,2,2,2,2,2,2,2,3,4,3,16221,1,1,2,16224,5,10,16234,3,1,4,9,2,1,3,6,1,6,16265,1,2,2,1,1,9,16274,2,1,2,2,2,2,2,3,2,16292,3,2,2,16295,26,16324,13,2,5,6,9,3,3,6,1,4,2,3,1,2,4,4,2,1,1,3,12,3,1,2,2,6,11081,5190,149,5,1,2,3,16434,5,3,3,16292,152,1,2,2,16295,4,16453,2,1,5,6,16265,1,2,2,1,1,9,16274,2,1,2,2,2,2,2,3,2,16292,3,49,16492,8,2,2,3,2,17,2,2,1,1,2,7,9,3,2,3,8,3,3,4,2,11,10,1,7,4,11,2,7,1,2,2,9,2,15,2,1,2,1,2,1,2,1,3,2,3,1,12,9,16698,2,3,2,3,1,2,2,4,4,1005,2861,12324,528,4,16719,1,1,6,7,16736,6,17,9,4,1,7,2,16781,2,1,16784,2,16786,1,36,16803,7,3,4,3,2,11,7,4,4,3,15,3,3,4,8,2,3,2,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,16891,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,16992,4,5,14,3,1,2,7,2,2,9,7,1,2,8,3,1,1,5,17067,2,3,2,3,2,3875,13203,21,17094,1,2,5,2,1,2,3,3,4,14,14,4,13,16,4,4,21,2,5,7,9,17226,2,1,4,9,4,4,6,2,5,3875,13203,186,3,10,11,17338,4,4,3,3,11,8,4,3,7,2,6,17229,161,3,2,2,2,5,3875,13203,186,3,137,22,17411,15,7,4,2,2,14,4,10,2,2,9,1,10,2,4,2,3,7,5,3,7,16,17531,6,8,4,1,1,1,1,5,8,5,2,4,2,3,2,4,17587,4,2,3,13,119,17478,4,4,2,1,1,2,2,1,2,2,2,24,17626,7,4,7,1,8,4,7,5,2,2,12,4,4,3,2,7,4,3,3,2,2,3,3,14,17549,1,1,1,1,174,2,3,2,2,4,5,1,12,5,17591,169,5,2,3,13,119,17478,4,4,2,1,1,2,2,1,2,2,2,19,17780,3,2,8,11,8,2,2,2,3,2,6,3,9,1,12,3,2,2,14,17740,127,1,1,1,1,1,9,1,10,3,4,3,3,7,17760,125,21,1,1,1,1,13,119,17478,4,4,2,1,1,2,2,1,2,2,2,26,17913,3,2,4,1,2,2,5,2,2,2,3,2,1,2,1,2,2,6,1,8,7,10,2,1,6,15,17994,10,2,1,1,1,1,1,1,1,2,5,2,1,3,2,18028,2,13,119,17478,4,4,2,1,1,2,2,1,2,2,2,18,18041,10,2,3,2,9,3,2,2,3,2,4,2,4,6,6,5,9,8,17740,378,2,2,1,2,5,3,4,672,17462,1,1,13,119,17478,4,4,2,1,1,2,2,1,2,2,2,23,9512,8631,4,3,7,2,4,3,2,2,3,2,2,2,3,2,2,6,7,8,2,1,4,15,18216,3,2,6,2,2,11,2,3,9,16,3,1,8,2,53,18295,4,2,2,10,2,5,2,3,2,4,2,2,2,4,3,3,2,3,4,8,8,12,4,8,2,3,3,3,3,1,1,14,2,1,1,1,1,1,1,1,5,2,3,3,2,4,2,2,2,10,2,2,8,18521,6,2,1,4,9,2,6,1,18552,11,12758,5795,3,2,3,2,3,2,1,6,7,4,18585,2,3,3,10,1755,231,16608,1,1,1,1,1,1,1,8,18602,2,2,2,2,3,2,5,5,7020,11601,1,2,1,1,18629,13,18635,2,1,3,3,2,4,7,8,2,5,9,3,13,4274,2746,11667,1,8,1,1,1,2,1,1,1,1,6,18706,1,1,1,1,1,8,18712,3,2,6,3,3,4,4,8,113,6958,772,3239,5142,2515,1,6,6,18747,1,1,1,1,1,19,18515,1,1,1,1,1,119,1,115,2,1,1,2,1,1,1,1,1,1,6,18768,3,2,2,3,3,6,2215,1571,14996,1,1,1,4,18786,3,7,9,4,18806,10,2,2,4,18821,1,1,1,12,18825,4,2,7,12,3,2,1,6,7,4,3,9,113,7730,3239,7795,12,8,7,1,2,2,18908,2,9,18911,1,1,1,1,1,1,1,1,1,18921,11,18922,2,3,4,5,2,8,7,6,1,2,15,7020,11604,1,181,160,2,1,9,1,8,1,6,4,2,1,11,448,1767,16787,1,1,1,1,1,1,1,1,14,19011,5,4,1,9,1,2,1,2,1,1,2,7,2,5,19052,2,2,1,1,8,448,414,18197,1,1,1,1,1,12,19070,3,11,1,8,2,6,1,2,3,1,1,2,19111,11,7,19125,13,2,2,1,2,1,11,107,5,6863,12172,3,1,1,4,3,2,1,6,19163,1,1,1,1,1,14,19169,2,3,2,2,2,1,3,2,2,5,4,11,2,5,2300,16911,1,1,1,6,19215,1,1,1,1,1,20,5299,13935,2,3,2,1,2,2,2,1,4,6,2,3,8,2,3,3,1,2,10,19284,1,2,5,2,1,6,6,2,1,18,19321,2,2,2,2,2,2,2,1,3,2,2,1,2,5,3,1,3,3,19359,2,1,3,19364,2,1,1,19371,24,19381,2,3,3,1,2,1,1,1,1,1,1,6,1,3,2,3,2,1,2,2,3,2,1,7,19434,3,2,1,1,1,1,13,19467,2,2,13,1,5,1,3,2,2,2,2,2,16,19515,10,1,8,13,2,2,2,2,5,2,7,2,2,3,6,10,19583,4,1,4,4,1,1,1,1,4,21,19609,3,5,4,6,2,4,3,2,2,1,1,1,1,1,2,2,2,2,5,2,2,19661,2,12,19667,3,2,6,2,3,4,1,2,1,2,5,6,4565,978,14156,1,1,1,2,19705,3,14,19710,4,2,6,3,6,6,2,6,2,2,2,2,5,2,19760,1,14,19766,3,3,4,2,3,2,4,2,2,3,1,6,2,1,19805,1,19808,17,19812,9,2,7,3,3,2,1,5,8,3,1,4,4,5,1,2,3,19873,4,1,2,10757,9122,4,2188,17692,2,2,28,4565,3,12065,1846,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1374,1,2,2,2,1,19896,34,19901,7,3,3,1,4,3,1,1,6,3,2,9,3,2,2,1,1,1,1,1,1,1,1,2,2,3,1,3,3,2,1,1,7,23,19592,1,6,392,1,1,2,4,1,7,1,2,2,1,1,1,1,1,1,1,1,4,5,1,20032,25,4565,3,12065,1846,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1519,1,24,20038,2,1,2,1,1,1,6,1,2,2,2,2,2,2,4,3,2,3,2,6,10,2,2,6,20078,29,1,3,3,2,3,20118,2,4,26,20127,1,10,5,1,3,2,2,3,7,4,3,3,3,2,2,1,2,2,4,19,1,1,1,2,1,1,20213,14,129,5406,2739,11941,2,4,2,1,2,2,2,1,2,1,3,878,2584,16773],
  },
};
