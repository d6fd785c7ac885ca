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
   "id": "vague-promise",
   "kind": "phrase",
   "finds": "vague",
   "level": "warning",
   "says": "It promises nothing that one could check.",
   "question": "Who will do what, by which day?",
   "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
   "why": "\"We will look into it\" can be kept without doing anything. A customer who has been let down counts only what has a name and a date.",
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
    "set": 231
   }
  },
  {
   "id": "stance-decision-planned",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 232
   }
  },
  {
   "id": "stance-decision",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 233
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
    "set": 234
   },
   "heard": {
    "set": 235
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
    "set": 236
   },
   "heard": {
    "set": 237
   },
   "unless": [
    {
     "where": "before",
     "set": 238
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
    "set": 239
   },
   "heard": {
    "set": 240
   },
   "unless": [
    {
     "where": "before",
     "set": 241
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
    "set": 242
   },
   "heard": {
    "set": 243
   },
   "unless": [
    {
     "where": "before",
     "set": 244
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
    "set": 245
   },
   "heard": {
    "set": 246
   },
   "unless": [
    {
     "where": "before",
     "set": 247
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
    "set": 248
   },
   "unless": [
    {
     "where": "here",
     "set": 249
    },
    {
     "where": "before",
     "set": 250
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
    "set": 251
   },
   "heard": {
    "set": 252
   },
   "unless": [
    {
     "where": "before",
     "set": 253
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
    "set": 254
   },
   "heard": {
    "set": 255
   },
   "unless": [
    {
     "where": "here",
     "set": 256
    },
    {
     "where": "before",
     "set": 257
    },
    {
     "where": "sentence",
     "set": 258
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
    "set": 259
   },
   "heard": {
    "set": 260
   },
   "unless": [
    {
     "where": "before",
     "set": 261
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
    "set": 262
   },
   "heard": {
    "set": 263
   },
   "unless": [
    {
     "where": "before",
     "set": 264
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
    "set": 265
   },
   "heard": {
    "set": 266
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
    "set": 270
   },
   "heard": {
    "set": 271
   },
   "unless": [
    {
     "where": "before",
     "set": 272
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
    "set": 273
   },
   "heard": {
    "set": 274
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
    "set": 275
   },
   "heard": {
    "set": 276
   },
   "unless": [
    {
     "where": "here",
     "set": 277
    },
    {
     "where": "sentence",
     "set": 278
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
    "set": 279
   },
   "heard": {
    "set": 280
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
    "set": 281
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
    "set": 282
   },
   "heard": {
    "set": 283
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
    "set": 284
   },
   "unless": [
    {
     "where": "here",
     "set": 285
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
    "set": 286
   },
   "unless": [
    {
     "where": "before",
     "set": 287
    },
    {
     "where": "here",
     "set": 288
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
    "set": 289
   },
   "unless": [
    {
     "where": "here",
     "set": 290
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
    "set": 291
   },
   "unless": [
    {
     "where": "sentence",
     "set": 292
    },
    {
     "where": "here",
     "set": 293
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
    "set": 294
   },
   "unless": [
    {
     "where": "here",
     "set": 295
    },
    {
     "where": "before",
     "set": 296
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
    "set": 297
   },
   "unless": [
    {
     "where": "sentence",
     "set": 298
    }
   ],
   "needs": [
    {
     "where": "sentence",
     "set": 299
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
    "set": 300
   },
   "heard": {
    "set": 301
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
    "set": 302
   },
   "unless": [
    {
     "where": "sentence",
     "set": 303
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
    "set": 304
   },
   "heard": {
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
   "id": "happened-wrong",
   "kind": "point",
   "finds": "happened",
   "says": "They said that what they got was wrong. The letter doesn't speak of it.",
   "question": "What did they order, and what did they get?",
   "about": "wrong",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "match": {
    "set": 307
   },
   "unless": [
    {
     "where": "here",
     "set": 308
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
   "set": 309
  },
  "condition": {
   "set": 310
  }
 },
  net: {
    words: "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome takes least latest new older here comment confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few found missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither mark ratings score although however though disappointed offended unhappy worried alleged certain deal endure face undergo through dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible right blame wide clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding stepped erroneously unintentionally unknowingly began bit drew drove grew hid knew misspoke rose sank sat slid spoke swept swung withdrew wore minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person share cafe house salon shop liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worrying fed fun easy less than ideal aware imagine realise realize depend depended relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind wish anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum bring brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked tears pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages lives operations begins starts possible love prefer category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave saddened copy road improve resolve industry management strive value application file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed thereby identified factors current large peak unusual unusually demand occupancy rush volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique budget century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected banks carrier's operator's partner's provider's supplier's opted purchased reserved via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas cancellations compensation exchanges returns acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts permit confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation logs tests detected discovered established learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist monitoring procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred designed skip ahead hurried lightning grounded considerably significantly fired dad mum wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping approve arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal granted settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands confirm discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight issuing organising organizing processing returning greet pass raise try resume necessary asap earliest related non refundable relationship pin investigated monitored reviewed assist striving deducted shifted relocated adjusted lifted waived penalty activated solved fine letterbox online steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself mitigated regained normal connectivity functionality sites voided attempted attempts alphabetically gets ensuring add award enclose enclosing extend extending grant throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary session ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensated compensating recompense covering paying childcare earnings sla whatsoever thirds halved lowered reduced borne freeze previous tariff anyway pint pudding supper tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applicable eligible includes sheet toiletries disappeared focal entitled requested claiming seek seeking committee pleasure privilege mile song unsure redeem redeemed redeeming appoint appointing ban hire hiring rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes improvement measure automate automating enhance enhancing expand expanding implement implementing increasing introducing reducing architecture automation controls deployments detection documentation failover limits redundancy runbook runbooks safeguards tooling validation doubling hardening overhauling recruiting redesigning reorganising reorganizing restructuring retraining revising consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall horizon considering diligently owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rotated sensitised sensitized standardised tripled tightened strengthened option rearranged weighing instructions listing manual policies templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint inspections instance instances safeguard agency caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says scrapped deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms menus abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often enhanced expanded overhauled restructured onboarding routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows publishing local dms whatsapp private chat messenger pop shoot bell buzz shout extension underneath submit talk click ext refer articles section fill tracking id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek counter reservations disposal convenience correspond directed convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched reported favour kindness kudos hats cheers decent generous co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earn earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow save slim material surface identify requirements disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction profile adult applicant applicants attendee attendees borrower buyers caller callers cardholder client clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenant tenants travellers viewer viewers visitor visitors holder household probably themselves dependent insisted complain notify remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper installation usage washing browser handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports attackers baker broker carriers caterers council criminals dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage hackers importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas partners police providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks else former outgoing administration handler handlers controllers cab insurance logistics rental transport utility companies scheme npci upstream network's estate platforms portals cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy individual intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs usual apparently admitted defaulted struggled proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers attach furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref monitor refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reenter reregister reupload verify afresh photo recording screenshots edit revise nevertheless nonetheless assure agreement pandemic agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory bothered displeased unsatisfied degree extent advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings visible bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours confident convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity guaranteed levels objective objectives parameters range target targets timeframe timescale timescales tolerances contend firmly emphasise emphasize highlight reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions improperly prematurely miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely constraints limitations enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends crowded hectic inundated overstretched shorthanded stretched swamped snowed festive ski tourist black crowd 100 tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding funds supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing design lifts upgradation located situated downtown highway railway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills illness sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving allegedly putative contractual statutory proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike unfavourable husband wife negatively delicious friendly laughed patience utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deem deems chapter accordingly affect deter you'll bygones forgiven xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful finest ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed closely focused prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent closer deeper actively religiously toward initiating undertaken concrete rapid swift needful preventative preventive remedial preventable swiftly feasible practicable soonest cascaded discussed escalate forwarding relayed departments quarters seniors noting pledge vow reoccur recurrence similar happening perform attempt harder overcome offerings stone internally conducting assessment inquiry ways bottom afterwards render examine pursue ping 'd forthcoming discontinuing ending removing retiring withdrawing retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic bearer anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages besides hello hi unlike refusing strip lays roofer propose options pays seven whom appalled belittled crying disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp opposite fortune revenue poorer losses destroyed wrecked queuing fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt tasted blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses packet neighbor stranger wrongdouble weight",
    heads: "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid ensur rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
    tails: "ed ing ness s ly",
    labels: [11,7,1,1,1,1,1,1,1,1,1,1,2,18,1,2,20,1,14,22,1,1,1,1,1,1,1,1,1,1,1,1,1,15,8,6,22,1,1,1,1,1,1,1,1,1,1,1,1,7,21,6,4,18,1,1,1,1,43,4,53,1,1,1,102,22,1,1,2,1,1,1,1,1,1,1,1,1,15,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4298,9,144,1,1,1,1,1,1,1,1,1,153,1,154,1,35,1,155,1,156,5,144,3,3,7,1,2,144,3,3,154,5,1,1,161,1,162,1,163,1,164,1,19,1,165,1,18,1,166,14,167,1,1,1,1,1,1,1,1,1,1,1,1,1,1,181,1,182,1,183,1,184,1,185,1,21,1,52,1,186,3,187,1,1,1,190,2,156,35,4,192,1,1,1,1,196,1,192,4,153,44,1,1,2,200,2171,1,201,10,4532,1,78,51,1,1,344,55,504,367,1,202,4,202,1,1,1,3,154,52,1,2,208,1,3,32,122,40,1,15,5,167,1,5,4,2,1,17,1,210,4,1,210,1,1,1,214,10,215,1,1,1,1,1,1,1,1,1,3,215,10,1,4,195,32,1,1,1,14,1,230,1,16,3,214,17,1,1,233,1,234,4,8,3,4,1,3,235,1,1,2,177,61,4,49,164,26,1,4,213,27,1,1,7,184,59,1,1,1,1,1,3,165,84,1,1,251,1,252,1,253,1,254,6,122,38,95,1,1,1,1,5928,1,193,1,241,30,135,124,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,716,1,2,1,1,1,1,1,3439,1,5932,1,5931,4,220,59,1,1,3,164,117,1,2,20,263,1,256,4,284,1,1,3283,1,160,3,159,122,6,2,5928,4,1,288,0,7,18,1,165,62,1,1,41,2,213,77,2,220,71,1,213,359,176,45,23,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1395,1,647,1,648,1,649,1,650,1,651,1,652,1,653,1,654,1,655,1,638,1,656,1,657,1,658,1,659,1,660,1,661,1,662,1,663,1,664,1,665,1,666,1,605,1,667,1,668,1,669,1,670,1,492,1,297,1,671,1,598,1,540,1,452,1,340,1,484,1,672,1,507,1,467,1,673,1,674,1,675,1,489,1,676,1,677,1,678,1,679,1,291,1,680,1,546,1,459,1,327,1,329,1,572,1,681,1,682,1,683,19,21,28,2,1,4,110,84,434,1,1,1,1,1,1,1,1,1,1,1,4,160,95,3,390,5,21,28,2,1,637,3,214,16,1,18,279,400,6,11,1,1,1,1,1,1,1,1,1,1,1,1,1,1,137,151,100,460,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,846,1,847,1,584,1,710,1,698,1,699,1,279,1,700,1,705,1,704,1,848,1,701,1,702,1,706,1,849,1,850,1,851,1,852,1,707,1,853,1,854,1,855,1,809,1,724,1,856,1,805,1,857,1,844,1,858,1,742,1,785,1,859,1,860,1,861,7,26,167,2,5,1,661,1509,6,21,28,2,1,632,2,6,160,31,67,390,215,1,6,192,1,2,6,661,3,12,487,2,84,151,7,135,1,1,1,1,1,1,11,160,95,1,26,366,38,5,182,1,1,1,7,734,37,14,24,48,20,1,10,221,97,38,29,143,351,1,1,1,1,1,629,1,255,10,190,510,20,15,124,1,24,1,1,1,2,846,15,1,888,1,159,1,889,1,845,39,237,126,77,36,13,36,47,1,5,15,2,26,35,26,187,1,20,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,764,1,913,7,160,4,91,1,2,390,216,5,192,1,2,667,52,3,915,1,1,22,180,708,1,29,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10,156,4,31,67,390,216,73,1,1,1,1,941,3,193,2,667,1,942,77,221,71,5,5,6,2,1,5,4,7,7,12,14,3,4,14,4,1,6,4,8,16,13,2,4,7,6,1,6,6,3,3,2,2,1,3,4,2,4,2,2,8,4,3,11,5,1,20,10,2,8,8,4,15,13,3,3,2,3,3,4,13,2,3,1,8,53,240,1,1,1,1,1,1,1,1,1,35,312,54,1,27,91,4,5,79,296,1,23,1,3,1,4,51,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,973,1,321,1,353,1,974,1,975,20,154,5,1,4,27,64,1,1,1,22,368,216,11,101,1,1,1,1,1,22,9,51,1,114,65,9,447,2,1,292,10,214,17,461,23,5,14,37,6,68,138,10,528,101,48,57,8,29,58,69,86,1,3,159,1,31,21,201,85,5,695,1,1,1,1,1,1,2577,963,1,78,51,1,1,344,55,504,367,1,865,1,993,11,994,1,1,1,1,1,1,1,1,1,1,1,257,1,1005,1,194,1,1006,1,1007,15,321,99,8,18,21,25,54,11,33,10,11,13,384,1,1,2,230,781,17,295,26,35,28,20,69,32,55,1,6,376,69,1,1,1,1,3324,5,498,62,1,93,363,13,394,64,18,18,394,11,28,29,62,1,1,1,1,11,392,12,61,52,499,4,3,1,1,1,1,6,899,10,18,4,2,89,2,1028,1,6,156,35,839,1,1,1,6,291,695,3,1,2,1,3,1,1033,1,1,1036,1,1037,1,982,1,211,29,220,173,6,154,12,48,24,36,1,364,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1058,1,1059,1,178,1,195,5,166,46,475,2,1,16,220,464,4,17,339,6,9,1,1,1,1,1,1,1,1,1,8,193,2,60,3,390,15,199,52,7,419,81,93,34,442,1,974,7,19,165,62,1,1,823,1,6,51,1,114,521,2,1,20,217,471,12,5,1,2,141,38,163,13,10,1,1,1,1,1,1,1,1,1,1,1075,1,1083,13,156,8,20,8,1,2,63,23,367,214,2,50,169,7,1084,1,1,1,1,1,1,11,192,617,56,226,1,1,1,1,1,1,1,14,458,36,394,11,5,52,2,107,34,1,1,1,1,1,4,51,1,643,410,5,762,28,39,9,1,24,494,41,358,1,4,1,3,2,4,43,18,137,1,1,1,1,1,1,1,1,1,1,1,1,11,154,38,1,1,1,32,1,1,633,3,254,6,919,12,189,1,1,1,11,688,17,181,1,163,38,36,1,1,1,1,7,154,38,1,1,668,3,264,26,316,52,35,40,3,1,17,26,1,89,46,504,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,525,1,1145,6,154,39,1,668,257,10,21,413,30,47,1,135,505,10,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1159,1,1160,1,518,1,1161,11,1082,46,34,1,1,1,1,1,1,1,1,1,1164,1,1171,1,1172,2,156,784,9,73,31,52,100,684,124,109,1,1,1,1176,5,156,37,2,669,76,15,214,68,81,113,209,210,3,9,2,12,10,1,1,1,24,11,192,1,2,6,29,632,3,254,58,1,1,20,204,313,137,234,1,30,1,1,10,1,1,1,165,21,2,58,1,1,1,1,2,51,1,22,251,469,10,2,3,9,3,25,5,5,18,24,35,25,2,241,58,1,1,1,1,1,1,887,1,1191,1,1192,1,1077,1,1193,1,1186,8,26,135,32,2,6,26,1,634,15,684,7,34,26,21,422,1,1,1,1,1,1,1,1,1,1,1204,1,686,1,1205,1,776,1,693,1,745,1,695,1,1206,1,1207,1,240,4,21,28,2,1,8,1166,19,23,1,1,1,1,1,7,112,143,3,390,528,38,1,7,1110,106,1,1,1,1,1,6,654,265,12,189,2,1,3,178,1044,1,1,1224,10,192,617,56,226,1,1,1,1,1,1,10,458,36,394,11,57,2,141,1,3,1,5,166,66,457,1,174,15,230,482,3,9,1,13,38,9,2,12,16,9,185,216,1,21,326,97,12,17,1,98,11,5,41,9,1,20,17,319,253,1,1,1,1,1,1,9,735,15,21,73,390,1,1,1,1,1,1,7,225,481,381,151,1,1,1,1,1242,3,257,986,1,7,318,14,3,276,634,1,1,2,49,2,5,744,289,215,1,1,2,193,2,2,256,409,2,193,669,17,714,4,2,10,5,9,33,3,13,1,12,53,343,49,1,1,1,1,1255,8,164,20,8,1,2,6,26,1,1,862,17,700,8,139,13,26,1,88,107,44,129,1,1,1,1,1,1,1,7,184,8,1,2,32,1,421,12,232,483,9,47,16,4,8,46,16,402,1,1,1,1035,4,715,15,47,474,7,1234,32,1,1,1,1,1,2,744,528,1,1273,2,720,139,3,192,1,2,2,414,768,1,691,5,184,464,15,374,41,5,357,222,491,2,972,3,684,7,513,4,166,523,1,174,2,1274,1,10,1276,1,1,1,1,1,1,1,1,1,6,92,119,2,27,50,996,1,187,3,207,43,1037,1,1008,1,914,10,180,741,1,1,8,1,1,1,354,1,5,1165,1,124,1,1,4,402,65,581,244,2,192,673,1,191,4,178,45,1070,1,5,288,360,382,214,51,1,1296,7,291,419,276,3,1,2,274,4,791,506,1,1,1,624,2,279,431,1,1300,1,864,1,1301,10,293,28,171,15,93,702,1,1,1,1,1,1011,1,791,9,243,2,827,235,1,1,1,1,1,2,175,602,3,1234,32,4,9,23,136,5,29,1,1,61,608,255,8,224,809,137,80,11,52,1,1,2,774,45,2,164,484,2,1269,47,1,1317,5,284,1,1,1032,2251,8,178,42,818,3,3,14,5,256,1,1320,22,203,1,450,265,1,1,10,1,1,137,50,2,1,58,1,2,105,32,1,1,717,4,2,214,17,12,742,3,4,22,5,1,14,7,25,19,13,2,19,200,447,31,180,135,12,308,11,1,1,1,1,1,1,1,1,1,1,1037,2,21,28,2,1300,35,10,742,3,4,22,5,15,51,13,2,479,7,164,46,72,1039,16,1,702,6,220,59,466,4,93,494,3,164,27,64,4,1339,1,1,1,1,32,4,156,35,748,1,10,154,7,31,1,1,1,667,3,138,340,1,23,1,26,4,161,32,2,667,1,5935,2,15,1,1,207,2,19,175,5,214,17,546,82,28,1,51,1,771,2,160,704,1,1344,13,363,113,13,83,23,59,237,4,3,9,25,26,387,9,178,866,127,122,20,33,1,1,1,3,154,2,4,1,1346,1,1350,4,193,2,667,473,1,1178,4,19,165,43,1,26,1,189,41,456,1,3,1,8,5,3,12,57,17,53,12,1,27,98,219,47,2,2,4,92,1,1,1,687,1,212,1,689,1,690,1,1082,1,692,1,1354,1,708,1,1355,1,1248,30,189,25,107,361,103,132,26,225,175,13,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,14,64,120,8,1,2,6,448,14,108,38,48,5,3,218,4,924,2,2,449,7,156,35,64,609,75,1,438,7,161,32,2,19,648,362,119,4,890,10,9,470,1,1380,1,282,7,654,726,1,1,1,1,1,33,180,718,22,1,1,1,1,4,3,1,1,1,2,22,428,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,156,708,73,2,1,37,1,1405,1,206,4,192,1,2,667,10,1181,39,125,61,1,1,1,1,1,1,8,156,3,1,95,1,608,76,473,5,161,31,1,2,667,2,680,263,103,244,50,63,5,15,28,26,7,1,38,55,1,27,65,5,2,29,753,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1508,1,2,1,1340,1,1495,1,579,1,532,2,1005,325,1,1476,2,1070,974,1,1496,1,1318,1,943,1,1497,1,1498,1,1352,1,1499,5,202,1,2,1295,1,6,180,449,269,6,54,430,4,210,1292,1,1,1,1293,6,1395,8,102,1,1,1,1,1280,1,1509,1,1347,1,1348,3,15,1,28,1,1044,1,1313,7,193,1,1,94,573,473,175,8,53,113,523,355,6,9,4,118,2,166,523,12,173,3,12,993,112,10,12,94,102,1,1,1,1,1515,2,19,165,3,21,31,114,20,53,3,980,30,20,138,56,3,120,102,2,9,1,1,1,1,1,1,1,1,1,1064,2,254,35,2,1321,719,1,216,1,1525,1,79,1,1522,1,1526,1,217,2,1044,307,175,154,16,10,4,10,9,1,1,29,9,2,9,35,4,3,221,22,115,24,75,120,15,1,8,2,8,4,7,1,1,1,1,1,1,2,1,1,3,1,1,1,2,26,56,52,1,1,27,1,20,1,1,1,57,1,1,1,1,82,9,13,1,29,3,1,1,10,5,8,31,9,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,6,90,27,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,433,1,1,3,2974,2,214,1129,12,154,40,95,396,230,1,120,188,383,1,1,1,1,1362,1,258,7,180,740,1,10,1,1,1,3,156,708,76,16,293,3,25,19,83,25,44,35,19,33,75,530,137,290,426,3,9,154,30,10,95,625,421,194,83,3405,4,579,75,667,719,5,186,2,1,1424,1,1,1396,4,180,751,1,464,2,1615,1,1,1616,3,648,216,113,7,321,357,503,3,139,265,14,4,156,4,488,216,12,293,3,25,19,83,25,44,35,19,33,742,719,2,890,10,6,654,468,258,1,1,2,5,193,1,1,667,52,5,629,269,6,54,4,14,18,1,13,122,30,10,12,4,72,894,3,165,159,112,4,734,37,38,68,3,1617,1,1,1,898,2,282,1333,4,916,694,7,1,1,915,1,1617,1,1618,2,938,2,1,1385,1,1305,1,1620,1,1621,1,1622,1,1292,1,980,1,289,1,1623,6,1388,10,177,49,1,1,7,156,124,584,73,1,1,1,7,193,2,6,661,317,448,1,5,51,1,114,46,475,7,53,155,836,15,4,1,13,4,193,2,667,52,15,419,174,105,154,777,1,1,1,1,1,1,1,1,1,1,15,517,402,2,3,4,7,245,2,131,327,1,1,1,1,1,5,156,102,679,1,2,7,192,1,2,667,3,359,422,7,920,4,2,2,458,17,124,6,156,35,64,609,75,1,8,193,2,19,471,177,362,119,23,11,254,42,358,277,189,3,58,3,137,2,717,5,156,102,606,74,2,3,156,102,682,6,257,987,53,291,59,1,4,914,732,3,1,4,156,102,680,2,7,1303,231,28,34,55,1,1,7,1276,1,2,1,3,1,1,5,935,245,2,463,9,10,851,719,63,22,1,1,1,1,1,1,4,935,245,2,472,9,1277,2,1,3,1,1,377,1,1,1,1436,3,166,523,1,23,24,6,3,1,1,15,11,3,1,1,1,2,10,7,5,9,1,7,1,10,2,7,13,24,183,561,8,42,459,412,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1684,1,1685,1,1686,1,1687,1,33,1,1672,1,1688,1,1689,1,744,1,1505,1,1690,9,184,43,1326,59,79,1,1,3324,1,1,1694,2,23,41,1,64,3,166,25,1033,5,183,569,1,411,341,2,32,710,3,161,32,669,44,244,50,145,15,23,50,5,47,75,26,208,1,9,119,51,2,40,12,15,4,3,7,170,24,37,1,24,29,1,158,1,22,36,38,3,1,1,1,1,1,1,1,338,4,1,1596,12,199,565,73,8,406,144,220,60,28,1,1,1,1,752,1,1707,1,1708,1,1709,1,1521,1,1710,1,1711,1,1712,1,1713,1,1714,1,1063,1,1633,1,1220,1,1715,2,218,1136,17,26,127,1,38,1,1,6,1,664,264,48,1,515,1,22,1,654,15,35,117,1,46,646,871,1,1,1,1,1,1,1,1,1,12,335,553,1,210,52,32,510,5,28,1,1,1,7,21,30,1,114,46,475,2,8,23,7,2,2,32,1,54,93,15,49,639,227,68,54,26,292,375,1,1,1,1,1,1,1,5,154,30,10,95,1311,11,64,48,733,370,417,54,52,1,1,1,1,1,927,1,1743,1,1744,1,1745,11,687,1,5,15,355,292,375,3,1,1,11,6,33,31,781,895,7,1,1,1749,1,199,1,152,1,1750,1,1751,5,18,1,229,822,974,1,1479,1,1480,7,30,27,8,1,3,32,20,1,378,1,250,1,1752,7,24,6,27,8,56,93,17,1111,9,3,31,13,88,3,3,7,1,25,3,4,19,16,9,15,2,1,1,58,267,106,4,1,2,1,2,3,2,1,2,3,1,1,1,1,3,2,1,2,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,7,8,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,3,1,1,3,1,1,1,1,1,3,1,9,3,3,2,1,3,5,1,1,17,7,1,1,1,9,79,8,1,1,46,30,12,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,3,29,1,1,1,1,34,4,1,18,1,1,2,1,1,1,4,1,2,2,1,2,3,1,1,1,1,1,1,22,1,2,1,1,1,1,6,1,1,2,2,2,1,1,1,1,1,1,15,1,3,1,1,23,8,34,3,1,1,1,1,40,110,1,2,1,7,1,2,1,3,92,1,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,15,3,23,1,1,1,1,1,1,1,9,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,2,8,1,1,1,1,1,2,2,1,1,1,1,1,1,5,1,12,1,1,1,7,1,1,1,1,2,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,16,112,3,1,38,9,1,1,16,1,3,9,3,4,2,2,7,4,2,1,7,2,2,9,4,11,1,2,1,1,1,1,30,1,2,1,1,1,1,3,21,33,8,5,3,1,16,1,1,10,11,1,1,33,1,2,1,2,1,1,24,27,3,2,28,1,10,1,49,1,2,16,22,3,14,4,13,1,1,1,1,2,1,1,20,1,1,1,6,4,1,1,8,3,1,2,15,3,5,5,49,82,2,1,1,1,5,4,1,1,2,2,2,1,3,2,1,4,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,29,24,37,17,1,1,1,1,1,1,1,4,7,1,1,8,1,1,1,1,1,1,20,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,68,1,1,1,2,18,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,16,1,2,3,1,7,1,1,3,2,3,3,4,37,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,19,5,27,3,35,1,4,1,1,1,1,1,2,38,5,1,1,3,1,1,1,1,1,2,1,7,1,1,3,1,2,10,1,2,1,5,1,13,1,53,10,1,1,35,2,1,11,8,36,1,1,15,10,1,1,1,1,1,74,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,9,4,2,2,1,37,20,6,11,1,1,1,4,10,1,1,1,21,1,62,4,25,4,1,1,9,1,42,1,1,1,1,7,64,4,1,2,1,1,14,1,1,1,1,16,8,3,2,2,1,1,97,1,1,1,4,1,1,15,12,1,1,1,2,6,8,9,1,4,44,14,3,6,60,10,29,11,1,1,9,12,1,1,1,3,1,15,1,2,9,1,1,2,1,13,21,1,1,2,1,6,7,20,9,2,17,1,7,1,1,1,1,1,8,1,7,4,2,1,1,1,10,1,16,1,10,8,7,20,19,2,22,5,2,1,3,1,1,1,1,1,24,1,1,2,1,5,1,1,1,1,1,1,1,10,14,2,1,1,1,1,1,24,14,1,89,1,23,7,14,23,1,1,1,44,22,33,7,4,3,2,5,23,56,7,7,5,4,1,19,18,48,6,2,32,11,3,1,1,8,1,2,2,2,23,1,10,11,1,21,2,12,27,1,3,56,18,1,2,4,1,4,1,3,6,5,12,1,3,9,14,4,1,1,1,2,1,1,2,19,4,6,17,3,1,1,1,1,1,1,2,1,1,1,1,1,1,5,3,21,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,17,887,96,90,4,5,272,376,1,2,1,25,42,1,1,1,1,1,14,154,30,10,52,1,1,34,7,782,1,47,60,285,16,1,1807,22,56,628,4,1,3,13,278,2,76,18,171,439,43,33,20,4,19,1,1,1,1,1,4,154,30,10,95,14,684,4,1,16,278,78,671,33,2,3,15,24,4,1,8,21,30,1,114,46,475,2,293,15,30,29,1,2,4,8,1,4,23,10,3,868,54,697,81,1,1815,1,1734,267,169,4,5,1,2,27,8,1,1,1,4,1,111,1,19,1,29,122,37,16,1,37,13,3,5,28,15,29,7,2,2,2,4,179,29,124,12,8,1,2,4,6,2,2,1,1,1,1,1,57,1,150,25,20,13,7,7,20,60,35,45,4,91,13,4,2,16,44,14,1,1,1,1,8,8,3,2,1,1,8,1,13,42,2,3,10,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,2,3,2,1,1,18,1,38,109,204,429,48,201,1,4,104,32,184,162,68,417,1,19,102,88,74,1,70,28,51,25,1,67,125,88,80,32,290,393,225,79,38,134,3,60,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1832,1,1833,1,1030,1,1731,1,1742,1,1627,1,1834,1,1835,1,231,1,74,1,128,1,1836,30,9,160,10,30,8,36,82,209,103,39,23,178,165,9,12,2,7,88,85,60,302,129,57,3,6,13,12,1,1,1,1,688,1,1841,3,21,30,1,2,91,30,13,181,35,1,2,4,835,8,456,4,188,128,1,1,2,753,146,36,173,6,2,3,11,17,4,1,6,424,215,190,11,76,382,1,4,82,9,93,1,2,111,14,6,1,1,1,1,2818,1396,1,1,1,1,1,9,24,6,31,30,30,12,33,523,172,19,718,7,5,5,42,3,3,23,396,49,2,1,595,1,1,1,1,1,1,1,1856,1,720,1,1261,1,1353,1,1857,1,1259,4,859,1,24,1,3,184,7,2,1,293,6,22,169,655,8,7,785,1,991,1,1601,35,684,2,14,8,139,12,1,26,1,88,98,2,7,44,60,22,27,3,17,1,1,2,1,1,1,86,385,92,33,1,1,1,1,1,1,7,64,25,677,5,74,16,886,1,50,1,1865,1,232,1,1866,1,1168,1,1867,1,1265,1,992,2,1007,861,3,154,52,1137,1,1343,1,1333,29,183,505,3,1,1,7,20,32,25,16,66,28,146,49,169,2,2,6,91,2,1,40,220,58,60,116,7,13,1,1,1033,1,20,1,1368,4,8,2,1,6,3,32,653,658,33,64,97,28,25,471,68,18,10,4,24,48,58,249,60,132,3,4,1,1,1,3,3,368,9,122,1,1,1,1,1,1,1,1,1,1880,1,1358,7,64,707,38,48,883,9,116,4,18,1,175,95,27,180,717,1,22,2,2,4,6,24,429,1,1,1,1,1,1,1,1,1,3,3,1,1,123,57,144,153,2,154,1025,2,24,42,7,1077,165,13,99,261,267,1,3,24,6,36,3,1187,428,269,23,154,10,20,8,1,1,1,1,666,3,69,185,268,1,3,2,10,181,73,35,1,1,22,5,688,554,19,471,153,2,184,1702,1,1071,1,1072,246,88,1,1,83,1,268,1,1,1,1,1,201,114,1,1,1,1,1,1,1,116,45,32,16,67,33,17,1,38,25,14,91,26,106,1,13,3,46,61,48,1,52,19,12,53,1,154,23,84,57,2,1,34,27,15,52,1,1,1,132,5,25,104,182,27,72,1,1,53,1,1,1,80,23,80,162,30,13,23,10,1,5,191,1,58,32,95,1,14,49,61,24,35,1,61,1,1,1,23,7,12,12,1,1,10,51,4,100,22,67,1,16,52,9,5,1,13,6,7,9,7,27,1,1,50,37,1,15,8,1,35,165,16,37,2,8,5,7,27,37,15,158,45,33,1,13,48,15,7,13,27,3,3,3,1,18,11,30,18,6,34,13,27,33,15,8,7,21,52,37,38,9,1,6,20,3,1,29,33,87,35,3,39,35,62,40,114,1,1,1,1,1,61,1,1,1,1,1,49,1,1,1,1,1,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,85,1,1,1,1,1,49,1,1,1,1,1,73,1,1,1,1,1,325,1,1,1,1,1,5,154,38,2,2,669,4,159,32,839,857,2,161,701,16,199,572,38,36,44,9,1,1,212,3,273,24,476,1,1,1,1,49,4,18,1,142,701,2,212,475,6,1082,180,522,85,23,1,3,154,30,105,4,133,77,72,1554,15,18,1,114,60,37,1,58,397,1,13,159,28,364,4,209,1,1464,9,686,387,2,4,221,503,22,15,54,7,730,47,474,644,1,1,1,6,154,38,1,1,1,667,6,1267,2,1,1,628,1,9,243,1,133,1054,52,128,426,965,4,13,718,17,9,33,29,383,13,49,2,1,98,326,171,1,1253,1,1251,3,212,475,1044,2,184,8,8,152,1,46,1552,150,1,1,1,4,194,874,232,450,3,240,10,732,1,1804,1,983,1,1802,2,207,482,3,18,1,843,19,253,438,196,96,90,2,7,266,6,261,116,6,46,18,2,22,14,2,64,3,240,2,740,13,190,501,1,5,18,62,110,190,5,168,104,261,116,17,744,922,1,4,1,16,1,1,216,1,1,1,1,1,1,1,1,8,64,90,39,1,1,94,374,637,6,752,913,3,2,1,9,15,847,405,96,266,121,180,1,1,1,1,1,1,1,1,1,4,64,79,702,895,3,166,522,1,5,154,39,2,94,573,13,285,85,122,80,106,640,607,1,1,1,1,1,1,4,166,46,475,2,18,169,8,1,30,390,31,18,420,72,208,1,34,440,5,6,14,1,78,2,250,1502,4,677,1255,1,1,1,1365,1,1935,1,238,1,1936,2,845,893,1,1632,3,1464,15,1,1,1548,1,1591,16,209,44,440,380,2,7,6,82,37,28,113,455,36,1,22,59,2,1251,101,7,284,387,598,49,619,1,1,6,183,704,368,3,3,92,5,184,9,2,32,1,3,649,122,422,1,1263,11,190,61,463,6,12,3,124,1,27,317,51,1,1502,4,19,165,9,96,16,253,730,2,90,7,125,524,39,13,1,1,15,3,3,115,19,9,58,30,1,7,47,1604,194,1,1,1104,9,3,31,13,88,3,3,7,1,25,3,4,35,9,15,2,1,1,58,267,106,2,1,1,1,2,1,1,1,1,2,2,1,2,3,1,1,1,1,3,2,3,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,15,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,4,1,3,2,1,1,1,3,1,9,6,2,1,3,6,1,16,1,7,1,1,1,9,79,9,1,46,2,40,1,1,1,2,1,1,1,1,2,1,1,1,1,1,1,1,1,3,29,1,1,1,1,34,4,1,3,15,1,1,2,1,1,1,2,1,1,1,1,1,2,1,1,1,3,1,1,1,2,1,22,1,2,1,1,1,1,6,1,2,1,1,1,1,1,1,1,1,1,1,1,15,1,3,1,1,23,8,34,3,1,1,1,1,40,110,1,2,1,7,1,2,1,3,91,1,1,48,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1,1,14,26,3,1,1,1,1,9,10,2,1,2,6,1,3,1,1,1,1,4,5,2,1,2,1,2,2,7,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,1,1,8,1,1,1,1,1,1,1,2,1,1,1,1,1,1,5,1,12,1,1,1,7,1,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,16,4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,92,3,1,38,9,1,1,16,1,3,9,3,4,2,2,7,4,2,1,7,2,2,9,4,11,1,2,1,1,1,1,30,1,2,1,1,1,1,3,21,33,8,5,3,1,16,1,1,10,11,1,1,33,1,2,1,2,1,1,24,27,3,2,28,1,10,1,49,1,2,16,22,3,14,4,13,1,1,1,1,2,1,1,20,1,1,1,6,4,1,1,8,3,1,2,15,3,5,5,49,82,2,1,1,1,5,4,1,1,2,2,2,1,3,2,1,4,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,29,24,37,17,1,1,1,1,1,1,1,4,7,1,1,8,1,1,1,1,1,1,20,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,68,1,1,1,2,18,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,16,1,2,3,1,7,1,1,3,2,3,3,4,37,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,19,5,27,3,35,1,4,1,1,1,1,1,2,38,5,1,1,3,1,1,1,1,1,2,1,7,1,1,3,1,2,10,1,2,1,5,1,13,1,53,10,1,1,35,2,1,11,8,36,1,1,15,10,1,1,1,1,1,74,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,9,4,2,2,1,37,20,6,11,1,1,1,4,10,1,1,1,21,1,62,4,25,4,1,1,9,1,42,1,1,1,1,7,64,4,1,2,1,1,14,1,1,1,1,16,8,3,2,2,1,1,97,1,1,1,4,1,1,15,12,1,1,1,2,6,8,9,1,4,44,14,3,6,60,10,29,11,1,1,9,12,1,1,1,3,1,15,1,2,9,1,1,2,1,13,21,1,1,2,1,6,7,20,9,2,17,1,7,1,1,1,1,1,8,1,7,4,2,1,1,1,10,1,16,1,10,8,7,20,19,2,22,5,2,1,3,1,1,1,1,1,24,1,1,2,1,5,1,1,1,1,1,1,1,10,14,2,1,1,1,1,1,24,14,1,89,1,23,7,14,23,1,1,1,44,22,33,7,4,3,2,5,23,56,7,7,5,4,1,19,18,48,6,2,32,11,3,1,1,8,1,2,2,2,23,1,10,11,1,21,2,12,27,1,3,56,18,1,2,4,1,4,1,3,6,5,12,1,3,9,14,4,1,1,1,2,1,1,2,19,4,6,17,3,1,1,1,1,1,1,2,1,1,1,1,1,1,5,3,21,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,3,166,12,41,1,169,1,1961,1,1827,2,255,1080,17,21,30,1,23,91,17,28,476,1,1,1,62,230,372,261,69,278,5,1279,4,651,29,1,4,51,1,114,521,2,1340,2,3,19,175,95,3,914,735,4,1,1965,3,154,2,35,2,1,213,1,685,3,279,658,99,2,1352,614,2,777,127,2,1234,32,7,178,866,6,243,86,588,1,1,1786,2,983,54,3,178,866,14,2,1515,454,4,192,3,670,49,1,1970,1,1971,11,219,861,1817,486,2324,313,1,1,1,1,1,3,154,40,27,1,221,1,335,2,206,970,1,224,3,194,1,94,1,1972,1,218,1,1973,1,1290,2,327,1647,3,887,165,209,7,164,28,673,218,95,337,131,1,1975,2,192,1,6,221,114,54,157,82,1348,2,1280,697,1,53,2,1294,684,1,1979,1,103,3,777,575,614,3,192,1,672,2,1971,9,3,192,38,684,3,709,369,48,3,184,9,2,10,192,29,181,22,45,396,272,514,330,1,6,688,1,16,1027,35,18,6,161,31,1,2,667,3,10,221,68,113,67,668,165,315,364,1,1,1,61,1,100,6,1321,16,203,444,55,1,2,207,1778,7,18,1,165,10,95,573,667,1,1287,3,1986,1,1,2,241,1,1,1989,10,195,378,520,303,594,1,1,1,1,1,15,215,9,1,1,807,262,585,20,69,27,1,1,1,1,1,13,23,138,32,382,287,687,453,1,1,1,1,1,1,4,1900,103,2,1,5,1743,266,1,1,1,7,161,414,287,687,454,2,2,2,2009,3,5,20,1,30,1,1,4,1741,272,1,1,3,1743,269,4,7,49,2,1966,1,1,1,1,5,254,1046,274,448,1,14,35,117,1433,132,1,1,2,1,2,1,13,162,124,1,34,153,600,135,1,10,28,9,82,81,1,83,218,157,1,12,1,3,8,116,28,1,1,159,1,47,90,1,1,1,1,1,1,1,1,1,2031,1,2035,3,193,1,1,9,2036,1,1,1,1,1,1,1,1,1,1900,6,753,135,1,10,28,656,25,199,554,84,8,43,1,10,28,6,3,163,1,83,205,13,157,13,1,3,8,116,189,143,14,1,2,1354,261,4,159,96,1,2,4,161,93,608,712,1,2040,1,2037,1,2039,7,579,491,478,37,6,453,3,16,753,92,43,1,9,1,28,91,81,52,32,400,114,31,15,288,8,21,28,2,1,1966,1,1,28,5,21,28,2,1,985,7,154,40,6,82,7,890,1192,1,2004,1,1585,2,254,1320,2,214,68,5,103,51,30,70,1210,4,20,1,30,1,3,200,1849,322,1,1628,13,183,505,4,60,25,110,195,169,2,99,2,260,1,3,214,17,2,3,889,38,1009,1,1554,2,253,1489,2,21,31,6,154,2,8,118,366,332,8,802,43,893,166,121,25,1,1,1,2053,1,1736,2,2054,1,1,2056,4,32,18,142,1495,3,1355,170,121,2,230,2,5,235,1822,1,1,1,4,2024,37,1,1,1,2046,6,57,10,12,21,65,48,10,23,131,39,1,95,374,199,765,66,311,2,1743,226,3,1886,178,1,1,919,1,2066,8,215,1852,1,1,1,1,1,1,2,79,1995,15,49,2,1,114,17,67,438,1,1,62,230,370,2,330,49,2,648,216,1,2075,1,2076,3,18,1,270,6,152,1,46,646,880,352,8,335,816,420,126,1,380,1,1,1,1151,1,1875,4,159,1,96,2,8,161,93,28,398,182,712,448,1,2,153,46,1,900,1,1571,2,2079,1,1,2081,13,377,141,553,1,359,52,128,426,45,1,919,2,2,2,1615,267,3,254,608,712,17,579,101,208,1,9,1,118,53,81,10,414,8,112,4,189,12,144,3,51,1,931,13,21,2,26,2,1,19,42,10,13,6,12,128,645,2,2022,1,5,71,93,50,68,1802,7,23,44,4,42,10,13,6,4,254,1320,448,1,1,1574,20,199,603,35,8,860,20,13,166,142,5,26,8,1,1,1,1,1,1,1,1,1,2094,2,160,96,3,1718,6,176,10,845,173,370,340,303,64,1,1,1,1,1,2100,1,1232,1,2101,1,1826,3,154,40,985,8,889,38,91,133,10,536,31,374,9,692,341,137,182,2,261,143,105,240,4,49,2,1,931,16,186,529,20,9,143,299,26,140,2,261,116,29,40,59,245,1,3,154,40,95,10,335,121,432,129,134,118,481,262,94,1,1,2012,2,230,3,1,1784,1,2108,1,235,1,177,1,2057,5,200,1492,357,60,262,8,888,1,210,52,32,400,144,2,4,1352,2,261,488,3,161,31,670,3,21,28,2,3,217,2,1891,11,539,727,55,265,454,1,1,69,1,1,1,4,212,1,26,1,1,1768,3,1741,272,102,3,214,16,1886,4,888,1,38,1009,4,1,213,16,1,4,215,9,1745,29,2,1880,116,3,888,1,38,3,176,322,176,5,21,28,2,1,635,2,215,9,2,2011,1,3,293,1607,217,3,224,1071,585,3,23,170,669,2,2012,106,3,35,1141,202,2,888,39,5,176,192,99,666,986,3,100,1093,142,5,18,1,165,10,95,1,2120,1,24,7,56,757,1,82,499,379,347,2,32,3,77,145,1,1,2,3,5,1,1068,169,8,102,3,198,143,138,105,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2183,1,1369,1,2184,1,2185,1,2186,1,2187,1,2188,8,178,993,105,73,840,1,1,1,4,184,62,1,1,18,252,595,138,267,362,121,44,31,4,112,21,246,1,1,1,1,1,1,1,2200,1,1646,1,1934,1,2201,1,1735,1,2199,1,1270,8,1252,942,1,1,6,1,1,1,2,71,2135,2,258,1949,9,154,39,1,1,59,35,573,362,350,7,184,62,1,1,823,621,516,2,2209,36,26,8,180,340,16,498,2,3,6,1,775,137,244,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,988,1,987,3,192,1,485,1,883,1,22,3,22,839,130,1,1061,1,1789,18,23,9,160,1,2,6,26,1,1,62,387,187,121,2,3,946,288,1,1,777,16,192,1,2,6,26,1,63,387,187,126,63,212,4,956,1,1,5,896,1333,1,1,1,3,184,1508,1,14,192,1,2,6,90,387,187,121,5,63,1172,1,6,3698,14,813,1,589,718,113,1,1,1,1,1,1,1,1,1,3,195,32,1,1,2244,1,1978,1,2245,35,388,18,74,198,327,1,1,61,116,82,52,5,2,3,2,221,13,38,266,69,2,286,21,1,1,1,1,1,1,1,1,1,1,1,1,7,189,502,1,569,93,15,506,8,184,43,844,620,1,1,515,51,22,53,1,178,296,142,384,319,31,104,325,100,33,118,43,88,3,4,2,36,1,1,1,11,23,9,159,10,54,3,33,357,226,117,1235,4,724,1269,271,1,1,54,8,32,122,38,1,1,2,93,576,3,192,4,669,7,153,881,1098,39,95,1,1,1,1047,5,222,825,7,14,1155,2,258,772,1,2269,1,2270,9,857,369,752,154,41,9,62,27,1,1,102,1,2273,13,420,258,327,2,311,7,5,272,266,349,33,24,1,2,73,31,1,2276,6,255,3,606,116,50,47,9,184,12,5,476,314,233,140,913,1,3,77,780,1422,9,1937,2,270,36,35,1,1,1,1,5,77,928,313,12,955,5,160,31,64,3,29,11,406,1531,2,308,2,37,1,1,1,1,1,1,77,1,1564,1,1718,1,2274,5,204,130,162,179,1577,3,291,695,3,2,1006,1245,2,160,127,5,192,1,2,32,1,16,406,14,646,498,38,218,117,1,1,308,5,35,3,2,1,1,7,1252,483,1,461,2,2,94,1,1921,1,2296,1,985,8,23,9,842,116,2,1305,1,1,5,1934,150,118,1,2,1,2300,1,2278,8,1072,1137,36,32,4,2,18,1,8,984,1,367,436,4,155,7,349,25,291,6,75,34,14,246,58,281,1,60,264,234,373,2,54,254,4,1,12,23,3,2,12,1,1,2,165,85,21,169,166,209,85,415,3,134,134,32,57,107,102,220,381,1,3,2,1,1,1,84,3,685,4,535,1,2308,12,528,16,510,1160,1,2,1,1,1,1,1,2,7,23,9,159,10,447,217,126,6,22,839,126,1,3,1318,5,678,328,312,928,5,6,192,3,32,1,1,633,5,1718,260,255,11,66,1,2311,1,1810,1,1226,1,2312,1,2055,18,678,327,46,267,7,4,1,221,13,38,335,290,21,9,1,16,39,1,2,2233,82,6,678,369,517,663,87,2,2,195,34,32,1006,48,14,2,1,1,194,52,7,239,38,3,145,188,106,165,19,17,6,2,1,23,40,1,1,1,1,1,1,1,1,1,6,21,28,2,1,634,2,9,23,1,8,32,6,12,37,864,1344,15,720,14,35,8,36,1,393,188,8,301,417,115,92,1,1,1,2331,6,1926,267,3,8,128,1,5,193,1,60,35,830,6,164,27,91,698,1024,330,8,178,993,105,73,723,1,118,1,3,154,1189,284,15,50,142,1,1,1,1,93,388,1,7,180,254,105,780,240,17,1573,201,194,236,26,3,3,8,91,1,1,1,1,1,1,1,1,1,2344,6,1171,105,73,723,119,1,11,180,476,734,2,12,138,25,778,1,1,1,7,19,135,30,10,64,31,401,2,214,16,5,883,298,113,39,215,3,164,20,7,10,192,3,688,665,64,100,509,128,1,2667,2,196,1431,3,883,450,215,7,195,688,665,164,509,128,1,3,1267,1,2,2,184,1508,1,1605,6,217,472,566,6,325,765,1,55,17,686,9,289,1,103,147,116,416,21,1,3,162,6,88,255,49,1,1,1947,1,2354,1,1607,32,232,59,47,4,324,58,25,112,125,3,1,2,13,1,324,649,14,91,167,13,13,10,12,2,4,50,1,1,1,1,1,1,1,2362,2,191,839,17,201,664,126,186,517,603,66,2169,1,78,51,1,1,344,55,504,367,1,2226,1,1129,1,1606,11,291,695,3,1,2,1,12,325,969,65,1,2,184,11,17,220,215,72,58,303,174,5,7,4,10,103,103,168,781,4,139,1,2,211,771,3,91,12,1583,4,178,2012,178,1,5,91,63,39,1150,284,4,185,2,508,1675,5,195,32,1,1,2142,1,2372,2,2373,1,2,212,28,1,2375,4,154,40,2,93,4,161,1451,764,2641,2,164,91,1,2377,2,165,48,1,56,2,1064,112,4,184,1428,80,3325,1,245,15,169,65,18,1,433,361,165,167,200,200,31,390,1,177,1,1,1599,4,184,1296,132,3405,2,2372,8,6,234,18,1127,200,231,569,4,7,1,3,6,1,873,1,97,1,2381,7,23,1106,424,59,770,2635,1,1,2383,1,2259,1,1692,1,2302,3,864,764,756,2,164,27,12,23,161,9,2,32,902,424,138,568,43,83,2633,8,1071,1,620,516,51,18,25,21,10,777,207,1,250,117,436,4,162,432,1,4,677,1525,1,2,8,154,39,1,1,32,27,35,1402,7,1072,238,382,517,36,32,81,4,670,7,696,1015,6,23,141,27,64,3,390,13,985,271,3,476,28,434,1,191,1,1,1,1,1,1,1250,6,221,1433,573,168,1,1,7,1742,656,1,1,1,1,1,1,2404,3,19,165,1280,9,166,46,5,7,839,458,829,48,7,7,154,30,9,1,33,62,1402,3,22,839,222,4,1171,1020,1,214,1,1335,6,187,71,407,199,1414,129,1,247,1,246,5,49,2,114,1609,567,3,122,84,970,2,2408,52,1,2409,1,243,11,670,7,33,663,981,56,1,1,1,1,1,13,691,1,66,61,1265,57,2,9,14,96,154,1,1,1,774,1,1584,1,2419,1,147,1,2420,1,1508,9,192,1,2,6,654,10,123,3,1430,15,391,131,1755,4,2,18,57,64,1,1,1,1,1,1,1,2,286,3283,2,2430,1180,9,232,55,490,8,28,1,538,614,155,5,193,2,32,1,1,31,372,34,660,498,373,2,286,22,1,1,3,5,29,1,1,2,2,1,1,10,127,1,1,1,1,1,1,1,1,1,1,1,2442,1,2436,1,1311,1,1048,1,388,1,2258,8,145,4,1077,761,145,18,14,17,2,637,711,1,2218,2,2443,1,4,1251,702,492,1,13,17,128,1,3,2,1,1749,232,14,16,8,276,1,17,678,205,122,1,1,287,24,7,5,3,215,54,266,382,1,5,193,1,1181,1,1774,1,2450,6,192,1,2,32,1,637,20,1005,275,38,12,205,29,94,3,51,6,217,43,206,1,63,203,1,1,1,1,1,1264,14,52,634,2,1,3,3,82,208,366,428,9,1,3,162,7,777,41,215,217,606,376,224,1,2457,2,195,670,17,678,315,12,1,48,216,48,7,3,2,234,663,19,5,7,200,1,2,154,135,17,77,26,1834,2,40,248,53,1,2,1,32,3,3,86,52,1,1,8,15,1156,105,73,723,1,118,1,5,897,493,152,4,21,3,160,4,94,19,184,11,791,82,198,4,48,284,3,87,531,30,6,58,4,4,58,80,1,4,224,809,217,630,3,192,3,670,2,678,651,6,2209,36,32,4,2,75,4,255,27,366,980,2,1278,4,2,77,26,4,492,186,506,139,1,287,2,1564,688,2,2465,1,2,691,1,3,1078,202,243,2,677,1399,3,402,1215,1,4,192,1333,10,932,2,1178,516,6,253,803,3,5,1404,1,7,19,135,30,10,1,94,625,12,1270,6,1,2,1,3,1,1,57,320,2,300,2,195,835,8,52,114,523,158,135,77,219,336,5,178,993,178,840,2,4,252,595,767,196,4,192,1,61,608,4,188,852,131,1042,7,221,325,365,1302,257,1,1,3,258,29,743,4,77,780,387,1035,7,321,14,157,13,679,139,279,2,1833,243,8,164,27,91,366,1,520,1304,1,8,160,31,33,425,384,217,630,595,2,649,529,3,192,3,667,11,219,264,682,120,37,5,54,1,129,965,1,5,1573,671,94,3,1,3,218,1136,521,2,184,1509,5,1294,337,347,500,1,4,1184,60,74,5,2,2076,224,2,191,64,4,192,670,731,53,2,777,575,11,204,131,1,4,62,100,5,62,568,801,542,2,154,1189,2,50,2194,2,19,843,11,327,96,123,33,75,416,110,2,388,474,38,2,2244,71,8,204,39,2,826,1,110,470,829,2,857,387,4,678,506,124,15,2,847,888,6,192,1,669,2,1,650,1,1184,3,1211,50,1090,2,254,608,4,159,32,91,894,1,1276,5,678,592,1212,1,1,5,7,1,3,4,2,3,207,1080,698,28,178,1,36,848,25,83,105,17,49,7,447,154,117,2,3,1,116,1,1,1,293,1,1,1,1,1,1,1,11,154,40,2,93,388,8,539,119,23,261,866,18,53,125,885,108,105,17,56,36,682,5,1,37,80,1,1,299,1,2,4,1276,109,682,43,3,193,2,34,1,2395,9,1657,63,180,103,491,1,1,1,1,1,2491,31,924,2,2,449,9,1,2,2,4,7,1,1,123,17,40,297,568,50,1,1,1,1,1,1,1,1,1,1,1,1,1,12,27,2,1,1,3,23,8,2,12,57,75,1,5,2487,1,25,1,1,5,161,701,1654,1,1,6,2443,1,75,1,1,1,7,21,28,115,21,6,67,2112,2,53,984,6,32,3,37,43,739,322,1,91,1,1945,1,1121,4,53,984,342,1144,1,1379,4,854,1032,178,460,2,1,2524,1,2525,1,1963,2,854,1670,3,564,1022,682,3,1,164,76,5,23,7,73,186,1397,5,53,113,871,796,693,2,56,927,16,27,1,2,2,1,1,1,38,13,4,14,11,1,76,38,635,12,1404,255,505,20,1,161,103,78,1,1,1,1,4,154,40,95,890,5,49,2,4,2477,1,15,27,1,2,2,2,1,22,33,1,24,1,76,22,17,634,26,145,1,3,2,1555,420,12,4,2,3,2,1,3,1,3,5,1,1,3,4,10,1,2,345,1,4,1,2535,1,2536,1,1153,1,2529,1,2537,9,49,2,1,1,2,1,629,1853,1,6,27,3,2,3,74,12,22,840,866,143,289,6,6,3,1,10,98,278,1,1,1,1,1,1,1,1,1,1,1,1,801,3,23,170,2,6,1657,59,4,774,1,3,21,928,449,10,4,4,7,1,1,123,57,297,568,50,3,2,2,1,1,4,40,1,1,2272,1,2554,1,2555,1,904,1,920,5,50,143,3,1461,59,19,920,1,7,459,1,3,4,7,1,1,123,57,297,618,3,5,46,3,1,1,1615,10,21,31,4,109,1,523,6,390,5,1468,5,1242,13,6,354,267,6,165,1,523,1,552,373,4,165,525,552,373,4,686,929,8,218,2,1242,373,5,1242,13,360,257,10,19,196,363,361,467,4,11,1,1,123,130,59,786,5,46,6,1,1,1,1,18,164,27,91,582,56,1,3,4,459,4,1,10,1,1,180,969,7,4,8,184,11,1358,52,87,1,566,2759,5,1071,1,533,960,1,6,1387,4,11,1,1,1095,4,19,135,40,95,4,1242,19,354,159,5,50,807,369,900,118,4,214,17,1233,1061,3,1343,250,34,1,2567,1,1294,1,1325,1,1602,10,184,66,1329,33,80,684,3,189,1,2448,13,164,70,16,2,785,342,200,385,414,1,189,2,1,1,2572,7,250,1329,173,627,189,1,4,2,75,89,16,145,1081,761,140,5,6,6,20,7,3,1,6,1,89,303,1,14,678,308,6,15,22,94,195,11,209,1,62,267,562,1180,3,61,123,1355,11,184,11,667,52,639,140,566,43,23,251,2442,4,98,2479,1,1,1,115,1,2578,6,28,4,3,18,3,59,12,1403,102,2,1,616,1,2,2,8,8,3,432,9,920,4,4,458,5,12,1,123,1054,8,57,10,4,8,27,9,21,6,8,1742,54,698,3,85,1,1,1,4,1742,844,1,1,3,32,3,80,9,1403,102,2,1,616,1,4,16,3,7,53,125,910,205,55,419,724,3,193,2,1148,8,928,467,8,1,123,57,915,12,5,256,24,2,366,328,3,53,2,2055,5,924,4,599,57,927,3,715,536,1195,1,2443,3,2589,1,1,1,2592,5,154,40,20,1129,284,12,145,4,1977,7,14,10,5,1,4,4,10,1,2,685,491,2,1071,1231,1,2283,1,2281,5,1226,766,601,1,1,1,2527,1,2596,1,2092,6,55,1,109,527,1229,676,8,1403,1,868,177,58,23,68,1,7,19,135,37,3,61,34,359,7,51,109,5,840,250,75,285,2,2409,191,2,864,1323,2,97,1958,5,1404,1045,81,68,1,2,254,1082,1,1404,1,2600,1,1298,1,1349,4,920,11,358,298,3,1270,72,622,3,211,2,27,3,1276,73,842,13,147,10,1,1245,102,3,479,138,20,6,17,412,21,8,154,2,3,5,118,582,116,196,4,184,59,2,827,4,52,1,3,1295,8,32,3,119,5,34,96,573,2,6,19,135,30,10,95,625,6,7,1,3,4,1,1,6,21,31,1,3,633,662,2,154,53,2,53,3,10,920,8,459,2,2,11,1,1,180,297,3,1226,906,42,4,710,358,1149,385,5,177,2,865,14,113,9,178,993,122,54,1,1,601,239,2,2,1403,102,9,178,993,122,20,1,33,1,1,1004,2,154,2,9,19,141,24,9,2,667,316,172,160,11,1226,177,102,344,138,141,4,1,22,21,2,9,145,7,1074,169,592,142,38,7,1,17,159,32,2,62,3,452,154,75,129,114,123,66,214,165,53,558,242,8,218,845,277,186,36,257,785,1,4,178,885,108,178,3,1343,284,866,5,18,1,145,29,669,6,211,30,9,732,88,974,4,49,2,1,633,3,1849,413,280,4,159,96,3,390,9,678,329,22,94,195,283,267,562,1180,9,579,491,196,55,219,499,1,4,562,1,1342,3,19,270,1175,3,928,474,125,3,1336,1271,2639,5,1277,2,1,3,381,2,154,10,2,1339,2,4,19,141,24,11,8,21,203,1155,3,581,505,140,1,22,293,8,20,19,20,42,18,4,40,28,8,5,13,28,54,408,129,185,603,4,681,1,22,161,31,1,7,1,661,3,74,239,165,284,744,2161,1,78,51,1,1,344,55,504,367,1,1285,1,2612,1,2613,1,1230,1,2441,1,627,22,35,126,31,1,7,1,661,3,313,165,284,744,2161,1,78,51,1,1,344,55,504,367,9,21,28,2,1,633,3,227,68,54,19,714,16,4,35,317,121,408,131,17,41,432,92,286,1,1,1,1,1,1,1,2621,1,790,5,159,47,442,332,50,5,734,881,999,6,2,18,192,1,7,1,661,3,74,1432,2161,1,78,51,1,1,344,55,504,367,2,663,420,5,159,96,3,390,328,9,2586,1,1,35,1,1,1,1,1,1,2629,1,2586,10,49,2,1,108,31,494,291,228,844,445,10,49,2,1,102,52,479,1,518,844,582,10,668,1048,913,2,1,1,1,1,1,1,7,927,6,1653,1,1,35,5,7,49,2,1,633,1,518,844,3,2629,7,1,3,2586,1,38,15,154,40,95,64,141,394,1,9,1,28,4,2,186,60,209,14,540,146,1123,2,133,694,1,1,1,1,1,1,1,1,14,103,19,84,50,392,216,113,3,50,304,10,1303,1,1,8,19,135,30,9,1,95,406,1114,2,1809,831,3,49,2,1249,3,179,888,1151,1,2650,2,1627,866,2,184,1625,2,122,1054,1,1223,7,19,175,52,1,1,41,1046,11,21,28,2,1,114,46,27,448,2,1,292,25,61,18,24,25,36,26,2,22,16,28,390,1,36,169,21,64,40,114,251,9,17,339,296,646,1,5,51,1,182,471,1948,2,214,822,3,1774,567,313,26,19,4,80,90,2,5,1,29,18,41,573,52,264,826,367,11,2150,1,78,51,1,1,344,55,504,367,16,1,20,28,2,1,114,48,17,9,447,1,1,1,5,287,51,4,154,40,88,897,5,24,109,33,523,1,1,1829,14,714,20,361,112,561,36,337,167,310,2,1,34,1,1,1,1772,1,2643,15,23,141,28,1,2,59,35,360,14,199,3,74,239,472,354,8,1872,786,1,1,1,1,1,1,14,23,141,28,1,2,59,35,359,214,3,313,472,44,310,4,691,23,493,597,5,193,2,59,35,573,3,231,457,7,1,2665,8,2639,3,1,2,1,16,4,1,2,256,392,8,192,1,7,1,661,3,478,1028,1,2668,2,194,95,6,193,2,53,41,573,602,7,231,455,9,57,932,270,715,5,154,40,88,7,890,3,24,109,557,12,23,169,1,2,59,35,573,3,313,472,44,310,1,2670,4,1872,786,2,1,5,49,2,1,633,491,1,1351,1,2671,7,575,1141,913,2,3,1,2,3,2586,38,4,3,983,826,2,4,1539,13,1036,84,5,1070,196,778,165,36,2,180,1216,2,248,41,2,686,9,2,1083,603,10,1093,1,1,897,13,668,1,1,1,1,11,336,675,54,73,109,1117,314,1,1,1,1,1,1597,7,888,43,1,1,1,165,461,2,179,888,14,192,1,1,1,1,666,3,49,205,10,48,1,332,1173,39,154,26,14,10,85,599,1,9,22,1,3,2,1,1,3,1,1,1,165,20,1,3,56,2,1,1,213,1,13,129,13,436,600,96,1,1,1,1,1,1,1588,1,1552,5,1539,13,48,988,84,2,874,1816,6,1178,332,87,53,1033,8,3,1539,1049,84,12,180,744,2,2,461,2,3,2,1,5,1,142,7,206,1036,102,271,267,780,4,8,1615,157,100,771,17,2,30,1,1,2662,16,180,740,4,2,2,461,2,2,1,1,1,1,2,3,1,1,4,1070,1,1,972,6,62,152,1086,225,1169,1,4,21,28,117,46,8,62,648,632,538,196,113,505,2,3,17,33,1612,1,2493,2,159,5,4,184,10,60,1320,4,1809,2,828,5,5,192,1,1,720,733,5,77,1244,12,314,393,4,734,881,713,2,2,159,489,6,194,2,58,35,830,508,6,184,43,27,1320,117,2,3,23,161,11,1,2341,1,2697,1,2587,4,212,2256,140,90,1,2699,6,1339,1,1,1359,1,1,4,2703,1,1,1,1,2707,1,2396,4,193,1150,284,866,197,295,1,4,10,9,1,6,2,4,6,5,7,6,8,4,4,12,8,3,1,5,3,9,3,1,3,4,2,2,7,7,12,2,3,6,2,2,15,14,6,7,6,2,9,7,12,13,1,6,4,13,27,6,2,19,1,2,13,227,69,24,36,2,2,2,1,3,3,2,92,5,125,247,208,48,810,43,105,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1514,1,950,1,383,1,2827,1,2828,1,1065,1,2713,1,2766,16,21,28,2,1,114,19,500,3,1,1,4,1,288,122,1265,459,9,21,28,2,1,636,6,1,410,687,33,190,524,1,18,1,8,7,5,5,3,7,2,19,3,26,10,3,6,1,252,696,218,231,26,68,326,174,1,1,1,1,1,1,1,2837,1,1056,1,2838,1,2839,1,916,1,1370,1,2840,1,2841,2,663,79,4,154,2,35,16,2,22,1061,3,49,2,1,3,734,37,38,4,385,269,963,1,6,102,105,74,699,307,698,5,1339,1,1,1,622,5,21,28,2,1,931,6,24,44,32,10,18,4,1,2842,4,685,190,349,1428,1,1787,23,373,103,60,1,77,93,315,226,69,463,196,867,1,1,1,1,1,1,1,1,1,1,1,12,373,103,60,1,485,2,952,798,69,4,2,2,3,1022,46,1787,7,21,28,2,1,114,523,1,2,24,104,11,734,464,172,365,42,103,976,1,1,1,1,1,875,1,2861,6,68,35,7,8,21,75,2,103,111,5,59,3,6,1768,1026,16,220,5,54,429,372,273,168,337,609,118,278,1,1,1,1,1,17,159,5,27,16,48,1,2,23,6,361,216,10,1,105,50,146,339,14,293,8,20,19,71,37,44,8,5,13,7,2,19,54,3,49,2,639,2,1,132,1,239,7,221,68,96,120,108,6,4,7,80,19,38,3,71,2,28,2,224,1071,14,291,695,3,3,3540,1,78,51,1,1,344,55,504,367,26,186,667,5,2,221,211,61,381,2,50,14,118,951,1,1,1,1,1,1,1,1,1,1,1,1,1,11,63,40,56,5,27,64,1,2,24,366,2003,4,184,10,60,608,4,234,1345,1074,230,8,559,617,1708,1,1,1,1,1,1,2885,14,18,1,277,158,85,478,304,105,614,1,1,1,71,776,5,68,35,108,1,27,26,166,49,1,3,1,3,3,464,906,373,31,214,677,1,1,1,1,1,1,1,1,1,1,1,1,1,9,103,61,36,1,29,26,25,2090,504,1,2875,28,192,1,7,1,144,109,11,36,45,33,5,281,485,1021,534,1,1,1625,1,78,51,1,1,344,55,504,365,2,17,320,134,11,2,44,3,432,70,305,16,1,702,72,634,36,120,6,4,156,783,93,1877,14,791,418,549,1152,1622,1,78,51,1,1,344,55,504,367,1,2911,7,282,366,689,1,294,480,187,5,21,31,114,523,1,2,1035,1877,5,23,183,26,49,6,1,1034,13,686,216,61,98,136,426,1270,20,1,1,1,1,1,4,648,1,14,276,3,256,1259,1192,6,192,1,2,667,3,379,1,125,4,19,174,96,1046,16,494,170,145,89,1,32,1,1,1,24,17,320,667,957,1,1,3,194,985,156,4,35,157,673,313,10,197,2,31,863,772,127,683,200,47,1,15,379,87,35,66,12,5,72,235,174,1613,114,115,17,1,1,23,18,1,229,48,44,114,558,5,304,110,180,425,1,3,3,437,291,119,15,22,1,74,1338,3,68,50,21,2,1,102,3,59,9,1768,30,178,3,34,1,2,1,1,2,1,1,129,231,5,91,178,210,458,70,373,74,29,1,141,676,1,8,3,27,1,1,6,194,1,94,893,200,630,9,23,74,57,39,1,668,257,10,49,3,211,1,27,3,62,6,1768,31,215,1,3,1,2,1,361,5,24,6,61,178,203,6,1,222,236,70,330,43,74,171,676,1,8,3,28,1,1,1,1,1,1238,1,2935,1,697,21,159,5,27,1,1,39,23,1,2,23,6,361,216,1,9,40,25,91,146,339,470,3,232,49,1704,21,19,165,8,1,2,53,41,573,3,2071,1,1595,1,78,51,1,1,344,55,504,367,8,2193,11,734,1,1,1,1,1,9,159,97,2,22,584,1339,4,737,1,5,2209,36,701,1,1,6,858,876,52,137,953,1,3,1709,1166,74,5,678,180,33,1473,586,9,103,57,31,28,39,24,166,35,44,9,440,119,1760,5,627,1,1,1,1,1,2956,1,2952,1,423,1,2324,3,282,2306,369,2,875,2011,1,2886,1,2944,1,2958,1,2959,1,1757,1,2873,18,1711,280,893,1,2,1,1,71,1,1,1,1,1,1,1,1,1,1,1,2971,1,1286,1,92,1,1078,1,2972,1,173,1,1165,1,1587,15,23,170,1,1,94,38,199,336,52,189,16,216,669,378,524,3,122,563,491,4,192,66,390,217,11,666,125,64,354,57,1644,63,1,1,1,1,1,1309,1,2635,1,2271,1,2603,16,454,85,531,242,9,16,1,192,56,454,1,3,68,249,242,375,1,2979,1,1179,1,2980,1,134,9,184,9,2,35,18,41,573,316,157,3,1182,140,323,3,68,31,19,21,220,4,2,632,164,46,227,532,194,349,522,6,2,1,3,77,1,1,1,1,1,13,219,149,115,42,117,506,8,81,274,311,542,623,1,5,190,560,1915,324,1,3,68,42,22,11,190,552,78,9,378,1122,546,116,1,1,1,1,1969,9,19,993,465,134,426,46,921,1,1335,4,1222,1,1,294,12,192,202,471,67,2,24,136,2,82,419,395,685,4,279,369,873,1474,1,2996,1,2997,1,2998,1,2999,1,3000,14,394,100,238,20,1,45,2,19,69,10,33,1,1,25,3,255,1,2,6,192,1,2,34,1854,921,10,195,34,1382,426,964,1,1,1,1,1,2,1548,43,6,847,913,1240,7,1,1,11,103,88,1,1,65,604,2,1,10,640,1495,5,847,507,402,105,1147,4,258,606,651,1495,8,192,1,36,92,541,3,398,731,11,305,22,58,3,66,65,20,115,565,822,970,5,291,351,36,923,1410,7,2861,126,25,1,1,1,1,1,1022,4,21,28,117,524,7,1235,286,582,1,540,351,22,8,1248,549,1195,26,1,1,1,1,1,3023,3,1334,168,1522,4,166,12,511,1280,4,2193,3,8,129,6,184,10,60,35,573,712,5,215,2,2,1307,1365,6,221,313,2491,1,1,1,4,888,43,2,627,7,1093,1,1,628,269,681,4,5,336,675,127,1543,1,2,1342,168,4,1266,43,900,36,4,1250,483,28,160,4,2467,396,4,162,1,1081,2,184,678,3,221,164,2645,1,1586,3,1292,1583,4,3,212,1091,1301,3,686,375,562,3,256,392,867,4,184,11,59,608,3,1,211,27,9,215,4,4,1,827,475,301,777,287,7,194,2,85,8,1240,483,174,5,173,905,235,1658,1,9,204,715,1,1,10,249,2,408,1441,3,235,2352,445,6,102,105,74,1006,53,645,27,23,3,128,7,31,1,1,1,1,4,1,26,1,1,633,3,49,77,128,10,48,1,85,741,367,11,651,58,176,45,80,9,11,19,18,2,25,1,4,12,1,43,11,7,11,5,2,8,1,1,8,5,2,17,5,8,1,8,9,19,6,10,10,1,11,1,269,68,186,1,1,109,75,1155,133,1,202,221,1,1,1,1,1,1,1,1,14,231,455,2,4,3,392,265,332,5,265,94,150,845,1,1,684,21,164,28,1,39,26,22,368,1,16,27,85,48,39,11,101,107,432,298,737,157,338,6,689,344,42,163,4,599,1,1814,9,103,89,1,37,561,54,17,3,398,8,160,4,27,64,1,2,390,328,100,209,42,441,22,11,2,5,3,5,4,3,3,2,20,2,3,2,21,87,88,107,2,1,2,3,1,95,3,2,3,1,1,1,1,3,6,3,39,2,2,1,98,325,1,12,85,15,59,1,7,1,6,50,3,224,95,382,2,36,177,1,1,155,1,52,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1924,1,976,1,730,1,715,1,2644,1,1944,1,1235,1,3081,1,1862,1,3082,1,2303,1,3083,1,1869,11,155,510,106,304,118,105,755,31,1000,1,1,1,188,1,2189,6,192,9,664,312,1,85,41,321,51,11,1,51,32,38,54,1,7,17,5,354,31,38,2,3,3,4,2,341,230,14,384,42,692,26,6,164,1,161,1,1,1,1,1,1,1,1,1,1244,4,192,673,312,1,63,394,64,18,18,34,360,1,3,6,1,3,7,18,4,1,1,1,10,9,3,2,1,3,1,55,1,80,1,290,8,12,149,1,15,1377,131,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,899,1,1194,1,511,1,3124,1,895,1,3125,1,902,9,255,3,22,368,216,75,37,2,2148,7,192,1,2,5,29,633,1509,1,1770,7,927,4,1,1,11,74,2109,12,18,1,286,149,85,531,251,719,1,1,2,70,3,917,1088,1123,1,3129,6,18,1,520,782,719,1,5,192,9,664,126,186,13,1072,479,1,387,313,878,1,1,1,1,1,1,1,1,3138,1,3139,1,2986,2,2532,1,1,1504,9,19,173,1,7,662,3,313,157,1036,24,494,125,38,252,18,4,29,58,1,3,388,583,2,683,3,245,157,14,23,20,1,1,1,1,7,1872,786,3,2,463,19,1,6,21,28,2,1,76,855,1,3147,1,734,6,192,1,669,3,313,1855,24,244,128,33,23,139,12,5,87,339,292,142,10,29,102,1123,75,223,24,118,1,1,1,1,1,3,192,38,635,21,494,85,5,54,254,7,3,7,20,30,15,44,1724,188,22,131,14,1,13,9,2,1,528,6,689,395,1,3,2,526,1,1085,1,1086,1,1222,1,1518,7,35,157,9,664,312,1,1499,11,18,1,135,92,1,1,34,897,300,1,148,17,24,2,32,3,16,11,1,4,3,7,18,12,10,23,65,458,1254,43,209,488,38,45,3,10,393,3,2,57,1,4,1,5,94,325,4,93,12,63,9,3,2,53,188,515,37,179,8,147,4,25,27,1,4,7,4,11,4,76,1,1,1,1,1016,1,2195,27,23,80,51,5,1,4,28,1,2,5,1,26,31,31,359,123,20,63,8,3,203,275,303,45,2,678,787,9,18,1,227,1,1,822,974,563,2639,6,21,30,1,114,523,1,1,3159,28,224,111,131,163,269,154,4,105,626,33,7,2,384,591,90,266,1,1,1,1,1,1,1,1,1,1,1,1,1,2400,19,18,1,185,85,116,242,27,396,384,7,25,210,348,746,53,330,1,1,1,11,24,69,7,14,8,4,7,33,45,478,1,18,178,911,122,140,488,54,460,136,1,178,3,28,478,1,1,1,1,1,11,154,38,1,7,1,29,59,576,478,284,744,5,19,165,11,9,978,7,204,2586,53,330,1,1,8,7,1067,22,1897,195,3,1,1,1,977,12,154,38,1,1,63,605,3,136,2,732,519,605,23,476,59,2,61,15,6,35,368,46,49,44,156,503,156,299,459,40,30,39,4,273,67,1,4,980,50,304,1313,6,19,142,31,1,669,3,28,476,59,84,63,15,10,410,74,57,489,123,116,758,40,70,3,6,142,20,140,15,19,1,1,1,1,1,1,4,695,49,940,5,6,164,116,368,94,773,1192,9,201,644,84,154,2113,1,1,1,1,4,51,1,636,295,14,23,1,34,19,11,1,7,7,21,4,5,10,71,17,43,692,8,147,12,28,97,93,49,60,5,13,4,2,39,9,1,2,94,431,14,58,1,3,1,52,282,154,695,2,22,86,45,1,1,1,1,1,1,1,1,1,1,1,9,232,55,378,106,74,16,169,146,2037,1,939,18,51,638,8,12,364,2,7,6,147,113,455,9,27,23,59,29,915,317,11,684,8,3,192,195,88,85,557,1,27,357,5,18,1,435,616,974,18,682,103,8,39,538,1466,179,174,1,1,1,1,1,1,19,1,1,1,1,2109,5,51,1,160,475,295,7,166,817,54,13,13,14,5,10,579,5,494,4,57,1767,18,6,222,66,9,546,33,5,94,1014,664,551,17,6,2,159,97,2,678,302,3,51,1,637,6,190,507,551,105,412,890,3,287,743,304,13,300,298,49,33,337,679,864,616,43,1,1,1,1,6,103,80,48,521,600,1511,8,194,61,2,1,390,333,22,2221,13,286,719,1,1,318,5,538,378,5,179,1139,41,2322,7,19,173,1,7,662,3,1506,26,190,499,4,2,2,30,25,25,110,146,52,1,19,86,3,13,41,3,103,330,260,700,351,22,46,92,8,684,551,116,462,26,24,81,700,11,135,122,24,5,485,210,22,27,2539,872,1491,3,771,14,60,2,187,19,16,192,8,1,790,186,1194,2161,1,78,51,1,1,344,55,504,367,12,286,5,695,3,1,2,1,14,311,550,1357,344,5,771,83,122,733,1517,4,156,35,748,93,1,1028,14,201,664,126,186,3355,1,78,51,1,1,344,55,504,367,5,291,695,3,4,2232,6,742,10,38,19,20,270,19,26,128,38,1,7,1,26,1,20,34,580,3,126,128,60,1192,11,2,649,7,61,30,12,111,17,752,2244,18,847,339,5,19,38,13,87,438,14,59,63,183,943,4,156,3,17,1,12,159,5,29,62,1,2,390,213,3,11,105,196,2,1204,2026,2,154,39,2,693,1170,1,2874,1,2995,1,886,4,164,68,26,606,7,192,1,37,27,534,74,2168,1,1009,1,1765,1,1960,8,1833,88,23,405,177,6,1,698,1,3232,5,517,2711,5,1,1,2,164,94,5,192,1,672,614,1,7,1033,702,23,164,277,1037,1,1,1252,9,103,88,1,1,65,31,349,224,3,7,32,71,111,68,582,73,327,3,21,28,3,6,714,30,33,42,388,561,1,280,2,103,108,5,178,5,2709,91,255,3,207,773,307,7,253,2400,230,9,91,256,1,7,23,169,1,61,660,1090,378,4,103,51,10,816,9,709,373,153,113,455,36,1,81,944,12,289,203,13,632,24,152,612,684,2,178,10,442,13,887,299,62,100,464,50,243,92,155,696,159,35,1,11,159,5,92,2,390,15,201,75,41,1727,238,5,79,33,573,530,621,665,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,17,2,5,2,3,3,11,5,2,6,1,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,46,2,1,1,1,48,19,26,8,12,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,22,3,12,105,11,25,39,6,8,1,1,1,38,8,50,2,29,21,73,35,1,4,1,1,1,1,1,1,1,1,1,52,1,1,2,3,50,7,5,33,42,47,3,2,2,1,2,2,3,1,1,2,2,3,2,1,3,4,3,2,3,4,4,2,2,3,1,1,20,1,2,24,11,3,8,9,1,2,15,8,14,54,34,10,9,3,1,1,1,1,1,2,19,4,14,19,1,1,59,2,5,2,1,2,1,27,20,43,10,5,2,4,1,1,1,1,1,1,2,27,2,11,93,26,32,87,71,75,2,1,1,1,1,30,2,1,16,1,1,11,31,1,1,1,1,1,1,9,10,1,1,1,5,20,2,4,97,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,3,14,1,15,21,1,7,1,1,1,1,1,1,1,2,3,1,1,1,1,18,48,4,2,30,5,7,2,8,6,2,1,15,32,2,9,2,3,1,10,1,1,1,10,1,10,2,19,2,2,1,11,1,1,8,8,2,2,2,1,1,1,13,2,1,1,1,1,1,1,1,1,1,14,1,3,43,2,13,97,5,2,1,1,1,2,1,1,1,20,6,22,34,1,1,1,1,1,1,1,1,1,1,1,5,18,4,6,4,4,3,121,1,7,94,24,70,1,2,12,55,1,1,2,1,1,10,22,10,1,12,1,1,12,14,56,37,35,3,2,15,64,55,65,5,1,1,6,56,34,1,14,8,51,1,1,1,9,21,1,5,23,23,1,5,8,5,1,1,1,1,1,14,2,17,23,23,20,3,3,40,89,21,49,5,9,17,13,9,6,29,1,2,6,14,2,44,5,12,17,5,6,8,9,2,1,1,1,1,1,8,6,3,1,13,11,9,4,3,5,18,10,2,10,1,1,16,15,7,1,1,2,4,5,3,53,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,4,186,1428,146,1247,19,181,7,347,323,25,15,77,81,55,50,659,149,431,280,124,90,8,286,57,1,3246,4,18,1,1051,974,8,734,241,888,7,988,159,57,173,9,154,38,1,1,38,55,2,565,8,14,657,211,91,1,1035,957,131,14,23,20,1,1,2,104,2,689,1,14,190,501,23,16,4,241,58,53,121,552,28,449,385,628,4,1033,217,45,585,5,50,24,1613,1563,1,3,133,31,2023,10,353,93,46,13,353,279,613,861,184,240,3,693,157,2402,5,22,749,75,15,2220,7,184,11,32,5,22,1437,2,1,3134,11,184,61,1,1,2034,2,125,1,51,793,1,2,32,1005,1,1634,10,184,59,2,676,11,1,138,1,109,375,5,154,94,34,7,890,2,164,28,4,1210,51,87,438,1,1381,4,1869,331,1,1054,3,192,670,3,8,1093,1,1,897,681,1,2,1,10,336,675,54,73,109,1431,1,2,1,244,6,161,31,1,1,1,667,7,780,13,396,64,100,509,1216,5,154,30,11,6,661,3,888,43,2,3,258,390,216,3,293,199,525,2,2254,605,1,476,7,183,1379,1329,1,91,273,1,3,1077,538,267,6,692,52,8,1,334,265,3,184,998,527,9,216,1,841,459,4,1,2,2,1732,1,1556,3,203,1,1097,7,654,468,59,3,137,274,445,7,19,135,12,18,506,172,822,9,166,523,395,1,3,136,289,5,98,10,164,28,1,1,2,668,1,49,205,59,12,153,46,721,11,1,1,1,462,237,24,4,870,5,184,59,2,826,1,10,166,523,395,1,3,78,185,265,223,1420,7,178,1173,488,54,460,825,2,5,154,39,1,1,94,9,184,11,8,1,716,221,39,2,119,5,192,1,1,1,667,7,1080,1,3,1,5,76,450,2,159,818,3,178,1661,832,5,154,38,1,96,576,7,204,259,137,289,31,369,242,5,230,3,681,264,351,7,235,311,385,1,1655,445,228,3,184,70,1320,4,250,2129,189,1,1,2453,1,3261,6,919,1,11,77,112,62,5,49,2,1,114,524,8,887,241,82,602,1234,159,3,2,3,102,878,50,2,1819,786,3,980,196,158,5,19,174,1,95,573,7,21,28,117,47,477,554,54,8,1277,2,1,3,651,142,99,125,5,102,105,74,1006,698,6,178,866,127,122,54,1,1,1279,16,23,1,2,35,1,3,14,2,2,4,13,8,20,5,904,1487,39,221,316,1106,576,181,769,3,90,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3294,1,3168,1,2213,1,3295,41,23,3,74,35,19,5,25,7,1,1,1,1,5,27,1,1,26,3,17,13,1,576,49,422,355,2,311,222,145,2070,91,1,78,51,1,1,344,55,504,364,3,4,211,2,37,40,23,706,1,142,238,152,1,540,1,1,1514,1,1,1,1,1,1,1,1,1,1,1,1,1,3,213,37,40,42,706,1,142,4,336,50,1,1,539,1,1,1068,447,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1861,1,3328,1,3309,1,2853,12,135,24,35,61,1,2,17,12,1,360,596,3197,22,201,85,705,15,1,318,543,378,5,1078,240,963,1,78,51,1,1,344,55,504,365,2,1,1244,10,1819,184,602,725,1,1,1,1,1,1,8,135,24,35,64,17,13,956,3197,20,201,790,15,1,318,543,378,5,1078,1203,1,78,51,1,1,344,55,504,365,2,4,20,1,192,77,17,216,3,273,188,251,109,12,10,1,78,120,265,872,504,360,75,1,11,184,7,1,1,2,32,62,360,216,398,428,7,184,8,1,2,454,216,398,4,1336,200,467,2,39,200,21,23,94,2,10,27,28,32,15,56,29,9,9,230,67,411,35,153,24,11,99,65,92,485,52,92,231,215,213,188,112,9,1,1,1,1,1,1,1,3346,1,456,3,164,49,77,1,133,6,166,12,40,845,198,525,4,154,40,95,1311,11,699,8,3,143,230,659,39,1069,455,5,18,1,1211,1,1785,14,22,10,103,24,35,61,3,17,7,5,1,576,472,3105,4,166,749,148,161,4,154,40,95,1404,10,663,44,3,143,358,569,1,1069,478,19,1,1803,12,35,65,26,9,24,32,67,24,428,466,194,3071,3,184,62,1,3,24,76,33,3,166,884,13,6,23,169,1,2,1068,4668,7,1298,38,270,30,367,2,1025,19,221,82,37,10,36,25,3,23,15,40,8,583,502,642,168,635,314,4,2583,1,1060,1,3349,10,135,24,35,64,17,12,1,360,596,3197,16,221,119,97,15,40,8,4,33,1048,234,408,168,635,233,81,6,10,188,870,2,1,6,19,627,1189,30,419,7,255,3,390,216,219,252,2014,19,135,24,5,30,1,60,3,17,1,11,1,360,1,215,136,83,161,277,2920,3,24,55,21,26,706,1,179,1,88,112,39,115,539,1,1,81,987,19,5,369,54,1,4,1,1,1,2,1,13,31,26,3193,160,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3215,1,1372,1,3158,18,23,3,128,30,8,1,1,1,32,1,61,359,217,398,428,2,311,3927,15,217,2,461,251,121,28,446,578,1233,41,1,1,1,1,1,7,164,20,7,4,32,1464,2,5,192,1,2,670,398,11,852,446,38,300,367,2,627,707,2,43,1,7,221,316,2493,234,15,64,1,6,192,1444,367,2,627,753,5,221,2809,249,64,1,8,49,111,4,27,22,45,24,3104,13,23,3,158,8,1,2,26,33,4,779,1993,356,2545,6,21,28,2321,533,15,469,4,61,39,549,434,3,258,390,17,5,164,29,36,635,2169,5,184,193,764,192,648,18,244,118,15,28,665,366,15,4,4,1,3,12,5,6,558,777,567,1,3,49,162,2,16,216,39,3,77,202,125,375,24,262,1065,10,2,862,10,59,1,21,135,24,5,20,9,1,1,60,3,17,7,7,359,1,14,201,219,608,1342,357,1051,5,221,826,1883,346,7,6,23,131,39,2,719,1090,15,316,95,3,123,57,302,1,420,4,719,190,1161,1,1,1,2,191,91,4,227,27,1437,2,1,294,7,221,316,1282,581,863,23,44,4,184,9,2,94,3,230,632,2533,2,896,2496,6,176,975,466,221,243,1315,4,159,99,29,1,14,263,12,719,2335,1203,1,78,51,1,1,344,55,504,367,3,61,39,8,5,1866,840,309,382,1,12,275,3054,1203,1,78,51,1,1,344,55,504,367,5,279,425,379,287,151,3,159,97,2,14,268,727,2334,1203,1,78,51,1,1,344,55,504,365,2,26,26,166,1,2,5,48,41,573,317,84,35,287,694,92,659,1502,1,78,51,1,1,344,55,504,364,3,10,185,507,3,928,747,533,484,12,1,1,1,2388,1,189,7,164,20,465,16,418,896,1423,1,3401,1,2370,1,3399,4,184,44,3121,54,1,2112,1,227,1,392,3,24,84,25,19,452,47,544,6,393,606,166,3,1055,59,73,1,1,1,1,1,1,1,1,1,3338,1,1043,7,154,38,1,1,1,94,1404,10,22,113,140,1,372,352,336,550,178,2377,11,244,161,1031,13,2,4,5,3,2,10,11,2,49,1574,4,159,780,396,2055,8,135,24,96,3,17,5,7,4154,13,193,3136,1203,1,78,51,1,1,344,55,504,365,2,7,1368,4,982,57,747,57,198,10,184,8,1,1,1,94,360,434,610,689,9,221,114,209,500,926,428,864,10,142,7,706,143,234,4,692,1464,63,1,3033,5,164,94,390,216,1843,4,184,11,32,1,7,293,23,24,1271,426,868,510,4,293,23,130,134,1,316,6,221,139,962,1288,736,70,5,225,1554,325,1313,1,1,2005,3,184,64,823,4,91,12,130,1394,4,791,471,2157,1,7,181,510,1077,201,228,216,596,4,220,484,632,2085,4,184,43,1464,2,6,166,522,159,410,2165,1,7,77,58,56,64,3,17,4166,9,785,67,446,444,537,1031,20,94,1,2,3426,1,3,1141,840,1447,4,21,28,636,298,1,3019,1,3429,5,23,136,34,63,981,12,3266,6,1,2,4,3,3,127,18,1,1,1,3,1608,1826,1,2,164,700,9,23,3,167,34,1326,138,313,378,2636,5,411,114,1,1094,856,7,128,1841,31,222,711,503,1,2,1191,13,2,258,407,4,23,170,2,1809,6,100,35,59,61,26,4160,1,122,42,166,10,2,1,2,2,21,16,115,67,105,37,67,8,28,390,7,1,13,3,2,78,30,122,1,9,12,207,95,96,120,5,132,11,2,127,595,189,544,1,1,1,15,23,3,128,30,8,1,1,1,32,1,61,360,216,828,1697,3,20,1,28,23,187,1150,24,1,6,507,385,128,23,682,97,3,168,9,43,29,1,1,1,1,1,1,1,5,677,14,13,631,433,1,3421,1,3262,1,1929,8,293,47,52,1219,426,723,655,35,12,61,39,35,24,35,64,17,1,11,1,712,3441,6,335,1,725,562,765,1063,4,159,490,290,2451,7,135,140,1,724,2452,1,988,1,2246,2,268,727,2,277,724,2,278,724,2,274,725,2,263,731,2,271,726,2,273,725,1,3329,1,377,1,1141,1,3226,5,20,1,40,7,32,11,1372,1821,161,9,11,6,74,1,1,1,1,4,184,8,1,2,15,221,156,9,19,47,40,8,5,793,287,642,375,428,233,77,2,213,37,4,1058,2,7,1865,7,135,24,99,17,13,360,3793,17,178,45,1,1070,46,117,376,92,185,186,308,4,831,20,1,1,1,3,1184,60,79,1,1068,1,2398,6,220,663,1466,545,386,183,3,258,1257,171,4,678,506,139,279,2,791,2629,2,525,1951,7,166,12,1045,1,70,537,1297,1,1182,1,1651,2,1083,4,6,120,6,1118,65,12,719,7,688,227,146,2,106,146,1073,4,1369,511,518,1015,4,194,1,94,830,3,931,189,62,2,1139,242,4,1369,3,508,1533,3,23,171,1810,4,1120,62,1697,585,2,207,1080,2,19,270,2,164,49,5,853,2348,115,7,5,6,87,27,6,6,1050,2289,1,3466,19,217,2,2,316,143,26,225,116,5,474,293,581,530,100,233,1,12,61,7,5,221,672,2137,234,82,8,1,517,413,358,33,298,857,990,4,156,74,684,2554,1,1289,4,221,313,2496,439,5,537,1282,1511,3,2,5,194,2,666,52,205,8,931,1,1,187,1,2,147,2200,6,920,11,2,334,1,2,6,87,27,12,129,921,2289,5,504,2758,1,1,58,4,340,842,1294,429,9,296,206,5,40,635,469,1,828,991,3,218,1043,525,3,194,95,1311,2,191,673,8,1250,483,81,107,1280,271,1,1,3,164,49,69,2,2605,729,7,23,170,1,1,94,625,205,4,92,72,1122,2176,4,165,46,30,9,13,619,1200,581,772,90,2,4,12,1,12,29,8,5,6,192,1,1,1,94,1404,1,1981,2,1279,1,2,1562,1913,2,289,1311,5,281,6,1677,644,868,1,2175,1,3462,16,18,1,229,157,49,23,55,47,364,127,366,18,43,114,426,7,14,24,37,18,8,4,9,8,6,8,8,3,1,1,4306,5,24,37,30,9,22,3,2619,760,98,5,26,128,39,1,1,1,360,1,1249,7,23,3,128,39,1,1,94,5,184,11,32,62,1402,1,3379,7,192,1,2,667,3,398,35,5,184,8,3,670,398,1,1126,5,184,8,1,2,1068,5,184,8,3,94,794,1,2227,1,1087,5,23,3,167,2,94,1,2390,3,193,2,94,1,3009,1,735,2,204,978,6,184,8,1,2,454,614,12,192,1,456,136,80,398,35,444,263,274,751,300,8,785,67,411,35,444,537,751,300,4,192,1,2,94,6,184,8,1,2,670,1140,1,3243,1,3478,1,3479,1,709,2,184,998,1,3480,1,3481,1,3482,1,3483,4,193,2,94,974,4,785,513,444,1288,1,1882,1,3484,1,1915,5,51,1,114,523,1,15,23,1,37,6,9,3,8,4,9,11,11,8,5,848,3458,6,23,38,15,3,21,22,20,23,131,40,95,4,3,7,191,4,73,317,39,4,2,85,102,1,58,375,6,5,21,28,2,1,638,10,23,1,37,6,9,3,12,9,22,861,4,23,56,21,883,10,853,86,302,2069,6,7,5,19,71,67,1,1761,1,1382,1,3486,5,192,1,1,1,1810,6,21,28,2,1,114,524,8,23,1,37,30,9,22,8,853,3,61,39,30,17,849,1,237,692,84,19,508,484,121,248,66,17,1,25,30,36,66,16,100,30,5,24,5,27,3,64,24,366,333,22,80,93,110,3155,5,293,2063,404,655,72,2,258,390,3,193,36,2804,3,1141,192,648,15,23,225,41,7,264,1,10,83,363,105,432,46,102,1064,46,6,21,28,2,1,634,375,2,23,77,2,853,2470,6,164,91,3,390,15,2825,4,165,48,27,10,9,710,143,230,158,2082,5,2,19,137,5,22,39,39,35,4306,2,688,1,6,707,3,143,230,1767,478,6,1191,57,1605,390,235,1,2,164,2543,7,192,1,7,662,3,398,1108,4,19,560,491,974,2,687,295,9,217,2,825,19,98,365,294,455,1062,3,192,673,398,12,420,126,11,33,673,35,227,754,751,309,2,43,6,338,110,98,11,33,2227,3,697,551,1995,8,699,8,146,221,1776,460,6,7,4,87,24,177,3165,8,993,12,1,312,7,5,916,5,2,1033,217,2,2837,652,6,537,1282,581,205,725,5,4,1249,1,630,1549,4,654,402,181,2253,1,3491,1,483,1,3485,3,100,35,4306,7,192,3,1441,367,2,627,753,5,221,2809,313,1,4,7,49,2,109,4,526,5,659,15,61,103,29,2,63,391,201,37,96,94,277,161,264,1095,3057,3,1167,184,2141,4,3170,96,65,132,7,18,1,229,822,374,10,590,4,114,19,33,523,6,2621,398,474,1,1,1,5,23,170,96,184,1081,4,164,94,407,418,1,1805,1,1954,8,3019,474,1,2,1,1,1,1,6,1241,1610,650,1,1,1,1,2399,6,23,170,2,94,1404,311,7,256,37,90,762,1894,466,1,5,648,1,14,420,438,4,22,78,22,858,10,706,1,13,133,336,542,51,1528,18,19,10,91,9,35,56,2,2,63,24,7,4152,2,2005,1380,4,887,467,377,1143,2,193,96,4,192,1,669,3,5,1461,1285,80,681,1,3,91,75,524,37,697,2,21,127,39,1,88,58,54,39,65,16,28,7,6,1,1,6,1,4,90,3,417,8,78,4,54,32,405,38,605,248,74,5,5,182,1,1,3511,1,1840,12,26,128,30,8,1,2,32,1,61,576,398,430,7,22,39,74,948,659,1770,929,1,3402,13,688,165,210,178,1,577,579,207,710,8,10,2,178,11,23,74,96,1,95,365,384,33,51,432,139,2,288,360,18,193,8,90,574,10,114,2,1195,2346,1,78,51,1,1,344,55,504,367,4,1241,2074,20,179,3,23,1982,1510,8,654,384,84,1171,171,462,590,1,10,1071,51,431,1,51,97,762,462,592,1500,1,3488,1,3515,3,2996,219,80,6,154,39,1,95,794,610,6,535,84,5,459,78,1573,5,24,63,13,8,25,13,706,1,142,392,541,1068,451,2,1,1,2,2,1,10,23,161,9,2,32,1,61,1404,311,378,10,353,1,60,1,90,107,338,296,1567,673,5,51,1,114,47,477,3,23,1,76,7,706,14,24,505,2060,1,209,1,1800,7,710,326,778,361,1287,58,1,6,1063,756,579,207,728,2,4,289,365,384,84,19,697,23,127,12,27,1,88,58,158,44,13,1,7,5,93,425,82,54,1080,6,210,22,539,74,16,403,3,50,721,2310,3,1251,2,211,2,752,499,3,1226,516,3,3,1033,228,93,9,53,576,260,262,162,202,182,136,649,2,160,4,3,1241,1610,653,1,303,4,51,1,637,294,1,1189,6,184,59,2,826,1,1253,9,102,105,74,6,693,50,257,698,823,1,126,12,19,4,170,1,1,51,1,1,41,573,69,188,7,21,28,2,1,114,524,293,15,190,519,140,1,3,230,158,641,992,436,6,7,5,90,67,11,1,163,1,46,3,17,9,1,1,740,1134,5,166,48,769,54,26,2,240,742,3,3310,13,5,4,159,489,528,2346,3,166,817,54,13,700,149,1,3,2021,436,6,7,5,19,5,66,67,4,931,1,1,1,3,128,86,17,2,221,2809,4,1,517,804,1155,4,3201,115,7,151,5,159,97,2,390,332,4,21,28,1014,2460,3,853,2470,5,4,114,6,6,3339,2,887,374,4,204,716,260,2,2,1261,108,3,1657,320,560,1,1608,2,847,2162,4,546,44,594,1287,2,191,2279,11,204,219,123,108,487,41,2,137,719,42,824,6,700,20,130,276,1748,478,8,89,143,483,15,41,74,16,169,4,321,19,152,8,3,700,20,529,7,190,507,38,352,161,1,1141,4,232,55,558,419,5,281,6,1053,624,1560,3,234,1145,134,2,102,878,1,931,7,20,1,143,49,27,50,996,31,166,49,2,2,183,273,256,113,6,2,11,2,196,103,8,154,83,103,159,1392,74,17,29,71,71,1,1,1,1,1,1,1,3532,17,849,38,190,49,129,6,597,57,951,8,282,223,38,10,100,6,1,1,1080,1,1795,34,166,49,2,2,473,195,157,8,25,3,175,6,103,8,499,44,982,486,44,98,2,2180,313,1,1,1,1,1,49,1,1,1,1,1,5,192,2,668,3,313,5,675,1037,264,280,586,11,159,1,4,27,64,1,2,24,366,29,187,15,212,4,73,248,117,44,354,10,395,941,2,502,370,7,256,1,2495,1,1336,1,3536,10,324,65,32,207,2398,511,1,1,1,1,1,3542,1,628,1,2905,1,350,1,3263,2,2043,847,1,2223,1,3543,1,3544,1,368,1,389,1,3545,1,1323,1,480,1,399,1,387,1,369,1,990,1,1976,1,600,1,601,1,3546,1,361,1,3547,1,2367,1,385,1,3548,1,3549,1,2282,1,541,1,517,1,3550,1,3551,1,505,1,1327,1,323,1,644,1,3552,1,3553,1,3554,1,421,1,325,1,3555,1,3556,1,3557,1,1593,1,1332,3,1623,747,1188,3,24,37,39,15,164,27,67,390,29,172,15,23,746,225,57,670,764,77,1,4,160,31,1187,261,2,2226,3707,3,221,168,276,2,1184,2375,3,389,276,2894,11,389,239,37,10,703,1648,237,274,12,2,9,8,664,80,2738,79,1,1,1,1,1,1315,1,1170,1,3566,21,286,30,37,1,60,1,31,77,63,310,76,18,15,325,1131,933,173,1,1,1,1,5,221,485,143,2414,100,2,3394,174,1,3569,1,3572,1,414,3,353,506,500,7,164,20,7,4,32,1302,162,1,3573,10,154,37,1,1,1,122,24,206,698,285,3,316,37,61,11,77,117,1,32,1,1016,362,388,285,109,259,40,286,11,19,7,2,2,34,8,16,2,1,11,35,29,17,12,21,87,14,40,321,30,2,177,139,5,2,272,266,382,117,63,960,156,1,22,1,4,1,35,7,21,28,206,3,918,160,287,2,1336,2209,1,896,28,200,89,80,16,2,1,11,81,77,1,32,4,6,1,53,351,323,2,363,678,105,78,792,3,41,4,181,1,3,1244,403,1699,9,321,99,60,12,186,506,139,279,1945,4,164,49,27,50,6,217,2,1238,69,186,264,3,164,28,673,11,480,66,44,504,242,189,947,381,692,32,1,7,20,1,145,45,2,27,50,3,1976,877,342,4,164,27,64,3,11,77,115,1,2,35,293,339,3,49,330,22,3,24,216,3339,3,217,2,833,6,217,2,4,817,12,1346,4,1336,189,1328,692,20,286,37,4,42,18,12,81,66,11,33,10,405,179,146,646,496,1074,23,11,1,5,166,278,850,163,2125,1,3392,12,1871,44,941,669,4,1,2550,1,1,1,1,1,20,159,33,1,2,5,1,664,126,272,1108,2161,1,78,51,1,1,344,55,504,367,18,286,88,212,400,4,2,15,815,46,562,536,21,1,472,109,14,1,26,1,2364,8,159,1,4,27,64,26,582,473,4,221,485,2577,80,1,3026,6,221,3,482,327,217,2113,3,1585,641,3707,1,3570,3,159,489,216,2,648,528,4,673,654,5,167,7,14,1,146,701,423,2266,34,86,215,2,2,2,313,94,78,143,203,12,16,181,75,36,499,44,10,634,338,304,62,91,9,20,44,42,13,43,2,16,20,1,322,845,8,713,255,224,89,1,1,1,1,1,49,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,379,1,1,1,1,1,4,3586,1,1,1,9,23,161,11,32,1464,2,311,324,54,8,79,80,32,52,405,216,207,4860,15,1047,732,1086,65,346,26,42,246,1,2525,1,1,1,1,1,3,193,2,719,8,388,92,21,93,727,7,712,1552,1,2462,1,611,1,411,1,3593,1,336,15,217,632,38,146,14,5,209,111,407,101,35,706,642,91,171,3,1263,2273,2395,1,1649,1,1378,1,2382,2,654,2940,2,3263,280,4,221,296,2874,159,11,154,40,6,82,7,600,38,816,269,333,26,12,191,3,61,3,24,366,216,50,66,196,68,1404,7,77,115,1,2,1049,19,1016,13,200,123,2,44,18,12,81,120,375,348,1048,1019,156,4,21,28,164,77,3,859,1,25,2,353,543,2,191,3404,7,340,49,239,47,638,19,1931,1,1994,1,3596,2,160,505,3,193,2,1432,5,665,41,143,234,4,9,217,489,143,184,44,10,163,5,6,6,23,3,174,1,2025,145,3,1005,325,1224,2,665,418,6,221,485,269,2622,1,1,3,2226,3705,2,9,316,37,33,25,3,180,6,296,2590,8,1079,689,11,573,513,732,2,1,1,3419,7,181,510,68,436,573,201,1632,5,791,2628,1,179,3,4,411,114,1951,1127,2,166,15,5,26,128,39,96,1404,2,1336,2268,16,200,127,7,35,18,1,11,81,848,1043,1019,185,30,1,1,1,8,191,91,366,266,66,196,68,1404,6,706,143,228,10,168,6,8,601,385,19,325,664,232,328,1016,3,32,250,1004,10,296,29,206,260,279,91,21,86,1,775,6,192,8,1,790,1380,1238,7,286,704,2,15,1423,1139,41,8,523,63,68,384,298,1125,469,654,1,3611,1,7,3,1047,2565,1,1,446,3,293,603,2496,2,282,894,1,3612,9,192,8,127,42,19,477,463,1043,1204,2,1378,2158,1,180,1,1403,1,1284,4,192,9,790,187,30,286,21,16,2,2,34,8,19,92,78,43,3,10,391,3,320,2,1037,187,836,150,6,8,15,45,1,1,1,1,1,1,3427,1,3620,1,500,5,221,485,381,2219,57,1,1549,15,316,45,17,36,66,45,75,14,391,179,141,5,234,38,793,6,188,36,468,341,217,630,4,316,130,201,2974,3,77,1167,1403,12,286,11,19,98,32,46,692,139,1138,1108,1,52,6,791,704,731,234,959,180,1,3610,4,411,3,111,1951,7,191,3,64,23,895,68,1564,2,1336,2287,32,286,75,8,16,2,12,35,29,17,21,36,63,14,40,44,307,2,239,77,7,538,108,454,600,128,232,4,152,1,1,21,41,12,49,115,27,64,3,23,1,366,216,116,196,68,11,221,485,143,2414,13,78,9,1,222,2,36,7,23,839,52,639,451,378,2636,18,243,2,48,199,108,471,1,175,248,2,108,603,120,238,1059,1,1,1,3,849,2414,91,8,286,5,695,4,2,15,861,1701,4,160,4,27,67,7,217,2,833,1346,865,262,2,11,219,60,877,702,727,312,36,503,108,85,1,4,191,67,95,61,5,166,53,1071,236,2105,5,385,116,140,605,1912,5,385,116,745,1912,236,1,1247,2,859,1,1,219,8,154,40,33,62,600,802,52,90,4,181,510,1077,201,5,224,441,368,217,1371,3,21,192,77,4,22,824,15,2675,3,51,1032,2549,13,296,31,115,59,7,58,58,17,9,12,4,227,2740,2,2042,72,1,2321,1,3634,7,23,131,40,925,59,1,515,2,517,1070,10,154,30,465,224,255,38,1,147,389,1556,1,1237,20,23,170,2,6,251,539,47,81,48,10,1,172,283,17,325,269,71,270,296,754,2,3630,6,2,53,1,3,164,92,407,7,573,297,40,4,18,12,155,12,214,38,1,782,1,44,242,483,370,308,1038,116,2,389,1587,5,23,170,36,633,2171,3,193,431,238,4,296,211,507,1466,7,360,1019,1299,959,1,1,1,1,1322,1,3636,4,156,74,684,26,6,221,168,128,111,2398,523,8,346,22,149,24,1,86,2909,12,8,214,475,61,35,146,358,331,1847,9,166,22,29,2,456,377,203,855,1415,6,161,32,2,59,608,712,2,517,665,1,3641,6,518,803,299,420,3,847,1,1858,2,1976,1573,7,51,1,362,338,144,35,391,8,1277,2,1,377,1,186,1798,1,4,166,1058,233,1671,7,122,34,131,577,166,111,1506,6,253,435,159,391,518,556,6,51,103,6,24,500,5,2,3550,94,3,256,937,12,4,664,56,24,1469,4,523,63,419,325,3,1,213,17,38,215,2,2,2,859,1,209,187,49,1340,31,36,72,378,146,34,68,671,386,1019,313,1,1,1,1,1,7,1,1,1,1,1,85,1,1,1,1,1,3,52,3243,350,4,1,138,896,2611,3,518,1102,2010,3,240,1139,996,2,184,9,9,346,22,21,128,24,87,47,2862,12,4,750,2897,1,1,1,2933,5,20,1,28,164,77,1,1822,1,2253,1,2407,1,1967,10,24,2,35,7,32,20,6,7,1,903,145,364,102,70,509,363,31,20,150,181,70,243,743,1,1,1,26,252,63,24,195,31,210,1,1,1,1,1,27,37,2,2,1,3,25,9,10,1,4,14,1,8,17,5,5,1,40,10,1,351,50,92,254,350,189,546,418,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,13,611,878,1,904,418,404,680,2322,1,1,1,1,1,1,3216,9,3749,1,62,2412,1,1,1,1,1,19,192,1,8,664,312,1,120,227,121,48,640,225,977,120,1,1,1,1,1,1,3662,1,3663,1,3193,5,23,170,598,71,1142,4,159,489,216,2081,11,1976,877,1,341,1934,1101,1,1,1,1,1,4,23,141,29,669,1,3664,1,3665,4,192,1,669,2060,1,2804,1,3194,1,330,5,192,1,455,217,781,1,1337,6,192,1,455,1,216,781,2,2083,921,1,3666,1,3525,7,192,1,8,664,398,383,1890,1,1871,6,192,9,664,398,383,1890,7,917,442,12,1,508,1503,284,1,2663,2,23,170,1,2653,7,23,169,1,8,661,3,1139,1,3668,6,23,169,1,8,664,1139,1,3441,5,23,169,1,669,1142,9,3747,1,199,2289,1,1,1,1,1,9,846,2204,718,2474,1,1,1,1,1,9,1095,64,2592,2497,1,1,1,1,1,1,1026,1,3669,1,2924,3,579,5,2340,12,63,3593,1,86,1,11,2499,1,1,1,1,1,4,23,170,1,668,3,23,1981,378,1,3015,2,23,1981,1,3192,1,1820,5,192,9,1062,35,2363,1,2799,4,192,9,664,2355,6,192,673,433,1261,977,124,1,3413,3,193,669,481,17,368,9,82,24,35,162,337,200,4,112,150,213,1310,181,36,447,1,11,204,2269,1001,226,1078,1482,1,1,1,1,1,3,2334,1327,11,1,3673,1,3218,1,2214,4,2334,1325,2,13,4,2334,1325,2,11,2,3216,459,1,2559,1,3676,1,3677,1,3678,4,23,170,669,1142,1,3679,12,362,1,335,1,618,117,4832,1,1,1,1,1,8,364,247,3066,3,1,1,1,1,6,364,247,3066,4,1,3,5,23,138,32,669,1142,17,439,140,52,28,411,350,13,4,7,6,3,239,352,339,1303,1,1,4,256,3433,1,1,1,3691,1,1546,6,87,48,133,7,720,3446,17,19,2,2,26,13,103,28,8,12,17,632,602,115,117,107,201,378,17,699,376,137,23,17,96,389,66,90,211,748,356,3,263,218,1,1,14,159,32,64,3,24,5,574,3,116,50,974,330,48,1279,2,201,2078,10,244,113,48,1031,1,17,238,417,1586,1,1,3697,1,3698,17,21,28,51,64,1,48,434,26,675,348,137,699,452,394,321,1,1,5,154,40,2,93,1175,1,1650,1,494,8,1,48,162,2,18,8,11,732,3,22,192,17,12,22,166,36,129,684,21,904,258,1482,1,1,1,13,188,165,506,193,6,1135,3,608,98,343,458,3,1,1,1962,1,3708,1,3155,13,22,137,25,8,1,1,1,37,26,391,212,3,200,12,682,15,601,227,1079,821,284,1,1,1,1,1,19,204,96,21,64,54,15,22,59,24,758,50,499,868,281,172,29,6,493,1,10,680,1016,4,1,1486,35,1,492,2,1,7,32,127,1,4,27,64,609,7,164,2,47,27,49,1,400,5,685,298,54,26,2460,6,23,1,43,12,47,2871,12,707,2138,1,2,5,3,863,1,1,1,1,1,16,126,33,35,62,2,29,1,360,216,75,38,199,68,1701,52,728,5,3193,2,19,512,1,6,23,170,598,71,257,885,2,218,1657,4,193,1,668,784,12,160,294,47,27,11,7,114,20,850,511,866,821,8,3577,1,151,1,1,1,1,1,3,2856,721,1,11,320,134,74,11,531,971,3,681,12,170,828,1,3736,1,1530,2,224,1656,3,32,132,94,2,256,3435,6,100,35,140,1,724,3441,21,19,4,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,65,475,219,159,22,23,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,65,475,219,159,838,517,6,678,1686,1,65,1180,128,8,192,9,29,616,15,4,781,358,5,166,54,638,198,766,5,1295,284,1304,640,35,10,159,5,92,25,6,699,153,2476,124,1,2,190,524,1,281,9,77,123,252,792,19,387,629,92,261,5,1161,1320,356,904,1,32,330,289,63,477,2,176,534,733,49,39,1,474,50,223,85,139,46,1,1,1,1,29,1,1,1,1,1,1,1,1,1,1,12,23,169,1,669,3,433,227,121,913,1097,4,56,37,204,96,79,301,341,83,13,579,4,1,706,305,17,5,190,91,161,40,4,2,1,477,15,39,1,1,1,1,1,1,1,1,1,1,1,1,1,16,3655,57,2,30,4,3,17,1,1,1,1,1,1,1,1,1,5,23,170,669,481,661,6,62,3716,1,1,1,1,8,62,17,5,1602,2093,1,1,1,1,3783,54,224,458,479,247,31,87,345,44,10,178,456,45,597,239,85,184,1,39,1,2,60,927,713,258,376,1,1,1,1,1,43,1,1,1,1,1,19,1,1,1,1,1,61,1,1,1,1,1,265,1,1,1,1,1,7,23,169,1,721,264,468,3,22,204,976,121,394,234,553,1,354,42,295,290,25,173,1,53,67,1,1,1,1,1,1,5,466,2409,777,138,1,6,159,5,31,345,2410,562,4,100,35,140,4166,7,18,146,20,11,33,53,2527,13,166,50,5,114,67,142,75,433,6,245,12,1083,874,2,330,1007,4,192,1,455,998,8,195,662,5,221,187,1012,1188,322,1,3470,10,49,2,113,20,71,1,398,947,649,56,7,1045,931,424,404,366,20,603,7,195,94,7,323,5,673,1313,5,21,190,2,28,9,9,330,136,579,745,30,156,422,406,721,2,21,192,2,2398,1015,5,184,9,1,1,94,1,1790,4,1159,2588,1,3,5,526,385,359,320,2204,3,364,1426,1883,4,49,2,162,1389,2,2004,378,5,204,39,2,674,263,8,330,715,292,534,1319,335,128,1,12,62,144,35,1,1576,790,1171,1,1,1,13,1,1,1964,5,102,105,74,699,307,3,19,165,9,15,18,1,229,109,97,23,593,251,133,586,4,563,1190,943,506,49,697,17,1146,55,188,2,289,656,459,147,65,2,1,74,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3834,3,193,470,199,1,3835,1,3667,1,1371,9,333,133,1,16,1998,311,878,3,163,1,2852,1,3692,1,1737,1,3837,1,929,1,3110,1,3599,1,1167,1,466,1,1095,10,182,664,519,7,494,1149,201,235,216,171,1,1753,11,164,18,664,519,7,494,1149,201,235,216,171,4,518,393,123,2624,1,2792,1,1212,13,23,141,92,121,1054,12,34,6,1,520,998,3,1,9,23,3,167,184,414,71,621,521,1002,1,3425,4,23,170,669,2171,26,483,35,121,41,334,3,683,1,1,1182,5,298,29,4,1,1,1,494,1,41,4,76,1,1,1,1,1,639,6,431,73,143,514,137,521,6,284,251,112,328,721,54,659,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,17,2,5,2,3,3,11,5,2,7,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,46,2,1,1,1,48,19,26,8,12,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,22,3,12,105,11,25,39,6,8,1,1,1,38,8,50,2,123,35,1,4,1,1,1,1,1,1,1,1,1,52,1,1,2,3,50,7,5,33,42,47,3,2,2,1,2,2,3,1,1,2,2,3,2,1,3,4,3,2,3,4,4,2,2,3,1,1,20,1,2,24,11,3,8,9,1,2,15,8,14,54,34,10,9,3,1,1,1,1,1,2,19,4,14,19,1,1,59,2,5,2,1,2,1,27,20,43,10,5,2,4,1,1,1,1,1,1,2,27,2,11,93,26,32,87,71,75,2,1,1,1,1,30,2,1,16,1,1,11,31,1,1,1,1,1,1,19,1,1,1,5,26,97,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,3,14,1,15,21,1,7,1,1,1,1,1,1,1,2,3,1,1,1,1,18,48,4,2,30,5,7,2,8,6,2,1,15,32,2,9,2,3,1,10,1,1,1,10,1,10,2,19,2,2,1,11,1,1,8,8,2,2,2,1,1,1,13,2,1,1,1,1,1,1,1,1,1,14,1,3,43,2,13,97,5,2,1,1,1,2,1,1,1,20,6,22,34,1,1,1,1,1,1,1,1,1,1,1,5,18,4,6,4,4,3,121,1,7,94,24,70,1,2,12,55,1,1,2,1,1,10,22,10,1,12,1,1,12,14,56,37,35,3,2,15,64,55,65,5,1,1,6,56,34,1,14,8,51,1,1,1,9,21,1,5,23,23,1,5,8,5,1,1,1,1,1,14,2,17,23,23,20,3,3,40,89,21,49,5,9,17,13,9,6,29,1,2,6,14,2,44,5,12,17,5,6,8,9,2,1,1,1,1,1,8,6,3,1,13,11,9,4,3,5,18,10,2,10,1,1,16,15,7,1,1,2,4,5,3,53,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,3,154,39,669,9,181,154,263,49,26,488,187,2090,406,1,1791,3,32,124,126,1,1758,4,192,1,455,217,25,244,113,82,38,56,46,51,440,350,17,7,6,2,1,42,58,139,352,65,274,183,1120,1,158,1173,3,1741,839,1266,14,21,28,2,1,48,64,1,1,47,77,399,1,373,2460,8,23,1,2,35,39,22,861,54,12,685,20,278,54,13,24,3,437,1138,1195,1,1,11,1298,348,3,329,581,322,655,139,114,61,1,20,820,986,588,822,462,1,97,25,3,1,1,1,7,9,4,3,1,21,1,1,1,2394,18,191,656,17,186,27,4,174,109,150,1,11,53,30,1250,520,468,1,7,10,852,446,227,121,3,329,581,977,139,176,1,3801,4,32,124,8,94,2,161,32,1,454,28,846,397,55,227,275,194,285,55,225,363,614,120,1,1,1,1,1,11,2,55,127,1,1,1,1,1,1,1,1,3864,20,204,236,36,83,25,11,312,158,801,458,10,429,80,109,196,74,439,157,23,24,37,300,271,27,49,33,337,679,4,1,780,79,152,131,86,219,28,43,1,1,1,1,455,39,1,21,17,6,3,25,76,1,1,1,1,1,1,1,1,3489,1,2843,1,3615,1,2224,1,3390,1,1696,1,3818,1,2929,4,1263,35,227,1816,21,377,82,18,41,162,337,414,9,3,34,6,1,8,1510,3,1,215,2,448,203,1,2,1540,499,15,49,51,22,32,10,27,64,1,2,432,174,169,146,449,838,6,874,424,692,1518,350,18,12,1454,7,29,50,499,1837,1,1,1,1,1,1,22,18,1,225,4,41,7,158,106,19,81,357,53,374,6,14,30,59,489,2,70,694,2210,54,21,2,3,23,116,1,3,12,4,27,8,14,5,96,1,262,49,26,17,168,3,161,30,4,12,280,231,117,107,63,138,17,193,156,12,271,230,10,89,2,1,191,44,19,199,263,143,39,1,1,1,1,1,1,4,21,28,1056,2785,1,2334,1,911,1,1360,4,230,3,1231,343,16,21,28,162,497,179,466,1017,96,429,3,5,92,160,232,314,190,3,710,2956,226,1,874,15,1483,7,50,499,967,502,366,2,3,1,1,12,1,1,1,6,255,3,390,216,11,710,21,103,56,33,1,8,54,1,2,23,1,5,361,1,212,3,1,10,1129,378,504,1011,35,244,4,41,7,61,35,36,25,1,2,78,26,19,438,90,26,3,4,107,203,29,1,1285,43,226,2,1,183,442,75,161,1,1,1,1,1,477,62,1,164,1,3,8,8,39,10,264,46,85,18,26,17,168,191,4,8,2,4,117,111,53,231,44,73,124,7,21,78,36,58,1,193,118,38,283,114,1,61,54,10,28,63,1,1,253,112,49,123,35,143,187,15,1,1,1,1,1,1,1,1,8,62,41,89,8,1,664,126,1380,7,21,28,2321,525,8,484,136,5,100,132,49,6,1698,6,190,1059,1370,402,408,483,6,23,131,6,33,1,62,15,169,14,32,7,1,1,129,182,505,12,4,205,935,706,1011,12,333,91,42,52,9,36,1918,311,3,1041,78,1,5,190,475,560,540,2147,10,1298,420,27,1596,236,339,1,1,1,1,11,368,88,217,460,1632,726,210,220,1,1,1,6,21,11,68,66,25,67,15,558,575,1632,3,28,93,332,270,180,30,165,59,1,1,1,8,697,10,541,533,9,1517,520,1,9,23,3,166,1,8,661,3,1139,378,4,51,1,114,524,5,24,67,9,22,861,17,1167,90,603,243,1495,58,65,101,2,3,1,6,78,17,1,1,1,1,1797,17,553,45,49,26,1023,230,406,652,192,262,263,143,40,5,44,1,1,14,19,170,3,54,1,1,41,625,3,455,157,475,378,776,1,1579,3,24,53,23,3,287,574,3075,1,1893,1,2104,6,1170,91,93,404,42,115,4,193,669,1142,378,13,2254,541,381,11,29,5,2,448,7,85,78,96,1,1,535,1,2472,7,378,2448,390,459,3,98,163,2,2466,178,7,1230,637,693,659,22,699,1,12,100,85,359,1826,156,7,419,954,4,32,1,1,10,193,8,6,47,1,32,378,315,1024,644,3,579,432,685,2,1694,2251,9,1095,2561,53,101,25,111,1,1,1,19,379,301,346,670,4,1,1,1010,212,91,161,40,6,1,492,41,3,3,188,3,165,76,9,2,92,1194,6,335,209,54,49,26,2765,6,1167,90,540,63,243,1495,5,159,96,3,390,197,4,353,494,12,1,5,335,1,208,103,2791,4,184,11,59,1320,6,190,30,59,406,179,219,2,212,1,6,183,32,8,1,832,205,9,192,1,1,1,1,93,625,1058,40,3,235,1098,1254,5,166,524,933,1362,1,2,710,588,2,166,524,3,193,2,510,1,1838,7,62,3716,1,1,1,1,169,9,62,17,5,1602,2093,1,1,1,170,6,79,5,28,1574,54,2212,2,1298,227,4,647,33,337,2206,4,192,1,1,668,4,598,82,337,1464,4,206,669,102,1609,5,1243,55,981,55,1325,4,977,3,50,304,6,19,173,1,96,573,3,3,184,887,1,8,697,10,500,41,1,12,599,55,8,184,11,32,27,67,217,1153,2,3,697,551,667,5,204,80,262,132,623,8,23,169,1,455,214,724,60,358,6,1322,643,12,505,1,54,3,164,31,667,6,214,17,9,2,8,732,4,122,159,6,743,4,1248,106,404,124,5,164,28,1,455,217,26,153,42,3,60,342,408,625,24,4,782,532,817,161,1110,1209,1,1,1,1,1,1,1,1,1,1,1,1,3812,6,2879,585,319,1,3,1,1,2217,2,697,12,1,3453,3,1249,2,364,11,697,10,484,57,1,509,102,55,742,338,160,8,232,55,440,25,93,406,364,1593,7,579,491,374,109,139,352,2974,2,2394,822,4,159,5,118,366,5,214,16,2,668,9,5,1696,864,656,5,1,3,1037,2126,791,8,62,144,1,2401,1171,1,1,1,8,241,1,468,1224,30,112,99,1620,4,164,91,3,2449,6,20,1,28,164,27,50,16,22,2,2,35,4,4,12,2,17,8,12,6,5,2,48,856,22,335,67,105,37,75,439,79,166,678,2,127,1107,234,504,1,1,1,1,1,1,1,1,1,1169,1,3964,1,1303,1,176,1,2647,1,1041,1,3965,1,3966,1,3967,29,22,1,47,23,9,6,12,6,9,21,3,25,74,17,13,360,61,230,41,98,5,43,3,115,402,682,491,191,1431,1,3968,4,176,364,2856,573,1,3396,7,335,67,105,37,75,518,846,4,22,162,681,218,4,275,1,343,381,11,179,2,2,152,67,105,37,75,518,166,680,20,22,80,18,6,9,24,99,17,13,421,155,116,98,5,43,45,5,167,284,2814,1,1050,4,161,701,401,1556,1,402,1,1137,1,464,1,3970,1,3971,1,1271,1,619,6,1269,553,145,2005,1,1,9,176,159,67,105,112,684,12,795,1331,14,176,364,79,1032,1,186,787,194,577,573,6,1,1,1,1,3979,1,3173,2,1037,676,18,120,6,33,99,17,4,9,360,239,190,4,45,1,1,48,68,110,376,6,18,1,458,593,366,608,3,24,102,7,7,217,714,121,89,385,584,1331,8,161,31,1,669,3,781,3,2010,12,1243,1,19,386,151,203,2,1654,191,1,129,1,18,176,364,79,998,1,33,1,186,729,58,194,354,223,573,6,1,1,1,1,1410,3,217,835,474,5,161,31,1,669,3,6,1649,151,205,1654,191,1,8,176,443,998,1,220,787,194,577,6,335,67,105,37,514,245,12,294,183,593,346,2,18,43,1,564,1464,474,1,1,2373,9,335,67,105,37,497,17,79,166,2653,13,70,50,6,9,24,25,10,81,13,361,215,219,3358,2,2378,1606,1,637,5,161,31,3,667,3,6,335,67,62,155,518,480,4,335,67,142,771,5,3451,504,2,3,2,10,23,161,43,902,424,138,313,324,54,2636,4,3451,504,2,28,7,23,170,936,424,451,378,2636,10,243,828,1,533,23,64,516,51,69,2,2,1244,405,7,49,110,54,42,3,30,360,7,336,67,2378,1129,76,1,1,1,3989,14,135,24,35,61,3,17,1,4,7,1,360,352,244,3197,12,176,159,172,37,597,174,302,221,143,2,1455,3,18,22,80,33,24,96,3,17,1,11,1,692,20,30,53,217,327,358,2456,1,179,4,1243,1,19,742,5,176,404,39,522,172,7,159,54,42,3,17,373,3342,4,192,3,667,3,11,335,67,62,26,129,518,134,42,525,143,2,2,179,4,3,184,1369,3465,12,102,57,48,48,3,17,1,704,20,287,56,284,4,1169,2282,509,2,9,135,59,64,17,1,724,83,2814,544,2,240,10,3,178,1145,199,1,625,1,1449,7,176,159,172,37,517,254,8,4,164,91,3,24,3,335,209,771,2,1303,672,7,1169,199,4,237,865,980,537,7,184,8,1,672,781,3,2010,11,176,226,62,155,1032,1,329,644,194,1158,1,5,493,130,679,680,1674,6,102,105,43,37,693,50,10,335,67,650,6,5,74,166,12,795,1846,8,92,72,1,46,30,9,732,304,8,335,67,217,439,79,166,12,795,2,1058,245,2,213,27,2,1276,46,1,2468,2,1058,1052,4,193,1,1,94,2,921,261,2,2110,364,4,204,917,59,2,4,164,94,390,216,4,20,1,28,988,10,22,104,38,91,3,24,366,15,637,2188,3,21,28,988,8,402,217,439,79,166,678,2,127,3,619,1357,1241,5,23,170,2,667,2171,2,619,2200,1,296,6,256,292,129,499,104,1108,2,3451,504,2,23,173,3,193,61,608,4,20,1,28,164,2,24,76,4,647,1066,153,781,3,648,15,420,4,23,141,32,59,3,660,661,719,4,335,284,684,807,3,23,266,1357,6,193,34,1,1,633,3130,3,234,1145,996,4,254,81,284,674,6,18,1,142,31,670,618,1,5927,1,5929,8,283,854,846,777,1196,3,34,1,1,3995,1,3996,14,159,2,3,28,3,63,390,214,2,75,576,1192,303,657,4,3956,37,1,3,1,1138,4,283,2477,1196,38,11,32,17,115,27,2,2,12,75,582,315,395,7,188,29,447,388,1900,1046,1,6,192,1,2,670,74,239,5,668,1041,126,1842,318,14,283,52,67,65,77,593,7,169,668,2,1973,44,1,1,7,660,1,7,636,596,106,1989,10,402,65,40,504,292,1,621,56,779,1243,6,402,65,544,293,621,2078,5,49,824,427,403,2301,7,335,172,37,514,245,12,668,1,1703,1,1166,12,179,4,5,29,447,388,474,584,108,1220,22,545,8,159,96,3,1042,215,188,1307,657,11,224,817,27,454,40,271,137,1469,36,521,10,7,255,3,1042,215,188,1307,657,3,1137,176,2643,4,592,464,657,2294,4,1137,833,1986,40,1,4006,1,5930,2,4003,5,2,1284,1,31,1058,111,134,12,485,13,1026,562,554,9,6,16,3,2295,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1169,2282,504,4,5,4,178,469,676,25,1,4009,6,243,411,728,180,34,1912,10,498,162,410,77,897,740,43,1,1182,1,2,1562,34,7,498,649,1637,43,1,1182,1,16,173,905,574,2571,1779,1,1,1,1,1,295,1,1,1,1,1,1,1562,5,674,1329,1458,544,7,9,192,1,1,1,453,1,213,3,1140,2,1011,914,2,49,1654,4,214,552,19,60,6,688,17,182,163,2,11,4,184,8,1,672,3,1137,846,1973,3,692,195,481,9,293,28,99,26,46,108,408,297,2708,3,230,781,3003,1,4012,2,648,1,5,1169,146,302,93,128,5,70,184,414,632,274,1,70,7,402,62,673,7,169,668,2034,3,194,60,1320,3,1315,302,93,4,70,184,1046,274,9,169,10,156,209,517,254,655,13,2019,1,3386,1,544,1,3993,5,211,2,27,1,741,7,335,67,142,508,85,844,2,1,1653,2,185,876,2,1261,2755,10,335,67,105,37,514,245,12,207,459,2,4,227,27,1320,117,18,22,10,38,38,51,32,4,60,3,22,2,5,796,217,215,1133,362,1007,7,62,8,22,1194,8,42,2682,7,335,67,105,37,514,245,2716,3,161,93,1320,6,335,67,642,14,245,2716,12,357,120,953,6,2,44,2315,223,1,1,1,717,1,2106,1,4024,1,4025,6,335,67,142,500,14,245,7,161,66,635,712,117,2335,1,1,879,1,305,1,4028,5,161,66,635,712,117,1,4018,4,335,67,656,245,9,532,128,1,409,251,719,4,1643,342,5,217,835,474,584,1328,1,1304,1,2805,2,3797,943,10,279,658,340,2,1,3,17,36,1360,143,1,4030,10,23,141,27,65,2,23,367,266,1090,378,1,4031,9,1041,481,316,9,123,1469,557,10,26,1,1053,9,279,785,213,2,1,3,379,806,228,1,1980,1,3434,1,3439,1,4032,1,1847,9,70,89,99,390,531,106,2,13,1710,1,4033,4,507,153,1240,860,7,188,29,835,474,584,1328,518,4,192,1,2,670,3,507,504,293,1,4034,2,49,3388,1,62,1,220,4,664,397,766,2171,3,159,489,2059,5,164,29,62,27,632,6,254,223,1097,2223,209,734,6,224,844,494,32,239,1642,2,255,2452,5,70,578,291,361,1710,1,3956,2,1300,403,2,32,250,5,224,1338,257,14,1642,3,179,873,1058,6,32,127,123,366,652,1710,3,335,67,901,2,243,1353,2,1970,2036,1,1691,44,335,1,722,17,94,134,12,485,13,1026,562,50,504,9,6,16,3,163,1,1592,203,1,1,1,1,1,331,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1169,2282,504,9,5,335,67,142,514,245,6,1075,49,46,643,27,2130,10,18,1,145,47,2,27,42,8,780,974,3,178,469,676,1,1040,7,1036,28,216,99,996,93,228,3,219,4,1303,5,1382,180,34,1912,527,7,169,166,67,142,759,12,900,2,231,1233,5,335,980,302,93,128,4,1034,1,191,906,3,335,723,245,1,4019,2,184,7,6,498,649,1637,43,1,1183,2,207,773,1,75,3,1075,730,35,11,1284,1,377,1,1496,877,1,1,1,1,1,9,22,1,8,61,72,20,1369,2489,976,1,4043,1,4044,1,4045,2,22,162,3,154,37,457,3,672,3374,1,3,1284,1,2763,8,23,161,678,267,424,140,689,2636,51,23,9,122,39,1,1,1,33,60,388,8,478,1,4,1,3,10,42,140,4,228,279,5,124,171,123,90,24,61,1,1,71,101,766,38,216,48,21,219,4,5,85,1,1,1,1,1,1,1,1,1,2,4046,1,10,18,1,3,2,7,71,62,1,89,28,13,22,1,1,2,4,1,3,43,1,30,57,47,3847,8,23,161,9,669,267,424,829,2636,14,22,9,1,3,67,52,10,27,91,789,1,533,23,937,2,192,672,10,50,111,690,11,832,24,5,794,1,1542,2,1285,2751,8,851,843,24,798,1,1,1542,1,5,154,10,27,91,2088,15,18,1,5,3,3,1,1,2,1,15,12,20,2,128,28,4,1276,379,830,1577,16,23,3,158,9,1,1,1,31,1,1,53,7,1404,311,432,1627,1,4062,2,1880,594,4,193,2,454,29,1,1329,10,179,25,474,463,40,1,133,795,1303,651,5,20,1,31,1,4012,7,702,960,1,1496,878,29,1,7,154,5,5,20,7,91,582,3,702,3364,1,2,159,705,2,1774,567,1,1657,1,1511,4,1279,1,3,350,9,183,70,829,85,75,1963,29,736,98,1,1813,1,1956,3,654,3415,1,2,3263,808,1,4072,1,4073,3,154,37,1437,5,23,1106,424,829,2636,3,30,2,3,7,1570,63,26,750,191,1474,1,5,887,98,97,88,2898,6,192,15,658,49,429,1150,4,49,2,114,525,3,49,2,238,16,920,1,2,1,4,195,263,10,7,1,123,40,917,20,1542,1,1,4076,1,2293,15,180,740,3,1,4,195,263,10,131,40,917,20,1542,1,29,9,31,251,569,91,128,465,35,474,1305,4,24,6,4,50,8,192,1,14,82,576,49,264,468,6,1534,28,56,2428,1,29,3,213,27,742,1,1662,1,1663,3,1662,1,1496,3,166,871,26,4,192,1,672,398,1,4047,3,49,164,27,4,1570,433,406,1668,1,1570,6,65,2,12,36,96,1,6,898,25,5,468,7,164,5,920,4,4,599,741,3,702,3365,11,4,555,714,630,2068,4,4079,1,1,1,5,1263,35,348,3,630,8,185,1648,138,9,1257,225,621,1,12,217,2,1145,162,1365,492,146,2,554,1,1,1,9,154,38,1,1,1,5,665,313,1193,5,1971,9,1257,225,622,8,22,10,94,38,91,3,24,366,4,1971,9,2104,5,16,1161,581,87,1437,64,4,1,24,16,272,443,1,1,1,1,1,7,154,40,95,374,937,33,1987,1,1067,6,19,135,39,669,481,284,4,480,701,3,139,2,154,30,1,223,1,2604,9,1964,237,370,3737,1,1,1,1,1,2,215,11,4,161,33,668,257,7,97,2398,21,1,1,1578,1,1,2518,2,7,7,1,215,6,183,34,844,1830,455,116,3,4098,1,1,13,193,1,1,59,28,1082,1024,24,1255,69,315,5,2,13,537,1517,1212,69,22,18,715,1,2,1,1,6,1,9,1234,32,1,1,2,115,897,1269,552,7,218,1043,93,15,417,89,924,5,154,40,95,1265,46,3,159,32,673,2,183,2708,9,166,46,6,849,194,2201,628,2,2,12,22,132,30,10,1,94,374,600,262,75,142,1878,10,492,550,19,123,139,719,72,817,531,642,2,22,1624,3,218,1657,529,2,166,878,3,184,3328,593,3,1184,814,2108,4,281,895,158,181,2,183,1786,5,154,40,6,89,2082,1,4107,1,3213,1,4108,3,192,8,2171,7,212,6,849,194,2829,2,2,5,1064,212,18,1174,141,5,192,1,7,1063,1108,4,185,1786,9,1257,8,218,665,180,4,194,1088,1113,630,3,194,95,1236,1,4079,8,161,32,1,60,35,573,3,709,7,710,358,158,1382,86,1415,1,7,3266,69,22,18,715,3,1,4,227,62,1402,2,13,1284,1,378,777,1598,10,1246,1020,1,1,1,1,1,13,224,464,1,226,118,23,7,187,26,76,528,86,1701,7,154,38,1,1,668,3,1139,12,160,4,2,25,498,374,1,160,52,18,1174,141,5,154,38,1,1,671,4,1971,9,1662,447,28,166,12,38,1,2,4,694,124,253,163,60,5,4,36,47,222,2,137,722,436,130,125,56,36,54,477,105,1,3,193,672,398,7,2063,4257,1,1,1,1,1,1,4082,12,8,3,1160,113,63,1,1,268,93,508,1234,661,3,1298,348,3,4,1971,9,2103,1,2,191,457,6,1347,865,392,1490,19,1,5,159,71,684,1668,1533,2,4080,1,4,409,653,3054,1,4,217,1038,109,2723,2,193,672,9,1068,103,176,2,484,771,726,783,5,3,1347,1257,1509,2,1061,262,2,193,787,4,1530,1,1,1,4,560,1,1050,426,4,560,1,987,43,1,932,14,1277,1,1,1,1,1,1,1,1,376,1,2,1978,424,1,82,3,92,1194,2833,1,1340,1,3577,15,139,759,2,20,1,10,1,1,1,6,2,16,545,2,628,2,1,1034,5,1093,1,629,269,683,1,2677,1,1093,9,336,729,1299,314,1,1,1,1,244,8,560,452,5,580,1,13,426,2303,11,888,34,1,8,1,1,1,165,461,31,997,1,1266,3,832,1173,266,24,204,17,72,3,106,517,1,1,10,1,1,1,186,61,1,2,60,45,33,268,61,330,246,804,3,23,77,30,13,700,149,1,37,200,39,737,19,992,369,84,25,132,18,221,75,275,83,234,31,1,1,10,1,1,1,84,102,1,1,1,166,5,849,1,399,1625,610,6,785,513,444,537,751,300,2,1562,2490,8,220,393,425,12,1844,399,40,13,3,213,27,50,1,1122,4,498,178,235,270,6,251,481,20,501,424,1384,12,26,128,10,27,2,1,64,31,572,1,3,49,10,1254,419,5,97,74,1208,3,1060,1,1,1,2538,1,2932,14,251,481,20,502,415,4,4,1,97,74,1208,4,1060,1,19,847,40,190,4,89,16,52,17,6,1,352,146,101,1,2,1018,118,1123,1,1,3007,5,192,1,2,63,607,8,766,26,53,3280,1,1,1,1,3,166,521,2,44,181,311,127,28,26,18,18,138,193,3,4,13,21,105,26,94,16,26,178,87,100,66,24,38,52,110,210,678,68,40,1,262,34,50,92,46,153,368,109,10,6,1,1,1,15,164,27,1,1,1,1,59,4,31,359,15,199,2,1,49,4,165,1,68,1518,7,647,700,1,1,364,2421,1,1,1816,9,154,39,2,92,575,481,303,1866,624,14,383,41,81,19,487,640,1,273,685,1229,298,1,1,1,6,184,893,4,105,1696,1242,3,24,190,640,13,763,3,5,14,7,53,367,791,652,1471,1,14,1,5,705,507,791,652,675,1,284,4,766,79,3281,1,10,284,99,19,170,439,640,1,273,2212,3,7,684,21,15,367,267,425,2345,2,35,819,5,975,369,16,188,390,4,185,883,643,485,3,159,99,606,2,193,1434,5,184,1467,1,273,1914,7,321,171,401,268,161,2517,304,4,51,1,634,1956,1,2351,4,159,97,2,1257,8,293,47,62,71,34,1084,889,1664,1,4145,5,279,369,687,644,863,3,392,946,587,3,183,490,377,4,154,40,985,414,8,186,65,481,20,501,361,63,1330,3,194,985,414,2,212,1519,4,890,9,1,479,66,243,2,826,1,357,66,110,603,94,21,2,47,8,29,157,6,1053,1,1,1,169,349,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,551,1,4190,3,1548,37,6,5,1479,1,132,750,2655,4,160,95,1,392,13,661,409,470,8,43,388,60,5,165,36,7,882,1057,10,51,114,1,75,1,445,2,1,292,3210,3,1129,476,87,2,97,1549,3,1741,893,1559,1,2328,1,229,6,677,57,64,187,1218,1991,4,159,32,67,1949,12,289,372,409,112,120,238,8,43,448,5,1104,539,6,279,369,687,644,860,3,1,3630,5,684,2,34,355,750,1,1089,3,32,3,819,4,232,539,259,2051,5,122,84,774,50,146,11,231,20,441,28,32,434,67,99,497,15,2331,61,169,4,3,1,2,2,2,21,11,2,118,67,90,15,37,54,21,28,26,367,3,4,11,2,1,78,26,138,12,7,26,178,87,4,93,3,108,1,16,132,33,107,103,185,493,108,220,43,60,24,92,23,1,280,263,14,95,16,3,63,1,2,766,79,4,49,2,2982,1165,7,24,6,32,4,5,52,15,2,575,1325,7,888,1,38,772,237,76,94,5,24,6,36,5,52,2,1151,546,9,888,1,10,28,186,285,185,116,189,12,49,2,103,6,4,118,366,216,116,199,436,157,8,888,1,9,29,9,635,12,116,7,21,28,2,1,634,1332,30,4,255,1,2,606,4,1548,37,6,765,20,251,441,5,18,4,1,10,2,4,64,47,339,168,261,116,29,1240,382,817,1,8,154,40,16,9,63,7,832,58,4,24,109,6,4062,4,251,481,4,64,1,225,4,219,861,3122,1,5,210,72,897,324,333,6,51,1,102,30,10,95,4,51,1,114,523,6,215,36,481,4,64,404,1,4204,10,1895,1990,310,10,1,1,1,1,1,1,9,154,10,27,2,65,181,215,208,52,4,21,28,3,4013,7,24,38,9,8,44,15,4055,3,1741,374,1044,3,21,31,635,5,685,212,718,257,714,9,193,1,95,513,1330,4,2076,1,1,4,888,1,38,1085,1,1741,5,492,548,282,291,600,2,19,191,4,165,85,732,770,2,106,9,5,688,17,345,243,474,4,888,1,10,28,3,242,8,732,10,24,6,32,29,30,1143,422,2529,1,1,6,24,6,32,29,30,4094,3,91,30,4094,6,253,822,3,4,84,2804,5,24,35,32,12,18,69,183,70,431,7,18,10,1,127,138,76,14,2,1,3,1,42,4,38,1,19,21,5,26,4,8,9,89,6,376,5,2,23,5,5,9,4,1,7,5,4,3,2,8,26,2,20,32,28,1,275,292,1,179,194,137,205,29,25,63,152,163,333,1,97,150,1,1,1,1,9,65,4,12,2,48,35,48,17,806,8,18,1,175,95,188,102,491,974,10,24,41,4,12,2,48,2,81,1472,2529,2,184,64,2,91,12,1,1120,1,933,10,1078,4,84,1,75,488,1475,54,712,97,11,1078,4,84,1,75,488,40,1435,54,712,97,7,1525,109,25,235,307,174,880,1,116,11,672,496,200,498,1547,21,17,504,99,169,1,1,1364,1,3981,1,1647,6,92,120,435,639,62,1543,6,167,2,1153,2903,1,1,19,169,4,6,2,2,35,117,312,390,3,20,1,242,37,8,365,1178,547,23,7,167,2,1153,2354,549,1,1,7,173,8,466,413,288,365,1748,2,287,3849,5,688,1,16,278,784,2,1770,430,5,183,70,822,7,721,3,18,1,165,2,74,140,2,206,1,4,179,156,209,771,2,207,80,3,165,85,1502,1,3628,8,764,2,79,893,857,1531,1,101,15,383,628,45,54,136,136,269,1,273,368,507,3,1426,1,1,23,340,32,70,65,40,20,74,305,66,465,134,314,112,443,320,25,180,82,429,716,1,1,106,18,340,32,70,65,40,20,74,305,66,599,426,443,320,287,1145,1,1,106,3,49,2,4184,1,242,1,4235,1,3942,11,199,515,40,38,17,1063,1051,222,1091,1,1,9,80,19,4,34,3,71,30,3704,294,1,4240,4,2640,1,1062,1,3,206,1,773,8,184,156,32,70,65,505,1468,1860,8,180,708,1,9,29,4,2,187,3,49,2,1967,12,340,102,65,505,465,71,43,20,426,443,525,1335,4,888,39,4,2,2,845,506,6,296,721,531,37,6,111,6,688,373,671,77,2,2430,4,715,15,885,116,11,93,29,37,96,1,2,606,113,3,50,3212,1,3016,3,188,504,2695,10,454,1040,548,1,71,621,11,144,18,1335,3,79,27,542,8,710,923,372,448,1033,758,1,1,9,710,1027,66,200,450,1033,206,553,1,2,287,693,1,2936,10,19,141,29,59,41,396,2473,182,907,1,4,214,16,1,1056,3,24,50,28,26,173,3,1,2,899,4,83,1,1,75,61,481,186,428,821,22,220,509,1,48,49,128,1,23,29,1,21,154,2,4,4,28,1,1,1,59,1,34,573,2,50,63,142,215,195,45,38,3405,17,253,433,389,3,4,84,1,75,542,41,131,2014,1,97,152,29,2,6,919,220,183,330,215,2385,4,159,5,91,1,4,184,9,2,667,11,1078,4,84,1,75,488,37,1438,54,712,97,2,532,849,2,1184,139,1,1334,4,18,1,560,885,4,1078,4,2889,247,5,133,154,690,3,354,4,184,10,1,835,2,166,521,2,1805,1657,4,335,172,551,245,5,210,478,1,16,159,1,1079,3,1617,1,220,1,3595,4,217,860,178,109,4,192,1,672,49,5,18,1,560,491,974,1,1073,1,1925,3,189,503,3561,6,238,926,4,123,73,2859,3,194,95,830,4,1166,1,75,2826,4,102,153,725,50,5,189,458,45,188,923,2,647,233,4,52,114,521,2,26,186,65,463,1,4,1,10,2,2,43,5,18,59,348,147,261,58,58,2,53,96,239,499,251,1383,1,3,71,23,29,7,192,1,2,667,3,313,85,4,742,543,59,645,8,192,1,2,667,3,228,85,814,1,934,1,2926,1,958,6,192,1,2,667,3,313,4,193,2,34,633,115,377,289,349,412,1,3,9,1,2,3,5,4,1,3,2,1,4,1,8,2,6,1,8,119,380,45,1,6,40,663,39,1,1,103,37,33,1,9,31,1,1,1,1,1,144,724,1,359,22,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,26,901,5,340,167,508,289,3017,3,1012,3310,18,1,4323,5,257,534,2811,722,1,17,294,776,370,37,6,57,499,5,563,398,1,791,366,20,143,414,506,3,302,364,2497,7,579,491,40,334,600,2283,1,2,2929,1400,31,340,37,8,74,46,2,52,35,19,25,270,66,40,303,20,313,722,8,362,11,340,35,1,29,34,1138,1,1,1,1,1,16,294,360,385,31,370,37,63,499,5,39,921,1,869,7,455,1,15,340,165,507,3,462,134,380,46,46,918,3,1,1333,1,1,1,2252,8,560,1,451,5,685,1053,1,1584,5,321,789,54,1059,2118,12,294,110,167,439,410,1325,39,734,356,382,86,1,13,383,19,40,774,88,677,1,476,259,411,360,851,5,6,1466,1,10,1526,2,1297,1,3136,4,1178,85,387,1952,9,243,2,826,1,533,603,1417,3,555,1,4345,31,321,56,289,346,3,416,31,4,1,10,6,9,119,425,1,6,40,807,37,33,42,1,1,1,1,868,408,8,48,2,6,11,888,1,9,1,28,4,2,218,592,269,574,5,159,1,95,1,608,1,2018,1,2048,1,2019,1,2020,1,2642,3,255,1,608,5,192,1,2,667,3,13,518,162,208,1,9,1,28,224,432,116,189,48,953,4,30,29,12,45,3,154,1025,449,5,753,135,1,38,1009,1,2023,5,888,1,38,948,61,2,1875,61,4,687,928,1314,1418,6,154,39,1,720,429,284,6,730,4,43,3,39,949,3,159,96,393,6,1141,840,754,281,134,1198,1,4349,6,377,2773,8,1187,3,2,8,898,34,2,24,432,1693,15,1253,11,714,16,88,157,111,163,1,3102,1,1,1,4,192,1,672,313,18,244,1184,13,38,1,772,518,45,1166,278,6,9,3,38,3,38,1,1,5,21,28,2,1,633,21,699,1,150,8,28,195,178,94,1,379,1,126,3,1011,2,1,5,973,504,1,1,1,2352,5,192,1,669,3,398,7,874,776,340,1351,517,61,73,10,1420,21,2,7,2850,7,55,1,1,1,44,244,50,63,5,43,26,7,39,56,27,70,2,783,1,2,4,2,8,3,1,6,4,6,1,13,10,5,5,2,1,620,894,578,72,367,346,1,1,1,1,1,1,1,1,2,1495,1071,4,579,491,374,600,2,23,56,4,1441,553,1864,517,1,2065,1,4376,2,862,3514,3,212,27,448,9,883,178,1288,318,1035,1,1,673,1,5,255,1,2,390,216,2,2356,2023,5,2586,40,1,2,1751,10,1321,16,1,202,499,1,3,847,18,21,8,1321,17,202,499,1,868,1471,2,2,2193,3,1,4194,1,4382,1,4383,3,177,2752,1455,4,160,98,681,1268,9,192,1,669,3,9,469,284,363,4,2,214,19,6,858,875,1,1137,5,1,8,321,171,46,309,909,105,1147,614,6,49,2,1,142,95,1065,4,256,608,651,1495,2,1990,1351,6,224,943,83,630,1581,593,4,1743,269,574,677,5,49,2,1967,352,2015,3,164,94,606,3,159,97,608,3,192,1,669,3,477,593,974,2,889,38,4,207,74,1006,698,7,165,85,1363,1,138,110,1949,1,2222,5,889,38,770,53,262,10,192,1,1,1,34,633,3,254,59,1855,12,874,424,352,110,140,90,645,38,929,57,333,394,1,2580,13,22,2,42,52,3,12,6,27,523,1,1619,1883,195,43,251,461,2,5,1,9,1,2,2,2,8,8,25,3,2,11,7,6,7,30,364,44,2,1,98,263,51,1,6,4,1,4,167,2,108,162,715,158,64,1196,134,1,1,3,183,981,1819,5,184,70,1299,21,3444,4,23,3,6,32,2,1354,1050,6,192,1,1,671,312,1,6,888,1,210,84,544,1,6,21,28,2,1,633,3706,12,24,6,2,1,2,31,5,8,12,25,5,2,23,190,544,8,12,17,19,12,7,20,5,5,6,131,59,703,3,46,117,147,605,1736,1,1,10,166,45,1,1,26,1,447,2,1,292,54,173,6,2,2,29,3,1,1,8,231,79,84,28,33,4,16,9,141,37,165,8,1,1,6,9,1,3,1,177,89,178,91,93,3,18,81,9,4,19,2,47,211,192,567,28,104,158,225,60,22,737,54,144,1,2,231,1885,19,183,501,2,14,5,145,37,191,4,7,115,51,557,13,68,970,28,1080,280,14,692,8,186,1,190,4,157,17,2,2,2,599,3,1019,6,184,9,61,35,1285,119,10,153,79,483,15,3,21,12,5,74,29,6,166,523,1,395,5,526,9,192,1,672,231,82,419,120,1140,1540,19,394,82,18,398,6,1,10,18,4,1,1,1,24,452,1673,15,15,3,1282,5,1085,5,2978,331,1,5,192,37,636,313,1855,3,693,677,1615,5,649,122,38,130,37,4,742,48,55,3556,18,186,167,1,343,162,236,72,792,920,4,594,279,499,147,1,1,1,1,13,154,10,20,7,1,1,1,1,19,15,25,35,830,6,9,3,213,1612,56,2495,8,154,10,29,36,60,638,1085,1021,6,51,1,633,3,295,80,8,22,1,3,6,3,29,3,54,3,752,923,177,1,2264,5,1078,4,724,1166,999,4,191,64,3,918,5,21,30,1,1,3,3,32,3,29,4,691,61,923,177,10,1012,454,11,566,742,105,113,2,1317,18,7,154,38,1,1,6,665,1506,10,153,649,936,1348,1307,14,1,1,1,1,12,153,1145,300,140,683,665,788,450,69,17,1,1,8,154,38,1,1,6,662,3,1506,10,1298,300,823,528,925,450,44,7,37,1,2,4414,1,14,51,132,569,25,110,195,104,67,1,1,97,2,261,58,4,154,39,1,668,1,2275,3,61,39,22,9,820,429,557,1446,554,1,47,562,1,3,1022,563,2791,5,154,39,1,1,667,3,154,104,1370,6,802,496,440,3,1345,1307,9,24,11,56,12,12,1,5,1618,2679,7,802,496,440,3,310,1035,1307,1,4419,3,227,1,1,5,1801,155,2464,1,1,1,2084,5,2961,187,1275,1,1,1,4426,6,518,1182,1189,327,7,616,12,888,1,38,418,62,1,287,4,12,225,901,1590,2,159,1,8,154,38,1,1,6,665,313,1193,9,1298,52,1031,1943,44,40,2,1,1,3,1453,239,2736,2,154,1474,1,4429,4,192,1,7,2171,3,200,978,1193,7,165,85,1364,138,110,532,1417,3,193,34,1,5,192,1,1,668,3,8,2709,62,316,668,675,1,1,1,1,3087,1,3656,1,4434,1,1017,14,186,4,61,469,15,42,23,59,28,467,260,248,55,1288,6,183,32,1857,1,818,1242,3,183,32,2676,8,183,32,852,529,476,1,818,262,7,154,30,7,3,60,35,1285,2,63,76,20,190,164,360,6,15,65,59,28,1985,23,105,46,837,3,23,526,1,1,1,1,7,1014,3,685,1007,62,316,1353,7,165,85,920,444,138,6,28,5,192,1,672,313,3263,5,3083,1268,7,84,1,29,657,67,144,91,1,1033,2,1125,20,1,1,2,104,1196,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4460,1,4461,1,4462,1,4463,1,4464,8,153,39,1,672,232,81,814,2449,15,166,523,1,1,29,14,352,121,147,261,159,30,432,72,2157,2,2684,1782,1,4467,1,4468,6,250,442,60,230,632,138,6,889,10,28,770,53,262,7,335,67,142,514,245,2716,450,1,4470,1,3461,8,192,1,2,34,633,3,49,2119,44,377,162,121,1,5,277,127,251,61,44,5,31,4,11,119,15,425,1,3,1,2,1,846,37,1,60,14,1,2,503,179,206,5,126,5,6,231,24,15,1,40,125,1,1,1,3508,1,538,1,2437,1,302,1,3898,1,1541,1,4474,1,3992,1,4475,8,539,1502,2,63,169,615,1102,484,11,244,233,55,28,19,51,440,374,599,1,846,15,253,82,312,411,17,228,488,12,2,8,143,14,1492,508,252,10,164,28,1,2,453,1,213,2,2587,504,6,18,1,30,43,148,4237,7,167,2805,1231,22,1,252,1,18,181,4,150,312,27,382,2,245,20,647,1164,327,544,4,3,7,90,24,1,3955,3,21,31,4428,5,24,68,42,4067,280,9,253,1041,1001,584,93,665,396,446,3,20,176,48,111,67,245,27,382,247,12,8,647,33,930,389,139,544,4,3,7,114,3,241,1,740,5,1064,315,234,762,94,15,169,7,159,67,245,656,12,8,510,137,1491,1,547,10,450,8,167,2,65,210,878,2904,1,251,12,181,154,339,629,20,680,1458,544,7,7,90,24,8,165,1,68,1291,10,44,1074,226,1,4483,8,335,67,901,20,647,963,528,558,11,164,28,1,1,1,94,360,213,2,399,430,3,850,883,1,11,660,1,409,407,63,499,5,39,921,1,682,7,680,831,51,152,891,834,36,2,1300,3184,1,4485,1,4486,1,4487,4,402,3554,40,489,2,1010,3477,3,194,4290,1,3,166,68,1345,3,1052,251,12,2,166,68,4,165,1,68,455,7,18,1,458,593,366,608,1851,9,20,1,145,45,2,27,50,397,3,4,24,57,19,33,24,185,39,29,82,67,245,394,17,5,12,92,83,53,410,78,12,167,1491,509,36,13,450,1,18,2,161,1413,3,70,185,3,2,335,968,2,184,1280,6,212,1,21,6,10,437,3,207,773,50,6,52,25,89,521,2,1116,22,218,2,454,5,377,947,608,81,1,317,451,544,7,42,79,356,1,1,1,1,1,1,3,648,1,14,9,192,1,1,1,63,604,3,398,742,11,424,31,145,1,407,314,2463,142,569,1,1,6,255,3,606,436,215,1495,7,255,3,606,436,215,1495,478,1,2610,1,4499,1,424,14,178,26,51,301,91,391,18,267,390,1297,997,462,31,1,3,258,391,290,11,1147,2538,74,251,353,139,1,1,1,1,1,1,4011,1,4508,1,4509,1,4510,1,571,1,3906,1,3685,1,1147,1,2565,1,4504,1,4511,1,4512,1,498,4,647,676,390,2294,1,4007,5,469,831,2189,350,674,1,469,1,4514,1,2219,3,192,3,719,8,1445,4,2,12,12,2801,239,1,5,211,2,27,10,732,14,492,137,44,210,157,7,5,89,1071,186,864,19,41,24,2,2003,2009,2,424,719,4,393,2777,837,2,1,1052,1,1119,6,165,1,68,1345,1074,226,7,674,3119,212,7,80,425,1,5,23,170,2,94,1404,5,23,1626,910,378,1582,1,2602,1,2003,5,23,169,1,1,668,1,4133,5,165,46,30,9,732,6,178,860,6,19,284,1,7,23,1623,3,2,1,907,1961,1,1652,2,255,1045,9,296,202,73,68,923,34,1051,1855,1428,15,1052,3,12,74,149,236,770,102,444,83,602,478,512,4,1,10,23,3,166,1,2,59,660,735,910,861,19,350,96,1,84,49,1,2021,120,215,483,339,255,123,2,380,4,1,1,1,12,159,1,4,27,64,1,26,5,361,216,312,3351,18,103,257,692,9,254,7,32,187,169,767,455,1,505,409,51,107,119,72,1,1306,1,3210,1,4528,1,4529,10,176,184,132,548,1175,718,483,717,63,334,1,3010,4,164,91,3,390,7,293,3,202,73,68,2145,704,5,393,160,120,372,4,5,193,1,88,7,573,10,296,128,129,120,379,3,242,2049,80,1105,5,335,172,37,2261,646,10,22,171,61,1,3,22,7,575,168,53,9,256,24,7,709,34,2806,696,1,1,6,224,828,89,1257,504,444,3,194,95,1404,2,648,435,5,193,2,59,608,52,10,660,766,68,548,1,71,621,155,1138,238,2,3262,34,2,255,1,10,472,188,1,765,68,548,1,71,621,155,5,218,822,282,2015,1198,3,1298,351,630,9,297,24,39,25,107,179,652,1287,1926,8,237,292,335,309,118,73,3173,1,5,23,3,167,2,2187,10,243,50,28,171,26,82,408,297,1023,1256,5,1011,294,625,2084,525,5,178,459,10,3893,1,1,4542,9,293,3,202,82,59,2121,438,2,813,1,3200,1,3915,1,4543,11,22,142,27,65,26,6,360,291,91,1304,1448,1,2215,3,194,60,35,6,133,74,43,398,332,50,14,360,174,385,263,106,34,219,578,358,1421,646,1,1,1,7,165,1,45,23,7,9,1329,2,103,61,12,887,280,139,48,505,1342,7,429,396,35,56,424,11,159,5,91,3,30,360,216,651,1495,478,179,5,176,498,2567,220,544,7,255,3,390,227,640,1495,657,4,193,2,667,700,6,218,825,9,209,325,2419,3,193,2,1068,7,321,39,132,13,33,784,1288,4,22,1493,1973,1061,2,1044,19,6,193,2,670,781,189,1896,5,1562,34,56,186,2682,5,255,3,390,867,1495,12,296,202,73,68,923,1003,219,43,1,1078,596,2,3,181,3928,441,10,647,676,543,210,99,1047,240,1078,11,1,5,3793,760,1,1,1,1,2746,1,3322,1,4557,5,192,1,2,87,7,2,103,62,11,225,625,317,187,377,2,126,1464,314,487,434,4,255,1260,1495,478,5,402,105,634,840,1470,5,18,1,225,133,28,9,20,1,28,117,45,2,27,50,400,8,24,37,20,2,17,8,25,904,34,176,42,117,172,37,93,10,15,185,40,153,12,15,8,51,15,101,112,18,154,872,444,83,337,75,9,33,47,1,16,84,606,388,14,3,214,16,2,3,166,68,990,3,165,1,68,3,1072,620,2867,5,18,1,641,410,974,7,20,1,145,45,2,77,397,29,178,7,19,14,2,336,91,27,382,7,104,68,88,25,365,120,26,23,121,608,44,37,516,253,544,7,112,9,368,5,220,947,68,647,1326,22,176,3,38,20,165,272,378,85,28,150,211,455,129,108,1738,49,555,1,1,1,1,1,6,254,394,1,93,341,491,3,156,102,606,9,1549,57,397,2,876,796,173,712,4,23,293,626,1,1,10,1,1,1,186,3,58,1,107,121,141,1,99,1,973,1871,65,6,1,16,237,165,650,85,28,150,666,129,108,1243,495,49,555,2,1,2,10,919,1,1,10,1,1,355,1,364,2843,1,4567,19,22,10,122,5,5,20,7,64,3,24,366,216,76,360,35,1675,1498,59,2,10,237,815,113,945,108,753,1589,2,1,2,9,180,740,1,10,1,1,1,355,3277,10,22,10,17,135,464,531,1471,360,1557,2,2,864,3705,5,1549,454,2,1845,716,7,919,1,11,2,356,362,2916,3,864,273,2819,4,193,2,1451,359,2,32,132,1,940,3,919,12,2,7,18,1,135,31,1624,1630,567,7,179,38,835,263,903,2,2340,3,254,35,1285,2,22,1532,1,1809,1,3689,1,4568,1,1654,4,2218,2342,1,1,3,1646,359,2565,1,4561,2,156,102,3,156,102,1369,2,2650,1921,6,3286,1232,12,42,1,1,1,4005,1,1055,7,23,169,1,1,1,94,1404,13,212,341,490,9,3,948,930,592,480,7,121,421,21,8,23,131,39,1,1,94,359,1045,3,22,4527,27,1,970,1,2279,9,553,73,694,1282,903,1018,54,1,1,3,1549,57,399,13,176,3,38,457,213,165,76,398,220,364,108,1787,555,1,3703,9,178,45,833,5,123,109,1,29,134,5,212,1,21,6,10,6,1276,8,1,377,636,1764,4,253,436,665,1713,4,1057,104,2007,538,5,203,1,715,222,41,5,102,105,773,50,51,3,211,29,742,8,619,438,104,2007,538,392,482,1,7,203,1,1,714,222,41,119,5,221,168,239,2635,83,7,210,1292,1,1,332,2746,1,8,20,1,145,45,2,77,397,295,11,24,37,4,4,12,2,8,9,8,20,3,365,8,3,158,9,4,36,3,3,29,68,14,1,156,42,3,108,37,6,9,9,1,3,9,1,127,2,4,34,6,129,18,1,3,8,11,5,7,86,10,44,26,6,1,2,11,8,7,8,19,37,7,2,2,3,4,6,8,53,137,32,40,119,61,5,1,13,28,8,2,9,14,21,6,4,51,100,137,6,134,47,1,131,27,45,1,39,61,1,120,24,1,2,1,171,5,6,138,6,12,1,2,6,38,18,6,34,13,13,5,2,5,2,13,3,1,2,7,7,5,4,1,66,5,18,3,3,7,19,1,2,3,18,18,20,1,1,97,47,1,31,42,3,100,19,50,15,16,49,17,100,1,196,70,17,27,9,112,69,56,22,8,247,85,58,26,249,48,5,30,1,257,26,110,67,1,1,1,1,1,133,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,115,1,1,1,1,1,49,1,1,1,1,1,37,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,31,1,1,1,1,1,8,154,40,6,46,1,1,41,2082,8,213,479,931,747,532,1,484,12,6,704,6,143,230,2240,5,10,454,23,102,491,367,7,10,590,563,2639,5,21,28,117,47,477,3,61,39,937,32,537,145,15,10,3,273,888,4,40,161,324,1,6,443,1,179,163,177,76,61,2915,1,1,1,1,1,1,1,1,1,1,1,5,235,1822,3,527,444,7,24,3,3,2,2,1,93,11,17,127,1133,2,1,3,379,1,1,1030,5,6,1277,2,1,3,379,2,3,154,10,20,3,92,120,1074,16,53,130,32,2,118,67,650,6,3,76,166,12,302,493,781,1065,4,23,210,24,1272,1,1697,2,257,1039,1,1503,7,50,134,105,482,84,2,369,4,166,48,476,486,3,22,142,1099,35,59,7,52,7,14,379,314,77,2,302,326,25,31,25,80,295,10,266,93,73,238,3,3,6,197,1,2,1,38,43,254,494,125,743,1,9,193,669,49,410,219,499,1,3,847,40,244,47,62,1,3,17,40,9,31,23,6,35,3,4,1,13,7,33,438,53,33,218,16,100,7,6,145,25,420,1,3,38,394,314,94,1,4,17,855,81,1,3468,1,3469,27,1,20,3,28,113,60,6,9,10,1,2,431,2,1,2,43,20,95,135,146,84,41,361,247,89,1050,1587,45,1,20,3,28,1,3,6,41,18,44,1,12,30,4,7,3,1,8,3,19,100,334,2,355,6,13,5,10,2,2,444,187,92,36,122,1,229,3,26,386,45,809,1122,4,1,7,154,40,54,41,830,60,156,13,21,28,2,1,159,1,27,1,447,2,1,1950,1595,46,30,5,15,12,4,25,8,4,12,6,19,52,1,2,11,8,16,1,2,25,21,369,1,216,9,37,255,47,130,1,241,30,12,59,59,120,825,185,4,585,51,30,158,242,645,1,3,196,923,10,6,932,26,610,24,8,2992,5,518,371,38,1085,2581,9,186,534,10,4,43,575,263,171,2468,6,23,74,133,948,472,44,5,647,666,35,1,3245,3,91,12,4492,9,21,28,2,1,114,46,27,448,3,3,246,1,1,5,24,11,80,1,98,6,210,1292,1,1,3078,1,6,50,134,587,84,2,369,1,4596,5,18,1,175,95,1520,5,1084,1,5,525,1,3,159,5,20,6,153,45,1,1934,45,2419,3,1181,94,282,166,363,538,365,111,35,192,284,3,141,1,12,50,416,1559,10,794,277,1,391,396,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,2,166,871,9,1085,5,313,102,1,14,95,1,712,10,1288,1,9,348,1,2,1,3,906,786,2,207,43,2,184,1151,8,166,25,23,17,1,458,823,5,8,180,740,1,2,8,1,1,1,7,53,131,28,43,393,216,422,5,166,68,947,228,104,7,183,29,123,723,245,12,302,2,154,37,2,1612,3405,2,1553,3465,16,18,1,135,7,23,9,1,1,94,573,52,421,145,132,764,2641,30,21,28,2,1,1,3,110,17,25,1,5,472,1,1,1,1,62,231,61,211,96,3,41,8,102,1,109,169,544,211,6,1129,424,59,764,2641,1,3,53,113,871,6,18,1,135,40,95,1240,9,752,93,550,4,4,102,1,14,95,4,184,1428,764,2641,13,1395,8,102,1,1,9,4,332,273,20,2453,1,1,1,1523,1,1283,1,1519,2,4601,1,6,19,165,10,95,1323,3405,5,7,1,3,3,3,4,22,10,68,1186,4,18,1,165,1151,10,183,28,23,6,742,82,315,238,758,94,11,1073,2,7,266,383,52,18,2,22,80,16,2,24,188,2,62,169,33,166,3,4,6,2,36,1,1,3,1,130,7,287,42,9,7,345,6,284,186,184,3,654,524,692,628,378,14,1,1,1,1,1,5,24,35,6,1438,3106,22,173,8,35,3,4,14,410,51,467,361,184,134,2,372,684,23,1272,198,194,14,4,3,15,103,188,561,466,1016,2198,1,78,51,1,1,344,55,504,367,36,248,41,3,4,12,19,13,83,16,15,14,51,27,15,1,10,7,29,30,3,1,12,253,39,71,300,1500,7,82,1337,369,1,1,1,1,1,16,23,1,11,26,1,7,10,1,26,6,28,1546,648,1448,836,1,10,35,27,17,33,537,1037,648,1448,836,1,21,697,2,2,147,781,8,100,66,1049,28,635,177,32,896,1,1,1,1,1,1,1,1,2526,1,2937,1,4628,4,710,923,820,1791,2,492,403,3,284,627,679,4,1093,540,636,1975,1,4629,1,907,5,99,7,6,1574,1800,2,467,25,1,1535,1,4630,1,1923,7,23,168,64,3,1078,2054,1221,10,2254,80,588,737,2,11,117,62,9,771,10,440,36,841,379,1319,201,654,762,1,1,2,1696,1233,11,21,28,2,1,107,99,24,1013,436,621,2183,6,62,3720,169,684,1,1,10,354,57,3,1,110,1,370,207,1373,1127,8,24,4,7,26,42,12,13,1558,14,197,714,1653,18,1,1,115,278,538,613,492,18,1,1,1,4641,1,2651,4,525,1,577,1373,6,1066,224,1943,398,1009,2,5,21,31,114,522,1,9,705,3,139,68,162,3,1,1772,1790,4,527,19,108,1816,6,847,767,165,82,1139,637,2,1176,451,2,51,133,8,847,315,452,165,82,8,1768,1007,10,289,7,117,114,44,83,363,1463,291,46,7,1022,46,746,1319,1227,61,224,3,91,15,2544,4,106,6,1103,2271,5,1162,1038,1044,1400,2,4,19,229,41,1311,5,21,28,163,810,46,16,579,491,363,17,4,33,557,1652,667,284,1,1,1,1,1,1,6,23,12,44,5,28,4542,9,1085,221,1088,2261,1,1,1,1,1,12,218,380,13,14,22,51,744,270,2,1690,1204,53,4,23,1531,450,378,5,49,2,204,2210,1,13,256,3073,1203,1,78,51,1,1,344,55,504,365,2,5,1079,443,1364,1779,1,1,4667,8,23,170,669,459,683,36,566,2062,9,368,543,222,457,5,1374,1150,550,1,15,164,43,6,1,17,50,996,2,1,3,4,53,2,622,1560,2,154,40,7,686,201,186,2,7,743,15,7,492,403,16,679,5,1374,1150,2,166,53,8,8,3,4,163,993,105,73,615,2,21,145,3,598,49,1049,2,23,39,2,710,358,15,192,1,27,59,425,158,417,1,14,6,362,414,620,780,1195,6,159,129,587,2011,327,1459,1,4673,1,1213,1,2951,1,4674,1,4675,1,4676,14,193,2,34,633,49,410,219,496,3,1,3,847,37,106,25,374,144,1077,25,80,1092,92,1,2,1,1,73,2,1,4,254,380,114,1,124,743,92,1,1,1,1,2889,4,22,2,67,30,6,192,1,455,214,3,2348,1,2865,14,862,49,410,219,205,294,1,566,316,593,143,367,361,204,11,518,393,1881,97,80,254,494,125,839,1,1,14,19,30,105,6,4,27,64,27,366,216,116,196,124,1645,19,193,28,100,65,120,356,31,428,219,71,425,1,2,1,3,847,37,101,318,8,374,144,1102,1264,5,953,743,92,31,51,1,14,111,35,25,2,19,809,459,219,223,373,312,230,8,1,41,53,450,475,154,133,486,1,1,1,1,1,1,1,2,35,80,11,66,88,10,27,23,1029,502,885,292,707,252,5,18,1,165,64,41,6,24,37,5,2243,2383,1,18,1078,4,45,35,4,19,28,101,416,16,147,296,783,1615,86,21,1,1,11,159,25,71,3,29,586,2,102,3,2244,1469,5,21,28,2,1,1127,3,24,11,80,8,61,5,43,1066,511,2968,38,5,18,1078,4,44,36,4,19,24,2,2,517,16,2225,673,50,1,1,2,1,4,66,43,1066,3517,18,177,60,841,4,83,1,19,28,517,16,1226,14,199,726,778,11,1,1,6,21,30,1,114,521,2,5,24,37,18,4624,1,12,215,10,853,134,625,232,120,783,35,71,1509,118,14,154,2,3,1,4,27,2,62,32,361,214,2,116,139,22,194,95,32,32,1,20,37,3,104,7,1,113,8,973,246,610,413,733,422,541,92,29,3,678,651,258,12,321,34,137,46,699,1373,1012,1085,1,1,1,1,12,19,560,491,251,219,71,425,1,2,1,4,883,4,71,8,27,1580,7,1757,1106,4,12,280,477,1076,1,4713,4,159,5,484,227,6,913,986,207,2577,31,1,5,154,10,27,67,390,11,886,240,1,35,23,24,2,2,138,395,54,1,66,4,255,3,390,227,8,23,170,2,303,364,1142,378,1629,29,296,25,4,49,18,32,22,10,27,14,1,20,13,40,29,1,27,11,34,366,96,485,2081,139,297,365,83,92,39,10,673,466,1,480,247,1834,1016,1,1,1,9,66,597,463,59,150,410,929,2023,24,10,32,160,1,455,214,351,122,19,391,722,10,518,490,325,287,648,524,97,334,824,635,3,23,839,1142,18,321,91,3,77,108,1,349,201,86,10,264,187,530,808,1686,1,1,1,6,190,1053,2638,756,89,1,1,3395,1,4728,4,1147,2767,97,718,10,374,50,40,54,1102,2911,54,92,53,1,5,225,480,507,1866,1509,3,498,3416,97,4,518,1102,3057,2,6,184,887,1,533,603,94,5,23,1,38,4,4588,7,253,825,4,724,1166,851,148,3,192,1,1811,12,154,2,3,1,4,91,3,29,361,332,991,631,6,225,987,681,1185,1509,145,9,154,10,27,1,1,1,88,7,573,9,368,6,2418,93,2,1,1,1448,396,18,21,28,128,11,49,1104,1312,230,8,1,348,147,524,773,1,4,45,1,11,154,30,8,1,37,24,35,1456,1144,2,262,6,21,28,2,1,4013,133,8,23,1,38,18,23,37,941,3556,4,2870,788,1069,9,1,4737,1,4738,3,3536,361,842,1,4740,3,896,1435,1061,9,1081,1504,278,2,1,1,762,1,6,11,192,1,669,3,26,270,141,318,939,589,1529,3,214,17,1885,1,2866,2,159,716,1,3260,6,192,1,1,1,667,52,8,1757,1116,6,280,1553,29,1,1,6,159,5,711,882,1122,280,1,4744,1,4677,1,1049,1,2582,1,4230,24,539,471,256,55,17,198,4,71,425,1,2,1,1,1,1,71,776,37,947,871,1,1,1,1,5,19,165,9,96,573,11,1,20,28,54,62,1,45,1,1,21,1479,2,253,829,5,254,81,209,85,233,2,660,185,3,2863,4,769,4,1251,1962,1459,78,1,953,9,518,1077,25,80,1092,97,334,494,125,14,204,415,63,15,12,452,90,1222,131,870,35,319,753,170,7,518,1102,80,1189,334,494,125,1,2606,1,1595,1,3602,2,518,1102,3,845,1247,2660,5,3482,81,2,1017,171,1,4753,3,75,27,1734,7,689,16,379,1,531,151,18,1,2945,10,156,36,2,2,4,89,625,205,410,842,11,176,24,4,39,2,433,241,89,402,961,1500,2,194,2839,8,19,56,89,484,42,224,698,3405,15,75,91,11,511,1,1,15,209,76,175,567,35,532,1897,24,7,689,16,1062,42,2,2257,152,16,159,5,28,4,4,56,25,6,361,214,52,5,12,251,359,830,3,191,457,291,19,987,190,517,605,2233,1,78,51,1,1,90,1,1,1,1,250,55,504,367,9,683,307,276,1027,6,131,1180,1144,5,8,18,1,147,28,36,1,459,774,7,18,1,435,616,470,499,5,4,61,22,17,30,13,700,8,142,503,2,378,127,3,489,42,1737,629,1,7,156,781,2,93,662,1215,1853,1,4763,1,4764,1,4765,15,987,106,1176,184,1791,288,1,78,51,1,1,344,55,504,367,3,203,1297,3266,1,4767,1,1590,2,203,4563,9,654,253,688,101,4,624,465,427,540,3,102,185,4406,3,689,16,278,9,192,4,718,3854,1,1,1,1,1,4,23,74,1597,310,1,4774,1,2909,1,1051,1,4775,1,4776,1,4777,3,1692,2008,1078,24,177,63,449,355,15,5,212,2,3,1,69,277,156,285,399,8,62,808,716,717,1,1,1,1,5,35,1242,3,3,240,4,689,294,299,3499,3,230,1234,343,2,1650,2673,11,166,521,2,1,395,43,38,1,2901,152,15,2,3700,1078,20,21,31,102,12,11,35,19,456,2,1,354,15,219,4,69,277,156,684,8,62,19,214,16,1,58,642,2,188,157,2,2,1,240,110,24,3,2536,24,560,1,3,194,1,1,6,204,89,626,262,1,119,4,49,2,188,1384,10,35,32,48,21,56,1,21,434,217,311,12,2256,420,1915,49,113,31,1,1,1,1,1,1,1,3341,2,164,92,1,4791,3,178,469,701,5,23,170,669,52,736,4,1182,318,2200,1092,7,159,1,24,72,2,24,1018,7,23,1106,424,59,80,3325,1,2,1171,2090,11,203,1297,2026,1129,127,11,1,1,1,1,1,20,35,49,75,41,811,165,1195,193,1214,317,437,1,78,51,1,1,344,55,504,367,8,1500,430,369,490,911,1094,5,1,1,2789,11,177,890,903,1016,452,654,548,161,1,1,1,2,705,1062,4,193,2,61,827,2,1617,1,4,689,16,1062,18,2,32,1144,18,19,225,50,183,102,81,410,350,17,7,6,3,1,33,557,2761,1,1,11,1033,47,653,68,40,17,2393,109,61,387,1,13,23,89,52,29,95,360,214,2,351,789,940,1866,1,14,23,136,5,29,274,395,2,878,262,1,953,221,151,521,22,112,355,51,162,360,175,380,105,767,117,300,1,4,334,266,228,1,121,971,1,1,1,3,1792,430,1215,2,159,817,7,23,131,7,32,1,668,765,1,1529,8,845,43,39,1749,430,1122,586,1,8,51,105,102,390,216,118,369,458,5,212,1,26,1,447,5,219,15,830,315,996,9,215,965,121,26,742,3,1,1366,1377,1,2110,2,194,1,4,154,39,1,95,1,1818,6,1,66,69,29,4312,4,1,2210,8,215,1411,443,869,970,680,18,211,4,67,69,4341,4,7,1626,1312,970,680,18,211,1,8,154,10,29,1,1,669,50,205,15,763,3,15,64,1247,2727,1,1,1,1,1,1,1,1,1,18,164,39,1,78,78,220,1,185,169,366,351,2246,931,1,1,1,1,1,7,18,1,458,593,974,563,2639,7,20,1,28,2,1,1,4012,6,67,4,8,36,13,4707,6,1216,294,13,108,3204,1,2,154,710,17,19,4,138,32,1,36,16,1,1,41,573,481,211,73,377,1326,521,31,51,1,114,78,283,52,35,40,26,7,220,4,157,2,11,29,41,231,62,5,16,130,105,31,70,40,203,1179,107,639,282,23,221,95,37,7,54,111,89,454,42,41,171,295,1,77,143,243,314,215,227,649,1351,1,1,2,134,2846,7,859,218,173,104,504,60,956,6,57,14,8,27,9,27,16,112,1103,527,784,56,1,1,1,745,454,67,959,30,1,1,1,10,1044,45,262,1320,315,193,2,1663,1,1,23,753,92,43,1,38,4,1,1,1,19,55,91,302,157,1,475,553,519,1413,328,1,1,1,7,288,585,105,101,1972,1614,1,9,23,170,669,1338,667,166,482,1072,264,21,466,210,1262,946,699,11,167,358,550,59,124,1,1,1,1,1,1,1,1,1,1,1,425,1,4852,10,159,1,31,91,366,479,49,37,573,3065,4,4005,204,380,274,1,4864,1,4477,1,208,10,19,135,30,8,1,1,95,573,52,421,2,19,229,4,845,548,1948,887,5,106,604,312,792,1672,3,106,1580,1800,9,23,74,1456,97,44,691,2380,10,243,4,181,1080,525,1013,4,18,1,235,1320,8,91,30,44,1,68,6,1139,996,4,24,140,900,439,10,237,1165,1569,359,195,151,1189,1,1,1,1,4869,13,102,52,10,20,9,1,1,5,58,604,316,122,1071,3,1313,36,3245,1,1998,1,2374,16,19,4,169,1,1,95,245,113,1,123,91,52,205,57,159,1746,3,1305,347,2774,1,4870,1,4871,4,193,2,1432,3245,3,1250,12,2219,1,4873,3,161,68,633,3,2057,1,2011,5,1722,23,837,2292,1,9,19,78,67,20,9,1,95,573,2,1,59,1,4876,1,4877,1,4198,11,19,4,26,105,30,9,1,1,53,41,573,4,1741,272,1,101,4,191,16,441,332,10,383,634,1773,384,1,8,213,737,745,1,16,66,171,830,22,804,1093,195,3,1,1,252,446,208,134,576,78,6,687,8,338,47,274,451,4,23,1531,450,2592,10,18,1,145,84,34,366,334,1485,14,1,4,321,171,4,688,5,526,595,474,1294,80,4,21,28,2884,503,5,72,1049,2508,1252,1,6,23,891,639,451,381,2633,7,706,143,1,3,388,1633,449,4,1277,2,1,3,4,284,727,287,627,2,1313,36,3,8,3,4,2,239,448,3,215,1857,1,5,340,28,134,126,4255,15,360,1149,2389,311,1,348,31,274,21,1,1,1,1,1,1,18,19,30,2,1,102,6,4,20,8,1,1,20,75,359,214,3,359,111,8,335,25,715,434,3049,326,7,1,1,4560,3,49,2,1758,2,4891,1,9,154,10,28,1,1,95,359,214,314,15,360,264,967,2307,669,1,261,1,1,1,1,60,1,1,1,24,1,20,28,2,1,102,2,4,6,27,18,1,27,2,48,401,250,403,209,75,1312,274,1022,662,5,207,43,831,206,645,6,154,39,1,1,1,93,10,30,4,15,2,1,7,628,2,1,3919,5,30,4,25,155,4395,15,32,683,9,14,39,8,279,745,2,1519,373,1,905,231,58,4,30,2,4577,289,8,176,1,183,802,8,145,3245,324,8,2704,734,1137,324,1,1,1,1,8,154,39,1,1,94,625,373,340,3,192,1,721,6,177,31,152,1603,2921,5,11,19,32,103,10,20,62,1,1,41,1520,2,13,166,12,866,275,32,434,919,710,24,680,457,324,3,7,192,1,1,1,1,718,205,18,196,164,313,246,265,226,186,1193,1,147,477,484,621,312,73,1,1,1,9,154,2,4,4,27,67,390,216,11,4,230,538,1097,1530,6,673,2116,148,477,1105,386,8,51,103,6,4,27,499,661,3557,8,752,282,192,736,170,42,2735,1,9,215,1748,109,1,117,2385,336,1,1,9,178,510,1,16,345,13,25,205,474,6,156,4,32,4,60,658,11,156,20,20,718,5,12,1,1,389,219,1926,4,211,1,475,295,15,21,31,114,38,715,1,6,5,2,237,85,99,233,1000,2195,4,165,76,1,740,18,1085,107,62,362,53,9,97,10,240,103,929,97,281,686,793,1,1,1,7,875,977,173,51,1078,902,861,19,217,1,6,832,21,90,17,54,12,8,96,507,808,669,123,176,585,696,1,8,192,3,59,1,393,216,1,49,8,57,8,2,2,22,30,15,4685,4,214,17,417,4272,9,763,3,15,4038,4,2,2,94,1,1,4898,1,3330,1,4840,5,4921,1,1,1,1,1,4895,3,166,42,1755,1,4387,4,1342,168,150,529,5,154,6,24,10,95,9,2168,986,1635,1,136,1,1,1,1,1,4931,4,154,5,5,91,11,178,6,9,1,1,849,6,243,20,34,1,3,1965,1067,1900,8,154,30,9,1,1,12,82,998,2,1343,284,3,19,174,669,7,178,791,119,83,3423,339,1,18,244,335,491,374,5,1,15,579,746,4,14,367,510,1193,1,56,1,1,22,177,559,233,98,146,571,108,1,226,867,898,27,157,142,374,10,95,244,1,4,1,1,1,3944,3,4757,184,1,8,21,31,114,65,455,1,2,3,4,655,43,12,2776,10,178,517,274,116,3,721,1429,1356,339,1,6,154,40,95,1263,21,27,2,4941,1,7,1062,4,1003,1963,608,303,1,5,161,32,669,52,713,2,230,1635,4,1965,1067,1913,1,9,161,32,34,1,1,633,765,64,2,3,1287,56,1150,2,1037,134,5,154,135,882,171,168,8,177,2,992,1532,1,734,670,467,6,2450,1618,822,57,1,1,18,888,9,1,1,5,8,7,8,4,2,368,44,62,3,141,17,75,3307,2,1965,1067,2,360,3538,9,21,28,2,1,114,25,67,390,42,15,100,120,5,460,19,160,119,759,37,224,63,38,481,745,88,3,221,676,7,1,4519,2,154,6,14,243,50,47,43,119,325,1,285,384,154,1,1253,1700,346,2,206,824,9,18,1,73,91,1,27,1,770,304,4,217,1,6,832,2,192,722,2,888,1,2,1226,906,2,1349,614,5,18,1,175,95,573,2,32,822,2,1270,693,2,184,1820,26,888,1,3,6,1,26,2,4,1,1,1,24,141,84,205,10,12,150,8,3,1,3,2,6,448,2921,5,24,64,51,4248,566,8,1809,2,828,4,1598,713,1,1,1,4957,1,4958,11,888,37,2,4,1,1,1,84,81,311,3542,8,1084,267,752,568,506,1,138,1643,2,289,1046,9,66,35,38,53,673,313,332,2877,222,3,192,673,313,16,888,1,3,33,11,163,84,205,10,160,2,11,1,3,8,448,1,1383,6,888,4,7,30,2,2,2,3942,293,1,2532,1,3230,6,51,1,635,1,7,989,16,214,17,461,43,9,33,3,2,63,42,96,203,166,163,154,9,11,654,26,337,366,210,2,5,96,4,1,1,4,742,463,310,194,3,742,773,194,4,185,883,2064,571,6,112,52,484,1,527,510,2,164,1012,2,1593,7,6,185,26,1,27,448,8,3,185,1580,605,4,1684,5,18,324,2,280,1235,4,929,2267,1,2,1,4960,4,1250,512,591,827,2,1986,2,1,139,5,154,40,2,52,41,2,1809,2,2,1529,64,11,687,90,110,283,81,2,8,91,2,261,285,10,888,1,47,163,84,375,14,28,98,3263,3,51,1,636,6,1250,102,2,324,53,963,17,23,131,38,1,1,1,5,30,632,3,254,10,48,1,332,184,677,4,51,1,633,3,20,23,1,34,30,1,7,28,9,6,4,71,17,1710,1,2445,222,45,299,9,1,22,735,9,33,2,1,2,406,1,65,98,317,4,4,1,171,1205,1,3,16,1890,1,1,2,771,90,1,884,2,89,772,3,89,54,718,6,648,1,16,160,1,150,15,23,131,38,1,1,1,667,3,206,48,58,1,332,95,89,4,59,53,1103,621,53,699,1,2,3,1,3,11,127,2,1,37,186,4,1,1,2,6,39,60,73,47,8,416,3,4,42,24,9,13,16,17,4,1,30,304,655,14,8,327,7,2,86,56,121,11,594,53,491,345,1,1,1,1,9,58,30,1,7,47,1798,1,3020,1,20,700,20,127,3,9,1,24,3,240,1,57,1,22,650,60,5,951,121,482,1217,6,89,54,718,1080,3021,1,5,746,17,3,79,4127,15,700,159,1,24,2,1,190,50,58,1,25,27,24,596,1016,9,1074,5,651,3,28,1440,122,1644,3,7,60,51,1,52,700,312,39,1,4973,9,19,560,81,410,251,219,499,1,4,2,213,824,4,1074,659,1468,122,2,159,47,3,19,235,1320,2,207,707,2,1176,3,6,165,46,2,28,741,360,6,165,46,2,27,1,741,4,24,41,66,1555,1,3032,4,1276,73,720,121,11,19,135,39,1,95,359,214,2,113,358,8,9,92,77,1101,16,36,20,622,1452,811,4,164,20,7,4,2,1276,73,5,154,39,669,481,1150,17,19,174,1,95,290,283,60,148,53,198,14,204,501,4,224,2706,1,2,1343,1150,16,1093,1,1,562,66,269,682,2,13,100,789,1398,1,1,1,1,1,3121,1,3119,5,2200,1315,871,380,215,11,243,2,90,67,90,108,537,185,274,1014,1015,19,336,675,54,182,683,547,201,1,1,1,1,244,1060,561,435,1,1,1,1,12,28,2,2,3,27,28,14,11,739,1823,2310,1,21,160,126,5,363,24,308,19,1,1,22,289,7,5,271,267,383,7,106,66,1139,41,18,286,5,363,24,327,1,1,22,289,7,5,271,267,383,7,106,1205,966,30,18,1,229,41,165,85,40,417,74,251,99,30,4,40,106,440,1,1,1,1,70,621,31,124,2099,1,1,1,1,1,6,21,28,2,1,1011,2460,7,62,29,24,1,5,2556,2311,14,793,39,427,746,266,345,40,2339,1,1,1,1,1,1,1,5002,1,1870,1,4219,14,1093,144,327,375,35,251,206,1,243,5,1058,1265,1,1,1,5006,11,291,387,308,7,36,572,657,106,314,2,2,6,656,355,1669,1,417,1909,12,336,67,198,467,3,1,66,109,445,785,2068,2,6,532,7,121,18,1363,1987,3,693,165,512,1,5008,1,2679,5,420,1692,567,71,174,7,201,790,186,517,24,5,951,13,364,1187,1,387,313,879,1,1,1,1,1,1,1872,9,154,101,3,390,48,151,274,745,2190,15,154,39,2,453,1,29,184,143,116,197,3,4,5,710,72,4,214,16,1,2294,12,235,1824,1,517,6,4,3877,1,1,1,1,1,2,2218,2792,2,2005,266,3,258,390,576,4,1564,375,332,404,10,2686,1,2,2288,34,1,1,1,1,1,11,918,4,616,1,13,1036,84,6,1999,297,1,3,648,227,202,4,193,669,257,59,8,1178,332,468,154,43,399,99,3,6,918,621,13,1036,84,2005,1,2685,9,898,34,26,165,415,1,53,996,2089,4,2685,1,1,2329,17,476,18,396,4,4,1,32,1,1,1,24,165,428,41,5,1083,11,1,71,3,288,360,227,7,161,68,633,52,3515,588,1,1,2036,3,668,1916,48,5,974,84,1866,5,1455,8,1657,66,838,115,13,1372,915,43,6,656,262,484,944,2674,1,5,678,351,3993,1,1,12,1161,496,51,981,186,724,1426,1,1,1,1,1,5,864,11,202,441,3513,10,1097,1,559,66,838,128,1372,915,43,13,5,656,746,944,332,2343,6,2875,724,1401,26,7,1,8,584,442,1898,1587,524,1,1,1,6,1802,2,90,3087,58,1,3,230,1635,1010,3,258,390,291,2,233,1632,6,18,1,181,1412,759,2646,1,2356,1,5041,4,1650,47,1642,497,2,189,503,3,1697,1642,497,9,900,9,470,1748,1847,1,67,1,1,1,891,3,160,98,390,14,584,94,919,1094,216,17,1,28,21,40,2013,18,1,1,9,918,2198,11,1847,1,46,27,1,1,5,2606,1288,1157,1,1,1,2925,1,5054,10,909,9,13,1,2,24,432,1726,1939,1,5,193,1395,1085,184,1037,7,4586,471,1,1,1,1,1,1,5059,1,5063,6,166,524,396,268,420,534,2,122,955,2,193,1,13,2364,71,2,2149,471,1,1,1,1,1,2,1,1,2,230,1775,1,1539,2,211,2,4,125,14,4928,1,1,3945,14,1962,4,65,282,133,192,2,1,280,781,1,1,1365,1,11,74,90,91,1,2,390,216,116,535,372,803,2,125,4943,14,888,1,9,1,32,1,1,1,24,141,1,83,388,1,1,1594,1,5071,1,5072,8,932,26,141,84,385,24,7,1,7,125,86,1,1,26,2,1,5,62,63,14,4928,1,6,1757,883,1,1061,1,1,8,944,14,141,84,417,3470,3,1,4,211,1,1,28,5,24,38,63,14,4929,3,2031,1672,1,7,19,229,331,885,89,832,2633,4,23,1,67,12,2,2453,1976,1,5075,1,5076,2,230,1234,13,296,158,85,475,3,249,55,219,496,3,1,1,886,4,200,1385,786,313,3,193,1,668,7,1266,484,856,78,2393,1,1,3,1757,3323,1,5,185,993,157,2368,1,1,2684,4,193,1,2,666,1,5082,5,207,43,730,363,1305,7,1962,676,2,1,1061,1,1,3,1037,2666,1,5,154,40,54,41,890,2,2640,1,11,153,1073,906,32,7,3,1,399,21,420,2068,1,5084,19,286,218,174,308,4,2,15,22,94,195,283,267,431,65,66,1139,41,1475,1,5,191,64,393,216,436,9,23,3,228,608,691,21,120,691,2633,11,579,491,196,55,219,496,3,1,4,562,321,5,20,1,31,114,523,10,187,1331,98,149,1593,1552,177,1,1,1,4,256,608,651,1698,7,161,31,670,3,232,81,828,5,674,471,1466,179,2301,7,161,30,36,1,1,635,314,7,2006,203,36,74,1676,1032,65,12,904,18,10,2,189,416,34,1015,2467,38,1,1,4,91,12,25,64,7,822,33,443,195,372,556,1437,1,2877,1,3389,19,1070,196,55,125,94,46,453,1,2,2,68,2,95,36,48,2456,347,1,1,9,822,33,443,195,372,344,36,176,1437,16,539,531,196,55,125,94,499,1,1,1,2,68,2,2635,348,1,4,197,2678,2154,70,9,2341,633,1537,524,1,1,63,1,1,5,28,7,49,31,77,1,5103,5,918,4,4052,1,74,3,24,188,475,4,166,523,824,103,8,862,235,1,79,1,332,184,3333,6,918,4,4052,1,129,1,1,5027,9,154,6,95,27,366,206,10,312,710,2,191,67,2,184,2141,6,983,188,178,841,1,1,5,1226,906,39,3,400,4,678,351,94,478,4,23,161,11,1499,1,65,1,69,1,57,5,161,32,36,633,4155,6,2375,1597,621,513,1,1,3,91,12,18,6,252,1522,31,129,241,2471,9,181,31,5,1,819,525,262,780,871,4,252,1522,194,2678,13,171,46,1,819,356,2,8,1183,1622,901,1,1,1,4,2375,2218,513,1,2,1535,98,3,1268,3325,520,7,1731,2915,178,290,1,1,1,1,5108,9,159,51,45,27,366,1063,3404,2,1,3,1774,194,2678,4,1393,6,1,3719,2,92,1594,6,154,39,1,1,94,625,1,4942,3,1770,719,1,3,1334,168,2,2,210,1626,3,1343,284,1023,1,4593,6,21,28,73,526,37,491,10,791,418,90,1611,65,1,2144,1,1,1,15,467,550,295,9,16,1,247,455,72,194,476,1,2341,1,1,5,1217,90,2447,1371,2,14,465,106,750,16,1,702,72,670,124,2139,79,1,1,2,6,193,492,177,316,1679,176,9,373,163,486,195,865,765,2,77,2203,1,537,6,21,28,636,1333,3112,1,4,255,3,390,331,1,2894,1,5131,1,5130,4,2977,2155,1,1,1,2361,9,1,31,102,355,12,288,1896,241,53,9,485,4,12,72,65,230,100,1958,2209,1,2919,5,2685,830,1075,490,56,5,1309,1640,1076,565,547,7,5138,1,1,1,1,1,1,7,1530,465,87,224,493,2223,123,13,32,453,4,242,213,30,38,2503,825,110,140,545,11,3,52,114,523,17,244,113,222,447,44,374,6,15,8,571,2762,241,54,46,1,1,1,19,890,19,9,13,1,1,1,603,1579,14,67,465,1190,122,75,6,96,1,1,4,890,10,9,2207,7,279,806,547,762,2232,33,495,14,579,52,806,7,6,3,1,238,664,2155,295,1,294,54,2,160,98,8,579,679,186,6,242,664,484,2261,2,832,4167,10,19,435,85,40,81,410,374,597,3,1643,4,742,43,924,3447,4,159,1,4,94,10,192,8,1,378,412,186,1,514,534,145,12,160,197,222,52,802,4,13,242,417,247,210,1049,7,357,222,491,366,1,7,600,4,51,1,633,390,4,258,390,1,16,4,155,1898,1031,2073,1,5158,4,1035,3355,519,1,1,4845,5,1044,19,2590,718,788,7,579,719,135,17,182,1,59,2,1298,1788,1,5160,4,2394,1417,10,1340,1,117,2,3811,1350,9,579,491,374,9,591,3118,1,1,1,11,21,28,2,1,76,26,101,3,24,366,980,7,246,1,1,331,491,367,607,8,23,12,68,12,13,1611,2500,179,4,852,446,3095,26,7,200,1,790,186,1,516,677,12,579,52,802,4,7,6,4,238,417,247,1033,1777,3,742,43,924,2,3811,10,4,61,30,9,22,4,2394,656,761,10,3,1597,1094,2355,11,918,4,615,2,1048,1,528,1858,1,192,1,10,52,637,396,93,44,2,294,98,1070,171,10,192,1,672,313,172,160,1176,1,170,2312,10,289,271,452,2,3,580,1094,396,429,824,14,888,11,23,5,4,1,1,1,165,460,1,1558,1956,96,6,697,12,1151,984,9,164,4,697,494,57,1769,8,296,343,41,330,4,3,1791,2363,13,32,17,2,77,26,12,116,408,343,146,116,284,231,2,1297,1,6,296,343,371,4,3,1791,7,49,2,77,561,1,343,262,9,678,131,123,2,10,294,60,445,2676,3,2633,2539,1,4,932,2,669,3571,6,296,264,450,4,3,2072,6,1976,798,353,1847,1,154,4,1093,2,897,684,2,1065,1861,3,164,91,3,5,28,7,49,2,29,4,2132,2971,72,1,9,680,337,103,987,186,481,2323,80,1,6,1014,688,1009,61,1668,739,3,944,4159,72,4,68,35,25,1708,2,192,456,4,3012,1,2,2165,1,1038,1,5181,1,5182,2,100,883,4,853,388,2069,13,2,289,2744,1,3323,3,1014,3,580,3,23,170,721,1,2953,11,1245,481,342,3115,1,1,1,1,1,1,1,9,1932,64,697,2498,1,1,1,1,1,5,154,38,1,669,52,9,927,318,498,267,2,22,72,2609,482,6,214,16,1,2,1265,618,5,21,28,115,873,139,9,1250,98,7,441,399,3003,1,1,1,3,164,1012,1031,11,49,988,139,1219,2393,414,1,1,1,1,1,3,192,673,49,8,14,1231,3486,452,1,1,2,10,7,1245,481,3119,338,1,1,23,3,862,52,2039,8,888,39,26,746,311,2,22,3175,13,232,234,270,3173,302,395,333,271,1,1,1,1,1,1,226,1,1997,1,5216,1,4206,6,23,131,708,52,735,1304,7,1699,311,24,1864,817,117,385,1,1243,3,1590,3628,1,3,1243,2308,1669,1,5219,15,3024,555,1642,1,1,1,1,1,1,1,1,1,1,1,1,1,5234,1,5235,1,5236,1,5237,1,5238,1,5239,1,5240,1,5241,1,5242,1,5243,1,5244,1,4397,1,5245,1,4904,1,1268,1,1149,3,255,33,360,3,862,2171,2213,7,2036,1,2,1,3206,1,1,5,575,974,351,102,1,1,5249,4,3009,2241,1,1,6,23,170,36,633,52,2119,4,1742,526,685,1760,6,1509,941,2440,58,305,1,4,154,5,5,2,3,2953,2302,1,15,1070,940,2,32,62,162,569,843,7,1027,1,122,380,40,1,5,214,16,684,584,618,7,360,1650,978,910,815,2,475,13,21,28,142,20,2,28,17,32,358,389,1601,575,382,2,2010,105,7,164,27,457,227,301,202,1288,6,3680,475,126,29,949,1,1,3687,18,21,28,117,1,45,1,26,1,450,2282,912,25,680,17,333,1,311,10,3,3563,1,1167,1,5262,3,2005,3258,1,1,4602,3,2863,4,12,1,4114,1,374,1,4637,1,5265,1,5266,1,3565,10,23,136,1,4,29,2,87,632,1971,147,3,953,3797,517,3,193,669,52,8,374,1008,724,882,1597,130,502,39,3,207,969,1473,4,2867,12,280,1584,5,193,3436,363,1059,217,5,2885,2,1,77,2304,1,2654,1,4699,1,5270,7,1147,1740,1027,97,524,194,542,1,5272,2,1333,218,6,21,28,164,77,747,1078,1,290,4,1037,480,1416,2270,4,2873,2,2323,1,7,219,2,284,2521,237,1995,15,4,21,28,2,634,6,1077,3,1,273,425,1096,5,71,32,10,10,4514,5,164,27,67,390,528,5,535,3365,1318,56,1,1,5276,3,256,26,2931,2,1742,2971,5,1057,1156,1203,593,187,2,79,63,1,2115,4,3482,81,1,1,9,316,37,1,60,1,481,1334,1253,85,3,383,2570,1,2,2106,2609,2,179,5,6,200,346,11,15,18,1781,3,546,11,33,2,3024,2205,3,23,169,1,1,5277,4,212,1,21,6,1,5250,1,5188,10,19,78,87,9,2,53,41,889,157,129,1,142,1,5278,9,2188,265,2826,1,1,1,1,1,1,1,5284,4,214,17,2,2292,4,32,122,700,322,1,30,10,50,102,1,944,542,78,1,958,1721,889,1,5287,1,5288,1,1717,8,156,4,4,28,90,366,528,335,2,230,684,7,1657,59,1,1,2074,605,892,9,897,7,27,2,460,118,31,1071,2677,1,1393,3,686,1045,2915,2,242,740,3,50,24,1613,5,83,5208,1,1,1,12,19,78,6,88,2,1,1,35,59,1046,129,343,15,1517,1534,1614,1805,1,1,1,1,1,1,1,1,1,1,1,1,1755,2,1556,448,3,1755,772,2768,1,5296,9,5286,11,1,1,1,1,1,1,1,1,5305,1,5306,1,1600,1,108,2,51,637,4,1395,309,624,2979,3,1120,845,1426,7,593,396,593,3019,294,413,1,2,593,3342,6,21,28,2889,1,3,1,4,2006,932,403,1969,1,5311,1,5312,1,5313,1,4337,1,5314,1,2369,2,75,28,5,211,2,37,732,2630,16,102,90,9,660,4,126,3541,1,78,51,1,1,344,55,504,367,3,50,721,86,1,1639,3,525,104,1598,5,685,169,1021,3411,15,4,5299,2,2,1,2,160,1365,9,178,46,111,292,778,307,106,108,2182,1,2207,6,154,39,1,60,35,1404,11,102,3769,540,180,162,199,60,303,1,1,1,1,5317,6,21,28,2,1,633,491,10,30,4,1,31,25,12,10,8,4474,14,2,34,1,11,2676,1735,180,162,199,60,303,1,2,1,1,1,28,1,4591,15,164,27,9,56,26,366,360,115,287,141,29,694,97,1500,882,6,97,1081,172,300,44,3080,1,1032,4,184,9,669,831,7,184,1063,250,195,1058,156,130,19,21,30,1,114,46,1,18,9,1,9,437,2,355,15,5,218,346,840,101,9,178,36,17,813,20,214,2,2,1186,15,74,120,95,625,225,26,1,673,489,2,44,1112,710,24,1101,1,1839,1,3391,2,97,1597,6,166,47,27,1,1,445,4,214,17,908,700,5,28,2,5,80,1624,3,5322,1,1,1,5325,1,5326,1,5068,16,166,12,34,6,765,67,13,118,112,669,408,270,1,280,782,1,6,1809,2,829,1,1062,1,4,28,7,68,12,5,102,4966,254,1,1,11,23,12,22,10,4,32,3,9,21,1603,3588,10,911,1289,297,532,486,871,204,546,140,52,4,2200,829,486,1213,14,154,37,3,61,3,24,366,216,113,3,50,89,2642,1095,4,214,16,1,1956,6,91,12,89,1,672,3730,9,911,1586,532,486,871,204,1,545,180,1,4386,2,3515,871,4,54,1289,184,1054,1,2497,3,676,235,684,2,99,41,9,5169,160,1,1,1,1,1,1,1,4,282,1995,1109,1951,25,822,33,241,502,111,156,765,245,802,914,421,157,147,2,16,2,2,1,1,1,1,1,1,1,1,1,1331,7,855,743,2079,914,578,147,29,97,394,95,5,135,259,1,9,1,3,17,1,1,4,2,2,2,1,1,1,2,8,14,4,5,3,1,37,10,81,21,63,203,2,1,1,6,1,1,3,2,7,89,51,1,1,7,1,3,3,1,1,3,1,1,4,1,2,1,2,16,1,51,379,1,71,1004,1,6,5,273,480,1,689,31,256,208,14,4,96,177,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,15,1560,3,3,11,1530,11,1956,99,175,6,11,1,1,1,1,1,5349,1,5350,1,3120,1,5370,6,35,56,12,89,1,672,10,197,625,33,495,1525,2496,1,1,1,1,1,5375,1,5376,2,160,5216,1,5371,1,5373,21,195,254,112,301,88,179,7,111,250,195,1,784,273,40,23,93,130,4,1552,785,1,2,822,33,7,520,491,1099,3261,2,2,1,5,91,12,18,89,4385,8,192,8,1,664,126,187,172,1021,1,5372,1,5379,9,160,662,33,495,359,156,2546,758,203,40,291,338,49,93,117,1,9,33,2,37,16,3,3,1,15,3,7,53,1,48,33,94,71,80,12,87,63,41,4,87,1214,216,103,1336,748,20,51,1,1,1,11,1031,2,565,730,2,5,4,787,2203,55,1,1,5386,5,1865,80,30,3411,1,1,5346,37,93,396,140,36,59,10,14,23,18,20,48,41,33,2,43,412,8,2,5,160,146,19,370,34,1,22,29,87,324,2764,29,1,1,1,1,1,1,5,5385,10,1,1,1,1,5399,23,665,59,6,4,37,18,55,31,64,37,118,411,15,183,430,22,31,142,513,500,2049,1,9,3,2525,2876,1,10,56,136,722,698,27,200,489,2393,296,386,9,291,695,3,3,1,325,11,950,946,5,93,194,743,2194,2,9,100,2,31,2,845,1,22,27,3411,3,1767,586,827,5,1006,1,861,378,5,5,161,31,2,668,316,2,855,1010,7,673,2,652,5,1,260,663,2,19,237,5,214,16,1,1885,71,7,91,12,18,71,1,672,3730,9,855,156,339,515,1812,1492,147,18,2,4,91,12,18,4474,1,5338,1,5316,1,5169,6,293,242,89,873,780,3060,4,1598,111,1166,802,7,293,47,284,560,129,1717,947,1,1598,9,502,1317,1111,733,79,671,399,139,453,3,1709,156,1812,13,200,937,47,129,10,279,447,231,4,29,58,3034,1,2,1033,776,5,855,854,1968,1492,165,4,855,854,1968,1492,2,1599,1,6,19,165,880,56,806,1599,6,177,898,90,1,4,614,5,91,12,89,673,3730,1,5933,4,1567,761,2,796,4,1011,4360,4,1,9,21,2,1,2,26,16,60,38,523,18,53,1,2,152,1,15,403,406,217,525,43,145,1084,1844,1,308,114,93,1,1088,7,53,3,122,855,52,3,3804,7,154,2,37,1,95,573,738,8,188,1,29,474,662,521,529,983,4,53,1,154,1755,4,54,573,648,307,5,154,2,4,94,810,5,153,45,1197,611,3402,10,54,573,648,307,3313,514,1,1,1,1,11,21,28,2,1,102,2,4,98,24,658,438,6,183,509,663,387,107,3565,3,2577,1,2837,2,1336,189,3,224,809,217,12,154,38,1,2,59,395,29,500,135,272,1920,1911,13,180,152,88,126,65,52,15,651,21,1131,1024,1911,1,2,649,29,7,655,69,116,744,469,3104,261,6,1277,2,1,3,374,7,3,207,43,2398,3,166,68,1145,21,1403,102,2,479,1,1,145,1,1,2,386,57,16,5,2188,385,245,1,1,1,1,8,154,2,3,5,20,23,47,726,10,21,31,1,3,632,4,413,1433,1,1526,7,32,22,61,1,98,478,4706,4,21,31,1,3,6,32,39,8,75,700,322,12,1216,61,3,3,236,4,108,33,1032,2140,588,1,1,5426,6,188,1,29,474,662,521,3,32,3,19,10,52,114,45,1,28,1,1,445,2,293,19,53,155,836,15,5,212,2,2,1,1,1,68,168,4,108,837,1594,1365,1,3,688,1,589,5,1633,24,2,1,871,5,480,198,506,139,279,6,56,153,835,307,3848,115,12,154,39,1,1,59,35,573,257,59,332,90,93,1,1062,1,5429,1,3788,12,252,341,318,367,312,5,605,1,3107,122,1,1,8,1588,69,346,492,1,2,1579,1356,9,203,721,2,451,9,158,3890,1,1,1,198,6,204,976,2,93,307,3827,1,197,1,203,1,1501,5,192,1,1,1,1,9,153,44,1,1,3,2134,2430,623,48,7,203,1,978,93,225,1,81,16,1072,238,773,126,36,7,25,3,1,2,1,18,702,130,2304,1,6,21,28,2,1,1,3,4,154,40,54,41,10,705,380,165,525,10,11,2325,771,308,207,8,64,79,16,489,528,3765,1,498,9,924,2,2,449,9,13,1,3,141,4,926,451,167,3891,9,156,28,71,393,216,75,1,438,237,5,593,997,5,3713,122,10,692,85,82,28,195,169,2,99,497,20,3,209,835,307,5,193,1,1,94,573,11,698,933,2,1,3,20,1,1,2585,1197,1,4,301,151,226,107,1,924,4,255,393,216,116,4,161,524,177,362,5,1340,39,585,7,9,17,53,3,122,30,1,15,403,406,55,162,525,188,1084,1844,1,308,207,21,18,1,13,32,90,7,32,1,95,556,17,202,112,157,66,1,105,344,702,2390,502,5,53,3,122,855,55,8,1276,8,1,377,2374,12,1,13,1,2202,1,1926,1,2196,2,23,69,10,678,892,26,61,348,310,542,1220,1367,1,1,5444,1,4046,4,4047,33,1366,1,4,1276,18,1315,1453,2,1570,2507,4,4046,1,33,1366,11,49,111,53,45,24,366,216,113,199,158,4114,1,4050,1,2413,1,1510,1,4836,1,1660,1,4065,1,4835,5,184,10,95,741,214,1,2625,1,1267,1,5449,7,184,10,1,94,359,382,214,6,53,1118,792,34,381,3072,5,492,692,139,279,648,5,211,2,27,1109,2730,8,1270,664,29,1,33,2838,615,1,7,23,138,33,95,573,257,435,18,2399,206,290,362,759,390,114,146,344,442,1,1,1,1,1,1,1,1,3,3323,95,1864,5,1073,2128,122,95,2043,12,190,752,418,45,307,106,1076,2367,53,148,1,1,4,154,39,1,1,9,360,240,319,12,77,112,1491,1174,1680,5,49,51,34,1042,4290,5,79,21,883,193,2403,6,190,1813,986,334,95,1426,5,600,319,12,77,112,3,49,2,1125,6,100,34,1221,2224,1620,115,3,190,3228,1426,4,212,1,27,50,3,194,6,2171,10,370,791,20,80,149,417,415,971,2254,1,7,131,34,46,2,27,1,741,3,24,41,66,5,178,1098,73,720,121,5,19,135,39,1,668,4,154,39,669,1631,1,2054,2,195,1068,3,178,993,122,4,1280,243,865,1070,1,5469,3,1059,5,1404,7,1083,194,3,3,236,4,3403,3,1210,447,61,3,1525,132,4,8,22,232,286,322,221,2308,350,228,1,5470,1,5409,2,1686,3785,2,184,70,1,1310,2,1244,403,9,204,198,90,186,503,3,139,279,648,3,65,4,62,13,50,104,6,32,1,7,665,660,121,725,82,78,2748,2,1326,3031,5,402,62,673,176,668,1,4846,3,178,866,95,4,21,31,114,521,5,1036,14,13,230,2677,4,207,1062,18,53,1,5925,4,5472,1,1,1,18,5476,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5494,7,195,48,2,49,183,1063,499,3,156,35,748,13,23,131,38,1,1,1,1,669,49,205,10,49,479,11,170,10,742,1,466,5,2,1,164,42,3892,5,180,1209,5,2,1,2,43,1572,9,154,6,32,1,1,1,1,669,49,17,145,4,3,1,45,1,1389,400,145,14,31,2419,899,1,1,1,1,15,931,1,1,1,186,3,58,209,20,129,12,1,5,10,13,2,156,4,5,178,993,122,54,1,7,49,2,133,72,434,5,1114,5,18,1,191,72,1004,8,1403,102,482,1,146,446,21,2818,6,178,993,122,20,34,1,12,154,40,10,716,1,10,1,248,1,1,2,139,3,888,1,10,1,5926,1,1892,3,1242,1156,1015,1,921,2,164,711,3,279,1001,20,5,184,39,1339,34,1879,9,169,14,152,67,656,5,74,166,12,10,335,67,262,377,17,5,74,166,12,2641,8,1064,315,588,255,153,3,230,1364,8,204,85,891,2,458,5,2055,1801,9,1562,1329,1,364,1,428,1817,1,1,5,254,394,214,471,241,4,5505,1,1,1,1,5506,1,2047,5,23,138,701,687,57,3,1833,243,456,14,166,12,17,28,694,306,1,70,163,374,605,692,981,441,3,1934,30,607,4,19,135,10,20,8,166,12,6,29,4,6,1071,163,5,1276,8,1,377,2400,17,23,161,9,1,1,59,915,81,114,4,507,5,594,939,542,9,87,23,204,50,148,247,29,502,1,1,84,115,215,44,4,1,9,321,307,33,1253,478,1,56,1341,7,62,13,2619,2,1083,1730,1,10,164,91,3,446,576,20,35,741,618,782,2,255,921,3,654,2812,565,3,2269,2360,816,4,920,485,1079,3027,5,914,732,3,1,909,13,920,1,261,106,1,245,28,83,6,1,1,312,3547,11,53,201,81,67,656,245,12,21,474,1069,1139,2,914,735,7,921,367,1,245,28,34,57,7,2233,246,3034,1,1,1,1,16,243,2,826,1,423,110,603,358,6,1053,1,2,527,1,8,1,1,5513,1,5518,1,5519,1,5520,3,53,984,147,10,23,170,1,1,1,47,2,827,932,378,4,1570,745,164,3036,26,204,131,343,242,1,259,1,1,52,32,4,31,281,8,6,44,4,1,9,628,749,669,364,39,1398,20,8,21,28,136,935,453,768,29,1828,16,27,1,2,2,2,1,15,12,20,2,6,7,63,32,670,4660,24,50,114,1169,221,80,22,1,576,11,25,46,23,4,137,5,53,160,1365,1383,66,12,1,1,1,9,23,4,3,1,3,28,20,2,128,4,1316,1293,2918,1,7,23,161,9,2,667,1142,378,23,204,39,2,433,242,151,1,104,4,2,52,32,4,38,274,14,9,35,5,637,1188,633,1426,5,224,809,217,45,585,5,28,2,2,3,62,1,119,4,2233,11,71,3210,4,1998,2052,1480,1,6,27,1,2,4,1,47,6,1505,629,3,443,21,2818,5,154,2,3,5,91,7,178,17,976,122,20,34,1,9,654,22,231,4,270,94,295,24,1817,3,19,121,722,2,2054,324,4,24,1662,2450,518,5,1306,7,1,523,230,11,204,313,402,1,1,11,248,2,460,3,3856,14,1525,10,96,26,4,870,1422,159,900,267,4,1,145,103,1,1394,7,654,24,444,59,3,139,927,9,164,27,64,3,24,366,216,116,264,3,1525,10,3998,6,654,468,59,200,184,3969,8,23,39,102,27,64,393,528,1291,3,159,705,651,6,1071,1,108,2,2518,1801,5,154,42,60,808,112,5,1180,2,463,2055,1801,2,256,808,5,184,10,668,257,2230,9,21,28,2,109,525,352,139,2889,133,6,62,13,85,32,1,669,6,62,98,32,1,669,3,13,77,375,1550,267,366,1,1993,816,81,9,1,1,1,1,4662,9,97,823,1564,1488,881,658,28,1,1,5,4629,816,81,11,1,1,2484,9,1270,320,734,707,1000,81,1430,1,1,9,21,28,105,59,69,403,5,1651,1857,4,23,172,34,633,7,21,28,117,47,472,5,3508,1,3031,8,62,15,785,692,715,3242,15,19,1,5445,1,5526,9,363,77,119,95,253,363,320,734,630,7,119,1435,2826,1131,15,20,1,1,5548,1,1886,1,4380,1,5547,1,5546,1,5545,6,23,839,481,211,73,1,3,1382,4167,1,2,27,5524,6,23,161,9,669,1142,378,7,156,44,981,823,320,47,583,6,1261,108,217,2430,1536,1,7,23,161,9,2,667,830,312,3,77,210,586,5,77,26,1141,1025,366,6,920,830,2222,1539,28,1,2,164,751,3,184,11,94,2,77,1006,13,164,28,1,7,55,393,214,3,762,744,1612,1571,1,23,523,570,442,122,949,1638,385,348,35,267,6,160,88,23,1,1,1,1,1,1,1,1,1,1,5566,1,5567,1,3526,1,4095,20,160,83,2,195,214,22,231,4,211,59,384,30,729,143,2191,194,716,1,1,1,1,3953,14,243,411,253,4,211,59,201,175,8,25,5,1,1435,2541,17,19,2,28,110,1,4,20,7,64,1,2,24,366,214,317,825,463,21,1314,456,129,795,2102,1,2,710,39,12,13,1,1,1,1,1,1,1,1,1,1,3,49,1837,3698,7,156,4,4,27,67,390,216,2,62,3717,35,216,3,24,2,440,177,45,10,176,244,25,2,1,161,9,74,48,218,449,74,295,261,79,350,141,720,768,547,26,1,1,1,1,1,1,1,5532,1,3710,1,2463,2,5592,1,10,216,1,1,1,818,303,186,36,836,294,1,237,1,5594,6,18,1,1302,219,499,1,10,166,15,1080,256,5,191,73,183,2620,1006,1,5596,10,907,186,1,1828,938,769,948,20,1,1,11,258,47,135,422,45,4,684,729,1394,1134,719,1,2564,8,1535,734,391,2873,2,65,1,1,7,1282,917,1334,1339,731,1,1,1,2977,1,2660,1,5606,32,296,352,6,356,2,58,251,156,59,75,86,264,75,1,3,4,155,115,69,328,216,51,23,4,1252,45,34,4,442,825,1,1,4,1384,1099,3092,35,2,160,122,7,193,669,364,158,515,3676,35,14,1085,572,4,733,1482,368,414,496,288,67,102,1,1,1,1,84,1,5154,11,579,491,363,4,7,6,4,33,205,352,3571,2,1340,2243,5,23,170,669,1142,378,10,112,795,4,168,201,75,168,12,60,3034,2,1535,3998,5,654,468,259,1,183,6,1525,1721,2171,145,54,1,4,160,4,775,1248,5,23,74,96,669,52,6,1150,500,712,244,3012,1,5,122,69,457,216,75,3,939,93,1877,1,5620,22,987,1310,614,1621,1,78,51,1,1,90,1,1,1,1,250,55,504,54,1,1,1,310,1,2975,3,2299,2455,868,3,19,235,608,14,166,524,10,8,209,66,98,100,80,5,526,407,3383,43,18,689,19,275,97,1,169,11,93,1,437,13,674,389,179,2502,76,1,1,5,708,647,357,3049,867,10,1382,3,150,933,2161,816,88,4,92,1,9,1892,2692,354,1544,1,1,1,1,1,4,654,468,259,215,5,250,502,932,185,1743,4,160,4,29,470,2,911,684,2,258,24,2,62,1539,3,184,59,829,2,689,294,3,931,2,1990,3,1382,3,4244,5,1684,1,22,1,309,2,1703,6,2,192,1071,1,5631,1,979,13,18,1,43,92,128,297,491,109,142,219,499,1,4,11,23,11,28,13,33,104,3566,1,1,1,1851,15,2608,854,14,163,333,1661,1,1,1,1,1,1,1,1,1,1,2690,1,3644,1,5643,1,5644,1,3166,1,2021,1,5174,1,5645,4,62,196,968,309,9,160,4,27,64,3,24,366,1356,703,52,23,39,92,12,15,11,1,23,1,1,1,4,10,56,573,2,173,40,209,54,24,153,5,2,2,36,148,2,133,159,378,16,206,1,85,2,891,195,1,308,24,478,988,9,9,51,842,1,1,1,1,1,5,62,3716,1,1,1,25,185,27,4,1,1,492,358,193,79,42,144,60,247,14,229,532,86,523,245,510,1537,30,97,2,9,22,77,77,6,4,20,7,1,1,2,63,390,214,2,9,157,196,116,193,122,347,3441,203,3,21,28,4431,7,710,1366,99,519,782,2033,140,7,164,27,64,3,968,152,4270,2,5548,102,4,1886,178,2129,1391,4,5548,34,44,24,7,160,4,94,390,1238,2307,1391,15,193,26,4,35,390,37,177,55,120,187,138,247,18,1406,350,12,77,498,287,1146,261,366,1994,403,413,90,2,114,13,77,498,1147,547,249,117,1461,533,403,413,92,114,1,21,920,349,630,583,1490,621,260,255,403,28,1,1,51,1,17,26,2,15,1,1,1,14,21,28,2,109,4,27,22,42,393,37,5,486,124,2898,38,23,39,92,10,17,3,7,1,1,2,21,1,1,1,4,20,2,10,3,390,6,208,45,76,54,263,40,22,2,162,83,266,129,320,1200,1065,997,340,5,2175,1287,2171,7,2,3,62,1114,470,10,1535,95,4,194,754,2860,215,1,1,1,5,1051,3554,854,202,1,1,5663,9,191,2,65,23,367,214,2,11,39,2,255,3,1,5664,3,1067,90,3644,5,1535,734,3264,132,1,9,405,665,384,238,269,83,1849,1774,1,5,1805,1657,177,333,1670,12,335,709,14,5,240,46,173,40,148,109,785,1,4,2608,854,177,333,2,3462,510,2,1684,19,5,647,1186,33,55,155,6,1646,3,2487,1512,21,1,2,2207,500,13,23,131,39,1,1,87,7,575,255,10,214,284,866,9,154,40,95,631,1,10,188,1,59,3,18,1,229,4,710,358,765,243,3,255,3,2449,3,166,58,1656,6,1633,84,99,1078,2775,1,11,24,37,1,6,32,28,557,3094,1,1,1890,8,1921,155,397,233,495,196,75,2,11,159,34,1,1,60,3,24,7,575,255,1588,3,710,312,46,4,28,2,2,3,12,164,94,968,152,2401,2,15,314,1538,23,1,1,1,937,1,2724,5,164,94,24,582,514,102,23,131,38,1,1,1,21,2,71,96,315,153,62,148,18,38,2,219,22,115,49,83,84,126,56,50,473,206,1,96,195,109,32,164,122,123,56,207,1,31,4,1,40,160,356,386,764,5,509,1,1,1,1,1,61,1,1,1,1,1,325,1,1,1,1,1,7,1,1,1,1,1,55,1,1,1,1,1,55,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,11,224,809,217,45,45,540,1501,1,367,1925,1,15,23,170,96,573,316,458,13,68,287,463,165,290,2754,1,1,17,193,2274,165,247,43,542,319,1,3,1,63,1825,1,2,1,1,1,3,282,2185,997,2,3783,1899,7,1382,313,786,356,652,174,79,8,1695,786,2,354,652,173,1,123,4,61,7,32,585,5,1250,104,1506,522,430,7,3464,319,1,1896,1,1,1,6,1695,786,356,652,174,79,6,111,3,12,1708,1247,2603,3,2467,3218,1,2,3466,2221,2,120,3345,2,258,606,4,1093,1176,2360,816,1,5511,22,1128,39,83,64,416,82,298,186,178,727,58,201,14,1224,270,1,372,347,1,1,1,1,17,439,38,102,491,367,607,339,197,27,353,726,1,100,1459,447,1,1,13,204,313,404,14,186,59,2,119,21,320,2,1,3856,6,21,28,117,47,477,293,5,24,37,624,1001,2968,11,1128,122,64,498,2,107,1280,273,1495,345,378,4,224,1089,1,4382,6,23,170,1,1,547,377,10,517,404,259,2,119,341,2,1,670,3186,6,181,43,1026,115,515,118,1,1039,9,1269,71,2,168,382,1691,1001,1113,1,8,154,10,20,9,1,2,93,832,8,2220,420,427,635,1,1,1,1994,1,3067,4,2220,1483,1,1,3,22,626,216,5,1339,2,1360,1,465,11,193,1,2,718,205,2,526,2,44,4007,1,14,22,260,649,1,191,287,158,4,9,11,55,2225,1828,2,8,212,825,232,667,239,1287,492,1749,2,50,812,2,1525,10,23,234,1035,110,454,101,30,211,308,125,86,2,766,14,496,1,136,441,959,30,97,2,11,55,3,62,1164,4479,3,164,27,67,7,62,41,934,612,2130,1,1,68,1340,7,178,451,377,251,1,96,466,13,150,4,25,165,35,40,110,1,31,4,1,7,33,160,473,1287,668,1,1,1,1,1,7,1,1,1,1,1,109,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,194,95,1311,2186,1,3464,9,1525,1079,591,515,1,1,29,4,1,12,160,33,1,1,63,390,214,77,180,57,473,558,20,296,127,104,127,26,227,195,20,59,202,148,26,8,30,52,239,2601,129,956,135,4,2604,1106,31,45,4,546,985,440,1289,2,160,31,1,3741,4,710,358,643,2709,19,23,131,40,95,830,2,8,564,911,1105,1,31,45,2588,1,1,1,1,1,9,517,414,1,1,187,1,61,349,111,6,920,260,2,460,2,1,3,178,1171,1889,4,49,641,5,287,8,187,25,633,192,488,206,1978,1993,16,853,230,220,259,32,225,106,680,596,115,7,5,6,2,139,10,8,87,24,3,6,6,2341,998,1,9,22,257,384,420,287,247,93,265,1348,2,30,5,3,111,9,6,7,188,29,1,1043,93,15,506,8,23,207,418,217,670,111,358,463,4,2482,1,3155,70,1,2467,1,2482,1,2483,5,204,2269,232,1,468,15,49,30,81,33,1,1,87,7,573,2,255,530,1058,1912,1090,16,517,402,1,1,10,1,76,62,50,1,2,287,217,73,1,343,4,1408,528,2038,1736,6,204,2969,1,611,1926,1,4,1347,1006,827,1239,5,192,1,63,606,1453,11,194,1,1,93,174,399,257,62,1,1,3777,6,1803,122,680,596,115,2373,4,193,1,1,924,7,517,404,11,188,1,410,42,4,1269,71,2243,1001,6,19,145,20,8,3,667,15,166,1078,150,131,10,96,2,24,4,870,73,1349,1331,145,103,3,1562,34,1879,3,649,876,124,5,1525,451,1735,2,1038,8,1333,201,28,779,142,1992,337,901,2,915,148,1,5714,2,212,6,3,3464,198,2017,2,159,128,3,164,91,393,1,120,3,287,743,4685,2,1525,1079,2,194,1106,10,224,111,312,17,388,251,12,302,493,1851,2,293,3405,1,4584,1,5716,4,1562,1330,364,1,3,1337,534,4,2,154,1022,5,18,1,145,84,614,3,1279,1,3,2,1041,929,2,164,118,2,240,824,2,1064,1404,13,3329,1203,1,78,51,1,1,344,55,504,361,4,2,3,258,23,6,12,201,790,3541,1,78,51,1,1,344,55,504,367,3,135,140,4166,3,24,76,4554,14,688,17,423,39,68,71,8,498,25,1368,3,860,900,1,2,258,405,6,23,169,1,1,1,94,20,164,12,28,198,62,53,83,264,55,1,1,10,77,129,43,2,107,24,9,659,12,176,159,67,62,53,402,1,1,216,43,2,107,11,684,21,423,39,139,8,498,1,1395,1760,1,10,18,1,229,229,593,366,1,17,590,1851,6,20,1,28,164,77,4193,3,1235,518,891,11,24,37,4,3,1,12,19,8,23,906,4634,25,204,443,421,765,33,59,151,34,363,232,1,468,223,37,26,1,11,2245,1,662,1,1,1,1,1,12,335,67,262,388,6,79,166,12,666,1975,38,1725,4,164,90,395,925,3,254,1,1319,5,467,670,176,668,1975,2,402,1579,12,179,4,34,185,639,11,85,389,91,493,1328,518,5,193,2,59,917,403,4,166,58,1000,656,5,1633,202,1059,2775,1,5,685,230,122,24,2,3,213,27,5480,3,1064,315,1089,12,647,394,130,122,54,2,213,408,735,734,36,531,2,32,159,3,18,1,235,4,164,47,30,741,8,647,394,521,32,225,786,100,770,2,204,2970,4,2671,35,468,48,7,49,144,1,88,7,576,1254,5,1648,87,519,605,2862,12,394,82,18,31,369,128,46,50,43,815,798,888,3,21,145,47,2,186,851,12,682,678,1303,529,559,2,301,1668,1,1,1,1,14,1057,102,2,387,239,33,7,1067,266,7,1,293,2266,1,9,190,785,273,1,1,547,868,327,29,4,193,1,1,667,5,361,122,171,4202,873,7,193,48,24,1,596,382,3418,13,190,600,30,9,330,1,89,299,249,1097,98,29,2709,9,107,52,32,64,1,2,22,1,367,4,68,32,10,575,2,875,1777,5,373,103,60,2311,2,2,742,48,4,191,65,2,22,5,23,170,63,606,2828,3,21,28,164,6,103,87,24,615,463,1360,1,3690,12,1244,3288,1,78,51,1,1,344,55,504,361,6,6,412,3,111,577,4628,1,3,1159,1,1,4,68,50,16,5,1,2268,33,215,2,1,1,2,392,318,135,95,140,225,292,2,24,225,41,103,678,373,12,4,11,87,151,2,32,20,3,525,284,212,988,138,1,3475,2,194,340,3,211,1,1,6,24,44,7,59,5,1697,40,215,2,2,2,1,1,708,116,114,140,221,74,224,24,125,100,41,781,11,28,223,15,96,12,4,11,55,32,41,110,2,32,20,3,512,13,284,212,988,138,5,184,43,62,1402,2,5,184,10,33,62,1402,2,289,1404,16,316,37,61,32,72,7,102,488,36,687,243,187,127,1088,3,2248,3,2000,1437,761,2,230,1013,3,32,102,148,6,316,37,61,111,626,2335,1,3437,2,49,4149,7,24,44,42,8,10,11,1697,4,68,915,54,799,15,225,54,801,1,1386,118,278,2,1,1,1,601,160,1,6,15,159,5,27,64,1,2,23,367,216,10,1,301,124,215,321,2,68,42,5,19,165,10,54,41,5,21,28,162,1,770,3,103,20,5612,10,220,59,801,158,1229,118,278,5,761,2107,11,164,27,64,1,2,23,367,216,116,535,4222,3,211,30,741,9,166,194,132,548,7,9,182,1695,714,3,91,12,20,10,164,27,64,1,2,23,7,360,216,116,6,167,4,2,4,2,2134,1,5738,3,15,2,1970,3,167,6,6,4,186,65,481,1028,1,4211,7,154,39,1,1,19,75,2924,1,3160,1,5727,4,1822,431,1583,757,11,218,1,316,626,365,70,802,882,160,85,4,1,5739,22,215,3,1,1,2,1,2,54,305,274,59,163,290,1,155,70,400,872,31,484,1134,1223,2,212,27,3,2930,4,2807,3,4119,558,1065,1,3529,5,192,1,1,340,380,16,225,472,9,14,360,7,152,865,752,18,61,308,66,108,65,166,1,1241,3,118,21,4814,6,21,28,162,1,1,26,4,166,26,1,790,8,191,16,48,3,21,369,216,116,10,24,6,61,9,3,18,7,84,1,27,5,24,6,61,12,18,7,234,830,258,57,999,275,25,1,4209,5,182,495,1623,3443,1,3,154,10,27,4,211,2,27,742,3,91,1,92,3,166,897,223,3,53,155,1755,1,3851,3,49,207,1030,2,8,3,2,3612,1,30,7,1,1,1,1,1,1,1,3,19,1,1,6498,1,1,1,1,1,211,1,1,1,1,1,1,1,1,1,1,1,8,335,67,105,37,759,314,1,4127,5,335,67,105,37,759,10,135,120,3,17,12,743,53,203,2179,976,9,167,168,67,105,37,759,12,302,93,2,166,17,2,1479,1,5,335,172,37,759,12,4,192,3,670,1571,8,256,79,1282,1,18,199,3,3840,7,178,157,67,105,37,779,199,4,467,544,293,2699,2,194,1380,2,1617,221,3,1082,702,85,8,190,530,15,1478,681,812,2040,1,5,1548,279,386,681,812,4,161,32,1,668,3,2213,681,812,7,293,28,53,118,26,68,2998,4,189,1169,2,4363,4,161,23,9,669,45,190,529,1,15,158,1,213,251,2,853,681,1,130,681,711,19,1,27,1184,21,77,598,1,1,1,1,1,193,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1207,42,75,1341,3083,5,51,1,132,64,441,3,214,17,1233,5,611,86,464,666,567,1,2863,2,22,142,5,194,95,1175,186,712,4,212,1,26,4084,5,49,117,48,17,459,3,1121,2582,2046,10,204,407,36,514,666,21,756,1078,418,1650,2,212,1724,3,32,124,8,5,22,172,95,1052,486,8,611,36,1180,21,756,1078,418,1650,8,154,39,1,1,969,207,1,2295,2,135,4306,1336,7,9,21,1,1,10,2,4,7,63,69,11,21,2,11,15,31,6,21,10,4,6,4,6,10,2,7,2,4,14,17,5,9,3,6,9,15,2,2,4,8,1,17,6,6,19,5,2,4,5,8,6,2,16,3,1,2,17,10,10,2,3,2,2,5,3,13,1,2,46,10,131,60,20,3,6,8,3,1,8,2,2,1,1,6,2,4,2,7,1,5,5,18,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,15,16,33,1,27,1,1,2,1,18,11,1,2,2,2,18,18,4,3,48,2,14,19,19,3,7,15,6,8,53,1,13,6,5,10,5,2,1,8,5,1,3,4,2,4,3,3,1,2,2,9,2,3,12,3,10,3,28,3,2,6,2,1,1,4,5,4,1,1,1,2,7,4,1,5,1,2,11,3,5,1,2,1,1,14,1,1,2,14,5,3,6,2,1,41,1,2,2,1,1,15,11,10,148,2,3,34,2,1,2,1,30,5,7,9,3,14,1,17,1,1,1,1,2,7,2,1,2,1,1,1,1,1,1,1,1,1,1,4,10,12,7,12,1,4,22,1,1,8,2,17,2,24,14,18,4,17,3,2,3,12,8,6,8,5,27,3,12,3,1,5,2,1,6,1,2,2,2,2,14,1,2,2,2,6,2,1,1,7,4,16,2,2,1,15,8,10,7,2,14,2,1,1,1,1,11,6,2,1,6,6,5,1,7,1,7,1,2,10,1,12,9,2,10,1,1,1,1,1,2,15,3,32,15,2,1,5,26,10,1,27,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,3,3,1,2,8,1,1,2,4,6,2,1,1,4,2,2,1,5,2,2,1,10,1,1,3,2,1,3,2,5,20,2,3,7,22,1,4,1,3,1,2,1,1,1,2,1,2,1,1,1,2,4,1,1,2,1,1,1,1,1,7,11,2,1,3,12,3,2,3,4,9,2,1,1,1,1,1,1,12,3,1,1,1,1,1,5,13,1,2,1,5,1,2,1,1,1,1,1,1,60,11,3,14,3,2,1,1,1,1,3,8,2,21,2,1,9,1,10,1,23,10,3,5,1,1,16,1,1,3,88,38,6,3,3,1,1,2,33,1,2,13,8,29,2,10,1,1,1,1,1,12,3,2,15,3,2,6,1,5,3,6,5,6,1,17,3,6,8,1,2,3,4,3,4,4,2,29,1,23,2,7,1,1,1,1,1,1,17,19,3,16,1,4,3,1,21,53,3,1,5,12,6,1,1,2,2,6,2,3,1,1,1,1,1,1,1,1,2,2,1,2,1,1,2,2,1,1,1,2,1,1,10,1,2,1,1,1,1,5,1,1,3,4,1,1,42,1,1,1,1,3,17,6,8,5,11,2,22,6,1,1,1,2,5,3,1,3,1,17,14,18,1,9,2,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,3,1,2,2,4,5,9,3,7,18,5,16,1,1,1,3,1,2,3,2,4,3,2,2,4,3,1,2,2,1,2,3,1,2,1,4,3,2,3,2,1,1,3,6,1,3,4,4,2,1,3,5,7,4,1,1,1,20,13,4,1,1,1,1,3,6,12,1,7,1,1,1,1,2,2,4,6,2,4,2,3,39,4,4,2,1,6,3,2,1,8,9,1,1,1,1,32,3,1,9,20,1,1,1,1,1,25,3,2,1,1,1,1,1,13,1,1,3,2,5,2,1,5,2,1,1,2,9,1,1,11,5,2,2,1,1,1,10,5,10,4,8,1,1,1,10,3,14,2,6,2,1,2,2,6,6,5,6,2,2,5,7,1,1,1,3,2,1,3,3,1,12,4,7,2,1,6,3,7,4,25,1,2,2,1,1,11,9,1,11,2,1,1,8,1,4,1,1,1,1,1,16,7,1,2,1,14,2,1,10,2,5,1,2,7,1,3,1,1,1,1,1,1,1,2,22,2,2,1,8,15,7,15,1,1,3,1,6,1,1,1,2,1,2,1,3,5,3,20,2,1,2,6,2,1,1,19,1,7,2,1,1,3,6,1,1,1,1,15,3,4,22,4,28,13,3,1,1,2,1,4,3,1,2,9,1,3,2,26,2,1,4,4,2,9,1,9,8,3,1,1,1,1,1,1,2,4,6,31,2,1,2,12,3,8,10,2,1,1,7,2,20,5,2,4,24,1,1,6,3,1,3,6,5,2,2,2,1,2,2,6,2,2,9,1,3,26,1,1,12,6,2,16,1,20,1,6,3,1,8,21,12,7,3,1,7,2,1,2,6,1,17,2,1,1,6,4,2,11,1,2,3,8,17,8,2,20,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,37,100,35,59,47,18,1,1,1,1,1,1,1,1,1,1,1,2,2,3,1,716,1,4,2,1,242,3197,91,1,78,51,1,1,344,55,504,367,7,154,39,1,36,59,955,220,6,1,21,192,16,1,1013,5,378,85,1027,1726,2535,11,697,10,500,41,1,666,479,271,1136,26,1,4,51,1031,702,85,8,389,239,2398,237,288,35,1,2165,1,3559,1,3385,1,3586,1,3383,2,914,264,3,424,1146,24,6,1051,534,21,388,232,1344,59,221,168,145,94,78,143,487,1690,237,91,9,106,13,59,2,8,12,1,22,1,1,1143,724,637,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,445,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1083,540,747,4,251,829,175,614,4,32,59,191,1004,3491,7,2,1,2,1,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,3,1,1,5,2,1,2,1,2,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,2,2,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,3,3,4,2,1,1,1,1,4,1,1,16,2,2,1,2,1,1,3,6,3,2,1,1,1,2,1,1,1,1,11,1,2,2,1,1,1,1,4,1,1,1,1,4,1,1,1,1,1,1,1,1,1,1,2,5,2,3,3,2,1,1,2,1,3,1,3,2,2,1,1,20,1,6,3,1,4,6,4,6,7,3,2,7,2,4,4,10,17,5,9,3,6,9,5,4,6,2,2,4,8,1,17,6,6,6,4,9,5,2,4,5,8,6,2,2,14,3,1,2,14,3,2,8,10,2,3,2,2,5,3,13,1,2,14,5,17,2,5,2,1,2,2,1,2,2,1,4,2,1,2,1,1,1,1,2,1,1,1,1,1,4,3,2,1,1,1,1,2,1,1,1,1,1,2,2,1,1,1,2,1,3,1,3,3,1,1,1,3,2,9,2,1,2,1,1,1,4,2,1,1,1,1,7,1,1,1,1,1,1,2,1,5,2,2,1,2,2,2,3,1,2,2,1,1,1,3,1,1,8,6,2,1,3,6,1,4,11,2,4,3,1,1,15,3,2,4,5,1,1,1,3,1,8,2,2,1,1,2,1,1,1,1,1,1,4,1,1,1,6,1,2,3,3,2,9,3,1,1,2,1,1,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,13,2,2,2,4,1,1,5,1,26,7,1,1,1,1,1,1,1,2,1,3,1,2,2,1,1,1,3,4,1,1,2,1,6,2,7,3,2,1,1,1,1,1,4,1,2,2,2,18,4,1,1,2,1,1,1,3,1,1,1,1,3,1,3,2,1,1,2,1,1,1,4,1,2,2,1,2,3,1,1,1,2,1,2,4,2,1,1,1,7,2,2,1,2,1,1,1,6,1,1,3,4,1,1,1,1,2,2,2,6,5,1,3,1,1,1,1,3,3,4,5,6,4,4,2,1,7,1,9,1,2,6,9,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,13,6,1,3,1,10,1,4,2,1,8,5,1,3,4,2,4,3,3,1,2,2,6,3,2,3,7,1,4,3,10,3,2,2,1,1,2,1,7,1,1,1,1,3,5,1,2,2,6,2,1,1,4,5,2,2,1,1,1,2,7,4,1,5,1,2,11,1,2,4,1,1,2,1,1,2,1,1,1,5,1,1,2,1,1,2,4,1,9,5,3,3,3,2,1,2,2,6,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,6,1,2,2,1,1,2,2,2,9,2,5,4,2,3,1,1,1,1,1,1,1,6,1,1,1,23,29,1,1,1,1,1,2,1,1,1,1,1,1,11,6,1,5,2,2,8,1,1,1,1,1,2,2,1,1,1,1,1,1,2,1,2,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,3,1,1,1,1,1,2,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,2,3,1,1,1,1,18,3,2,6,1,9,3,4,7,3,1,1,16,1,1,1,1,2,7,2,1,1,1,1,1,1,1,1,1,1,1,1,1,4,3,3,1,3,12,3,2,2,12,1,3,1,8,1,1,11,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,1,1,1,2,3,1,2,1,1,2,1,2,2,2,1,1,1,1,3,1,7,1,1,1,1,1,1,1,1,1,1,1,1,2,1,16,1,2,1,1,1,1,1,1,1,1,1,1,2,1,2,2,6,2,6,1,1,1,1,4,5,6,8,9,3,1,1,2,1,5,1,2,1,2,3,1,5,2,1,1,1,1,1,2,1,1,1,2,2,1,1,10,1,1,1,1,1,2,2,2,6,2,1,1,3,4,4,3,1,1,1,1,2,1,1,4,1,2,2,1,3,3,1,1,1,1,1,2,1,1,3,5,9,1,3,4,1,1,2,2,4,6,2,1,1,1,1,2,5,1,1,2,1,1,4,2,1,3,1,2,1,5,5,1,7,1,7,1,2,1,2,7,1,1,2,3,1,1,1,1,1,1,1,1,7,2,2,8,1,1,1,1,1,2,1,3,1,1,1,3,5,3,3,3,4,13,1,1,1,1,2,1,1,1,11,3,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,5,5,1,3,3,4,1,1,4,7,1,3,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,1,2,3,1,2,8,1,1,2,4,6,2,1,1,4,2,2,1,5,2,1,1,1,10,1,1,3,2,1,3,2,1,4,1,2,1,1,1,5,4,1,1,2,1,1,1,1,1,1,2,1,1,1,2,1,1,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,1,1,4,1,3,1,2,1,1,1,2,1,2,1,1,1,2,3,1,1,1,2,1,1,1,1,1,4,3,3,2,2,4,2,1,2,1,1,1,1,9,2,1,2,3,4,3,6,2,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,4,2,1,1,1,1,1,1,1,1,2,1,5,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,4,2,1,1,1,1,6,11,3,10,2,1,1,3,2,1,1,1,1,3,3,1,1,3,2,2,1,1,1,1,1,14,2,1,1,1,1,2,1,3,1,3,1,1,1,1,1,1,1,1,4,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,3,2,5,1,1,1,1,2,1,1,3,1,1,2,1,1,3,1,1,1,1,1,3,1,1,1,1,2,35,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,17,2,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,3,1,6,3,1,1,1,1,1,2,10,4,1,4,1,1,1,1,1,2,5,1,1,1,2,3,1,1,1,1,1,1,1,2,1,2,1,1,1,1,2,7,5,1,1,2,1,1,1,1,1,1,2,1,4,2,1,1,1,3,1,2,1,1,1,1,1,1,4,1,2,1,4,1,1,1,1,1,1,4,2,3,1,4,3,2,6,1,5,3,2,4,1,4,3,2,1,1,6,5,1,2,1,2,3,1,1,1,3,4,4,1,2,3,4,3,4,4,2,1,2,1,1,2,8,1,2,3,1,1,5,1,1,2,1,1,1,4,6,1,7,2,1,2,1,1,1,1,1,1,1,1,1,1,7,1,1,2,2,1,3,1,1,1,1,1,1,2,1,1,8,1,3,4,2,2,2,1,1,1,3,1,4,3,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,5,1,3,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,2,1,3,2,2,2,1,1,1,2,2,1,6,1,1,2,2,6,2,3,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,2,2,1,1,1,2,1,1,1,6,3,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,4,1,1,2,1,1,1,1,1,1,3,2,1,1,1,2,1,1,1,5,1,14,1,1,1,1,1,1,2,17,3,3,8,5,4,4,3,2,5,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,2,1,1,2,1,1,1,2,2,1,2,1,2,1,1,2,1,3,4,4,3,3,5,9,1,1,1,1,1,7,5,1,1,9,2,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,3,1,2,2,3,1,2,3,1,1,1,1,1,1,3,3,5,1,1,1,1,1,1,1,1,1,7,4,3,1,1,6,3,2,2,1,1,1,1,1,1,3,1,2,3,2,4,3,2,2,4,3,1,2,2,1,2,3,1,2,1,4,3,2,3,2,1,1,3,3,3,1,3,4,4,2,1,3,3,2,1,1,1,1,3,1,1,1,1,1,1,1,11,9,2,1,1,1,1,2,5,1,3,1,1,1,1,1,2,6,1,1,1,1,1,1,1,5,1,6,1,1,1,1,1,2,2,4,6,2,4,2,3,1,12,2,2,1,6,1,1,1,2,1,1,8,2,2,4,2,1,6,3,2,1,1,3,4,3,1,5,1,1,1,1,1,2,1,1,6,6,7,7,1,3,1,4,5,3,3,1,1,9,3,1,1,1,1,1,1,1,2,1,1,1,3,1,2,4,1,1,1,5,1,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,5,1,1,3,1,1,1,4,2,1,5,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,2,1,1,5,2,2,1,1,1,1,6,3,4,1,1,1,1,7,4,6,1,1,1,1,1,3,1,1,1,1,1,2,3,3,1,7,1,2,1,1,1,1,1,1,2,2,1,2,2,1,1,1,1,2,6,2,3,1,1,4,2,2,2,3,5,1,1,1,1,1,2,1,2,1,3,3,1,2,7,3,4,7,2,1,2,2,2,3,7,4,2,4,1,1,1,2,2,1,1,2,1,1,1,1,1,3,1,2,2,1,1,1,3,4,1,2,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,2,3,1,3,1,1,1,1,1,1,1,2,1,1,1,1,1,8,3,1,3,1,2,1,5,2,7,1,1,1,2,1,7,2,5,1,2,7,1,1,1,1,1,1,1,1,1,1,1,2,9,1,1,1,9,1,2,2,1,8,2,2,1,2,1,5,2,2,1,4,14,1,1,1,2,1,1,4,1,1,1,1,1,2,1,2,1,1,1,1,1,3,1,3,4,5,1,1,1,1,1,2,1,1,1,1,2,1,1,1,3,2,1,2,1,1,12,7,1,7,1,1,1,1,3,1,1,4,1,1,1,1,6,8,1,3,4,8,1,1,1,1,3,2,1,4,2,2,2,3,2,5,1,1,14,4,3,6,3,1,1,2,1,4,3,1,2,9,1,3,2,1,1,9,1,1,1,3,1,1,5,2,2,1,2,1,1,3,1,2,1,1,2,4,1,1,8,1,1,1,6,2,1,1,1,1,1,1,1,2,1,3,2,4,30,1,2,1,1,1,3,4,1,1,2,1,3,1,7,2,8,2,1,1,1,5,1,1,1,1,6,1,3,1,1,7,1,1,2,1,1,1,1,3,5,1,2,6,6,1,3,1,1,2,2,1,1,3,1,3,3,1,2,4,1,2,2,2,1,2,2,3,1,1,1,2,2,3,4,1,1,1,3,4,1,2,10,4,1,2,1,1,1,1,1,6,5,2,1,3,2,4,2,1,1,1,1,1,5,1,2,1,5,3,1,4,4,1,1,1,1,1,2,3,1,3,1,1,1,2,2,1,3,1,1,2,1,2,4,1,3,1,11,1,1,1,2,2,3,1,2,1,1,3,2,1,2,2,1,1,1,1,1,2,1,1,1,2,1,1,2,2,4,2,1,1,6,1,2,1,2,1,1,1,1,2,1,3,1,1,2,1,2,1,6,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,1,4,3,1,2,18,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,8,161,66,27,35,573,712,117,2,18,179,4,5,24,5,1,6,423,397,3,5,15,194,566,391,180,770,178,14,154,7,31,1,1,1,32,27,35,573,3,709,117,2,2,1963,227,2,1064,315,11,173,3,1,988,119,826,1342,9,64,671,673,3,234,1966,178,2,1525,121,20,176,174,24,72,10,8,60,5,2,9,40,21,291,253,157,1300,9,894,632,441,1,4013,4,217,185,650,11,6,23,138,31,1,669,3,14,176,174,24,72,10,75,9,40,312,410,3,1297,1411,124,3,234,1145,999,2,1261,2177,6,464,203,635,679,621,1929,11,135,140,1,611,113,52,74,15,192,1037,2071,4,402,739,28,812,6,691,86,110,195,702,85,7,221,485,2570,26,4,38,19,4,234,1145,999,300,4,23,138,32,669,5,386,25,3,91,1722,3,221,3055,7,7,161,32,1,60,35,573,712,4,217,830,5,2294,3,161,701,221,5,221,165,25,94,1722,3,217,830,5,2,980,1669,3,2003,2,1380,3,49,51,1186,4,182,495,1257,142,4,166,68,829,316,5,154,7,32,1,668,2,224,2944,3,154,39,1,3,353,61,1981,3,2213,1078,272,3,353,61,91,29,221,313,172,2570,7,19,4,38,19,1,105,2629,1,1,1,1,1,13,1,1,1,1,1,457,1,1,1,1,1,10,353,33,25,3,91,20,371,1331,168,2,7,293,47,743,4,524,426,1445,7,849,38,160,40,692,1484,83,5,293,47,743,528,426,3,233,814,2565,2,251,481,23,251,2,376,1,1,1,45,55,253,95,2,702,85,1689,653,376,1170,827,1,1,1,1,1,4,161,31,1,721,2,221,2006,24,537,162,10,1,143,388,8,532,38,786,245,139,310,4,7,13,3,1,1,2,2,3,12,77,3,194,95,360,19,537,82,79,463,433,225,786,563,100,9,3,12,1,29,8,1,1,3,2398,5,1594,225,786,725,2,9,87,13,14,12,33,128,362,637,2179,2,1052,11,5,192,3,670,614,1,8,405,895,151,4,20,4,1,6,1,1819,3,164,485,2741,7,164,373,112,1170,14,1499,58,7,710,143,230,1767,473,5,19,5,227,27,35,1285,117,3,735,514,4499,5,18,1,227,1,1,6,20,1,145,47,77,400,7,24,37,30,9,937,24,1327,686,15,1,14,11,1,1,1,1,1,71,59,28,16,1,30,79,32,1,168,1,1,1,1,1,1,1,1,1,1,1,77,53,7,3,12,3,1,1,5,1,1,1,2,91,53,34,21,8,19,5,1,1,27,81,1,1,6,3,26,28,1,45,54,20,5,1,8,12,44,1,11,5,26,37,20,29,154,1,5,16,7,1,1,3,21,67,6,25,17,13,9,1,1,31,6,6,161,26,7,22,7,24,1,8,37,1,72,1,3,1,9,14,1,71,18,24,59,8,1,38,15,7,12,4,12,1,91,3,3,1,17,38,10,9,127,1,29,20,6,1,1,1,1,1,1,27,1,4,4,1,10,57,15,14,5,5,1,14,10,1,1,7,2,36,1,1,1,98,1,1,1,11,7,5,17,4,3,18,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,1,8,1,1,1,2,2,3,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,25,6,1,1,15,1,5,1,1,1,13,12,5,4,2,1,4,5,14,1,4,1,1,1,1,1,1,3,2,5,21,13,11,30,10,21,17,10,1,1,6,4,3,6,7,1,6,6,12,5,16,1,1,4,26,9,9,1,1,1,1,1,1,5,1,4,6,26,1,1,1,1,1,1,1,1,1,9,11,6,31,15,8,1,9,23,8,12,3,19,26,15,5,26,8,2,3,25,5,1,1,2,17,14,39,1,1,1,1,1,21,13,14,26,20,32,1,1,28,16,22,8,3,31,5,57,4,2,30,7,8,4,9,2,10,2,1,1,17,1,1,4,3,13,36,10,2,41,27,41,27,10,8,1,2,18,51,9,3,16,4,1,12,3,17,1,19,17,1,76,3,21,66,4,4,4,10,5,25,1,5,1,5,6,43,1,1,6,15,2,152,30,33,27,38,5,45,4,51,12,10,10,7,1,16,8,1,2,6,11,13,1,44,29,8,25,14,160,1,1,1,1,1,55,1,1,1,1,1,13,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,19,1,1,1,1,1,55,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,73,1,1,1,1,1,1,1,1,1,1,1,43,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,85,1,1,1,1,1,14,220,479,11,143,169,61,157,1,490,1258,321,12,6,19,11,22,78,22,13,24,96,1,2,24,366,3793,12,49,136,876,196,4,362,148,599,95,1,2662,631,4,22,626,1,2741,8,135,24,35,61,3,17,969,3197,11,244,161,665,357,17,7,4,20,11,558,3716,13,49,164,1410,2909,1,78,51,1,1,344,55,504,367,2,22,78,9,154,40,95,4,23,151,779,683,860,8,190,30,445,33,1033,11,23,1565,6,231,20,501,283,429,405,8,707,482,50,543,1248,142,92,37,1,2049,5,2400,772,92,7,15,4,1052,11,1335,504,10,698,12,142,446,308,136,261,2,274,1051,1,3030,4,161,32,669,765,3,847,909,105,1,1779,4,192,1,2,1068,5,200,1586,585,231,1013,9,698,87,67,446,352,92,537,751,300,38,707,482,50,543,618,1,626,3,142,21,71,22,87,4,3051,1,1,1,1,1,193,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,200,2171,231,3,251,636,982,6,21,190,1,1,27,742,8,212,7,1603,114,31,1416,843,1535,1,2640,5,20,191,1,38,40,2,100,1144,5,21,190,1,1,27,1,5761,8,218,1043,250,51,32,225,786,731,2,4713,1049,2,1379,999,1,4812,3,1999,982,2782,5,100,64,43,657,380,6,24,37,39,22,13,4306,14,253,594,40,188,160,13,2,11,93,432,5,9,61,1518,7,100,35,24,99,17,13,4153,12,21,28,162,1,1,26,1,10,31,9,397,3,2,1171,122,2,619,1948,1,1274,4,619,1948,1446,530,18,200,1,786,1,3,1380,1238,923,1,78,51,1,1,344,55,504,197,170,6,291,419,276,3,3,326,12,241,18,1,1,1,2,1,1,1,2,1,2,6,289,12,191,4,4,88,5,100,155,3,390,216,2,177,994,4,649,55,149,2136,4,159,99,29,361,4,214,17,1233,405,8,2218,369,1,37,80,266,203,2338,7,207,972,108,56,284,1,865,1,5765,6,207,1080,56,284,1,865,17,21,28,2,1,113,1,45,1,1,1,25,1,10,437,2,1,292,3,32,178,72,5,49,162,476,295,79,7,21,28,2,161,475,8,1114,11,49,2,135,26,1,474,2,1,197,461,348,5,1287,56,284,1,865,3,677,1257,142,3,195,670,313,2,1838,787,5,21,28,2,161,27,4,154,40,95,1046,3,3029,486,871,2,2587,1,2,2218,407,2,156,100,5,214,17,20,1213,405,19,18,1,227,1,1,1835,126,36,32,3,1,2,1,74,646,249,1,2184,1,11,20,1,28,2,1,1,2,1,632,4,413,16,23,3,1,1,2,2,3,19,3,10,48,1,20,5,551,1998,40,144,3,3,7,1,682,555,8,102,2,1,341,47,91,137,1,2,2,8,4,2,2,3,3,1,6,3,2,3,2,2,372,3224,1,1,1,1,1,1,1,1,5414,4,2272,114,3388,1,1,1054,5,189,503,662,521,529,5,227,27,1320,117,2,17,30,2,3,18,1,90,3,1256,105,325,291,3,10,11,3620,8,1,12,27,1,2,2,3,51,4,7,18,77,4,1147,19,1391,11,304,175,252,5,2,2,2,3,3,3,4,14,10,1,326,21,14,2,1615,257,9,1387,4,11,1,1,180,297,625,47,3,1251,105,1090,4,161,66,1,634,3,2124,5,19,2,255,609,5,1896,336,310,3225,11,1,5779,4,52,1,3,109,5,49,2,2,3,109,3,103,111,1472,1,2190,109,147,24,753,4,463,4,7,1,1,101,3,19,354,181,62,9,4,1,2,3,1,1,1,1,5,1,13,1,3,1,10,1,237,83,2,4,4,84,2,1,2435,9,359,1242,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,896,137,217,1206,3,184,43,1464,3,2024,22,46,21,18,1,227,1,1,100,43,1818,36,32,3,1,2,1,17,107,52,793,1,2184,1,10,20,1,28,2,1,4,632,1,416,579,14,155,562,1,677,359,299,304,2950,76,397,1,1,1,1,5,482,5303,1,1,1,1,5789,1,5780,1,2581,1,1203,1,5094,1,2357,1,718,1,717,1,1914,1,435,2,1018,4772,2,5791,1,2,5783,9,5,161,66,1,634,712,8,717,1,88,169,420,550,3362,486,7,161,66,1,26,608,712,117,15,1083,430,767,3,1,89,35,52,878,4,2452,1,1,1,1,4,178,910,235,462,4,161,31,1,669,6,625,820,4,16,892,3442,42,155,1240,54,135,469,304,958,18,25,145,1447,142,59,1,155,30,445,7,921,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,823,1,1395,2,979,4821,5,1321,719,2,72,192,3,896,1333,1,6,1646,581,1309,1228,1,1166,1,5801,4,689,1121,498,851,7,1040,7,1165,9,179,61,1192,1,594,1,4330,1,1042,3,777,1002,10,3,175,602,589,10,1047,21,3,195,961,1,92,142,1131,2209,1,386,1,4155,4,649,93,967,4094,2,1779,1812,4,495,276,840,426,4,353,1,60,1,13,316,461,119,8,143,732,10,441,232,930,1,200,2211,3,184,11,888,1,2212,15,232,488,57,8,28,1,538,614,155,92,26,1,3,3562,1,9,720,57,36,1,125,413,769,3684,1,6,49,2,113,27,64,3,7,161,31,1,34,1,1,633,6,161,31,1,34,1,634,4,813,1,1307,3685,7,161,31,1,34,1,634,692,7,77,26,154,1680,2,308,2,3,160,127,690,10,629,48,142,165,1,807,162,15,293,3545,20,286,5,695,3,1,2,1,12,1,1,311,7,5,538,378,5,7,967,344,2239,6,777,256,217,539,67,24,7,160,98,390,17,12,1498,1276,4,1006,312,928,5,1,986,9,1075,49,46,638,32,2130,250,1,1588,4,184,464,15,1030,21,987,1,3,186,517,1915,923,1,78,51,1,1,92,6,246,55,504,197,46,1,123,1,5812,8,1075,49,659,17,8,2162,250,1,21,987,1,3,186,517,1915,923,1,78,51,1,1,92,6,246,55,504,197,46,3,121,18,201,786,1,3,186,517,1915,923,1,78,51,1,1,98,246,55,504,367,7,336,67,733,2,2849,1827,1,9,291,387,328,312,7,277,644,4,1,4,686,1261,251,105,1,5816,9,185,150,209,517,1154,2,6,1,1122,6,22,839,222,252,644,1411,27,528,101,41,7,204,103,1,388,419,16,146,15,246,47,3555,917,1,1,1,1,1,1,1,1,1,1,1,2,160,35,11,180,111,387,328,312,7,277,644,4,1,231,2,861,740,2,291,1565,3,896,137,217,11,21,28,2,1,9,6,617,2,2,295,54,27,712,2,1,10,5,3,4,5,12,5,14,28,5,2,2,14,370,7,24,1607,1,1,1403,1581,1,1,1,5,20,1,30,160,771,2,214,821,14,220,133,40,80,146,18,401,3,4,4,7,237,536,975,5,686,513,485,4135,3,3,189,503,662,8,910,818,174,3921,1,1,1,1,1,5828,8,166,46,1,26,1,447,3,292,3,74,1,908,20,220,133,69,197,55,36,148,10,15,158,8,13,3,3,642,362,1,694,127,238,4,214,17,976,814,5,703,7,206,443,2606,3,181,510,2291,12,182,521,25,25,5,15,499,84,1307,3166,1,1,13,727,25,20,185,6,231,1,6,50,1811,2770,1,1,12,372,63,7,23,102,71,3,13,214,106,256,1512,12,494,394,14,25,17,11,16,47,81,461,1546,2722,10,22,234,2,110,280,332,157,1,866,644,10,296,14,10,147,31,57,5,11,68,2132,5,49,2,639,5,1675,6,665,77,67,416,3781,829,12,717,1,19,69,7,2,385,655,266,712,2972,1,3,657,1910,222,15,49,2,1,114,18,64,437,3,1,1,293,338,715,4,887,22,183,7,61,446,17,5,1,12,4,64,20,428,105,434,1071,133,809,617,1419,1,1,1,3,1077,178,98,7,190,507,22,1,528,1610,2980,9,161,32,39,22,1,3,31,573,712,3,251,481,4,18,183,32,1,1,3,3,1,94,329,392,122,85,316,282,1047,373,82,1049,6,182,10,722,254,699,1069,7,254,885,435,293,720,1838,1415,8,279,222,57,32,1,17,1024,1274,5,161,32,61,35,1285,3,213,27,447,5,183,32,2,7,2667,4,161,93,35,1285,6,794,65,1,24,1,4956,13,22,139,30,1,1,61,592,15,1,3,709,1962,2395,7,20,31,1,633,3,295,80,7,794,65,1,24,1,2592,2364,11,181,510,152,190,217,45,585,79,497,526,495,6,221,165,119,445,1277,3704,6,221,125,40,119,29,1693,10,128,86,17,20,481,4,49,13,2,4831,7,251,481,4,64,3411,999,547,7,221,139,26,119,542,1979,250,8,893,424,452,323,164,430,850,2306,6,353,1,60,1,481,1334,5,316,37,58,3,111,5,845,249,1,1955,291,1,1746,3,293,47,165,3,49,2,637,6,190,524,18,27,15,46,4,310,28,119,50,22,21,7,2,2,3,14,2,1,4,1,10,617,2,72,225,54,884,618,3169,135,1,1,53,145,4,2,1,1,46,456,10,48,5,6,2,5,7,7,3,2,5,3,2,26,1,2,2,1,3,2,2,6,4,2,1,3,1,5,1,8,1,4,7,2,11,1,1277,43,88,3,3133,446,1,1,1,1,24,312,54,1,63,55,425,34,17,4,260,3910,11,677,28,1,1,1,1,1,1,1,1,1,1,1,311,1,944,10,23,235,390,227,64,37,2,392,4492,1,7,573,5270,1,20,1,1,1,7,145,7,1,7,488,83,333,3,214,17,2294,7,697,1,1,557,1596,1775,1241,8,373,114,2,300,67,5013,1,1,11,23,232,1,25,410,183,2,639,429,60,640,2,691,185,5,254,1299,21,811,2633,4,663,943,506,3760,1,5862,9,145,4,3,1,46,1702,232,210,3530,21,327,42,3,51,16,1,36,4,66,21,6,68,13,253,147,127,3,133,1209,83,297,4,655,69,67,64,3,231,2,1231,7,74,1,91,523,1,293,853,14,684,2,14,5,182,163,10,1,562,240,781,652,56,2522,2,128,1708,10,21,28,2,1,114,48,16,447,12,1,3,164,50,769,13,233,444,7,4,12,5,80,276,2,230,7,467,96,12,21,28,2,1,632,1,1,6,1,290,78,1583,3,734,37,5104,2,159,32,21,200,1,786,1,3,1380,1238,923,1,78,51,1,1,92,252,55,504,197,46,3,121,5,291,695,3,1,2,5,93,678,127,132,4845,3,164,27,96,5,250,1094,430,95,581,15,684,16,4,356,1,3471,1,78,51,1,1,344,55,504,367,6,193,2,6,661,129,1013,6,284,13,88,257,29,1267,1,3,2,1067,762,2,898,60,5,700,5,1,143,1,1,2898,6,647,681,1037,1373,2138,1,28,22,81,25,15,71,16,1,1,1,459,60,25,68,9,7,174,218,11,88,112,34,4,305,277,32,334,75,3106,3,231,1108,186,4,167,1172,2886,17,11,492,548,16,128,139,719,72,98,719,415,879,9,1633,1,23,1,1,794,1791,1198,169,8,423,102,54,48,27,932,496,527,18,18,1,142,23,10,1,51,1,1,6,35,573,473,129,15,1,94,119,7,214,16,1,1,1232,343,309,17,619,454,5,104,201,234,1,92,36,21,58,13,112,869,1432,269,1358,1,4221,8,166,46,27,1,447,2,1,292,19,173,6,156,172,37,529,2,3,4,535,93,36,79,13,10,370,1753,226,54,2,825,1024,8,22,1,138,30,98,573,831,311,7,336,67,516,217,2,515,2334,3,825,1024,3782,1,825,4,1082,702,85,23,8,154,30,62,1,1,6,35,1285,5,159,51,3,27,48,4,1077,5,787,23,3,1293,474,669,12,9,3,1370,424,88,11,1352,631,1661,1,328,1,4,887,925,1231,200,4,256,2,22,657,1,5880,3,715,34,4074,1,5881,3,214,16,3,6,335,284,652,346,1,220,4,214,17,1233,34,43,179,2,2,152,209,147,225,157,2,7,1,87,123,22,302,93,57,33,6,19,13,2,8,14,5,1584,437,333,30,469,1158,160,1,1,1,1,1,13,1,1,1,1,1,3,825,1024,41,4,182,986,1,698,5,166,46,475,2,293,15,177,2,4,152,738,2,7,233,302,167,16,6,19,13,10,4,232,416,29,1583,17,169,906,49,1,45,145,485,8,32,375,2006,2513,1,1,1,1,1,3,22,839,740,4,1269,2,513,85,4,193,2,924,10,6,336,67,733,2,515,2334,3,771,38,48,5,1610,7,1,220,4044,9,32,101,61,16,47,1,24,698,50,17,18,1,142,23,8,1,2,5,27,1,18,1,1,41,573,1364,145,23,1278,4,2,1,250,96,2,1,3,20,1,1,2,792,15,1757,19,1197,1,74,95,1,271,13,21,7,2,2,3,14,2,1,38,25,1,569,298,24,711,30,20,4,37,31,1,3,901,347,461,1507,159,1,179,1492,1,1,1,1,1,1,1,1,10,741,61,31,1,3,1248,2128,1671,2,2,20,164,80,38,195,56,46,51,2,22,210,356,125,33,28,1,210,75,417,1280,2504,13,1201,653,1142,2447,451,1,1,1,1,1,1,1,1,11,193,34,1,1,25,1,3,24,582,116,594,11,147,1702,303,6,499,1150,2096,1,1,1,1,7,159,2,66,27,608,712,117,8,1355,494,309,3745,1,2,1,1,1,1246,9,145,4,3,1,46,603,1367,3678,26,6,614,606,125,61,1,4502,2,1406,6,5,51,109,4,92,1122,4,212,27,448,295,7,8,3,159,1212,180,285,130,10,32,3,29,163,27,610,200,112,398,117,5,49,2,1,633,298,9,724,985,259,125,85,269,3399,64,1,3,164,700,514,3,1784,2411,363,4,889,38,6,4979,8,1743,4161,842,1,1,1,1,1,22,244,2,1,1,183,46,56,46,51,2,438,365,1,8,20,148,80,352,65,1280,1628,876,134,8,1,1,1,1,1,24,1,54,122,17,19,114,247,191,43,500,10,51,1,5,77,1,80,65,19,58,72,7,56,7,51,51,14,424,301,117,404,463,3,94,28,23,69,106,68,131,220,1,223,427,47,324,428,8,7,122,1,1,1,1,1,187,1,1,1,1,1,13,1,1,1,1,1,529,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,37,802,35,383,125,40,21,1,5,223,2566,918,767,23,867,1,1,1,1,1,13,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,2,1791,4122,3,227,1464,2,2,164,1522,13,154,40,6,89,7,14,188,9,20,44,68,1732,400,1,5892,3,766,79,2496,38,200,84,27,27,32,20,2,27,4,25,1,33,10,8,25,2,19,11,15,52,387,29,293,252,14,1,52,273,4,180,3,259,24,380,636,1202,1301,1,6,18,1,30,2,1,596,12,253,594,315,49,545,23,82,8,331,2387,57,1272,13,21,28,2,1,114,34,1,485,3,1,5,296,1380,13,192,1,7,1,55,193,199,217,126,1235,145,781,2765,5,51,1,160,27,448,6,1063,3,11,213,1576,3052,9,161,31,1,7,1,661,3,762,744,5,777,3,2,584,4553,7,23,138,32,34,1,61,573,5,49,2,1,636,7,5,777,5,3,33,947,2,749,960,1,749,4,159,166,175,5420,1,1693,6,695,5,187,190,181,1112,1,4357,1,5921,1,5922,4,684,2,14,187,5,161,31,1,721,2119,1,2698,4,492,355,767,247,2,688,17,5,192,1,7,665,1506,1,5923,1,793,4,1964,1604,1876,480,3,24,76,8,4,217,2,833,2473,4,219,1050,2704,1,4,192,1,1,671,2,229,2804,17,135,128,5,3,2,1,1,2,1,716,1,2,1,1,2,1,3439],
    states: [0,1,0,0,1,0,0,1,1,0,2,2,1,2,3,3,2,1,8,4,4,3,2,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,0,2,6,5,0,2,4,1,14,1,15,0,2,16,1,0,1,0,0,1,1,0,1,0,18,2,8,1,0,1,0,0,1,1,0,1,25,22,1,26,0,1,1,0,1,1,0,1,3,0,2,3,1,10,1,1,0,3,7,4,1,0,3,8,5,2,0,1,1,0,3,10,7,4,0,1,1,0,1,1,4,2,38,12,20,2,39,13,0,2,2,1,0,1,3,18,1,4,0,1,1,28,1,1,0,3,5,4,1,28,1,46,8,1,1,0,1,1,0,1,49,0,1,1,0,1,2,0,1,1,0,2,3,1,0,2,4,2,0,2,5,3,0,2,6,4,0,3,3,2,1,0,4,8,6,5,1,0,1,59,36,2,60,1,0,1,1,0,1,1,0,1,0,60,1,1,0,1,1,0,1,67,0,1,1,2,1,68,106,2,69,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,86,1,1,0,1,5,88,1,1,0,3,5,3,1,28,1,0,0,1,1,0,1,0,32,1,1,0,1,1,28,1,1,78,1,0,0,1,1,40,1,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,2,2,1,110,2,4,1,0,1,0,0,1,1,68,1,2,0,1,3,0,1,0,0,1,0,74,3,3,2,1,74,1,0,4,2,6,1,2,3,9,7,2,0,1,0,0,1,0,0,1,0,0,1,3,8,2,2,1,0,1,5,0,1,0,14,1,1,0,1,0,0,1,1,0,1,0,0,1,1,22,2,3,2,0,1,0,96,1,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,2,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,10,1,1,8,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,42,1,1,0,1,0,76,2,3,1,0,1,0,16,1,1,0,1,0,0,2,40,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,51,0,1,0,0,1,0,84,2,2,1,0,1,0,0,1,1,0,1,5,0,1,6,0,1,0,14,1,1,0,1,55,123,34,64,62,61,59,57,54,52,50,48,47,45,43,40,38,36,34,32,30,28,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,123,1,1,123,1,1,0,37,67,65,64,62,60,57,55,53,51,50,48,46,43,41,39,37,35,33,31,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,1,0,34,68,66,65,63,61,58,56,54,52,51,49,47,44,42,40,38,36,34,32,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,154,1,1,127,1,1,127,1,1,0,3,3,2,1,129,2,6,1,0,34,74,72,71,69,67,64,62,60,58,57,55,53,50,48,46,44,42,40,38,36,34,32,30,28,26,24,22,21,18,16,15,14,12,11,131,1,1,131,1,1,0,3,3,2,1,0,1,0,0,1,0,0,1,1,122,1,0,146,1,1,0,1,1,214,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,8,0,1,9,0,1,10,0,1,11,0,1,12,0,1,13,120,1,14,308,1,1,0,1,16,0,1,17,0,1,18,0,1,19,110,1,22,148,1,23,0,1,0,0,1,1,0,1,2,152,2,25,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,0,174,1,1,0,1,0,0,1,1,0,1,0,208,1,1,0,1,41,2,1,0,0,1,0,0,2,2,1,203,35,46,44,41,39,38,37,36,35,34,33,32,31,30,29,28,27,25,24,23,22,21,20,19,17,16,15,14,13,12,11,9,7,5,4,1,0,1,0,205,1,1,205,1,1,0,3,3,2,1,0,1,0,0,1,1,78,1,1,76,1,2,74,1,1,194,1,4,218,1,1,72,1,1,284,1,7,68,1,1,66,1,2,64,1,3,62,1,4,60,1,5,58,1,6,56,1,7,54,1,8,52,1,9,50,1,10,48,1,11,46,1,12,164,1,13,352,1,1,44,1,15,42,1,16,40,1,17,38,1,18,146,1,21,184,1,22,36,1,28,34,1,1,32,1,2,182,2,24,3,30,1,4,28,1,5,26,1,6,24,1,7,22,1,36,20,1,37,18,1,1,16,1,39,222,1,1,14,1,39,14,1,42,12,1,43,10,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,192,1,2,0,1,3,0,2,2,1,0,1,0,0,1,1,212,1,2,0,1,1,0,1,4,0,1,1,374,1,6,260,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,1,245,2,2,1,245,1,1,0,4,4,3,2,1,0,1,0,249,1,1,249,1,1,0,3,3,2,1,0,3,4,3,2,394,1,1,0,2,3,1,0,2,4,2,398,1,1,284,1,1,257,4,7,5,4,1,257,1,1,0,6,9,7,6,3,2,1,6,1,0,0,1,1,0,1,2,216,1,1,128,1,4,0,1,1,0,1,2,0,1,7,0,1,1,0,5,8,6,4,3,1,262,1,10,260,1,11,258,1,1,256,1,2,254,1,14,252,1,1,250,1,16,248,1,1,246,1,18,244,1,19,242,1,1,242,1,21,240,1,1,238,1,23,236,1,1,234,1,25,232,1,1,230,1,2,224,1,28,222,1,1,220,1,30,228,2,31,1,218,1,32,216,1,1,214,1,34,212,1,1,210,1,36,208,1,1,206,1,38,204,1,1,202,1,40,200,1,1,198,1,42,194,1,43,192,1,1,190,1,45,188,1,1,186,1,47,226,2,17,1,184,1,49,258,2,3,1,182,1,51,196,2,10,1,180,1,53,178,2,36,1,176,1,55,174,1,1,172,1,57,170,1,1,168,1,47,166,1,60,164,1,61,246,2,2,1,162,1,63,160,1,1,158,1,5,156,1,6,154,1,67,166,1,1,152,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,0,1,1,0,1,0,0,1,1,281,2,2,1,281,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,4,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,322,1,1,410,3,9,8,1,0,1,0,412,1,1,0,1,1,0,1,0,0,1,227,0,1,228,4,1,1,0,1,0,400,1,1,0,1,0,402,1,1,470,5,8,7,5,3,1,0,6,9,8,6,4,2,1,318,13,143,118,116,115,112,111,110,10,9,7,5,3,2,0,6,11,10,8,6,4,3,0,6,12,11,9,7,5,4,0,6,13,12,10,8,6,5,0,2,3,1,0,1,0,414,1,1,0,1,1,0,1,1,0,2,2,1,336,42,252,250,247,245,244,243,242,241,240,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,222,221,220,219,218,217,215,213,211,210,207,206,136,135,134,133,3,2,334,42,253,251,248,246,245,244,243,242,241,240,239,238,237,236,235,234,232,231,230,229,228,227,226,224,223,222,221,220,219,218,216,214,212,211,208,207,137,136,135,134,4,3,332,1,1,328,42,255,253,250,248,247,246,245,244,243,242,241,240,239,238,237,236,234,233,232,231,230,229,228,226,225,224,223,222,221,220,218,216,214,213,210,209,139,138,137,136,6,5,326,1,1,324,48,257,255,252,250,249,248,247,246,245,244,243,242,241,240,239,238,236,235,234,233,232,231,230,228,227,226,225,224,223,222,220,218,216,215,212,211,141,140,139,138,133,131,130,127,126,125,8,7,322,1,1,320,42,259,257,254,252,251,250,249,248,247,246,245,244,243,242,241,240,238,237,236,235,234,233,232,230,229,228,227,226,225,224,222,220,218,217,214,213,143,142,141,140,10,9,318,42,260,258,255,253,252,251,250,249,248,247,246,245,244,243,242,241,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,221,219,218,215,214,144,143,142,141,11,10,316,1,1,316,42,262,260,257,255,254,253,252,251,250,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,232,231,230,229,228,227,225,223,221,220,217,216,146,145,144,143,13,12,314,1,1,312,42,264,262,259,257,256,255,254,253,252,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,234,233,232,231,230,229,227,225,223,222,219,218,148,147,146,145,15,14,310,1,1,308,42,266,264,261,259,258,257,256,255,254,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,236,235,234,233,232,231,229,227,225,224,221,220,150,149,148,147,17,16,306,1,1,304,1,2,298,42,269,267,264,262,261,260,259,258,257,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,239,238,237,236,235,234,232,230,228,227,224,223,153,152,151,150,20,19,294,42,270,268,265,263,262,261,260,259,258,257,256,255,254,253,252,251,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,231,229,228,225,224,154,153,152,151,21,20,302,49,271,269,266,264,263,262,261,260,259,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,241,240,239,238,237,236,234,232,230,229,226,225,155,154,153,152,147,145,144,141,140,139,22,21,1,292,42,272,270,267,265,264,263,262,261,260,259,258,257,256,255,254,253,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,233,231,230,227,226,156,155,154,153,23,22,290,1,1,288,42,274,272,269,267,266,265,264,263,262,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,235,233,232,229,228,158,157,156,155,25,24,286,1,1,284,42,276,274,271,269,268,267,266,265,264,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,246,245,244,243,242,241,239,237,235,234,231,230,160,159,158,157,27,26,280,42,277,275,272,270,269,268,267,266,265,264,263,262,261,260,259,258,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,238,236,235,232,231,161,160,159,158,28,27,278,1,1,276,42,279,277,274,272,271,270,269,268,267,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,240,238,237,234,233,163,162,161,160,30,29,274,1,1,272,42,281,279,276,274,273,272,271,270,269,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,251,250,249,248,247,246,244,242,240,239,236,235,165,164,163,162,32,31,268,42,282,280,277,275,274,273,272,271,270,269,268,267,266,265,264,263,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,243,241,240,237,236,166,165,164,163,33,32,266,1,1,264,42,284,282,279,277,276,275,274,273,272,271,270,269,268,267,266,265,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,245,243,242,239,238,168,167,166,165,35,34,262,1,1,260,42,286,284,281,279,278,277,276,275,274,273,272,271,270,269,268,267,265,264,263,262,261,260,259,257,256,255,254,253,252,251,249,247,245,244,241,240,170,169,168,167,37,36,258,42,287,285,282,280,279,278,277,276,275,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,248,246,245,242,241,171,170,169,168,38,37,332,3,46,2,1,256,42,289,287,284,282,281,280,279,278,277,276,275,274,273,272,271,270,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,250,248,247,244,243,173,172,171,170,40,39,270,2,9,1,254,42,291,289,286,284,283,282,281,280,279,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,261,260,259,258,257,256,254,252,250,249,246,245,175,174,173,172,42,41,252,2,33,1,250,42,293,291,288,286,285,284,283,282,281,280,279,278,277,276,275,274,272,271,270,269,268,267,266,264,263,262,261,260,259,258,256,254,252,251,248,247,177,176,175,174,44,43,248,1,1,246,42,295,293,290,288,287,286,285,284,283,282,281,280,279,278,277,276,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,256,254,253,250,249,179,178,177,176,46,45,244,1,1,242,1,43,240,42,298,296,293,291,290,289,288,287,286,285,284,283,282,281,280,279,277,276,275,274,273,272,271,269,268,267,266,265,264,263,261,259,257,256,253,252,182,181,180,179,49,48,238,42,299,297,294,292,291,290,289,288,287,286,285,284,283,282,281,280,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,260,258,257,254,253,183,182,181,180,50,49,236,42,300,298,295,293,292,291,290,289,288,287,286,285,284,283,282,281,279,278,277,276,275,274,273,271,270,269,268,267,266,265,263,261,259,258,255,254,184,183,182,181,51,50,234,1,1,232,1,4,230,1,5,228,42,304,302,299,297,296,295,294,293,292,291,290,289,288,287,286,285,283,282,281,280,279,278,277,275,274,273,272,271,270,269,267,265,263,262,259,258,188,187,186,185,55,54,240,1,1,226,1,47,0,1,0,0,1,1,424,1,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,0,0,1,1,363,1,1,363,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,378,1,1,0,1,1,1,1,1,0,1,0,0,1,1,502,1,2,406,1,1,482,1,2,379,3,4,2,1,379,1,1,0,5,6,4,3,2,1,0,5,7,5,4,3,2,0,1,1,0,1,0,387,1,1,0,1,1,8,1,2,0,1,1,0,1,2,0,1,5,0,1,1,0,1,0,0,1,0,434,1,1,0,1,1,0,1,0,388,1,1,405,3,6,3,1,405,1,1,405,1,1,0,6,9,6,4,3,2,1,154,7,10,7,5,4,3,2,1,407,1,1,396,2,2,1,394,2,3,2,392,1,1,390,1,2,388,2,6,5,386,1,1,384,2,8,7,382,1,1,380,2,10,9,378,2,11,10,376,1,1,376,2,13,12,374,1,1,372,2,15,14,370,1,1,368,2,17,16,366,1,1,364,1,2,358,2,20,19,356,1,1,354,2,22,21,362,3,23,22,1,352,2,24,23,350,1,1,348,2,26,25,346,1,1,344,2,28,27,342,1,1,340,2,30,29,338,1,1,336,2,32,31,334,1,1,332,2,34,33,328,2,35,34,326,1,1,324,2,37,36,322,1,1,320,2,39,38,360,2,17,1,318,2,41,40,392,2,3,1,316,2,43,42,330,2,10,1,314,2,45,44,312,2,36,1,310,2,47,46,308,1,1,306,2,49,48,304,1,1,302,1,47,300,2,52,51,298,2,53,52,380,2,2,1,296,2,55,54,294,1,1,292,1,5,290,1,6,288,2,59,58,300,1,1,286,1,51,407,32,420,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,407,2,366,1,274,37,428,423,422,367,62,60,59,57,55,52,50,48,46,45,43,39,37,35,33,31,28,26,24,22,20,18,16,14,13,10,8,7,6,4,3,2,1,272,37,429,424,423,368,63,61,60,58,56,53,51,49,47,46,44,40,38,36,34,32,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,390,37,430,425,424,369,64,62,61,59,57,54,52,50,48,47,45,41,39,37,35,33,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,4,3,414,1,1,268,1,1,480,37,433,428,427,372,67,65,64,62,60,57,55,53,51,50,48,44,42,40,38,36,33,31,29,27,25,23,21,19,18,15,13,12,11,9,8,7,6,266,1,1,264,1,2,262,1,3,260,1,4,256,1,5,254,1,6,252,1,7,250,1,8,248,1,9,246,1,10,242,1,11,360,1,12,548,1,1,240,1,14,238,1,15,236,1,16,234,1,17,342,2,164,20,380,3,143,142,21,232,37,453,448,447,392,87,85,84,82,80,77,75,73,71,70,68,64,62,60,58,56,53,51,49,47,45,43,41,39,38,35,33,32,31,29,28,27,26,230,1,1,228,1,2,378,2,23,3,226,1,4,224,1,5,222,1,6,220,1,7,218,37,461,456,455,400,95,93,92,90,88,85,83,81,79,78,76,72,70,68,66,64,61,59,57,55,53,51,49,47,46,43,41,40,39,37,36,35,34,216,37,462,457,456,401,96,94,93,91,89,86,84,82,80,79,77,73,71,69,67,65,62,60,58,56,54,52,50,48,47,44,42,41,40,38,37,36,35,214,1,1,212,37,464,459,458,403,98,96,95,93,91,88,86,84,82,81,79,75,73,71,69,67,64,62,60,58,56,54,52,50,49,46,44,43,42,40,39,38,37,418,1,1,210,1,37,210,37,467,462,461,406,101,99,98,96,94,91,89,87,85,84,82,78,76,74,72,70,67,65,63,61,59,57,55,53,52,49,47,46,45,43,42,41,40,208,37,468,463,462,407,102,100,99,97,95,92,90,88,86,85,83,79,77,75,73,71,68,66,64,62,60,58,56,54,53,50,48,47,46,44,43,42,41,206,2,2,1,0,1,0,514,1,0,0,1,1,0,2,3,1,160,3,4,2,1,413,4,5,3,2,1,413,1,1,402,6,7,5,4,3,2,1,400,6,8,6,5,4,3,2,398,1,1,396,1,2,394,6,11,9,8,7,6,5,392,1,1,390,6,13,11,10,9,8,7,388,1,1,386,6,15,13,12,11,10,9,384,6,16,14,13,12,11,10,382,1,1,382,6,18,16,15,14,13,12,380,1,1,378,6,20,18,17,16,15,14,376,1,1,374,6,22,20,19,18,17,16,372,1,1,370,1,2,364,6,25,23,22,21,20,19,362,1,1,360,6,27,25,24,23,22,21,368,7,28,26,25,24,23,22,1,358,6,29,27,26,25,24,23,356,1,1,354,6,31,29,28,27,26,25,352,1,1,350,6,33,31,30,29,28,27,348,1,1,346,6,35,33,32,31,30,29,344,1,1,342,6,37,35,34,33,32,31,340,1,1,338,6,39,37,36,35,34,33,334,6,40,38,37,36,35,34,332,1,1,330,6,42,40,39,38,37,36,328,1,1,326,6,44,42,41,40,39,38,366,2,17,1,324,6,46,44,43,42,41,40,398,2,3,1,322,6,48,46,45,44,43,42,336,2,10,1,320,6,50,48,47,46,45,44,318,2,36,1,316,6,52,50,49,48,47,46,314,1,1,312,6,54,52,51,50,49,48,310,1,1,308,1,47,306,6,57,55,54,53,52,51,304,6,58,56,55,54,53,52,386,2,2,1,302,6,60,58,57,56,55,54,300,1,1,298,1,5,296,1,6,294,6,64,62,61,60,59,58,306,1,1,292,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,556,31,61,59,58,56,54,51,49,47,45,44,42,38,36,34,32,30,27,25,23,21,19,17,15,13,12,9,7,6,5,3,2,442,2,284,1,0,1,0,417,1,1,1,2,2,1,0,1,1,421,1,1,0,2,2,1,0,2,3,2,408,4,294,283,86,1,0,2,5,4,376,2,269,1,292,2,7,6,290,2,122,1,0,2,9,8,382,3,271,256,1,0,2,11,10,0,1,1,506,2,13,12,270,2,124,1,284,2,125,2,0,1,3,0,1,0,437,1,1,437,2,2,1,0,1,1,0,1,2,394,1,1,0,1,4,0,1,1,0,1,2,0,1,7,0,1,1,434,3,472,5,2,0,1,10,0,1,1,404,2,8,2,0,1,13,316,2,506,1,0,1,15,532,1,1,0,1,0,534,1,1,0,1,1,0,1,1,0,1,0,474,1,1,214,1,1,1,1,1,0,1,0,590,1,0,0,1,1,0,2,3,1,475,1,1,475,1,1,0,3,3,2,1,0,1,0,0,1,1,508,1,2,584,1,3,248,2,2,1,0,2,4,1,0,1,0,485,1,1,0,1,1,160,1,2,162,1,3,560,2,2,1,164,2,4,1,0,1,1,0,1,2,136,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,501,1,1,501,1,1,0,1,1,486,1,2,510,1,1,0,2,3,1,505,1,817,0,2,818,1,372,2,819,2,370,1,1,80,2,821,4,460,1,1,0,2,823,6,78,1,1,0,4,7,5,3,1,511,51,566,564,561,559,558,557,556,555,554,553,552,551,550,549,548,546,545,544,543,542,541,540,538,537,536,535,534,533,532,529,527,526,523,406,404,402,401,67,65,63,62,60,59,57,56,54,52,35,32,18,1,0,1,0,513,1,1,513,2,829,1,0,3,830,2,1,0,1,1,517,1,1,517,1,1,517,1,1,517,1,1,0,5,5,4,3,2,1,596,1,0,0,1,1,196,1,2,594,1,1,0,1,0,270,1,1,523,1,1,0,2,2,1,0,1,0,554,1,1,0,1,1,652,1,3,632,1,1,632,1,5,444,1,1,0,1,0,0,1,1,0,1,1,598,1,65,0,1,0,80,1,0,610,1,1,0,2,3,1,36,1,0,539,1,1,0,2,2,1,0,1,1,0,1,0,572,1,1,312,1,1,0,1,1,0,1,0,0,1,0,0,1,0,694,1,1,0,1,0,540,1,0,0,1,1,0,1,0,559,1,1,559,1,1,0,3,3,2,1,0,1,0,563,1,1,563,1,1,563,1,1,563,1,1,0,5,5,4,3,2,1,346,1,0,0,1,1,0,1,2,232,1,1,710,1,4,0,1,1,86,1,0,352,3,448,446,1,0,1,0,526,1,0,714,1,1,352,1,0,0,1,1,670,3,5,3,1,0,1,1,0,1,0,0,1,1,516,1,0,0,1,690,0,1,1,0,1,2,620,1,1,20,1,4,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,100,1,1,0,1,1,408,1,0,0,1,1,0,1,0,605,1,1,605,1,1,605,1,1,0,1,0,0,1,1,106,1,1,0,1,1,162,1,0,0,1,1,0,1,0,622,1,1,615,1,113,615,1,1,615,1,1,0,5,933,116,3,2,1,0,1,0,626,1,1,619,4,68,67,65,1,0,2,683,682,621,4,66,64,2,1,621,3,101,99,1,621,1,1,0,1,0,490,1,1,488,1,2,486,1,1,606,1,4,630,1,1,484,1,1,696,1,7,482,1,1,480,1,2,478,1,3,476,1,4,474,1,5,472,1,6,470,1,7,468,1,8,466,1,9,464,1,10,462,1,11,460,1,12,458,1,13,576,1,14,764,2,61,1,456,1,16,454,1,17,452,1,18,450,1,19,558,1,22,596,1,23,448,1,29,446,1,1,444,1,2,594,2,25,3,442,1,4,440,1,5,438,1,6,436,1,7,434,1,37,606,1,1,432,1,39,430,5,63,62,61,60,1,428,1,41,634,1,1,426,1,41,426,1,44,424,1,45,422,2,2,1,92,1,0,0,1,1,0,1,1,0,1,0,0,1,1,631,2,2,1,0,3,3,2,1,0,1,1,0,1,0,0,1,1,639,5,143,135,65,58,1,0,1,0,0,1,0,804,1,1,578,1,129,0,1,1004,0,1,1,0,1,2,676,1,1,754,1,4,752,1,1,0,1,6,362,1,7,360,1,1,0,1,9,653,2,7,1,0,1,1,0,1,0,404,1,1,0,1,1018,0,1,1,324,1,2,688,1,3,661,2,2,1,661,2,4,1,0,3,5,2,1,0,3,6,3,2,242,1,1,782,3,8,5,4,0,2,3,1,652,3,10,7,6,440,1,1,438,3,12,9,8,436,1,1,0,1,0,0,1,0,812,1,1,172,2,3,1,671,3,4,2,1,660,4,5,3,2,1,658,4,6,4,3,2,656,1,1,654,1,2,652,4,9,7,6,5,650,1,1,648,4,11,9,8,7,646,1,1,644,4,13,11,10,9,642,4,14,12,11,10,640,1,1,640,4,16,14,13,12,638,1,1,636,4,18,16,15,14,634,1,1,632,4,20,18,17,16,630,1,1,628,1,2,622,4,23,21,20,19,620,1,1,618,4,25,23,22,21,626,5,26,24,23,22,1,616,4,27,25,24,23,614,1,1,612,4,29,27,26,25,610,1,1,608,4,31,29,28,27,606,1,1,604,4,33,31,30,29,602,1,1,600,4,35,33,32,31,598,1,1,596,4,37,35,34,33,592,4,38,36,35,34,590,1,1,588,4,40,38,37,36,586,1,1,584,4,42,40,39,38,624,2,17,1,582,4,44,42,41,40,656,2,3,1,580,4,46,44,43,42,594,2,10,1,578,4,48,46,45,44,576,2,36,1,574,4,50,48,47,46,572,1,1,570,4,52,50,49,48,568,1,1,566,1,47,564,4,55,53,52,51,562,4,56,54,53,52,644,2,2,1,560,4,58,56,55,54,558,1,1,556,1,5,554,1,6,552,4,62,60,59,58,564,1,1,550,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,673,1,1099,673,1,1,0,3,1101,2,1,0,1,1,704,1,2,0,1,1,840,1,1,840,3,5,4,1,782,4,6,5,2,1,0,1,1,708,1,1109,4,1,1,842,1,1,0,6,1086,11,10,7,6,1,0,6,1087,12,11,8,7,2,692,2,6,1,712,2,105,1,685,1,16,685,1,1,0,5,1118,19,18,2,1,350,5,1119,20,19,3,2,176,5,1120,21,20,4,3,687,2,2,1,0,2,4,1,0,2,5,2,0,2,6,3,368,2,7,4,810,2,8,5,30,2,9,6,812,2,10,7,174,2,3,1,766,3,4,3,2,372,1,1,0,2,14,11,836,3,4,2,1,828,2,16,13,0,2,17,14,770,6,13,12,11,4,2,1,0,1,11,502,1,12,270,1,13,276,1,14,0,1,15,0,1,16,738,1,17,168,1,18,0,1,19,0,1,20,0,1,21,748,1,22,262,2,31,28,692,1,1,782,16,29,18,15,14,13,12,11,10,9,8,7,6,5,4,3,1,709,24,147,145,143,140,135,40,37,30,19,16,15,14,13,12,11,10,9,8,7,6,5,4,2,1,142,1,1153,0,1,1,0,1,1,713,2,4,1,0,1,0,0,1,1,0,1,1,0,1,0,728,1,1,0,1,1,0,1,1,1,2,3,1,0,1,0,729,1,1,729,1,1,729,1,1,729,1,1,729,1,1,0,6,6,5,4,3,2,1,146,6,7,6,5,4,3,2,0,1,1,718,6,9,8,7,6,5,4,478,2,3,1,64,6,11,10,9,8,7,6,874,3,4,2,1,0,6,13,12,11,10,9,8,742,1,1,0,3,9,3,1,737,6,23,22,10,4,2,1,640,7,24,23,11,5,3,2,1,0,1,0,739,1,1,739,1,1,739,1,1,0,4,4,3,2,1,156,4,5,4,3,2,486,1,1,882,1,1,0,2,4,1,842,2,5,2,750,1,1,232,1,1,743,4,8,5,4,1,0,5,9,6,5,2,1,734,12,39,38,26,20,18,17,16,10,7,6,3,2,732,12,40,39,27,21,19,18,17,11,8,7,4,3,730,1,1,728,1,2,726,12,43,42,30,24,22,21,20,14,11,10,7,6,724,1,1,722,12,45,44,32,26,24,23,22,16,13,12,9,8,720,1,1,718,12,47,46,34,28,26,25,24,18,15,14,11,10,716,12,48,47,35,29,27,26,25,19,16,15,12,11,714,1,1,714,12,50,49,37,31,29,28,27,21,18,17,14,13,712,1,1,710,12,52,51,39,33,31,30,29,23,20,19,16,15,708,1,1,706,12,54,53,41,35,33,32,31,25,22,21,18,17,704,1,1,702,1,2,696,12,57,56,44,38,36,35,34,28,25,24,21,20,694,1,1,692,12,59,58,46,40,38,37,36,30,27,26,23,22,700,13,60,59,47,41,39,38,37,31,28,27,24,23,1,690,12,61,60,48,42,40,39,38,32,29,28,25,24,688,1,1,686,12,63,62,50,44,42,41,40,34,31,30,27,26,684,1,1,682,12,65,64,52,46,44,43,42,36,33,32,29,28,680,1,1,678,12,67,66,54,48,46,45,44,38,35,34,31,30,676,1,1,674,12,69,68,56,50,48,47,46,40,37,36,33,32,672,1,1,670,12,71,70,58,52,50,49,48,42,39,38,35,34,666,12,72,71,59,53,51,50,49,43,40,39,36,35,664,1,1,662,12,74,73,61,55,53,52,51,45,42,41,38,37,660,1,1,658,12,76,75,63,57,55,54,53,47,44,43,40,39,698,2,17,1,656,12,78,77,65,59,57,56,55,49,46,45,42,41,730,2,3,1,654,12,80,79,67,61,59,58,57,51,48,47,44,43,668,2,10,1,652,12,82,81,69,63,61,60,59,53,50,49,46,45,650,2,36,1,648,5,55,52,51,48,47,646,2,61,1,644,12,86,85,73,67,65,64,63,57,54,53,50,49,642,1,1,638,12,88,87,75,69,67,66,65,59,56,55,52,51,636,12,89,88,76,70,68,67,66,60,57,56,53,52,718,2,2,1,634,12,91,90,78,72,70,69,68,62,59,58,55,54,632,1,1,630,1,5,628,1,6,626,12,95,94,82,76,74,73,72,66,63,62,59,58,638,1,1,624,1,50,0,5,69,66,65,62,61,0,5,70,67,66,63,62,756,1,1,238,1,1,776,1,2,0,2,19,3,0,5,75,72,71,68,67,0,5,76,73,72,69,68,0,1,1,0,5,78,75,74,71,70,0,1,1,0,5,80,77,76,73,72,0,5,81,78,77,74,73,0,5,82,79,78,75,74,10,7,11,10,8,7,3,2,1,830,5,84,81,80,77,76,866,1,1,0,5,86,83,82,79,78,776,1,1,802,1,1,506,5,89,86,85,82,81,664,2,78,1,0,1,0,798,1,1,0,1,1,0,5,1281,182,181,165,164,0,1,0,516,1,0,730,1,1,0,2,3,1,0,1,1261,942,1,1,444,4,1288,1262,2,1,781,1,1,322,1,1,0,1,1,856,1,2,0,1,1,0,1,0,794,1,9,0,1,1271,0,1,1272,390,1,1273,946,4,13,3,2,1,0,1,0,0,1,1276,0,1,1277,462,1,1278,958,6,8,7,6,3,2,1,797,7,1279,194,19,18,9,7,1,0,8,1280,195,20,19,10,8,2,1,116,8,1281,196,21,20,11,9,3,2,902,8,1282,197,22,21,12,10,4,3,120,1,1,806,2,3,1,826,1,1,799,1,195,922,6,1313,214,213,197,196,1,462,6,1314,215,214,198,197,2,799,1,1,110,2,3,1,106,2,4,2,932,2,5,3,108,2,6,4,474,2,7,5,916,2,8,6,136,2,9,7,872,7,7,6,5,4,3,2,1,0,1,1,801,2,2,1,0,2,13,11,110,1,9,944,2,11,1,944,2,3,1,0,3,4,2,1,926,3,5,3,2,0,1,1,0,6,1333,234,233,217,216,21,0,1,1,122,1,2,120,1,3,118,1,4,952,1,1,486,1,6,944,1,7,884,4,6,5,2,1,884,3,8,4,1,0,4,9,5,2,1,0,4,10,6,3,2,0,1,1,306,1,2,0,1,1,0,4,14,10,7,6,310,1,1,490,4,16,12,9,8,484,1,1,774,4,18,14,11,10,962,1,1,130,4,20,16,13,12,0,1,1,0,4,22,18,15,14,0,1,1,0,4,24,20,17,16,0,4,25,21,18,17,954,2,2,1,0,5,1361,262,261,245,244,580,1,1,833,7,359,77,68,64,63,38,1,833,3,58,53,1,0,13,361,79,70,66,65,59,54,42,41,40,3,2,1,0,1,213,837,1,1,0,2,2,1,0,2,3,2,0,1,1,0,1,0,845,1,1,845,1,1,845,1,1,845,1,1,0,5,5,4,3,2,1,594,1,1,0,2,2,1,788,2,3,2,772,1,1,282,2,1381,282,1004,2,1382,283,292,2,2,1,0,1,366,340,1,367,0,1,1,0,6,1387,288,287,271,270,75,0,1,0,864,1,1,857,1,1,0,1,0,0,1,1,984,1,2,0,1,1,170,1,2,863,3,4,2,1,0,4,5,3,2,1,528,1,1,0,1,1,54,1,0,894,1,1,760,1,1,0,1,32,616,1,1,0,1,1,1026,1,1406,1032,1,1,871,1,1,871,3,79,77,1,0,1,0,880,1,1,873,1,1,0,2,2,1,0,1,1365,877,1,1,0,2,2,1,0,1,1,228,3,40,38,2,628,1,1370,881,1,1,0,2,2,1,0,1,1,0,1,9,0,1,1,874,1,2,0,1,1,0,1,2,538,1,1,382,1,4,0,1,1,0,1,2,0,1,0,314,1,0,168,2,560,1,644,2,561,2,0,1,3,0,1,4,494,1,0,648,1,1,0,1,566,0,1,0,340,1,4,0,1,569,1050,6,10,9,8,7,6,1,68,1,0,936,1,1,0,1,1,918,3,8,7,1,0,1,0,0,1,1,0,1,1,1058,1,1,266,6,21,14,11,9,5,1,917,1,1,917,1,1,20,1,1457,332,1,1458,902,1,1459,186,2,2,1,662,2,3,2,18,1,4,16,1,5,508,1,1464,662,1,1,350,1,2,10,1,8,1058,6,8,7,6,5,4,1,664,4,12,4,3,1,917,1,1,0,1,0,0,2,187,1,0,1,1,923,2,4,1,0,1,0,998,1,1,0,1,1,0,1,1,929,1,1,929,1,1,929,1,1,929,1,1,0,5,5,4,3,2,1,1072,5,6,5,4,3,2,608,1,1,884,5,8,7,6,5,4,1072,1,1,594,1,4,0,1,0,0,1,1,0,1,1,937,3,36,2,1,926,6,39,38,37,3,2,1,924,6,40,39,38,4,3,2,922,1,1,920,1,2,918,6,43,42,41,7,6,5,916,1,1,914,6,45,44,43,9,8,7,912,1,1,910,6,47,46,45,11,10,9,908,6,48,47,46,12,11,10,906,1,1,906,6,50,49,48,14,13,12,904,1,1,902,6,52,51,50,16,15,14,900,1,1,898,6,54,53,52,18,17,16,896,1,1,894,1,2,888,6,57,56,55,21,20,19,886,1,1,884,6,59,58,57,23,22,21,892,7,60,59,58,24,23,22,1,882,6,61,60,59,25,24,23,880,1,1,878,6,63,62,61,27,26,25,876,1,1,874,6,65,64,63,29,28,27,872,1,1,870,6,67,66,65,31,30,29,868,1,1,866,6,69,68,67,33,32,31,864,1,1,862,6,71,70,69,35,34,33,858,6,72,71,70,36,35,34,856,1,1,854,6,74,73,72,38,37,36,852,1,1,850,6,76,75,74,40,39,38,890,2,17,1,848,6,78,77,76,42,41,40,922,2,3,1,846,6,80,79,78,44,43,42,860,2,10,1,844,6,82,81,80,46,45,44,842,2,36,1,840,6,84,83,82,48,47,46,838,1,1,836,6,86,85,84,50,49,48,834,1,1,832,1,47,830,6,89,88,87,53,52,51,828,6,90,89,88,54,53,52,910,2,2,1,826,6,92,91,90,56,55,54,824,1,1,822,1,5,820,1,6,818,6,96,95,94,60,59,58,830,1,1,816,1,51,0,1,0,0,1,1,0,1,1,943,1,1,1,1,1,0,1,0,296,4,119,116,114,1,947,5,120,117,115,2,1,114,6,121,118,116,3,2,1,0,1,0,696,1,1,949,1,1,949,1,1,0,3,3,2,1,0,1,0,953,1,1,953,1,1,953,1,1,0,4,4,3,2,1,370,4,5,4,3,2,700,1,1,1096,1,1,0,1,0,957,1,1,957,1,1,12,3,3,2,1,0,1,0,959,1,1,959,1,1,959,1,1,959,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,965,1,1,965,1,1,965,1,1,965,1,1,0,1,0,994,1,0,210,1,1,210,1,765,218,1,766,0,1,1574,212,1,1575,0,6,1596,5,4,3,2,1,1044,7,1597,6,5,4,3,2,1,0,8,1598,7,6,5,4,3,2,1,0,9,1599,8,7,6,5,4,3,2,1,0,9,1600,9,8,7,6,5,4,3,2,0,9,1601,10,9,8,7,6,5,4,3,0,1,2,0,1,3,0,1,4,0,9,1605,14,13,12,11,10,9,8,7,0,9,1606,15,14,13,12,11,10,9,8,0,9,1607,16,15,14,13,12,11,10,9,0,9,1608,17,16,15,14,13,12,11,10,1020,1,1,466,1,1,224,9,1611,20,19,18,17,16,15,14,13,0,9,1612,21,20,19,18,17,16,15,14,0,9,1613,22,21,20,19,18,17,16,15,997,1,786,28,3,1615,787,1,997,4,1616,788,2,1,1122,5,1617,789,3,2,1,0,1,1,358,1,2,0,1,1,354,1,4,1008,2,2,1,1124,1,1,490,1,7,1001,1,1,664,1,9,1001,2,2,1,0,4,10,5,3,1,362,4,11,6,4,2,0,1,1,0,1,0,1148,1,0,1140,1,1,0,2,3,1,1132,1,1,498,1,2,1009,1,1,368,1,4,10,1,1,362,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,976,1,2,974,1,1,0,1,4,260,1,1,1017,3,5,3,1,668,4,6,4,2,1,0,5,7,5,3,2,1,0,5,8,6,4,3,2,1146,5,9,7,5,4,3,46,5,10,8,6,5,4,0,14,1654,63,62,61,60,59,58,57,56,11,9,7,6,5,0,5,12,10,8,7,6,0,8,56,55,54,53,52,3,2,1,1100,5,14,12,10,9,8,202,1,1,0,1,2,0,1,3,138,1,4,212,1,5,0,1,6,342,1,7,1162,1,8,204,1,9,0,1,10,0,1,11,0,1,12,0,1,13,0,1,14,0,5,29,27,25,24,23,0,1,1,0,1,1674,0,1,1,0,2,2,1,0,3,3,2,1,0,6,1678,87,86,85,84,83,0,1,1,0,2,2,1,0,1,1,726,1,2,998,1,1,552,1,4,1063,2,3,1,92,4,6,5,3,1,0,5,7,6,4,2,1,844,5,8,7,5,3,2,0,1,1,1208,5,10,9,7,5,4,0,1,1,894,10,49,47,45,44,43,12,11,9,7,6,0,5,13,12,10,8,7,1078,1,1,1098,2,84,1,300,1,1,430,5,17,16,14,12,11,0,5,18,17,15,13,12,0,6,1699,108,107,106,105,104,14,1,1,738,1,2,1075,1,1,564,1,4,1102,1,5,1075,3,3,2,1,104,4,7,6,4,1,0,5,8,7,5,2,1,436,5,9,8,6,3,2,74,1,1,902,5,11,10,8,5,4,0,1,1,1182,5,13,12,10,7,6,0,1,1,1244,1,2,0,1,3,0,3,3,2,1,1208,5,18,17,15,12,11,1188,1,1,0,1,1,0,1,0,1188,1,0,1096,1,1,1122,1,1,0,1,0,0,1,0,510,2,2,1,0,6,899,135,134,7,4,1,1102,6,900,136,135,8,5,2,0,1,1,0,8,902,138,137,10,7,4,3,1,0,8,903,139,138,11,8,5,4,2,1242,1,1,0,2,3,1,882,2,4,2,530,1,1,1236,4,6,4,3,1,1103,1,1,0,2,2,1,780,1,1739,382,1,1,8,1,1,1238,2,3,1,0,1,1,0,1,0,772,1,0,1109,1,1,1109,1,1,0,1,0,1118,1,1,818,1,1,1210,1,1676,1111,1,162,14,6,9,7,6,3,2,1,12,6,10,8,7,4,3,2,1252,1,1,490,2,3,1,1244,1,1,0,1,1,0,1,0,1282,4,14,13,8,1,18,5,15,14,9,2,1,1248,1,1,0,1,1,0,6,1764,173,172,171,170,169,1192,1,1,0,1,1,800,1,2,0,1,3,0,1,4,1266,3,3,2,1,154,3,6,5,1,0,4,7,6,2,1,0,4,8,7,3,2,1082,4,9,8,4,3,1270,2,124,1,0,4,11,10,6,5,0,1,1,442,4,13,12,8,7,0,4,14,13,9,8,156,3,83,2,1,0,2,3,2,0,1,4,318,1,5,98,9,104,103,101,99,98,19,18,14,13,0,4,20,19,15,14,0,9,106,105,103,101,100,21,20,16,15,0,1,1787,456,1,1788,1218,1,1,0,1,1,0,1,1791,1282,1,1,1282,1,1793,1222,1,1,0,1,1,2,1,3,1292,1,1,4,1,5,1224,2,7,1,0,5,13,10,5,3,1,0,5,14,11,6,4,2,116,5,15,12,7,5,3,800,2,2,1,0,5,17,14,9,7,5,122,5,18,15,10,8,6,1110,2,2,1,1282,5,20,17,12,10,8,1280,1,1,756,1,1,0,6,1810,219,218,217,216,215,0,1,1,642,2,2,1,1234,2,3,2,840,1,1,1302,2,3,1,0,1,1,136,5,52,51,47,46,2,0,1,0,142,1,0,190,1,0,140,2,2,1,558,2,4,1,0,1,1,0,6,1824,233,232,231,230,229,0,7,1825,234,233,232,231,230,1,1036,7,1826,235,234,233,232,231,2,1034,1,1,0,7,1828,237,236,235,234,233,4,976,1,3,0,7,1830,239,238,237,236,235,6,406,7,1831,240,239,238,237,236,7,476,7,1832,241,240,239,238,237,8,640,7,1833,242,241,240,239,238,9,474,12,1834,243,242,241,240,239,191,189,187,186,185,10,0,7,1835,244,243,242,241,240,11,1300,1,1,372,1,1,1162,1,2,670,7,1839,248,247,246,245,244,15,1300,1,1,0,7,1841,250,249,248,247,246,17,740,7,1842,251,250,249,248,247,18,1302,1,1,748,1,1,0,7,1845,254,253,252,251,250,21,1134,1,1,340,1,1,912,7,1848,257,256,255,254,253,24,1304,1,1,1130,1,1,758,7,1851,260,259,258,257,256,27,1304,1,1,0,7,1853,262,261,260,259,258,29,1046,7,1854,263,262,261,260,259,30,986,7,1855,264,263,262,261,260,31,984,7,1856,265,264,263,262,261,32,478,7,1857,266,265,264,263,262,33,192,7,1858,267,266,265,264,263,34,1210,6,27,19,8,7,6,1,846,7,32,30,29,28,21,9,2,0,1,1861,0,1,1,850,1,2,1110,1,1,0,1,2,0,3,4,2,1,0,3,5,3,2,0,1,1,0,6,1869,278,277,276,275,274,1197,1,1,1197,1,1,1197,1,1,1197,1,1,0,5,5,4,3,2,1,1024,5,6,5,4,3,2,0,1,1,0,1,2,1344,5,9,8,7,6,5,974,5,10,9,8,7,6,1188,5,11,10,9,8,7,976,1,1,0,5,13,12,11,10,9,1332,1,1,0,1,2,0,1,3,0,1,4,0,5,18,17,16,15,14,1020,7,270,265,263,261,260,258,1,1310,5,20,19,18,17,16,0,1,1,1318,5,22,21,20,19,18,0,1,1,456,1,2,0,1,1895,0,1,743,84,1,744,1248,1,745,0,1,1,1124,1,2,1223,6,1901,6,5,4,2,1,1404,7,1902,7,6,5,3,2,1,712,7,1903,8,7,6,4,3,2,466,1,1,474,1,2,1223,1,3,422,4,5,3,2,1,0,5,6,4,3,2,1,536,5,7,5,4,3,2,932,1,1,1342,5,9,7,6,5,4,562,5,10,8,7,6,5,1046,3,220,2,1,0,5,12,10,9,8,7,586,2,4,1,1052,1,2,0,5,15,13,12,11,10,1348,5,16,14,13,12,11,588,2,2,1,564,10,209,44,29,27,26,9,8,3,2,1,1362,5,19,17,16,15,14,1302,4,13,11,10,1,0,1,6,0,1,0,666,1,1,0,1,1,0,2,2,1,214,2,3,2,212,1,1,0,2,5,4,598,1,1,1064,1,2,0,2,8,7,904,1,1,0,1,39,0,1,1,734,1,2,1245,1,1,0,1,0,0,1,1,1430,2,2,1,448,1,1,0,2,2,1,0,3,3,2,1,78,3,4,3,2,284,1,1945,1326,2,1946,1,0,3,1947,2,1,0,4,1948,3,2,1,0,1,1,618,1,2,60,1,1,0,2,1952,159,0,1,1,752,1,2,0,1,1,0,1,2,930,1,5,1267,1,1,0,4,6,4,3,1,0,1,1,0,1,0,0,1,1,0,1,1,1277,15,221,164,161,158,155,38,36,34,33,31,29,27,15,13,1,1438,1,0,0,1,1,142,1,1,0,1,1,1281,1,1,1281,1,1,1281,1,1,0,4,4,3,2,1,0,1,1973,0,1,1,1287,2,2,1,1287,1,1,1287,1,1,1287,1,1,1287,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,598,1,2,1418,13,373,334,333,153,152,151,144,131,130,129,128,41,1,1306,1,4,454,1,5,1280,1,6,1442,1,1,784,4,212,4,3,2,0,1,1991,0,1,1,0,1,1,28,1,0,1,1,1,0,1,1,582,1,0,1486,1,1,0,1,1,618,1,2,1380,1,1,164,1,4,618,1,1,288,1,6,1448,1,1,154,1,8,394,1,1,1074,1,1,0,1,11,396,1,1,1434,1,13,1432,1,1,1116,1,1,0,1,2014,178,1,222,0,2,2,1,1416,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,596,1,1,1392,2,2,1,1452,3,3,2,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,1,4,1,0,1510,1,1,818,1,2,1329,1,1,1402,2,3,1,636,3,4,2,1,1402,4,5,3,2,1,0,5,6,4,3,2,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,1406,1,1,640,1,0,1514,1,1,1406,1,1,0,1,1,0,1,2056,0,1,1,0,1,2058,0,1,2059,230,1,1,0,2,2,1,0,1,0,0,1,1,1349,1,1,0,2,2,1,924,8,2066,475,474,473,472,471,242,1,1304,6,462,461,460,294,250,1,0,1,2068,1426,1,1,1353,1,1,0,2,2,1,1484,2,3,2,442,2,460,1,0,1,2074,1430,1,1,1498,2,2,1,1430,3,3,2,1,1490,4,4,3,2,1,704,9,80,78,76,74,71,69,66,23,1,258,1,2080,1498,1,1,1490,3,32,31,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,0,1424,2,2,1,704,3,6,4,1,0,1,1,1472,1,2,1138,2,213,1,1442,1,4,0,7,396,316,315,310,309,308,1,0,1,0,1406,1,347,606,1,0,1380,1,1,1406,1,1,790,5,377,349,5,4,1,1358,5,378,350,6,5,2,1520,1,1,862,1,2,616,2,2,1,1152,5,382,354,10,9,6,862,1,1,0,1,1,534,5,385,357,13,12,9,864,1,1,0,1,1,1384,5,388,360,16,15,12,1410,1,1,0,10,390,362,18,17,14,13,9,6,3,1,0,1,2114,84,1,1,1381,1,2,0,2,2,1,1383,2,3,2,622,1,1,0,1,2120,0,1,1,1387,1,1,1387,1,1,1387,1,1,0,4,4,3,2,1,1530,4,5,4,3,2,300,1,1,298,1,2,0,1,3,1494,2,290,4,1418,8,269,267,266,253,10,9,8,7,1158,2,67,1,1198,4,12,11,10,9,982,1,1,0,1,0,1393,1,1,1393,1,1,1393,1,1,1393,1,1,1393,1,1,0,6,6,5,4,3,2,1,0,1,1,298,1,0,1538,1,1,1530,1,1,0,1,1,598,1,2147,0,2,2148,1,0,1,1,122,1,2150,1476,1,1,0,1,1,0,1,2,840,1,1,1394,1,4,1392,1,1,618,1,6,0,1,1,0,1,8,0,1,1,756,1,0,1594,1,1,902,1,2,1413,1,1,0,2,3,1,0,1,0,1578,1,1,1598,2,2,1,0,1,1,1492,1,1,0,1,0,1582,1,1,0,2,2,1,326,1,0,1556,1,1,0,1,1,1528,1,2,0,1,1,0,1,2180,1610,2,2181,1,0,3,2182,2,1,1550,3,2183,3,2,1548,3,2184,4,3,768,3,2185,5,4,1106,3,2186,6,5,204,3,2187,7,6,1504,5,5,4,3,2,1,0,2,7,1,0,3,8,2,1,1420,3,9,3,2,1462,1,1,1392,1,1,4,1,1041,916,1,1,0,1,0,1560,1,1,0,1,0,940,1,1,0,1,1,298,1,0,752,1,0,1514,1,1,0,2,3,1,0,2,4,2,1428,1,1,406,2,6,4,1584,1,0,328,1,1,1518,1,1,0,1,1,1126,2,2,1,1588,1,1,0,3,4,3,1,410,3,5,4,2,0,1,1,0,2,10,2,1594,1,3,0,1,1,1482,1,5,0,1,1,0,3,12,11,9,0,1,1,1564,1,2,1178,1,3,0,2,2,1,0,3,17,16,14,1588,1,1,0,1,1,0,3,20,19,17,0,1,1,0,1,1,0,3,23,22,20,0,1,1,1606,3,25,24,22,1140,1,1,0,3,27,26,24,0,1,1,1158,1,64,1554,1,65,1158,1,1,0,1,0,1606,1,1,0,1,1,1470,2,30,2,0,1,1,980,1,0,1610,1,1,0,1,1,0,1,1,790,1,0,1614,1,1,0,1,1,0,1,2,0,1,1,1276,1,2,0,1,1,0,1,2044,0,1,0,0,1,1,0,1,1,1640,2,117,87,0,1,1,1632,1,1407,0,1,1,1088,1,0,0,1,1,0,1,1,1515,7,103,98,95,30,28,6,1,418,1,2180,1648,1,1,0,1,1,0,1,1,0,1,1,0,1,1,1294,1,2,0,1,1,826,1,0,1552,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,1696,1,1,0,1,0,1670,1,1,804,1,0,1544,1,1,0,1,0,1680,1,1,36,3,1257,3,1,0,4,1258,4,2,1,0,1,0,702,1,1,0,2,2,1,0,3,3,2,1,1554,3,4,3,2,1574,1,1,0,5,6,5,4,3,1,0,1,0,0,1,1,0,1,2302,1722,1,1,0,2,2,1,0,1,0,1559,1,1,1559,1,1,1559,1,1,0,4,4,3,2,1,1561,1,1,1561,1,1,1561,1,1,0,4,4,3,2,1,0,1,320,842,2,321,1,0,3,322,2,1,0,3,323,3,2,0,1,1,1310,3,325,5,4,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,1122,2,1042,1,0,3,1043,2,1,1750,4,1044,3,2,1,0,5,1045,4,3,2,1,0,1,1,1614,1,2,0,1,1,0,1,2,0,1,3,0,4,5,3,2,1,0,1,0,0,1,1,1766,1,1,1014,2,2,1,0,1,0,1768,1,1,760,2,2,1,1408,2,3,2,868,2,4,3,1608,1,1,1554,2,6,5,1742,2,4,1,0,1,0,956,1,0,0,1,0,0,1,1,1614,2,3,1,694,1,1,1706,2,6,1,1112,3,7,2,1,1774,1,1,766,2,2,1,0,1,913,0,1,1,0,1,1,1676,1,2,1712,1,1,1794,1,1587,0,1,2363,1642,1,1,0,1,1,0,2,4,1,1619,1,1,1619,1,1,0,3,3,2,1,0,1,0,710,1,622,346,2,622,1,18,1,2298,1630,1,1,1330,1,1,960,2,626,1,1128,3,7,5,1,1286,4,8,6,2,1,0,1,1,936,1,2291,1758,1,2292,492,1,1,932,1,2294,492,1,1,1682,3,5,3,1,0,2,6,4,0,1,1,1768,1,2,1664,1,1,1790,1,2312,1752,2,2313,1,940,1,1,0,1,2304,1798,1,1,496,2,2,1,0,1,1,1800,1,34,0,2,35,1,1414,4,97,96,36,2,570,1,1,1776,4,99,98,38,4,568,1,1,1460,2,40,6,1456,1,1,566,2,42,8,1642,1,1,1662,1,1,864,1,1,1618,2,46,12,1642,1,1,1570,1,1,1620,2,49,15,1662,1,1,1402,2,29,1,1708,2,52,18,1482,1,1,0,2,54,20,0,2,3,1,974,1,16,1806,1,2331,0,2,2332,1,1760,2,2333,2,1758,2,2334,3,0,2,2,1,0,2,4,1,1786,2,5,2,1322,1,1,1778,1,2,0,5,8,5,4,2,1,326,5,9,6,5,3,2,942,1,1,0,1,0,1366,1,2220,0,2,2,1,0,1,0,0,1,0,814,1,1,1144,1,1,50,1,1,614,1,2227,286,1,1,0,1,2442,1798,1,650,82,3,2444,2,1,0,1,1,0,1,2446,388,1,1,0,1,1,0,1,704,1665,1,1,1665,1,1,1665,1,1,1665,1,1,1665,1,1,1665,1,1,1170,7,7,6,5,4,3,2,1,970,7,8,7,6,5,4,3,2,344,1,1,0,2,3,1,0,1,0,0,1,1,1832,2,2,1,1852,3,3,2,1,1160,3,4,3,2,1671,1,1,1378,3,6,5,4,1008,1,1,1160,1,1,0,3,6,4,1,984,3,7,5,2,1806,3,8,6,3,1746,2,2,1,0,1,0,0,1,1,0,1,0,1324,1,1,0,1,1,0,1,0,0,1,1,0,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,0,1704,1,1,1470,1,0,0,1,0,1706,2,2,1,1684,1,2,0,4,7,5,2,1,16,4,8,6,3,2,14,1,1,1804,1,1057,0,1,1,516,1,1052,1710,3,210,2,1,118,1,1,128,1,1,1,2,2,1,0,1,0,1478,1,1,0,1,1,0,1,1,0,1,0,610,1,1,1713,1,1,1713,1,1,1713,1,1,1713,1,1,1713,1,1,1484,6,6,5,4,3,2,1,106,4,172,169,167,1,0,1,0,0,1,1,0,1,1,1066,2,4,2,0,1,0,0,4,183,182,181,1,882,1,2,1756,1,1,0,1,2,1214,1,5,1872,1,6,360,2,2,1,0,1,0,1494,1,0,0,1,1,0,2,3,1,0,1,536,0,2,537,1,0,2,538,2,0,2,539,3,1692,4,217,215,2,1,0,2,541,5,0,1,1,660,2,543,7,1884,1,1,0,1,0,1250,1,1,1848,1,1,0,1,1,1928,1,1,0,1,1,0,1,0,0,1,1,1524,1,1,146,3,192,19,1,0,1,0,1260,1,1,482,1,1,0,1,1,1262,1,0,1784,1,1,0,1,1,1766,1,1,748,1,1,0,1,0,1761,1,1,1761,1,1,1902,3,3,2,1,1438,1,1,0,1,1,1196,1,1,850,1,1,0,3,8,7,6,544,1,1,0,1,7,0,1,8,1754,1,1,1258,1,1,0,1,1,1906,1,0,544,1,1,1890,1,368,1798,2,2,1,0,1,1,156,1,1,0,1,0,1936,1,1,1956,2,2,1,1908,1,1,0,2,2,1,0,1,0,22,1,1,0,1,0,66,1,1,1922,1,1,0,1,1,208,1,2590,1810,1,1,0,1,1,0,1,0,1860,1,1,1464,1,1,72,2,2,1,0,2,2384,2156,0,3,2385,2157,1,0,1,0,520,1,1,1820,1,2,206,1,1,0,2,3,1,0,1,0,0,1,1,596,1,0,0,1,1,0,1,614,0,1,1,0,1,0,1988,1,1,1834,1,1,1574,1,1,0,1,0,0,1,1,1244,1,1,1474,1,1,0,1,1,48,2,2544,186,206,1,1,0,1,0,0,1,1,0,1,1,0,1,1,1828,1,2,390,1,1,0,1,0,0,1,1,690,1,236,0,1,1,62,1,2556,1968,2,47,1,1968,1,276,1827,5,29,27,10,8,1,0,1,474,0,1,0,0,1,2509,1966,2,2510,1,0,1,1,514,1,2,0,1,1,0,2,2,1,0,2,3,2,1966,2,4,3,1648,1,1,1790,2,6,5,0,1,1,1906,2,8,7,1916,2,9,8,0,2,2,1,0,1,2,0,2,12,11,0,1,1,0,1,1,1154,1,17,1152,1,18,0,1,0,2016,1,1,636,1,2,656,1,1,0,3,4,3,1,1980,3,5,4,2,1134,1,1,1520,4,7,6,4,1,1857,1,1,0,2,5,1,1166,2,6,2,538,1,1,1976,2,8,4,182,2,2,1,1992,2,10,6,538,1,1,1762,2,5,1,1914,2,13,9,1566,1,1,0,2,15,11,0,1,1,0,1,9,0,1,12,0,1,13,0,1,14,696,2,21,17,1534,1,1,0,1,1,648,2,24,20,1774,1,1,0,1,0,0,1,1,1236,1,2,678,1,1,0,3,4,3,1,0,1,1,0,1,0,0,1,949,620,1,950,886,1,0,1892,1,1,2008,1,1,1116,5,953,6,5,4,1,1192,5,954,7,6,5,2,2026,1,1,0,1,1,2008,1,2,424,1,3,1920,1,1,0,1,2,698,1,3,0,1,4,424,1,8,0,1,1,0,1,10,0,1,1,492,1,12,0,1,1,0,1,14,1546,1,1,1072,1,16,1210,1,17,2018,5,973,26,25,24,21,1202,1,1,0,5,975,28,27,26,23,0,1,1,1454,5,977,30,29,28,25,702,3,21,6,1,0,5,979,32,31,30,27,0,1,1,0,1,0,0,1,1,1576,1,2,30,1,1,1913,1,2,650,1,3,1920,4,5,3,2,1,0,5,6,4,3,2,1,1988,5,7,5,4,3,2,416,1,1,0,1,0,1648,1,0,892,1,1,0,2,3,1,782,2,4,2,822,1,1,1636,2,6,4,0,1,1,2024,2,8,6,0,1,1,1950,2,10,8,30,1,1,550,1,2,1586,2,13,11,0,1,1,1925,7,12,10,8,6,4,3,1,0,8,13,11,9,7,5,4,2,1,2060,8,14,12,10,8,6,5,3,2,606,1,1,0,1,0,0,1,1,1594,1,2,2054,1,3,1208,1,1,1594,1,1,1931,2,4,1,48,1,5,666,1,6,1290,1,9,932,1,1,932,1,11,1938,1,1,2054,1,1,1284,6,13,8,7,6,4,1,0,7,14,9,8,7,5,2,1,1836,7,15,10,9,8,6,3,2,0,1,1,1920,7,17,12,11,10,8,5,4,1962,1,1,0,1,1,0,7,20,15,14,13,11,8,7,1126,1,1,1134,7,22,17,16,15,13,10,9,0,1,1,0,1,7,0,1,1,1280,7,26,21,20,19,17,14,13,0,7,27,22,21,20,18,15,14,1746,1,1,1428,7,29,24,23,22,20,17,16,2088,1,1,0,1,1,0,1,0,1978,1,1894,578,1,1,0,1,1348,1980,1,1920,0,1,1,1962,3,4,3,1,2060,2,7,1,1390,3,8,2,1,434,1,1,0,2,2,1,0,2,3,2,1944,1,1,2062,1,1,0,1,1,0,2,5,1,0,1,0,1992,1,458,104,1,1,0,1,0,820,1,1,1394,1,2597,1326,4,6,4,2,1,0,5,7,5,3,2,1,0,1,1,2074,1,2,0,1,1,1636,1,4,0,1,1,1334,1,6,976,1,1,1692,1,8,454,1,1,2002,1,10,0,1,1,0,1,0,2046,1,1,1642,1,2,1979,1,1,0,2,3,1,0,2,4,2,0,1,1,0,2,6,4,66,2,7,5,1226,2,2,1,0,1,2,1,4,7,5,2,1,0,1,0,1240,1,1247,1232,1,1248,0,1,1249,0,4,4,3,2,1,0,1,1,0,1,1,1200,1,2754,0,2,2755,1,0,2,2756,2,684,2,2757,3,328,1,1,0,2,3,1,138,2,2760,6,2040,1,1,832,2,2762,8,1670,1,1,136,1,1,0,2,2765,11,0,1,1,1996,1,2,1364,1,1,1444,1,4,1908,1,1,2128,1,2771,0,1,1,336,1,2,8,1,1,0,1,4,2170,1,5,1174,1,6,1678,1,1,794,1,1,1346,1,9,0,1,10,1432,1,1,1432,1,12,1680,1,1,0,1,1,0,1,2786,2021,1,1,2021,1,1,2021,1,1,2021,1,1,2021,1,1,0,6,6,5,4,3,2,1,668,1,2793,2096,1,1,2156,1,1,0,1,0,1404,1,1,2158,1,1,1332,1,1,2166,2,2,1,0,1,1,2148,1,2,1222,1,1,0,1,0,1328,1,1,0,1,2,2172,3,3,2,1,0,1,1,1814,1,2,0,1,1,630,1,4,138,1,1,572,1,6,2068,1,1,0,2,2,1,92,1,9,1836,1,1,2158,1,11,1232,1,1,1744,1,1,144,1,14,142,1,1,570,1,16,550,1,1,0,1,1,0,1,0,0,1,1,86,1,2,2028,1,1,2146,1,1,84,1,1,1856,1,6,0,1,1,846,1,8,0,1,1,0,1,10,1070,1,11,0,2,2,1,0,1,2,0,6,13,9,7,5,2,1,0,1,0,10,1,0,8,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,1370,1,2,1372,1,3,2202,1,4,2198,2,5,1,744,3,4,3,1,0,2,6,1,0,3,7,2,1,894,3,8,3,2,1848,1,1,1848,3,10,5,4,0,2,2,1,1632,3,12,7,6,860,1,1,1802,3,14,9,8,1046,1,1,0,1,0,1232,1,1,0,1,1,1564,1,2,2075,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,2083,1,1,2083,1,1,2083,1,1,2083,1,1,0,5,5,4,3,2,1,166,5,6,5,4,3,2,808,5,7,6,5,4,3,2226,1,1,1864,5,9,8,7,6,5,0,2,24,1,0,1,0,2089,1,1,2116,2,2,1,0,3,3,2,1,0,1,1,2234,1,2,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,2206,1,1,0,1,1,2246,1,1,0,1,1,0,1,0,0,1,1,2272,1,2,2234,1,1,1600,1,4,848,1,1,0,1,2,1312,4,6,4,2,1,0,5,7,5,3,2,1,940,5,8,6,4,3,2,2100,1,1,2100,2,3,1,1714,1,2998,896,1,1,1202,1,1,0,1,1,0,1,2913,0,1,2914,624,1,1,1766,1,2,800,1,623,800,1,626,0,1,1,0,1,2,922,1,3,2028,1,4,2125,8,10,8,7,6,4,3,2,1,2125,1,1,2125,1,1,2125,1,1,2125,1,1,2125,1,1,0,14,16,14,13,12,10,9,8,7,6,5,4,3,2,1,2138,14,17,15,14,13,11,10,9,8,7,6,5,4,3,2,0,1,1,1562,14,19,17,16,15,13,12,11,10,9,8,7,6,5,4,2186,1,1,0,1,0,0,1,1,0,1,2,1852,1,1,1488,1,4,0,1,1,1496,1,6,1138,1,1,2240,1,8,0,1,1,0,5,9,7,5,3,1,2141,1,1,2141,1,1,2141,1,1,2141,1,1,0,5,5,4,3,2,1,1658,1,2950,2216,1,660,1818,1,2952,2216,1,1,996,1,2954,2276,1,1,2206,2,662,1,2143,4,7,6,4,1,0,5,8,7,5,2,1,1106,5,9,8,6,3,2,648,1,1,924,5,11,10,8,5,4,2152,1,1,2116,5,13,12,10,7,6,2114,1,1,0,1,3054,0,1,1,0,2,2,1,2151,1,1,2151,1,1,0,3,3,2,1,0,1,0,1350,1,1,0,1,1,2260,1,2,0,1,1,0,2,3,1,0,1,0,2236,1,1,0,1,1,0,1,1,2167,2,2,1,2167,1,1,1326,4,4,3,2,1,0,1,1,0,1,0,2198,1,1,798,1,1,2178,1,1,2318,1,1,0,1,1,0,1,0,2308,1,1,0,1,1,0,1,1,1042,1,2871,0,1,1,2284,1,2,298,1,1,0,1,2,0,3,4,2,1,1896,1,1500,0,1,1,0,1,1,2292,1,2,306,1,1,0,1,2,0,3,4,2,1,0,1,0,232,1,1,0,1,2,0,1,3,2206,1,1,1552,2,3,1,2184,1,6,0,1,1,2342,4,8,7,3,1,0,1,1,2230,1,2,0,1,1,0,1,2,0,1,3,0,1,4,0,5,6,4,3,2,1,2220,5,7,5,4,3,2,2336,1,1,596,1,1,18,1,0,1566,1,1,16,1,0,2220,1,1,1566,1,1,14,1,2248,0,3,5,2,1,0,1,1,0,1,0,1536,1,0,2226,1,1,2342,1,1,0,3,430,4,1,2338,3,431,5,2,1522,1,1,1528,4,433,247,7,4,2362,2,248,1,0,1,0,1382,1,1,0,1,1,0,1,0,0,1,1,0,1,1,1430,2,3050,1393,0,1,1,2096,1,2,2134,1,1,0,1,4,748,1,1,0,1,168,2237,1,1,2237,1,1,2237,1,1,2237,1,1,2237,1,1,0,6,6,5,4,3,2,1,766,6,7,6,5,4,3,2,0,6,8,7,6,5,4,3,2194,4,511,437,2,1,1412,6,10,9,8,7,6,5,0,1,0,1758,2,1406,1,1916,2,1407,2,2316,1,1,0,2,3,1,0,1,1,2247,1,1,2247,1,1,2247,1,1,2247,1,1,0,5,5,4,3,2,1,1682,5,6,5,4,3,2,2276,1,1,268,1,1,0,1,0,2412,1,1,0,2,2,1,1834,1,1,2376,2,4,3,1560,1,1,2370,1,2,0,1,1,1572,2,8,7,1256,2,9,8,2262,2,2,1,2378,5,526,525,213,26,1,1342,2,12,11,1962,2,13,12,1592,2,2,1,1918,4,511,209,10,1,0,2,16,15,0,2,17,16,1692,1,0,2382,1,1,506,1,1,0,1,1,0,3,387,385,75,1350,1,1,1970,1,2,1600,4,9,8,2,1,0,1,3121,84,1,3122,382,1,3123,0,1,3124,0,1,3125,1172,7,1450,1219,5,4,3,2,1,2402,1,1,1616,1,1,0,1,344,1140,1,343,2271,33,393,391,389,387,385,383,362,358,356,353,351,349,347,309,307,305,302,300,297,295,292,249,226,221,212,210,209,168,78,76,74,2,1,2271,1,3118,1114,2,3119,1,2271,1,1,0,2,2,1,0,2,3,2,2260,2,4,3,0,1,1,0,1,2,0,2,7,6,2266,1,1,2264,9,460,455,454,453,451,448,447,9,8,2288,1,1,0,1,1,0,2,12,11,2442,1,1,1588,2,14,13,2234,2,81,1,1846,2,16,15,0,1,1793,2287,1,1,0,2,2,1,0,2,3,2,0,2,4,3,1700,2,2,1,0,1,0,1630,1,0,1728,1,1,2196,1,2361,1728,1,1,1534,1,0,2302,1,1,1542,1,0,2302,1,1,0,5,9,7,5,3,1,2297,1,1,2297,1,1,0,3,3,2,1,0,3,4,3,2,0,1,1,0,3,6,5,4,0,1,1,424,3,8,7,6,0,1,1,1556,3,10,9,8,2292,2,40,1,0,3,12,11,10,1880,2,29,1,0,1,0,2454,1,1,0,1,1,0,1,2,2458,5,394,393,389,292,1,0,1,1265,0,1,1,828,1,3261,1754,1,1,180,2,71,1,1184,1,0,2424,1,1,0,1,1,0,1,1,0,1,2,1760,2,486,1,1230,2,0,6,1228,2,0,7,1664,2,0,8,0,1,1,0,1,2,2472,3,4,2,1,2008,2,6,1,2464,2,7,2,1010,1,1,0,2,3,1,0,1,1,0,1,0,2460,1,1,0,1,1,0,1,0,0,1,0,2350,1,1,2350,2,3,1,0,3,4,2,1,212,3,5,3,2,2448,1,1,2448,3,7,5,4,208,1,1,2242,3,9,7,6,1704,3,10,8,7,1146,1,1,2352,2,3,1,2008,2,8,1,2345,4,10,8,6,1,0,5,11,9,7,2,1,0,1,0,1854,1,1,432,1,1,0,1,1,366,1,2,2450,1,3,1590,3,162,2,1,0,1,0,2353,1,1,2353,1,1,0,3,3,2,1,0,1,1,2357,1,1,2357,1,1,2357,1,1,2357,1,1,2357,1,1,2357,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,2363,1,1,0,2,2,1,1866,1,1891,0,1,1,0,1,1,0,1,1,1678,1,2,2474,1,1,2034,1,28,0,1,1,0,1,1,0,1,0,2040,2,96,1,0,1,1,0,1,1,2500,1,3247,0,1,1,0,1,1,0,1,479,1820,1,1,1884,1,1,0,1,1,1112,1,153,0,1,1,1990,1,0,2552,1,1,0,2,2,1,2400,1,1,2516,1,1,0,1,1,0,1,1190,0,1,0,2399,1,1,2399,1,1,2399,1,1,0,4,4,3,2,1,2524,4,5,4,3,2,0,1,1,2403,2,3,1,0,1,0,2566,1,1,2528,2,2,1,0,1,1,0,1,1,2550,1,2,0,1,1,0,2,3,1,0,1,0,1884,1,1,0,1,1,0,2,2,1,1766,1,1,0,1,0,416,1,1,2322,1,445,0,1,1,0,1,0,0,1,1,1928,2,2,1,2434,2,3,2,2090,1,1,372,4,5,4,3,1,2328,1,1,0,1,0,508,1,1,0,1,1,0,1,0,2574,1,1,2466,1,1,0,1,0,0,1,1,2100,1,2,2437,1,1,1926,1,4,1172,1,1,1790,3,5,3,1,944,4,6,4,2,1,0,1,1,2218,1,2,942,1,1,0,1,9,2514,1,542,0,2,543,1,0,1,1,0,2,2,1,0,1,3317,2196,1,1,0,1,1,0,1,0,0,1,1,0,1,1,2204,1,607,1872,1,608,1616,1,609,2120,2,2,1,2484,2,3,2,0,3,5,2,1,0,1,0,0,1,1,2604,1,2,1668,1,1,1964,1,633,0,1,1,0,1,1,0,1,582,0,1,1,2134,1,2,0,1,1,2596,1,443,1672,2,441,1,0,3,442,2,1,2460,1,1,0,2,2,1,0,1,1,2479,2,76,1,0,1,0,2508,1,1,0,2,2,1,0,1,0,2646,1,1,2626,1,2,1706,1,1,1698,1,2,2084,1,3,2646,4,5,3,2,1,2608,5,6,4,3,2,1,1792,1,1,2626,1,1,2266,1,1,0,1,0,0,1,0,2489,1,1,2489,1,1,2489,1,1,0,4,4,3,2,1,2491,1,1,2491,1,1,2491,1,1,2491,1,1,2491,1,1,2491,1,1,2491,1,1,0,1,0,1770,1,1,0,2,2,1,1772,3,3,2,1,0,4,4,3,2,1,1850,4,5,4,3,2,2504,1,1,2524,2,2,1,1278,4,8,7,6,5,1298,1,1,2524,4,10,9,8,7,0,1,1,2404,1,2,2506,2,2,1,0,4,10,7,5,1,2406,4,11,8,6,2,0,4,12,9,7,3,2510,2,2,1,0,6,14,11,9,5,4,1,0,1,3482,2674,2,3483,1,0,3,3484,2,1,0,1,0,0,1,1,0,1,1,2058,1,3488,0,1,1,2650,1,2,1196,1,1,686,1,4,2194,1,1,342,1,4,0,4,6,4,2,1,0,4,7,5,3,2,918,4,8,6,4,3,0,1,1,2114,2,3,1,2550,4,11,9,7,6,0,1,1,2628,7,13,11,9,8,7,3,1,0,1,15,2600,1,16,0,1,1,1716,1,2,2206,1,3,2566,1,18,2529,7,18,15,6,4,3,2,1,2529,1,1,2529,1,1,2529,1,1,2529,1,1,2529,1,1,0,13,24,21,12,10,9,8,7,6,5,4,3,2,1,2122,13,25,22,13,11,10,9,8,7,6,5,4,3,2,1552,1,1,0,1,3518,2206,1,3519,2606,2,1781,1,0,1,2,0,3,4,2,1,784,1,1,2537,1,1,0,2,2,1,2656,1,0,2674,1,1,2674,1,1476,1218,1,1,2524,15,39,36,27,25,24,23,22,21,20,19,18,17,16,3,1,2202,2,2658,1,0,1,1,0,1,0,1044,1,3089,0,4,3091,3089,2,1,0,5,3092,3090,3,2,1,0,1,1,1848,1,2,2672,1,1,1056,1,1,0,3,5,4,1,0,4,6,5,2,1,716,20,88,87,86,85,84,83,82,81,54,52,50,49,48,44,42,41,7,6,3,2,714,20,89,88,87,86,85,84,83,82,55,53,51,50,49,45,43,42,8,7,4,3,2506,1,1,2502,20,91,90,89,88,87,86,85,84,57,55,53,52,51,47,45,44,10,9,6,5,712,1,1,2616,20,93,92,91,90,89,88,87,86,59,57,55,54,53,49,47,46,12,11,8,7,2626,20,94,93,92,91,90,89,88,87,60,58,56,55,54,50,48,47,13,12,9,8,708,1,1,706,20,96,95,94,93,92,91,90,89,62,60,58,57,56,52,50,49,15,14,11,10,704,1,1,702,1,1,1354,4,18,17,14,13,0,1,0,0,1,1,2694,1,2,1064,1,1,2100,1,4,2234,1,1,0,3,5,3,1,2664,3,6,4,2,2662,1,1,0,5,8,6,4,3,1,0,5,9,7,5,4,2,0,1,1,2628,5,11,9,7,6,4,2638,5,12,10,8,7,5,722,5,21,20,15,2,1,0,1,3,2670,5,15,13,11,10,8,0,1,1,0,1,2,2712,1,1,0,1,0,0,1,1,2678,1,2,54,1,1,0,3,4,3,1,0,3,5,4,2,2528,1,1,1766,3,7,6,4,2682,1,1,1988,1,1,0,2,3586,2433,1934,2,3587,2434,2588,1,1,2608,2,2,1,2742,1,3,0,3,5,2,1,1860,4,6,3,2,1,0,5,7,4,3,2,1,0,5,8,5,4,3,2,1834,1,1,0,1,2,88,5,11,8,7,6,5,2596,1,1,0,1,1,0,5,14,11,10,9,8,2600,1,1,722,1,1,0,5,17,14,13,12,11,2028,1,1,0,1,0,1398,1,2605,2597,3,800,2,1,2597,1,1,0,5,802,4,3,2,1,2599,1,1,2599,1,1,2599,1,1,2599,1,1,2599,1,1,0,6,6,5,4,3,2,1,2724,6,7,6,5,4,3,2,0,1,1,2742,6,9,8,7,6,5,4,1802,1,1,0,2,2,1,2312,6,12,11,10,9,8,7,0,1,1,1694,6,14,13,12,11,10,9,0,1,1,2770,6,16,15,14,13,12,11,0,1,1,2100,6,18,17,16,15,14,13,2611,1,1,0,1,1,0,1,0,0,1,1,1976,1,2,1418,1,1,2720,1,4,48,1,1,2624,1,1,0,3,6,4,1,2619,1,1,2619,1,1,2619,1,1,2619,1,1,0,5,5,4,3,2,1,2110,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,1658,1,1,0,2,2,1,488,1,1,2770,1,2,0,1,651,2792,1,652,2338,1,653,516,2,2,1,2754,1,655,1138,1,1,0,1,0,444,1,3582,0,7,1907,462,461,460,458,2,1,2662,7,1908,463,462,461,459,3,2,1414,1,1,0,1,2,0,1,3,746,1,4,0,1,5,1880,1,6,0,1,7,0,15,1916,471,470,469,467,11,10,9,7,6,5,4,3,2,1,2748,15,1917,472,471,470,468,12,11,10,8,7,6,5,4,3,2,762,1,1,2088,15,1919,474,473,472,470,14,13,12,10,9,8,7,6,5,4,464,2,3,1,378,1,2,0,4,6,4,2,1,2190,4,7,5,3,2,120,1,1,2780,4,9,7,5,4,1952,4,10,8,6,5,2788,2,2,1,0,1,3604,0,8,1929,1698,483,482,481,480,23,1,0,1,1,2653,10,46,45,44,43,42,9,7,4,2,1,0,1,0,0,1,1,0,1,1,2092,1,2,0,1,1,2646,1,4,2668,1,5,2324,3,87,2,1,2252,1,7,1748,1,1,2802,1,9,2338,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,3,4,2,1,0,1,766,2214,1,1,0,1,1,814,1,2,826,1,1,0,3,4,3,1,0,1,0,2820,1,1,164,1,1,0,1,1,0,2,2,1,2808,26,256,255,254,253,252,251,250,249,222,220,218,217,216,212,210,209,175,174,171,170,140,16,14,13,3,2,2490,1,1,0,1,0,0,1,1,2687,2,2,1,2687,1,1,2687,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,2356,1,1,2720,1,2,170,1,1,0,2,3,1,0,1,0,1424,1,1,0,1,1,0,1,0,0,1,0,2766,1,1,0,2,3,1,1486,1,0,0,1,1,2054,2,50,1,0,1,0,0,1,1,2814,1,2,522,1,1,0,1,2,0,1,3,448,1,4,534,1,5,2715,6,7,5,4,3,2,1,2896,7,8,6,5,4,3,2,1,2258,1,1,1438,1,191,0,1,1,2820,1,2,0,1,1,0,1,2,2154,1,1,152,1,4,0,1,7,1882,1,1,2846,3,106,4,1,2832,1,0,1504,1,1,970,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,2735,1,1,2735,1,1,2735,1,1,0,3,3,2,1,0,1,0,0,1,1,2896,1,2,2798,1,1,2050,1,0,2814,1,1,2882,1,3562,0,3,3695,2,1,0,1,0,0,1,1,0,1,0,2412,1,1,0,1,1,0,1,0,2914,1,1,2876,2,2,1,0,1,1,0,2,2,1,1436,1,1994,2924,2,1486,1,0,3,1487,2,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1633,0,1,0,2932,1,1,2912,1,2,1992,1,1,2370,1,2,1984,1,3,1982,1,4,2932,5,6,4,3,2,1,2894,6,7,5,4,3,2,1,0,1,1,0,5,3806,2707,2706,2690,2689,2898,6,3807,2708,2707,2691,2690,1,0,1,1,0,1,2933,0,1,0,0,1,1,2924,1,2,0,1,1,736,1,4,2686,1,1,0,1,0,2787,1,1,2787,1,1,2787,1,1,694,4,4,3,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,2795,1,1,2795,1,1,2795,1,1,2795,1,1,2795,1,1,0,6,6,5,4,3,2,1,950,6,7,6,5,4,3,2,948,1,1,946,1,1,2922,6,10,9,8,7,6,5,2604,1,1,0,1,0,0,1,1,2942,1,2,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2252,1,1,2308,1,1,0,1,1,2174,1,3,2828,1,1,2854,2,5,1,1348,1,0,0,1,1,2984,2,1684,1,0,3,1685,2,1,2888,3,1686,3,2,2924,1,1,644,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,1,1,1578,382,1,1579,1,1,1,2502,1,1581,0,1,1,0,1,1582,2850,1,1375,0,1,0,2986,1,1,2986,1,2958,0,1,0,2988,1,1,2854,1,1382,0,1,1384,2952,1,0,1148,2,2290,1,0,1,3008,2858,1,1,0,1,1090,2860,2,4,1,0,1,3012,2862,2,8,1,0,10,2853,1597,16,14,13,11,10,5,3,1,0,1,0,2859,1,1,2859,1,1,0,3,3,2,1,1074,3,4,3,2,2814,1,1,2506,1,2,2372,3,7,6,5,3016,1,1,2020,1,2,1418,3,10,9,8,2810,1,1,0,3,12,11,10,630,3,13,12,11,2846,2,2,1,0,1,2,2164,3,16,15,14,900,1,1,0,9,15,13,12,10,9,7,4,3,1,0,1,0,1082,1,0,2822,1,1,2640,2,3,1,0,1,1,2871,1,2,2017,2,2,1,0,1,6,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,2883,1,1,2883,1,1,2883,1,1,2883,1,1,2883,1,1,2883,1,1,2883,1,1,2883,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,2889,1,1,2889,1,1,2889,1,1,2889,1,1,2889,1,1,2889,1,1,0,7,7,6,5,4,3,2,1,2196,7,8,7,6,5,4,3,2,3024,7,9,8,7,6,5,4,3,2198,7,10,9,8,7,6,5,4,1570,3,3,2,1,0,1,3944,0,2,3945,1,0,1,0,2897,3,2662,2193,1,2897,1,1,0,5,2664,2195,3,2,1,2458,5,2665,2196,4,3,2,3054,1,1,2448,5,2667,2198,6,5,4,2666,1,1,0,3,5,3,1,2492,3,6,4,2,3004,1,1,2318,1,0,1624,1,1,96,1,1,0,1,1,98,1,0,0,1,1,2454,1,2,2672,1,1,0,2,3,1,0,1,0,594,1,0,3050,1,1,3032,2,3,1,0,3,4,2,1,0,4,5,3,2,1,1,1,1,0,1,0,2488,1,0,0,1,0,1396,1,0,3080,3,3,2,1,0,2,5,1,2410,2,6,2,2948,2,7,3,2921,2,2,1,3020,2,9,5,2928,1,1,2410,1,1,2921,2,4,1,2921,3,8,5,1,0,4,9,6,2,1,0,1,1,3064,1,16,2414,1,17,2952,1,18,2925,2,2,1,0,2,4,1,2480,2,5,2,2910,1,1,2234,2,7,4,3068,1,1,1,3,5,3,1,0,1,0,3092,1,1,0,2,2,1,2933,1,1,2933,1,1,2933,1,1,2933,1,1,2933,1,1,0,6,6,5,4,3,2,1,0,1,0,0,1,1,2924,1,2,0,1,1,2941,3,4,3,1,0,4,5,4,2,1,0,4,6,5,3,2,3086,1,1,0,4,8,7,5,4,2932,1,1,2458,4,10,9,7,6,2754,1,1,0,4,7,5,3,1,0,1,0,0,1,1,0,1,0,0,1,1,2957,1,1,2957,1,1,2957,1,1,2957,1,1,2957,1,1,2957,1,1,2968,7,7,6,5,4,3,2,1,2704,2,3030,3029,2957,1,1,2957,1,1,2957,1,1,0,4,4,3,2,1,2296,4,5,4,3,2,3076,4,6,5,4,3,2266,4,7,6,5,4,1816,4,8,7,6,5,1806,1,1,0,4,10,9,8,7,2914,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2614,1,1,0,2,2,1,2998,2,3,2,2971,1,1,3112,4,5,4,3,1,0,1,3051,3036,1,3052,3072,1,1,2973,2,3,1,2973,1,1,0,4,5,3,2,1,2312,4,6,4,3,2,3092,4,7,5,4,3,2286,8,29,28,27,26,8,6,5,4,2650,8,30,29,28,27,9,7,6,5,3048,6,26,25,4,3,2,1,2282,4,11,9,8,7,3116,2,26,1,3038,1,2,1822,4,14,12,11,10,1070,1,1,2276,2,10,9,0,1,0,0,1,1,2964,1,2,40,1,1,380,3,4,3,1,0,1,1,2981,25,3040,1786,1784,205,204,203,201,200,198,197,192,190,188,187,54,40,35,33,18,13,11,10,8,7,1,0,1,0,0,1,1,0,1,0,0,1,1,3130,1,1,2666,1,1,0,1,4,2582,1,1,3018,3,6,3,1,0,1,1,0,2,2,1,3132,1,0,3128,1,1,0,1,1,2982,1,1,2997,6,3056,1802,1800,219,213,208,2997,1,1,0,8,3058,1804,1802,221,215,210,2,1,2030,1,538,400,2,539,1,2662,1,1,0,1,1,3028,1,3,0,1,1,0,1,3099,3032,1,3100,2668,1,3101,3005,2,2,1,3005,2,4,1,3005,1,1,0,4,6,3,2,1,0,1,1,0,1,0,3011,1,1,3011,1,1,3011,1,1,3011,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,3142,1,1,214,1,1,2212,1,1,0,7,3085,1831,1829,248,242,237,233,0,8,3086,1832,1830,249,243,238,234,1,0,8,3087,1833,1831,250,244,239,235,2,0,1,1,0,2,3089,1835,0,1,1,0,1,0,0,1,1,0,1,0,3037,1,1,3037,1,1,3037,1,1,3037,1,1,3037,1,1,3037,1,1,3037,1,1,0,8,8,7,6,5,4,3,2,1,2630,8,9,8,7,6,5,4,3,2,3142,1,1,1338,1,1,0,1,0,0,1,0,3028,1,1,3043,2,3,1,3043,1,1,3043,1,1,3043,1,1,0,6,7,5,4,3,2,1,3184,1,1860,3164,1,1,2534,1,1862,0,1,1,0,2,3,1,3188,1,2715,2538,1,2716,2292,1,1,3049,1,2,0,3,4,2,1,0,1,1,3176,1,194,1834,2,195,1,0,1,1,1918,2,197,3,0,2,198,4,3180,3,69,2,1,458,1,0,0,1,1,0,1,1,0,1,0,3048,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,3,3140,1886,300,2422,3,3141,1887,301,0,1,303,2566,1,304,3104,1,305,2320,2,2,1,2344,1,3239,2408,1,3240,3218,1,1,478,1,3242,2848,1,1,3104,1,3244,1376,1,1,3084,1,1,0,1,0,1454,1,1,3182,1,2,510,1,1,2438,1,4,1880,1,1,3106,1,6,0,1,1,0,1,2606,28,1,1,3222,2,2,1,0,1,1,0,1,0,3228,1,1,3087,1,2,3087,2,2,1,3268,1,233,1930,1,1,3160,2,50,1,2766,1,1,0,1,0,0,1,0,2298,1,0,1962,1,0,0,1,1,2872,1,2,0,1,0,3078,2,5,1,0,5,437,7,4,3,1,0,1,0,3022,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,4057,3113,9,4092,4087,4061,9,7,5,4,2,1,0,10,4093,4088,4062,10,8,6,5,3,2,1,3115,1,1,3115,1,3,3115,1,1,3115,1,1,3115,1,1,3115,1,1,0,15,4100,4095,4069,17,15,13,12,10,9,8,5,4,3,2,1,2422,15,4101,4096,4070,18,16,14,13,11,10,9,6,5,4,3,2,3250,15,4102,4097,4071,19,17,15,14,12,11,10,7,6,5,4,3,1796,2,2,1,3117,3,10,4,1,0,5,12,11,5,2,1,3102,5,13,12,6,3,2,3126,1,1,3092,1,1,3054,1,2,0,1,3,0,1,4,2984,1,5,3196,5,20,19,13,10,9,2976,1,1,0,1,2,0,1,3,0,1,4,2988,1,5,0,1,6,2974,1,7,1954,5,28,27,21,18,17,3114,1,1,2308,5,30,29,23,20,19,2994,1,1,2106,5,32,31,25,22,21,0,1,1,3140,1,2,0,1,4187,18,2,3322,1,3118,2,3323,2,3142,1,1,3108,1,1,3070,1,2,16,1,3,14,1,4,2996,1,5,3208,2,3330,9,2988,1,1,12,1,2,10,1,3,8,1,4,2994,1,5,6,1,6,2978,1,7,1958,2,3338,17,3118,1,1,2312,2,3340,19,2998,1,1,2110,2,3342,21,4,1,1,3142,1,2,3208,1,3295,0,2,3296,1,3278,1,1,0,1,4290,1842,5,4291,3005,2995,2994,1,3139,1,1,3139,1,1,3139,1,1,42,4,4,3,2,1,3062,4,5,4,3,2,40,1,1,38,4,7,6,5,4,36,1,1,34,1,2,32,4,10,9,8,7,30,1,1,3064,4,12,11,10,9,3062,1,1,3110,4,14,13,12,11,3108,1,1,3120,4,16,15,14,13,3118,1,1,3056,4,18,17,16,15,28,1,1,3139,9,16,14,12,11,9,7,5,3,1,3139,1,1,0,1,0,3141,3,1920,2,1,0,1,0,2478,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,1,2934,1,2,0,1,1,0,3,4,3,1,3144,3,5,4,2,3186,1,1,1206,1,1,3166,1,1,3054,1,3,3166,1,1,1728,1,1,3270,3,12,11,9,0,3,13,12,10,3144,3,14,13,11,3110,3,15,14,12,2594,4,4,3,2,1,3161,4,13,9,6,1,3161,1,1,0,6,15,11,8,3,2,1,0,1,0,0,1,1,3167,2,2,1,3167,1,1,3167,1,1,3167,1,1,3167,1,1,3167,1,1,0,8,8,7,6,5,4,3,2,1,1848,1,1,0,2,2,1,0,3,3,2,1,0,3,4,3,2,1954,1,1,2624,3,6,5,4,2334,1,1,3160,3,8,7,6,0,1,1,0,1,3583,3242,1,3584,46,1,1,2958,1,3586,24,1,1,0,4,3588,5,3,1,3244,4,3589,6,4,2,48,1,1,0,2,3,1,0,3,4,2,1,1580,3,5,3,2,3192,1,1,0,2,3,1,2534,2,4,2,1684,1,2211,0,1,1,0,1,1,3191,1,1,3191,1,1,3191,1,1,3191,1,1,3191,1,1,0,6,6,5,4,3,2,1,1916,6,7,6,5,4,3,2,3312,6,8,7,6,5,4,3,3184,6,9,8,7,6,5,4,0,6,10,9,8,7,6,5,3268,4,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3201,1,1,3201,1,1,3201,1,1,0,4,4,3,2,1,0,1,3402,0,1,1,1,1,1,0,1,0,3352,1,1,3211,2,2,1,3211,1,1,3211,1,1,3211,1,1,3211,1,1,3211,1,1,0,8,8,7,6,5,4,3,2,1,2984,8,9,8,7,6,5,4,3,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,704,1,2,3322,1,1,3382,1,4,2544,1,1,0,1,2,0,4,6,4,2,1,0,1,0,1450,1,1,0,1,1,0,2,2,1,3336,2,3,2,0,1,1,2952,2,5,4,2642,1,1,0,3,5,3,1,0,1,4426,1918,1,1,0,2,2,1,3314,2,3,2,1920,1,1,2920,2,2,1,3382,2,4,1,3241,1,1,3241,1,1,3241,1,1,3241,1,1,3241,1,1,3241,1,1,3241,1,1,3241,1,1,0,9,9,8,7,6,5,4,3,2,1,720,9,10,9,8,7,6,5,4,3,2,3022,9,11,10,9,8,7,6,5,4,3,1286,1,1,3228,9,13,12,11,10,9,8,7,6,5,3144,2,4,1,2330,1,0,1966,1,1,2580,1,2,0,2,2,1,2678,1,1,3278,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,3257,1,1,3257,1,1,3257,1,1,3257,1,1,3257,1,1,3257,1,1,0,7,7,6,5,4,3,2,1,0,1,0,2634,1,1,0,1,1,3263,2,2,1,3263,1,1,3263,1,1,0,5,5,4,3,2,1,1766,5,6,5,4,3,2,3364,1,1,3362,1,2,3265,3,4,2,1,3265,1,1,3265,1,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3336,2,3,2,140,1,1,2582,2,5,4,80,2,6,5,2946,2,7,6,1774,1,1,2584,2,9,8,3346,4,5,4,3,1,0,4,9,7,3,1,0,5,10,8,4,2,1,1,1,1,0,1,0,3281,1,1,3281,1,1,3281,1,1,0,4,4,3,2,1,104,1,1,0,1,1,0,2,2,1,2964,2,3,2,0,1,1,0,1,2,2868,1,3,3130,1,4,0,1,5,0,6,7,5,4,3,2,1,3368,1,4381,102,1,0,3368,1,1,3295,7,4066,3654,3621,978,738,3,1,3295,1,1,3295,1,1,3295,1,1,3295,1,1,3295,1,1,0,13,4072,3660,3627,984,744,9,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1339,214,1,1340,0,1,1,0,1,1342,0,1,1343,0,2,2,1,0,3,6,4,1,0,1,0,0,1,3098,3244,1,3663,0,1,0,3472,1,1,0,1,3666,2748,1,1,0,1,2909,2750,2,6,1,0,1,0,3108,1,1,0,1,0,3110,1,1,1852,8,2259,13,12,9,7,5,3,1,3339,9,2260,14,13,10,8,6,4,2,1,3339,1,1,3339,1,1,0,12,2263,17,16,13,11,9,7,5,4,3,2,1,0,1,0,0,1,0,2550,1,1,3022,1,2,0,1,0,3024,1,0,0,2,3,1,0,2,4,2,3492,1,3161,1188,1,0,3492,1,1,0,2,3,1,1038,1,4,0,1,5,0,1,6,3340,1,1,2562,2,795,12,3498,9,17,15,11,10,6,5,4,2,1,3480,10,18,16,12,11,7,6,5,3,2,1,2774,11,19,17,13,12,8,7,6,4,3,2,1,3518,12,20,18,14,13,9,8,7,5,4,3,2,1,3357,1,1,3357,1,1,0,3,3,2,1,3346,3,4,3,2,3344,1,1,0,1,0,3500,1,1,3480,1,1,2850,1,3,3388,1,4,2544,2,2,1,2448,1,6,3068,1,7,2084,3,3,2,1,0,3,9,7,1,3363,4,10,8,2,1,3363,1,1,0,6,12,10,4,3,2,1,1482,6,13,11,5,4,3,2,3174,1,1,0,6,15,13,7,6,5,4,264,1,1,0,6,17,15,9,8,7,6,0,6,18,16,10,9,8,7,0,2,2,1,0,4,8,6,4,1,0,1,0,2100,1,4177,0,1,0,2102,1,1,324,3,2637,3,1,0,1,2607,6,1,2608,0,1,2609,0,5,8,4,3,2,1,1,1,1,0,9,4475,4470,4444,392,390,388,387,385,384,1890,10,4476,4471,4445,393,391,389,388,386,385,1,0,1,1,0,1,0,3393,1,1,3393,1,1,2424,3,3,2,1,0,4,4,3,2,1,3204,4,5,4,3,2,0,1,0,0,1,1,2558,1,2,0,1,1,0,1,0,2944,1,1,3536,1,2,2708,1,3,2082,2,2,1,3570,2,4,1,0,3,5,2,1,0,1,1,0,1,0,0,1,0,3394,1,1,0,2,3,1,3398,2,4,2,0,1,1,2848,2,6,4,3556,2,7,5,0,2,2,1,0,2,5,3,1920,2,10,8,2852,1,1,3404,1,2,3198,1,3,3560,3,194,192,4,0,1,0,3421,1,1,3421,1,1,3421,1,1,3421,1,1,0,5,5,4,3,2,1,0,1,1,3425,2,2,1,3425,1,1,0,4,4,3,2,1,0,1,1,0,2,4567,1813,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,3,4531,4530,1,1664,1,1,2296,1,0,3428,1,1,0,1,1,3472,1,2,0,1,1,0,1,0,3522,1,1,2300,1,1,2128,2,2,1,0,3,3,2,1,42,3,4,3,2,3434,1,1,2482,1,0,2130,1,1,0,1,1,2276,1,2,0,1,3,3438,3,64,2,1,0,1,0,3596,1,1,2176,1,1,0,1,1,3459,12,111,109,75,67,65,57,29,26,23,13,11,1,0,1,0,2620,1,1,0,1,1,182,1,4690,284,1,1,0,1,1,3465,1,1,0,2,2,1,3530,1,96,0,1,583,0,1,0,3471,1,1,3471,1,1,3471,1,1,0,4,4,3,2,1,3150,1,3070,0,1,1,0,1,2210,2660,1,1,0,1,0,3479,1,1,0,2,3933,3932,650,1,1,2914,1,2,3604,1,1,2828,1,4,0,1,3722,426,1,1,0,1,1,0,1,0,3478,1,1,2020,1,1,0,1,1,0,1,3729,3632,1,1,0,1,1,0,1,0,0,1,1,0,1,1,3602,1,2,1318,1,1,0,1,0,3574,3,4283,220,1,0,4,4284,221,2,1,3503,1,1,3503,1,1,0,3,3,2,1,0,1,0,3630,1,1,3668,2,2,1,3008,1,1,0,1,1,1258,1,0,2232,1,1,3572,1,1,3668,1,2,2308,1,1,0,3,4,3,1,0,1,0,0,1,0,3515,1,1,0,2,2,1,3517,1,1,0,2,2,1,0,2,3,2,3300,1,1,562,2,5,4,3474,1,1,0,3,5,3,1,3664,3,6,4,2,3508,3,7,5,3,2682,3,8,6,4,3550,3,3,2,1,2778,1,0,2776,1,0,3530,1,1,3012,1,1,3550,1,2,2774,2,4587,3,2772,1,0,2768,1,1529,2766,1,0,2764,1,1,2760,1,0,2758,1,0,2766,7,1536,1534,9,8,6,2,1,0,9,4628,4627,3022,2674,13,8,6,4,1,2862,9,4629,4628,3023,2675,14,9,7,5,2,3642,9,4630,4629,3024,2676,15,10,8,6,3,3096,2,2,1,3102,1,3,2828,1,4,3074,9,4634,4633,3028,2680,19,14,12,10,7,3666,1,1,0,9,4636,4635,3030,2682,21,16,14,12,9,3538,1,1,1524,9,4638,4637,3032,2684,23,18,16,14,11,3306,1,1,0,7,12,9,8,7,5,3,1,3529,1,39,432,3,41,40,1,3452,3,42,41,2,430,1,1,428,3,44,43,4,426,1,1,424,1,2,422,3,47,46,7,420,1,1,3454,3,49,48,9,3452,1,1,3500,3,51,50,11,3498,1,1,3510,3,53,52,13,3508,1,1,3446,3,55,54,15,418,1,1,3529,9,16,14,12,11,9,7,5,3,1,3529,1,1,0,11,18,16,14,13,11,9,7,5,3,2,1,2786,2,60,59,2784,2,61,60,3538,1,1,3020,1,1,3558,1,2,3434,2,65,64,2782,2,4,1,2780,2,67,66,3492,2,68,67,3490,1,1,3488,1,2,2778,2,71,70,2776,1,1,2774,2,73,72,2772,1,1,2770,2,75,74,2768,2,76,75,2766,2,77,76,2774,7,15,14,11,7,3,2,1,3594,2,79,78,3630,1,1,2764,2,81,80,3538,1,1,3564,1,1,3531,9,24,18,15,14,12,10,6,4,1,3531,13,44,42,40,39,37,35,33,31,29,28,27,26,1,3531,1,1,0,24,46,44,42,41,39,37,35,33,31,30,29,28,27,21,18,17,15,13,9,7,4,3,2,1,2226,24,47,45,43,42,40,38,36,34,32,31,30,29,28,22,19,18,16,14,10,8,5,4,3,2,1260,24,48,46,44,43,41,39,37,35,33,32,31,30,29,23,20,19,17,15,11,9,6,5,4,3,3086,24,49,47,45,44,42,40,38,36,34,33,32,31,30,24,21,20,18,16,12,10,7,6,5,4,3504,1,1,3092,24,51,49,47,46,44,42,40,38,36,35,34,33,32,26,23,22,20,18,14,12,9,8,7,6,3088,1,1,3090,1,2,3026,24,54,52,50,49,47,45,43,41,39,38,37,36,35,29,26,25,23,21,17,15,12,11,10,9,3082,24,55,53,51,50,48,46,44,42,40,39,38,37,36,30,27,26,24,22,18,16,13,12,11,10,3338,1,1,3674,1,2,2558,24,58,56,54,53,51,49,47,45,43,42,41,40,39,33,30,29,27,25,21,19,16,15,14,13,0,24,59,57,55,54,52,50,48,46,44,43,42,41,40,34,31,30,28,26,22,20,17,16,15,14,3108,24,60,58,56,55,53,51,49,47,45,44,43,42,41,35,32,31,29,27,23,21,18,17,16,15,3400,24,61,59,57,56,54,52,50,48,46,45,44,43,42,36,33,32,30,28,24,22,19,18,17,16,3338,1,1,2836,24,63,61,59,58,56,54,52,50,48,47,46,45,44,38,35,34,32,30,26,24,21,20,19,18,0,2,6,1,18,24,65,63,61,60,58,56,54,52,50,49,48,47,46,40,37,36,34,32,28,26,23,22,21,20,0,1,1,0,1,2,2338,1,3,0,24,69,67,65,64,62,60,58,56,54,53,52,51,50,44,41,40,38,36,32,30,27,26,25,24,0,24,70,68,66,65,63,61,59,57,55,54,53,52,51,45,42,41,39,37,33,31,28,27,26,25,0,24,71,69,67,66,64,62,60,58,56,55,54,53,52,46,43,42,40,38,34,32,29,28,27,26,2882,5,23,7,3,2,1,3658,24,73,71,69,68,66,64,62,60,58,57,56,55,54,48,45,44,42,40,36,34,31,30,29,28,0,2,11,1,0,24,75,73,71,70,68,66,64,62,60,59,58,57,56,50,47,46,44,42,38,36,33,32,31,30,3504,1,1,2326,24,77,75,73,72,70,68,66,64,62,61,60,59,58,52,49,48,46,44,40,38,35,34,33,32,0,24,78,76,74,73,71,69,67,65,63,62,61,60,59,53,50,49,47,45,41,39,36,35,34,33,2562,24,79,77,75,74,72,70,68,66,64,63,62,61,60,54,51,50,48,46,42,40,37,36,35,34,3200,24,80,78,76,75,73,71,69,67,65,64,63,62,61,55,52,51,49,47,43,41,38,37,36,35,0,24,81,79,77,76,74,72,70,68,66,65,64,63,62,56,53,52,50,48,44,42,39,38,37,36,2714,1,27,0,1,1,0,24,84,82,80,79,77,75,73,71,69,68,67,66,65,59,56,55,53,51,47,45,42,41,40,39,3682,1,1,3559,9,4728,4727,3122,2774,113,108,106,104,101,3100,10,4729,4728,3123,2775,114,109,107,105,102,1,0,1,1,2720,1,2,0,1,1,1580,1,2,194,1,5,2978,1,1,3636,1,7,2866,1,1,0,1,2,218,1,3,3592,1,11,2066,1,1,2936,1,0,3106,1,1,2870,1,2,2872,1,3,3698,1,4,2244,3,3,2,1,0,2,5,1,3567,3,6,2,1,3567,1,1,3567,1,1,0,6,9,5,4,3,2,1,3110,1,159,2874,1,160,2876,1,161,2248,2,2,1,3702,1,163,2248,1,1,0,3,6,3,1,3571,4,7,4,2,1,3571,1,1,0,6,9,6,4,3,2,1,3306,6,10,7,5,4,3,2,3304,1,1,0,1,2,0,6,13,10,8,7,6,5,0,1,1,3318,6,15,12,10,9,8,7,3532,1,1,3444,6,17,14,12,11,10,9,3316,1,1,0,6,19,16,14,13,12,11,0,1,1,0,6,21,18,16,15,14,13,0,1,1,0,8,14,12,11,9,7,5,3,1,0,1,1,0,1,0,0,1,1,0,1,0,3138,1,1,0,1,1,0,1,2,3034,1,1,1924,1,4,2470,1,1,2778,1,6,3464,1,1,0,1,0,2910,1,1,0,1,1,3605,1,1,3605,1,1,3605,1,1,0,4,4,3,2,1,3594,4,5,4,3,2,0,1,1,2146,4,7,6,5,4,0,1,1,3674,4,9,8,7,6,0,1,1,3613,1,2398,0,2,2399,1,2802,1,1,3206,1,2,0,1,1,2960,1,2,3617,3,4,2,1,0,4,5,3,2,1,3282,4,6,4,3,2,3619,1,1,3619,2,3,1,3619,1,1,3619,1,1,0,1,0,3621,1,1,3621,1,1,3621,1,1,3621,1,1,3162,5,5,4,3,2,1,2926,5,6,5,4,3,2,3754,5,7,6,5,4,3,2300,2,2,1,3621,2,4,1,0,3,5,2,1,0,1,0,0,2,0,1,3530,2,0,2,2786,1,1,1840,2,0,4,0,2,0,5,3062,3,4,2,1,0,3,6,4,1,3631,4,7,5,2,1,0,5,8,6,3,2,1,3546,5,9,7,4,3,2,3582,5,144,140,137,132,1,492,1,244,0,2,83,1,3635,3,84,2,1,3635,1,1,0,5,86,4,3,2,1,3370,5,87,5,4,3,2,3450,5,88,6,5,4,3,0,1,1,3610,5,90,8,7,6,5,3608,1,1,0,1,4993,2948,1,3201,0,1,3202,3760,1,4996,0,1,1,3416,1,1,3764,1,4999,0,3,1213,4,1,0,1,2,2956,1,5002,2328,1,1,3178,3,8,5,1,0,7,12,11,10,7,5,4,1,3651,8,13,12,11,8,6,5,2,1,3651,1,1,3651,2,111,1,3651,1,1,80,13,113,17,16,15,12,10,9,6,5,4,3,2,1,3384,13,114,18,17,16,13,11,10,7,6,5,4,3,2,3382,2,24,1,78,1,2,76,18,117,113,31,30,29,28,21,20,19,16,14,13,10,9,8,7,6,5,74,1,1,3390,18,119,115,33,32,31,30,23,22,21,18,16,15,12,11,10,9,8,7,3516,18,120,116,34,33,32,31,24,23,22,19,17,16,13,12,11,10,9,8,3388,1,1,72,13,122,26,25,24,21,19,18,15,14,13,12,11,10,70,1,1,68,13,124,28,27,26,23,21,20,17,16,15,14,13,12,66,1,1,0,1,0,0,1,1,0,2,2,1,3230,2,3,2,3610,1,1,3522,2,5,4,3520,1,1,3210,2,7,6,2632,1,1,1752,2,9,8,0,1,1,250,2,11,10,3304,1,1,3220,2,13,12,3234,2,14,13,3608,2,2,1,3236,2,16,15,3642,3,10,6,1,0,2,18,17,2820,2,6,1,2162,2,20,19,118,1,1,120,1,2,120,2,23,22,2996,2,17,1,0,12,23,21,19,17,15,13,10,8,6,4,3,1,0,1,0,0,1,1,1638,1,1,0,1,2,3704,1,3,2972,1,4,2976,1,5,3810,6,6,5,4,3,2,1,0,1,1,0,1,2,0,1,0,0,1,1,0,2,2,1,3662,1,1,0,2,2,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,1,3691,1,1,3691,1,1,0,3,3,2,1,0,1,0,0,1,1,3796,1,2,3794,1,3,3704,2,2,1,3186,1,1,3697,3,6,5,1,3697,1,1,0,5,8,7,3,2,1,290,5,9,8,4,3,2,0,1,0,2548,1,0,1796,1,1,0,2,3,1,3730,1,1,0,2,2,1,0,1,0,2386,1,3037,0,2,2,1,0,3,3,2,1,0,1,1,2872,1,2,540,1,3,0,1,4,3494,1,5,3742,1,1,3360,1,1,3700,1,8,3856,1,9,3742,7,257,239,238,237,8,2,1,2326,1,2,2624,1,3,3130,1,13,3742,1,1,3482,3,264,5,1,3486,1,16,3818,2,8,1,3432,2,9,2,3814,1,3,3484,1,4,3488,1,13,0,1,3131,2574,1,4277,0,1,1,0,1,0,3302,4,4289,3503,3365,1,3888,1,1,0,2,2,1,2698,2,3,2,592,1,1,2900,2,5,4,3586,1,1,2546,2,7,6,3530,2,8,7,3864,3,33,31,1,3822,2,10,9,0,1,1,3822,2,12,11,1518,1,1,2700,2,4,2,3628,2,15,14,3158,1,1,2884,1,2,0,1,0,3800,1,1,0,1,1,3729,2,2,1,3729,1,1,3729,1,1,0,5,5,4,3,2,1,2362,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,2930,1,1,3737,1,1,3737,1,1,3737,1,1,3737,1,1,3737,1,1,3737,1,1,0,7,7,6,5,4,3,2,1,2218,1,1,0,1,0,0,1,1,3866,1,1,0,2,4298,4297,3745,1,1,3745,1,1,0,3,3,2,1,3058,3,4,3,2,554,3,5,4,3,2650,3,6,5,4,3880,1,1,3054,3,8,7,6,3810,1,1,0,1,0,0,1,1,3774,1,2,3751,2,2,1,3751,1,1,0,4,4,3,2,1,3753,1,1,3753,1,1,3753,1,1,3753,1,1,3753,1,1,0,6,6,5,4,3,2,1,576,1,0,0,1,1,3757,1,1,3757,1,1,3757,1,1,3757,1,1,3757,1,1,0,6,6,5,4,3,2,1,3466,6,7,6,5,4,3,2,2544,1,1,3782,6,9,8,7,6,5,4,0,1,0,2546,1,0,3096,1,1,0,2,3,1,3212,2,4,2,3746,1,4326,3312,1,0,3746,1,1,0,3,4424,3,1,0,1,1,0,1,1,0,1,0,3874,1,1,0,1,1,3780,1,1,0,2,4,1,0,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,0,9,9,8,7,6,5,4,3,2,1,3454,9,10,9,8,7,6,5,4,3,2,3852,3,56,55,1,0,1,0,3781,1,1,3781,1,1,3781,1,1,3088,4,4,3,2,1,0,1,1,2680,7,271,269,268,267,266,2,1,3364,1,0,0,1,1,0,1,1,0,1,0,3772,1,1,0,1,1,3932,1,2,3468,1,1,0,1,0,3130,1,0,3370,1,1,0,1,2,0,1,3,3098,1,4,0,1,5,0,7,43,7,5,4,3,2,1,0,1,1,3520,1,2,3210,2,139,1,2496,1,0,3610,1,1,3356,1,0,3786,5,374,157,131,130,1,3810,2,129,1,3354,2,414,3,0,1,54,2170,2,3432,407,3452,1,0,3790,2,387,1,3754,1,20,3962,2,2,1,1282,1,2979,0,1,3206,2310,1,1,3366,1,0,3614,3,427,419,1,2812,1,0,94,3,427,418,1,0,1,0,3792,13,3019,429,424,423,420,419,415,399,397,184,141,70,1,3004,3,421,401,2,0,1,0,0,1,1,3840,1,2,1290,1,1,0,1,0,0,1,1,0,1,1,0,1,5274,1818,1,5275,3600,1,1,162,1,5277,0,1,5278,2982,2,2,1,0,3,6,4,1,3825,1,1,3825,1,1,3825,1,1,3825,1,1,3825,1,1,3825,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,2992,1,2,3860,1,1,2612,3,452,23,1,3612,1,5,3818,1,6,3604,1,7,3860,6,239,203,190,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,3843,1,1,3843,1,1,3843,1,1,3843,1,1,0,5,5,4,3,2,1,3845,3,3557,3326,3212,3845,1,1,0,5,3559,3328,3214,2,1,3847,15,556,552,526,384,382,380,378,371,369,367,365,154,83,11,1,0,1,0,3430,1,1,3922,1,1,0,1,1,0,1,1,3394,11,5183,5178,5152,1100,1098,1096,1095,1093,1092,1091,1088,3926,1,1,0,1,1,0,2,2,1,2414,2,3,2,3810,4,487,475,306,1,0,1,0,4000,1,1,0,1,1,3982,1,2,0,1,1,0,1,0,3865,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,3982,1,2,1310,1,1,746,3,4,3,1,0,1,1,0,1,0,0,1,1,3434,1,2,3868,1,1,3080,1,2,3222,1,5,3694,1,1,3462,1,2,0,5,7,5,4,2,1,0,1,3073,0,1,3073,0,1,0,3893,1,1,156,2,2,1,0,1,0,422,1,1,0,1,2,4038,1,1,3496,1,1,3897,2,4,1,0,1,0,3899,1,1,3206,2,2,1,0,1,0,3208,1,1,0,1,1,2582,1,2,0,1,142,3298,1,1,2864,1,1,3568,1,2,0,1,1,0,1,3321,0,1,285,0,1,0,3913,1,1,3913,1,1,3913,1,1,3913,1,1,0,5,5,4,3,2,1,4076,3,5382,4096,3202,0,4,5383,4097,3203,1,3917,2,23,1,0,1,5384,3784,1,5385,3782,1,1,0,2,3,1,3356,1,0,0,1,1,0,1,1,3426,1,1,0,1,1,2440,1,326,0,1,1,0,2,2,1,0,1,0,3966,1,1,0,1,3346,0,1,0,0,1,1,3966,1,2,3168,1,1,4080,1,4,0,1,1,3604,1,6,0,1,1,3976,1,8,4046,2,41,1,4046,1,10,0,1,1,0,1,0,0,1,1,0,1,0,304,1,0,3668,1,1,0,2,3,1,0,3,4,2,1,0,1,0,3957,1,1,3957,1,1,0,3,3,2,1,4078,3,4,3,2,312,1,1,3488,1,2,0,1,5425,3944,1,1,0,2,2,1,0,1,1,4126,4,5430,4144,4134,3250,0,5,5431,4145,4135,3251,1,452,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,2198,1,698,0,1,1,0,1,1,3788,2,4665,4664,3934,2,4666,4665,4122,2,2,1,3964,2,4668,4667,3988,1,1,0,2,3,1,0,1,3464,2708,1,3465,0,1,1,0,1,3467,4112,1,1,3490,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4136,1,1,3486,1,2,3240,1,1,3997,2,3,1,3997,1,1,0,4,5,3,2,1,0,1,0,4124,1,1,4001,3,81,33,1,4001,2,102,1,0,1,11,0,1,1,4005,8,118,117,114,71,70,35,3,1,0,1,243,0,1,0,0,1,2030,4172,2,2033,1,4134,1,1,4011,1,1612,4011,1,1,4011,1,1,4011,1,1,4011,1,1,4011,1,1,4006,1,0,3198,1,4624,4136,1,0,2288,1,1,4044,1,2,3228,1,0,0,1,0,4154,2,2,1,1486,1,0,4154,1,1,3860,1,0,4154,2,10,1,0,8,4621,932,12,9,8,5,3,1,4022,8,4622,933,13,10,9,6,4,2,2920,1,1,3692,10,4624,935,15,12,11,8,6,4,3,1,0,11,4625,936,16,13,12,9,7,5,4,2,1,0,11,4626,937,17,14,13,10,8,6,5,3,2,3954,1,1,0,11,4628,939,19,16,15,12,10,8,7,5,4,0,11,4629,940,20,17,16,13,11,9,8,6,5,4050,2,2,1,3758,1,1,0,11,4632,943,23,20,19,16,14,12,11,9,8,3670,1,1,0,4,9,7,3,1,0,1,0,4196,2,4636,1,3706,3,4637,2,1,4196,1,1,0,2,2,1,0,1,0,4200,2,4641,1,3710,3,4642,2,1,4033,1,1,0,2,2,1,18,2,3,2,0,1,1,628,2,5,4,3682,1,1,0,2,7,6,2864,2,8,7,3338,2,9,8,2998,1,1,2596,2,11,10,2904,2,4,1,0,2,13,12,4024,2,7,1,0,2,15,14,3336,2,16,15,4166,2,2,1,3898,2,18,17,3996,1,1,0,8,18,16,14,10,8,6,3,1,0,1,1,3710,1,2,0,1,1,0,3,4666,26,25,90,1,1,4051,1,1,4051,1,1,4051,1,1,4051,1,1,4051,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,0,4224,2,4676,1,0,3,4677,2,1,4014,3,4678,3,2,4012,1,1,4010,3,4680,5,4,4008,1,1,0,3,5,3,1,0,4,6,4,2,1,0,5,7,5,3,2,1,0,6,8,6,4,3,2,1,0,6,9,7,5,4,3,2,0,1,1,0,1,0,0,2,4689,1,0,3,4690,2,1,0,1,1,3742,1,2,4106,1,3,4079,2,2,1,3432,2,4,1,0,3,5,2,1,2906,3,6,3,2,2946,1,1,0,3,8,5,4,4036,3,9,6,5,3360,2,2,1,0,3,11,8,7,4226,1,1,4226,3,13,10,9,4208,1,1,0,5,10,8,5,3,1,0,1,0,0,1,1,3754,1,2,4118,1,3,4091,2,2,1,3444,2,4,1,0,3,5,2,1,4046,3,6,3,2,0,3,7,4,3,3372,2,2,1,3740,3,9,6,5,4236,1,1,4218,1,1,0,3,7,4,1,3444,7,96,94,90,88,8,5,2,0,1,0,68,1,1,0,1,1,0,2,2,1,3748,1,1,0,2,2,1,3768,2,3,2,4105,1,1,0,4,5,4,3,1,0,5,6,5,4,2,1,0,1,92,3788,1,93,3962,1,1,3780,1,95,3890,1,3,3774,1,1,4111,1,1,3756,1,6,3526,2,7,1,4234,2,6,1,4096,1,9,3774,1,1,2924,1,1,0,1,12,0,6,14,12,8,5,2,1,0,1,0,1372,1,0,4117,1,1,4117,2,3,1,86,3,4,2,1,0,1,1,3796,1,2,0,1,1,4121,2,3,1,4121,1,1,0,4,5,3,2,1,4290,1,4638,2692,2,4639,1,0,1,1,0,2,2,1,0,2,5632,5617,0,2,5633,5618,3776,1,1,2290,2,5635,5620,3218,1,1,2996,1,1,0,2,5638,5623,4256,1,1,0,2,5640,5625,4238,2,3,1,1390,1,1,2746,1,5,0,6,12,10,7,5,2,1,0,1,0,0,1,1,3556,2,2,1,0,3,3,2,1,4266,3,4,3,2,3558,1,1,4246,1,1,0,5,7,6,5,4,1,1622,5,8,7,6,5,2,3384,1,1,0,7,10,9,8,7,4,3,1,0,1,0,0,1,1,0,1,1,0,1,1,2694,1,0,4162,1,1,4174,1,1,4155,1,4676,4155,1,1,4155,1,1,0,4,4679,3,2,1,0,1,1,0,2,2,1,0,3,3,2,1,4163,1,1,0,2,2,1,4306,2,3,2,0,1,0,0,1,1,0,1,1,3586,1,2,4294,1,1,0,2,3,1,0,1,0,3608,1,1,0,2,2,1,4177,3,3,2,1,4177,1,1,0,5,5,4,3,2,1,3730,5,6,5,4,3,2,3568,1,1,0,1,0,0,1,1,3900,1,2,0,1,1,4212,1,4,3674,1,5,3428,2,2,1,4326,3,6,4,1,4172,1,1,3462,1,1,0,2,3,1,0,1,1,1746,1,0,0,1,1,2616,1,1,0,2,2,1,0,1,0,3628,1,1,4318,1,1,0,2,3,1,0,1,1,0,1,4718,0,2,4719,1,3652,2,4720,2,4122,2,4721,3,3398,2,2,1,4203,2,4,1,4203,1,1,4203,1,1,4203,1,1,4203,1,1,4203,1,1,4203,1,1,4203,1,1,8,10,12,9,8,7,6,5,4,3,2,1,0,1,1,4232,3,191,180,2,2832,1,1,0,1,0,4180,1,4854,4068,1,4855,2312,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,4213,1,1,4213,1,1,4213,1,1,0,4,4,3,2,1,2938,4,5,4,3,2,4334,4,6,5,4,3,0,2,2,1,3666,1,3,0,1,4,0,4,6,3,2,1,0,1,0,3308,1,0,0,1,0,4366,2,2,1,2948,1,0,3902,1,5620,3640,2,2,1,0,1,0,4006,2,3,1,0,4,9,6,3,1,3892,4,10,7,4,2,0,1,1,0,4,12,9,6,4,0,2,3,1,4194,1,4,0,1,278,0,2,279,1,0,2,280,2,3422,1,1,224,2,282,4,0,1,1,0,3,5,3,1,4245,1,1,4245,1,1,4245,1,1,4245,1,1,0,5,5,4,3,2,1,4018,5,6,5,4,3,2,8,1,1,3406,5,8,7,6,5,4,4310,5,9,8,7,6,5,3982,1,1,0,1,0,4249,1,0,4276,1,1,4249,1,1,0,3,4,3,1,0,1,1,4032,1,2,142,1,1,4394,1,4,3668,1,5,4376,2,2,1,3916,1,5,20,1,1,450,1,2,24,1,3,4253,6,10,8,5,3,2,1,4253,1,1,0,8,12,10,7,5,4,3,2,1,0,1,1,4280,8,261,250,87,72,64,24,22,2,0,1,4804,0,1,1,4296,2,5797,3650,3250,1,1,4261,1,2,4261,2,2,1,4261,1,1,4261,1,1,4261,1,1,4261,1,1,4261,1,1,4402,8,8,7,6,5,4,3,2,1,0,1,1,4250,1,2,3678,1,1,4384,1,4,3458,1,1,3134,1,6,4042,1,1,0,1,0,0,1,4371,3046,1,1,2368,1,0,3912,1,1,3912,4,622,75,74,3,0,3,6,2,1,0,1,1,0,1,1,3772,1,0,3936,1,1,0,1,1,228,1,2,0,1,1,0,1,0,3784,1,1,3584,1,2,2958,1,1,2756,2,3,1,0,3,4,2,1,2616,3,5,3,2,4266,5,339,337,333,331,1,0,1,1,0,1,0,2340,1,1,0,1,1,4314,1,2,0,1,1,0,1,0,4291,1,1,4291,1,1,4291,1,1,4291,1,1,0,5,5,4,3,2,1,3726,1,1,0,1,1,0,1,0,4420,1,1,4282,1,1,0,1,1,0,1,0,4301,1,1,4301,1,1,4301,1,1,3674,4,4,3,2,1,0,1,1,4288,1,2,4330,1,1,0,1,1,3464,1,5,3968,3,51,4,1,0,1,0,0,1,1,3956,1,2,3954,1,1,0,1,4,4322,1,1,2078,1,6,4260,1,1,0,4,7,5,3,1,0,1,394,0,1,4884,3766,1,4885,3512,1,1,0,2,3,1,0,1,1,4321,5,263,177,84,6,1,34,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,4331,1,1,4331,1,1,4331,1,1,4331,1,1,0,4,4,3,2,1,4466,1,0,3012,1,1,4192,1,1,3492,2,2,1,3420,1,1,0,1,1,4335,1,5878,4330,13,5899,5754,5753,5071,4148,3800,1139,1134,1132,1130,1127,123,1,3108,13,5900,5755,5754,5072,4149,3801,1140,1135,1133,1131,1128,124,2,4454,13,5901,5756,5755,5073,4150,3802,1141,1136,1134,1132,1129,125,3,3784,2,2,1,4476,1,1,4502,2,5,1,1,3,6,2,1,0,1,1,0,1,0,0,1,1,4343,1,1,4343,2,4,1,4343,1,1,4343,1,1,4343,1,1,0,1,0,2902,1,0,0,1,1,3780,7,350,348,345,343,341,3,1,4470,2,245,1,4488,2,5,3,0,1,1,4304,1,2,4302,1,1,4128,2,9,7,4376,1,1,4308,1,1,3598,1,3,4334,2,13,11,1176,2,14,12,4012,2,2,1,0,1,1,84,1,0,3996,1,0,4492,1,1,4014,2,3,1,0,1,1,4353,1,1,0,2,2,1,0,1,0,0,1,1,4500,1,2,4482,1,1,248,1,2,4359,4,30,4,2,1,4359,10,208,205,204,203,202,192,190,188,187,1,0,21,209,206,205,204,203,193,191,189,188,39,37,36,35,34,33,32,6,4,3,2,1,4068,21,210,207,206,205,204,194,192,190,189,40,38,37,36,35,34,33,7,5,4,3,2,2368,1,1,0,1,2,1724,1,3,316,22,220,214,211,210,209,208,198,196,194,193,44,42,41,40,39,38,37,11,9,8,7,6,3148,2,5,1,3522,21,216,213,212,211,210,200,198,196,195,46,44,43,42,41,40,39,13,11,10,9,8,4390,1,1,4458,1,1,4134,21,219,216,215,214,213,203,201,199,198,49,47,46,45,44,43,42,16,14,13,12,11,0,2,4,1,0,2,5,2,0,2,6,3,0,2,7,4,0,2,8,5,0,2,9,6,0,2,10,7,2002,21,227,224,223,222,221,211,209,207,206,57,55,54,53,52,51,50,24,22,21,20,19,0,2,9,1,4406,2,258,10,3006,1,1,4386,1,1,0,1,13,0,1,14,4384,21,234,231,230,229,228,218,216,214,213,64,62,61,60,59,58,57,31,29,28,27,26,4486,3,438,427,1,3622,1,1,4410,1,3,4100,3,441,430,4,4098,2,2,1,4480,1,6,4100,21,241,238,237,236,235,225,223,221,220,71,69,68,67,66,65,64,38,36,35,34,33,4098,1,1,0,1,1,2404,21,244,241,240,239,238,228,226,224,223,74,72,71,70,69,68,67,41,39,38,37,36,2200,1,1,0,1,0,4282,1,0,4394,1,1,0,2,3,1,0,1,1,4391,1,1,4391,1,1,0,3,3,2,1,0,1,1543,0,1,1,4074,1,2,4382,1,1,4397,2,3,1,4397,1,1,4397,1,1,0,5,6,4,3,2,1,4399,1,518,4399,1,1,4399,1,1,0,4,521,3,2,1,3572,4,522,4,3,2,4524,1,1,2928,4,524,6,5,4,4064,1,1,0,1,1,3712,4,527,9,8,7,3892,2,5,1,0,4,529,11,10,9,3564,1,1,0,4,531,13,12,11,2938,1,1,0,1,533,0,1,138,4552,1,139,4088,1,1,364,1,0,0,1,1,0,1,0,0,1,1,3270,1,1,0,1,0,4542,1,1,4064,1,1,4226,1,281,0,1,202,146,1,203,3688,1,1,3234,1,205,0,1,1,0,1,0,4566,1,1,2284,1,1,0,1,1,0,1,0,4074,1,1,4570,1,1,4074,2,5047,290,4414,2,5048,291,2944,1,1,3844,2,3,1,1932,1,0,4420,1,1,4106,1,1,390,1,1,0,1,0,0,1,1,4460,1,2,0,1,1,4435,2,3,1,4435,1,1,2430,4,5,3,2,1,4576,4,6,4,3,2,3424,1,1,0,1,1,4390,4,9,7,6,5,3852,1,1,0,1,5067,0,1,1,4468,1,2,0,1,1,0,1,0,0,1,1,4447,1,1,4447,1,1,4447,1,1,0,1,0,4126,1,1,0,1,1,0,1,1,4232,1,2,4480,1,1,0,1,1,3936,1,0,4596,1,1,4132,3,5630,3472,1,4134,4,5631,3473,2,1,4596,5,5632,3474,3,2,1,4455,6,5633,3475,4,3,2,1,4455,1,1,0,8,5635,3477,6,5,4,3,2,1,0,1,0,0,1,1,3184,1,2,3798,1,3,4534,2,2,1,0,1,0,4618,1,0,4566,1,1,4490,1,2,0,1,4346,0,4,5,3,2,1,0,1,4461,0,1,1,4498,1,2,0,1,1,4136,1,4,0,1,1,3562,1,6,0,1,1,0,1,0,0,1,1,4144,1,2,0,1,1,0,1,4473,0,1,1,3352,1,1,0,1,1,4612,3,72,68,1,3058,1,5119,0,1,1,4326,1,2,4262,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,6029,4492,1,6030,4634,1,1,4642,1,1,4556,1,6033,4642,1,1,0,4,7,6,3,1,0,1,1,4532,1,4494,0,1,1,0,1,0,4650,1,1,0,1,1,0,1,2278,3378,1,1,3292,1,0,4654,1,1,4513,5,76,74,69,5,1,0,1,0,4374,1,0,112,1,0,4656,2,2,1,0,1,0,4658,1,1,0,1,0,4660,1,1,4198,1,0,4660,1,1,1772,1,1,3712,2,5147,5146,3014,1,0,4660,1,1,0,1,0,3552,1,1,0,2,2,1,4530,2,3,2,3428,1,1,0,4,5,4,3,1,3204,4,6,5,4,2,4204,1,1,4666,1,1,4692,2,6159,4012,0,3,6160,4013,1,3354,3,6161,4014,2,0,1,1,4640,3,6163,4016,4,2612,1,1,4556,1,2,0,1,1,0,3,6167,4020,8,0,1,1,3828,3,6169,4022,10,0,1,1,0,3,6171,4024,12,3036,1,1,3972,1,2,0,1,1,506,3,6175,4028,16,4568,1,1,2936,1,1,4404,3,6178,4031,19,0,2,4,1,0,3,6180,4033,21,0,1,1,3372,3,6182,4035,23,0,1,1,4576,1,2,0,1,1,4712,1,4,4258,1,5,0,3,6188,4041,29,0,1,1,0,3,6190,4043,31,0,1,1,0,3,6192,4045,33,172,1,1,0,3,6194,4047,35,4064,1,1,1,2,28,1,4142,3,6197,4050,38,0,1,1,0,1,1,0,2,2,1,776,3,6201,4054,42,4406,3,6202,4055,43,0,1,1,780,3,6204,4057,45,0,1,1,0,3,6206,4059,47,3066,1,1,0,3,6208,4061,49,0,3,6209,4062,50,540,3,6210,4063,51,0,3,6211,4064,52,4084,1,1,1,1,1,1294,3,6214,4067,55,0,3,6215,4068,56,0,3,6216,4069,57,0,3,6217,4070,58,4618,1,1,0,1,1,1606,3,6220,4073,61,0,1,1,3894,3,6222,4075,63,3682,1,1,3554,1,1,4446,3,6225,4078,66,4064,1,1,0,1,1,0,3,6228,4081,69,4702,1,1,1854,1,1,0,3,6231,4084,72,0,3,6232,4085,73,4630,1,1,4408,2,58,1,1058,3,6235,4088,76,0,1,0,0,1,1,3286,2,2,1,4774,3,3,2,1,0,2,5249,611,576,11,91,90,89,87,86,83,5,4,3,2,1,592,11,92,91,90,88,87,84,6,5,4,3,2,574,1,1,572,11,94,93,92,90,89,86,8,7,6,5,4,3908,11,95,94,93,91,90,87,9,8,7,6,5,3568,1,1,3166,11,97,96,95,93,92,89,11,10,9,8,7,570,11,98,97,96,94,93,90,12,11,10,9,8,4592,2,5,1,568,11,100,99,98,96,95,92,14,13,12,11,10,3902,11,101,100,99,97,96,93,15,14,13,12,11,4464,11,102,101,100,98,97,94,16,15,14,13,12,0,1,0,0,1,1,3918,1,2,4746,1,3,3292,2,2,1,0,2,4,1,0,3,5,2,1,0,4,6,3,2,1,0,4,7,4,3,2,4036,1,1,2388,4,9,6,5,4,0,1,1,4630,1,1,4482,4,12,9,8,7,0,1,1,4578,4,14,11,10,9,0,1,0,4627,1,1,4627,1,1,4627,1,1,0,4,4,3,2,1,0,1,1,3310,2,2,1,0,3,3,2,1,0,4,4,3,2,1,4212,4,5,4,3,2,4618,1,1,0,2,3,1,3984,2,4,2,3114,1,5291,4282,2,5292,1,4622,3,5293,2,1,4300,1,1,0,1,1,3116,2,5296,4049,3118,3,5297,4050,1,0,4,5298,4051,2,1,0,1,1,0,1,1,0,1,0,0,1,1,3552,1,2,4326,1,1,0,2,3,1,0,3,4,2,1,4298,3,5,3,2,0,1,1,4608,3,7,5,4,3932,2,33,1,1526,1,1,4514,3,10,8,7,4508,7,50,47,46,45,11,9,8,1526,7,51,48,47,46,12,10,9,3628,7,52,49,48,47,13,11,10,2760,5,41,4,3,2,1,0,1,0,4010,1,1,3134,2,2,1,4334,3,3,2,1,0,1,1,4612,1,2,3936,1,1,1530,1,1,4512,1,5,2764,1,1,0,3,6,3,1,0,1,0,3510,1,428,574,2,2,1,4326,2,3,2,4690,2,4,3,4663,2,2,1,4016,2,4,1,0,3,5,2,1,4618,3,6,3,2,3942,1,1,3490,14,179,178,177,175,174,171,93,92,91,90,89,8,5,4,3530,2,83,1,0,1,0,2232,1,1,4330,1,2,4667,1,1,0,2,3,1,3828,2,4,2,4810,1,1,0,2,3,1,0,1,0,0,2,5512,1,4792,2,5513,2,4012,2,5514,3,4354,2,2,1,3552,2,5516,5,4816,2,2,1,0,2,6,1,4800,1,1,4818,2,2,1,0,3,3,2,1,0,1,1,0,1,0,4824,1,1,1306,2,2,1,4822,1,1,0,1,1,0,1,0,4828,1,1,0,2,2,1,3554,2,3,2,4716,2,4,3,2166,1,1,0,1,1,2440,2,7,6,3968,1,1,618,1,1,0,1,0,4693,1,1,4693,1,1,0,3,3,2,1,4836,1,1,0,1,1,4198,3,171,157,1,0,1,0,4710,1,1,4682,1,2,4706,1,1,0,2,3,1,4728,2,4,2,0,1,1,0,1,2,0,1,0,1738,1,1,4734,1,2,4707,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4719,1,1,4719,1,1,4719,1,1,4719,1,1,4719,1,1,4719,1,1,4152,7,7,6,5,4,3,2,1,4752,1,1,4860,8,9,8,7,6,5,4,3,1,0,1,1,0,1,0,0,1,1,0,2,2,1,1318,2,3,2,4754,2,189,1,4302,2,5,4,0,1,1,4729,1,1,4729,1,1,4729,1,1,4729,1,1,0,5,5,4,3,2,1,4680,1,7,4084,1,1,4378,2,14,13,3506,2,15,14,2498,2,16,15,3818,2,2,1,4680,1,1,3556,2,19,18,3818,2,17,1,4376,3,18,7,1,4830,1,3,3288,2,23,22,3818,2,243,1,3596,3,240,239,1,0,2,26,25,3820,1,1,0,2,28,27,4542,1,1,4150,2,3,1,4040,1,0,3414,1,1,0,3,2114,541,1,1328,14,2115,542,285,284,283,281,280,277,199,198,197,196,195,2,720,3,2116,543,3,4546,1,1,3562,3,2118,545,5,4382,2,4,1,2504,3,2120,547,7,4686,1,1,4400,1,1,4382,3,2123,550,10,4748,1,1,0,1,0,0,1,0,4252,1,0,4386,2,2,1,0,2,4,1,0,1,1,0,1,5460,0,1,1,3908,1,2,4734,1,3,4164,1,4,4872,4,248,247,246,1,4026,1,6,4412,7,244,230,227,223,5,4,1,4340,1,8,4756,1,1,0,1,6463,0,1,1,0,1,0,3294,2,0,1,0,1,1,3916,1,2,492,1,1,3536,1,1,3480,1,5,3916,1,1,492,1,1,0,1,4207,4786,1,4208,4422,1,4209,4862,1,4210,4759,3,3,2,1,4759,2,5,1,4759,1,1,4759,1,1,4900,5,8,4,3,2,1,0,1,1,4761,1,1,4761,1,1,0,3,3,2,1,0,10,6485,6340,6339,4734,4386,1725,1720,1718,1716,1713,4765,11,6486,6341,6340,4735,4387,1726,1721,1719,1717,1714,1,0,12,6487,6342,6341,4736,4388,1727,1722,1720,1718,1715,2,1,0,12,6488,6343,6342,4737,4389,1728,1723,1721,1719,1716,3,2,4722,1,1,0,12,6490,6345,6344,4739,4391,1730,1725,1723,1721,1718,5,4,4798,1,1,0,3,5,3,1,4773,1,1,4773,1,1,4773,1,1,4773,1,1,4773,1,1,4773,1,1,4773,1,1,4773,1,1,0,9,9,8,7,6,5,4,3,2,1,4482,9,10,9,8,7,6,5,4,3,2,2782,1,1,414,1,2,2256,9,13,12,11,10,9,8,7,6,5,3252,3,240,238,1,4492,9,15,14,13,12,11,10,9,8,7,4490,1,1,392,1,1,0,11,154,153,18,17,16,15,14,13,12,11,10,4346,2,152,1,4556,11,156,155,20,19,18,17,16,15,14,13,12,2820,1,1,4778,9,22,21,20,19,18,17,16,15,14,4804,1,1,4492,1,1,4548,9,25,24,23,22,21,20,19,18,17,710,1,1,4210,9,27,26,25,24,23,22,21,20,19,4900,3,270,269,1,0,1,0,0,1,1,4781,1,1,4781,1,1,4781,1,1,4781,1,1,0,5,5,4,3,2,1,0,1,1,4785,44,369,367,365,363,359,357,355,352,350,348,346,344,340,338,336,333,329,326,324,322,316,310,308,305,302,299,295,238,157,126,124,117,115,110,107,106,103,98,80,77,73,71,69,1,0,1,0,0,1,1,4789,2,2,1,0,3,3,2,1,0,1,0,4793,1,1,4438,6,282,279,278,277,2,1,0,1,1,4936,1,2,0,1,1,4750,2,288,4,0,1,0,0,1,1,4801,1,1,4801,1,1,4801,1,1,0,4,4,3,2,1,0,1,4550,0,2,4551,1,0,1,1,0,1,0,4811,1,1,4811,1,1,4811,1,1,4811,1,1,0,5,5,4,3,2,1,0,1,1,3370,2,2,1,0,1,1,2584,1,2,0,1,3,4768,2,2,1,0,1,0,4821,1,1,4821,1,1,4962,3,3,2,1,0,1,1,4823,1,1,4823,1,1,0,1,3237,4406,1,1,4825,2,3,1,4825,2,6572,796,4825,1,1,0,4,6574,798,2,1,4827,1,1,4827,1,1,4827,1,1,4827,1,1,4827,1,1,4827,1,1,4827,1,1,4827,1,1,0,9,9,8,7,6,5,4,3,2,1,4654,9,10,9,8,7,6,5,4,3,2,0,1,1,4108,9,12,11,10,9,8,7,6,5,4,0,1,1,3920,1,2,0,1,1,3922,1,4340,0,1,1,4270,1,1,0,1,0,450,1,1,4839,1,1,4839,1,1,4839,1,1,0,4,4,3,2,1,3712,4,5,4,3,2,1750,1,1,0,1,150,4870,2,149,148,0,1,0,4346,1,1,2738,2,2,1,0,2,3,2,4832,1,1,0,1,0,0,1,1,0,1,0,1616,1,1,5020,1,1,4853,3,42,2,1,0,1,0,0,1,5178,4448,1,1,0,2,3,1,4859,1,1,4859,1,1,4859,1,1,4859,1,1,4859,1,1,4859,1,1,4859,1,10,4859,1,1,4859,1,1,4859,1,1,0,5,14,4,3,2,1,4861,1,1,4861,1,1,0,3,3,2,1,0,1,0,0,1,1,3422,2,2,1,834,10,18,17,16,15,14,13,12,3,2,1,850,10,19,18,17,16,15,14,13,4,3,2,832,1,1,1458,10,21,20,19,18,17,16,15,6,5,4,4512,1,1,830,10,23,22,21,20,19,18,17,8,7,6,3692,10,24,23,22,21,20,19,18,9,8,7,4166,10,25,24,23,22,21,20,19,10,9,8,3826,1,1,3424,10,27,26,25,24,23,22,21,12,11,10,3732,2,4,1,828,10,29,28,27,26,25,24,23,14,13,12,4850,2,7,1,826,10,31,30,29,28,27,26,25,16,15,14,4160,10,32,31,30,29,28,27,26,17,16,15,4722,10,33,32,31,30,29,28,27,18,17,16,4820,1,1,0,1,0,5002,1,1,4869,1,1,4869,1,1,0,1,5665,0,1,1,3724,1,5717,0,2,5718,1,4554,3,5719,2,1,5016,1,1,0,4,5721,4,3,1,3416,1,6588,0,1,0,252,1,1,0,1,1,0,1,0,0,1,1,3608,1,2,4222,1,3,4958,2,2,1,0,1,0,570,1,1,4887,4,61,11,8,1,290,1,928,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,3386,1,1,0,1,1,4884,1,2,3414,1,1,4058,1,4,1500,1,1,4094,1,6,5002,1,1,0,1,0,3414,1,1,0,1,1,366,1,0,0,1,1,0,1,0,518,1,1,0,1,1,0,1,1,4326,1,2,4944,2,244,1,330,1,0,5034,4,109,53,52,1,4574,2,10,2,492,1,1,4080,1,0,354,1,1,0,1,1,5054,1,2,4590,1,1,0,1,1483,4492,1,1484,4898,1,1,4915,2,3,1,4915,1,1,4915,1,1,0,5,6,4,3,2,1,4902,5,7,5,4,3,2,4690,1,1,0,1,4973,4500,1,1,4224,1,2,3598,1,1,0,2,3,1,0,1,6723,366,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,0,9,9,8,7,6,5,4,3,2,1,4696,23,160,159,158,157,156,155,154,153,152,25,23,22,21,20,10,9,8,7,6,5,4,3,2,4694,1,1,4750,9,12,11,10,9,8,7,6,5,4,70,1,1,0,1,0,2392,1,0,5088,1,1,5050,1,4580,0,1,1,5062,1,2,4372,1,1,0,1,0,1962,1,1,4958,1,2,0,1,1,3656,2,3,1,0,1,0,4935,7,2191,2189,1268,1267,1264,1262,1,4935,1,1,0,9,2193,2191,1270,1269,1266,1264,3,2,1,3904,9,2194,2192,1271,1270,1267,1265,4,3,2,5060,1,1,5078,1,1,0,9,2197,2195,1274,1273,1270,1268,7,6,5,0,1,0,0,1,0,5066,1,4483,0,1,0,4930,2,5,1,4360,1,946,0,1,0,4947,2,2809,1,4947,1,1,0,4,2811,3,2,1,4949,1,1,0,2,2,1,0,1,1,0,1,0,0,1,0,4814,1,1,4957,2,3,1,4957,1,1,4957,1,1,4957,1,1,4957,1,1,4957,1,1,0,8,9,7,6,5,4,3,2,1,4738,8,10,8,7,6,5,4,3,2,5022,1,1,0,1,1,4394,8,13,11,10,9,8,7,6,5,0,1,0,0,1,0,0,1,1,0,1,6614,0,1,6615,0,1,0,4178,1,1,0,1,0,0,1,0,0,1,6657,3792,1,0,0,1,0,0,1,1,0,1,0,4,1,1,0,1,0,0,1,1,32,1,0,4236,2,3,1,2402,1,2,2518,2,5,3,0,2,6,4,2684,2,7,5,0,2,8,6,0,1,7,0,1,8,2708,1,9,0,1,10,0,2,13,11,4974,1,12,0,2,15,13,0,1,14,0,2,17,15,0,1,16,0,1,17,2370,1,18,0,1,19,2722,1,20,0,1,21,882,1,22,0,1,23,0,1,0,60,1,0,0,1,0,0,1,0,0,4,4,3,2,1,0,2,6696,5,0,1,0,0,1,1,60,5,6697,42,41,39,2,0,1,3,2,1,0,5040,1,1,6,1,1,0,1,0,5042,1,1,0,1,1,0,1,2,0,1,3,0,1,0,5050,1,1,0,1,1,0,1,0,5054,1,1,0,1,1,2760,1,0,52,1,0,5168,1,1,3836,1,0,2758,1,0,2462,1,0,92,8,3618,1664,6,5,4,3,2,1,4208,1,3619,5082,1,1,0,1,0,0,1,1,24,1,1,3852,1,2983,0,1,1,4878,1,0,0,1,1,2,1,0,5064,1,1,4546,1,1,5122,1,2,0,51,6695,85,83,82,81,79,76,73,71,69,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,40,39,37,36,35,32,29,28,27,24,21,14,12,9,7,5,2,1,4364,51,6696,86,84,83,82,80,77,74,72,70,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,41,40,38,37,36,33,30,29,28,25,22,15,13,10,8,6,3,2,5192,51,6697,87,85,84,83,81,78,75,73,71,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,42,41,39,38,37,34,31,30,29,26,23,16,14,11,9,7,4,3,3738,2,2,1,5050,51,6699,89,87,86,85,83,80,77,75,73,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,44,43,41,40,39,36,33,32,31,28,25,18,16,13,11,9,6,5,4736,1,1,0,3,6,3,1,0,4,7,4,2,1,0,51,6703,93,91,90,89,87,84,81,79,77,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,48,47,45,44,43,40,37,36,35,32,29,22,20,17,15,13,10,9,5084,1,1,0,1,0,0,1,1,5076,1,1,4732,1,1,0,1,1,0,1,5,0,1,6776,5060,1,6777,0,1,0,0,1,0,262,1,0,0,1,0,2220,1,0,0,1,0,2850,1,0,5032,1,1,3616,1,0,5032,6,8,7,6,5,4,1,5083,3,10,3,1,5083,1,1,5083,1,1,5083,1,1,0,7,14,7,5,4,3,2,1,3642,7,15,8,6,5,4,3,2,5038,1,1,0,1,0,5087,1,1,5087,1,1,0,3,3,2,1,5188,3,4,3,2,4752,3,5,4,3,5192,3,6,5,4,4796,3,7,6,5,0,1,1,5064,10,26,19,17,16,15,14,13,9,8,7,78,10,27,20,18,17,16,15,14,10,9,8,4426,10,28,21,19,18,17,16,15,11,10,9,0,10,29,22,20,19,18,17,16,12,11,10,4830,3,13,12,11,0,5,15,4,3,2,1,4772,1,6843,0,2,6844,1,0,1,1,5202,1,2,0,1,1,0,2,3,1,4906,1,6150,4608,1,2188,5094,1,2189,4780,1,1,3344,2,3,1,0,1,1,0,1,0,0,1,1,5096,1,2,5062,1,1,0,2,3,1,5102,2,4,2,4788,1,1,0,2,3,1,4272,2,4,2,4602,2,5,3,2980,2,6,4,4732,1,1,5176,2,8,6,0,3,163,162,1,886,1,5501,0,1,0,5117,1,1,5117,1,1,5117,1,1,5117,1,1,5117,1,1,5117,1,1,4276,7,7,6,5,4,3,2,1,5150,1,1,3394,1,2,4084,2,4963,16,0,1,0,0,1,1,5121,1,1,5121,1,1,5121,1,1,5121,1,1,5121,1,1,5121,1,1,0,7,7,6,5,4,3,2,1,5123,1,1,5123,1,1,0,3,3,2,1,5248,1,1,5125,1,1,0,2,2,1,0,1,1,0,1,0,5131,3,2415,1488,1,5131,1,1,0,5,2417,1490,3,2,1,5256,1,1,4796,1,2,5133,1,1,5133,1,1,0,3,4,2,1,0,1,1,0,1,6984,0,2,6985,1,5264,2,227,1,5141,8,2247,234,231,229,227,225,224,1,0,1,0,5266,1,1,4578,1,1,0,1,1,0,1,1,0,1,0,5272,1,1,5149,1,1,5149,1,1,5149,1,1,5149,1,1,164,5,5,4,3,2,1,4740,5,6,5,4,3,2,4638,1,1,5296,1,2,2968,3,62,2,1,3884,1,3,4308,5,11,10,9,8,7,5176,2,66,1,920,1,1,192,5,14,13,12,11,10,5156,2,229,1,4928,5,16,15,14,13,12,4638,1,1,0,1,1,40,1,0,5151,1,1,5151,1,1,4742,3,3,2,1,4310,3,4,3,2,4814,1,1,4240,3,6,5,4,5274,1,1,3252,1,1,0,1,0,0,1,1,5155,2,2,1,5155,1,1,0,4,4,3,2,1,0,4,5,4,3,2,158,1,1,0,2,3,1,0,1,0,614,1,0,4808,1,1,5163,2,3,1,5163,1,1,5163,1,1,5163,1,1,5163,1,1,5163,1,1,5163,1,1,5163,1,1,5163,1,1,4754,11,12,10,9,8,7,6,5,4,3,2,1,5304,11,13,11,10,9,8,7,6,5,4,3,2,3690,1,1,4934,11,15,13,12,11,10,9,8,7,6,5,4,3942,1,1,5170,1,1,4596,11,18,16,15,14,13,12,11,10,9,8,7,5266,1,7,0,1,8,5148,11,21,19,18,17,16,15,14,13,12,11,10,5150,11,22,20,19,18,17,16,15,14,13,12,11,4020,11,23,21,20,19,18,17,16,15,14,13,12,1550,1,1,3772,11,25,23,22,21,20,19,18,17,16,15,14,0,1,0,4338,1,0,5290,1,1,4812,2,4813,1,5290,2,4,1,0,3,5,2,1,5272,3,6,3,2,0,1,1,5270,3,8,5,4,5198,3,9,6,5,4834,3,10,7,6,3190,5,162,161,160,2,1,4882,4,163,162,161,2,2202,1,3679,5124,1,1,5312,1,1,5294,1,1,0,1,1,0,1,0,4946,1,0,3954,1,1,5182,1,1,4610,2,4,1,0,3,5,2,1,5184,1,1,0,1,1,4138,1,2,5170,1,1,5179,2,3,1,5179,1,1,5179,1,1,5179,1,1,5179,1,1,5179,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,4622,1,1,0,2,2,1,5191,3,3,2,1,5191,1,1,0,5,5,4,3,2,1,3288,5,6,5,4,3,2,0,1,1,4746,5,8,7,6,5,4,4584,1,1,0,5,10,9,8,7,6,0,1,1,4438,5,12,11,10,9,8,5148,1,1,0,1,8,5118,5,15,14,13,12,11,0,1,1,4450,5,17,16,15,14,13,5188,1,1,0,1,0,5328,1,1,0,2,2,1,4924,2,3,2,248,1,1,5310,2,5,4,0,1,1,5209,3,5,3,1,5209,1,1,5209,1,1,5209,1,1,5209,1,1,5209,1,1,0,9,11,9,7,6,5,4,3,2,1,4644,9,12,10,8,7,6,5,4,3,2,5238,1,1,3306,1,1,4802,9,15,13,11,10,9,8,7,6,5,5314,1,1,4370,9,17,15,13,12,11,10,9,8,7,5160,9,18,16,14,13,12,11,10,9,8,4874,1,1,1164,2,117,1,5238,1,3,936,2,3,1,5352,9,23,21,19,18,17,16,15,14,13,4874,2,7,1,0,1,13,3610,1,14,0,1,0,0,1,1,5244,1,6936,0,2,6937,1,670,2,6938,2,1,1,0,4594,1,1,4380,1,1,3614,1,1,0,1,1,0,1,0,0,1,1,4600,1,1,0,1,0,5302,1,1,4906,1,1,0,2,2,1,5266,2,3,2,0,1,7085,0,1,1,5376,4,149,148,147,2,5014,1,3,5242,1,4,4140,1,1,5254,1,3287,0,1,1,70,1,0,0,1,3290,70,1,3291,5336,1,0,0,1,1,5268,1,5451,5241,1,1,3260,1,0,4488,2,5455,1,0,6,9,8,7,5,3,1,0,1,1,5245,1,1,5245,1,1,5245,1,1,5245,1,1,0,5,5,4,3,2,1,4548,5,6,5,4,3,2,4736,1,1,4060,2,47,1,4406,5,9,8,7,6,5,5388,5,10,9,8,7,6,4910,2,2,1,0,1,0,0,1,1,5354,1,2,14,1,1,82,1,2,5258,3,4,2,1,5278,1,1,4914,1,2,0,5,7,5,4,2,1,5253,5,8,6,5,3,2,0,7,9,7,6,4,3,2,1,0,1,0,5257,1,1,5257,1,1,5257,1,1,5028,4,4,3,2,1,0,1,1,5362,1,2,22,2,146,1,0,1,0,5261,1,1,5261,1,1,5261,1,1,5261,1,1,3482,5,5,4,3,2,1,4804,5,6,5,4,3,2,5252,5,7,6,5,4,3,4938,2,2,1,0,2,4,1,5034,1,1,5290,1,1,3540,2,281,2,5042,1,4,5290,1,1,0,1,1,0,1,0,710,1,1,5267,1,1,5267,1,1,5267,1,1,5046,4,4,3,2,1,5294,1,1,4930,1,2,0,2,2,1,0,1,1,0,1,0,0,1,1,5275,1,1,5275,1,1,5275,1,1,0,4,4,3,2,1,4692,4,5,4,3,2,4766,1,1,4868,4,7,6,5,4,5380,1,1,5186,1,1,5340,5,236,10,9,8,7,5012,5,333,332,303,238,1,1166,1,6257,4710,7,313,311,13,12,11,10,1,5418,1,2,5406,1,1,0,1,0,322,2,7110,1,4438,2,7111,2,5312,1,1,3556,1,2,0,3,4,2,1,0,1,0,5283,1,1,5283,1,1,5283,1,1,5283,1,1,5283,1,1,5283,1,1,0,7,7,6,5,4,3,2,1,4930,2,120,1,0,1,7269,5416,2,7270,1,5314,1,1,1,1,1,1188,1,0,0,1,1,0,1,1,0,1,1,4784,1,5843,5442,1,5844,0,3,35,2,1,0,2,3,2,4576,1,1,0,2,0,7191,5334,1,1,5358,3,33,2,1,1026,1,7208,0,1,7209,3442,4,7207,355,2,1,5444,6,7208,356,127,3,2,1,3358,1,1,5294,3,7210,5,4,4268,1,1,4736,3,7212,7,6,5010,2,158,1,5464,1,2,4030,1,1593,0,1,1,0,1,1,0,1,7296,5432,1,1,0,1,1,5311,5,422,414,373,226,1,0,1,7190,4746,1,7191,4976,3,254,175,1,4904,1,7193,5030,4,288,262,174,1,4472,12,7195,275,273,272,271,270,269,268,267,266,265,264,3362,2,174,1,5340,2,259,6,0,3,180,6,1,0,1,2,5098,2,182,3,5218,1,9,2474,1,425,5420,2,297,10,0,2,183,1,108,1,14,4558,1,1,1992,1,7207,5422,1,7208,4558,2,2,1,0,1,0,0,1,1,5323,1,1,5323,1,1,5323,1,1,5323,1,1,5323,1,1,0,6,6,5,4,3,2,1,5336,7,7218,7,6,5,4,3,2,4740,6,8,7,6,5,4,3,5228,6,9,8,7,6,5,4,4758,6,551,318,317,316,37,1,5448,3,277,170,1,4048,11,155,154,153,152,151,12,11,10,9,8,7,5444,6,13,12,11,10,9,8,1214,2,2,1,4758,6,15,14,13,12,11,10,5422,1,1,5448,1,2,4678,2,176,1,5466,7,7230,19,18,17,16,15,14,3558,2,298,1,5404,1,1,5096,18,330,329,328,228,226,224,223,222,221,220,219,218,22,21,20,19,18,17,4104,1,1,5332,1,1,4916,6,25,24,23,22,21,20,0,7,305,303,273,270,217,44,1,5474,1,19,5312,6,28,27,26,25,24,23,5354,1,1,0,1,1,284,1,2,4744,1,4,4416,1,1,0,1,0,5454,1,1,5358,2,2,1,4684,2,3,2,5338,1,1,4994,2,5,4,3194,2,4,1,0,2,5,2,0,3,4,2,1,0,1,0,4838,1,1,5337,1,1,5337,1,1,5286,2,2,1,4838,1,1,0,1,1,4840,1,1548,0,1,1,0,1,1,0,1,0,0,1,6954,0,2,2,1,0,1,1,0,1,0,5360,1,1,0,2,2,1,5342,2,3,2,5308,1,1,0,2,3,1,4704,13,462,460,429,428,358,356,234,224,131,129,128,4,2,0,1,0,0,1,1,5361,1,1,5361,1,1,0,3,3,2,1,0,1,0,5365,1,1,5365,1,1,5365,1,1,5365,1,1,5365,1,1,5365,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,5494,1,1,5371,2,414,1,5371,1,1,5371,1,1,5371,1,1,410,14,2665,652,649,647,645,643,642,419,418,5,4,3,2,1,408,14,2666,653,650,648,646,644,643,420,419,6,5,4,3,2,406,1,1,5280,14,2668,655,652,650,648,646,645,422,421,8,7,6,5,4,5294,2,220,1,404,1,2,402,1,3,400,14,2672,659,656,654,652,650,649,426,425,12,11,10,9,8,4576,1,1,398,14,2674,661,658,656,654,652,651,428,427,14,13,12,11,10,396,14,2675,662,659,657,655,653,652,429,428,15,14,13,12,11,5344,14,2676,663,660,658,656,654,653,430,429,16,15,14,13,12,394,1,1,4184,14,2678,665,662,660,658,656,655,432,431,18,17,16,15,14,392,14,2679,666,663,661,659,657,656,433,432,19,18,17,16,15,388,14,2680,667,664,662,660,658,657,434,433,20,19,18,17,16,390,2,2,1,386,14,2682,669,666,664,662,660,659,436,435,22,21,20,19,18,384,1,1,414,14,2684,671,668,666,664,662,661,438,437,24,23,22,21,20,4618,8,516,515,363,361,358,357,3,1,2784,1,2,2900,2,5,3,382,2,6,4,3064,2,7,5,380,2,8,6,378,1,7,376,1,8,3082,3,524,522,9,374,1,10,372,2,13,11,5344,1,12,370,2,15,13,368,1,14,366,2,17,15,364,1,16,362,1,17,2730,1,18,360,1,19,3080,1,20,358,1,21,1238,1,22,356,1,23,354,14,2708,695,692,690,688,686,685,462,461,48,47,46,45,44,412,14,2709,696,693,691,689,687,686,463,462,49,48,47,46,45,352,14,2710,697,694,692,690,688,687,464,463,50,49,48,47,46,350,14,2711,698,695,693,691,689,688,465,464,51,50,49,48,47,348,5,565,4,3,2,1,5348,14,2713,700,697,695,693,691,690,467,466,53,52,51,50,49,346,2,6,1,344,14,2715,702,699,697,695,693,692,469,468,55,54,53,52,51,400,6,569,42,41,40,38,1,340,3,408,326,2,340,14,2718,705,702,700,698,696,695,472,471,58,57,56,55,54,5378,2,408,1,344,2,408,1,338,14,2721,708,705,703,701,699,698,475,474,61,60,59,58,57,5378,1,1,336,1,1,334,1,2,332,1,3,330,14,2726,713,710,708,706,704,703,480,479,66,65,64,63,62,5378,1,1,328,1,1,326,14,2729,716,713,711,709,707,706,483,482,69,68,67,66,65,5378,1,1,324,1,1,3082,14,2732,719,716,714,712,710,709,486,485,72,71,70,69,68,374,14,2733,720,717,715,713,711,710,487,486,73,72,71,70,69,5490,1,1,4158,14,2735,722,719,717,715,713,712,489,488,75,74,73,72,71,4156,14,2736,723,720,718,716,714,713,490,489,76,75,74,73,72,3080,14,2737,724,721,719,717,715,714,491,490,77,76,75,74,73,2784,14,2738,725,722,720,718,716,715,492,491,78,77,76,75,74,4618,14,2739,726,723,721,719,717,716,493,492,79,78,77,76,75,414,11,696,326,232,8,7,6,5,4,3,2,1,4530,12,245,244,243,242,233,160,159,158,157,156,155,2,5404,6,542,477,465,263,154,1,322,14,2743,730,727,725,723,721,720,497,496,83,82,81,80,79,320,1,1,342,2,30,1,5474,14,2746,733,730,728,726,724,723,500,499,86,85,84,83,82,4170,1,1,318,1,1,5194,14,2749,736,733,731,729,727,726,503,502,89,88,87,86,85,316,1,1,316,14,2751,738,735,733,731,729,728,505,504,91,90,89,88,87,5378,1,1,4860,3,274,164,1,5436,3,447,190,2,5371,1,2044,0,1,0,3874,1,1,5373,2,2,1,5373,1,1,5373,1,1,412,7,2050,6,5,4,3,2,1,410,7,2051,7,6,5,4,3,2,408,1,1,5282,7,2053,9,8,7,6,5,4,5296,1,1,406,1,2,404,1,3,402,7,2057,13,12,11,10,9,8,4578,1,1,400,7,2059,15,14,13,12,11,10,398,7,2060,16,15,14,13,12,11,5346,7,2061,17,16,15,14,13,12,396,1,1,4186,7,2063,19,18,17,16,15,14,394,7,2064,20,19,18,17,16,15,390,7,2065,21,20,19,18,17,16,392,2,2,1,388,7,2067,23,22,21,20,19,18,386,1,1,416,7,2069,25,24,23,22,21,20,4620,2,3,1,2786,1,2,2902,2,5,3,384,2,6,4,3066,2,7,5,382,2,8,6,380,1,7,378,1,8,3084,1,9,376,1,10,5346,1,11,372,2,14,12,370,1,13,368,2,16,14,366,1,15,364,1,16,2732,1,17,362,1,18,3082,1,19,360,1,20,1240,1,21,358,1,22,356,7,2092,48,47,46,45,44,43,414,7,2093,49,48,47,46,45,44,354,7,2094,50,49,48,47,46,45,352,7,2095,51,50,49,48,47,46,5350,7,2096,52,51,50,49,48,47,348,2,5,1,346,7,2098,54,53,52,51,50,49,402,5,40,39,38,36,1,342,1,2,342,7,2101,57,56,55,54,53,52,5380,1,1,346,1,1,340,7,2104,60,59,58,57,56,55,5380,1,1,338,1,1,336,1,2,334,1,3,332,7,2109,65,64,63,62,61,60,5380,1,1,330,1,1,328,7,2112,68,67,66,65,64,63,5380,1,1,326,1,1,3084,7,2115,71,70,69,68,67,66,376,7,2116,72,71,70,69,68,67,5492,1,1,4160,7,2118,74,73,72,71,70,69,4158,7,2119,75,74,73,72,71,70,3082,7,2120,76,75,74,73,72,71,2786,7,2121,77,76,75,74,73,72,4620,7,2122,78,77,76,75,74,73,416,8,8,7,6,5,4,3,2,1,4532,1,2,5406,1,1,324,7,2126,82,81,80,79,78,77,322,1,1,344,2,30,1,5476,7,2129,85,84,83,82,81,80,4172,1,1,320,1,1,5196,7,2132,88,87,86,85,84,83,318,1,1,318,7,2134,90,89,88,87,86,85,5380,1,1,4862,1,1,5438,1,2,414,1,7479,0,2,271,1,0,1,0,420,1,1,0,1,1,0,1,792,5368,1,793,5334,1,1,4104,2,3,1,4540,2,4,2,4814,2,5,3,4734,1,1,0,2,3,2,0,1,6827,3252,1,0,970,1,1,0,1,1,4724,1,1,0,1,0,4894,1,1,4548,1,1,3782,1,1,4822,1,809,5512,1,1,4980,1,1,0,1,0,5391,1,1,5391,1,1,5391,1,1,5391,1,1,434,5,5,4,3,2,1,4824,1,1,5514,1,1,0,1,0,5393,1,1,5393,1,1,5393,1,1,5342,4,4,3,2,1,5056,1,1,1118,1,1,0,1,0,5468,1,1,5072,1,1,5198,2,2,1,0,1,1,5424,1,2,5164,1,1,5132,1,7561,0,1,1,0,1,625,0,1,7465,5410,1,7466,0,1,1,0,2,7467,854,0,1,6747,0,1,0,0,1,1,5398,1,2,5314,1,1,5420,1,4,2560,1,1,0,2,46,2,0,1,0,394,6,109,108,107,106,9,1,0,1,7440,5452,1,597,0,1,0,464,1,1,0,1,855,5430,1,856,0,1,1,0,1,0,5568,1,1,5427,1,1,5427,1,1,0,3,3,2,1,298,1,0,0,1,1,5572,1,2,0,1,1,5096,1,4,0,1,1,0,1,0,5472,1,0,4870,1,1,4032,1,0,4870,1,1,5564,1,0,0,1,0,4872,2,2,1,0,1,0,5582,1,1,5441,5,10,8,6,3,1,5441,1,1,278,7,12,10,8,5,3,2,1,0,1,0,0,1,1,0,1,0,0,2,7512,1,4786,2,7513,2,5566,2,7514,3,4760,2,7515,4,4172,2,7516,5,4754,2,7517,6,5582,2,7518,7,5522,6,6,5,4,3,2,1,0,1,0,0,1,1,5453,1,1,5453,1,1,0,3,3,2,1,292,3,4,3,2,0,1,1,0,1,904,4770,1,904,5582,1,906,5494,1,1,0,1,908,5240,1,1,0,1,0,0,1,1,0,1,0,626,1,1,0,1,1,5592,1,1,0,1,0,3900,1,1,472,4,198,196,2,1,0,1,4874,5382,1,6128,0,1,1,0,1,0,0,1,1,5428,1,2,4384,1,1,0,1,0,4950,1,1,5481,1,1,5481,1,1,0,3,3,2,1,0,1,0,5162,2,3468,1,5164,3,3469,2,1,5626,1,1,0,4,3471,4,3,1,5487,1,1,5487,1,1,5487,1,1,5487,2,135,1,5487,1,1,5487,1,1,5487,6,7298,87,86,84,27,1,510,1,0,0,1,1,5612,1,1681,3860,1,1,5562,1,1,5292,1,1,0,1,0,0,1,0,4686,1,1687,0,1,1,2440,1,0,0,1,1,4070,1,4314,5658,3,4315,4312,1,3986,4,4316,4313,2,1,0,1,1,0,1,0,0,1,0,5530,1,1,522,1,1,2382,1,0,5530,1,1,0,1,0,0,1,0,0,1,0,0,1,0,5626,1,0,0,1,0,5654,5,5,4,3,2,1,0,3,6899,7,1,5500,3,6900,8,2,5542,1,1,5410,2,2,1,5522,1,1,660,3,6904,12,6,5192,1,1,5192,6,6906,14,8,7,3,1,0,7,6907,15,9,8,4,2,1,1500,7,6908,16,10,9,5,3,2,0,1,1,0,7,6910,18,12,11,7,5,4,326,7,6911,19,13,12,8,6,5,0,7,6912,20,14,13,9,7,6,0,1,1,0,1,2,0,1,3,0,7,6916,24,18,17,13,11,10,0,1,1,1862,7,6918,26,20,19,15,13,12,3718,1,1,5533,1,1,5533,1,1,5533,1,1,0,3,3,2,1,0,7,6924,32,26,25,21,19,18,0,1,1,0,7,6926,34,28,27,23,21,20,0,7,6927,35,29,28,24,22,21,0,2,2,1,0,7,6929,37,31,30,26,24,23,0,7,6930,38,32,31,27,25,24,4902,1,2,1420,7,6932,40,34,33,29,27,26,1526,7,6933,41,35,34,30,28,27,5532,2,2,1,0,7,6935,43,37,36,32,30,29,0,1,1,0,7,6937,45,39,38,34,32,31,0,1,1,0,7,6939,47,41,40,36,34,33,0,7,6940,48,42,41,37,35,34,4976,2,2,1,0,7,6942,50,44,43,39,37,36,0,1,1,0,7,6944,52,46,45,41,39,38,0,1,1,4160,7,6946,54,48,47,43,41,40,0,1,1,0,7,6948,56,50,49,45,43,42,0,1,1,0,7,6950,58,52,51,47,45,44,0,1,1,0,7,6952,60,54,53,49,47,46,0,1,1,5500,7,6954,62,56,55,51,49,48,4120,7,6955,63,57,56,52,50,49,5570,7,6956,64,58,57,53,51,50,3980,3,3,2,1,372,1,2,0,7,6959,67,61,60,56,54,53,0,1,1,0,7,6961,69,63,62,58,56,55,0,7,6962,70,64,63,59,57,56,0,7,6963,71,65,64,60,58,57,0,1,1,5622,1,2,5004,1,1,0,1,2,0,1,3,5088,1,6,0,1,1,0,7,6971,79,73,72,68,66,65,0,1,1,5534,7,6973,81,75,74,70,68,67,0,1,1,0,7,6975,83,77,76,72,70,69,0,1,1,0,7,6977,85,79,78,74,72,71,5754,5,64,63,49,48,1,0,7,6979,87,81,80,76,74,73,5756,1,1,0,1,1,4174,7,6982,90,84,83,79,77,76,0,7,6983,91,85,84,80,78,77,5572,2,2,1,0,1,1,4446,7,6986,94,88,87,83,81,80,5606,1,1,2134,1,1,3780,7,6989,97,91,90,86,84,83,5606,1,1,5056,2,4,1,2134,1,2,5724,2,5,1,0,1,6,1218,7,6995,103,97,96,92,90,89,0,7,6996,104,98,97,93,91,90,5610,2,2,1,5230,7,6998,106,100,99,95,93,92,0,1,1,0,1,1,5510,7,7001,109,103,102,98,96,95,4,1,1,0,7,7003,111,105,104,100,98,97,4028,1,1,5631,1,1,5631,1,1,5631,1,1,0,3,3,2,1,0,7,7009,117,111,110,106,104,103,5662,1,1,5768,7,7011,119,113,112,108,106,105,5732,1,1,5764,7,7013,121,115,114,110,108,107,5738,1,1,0,1,1,0,7,7016,124,118,117,113,111,110,5622,1,1,0,1,1,2242,7,7019,127,121,120,116,114,113,0,1,1,4816,7,7021,129,123,122,118,116,115,0,1,1,0,1,2,440,1,3,128,2,2,1,5136,1,5,4898,1,1,0,7,7028,136,130,129,125,123,122,0,7,7029,137,131,130,126,124,123,0,7,7030,138,132,131,127,125,124,0,5,121,120,3,2,1,0,7,7032,140,134,133,129,127,126,5154,3,72,71,1,702,7,7034,142,136,135,131,129,128,0,1,1,0,1,0,4938,1,1,0,2,2,1,0,3,3,2,1,5018,3,4,3,2,5154,1,1,0,2,3,1,0,1,0,5676,1,6478,0,1,0,5682,1,1,0,1,6486,5684,1,1,0,4,6,5,3,1,4152,4,7,6,4,2,1628,4,8,7,5,3,5382,4,9,8,6,4,4460,2,2,1,3386,2,3,2,5698,4,12,11,9,7,5092,4,13,12,10,8,4834,2,7,1,5675,5,9,5,4,3,1,5675,1,1,5675,1,1,5675,1,1,5675,1,1,5675,1,1,5675,1,1,5675,1,1,0,13,17,13,12,11,9,8,7,6,5,4,3,2,1,5772,1,7823,5700,1,1,72,1,0,5677,1,1,5677,1,1,5677,1,1,5677,1,1,788,5,5,4,3,2,1,5668,5,6,5,4,3,2,4154,1,1,5814,5,8,7,6,5,4,4982,5,9,8,7,6,5,5810,5,10,9,8,7,6,5818,2,2,1,5354,4,6,5,4,1,4154,2,8,1,0,3,9,2,1,5544,3,10,3,2,1586,1,1,0,2,3,1,0,1,0,0,1,1,5692,1,2,5718,1,1,0,1,4,5694,1,1,0,1,1,0,3,6,4,1,4996,3,7,5,2,5824,3,8,6,3,0,2,6968,6967,5720,2,6969,6968,3170,1,1,5756,2,6971,6970,5792,1,1,0,1,2,5412,2,6974,6973,0,1,1,0,5,8,6,4,3,1,0,1,1,5764,1,2,2568,1,1,5701,2,3,1,0,3,4,2,1,5824,3,5,3,2,5470,1,1,5766,2,7856,7539,2570,1,1,5380,4,7540,7095,3724,1,0,5,7541,7096,3725,2,1,5826,5,7542,7097,3726,3,2,5688,1,1,0,5,7544,7099,3728,5,4,0,1,1,1304,5,7546,7101,3730,7,6,5516,1,1,5386,5,7548,7103,3732,9,8,5286,1,1,4532,1,2,0,1,3,0,7,11,9,7,5,3,2,1,0,1,0,5212,1,1,0,2,2,1,0,3,3,2,1,0,1,1,0,1,0,5890,1,1,0,2,2,1,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,5739,1,1,0,2,2,1,5741,1,1,5741,1,1,5741,1,1,5741,1,1,5741,1,1,5741,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,2,0,1,1,0,1,0,2784,1,1,5706,1,1,5168,1,1,5780,1,1,5753,1,1,5753,1,1,5753,1,1,5753,1,1,5753,1,1,5753,1,1,0,6,6,5,4,3,2,1,0,1,0,0,2,125,1,5176,2,126,2,4236,2,127,3,4918,2,2,1,5466,2,129,5,1712,2,130,6,4544,2,2,1,3470,2,3,2,3468,1,3,602,1,4,5759,6,10,7,4,3,2,1,5759,1,1,0,8,12,9,6,5,4,3,2,1,5824,8,13,10,7,6,5,4,3,2,5860,2,170,1,5784,2,7940,140,5761,1,1,0,2,2,1,0,1,2041,5765,1,1,0,2,2,1,3516,2,3,2,5758,1,1,5906,2,5,4,5758,1,1,0,1,1,4246,1,7951,4928,1,1,0,2,4094,1,1548,2,4095,2,5754,1,1,5771,2,3,1,5771,1,1,5771,1,1,5771,1,1,5771,1,1,5771,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,5724,1,0,362,1,1,2654,1,7870,5802,1,3,1072,1,1,5350,1,0,5724,1,1,5775,5,8,6,5,3,1,5775,1,1,5775,1,1,5775,1,1,0,9,12,10,9,7,5,4,3,2,1,5777,1,1,5777,1,1,5777,1,1,5777,1,1,5777,1,1,5777,1,1,2330,7,7,6,5,4,3,2,1,4456,1,1,4674,2,2,1,0,1,0,5779,1,1,5779,1,1,5779,1,1,0,4,4,3,2,1,5781,1,1,5781,1,1,5781,1,1,5781,1,1,5286,5,5,4,3,2,1,5772,5,6,5,4,3,2,5458,1,1,5922,4,146,145,3,1,5781,3,148,75,1,0,1,8116,0,1,1,5785,2,2,1,0,3,3,2,1,5787,1,2211,0,2,2212,1,0,1,1,0,1,0,0,1,7131,5795,1,1,0,1,0,5797,1,1,0,1,0,162,1,0,5782,1,1,4624,1,0,5784,1,1,2312,1,1,5752,1,2217,0,4,7,5,2,1,5801,5,8,6,3,2,1,0,6,9,7,4,3,2,1,0,1,0,222,1,0,5832,1,1,0,2,3,1,0,1,8025,0,2,8025,1,0,1,8014,0,1,0,0,1,1,0,2,2,1,4998,2,3,2,0,1,1,4980,2,5,4,5484,1,1,626,1,0,0,1,1,0,1,0,5966,1,1,5852,2,2,1,0,2,3,1,0,1,8067,5829,1,1,0,2,2,1,0,1,0,0,1,1,5820,1,1,0,2,2,1,5940,2,3,2,3092,1,1,0,1,0,5340,1,1,1564,1,1,0,1,0,5588,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,5851,1,1,5851,1,1,5851,1,1,5224,3,3,2,1,5062,2,2432,1,5851,1,7239,5851,1,1,0,3,7241,2,1,5046,1,7182,5853,4,63,61,42,1,0,1,0,0,1,0,5998,1,1,0,1,0,0,1,1,2982,1,0,5198,1,1,0,1,0,4894,2,7365,1,6030,3,7366,2,1,4542,4,7367,3,2,1,0,5,7368,4,3,2,1,0,5,7369,5,4,3,2,0,1,1,0,5,7371,7,6,5,4,5416,5,7372,8,7,6,5,0,1,1,0,1,2,5168,5,7375,11,10,9,8,1344,5,7376,12,11,10,9,5902,1,1,0,1,1,0,5,7379,15,14,13,12,0,5,7380,16,15,14,13,1788,5,7381,17,16,15,14,0,5,7382,18,17,16,15,928,5,7383,19,18,17,16,5738,1,1,0,5,7385,21,20,19,18,5996,5,7386,22,21,20,19,5912,1,1,0,1,1,0,1,2,3616,5,7390,26,25,24,23,5696,1,1,2782,5,7392,28,27,26,25,8,1,1,0,5,7394,30,29,28,27,5918,1,1,5300,1,1,0,5,7397,33,32,31,30,5920,1,1,0,1,1,0,5,7400,36,35,34,33,5394,2,30,1,1300,5,7402,38,37,36,35,2356,5,7403,39,38,37,36,0,1,1,0,5,7405,41,40,39,38,0,1,1,5202,5,7407,43,42,41,40,4990,1,1,0,1,1,6008,1,2,0,1,1,4732,5,7412,48,47,46,45,5892,1,1,5624,1,2,948,1,1,5418,5,7416,52,51,50,49,2498,5,7417,53,52,51,50,5890,1,1,3674,5,7419,55,54,53,52,5066,1,1,0,5,7421,57,56,55,54,5324,1,1,5484,5,7423,59,58,57,56,0,1,1,5860,1,2,1326,5,7426,62,61,60,59,5408,1,1,5740,5,7428,64,63,62,61,0,1,1,0,5,7430,66,65,64,63,1334,5,7431,67,66,65,64,0,1,1,0,1,1,0,1,2,5280,1,1,1880,5,7436,72,71,70,69,6,2,7,1,212,5,7438,74,73,72,71,4418,1,1,0,1,1,5950,1,66,0,1,1,0,1,71,2968,5,7444,80,79,78,77,0,1,1,5426,1,64,5964,5,7447,83,82,81,80,5929,1,1,5929,1,1,5929,1,1,5929,1,1,5929,1,1,6070,5,5,4,3,2,1,0,1,1,0,5,7455,91,90,89,88,6074,1,1,5960,1,1,5933,1,1,5933,1,1,5933,1,1,5933,1,1,5933,1,1,0,5,5,4,3,2,1,98,5,7464,100,99,98,97,1118,5,7465,101,100,99,98,6038,3,64,63,1,5022,1,2,5962,1,3,3190,2,23,1,0,5,7470,106,105,104,103,0,1,1,0,1,0,0,1,1,5928,1,2,4518,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,6070,5,7,6,4,3,2,2144,5,8,7,5,4,3,5144,2,2,1,0,7,10,9,7,6,5,4,1,0,8,11,10,8,7,6,5,2,1,1936,13,7484,120,119,118,117,12,11,9,8,7,6,3,2,0,1,1,24,8,14,13,11,10,9,8,5,4,0,1,0,5957,1,1,5957,1,1,5957,1,1,0,4,4,3,2,1,5959,1,1,440,2,2,1,0,1,0,298,1,1,5961,1,1,5961,1,1,5961,1,1,5961,1,1,5961,1,1,0,5,5,4,3,2,1,0,1,8,5454,1,9,5212,1,1,0,1,2,5928,1,3,0,1,0,0,1,7463,0,2,2,1,0,3,3,2,1,0,3,4,3,2,5962,2,96,1,0,3,6,5,4,0,3,7,6,5,5988,1,1,294,1,1,0,3,10,9,8,0,1,1,4244,3,12,11,10,0,1,1,0,3,14,13,12,0,1,1,5906,3,16,15,14,5998,1,1,0,1,0,0,1,1,5384,1,2,0,1,1,0,2,3,1,5984,2,4,2,0,1,0,0,1,1,0,1,0,794,1,0,6005,3,6015,6014,1,4482,2,3,1,6005,1,1,0,2,2,1,0,1,0,4486,1,1,1370,2,2,1,4404,2,3,2,6016,1,1,162,2,3,1,5498,2,4,2,6036,2,5,3,0,2,2,1,0,1,3,4020,1,3,5912,1,4,0,1,5,0,1,0,6017,1,1,6017,1,1,6017,1,1,0,4,4,3,2,1,6019,1,1,6019,1,1,6019,1,1,6019,1,1,4816,5,5,4,3,2,1,0,1,0,5436,1,1,4518,1,1,5738,1,2,0,1,1,6023,1,4,6023,3,4,2,1,6023,1,1,6023,1,1,0,6,7,5,4,3,2,1,0,1,2118,4924,1,2119,0,2,2,1,0,1,0,6038,1,1233,6064,1,1,5064,1,4527,0,1,4528,2310,1,4529,5992,1,6819,5310,8,6687,47,7,5,4,3,2,1,6033,1,1,4510,9,6689,49,9,7,6,5,4,3,1,6033,1,1,0,2,2,1,5408,1,3676,4512,1,1,0,1,1,6037,1,8343,0,1,1,6039,1,1,6039,1,1,6039,1,1,0,4,4,3,2,1,6041,1,6277,6041,1,1,6041,1,1,0,4,6280,3,2,1,3810,4,6281,4,3,2,6026,1,1,5618,4,6283,6,5,4,5992,1,1,0,3,5,3,1,4150,1,6646,6036,1,8434,6108,2,8435,1,2912,1,1,5354,1,8437,6118,1,1,6118,1,5,6045,4,7,4,2,1,0,5,8,5,3,2,1,1644,5,9,6,4,3,2,5462,1,1,0,1,0,4772,1,1,4526,1,1,0,2,2,1,0,1,0,6053,1,1,6053,1,1,0,3,3,2,1,0,1,1,0,1,0,5432,1,1,4536,1,1,4628,2,2,1,0,1,1,0,1,0,6063,1,1,6063,1,1,6063,1,1,0,4,4,3,2,1,0,1,1,4746,2,2,1,0,3,3,2,1,4626,8,7638,274,273,272,271,4,3,2,6022,3,227,218,1,0,3,6,5,4,6082,1,1,5364,3,8,7,6,1470,3,9,8,7,6212,4,269,158,2,1,3838,3,11,10,9,6054,1,1,6078,1,1,1254,3,14,13,12,136,3,15,14,13,2980,3,183,2,1,0,1,0,6073,1,1,6073,1,1,6073,1,1,6073,1,1,6073,1,1,6073,1,1,3698,7,7,6,5,4,3,2,1,0,1,1,6075,16,259,158,156,155,154,122,116,113,112,111,110,109,56,47,45,1,6216,1,2597,0,1,0,6132,1,0,6218,3,2060,2,1,0,3,4407,4,1,5756,4,4408,5,2,1,6079,5,4409,6,3,2,1,6079,1,1,6079,1,1,0,8,4412,9,6,5,4,3,2,1,5852,8,4413,10,7,6,5,4,3,2,6178,1,1,5994,11,4415,166,165,164,12,9,8,7,6,5,4,6030,1,1,5946,8,4417,14,11,10,9,8,7,6,1988,1,1,0,8,4419,16,13,12,11,10,9,8,1990,8,4420,17,14,13,12,11,10,9,0,8,4421,18,15,14,13,12,11,10,5856,3,3,2,1,0,1,0,6087,1,1,6087,1,1,6087,1,1,6087,1,1,6087,1,1,1420,6,6,5,4,3,2,1,4482,6,7,6,5,4,3,2,6094,1,1,0,2,3,1,6089,1,1,0,2,2,1,0,2,3,2,5988,2,181,1,6022,2,5,4,0,1,1,5994,2,7,6,82,2,8,7,5712,2,2,1,0,1,0,6097,1,1,6097,1,1,6097,1,1,0,4,4,3,2,1,5258,4,5,4,3,2,6122,1,1,5806,4,7,6,5,4,2052,4,8,7,6,5,4874,4,9,8,7,6,2612,3,297,180,1,5436,4,11,10,9,8,4312,1,1,4822,4,13,12,11,10,5404,4,14,13,12,11,4778,1,1,5962,2,3,1,5532,4,17,16,15,14,5452,5,339,338,337,336,1,5588,1,2,4496,4,340,339,338,3,5514,4,21,20,19,18,6126,6,337,297,258,75,5,1,0,1,0,6101,1,1,6101,1,1,6101,1,1,0,4,4,3,2,1,5188,4,5,4,3,2,6056,1,1,1880,4,7,6,5,4,6052,1,1,0,3,5,3,1,5696,3,6,4,2,1250,1,1,5880,1,0,258,1,1,6208,1,2,5344,1,1,4890,3,32,31,2,6132,1,5,0,1,1,5698,1,7,0,1,1,0,3,6425,148,147,5608,1,1,6111,1,1,6111,1,1,0,3,3,2,1,0,1,8488,6256,1,6197,6170,1,2460,6256,1,1,0,1,0,0,1,1,0,1,3357,4678,1,3358,6074,1,1,1520,1,3360,5414,1,3361,6262,2,2,1,0,3,6,4,1,0,1,27,0,1,0,0,1,1,6129,2,11,1,0,1,2312,2098,1,2313,2114,1,2314,2096,1,1,2722,1,2316,5776,1,1,2094,1,2318,4956,1,2319,5430,1,2320,5090,1,1,4688,1,2322,4996,2,4,1,2092,1,2324,2090,1,2325,5424,1,2326,5986,1,2327,6084,1,1,6116,1,2329,5290,1,2330,1866,1,1,6158,1,2,4910,1,1,5910,1,2334,5794,3,6,5,1,718,1,6,6116,2,7628,2337,6158,1,1,6026,1,1,0,1,8622,6206,1,1,0,1,1,0,1,1,4614,1,3886,2504,1,1,0,1,1,3136,1,0,4616,1,1,0,1,1,5610,1,1,0,1,1,0,1,4660,0,1,1,5864,1,2,0,1,1,0,1,0,0,1,7648,0,1,0,202,1,1,0,1,0,0,1,1,1318,1,1,5506,2,2,1,0,1,0,3416,1,1,0,1,1,0,1,0,5936,1,4486,6165,3,7617,2,1,6165,1,1,6165,1,1,0,6,7620,5,4,3,2,1,0,1,0,0,1,1,6171,6,2534,80,79,77,64,1,6171,1,1,6171,2,70,1,0,1,0,5372,1,1,6173,2,23,1,0,1,0,6128,1,535,6175,3,535,2,1,6175,1,1,6175,1,1,6175,1,1,0,7,539,6,5,4,3,2,1,0,1,0,4692,1,1,0,1,1,5788,1,2,0,2,545,544,6136,2,546,545,5598,1,1,6183,2,3,1,6183,1,1,0,4,5,3,2,1,6170,1,2233,0,2,551,1,1752,1,1,0,1,0,6322,1,1,6189,2,26,1,0,1,0,6330,1,1,6191,5,50,34,26,3,1,0,1,0,0,2,558,1,0,1,1,3452,1,2,5010,1,1,0,1,0,626,1,1,0,2,2,1,36,1,0,6188,1,1,6184,3,99,93,1,6186,1,2,6130,1,4,0,1,1,0,1,0,580,1,1,6205,1,1,6205,1,1,6205,1,1,5002,5,35,4,3,2,1,5482,4,5,4,3,2,1374,1,1,5516,1,2,6278,1,1,0,4,9,8,7,6,5484,1,1,5566,4,11,10,9,8,6234,1,1,2830,4,13,12,11,10,0,1,1,0,1,0,6211,2,4088,1,6211,1,1,6211,1,1,6211,1,1,6211,1,1,6211,1,1,6211,1,1,6211,1,1,0,10,4096,9,8,7,6,5,4,3,2,1,5490,10,4097,10,9,8,7,6,5,4,3,2,5300,1,1,6374,1,2,4922,1,3,2836,10,4101,14,13,12,11,10,9,8,7,6,4906,1,1,5984,10,4103,16,15,14,13,12,11,10,9,8,5982,1,1,0,1,0,6215,1,1,5756,2,2,1,0,1,1,0,1,1,0,1,0,6221,1,1,6221,1,1,0,3,3,2,1,704,1,0,6364,1,1,0,2,2,1,5130,2,3,2,6348,3,143,142,1,0,1,0,0,1,0,0,1,1,0,1,0,0,2,7884,1,6368,2,7885,2,6235,1,1,6235,1,1,6235,1,1,6220,2,7889,6,3296,1,1,0,8,7891,8,7,6,5,4,3,1,1160,8,7892,9,8,7,6,5,4,2,0,8,7893,10,9,8,7,6,5,3,5908,8,7894,11,10,9,8,7,6,4,0,8,7895,12,11,10,9,8,7,5,6224,2,2,1,5202,8,7897,14,13,12,11,10,9,7,5350,8,7898,15,14,13,12,11,10,8,5886,2,2,1,5918,8,7900,17,16,15,14,13,12,10,6226,9,7901,18,17,16,15,14,13,11,1,0,1,1,5888,1,3,6228,3,7,6,1,4758,2,4,1,6372,8,7906,23,22,21,20,19,18,16,4884,8,7907,24,23,22,21,20,19,17,6368,8,7908,25,24,23,22,21,20,18,6366,1,1,5842,1,1,2892,8,7911,28,27,26,25,24,23,21,0,8,7912,29,28,27,26,25,24,22,5210,8,7913,30,29,28,27,26,25,23,6198,1,1,0,8,7915,32,31,30,29,28,27,25,6200,1,1,6234,8,7917,34,33,32,31,30,29,27,6232,1,1,5662,1,2,6370,4,14,13,9,1,5042,8,7921,38,37,36,35,34,33,31,6232,1,1,0,8,7923,40,39,38,37,36,35,33,0,8,7924,41,40,39,38,37,36,34,5666,5,11,9,7,2,1,4352,8,7926,43,42,41,40,39,38,36,2036,8,7927,44,43,42,41,40,39,37,5896,2,2,1,6392,5,37,36,33,30,1,0,8,7930,47,46,45,44,43,42,40,5898,5,39,19,14,10,1,4768,8,7932,49,48,47,46,45,44,42,0,1,1,0,14,43,38,35,32,31,29,24,20,14,12,9,5,3,1,5672,14,44,39,36,33,32,30,25,21,15,13,10,6,4,2,5610,14,45,40,37,34,33,31,26,22,16,14,11,7,5,3,4122,1,1,6242,14,47,42,39,36,35,33,28,24,18,16,13,9,7,5,6284,1,1,0,1,1,5850,14,50,45,42,39,38,36,31,27,21,19,16,12,10,8,1404,1,1,5850,1,1,6286,14,53,48,45,42,41,39,34,30,24,22,19,15,13,11,0,1,1,5750,14,55,50,47,44,43,41,36,32,26,24,21,17,15,13,0,1,1,6366,14,57,52,49,46,45,43,38,34,28,26,23,19,17,15,5126,14,58,53,50,47,46,44,39,35,29,27,24,20,18,16,6402,1,1,0,1,0,6406,1,1934,6388,2,2,1,5680,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,5428,5,6,5,4,3,2,6040,5,7,6,5,4,3,6292,2,2,1,2222,5,9,8,7,6,5,5054,1,1,5976,5,11,10,9,8,7,1908,1,1,3630,1,2,6254,5,14,13,12,11,10,6296,1,1,4276,1,1,4288,19,77,72,69,66,65,63,58,54,48,46,43,39,37,35,17,16,15,14,13,4084,1,1,6270,5,19,18,17,16,15,6296,1,1,5984,1,1,3894,5,22,21,20,19,18,1892,1,1,6048,5,24,23,22,21,20,6290,1,1,2196,1,6851,6450,2,6852,1,6260,3,6853,2,1,0,4,6854,3,2,1,5232,4,6855,4,3,2,1194,4,6856,5,4,3,4372,4,6857,6,5,4,5916,2,3,1,28,4,6859,8,7,6,6412,3,4,2,1,6394,2,7,1,6271,1,1,6271,1,1,0,3,3,2,1,2242,1,8773,6440,1,1,5950,2,2,1,1692,1,1,0,2,4,3,0,1,1,6380,1,2,5994,1,3,0,1,1,5384,1,3,0,1,4,0,1,5,6200,1,6,0,1,11,2938,1,12,3984,1,13,5750,1,14,0,1,15,5248,2,18,17,6390,1,1,6004,2,76,2,6420,2,21,20,6434,1,1,5776,2,79,2,6004,1,3,140,1,1,6390,1,5,5394,2,21,1,4824,3,22,9,2,3652,1,8,2006,2,73,4,0,1,10,5888,2,32,31,6060,1,1,5954,2,34,33,6006,15,135,130,127,124,123,121,116,112,106,104,101,97,95,93,1,0,2,29,1,0,1,8899,6434,1,1,0,1,1,5256,1,2,5260,1,3,6248,1,1,5972,1,5,5940,2,4,1,0,1,0,1916,1,0,0,1,1,0,1,4992,6301,3,4,2,1,6301,1,1,6301,1,1,6301,1,1,6301,1,1,6301,1,1,2230,9,10,8,7,6,5,4,3,2,1,0,1,1,0,1,1,0,1,0,6302,1,1,6426,1,2,5080,1,3,5756,2,2,1,6448,1,1,0,2,5,1,0,3,6,2,1,1234,3,7,3,2,6264,1,1,6434,2,3,1,5726,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,1936,6,8,6,5,4,3,2,20,1,1,3440,6,10,8,7,6,5,4,3438,1,1,0,6,12,10,9,8,7,6,76,1,1,0,1,0,6444,1,1,5736,1,1,0,2,2,1,0,1,1,0,2,2,1,6460,1,2880,6327,1,1,6327,1,1,6327,1,1,6327,1,1,0,5,5,4,3,2,1,1252,5,6,5,4,3,2,5290,5,7,6,5,4,3,5974,1,1,5294,5,9,8,7,6,5,6282,1,1,5744,2,40,1,0,1,0,5584,1,5081,6338,1,1,0,1,0,6340,1,1,6333,1,1,6333,1,7323,6333,5,7244,7,5,2,1,6333,1,1,6333,1,1,6333,1,1,6328,9,7248,11,9,6,5,4,3,2,1,5056,9,7249,12,10,7,6,5,4,3,2,5782,1,1,6474,1,1,6333,2,4,1,0,3,5,2,1,6012,3,6,3,2,5296,3,7,4,3,6320,2,2,1,4850,1,1,1258,3,10,7,6,6476,1,1,5980,1,5,5300,3,13,10,9,6288,1,1,0,5,10,6,4,3,1,6478,21,224,219,216,213,212,210,205,201,195,193,190,186,184,182,33,31,11,7,5,4,2,0,1,0,6322,1,4777,0,1,0,5774,2,2,1,0,2,4,1,6484,2,5,2,5564,1,1,6343,2,3,1,0,3,4,2,1,6356,3,5,3,2,4738,1,1,6492,2,6617,5042,58,1,1,6506,1,1,6480,1,1,6336,1,1,6345,1,1,6345,1,1,0,3,3,2,1,0,1,9005,112,1,9006,6490,1,1,0,2,3,1,0,1,0,116,1,0,6494,1,1,0,2,3,1,0,1,1,6364,1,2,6480,5,210,64,58,30,1,0,1,0,70,1,1,0,1,1,0,1,0,0,1,0,6506,1,1,6488,2,3,1,6010,1,1,0,2,2,1,0,2,3546,3268,4470,2,3547,3269,6014,1,1,0,2,3,1,6356,2,4,2,6474,2,225,1,6398,2,226,2,5786,2,7,5,5234,2,228,1,6512,2,9,7,4604,1,1,5592,3,175,174,2,6358,1,3,0,1,4,6400,2,14,12,3850,1,1,0,1,0,0,1,1,1300,1,2,6330,1,1,1996,1,4,80,1,1,6377,3,5,3,1,6377,1,1,6377,1,1,0,6,8,6,4,3,2,1,6520,6,9,7,5,4,3,2,5344,1,1,2278,1,2935,0,1,1,6381,1,1,6381,1,1,0,3,3,2,1,0,1,3579,0,1,1,6510,1,2,5740,1,1,5986,2,3,1,6387,3,4,2,1,0,4,5,3,2,1,5980,6,40,38,6,4,3,2,1534,1,1,0,1,8077,6532,1,1,6514,2,2,1,0,1,1,0,1,0,5582,1,1,6536,1,1,0,1,1,6520,1,1,5556,1,1,6404,1,716,6430,1,1,0,1,7490,0,1,7491,6392,6,8254,7488,7359,3,2,1,5124,6,8255,7489,7360,4,3,2,5850,1,1,6542,1,1,0,2,4,1,6403,3,78,10,1,4504,1,654,6544,1,1,6080,1,656,6182,1,1,6174,1,4,420,1,5,5904,4,5,3,2,1,6403,1,1,6403,1,1,6403,1,1,6403,1,1,6403,1,1,6403,1,1,6403,1,1,0,7,7,6,5,4,3,2,1,0,3,3623,3105,3104,6084,3,3624,3106,3105,6392,1,1,0,1,1,5370,3,3627,3109,3108,6394,1,1,4924,1,1,6054,1,3,6078,3,3631,3113,3112,6392,1,1,5756,8,255,254,253,10,7,4,3,1,6086,1,3634,6409,1,1,0,2,2,1,6394,1,1,0,2,2,1,6413,1,1,6413,1,1,6413,1,1,0,4,4,3,2,1,5850,1,1852,0,1,1,0,1,0,6542,1,1,0,1,1,0,1,9039,3786,1,5793,6564,1,1,6423,4,3008,551,3,1,0,5,3009,552,4,2,1,6550,5,3010,553,5,3,2,6458,1,1,6024,1,1,6104,1,3388,6566,1,1,0,1,1,0,1,0,0,1,1,6108,1,2,6110,1,1,5618,1,4,0,1,5,6574,3,3,2,1,0,1,3666,0,1,1,5926,1,2,0,1,1,6439,2,3,1,0,1,0,2010,1,1,6468,1,2,0,1,1,6443,3,5,3,1,6443,1,1,6443,5,33,19,17,12,1,6088,1,3251,6428,1,3252,4958,1,1,0,2,3,1,0,1,0,6092,1,1,0,1,1,5864,1,2,6482,1,1,0,1,0,6096,1,1,5798,1,1,0,1,3263,0,1,0,0,1,1,0,1,0,6486,1,1,6122,1,2,0,2,2,1,6452,1,4,6138,1,1,3052,1,1,6590,1,0,6584,1,1,0,1,1,0,1,0,4758,2,172,1,5430,1,0,6418,1,1,0,1,1,5882,1,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,5638,1,2,6506,1,1,0,1,1,0,1,0,0,1,1,6256,1,2,6646,1,1,6512,1,2,2136,1,1,238,1,0,5900,1,1,0,1,1,0,1,2466,5798,1,2467,6562,1,1,6032,1,2469,5676,1,1,6489,3,5,3,1,6489,1,1,0,5,7,5,3,2,1,0,2,8215,8214,6084,1,8216,6526,1,6029,6634,2,2,1,0,1,0,0,1,0,0,1,0,0,1,0,222,2,9067,1,0,1,0,5918,1,1,5476,1,0,2,1,1,5918,1,1,4896,4,8,6,4,1,6503,1,1,0,1,0,6608,1,1,0,2,2,1,6448,2,3,2,8,2,4,3,228,2,2,1,0,1,3,5482,2,7,6,6494,2,8,7,50,1,1,8,2,3,1,8,2,11,10,5494,1,1,0,1,0,0,1,1,0,1,0,4908,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,7257,6523,1,1,0,2,2,1,562,1,0,0,1,1,0,1,1,0,1,0,6531,1,1,6531,1,1,6531,1,1,6531,1,1,0,5,5,4,3,2,1,5942,5,6,5,4,3,2,6560,5,7,6,5,4,3,4338,1,2,6312,2,11,3,6560,1,1,6240,5,11,10,9,8,7,4010,5,12,11,10,9,8,5942,3,8,2,1,0,5,14,13,12,11,10,6106,5,15,14,13,12,11,2114,5,16,15,14,13,12,4,5,11,10,3,2,1,0,1,0,4930,1,1,6537,2,2,1,6537,1,1,6537,1,1,6537,1,1,6537,1,1,6537,1,1,6537,1,1,6537,1,1,6537,1,1,6537,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,0,1,0,6541,1,1,6541,1,1,6541,1,1,6541,1,1,6541,1,1,6541,1,1,6541,1,1,6541,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,304,1,0,6578,1,1,6214,1,0,6528,1,1,6686,1,1,5506,1,0,6530,1,1,5060,1,1,268,1,0,6578,6,485,103,83,7,5,1,4652,1,0,6648,1,1,44,1,1,6545,5,14,12,6,4,1,0,1,0,6547,1,1,6547,1,1,6547,1,1,6547,1,1,6547,1,1,6547,1,1,0,7,7,6,5,4,3,2,1,0,7,8,7,6,5,4,3,2,6692,1,1,6220,7,10,9,8,7,6,5,4,310,7,11,10,9,8,7,6,5,6584,3,3,2,1,6551,3,14,6,1,6551,14,52,51,50,49,48,47,46,45,44,43,42,41,40,1,6551,2,31,1,6551,1,1,0,26,55,54,53,52,51,50,49,48,47,46,45,44,43,33,32,30,24,22,19,18,10,5,4,3,2,1,0,1,0,6650,1,1,0,1,0,6557,1,1,6557,1,1,6557,1,1,6557,1,1,0,5,5,4,3,2,1,4952,1,1,0,1,6152,0,1,0,0,1,0,6706,1,1,6062,2,3,1,6565,1,9004,0,2,9005,1,0,1,1,6569,2,2,1,6569,1,1,6569,1,1,6569,1,1,6569,1,1,6569,1,1,6569,1,1,6569,1,1,18,10,10,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,4712,1,0,0,1,1,2,1,0,5992,1,1,6736,1,2,6248,1,1,0,1,1,6250,1,5,6254,1,1,3590,1,1,0,1,0,0,1,1,6581,1,1,6581,2,12,1,6581,1,1,6581,4,12,9,6,1,6581,1,1,6581,1,1,6581,4,37,33,19,1,0,1,0,0,1,1,0,1,1,6650,1,2,3454,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6302,1,1,316,1,1,94,1,7945,5580,1,166,6084,1,1,5838,1,1,0,1,0,0,1,1,104,2,2,1,0,1,0,0,1,1,444,1,1,0,1,0,0,1,1,6748,1,2,0,1,3,6750,1,1,4886,2,3,1,6642,2,4,2,6316,1,5,0,1,1,6256,1,9,6752,1,1,0,1,1,0,1,0,0,1,1,6758,1,2,5010,1,1,6324,1,2,6617,1,1,0,1,0,4406,1,1,5896,1,2,5214,1,1,6052,1,1,6390,1,5,0,1,1,0,1,1,4916,3,7,4,1,6623,3,8,5,2,5782,1,1,128,1,2,5712,1,3,6402,1,4,0,1,7437,6744,1,1,0,1,0,6750,1,1,6762,1,2,5222,1,1,6750,1,1,6768,1,1,3284,2,5,1,0,3,6,2,1,1552,3,7,3,2,6770,1,1,5022,2,3,1,0,1,0,0,1,1,6774,1,1,5026,1,1,6633,7,48,44,43,41,38,5,2,4114,1,0,4866,1,1,5992,1,1,6660,1,2,346,1,1,0,1,0,6758,1,1,5830,1,1,0,1,0,6778,1,157,6052,1,153,3238,1,156,6644,1,1,5184,1,0,6778,1,1,6052,1,2,88,1,0,6778,1,1,0,12,1792,644,279,262,164,10,9,8,6,4,3,1,6786,12,1793,645,280,263,165,11,10,9,7,5,4,2,6596,1,1,0,2,3,1,6084,2,4,2,5880,2,5,3,22,1,1,5888,1,1,6056,2,8,6,6304,1,1,5800,2,10,8,6668,2,3,1,0,1,0,4812,1,9035,6784,2,2,1,0,3,3,2,1,1568,3,4,3,2,6314,3,5,4,3,6628,1,1,5606,3,7,6,5,6630,1,1,5160,1,1,5192,3,10,9,8,96,3,11,10,9,5240,3,12,11,10,6078,1,1,4746,3,14,13,12,6786,5,11,9,5,4,1,398,3,16,15,14,6060,2,8,1,0,4,15,5,3,1,0,1,0,5998,8,1824,676,294,196,40,36,35,1,6649,1,1,6649,1,1,6649,1,1,0,4,4,3,2,1,6612,4,5,4,3,2,320,4,6,5,4,3,6658,1,1,0,4,8,7,6,5,4472,4,9,8,7,6,0,1,1,0,4,11,10,9,8,626,2,4,1,0,1,0,0,5,1838,690,50,49,1,6661,5,1839,691,51,50,2,6661,1,1,6432,2,3,1,2312,1,1,6440,2,5,3,6688,1,1,6620,2,16,1,5910,1,3,5820,2,9,7,0,1,1,5752,2,11,9,6786,1,1,2554,1,1,4764,1,2,6650,1,10,6648,1,1,2430,1,11,0,1,12,0,1,13,0,1,1858,6342,1,9445,6694,1,9446,0,1,0,6812,1,1,4034,1,0,6812,2,2737,1,6794,1,1863,6812,1,1,6671,7,961,62,8,7,5,3,1,0,8,962,63,9,8,6,4,2,1,6342,8,963,64,10,9,7,5,3,2,6656,1,1,1596,8,965,66,12,11,9,7,5,4,6814,2,2,1,5634,8,967,68,14,13,11,9,7,6,6658,1,1,5188,1,1,426,8,970,71,17,16,14,12,10,9,6088,2,2,1,5662,3,10,6,1,6673,1,1,6673,1,1,0,3,3,2,1,0,1,0,5070,1,1,6092,2,2,1,6710,1,1,6340,3,4,3,1,6677,1,1,6677,1,1,436,3,3,2,1,6594,3,4,3,2,0,3,5,4,3,2258,1,3,0,3,7,6,5,6090,4,5,4,3,1,6090,3,9,8,7,6096,1,1,6714,1,1,6672,1,7000,650,1,0,0,1,0,5406,2,2,1,6226,1,7004,6226,1,7371,6360,3,6,2,1,6850,4,7006,7005,4,1,0,5,7007,7006,5,2,1,6464,5,7008,7007,6,3,2,6712,1,1,6644,1,1,5934,1,3,6670,5,7012,7011,10,7,6,6712,1,1,1284,1,1,6642,1,2,6348,1,8,0,1,1,0,6,11,8,7,4,3,1,6468,6,12,9,8,5,4,2,6352,1,1,0,1,1,6691,8,15,12,11,8,7,5,4,1,6691,1,1,6832,10,17,14,13,10,9,7,6,3,2,1,0,11,18,15,14,11,10,8,7,4,3,2,1,5914,11,19,16,15,12,11,9,8,5,4,3,2,6704,1,1,0,11,21,18,17,14,13,11,10,7,6,5,4,6502,1,1,5228,11,23,20,19,16,15,13,12,9,8,7,6,6358,1,1,6360,11,25,22,21,18,17,15,14,11,10,9,8,0,1,0,5856,1,1,6130,1,2,6724,1,1,0,1,1,5244,1,2,6478,1,6,6362,1,1,10,1,1,2884,5,9,8,5,4,1,4868,6,10,9,6,5,2,1,5874,7,11,10,7,6,3,2,1,1796,7,12,11,8,7,4,3,2,5246,7,13,12,9,8,5,4,3,0,7,14,13,10,9,6,5,4,152,7,15,14,11,10,7,6,5,6408,1,1,0,7,17,16,13,12,9,8,7,6410,1,1,5790,1,2,456,7,20,19,16,15,12,11,10,454,7,21,20,17,16,13,12,11,0,7,22,21,18,17,14,13,12,5926,7,23,22,19,18,15,14,13,6716,1,1,6828,1,1,98,1,1,12,7,27,26,23,22,19,18,17,6512,1,1,204,7,29,28,25,24,21,20,19,6120,10,17,16,15,12,11,10,9,8,2,1,0,7,31,30,27,26,23,22,21,6848,3,19,17,1,6830,6,39,34,22,21,3,1,5100,1,4159,6306,1,1,0,1,1,6480,1,2,5816,1,1,6068,1,4,6052,1,5,6832,1,1,6828,1,1,5796,1,3,5432,1,1,6416,1,5,5562,4,4,3,2,1,5572,1,12,6610,2,184,1,5986,1,14,6890,1,1,6056,6,246,244,242,191,189,16,1934,1,0,0,1,0,5906,1,2,6852,4,3845,3,2,1,4988,3,3920,3917,1,6858,3,3921,3918,2,0,1,1,0,1,0,5108,1,1,6130,2,2,1,0,3,3,2,1,6717,4,4,3,2,1,6717,1,1,6717,1,1,6717,1,1,6717,1,1,6717,1,1,6717,1,1,6717,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,478,12,13,12,11,10,9,8,7,6,5,4,3,2,2298,1,1,6620,12,15,14,13,12,11,10,9,8,7,6,5,4,6860,1,1,6152,1,2,6822,1,1,5256,2,3,1,0,12,20,19,18,17,16,15,14,13,12,11,10,9,6622,1,1,6721,4,10,8,3,1,6721,1,1,6721,1,1,6721,1,1,6721,1,1,6862,9,15,13,8,6,5,4,3,2,1,474,1,1,5258,2,90,2,6080,9,18,16,11,9,8,7,6,5,4,6860,1,1,6882,1,2,6860,2,53,1,6856,1,4,6394,2,4,1,6856,2,56,4,6154,9,25,23,18,16,15,14,13,12,11,6754,1,1,4998,1,2,6862,2,2,1,20,1,14,6390,1,15,5998,9,31,29,24,22,21,20,19,18,17,6856,1,1,6860,1,2,6712,2,2,1,2488,1,7719,0,1,1,0,1,1,0,3,284,2,1,0,1,0,0,1,1,0,1,1,6733,1,1,6733,1,1,6733,1,1,6733,1,1,0,4,4,3,2,1,6720,8,258,256,212,210,5,4,3,2,3012,1,1,0,1,0,0,1,1,4986,2,2,1,2252,1,1,6862,1,1,0,1,1,5900,1,2,0,1,1,0,1,0,0,1,1,6928,1,1,6420,1,1,0,1,1,0,1,0,5144,1,1,6068,1,1,6778,1,2,2330,2,2,1,6854,1,4,4230,1,1,4890,2,6,1,0,2,4,1,6908,2,5,2,5616,1,1,0,1,214,6424,1,215,6738,1,1,1678,1,217,6896,2,2,1,0,2,5,1,6246,2,6,2,6000,1,1,5742,1,2,6714,2,256,3,5864,1,4281,6174,1,1,0,1,0,6174,1,1,0,1,1,0,5,433,432,431,430,429,0,1,6579,0,1,0,0,1,9680,6894,1,9681,6802,1,1,0,1,0,2672,1,1,158,2,2,1,6912,1,1,4630,2,2,1,0,1,0,6270,1,1,6928,1,137,6934,1,138,5862,1,139,6896,4,959,14,2,1,6316,1,135,5960,1,1,6914,1,1,0,1,1,4524,1,140,6830,1,140,1270,1,141,350,1,0,6758,1,1,6916,2,2,1,6272,3,3,2,1,210,1,1,0,1,0,6918,1,1,0,1,1,0,3,8971,8970,8184,4514,3,8972,8971,8185,6754,1,1,5980,1,0,6922,1,1,0,2,2,1,6783,1,1,6783,1,1,5176,2,4553,40,0,1,0,6785,2,8057,1,6785,1,1,6785,1,1,0,5,8060,4,3,2,1,0,1,0,6930,3,9373,9369,1,0,1,1,6791,9,48,46,44,37,18,17,15,10,1,0,1,0,5186,1,1,0,1,1,0,1,462,6920,1,6488,0,1,0,6922,1,1,0,1,1,0,2,2,1,0,1,0,1488,1,0,6928,1,1,0,2,3,1,6910,2,4,2,4238,1,1,4850,2,6,4,4912,1,1,6966,2,8,6,8,2,9,7,6166,3,10,8,1,5608,2,3,1,0,1,8,6794,2,13,11,0,1,1,0,1,11,1772,1,12,6813,2,17,15,0,11,18,16,15,13,11,7,6,4,3,2,1,6918,11,19,17,16,14,12,8,7,5,4,3,2,4246,1,1,4858,11,21,19,18,16,14,10,9,7,6,5,4,4920,1,1,6974,11,23,21,20,18,16,12,11,9,8,7,6,16,11,24,22,21,19,17,13,12,10,9,8,7,6174,12,25,23,22,20,18,14,13,11,10,9,8,1,5616,2,3,1,6956,11,27,25,24,22,20,16,15,13,12,11,10,6938,1,1,0,16,29,27,26,24,22,18,17,15,14,13,12,11,9,7,3,1,1,1,1,0,1,0,0,1,1,6823,1,2,6823,2,2,1,6823,1,1,6823,1,1,6823,1,1,6256,6,6,5,4,3,2,1,0,1,1,1,1,1,0,1,0,0,4,5307,4384,4378,1,6374,4,5308,4385,4379,2,6018,1,1,6972,1,1,1514,6,5311,4388,4382,5,4,1,0,1,1,6833,1,2,0,2,2,1,6835,2,3,2,0,1,9878,0,2,9879,1,0,1,1,0,1,0,4,1,1,0,1,1,0,1,0,0,2,0,1,6856,1,1,0,2,2,1,7012,2,3,2,6974,1,1,0,2,8897,4259,0,1,6701,0,1,1,6960,1,2,0,1,1,6859,2,3,1,6859,1,1,6859,1,1,0,5,6,4,3,2,1,6276,5,7,5,4,3,2,0,1,9898,7030,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,6372,1,1,0,1,0,5248,1,1,6976,1,2,4304,1,1,6232,1,4,5674,1,1,0,1,4,0,1,1,6904,1,8,3798,1,1,7038,5,9,7,5,3,1,7018,5,10,8,6,4,2,6910,2,20,1,5154,1,2,6904,1,3,6230,1,4,0,1,0,7040,1,1,7002,2,2,1,0,1,1,1802,1,2,7022,1,1,5656,1,4,6908,1,1,6782,1,1,0,1,7,6866,1,1,0,1,9,6838,1,1,6885,11,60,59,49,47,33,30,10,8,5,3,1,6196,3,9846,8189,8188,7018,3,9847,8190,8189,5752,1,1,6918,2,3,1,6988,1,1,0,1,1,0,1,0,0,1,0,6840,1,1,7032,2,3,1,7014,1,1,0,1,0,6326,2,2,1,7034,2,6076,121,540,1,1,6893,1,1,6893,1,1,6893,1,1,0,3,3,2,1,0,1,6,5280,1,1,6904,1,2,6234,1,6657,0,1,1,0,2,2,1,6908,1,1,7024,1,1,7042,1,1,5284,1,0,6254,1,7967,5284,1,1,0,2,3,1,6903,1,1,6903,1,1,1586,4,92,3,2,1,7026,2,14,1,0,1,6535,5992,1,6536,5450,1,6536,7066,1,6538,6612,1,1,6612,1,6540,0,1,1,0,1,4,5398,1,6543,6909,2,6544,1,0,3,6545,2,1,0,3,6546,3,2,0,1,1,6262,2,3,1,6416,1,6549,0,1,1,0,1,160,2052,1,9988,0,1,1,7080,1,2,5722,1,1,4442,3,4,3,1,0,1,1,6586,1,2,0,1,1,6642,1,4,778,1,1,0,1,0,6604,1,1,7094,2,2,1,4448,3,3,2,1,6014,1,1,6604,3,5,4,3,0,1,1,0,1,2,0,1,0,6276,2,35,1,7074,1,2,0,1,1,6368,1,4,0,1,1,5432,1,1,0,1,0,0,1,1,6941,1,1,6604,1,6828,0,1,1,118,2,2,1,32,2,3,2,30,1,1,0,2,5,4,8,1,1,6324,1,9032,94,5,26,25,24,21,1,4644,1,6589,6945,2,11,1,0,1,0,4468,1,1,4496,1,1,6974,1,2,0,1,1,6612,1,4,0,1,1,0,1,0,6724,1,1,6450,2,2,1,0,1,1,4112,1,9963,7096,1,1,0,1,0,0,1,0,5098,1,8321,6676,1,0,5570,1,1,6790,1,6166,1266,1,8325,4214,1,6168,6670,1,8327,0,8,2880,8,7,5,4,3,2,1,1974,8,2881,9,8,6,5,4,3,2,7102,1,1,0,1,0,5356,1,1,6452,1,2,6206,1,1,6963,2,4,2,6963,4,5,4,2,1,6963,1,1,0,6,7,6,4,3,2,1,0,7,8,7,5,4,3,2,1,6967,1,1,0,2,2,1,6316,2,3,2,0,1,0,6971,1,1,6971,1,1,6971,1,1,2130,4,4,3,2,1,6404,4,5,4,3,2,7004,1,1,7112,1,1,0,2,4,1,5500,2,5,2,0,1,1,6638,1,2,2928,1,1,5800,2,9,6,2898,1,1,0,2,11,8,7100,1,1,0,1,1,6288,2,14,11,5614,2,15,12,5536,2,16,13,2494,1,1,6150,2,18,15,7102,1,1,5492,1,1,0,1,1,0,1,1,0,2,23,20,7108,1,1,6164,3,11,10,1,0,2,26,23,6592,2,27,24,6650,2,2,1,0,1,0,6989,1,1,6989,1,1,6989,1,1,6989,1,1,6989,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,0,6088,1,5899,6986,1,1,6664,1,1,4304,1,1,7142,1,1,2,1,1,5728,2,7,1,4,1,1,6278,1,1,0,1,1,0,1,0,0,1,1,0,1,0,6654,1,1,4714,2,2,1,6498,2,3,2,5746,1,1,0,2,3,1,0,1,0,0,1,1,5880,1,1,0,1,1,0,1,0,5412,1,1,7160,1,1,0,2,2,1,0,1,1,0,1,0,7025,1,1,7025,1,1,7025,1,1,7025,1,1,5068,5,5,4,3,2,1,0,1,1,0,1,0,1704,1,1,4060,1,2133,6982,1,1,7170,1,1,0,1,0,6118,1,1,7016,1,1,0,1,1,6696,1,2,4336,1,1,0,1,0,6450,1,1,7068,1,1,0,1,1,7140,1,2,5836,1,1,5080,1,4,5176,1,1,7178,1,9221,0,2,9222,1,0,1,1,7041,1,1,7041,1,1,7041,1,1,0,4,4,3,2,1,0,4,5,4,3,2,5322,1,1,5870,4,7,6,5,4,7168,1,1,6722,4,9,8,7,6,7072,1,1,6708,1,2,6756,2,2,1,5636,4,13,12,11,10,7168,3,48,31,1,6216,2,6405,6404,6998,1,1,1968,2,6407,6406,7078,1,1,6994,2,11,1,0,2,6410,6409,7080,2,16,1,0,1,0,352,1,1,7190,1,1,0,1,1,76,1,58,7174,1,1,7051,1,1,0,1,0,126,1,0,6486,1,1,3042,1,5639,7060,2,4711,1,0,3,5,3,1,7154,3,6,4,2,5194,1,1,7055,2,3,1,0,3,4,2,1,6836,1,1,7198,1,2,0,1,1,6368,1,2,0,1,1,0,1,0,0,1,1,2548,1,4061,2556,1,4062,5936,1,4063,3974,1,1,0,1,0,7067,1,1,7067,1,1,7208,3,3,2,1,0,4,4,3,2,1,5680,1,5543,7190,1,1,0,1,4733,7212,1,1,0,1,0,7073,1,1,7073,1,1,7073,1,1,7073,1,1,7073,1,1,5568,6,6,5,4,3,2,1,7073,1,2,7073,1,1,7073,1,1,0,1,0,6382,1,4342,0,2,2,1,5572,1,1,7077,1,1,0,1,0,0,1,1,0,1,1,2242,1,1,0,1,1,7085,2,6,1,7085,2,15,1,0,1,50,5582,10,23,22,21,20,19,18,16,15,14,1,0,1,0,0,1,0,5368,1,1,7118,1,2,6206,1,1,7194,1,8200,0,1,4104,108,1,4105,6582,1,1,0,1,0,0,1,1,0,1,1,7240,1,2,0,1,1,0,1,0,406,2,10,1,0,1,0,0,1,1,7246,1,9265,6780,1,1,5634,1,1,1782,1,1,0,1,0,7142,1,1,0,2,2,1,5656,3,3,2,1,7252,1,1,0,1,1,5610,1,5,5608,1,1,7254,1,1,0,1,1,2712,1,2,6274,1,1,0,1,0,7117,1,1,7117,1,1,7117,1,1,5160,4,4,3,2,1,92,1,1,6394,1,1,0,2,2,1,6206,2,3,2,5842,1,1,0,1,0,7128,1,1,7121,1,1,7121,1,1,7121,1,1,7121,1,1,7121,1,1,0,1,0,0,1,1,0,1,0,6542,1,1,7154,1,1,7020,1,1,0,1,0,0,1,0,4652,1,1,5932,1,0,280,1,1,0,1,0,0,1,0,7296,1,1,6734,1,4828,6478,1,10183,7268,1,8107,0,1,1,5132,1,6105,2196,1,8110,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,7147,2,3,1,7147,1,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,7834,0,1,0,6132,1,0,4026,1,1,1,1,8587,7159,1,1,7159,1,1,7159,1,1,7159,1,1,2532,5,5,4,3,2,1,7150,5,6,5,4,3,2,6836,1,1,7326,2,3,1,5838,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,1,1,8754,7165,1,1,7165,1,1,3174,3,3,2,1,7156,3,4,3,2,6842,1,1,7332,2,3,1,5844,3,4,2,1,6,4,5,3,2,1,0,5,6,4,3,2,1,3134,10,17,15,14,13,12,7,5,4,3,2,3150,10,18,16,15,14,13,8,6,5,4,3,3132,1,1,3758,10,20,18,17,16,15,10,8,7,6,5,6812,1,1,3130,10,22,20,19,18,17,12,10,9,8,7,5992,10,23,21,20,19,18,13,11,10,9,8,6466,10,24,22,21,20,19,14,12,11,10,9,6126,1,1,5724,10,26,24,23,22,21,16,14,13,12,11,6032,2,4,1,3128,10,28,26,25,24,23,18,16,15,14,13,3126,10,29,27,26,25,24,19,17,16,15,14,6460,10,30,28,27,26,25,20,18,17,16,15,7290,2,2,1,7022,10,32,30,29,28,27,22,20,19,18,17,4934,5,23,21,20,19,18,3134,1,0,3150,1,0,3132,1,1,3130,1,0,6126,1,8125,6032,2,4461,2247,3128,1,0,7150,2,4,1,3126,1,0,6460,1,0,7290,2,2,1,7022,1,0,7120,1,1,3152,1,0,7102,1,13,3148,1,0,3146,1,0,7194,2,2,1,6902,1,1,3144,1,0,6812,2,5760,1,6668,11,21,19,17,16,14,11,9,8,7,3,1,7167,1,1,7167,1,1,0,1,9407,7158,4,4,3,2,1,7156,4,5,4,3,2,7154,1,1,7152,4,40,34,29,2,7150,4,8,7,6,5,7148,1,1,7146,4,10,9,8,7,7144,1,1,7142,4,12,11,10,9,7140,4,13,12,11,10,7138,1,1,7138,4,15,14,13,12,7136,1,1,7134,4,17,16,15,14,7132,1,1,7130,4,19,18,17,16,7128,1,1,7126,1,2,7120,4,22,21,20,19,7118,1,1,7116,4,24,23,22,21,7124,5,25,24,23,22,1,7114,4,26,25,24,23,7112,1,1,7110,4,28,27,26,25,7108,1,1,7106,4,30,29,28,27,7104,1,1,7102,4,32,31,30,29,7100,1,1,7098,4,34,33,32,31,7096,1,1,7094,4,36,35,34,33,7090,4,37,36,35,34,7088,1,1,7086,4,39,38,37,36,7084,1,1,7082,4,41,40,39,38,7122,3,65,17,1,7080,4,43,42,41,40,7154,2,3,1,7078,4,45,44,43,42,7092,2,10,1,7076,4,47,46,45,44,7074,2,36,1,7072,4,49,48,47,46,7070,1,1,7068,4,51,50,49,48,7066,1,1,7064,1,47,7062,4,54,53,52,51,7060,4,55,54,53,52,7142,2,2,1,7058,4,57,56,55,54,7056,1,1,7054,1,5,7052,1,6,7050,4,61,60,59,58,7062,1,1,7048,1,51,0,1,0,7294,1,1,0,1,1,6134,1,2,6818,1,1,6674,2,3,1,7173,1,1,7173,1,1,0,1,0,7175,1,1,7175,1,1,7175,1,1,7175,1,1,7175,1,1,7175,1,1,6838,7,7,6,5,4,3,2,1,2756,1,1,6664,7,9,8,7,6,5,4,3,0,1,1,0,1,428,0,1,10387,0,1,1,0,1,10389,7322,1,10390,7318,1,945,0,1,10392,7328,1,1,0,1,10394,7330,1,1,7322,3,6,3,1,0,3,7643,6,1,0,4,10398,7644,7,2,0,4,10399,7645,8,3,6628,1,1,7228,2,3,1,0,3,4,2,1,7197,4,5,3,2,1,0,5,6,4,3,2,1,0,1,10405,7274,1,1,0,1,1,228,1,2,4264,1,3,7156,2,2,1,0,2,4,1,0,1,10412,6386,1,8119,7348,2,2,1,0,3,3,2,1,5264,3,4,3,2,3304,1,1,6886,3,6,5,4,5348,1,1,0,1,1,0,3,6,4,1,0,2,5060,3016,7138,2,5061,3017,2794,1,1,7136,2,5063,3019,7134,1,1,0,3,5,3,1,7378,3,6,4,2,3840,3,7,5,3,7340,2,2,1,7356,3,9,7,5,7334,1,1,7217,6,11,9,7,6,3,1,7217,1,1,7012,8,13,11,9,8,5,3,2,1,6524,8,14,12,10,9,6,4,3,2,5896,1,1,336,8,16,14,12,11,8,6,5,4,7250,1,1,6776,8,18,16,14,13,10,8,7,6,7202,1,1,0,4,7,5,3,1,0,5,8,6,4,2,1,7204,5,9,7,5,3,2,7228,1,1,7294,5,11,9,7,5,4,0,1,1,7176,1,2,7364,1,1,0,2,5,1,7074,5,16,14,12,10,9,6094,1,1,0,1,0,0,1,1,6810,1,1,6536,1,2,6534,1,3,7362,1,4,5908,3,3,2,1,14,3,6,5,1,6388,3,7,6,2,7214,3,8,7,3,7000,3,9,8,4,7240,3,10,9,5,7352,2,2,1,0,1,0,350,1,0,7264,1,1,0,2,3,1,6102,3,4,2,1,7260,1,1,0,1,1,6908,1,8355,5736,1,10120,5736,3,7030,2,1,7235,4,7031,3,2,1,0,5,7032,4,3,2,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,6584,1,2,6546,1,1,0,1,2,6820,1,3,6548,4,5,3,2,1,0,5,6,4,3,2,1,6914,1,1,0,1,1,0,1,10505,3532,1,10506,6836,4,8831,8600,2,1,7255,1,1,0,2,2,1,7036,2,3,2,7284,1,1,0,1,1,7400,2,6,5,0,1,1,0,1,0,7386,1,1,0,1,1,7338,1,1,7406,2,2,1,0,1,0,7390,1,1,68,1,1,7340,1,1,0,1,1,0,1,0,7278,1,1,7271,1,1,7271,1,1,7271,1,1,3064,4,4,3,2,1,6934,1,1,7298,1,2,0,1,1,6086,1,2,0,1,1,5700,3,5,3,1,0,4,6,4,2,1,0,1,0,5016,1,6735,5890,1,0,3556,1,1,0,4,1657,4,3,1,6944,1,1,5706,1,1,0,2,2,1,0,1,1,0,1,0,16,1,0,14,1,3829,5670,3,3,2,1,7287,1,1,7287,1,1,7287,1,1,7287,1,1,7287,1,1,5658,6,6,5,4,3,2,1,0,1,1,0,2,2,1,7432,2,3,2,6224,1,1,0,2,5,4,7064,1,1,0,1,1,0,1,0,0,2,6731,1,7299,1,1,7299,1,1,7299,1,1,7299,1,1,3092,5,5,4,3,2,1,5158,1,1,7299,1,1,0,2,2,1,7374,1,8256,0,1,1,7082,1,2,5806,1,1,0,1,4,6572,1,1,0,1,10566,3214,1,10567,7292,1,1,6868,1,10569,0,1,10570,7262,2,2,1,0,3,6,4,1,0,4,7,5,2,1,0,1,0,7438,1,1,0,1,1,6628,1,2,7390,1,1,0,1,1,344,1,2,4380,1,3,7272,2,2,1,6626,1,8,6812,1,9,7352,1,1,5832,2,2,1,7086,1,1,3838,1,13,7352,1,1,5816,2,2,1,0,3,3,2,1,4030,1,17,6984,3,132,131,1,6864,1,19,7438,1,20,3802,1,21,6656,6,8293,131,129,128,2,1,0,2,0,8138,0,1,1,7352,2,2,1,6988,3,3,2,1,54,3,4,3,2,6138,3,5,4,3,52,1,1,0,3,4,3,1,0,4,5,4,2,1,0,1,8143,6994,2,8144,1,5756,1,1,0,2,2,1,5758,1,8955,0,2,8956,1,0,1,1,0,1,0,0,1,1,6640,2,2,1,0,3,3,2,1,7006,1,1,7370,1,2,72,1,1,6156,1,2,70,1,1,5768,3,5,3,1,0,4,6,4,2,1,0,1,0,7118,1,1,316,1,1,7374,1,2,76,1,1,6160,1,2,74,1,1,0,1,0,7349,1,1,7349,1,1,6930,3,3,2,1,0,1,1,0,2,2,1,6914,2,3,2,7160,1,1,7426,2,5,4,0,1,1,5122,1,2,7126,4,6,4,2,1,6702,13,257,237,234,141,140,135,87,86,32,7,5,3,2,0,1,0,7357,1,1,7357,1,1,7357,1,1,7357,1,1,7357,1,1,7357,1,1,7357,1,1,7357,1,1,7357,1,1,7357,1,1,7357,1,1,7357,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,0,1,1,7436,2,2,1,0,3,3,2,1,6676,3,4,3,2,7438,3,81,70,1,7438,3,6,5,4,12,1,1,0,1,2,0,3,10668,134,133,0,1,1,0,3,10670,136,135,0,1,1,0,2,2,1,5164,1,1,0,1,10674,0,1,1,0,1,1,5582,1,10691,7046,1,10554,0,1,1,4870,1,10556,0,2,10557,1,7510,1,6591,188,1,4031,7460,1,1,7050,1,9833,0,1,7735,310,1,1,7389,2,2,1,7389,1,1,0,4,4,3,2,1,5590,1,6,0,1,10781,7393,1,1,0,1,0,6260,2,0,1,6594,1,4044,7468,2,4045,1,0,3,4046,2,1,0,1,8794,7432,1,9345,6072,1,8503,6706,1,10793,7522,1,1,7399,1,1,7399,1,1,7399,1,1,7399,1,1,7399,1,1,7399,1,1,7399,1,1,7399,1,1,6068,9,9,8,7,6,5,4,3,2,1,0,1,10713,6302,1,10714,7542,1,1,0,2,3,1,7182,2,4,2,6830,1,1,7536,4,6,4,3,1,0,1,7,7184,1,8,6832,1,1,7538,3,10,3,1,0,4,11,4,2,1,0,5,12,5,3,2,1,5510,5,13,6,4,3,2,7550,1,1,7534,5,15,8,6,5,4,7442,1,1,7008,1,1,1478,5,18,11,9,8,7,6824,1,1,7532,1,8793,6608,1,1,0,2,2,1,7484,3,3,2,1,0,4,4,3,2,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,7413,1,1,6082,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,7422,1,2,6320,1,1,0,1,0,2550,1,1,0,1,1,7426,1,2,6324,1,1,2546,3,4,3,1,7419,1,1,7419,1,1,7419,1,1,7419,1,1,7419,1,1,7419,1,1,7419,1,1,7419,1,1,7419,1,1,7419,1,1,6094,11,11,10,9,8,7,6,5,4,3,2,1,0,1,1,6620,1,1,0,2,2,1,7496,3,3,2,1,6180,1,8835,7450,1,8836,0,1,1,2494,1,2,0,1,3,7090,1,8840,4834,2,5,1,6678,1,6,6670,1,7,3690,8,8841,9,7,6,5,3,2,1,6106,9,8842,10,8,7,6,4,3,2,1,0,10,8843,11,9,8,7,5,4,3,2,1,6728,10,8844,12,10,9,8,6,5,4,3,2,3866,1,1,7429,2,3,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,2562,14,15,13,12,11,10,9,8,7,6,5,4,3,2,1,7429,1,4236,7429,1,1,7429,1,1,7429,1,1,7429,1,1,7429,1,1,6104,9,4244,4243,4242,6,5,4,3,2,1,6186,1,1,7456,1,2,6,1,1,2498,1,2,4,1,3,7092,1,6,4836,1,1,6918,1,8,7429,1,1,3692,6,9,7,6,5,3,1,6108,7,10,8,7,6,4,2,1,0,8,11,9,8,7,5,3,2,1,6730,8,12,10,9,8,6,4,3,2,3868,1,1,0,1,0,582,1,0,6520,1,1,4660,2,3,1,7556,3,4,2,1,6740,1,1,6976,1,2,7566,1,1,6462,2,3,1,22,8,113,61,60,59,58,4,2,1,7440,1,7641,0,1,0,5586,1,1,5454,1,8319,0,4,8320,4,2,1,0,4,8321,5,3,2,7040,4,8322,6,4,3,7472,3,113,2,1,6888,4,8324,8,6,5,0,1,1,6204,4,8326,10,8,7,7582,2,113,1,0,2,10061,8141,7344,2,4918,320,0,2,2,1,5972,2,3,2,4624,1,1,7584,2,5,4,6988,1,1,0,2,2,1,7570,1,1,7447,3,7,5,1,0,4,8,6,2,1,0,2,10945,7457,7612,1,1,1280,2,2,1,6804,2,3,2,6940,2,4,3,6186,2,2,1,7451,2,4,1,7592,3,5,2,1,7451,4,6,3,2,1,0,5,7,4,3,2,1,7453,1,1,7453,1,1,7453,1,1,7453,1,1,7453,1,1,7453,1,1,0,7,7,6,5,4,3,2,1,3408,7,8,7,6,5,4,3,2,7356,1,1,7440,7,10,9,8,7,6,5,4,7482,1,1,14,2,2,1,646,1,3,7528,1,8699,7588,2,8700,1,0,1,1,7530,1,169,7590,2,170,1,0,1,1,6766,1,2,7600,1,1,6142,1,10976,7592,1,1,0,1,1,0,1,8818,6770,1,1,7536,1,1,0,1,0,0,1,1,7590,2,6,1,744,1,8716,4952,2,8717,1,7467,1,1,0,1,5508,7592,1,1,0,1,1,0,1,10991,7473,1,1,7606,1,25,5428,1,1,6780,1,2,7614,1,1,0,1,0,7248,1,1,5774,1,0,7482,1,1,760,6,9967,8713,8711,7127,2351,1,7475,7,9968,8714,8712,7128,2352,2,1,0,8,9969,8715,8713,7129,2353,3,2,1,0,1,1,54,1,0,2548,1,0,6414,1,0,2166,1,0,6894,4,4,3,2,1,7142,5,9976,8722,8720,2360,1,5904,1,1,7479,2,2,1,0,3,3,2,1,7462,3,4,3,2,7460,1,1,7481,2,9271,316,0,3,9272,317,1,7464,3,9273,318,2,7462,1,1,0,2,3,1,7510,2,4,2,0,2,5,3,0,2,6,4,0,2,7,5,7632,2,2,1,7628,2,9,7,7166,2,10,8,7168,5,7,6,3,2,1,7491,2,9,1,7491,1,1,0,4,11,3,2,1,7520,4,12,4,3,2,4614,1,1,68,1,2,7272,4,15,7,6,5,6428,1,1,7318,4,17,9,8,7,6900,1,1,0,1,8490,0,1,8491,7638,1,1,0,3,8493,3,1,0,1,1,786,1,1,0,2,2,1,232,2,3,2,6316,2,4,3,230,1,1,1044,2,6,5,6226,1,1,7576,1,1,0,1,0,0,1,1,20,1,2,18,1,3,7648,2,2,1,7644,1,5,7532,1,6,7184,3,3,2,1,166,3,8,7,1,7170,1,1,0,1,1,0,1,10988,7016,2,10986,1,0,3,10987,2,1,172,4,10988,3,2,1,7002,1,1,0,1,1,0,1,6982,6196,1,6983,0,1,1,7519,2,3,1,7519,1,1,0,4,5,3,2,1,7506,4,6,4,3,2,0,1,1,0,1,0,1058,1,1,7525,1,1,7525,1,1,0,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,5858,7518,1,5859,7468,1,1,3548,1,2,0,3,4,2,1,7314,3,5,3,2,7562,1,1,7436,1,1,0,3,8,6,5,7678,1,1,0,3,6,3,1,0,1,0,0,1,601,0,2,602,1,6652,2,603,2,6516,2,604,3,7686,2,2,1,7578,1,1,0,2,5,1,6894,2,6,2,6404,1,11015,0,1,1,7042,1,2,6992,1,8501,14,2,11033,10233,14,3,8677,2,1,0,4,8678,3,2,1,0,1,1,0,1,1,7555,1,1,6234,1,10173,0,2,10174,1,6856,2,10175,2,3994,1,1,7557,2,3,1,7557,1,1,7557,1,1,7557,1,1,7557,1,1,7557,1,1,0,8,9,7,6,5,4,3,2,1,7570,8,10,8,7,6,5,4,3,2,7222,1,1,284,1,1,3872,8,13,11,10,9,8,7,6,5,7222,1,1,0,1,1,7702,8,16,14,13,12,11,10,9,8,7594,2,26,1,7522,8,18,16,15,14,13,12,11,10,7520,1,1,0,8,20,18,17,16,15,14,13,12,7686,1,1,7680,1,1,7342,8,23,21,20,19,18,17,16,15,7724,1,1,0,1,0,204,4,9550,9549,9390,1,6944,1,1,6244,2,2,1,0,3,3,2,1,6866,3,4,3,2,4004,1,1,0,2,3,1,7348,2,4,2,7596,2,11,1,7470,2,11,1,7340,10,36,34,33,32,31,30,29,28,7,5,1794,2,8,6,0,1,1,6730,10,39,37,36,35,34,33,32,31,10,8,7598,1,1,6810,1,1,0,1,11157,0,1,1,7716,1,1,0,1,1,7700,3,36,10,1,0,1,0,6916,1,6424,0,1,0,6996,1,1,7644,3,4,3,1,7654,3,5,4,2,7024,1,1,0,2,3,1,0,1,1,7596,1,2,5444,1,1,7726,1,4,7074,2,43,1,0,1,10234,7158,1,10235,7620,1,1,5980,2,3,1,7614,2,4,2,6830,1,1,0,2,3,1,6084,1,1,7730,1,1,0,1,0,7172,1,1,6970,1,1,7162,1,1,4,1,1,6086,1,1,6928,2,9439,9208,7370,3,9440,9209,1,6094,4,9441,9210,2,1,0,3,9442,9211,3,7620,1,1,3360,1,1,5342,3,9445,9214,6,7620,1,6,0,1,1,7448,3,9448,9217,9,7736,2,4,1,1322,1,1,0,1,0,3504,1,0,4044,1,0,7580,2,2,1,6394,2,4,1,0,1,1,7702,1,2,1312,1,1,0,1,0,2670,1,9621,178,1,9622,7182,3,3,2,1,5230,1,1,0,2,2,1,6104,1,1,0,2,2,1,6094,1,1,0,2,2,1,6914,2,3,2,6908,1,1,7508,2,5,4,7614,1,1,0,1,1,6802,1,9064,0,1,1,7684,1,1,0,1,0,0,2,7320,1,7600,2,7321,2,6010,1,1,7386,4,7323,4,3,1,0,1,1,7716,1,2,7624,1,1,7106,1,1,0,1,0,7760,1,1,0,1,1,7338,1,2,2690,1,1,496,1,4,0,1,5,7726,1,6,198,1,1,0,1,8,6784,1,1,0,1,10,7400,1,9,6562,1,6,7042,5,10,9,8,6,1,7396,1,8,6742,1,9,7398,3,5,2,1,7406,3,14,13,7,7627,6,18,17,9,5,2,1,7627,1,1,7634,2,8971,8762,0,1,1,8,1,2,504,1,3,7732,1,4,204,1,1,7346,1,6,2698,1,1,7044,4,6,5,3,1,7402,1,3,7398,1,6,7400,2,2,1,4,1,12,7408,1,1,7629,9,40,39,36,15,14,13,6,3,1,288,1,0,0,1,1,7631,2,2,1,0,3,3,2,1,0,3,4,3,2,0,1,1,6548,3,6,5,4,6546,3,7,6,5,0,2,2,1,7666,3,9,8,7,3258,1,1,0,3,11,10,9,0,1,1,0,3,13,12,11,0,1,1,7624,3,15,14,13,24,1,1,0,1,1,0,3,18,17,16,0,1,1,0,3,20,19,18,2418,3,21,20,19,0,1,1,0,2,3,1,0,3,24,23,22,0,1,1,0,3,26,25,24,0,1,1,0,1,7,0,3,29,28,27,0,1,1,3292,3,31,30,29,0,3,32,31,30,7648,1,1,1216,3,34,33,32,5370,3,35,34,33,2702,2,2,1,1344,3,37,36,35,7632,2,7,1,0,1,0,2440,1,0,22,1,1,4250,2,3,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,7024,1,5,6410,1,6,0,1,7,7104,6,6,5,4,3,2,1,6774,1,9,7248,1,10,7700,2,2,1,0,1,12,0,1,1,0,4,13,6,3,1,7695,6,59,14,7,4,2,1,66,1,0,7695,1,1,64,2,2,1,62,2,3,2,60,1,1,6606,2,5,4,6604,2,6,5,58,2,2,1,7722,2,8,7,3314,1,1,56,2,10,9,54,1,1,52,2,12,11,50,1,1,7672,2,14,13,72,1,1,48,1,1,46,2,17,16,44,1,1,42,2,19,18,2458,2,20,19,40,1,1,38,2,3,1,36,2,23,22,34,1,1,32,2,25,24,30,1,1,28,1,7,26,2,28,27,24,1,1,3314,2,30,29,22,2,31,30,7668,1,1,1236,2,33,32,5390,2,34,33,2722,2,2,1,1364,2,36,35,7652,2,7,1,6120,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,0,18,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,0,1,8822,7684,1,8823,7022,1,1,7772,1,8825,7732,1,1,7776,1,1,6,4,8828,6,4,1,7699,1,1,68,2,2,1,66,2,3,2,64,1,1,6610,2,5,4,6608,2,6,5,62,2,2,1,7726,2,8,7,3318,1,1,60,2,10,9,58,1,1,56,2,12,11,54,1,1,7676,2,14,13,76,1,1,52,1,1,50,2,17,16,48,1,1,46,2,19,18,2462,2,20,19,44,1,1,42,2,3,1,40,2,23,22,38,1,1,36,2,25,24,34,1,1,32,1,7,30,2,28,27,28,1,1,3318,2,30,29,26,2,31,30,7672,1,1,1240,2,33,32,5394,2,34,33,2726,2,2,1,1368,2,36,35,7656,2,7,1,0,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,6896,1,11204,7144,1,1,6896,1,0,7764,1,1,0,3,8444,3,1,7710,1,1,0,1,1,7194,1,2,6130,1,1,6956,1,2,6948,1,3,7732,1,6,6888,1,1,1710,1,2,7194,1,9061,0,1,1,7714,1,9063,7196,1,1,0,1,1,7850,1,9066,7018,1,1,7124,1,1,5110,1,9069,7480,1,1,7516,1,9071,7850,1,1,6868,1,9073,7198,1,1,434,18,169,167,164,162,160,158,155,153,150,149,147,145,144,142,139,136,134,1,2656,1,9076,7870,1,1,7848,2,2,1,0,1,1,7384,1,2,1722,1,1,3884,3,11452,9860,9859,7784,1,1,7852,1,1,6644,1,1,326,1,3,7144,1,1,0,1,1,7492,1,6,6648,1,1,0,1,0,0,2,7553,1,7744,1,1,0,2,2,1,0,2,3,2,0,1,0,0,1,1,0,1,0,4176,1,0,7680,1,1,7498,2,3,1,0,1,1,7729,2,2,1,0,3,3,2,1,0,1,0,0,1,1,0,1,2,7720,1,1,7508,2,3,1,0,1,1,0,2,2,1,2504,2,3,2,86,1,1,0,1,0,0,1,0,0,1,0,7754,1,1,7244,1,1,7747,2,2,1,0,3,3,2,1,7000,1,0,4,2,6724,1,7122,4,9,8,3,1,0,1,1,0,2,2,1,0,2,3,2,0,1,1,7830,2,5,4,0,1,1,0,1,0,7834,1,1,0,1,1,0,1,1,5290,3,66,64,1,1744,1,0,7750,1,11293,7772,3,11296,2,1,7254,4,11297,3,2,1,0,1,1,0,1,0,7776,1,1,6198,1,1,7769,1,1,7769,1,1,7769,1,1,7769,1,1,4740,4,4,3,2,1,7776,1,1,7266,2,2,1,0,1,1,4742,1,0,7772,1,11309,7778,3,17,2,1,7268,4,18,3,2,1,0,1,1,0,1,11526,0,1,6528,0,1,6529,7558,1,6530,7806,1,1,0,1,1,7844,1,9739,0,1,1,0,5,8,7,6,3,1,0,1,1,7787,2,2,1,7787,1,1,5660,4,4,3,2,1,0,1,0,0,1,1,7932,1,2,7100,1,1,7206,1,1,7562,2,4,1,7824,5,103,102,5,2,1,5650,1,0,7791,1,1,7791,1,1,0,3,3,2,1,0,1,1,7100,1,2,6474,1,1,7094,3,4,3,1,0,4,5,4,2,1,862,1,1,7797,2,2,1,0,3,3,2,1,0,1,0,6048,1,1,7828,1,2,378,1,1,7508,1,4,7754,1,1,7754,1,6,7828,1,1,2870,2,6,1,7754,4,8,6,4,1,7216,5,9,7,5,2,1,7548,1,1,0,1,0,7236,1,1,6050,1,1,7830,1,2,7803,1,1,0,3,5,3,1,7942,3,6,4,2,7926,1,1,0,2,3,1,7554,1,1,7807,1,1,176,34,349,348,345,343,342,334,330,327,326,325,324,323,322,315,312,310,309,264,257,254,252,251,250,47,46,45,44,27,26,25,13,12,2,1,174,34,350,349,346,344,343,335,331,328,327,326,325,324,323,316,313,311,310,265,258,255,253,252,251,48,47,46,45,28,27,26,14,13,3,2,172,1,1,6718,34,352,351,348,346,345,337,333,330,329,328,327,326,325,318,315,313,312,267,260,257,255,254,253,50,49,48,47,30,29,28,16,15,5,4,6716,34,353,352,349,347,346,338,334,331,330,329,328,327,326,319,316,314,313,268,261,258,256,255,254,51,50,49,48,31,30,29,17,16,6,5,170,2,2,1,7834,34,355,354,351,349,348,340,336,333,332,331,330,329,328,321,318,316,315,270,263,260,258,257,256,53,52,51,50,33,32,31,19,18,8,7,3426,1,1,168,34,357,356,353,351,350,342,338,335,334,333,332,331,330,323,320,318,317,272,265,262,260,259,258,55,54,53,52,35,34,33,21,20,10,9,166,1,1,164,34,359,358,355,353,352,344,340,337,336,335,334,333,332,325,322,320,319,274,267,264,262,261,260,57,56,55,54,37,36,35,23,22,12,11,162,1,1,7784,34,361,360,357,355,354,346,342,339,338,337,336,335,334,327,324,322,321,276,269,266,264,263,262,59,58,57,56,39,38,37,25,24,14,13,184,1,1,160,1,1,158,34,364,363,360,358,357,349,345,342,341,340,339,338,337,330,327,325,324,279,272,269,267,266,265,62,61,60,59,42,41,40,28,27,17,16,156,1,1,154,34,366,365,362,360,359,351,347,344,343,342,341,340,339,332,329,327,326,281,274,271,269,268,267,64,63,62,61,44,43,42,30,29,19,18,2570,34,367,366,363,361,360,352,348,345,344,343,342,341,340,333,330,328,327,282,275,272,270,269,268,65,64,63,62,45,44,43,31,30,20,19,152,1,1,150,2,3,1,148,34,370,369,366,364,363,355,351,348,347,346,345,344,343,336,333,331,330,285,278,275,273,272,271,68,67,66,65,48,47,46,34,33,23,22,146,1,1,144,34,372,371,368,366,365,357,353,350,349,348,347,346,345,338,335,333,332,287,280,277,275,274,273,70,69,68,67,50,49,48,36,35,25,24,142,1,1,140,1,7,138,34,375,374,371,369,368,360,356,353,352,351,350,349,348,341,338,336,335,290,283,280,278,277,276,73,72,71,70,53,52,51,39,38,28,27,136,1,1,3426,34,377,376,373,371,370,362,358,355,354,353,352,351,350,343,340,338,337,292,285,282,280,279,278,75,74,73,72,55,54,53,41,40,30,29,134,34,378,377,374,372,371,363,359,356,355,354,353,352,351,344,341,339,338,293,286,283,281,280,279,76,75,74,73,56,55,54,42,41,31,30,7780,1,1,1348,34,380,379,376,374,373,365,361,358,357,356,355,354,353,346,343,341,340,295,288,285,283,282,281,78,77,76,75,58,57,56,44,43,33,32,5502,34,381,380,377,375,374,366,362,359,358,357,356,355,354,347,344,342,341,296,289,286,284,283,282,79,78,77,76,59,58,57,45,44,34,33,2834,2,2,1,1476,34,383,382,379,377,376,368,364,361,360,359,358,357,356,349,346,344,343,298,291,288,286,285,284,81,80,79,78,61,60,59,47,46,36,35,7764,3,151,7,1,64,2,38,37,62,2,39,38,7814,1,1,7304,1,1,7807,2,2,1,60,3,3,2,1,7058,2,44,43,7050,2,45,44,62,2,2,1,0,1,0,0,1,1,0,1,1,944,1,0,7302,1,1,6238,1,1,7813,1,1,4,1,10692,0,2,10693,1,7822,1,1,0,1,0,0,1,11637,7806,1,9849,1672,1,11639,0,1,11640,7254,2,2,1,436,1,6643,0,1,9649,0,1,0,7314,1,9923,194,2,2,1,192,2,3,2,190,1,1,6736,2,5,4,6734,2,6,5,188,2,2,1,7852,2,8,7,3444,1,1,186,2,10,9,184,1,1,182,2,12,11,180,1,1,7802,2,14,13,202,1,1,178,1,1,176,2,17,16,174,1,1,172,2,19,18,2588,2,20,19,170,1,1,168,2,3,1,166,2,23,22,164,1,1,162,2,25,24,160,1,1,158,1,7,156,2,28,27,154,1,1,3444,2,30,29,152,2,31,30,7798,1,1,1366,2,33,32,5520,2,34,33,2852,2,2,1,1494,2,36,35,7782,2,7,1,0,19,38,37,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,196,20,39,38,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,194,20,40,39,38,36,33,31,29,27,24,22,19,18,16,14,13,11,8,5,3,2,192,1,1,6738,20,42,41,40,38,35,33,31,29,26,24,21,20,18,16,15,13,10,7,5,4,6736,20,43,42,41,39,36,34,32,30,27,25,22,21,19,17,16,14,11,8,6,5,190,2,2,1,7854,20,45,44,43,41,38,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,3446,1,1,188,20,47,46,45,43,40,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,186,1,1,184,20,49,48,47,45,42,40,38,36,33,31,28,27,25,23,22,20,17,14,12,11,182,1,1,7804,20,51,50,49,47,44,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,204,1,1,180,1,1,178,20,54,53,52,50,47,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,176,1,1,174,20,56,55,54,52,49,47,45,43,40,38,35,34,32,30,29,27,24,21,19,18,2590,20,57,56,55,53,50,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,172,1,1,170,2,3,1,168,20,60,59,58,56,53,51,49,47,44,42,39,38,36,34,33,31,28,25,23,22,166,1,1,164,20,62,61,60,58,55,53,51,49,46,44,41,40,38,36,35,33,30,27,25,24,162,1,1,160,1,7,158,20,65,64,63,61,58,56,54,52,49,47,44,43,41,39,38,36,33,30,28,27,156,1,1,3446,20,67,66,65,63,60,58,56,54,51,49,46,45,43,41,40,38,35,32,30,29,154,20,68,67,66,64,61,59,57,55,52,50,47,46,44,42,41,39,36,33,31,30,7800,1,1,1368,20,70,69,68,66,63,61,59,57,54,52,49,48,46,44,43,41,38,35,33,32,5522,20,71,70,69,67,64,62,60,58,55,53,50,49,47,45,44,42,39,36,34,33,2854,2,2,1,1496,20,73,72,71,69,66,64,62,60,57,55,52,51,49,47,46,44,41,38,36,35,7784,2,7,1,0,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,7990,17,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,7968,18,38,36,33,31,29,27,24,22,19,18,16,14,13,11,8,5,3,1,7829,1,1,7814,17,40,38,35,33,31,29,26,24,21,20,18,16,15,13,10,7,5,6404,1,1,0,20,42,40,37,35,33,31,28,26,23,22,20,18,17,15,12,9,7,6,3,1,7610,20,43,41,38,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,4,2,6638,1,1,0,22,45,43,40,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,6,4,3,1,7698,22,46,44,41,39,37,35,32,30,27,26,24,22,21,19,16,13,11,10,7,5,4,2,7696,1,1,7406,22,48,46,43,41,39,37,34,32,29,28,26,24,23,21,18,15,13,12,9,7,6,4,6848,22,49,47,44,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,10,8,7,5,6846,22,50,48,45,43,41,39,36,34,31,30,28,26,25,23,20,17,15,14,11,9,8,6,6844,22,51,49,46,44,42,40,37,35,32,31,29,27,26,24,21,18,16,15,12,10,9,7,6858,22,52,50,47,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,13,11,10,8,6808,1,1,4298,1,2,0,22,55,53,50,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,16,14,13,11,7140,22,56,54,51,49,47,45,42,40,37,36,34,32,31,29,26,23,21,20,17,15,14,12,7968,22,57,55,52,50,48,46,43,41,38,37,35,33,32,30,27,24,22,21,18,16,15,13,7960,2,2,1,0,2,4,1,7188,2,5,2,7844,1,1,7870,1,1,7864,2,8,5,6462,1,1,0,3,6,3,1,7646,4,7,4,2,1,0,22,67,65,62,60,58,56,53,51,48,47,45,43,42,40,37,34,32,31,28,26,25,23,7140,2,12,11,0,2,2,1,7843,3,3,2,1,7843,1,1,0,5,5,4,3,2,1,0,22,73,71,68,66,64,62,59,57,54,53,51,49,48,46,43,40,38,37,34,32,31,29,7154,22,74,72,69,67,65,63,60,58,55,54,52,50,49,47,44,41,39,38,35,33,32,30,6526,3,19,18,1,7408,22,76,74,71,69,67,65,62,60,57,56,54,52,51,49,46,43,41,40,37,35,34,32,7830,1,1,0,3,5,3,1,7628,3,6,4,2,6656,1,1,7952,3,8,6,4,5328,1,1,7990,3,10,8,6,7526,1,1,0,7,12,10,8,7,5,3,1,7992,7,13,11,9,8,6,4,2,6784,1,1,7630,7,15,13,11,10,8,6,4,6786,1,1,7924,7,17,15,13,12,10,8,6,4504,1,1,7698,1,2,7710,1,3,7530,1,4,4726,1,5,0,22,96,94,91,89,87,85,82,80,77,76,74,72,71,69,66,63,61,60,57,55,54,52,7926,1,1,0,1,1,4916,1,2,880,1,3,7808,6,53,52,51,50,2,1,0,22,102,100,97,95,93,91,88,86,83,82,80,78,77,75,72,69,67,66,63,61,60,58,0,1,1,0,22,104,102,99,97,95,93,90,88,85,84,82,80,79,77,74,71,69,68,65,63,62,60,0,1,1,7526,1,2,7863,1,1,7863,3,4,3,1,7863,1,1,0,5,6,5,3,2,1,6476,5,7,6,4,3,2,272,1,1,0,22,113,111,108,106,104,102,99,97,94,93,91,89,88,86,83,80,78,77,74,72,71,69,6590,22,114,112,109,107,105,103,100,98,95,94,92,90,89,87,84,81,79,78,75,73,72,70,7986,22,115,113,110,108,106,104,101,99,96,95,93,91,90,88,85,82,80,79,76,74,73,71,7396,2,2,1,4222,2,3,2,4220,2,4,3,0,4,6,3,2,1,3604,4,7,4,3,2,576,4,8,5,4,3,6294,2,2,1,7869,6,10,7,6,5,4,1,7869,1,1,0,8,12,9,8,7,6,3,2,1,0,22,126,124,121,119,117,115,112,110,107,106,104,102,101,99,96,93,91,90,87,85,84,82,0,1,1,0,22,128,126,123,121,119,117,114,112,109,108,106,104,103,101,98,95,93,92,89,87,86,84,0,1,1,7428,22,130,128,125,123,121,119,116,114,111,110,108,106,105,103,100,97,95,94,91,89,88,86,0,1,1,7864,1,2,7888,1,1,728,1,1,7040,8,62,60,58,57,55,53,51,5,4326,1,1,0,22,137,135,132,130,128,126,123,121,118,117,115,113,112,110,107,104,102,101,98,96,95,93,0,1,1,254,1,0,252,1,0,250,1,1,248,2,10101,10100,3504,1,10236,246,1,0,244,1,1,242,1,0,240,1,1,262,1,11696,238,1,1,236,1,0,234,1,1,232,1,0,228,2,522,1,226,1,0,224,1,1,222,1,0,220,1,1,218,1,528,216,1,0,214,1,1,212,1,0,7858,1,1,1426,1,0,5580,1,0,2912,2,2,1,7842,2,2941,2887,6916,17,536,28,26,25,24,22,20,18,16,14,12,10,9,7,5,2,1,0,1,1,0,1,1,0,1,0,0,4,6765,5961,5421,1,0,5,6766,5962,5422,2,1,8020,5,6767,5963,5423,3,2,7702,1,1,7968,5,6769,5965,5425,5,4,4548,1,1,7198,1,2,1610,1,3,7360,5,6773,5969,5429,9,8,7798,1,1,7880,1,2,7922,1,1,0,1,1,7668,7,12,10,8,7,6,4,1,7897,1,1,0,2,10928,755,7670,1,1,7164,1,1,7899,2,2,1,268,3,3,2,1,266,3,4,3,2,264,1,1,6810,3,6,5,4,6808,3,7,6,5,262,2,2,1,7926,3,9,8,7,3518,1,1,260,3,11,10,9,258,1,1,256,3,13,12,11,254,1,1,7876,3,15,14,13,276,1,1,252,1,1,250,3,18,17,16,248,1,1,246,3,20,19,18,2662,3,21,20,19,244,1,1,242,2,3,1,240,3,24,23,22,238,1,1,236,3,26,25,24,234,1,1,232,1,7,230,3,29,28,27,228,1,1,3518,3,31,30,29,226,3,32,31,30,7872,1,1,1440,3,34,33,32,5594,3,35,34,33,2926,2,2,1,1568,3,37,36,35,7856,2,7,1,7706,1,10918,0,1,1,8042,1,2,6002,1,1,0,1,11824,0,3,8908,8907,1,0,4,8909,8908,2,1,8032,4,8910,8909,3,2,7714,1,1,7980,4,8912,8911,5,4,4560,1,1,7210,1,2,7678,4,6,4,2,1,2,1,0,7714,1,6441,7678,2,2,1,6322,1,1,0,1,0,7916,1,1,8048,1,2,8044,1,3,7718,2,2,1,8042,1,10192,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,6314,1,2,7820,1,1,100,1,4,7904,1,1,0,3,5,3,1,178,3,6,4,2,176,3,7,5,3,7928,1,1,7418,1,1,7921,2,2,1,174,3,3,2,1,7172,3,12,10,8,7164,3,13,11,9,176,2,2,1,7921,4,10,9,4,1,7921,1,1,7921,1,1,0,7,13,12,7,4,3,2,1,7234,7,14,13,8,5,4,3,2,7230,7,15,14,9,6,5,4,3,7996,2,2,1,0,1,0,182,1,1,180,1,2,7932,1,1,7422,1,1,7925,2,2,1,178,3,3,2,1,7176,1,7,7168,1,8,180,2,2,1,7178,1,10,7932,1,1,7176,1,1,7178,1,6,7704,3,13,8,5,6860,1,1,1984,6,15,10,7,4,3,1,7910,6,16,11,8,5,4,2,6500,1,1,7704,6,18,13,10,7,6,4,6860,1,1,6308,6,20,15,12,9,8,6,7236,1,1,4956,1,1,7222,1,3,8048,1,1,7084,6,25,20,17,14,13,11,1274,1,1,0,1,2,4760,13,28,23,20,17,16,14,13,11,9,6,4,2,1,0,14,29,24,21,18,17,15,14,12,10,7,5,3,2,1,6408,14,30,25,22,19,18,16,15,13,11,8,6,4,3,2,6608,1,1,6608,16,32,27,24,21,20,18,17,15,13,10,8,6,5,4,3,1,0,17,33,28,25,22,21,19,18,16,14,11,9,7,6,5,4,2,1,7994,17,34,29,26,23,22,20,19,17,15,12,10,8,7,6,5,3,2,4798,1,1,0,1,1,7348,1,2,7966,1,1,7968,17,39,34,31,28,27,25,24,22,20,17,15,13,12,11,10,8,7,8074,1,1,4372,1,1,0,1,0,192,1,1,190,1,2,7942,1,1,7432,1,1,7935,2,2,1,188,3,3,2,1,7186,1,7,7178,1,8,190,2,2,1,0,3,9,4,1,7937,1,1,4796,1,1,0,1,1,6792,1,2,4798,3,14,9,6,7244,3,15,10,7,7246,3,16,11,8,6618,2,2,1,0,2,4,1,0,3,5,2,1,6796,3,6,3,2,0,2,8,1,7930,4,8,5,4,2,2426,1,1,8086,4,13,10,7,6,6878,1,1,7724,4,15,12,9,8,6880,1,1,7104,3,14,11,10,0,1,1,5966,1,1,0,1,0,7308,1,9833,7656,1,9834,7036,1,9835,0,4,4,3,2,1,7110,4,5,4,3,2,6,1,1,6376,1,1,6748,4,8,7,6,5,0,1,1,7442,1,2,0,1,1,912,4,12,11,10,9,6140,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,7788,1,2,7374,1,1,0,3,4,3,1,224,5,122,121,5,4,2,222,5,123,122,6,5,3,7974,1,1,7464,1,1,7967,2,2,1,220,3,3,2,1,7218,5,128,127,11,10,8,7210,5,129,128,12,11,9,222,2,2,1,7000,1,0,0,4,580,575,573,1,7969,1,1,7969,1,1,7274,3,3,2,1,3636,1,1,7270,2,2,1,6692,3,6,5,4,8032,4,7,6,5,1,4836,1,1,4164,1,6,7306,3,10,9,8,5224,1,1,6648,1,9,8094,18,119,114,111,108,107,105,104,102,100,97,95,93,92,91,90,88,87,1,8090,1,1,8042,1,9,7384,1,1,1826,1,0,3636,1,1,7270,1,1,1502,1,1,7316,1,2,0,1,0,7744,1,1,7742,1,1,7130,1,2,7998,1,1,6366,1,1,7978,1,5,0,1,1,0,1,0,7296,1,8217,8138,2,2,1,56,3,165,164,1,0,1,12099,2782,1,10311,0,1,11160,6178,1,1,0,1,0,0,1,1,7720,1,2,0,1,3,0,1,4,0,1,5,0,4,4,3,2,1,0,2,6,1,7304,2,7,2,8066,1,1,0,1,1,4802,2,10,5,8068,1,1,978,1,1,7538,2,13,8,7986,2,14,9,8068,2,2,1,0,1,1,8,1,11261,7512,1,1,4804,1,2,7308,1,3,7988,1,4,7540,1,5,7670,1,6,7672,1,7,8070,6,6,5,4,3,2,1,0,2,8,1,0,1,1,0,1,11,0,1,1,6938,1,0,8012,1,1128,324,1,1129,7420,1,1,3246,4,8264,4,3,1,0,5,8265,5,4,2,1,7094,5,8266,6,5,3,2,18,1,1,0,1,12142,7938,1,10354,0,9,11110,9856,9854,8273,8271,8270,3494,1144,10,7722,9,11111,9857,9855,8274,8272,8271,3495,1145,11,7720,1,1,7718,9,11113,9859,9857,8276,8274,8273,3497,1147,13,7714,1,1,8011,12,11115,9861,9859,8278,8276,8275,3499,1149,15,5,3,1,8011,1,1,0,14,11117,9863,9861,8280,8278,8277,3501,1151,17,7,5,3,2,1,0,14,11118,9864,9862,8281,8279,8278,3502,1152,18,8,6,4,3,2,392,14,11119,9865,9863,8282,8280,8279,3503,1153,19,9,7,5,4,3,0,1,1,0,1,2,4648,14,11122,9868,9866,8285,8283,8282,3506,1156,22,12,10,8,7,6,4574,1,1,0,14,11124,9870,9868,8287,8285,8284,3508,1158,24,14,12,10,9,8,0,1,1,0,1,4,0,1,0,8027,3,0,11740,1,14,4,0,11741,2,1,8027,1,1,8027,1,1,8027,1,1,8027,1,1,0,5,5,4,3,2,1,6998,1,0,8036,1,1,0,1,1,0,1,0,0,1,1,0,1,12174,0,1,10181,0,1,0,1434,1,2875,8026,1,7621,6556,1,1,6556,1,0,1788,1,1,0,1,0,8164,1,0,8184,1,1,7688,1,2881,0,1,0,5076,1,1,5076,1,5292,7998,1,1,7460,6,12060,11,9,8,3,1,452,1,0,7752,1,1,8186,4,2989,16,8,1,7460,13,3371,3006,2989,2891,2735,2733,2731,2730,2728,18,10,4,1,0,14,3372,3007,2990,2892,2736,2734,2732,2731,2729,19,11,5,2,1,8080,14,3373,3008,2991,2893,2737,2735,2733,2732,2730,20,12,6,3,2,7826,1,1,8074,1,1,8047,2,4,1,8047,1,1,8047,1,1,0,5,7,4,3,2,1,5782,5,8,5,4,3,2,874,1,1,3428,1,2,1396,1,3,7034,5,12,9,8,7,6,0,5,13,10,9,8,7,8024,5,14,11,10,9,8,6588,5,15,12,11,10,9,1810,5,16,13,12,11,10,4948,3,3,2,1,4946,3,4,3,2,1476,5,19,16,15,14,13,8010,2,6,1,0,5,21,18,17,16,15,0,5,22,19,18,17,16,0,5,23,20,19,18,17,8030,2,16,1,0,5,25,22,21,20,19,0,5,26,23,22,21,20,7298,5,27,24,23,22,21,7296,5,28,25,24,23,22,5048,5,29,26,25,24,23,0,5,30,27,26,25,24,7048,2,23,1,3088,5,32,29,28,27,26,3880,1,1,0,5,34,31,30,29,28,3444,5,35,32,31,30,29,0,5,36,33,32,31,30,7310,14,25,24,23,16,15,14,12,11,10,9,8,3,2,1,7332,1,6751,0,1,1,0,2,2,1,8032,2,3,2,8030,1,1,7670,2,3,1,500,1,0,8194,1,1,0,1,1,6752,1,2,8058,1,1,6588,1,1,0,2,4,1,0,1,0,0,2,7799,1,8240,1,1,8202,2,2,1,8220,3,3,2,1,0,4,4,3,2,1,7042,4,5,4,3,2,8066,1,1,6596,1,1,6596,4,8,7,6,5,1828,1,1,3564,4,10,9,8,7,0,1,1,0,1,12170,0,1,1,0,2,2,1,8230,1,1,0,1,1,4074,1,2,3850,1,1,0,1,12177,0,1,1,8236,1,1,0,1,1,0,1,0,8222,1,1,8240,1,1,0,1,1,6634,5,27,26,25,24,2,8054,1,1,7770,1,4,8084,1,1,8242,1,1,7062,1,7,8086,1,1,6616,1,1,7516,1,1,6648,1,11,3784,1,1,7848,3,7,3,1,0,1,0,8158,2,12159,11430,8236,1,12160,0,1,0,8160,1,1,8246,4,5,4,3,1,8246,5,6,5,4,2,1,0,6,7,6,5,3,2,1,3030,6,8,7,6,4,3,2,8228,6,9,8,7,5,4,3,8248,2,2,1,7776,6,11,10,9,7,6,5,8090,1,1,6640,6,13,12,11,9,8,7,5138,1,1,8060,1,1,7068,6,16,15,14,12,11,10,8092,1,1,6622,1,1,0,5,12,9,7,4,1,8142,5,13,10,8,5,2,7888,1,1,0,1,9722,3492,1,9723,7526,1,1,6108,1,9725,6980,1,1,5878,1,9727,3490,1,1,8118,1,1,7882,4,8,6,4,1,374,1,1,8111,1,1,8111,1,1,8111,1,1,0,4,4,3,2,1,6684,1,0,7528,3,11877,6248,1,7792,3,11878,6249,2,8254,1,1,0,5,11880,6251,4,3,1,8115,1,1,8115,1,1,8115,1,1,8115,1,1,8115,1,1,0,6,6,5,4,3,2,1,0,6,7,6,5,4,3,2,0,1,1,7828,6,9,8,7,6,5,4,0,1,1,4410,6,11,10,9,8,7,6,0,1,1,7284,6,13,12,11,10,9,8,7832,1,1,0,1,1,7322,6,16,15,14,13,12,11,0,1,1,0,1,0,8204,1,1,8272,2,2,1,0,1,1,8256,1,1,0,2,11408,8087,8276,1,1,0,1,12351,8278,1,1,8137,2,2,1,8278,1,9971,8137,2,5,1,0,1,0,0,1,1,7684,1,2,7818,1,1,3634,1,1,6914,1,5,8260,1,6,7358,2,2,1,8282,2,4,1,0,2,8,1,0,3,9,2,1,0,1,0,2116,1,11541,0,2,2,1,7328,1,0,0,1,1,0,1,0,0,1,1,8228,1,1,8278,1,11374,7464,1,1,8228,1,1,0,1,0,8280,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,8264,2,3,2,8172,1,1,7654,1,1,8165,4,6,5,4,1,8165,1,1,0,6,8,7,6,3,2,1,6504,6,9,8,7,4,3,2,3746,6,10,9,8,5,4,3,7584,1,1,7946,1,2,7326,1,3,3638,6,14,13,12,9,8,7,7152,6,15,14,13,10,9,8,8140,6,16,15,14,11,10,9,2730,2,2,1,0,1,9,0,1,5,0,6,20,19,18,15,14,13,1932,6,21,20,19,16,15,14,0,6,22,21,20,17,16,15,0,4,14,9,2,1,0,1,0,8282,2,6514,5510,7050,1,1,7958,1,1,4466,1,3447,8320,2,3448,1,7374,1,228,0,8,12280,8199,3069,228,7,4,2,1,8181,9,12281,8200,3070,229,8,5,3,2,1,8181,1,1,8181,1,1,0,12,12284,8203,3073,232,11,8,6,5,4,3,2,1,1608,12,12285,8204,3074,233,12,9,7,6,5,4,3,2,0,1,1,0,1,2,7464,1,3,7172,2,2,1,0,12,12290,8209,3079,238,17,14,12,11,10,9,8,7,8292,1,1,0,1,1,7176,12,12293,8212,3082,241,20,17,15,14,13,12,11,10,0,1,1,0,2,10,2,242,12,12296,8215,3085,244,23,20,18,17,16,15,14,13,1942,1,1,722,12,12298,8217,3087,246,25,22,20,19,18,17,16,15,0,1,1,0,1,15,0,12,12301,8220,3090,249,28,25,23,22,21,20,19,18,0,1,1,3500,1,18,1962,12,12304,8223,3093,252,31,28,26,25,24,23,22,21,8236,1,1,0,12,12306,8225,3095,254,33,30,28,27,26,25,24,23,0,1,22,454,12,12308,8227,3097,256,35,32,30,29,28,27,26,25,8180,1,1,7304,12,12310,8229,3099,258,37,34,32,31,30,29,28,27,0,6,26,18,7,6,5,1,0,1,0,0,1,0,7372,1,1,8213,5,12315,3104,263,3,1,8213,1,1,8213,1,1,0,8,12318,3107,266,6,4,3,2,1,7922,8,12319,3108,267,7,5,4,3,2,0,8,12320,3109,268,8,6,5,4,3,0,8,12321,3110,269,9,7,6,5,4,1974,8,12322,3111,270,10,8,7,6,5,4,2,4,1,2244,8,12324,3113,272,12,10,9,8,7,0,1,7904,8208,1,7905,7884,1,1,7182,1,7907,7866,1,1,8206,1,1,6736,1,1,6758,1,7911,6322,1,7912,7866,3,8,2,1,3816,1,7914,6754,1,7915,4204,1,7916,1448,1,1,4154,1,7918,7308,3,5,4,1,0,1,0,0,1,1,162,1,2,8225,1,1,0,2,3,1,1800,1,12389,94,2,12390,1,8368,1,1,0,1,1,4212,1,2,3988,1,1,0,1,0,1630,1,1,2072,2,2,1,8231,1,1,0,2,2,1,0,1,7936,0,1,7937,8270,1,1,7900,1,1,3774,1,1,7202,1,7941,0,1,1,3252,1,7943,8360,1,7944,8150,1,7945,8224,1,1,8380,2,3,1,7398,1,3,8380,1,1,0,1,0,8382,2,217,1,0,3,218,2,1,4226,3,219,3,2,8,1,1,200,3,221,5,4,8346,1,1,2682,3,223,7,6,0,1,1,7418,3,225,9,8,8278,1,1,7660,2,2,1,0,3,3,2,1,8274,3,4,3,2,3966,1,1,8350,3,6,5,4,0,1,1,0,3,233,17,16,0,1,1,8374,3,235,19,18,7448,1,1,0,3,237,21,20,2754,3,238,22,21,6360,3,125,2,1,6362,3,240,24,23,4542,1,1,3850,3,242,26,25,3698,1,1,0,1,12442,154,1,12443,8312,1,1,8398,1,1,6426,4,6414,6412,4,1,0,5,6415,6413,5,2,1,0,1,1,8288,1,2,2114,1,1,0,1,2,8263,3,4,2,1,8263,1,1,8263,1,1,0,6,7,5,4,3,2,1,7424,6,8,6,5,4,3,2,8250,6,9,7,6,5,4,3,7754,2,2,1,8292,2,3,2,0,3,5,2,1,0,1,0,6662,1,1,7684,2,2,1,0,3,3,2,1,8271,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,0,1,0,8277,1,1,8277,1,1,8277,1,1,8262,4,4,3,2,1,2040,1,1,8048,4,6,5,4,3,3896,1,1,0,1,2,0,1,3,2000,1,4,0,1,5,4560,1,8,0,1,9,0,1,0,7446,1,12400,3494,4,12402,12400,2,1,7482,4,12403,12401,3,2,0,4,12404,12402,4,3,7786,4,80,76,2,1,7722,4,12406,12404,6,5,8006,1,1,7102,2,120,1,0,4,12409,12407,9,8,7788,1,1,0,1,1,0,1,0,8295,1,1,0,2,2,1,7786,2,3,2,5552,1,1,0,2,3,1,0,1,0,0,1,1,8303,1,1,8303,1,1,8303,1,1,8303,1,1,0,5,5,4,3,2,1,8204,5,6,5,4,3,2,8262,5,7,6,5,4,3,8164,5,8,7,6,5,4,1152,5,9,8,7,6,5,8202,4,4,3,2,1,3942,5,11,10,9,8,7,8446,1,1,3934,1,1,0,1,0,0,1,1,8336,1,2,7972,1,3,8309,2,2,1,0,2,4,1,8452,3,5,2,1,0,4,6,3,2,1,8313,5,7,4,3,2,1,8313,1,1,0,7,9,6,5,4,3,2,1,6740,7,10,7,6,5,4,3,2,7978,7,11,8,7,6,5,4,3,4124,2,2,1,8094,7,13,10,9,8,7,6,5,7978,1,1,8288,7,15,12,11,10,9,8,7,5212,2,204,1,5210,2,205,2,722,7,18,15,14,13,12,11,10,1784,4,172,171,168,1,0,1,0,4768,1,0,8270,1,1,10,3,12480,3,1,8344,3,12481,4,2,7980,3,12482,5,3,8317,2,2,1,0,2,4,1,7584,1,1,8319,1,1,8319,1,1,0,3,3,2,1,3940,3,4,3,2,602,3,5,4,3,8278,2,2,1,0,1,0,3646,1,1,8426,1,2,5578,1,1,7986,1,4,6748,1,1,0,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,8331,1,1,0,2,2,1,0,1,1,7612,1,1,0,1,0,8054,1,3475,0,1,1,7498,1,1,8086,2,4,1,8339,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,140,1,1,0,3,5,3,1,8334,1,481,6864,1,1,6886,1,0,8382,1,1,6454,4,5781,3370,2358,1,8490,1,6853,0,1,0,0,1,1,2706,1,0,8386,3,3487,4,1,8353,4,9,6,3,1,8353,1,1,8353,1,1,0,7,12,9,6,4,3,2,1,7702,11,125,20,18,16,13,10,7,5,4,3,2,0,1,0,0,1,1,8478,1,2,8500,1,1,0,2,3,1,8038,3,4,2,1,0,4,5,3,2,1,0,1,1,0,1,0,4278,1,1,8394,1,2,3436,1,1,0,2,3,1,0,1,1,0,1,0,0,1,1,8478,1,2,5630,1,1,8206,1,2,8375,3,4,2,1,0,4,5,3,2,1,0,1,1,6422,1,2,6518,1,1,0,1,0,0,1,1,0,2,2,1,8385,1,1,8385,1,1,0,3,3,2,1,7884,1,1,8387,1,1,0,2,2,1,0,1,0,7550,1,3535,8532,2,2,1,0,3,3,2,1,8110,3,4,3,2,56,1,1,0,1,0,0,1,0,0,1,1,6504,1,4591,0,1,2352,0,4,5,3,2,1,0,1,0,8082,2,9193,1,0,3,9194,2,1,0,1,1,8394,1,2,2172,1,1,4686,1,2,8180,1,5,0,1,1,7570,1,7,7900,1,1,8411,5,8,6,5,3,1,0,1,0,0,2,11911,1,0,1,1,0,2,2,1,0,1,0,0,1,1,8564,1,1,7732,1,12656,8496,2,6627,1,290,3,9707,1779,1,8556,1,10175,7634,1,1,8423,2,6,1,0,1,12751,8566,2,5,1,0,1,0,8427,1,1,8092,1,1,8427,3,5,4,1,0,1,0,0,1,1,290,1,1,0,2,2,1,0,1,0,6948,1,1,8435,1,1,7868,1,1,8558,1,1,0,1,0,0,2,2455,1,7854,2,2456,2,8580,2,2457,3,8472,2,2,1,0,4,2459,5,4,1,1726,5,2460,6,5,2,1,8474,5,2461,7,6,3,2,8104,1,1,6580,5,2463,9,8,5,4,8596,6,2464,10,9,6,5,1,8468,1,1,0,8,2466,12,11,8,7,6,4,1,8428,8,2467,13,12,9,8,7,5,2,2474,1,1,8443,2,3,1,0,3,4,2,1,0,1,0,6840,1,1,7862,1,2,8588,1,3,8480,2,2,1,7862,3,5,4,1,8110,4,6,5,2,1,8447,1,1,0,2,2,1,3986,2,3,2,0,1,1,0,2,3,1,7800,2,4,2,0,1,0,2084,1,0,8488,1,1,6848,3,2487,3,1,7870,3,2488,4,2,8596,3,2489,5,3,8488,2,2,1,7870,5,2491,7,5,4,1,1216,6,2492,8,6,5,2,1,8455,1,1,0,2,2,1,8618,1,1,0,2,2,1,0,1,0,7876,1,1,8124,2,2,1,0,1,1,0,1,1,0,1,0,0,1,1,7822,1,2,8496,1,1,4048,2,3,1,0,1,1,8478,1,2,8626,1,3,7334,2,2,1,0,1,5,8500,1,1,3542,1,1,8500,1,6,0,1,1,0,4,9,6,3,1,0,1,0,0,1,1,8622,1,2,8514,1,1,0,3,4,3,1,8510,3,5,4,2,6346,1,1,7346,3,7,6,4,0,1,1,8496,3,9,8,6,8512,1,1,0,1,1,7840,3,12,11,9,8514,1,1,4066,1,1,8150,3,15,14,12,0,1,1,8474,3,17,16,14,8152,1,1,6914,1,1,0,1,1,4778,1,9,6596,1,1,0,1,0,8478,2,55,1,0,1,1,0,3,9,2,1,6636,2,58,4,0,1,1,3292,2,60,6,0,1,1,5592,2,62,8,7364,1,1,7364,2,64,10,0,1,1,0,1,0,270,1,2493,0,1,2494,0,1,2495,4268,1,2496,3008,1,2497,256,1,2498,466,1,2499,6614,1,686,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,8515,2,2,1,8515,1,1,8515,1,1,0,5,5,4,3,2,1,6560,8,51,50,48,6,5,4,3,2,6656,1,1,8528,5,8,7,6,5,4,0,1,1,8622,5,10,9,8,7,6,0,1,1,8620,5,12,11,10,9,8,6660,1,1,8422,2,3,1,0,1,0,8523,1,1,8523,1,1,8523,1,1,8523,1,1,8530,5,5,4,3,2,1,7876,1,1,6920,1,2,8550,1,3,0,1,1,392,1,12899,8666,1,1,8525,1,1,3396,1,12902,384,1,1,0,2,2,1,0,2,12692,9130,0,1,0,8564,1,11475,8531,2,2,1,8531,1,1,6636,6,6768,5,4,3,2,1,0,1,539,8606,1,1,0,1,0,8436,1,0,8676,1,1,0,1,10709,0,1,0,8346,1,6022,6968,2,2,1,8539,1,1,8539,1,1,0,3,3,2,1,7818,1,1,1080,1,1,0,1,0,8704,1,1,8666,2,2,1,0,1,1,0,2,2,1,7080,2,3,2,8354,1,1,6976,2,3,1,8547,1,1,8547,1,1,0,3,3,2,1,8549,1,14,8549,1,1,8549,1,1,8549,1,1,8549,1,1,8549,1,1,0,7,20,6,5,4,3,2,1,0,1,0,8082,1,0,6792,1,1,8714,1,1,6792,1,10982,6030,1,10158,8454,1,1,7408,1,0,7912,1,1,2860,1,11507,4314,1,1,0,1,12954,8004,1,7956,8696,1,1,7328,1,12957,8004,1,1,7742,1,9471,2124,1,9472,6028,1,12961,2700,1,12962,7772,2,7964,6,8696,3,5,3,1,4544,1,7966,8234,3,7970,7967,9,7432,1,12967,8696,6,10,8,6,3,2,1,0,4,15,13,5,1,8564,4,16,14,6,2,7462,1,1,7236,4,18,16,8,4,8234,4,19,17,9,5,8236,2,2,1,8698,1,1,0,7,22,20,12,8,7,5,1,3174,7,23,21,13,9,8,6,2,8662,1,1,7730,7,25,23,15,11,10,8,4,8682,2,3,1,7868,7,27,25,17,13,12,10,6,7738,1,1,0,1,0,0,1,1,7286,1,2,7722,1,1,4298,1,1,8682,1,5,7722,1,1,1270,1,1,7040,1,6,0,2,7,1,7870,1,10,7042,1,1,7244,2,2,1,7468,1,13,8242,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,8636,5,11036,8554,8402,8262,7255,8646,5,11037,8555,8403,8263,7256,7430,5,11038,8556,8404,8264,7257,8676,1,2,6040,5,11040,8558,8406,8266,7259,8290,3,4,3,1,0,3,6,3,1,6120,1,11042,4558,1,10803,0,3,10437,10436,1,0,4,10438,10437,2,1,0,1,0,0,1,1,0,1,0,0,1,1,3600,1,2,8620,1,1,0,1,0,8589,1,10763,8589,1,1,0,1,12947,8668,4,4,3,2,1,6760,1,12187,8664,1,12188,0,1,1,0,1,0,0,1,1,4982,2,11592,79,0,1,0,7450,1,1,7450,1,0,0,1,1,0,1,0,0,1,0,8605,1,1,0,2,2,1,7698,1,0,8748,1,1,0,1,0,0,1,1,0,1,12953,0,1,10836,7116,1,2482,8752,1,10838,8290,1,10839,8606,1,10840,7924,1,10841,8688,8,10668,3515,3471,2487,4,3,2,1,5868,1,10843,8776,1,1,8738,1,1,8206,1,10846,8718,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,7352,1,12847,0,1,1,0,1,0,8400,1,1,7894,1,1,8629,17,1751,1243,1241,1240,1239,1237,1235,1233,1231,1229,1227,1225,1224,1222,1220,1217,1216,798,18,1752,1244,1242,1241,1240,1238,1236,1234,1232,1230,1228,1226,1225,1223,1221,1218,1217,1,8494,18,1753,1245,1243,1242,1241,1239,1237,1235,1233,1231,1229,1227,1226,1224,1222,1219,1218,2,8492,1,1,8202,18,1755,1247,1245,1244,1243,1241,1239,1237,1235,1233,1231,1229,1228,1226,1224,1221,1220,4,7644,18,1756,1248,1246,1245,1244,1242,1240,1238,1236,1234,1232,1230,1229,1227,1225,1222,1221,5,7642,18,1757,1249,1247,1246,1245,1243,1241,1239,1237,1235,1233,1231,1230,1228,1226,1223,1222,6,7640,18,1758,1250,1248,1247,1246,1244,1242,1240,1238,1236,1234,1232,1231,1229,1227,1224,1223,7,7654,18,1759,1251,1249,1248,1247,1245,1243,1241,1239,1237,1235,1233,1232,1230,1228,1225,1224,8,7604,1,1,5094,1,2,796,18,1762,1254,1252,1251,1250,1248,1246,1244,1242,1240,1238,1236,1235,1233,1231,1228,1227,11,7934,18,1763,1255,1253,1252,1251,1249,1247,1245,1243,1241,1239,1237,1236,1234,1232,1229,1228,12,8762,18,1764,1256,1254,1253,1252,1250,1248,1246,1244,1242,1240,1238,1237,1235,1233,1230,1229,13,8754,2,2,1,794,2,4,1,7980,2,5,2,8636,1,1,8662,1,1,8656,2,8,5,7254,1,1,792,3,6,3,1,8436,4,7,4,2,1,790,18,1774,1266,1264,1263,1262,1260,1258,1256,1254,1252,1250,1248,1247,1245,1243,1240,1239,23,7928,2,12,11,788,2,2,1,8629,3,3,2,1,8629,1,1,786,5,5,4,3,2,1,784,18,1780,1272,1270,1269,1268,1266,1264,1262,1260,1258,1256,1254,1253,1251,1249,1246,1245,29,7936,18,1781,1273,1271,1270,1269,1267,1265,1263,1261,1259,1257,1255,1254,1252,1250,1247,1246,30,7308,3,19,18,1,8190,18,1783,1275,1273,1272,1271,1269,1267,1265,1263,1261,1259,1257,1256,1254,1252,1249,1248,32,8612,1,1,782,3,5,3,1,8408,3,6,4,2,7436,1,1,8732,3,8,6,4,6108,1,1,8770,3,10,8,6,8306,1,1,780,7,12,10,8,7,5,3,1,8770,7,13,11,9,8,6,4,2,7562,1,1,8408,7,15,13,11,10,8,6,4,7564,1,1,8702,7,17,15,13,12,10,8,6,5282,1,1,8476,1,2,8488,1,3,8308,1,4,5504,1,5,778,18,1803,1295,1293,1292,1291,1289,1287,1285,1283,1281,1279,1277,1276,1274,1272,1269,1268,52,8702,1,1,776,1,1,5690,1,2,1654,1,3,8582,6,53,52,51,50,2,1,774,18,1809,1301,1299,1298,1297,1295,1293,1291,1289,1287,1285,1283,1282,1280,1278,1275,1274,58,772,1,1,770,18,1811,1303,1301,1300,1299,1297,1295,1293,1291,1289,1287,1285,1284,1282,1280,1277,1276,60,768,1,1,8292,1,2,8629,1,1,8629,3,4,3,1,8629,1,1,766,5,6,5,3,2,1,7240,5,7,6,4,3,2,1036,1,1,764,18,1820,1312,1310,1309,1308,1306,1304,1302,1300,1298,1296,1294,1293,1291,1289,1286,1285,69,7352,18,1821,1313,1311,1310,1309,1307,1305,1303,1301,1299,1297,1295,1294,1292,1290,1287,1286,70,8748,18,1822,1314,1312,1311,1310,1308,1306,1304,1302,1300,1298,1296,1295,1293,1291,1288,1287,71,8158,2,2,1,4984,2,3,2,4982,2,4,3,762,4,6,3,2,1,4364,4,7,4,3,2,1336,4,8,5,4,3,7054,2,2,1,8629,6,10,7,6,5,4,1,8629,1,1,760,8,12,9,8,7,6,3,2,1,758,18,1833,1325,1323,1322,1321,1319,1317,1315,1313,1311,1309,1307,1306,1304,1302,1299,1298,82,756,1,1,754,18,1835,1327,1325,1324,1323,1321,1319,1317,1315,1313,1311,1309,1308,1306,1304,1301,1300,84,752,1,1,8178,18,1837,1329,1327,1326,1325,1323,1321,1319,1317,1315,1313,1311,1310,1308,1306,1303,1302,86,750,1,1,8612,1,2,8636,1,1,1476,1,1,7788,8,62,60,58,57,55,53,51,5,5074,1,1,748,18,1844,1336,1334,1333,1332,1330,1328,1326,1324,1322,1320,1318,1317,1315,1313,1310,1309,93,746,1,1,0,1,0,2938,1,1,1360,2,2,1,7444,2,3,2,1358,1,1,0,1,4584,8310,1,4585,5070,1,1,7440,1,12272,7956,1,12296,0,1,0,8635,2,107,1,0,2,12344,11558,1192,1,0,8760,1,1,8778,1,1,0,1,0,8180,2,11431,1,0,1,1,508,1,7060,8782,1,1,0,1,13183,8172,1,13184,6882,1,1,8804,1,1,8804,1,13187,8422,1,13188,8670,1,1,6120,1,1,8544,1,1,7498,1,13192,8002,1,1,7802,1,13194,8670,1,1,2950,1,1,4404,1,1,8804,1,11740,7212,1,12,6882,3,13,2,1,0,1,172,0,1,0,0,1,1,7926,1,12327,8002,1,1,8649,2,12329,1,8649,1,1,8649,1,1,7922,5,12332,4,3,2,1,8649,1,12331,8649,1,1,8649,1,1,0,6,12336,12335,12334,3,2,1,0,1,1,8000,1,2,0,1,12339,0,1,1,0,1,12341,6334,1,0,8659,2,12054,1,8659,1,1,8659,1,1,8659,1,1,8659,1,1,568,7,12059,6,5,4,3,2,1,0,1,1,7340,1,10939,0,2,10940,1,0,1,12352,0,1,0,0,1,1,8669,1,1,8669,1,1,8669,1,1,8669,1,1,8112,5,5,4,3,2,1,0,1,0,8114,1,1,0,1,1,0,1,1,0,1,6498,0,1,8687,0,1,13242,8804,1,13218,0,1,13219,0,1,13220,8685,5,13246,4,3,2,1,8685,1,1,8685,1,1,20,8,13249,7,6,5,4,3,2,1,0,1,1,8687,1,1,8687,1,1,8687,1,1,0,4,4,3,2,1,0,1,13230,7074,1,1,600,1,1,0,1,1,0,1,11097,8842,1,11098,8695,1,1,8695,3,11097,3,1,8695,1,1,8695,1,1,8695,1,1,8695,1,1,0,8,11102,8,6,5,4,3,2,1,8822,8,11103,9,7,6,5,4,3,2,8820,1,1,8504,1,1,0,1,11109,798,1,1,8832,1,2,7378,1,1,7728,2,3,1,0,3,4,2,1,8774,3,5,3,2,0,1,1,0,1,2,0,1,3,6860,3,9,7,6,6858,1,1,7924,2,6,1,8707,5,8,6,5,4,1,8707,1,1,8707,3,19,16,1,8707,1,1,8707,1,1,8707,1,1,8707,1,1,8707,1,1,8890,15,25,22,16,14,13,12,9,8,7,6,5,4,3,2,1,0,1,7166,8870,1,1,0,2,2,1,7988,1,13296,0,1,0,0,1,1,8058,3,13231,3,1,0,1,11138,0,1,1,8852,1,2,8162,1,1,7572,1,4,8852,1,1,8026,1,11143,0,1,1,0,1,11100,0,2,11101,1,0,1,1,7446,1,11103,0,1,1,8714,1,2,8052,1,1,0,3,4,3,1,1748,1,11108,8731,1,1,8731,1,1,8731,1,1,0,4,4,3,2,1,8086,4,5,4,3,2,7972,1,1,0,1,0,8276,1,1,8040,1,2,8868,1,3,7414,2,2,1,0,2,4,1,1002,2,5,2,8720,1,1,6876,2,7,4,6888,1,1,0,5,9,6,5,3,1,0,6,10,7,6,4,2,1,0,6,11,8,7,5,3,2,0,1,1,8610,6,13,10,9,7,5,4,0,1,1,1012,6,15,12,11,9,7,6,8730,1,1,8338,6,17,14,13,11,9,8,5420,1,1,8732,6,19,16,15,13,11,10,0,1,1,0,1,1,8704,6,22,19,18,16,14,13,8892,1,1,0,1,1,8780,1,2,7982,1,1,8760,6,27,24,23,21,19,18,0,1,1,8782,1,2,0,1,1,0,2,3,1,7122,6,32,29,28,26,24,23,8058,6,33,30,29,27,25,24,8590,2,2,1,8618,6,35,32,31,29,27,26,0,1,1,0,1,18,8904,1,5,8698,1,1,8620,6,40,37,36,34,32,31,8040,1,1,8790,10,50,49,48,47,42,39,38,36,34,33,0,1,1,0,6,44,41,40,38,36,35,0,1,1,8622,6,46,43,42,40,38,37,0,1,1,8756,1,2,7168,1,1,0,1,0,0,1,1,2788,1,2,2786,1,1,18,1,4,0,1,1,0,3,5,3,1,8764,3,6,4,2,5292,1,1,0,1,12391,0,1,0,8324,1,1,8922,1,2,8518,1,1,0,2,3,1,6924,2,4,2,6936,1,1,0,4,6,4,3,1,8772,4,7,5,4,2,8702,1,1,8814,4,9,7,6,4,6264,1,1,8566,4,11,9,8,6,0,1,1,0,4,13,11,10,8,7950,1,1,0,1,0,0,1,1,0,1,13312,0,1,1,8214,1,1,5890,2,2,1,7662,3,3,2,1,8826,3,4,3,2,0,1,1,8962,1,1,8924,2,2,1,0,1,1,302,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,7536,1,2,8672,1,1,0,2,3,1,0,3,4,2,1,8408,3,5,3,2,0,1,1,7906,1,2,7722,1,1,7660,1,0,7600,1,1,0,1,1,0,1,1,0,2,12569,12568,8198,1,1,0,1,1,0,2,2,1,0,1,11226,0,1,1,8833,3,53,35,1,8734,1,13305,0,2,13306,1,0,1,1,0,1,0,0,1,0,8982,1,1,0,4,12547,8907,3,1,8843,5,12548,8908,4,2,1,0,6,12549,8909,5,3,2,1,0,1,0,8336,1,11481,124,1,13447,7566,1,1,0,1,1,7706,1,11243,0,1,1,8851,1,5271,0,3,5273,5272,1,0,1,144,0,2,145,1,0,1,11249,8859,1,1,0,1,1,8861,1,1,0,1,0,0,1,1,2142,1,12471,0,1,1,0,1,0,2336,1,12028,8854,1,1,5538,1,0,8784,1,0,0,1,0,0,2,0,12033,2340,1,0,8856,1,7557,8858,4,4,3,2,1,0,1,0,8290,3,8,7,1,0,1,0,9018,1,1,88,1,0,8036,1,1,0,1,0,9020,1,1,0,1,0,8888,1,1,0,12,12450,11196,8946,8938,20,18,11,9,7,5,3,1,8883,13,12451,11197,8947,8939,21,19,12,10,8,6,4,2,1,0,14,12452,11198,8948,8940,22,20,13,11,9,7,5,3,2,1,3688,14,12453,11199,8949,8941,23,21,14,12,10,8,6,4,3,2,0,1,1,0,1,2014,0,2,2015,1,7286,2,2016,2,8898,1,1,0,2,2018,4,8664,1,1,0,5,2020,6,5,3,1,8895,6,2021,7,6,4,2,1,0,7,2022,8,7,5,3,2,1,0,1,1,0,1,0,8901,2,13369,1,0,3,13370,2,1,0,1,1,8278,1,2,0,1,1,0,2,2,1,6732,1,0,0,1,1,5744,2,2,1,7590,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,8902,1,2,8664,1,1,9058,1,4,9040,1,1,0,1,0,0,4,8429,7625,7085,1,0,5,8430,7626,7086,2,1,7602,1,1,0,2,2,1,0,1,0,0,1,1,0,1,9733,0,2,9734,1,0,3,9735,2,1,0,1,1,8937,1,1,8937,1,1,0,3,3,2,1,0,1,0,8948,1,1,0,1,1,8930,1,2,8928,1,1,0,1,0,8486,1,1,0,1,1,0,2,2,1,8950,2,3,2,8438,1,1,0,1,1,0,2,4,1,8396,1,13331,5780,1,0,9016,1,1,9016,1,7655,0,4,13473,4,2,1,0,1,1,0,1,0,0,2,79,1,0,3,80,2,1,0,1,1,8965,1,1,0,2,2,1,0,1,0,8510,1,1,8969,1,1,0,2,2,1,8956,2,3,2,5484,1,1,2248,1,8886,7650,1,1,0,1,1,8160,1,2,8680,1,1,8680,1,4,9134,1,5,7752,2,2,1,8973,3,6,4,1,0,4,7,5,2,1,8322,5,75,8,6,3,2,0,1,0,0,1,1,8352,1,1,0,1,1,374,1,2,0,1,0,0,1,1,0,1,0,9082,1,1,0,1,0,7742,1,1,9112,1,1,0,1,1,9124,1,2,3084,1,1,9108,1,4,8568,1,1,8562,1,2,8656,1,0,0,1,1,8482,1,2,0,1,1,9022,1,4,8092,1,1,0,1,0,8538,1,1,9130,1,2,8304,1,3,7676,2,2,1,0,2,4,1,0,3,5,2,1,8300,3,6,3,2,5438,1,1,8572,3,8,5,4,0,1,1,0,3,5,3,1,1586,1,0,0,1,1,0,1,1,0,1,0,0,1,1,8322,1,2,5820,1,3,9086,2,2,1,9013,2,4,1,0,3,5,2,1,0,1,0,0,1,1,0,2,2,1,414,2,3,2,9094,2,4,3,412,3,47,2,1,0,1,3,0,1,4,8116,2,8,7,9166,1,1,8828,2,10,9,0,1,1,8806,2,12,11,8690,1,1,9054,1,2,0,1,1,7454,2,3,1,0,3,4,2,1,8748,2,18,17,3386,1,1,0,1,16,9136,1,17,7428,2,18,1,9040,1,1,0,1,604,0,1,0,9140,1,1,7432,2,2,1,9044,1,1,0,2,4,3,9024,1,1,148,2,6,5,0,1,1,3602,2,8,7,9182,1,1,1738,2,10,9,8474,1,1,9042,2,12,11,9068,1,1,0,1,1,0,6,12,10,8,6,4,1,8586,1,7321,9118,1,1,0,2,2,1,0,1,1,0,1,0,8148,1,0,8328,1,1,0,1,1,9060,1,3,9026,1,1,5932,1,2,4430,1,0,0,2,6808,1,0,1,0,0,1,1,8776,1,12238,7628,1,0,8776,1,1,4726,1,0,9198,1,1,9178,1,1,9162,3,9533,5,1,9059,4,11188,7,5,1,9059,1,1,0,6,11190,9,7,3,2,1,0,1,1,0,1,1,0,2,10827,10351,6010,1,1,0,1,1,9096,1,2,0,1,1,7442,1,11485,8450,1,1,0,1,1,0,1,0,0,1,0,9084,1,1,7804,3,215,3,1,7502,1,1,0,2,2,1,0,1,0,1158,1,1,9081,1,1,9081,1,1,0,2,2,1,0,1,0,0,1,1,9206,1,1,1508,1,1,6892,1,245,9234,1,245,8576,1,246,0,2,2,1,0,1,0,8632,1,1,0,1,1,6038,2,9761,9117,0,1,0,0,1,44,8476,2,13720,11573,0,1,1,0,2,2,1,7202,2,3,2,0,1,1,9110,2,3,1,0,3,4,2,1,6734,1,0,0,1,1,9268,1,1,9114,1,2,0,1,1,2166,1,1,0,3,5,4,1,9214,3,6,5,2,6930,1,1,9111,2,3,1,0,3,4,2,1,5946,1,0,7970,1,1,7792,1,1,2314,2,2,1,0,3,3,2,1,9218,3,4,3,2,7510,4,5,4,3,1,9122,1,1,8832,3,7,6,5,4184,1,1,1690,1,5,9142,3,10,9,8,8560,1,1,9115,5,9,6,4,3,1,0,6,10,7,5,4,2,1,0,1,0,8108,1,1,8472,1,2,8608,1,1,882,1,2,7258,1,5,7270,1,1,9119,4,6,4,3,1,0,5,7,5,4,2,1,9121,1,1,9121,1,1,0,3,3,2,1,9123,1,1,9123,1,1,9123,1,1,9123,1,1,0,5,5,4,3,2,1,0,1,0,2984,1,1,0,1,1,0,2,2,1,7128,2,3,2,8000,1,1,0,2,3,1,7272,2,4,2,7284,1,1,0,2,6,4,0,2,7,5,0,2,8,6,0,1,0,7252,1,0,9234,1,1,0,2,3,1,9126,2,4,2,9150,4,8,7,6,1,0,2,6,4,0,1,1,9240,2,8,6,0,1,1,0,1,0,9151,1,1,9151,1,1,9151,1,1,9151,1,1,3008,5,5,4,3,2,1,2428,1,1,7830,1,1,9151,1,1,0,1,12860,0,1,1,0,1,1,0,1,0,0,1,0,24,1,0,26,1,0,0,1,0,8516,1,1,0,1,0,0,1,0,0,1,0,10,1,1,0,1,0,9178,7,10,9,8,5,4,2,1,9178,4,12067,12,7,1,8160,5,12068,13,8,2,1,3478,6,12069,14,9,3,2,1,0,7,12070,15,10,4,3,2,1,1902,7,12071,16,11,5,4,3,2,7986,7,12072,17,12,6,5,4,3,1900,1,1,1902,3,4,3,1,7986,3,5,4,2,1900,1,1,0,5,7,6,4,3,1,9294,5,8,7,5,4,2,9292,5,9,8,6,5,3,0,2,2,1,9310,5,11,10,8,7,5,0,1,1,7280,5,13,12,10,9,7,8824,1,1,8488,5,15,14,12,11,9,8490,5,16,15,13,12,10,9252,2,2,1,0,1,0,0,2,12087,1,9190,2,12088,2,8680,1,1,3490,1,1,6976,2,4,1,1912,2,5,2,7996,2,6,3,1910,1,1,0,5,8,5,4,3,1,3492,1,0,3492,1,11500,3492,2,13022,12259,0,3,3,2,1,1916,3,4,3,2,8000,3,5,4,3,1914,1,1,0,3,4,3,1,9189,1,1,9189,1,1,9189,1,1,0,4,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,1,9199,2,2,1,9199,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,1966,1,1,9188,4,8,7,6,5,9212,1,1,0,1,1,9280,4,11,10,9,8,9192,1,1,9122,1,1,0,1,0,8404,1,13006,0,5,9664,4534,1466,2,1,8564,5,9665,4535,1467,3,2,9238,1,1,8700,1,2,9211,3,4,2,1,3518,4,5,3,2,1,0,5,6,4,3,2,1,0,1,1,8562,1,2,0,1,0,7952,1,40,7600,2,2,1,0,3,3,2,1,9210,3,4,3,2,8892,3,5,4,3,2848,2,2,1,5238,2,4,1,0,1,0,0,1,1,9250,1,2,460,1,1,0,1,0,5568,1,0,0,1,1,0,2,3,1,8608,1,9226,8080,1,1,0,2,2,1,0,1,1,9336,1,2,0,1,1,0,1,12967,8738,1,1,9340,1,2,1656,1,1,0,1,0,9250,1,1,9378,1,2,9372,1,1,0,1,0,9241,1,1,0,2,2,1,8554,2,3,2,7618,1,1,0,2,3,1,0,3,4,2,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,1,9255,1,1,0,1,13715,0,2,11371,1,0,1,1,8566,1,2,7940,1,1,0,1,0,9336,1,1,0,1,1,9406,2,2,1,9265,3,3,2,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,6736,4,7,6,5,4,0,1,1,0,4,9,8,7,6,7522,1,1,0,1,0,0,1,0,9420,1,1,9352,4,13502,5459,3,1,0,5,13503,5460,4,2,1,0,1,13950,0,2,13951,1,0,1,1,0,1,0,0,1,1,9298,1,2,9414,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,1,0,1,1,9303,1,1,0,2,2,1,0,1,0,4680,1,1,8612,1,2,9440,1,3,7986,2,2,1,0,2,4,1,7988,3,5,2,1,0,4,6,3,2,1,0,5,7,4,3,2,1,0,6,8,5,4,3,2,1,9300,6,9,6,5,4,3,2,9250,1,1,0,1,0,9478,1,1,7558,2,2,1,9390,2,3,2,8760,1,1,0,2,3,1,0,1,0,0,1,1,9323,2,2,1,0,3,3,2,1,9226,3,4,3,2,0,1,1,8432,3,6,5,4,9228,1,1,9300,3,8,7,6,9232,1,1,0,1,2,0,5,8,6,4,2,1,8678,6,66,9,7,5,3,2,0,1,13996,0,1,13997,0,1,13998,6802,3,5562,2,1,64,1,5562,8606,1,5563,7844,1,5564,0,1,5565,0,6,8,5,4,3,2,1,0,1,0,8654,3,12414,12413,1,9476,3,12415,12414,2,8650,3,12416,12415,3,8210,2,2,1,7584,2,4,1,0,1,1,0,1,0,5902,1,0,4724,2,8267,1,0,2,3,1,8782,3,4,2,1,0,1,1,8840,1,2,3658,1,1,9378,1,4,192,1,1,0,1,0,9380,1,1,128,1,1,4578,1,1,0,1,0,0,1,1,0,2,2,1,9500,3,3,2,1,0,4,4,3,2,1,6006,4,5,4,3,2,9344,1,1,7888,4,7,6,5,4,8448,1,1,8290,1,1,0,4,10,9,8,7,4958,4,11,10,9,8,9504,1,1,9026,2,3,1,0,4,10,8,5,1,9468,4,11,9,6,2,8686,1,1,8674,1,5462,0,2,5463,1,9044,2,5464,2,6020,1,1,6018,1,2,5804,1,3,9496,2,5468,6,0,2,5469,7,9354,2,2,1,0,1,1,9532,5,9,7,6,5,1,0,6,10,8,7,6,2,1,8806,1,4606,9036,2,10868,1,2430,1,1,0,2,2,1,0,1,0,0,1,12623,9520,2,2,1,0,1,1,0,1,0,9366,1,1,9390,1,1,0,1,1,8778,1,0,0,1,1,0,1,1,8742,1,13197,0,2,9369,1,0,1,1,0,1,0,1972,1,11580,9402,1,1,8718,1,1,8718,1,12487,0,1,0,0,1,0,8122,3,3,2,1,8722,1,0,0,1,1,0,5,914,10,7,3,1,9080,1,13143,7616,2,13144,1,0,3,13145,2,1,0,1,1,0,1,13228,0,1,1,8720,1,2,6218,1,3,9484,2,2,1,0,1,2909,9546,1,2910,8720,1,2911,8280,2,2,1,0,2,4,1,8904,2,5,2,9320,1,1,652,2,2,1,9576,2,4,1,0,3,5,2,1,7812,2,0,13890,9424,1,1,9080,1,1,0,1,1,0,1,0,0,1,1,9450,1,1,0,2,2,1,7212,3,3,2,1,0,1,1,8106,1,2031,0,1,1,0,1,0,2038,2,11256,10780,8296,3,11257,10781,1,9592,1,9564,9578,2,9565,1,9458,2,9566,2,0,1,1,0,1,9569,9596,1,1,9574,2,2,1,0,1,1,9556,1,2,9516,1,1,7812,1,0,9618,1,1,9110,1,1,8980,1,14042,9510,1,1,8624,1,1,9437,1,1,0,1,0,9512,1,1,0,1,1,8942,1,1,0,1,1,0,3,8547,3517,3516,0,1,1,9570,1,10878,0,1,1,8718,1,2,9114,1,3,7682,1,4,7956,1,5,6914,1,6,9590,1,1,9126,1,1,0,1,9,9042,3,8,7,1,114,1,11,0,4,8,7,6,1,0,3,14066,3532,3531,0,1,1,9104,1,13157,2186,1,12568,8270,1,12569,2184,1,1,0,3,11227,3,1,8272,3,11228,4,2,9466,1,1,0,2,3,1,0,1,0,0,1,1,8328,1,2,9588,1,1,7698,1,1,9570,1,5,9568,1,1,7280,1,1,8908,1,8,9570,1,1,210,1,10,8652,1,1,9465,5,11,8,5,3,1,9465,1,1,9465,1,1,0,8,14,11,8,6,4,3,2,1,0,1,1,9454,1,2,8792,1,1,0,3,4,3,1,8004,3,5,4,2,5984,1,1,9062,3,7,6,4,0,1,12027,9458,1,12028,8796,1,1,8336,1,12030,9596,1,1,0,1,1,8778,1,2,3104,1,3,9508,2,2,1,9616,4,13757,13753,13751,3878,0,5,13758,13754,13752,3879,1,0,1,1,0,1,0,9481,1,1,9481,1,1,9642,2,2,1,9604,3,3,2,1,0,1,1,0,1,1,8466,1,0,9626,1,1,9485,6,13765,13763,12007,11605,8134,1,9485,1,1,0,8,13767,13765,12009,11607,8136,3,2,1,0,1,1,9489,2,2,1,0,3,3,2,1,0,1,1,8840,2,76,2,0,1,0,9600,2,11732,1,0,3,11733,2,1,0,1,1,0,1,0,9642,1,1,0,1,1,6756,1,2,6448,1,1,9168,1,4,8284,1,1,8360,1,12435,0,4,12442,12440,12435,1,0,1,1,9507,1,1,9507,1,1,0,3,3,2,1,9520,3,4,3,2,0,1,14235,3806,1,14236,9652,1,1,9584,2,3,1,6764,3,4,2,1,4268,1,1,6456,1,2,9634,1,1,0,2,3,1,0,1,14155,856,3,3763,3761,1,0,1,1,8196,1,2,0,1,1,9546,1,4,9286,1,1,0,1,3756,0,1,1,0,1,13478,0,2,13479,1,9527,3,13480,2,1,0,4,13481,3,2,1,9602,4,13482,4,3,2,0,1,1,0,1,2,0,1,3,9562,4,81,80,78,4,8980,1,1,0,1,0,0,1,12519,0,1,3783,0,1,0,9666,4,9729,80,33,1,9666,1,12831,8368,1,1,8630,1,1,9676,1,140,9576,1,1,7008,1,1,7914,1,0,9666,1,1,0,1,1,0,1,1,0,1,0,0,1,7385,0,2,2,1,0,1,1,0,1,14282,0,1,1,0,1,13343,8340,1,10100,8648,2,2,1,1078,3,3,2,1,0,2,4,3,9563,1,1,9563,1,1,0,2,2,1,0,2,12650,5327,1824,2,12651,5328,1822,2,12652,5329,9574,1,1,9064,1,1,9567,2,2,1,1820,3,3,2,1,8818,2,12657,5334,8810,2,12658,5335,1822,2,2,1,0,4,10,9,4,1,0,4,11,10,5,2,8874,4,12,11,6,3,3200,4,13,12,7,4,9604,3,3,2,1,7964,2,5,1,9732,3,6,2,1,0,4,7,3,2,1,9696,4,8,4,3,2,0,1,1,8284,4,10,6,5,4,9638,4,11,7,6,5,9680,1,1,9674,1,2,8912,3,30,4,1,8662,4,15,11,10,9,8912,1,1,0,1,1,8736,1,2,9478,1,1,0,1,0,0,1,1,9608,1,2,9581,1,1,9581,3,4,3,1,0,4,5,4,2,1,0,1,2827,9500,1,2828,4024,1,2829,9538,2,2,1,9000,2,4,1,0,3,5,2,1,0,1,0,6508,2,791,1,9730,1,1,0,1,1,0,1,1,0,1,0,9718,1,1,7450,1,1,0,1,1,8956,1,1,0,2,2,1,9599,1,8283,9599,1,1,9599,1,1,9599,1,1,9599,1,1,9599,1,1,9599,1,1,9599,1,1,9599,1,1,9599,1,1,9599,1,1,9599,1,1,9780,13,8295,12,11,10,9,8,7,6,5,4,3,2,1,7454,1,1,9672,1,1,0,1,1,0,1,0,0,1,1,9146,1,2817,8470,1,1,0,1,13424,8950,2,14367,1125,0,3,11433,209,207,0,1,1,0,1,1,8126,1,2,0,1,1,0,1,0,0,1,1,4430,1,1,0,1,1,0,1,219,18,1,14164,9650,1,14165,9068,1,1,8970,1,1,8982,1,12220,0,1,1,0,1,11343,0,1,1,0,1,1,0,1,0,9774,1,1,0,1,1,7184,1,1,0,1,1,6074,1,116,9637,2,15,1,7884,1,12232,9664,1,12233,9637,1,1,9142,2,3,1,9710,1,1,0,1,1,8504,2,11539,11063,0,1,14400,0,1,1,0,1,0,8398,2,13120,1,8676,3,13121,2,1,9670,3,13122,3,2,9782,3,13123,4,3,9778,2,2,1,0,5,13125,6,5,4,1,0,6,13126,7,6,5,2,1,8424,6,13127,8,7,6,3,2,7416,6,13128,9,8,7,4,3,6162,2,2,1,0,6,13130,11,10,9,6,5,0,6,13131,12,11,10,7,6,7754,6,13132,13,12,11,8,7,9212,6,13133,14,13,12,9,8,0,1,0,9236,1,1,8960,1,2,9788,1,3,8962,1,4,8334,3,3,2,1,0,2,5,1,0,1,0,9240,1,1,8964,1,2,2170,1,3,2172,1,4,9800,2,2,1,9796,1,6,8966,1,7,9684,1,8,9792,4,9,4,3,1,8338,3,8,3,1,0,2,10,1,0,3,11,2,1,9663,4,12,3,2,1,0,5,13,4,3,2,1,9404,5,14,5,4,3,2,9618,4,26,25,24,1,2240,5,16,7,6,5,4,9650,1,1,0,1,1,6094,5,19,10,9,8,7,9674,1,1,9652,2,33,2,2,5,22,13,12,11,10,0,1,1,0,1,25,9214,1,26,2484,1,1,2486,1,2,0,1,29,8860,1,1,9264,1,2,6058,1,1,0,1,33,9658,1,1,9836,6,10,8,7,5,3,1,9675,7,11,9,8,6,4,2,1,9675,1,1,9675,1,1,9675,1,1,9675,1,1,0,12,16,14,13,11,9,7,6,5,4,3,2,1,8982,12,17,15,14,12,10,8,7,6,5,4,3,2,9810,12,18,16,15,13,11,9,8,7,6,5,4,3,8984,12,19,17,16,14,12,10,9,8,7,6,5,4,8356,3,3,2,1,0,2,5,1,0,1,0,8712,1,1,8374,2,2,1,6142,2,3,2,9488,2,2,1,8706,2,5,4,0,1,1,8662,2,7,6,0,1,1,8996,2,9,8,9758,1,1,0,1,1,0,1,1,9762,2,13,12,5884,1,1,0,1,1,0,1,0,0,1,1,9000,1,2,9720,1,3,9832,1,4,9828,3,5,2,1,5890,2,4,1,0,3,7,6,1,9464,4,8,7,2,1,0,1,0,0,1,1,8214,1,1,0,1,1,0,1,0,9822,1,1,9838,1,2,8384,1,1,9696,1,4,9824,1,5,8274,1,1,9842,1,7,9382,2,4,1,0,4,8,6,3,1,9212,1,10063,0,1,1,9870,1,1,2249,1,1,0,1,0,0,1,1,0,1,1,0,1,12356,9717,1,1,9266,1,11255,9484,2,2,1,0,1,14521,8112,1,7447,0,1,0,0,1,1,9028,1,2,9030,1,3,9748,1,4,9856,2,5,1,8402,3,4,3,1,0,2,6,1,0,1,0,9136,1,10653,9734,1,1,9727,3,2438,3,1,9727,1,1,9727,1,1,0,6,2441,6,4,3,2,1,9034,6,2442,7,5,4,3,2,9862,6,2443,8,6,5,4,3,9036,6,2444,9,7,6,5,4,8408,3,3,2,1,0,2,5,1,0,3,6,2,1,9306,3,7,3,2,9686,1,1,9310,3,9,5,4,0,1,1,9538,3,11,7,6,0,3,12,8,7,0,2,2,1,9306,3,14,10,9,0,1,1,8568,3,16,12,11,9606,3,17,13,12,9604,1,1,9042,3,19,15,14,0,1,1,0,1,0,9745,2,26,1,9745,1,1,9745,1,1,9326,5,29,4,3,2,1,9050,5,30,5,4,3,2,9878,5,31,6,5,4,3,9052,5,32,7,6,5,4,8424,3,3,2,1,9124,2,5,1,0,1,1,0,2,2,1,0,4,9481,9344,8677,8137,9751,1,1,0,1,9346,0,1,1,9740,6,28,26,25,23,21,2,9528,1,1,9526,6,30,28,27,25,23,4,9524,1,1,9896,2,32,6,9782,1,1,9522,1,1,2028,1,0,0,1,1,9757,1,1,9338,2,2,1,9062,2,3,2,9890,2,4,3,8436,2,2,1,0,2,4,1,9832,1,9363,0,2,9364,1,0,1,1,9748,1,2,9866,1,1,0,1,1,9428,1,3,0,1,0,9348,1,1,9072,1,2,9074,1,3,8446,2,2,1,9146,2,4,1,0,1,0,8448,1,1,0,2,2,1,9771,1,1,0,1,0,0,1,1,0,1,0,9777,1,1,9777,1,1,9777,1,1,9358,4,4,3,2,1,0,1,0,9902,1,1,9914,1,2,8552,1,1,9918,1,4,9898,1,1,0,4,6,5,3,1,9942,5,7,6,4,2,1,9904,6,8,7,5,3,2,1,0,7,9,8,6,4,3,2,1,0,8,10,9,7,5,4,3,2,1,9848,8,11,10,8,6,5,4,3,2,0,1,1,0,10,13,12,10,8,7,6,5,4,3,1,0,1,1,0,1,0,9954,1,1,0,2,2,1,9936,3,3,2,1,3170,4,4,3,2,1,0,5,5,4,3,2,1,430,5,6,5,4,3,2,9782,1,1,428,1,1,8330,5,9,8,7,6,5,6706,1,1,8610,1,1,0,3,7,4,1,0,1,1,6,1,0,0,1,1,9926,1,1,9964,1,3,7662,1,1,0,1,0,9416,1,0,0,1,0,0,1,0,9418,1,0,9794,4,4,3,2,1,7960,3,4331,6,1,0,1,1,9818,4,4333,8,3,1,0,5,4334,9,4,2,1,0,6,4335,10,5,3,2,1,0,1,0,6448,1,1,0,2,2,1,6450,1,0,0,1,1,0,1,0,0,1,1,9958,1,2,9130,1,3,9132,1,4,8504,3,3,2,1,9498,1,6,9502,1,1,8786,1,2,10002,4,8,4,2,1,0,5,9,5,3,2,1,9930,5,10,6,4,3,2,7306,1,1,8626,1,2,0,8,13,9,7,6,5,4,2,1,8804,8,14,10,8,7,6,5,3,2,6698,1,1,0,8,16,12,10,9,8,7,5,4,6658,1,1,6702,8,18,14,12,11,10,9,7,6,5550,1,1,9008,8,20,16,14,13,12,11,9,8,9694,1,1,6028,8,22,18,16,15,14,13,11,10,0,8,23,19,17,16,15,14,12,11,9782,1,1,0,8,25,21,19,18,17,16,14,13,9788,1,1,8658,8,27,23,21,20,19,18,16,15,9818,2,6,1,0,1,0,7534,1,0,7854,1,1,0,1,0,5468,1,1,7548,1,9079,0,4,6,4,2,1,5560,1,0,0,1,0,9754,1,8770,9850,2,2,1,0,1,1,9624,2,4,3,9342,1,1,0,1,1,0,1,0,9628,1,1,5568,2,2,1,0,2,3,2,708,1,1,9954,2,5,4,5570,1,1,5622,2,15,1,2706,2,8,7,0,2,7,1,9632,10,54,50,48,47,46,45,43,42,10,9,4256,2,9,1,0,1,20,0,1,0,9857,1,1,0,2,2,1,9859,1,1,9859,1,1,9859,1,1,9859,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,9300,1,1,9865,2,2,1,0,3,3,2,1,0,1,0,8116,1,1,9946,1,1,9532,1,14526,9972,1,13865,0,1,1,9871,1,1,8024,1,0,6502,4,12997,4726,5,1,8714,1,3197,0,1,1,9342,1,1,9873,1,1,9873,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,0,4,13718,12464,12462,1,10042,5,13719,12465,12463,2,1,0,6,13720,12466,12464,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,14547,9882,1,1,3174,1,14549,0,2,14550,1,9906,4,14553,3243,3,1,0,5,14554,3244,4,2,1,9928,5,14555,3245,5,3,2,8314,1,1,8310,1,2,0,1,3,8314,1,4,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,4148,1,0,9098,1,1,9974,1,1,4218,1,1,0,1,0,9920,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,7780,1,0,9998,1,1,10058,1,1,8480,2,2,1,0,1,1,0,1,0,2148,2,1249,1,0,1,1,0,1,0,8734,1,14583,8434,1,0,9292,1,1,8734,1,1,10094,3,5,4,1,0,4,6,5,2,1,7790,1,1,9244,1,1,10068,1,2,8802,1,1,0,2,0,13979,8308,1,1,0,1,1,10002,1,9807,0,1,1,0,1,0,9976,1,1,9358,2,2,1,356,1,1,0,1,1,10048,4,13782,12528,12526,10844,9945,5,13783,12529,12527,10845,1,0,6,13784,12530,12528,10846,2,1,1340,6,13785,12531,12529,10847,3,2,0,1,1,0,2,3,1,9951,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,8892,1,1122,0,3,4,2,1,0,1,0,0,2,0,1,0,2,0,2,0,1,1,0,2,3,1,0,1,0,0,4,13802,12548,12546,1,9977,5,13803,12549,12547,2,1,0,6,13804,12550,12548,3,2,1,0,1,12218,3992,1,1,9981,1,3293,0,3,3295,3294,1,10164,2,14765,12453,7838,1,1,9292,1,1,0,1,1,10126,1,2,8512,1,1,0,1,0,9888,1,14735,10128,1,1,9888,1,1,8030,1,0,9972,1,1,10090,1,1,2426,1,1,9346,1,12508,0,1,1,9989,5,1691,10,7,3,1,9989,1,1,9989,1,1,9989,1,1,0,9,1695,14,11,7,5,4,3,2,1,10112,9,1696,15,12,8,6,5,4,3,2,5768,9,1697,16,13,9,7,6,5,4,3,9758,2,2,1,0,2,4,1,9340,2,5,2,0,1,0,9995,2,1702,1,9995,1,1,9995,1,1,0,5,1705,4,3,2,1,0,1,14451,3056,1,14452,1762,1,0,0,1,1,0,1,2,10010,4,5,4,2,1,0,2,1822,1,0,1,1,0,2,2,1,0,3,3,2,1,9688,3,4,3,2,8152,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,10140,2,3,2,9786,1,1,0,1,0,9394,3,13301,13300,1,0,1,1,0,2,2,1,2056,2,3,2,0,1,1,10100,2,5,4,0,1,1,0,1,0,0,1,14826,8756,3,13151,2,1,9406,4,13152,3,2,1,6048,6,13153,6,4,3,2,1,0,1,0,10042,1,1,0,1,1,0,1,1,0,1,0,7210,1,1,0,1,1,10070,1,1962,1280,1,1,0,2,0,13324,10052,1,1,0,1,1,10047,2,4,1,0,1,13286,8772,1,1,2080,1,1,0,1,0,10051,1,1,10051,1,1,10051,1,1,0,4,4,3,2,1,0,1,13985,10055,1,413,0,2,414,1,0,1,1,9406,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,10096,1,2,0,1,1,9424,1,4,10078,1,1,10104,1,1,0,1,14941,9378,1,14942,8752,1,1,8752,3,11157,3,1,0,4,11158,4,2,1,0,1,1,0,1,1,1,1,1,0,1,0,0,4,13916,12662,12660,1,0,1,1,0,1,14951,10166,1,14952,10192,1,1,9524,3,14954,3,1,10089,4,14955,4,2,1,0,5,14956,5,3,2,1,8208,5,14957,6,4,3,2,9900,1,1,0,1,2,10192,5,14960,9,7,6,5,0,1,1,10192,5,14962,11,9,8,7,6372,1,1,10095,5,8,6,5,3,1,0,6,9,7,6,4,2,1,8204,6,10,8,7,5,3,2,10050,1,1,9532,3,11234,10821,1289,10236,3,11235,10822,1290,10216,1,1,10200,1,1,10097,2,4,1,0,3,5,2,1,10099,1,1,0,2,2,1,0,1,0,0,1,1,0,1,12393,0,2,12394,1,9386,1,1,10109,1,1,10109,1,1,10109,1,1,10109,1,1,10109,1,1,0,5,5,4,3,2,1,0,1,14988,10254,1,9987,0,4,14990,12547,2,1,0,1,1,10220,1,2,9526,1,1,10124,1,1,0,3,5,4,1,0,3,6,5,2,2500,1,1,0,2,3,1,9470,2,4,2,0,1,0,10248,1,1,0,1,0,1444,1,0,8510,1,1,10127,3,12311,3,1,0,1,0,10129,1,1,10129,1,1,10129,1,1,10129,1,1,0,5,5,4,3,2,1,0,1,1,9566,1,1,0,1,1,9514,2,9926,9789,0,2,9927,9790,0,2,9928,9791,0,2,9929,9792,10214,3,3,2,1,10126,2,9931,9794,10204,1,1,8920,1,1,0,3,8,4,1,0,1,1,0,1,0,0,1,1,10290,1,1,0,1,1,3352,2,14088,12827,0,3,14089,12828,1,8710,3,14090,12829,2,10136,1,1,9586,2,3,1,9040,1,1,10294,3,5,3,1,0,1,1,9598,1,12837,0,2,14963,1,5316,1,1,10157,1,1,0,1,0,0,1,1,0,1,14102,9322,1,14103,0,1,1,0,2,3,1,9326,2,4,2,4,1,1,9514,2,6,4,0,1,0,9190,1,1,10232,1,2,0,1,1,9258,1,4,0,1,1,10246,2,11530,9821,6610,2,14116,1,10180,1,1,0,1,1,10175,1,1,10175,1,1,10175,1,1,10175,1,1,10175,1,1,10175,1,1,0,7,7,6,5,4,3,2,1,10316,1,13038,0,1,1,9486,1,2,6588,1,1,8858,1,4,6616,1,1,9482,1,2,10179,4,6,4,2,1,10179,1,1,10179,1,1,10179,1,1,10179,1,1,10179,1,1,5312,10,12,10,8,7,6,5,4,3,2,1,0,1,0,0,1,0,1336,1,1,8906,1,1,0,1,1,0,1,0,10187,1,1,10187,1,1,10187,1,1,10187,1,1,10187,1,1,10264,6,6,5,4,3,2,1,10187,2,12053,3989,0,1,0,9624,1,1,9276,1,2,9896,1,3,8912,2,2,1,10328,1,5,10308,1,1,10292,2,3,1,10189,3,8,7,1,10189,1,1,0,5,10,9,3,2,1,0,1,1,0,1,0,10202,1,1,160,1,1,0,1,1,0,5,14076,12822,12820,11233,275,10199,6,14077,12823,12821,11234,276,1,10199,1,1,0,8,14079,12825,12823,11236,278,3,2,1,6272,8,14080,12826,12824,11237,279,4,3,2,0,8,14081,12827,12825,11238,280,5,4,3,5800,2,2,1,0,1,0,10324,1,10966,9388,1,0,8928,1,1,0,5,12546,1441,4,3,1,9072,5,12547,1442,5,4,2,0,5,12548,1443,6,5,3,6162,5,12549,1444,7,6,4,10350,2,2,1,0,5,12551,1446,9,8,6,0,5,12552,1447,10,9,7,10198,3,6,2,1,8710,3,8,4,1,10213,4,9,5,2,1,0,5,10,6,3,2,1,7518,5,11,7,4,3,2,6850,5,12,8,5,4,3,7112,1,1,7110,1,2,6848,5,15,11,8,7,6,6844,1,1,6846,5,17,13,10,9,8,0,1,1,7114,5,19,15,12,11,10,8264,5,20,16,13,12,11,10224,3,10,2,1,10164,5,22,18,15,14,13,4468,1,1,10217,7,14,11,10,8,6,3,1,10217,1,1,10217,1,1,10217,1,1,10217,1,1,10217,1,1,10217,1,1,10217,1,1,0,15,22,19,18,16,14,11,9,8,7,6,5,4,3,2,1,0,1,0,9954,1,0,0,1,1,9764,2,3,1,0,1,1,8620,1,2,10232,1,1,10328,1,4,0,1,1,0,1,0,0,1,1,10231,1,1,10231,1,1,10231,1,1,10231,1,1,10231,1,1,10231,1,1,0,7,7,6,5,4,3,2,1,0,1,15083,10308,1,1,8914,1,1,9538,1,1,0,1,0,0,1,1,0,1,0,10248,1,1,10418,1,1,0,2,2,1,0,3,3,2,1,0,1,4853,0,2,4854,1,0,1,0,7120,1,1641,0,1,0,10253,1,1,10253,1,1,0,3,3,2,1,0,1,1,0,2,2,1,10362,2,3,2,9580,1,1,0,2,3,1,0,1,0,0,4,3712,3707,3705,1,9572,4,3713,3708,3706,2,9912,1,1,6460,1,2,10382,4,3716,3711,3709,5,9618,1,1,0,4,6,4,3,1,0,5,7,5,4,2,1,9428,5,8,6,5,3,2,6708,1,1,8286,1,2,9684,5,11,9,8,6,5,0,1,1,0,4,15210,14393,14280,14279,0,4,15211,14394,14281,14280,9362,1,1,8228,1,1,10416,2,4,1,0,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,3,5,3,1,0,1,1,0,1,0,9836,1,1,0,1,1,0,2,2,1,10284,2,3,2,4780,1,1,8868,2,5,4,4346,1,1,0,1,0,0,2,3137,1,0,1,1,10254,6,38,36,35,33,32,2,10462,1,1,9280,1,14341,8782,1,3156,0,2,3157,1,8074,2,3158,2,9466,1,1,10307,3,5,3,1,0,1,10567,0,2,10568,1,0,1,0,0,1,1,0,1,0,0,6,14214,12960,12958,6598,4248,1,10319,7,14215,12961,12959,6599,4249,2,1,0,8,14216,12962,12960,6600,4250,3,2,1,0,1,1,0,1,32,0,1,5804,10468,3,9635,2,1,10430,1,1,7582,1,1,0,4,9638,5,4,1,2346,4,9639,6,5,2,10066,4,9640,7,6,3,2340,2,2,1,0,2,4,1,0,1,0,10333,1,1,0,2,2,1,0,1,1,10337,1,1,10337,1,1,0,3,3,2,1,0,1,0,10294,1,5961,0,2,2,1,0,1,0,0,1,1,0,1,0,9150,1,15040,0,2,2,1,0,1,1,2724,1,1,9788,1,3804,0,2,3805,1,0,3,3806,2,1,0,1,1,0,1,0,6914,1,1,9218,1,1,0,2,2,1,10436,2,3,2,9220,2,4,3,6378,2,2,1,0,1,0,0,1,1,0,1,1,6822,1,2,0,1,1,0,1,2,0,1,3,6384,1,0,0,1,1,0,2,2,1,0,1,0,9886,1,1,9686,1,2,9060,1,1,8858,3,4,3,1,0,4,5,4,2,1,0,2,3759,3758,0,1,12701,0,2,12702,1,0,3,12703,2,1,10376,1,12704,9834,1,1,9170,1,1,0,2,12707,1,0,1,1,10395,2,2,1,0,3,3,2,1,0,1,0,10399,1,1,10399,1,1,10399,1,1,10399,1,1,10399,1,1,10399,1,1,0,7,7,6,5,4,3,2,1,10401,1,1,0,2,2,1,0,1,1,0,7,11,10,9,8,7,6,5,10548,1,1,0,2,2,1,0,1,1,0,1,0,10420,1,1,0,1,1,10415,2,2,1,0,3,3,2,1,0,1,0,0,1,0,9864,1,5231,0,1,0,0,1,0,1058,1,0,10488,6,8911,5235,5,3,2,1,0,1,0,9780,1,1,0,5,1799,9,7,3,1,10429,6,1800,10,8,4,2,1,0,7,1801,11,9,5,3,2,1,9708,1,649,0,1,1,2,1,0,9710,1,1,6152,2,14480,1,9710,2,4,1,2,1,1,0,3,6,3,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,13782,9426,1,0,10458,1,1,0,1,8543,9428,1,8539,10460,1,1,0,1,2,9960,1,8542,5444,1,1,0,1,0,5442,2,8,1,0,1,0,0,1,1,10504,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,10493,1,2,0,1,0,0,1,1,0,1,0,112,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,14543,122,1,14544,9752,1,1,0,1,2,0,3,4,2,1,0,1,0,10542,1,12221,0,1,1,10524,1,1,732,1,1,0,1,9287,0,1,1,2,1,0,0,1,1,10294,1,1,0,1,0,10116,1,1,0,1,2381,0,1,0,4030,1,1,9252,1,2509,10536,1,1,10556,1,1,0,1,1,0,1,14554,10540,1,1,10560,1,13992,9978,1,1,10558,1,1,10210,1,1,2272,1,12245,9034,1,1,0,1,0,9978,1,1,0,12,29,25,23,20,18,17,15,11,9,5,3,1,0,1,0,10546,1,1,0,1,1,10541,2,2,1,0,3,3,2,1,0,1,0,0,1,1,10318,1,1,0,1,1,0,2,2,1,10578,1,15326,0,1,1,0,1,14013,10540,1,1,0,1,8377,10564,2,4,1,0,5,10914,1909,1786,3,1,0,5,10915,1910,1787,4,2,2378,1,1,10656,2,3,1,10624,1,14585,0,1,1,0,1,1,0,1,0,10640,1,1,0,1,1,10246,1,3,0,1,1,0,1,0,0,1,1,10566,1,2,10,1,3,10252,2,2,1,9880,1,5,9254,1,1,0,4,7,6,3,1,0,1,1,0,1,1,0,1,0,7184,1,0,0,1,1,10618,2,3,1,10612,2,4,2,4590,1,1,9938,2,6,4,2918,1,1,0,3,5,3,1,0,1,0,10730,1,1,0,1,1,10694,1,2,9130,1,1,0,1,15489,0,2,15490,1,0,1,0,2664,1,1,10597,1,1,0,2,2,1,0,1,0,0,1,1,10744,1,1,0,1,1,6046,1,0,10632,1,1,9470,1,1,0,1,1,9872,1,4,0,1,1,8280,1,0,10750,1,1,0,1,0,9958,1,1,10740,1,15421,0,3,13766,13130,1,226,4,13767,13131,2,1,26,5,13768,13132,3,2,1,0,1,0,0,1,0,10690,1,1,10617,1,1,10617,1,1,10617,1,1,10617,1,1,0,5,5,4,3,2,1,9416,5,6,5,4,3,2,0,1,1,0,1,14627,8774,1,784,7960,1,15313,7714,1,15314,0,1,15315,0,1,15316,9804,1,15317,0,8,771,769,6,5,4,3,2,1,10582,8,772,770,7,6,5,4,3,2,10770,1,1,10220,8,774,772,9,8,7,6,5,4,0,1,1,8764,1,2,0,1,0,0,1,1,10740,1,2,10738,1,1,9988,1,4,0,1,5,7974,1,6,10798,3,3,2,1,0,4,8,7,5,1,8654,4,9,8,6,2,10742,1,1,10742,4,11,10,8,4,0,1,1,0,1,2,10468,4,14,13,11,7,0,1,1,10672,4,16,15,13,9,9272,1,1,10652,1,1,10672,1,1,7566,1,1,8660,1,10,3772,1,11,3770,3,13,2,1,0,6,16,12,11,9,4,1,9994,6,17,13,12,10,5,2,10426,6,18,14,13,11,6,3,10000,1,1,0,1,0,0,1,1,0,1,1,0,1,15493,9992,1,1,0,2,2,1,0,1,0,10336,1,1,10792,1,2,9338,1,1,0,2,3,1,10764,2,4,2,8092,1,1,8696,4,6,4,3,1,0,1,0,0,1,1,10728,2,14684,2,10764,1,1,10344,1,4469,10806,1,1,0,2,14644,1,0,2,14645,2,10238,1,1,10022,2,3,1,10332,3,4,2,1,0,3,5,3,1,0,1,0,10656,1,1,10680,1,1,10026,1,1,0,2,2,1,9762,1,5,10382,1,6,10628,2,2,1,0,1,0,8990,1,0,10780,1,1,0,1,1,2,1,0,10834,1,1,6966,1,0,0,2,15371,1,0,1,8711,0,1,1,0,2,13858,13627,9992,2,13859,13628,9366,1,1,0,2,3,1,0,1,0,10698,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6384,1,1,0,1,14748,0,1,12829,0,1,1,2,1,12831,10714,1,1,26,1,1,26,1,13279,0,1,1,3574,1,0,8724,1,0,0,2,2,1,0,1,0,3914,1,1,8386,2,2,1,10304,1,1,10854,1,2,10390,1,1,10148,2,3,1,10713,1,1,8192,1,0,10720,1,1,8870,1,1,9906,1,14746,0,1,1,0,1,14748,10542,1,15433,0,1,1,10860,1,1,10078,1,14708,9520,1,1,10719,1,1,0,1,15439,10748,1,1,0,1,1,0,1,5006,0,1,15443,10552,1,4118,9528,1,1,0,1,863,8968,1,15571,5650,1,15572,10376,1,15573,0,1,0,0,1,11453,1396,1,0,10740,1,1,0,4,11454,4,3,1,10735,1,1,10735,1,1,10735,1,1,0,4,4,3,2,1,10836,4,5,4,3,2,10686,1,1,0,1,14801,0,1,0,0,1,1,9240,2,2,1,0,3,3,2,1,0,4,4,3,2,1,10846,4,5,4,3,2,10696,1,1,10648,1,2,0,4,8,7,6,5,10908,4,9,8,7,6,0,2,2,1,0,4,7,5,4,1,0,1,0,0,1,0,10110,1,1,10764,5,1881,1877,1842,3,1,0,6,1882,1878,1843,4,2,1,10882,6,1883,1879,1844,5,3,2,10750,1,1,10759,8,1885,1881,1846,7,5,4,3,1,0,9,1886,1882,1847,8,6,5,4,2,1,3490,9,1887,1883,1848,9,7,6,5,3,2,9574,9,1888,1884,1849,10,8,7,6,4,3,3488,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,10900,5,7,6,4,3,2,0,1,1,9448,1,2,10872,5,10,9,7,6,5,0,1,1,7252,5,12,11,9,8,7,9930,1,1,0,1,0,10780,1,1,10896,1,1,0,1,1,10775,1,1,10775,1,1,0,3,3,2,1,0,1,0,0,2,0,1,8248,2,0,2,3982,1,1,1620,2,0,4,9638,1,1,10854,2,0,6,794,1,1,8824,2,0,8,10766,1,1,10884,1,1,0,1,1,0,1,1,10944,2,0,13,0,1,1,0,6,14,12,10,8,3,1,10816,6,15,13,11,9,4,2,10234,1,1,0,1,0,0,1,1,0,2,2,1,0,1,14962,0,2,14963,1,10940,2,14964,2,10476,1,1,8940,1,1,10800,2,14967,5,10826,1,1,0,2,2,1,0,3,7,4,1,10150,7,67,65,64,61,8,5,2,0,1,0,0,1,1,0,2,2,1,10908,2,3,2,10758,1,1,10836,2,5,4,6014,1,1,10298,2,7,6,0,1,1,0,2,14319,9823,0,1,0,10815,2,11309,1,10815,1,1,10320,4,11311,3,2,1,0,1,1,8,1,0,0,1,1,10316,1,10017,4808,1,1,0,1,15553,0,1,0,1,1,1,0,1,0,10776,1,14049,10728,1,14050,9700,1,5442,0,1,5443,10106,5,5,4,3,2,1,0,1,1,10831,6,7,6,5,4,3,1,0,7,8,7,6,5,4,2,1,10452,7,9,8,7,6,5,3,2,10974,1,1,8888,1,1,0,1,0,0,1,0,0,1,0,10824,2,2,1,10866,1,1,7468,1,1,0,1,0,10826,1,1,10944,1,1,0,1,1,7764,1,8616,0,1,0,0,1,1,10670,1,2,10256,1,1,11006,1,4,10670,1,1,0,1,4,0,1,5,0,5,7,5,3,2,1,10262,5,8,6,4,3,2,6,5,9,7,5,4,3,4,5,10,8,6,5,4,0,5,11,9,7,6,5,0,5,12,10,8,7,6,184,5,13,11,9,8,7,6968,5,14,12,10,9,8,9414,5,15,13,11,10,9,10864,8,8,7,6,5,4,3,2,1,10857,2,10,1,10857,1,1,0,4,12,3,2,1,3588,4,13,4,3,2,9672,4,14,5,4,3,3586,1,1,0,1,10428,0,1,1,10870,1,1,0,1,0,0,1,1,10970,1,2,10188,1,1,10690,1,2,0,1,3,0,1,4,3448,1,5,10898,1,8,10970,1,1,8350,1,8,10878,4,6,5,4,1,0,5,11,9,8,3,1,0,6,12,10,9,4,2,1,3454,1,0,0,1,1,10980,1,2,10198,1,1,8,1,2,10,1,3,10904,1,6,10976,1,1,10778,1,1,8356,1,7,9676,1,8,0,1,9,4080,1,12,8552,1,1,2396,1,14,8922,2,9,1,10906,1,2,0,1,11971,0,1,11972,8362,2,8990,1,10890,2,3,1,10986,1,1,10600,1,2,10883,5,6,4,3,2,1,0,6,7,5,4,3,2,1,10624,13,89,88,87,86,85,83,82,8,6,5,4,3,2,10838,1,1,0,1,0,0,1,11982,0,2,2,1,0,1,0,0,1,1,10902,1,28,10998,3,33,30,1,10216,4,34,31,2,1,0,5,35,32,3,2,1,0,1,1,0,1,37,0,2,38,1,10610,2,39,2,0,1,1,7918,2,41,4,10888,1,1,0,1,0,0,2,13383,1,0,1,1,5594,1,2,11034,1,1,8726,1,4,0,1,1,0,1,0,0,1,1,10902,1,2,10360,1,1,9696,1,1,10352,3,5,4,1,0,4,6,5,2,1,10919,1,1,10790,1,0,0,1,1,11024,1,2,0,1,1,10640,1,4,0,1,1,10748,1,4,0,1,5,9726,1,6,2,1,0,0,1,1,0,1,0,0,1,1,10834,1,2,5548,1,1,0,1,0,0,1,1,0,1,14920,0,1,1,0,1,77,10210,1,1,11046,1,2962,0,1,1,3522,1,15839,9726,2,2888,1,0,3,2889,2,1,40,2,0,14327,0,1,1,11110,1,1,0,2,2,1,10456,1,12366,10822,1,1,0,1,15834,0,1,14983,0,1,0,0,1,0,9460,1,1,11062,2,2,1,10782,1,1,0,1,1,0,1,15842,3478,1,15843,9132,1,15844,11096,2,2,1,0,4,15846,5455,4,1,10630,4,15847,5456,5,2,0,4,15848,5457,6,3,10054,2,2,1,286,1,3,9746,1,14350,11090,2,12209,1,0,1,1,0,1,1,0,1,0,11096,1,1,11114,1,1,0,2,2,1,10390,2,3,2,3896,1,1,10975,1,1,0,2,2,1,0,2,5,1,10570,2,6,2,10322,1,1,7364,1,2,10686,2,9,5,11140,2,10,6,9758,2,2,1,0,1,14214,0,2,14215,1,7628,2,14216,2,10990,1,1,8130,1,1,0,2,4,1,10332,5,23,18,14,5,2,0,1,13106,8532,1,1361,9850,1,1362,11126,1,1,10994,1,1364,10476,1,1,0,1,0,10348,1,1,8214,1,0,0,1,1,0,1,15887,0,1,1,0,1,1,6,1,0,0,1,1,11026,1,2,10900,1,1,11122,1,8232,8224,1,1,8224,1,15896,0,1,1,11028,1,2,11056,1,1,11124,1,4,10308,1,1,11142,1,1,0,1,0,2422,1,1,0,1,0,11128,1,1,0,1,1,0,1,0,0,1,1,0,1,15910,10562,1,15911,10572,1,15912,7460,1,15913,10582,3,3,2,1,10314,1,13144,10042,5,12999,12998,6,2,1,0,6,13000,12999,7,3,2,1,9168,6,13001,13000,8,4,3,2,9166,1,1,11118,6,13003,13002,10,6,5,4,8494,1,1,10794,6,13005,13004,12,8,7,6,10368,1,1,0,1,15924,11090,3,13008,13007,1,9170,3,13009,13008,2,9168,1,1,1762,3,13011,13010,4,11094,1,1,10036,3,13013,13012,6,11028,1,1,10046,4,7,5,3,1,0,5,8,6,4,2,1,10372,5,9,7,5,3,2,11180,1,1,0,7,11,9,7,5,4,3,1,0,7,12,10,8,6,5,4,2,0,1,0,11148,1,1,10054,1,1,0,2,2,1,0,1,15942,11102,1,1,11162,1,1,10706,1,2,10708,1,1,11170,1,1,10058,3,5,4,1,0,4,6,5,2,1,6410,4,7,6,3,2,10464,1,1,11104,1,13198,0,1,1,9530,1,1,1,1,1,0,1,1,0,1,15957,11200,1,1,0,2,2,1,11144,2,3,2,10362,1,1,11041,2,3,1,9194,1,15277,9192,1,1,10070,2,15278,1,10994,3,15279,2,1,8378,3,15280,3,2,1146,3,15281,4,3,10218,3,15282,5,4,11182,7,15283,6,5,4,3,2,1,10704,4,15284,7,6,1,11068,4,15285,8,7,2,9906,1,1,0,1,1,9906,4,15288,11,10,5,9192,4,15289,12,11,6,10476,1,1,11142,4,15291,14,13,8,0,4,15292,15,14,9,0,4,15293,16,15,10,9912,4,15294,17,16,11,10480,3,3,2,1,11170,3,8,5,1,0,4,13,10,7,1,0,1,14329,8550,1,14330,11058,1,1,0,3,14332,3,1,0,3,14333,4,2,0,1,1,0,3,14335,6,4,9980,3,14336,7,5,0,2,2,1,0,1,3,11162,3,14339,10,8,11156,1,1,0,1,0,11065,1,1,0,2,2,1,0,1,1,0,1,10639,0,1,1,10102,1,1,2374,15,13087,13086,94,90,89,88,87,85,83,81,65,64,63,2,1,11146,15,13088,13087,95,91,90,89,88,86,84,82,66,65,64,3,2,2372,1,1,2370,1,2,2368,1,3,9226,15,13092,13091,99,95,94,93,92,90,88,86,70,69,68,7,6,9224,1,1,10290,3,74,6,1,0,1,0,7934,3,15274,14350,1,10380,3,15275,14351,2,10634,3,15276,14352,3,1974,1,1,7362,1,2,11100,3,15279,14355,6,11208,4,15280,14356,7,1,9754,2,6,1,10434,4,8,5,4,1,0,5,9,6,5,2,1,0,1,1,11240,1,2,10786,1,3,9858,2,2,1,0,1,15241,0,1,0,0,1,1,10748,1,12344,0,1,1,0,1,13914,9842,1,0,11270,1,1,10578,1,2,11089,1,1,10288,2,3,1,8490,3,4,2,1,9816,1,9053,10048,1,14697,8008,1,1,0,1,16042,0,1,1,11093,1,1,11093,1,1,11093,1,1,0,4,4,3,2,1,10264,1,16048,6338,1,1,11095,1,1,11095,1,1,0,3,3,2,1,0,1,14397,0,1,1,0,1,1,7752,1,0,11226,1,1,0,1,0,11228,5,16149,15050,15049,15033,15032,144,1,1,11130,1,2,3620,1,3,9274,1,4,11238,3,3,2,1,0,3,6,5,1,0,1,1,11234,1,2,10916,1,1,10456,1,4,9890,1,16111,11136,1,16112,9888,1,1,11232,2,3,1,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,10278,3,3,2,1,8298,1,0,11126,1,1,11242,4,6344,7,3,1,0,5,6345,8,4,2,1,10480,5,6346,9,5,3,2,11280,5,6347,10,6,4,3,9922,2,2,1,11224,5,6349,12,8,6,5,8552,1,1,11106,5,6351,14,10,8,7,4312,1,1,10554,9,6353,16,12,10,9,8,5,3,1,10622,10,6354,17,13,11,10,9,6,4,2,1,10474,10,6355,18,14,12,11,10,7,5,3,2,10784,1,1,0,2,3,1,0,2,4,2,2940,1,1,0,2,6,4,4216,2,7,5,4214,1,1,10112,2,9,7,11028,2,10,8,9256,2,11,9,10404,6,8,6,4,3,2,1,0,5,13,11,10,8,1,0,1,0,10632,1,1,11131,1,1,11131,1,1,11131,1,1,0,1,14455,0,2,14456,1,0,1,1,11122,2,12331,6376,4328,1,1,10570,2,12333,6378,0,1,1,9708,1,2,10498,1,1,4202,7,13,12,11,10,4,2,1,11212,1,5,0,1,1,10494,1,16212,9270,2,16213,1,11260,2,16214,2,9914,2,16215,3,9648,2,16216,4,8320,3,3,2,1,11300,2,4,3,0,2,5,4,0,2,6,5,0,1,7,0,2,16222,10,0,5,9,8,7,5,1,10460,2,16224,12,11224,1,1,1366,1,1,11312,7,14,10,8,7,6,4,1,0,8,15,11,9,8,7,5,2,1,10816,8,16,12,10,9,8,6,3,2,3712,1,1,11180,8,18,14,12,11,10,8,5,4,3730,1,1,8958,1,2,0,1,3,10508,8,22,18,16,15,14,12,9,8,9878,1,1,1370,1,4705,9552,1,14445,0,1,1,688,1,14447,0,1,4709,11320,4,5,3,2,1,0,5,6,4,3,2,1,11188,5,7,5,4,3,2,10650,13,32,28,26,25,24,22,19,18,8,6,5,4,3,0,1,16246,11324,1,1,11286,2,2,1,10826,2,3,2,7116,1,1,0,1,1,3992,2,4,1,11284,2,5,2,10614,1,1,11306,1,1,10838,2,8,5,9666,1,1,11326,1,13260,11288,2,13261,1,0,1,1,0,1,0,11330,1,1,0,2,2,1,11198,2,3,2,8976,1,1,11171,2,3,1,11171,1,1,0,4,5,3,2,1,9896,4,6,4,3,2,9650,1,1,0,2,2,1,11316,2,3,2,10838,1,1,2030,1,1,10480,4,12,10,9,8,9652,1,1,9854,2,2,1,0,3,3,2,1,8938,4,16,14,13,12,11130,1,1,0,1,0,0,1,1,11181,2,2,1,0,3,3,2,1,0,1,1,11326,1,2,10862,1,1,10490,1,4,9864,1,1,0,4,6,5,3,1,0,5,7,6,4,2,1,0,1,0,0,1,1,10498,1,2,9872,1,1,11184,1,4,11334,1,5,10870,2,2,1,0,3,6,4,1,10786,4,7,5,2,1,0,5,8,6,3,2,1,760,2,952,951,0,1,0,11272,1,1,4162,1,1,0,1,1,11201,1,1,11201,1,1,0,3,3,2,1,7804,2,16097,12535,8234,1,1,11203,1,1,4160,2,2,1,11326,2,0,14877,0,1,1,11268,1,2,1420,1,1,0,2,3,1,11270,2,4,2,1422,1,1,11214,2,6,4,10112,1,1,0,5,8,6,5,3,1,0,1,1,8156,1,2,11350,1,1,5356,1,13754,8390,1,13754,11372,2,2,1,11334,3,3,2,1,4784,1,1,1416,2,2,1,0,1,1,10560,2,11,2,0,1,16335,0,1,1,11320,1,2,2698,1,1,11358,1,2224,0,2,2225,1,11380,1,1,11342,2,2,1,2362,1,1,11210,1,2,10896,1,1,0,2,3,1,10866,1,1,10636,1,2,10718,1,1,0,1,0,0,2,10232,1,10902,2,10233,2,0,1,1,10892,2,10235,4,11330,1,1,0,1,1,11362,2,10238,7,11332,1,1,10030,1,1,0,2,2,1,11231,4,10,8,5,1,11231,1,1,11231,1,1,0,7,13,11,8,4,3,2,1,7186,7,14,12,9,5,4,3,2,11134,1,1,6246,1,2,10896,7,17,15,12,8,7,6,5,7186,5,140,138,125,124,1,0,1,0,9188,1,16296,0,1,1,10104,1,805,9960,1,14026,0,1,1,8066,1,16236,10946,1,8248,7704,1,1,0,1,1,5628,1,0,10400,1,1,8302,1,0,11268,1,1,3034,1,1,0,1,11721,0,1,0,0,1,1,11247,1,1,10662,2,2,1,11280,1,1,11242,3,4,3,1,9970,3,5,4,2,10696,1,1,11388,1,1,0,2,4,1,10926,3,5,2,1,0,1,1,4314,4,7065,7064,7063,7062,0,1,1,11376,1,73,10926,1,1,4192,1,1,0,1,15980,0,1,1,0,1,10286,9772,1,1,11259,1,1,0,1,149,10938,1,10290,0,2,10291,1,10936,1,2143,10928,1,1,9982,1,0,11336,1,1,5650,1,1,10422,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,0,11273,1,1,11273,1,1,0,1,0,6926,1,1,10692,4,5,4,3,1,0,1,16428,0,2,16429,1,10632,2,16430,2,11306,1,1,4336,2,16432,4,11286,1,1,11279,5,16434,6,5,3,1,11279,1,1,0,7,16436,8,7,5,3,2,1,0,1,0,11283,1,1,11283,1,1,11283,1,1,11283,1,1,0,5,5,4,3,2,1,11292,1,15147,11408,3,16418,15158,15157,10592,1,1,10992,1,16420,10622,1,1,0,10,16448,15162,15161,15153,15149,15146,20,5,3,1,11464,11,16449,15163,15162,15154,15150,15147,21,6,4,2,1,0,12,16450,15164,15163,15155,15151,15148,22,7,5,3,2,1,730,12,16451,15165,15164,15156,15152,15149,23,8,6,4,3,2,2502,1,1,11362,12,16453,15167,15166,15158,15154,15151,25,10,8,6,5,4,10648,1,1,10248,1,1,9442,12,16456,15170,15169,15161,15157,15154,28,13,11,9,8,7,9440,1,1,11289,1,1,0,16,16459,15173,15172,15164,15160,15157,31,16,14,12,11,10,9,7,4,1,0,6,16411,15174,15164,15163,15162,15157,9540,7,16412,15175,15165,15164,15163,15158,1,11320,7,16413,15176,15166,15165,15164,15159,2,9098,1,1,8770,1,2,10646,7,16416,15179,15169,15168,15167,15162,5,11000,1,1,11454,1,2,10640,5,7,5,4,2,1,0,1,16444,11450,1,1,9542,2,2,1,0,1,1,0,1,2,0,1,0,8470,1,1,0,1,1,11303,1,1,11303,1,1,11303,1,1,0,4,4,3,2,1,0,1,14486,11440,2,358,356,8708,3,359,357,1,0,1,10707,2146,2,0,11931,0,1,1,11472,1,1,0,1,0,3714,1,1,11340,1,2,3890,1,1,10976,1,4,0,1,1,6384,1,4,8722,1,3,8792,1,6,8990,1,5,11315,7,9,7,5,4,3,2,1,11315,1,1,0,9,11,9,7,6,5,4,3,2,1,10306,1,1,11317,1,1,6882,2,2,1,0,3,13929,13928,3493,4596,3,13930,13929,3494,10736,1,1,10536,1,2,11172,1,3,9106,4,5,3,2,1,0,1,1,4652,2,0,16297,11462,1,1,0,2,2,1,9830,2,0,11960,6366,1,1,11464,1,1,0,2,2,1,1766,1,16304,11464,1,1,0,1,1,10870,1,2,10514,1,1,0,1,0,11329,1,1,11329,1,1,0,3,3,2,1,11322,3,4,3,2,4756,1,1,7108,3,6,5,4,11452,3,7,6,5,11434,2,2,1,11144,1,1,0,3,7,5,1,0,1,0,11168,1,0,0,1,1,11348,2,3,1,11344,2,4,2,11364,1,1,11337,4,6,4,3,1,0,1,15096,11346,1,1,11366,1,1,0,2,2,1,0,1,0,9338,1,1,11484,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,11476,2,6725,1,10712,2,6726,2,11512,2,6727,3,10154,2,2,1,11456,2,6729,5,8784,1,1,10786,5,6731,7,6,3,1,11514,5,6732,8,7,4,2,11476,1,1,0,7,6734,10,9,6,4,3,1,11355,1,1,11355,1,1,11355,1,1,0,4,4,3,2,1,7018,1,11238,0,1,1,0,1,1,0,1,0,11026,1,1,0,1,1,0,1,0,10776,1,0,11466,1,1,0,2,3,1,0,1,0,0,1,1,11373,1,1,11373,1,1,11373,1,1,11373,1,1,11373,1,1,0,6,6,5,4,3,2,1,11500,6,7,6,5,4,3,2,11408,1,1,0,2,0,13398,6170,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,4770,1,1,0,2,2,1,0,1,0,11070,1,2787,84,3,12043,2,1,0,1,0,0,1,1,0,2,2,1,0,1,1,11392,1,2,11522,1,1,0,2,3,1,11506,2,4,2,11216,1,1,0,4,6,4,3,1,3982,4,7,5,4,2,11412,1,1,8812,1,1,0,1,11284,10684,1,11285,11542,1,1,0,3,11287,3,1,0,1,1,0,1,1,0,1,0,11415,1,1,11415,1,1,11415,1,1,11415,1,1,11415,1,1,11415,1,1,0,7,7,6,5,4,3,2,1,0,8,8,7,6,5,4,3,2,1,0,1,0,9208,1,1,0,1,0,10838,1,1,11456,2,3,1,0,1,0,0,2,0,1,0,1,1,0,1,1,3622,1,16423,0,1,1,11440,1,1,11433,2,2,1,11433,1,1,0,4,4,3,2,1,11596,4,5,4,3,2,11574,1,1,11558,4,7,6,5,4,0,1,1,11570,1,2,9538,1,1,10468,1,11320,0,2,11321,1,0,3,11322,2,1,11248,1,1,8862,2,2,1,11448,2,3,2,10794,2,4,3,11104,2,2,1,11468,2,3,2,11441,3,5,2,1,0,4,6,3,2,1,0,1,0,0,1,0,6490,1,1,0,2,3,1,0,1,1,0,1,0,11460,1,1,10942,2,2,1,0,3,3,2,1,0,1,1,10804,4,77,74,7,2,0,2,12222,1873,10726,2,12223,1874,11466,1,1,11459,2,3,1,11459,1,1,0,4,5,3,2,1,0,1,1,0,1,0,0,1,1,11572,1,2,11058,1,1,0,2,3,1,0,1,0,0,3,10790,10250,1,0,4,10791,10251,2,1,11634,5,10792,10252,3,2,1,0,6,10793,10253,4,3,2,1,10886,6,10794,10254,5,4,3,2,11576,1,1,11540,6,10796,10256,7,6,5,4,0,1,1,0,3,5,3,1,0,1,0,0,1,1,9272,1,1,9778,1,1,0,2,6073,6072,10508,2,6074,6073,10056,1,1,0,2,3,1,11489,1,1,0,1,0,4220,1,1,10304,1,2,4218,1,1,6,3,4,3,1,10512,3,5,4,2,10060,1,1,0,2,3,1,11484,2,4,2,11170,1,1,10770,2,6,4,0,1,1,10218,1,1,0,3,6,4,1,11504,3,7,5,2,11524,1,1,0,2,2,1,0,1,3,11280,3,11,9,6,11528,1,1,0,1,0,11503,35,16593,16591,16590,16588,16586,16583,16581,16579,16577,16576,16574,16572,16569,16567,16565,16563,16561,16559,16557,16555,16553,16551,16549,16547,16545,16543,16541,16540,16537,16535,16534,16533,16531,16530,1,10876,36,16594,16592,16591,16589,16587,16584,16582,16580,16578,16577,16575,16573,16570,16568,16566,16564,16562,16560,16558,16556,16554,16552,16550,16548,16546,16544,16542,16541,16538,16536,16535,16534,16532,16531,2,1,11503,1,1,11503,1,1,11503,1,1,0,4,4,3,2,1,8808,4,5,4,3,2,11512,1,1,0,4,7,6,5,4,0,1,1,8812,2,15836,13942,0,1,13943,0,1,13944,11520,3,3,2,1,11002,1,15863,0,1,1,0,1,0,11658,1,1,0,3,5,3,1,0,1,0,0,1,1,11678,1,2,0,1,1,11525,2,3,1,11525,1,1,0,4,5,3,2,1,4256,4,6,4,3,2,10340,4,7,5,4,3,4254,1,1,0,1,0,0,1,1,4260,1,2,10344,1,3,4258,1,1,11531,3,4,3,1,11531,1,1,0,5,6,5,3,2,1,11312,5,7,6,4,3,2,11560,1,1,8836,1,1,8430,1,2,8428,1,3,0,1,0,0,1,1,6830,1,1,11244,1,2,10322,1,1,10260,1,4,10014,1,1,0,2,2,1,11612,1,14162,11539,1,1,0,1,7320,0,1,1,11528,1,1,0,1,15836,0,1,0,8468,1,0,9596,1,0,0,1,1,0,1,0,11644,1,1,6544,2,9609,5,0,1,0,0,1,1,0,6,3003,9,6,4,3,1,10834,6,3004,10,7,5,4,2,0,1,1,11566,8,3006,12,9,7,6,4,3,1,0,9,3007,13,10,8,7,5,4,2,1,11722,1,1,0,2,2,1,10910,2,3,2,11342,2,4,3,10916,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,2,2,1,11600,2,3,2,2818,1,1,11732,1,2,11676,2,6,5,0,1,1,0,2,8,7,11604,1,1,0,1,1,0,1,0,11722,1,1,0,1,1,0,1,0,11592,1,1,11612,1,1,0,1,1,0,1,0,0,1,1,0,1,2,11734,1,1,8194,1,4,86,1,1,86,3,5,3,1,11734,4,6,4,2,1,11593,5,7,5,3,2,1,11593,1,1,0,7,9,7,5,4,3,2,1,11754,7,10,8,6,5,4,3,2,4450,1,1,0,2,3,1,10110,1,0,0,1,0,11626,1,1,0,4,9661,1405,3,1,9404,4,9662,1406,4,2,0,1,1,11666,4,9664,1408,6,4,126,1,1,11012,4,9666,1410,8,6,11702,1,1,0,4,9668,1412,10,8,0,1,1,0,1,2,0,6,10,8,6,4,2,1,0,1,0,7210,1,13915,0,2,2,1,0,1,1,0,1,16022,9572,1,16023,11478,1,1,68,1,16025,66,1,1,0,1,16027,5668,1,1,0,1,2,8544,1,16030,6616,1,1,10900,6,10,8,6,4,3,1,11623,1,1,0,7,12,10,8,6,5,3,1,942,1,14655,0,2,14656,1,10154,2,14657,2,8806,1,1,11292,2,14659,4,11768,1,1,10714,1,1,11788,3,6,4,1,0,4,7,5,2,1,11629,1,1,11629,1,1,11629,1,1,11629,1,1,11629,1,1,11629,1,1,0,7,7,6,5,4,3,2,1,0,1,0,11640,1,1,11122,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,9786,1,2,9798,1,1,11674,1,4,0,1,1,11360,1,2,11649,5,7,6,4,2,1,0,6,8,7,5,3,2,1,11754,6,9,8,6,4,3,2,0,1,1,0,2,3,1,11655,3,4,2,1,11655,1,1,11655,1,1,11655,1,1,0,7,8,6,5,4,3,2,1,11657,1,1,11657,1,1,11657,1,1,0,4,4,3,2,1,4936,1,4825,0,1,1,0,1,0,10684,1,1,7346,2,2,1,11690,1,1,0,2,2,1,0,1,0,11790,1,1,11674,2,2,1,11156,3,3,2,1,2904,4,4,3,2,1,11674,1,1,0,2,2,1,852,1,0,10862,1,1,11830,1,2,11808,1,1,0,2,3,1,10982,2,4,2,11744,1,1,0,1,156,11673,2,12394,3223,11673,1,1,0,2,2,1,0,1,1,11677,1,19,11677,1,1,11677,1,1,2914,4,22,3,2,1,11677,1,1,11677,1,1,11677,1,1,11677,1,1,0,4,4,3,2,1,0,1,0,5538,1,1,4958,1,1,10360,1,1,4958,1,10514,0,1,1,10180,1,1,0,1,1,7368,1,0,11712,1,1,0,2,2,1,11848,1,1,11810,2,2,1,10048,1,1,11806,1,2,10046,1,1,0,1,0,11689,1,1,11689,1,1,11689,1,1,11689,1,1,0,5,5,4,3,2,1,0,1,0,10188,1,1,9480,1,1,5162,1,0,11700,1,6638,10712,1,0,11704,1,1,0,1,0,0,1,1,11697,4,6,5,3,1,11697,1,1,11697,1,1,24,7,9,8,6,4,3,2,1,0,1,0,11116,1,1975,0,4,15387,15386,2,1,7298,4,15388,15387,3,2,9654,1,1,10978,1,1,11010,4,15391,15390,6,5,11834,4,15392,15391,7,6,4978,2,2,1,11480,4,15394,15393,9,8,11701,1,1,11701,1,1,11701,1,1,0,10,15398,15397,13,12,11,8,5,3,2,1,7300,10,15399,15398,14,13,12,9,6,4,3,2,9656,1,1,11824,10,15401,15400,16,15,14,11,8,6,5,4,9508,1,1,10980,1,1,0,1,1,11732,1,4,6746,1,1,0,1,1,11690,1,7,11714,1,1,11196,1,1,10486,1,1,0,10,15412,15411,27,26,25,22,19,17,16,15,7996,1,1,0,1,1,0,10,15415,15414,30,29,28,25,22,20,19,18,11696,1,1,11066,1,1,11740,1,1,0,1,1,10248,10,15420,15419,35,34,33,30,27,25,24,23,0,1,1,4844,1,2,7096,1,1,212,1,2,10888,10,15425,15424,40,39,38,35,32,30,29,28,11206,1,1,11026,10,15427,15426,42,41,40,37,34,32,31,30,11206,1,1,220,1,1,11622,1,2,2954,2,5,1,10542,10,15432,15431,47,46,45,42,39,37,36,35,0,10,15433,15432,48,47,46,43,40,38,37,36,11208,2,2,1,9022,1,1,0,13,38,36,32,29,25,22,17,15,13,12,7,5,1,11210,13,39,37,33,30,26,23,18,16,14,13,8,6,2,2958,1,1,224,1,2,11824,13,42,40,36,33,29,26,21,19,17,16,11,9,5,9152,1,1,10118,13,44,42,38,35,31,28,23,21,19,18,13,11,7,10960,1,1,0,18,46,44,40,37,33,30,25,23,21,20,15,13,9,8,6,5,3,1,0,1,1,0,2,15446,5854,0,1,1,11729,1,1,0,2,2,1,0,1,0,5010,1,1,0,1,1,0,1,1,11737,1,10707,0,2,10708,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,5026,1,0,11238,1,1,0,3,481,3,1,11160,3,482,4,2,11850,1,1,0,5,484,6,4,3,1,0,1,1,11060,1,2,5032,1,1,0,2,3,1,0,1,0,11900,1,1,11436,1,1,0,1,1,11788,1,2,9564,1,1,11761,2,3,1,0,3,4,2,1,0,1,16130,11496,1,16131,0,1,1,0,2,3,1,0,1,0,11260,1,1,0,2,2,1,0,1,0,11898,1,1,10556,2,2,1,11775,1,1,11775,1,1,11775,1,1,9320,4,4,3,2,1,0,1,0,0,1,1,0,1,11759,11922,1,1,0,1,1,10310,1,2,8814,1,1,10648,1,1,8962,1,3,8814,1,1,0,1,14522,11785,1,1,11924,1,13365,0,1,1,0,1,0,11789,4,132,130,128,1,11789,1,1,11789,1,1,116,7,135,133,131,4,3,2,1,0,1,0,0,1,1,0,2,2,1,11780,2,3,2,11936,1,1,0,2,3,1,0,1,0,0,1,1,11828,1,2,11044,1,1,5970,2,3,1,0,1,1,0,1,1,0,1,0,11910,1,1,0,1,1,10680,1,1,0,1,7959,10380,2,7960,1,0,3,7961,2,1,9580,3,7962,3,2,11766,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,11850,1,1,0,1,1,0,2,4,1,0,3,5,2,1,0,1,0,0,1,1,0,2,2,1,0,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,0,4112,1,1,11976,1,2,11148,1,3,10522,2,2,1,11834,1,5,11520,1,1,0,3,6,3,1,0,4,7,4,2,1,10672,4,8,5,3,2,11832,1,1,8360,1,1,0,1,0,0,1,1,0,1,586,11444,1,1,0,1,1,11994,1,2,11990,1,3,11528,2,2,1,0,2,15416,14371,0,1,0,11190,1,16290,10764,1,1,11760,1,1707,0,1,0,11964,1,1,0,2,2,1,0,3,3,2,1,0,1,0,11820,1,10277,11867,2,2,1,11867,1,1,11867,1,1,11867,1,1,11867,1,1,11867,1,1,0,8,8,7,6,5,4,3,2,1,0,1,0,11871,1,1,11871,1,1,11871,1,1,0,4,4,3,2,1,10428,1,1,0,2,2,1,0,3,3,2,1,0,1,0,10642,1,0,11982,1,13336,11084,3,10296,2,1,11886,1,1,0,2,5,1,0,1,1,0,1,0,11885,1,1,11885,1,1,11885,1,1,11885,1,1,1354,5,5,4,3,2,1,8794,5,6,5,4,3,2,10698,1,1,11044,5,8,7,6,5,4,0,1,1,11872,5,10,9,8,7,6,2518,1,1,0,1,0,0,2,13353,1,11891,3,13354,2,1,11891,1,1,11891,1,1,11891,1,1,11891,1,1,11891,1,1,11270,9,13360,8,7,6,5,4,3,2,1,0,1,1,11570,1,2,0,1,1,11274,1,6754,0,1,1,11574,1,2,4,1,1,0,2,3,1,0,1,0,0,1,1,11903,1,1,11903,1,1,11903,1,1,0,4,4,3,2,1,0,1,0,0,1,1,12050,1,2,11218,1,1,0,3,4,3,1,0,1,0,0,1,1,11404,1,2,3152,1,1,0,3,4,3,1,0,1,1,0,2,2,1,10882,2,3,2,11230,2,4,3,10448,2,5,4,0,1,1,11586,1,2,7876,1,1,11950,1,4,0,1,1,4942,2,11,10,12048,1,1,11104,3,10,9,1,0,1,0,0,1,1,11936,1,2,11418,1,1,11929,2,3,1,11929,1,1,11929,1,1,0,5,6,4,3,2,1,0,1,0,11280,10,155,153,138,136,132,129,128,42,40,1,0,1,0,0,1,1,0,1,1,0,1,0,10064,1,1,0,1,1,11970,1,2,0,1,1,11608,1,4,0,1,1,0,1,0,10812,2,13058,1,0,1,1,12090,1,2,11624,1,1,11624,1,4,11628,1,1,0,3,5,3,1,0,1,0,11955,1,1,11955,1,1,11955,1,1,11955,1,1,11955,1,1,11955,1,1,0,7,7,6,5,4,3,2,1,0,1,0,12082,2,8084,7990,0,3,7988,2,1,0,4,7989,3,2,1,0,1,0,0,1,1,11456,1,2,3204,1,1,0,2,3,1,10108,2,4,2,0,2,5,3,0,1,1,3210,2,7,5,0,2,4,1,0,1,0,0,1,1,0,1,1,8808,5,163,160,158,157,2,10760,1,1,0,1,0,9862,1,0,11966,1,1,10480,3,9182,3,1,11983,1,1,11983,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,3418,2,13467,1,12160,3,13468,2,1,0,4,13469,3,2,1,12001,1,1,12001,1,1,12001,1,1,0,4,4,3,2,1,11994,4,5,4,3,2,12136,1,1,0,1,0,12128,1,1,0,1,1,11778,1,2,11360,1,1,11992,1,4,10404,1,1,11422,1,6,12034,2,3,1,3244,1,1,11714,2,5,3,3144,1,0,7522,1,1,11990,2,2,1,0,1,0,11506,1,1,12009,1,1,11362,1,10272,3246,1,0,40,3,15001,15000,1,0,2,3,1,0,1,0,12154,1,1,12040,1,1,0,1,1,11722,1,4,7978,1,1,1334,1,6,10880,1,1,768,1,11292,0,2,11293,1,12044,1,1,0,2,2,1,0,1,0,12044,1,1,0,1,0,5530,1,1,0,1,0,0,1,1,10898,1,15167,8936,1,1,5282,1,0,11444,2,0,1,10750,1,1,2468,1,1,0,1,0,5284,1,1,0,2,2,1,10754,1,1,2472,1,1,0,1,8799,12033,1,1,12033,1,1,12033,1,1,11696,1,13172,0,1,1,0,1,0,12160,1,1,11526,2,2,1,12178,2,3,2,0,1,1,0,1,0,12074,1,1,12041,1,1,12041,5,20,11,6,4,1,11748,1,13183,11456,1,1,12164,1,1,11820,1,14923,0,1,1,10148,1,0,12202,1,1,7188,2,11470,1,0,1,16403,0,2,16404,1,0,1,0,0,1,0,11466,1,1,12174,1,1,0,1,1,0,1,0,0,1,1,12160,1,2,5360,1,1,12198,3,9,3,1,12160,2,4,2,5360,1,1,0,1,10342,12086,1,10343,10686,1,1,12066,1,1,0,1,0,12090,1,1,12084,2,10348,2,0,1,17302,11780,1,17303,11778,2,1978,1,12166,1,17305,11302,1,1,0,1,0,11844,1,1,0,1,5349,0,2,5350,1,0,1,1,0,2,2,1,12073,1,1,12073,1,1,0,3,3,2,1,0,1,15693,5934,1,1,10756,2,2,1,0,3,3,2,1,10802,3,4,3,2,12198,3,5,4,3,11494,2,2,1,0,1,0,0,1,1,12216,1,2,10560,1,1,0,2,2,1,0,2,4,1,0,3,5,2,1,11948,3,6,3,2,11248,1,1,11054,3,8,5,4,5844,3,9,6,5,11050,3,10,7,6,11734,1,1,10622,3,12,9,8,9120,1,1,12042,3,6,5,1,11296,3,15,12,11,12072,1,1,10636,3,17,14,13,12230,1,1,0,1,0,0,5,8643,8261,8163,8007,1,0,6,8644,8262,8164,8008,2,1,12198,6,8645,8263,8165,8009,3,2,0,1,1,11814,6,8647,8265,8167,8011,5,4,0,1,1,7136,1,2,7594,1,1,12222,3,17031,17029,16617,0,3,8894,7934,1,0,1,1,11518,1,2,12136,1,1,0,1,0,12208,1,1,0,1,1,10978,2,2,1,0,1,0,11754,1,1,12094,1,2,10624,1,1,7792,2,3,1,12232,1,1,0,1,17489,0,1,1,11790,1,2,11330,1,1,8102,1,2,12254,3,4,2,1,0,1,1,0,1,0,74,1,1,11708,1,2,12150,1,3,12258,2,2,1,0,3,5,4,1,0,4,6,5,2,1,0,1,1,10994,2,10,2,9032,1,1,0,1,3961,0,1,0,8564,1,0,12134,1,1,0,2,3,1,0,1,0,0,1,1,0,1,17513,0,3,17514,4558,1,0,1,1,12280,1,2,0,1,1,0,2,17518,15725,0,1,1,12145,1,1,12145,1,1,12145,1,1,0,4,4,3,2,1,12096,4,5,4,3,2,11644,1,1,12158,4,7,6,5,4,0,1,1,11598,2,16744,11781,12290,3,16745,11782,1,11826,2,12050,1,0,3,12051,2,1,8698,3,12052,3,2,12134,1,1,8992,3,12054,5,4,11958,1,1,12272,3,12056,7,6,12104,1,1,0,4,7,5,3,1,11744,4,8,6,4,2,12160,1,1,0,1,16550,0,2,16551,1,0,1,1,8960,1,0,11656,1,1,12159,1,1,12159,1,1,0,3,3,2,1,12144,3,4,3,2,12168,1,1,12134,1,1,0,2,4,1,11368,1,8972,8816,1,4388,8814,1,4389,12324,3,3,2,1,0,4,4,3,2,1,11756,4,5,4,3,2,12172,1,1,12165,2,3,1,12165,1,1,12165,1,1,12165,1,1,12165,1,1,12165,1,1,0,8,9,7,6,5,4,3,2,1,11844,1,1,0,2,2,1,0,1,0,12182,1,1,0,4,9656,9655,9652,1,12196,5,9657,9656,9653,46,2,0,1,0,12166,1,1,12294,1,2,11624,1,1,12308,1,4,11482,1,5,12316,3,3,2,1,0,2,6,1,12298,2,7,2,12130,1,1,0,2,17582,8493,11660,3,17583,8494,1,12252,3,17584,8495,2,11858,1,1,12164,1,2,12282,1,1,0,1,1,12322,3,6,4,1,0,1,1,5608,1,2,0,1,3,12308,2,2,1,11600,2,2,1,12080,1,6,0,1,1,11850,1,2,6750,1,1,0,1,17600,12262,1,1,0,1,1,11970,1,2,11898,1,1,12092,1,1,11868,3,5,4,1,11870,4,6,5,2,1,12332,1,1,0,5,8,7,4,3,1,11018,5,9,8,5,4,2,0,1,1,10728,5,11,10,7,6,4,8234,1,1,12195,1,1,12195,1,1,12144,2,2,1,8174,5,16,15,12,11,9,8234,1,1,11376,5,18,17,14,13,11,11930,5,19,18,15,14,12,10348,1,1,12320,5,21,20,17,16,14,0,1,1,7792,5,23,22,19,18,16,0,1,1,7960,5,25,24,21,20,18,12182,1,1,10726,5,27,26,23,22,20,10724,1,1,11916,1,2,3104,1,1,0,1,5631,0,1,1,11056,1,2,10926,1,3,11056,1,1,0,2,2,1,11510,1,6,12278,1,1,8914,1,1,12196,1,9,12278,1,1,11810,1,1,11542,1,12,11070,1,1,12346,1,8,12342,1,15,4386,2,2,1,0,1,0,12234,2,0,1,0,1,1,0,2,18,1,6064,1,16793,0,1,1,11518,1,2,12354,1,1,12350,1,4,11890,2,2,1,11066,2,5,1,12276,3,6,2,1,7586,1,0,0,1,1,12288,2,2,1,0,1,1,0,2,2,1,12204,2,3,2,12080,1,1,0,2,3,1,0,1,0,9068,1,16774,5366,1,14881,11930,1,16776,12124,1,1,10700,2,14486,9759,0,5,6,5,4,2,1,12252,5,7,6,5,3,2,11714,5,8,7,6,4,3,12225,2,2,1,0,2,4,1,9048,1,1,0,1,0,11906,1,1,0,2,2,1,0,1,1,0,1,0,11912,1,1,0,2,2,1,12237,1,1,12237,1,1,12237,1,1,0,4,4,3,2,1,0,1,1,12382,1,17610,0,1,1,12368,1,2,12366,1,1,11842,1,1,12376,1,5,12384,1,1,5872,1,1,11920,1,8,12270,1,1,0,1,1,0,1,0,12388,1,1,0,1,1,12372,1,1,12410,2,2,1,0,2,17709,15562,11558,2,17710,15563,12392,1,1,12388,2,17712,15565,12384,2,17713,15566,12392,1,1,1826,3,4,3,1,10484,2,4,2,12314,1,1,0,1,4,11814,2,17719,15572,9314,2,17720,15573,12060,2,2,1,0,5,13,7,5,4,1,12396,5,14,8,6,5,2,1830,1,1,12384,1,2,2048,1,3,10882,1,4,10846,1,5,0,1,6,0,1,7,11606,7,66,64,22,16,14,13,10,12392,1,13958,11702,1,1,0,4,17659,4190,2,1,12402,1,1,0,1,1,0,1,17524,0,2,13476,1,0,1,0,12342,1,1,0,1,1,11446,1,2,12298,1,1,0,1,1,11296,1,5,9100,1,1,6772,1,7,0,1,8,10798,1,9,0,1,1,11954,1,2963,0,1,1,11790,1,2,11924,2,129,1,0,1,4,12052,1,1,0,1,0,12283,1,1,12283,1,1,12283,1,1,12283,1,1,12283,1,1,12283,1,1,0,7,7,6,5,4,3,2,1,12358,1,1,1,1,1,11768,7,10,9,8,7,6,5,4,12428,4,149,21,20,1,10788,7,12,11,10,9,8,7,6,0,1,1,0,1,17771,0,2,17772,1,12452,2,17773,2,11094,1,1,0,4,17775,4,3,1,10890,4,17776,5,4,2,12456,1,1,0,4,17778,7,6,4,11456,1,1,6442,4,17780,9,8,6,11730,2,5,1,12438,1,2,11258,1,1,6024,1,2,0,1,17784,0,1,1,0,1,0,12426,1,1,6188,1,1,12082,1,2,11730,1,1,3760,1,13239,0,2,13240,1,12486,1,109,0,1,1,12086,1,2,11734,1,1,2,3,4,3,1,12488,1,14535,9780,1,1,11850,1,2,11494,1,1,10902,1,4,11740,1,1,11030,3,5,3,1,0,1,17806,12490,1,1,1096,1,1,11212,1,2,8208,1,1,12309,23,13258,13255,1476,36,34,32,30,28,27,26,25,23,22,20,19,18,17,16,14,13,6,3,1,12309,1,1,12309,1,1,12309,1,1,12309,1,1,12309,1,1,3598,29,13264,13261,1482,42,40,38,36,34,33,32,31,29,28,26,25,24,23,22,20,19,12,9,7,6,5,4,3,2,1,10668,1,17817,7492,1,13940,0,1,13941,5316,1,13942,12376,4,7779,3,2,1,0,1,1,11856,1,2,11990,1,1,11660,1,4,12436,1,17742,12432,1,1,12392,2,17744,1,11856,1,1,11740,1,16241,4894,1,1,10168,1,1,11622,1,1,11036,1,1,12313,1,1,12313,1,1,12313,1,1,0,4,4,3,2,1,10548,4,5,4,3,2,12394,1,1,0,1,0,5680,1,1,12464,1,2,12317,1,1,12034,3,28,3,1,12382,1,1,0,1,0,0,28,13296,13293,1514,74,72,70,68,66,65,64,63,61,60,58,57,56,55,54,52,51,44,41,39,38,37,36,35,34,7244,28,13297,13294,1515,75,73,71,69,67,66,65,64,62,61,59,58,57,56,55,53,52,45,42,40,39,38,37,36,35,10868,28,13298,13295,1516,76,74,72,70,68,67,66,65,63,62,60,59,58,57,56,54,53,46,43,41,40,39,38,37,36,11736,1,1,5772,28,13300,13297,1518,78,76,74,72,70,69,68,67,65,64,62,61,60,59,58,56,55,48,45,43,42,41,40,39,38,12462,3,4,3,1,10858,28,13302,13299,1520,80,78,76,74,72,71,70,69,67,66,64,63,62,61,60,58,57,50,47,45,44,43,42,41,40,11542,28,13303,13300,1521,81,79,77,75,73,72,71,70,68,67,65,64,63,62,61,59,58,51,48,46,45,44,43,42,41,12332,1,1,11282,28,13305,13302,1523,83,81,79,77,75,74,73,72,70,69,67,66,65,64,63,61,60,53,50,48,47,46,45,44,43,11966,2,4,1,0,1,0,10600,1,1,0,1,1,11916,1,2,7470,1,1,0,1,13312,0,1,0,0,1,1,12434,1,2,11994,1,3,6300,2,2,1,0,2,4,1,5996,1,17872,11204,1,17873,10656,2,12875,4917,10328,2,2,1,12474,1,1,0,2,5,1,0,1,1,0,1,0,11754,4,9057,8417,8414,1,12462,5,9058,8418,8415,2,1,12280,1,15888,0,2,15889,1,11448,1,0,12482,1,1,0,1,1,314,1,0,11066,1,1,11332,1,1,0,1,1,0,1,0,12347,1,1,12347,1,1,12347,1,1,12347,1,1,12347,2,16145,15914,12347,1,1,12347,2,3,1,0,29,13346,13343,1564,124,122,120,118,116,115,114,113,111,110,108,107,106,105,104,102,101,94,91,89,88,87,86,85,84,83,10976,29,13347,13344,1565,125,123,121,119,117,116,115,114,112,111,109,108,107,106,105,103,102,95,92,90,89,88,87,86,85,84,12496,1,1,10940,29,13349,13346,1567,127,125,123,121,119,118,117,116,114,113,111,110,109,108,107,105,104,97,94,92,91,90,89,88,87,86,12376,2,3,1,7818,29,13351,13348,1569,129,127,125,123,121,120,119,118,116,115,113,112,111,110,109,107,106,99,96,94,93,92,91,90,89,88,12360,1,1,0,1,13353,0,1,1,0,1,0,12502,1,1,0,1,1,0,1,17910,0,1,1,10638,1,11017,12508,1,11018,8012,1,1,11770,1,2,12310,3,4,2,1,0,1,0,0,1,0,8560,1,0,12376,1,1,12314,1,12175,0,1,0,12367,1,1,12367,1,1,11714,3,3,2,1,9546,1,9915,12367,1,1,12367,1,1,12367,1,1,12367,1,1,0,5,5,4,3,2,1,12432,5,6,5,4,3,2,12468,1,1,6676,1,2,12369,1,120,12369,1,1,0,31,13385,13382,1603,163,161,159,157,155,154,153,152,150,149,147,146,145,144,143,141,140,133,130,128,127,126,125,124,123,122,2,1,12444,31,13386,13383,1604,164,162,160,158,156,155,154,153,151,150,148,147,146,145,144,142,141,134,131,129,128,127,126,125,124,123,3,2,11228,31,13387,13384,1605,165,163,161,159,157,156,155,154,152,151,149,148,147,146,145,143,142,135,132,130,129,128,127,126,125,124,4,3,3844,2,2,1,3844,31,13389,13386,1607,167,165,163,161,159,158,157,156,154,153,151,150,149,148,147,145,144,137,134,132,131,130,129,128,127,126,6,5,10476,1,1,11680,31,13391,13388,1609,169,167,165,163,161,160,159,158,156,155,153,152,151,150,149,147,146,139,136,134,133,132,131,130,129,128,8,7,12512,31,13392,13389,1610,170,168,166,164,162,161,160,159,157,156,154,153,152,151,150,148,147,140,137,135,134,133,132,131,130,129,9,8,12048,1,1,11550,2,3,1,7872,1,0,12444,1,1,12048,1,1,0,1,1,12514,1,1,3846,2,4,1,0,1,1,0,2,16955,16954,0,2,9984,1,0,3,9985,2,1,12381,4,9986,3,2,1,12381,1,1,12381,1,1,12381,1,1,0,8,9990,7,6,5,4,3,2,1,12504,8,9991,8,7,6,5,4,3,2,11578,1,1,10360,1,17876,0,4,13413,11843,7162,1,11210,4,13414,11844,7163,2,12338,1,1,12385,2,3,1,6554,1,14706,12508,1,1,0,1,1,0,1,1,12389,1,1,12389,1,1,12389,1,1,12389,1,1,0,5,5,4,3,2,1,9048,1,17981,0,2,17982,1,0,1,1,0,1,17867,8324,1,4305,0,4,14010,9918,2,1,0,1,17870,0,2,16986,16985,12403,1,1,12403,1,1,12403,1,1,12403,1,1,12403,1,1,12403,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,12180,1,6793,3890,1,0,8686,1,1,6504,1,12380,12396,1,12381,10514,2,17788,15801,4968,1,17129,0,1,0,12411,1,1,12411,1,1,12411,1,1,12411,1,1,12411,1,1,0,31,13456,13453,1674,234,232,230,228,226,225,224,223,221,220,218,217,216,215,214,212,211,204,201,199,198,197,196,195,194,193,73,72,7360,31,13457,13454,1675,235,233,231,229,227,226,225,224,222,221,219,218,217,216,215,213,212,205,202,200,199,198,197,196,195,194,74,73,12032,31,13458,13455,1676,236,234,232,230,228,227,226,225,223,222,220,219,218,217,216,214,213,206,203,201,200,199,198,197,196,195,75,74,0,1,1,0,31,13460,13457,1678,238,236,234,232,230,229,228,227,225,224,222,221,220,219,218,216,215,208,205,203,202,201,200,199,198,197,77,76,10956,1,1,0,1,0,11506,1,14163,12410,1,14753,12542,1,1,11728,1,1,11852,2,10,1,12538,1,14757,12542,1,1,0,1,1,12094,1,14760,12544,1,1,7036,1,1,9452,1,14174,12374,2,12,1,12562,1,1,10814,2,15,1,0,1,0,0,1,1,12432,1,1,7262,2,14770,1,0,1,0,12434,1,1,0,1,0,0,1,0,12431,1,1,12431,1,1,12431,1,1,12572,4,4,3,2,1,12554,1,1,0,1,0,12433,1,1,12433,1,1,12433,1,1,12433,1,1,12433,1,1,0,1,18052,1,2,18053,1,0,1,1,12466,1,2,12439,1,1,12439,2,3,1,12439,1,1,0,2,18059,78,0,1,1,12443,2,3,1,12443,1,1,12443,1,1,12443,1,1,12443,1,1,12443,2,127,1,0,1,277,0,1,0,12588,1,1,0,1,1,6078,1,2,12572,1,1,9094,1,4,12432,1,1,10976,1,6,12552,1,1,10786,1,1,0,1,18076,12451,1,1,0,2,2,1,86,1,0,12453,3,15878,14306,1,12453,1,1,12453,1,1,0,31,13530,13527,1748,308,306,304,302,300,299,298,297,295,294,292,291,290,289,288,286,285,278,275,273,272,271,270,269,268,267,147,146,0,31,13531,13528,1749,309,307,305,303,301,300,299,298,296,295,293,292,291,290,289,287,286,279,276,274,273,272,271,270,269,268,148,147,11556,31,13532,13529,1750,310,308,306,304,302,301,300,299,297,296,294,293,292,291,290,288,287,280,277,275,274,273,272,271,270,269,149,148,11866,2,2,1,0,1,0,10852,1,1,0,1,1,12461,1,1,12461,1,1,12461,1,1,0,4,4,3,2,1,0,1,0,12465,1,1,12465,1,1,12465,1,1,12465,1,1,0,1,0,10714,1,1,12452,37,13548,13545,1766,326,324,322,320,318,317,316,315,313,312,310,309,308,307,306,304,303,296,293,291,290,289,288,287,286,285,165,164,7,6,5,4,3,1,6230,1,1,8166,1,0,0,1,0,12469,1,1,12469,1,1,12469,1,1,12469,1,1,12469,1,1,12469,1,1,12469,1,1,12469,1,1,0,9,9,8,7,6,5,4,3,2,1,11886,9,10,9,8,7,6,5,4,3,2,12594,1,1,9402,1,0,0,1,1,0,1,0,12475,1,1,12475,1,1,12475,1,1,0,29,13569,13566,1787,347,345,343,341,339,338,337,336,334,333,331,330,329,328,327,325,324,317,314,312,311,310,309,308,307,306,0,1,18123,0,2,5165,1,8200,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,10882,1,1,0,2,2,1,12491,1,1,12491,1,1,12491,1,1,0,4,4,3,2,1,0,1,0,4016,1,1,12522,1,2,0,1,0,12497,1,1,12497,1,1,12497,1,1,12497,1,1,12497,1,1,7948,36,13592,13589,1810,370,368,366,364,362,361,360,359,357,356,354,353,352,351,350,348,347,340,337,335,334,333,332,331,330,329,7,6,5,4,3,2,1,12644,6,7,6,5,4,3,2,7948,1,1,0,1,15564,11038,2,15565,1,0,1,1,12044,1,2,12178,1,1,11848,1,4,0,1,0,11936,1,1,10726,1,1,12503,1,1,12503,1,1,11042,9,20,19,18,17,16,15,3,2,1,0,1,0,0,2,12680,1,12507,1,1,12507,1,1,12507,1,1,12507,1,1,12152,7,29,21,5,4,3,2,1,0,1,0,0,1,1,0,1,1,12462,1,1,0,1,0,6,1,1,0,1,1,0,1,0,0,1,0,12521,1,1,12521,1,1,12521,1,1,12521,1,1,12521,1,1,12521,1,1,12521,1,1,12521,1,1,12521,1,1,12521,1,1,0,11,11,10,9,8,7,6,5,4,3,2,1,0,1,0,12525,1,1,12525,1,1,12525,1,1,12525,1,1,12525,1,1,12525,1,1,0,7,7,6,5,4,3,2,1,7220,1,18106,12600,1,12074,12584,1,15816,12527,4,5452,3,2,1,12527,1,1,12527,1,1,0,7,5455,6,5,4,3,2,1,12264,2,15596,10544,12018,1,17307,12592,1,17308,7416,2,2,1,10002,2,17993,14432,0,1,0,12672,1,1,0,1,0,12533,1,1,12533,1,1,12533,1,1,12533,1,1,12533,1,1,12533,1,1,12533,1,1,12533,1,1,0,1,12,0,1,1,0,31,13667,13664,1885,445,443,441,439,437,436,435,434,432,431,429,428,427,426,425,423,422,415,412,410,409,408,407,406,405,404,284,283,2542,31,13668,13665,1886,446,444,442,440,438,437,436,435,433,432,430,429,428,427,426,424,423,416,413,411,410,409,408,407,406,405,285,284,0,1,1,11366,31,13670,13667,1888,448,446,444,442,440,439,438,437,435,434,432,431,430,429,428,426,425,418,415,413,412,411,410,409,408,407,287,286,11408,31,13671,13668,1889,449,447,445,443,441,440,439,438,436,435,433,432,431,430,429,427,426,419,416,414,413,412,411,410,409,408,288,287,10646,1,1,12248,1,3,11068,31,13674,13671,1892,452,450,448,446,444,443,442,441,439,438,436,435,434,433,432,430,429,422,419,417,416,415,414,413,412,411,291,290,9572,1,1,11406,3,6,3,1,0,1,13677,12690,1,5760,0,1,0,9576,1,1,0,1,1,12138,1,2,7692,1,1,0,1,0,0,1,1,0,1,1,12694,1,2,0,1,1,2354,1,2,0,4,5,4,2,1,0,5,6,5,3,2,1,12550,1,16797,12559,1,1,12559,1,1,12559,1,1,12559,1,1,12236,5,5,4,3,2,1,0,1,1,0,1,85,12710,1,86,8214,1,1,11972,1,2,12062,3,4,2,1,12563,3,27,26,1,0,26,13705,13702,1923,483,481,479,477,475,474,473,472,470,469,467,466,465,464,463,461,460,453,450,448,447,446,445,10332,26,13706,13703,1924,484,482,480,478,476,475,474,473,471,470,468,467,466,465,464,462,461,454,451,449,448,447,446,12514,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,11924,1,2,0,1,0,12579,1,1,12579,1,1,12579,1,1,12579,1,1,12579,1,1,12579,1,1,0,7,7,6,5,4,3,2,1,0,1,1,11742,1,877,0,1,0,12585,1,1,12585,1,1,12585,1,1,12585,1,1,12585,1,1,12585,1,1,0,7,7,6,5,4,3,2,1,12610,7,8,7,6,5,4,3,2,0,1,8753,12589,2,8754,1,12589,1,1,12589,1,1,12589,1,1,2,4,4,3,2,1,0,1,0,11964,1,1,4,1,1,0,2,2,1,12578,2,3,2,12528,1,1,30,1,0,0,1,0,12595,3,17857,16099,1,12595,1,1,12595,1,1,12595,1,1,12595,1,1,12595,1,1,12595,1,1,12595,1,1,0,29,13756,13753,1974,534,532,530,528,526,525,524,523,521,520,518,517,516,515,514,512,511,504,501,499,498,497,496,495,494,493,12700,29,13757,13754,1975,535,533,531,529,527,526,525,524,522,521,519,518,517,516,515,513,512,505,502,500,499,498,497,496,495,494,9852,1,1,11208,29,13759,13756,1977,537,535,533,531,529,528,527,526,524,523,521,520,519,518,517,515,514,507,504,502,501,500,499,498,497,496,9852,29,13760,13757,1978,538,536,534,532,530,529,528,527,525,524,522,521,520,519,518,516,515,508,505,503,502,501,500,499,498,497,0,1,1,12626,29,13762,13759,1980,540,538,536,534,532,531,530,529,527,526,524,523,522,521,520,518,517,510,507,505,504,503,502,501,500,499,11464,1,1,3068,1,2,12698,4,7,6,2,1,12484,1,3,4364,29,13767,13764,1985,545,543,541,539,537,536,535,534,532,531,529,528,527,526,525,523,522,515,512,510,509,508,507,506,505,504,10992,1,1,12702,1,1,0,1,13770,0,1,0,10996,1,1,11116,2,2,1,0,1,1,12605,2,5,1,11216,2,8,4,12708,1,5,9860,2,9,1,0,1,2,12634,2,12,8,11472,1,1,3076,1,2,12412,1,3,11470,1,12,12742,1,1,144,1,18339,0,2,5381,1,12609,1,1,12609,1,1,12609,1,1,12790,4,4,3,2,1,0,1,1,0,1,2,12046,1,1,0,1,0,12615,1,1,0,1,1,0,1,1520,0,1,0,8356,1,17480,9134,1,1,0,1,7740,12623,2,7741,5,0,1,0,12766,1,16306,12625,4,17915,17501,2,1,12625,1,1,12625,1,1,12625,1,1,0,1,15099,12750,1,1,12290,1,2,6632,1,1,11870,1,2,0,3,4,2,1,12078,3,5,3,2,12770,1,1,11938,1,1,0,1,15108,0,1,15109,12768,1,1,10304,1,1,10774,1,2,12774,3,3,2,1,11942,2,4,1,12633,1,1,12633,1,1,12633,1,1,0,5,10,4,3,2,1,11982,4,5,4,3,2,0,1,14652,12760,1,1,12086,1,1,7126,1,2,7132,1,3,0,1,4,12780,4,4,3,2,1,0,2,6,1,12788,1,371,0,1,1,0,1,0,10640,1,15920,12786,1,1,12078,1,18219,12748,3,4,2,1,0,1,1,0,1,8437,12640,1,8438,10704,1,1,11372,1,8440,12098,1,1,12790,1,1,5264,1,3,0,1,35,0,1,16261,0,2,16262,1,12650,1,18410,12655,1,1,12655,1,1,12655,1,1,12655,1,1,12655,1,1,12655,1,1,12655,1,1,12655,1,1,12655,1,1,0,9,9,8,7,6,5,4,3,2,1,11746,1,11346,12470,1,14690,0,3,284,2,1,0,28,13871,13868,2089,649,647,645,643,641,640,639,638,636,635,633,632,631,630,629,627,626,619,616,614,613,612,611,610,609,6290,28,13872,13869,2090,650,648,646,644,642,641,640,639,637,636,634,633,632,631,630,628,627,620,617,615,614,613,612,611,610,10938,1,1,12694,1,2,12786,28,13875,13872,2093,653,651,649,647,645,644,643,642,640,639,637,636,635,634,633,631,630,623,620,618,617,616,615,614,613,10938,1,1,12694,1,2,12260,2,2,1,12432,4,8,6,5,1,6278,1,0,11054,1,1,12260,1,1,166,6,12,10,9,5,2,1,11442,6,13,11,10,6,3,2,12474,1,1,11462,1,14707,9528,1,1,0,1,17566,0,1,17567,11754,2,11,1,0,26,13891,13888,2109,669,667,665,663,661,660,659,658,656,655,653,652,651,650,649,647,646,639,636,634,633,632,631,12696,1,0,7886,1,0,0,1,1,0,1,1,11456,1,12432,0,2,18346,18344,0,1,0,10896,1,1,0,1,1,12677,1,1,0,3,18009,17564,14681,11530,1,1,184,2,2,1,0,1,0,0,1,1,12778,1,16870,0,1,0,12685,1,1,12685,1,1,12685,1,1,12685,1,1,12685,1,1,0,28,13914,13911,2132,692,690,688,686,684,683,682,681,679,678,676,675,674,673,672,670,669,662,659,657,656,655,654,653,652,12286,28,13915,13912,2133,693,691,689,687,685,684,683,682,680,679,677,676,675,674,673,671,670,663,660,658,657,656,655,654,653,0,1,1,12830,1,2,12104,1,3,0,2,2,1,9944,28,13920,13917,2138,698,696,694,692,690,689,688,687,685,684,682,681,680,679,678,676,675,668,665,663,662,661,660,659,658,9886,1,1,11084,1,50,0,1,1,11564,28,13924,13921,2142,702,700,698,696,694,693,692,691,689,688,686,685,684,683,682,680,679,672,669,667,666,665,664,663,662,9602,1,1,0,1,10728,0,1,18482,11478,2,18483,1,0,1,1,11562,2,18485,3,0,1,1,11084,2,18487,5,0,1,1,11096,1,5690,12844,3,14523,8846,1,10980,1,1,12736,1,2,0,5,14526,8849,4,2,1,0,1,18491,12140,1,1,0,1,1,0,1,1,0,1,0,0,1,1,12715,1,1,12715,1,1,12715,1,1,12715,1,1,12715,1,1,12715,1,1,12715,1,1,12715,1,1,0,9,9,8,7,6,5,4,3,2,1,12380,9,10,9,8,7,6,5,4,3,2,12324,1,1,0,1,0,0,1,0,9842,1,16921,0,1,13252,0,1,0,12725,1,1,12725,1,1,12725,1,1,12725,1,1,12725,1,1,0,1,0,0,1,1,12862,1,2,12034,1,3,11408,2,2,1,9770,1,5,12682,1,1,11582,1,7,11236,1,1,0,4,8,5,3,1,10870,4,9,6,4,2,10882,1,1,10896,6,11,8,6,4,3,1,0,7,12,9,7,5,4,2,1,12858,7,13,10,8,6,5,3,2,12540,1,1,12890,7,15,12,10,8,7,5,4,12148,1,1,9992,1,1,11920,7,18,15,13,11,10,8,7,11442,1,1,12836,1,2,10894,7,21,18,16,14,13,11,10,12686,1,1,0,7,23,20,18,16,15,13,12,12876,1,1,12030,7,25,22,20,18,17,15,14,11922,1,1,0,1,0,9162,1,0,9646,1,1,10832,1,0,0,2,18107,1,0,1,0,0,1,1,12890,1,2,12232,1,3,12743,2,2,1,0,2,4,1,12730,9,38,35,33,31,30,28,27,5,2,10468,3,17686,10,1,0,1,0,12747,1,1,0,2,2,1,0,1,0,6114,1,1,12898,1,2,12751,1,1,12751,3,4,3,1,12751,1,1,12751,1,1,0,6,7,6,4,3,2,1,9978,1,310,12753,1,1,0,1,0,0,1,1,10060,1,1,0,1,13350,0,1,1,6124,1,1,0,1,0,0,1,0,12714,1,1,10250,1,14496,10218,1,14496,0,1,18495,12767,1,1,12767,1,14854,12767,1,1,12767,1,1,11654,4,14857,3,2,1,0,1,1,0,1,3804,0,2,3805,1,0,1,0,0,1,0,12777,1,1,12777,1,1,12777,1,1,12788,4,4,3,2,1,0,5,5,4,3,2,1,10264,1,17743,12912,1,17744,11458,1,1,12779,2,3,1,12779,1,1,12604,4,5,3,2,1,10728,1,0,328,1,1,0,1,0,0,1,0,0,1,1,12918,1,2,12090,1,3,11464,2,2,1,9826,1,5,12738,1,1,12785,3,6,3,1,12785,1,1,12785,1,1,0,6,9,6,4,3,2,1,12772,6,10,7,5,4,3,2,10512,1,1,12890,6,12,9,7,6,5,4,0,1,0,9470,7,0,14,11,9,8,7,6,0,1,1,0,1,0,0,2,5,1,0,1,0,12750,1,1,0,1,0,12692,1,1,12940,1,13435,0,2,12507,1,8570,1,15896,0,1,0,0,1,0,12952,4,15899,13392,2,1,11816,1,0,11964,1,1,0,1,0,9094,1,1,0,2,18567,16036,0,1,0,0,1,1,0,1,0,11974,1,1,12168,1,2,9102,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,12823,1,2,0,1,0,0,3,6471,23,1,0,1,1,0,1,0,11852,1,0,10936,1,1,7976,1,6290,12988,1,0,12838,1,1,12108,1,2,0,1,1,0,1,15365,0,1,0,12978,1,12650,12837,2,2,1,0,1,1,0,1,0,11234,1,1,12988,1,2,12330,1,3,12841,2,2,1,12841,2,4,1,12841,1,1,12841,1,1,12841,1,1,0,6,8,5,4,3,2,1,12946,6,9,6,5,4,3,2,0,1,1,0,1,0,12988,1,1,0,1,1,11382,1,2,12952,1,1,0,1,1,0,1,2,0,1,6,12838,1,1,12855,4,7,4,3,1,12855,1,1,12855,1,1,12855,1,1,12855,1,1,12855,1,1,0,1,0,12840,1,1,12857,2,2,1,12857,1,1,12857,1,1,12876,5,5,4,3,2,1,10576,1,18492,13004,2,18589,18493,11282,1,1,10576,1,1,0,1,0,0,1,1,13008,1,2,12888,1,3,0,2,2,1,12966,1,5,0,1,1,7452,1,2,12884,1,16352,0,1,1,10902,1,2,12816,1,1,0,1,0,12302,1,1,7474,2,2,1,0,1,0,0,1,1,8324,1,15438,0,1,0,12875,2,23,1,12875,1,1,12875,1,1,12875,1,1,12875,1,1,12875,1,1,0,8,29,7,6,5,4,3,2,1,13016,8,30,8,7,6,5,4,3,2,13012,8,31,9,8,7,6,5,4,3,12868,2,2,1,12366,8,33,11,10,9,8,7,6,5,7764,1,1,22,1,18649,10932,1,6385,0,1,6386,12862,2,15881,15405,0,1,0,7768,1,0,12914,1,1,11158,1,2,12881,4,15513,4,2,1,10584,1,0,10582,1,0,10580,1,1,10576,1,4056,10998,1,0,10574,1,1,12864,1,15515,10572,1,0,12450,1,1,12881,6,9,7,6,4,3,1,12881,1,1,12881,1,1,12881,1,1,12881,1,1,9740,11,14,12,11,9,8,6,5,4,3,2,1,12186,11,15,13,12,10,9,7,6,5,4,3,2,11560,1,1,12881,2,3,1,0,3,4,2,1,12986,3,5,3,2,2244,1,1,12614,3,7,5,4,11858,1,1,0,1,0,0,1,1,13034,1,2,12887,1,1,12376,1,4,12887,3,29,2,1,12887,3,5,3,1,12887,1,1,12086,1,517,11452,2,518,1,0,1,1,0,1,0,0,1,1,12893,1,1,138,1,14335,12893,1,1,12893,1,1,12893,1,1,0,4,4,3,2,1,12895,3,9,6,1,0,1,0,142,1,1,10600,11,15559,50,48,47,46,21,19,17,16,15,1,10598,11,15560,51,49,48,47,22,20,18,17,16,2,10596,1,1,10594,11,15562,53,51,50,49,24,22,20,19,18,4,10592,1,1,11014,11,15564,55,53,52,51,26,24,22,21,20,6,10590,1,1,12144,11,15566,57,55,54,53,28,26,24,23,22,8,12880,1,1,10588,11,15568,59,57,56,55,30,28,26,25,24,10,12466,1,1,0,1,0,12899,1,1,12899,1,1,12899,1,1,12899,1,1,12899,1,1,12332,6,6,5,4,3,2,1,12899,7,7,6,5,4,3,2,1,12899,1,1,12899,1,1,0,10,10,9,8,7,6,5,4,3,2,1,0,1,0,9616,1,0,12856,1,1,12903,2,3,1,12903,1,1,12903,1,1,12903,1,1,12903,1,1,4,7,8,6,5,4,3,2,1,0,1,1,12252,1,2,11402,1,15506,0,1,1,10774,1,2,12146,1,1,13002,1,4,13004,1,5,0,2,2,1,12858,3,6,4,1,0,1,0,0,1,1,12913,2,2,1,12913,1,1,0,4,4,3,2,1,13018,4,5,4,3,2,0,1,1,12917,2,3,1,0,1,0,12919,1,1,12919,1,1,12919,1,1,12718,8,12,11,10,9,4,3,2,1,0,4,5,4,3,2,11728,4,10,8,7,1,0,1,0,0,1,1,12842,1,2,7724,1,1,11652,1,15566,12826,2,15567,1,11754,1,0,6604,1,1,12925,1,1,12925,1,1,0,3,3,2,1,9528,1,17415,12360,1,1,0,1,0,12929,1,1,12929,1,1,12929,1,1,12929,1,1,12362,5,5,4,3,2,1,12986,1,1,12914,5,7,6,5,4,3,0,1,1,13026,5,9,8,7,6,5,7906,1,1,12284,5,11,10,9,8,7,12958,1,1,11710,1,1,0,1,517,12933,1,1,12933,1,1,12933,1,1,12933,1,1,0,5,5,4,3,2,1,0,1,0,0,1,0,12946,1,0,12602,1,1,0,2,3,1,0,1,0,12322,1,16713,13076,1,1,12250,1,1,13084,1,1,11622,1,3,12978,1,1,10898,1,5,13084,2,2,1,0,1,0,13002,1,15708,16,1,18024,13106,1,16550,0,1,0,12947,1,1,12947,1,1,13070,3,3,2,1,0,1,0,12949,1,1,12949,1,1,12949,1,1,0,4,4,3,2,1,12934,4,5,4,3,2,12958,1,1,12886,1,1,0,1,0,0,1,1,13096,1,1,11810,2,2,1,0,3,3,2,1,12868,3,4,3,2,11918,3,5,4,3,12870,3,6,5,4,12942,3,3,2,1,0,1,0,0,1,0,12961,1,1,12961,1,1,12961,1,1,0,4,4,3,2,1,13066,4,5,4,3,2,0,1,1,0,1,0,13040,1,1,0,1,1,0,2,2,1,10032,2,3,2,7426,2,4,3,12130,3,18,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,12964,1,17120,12930,3,17121,13681,21,12538,2,17122,13682,0,1,16511,12954,1,16512,12952,1,1,12964,1,16514,12962,1,1,12960,1,16516,12958,1,1,0,1,0,0,1,1,0,1,0,0,1,1,12991,1,1,12991,1,1,0,3,3,2,1,0,1,0,104,1,1,12428,1,13714,13022,1,13715,0,1,1,0,1,0,12999,1,1,12999,1,1,0,3,3,2,1,12648,3,4,3,2,11824,3,5,4,3,12984,1,1,12178,3,7,6,5,12864,1,1,12572,3,9,8,7,0,1,0,13003,1,1,13003,1,1,13003,1,1,12572,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,13150,5,18536,18122,16778,14471,1,0,6,18537,18123,16779,14472,2,1,0,1,16376,13013,1,1,13013,1,1,0,3,3,2,1,13015,1,3095,13015,1,1,0,3,3097,2,1,13002,3,3098,3,2,12878,1,1,12870,1,7452,0,1,16254,12968,2,27,1,0,1,0,13094,1,1,0,1,1,0,1,1,13025,1,1,13025,1,13511,13025,1,1,13025,1,1,13025,1,1,8792,1,0,12530,1,1,9866,1,1,9734,1,0,12804,1,1,13025,1,1,0,1,0,0,1,1,0,1,0,13031,1,1,13031,1,1,0,3,3,2,1,12898,3,4,3,2,12836,1,1,0,1,0,13035,1,1,13035,1,1,13035,1,1,13035,1,1,0,5,5,4,3,2,1,13064,5,6,5,4,3,2,13140,5,7,6,5,4,3,7944,2,2,1,0,1,0,13039,1,1,13039,1,1,13039,1,1,13039,1,1,0,5,5,4,3,2,1,0,1,0,13043,3,18175,14524,1,13043,1,1,13043,1,1,13043,1,1,0,7,18179,14528,5,4,3,2,1,0,1,0,0,1,1,0,1,0,13051,1,1,13051,1,1,13051,1,1,13051,1,1,0,5,5,4,3,2,1,11192,5,6,5,4,3,2,11204,1,1,12602,5,8,7,6,5,4,13006,1,1,12878,5,10,9,8,7,6,5908,1,1,13126,5,12,11,10,9,8,0,1,1,0,1,0,0,1,1,12364,1,2,11738,1,1,0,2,3,1,7098,1,18809,0,1,1,12798,1,18188,0,1,0,13065,1,1,13065,1,1,13065,1,1,0,4,4,3,2,1,12876,4,5,4,3,2,9528,4,6,5,4,3,12874,2,2,1,13050,4,8,7,6,5,13074,1,1,5844,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,0,0,1,1,0,1,0,11760,1,1,0,2,2,1,12382,2,3,2,13036,1,1,0,1,0,7532,1,0,8682,1,1,0,2,3,1,9040,2,4,2,8854,1,1,0,1,0,0,1,1,13118,1,2,13238,1,3,13091,2,2,1,0,2,4,1,13100,1,4396,4202,1,0,13078,1,1,0,1,0,12510,1,1,13095,3,5,3,1,0,1,0,0,1,1,11600,1,4317,328,1,1,13202,1,16553,0,1,1,13101,1,1,0,1,0,13176,3,17058,13218,12678,0,7,17360,16909,14600,10693,4055,2,1,0,8,17361,16910,14601,10694,4056,3,2,1,5800,8,17362,16911,14602,10695,4057,4,3,2,12668,8,17363,16912,14603,10696,4058,5,4,3,6132,8,17364,16913,14604,10697,4059,6,5,4,10168,8,17365,16914,14605,10698,4060,7,6,5,0,1,0,0,1,1,0,2,2,1,11792,3,3,2,1,0,4,4,3,2,1,13178,4,5,4,3,2,13028,1,1,0,1,0,10866,1,14042,13117,2,2,1,13117,1,1,13117,1,1,13117,1,1,0,6,6,5,4,3,2,1,2,1,0,0,1,1,13121,1,1,0,1,0,0,1,1,0,1,1,13134,1,2,12242,1,1,13030,1,2,13127,1,13805,13127,1,1,13127,1,1,228,4,13808,3,2,1,0,1,1,0,1,0,13131,1,1,13131,1,1,13131,1,1,13131,1,1,13131,1,1,13264,6,6,5,4,3,2,1,0,7,7,6,5,4,3,2,1,12810,7,8,7,6,5,4,3,2,11812,7,9,8,7,6,5,4,3,12550,2,2,1,12984,2,3,2,12292,7,12,11,10,9,8,7,6,12844,7,13,12,11,10,9,8,7,12904,7,14,13,12,11,10,9,8,13156,3,3,2,1,0,1,16966,13135,1,1,13135,1,1,0,3,3,2,1,0,1,0,13139,4,16964,15392,14655,1,13139,1,1,0,6,16966,15394,14657,3,2,1,13094,5,56,55,54,53,1,0,1,0,11822,1,18958,0,2,18959,1,6420,1,0,0,1,0,13147,1,1,13147,1,1,12482,3,3,2,1,0,1,15946,12496,1,18734,0,1,0,10192,1,0,13104,1,1,10824,1,0,13292,1,1,0,1,19187,12462,2,19188,1207,13226,1,1,13153,2,3,1,0,1,0,13228,1,10051,0,1,1,11258,1,2,12802,1,1,0,1,0,0,1,1,0,1,0,0,1,0,13165,2,17447,1,13165,1,1,13165,1,1,0,5,17450,4,3,2,1,12814,5,17451,5,4,3,2,11704,5,17452,6,5,4,3,0,5,17453,7,6,5,4,8352,5,17454,8,7,6,5,8090,5,17455,9,8,7,6,12390,5,17456,10,9,8,7,13180,1,1,9620,5,17458,12,11,10,9,13124,5,17459,13,12,11,10,13122,2,2,1,6886,5,17461,15,14,13,12,12472,5,17462,16,15,14,13,13202,2,2,1,11446,2,3,2,0,1,0,13244,1,1,204,1,1,0,2,2,1,12134,7,17469,23,22,21,20,3,2,12020,7,17470,24,23,22,21,4,3,12818,7,20,19,18,17,16,2,1,0,1,0,0,1,1,0,1,0,13179,1,1,13179,1,1,13179,1,1,13179,1,1,0,5,5,4,3,2,1,13254,5,6,5,4,3,2,12038,5,7,6,5,4,3,5590,2,2,1,12730,5,9,8,7,6,5,0,1,1,0,1,0,0,1,1,13187,2,2,1,13187,1,1,13187,1,1,13187,1,1,13187,1,1,13187,1,1,0,8,8,7,6,5,4,3,2,1,12526,8,9,8,7,6,5,4,3,2,12638,1,1,13330,1,1,13330,8,12,11,10,9,8,7,6,5,11726,1,1,12770,1,19250,0,1,1,13191,4,8,5,3,1,13191,1,1,13191,1,1,13191,1,1,13191,1,1,13191,1,1,13191,1,1,13191,3,36,35,1,0,1,0,13250,1,1,13256,1,2,11332,1,1,13266,1,4,13296,1,1,6906,1,1,0,4,17516,17285,1371,1370,0,1,0,11590,1,1,0,2,2,1,12844,2,3,2,12476,1,1,0,1,1,13342,2,6,5,11812,1,1,0,1,0,0,1,1,0,1,161,13110,1,162,12640,1,1,13207,2,3,1,13207,1,1,13207,1,1,0,5,6,4,3,2,1,0,1,0,13211,5,17535,17190,17111,5078,1,13211,1,1,13211,1,1,13211,1,1,13211,1,1,0,10,17540,17195,17116,5083,6,5,4,3,2,1,0,1,0,0,1,16687,13320,1,16688,6930,1,1,0,1,0,13292,1,1,12074,1,1,0,2,2,1,0,1,12540,0,1,0,13225,1,1,13225,1,1,13225,1,1,13225,1,1,13225,1,1,0,6,6,5,4,3,2,1,0,1,0,12532,1,0,13352,1,1,12718,1,17064,6942,1,1,13229,3,5,3,1,13229,1,1,13229,1,1,13229,1,1,13229,1,1,13229,1,1,13229,1,1,13229,1,1,0,1,0,13231,1,1,13231,1,1,0,3,3,2,1,0,1,0,13235,1,1,13235,1,1,13235,1,1,0,4,4,3,2,1,0,1,19332,0,2,19333,1,13241,1,1,0,1,0,3032,1,676,0,1,0,13245,1,1,13245,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,12074,1,0,13206,1,1,12822,1,8140,13202,1,8141,0,4,5,3,2,1,0,1,0,524,1,0,13398,1,1,12818,1,0,12826,1,1,0,3,5,3,1,0,1,16848,528,1,16849,13402,1,1,12822,1,16851,12830,1,1,13300,1,16853,0,1,1,0,1,0,0,1,1,11000,1,2,13240,2,5,1,0,1,0,0,1,1,0,1,0,13346,1,1,12128,1,1,0,2,2,1,6090,2,3,2,13416,1,1,8654,1,1,12446,2,6,5,13378,1,1,10748,2,8,7,13416,1,1,6700,1,1,12570,1,0,0,1,1,0,1,0,0,1,1,13230,1,2,9042,1,1,0,2,3,1,13283,1,1,0,1,0,11562,1,78,13318,1,79,13446,3,3,2,1,13285,4,4,3,2,1,13285,1,1,13285,1,1,530,7,7,6,5,4,3,2,1,11710,1,1,0,2,2,1,0,1,0,6644,1,1,13316,1,2,11022,1,1,0,1,0,13291,1,1,13291,1,1,13291,1,1,13291,1,1,13291,1,1,13291,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,8980,1,1,0,1,1,13326,1,2,12788,1,3,13299,2,2,1,13422,1,13282,13416,1,1,11692,1,39,0,1,1,13460,1,2,12322,1,1,0,1,0,13303,1,1,13303,1,1,0,3,3,2,1,0,1,0,12880,1,0,13260,1,1,0,2,3,1,12496,1,19351,4506,2,18489,1,13336,2,18490,2,13408,1,1,712,1,2,13202,1,3,0,4,5,3,2,1,13311,5,6,4,3,2,1,13311,1,1,0,7,8,6,5,4,3,2,1,0,1,0,13315,1,1,13315,1,1,13315,1,1,13120,4,4,3,2,1,0,1,19197,0,1,0,13392,1,1,0,1,1,11422,1,2,12736,1,1,13454,1,4,13348,1,1,0,2,8530,8528,0,1,0,0,1,1,13327,1,10490,13327,1,1,0,4,17815,10492,2,1,12634,4,17816,10493,3,2,13462,4,17817,10494,4,3,12008,2,2,1,0,2,4,1,0,1,0,0,1,11860,9054,1,11861,0,3,3,2,1,12424,1,40,0,1,41,13292,2,2,1,0,1,0,13482,1,1,11952,1,1,12250,1,2,12252,1,3,5704,2,2,1,13368,1,5,13108,1,1,13488,1,7,0,1,1,0,1,2,13448,1,10,0,1,1,9300,1,12,9114,1,1,0,1,0,12146,1,1,0,1,1,0,1,5351,0,1,0,744,1,0,12788,1,1,13355,3,11818,3,1,13355,1,1,13355,1,1,13355,1,1,13355,1,1,13355,1,1,0,9,11824,9,7,6,5,4,3,2,1,12694,9,11825,10,8,7,6,5,4,3,2,13474,9,11826,11,9,8,7,6,5,4,3,12928,2,2,1,12934,1,3,12664,9,11829,14,12,11,10,9,8,7,6,13498,1,1,11890,1,1,0,4,8,5,4,1,13359,7,54,20,9,6,5,2,1,6040,1,18732,12224,1,18732,3828,1,18733,0,1,0,13224,1,1,0,1,0,0,1,963,12814,1,19513,13506,1,1,0,1,19515,7442,2,19516,1,13044,1,16030,12584,1,1,13508,1,1,0,3,16002,6557,1,11538,1,19522,0,2,19523,1,4790,1,1,6372,1,14972,0,1,1,12862,1,2,13392,1,1,12532,1,18538,0,1,1,12154,1,1,0,1,19417,9330,1,19418,12162,1,1,11088,1,2,13500,3,18088,17362,4683],
    ends: [11,2,5,1,2,3,2,3,2,2,2,2,16,34,2,3,8,3,10,4,3,2,5,3,2,6,2,4,3,2,96,5,6,103,5,2,1,1,1,6,116,1,2,4,1,3,2,129,1,1,131,108,209,99,2,3,2,2,2,3,8,13,10,62,5,2,11,2,3,3,10,5,5,1,2,2,2,3,2,2,2,1,5,2,3,2,3,2,3,2,2,2,2,1,4,1,1,2,1,7,5,2,4,8,2,3,2,1,2,75,4,2,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,3,2,1,3,68,2,6,2,2,2,2,2,2,1,1,23,4,7,6,8,2,11,10,10,76,841,2,4,3,2,2,3,5,8,1,1,2,1,2,4,6,2,2,2,2,7,2,3,2,2,2,2,3,2,8,2,2,6,1,1,1,1,1,2,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,3,5,3,3,1002,2,1,48,1017,9,2,2,2,2,66,58,8,32,1,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,3,2,1,1,2,1,1,5,3,2,4,2,3,2,36,1282,1,4,6,2,1,49,2,2,2,2,2,2,2,3,5,3,2,13,1,2,1,3,9,3,3,4,4,4,1,4,2,2,2,2,1,37,1475,9,2,2,1,5,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,5,11,1562,5,5,3,4,6,2,1,1,1,1,1,1592,114,1602,11,25,2,2,1,1,9,6,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,4,10,2,2,5,11,2,2,5,3,19,20,5,9,3,2,3,1,1,1,33,7,2,2,2,8,1,6,3,3,9,1,6,2,6,2,1,4,2,1,1,1,2,19,2,3,2,1,4,2,1,21,17,4,8,9,2,2,4,1,3,3,22,1,9,27,2,1,3,6,4,2,6,3,8,2,2,19,4,2,6,2,1,1,1,2,2,8,4,3,39,2155,2,2,2,2,16,2,11,3,2,2,3,4,2,8,2,1,2,2,2,3,3,3,2,2,2,6,2,4,3,2,2,1,3,4,4,6,2,3,4,2284,1,2,2,1,2295,70,2302,2,3,9,3,2,5,6,2,1,1,1,25,2,8,10,8,2,3,3,1,2,2,2,2,4,3,3,2,2,1,10,2,3,1,4,2,4,3,11,10,3,2,3,6,8,2,7,3,1,12,1,2,2,1,3,6,3,2,2,6,4,4,5,8,2,1,4,6,5,13,2592,3,4,2,5,6,4,5,2,8,2,2,2,4,2175,110,353,1,125,2642,3,3,2,3,1,3,12,4,3,2,2,1,1,1,1,3,2,6,7,3,3,1,1,1,2,2,2,2,4,2,2,2,8,2,17,2,16,2,3,2,2,2,3,3,16,31,7,19,2,5,3,3,7,9,2,37,4,10,4,2,2,14,5,5,26,17,2,2,25,2,2,2,6,6,8,6,4,6,7,16,3,8,12,3,2,11,3,12,3,4,4,4,4,6,4,8,3,4,3,1,2,3,2,2,4,3,13,2,2,2,2,2,3,2,2,3,4,2,11,3,16,4,3,12,34,3325,4,2,3,4,3,4,2,6,1,5,2,1,8,5,2,2,7,3,3,9,2,1,4,3,3,6,2,2,3,2,2,7,3,3,1002,2450,1,66,3004,480,3,3,28,2,6,1,1,7,10,1,2,2,3,3,11,2,3,1,2,2,5,2,3,8,2,1,3,3,13,2,3,2,2,2,3,13,2,5,2,3,2,27,3,2,3,2,2,5,6,5,2,7,5,3,4,3,11,2,2,3,3,4,3,6,29,3773,2,4,2,3,5,4,3,1,10,3,1,2,2,2,6,9,3,2,2,2,4,3,4,3,4,2,1,2,2,3866,1,24,3868,2,39,7,2,13,9,4,2,9,2,4,5,7,16,10,9,13,11,15,6,24,2,9,37,4092,3,4,2,8,6,2,4,2,2,2,2,9,3,8,5,6,3,3,3,4,3,1,1,1,3,1,2,2,3,2,2,2,2,4,4,4,4,1004,2449,758,8,17,4242,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,32,4266,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,6,2,2,1,2,2,2,2,2,1,1,2,2,2,3,1004,3317,1,46,4342,12,2,2,2,13,1,9,5,7,3,9,2,10,9,16,3,2,10,9,14,14,15,11,2,2,3,7,18,47,10,8,17,2,3,1,2,1,1,1,11,11,2,10,3,5,19,4692,5,1,1,5,2,2,2,2,2,1,3,4,3,3,2,6,5,6,2,1004,3744,114,4836,4,2,1,3,6,2,2,1,1,4,2,9,2,3,2,1,2,2,1,1,2,36,2,46,10,2,5,3,2,18,2,1,2,3,2,2,26,9,7,2,5,9,7,5,6,4,1,3,2,1,1,1,1,1,2,4,2,2,3,2,2,1,2,1,7,2,11,7,4,2,12,8,2,1,4,7,15,2,7,6,2,9,2,2,3,1,1,1,4,1,2,2,2,2,1,2,2,3,14,3,3,4,10,4,5,4,2,3,2,4,3,6,9,43,1037,3080,1242,3,1,3,3,4,2,1,1,6,2,1,4,5,3,5,2,2,2,2,2,2,5,4,2,1,4,3,5,3,6,1,2,2,4,7,2,1,1,3,1,11,1004,2861,457,1151,3,1,1,1,1,1,1,88,5508,5,24,2,8,1,11,2,19,14,1,10,26,4,13,11,4,3,9,7,6,2,12,9,15,2,6,38,2,3,19,1,13,2,2,10,1,3,2,6,3,3,2,8,4,6,3,2,2,2,2,2,1,7,3,8,6,21,2,2,3,1,4,7,8,2,1,1,2,3,2,1,1,1,1,1,1,2,3,1,1,3,3,1,3,2,8,8,44,6004,5,2,2,2,1,1,2,2,3,3,1,1,2,2,4,11,7,3,2,6,1,1,1,4,3,8,2,3,6,2,2,2,2,2,2,5,2,2,3,9,2,5,3,7,6139,3,2,2,3,1,2,62,6244,2,3,3,11,2,3,2,13,1,5,11,2,3,5,11,8,2,2,8,12,5,3,4,3,12,2,1,5,4,11,34,3,2,3,2,5,1,12,3,3,3,13,17,2,1,2,3,2,2,3,2,2,9,4,4,2,1,6,3,9,3,52,6569,1,1,2,1,12,2,2,2,2,7,2,1,1,3,2,2,4,18,4,2,2,4,2,2,4,4,2,5,6,3,3,2,3,3,2,2,2,3,2,4,2,2,2,3,2,7,2,5,11,2,2,7,6142,2,597,2,2,2,5,158,6773,109,5,2,16,6,5,6,6,6,8,4,2,1,11,16,10,9,7,4,1,3,5,6,3,8,21,4,7,2,27,3,6,2,2,2,2,1,2,2,14,3,6,2,3,1,2,2,6,7,3,4,2,16,3,14,6,2,12,1,3,10,6,5,2,4,6,9,4,4,3,2,3,5,2,2,1,3,4,1,6,2,1,1,1,1,2,2,3,8,5,3,2,2,3,3,2,1,3,1,2,9,7,3,4,6,1,5,9,7,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,2,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,103,7504,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,2,3,4,3,1,1,4,4,3,8,7,5,2,2,1,1,2,1,3,2,2,1,2,5,2,5,2,2,2,13,2,2,7,5,2,1,1,2,2,2,7,1,2,2,2,5,5,1,1,1,1,1,1,1,2,4,5,7750,1,2,2,4,3,7760,3,2,75,7781,2,4,4,6,2,3,3,3,2,2,3,2,2,2,2,2,2,4,1,2,4,2,1,1,2,2,2,2,2,3,4,6,1,1,1,3,3,2,6,2,2,3,3,2,2,3,2,4,2,2,7,24,2,18,24,2,15,5,6,2,11,2,2,26,2,3,3,2,3,12,22,14,4,3,18,8128,10,4,2,4,2,2,2,4,3,4,2,3,3,2,7,3,2,9,1037,1452,1432,2221,4,2042,2,2,2,90,8199,2,3,1,4,6,4,1,2,2,3,3,5,2,3,2,2,2,3,2,2,2,3,2,4,2,2,3,2,1,2,9,9,3,3,2,12,2,8,8,9,2,4,2,2,2,2,5,3,29,10,3,12,3,6,24,5,5,8,2,2,3,6,10,10,2,2,2,4,12,2,2,3,5,2,4,2,4,2,1,1,2,10,2,2,2,1,2,2,5,62,6126,2002,452,1,2,2,7,1,2,1,1,1,2,2,4,2,5,3,2,2,1,3,4,3,5,2,2,4,4,3,8,1,1,1,10,3,7,3,3,3,3,2,3,3,1,2,6,2,2,2,2,2,10,2,1,1,2,2,5,4,3,2,7,1037,1141,311,1432,4273,560,2,77,8808,3,3,3,2,2,3,6,3,2,2,1,3,2,3,2,2,14,4,2,3,1,1,1,1,1,1,1,1,1,3,2,1,2,2,1,1,1,1,2,3,3,3,2,13,15,2,2,2,6,39,10,2,8,9,2,3,6,4,2,1,2,2,1,1,1,2,10,2,5,7,2,4,16,15,11,9,31,9127,3,5,3,12,2,1,2,2,1,1,1,4,3,2,3,1,2,4,3,3,2,3,2,5,3,2,2,2,3,8,2,9218,3,18,9222,1,10,3,3,1,4,2,2,5,3,3,9,2,3,4,56,2,21,9342,17,4,2,3,3,2,1,1,1,1,1,1,1,3,2,3,3,1,3,3,1,9401,69,9428,2,1,1,1,17,1,3,2,3,14,4,2,2,19,6,3,3,2,6,3,1,2,3,1,2,1,1,1,1,23,11,2,3,27,4,20,9,1,7,3,2,8,2,2,1,5,2,29,1,4,2,1,4,1,1,4,4,8,2,6,2,5,9,2,6,2,1,1,16,9765,3,11,3,3,4,1,1,1,5,10,1,1,5,4,3,2,9401,421,2,9823,4,18,9858,10,13,3,7,8,19,2,1,1,1,14,6,7,6,2,7,8,28,9974,2,2,2,1,6,2,1,6,2,2,5,2,1,2,2,3,3,3,2,2,2,2,3,2,2,4,2,39,10043,9,2,11,1,9,2,2,2,3,4,5,3,3,11,11,2,6,9,7,2,7,2,4,2,2,7,2,6,2,2,3,2,4,3,11,2,2,2,27,10213,1,2,5,2,2,14,1,5,1,1,2,1,2,2,2,2,3,2,2,2,4,6,4,2,8,2,10,1392,12,8891,1,1,1,1,1,2,4,16,3857,5365,83,156,76,1,769,2,2,1,2,1,1,2,1,1,42,2,208,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,188,4,2,1756,8116,1,5,10328,2,1,1,2,40,10346,10,1,2,2,4,2,4,28,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,8,3,10475,2,1,1,2,53,10480,1,8,7,7,10,22,4,3,2,8,5,7,8,10,5,3,2,5,5,13,9,12,2,3,10,2,2,2,8,3,3,3,5,4,2,4,9,4,3,11,3,2,2,12,1,18,2,2,1,2,4,3,1,10769,6,10771,2,1,2,1,5,4,10783,2,2,3,3,10791,1,1,19,10804,13,5,2,19,2,48,19,2,10,5,3,2,2,11,17,2,3,1,7,10973,3,2,6,3,3,3,6,10783,4,3,205,2,2,2,10791,1,19,11001,6,9,2,16,2,1,2,2,7,1,2,3,11,6,6,2,7,11,1,11098,3,10783,8,1,29,11105,1,2,8,11,3,3,2,2,3,10,3,3,3,5,9,2,2,9,6,3,3,3,3,6,2,10,2,3,1,11230,5,10783,4,3,205,1,3,10791,1,1,52,11318,56,45,7,2,1,1,2,1,2,3,10,4,2,4,3,2,4,3,7,7,2,12,2,2,5,5,11,5,13,7,12,24,2,3,2,2,2,3,2,3,1,2,2,1,2,3,3,2,1,5,3,3,11631,4,3,1,11639,6,10792,848,1,3,1,1,45,11731,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,31,16,5,2,3,2,2,2,3,2,3,1,2,2,1,2,3,3,2,7,11631,282,2,9,4,2,3,7,10792,848,1,3,1,1,288,34,11957,3,35,3,2,3,14,7,2,2,2,2,3,5,3,2,2,3,7,1,5,3,7,3,1,2,3,2,4,1,3,3,2,4,5,10792,852,2,456,1,1,12105,8,12113,3,3,4,11,2,6,2,4,10792,854,499,1,10,12154,1,2,1,2,2,1,8,3,2,2,12177,1,32,12205,2,1,1,6,1,2,4,7,2,4,6,7,6,3,2,2,5,2,4,4,2,10,20,2,14,11,2,2,2,3,2,7,9230,3121,5,2,11,3,2,3,12377,3,3,92,12392,3,1,1,4,1,1,4,12,2,3,3,2,1,2,2,1,2,1,4,2,2,7,5,2,6,3,4,2,5,4,2,5,1,4,2,7,3,2,2,2,4,2,2,2,2,3,2,2,14,3,1,1,7,6,2,1,1,1,1,1,1,3,3,3,3,6,7,5,3,11,3,2,2,1,2,12,3,8,6,12,14,1,8,6,8,2,9,4,2,6,12,6,12358,386,9,6,4,5,2,12377,3,31,12785,12,1,13,5,6,3,3,2,1,5,2,2,3,3,2,4,2,4,2,2,2,2,10,6,2,2,5,7,1,2,5,12358,395,151,3,6,5,12380,535,1,2,1,3,12927,11,7,6,12946,3,1,2,2,2,17,12979,2,2,2,2,3,3,2,3,2,4,7,1,3,2,2,2,7,13026,1,2,2,1,2,2,56,3043,1495,1588,2455,1,1752,2703,3,2,2,1,1,1,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,1,3,3,2,6,13184,3,5,2,4,3,18,2,12977,2,2,2,2,3,3,2,3,2,4,7,1,3,2,2,2,1,13202,1,6744,54,3043,1495,1588,2455,1,1752,2703,3,2,2,1,1,1,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,1,3,8,13204,6,5,1,2,1,8,2,3,13230,7,4,3,877,12365,1,5,1020,12236,4,34,3,5,13301,2,2,2,2,40,13312,5,5,2,12,2,2,2,2,3,3,2,5,3,2,1,2,2,2,2,2,2,7,2,9,2,2,2,2,7,5,4,6,2,2,4,4,3,3,6,3,1004,12444,1,7,13452,2,2,2,4,2,2,55,13489,2,10,4,3,7,2,2,5,2,7,3,2,4,3,1,6,6,4,2,10,1,4,3,2,4,2,2,1,2,2,2,12,3,7,3,3,1,1,2,2,6,2,1,3,1,16,4,1,3,2,1,2,2,12,10,13692,2,3,6,5,4,1,1,2,3,5,2632,10322,766,1,1,29,13729,11,15,17,7,2,7,2,2,2,9,3,23,3,2,2,3,10,12,7,3,3,3,10,1,8,2,2,4,5,13452,456,2,2,2,3,28,13888,2,39,13926,4,3,2,6,2,2,2,5,3,2,2,8,10,2,6,12,1,9,7,6,2,2,4,15,2,12,4,4,4,3,3,11,4,2,3,10,4,6,4,13720,397,1,2,7,14122,2,4,2,3,4,5,56,14144,2,7,2,2,2,1,7,20,2,2,2,3,3,3,7,9,1,4,3,2,2,6,10,3,2,2,2,4,2,1,1,2,1,1,1,2,3,3,4,4,2,4,4,18,2,3,2,3,2,6,6,5,6,16,2,3,878,13489,1,12,14369,2,1,2,4,1,4,2,3,5,2,6,2,14402,2,20,14412,3,11,15,2,3,2,1,2,22,5,2,2,4,3,9,4,10,4,3,1,14523,3,2164,12360,1,18,14533,13,2,2,3,2,3,2,12,2,2,2,2,3,8,3,3,1,5,14523,81,4,2,5,3,2164,12360,1,2,14630,14,2,14647,2,21,14660,3,2,15,2,2,2,2,3,2,2,7,5,3,3,2,3,2,2,1,9,2,14736,3,2,14743,2,1,14751,22,14753,5,2,2,13,2,4,3,3,2,5,3,9,2,3,2,5,7,2,5,5,4,2,14736,3,4,14843,2,4,2,15,14870,1,5,10,2,4,2,4,2,2,5,4,3,6,3,1,14736,3,14928,1,4,12,14938,2,3,8,3,15,2,8,2,9,11,1,3,14736,3,265,2,15008,9,13,15027,4,8,4,2,4,2,1,2,2,2,11,14,1,15084,3,14736,3,349,2,15095,1,9,15108,4,4,3,37,5,2,2,9,2,14736,442,19,15180,5,2,1,1,6,2,1,9,2,1,2,7,7,4,2,2,3,2,2,14736,3,1,15245,1,15247,14,15249,5,10,7,3,2,5,4,4,3,3,2,1,1,4,14736,3,563,6,1,15309,56,6836,2,3,22,5313,1308,1828,7,11,4,5,12,8,2,1,2,2,2,2,2,2,1,3,2,1,2,2,6,3,2,1,2,4,2,5,1,4,2,3,2,1,2,4,2,4,2,2,1,5,5,10,3,3,2,10,9,9,15490,2,2,4,4,4,2,2,2,4,15516,1,7,2,36,15527,7,2,2,1,25,1,2,3,3,8,2,2,3,2,2,1,5,3,1,3,2,2,2,4,3,2,1,2,1,2,3,2,3,8,3,9,15647,1,3,3,3,1,1,2,1,3,15663,1,1,15,15674,2,1,12,15,2,1,2,2,7,16,2,3,9,1,9,15752,2,2,2,1,5,2,2,1,2,449,2158,27,15771,9,3,1,5,4,1,21,1,2,3,14,2,2,1,1,3,1,1,1,2,2,1,8,2,3,2,23,15872,2,2,2,3,2,2,8,2,2,2,1,1,1,2,2,2,2,2,2,2,3,4,3,15925,1,1,2,15928,5,10,15938,3,1,4,9,2,1,3,6,1,6,15969,1,2,2,1,1,9,15978,2,1,2,2,2,2,2,3,2,15996,3,2,2,15999,26,16028,13,2,5,6,9,3,3,6,1,4,2,3,1,2,4,4,2,1,1,3,12,3,1,2,2,6,10791,5184,149,6,1,2,3,16139,5,3,3,15996,153,1,2,2,15999,4,16158,2,1,5,6,15969,1,2,2,1,1,9,15978,2,1,2,2,2,2,2,3,2,15996,3,49,16197,8,2,2,3,2,17,2,2,1,1,2,7,9,3,2,3,8,3,3,4,2,11,10,1,7,4,11,2,7,1,2,2,9,2,15,2,1,2,1,2,1,2,1,3,2,3,1,12,8,16402,3,2,3,1,2,2,4,4,1004,2853,12037,526,4,16421,1,1,6,7,16438,6,17,9,4,1,7,2,16483,2,1,16486,2,16488,1,36,16505,7,3,4,3,2,11,7,4,4,3,15,3,3,4,8,2,3,2,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,16593,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,16694,4,5,14,3,1,2,7,2,2,9,7,1,2,8,3,1,1,5,16769,2,3,2,3,2,3866,12914,21,16796,1,2,5,2,1,2,3,3,4,14,14,4,13,16,4,4,21,2,5,7,9,16928,2,1,4,9,4,4,6,2,5,3866,12914,186,3,10,11,17040,4,4,3,3,11,8,4,3,7,2,6,16931,161,3,2,2,2,5,3866,12914,186,3,137,64,17112,7,4,6,8,6,9,3,2,3,3,1,1,2,1,4,9,8,7,6,2,2,2,10,2,5,6,5,7,4,2,2,3,8,2,3,3,2,2,8,8,4,5,3,2,3,2,7,3,3,8,2,3,2,2,3,1,3,3,4,4,2,2,4,14,17367,2,2,2,9,1,1,1,1,2,9,3,2,3,4,17407,5,5,2,9,119,17301,3,2,1,1,2,2,2,23,9222,8218,4,3,7,2,4,3,2,2,3,2,2,2,3,2,4,6,7,8,2,1,4,15,17515,3,2,6,2,2,11,2,3,9,16,3,1,8,2,53,17594,4,2,2,10,2,5,2,3,2,4,2,2,2,4,3,3,2,3,4,8,8,12,4,8,2,3,3,3,3,1,1,14,2,1,1,1,1,1,1,1,5,2,3,3,2,4,2,2,2,10,2,2,8,17820,6,2,1,4,9,2,6,1,17851,11,12464,5388,3,2,3,2,3,2,1,6,7,4,17884,2,3,4,10,1754,231,15909,1,1,1,1,1,1,1,8,17902,2,2,2,2,3,2,5,5,6898,11023,1,2,1,1,17929,13,17935,2,1,3,3,2,4,7,8,2,5,9,3,13,4265,2633,11089,1,8,1,1,1,2,1,1,1,1,6,18006,1,1,1,1,1,8,18012,3,2,6,3,3,4,4,8,113,6836,690,3153,5136,2111,1,6,6,18047,1,1,1,1,1,19,17814,1,1,1,1,1,120,1,115,2,1,1,2,1,1,1,1,1,1,6,18068,3,2,2,3,3,6,2205,1572,14305,1,1,1,4,18086,3,7,9,4,18106,10,2,2,4,18121,1,1,1,12,18125,4,2,7,12,3,2,1,6,7,4,3,9,113,7526,3153,7385,12,8,7,1,3,2,18209,2,9,18212,1,1,1,1,1,1,1,1,1,18222,11,18223,2,3,4,5,2,8,7,6,1,2,15,6898,11026,1,181,161,2,1,9,1,8,1,6,4,2,1,11,447,1758,16098,1,1,1,1,1,1,1,1,14,18312,5,4,1,9,1,2,1,2,1,1,2,7,2,5,18353,2,2,1,1,8,447,414,17499,1,1,1,1,1,12,18371,3,11,1,8,2,6,1,2,3,1,1,2,18412,11,7,18426,13,2,2,1,2,1,11,107,5,6741,11595,3,1,1,4,3,2,1,6,18464,1,1,1,1,1,14,18470,2,3,2,2,2,1,3,2,2,5,4,11,2,5,2290,16222,1,1,1,6,18516,1,1,1,1,1,20,5249,13286,2,3,2,1,2,2,2,1,4,6,2,3,8,2,3,3,1,2,10,18585,1,2,5,2,1,6,6,2,1,18,18622,2,2,2,2,2,2,2,1,3,2,2,1,2,5,3,1,3,3,18660,2,1,3,18665,2,1,1,18672,24,18682,2,3,3,1,2,1,1,1,1,1,1,6,1,3,2,3,2,1,2,2,3,2,1,7,18735,3,2,1,1,1,1,13,18768,2,2,13,1,5,1,3,2,2,2,2,2,16,18816,10,1,8,13,2,2,2,2,5,2,7,2,2,3,6,10,18884,4,1,4,4,1,1,1,1,4,21,18910,3,5,4,6,2,4,3,2,2,1,1,1,1,1,2,2,2,2,5,2,2,18962,2,12,18968,3,2,6,2,3,4,3,2,1,2,5,6,4556,935,13511,1,1,1,2,19008,3,14,19013,4,2,6,3,6,6,2,6,2,2,2,2,5,2,19063,1,14,19069,3,3,4,2,3,2,4,2,2,3,1,6,2,1,19108,1,19111,17,19115,9,2,7,3,3,2,1,5,8,3,1,4,4,5,1,2,3,19176,4,1,2,10467,8715,4,2178,17005,2,2,28,4556,3,11779,1440,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1378,1,2,2,2,1,19199,34,19204,7,3,3,1,4,3,1,1,6,3,2,9,3,2,2,1,1,1,1,1,1,1,1,2,2,3,1,3,3,2,1,1,7,23,18893,1,6,394,1,1,2,4,1,7,1,2,2,1,1,1,1,1,1,1,1,4,5,1,19335,25,4556,3,11779,1440,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1523,1,24,19341,2,1,2,1,1,1,6,1,2,2,2,2,2,2,4,3,2,3,2,6,10,2,2,6,19381,29,1,3,3,2,3,19421,2,4,26,19430,1,10,5,1,3,2,2,3,7,4,3,3,3,2,2,1,2,2,4,19,1,1,1,2,1,1,19516,14,129,5354,2587,11448,2,4,2,1,2,2,3,1,2,1,3,877,2576,16086],
  },
};
