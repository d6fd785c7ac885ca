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
    words: "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome takes least latest new older here comment confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few found missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither mark ratings score although however though disappointed offended unhappy worried alleged certain deal endure face undergo through dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible right blame wide clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding stepped erroneously unintentionally unknowingly began bit drew drove grew hid knew misspoke rose sank sat slid spoke swept swung withdrew wore minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person share cafe house salon shop liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worrying fed fun easy less than ideal aware imagine realise realize depend depended relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind wish anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum bring brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked tears pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages lives operations begins starts possible love prefer category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave saddened copy road improve resolve industry management strive value application file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed thereby identified factors current large peak unusual unusually demand occupancy rush volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique budget century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected banks carrier's operator's partner's provider's supplier's opted purchased reserved via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas located situated beside opposite crowded lively narrow railway residential council police approve confirm permit counter menus recipes cancellations compensation exchanges returns acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation logs tests detected discovered established learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist monitoring procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred designed skip ahead hurried lightning grounded considerably significantly fired dad mum wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal granted settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight issuing organising organizing processing returning greet pass raise try resume necessary asap earliest related non refundable relationship pin investigated monitored reviewed assist striving deducted shifted relocated adjusted lifted waived penalty activated solved fine letterbox online steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself mitigated regained normal connectivity functionality sites voided profile active enabled verified afterwards thereafter closely diligently attempted attempts alphabetically gets ensuring add award enclose enclosing extend extending grant throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary session ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensated compensating recompense covering paying childcare earnings sla gel supper taxis whatsoever thirds halved lowered reduced borne freeze previous tariff anyway pint pudding tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applying patience applicable eligible includes sheet toiletries disappeared focal entitled requested claiming seek seeking committee pleasure privilege mile song unsure redeem redeemed redeeming appoint appointing ban hire hiring rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes improvement measure automate automating enhance enhancing expand expanding implement implementing increasing introducing reducing architecture automation controls deployments detection documentation failover limits redundancy runbook runbooks safeguards tooling validation doubling hardening overhauling recruiting redesigning reorganising reorganizing restructuring retraining revising consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall horizon considering owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rotated sensitised sensitized standardised tripled tightened strengthened option rearranged weighing instructions listing manual policies templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint inspections instance instances safeguard agency caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says scrapped deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often enhanced expanded overhauled restructured onboarding routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows publishing local dms whatsapp private chat messenger pop shoot bell buzz shout extension underneath submit talk click ext refer articles section fill tracking id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek reservations disposal convenience correspond directed convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched reported favour kindness kudos hats cheers decent generous co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earn earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow save slim material surface identify requirements disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction adult applicant applicants attendee attendees borrower buyers caller callers cardholder client clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenant tenants travellers viewer viewers visitor visitors holder household probably themselves dependent insisted complain notify remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper installation usage washing browser handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports attackers baker broker carriers caterers criminals dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage hackers importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas partners providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks else former outgoing administration handler handlers controllers cab insurance logistics rental transport utility companies scheme npci upstream network's estate platforms portals cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy individual intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs usual apparently admitted defaulted struggled proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers attach furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref monitor refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reenter reregister reupload verify afresh photo recording screenshots edit revise nevertheless nonetheless assure agreement pandemic agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory bothered displeased unsatisfied degree extent advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings visible bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours confident convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity guaranteed levels objective objectives parameters range target targets timeframe timescale timescales tolerances contend firmly emphasise emphasize highlight reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions improperly prematurely miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely constraints limitations enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends hectic inundated overstretched shorthanded stretched swamped snowed festive ski tourist black crowd 100 tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding funds supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing design lifts upgradation downtown highway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills illness sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving allegedly putative contractual statutory proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike unfavourable husband wife negatively delicious friendly laughed utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deem deems chapter accordingly affect deter you'll bygones forgiven xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful finest ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed focused prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent becoming perform toiling actively relentlessly religiously toward urgently attempt pledge vow harder ways overcome elevate improvise refine refining amenities offerings reoccur assuring render rewarding smoother bridge bridging fulfilling midday midnight dig digging closer deeper addressing assessing evaluating examined exploring happening assess evaluate examine inquiry probe revisiting internally practices commissioned conducting assessment conducted undertaken bottom cascaded circulated discussed escalate escalating forwarding relayed departments heads leadership managers quarters seniors supervisors incorporated jotted noting utilise utilize tackle concentrate pravin custody rapidly speedily swiftly feasible humanly practicable possibly soonest distant sooner sometime initiating concrete rapid swift urgent disciplinary needful preventative preventive remedial precautions arrangements corrections preventable stone recurrence similar reinforce streamline tune seriousness urgency pursue ping 'd forthcoming discontinuing ending removing retiring withdrawing retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic bearer anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages besides hello hi unlike refusing strip lays roofer propose options pays seven whom appalled belittled crying disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp fortune revenue poorer losses destroyed wrecked queuing fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt tasted blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses packet neighbor stranger wrongdouble weight",
    heads: "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid rebuild regain win ensur minimiz rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
    tails: "ed ing ness s ly",
    labels: [11,7,1,1,1,1,1,1,1,1,1,1,2,18,1,2,20,1,14,22,1,1,1,1,1,1,1,1,1,1,1,1,1,15,8,6,22,1,1,1,1,1,1,1,1,1,1,1,1,7,21,6,4,18,1,1,1,1,43,4,53,1,1,1,102,22,1,1,2,1,1,1,1,1,1,1,1,1,15,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4318,9,144,1,1,1,1,1,1,1,1,1,153,1,154,1,35,1,155,1,156,5,144,3,3,7,1,2,144,3,3,154,5,1,1,161,1,162,1,163,1,164,1,19,1,165,1,18,1,166,14,167,1,1,1,1,1,1,1,1,1,1,1,1,1,1,181,1,182,1,183,1,184,1,185,1,21,1,52,1,186,3,187,1,1,1,190,2,156,35,4,192,1,1,1,1,196,1,192,4,153,44,1,1,2,200,2171,1,201,10,4552,1,78,51,1,1,343,55,500,426,1,202,4,202,1,1,1,3,154,52,1,2,208,1,3,32,122,40,1,15,5,167,1,5,4,2,1,17,1,210,4,1,210,1,1,1,214,10,215,1,1,1,1,1,1,1,1,1,3,215,10,1,4,195,32,1,1,1,14,1,230,1,16,3,214,17,1,1,233,1,234,4,8,3,4,1,3,235,1,1,2,177,61,4,49,164,26,1,4,213,27,1,1,7,184,59,1,1,1,1,1,3,165,84,1,1,251,1,252,1,253,1,254,6,122,38,95,1,1,1,1,6002,1,193,1,241,30,135,124,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,716,1,2,1,1,1,1,1,3459,1,6006,1,6005,4,220,59,1,1,3,164,117,1,2,20,263,1,256,4,284,1,1,3305,1,160,3,159,122,6,2,6002,4,1,288,0,7,18,1,165,62,1,1,41,2,213,77,2,220,71,1,213,359,176,45,23,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1395,1,647,1,648,1,649,1,650,1,651,1,652,1,653,1,654,1,655,1,638,1,656,1,657,1,658,1,659,1,660,1,661,1,662,1,663,1,664,1,665,1,666,1,605,1,667,1,668,1,669,1,670,1,492,1,297,1,671,1,598,1,540,1,452,1,340,1,484,1,672,1,507,1,467,1,673,1,674,1,675,1,489,1,676,1,677,1,678,1,679,1,291,1,680,1,546,1,459,1,327,1,329,1,572,1,681,1,682,1,683,19,21,28,2,1,4,110,84,434,1,1,1,1,1,1,1,1,1,1,1,4,160,95,3,390,5,21,28,2,1,637,3,214,16,1,18,279,400,6,11,1,1,1,1,1,1,1,1,1,1,1,1,1,1,137,151,100,460,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,846,1,847,1,584,1,710,1,698,1,699,1,279,1,700,1,705,1,704,1,848,1,701,1,702,1,706,1,849,1,850,1,851,1,852,1,707,1,853,1,854,1,855,1,809,1,724,1,856,1,805,1,857,1,844,1,858,1,742,1,785,1,859,1,860,1,861,7,26,167,2,5,1,661,1509,6,21,28,2,1,632,2,6,160,31,67,390,215,1,6,192,1,2,6,661,3,12,487,2,84,151,7,135,1,1,1,1,1,1,11,160,95,1,26,366,38,5,182,1,1,1,7,734,37,14,24,48,20,1,10,221,97,38,29,143,351,1,1,1,1,1,629,1,255,10,190,510,20,15,124,1,24,1,1,1,2,846,15,1,888,1,159,1,889,1,845,39,237,126,77,36,13,36,47,1,5,15,2,26,35,26,187,1,20,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,764,1,913,7,160,4,91,1,2,390,216,5,192,1,2,667,52,3,915,1,1,22,180,708,1,29,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10,156,4,31,67,390,216,73,1,1,1,1,941,3,193,2,667,1,942,77,221,71,5,5,6,2,1,5,4,7,7,12,14,3,4,14,4,1,6,4,8,16,13,2,4,7,6,1,6,6,3,3,2,2,1,3,4,2,4,2,2,8,4,3,11,5,1,20,10,2,8,8,4,15,13,3,3,2,3,3,4,13,2,3,1,8,53,240,1,1,1,1,1,1,1,1,1,35,312,54,1,27,91,4,5,79,296,1,23,1,3,1,4,51,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,973,1,321,1,353,1,974,1,975,20,154,5,1,4,27,64,1,1,1,22,368,216,11,101,1,1,1,1,1,22,9,51,1,114,65,9,447,2,1,292,10,214,17,461,23,5,14,37,6,68,138,10,528,101,48,57,8,29,58,69,86,1,3,159,1,31,21,201,85,5,695,1,1,1,1,1,1,2599,961,1,78,51,1,1,343,55,500,426,1,865,1,993,11,994,1,1,1,1,1,1,1,1,1,1,1,257,1,1005,1,194,1,1006,1,1007,15,321,99,8,18,21,25,54,11,33,10,11,13,384,1,1,2,230,781,17,295,26,35,28,20,69,32,55,1,6,376,69,1,1,1,1,3344,5,498,62,1,93,363,13,394,64,18,18,394,11,28,29,62,1,1,1,1,11,392,12,61,52,499,4,3,1,1,1,1,6,899,10,18,4,2,89,2,1028,1,6,156,35,839,1,1,1,6,291,695,3,1,2,1,3,1,1033,1,1,1036,1,1037,1,982,1,211,29,220,173,6,154,12,48,24,36,1,364,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1058,1,1059,1,178,1,195,5,166,46,475,2,1,16,220,464,4,17,339,6,9,1,1,1,1,1,1,1,1,1,8,193,2,60,3,390,15,199,52,7,419,81,93,34,442,1,974,7,19,165,62,1,1,823,1,6,51,1,114,521,2,1,20,217,471,12,5,1,2,141,38,163,13,10,1,1,1,1,1,1,1,1,1,1,1075,1,1083,13,156,8,20,8,1,2,63,23,367,214,2,50,169,7,1084,1,1,1,1,1,1,11,192,617,56,226,1,1,1,1,1,1,1,14,458,36,394,11,5,52,2,107,34,1,1,1,1,1,4,51,1,643,410,5,762,28,39,9,1,24,494,41,358,1,4,1,3,2,4,43,18,137,1,1,1,1,1,1,1,1,1,1,1,1,11,154,38,1,1,1,32,1,1,633,3,254,6,919,12,189,1,1,1,11,688,17,181,1,163,38,36,1,1,1,1,7,154,38,1,1,668,3,264,26,316,52,35,40,3,1,17,26,1,89,46,504,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,525,1,1145,6,154,39,1,668,257,10,21,413,30,47,1,135,505,10,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1159,1,1160,1,518,1,1161,11,1082,46,34,1,1,1,1,1,1,1,1,1,1164,1,1171,1,1172,2,156,784,9,73,31,52,100,684,124,109,1,1,1,1176,5,156,37,2,669,76,15,214,68,81,113,209,210,3,9,2,12,10,1,1,1,24,11,192,1,2,6,29,632,3,254,58,1,1,20,204,313,137,234,1,30,1,1,10,1,1,1,165,21,2,58,1,1,1,1,2,51,1,22,251,469,10,2,3,9,3,25,5,5,18,24,35,25,2,241,58,1,1,1,1,1,1,887,1,1191,1,1192,1,1077,1,1193,1,1186,8,26,135,32,2,6,26,1,634,15,684,7,34,26,21,422,1,1,1,1,1,1,1,1,1,1,1204,1,686,1,1205,1,776,1,693,1,745,1,695,1,1206,1,1207,1,240,4,21,28,2,1,8,1166,19,23,1,1,1,1,1,7,112,143,3,390,528,38,1,7,1110,106,1,1,1,1,1,6,654,265,12,189,2,1,3,178,1044,1,1,1224,10,192,617,56,226,1,1,1,1,1,1,10,458,36,394,11,57,2,141,1,3,1,5,166,66,457,1,174,15,230,482,3,9,1,13,38,9,2,12,16,9,185,216,1,21,326,97,12,17,1,98,11,5,41,9,1,20,17,319,253,1,1,1,1,1,1,9,735,15,21,73,390,1,1,1,1,1,1,7,225,481,381,151,1,1,1,1,1242,3,257,986,1,7,318,14,3,276,634,1,1,2,49,2,5,744,289,215,1,1,2,193,2,2,256,409,2,193,669,17,714,4,2,10,5,9,33,3,13,1,12,53,343,49,1,1,1,1,1255,8,164,20,8,1,2,6,26,1,1,862,17,700,8,139,13,26,1,88,107,44,129,1,1,1,1,1,1,1,7,184,8,1,2,32,1,421,12,232,483,9,47,16,4,8,46,16,402,1,1,1,1035,4,715,15,47,474,7,1234,32,1,1,1,1,1,2,744,528,1,1273,2,720,139,3,192,1,2,2,414,768,1,691,5,184,464,15,374,41,5,357,222,491,2,972,3,684,7,513,4,166,523,1,174,2,1274,1,10,1276,1,1,1,1,1,1,1,1,1,6,92,119,2,27,50,996,1,187,3,207,43,1037,1,1008,1,914,10,180,741,1,1,8,1,1,1,354,1,5,1165,1,124,1,1,4,402,65,581,244,2,192,673,1,191,4,178,45,1070,1,5,288,360,382,214,51,1,1296,7,291,419,276,3,1,2,274,4,791,506,1,1,1,624,2,279,431,1,1300,1,864,1,1301,10,293,28,171,15,93,702,1,1,1,1,1,1011,1,791,9,243,2,827,235,1,1,1,1,1,2,175,602,3,1234,32,4,9,23,136,5,29,1,1,61,608,255,8,224,809,137,80,11,52,1,1,2,774,45,2,164,484,2,1269,47,1,1317,5,284,1,1,1032,2273,8,178,42,818,3,3,14,5,256,1,1320,22,203,1,450,265,1,1,10,1,1,137,50,2,1,58,1,2,105,32,1,1,717,4,2,214,17,12,742,3,4,22,5,1,14,7,25,19,13,2,19,200,447,31,180,135,12,308,11,1,1,1,1,1,1,1,1,1,1,1037,2,21,28,2,1300,35,10,742,3,4,22,5,15,51,13,2,479,7,164,46,72,1039,16,1,702,6,220,59,466,4,93,494,3,164,27,64,4,1339,1,1,1,1,32,4,156,35,748,1,10,154,7,31,1,1,1,667,3,138,340,1,23,1,26,4,161,32,2,667,1,6009,2,15,1,1,207,2,19,175,5,214,17,546,82,28,1,51,1,771,2,160,704,1,1344,13,363,113,13,83,23,59,237,4,3,9,25,26,387,9,178,866,127,122,20,33,1,1,1,3,154,2,4,1,1346,1,1350,4,193,2,667,473,1,1178,4,19,165,43,1,26,1,189,41,456,1,3,1,8,5,3,12,57,17,53,12,1,27,98,219,47,2,2,4,92,1,1,1,687,1,212,1,689,1,690,1,1082,1,692,1,1354,1,708,1,1355,1,1248,30,189,25,107,361,103,132,26,225,175,13,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,14,64,120,8,1,2,6,448,14,108,38,48,5,3,218,4,924,2,2,449,7,156,35,64,609,75,1,438,7,161,32,2,19,648,362,119,4,890,10,9,470,1,1380,1,282,7,654,726,1,1,1,1,1,33,180,718,22,1,1,1,1,4,3,1,1,1,2,22,428,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,156,708,73,2,1,37,1,1405,1,206,4,192,1,2,667,10,1181,39,125,61,1,1,1,1,1,1,8,156,3,1,95,1,608,76,473,5,161,31,1,2,667,2,680,263,103,244,50,63,5,15,28,26,7,1,38,55,1,27,65,5,2,29,753,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1508,1,2,1,1360,1,1495,1,579,1,532,2,1005,325,1,1476,2,1070,974,1,1496,1,1318,1,943,1,1497,1,1498,1,1352,1,1499,5,202,1,2,1295,1,6,180,449,269,6,54,430,4,210,1292,1,1,1,1293,6,1395,8,102,1,1,1,1,1280,1,1509,1,1347,1,1348,3,15,1,28,1,1044,1,1313,7,193,1,1,94,573,473,175,8,53,113,523,355,6,9,4,118,2,166,523,12,173,3,12,993,112,10,12,94,102,1,1,1,1,1515,2,19,165,3,21,31,114,20,53,3,980,30,20,138,56,3,120,102,2,9,1,1,1,1,1,1,1,1,1,1064,2,254,35,2,1321,719,1,216,1,1525,1,79,1,1522,1,1526,1,217,2,1044,307,175,154,16,10,4,10,9,1,1,29,9,2,9,35,4,3,221,22,115,24,75,120,15,1,8,2,8,4,7,1,1,1,1,1,1,2,1,1,3,1,1,1,2,26,56,52,1,1,27,1,20,1,1,1,57,1,1,1,1,82,9,13,1,29,3,1,1,10,5,8,31,9,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,6,90,27,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,433,1,1,3,2993,2,214,1129,12,154,40,95,396,230,1,120,188,383,1,1,1,1,1362,1,258,7,180,740,1,10,1,1,1,3,156,708,76,16,293,3,25,19,83,25,44,35,19,33,75,530,137,290,426,3,9,154,30,10,95,625,421,194,83,3424,4,579,75,667,719,5,186,2,1,1424,1,1,1396,4,180,751,1,464,2,1615,1,1,1616,3,648,216,113,7,321,357,503,3,139,265,14,4,156,4,488,216,12,293,3,25,19,83,25,44,35,19,33,742,719,2,890,10,6,654,468,258,1,1,2,5,193,1,1,667,52,5,629,269,6,54,4,14,18,1,13,122,30,10,12,4,72,894,3,165,159,112,4,734,37,38,68,3,1617,1,1,1,898,2,282,1333,4,916,694,7,1,1,915,1,1617,1,1618,2,938,2,1,1385,1,1305,1,1620,1,1621,1,1622,1,1292,1,980,1,289,1,1623,6,1388,10,177,49,1,1,7,156,124,584,73,1,1,1,7,193,2,6,661,317,448,1,5,51,1,114,46,475,7,53,155,836,15,4,1,13,4,193,2,667,52,15,419,174,105,154,777,1,1,1,1,1,1,1,1,1,1,15,517,402,2,3,4,7,245,2,131,327,1,1,1,1,1,5,156,102,679,1,2,7,192,1,2,667,3,359,422,7,920,4,2,2,458,17,124,6,156,35,64,609,75,1,8,193,2,19,471,177,362,119,23,11,254,42,358,277,189,3,58,3,137,2,717,5,156,102,606,74,2,3,156,102,682,6,257,987,53,291,59,1,4,914,732,3,1,4,156,102,680,2,7,1303,231,28,34,55,1,1,7,1276,1,2,1,3,1,1,5,935,245,2,463,9,10,851,719,63,22,1,1,1,1,1,1,4,935,245,2,472,9,1277,2,1,3,1,1,377,1,1,1,1436,3,166,523,1,23,24,6,3,1,1,15,11,3,1,1,1,2,10,7,5,9,1,7,1,10,2,7,13,24,183,561,8,42,459,412,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1684,1,1685,1,1686,1,1687,1,33,1,1672,1,1688,1,1689,1,744,1,1505,1,1690,9,184,43,1326,59,79,1,1,3343,1,1,1694,2,23,41,1,64,3,166,25,1033,5,183,569,1,411,341,2,32,710,3,161,32,669,44,244,50,145,15,23,50,5,47,75,26,208,1,9,119,51,2,40,12,15,4,3,7,170,24,37,1,24,29,1,158,1,22,36,38,3,1,1,1,1,1,1,1,338,4,1,1596,12,199,565,73,8,406,144,220,60,28,1,1,1,1,752,1,1707,1,1708,1,1709,1,1521,1,1710,1,1711,1,1712,1,1713,1,1714,1,1063,1,1633,1,1220,1,1715,2,218,1136,17,26,127,1,38,1,1,6,1,664,264,48,1,515,1,22,1,654,15,35,117,1,46,646,871,1,1,1,1,1,1,1,1,1,12,335,553,1,210,52,32,510,5,28,1,1,1,7,21,30,1,114,46,475,2,8,23,7,2,2,32,1,54,93,15,49,639,227,68,54,26,292,375,1,1,1,1,1,1,1,5,154,30,10,95,1311,11,64,48,733,370,417,54,52,1,1,1,1,1,927,1,1743,1,1744,1,1745,11,687,1,5,15,355,292,375,3,1,1,11,6,33,31,781,895,7,1,1,1749,1,199,1,152,1,1750,1,1751,5,18,1,229,822,974,1,1479,1,1480,7,30,27,8,1,3,32,20,1,378,1,250,1,1752,7,24,6,27,8,56,93,17,1123,9,3,31,13,88,3,3,7,1,25,3,4,19,16,9,15,2,1,1,58,267,106,4,1,2,1,2,3,2,1,2,3,1,1,1,1,3,2,1,2,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,7,8,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,3,1,1,3,1,1,1,1,1,3,1,9,3,3,2,1,3,5,1,1,17,7,1,1,1,9,79,8,1,1,46,30,12,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,3,29,1,1,1,1,34,4,1,18,1,1,2,1,1,1,4,1,2,2,1,2,3,1,1,1,1,1,1,22,1,2,1,1,1,1,6,1,1,2,2,2,1,1,1,1,1,1,15,1,3,1,1,23,8,34,3,1,1,1,1,40,110,1,2,1,7,1,2,1,3,92,1,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,15,3,23,1,1,1,1,1,1,1,9,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,2,8,1,1,1,1,1,2,2,1,1,1,1,1,1,5,1,12,1,1,1,7,1,1,1,1,2,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,16,112,3,1,38,9,1,1,16,1,3,9,3,4,2,2,7,4,2,1,7,2,2,9,4,11,1,2,1,1,1,1,30,1,2,1,1,1,1,3,21,33,8,5,3,1,16,1,1,10,11,1,1,33,1,2,1,2,1,1,24,27,3,2,28,1,10,1,49,1,2,16,22,3,14,4,13,1,1,1,1,2,1,1,20,1,1,1,6,4,1,1,8,3,1,2,15,3,5,5,49,82,2,1,1,1,5,4,1,1,2,2,2,1,3,2,1,4,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,29,24,37,17,1,1,1,1,1,1,1,4,7,1,1,8,1,1,1,1,1,1,2,1,3,31,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,67,1,1,1,2,18,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,16,1,2,3,1,7,1,1,3,2,3,3,4,37,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,19,5,26,3,35,1,4,1,1,1,1,1,2,37,5,1,1,3,1,1,1,1,1,2,1,7,1,1,3,1,2,10,1,2,1,5,3,1,5,13,1,53,13,1,1,36,2,1,11,8,36,1,1,15,10,1,1,1,1,1,73,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,9,4,2,2,1,37,20,6,10,1,1,1,4,10,1,1,1,21,1,61,4,25,4,1,1,9,1,42,1,1,1,1,7,63,4,1,2,1,1,14,1,1,1,1,16,8,3,2,2,1,1,95,1,1,1,4,1,1,15,12,1,1,1,2,6,8,9,1,4,44,14,3,6,60,10,29,11,1,1,9,12,1,1,1,3,1,15,1,2,9,1,1,2,1,13,21,1,1,2,1,6,7,20,9,2,17,1,7,1,1,1,1,1,8,1,7,4,2,1,1,1,10,1,16,1,10,8,7,20,19,2,22,5,2,1,3,1,1,1,1,1,24,1,1,2,1,5,1,1,1,1,1,1,1,10,15,1,1,1,1,1,24,14,1,110,7,14,23,1,1,1,44,22,33,7,4,3,2,5,23,56,7,7,5,4,1,19,17,48,6,2,32,11,3,1,1,8,1,2,2,2,23,1,10,11,1,21,1,12,45,11,3,3,1,1,4,8,1,71,18,1,2,4,1,4,1,3,6,5,11,1,3,9,14,4,1,1,1,2,1,1,2,19,4,6,17,3,1,1,1,1,1,1,2,1,1,1,1,1,1,5,3,21,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,17,887,96,90,4,5,272,376,1,2,1,25,42,1,1,1,1,1,14,154,30,10,52,1,1,34,7,782,1,47,60,285,16,1,1807,22,56,628,4,1,3,13,278,2,76,18,171,439,43,33,20,4,19,1,1,1,1,1,4,154,30,10,95,14,684,4,1,16,278,78,671,33,2,3,15,24,4,1,8,21,30,1,114,46,475,2,293,15,30,29,1,2,4,8,1,4,23,10,3,868,54,697,81,1,1815,1,1734,267,169,4,5,1,2,27,8,1,1,1,4,1,111,1,19,1,29,122,37,16,1,37,13,3,5,28,15,29,7,2,2,2,4,179,29,124,12,8,1,2,4,6,2,2,1,1,1,1,1,57,1,150,25,20,13,7,7,20,60,35,45,4,91,13,4,2,16,44,14,1,1,1,1,8,8,3,2,1,1,8,1,13,42,2,3,10,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,2,3,2,1,1,18,1,38,109,204,429,48,201,1,4,104,49,183,161,67,428,1,19,101,87,73,1,70,28,49,25,1,67,125,88,80,32,289,390,224,59,118,133,3,60,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1832,1,1833,1,1030,1,1731,1,1742,1,1627,1,1834,1,1835,1,231,1,74,1,128,1,1836,30,9,160,10,30,8,36,82,209,103,39,23,178,165,9,12,2,7,88,85,60,302,129,57,3,6,13,12,1,1,1,1,688,1,1841,3,21,30,1,2,91,30,13,181,35,1,2,4,835,8,456,4,188,128,1,1,2,753,146,36,173,6,2,3,11,17,4,1,6,424,215,190,11,76,382,1,4,82,9,93,1,2,111,14,6,1,1,1,1,2838,1450,1,1,1,1,1,9,24,6,31,30,30,12,33,523,172,19,718,7,5,5,42,3,3,23,396,49,2,1,595,1,1,1,1,1,1,1,1856,1,720,1,1261,1,1353,1,1857,1,1259,4,859,1,24,1,3,184,7,2,1,293,6,22,169,655,8,7,785,1,991,1,1601,35,684,2,14,8,139,12,1,26,1,88,98,2,7,44,60,22,27,3,17,1,1,2,1,1,1,86,385,92,33,1,1,1,1,1,1,7,64,25,677,5,74,16,886,1,50,1,1865,1,232,1,1866,1,1168,1,1867,1,1265,1,992,2,1007,861,3,154,52,1137,1,1343,1,1333,29,183,505,3,1,1,7,20,32,25,16,66,28,146,49,169,2,2,6,91,2,1,40,220,58,60,116,7,13,1,1,1033,1,20,1,1368,4,8,2,1,6,3,32,653,658,33,64,97,28,25,471,68,18,10,4,24,48,58,249,60,132,3,4,1,1,1,3,3,368,9,122,1,1,1,1,1,1,1,1,1,1880,1,1358,7,64,707,38,48,883,9,116,4,18,1,175,95,27,180,717,1,22,2,2,4,6,24,429,1,1,1,1,1,1,1,1,1,3,3,1,1,123,57,144,153,2,154,1025,2,24,42,7,1077,165,13,99,261,267,1,3,24,6,36,3,1187,428,269,23,154,10,20,8,1,1,1,1,666,3,69,185,268,1,3,2,10,181,73,35,1,1,22,5,688,554,19,471,153,2,184,1702,1,1071,1,1072,247,88,1,1,83,1,268,1,1,1,1,1,201,114,1,1,1,1,1,1,1,116,45,32,16,67,33,17,1,38,25,14,91,26,106,1,13,3,46,61,48,1,52,19,12,53,1,154,23,84,57,2,1,34,27,15,52,1,1,1,132,5,25,104,182,27,72,1,1,53,1,1,1,80,23,80,179,30,13,22,10,1,5,190,1,57,32,103,1,14,53,61,24,35,1,60,1,1,1,23,7,12,12,1,1,10,50,4,99,22,67,1,16,51,9,5,1,13,6,7,9,7,26,1,1,49,37,1,15,8,1,35,165,16,37,2,8,5,7,27,37,15,158,45,33,1,12,48,15,7,13,27,3,3,3,1,15,11,30,18,6,34,13,27,33,15,8,7,21,52,36,38,9,1,6,20,3,1,29,33,124,3,22,20,55,35,61,40,114,1,1,1,1,1,61,1,1,1,1,1,49,1,1,1,1,1,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,85,1,1,1,1,1,49,1,1,1,1,1,73,1,1,1,1,1,349,1,1,1,1,1,5,154,38,2,2,669,4,159,32,839,857,2,161,701,16,199,572,38,36,44,9,1,1,212,3,273,24,476,1,1,1,1,49,4,18,1,142,701,2,212,475,6,1082,180,522,85,23,1,3,154,30,105,4,133,77,72,1554,15,18,1,114,60,37,1,58,397,1,13,159,28,364,4,209,1,1464,9,686,387,2,4,221,503,22,15,54,7,730,47,474,644,1,1,1,6,154,38,1,1,1,667,6,1267,2,1,1,628,1,9,243,1,133,1054,52,128,426,965,4,13,718,17,9,33,29,383,13,49,2,1,98,326,171,1,1253,1,1251,3,212,475,1044,2,184,8,8,152,1,46,1552,150,1,1,1,4,194,874,232,450,3,240,10,732,1,1804,1,983,1,1802,2,207,482,3,18,1,843,19,253,438,196,96,90,2,7,266,6,261,116,6,46,18,2,22,14,2,64,3,240,2,740,13,190,501,1,5,18,62,110,190,5,168,104,261,116,17,744,922,1,4,1,16,1,1,216,1,1,1,1,1,1,1,1,8,64,90,39,1,1,94,374,637,6,752,913,3,2,1,9,15,847,405,96,266,121,180,1,1,1,1,1,1,1,1,1,4,64,79,702,895,3,166,522,1,5,154,39,2,94,573,13,285,85,122,80,106,640,607,1,1,1,1,1,1,4,166,46,475,2,18,169,8,1,30,390,31,18,420,72,208,1,34,440,5,6,14,1,78,2,250,1502,4,677,1255,1,1,1,1365,1,1935,1,238,1,1936,2,845,893,1,1632,3,1464,15,1,1,1548,1,1591,16,209,44,440,380,2,7,6,82,37,28,113,455,36,1,22,59,2,1251,101,7,284,387,598,49,619,1,1,6,183,704,368,3,3,92,5,184,9,2,32,1,3,649,122,422,1,1263,11,190,61,463,6,12,3,124,1,27,317,51,1,1502,4,19,165,9,96,16,253,730,2,90,7,125,524,39,13,1,1,15,3,3,115,19,9,58,30,1,7,47,1604,194,1,1,1116,9,3,31,13,88,3,3,7,1,25,3,4,35,9,15,2,1,1,58,267,106,2,1,1,1,2,1,1,1,1,2,2,1,2,3,1,1,1,1,3,2,3,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,15,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,4,1,3,2,1,1,1,3,1,9,6,2,1,3,6,1,16,1,7,1,1,1,9,79,9,1,46,2,40,1,1,1,2,1,1,1,1,2,1,1,1,1,1,1,1,1,3,29,1,1,1,1,34,4,1,3,15,1,1,2,1,1,1,2,1,1,1,1,1,2,1,1,1,3,1,1,1,2,1,22,1,2,1,1,1,1,6,1,2,1,1,1,1,1,1,1,1,1,1,1,15,1,3,1,1,23,8,34,3,1,1,1,1,40,110,1,2,1,7,1,2,1,3,91,1,1,48,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1,1,14,26,3,1,1,1,1,9,10,2,1,2,6,1,3,1,1,1,1,4,5,2,1,2,1,2,2,7,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,1,1,8,1,1,1,1,1,1,1,2,1,1,1,1,1,1,5,1,12,1,1,1,7,1,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,16,4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,92,3,1,38,9,1,1,16,1,3,9,3,4,2,2,7,4,2,1,7,2,2,9,4,11,1,2,1,1,1,1,30,1,2,1,1,1,1,3,21,33,8,5,3,1,16,1,1,10,11,1,1,33,1,2,1,2,1,1,24,27,3,2,28,1,10,1,49,1,2,16,22,3,14,4,13,1,1,1,1,2,1,1,20,1,1,1,6,4,1,1,8,3,1,2,15,3,5,5,49,82,2,1,1,1,5,4,1,1,2,2,2,1,3,2,1,4,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,29,24,37,17,1,1,1,1,1,1,1,4,7,1,1,8,1,1,1,1,1,1,2,1,3,31,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,67,1,1,1,2,18,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,16,1,2,3,1,7,1,1,3,2,3,3,4,37,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,19,5,26,3,35,1,4,1,1,1,1,1,2,37,5,1,1,3,1,1,1,1,1,2,1,7,1,1,3,1,2,10,1,2,1,5,3,1,5,13,1,53,13,1,1,36,2,1,11,8,36,1,1,15,10,1,1,1,1,1,73,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,9,4,2,2,1,37,20,6,10,1,1,1,4,10,1,1,1,21,1,61,4,25,4,1,1,9,1,42,1,1,1,1,7,63,4,1,2,1,1,14,1,1,1,1,16,8,3,2,2,1,1,95,1,1,1,4,1,1,15,12,1,1,1,2,6,8,9,1,4,44,14,3,6,60,10,29,11,1,1,9,12,1,1,1,3,1,15,1,2,9,1,1,2,1,13,21,1,1,2,1,6,7,20,9,2,17,1,7,1,1,1,1,1,8,1,7,4,2,1,1,1,10,1,16,1,10,8,7,20,19,2,22,5,2,1,3,1,1,1,1,1,24,1,1,2,1,5,1,1,1,1,1,1,1,10,15,1,1,1,1,1,24,14,1,110,7,14,23,1,1,1,44,22,33,7,4,3,2,5,23,56,7,7,5,4,1,19,17,48,6,2,32,11,3,1,1,8,1,2,2,2,23,1,10,11,1,21,1,12,45,11,3,3,1,1,4,8,1,71,18,1,2,4,1,4,1,3,6,5,11,1,3,9,14,4,1,1,1,2,1,1,2,19,4,6,17,3,1,1,1,1,1,1,2,1,1,1,1,1,1,5,3,21,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,4,356,291,232,1,3,166,12,41,1,169,1,1961,1,1827,2,255,1080,17,21,30,1,23,91,17,28,476,1,1,1,62,230,372,261,69,278,5,1279,4,651,29,1,4,51,1,114,521,2,1340,2,3,19,175,95,3,914,735,4,1,1965,3,154,2,35,2,1,213,1,685,3,279,658,99,2,1352,614,2,777,127,2,1234,32,7,178,866,6,243,86,588,1,1,1786,2,983,54,3,178,866,14,2,1515,454,4,192,3,670,49,1,1970,1,1971,11,219,861,1817,501,2304,392,1,1,1,1,1,3,154,40,27,1,221,1,335,2,206,970,1,224,3,194,1,94,1,1972,1,218,1,1973,1,1290,2,327,1647,3,887,165,209,7,164,28,673,218,95,337,131,1,1975,2,192,1,6,221,114,54,157,82,1348,2,1280,697,1,53,2,1294,684,1,1979,1,103,3,777,575,614,3,192,1,672,2,1971,9,3,192,38,684,3,709,369,48,3,184,9,2,10,192,29,181,22,45,396,272,514,330,1,6,688,1,16,1027,35,18,6,161,31,1,2,667,3,10,221,68,113,67,668,165,315,364,1,1,1,61,1,100,6,1321,16,203,444,55,1,2,207,1778,7,18,1,165,10,95,573,667,1,1287,3,1986,1,1,2,241,1,1,1989,10,195,378,520,303,594,1,1,1,1,1,15,215,9,1,1,807,262,585,20,69,27,1,1,1,1,1,13,23,138,32,382,287,687,453,1,1,1,1,1,1,4,1900,103,2,1,5,1743,266,1,1,1,7,161,414,287,687,454,2,2,2,2009,3,5,20,1,30,1,1,4,1741,272,1,1,3,1743,269,4,7,49,2,1966,1,1,1,1,5,254,1046,274,448,1,14,35,117,1433,132,1,1,2,1,2,1,13,162,124,1,34,153,600,135,1,10,28,9,82,81,1,83,218,157,1,12,1,3,8,116,28,1,1,159,1,47,90,1,1,1,1,1,1,1,1,1,2031,1,2035,3,193,1,1,9,2036,1,1,1,1,1,1,1,1,1,1900,6,753,135,1,10,28,656,25,199,554,84,8,43,1,10,28,6,3,163,1,83,205,13,157,13,1,3,8,116,189,143,14,1,2,1354,261,4,159,96,1,2,4,161,93,608,712,1,2040,1,2037,1,2039,7,579,491,478,37,6,453,3,16,753,92,43,1,9,1,28,91,81,52,32,400,114,31,15,288,8,21,28,2,1,1966,1,1,28,5,21,28,2,1,985,7,154,40,6,82,7,890,1192,1,2004,1,1585,2,254,1320,2,214,68,5,103,51,30,70,1210,4,20,1,30,1,3,200,1849,322,1,1628,13,183,505,4,60,25,110,195,169,2,99,2,260,1,3,214,17,2,3,889,38,1009,1,1554,2,253,1489,2,21,31,6,154,2,8,118,366,332,8,802,43,893,166,121,25,1,1,1,2053,1,1736,2,2054,1,1,2056,4,32,18,142,1495,3,1355,170,121,2,230,2,5,235,1822,1,1,1,4,2024,37,1,1,1,2046,6,57,10,12,21,65,48,10,23,131,39,1,95,374,199,765,66,311,2,1743,226,3,1886,178,1,1,919,1,2066,8,215,1852,1,1,1,1,1,1,2,79,1995,15,49,2,1,114,17,67,438,1,1,62,230,370,2,330,49,2,648,216,1,2075,1,2076,3,18,1,270,6,152,1,46,646,880,352,8,335,816,420,126,1,380,1,1,1,1151,1,1875,4,159,1,96,2,8,161,93,28,398,182,712,448,1,2,153,46,1,900,1,1571,2,2079,1,1,2081,13,377,141,553,1,359,52,128,426,45,1,919,2,2,2,1615,267,3,254,608,712,17,579,101,208,1,9,1,118,53,81,10,414,8,112,4,189,12,144,3,51,1,931,13,21,2,26,2,1,19,42,10,13,6,12,128,645,2,2022,1,5,71,93,50,68,1802,7,23,44,4,42,10,13,6,4,254,1320,448,1,1,1574,20,199,603,35,8,860,20,13,166,142,5,26,8,1,1,1,1,1,1,1,1,1,2094,2,160,96,3,1718,6,176,10,845,173,370,340,303,64,1,1,1,1,1,2100,1,1232,1,2101,1,1826,3,154,40,985,8,889,38,91,133,10,536,31,374,9,692,341,137,182,2,261,143,105,240,4,49,2,1,931,16,186,529,20,9,143,299,26,140,2,261,116,29,40,59,245,1,3,154,40,95,10,335,121,432,129,134,118,481,262,94,1,1,2012,2,230,3,1,1784,1,2108,1,235,1,177,1,2057,5,200,1492,357,60,262,8,888,1,210,52,32,400,144,2,4,1352,2,261,488,3,161,31,670,3,21,28,2,3,217,2,1891,11,539,727,55,265,454,1,1,69,1,1,1,4,212,1,26,1,1,1768,3,1741,272,102,3,214,16,1886,4,888,1,38,1009,4,1,213,16,1,4,215,9,1745,29,2,1880,116,3,888,1,38,3,176,322,176,5,21,28,2,1,635,2,215,9,2,2011,1,3,293,1607,217,3,224,1071,585,3,23,170,669,2,2012,106,3,35,1141,202,2,888,39,5,176,192,99,666,986,3,100,1093,142,5,18,1,165,10,95,1,2120,1,24,7,56,757,1,82,499,379,347,2,32,3,77,145,1,1,2,3,5,1,1068,169,8,102,3,198,143,138,105,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2183,1,1369,1,2184,1,2185,1,2186,1,2187,1,2188,8,178,993,105,73,840,1,1,1,4,184,62,1,1,18,252,595,138,267,362,121,44,31,4,112,21,246,1,1,1,1,1,1,1,2200,1,1646,1,1934,1,2201,1,1735,1,2199,1,1270,8,1252,942,1,1,6,1,1,1,2,71,2135,2,258,1949,9,154,39,1,1,59,35,573,362,350,7,184,62,1,1,823,621,516,2,2209,36,26,8,180,340,16,498,2,3,6,1,775,137,244,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,988,1,987,3,192,1,485,1,883,1,22,3,22,839,130,1,1061,1,1789,18,23,9,160,1,2,6,26,1,1,62,387,187,121,2,3,946,288,1,1,777,16,192,1,2,6,26,1,63,387,187,126,63,212,4,956,1,1,5,896,1333,1,1,1,3,184,1508,1,14,192,1,2,6,90,387,187,121,5,63,1172,1,6,3772,14,813,1,589,718,113,1,1,1,1,1,1,1,1,1,3,195,32,1,1,2244,1,1978,1,2245,35,388,18,74,198,327,1,1,61,116,82,52,5,2,3,2,221,13,38,266,69,2,286,21,1,1,1,1,1,1,1,1,1,1,1,1,7,189,502,1,569,93,15,506,8,184,43,844,620,1,1,515,51,22,53,1,178,296,142,384,319,31,104,325,100,33,118,43,88,3,4,2,36,1,1,1,11,23,9,159,10,54,3,33,357,226,117,1235,4,724,1269,271,1,1,54,8,32,122,38,1,1,2,93,576,3,192,4,669,7,153,881,1098,39,95,1,1,1,1047,5,222,825,7,14,1155,2,258,772,1,2269,1,2270,9,857,369,752,154,41,9,62,27,1,1,102,1,2273,13,420,258,327,2,311,7,5,272,266,349,33,24,1,2,73,31,1,2276,6,255,3,606,116,50,47,9,184,12,5,476,314,233,140,913,1,3,77,780,1422,9,1937,2,270,36,35,1,1,1,1,5,77,928,313,12,955,5,160,31,64,3,29,11,406,1531,2,308,2,37,1,1,1,1,1,1,77,1,1564,1,1718,1,2274,5,204,130,162,179,1577,3,291,695,3,2,1006,1245,2,160,127,5,192,1,2,32,1,16,406,14,646,498,38,218,117,1,1,308,5,35,3,2,1,1,7,1252,483,1,461,2,2,94,1,1921,1,2296,1,985,8,23,9,842,116,2,1305,1,1,5,1934,150,118,1,2,1,2300,1,2278,8,1072,1137,36,32,4,2,18,1,8,984,1,367,436,4,155,7,349,25,291,6,75,34,14,246,58,281,1,60,264,234,373,2,54,254,4,1,12,23,3,2,12,1,1,2,165,85,21,169,166,209,85,415,3,134,134,32,57,107,102,220,381,1,3,2,1,1,1,84,3,685,4,535,1,2308,12,528,16,510,1160,1,2,1,1,1,1,1,2,7,23,9,159,10,447,217,126,6,22,839,126,1,3,1318,5,678,328,312,928,5,6,192,3,32,1,1,633,5,1718,260,255,11,66,1,2311,1,1810,1,1226,1,2312,1,2055,18,678,327,46,267,7,4,1,221,13,38,335,290,21,9,1,16,39,1,2,2233,82,6,678,369,517,663,87,2,2,195,34,32,1006,48,14,2,1,1,194,52,7,239,38,3,145,188,106,165,19,17,6,2,1,23,40,1,1,1,1,1,1,1,1,1,6,21,28,2,1,634,2,9,23,1,8,32,6,12,37,864,1344,15,720,14,35,8,36,1,393,188,8,301,417,115,92,1,1,1,2331,6,1926,267,3,8,128,1,5,193,1,60,35,830,6,164,27,91,698,1024,330,8,178,993,105,73,723,1,118,1,3,154,1189,284,15,50,142,1,1,1,1,93,388,1,7,180,254,105,780,240,17,1573,201,194,236,26,3,3,8,91,1,1,1,1,1,1,1,1,1,2344,6,1171,105,73,723,119,1,11,180,476,734,2,12,138,25,778,1,1,1,7,19,135,30,10,64,31,401,2,214,16,5,883,298,113,39,215,3,164,20,7,10,192,3,688,665,64,100,509,128,1,2686,2,196,1431,3,883,450,215,7,195,688,665,164,509,128,1,3,1267,1,2,2,184,1508,1,1605,6,217,472,566,6,325,765,1,55,17,686,9,289,1,103,147,116,416,21,1,3,162,6,88,255,49,1,1,1947,1,2354,1,1607,32,232,59,47,4,324,58,25,112,125,3,1,2,13,1,324,649,14,91,167,13,13,10,12,2,4,50,1,1,1,1,1,1,1,2362,2,191,839,17,201,664,126,186,517,603,66,2189,1,78,51,1,1,343,55,500,426,1,2226,1,1129,1,1606,11,291,695,3,1,2,1,12,325,969,65,1,2,184,11,17,220,215,72,58,303,174,5,7,4,10,103,103,168,781,4,139,1,2,211,771,3,91,12,1583,4,178,2012,178,1,5,91,63,39,1150,284,4,185,2,508,1675,5,195,32,1,1,2142,1,2372,2,2373,1,2,212,28,1,2375,4,154,40,2,93,4,161,1451,764,2660,2,164,91,1,2377,2,165,48,1,56,2,1064,112,4,184,1428,80,3344,1,245,15,169,65,18,1,433,361,165,167,200,200,31,390,1,177,1,1,1599,4,184,1296,132,3424,2,2372,8,6,234,18,1127,200,231,569,4,7,1,3,6,1,873,1,97,1,2381,7,23,1106,424,59,770,2654,1,1,2383,1,2259,1,1692,1,2302,3,864,764,756,2,164,27,12,23,161,9,2,32,902,424,138,568,43,83,2652,8,1071,1,620,516,51,18,25,21,10,777,207,1,250,117,436,4,162,432,1,4,677,1525,1,2,8,154,39,1,1,32,27,35,1402,7,1072,238,382,517,36,32,81,4,670,7,696,1015,6,23,141,27,64,3,390,13,985,271,3,476,28,434,1,191,1,1,1,1,1,1,1250,6,221,1433,573,168,1,1,7,1742,656,1,1,1,1,1,1,2404,3,19,165,1280,9,166,46,5,7,839,458,829,48,7,7,154,30,9,1,33,62,1402,3,22,839,222,4,1171,1020,1,214,1,1335,6,187,71,407,199,1414,129,1,247,1,246,5,49,2,114,1609,567,3,122,84,970,2,2408,52,1,2409,1,243,11,670,7,33,663,981,56,1,1,1,1,1,13,691,1,66,61,1265,57,2,9,14,96,154,1,1,1,774,1,1584,1,2419,1,147,1,2420,1,1508,9,192,1,2,6,654,10,123,3,1430,15,391,131,1755,4,2,18,57,64,1,1,1,1,1,1,1,2,286,3305,2,2430,1204,9,232,55,490,8,28,1,538,614,155,5,193,2,32,1,1,31,372,34,660,498,373,2,286,22,1,1,3,5,29,1,1,2,2,1,1,10,127,1,1,1,1,1,1,1,1,1,1,1,2442,1,2436,1,1311,1,1048,1,388,1,2258,8,145,4,1077,761,145,18,14,17,2,637,711,1,2218,2,2443,1,4,1251,702,492,1,13,17,128,1,3,2,1,1749,232,14,16,8,276,1,17,678,205,122,1,1,287,24,7,5,3,215,54,266,382,1,5,193,1,1181,1,1774,1,2450,6,192,1,2,32,1,637,20,1005,275,38,12,205,29,94,3,51,6,217,43,206,1,63,203,1,1,1,1,1,1264,14,52,634,2,1,3,3,82,208,366,428,9,1,3,162,7,777,41,215,217,606,376,224,1,2457,2,195,670,17,678,315,12,1,48,216,48,7,3,2,234,663,19,5,7,200,1,2,154,135,17,77,26,1834,2,40,248,53,1,2,1,32,3,3,86,52,1,1,8,15,1156,105,73,723,1,118,1,5,897,493,152,4,21,3,160,4,94,19,184,11,791,82,198,4,48,284,3,87,531,30,6,58,4,4,58,80,1,4,224,809,217,630,3,192,3,670,2,678,651,6,2209,36,32,4,2,75,4,255,27,366,980,2,1278,4,2,77,26,4,492,186,506,139,1,287,2,1564,688,2,2465,1,2,691,1,3,1078,202,243,2,677,1399,3,402,1215,1,4,192,1333,10,932,2,1178,516,6,253,803,3,5,1404,1,7,19,135,30,10,1,94,625,12,1270,6,1,2,1,3,1,1,57,320,2,300,2,195,835,8,52,114,523,158,135,77,219,336,5,178,993,178,840,2,4,252,595,767,196,4,192,1,61,608,4,188,852,131,1042,7,221,325,365,1302,257,1,1,3,258,29,743,4,77,780,387,1035,7,321,14,157,13,679,139,279,2,1833,243,8,164,27,91,366,1,520,1304,1,8,160,31,33,425,384,217,630,595,2,649,529,3,192,3,667,11,219,264,682,120,37,5,54,1,129,965,1,5,1573,671,94,3,1,3,218,1136,521,2,184,1509,5,1294,337,347,500,1,4,1184,60,74,5,2,2076,224,2,191,64,4,192,670,731,53,2,777,575,11,204,131,1,4,62,100,5,62,568,801,542,2,154,1189,2,50,2194,2,19,843,11,327,96,123,33,75,416,110,2,388,474,38,2,2244,71,8,204,39,2,826,1,110,470,829,2,857,387,4,678,506,124,15,2,847,888,6,192,1,669,2,1,650,1,1184,3,1211,50,1090,2,254,608,4,159,32,91,894,1,1276,5,678,592,1212,1,1,5,7,1,3,4,2,3,207,1080,698,28,178,1,36,848,25,83,105,17,49,7,447,154,117,2,3,1,116,1,1,1,293,1,1,1,1,1,1,1,11,154,40,2,93,388,8,539,119,23,261,866,18,53,125,885,108,105,17,56,36,682,5,1,37,80,1,1,299,1,2,4,1276,109,682,43,3,193,2,34,1,2395,9,1657,63,180,103,491,1,1,1,1,1,2491,31,924,2,2,449,9,1,2,2,4,7,1,1,123,17,40,297,568,50,1,1,1,1,1,1,1,1,1,1,1,1,1,12,27,2,1,1,3,23,8,2,12,57,75,1,5,2487,1,25,1,1,5,161,701,1654,1,1,6,2443,1,75,1,1,1,7,21,28,115,21,6,67,2112,2,53,984,6,32,3,37,43,739,322,1,91,1,1945,1,1121,4,53,984,342,1144,1,1379,4,854,1032,178,460,2,1,2524,1,2525,1,1963,2,854,1670,3,564,1022,682,3,1,164,76,5,23,7,73,186,1397,5,53,113,871,796,693,2,56,927,16,27,1,2,2,1,1,1,38,13,4,14,11,1,76,38,635,12,1404,255,505,20,1,161,103,78,1,1,1,1,4,154,40,95,890,5,49,2,4,2477,1,15,27,1,2,2,2,1,22,33,1,24,1,76,22,17,634,26,145,1,3,2,1555,420,12,4,2,3,2,1,3,1,3,5,1,1,3,4,10,1,2,345,1,4,1,2535,1,2536,1,1153,1,2529,1,2537,9,49,2,1,1,2,1,629,1853,1,6,27,3,2,3,74,12,22,840,866,143,289,6,6,3,1,10,98,278,1,1,1,1,1,1,1,1,1,1,1,1,801,3,23,170,2,6,1657,59,4,774,1,3,21,928,449,10,4,4,7,1,1,123,57,297,568,50,3,2,2,1,1,4,40,1,1,2272,1,2554,1,2555,1,904,1,920,5,50,143,3,1461,59,19,920,1,7,459,1,3,4,7,1,1,123,57,297,618,3,5,46,3,1,1,1615,10,21,31,4,109,1,523,6,390,5,1468,5,1242,13,6,354,267,6,165,1,523,1,552,373,4,165,525,552,373,4,686,929,8,218,2,1242,373,5,1242,13,360,257,10,19,196,363,361,467,4,11,1,1,123,130,59,786,5,46,6,1,1,1,1,18,164,27,91,582,56,1,3,4,459,4,1,10,1,1,180,969,7,4,8,184,11,1358,52,87,1,566,2778,5,1071,1,533,960,1,6,1387,4,11,1,1,1095,4,19,135,40,95,4,1242,19,354,159,5,50,807,369,900,118,4,214,17,1233,1061,3,1343,250,34,1,2567,1,1294,1,1325,1,1602,10,184,66,1329,33,80,684,3,189,1,2467,13,164,70,16,2,785,342,200,385,414,1,189,2,1,1,2572,7,250,1329,173,627,189,1,4,2,75,89,16,145,1081,761,140,5,6,6,20,7,3,1,6,1,89,303,1,14,678,308,6,15,22,94,195,11,209,1,62,267,562,1204,3,61,123,1355,11,184,11,667,52,639,140,566,43,23,251,2461,4,98,2479,1,1,1,115,1,2578,6,28,4,3,18,3,59,12,1403,102,2,1,616,1,2,2,8,8,3,432,9,920,4,4,458,5,12,1,123,1054,8,57,10,4,8,27,9,21,6,8,1742,54,698,3,85,1,1,1,4,1742,844,1,1,3,32,3,80,9,1403,102,2,1,616,1,4,16,3,7,53,125,910,205,55,419,724,3,193,2,1148,8,928,467,8,1,123,57,915,12,5,256,24,2,366,328,3,53,2,2055,5,924,4,599,57,927,3,715,536,1195,1,2443,3,2589,1,1,1,2592,5,154,40,20,1129,284,12,145,4,1977,7,14,10,5,1,4,4,10,1,2,685,491,2,1071,1231,1,2283,1,2281,5,1226,766,601,1,1,1,2527,1,2596,1,2092,6,55,1,109,527,1229,676,8,1403,1,868,177,58,23,68,1,7,19,135,37,3,61,34,359,7,51,109,5,840,250,75,285,2,2409,191,2,864,1323,2,97,1958,5,1404,1045,81,68,1,2,254,1082,1,1404,1,2600,1,1298,1,1349,4,920,11,358,298,3,1270,72,622,3,211,2,27,3,1276,73,842,13,147,10,1,1245,102,3,479,138,20,6,17,412,21,8,154,2,3,5,118,582,116,196,4,184,59,2,827,4,52,1,3,1295,8,32,3,119,5,34,96,573,2,6,19,135,30,10,95,625,6,7,1,3,4,1,1,6,21,31,1,3,633,662,2,154,53,2,53,3,10,920,8,459,2,2,11,1,1,180,297,3,1226,906,42,4,710,358,1149,385,5,177,2,865,14,113,9,178,993,122,54,1,1,601,239,2,2,1403,102,9,178,993,122,20,1,33,1,1,1004,2,154,2,9,19,141,24,9,2,667,316,172,160,11,1226,177,102,344,138,141,4,1,22,21,2,9,145,7,1074,169,592,142,38,7,1,17,159,32,2,62,3,452,154,75,129,114,123,66,214,165,53,558,242,8,218,845,277,186,36,257,785,1,4,178,885,108,178,3,1343,284,866,5,18,1,145,29,669,6,211,30,9,732,88,974,4,49,2,1,633,3,1849,413,280,4,159,96,3,390,9,678,329,22,94,195,283,267,562,1204,9,579,491,196,55,219,499,1,4,562,1,1342,3,19,270,1175,3,928,474,125,3,1336,1271,2655,5,1277,2,1,3,381,2,154,10,2,1339,2,4,19,141,24,11,8,21,203,1155,3,581,505,140,1,22,293,8,20,19,20,42,18,4,40,28,8,5,13,28,54,408,129,185,603,4,681,1,22,161,31,1,7,1,661,3,74,239,165,284,744,2181,1,78,51,1,1,343,55,500,426,1,1285,1,2612,1,2613,1,1230,1,2441,1,627,22,35,126,31,1,7,1,661,3,313,165,284,744,2181,1,78,51,1,1,343,55,500,426,9,21,28,2,1,633,3,227,68,54,19,714,16,4,35,317,121,408,131,17,41,432,92,286,1,1,1,1,1,1,1,2621,1,790,5,159,47,442,332,50,5,734,881,999,6,2,18,192,1,7,1,661,3,74,1432,2181,1,78,51,1,1,343,55,500,426,2,663,420,5,159,96,3,390,328,9,2586,1,1,35,1,1,1,1,1,1,2629,1,2586,10,49,2,1,108,31,494,291,228,844,445,10,49,2,1,102,52,479,1,518,844,582,10,668,1048,913,2,1,1,1,1,1,1,7,927,6,1653,1,1,35,5,7,49,2,1,633,1,518,844,3,2629,7,1,3,2586,1,38,15,154,40,95,64,141,394,1,9,1,28,4,2,186,60,209,14,540,146,1123,2,133,694,1,1,1,1,1,1,1,1,14,103,19,84,50,392,216,113,3,50,304,10,1303,1,1,8,19,135,30,9,1,95,406,1114,2,1809,831,3,49,2,1249,3,179,888,1151,1,2650,2,1627,866,2,184,1625,2,122,1054,1,1223,7,19,175,52,1,1,41,1046,11,21,28,2,1,114,46,27,448,2,1,292,25,61,18,24,25,36,26,2,22,16,28,390,1,36,169,21,64,40,114,251,9,17,339,296,646,1,5,51,1,182,471,1948,2,214,822,3,1774,567,313,26,19,4,80,90,2,5,1,29,18,41,573,52,264,826,367,11,2170,1,78,51,1,1,343,55,500,426,16,1,20,28,2,1,114,48,17,9,447,1,1,1,5,287,51,4,154,40,88,897,5,24,109,33,523,1,1,1829,14,714,20,361,112,561,36,337,167,310,2,1,34,1,1,1,1772,1,2643,15,23,141,28,1,2,59,35,360,14,199,3,74,239,472,354,8,1872,786,1,1,1,1,1,1,14,23,141,28,1,2,59,35,359,214,3,313,472,44,310,4,691,23,493,597,5,193,2,59,35,573,3,231,457,7,1,2665,8,2639,3,1,2,1,16,4,1,2,256,392,8,192,1,7,1,661,3,478,1028,1,2668,2,194,95,6,193,2,53,41,573,602,7,231,455,9,57,932,270,715,5,154,40,88,7,890,3,24,109,557,12,23,169,1,2,59,35,573,3,313,472,44,310,1,2670,4,1872,786,2,1,5,49,2,1,633,491,1,1351,1,2671,7,575,1141,913,2,3,1,2,3,2586,38,4,3,983,826,2,4,1539,13,1036,84,5,1070,196,778,165,36,2,180,1216,2,248,41,2,686,9,2,1083,603,10,1093,1,1,897,13,668,1,1,1,1,11,336,675,54,73,109,1117,314,1,1,1,1,1,1597,7,888,43,1,1,1,165,461,2,179,888,14,192,1,1,1,1,666,3,49,205,10,48,1,332,1173,39,154,26,14,10,85,599,1,9,22,1,3,2,1,1,3,1,1,1,165,20,1,3,56,2,1,1,213,1,13,129,13,436,600,96,1,1,1,1,1,1,1588,1,1552,5,1539,13,48,988,84,2,874,1816,6,1178,332,87,53,1033,8,3,1539,1049,84,12,180,744,2,2,461,2,3,2,1,5,1,142,7,206,1036,102,271,267,780,4,8,1615,157,100,771,17,2,30,1,1,2662,16,180,740,4,2,2,461,2,2,1,1,1,1,2,3,1,1,4,1070,1,1,972,6,62,152,1086,225,1169,1,4,21,28,117,46,8,62,648,632,538,196,113,505,2,3,17,33,1612,1,2493,2,159,5,4,184,10,60,1320,4,1809,2,828,5,5,192,1,1,720,733,5,77,1244,12,314,393,4,734,881,713,2,2,159,489,6,194,2,58,35,830,508,6,184,43,27,1320,117,2,3,23,161,11,1,2341,1,2697,1,2587,4,212,2256,140,90,1,2699,6,1339,1,1,1359,1,1,4,2703,1,1,1,1,2707,1,2396,4,193,1150,284,866,197,295,1,4,10,9,1,6,2,4,6,5,7,6,8,4,4,12,8,3,1,5,3,9,3,1,3,4,2,2,7,7,12,2,3,6,2,2,15,14,6,7,6,2,9,7,12,13,1,6,4,13,27,6,2,19,1,2,13,227,69,24,36,2,2,2,1,3,3,2,92,5,125,247,208,48,810,43,105,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1534,1,950,1,383,1,2827,1,2828,1,1065,1,2713,1,2766,16,21,28,2,1,114,19,500,3,1,1,4,1,288,122,1265,459,9,21,28,2,1,636,6,1,410,687,33,190,524,1,18,1,8,7,5,5,3,7,2,19,3,26,10,3,6,1,252,696,218,231,26,68,326,174,1,1,1,1,1,1,1,2837,1,1056,1,2838,1,2839,1,916,1,1370,1,2840,1,2841,2,663,79,4,154,2,35,16,2,22,1061,3,49,2,1,3,734,37,38,4,385,269,963,1,6,102,105,74,699,307,698,5,1339,1,1,1,622,5,21,28,2,1,931,6,24,44,32,10,18,4,1,2842,4,685,190,349,1428,1,1787,23,373,103,60,1,77,93,315,226,69,463,196,867,1,1,1,1,1,1,1,1,1,1,1,12,373,103,60,1,485,2,952,798,69,4,2,2,3,1022,46,1787,7,21,28,2,1,114,523,1,2,24,104,11,734,464,172,365,42,103,976,1,1,1,1,1,875,1,2861,6,68,35,7,8,21,75,2,103,111,5,59,3,6,1768,1026,16,220,5,54,429,372,273,168,337,609,118,278,1,1,1,1,1,17,159,5,27,16,48,1,2,23,6,361,216,10,1,105,50,146,339,14,293,8,20,19,71,37,44,8,5,13,7,2,19,54,3,49,2,639,2,1,132,1,239,7,221,68,96,120,108,6,4,7,80,19,38,3,71,2,28,2,224,1071,14,291,695,3,3,3560,1,78,51,1,1,343,55,500,426,26,186,667,5,2,221,211,61,381,2,50,14,118,951,1,1,1,1,1,1,1,1,1,1,1,1,1,11,63,40,56,5,27,64,1,2,24,366,2003,4,184,10,60,608,4,234,1345,1074,230,8,559,617,1708,1,1,1,1,1,1,2885,14,18,1,277,158,85,478,304,105,614,1,1,1,71,776,5,68,35,108,1,27,26,166,49,1,3,1,3,3,464,906,373,31,214,677,1,1,1,1,1,1,1,1,1,1,1,1,1,9,103,61,36,1,29,26,25,2090,504,1,2875,28,192,1,7,1,144,109,11,36,45,33,5,281,485,1021,534,1,1,1645,1,78,51,1,1,343,55,500,424,2,17,320,134,11,2,44,3,432,70,305,16,1,702,72,634,36,120,6,4,156,783,93,1877,14,791,418,549,1152,1642,1,78,51,1,1,343,55,500,426,1,2911,7,282,366,689,1,294,480,187,5,21,31,114,523,1,2,1035,1877,5,23,183,26,49,6,1,1034,13,686,216,61,98,136,426,1270,20,1,1,1,1,1,4,648,1,14,276,3,256,1259,1192,6,192,1,2,667,3,379,1,125,4,19,174,96,1046,16,494,170,145,89,1,32,1,1,1,24,17,320,667,957,1,1,3,194,985,156,4,35,157,673,313,10,197,2,31,863,772,127,683,200,47,1,15,379,87,35,66,12,5,72,235,174,1613,114,115,17,1,1,23,18,1,229,48,44,114,558,5,304,110,180,425,1,3,3,437,291,119,15,22,1,74,1358,3,68,50,21,2,1,102,3,59,9,1768,30,178,3,34,1,2,1,1,2,1,1,129,231,5,91,178,210,458,70,373,74,29,1,141,676,1,8,3,27,1,1,6,194,1,94,893,200,630,9,23,74,57,39,1,668,257,10,49,3,211,1,27,3,62,6,1768,31,215,1,3,1,2,1,361,5,24,6,61,178,203,6,1,222,236,70,330,43,74,171,676,1,8,3,28,1,1,1,1,1,1238,1,2935,1,697,21,159,5,27,1,1,39,23,1,2,23,6,361,216,1,9,40,25,91,146,339,470,3,232,49,1704,21,19,165,8,1,2,53,41,573,3,2071,1,1615,1,78,51,1,1,343,55,500,426,8,2193,11,734,1,1,1,1,1,9,159,97,2,22,584,1339,4,737,1,5,2209,36,701,1,1,6,858,876,52,137,953,1,3,1709,1166,74,5,678,180,33,1473,586,9,103,57,31,28,39,24,166,35,44,9,440,119,1760,5,627,1,1,1,1,1,2956,1,2952,1,423,1,2324,3,282,2306,369,2,875,2011,1,2886,1,2944,1,2958,1,2959,1,1757,1,2873,18,1711,280,893,1,2,1,1,71,1,1,1,1,1,1,1,1,1,1,1,2971,1,1286,1,92,1,1078,1,2972,1,173,1,1165,1,1587,15,23,170,1,1,94,38,199,336,52,189,16,216,669,378,524,3,122,563,491,4,192,66,390,217,11,666,125,64,354,57,1644,63,1,1,1,1,1,1309,1,2635,1,2271,1,2603,16,454,85,531,242,9,16,1,192,56,454,1,3,68,249,242,375,1,2979,1,1179,1,2980,1,134,9,184,9,2,35,18,41,573,316,157,3,1182,140,323,3,68,31,19,21,220,4,2,632,164,46,227,532,194,349,522,6,2,1,3,77,1,1,1,1,1,13,219,149,115,42,117,506,8,81,274,311,542,623,1,5,190,560,1915,324,1,3,68,42,22,11,190,552,78,9,378,1122,546,116,1,1,1,1,1969,9,19,993,465,134,426,46,921,1,1355,4,1222,1,1,294,12,192,202,471,67,2,24,136,2,82,419,395,685,4,279,369,873,1474,1,2996,1,2997,1,2998,1,2999,1,3000,14,394,100,238,20,1,45,2,19,69,10,33,1,1,25,3,255,1,2,6,192,1,2,34,1854,921,10,195,34,1382,426,964,1,1,1,1,1,2,1548,43,6,847,913,1240,7,1,1,11,103,88,1,1,65,604,2,1,10,640,1495,5,847,507,402,105,1147,4,258,606,651,1495,8,192,1,36,92,541,3,398,731,11,305,22,58,3,66,65,20,115,565,822,970,5,291,351,36,923,1410,7,2861,126,25,1,1,1,1,1,1022,4,21,28,117,524,7,1235,286,582,1,540,351,22,8,1248,549,1195,26,1,1,1,1,1,3023,3,1334,168,1522,4,166,12,511,1280,2,3025,1,7,159,99,390,225,106,2048,1,1,1244,1,2894,12,373,416,2,1480,364,275,67,52,1,1,1,1,13,666,945,380,46,848,2,1,1,71,5,1,68,1,3,212,27,448,9,183,32,2,318,396,1960,145,1,1,12,305,22,2,59,45,21,65,20,38,751,713,998,2,190,518,8,103,61,91,1,2,22,1,2527,15,219,102,90,1,71,13,22,7,1,74,1,502,719,654,454,7,225,54,429,372,273,1232,283,12,164,27,16,48,1,2,22,1,367,216,113,3,10,291,124,106,5,58,519,498,1296,143,1,3,2193,745,5,3,1797,1195,26,1,1371,1,917,4,2193,3,8,129,6,184,10,60,35,573,712,5,215,2,2,1307,1365,6,221,313,2508,1,1,1,4,888,43,2,627,7,1093,1,1,628,269,681,4,5,336,675,127,1543,1,2,1342,168,4,1266,43,900,36,4,1250,483,28,160,4,2467,396,4,179,1,1081,2,184,678,3,221,164,2662,1,1586,3,1292,1583,4,3,212,1091,1301,3,686,375,562,3,256,392,867,4,184,11,59,608,3,1,211,27,9,215,4,4,1,827,475,301,777,287,7,194,2,85,8,1240,483,174,5,173,905,235,1658,1,9,204,715,1,1,10,249,2,408,1458,3,235,2352,462,6,102,105,74,1006,53,645,27,23,3,128,7,31,1,1,1,1,4,1,26,1,1,633,3,49,77,128,10,48,1,85,741,367,11,668,58,176,45,80,9,11,19,18,2,25,1,4,12,1,43,11,7,11,5,2,8,1,1,8,5,2,17,5,8,1,8,9,19,6,10,10,1,11,1,269,68,186,1,1,109,75,1155,133,1,202,238,1,1,1,1,1,1,1,1,14,231,455,2,4,3,392,265,332,5,265,94,150,862,1,1,684,21,164,28,1,39,26,22,368,1,16,27,85,48,39,11,101,107,432,298,737,157,355,6,689,344,42,163,4,599,1,1814,9,103,89,1,37,561,54,17,3,398,8,160,4,27,64,1,2,390,328,100,209,42,441,22,11,2,5,3,5,4,3,3,2,20,2,3,2,21,87,88,107,2,1,2,3,1,95,3,2,3,1,1,1,1,3,6,3,39,2,2,1,98,325,1,12,85,15,59,1,7,1,6,50,3,224,95,382,2,36,177,1,1,155,1,69,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1924,1,976,1,730,1,715,1,2644,1,1944,1,1235,1,3098,1,1862,1,3099,1,2303,1,3100,1,1869,11,155,510,106,304,118,105,755,31,1017,1,1,1,188,1,2189,6,192,9,664,312,1,85,41,321,51,11,1,51,32,38,54,1,7,17,5,354,31,38,2,3,3,4,2,341,230,14,384,42,692,26,6,164,1,178,1,1,1,1,1,1,1,1,1,1247,4,192,673,312,1,63,394,64,18,18,34,360,1,3,6,1,3,7,18,4,1,1,1,10,9,3,2,1,3,1,55,1,80,1,290,8,12,149,1,15,1377,148,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,899,1,1194,1,511,1,3141,1,895,1,3142,1,902,9,255,3,22,368,216,75,37,2,2165,7,192,1,2,5,29,633,1509,1,1770,7,927,4,1,1,11,74,2126,12,18,1,286,149,85,531,251,719,1,1,2,70,3,917,1088,1140,1,3146,6,18,1,520,782,719,1,5,192,9,664,126,186,13,1072,479,1,387,313,895,1,1,1,1,1,1,1,1,3155,1,3156,1,2986,2,2532,1,1,1504,9,19,173,1,7,662,3,313,157,1036,24,494,125,38,252,18,4,29,58,1,3,388,583,2,683,3,245,174,14,23,20,1,1,1,1,7,1872,786,3,2,480,19,1,6,21,28,2,1,76,855,1,3164,1,734,6,192,1,669,3,313,1872,24,244,128,33,23,139,12,5,87,339,292,142,10,29,102,1123,75,223,32,9,118,1,1,1,1,3,192,38,635,21,494,85,5,54,254,7,3,7,20,30,15,44,1724,188,22,148,14,1,13,9,2,1,528,6,689,395,1,3,2,526,1,1085,1,1086,1,1222,1,1518,7,35,157,9,664,312,1,1499,11,18,1,135,92,1,1,34,897,300,1,148,17,24,2,32,3,16,11,1,4,3,7,18,12,10,23,65,458,1254,43,209,488,38,45,3,10,393,3,2,57,1,4,1,5,94,325,4,93,12,63,9,3,2,53,188,515,37,179,8,147,4,25,44,1,4,7,4,11,4,75,1,1,1,1,1016,1,2195,27,23,80,51,5,1,4,28,1,2,5,1,26,31,31,359,123,20,63,8,3,203,275,303,45,2,678,803,9,18,1,227,1,1,822,974,563,2655,6,21,30,1,114,523,1,1,3175,28,224,111,131,163,269,154,4,105,626,33,7,2,384,591,90,282,1,1,1,1,1,1,1,1,1,1,1,1,1,2400,19,18,1,185,85,116,242,27,396,384,7,25,210,348,746,53,346,1,1,1,11,24,69,7,14,8,4,7,33,45,478,1,18,178,911,122,140,488,54,460,136,1,178,3,28,494,1,1,1,1,1,11,154,38,1,7,1,29,59,576,478,284,744,5,19,165,11,9,978,7,204,2586,53,346,1,1,8,7,1067,22,1897,211,3,1,1,1,977,12,154,38,1,1,63,605,3,136,2,732,519,605,23,476,59,2,61,15,6,35,368,46,49,44,156,503,156,299,459,40,30,39,4,290,66,1,4,980,50,304,1313,6,19,142,31,1,669,3,28,476,59,84,63,15,10,410,74,57,489,123,116,758,40,70,3,6,142,20,156,15,19,1,1,1,1,1,1,4,695,49,940,5,6,164,116,368,94,773,1192,9,201,644,84,154,2129,1,1,1,1,4,51,1,636,295,14,23,1,34,19,11,1,7,7,21,4,5,10,71,17,43,692,8,147,12,28,97,93,49,60,5,13,4,2,39,9,1,2,94,431,14,58,1,3,1,52,282,154,712,2,22,85,45,1,1,1,1,1,1,1,1,1,1,1,9,232,55,378,106,74,16,169,146,2053,1,939,18,51,638,8,12,364,2,7,6,147,113,455,9,27,23,59,29,915,333,11,684,8,3,192,195,88,85,557,1,27,357,5,18,1,435,616,974,18,682,103,8,39,538,1466,179,190,1,1,1,1,1,1,19,1,1,1,1,2109,5,51,1,160,475,295,7,166,817,54,13,13,14,5,10,579,5,494,4,57,1767,18,6,239,65,9,546,33,5,94,1014,664,551,17,6,2,159,97,2,678,302,3,51,1,637,6,190,507,551,105,412,890,3,287,743,304,13,300,298,49,33,337,679,864,632,43,1,1,1,1,6,103,80,48,521,600,1511,8,194,61,2,1,390,333,22,2237,13,286,719,1,1,318,5,538,378,5,179,1161,43,2372,7,19,173,1,7,662,3,1506,26,190,499,4,2,2,30,25,25,110,146,52,1,19,86,3,13,41,3,103,330,260,700,351,22,63,91,8,684,551,116,462,26,24,81,700,11,135,122,24,5,485,210,22,27,2561,870,1545,3,771,14,60,2,187,19,16,192,8,1,790,186,1194,2181,1,78,51,1,1,343,55,500,426,12,286,5,695,3,1,2,1,14,311,550,1373,350,5,771,83,122,733,1533,4,156,35,748,93,1,1028,14,201,664,126,186,3375,1,78,51,1,1,343,55,500,426,5,291,695,3,4,2248,6,742,10,38,19,20,270,19,26,128,38,1,7,1,26,1,20,34,580,3,126,128,60,1192,11,2,666,7,61,30,12,111,17,752,2260,18,847,339,5,19,38,13,87,438,14,59,63,183,960,4,155,3,17,1,12,159,5,29,62,1,2,390,213,3,11,105,196,2,1204,2042,2,154,39,2,693,1170,1,2874,1,2995,1,886,4,164,68,26,606,7,192,1,37,27,534,74,2185,1,1009,1,1765,1,1960,8,1833,88,23,405,177,6,1,714,1,3248,5,517,2727,5,1,1,2,164,94,5,192,1,672,614,1,7,1033,702,23,164,277,1053,1,1,1252,9,103,88,1,1,65,31,349,224,3,7,32,71,111,68,582,73,327,3,21,28,3,6,714,30,33,42,388,561,1,280,2,103,108,5,178,5,2709,91,271,3,207,773,307,7,253,2400,230,9,91,272,1,7,23,169,1,61,660,1090,378,4,103,51,10,816,9,709,373,153,113,455,36,1,81,944,12,289,203,13,632,24,152,612,684,2,178,10,458,13,887,299,62,100,464,50,243,92,155,713,158,35,1,11,159,5,92,2,390,15,201,75,41,1727,238,5,79,33,573,530,621,684,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,17,2,5,2,3,3,11,5,2,6,1,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,46,2,1,1,1,48,19,26,8,12,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,22,3,12,105,11,25,39,6,8,1,1,1,38,8,50,2,29,21,73,35,1,4,1,1,1,1,1,1,1,1,1,52,1,1,2,3,50,7,5,33,42,47,3,2,2,1,2,2,3,1,1,2,2,3,2,1,3,4,3,2,3,4,4,2,2,3,1,1,20,1,2,24,11,3,8,9,1,2,15,8,14,54,34,10,9,3,1,1,1,1,1,2,19,4,14,19,1,1,59,2,5,2,1,2,1,27,20,43,10,5,2,4,1,1,1,1,1,1,2,27,2,11,93,26,32,87,71,92,2,1,1,1,1,30,2,1,16,1,1,10,31,1,1,1,1,1,1,9,10,1,1,1,5,20,2,4,97,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,3,14,1,15,21,1,6,1,1,1,1,1,1,1,2,3,1,1,1,1,18,56,4,2,30,5,7,2,8,6,2,1,18,22,11,2,9,2,3,1,10,1,1,1,10,1,10,2,19,2,2,1,11,1,1,8,8,2,2,2,1,1,1,13,2,1,1,1,1,1,1,1,1,1,14,1,3,42,2,13,96,5,2,1,1,1,2,1,1,1,20,6,22,33,1,1,1,1,1,1,1,1,1,1,1,5,18,4,6,4,4,3,120,1,7,92,24,70,1,2,12,55,1,1,2,1,1,10,22,10,1,12,1,1,12,14,56,37,35,3,2,15,64,55,65,5,1,1,6,56,33,1,14,8,51,1,1,1,9,21,1,5,20,23,1,5,8,5,1,1,1,1,1,14,2,17,23,23,20,3,3,40,89,20,49,5,9,17,13,9,6,29,1,2,6,14,2,43,5,7,2,15,4,2,3,1,4,3,1,1,2,1,6,4,9,1,11,18,23,2,1,1,1,1,1,8,6,3,1,13,11,9,4,3,5,17,10,2,10,1,1,16,15,7,1,1,2,4,5,3,53,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,4,186,1428,146,1247,19,181,7,347,323,25,15,77,81,55,50,659,149,431,280,124,90,8,302,57,1,3262,4,18,1,1051,974,8,734,241,888,7,988,159,74,172,9,154,38,1,1,38,55,2,565,8,14,657,211,91,1,1035,957,148,14,23,20,1,1,2,103,2,689,1,14,190,501,23,16,4,241,58,53,121,552,28,449,385,644,4,1033,217,45,585,5,50,24,1613,1579,1,3,133,31,2023,10,353,93,46,13,353,279,613,861,184,257,3,693,157,2418,5,22,749,75,15,2237,6,697,494,57,1,538,1233,7,184,11,32,5,22,1437,2,1,3151,11,184,61,1,1,2034,2,125,1,51,809,1,2,32,1005,1,1634,10,184,59,2,676,11,1,138,1,109,375,5,154,94,34,7,890,2,164,28,4,1210,51,87,438,1,1381,4,1869,331,1,1070,3,192,670,3,8,1093,1,1,897,681,1,2,1,10,336,675,54,73,109,1431,1,2,1,244,6,161,31,1,1,1,667,7,780,13,396,64,100,509,1233,5,154,30,11,6,661,3,888,43,2,3,258,390,216,3,293,199,525,2,2254,605,1,476,7,183,1379,1329,1,91,289,1,3,1077,538,267,6,692,52,8,1,334,265,3,184,998,527,9,216,1,841,459,4,1,2,2,1748,1,1556,3,203,1,1097,7,654,468,59,3,137,274,445,7,19,135,12,18,506,172,822,9,166,523,395,1,3,136,289,5,98,10,164,28,1,1,2,668,1,49,205,59,12,153,46,721,11,1,1,1,462,237,24,4,870,5,184,59,2,826,1,10,166,523,395,1,3,78,185,265,223,1436,7,178,1173,488,54,460,841,2,5,154,39,1,1,94,9,184,11,8,1,716,221,39,2,119,5,192,1,1,1,667,7,1080,1,3,1,5,76,450,2,159,818,3,178,1661,832,5,154,38,1,96,576,7,204,259,137,289,31,369,242,5,230,3,681,264,351,7,235,311,385,1,1655,462,227,3,184,70,1320,4,250,2129,189,1,1,2453,1,3277,6,919,1,11,77,112,62,5,49,2,1,114,524,8,887,241,82,602,1251,158,3,2,3,102,878,50,2,1819,786,3,980,196,158,5,19,174,1,95,573,7,21,28,117,47,477,554,54,8,1277,2,1,3,651,142,99,125,5,102,105,74,1006,698,6,178,866,127,122,54,1,1,1279,16,23,1,2,35,1,3,14,2,2,4,13,8,20,5,904,1487,39,221,316,1106,576,181,785,3,90,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3310,1,3184,1,2213,1,3311,41,23,3,74,35,19,5,25,7,1,1,1,1,5,27,1,1,26,3,17,13,1,576,49,422,355,2,311,222,145,2090,91,1,78,51,1,1,343,55,500,423,3,4,211,2,37,40,23,706,1,142,238,152,1,540,1,1,1530,1,1,1,1,1,1,1,1,1,1,1,1,1,3,213,37,40,42,706,1,142,4,336,50,1,1,539,1,1,1068,463,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1861,1,3344,1,3325,1,2853,12,135,24,35,61,1,2,17,12,1,360,596,3217,22,201,85,705,15,1,318,543,378,5,1094,246,961,1,78,51,1,1,343,55,500,424,2,10,1819,184,602,741,1,1,1,1,1,1,8,135,24,35,64,17,13,956,3217,20,201,790,15,1,318,543,378,5,1094,1207,1,78,51,1,1,343,55,500,424,2,4,20,1,192,77,17,216,3,273,188,251,109,12,10,1,78,120,265,872,504,376,75,1,11,184,7,1,1,2,32,62,360,216,398,428,7,184,8,1,2,454,216,398,4,1336,200,467,2,39,200,21,23,94,2,10,27,28,32,15,56,29,9,9,230,67,411,35,153,24,11,99,65,92,485,52,92,231,215,230,187,112,9,1,1,1,1,1,1,1,3362,1,456,3,164,49,77,1,133,6,166,12,40,845,198,525,4,154,40,95,1311,11,699,8,3,143,230,659,39,1069,471,5,18,1,1211,1,1785,14,22,10,103,24,35,61,3,17,7,5,1,576,472,3125,4,166,749,148,161,4,154,40,95,1404,10,663,44,3,143,358,569,1,1069,494,19,1,1803,12,35,65,26,9,24,32,67,24,428,466,194,3091,3,184,62,1,3,24,76,33,3,166,884,13,6,23,169,1,2,1068,4742,7,1298,38,270,30,367,2,1042,19,221,82,37,10,36,25,3,23,15,40,8,583,502,642,168,652,313,4,2641,1,1060,1,3365,10,135,24,35,64,17,12,1,360,596,3217,16,221,119,97,15,40,8,4,33,1048,234,408,168,652,232,81,6,10,188,870,2,1,6,19,627,1189,30,435,7,255,3,390,216,219,252,2030,19,135,24,5,30,1,60,3,17,1,11,1,360,1,215,136,83,161,277,2940,3,24,55,21,26,706,1,179,1,88,112,39,115,539,1,1,81,987,19,5,385,54,1,4,1,1,1,2,1,13,31,26,3209,160,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3231,1,1372,1,3174,18,23,3,128,30,8,1,1,1,32,1,61,359,217,398,428,2,311,4001,15,217,2,461,251,121,28,446,578,932,317,41,1,1,1,1,7,164,20,7,4,32,1464,2,5,192,1,2,670,398,11,852,446,38,300,367,2,627,723,2,42,1,7,221,316,2510,233,15,64,1,6,192,1444,367,2,627,768,5,221,2826,248,64,1,8,49,111,4,27,22,45,24,3119,13,23,3,158,8,1,2,26,33,4,779,2010,354,2604,6,21,28,2321,533,15,484,4,61,39,549,434,3,258,390,17,5,164,29,36,635,2186,5,184,193,764,192,648,18,244,118,15,28,665,366,15,4,4,1,3,12,5,6,558,777,582,1,3,49,162,2,16,216,39,3,77,202,125,375,24,262,1065,10,2,878,10,59,1,21,135,24,5,20,9,1,1,60,3,17,7,7,359,1,14,201,219,608,1359,355,1056,5,221,826,1883,362,7,6,23,131,39,2,719,1090,15,316,95,3,123,57,302,1,420,4,719,190,1176,1,1,1,2,191,91,4,227,27,1437,2,1,294,7,221,316,1282,581,879,23,44,4,184,9,2,94,3,230,632,2548,2,896,2511,6,176,975,466,221,243,1330,4,159,99,29,1,14,263,12,719,2351,1207,1,78,51,1,1,343,55,500,426,3,61,39,8,5,1866,840,309,397,1,12,275,3070,1207,1,78,51,1,1,343,55,500,426,5,279,425,379,287,151,3,159,97,2,14,268,727,2350,1207,1,78,51,1,1,343,55,500,424,2,26,26,166,1,2,5,48,41,573,317,84,35,287,694,92,676,1505,1,78,51,1,1,343,55,500,423,3,10,185,507,3,928,747,533,499,12,1,1,1,2388,1,189,7,164,20,465,16,418,896,1438,1,3416,1,2370,1,3414,4,184,44,3137,53,1,2112,1,227,1,392,3,24,84,25,19,452,47,544,6,393,606,166,3,1071,59,72,1,1,1,1,1,1,1,1,1,3354,1,1043,7,154,38,1,1,1,94,1404,10,22,113,140,1,372,352,336,550,178,2397,11,244,161,1031,13,2,4,5,3,2,10,11,2,49,1574,4,159,780,396,2070,8,135,24,96,3,17,5,7,4174,13,193,3152,1207,1,78,51,1,1,343,55,500,424,2,7,1368,4,982,57,763,57,197,10,184,8,1,1,1,94,360,434,610,689,9,221,114,209,500,926,428,880,10,141,7,706,143,234,4,692,1480,63,1,3050,5,164,94,390,216,1843,4,184,11,32,1,7,293,23,24,1271,426,868,525,4,293,23,130,134,1,316,6,221,139,962,1288,752,69,5,225,1554,325,1328,1,1,2005,3,184,64,823,4,91,12,130,1394,4,791,471,2172,1,7,181,510,1077,201,228,216,596,4,220,484,632,2100,4,184,43,1464,2,6,166,522,159,410,2180,1,7,77,58,56,64,3,17,4186,9,785,67,446,444,537,1047,20,93,1,2,3441,1,3,1141,840,1462,4,21,28,636,298,1,3019,1,3444,5,23,136,34,63,981,12,3282,6,1,2,4,3,3,126,18,1,1,1,3,1608,1841,1,2,164,700,9,23,3,167,34,1326,138,313,378,2655,5,411,114,1,1094,856,7,128,1841,31,222,711,518,1,2,1191,13,2,258,407,4,23,170,2,1809,6,100,35,59,61,26,4180,1,122,42,166,10,2,1,2,2,21,16,115,67,105,37,67,8,28,390,7,1,13,3,2,78,30,122,1,9,12,207,95,96,120,5,132,11,2,127,595,189,143,416,1,1,15,23,3,128,30,8,1,1,1,32,1,61,360,216,828,1712,3,20,1,28,23,187,1150,24,1,6,507,385,128,23,699,96,3,168,9,42,28,1,1,1,1,1,1,1,5,677,14,13,631,433,1,3436,1,3278,1,1929,8,293,47,52,1219,426,723,670,34,12,61,39,35,24,35,64,17,1,11,1,712,3461,6,335,1,725,562,765,1077,4,159,490,290,2466,7,135,140,1,724,2466,1,994,1,2246,2,268,727,2,277,724,2,278,724,2,274,725,2,263,731,2,271,726,2,273,725,1,3345,1,377,1,1141,1,3242,5,20,1,40,7,32,11,1372,1837,161,9,11,5,73,1,1,1,1,4,184,8,1,2,15,221,156,9,19,47,40,8,5,793,287,642,375,445,232,77,2,213,37,4,1058,2,7,1865,7,135,24,99,17,13,360,3813,17,178,45,1,1070,46,117,376,92,185,186,308,4,845,20,1,1,1,3,1184,60,79,1,1068,1,2398,6,220,663,1466,545,402,181,3,258,1257,171,4,678,506,139,279,2,791,2644,2,525,1951,7,166,12,1045,1,70,537,1314,1,1182,1,1651,2,1083,4,6,120,6,1118,65,12,719,7,688,227,146,2,106,146,1073,4,1369,511,518,1030,4,194,1,94,830,3,931,189,62,2,1139,242,4,1369,3,508,1548,3,23,171,1810,4,1120,62,1697,599,2,207,1080,2,19,270,2,164,49,5,853,2364,115,7,5,6,87,27,6,6,1050,2303,1,3480,19,217,2,2,316,143,26,225,116,5,474,293,581,530,117,232,1,12,61,7,5,221,672,2154,233,82,8,1,517,413,358,33,298,857,1004,4,156,74,684,2568,1,1289,4,221,313,2513,436,5,537,1282,1527,3,2,5,194,2,666,52,205,8,931,1,1,187,1,2,147,2214,6,920,11,2,334,1,2,6,87,27,12,129,921,2303,5,504,2774,1,1,58,4,340,842,1294,429,9,296,206,5,40,635,469,1,828,1005,3,218,1043,525,3,194,95,1311,2,191,673,8,1250,483,81,107,1296,269,1,1,3,164,49,69,2,2605,745,7,23,170,1,1,94,625,205,4,92,72,1122,2190,4,165,46,30,9,13,619,1200,581,788,90,2,4,12,1,12,29,8,5,6,192,1,1,1,94,1404,1,1981,2,1279,1,2,1562,1927,2,289,1311,5,281,6,1677,644,882,1,2175,1,3476,16,18,1,229,157,49,23,55,47,364,127,366,18,43,114,426,7,14,24,37,18,8,4,9,8,6,8,8,3,1,1,4326,5,24,37,30,9,22,3,2619,775,97,5,26,128,39,1,1,1,360,1,1249,7,23,3,128,39,1,1,94,5,184,11,32,62,1402,1,3394,7,192,1,2,667,3,398,35,5,184,8,3,670,398,1,1126,5,184,8,1,2,1068,5,184,8,3,94,794,1,2227,1,1087,5,23,3,167,2,94,1,2390,3,193,2,94,1,3009,1,735,2,204,978,6,184,8,1,2,454,614,12,192,1,456,136,80,398,35,444,263,274,768,299,8,785,67,411,35,444,537,768,299,4,192,1,2,94,6,184,8,1,2,670,1140,1,3259,1,3492,1,3493,1,709,2,184,998,1,3494,1,3495,1,3496,1,3497,4,193,2,94,974,4,785,513,444,1305,1,1882,1,3498,1,1915,5,51,1,114,523,1,15,23,1,37,6,9,3,8,4,9,11,11,8,5,848,3478,6,23,38,15,3,21,22,20,23,131,40,95,4,3,7,191,4,73,317,39,4,2,85,102,1,58,375,6,5,21,28,2,1,638,10,23,1,37,6,9,3,12,9,22,861,4,23,56,21,883,10,853,86,302,2085,6,7,5,19,70,66,1,1761,1,1382,1,3500,5,192,1,1,1,1810,6,21,28,2,1,114,524,8,23,1,37,30,9,22,8,853,3,61,39,30,17,849,1,237,692,84,19,508,484,121,264,66,17,1,25,29,36,65,16,100,30,5,24,5,27,3,64,24,366,333,22,80,93,110,3175,5,293,2063,404,670,71,2,258,390,3,193,36,2821,3,1141,192,648,15,23,225,41,7,264,1,10,83,363,105,432,46,102,1064,46,6,21,28,2,1,634,375,2,23,77,2,853,2486,6,164,91,3,390,15,2839,4,165,48,27,10,9,710,143,230,158,2098,5,2,19,135,5,22,39,39,35,4326,2,688,1,6,707,3,143,230,1767,494,6,1191,57,1605,406,233,1,2,164,2543,7,192,1,7,662,3,398,1108,4,19,560,491,974,2,687,295,9,217,2,825,19,98,365,294,455,1078,3,192,673,398,12,420,126,11,33,673,35,227,754,768,308,2,42,6,338,110,98,11,33,2227,3,697,551,2011,8,699,8,146,221,1776,476,6,7,4,87,24,177,3179,8,993,12,1,312,7,5,916,5,2,1033,217,2,2837,666,6,537,1282,581,205,741,5,4,1249,1,630,1564,4,654,402,181,2267,1,3505,1,483,1,3499,3,100,35,4326,7,192,3,1441,367,2,627,768,5,221,2826,312,1,4,7,49,2,109,4,526,5,659,15,61,103,29,2,63,391,201,37,96,94,277,161,264,1095,3131,3,1167,184,2155,4,3186,96,65,130,7,18,1,229,822,374,10,590,4,114,19,33,523,6,2621,398,488,1,1,1,5,23,170,96,184,1081,4,164,94,407,418,1,1805,1,1954,8,3019,488,1,2,1,1,1,1,6,1241,1610,664,1,1,1,1,2399,6,23,170,2,94,1404,311,7,256,37,90,762,1911,463,1,5,648,1,14,420,438,4,22,78,22,858,10,706,1,13,133,336,542,51,1544,18,19,10,91,9,35,56,2,2,63,24,7,4172,2,2005,1395,4,887,467,377,1143,2,193,96,4,192,1,669,3,5,1461,1285,80,695,1,3,91,75,524,37,697,2,21,127,39,1,88,58,54,39,65,16,28,7,6,1,1,6,1,4,90,3,417,8,78,4,54,32,405,38,605,264,74,5,5,180,1,1,3525,1,1840,12,26,128,30,8,1,2,32,1,61,576,398,430,7,22,39,74,948,659,1784,935,1,3417,13,688,165,210,178,1,577,579,207,726,8,10,2,176,11,23,74,96,1,95,365,384,33,51,432,139,2,288,360,18,193,8,90,574,10,114,2,1195,2366,1,78,51,1,1,343,55,500,426,4,1241,2090,20,177,3,23,1982,1524,8,654,384,84,1171,171,462,604,1,10,1071,51,431,1,51,97,762,462,606,1505,1,3502,1,3529,3,2996,235,80,6,154,39,1,95,794,610,6,535,84,5,459,78,1573,5,24,63,13,8,25,13,706,1,142,392,541,1068,467,2,1,1,2,2,1,10,23,161,9,2,32,1,61,1404,311,378,10,353,1,60,1,90,107,338,296,1567,687,5,51,1,114,47,477,3,23,1,76,7,706,14,24,505,2076,1,207,1,1800,21,292,1,3,44,32,93,2,25,73,6,15,55,13,296,61,6,21,84,580,1728,104,4,22,2,76,983,9,710,138,673,1170,147,660,37,1,1,5,22,78,22,3416,1,9,710,138,522,151,1170,147,660,37,1,6,920,11,1,1,187,169,1,3452,3,190,663,2486,7,405,34,37,1,974,24,11,6,697,2,8,146,1997,494,1,1074,7,164,94,606,362,152,2162,1,7,710,326,778,361,1301,66,1,6,1063,756,579,207,744,2,4,289,365,384,84,19,697,23,127,12,27,1,88,58,158,44,13,1,7,5,93,425,82,54,1080,6,210,22,539,74,16,403,3,50,721,2327,3,1251,2,211,2,752,499,3,1226,516,3,3,1033,228,93,9,53,576,260,262,162,202,182,136,649,2,160,4,3,1241,1610,667,1,303,4,51,1,637,294,1,1189,6,184,59,2,826,1,1253,9,102,105,74,6,693,50,257,698,823,1,126,12,19,4,170,1,1,51,1,1,41,573,69,188,7,21,28,2,1,114,524,293,15,190,519,140,1,3,230,158,641,992,452,6,7,5,89,66,11,1,163,1,46,3,17,9,1,1,740,1134,5,166,48,769,54,26,2,240,742,3,3326,13,5,4,159,489,528,2368,3,166,817,54,13,700,149,1,3,2021,452,6,7,5,19,5,65,66,4,931,1,1,1,3,128,86,17,2,221,2826,4,1,517,804,1155,4,3217,115,7,149,5,159,97,2,390,332,4,21,28,1014,2482,3,853,2486,5,4,114,6,6,3353,2,887,374,4,204,716,260,2,2,1261,108,3,1657,320,560,1,1608,2,847,2162,4,546,44,594,1287,2,191,2279,11,204,219,123,108,487,41,2,137,719,42,824,6,700,20,130,276,1748,494,8,89,143,483,15,41,74,16,169,4,321,19,152,8,3,700,20,529,7,190,507,38,352,161,1,1141,4,232,55,558,419,5,281,6,1053,624,1582,3,234,1145,134,2,102,878,1,931,7,20,1,143,49,27,50,996,31,166,49,2,2,183,273,256,113,6,2,11,2,196,103,8,154,83,103,159,1408,74,17,28,70,79,1,1,1,1,1,1,1,3554,17,849,38,190,49,129,6,597,57,951,8,298,222,38,10,107,6,1,1,1080,1,1795,34,166,49,2,2,473,195,157,8,25,3,175,6,103,8,499,44,982,501,44,105,2,2153,392,1,1,1,1,1,49,1,1,1,1,1,5,192,2,668,3,313,5,675,1037,264,280,586,11,159,1,4,27,64,1,2,24,366,29,187,15,212,4,73,248,117,44,354,10,395,941,2,502,386,7,262,1,2495,1,1336,1,3558,10,324,65,32,207,2415,516,1,1,1,1,1,3564,1,628,1,2905,1,350,1,3279,2,2043,847,1,2223,1,3565,1,3566,1,368,1,389,1,3567,1,1323,1,480,1,399,1,387,1,369,1,990,1,1976,1,600,1,601,1,3568,1,361,1,3569,1,2367,1,385,1,3570,1,3571,1,2282,1,541,1,517,1,3572,1,3573,1,505,1,1327,1,323,1,644,1,3574,1,3575,1,3576,1,421,1,325,1,3577,1,3578,1,3579,1,1593,1,1332,3,1623,747,1210,3,24,37,39,15,164,27,67,390,29,172,15,23,746,225,57,670,780,76,1,4,160,31,1187,261,2,2226,3781,3,221,168,276,2,1184,2397,3,389,276,2916,11,389,239,37,10,703,1665,236,280,12,2,9,8,664,80,2752,87,1,1,1,1,1,1315,1,1170,1,3588,21,286,30,37,1,60,1,31,77,63,310,76,18,15,325,1131,948,180,1,1,1,1,5,221,485,143,2430,100,2,3409,181,1,3591,1,3594,1,414,3,353,506,500,7,164,20,7,4,32,1302,162,1,3595,10,154,37,1,1,1,122,24,206,698,285,3,316,37,61,11,77,117,1,32,1,1016,362,388,285,109,259,40,286,11,19,7,2,2,34,8,16,2,1,11,35,29,17,12,21,87,14,40,321,30,2,177,139,5,2,272,266,382,117,63,975,163,1,22,1,4,1,37,7,21,28,206,3,918,160,287,2,1336,2231,1,896,28,200,89,80,16,2,1,11,81,77,1,32,4,6,1,53,351,323,2,363,678,105,78,808,3,40,4,188,1,3,1244,403,1715,9,321,99,60,12,186,506,139,279,1967,4,164,49,27,50,6,217,2,1238,69,186,264,3,164,28,673,11,480,66,44,504,242,189,947,381,714,32,1,7,20,1,145,45,2,27,50,3,1976,877,358,4,164,27,64,3,11,77,115,1,2,35,293,339,3,49,330,22,3,24,216,3361,3,217,2,833,6,217,2,4,817,12,1346,4,1336,189,1328,714,20,286,37,4,42,18,12,81,66,11,33,10,405,179,146,646,496,1096,23,11,1,5,166,278,850,163,2147,1,3407,12,1871,44,941,691,4,1,2602,1,1,1,1,1,20,159,33,1,2,5,1,664,126,272,1108,2181,1,78,51,1,1,343,55,500,426,18,286,88,212,400,4,2,15,815,46,562,536,21,1,486,117,14,1,28,1,2364,8,159,1,4,27,64,26,582,473,4,221,485,2593,80,1,3043,6,221,3,482,327,217,2129,3,1585,641,3781,1,3592,3,159,489,216,2,648,528,4,673,654,5,167,7,14,1,146,701,423,2288,34,87,215,2,2,2,313,94,78,143,203,12,16,181,75,36,499,44,10,634,338,320,62,91,9,19,44,41,13,51,2,16,20,1,325,840,8,708,235,15,288,89,1,1,1,1,1,49,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,379,1,1,1,1,1,4,3608,1,1,1,9,23,161,11,32,1464,2,311,324,54,8,79,80,32,52,405,216,207,4934,15,1047,732,1086,65,362,26,42,252,1,2577,1,1,1,1,1,3,193,2,719,8,388,92,21,93,727,7,712,1574,1,2462,1,611,1,411,1,3615,1,336,15,217,632,38,146,14,5,209,111,407,101,35,706,658,91,177,3,1263,2295,2447,1,1649,1,1378,1,2382,2,654,2962,2,3279,286,4,221,296,2889,166,23,316,11,42,1,15,3,92,57,57,7,53,321,76,277,1039,995,43,4,160,28,20,1,1,12,191,3,61,3,24,366,216,50,66,196,68,1404,7,77,115,1,2,1049,19,1016,13,200,123,2,44,18,12,81,120,375,348,1048,1034,163,4,21,28,164,77,3,859,1,25,2,353,543,2,191,3429,7,340,49,239,47,638,19,1947,1,1994,1,3621,2,160,505,3,193,2,1432,5,665,41,143,234,4,9,217,489,143,184,44,10,163,5,6,6,23,3,174,1,2025,145,3,1005,325,1224,2,665,418,6,221,485,269,2647,1,1,3,2226,3779,2,9,316,37,33,25,3,180,6,296,2604,8,1079,689,11,573,513,757,2,1,1,3434,7,181,510,68,436,573,201,1657,5,791,2643,1,189,3,4,411,114,1951,1152,2,166,15,5,26,128,39,96,1404,2,1336,2293,16,200,127,7,35,18,1,11,81,848,1043,1034,192,21,12,1,1,8,191,91,366,266,66,196,68,1404,6,706,143,228,10,168,6,8,601,385,19,325,664,232,328,1038,3,32,250,1004,10,296,29,206,260,279,91,21,86,1,775,6,192,8,1,790,1380,1262,7,286,704,2,15,1423,1161,43,8,523,63,68,384,298,1125,469,676,1,3635,1,7,3,1047,2589,1,1,446,3,293,603,2511,2,282,894,1,3636,9,192,8,127,42,19,477,463,1043,1226,2,1378,2180,1,180,1,1403,1,1284,4,192,9,790,187,30,286,21,16,2,2,34,8,19,92,78,43,3,10,391,3,320,2,1037,187,851,157,6,8,15,47,1,1,1,1,1,1,3442,1,3644,1,500,5,221,485,381,2235,57,1,1549,15,316,45,17,36,66,45,75,14,391,179,141,5,234,38,793,6,188,36,468,341,217,630,4,316,130,201,2998,3,77,1167,1403,12,286,11,19,98,32,46,692,139,1138,1130,1,54,6,791,704,731,234,974,190,1,3634,4,411,3,111,1951,7,191,3,64,23,895,68,1564,2,1336,2311,32,286,75,8,16,2,12,35,29,17,21,36,63,14,40,44,307,2,239,77,7,538,108,454,617,127,231,4,159,1,1,21,43,12,49,115,27,64,3,23,1,366,216,116,196,68,11,221,485,143,2430,13,78,9,1,228,2,38,7,23,839,52,639,451,378,2655,18,243,2,48,199,108,471,1,175,248,2,108,603,120,238,1083,1,1,1,3,849,2430,91,8,286,5,695,4,2,15,861,1723,4,160,4,27,67,7,217,2,833,1346,881,268,2,12,931,146,178,6,597,13,44,436,523,59,614,106,5,160,4,27,67,2971,2,221,3058,3,180,449,774,3,180,498,2976,11,219,60,877,702,727,312,36,518,115,89,1,4,191,67,95,61,5,166,53,1071,236,2131,5,385,116,140,605,1928,5,385,116,745,1928,235,1,1247,2,859,1,1,219,8,154,40,33,62,600,802,52,90,4,181,510,1077,201,5,224,441,368,217,1371,3,21,192,77,4,22,824,15,2697,3,51,1032,2575,13,296,31,115,59,7,58,58,17,9,12,4,227,2766,2,2042,72,1,2321,1,3660,7,23,131,40,925,59,1,515,2,517,1070,10,154,30,465,224,255,38,1,147,389,1572,1,1237,20,23,170,2,6,251,539,47,81,48,10,1,172,283,17,325,269,71,270,296,780,2,3656,6,2,53,1,3,164,92,407,7,573,297,40,4,18,12,155,12,214,38,1,782,1,44,242,483,370,308,1060,120,2,389,1587,5,23,170,36,633,2188,3,193,431,238,4,296,211,507,1466,7,360,1019,1299,985,1,1,1,1,1322,1,3662,4,156,74,684,26,6,221,168,128,111,2415,528,8,346,22,149,24,1,86,2931,12,8,214,475,61,35,146,358,331,1861,9,166,22,29,2,456,377,203,855,1437,6,161,32,2,59,608,712,2,517,665,1,3667,6,518,803,299,420,3,847,1,1858,2,1976,1595,7,51,1,362,338,144,35,391,8,1277,2,1,377,1,186,1824,1,4,166,1058,233,1688,7,122,34,131,577,166,111,1506,6,253,435,159,391,518,556,6,51,103,6,24,500,5,2,3572,98,3,256,937,12,4,664,56,24,1469,4,523,63,419,325,3,1,213,17,38,215,2,2,2,859,1,209,187,49,1340,31,36,72,393,153,34,72,665,386,994,392,1,1,1,1,1,7,1,1,1,1,1,85,1,1,1,1,1,3,52,3259,360,4,1,138,896,2637,3,518,1102,2036,3,240,1139,996,2,184,9,9,346,22,21,128,24,87,47,2884,12,4,750,2923,1,1,1,2933,5,20,1,28,164,77,1,1822,1,2253,1,2407,1,1967,10,24,2,35,7,32,20,6,7,1,903,146,364,102,70,509,363,31,20,150,181,70,243,743,1,1,1,26,269,62,24,194,30,222,1,1,1,1,1,27,37,2,2,1,3,25,9,10,1,4,14,1,7,17,5,5,1,40,10,1,348,49,91,254,350,185,552,2,468,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,13,611,878,1,904,418,420,689,2371,1,1,1,1,1,1,3232,9,3775,1,61,2461,1,1,1,1,1,19,192,1,8,664,312,1,120,227,121,48,640,225,999,124,1,1,1,1,1,1,3688,1,3689,1,3209,5,23,170,598,71,1142,4,159,489,216,2081,11,1976,877,1,357,1937,1156,1,1,1,1,1,4,23,141,29,669,1,3690,1,3691,4,192,1,669,2060,1,2804,1,3210,1,330,5,192,1,455,217,781,1,1337,6,192,1,455,1,216,781,2,2083,921,1,3692,1,3547,7,192,1,8,664,398,383,1912,1,1871,6,192,9,664,398,383,1912,7,917,442,12,1,508,1518,295,1,2663,2,23,170,1,2653,7,23,169,1,8,661,3,1139,1,3694,6,23,169,1,8,664,1139,1,3455,5,23,169,1,669,1142,9,3773,1,197,2339,1,1,1,1,1,9,846,2221,727,2522,1,1,1,1,1,9,1095,64,2618,2545,1,1,1,1,1,1,1026,1,3695,1,2924,3,579,5,2340,12,63,3619,1,86,1,11,2547,1,1,1,1,1,4,23,170,1,668,3,23,1981,378,1,3015,2,23,1981,1,3208,1,1820,5,192,9,1062,35,2389,1,2799,4,192,9,664,2371,6,192,673,433,1261,999,128,1,3428,3,193,669,481,17,368,9,82,24,35,162,337,200,4,112,150,213,1310,197,36,457,1,11,204,2269,1015,238,1072,1536,1,1,1,1,1,3,2334,1353,11,1,3699,1,3234,1,2214,4,2334,1351,2,13,4,2334,1351,2,11,2,3232,469,1,2559,1,3702,1,3703,1,3704,4,23,170,669,1142,1,3705,12,362,1,335,1,618,117,4906,1,1,1,1,1,8,364,247,3092,3,1,1,1,1,6,364,247,3092,4,1,3,5,23,138,32,669,1142,17,439,140,52,28,411,350,13,4,7,6,3,239,352,339,1329,1,1,4,256,3459,1,1,1,3717,1,1546,6,87,48,133,7,720,3466,17,19,2,2,26,13,103,28,8,12,17,632,602,115,117,107,201,378,17,699,376,137,23,17,96,389,66,90,211,748,372,3,261,230,1,1,14,159,32,64,3,24,5,574,3,116,50,974,330,48,1305,2,201,2078,10,244,113,48,1031,1,17,238,417,1612,1,1,3723,1,3724,17,21,28,51,64,1,48,434,26,675,348,137,699,452,52,689,1,1,5,154,40,2,93,1175,1,1650,1,494,8,1,48,162,2,18,8,11,732,3,22,192,17,12,22,166,36,129,684,21,904,258,1508,1,1,1,13,188,165,506,193,6,1135,3,608,98,359,468,3,1,1,1962,1,3734,1,3171,13,22,137,25,8,1,1,1,37,26,391,212,3,200,12,682,15,601,227,1079,836,295,1,1,1,1,1,19,204,96,21,64,54,15,22,59,24,758,50,499,868,281,188,29,6,503,1,10,680,1016,4,1,1502,35,1,502,2,1,7,32,127,1,4,27,64,609,7,164,2,47,27,49,1,400,5,685,298,54,26,2482,6,23,1,43,12,47,2871,12,707,2138,1,2,5,3,889,1,1,1,1,1,16,126,33,35,62,2,29,1,360,216,75,38,199,68,1701,52,754,5,3209,2,19,522,1,6,23,170,598,71,257,885,2,218,1657,4,193,1,668,784,12,160,294,47,27,11,7,114,20,850,511,866,847,8,3599,1,155,1,1,1,1,1,3,2856,743,1,11,320,134,74,11,531,971,3,681,12,170,854,1,3762,1,1530,2,224,1656,3,32,132,94,2,256,3461,6,100,35,140,1,724,3461,21,19,4,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,65,475,219,159,22,23,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,65,475,219,159,854,527,6,678,1686,1,65,1204,130,8,192,9,29,616,15,4,781,358,5,166,54,638,198,766,5,1295,284,1304,662,35,10,159,5,92,25,6,699,153,2500,126,1,2,190,524,1,281,9,77,123,252,792,19,387,629,92,261,5,1161,1320,356,930,1,32,330,289,63,477,2,176,534,733,49,39,1,490,50,221,93,143,46,1,1,1,1,29,1,1,1,1,1,1,1,1,1,1,12,23,169,1,669,3,433,227,121,913,1123,4,56,37,204,96,79,301,341,83,13,579,4,1,706,305,17,5,190,91,177,40,4,2,1,487,15,39,1,1,1,1,1,1,1,1,1,1,1,1,1,16,3681,57,2,30,4,3,17,1,1,1,1,1,1,1,1,1,5,23,170,669,481,661,6,62,3742,1,1,1,1,8,62,17,5,1602,2119,1,1,1,1,3809,56,224,458,479,247,31,87,345,44,10,178,456,45,613,237,93,188,1,39,1,2,59,922,708,250,15,2,426,1,1,1,1,1,43,1,1,1,1,1,19,1,1,1,1,1,61,1,1,1,1,1,265,1,1,1,1,1,7,23,169,1,721,264,468,3,22,204,976,121,394,234,553,1,354,42,311,288,25,185,1,53,67,1,1,1,1,1,1,5,466,2409,803,138,1,6,159,5,31,345,2410,576,4,100,35,140,4186,7,18,146,20,11,33,53,2527,13,166,50,5,114,67,142,75,433,6,245,12,1083,890,2,330,1007,4,192,1,455,998,8,195,662,5,221,187,1012,1202,334,1,3484,10,49,2,113,20,71,1,398,947,649,56,7,1045,931,424,404,382,20,613,7,195,94,7,323,5,673,1313,5,21,190,2,28,9,9,330,136,579,745,30,156,422,406,743,2,21,192,2,2398,1030,5,184,9,1,1,94,1,1790,4,1159,2614,1,3,5,526,385,359,320,2230,3,364,1426,1909,4,49,2,162,1389,2,2004,378,5,204,39,2,674,263,8,330,715,292,534,1335,341,132,1,12,62,144,35,1,1576,790,933,264,1,1,1,13,1,1964,5,102,105,74,699,307,3,19,165,9,15,18,1,229,109,97,23,593,251,133,586,4,563,1215,938,502,49,697,17,1146,55,188,2,289,673,456,159,65,2,1,73,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3859,3,193,470,199,1,3860,1,3693,9,333,133,1,16,1998,311,904,3,162,1,2852,1,3718,1,1737,1,3862,1,929,1,3127,1,3624,1,1167,1,466,1,1095,10,182,664,519,7,494,1149,217,233,228,170,1,1753,11,164,18,664,519,7,494,1149,217,233,228,170,4,518,393,123,2650,1,2792,1,1212,13,23,141,92,121,1054,12,34,6,1,520,998,3,1,9,23,3,167,184,414,71,621,521,1002,1,3440,4,23,170,669,2188,26,483,35,121,41,334,3,683,1,1,1182,5,314,29,4,1,1,1,504,1,41,4,75,1,1,1,1,1,639,6,431,73,143,514,137,521,6,284,251,112,328,721,54,678,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,17,2,5,2,3,3,11,5,2,7,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,46,2,1,1,1,48,19,26,8,12,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,22,3,12,105,11,25,39,6,8,1,1,1,38,8,50,2,123,35,1,4,1,1,1,1,1,1,1,1,1,52,1,1,2,3,50,7,5,33,42,47,3,2,2,1,2,2,3,1,1,2,2,3,2,1,3,4,3,2,3,4,4,2,2,3,1,1,20,1,2,24,11,3,8,9,1,2,15,8,14,54,34,10,9,3,1,1,1,1,1,2,19,4,14,19,1,1,59,2,5,2,1,2,1,27,20,43,10,5,2,4,1,1,1,1,1,1,2,27,2,11,93,26,32,87,71,92,2,1,1,1,1,30,2,1,16,1,1,10,31,1,1,1,1,1,1,19,1,1,1,5,26,97,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,3,14,1,15,21,1,6,1,1,1,1,1,1,1,2,3,1,1,1,1,18,56,4,2,30,5,7,2,8,6,2,1,18,22,11,2,9,2,3,1,10,1,1,1,10,1,10,2,19,2,2,1,11,1,1,8,8,2,2,2,1,1,1,13,2,1,1,1,1,1,1,1,1,1,14,1,3,42,2,13,96,5,2,1,1,1,2,1,1,1,20,6,22,33,1,1,1,1,1,1,1,1,1,1,1,5,18,4,6,4,4,3,120,1,7,92,24,70,1,2,12,55,1,1,2,1,1,10,22,10,1,12,1,1,12,14,56,37,35,3,2,15,64,55,65,5,1,1,6,56,33,1,14,8,51,1,1,1,9,21,1,5,20,23,1,5,8,5,1,1,1,1,1,14,2,17,23,23,20,3,3,40,89,20,49,5,9,17,13,9,6,29,1,2,6,14,2,43,5,7,2,15,4,2,3,1,4,3,1,1,2,1,6,4,9,1,11,18,23,2,1,1,1,1,1,8,6,3,1,13,11,9,4,3,5,17,10,2,10,1,1,16,15,7,1,1,2,4,5,3,53,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,3,154,39,669,9,181,154,263,49,26,488,187,1689,832,1,1791,3,32,124,126,1,1758,4,192,1,455,217,25,244,113,82,38,56,46,51,440,350,17,7,6,2,1,42,58,139,352,65,274,183,1146,1,157,1167,3,1741,839,1291,14,21,28,2,1,48,64,1,1,47,77,399,1,373,2482,8,23,1,2,35,39,22,861,54,12,685,20,278,54,13,24,3,437,1138,1220,1,1,11,1298,348,3,329,581,322,677,143,114,60,1,20,820,986,588,838,472,1,97,24,3,1,1,1,7,9,4,3,1,21,1,1,1,2394,18,191,656,17,186,27,4,174,109,150,1,11,53,30,1250,535,478,1,7,10,852,446,227,121,3,329,581,999,143,175,1,3826,4,32,124,8,94,2,161,32,1,454,28,846,397,55,227,275,194,285,55,225,363,636,124,1,1,1,1,1,11,2,55,126,1,1,1,1,1,1,1,1,3889,20,204,236,36,83,25,11,312,158,801,458,10,429,80,109,213,73,449,156,23,24,37,300,271,27,49,33,337,679,4,1,780,79,152,131,86,236,27,43,1,1,1,1,465,39,1,21,17,6,3,25,75,1,1,1,1,1,1,1,1,3503,1,2843,1,3639,1,2224,1,3405,1,1696,1,3843,1,2929,4,1263,35,227,1832,21,377,82,18,41,162,337,414,9,3,34,6,1,8,1510,3,1,231,2,458,202,1,2,1540,499,15,49,51,22,32,10,27,64,1,2,432,174,169,146,449,838,6,874,424,692,1532,361,18,12,1454,7,29,50,499,1862,1,1,1,1,1,1,22,18,1,225,4,41,7,158,106,19,81,357,53,374,6,14,30,59,489,2,70,694,2229,54,21,2,3,23,116,1,3,12,4,27,8,14,5,96,1,262,49,26,17,168,3,161,30,4,12,280,231,117,107,63,138,17,193,156,12,271,230,10,89,2,1,52,155,44,19,472,142,39,1,1,1,1,1,1,4,21,28,1056,2810,1,2334,1,911,1,1360,4,230,3,1231,343,16,21,28,162,497,179,466,1017,96,429,3,5,92,176,231,325,189,3,710,2982,225,1,874,15,1483,7,50,499,967,516,377,2,3,1,1,12,1,1,1,6,255,3,390,216,11,710,21,103,56,33,1,8,54,1,2,23,1,5,361,1,212,3,1,10,1129,378,504,1036,35,244,4,41,7,61,35,36,25,1,2,78,26,19,438,90,26,3,4,107,203,29,1,1285,43,243,2,1,182,452,75,160,1,1,1,1,1,477,62,1,164,1,3,8,8,39,10,264,46,85,18,26,17,168,191,4,8,2,4,117,111,53,231,44,73,124,7,21,78,36,58,1,193,118,38,283,114,1,61,54,10,28,63,1,1,269,112,48,130,35,147,186,15,1,1,1,1,1,1,1,1,8,62,41,89,8,1,664,126,1380,7,21,28,2321,525,8,499,143,5,100,132,49,6,1698,6,190,1059,1370,402,423,493,6,23,131,6,33,1,62,15,169,14,32,7,1,1,129,182,505,12,4,205,935,706,1036,12,333,91,42,52,9,36,1918,311,3,1066,78,1,5,190,475,560,540,2172,10,1298,420,27,1612,242,342,1,1,1,1,11,368,88,217,460,1632,740,222,219,1,1,1,6,21,11,68,66,25,67,15,558,575,1632,3,28,93,151,197,268,192,30,164,59,1,1,8,697,10,541,533,9,1533,529,1,9,23,3,166,1,8,661,3,1139,378,4,51,1,114,524,5,24,67,9,22,861,17,1167,90,603,243,1520,59,65,100,2,3,1,6,78,16,1,1,1,1,1797,17,553,45,49,26,1023,230,406,652,53,155,535,142,40,5,43,1,1,14,19,170,3,54,1,1,41,625,3,455,157,475,378,792,1,1579,3,24,53,23,3,287,574,3099,1,1893,1,2104,6,1170,91,93,404,42,115,4,193,669,1142,378,13,2254,541,397,11,29,5,2,458,7,85,77,95,1,1,535,1,2472,7,378,2448,406,469,3,98,161,2,2466,178,7,1230,637,693,675,22,707,1,12,100,85,359,1826,156,7,419,979,4,31,1,1,10,193,8,6,47,1,32,378,315,1024,644,3,579,432,685,2,1694,2275,9,1095,2587,53,100,25,110,1,1,1,19,379,301,346,670,4,1,1,1010,212,91,177,40,6,1,502,41,3,3,186,2,1915,188,5,192,1,672,313,85,13,221,166,2,128,111,47,330,296,12,17,1065,884,292,3,165,76,9,2,92,1194,6,335,209,54,49,26,2364,6,1167,90,540,63,243,1520,5,159,96,3,390,197,4,353,494,12,1,5,335,1,208,103,2390,4,184,11,59,1320,6,190,30,59,406,179,219,2,212,1,6,183,32,8,1,832,205,9,192,1,1,1,1,93,625,1058,40,3,235,1098,1254,5,166,524,933,1362,1,2,710,588,2,166,524,3,193,2,510,1,1838,7,62,3742,1,1,1,1,167,9,62,17,5,1602,2119,1,1,1,168,6,79,5,28,1574,54,2236,2,1298,227,4,647,33,337,2222,4,192,1,1,668,4,598,82,337,1464,4,206,669,102,1609,5,1243,55,981,55,1351,4,977,3,50,304,6,19,173,1,96,573,3,3,184,887,1,8,697,10,500,41,1,12,599,55,8,184,11,32,27,67,217,1153,2,3,697,551,667,5,204,80,262,132,623,8,23,169,1,455,214,724,60,358,6,1322,643,12,505,1,54,3,164,31,667,6,214,17,9,2,8,732,4,122,159,6,743,4,1248,106,404,124,5,164,28,1,455,217,26,153,42,3,60,342,408,625,24,4,782,532,843,159,1105,1264,1,1,1,1,1,1,1,1,1,1,1,1,3837,6,2879,599,331,1,3,1,1,2217,2,697,12,1,3467,3,1249,2,364,11,697,10,484,57,1,509,102,55,742,338,176,8,232,55,440,25,93,406,364,1609,7,579,491,374,109,139,352,2993,2,2394,838,4,159,5,118,366,5,214,16,2,668,9,5,1696,864,672,5,1,3,1037,2142,799,8,62,144,1,2401,1197,1,1,1,8,241,1,468,1224,30,112,99,1646,4,164,91,3,2449,6,20,1,28,164,27,50,16,22,2,2,35,4,4,12,2,17,8,12,6,5,2,48,856,22,335,67,105,37,75,439,79,166,678,2,127,1123,232,514,1,1,1,1,1,1,1,1,1,1169,1,3988,1,1303,1,176,1,2647,1,1041,1,3989,1,3990,1,3991,29,22,1,47,23,9,6,12,6,9,21,3,25,74,17,13,360,61,230,41,98,5,43,3,115,402,682,491,191,1451,1,3992,4,176,364,2871,582,1,3411,7,335,67,105,37,75,518,846,4,22,162,681,218,4,275,1,343,381,11,179,2,2,152,67,105,37,75,518,166,680,20,22,80,18,6,9,24,99,17,13,421,155,116,98,5,43,45,5,167,284,2834,1,1050,4,161,701,401,1556,1,402,1,1137,1,464,1,3994,1,3995,1,1271,1,619,6,1269,553,145,2029,1,1,9,176,159,67,105,112,684,12,795,1345,14,176,364,79,1032,1,186,787,194,592,582,6,1,1,1,1,4003,1,3189,2,1037,676,18,120,6,33,99,17,4,9,360,239,190,4,45,1,1,48,68,110,376,6,18,1,458,593,366,608,3,24,102,7,7,217,714,121,89,385,584,1345,8,161,31,1,669,3,781,3,2036,12,1243,1,19,386,151,203,2,1680,190,1,128,1,18,176,364,79,998,1,33,1,186,729,58,194,370,222,582,6,1,1,1,1,1410,3,217,835,474,5,161,31,1,669,3,6,1649,151,205,1680,190,1,8,176,443,998,1,220,787,194,592,6,335,67,105,37,514,245,12,294,183,593,346,2,18,43,1,564,1478,484,1,1,2373,9,335,67,105,37,497,17,79,166,2677,13,70,50,6,9,24,25,10,81,13,361,215,219,3378,2,2378,1630,1,637,5,161,31,3,667,3,6,335,67,62,155,518,480,4,335,67,142,771,5,3465,514,2,3,2,10,23,161,43,902,424,138,313,324,54,2655,4,3465,514,2,28,7,23,170,936,424,451,378,2655,10,243,828,1,533,23,64,516,51,69,2,2,1244,405,7,49,110,54,42,3,30,360,7,336,67,2378,1154,75,1,1,1,4013,14,135,24,35,61,3,17,1,4,7,1,360,352,244,3217,12,176,159,172,37,597,174,302,221,143,2,1054,418,18,22,80,33,24,96,3,17,1,11,1,692,20,30,53,217,327,358,2476,1,179,4,1243,1,19,742,5,176,404,39,522,172,7,159,54,42,3,17,373,3366,4,192,3,667,3,11,335,67,62,26,129,518,134,42,525,143,2,2,179,4,3,184,1369,3484,12,102,57,48,48,3,17,1,704,20,287,56,284,4,1169,2296,519,2,9,135,59,64,17,1,724,83,2839,539,2,240,10,3,178,1145,199,1,625,1,1449,7,176,159,172,37,517,254,8,4,164,91,3,24,3,335,209,771,2,1303,672,7,1169,199,4,237,865,994,547,7,184,8,1,672,781,3,2036,11,176,226,62,155,1032,1,329,644,194,1182,1,5,493,130,679,680,1700,6,102,105,43,37,693,50,10,335,67,650,6,5,74,166,12,795,1870,8,92,72,1,46,30,9,732,304,8,335,67,217,439,79,166,12,795,2,1058,245,2,213,27,2,1276,46,1,2468,2,1058,1052,4,193,1,1,94,2,921,261,2,2110,364,4,204,917,59,2,4,164,94,390,216,4,20,1,28,988,10,22,104,38,91,3,24,366,15,637,2202,3,21,28,988,8,402,217,439,79,166,678,2,127,3,619,1357,1257,5,23,170,2,667,2188,2,619,2200,1,296,6,256,292,129,499,104,1108,2,3465,514,2,23,173,3,193,61,608,4,20,1,28,164,2,24,76,4,647,1066,153,781,3,648,15,420,4,23,141,32,59,3,660,661,719,4,335,284,684,807,3,23,266,1357,6,193,34,1,1,633,3154,3,234,1145,996,4,254,81,284,674,6,18,1,142,31,670,618,1,6001,1,6003,8,283,854,846,777,1220,3,34,1,1,4019,1,4020,14,159,2,3,28,3,63,390,214,2,75,576,1192,303,683,4,3980,37,1,3,1,1138,4,283,2477,1220,38,11,32,17,115,27,2,2,12,75,582,315,395,7,188,29,447,388,1900,1070,1,6,192,1,2,670,74,239,5,668,1041,126,1868,316,14,283,52,67,65,77,593,7,169,668,2,1997,44,1,1,7,660,1,7,636,596,106,2013,10,402,65,40,504,292,1,621,56,779,1267,6,402,65,544,293,621,2102,5,49,824,427,403,2325,7,335,172,37,514,245,12,668,1,1703,1,1166,12,179,4,5,29,447,388,474,584,108,819,437,555,8,159,96,3,1042,215,188,1307,683,11,224,817,27,454,40,271,137,1483,36,531,10,7,255,3,1042,215,188,1307,683,3,1137,176,2667,4,592,464,657,2318,4,1137,833,2010,40,1,4030,1,6004,2,4027,5,2,1284,1,31,1058,111,134,12,485,13,1026,577,563,9,6,16,3,2345,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1169,2296,514,4,5,4,178,469,676,25,1,4033,6,243,411,728,180,34,1926,10,498,162,410,77,897,740,43,1,1206,1,2,1562,34,7,498,649,1637,43,1,1206,1,16,173,905,574,2593,1831,1,1,1,1,1,295,1,1,1,1,1,1,1562,5,674,1329,1472,554,7,9,192,1,1,1,453,1,213,3,1140,2,1011,914,2,49,1654,4,214,552,19,60,6,688,17,182,163,2,11,4,184,8,1,672,3,1137,846,1997,3,692,195,481,9,293,28,99,26,46,108,408,297,2732,3,230,781,3027,1,4036,2,648,1,5,1169,146,302,93,128,5,70,184,414,632,274,1,70,7,402,62,673,7,169,668,2058,3,194,60,1320,3,1315,302,93,4,70,184,1046,274,9,169,10,156,209,517,254,655,13,2043,1,3401,1,544,1,4017,5,211,2,27,1,741,7,335,67,142,508,85,844,2,1,1653,2,185,876,2,1261,2779,10,335,67,105,37,514,245,12,207,459,2,4,227,27,1320,117,18,22,10,38,38,51,32,4,60,3,22,2,5,796,217,215,1133,362,1031,7,62,8,22,1194,8,42,2706,7,335,67,105,37,514,245,2740,3,161,93,1320,6,335,67,642,14,245,2740,12,357,120,953,6,2,44,2340,222,1,1,1,713,1,2106,1,4048,1,4049,6,335,67,142,500,14,245,7,161,66,635,712,117,2359,1,1,879,1,305,1,3039,5,161,66,635,712,117,1,4042,4,335,67,656,245,9,532,128,1,409,251,719,4,1669,339,5,217,835,474,584,927,1,1304,1,2805,2,3822,938,10,279,658,340,2,1,3,17,36,1360,143,1,4053,10,23,141,27,65,2,23,367,266,1090,378,1,4054,9,1041,481,316,9,123,1483,567,10,25,1,1053,9,279,785,213,2,1,3,379,806,228,1,1980,1,3449,1,3453,1,4055,1,1847,9,70,89,99,390,531,106,2,13,1710,1,4056,4,507,153,1240,860,7,188,29,835,474,584,927,943,4,192,1,2,670,3,507,504,293,1,4057,2,49,3403,1,62,1,220,4,664,397,766,2195,3,159,489,2059,5,164,29,62,27,632,6,254,223,1097,2248,208,730,6,224,844,494,32,239,1656,2,255,2452,5,70,578,291,361,1710,1,3980,2,1300,403,2,32,250,5,224,1338,257,14,1656,3,179,873,1058,6,32,127,123,366,652,1710,3,335,67,901,2,243,1353,2,1970,2060,1,1691,44,335,1,722,17,94,134,12,485,13,1026,577,49,514,9,6,16,3,161,1,1645,202,1,1,1,1,1,331,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1169,2296,514,9,5,335,67,142,514,245,6,1075,49,46,643,27,2154,10,18,1,145,47,2,27,42,8,780,974,3,178,469,676,1,1040,7,1036,28,216,99,996,93,228,3,219,4,1303,5,1382,180,34,1926,536,7,169,166,67,142,759,12,900,2,231,1233,5,335,980,302,93,128,4,1034,1,191,906,3,335,723,245,1,4043,2,184,7,6,498,649,1637,43,1,1207,2,207,773,1,75,3,1075,730,35,11,1284,1,377,1,1512,884,1,1,1,1,1,9,22,1,8,61,72,20,1369,2512,972,1,4066,1,4067,1,4068,2,22,162,3,154,37,457,3,672,3397,1,3,1284,1,2786,8,23,161,678,267,424,140,689,2655,51,23,9,122,39,1,1,1,33,60,388,8,478,1,4,1,3,10,42,140,4,228,279,5,124,171,123,90,24,61,1,1,71,101,781,37,228,48,21,217,4,5,84,1,1,1,1,1,1,1,1,1,2,4069,1,10,18,1,3,2,7,71,62,1,89,28,13,22,1,1,2,4,1,3,43,1,30,57,47,3870,8,23,161,9,669,267,424,829,2655,14,22,9,1,3,67,52,10,27,91,789,1,533,23,937,2,192,672,10,50,111,690,11,832,24,5,794,1,1565,2,1285,2774,8,851,843,24,798,1,1,1565,1,5,154,10,27,91,2088,15,18,1,5,3,3,1,1,2,1,15,12,20,2,128,28,4,1276,379,830,1600,16,23,3,158,9,1,1,1,31,1,1,53,7,1404,311,432,1650,1,4085,2,1880,594,4,193,2,454,29,1,1329,10,179,25,474,463,40,1,133,795,1318,659,5,20,1,31,1,4035,7,702,960,1,1512,885,29,1,7,154,5,5,20,7,91,582,3,702,3387,1,2,159,705,2,1774,567,1,1657,1,1511,4,1279,1,3,350,9,183,70,829,85,75,1979,29,744,97,1,1813,1,1956,3,654,3438,1,2,3279,815,1,4095,1,4096,3,154,37,1437,5,23,1106,424,829,2655,3,30,2,3,7,1570,63,26,750,191,1497,1,5,887,98,97,88,2921,6,192,15,658,49,429,1150,4,49,2,114,525,3,49,2,238,16,920,1,2,1,4,195,263,10,7,1,123,40,917,20,1565,1,1,4099,1,2293,15,180,740,3,1,4,195,263,10,131,40,917,20,1565,1,29,9,31,251,569,91,128,465,35,474,1321,4,24,6,4,50,8,192,1,14,82,576,49,264,468,6,1534,28,56,2451,1,29,3,213,27,742,1,1662,1,1663,3,1662,1,1512,3,166,871,26,4,192,1,672,398,1,4070,3,49,164,27,4,1570,433,406,1691,1,1570,6,65,2,12,36,96,1,6,898,25,5,468,7,164,5,920,4,4,599,741,3,702,3388,11,4,555,714,630,2092,4,4102,1,1,1,5,1263,35,348,3,630,8,185,1648,138,9,1273,223,630,1,12,217,2,1145,162,1365,507,153,2,555,1,1,1,9,154,38,1,1,1,5,665,313,1193,5,1971,9,1273,223,631,8,22,10,94,38,91,3,24,366,4,1971,9,2127,5,16,1161,581,87,1453,64,4,1,24,16,282,440,1,1,1,1,1,7,154,40,95,374,937,33,2011,1,1067,6,19,135,39,669,481,284,4,480,701,3,139,2,154,30,1,223,1,2604,9,1964,237,370,3811,1,1,1,1,1,2,215,11,4,161,33,668,257,7,97,2398,21,1,1,1601,1,1,2518,2,7,7,1,215,6,183,34,844,1830,471,114,3,4121,1,1,13,193,1,1,59,28,1082,1024,24,1281,69,312,5,2,13,537,1517,1228,69,22,18,722,1,2,1,1,6,1,9,1234,32,1,1,2,115,897,1291,553,7,218,1043,93,15,417,89,924,5,154,40,95,1265,46,3,159,32,673,2,183,2708,9,166,46,6,849,194,2215,637,2,2,12,22,132,30,10,1,94,374,600,262,75,142,1902,10,492,550,19,123,139,719,72,817,545,651,2,22,1624,3,218,1657,529,2,166,878,3,184,3342,602,3,1184,814,2131,4,281,895,158,181,2,183,1786,5,154,40,6,89,2082,1,4130,1,3229,1,4131,3,192,8,2171,7,212,6,849,194,2852,2,2,5,1064,212,18,1174,141,5,192,1,7,1063,1108,4,185,1786,9,1273,8,218,665,180,4,194,1088,1127,639,3,194,95,1236,1,4102,8,161,32,1,60,35,573,3,709,7,710,358,158,1382,86,1438,1,7,3282,69,22,18,722,3,1,4,227,62,1402,2,13,1284,1,378,777,1621,10,1239,1078,1,1,1,1,1,13,224,464,1,226,118,23,7,187,26,76,528,86,1727,7,154,38,1,1,668,3,1139,12,160,4,2,25,498,374,1,160,52,18,1174,141,5,154,38,1,1,671,4,1971,9,1688,444,28,166,12,38,1,2,4,694,124,253,163,60,5,4,36,47,222,2,137,722,453,129,124,55,36,62,479,104,1,3,193,672,398,7,2063,4331,1,1,1,1,1,1,4105,12,8,3,1160,113,63,1,1,268,93,508,1248,670,3,1298,348,3,4,1971,9,2126,1,2,191,457,6,1347,865,392,1513,19,1,5,159,71,684,1668,1556,2,4103,1,4,409,653,3077,1,4,217,1038,109,2746,2,193,672,9,1068,103,176,2,484,771,742,790,5,3,1347,1257,1532,2,1061,262,2,193,787,4,1530,1,1,1,4,560,1,1050,426,4,560,1,987,43,1,932,14,1277,1,1,1,1,1,1,1,1,376,1,2,2004,421,1,82,3,92,1194,2856,1,1340,1,3599,15,139,759,2,20,1,10,1,1,1,6,2,16,545,2,628,2,1,1034,5,1093,1,629,269,683,1,2677,1,1093,9,336,729,1299,314,1,1,1,1,244,8,560,452,5,580,1,13,426,2323,11,888,34,1,8,1,1,1,165,461,31,997,1,1266,3,832,1173,266,24,204,17,72,3,106,517,1,1,10,1,1,1,186,61,1,2,60,45,33,268,61,330,246,821,3,23,77,30,13,700,149,1,37,200,39,737,19,992,385,84,25,130,18,221,75,275,83,234,31,1,1,10,1,1,1,84,102,1,1,1,166,5,849,1,399,1625,624,6,785,513,444,537,768,299,2,1562,2513,8,220,393,425,12,1844,415,40,13,3,213,27,50,1,1122,4,498,178,235,270,6,251,481,20,501,424,1401,12,26,128,10,27,2,1,64,31,572,1,3,49,10,1254,419,5,97,74,1225,3,1066,1,1,1,2538,1,2932,14,251,481,20,502,415,4,4,1,97,74,1225,4,1066,1,19,847,40,190,4,89,16,52,17,6,1,352,146,101,1,2,1018,118,1146,1,1,3007,5,192,1,2,63,607,8,766,26,53,3303,1,1,1,1,3,166,521,2,44,181,311,127,28,26,18,18,138,193,3,4,13,21,105,26,94,16,26,178,87,100,66,24,38,52,110,210,678,68,40,1,37,241,34,50,136,165,366,108,10,6,1,1,1,15,164,27,1,1,1,1,59,4,31,359,15,199,2,1,49,4,165,1,68,1518,7,647,700,1,1,364,2444,1,1,1816,9,154,39,2,92,575,481,303,1880,633,14,383,41,81,19,487,640,1,273,685,1254,296,1,1,1,6,184,893,4,105,1696,1265,3,24,190,640,13,763,3,5,14,7,53,367,791,652,1494,1,14,1,5,705,507,791,652,691,1,284,4,766,79,3304,1,10,284,99,19,170,439,640,1,273,2235,3,7,684,21,15,367,267,425,2368,2,35,819,5,975,369,16,188,390,4,185,883,643,485,3,159,99,606,2,193,1434,5,184,1467,1,273,1939,7,321,171,401,268,161,2542,302,4,51,1,634,1956,1,2351,4,159,97,2,1257,8,293,47,62,71,34,1084,889,1054,1,4167,5,279,369,687,644,863,3,392,946,587,3,183,490,377,4,154,40,985,414,8,186,65,481,20,501,361,63,1330,3,194,985,414,2,212,1519,4,890,9,1,479,66,243,2,826,1,357,66,110,603,94,21,2,47,8,29,157,6,1077,1,1,1,170,346,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,549,1,4212,3,1548,37,6,5,1479,1,132,750,2674,4,160,95,1,392,13,661,409,470,8,43,388,60,5,165,36,7,899,1062,10,51,114,1,75,1,445,2,1,292,3232,3,1129,476,87,2,97,1549,3,1741,893,1581,1,2328,1,229,6,677,57,64,187,1218,2013,4,159,32,67,1949,12,289,372,409,112,120,238,8,43,448,5,1121,548,6,279,369,687,644,860,3,1,3656,5,684,2,34,355,750,1,1089,3,32,3,819,4,232,539,259,2068,5,122,84,774,50,146,11,231,20,441,28,32,434,67,99,497,15,2353,61,169,4,3,1,2,2,2,21,11,2,118,67,90,15,37,54,21,28,26,367,3,4,11,2,1,78,26,138,12,7,26,178,87,4,93,3,108,1,16,132,33,107,103,185,493,108,38,198,43,60,24,113,1,292,261,14,94,16,3,62,1,2,766,79,4,49,2,2999,1170,7,24,6,32,4,5,52,15,2,575,1325,7,888,1,38,772,237,76,94,5,24,6,36,5,52,2,1151,546,9,888,1,10,28,186,285,185,116,189,12,49,2,103,6,4,118,366,216,116,199,436,157,8,888,1,9,29,9,635,12,116,7,21,28,2,1,634,1332,30,4,255,1,2,606,4,1548,37,6,765,20,251,441,5,18,4,1,10,2,4,64,47,339,168,261,116,29,1240,397,824,1,8,154,40,16,9,63,7,832,58,4,24,109,6,4084,4,251,481,4,64,1,225,4,219,861,3144,1,5,210,72,897,324,333,6,51,1,102,30,10,95,4,51,1,114,523,6,215,36,481,4,64,404,1,4226,10,1895,2015,307,10,1,1,1,1,1,1,9,154,10,27,2,65,181,215,208,52,4,21,28,3,4036,7,24,38,9,8,44,15,4077,3,1741,374,1060,3,21,31,635,5,685,212,718,257,714,9,193,1,95,513,1330,4,2098,1,1,4,888,1,38,1085,1,1741,5,492,548,282,291,600,2,19,191,4,165,85,732,770,2,106,9,5,688,17,345,243,474,4,888,1,10,28,3,242,8,732,10,24,6,32,29,30,1143,422,2551,1,1,6,24,6,32,29,30,4116,3,91,30,4116,6,253,822,3,4,84,2828,5,24,35,32,12,18,69,183,70,431,7,18,10,1,127,138,76,14,2,1,3,1,42,4,38,1,19,21,5,26,4,8,9,89,6,376,5,2,23,5,5,9,4,1,7,5,4,3,2,8,26,2,20,32,28,1,275,292,1,179,194,137,221,29,25,63,150,175,331,1,96,149,1,1,1,1,9,65,4,12,2,48,35,48,17,806,8,18,1,175,95,188,102,491,974,10,24,41,4,12,2,48,2,81,1472,2551,2,184,64,2,91,12,1,1120,1,933,10,1078,4,84,1,75,488,1491,54,720,96,11,1078,4,84,1,75,488,40,1451,54,720,96,7,1525,109,25,235,307,174,896,1,116,11,672,496,200,498,1562,21,16,514,98,168,1,1,1364,1,4005,1,1647,6,92,120,435,639,62,1543,6,167,2,1153,2925,1,1,19,169,4,6,2,2,35,117,312,390,3,20,1,242,37,8,365,1178,146,438,7,167,2,1153,2380,545,1,1,7,173,8,466,413,288,365,1762,2,287,3872,5,688,1,16,278,784,2,1770,430,5,183,70,822,7,721,3,18,1,165,2,74,140,2,206,1,4,179,156,209,771,2,207,80,3,165,85,1502,1,3652,8,764,2,79,893,857,1554,1,100,15,383,628,45,54,136,136,269,1,273,368,507,3,1448,1,1,23,340,32,70,65,40,20,74,305,66,465,134,314,112,443,320,25,180,99,426,724,1,1,104,18,340,32,70,65,40,20,74,305,66,599,426,443,320,304,1150,1,1,104,3,49,2,4206,1,242,1,4257,1,3966,11,199,515,40,38,17,1063,1051,239,1096,1,1,9,80,19,4,34,3,71,30,3728,292,1,4262,4,2640,1,1088,1,3,206,1,773,8,184,156,32,70,65,505,1468,1880,8,180,708,1,9,29,4,2,187,3,49,2,1967,12,340,102,65,505,465,71,43,20,426,443,525,1355,4,888,39,4,2,2,845,506,6,296,721,531,37,6,111,6,688,373,671,77,2,2452,4,715,15,885,116,11,93,29,37,96,1,2,606,113,3,50,3234,1,3016,3,188,504,2710,10,454,1040,548,1,71,621,11,144,18,1357,3,79,27,542,8,710,923,372,448,1047,766,1,1,9,710,1027,66,200,450,1047,218,549,1,2,287,693,1,2936,10,19,141,29,59,41,396,2489,182,913,1,4,214,16,1,1056,3,24,50,28,26,173,3,1,2,899,4,83,1,1,75,61,481,186,428,837,22,218,519,1,48,48,127,1,23,29,1,21,154,2,4,4,28,1,1,1,59,1,34,573,2,50,63,142,215,195,45,38,3424,17,253,433,389,3,4,84,1,75,542,41,131,2038,1,96,151,29,2,6,919,220,183,330,215,2407,4,159,5,91,1,4,184,9,2,667,11,1078,4,84,1,75,488,37,1454,54,720,96,2,532,849,2,1184,139,1,1334,4,18,1,560,885,4,1078,4,2913,245,5,133,154,690,3,354,4,184,10,1,835,2,166,521,2,1805,1671,4,335,172,551,245,5,210,478,1,16,159,1,1079,3,1617,1,220,1,3620,4,217,860,178,109,4,192,1,672,49,5,18,1,560,491,974,1,1073,1,1925,3,189,503,3583,6,238,926,4,123,73,2881,3,194,95,830,4,1166,1,75,2849,4,102,153,725,50,5,189,458,45,188,923,2,647,233,4,52,114,521,2,26,186,65,463,1,4,1,10,2,2,43,5,18,59,348,147,261,58,58,2,53,96,239,499,251,1405,1,3,71,23,29,7,192,1,2,667,3,313,85,4,742,543,59,645,8,192,1,2,667,3,228,85,814,1,934,1,2926,1,958,6,192,1,2,667,3,313,4,193,2,34,633,115,377,289,349,412,1,3,9,1,2,3,5,4,1,3,2,1,4,1,8,2,6,1,8,119,380,45,1,6,40,663,39,1,1,103,37,33,1,9,31,1,1,1,1,1,28,1,132,732,1,356,22,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,26,897,5,340,167,508,289,3037,3,1012,3330,18,1,4343,5,257,534,2836,717,1,17,294,776,370,37,6,57,499,5,563,398,1,816,363,20,141,414,502,3,302,364,2513,7,579,491,40,334,600,2303,1,2,2929,1420,31,340,37,8,74,46,2,52,35,19,25,270,66,40,303,20,313,722,8,362,11,357,35,1,28,34,1142,1,1,1,1,1,16,294,360,385,31,370,37,63,499,5,39,921,1,894,7,450,1,15,340,165,507,3,462,134,380,46,46,918,3,1,1353,1,1,1,2252,8,560,1,451,5,685,1053,1,1604,5,321,789,54,1059,2138,12,294,110,167,439,410,1325,39,748,367,379,84,1,13,383,19,40,774,88,677,1,476,259,428,357,857,5,6,1466,1,10,1526,2,1317,1,3153,4,1178,85,387,1977,9,243,2,826,1,533,603,1441,3,553,1,4365,31,321,56,289,346,3,416,31,4,1,10,6,9,119,425,1,6,40,807,37,33,42,1,1,1,1,893,404,8,47,2,6,11,888,1,9,1,28,4,2,218,592,269,574,5,159,1,95,1,608,1,2018,1,2048,1,2019,1,2020,1,2642,3,255,1,608,5,192,1,2,667,3,13,518,162,208,1,9,1,28,224,432,116,189,48,953,4,30,29,12,45,3,154,1025,449,5,753,135,1,38,1009,1,2023,5,888,1,38,948,61,2,1875,61,4,687,928,1314,1438,6,154,39,1,720,429,284,6,730,4,43,3,39,949,3,159,96,393,6,1141,840,754,281,151,1201,1,4369,6,377,2790,7,1191,3,2,8,898,34,2,24,432,1710,15,1256,11,714,16,88,157,111,163,1,3122,1,1,1,4,192,1,672,313,18,244,1184,13,38,1,772,518,45,1190,276,5,9,3,37,3,38,1,1,5,21,28,2,1,633,21,699,1,150,8,28,195,178,94,1,379,1,126,3,1011,2,1,5,998,499,1,1,1,2352,5,192,1,669,3,398,7,874,776,340,1367,526,61,72,10,1420,21,2,7,2871,6,55,1,1,1,44,244,50,63,5,43,26,7,39,56,27,70,2,783,1,2,4,2,8,3,1,6,4,6,1,13,10,5,5,2,1,620,894,600,76,365,342,1,1,1,1,1,1,1,1,2,1495,1071,4,579,491,374,600,2,23,56,4,1441,553,1889,512,1,2065,1,4396,2,862,3534,9,883,178,1288,318,1061,1,1,667,1,5,255,1,2,390,216,2,2356,2043,5,2586,40,1,2,1771,10,1321,16,1,202,499,1,3,847,18,21,8,1321,17,202,499,1,868,1491,2,2,2193,3,1,4216,1,4402,1,4403,3,177,2752,1475,4,160,98,681,1268,9,192,1,669,3,9,469,284,363,4,2,214,19,6,858,875,1,1137,5,1,8,321,171,46,309,909,105,1147,638,6,49,2,1,142,95,1065,4,256,608,651,1495,2,1990,1367,6,224,943,83,630,1595,602,4,1743,269,574,693,5,49,2,1967,352,2035,3,164,94,606,3,159,97,608,3,192,1,669,3,477,593,974,2,889,38,4,207,74,1006,698,7,165,85,1363,1,138,110,1974,1,2222,5,889,38,770,53,262,10,192,1,1,1,34,633,3,254,59,1872,12,874,424,352,110,140,90,645,38,954,58,331,390,1,2580,13,22,2,42,52,3,12,6,27,523,1,1619,1905,193,43,251,461,2,5,1,9,1,2,2,2,8,8,25,3,2,11,7,6,7,30,364,44,2,1,98,263,51,1,6,4,1,4,167,2,108,162,715,158,81,1201,132,1,1,3,183,981,1819,5,184,70,1299,21,3463,4,23,3,6,32,2,1354,1050,6,192,1,1,671,312,1,6,888,1,210,84,544,1,6,21,28,2,1,633,3726,12,24,6,2,1,2,31,5,8,12,25,5,2,23,190,544,8,12,17,19,12,7,20,5,5,6,131,59,703,3,46,117,147,605,1756,1,1,10,166,45,1,1,26,1,447,2,1,292,54,173,6,2,2,29,3,1,1,8,231,79,84,28,33,4,16,9,141,37,165,8,1,1,6,9,1,3,1,177,89,178,91,93,3,18,81,9,4,19,2,47,211,192,567,28,104,41,1,1,436,745,54,142,1,2,231,1885,19,183,501,2,14,5,145,37,191,4,7,115,51,557,13,68,970,28,1104,278,14,692,8,186,1,190,4,157,17,2,2,2,599,3,1019,6,184,9,61,35,1285,119,10,153,79,483,15,3,21,12,5,74,29,6,166,523,1,395,5,526,9,192,1,672,231,82,419,120,1140,1560,19,394,82,18,398,6,1,10,18,4,1,1,1,24,452,1690,15,15,3,1285,5,1085,5,3001,328,1,5,192,37,636,313,1872,3,693,677,1615,5,649,122,38,130,37,4,742,48,55,3576,18,186,167,1,343,162,236,72,792,920,4,608,291,495,145,1,1,1,1,13,154,10,20,7,1,1,1,1,19,15,25,35,830,6,9,3,213,1612,56,2515,8,154,10,29,36,60,638,1085,1038,6,51,1,633,3,295,80,8,22,1,3,6,3,29,3,54,3,752,923,177,1,2264,5,1078,4,724,1166,1023,4,191,64,3,918,5,21,30,1,1,3,3,32,3,29,4,691,61,923,177,10,1012,454,11,566,742,105,113,2,1337,18,7,154,38,1,1,6,665,1506,10,153,649,936,1365,1310,14,1,1,1,1,12,153,1145,300,140,683,682,796,445,69,17,1,1,8,154,38,1,1,6,662,3,1506,10,1298,300,823,528,950,445,44,7,37,1,2,4434,1,14,51,132,569,25,110,195,104,67,1,1,97,2,261,58,4,154,39,1,668,1,2275,3,61,39,22,9,820,429,557,1462,563,1,47,557,1,3,1022,563,2811,5,154,39,1,1,667,3,154,104,1370,6,802,496,440,3,1362,1310,9,24,11,56,12,12,1,5,1618,2699,7,802,496,440,3,310,1052,1310,1,4439,3,227,1,1,5,1801,155,2484,1,1,1,2084,5,2961,204,1278,1,1,1,4446,6,518,1182,1189,343,7,625,12,888,1,38,418,62,1,287,4,12,225,901,1610,2,159,1,8,154,38,1,1,6,665,313,1193,9,1298,52,1031,1963,44,40,2,1,1,3,1453,239,2756,2,154,1474,1,4449,4,192,1,7,2171,3,200,978,1193,7,165,85,1364,138,110,532,1442,3,193,34,1,5,192,1,1,668,3,8,2709,62,333,677,669,1,1,1,1,3104,1,3682,1,4454,1,1017,14,186,4,61,469,15,42,23,59,28,467,260,248,55,1304,6,183,32,1857,1,818,1265,3,183,32,2676,8,183,32,852,529,476,1,818,147,7,154,30,7,3,60,35,1285,2,63,76,20,190,164,360,6,15,65,59,28,1985,23,105,63,845,3,23,521,1,1,1,1,7,1014,3,685,1007,62,333,1356,7,165,85,920,444,138,6,28,5,192,1,672,313,3283,5,3100,1271,7,84,1,29,657,67,144,91,1,1033,2,1142,20,1,1,2,103,1200,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4480,1,4481,1,4482,1,4483,1,4484,8,153,39,1,672,232,81,814,2469,15,166,523,1,1,29,14,352,121,147,261,159,30,432,72,2177,2,2684,1802,1,4487,1,4488,6,250,442,60,230,632,138,6,889,10,28,770,53,262,7,335,67,142,514,245,2740,446,1,4490,1,3475,8,192,1,2,34,633,3,49,2136,44,377,162,121,1,5,277,127,251,61,44,5,31,4,11,119,15,425,1,3,1,2,1,846,37,1,60,14,1,2,517,191,205,5,125,4,6,229,24,14,1,40,125,1,1,1,3522,1,538,1,2437,1,302,1,3923,1,1541,1,4494,1,4016,1,4495,8,539,1502,2,63,169,615,1126,480,11,244,233,55,28,19,51,440,374,599,1,846,15,253,82,312,411,17,228,488,12,2,8,143,14,1506,518,250,10,164,28,1,2,453,1,213,2,2601,514,6,18,1,30,43,148,4257,7,167,2805,1253,22,1,250,1,18,181,4,150,312,27,382,2,245,20,647,1181,324,554,4,3,7,89,24,1,3979,3,21,31,4448,5,24,68,42,4089,278,9,253,1041,1001,584,93,691,393,443,3,20,176,48,111,67,245,27,382,247,12,8,647,33,930,405,137,554,4,3,7,113,3,241,1,740,5,1064,315,234,762,94,15,169,7,159,67,245,656,12,8,510,137,1505,1,557,10,446,8,167,2,65,210,878,2926,1,249,12,181,154,339,629,20,680,1472,554,7,7,89,24,8,165,1,68,1291,10,44,1074,226,1,4503,8,335,67,901,20,647,963,542,568,11,164,28,1,1,1,94,360,213,2,399,430,3,850,883,1,11,660,1,409,407,63,499,5,39,921,1,708,7,680,831,51,152,891,848,36,2,1300,3204,1,4505,1,4506,1,4507,4,402,3578,40,485,2,1010,3497,3,194,4310,1,3,166,68,1345,3,1052,251,12,2,166,68,4,165,1,68,455,7,18,1,458,593,366,608,1876,9,20,1,145,45,2,27,50,397,3,4,24,57,19,33,24,185,39,29,82,67,245,394,17,5,12,92,83,53,410,78,12,167,1505,519,36,13,446,1,18,2,161,1413,3,70,185,3,2,335,968,2,184,1280,6,212,1,21,6,10,437,3,207,773,50,6,52,25,89,521,2,1116,22,218,2,454,5,377,947,608,81,1,317,465,554,7,41,79,353,1,1,1,1,1,1,3,648,1,14,9,192,1,1,1,63,604,3,398,742,11,424,31,145,1,407,314,2489,141,564,1,1,6,255,3,606,436,215,1495,7,255,3,606,436,215,1495,492,1,2610,1,4519,1,424,14,178,26,51,301,91,391,18,267,390,1297,1021,458,31,1,3,258,391,290,11,1147,2564,74,249,349,139,1,1,1,1,1,1,4035,1,4528,1,4529,1,4530,1,571,1,3931,1,3711,1,1147,1,2565,1,4524,1,4531,1,4532,1,498,4,647,676,390,2318,1,4031,5,469,831,2203,361,669,1,469,1,4534,1,2219,3,192,3,719,8,1445,4,2,12,12,2822,238,1,5,211,2,27,10,732,14,492,137,44,210,157,7,5,89,1071,186,880,19,41,24,2,2003,2033,2,424,719,4,393,2793,845,2,1,1052,1,1119,6,165,1,68,1345,1074,226,7,674,3145,210,7,79,422,1,5,23,170,2,94,1404,5,23,1626,910,378,1602,1,2602,1,2003,5,23,169,1,1,668,1,4156,5,165,46,30,9,732,6,178,860,6,19,284,1,7,23,1623,3,2,1,907,1981,1,1652,2,255,1045,9,296,202,73,68,923,34,1051,1875,1482,15,1052,3,12,74,149,236,770,102,444,83,624,480,508,4,1,10,23,3,166,1,2,59,660,735,910,876,19,350,96,1,84,49,1,2021,120,215,498,350,253,122,2,377,4,1,1,1,12,159,1,4,27,64,1,26,5,361,216,312,3371,18,103,257,692,9,254,7,32,187,169,767,455,1,104,835,51,106,118,71,1,1306,1,3226,1,4548,1,4549,10,176,184,132,548,1175,718,498,725,62,332,1,3010,4,164,91,3,390,7,293,3,202,73,68,2145,718,5,393,160,120,372,4,5,193,1,88,7,573,10,296,128,129,120,379,3,242,2065,79,1110,5,335,172,37,2261,660,10,22,171,61,1,3,22,7,575,168,53,9,256,24,7,709,34,2831,691,1,1,6,224,828,89,1257,504,460,3,194,95,1404,2,648,435,5,193,2,59,608,52,10,660,766,68,548,1,71,621,155,149,1248,2,3278,34,2,255,1,10,472,188,1,765,68,548,1,71,621,155,5,218,822,282,2031,1202,3,1298,351,630,9,297,24,39,25,107,179,652,1287,1946,8,237,292,335,309,118,73,3193,1,5,23,3,167,2,2187,10,243,50,28,171,26,82,408,297,1023,1278,5,1011,294,625,2108,521,5,178,459,10,3913,1,1,4562,9,293,3,202,82,59,2121,454,2,821,1,3216,1,3940,1,4563,11,22,142,27,65,26,6,360,291,91,1304,1474,1,2215,3,194,60,35,6,133,74,43,398,332,50,14,360,174,385,263,106,34,219,578,358,1446,641,1,1,1,7,165,1,45,23,7,9,1329,2,103,61,12,887,280,139,48,505,1358,7,439,393,35,56,421,11,159,5,91,3,30,360,216,651,1495,492,191,5,176,498,2583,218,554,7,255,3,390,227,640,1495,683,4,193,2,667,700,6,218,825,9,209,325,2443,3,193,2,1068,7,321,39,132,13,33,784,1288,4,22,1493,1987,1067,2,1044,19,6,193,2,670,781,189,1922,5,1562,34,56,186,2702,5,255,3,390,867,1495,12,296,202,73,68,923,1003,219,43,1,1103,591,2,3,181,3951,438,10,647,676,543,210,99,1063,238,1084,11,1,5,3819,754,1,1,1,1,2746,1,3338,1,4577,5,192,1,2,87,7,2,103,62,11,225,625,317,187,377,2,126,1480,324,484,431,4,255,1260,1495,492,5,402,105,634,840,1484,5,18,1,225,133,28,9,20,1,28,117,45,2,27,50,400,8,24,37,20,2,17,8,25,904,34,176,42,117,172,37,93,10,15,185,40,153,12,15,8,51,15,101,112,18,154,872,444,83,353,75,9,32,47,1,15,92,607,385,14,3,214,16,2,3,166,68,990,3,165,1,68,3,1072,620,2887,5,18,1,641,410,974,7,20,1,145,45,2,77,397,29,178,7,19,14,2,336,91,27,382,7,104,68,88,25,365,120,26,23,121,608,44,37,532,251,554,7,111,9,365,5,220,947,68,647,1342,22,176,3,38,20,165,272,378,85,28,150,211,455,129,108,1762,49,551,1,1,1,1,1,6,254,394,1,93,341,491,3,156,102,606,9,1549,57,397,2,876,822,172,707,4,23,293,626,1,1,10,1,1,1,186,3,58,1,107,121,141,1,99,1,973,1891,65,6,1,16,237,165,650,85,28,150,666,129,108,1257,505,49,551,2,1,2,10,919,1,1,10,1,1,355,1,364,2863,1,4587,19,22,10,122,5,5,20,7,64,3,24,366,216,76,360,35,1675,1518,59,2,10,237,815,113,945,108,753,1609,2,1,2,9,180,740,1,10,1,1,1,355,3297,10,22,10,17,135,464,531,1471,360,1577,2,2,864,3725,5,1549,454,2,1870,711,7,919,1,11,2,356,362,2936,3,864,273,2843,4,193,2,1451,359,2,32,132,1,940,3,919,12,2,7,18,1,135,31,1624,1644,577,7,179,38,835,263,903,2,2360,3,254,35,1285,2,22,1532,1,1809,1,3715,1,4588,1,1654,4,2218,2362,1,1,3,1646,359,2585,1,4581,2,156,102,3,156,102,1369,2,2650,1941,6,3302,1236,12,42,1,1,1,4029,1,1055,7,23,169,1,1,1,94,1404,13,212,341,490,9,3,948,930,614,482,7,120,418,21,8,23,131,39,1,1,94,359,1045,3,22,4547,27,1,970,1,2279,9,553,73,694,1282,917,1024,54,1,1,3,1549,57,399,13,176,3,38,457,213,165,76,398,220,364,108,1811,551,1,3729,9,178,45,833,5,123,109,1,29,134,5,212,1,21,6,10,6,1276,8,1,377,636,1787,4,253,436,665,1730,4,1057,104,2023,548,5,203,1,715,222,41,5,102,105,773,50,51,3,211,29,742,8,619,438,104,2023,548,389,479,1,7,203,1,1,714,222,41,119,5,221,168,239,2651,83,7,210,1292,1,1,332,2766,1,8,20,1,145,45,2,77,397,295,11,24,37,4,4,12,2,8,9,8,20,3,369,8,3,158,9,4,36,3,3,29,68,14,1,156,42,3,108,37,6,9,9,1,3,9,1,127,2,4,34,6,129,18,1,3,8,11,5,7,86,10,44,26,6,1,2,11,8,7,8,19,37,7,2,2,3,4,6,8,53,137,32,40,119,61,5,1,13,28,8,2,9,14,21,6,4,51,100,137,6,134,47,1,131,27,45,1,39,61,1,120,24,1,2,1,188,5,6,137,6,12,1,2,6,38,18,6,34,13,13,5,2,5,2,13,3,1,2,7,7,5,3,1,65,5,18,3,3,7,19,1,2,3,26,18,20,1,1,101,47,1,31,42,3,99,19,49,15,16,48,17,99,1,194,70,17,27,9,112,69,56,22,8,247,84,58,23,249,47,5,30,1,195,19,65,1,37,26,109,67,1,1,1,1,1,133,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,115,1,1,1,1,1,49,1,1,1,1,1,37,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,31,1,1,1,1,1,8,154,40,6,46,1,1,41,2082,8,213,479,931,747,532,1,499,12,6,704,6,143,230,2256,5,10,454,23,102,491,367,7,10,590,563,2655,5,21,28,117,47,477,3,61,39,937,32,537,145,15,10,3,273,888,4,40,161,324,1,6,443,1,196,162,177,74,61,2975,1,1,1,1,1,1,1,1,1,1,1,5,235,1822,3,527,461,7,24,3,3,2,2,1,93,11,17,127,1133,2,1,3,379,1,1,1030,5,6,1277,2,1,3,379,2,3,154,10,20,3,92,120,1074,16,53,130,32,2,118,67,650,6,3,76,166,12,302,493,781,1089,4,23,210,24,1272,1,1697,2,257,1039,1,1503,7,50,134,105,482,84,2,369,4,166,48,476,486,3,22,142,1099,35,59,7,52,7,14,379,314,77,2,302,326,25,31,25,80,295,10,266,93,73,238,3,3,6,197,1,2,1,38,43,270,504,124,738,1,9,193,669,49,410,219,499,1,3,847,40,244,47,62,1,3,17,40,9,31,23,6,35,3,4,1,13,7,33,438,53,33,218,16,100,7,6,145,25,420,1,3,38,394,314,94,1,4,17,881,80,1,3482,1,3483,27,1,20,3,28,113,60,6,9,10,1,2,431,2,1,2,43,20,95,135,146,84,41,361,247,89,1050,1607,45,1,20,3,28,1,3,6,41,18,44,1,12,30,4,7,3,1,8,3,19,100,334,2,355,6,13,5,10,2,2,444,187,92,36,122,1,229,3,26,386,45,823,1128,4,1,7,154,40,54,41,830,60,156,13,21,28,2,1,159,1,27,1,447,2,1,1950,1617,46,30,5,15,12,4,25,8,4,12,6,19,52,1,2,11,8,16,1,2,25,21,369,1,216,9,37,255,47,130,1,241,30,12,59,59,120,825,185,4,599,51,38,162,240,641,1,3,196,923,10,6,932,26,610,24,8,3012,5,518,371,38,1085,2601,9,186,534,10,4,43,575,263,171,2490,6,23,74,133,948,472,44,5,647,666,35,1,3265,3,91,12,4512,9,21,28,2,1,114,46,27,448,3,3,246,1,1,5,24,11,80,1,98,6,210,1292,1,1,3098,1,6,50,134,587,84,2,369,1,4616,5,18,1,175,95,1520,5,1084,1,5,525,1,3,159,5,20,6,153,45,1,1934,45,2439,3,1181,94,282,171,363,538,365,111,35,192,284,3,141,1,12,50,416,1582,10,791,273,1,390,233,222,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,2,166,871,9,1085,5,313,102,1,14,95,1,712,10,1288,1,9,348,1,2,1,3,906,802,2,207,43,2,184,1151,8,166,25,23,17,1,458,823,5,8,180,740,1,2,8,1,1,1,7,53,131,28,43,393,216,422,5,166,68,947,228,104,7,183,29,123,723,245,12,302,2,154,37,2,1612,3424,2,1553,3484,16,18,1,135,7,23,9,1,1,94,573,52,421,145,132,764,2660,30,21,28,2,1,1,3,110,17,25,1,5,472,1,1,1,1,62,231,61,211,96,3,41,8,102,1,109,169,544,211,6,1129,424,59,764,2660,1,3,53,113,871,6,18,1,135,40,95,1240,9,752,93,550,4,4,102,1,14,95,4,184,1428,764,2660,13,1395,8,102,1,1,9,4,332,273,20,2473,1,1,1,1523,1,1283,1,1519,2,4621,1,6,19,165,10,95,1323,3424,5,7,1,3,3,3,4,22,10,68,1186,4,18,1,165,1151,10,183,28,23,6,742,82,315,238,758,94,11,1073,2,7,266,383,52,18,2,22,80,16,2,24,188,2,62,169,33,166,3,4,6,2,36,1,1,3,1,130,7,287,42,9,7,345,6,284,186,184,3,654,524,714,628,376,14,1,1,1,1,1,5,24,35,6,1438,3126,22,173,8,35,3,4,14,410,51,467,361,184,134,2,372,684,23,1294,196,194,14,4,3,15,103,188,561,466,1016,2218,1,78,51,1,1,343,55,500,426,36,248,41,3,4,12,19,13,83,16,15,14,51,27,15,1,10,7,29,30,3,1,12,253,39,71,300,1500,7,82,1359,367,1,1,1,1,1,16,23,1,11,26,1,7,10,1,26,6,28,1546,648,1474,830,1,10,35,27,17,33,537,1037,648,1474,830,1,21,697,2,2,147,781,8,100,66,1049,28,649,189,32,890,1,1,1,1,1,1,1,1,2526,1,2937,1,4648,4,710,923,820,1813,2,492,403,3,284,627,679,4,1093,540,636,1997,1,4649,1,907,5,99,7,6,1574,1814,2,467,25,1,1535,1,4650,1,1923,7,23,168,64,3,1078,2069,1226,10,2254,80,588,763,2,11,117,61,9,766,10,440,36,841,379,1319,217,663,757,1,1,2,1696,1233,11,21,28,2,1,107,99,24,1013,436,621,2203,6,62,3746,167,680,1,1,10,354,57,3,1,110,1,370,207,1373,1152,8,24,4,7,26,42,12,13,1558,14,197,714,1653,18,1,1,115,278,552,622,489,18,1,1,1,4661,1,2651,4,525,1,577,1373,6,1066,224,1959,408,1003,2,5,21,31,114,522,1,9,705,3,139,68,162,3,1,1772,1810,4,527,19,108,1816,6,847,767,165,82,1139,663,2,1176,451,2,51,133,8,847,315,452,165,82,8,1794,1001,10,289,7,117,114,44,83,363,1463,291,46,7,1022,46,746,1336,1230,61,224,3,91,15,2544,4,106,6,1103,2285,5,1162,1038,1060,1404,2,4,19,229,41,1311,5,21,28,163,810,46,16,579,491,363,17,4,33,557,1678,661,284,1,1,1,1,1,1,6,23,12,44,5,28,4562,9,1085,221,1088,2281,1,1,1,1,1,12,218,380,13,14,22,51,744,270,2,1705,1209,53,4,23,1531,450,378,5,49,2,204,2210,1,13,256,3089,1207,1,78,51,1,1,343,55,500,424,2,5,1079,443,1364,1799,1,1,4687,8,23,170,669,459,683,36,566,2082,9,368,543,222,457,5,1374,1173,547,1,15,164,43,6,1,17,50,996,2,1,3,4,53,2,622,1582,2,154,40,7,686,201,186,2,7,743,15,7,492,403,16,679,5,1374,1173,2,166,53,8,8,3,4,163,993,105,73,615,2,21,145,3,598,49,1049,2,23,39,2,710,358,15,192,1,27,59,425,158,417,1,14,6,362,414,620,794,1201,6,159,129,587,2011,343,1463,1,4693,1,1213,1,2951,1,4694,1,4695,1,4696,14,193,2,34,633,49,410,219,496,3,1,3,847,37,123,25,374,144,1077,25,80,1092,92,1,2,1,1,73,2,1,4,270,389,115,1,123,738,92,1,1,1,1,2889,4,22,2,67,30,6,192,1,455,214,3,2364,1,2865,14,862,49,410,219,205,294,1,566,316,607,155,365,357,204,11,518,393,1881,97,80,270,504,124,834,1,1,14,19,30,105,6,4,27,64,27,366,216,116,196,124,1645,19,193,28,100,65,120,356,31,428,219,71,425,1,2,1,3,847,37,118,317,8,374,144,1102,1264,5,978,738,92,31,51,1,14,111,35,25,2,19,809,459,219,223,373,312,230,8,1,41,53,465,485,152,132,484,1,1,1,1,1,1,1,2,35,80,11,66,88,10,27,23,1029,502,885,292,733,251,5,18,1,165,64,41,6,24,37,5,2243,2403,1,18,1078,4,45,35,4,19,28,101,416,16,147,296,783,1635,86,21,1,1,11,159,25,71,3,29,586,2,102,3,2260,1473,5,21,28,2,1,1127,3,24,11,80,8,61,5,43,1066,511,2988,38,5,18,1078,4,44,36,4,19,24,2,2,517,16,2249,669,50,1,1,2,1,4,66,43,1066,3537,18,177,60,841,4,83,1,19,28,517,16,1226,14,215,735,773,11,1,1,6,21,30,1,114,521,2,5,24,37,18,4644,1,12,215,10,853,134,625,232,120,783,35,88,1512,118,14,154,2,3,1,4,27,2,62,32,361,214,2,116,139,22,194,95,32,32,1,20,37,3,104,7,1,113,8,973,246,610,413,757,421,538,92,29,3,678,651,258,12,321,34,137,46,699,1373,1036,1081,1,1,1,1,12,19,560,491,251,219,71,425,1,2,1,4,883,4,71,8,27,1580,7,1757,1106,4,12,296,487,1070,1,4733,4,159,5,484,227,6,913,986,207,2597,31,1,5,154,10,27,67,390,11,886,240,1,35,23,24,2,2,138,395,54,1,66,4,255,3,390,227,8,23,170,2,303,364,1142,378,1653,29,296,25,4,49,18,32,22,10,27,14,1,20,13,40,29,1,27,11,34,366,96,485,2107,138,295,362,83,92,39,10,673,466,1,480,247,1860,1010,1,1,1,9,66,597,463,59,150,410,929,2043,24,10,32,160,1,455,214,351,122,19,391,722,10,518,490,325,287,648,524,97,350,831,632,3,23,839,1142,18,321,91,3,77,108,1,349,201,86,10,264,187,530,825,1689,1,1,1,6,190,1053,2663,751,89,1,1,3410,1,4748,4,1147,2792,96,714,10,374,50,40,54,1102,2931,54,92,53,1,5,225,480,507,1883,1512,3,498,3441,96,4,518,1102,3077,2,6,184,887,1,533,603,94,5,23,1,38,4,4608,7,253,825,4,724,1166,876,147,3,192,1,1811,12,154,2,3,1,4,91,3,29,361,332,991,631,6,225,987,681,1202,1512,145,9,154,10,27,1,1,1,88,7,573,9,368,6,2418,93,2,1,1,1468,396,18,21,28,128,11,49,1104,1312,230,8,1,364,146,534,768,1,4,45,1,11,154,30,8,1,37,24,35,1456,1144,2,147,6,21,28,2,1,4036,132,8,23,1,38,18,23,37,941,3576,4,2870,814,1063,9,1,4757,1,4758,3,3558,364,837,1,4760,3,896,1435,1076,9,1081,1504,278,2,1,1,788,1,6,11,192,1,669,3,26,270,141,318,939,606,1532,3,214,17,1885,1,2866,2,159,716,1,3276,6,192,1,1,1,667,52,8,1757,1116,6,296,1557,29,1,1,6,159,5,711,882,1122,296,1,4764,1,4697,1,1049,1,2582,1,4252,24,539,471,256,55,17,198,4,71,425,1,2,1,1,1,1,71,776,37,972,866,1,1,1,1,5,19,165,9,96,573,11,1,20,28,54,62,1,45,1,1,21,1479,2,253,829,5,254,81,209,85,233,2,660,185,3,2863,4,795,4,1251,1978,1463,78,1,953,9,518,1077,25,80,1092,97,350,504,124,14,204,415,63,15,12,452,90,1222,131,884,35,330,748,170,7,518,1102,80,1189,350,504,124,1,2606,1,1595,1,3627,2,518,1102,3,845,1247,2680,5,3496,89,2,1015,171,1,4773,3,75,27,1734,7,689,16,379,1,531,151,18,1,2945,10,156,36,2,2,4,89,625,205,410,842,11,176,24,4,39,2,433,241,89,402,961,1525,2,194,2856,8,19,56,89,484,42,224,698,3424,15,75,91,11,511,1,1,15,209,76,175,567,35,532,1919,24,7,689,16,1062,42,2,2280,151,16,159,5,28,4,4,56,25,6,361,214,52,5,12,251,359,830,3,191,457,291,19,987,190,517,605,2253,1,78,51,1,1,90,1,1,1,1,249,55,500,426,9,683,307,276,1027,6,131,1204,1140,5,8,18,1,147,28,36,1,459,774,7,18,1,435,616,470,499,5,4,61,22,17,30,13,700,8,142,503,2,378,127,3,489,42,1760,626,1,7,156,781,2,93,662,1215,1873,1,4783,1,4784,1,4785,15,987,106,1176,184,1813,286,1,78,51,1,1,343,55,500,426,3,203,1297,3286,1,4787,1,1590,2,203,4583,9,654,253,688,101,4,624,465,443,550,3,102,185,4426,3,689,16,278,9,192,4,718,3874,1,1,1,1,1,4,23,74,1597,310,1,4794,1,2909,1,1051,1,4795,1,4796,1,4797,3,1692,2034,1072,24,177,63,449,355,15,5,212,2,3,1,69,277,156,285,399,8,62,824,723,714,1,1,1,1,5,35,1242,3,3,240,4,689,294,299,3519,3,230,1234,343,2,1650,2693,11,166,521,2,1,395,43,38,1,2924,151,15,2,3726,1072,20,21,31,102,12,11,35,19,456,2,1,354,15,219,4,69,277,156,684,8,62,19,214,16,1,58,642,2,188,157,2,2,1,240,110,24,3,2558,24,558,1,3,194,1,1,6,204,89,626,262,1,119,4,49,2,188,1384,10,35,32,48,21,56,1,21,434,217,311,12,2256,420,1935,49,113,31,1,1,1,1,1,1,1,3357,2,164,92,1,4811,3,178,469,701,5,23,170,669,52,736,4,1182,318,2226,1086,7,159,1,24,72,2,24,1018,7,23,1106,424,59,80,3344,1,2,1171,2106,11,203,1297,2048,1127,127,11,1,1,1,1,1,20,35,49,75,41,811,165,1195,193,1240,314,434,1,78,51,1,1,343,55,500,426,8,1500,430,369,490,937,1088,5,1,1,2789,11,177,890,903,1016,51,1078,545,161,1,1,1,2,705,1062,4,193,2,61,827,2,1617,1,4,689,16,1062,18,2,32,1144,18,19,225,50,183,102,81,410,350,17,7,6,3,1,33,557,2781,1,1,11,1033,47,653,68,40,17,2415,107,61,387,1,13,23,89,52,29,95,360,214,2,351,789,940,1886,1,14,23,136,5,29,274,395,2,878,262,1,953,237,151,530,22,112,355,51,162,360,175,380,105,767,117,300,1,4,350,264,240,1,120,966,1,1,1,3,1792,430,1230,2,159,817,7,23,131,7,32,1,668,765,1,1529,8,845,43,39,1749,447,1127,584,1,8,51,105,102,390,216,118,369,458,5,212,1,26,1,447,5,219,15,830,315,996,9,215,965,121,26,742,3,1,1380,1383,1,2110,2,194,1,4,154,39,1,95,1,1818,6,1,66,69,29,4332,4,1,2210,8,215,1411,443,869,995,675,18,211,4,67,69,4361,4,7,1626,1312,995,675,18,211,1,8,154,10,29,1,1,669,50,205,15,763,3,15,64,1247,2747,1,1,1,1,1,1,1,1,1,18,164,39,1,78,78,220,1,185,169,366,351,2271,926,1,1,1,1,1,7,18,1,458,593,974,563,2655,7,20,1,28,2,1,1,4035,6,67,4,8,36,13,4727,6,1216,294,13,108,3224,1,2,154,710,17,19,4,138,32,1,36,16,1,1,41,573,481,211,73,377,1342,530,31,51,1,114,78,283,52,35,40,26,7,220,4,157,2,11,29,41,231,62,5,16,130,105,31,70,40,203,1195,107,647,280,23,221,95,37,7,54,111,89,454,42,41,171,295,1,77,143,243,314,215,227,663,1357,1,1,2,134,2846,7,859,218,173,104,504,60,956,6,57,14,8,27,9,27,16,112,1103,527,784,56,1,1,1,761,464,66,954,30,1,1,1,10,1044,45,262,1320,315,209,2,1667,1,1,23,753,92,43,1,38,4,1,1,1,19,55,91,302,157,1,475,553,536,1416,328,1,1,1,7,288,585,105,101,1989,1617,1,9,23,170,669,1338,667,183,479,1078,264,21,466,210,1262,946,721,11,171,355,547,59,124,1,1,1,1,1,1,1,1,1,1,1,425,1,4872,10,159,1,31,91,366,479,49,37,573,3085,4,4029,202,378,274,1,4884,1,4497,1,208,10,19,135,30,8,1,1,95,573,52,421,2,19,229,4,845,548,1964,893,5,106,604,312,792,1686,3,106,1580,1814,9,23,74,1456,97,44,691,2400,10,242,4,181,1080,525,1013,4,18,1,235,1320,8,91,30,44,1,68,6,1139,996,4,24,140,900,439,10,237,1165,1569,375,201,155,1183,1,1,1,1,4889,13,102,52,10,20,9,1,1,5,58,604,316,122,1071,3,1313,36,3265,1,1998,1,2374,16,19,4,169,1,1,95,245,113,1,123,91,52,205,57,159,1763,3,1305,347,2794,1,4890,1,4891,4,193,2,1432,3265,3,1250,12,2233,1,4893,3,161,68,633,3,2057,1,2034,5,1722,23,837,2312,1,9,19,78,67,20,9,1,95,573,2,1,59,1,4896,1,4897,1,4220,11,19,4,26,105,30,9,1,1,53,41,573,4,1741,272,1,101,4,191,16,441,332,10,383,634,1773,400,1,8,212,745,742,1,16,66,171,830,22,804,1093,51,160,3,1,1,707,206,133,574,78,6,687,8,338,47,274,451,4,23,1531,450,2612,10,18,1,145,84,34,366,334,1485,14,1,4,321,171,4,688,5,526,595,474,1294,80,4,21,28,2884,518,5,72,1049,2534,1246,1,6,23,891,639,451,381,2652,7,706,143,1,3,388,1633,465,4,1277,2,1,3,4,284,727,287,627,2,1313,36,3,8,3,4,2,239,448,3,215,1857,1,5,340,28,134,126,4275,15,360,1149,2414,308,1,346,31,274,21,1,1,1,1,1,1,18,19,30,2,1,102,6,4,20,8,1,1,20,75,359,214,3,359,111,8,335,25,715,434,3069,326,7,1,1,4580,3,49,2,1758,2,4911,1,9,154,10,28,1,1,95,359,214,314,15,360,264,967,2332,664,1,261,1,1,1,1,60,1,1,1,24,1,20,28,2,1,102,2,4,6,27,18,1,27,2,48,401,250,403,209,75,1312,290,1028,660,5,207,43,831,206,645,6,154,39,1,1,1,93,10,30,4,15,2,1,7,628,2,1,3939,5,30,4,25,155,4415,15,32,683,9,14,39,8,279,745,2,1535,383,1,899,231,58,4,30,2,4597,289,8,176,1,183,802,8,145,3265,324,8,2704,333,1558,324,1,1,1,1,8,154,39,1,1,94,625,373,340,3,192,1,721,6,177,31,152,1603,2941,5,11,19,32,103,10,20,62,1,1,41,1520,2,13,166,12,866,275,32,434,919,333,392,712,454,324,3,7,192,1,1,1,1,718,205,18,196,164,313,246,265,226,186,1193,1,147,492,494,616,312,73,1,1,1,9,154,2,4,4,27,67,390,216,11,4,230,538,1097,1545,6,673,2116,148,492,1110,386,8,51,103,6,4,27,499,661,3577,8,752,282,192,736,170,42,2755,1,9,215,1748,109,1,117,2405,336,1,1,9,178,510,1,16,345,13,25,205,474,6,156,4,32,4,60,658,11,156,20,20,718,5,12,1,1,389,219,1940,4,211,1,475,295,15,21,31,114,38,715,1,6,5,2,237,85,99,233,1000,2215,4,165,76,1,740,18,1085,107,62,362,53,9,97,10,240,103,946,96,280,694,790,1,1,1,7,875,977,173,51,1094,909,858,19,217,1,6,832,21,90,17,54,12,8,96,507,808,685,121,188,581,694,1,8,192,3,59,1,393,216,1,49,8,57,8,2,2,22,30,15,4705,4,214,17,417,4292,9,763,3,15,4058,4,2,2,94,1,1,4918,1,3346,1,4860,5,4941,1,1,1,1,1,4915,3,166,42,1755,1,4407,4,1342,168,150,529,5,154,6,24,10,95,9,2168,1002,1639,1,136,1,1,1,1,1,4951,4,154,5,5,91,11,178,6,9,1,1,849,6,243,20,34,1,3,1965,1084,1903,8,154,30,9,1,1,12,82,998,2,1343,284,3,19,174,669,7,178,791,119,83,3443,339,1,18,244,335,491,374,5,1,15,579,746,4,14,383,520,1187,1,56,1,1,22,177,559,233,98,146,571,108,1,226,867,923,27,155,141,372,10,95,244,1,4,1,1,1,3968,3,4777,184,1,8,21,31,114,65,455,1,2,3,4,655,43,12,2790,10,178,517,274,116,3,721,1445,1360,339,1,6,154,40,95,1263,21,27,2,4961,1,7,1062,4,1003,1986,605,303,1,5,161,32,669,52,713,2,230,1635,4,1965,1084,1916,1,9,161,32,34,1,1,633,765,64,2,3,1287,56,1150,2,1037,134,5,154,135,882,171,168,8,177,2,992,1532,1,333,1094,464,6,2450,1641,819,57,1,1,18,888,9,1,1,5,8,7,8,4,2,368,44,62,3,141,17,75,3327,2,1965,1084,2,360,3563,9,21,28,2,1,114,25,67,390,42,15,100,120,5,460,19,160,119,759,37,224,63,38,481,761,87,3,221,676,7,1,4539,2,154,6,14,243,50,47,43,119,325,1,285,384,154,1,1253,1720,346,2,206,824,9,18,1,73,91,1,27,1,770,304,4,217,1,6,832,2,192,722,2,888,1,2,1226,906,2,1349,614,5,18,1,175,95,573,2,32,822,2,1270,693,2,184,1820,26,888,1,3,6,1,26,2,4,1,1,1,24,141,84,205,10,12,150,8,3,1,3,2,6,448,2941,5,24,64,51,4268,566,8,1809,2,828,4,1620,711,1,1,1,4977,1,4978,11,888,37,2,4,1,1,1,84,81,311,3562,8,1084,267,752,568,522,1,138,1647,2,289,1046,9,66,35,38,53,673,313,332,2897,222,3,192,673,313,16,888,1,3,33,11,163,84,205,10,160,2,11,1,3,8,448,1,1383,6,888,4,7,30,2,2,2,3966,291,1,2532,1,3246,6,51,1,635,1,7,989,16,214,17,461,43,9,33,3,2,63,42,96,203,166,163,154,9,11,654,26,337,366,210,2,5,96,4,1,1,4,742,463,310,194,3,742,773,194,4,185,883,2081,580,6,112,52,484,1,527,510,2,164,1012,2,1593,7,6,185,26,1,27,448,8,3,185,1580,605,4,1684,5,18,324,2,280,1235,4,929,2283,1,2,1,4980,4,1250,512,591,843,2,1986,2,1,139,5,154,40,2,52,41,2,1809,2,2,1529,64,11,687,90,110,283,81,2,8,91,2,261,285,10,888,1,47,163,84,375,14,28,98,3283,3,51,1,636,6,1250,102,2,324,53,963,17,23,131,38,1,1,1,5,30,632,3,254,10,48,1,332,184,677,4,51,1,633,3,20,23,1,34,30,1,7,28,9,6,4,71,17,1710,1,2465,222,45,299,9,1,22,735,9,33,2,1,2,406,1,65,98,317,4,4,1,171,1222,1,3,16,1893,1,1,2,771,90,1,884,2,89,772,3,89,54,718,6,648,1,16,160,1,150,15,23,131,38,1,1,1,667,3,206,48,58,1,332,95,89,4,59,53,1103,621,53,699,1,2,3,1,3,11,127,2,1,37,186,4,1,1,2,6,39,60,73,47,8,416,3,4,42,24,9,13,16,17,4,1,30,304,655,14,8,343,7,2,86,56,119,11,603,53,488,345,1,1,1,1,9,58,30,1,7,47,1798,1,3040,1,20,700,20,127,3,9,1,24,3,240,1,57,1,22,650,60,5,951,121,496,1223,6,89,54,718,1080,3041,1,5,746,17,3,79,4147,15,700,159,1,24,2,1,190,50,58,1,25,27,24,596,1016,9,1074,5,651,3,28,1456,122,1648,3,7,60,51,1,52,700,312,39,1,4993,9,19,560,81,410,251,219,499,1,4,2,213,824,4,1074,659,1484,122,2,159,47,3,19,235,1320,2,207,707,2,1176,3,6,165,46,2,28,741,360,6,165,46,2,27,1,741,4,24,41,66,1555,1,3049,4,1276,73,720,121,11,19,135,39,1,95,359,214,2,113,358,8,9,92,77,1101,16,36,20,622,1467,818,4,164,20,7,4,2,1276,73,5,154,39,669,481,1150,17,19,174,1,95,290,283,60,148,53,198,14,204,501,4,224,2726,1,2,1343,1150,16,1093,1,1,562,66,269,682,2,13,100,811,1396,1,1,1,1,1,3138,1,3136,5,2200,1329,877,380,215,11,243,2,90,67,90,108,537,185,274,1014,1039,19,336,675,54,182,683,547,201,1,1,1,1,244,1084,557,435,1,1,1,1,12,28,2,2,3,27,28,14,11,739,1823,2330,1,21,160,126,5,363,24,308,19,1,1,22,289,7,5,271,267,383,7,106,66,1161,43,18,286,5,363,24,327,1,1,22,289,7,5,271,267,383,7,106,1227,964,30,18,1,229,41,165,85,40,417,74,251,99,30,4,40,106,440,1,1,1,1,70,621,31,124,2119,1,1,1,1,1,6,21,28,2,1,1011,2482,7,62,29,24,1,5,2556,2331,14,793,39,427,746,266,345,40,373,1986,1,1,1,1,1,1,5021,1,1870,1,4241,14,1093,144,327,375,35,251,206,1,243,5,1084,1258,1,1,1,5025,11,291,387,308,7,36,572,657,106,314,2,2,6,656,355,1669,1,434,1911,12,336,67,198,467,3,1,66,109,445,785,2088,2,6,532,7,121,18,1363,998,3,693,165,512,1,5027,1,2679,5,420,1692,567,71,174,7,201,790,186,517,24,5,951,13,364,1187,1,387,313,896,1,1,1,1,1,1,1874,9,154,101,3,390,48,151,274,745,2213,15,154,39,2,453,1,29,184,143,116,197,3,4,5,710,72,4,214,16,1,2294,12,235,1824,1,517,6,4,3951,1,1,1,1,1,2,2218,2811,2,2005,266,3,258,390,576,4,1564,375,332,404,10,2686,1,2,2308,33,1,1,1,1,1,11,918,4,616,1,13,1036,84,6,2019,297,1,3,648,227,202,4,193,669,257,59,8,1178,332,468,154,43,399,99,3,6,918,621,13,1036,84,2025,1,2685,9,898,34,26,165,415,1,53,996,2109,4,2685,1,1,2348,17,476,18,396,4,4,1,32,1,1,1,24,165,428,41,5,1083,11,1,71,3,288,360,227,7,161,68,633,52,3535,587,1,1,2036,3,668,1916,48,5,974,84,1866,5,1475,8,1657,66,838,115,13,1395,912,42,6,656,262,484,944,2693,1,5,678,351,4012,1,1,12,1161,496,51,981,186,749,1420,1,1,1,1,1,5,864,11,202,441,3532,10,1097,1,559,66,838,128,1395,912,42,13,5,656,746,944,332,2362,6,2875,749,1395,26,7,1,8,584,442,1898,1607,523,1,1,1,6,1802,2,90,3107,57,1,3,230,1635,1010,3,258,390,291,2,233,1632,6,18,1,181,1412,759,2665,1,2356,1,5060,4,1650,47,1658,506,2,189,503,3,1697,1658,506,9,900,9,470,1765,1850,1,66,1,1,1,891,3,160,98,390,14,584,94,919,1094,216,17,1,28,21,40,2032,18,1,1,9,918,2215,11,1850,1,45,27,1,1,5,2606,1313,1151,1,1,1,2925,1,5073,10,909,9,13,1,2,24,432,1743,1941,1,5,193,1395,1085,184,1062,7,4606,470,1,1,1,1,1,1,5078,1,5082,6,166,524,396,268,420,534,2,122,955,2,193,1,13,2364,71,2,2169,470,1,1,1,1,1,2,1,1,2,230,1775,1,1539,2,211,2,4,125,14,4947,1,1,3969,14,1962,4,65,282,133,192,2,1,280,807,1,1,1358,1,11,74,90,91,1,2,390,216,116,535,372,803,2,125,4962,14,888,1,9,1,32,1,1,1,24,141,1,83,388,1,1,1594,1,5090,1,5091,8,932,26,141,84,385,24,7,1,7,125,86,1,1,26,2,1,5,62,63,14,4947,1,6,1757,883,1,1087,1,1,8,944,14,141,84,417,3489,3,1,4,211,1,1,28,5,24,38,63,14,4948,3,2031,1698,1,7,19,229,331,885,89,832,2652,4,23,1,67,12,2,2453,1996,1,5094,1,5095,2,230,1234,13,296,158,85,475,3,249,55,219,496,3,1,1,886,4,200,1385,786,313,3,193,1,668,7,1266,484,856,78,2412,1,1,3,1757,3342,1,5,185,993,157,2394,1,1,2684,4,193,1,2,666,1,5101,5,207,43,730,363,1305,7,1962,676,2,1,1087,1,1,3,1037,2692,1,5,154,40,54,41,890,2,2640,1,11,153,1073,906,32,7,3,1,399,21,420,2087,1,5103,19,286,218,174,308,4,2,15,22,94,195,283,267,431,65,66,1161,43,1470,1,5,191,64,393,216,436,9,23,3,228,608,691,21,120,691,2652,11,579,491,196,55,219,496,3,1,4,562,321,5,20,1,31,114,523,10,187,1331,98,149,1609,1556,176,1,1,1,4,256,608,651,1714,7,161,31,670,3,232,81,828,5,674,471,1466,179,2320,7,161,30,36,1,1,635,314,7,2006,203,36,74,1700,1027,65,12,904,18,10,2,189,416,34,1015,2486,38,1,1,4,91,12,25,64,7,822,33,443,195,372,556,1462,1,2877,1,3404,19,1070,196,55,125,94,46,453,1,2,2,68,2,95,36,48,2476,346,1,1,9,822,33,443,195,372,344,36,176,1462,16,539,531,196,55,125,94,499,1,1,1,2,68,2,2655,347,1,4,197,2678,2173,70,9,2341,633,1557,523,1,1,63,1,1,5,28,7,49,31,77,1,5122,5,918,4,4072,1,73,3,24,188,475,4,166,523,824,103,8,862,235,1,79,1,332,184,3352,6,918,4,4072,1,128,1,1,5046,9,154,6,95,27,366,206,10,312,710,2,191,67,2,184,2141,6,983,188,178,841,1,1,5,1226,906,39,3,400,4,678,351,94,478,4,23,161,11,1499,1,65,1,69,1,57,5,161,32,36,633,4174,6,2375,1621,617,512,1,1,3,91,12,18,6,252,1522,31,129,241,2491,9,181,31,5,1,819,525,262,780,885,4,252,1522,194,2698,13,171,46,1,819,356,2,8,1183,1644,898,1,1,1,4,2375,2238,512,1,2,1535,98,3,1268,3345,519,7,1731,2935,178,289,1,1,1,1,5127,9,159,51,45,27,366,1063,3423,2,1,3,1774,194,2698,4,1393,6,1,3738,2,92,1594,6,154,39,1,1,94,625,1,4962,3,1770,719,1,3,1334,168,2,2,210,1626,3,1343,284,1023,1,4613,6,21,28,73,526,37,491,10,791,418,90,1611,65,1,2163,1,1,1,15,467,550,295,9,16,1,247,455,72,194,476,1,2360,1,1,5,1217,90,2473,1364,2,14,465,106,750,16,1,702,72,670,124,2158,79,1,1,2,6,193,492,177,316,1679,193,9,373,163,486,195,865,765,2,77,2222,1,537,6,21,28,636,1333,1007,1,4,255,3,390,331,1,3026,1,3025,4,2977,55,2117,1,1,2361,9,1,31,102,355,12,288,1896,241,53,9,485,4,12,72,65,230,100,1958,2225,1,2919,5,2685,844,1081,489,53,5,1309,1640,1100,561,543,7,5154,1,1,1,1,1,1,7,1530,465,87,224,493,2242,120,13,32,453,4,242,213,30,38,2517,831,110,140,541,11,3,52,114,523,17,244,113,222,447,44,374,6,15,8,571,2782,240,54,43,1,1,1,19,890,19,9,13,1,1,1,603,1596,14,66,475,1184,122,74,6,93,1,1,4,890,10,9,2224,7,279,806,547,762,2252,33,491,14,579,52,806,7,6,3,1,238,664,2175,295,1,293,51,2,160,98,8,579,679,186,6,242,664,484,2280,2,832,4186,10,19,435,85,40,81,410,374,597,3,1669,4,742,43,924,3463,4,159,1,4,94,10,192,8,1,378,412,186,1,514,534,145,12,160,197,222,52,802,4,13,242,417,247,210,1073,7,357,222,491,366,1,7,600,4,51,1,633,390,4,258,390,1,16,4,155,1898,1048,2072,1,5174,4,1035,3375,519,1,1,4865,5,1044,19,2616,712,784,7,579,719,135,17,182,1,59,2,1298,1805,1,5176,4,2394,1442,10,1331,1,117,2,3836,1341,9,579,491,374,9,591,3134,1,1,1,11,21,28,2,1,76,26,101,3,24,366,980,7,246,1,1,331,491,367,607,8,23,12,68,12,13,1611,2522,177,4,852,446,3115,26,7,200,1,790,186,1,516,677,12,579,52,802,4,7,6,4,238,417,247,1048,1778,3,742,43,924,2,3836,10,4,61,30,9,22,4,2394,673,769,10,3,1597,1094,2374,11,918,4,615,2,1048,1,545,1861,1,188,1,10,52,637,396,93,44,2,294,98,1070,171,10,192,1,672,313,172,160,1176,1,170,2328,10,289,271,452,2,3,580,1094,413,426,830,14,888,11,23,5,4,1,1,1,165,460,1,1575,1958,93,6,697,12,1151,984,9,164,4,697,494,57,1769,8,296,343,41,330,4,3,1791,2379,13,32,17,2,77,26,12,116,408,343,146,116,284,231,2,1297,1,6,296,343,371,4,3,1791,7,49,2,77,561,1,343,262,9,678,131,123,2,10,294,60,445,2696,3,2633,2555,1,4,932,2,669,3587,6,296,264,450,4,3,2089,6,1976,798,370,1850,1,153,4,1093,2,897,684,2,1065,1861,3,164,91,3,5,28,7,49,2,29,4,2132,2990,69,1,9,680,337,103,987,186,481,2342,77,1,6,1014,688,1009,61,1688,735,3,944,4178,69,4,68,35,25,1708,2,192,456,4,3012,1,2,2181,1,1038,1,5197,1,5198,2,100,883,4,853,388,2085,13,2,289,2761,1,3339,3,1014,3,580,3,23,170,721,1,2953,11,1245,481,342,3131,1,1,1,1,1,1,1,9,1932,64,697,2514,1,1,1,1,1,5,154,38,1,669,52,9,927,318,498,267,2,22,72,2629,478,6,214,16,1,2,1265,618,5,21,28,115,873,139,9,1250,98,7,441,399,3019,1,1,1,3,164,1012,1031,11,49,988,139,1219,2413,410,1,1,1,1,1,3,192,673,49,8,14,1231,3506,448,1,1,2,10,7,1245,481,3139,334,1,1,23,3,862,52,2039,8,888,39,26,746,311,2,22,3191,13,232,234,270,3198,299,393,333,267,1,1,1,1,1,1,226,1,1997,1,5232,1,4228,6,23,131,708,52,735,1304,7,1699,311,24,1889,812,117,381,1,1243,3,1590,3644,1,3,1243,2330,1663,1,5235,15,3024,577,1636,1,1,1,1,1,1,1,1,1,1,1,1,1,5250,1,5251,1,5252,1,5253,1,5254,1,5255,1,5256,1,5257,1,5258,1,5259,1,5260,1,4417,1,5261,1,4924,1,1268,1,1149,3,255,33,360,3,862,2188,2212,7,2036,1,2,1,3222,1,1,5,575,974,351,102,1,1,5265,4,3009,2257,1,1,6,23,170,36,633,52,2136,4,1742,526,685,1780,6,1509,941,2460,58,301,1,4,154,5,5,2,3,2953,2318,1,15,1070,940,2,32,62,162,569,869,7,1021,1,122,376,40,1,5,214,16,684,584,618,7,360,1650,978,935,810,2,471,13,21,28,142,20,2,28,17,32,358,389,1601,591,391,2,2010,105,7,164,27,457,227,301,202,1288,6,3706,471,125,28,945,1,1,3713,18,21,28,117,1,45,1,26,1,450,2282,937,25,675,17,333,1,307,10,3,3585,1,1165,1,5278,3,2005,3274,1,1,4622,3,2863,4,12,1,4137,1,374,1,4657,1,5281,1,5282,1,3587,10,23,136,1,4,29,2,87,632,1971,164,3,953,3817,513,3,193,669,52,8,374,1008,724,882,1617,130,498,39,3,207,969,1473,4,2867,12,296,1588,5,193,3462,361,1054,214,5,2885,2,1,77,2320,1,2654,1,4719,1,5286,7,1147,1740,1052,96,520,194,538,1,5288,2,1333,218,6,21,28,164,77,747,1078,1,290,4,1037,480,1416,2286,4,2873,2,2339,1,7,219,2,284,2538,236,1995,15,4,21,28,2,634,6,1077,3,1,273,425,1096,5,71,32,10,10,4534,5,164,27,67,390,528,5,535,3390,1309,56,1,1,5292,3,256,26,2947,2,1742,2991,5,1057,1156,1218,602,185,2,79,63,1,2115,4,3496,89,1,1,9,316,37,1,60,1,481,1334,1267,93,3,383,2570,1,2,2106,2629,2,179,5,6,200,346,11,15,18,1781,3,546,11,33,2,3024,2221,3,23,169,1,1,5293,4,212,1,21,6,1,5266,1,5204,10,19,78,87,9,2,53,41,889,157,129,1,142,1,5294,9,2188,265,2842,1,1,1,1,1,1,1,5300,4,214,17,2,2292,4,32,122,700,322,1,30,10,50,102,1,944,542,78,1,958,1741,885,1,5303,1,5304,1,1717,8,156,4,4,28,90,366,528,335,2,230,684,7,1657,59,1,1,2100,599,888,9,897,7,27,2,460,118,31,1071,2693,1,1393,3,686,1045,2935,2,242,740,3,50,24,1613,5,83,5224,1,1,1,12,19,78,6,88,2,1,1,35,59,1046,129,343,15,1517,1551,1617,1859,1,1,1,1,1,1,1,1,1,1,1,1,1755,2,1556,448,3,1755,772,2784,1,5312,9,5302,11,1,1,1,1,1,1,1,1,5321,1,5322,1,1600,1,108,2,51,637,4,1395,309,624,2995,3,1120,845,1441,7,593,396,593,3039,294,409,1,2,593,3366,6,21,28,2889,1,3,1,4,2006,932,419,1969,1,5327,1,5328,1,5329,1,4357,1,5330,1,2369,2,75,28,5,211,2,37,732,2654,16,102,90,9,660,4,126,3561,1,78,51,1,1,343,55,500,426,3,50,721,86,1,1639,3,525,104,1598,5,685,169,1021,3427,15,4,5315,2,2,1,2,160,1365,9,178,46,111,292,778,307,106,108,2205,1,2207,6,154,39,1,60,35,1404,11,102,3794,535,180,162,199,59,300,1,1,1,1,5333,6,21,28,2,1,633,491,10,30,4,1,31,25,12,10,8,4494,14,2,34,1,11,2676,1755,180,162,199,59,300,1,2,1,1,1,28,1,4611,15,164,27,9,56,26,366,360,115,287,141,29,694,97,1525,877,6,97,1081,172,300,44,3100,1,1032,4,184,9,669,831,7,184,1063,250,195,1058,156,147,19,21,30,1,114,46,1,18,9,1,9,437,2,355,15,5,218,346,840,101,9,178,36,17,813,20,214,2,2,1186,15,74,120,95,625,225,26,1,673,489,2,44,1126,718,24,1095,1,1839,1,3406,2,97,1597,6,166,47,27,1,1,445,4,214,17,908,700,5,28,2,5,80,1624,3,5338,1,1,1,5341,1,5342,1,5087,16,166,12,34,6,765,67,13,118,112,669,408,270,1,280,808,1,6,1809,2,829,1,1088,1,4,28,7,68,12,5,102,4985,251,1,1,11,23,12,22,10,4,32,3,9,21,1603,3604,10,911,1289,297,549,483,877,204,542,140,52,4,2200,846,483,1219,14,154,37,3,61,3,24,366,216,113,3,50,89,2668,1089,4,214,16,1,1956,6,91,12,89,1,672,3750,9,911,1586,549,483,877,204,1,541,180,1,4406,2,3529,877,4,54,1289,184,1054,1,2497,3,676,235,684,2,99,41,9,5185,160,1,1,1,1,1,1,1,4,282,1995,1124,1952,25,822,33,241,502,111,156,765,245,828,908,420,154,147,2,16,2,2,1,1,1,1,1,1,1,1,1,1331,7,855,743,2105,908,574,147,29,97,394,95,5,135,259,1,9,1,3,17,1,1,4,2,2,2,1,1,1,2,8,14,4,5,3,1,37,10,81,21,63,203,2,1,1,6,1,1,3,2,7,89,51,1,1,7,1,3,3,1,1,3,1,1,4,1,2,1,2,16,1,51,379,1,71,1021,1,6,5,271,490,1,684,31,256,207,14,4,93,177,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,15,1560,3,3,11,1547,11,1958,96,175,6,11,1,1,1,1,1,5365,1,5366,1,3137,1,5386,6,35,56,12,89,1,672,10,197,625,33,495,1525,2512,1,1,1,1,1,5391,1,5392,2,160,5232,1,5387,1,5389,21,195,254,112,301,88,179,7,111,250,195,1,784,273,40,23,93,147,4,1555,781,1,2,822,33,7,520,491,1099,3277,2,2,1,5,91,12,18,89,4405,8,192,8,1,664,126,187,172,1021,1,5388,1,5395,9,160,662,33,495,359,156,2566,754,203,40,291,338,49,93,117,1,9,33,2,37,16,3,3,1,15,3,7,53,1,48,33,94,71,80,12,87,63,41,4,87,1214,233,102,1340,744,20,51,1,1,1,11,1031,2,565,730,2,5,4,804,2202,55,1,1,5402,5,1865,80,30,3427,1,1,5362,37,93,396,140,36,59,10,14,23,18,20,48,41,33,2,43,412,8,2,5,160,146,19,370,34,1,22,29,87,324,2780,29,1,1,1,1,1,1,5,5401,10,1,1,1,1,5415,23,665,59,6,4,37,18,55,31,64,37,118,411,15,183,430,22,31,142,513,516,2049,1,9,3,2525,2892,1,10,56,136,722,698,27,200,489,2413,295,383,9,291,695,3,3,1,325,11,950,962,5,93,194,743,2210,2,9,100,2,31,2,845,1,22,27,3431,3,1767,586,843,5,1006,1,861,378,5,5,161,31,2,668,316,2,855,1010,7,673,2,652,5,1,260,663,2,19,237,5,214,16,1,1885,71,7,91,12,18,71,1,672,3750,9,855,156,339,515,1838,1482,147,18,2,4,91,12,18,4494,1,5354,1,5332,1,5185,6,293,242,89,873,780,3076,4,1598,111,1166,828,7,293,47,284,560,129,1734,954,1,1598,9,502,1317,1111,759,79,665,399,139,449,3,1709,156,1838,13,200,937,47,129,10,279,447,231,4,29,58,3050,1,2,1033,776,5,855,854,1994,1482,165,4,855,854,1994,1482,2,1599,1,6,19,165,880,56,806,1621,6,177,898,90,1,4,614,5,91,12,89,673,3750,1,6007,4,1567,761,2,813,4,1011,4376,4,1,9,21,2,1,2,26,16,60,38,523,18,53,1,2,152,1,15,403,406,217,525,43,145,1101,1847,1,304,114,93,1,1088,7,53,3,122,855,52,3,3824,7,154,2,37,1,95,573,738,8,188,1,29,474,662,521,529,998,4,53,1,154,1755,4,54,573,648,307,5,154,2,4,94,810,5,153,45,1197,611,3418,10,54,573,648,307,3333,510,1,1,1,1,11,21,28,2,1,102,2,4,98,24,658,438,6,183,509,663,387,107,3581,3,2577,1,2853,2,1336,189,3,224,809,217,12,154,38,1,2,59,395,29,500,135,272,1934,1913,13,180,152,88,126,65,52,15,651,21,1131,1038,1913,1,2,649,29,7,655,69,116,744,469,3120,261,6,1277,2,1,3,374,7,3,207,43,2398,3,166,68,1145,21,1403,102,2,479,1,1,145,1,1,2,386,57,16,5,2208,381,245,1,1,1,1,8,154,2,3,5,20,23,47,726,10,21,31,1,3,632,4,413,1433,1,1549,7,32,22,61,1,98,478,4722,4,21,31,1,3,6,32,39,8,75,700,322,12,1216,61,3,3,236,4,108,33,1032,2160,584,1,1,5442,6,188,1,29,474,662,521,3,32,3,19,10,52,114,45,1,28,1,1,445,2,293,19,53,155,836,15,5,212,2,2,1,1,1,68,168,4,108,837,1617,1358,1,3,688,1,589,5,1633,24,2,1,871,5,480,198,506,139,279,6,56,153,835,307,3864,115,12,154,39,1,1,59,35,573,257,59,332,90,93,1,1062,1,5445,1,3814,12,252,341,318,367,312,5,605,1,3123,122,1,1,8,1588,69,346,492,1,2,1602,1349,9,203,721,2,451,9,158,3906,1,1,1,198,6,204,976,2,93,307,3843,1,197,1,203,1,1501,5,192,1,1,1,1,9,153,44,1,1,3,2134,2450,619,48,7,203,1,978,93,225,1,81,16,1072,238,773,126,36,7,25,3,1,2,1,18,702,147,2303,1,6,21,28,2,1,1,3,4,154,40,54,41,10,705,380,165,525,10,11,2348,768,304,207,8,64,79,16,489,528,3785,1,494,9,924,2,2,449,9,13,1,3,141,4,926,451,167,3907,9,156,28,71,393,216,75,1,438,237,5,593,997,5,3729,122,10,692,85,82,28,195,169,2,99,497,20,3,209,835,307,5,193,1,1,94,573,11,698,933,2,1,3,20,1,1,2607,1191,1,4,301,151,226,107,1,924,4,255,393,216,116,4,161,524,177,362,5,1340,39,585,7,9,17,53,3,122,30,1,15,403,406,55,162,525,188,1101,1847,1,304,207,21,18,1,13,32,90,7,32,1,95,556,17,202,112,157,66,1,105,344,702,2410,498,5,53,3,122,855,55,8,1276,8,1,377,2397,12,1,13,1,2202,1,1926,1,2196,2,23,69,10,678,892,26,61,348,310,542,797,446,1360,1,3654,1,4069,4,4070,33,1358,1,4,1276,18,1315,1476,2,1570,2530,4,4069,1,33,1358,11,49,111,53,45,24,366,216,113,199,158,4129,1,4073,1,2413,1,1510,1,4856,1,1660,1,4088,1,4855,5,184,10,95,741,214,1,2625,1,1267,1,5464,7,184,10,1,94,359,382,214,6,53,1118,792,34,381,3087,5,492,692,139,279,648,5,211,2,27,1109,2753,8,1270,664,29,1,33,2858,610,1,7,23,138,33,95,573,257,435,18,2399,206,290,378,767,386,114,146,343,438,1,1,1,1,1,1,1,1,3,3339,94,1865,5,1073,2144,122,94,2043,12,190,752,418,45,307,106,1076,2383,53,147,1,1,4,154,39,1,1,9,360,240,319,12,77,112,1491,1200,1669,5,49,51,34,1042,4305,5,79,21,883,193,2425,6,190,1813,986,350,94,1431,5,600,319,12,77,112,3,49,2,1125,6,100,34,1221,2246,1614,115,3,190,3243,1431,4,212,1,27,50,3,194,6,2171,10,370,791,20,80,149,417,415,987,2253,1,7,131,34,46,2,27,1,741,3,24,41,66,5,178,1098,73,720,121,5,19,135,39,1,668,4,154,39,669,1631,1,2054,2,195,1068,3,178,993,122,4,1280,243,865,1084,1,5484,3,1059,5,1404,7,1083,194,3,3,236,4,3423,3,1210,447,61,3,1525,132,4,8,22,232,286,322,221,2323,361,226,1,5485,1,5425,2,1686,3800,2,184,70,1,1310,2,1244,403,9,204,198,90,186,503,3,139,279,648,3,65,4,62,13,50,104,6,32,1,7,665,660,121,725,82,78,2764,2,1326,3051,5,402,62,673,176,668,1,4866,3,178,866,95,4,21,31,114,521,5,1036,14,13,230,2701,4,207,1062,18,53,1,5999,4,5487,1,1,1,18,5491,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5509,7,195,48,2,49,183,1063,499,3,156,35,748,13,23,131,38,1,1,1,1,669,49,205,10,49,479,11,170,10,742,1,466,5,2,1,164,42,3907,5,180,1209,5,2,1,2,43,1572,9,154,6,32,1,1,1,1,669,49,17,145,4,3,1,45,1,1389,400,145,14,31,2439,894,1,1,1,1,15,931,1,1,1,186,3,58,209,20,129,12,1,5,10,13,2,156,4,5,178,993,122,54,1,7,49,2,133,72,434,5,1114,5,18,1,191,72,1004,8,1403,102,482,1,146,446,21,2834,6,178,993,122,20,34,1,12,154,40,10,716,1,10,1,248,1,1,2,139,3,888,1,10,1,6000,1,1892,3,1242,1156,1030,1,921,2,164,711,3,279,1001,20,5,184,39,1339,34,1893,9,169,14,152,67,656,5,74,166,12,10,335,67,262,377,17,5,74,166,12,2665,8,1064,315,588,255,153,3,230,1388,8,204,85,891,2,458,5,2081,1790,9,1562,1329,1,380,1,438,1806,1,1,5,254,394,214,471,241,4,5520,1,1,1,1,5521,1,2047,5,23,138,701,687,57,3,1833,243,456,14,166,12,17,28,694,306,1,70,163,374,605,709,987,438,3,1934,30,607,4,19,135,10,20,8,166,12,6,29,4,6,1071,163,5,1276,8,1,377,2423,17,23,161,9,1,1,59,915,81,114,4,507,5,594,954,551,9,86,23,204,50,148,247,29,502,1,1,84,115,215,44,4,1,9,321,307,33,1275,64,415,1,56,7,62,13,2619,2,1109,1719,1,10,164,91,3,446,576,20,35,741,618,796,2,255,921,3,654,2826,574,3,2269,2380,811,4,920,485,1079,3042,5,914,732,3,1,909,13,920,1,261,106,1,245,28,83,6,1,1,312,3562,11,53,201,81,67,656,245,12,21,474,1069,1163,2,914,735,7,921,367,1,245,28,34,57,7,2233,246,3049,1,1,1,1,16,243,2,826,1,423,110,603,358,6,1077,1,2,525,1,8,1,1,5528,1,5533,1,5534,1,5535,3,53,984,147,10,23,170,1,1,1,47,2,827,932,378,4,1570,745,164,3051,26,204,131,343,242,1,259,1,1,52,32,4,31,281,8,6,44,4,1,9,628,766,678,361,39,1390,20,8,21,28,136,935,453,768,29,1850,16,27,1,2,2,2,1,15,12,20,2,6,7,63,32,670,4675,24,50,114,1169,221,80,22,1,576,11,25,46,23,4,137,5,53,160,1388,1375,66,12,1,1,1,9,23,4,3,1,3,28,20,2,128,4,1316,1293,2933,1,7,23,161,9,2,667,1142,378,23,204,39,2,433,242,151,1,104,4,2,52,32,4,38,274,14,9,35,5,637,1202,642,1418,5,224,809,217,45,585,5,28,2,2,3,62,1,119,4,2233,11,71,3225,4,1998,2075,1472,1,6,27,1,2,4,1,47,6,1505,629,3,443,21,2834,5,154,2,3,5,91,7,178,17,976,122,20,34,1,9,654,22,231,4,270,94,295,24,1832,3,19,121,722,2,2054,324,4,24,1662,2473,515,5,1306,7,1,523,230,11,204,313,402,1,1,11,248,2,460,3,3871,14,1525,10,96,26,4,870,1446,158,896,264,4,1,145,102,1,1394,7,654,24,444,59,3,139,927,9,164,27,64,3,24,366,216,116,264,3,1525,10,4013,6,654,468,59,200,184,3984,8,23,39,102,27,64,393,528,1291,3,159,705,651,6,1071,1,108,2,2544,1790,5,154,42,60,808,112,5,1180,2,463,2081,1790,2,256,808,5,184,10,668,257,2246,9,21,28,2,109,525,352,139,2912,132,6,62,13,85,32,1,669,6,62,98,32,1,669,3,13,77,375,1550,267,366,1,2013,811,81,9,1,1,1,1,4682,9,97,823,1564,1512,877,653,28,1,1,5,4649,811,81,11,1,1,2484,9,1270,320,734,724,1006,81,1422,1,1,9,21,28,105,59,69,403,5,1651,1879,4,23,172,34,633,7,21,28,117,47,472,5,3530,1,3048,8,62,15,785,692,715,3257,15,19,1,5460,1,5541,9,363,77,119,95,253,363,320,734,630,7,119,1435,2846,1126,15,20,1,1,5563,1,1886,1,4400,1,5562,1,5561,1,5560,6,23,839,481,211,73,1,3,1382,4182,1,2,27,5539,6,23,161,9,669,1142,378,7,156,44,981,823,320,47,583,6,1261,108,217,2454,1527,1,7,23,161,9,2,667,830,312,3,77,210,586,5,77,26,1141,1025,366,6,920,830,2246,1530,28,1,2,164,751,3,184,11,94,2,77,1006,13,164,28,1,7,55,393,214,3,762,744,1636,1562,1,23,523,570,442,122,949,1660,383,348,34,264,6,159,88,23,1,1,1,1,1,1,1,1,1,1,5581,1,5582,1,3548,1,4118,20,160,83,2,195,214,22,231,4,211,59,384,30,729,143,2211,194,711,1,1,1,1,3977,14,243,411,253,4,211,59,201,175,8,25,5,1,1452,2539,17,19,2,28,110,1,4,20,7,64,1,2,24,366,214,317,825,463,21,1314,456,129,795,2122,1,2,705,39,12,13,1,1,1,1,1,1,1,1,1,1,3,49,1837,3713,7,156,4,4,27,67,390,216,2,62,3743,35,216,3,24,2,440,177,45,10,176,244,25,2,1,161,9,74,48,218,449,74,295,261,96,348,148,720,765,543,26,1,1,1,1,1,1,1,5547,1,3736,1,2463,2,5607,1,10,216,1,1,1,818,303,186,36,836,294,1,237,1,5609,6,18,1,1302,219,499,1,10,166,15,1080,256,5,191,73,183,2640,1001,1,5611,10,907,186,1,1828,963,764,943,20,1,1,11,258,47,135,422,45,4,684,729,1420,1128,714,1,2564,8,1535,734,391,2888,2,65,1,1,7,1282,917,1356,1337,726,1,1,1,2977,1,2660,1,5621,32,296,352,6,356,2,58,251,156,59,75,86,264,75,1,3,4,155,115,69,328,216,51,23,4,1274,43,34,4,442,820,1,1,4,1384,1099,3107,35,2,160,122,7,193,669,364,158,515,3691,35,14,1085,572,4,733,1507,365,412,492,288,66,102,1,1,1,1,84,1,5170,11,579,491,363,4,7,6,4,33,205,352,3586,2,1340,2265,5,23,170,669,1142,378,10,112,795,4,168,201,75,168,12,60,3054,2,1535,4013,5,654,468,259,1,183,6,1525,1737,2171,144,54,1,4,160,4,775,1248,5,23,74,96,669,52,6,1150,500,712,244,3027,1,5,122,69,457,216,75,3,939,93,1877,1,5635,22,987,1310,614,1641,1,78,51,1,1,90,1,1,1,1,249,55,500,54,1,1,1,369,1,2975,3,2299,2475,863,3,19,235,608,14,166,524,10,8,209,66,98,100,80,5,526,407,3398,43,18,689,19,275,97,1,169,11,93,1,437,13,674,389,196,2500,76,1,1,5,708,647,357,3069,862,10,1382,3,150,933,2181,811,88,4,92,1,10,1892,2712,354,746,852,1,1,1,1,1,4,654,468,259,215,5,250,502,932,185,1767,4,160,4,29,470,2,911,684,2,258,24,2,62,1539,3,184,59,829,2,689,294,3,931,2,1990,3,1382,3,4259,5,1684,1,22,1,309,2,1703,6,2,192,1071,1,5646,1,979,13,18,1,43,92,128,297,491,109,142,219,499,1,4,11,23,11,28,13,33,104,3592,1,1,1,1840,15,2608,868,14,175,331,1652,1,1,1,1,1,1,1,1,1,1,2690,1,3670,1,5658,1,5659,1,3182,1,2021,1,5190,1,5660,4,62,196,968,309,9,160,4,27,64,3,24,366,1356,703,52,23,39,92,12,15,11,1,23,1,1,1,4,10,56,573,2,173,40,209,54,24,153,5,2,2,36,148,2,133,159,378,16,206,1,85,2,913,199,1,305,24,475,983,9,9,51,901,1,1,1,1,1,5,62,3742,1,1,1,25,185,27,4,1,1,492,358,193,79,42,144,60,247,14,229,532,86,539,243,520,1528,30,97,2,9,22,77,77,6,4,20,7,1,1,2,63,390,214,2,9,157,196,116,193,122,347,1536,1920,3,21,28,4451,7,710,1366,99,519,796,2034,139,7,164,27,64,3,968,152,2162,2,5563,101,4,1886,178,2151,1384,4,5563,34,44,23,7,160,4,94,390,1238,2329,1384,15,193,26,4,35,390,37,177,55,120,187,138,247,18,1423,348,12,77,498,287,1146,261,366,2014,402,409,90,2,113,13,77,498,1147,547,249,117,1484,530,402,409,92,113,1,21,920,349,630,583,1514,617,260,254,399,28,1,1,51,1,17,26,2,14,1,1,1,14,21,28,2,109,4,27,22,42,393,37,5,486,124,2920,38,23,39,92,10,17,3,7,1,1,2,21,1,1,1,4,20,2,10,3,390,6,208,45,76,54,263,40,22,2,162,83,266,129,320,1222,1063,992,399,5,2175,1301,2172,7,2,3,62,1114,470,10,1535,95,4,194,754,2876,213,1,1,1,5,1051,3574,849,201,1,1,5677,9,191,2,65,23,367,214,2,11,39,2,255,3,1,5678,3,1067,90,3664,5,1535,734,3279,131,1,9,405,665,384,238,269,83,1874,1763,1,5,1805,1671,189,331,1661,12,335,709,14,5,240,46,173,40,148,109,785,1,4,2608,868,189,331,2,3476,520,2,1684,19,10,212,825,232,667,239,429,872,502,1705,1,3,50,24,788,2,1525,10,5,710,312,46,746,3871,4,28,2,2,3,16,164,94,747,221,104,48,2162,1,264,2,326,1553,1,1,1,1,1,937,1,2724,5,164,94,24,582,514,158,23,131,38,1,1,1,21,2,71,96,257,1,1,56,153,62,148,18,38,2,120,20,79,22,115,49,68,15,84,126,56,50,440,33,206,1,96,195,109,49,107,56,65,57,5,7,22,18,69,56,2,10,207,1,31,4,1,40,158,146,1,1,7,197,47,110,158,71,382,55,322,5,226,19,323,1,1,1,1,1,61,1,1,1,1,1,325,1,1,1,1,1,7,1,1,1,1,1,55,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,43,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,33,234,830,205,110,454,101,30,3,109,99,293,15,122,3,86,2,3,777,14,175,1,330,1,135,438,954,30,97,2,10,28,1,1,5,62,1164,1070,3398,1,3,164,27,67,8,62,41,78,856,612,2156,1,1,95,1340,7,170,8,186,265,377,251,1,96,1,481,13,86,64,4,23,2,153,18,35,43,111,1,31,4,1,7,33,158,146,9,314,1257,2,750,1,1,1,1,1,7,1,1,1,1,1,109,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,194,95,1311,2212,1,3478,15,1525,1079,607,264,261,1,1,29,4,1,40,1885,1,1,1,13,160,4,29,1,1,63,390,214,77,180,57,473,558,30,296,127,104,127,26,211,16,4,99,92,19,1,59,202,148,2,24,8,30,52,54,1,184,578,2043,129,236,715,114,1,5,2604,1132,31,45,1886,5,546,984,1,440,1305,2,160,31,1,3767,10,1269,71,2,168,382,1654,59,999,1088,1,8,154,10,20,9,1,2,93,832,12,22,1491,103,604,420,1,443,644,1,1,1,1972,1,3084,5,212,1,26,1,50,5,2220,1509,1,1,1972,4,22,53,573,216,7,1269,71,2265,999,251,103,746,11,19,4,137,4,20,8,3,667,1142,378,3323,22,111,55,1078,150,131,10,96,2,24,4,792,78,73,613,760,1054,264,5,145,102,159,1,2,1596,2538,2,50,24,2,1525,217,4,217,2,1307,4179,6,578,76,468,59,201,214,3,1340,2206,870,3,4112,1188,407,5,1525,1006,2768,1,407,8,1360,482,1,1051,1142,1672,1,1,3,154,39,1,2,929,2284,3,3282,69,765,1,4117,1,4113,2,1525,1079,2,194,1106,1,4604,1,5705,7,1562,780,549,1,380,1,2244,16,218,1129,178,1079,1131,1,31,4,41,1886,750,1,1,1,1,1,10,224,111,312,17,388,251,12,302,493,1875,21,1267,3,255,10,207,862,678,69,384,1,31,45,304,1,1581,750,1,1,1,1,1,7,211,39,732,1072,1,145,178,6,50,162,771,54,488,206,7,212,475,381,737,9,240,1422,3,187,508,327,1,2483,6,160,365,21,11,33,743,4,192,1,1070,1016,2,1041,929,2,164,118,7,178,6,857,130,122,20,34,2,1322,2927,15,3345,1207,1,78,51,1,1,343,55,500,129,1,290,4,2,2,135,4326,3,258,23,6,5,201,90,696,1,3,3,135,140,4186,5,255,751,319,921,5,4,1006,319,921,5,7,647,1186,33,55,155,3637,1,6,1646,3,1891,619,1556,1,2,2207,500,13,23,131,39,1,1,87,7,575,255,10,214,284,866,9,154,40,95,631,1,10,188,1,59,3,18,1,229,4,710,358,765,243,3,255,3,2449,4,166,58,1000,656,9,1226,407,84,99,19,1059,921,1900,1,5,20,1,28,988,2273,12,24,35,2,1,6,32,28,557,3120,1,1,1879,17,1866,55,155,397,233,511,21,174,74,2,333,1509,387,1,1,1,1,14,23,136,34,1,1,60,3,24,7,573,2,255,224,1364,6,178,469,702,1355,550,1267,7,49,641,5,840,111,163,2534,12,19,145,23,24,1,633,192,488,37,169,2004,1987,16,204,2269,232,1,484,222,399,960,947,1,4,1,1,1,1,1,1,5724,16,23,26,30,81,33,1,1,87,7,573,2,255,530,1058,1932,1090,26,517,163,239,1,1,10,1,76,62,50,1,2,58,1,228,129,13,75,73,1,343,816,884,123,245,1618,10,1408,345,183,708,373,380,601,1196,537,1,7,204,2985,1,621,5,1910,7,6,204,2986,621,5,1910,7,3,49,164,477,3,61,7,32,10,798,955,15,876,213,3,157,1553,1164,1,4,213,27,50,4213,8,24,41,4,31,8,23,1211,3332,12,204,1614,15,92,780,770,13,1033,250,559,394,1,6,154,39,1,1,94,830,14,119,398,403,1,10,1,188,1,61,462,5,2510,1322,248,2,915,148,1,5736,1,863,3,1562,34,1893,3,649,1000,3832,2,293,3431,6,915,422,32,502,4,1584,2,159,128,4,1562,1330,380,1,4,253,1031,1,2786,4,1803,30,88,1567,2,1803,118,4,1044,307,1002,843,2,154,1022,5,18,1,145,84,614,2,240,824,3,1279,1,3,4,1041,481,448,2060,34,1078,50,39,75,8,8,56,416,61,21,298,73,113,178,743,4,3,33,18,199,1,13,603,627,270,1,368,380,1,1,1,1,1,1,32,357,82,15,23,102,82,409,24,343,10,7,28,2,113,447,339,197,27,353,752,1,100,372,1077,467,15,1,1,1,1,1,1,1,1094,16,204,313,402,1,1,14,186,59,2,119,21,320,2,1,6,3865,7,21,28,117,47,77,400,293,7,24,37,39,8,577,1001,2988,23,1128,39,75,8,64,416,37,34,11,2,107,262,1034,7,2,262,1230,270,1,341,409,4,8,5,1306,7,1,4438,1,6,23,170,1,1,547,377,4,23,170,2,94,18,517,403,1,11,2,187,56,3,2,119,230,56,55,2,1,5,665,3201,9,181,43,1026,115,453,62,118,1823,1509,1,1039,4,1182,462,1,2794,5,1056,182,2455,2061,1,6,193,1,1,94,830,574,10,218,393,729,7,178,37,1042,896,211,60,4,463,1508,1261,1207,6,1347,500,506,342,501,1243,5,192,1,63,606,1453,4,23,161,11,667,2,19,4420,17,19,175,1,1,93,174,399,209,1,47,61,1,1,1,227,1194,2376,8,20,1,145,47,77,400,293,54,8,24,41,4,31,8,14,9,906,12,1074,93,636,122,680,612,115,18,103,2264,22,17,6,193,1,1,94,830,1263,3,193,2,924,4,193,1,1,924,15,517,347,56,1,10,1,1,1,2,184,1,61,349,42,69,8,710,358,643,90,2639,1114,144,59,21,23,131,40,95,830,2,8,53,511,911,1131,1,31,45,1886,750,1,1,1,1,1,11,517,414,1,1,3,184,1,61,349,111,3,8,920,1,259,2,460,2,1,3871,9,176,5,43,1089,685,112,186,1178,1,10,224,809,95,39,75,8,64,1907,54,816,5,193,61,325,99,184,5,1285,370,1952,28,1165,8,227,352,491,58,563,2,119,232,3,227,1464,4067,2,1128,684,3,227,1464,2,4,154,40,95,1296,2,224,1026,3,1312,1045,3402,5,887,241,39,3,85,6,1277,6,381,1943,28,1165,10,111,3,12,1409,299,1,1263,2662,1,1,5,2467,400,2896,1,1,1,5766,1,248,2,195,60,2,3480,2287,2,120,3359,2,1244,1144,5,986,4,2,342,313,1,5768,2,1709,156,3,1329,5,611,2,1587,3610,1,5769,1,93,1,2648,1,2467,1,5770,5,192,63,3,606,312,8,77,1016,564,345,267,363,2017,811,1,5526,28,221,58,340,30,55,149,230,210,10,67,151,41,32,23,114,88,19,87,642,38,612,115,7,5,6,2,137,10,10,87,24,3,6,6,2341,1012,1,2281,1,11,22,257,384,47,373,287,247,93,265,1364,5,3,22,8,5,3,111,9,6,5,211,2,28,1,740,3,192,986,4223,8,678,500,156,16,296,219,80,896,5,678,308,348,1507,717,2,1063,2482,2,184,105,4,126,522,332,196,1,120,3,287,743,2508,8,178,45,961,109,1,29,134,839,3,32,822,489,3,111,3,12,10,183,152,312,17,388,251,12,302,493,1875,3,164,91,393,6,51,1,635,387,727,2472,4,87,24,3,5648,2,648,291,3,1833,243,220,2,164,2132,10,183,152,67,650,6,79,166,12,302,2363,6,164,90,395,434,88,403,17,224,809,217,11,34,45,29,511,1516,1,57,321,1,61,1357,541,36,21,23,170,96,573,3,49,263,1,458,13,45,23,287,463,165,51,239,2850,1,1,1,22,193,2051,223,92,73,247,43,556,264,67,1,3,1,62,10,1886,1,3,1,1,1,1,5,282,2185,165,846,331,3,3809,1970,1,9,1695,786,356,666,185,1,79,44,1969,12,1695,786,2,354,666,185,1,79,44,1969,1,1,6,24,37,7,19,13,585,8,1250,104,381,368,757,537,440,1493,10,2922,556,331,1,4,1963,1,1,1,4,7,1695,786,356,666,185,1,79,10,188,24,5,1,1043,93,15,506,5,56,9,23,207,418,217,670,19,92,358,463,5,2467,15,1,3170,132,1,2482,10,218,845,276,1,1,221,257,106,679,1,4,24,41,4,62,2,212,6,4,3478,210,124,1965,8,1333,201,28,779,142,2012,337,863,6,1339,2,1359,1,1,481,12,192,1,1,2,718,205,2,526,2,44,4093,1,19,22,909,1,2,189,58,215,14,147,11,4,8,1,11,55,573,1677,1825,64,8,1525,451,1761,2,32,1000,1017,1,1,2481,1,5790,6,218,1657,523,1056,321,1,6,1649,11,150,1069,599,332,4,3688,1,123,1971,4,1355,378,1484,2206,9,97,1236,78,306,1205,888,1650,331,1,6,184,11,32,62,1402,1835,3,2837,666,186,5,184,978,47,494,2990,5,192,1,2,6,790,4,255,408,79,961,1,3183,4,316,37,61,111,2,1173,1,8,682,687,502,1337,1,23,227,221,3,24,76,4574,14,688,17,423,39,68,71,8,498,25,1384,3,867,897,1,2,258,405,6,23,169,1,1,1,94,20,164,12,28,198,62,53,83,264,55,1,1,10,77,129,43,2,107,24,9,659,12,176,159,67,62,53,402,1,1,216,43,2,107,11,684,21,423,39,139,8,498,1,1411,1764,1,10,18,1,229,229,593,366,1,17,590,1876,6,20,1,28,164,77,4213,3,1235,518,891,11,24,37,4,3,1,12,19,8,23,906,4649,25,204,443,421,765,33,59,151,34,363,232,1,484,222,37,25,1,11,2239,68,661,1,1,1,1,1,12,335,67,262,388,6,79,166,12,666,1999,38,1776,4,164,90,395,925,3,254,1,1319,5,467,670,176,668,1999,2,402,1579,12,179,4,34,185,639,11,85,389,91,493,927,943,5,193,2,59,917,403,5,1633,202,1059,2821,1,5,685,230,122,24,2,3,213,27,5555,3,1064,315,1089,12,647,394,130,122,54,2,213,408,735,748,36,541,2,32,159,3,18,1,235,4,164,47,30,741,8,647,394,521,32,225,786,100,784,2,204,2986,4,2671,35,484,48,7,49,144,1,88,7,576,1254,5,1648,87,519,605,2937,12,394,82,18,31,369,128,46,50,43,815,798,914,3,21,145,47,2,186,851,12,682,678,1303,545,569,2,298,1720,1,1,1,1,14,1057,102,2,387,239,33,7,1067,282,7,1,291,2327,1,9,190,785,273,1,1,547,868,327,29,4,193,1,1,667,5,361,122,171,4222,928,7,193,48,24,1,596,382,3438,13,190,600,30,9,330,1,89,299,249,1097,98,29,2784,9,107,52,32,64,1,2,22,1,367,4,68,32,10,575,2,875,1777,5,373,103,60,2311,2,2,742,48,4,191,65,2,22,5,23,170,63,606,2854,3,21,28,164,6,103,87,24,615,463,1360,1,3716,12,1244,3308,1,78,51,1,1,343,55,500,420,6,6,412,3,111,577,4703,1,3,1159,1,1,4,68,50,16,5,1,2268,33,215,2,1,1,2,392,318,135,95,140,225,292,2,24,225,41,103,678,145,244,12,4,11,244,2,32,20,3,526,281,212,983,198,1,3489,2,194,340,3,211,1,1,6,24,44,7,59,5,1697,40,215,2,2,2,1,1,708,116,114,140,221,74,224,24,125,100,41,781,11,28,106,2,146,96,12,4,11,55,72,117,2,32,20,3,513,13,281,212,983,198,5,184,43,62,1402,2,5,184,10,33,62,1402,2,289,1404,16,316,37,61,32,72,7,102,488,36,687,243,187,127,1102,3,2309,3,2000,1452,768,2,230,1013,3,32,102,148,6,316,37,61,111,626,2349,2,49,4171,7,24,44,42,8,10,11,1697,4,68,915,54,799,15,225,54,801,1,1386,118,278,2,1,1,1,615,172,1,6,15,159,5,27,64,1,2,23,367,216,10,1,301,124,215,321,2,68,42,5,19,165,10,54,41,5,21,28,162,1,770,3,103,20,5687,10,220,59,801,158,1229,118,278,5,787,2156,11,164,27,64,1,2,23,367,216,116,535,4297,3,211,30,741,9,166,194,132,548,7,9,182,1695,740,3,91,12,20,10,164,27,64,1,2,23,7,360,216,116,6,167,4,2,4,2,2134,1,5813,3,15,2,1970,3,167,6,6,4,186,65,481,1028,1,4233,7,154,39,1,1,19,75,2940,1,3176,1,5802,4,1822,431,1608,752,11,218,1,316,626,365,70,802,898,158,93,4,1,5814,22,215,3,1,1,2,1,2,54,305,274,59,163,290,1,155,70,400,872,31,499,1139,1278,2,212,27,3,2930,4,2882,3,4142,555,1120,1,3551,5,192,1,1,340,380,16,225,472,9,14,360,7,152,865,752,18,61,324,66,107,64,178,1,1241,3,118,21,4834,6,21,28,162,1,1,26,4,166,26,1,790,8,191,16,48,3,21,369,216,116,10,24,6,61,9,3,18,7,84,1,27,5,24,6,61,12,18,7,234,830,258,57,999,275,25,1,4231,5,182,495,1623,3518,1,3,154,10,27,4,211,2,27,742,3,91,1,92,3,166,897,223,3,53,155,1755,1,3876,3,49,207,1030,2,8,3,2,3636,1,30,7,1,1,1,1,1,1,1,3,19,1,1,6596,1,1,1,1,1,211,1,1,1,1,1,1,1,1,1,1,1,8,335,67,105,37,759,314,1,4202,5,335,67,105,37,759,10,135,120,3,17,12,743,53,203,2193,982,9,167,168,67,105,37,759,12,302,93,2,166,17,2,1479,1,5,335,172,37,759,12,4,192,3,670,1571,8,256,79,1282,1,18,199,3,3936,7,178,157,67,105,37,779,199,4,467,544,293,2723,2,194,1380,2,1617,221,3,1082,702,85,8,190,530,15,1478,681,838,2089,1,5,1548,279,386,681,838,4,161,32,1,668,3,2213,681,838,7,293,28,53,118,26,68,3020,4,189,1169,2,4438,4,161,23,9,669,45,190,529,1,15,158,1,213,251,2,853,681,1,147,498,192,705,19,1,27,1231,106,597,1,1,1,1,1,217,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1207,42,75,1341,3158,5,51,1,132,64,441,3,214,17,1233,5,611,86,464,666,567,1,2863,2,22,142,5,194,95,1175,186,712,4,212,1,26,4104,5,49,117,48,17,459,3,1121,2608,2095,10,204,407,36,514,666,21,756,1104,415,1702,2,212,1724,3,32,124,8,5,22,172,95,1052,486,8,611,36,1180,21,756,1104,415,1702,8,154,39,1,1,969,207,1,2321,1356,7,9,21,1,1,10,2,4,7,63,69,11,21,2,11,15,31,6,21,10,4,6,4,6,10,2,7,2,4,14,17,5,9,3,6,9,15,2,2,4,8,1,17,6,6,19,5,2,4,5,8,6,2,16,3,1,2,17,10,10,2,3,2,2,5,3,13,1,2,46,10,131,60,20,3,6,8,3,1,8,2,2,1,1,6,2,4,2,7,1,5,5,18,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,15,16,33,1,27,1,1,2,1,18,11,1,2,2,2,18,18,4,3,48,2,14,19,19,3,7,15,6,8,53,1,13,6,5,10,5,2,1,8,5,1,3,4,2,4,3,3,1,2,2,9,2,3,12,3,10,3,28,3,2,6,2,1,1,4,5,4,1,1,1,2,7,4,1,5,1,2,11,3,5,1,2,1,1,14,1,1,2,14,5,3,6,2,1,41,1,2,2,1,1,15,11,10,148,2,3,34,2,1,2,1,30,5,7,9,3,14,1,17,1,1,1,1,2,7,2,1,2,1,1,1,1,1,1,1,1,1,1,4,10,12,7,12,1,4,22,1,1,8,2,17,2,24,14,18,4,17,3,2,3,12,8,6,8,5,27,3,12,3,1,5,2,1,6,1,2,2,2,2,14,1,2,2,2,6,2,1,1,7,4,16,2,2,1,15,8,10,7,2,14,2,1,1,1,1,11,6,2,1,6,6,5,1,7,1,7,1,2,10,1,12,9,2,10,1,1,1,1,1,2,15,3,32,15,2,1,5,26,10,1,27,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,3,3,1,2,8,1,1,2,4,6,2,1,1,4,2,2,1,5,2,2,1,10,1,1,3,2,1,3,2,5,20,2,3,7,22,1,4,1,3,1,2,1,1,1,2,1,2,1,1,1,2,4,1,1,2,1,1,1,1,1,7,11,2,1,3,12,3,2,3,4,9,2,1,1,1,1,1,1,12,3,1,1,1,1,1,5,13,16,1,1,2,1,5,1,2,1,1,1,1,1,1,60,11,3,14,3,2,1,1,1,1,3,8,2,20,2,1,9,1,10,1,23,10,3,5,1,1,16,1,1,3,88,37,6,3,3,1,1,2,33,1,1,13,8,29,2,10,1,1,1,1,1,12,6,5,2,15,3,2,6,1,5,3,6,5,6,1,17,4,2,6,7,1,2,3,4,3,4,6,2,29,1,23,2,7,1,1,1,1,1,1,17,19,3,16,1,4,3,1,21,52,3,1,5,12,6,1,1,2,2,6,2,3,1,1,1,1,1,1,1,1,2,2,1,2,1,1,2,2,1,1,1,2,1,1,10,1,2,1,1,1,5,1,1,3,4,1,1,42,1,1,1,1,3,17,6,8,4,11,2,22,6,1,1,1,2,5,3,1,3,1,17,14,18,1,8,2,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,3,1,2,2,4,5,9,3,7,18,5,16,1,1,1,3,1,1,3,2,4,3,2,2,4,3,1,2,2,1,2,3,1,1,1,4,3,2,3,2,1,1,3,6,1,3,4,4,2,1,3,5,7,4,1,1,1,20,13,4,1,1,1,1,3,6,12,1,7,1,1,1,1,2,2,4,6,2,4,2,3,39,4,4,2,1,6,3,2,1,8,9,1,1,1,1,32,3,1,9,20,1,1,1,1,1,25,3,2,1,1,1,1,1,13,1,1,3,2,5,2,1,5,2,1,1,2,9,1,1,11,5,2,2,1,1,1,10,5,10,4,8,1,1,1,10,3,14,2,6,2,1,2,2,6,6,5,6,2,2,5,7,1,1,1,3,2,1,3,3,1,12,4,7,2,1,6,3,7,4,25,1,2,2,1,1,11,9,1,11,2,1,1,8,1,4,1,1,1,1,1,15,7,1,2,1,14,2,1,10,2,5,1,2,7,1,3,1,1,1,1,1,1,1,2,22,2,2,1,8,15,4,15,1,1,3,1,6,1,1,1,2,1,2,1,3,5,3,20,2,1,2,6,2,1,1,19,1,7,2,1,1,3,6,1,1,1,1,15,3,4,22,4,28,13,3,1,1,2,1,4,3,1,2,9,1,3,2,26,2,1,4,4,2,9,1,9,7,3,1,1,1,1,1,1,2,4,6,31,2,1,2,12,3,8,10,2,1,1,7,2,20,5,2,4,24,1,1,6,3,1,3,6,5,2,2,2,1,2,2,5,2,2,9,1,3,14,6,1,21,7,14,1,2,1,1,1,31,1,1,8,15,1,20,1,6,3,1,8,21,11,7,3,1,7,2,1,2,6,1,17,2,1,1,6,4,2,11,1,2,3,8,17,8,2,20,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,5,1,37,100,35,59,47,18,1,1,1,1,1,1,1,1,1,1,1,2,2,3,1,716,1,4,2,1,242,3217,91,1,78,51,1,1,343,55,500,426,7,154,39,1,36,59,955,220,6,1,21,192,16,1,1013,5,378,85,1027,1742,2594,11,697,10,500,41,1,666,479,271,1161,26,1,4,51,1031,702,85,8,389,239,2415,236,294,35,1,2218,1,3581,1,3400,1,3608,1,3398,2,914,264,3,424,1146,24,6,1051,534,21,388,232,1366,59,221,168,145,94,78,143,487,1707,236,91,9,104,13,67,2,8,12,1,22,1,1,1141,719,696,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,469,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1083,540,747,4,251,829,175,614,4,32,59,191,1004,3553,7,2,1,2,1,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,3,1,1,5,2,1,2,1,2,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,2,2,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,3,3,4,2,1,1,1,1,4,1,1,16,2,2,1,2,1,1,3,6,3,2,1,1,1,2,1,1,1,1,11,1,2,2,1,1,1,1,4,1,1,1,1,4,1,1,1,1,1,1,1,1,1,1,2,5,2,3,3,2,1,1,2,1,3,1,3,2,2,1,1,20,1,6,3,1,4,6,4,6,7,3,2,7,2,4,4,10,17,5,9,3,6,9,5,4,6,2,2,4,8,1,17,6,6,6,4,9,5,2,4,5,8,6,2,2,14,3,1,2,14,3,2,8,10,2,3,2,2,5,3,13,1,2,14,5,17,2,5,2,1,2,2,1,2,2,1,4,2,1,2,1,1,1,1,2,1,1,1,1,1,4,3,2,1,1,1,1,2,1,1,1,1,1,2,2,1,1,1,2,1,3,1,3,3,1,1,1,3,2,9,2,1,2,1,1,1,4,2,1,1,1,1,7,1,1,1,1,1,1,2,1,5,2,2,1,2,2,2,3,1,2,2,1,1,1,3,1,1,8,6,2,1,3,6,1,4,11,2,4,3,1,1,15,3,2,4,5,1,1,1,3,1,8,2,2,1,1,2,1,1,1,1,1,1,4,1,1,1,6,1,2,3,3,2,9,3,1,1,2,1,1,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,13,2,2,2,4,1,1,5,1,26,7,1,1,1,1,1,1,1,2,1,3,1,2,2,1,1,1,3,4,1,1,2,1,6,2,7,3,2,1,1,1,1,1,4,1,2,2,2,18,4,1,1,2,1,1,1,3,1,1,1,1,3,1,3,2,1,1,2,1,1,1,4,1,2,2,1,2,3,1,1,1,2,1,2,4,2,1,1,1,7,2,2,1,2,1,1,1,6,1,1,3,4,1,1,1,1,2,2,2,6,5,1,3,1,1,1,1,3,3,4,5,6,4,4,2,1,7,1,9,1,2,6,9,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,13,6,1,3,1,10,1,4,2,1,8,5,1,3,4,2,4,3,3,1,2,2,6,3,2,3,7,1,4,3,10,3,2,2,1,1,2,1,7,1,1,1,1,3,5,1,2,2,6,2,1,1,4,5,2,2,1,1,1,2,7,4,1,5,1,2,11,1,2,4,1,1,2,1,1,2,1,1,1,5,1,1,2,1,1,2,4,1,9,5,3,3,3,2,1,2,2,6,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,6,1,2,2,1,1,2,2,2,9,2,5,4,2,3,1,1,1,1,1,1,1,6,1,1,1,23,29,1,1,1,1,1,2,1,1,1,1,1,1,11,6,1,5,2,2,8,1,1,1,1,1,2,2,1,1,1,1,1,1,2,1,2,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,3,1,1,1,1,1,2,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,2,3,1,1,1,1,18,3,2,6,1,9,3,4,7,3,1,1,16,1,1,1,1,2,7,2,1,1,1,1,1,1,1,1,1,1,1,1,1,4,3,3,1,3,12,3,2,2,12,1,3,1,8,1,1,11,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,1,1,1,2,3,1,2,1,1,2,1,2,2,2,1,1,1,1,3,1,7,1,1,1,1,1,1,1,1,1,1,1,1,2,1,16,1,2,1,1,1,1,1,1,1,1,1,1,2,1,2,2,6,2,6,1,1,1,1,4,5,6,8,9,3,1,1,2,1,5,1,2,1,2,3,1,5,2,1,1,1,1,1,2,1,1,1,2,2,1,1,10,1,1,1,1,1,2,2,2,6,2,1,1,3,4,4,3,1,1,1,1,2,1,1,4,1,2,2,1,3,3,1,1,1,1,1,2,1,1,3,5,9,1,3,4,1,1,2,2,4,6,2,1,1,1,1,2,5,1,1,2,1,1,4,2,1,3,1,2,1,5,5,1,7,1,7,1,2,1,2,7,1,1,2,3,1,1,1,1,1,1,1,1,7,2,2,8,1,1,1,1,1,2,1,3,1,1,1,3,5,3,3,3,4,13,1,1,1,1,2,1,1,1,11,3,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,5,5,1,3,3,4,1,1,4,7,1,3,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,1,2,3,1,2,8,1,1,2,4,6,2,1,1,4,2,2,1,5,2,1,1,1,10,1,1,3,2,1,3,2,1,4,1,2,1,1,1,5,4,1,1,2,1,1,1,1,1,1,2,1,1,1,2,1,1,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,1,1,4,1,3,1,2,1,1,1,2,1,2,1,1,1,2,3,1,1,1,2,1,1,1,1,1,4,3,3,2,2,4,2,1,2,1,1,1,1,9,2,1,2,3,4,3,6,2,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,4,2,1,1,1,1,1,1,1,1,1,3,1,10,1,1,2,1,5,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,4,2,1,1,1,1,6,11,3,10,2,1,1,3,2,1,1,1,1,3,3,1,1,3,2,1,1,1,1,1,1,14,2,1,1,1,1,2,1,3,1,3,1,1,1,1,1,1,1,1,4,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,3,2,5,1,1,1,1,2,1,1,3,1,1,2,1,1,3,1,1,1,1,1,3,1,1,1,1,2,35,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,17,2,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,6,3,1,1,1,1,1,2,10,4,1,4,1,1,1,1,1,2,5,1,1,1,1,3,1,1,1,1,1,1,1,2,1,2,1,1,1,1,2,7,5,1,1,2,1,1,1,1,1,1,2,1,4,2,1,1,1,3,1,2,1,1,1,1,1,1,4,1,2,1,4,1,3,1,1,2,1,1,1,1,1,1,4,2,3,1,4,3,2,6,1,5,3,2,4,1,4,3,2,1,1,6,5,1,2,1,2,4,2,1,1,1,3,4,3,1,2,3,4,3,4,2,4,2,1,2,1,1,2,8,1,2,3,1,1,5,1,1,2,1,1,1,4,6,1,7,2,1,2,1,1,1,1,1,1,1,1,1,1,7,1,1,2,2,1,3,1,1,1,1,1,1,2,1,1,8,1,3,4,2,2,2,1,1,1,3,1,4,3,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,5,1,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,2,1,3,2,2,2,1,1,1,2,2,1,6,1,1,2,2,6,2,3,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,2,2,1,1,1,2,1,1,1,6,3,1,2,1,1,1,1,1,1,1,1,1,1,1,2,4,1,1,2,1,1,1,1,1,1,3,2,1,1,1,2,1,1,1,5,1,14,1,1,1,1,1,1,2,17,3,3,8,4,4,4,3,2,5,1,1,1,1,1,1,1,1,1,1,1,1,3,1,1,2,1,1,2,1,1,1,2,2,1,2,1,2,1,1,2,1,3,4,4,3,3,5,9,1,1,1,1,1,7,5,1,1,8,2,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,3,1,2,2,3,1,2,3,1,1,1,1,1,1,3,3,5,1,1,1,1,1,1,1,1,1,7,4,3,1,1,6,3,2,2,1,1,1,1,1,1,3,1,1,3,2,4,3,2,2,4,3,1,2,2,1,2,3,1,1,1,4,3,2,3,2,1,1,3,3,3,1,3,4,4,2,1,3,3,2,1,1,1,1,3,1,1,1,1,1,1,1,11,9,2,1,1,1,1,2,5,1,3,1,1,1,1,1,2,6,1,1,1,1,1,1,1,5,1,6,1,1,1,1,1,2,2,4,6,2,4,2,3,1,12,2,2,1,6,1,1,1,2,1,1,8,2,2,4,2,1,6,3,2,1,1,3,4,3,1,5,1,1,1,1,1,2,1,1,6,6,7,7,1,3,1,4,5,3,3,1,1,9,3,1,1,1,1,1,1,1,2,1,1,1,3,1,2,4,1,1,1,5,1,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,5,1,1,3,1,1,1,4,2,1,5,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,2,1,1,5,2,2,1,1,1,1,6,3,4,1,1,1,1,7,4,6,1,1,1,1,1,3,1,1,1,1,1,2,3,3,1,7,1,2,1,1,1,1,1,1,2,2,1,2,2,1,1,1,1,2,6,2,3,1,1,4,2,2,2,3,5,1,1,1,1,1,2,1,2,1,3,3,1,2,7,3,4,7,2,1,2,2,2,3,7,4,2,4,1,1,1,2,2,1,1,2,1,1,1,1,1,3,1,2,2,1,1,1,3,4,1,2,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,2,3,1,3,1,1,1,1,1,1,2,1,1,1,1,1,8,3,1,3,1,2,1,5,2,7,1,1,1,2,1,7,2,5,1,2,7,1,1,1,1,1,1,1,1,1,1,1,2,9,1,1,1,9,1,2,2,1,8,2,2,1,2,1,5,2,4,14,1,1,1,2,1,1,4,1,1,1,1,1,2,1,2,1,1,1,1,1,3,1,3,4,5,1,1,1,1,1,2,1,1,1,1,2,1,1,1,3,2,1,2,1,1,12,7,1,7,1,1,1,1,3,1,1,4,1,1,1,1,6,8,1,3,4,8,1,1,1,1,3,2,1,4,2,2,2,3,2,5,1,1,14,4,3,6,3,1,1,2,1,4,3,1,2,9,1,3,2,1,1,9,1,1,1,3,1,1,5,2,2,1,2,1,1,3,1,2,1,1,2,4,1,1,8,1,1,1,5,2,1,1,1,1,1,1,1,2,1,3,2,4,30,1,2,1,1,1,3,4,1,1,2,1,3,1,7,2,8,2,1,1,1,5,1,1,1,1,6,1,3,1,1,7,1,1,2,1,1,1,1,3,5,1,2,6,6,1,3,1,1,2,2,1,1,3,1,3,3,1,2,4,1,2,2,2,1,2,2,3,1,1,2,2,3,4,1,1,1,3,2,2,1,1,1,2,5,5,1,1,2,2,3,1,4,3,1,1,1,1,1,1,5,1,1,1,1,2,3,1,1,2,1,1,1,1,2,1,1,1,1,1,1,7,1,1,2,2,5,10,1,1,8,3,2,1,1,1,1,1,5,1,2,1,5,3,1,4,4,1,1,1,1,1,2,3,1,3,1,1,1,2,2,1,3,1,1,2,1,2,4,1,3,1,10,1,1,1,2,2,3,1,2,1,1,3,2,1,2,2,1,1,1,1,1,2,1,1,1,2,1,1,2,2,4,2,1,1,6,1,2,1,2,1,1,1,1,2,1,3,1,1,2,1,2,1,6,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,1,4,3,1,2,18,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,2,1,1,1,1,8,161,66,27,35,573,712,117,2,18,179,4,5,24,5,1,6,423,397,3,5,15,194,566,391,180,786,178,14,154,7,31,1,1,1,32,27,35,573,3,709,117,2,2,1963,227,2,1064,315,11,173,3,1,988,119,826,1356,9,72,671,671,3,234,1966,178,2,1525,121,20,176,174,24,72,10,8,60,5,2,9,40,21,291,253,157,1300,9,908,641,438,1,4037,4,217,185,650,11,6,23,138,31,1,669,3,14,176,174,24,72,10,75,9,40,312,410,3,1297,1435,123,3,234,1145,999,2,1261,1776,6,464,203,635,679,621,1949,11,135,140,1,611,113,52,74,15,192,1037,2091,4,402,739,28,812,6,691,86,110,195,702,85,7,221,485,2586,26,4,38,19,4,234,1145,999,300,4,23,138,32,669,5,386,25,3,91,1722,3,221,3071,7,7,161,32,1,60,35,573,712,4,217,830,5,2310,3,161,701,221,5,221,165,25,94,1722,3,217,830,5,2,980,1669,3,2003,2,1395,3,49,51,1186,4,182,495,1257,142,4,166,68,829,316,5,154,7,32,1,668,2,224,2960,3,353,61,1981,3,2213,1094,278,3,353,61,91,29,221,313,172,2586,7,19,4,38,19,1,103,2689,1,1,1,1,1,13,1,1,1,1,1,481,1,1,1,1,1,10,353,33,25,3,91,20,371,1331,168,2,7,293,47,743,4,524,426,1459,7,849,38,160,40,692,1500,83,5,293,47,743,528,426,3,233,814,2589,2,251,481,23,251,2,376,1,1,1,45,55,253,95,2,702,85,1711,653,374,1225,850,1,1,1,1,1,4,161,31,1,721,2,221,2006,24,537,162,10,1,143,388,8,532,38,786,245,139,326,4,7,13,3,1,1,2,2,3,12,76,3,194,95,360,19,537,82,79,463,433,225,786,579,100,9,3,12,1,29,8,1,1,3,2457,5,1594,225,786,741,2,9,87,13,14,12,33,128,362,637,2193,2,1052,11,5,192,3,670,614,1,8,405,895,151,4,20,4,1,6,1,1819,3,164,485,2756,7,164,373,112,1170,14,1515,57,7,710,143,230,1767,489,5,19,5,227,27,35,1285,117,3,735,514,4574,5,18,1,227,1,1,6,20,1,145,47,77,400,7,24,37,30,9,937,24,1327,707,15,1,14,11,1,1,1,1,1,71,59,28,16,1,30,79,32,1,168,1,1,1,1,1,1,1,1,1,1,1,77,53,7,3,12,3,1,1,5,1,1,1,2,91,53,34,21,8,19,5,1,1,27,81,1,1,6,3,26,28,1,45,54,20,5,1,8,12,44,1,11,5,26,37,20,29,154,1,5,16,7,1,1,3,21,67,6,25,17,13,9,1,1,31,6,6,161,26,7,22,7,24,1,8,37,1,72,1,3,1,9,14,1,71,18,24,59,8,1,38,15,7,12,4,12,1,91,3,3,1,17,38,10,9,127,1,29,20,6,1,1,1,1,1,1,27,1,4,4,1,10,57,15,14,5,5,1,14,10,1,1,12,8,4,2,36,1,1,1,97,1,1,1,11,7,5,17,4,3,18,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,1,8,1,1,1,2,2,3,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,24,6,1,1,15,1,5,1,1,1,12,12,5,4,2,1,4,5,14,1,4,1,1,1,1,1,1,3,2,5,29,13,11,30,13,20,19,10,1,1,6,4,3,6,7,1,6,6,12,5,16,1,1,4,26,9,9,1,1,1,1,1,1,5,1,4,6,25,1,1,1,1,1,1,1,1,1,9,11,6,31,15,8,1,9,22,8,12,3,19,26,15,4,26,8,2,3,25,5,1,1,2,17,14,38,1,1,1,1,1,21,13,14,26,19,31,1,1,28,16,22,8,3,31,5,57,4,2,30,7,8,4,9,2,10,2,1,1,17,1,1,4,3,13,36,10,2,41,27,41,27,10,8,1,2,18,51,9,3,16,4,1,12,3,17,1,19,17,1,75,3,21,63,4,4,4,10,5,25,1,5,1,5,6,43,1,1,6,15,2,152,29,33,27,38,5,45,4,50,13,1,11,1,3,2,1,22,15,37,3,3,2,11,1,2,6,11,13,1,43,29,8,25,14,160,1,1,1,1,1,55,1,1,1,1,1,13,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,19,1,1,1,1,1,55,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,49,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,67,1,1,1,1,1,1,1,1,1,1,1,19,1,1,1,1,1,1,1,1,1,1,1,43,1,1,1,1,1,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,85,1,1,1,1,1,14,220,479,11,143,169,61,157,1,490,1258,337,12,6,19,11,22,78,22,13,24,96,1,2,24,366,3813,12,49,136,876,196,4,362,148,599,95,1,2681,687,4,22,626,1,2756,8,135,24,35,61,3,17,969,3217,11,244,161,665,357,17,7,4,20,11,558,3791,13,49,164,1410,2929,1,78,51,1,1,343,55,500,426,2,22,78,9,154,40,95,4,23,151,779,683,860,8,190,30,445,33,1033,11,23,1581,6,231,20,501,283,429,405,8,707,482,50,543,1265,141,92,37,1,2049,5,2400,788,92,7,15,4,1052,11,1335,504,10,698,12,142,446,308,136,261,2,274,1067,1,3047,4,161,32,669,765,3,847,909,105,1,1779,4,192,1,2,1068,5,200,1586,585,231,1037,9,698,87,67,446,352,92,537,768,299,38,707,482,50,543,618,1,643,3,141,21,71,22,87,4,3109,1,1,1,1,1,217,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,200,2171,231,3,251,636,982,6,21,190,1,1,27,742,8,212,7,1603,114,31,1431,850,1588,1,2640,5,20,191,1,38,40,2,100,1144,5,21,190,1,1,27,1,5836,8,218,1043,250,51,32,225,786,747,2,4733,1104,2,1379,999,1,4832,3,1999,982,2857,5,100,64,43,657,380,6,24,37,39,22,13,4326,14,253,594,40,188,160,13,2,11,93,432,5,9,61,1533,7,100,35,24,99,17,13,4173,12,21,28,162,1,1,26,1,10,31,9,397,3,2,1171,122,2,619,1948,1,1274,4,619,1948,1470,526,18,200,1,786,1,3,1380,1262,919,1,78,51,1,1,343,55,500,257,169,6,291,419,276,3,3,326,12,241,18,1,1,1,2,1,1,1,2,1,2,6,289,12,191,4,4,88,5,100,155,3,390,216,2,177,994,4,649,55,149,2136,4,159,99,29,361,4,214,17,1233,405,8,2218,369,1,37,80,266,219,2337,7,207,972,108,56,284,1,865,1,5840,6,207,1080,56,284,1,865,17,21,28,2,1,113,1,45,1,1,1,25,1,10,437,2,1,292,3,32,178,72,5,49,162,476,295,79,7,21,28,2,161,475,8,1114,11,49,2,135,26,1,474,2,1,197,461,348,5,1287,56,284,1,865,3,677,1257,142,3,195,670,313,2,1838,787,5,21,28,2,161,27,4,154,40,95,1046,3,3046,483,877,2,2587,1,2,2218,407,2,156,100,5,214,17,20,1213,405,19,18,1,227,1,1,1835,126,36,32,3,1,2,1,74,646,265,1,2184,1,11,20,1,28,2,1,1,2,1,632,4,413,16,23,3,1,1,2,2,3,19,3,10,48,1,20,5,551,1998,40,144,3,3,7,1,682,555,8,102,2,1,341,47,91,137,1,2,2,8,4,2,2,3,3,1,6,3,2,3,2,2,372,3299,1,1,1,1,1,1,1,1,5430,4,2272,114,3463,1,1,1054,5,189,503,662,521,529,5,227,27,1320,117,2,17,30,2,3,18,1,90,3,1256,105,325,291,3,10,11,3695,8,1,12,27,1,2,2,3,51,4,7,18,77,4,1147,19,1391,11,304,175,252,5,2,2,2,3,3,3,4,14,10,1,326,21,14,2,1615,257,9,1387,4,11,1,1,180,297,625,47,3,1251,105,1090,4,161,66,1,634,3,2124,5,19,2,255,609,5,1896,336,310,3300,11,1,5854,4,52,1,3,109,5,49,2,2,3,109,3,103,111,1472,1,2190,109,147,24,753,4,463,4,7,1,1,101,3,19,354,181,62,9,4,1,2,3,1,1,1,1,5,1,13,1,3,1,10,1,237,83,2,4,4,84,2,1,2454,9,356,1324,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,896,137,217,1206,3,184,43,1464,3,2024,22,46,21,18,1,227,1,1,100,43,1818,36,32,3,1,2,1,17,107,52,809,1,2184,1,10,20,1,28,2,1,4,632,1,416,579,14,155,562,1,677,359,299,304,2966,76,456,1,1,1,1,5,482,5378,1,1,1,1,5864,1,5855,1,2581,1,1203,1,5113,1,2357,1,718,1,717,1,1914,1,435,2,1018,4847,2,5866,1,2,5858,9,5,161,66,1,634,712,8,717,1,88,169,420,550,3378,545,7,161,66,1,26,608,712,117,15,1083,430,767,3,1,89,35,52,894,4,2511,1,1,1,1,4,178,910,235,462,4,161,31,1,669,6,625,820,4,16,892,3517,42,155,1240,54,135,469,304,974,18,25,143,1453,141,56,1,155,30,504,7,944,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,823,1,1395,2,979,2049,5,1321,719,2,72,192,3,896,1333,1,6,1646,581,1331,1226,1,1220,1,5875,4,689,1121,498,867,7,1040,7,1165,9,179,61,1218,1,594,1,4350,1,1042,3,777,1002,10,3,175,602,589,10,1047,21,3,195,961,1,92,142,1153,2261,1,386,1,4177,4,649,93,967,4168,2,1779,1834,4,495,276,840,426,4,353,1,60,1,13,316,461,119,8,143,732,10,441,232,945,1,207,2263,3,184,11,888,1,2212,15,232,488,57,8,28,1,538,614,155,92,26,1,3,3636,1,9,720,57,36,1,125,413,769,3758,1,6,49,2,113,27,64,3,7,161,31,1,34,1,1,633,6,161,31,1,34,1,634,4,813,1,1307,3759,7,161,31,1,34,1,634,692,7,77,26,154,1680,2,308,2,3,160,127,690,10,629,48,142,165,1,807,162,15,293,3619,20,286,5,695,3,1,2,1,12,1,1,311,7,5,538,378,5,7,983,350,2291,6,777,256,217,539,67,24,7,160,98,390,17,12,1498,1290,4,1006,312,928,5,1,986,9,1075,49,46,638,32,2154,248,1,1640,4,184,464,15,1030,21,987,1,3,186,517,1939,919,1,78,51,1,1,92,6,245,55,500,257,45,1,123,1,5886,8,1075,49,659,17,8,2186,248,1,21,987,1,3,186,517,1939,919,1,78,51,1,1,92,6,245,55,500,257,45,3,121,18,201,786,1,3,186,517,1939,919,1,78,51,1,1,98,245,55,500,426,7,336,67,733,2,2873,1877,1,9,291,387,328,312,7,277,644,4,1,4,686,1261,251,105,1,5890,9,185,150,209,517,1154,2,6,1,1138,6,22,839,222,252,644,1426,27,528,101,41,7,204,103,1,388,419,16,146,15,246,47,3629,941,1,1,1,1,1,1,1,1,1,1,1,2,160,35,11,180,111,387,328,312,7,277,644,4,1,231,2,861,740,2,291,1565,3,896,137,217,11,21,28,2,1,9,6,617,2,2,295,54,27,712,2,1,10,5,3,4,5,12,5,14,28,5,2,2,14,370,7,24,1607,1,1,1425,1633,1,1,1,5,20,1,30,160,771,2,214,821,14,220,133,40,80,146,18,401,3,4,4,7,237,536,975,5,686,513,485,4209,3,3,189,503,662,8,910,818,174,3995,1,1,1,1,1,5902,8,166,46,1,26,1,447,3,292,3,74,1,908,20,220,133,69,197,55,36,148,10,15,158,8,13,3,3,642,362,1,694,127,255,4,214,17,976,814,5,703,7,206,443,2630,3,181,510,2291,12,182,521,25,25,5,15,499,84,1307,3240,1,1,13,727,25,20,185,6,231,1,6,50,1828,2827,1,1,12,372,63,7,23,102,71,3,13,214,106,256,1512,12,494,394,14,25,17,11,16,47,81,461,1563,2779,10,22,234,2,110,280,332,157,1,866,644,10,296,14,10,147,31,57,5,11,68,2132,5,49,2,639,5,1675,6,665,77,67,416,3800,884,12,717,1,19,69,7,2,385,655,266,712,3046,1,3,657,1910,222,15,49,2,1,114,18,64,437,3,1,1,293,338,715,4,887,22,183,7,61,446,17,5,1,12,4,64,20,428,105,434,1071,133,834,612,1473,1,1,1,3,1077,178,98,7,190,507,22,1,528,1610,3054,9,161,32,39,22,1,3,31,573,712,3,251,481,4,18,183,32,1,1,3,3,1,94,329,392,122,85,316,282,1047,389,82,1053,6,182,10,722,254,699,1069,7,254,885,435,293,720,1858,1469,8,279,222,57,32,1,17,1024,1274,5,161,32,61,35,1285,3,213,27,447,5,183,32,2,7,2667,4,161,93,35,1285,6,794,65,1,24,1,5030,13,22,139,30,1,1,61,592,15,1,3,709,1984,2447,7,20,31,1,633,3,295,80,7,794,65,1,24,1,2606,2424,11,181,510,152,190,217,45,585,79,497,526,509,6,221,165,119,445,1277,3778,6,221,125,40,119,29,1693,10,128,86,17,20,481,4,49,13,2,4846,7,251,481,4,64,3433,993,606,7,221,139,26,119,542,1996,249,8,893,424,452,323,164,430,872,2358,6,353,1,60,1,481,1334,5,316,37,58,3,111,5,845,249,1,1972,290,1,1746,3,293,47,165,3,49,2,637,6,190,524,18,27,15,46,4,310,28,119,50,22,21,7,2,2,3,14,2,1,4,1,10,617,2,72,225,54,884,618,3246,132,1,1,53,145,4,2,1,1,46,456,10,48,5,6,2,5,7,7,3,2,5,3,2,26,1,2,2,1,3,2,2,6,4,2,1,3,1,5,1,8,1,4,7,2,11,1,1277,43,88,3,3149,504,1,1,1,1,24,312,54,1,63,55,425,34,17,4,260,3926,11,735,28,1,1,1,1,1,1,1,1,1,1,1,311,1,944,10,23,235,390,227,64,37,2,392,4566,1,7,573,5344,1,20,1,1,1,7,145,7,1,7,488,83,333,3,214,17,2294,7,697,1,1,557,1596,1795,1295,8,373,114,2,300,67,5087,1,1,11,23,232,1,25,410,183,2,639,429,60,640,2,691,185,5,254,1299,21,811,2652,4,663,943,506,3834,1,5936,9,145,4,3,1,46,1702,232,210,3604,21,327,42,3,51,16,1,36,4,66,21,6,68,13,253,147,127,3,133,1209,83,297,4,655,69,67,64,3,231,2,1231,7,74,1,91,523,1,293,853,14,684,2,14,5,182,163,10,1,562,240,781,668,56,2580,2,128,1708,10,21,28,2,1,114,48,16,447,12,1,3,164,50,769,13,233,444,7,4,12,5,80,276,2,230,7,467,96,12,21,28,2,1,632,1,1,6,1,290,78,1583,3,734,37,5178,2,159,32,21,200,1,786,1,3,1380,1262,919,1,78,51,1,1,92,251,55,500,257,45,3,121,5,291,695,3,1,2,5,93,678,127,132,4919,3,164,27,96,5,250,1094,430,95,581,15,684,16,4,356,1,3491,1,78,51,1,1,343,55,500,426,6,193,2,6,661,129,1013,6,284,13,88,257,29,1267,1,3,2,1067,762,2,898,60,5,700,5,1,143,1,1,2898,6,647,681,1037,1399,2186,1,28,22,81,25,15,71,16,1,1,1,459,60,25,68,9,7,174,218,11,88,112,34,4,305,277,32,334,75,3121,3,231,1108,186,4,167,1172,2908,17,11,492,548,16,128,139,719,72,98,719,431,885,9,1633,1,23,1,1,794,1813,1192,168,8,423,102,54,48,27,932,496,527,18,18,1,142,23,10,1,51,1,1,6,35,573,473,129,15,1,94,119,7,214,16,1,1,1232,343,309,17,619,454,5,104,201,234,1,92,36,21,58,13,112,869,1454,267,1412,1,4243,8,166,46,27,1,447,2,1,292,19,173,6,156,172,37,529,2,3,4,535,93,36,79,13,10,370,1777,224,54,2,825,1024,8,22,1,138,30,98,573,831,311,7,336,67,516,217,2,515,2358,3,825,1024,3797,1,825,4,1082,702,85,23,8,154,30,62,1,1,6,35,1285,5,159,51,3,27,48,4,1077,5,787,23,3,1293,474,669,12,9,3,1370,424,88,11,1368,640,1651,1,387,1,4,887,925,1248,199,4,256,2,22,657,1,5954,3,715,34,4094,1,5955,3,214,16,3,6,335,284,652,346,1,220,4,214,17,1233,34,43,179,2,2,152,209,147,225,157,2,7,1,87,123,22,302,93,57,33,6,19,13,2,8,14,5,1598,448,330,30,467,1212,160,1,1,1,1,1,13,1,1,1,1,1,3,825,1024,41,4,182,986,1,698,5,166,46,475,2,293,15,177,2,4,152,738,2,7,233,302,167,16,6,19,13,10,4,232,416,29,1583,17,169,906,49,1,45,145,485,8,32,375,2028,2589,1,1,1,1,1,3,22,839,740,4,1269,2,513,85,4,193,2,924,10,6,336,67,733,2,515,2358,3,771,38,48,5,1610,7,1,220,4118,9,32,101,61,16,47,1,24,698,50,17,18,1,142,23,8,1,2,5,27,1,18,1,1,41,573,1364,145,23,1278,4,2,1,250,96,2,1,3,20,1,1,2,792,15,1779,19,1191,1,73,95,1,330,13,21,7,2,2,3,14,2,1,38,25,1,569,298,24,711,30,20,4,37,31,1,3,901,347,461,1530,158,1,177,1546,1,1,1,1,1,1,1,1,10,741,61,31,1,3,1248,2150,1723,2,2,20,164,80,38,195,56,46,51,2,22,210,356,125,33,28,1,210,75,417,1295,2563,13,1201,653,1142,2463,509,1,1,1,1,1,1,1,1,11,193,34,1,1,25,1,3,24,582,116,594,11,147,1702,303,6,499,1175,2145,1,1,1,1,7,159,2,66,27,608,712,117,8,1355,494,309,3819,1,2,1,1,1,1246,9,145,4,3,1,46,603,1367,3752,26,6,614,606,125,61,1,4576,2,1406,6,5,51,109,4,92,1122,4,212,27,448,295,7,8,3,159,1212,180,285,130,10,32,3,29,163,27,610,200,112,398,117,5,49,2,1,633,298,9,724,985,259,125,85,269,3473,64,1,3,164,700,514,3,1784,2433,361,4,889,38,6,5053,8,1743,4235,866,1,1,1,1,1,22,244,2,1,1,183,46,56,46,51,2,438,365,1,8,20,148,80,352,65,1295,1632,931,134,8,1,1,1,1,1,24,1,54,122,17,19,114,247,191,43,500,10,51,1,5,77,1,80,65,19,58,72,7,56,7,51,51,14,424,301,117,420,473,3,94,27,23,69,105,67,130,218,1,223,426,47,321,486,8,7,122,1,1,1,1,1,187,1,1,1,1,1,13,1,1,1,1,1,553,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,37,802,35,383,125,40,21,1,5,223,2588,915,822,23,891,1,1,1,1,1,13,1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,1,1,2,1791,4196,2,164,1522,13,154,40,6,89,7,14,188,9,20,44,68,1732,400,1,5966,3,766,79,2512,38,200,84,27,27,32,20,2,27,4,25,1,33,10,8,25,2,19,11,15,52,387,29,293,252,14,1,52,273,4,180,3,259,24,380,651,1207,1355,1,6,18,1,30,2,1,596,12,253,594,315,49,545,23,82,8,331,2407,57,1326,13,21,28,2,1,114,34,1,485,3,1,5,296,1380,13,192,1,7,1,55,193,199,217,126,1235,145,798,2822,5,51,1,160,27,448,6,1063,3,11,213,1576,3126,9,161,31,1,7,1,661,3,762,744,5,777,3,2,584,4627,7,23,138,32,34,1,61,573,5,49,2,1,636,7,5,777,5,3,33,947,2,749,960,1,749,4,159,166,175,5494,1,1693,6,695,5,187,190,181,1112,1,4377,1,5995,1,5996,4,684,2,14,187,5,161,31,1,721,2136,1,2698,4,492,355,767,247,2,688,17,5,192,1,7,665,1506,1,5997,1,793,4,1964,1626,64,2344,3,24,76,8,4,217,2,833,2495,4,219,1050,2728,1,4,192,1,1,671,2,229,2821,17,135,128,5,3,2,1,1,2,1,716,1,2,1,1,2,1,3459],
    states: [0,1,0,0,1,0,0,1,1,0,2,2,1,2,3,3,2,1,8,4,4,3,2,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,0,2,6,5,0,2,4,1,14,1,15,0,2,16,1,0,1,0,0,1,1,0,1,0,18,2,8,1,0,1,0,0,1,1,0,1,25,22,1,26,0,1,1,0,1,1,0,1,3,0,2,3,1,10,1,1,0,3,7,4,1,0,3,8,5,2,0,1,1,0,3,10,7,4,0,1,1,0,1,1,4,2,38,12,20,2,39,13,0,2,2,1,0,1,3,18,1,4,0,1,1,28,1,1,0,3,5,4,1,28,1,46,8,1,1,0,1,1,0,1,49,0,1,1,0,1,2,0,1,1,0,2,3,1,0,2,4,2,0,2,5,3,0,2,6,4,0,3,3,2,1,0,4,8,6,5,1,0,1,59,36,2,60,1,0,1,1,0,1,1,0,1,0,60,1,1,0,1,1,0,1,67,0,1,1,2,1,68,106,2,69,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,86,1,1,0,1,5,88,1,1,0,3,5,3,1,28,1,0,0,1,1,0,1,0,32,1,1,0,1,1,28,1,1,78,1,0,0,1,1,40,1,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,2,2,1,110,2,4,1,0,1,0,0,1,1,68,1,2,0,1,3,0,1,0,0,1,0,74,3,3,2,1,74,1,0,4,2,6,1,2,3,9,7,2,0,1,0,0,1,0,0,1,0,0,1,3,8,2,2,1,0,1,5,0,1,0,14,1,1,0,1,0,0,1,1,0,1,0,0,1,1,22,2,3,2,0,1,0,96,1,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,2,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,10,1,1,8,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,42,1,1,0,1,0,76,2,3,1,0,1,0,16,1,1,0,1,0,0,2,40,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,51,0,1,0,82,1,1,0,1,0,84,1,1,0,1,0,0,1,1,0,1,6,0,1,7,0,1,0,14,1,1,0,1,56,123,35,65,63,62,60,58,55,53,51,49,48,46,44,41,39,37,35,33,31,29,27,25,23,21,19,17,15,13,12,10,8,6,5,4,2,1,123,1,1,123,1,1,0,38,68,66,65,63,61,58,56,54,52,51,49,47,44,42,40,38,36,34,32,30,28,26,24,22,20,18,16,15,13,11,9,8,7,5,4,3,2,1,0,35,69,67,66,64,62,59,57,55,53,52,50,48,45,43,41,39,37,35,33,31,29,27,25,23,21,19,17,16,14,12,10,9,8,6,5,154,1,1,127,1,1,127,1,1,0,3,3,2,1,129,2,6,1,0,35,75,73,72,70,68,65,63,61,59,58,56,54,51,49,47,45,43,41,39,37,35,33,31,29,27,25,23,22,20,18,16,15,14,12,11,131,1,1,131,1,1,0,3,3,2,1,0,1,0,0,1,0,0,1,1,122,1,0,146,1,1,0,1,1,214,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,8,0,1,9,0,1,10,0,1,11,0,1,12,0,1,13,120,1,14,308,1,1,0,1,16,0,1,17,0,1,18,0,1,19,110,1,22,148,1,23,0,1,0,0,1,1,0,1,2,152,2,25,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,0,174,1,1,0,1,0,0,1,1,0,1,0,208,1,1,0,1,41,2,1,0,0,1,0,0,2,2,1,203,35,46,44,41,39,38,37,36,35,34,33,32,31,30,29,28,27,25,24,23,22,21,20,19,17,16,15,14,13,12,11,9,7,5,4,1,0,1,0,205,1,1,205,1,1,0,3,3,2,1,0,1,0,0,1,1,78,1,1,76,1,2,74,1,1,194,1,4,218,1,1,72,1,1,284,1,7,68,1,1,66,1,2,64,1,3,62,1,4,60,1,5,58,1,6,56,1,7,54,1,8,52,1,9,50,1,10,48,1,11,46,1,12,164,1,13,352,1,1,44,1,15,42,1,16,40,1,17,38,1,18,146,1,21,184,1,22,36,1,28,34,1,1,32,1,2,182,2,24,3,30,1,4,28,1,5,26,1,6,24,1,7,22,1,36,20,1,37,18,1,1,16,1,39,222,1,1,14,1,39,14,1,42,12,1,43,10,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,192,1,2,0,1,3,0,2,2,1,0,1,0,0,1,1,212,1,2,0,1,1,0,1,4,0,1,1,374,1,6,260,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,1,245,2,2,1,245,1,1,0,4,4,3,2,1,0,1,0,249,1,1,249,1,1,0,3,3,2,1,0,3,4,3,2,394,1,1,0,2,3,1,0,2,4,2,398,1,1,284,1,1,257,4,7,5,4,1,257,1,1,0,6,9,7,6,3,2,1,6,1,0,0,1,1,0,1,2,216,1,1,128,1,4,0,1,1,0,1,2,0,1,7,0,1,1,0,5,8,6,4,3,1,262,1,10,260,1,11,258,1,1,256,1,2,254,1,14,252,1,1,250,1,16,248,1,1,246,1,18,244,1,19,242,1,1,242,1,21,240,1,1,238,1,23,236,1,1,234,1,25,232,1,1,230,1,2,224,1,28,222,1,1,220,1,30,228,2,31,1,218,1,32,216,1,1,214,1,34,212,1,1,210,1,36,208,1,1,206,1,38,204,1,1,202,1,40,200,1,1,198,1,42,194,1,43,192,1,1,190,1,45,188,1,1,186,1,47,226,2,17,1,184,1,49,258,2,3,1,182,1,51,196,2,10,1,180,1,53,178,2,36,1,176,1,55,174,1,1,172,1,57,170,1,1,168,1,47,166,1,60,164,1,61,246,2,2,1,162,1,63,160,1,1,158,1,5,156,1,6,154,1,67,166,1,1,152,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,0,1,1,0,1,0,0,1,1,281,2,2,1,281,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,4,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,322,1,1,410,3,9,8,1,0,1,0,412,1,1,0,1,1,0,1,0,0,1,227,0,1,228,4,1,1,0,1,0,400,1,1,0,1,0,402,1,1,470,5,8,7,5,3,1,0,6,9,8,6,4,2,1,318,13,143,118,116,115,112,111,110,10,9,7,5,3,2,0,6,11,10,8,6,4,3,0,6,12,11,9,7,5,4,0,6,13,12,10,8,6,5,0,2,3,1,0,1,0,414,1,1,0,1,1,0,1,1,0,2,2,1,336,42,252,250,247,245,244,243,242,241,240,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,222,221,220,219,218,217,215,213,211,210,207,206,136,135,134,133,3,2,334,42,253,251,248,246,245,244,243,242,241,240,239,238,237,236,235,234,232,231,230,229,228,227,226,224,223,222,221,220,219,218,216,214,212,211,208,207,137,136,135,134,4,3,332,1,1,328,42,255,253,250,248,247,246,245,244,243,242,241,240,239,238,237,236,234,233,232,231,230,229,228,226,225,224,223,222,221,220,218,216,214,213,210,209,139,138,137,136,6,5,326,1,1,324,48,257,255,252,250,249,248,247,246,245,244,243,242,241,240,239,238,236,235,234,233,232,231,230,228,227,226,225,224,223,222,220,218,216,215,212,211,141,140,139,138,133,131,130,127,126,125,8,7,322,1,1,320,42,259,257,254,252,251,250,249,248,247,246,245,244,243,242,241,240,238,237,236,235,234,233,232,230,229,228,227,226,225,224,222,220,218,217,214,213,143,142,141,140,10,9,318,42,260,258,255,253,252,251,250,249,248,247,246,245,244,243,242,241,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,221,219,218,215,214,144,143,142,141,11,10,316,1,1,316,42,262,260,257,255,254,253,252,251,250,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,232,231,230,229,228,227,225,223,221,220,217,216,146,145,144,143,13,12,314,1,1,312,42,264,262,259,257,256,255,254,253,252,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,234,233,232,231,230,229,227,225,223,222,219,218,148,147,146,145,15,14,310,1,1,308,42,266,264,261,259,258,257,256,255,254,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,236,235,234,233,232,231,229,227,225,224,221,220,150,149,148,147,17,16,306,1,1,304,1,2,298,42,269,267,264,262,261,260,259,258,257,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,239,238,237,236,235,234,232,230,228,227,224,223,153,152,151,150,20,19,294,42,270,268,265,263,262,261,260,259,258,257,256,255,254,253,252,251,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,231,229,228,225,224,154,153,152,151,21,20,302,49,271,269,266,264,263,262,261,260,259,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,241,240,239,238,237,236,234,232,230,229,226,225,155,154,153,152,147,145,144,141,140,139,22,21,1,292,42,272,270,267,265,264,263,262,261,260,259,258,257,256,255,254,253,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,233,231,230,227,226,156,155,154,153,23,22,290,1,1,288,42,274,272,269,267,266,265,264,263,262,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,235,233,232,229,228,158,157,156,155,25,24,286,1,1,284,42,276,274,271,269,268,267,266,265,264,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,246,245,244,243,242,241,239,237,235,234,231,230,160,159,158,157,27,26,280,42,277,275,272,270,269,268,267,266,265,264,263,262,261,260,259,258,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,238,236,235,232,231,161,160,159,158,28,27,278,1,1,276,42,279,277,274,272,271,270,269,268,267,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,240,238,237,234,233,163,162,161,160,30,29,274,1,1,272,42,281,279,276,274,273,272,271,270,269,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,251,250,249,248,247,246,244,242,240,239,236,235,165,164,163,162,32,31,268,42,282,280,277,275,274,273,272,271,270,269,268,267,266,265,264,263,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,243,241,240,237,236,166,165,164,163,33,32,266,1,1,264,42,284,282,279,277,276,275,274,273,272,271,270,269,268,267,266,265,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,245,243,242,239,238,168,167,166,165,35,34,262,1,1,260,42,286,284,281,279,278,277,276,275,274,273,272,271,270,269,268,267,265,264,263,262,261,260,259,257,256,255,254,253,252,251,249,247,245,244,241,240,170,169,168,167,37,36,258,42,287,285,282,280,279,278,277,276,275,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,248,246,245,242,241,171,170,169,168,38,37,332,3,46,2,1,256,42,289,287,284,282,281,280,279,278,277,276,275,274,273,272,271,270,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,250,248,247,244,243,173,172,171,170,40,39,270,2,9,1,254,42,291,289,286,284,283,282,281,280,279,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,261,260,259,258,257,256,254,252,250,249,246,245,175,174,173,172,42,41,252,2,33,1,250,42,293,291,288,286,285,284,283,282,281,280,279,278,277,276,275,274,272,271,270,269,268,267,266,264,263,262,261,260,259,258,256,254,252,251,248,247,177,176,175,174,44,43,248,1,1,246,42,295,293,290,288,287,286,285,284,283,282,281,280,279,278,277,276,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,256,254,253,250,249,179,178,177,176,46,45,244,1,1,242,1,43,240,42,298,296,293,291,290,289,288,287,286,285,284,283,282,281,280,279,277,276,275,274,273,272,271,269,268,267,266,265,264,263,261,259,257,256,253,252,182,181,180,179,49,48,238,42,299,297,294,292,291,290,289,288,287,286,285,284,283,282,281,280,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,260,258,257,254,253,183,182,181,180,50,49,236,42,300,298,295,293,292,291,290,289,288,287,286,285,284,283,282,281,279,278,277,276,275,274,273,271,270,269,268,267,266,265,263,261,259,258,255,254,184,183,182,181,51,50,234,1,1,232,1,4,230,1,5,228,42,304,302,299,297,296,295,294,293,292,291,290,289,288,287,286,285,283,282,281,280,279,278,277,275,274,273,272,271,270,269,267,265,263,262,259,258,188,187,186,185,55,54,240,1,1,226,1,47,0,1,0,0,1,1,424,1,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,0,0,1,1,363,1,1,363,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,378,1,1,0,1,1,1,1,1,0,1,0,0,1,1,502,1,2,406,1,1,482,1,2,379,3,4,2,1,379,1,1,0,5,6,4,3,2,1,0,5,7,5,4,3,2,0,1,1,0,1,0,387,1,1,0,1,1,8,1,2,0,1,1,0,1,2,0,1,5,0,1,1,0,1,0,0,1,0,434,1,1,0,1,1,0,1,0,388,1,1,405,3,6,3,1,405,1,1,405,1,1,0,6,9,6,4,3,2,1,154,7,10,7,5,4,3,2,1,407,1,1,396,2,2,1,394,2,3,2,392,1,1,390,1,2,388,2,6,5,386,1,1,384,2,8,7,382,1,1,380,2,10,9,378,2,11,10,376,1,1,376,2,13,12,374,1,1,372,2,15,14,370,1,1,368,2,17,16,366,1,1,364,1,2,358,2,20,19,356,1,1,354,2,22,21,362,3,23,22,1,352,2,24,23,350,1,1,348,2,26,25,346,1,1,344,2,28,27,342,1,1,340,2,30,29,338,1,1,336,2,32,31,334,1,1,332,2,34,33,328,2,35,34,326,1,1,324,2,37,36,322,1,1,320,2,39,38,360,2,17,1,318,2,41,40,392,2,3,1,316,2,43,42,330,2,10,1,314,2,45,44,312,2,36,1,310,2,47,46,308,1,1,306,2,49,48,304,1,1,302,1,47,300,2,52,51,298,2,53,52,380,2,2,1,296,2,55,54,294,1,1,292,1,5,290,1,6,288,2,59,58,300,1,1,286,1,51,407,32,420,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,407,2,366,1,274,37,428,423,422,367,62,60,59,57,55,52,50,48,46,45,43,39,37,35,33,31,28,26,24,22,20,18,16,14,13,10,8,7,6,4,3,2,1,272,37,429,424,423,368,63,61,60,58,56,53,51,49,47,46,44,40,38,36,34,32,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,390,37,430,425,424,369,64,62,61,59,57,54,52,50,48,47,45,41,39,37,35,33,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,4,3,414,1,1,268,1,1,480,37,433,428,427,372,67,65,64,62,60,57,55,53,51,50,48,44,42,40,38,36,33,31,29,27,25,23,21,19,18,15,13,12,11,9,8,7,6,266,1,1,264,1,2,262,1,3,260,1,4,256,1,5,254,1,6,252,1,7,250,1,8,248,1,9,246,1,10,242,1,11,360,1,12,548,1,1,240,1,14,238,1,15,236,1,16,234,1,17,342,2,164,20,380,3,143,142,21,232,37,453,448,447,392,87,85,84,82,80,77,75,73,71,70,68,64,62,60,58,56,53,51,49,47,45,43,41,39,38,35,33,32,31,29,28,27,26,230,1,1,228,1,2,378,2,23,3,226,1,4,224,1,5,222,1,6,220,1,7,218,37,461,456,455,400,95,93,92,90,88,85,83,81,79,78,76,72,70,68,66,64,61,59,57,55,53,51,49,47,46,43,41,40,39,37,36,35,34,216,37,462,457,456,401,96,94,93,91,89,86,84,82,80,79,77,73,71,69,67,65,62,60,58,56,54,52,50,48,47,44,42,41,40,38,37,36,35,214,1,1,212,37,464,459,458,403,98,96,95,93,91,88,86,84,82,81,79,75,73,71,69,67,64,62,60,58,56,54,52,50,49,46,44,43,42,40,39,38,37,418,1,1,210,1,37,210,37,467,462,461,406,101,99,98,96,94,91,89,87,85,84,82,78,76,74,72,70,67,65,63,61,59,57,55,53,52,49,47,46,45,43,42,41,40,208,37,468,463,462,407,102,100,99,97,95,92,90,88,86,85,83,79,77,75,73,71,68,66,64,62,60,58,56,54,53,50,48,47,46,44,43,42,41,206,2,2,1,0,1,0,514,1,0,0,1,1,0,2,3,1,160,3,4,2,1,413,4,5,3,2,1,413,1,1,402,6,7,5,4,3,2,1,400,6,8,6,5,4,3,2,398,1,1,396,1,2,394,6,11,9,8,7,6,5,392,1,1,390,6,13,11,10,9,8,7,388,1,1,386,6,15,13,12,11,10,9,384,6,16,14,13,12,11,10,382,1,1,382,6,18,16,15,14,13,12,380,1,1,378,6,20,18,17,16,15,14,376,1,1,374,6,22,20,19,18,17,16,372,1,1,370,1,2,364,6,25,23,22,21,20,19,362,1,1,360,6,27,25,24,23,22,21,368,7,28,26,25,24,23,22,1,358,6,29,27,26,25,24,23,356,1,1,354,6,31,29,28,27,26,25,352,1,1,350,6,33,31,30,29,28,27,348,1,1,346,6,35,33,32,31,30,29,344,1,1,342,6,37,35,34,33,32,31,340,1,1,338,6,39,37,36,35,34,33,334,6,40,38,37,36,35,34,332,1,1,330,6,42,40,39,38,37,36,328,1,1,326,6,44,42,41,40,39,38,366,2,17,1,324,6,46,44,43,42,41,40,398,2,3,1,322,6,48,46,45,44,43,42,336,2,10,1,320,6,50,48,47,46,45,44,318,2,36,1,316,6,52,50,49,48,47,46,314,1,1,312,6,54,52,51,50,49,48,310,1,1,308,1,47,306,6,57,55,54,53,52,51,304,6,58,56,55,54,53,52,386,2,2,1,302,6,60,58,57,56,55,54,300,1,1,298,1,5,296,1,6,294,6,64,62,61,60,59,58,306,1,1,292,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,556,31,61,59,58,56,54,51,49,47,45,44,42,38,36,34,32,30,27,25,23,21,19,17,15,13,12,9,7,6,5,3,2,442,2,284,1,0,1,0,417,1,1,1,2,2,1,0,1,1,421,1,1,0,2,2,1,0,2,3,2,408,4,294,283,86,1,0,2,5,4,376,2,269,1,292,2,7,6,290,2,122,1,0,2,9,8,382,3,271,256,1,0,2,11,10,0,1,1,506,2,13,12,270,2,124,1,284,2,125,2,0,1,3,0,1,0,437,1,1,437,2,2,1,0,1,1,0,1,2,394,1,1,0,1,4,0,1,1,0,1,2,0,1,7,0,1,1,434,3,472,5,2,0,1,10,0,1,1,404,2,8,2,0,1,13,316,2,506,1,0,1,15,532,1,1,0,1,0,534,1,1,0,1,1,0,1,1,0,1,0,474,1,1,214,1,1,1,1,1,0,1,0,590,1,0,0,1,1,0,2,3,1,475,1,1,475,1,1,0,3,3,2,1,0,1,0,0,1,1,508,1,2,584,1,3,248,2,2,1,0,2,4,1,0,1,0,485,1,1,0,1,1,160,1,2,162,1,3,560,2,2,1,164,2,4,1,0,1,1,0,1,2,136,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,501,1,1,501,1,1,0,1,1,486,1,2,510,1,1,0,2,3,1,505,1,818,0,2,819,1,372,2,820,2,370,1,1,80,2,822,4,460,1,1,0,2,824,6,78,1,1,0,4,7,5,3,1,511,51,566,564,561,559,558,557,556,555,554,553,552,551,550,549,548,546,545,544,543,542,541,540,538,537,536,535,534,533,532,529,527,526,523,406,404,402,401,67,65,63,62,60,59,57,56,54,52,35,32,18,1,0,1,0,513,1,1,513,2,830,1,0,3,831,2,1,0,1,1,517,1,1,517,1,1,517,1,1,517,1,1,0,5,5,4,3,2,1,596,1,0,0,1,1,196,1,2,594,1,1,0,1,0,270,1,1,523,1,1,0,2,2,1,0,1,0,554,1,1,0,1,1,652,1,3,632,1,1,632,1,5,444,1,1,0,1,0,0,1,1,0,1,1,598,1,65,0,1,0,80,1,0,610,1,1,0,2,3,1,36,1,0,539,1,1,0,2,2,1,0,1,1,0,1,0,572,1,1,312,1,1,0,1,1,0,1,0,0,1,0,0,1,0,694,1,1,0,1,0,540,1,0,0,1,1,0,1,0,559,1,1,559,1,1,0,3,3,2,1,0,1,0,563,1,1,563,1,1,563,1,1,563,1,1,0,5,5,4,3,2,1,346,1,0,0,1,1,0,1,2,232,1,1,710,1,4,0,1,1,86,1,0,352,3,448,446,1,0,1,0,526,1,0,714,1,1,352,1,0,0,1,1,670,3,5,3,1,0,1,1,0,1,0,0,1,1,516,1,0,0,1,690,0,1,1,0,1,2,620,1,1,20,1,4,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,100,1,1,0,1,1,408,1,0,0,1,1,0,1,0,605,1,1,605,1,1,605,1,1,0,1,0,0,1,1,106,1,1,0,1,1,162,1,0,0,1,1,0,1,0,622,1,1,615,1,113,615,1,1,615,1,1,0,5,934,116,3,2,1,0,1,0,626,1,1,619,4,68,67,65,1,0,2,683,682,621,4,66,64,2,1,621,3,101,99,1,621,1,1,0,1,0,490,1,1,488,1,2,486,1,1,606,1,4,630,1,1,484,1,1,696,1,7,482,1,1,480,1,2,478,1,3,476,1,4,474,1,5,472,1,6,470,1,7,468,1,8,466,1,9,464,1,10,462,1,11,460,1,12,458,1,13,576,1,14,764,2,61,1,456,1,16,454,1,17,452,1,18,450,1,19,558,1,22,596,1,23,448,1,29,446,1,1,444,1,2,594,2,25,3,442,1,4,440,1,5,438,1,6,436,1,7,434,1,37,606,1,1,432,1,39,430,5,63,62,61,60,1,428,1,41,634,1,1,426,1,41,426,1,44,424,1,45,422,2,2,1,92,1,0,0,1,1,0,1,1,0,1,0,0,1,1,631,2,2,1,0,3,3,2,1,0,1,1,0,1,0,0,1,1,639,5,143,135,65,58,1,0,1,0,0,1,0,804,1,1,578,1,129,0,1,1005,0,1,1,0,1,2,676,1,1,754,1,4,752,1,1,0,1,6,362,1,7,360,1,1,0,1,9,653,2,7,1,0,1,1,0,1,0,404,1,1,0,1,1019,0,1,1,324,1,2,688,1,3,661,2,2,1,661,2,4,1,0,3,5,2,1,0,3,6,3,2,242,1,1,782,3,8,5,4,0,2,3,1,652,3,10,7,6,440,1,1,438,3,12,9,8,436,1,1,0,1,0,0,1,0,812,1,1,172,2,3,1,671,3,4,2,1,660,4,5,3,2,1,658,4,6,4,3,2,656,1,1,654,1,2,652,4,9,7,6,5,650,1,1,648,4,11,9,8,7,646,1,1,644,4,13,11,10,9,642,4,14,12,11,10,640,1,1,640,4,16,14,13,12,638,1,1,636,4,18,16,15,14,634,1,1,632,4,20,18,17,16,630,1,1,628,1,2,622,4,23,21,20,19,620,1,1,618,4,25,23,22,21,626,5,26,24,23,22,1,616,4,27,25,24,23,614,1,1,612,4,29,27,26,25,610,1,1,608,4,31,29,28,27,606,1,1,604,4,33,31,30,29,602,1,1,600,4,35,33,32,31,598,1,1,596,4,37,35,34,33,592,4,38,36,35,34,590,1,1,588,4,40,38,37,36,586,1,1,584,4,42,40,39,38,624,2,17,1,582,4,44,42,41,40,656,2,3,1,580,4,46,44,43,42,594,2,10,1,578,4,48,46,45,44,576,2,36,1,574,4,50,48,47,46,572,1,1,570,4,52,50,49,48,568,1,1,566,1,47,564,4,55,53,52,51,562,4,56,54,53,52,644,2,2,1,560,4,58,56,55,54,558,1,1,556,1,5,554,1,6,552,4,62,60,59,58,564,1,1,550,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,673,1,1100,673,1,1,0,3,1102,2,1,0,1,1,704,1,2,0,1,1,840,1,1,840,3,5,4,1,782,4,6,5,2,1,0,1,1,708,1,1110,4,1,1,842,1,1,0,6,1087,11,10,7,6,1,0,6,1088,12,11,8,7,2,692,2,6,1,712,2,105,1,685,1,16,685,1,1,0,5,1119,19,18,2,1,350,5,1120,20,19,3,2,176,5,1121,21,20,4,3,687,2,2,1,0,2,4,1,0,2,5,2,0,2,6,3,368,2,7,4,810,2,8,5,30,2,9,6,812,2,10,7,174,2,3,1,766,3,4,3,2,372,1,1,0,2,14,11,836,3,4,2,1,828,2,16,13,0,2,17,14,770,6,13,12,11,4,2,1,0,1,11,502,1,12,270,1,13,276,1,14,0,1,15,0,1,16,738,1,17,168,1,18,0,1,19,0,1,20,0,1,21,748,1,22,262,2,31,28,692,1,1,782,16,29,18,15,14,13,12,11,10,9,8,7,6,5,4,3,1,709,24,147,145,143,140,135,40,37,30,19,16,15,14,13,12,11,10,9,8,7,6,5,4,2,1,142,1,1154,0,1,1,0,1,1,713,2,4,1,0,1,0,0,1,1,0,1,1,0,1,0,728,1,1,0,1,1,0,1,1,1,2,3,1,0,1,0,729,1,1,729,1,1,729,1,1,729,1,1,729,1,1,0,6,6,5,4,3,2,1,146,6,7,6,5,4,3,2,0,1,1,718,6,9,8,7,6,5,4,478,2,3,1,64,6,11,10,9,8,7,6,874,3,4,2,1,0,6,13,12,11,10,9,8,742,1,1,0,3,9,3,1,737,6,23,22,10,4,2,1,640,7,24,23,11,5,3,2,1,0,1,0,739,1,1,739,1,1,739,1,1,0,4,4,3,2,1,156,4,5,4,3,2,486,1,1,882,1,1,0,2,4,1,842,2,5,2,750,1,1,232,1,1,743,4,8,5,4,1,0,5,9,6,5,2,1,734,12,39,38,26,20,18,17,16,10,7,6,3,2,732,12,40,39,27,21,19,18,17,11,8,7,4,3,730,1,1,728,1,2,726,12,43,42,30,24,22,21,20,14,11,10,7,6,724,1,1,722,12,45,44,32,26,24,23,22,16,13,12,9,8,720,1,1,718,12,47,46,34,28,26,25,24,18,15,14,11,10,716,12,48,47,35,29,27,26,25,19,16,15,12,11,714,1,1,714,12,50,49,37,31,29,28,27,21,18,17,14,13,712,1,1,710,12,52,51,39,33,31,30,29,23,20,19,16,15,708,1,1,706,12,54,53,41,35,33,32,31,25,22,21,18,17,704,1,1,702,1,2,696,12,57,56,44,38,36,35,34,28,25,24,21,20,694,1,1,692,12,59,58,46,40,38,37,36,30,27,26,23,22,700,13,60,59,47,41,39,38,37,31,28,27,24,23,1,690,12,61,60,48,42,40,39,38,32,29,28,25,24,688,1,1,686,12,63,62,50,44,42,41,40,34,31,30,27,26,684,1,1,682,12,65,64,52,46,44,43,42,36,33,32,29,28,680,1,1,678,12,67,66,54,48,46,45,44,38,35,34,31,30,676,1,1,674,12,69,68,56,50,48,47,46,40,37,36,33,32,672,1,1,670,12,71,70,58,52,50,49,48,42,39,38,35,34,666,12,72,71,59,53,51,50,49,43,40,39,36,35,664,1,1,662,12,74,73,61,55,53,52,51,45,42,41,38,37,660,1,1,658,12,76,75,63,57,55,54,53,47,44,43,40,39,698,2,17,1,656,12,78,77,65,59,57,56,55,49,46,45,42,41,730,2,3,1,654,12,80,79,67,61,59,58,57,51,48,47,44,43,668,2,10,1,652,12,82,81,69,63,61,60,59,53,50,49,46,45,650,2,36,1,648,5,55,52,51,48,47,646,2,61,1,644,12,86,85,73,67,65,64,63,57,54,53,50,49,642,1,1,638,12,88,87,75,69,67,66,65,59,56,55,52,51,636,12,89,88,76,70,68,67,66,60,57,56,53,52,718,2,2,1,634,12,91,90,78,72,70,69,68,62,59,58,55,54,632,1,1,630,1,5,628,1,6,626,12,95,94,82,76,74,73,72,66,63,62,59,58,638,1,1,624,1,50,0,5,69,66,65,62,61,0,5,70,67,66,63,62,756,1,1,238,1,1,776,1,2,0,2,19,3,0,5,75,72,71,68,67,0,5,76,73,72,69,68,0,1,1,0,5,78,75,74,71,70,0,1,1,0,5,80,77,76,73,72,0,5,81,78,77,74,73,0,5,82,79,78,75,74,10,7,11,10,8,7,3,2,1,830,5,84,81,80,77,76,866,1,1,0,5,86,83,82,79,78,776,1,1,802,1,1,506,5,89,86,85,82,81,664,2,78,1,0,1,0,798,1,1,0,1,1,0,5,1282,182,181,165,164,0,1,0,516,1,0,730,1,1,0,2,3,1,0,1,1262,942,1,1,444,4,1289,1263,2,1,781,1,1,322,1,1,0,1,1,856,1,2,0,1,1,0,1,0,794,1,9,0,1,1272,0,1,1273,390,1,1274,946,4,13,3,2,1,0,1,0,0,1,1277,0,1,1278,462,1,1279,958,6,8,7,6,3,2,1,797,7,1280,194,19,18,9,7,1,0,8,1281,195,20,19,10,8,2,1,116,8,1282,196,21,20,11,9,3,2,902,8,1283,197,22,21,12,10,4,3,120,1,1,806,2,3,1,826,1,1,799,1,195,922,6,1314,214,213,197,196,1,462,6,1315,215,214,198,197,2,799,1,1,110,2,3,1,106,2,4,2,932,2,5,3,108,2,6,4,474,2,7,5,916,2,8,6,136,2,9,7,872,7,7,6,5,4,3,2,1,0,1,1,801,2,2,1,0,2,13,11,110,1,9,944,2,11,1,944,2,3,1,0,3,4,2,1,926,3,5,3,2,0,1,1,0,6,1334,234,233,217,216,21,0,1,1,122,1,2,120,1,3,118,1,4,952,1,1,486,1,6,944,1,7,884,4,6,5,2,1,884,3,8,4,1,0,4,9,5,2,1,0,4,10,6,3,2,0,1,1,306,1,2,0,1,1,0,4,14,10,7,6,310,1,1,490,4,16,12,9,8,484,1,1,774,4,18,14,11,10,962,1,1,130,4,20,16,13,12,0,1,1,0,4,22,18,15,14,0,1,1,0,4,24,20,17,16,0,4,25,21,18,17,954,2,2,1,0,5,1362,262,261,245,244,580,1,1,833,7,359,77,68,64,63,38,1,833,3,58,53,1,0,13,361,79,70,66,65,59,54,42,41,40,3,2,1,0,1,213,837,1,1,0,2,2,1,0,2,3,2,0,1,1,0,1,0,845,1,1,845,1,1,845,1,1,845,1,1,0,5,5,4,3,2,1,594,1,1,0,2,2,1,788,2,3,2,772,1,1,282,2,1382,282,1004,2,1383,283,292,2,2,1,0,1,366,340,1,367,0,1,1,0,6,1388,288,287,271,270,75,0,1,0,864,1,1,857,1,1,0,1,0,0,1,1,984,1,2,0,1,1,170,1,2,863,3,4,2,1,0,4,5,3,2,1,528,1,1,0,1,1,54,1,0,894,1,1,760,1,1,0,1,32,616,1,1,0,1,1,1026,1,1407,1032,1,1,871,1,1,871,3,79,77,1,0,1,0,880,1,1,873,1,1,0,2,2,1,0,1,1366,877,1,1,0,2,2,1,0,1,1,228,3,40,38,2,628,1,1371,881,1,1,0,2,2,1,0,1,1,0,1,9,0,1,1,874,1,2,0,1,1,0,1,2,538,1,1,382,1,4,0,1,1,0,1,2,0,1,0,314,1,0,168,2,560,1,644,2,561,2,0,1,3,0,1,4,494,1,0,648,1,1,0,1,566,0,1,0,340,1,4,0,1,569,1050,6,10,9,8,7,6,1,68,1,0,936,1,1,0,1,1,918,3,8,7,1,0,1,0,0,1,1,0,1,1,1058,1,1,266,6,21,14,11,9,5,1,917,1,1,917,1,1,20,1,1458,332,1,1459,902,1,1460,186,2,2,1,662,2,3,2,18,1,4,16,1,5,508,1,1465,662,1,1,350,1,2,10,1,8,1058,6,8,7,6,5,4,1,664,4,12,4,3,1,917,1,1,0,1,0,0,2,187,1,0,1,1,923,2,4,1,0,1,0,998,1,1,0,1,1,0,1,1,929,1,1,929,1,1,929,1,1,929,1,1,0,5,5,4,3,2,1,1072,5,6,5,4,3,2,608,1,1,884,5,8,7,6,5,4,1072,1,1,594,1,4,0,1,0,0,1,1,0,1,1,937,3,36,2,1,926,6,39,38,37,3,2,1,924,6,40,39,38,4,3,2,922,1,1,920,1,2,918,6,43,42,41,7,6,5,916,1,1,914,6,45,44,43,9,8,7,912,1,1,910,6,47,46,45,11,10,9,908,6,48,47,46,12,11,10,906,1,1,906,6,50,49,48,14,13,12,904,1,1,902,6,52,51,50,16,15,14,900,1,1,898,6,54,53,52,18,17,16,896,1,1,894,1,2,888,6,57,56,55,21,20,19,886,1,1,884,6,59,58,57,23,22,21,892,7,60,59,58,24,23,22,1,882,6,61,60,59,25,24,23,880,1,1,878,6,63,62,61,27,26,25,876,1,1,874,6,65,64,63,29,28,27,872,1,1,870,6,67,66,65,31,30,29,868,1,1,866,6,69,68,67,33,32,31,864,1,1,862,6,71,70,69,35,34,33,858,6,72,71,70,36,35,34,856,1,1,854,6,74,73,72,38,37,36,852,1,1,850,6,76,75,74,40,39,38,890,2,17,1,848,6,78,77,76,42,41,40,922,2,3,1,846,6,80,79,78,44,43,42,860,2,10,1,844,6,82,81,80,46,45,44,842,2,36,1,840,6,84,83,82,48,47,46,838,1,1,836,6,86,85,84,50,49,48,834,1,1,832,1,47,830,6,89,88,87,53,52,51,828,6,90,89,88,54,53,52,910,2,2,1,826,6,92,91,90,56,55,54,824,1,1,822,1,5,820,1,6,818,6,96,95,94,60,59,58,830,1,1,816,1,51,0,1,0,0,1,1,0,1,1,943,1,1,1,1,1,0,1,0,296,4,119,116,114,1,947,5,120,117,115,2,1,114,6,121,118,116,3,2,1,0,1,0,696,1,1,949,1,1,949,1,1,0,3,3,2,1,0,1,0,953,1,1,953,1,1,953,1,1,0,4,4,3,2,1,370,4,5,4,3,2,700,1,1,1096,1,1,0,1,0,957,1,1,957,1,1,12,3,3,2,1,0,1,0,959,1,1,959,1,1,959,1,1,959,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,965,1,1,965,1,1,965,1,1,965,1,1,0,1,0,994,1,0,210,1,1,210,1,765,218,1,766,0,1,1575,212,1,1576,0,6,1597,5,4,3,2,1,1044,7,1598,6,5,4,3,2,1,0,8,1599,7,6,5,4,3,2,1,0,9,1600,8,7,6,5,4,3,2,1,0,9,1601,9,8,7,6,5,4,3,2,0,9,1602,10,9,8,7,6,5,4,3,0,1,2,0,1,3,0,1,4,0,9,1606,14,13,12,11,10,9,8,7,0,9,1607,15,14,13,12,11,10,9,8,0,9,1608,16,15,14,13,12,11,10,9,0,9,1609,17,16,15,14,13,12,11,10,1020,1,1,466,1,1,224,9,1612,20,19,18,17,16,15,14,13,0,9,1613,21,20,19,18,17,16,15,14,0,9,1614,22,21,20,19,18,17,16,15,997,1,786,28,3,1616,787,1,997,4,1617,788,2,1,1122,5,1618,789,3,2,1,0,1,1,358,1,2,0,1,1,354,1,4,1008,2,2,1,1124,1,1,490,1,7,1001,1,1,664,1,9,1001,2,2,1,0,4,10,5,3,1,362,4,11,6,4,2,0,1,1,0,1,0,1148,1,0,1140,1,1,0,2,3,1,1132,1,1,498,1,2,1009,1,1,368,1,4,10,1,1,362,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,976,1,2,974,1,1,0,1,4,260,1,1,1017,3,5,3,1,668,4,6,4,2,1,0,5,7,5,3,2,1,0,5,8,6,4,3,2,1146,5,9,7,5,4,3,46,5,10,8,6,5,4,0,14,1655,63,62,61,60,59,58,57,56,11,9,7,6,5,0,5,12,10,8,7,6,0,8,56,55,54,53,52,3,2,1,1100,5,14,12,10,9,8,202,1,1,0,1,2,0,1,3,138,1,4,212,1,5,0,1,6,342,1,7,1162,1,8,204,1,9,0,1,10,0,1,11,0,1,12,0,1,13,0,1,14,0,5,29,27,25,24,23,0,1,1,0,1,1675,0,1,1,0,2,2,1,0,3,3,2,1,0,6,1679,87,86,85,84,83,0,1,1,0,2,2,1,0,1,1,726,1,2,998,1,1,552,1,4,1063,2,3,1,92,4,6,5,3,1,0,5,7,6,4,2,1,844,5,8,7,5,3,2,0,1,1,1208,5,10,9,7,5,4,0,1,1,894,10,49,47,45,44,43,12,11,9,7,6,0,5,13,12,10,8,7,1078,1,1,1098,2,84,1,300,1,1,430,5,17,16,14,12,11,0,5,18,17,15,13,12,0,6,1700,108,107,106,105,104,14,1,1,738,1,2,1075,1,1,564,1,4,1102,1,5,1075,3,3,2,1,104,4,7,6,4,1,0,5,8,7,5,2,1,436,5,9,8,6,3,2,74,1,1,902,5,11,10,8,5,4,0,1,1,1182,5,13,12,10,7,6,0,1,1,1244,1,2,0,1,3,0,3,3,2,1,1208,5,18,17,15,12,11,1188,1,1,0,1,1,0,1,0,1188,1,0,1096,1,1,1122,1,1,0,1,0,0,1,0,510,2,2,1,0,6,899,135,134,7,4,1,1102,6,900,136,135,8,5,2,0,1,1,0,8,902,138,137,10,7,4,3,1,0,8,903,139,138,11,8,5,4,2,1242,1,1,0,2,3,1,882,2,4,2,530,1,1,1236,4,6,4,3,1,1103,1,1,0,2,2,1,780,1,1740,382,1,1,8,1,1,1238,2,3,1,0,1,1,0,1,0,772,1,0,1109,1,1,1109,1,1,0,1,0,1118,1,1,818,1,1,1210,1,1677,1111,1,162,14,6,9,7,6,3,2,1,12,6,10,8,7,4,3,2,1252,1,1,490,2,3,1,1244,1,1,0,1,1,0,1,0,1282,4,14,13,8,1,18,5,15,14,9,2,1,1248,1,1,0,1,1,0,6,1765,173,172,171,170,169,1192,1,1,0,1,1,800,1,2,0,1,3,0,1,4,1266,3,3,2,1,154,3,6,5,1,0,4,7,6,2,1,0,4,8,7,3,2,1082,4,9,8,4,3,1270,2,124,1,0,4,11,10,6,5,0,1,1,442,4,13,12,8,7,0,4,14,13,9,8,156,3,83,2,1,0,2,3,2,0,1,4,318,1,5,98,9,104,103,101,99,98,19,18,14,13,0,4,20,19,15,14,0,9,106,105,103,101,100,21,20,16,15,0,1,1788,456,1,1789,1218,1,1,0,1,1,0,1,1792,1282,1,1,1282,1,1794,1222,1,1,0,1,1,2,1,3,1292,1,1,4,1,5,1224,2,7,1,0,5,13,10,5,3,1,0,5,14,11,6,4,2,116,5,15,12,7,5,3,800,2,2,1,0,5,17,14,9,7,5,122,5,18,15,10,8,6,1110,2,2,1,1282,5,20,17,12,10,8,1280,1,1,756,1,1,0,6,1811,219,218,217,216,215,0,1,1,642,2,2,1,1234,2,3,2,840,1,1,1302,2,3,1,0,1,1,136,5,52,51,47,46,2,0,1,0,142,1,0,190,1,0,140,2,2,1,558,2,4,1,0,1,1,0,6,1825,233,232,231,230,229,0,7,1826,234,233,232,231,230,1,1036,7,1827,235,234,233,232,231,2,1034,1,1,0,7,1829,237,236,235,234,233,4,976,1,3,0,7,1831,239,238,237,236,235,6,406,7,1832,240,239,238,237,236,7,476,7,1833,241,240,239,238,237,8,640,7,1834,242,241,240,239,238,9,474,12,1835,243,242,241,240,239,191,189,187,186,185,10,0,7,1836,244,243,242,241,240,11,1300,1,1,372,1,1,1162,1,2,670,7,1840,248,247,246,245,244,15,1300,1,1,0,7,1842,250,249,248,247,246,17,740,7,1843,251,250,249,248,247,18,1302,1,1,748,1,1,0,7,1846,254,253,252,251,250,21,1134,1,1,340,1,1,912,7,1849,257,256,255,254,253,24,1304,1,1,1130,1,1,758,7,1852,260,259,258,257,256,27,1304,1,1,0,7,1854,262,261,260,259,258,29,1046,7,1855,263,262,261,260,259,30,986,7,1856,264,263,262,261,260,31,984,7,1857,265,264,263,262,261,32,478,7,1858,266,265,264,263,262,33,192,7,1859,267,266,265,264,263,34,1210,6,27,19,8,7,6,1,846,7,32,30,29,28,21,9,2,0,1,1862,0,1,1,850,1,2,1110,1,1,0,1,2,0,3,4,2,1,0,3,5,3,2,0,1,1,0,6,1870,278,277,276,275,274,1197,1,1,1197,1,1,1197,1,1,1197,1,1,0,5,5,4,3,2,1,1024,5,6,5,4,3,2,0,1,1,0,1,2,1344,5,9,8,7,6,5,974,5,10,9,8,7,6,1188,5,11,10,9,8,7,976,1,1,0,5,13,12,11,10,9,1332,1,1,0,1,2,0,1,3,0,1,4,0,5,18,17,16,15,14,1020,7,270,265,263,261,260,258,1,1310,5,20,19,18,17,16,0,1,1,1318,5,22,21,20,19,18,0,1,1,456,1,2,0,1,1896,0,1,743,84,1,744,1248,1,745,0,1,1,1124,1,2,1223,6,1902,6,5,4,2,1,1404,7,1903,7,6,5,3,2,1,712,7,1904,8,7,6,4,3,2,466,1,1,474,1,2,1223,1,3,422,4,5,3,2,1,0,5,6,4,3,2,1,536,5,7,5,4,3,2,932,1,1,1342,5,9,7,6,5,4,562,5,10,8,7,6,5,1046,3,220,2,1,0,5,12,10,9,8,7,586,2,4,1,1052,1,2,0,5,15,13,12,11,10,1348,5,16,14,13,12,11,588,2,2,1,564,10,209,44,29,27,26,9,8,3,2,1,1362,5,19,17,16,15,14,1302,4,13,11,10,1,0,1,6,0,1,0,666,1,1,0,1,1,0,2,2,1,214,2,3,2,212,1,1,0,2,5,4,598,1,1,1064,1,2,0,2,8,7,904,1,1,0,1,39,0,1,1,734,1,2,1245,1,1,0,1,0,0,1,1,1430,2,2,1,448,1,1,0,2,2,1,0,3,3,2,1,78,3,4,3,2,284,1,1946,1326,2,1947,1,0,3,1948,2,1,0,4,1949,3,2,1,0,1,1,618,1,2,60,1,1,0,2,1953,159,0,1,1,752,1,2,0,1,1,0,1,2,930,1,5,1267,1,1,0,4,6,4,3,1,0,1,1,0,1,0,0,1,1,0,1,1,1277,15,221,164,161,158,155,38,36,34,33,31,29,27,15,13,1,1438,1,0,0,1,1,142,1,1,0,1,1,1281,1,1,1281,1,1,1281,1,1,0,4,4,3,2,1,0,1,1974,0,1,1,1287,2,2,1,1287,1,1,1287,1,1,1287,1,1,1287,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,598,1,2,1418,13,373,334,333,153,152,151,144,131,130,129,128,41,1,1306,1,4,454,1,5,1280,1,6,1442,1,1,784,4,212,4,3,2,0,1,1992,0,1,1,0,1,1,28,1,0,1,1,1,0,1,1,582,1,0,1486,1,1,0,1,1,618,1,2,1380,1,1,164,1,4,618,1,1,288,1,6,1448,1,1,154,1,8,394,1,1,1074,1,1,0,1,11,396,1,1,1434,1,13,1432,1,1,1116,1,1,0,1,2015,178,1,222,0,2,2,1,1416,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,596,1,1,1392,2,2,1,1452,3,3,2,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,1,4,1,0,1510,1,1,818,1,2,1329,1,1,1402,2,3,1,636,3,4,2,1,1402,4,5,3,2,1,0,5,6,4,3,2,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,1331,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,1406,1,1,640,1,0,1514,1,1,1406,1,1,0,1,1,0,1,2057,0,1,1,0,1,2059,0,1,2060,230,1,1,0,2,2,1,0,1,0,0,1,1,1349,1,1,0,2,2,1,924,8,2067,475,474,473,472,471,242,1,1304,6,462,461,460,294,250,1,0,1,2069,1426,1,1,1353,1,1,0,2,2,1,1484,2,3,2,442,2,460,1,0,1,2075,1430,1,1,1498,2,2,1,1430,3,3,2,1,1490,4,4,3,2,1,704,9,80,78,76,74,71,69,66,23,1,258,1,2081,1498,1,1,1490,3,32,31,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,0,1424,2,2,1,704,3,6,4,1,0,1,1,1472,1,2,1138,2,213,1,1442,1,4,0,7,396,316,315,310,309,308,1,0,1,0,1406,1,347,606,1,0,1380,1,1,1406,1,1,790,5,377,349,5,4,1,1358,5,378,350,6,5,2,1520,1,1,862,1,2,616,2,2,1,1152,5,382,354,10,9,6,862,1,1,0,1,1,534,5,385,357,13,12,9,864,1,1,0,1,1,1384,5,388,360,16,15,12,1410,1,1,0,10,390,362,18,17,14,13,9,6,3,1,0,1,2115,84,1,1,1381,1,2,0,2,2,1,1383,2,3,2,622,1,1,0,1,2121,0,1,1,1387,1,1,1387,1,1,1387,1,1,0,4,4,3,2,1,1530,4,5,4,3,2,300,1,1,298,1,2,0,1,3,1494,2,290,4,1418,8,269,267,266,253,10,9,8,7,1158,2,67,1,1198,4,12,11,10,9,982,1,1,0,1,0,1393,1,1,1393,1,1,1393,1,1,1393,1,1,1393,1,1,0,6,6,5,4,3,2,1,0,1,1,298,1,0,1538,1,1,1530,1,1,0,1,1,598,1,2148,0,2,2149,1,0,1,1,738,1,0,0,1,1,124,1,2153,1478,1,1,0,1,1,0,1,2,842,1,1,1396,1,4,1394,1,1,620,1,6,0,1,1,0,1,8,0,1,1,758,1,0,1596,1,1,904,1,2,1415,1,1,0,2,3,1,0,1,0,1580,1,1,1600,2,2,1,0,1,1,1494,1,1,0,1,0,1584,1,1,0,2,2,1,328,1,0,1558,1,1,0,1,1,1530,1,2,0,1,1,0,1,2183,1612,2,2184,1,0,3,2185,2,1,1552,3,2186,3,2,1550,3,2187,4,3,770,3,2188,5,4,1108,3,2189,6,5,206,3,2190,7,6,1506,5,5,4,3,2,1,0,2,7,1,0,3,8,2,1,1422,3,9,3,2,1464,1,1,1394,1,1,4,1,1043,918,1,1,0,1,0,1562,1,1,0,1,0,942,1,1,0,1,1,300,1,0,754,1,0,1516,1,1,0,2,3,1,0,2,4,2,1430,1,1,408,2,6,4,1586,1,0,330,1,1,1520,1,1,0,1,1,1128,2,2,1,1590,1,1,0,3,4,3,1,412,3,5,4,2,0,1,1,0,2,10,2,1596,1,3,0,1,1,1484,1,5,0,1,1,0,3,12,11,9,0,1,1,1566,1,2,1180,1,3,0,2,2,1,0,3,17,16,14,1590,1,1,0,1,1,0,3,20,19,17,0,1,1,0,1,1,0,3,23,22,20,0,1,1,1608,3,25,24,22,1142,1,1,0,3,27,26,24,0,1,1,1160,1,64,1556,1,65,1160,1,1,0,1,0,1608,1,1,0,1,1,1472,2,30,2,0,1,1,982,1,0,1612,1,1,0,1,1,0,1,1,792,1,0,1616,1,1,0,1,1,0,1,2,0,1,1,1278,1,2,0,1,1,0,1,2046,0,1,0,0,1,1,0,1,1,1642,2,119,87,0,1,1,1634,1,1409,0,1,1,1090,1,0,0,1,1,0,1,1,1517,7,103,98,95,30,28,6,1,420,1,2183,1650,1,1,0,1,1,0,1,1,0,1,1,0,1,1,1296,1,2,0,1,1,828,1,0,1554,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,1698,1,1,0,1,0,1672,1,1,806,1,0,1546,1,1,0,1,0,1682,1,1,36,3,1259,3,1,0,4,1260,4,2,1,0,1,0,704,1,1,0,2,2,1,0,3,3,2,1,1556,3,4,3,2,1576,1,1,0,5,6,5,4,3,1,0,1,0,0,1,1,0,1,2305,1724,1,1,0,2,2,1,0,1,0,1561,1,1,1561,1,1,1561,1,1,0,4,4,3,2,1,1563,1,1,1563,1,1,1563,1,1,0,4,4,3,2,1,0,1,322,844,2,323,1,0,3,324,2,1,0,3,325,3,2,0,1,1,1312,3,327,5,4,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,1124,2,1044,1,0,3,1045,2,1,1752,4,1046,3,2,1,0,5,1047,4,3,2,1,0,1,1,1616,1,2,0,1,1,0,1,2,0,1,3,0,4,5,3,2,1,0,1,0,0,1,1,1768,1,1,1016,2,2,1,0,1,0,1770,1,1,762,2,2,1,1410,2,3,2,870,2,4,3,1610,1,1,1556,2,6,5,1744,2,4,1,0,1,0,958,1,0,0,1,0,0,1,1,1616,2,3,1,696,1,1,1708,2,6,1,1114,3,7,2,1,1776,1,1,768,2,2,1,0,1,915,0,1,1,0,1,1,1678,1,2,1714,1,1,1796,1,1589,0,1,2366,1644,1,1,0,1,1,0,2,4,1,1621,1,1,1621,1,1,0,3,3,2,1,0,1,0,712,1,624,348,2,624,1,18,1,2301,1632,1,1,1332,1,1,962,2,628,1,1130,3,7,5,1,1288,4,8,6,2,1,0,1,1,938,1,2294,1760,1,2295,494,1,1,934,1,2297,494,1,1,1684,3,5,3,1,0,2,6,4,0,1,1,1770,1,2,1666,1,1,1792,1,2315,1754,2,2316,1,942,1,1,0,1,2307,1800,1,1,498,2,2,1,0,1,1,1802,1,34,0,2,35,1,1416,4,97,96,36,2,572,1,1,1778,4,99,98,38,4,570,1,1,1462,2,40,6,1458,1,1,568,2,42,8,1644,1,1,1664,1,1,866,1,1,1620,2,46,12,1644,1,1,1572,1,1,1622,2,49,15,1664,1,1,1404,2,29,1,1710,2,52,18,1484,1,1,0,2,54,20,0,2,3,1,976,1,16,1808,1,2334,0,2,2335,1,1762,2,2336,2,1760,2,2337,3,0,2,2,1,0,2,4,1,1788,2,5,2,1324,1,1,1780,1,2,0,5,8,5,4,2,1,328,5,9,6,5,3,2,944,1,1,0,1,0,1368,1,2222,0,2,2,1,0,1,0,0,1,0,816,1,1,1146,1,1,50,1,1,616,1,2229,288,1,1,0,1,2445,1800,1,652,82,3,2447,2,1,0,1,1,0,1,2449,390,1,1,0,1,1,0,1,706,1667,1,1,1667,1,1,1667,1,1,1667,1,1,1667,1,1,1667,1,1,1172,7,7,6,5,4,3,2,1,972,7,8,7,6,5,4,3,2,346,1,1,0,2,3,1,0,1,0,0,1,1,1834,2,2,1,1854,3,3,2,1,1162,3,4,3,2,1673,1,1,1380,3,6,5,4,1010,1,1,1162,1,1,0,3,6,4,1,986,3,7,5,2,1808,3,8,6,3,1748,2,2,1,0,1,0,0,1,1,0,1,0,1326,1,1,0,1,1,0,1,0,0,1,1,0,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,0,1706,1,1,1472,1,0,0,1,0,1708,2,2,1,1686,1,2,0,4,7,5,2,1,16,4,8,6,3,2,14,1,1,1806,1,1059,0,1,1,518,1,1054,1712,3,210,2,1,118,1,1,128,1,1,1,2,2,1,0,1,0,1480,1,1,0,1,1,0,1,1,0,1,0,612,1,1,1715,1,1,1715,1,1,1715,1,1,1715,1,1,1715,1,1,1486,6,6,5,4,3,2,1,106,4,172,169,167,1,0,1,0,0,1,1,0,1,1,1068,2,4,2,0,1,0,0,4,183,182,181,1,884,1,2,1758,1,1,0,1,2,1216,1,5,1874,1,6,362,2,2,1,0,1,0,1496,1,0,0,1,1,0,2,3,1,0,1,538,0,2,539,1,0,2,540,2,0,2,541,3,1694,4,217,215,2,1,0,2,543,5,0,1,1,662,2,545,7,1886,1,1,0,1,0,1252,1,1,1850,1,1,0,1,1,1930,1,1,0,1,1,0,1,0,0,1,1,1526,1,1,146,3,192,19,1,0,1,0,1262,1,1,484,1,1,0,1,1,1264,1,0,1786,1,1,0,1,1,1768,1,1,750,1,1,0,1,0,1763,1,1,1763,1,1,1904,3,3,2,1,1440,1,1,0,1,1,1198,1,1,852,1,1,0,3,8,7,6,546,1,1,0,1,7,0,1,8,1756,1,1,1260,1,1,0,1,1,1908,1,0,546,1,1,1892,1,368,1800,2,2,1,0,1,1,156,1,1,0,1,0,1938,1,1,1958,2,2,1,1910,1,1,0,2,2,1,0,1,0,22,1,1,0,1,0,66,1,1,1924,1,1,0,1,1,208,1,2593,1812,1,1,0,1,1,0,1,0,1862,1,1,1466,1,1,72,2,2,1,0,2,2386,2158,0,3,2387,2159,1,0,1,0,522,1,1,1822,1,2,206,1,1,0,2,3,1,0,1,0,0,1,1,598,1,0,0,1,1,0,1,616,0,1,1,0,1,0,1990,1,1,1836,1,1,1576,1,1,0,1,0,0,1,1,1246,1,1,1476,1,1,0,1,1,48,2,2547,186,206,1,1,0,1,0,0,1,1,0,1,1,0,1,1,1830,1,2,390,1,1,0,1,0,0,1,1,692,1,236,0,1,1,62,1,2559,1970,2,47,1,1970,1,276,1829,5,29,27,10,8,1,0,1,474,0,1,0,0,1,2512,1968,2,2513,1,0,1,1,516,1,2,0,1,1,0,2,2,1,0,2,3,2,1968,2,4,3,1650,1,1,1792,2,6,5,0,1,1,1908,2,8,7,1918,2,9,8,0,2,2,1,0,1,2,0,2,12,11,0,1,1,0,1,1,1156,1,17,1154,1,18,0,1,0,2018,1,1,638,1,2,658,1,1,0,3,4,3,1,1982,3,5,4,2,1136,1,1,1522,4,7,6,4,1,1859,1,1,0,2,5,1,1168,2,6,2,540,1,1,1978,2,8,4,182,2,2,1,1994,2,10,6,540,1,1,1764,2,5,1,1916,2,13,9,1568,1,1,0,2,15,11,0,1,1,0,1,9,0,1,12,0,1,13,0,1,14,698,2,21,17,1536,1,1,0,1,1,650,2,24,20,1776,1,1,0,1,0,0,1,1,1238,1,2,680,1,1,0,3,4,3,1,0,1,1,0,1,0,0,1,951,622,1,952,888,1,0,1894,1,1,2010,1,1,1118,5,955,6,5,4,1,1194,5,956,7,6,5,2,2028,1,1,0,1,1,2010,1,2,424,1,3,1922,1,1,0,1,2,700,1,3,0,1,4,424,1,8,0,1,1,0,1,10,0,1,1,492,1,12,0,1,1,0,1,14,1548,1,1,1074,1,16,1212,1,17,2020,5,975,26,25,24,21,1204,1,1,0,5,977,28,27,26,23,0,1,1,1456,5,979,30,29,28,25,704,3,21,6,1,0,5,981,32,31,30,27,0,1,1,0,1,0,0,1,1,1578,1,2,30,1,1,1915,1,2,652,1,3,1922,4,5,3,2,1,0,5,6,4,3,2,1,1990,5,7,5,4,3,2,416,1,1,0,1,0,1650,1,0,894,1,1,0,2,3,1,784,2,4,2,824,1,1,1638,2,6,4,0,1,1,2026,2,8,6,0,1,1,1952,2,10,8,30,1,1,552,1,2,1588,2,13,11,0,1,1,1927,7,12,10,8,6,4,3,1,0,8,13,11,9,7,5,4,2,1,2062,8,14,12,10,8,6,5,3,2,608,1,1,0,1,0,0,1,1,1596,1,2,2056,1,3,1210,1,1,1596,1,1,1933,2,4,1,48,1,5,668,1,6,1292,1,9,934,1,1,934,1,11,1940,1,1,2056,1,1,1286,6,13,8,7,6,4,1,0,7,14,9,8,7,5,2,1,1838,7,15,10,9,8,6,3,2,0,1,1,1922,7,17,12,11,10,8,5,4,1964,1,1,0,1,1,0,7,20,15,14,13,11,8,7,1128,1,1,1136,7,22,17,16,15,13,10,9,0,1,1,0,1,7,0,1,1,1282,7,26,21,20,19,17,14,13,0,7,27,22,21,20,18,15,14,1748,1,1,1430,7,29,24,23,22,20,17,16,2090,1,1,0,1,1,0,1,0,1980,1,1896,580,1,1,0,1,1350,1982,1,1922,0,1,1,1964,3,4,3,1,2062,2,7,1,1392,3,8,2,1,434,1,1,0,2,2,1,0,2,3,2,1946,1,1,2064,1,1,0,1,1,0,2,5,1,0,1,0,1994,1,458,104,1,1,0,1,0,822,1,1,1396,1,2599,1328,4,6,4,2,1,0,5,7,5,3,2,1,0,1,1,2076,1,2,0,1,1,1638,1,4,0,1,1,1336,1,6,978,1,1,1694,1,8,454,1,1,2004,1,10,0,1,1,0,1,0,2048,1,1,1644,1,2,1981,1,1,0,2,3,1,0,2,4,2,0,1,1,0,2,6,4,66,2,7,5,1228,2,2,1,0,1,2,1,4,7,5,2,1,0,1,0,1242,1,1249,1234,1,1250,0,1,1251,0,4,4,3,2,1,0,1,1,0,1,1,1202,1,2757,0,2,2758,1,0,2,2759,2,686,2,2760,3,328,1,1,0,2,3,1,138,2,2763,6,2042,1,1,834,2,2765,8,1672,1,1,136,1,1,0,2,2768,11,0,1,1,1998,1,2,1366,1,1,1446,1,4,1910,1,1,2130,1,2774,0,1,1,336,1,2,8,1,1,0,1,4,2172,1,5,1176,1,6,1680,1,1,796,1,1,1348,1,9,0,1,10,1434,1,1,1434,1,12,1682,1,1,0,1,1,0,1,2789,2023,1,1,2023,1,1,2023,1,1,2023,1,1,2023,1,1,0,6,6,5,4,3,2,1,670,1,2796,2098,1,1,2158,1,1,0,1,0,1406,1,1,2160,1,1,1334,1,1,2168,2,2,1,0,1,1,2150,1,2,1224,1,1,0,1,0,1330,1,1,0,1,2,2174,3,3,2,1,0,1,1,1816,1,2,0,1,1,630,1,4,138,1,1,572,1,6,2070,1,1,0,2,2,1,92,1,9,1838,1,1,2160,1,11,1234,1,1,1746,1,1,144,1,14,142,1,1,570,1,16,550,1,1,0,1,1,0,1,0,0,1,1,86,1,2,2030,1,1,2148,1,1,84,1,1,1858,1,6,0,1,1,848,1,8,0,1,1,0,1,10,1072,1,11,0,2,2,1,0,1,2,0,6,13,9,7,5,2,1,0,1,0,10,1,0,8,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,1372,1,2,1374,1,3,2204,1,4,2200,2,5,1,746,3,4,3,1,0,2,6,1,0,3,7,2,1,896,3,8,3,2,1850,1,1,1850,3,10,5,4,0,2,2,1,1634,3,12,7,6,862,1,1,1804,3,14,9,8,1048,1,1,0,1,0,1234,1,1,0,1,1,1566,1,2,2077,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,2085,1,1,2085,1,1,2085,1,1,2085,1,1,0,5,5,4,3,2,1,166,5,6,5,4,3,2,810,5,7,6,5,4,3,2228,1,1,1866,5,9,8,7,6,5,0,2,24,1,0,1,0,2091,1,1,2118,2,2,1,0,3,3,2,1,0,1,1,2236,1,2,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,2208,1,1,0,1,1,2248,1,1,0,1,1,0,1,0,0,1,1,2274,1,2,2236,1,1,1602,1,4,850,1,1,0,1,2,1314,4,6,4,2,1,0,5,7,5,3,2,1,942,5,8,6,4,3,2,2102,1,1,2102,2,3,1,1716,1,3001,898,1,1,1204,1,1,0,1,1,0,1,2916,0,1,2917,624,1,1,1768,1,2,802,1,623,802,1,626,0,1,1,0,1,2,924,1,3,2030,1,4,2127,8,10,8,7,6,4,3,2,1,2127,1,1,2127,1,1,2127,1,1,2127,1,1,2127,1,1,0,14,16,14,13,12,10,9,8,7,6,5,4,3,2,1,2140,14,17,15,14,13,11,10,9,8,7,6,5,4,3,2,0,1,1,1564,14,19,17,16,15,13,12,11,10,9,8,7,6,5,4,2188,1,1,0,1,0,0,1,1,0,1,2,1854,1,1,1490,1,4,0,1,1,1498,1,6,1140,1,1,2242,1,8,0,1,1,0,5,9,7,5,3,1,2143,1,1,2143,1,1,2143,1,1,2143,1,1,0,5,5,4,3,2,1,1660,1,2953,2218,1,660,1820,1,2955,2218,1,1,998,1,2957,2278,1,1,2208,2,662,1,2145,4,7,6,4,1,0,5,8,7,5,2,1,1108,5,9,8,6,3,2,648,1,1,926,5,11,10,8,5,4,2154,1,1,2118,5,13,12,10,7,6,2116,1,1,0,1,3057,0,1,1,0,2,2,1,2153,1,1,2153,1,1,0,3,3,2,1,0,1,0,1352,1,1,0,1,1,2262,1,2,0,1,1,0,2,3,1,0,1,0,2238,1,1,0,1,1,0,1,1,2169,2,2,1,2169,1,1,1328,4,4,3,2,1,0,1,1,0,1,0,2200,1,1,800,1,1,2180,1,1,2320,1,1,0,1,1,0,1,0,2310,1,1,0,1,1,0,1,1,1044,1,2873,0,1,1,2286,1,2,298,1,1,0,1,2,0,3,4,2,1,1898,1,1502,0,1,1,0,1,1,2294,1,2,306,1,1,0,1,2,0,3,4,2,1,0,1,0,232,1,1,0,1,2,0,1,3,2208,1,1,1554,2,3,1,2186,1,6,0,1,1,2344,4,8,7,3,1,0,1,1,2232,1,2,0,1,1,0,1,2,0,1,3,0,1,4,0,5,6,4,3,2,1,2222,5,7,5,4,3,2,2338,1,1,596,1,1,18,1,0,1568,1,1,16,1,0,2222,1,1,1568,1,1,14,1,2250,0,3,5,2,1,0,1,1,0,1,0,1538,1,0,2228,1,1,2344,1,1,0,3,430,4,1,2340,3,431,5,2,1524,1,1,1530,4,433,247,7,4,2364,2,248,1,0,1,0,1384,1,1,0,1,1,0,1,0,0,1,1,0,1,1,1432,2,3053,1395,0,1,1,2098,1,2,2136,1,1,0,1,4,748,1,1,0,1,168,2239,1,1,2239,1,1,2239,1,1,2239,1,1,2239,1,1,0,6,6,5,4,3,2,1,766,6,7,6,5,4,3,2,0,6,8,7,6,5,4,3,2196,4,511,437,2,1,1414,6,10,9,8,7,6,5,0,1,0,1760,2,1408,1,1918,2,1409,2,2318,1,1,0,2,3,1,0,1,1,2249,1,1,2249,1,1,2249,1,1,2249,1,1,0,5,5,4,3,2,1,1684,5,6,5,4,3,2,2278,1,1,268,1,1,0,1,0,2414,1,1,0,2,2,1,1836,1,1,2378,2,4,3,1562,1,1,2372,1,2,0,1,1,1574,2,8,7,1258,2,9,8,2264,2,2,1,2380,5,526,525,213,26,1,1344,2,12,11,1964,2,13,12,1594,2,2,1,1920,4,511,209,10,1,0,2,16,15,0,2,17,16,1694,1,0,2384,1,1,506,1,1,0,1,1,0,3,387,385,75,1352,1,1,1972,1,2,1602,4,9,8,2,1,0,1,3124,84,1,3125,382,1,3126,0,1,3127,0,1,3128,1174,7,1452,1221,5,4,3,2,1,2404,1,1,1618,1,1,0,1,344,1142,1,343,2273,33,393,391,389,387,385,383,362,358,356,353,351,349,347,309,307,305,302,300,297,295,292,249,226,221,212,210,209,168,78,76,74,2,1,2273,1,3121,1116,2,3122,1,2273,1,1,0,2,2,1,0,2,3,2,2262,2,4,3,0,1,1,0,1,2,0,2,7,6,2268,1,1,2266,9,460,455,454,453,451,448,447,9,8,2290,1,1,0,1,1,0,2,12,11,2444,1,1,1590,2,14,13,2236,2,81,1,1848,2,16,15,0,1,1795,2289,1,1,0,2,2,1,0,2,3,2,0,2,4,3,1702,2,2,1,0,1,0,1730,1,1084,2198,1,2362,1730,1,1,1536,1,0,2304,1,1,1544,1,0,2304,1,1,0,5,8,7,5,3,1,2299,1,1,2299,1,1,0,3,3,2,1,0,3,4,3,2,0,1,1,0,3,6,5,4,0,1,1,424,3,8,7,6,0,1,1,1558,3,10,9,8,2294,2,39,1,0,3,12,11,10,1882,2,28,1,0,1,0,2456,1,1,0,1,1,0,1,2,2460,5,393,392,388,291,1,0,1,1266,0,1,1,828,1,3263,1756,1,1,180,2,70,1,1186,1,0,2426,1,1,0,1,1,0,1,1,0,1,2,1762,2,485,1,1232,2,0,6,1230,2,0,7,1666,2,0,8,0,1,1,0,1,2,2474,3,4,2,1,2010,2,6,1,2466,2,7,2,1012,1,1,0,2,3,1,0,1,1,0,1,0,2462,1,1,0,1,1,0,1,0,0,1,0,2352,1,1,2352,2,3,1,0,3,4,2,1,212,3,5,3,2,2450,1,1,2450,3,7,5,4,208,1,1,2244,3,9,7,6,1706,3,10,8,7,1148,1,1,2354,2,3,1,2010,2,8,1,2347,4,10,8,6,1,0,5,11,9,7,2,1,0,1,0,1856,1,1,432,1,1,0,1,1,366,1,2,2452,1,3,1592,3,161,2,1,0,1,0,2355,1,1,2355,1,1,0,3,3,2,1,0,1,1,2359,1,1,2359,1,1,2359,1,1,2359,1,1,2359,1,1,2359,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,2365,1,1,0,2,2,1,1868,1,1892,0,1,1,0,1,1,0,1,1,1680,1,2,2476,1,1,2036,1,28,0,1,1,0,1,1,0,1,0,2042,2,96,1,0,1,1,0,1,1,2502,1,3249,0,1,1,0,1,1,0,1,478,1822,1,1,1886,1,1,0,1,1,1114,1,152,0,1,1,1992,1,0,2554,1,1,0,2,2,1,2402,1,1,2518,1,1,0,1,1,0,1,1189,0,1,0,2401,1,1,2401,1,1,2401,1,1,0,4,4,3,2,1,2526,4,5,4,3,2,0,1,1,2405,2,3,1,0,1,0,2568,1,1,2530,2,2,1,0,1,1,0,1,1,2552,1,2,0,1,1,0,2,3,1,0,1,0,1886,1,1,0,1,1,0,2,2,1,1768,1,1,0,1,0,416,1,1,2324,1,444,0,1,1,0,1,0,0,1,1,1930,2,2,1,2436,2,3,2,2092,1,1,372,4,5,4,3,1,2330,1,1,0,1,0,508,1,1,0,1,1,0,1,0,2576,1,1,2468,1,1,0,1,0,0,1,1,2102,1,2,2439,1,1,1928,1,4,1174,1,1,1792,3,5,3,1,944,4,6,4,2,1,0,1,1,2220,1,2,942,1,1,0,1,9,2516,1,541,0,2,542,1,0,1,1,0,2,2,1,0,1,3319,2198,1,1,0,1,1,0,1,0,0,1,1,0,1,1,2206,1,606,1874,1,607,1618,1,608,2122,2,2,1,2486,2,3,2,0,3,5,2,1,0,1,0,0,1,1,2606,1,2,1670,1,1,1966,1,632,0,1,1,0,1,1,0,1,581,0,1,1,2136,1,2,0,1,1,2598,1,442,1674,2,440,1,0,3,441,2,1,2462,1,1,0,2,2,1,0,1,1,2481,2,76,1,0,1,0,2510,1,1,0,2,2,1,0,1,0,2648,1,1,2628,1,2,1708,1,1,1700,1,2,2086,1,3,2648,4,5,3,2,1,2610,5,6,4,3,2,1,1794,1,1,2628,1,1,2268,1,1,0,1,0,0,1,0,2491,1,1,2491,1,1,2491,1,1,0,4,4,3,2,1,2493,1,1,2493,1,1,2493,1,1,2493,1,1,2493,1,1,2493,1,1,2493,1,1,0,1,0,1772,1,1,0,2,2,1,1774,3,3,2,1,0,4,4,3,2,1,1852,4,5,4,3,2,2506,1,1,2526,2,2,1,1280,4,8,7,6,5,1300,1,1,2526,4,10,9,8,7,0,1,1,2406,1,2,2508,2,2,1,0,4,10,7,5,1,2408,4,11,8,6,2,0,4,12,9,7,3,2512,2,2,1,0,6,14,11,9,5,4,1,0,1,3484,2676,2,3485,1,0,3,3486,2,1,0,1,0,0,1,1,0,1,1,2060,1,3490,0,1,1,2652,1,2,1198,1,1,686,1,4,2196,1,1,342,1,4,0,4,6,4,2,1,0,4,7,5,3,2,918,4,8,6,4,3,0,1,1,2116,2,3,1,2552,4,11,9,7,6,0,1,1,2630,7,13,11,9,8,7,3,1,0,1,15,2602,1,16,0,1,1,1718,1,2,2208,1,3,2568,1,18,2531,7,18,15,6,4,3,2,1,2531,1,1,2531,1,1,2531,1,1,2531,1,1,2531,1,1,0,13,24,21,12,10,9,8,7,6,5,4,3,2,1,2124,13,25,22,13,11,10,9,8,7,6,5,4,3,2,1554,1,1,0,1,3520,2208,1,3521,2608,2,1782,1,0,1,2,0,3,4,2,1,784,1,1,2539,1,1,0,2,2,1,2658,1,0,2676,1,1,2676,1,1477,1220,1,1,2526,15,39,36,27,25,24,23,22,21,20,19,18,17,16,3,1,2204,2,2659,1,0,1,1,0,1,0,1044,1,3090,0,4,3092,3090,2,1,0,5,3093,3091,3,2,1,0,1,1,1850,1,2,2674,1,1,1056,1,1,0,3,5,4,1,0,4,6,5,2,1,716,20,88,87,86,85,84,83,82,81,54,52,50,49,48,44,42,41,7,6,3,2,714,20,89,88,87,86,85,84,83,82,55,53,51,50,49,45,43,42,8,7,4,3,2508,1,1,2504,20,91,90,89,88,87,86,85,84,57,55,53,52,51,47,45,44,10,9,6,5,712,1,1,2618,20,93,92,91,90,89,88,87,86,59,57,55,54,53,49,47,46,12,11,8,7,2628,20,94,93,92,91,90,89,88,87,60,58,56,55,54,50,48,47,13,12,9,8,708,1,1,706,20,96,95,94,93,92,91,90,89,62,60,58,57,56,52,50,49,15,14,11,10,704,1,1,702,1,1,1356,4,18,17,14,13,0,1,0,0,1,1,2696,1,2,1064,1,1,2102,1,4,2236,1,1,0,3,5,3,1,2666,3,6,4,2,2664,1,1,0,5,8,6,4,3,1,0,5,9,7,5,4,2,0,1,1,2630,5,11,9,7,6,4,2640,5,12,10,8,7,5,722,5,21,20,15,2,1,0,1,3,2672,5,15,13,11,10,8,0,1,1,0,1,2,2714,1,1,0,1,0,0,1,1,2680,1,2,54,1,1,0,3,4,3,1,0,3,5,4,2,2530,1,1,1768,3,7,6,4,2684,1,1,1990,1,1,0,2,3588,2434,1936,2,3589,2435,2590,1,1,2610,2,2,1,2744,1,3,0,3,5,2,1,1862,4,6,3,2,1,0,5,7,4,3,2,1,0,5,8,5,4,3,2,1836,1,1,0,1,2,88,5,11,8,7,6,5,2598,1,1,0,1,1,0,5,14,11,10,9,8,2602,1,1,722,1,1,0,5,17,14,13,12,11,2030,1,1,0,1,0,1400,1,2606,2599,3,799,2,1,2599,1,1,0,5,801,4,3,2,1,2601,1,1,2601,1,1,2601,1,1,2601,1,1,2601,1,1,0,6,6,5,4,3,2,1,2726,6,7,6,5,4,3,2,0,1,1,2744,6,9,8,7,6,5,4,1804,1,1,0,2,2,1,2314,6,12,11,10,9,8,7,0,1,1,1696,6,14,13,12,11,10,9,0,1,1,2772,6,16,15,14,13,12,11,0,1,1,2102,6,18,17,16,15,14,13,2613,1,1,0,1,1,0,1,0,0,1,1,1978,1,2,1420,1,1,2722,1,4,48,1,1,2626,1,1,0,3,6,4,1,2621,1,1,2621,1,1,2621,1,1,2621,1,1,0,5,5,4,3,2,1,2112,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,1660,1,1,0,2,2,1,488,1,1,2772,1,2,0,1,650,2794,1,651,2340,1,652,516,2,2,1,2756,1,654,1138,1,1,0,1,0,444,1,3584,0,7,1908,461,460,459,457,2,1,2664,7,1909,462,461,460,458,3,2,1416,1,1,0,1,2,0,1,3,746,1,4,0,1,5,1882,1,6,0,1,7,0,15,1917,470,469,468,466,11,10,9,7,6,5,4,3,2,1,2750,15,1918,471,470,469,467,12,11,10,8,7,6,5,4,3,2,762,1,1,2090,15,1920,473,472,471,469,14,13,12,10,9,8,7,6,5,4,464,2,3,1,378,1,2,0,4,6,4,2,1,2192,4,7,5,3,2,120,1,1,2782,4,9,7,5,4,1954,4,10,8,6,5,2790,2,2,1,0,1,3606,0,8,1930,1699,482,481,480,479,23,1,0,1,1,2655,10,46,45,44,43,42,9,7,4,2,1,0,1,0,0,1,1,0,1,1,2094,1,2,0,1,1,2648,1,4,2670,1,5,2326,3,87,2,1,2254,1,7,1750,1,1,2804,1,9,2340,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,3,4,2,1,0,1,765,2216,1,1,0,1,1,814,1,2,826,1,1,0,3,4,3,1,0,1,0,2822,1,1,164,1,1,0,1,1,0,2,2,1,2810,26,256,255,254,253,252,251,250,249,222,220,218,217,216,212,210,209,175,174,171,170,140,16,14,13,3,2,2492,1,1,0,1,0,0,1,1,2689,2,2,1,2689,1,1,2689,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,2358,1,1,2722,1,2,170,1,1,0,2,3,1,0,1,0,1426,1,1,0,1,1,0,1,0,0,1,0,2768,1,1,0,2,3,1,1488,1,0,0,1,1,2056,2,50,1,0,1,0,0,1,1,2816,1,2,522,1,1,0,1,2,0,1,3,448,1,4,534,1,5,2717,6,7,5,4,3,2,1,2898,7,8,6,5,4,3,2,1,2260,1,1,1440,1,191,0,1,1,2822,1,2,0,1,1,0,1,2,2156,1,1,152,1,4,0,1,7,1884,1,1,2848,3,106,4,1,2834,1,0,1506,1,1,970,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,2737,1,1,2737,1,1,2737,1,1,0,3,3,2,1,0,1,0,0,1,1,2898,1,2,2800,1,1,2052,1,0,2816,1,1,2884,1,3563,0,3,3697,2,1,0,1,0,0,1,1,0,1,0,2414,1,1,0,1,1,0,1,0,2916,1,1,2878,2,2,1,0,1,1,0,2,2,1,1438,1,1995,2926,2,1485,1,0,3,1486,2,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1632,0,1,0,2934,1,1,2914,1,2,1994,1,1,2372,1,2,1986,1,3,1984,1,4,2934,5,6,4,3,2,1,2896,6,7,5,4,3,2,1,0,1,1,0,5,3808,2708,2707,2691,2690,2900,6,3809,2709,2708,2692,2691,1,0,1,1,0,1,2934,0,1,0,0,1,1,2926,1,2,0,1,1,736,1,4,2688,1,1,0,1,0,2789,1,1,2789,1,1,2789,1,1,694,4,4,3,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,2797,1,1,2797,1,1,2797,1,1,2797,1,1,2797,1,1,0,6,6,5,4,3,2,1,950,6,7,6,5,4,3,2,948,1,1,946,1,1,2924,6,10,9,8,7,6,5,2606,1,1,0,1,0,0,1,1,2944,1,2,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2254,1,1,2310,1,1,0,1,1,2176,1,3,2830,1,1,2856,2,5,1,1348,1,0,0,1,1,2986,2,1683,1,0,3,1684,2,1,2890,3,1685,3,2,2926,1,1,644,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,1,1,1577,382,1,1578,1,1,1,2504,1,1580,0,1,1,0,1,1581,2852,1,1374,0,1,0,2988,1,1,2988,1,2959,0,1,0,2990,1,1,2856,1,1381,0,1,1383,2954,1,0,1148,2,2291,1,0,1,3009,2860,1,1,0,1,1089,2862,2,4,1,0,1,3013,2864,2,8,1,0,10,2854,1596,16,14,13,11,10,5,3,1,0,1,0,2861,1,1,2861,1,1,0,3,3,2,1,1074,3,4,3,2,2816,1,1,2508,1,2,2374,3,7,6,5,3018,1,1,2022,1,2,1418,3,10,9,8,2812,1,1,0,3,12,11,10,630,3,13,12,11,2848,2,2,1,0,1,2,2166,3,16,15,14,900,1,1,0,9,15,13,12,10,9,7,4,3,1,0,1,0,1082,1,0,2824,1,1,2642,2,3,1,0,1,1,2873,1,2,2019,2,2,1,0,1,6,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,2885,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,2891,1,1,2891,1,1,2891,1,1,2891,1,1,2891,1,1,2891,1,1,0,7,7,6,5,4,3,2,1,2198,7,8,7,6,5,4,3,2,3026,7,9,8,7,6,5,4,3,2200,7,10,9,8,7,6,5,4,1572,3,3,2,1,0,1,3946,0,2,3947,1,0,1,0,2899,3,2663,2194,1,2899,1,1,0,5,2665,2196,3,2,1,2460,5,2666,2197,4,3,2,3056,1,1,2450,5,2668,2199,6,5,4,2668,1,1,0,3,5,3,1,2494,3,6,4,2,3006,1,1,2320,1,0,1626,1,1,96,1,1,0,1,1,98,1,0,0,1,1,2456,1,2,2674,1,1,0,2,3,1,0,1,0,594,1,0,3052,1,1,3034,2,3,1,0,3,4,2,1,0,4,5,3,2,1,1,1,1,0,1,0,2490,1,0,0,1,0,1396,1,0,3082,3,3,2,1,0,2,5,1,2412,2,6,2,2950,2,7,3,2923,2,2,1,3022,2,9,5,2930,1,1,2412,1,1,2923,2,4,1,2923,3,8,5,1,0,4,9,6,2,1,0,1,1,3066,1,16,2416,1,17,2954,1,18,2927,2,2,1,0,2,4,1,2482,2,5,2,2912,1,1,2236,2,7,4,3070,1,1,1,3,5,3,1,0,1,0,3094,1,1,0,2,2,1,2935,1,1,2935,1,1,2935,1,1,2935,1,1,2935,1,1,0,6,6,5,4,3,2,1,0,1,0,0,1,1,2926,1,2,0,1,1,2943,3,4,3,1,0,4,5,4,2,1,0,4,6,5,3,2,3088,1,1,0,4,8,7,5,4,2934,1,1,2460,4,10,9,7,6,2756,1,1,0,4,7,5,3,1,0,1,0,0,1,1,0,1,0,0,1,1,2959,1,1,2959,1,1,2959,1,1,2959,1,1,2959,1,1,2959,1,1,2970,7,7,6,5,4,3,2,1,2706,2,3031,3030,2959,1,1,2959,1,1,2959,1,1,0,4,4,3,2,1,2298,4,5,4,3,2,3078,4,6,5,4,3,2268,4,7,6,5,4,1818,4,8,7,6,5,1808,1,1,0,4,10,9,8,7,2916,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2616,1,1,0,2,2,1,3000,2,3,2,2973,1,1,3114,4,5,4,3,1,0,1,3052,3038,1,3053,3074,1,1,2975,2,3,1,2975,1,1,0,4,5,3,2,1,2314,4,6,4,3,2,3094,4,7,5,4,3,2288,8,29,28,27,26,8,6,5,4,2652,8,30,29,28,27,9,7,6,5,3050,6,26,25,4,3,2,1,2284,4,11,9,8,7,3118,2,26,1,3040,1,2,1824,4,14,12,11,10,1070,1,1,2278,2,10,9,0,1,0,0,1,1,2966,1,2,40,1,1,380,3,4,3,1,0,1,1,2983,25,3041,1785,1783,205,204,203,201,200,198,197,192,190,188,187,54,40,35,33,18,13,11,10,8,7,1,0,1,0,0,1,1,0,1,0,0,1,1,3132,1,1,2668,1,1,0,1,4,2584,1,1,3020,3,6,3,1,0,1,1,0,2,2,1,3134,1,0,3130,1,1,0,1,1,2984,1,1,2999,6,3057,1801,1799,219,213,208,2999,1,1,0,8,3059,1803,1801,221,215,210,2,1,2032,1,538,400,2,539,1,2664,1,1,0,1,1,3030,1,3,0,1,1,0,1,3100,3034,1,3101,2670,1,3102,3007,2,2,1,3007,2,4,1,3007,1,1,0,4,6,3,2,1,0,1,1,0,1,0,3013,1,1,3013,1,1,3013,1,1,3013,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,3144,1,1,214,1,1,2214,1,1,0,7,3086,1830,1828,248,242,237,233,0,8,3087,1831,1829,249,243,238,234,1,0,8,3088,1832,1830,250,244,239,235,2,0,1,1,0,2,3090,1834,0,1,1,0,1,0,0,1,1,0,1,0,3039,1,1,3039,1,1,3039,1,1,3039,1,1,3039,1,1,3039,1,1,3039,1,1,0,8,8,7,6,5,4,3,2,1,2632,8,9,8,7,6,5,4,3,2,3144,1,1,1338,1,1,0,1,0,0,1,0,3030,1,1,3045,2,3,1,3045,1,1,3045,1,1,3045,1,1,0,6,7,5,4,3,2,1,3186,1,1859,3166,1,1,2536,1,1861,0,1,1,0,2,3,1,3190,1,2716,2540,1,2717,2294,1,1,3051,1,2,0,3,4,2,1,0,1,1,3178,1,194,1836,2,195,1,0,1,1,1920,2,197,3,0,2,198,4,3182,3,69,2,1,458,1,0,0,1,1,0,1,1,0,1,0,3050,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,3,3141,1885,300,2424,3,3142,1886,301,0,1,303,2568,1,304,3106,1,305,2322,2,2,1,2346,1,3240,2410,1,3241,3220,1,1,478,1,3243,2850,1,1,3106,1,3245,1376,1,1,3086,1,1,0,1,0,1454,1,1,3184,1,2,510,1,1,2440,1,4,1882,1,1,3108,1,6,0,1,1,0,1,2607,28,1,1,3224,2,2,1,0,1,1,0,1,0,3230,1,1,3089,1,2,3089,2,2,1,3270,1,233,1932,1,1,3162,2,50,1,2768,1,1,0,1,0,0,1,0,2300,1,0,1964,1,0,0,1,1,2874,1,2,0,1,0,3080,2,5,1,0,5,437,7,4,3,1,0,1,0,3024,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,4059,3115,9,4094,4089,4063,9,7,5,4,2,1,0,10,4095,4090,4064,10,8,6,5,3,2,1,3117,1,1,3117,1,3,3117,1,1,3117,1,1,3117,1,1,3117,1,1,0,15,4102,4097,4071,17,15,13,12,10,9,8,5,4,3,2,1,2424,15,4103,4098,4072,18,16,14,13,11,10,9,6,5,4,3,2,3252,15,4104,4099,4073,19,17,15,14,12,11,10,7,6,5,4,3,1798,2,2,1,3119,3,10,4,1,0,5,12,11,5,2,1,3104,5,13,12,6,3,2,3128,1,1,3094,1,1,3056,1,2,0,1,3,0,1,4,2986,1,5,3198,5,20,19,13,10,9,2978,1,1,0,1,2,0,1,3,0,1,4,2990,1,5,0,1,6,2976,1,7,1956,5,28,27,21,18,17,3116,1,1,2310,5,30,29,23,20,19,2996,1,1,2108,5,32,31,25,22,21,0,1,1,3142,1,2,0,1,4189,18,2,3323,1,3120,2,3324,2,3144,1,1,3110,1,1,3072,1,2,16,1,3,14,1,4,2998,1,5,3210,2,3331,9,2990,1,1,12,1,2,10,1,3,8,1,4,2996,1,5,6,1,6,2980,1,7,1960,2,3339,17,3120,1,1,2314,2,3341,19,3000,1,1,2112,2,3343,21,4,1,1,3144,1,2,3210,1,3296,0,2,3297,1,3280,1,1,0,1,4292,1844,5,4293,3006,2996,2995,1,3141,1,1,3141,1,1,3141,1,1,42,4,4,3,2,1,3064,4,5,4,3,2,40,1,1,38,4,7,6,5,4,36,1,1,34,1,2,32,4,10,9,8,7,30,1,1,3066,4,12,11,10,9,3064,1,1,3112,4,14,13,12,11,3110,1,1,3122,4,16,15,14,13,3120,1,1,3058,4,18,17,16,15,28,1,1,3141,9,16,14,12,11,9,7,5,3,1,3141,1,1,0,1,0,3143,3,1919,2,1,0,1,0,2480,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,1,2936,1,2,0,1,1,0,3,4,3,1,3146,3,5,4,2,3188,1,1,1206,1,1,3168,1,1,3056,1,3,3168,1,1,1728,1,1,3272,3,12,11,9,0,3,13,12,10,3146,3,14,13,11,3112,3,15,14,12,2596,4,4,3,2,1,3163,4,13,9,6,1,3163,1,1,0,6,15,11,8,3,2,1,0,1,0,0,1,1,3169,2,2,1,3169,1,1,3169,1,1,3169,1,1,3169,1,1,3169,1,1,0,8,8,7,6,5,4,3,2,1,1850,1,1,0,2,2,1,0,3,3,2,1,0,3,4,3,2,1956,1,1,2626,3,6,5,4,2336,1,1,3162,3,8,7,6,0,1,1,0,1,3584,3244,1,3585,46,1,1,2960,1,3587,24,1,1,0,4,3589,5,3,1,3246,4,3590,6,4,2,48,1,1,0,2,3,1,0,3,4,2,1,1580,3,5,3,2,3194,1,1,0,2,3,1,2536,2,4,2,1684,1,2210,0,1,1,0,1,1,3193,1,1,3193,1,1,3193,1,1,3193,1,1,3193,1,1,0,6,6,5,4,3,2,1,1918,6,7,6,5,4,3,2,3314,6,8,7,6,5,4,3,3186,6,9,8,7,6,5,4,0,6,10,9,8,7,6,5,3270,4,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3203,1,1,3203,1,1,3203,1,1,0,4,4,3,2,1,0,1,3403,0,1,1,1,1,1,0,1,0,3354,1,1,3213,2,2,1,3213,1,1,3213,1,1,3213,1,1,3213,1,1,3213,1,1,0,8,8,7,6,5,4,3,2,1,2986,8,9,8,7,6,5,4,3,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,704,1,2,3324,1,1,3384,1,4,2546,1,1,0,1,2,0,4,6,4,2,1,0,1,0,1450,1,1,0,1,1,0,2,2,1,3338,2,3,2,0,1,1,2954,2,5,4,2644,1,1,0,3,5,3,1,0,1,4428,1920,1,1,0,2,2,1,3316,2,3,2,1922,1,1,2922,2,2,1,3384,2,4,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,3243,1,1,0,9,9,8,7,6,5,4,3,2,1,720,9,10,9,8,7,6,5,4,3,2,3024,9,11,10,9,8,7,6,5,4,3,1286,1,1,3230,9,13,12,11,10,9,8,7,6,5,3146,2,4,1,2332,1,0,1968,1,1,2582,1,2,0,2,2,1,2680,1,1,3280,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,3259,1,1,3259,1,1,3259,1,1,3259,1,1,3259,1,1,3259,1,1,0,7,7,6,5,4,3,2,1,0,1,0,2636,1,1,0,1,1,3265,2,2,1,3265,1,1,3265,1,1,0,5,5,4,3,2,1,1766,5,6,5,4,3,2,3366,1,1,3364,1,2,3267,3,4,2,1,3267,1,1,3267,1,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3338,2,3,2,140,1,1,2584,2,5,4,80,2,6,5,2948,2,7,6,1774,1,1,2586,2,9,8,3348,4,5,4,3,1,0,4,9,7,3,1,0,5,10,8,4,2,1,1,1,1,0,1,0,3283,1,1,3283,1,1,3283,1,1,0,4,4,3,2,1,104,1,1,0,1,1,0,2,2,1,2966,2,3,2,0,1,1,0,1,2,2870,1,3,3132,1,4,0,1,5,0,6,7,5,4,3,2,1,3370,1,4383,102,1,0,3370,1,1,3297,7,4067,3655,3622,978,738,3,1,3297,1,1,3297,1,1,3297,1,1,3297,1,1,3297,1,1,0,13,4073,3661,3628,984,744,9,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1338,214,1,1339,0,1,1,0,1,1341,0,1,1342,0,2,2,1,0,3,6,4,1,0,1,0,0,1,3099,3246,1,3664,0,1,0,3474,1,1,0,1,3667,2750,1,1,0,1,2910,2752,2,6,1,0,1,0,3110,1,1,0,1,0,3112,1,1,1852,8,2258,13,12,9,7,5,3,1,3341,9,2259,14,13,10,8,6,4,2,1,3341,1,1,3341,1,1,0,12,2262,17,16,13,11,9,7,5,4,3,2,1,0,1,0,0,1,0,2552,1,1,3024,1,2,0,1,0,3026,1,0,0,2,3,1,0,2,4,2,3494,1,3162,1188,1,0,3494,1,1,0,2,3,1,1038,1,4,0,1,5,0,1,6,3342,1,1,2564,2,795,12,3500,9,17,15,11,10,6,5,4,2,1,3482,10,18,16,12,11,7,6,5,3,2,1,2776,11,19,17,13,12,8,7,6,4,3,2,1,3520,12,20,18,14,13,9,8,7,5,4,3,2,1,3359,1,1,3359,1,1,0,3,3,2,1,3348,3,4,3,2,3346,1,1,0,1,0,3502,1,1,3482,1,1,2852,1,3,3390,1,4,2546,2,2,1,2450,1,6,3070,1,7,2086,3,3,2,1,0,3,9,7,1,3365,4,10,8,2,1,3365,1,1,0,6,12,10,4,3,2,1,1482,6,13,11,5,4,3,2,3176,1,1,0,6,15,13,7,6,5,4,264,1,1,0,6,17,15,9,8,7,6,0,6,18,16,10,9,8,7,0,2,2,1,0,4,8,6,4,1,0,1,0,2102,1,4178,0,1,0,2104,1,1,324,3,2638,3,1,0,1,2608,6,1,2609,0,1,2610,0,5,8,4,3,2,1,1,1,1,0,9,4477,4472,4446,392,390,388,387,385,384,1890,10,4478,4473,4447,393,391,389,388,386,385,1,0,1,1,0,1,0,3395,1,1,3395,1,1,2426,3,3,2,1,0,4,4,3,2,1,3206,4,5,4,3,2,0,1,0,0,1,1,2560,1,2,0,1,1,0,1,0,2946,1,1,3538,1,2,2710,1,3,2084,2,2,1,3572,2,4,1,0,3,5,2,1,0,1,1,0,1,0,0,1,0,3396,1,1,0,2,3,1,3400,2,4,2,0,1,1,2850,2,6,4,3558,2,7,5,0,2,2,1,0,2,5,3,1920,2,10,8,2854,1,1,3406,1,2,3200,1,3,3562,3,194,192,4,0,1,0,3423,1,1,3423,1,1,3423,1,1,3423,1,1,0,5,5,4,3,2,1,0,1,1,3427,2,2,1,3427,1,1,0,4,4,3,2,1,0,1,1,0,2,4569,1812,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,3,4533,4532,1,1664,1,1,2298,1,0,3430,1,1,0,1,1,3474,1,2,0,1,1,0,1,0,3524,1,1,2302,1,1,2130,2,2,1,0,3,3,2,1,42,3,4,3,2,3436,1,1,2484,1,0,2132,1,1,0,1,1,2278,1,2,0,1,3,3440,3,64,2,1,0,1,0,3598,1,1,2178,1,1,0,1,1,0,1,0,0,1,1,0,1,2,0,1,3,3610,2,2,1,1964,2,4,1,3469,1,1,0,2,2,1,3471,13,119,117,83,75,73,65,37,34,31,21,19,9,1,0,1,0,0,1,1,3548,1,1,0,1,1,0,1,0,3479,2,4518,1,3020,3,4519,2,1,0,1,1,0,1,1,0,1,0,3485,1,1,3485,1,1,3485,1,1,3485,1,1,12,5,5,4,3,2,1,3558,1,1,2006,1,1,0,1,0,1986,1,1,0,1,1,0,1,0,3491,1,1,0,2,2,1,3493,1,2572,0,2,2573,1,2318,2,2574,2,3304,2,2575,3,3478,2,2,1,3502,1,1,3040,2,2578,6,0,1,1,1808,1,2,0,1,3,0,1,0,2660,1,1,0,1,1,220,1,4733,322,1,1,0,1,1,3505,1,1,0,2,2,1,3570,1,137,0,1,624,0,1,0,3511,1,1,3511,1,1,3511,1,1,0,4,4,3,2,1,3190,1,3112,0,1,1,0,1,2250,2700,1,1,0,1,0,3519,1,1,0,2,3975,3974,688,1,1,2954,1,2,3644,1,1,2868,1,4,0,1,3764,464,1,1,0,1,1,0,1,0,3518,1,1,2058,1,1,0,1,1,0,1,3771,3672,1,1,0,1,1,0,1,0,0,1,1,0,1,1,3642,1,2,1356,1,1,0,1,0,3614,3,4325,261,1,0,4,4326,262,2,1,3543,1,1,3543,1,1,0,3,3,2,1,0,1,0,3670,1,1,3708,2,2,1,3048,1,1,0,1,1,1296,1,0,2272,1,1,3612,1,1,3708,1,2,2348,1,1,0,3,4,3,1,0,1,0,0,1,0,3555,1,1,0,2,2,1,3557,1,1,0,2,2,1,0,2,3,2,3340,1,1,600,2,5,4,3514,1,1,0,3,5,3,1,3704,3,6,4,2,3548,3,7,5,3,2722,3,8,6,4,3590,3,3,2,1,2818,1,0,2816,1,0,3570,1,1,3052,1,1,3590,1,2,2814,2,4630,3,2812,1,0,2808,1,1570,2806,1,0,2804,1,1,2800,1,0,2798,1,0,2806,7,1577,1575,9,8,6,2,1,0,9,4671,4670,3064,2716,13,8,6,4,1,2902,9,4672,4671,3065,2717,14,9,7,5,2,3682,9,4673,4672,3066,2718,15,10,8,6,3,3136,2,2,1,3142,1,3,2868,1,4,3114,9,4677,4676,3070,2722,19,14,12,10,7,3706,1,1,0,9,4679,4678,3072,2724,21,16,14,12,9,3578,1,1,1562,9,4681,4680,3074,2726,23,18,16,14,11,3346,1,1,0,7,12,9,8,7,5,3,1,3569,1,39,470,3,41,40,1,3492,3,42,41,2,468,1,1,466,3,44,43,4,464,1,1,462,1,2,460,3,47,46,7,458,1,1,3494,3,49,48,9,3492,1,1,3540,3,51,50,11,3538,1,1,3550,3,53,52,13,3548,1,1,3486,3,55,54,15,456,1,1,3569,9,16,14,12,11,9,7,5,3,1,3569,1,1,0,11,18,16,14,13,11,9,7,5,3,2,1,2826,2,60,59,2824,2,61,60,3578,1,1,3060,1,1,3598,1,2,3474,2,65,64,2822,2,4,1,2820,2,67,66,3532,2,68,67,3530,1,1,3528,1,2,2818,2,71,70,2816,1,1,2814,2,73,72,2812,1,1,2810,2,75,74,2808,2,76,75,2806,2,77,76,2814,7,15,14,11,7,3,2,1,3634,2,79,78,3670,1,1,2804,2,81,80,3578,1,1,3604,1,1,3571,9,24,18,15,14,12,10,6,4,1,3571,13,44,42,40,39,37,35,33,31,29,28,27,26,1,3571,1,1,0,24,46,44,42,41,39,37,35,33,31,30,29,28,27,21,18,17,15,13,9,7,4,3,2,1,2266,24,47,45,43,42,40,38,36,34,32,31,30,29,28,22,19,18,16,14,10,8,5,4,3,2,1298,24,48,46,44,43,41,39,37,35,33,32,31,30,29,23,20,19,17,15,11,9,6,5,4,3,3126,24,49,47,45,44,42,40,38,36,34,33,32,31,30,24,21,20,18,16,12,10,7,6,5,4,3544,1,1,3132,24,51,49,47,46,44,42,40,38,36,35,34,33,32,26,23,22,20,18,14,12,9,8,7,6,3128,1,1,3130,1,2,3066,24,54,52,50,49,47,45,43,41,39,38,37,36,35,29,26,25,23,21,17,15,12,11,10,9,3122,24,55,53,51,50,48,46,44,42,40,39,38,37,36,30,27,26,24,22,18,16,13,12,11,10,3378,1,1,3714,1,2,2598,24,58,56,54,53,51,49,47,45,43,42,41,40,39,33,30,29,27,25,21,19,16,15,14,13,0,24,59,57,55,54,52,50,48,46,44,43,42,41,40,34,31,30,28,26,22,20,17,16,15,14,3148,24,60,58,56,55,53,51,49,47,45,44,43,42,41,35,32,31,29,27,23,21,18,17,16,15,3440,24,61,59,57,56,54,52,50,48,46,45,44,43,42,36,33,32,30,28,24,22,19,18,17,16,3378,1,1,2876,24,63,61,59,58,56,54,52,50,48,47,46,45,44,38,35,34,32,30,26,24,21,20,19,18,0,2,6,1,18,24,65,63,61,60,58,56,54,52,50,49,48,47,46,40,37,36,34,32,28,26,23,22,21,20,0,1,1,0,1,2,2378,1,3,0,24,69,67,65,64,62,60,58,56,54,53,52,51,50,44,41,40,38,36,32,30,27,26,25,24,0,24,70,68,66,65,63,61,59,57,55,54,53,52,51,45,42,41,39,37,33,31,28,27,26,25,0,24,71,69,67,66,64,62,60,58,56,55,54,53,52,46,43,42,40,38,34,32,29,28,27,26,2922,5,23,7,3,2,1,3698,24,73,71,69,68,66,64,62,60,58,57,56,55,54,48,45,44,42,40,36,34,31,30,29,28,0,2,11,1,0,24,75,73,71,70,68,66,64,62,60,59,58,57,56,50,47,46,44,42,38,36,33,32,31,30,3544,1,1,2366,24,77,75,73,72,70,68,66,64,62,61,60,59,58,52,49,48,46,44,40,38,35,34,33,32,0,24,78,76,74,73,71,69,67,65,63,62,61,60,59,53,50,49,47,45,41,39,36,35,34,33,2602,24,79,77,75,74,72,70,68,66,64,63,62,61,60,54,51,50,48,46,42,40,37,36,35,34,3240,24,80,78,76,75,73,71,69,67,65,64,63,62,61,55,52,51,49,47,43,41,38,37,36,35,0,24,81,79,77,76,74,72,70,68,66,65,64,63,62,56,53,52,50,48,44,42,39,38,37,36,2754,1,27,0,1,1,0,24,84,82,80,79,77,75,73,71,69,68,67,66,65,59,56,55,53,51,47,45,42,41,40,39,3722,1,1,3599,9,4771,4770,3164,2816,113,108,106,104,101,3140,10,4772,4771,3165,2817,114,109,107,105,102,1,0,1,1,2760,1,2,0,1,1,1618,1,2,232,1,5,3018,1,1,3676,1,7,2906,1,1,0,1,2,256,1,3,3632,1,11,2104,1,1,2976,1,0,3146,1,1,2910,1,2,2912,1,3,3738,1,4,2284,3,3,2,1,0,2,5,1,3607,3,6,2,1,3607,1,1,3607,1,1,0,6,9,5,4,3,2,1,3150,1,159,2914,1,160,2916,1,161,2288,2,2,1,3742,1,163,2288,1,1,0,3,6,3,1,3611,4,7,4,2,1,3611,1,1,0,6,9,6,4,3,2,1,3346,6,10,7,5,4,3,2,3344,1,1,0,1,2,0,6,13,10,8,7,6,5,0,1,1,3358,6,15,12,10,9,8,7,3572,1,1,3484,6,17,14,12,11,10,9,3356,1,1,0,6,19,16,14,13,12,11,0,1,1,0,6,21,18,16,15,14,13,0,1,1,0,8,14,12,11,9,7,5,3,1,0,1,1,0,1,0,0,1,1,0,1,0,3178,1,1,0,1,1,0,1,2,3074,1,1,1962,1,4,2510,1,1,2818,1,6,3504,1,1,0,1,0,2950,1,1,0,1,1,3645,1,1,3645,1,1,3645,1,1,0,4,4,3,2,1,3634,4,5,4,3,2,0,1,1,2184,4,7,6,5,4,0,1,1,3714,4,9,8,7,6,0,1,1,3653,1,2438,0,2,2439,1,2842,1,1,3246,1,2,0,1,1,3000,1,2,3657,3,4,2,1,0,4,5,3,2,1,3322,4,6,4,3,2,3659,1,1,3659,2,3,1,3659,1,1,3659,1,1,0,1,0,3661,1,1,3661,1,1,3661,1,1,3661,1,1,3202,5,5,4,3,2,1,2966,5,6,5,4,3,2,3794,5,7,6,5,4,3,2340,2,2,1,3661,2,4,1,0,3,5,2,1,0,1,0,0,2,0,1,3570,2,0,2,2826,1,1,1878,2,0,4,0,2,0,5,3102,3,4,2,1,0,3,6,4,1,3671,4,7,5,2,1,0,5,8,6,3,2,1,3586,5,9,7,4,3,2,3622,5,144,140,137,132,1,530,1,244,0,2,83,1,3675,3,84,2,1,3675,1,1,0,5,86,4,3,2,1,3410,5,87,5,4,3,2,3490,5,88,6,5,4,3,0,1,1,3650,5,90,8,7,6,5,3648,1,1,0,1,5036,2988,1,3243,0,1,3244,3800,1,5039,0,1,1,3456,1,1,3804,1,5042,0,3,1254,4,1,0,1,2,2996,1,5045,2368,1,1,3218,3,8,5,1,0,7,12,11,10,7,5,4,1,3691,8,13,12,11,8,6,5,2,1,3691,1,1,3691,2,111,1,3691,1,1,80,13,113,17,16,15,12,10,9,6,5,4,3,2,1,3424,13,114,18,17,16,13,11,10,7,6,5,4,3,2,3422,2,24,1,78,1,2,76,18,117,113,31,30,29,28,21,20,19,16,14,13,10,9,8,7,6,5,74,1,1,3430,18,119,115,33,32,31,30,23,22,21,18,16,15,12,11,10,9,8,7,3556,18,120,116,34,33,32,31,24,23,22,19,17,16,13,12,11,10,9,8,3428,1,1,72,13,122,26,25,24,21,19,18,15,14,13,12,11,10,70,1,1,68,13,124,28,27,26,23,21,20,17,16,15,14,13,12,66,1,1,0,1,0,0,1,1,0,2,2,1,3270,2,3,2,3650,1,1,3562,2,5,4,3560,1,1,3250,2,7,6,2672,1,1,1790,2,9,8,0,1,1,288,2,11,10,3344,1,1,3260,2,13,12,3274,2,14,13,3648,2,2,1,3276,2,16,15,3682,3,10,6,1,0,2,18,17,2860,2,6,1,2200,2,20,19,118,1,1,120,1,2,120,2,23,22,3036,2,17,1,0,12,23,21,19,17,15,13,10,8,6,4,3,1,0,1,0,0,1,1,1676,1,1,0,1,2,3744,1,3,3012,1,4,3016,1,5,3850,6,6,5,4,3,2,1,0,1,1,0,1,2,0,1,0,0,1,1,0,2,2,1,3702,1,1,0,2,2,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,1,3731,1,1,3731,1,1,0,3,3,2,1,0,1,0,0,1,1,3836,1,2,3834,1,3,3744,2,2,1,3226,1,1,3737,3,6,5,1,3737,1,1,0,5,8,7,3,2,1,328,5,9,8,4,3,2,0,1,0,2588,1,0,1834,1,1,0,2,3,1,3770,1,1,0,2,2,1,0,1,0,2426,1,3079,0,2,2,1,0,3,3,2,1,0,1,1,2912,1,2,578,1,3,0,1,4,3534,1,5,3782,1,1,3400,1,1,3740,1,8,3896,1,9,3782,7,257,239,238,237,8,2,1,2366,1,2,2664,1,3,3170,1,13,3782,1,1,3522,3,264,5,1,3526,1,16,3858,2,8,1,3472,2,9,2,3854,1,3,3524,1,4,3528,1,13,0,1,3173,2614,1,4319,0,1,1,0,1,0,3342,4,4331,3545,3407,1,3928,1,1,0,2,2,1,2738,2,3,2,630,1,1,2940,2,5,4,3626,1,1,2586,2,7,6,3570,2,8,7,3904,3,33,31,1,3862,2,10,9,0,1,1,3862,2,12,11,1556,1,1,2740,2,4,2,3668,2,15,14,3198,1,1,2924,1,2,0,1,0,3840,1,1,0,1,1,3769,2,2,1,3769,1,1,3769,1,1,0,5,5,4,3,2,1,2402,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,2970,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,3777,1,1,0,7,7,6,5,4,3,2,1,2256,1,1,0,1,0,0,1,1,3906,1,1,0,2,4340,4339,3785,1,1,3785,1,1,0,3,3,2,1,3098,3,4,3,2,592,3,5,4,3,2690,3,6,5,4,3920,1,1,3094,3,8,7,6,3850,1,1,0,1,0,0,1,1,3814,1,2,3791,2,2,1,3791,1,1,0,4,4,3,2,1,3793,1,1,3793,1,1,3793,1,1,3793,1,1,3793,1,1,0,6,6,5,4,3,2,1,614,1,0,0,1,1,3797,1,1,3797,1,1,3797,1,1,3797,1,1,3797,1,1,0,6,6,5,4,3,2,1,3506,6,7,6,5,4,3,2,2584,1,1,3822,6,9,8,7,6,5,4,0,1,0,2586,1,0,3136,1,1,0,2,3,1,3252,2,4,2,3786,1,4368,3352,1,0,3786,1,1,0,3,4466,3,1,0,1,1,0,1,1,0,1,0,3914,1,1,0,1,1,3820,1,1,0,2,4,1,0,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,3817,1,1,0,9,9,8,7,6,5,4,3,2,1,3494,9,10,9,8,7,6,5,4,3,2,3892,3,56,55,1,0,1,0,3821,1,1,3821,1,1,3821,1,1,3128,4,4,3,2,1,0,1,1,2720,7,271,269,268,267,266,2,1,3404,1,0,0,1,1,0,1,1,0,1,0,3812,1,1,0,1,1,3972,1,2,3508,1,1,0,1,0,3170,1,0,3410,1,1,0,1,2,0,1,3,3138,1,4,0,1,5,0,7,43,7,5,4,3,2,1,0,1,1,3560,1,2,3250,2,139,1,2536,1,0,3650,1,1,3396,1,0,3826,5,374,157,131,130,1,3850,2,129,1,3394,2,414,3,0,1,54,2208,2,3474,407,3492,1,0,3830,2,387,1,3794,1,20,4002,2,2,1,1320,1,3019,0,1,3248,2348,1,1,3406,1,0,3654,3,427,419,1,2852,1,0,94,3,427,418,1,0,1,0,3832,13,3059,429,424,423,420,419,415,399,397,184,141,70,1,3044,3,421,401,2,0,1,0,0,1,1,3880,1,2,1328,1,1,0,1,0,0,1,1,0,1,1,0,1,5317,1856,1,5318,3640,1,1,162,1,5320,0,1,5321,3022,2,2,1,0,3,6,4,1,3865,1,1,3865,1,1,3865,1,1,3865,1,1,3865,1,1,3865,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,3032,1,2,3900,1,1,2652,3,452,23,1,3652,1,5,3858,1,6,3644,1,7,3900,6,239,203,190,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,3883,1,1,3883,1,1,3883,1,1,3883,1,1,0,5,5,4,3,2,1,3885,3,3599,3368,3254,3885,1,1,0,5,3601,3370,3256,2,1,3887,15,556,552,526,384,382,380,378,371,369,367,365,154,83,11,1,0,1,0,3470,1,1,3962,1,1,0,1,1,0,1,1,3434,11,5226,5221,5195,1141,1139,1137,1136,1134,1133,1132,1129,3966,1,1,0,1,1,0,2,2,1,2452,2,3,2,3850,4,487,475,306,1,0,1,0,4040,1,1,0,1,1,4022,1,2,0,1,1,0,1,0,3905,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,4022,1,2,1348,1,1,784,3,4,3,1,0,1,1,0,1,0,0,1,1,3474,1,2,3908,1,1,3120,1,2,3262,1,5,3734,1,1,3502,1,2,0,5,7,5,4,2,1,0,1,0,3592,1,1,0,1,3115,0,1,3115,0,1,0,3935,1,1,158,2,2,1,0,1,0,424,1,1,0,1,2,4080,1,1,3538,1,1,3939,2,4,1,0,1,0,3941,1,1,3248,2,2,1,0,1,0,3250,1,1,0,1,1,2624,1,2,0,1,144,3340,1,1,2906,1,1,3610,1,2,0,1,1,0,1,3365,0,1,287,0,1,0,3955,1,1,3955,1,1,3955,1,1,3955,1,1,0,5,5,4,3,2,1,4118,3,5427,4140,3244,0,4,5428,4141,3245,1,3959,2,23,1,0,1,5429,3826,1,5430,3824,1,1,0,2,3,1,3398,1,0,0,1,1,0,1,1,3468,1,1,0,1,1,2480,1,328,0,1,1,0,2,2,1,0,1,0,4008,1,1,0,1,3390,0,1,0,0,1,1,4008,1,2,3210,1,1,4122,1,4,0,1,1,3646,1,6,0,1,1,4018,1,8,4088,2,41,1,4088,1,10,0,1,1,0,1,0,0,1,1,0,1,0,306,1,0,3710,1,1,0,2,3,1,0,3,4,2,1,0,1,0,3999,1,1,3999,1,1,0,3,3,2,1,4120,3,4,3,2,314,1,1,3530,1,2,0,1,5470,3986,1,1,0,2,2,1,0,1,1,4168,4,5475,4188,4178,3292,0,5,5476,4189,4179,3293,1,454,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,2238,1,700,0,1,1,0,1,1,3830,2,4709,4708,3976,2,4710,4709,4164,2,2,1,4006,2,4712,4711,4030,1,1,0,2,3,1,0,1,3508,2750,1,3509,0,1,1,0,1,3511,4154,1,1,3532,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4178,1,1,3528,1,2,3282,1,1,4039,2,3,1,4039,1,1,0,4,5,3,2,1,0,1,0,4166,1,1,4043,3,81,33,1,4043,2,102,1,0,1,11,0,1,1,4047,8,118,117,114,71,70,35,3,1,0,1,245,0,1,0,0,1,2073,4214,2,2076,1,4176,1,1,4053,1,1655,4053,1,1,4053,1,1,4053,1,1,4053,1,1,4053,1,1,4048,1,0,3240,1,4668,4178,1,0,2328,1,1,4086,1,2,3270,1,0,0,1,0,4196,2,2,1,1526,1,0,4196,1,1,3902,1,0,4196,2,10,1,0,8,4665,975,12,9,8,5,3,1,4064,8,4666,976,13,10,9,6,4,2,2962,1,1,3734,10,4668,978,15,12,11,8,6,4,3,1,0,11,4669,979,16,13,12,9,7,5,4,2,1,0,11,4670,980,17,14,13,10,8,6,5,3,2,3996,1,1,0,11,4672,982,19,16,15,12,10,8,7,5,4,0,11,4673,983,20,17,16,13,11,9,8,6,5,4092,2,2,1,3800,1,1,0,11,4676,986,23,20,19,16,14,12,11,9,8,3712,1,1,0,4,9,7,3,1,0,1,0,4238,2,4680,1,3748,3,4681,2,1,4238,1,1,0,2,2,1,0,1,0,4242,2,4685,1,3752,3,4686,2,1,4075,1,1,0,2,2,1,18,2,3,2,0,1,1,668,2,5,4,3724,1,1,0,2,7,6,2906,2,8,7,3380,2,9,8,3040,1,1,2636,2,11,10,2946,2,4,1,0,2,13,12,4066,2,7,1,0,2,15,14,3378,2,16,15,4208,2,2,1,3940,2,18,17,4038,1,1,0,8,18,16,14,10,8,6,3,1,0,1,1,3752,1,2,624,1,1,0,3,4710,26,25,88,1,1,4091,1,1,4091,1,1,4091,1,1,4091,1,1,4091,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,0,4264,2,4720,1,0,3,4721,2,1,4054,3,4722,3,2,4052,1,1,4050,3,4724,5,4,4048,1,1,0,3,5,3,1,0,4,6,4,2,1,0,5,7,5,3,2,1,0,6,8,6,4,3,2,1,0,6,9,7,5,4,3,2,0,1,1,0,1,0,0,2,4733,1,0,3,4734,2,1,0,1,1,3782,1,2,4146,1,3,4119,2,2,1,3472,2,4,1,0,3,5,2,1,2946,3,6,3,2,2986,1,1,0,3,8,5,4,4076,3,9,6,5,3400,2,2,1,0,3,11,8,7,4266,1,1,4266,3,13,10,9,4248,1,1,0,5,10,8,5,3,1,0,1,0,0,1,1,3794,1,2,4158,1,3,4131,2,2,1,3484,2,4,1,0,3,5,2,1,4086,3,6,3,2,0,3,7,4,3,3412,2,2,1,3780,3,9,6,5,4276,1,1,4258,1,1,0,3,7,4,1,3484,7,96,94,90,88,8,5,2,0,1,0,66,1,1,0,1,1,0,2,2,1,3788,1,1,0,2,2,1,3808,2,3,2,4145,1,1,0,4,5,4,3,1,0,5,6,5,4,2,1,0,1,92,3828,1,93,4002,1,1,3820,1,95,3930,1,3,3814,1,1,4151,1,1,3796,1,6,3566,2,7,1,4274,2,6,1,4136,1,9,3814,1,1,2964,1,1,0,1,12,0,6,14,12,8,5,2,1,0,1,0,1410,1,0,4157,1,1,4157,2,3,1,84,3,4,2,1,0,1,1,3836,1,2,0,1,1,4161,2,3,1,4161,1,1,0,4,5,3,2,1,4330,1,4682,2730,2,4683,1,0,1,1,0,2,2,1,0,2,5677,5662,0,2,5678,5663,3816,1,1,2328,2,5680,5665,3258,1,1,3036,1,1,0,2,5683,5668,4296,1,1,0,2,5685,5670,4278,2,3,1,1428,1,1,2786,1,5,0,6,12,10,7,5,2,1,0,1,0,0,1,1,3596,2,2,1,0,3,3,2,1,4306,3,4,3,2,3598,1,1,4286,1,1,0,5,7,6,5,4,1,1660,5,8,7,6,5,2,3424,1,1,0,7,10,9,8,7,4,3,1,0,1,0,0,1,1,0,1,1,0,1,1,2732,1,0,4202,1,1,4214,1,1,4195,1,4720,4195,1,1,4195,1,1,0,4,4723,3,2,1,0,1,1,0,2,2,1,0,3,3,2,1,4203,1,1,0,2,2,1,4346,2,3,2,0,1,0,0,1,1,0,1,1,3626,1,2,4334,1,1,0,2,3,1,0,1,0,3648,1,1,0,2,2,1,4217,3,3,2,1,4217,1,1,0,5,5,4,3,2,1,3770,5,6,5,4,3,2,3608,1,1,0,1,0,0,1,1,3940,1,2,0,1,1,4252,1,4,3714,1,5,3468,2,2,1,4366,3,6,4,1,4212,1,1,3502,1,1,0,2,3,1,0,1,1,1784,1,0,0,1,1,2654,1,1,0,2,2,1,0,1,0,3668,1,1,4358,1,1,0,2,3,1,0,1,1,0,1,4762,0,2,4763,1,3692,2,4764,2,4162,2,4765,3,3438,2,2,1,4243,2,4,1,4243,1,1,4243,1,1,4243,1,1,4243,1,1,4243,1,1,4243,1,1,4243,1,1,8,10,12,9,8,7,6,5,4,3,2,1,0,1,1,4272,3,191,180,2,2872,1,1,0,1,0,4220,1,4898,4108,1,4899,2350,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,4253,1,1,4253,1,1,4253,1,1,0,4,4,3,2,1,2978,4,5,4,3,2,4374,4,6,5,4,3,0,2,2,1,3706,1,3,0,1,4,0,4,6,3,2,1,0,1,0,3348,1,0,0,1,0,4406,2,2,1,2988,1,0,3942,1,5665,3680,2,2,1,0,1,0,4046,2,3,1,0,4,9,6,3,1,3932,4,10,7,4,2,0,1,1,0,4,12,9,6,4,0,2,3,1,4234,1,4,0,1,278,0,2,279,1,0,2,280,2,3462,1,1,222,2,282,4,0,1,1,0,3,5,3,1,4285,1,1,4285,1,1,4285,1,1,4285,1,1,0,5,5,4,3,2,1,4058,5,6,5,4,3,2,8,1,1,3446,5,8,7,6,5,4,4350,5,9,8,7,6,5,4022,1,1,0,1,0,0,1,1,0,1,1,4072,1,2,142,1,1,4434,1,4,3708,1,5,4416,2,2,1,3956,1,5,20,1,1,450,1,2,24,1,3,4293,6,10,8,5,3,2,1,4293,1,1,0,8,12,10,7,5,4,3,2,1,0,1,1,4320,8,258,247,84,69,61,21,19,2,0,1,4845,0,1,1,4336,2,5839,3691,3290,1,1,4301,1,2,4301,2,2,1,4301,1,1,4301,1,1,4301,1,1,4301,1,1,4301,1,1,4442,8,8,7,6,5,4,3,2,1,0,1,1,4290,1,2,3718,1,1,4424,1,4,3498,1,1,3174,1,6,4082,1,1,0,1,0,0,1,4412,3086,1,1,2406,1,0,3952,1,1,3952,4,621,72,71,3,0,3,6,2,1,0,1,1,0,1,1,3812,1,0,3976,1,1,0,1,1,850,1,2,0,1,1,0,1,0,3824,1,1,3624,1,2,2998,1,1,2794,2,3,1,0,3,4,2,1,2654,3,5,3,2,4306,5,336,334,330,328,1,0,1,1,0,1,0,2378,1,1,0,1,1,4354,1,2,0,1,1,0,1,0,4331,1,1,4331,1,1,4331,1,1,4331,1,1,0,5,5,4,3,2,1,3766,1,1,0,1,1,0,1,0,4460,1,1,4322,1,1,0,1,1,0,1,0,4341,1,1,4341,1,1,4341,1,1,3714,4,4,3,2,1,0,1,1,4328,1,2,4370,1,1,0,1,1,3504,1,5,4008,3,51,4,1,0,1,0,0,1,1,3996,1,2,3994,1,1,0,1,4,4362,1,1,2116,1,6,4300,1,1,0,4,7,5,3,1,0,1,391,0,1,4925,3806,1,4926,3552,1,1,0,2,3,1,0,1,1,4361,5,260,174,84,6,1,34,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,4371,1,1,4371,1,1,4371,1,1,4371,1,1,0,4,4,3,2,1,4506,1,0,3052,1,1,4232,1,1,3532,2,2,1,3460,1,1,0,1,1,4375,1,5920,4370,12,5941,5796,5795,5112,4189,3841,1138,1133,1131,1129,1126,1,3148,12,5942,5797,5796,5113,4190,3842,1139,1134,1132,1130,1127,2,4494,12,5943,5798,5797,5114,4191,3843,1140,1135,1133,1131,1128,3,3824,2,2,1,4516,1,1,4542,2,5,1,1,3,6,2,1,0,1,1,0,1,0,0,1,1,4383,1,1,4383,2,4,1,4383,1,1,4383,1,1,4383,1,1,0,1,0,2940,1,0,0,1,1,3820,7,347,345,342,340,338,3,1,4510,2,242,1,4528,2,5,3,0,1,1,4344,1,2,4342,1,1,4168,2,9,7,4416,1,1,4348,1,1,3638,1,3,4374,2,13,11,1214,2,14,12,4052,2,2,1,0,1,1,84,1,0,4036,1,0,4532,1,1,4054,2,3,1,0,1,1,4393,1,1,0,2,2,1,0,1,0,0,1,1,4540,1,2,4522,1,1,248,1,2,4399,4,30,4,2,1,4399,10,205,202,201,200,199,189,187,185,184,1,0,21,206,203,202,201,200,190,188,186,185,39,37,36,35,34,33,32,6,4,3,2,1,4108,21,207,204,203,202,201,191,189,187,186,40,38,37,36,35,34,33,7,5,4,3,2,2406,1,1,0,1,2,1762,1,3,938,22,217,211,208,207,206,205,195,193,191,190,44,42,41,40,39,38,37,11,9,8,7,6,3188,2,5,1,3562,21,213,210,209,208,207,197,195,193,192,46,44,43,42,41,40,39,13,11,10,9,8,4430,1,1,4498,1,1,4174,21,216,213,212,211,210,200,198,196,195,49,47,46,45,44,43,42,16,14,13,12,11,0,2,4,1,0,2,5,2,0,2,6,3,0,2,7,4,0,2,8,5,0,2,9,6,0,2,10,7,2040,21,224,221,220,219,218,208,206,204,203,57,55,54,53,52,51,50,24,22,21,20,19,0,2,9,1,4446,2,255,10,3046,1,1,4426,1,1,0,1,13,0,1,14,4424,21,231,228,227,226,225,215,213,211,210,64,62,61,60,59,58,57,31,29,28,27,26,4526,3,435,424,1,3662,1,1,4450,1,3,4140,3,438,427,4,4138,2,2,1,4520,1,6,4140,21,238,235,234,233,232,222,220,218,217,71,69,68,67,66,65,64,38,36,35,34,33,4138,1,1,0,1,1,2442,21,241,238,237,236,235,225,223,221,220,74,72,71,70,69,68,67,41,39,38,37,36,2238,1,1,0,1,0,4322,1,0,4434,1,1,0,2,3,1,0,1,1,4431,1,1,4431,1,1,0,3,3,2,1,0,1,1583,0,1,1,4114,1,2,4422,1,1,4437,2,3,1,4437,1,1,4437,1,1,0,5,6,4,3,2,1,4439,1,515,4439,1,1,4439,1,1,0,4,518,3,2,1,3612,4,519,4,3,2,4564,1,1,2966,4,521,6,5,4,4104,1,1,0,1,1,3752,4,524,9,8,7,3932,2,5,1,0,4,526,11,10,9,3604,1,1,0,4,528,13,12,11,2976,1,1,0,1,530,0,1,138,4592,1,139,4128,1,1,986,1,0,0,1,1,0,1,0,0,1,1,3310,1,1,0,1,0,4582,1,1,4104,1,1,4266,1,278,0,1,202,146,1,203,3728,1,1,3274,1,205,0,1,1,0,1,0,4606,1,1,2322,1,1,0,1,1,0,1,0,4114,1,1,4610,1,1,4114,2,5088,287,4454,2,5089,288,2982,1,1,3884,2,3,1,1970,1,0,4460,1,1,4146,1,1,388,1,1,0,1,0,0,1,1,4500,1,2,0,1,1,4475,2,3,1,4475,1,1,2468,4,5,3,2,1,4616,4,6,4,3,2,3464,1,1,0,1,1,4430,4,9,7,6,5,3892,1,1,0,1,5108,0,1,1,4508,1,2,0,1,1,0,1,0,0,1,1,4487,1,1,4487,1,1,4487,1,1,0,1,0,4166,1,1,0,1,1,0,1,1,4272,1,2,4520,1,1,0,1,1,3976,1,0,4636,1,1,4172,3,5671,3511,1,4174,4,5672,3512,2,1,4636,5,5673,3513,3,2,1,4495,6,5674,3514,4,3,2,1,4495,1,1,0,8,5676,3516,6,5,4,3,2,1,0,1,0,0,1,1,3224,1,2,3838,1,3,4574,2,2,1,0,1,0,4658,1,0,4606,1,1,4530,1,2,0,1,4387,0,4,5,3,2,1,0,1,4502,0,1,1,4538,1,2,0,1,1,4176,1,4,0,1,1,3602,1,6,0,1,1,0,1,0,0,1,1,4184,1,2,0,1,1,0,1,4514,0,1,1,3392,1,1,0,1,1,4652,3,72,68,1,3096,1,5160,0,1,1,4366,1,2,4302,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,6071,4532,1,6072,4674,1,1,4682,1,1,4596,1,6075,4682,1,1,0,4,7,6,3,1,0,1,1,4572,1,4535,0,1,1,0,1,0,4690,1,1,0,1,1,0,1,2318,3418,1,1,3332,1,0,4694,1,1,4553,5,76,74,69,5,1,0,1,0,4414,1,0,112,1,0,4696,2,2,1,0,1,0,4698,1,1,0,1,0,4700,1,1,4238,1,0,4700,1,1,1810,1,1,3752,2,5188,5187,3052,1,0,4700,1,1,0,1,0,3592,1,1,0,2,2,1,4570,2,3,2,3468,1,1,0,4,5,4,3,1,3244,4,6,5,4,2,4244,1,1,4706,1,1,4732,2,6201,4053,0,3,6202,4054,1,3394,3,6203,4055,2,0,1,1,4680,3,6205,4057,4,2650,1,1,4596,1,2,0,1,1,0,3,6209,4061,8,0,1,1,3868,3,6211,4063,10,0,1,1,0,3,6213,4065,12,3074,1,1,4012,1,2,0,1,1,504,3,6217,4069,16,4608,1,1,2974,1,1,4444,3,6220,4072,19,0,2,4,1,0,3,6222,4074,21,0,1,1,3412,3,6224,4076,23,0,1,1,4616,1,2,0,1,1,4752,1,4,4298,1,5,0,3,6230,4082,29,0,1,1,0,3,6232,4084,31,0,1,1,0,3,6234,4086,33,172,1,1,0,3,6236,4088,35,4104,1,1,1,2,28,1,4182,3,6239,4091,38,0,1,1,0,1,1,0,2,2,1,776,3,6243,4095,42,4446,3,6244,4096,43,0,1,1,780,3,6246,4098,45,0,1,1,0,3,6248,4100,47,3104,1,1,0,3,6250,4102,49,0,3,6251,4103,50,538,3,6252,4104,51,0,3,6253,4105,52,4124,1,1,1,1,1,1332,3,6256,4108,55,0,3,6257,4109,56,0,3,6258,4110,57,0,3,6259,4111,58,4658,1,1,0,1,1,1644,3,6262,4114,61,0,1,1,3934,3,6264,4116,63,3722,1,1,3594,1,1,4486,3,6267,4119,66,4104,1,1,0,1,1,0,3,6270,4122,69,4742,1,1,1892,1,1,0,3,6273,4125,72,0,3,6274,4126,73,4670,1,1,4448,2,58,1,1058,3,6277,4129,76,0,1,0,0,1,1,3326,2,2,1,4814,3,3,2,1,0,2,5290,608,574,11,91,90,89,87,86,83,5,4,3,2,1,590,11,92,91,90,88,87,84,6,5,4,3,2,572,1,1,570,11,94,93,92,90,89,86,8,7,6,5,4,3948,11,95,94,93,91,90,87,9,8,7,6,5,3608,1,1,3204,11,97,96,95,93,92,89,11,10,9,8,7,568,11,98,97,96,94,93,90,12,11,10,9,8,4632,2,5,1,566,11,100,99,98,96,95,92,14,13,12,11,10,3942,11,101,100,99,97,96,93,15,14,13,12,11,4504,11,102,101,100,98,97,94,16,15,14,13,12,0,1,0,0,1,1,3958,1,2,4786,1,3,3332,2,2,1,0,2,4,1,0,3,5,2,1,0,4,6,3,2,1,0,4,7,4,3,2,4076,1,1,2426,4,9,6,5,4,0,1,1,4670,1,1,4522,4,12,9,8,7,0,1,1,4618,4,14,11,10,9,0,1,0,4667,1,1,4667,1,1,4667,1,1,0,4,4,3,2,1,0,1,1,3350,2,2,1,0,3,3,2,1,0,4,4,3,2,1,4252,4,5,4,3,2,4658,1,1,0,2,3,1,4024,2,4,2,3152,1,5332,4322,2,5333,1,4662,3,5334,2,1,4340,1,1,0,1,1,3154,2,5337,4088,3156,3,5338,4089,1,0,4,5339,4090,2,1,0,1,1,0,1,1,0,1,0,0,1,1,3592,1,2,4366,1,1,0,2,3,1,0,3,4,2,1,4338,3,5,3,2,0,1,1,4648,3,7,5,4,3972,2,33,1,1564,1,1,4554,3,10,8,7,4548,7,50,47,46,45,11,9,8,1564,7,51,48,47,46,12,10,9,3668,7,52,49,48,47,13,11,10,2798,5,41,4,3,2,1,0,1,0,4050,1,1,3172,2,2,1,4374,3,3,2,1,0,1,1,4652,1,2,3976,1,1,1568,1,1,4552,1,5,2802,1,1,0,3,6,3,1,0,1,0,3550,1,428,574,2,2,1,4366,2,3,2,4730,2,4,3,4703,2,2,1,4056,2,4,1,0,3,5,2,1,4658,3,6,3,2,3982,1,1,3530,14,179,178,177,175,174,171,93,92,91,90,89,8,5,4,3570,2,83,1,0,1,0,2270,1,1,4370,1,2,4707,1,1,0,2,3,1,3868,2,4,2,4850,1,1,0,2,3,1,0,1,0,0,2,5553,1,4832,2,5554,2,4052,2,5555,3,4394,2,2,1,3592,2,5557,5,4856,2,2,1,0,2,6,1,4840,1,1,4858,2,2,1,0,3,3,2,1,0,1,1,0,1,0,4864,1,1,1344,2,2,1,4862,1,1,0,1,1,0,1,0,4868,1,1,0,2,2,1,3594,2,3,2,4756,2,4,3,2204,1,1,0,1,1,2478,2,7,6,4008,1,1,618,1,1,0,1,0,4733,1,1,4733,1,1,0,3,3,2,1,4876,1,1,0,1,1,4238,3,171,157,1,0,1,0,4750,1,1,4722,1,2,4746,1,1,0,2,3,1,4768,2,4,2,0,1,1,0,1,2,0,1,0,1776,1,1,4774,1,2,4747,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4759,1,1,4759,1,1,4759,1,1,4759,1,1,4759,1,1,4759,1,1,4192,7,7,6,5,4,3,2,1,4792,1,1,4900,8,9,8,7,6,5,4,3,1,0,1,1,0,1,0,0,1,1,0,2,2,1,1356,2,3,2,4794,2,189,1,4342,2,5,4,0,1,1,4769,1,1,4769,1,1,4769,1,1,4769,1,1,0,5,5,4,3,2,1,4720,1,7,4124,1,1,4418,2,14,13,3546,2,15,14,2536,2,16,15,3858,2,2,1,4720,1,1,3596,2,19,18,3858,2,17,1,4416,3,18,7,1,4870,1,3,3326,2,23,22,3858,2,243,1,3636,3,240,239,1,0,2,26,25,3860,1,1,0,2,28,27,4582,1,1,4190,2,3,1,4080,1,0,3454,1,1,0,3,2154,541,1,1366,14,2155,542,285,284,283,281,280,277,199,198,197,196,195,2,718,3,2156,543,3,4586,1,1,3602,3,2158,545,5,4422,2,4,1,2542,3,2160,547,7,4726,1,1,4440,1,1,4422,3,2163,550,10,4788,1,1,0,1,0,0,1,0,4292,1,0,4426,2,2,1,0,2,4,1,0,1,1,0,1,5501,0,1,1,3948,1,2,4774,1,3,4204,1,4,4912,4,248,247,246,1,4066,1,6,4452,7,244,230,227,223,5,4,1,4380,1,8,4796,1,1,0,1,6505,0,1,1,0,1,0,3332,2,0,1,0,1,1,3956,1,2,492,1,1,3576,1,1,3520,1,5,3956,1,1,492,1,1,0,1,4246,4826,1,4247,4462,1,4248,4902,1,4249,4799,3,3,2,1,4799,2,5,1,4799,1,1,4799,1,1,4940,5,8,4,3,2,1,0,1,1,4801,1,1,4801,1,1,0,3,3,2,1,0,10,6527,6382,6381,4775,4427,1724,1719,1717,1715,1712,4805,11,6528,6383,6382,4776,4428,1725,1720,1718,1716,1713,1,0,12,6529,6384,6383,4777,4429,1726,1721,1719,1717,1714,2,1,0,12,6530,6385,6384,4778,4430,1727,1722,1720,1718,1715,3,2,4762,1,1,0,12,6532,6387,6386,4780,4432,1729,1724,1722,1720,1717,5,4,4838,1,1,0,3,5,3,1,4813,1,1,4813,1,1,4813,1,1,4813,1,1,4813,1,1,4813,1,1,4813,1,1,4813,1,1,0,9,9,8,7,6,5,4,3,2,1,4522,9,10,9,8,7,6,5,4,3,2,2820,1,1,414,1,2,2294,9,13,12,11,10,9,8,7,6,5,3290,3,240,238,1,4532,9,15,14,13,12,11,10,9,8,7,4530,1,1,392,1,1,0,11,154,153,18,17,16,15,14,13,12,11,10,4386,2,152,1,4596,11,156,155,20,19,18,17,16,15,14,13,12,2858,1,1,4818,9,22,21,20,19,18,17,16,15,14,4844,1,1,4532,1,1,4588,9,25,24,23,22,21,20,19,18,17,710,1,1,4250,9,27,26,25,24,23,22,21,20,19,4940,3,270,269,1,0,1,0,0,1,1,4821,1,1,4821,1,1,4821,1,1,4821,1,1,0,5,5,4,3,2,1,0,1,1,4825,44,369,367,365,363,359,357,355,352,350,348,346,344,340,338,336,333,329,326,324,322,316,310,308,305,302,299,295,238,157,126,124,117,115,110,107,106,103,98,80,77,73,71,69,1,0,1,0,0,1,1,4829,2,2,1,0,3,3,2,1,0,1,0,4833,1,1,4478,6,282,279,278,277,2,1,0,1,1,4976,1,2,0,1,1,4790,2,288,4,0,1,0,0,1,1,4841,1,1,4841,1,1,4841,1,1,0,4,4,3,2,1,0,1,4591,0,2,4592,1,0,1,1,0,1,0,4851,1,1,4851,1,1,4851,1,1,4851,1,1,0,5,5,4,3,2,1,0,1,1,3408,2,2,1,0,1,1,2622,1,2,0,1,3,4808,2,2,1,0,1,0,4402,1,1,4166,1,2,4994,1,3,3540,2,2,1,0,2,4,1,0,3,5,2,1,4865,1,1,4865,1,1,0,3,3,2,1,3342,1,5838,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,4877,1,1,4877,1,1,0,3,3,2,1,0,3,4,3,2,5022,1,1,4440,3,6,5,4,4430,3,7,6,5,5022,2,2,1,4544,1,1,284,3,7,5,1,4740,1,2654,0,1,1,3050,1,2656,4742,2,2657,1,4883,1,1,5024,1,1,0,1,0,4885,1,1,4885,1,1,5026,3,3,2,1,0,1,1,4887,1,1,4887,1,1,0,1,3309,4470,1,1,4889,2,3,1,0,3,6646,5828,5715,4891,1,1,4891,1,1,4891,1,1,4891,1,1,4891,1,1,4891,1,1,4891,1,1,4891,1,1,0,9,9,8,7,6,5,4,3,2,1,4718,9,10,9,8,7,6,5,4,3,2,0,1,1,4172,9,12,11,10,9,8,7,6,5,4,0,1,1,3984,1,2,0,1,1,3986,1,4409,0,1,1,4334,1,1,0,1,0,474,1,1,4903,1,1,4903,1,1,4903,1,1,0,4,4,3,2,1,3776,4,5,4,3,2,1812,1,1,0,1,180,4934,2,179,178,0,1,0,4410,1,1,2800,2,2,1,0,2,3,2,4896,1,1,0,1,0,0,1,1,0,1,0,1678,1,1,5084,1,1,4917,3,40,2,1,0,1,0,0,1,5249,4512,1,1,0,2,3,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,1,4923,1,10,4923,1,1,4923,1,1,4923,1,1,0,5,14,4,3,2,1,4925,1,1,4925,1,1,0,3,3,2,1,0,1,0,0,1,1,3484,2,2,1,856,10,18,17,16,15,14,13,12,3,2,1,872,10,19,18,17,16,15,14,13,4,3,2,854,1,1,1520,10,21,20,19,18,17,16,15,6,5,4,4576,1,1,852,10,23,22,21,20,19,18,17,8,7,6,3756,10,24,23,22,21,20,19,18,9,8,7,4230,10,25,24,23,22,21,20,19,10,9,8,3890,1,1,3486,10,27,26,25,24,23,22,21,12,11,10,3796,2,4,1,850,10,29,28,27,26,25,24,23,14,13,12,4914,2,7,1,848,10,31,30,29,28,27,26,25,16,15,14,4224,10,32,31,30,29,28,27,26,17,16,15,4786,10,33,32,31,30,29,28,27,18,17,16,4884,1,1,0,1,0,5066,1,1,4933,1,1,4933,1,1,0,1,5736,0,1,1,3788,1,5788,0,2,5789,1,4618,3,5790,2,1,5080,1,1,0,4,5792,4,3,1,3478,1,6660,0,1,0,276,1,1,0,1,1,0,1,0,0,1,1,3672,1,2,4286,1,3,5022,2,2,1,0,1,0,594,1,1,4951,4,61,11,8,1,314,1,955,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,3448,1,1,0,1,1,4948,1,2,3476,1,1,4122,1,4,1562,1,1,4158,1,6,5066,1,1,0,1,0,3476,1,1,0,1,1,390,1,0,0,1,1,0,1,0,542,1,1,0,1,1,0,1,1,4390,1,2,5008,2,274,1,354,1,0,5098,4,109,53,52,1,4638,2,10,2,516,1,1,4144,1,0,378,1,1,0,1,1,5118,1,2,4654,1,1,0,1,1512,4556,1,1513,4962,1,1,4979,2,3,1,4979,1,1,4979,1,1,0,5,6,4,3,2,1,4966,5,7,5,4,3,2,4754,1,1,0,1,5044,4564,1,1,4288,1,2,3662,1,1,0,2,3,1,0,1,6795,390,1,1,4987,1,1,4987,1,1,4987,1,1,4987,1,1,4987,1,1,4987,1,1,4987,1,1,4987,1,1,0,9,9,8,7,6,5,4,3,2,1,4760,23,160,159,158,157,156,155,154,153,152,25,23,22,21,20,10,9,8,7,6,5,4,3,2,4758,1,1,4814,9,12,11,10,9,8,7,6,5,4,70,1,1,0,1,0,2454,1,0,5152,1,1,5114,1,4649,0,1,1,5126,1,2,4436,1,1,0,1,0,2024,1,1,5022,1,2,0,1,1,3720,2,3,1,0,1,0,4999,7,2261,2259,1295,1294,1291,1289,1,4999,1,1,0,9,2263,2261,1297,1296,1293,1291,3,2,1,3968,9,2264,2262,1298,1297,1294,1292,4,3,2,5124,1,1,5142,1,1,0,9,2267,2265,1301,1300,1297,1295,7,6,5,0,1,0,0,1,0,5130,1,4552,0,1,0,4994,2,5,1,4424,1,976,0,1,0,5011,2,2879,1,5011,1,1,0,4,2881,3,2,1,5013,1,1,0,2,2,1,0,1,1,0,1,0,0,1,0,4878,1,1,5021,2,3,1,5021,1,1,5021,1,1,5021,1,1,5021,1,1,5021,1,1,0,8,9,7,6,5,4,3,2,1,4802,8,10,8,7,6,5,4,3,2,5086,1,1,0,1,1,4458,8,13,11,10,9,8,7,6,5,0,1,0,0,1,0,0,1,1,0,1,6686,0,1,6687,0,1,0,4242,1,1,0,1,0,0,1,0,0,1,6729,3856,1,0,0,1,0,0,1,1,0,1,0,4,1,1,0,1,0,0,1,1,32,1,0,4300,2,3,1,2464,1,2,2580,2,5,3,0,2,6,4,2746,2,7,5,0,2,8,6,0,1,7,0,1,8,2770,1,9,0,1,10,0,2,13,11,5038,1,12,0,2,15,13,0,1,14,0,2,17,15,0,1,16,0,1,17,2432,1,18,0,1,19,2784,1,20,0,1,21,906,1,22,0,1,23,0,1,0,60,1,0,0,1,0,0,1,0,0,4,4,3,2,1,0,2,6768,5,0,1,0,0,1,1,60,5,6769,42,41,39,2,0,1,3,2,1,0,5104,1,1,6,1,1,0,1,0,5106,1,1,0,1,1,0,1,2,0,1,3,0,1,0,5114,1,1,0,1,1,0,1,0,5118,1,1,0,1,1,2822,1,0,52,1,0,5232,1,1,3900,1,0,2820,1,0,2524,1,0,92,8,3688,1693,6,5,4,3,2,1,4272,1,3689,5146,1,1,0,1,0,0,1,1,24,1,1,3916,1,3053,0,1,1,4942,1,0,0,1,1,2,1,0,5128,1,1,4610,1,1,5186,1,2,0,51,6767,85,83,82,81,79,76,73,71,69,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,40,39,37,36,35,32,29,28,27,24,21,14,12,9,7,5,2,1,4428,51,6768,86,84,83,82,80,77,74,72,70,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,41,40,38,37,36,33,30,29,28,25,22,15,13,10,8,6,3,2,5256,51,6769,87,85,84,83,81,78,75,73,71,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,42,41,39,38,37,34,31,30,29,26,23,16,14,11,9,7,4,3,3802,2,2,1,5114,51,6771,89,87,86,85,83,80,77,75,73,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,44,43,41,40,39,36,33,32,31,28,25,18,16,13,11,9,6,5,4800,1,1,0,3,6,3,1,0,4,7,4,2,1,0,51,6775,93,91,90,89,87,84,81,79,77,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,48,47,45,44,43,40,37,36,35,32,29,22,20,17,15,13,10,9,5148,1,1,0,1,0,0,1,1,5140,1,1,4796,1,1,0,1,1,0,1,5,0,1,6848,5124,1,6849,0,1,0,0,1,0,286,1,0,0,1,0,2282,1,0,0,1,0,2912,1,0,5096,1,1,3678,1,0,5096,6,8,7,6,5,4,1,5147,3,10,3,1,5147,1,1,5147,1,1,5147,1,1,0,7,14,7,5,4,3,2,1,3704,7,15,8,6,5,4,3,2,5102,1,1,0,1,0,5151,1,1,5151,1,1,0,3,3,2,1,5252,3,4,3,2,4816,3,5,4,3,5256,3,6,5,4,4860,3,7,6,5,0,1,1,5128,10,26,19,17,16,15,14,13,9,8,7,78,10,27,20,18,17,16,15,14,10,9,8,4490,10,28,21,19,18,17,16,15,11,10,9,0,10,29,22,20,19,18,17,16,12,11,10,4894,3,13,12,11,0,5,15,4,3,2,1,4836,1,6915,0,2,6916,1,0,1,1,5266,1,2,0,1,1,0,2,3,1,4970,1,6221,4672,1,2217,5158,1,2218,4844,1,1,3406,2,3,1,0,1,1,0,1,0,0,1,1,5160,1,2,5126,1,1,0,2,3,1,5166,2,4,2,4852,1,1,0,2,3,1,4336,2,4,2,4666,2,5,3,3042,2,6,4,4796,1,1,5240,2,8,6,0,3,163,162,1,910,1,5572,0,1,0,5181,1,1,5181,1,1,5181,1,1,5181,1,1,5181,1,1,5181,1,1,4340,7,7,6,5,4,3,2,1,5214,1,1,3456,1,2,4148,2,5034,16,0,1,0,0,1,1,5185,1,1,5185,1,1,5185,1,1,5185,1,1,5185,1,1,5185,1,1,0,7,7,6,5,4,3,2,1,5187,1,1,5187,1,1,0,3,3,2,1,5312,1,1,5189,1,1,0,2,2,1,0,1,1,0,1,0,5195,3,2485,1515,1,5195,1,1,0,5,2487,1517,3,2,1,5320,1,1,4860,1,2,5197,1,1,5197,1,1,0,3,4,2,1,0,1,1,0,1,7056,0,2,7057,1,5328,2,227,1,5205,8,2276,234,231,229,227,225,224,1,0,1,0,5330,1,1,4642,1,1,0,1,1,0,1,1,0,1,0,5336,1,1,5213,1,1,5213,1,1,5213,1,1,5213,1,1,164,5,5,4,3,2,1,4804,5,6,5,4,3,2,4702,1,1,5360,1,2,3030,3,62,2,1,3948,1,3,4372,5,11,10,9,8,7,5240,2,66,1,944,1,1,192,5,14,13,12,11,10,5220,2,229,1,4992,5,16,15,14,13,12,4702,1,1,0,1,1,40,1,0,5215,1,1,5215,1,1,4806,3,3,2,1,4374,3,4,3,2,4878,1,1,4304,3,6,5,4,5338,1,1,3314,1,1,0,1,0,0,1,1,5219,2,2,1,5219,1,1,0,4,4,3,2,1,0,4,5,4,3,2,158,1,1,0,2,3,1,0,1,0,638,1,0,4872,1,1,5227,2,3,1,5227,1,1,5227,1,1,5227,1,1,5227,1,1,5227,1,1,5227,1,1,5227,1,1,5227,1,1,4818,11,12,10,9,8,7,6,5,4,3,2,1,5368,11,13,11,10,9,8,7,6,5,4,3,2,3752,1,1,4998,11,15,13,12,11,10,9,8,7,6,5,4,4006,1,1,5234,1,1,4660,11,18,16,15,14,13,12,11,10,9,8,7,5330,1,7,0,1,8,5212,11,21,19,18,17,16,15,14,13,12,11,10,5214,11,22,20,19,18,17,16,15,14,13,12,11,4084,11,23,21,20,19,18,17,16,15,14,13,12,1574,1,1,3836,11,25,23,22,21,20,19,18,17,16,15,14,0,1,0,4402,1,0,5354,1,1,4876,2,4882,1,5354,2,4,1,0,3,5,2,1,5336,3,6,3,2,0,1,1,5334,3,8,5,4,5262,3,9,6,5,4898,3,10,7,6,3252,5,162,161,160,2,1,4946,4,163,162,161,2,2264,1,3749,5188,1,1,5376,1,1,5358,1,1,0,1,1,0,1,0,5010,1,0,4018,1,1,5246,1,1,4674,2,4,1,0,3,5,2,1,5248,1,1,0,1,1,4202,1,2,5234,1,1,5243,2,3,1,5243,1,1,5243,1,1,5243,1,1,5243,1,1,5243,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,4686,1,1,0,2,2,1,5255,3,3,2,1,5255,1,1,0,5,5,4,3,2,1,3350,5,6,5,4,3,2,0,1,1,4810,5,8,7,6,5,4,4648,1,1,0,5,10,9,8,7,6,0,1,1,4502,5,12,11,10,9,8,5212,1,1,0,1,8,5182,5,15,14,13,12,11,0,1,1,4514,5,17,16,15,14,13,5252,1,1,0,1,0,5392,1,1,0,2,2,1,4988,2,3,2,248,1,1,5374,2,5,4,0,1,1,5273,3,5,3,1,5273,1,1,5273,1,1,5273,1,1,5273,1,1,5273,1,1,0,9,11,9,7,6,5,4,3,2,1,4708,9,12,10,8,7,6,5,4,3,2,5302,1,1,3368,1,1,4866,9,15,13,11,10,9,8,7,6,5,5378,1,1,4434,9,17,15,13,12,11,10,9,8,7,5224,9,18,16,14,13,12,11,10,9,8,4938,1,1,1810,2,117,1,5302,1,3,960,2,3,1,5416,9,23,21,19,18,17,16,15,14,13,4938,2,7,1,0,1,13,3672,1,14,0,1,0,0,1,1,5308,1,7007,0,2,7008,1,694,2,7009,2,0,1,0,5285,1,1161,5285,1,0,5292,1,1,5408,1,1,4658,3,5,4,1,4444,1,1,3676,1,1,0,1,1,0,1,0,0,1,1,4664,1,1,0,1,0,5366,1,1,4970,1,1,0,2,2,1,5330,2,3,2,0,1,7161,0,1,1,5440,4,153,152,151,2,5078,1,3,5306,1,4,4204,1,1,5318,1,3361,0,1,1,70,1,0,0,1,3364,70,1,3365,5400,1,0,0,1,1,5332,1,5526,5305,1,1,3322,1,0,4552,2,5530,1,0,6,9,8,7,5,3,1,0,1,1,5309,1,1,5309,1,1,5309,1,1,5309,1,1,0,5,5,4,3,2,1,4612,5,6,5,4,3,2,4800,1,1,4124,2,51,1,4470,5,9,8,7,6,5,5452,5,10,9,8,7,6,4974,2,2,1,0,1,0,0,1,1,5418,1,2,14,1,1,82,1,2,5322,3,4,2,1,5342,1,1,4978,1,2,0,5,7,5,4,2,1,5317,5,8,6,5,3,2,0,7,9,7,6,4,3,2,1,0,1,0,5321,1,1,5321,1,1,5321,1,1,5092,4,4,3,2,1,0,1,1,5426,1,2,22,2,150,1,0,1,0,5325,1,1,5325,1,1,5325,1,1,5325,1,1,3544,5,5,4,3,2,1,4868,5,6,5,4,3,2,5316,5,7,6,5,4,3,5002,2,2,1,0,2,4,1,5098,1,1,5354,1,1,3602,2,285,2,5106,1,4,5354,1,1,0,1,1,0,1,0,734,1,1,5331,1,1,5331,1,1,5331,1,1,5110,4,4,3,2,1,5358,1,1,4994,1,2,0,2,2,1,0,1,1,0,1,0,0,1,1,5339,1,1,5339,1,1,5339,1,1,0,4,4,3,2,1,4756,4,5,4,3,2,4830,1,1,4932,4,7,6,5,4,5444,1,1,5250,1,1,5404,5,240,10,9,8,7,5076,5,337,336,307,242,1,1190,1,6332,4774,7,317,315,13,12,11,10,1,5482,1,2,5470,1,1,0,1,0,322,2,7186,1,4502,2,7187,2,5376,1,1,3618,1,2,0,3,4,2,1,0,1,0,5347,1,1,5347,1,1,5347,1,1,5347,1,1,5347,1,1,5347,1,1,0,7,7,6,5,4,3,2,1,4994,2,124,1,0,1,7345,5480,2,7346,1,5378,1,1,1,1,1,1212,1,0,0,1,1,0,1,1,0,1,1,4848,1,5918,5506,1,5919,0,3,35,2,1,0,2,3,2,4640,1,1,0,2,0,7267,5398,1,1,5422,3,33,2,1,1050,1,7284,0,1,7285,3504,4,7283,359,2,1,5508,6,7284,360,127,3,2,1,3420,1,1,5358,3,7286,5,4,4332,1,1,4800,3,7288,7,6,5074,2,162,1,5528,1,2,4094,1,1624,0,1,1,0,1,1,0,1,7372,5496,1,1,0,1,1,5375,5,426,418,377,230,1,0,1,7266,4810,1,7267,5040,3,258,179,1,4968,1,7269,5094,4,292,266,178,1,5404,2,261,4,0,3,182,4,1,0,1,2,5162,2,184,3,5282,1,7,2536,1,427,5484,2,299,8,0,2,185,1,108,1,12,4622,1,1,2054,1,7281,5486,1,7282,4622,2,2,1,0,1,0,0,1,1,5387,1,1,5387,1,1,5387,1,1,5387,1,1,5387,1,1,0,6,6,5,4,3,2,1,5400,7,7292,7,6,5,4,3,2,4804,6,8,7,6,5,4,3,5292,6,9,8,7,6,5,4,4822,6,553,320,319,318,35,1,5512,3,279,168,1,4112,11,153,152,151,150,149,12,11,10,9,8,7,5508,6,13,12,11,10,9,8,1238,2,2,1,4822,6,15,14,13,12,11,10,5486,1,1,5512,1,2,4742,2,174,1,5530,7,7304,19,18,17,16,15,14,3620,2,300,1,5468,1,1,4980,6,22,21,20,19,18,17,0,7,304,302,272,269,216,39,1,5538,1,16,5376,6,25,24,23,22,21,20,5418,1,1,0,1,1,284,1,2,4808,1,4,4480,1,1,0,1,0,5518,1,1,5422,2,2,1,4748,2,3,2,5402,1,1,5058,2,5,4,3256,2,4,1,0,2,5,2,0,3,4,2,1,0,1,0,4902,1,1,5401,1,1,5401,1,1,5350,2,2,1,4902,1,1,0,1,1,4904,1,1577,0,1,1,0,1,1,0,1,0,0,1,7024,0,2,2,1,0,1,1,0,1,0,5424,1,1,0,2,2,1,5406,2,3,2,5372,1,1,0,2,3,1,4768,13,461,459,428,427,357,355,229,219,126,124,123,4,2,0,1,0,0,1,1,5425,1,1,5425,1,1,0,3,3,2,1,0,1,0,5429,1,1,5429,1,1,5429,1,1,5429,1,1,5429,1,1,5429,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,5558,1,1,5435,2,413,1,5435,1,1,5435,1,1,5435,1,1,410,14,2693,651,648,646,644,642,641,418,417,5,4,3,2,1,408,14,2694,652,649,647,645,643,642,419,418,6,5,4,3,2,406,1,1,5344,14,2696,654,651,649,647,645,644,421,420,8,7,6,5,4,5358,2,215,1,404,1,2,402,1,3,400,14,2700,658,655,653,651,649,648,425,424,12,11,10,9,8,4640,1,1,398,14,2702,660,657,655,653,651,650,427,426,14,13,12,11,10,396,14,2703,661,658,656,654,652,651,428,427,15,14,13,12,11,5408,14,2704,662,659,657,655,653,652,429,428,16,15,14,13,12,394,1,1,4248,14,2706,664,661,659,657,655,654,431,430,18,17,16,15,14,392,14,2707,665,662,660,658,656,655,432,431,19,18,17,16,15,388,14,2708,666,663,661,659,657,656,433,432,20,19,18,17,16,390,2,2,1,386,14,2710,668,665,663,661,659,658,435,434,22,21,20,19,18,384,1,1,414,14,2712,670,667,665,663,661,660,437,436,24,23,22,21,20,4682,8,515,514,362,360,357,356,3,1,2846,1,2,2962,2,5,3,382,2,6,4,3126,2,7,5,380,2,8,6,378,1,7,376,1,8,3144,3,523,521,9,374,1,10,372,2,13,11,5408,1,12,370,2,15,13,368,1,14,366,2,17,15,364,1,16,362,1,17,2792,1,18,360,1,19,3142,1,20,358,1,21,1262,1,22,356,1,23,354,14,2736,694,691,689,687,685,684,461,460,48,47,46,45,44,412,14,2737,695,692,690,688,686,685,462,461,49,48,47,46,45,352,14,2738,696,693,691,689,687,686,463,462,50,49,48,47,46,350,14,2739,697,694,692,690,688,687,464,463,51,50,49,48,47,348,5,564,4,3,2,1,5412,14,2741,699,696,694,692,690,689,466,465,53,52,51,50,49,346,2,6,1,344,14,2743,701,698,696,694,692,691,468,467,55,54,53,52,51,400,6,568,42,41,40,38,1,340,3,407,325,2,340,14,2746,704,701,699,697,695,694,471,470,58,57,56,55,54,5442,2,407,1,344,2,407,1,338,14,2749,707,704,702,700,698,697,474,473,61,60,59,58,57,5442,1,1,336,1,1,334,1,2,332,1,3,330,14,2754,712,709,707,705,703,702,479,478,66,65,64,63,62,5442,1,1,328,1,1,326,14,2757,715,712,710,708,706,705,482,481,69,68,67,66,65,5442,1,1,324,1,1,3144,14,2760,718,715,713,711,709,708,485,484,72,71,70,69,68,374,14,2761,719,716,714,712,710,709,486,485,73,72,71,70,69,5554,1,1,4222,14,2763,721,718,716,714,712,711,488,487,75,74,73,72,71,4220,14,2764,722,719,717,715,713,712,489,488,76,75,74,73,72,3142,14,2765,723,720,718,716,714,713,490,489,77,76,75,74,73,2846,14,2766,724,721,719,717,715,714,491,490,78,77,76,75,74,4682,14,2767,725,722,720,718,716,715,492,491,79,78,77,76,75,414,11,695,321,227,8,7,6,5,4,3,2,1,4594,12,240,239,238,237,228,157,156,155,154,153,152,2,5468,6,541,476,464,258,151,1,322,14,2771,729,726,724,722,720,719,496,495,83,82,81,80,79,320,1,1,342,2,30,1,5538,14,2774,732,729,727,725,723,722,499,498,86,85,84,83,82,4234,1,1,318,1,1,5258,14,2777,735,732,730,728,726,725,502,501,89,88,87,86,85,316,1,1,316,14,2779,737,734,732,730,728,727,504,503,91,90,89,88,87,5442,1,1,4924,3,269,161,1,5500,3,446,185,2,0,1,0,5437,1,1,5437,1,1,3932,3,3,2,1,5437,4,4,3,2,1,402,5,5,4,3,2,1,0,1,1,0,1,0,5448,1,1,5460,1,1,5441,1,1,5441,1,1,5441,1,1,5441,1,1,5441,1,1,4874,6,6,5,4,3,2,1,5468,1,1,0,1,1,5034,6,9,8,7,6,5,4,5160,1,1,5106,1,5,0,1,1,4604,18,7478,486,484,483,482,481,480,479,478,477,476,475,13,12,11,10,9,8,3492,2,385,1,5216,24,505,504,503,403,401,399,398,397,396,395,394,393,195,194,193,192,191,190,15,14,13,12,11,10,4224,1,1,5452,1,1,5445,1,2097,0,1,0,3946,1,1,5447,2,2,1,5447,1,1,5447,1,1,422,7,2103,6,5,4,3,2,1,420,7,2104,7,6,5,4,3,2,418,1,1,5356,7,2106,9,8,7,6,5,4,5370,1,1,416,1,2,414,1,3,412,7,2110,13,12,11,10,9,8,4652,1,1,410,7,2112,15,14,13,12,11,10,408,7,2113,16,15,14,13,12,11,5420,7,2114,17,16,15,14,13,12,406,1,1,4260,7,2116,19,18,17,16,15,14,404,7,2117,20,19,18,17,16,15,400,7,2118,21,20,19,18,17,16,402,2,2,1,398,7,2120,23,22,21,20,19,18,396,1,1,426,7,2122,25,24,23,22,21,20,4694,2,3,1,2858,1,2,2974,2,5,3,394,2,6,4,3138,2,7,5,392,2,8,6,390,1,7,388,1,8,3156,1,9,386,1,10,5420,1,11,382,2,14,12,380,1,13,378,2,16,14,376,1,15,374,1,16,2804,1,17,372,1,18,3154,1,19,370,1,20,1274,1,21,368,1,22,366,7,2145,48,47,46,45,44,43,424,7,2146,49,48,47,46,45,44,364,7,2147,50,49,48,47,46,45,362,7,2148,51,50,49,48,47,46,5424,7,2149,52,51,50,49,48,47,358,2,5,1,356,7,2151,54,53,52,51,50,49,412,5,40,39,38,36,1,352,1,2,352,7,2154,57,56,55,54,53,52,5454,1,1,356,1,1,350,7,2157,60,59,58,57,56,55,5454,1,1,348,1,1,346,1,2,344,1,3,342,7,2162,65,64,63,62,61,60,5454,1,1,340,1,1,338,7,2165,68,67,66,65,64,63,5454,1,1,336,1,1,3156,7,2168,71,70,69,68,67,66,386,7,2169,72,71,70,69,68,67,5566,1,1,4234,7,2171,74,73,72,71,70,69,4232,7,2172,75,74,73,72,71,70,3154,7,2173,76,75,74,73,72,71,2858,7,2174,77,76,75,74,73,72,4694,7,2175,78,77,76,75,74,73,426,8,8,7,6,5,4,3,2,1,4606,1,2,5480,1,1,334,7,2179,82,81,80,79,78,77,332,1,1,354,2,30,1,5550,7,2182,85,84,83,82,81,80,4246,1,1,330,1,1,5270,7,2185,88,87,86,85,84,83,328,1,1,328,7,2187,90,89,88,87,86,85,5454,1,1,4936,1,1,5512,1,2,424,1,7577,0,2,295,1,0,1,0,430,1,1,0,1,1,0,1,818,5442,1,819,5408,1,1,4178,2,3,1,4614,2,4,2,4888,2,5,3,4808,1,1,0,2,3,2,0,1,6924,3324,1,0,1004,1,1,0,1,1,4798,1,1,0,1,0,4968,1,1,4622,1,1,3854,1,1,4896,1,835,5586,1,1,5054,1,1,0,1,0,5465,1,1,5465,1,1,5465,1,1,5465,1,1,444,5,5,4,3,2,1,4898,1,1,5588,1,1,0,1,0,5467,1,1,5467,1,1,5467,1,1,5416,4,4,3,2,1,5130,1,1,1152,1,1,0,1,0,5542,1,1,5146,1,1,5272,2,2,1,0,1,1,5498,1,2,5238,1,1,5206,1,7659,0,1,1,0,1,651,0,1,7563,5484,1,7564,0,1,1,0,2,7565,880,0,1,6844,0,1,0,0,1,1,5472,1,2,5388,1,1,5494,1,4,2632,1,1,0,2,46,2,0,1,0,404,6,109,108,107,106,9,1,0,1,7537,5526,1,623,0,1,0,474,1,1,0,1,881,5504,1,882,0,1,1,0,1,0,5642,1,1,5501,1,1,5501,1,1,0,3,3,2,1,308,1,0,0,1,1,5646,1,2,0,1,1,5170,1,4,0,1,1,0,1,0,5546,1,0,4944,1,1,4104,1,0,4944,1,1,5638,1,0,0,1,0,4946,2,2,1,0,1,0,5656,1,1,5515,5,10,8,6,3,1,5515,1,1,288,7,12,10,8,5,3,2,1,0,1,0,0,1,1,0,1,0,0,2,7610,1,4860,2,7611,2,5640,2,7612,3,4834,2,7613,4,4246,2,7614,5,4828,2,7615,6,5656,2,7616,7,5596,6,6,5,4,3,2,1,0,1,0,0,1,1,5527,1,1,5527,1,1,0,3,3,2,1,302,3,4,3,2,0,1,1,0,1,930,4844,1,930,5656,1,932,5568,1,1,0,1,934,5314,1,1,0,1,0,0,1,1,0,1,0,636,1,1,0,1,1,5666,1,1,0,1,0,3972,1,1,482,4,198,196,2,1,0,1,4969,5456,1,6225,0,1,1,0,1,0,0,1,1,5502,1,2,4458,1,1,0,1,0,5024,1,1,5555,1,1,5555,1,1,0,3,3,2,1,0,1,0,5236,2,3564,1,5238,3,3565,2,1,5700,1,1,0,4,3567,4,3,1,5561,1,1,5561,1,1,5561,1,1,5561,2,135,1,5561,1,1,5561,1,1,5561,6,7395,87,86,84,27,1,520,1,0,0,1,1,5686,1,1737,3932,1,1,5636,1,1,5366,1,1,0,1,0,0,1,0,4760,1,1743,0,1,1,2512,1,0,0,1,1,4142,1,4410,5732,3,4411,4408,1,4058,4,4412,4409,2,1,0,1,1,0,1,0,0,1,0,5604,1,1,532,1,1,2454,1,0,5604,1,1,0,1,0,0,1,0,0,1,0,0,1,0,5700,1,0,0,1,0,5728,5,5,4,3,2,1,0,3,6996,7,1,5574,3,6997,8,2,5616,1,1,5484,2,2,1,5596,1,1,670,3,7001,12,6,5266,1,1,5266,6,7003,14,8,7,3,1,0,7,7004,15,9,8,4,2,1,1532,7,7005,16,10,9,5,3,2,0,1,1,0,7,7007,18,12,11,7,5,4,336,7,7008,19,13,12,8,6,5,0,7,7009,20,14,13,9,7,6,0,1,1,0,1,2,0,1,3,0,7,7013,24,18,17,13,11,10,0,1,1,1896,7,7015,26,20,19,15,13,12,3790,1,1,5607,1,1,5607,1,1,5607,1,1,0,3,3,2,1,0,7,7021,32,26,25,21,19,18,0,1,1,0,7,7023,34,28,27,23,21,20,0,7,7024,35,29,28,24,22,21,0,2,2,1,0,7,7026,37,31,30,26,24,23,0,7,7027,38,32,31,27,25,24,4976,1,2,1454,7,7029,40,34,33,29,27,26,1558,7,7030,41,35,34,30,28,27,5606,2,2,1,0,7,7032,43,37,36,32,30,29,0,1,1,0,7,7034,45,39,38,34,32,31,0,1,1,0,7,7036,47,41,40,36,34,33,0,7,7037,48,42,41,37,35,34,5050,2,2,1,0,7,7039,50,44,43,39,37,36,0,1,1,0,7,7041,52,46,45,41,39,38,0,1,1,4232,7,7043,54,48,47,43,41,40,0,1,1,0,7,7045,56,50,49,45,43,42,0,1,1,0,7,7047,58,52,51,47,45,44,0,1,1,0,7,7049,60,54,53,49,47,46,0,1,1,5574,7,7051,62,56,55,51,49,48,4192,7,7052,63,57,56,52,50,49,5644,7,7053,64,58,57,53,51,50,4052,3,3,2,1,382,1,2,0,7,7056,67,61,60,56,54,53,0,1,1,0,7,7058,69,63,62,58,56,55,0,7,7059,70,64,63,59,57,56,0,7,7060,71,65,64,60,58,57,0,1,1,5696,1,2,5078,1,1,0,1,2,0,1,3,5162,1,6,0,1,1,0,7,7068,79,73,72,68,66,65,0,1,1,5608,7,7070,81,75,74,70,68,67,0,1,1,0,7,7072,83,77,76,72,70,69,0,1,1,0,7,7074,85,79,78,74,72,71,5828,5,64,63,49,48,1,0,7,7076,87,81,80,76,74,73,5830,1,1,0,1,1,4246,7,7079,90,84,83,79,77,76,0,7,7080,91,85,84,80,78,77,5646,2,2,1,0,1,1,4520,7,7083,94,88,87,83,81,80,5680,1,1,2168,1,1,3852,7,7086,97,91,90,86,84,83,5680,1,1,5130,2,4,1,2168,1,2,5798,2,5,1,0,1,6,1252,7,7092,103,97,96,92,90,89,0,7,7093,104,98,97,93,91,90,5684,2,2,1,5304,7,7095,106,100,99,95,93,92,0,1,1,0,1,1,5584,7,7098,109,103,102,98,96,95,4,1,1,0,7,7100,111,105,104,100,98,97,4100,1,1,5705,1,1,5705,1,1,5705,1,1,0,3,3,2,1,0,7,7106,117,111,110,106,104,103,5736,1,1,5842,7,7108,119,113,112,108,106,105,5806,1,1,5838,7,7110,121,115,114,110,108,107,5812,1,1,0,1,1,0,7,7113,124,118,117,113,111,110,5696,1,1,0,1,1,2314,7,7116,127,121,120,116,114,113,0,1,1,4890,7,7118,129,123,122,118,116,115,0,1,1,0,1,2,450,1,3,128,2,2,1,5210,1,5,4972,1,1,0,7,7125,136,130,129,125,123,122,0,7,7126,137,131,130,126,124,123,0,7,7127,138,132,131,127,125,124,0,5,121,120,3,2,1,0,7,7129,140,134,133,129,127,126,5228,3,72,71,1,712,7,7131,142,136,135,131,129,128,0,1,1,0,1,0,5012,1,1,0,2,2,1,0,3,3,2,1,5092,3,4,3,2,5228,1,1,0,2,3,1,0,1,0,5750,1,6575,0,1,0,5756,1,1,0,1,6583,5758,1,1,0,4,6,5,3,1,4224,4,7,6,4,2,2284,4,8,7,5,3,5456,4,9,8,6,4,4534,2,2,1,3458,2,3,2,5772,4,12,11,9,7,5166,4,13,12,10,8,4908,2,7,1,5749,5,9,5,4,3,1,5749,1,1,5749,1,1,5749,1,1,5749,1,1,5749,1,1,5749,1,1,5749,1,1,0,13,17,13,12,11,9,8,7,6,5,4,3,2,1,5846,1,7921,5774,1,1,72,1,0,5751,1,1,5751,1,1,5751,1,1,5751,1,1,798,5,5,4,3,2,1,5742,5,6,5,4,3,2,4226,1,1,5888,5,8,7,6,5,4,5056,5,9,8,7,6,5,5884,5,10,9,8,7,6,5892,2,2,1,5428,4,6,5,4,1,4226,2,8,1,0,3,9,2,1,5618,3,10,3,2,1620,1,1,0,2,3,1,0,1,0,0,1,1,5766,1,2,5792,1,1,0,1,4,5768,1,1,0,1,1,0,3,6,4,1,5070,3,7,5,2,5898,3,8,6,3,0,2,7065,7064,5794,2,7066,7065,3242,1,1,5830,2,7068,7067,5866,1,1,0,1,2,5486,2,7071,7070,0,1,1,0,5,8,6,4,3,1,0,1,1,5838,1,2,2640,1,1,5775,2,3,1,0,3,4,2,1,5898,3,5,3,2,5544,1,1,5840,2,7954,7636,2642,1,1,5454,4,7637,7192,3820,1,0,5,7638,7193,3821,2,1,5900,5,7639,7194,3822,3,2,5762,1,1,0,5,7641,7196,3824,5,4,0,1,1,1338,5,7643,7198,3826,7,6,5590,1,1,5460,5,7645,7200,3828,9,8,5360,1,1,4606,1,2,0,1,3,0,7,11,9,7,5,3,2,1,0,1,0,5286,1,1,0,2,2,1,0,3,3,2,1,0,1,1,0,1,0,5964,1,1,0,2,2,1,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,5813,1,1,0,2,2,1,5815,1,1,5815,1,1,5815,1,1,5815,1,1,5815,1,1,5815,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,2,0,1,1,0,1,0,2856,1,1,5780,1,1,5242,1,1,5854,1,1,5827,1,1,5827,1,1,5827,1,1,5827,1,1,5827,1,1,5827,1,1,0,6,6,5,4,3,2,1,0,1,0,0,2,125,1,5250,2,126,2,4308,2,127,3,4992,2,2,1,5540,2,129,5,2368,2,130,6,4618,2,2,1,3542,2,3,2,3540,1,3,612,1,4,5833,6,10,7,4,3,2,1,5833,1,1,0,8,12,9,6,5,4,3,2,1,5898,8,13,10,7,6,5,4,3,2,5934,2,170,1,5858,2,8038,140,5835,1,1,0,2,2,1,0,1,2097,5839,1,1,0,2,2,1,3588,2,3,2,5832,1,1,5980,2,5,4,5832,1,1,0,1,1,4318,1,8049,5002,1,1,0,2,4190,1,1582,2,4191,2,5828,1,1,5845,2,3,1,5845,1,1,5845,1,1,5845,1,1,5845,1,1,5845,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,5798,1,0,362,1,1,2726,1,7967,5876,1,3,1106,1,1,5424,1,0,5798,1,1,5849,5,8,6,5,3,1,5849,1,1,5849,1,1,5849,1,1,0,9,12,10,9,7,5,4,3,2,1,5851,1,1,5851,1,1,5851,1,1,5851,1,1,5851,1,1,5851,1,1,2402,7,7,6,5,4,3,2,1,4530,1,1,4748,2,2,1,0,1,0,5853,1,1,5853,1,1,5853,1,1,0,4,4,3,2,1,5855,1,1,5855,1,1,5855,1,1,5855,1,1,5360,5,5,4,3,2,1,5846,5,6,5,4,3,2,5532,1,1,5996,4,146,145,3,1,5855,3,148,75,1,0,1,8214,0,1,1,5859,2,2,1,0,3,3,2,1,5861,1,2267,0,2,2268,1,0,1,1,0,1,0,0,1,7228,5869,1,1,0,1,0,5871,1,1,0,1,0,162,1,0,5856,1,1,4698,1,0,5858,1,1,2346,1,1,5826,1,2273,0,4,7,5,2,1,5875,5,8,6,3,2,1,0,6,9,7,4,3,2,1,0,1,0,222,1,0,5906,1,1,0,2,3,1,0,1,8123,0,2,8123,1,0,1,8112,0,1,0,0,1,1,0,2,2,1,5072,2,3,2,0,1,1,5054,2,5,4,5558,1,1,636,1,0,0,1,1,0,1,0,6040,1,1,5926,2,2,1,0,2,3,1,0,1,8165,5903,1,1,0,2,2,1,0,1,0,0,1,1,5894,1,1,0,2,2,1,6014,2,3,2,3164,1,1,0,1,0,5414,1,1,1598,1,1,0,1,0,5662,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,5925,1,1,5925,1,1,5925,1,1,5298,3,3,2,1,5136,2,2485,1,5925,1,7336,5925,1,1,0,3,7338,2,1,5120,1,7279,5927,4,63,61,42,1,0,1,0,0,1,0,6072,1,1,0,1,0,0,1,1,3054,1,0,5272,1,1,0,1,0,4968,2,7462,1,6104,3,7463,2,1,4616,4,7464,3,2,1,0,5,7465,4,3,2,1,0,5,7466,5,4,3,2,0,1,1,0,5,7468,7,6,5,4,5490,5,7469,8,7,6,5,0,1,1,2452,1,2,5240,5,7472,11,10,9,8,1376,5,7473,12,11,10,9,5974,1,1,0,1,1,0,5,7476,15,14,13,12,0,5,7477,16,15,14,13,1820,5,7478,17,16,15,14,0,5,7479,18,17,16,15,936,5,7480,19,18,17,16,5810,1,1,0,5,7482,21,20,19,18,6068,5,7483,22,21,20,19,5984,1,1,0,1,1,0,1,2,3686,5,7487,26,25,24,23,5768,1,1,2852,5,7489,28,27,26,25,8,1,1,0,5,7491,30,29,28,27,5990,1,1,5372,1,1,0,5,7494,33,32,31,30,5992,1,1,0,1,1,0,5,7497,36,35,34,33,5466,2,30,1,1332,5,7499,38,37,36,35,2388,5,7500,39,38,37,36,0,1,1,0,5,7502,41,40,39,38,0,1,1,5274,5,7504,43,42,41,40,5062,1,1,0,1,1,6080,1,2,0,1,1,4804,5,7509,48,47,46,45,5964,1,1,5696,1,2,956,1,1,5490,5,7513,52,51,50,49,2568,5,7514,53,52,51,50,5962,1,1,3744,5,7516,55,54,53,52,5138,1,1,0,5,7518,57,56,55,54,5396,1,1,5556,5,7520,59,58,57,56,0,1,1,5932,1,2,1358,5,7523,62,61,60,59,5480,1,1,5812,5,7525,64,63,62,61,0,1,1,0,5,7527,66,65,64,63,1366,5,7528,67,66,65,64,0,1,1,0,1,1,0,1,2,5352,1,1,1910,5,7533,72,71,70,69,6,2,7,1,210,5,7535,74,73,72,71,4488,1,1,0,1,1,6022,1,66,0,1,1,0,1,71,3038,5,7541,80,79,78,77,0,1,1,5498,1,64,6036,5,7544,83,82,81,80,6001,1,1,6001,1,1,6001,1,1,6001,1,1,6001,1,1,6142,5,5,4,3,2,1,0,1,1,0,5,7552,91,90,89,88,6146,1,1,6032,1,1,6005,1,1,6005,1,1,6005,1,1,6005,1,1,6005,1,1,0,5,5,4,3,2,1,96,5,7561,100,99,98,97,1150,5,7562,101,100,99,98,6110,3,64,63,1,5094,1,2,6034,1,3,3260,2,23,1,0,5,7567,106,105,104,103,0,1,1,0,1,0,0,1,1,6000,1,2,4588,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,6142,5,7,6,4,3,2,2176,5,8,7,5,4,3,5216,2,2,1,0,7,10,9,7,6,5,4,1,0,8,11,10,8,7,6,5,2,1,1966,13,7581,120,119,118,117,12,11,9,8,7,6,3,2,0,1,1,24,8,14,13,11,10,9,8,5,4,0,1,0,6029,1,1,6029,1,1,6029,1,1,0,4,4,3,2,1,6031,1,1,438,2,2,1,0,1,0,296,1,1,6033,1,1,6033,1,1,6033,1,1,6033,1,1,6033,1,1,0,5,5,4,3,2,1,0,1,8,5526,1,9,5284,1,1,0,1,2,6000,1,3,0,1,0,0,1,7560,0,2,2,1,0,3,3,2,1,0,3,4,3,2,6034,2,96,1,0,3,6,5,4,0,3,7,6,5,6060,1,1,292,1,1,0,3,10,9,8,0,1,1,4314,3,12,11,10,0,1,1,0,3,14,13,12,0,1,1,5978,3,16,15,14,6070,1,1,0,1,0,0,1,1,5456,1,2,0,1,1,0,2,3,1,6056,2,4,2,0,1,0,0,1,1,0,1,0,802,1,0,6077,3,6110,6109,1,4552,2,3,1,6077,1,1,0,2,2,1,0,1,0,4556,1,1,1402,2,2,1,4474,2,3,2,6088,1,1,160,2,3,1,5570,2,4,2,6108,2,5,3,0,2,2,1,0,1,3,4090,1,3,5984,1,4,0,1,5,0,1,0,6089,1,1,6089,1,1,6089,1,1,0,4,4,3,2,1,6091,1,1,6091,1,1,6091,1,1,6091,1,1,4888,5,5,4,3,2,1,0,1,0,5508,1,1,4588,1,1,5810,1,2,0,1,1,6095,1,4,6095,3,4,2,1,6095,1,1,6095,1,1,0,6,7,5,4,3,2,1,0,1,2174,4996,1,2175,0,2,2,1,0,1,0,6110,1,1255,6136,1,1,5136,1,4623,0,1,4624,2342,1,4625,6064,1,6916,5382,8,6784,47,7,5,4,3,2,1,6105,1,1,4580,9,6786,49,9,7,6,5,4,3,1,6105,1,1,0,2,2,1,5480,1,3731,4582,1,1,0,1,1,6109,1,8441,0,1,1,6111,1,1,6111,1,1,6111,1,1,0,4,4,3,2,1,6113,1,3802,6113,1,1,0,4,6376,3804,2,1,3880,4,6377,3805,3,2,6098,1,1,5690,4,6379,3807,5,4,6064,1,1,0,3,5,3,1,4220,1,6742,6108,1,8531,6180,2,8532,1,2982,1,1,5426,1,8534,6190,1,1,6190,1,5,6117,4,7,4,2,1,0,5,8,5,3,2,1,1676,5,9,6,4,3,2,5534,1,1,0,1,0,4844,1,1,4596,1,1,0,2,2,1,0,1,0,6125,1,1,6125,1,1,0,3,3,2,1,0,1,1,0,1,0,5504,1,1,4606,1,1,4698,2,2,1,0,1,1,0,1,0,6135,1,1,6135,1,1,6135,1,1,0,4,4,3,2,1,0,1,1,4818,2,2,1,0,3,3,2,1,4696,8,7734,273,272,271,270,4,3,2,6094,3,226,217,1,0,3,6,5,4,6154,1,1,5436,3,8,7,6,1502,3,9,8,7,6284,4,268,157,2,1,3908,3,11,10,9,6126,1,1,6150,1,1,1286,3,14,13,12,136,3,15,14,13,3050,3,182,2,1,0,1,0,6145,1,1,6145,1,1,6145,1,1,6145,1,1,6145,1,1,6145,1,1,3768,7,7,6,5,4,3,2,1,0,1,1,6147,16,258,157,155,154,153,121,115,112,111,110,109,108,56,47,45,1,6288,1,2652,0,1,0,6204,1,0,6290,3,2115,2,1,0,3,4502,4,1,5828,4,4503,5,2,1,6151,5,4504,6,3,2,1,6151,1,1,6151,1,1,0,8,4507,9,6,5,4,3,2,1,5924,8,4508,10,7,6,5,4,3,2,6250,1,1,6066,11,4510,165,164,163,12,9,8,7,6,5,4,6102,1,1,6018,8,4512,14,11,10,9,8,7,6,2020,1,1,0,8,4514,16,13,12,11,10,9,8,2022,8,4515,17,14,13,12,11,10,9,0,8,4516,18,15,14,13,12,11,10,5928,3,3,2,1,0,1,0,6159,1,1,6159,1,1,6159,1,1,6159,1,1,6159,1,1,1452,6,6,5,4,3,2,1,4552,6,7,6,5,4,3,2,6166,1,1,0,2,3,1,6161,1,1,0,2,2,1,0,2,3,2,6060,2,180,1,6094,2,5,4,0,1,1,6066,2,7,6,82,2,8,7,5784,2,2,1,0,1,0,6169,1,1,6169,1,1,6169,1,1,0,4,4,3,2,1,5330,4,5,4,3,2,6194,1,1,5878,4,7,6,5,4,2706,4,8,7,6,5,4946,4,9,8,7,6,2644,3,296,179,1,5508,4,11,10,9,8,4382,1,1,4894,4,13,12,11,10,5476,4,14,13,12,11,4850,1,1,6034,2,3,1,5604,4,17,16,15,14,5524,5,338,337,336,335,1,5660,1,2,4566,4,339,338,337,3,5586,4,21,20,19,18,6198,6,336,296,257,75,5,1,0,1,0,6173,1,1,6173,1,1,6173,1,1,0,4,4,3,2,1,5260,4,5,4,3,2,6128,1,1,1912,4,7,6,5,4,6124,1,1,0,3,5,3,1,5768,3,6,4,2,1258,1,1,5952,1,0,256,1,1,6280,1,2,5416,1,1,4962,3,32,31,2,6204,1,5,0,1,1,5770,1,7,0,1,1,0,3,6521,3949,147,5680,1,1,6183,1,1,6183,1,1,0,3,3,2,1,0,1,0,0,2,447,1,6189,3,448,2,1,6189,1,1,0,5,450,4,3,2,1,0,1,8590,6334,1,6296,6248,1,2520,6334,1,1,0,1,0,0,1,1,0,1,3416,4754,1,3417,6152,1,1,1558,1,3419,5492,1,3420,6340,2,2,1,0,3,6,4,1,0,1,32,0,1,0,0,1,1,6207,2,11,1,0,1,2372,2134,1,2373,2150,1,2374,2132,1,1,2798,1,2376,5854,1,1,2130,1,2378,5034,1,2379,5508,1,2380,5168,1,1,4764,1,2382,5074,2,4,1,2128,1,2384,2126,1,2385,5502,1,2386,6064,1,2387,6162,1,1,6194,1,2389,5368,1,2390,1904,1,1,6236,1,2,4988,1,1,5988,1,2394,5872,3,6,5,1,722,1,6,6194,2,7729,2397,6236,1,1,6104,1,1,0,1,8724,6284,1,1,0,1,1,0,1,1,4690,1,3945,2542,1,1,0,1,1,3212,1,0,4692,1,1,0,1,1,5688,1,1,0,1,1,0,1,4760,0,1,1,5942,1,2,0,1,1,0,1,0,0,1,7749,0,1,0,208,1,1,0,1,0,0,1,1,1332,1,1,5584,2,2,1,0,1,0,3492,1,1,0,1,1,0,1,0,6014,1,4586,6243,3,7718,2,1,6243,1,1,6243,1,1,0,6,7721,5,4,3,2,1,0,1,0,0,1,1,6249,6,2594,80,79,77,64,1,6249,1,1,6249,2,70,1,0,1,0,5450,1,1,6251,2,23,1,0,1,0,6206,1,539,6253,3,539,2,1,6253,1,1,6253,1,1,6253,1,1,0,7,543,6,5,4,3,2,1,0,1,0,4768,1,1,0,1,1,5866,1,2,0,2,549,548,6214,2,550,549,5676,1,1,6261,2,3,1,6261,1,1,0,4,5,3,2,1,6248,1,2293,0,2,555,1,1790,1,1,0,1,0,6400,1,1,6267,2,26,1,0,1,0,6408,1,1,6269,5,50,34,26,3,1,0,1,0,0,2,562,1,0,1,1,3528,1,2,5088,1,1,0,1,0,630,1,1,0,2,2,1,36,1,0,6266,1,1,6262,3,99,93,1,6264,1,2,6208,1,4,0,1,1,0,1,0,584,1,1,6283,1,1,6283,1,1,6283,1,1,5080,5,35,4,3,2,1,5560,4,5,4,3,2,1388,1,1,5594,1,2,6356,1,1,0,4,9,8,7,6,5562,1,1,5644,4,11,10,9,8,6312,1,1,2906,4,13,12,11,10,0,1,1,0,1,0,6289,2,4188,1,6289,1,1,6289,1,1,6289,1,1,6289,1,1,6289,1,1,6289,1,1,6289,1,1,0,10,4196,9,8,7,6,5,4,3,2,1,5568,10,4197,10,9,8,7,6,5,4,3,2,5378,1,1,6452,1,2,5000,1,3,2912,10,4201,14,13,12,11,10,9,8,7,6,4984,1,1,6062,10,4203,16,15,14,13,12,11,10,9,8,6060,1,1,0,1,0,6293,1,1,5834,2,2,1,0,1,1,0,1,1,0,1,0,6299,1,1,6299,1,1,0,3,3,2,1,708,1,0,6442,1,1,0,2,2,1,5208,2,3,2,6426,3,143,142,1,0,1,0,0,1,0,0,1,1,0,1,0,0,2,7985,1,6446,2,7986,2,6313,1,1,6313,1,1,6313,1,1,6298,2,7990,6,3372,1,1,0,8,7992,8,7,6,5,4,3,1,1174,8,7993,9,8,7,6,5,4,2,0,8,7994,10,9,8,7,6,5,3,5986,8,7995,11,10,9,8,7,6,4,0,8,7996,12,11,10,9,8,7,5,6302,2,2,1,5280,8,7998,14,13,12,11,10,9,7,5428,8,7999,15,14,13,12,11,10,8,5964,2,2,1,5996,8,8001,17,16,15,14,13,12,10,6304,9,8002,18,17,16,15,14,13,11,1,0,1,1,5966,1,3,6306,3,7,6,1,4834,2,4,1,6450,8,8007,23,22,21,20,19,18,16,4962,8,8008,24,23,22,21,20,19,17,6446,8,8009,25,24,23,22,21,20,18,6444,1,1,5920,1,1,2968,8,8012,28,27,26,25,24,23,21,0,8,8013,29,28,27,26,25,24,22,5288,8,8014,30,29,28,27,26,25,23,6276,1,1,0,8,8016,32,31,30,29,28,27,25,6278,1,1,6312,8,8018,34,33,32,31,30,29,27,6310,1,1,5740,1,2,6448,4,14,13,9,1,5120,8,8022,38,37,36,35,34,33,31,6310,1,1,0,8,8024,40,39,38,37,36,35,33,0,8,8025,41,40,39,38,37,36,34,5744,5,11,9,7,2,1,4428,8,8027,43,42,41,40,39,38,36,2074,8,8028,44,43,42,41,40,39,37,5974,2,2,1,6470,5,37,36,33,30,1,0,8,8031,47,46,45,44,43,42,40,5976,5,39,19,14,10,1,4844,8,8033,49,48,47,46,45,44,42,0,1,1,0,14,43,38,35,32,31,29,24,20,14,12,9,5,3,1,5750,14,44,39,36,33,32,30,25,21,15,13,10,6,4,2,5688,14,45,40,37,34,33,31,26,22,16,14,11,7,5,3,4198,1,1,6320,14,47,42,39,36,35,33,28,24,18,16,13,9,7,5,6362,1,1,0,1,1,5928,14,50,45,42,39,38,36,31,27,21,19,16,12,10,8,1418,1,1,5928,1,1,6364,14,53,48,45,42,41,39,34,30,24,22,19,15,13,11,0,1,1,5828,14,55,50,47,44,43,41,36,32,26,24,21,17,15,13,0,1,1,6444,14,57,52,49,46,45,43,38,34,28,26,23,19,17,15,5204,14,58,53,50,47,46,44,39,35,29,27,24,20,18,16,6480,1,1,0,1,0,6484,1,1964,6466,2,2,1,5758,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,5506,5,6,5,4,3,2,6118,5,7,6,5,4,3,6370,2,2,1,2882,5,9,8,7,6,5,5132,1,1,6054,5,11,10,9,8,7,1946,1,1,3706,1,2,6332,5,14,13,12,11,10,6374,1,1,4352,1,1,4364,19,77,72,69,66,65,63,58,54,48,46,43,39,37,35,17,16,15,14,13,4160,1,1,6348,5,19,18,17,16,15,6374,1,1,6062,1,1,3970,5,22,21,20,19,18,1930,1,1,6126,5,24,23,22,21,20,6368,1,1,2234,1,6952,6528,2,6953,1,6338,3,6954,2,1,0,4,6955,3,2,1,5310,4,6956,4,3,2,1208,4,6957,5,4,3,4448,4,6958,6,5,4,5994,2,3,1,28,4,6960,8,7,6,6490,3,4,2,1,6472,2,7,1,6349,1,1,6349,1,1,0,3,3,2,1,2278,1,8875,6518,1,1,6028,2,2,1,1730,1,1,0,2,4,3,0,1,1,6458,1,2,6072,1,3,0,1,1,5462,1,3,0,1,4,0,1,5,6278,1,6,0,1,11,3014,1,12,4060,1,13,5828,1,14,0,1,15,5326,2,18,17,6468,1,1,6082,2,76,2,6498,2,21,20,6512,1,1,5854,2,79,2,6082,1,3,140,1,1,6468,1,5,5472,2,21,1,4900,3,22,9,2,3728,1,8,2044,2,73,4,0,1,10,5966,2,32,31,6138,1,1,6032,2,34,33,6084,15,135,130,127,124,123,121,116,112,106,104,101,97,95,93,1,0,2,29,1,0,1,9001,6512,1,1,0,1,1,5334,1,2,5338,1,3,6326,1,1,6050,1,5,6018,2,4,1,0,1,0,1954,1,0,0,1,1,0,1,5092,6379,3,4,2,1,6379,1,1,6379,1,1,6379,1,1,6379,1,1,6379,1,1,2268,9,10,8,7,6,5,4,3,2,1,0,1,1,0,1,1,0,1,0,6380,1,1,6504,1,2,5158,1,3,5834,2,2,1,6526,1,1,0,2,5,1,0,3,6,2,1,1248,3,7,3,2,6342,1,1,6512,2,3,1,5804,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,1974,6,8,6,5,4,3,2,20,1,1,3516,6,10,8,7,6,5,4,3514,1,1,0,6,12,10,9,8,7,6,76,1,1,0,1,0,6522,1,1,5814,1,1,0,2,2,1,0,1,1,0,2,2,1,6538,1,2940,6405,1,1,6405,1,1,6405,1,1,6405,1,1,0,5,5,4,3,2,1,1266,5,6,5,4,3,2,5368,5,7,6,5,4,3,6052,1,1,5372,5,9,8,7,6,5,6360,1,1,5822,2,40,1,0,1,0,5662,1,5181,6416,1,1,0,1,0,6418,1,1,6411,1,1,6411,1,7424,6411,5,7345,7,5,2,1,6411,1,1,6411,1,1,6411,1,1,6406,9,7349,11,9,6,5,4,3,2,1,5134,9,7350,12,10,7,6,5,4,3,2,5860,1,1,6552,1,1,6411,2,4,1,0,3,5,2,1,6090,3,6,3,2,5374,3,7,4,3,6398,2,2,1,4926,1,1,1272,3,10,7,6,6554,1,1,6058,1,5,5378,3,13,10,9,6366,1,1,0,5,10,6,4,3,1,6556,21,224,219,216,213,212,210,205,201,195,193,190,186,184,182,33,31,11,7,5,4,2,0,1,0,6400,1,4877,0,1,0,5852,2,2,1,0,2,4,1,6562,2,5,2,5642,1,1,6421,2,3,1,0,3,4,2,1,6434,3,5,3,2,4814,1,1,6570,2,6716,5142,58,1,1,6584,1,1,6558,1,1,6414,1,1,6423,1,1,6423,1,1,0,3,3,2,1,0,1,9107,112,1,9108,6568,1,1,0,2,3,1,0,1,0,116,1,0,6572,1,1,0,2,3,1,0,1,1,6442,1,2,6558,5,210,64,58,30,1,0,1,0,70,1,1,0,1,1,0,1,0,0,1,0,6584,1,1,6566,2,3,1,6088,1,1,0,2,2,1,0,2,3603,3325,4546,2,3604,3326,6092,1,1,0,2,3,1,6434,2,4,2,6552,2,225,1,6476,2,226,2,5864,2,7,5,5312,2,228,1,6590,2,9,7,4680,1,1,5670,3,175,174,2,6436,1,3,0,1,4,6478,2,14,12,3926,1,1,0,1,0,0,1,1,1314,1,2,6408,1,1,2034,1,4,80,1,1,6455,3,5,3,1,6455,1,1,6455,1,1,0,6,8,6,4,3,2,1,6598,6,9,7,5,4,3,2,5422,1,1,2316,1,2995,0,1,1,6459,1,1,6459,1,1,0,3,3,2,1,0,1,3636,0,1,1,6588,1,2,5818,1,1,6064,2,3,1,6465,3,4,2,1,0,4,5,3,2,1,6058,6,40,38,6,4,3,2,1548,1,1,0,1,8178,6610,1,1,6592,2,2,1,0,1,1,0,1,0,5660,1,1,6614,1,1,0,1,1,6598,1,1,5634,1,1,6482,1,720,6508,1,1,0,1,7591,0,1,7592,6470,6,8355,7589,7460,3,2,1,5202,6,8356,7590,7461,4,3,2,5928,1,1,6620,1,1,0,2,4,1,6481,3,78,10,1,4580,1,659,6622,1,1,6158,1,661,6260,1,1,6252,1,4,426,1,5,5982,4,5,3,2,1,6481,1,1,6481,1,1,6481,1,1,6481,1,1,6481,1,1,6481,1,1,6481,1,1,0,7,7,6,5,4,3,2,1,0,3,3680,3165,3164,6162,3,3681,3166,3165,6470,1,1,0,1,1,5448,3,3684,3169,3168,6472,1,1,5000,1,1,6132,1,3,6156,3,3688,3173,3172,6470,1,1,5834,8,255,254,253,10,7,4,3,1,6164,1,3691,6487,1,1,0,2,2,1,6472,1,1,0,2,2,1,6491,1,1,6491,1,1,6491,1,1,0,4,4,3,2,1,5928,1,1878,0,1,1,0,1,0,6620,1,1,0,1,1,0,1,9141,3862,1,5893,6642,1,1,6501,4,3068,551,3,1,0,5,3069,552,4,2,1,6628,5,3070,553,5,3,2,6536,1,1,6102,1,1,6182,1,3445,6644,1,1,0,1,1,0,1,0,0,1,1,6186,1,2,6188,1,1,5696,1,4,0,1,5,6652,3,3,2,1,0,1,3723,0,1,1,6004,1,2,0,1,1,6517,2,3,1,0,1,0,2048,1,1,6546,1,2,0,1,1,6521,3,5,3,1,6521,1,1,6521,5,33,19,17,12,1,6166,1,3311,6506,1,3312,5034,1,1,0,2,3,1,0,1,0,6170,1,1,0,1,1,5942,1,2,6560,1,1,0,1,0,6174,1,1,5876,1,1,0,1,3323,0,1,0,0,1,1,0,1,0,6564,1,1,6200,1,2,0,2,2,1,6530,1,4,6216,1,1,3128,1,1,6668,1,0,6662,1,1,0,1,1,0,1,0,4834,2,172,1,5508,1,0,6496,1,1,0,1,1,5960,1,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,5716,1,2,6584,1,1,0,1,1,0,1,0,0,1,1,6334,1,2,6724,1,1,6590,1,2,2174,1,1,238,1,0,5978,1,1,0,1,1,0,1,2496,5876,1,2497,6640,1,1,6110,1,2499,5754,1,1,6567,3,5,3,1,6567,1,1,0,5,7,5,3,2,1,0,2,8316,8315,6162,1,8317,6604,1,6128,6712,2,2,1,0,1,0,0,1,0,0,1,0,0,1,0,222,2,9169,1,0,1,0,5996,1,1,5554,1,0,2,1,1,5996,1,1,4972,4,8,6,4,1,6581,1,1,0,1,0,6686,1,1,0,2,2,1,6526,2,3,2,8,2,4,3,228,2,2,1,0,1,3,5560,2,7,6,6572,2,8,7,50,1,1,8,2,3,1,8,2,11,10,5572,1,1,0,1,0,0,1,1,0,1,0,4984,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,7358,6601,1,1,0,2,2,1,568,1,0,0,1,1,0,1,1,0,1,0,6609,1,1,6609,1,1,6609,1,1,6609,1,1,0,5,5,4,3,2,1,6020,5,6,5,4,3,2,6638,5,7,6,5,4,3,4414,1,2,6390,2,11,3,6638,1,1,6318,5,11,10,9,8,7,4086,5,12,11,10,9,8,6020,3,8,2,1,0,5,14,13,12,11,10,6184,5,15,14,13,12,11,2152,5,16,15,14,13,12,4,5,11,10,3,2,1,0,1,0,5006,1,1,6615,2,2,1,6615,1,1,6615,1,1,6615,1,1,6615,1,1,6615,1,1,6615,1,1,6615,1,1,6615,1,1,6615,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,0,1,0,6619,1,1,6619,1,1,6619,1,1,6619,1,1,6619,1,1,6619,1,1,6619,1,1,6619,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,304,1,0,6656,1,1,6292,1,0,6606,1,1,6764,1,1,5584,1,0,6608,1,1,5136,1,1,268,1,0,6656,6,485,103,83,7,5,1,4728,1,0,6726,1,1,44,1,1,6623,5,14,12,6,4,1,0,1,0,6625,1,1,6625,1,1,6625,1,1,6625,1,1,6625,1,1,6625,1,1,0,7,7,6,5,4,3,2,1,0,7,8,7,6,5,4,3,2,6770,1,1,6298,7,10,9,8,7,6,5,4,310,7,11,10,9,8,7,6,5,6662,3,3,2,1,6629,3,14,6,1,6629,14,52,51,50,49,48,47,46,45,44,43,42,41,40,1,6629,2,31,1,6629,1,1,0,26,55,54,53,52,51,50,49,48,47,46,45,44,43,33,32,30,24,22,19,18,10,5,4,3,2,1,0,1,0,6728,1,1,0,1,0,6635,1,1,6635,1,1,6635,1,1,6635,1,1,0,5,5,4,3,2,1,5028,1,1,0,1,6251,0,1,0,0,1,0,6784,1,1,6140,2,3,1,6643,1,9105,0,2,9106,1,0,1,1,6647,2,2,1,6647,1,1,6647,1,1,6647,1,1,6647,1,1,6647,1,1,6647,1,1,6647,1,1,18,10,10,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,4788,1,0,0,1,1,2,1,0,6070,1,1,6814,1,2,6326,1,1,0,1,1,6328,1,5,6332,1,1,3666,1,1,0,1,0,0,1,1,6659,1,1,6659,2,12,1,6659,1,1,6659,4,12,9,6,1,6659,1,1,6659,1,1,6659,4,37,33,19,1,0,1,0,0,1,1,0,1,1,6728,1,2,3530,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6380,1,1,316,1,1,94,1,8046,5658,1,166,6162,1,1,5916,1,1,0,1,0,0,1,1,104,2,2,1,0,1,0,0,1,1,444,1,1,0,1,0,0,1,1,6826,1,2,0,1,3,6828,1,1,4962,2,3,1,6720,2,4,2,6394,1,5,0,1,1,6334,1,9,6830,1,1,0,1,1,0,1,0,0,1,1,6836,1,2,5086,1,1,6402,1,2,6695,1,1,0,1,0,4482,1,1,5974,1,2,5290,1,1,6130,1,1,6468,1,5,0,1,1,0,1,1,4992,3,7,4,1,6701,3,8,5,2,5860,1,1,128,1,2,5790,1,3,6480,1,4,0,1,7538,6822,1,1,0,1,0,6828,1,1,6840,1,2,5298,1,1,6828,1,1,6846,1,1,3360,2,5,1,0,3,6,2,1,1566,3,7,3,2,6848,1,1,5098,2,3,1,0,1,0,0,1,1,6852,1,1,5102,1,1,6711,7,48,44,43,41,38,5,2,4190,1,0,4942,1,1,6070,1,1,6738,1,2,346,1,1,0,1,0,6836,1,1,5908,1,1,0,1,0,6856,1,157,6130,1,153,3314,1,156,6722,1,1,5260,1,0,6856,1,1,6130,1,2,88,1,0,6856,1,1,0,12,1796,644,279,262,164,10,9,8,6,4,3,1,6864,12,1797,645,280,263,165,11,10,9,7,5,4,2,6674,1,1,0,2,3,1,6162,2,4,2,5958,2,5,3,22,1,1,5966,1,1,6134,2,8,6,6382,1,1,5878,2,10,8,6746,2,3,1,0,1,0,4888,1,9136,6862,2,2,1,0,3,3,2,1,1582,3,4,3,2,6392,3,5,4,3,6706,1,1,5684,3,7,6,5,6708,1,1,5236,1,1,5268,3,10,9,8,96,3,11,10,9,5316,3,12,11,10,6156,1,1,4822,3,14,13,12,6864,5,11,9,5,4,1,398,3,16,15,14,6138,2,8,1,0,4,15,5,3,1,0,1,0,6076,8,1828,676,294,196,40,36,35,1,6727,1,1,6727,1,1,6727,1,1,0,4,4,3,2,1,6690,4,5,4,3,2,320,4,6,5,4,3,6736,1,1,0,4,8,7,6,5,4548,4,9,8,7,6,0,1,1,0,4,11,10,9,8,632,2,4,1,0,1,0,0,5,1842,690,50,49,1,6739,5,1843,691,51,50,2,6739,1,1,6510,2,3,1,2350,1,1,6518,2,5,3,6766,1,1,6698,2,16,1,5988,1,3,5898,2,9,7,0,1,1,5830,2,11,9,6864,1,1,2592,1,1,4840,1,2,6728,1,10,6726,1,1,2468,1,11,0,1,12,0,1,13,0,1,1862,6420,1,9547,6772,1,9548,0,1,0,6890,1,1,4110,1,0,6890,2,2767,1,6872,1,1867,6890,1,1,6749,7,961,62,8,7,5,3,1,0,8,962,63,9,8,6,4,2,1,6420,8,963,64,10,9,7,5,3,2,6734,1,1,1610,8,965,66,12,11,9,7,5,4,6892,2,2,1,5712,8,967,68,14,13,11,9,7,6,6736,1,1,5264,1,1,426,8,970,71,17,16,14,12,10,9,6166,2,2,1,5740,3,10,6,1,6751,1,1,6751,1,1,0,3,3,2,1,0,1,0,5146,1,1,6170,2,2,1,6788,1,1,6418,3,4,3,1,6755,1,1,6755,1,1,436,3,3,2,1,6672,3,4,3,2,0,3,5,4,3,2296,1,3,0,3,7,6,5,6168,4,5,4,3,1,6168,3,9,8,7,6174,1,1,6792,1,1,6750,1,7099,656,1,0,0,1,0,5484,2,2,1,6304,1,7103,6304,1,7470,6438,3,6,2,1,6928,4,7105,7104,4,1,0,5,7106,7105,5,2,1,6542,5,7107,7106,6,3,2,6790,1,1,6722,1,1,6012,1,3,6748,5,7111,7110,10,7,6,6790,1,1,1288,1,1,6720,1,2,6426,1,8,0,1,1,0,6,11,8,7,4,3,1,6546,6,12,9,8,5,4,2,6430,1,1,0,1,1,6769,8,15,12,11,8,7,5,4,1,6769,1,1,6910,10,17,14,13,10,9,7,6,3,2,1,0,11,18,15,14,11,10,8,7,4,3,2,1,5992,11,19,16,15,12,11,9,8,5,4,3,2,6782,1,1,0,11,21,18,17,14,13,11,10,7,6,5,4,6580,1,1,5304,11,23,20,19,16,15,13,12,9,8,7,6,6436,1,1,6438,11,25,22,21,18,17,15,14,11,10,9,8,0,1,0,5934,1,1,6208,1,2,6802,1,1,0,1,1,5320,1,2,6556,1,6,6440,1,1,10,1,1,2922,5,9,8,5,4,1,4944,6,10,9,6,5,2,1,5952,7,11,10,7,6,3,2,1,1810,7,12,11,8,7,4,3,2,5322,7,13,12,9,8,5,4,3,0,7,14,13,10,9,6,5,4,152,7,15,14,11,10,7,6,5,6486,1,1,0,7,17,16,13,12,9,8,7,6488,1,1,5868,1,2,456,7,20,19,16,15,12,11,10,454,7,21,20,17,16,13,12,11,0,7,22,21,18,17,14,13,12,6004,7,23,22,19,18,15,14,13,6794,1,1,6906,1,1,98,1,1,12,7,27,26,23,22,19,18,17,6590,1,1,204,7,29,28,25,24,21,20,19,6198,10,17,16,15,12,11,10,9,8,2,1,0,7,31,30,27,26,23,22,21,6926,3,19,17,1,6908,6,39,34,22,21,3,1,5176,1,4216,6384,1,1,0,1,1,6558,1,2,5894,1,1,6146,1,4,6130,1,5,6910,1,1,6906,1,1,5874,1,3,5510,1,1,6494,1,5,5640,4,4,3,2,1,5650,1,12,6688,2,184,1,6064,1,14,6968,1,1,6134,6,246,244,242,191,189,16,1972,1,0,0,1,0,5984,1,2,6930,4,3905,3,2,1,5064,3,3977,3974,1,6936,3,3978,3975,2,0,1,1,0,1,0,5184,1,1,6208,2,2,1,0,3,3,2,1,6795,4,4,3,2,1,6795,1,1,6795,1,1,6795,1,1,6795,1,1,6795,1,1,6795,1,1,6795,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,478,12,13,12,11,10,9,8,7,6,5,4,3,2,2336,1,1,6698,12,15,14,13,12,11,10,9,8,7,6,5,4,6938,1,1,6230,1,2,6900,1,1,5332,2,3,1,0,12,20,19,18,17,16,15,14,13,12,11,10,9,6700,1,1,6799,4,10,8,3,1,6799,1,1,6799,1,1,6799,1,1,6799,1,1,6940,9,15,13,8,6,5,4,3,2,1,474,1,1,5334,2,90,2,6158,9,18,16,11,9,8,7,6,5,4,6938,1,1,6960,1,2,6938,2,53,1,6934,1,4,6472,2,4,1,6934,2,56,4,6232,9,25,23,18,16,15,14,13,12,11,6832,1,1,5074,1,2,6940,2,2,1,20,1,14,6468,1,15,6076,9,31,29,24,22,21,20,19,18,17,6934,1,1,6938,1,2,6790,2,2,1,2526,1,7820,0,1,1,0,1,1,0,3,284,2,1,0,1,0,0,1,1,0,1,1,6811,1,1,6811,1,1,6811,1,1,6811,1,1,0,4,4,3,2,1,6798,8,258,256,212,210,5,4,3,2,3050,1,1,0,1,0,0,1,1,5062,2,2,1,2290,1,1,6940,1,1,0,1,1,5978,1,2,0,1,1,0,1,0,0,1,1,7006,1,1,6498,1,1,0,1,1,0,1,0,5220,1,1,6146,1,1,6856,1,2,2368,2,2,1,6932,1,4,4306,1,1,4966,2,6,1,0,2,4,1,6986,2,5,2,5694,1,1,0,1,214,6502,1,215,6816,1,1,1692,1,217,6974,2,2,1,0,2,5,1,6324,2,6,2,6078,1,1,5820,1,2,6792,2,256,3,5942,1,4338,6252,1,1,0,1,0,6252,1,1,0,1,1,0,5,433,432,431,430,429,0,1,6678,0,1,0,0,1,9782,6972,1,9783,6880,1,1,0,1,0,2710,1,1,158,2,2,1,6990,1,1,4706,2,2,1,0,1,0,6348,1,1,7006,1,137,7012,1,138,5940,1,139,6974,4,959,14,2,1,6394,1,135,6038,1,1,6992,1,1,0,1,1,4600,1,140,6908,1,140,1274,1,141,350,1,0,6836,1,1,6994,2,2,1,6350,3,3,2,1,210,1,1,0,1,0,6996,1,1,0,1,1,0,3,9072,9071,8285,4590,3,9073,9072,8286,6832,1,1,6058,1,0,7000,1,1,0,2,2,1,6861,1,1,6861,1,1,5252,2,4612,40,0,1,0,6863,2,8158,1,6863,1,1,6863,1,1,0,5,8161,4,3,2,1,0,1,0,7008,3,9474,9470,1,0,1,1,6869,9,48,46,44,37,18,17,15,10,1,0,1,0,5262,1,1,0,1,1,0,1,462,6998,1,6588,0,1,0,7000,1,1,0,1,1,0,2,2,1,0,1,0,1502,1,0,7006,1,1,0,2,3,1,6988,2,4,2,4314,1,1,4926,2,6,4,4988,1,1,7044,2,8,6,8,2,9,7,6244,3,10,8,1,5686,2,3,1,0,1,8,6872,2,13,11,0,1,1,0,1,11,1786,1,12,6891,2,17,15,0,11,18,16,15,13,11,7,6,4,3,2,1,6996,11,19,17,16,14,12,8,7,5,4,3,2,4322,1,1,4934,11,21,19,18,16,14,10,9,7,6,5,4,4996,1,1,7052,11,23,21,20,18,16,12,11,9,8,7,6,16,11,24,22,21,19,17,13,12,10,9,8,7,6252,12,25,23,22,20,18,14,13,11,10,9,8,1,5694,2,3,1,7034,11,27,25,24,22,20,16,15,13,12,11,10,7016,1,1,0,16,29,27,26,24,22,18,17,15,14,13,12,11,9,7,3,1,1,1,1,0,1,0,0,1,1,6901,1,2,6901,2,2,1,6901,1,1,6901,1,1,6901,1,1,6334,6,6,5,4,3,2,1,0,1,1,1,1,1,0,1,0,0,4,5407,4441,4435,1,6452,4,5408,4442,4436,2,6096,1,1,7050,1,1,1528,6,5411,4445,4439,5,4,1,0,1,1,6911,1,2,0,2,2,1,6913,2,3,2,0,1,9980,0,2,9981,1,0,1,1,0,1,0,4,1,1,0,1,1,0,1,0,0,2,0,1,6934,1,1,0,2,2,1,7090,2,3,2,7052,1,1,0,2,8998,4316,0,1,6800,0,1,1,7038,1,2,0,1,1,6937,2,3,1,6937,1,1,6937,1,1,0,5,6,4,3,2,1,6354,5,7,5,4,3,2,0,1,10000,7108,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,6450,1,1,0,1,0,5324,1,1,7054,1,2,4380,1,1,6310,1,4,5752,1,1,0,1,4,0,1,1,6982,1,8,3874,1,1,7116,5,9,7,5,3,1,7096,5,10,8,6,4,2,6988,2,20,1,5230,1,2,6982,1,3,6308,1,4,0,1,0,7118,1,1,7080,2,2,1,0,1,1,1816,1,2,7100,1,1,5734,1,4,6986,1,1,6860,1,1,0,1,7,6944,1,1,0,1,9,6916,1,1,6963,11,60,59,49,47,33,30,10,8,5,3,1,6274,3,9948,8290,8289,7096,3,9949,8291,8290,5830,1,1,6996,2,3,1,7066,1,1,0,1,1,0,1,0,0,1,0,6918,1,1,7110,2,3,1,7092,1,1,0,1,0,6404,2,2,1,7112,2,6176,121,540,1,1,6971,1,1,6971,1,1,6971,1,1,0,3,3,2,1,0,1,6,5356,1,1,6982,1,2,6312,1,6757,0,1,1,0,2,2,1,6986,1,1,7102,1,1,7120,1,1,5360,1,0,6332,1,8068,5360,1,1,0,2,3,1,6981,1,1,6981,1,1,1600,4,92,3,2,1,7104,2,14,1,0,1,6635,6070,1,6636,5526,1,6636,7144,1,6638,6690,1,1,6690,1,6640,0,1,1,0,1,4,5474,1,6643,6987,2,6644,1,0,3,6645,2,1,0,3,6646,3,2,0,1,1,6340,2,3,1,6494,1,6649,0,1,1,0,1,160,2066,1,10090,0,1,1,7158,1,2,5800,1,1,4518,3,4,3,1,0,1,1,6664,1,2,0,1,1,6720,1,4,778,1,1,0,1,0,6682,1,1,7172,2,2,1,4524,3,3,2,1,6092,1,1,6682,3,5,4,3,0,1,1,0,1,2,0,1,0,6354,2,35,1,7152,1,2,0,1,1,6446,1,4,0,1,1,5508,1,1,0,1,0,0,1,1,7019,1,1,6682,1,6927,0,1,1,118,2,2,1,32,2,3,2,30,1,1,0,2,5,4,8,1,1,6402,1,9133,94,5,26,25,24,21,1,4720,1,6689,7023,2,11,1,0,1,0,4544,1,1,4572,1,1,7052,1,2,0,1,1,6690,1,4,0,1,1,0,1,0,6802,1,1,6528,2,2,1,0,1,1,4188,1,10065,7174,1,1,0,1,0,0,1,0,5174,1,8422,6754,1,0,5648,1,1,6868,1,6266,1270,1,8426,4290,1,6268,6748,1,8428,0,8,2906,8,7,5,4,3,2,1,1988,8,2907,9,8,6,5,4,3,2,7180,1,1,0,1,0,5432,1,1,6530,1,2,6284,1,1,7041,2,4,2,7041,4,5,4,2,1,7041,1,1,0,6,7,6,4,3,2,1,0,7,8,7,5,4,3,2,1,7045,1,1,0,2,2,1,6394,2,3,2,0,1,0,7049,1,1,7049,1,1,7049,1,1,2144,4,4,3,2,1,6482,4,5,4,3,2,7082,1,1,7190,1,1,0,2,4,1,5576,2,5,2,0,1,1,6716,1,2,3588,1,1,5878,2,9,6,2936,1,1,0,2,11,8,7178,1,1,0,1,1,6366,2,14,11,5692,2,15,12,5612,2,16,13,2532,1,1,6228,2,18,15,7180,1,1,5568,1,1,0,1,1,0,1,1,0,2,23,20,7186,1,1,6242,3,11,10,1,0,2,26,23,6670,2,27,24,6728,2,2,1,0,1,0,7067,1,1,7067,1,1,7067,1,1,7067,1,1,7067,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,0,6166,1,5999,7064,1,1,6742,1,1,4380,1,1,7220,1,1,2,1,1,5806,2,7,1,4,1,1,6356,1,1,0,1,1,0,1,0,0,1,1,0,1,0,6732,1,1,4790,2,2,1,6576,2,3,2,5824,1,1,0,2,3,1,0,1,0,0,1,1,5958,1,1,0,1,1,0,1,0,5488,1,1,7238,1,1,0,2,2,1,0,1,1,0,1,0,7103,1,1,7103,1,1,7103,1,1,7103,1,1,5144,5,5,4,3,2,1,0,1,1,0,1,0,1718,1,1,4136,1,2137,7060,1,1,7248,1,1,0,1,0,6196,1,1,7094,1,1,0,1,1,6774,1,2,4412,1,1,0,1,0,6528,1,1,7146,1,1,0,1,1,7218,1,2,5914,1,1,5156,1,4,5252,1,1,7256,1,9322,0,2,9323,1,0,1,1,7119,1,1,7119,1,1,7119,1,1,0,4,4,3,2,1,0,4,5,4,3,2,5398,1,1,5948,4,7,6,5,4,7246,1,1,6800,4,9,8,7,6,7150,1,1,6786,1,2,6834,2,2,1,5712,4,13,12,11,10,7246,3,48,31,1,6294,2,6505,6504,7076,1,1,1982,2,6507,6506,7156,1,1,7072,2,11,1,0,2,6510,6509,7158,2,16,1,0,1,0,352,1,1,7268,1,1,0,1,1,76,1,58,7252,1,1,7129,1,1,0,1,0,126,1,0,6564,1,1,3078,1,5739,7138,2,4768,1,0,3,5,3,1,7232,3,6,4,2,5270,1,1,7133,2,3,1,0,3,4,2,1,6914,1,1,7276,1,2,0,1,1,6446,1,2,0,1,1,0,1,0,0,1,1,2586,1,4121,2594,1,4122,6014,1,4123,4050,1,1,0,1,0,7145,1,1,7145,1,1,7286,3,3,2,1,0,4,4,3,2,1,5758,1,5643,7268,1,1,0,1,4790,7290,1,1,0,1,0,7151,1,1,7151,1,1,7151,1,1,7151,1,1,7151,1,1,5644,6,6,5,4,3,2,1,7151,1,2,7151,1,1,7151,1,1,0,1,0,6460,1,4402,0,2,2,1,5648,1,1,7155,1,1,0,1,0,0,1,1,0,1,1,2256,1,1,0,1,1,7163,2,6,1,7163,2,15,1,0,1,50,5658,10,23,22,21,20,19,18,16,15,14,1,0,1,0,0,1,0,5444,1,1,7196,1,2,6284,1,1,7272,1,8301,0,1,4164,108,1,4165,6660,1,1,0,1,0,0,1,1,0,1,1,7318,1,2,0,1,1,0,1,0,406,2,10,1,0,1,0,0,1,1,7324,1,9366,6858,1,1,5710,1,1,1796,1,1,0,1,0,7220,1,1,0,2,2,1,5732,3,3,2,1,7330,1,1,0,1,1,5686,1,5,5684,1,1,7332,1,1,0,1,1,2750,1,2,6352,1,1,0,1,0,7195,1,1,7195,1,1,7195,1,1,5236,4,4,3,2,1,92,1,1,6472,1,1,0,2,2,1,6284,2,3,2,5920,1,1,0,1,0,7206,1,1,7199,1,1,7199,1,1,7199,1,1,7199,1,1,7199,1,1,0,1,0,0,1,1,0,1,0,6620,1,1,7232,1,1,7098,1,1,0,1,0,0,1,0,4728,1,1,6010,1,0,280,1,1,0,1,0,0,1,0,7374,1,1,6812,1,4885,6556,1,10285,7346,1,8206,0,1,1,5208,1,6205,2210,1,8209,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,7225,2,3,1,7225,1,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,7933,0,1,0,6210,1,0,4102,1,1,1,1,8688,7237,1,1,7237,1,1,7237,1,1,7237,1,1,2570,5,5,4,3,2,1,7228,5,6,5,4,3,2,6914,1,1,7404,2,3,1,5916,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,1,1,8855,7243,1,1,7243,1,1,3210,3,3,2,1,7234,3,4,3,2,6920,1,1,7410,2,3,1,5922,3,4,2,1,6,4,5,3,2,1,0,5,6,4,3,2,1,3170,10,17,15,14,13,12,7,5,4,3,2,3186,10,18,16,15,14,13,8,6,5,4,3,3168,1,1,3834,10,20,18,17,16,15,10,8,7,6,5,6890,1,1,3166,10,22,20,19,18,17,12,10,9,8,7,6070,10,23,21,20,19,18,13,11,10,9,8,6544,10,24,22,21,20,19,14,12,11,10,9,6204,1,1,5800,10,26,24,23,22,21,16,14,13,12,11,6110,2,4,1,3164,10,28,26,25,24,23,18,16,15,14,13,3162,10,29,27,26,25,24,19,17,16,15,14,6538,10,30,28,27,26,25,20,18,17,16,15,7368,2,2,1,7100,10,32,30,29,28,27,22,20,19,18,17,5010,5,23,21,20,19,18,3170,1,0,3186,1,0,3168,1,1,3166,1,0,6204,1,8224,6110,2,4521,2251,3164,1,0,7228,2,4,1,3162,1,0,6538,1,0,7368,2,2,1,7100,1,0,7198,1,1,3188,1,0,7180,1,13,3184,1,0,3182,1,0,7272,2,2,1,6980,1,1,3180,1,0,6890,2,5860,1,6746,11,21,19,17,16,14,11,9,8,7,3,1,7245,1,1,7245,1,1,0,1,9508,7236,4,4,3,2,1,7234,4,5,4,3,2,7232,1,1,7230,4,40,34,29,2,7228,4,8,7,6,5,7226,1,1,7224,4,10,9,8,7,7222,1,1,7220,4,12,11,10,9,7218,4,13,12,11,10,7216,1,1,7216,4,15,14,13,12,7214,1,1,7212,4,17,16,15,14,7210,1,1,7208,4,19,18,17,16,7206,1,1,7204,1,2,7198,4,22,21,20,19,7196,1,1,7194,4,24,23,22,21,7202,5,25,24,23,22,1,7192,4,26,25,24,23,7190,1,1,7188,4,28,27,26,25,7186,1,1,7184,4,30,29,28,27,7182,1,1,7180,4,32,31,30,29,7178,1,1,7176,4,34,33,32,31,7174,1,1,7172,4,36,35,34,33,7168,4,37,36,35,34,7166,1,1,7164,4,39,38,37,36,7162,1,1,7160,4,41,40,39,38,7200,3,65,17,1,7158,4,43,42,41,40,7232,2,3,1,7156,4,45,44,43,42,7170,2,10,1,7154,4,47,46,45,44,7152,2,36,1,7150,4,49,48,47,46,7148,1,1,7146,4,51,50,49,48,7144,1,1,7142,1,47,7140,4,54,53,52,51,7138,4,55,54,53,52,7220,2,2,1,7136,4,57,56,55,54,7134,1,1,7132,1,5,7130,1,6,7128,4,61,60,59,58,7140,1,1,7126,1,51,0,1,0,7372,1,1,0,1,1,6212,1,2,6896,1,1,6752,2,3,1,7251,1,1,7251,1,1,0,1,0,7253,1,1,7253,1,1,7253,1,1,7253,1,1,7253,1,1,7253,1,1,6916,7,7,6,5,4,3,2,1,2794,1,1,6742,7,9,8,7,6,5,4,3,0,1,1,0,1,428,0,1,10489,0,1,1,0,1,10491,7400,1,10492,7396,1,945,0,1,10494,7406,1,1,0,1,10496,7408,1,1,7400,3,6,3,1,0,3,7742,6,1,0,4,10500,7743,7,2,0,4,10501,7744,8,3,6706,1,1,7306,2,3,1,0,3,4,2,1,7275,4,5,3,2,1,0,5,6,4,3,2,1,0,1,10507,7352,1,1,0,1,1,228,1,2,4340,1,3,7234,2,2,1,0,2,4,1,0,1,10514,6464,1,8218,7426,2,2,1,0,3,3,2,1,5340,3,4,3,2,3340,1,1,6964,3,6,5,4,5424,1,1,0,1,1,0,3,6,4,1,0,2,5117,3020,7216,2,5118,3021,2832,1,1,7214,2,5120,3023,7212,1,1,0,3,5,3,1,7456,3,6,4,2,3916,3,7,5,3,7418,2,2,1,7434,3,9,7,5,7412,1,1,7295,6,11,9,7,6,3,1,7295,1,1,7090,8,13,11,9,8,5,3,2,1,6602,8,14,12,10,9,6,4,3,2,5974,1,1,336,8,16,14,12,11,8,6,5,4,7328,1,1,6854,8,18,16,14,13,10,8,7,6,7280,1,1,0,4,7,5,3,1,0,5,8,6,4,2,1,7282,5,9,7,5,3,2,7306,1,1,7372,5,11,9,7,5,4,0,1,1,7254,1,2,7442,1,1,0,2,5,1,7152,5,16,14,12,10,9,6172,1,1,0,1,0,0,1,1,6888,1,1,6614,1,2,6612,1,3,7440,1,4,5986,3,3,2,1,14,3,6,5,1,6466,3,7,6,2,7292,3,8,7,3,7078,3,9,8,4,7318,3,10,9,5,7430,2,2,1,0,1,0,350,1,0,7342,1,1,0,2,3,1,6180,3,4,2,1,7338,1,1,0,1,1,6986,1,8454,5812,1,10221,5812,3,7130,2,1,7313,4,7131,3,2,1,0,5,7132,4,3,2,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,6662,1,2,6624,1,1,0,1,2,6898,1,3,6626,4,5,3,2,1,0,5,6,4,3,2,1,6992,1,1,0,1,1,0,1,10607,3570,1,10608,6914,4,8932,8701,2,1,7333,1,1,0,2,2,1,7114,2,3,2,7362,1,1,0,1,1,7478,2,6,5,0,1,1,0,1,0,7464,1,1,0,1,1,7416,1,1,7484,2,2,1,0,1,0,7468,1,1,68,1,1,7418,1,1,0,1,1,0,1,0,7356,1,1,7349,1,1,7349,1,1,7349,1,1,3102,4,4,3,2,1,7012,1,1,7376,1,2,0,1,1,6164,1,2,0,1,1,5776,3,5,3,1,0,4,6,4,2,1,0,1,0,5092,1,6835,5968,1,0,3594,1,1,0,4,1657,4,3,1,7022,1,1,5782,1,1,0,2,2,1,0,1,1,0,1,0,16,1,0,14,1,3859,5746,3,3,2,1,7365,1,1,7365,1,1,7365,1,1,7365,1,1,7365,1,1,5734,6,6,5,4,3,2,1,0,1,1,0,2,2,1,7510,2,3,2,6302,1,1,0,2,5,4,7142,1,1,0,1,1,0,1,0,0,2,6831,1,7377,1,1,7377,1,1,7377,1,1,7377,1,1,3130,5,5,4,3,2,1,5234,1,1,7377,1,1,0,2,2,1,7452,1,8355,0,1,1,7160,1,2,5882,1,1,0,1,4,6650,1,1,0,1,10668,3252,1,10669,7370,1,1,6946,1,10671,0,1,10672,7340,2,2,1,0,3,6,4,1,0,4,7,5,2,1,0,1,0,7516,1,1,0,1,1,6706,1,2,7468,1,1,0,1,1,344,1,2,4456,1,3,7350,2,2,1,6704,1,8,6890,1,9,7430,1,1,5908,2,2,1,7164,1,1,3876,1,13,7430,1,1,5892,2,2,1,0,3,3,2,1,4106,1,17,7062,3,132,131,1,6942,1,19,7516,1,20,3840,1,21,6734,6,8392,131,129,128,2,1,0,2,0,8237,0,1,1,7430,2,2,1,7066,3,3,2,1,54,3,4,3,2,6216,3,5,4,3,52,1,1,0,3,4,3,1,0,4,5,4,2,1,0,1,8242,7072,2,8243,1,5832,1,1,0,2,2,1,5834,1,9056,0,2,9057,1,0,1,1,0,1,0,0,1,1,6718,2,2,1,0,3,3,2,1,7084,1,1,7448,1,2,72,1,1,6234,1,2,70,1,1,5844,3,5,3,1,0,4,6,4,2,1,0,1,0,7196,1,1,316,1,1,7452,1,2,76,1,1,6238,1,2,74,1,1,0,1,0,7427,1,1,7427,1,1,7008,3,3,2,1,0,1,1,0,2,2,1,6992,2,3,2,7238,1,1,7504,2,5,4,0,1,1,5198,1,2,7204,4,6,4,2,1,6780,13,257,237,234,141,140,135,87,86,32,7,5,3,2,0,1,0,7435,1,1,7435,1,1,7435,1,1,7435,1,1,7435,1,1,7435,1,1,7435,1,1,7435,1,1,7435,1,1,7435,1,1,7435,1,1,7435,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,0,1,1,7514,2,2,1,0,3,3,2,1,6754,3,4,3,2,7516,3,81,70,1,7516,3,6,5,4,12,1,1,0,1,2,0,3,10770,134,133,0,1,1,0,3,10772,136,135,0,1,1,0,2,2,1,5240,1,1,0,1,10776,0,1,1,0,1,1,5658,1,10793,7124,1,10655,0,1,1,4946,1,10657,0,2,10658,1,7588,1,6691,188,1,4061,7538,1,1,7128,1,9934,0,1,7834,310,1,1,7467,2,2,1,7467,1,1,0,4,4,3,2,1,5666,1,6,0,1,10883,7471,1,1,0,1,0,6338,2,0,1,6672,1,4074,7546,2,4075,1,0,3,4076,2,1,0,1,8895,7510,1,9446,6150,1,8602,6784,1,10895,7600,1,1,7477,1,1,7477,1,1,7477,1,1,7477,1,1,7477,1,1,7477,1,1,7477,1,1,7477,1,1,6146,9,9,8,7,6,5,4,3,2,1,0,1,10815,6380,1,10816,7620,1,1,0,2,3,1,7260,2,4,2,6908,1,1,7614,4,6,4,3,1,0,1,7,7262,1,8,6910,1,1,7616,3,10,3,1,0,4,11,4,2,1,0,5,12,5,3,2,1,5586,5,13,6,4,3,2,7628,1,1,7612,5,15,8,6,5,4,7520,1,1,7086,1,1,1484,5,18,11,9,8,7,6902,1,1,7610,1,8894,6686,1,1,0,2,2,1,7562,3,3,2,1,0,4,4,3,2,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,7491,1,1,6160,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,7500,1,2,6398,1,1,0,1,0,2564,1,1,0,1,1,7504,1,2,6402,1,1,2560,3,4,3,1,7497,1,1,7497,1,1,7497,1,1,7497,1,1,7497,1,1,7497,1,1,7497,1,1,7497,1,1,7497,1,1,7497,1,1,6172,11,11,10,9,8,7,6,5,4,3,2,1,0,1,1,6698,1,1,0,2,2,1,7574,3,3,2,1,6258,1,8936,7528,1,8937,0,1,1,2508,1,2,0,1,3,7168,1,8941,4910,2,5,1,6756,1,6,6748,1,7,3728,8,8942,9,7,6,5,3,2,1,6184,9,8943,10,8,7,6,4,3,2,1,0,10,8944,11,9,8,7,5,4,3,2,1,6806,10,8945,12,10,9,8,6,5,4,3,2,3904,1,1,7507,2,3,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,2576,14,15,13,12,11,10,9,8,7,6,5,4,3,2,1,7507,1,4266,7507,1,1,7507,1,1,7507,1,1,7507,1,1,7507,1,1,6182,9,4274,4273,4272,6,5,4,3,2,1,6264,1,1,7534,1,2,6,1,1,2512,1,2,4,1,3,7170,1,6,4912,1,1,6996,1,8,7507,1,1,3730,6,9,7,6,5,3,1,6186,7,10,8,7,6,4,2,1,0,8,11,9,8,7,5,3,2,1,6808,8,12,10,9,8,6,4,3,2,3906,1,1,0,1,0,582,1,0,6598,1,1,4736,2,3,1,7634,3,4,2,1,6818,1,1,7054,1,2,7644,1,1,6540,2,3,1,22,8,113,61,60,59,58,4,2,1,7518,1,7741,0,1,0,5662,1,1,5530,1,8418,0,4,8419,4,2,1,0,4,8420,5,3,2,7118,4,8421,6,4,3,7550,3,113,2,1,6966,4,8423,8,6,5,0,1,1,6282,4,8425,10,8,7,7660,2,113,1,0,2,10162,8240,7422,2,4978,320,0,2,2,1,6048,2,3,2,4700,1,1,7662,2,5,4,7066,1,1,0,2,2,1,7648,1,1,7525,3,7,5,1,0,4,8,6,2,1,0,2,11047,7557,7690,1,1,1280,2,2,1,6882,2,3,2,7018,2,4,3,6264,2,2,1,7529,2,4,1,7670,3,5,2,1,7529,4,6,3,2,1,0,5,7,4,3,2,1,7531,1,1,7531,1,1,7531,1,1,7531,1,1,7531,1,1,7531,1,1,0,7,7,6,5,4,3,2,1,4068,7,8,7,6,5,4,3,2,7434,1,1,7518,7,10,9,8,7,6,5,4,7560,1,1,14,2,2,1,646,1,3,7606,1,8798,7666,2,8799,1,0,1,1,7608,1,169,7668,2,170,1,0,1,1,6844,1,2,7678,1,1,6220,1,11078,7670,1,1,0,1,1,0,1,8917,6848,1,1,7614,1,1,0,1,0,0,1,1,7668,2,6,1,744,1,8815,5028,2,8816,1,7545,1,1,0,1,5565,7670,1,1,0,1,1,0,1,11093,7551,1,1,7684,1,25,5504,1,1,6858,1,2,7692,1,1,0,1,0,7326,1,1,5850,1,0,7560,1,1,760,6,10068,8812,8810,7227,2351,1,7553,7,10069,8813,8811,7228,2352,2,1,0,8,10070,8814,8812,7229,2353,3,2,1,0,1,1,54,1,0,2562,1,0,6492,1,0,2180,1,0,6972,4,4,3,2,1,7220,5,10077,8821,8819,2360,1,5980,1,1,7557,2,2,1,0,3,3,2,1,7540,3,4,3,2,7538,1,1,7559,2,9372,316,0,3,9373,317,1,7542,3,9374,318,2,7540,1,1,0,2,3,1,7588,2,4,2,0,2,5,3,0,2,6,4,0,2,7,5,7710,2,2,1,7706,2,9,7,7244,2,10,8,7246,5,7,6,3,2,1,7569,2,9,1,7569,1,1,0,4,11,3,2,1,7598,4,12,4,3,2,4690,1,1,68,1,2,7350,4,15,7,6,5,6506,1,1,7396,4,17,9,8,7,6978,1,1,0,1,8589,0,1,8590,7716,1,1,0,3,8592,3,1,0,1,1,786,1,1,0,2,2,1,232,2,3,2,6394,2,4,3,230,1,1,1044,2,6,5,6304,1,1,7654,1,1,0,1,0,0,1,1,20,1,2,18,1,3,7726,2,2,1,7722,1,5,7610,1,6,7262,3,3,2,1,166,3,8,7,1,7248,1,1,0,1,1,0,1,11090,7094,2,11088,1,0,3,11089,2,1,172,4,11090,3,2,1,7080,1,1,0,1,1,0,1,7082,6274,1,7083,0,1,1,7597,2,3,1,7597,1,1,0,4,5,3,2,1,7584,4,6,4,3,2,0,1,1,0,1,0,1058,1,1,7603,1,1,7603,1,1,0,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,5917,7596,1,5918,7546,1,1,3584,1,2,0,3,4,2,1,7392,3,5,3,2,7640,1,1,7514,1,1,0,3,8,6,5,7756,1,1,0,3,6,3,1,0,1,0,0,1,601,0,2,602,1,6730,2,603,2,6594,2,604,3,7764,2,2,1,7656,1,1,0,2,5,1,6972,2,6,2,6482,1,11117,0,1,1,7120,1,2,7070,1,8600,14,2,11135,10334,14,3,8776,2,1,0,4,8777,3,2,1,0,1,1,0,1,1,7633,1,1,6312,1,10274,0,2,10275,1,6934,2,10276,2,4032,1,1,7635,2,3,1,7635,1,1,7635,1,1,7635,1,1,7635,1,1,7635,1,1,0,8,9,7,6,5,4,3,2,1,7648,8,10,8,7,6,5,4,3,2,7300,1,1,284,1,1,3910,8,13,11,10,9,8,7,6,5,7300,1,1,0,1,1,7780,8,16,14,13,12,11,10,9,8,7672,2,26,1,7600,8,18,16,15,14,13,12,11,10,7598,1,1,0,8,20,18,17,16,15,14,13,12,7764,1,1,7758,1,1,7420,8,23,21,20,19,18,17,16,15,7802,1,1,0,1,0,204,4,9651,9650,9491,1,7022,1,1,6322,2,2,1,0,3,3,2,1,6944,3,4,3,2,4042,1,1,0,2,3,1,7426,2,4,2,7674,2,11,1,7548,2,11,1,7418,10,36,34,33,32,31,30,29,28,7,5,1798,2,8,6,0,1,1,6808,10,39,37,36,35,34,33,32,31,10,8,7676,1,1,6888,1,1,0,1,11259,0,1,1,7794,1,1,0,1,1,7778,3,36,10,1,0,1,0,6994,1,6483,0,1,0,7074,1,1,7722,3,4,3,1,7732,3,5,4,2,7102,1,1,0,2,3,1,0,1,1,7674,1,2,5520,1,1,7804,1,4,7152,2,43,1,0,1,10335,7236,1,10336,7698,1,1,6056,2,3,1,7692,2,4,2,6908,1,1,0,2,3,1,6160,1,1,7808,1,1,0,1,0,7250,1,1,7048,1,1,7240,1,1,4,1,1,6162,1,1,7006,2,9540,9309,7448,3,9541,9310,1,6170,4,9542,9311,2,1,0,3,9543,9312,3,7698,1,1,3398,1,1,5418,3,9546,9315,6,7698,1,6,0,1,1,7526,3,9549,9318,9,7814,2,4,1,1322,1,1,0,1,0,3542,1,0,4082,1,0,7658,2,2,1,6472,2,4,1,0,1,1,7780,1,2,1312,1,1,0,1,0,2684,1,9722,178,1,9723,7260,3,3,2,1,5306,1,1,0,2,2,1,6180,1,1,0,2,2,1,6170,1,1,0,2,2,1,6992,2,3,2,6986,1,1,7586,2,5,4,7692,1,1,0,1,1,6880,1,9163,0,1,1,7762,1,1,0,1,0,0,2,7420,1,7678,2,7421,2,6086,1,1,7464,4,7423,4,3,1,0,1,1,7794,1,2,7702,1,1,7184,1,1,0,1,0,7838,1,1,0,1,1,7416,1,2,2704,1,1,496,1,4,0,1,5,7804,1,6,198,1,1,0,1,8,6862,1,1,0,1,10,7478,1,9,6640,1,6,7120,5,10,9,8,6,1,7474,1,8,6820,1,9,7476,3,5,2,1,7484,3,14,13,7,7705,6,18,17,9,5,2,1,7705,1,1,7712,2,9070,8861,0,1,1,8,1,2,504,1,3,7810,1,4,204,1,1,7424,1,6,2712,1,1,7122,4,6,5,3,1,7480,1,3,7476,1,6,7478,2,2,1,4,1,12,7486,1,1,7707,9,40,39,36,15,14,13,6,3,1,288,1,0,0,1,1,7709,2,2,1,0,3,3,2,1,0,3,4,3,2,0,1,1,6626,3,6,5,4,6624,3,7,6,5,0,2,2,1,7744,3,9,8,7,3296,1,1,0,3,11,10,9,0,1,1,0,3,13,12,11,0,1,1,7702,3,15,14,13,24,1,1,0,1,1,0,3,18,17,16,0,1,1,0,3,20,19,18,2432,3,21,20,19,0,1,1,0,2,3,1,0,3,24,23,22,0,1,1,0,3,26,25,24,0,1,1,0,1,7,0,3,29,28,27,0,1,1,3330,3,31,30,29,0,3,32,31,30,7726,1,1,1216,3,34,33,32,5446,3,35,34,33,2716,2,2,1,1344,3,37,36,35,7710,2,7,1,0,1,0,2454,1,0,22,1,1,4326,2,3,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,7102,1,5,6488,1,6,0,1,7,7182,6,6,5,4,3,2,1,6852,1,9,7326,1,10,7778,2,2,1,0,1,12,0,1,1,0,4,13,6,3,1,7773,6,59,14,7,4,2,1,66,1,0,7773,1,1,64,2,2,1,62,2,3,2,60,1,1,6684,2,5,4,6682,2,6,5,58,2,2,1,7800,2,8,7,3352,1,1,56,2,10,9,54,1,1,52,2,12,11,50,1,1,7750,2,14,13,72,1,1,48,1,1,46,2,17,16,44,1,1,42,2,19,18,2472,2,20,19,40,1,1,38,2,3,1,36,2,23,22,34,1,1,32,2,25,24,30,1,1,28,1,7,26,2,28,27,24,1,1,3352,2,30,29,22,2,31,30,7746,1,1,1236,2,33,32,5466,2,34,33,2736,2,2,1,1364,2,36,35,7730,2,7,1,6196,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,0,18,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,0,1,8921,7762,1,8922,7100,1,1,7850,1,8924,7810,1,1,7854,1,1,6,4,8927,6,4,1,7777,1,1,68,2,2,1,66,2,3,2,64,1,1,6688,2,5,4,6686,2,6,5,62,2,2,1,7804,2,8,7,3356,1,1,60,2,10,9,58,1,1,56,2,12,11,54,1,1,7754,2,14,13,76,1,1,52,1,1,50,2,17,16,48,1,1,46,2,19,18,2476,2,20,19,44,1,1,42,2,3,1,40,2,23,22,38,1,1,36,2,25,24,34,1,1,32,1,7,30,2,28,27,28,1,1,3356,2,30,29,26,2,31,30,7750,1,1,1240,2,33,32,5470,2,34,33,2740,2,2,1,1368,2,36,35,7734,2,7,1,0,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,6974,1,11305,7222,1,1,6974,1,0,7842,1,1,0,3,8543,3,1,7788,1,1,0,1,1,7272,1,2,6206,1,1,7034,1,2,7026,1,3,7810,1,6,6966,1,1,1716,1,2,7272,1,9160,0,1,1,7792,1,9162,7274,1,1,0,1,1,7928,1,9165,7096,1,1,7202,1,1,5186,1,9168,7558,1,1,7594,1,9170,7928,1,1,6946,1,9172,7276,1,1,434,18,169,167,164,162,160,158,155,153,150,149,147,145,144,142,139,136,134,1,2670,1,9175,7948,1,1,7926,2,2,1,0,1,1,7462,1,2,1728,1,1,3922,3,11554,9961,9960,7862,1,1,7930,1,1,6722,1,1,326,1,3,7222,1,1,0,1,1,7570,1,6,6726,1,1,0,1,0,0,2,7653,1,7822,1,1,0,2,2,1,0,2,3,2,0,1,0,0,1,1,0,1,0,4214,1,0,7758,1,1,7576,2,3,1,0,1,1,7807,2,2,1,0,3,3,2,1,0,1,0,0,1,1,0,1,2,7798,1,1,7586,2,3,1,0,1,1,0,2,2,1,2518,2,3,2,86,1,1,0,1,0,0,1,0,0,1,0,7832,1,1,7322,1,1,7825,2,2,1,0,3,3,2,1,7078,1,0,4,2,6783,1,7200,4,9,8,3,1,0,1,1,0,2,2,1,0,2,3,2,0,1,1,7908,2,5,4,0,1,1,4364,1,0,7910,1,1,0,1,1,0,1,1,5364,3,66,64,1,1748,1,0,7826,1,11394,7848,3,11397,2,1,7330,4,11398,3,2,1,0,1,1,0,1,0,7852,1,1,6272,1,1,7845,1,1,7845,1,1,7845,1,1,7845,1,1,4814,4,4,3,2,1,7852,1,1,7342,2,2,1,0,1,1,4816,1,0,7848,1,11410,7854,3,17,2,1,7344,4,18,3,2,1,0,1,1,0,1,11628,0,1,6587,0,1,6588,7634,1,6589,7882,1,1,0,1,1,7920,1,9840,0,1,1,0,5,8,7,6,3,1,0,1,1,7863,2,2,1,7863,1,1,5734,4,4,3,2,1,0,1,0,0,1,1,8008,1,2,7176,1,1,7282,1,1,7638,2,4,1,7900,5,103,102,5,2,1,5724,1,0,7867,1,1,7867,1,1,0,3,3,2,1,0,1,1,7176,1,2,6550,1,1,7170,3,4,3,1,0,4,5,4,2,1,860,1,1,7873,2,2,1,0,3,3,2,1,0,1,0,6122,1,1,7904,1,2,376,1,1,7584,1,4,7830,1,1,7830,1,6,7904,1,1,2882,2,6,1,7830,4,8,6,4,1,7292,5,9,7,5,2,1,7624,1,1,0,1,0,7312,1,1,6124,1,1,7906,1,2,7879,1,1,0,3,5,3,1,8018,3,6,4,2,8002,1,1,0,2,3,1,7630,1,1,7883,1,1,174,34,349,348,345,343,342,334,330,327,326,325,324,323,322,315,312,310,309,264,257,254,252,251,250,47,46,45,44,27,26,25,13,12,2,1,172,34,350,349,346,344,343,335,331,328,327,326,325,324,323,316,313,311,310,265,258,255,253,252,251,48,47,46,45,28,27,26,14,13,3,2,170,1,1,6794,34,352,351,348,346,345,337,333,330,329,328,327,326,325,318,315,313,312,267,260,257,255,254,253,50,49,48,47,30,29,28,16,15,5,4,6792,34,353,352,349,347,346,338,334,331,330,329,328,327,326,319,316,314,313,268,261,258,256,255,254,51,50,49,48,31,30,29,17,16,6,5,168,2,2,1,7910,34,355,354,351,349,348,340,336,333,332,331,330,329,328,321,318,316,315,270,263,260,258,257,256,53,52,51,50,33,32,31,19,18,8,7,3462,1,1,166,34,357,356,353,351,350,342,338,335,334,333,332,331,330,323,320,318,317,272,265,262,260,259,258,55,54,53,52,35,34,33,21,20,10,9,164,1,1,162,34,359,358,355,353,352,344,340,337,336,335,334,333,332,325,322,320,319,274,267,264,262,261,260,57,56,55,54,37,36,35,23,22,12,11,160,1,1,7860,34,361,360,357,355,354,346,342,339,338,337,336,335,334,327,324,322,321,276,269,266,264,263,262,59,58,57,56,39,38,37,25,24,14,13,182,1,1,158,1,1,156,34,364,363,360,358,357,349,345,342,341,340,339,338,337,330,327,325,324,279,272,269,267,266,265,62,61,60,59,42,41,40,28,27,17,16,154,1,1,152,34,366,365,362,360,359,351,347,344,343,342,341,340,339,332,329,327,326,281,274,271,269,268,267,64,63,62,61,44,43,42,30,29,19,18,2582,34,367,366,363,361,360,352,348,345,344,343,342,341,340,333,330,328,327,282,275,272,270,269,268,65,64,63,62,45,44,43,31,30,20,19,150,1,1,148,2,3,1,146,34,370,369,366,364,363,355,351,348,347,346,345,344,343,336,333,331,330,285,278,275,273,272,271,68,67,66,65,48,47,46,34,33,23,22,144,1,1,142,34,372,371,368,366,365,357,353,350,349,348,347,346,345,338,335,333,332,287,280,277,275,274,273,70,69,68,67,50,49,48,36,35,25,24,140,1,1,138,1,7,136,34,375,374,371,369,368,360,356,353,352,351,350,349,348,341,338,336,335,290,283,280,278,277,276,73,72,71,70,53,52,51,39,38,28,27,134,1,1,3462,34,377,376,373,371,370,362,358,355,354,353,352,351,350,343,340,338,337,292,285,282,280,279,278,75,74,73,72,55,54,53,41,40,30,29,132,34,378,377,374,372,371,363,359,356,355,354,353,352,351,344,341,339,338,293,286,283,281,280,279,76,75,74,73,56,55,54,42,41,31,30,7856,1,1,1346,34,380,379,376,374,373,365,361,358,357,356,355,354,353,346,343,341,340,295,288,285,283,282,281,78,77,76,75,58,57,56,44,43,33,32,5576,34,381,380,377,375,374,366,362,359,358,357,356,355,354,347,344,342,341,296,289,286,284,283,282,79,78,77,76,59,58,57,45,44,34,33,2846,2,2,1,1474,34,383,382,379,377,376,368,364,361,360,359,358,357,356,349,346,344,343,298,291,288,286,285,284,81,80,79,78,61,60,59,47,46,36,35,7840,3,151,7,1,62,2,38,37,60,2,39,38,7890,1,1,7380,1,1,7883,2,2,1,58,3,3,2,1,7134,2,44,43,7126,2,45,44,60,2,2,1,0,1,0,0,1,1,0,1,1,942,1,0,7378,1,1,6312,1,1,7889,1,1,4,1,10793,0,2,10794,1,7898,1,1,0,1,0,0,1,11739,7882,1,9950,1670,1,11741,0,1,11742,7330,2,2,1,434,1,6702,0,1,9750,0,1,0,7390,1,10024,192,2,2,1,190,2,3,2,188,1,1,6812,2,5,4,6810,2,6,5,186,2,2,1,7928,2,8,7,3480,1,1,184,2,10,9,182,1,1,180,2,12,11,178,1,1,7878,2,14,13,200,1,1,176,1,1,174,2,17,16,172,1,1,170,2,19,18,2600,2,20,19,168,1,1,166,2,3,1,164,2,23,22,162,1,1,160,2,25,24,158,1,1,156,1,7,154,2,28,27,152,1,1,3480,2,30,29,150,2,31,30,7874,1,1,1364,2,33,32,5594,2,34,33,2864,2,2,1,1492,2,36,35,7858,2,7,1,0,19,38,37,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,194,20,39,38,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,192,20,40,39,38,36,33,31,29,27,24,22,19,18,16,14,13,11,8,5,3,2,190,1,1,6814,20,42,41,40,38,35,33,31,29,26,24,21,20,18,16,15,13,10,7,5,4,6812,20,43,42,41,39,36,34,32,30,27,25,22,21,19,17,16,14,11,8,6,5,188,2,2,1,7930,20,45,44,43,41,38,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,3482,1,1,186,20,47,46,45,43,40,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,184,1,1,182,20,49,48,47,45,42,40,38,36,33,31,28,27,25,23,22,20,17,14,12,11,180,1,1,7880,20,51,50,49,47,44,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,202,1,1,178,1,1,176,20,54,53,52,50,47,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,174,1,1,172,20,56,55,54,52,49,47,45,43,40,38,35,34,32,30,29,27,24,21,19,18,2602,20,57,56,55,53,50,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,170,1,1,168,2,3,1,166,20,60,59,58,56,53,51,49,47,44,42,39,38,36,34,33,31,28,25,23,22,164,1,1,162,20,62,61,60,58,55,53,51,49,46,44,41,40,38,36,35,33,30,27,25,24,160,1,1,158,1,7,156,20,65,64,63,61,58,56,54,52,49,47,44,43,41,39,38,36,33,30,28,27,154,1,1,3482,20,67,66,65,63,60,58,56,54,51,49,46,45,43,41,40,38,35,32,30,29,152,20,68,67,66,64,61,59,57,55,52,50,47,46,44,42,41,39,36,33,31,30,7876,1,1,1366,20,70,69,68,66,63,61,59,57,54,52,49,48,46,44,43,41,38,35,33,32,5596,20,71,70,69,67,64,62,60,58,55,53,50,49,47,45,44,42,39,36,34,33,2866,2,2,1,1494,20,73,72,71,69,66,64,62,60,57,55,52,51,49,47,46,44,41,38,36,35,7860,2,7,1,0,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,8066,17,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,8044,18,38,36,33,31,29,27,24,22,19,18,16,14,13,11,8,5,3,1,7905,1,1,7890,17,40,38,35,33,31,29,26,24,21,20,18,16,15,13,10,7,5,6478,1,1,0,20,42,40,37,35,33,31,28,26,23,22,20,18,17,15,12,9,7,6,3,1,7686,20,43,41,38,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,4,2,6714,1,1,0,22,45,43,40,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,6,4,3,1,7774,22,46,44,41,39,37,35,32,30,27,26,24,22,21,19,16,13,11,10,7,5,4,2,7772,1,1,7482,22,48,46,43,41,39,37,34,32,29,28,26,24,23,21,18,15,13,12,9,7,6,4,6924,22,49,47,44,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,10,8,7,5,6922,22,50,48,45,43,41,39,36,34,31,30,28,26,25,23,20,17,15,14,11,9,8,6,6920,22,51,49,46,44,42,40,37,35,32,31,29,27,26,24,21,18,16,15,12,10,9,7,6934,22,52,50,47,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,13,11,10,8,6884,1,1,4334,1,2,0,22,55,53,50,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,16,14,13,11,7216,22,56,54,51,49,47,45,42,40,37,36,34,32,31,29,26,23,21,20,17,15,14,12,8044,22,57,55,52,50,48,46,43,41,38,37,35,33,32,30,27,24,22,21,18,16,15,13,8036,2,2,1,0,2,4,1,7264,2,5,2,7920,1,1,7946,1,1,7940,2,8,5,6538,1,1,0,3,6,3,1,7722,4,7,4,2,1,0,22,67,65,62,60,58,56,53,51,48,47,45,43,42,40,37,34,32,31,28,26,25,23,7216,2,12,11,0,2,2,1,7919,3,3,2,1,7919,1,1,0,5,5,4,3,2,1,0,22,73,71,68,66,64,62,59,57,54,53,51,49,48,46,43,40,38,37,34,32,31,29,7230,22,74,72,69,67,65,63,60,58,55,54,52,50,49,47,44,41,39,38,35,33,32,30,6602,3,19,18,1,7484,22,76,74,71,69,67,65,62,60,57,56,54,52,51,49,46,43,41,40,37,35,34,32,7906,1,1,0,3,5,3,1,7704,3,6,4,2,6732,1,1,8028,3,8,6,4,5402,1,1,8066,3,10,8,6,7602,1,1,0,7,12,10,8,7,5,3,1,8068,7,13,11,9,8,6,4,2,6860,1,1,7706,7,15,13,11,10,8,6,4,6862,1,1,8000,7,17,15,13,12,10,8,6,4578,1,1,7774,1,2,7786,1,3,7606,1,4,4800,1,5,0,22,96,94,91,89,87,85,82,80,77,76,74,72,71,69,66,63,61,60,57,55,54,52,8002,1,1,0,1,1,4990,1,2,878,1,3,7884,6,53,52,51,50,2,1,0,22,102,100,97,95,93,91,88,86,83,82,80,78,77,75,72,69,67,66,63,61,60,58,0,1,1,0,22,104,102,99,97,95,93,90,88,85,84,82,80,79,77,74,71,69,68,65,63,62,60,0,1,1,7602,1,2,7939,1,1,7939,3,4,3,1,7939,1,1,0,5,6,5,3,2,1,6552,5,7,6,4,3,2,270,1,1,0,22,113,111,108,106,104,102,99,97,94,93,91,89,88,86,83,80,78,77,74,72,71,69,6666,22,114,112,109,107,105,103,100,98,95,94,92,90,89,87,84,81,79,78,75,73,72,70,8062,22,115,113,110,108,106,104,101,99,96,95,93,91,90,88,85,82,80,79,76,74,73,71,7472,2,2,1,4258,2,3,2,4256,2,4,3,0,4,6,3,2,1,3640,4,7,4,3,2,574,4,8,5,4,3,6368,2,2,1,7945,6,10,7,6,5,4,1,7945,1,1,0,8,12,9,8,7,6,3,2,1,0,22,126,124,121,119,117,115,112,110,107,106,104,102,101,99,96,93,91,90,87,85,84,82,0,1,1,0,22,128,126,123,121,119,117,114,112,109,108,106,104,103,101,98,95,93,92,89,87,86,84,0,1,1,7504,22,130,128,125,123,121,119,116,114,111,110,108,106,105,103,100,97,95,94,91,89,88,86,0,1,1,7940,1,2,7964,1,1,726,1,1,7116,8,62,60,58,57,55,53,51,5,4362,1,1,0,22,137,135,132,130,128,126,123,121,118,117,115,113,112,110,107,104,102,101,98,96,95,93,0,1,1,252,1,0,250,1,0,248,1,1,246,2,10202,10201,3540,1,10337,244,1,0,242,1,1,240,1,0,238,1,1,260,1,11798,236,1,1,234,1,0,232,1,1,230,1,0,226,2,522,1,224,1,0,222,1,1,220,1,0,218,1,1,216,1,528,214,1,0,212,1,1,210,1,0,7934,1,1,1424,1,0,5654,1,0,2924,2,2,1,7918,2,2941,2887,6992,17,536,28,26,25,24,22,20,18,16,14,12,10,9,7,5,2,1,0,1,1,0,1,1,0,1,0,0,4,6824,6021,5481,1,0,5,6825,6022,5482,2,1,8096,5,6826,6023,5483,3,2,7778,1,1,8044,5,6828,6025,5485,5,4,4622,1,1,7274,1,2,1608,1,3,7436,5,6832,6029,5489,9,8,7874,1,1,7956,1,2,7998,1,1,0,1,1,7744,7,12,10,8,7,6,4,1,7973,1,1,0,2,11029,755,7746,1,1,7240,1,1,7975,2,2,1,266,3,3,2,1,264,3,4,3,2,262,1,1,6886,3,6,5,4,6884,3,7,6,5,260,2,2,1,8002,3,9,8,7,3554,1,1,258,3,11,10,9,256,1,1,254,3,13,12,11,252,1,1,7952,3,15,14,13,274,1,1,250,1,1,248,3,18,17,16,246,1,1,244,3,20,19,18,2674,3,21,20,19,242,1,1,240,2,3,1,238,3,24,23,22,236,1,1,234,3,26,25,24,232,1,1,230,1,7,228,3,29,28,27,226,1,1,3554,3,31,30,29,224,3,32,31,30,7948,1,1,1438,3,34,33,32,5668,3,35,34,33,2938,2,2,1,1566,3,37,36,35,7932,2,7,1,7782,1,11019,0,1,1,8118,1,2,6076,1,1,0,1,11926,0,3,9007,9006,1,0,4,9008,9007,2,1,8108,4,9009,9008,3,2,7790,1,1,8056,4,9011,9010,5,4,4634,1,1,7286,1,2,7754,4,6,4,2,1,2,1,0,7790,1,6498,7754,2,2,1,6396,1,1,0,1,0,7992,1,1,8124,1,2,8120,1,3,7794,2,2,1,8118,1,10293,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,6388,1,2,7896,1,1,100,1,4,7980,1,1,0,3,5,3,1,176,3,6,4,2,174,3,7,5,3,8004,1,1,7494,1,1,7997,2,2,1,172,3,3,2,1,7248,3,12,10,8,7240,3,13,11,9,174,2,2,1,7997,4,10,9,4,1,7997,1,1,7997,1,1,0,7,13,12,7,4,3,2,1,7310,7,14,13,8,5,4,3,2,7306,7,15,14,9,6,5,4,3,8072,2,2,1,0,1,0,180,1,1,178,1,2,8008,1,1,7498,1,1,8001,2,2,1,176,3,3,2,1,7252,1,7,7244,1,8,178,2,2,1,7254,1,10,8008,1,1,7252,1,1,7254,1,6,7780,3,13,8,5,6936,1,1,1988,6,15,10,7,4,3,1,7986,6,16,11,8,5,4,2,6574,1,1,7780,6,18,13,10,7,6,4,6936,1,1,6382,6,20,15,12,9,8,6,7312,1,1,5030,1,1,7298,1,3,8124,1,1,7160,6,25,20,17,14,13,11,1272,1,1,0,1,2,4834,13,28,23,20,17,16,14,13,11,9,6,4,2,1,0,14,29,24,21,18,17,15,14,12,10,7,5,3,2,1,6482,14,30,25,22,19,18,16,15,13,11,8,6,4,3,2,6684,1,1,6684,16,32,27,24,21,20,18,17,15,13,10,8,6,5,4,3,1,0,17,33,28,25,22,21,19,18,16,14,11,9,7,6,5,4,2,1,8070,17,34,29,26,23,22,20,19,17,15,12,10,8,7,6,5,3,2,4872,1,1,0,1,1,7424,1,2,8042,1,1,8044,17,39,34,31,28,27,25,24,22,20,17,15,13,12,11,10,8,7,8150,1,1,4408,1,1,0,1,0,190,1,1,188,1,2,8018,1,1,7508,1,1,8011,2,2,1,186,3,3,2,1,7262,1,7,7254,1,8,188,2,2,1,0,3,9,4,1,8013,1,1,4870,1,1,0,1,1,6868,1,2,4872,3,14,9,6,7320,3,15,10,7,7322,3,16,11,8,6694,2,2,1,0,2,4,1,0,3,5,2,1,6872,3,6,3,2,0,2,8,1,8006,4,8,5,4,2,2428,1,1,8162,4,13,10,7,6,6954,1,1,7800,4,15,12,9,8,6956,1,1,7180,3,14,11,10,0,1,1,6040,1,1,0,1,0,7384,1,9932,7732,1,9933,7112,1,9934,0,4,4,3,2,1,7186,4,5,4,3,2,6,1,1,6450,1,1,6824,4,8,7,6,5,0,1,1,7518,1,2,0,1,1,910,4,12,11,10,9,6214,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,7864,1,2,7450,1,1,0,3,4,3,1,222,5,122,121,5,4,2,220,5,123,122,6,5,3,8050,1,1,7540,1,1,8043,2,2,1,218,3,3,2,1,7294,5,128,127,11,10,8,7286,5,129,128,12,11,9,220,2,2,1,7076,1,0,0,4,580,575,573,1,8045,1,1,8045,1,1,7350,3,3,2,1,3672,1,1,7346,2,2,1,6768,3,6,5,4,8108,4,7,6,5,1,4910,1,1,4200,1,6,7382,3,10,9,8,5298,1,1,6724,1,9,8170,18,119,114,111,108,107,105,104,102,100,97,95,93,92,91,90,88,87,1,8166,1,1,8118,1,9,7460,1,1,1824,1,0,3672,1,1,7346,1,1,1500,1,1,7392,1,2,0,1,0,7820,1,1,7818,1,1,7206,1,2,8074,1,1,6440,1,1,8054,1,5,0,1,1,0,1,0,7372,1,8317,8214,2,2,1,56,3,165,164,1,0,1,12201,2794,1,10412,0,1,11261,6252,1,1,0,1,0,0,1,1,7796,1,2,0,1,3,0,1,4,0,1,5,0,4,4,3,2,1,0,2,6,1,7380,2,7,2,8142,1,1,0,1,1,4876,2,10,5,8144,1,1,976,1,1,7614,2,13,8,8062,2,14,9,8144,2,2,1,0,1,1,8,1,11362,7588,1,1,4878,1,2,7384,1,3,8064,1,4,7616,1,5,7746,1,6,7748,1,7,8146,6,6,5,4,3,2,1,0,2,8,1,0,1,1,0,1,11,0,1,1,7014,1,0,8088,1,1128,322,1,1129,7496,1,1,3282,4,8364,4,3,1,0,5,8365,5,4,2,1,7170,5,8366,6,5,3,2,18,1,1,0,1,12244,8014,1,10455,0,9,11211,9955,9953,8373,8371,8370,3494,1144,10,7798,9,11212,9956,9954,8374,8372,8371,3495,1145,11,7796,1,1,7794,9,11214,9958,9956,8376,8374,8373,3497,1147,13,7790,1,1,8087,12,11216,9960,9958,8378,8376,8375,3499,1149,15,5,3,1,8087,1,1,0,14,11218,9962,9960,8380,8378,8377,3501,1151,17,7,5,3,2,1,0,14,11219,9963,9961,8381,8379,8378,3502,1152,18,8,6,4,3,2,390,14,11220,9964,9962,8382,8380,8379,3503,1153,19,9,7,5,4,3,0,1,1,0,1,2,4722,14,11223,9967,9965,8385,8383,8382,3506,1156,22,12,10,8,7,6,4648,1,1,0,14,11225,9969,9967,8387,8385,8384,3508,1158,24,14,12,10,9,8,0,1,1,0,1,4,0,1,0,8103,3,0,11841,1,14,4,0,11842,2,1,8103,1,1,8103,1,1,8103,1,1,8103,1,1,0,5,5,4,3,2,1,7074,1,0,8112,1,1,0,1,1,0,1,0,0,1,1,0,1,12276,0,1,10282,0,1,0,1432,1,2875,8102,1,7721,6630,1,1,6630,1,0,1786,1,1,0,1,0,8240,1,0,8260,1,1,7764,1,2881,0,1,0,5150,1,1,5150,1,5322,8074,1,1,7536,6,12162,11,9,8,3,1,450,1,0,7828,1,1,8262,4,2989,16,8,1,7536,13,3371,3006,2989,2891,2735,2733,2731,2730,2728,18,10,4,1,0,14,3372,3007,2990,2892,2736,2734,2732,2731,2729,19,11,5,2,1,8156,14,3373,3008,2991,2893,2737,2735,2733,2732,2730,20,12,6,3,2,7902,1,1,8150,1,1,8123,2,4,1,8123,1,1,8123,1,1,0,5,7,4,3,2,1,5856,5,8,5,4,3,2,872,1,1,3464,1,2,1394,1,3,7110,5,12,9,8,7,6,0,5,13,10,9,8,7,8100,5,14,11,10,9,8,6662,5,15,12,11,10,9,1808,5,16,13,12,11,10,5022,3,3,2,1,5020,3,4,3,2,1474,5,19,16,15,14,13,8086,2,6,1,0,5,21,18,17,16,15,0,5,22,19,18,17,16,0,5,23,20,19,18,17,8106,2,16,1,0,5,25,22,21,20,19,0,5,26,23,22,21,20,7374,5,27,24,23,22,21,7372,5,28,25,24,23,22,5122,5,29,26,25,24,23,0,5,30,27,26,25,24,7124,2,23,1,3100,5,32,29,28,27,26,3916,1,1,0,5,34,31,30,29,28,3480,5,35,32,31,30,29,0,5,36,33,32,31,30,7386,14,25,24,23,16,15,14,12,11,10,9,8,3,2,1,7408,1,6808,0,1,1,0,2,2,1,8108,2,3,2,8106,1,1,7746,2,3,1,498,1,0,8270,1,1,0,1,1,6828,1,2,8134,1,1,6662,1,1,0,2,4,1,0,1,0,0,2,7899,1,8316,1,1,8278,2,2,1,8296,3,3,2,1,0,4,4,3,2,1,7118,4,5,4,3,2,8142,1,1,6670,1,1,6670,4,8,7,6,5,1826,1,1,3600,4,10,9,8,7,0,1,1,0,1,12272,0,1,1,0,2,2,1,8306,1,1,0,1,1,4108,1,2,3886,1,1,0,1,12279,0,1,1,8312,1,1,0,1,1,0,1,0,8298,1,1,8316,1,1,0,1,1,6708,5,27,26,25,24,2,8130,1,1,7846,1,4,8160,1,1,8318,1,1,7138,1,7,8162,1,1,6690,1,1,7592,1,1,6722,1,11,3820,1,1,7924,3,7,3,1,0,1,0,8234,2,12261,11531,8312,1,12262,0,1,0,8236,1,1,8322,4,5,4,3,1,8322,5,6,5,4,2,1,0,6,7,6,5,3,2,1,3042,6,8,7,6,4,3,2,8304,6,9,8,7,5,4,3,8324,2,2,1,7852,6,11,10,9,7,6,5,8166,1,1,6714,6,13,12,11,9,8,7,5212,1,1,8136,1,1,7144,6,16,15,14,12,11,10,8168,1,1,6696,1,1,0,5,12,9,7,4,1,8218,5,13,10,8,5,2,7964,1,1,0,1,9821,3528,1,9822,7602,1,1,6182,1,9824,7056,1,1,5952,1,9826,3526,1,1,8194,1,1,7958,4,8,6,4,1,372,1,1,8187,1,1,8187,1,1,8187,1,1,0,4,4,3,2,1,6758,1,0,7604,3,11978,6308,1,7868,3,11979,6309,2,8330,1,1,0,5,11981,6311,4,3,1,8191,1,1,8191,1,1,8191,1,1,8191,1,1,8191,1,1,0,6,6,5,4,3,2,1,0,6,7,6,5,4,3,2,0,1,1,7904,6,9,8,7,6,5,4,0,1,1,4446,6,11,10,9,8,7,6,0,1,1,7360,6,13,12,11,10,9,8,7908,1,1,0,1,1,7398,6,16,15,14,13,12,11,0,1,1,0,1,0,8280,1,1,8348,2,2,1,0,1,1,8332,1,1,0,2,11509,8187,8352,1,1,0,1,12453,8354,1,1,8213,2,2,1,8354,1,10070,8213,2,5,1,0,1,0,0,1,1,7760,1,2,7894,1,1,3670,1,1,6990,1,5,8336,1,6,7434,2,2,1,8358,2,4,1,0,2,8,1,0,3,9,2,1,0,1,0,2120,1,11642,0,2,2,1,7404,1,0,0,1,1,0,1,0,0,1,1,8304,1,1,8354,1,11475,7540,1,1,8304,1,1,0,1,0,8356,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,8340,2,3,2,8248,1,1,7730,1,1,8241,4,6,5,4,1,8241,1,1,0,6,8,7,6,3,2,1,6578,6,9,8,7,4,3,2,3782,6,10,9,8,5,4,3,7660,1,1,8022,1,2,7402,1,3,3674,6,14,13,12,9,8,7,7228,6,15,14,13,10,9,8,8216,6,16,15,14,11,10,9,2732,2,2,1,0,1,9,0,1,5,0,6,20,19,18,15,14,13,1930,6,21,20,19,16,15,14,0,6,22,21,20,17,16,15,0,4,14,9,2,1,0,1,0,8358,2,6574,5540,7126,1,1,8034,1,1,4502,1,3447,8396,2,3448,1,7450,1,228,0,8,12382,8299,3069,228,7,4,2,1,8257,9,12383,8300,3070,229,8,5,3,2,1,8257,1,1,8257,1,1,0,12,12386,8303,3073,232,11,8,6,5,4,3,2,1,1606,12,12387,8304,3074,233,12,9,7,6,5,4,3,2,0,1,1,0,1,2,7540,1,3,7248,2,2,1,0,12,12392,8309,3079,238,17,14,12,11,10,9,8,7,8368,1,1,0,1,1,7252,12,12395,8312,3082,241,20,17,15,14,13,12,11,10,0,1,1,0,2,10,2,242,12,12398,8315,3085,244,23,20,18,17,16,15,14,13,1940,1,1,720,12,12400,8317,3087,246,25,22,20,19,18,17,16,15,0,1,1,0,1,15,0,12,12403,8320,3090,249,28,25,23,22,21,20,19,18,0,1,1,3536,1,18,1960,12,12406,8323,3093,252,31,28,26,25,24,23,22,21,8312,1,1,0,12,12408,8325,3095,254,33,30,28,27,26,25,24,23,0,1,22,452,12,12410,8327,3097,256,35,32,30,29,28,27,26,25,8256,1,1,7380,12,12412,8329,3099,258,37,34,32,31,30,29,28,27,0,6,26,18,7,6,5,1,0,1,0,0,1,0,7448,1,1,8289,5,12417,3104,263,3,1,8289,1,1,8289,1,1,0,8,12420,3107,266,6,4,3,2,1,7998,8,12421,3108,267,7,5,4,3,2,0,8,12422,3109,268,8,6,5,4,3,0,8,12423,3110,269,9,7,6,5,4,1972,8,12424,3111,270,10,8,7,6,5,4,2,4,1,2248,8,12426,3113,272,12,10,9,8,7,0,1,8004,8284,1,8005,7960,1,1,7258,1,8007,7942,1,1,8282,1,1,6810,1,1,6832,1,8011,6396,1,8012,7942,3,8,2,1,3852,1,8014,6828,1,8015,4238,1,8016,1446,1,1,4190,1,8018,7384,3,5,4,1,0,1,0,0,1,1,162,1,2,8301,1,1,0,2,3,1,1798,1,12491,94,2,12492,1,8444,1,1,0,1,1,4246,1,2,4024,1,1,0,1,0,1628,1,1,2070,2,2,1,8307,1,1,0,2,2,1,0,1,8036,0,1,8037,8346,1,1,7976,1,1,3810,1,1,7278,1,8041,0,1,1,3264,1,8043,8436,1,8044,8226,1,8045,8300,1,1,8456,2,3,1,7474,1,3,8456,1,1,0,1,0,8458,2,217,1,0,3,218,2,1,4260,3,219,3,2,8,1,1,200,3,221,5,4,8422,1,1,2684,3,223,7,6,0,1,1,7494,3,225,9,8,8354,1,1,7736,2,2,1,0,3,3,2,1,8350,3,4,3,2,4002,1,1,8426,3,6,5,4,0,1,1,0,3,233,17,16,0,1,1,8450,3,235,19,18,7524,1,1,0,3,237,21,20,2756,3,238,22,21,6434,3,125,2,1,6436,3,240,24,23,4578,1,1,3886,3,242,26,25,3734,1,1,0,1,12544,154,1,12545,8388,1,1,8474,1,1,6500,4,6474,6472,4,1,0,5,6475,6473,5,2,1,0,1,1,8364,1,2,2112,1,1,0,1,2,8339,3,4,2,1,8339,1,1,8339,1,1,0,6,7,5,4,3,2,1,7500,6,8,6,5,4,3,2,8326,6,9,7,6,5,4,3,7830,2,2,1,8368,2,3,2,0,3,5,2,1,0,1,0,6736,1,1,7760,2,2,1,0,3,3,2,1,8347,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,0,1,0,8353,1,1,8353,1,1,8353,1,1,8338,4,4,3,2,1,2038,1,1,8124,4,6,5,4,3,3932,1,1,0,1,2,0,1,3,1998,1,4,0,1,5,4596,1,8,0,1,9,0,1,0,7522,1,12502,3530,4,12504,12502,2,1,7558,4,12505,12503,3,2,0,4,12506,12504,4,3,7862,4,80,76,2,1,7798,4,12508,12506,6,5,8082,1,1,7178,2,120,1,0,4,12511,12509,9,8,7864,1,1,0,1,1,0,1,0,8371,1,1,0,2,2,1,7862,2,3,2,5626,1,1,0,2,3,1,0,1,0,0,1,1,8379,1,1,8379,1,1,8379,1,1,8379,1,1,0,5,5,4,3,2,1,8280,5,6,5,4,3,2,8338,5,7,6,5,4,3,8240,5,8,7,6,5,4,1150,5,9,8,7,6,5,8278,4,4,3,2,1,3978,5,11,10,9,8,7,8522,1,1,3970,1,1,0,1,0,0,1,1,8412,1,2,8048,1,3,8385,2,2,1,0,2,4,1,8528,3,5,2,1,0,4,6,3,2,1,8389,5,7,4,3,2,1,8389,1,1,0,7,9,6,5,4,3,2,1,6814,7,10,7,6,5,4,3,2,8054,7,11,8,7,6,5,4,3,4160,2,2,1,8170,7,13,10,9,8,7,6,5,8054,1,1,8364,7,15,12,11,10,9,8,7,5286,2,204,1,5284,2,205,2,720,7,18,15,14,13,12,11,10,1782,4,172,171,168,1,0,1,0,4804,1,0,8346,1,1,10,3,12582,3,1,8420,3,12583,4,2,8056,3,12584,5,3,8393,2,2,1,0,2,4,1,7660,1,1,8395,1,1,8395,1,1,0,3,3,2,1,3976,3,4,3,2,600,3,5,4,3,8354,2,2,1,0,1,0,3682,1,1,8502,1,2,5652,1,1,8062,1,4,6822,1,1,0,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,8407,1,1,0,2,2,1,0,1,1,7688,1,1,0,1,0,8130,1,3475,0,1,1,7574,1,1,8162,2,4,1,8415,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,140,1,1,0,3,5,3,1,8410,1,481,6938,1,1,6960,1,0,8458,1,1,6528,4,5811,3370,2358,1,8566,1,6913,0,1,0,0,1,1,2708,1,0,8462,3,3487,4,1,8429,4,9,6,3,1,8429,1,1,8429,1,1,0,7,12,9,6,4,3,2,1,7778,11,125,20,18,16,13,10,7,5,4,3,2,0,1,0,0,1,1,8554,1,2,8576,1,1,0,2,3,1,8114,3,4,2,1,0,4,5,3,2,1,0,1,1,0,1,0,4314,1,1,8470,1,2,3448,1,1,0,2,3,1,0,1,1,0,1,0,0,1,1,8554,1,2,5704,1,1,8282,1,2,8451,3,4,2,1,0,4,5,3,2,1,0,1,1,6496,1,2,6592,1,1,0,1,0,0,1,1,0,2,2,1,8461,1,1,8461,1,1,0,3,3,2,1,7960,1,1,8463,1,1,0,2,2,1,0,1,0,7626,1,3535,8608,2,2,1,0,3,3,2,1,8186,3,4,3,2,56,1,1,0,1,0,0,1,0,0,1,1,6578,1,4595,0,1,2352,0,4,5,3,2,1,0,1,0,8158,2,9293,1,0,3,9294,2,1,0,1,1,8470,1,2,2170,1,1,4722,1,2,8256,1,5,0,1,1,7646,1,7,7976,1,1,8487,5,8,6,5,3,1,0,1,0,0,2,12012,1,0,1,1,0,2,2,1,0,1,0,0,1,1,8640,1,1,7808,1,12758,8572,2,6687,1,290,3,9806,1779,1,8632,1,10274,7710,1,1,8499,2,6,1,0,1,12853,8642,2,5,1,0,1,0,8503,1,1,8168,1,1,8503,3,5,4,1,0,1,0,0,1,1,290,1,1,0,2,2,1,0,1,0,7022,1,1,8511,1,1,7944,1,1,8634,1,1,0,1,0,0,2,2455,1,7930,2,2456,2,8656,2,2457,3,8548,2,2,1,0,4,2459,5,4,1,1724,5,2460,6,5,2,1,8550,5,2461,7,6,3,2,8180,1,1,6654,5,2463,9,8,5,4,8672,6,2464,10,9,6,5,1,8544,1,1,0,8,2466,12,11,8,7,6,4,1,8504,8,2467,13,12,9,8,7,5,2,2478,1,1,8519,2,3,1,0,3,4,2,1,0,1,0,6914,1,1,7938,1,2,8664,1,3,8556,2,2,1,7938,3,5,4,1,8186,4,6,5,2,1,8523,1,1,0,2,2,1,4022,2,3,2,0,1,1,0,2,3,1,7876,2,4,2,0,1,0,2082,1,0,8564,1,1,6922,3,2487,3,1,7946,3,2488,4,2,8672,3,2489,5,3,8564,2,2,1,7946,5,2491,7,5,4,1,1214,6,2492,8,6,5,2,1,8531,1,1,0,2,2,1,8694,1,1,0,2,2,1,0,1,0,7952,1,1,8200,2,2,1,0,1,1,0,1,1,0,1,0,0,1,1,7898,1,2,8572,1,1,4084,2,3,1,0,1,1,8554,1,2,8702,1,3,7410,2,2,1,0,1,5,8576,1,1,3554,1,1,8576,1,6,0,1,1,0,4,9,6,3,1,0,1,0,0,1,1,8698,1,2,8590,1,1,0,3,4,3,1,8586,3,5,4,2,6420,1,1,7422,3,7,6,4,0,1,1,8572,3,9,8,6,8588,1,1,0,1,1,7916,3,12,11,9,8590,1,1,4102,1,1,8226,3,15,14,12,0,1,1,8550,3,17,16,14,8228,1,1,6988,1,1,0,1,1,4814,1,9,6670,1,1,0,1,0,8554,2,55,1,0,1,1,0,3,9,2,1,6710,2,58,4,0,1,1,3304,2,60,6,0,1,1,5666,2,62,8,7440,1,1,7440,2,64,10,0,1,1,0,1,0,270,1,2493,0,1,2494,0,1,2495,4304,1,2496,3010,1,2497,256,1,2498,466,1,2499,6688,1,686,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,8591,2,2,1,8591,1,1,8591,1,1,0,5,5,4,3,2,1,6634,8,51,50,48,6,5,4,3,2,6730,1,1,8604,5,8,7,6,5,4,0,1,1,8698,5,10,9,8,7,6,0,1,1,8696,5,12,11,10,9,8,6734,1,1,8498,2,3,1,0,1,0,8599,1,1,8599,1,1,8599,1,1,8599,1,1,8606,5,5,4,3,2,1,7952,1,1,6994,1,2,8626,1,3,0,1,1,392,1,13001,8742,1,1,8601,1,1,3408,1,13004,384,1,1,0,2,2,1,0,2,12793,9230,0,1,0,8640,1,11576,8607,2,2,1,8607,1,1,6710,6,6828,5,4,3,2,1,0,1,539,8682,1,1,0,1,0,8512,1,0,8752,1,1,0,1,10808,0,1,0,8422,1,6052,7042,2,2,1,8615,1,1,8615,1,1,0,3,3,2,1,7894,1,1,1078,1,1,0,1,0,8780,1,1,8742,2,2,1,0,1,1,0,2,2,1,7154,2,3,2,8430,1,1,7050,2,3,1,8623,1,1,8623,1,1,0,3,3,2,1,8625,1,14,8625,1,1,8625,1,1,8625,1,1,8625,1,1,8625,1,1,0,7,20,6,5,4,3,2,1,0,1,0,8158,1,0,6866,1,1,8790,1,1,6866,1,11083,6104,1,10257,8530,1,1,7484,1,0,7988,1,1,2862,1,11608,4350,1,1,0,1,13056,8080,1,8015,8772,1,1,7404,1,13059,8080,1,1,7818,1,9571,2122,1,9572,6102,1,13063,2702,1,13064,7848,2,8023,6,8772,3,5,3,1,4578,1,8025,8310,3,8029,8026,9,7508,1,13069,8772,6,10,8,6,3,2,1,0,4,15,13,5,1,8640,4,16,14,6,2,7538,1,1,7312,4,18,16,8,4,8310,4,19,17,9,5,8312,2,2,1,8774,1,1,0,7,22,20,12,8,7,5,1,3176,7,23,21,13,9,8,6,2,8738,1,1,7806,7,25,23,15,11,10,8,4,8758,2,3,1,7944,7,27,25,17,13,12,10,6,7814,1,1,0,1,0,0,1,1,7362,1,2,7798,1,1,4334,1,1,8758,1,5,7798,1,1,1268,1,1,7114,1,6,0,2,7,1,7946,1,10,7116,1,1,7320,2,2,1,7544,1,13,8318,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,8712,5,11137,8654,8502,8321,7312,8722,5,11138,8655,8503,8322,7313,7506,5,11139,8656,8504,8323,7314,8752,1,2,6114,5,11141,8658,8506,8325,7316,8366,3,4,3,1,0,3,6,3,1,6194,1,11143,4592,1,10902,0,3,10536,10535,1,0,4,10537,10536,2,1,0,1,0,0,1,1,0,1,0,0,1,1,3612,1,2,8696,1,1,0,1,0,8665,1,10862,8665,1,1,0,1,13049,8744,4,4,3,2,1,6834,1,12288,8740,1,12289,0,1,1,0,1,0,0,1,1,5018,2,11693,79,0,1,0,7526,1,1,7526,1,0,0,1,1,0,1,0,0,1,0,8681,1,1,0,2,2,1,7774,1,0,8824,1,1,0,1,0,0,1,1,0,1,13055,0,1,10935,7190,1,2482,8828,1,10937,8366,1,10938,8682,1,10939,8000,1,10940,8764,8,10767,3515,3471,2487,4,3,2,1,5942,1,10942,8852,1,1,8814,1,1,8282,1,10945,8794,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,7428,1,12948,0,1,1,0,1,0,8476,1,1,7970,1,1,8705,17,1751,1243,1241,1240,1239,1237,1235,1233,1231,1229,1227,1225,1224,1222,1220,1217,1216,798,18,1752,1244,1242,1241,1240,1238,1236,1234,1232,1230,1228,1226,1225,1223,1221,1218,1217,1,8570,18,1753,1245,1243,1242,1241,1239,1237,1235,1233,1231,1229,1227,1226,1224,1222,1219,1218,2,8568,1,1,8278,18,1755,1247,1245,1244,1243,1241,1239,1237,1235,1233,1231,1229,1228,1226,1224,1221,1220,4,7720,18,1756,1248,1246,1245,1244,1242,1240,1238,1236,1234,1232,1230,1229,1227,1225,1222,1221,5,7718,18,1757,1249,1247,1246,1245,1243,1241,1239,1237,1235,1233,1231,1230,1228,1226,1223,1222,6,7716,18,1758,1250,1248,1247,1246,1244,1242,1240,1238,1236,1234,1232,1231,1229,1227,1224,1223,7,7730,18,1759,1251,1249,1248,1247,1245,1243,1241,1239,1237,1235,1233,1232,1230,1228,1225,1224,8,7680,1,1,5130,1,2,796,18,1762,1254,1252,1251,1250,1248,1246,1244,1242,1240,1238,1236,1235,1233,1231,1228,1227,11,8010,18,1763,1255,1253,1252,1251,1249,1247,1245,1243,1241,1239,1237,1236,1234,1232,1229,1228,12,8838,18,1764,1256,1254,1253,1252,1250,1248,1246,1244,1242,1240,1238,1237,1235,1233,1230,1229,13,8830,2,2,1,794,2,4,1,8056,2,5,2,8712,1,1,8738,1,1,8732,2,8,5,7330,1,1,792,3,6,3,1,8512,4,7,4,2,1,790,18,1774,1266,1264,1263,1262,1260,1258,1256,1254,1252,1250,1248,1247,1245,1243,1240,1239,23,8004,2,12,11,788,2,2,1,8705,3,3,2,1,8705,1,1,786,5,5,4,3,2,1,784,18,1780,1272,1270,1269,1268,1266,1264,1262,1260,1258,1256,1254,1253,1251,1249,1246,1245,29,8012,18,1781,1273,1271,1270,1269,1267,1265,1263,1261,1259,1257,1255,1254,1252,1250,1247,1246,30,7384,3,19,18,1,8266,18,1783,1275,1273,1272,1271,1269,1267,1265,1263,1261,1259,1257,1256,1254,1252,1249,1248,32,8688,1,1,782,3,5,3,1,8484,3,6,4,2,7512,1,1,8808,3,8,6,4,6182,1,1,8846,3,10,8,6,8382,1,1,780,7,12,10,8,7,5,3,1,8846,7,13,11,9,8,6,4,2,7638,1,1,8484,7,15,13,11,10,8,6,4,7640,1,1,8778,7,17,15,13,12,10,8,6,5356,1,1,8552,1,2,8564,1,3,8384,1,4,5578,1,5,778,18,1803,1295,1293,1292,1291,1289,1287,1285,1283,1281,1279,1277,1276,1274,1272,1269,1268,52,8778,1,1,776,1,1,5764,1,2,1652,1,3,8658,6,53,52,51,50,2,1,774,18,1809,1301,1299,1298,1297,1295,1293,1291,1289,1287,1285,1283,1282,1280,1278,1275,1274,58,772,1,1,770,18,1811,1303,1301,1300,1299,1297,1295,1293,1291,1289,1287,1285,1284,1282,1280,1277,1276,60,768,1,1,8368,1,2,8705,1,1,8705,3,4,3,1,8705,1,1,766,5,6,5,3,2,1,7316,5,7,6,4,3,2,1034,1,1,764,18,1820,1312,1310,1309,1308,1306,1304,1302,1300,1298,1296,1294,1293,1291,1289,1286,1285,69,7428,18,1821,1313,1311,1310,1309,1307,1305,1303,1301,1299,1297,1295,1294,1292,1290,1287,1286,70,8824,18,1822,1314,1312,1311,1310,1308,1306,1304,1302,1300,1298,1296,1295,1293,1291,1288,1287,71,8234,2,2,1,5020,2,3,2,5018,2,4,3,762,4,6,3,2,1,4400,4,7,4,3,2,1334,4,8,5,4,3,7128,2,2,1,8705,6,10,7,6,5,4,1,8705,1,1,760,8,12,9,8,7,6,3,2,1,758,18,1833,1325,1323,1322,1321,1319,1317,1315,1313,1311,1309,1307,1306,1304,1302,1299,1298,82,756,1,1,754,18,1835,1327,1325,1324,1323,1321,1319,1317,1315,1313,1311,1309,1308,1306,1304,1301,1300,84,752,1,1,8254,18,1837,1329,1327,1326,1325,1323,1321,1319,1317,1315,1313,1311,1310,1308,1306,1303,1302,86,750,1,1,8688,1,2,8712,1,1,1474,1,1,7864,8,62,60,58,57,55,53,51,5,5110,1,1,748,18,1844,1336,1334,1333,1332,1330,1328,1326,1324,1322,1320,1318,1317,1315,1313,1310,1309,93,746,1,1,0,1,0,2940,1,1,1358,2,2,1,7520,2,3,2,1356,1,1,0,1,4584,8386,1,4585,5106,1,1,7516,1,12373,8032,1,12397,0,1,0,8711,2,107,1,0,2,12445,11659,1190,1,0,8836,1,1,8854,1,1,0,1,0,8256,2,11532,1,0,1,1,508,1,7120,8858,1,1,0,1,13285,8248,1,13286,6956,1,1,8880,1,1,8880,1,13289,8498,1,13290,8746,1,1,6194,1,1,8620,1,1,7574,1,13294,8078,1,1,7878,1,13296,8746,1,1,2952,1,1,4440,1,1,8880,1,11841,7286,1,12,6956,3,13,2,1,0,1,172,0,1,0,0,1,1,8002,1,12428,8078,1,1,8725,2,12430,1,8725,1,1,8725,1,1,7998,5,12433,4,3,2,1,8725,1,12432,8725,1,1,8725,1,1,0,6,12437,12436,12435,3,2,1,0,1,1,8076,1,2,0,1,12440,0,1,1,0,1,12442,6408,1,0,8735,2,12155,1,8735,1,1,8735,1,1,8735,1,1,8735,1,1,568,7,12160,6,5,4,3,2,1,0,1,1,7416,1,11038,0,2,11039,1,0,1,12453,0,1,0,0,1,1,8745,1,1,8745,1,1,8745,1,1,8745,1,1,8188,5,5,4,3,2,1,0,1,0,8190,1,1,0,1,1,0,1,1,0,1,6528,0,1,8787,0,1,13344,8880,1,13320,0,1,13321,0,1,13322,8761,5,13348,4,3,2,1,8761,1,1,8761,1,1,20,8,13351,7,6,5,4,3,2,1,0,1,1,8763,1,1,8763,1,1,8763,1,1,0,4,4,3,2,1,0,1,13332,7148,1,1,600,1,1,0,1,1,0,1,11196,8918,1,11197,8771,1,1,8771,3,11196,3,1,8771,1,1,8771,1,1,8771,1,1,8771,1,1,0,8,11201,8,6,5,4,3,2,1,8898,8,11202,9,7,6,5,4,3,2,8896,1,1,8580,1,1,0,1,11208,798,1,1,8908,1,2,7454,1,1,7804,2,3,1,0,3,4,2,1,8850,3,5,3,2,0,1,1,0,1,2,0,1,3,6934,3,9,7,6,6932,1,1,8000,2,6,1,8783,5,8,6,5,4,1,8783,1,1,8783,3,19,16,1,8783,1,1,8783,1,1,8783,1,1,8783,1,1,8783,1,1,8966,15,25,22,16,14,13,12,9,8,7,6,5,4,3,2,1,0,1,7226,8946,1,1,0,2,2,1,8064,1,13398,0,1,0,0,1,1,8134,3,13333,3,1,0,1,11237,0,1,1,8928,1,2,8238,1,1,7648,1,4,8928,1,1,8102,1,11242,0,1,1,0,1,11199,0,2,11200,1,0,1,1,7522,1,11202,0,1,1,8790,1,2,8128,1,1,0,3,4,3,1,1746,1,11207,8807,1,1,8807,1,1,8807,1,1,0,4,4,3,2,1,8162,4,5,4,3,2,8048,1,1,0,1,0,8352,1,1,8116,1,2,8944,1,3,7490,2,2,1,0,2,4,1,1000,2,5,2,8796,1,1,6950,2,7,4,6962,1,1,0,5,9,6,5,3,1,0,6,10,7,6,4,2,1,0,6,11,8,7,5,3,2,0,1,1,8686,6,13,10,9,7,5,4,0,1,1,1010,6,15,12,11,9,7,6,8806,1,1,8414,6,17,14,13,11,9,8,5494,1,1,8808,6,19,16,15,13,11,10,0,1,1,0,1,1,8780,6,22,19,18,16,14,13,8968,1,1,0,1,1,8856,1,2,8058,1,1,8836,6,27,24,23,21,19,18,0,1,1,8858,1,2,0,1,1,0,2,3,1,7196,6,32,29,28,26,24,23,8134,6,33,30,29,27,25,24,8666,2,2,1,8694,6,35,32,31,29,27,26,0,1,1,0,1,18,8980,1,5,8774,1,1,8696,6,40,37,36,34,32,31,8116,1,1,8866,10,50,49,48,47,42,39,38,36,34,33,0,1,1,0,6,44,41,40,38,36,35,0,1,1,8698,6,46,43,42,40,38,37,0,1,1,8832,1,2,7242,1,1,0,1,0,0,1,1,2792,1,2,2790,1,1,18,1,4,0,1,1,0,3,5,3,1,8840,3,6,4,2,5328,1,1,0,1,12492,0,1,0,8400,1,1,8998,1,2,8594,1,1,0,2,3,1,6998,2,4,2,7010,1,1,0,4,6,4,3,1,8848,4,7,5,4,2,8778,1,1,8890,4,9,7,6,4,6338,1,1,8642,4,11,9,8,6,0,1,1,0,4,13,11,10,8,8026,1,1,0,1,0,0,1,1,0,1,13414,0,1,1,8290,1,1,5964,2,2,1,7738,3,3,2,1,8902,3,4,3,2,0,1,1,9038,1,1,9000,2,2,1,0,1,1,302,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,7612,1,2,8748,1,1,0,2,3,1,0,3,4,2,1,8484,3,5,3,2,0,1,1,7982,1,2,7798,1,1,7736,1,0,7676,1,1,0,1,1,0,1,1,0,2,12670,12669,8274,1,1,0,1,1,0,2,2,1,0,1,11325,0,1,1,8909,3,53,35,1,8810,1,13407,0,2,13408,1,0,1,1,0,1,0,0,1,0,9058,1,1,0,4,12648,9007,3,1,8919,5,12649,9008,4,2,1,0,6,12650,9009,5,3,2,1,0,1,0,8412,1,11582,124,1,13549,7642,1,1,0,1,1,7782,1,11342,0,1,1,8927,1,5275,0,3,5277,5276,1,0,1,144,0,2,145,1,0,1,11348,8935,1,1,0,1,1,8937,1,1,0,1,0,0,1,1,2140,1,12572,0,1,1,0,1,0,2334,1,12129,8930,1,1,5612,1,0,8860,1,0,0,1,0,0,2,0,12134,2338,1,0,8932,1,7617,8934,4,4,3,2,1,0,1,0,8366,3,8,7,1,0,1,0,9094,1,1,88,1,0,8112,1,1,0,1,0,9096,1,1,0,1,0,8964,1,1,0,12,12551,11295,9046,9038,20,18,11,9,7,5,3,1,8959,13,12552,11296,9047,9039,21,19,12,10,8,6,4,2,1,0,14,12553,11297,9048,9040,22,20,13,11,9,7,5,3,2,1,3700,14,12554,11298,9049,9041,23,21,14,12,10,8,6,4,3,2,0,1,1,0,1,2014,0,2,2015,1,7360,2,2016,2,8974,1,1,0,2,2018,4,8740,1,1,0,5,2020,6,5,3,1,8971,6,2021,7,6,4,2,1,0,7,2022,8,7,5,3,2,1,0,1,1,0,1,0,8977,2,13471,1,0,3,13472,2,1,0,1,1,8354,1,2,0,1,1,0,2,2,1,6806,1,0,0,1,1,5818,2,2,1,7666,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,8978,1,2,8740,1,1,9134,1,4,9116,1,1,0,1,0,0,4,8488,7685,7145,1,0,5,8489,7686,7146,2,1,7678,1,1,0,2,2,1,0,1,0,0,1,1,0,1,9833,0,2,9834,1,0,3,9835,2,1,0,1,1,9013,1,1,9013,1,1,0,3,3,2,1,0,1,0,9024,1,1,0,1,1,9006,1,2,9004,1,1,0,1,0,8562,1,1,0,1,1,0,2,2,1,9026,2,3,2,8514,1,1,0,1,1,0,2,4,1,8472,1,13432,5854,1,0,9092,1,1,9092,1,7715,0,4,13575,4,2,1,0,1,1,0,1,0,0,2,79,1,0,3,80,2,1,0,1,1,9041,1,1,0,2,2,1,0,1,0,8586,1,1,9045,1,1,0,2,2,1,9032,2,3,2,5520,1,1,2246,1,8986,7726,1,1,0,1,1,8236,1,2,8756,1,1,8756,1,4,9210,1,5,7828,2,2,1,9049,3,6,4,1,0,4,7,5,2,1,8398,5,75,8,6,3,2,0,1,0,0,1,1,8428,1,1,0,1,1,374,1,2,0,1,0,0,1,1,0,1,0,9158,1,1,0,1,0,7818,1,1,9188,1,1,0,1,1,9200,1,2,3088,1,1,9184,1,4,8644,1,1,8638,1,2,8732,1,0,0,1,1,8558,1,2,0,1,1,9098,1,4,8168,1,1,0,1,0,8614,1,1,9206,1,2,8380,1,3,7752,2,2,1,0,2,4,1,0,3,5,2,1,8376,3,6,3,2,5474,1,1,8648,3,8,5,4,0,1,1,0,3,5,3,1,1584,1,0,0,1,1,0,1,1,0,1,0,0,1,1,8398,1,2,5894,1,3,9162,2,2,1,9089,2,4,1,0,3,5,2,1,0,1,0,0,1,1,0,2,2,1,414,2,3,2,9170,2,4,3,412,3,47,2,1,0,1,3,0,1,4,8192,2,8,7,9242,1,1,8904,2,10,9,0,1,1,8882,2,12,11,8766,1,1,9130,1,2,0,1,1,7528,2,3,1,0,3,4,2,1,8824,2,18,17,3388,1,1,0,1,16,9212,1,17,7502,2,18,1,9116,1,1,0,1,604,0,1,0,9216,1,1,7506,2,2,1,9120,1,1,0,2,4,3,9100,1,1,148,2,6,5,0,1,1,3604,2,8,7,9258,1,1,1736,2,10,9,8550,1,1,9118,2,12,11,9144,1,1,0,1,1,0,6,12,10,8,6,4,1,8662,1,7381,9194,1,1,0,2,2,1,0,1,1,0,1,0,8224,1,0,8404,1,1,0,1,1,9136,1,3,9102,1,1,6006,1,2,4466,1,0,0,2,6838,1,0,1,0,0,1,1,8852,1,12339,7702,1,0,8852,1,1,4762,1,0,9274,1,1,9254,1,1,9238,3,9633,5,1,9135,4,11287,7,5,1,9135,1,1,0,6,11289,9,7,3,2,1,0,1,1,0,1,1,0,2,10926,10451,6084,1,1,0,1,1,9172,1,2,0,1,1,7516,1,11584,8526,1,1,0,1,1,0,1,0,0,1,0,9160,1,1,7880,3,215,3,1,7576,1,1,0,2,2,1,0,1,0,1158,1,1,9157,1,1,9157,1,1,0,2,2,1,0,1,0,0,1,1,9282,1,1,1506,1,1,6966,1,245,9310,1,245,8652,1,246,0,2,2,1,0,1,0,8708,1,1,0,1,1,6112,2,9861,9217,0,1,0,0,1,44,8552,2,13822,11674,0,1,1,0,2,2,1,7276,2,3,2,0,1,1,9186,2,3,1,0,3,4,2,1,6808,1,0,0,1,1,9344,1,1,9190,1,2,0,1,1,2164,1,1,0,3,5,4,1,9290,3,6,5,2,7004,1,1,9187,2,3,1,0,3,4,2,1,6020,1,0,8046,1,1,7868,1,1,2312,2,2,1,0,3,3,2,1,9294,3,4,3,2,7584,4,5,4,3,1,9198,1,1,8908,3,7,6,5,4196,1,1,1688,1,5,9218,3,10,9,8,8636,1,1,9191,5,9,6,4,3,1,0,6,10,7,5,4,2,1,0,1,0,8184,1,1,8548,1,2,8684,1,1,882,1,2,7332,1,5,7344,1,1,9195,4,6,4,3,1,0,5,7,5,4,2,1,9197,1,1,9197,1,1,0,3,3,2,1,9199,1,1,9199,1,1,9199,1,1,9199,1,1,0,5,5,4,3,2,1,0,1,0,2982,1,1,0,1,1,0,2,2,1,7202,2,3,2,8076,1,1,0,2,3,1,7346,2,4,2,7358,1,1,0,2,6,4,0,2,7,5,0,2,8,6,0,1,0,7326,1,0,9310,1,1,0,2,3,1,9202,2,4,2,9226,4,8,7,6,1,0,2,6,4,0,1,1,9316,2,8,6,0,1,1,0,1,0,9227,1,1,9227,1,1,9227,1,1,9227,1,1,3006,5,5,4,3,2,1,2426,1,1,7906,1,1,9227,1,1,0,1,12961,0,1,1,0,1,1,0,1,0,0,1,0,24,1,0,26,1,0,0,1,0,8592,1,1,0,1,0,0,1,0,0,1,0,10,1,1,0,1,0,9254,7,10,9,8,5,4,2,1,9254,4,12168,12,7,1,8236,5,12169,13,8,2,1,3480,6,12170,14,9,3,2,1,0,7,12171,15,10,4,3,2,1,1900,7,12172,16,11,5,4,3,2,8062,7,12173,17,12,6,5,4,3,1898,1,1,1900,3,4,3,1,8062,3,5,4,2,1898,1,1,0,5,7,6,4,3,1,9370,5,8,7,5,4,2,9368,5,9,8,6,5,3,0,2,2,1,9386,5,11,10,8,7,5,0,1,1,7354,5,13,12,10,9,7,8900,1,1,8564,5,15,14,12,11,9,8566,5,16,15,13,12,10,9328,2,2,1,0,1,0,0,2,12188,1,9266,2,12189,2,8756,1,1,3492,1,1,7050,2,4,1,1910,2,5,2,8072,2,6,3,1908,1,1,0,5,8,5,4,3,1,3494,1,0,3494,1,11599,3494,2,13123,12360,0,3,3,2,1,1914,3,4,3,2,8076,3,5,4,3,1912,1,1,0,3,4,3,1,9265,1,1,9265,1,1,9265,1,1,0,4,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,1,9275,2,2,1,9275,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,1964,1,1,9264,4,8,7,6,5,9288,1,1,0,1,1,9356,4,11,10,9,8,9268,1,1,9198,1,1,0,1,0,8480,1,13107,0,5,9764,4534,1466,2,1,8640,5,9765,4535,1467,3,2,9314,1,1,8776,1,2,9287,3,4,2,1,3520,4,5,3,2,1,0,5,6,4,3,2,1,0,1,1,8638,1,2,0,1,0,8028,1,40,7674,2,2,1,0,3,3,2,1,9286,3,4,3,2,8968,3,5,4,3,2846,2,2,1,5272,2,4,1,0,1,0,0,1,1,9326,1,2,460,1,1,0,1,0,5604,1,0,0,1,1,0,2,3,1,8684,1,9326,8156,1,1,0,2,2,1,0,1,1,9412,1,2,0,1,1,0,1,13068,8814,1,1,9416,1,2,1654,1,1,0,1,0,9326,1,1,9454,1,2,9448,1,1,0,1,0,9317,1,1,0,2,2,1,8630,2,3,2,7692,1,1,0,2,3,1,0,3,4,2,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,1,9331,1,1,0,1,13816,0,2,11470,1,0,1,1,8642,1,2,8016,1,1,0,1,0,9412,1,1,0,1,1,9482,2,2,1,9341,3,3,2,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,6810,4,7,6,5,4,0,1,1,0,4,9,8,7,6,7596,1,1,0,1,0,0,1,0,9496,1,1,9428,4,13603,5464,3,1,0,5,13604,5465,4,2,1,0,1,14052,0,2,14053,1,0,1,1,0,1,0,0,1,1,9374,1,2,9490,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,1,0,1,1,9379,1,1,0,2,2,1,0,1,0,4716,1,1,8688,1,2,9516,1,3,8062,2,2,1,0,2,4,1,8064,3,5,2,1,0,4,6,3,2,1,0,5,7,4,3,2,1,0,6,8,5,4,3,2,1,9376,6,9,6,5,4,3,2,9326,1,1,0,1,0,9554,1,1,7632,2,2,1,9466,2,3,2,8836,1,1,0,2,3,1,0,1,0,0,1,1,9399,2,2,1,0,3,3,2,1,9302,3,4,3,2,0,1,1,8508,3,6,5,4,9304,1,1,9376,3,8,7,6,9308,1,1,0,1,2,0,5,8,6,4,2,1,8754,6,66,9,7,5,3,2,0,1,14098,0,1,14099,0,1,14100,6876,3,5567,2,1,64,1,5567,8682,1,5568,7918,1,5569,0,1,5570,0,6,8,5,4,3,2,1,0,1,0,8730,3,12515,12514,1,9552,3,12516,12515,2,8726,3,12517,12516,3,8286,2,2,1,7658,2,4,1,0,1,1,0,1,0,5976,1,0,4760,2,8324,1,0,2,3,1,8858,3,4,2,1,0,1,1,8916,1,2,3660,1,1,9454,1,4,192,1,1,0,1,0,9456,1,1,128,1,1,4614,1,1,0,1,0,0,1,1,0,2,2,1,9576,3,3,2,1,0,4,4,3,2,1,6080,4,5,4,3,2,9420,1,1,7962,4,7,6,5,4,8524,1,1,8366,1,1,0,4,10,9,8,7,4994,4,11,10,9,8,9580,1,1,9102,2,3,1,0,4,10,8,5,1,9544,4,11,9,6,2,8762,1,1,8750,1,5462,0,2,5463,1,9120,2,5464,2,6094,1,1,6092,1,2,5840,1,3,9572,2,5468,6,0,2,5469,7,9430,2,2,1,0,1,1,9608,5,9,7,6,5,1,0,6,10,8,7,6,2,1,8882,1,4606,9112,2,10967,1,2428,1,1,0,2,2,1,0,1,0,0,1,12724,9596,2,2,1,0,1,1,0,1,0,9442,1,1,9466,1,1,0,1,1,8854,1,0,0,1,1,0,1,1,8818,1,13298,0,2,9428,1,0,1,1,0,1,0,1970,1,11679,9478,1,1,8794,1,1,8794,1,12588,0,1,0,0,1,0,8198,3,3,2,1,8798,1,0,0,1,1,0,5,914,10,7,3,1,9156,1,13244,7690,2,13245,1,0,3,13246,2,1,0,1,1,0,1,13329,0,1,1,8796,1,2,6292,1,3,9560,2,2,1,0,1,2909,9622,1,2910,8796,1,2911,8356,2,2,1,0,2,4,1,8980,2,5,2,9396,1,1,652,2,2,1,9652,2,4,1,0,3,5,2,1,7886,2,0,13991,9500,1,1,9156,1,1,0,1,1,0,1,0,0,1,1,9526,1,1,0,2,2,1,7286,3,3,2,1,0,1,1,8182,1,2031,0,1,1,0,1,0,2036,2,11355,10880,8372,3,11356,10881,1,9668,1,9664,9654,2,9665,1,9534,2,9666,2,0,1,1,0,1,9669,9672,1,1,9650,2,2,1,0,1,1,9632,1,2,9592,1,1,7886,1,0,9694,1,1,9186,1,1,9056,1,14144,9586,1,1,8700,1,1,9513,1,1,0,1,0,9588,1,1,0,1,1,9018,1,1,0,1,1,0,3,8604,3517,3516,0,1,1,9646,1,10978,0,1,1,8794,1,2,9190,1,3,7756,1,4,8030,1,5,6988,1,6,9666,1,1,9202,1,1,0,1,9,9118,3,8,7,1,114,1,11,0,4,8,7,6,1,0,3,14168,3532,3531,0,1,1,9180,1,13258,2184,1,12669,8346,1,12670,2182,1,1,0,3,11326,3,1,8348,3,11327,4,2,9542,1,1,0,2,3,1,0,1,0,0,1,1,8404,1,2,9664,1,1,7772,1,1,9646,1,5,9644,1,1,7354,1,1,8984,1,8,9646,1,1,210,1,10,8728,1,1,9541,5,11,8,5,3,1,9541,1,1,9541,1,1,0,8,14,11,8,6,4,3,2,1,0,1,1,9530,1,2,8868,1,1,0,3,4,3,1,8078,3,5,4,2,6020,1,1,9138,3,7,6,4,0,1,12126,9534,1,12127,8872,1,1,8412,1,12129,9672,1,1,0,1,1,8854,1,2,3102,1,3,9584,2,2,1,9692,4,13858,13854,13852,3878,0,5,13859,13855,13853,3879,1,0,1,1,0,1,0,9557,1,1,9557,1,1,9718,2,2,1,9680,3,3,2,1,0,1,1,0,1,1,8542,1,0,9702,1,1,9561,6,13866,13864,12106,11704,8194,1,9561,1,1,0,8,13868,13866,12108,11706,8196,3,2,1,0,1,1,9565,2,2,1,0,3,3,2,1,0,1,1,8916,2,76,2,0,1,0,9676,2,11831,1,0,3,11832,2,1,0,1,1,0,1,0,9718,1,1,0,1,1,6830,1,2,6522,1,1,9244,1,4,8360,1,1,8436,1,12536,0,4,12543,12541,12536,1,0,1,1,9583,1,1,9583,1,1,0,3,3,2,1,9596,3,4,3,2,0,1,14337,3808,1,14338,9728,1,1,9660,2,3,1,6838,3,4,2,1,4280,1,1,6530,1,2,9710,1,1,0,2,3,1,0,1,14257,856,3,3763,3761,1,0,1,1,8272,1,2,0,1,1,9622,1,4,9362,1,1,0,1,3756,0,1,1,0,1,13579,0,2,13580,1,9603,3,13581,2,1,0,4,13582,3,2,1,9678,4,13583,4,3,2,0,1,1,0,1,2,0,1,3,9638,4,81,80,78,4,9056,1,1,0,1,0,0,1,12620,0,1,3783,0,1,0,9742,4,9829,80,33,1,9742,1,12932,8444,1,1,8706,1,1,9752,1,140,9652,1,1,7082,1,1,7988,1,0,9742,1,1,0,1,1,0,1,1,0,1,0,0,1,7415,0,2,2,1,0,1,1,0,1,14384,0,1,1,0,1,13444,8416,1,10200,8724,2,2,1,1078,3,3,2,1,0,2,4,3,9639,1,1,9639,1,1,0,2,2,1,0,2,12751,5327,1822,2,12752,5328,1820,2,12753,5329,9650,1,1,9140,1,1,9643,2,2,1,1818,3,3,2,1,8894,2,12758,5334,8886,2,12759,5335,1820,2,2,1,0,4,10,9,4,1,0,4,11,10,5,2,8950,4,12,11,6,3,3198,4,13,12,7,4,9680,3,3,2,1,8038,2,5,1,9808,3,6,2,1,0,4,7,3,2,1,9772,4,8,4,3,2,0,1,1,8360,4,10,6,5,4,9714,4,11,7,6,5,9756,1,1,9750,1,2,8988,3,30,4,1,8738,4,15,11,10,9,8988,1,1,0,1,1,8812,1,2,9554,1,1,0,1,0,0,1,1,9684,1,2,9657,1,1,9657,3,4,3,1,0,4,5,4,2,1,0,1,2827,9576,1,2828,4026,1,2829,9614,2,2,1,9076,2,4,1,0,3,5,2,1,0,1,0,6582,2,791,1,9806,1,1,0,1,1,0,1,1,0,1,0,9794,1,1,7524,1,1,0,1,1,9032,1,1,0,2,2,1,9675,1,8343,9675,1,1,9675,1,1,9675,1,1,9675,1,1,9675,1,1,9675,1,1,9675,1,1,9675,1,1,9675,1,1,9675,1,1,9675,1,1,9856,13,8355,12,11,10,9,8,7,6,5,4,3,2,1,7528,1,1,9748,1,1,0,1,1,0,1,0,0,1,1,9222,1,2817,8546,1,1,0,1,13525,9026,2,14469,1125,0,3,11532,209,207,0,1,1,0,1,1,8200,1,2,0,1,1,0,1,0,0,1,1,4442,1,1,0,1,1,0,1,219,18,1,14265,9726,1,14266,9144,1,1,9046,1,1,9058,1,12319,0,1,1,0,1,11442,0,1,1,0,1,1,0,1,0,9850,1,1,0,1,1,7258,1,1,0,1,1,6110,1,116,9713,2,15,1,7958,1,12331,9740,1,12332,9713,1,1,9218,2,3,1,9786,1,1,0,1,1,8580,2,11638,11163,0,1,14502,0,1,1,0,1,0,8474,2,13221,1,8752,3,13222,2,1,9746,3,13223,3,2,9858,3,13224,4,3,9854,2,2,1,0,5,13226,6,5,4,1,0,6,13227,7,6,5,2,1,8500,6,13228,8,7,6,3,2,7490,6,13229,9,8,7,4,3,6198,2,2,1,0,6,13231,11,10,9,6,5,0,6,13232,12,11,10,7,6,7828,6,13233,13,12,11,8,7,9288,6,13234,14,13,12,9,8,0,1,0,9312,1,1,9036,1,2,9864,1,3,9038,1,4,8410,3,3,2,1,0,2,5,1,0,1,0,9316,1,1,9040,1,2,2168,1,3,2170,1,4,9876,2,2,1,9872,1,6,9042,1,7,9760,1,8,9868,4,9,4,3,1,8414,3,8,3,1,0,2,10,1,0,3,11,2,1,9739,4,12,3,2,1,0,5,13,4,3,2,1,9480,5,14,5,4,3,2,9694,4,26,25,24,1,2238,5,16,7,6,5,4,9726,1,1,0,1,1,6130,5,19,10,9,8,7,9750,1,1,9728,2,33,2,2,5,22,13,12,11,10,0,1,1,0,1,25,9290,1,26,2482,1,1,2484,1,2,0,1,29,8936,1,1,9340,1,2,6094,1,1,0,1,33,9734,1,1,9912,6,10,8,7,5,3,1,9751,7,11,9,8,6,4,2,1,9751,1,1,9751,1,1,9751,1,1,9751,1,1,0,12,16,14,13,11,9,7,6,5,4,3,2,1,9058,12,17,15,14,12,10,8,7,6,5,4,3,2,9886,12,18,16,15,13,11,9,8,7,6,5,4,3,9060,12,19,17,16,14,12,10,9,8,7,6,5,4,8432,3,3,2,1,0,2,5,1,0,1,0,8788,1,1,8450,2,2,1,6178,2,3,2,9564,2,2,1,8782,2,5,4,0,1,1,8738,2,7,6,0,1,1,9072,2,9,8,9834,1,1,0,1,1,0,1,1,9838,2,13,12,5920,1,1,0,1,1,0,1,0,0,1,1,9076,1,2,9796,1,3,9908,1,4,9904,3,5,2,1,5926,2,4,1,0,3,7,6,1,9540,4,8,7,2,1,0,1,0,0,1,1,8288,1,1,0,1,1,0,1,0,9898,1,1,9914,1,2,8460,1,1,9772,1,4,9900,1,5,8348,1,1,9918,1,7,9458,2,4,1,0,4,8,6,3,1,9288,1,10163,0,1,1,9946,1,1,2247,1,1,0,1,0,0,1,1,0,1,1,0,1,12455,9793,1,1,9342,1,11355,9560,2,2,1,0,1,14623,8186,1,7477,0,1,0,0,1,1,9104,1,2,9106,1,3,9824,1,4,9932,2,5,1,8478,3,4,3,1,0,2,6,1,0,1,0,9212,1,10753,9810,1,1,9803,3,2438,3,1,9803,1,1,9803,1,1,0,6,2441,6,4,3,2,1,9110,6,2442,7,5,4,3,2,9938,6,2443,8,6,5,4,3,9112,6,2444,9,7,6,5,4,8484,3,3,2,1,0,2,5,1,0,3,6,2,1,9382,3,7,3,2,9762,1,1,9386,3,9,5,4,0,1,1,9614,3,11,7,6,0,3,12,8,7,0,2,2,1,9382,3,14,10,9,0,1,1,8644,3,16,12,11,9682,3,17,13,12,9680,1,1,9118,3,19,15,14,0,1,1,0,1,0,9821,2,26,1,9821,1,1,9821,1,1,9402,5,29,4,3,2,1,9126,5,30,5,4,3,2,9954,5,31,6,5,4,3,9128,5,32,7,6,5,4,8500,3,3,2,1,9200,2,5,1,0,1,1,0,2,2,1,0,4,9540,9403,8737,8197,9827,1,1,0,1,9405,0,1,1,9816,6,28,26,25,23,21,2,9604,1,1,9602,6,30,28,27,25,23,4,9600,1,1,9972,2,32,6,9858,1,1,9598,1,1,2026,1,0,0,1,1,9833,1,1,9414,2,2,1,9138,2,3,2,9966,2,4,3,8512,2,2,1,0,2,4,1,9908,1,9422,0,2,9423,1,0,1,1,9824,1,2,9942,1,1,0,1,1,9504,1,3,0,1,0,9424,1,1,9148,1,2,9150,1,3,8522,2,2,1,9222,2,4,1,0,1,0,8524,1,1,0,2,2,1,9847,1,1,0,1,0,0,1,1,0,1,0,9853,1,1,9853,1,1,9853,1,1,9434,4,4,3,2,1,0,1,0,9978,1,1,9990,1,2,8628,1,1,9994,1,4,9974,1,1,0,4,6,5,3,1,10018,5,7,6,4,2,1,9980,6,8,7,5,3,2,1,0,7,9,8,6,4,3,2,1,0,8,10,9,7,5,4,3,2,1,9924,8,11,10,8,6,5,4,3,2,0,1,1,0,10,13,12,10,8,7,6,5,4,3,1,0,1,1,0,1,0,10030,1,1,0,2,2,1,10012,3,3,2,1,3168,4,4,3,2,1,0,5,5,4,3,2,1,430,5,6,5,4,3,2,9858,1,1,428,1,1,8404,5,9,8,7,6,5,6780,1,1,8686,1,1,0,3,7,4,1,0,1,1,6,1,0,0,1,1,10002,1,1,10040,1,3,7736,1,1,0,1,0,9492,1,0,0,1,0,0,1,0,9494,1,0,9870,4,4,3,2,1,8034,3,4331,6,1,0,1,1,9894,4,4333,8,3,1,0,5,4334,9,4,2,1,0,6,4335,10,5,3,2,1,0,1,0,6522,1,1,0,2,2,1,6524,1,0,0,1,1,0,1,0,0,1,1,10034,1,2,9206,1,3,9208,1,4,8580,3,3,2,1,9574,1,6,9578,1,1,8862,1,2,10078,4,8,4,2,1,0,5,9,5,3,2,1,10006,5,10,6,4,3,2,7380,1,1,8702,1,2,0,8,13,9,7,6,5,4,2,1,8880,8,14,10,8,7,6,5,3,2,6772,1,1,0,8,16,12,10,9,8,7,5,4,6732,1,1,6776,8,18,14,12,11,10,9,7,6,5586,1,1,9084,8,20,16,14,13,12,11,9,8,9770,1,1,6064,8,22,18,16,15,14,13,11,10,0,8,23,19,17,16,15,14,12,11,9858,1,1,0,8,25,21,19,18,17,16,14,13,9864,1,1,8734,8,27,23,21,20,19,18,16,15,9894,2,6,1,0,1,0,7608,1,0,7928,1,1,0,1,0,5504,1,1,7622,1,9136,0,4,6,4,2,1,5596,1,0,0,1,0,9830,1,8830,9926,2,2,1,0,1,1,9700,2,4,3,9418,1,1,0,1,1,0,1,0,9704,1,1,5604,2,2,1,0,2,3,2,708,1,1,10030,2,5,4,5606,1,1,5658,2,15,1,2704,2,8,7,0,2,7,1,9708,10,54,50,48,47,46,45,43,42,10,9,4258,2,9,1,0,1,20,0,1,0,9933,1,1,0,2,2,1,9935,1,1,9935,1,1,9935,1,1,9935,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,9376,1,1,9941,2,2,1,0,3,3,2,1,0,1,0,8190,1,1,10022,1,1,9608,1,14627,10048,1,13966,0,1,1,9947,1,1,8098,1,0,6576,4,13098,4726,5,1,8790,1,3197,0,1,1,9418,1,1,9949,1,1,9949,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,0,4,13819,12563,12561,1,10118,5,13820,12564,12562,2,1,0,6,13821,12565,12563,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,14648,9958,1,1,3172,1,14650,0,2,14651,1,9982,4,14654,3243,3,1,0,5,14655,3244,4,2,1,10004,5,14656,3245,5,3,2,8388,1,1,8384,1,2,0,1,3,8388,1,4,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,4150,1,0,9174,1,1,10050,1,1,4220,1,1,0,1,0,9996,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,7854,1,0,10074,1,1,10134,1,1,8554,2,2,1,0,1,1,0,1,0,2148,2,1249,1,0,1,1,0,1,0,8810,1,14684,8508,1,0,9368,1,1,8810,1,1,10170,3,5,4,1,0,4,6,5,2,1,7864,1,1,9320,1,1,10144,1,2,8878,1,1,0,2,0,14080,8382,1,1,0,1,1,10078,1,9866,0,1,1,0,1,0,10052,1,1,9434,2,2,1,356,1,1,0,1,1,10124,4,13883,12627,12625,10944,10021,5,13884,12628,12626,10945,1,0,6,13885,12629,12627,10946,2,1,1340,6,13886,12630,12628,10947,3,2,0,1,1,0,2,3,1,10027,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,8968,1,1122,0,3,4,2,1,0,1,0,0,2,0,1,0,2,0,2,0,1,1,0,2,3,1,0,1,0,0,4,13903,12647,12645,1,10053,5,13904,12648,12646,2,1,0,6,13905,12649,12647,3,2,1,0,1,12317,3996,1,1,10057,1,3293,0,3,3295,3294,1,10240,2,14867,12552,7912,1,1,9368,1,1,0,1,1,10202,1,2,8586,1,1,0,1,0,9964,1,14837,10204,1,1,9964,1,1,8104,1,0,10048,1,1,10166,1,1,2424,1,1,9422,1,12607,0,1,1,10065,5,1691,10,7,3,1,10065,1,1,10065,1,1,10065,1,1,0,9,1695,14,11,7,5,4,3,2,1,10188,9,1696,15,12,8,6,5,4,3,2,5804,9,1697,16,13,9,7,6,5,4,3,9834,2,2,1,0,2,4,1,9416,2,5,2,0,1,0,10071,2,1702,1,10071,1,1,10071,1,1,0,5,1705,4,3,2,1,0,1,14552,3054,1,14553,1762,1,0,0,1,1,0,1,2,10086,4,5,4,2,1,0,2,1822,1,0,1,1,0,2,2,1,0,3,3,2,1,9764,3,4,3,2,8226,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,10216,2,3,2,9862,1,1,0,1,0,9470,3,13402,13401,1,0,1,1,0,2,2,1,2056,2,3,2,0,1,1,10176,2,5,4,0,1,1,0,1,0,0,1,14928,8832,3,13252,2,1,9482,4,13253,3,2,1,6082,6,13254,6,4,3,2,1,0,1,0,10118,1,1,0,1,1,0,1,1,0,1,0,7284,1,1,0,1,1,10146,1,1962,1280,1,1,0,2,0,13425,10128,1,1,0,1,1,10123,2,4,1,0,1,13387,8848,1,1,2080,1,1,0,1,0,10127,1,1,10127,1,1,10127,1,1,0,4,4,3,2,1,0,1,14086,10131,1,413,0,2,414,1,0,1,1,9482,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,10172,1,2,0,1,1,9500,1,4,10154,1,1,10180,1,1,0,1,15043,9454,1,15044,8828,1,1,8828,3,11257,3,1,0,4,11258,4,2,1,0,1,1,0,1,1,1,1,1,0,1,0,0,4,14017,12761,12759,1,0,1,1,0,1,15053,10242,1,15054,10268,1,1,9600,3,15056,3,1,10165,4,15057,4,2,1,0,5,15058,5,3,2,1,8282,5,15059,6,4,3,2,9976,1,1,0,1,2,10268,5,15062,9,7,6,5,0,1,1,10268,5,15064,11,9,8,7,6408,1,1,10171,5,8,6,5,3,1,0,6,9,7,6,4,2,1,8278,6,10,8,7,5,3,2,10126,1,1,9608,3,11334,10921,1289,10312,3,11335,10922,1290,10292,1,1,10276,1,1,10173,2,4,1,0,3,5,2,1,10175,1,1,0,2,2,1,0,1,0,0,1,1,0,1,12492,0,2,12493,1,9462,1,1,10185,1,1,10185,1,1,10185,1,1,10185,1,1,10185,1,1,0,5,5,4,3,2,1,0,1,15090,10330,1,10046,0,4,15092,12646,2,1,0,1,1,10296,1,2,9602,1,1,10200,1,1,0,3,5,4,1,0,3,6,5,2,2498,1,1,0,2,3,1,9546,2,4,2,0,1,0,10324,1,1,0,1,0,1444,1,0,8584,1,1,10203,3,12410,3,1,0,1,0,10205,1,1,10205,1,1,10205,1,1,10205,1,1,0,5,5,4,3,2,1,0,1,1,9642,1,1,0,1,1,9590,2,9985,9848,0,2,9986,9849,0,2,9987,9850,0,2,9988,9851,10290,3,3,2,1,10202,2,9990,9853,10280,1,1,8996,1,1,0,3,8,4,1,0,1,1,0,1,0,0,1,1,10366,1,1,0,1,1,3350,2,14189,12926,0,3,14190,12927,1,8784,3,14191,12928,2,10212,1,1,9662,2,3,1,9116,1,1,10370,3,5,3,1,0,1,1,9674,1,12936,0,2,15065,1,5328,1,1,10233,1,1,0,1,0,0,1,1,0,1,14203,9398,1,14204,0,1,1,0,2,3,1,9402,2,4,2,4,1,1,9590,2,6,4,0,1,0,9266,1,1,10308,1,2,0,1,1,9334,1,4,0,1,1,10322,2,11630,9880,6646,2,14217,1,10256,1,1,0,1,1,10251,1,1,10251,1,1,10251,1,1,10251,1,1,10251,1,1,10251,1,1,0,7,7,6,5,4,3,2,1,10392,1,13139,0,1,1,9562,1,2,6624,1,1,8934,1,4,6652,1,1,9558,1,2,10255,4,6,4,2,1,10255,1,1,10255,1,1,10255,1,1,10255,1,1,10255,1,1,5324,10,12,10,8,7,6,5,4,3,2,1,0,1,0,0,1,0,1336,1,1,8982,1,1,0,1,1,0,1,0,10263,1,1,10263,1,1,10263,1,1,10263,1,1,10263,1,1,10340,6,6,5,4,3,2,1,10263,2,12152,3989,0,1,0,9700,1,1,9352,1,2,9972,1,3,8988,2,2,1,10404,1,5,10384,1,1,10368,2,3,1,10265,3,8,7,1,10265,1,1,0,5,10,9,3,2,1,0,1,1,0,1,0,10278,1,1,160,1,1,0,1,1,0,5,14177,12921,12919,11333,275,10275,6,14178,12922,12920,11334,276,1,10275,1,1,0,8,14180,12924,12922,11336,278,3,2,1,6306,8,14181,12925,12923,11337,279,4,3,2,0,8,14182,12926,12924,11338,280,5,4,3,5836,2,2,1,0,1,0,10400,1,11066,9464,1,0,9004,1,1,0,5,12645,1441,4,3,1,9148,5,12646,1442,5,4,2,6816,5,12647,1443,6,5,3,6818,5,12648,1444,7,6,4,10424,2,2,1,0,5,12650,1446,9,8,6,0,5,12651,1447,10,9,7,10272,3,6,2,1,8782,3,8,4,1,10287,4,9,5,2,1,0,5,10,6,3,2,1,7590,5,11,7,4,3,2,6922,5,12,8,5,4,3,7184,1,1,7182,1,2,6920,5,15,11,8,7,6,6916,1,1,6918,5,17,13,10,9,8,0,1,1,7186,5,19,15,12,11,10,8336,5,20,16,13,12,11,10298,3,10,2,1,10238,5,22,18,15,14,13,4468,1,1,10291,7,14,11,10,8,6,3,1,10291,1,1,10291,1,1,10291,1,1,10291,1,1,10291,1,1,10291,1,1,10291,1,1,0,15,22,19,18,16,14,11,9,8,7,6,5,4,3,2,1,0,1,0,10028,1,0,0,1,1,9838,2,3,1,0,1,1,8692,1,2,10306,1,1,10402,1,4,0,1,1,0,1,0,0,1,1,10305,1,1,10305,1,1,10305,1,1,10305,1,1,10305,1,1,10305,1,1,0,7,7,6,5,4,3,2,1,0,1,15185,10382,1,1,8988,1,1,9612,1,1,0,1,0,0,1,1,0,1,0,10322,1,1,10492,1,1,0,2,2,1,0,3,3,2,1,0,1,4853,0,2,4854,1,0,1,0,7192,1,1641,0,1,0,10327,1,1,10327,1,1,0,3,3,2,1,0,1,1,0,2,2,1,10436,2,3,2,9654,1,1,0,2,3,1,0,1,0,0,4,3712,3707,3705,1,9646,4,3713,3708,3706,2,9986,1,1,6494,1,2,10456,4,3716,3711,3709,5,9692,1,1,0,4,6,4,3,1,0,5,7,5,4,2,1,9502,5,8,6,5,3,2,6742,1,1,8358,1,2,9758,5,11,9,8,6,5,0,1,1,0,4,15312,14494,14381,14380,0,4,15313,14495,14382,14381,9436,1,1,8300,1,1,10490,2,4,1,0,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,3,5,3,1,0,1,1,0,1,0,9910,1,1,0,1,1,0,2,2,1,10358,2,3,2,4780,1,1,8940,2,5,4,4348,1,1,0,1,0,0,2,3137,1,0,1,1,10328,6,38,36,35,33,32,2,10536,1,1,9354,1,14442,8854,1,3156,0,2,3157,1,8146,2,3158,2,9540,1,1,10381,3,5,3,1,0,1,10667,0,2,10668,1,0,1,0,0,1,1,0,1,0,0,6,14315,13059,13057,6598,4248,1,10393,7,14316,13060,13058,6599,4249,2,1,0,8,14317,13061,13059,6600,4250,3,2,1,0,1,1,0,1,32,0,1,5804,10542,3,9692,2,1,10504,1,1,7654,1,1,0,4,9695,5,4,1,2344,4,9696,6,5,2,10140,4,9697,7,6,3,2338,2,2,1,0,2,4,1,0,1,0,10407,1,1,0,2,2,1,0,1,1,10411,1,1,10411,1,1,0,3,3,2,1,0,1,0,10368,1,5961,0,2,2,1,0,1,0,0,1,1,0,1,0,9224,1,15141,0,2,2,1,0,1,1,2720,1,1,9862,1,3804,0,2,3805,1,0,3,3806,2,1,0,1,1,0,1,0,6986,1,1,9292,1,1,0,2,2,1,10510,2,3,2,9294,2,4,3,6410,2,2,1,0,1,0,0,1,1,0,1,1,6856,1,2,0,1,1,0,1,2,0,1,3,6416,1,0,0,1,1,0,2,2,1,0,1,0,9960,1,1,9760,1,2,9134,1,1,8930,3,4,3,1,0,4,5,4,2,1,0,2,3759,3758,0,1,12800,0,2,12801,1,0,3,12802,2,1,10450,1,12803,9908,1,1,9244,1,1,0,2,12806,1,0,1,1,10469,2,2,1,0,3,3,2,1,0,1,0,10473,1,1,10473,1,1,10473,1,1,10473,1,1,10473,1,1,10473,1,1,0,7,7,6,5,4,3,2,1,10475,1,1,0,2,2,1,0,1,1,0,7,11,10,9,8,7,6,5,10622,1,1,0,2,2,1,0,1,1,0,1,0,10494,1,1,0,1,1,10489,2,2,1,0,3,3,2,1,0,1,0,0,1,0,9938,1,5231,0,1,0,0,1,0,1056,1,0,10562,6,8971,5235,5,3,2,1,0,1,0,9854,1,1,0,5,1799,9,7,3,1,10503,6,1800,10,8,4,2,1,0,7,1801,11,9,5,3,2,1,9782,1,649,0,1,1,2,1,0,9784,1,1,6186,2,14581,1,9784,2,4,1,2,1,1,0,3,6,3,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,13883,9500,1,0,10532,1,1,0,1,8573,9502,1,8569,10534,1,1,0,1,2,10034,1,8572,5454,1,1,0,1,0,5452,2,8,1,0,1,0,0,1,1,10578,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,10567,1,2,0,1,0,0,1,1,0,1,0,112,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,14644,122,1,14645,9826,1,1,0,1,2,0,3,4,2,1,0,1,0,10616,1,12320,0,1,1,10598,1,1,730,1,1,0,1,9347,0,1,1,2,1,0,0,1,1,10368,1,1,0,1,0,10190,1,1,0,1,2381,0,1,0,4026,1,1,9326,1,2509,10610,1,1,10630,1,1,0,1,1,0,1,14655,10614,1,1,10634,1,14093,10052,1,1,10632,1,1,10284,1,1,2270,1,12344,9106,1,1,0,1,0,10052,1,1,0,12,29,25,23,20,18,17,15,11,9,5,3,1,0,1,0,10620,1,1,0,1,1,10615,2,2,1,0,3,3,2,1,0,1,0,0,1,1,10392,1,1,0,1,1,0,2,2,1,10652,1,15428,0,1,1,0,1,14114,10614,1,1,0,1,8407,10638,2,4,1,0,5,11014,1909,1786,3,1,0,5,11015,1910,1787,4,2,2376,1,1,10730,2,3,1,10698,1,14686,0,1,1,0,1,1,0,1,0,10714,1,1,0,1,1,10320,1,3,0,1,1,0,1,0,0,1,1,10640,1,2,10,1,3,10326,2,2,1,9954,1,5,9328,1,1,0,4,7,6,3,1,0,1,1,0,1,1,0,1,0,7256,1,0,0,1,1,10692,2,3,1,10686,2,4,2,4592,1,1,10012,2,6,4,2914,1,1,0,3,5,3,1,0,1,0,10804,1,1,0,1,1,10768,1,2,9202,1,1,0,1,15591,0,2,15592,1,0,1,0,2662,1,1,10671,1,1,0,2,2,1,0,1,0,0,1,1,10818,1,1,0,1,1,6080,1,0,10706,1,1,9544,1,1,0,1,1,9946,1,4,0,1,1,8352,1,0,10824,1,1,0,1,0,10032,1,1,10814,1,15523,0,3,13867,13229,1,226,4,13868,13230,2,1,26,5,13869,13231,3,2,1,0,1,0,0,1,0,10764,1,1,10691,1,1,10691,1,1,10691,1,1,10691,1,1,0,5,5,4,3,2,1,9490,5,6,5,4,3,2,0,1,1,0,1,14728,8846,1,784,8032,1,15414,7786,1,15415,0,1,15416,0,1,15417,9878,1,15418,0,8,771,769,6,5,4,3,2,1,10656,8,772,770,7,6,5,4,3,2,10844,1,1,10294,8,774,772,9,8,7,6,5,4,0,1,1,8836,1,2,0,1,0,0,1,1,10814,1,2,10812,1,1,10062,1,4,0,1,5,8046,1,6,10872,3,3,2,1,0,4,8,7,5,1,8726,4,9,8,6,2,10816,1,1,10816,4,11,10,8,4,0,1,1,0,1,2,10542,4,14,13,11,7,0,1,1,10746,4,16,15,13,9,9346,1,1,10726,1,1,10746,1,1,7638,1,1,8732,1,10,3768,1,11,3766,3,13,2,1,0,6,16,12,11,9,4,1,10068,6,17,13,12,10,5,2,10500,6,18,14,13,11,6,3,10074,1,1,0,1,0,0,1,1,0,1,1,0,1,15595,10066,1,1,0,2,2,1,0,1,0,10410,1,1,10866,1,2,9412,1,1,0,2,3,1,10838,2,4,2,8164,1,1,8768,4,6,4,3,1,0,1,0,0,1,1,10802,2,14785,2,10838,1,1,10418,1,4469,10880,1,1,0,2,14745,1,0,2,14746,2,10312,1,1,10096,2,3,1,10406,3,4,2,1,0,3,5,3,1,0,1,0,10730,1,1,10754,1,1,10100,1,1,0,2,2,1,9836,1,5,10456,1,6,10702,2,2,1,0,1,0,9062,1,0,10854,1,1,0,1,1,2,1,0,10908,1,1,7000,1,0,0,2,15472,1,0,1,8741,0,1,1,0,2,13959,13728,10066,2,13960,13729,9440,1,1,0,2,3,1,0,1,0,10772,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6418,1,1,0,1,14849,0,1,12928,0,1,1,2,1,12930,10788,1,1,26,1,1,26,1,13378,0,1,1,3570,1,0,8796,1,0,0,2,2,1,0,1,0,3910,1,1,8458,2,2,1,10378,1,1,10928,1,2,10464,1,1,10222,2,3,1,10787,1,1,8264,1,0,10794,1,1,8942,1,1,9980,1,14847,0,1,1,0,1,14849,10616,1,15534,0,1,1,10934,1,1,10152,1,14809,9594,1,1,10793,1,1,0,1,15540,10822,1,1,0,1,1,0,1,5006,0,1,15544,10626,1,4118,9602,1,1,0,1,863,9040,1,15673,5660,1,15674,10450,1,15675,0,1,0,0,1,11553,1394,1,0,10814,1,1,0,4,11554,4,3,1,10809,1,1,10809,1,1,10809,1,1,0,4,4,3,2,1,10910,4,5,4,3,2,10760,1,1,0,1,14902,0,1,0,0,1,1,9312,2,2,1,0,3,3,2,1,0,4,4,3,2,1,10920,4,5,4,3,2,10770,1,1,10722,1,2,0,4,8,7,6,5,10982,4,9,8,7,6,0,2,2,1,0,4,7,5,4,1,0,1,0,0,1,0,10184,1,1,10838,5,1881,1877,1842,3,1,0,6,1882,1878,1843,4,2,1,10956,6,1883,1879,1844,5,3,2,10824,1,1,10833,8,1885,1881,1846,7,5,4,3,1,0,9,1886,1882,1847,8,6,5,4,2,1,3486,9,1887,1883,1848,9,7,6,5,3,2,9648,9,1888,1884,1849,10,8,7,6,4,3,3484,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,10974,5,7,6,4,3,2,0,1,1,9522,1,2,10946,5,10,9,7,6,5,0,1,1,7286,5,12,11,9,8,7,10004,1,1,0,1,0,10854,1,1,10970,1,1,0,1,1,10849,1,1,10849,1,1,0,3,3,2,1,0,1,0,0,2,0,1,8320,2,0,2,3978,1,1,1618,2,0,4,9712,1,1,10928,2,0,6,792,1,1,8896,2,0,8,10840,1,1,10958,1,1,0,1,1,0,1,1,11018,2,0,13,0,1,1,0,6,14,12,10,8,3,1,10890,6,15,13,11,9,4,2,10308,1,1,0,1,0,0,1,1,0,2,2,1,0,1,15063,0,2,15064,1,11014,2,15065,2,10550,1,1,9012,1,1,10874,2,15068,5,10900,1,1,0,2,2,1,0,3,7,4,1,10224,7,67,65,64,61,8,5,2,0,1,0,0,1,1,0,2,2,1,10982,2,3,2,10832,1,1,10910,2,5,4,6048,1,1,10372,2,7,6,0,1,1,0,2,14420,9883,0,1,0,10889,2,11409,1,10889,1,1,10394,4,11411,3,2,1,0,1,1,8,1,0,0,1,1,10390,1,10074,4810,1,1,0,1,15654,0,1,0,1,1,1,0,1,0,10850,1,14150,10802,1,14151,9774,1,5442,0,1,5443,10180,5,5,4,3,2,1,0,1,1,10905,6,7,6,5,4,3,1,0,7,8,7,6,5,4,2,1,10526,7,9,8,7,6,5,3,2,11048,1,1,8960,1,1,0,1,0,0,1,0,0,1,0,10898,2,2,1,10940,1,1,7540,1,1,0,1,0,10900,1,1,11018,1,1,0,1,1,7836,1,8642,0,1,0,0,1,1,10744,1,2,10330,1,1,11080,1,4,10744,1,1,0,1,4,0,1,5,0,5,7,5,3,2,1,10336,5,8,6,4,3,2,6,5,9,7,5,4,3,4,5,10,8,6,5,4,0,5,11,9,7,6,5,0,5,12,10,8,7,6,184,5,13,11,9,8,7,7000,5,14,12,10,9,8,9486,5,15,13,11,10,9,10938,8,8,7,6,5,4,3,2,1,10931,2,10,1,10931,1,1,0,4,12,3,2,1,3584,4,13,4,3,2,9746,4,14,5,4,3,3582,1,1,0,1,10485,0,1,1,10944,1,1,0,1,0,0,1,1,11044,1,2,10262,1,1,10764,1,2,0,1,3,0,1,4,3444,1,5,10972,1,8,11044,1,1,8422,1,8,10952,4,6,5,4,1,0,5,11,9,8,3,1,0,6,12,10,9,4,2,1,3450,1,0,0,1,1,11054,1,2,10272,1,1,8,1,2,10,1,3,10978,1,6,11050,1,1,10852,1,1,8428,1,7,9750,1,8,0,1,9,4076,1,12,8624,1,1,2394,1,14,8994,2,9,1,10980,1,2,0,1,12071,0,1,12072,8434,2,9020,1,10964,2,3,1,11060,1,1,10674,1,2,10957,5,6,4,3,2,1,0,6,7,5,4,3,2,1,10698,13,89,88,87,86,85,83,82,8,6,5,4,3,2,10912,1,1,0,1,0,0,1,12082,0,2,2,1,0,1,0,0,1,1,10976,1,28,11072,3,33,30,1,10290,4,34,31,2,1,0,5,35,32,3,2,1,0,1,1,0,1,37,0,2,38,1,10684,2,39,2,0,1,1,7990,2,41,4,10962,1,1,0,1,0,0,2,13482,1,0,1,1,5604,1,2,11108,1,1,8798,1,4,0,1,1,0,1,0,0,1,1,10976,1,2,10434,1,1,9770,1,1,10426,3,5,4,1,0,4,6,5,2,1,10993,1,1,10864,1,0,0,1,1,11098,1,2,0,1,1,10714,1,4,0,1,1,10822,1,4,0,1,5,9800,1,6,2,1,0,0,1,1,0,1,0,0,1,1,10908,1,2,5548,1,1,0,1,0,0,1,1,0,1,15021,0,1,1,0,1,77,10284,1,1,11120,1,2962,0,1,1,3518,1,15941,9800,2,2888,1,0,3,2889,2,1,40,2,0,14428,0,1,1,11184,1,1,0,2,2,1,10530,1,12466,10896,1,1,0,1,15936,0,1,15084,0,1,0,0,1,0,9532,1,1,11136,2,2,1,10856,1,1,0,1,1,0,1,15944,3474,1,15945,9204,1,15946,11170,2,2,1,0,4,15948,5455,4,1,10704,4,15949,5456,5,2,0,4,15950,5457,6,3,10128,2,2,1,286,1,3,9820,1,14451,11164,2,12309,1,0,1,1,0,1,1,0,1,0,11170,1,1,11188,1,1,0,2,2,1,10464,2,3,2,3892,1,1,11049,1,1,0,2,2,1,0,2,5,1,10644,2,6,2,10396,1,1,7398,1,2,10760,2,9,5,11214,2,10,6,9832,2,2,1,0,1,14315,0,2,14316,1,7700,2,14317,2,11064,1,1,8202,1,1,0,2,4,1,10406,5,23,18,14,5,2,0,1,13205,8604,1,1361,9924,1,1362,11200,1,1,11068,1,1364,10550,1,1,0,1,0,10422,1,1,8286,1,0,0,1,1,0,1,15989,0,1,1,0,1,1,6,1,0,0,1,1,11100,1,2,10974,1,1,11196,1,8236,8296,1,1,8296,1,15998,0,1,1,11102,1,2,11130,1,1,11198,1,4,10382,1,1,11216,1,1,0,1,0,2420,1,1,0,1,0,11202,1,1,0,1,1,0,1,0,0,1,1,0,1,16012,10636,1,16013,10646,1,16014,7494,1,16015,10656,3,3,2,1,10388,1,13243,10116,5,13098,13097,6,2,1,0,6,13099,13098,7,3,2,1,9240,6,13100,13099,8,4,3,2,9238,1,1,11192,6,13102,13101,10,6,5,4,8566,1,1,10868,6,13104,13103,12,8,7,6,10442,1,1,0,1,16026,11164,3,13107,13106,1,9242,3,13108,13107,2,9240,1,1,1760,3,13110,13109,4,11168,1,1,10110,3,13112,13111,6,11102,1,1,10120,4,7,5,3,1,0,5,8,6,4,2,1,10446,5,9,7,5,3,2,11254,1,1,0,7,11,9,7,5,4,3,1,0,7,12,10,8,6,5,4,2,0,1,0,11222,1,1,10128,1,1,0,2,2,1,0,1,16044,11176,1,1,11236,1,1,10780,1,2,10782,1,1,11244,1,1,10132,3,5,4,1,0,4,6,5,2,1,6444,4,7,6,3,2,10538,1,1,11178,1,13297,0,1,1,9602,1,1,1,1,1,0,1,1,0,1,16059,11274,1,1,0,2,2,1,11218,2,3,2,10436,1,1,11115,2,3,1,9266,1,15378,9264,1,1,10144,2,15379,1,11068,3,15380,2,1,8450,3,15381,3,2,1144,3,15382,4,3,10292,3,15383,5,4,11256,7,15384,6,5,4,3,2,1,10778,4,15385,7,6,1,11142,4,15386,8,7,2,9980,1,1,0,1,1,9980,4,15389,11,10,5,9264,4,15390,12,11,6,10550,1,1,11216,4,15392,14,13,8,0,4,15393,15,14,9,0,4,15394,16,15,10,9986,4,15395,17,16,11,10554,3,3,2,1,11244,3,8,5,1,0,4,13,10,7,1,0,1,14430,8622,1,14431,11132,1,1,0,3,14433,3,1,0,3,14434,4,2,0,1,1,0,3,14436,6,4,10054,3,14437,7,5,0,2,2,1,0,1,3,11236,3,14440,10,8,11230,1,1,0,1,0,11139,1,1,0,2,2,1,0,1,1,0,1,10696,0,1,1,10176,1,1,2372,15,13186,13185,94,90,89,88,87,85,83,81,65,64,63,2,1,11220,15,13187,13186,95,91,90,89,88,86,84,82,66,65,64,3,2,2370,1,1,2368,1,2,2366,1,3,9298,15,13191,13190,99,95,94,93,92,90,88,86,70,69,68,7,6,9296,1,1,10364,3,74,6,1,0,1,0,8006,3,15375,14451,1,10454,3,15376,14452,2,10708,3,15377,14453,3,1972,1,1,7396,1,2,11174,3,15380,14456,6,11282,4,15381,14457,7,1,9828,2,6,1,10508,4,8,5,4,1,0,5,9,6,5,2,1,0,1,1,11314,1,2,10860,1,3,9932,2,2,1,0,1,15342,0,1,0,0,1,1,10822,1,12444,0,1,1,0,1,14013,9916,1,0,11344,1,1,10652,1,2,11163,1,1,10362,2,3,1,8562,3,4,2,1,9890,1,9083,10122,1,14798,8080,1,1,0,1,16144,0,1,1,11167,1,1,11167,1,1,11167,1,1,0,4,4,3,2,1,10338,1,16150,6372,1,1,11169,1,1,11169,1,1,0,3,3,2,1,0,1,14498,0,1,1,0,1,1,7824,1,0,11300,1,1,0,1,0,11302,5,16251,15151,15150,15134,15133,144,1,1,11204,1,2,3616,1,3,9346,1,4,11312,3,3,2,1,0,3,6,5,1,0,1,1,11308,1,2,10990,1,1,10530,1,4,9964,1,16213,11210,1,16214,9962,1,1,11306,2,3,1,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,10352,3,3,2,1,8370,1,0,11200,1,1,11316,4,6344,7,3,1,0,5,6345,8,4,2,1,10554,5,6346,9,5,3,2,11354,5,6347,10,6,4,3,9996,2,2,1,11298,5,6349,12,8,6,5,8624,1,1,11180,5,6351,14,10,8,7,4308,1,1,10628,9,6353,16,12,10,9,8,5,3,1,10696,10,6354,17,13,11,10,9,6,4,2,1,10548,10,6355,18,14,12,11,10,7,5,3,2,10858,1,1,0,2,3,1,0,2,4,2,2938,1,1,0,2,6,4,4212,2,7,5,4210,1,1,10186,2,9,7,11102,2,10,8,9328,2,11,9,10478,6,8,6,4,3,2,1,0,5,13,11,10,8,1,0,1,0,10706,1,1,11205,1,1,11205,1,1,11205,1,1,0,1,14556,0,2,14557,1,0,1,1,11196,2,12431,6376,4324,1,1,10644,2,12433,6378,0,1,1,9780,1,2,10572,1,1,4198,7,13,12,11,10,4,2,1,11286,1,5,0,1,1,10568,1,16314,9342,2,16315,1,11334,2,16316,2,9988,2,16317,3,9720,2,16318,4,8392,3,3,2,1,11374,2,4,3,0,2,5,4,0,2,6,5,0,1,7,0,2,16324,10,0,5,9,8,7,5,1,10534,2,16326,12,11298,1,1,1364,1,1,11386,7,14,10,8,7,6,4,1,0,8,15,11,9,8,7,5,2,1,10890,8,16,12,10,9,8,6,3,2,3708,1,1,11254,8,18,14,12,11,10,8,5,4,3726,1,1,9030,1,2,0,1,3,10582,8,22,18,16,15,14,12,9,8,9952,1,1,1368,1,4705,9624,1,14546,0,1,1,688,1,14548,0,1,4709,11394,4,5,3,2,1,0,5,6,4,3,2,1,11262,5,7,5,4,3,2,10724,13,32,28,26,25,24,22,19,18,8,6,5,4,3,0,1,16348,11398,1,1,11360,2,2,1,10900,2,3,2,7772,1,1,0,1,1,3988,2,4,1,11358,2,5,2,10688,1,1,11380,1,1,10912,2,8,5,9738,1,1,11400,1,13359,11362,2,13360,1,0,1,1,0,1,0,11404,1,1,0,2,2,1,11272,2,3,2,9048,1,1,11245,2,3,1,11245,1,1,0,4,5,3,2,1,9970,4,6,4,3,2,9722,1,1,0,2,2,1,11390,2,3,2,10912,1,1,2028,1,1,10554,4,12,10,9,8,9724,1,1,9928,2,2,1,0,3,3,2,1,9010,4,16,14,13,12,11204,1,1,0,1,0,0,1,1,11255,2,2,1,0,3,3,2,1,0,1,1,11400,1,2,10936,1,1,10564,1,4,9938,1,1,0,4,6,5,3,1,0,5,7,6,4,2,1,0,1,0,0,1,1,10572,1,2,9946,1,1,11258,1,4,11408,1,5,10944,2,2,1,0,3,6,4,1,10860,4,7,5,2,1,0,5,8,6,3,2,1,760,2,952,951,0,1,0,11346,1,1,4158,1,1,0,1,1,11275,1,1,11275,1,1,0,3,3,2,1,7876,2,16198,12635,8306,1,1,11277,1,1,4156,2,2,1,11400,2,0,14978,0,1,1,11342,1,2,1418,1,1,0,2,3,1,11344,2,4,2,1420,1,1,11288,2,6,4,10186,1,1,0,5,8,6,5,3,1,0,1,1,8228,1,2,11424,1,1,5356,1,13853,8462,1,13853,11446,2,2,1,11408,3,3,2,1,4780,1,1,1414,2,2,1,0,1,1,10634,2,11,2,0,1,16437,0,1,1,11394,1,2,2696,1,1,11432,1,2224,0,2,2225,1,11454,1,1,11416,2,2,1,2360,1,1,11284,1,2,10970,1,1,0,2,3,1,10940,1,1,10710,1,2,10792,1,1,0,1,0,0,2,10292,1,10976,2,10293,2,0,1,1,10966,2,10295,4,11404,1,1,0,1,1,11436,2,10298,7,11406,1,1,10104,1,1,0,2,2,1,11305,4,10,8,5,1,11305,1,1,11305,1,1,0,7,13,11,8,4,3,2,1,7842,7,14,12,9,5,4,3,2,11208,1,1,6256,1,2,10970,7,17,15,12,8,7,6,5,7842,5,140,138,125,124,1,0,1,0,9260,1,16398,0,1,1,10178,1,805,10034,1,14125,0,1,1,8138,1,16338,11020,1,8252,7738,1,1,0,1,1,5628,1,0,10474,1,1,8374,1,0,11342,1,1,3032,1,1,0,1,11821,0,1,0,0,1,1,11321,1,1,10736,2,2,1,11354,1,1,11316,3,4,3,1,10044,3,5,4,2,10770,1,1,11462,1,1,0,2,4,1,11000,3,5,2,1,0,1,1,4310,4,7065,7064,7063,7062,0,1,1,11450,1,73,11000,1,1,4188,1,1,0,1,16081,0,1,1,0,1,10346,9844,1,1,11333,1,1,0,1,149,11012,1,10350,0,2,10351,1,11010,1,2143,11002,1,1,10056,1,0,11410,1,1,5650,1,1,10496,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,0,11347,1,1,11347,1,1,0,1,0,6960,1,1,10766,4,5,4,3,1,0,1,16530,0,2,16531,1,10706,2,16532,2,11380,1,1,4332,2,16534,4,11360,1,1,11353,5,16536,6,5,3,1,11353,1,1,0,7,16538,8,7,5,3,2,1,0,1,0,11357,1,1,11357,1,1,11357,1,1,11357,1,1,0,5,5,4,3,2,1,11366,1,15248,11482,3,16520,15259,15258,10666,1,1,11066,1,16522,10696,1,1,0,10,16550,15263,15262,15254,15250,15247,20,5,3,1,11538,11,16551,15264,15263,15255,15251,15248,21,6,4,2,1,0,12,16552,15265,15264,15256,15252,15249,22,7,5,3,2,1,730,12,16553,15266,15265,15257,15253,15250,23,8,6,4,3,2,2500,1,1,11436,12,16555,15268,15267,15259,15255,15252,25,10,8,6,5,4,10722,1,1,10322,1,1,9514,12,16558,15271,15270,15262,15258,15255,28,13,11,9,8,7,9512,1,1,11363,1,1,0,16,16561,15274,15273,15265,15261,15258,31,16,14,12,11,10,9,7,4,1,0,6,16513,15275,15265,15264,15263,15258,9612,7,16514,15276,15266,15265,15264,15259,1,11394,7,16515,15277,15267,15266,15265,15260,2,9170,1,1,8842,1,2,10720,7,16518,15280,15270,15269,15268,15263,5,11074,1,1,11528,1,2,10714,5,7,5,4,2,1,0,1,16546,11524,1,1,9614,2,2,1,0,1,1,0,1,2,0,1,0,8542,1,1,0,1,1,11377,1,1,11377,1,1,11377,1,1,0,4,4,3,2,1,0,1,14587,11514,2,358,356,8780,3,359,357,1,0,1,9364,2144,2,0,12031,0,1,1,11546,1,1,0,1,0,3710,1,1,11414,1,2,3886,1,1,11050,1,4,0,1,1,6394,1,4,8794,1,3,8864,1,6,9062,1,5,11389,7,9,7,5,4,3,2,1,11389,1,1,0,9,11,9,7,6,5,4,3,2,1,10380,1,1,11391,1,1,6916,2,2,1,0,3,14028,14027,3493,4592,3,14029,14028,3494,10810,1,1,10610,1,2,11246,1,3,9178,4,5,3,2,1,0,1,1,4648,2,0,16398,11536,1,1,0,2,2,1,9902,2,0,12060,6376,1,1,11538,1,1,0,2,2,1,1764,1,16405,11538,1,1,0,1,1,10944,1,2,10588,1,1,0,1,0,11403,1,1,11403,1,1,0,3,3,2,1,11396,3,4,3,2,4752,1,1,7142,3,6,5,4,11526,3,7,6,5,11508,2,2,1,11218,1,1,0,3,7,5,1,0,1,0,11242,1,0,0,1,1,11422,2,3,1,11418,2,4,2,11438,1,1,11411,4,6,4,3,1,0,1,15197,11420,1,1,11440,1,1,0,2,2,1,0,1,0,9410,1,1,11558,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,11550,2,6725,1,10786,2,6726,2,11586,2,6727,3,10228,2,2,1,11530,2,6729,5,8856,1,1,10860,5,6731,7,6,3,1,11588,5,6732,8,7,4,2,11550,1,1,0,7,6734,10,9,6,4,3,1,11429,1,1,11429,1,1,11429,1,1,0,4,4,3,2,1,7052,1,11297,0,1,1,0,1,1,0,1,0,11100,1,1,0,1,1,0,1,0,10850,1,0,11540,1,1,0,2,3,1,0,1,0,0,1,1,11447,1,1,11447,1,1,11447,1,1,11447,1,1,11447,1,1,0,6,6,5,4,3,2,1,11574,6,7,6,5,4,3,2,11482,1,1,0,2,0,13497,6180,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,4766,1,1,0,2,2,1,0,1,0,11144,1,2787,84,3,12143,2,1,0,1,0,0,1,1,0,2,2,1,0,1,1,11466,1,2,11596,1,1,0,2,3,1,11580,2,4,2,11290,1,1,0,4,6,4,3,1,3978,4,7,5,4,2,11486,1,1,8884,1,1,0,1,11343,10758,1,11344,11616,1,1,0,3,11346,3,1,0,1,1,0,1,1,0,1,0,11489,1,1,11489,1,1,11489,1,1,11489,1,1,11489,1,1,11489,1,1,0,7,7,6,5,4,3,2,1,0,8,8,7,6,5,4,3,2,1,0,1,0,9280,1,1,0,1,0,10912,1,1,11530,2,3,1,0,1,0,0,2,0,1,0,1,1,0,1,1,3620,1,16524,0,1,1,11514,1,1,11507,2,2,1,11507,1,1,0,4,4,3,2,1,11670,4,5,4,3,2,11648,1,1,11632,4,7,6,5,4,0,1,1,11644,1,2,9610,1,1,10542,1,11379,0,2,11380,1,0,3,11381,2,1,11322,1,1,8934,2,2,1,11522,2,3,2,10868,2,4,3,11178,2,2,1,11542,2,3,2,11515,3,5,2,1,0,4,6,3,2,1,0,1,0,0,1,0,6500,1,1,0,2,3,1,0,1,1,0,1,0,11534,1,1,11016,2,2,1,0,3,3,2,1,0,1,1,10878,4,77,74,7,2,0,2,12322,1873,10800,2,12323,1874,11540,1,1,11533,2,3,1,11533,1,1,0,4,5,3,2,1,0,1,1,0,1,0,0,1,1,11646,1,2,11132,1,1,0,2,3,1,0,1,0,0,3,10850,10310,1,0,4,10851,10311,2,1,11708,5,10852,10312,3,2,1,0,6,10853,10313,4,3,2,1,10960,6,10854,10314,5,4,3,2,11650,1,1,11614,6,10856,10316,7,6,5,4,0,1,1,0,3,5,3,1,0,1,0,0,1,1,9344,1,1,9850,1,1,0,2,6073,6072,10582,2,6074,6073,10128,1,1,0,2,3,1,11563,1,1,0,1,0,4216,1,1,10378,1,2,4214,1,1,6,3,4,3,1,10586,3,5,4,2,10132,1,1,0,2,3,1,11558,2,4,2,11244,1,1,10844,2,6,4,0,1,1,10292,1,1,0,3,6,4,1,11578,3,7,5,2,11598,1,1,0,2,2,1,0,1,3,11354,3,11,9,6,11602,1,1,0,1,0,11577,36,16695,16693,16692,16690,16688,16685,16683,16681,16679,16678,16676,16674,16671,16669,16667,16665,16663,16661,16659,16657,16655,16653,16651,16649,16647,16645,16643,16642,16640,16638,16636,16635,16634,16632,16631,1,10950,37,16696,16694,16693,16691,16689,16686,16684,16682,16680,16679,16677,16675,16672,16670,16668,16666,16664,16662,16660,16658,16656,16654,16652,16650,16648,16646,16644,16643,16641,16639,16637,16636,16635,16633,16632,2,1,11577,1,1,11577,1,1,11577,1,1,0,4,4,3,2,1,8880,4,5,4,3,2,11586,1,1,0,4,7,6,5,4,0,1,1,8884,2,15937,14041,0,1,14042,0,1,14043,11594,3,3,2,1,11076,1,15964,0,1,1,0,1,0,11732,1,1,0,3,5,3,1,0,1,0,0,1,1,11752,1,2,0,1,1,11599,2,3,1,11599,1,1,0,4,5,3,2,1,4252,4,6,4,3,2,10414,4,7,5,4,3,4250,1,1,0,1,0,0,1,1,4256,1,2,10418,1,3,4254,1,1,11605,3,4,3,1,11605,1,1,0,5,6,5,3,2,1,11386,5,7,6,4,3,2,11634,1,1,8908,1,1,8502,1,2,8500,1,3,0,1,0,0,1,1,6864,1,1,11318,1,2,10396,1,1,10334,1,4,10086,1,1,0,2,2,1,11686,1,14261,11613,1,1,0,1,7320,0,1,1,11602,1,1,0,1,15937,0,1,0,8540,1,0,9668,1,0,0,1,1,0,1,0,11718,1,1,6554,2,9635,5,0,1,0,0,1,1,0,6,3003,9,6,4,3,1,10908,6,3004,10,7,5,4,2,0,1,1,11640,8,3006,12,9,7,6,4,3,1,0,9,3007,13,10,8,7,5,4,2,1,11796,1,1,0,2,2,1,10984,2,3,2,11416,2,4,3,10990,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,2,2,1,11674,2,3,2,2816,1,1,11806,1,2,11750,2,6,5,0,1,1,0,2,8,7,11678,1,1,0,1,1,0,1,0,11796,1,1,0,1,1,0,1,0,11666,1,1,11686,1,1,0,1,1,0,1,0,0,1,1,0,1,2,11808,1,1,8266,1,4,86,1,1,86,3,5,3,1,11808,4,6,4,2,1,11667,5,7,5,3,2,1,11667,1,1,0,7,9,7,5,4,3,2,1,11828,7,10,8,6,5,4,3,2,4446,1,1,0,2,3,1,10182,1,0,0,1,0,11700,1,1,0,4,9687,1405,3,1,9476,4,9688,1406,4,2,0,1,1,11740,4,9690,1408,6,4,126,1,1,11086,4,9692,1410,8,6,11776,1,1,0,4,9694,1412,10,8,0,1,1,0,1,2,0,6,10,8,6,4,2,1,0,1,0,7244,1,14014,0,2,2,1,0,1,1,0,1,16123,9644,1,16124,11552,1,1,68,1,16126,66,1,1,0,1,16128,5670,1,1,0,1,2,8616,1,16131,6626,1,1,10974,6,10,8,6,4,3,1,11697,1,1,0,7,12,10,8,6,5,3,1,942,1,14754,0,2,14755,1,10226,2,14756,2,8878,1,1,11366,2,14758,4,11842,1,1,10788,1,1,11862,3,6,4,1,0,4,7,5,2,1,11703,1,1,11703,1,1,11703,1,1,11703,1,1,11703,1,1,11703,1,1,0,7,7,6,5,4,3,2,1,0,1,0,11714,1,1,11196,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,9858,1,2,9870,1,1,11748,1,4,0,1,1,11434,1,2,11723,5,7,6,4,2,1,0,6,8,7,5,3,2,1,11828,6,9,8,6,4,3,2,0,1,1,0,2,3,1,11729,3,4,2,1,11729,1,1,11729,1,1,11729,1,1,0,7,8,6,5,4,3,2,1,11731,1,1,11731,1,1,11731,1,1,0,4,4,3,2,1,4932,1,4825,0,1,1,0,1,0,10758,1,1,7380,2,2,1,11764,1,1,0,2,2,1,0,1,0,11864,1,1,11748,2,2,1,11230,3,3,2,1,2902,4,4,3,2,1,11748,1,1,0,2,2,1,852,1,0,10936,1,1,11904,1,2,11882,1,1,0,2,3,1,11056,2,4,2,11818,1,1,0,1,156,11747,2,12494,3223,11747,1,1,0,2,2,1,0,1,1,11751,1,19,11751,1,1,11751,1,1,2912,4,22,3,2,1,11751,1,1,11751,1,1,11751,1,1,11751,1,1,0,4,4,3,2,1,0,1,0,5534,1,1,4954,1,1,10434,1,1,4954,1,10574,0,1,1,10252,1,1,0,1,1,7402,1,0,11786,1,1,0,2,2,1,11922,1,1,11884,2,2,1,10120,1,1,11880,1,2,10118,1,1,0,1,0,11763,1,1,11763,1,1,11763,1,1,11763,1,1,0,5,5,4,3,2,1,0,1,0,10260,1,1,9552,1,1,5158,1,0,11774,1,6638,10786,1,0,11778,1,1,0,1,0,0,1,1,11771,4,6,5,3,1,11771,1,1,11771,1,1,24,7,9,8,6,4,3,2,1,0,1,0,11190,1,1975,0,4,15488,15487,2,1,7332,4,15489,15488,3,2,9726,1,1,11052,1,1,11084,4,15492,15491,6,5,11908,4,15493,15492,7,6,4974,2,2,1,11554,4,15495,15494,9,8,11775,1,1,11775,1,1,11775,1,1,0,10,15499,15498,13,12,11,8,5,3,2,1,7334,10,15500,15499,14,13,12,9,6,4,3,2,9728,1,1,11898,10,15502,15501,16,15,14,11,8,6,5,4,9580,1,1,11054,1,1,0,1,1,11806,1,4,6756,1,1,0,1,1,11764,1,7,11788,1,1,11270,1,1,10560,1,1,0,10,15513,15512,27,26,25,22,19,17,16,15,8030,1,1,0,1,1,0,10,15516,15515,30,29,28,25,22,20,19,18,11770,1,1,11140,1,1,11814,1,1,0,1,1,10320,10,15521,15520,35,34,33,30,27,25,24,23,0,1,1,4840,1,2,7130,1,1,212,1,2,10962,10,15526,15525,40,39,38,35,32,30,29,28,11280,1,1,11100,10,15528,15527,42,41,40,37,34,32,31,30,11280,1,1,220,1,1,11696,1,2,2952,2,5,1,10616,10,15533,15532,47,46,45,42,39,37,36,35,0,10,15534,15533,48,47,46,43,40,38,37,36,11282,2,2,1,9094,1,1,0,13,38,36,32,29,25,22,17,15,13,12,7,5,1,11284,13,39,37,33,30,26,23,18,16,14,13,8,6,2,2956,1,1,224,1,2,11898,13,42,40,36,33,29,26,21,19,17,16,11,9,5,9224,1,1,10190,13,44,42,38,35,31,28,23,21,19,18,13,11,7,11034,1,1,0,18,46,44,40,37,33,30,25,23,21,20,15,13,9,8,6,5,3,1,0,1,1,0,2,15547,5854,0,1,1,11803,1,1,0,2,2,1,0,1,0,5006,1,1,0,1,1,0,1,1,11811,1,10767,0,2,10768,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,5022,1,0,11312,1,1,0,3,481,3,1,11234,3,482,4,2,11924,1,1,0,5,484,6,4,3,1,0,1,1,11134,1,2,5028,1,1,0,2,3,1,0,1,0,11974,1,1,11510,1,1,0,1,1,11862,1,2,9636,1,1,11835,2,3,1,0,3,4,2,1,0,1,16231,11570,1,16232,0,1,1,0,2,3,1,0,1,0,11334,1,1,0,2,2,1,0,1,0,11972,1,1,10630,2,2,1,11849,1,1,11849,1,1,11849,1,1,9392,4,4,3,2,1,0,1,0,0,1,1,0,1,11818,11996,1,1,0,1,1,10382,1,2,8886,1,1,10722,1,1,9034,1,3,8886,1,1,0,1,14621,11859,1,1,11998,1,13465,0,1,1,0,1,0,11863,4,132,130,128,1,11863,1,1,11863,1,1,116,7,135,133,131,4,3,2,1,0,1,0,4804,1,0,11988,1,1,0,2,3,1,12008,2,4,2,11176,1,1,0,4,6,4,3,1,0,1,0,0,1,1,11112,1,2,11150,1,1,0,3,4,3,1,0,3,5,4,2,8034,3,6,5,3,11860,1,1,5822,3,8,7,5,11904,2,4,1,0,1,1,3196,3,11,10,8,10468,1,1,0,4,9,6,3,1,0,5,10,7,4,2,1,0,1,0,0,1,1,11376,1,2,3048,1,1,0,3,4,3,1,0,1,1,0,2,2,1,10854,2,3,2,11202,2,4,3,10418,2,5,4,0,1,1,11558,1,2,8430,1,1,11922,1,4,0,1,1,4836,2,11,10,12020,1,1,10882,2,13,12,6438,2,14,13,12020,1,1,12000,1,1,0,1,0,0,1,1,11908,1,2,11390,1,1,11901,2,3,1,11901,1,1,11901,1,1,0,5,6,4,3,2,1,0,1,0,0,1,0,0,1,1,0,1,1,0,1,0,0,2,13406,1,11915,3,13407,2,1,11915,1,1,11915,1,1,11915,1,1,11915,1,1,11915,1,1,11294,9,13413,8,7,6,5,4,3,2,1,0,1,1,11594,1,2,0,1,1,10450,1,4,8392,1,1,0,1,0,11300,1,1,5044,1,1,0,2,2,1,11600,2,3,2,6,1,1,10454,2,5,4,8396,1,1,0,3,5,3,1,11272,9,67,64,61,59,58,27,6,4,2,0,1,0,12068,1,3593,11014,1,1,3270,3,13432,3,1,12088,4,13433,4,2,1,0,5,13434,5,3,2,1,11929,1,1,11929,1,1,11929,1,1,0,4,4,3,2,1,11922,4,5,4,3,2,12064,1,1,0,1,0,12056,1,1,0,1,1,11114,7,65,64,56,53,52,2,1,7410,1,9191,0,1,1,11890,1,2,12078,1,1,12060,2,60,1,0,1,0,12062,1,1,11966,2,2,1,72,3,3,2,1,11946,1,1,11428,2,2,1,0,3,3,2,1,0,1,0,0,1,1,12048,1,2,0,1,1,11947,2,3,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,0,0,1,0,11604,2,2,1,9462,2,4,1,11959,1,1,9850,2,2,1,0,1,0,5138,1,1,0,2,2,1,10686,1,1,2328,1,1,0,1,0,12088,1,1,11454,2,2,1,12106,2,3,2,0,1,1,11967,2,3,1,0,1,0,11969,1,1,11969,1,1,2120,3,3,2,1,12110,4,4,3,2,1,11969,5,5,4,3,2,1,11969,1,1,0,7,7,6,5,4,3,2,1,11280,7,8,7,6,5,4,3,2,4910,7,9,8,7,6,5,4,3,12094,1,1,0,1,8667,11973,1,1,11973,1,1,11973,1,1,11973,1,1,11973,2,11826,11165,11973,1,1,11973,1,1,11973,1,1,0,6,11830,11169,4,3,2,1,0,1,0,12110,1,1,0,2,2,1,0,1,17274,11981,1,1,11981,1,1,0,1,0,11162,6,20,18,7,6,5,1,0,1,0,12126,1,1,4774,1,1,12146,1,1,3272,2,2,1,12088,1,3,1282,1,1,9936,1,11195,12126,1,1,10510,1,1,6306,1,1,11648,1,2,6934,1,1,11985,1,1388,11985,1,1,118,6,1390,20,19,18,2,1,118,1,0,0,1,1,0,1,0,10482,1,1,9774,1,1,0,1,0,11406,1,1,12114,1,1,0,1,1,9160,1,3176,0,1,1,0,1,0,12120,1,1,12138,1,1,0,1,10251,12026,1,10252,10626,1,1,12006,1,1,0,1,1,12028,1,2,11708,1,3,8536,1,4,9710,1,3,0,1,0,12032,1,1,12026,3,10262,8,2,0,1,17288,11722,1,17289,11720,2,1862,1,12108,1,17291,11244,2,11,1,10790,4,12,11,10,2,8540,1,1866,12100,2,17295,1,0,1,0,0,1,1,11716,1,10273,0,2,16997,1,0,1,0,0,1,1,0,2,2,1,12002,2,3,2,12158,1,1,0,2,3,1,0,1,0,0,1,1,12050,1,2,11266,1,1,6556,2,3,1,0,1,1,0,1,1,0,1,0,12132,1,1,0,1,1,10902,1,1,0,1,0,0,3,11505,10965,1,10602,4,11506,10966,2,1,0,5,11507,10967,3,2,1,9802,5,11508,10968,4,3,2,11990,1,1,0,2,3,1,11386,4,22,20,4,2,0,1,0,2406,2,13231,1,0,1,1,12182,1,2,9896,1,1,11716,1,2,11720,1,1,0,3,5,3,1,0,1,0,0,1,6982,0,2,2,1,0,1,1,0,1,0,9932,1,0,12038,1,1,7256,3,9236,3,1,12055,1,1,12055,1,1,0,3,3,2,1,0,1,0,0,1,1,10614,1,1,0,2,2,1,0,3,3,2,1,8890,4,14,4,3,2,10844,1,1,12050,3,6,5,4,8888,1,1,4252,3,8,7,6,0,1,0,11744,1,1,0,2,2,1,12076,2,3,2,10974,1,1,0,4,5,4,3,1,10942,4,6,5,4,2,11850,1,1,12056,2,3,1,11402,1,1,10976,1,1,0,2,6,4,12073,1,1,12073,1,1,0,3,3,2,1,0,1,0,12218,1,1,12104,1,1,0,1,1,11786,1,4,1324,1,5,10944,1,1,11166,1,7,8000,2,4,1,11238,1,9,12220,1,1,10802,1,12691,10944,4,14926,14925,4391,1,11238,5,14927,14926,4392,2,1,12106,1,1,11524,1,1,11432,5,14930,14929,4395,5,4,8326,1,1,0,6,14932,14931,4397,18,7,6,11168,5,10,9,6,2,1,10128,1,7,12088,1,1,9110,3,32,30,1,0,1,0,12206,1,1,0,2,2,1,11856,2,3,2,11438,1,1,12070,2,5,4,10480,1,1,11500,2,7,6,12112,2,3,1,3246,1,1,3146,1,0,7560,1,1,12068,3,51,2,1,10956,1,15322,8992,1,1,11748,1,13315,0,1,1,11794,1,13317,11502,1,1,12210,1,1,11866,1,15056,0,1,1,0,1,0,12114,1,1,0,1,0,12126,1,1,12093,1,1,12093,1,1,0,1,0,12095,1,1,12095,1,1,12095,1,1,9674,4,4,3,2,1,0,1,17458,0,1,0,5284,1,1,12084,1,2,12240,1,1,12099,2,3,1,12099,1,1,12099,1,1,12099,1,1,12099,1,1,12099,1,1,11376,8,9,7,6,5,4,3,2,1,0,1,1,0,1,16559,0,2,16560,1,0,1,0,5598,1,1,12210,1,2,5332,1,1,12248,2,3,1,12210,2,4,2,5332,1,1,0,1,0,12250,1,1,0,1,1,0,1,0,10876,1,0,12066,3,10608,10606,1,12113,2,3,1,12113,1,1,12113,1,1,12113,1,1,12113,1,1,12113,1,1,0,8,9,7,6,5,4,3,2,1,11760,8,10,8,7,6,5,4,3,2,5706,8,11,9,8,7,6,5,4,3,12072,2,2,1,0,8,13,11,10,9,8,7,6,5,10546,1,1,0,1,0,12119,1,1,12119,1,1,12119,1,1,0,4,4,3,2,1,10674,1,1,0,2,2,1,0,3,3,2,1,0,1,0,12230,2,15343,13741,12230,1,10631,11332,2,10632,1,11332,5,15346,10633,10631,26,3,12134,1,1,11934,3,6,3,1,0,4,7,4,2,1,12136,4,8,5,3,2,0,1,1,0,2,3,1,0,1,0,12135,1,1,12135,1,1,12135,1,1,12135,1,1,12135,1,1,12135,1,1,1530,7,7,6,5,4,3,2,1,9042,7,8,7,6,5,4,3,2,10948,1,1,11294,7,10,9,8,7,6,5,4,0,1,1,12122,7,12,11,10,9,8,7,6,2692,1,1,11728,7,14,13,12,11,10,9,8,12240,1,1,0,2,2,1,12280,7,17,16,15,14,13,12,11,9440,1,1,0,1,0,0,1,1,12143,1,1,12143,1,1,12284,3,3,2,1,0,1,1,11736,3,5,4,3,11580,1,1,0,1,1,0,1,0,0,1,1,12292,1,2,0,1,1,11430,1,4,12292,1,1,12272,1,1,0,2,3,1,0,3,7,5,1,11504,3,8,6,2,0,1,0,0,1,1,0,2,2,1,12304,1,1,0,2,2,1,11518,2,3,2,0,1,1,6892,2,5,4,12174,1,1,12174,5,7,6,5,3,1,0,6,8,7,6,4,2,1,0,7,9,8,7,5,3,2,1,0,1,0,10294,1,1,0,1,1,12202,1,2,0,1,1,11840,1,4,0,1,1,5356,1,0,11596,2,0,1,10902,1,1,2544,1,1,12302,2,17223,17221,0,2,4551,1,12181,1,1,12181,1,1,12181,1,1,12181,1,1,12181,1,1,0,2,17585,14828,12183,1,1,12183,1,1,12183,1,1,12183,1,1,12183,1,1,12183,1,1,7826,7,7,6,5,4,3,2,1,0,8,8,7,6,5,4,3,2,1,11600,1,2239,0,1,0,5166,1,0,3622,1,1,12187,2,3,1,12187,1,1,12187,1,1,12187,1,1,12187,1,1,12187,1,1,0,8,9,7,6,5,4,3,2,1,0,1,642,11468,1,1,12218,1,1,0,1,0,11608,1,1,0,1,1,12195,3,34,27,1,0,1,10733,11356,1,1,4312,1,1,0,1,0,9106,1,1,0,1,1,0,2,17618,14861,0,1,0,3640,1,1073,11638,2,13836,7781,214,1,4695,0,1,1041,11798,1,1,0,1,1,12348,1,2,12344,1,3,0,1,2,0,1,5,11886,3,4,3,1,0,1,0,11704,1,16824,12374,3,14929,2,1,0,4,14930,3,2,1,0,1,0,11550,1,16851,11124,1,1,0,1,14931,0,1,1,454,1,14933,12296,1,14934,12048,1,1,0,1,1,4706,2,4,1,0,1,2894,4588,1,1,11186,1,16862,0,1,2897,11546,1,16841,0,1,1,0,1,0,5536,1,1,0,1,1,0,1,0,0,3,16295,15105,1,10232,1,16874,12052,1,14950,12048,1,1,12052,1,14414,11104,1,14956,0,1,16876,11558,1,16877,12142,5,2192,2045,16,3,1,0,1,0,12346,1,1,0,2,2,1,11654,2,3,2,12344,1,1,0,4,5,4,3,1,1706,1,1,0,1,0,12249,1,1,12249,1,1,12249,1,1,12249,1,1,12249,1,1,12249,1,1,0,7,7,6,5,4,3,2,1,0,1,0,5886,1,0,11686,1,1,11668,1,13212,12376,4,8465,8371,2,1,0,4,8369,5,4,1,0,5,8370,6,5,2,1,0,1,0,10790,1,1,0,1,1,12364,1,2,11060,1,1,9738,1,2,0,4,5,4,2,1,12263,1,1,12263,1,1,0,3,3,2,1,10414,3,4,3,2,1382,1,1,7430,1,2,0,1,0,12408,1,1,0,1,1,11932,1,2,12269,1,1,0,2,3,1,0,1,0,0,1,1,10378,1,0,12434,1,1,0,1,0,12277,1,1,12277,1,1,12277,1,1,12277,1,1,12277,1,1,12277,1,1,7358,10,11831,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,9125,12283,1,1,12283,1,1,12283,1,1,12283,1,1,12283,1,1,12283,1,1,0,1,0,5714,1,1,0,1,0,12287,4,12686,11883,11343,1,12287,1,1,12287,1,1,0,7,12689,11886,11346,4,3,2,1,11952,1,16925,74,1,1,5522,1,1,0,1,0,12192,1,1,10076,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,12286,1,1,8774,1,1,0,2,3,1,12406,2,4,2,11712,1,1,12310,1,1,0,4,7,5,4,1,0,5,8,6,5,2,1,0,6,9,7,6,3,2,1,0,7,10,8,7,4,3,2,1,0,1,0,4504,1,1,12446,1,2,11618,1,3,10992,2,2,1,12304,1,5,1674,1,6,11990,2,2,1,0,3,7,4,1,0,4,8,5,2,1,9142,4,9,6,3,2,11096,1,1,11142,4,11,8,5,4,12302,5,12,9,6,5,1,8790,1,1,0,1,0,0,1,1,0,1,0,0,1,1,11814,1,2,12230,1,1,3486,2,2,1,754,1,3,11678,1,6,12486,1,1,0,4,7,4,3,1,10464,4,8,5,4,2,90,4,9,6,5,3,0,1,1,3490,4,11,8,7,5,346,2,4,1,12510,4,13,10,9,7,12002,1,1,12314,4,15,12,11,9,11818,1,1,12062,1,1,12470,4,18,15,14,12,0,1,1,0,1,12277,0,2,12278,1,12362,1,1,0,2,2,1,10290,2,3,2,6738,1,1,11690,1,10740,3498,1,0,100,3,15538,15537,1,0,2,3,1,0,1,0,0,1,1,12343,1,1,12343,1,1,12343,1,1,0,4,4,3,2,1,0,1,0,0,1,0,12302,1,1,0,1,4127,6410,3,4,2,1,12351,1,1,0,1,0,6706,1,1,12353,2,2,1,0,3,3,2,1,0,1,1,0,1,0,7700,1,0,11774,1,1,11774,2,3,1,12344,2,4,2,10870,1,1,12359,2,3,1,12359,1,1,0,4,5,3,2,1,400,1,0,11734,1,1,2726,1,1,7700,1,10952,11638,1,1,12368,1,2,0,1,1,11710,1,4,0,1,0,0,1,1,0,1,1846,11722,1,1847,12396,1,1,6322,2,3,1,0,3,4,2,1,0,1,0,11874,1,1,0,1,1,0,1,0,10898,1,13333,0,1,10790,0,1,5754,0,2,5755,1,0,1,1,0,2,2,1,12387,1,1,12387,1,1,0,3,3,2,1,0,1,16199,6170,1,1,11070,2,2,1,0,3,3,2,1,11116,3,4,3,2,12512,3,5,4,3,11808,2,2,1,0,1,0,0,1,1,12530,1,2,10872,1,1,0,2,2,1,0,2,4,1,0,3,5,2,1,12262,3,6,3,2,11562,1,1,11368,3,8,5,4,6080,3,9,6,5,11364,3,10,7,6,12048,1,1,10934,3,12,9,8,9432,1,1,12356,3,6,5,1,11610,3,15,12,11,12386,1,1,10948,3,17,14,13,12544,1,1,0,1,0,0,5,9048,8666,8568,8412,1,0,6,9049,8667,8569,8413,2,1,12512,6,9050,8668,8570,8414,3,2,0,1,1,12128,6,9052,8670,8572,8416,5,4,0,1,1,7386,1,2,7868,1,1,12536,1,17123,0,4,9299,8339,315,1,0,1,1,11832,1,2,12450,1,1,0,1,550,11290,2,551,1,0,1,0,12066,1,1,12406,1,2,10934,1,1,8064,2,3,1,12544,1,1,0,1,17994,0,1,1,12102,1,2,11642,1,1,8372,1,2,12566,3,4,2,1,0,1,1,0,1,0,328,1,1,12020,1,2,12462,1,3,12570,2,2,1,0,3,5,4,1,0,4,6,5,2,1,0,1,1,11306,2,10,2,9342,1,1,0,1,4364,0,1,0,8836,1,0,12446,1,1,0,2,3,1,0,1,0,0,1,1,0,1,18018,0,3,18019,4961,1,0,1,1,12592,1,2,0,1,1,0,2,18023,16229,0,1,1,12457,1,1,12457,1,1,12457,1,1,0,4,4,3,2,1,12408,4,5,4,3,2,11956,1,1,12470,4,7,6,5,4,0,1,1,11910,2,17248,12241,12602,3,17249,12242,1,12138,2,12510,1,0,3,12511,2,1,9008,3,12512,3,2,12446,1,1,9302,3,12514,5,4,12270,1,1,12584,3,12516,7,6,12416,1,1,0,4,7,5,3,1,12056,4,8,6,4,2,12472,1,1,0,1,17054,0,2,17055,1,0,1,1,9270,1,0,11968,1,1,12471,1,1,12471,1,1,0,3,3,2,1,12456,3,4,3,2,12480,1,1,12446,1,1,0,2,4,1,11680,1,9375,9126,1,4791,9124,1,4792,12636,3,3,2,1,0,4,4,3,2,1,12068,4,5,4,3,2,12484,1,1,12477,2,3,1,12477,1,1,12477,1,1,12477,1,1,12477,1,1,12477,1,1,0,8,9,7,6,5,4,3,2,1,12156,1,1,0,2,2,1,0,1,0,12494,1,1,0,4,10063,10062,10059,1,12508,5,10064,10063,10060,46,2,0,1,0,12478,1,1,12606,1,2,11936,1,1,12620,1,4,11794,1,5,12628,3,3,2,1,0,2,6,1,12610,2,7,2,12442,1,1,0,2,18087,8896,11972,3,18088,8897,1,12564,3,18089,8898,2,12170,1,1,12476,1,2,12594,1,1,0,1,1,12634,3,6,4,1,0,1,1,5842,1,2,0,1,3,12620,2,2,1,11912,2,2,1,12392,1,6,0,1,1,12162,1,2,6988,1,1,0,1,18105,12574,1,1,0,1,1,12282,1,2,12210,1,1,12404,1,1,12180,3,5,4,1,12182,4,6,5,2,1,12644,1,1,0,5,8,7,4,3,1,11330,5,9,8,5,4,2,0,1,1,11038,5,11,10,7,6,4,8504,1,1,12507,1,1,12507,1,1,12456,2,2,1,8444,5,16,15,12,11,9,8504,1,1,11688,5,18,17,14,13,11,12242,5,19,18,15,14,12,10658,1,1,12632,5,21,20,17,16,14,0,1,1,8064,5,23,22,19,18,16,0,1,1,8232,5,25,24,21,20,18,12494,1,1,11036,5,27,26,23,22,20,11034,1,1,12228,1,2,3340,1,1,0,1,6034,0,1,1,11368,1,2,11238,1,3,11368,1,1,0,2,2,1,11822,1,6,12590,1,1,9224,1,1,12508,1,9,12590,1,1,12122,1,1,11854,1,12,11382,1,1,12658,1,8,12654,1,15,4622,2,2,1,0,1,0,12546,2,0,1,0,1,1,7650,2,18,1,6296,1,17297,0,1,1,11828,1,2,12664,1,1,12660,1,4,12200,2,2,1,11376,2,5,1,12586,3,6,2,1,7856,1,0,0,1,1,12598,2,2,1,0,1,1,0,2,2,1,12514,2,3,2,12390,1,1,0,2,3,1,0,1,0,9376,1,17278,5598,1,15383,12240,1,17280,12434,1,1,11008,2,14988,10166,0,5,6,5,4,2,1,12562,5,7,6,5,3,2,12024,5,8,7,6,4,3,12535,2,2,1,0,2,4,1,9356,1,1,0,1,0,12216,1,1,0,2,2,1,0,1,1,0,1,0,12222,1,1,0,2,2,1,12547,1,1,12547,1,1,12547,1,1,0,4,4,3,2,1,0,1,1,12692,1,18115,0,1,1,12678,1,2,12676,1,1,12152,1,1,12686,1,5,12694,1,1,6104,1,1,12230,1,8,12580,1,1,0,1,1,0,1,0,12698,1,1,0,1,1,12682,1,1,12720,2,2,1,0,2,18214,16066,11868,2,18215,16067,12702,1,1,12698,2,18217,16069,12694,2,18218,16070,12702,1,1,2062,3,4,3,1,10792,2,4,2,12624,1,1,0,1,4,12124,2,18224,16076,9622,2,18225,16077,12370,2,2,1,0,5,13,7,5,4,1,12706,5,14,8,6,5,2,2066,1,1,12694,1,2,9098,1,3,11192,1,4,11154,1,5,0,1,6,0,1,7,11916,7,66,64,22,16,14,13,10,12702,1,14461,12012,1,1,0,4,18164,4593,2,1,12712,1,1,0,1,1,0,1,18028,0,2,13979,1,0,1,0,12652,1,1,0,1,1,11756,1,2,12608,1,1,0,1,1,11606,1,5,9408,1,1,7008,1,7,0,1,8,11106,1,9,0,1,1,12264,1,3366,0,1,1,12100,1,2,12234,2,129,1,0,1,4,12362,1,1,0,1,0,12593,1,1,12593,1,1,12593,1,1,12593,1,1,12593,1,1,12593,1,1,0,7,7,6,5,4,3,2,1,12668,1,1,1,1,1,12078,7,10,9,8,7,6,5,4,12738,4,149,21,20,1,11096,7,12,11,10,9,8,7,6,0,1,1,0,1,18276,0,2,18277,1,12762,2,18278,2,11404,1,1,0,4,18280,4,3,1,11198,4,18281,5,4,2,12766,1,1,0,4,18283,7,6,4,11766,1,1,6678,4,18285,9,8,6,12040,2,5,1,12748,1,2,11568,1,1,6256,1,2,0,1,18289,0,1,1,0,1,0,12736,1,1,6420,1,1,12392,1,2,12040,1,1,3994,1,13742,0,2,13743,1,12796,1,109,0,1,1,12396,1,2,12044,1,1,2,3,4,3,1,12798,1,15038,10088,1,1,12160,1,2,11804,1,1,11210,1,4,12050,1,1,11340,3,5,3,1,0,1,18311,12800,1,1,1332,1,1,11522,1,2,8478,1,1,12619,23,13761,13758,1879,36,34,32,30,28,27,26,25,23,22,20,19,18,17,16,14,13,6,3,1,12619,1,1,12619,1,1,12619,1,1,12619,1,1,12619,1,1,3832,29,13767,13764,1885,42,40,38,36,34,33,32,31,29,28,26,25,24,23,22,20,19,12,9,7,6,5,4,3,2,1,10976,1,18322,7762,1,14443,0,1,14444,5548,1,14445,12686,4,8182,3,2,1,0,1,1,12166,1,2,12300,1,1,11970,1,4,12746,1,18247,12742,1,1,12702,2,18249,1,12166,1,1,12050,1,16745,5126,1,1,10476,1,1,11932,1,1,11346,1,1,12623,1,1,12623,1,1,12623,1,1,0,4,4,3,2,1,10856,4,5,4,3,2,12704,1,1,0,1,0,5912,1,1,12774,1,2,12627,1,1,12344,3,28,3,1,12692,1,1,0,1,0,0,28,13799,13796,1917,74,72,70,68,66,65,64,63,61,60,58,57,56,55,54,52,51,44,41,39,38,37,36,35,34,7490,28,13800,13797,1918,75,73,71,69,67,66,65,64,62,61,59,58,57,56,55,53,52,45,42,40,39,38,37,36,35,11176,28,13801,13798,1919,76,74,72,70,68,67,66,65,63,62,60,59,58,57,56,54,53,46,43,41,40,39,38,37,36,12046,1,1,6004,28,13803,13800,1921,78,76,74,72,70,69,68,67,65,64,62,61,60,59,58,56,55,48,45,43,42,41,40,39,38,12772,3,4,3,1,11166,28,13805,13802,1923,80,78,76,74,72,71,70,69,67,66,64,63,62,61,60,58,57,50,47,45,44,43,42,41,40,11852,28,13806,13803,1924,81,79,77,75,73,72,71,70,68,67,65,64,63,62,61,59,58,51,48,46,45,44,43,42,41,12642,1,1,11592,28,13808,13805,1926,83,81,79,77,75,74,73,72,70,69,67,66,65,64,63,61,60,53,50,48,47,46,45,44,43,12276,2,4,1,0,1,0,10908,1,1,0,1,1,12226,1,2,7716,1,1,0,1,13815,0,1,0,0,1,1,12744,1,2,12304,1,3,6538,2,2,1,0,2,4,1,6228,1,18377,11514,1,18378,10964,2,13337,5320,10636,2,2,1,12784,1,1,0,2,5,1,0,1,1,0,1,0,12064,4,9460,8820,8817,1,12772,5,9461,8821,8818,2,1,12590,1,16392,0,2,16393,1,11758,1,0,12792,1,1,0,1,1,11376,1,475,11642,1,1,0,1,1,0,1,0,12657,1,1,12657,1,1,12657,1,1,12657,1,1,12657,2,16648,16417,12657,1,1,12657,2,3,1,0,29,13848,13845,1966,123,121,119,117,115,114,113,112,110,109,107,106,105,104,103,101,100,93,90,88,87,86,85,84,83,82,11286,29,13849,13846,1967,124,122,120,118,116,115,114,113,111,110,108,107,106,105,104,102,101,94,91,89,88,87,86,85,84,83,12806,1,1,11248,29,13851,13848,1969,126,124,122,120,118,117,116,115,113,112,110,109,108,107,106,104,103,96,93,91,90,89,88,87,86,85,12686,2,3,1,8088,29,13853,13850,1971,128,126,124,122,120,119,118,117,115,114,112,111,110,109,108,106,105,98,95,93,92,91,90,89,88,87,12670,1,1,0,1,13855,0,1,1,0,1,0,12812,1,1,0,1,1,0,1,18414,0,1,1,10946,1,11449,12818,1,11450,8282,1,1,12080,1,2,12620,3,4,2,1,0,1,0,0,1,0,8830,1,0,12686,1,1,12624,1,12634,0,1,0,12677,1,1,12677,1,1,12024,3,3,2,1,9854,1,10321,12677,1,1,12677,1,1,12677,1,1,12677,1,1,0,5,5,4,3,2,1,12742,5,6,5,4,3,2,12778,1,1,6912,1,2,12679,1,119,12679,1,1,0,31,13887,13884,2005,162,160,158,156,154,153,152,151,149,148,146,145,144,143,142,140,139,132,129,127,126,125,124,123,122,121,2,1,12754,31,13888,13885,2006,163,161,159,157,155,154,153,152,150,149,147,146,145,144,143,141,140,133,130,128,127,126,125,124,123,122,3,2,11538,31,13889,13886,2007,164,162,160,158,156,155,154,153,151,150,148,147,146,145,144,142,141,134,131,129,128,127,126,125,124,123,4,3,4078,2,2,1,4078,31,13891,13888,2009,166,164,162,160,158,157,156,155,153,152,150,149,148,147,146,144,143,136,133,131,130,129,128,127,126,125,6,5,10784,1,1,11990,31,13893,13890,2011,168,166,164,162,160,159,158,157,155,154,152,151,150,149,148,146,145,138,135,133,132,131,130,129,128,127,8,7,12822,31,13894,13891,2012,169,167,165,163,161,160,159,158,156,155,153,152,151,150,149,147,146,139,136,134,133,132,131,130,129,128,9,8,12358,1,1,11860,2,3,1,8142,1,0,12754,1,1,12358,1,1,0,1,1,12824,1,1,4080,2,4,1,0,1,1,0,2,17458,17457,0,2,10390,1,0,3,10391,2,1,12691,4,10392,3,2,1,12691,1,1,12691,1,1,12691,1,1,0,8,10396,7,6,5,4,3,2,1,12814,8,10397,8,7,6,5,4,3,2,11888,1,1,10668,1,18380,0,4,13915,12305,7564,1,11520,4,13916,12306,7565,2,12648,1,1,12695,2,3,1,6790,1,15208,12818,1,1,0,1,1,0,1,1,12699,1,1,12699,1,1,12699,1,1,12699,1,1,0,5,5,4,3,2,1,9356,1,18485,0,2,18486,1,0,1,1,706,1,18371,8592,1,4707,0,4,14512,10324,2,1,0,1,18374,0,2,17489,17488,12711,1,1,12711,1,1,12711,1,1,12711,1,1,12711,1,1,12711,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,12488,1,7195,4122,1,0,8954,1,1,6740,1,12839,12704,1,12840,10820,2,18291,16302,5198,1,17632,0,1,0,12719,1,1,12719,1,1,12719,1,1,12719,1,1,12719,1,1,0,31,13958,13955,2076,233,231,229,227,225,224,223,222,220,219,217,216,215,214,213,211,210,203,200,198,197,196,195,194,193,192,73,72,7604,31,13959,13956,2077,234,232,230,228,226,225,224,223,221,220,218,217,216,215,214,212,211,204,201,199,198,197,196,195,194,193,74,73,12340,31,13960,13957,2078,235,233,231,229,227,226,225,224,222,221,219,218,217,216,215,213,212,205,202,200,199,198,197,196,195,194,75,74,0,1,1,0,31,13962,13959,2080,237,235,233,231,229,228,227,226,224,223,221,220,219,218,217,215,214,207,204,202,201,200,199,198,197,196,77,76,11262,1,1,0,1,0,11814,1,14665,12718,1,15255,12850,1,1,12036,1,1,12160,2,10,1,12846,1,15259,12850,1,1,0,1,1,12402,1,15262,12852,1,1,7270,1,1,9758,1,14676,12682,2,12,1,12870,1,1,11120,2,15,1,0,1,0,0,1,1,12740,1,1,7506,2,15272,1,0,1,0,12742,1,1,0,1,0,0,1,0,12739,1,1,12739,1,1,12739,1,1,12880,4,4,3,2,1,12862,1,1,0,1,0,12741,1,1,12741,1,1,12741,1,1,12741,1,1,12741,1,1,0,1,18556,1,2,18557,1,0,1,1,12774,1,2,12747,1,1,12747,2,3,1,12747,1,1,0,2,18563,78,0,1,1,12751,2,3,1,12751,1,1,12751,1,1,12751,1,1,12751,1,1,12751,2,127,1,0,1,276,0,1,0,12896,1,1,0,1,1,6308,1,2,12880,1,1,9400,1,4,12740,1,1,11282,1,6,12860,1,1,11092,1,1,0,1,18580,12759,1,1,0,2,2,1,84,1,0,12761,3,16379,14808,1,12761,1,1,12761,1,1,0,31,14032,14029,2150,307,305,303,301,299,298,297,296,294,293,291,290,289,288,287,285,284,277,274,272,271,270,269,268,267,266,147,146,0,31,14033,14030,2151,308,306,304,302,300,299,298,297,295,294,292,291,290,289,288,286,285,278,275,273,272,271,270,269,268,267,148,147,11864,31,14034,14031,2152,309,307,305,303,301,300,299,298,296,295,293,292,291,290,289,287,286,279,276,274,273,272,271,270,269,268,149,148,12174,2,2,1,0,1,0,11158,1,1,0,1,1,12769,1,1,12769,1,1,12769,1,1,0,4,4,3,2,1,0,1,0,12773,1,1,12773,1,1,12773,1,1,12773,1,1,0,1,0,11020,1,1,12760,37,14050,14047,2168,325,323,321,319,317,316,315,314,312,311,309,308,307,306,305,303,302,295,292,290,289,288,287,286,285,284,165,164,7,6,5,4,3,1,6460,1,1,8434,1,0,0,1,0,12777,1,1,12777,1,1,12777,1,1,12777,1,1,12777,1,1,12777,1,1,12777,1,1,12777,1,1,0,9,9,8,7,6,5,4,3,2,1,12194,9,10,9,8,7,6,5,4,3,2,12902,1,1,9708,1,0,0,1,1,0,1,0,12783,1,1,12783,1,1,12783,1,1,0,29,14071,14068,2189,346,344,342,340,338,337,336,335,333,332,330,329,328,327,326,324,323,316,313,311,310,309,308,307,306,305,0,1,18627,0,2,5567,1,8468,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,11188,1,1,0,2,2,1,12799,1,1,12799,1,1,12799,1,1,0,4,4,3,2,1,0,1,0,4248,1,1,12830,1,2,0,1,0,12805,1,1,12805,1,1,12805,1,1,12805,1,1,12805,1,1,8216,36,14094,14091,2212,369,367,365,363,361,360,359,358,356,355,353,352,351,350,349,347,346,339,336,334,333,332,331,330,329,328,7,6,5,4,3,2,1,12952,6,7,6,5,4,3,2,8216,1,1,0,1,16065,11344,2,16066,1,0,1,1,12352,1,2,12486,1,1,12156,1,4,0,1,0,12244,1,1,11032,1,1,12811,1,1,12811,1,1,11348,9,20,19,18,17,16,15,3,2,1,0,1,0,0,2,13139,1,12815,1,1,12815,1,1,12815,1,1,12815,1,1,12460,7,29,21,5,4,3,2,1,0,1,0,868,1,1,0,1,1,12768,1,1,0,1,0,872,1,1,0,1,1,0,1,0,0,1,0,12827,1,1,12827,1,1,12827,1,1,12827,1,1,12827,1,1,12827,1,1,12827,1,1,12827,1,1,12827,1,1,12827,1,1,0,11,11,10,9,8,7,6,5,4,3,2,1,0,1,0,12831,1,1,12831,1,1,12831,1,1,12831,1,1,12831,1,1,12831,1,1,0,7,7,6,5,4,3,2,1,7462,1,18610,12906,1,12536,12890,1,16317,12833,4,5854,3,2,1,12833,1,1,12833,1,1,0,7,5857,6,5,4,3,2,1,12570,2,16097,10950,12898,1,17810,7658,2,987,1,10306,2,18495,14933,0,1,0,12978,1,1,0,1,0,12839,1,1,12839,1,1,12839,1,1,12839,1,1,12839,1,1,12839,1,1,12839,1,1,12839,1,1,0,1,12,0,1,1,0,31,14168,14165,2286,443,441,439,437,435,434,433,432,430,429,427,426,425,424,423,421,420,413,410,408,407,406,405,404,403,402,283,282,2772,31,14169,14166,2287,444,442,440,438,436,435,434,433,431,430,428,427,426,425,424,422,421,414,411,409,408,407,406,405,404,403,284,283,0,1,1,11672,31,14171,14168,2289,446,444,442,440,438,437,436,435,433,432,430,429,428,427,426,424,423,416,413,411,410,409,408,407,406,405,286,285,11714,31,14172,14169,2290,447,445,443,441,439,438,437,436,434,433,431,430,429,428,427,425,424,417,414,412,411,410,409,408,407,406,287,286,10950,1,1,12554,1,3,11372,31,14175,14172,2293,450,448,446,444,442,441,440,439,437,436,434,433,432,431,430,428,427,420,417,415,414,413,412,411,410,409,290,289,9876,1,1,11712,3,6,3,1,0,1,14178,12996,1,6161,0,1,0,9880,1,1,0,1,1,12444,1,2,7934,1,1,0,1,0,0,1,1,0,1,1,13000,1,2,0,1,1,2584,1,2,0,4,5,4,2,1,0,5,6,5,3,2,1,12856,1,17299,12865,1,1,12865,1,1,12865,1,1,12865,1,1,12542,5,5,4,3,2,1,0,1,1,0,1,84,13016,1,85,8480,1,1,12278,1,2,12368,3,4,2,1,12869,3,27,26,1,0,26,14206,14203,2324,481,479,477,475,473,472,471,470,468,467,465,464,463,462,461,459,458,451,448,446,445,444,443,10636,26,14207,14204,2325,482,480,478,476,474,473,472,471,469,468,466,465,464,463,462,460,459,452,449,447,446,445,444,12820,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,12230,1,2,0,1,0,12885,1,1,12885,1,1,12885,1,1,12885,1,1,12885,1,1,12885,1,1,0,7,7,6,5,4,3,2,1,0,1,1,12048,1,984,0,1,0,12891,1,1,12891,1,1,12891,1,1,12891,1,1,12891,1,1,12891,1,1,0,7,7,6,5,4,3,2,1,12916,7,8,7,6,5,4,3,2,0,1,9154,12895,2,9155,1,12895,1,1,12895,1,1,12895,1,1,2,4,4,3,2,1,0,1,0,12270,1,1,4,1,1,0,2,2,1,12884,2,3,2,12834,1,1,30,1,0,0,1,0,12901,3,18359,16599,1,12901,1,1,12901,1,1,12901,1,1,12901,1,1,12901,1,1,12901,1,1,12901,1,1,0,29,14257,14254,2375,532,530,528,526,524,523,522,521,519,518,516,515,514,513,512,510,509,502,499,497,496,495,494,493,492,491,13006,29,14258,14255,2376,533,531,529,527,525,524,523,522,520,519,517,516,515,514,513,511,510,503,500,498,497,496,495,494,493,492,10156,1,1,11514,29,14260,14257,2378,535,533,531,529,527,526,525,524,522,521,519,518,517,516,515,513,512,505,502,500,499,498,497,496,495,494,10156,29,14261,14258,2379,536,534,532,530,528,527,526,525,523,522,520,519,518,517,516,514,513,506,503,501,500,499,498,497,496,495,0,1,1,12932,29,14263,14260,2381,538,536,534,532,530,529,528,527,525,524,522,521,520,519,518,516,515,508,505,503,502,501,500,499,498,497,11770,1,1,3298,1,2,13004,4,7,6,2,1,12790,1,3,4594,29,14268,14265,2386,543,541,539,537,535,534,533,532,530,529,527,526,525,524,523,521,520,513,510,508,507,506,505,504,503,502,11296,1,1,13008,1,1,0,1,14271,0,1,0,11300,1,1,11420,2,2,1,0,1,1,12911,2,5,1,11522,2,8,4,13014,1,5,10164,2,9,1,0,1,2,12940,2,12,8,11778,1,1,3306,1,2,12718,1,3,11776,1,12,13048,1,1,142,1,18842,0,2,5782,1,12915,1,1,12915,1,1,12915,1,1,13096,4,4,3,2,1,0,1,1,0,1,2,12352,1,1,0,1,0,12921,1,1,0,1,1,0,1,1921,0,1,0,8622,1,17982,9400,1,1,0,1,8141,12929,2,8142,5,0,1,0,13072,1,16808,12931,4,18417,18003,2,1,12931,1,1,12931,1,1,12931,1,1,0,1,15600,13056,1,1,12596,1,2,6866,1,1,12176,1,2,0,3,4,2,1,12384,3,5,3,2,13076,1,1,12244,1,1,0,1,15609,0,1,15610,13074,1,1,10608,1,1,11078,1,2,13080,3,3,2,1,12248,2,4,1,12939,1,1,12939,1,1,12939,1,1,0,5,10,4,3,2,1,12288,4,5,4,3,2,0,1,15153,13066,1,1,12392,1,1,7358,1,2,7364,1,3,0,1,4,13086,4,4,3,2,1,0,2,6,1,13094,1,370,0,1,1,0,1,0,10944,1,16420,13092,1,1,12384,1,18722,13054,3,4,2,1,0,1,1,0,1,8838,12946,1,8839,11008,1,1,11678,1,8841,12404,1,1,13096,1,1,5492,1,3,0,1,35,0,1,16763,0,2,16764,1,12956,1,18913,12961,1,1,12961,1,1,12961,1,1,12961,1,1,12961,1,1,12961,1,1,12961,1,1,12961,1,1,12961,1,1,0,9,9,8,7,6,5,4,3,2,1,12052,1,11777,12776,1,15191,0,3,283,2,1,0,28,14372,14369,2490,647,645,643,641,639,638,637,636,634,633,631,630,629,628,627,625,624,617,614,612,611,610,609,608,607,6518,28,14373,14370,2491,648,646,644,642,640,639,638,637,635,634,632,631,630,629,628,626,625,618,615,613,612,611,610,609,608,11242,1,1,13000,1,2,13092,28,14376,14373,2494,651,649,647,645,643,642,641,640,638,637,635,634,633,632,631,629,628,621,618,616,615,614,613,612,611,11242,1,1,13000,1,2,12566,2,2,1,12738,4,8,6,5,1,6506,1,0,11358,1,1,12566,1,1,164,6,12,10,9,5,2,1,11748,6,13,11,10,6,3,2,12780,1,1,11768,1,15208,9832,1,1,0,1,18068,0,1,18069,12060,2,11,1,0,26,14392,14389,2510,667,665,663,661,659,658,657,656,654,653,651,650,649,648,647,645,644,637,634,632,631,630,629,13002,1,0,8152,1,0,0,1,1,0,1,1,11762,1,12893,0,2,18849,18847,0,1,0,11200,1,1,0,1,1,12983,1,1,0,3,18511,18066,15182,11836,1,1,182,2,2,1,0,1,0,0,1,1,13084,1,17372,0,1,0,12991,1,1,12991,1,1,12991,1,1,12991,1,1,12991,1,1,0,28,14415,14412,2533,690,688,686,684,682,681,680,679,677,676,674,673,672,671,670,668,667,660,657,655,654,653,652,651,650,12592,28,14416,14413,2534,691,689,687,685,683,682,681,680,678,677,675,674,673,672,671,669,668,661,658,656,655,654,653,652,651,0,1,1,13136,1,2,12410,1,3,0,2,2,1,10248,28,14421,14418,2539,696,694,692,690,688,687,686,685,683,682,680,679,678,677,676,674,673,666,663,661,660,659,658,657,656,10190,1,1,11388,1,50,0,1,1,11870,28,14425,14422,2543,700,698,696,694,692,691,690,689,687,686,684,683,682,681,680,678,677,670,667,665,664,663,662,661,660,9906,1,1,0,1,11133,0,1,18985,11784,2,18986,1,0,1,1,11868,2,18988,3,0,1,1,11388,2,18990,5,0,1,1,11400,1,6091,13150,3,15024,9247,1,11284,1,1,13042,1,2,0,5,15027,9250,4,2,1,0,1,18994,12446,1,1,0,1,1,0,1,1,0,1,0,0,1,1,13021,1,1,13021,1,1,13021,1,1,13021,1,1,13021,1,1,13021,1,1,13021,1,1,13021,1,1,0,9,9,8,7,6,5,4,3,2,1,12686,9,10,9,8,7,6,5,4,3,2,12630,1,1,0,1,0,0,1,0,10146,1,17423,0,1,13712,0,1,0,13031,1,1,13031,1,1,13031,1,1,13031,1,1,13031,1,1,0,1,0,0,1,1,13168,1,2,12340,1,3,11714,2,2,1,10074,1,5,12988,1,1,11888,1,7,11540,1,1,0,4,8,5,3,1,11174,4,9,6,4,2,11186,1,1,11200,6,11,8,6,4,3,1,0,7,12,9,7,5,4,2,1,13164,7,13,10,8,6,5,3,2,12846,1,1,13196,7,15,12,10,8,7,5,4,12454,1,1,10296,1,1,12226,7,18,15,13,11,10,8,7,11748,1,1,13142,1,2,11198,7,21,18,16,14,13,11,10,12992,1,1,0,7,23,20,18,16,15,13,12,13182,1,1,12336,7,25,22,20,18,17,15,14,12228,1,1,0,1,0,9428,1,0,9950,1,1,11136,1,0,0,2,18609,1,0,1,0,0,1,1,13196,1,2,12538,1,3,13049,2,2,1,0,2,4,1,13036,9,38,35,33,31,30,28,27,5,2,10772,3,18188,10,1,0,1,0,13053,1,1,0,2,2,1,0,1,0,6342,1,1,13204,1,2,13057,1,1,13057,3,4,3,1,13057,1,1,13057,1,1,0,6,7,6,4,3,2,1,10282,1,310,13059,1,1,0,1,0,0,1,1,10364,1,1,0,1,13810,0,1,1,6352,1,1,0,1,0,0,1,0,13020,1,1,10554,1,14997,10522,1,14997,0,1,18998,13073,1,1,13073,1,15355,13073,1,1,13073,1,1,11960,4,15358,3,2,1,0,1,1,0,1,4205,0,2,4206,1,0,1,0,0,1,0,13083,1,1,13083,1,1,13083,1,1,13094,4,4,3,2,1,0,5,5,4,3,2,1,10568,1,18245,13218,1,18246,11764,1,1,13085,2,3,1,13085,1,1,12910,4,5,3,2,1,11032,1,0,326,1,1,0,1,0,0,1,0,0,1,1,13224,1,2,12396,1,3,11770,2,2,1,10130,1,5,13044,1,1,13091,3,6,3,1,13091,1,1,13091,1,1,0,6,9,6,4,3,2,1,13078,6,10,7,5,4,3,2,10816,1,1,13196,6,12,9,7,6,5,4,0,1,0,9774,7,0,14,11,9,8,7,6,0,1,1,0,1,0,0,2,5,1,0,1,0,13056,1,1,0,1,0,12998,1,1,13246,1,13895,0,2,12968,1,8836,1,16396,0,1,0,0,1,0,13258,4,16399,13852,2,1,12122,1,0,12270,1,1,0,1,0,9360,1,1,0,2,19070,16536,0,1,0,0,1,1,0,1,0,12280,1,1,12474,1,2,9368,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,13129,1,2,0,1,0,0,3,6872,23,1,0,1,1,0,1,0,12158,1,0,11240,1,1,8218,1,6691,13294,1,0,13144,1,1,12414,1,2,0,1,1,0,1,15866,0,1,0,13284,1,13111,13143,2,2,1,0,1,1,0,1,0,11538,1,1,13294,1,2,12636,1,3,13147,2,2,1,13147,2,4,1,13147,1,1,13147,1,1,13147,1,1,0,6,8,5,4,3,2,1,13252,6,9,6,5,4,3,2,0,1,1,0,1,0,13294,1,1,0,1,1,11686,1,2,13258,1,1,0,1,1,0,1,2,0,1,6,13144,1,1,13161,4,7,4,3,1,13161,1,1,13161,1,1,13161,1,1,13161,1,1,13161,1,1,0,1,0,13146,1,1,13163,2,2,1,13163,1,1,13163,1,1,13182,5,5,4,3,2,1,10880,1,18994,13310,2,19092,18995,11586,1,1,10880,1,1,0,1,0,0,1,1,13314,1,2,13194,1,3,0,2,2,1,13272,1,5,0,1,1,7684,1,2,13190,1,16852,0,1,1,11206,1,2,13122,1,1,0,1,0,12608,1,1,7706,2,2,1,0,1,0,0,1,1,8590,1,15939,0,1,0,13181,2,23,1,13181,1,1,13181,1,1,13181,1,1,13181,1,1,13181,1,1,0,8,29,7,6,5,4,3,2,1,13322,8,30,8,7,6,5,4,3,2,13318,8,31,9,8,7,6,5,4,3,13174,2,2,1,12672,8,33,11,10,9,8,7,6,5,8006,1,1,22,1,19152,11236,1,6786,0,1,6787,13168,2,16381,15906,0,1,0,8010,1,0,13220,1,1,11462,1,2,13187,4,16014,4,2,1,10888,1,0,10886,1,0,10884,1,1,10880,1,4457,11302,1,0,10878,1,1,13170,1,16016,10876,1,0,12756,1,1,13187,6,9,7,6,4,3,1,13187,1,1,13187,1,1,13187,1,1,13187,1,1,10044,11,14,12,11,9,8,6,5,4,3,2,1,12492,11,15,13,12,10,9,7,6,5,4,3,2,11866,1,1,13187,2,3,1,0,3,4,2,1,13292,3,5,3,2,2476,1,1,12920,3,7,5,4,12164,1,1,0,1,0,0,1,1,13340,1,2,13193,1,1,12682,1,4,13193,3,29,2,1,13193,3,5,3,1,13193,1,1,12392,1,517,11756,2,518,1,0,1,1,0,1,0,0,1,1,13199,1,1,138,1,14836,13199,1,1,13199,1,1,13199,1,1,0,4,4,3,2,1,13201,3,9,6,1,0,1,0,142,1,1,10904,11,16060,50,48,47,46,21,19,17,16,15,1,10902,11,16061,51,49,48,47,22,20,18,17,16,2,10900,1,1,10898,11,16063,53,51,50,49,24,22,20,19,18,4,10896,1,1,11318,11,16065,55,53,52,51,26,24,22,21,20,6,10894,1,1,12450,11,16067,57,55,54,53,28,26,24,23,22,8,13186,1,1,10892,11,16069,59,57,56,55,30,28,26,25,24,10,12772,1,1,0,1,0,13205,1,1,13205,1,1,13205,1,1,13205,1,1,13205,1,1,12638,6,6,5,4,3,2,1,13205,7,7,6,5,4,3,2,1,13205,1,1,13205,1,1,0,10,10,9,8,7,6,5,4,3,2,1,0,1,0,9920,1,0,13162,1,1,13209,2,3,1,13209,1,1,13209,1,1,13209,1,1,13209,1,1,4,7,8,6,5,4,3,2,1,0,1,1,12558,1,2,11706,1,16007,0,1,1,11078,1,2,12452,1,1,13308,1,4,13310,1,5,0,2,2,1,13164,3,6,4,1,0,1,0,0,1,1,13219,2,2,1,13219,1,1,0,4,4,3,2,1,13324,4,5,4,3,2,0,1,1,13223,2,3,1,0,1,0,13225,1,1,13225,1,1,13225,1,1,13024,8,12,11,10,9,4,3,2,1,0,4,5,4,3,2,12034,4,10,8,7,1,0,1,0,0,1,1,13148,1,2,7966,1,1,11958,1,16067,13132,2,16068,1,12060,1,0,6832,1,1,13231,1,1,13231,1,1,0,3,3,2,1,9832,1,17917,12666,1,1,0,1,0,13235,1,1,13235,1,1,13235,1,1,13235,1,1,12668,5,5,4,3,2,1,13292,1,1,13220,5,7,6,5,4,3,0,1,1,13332,5,9,8,7,6,5,8148,1,1,12590,5,11,10,9,8,7,13264,1,1,12016,1,1,0,1,517,13239,1,1,13239,1,1,13239,1,1,13239,1,1,0,5,5,4,3,2,1,0,1,0,0,1,0,13252,1,0,12908,1,1,0,2,3,1,0,1,0,12628,1,17213,13382,1,1,12556,1,1,13390,1,1,11928,1,3,13284,1,1,11202,1,5,13390,2,2,1,0,1,0,13308,1,16208,16,1,18526,13412,1,17050,0,1,0,13253,1,1,13253,1,1,13376,3,3,2,1,0,1,0,13255,1,1,13255,1,1,13255,1,1,0,4,4,3,2,1,13240,4,5,4,3,2,13264,1,1,13192,1,1,0,1,0,0,1,1,13402,1,1,12116,2,2,1,0,3,3,2,1,13174,3,4,3,2,12224,3,5,4,3,13176,3,6,5,4,13248,3,3,2,1,0,1,0,0,1,0,13267,1,1,13267,1,1,13267,1,1,0,4,4,3,2,1,13372,4,5,4,3,2,0,1,1,0,1,0,13346,1,1,0,1,1,0,2,2,1,10336,2,3,2,7658,2,4,3,12436,3,18,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,13270,1,17622,13236,3,17623,14141,21,12844,2,17624,14142,0,1,17011,13260,1,17012,13258,1,1,13270,1,17014,13268,1,1,13266,1,17016,13264,1,1,0,1,0,0,1,1,0,1,0,0,1,1,13297,1,1,13297,1,1,0,3,3,2,1,0,1,0,104,1,1,12734,1,14174,13328,1,14175,0,1,1,0,1,0,13305,1,1,13305,1,1,0,3,3,2,1,12954,3,4,3,2,12130,3,5,4,3,13290,1,1,12484,3,7,6,5,13170,1,1,12878,3,9,8,7,0,1,0,13309,1,1,13309,1,1,13309,1,1,12878,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,13456,5,19038,18624,17278,14972,1,0,6,19039,18625,17279,14973,2,1,0,1,16876,13319,1,1,13319,1,1,0,3,3,2,1,0,3,3496,2108,2107,13308,3,3497,2109,2108,13184,1,1,13176,1,7851,0,1,16752,13274,2,25,1,0,1,0,13400,1,1,0,1,1,0,1,1,13331,1,1,13331,1,13967,13331,1,1,13331,1,1,13331,1,1,9058,1,0,12836,1,1,10170,1,1,10038,1,0,13110,1,1,13331,1,1,0,1,0,0,1,1,0,1,0,13337,1,1,13337,1,1,0,3,3,2,1,13204,3,4,3,2,13142,1,1,0,1,0,13341,1,1,13341,1,1,13341,1,1,13341,1,1,0,5,5,4,3,2,1,13370,5,6,5,4,3,2,13446,5,7,6,5,4,3,8186,2,2,1,0,1,0,13345,1,1,13345,1,1,13345,1,1,13345,1,1,0,5,5,4,3,2,1,0,1,0,13349,3,18675,15023,1,13349,1,1,13349,1,1,13349,1,1,0,7,18679,15027,5,4,3,2,1,0,1,0,0,1,1,0,1,0,13357,1,1,13357,1,1,13357,1,1,13357,1,1,0,5,5,4,3,2,1,11496,5,6,5,4,3,2,11508,1,1,12908,5,8,7,6,5,4,13312,1,1,13184,5,10,9,8,7,6,6136,1,1,13432,5,12,11,10,9,8,0,1,1,0,1,0,0,1,1,12670,1,2,12044,1,1,0,2,3,1,7332,1,19309,0,1,1,13104,1,18688,0,1,0,13371,1,1,13371,1,1,13371,1,1,0,4,4,3,2,1,13182,4,5,4,3,2,9794,4,6,5,4,3,13180,2,2,1,13356,4,8,7,6,5,13380,1,1,6072,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,0,0,1,1,0,1,0,12066,1,1,0,2,2,1,12688,2,3,2,13342,1,1,0,1,0,7764,1,0,8948,1,1,0,2,3,1,9928,2,4,2,9120,1,1,0,1,0,0,1,1,13424,1,2,13544,1,3,13397,2,2,1,0,2,4,1,13406,1,4795,4432,1,0,13384,1,1,0,1,0,12816,1,1,13401,3,5,3,1,0,1,0,0,1,1,11904,1,4716,328,1,1,13508,1,17051,0,1,1,13407,1,1,0,1,0,13482,3,17558,13677,13137,0,7,17860,17407,15099,11096,4454,2,1,0,8,17861,17408,15100,11097,4455,3,2,1,6028,8,17862,17409,15101,11098,4456,4,3,2,12974,8,17863,17410,15102,11099,4457,5,4,3,6360,8,17864,17411,15103,11100,4458,6,5,4,10472,8,17865,17412,15104,11101,4459,7,6,5,0,1,0,0,1,1,0,2,2,1,12098,3,3,2,1,0,4,4,3,2,1,13484,4,5,4,3,2,13334,1,1,0,1,0,11170,1,14500,13423,2,2,1,13423,1,1,13423,1,1,13423,1,1,0,6,6,5,4,3,2,1,2,1,0,0,1,1,13427,1,1,0,1,0,0,1,1,0,1,1,13440,1,2,12548,1,1,13336,1,2,13433,1,14263,13433,1,1,13433,1,1,228,4,14266,3,2,1,0,1,1,0,1,0,13437,1,1,13437,1,1,13437,1,1,13437,1,1,13437,1,1,13570,6,6,5,4,3,2,1,0,7,7,6,5,4,3,2,1,13116,7,8,7,6,5,4,3,2,12118,7,9,8,7,6,5,4,3,12856,2,2,1,13290,2,3,2,12598,7,12,11,10,9,8,7,6,13150,7,13,12,11,10,9,8,7,13210,7,14,13,12,11,10,9,8,13462,3,3,2,1,0,1,17464,13441,1,1,13441,1,1,0,3,3,2,1,0,1,0,13445,4,17462,15891,15154,1,13445,1,1,0,6,17464,15893,15156,3,2,1,13400,5,56,55,54,53,1,0,1,0,12128,1,19458,0,2,19459,1,6648,1,0,0,1,0,13453,1,1,13453,1,1,12788,3,3,2,1,0,1,17528,12802,1,19234,0,1,0,10496,1,0,13410,1,1,11128,1,0,13598,1,1,0,1,19688,12768,2,19689,1204,13532,1,1,13459,2,3,1,0,1,0,13534,1,10450,0,1,1,11562,1,2,13108,1,1,0,1,0,0,1,1,0,1,0,0,1,0,13471,2,17947,1,13471,1,1,13471,1,1,0,5,17950,4,3,2,1,13120,5,17951,5,4,3,2,12008,5,17952,6,5,4,3,0,5,17953,7,6,5,4,8618,5,17954,8,7,6,5,8332,5,17955,9,8,7,6,12696,5,17956,10,9,8,7,13486,1,1,9886,5,17958,12,11,10,9,13430,5,17959,13,12,11,10,13428,2,2,1,7114,5,17961,15,14,13,12,12778,5,17962,16,15,14,13,13508,2,2,1,11750,2,3,2,0,1,0,13550,1,1,204,1,1,0,2,2,1,12440,7,17969,23,22,21,20,3,2,12326,7,17970,24,23,22,21,4,3,13124,7,20,19,18,17,16,2,1,0,1,0,0,1,1,0,1,0,13485,1,1,13485,1,1,13485,1,1,13485,1,1,0,5,5,4,3,2,1,13560,5,6,5,4,3,2,12344,5,7,6,5,4,3,5818,2,2,1,13036,5,9,8,7,6,5,0,1,1,0,1,0,0,1,1,13493,2,2,1,13493,1,1,13493,1,1,13493,1,1,13493,1,1,13493,1,1,0,8,8,7,6,5,4,3,2,1,12832,8,9,8,7,6,5,4,3,2,12944,1,1,13636,1,1,13636,8,12,11,10,9,8,7,6,5,12030,1,1,13076,1,19751,0,1,1,13497,4,8,5,3,1,13497,1,1,13497,1,1,13497,1,1,13497,1,1,13497,1,1,13497,1,1,13497,3,36,35,1,0,1,0,13556,1,1,13562,1,2,11636,1,1,13572,1,4,13602,1,1,7134,1,1,0,4,18016,17785,1368,1367,0,1,0,11894,1,1,0,2,2,1,13150,2,3,2,12782,1,1,0,1,1,13648,2,6,5,12118,1,1,0,1,0,0,1,1,0,1,161,13416,1,162,12946,1,1,13513,2,3,1,13513,1,1,13513,1,1,0,5,6,4,3,2,1,0,1,0,13517,5,18035,17690,17609,5477,1,13517,1,1,13517,1,1,13517,1,1,13517,1,1,0,10,18040,17695,17614,5482,6,5,4,3,2,1,0,1,0,0,1,17185,13626,1,17186,7158,1,1,0,1,0,13598,1,1,12380,1,1,0,2,2,1,0,1,12969,0,1,0,13531,1,1,13531,1,1,13531,1,1,13531,1,1,13531,1,1,0,6,6,5,4,3,2,1,0,1,0,12838,1,0,13658,1,1,13024,1,17562,7170,1,1,13535,3,5,3,1,13535,1,1,13535,1,1,13535,1,1,13535,1,1,13535,1,1,13535,1,1,13535,1,1,0,1,0,13537,1,1,13537,1,1,0,3,3,2,1,0,1,0,13541,1,1,13541,1,1,13541,1,1,0,4,4,3,2,1,0,1,19833,0,2,19834,1,13547,1,1,0,1,0,3264,1,674,0,1,0,13551,1,1,13551,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,12380,1,0,13512,1,1,13128,1,8539,13508,1,8540,0,4,5,3,2,1,0,1,0,524,1,0,13704,1,1,13124,1,0,13132,1,1,0,3,5,3,1,0,1,17346,528,1,17347,13708,1,1,13128,1,17349,13136,1,1,13606,1,17351,0,1,1,0,1,0,0,1,1,11304,1,2,13546,2,5,1,0,1,0,0,1,1,0,1,0,13652,1,1,12434,1,1,0,2,2,1,6318,2,3,2,13722,1,1,8920,1,1,12752,2,6,5,13684,1,1,11052,2,8,7,13722,1,1,6928,1,1,12876,1,0,0,1,1,0,1,0,0,1,1,13536,1,2,9308,1,1,0,2,3,1,13589,1,1,0,1,0,11866,1,78,13624,1,79,13752,3,3,2,1,13591,4,4,3,2,1,13591,1,1,13591,1,1,530,7,7,6,5,4,3,2,1,12014,1,1,0,2,2,1,0,1,0,6872,1,1,13622,1,2,11326,1,1,0,1,0,13597,1,1,13597,1,1,13597,1,1,13597,1,1,13597,1,1,13597,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,9246,1,1,1410,1,1,13630,1,2,13092,1,3,13603,2,2,1,13726,1,13741,13720,1,1,11994,1,39,0,1,1,13764,1,2,12626,1,1,0,1,0,13607,1,1,13607,1,1,0,3,3,2,1,0,1,0,13184,1,0,13564,1,1,0,2,3,1,12800,1,19852,4734,2,18989,1,13640,2,18990,2,13712,1,1,710,1,2,13506,1,3,0,4,5,3,2,1,13615,5,6,4,3,2,1,13615,1,1,0,7,8,6,5,4,3,2,1,0,1,0,13619,1,1,13619,1,1,13619,1,1,13424,4,4,3,2,1,0,1,19697,0,1,0,13696,1,1,0,1,1,11724,1,2,13040,1,1,13758,1,4,13652,1,1,0,2,8929,8927,0,1,0,0,1,1,13631,1,10889,13631,1,1,0,4,18315,10891,2,1,12938,4,18316,10892,3,2,13766,4,18317,10893,4,3,12312,2,2,1,0,2,4,1,0,1,0,0,1,12263,9318,1,12264,0,3,3,2,1,12728,1,40,0,1,41,13596,2,2,1,0,1,0,13786,1,1,12256,1,1,12554,1,2,12556,1,3,5930,2,2,1,13672,1,5,13412,1,1,13792,1,7,0,1,1,0,1,2,13752,1,10,0,1,1,10186,1,12,9378,1,1,0,1,0,12450,1,1,0,1,1,0,1,5750,0,1,0,742,1,0,13092,1,1,13659,3,12221,3,1,13659,1,1,13659,1,1,13659,1,1,13659,1,1,13659,1,1,0,9,12227,9,7,6,5,4,3,2,1,12998,9,12228,10,8,7,6,5,4,3,2,13778,9,12229,11,9,8,7,6,5,4,3,13232,2,2,1,13238,1,3,12968,9,12232,14,12,11,10,9,8,7,6,13802,1,1,12192,1,1,0,4,8,5,4,1,13663,7,54,20,9,6,5,2,1,6266,1,19232,12528,1,19232,4056,1,19233,0,1,0,13528,1,1,0,1,0,0,1,961,13118,1,20014,13810,1,1,0,1,20016,7674,2,20017,1,13348,1,16529,12888,1,1,13812,1,1,0,3,16501,6956,1,11840,1,20023,0,2,20024,1,5018,1,1,6598,1,15471,0,1,1,13166,1,2,13696,1,1,12836,1,19038,0,1,1,12458,1,1,0,1,19918,10216,1,19919,12466,1,1,11390,1,2,13804,3,18588,17860,5082],
    ends: [11,2,5,1,2,3,2,3,2,2,2,2,16,34,2,3,8,3,10,4,3,2,5,3,2,6,2,4,3,2,96,5,6,103,5,2,1,1,1,6,116,1,2,4,1,3,2,129,1,1,131,108,210,99,2,3,2,2,2,3,8,13,10,62,5,2,11,2,3,3,10,5,5,1,2,2,2,3,2,2,2,1,5,2,3,2,3,2,3,2,2,2,2,1,4,1,1,2,1,7,5,2,4,8,2,3,2,1,2,75,4,2,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,3,2,1,3,68,2,6,2,2,2,2,2,2,1,1,23,4,7,6,8,2,11,10,10,76,842,2,4,3,2,2,3,5,8,1,1,2,1,2,4,6,2,2,2,2,7,2,3,2,2,2,2,3,2,8,2,2,6,1,1,1,1,1,2,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,3,5,3,3,1003,2,1,48,1018,9,2,2,2,2,66,58,8,32,1,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,3,2,1,1,2,1,1,5,3,2,4,2,3,2,36,1283,1,4,6,2,1,49,2,2,2,2,2,2,2,3,5,3,2,13,1,2,1,3,9,3,3,4,4,4,1,4,2,2,2,2,1,37,1476,9,2,2,1,5,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,5,11,1563,5,5,3,4,6,2,1,1,1,1,1,1593,114,1603,11,25,2,2,1,1,9,6,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,4,10,2,2,5,11,2,2,5,3,19,20,5,9,3,2,3,1,1,1,33,7,2,2,2,8,1,6,3,3,9,1,6,2,6,2,1,4,2,1,1,1,2,19,2,3,2,1,4,2,1,21,17,4,8,9,2,2,4,1,3,3,22,1,9,27,2,1,3,6,4,2,6,3,8,2,2,19,4,2,6,2,1,1,1,2,2,8,4,3,40,2155,3,2,2,2,2,16,2,11,3,2,2,3,4,2,8,2,1,2,2,2,3,3,3,2,2,2,6,2,4,3,2,2,1,3,4,4,6,2,3,4,2287,1,2,2,1,2298,70,2305,2,3,9,3,2,5,6,2,1,1,1,25,2,8,10,8,2,3,3,1,2,2,2,2,4,3,3,2,2,1,10,2,3,1,4,2,4,3,11,10,3,2,3,6,8,2,7,3,1,12,1,2,2,1,3,6,3,2,2,6,4,4,5,8,2,1,4,6,5,13,2595,3,4,2,5,6,4,5,2,8,2,2,2,4,2178,110,353,1,125,2645,3,3,2,3,1,3,12,4,3,2,2,1,1,1,1,3,2,6,7,3,3,1,1,1,2,2,2,2,4,2,2,2,8,2,17,2,16,2,3,2,2,2,3,3,16,31,7,19,2,5,3,3,7,9,2,37,4,10,4,2,2,14,5,5,26,17,2,2,25,2,2,2,6,6,8,6,4,6,7,16,3,8,12,3,2,11,3,12,3,4,4,4,4,6,4,8,3,4,3,1,2,3,2,2,4,3,12,2,2,2,2,2,3,2,2,3,4,2,11,3,16,4,3,12,34,3327,4,2,3,4,3,4,2,6,1,5,2,1,8,5,2,2,7,3,3,9,2,1,4,3,3,6,2,2,3,2,2,7,3,3,1003,2451,1,66,3007,479,3,3,28,2,6,1,1,7,10,1,2,2,3,3,11,2,3,1,2,2,5,2,3,8,2,1,3,3,13,2,3,2,2,2,3,13,2,5,2,3,2,27,3,2,3,2,2,5,6,5,2,7,5,3,4,3,11,2,2,3,3,4,3,6,29,3775,2,4,2,3,5,4,3,1,10,3,1,2,2,2,6,9,3,2,2,2,4,3,4,3,4,2,1,2,2,3868,1,24,3870,2,39,7,2,13,9,4,2,9,2,4,5,7,16,10,9,13,11,15,6,24,2,9,37,4094,3,4,2,8,6,2,4,2,2,2,2,9,3,8,5,6,3,3,3,4,3,1,1,1,3,1,2,2,3,2,2,2,2,4,4,4,4,1005,2450,758,8,17,4244,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,32,4268,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,6,2,2,1,2,2,2,2,2,1,1,2,2,2,3,1005,3318,1,56,4344,12,2,2,2,13,1,9,5,7,3,9,2,10,9,16,3,2,10,9,14,14,15,11,2,2,3,7,18,47,10,8,17,2,3,1,2,1,1,1,11,11,2,10,3,13,4,5,8,3,3,2,4,2,1,1,19,4735,5,1,1,5,2,2,2,2,2,1,3,4,3,3,2,6,5,6,2,1005,3786,114,4879,4,2,1,3,6,2,2,1,1,4,2,9,2,3,2,1,2,2,1,1,2,36,2,46,10,2,5,3,2,18,2,1,2,3,2,2,26,9,7,2,5,9,7,5,6,4,1,3,2,1,1,1,1,1,2,4,2,2,3,2,2,1,2,1,7,2,11,7,4,2,12,8,2,1,4,7,15,2,7,6,2,9,2,2,3,1,1,1,4,1,2,2,2,2,1,2,2,3,14,3,3,4,10,4,5,4,2,3,2,4,3,6,9,44,1038,3081,1278,7,3,1,3,3,4,2,1,1,6,2,1,4,5,3,5,2,2,2,2,2,2,5,4,2,1,4,3,5,3,6,1,2,2,4,7,2,1,1,3,1,11,1005,2862,457,1194,3,1,1,1,1,1,1,88,5553,5,24,2,8,1,11,2,19,14,1,10,26,4,13,11,4,3,9,7,6,2,12,9,15,2,6,38,2,3,16,1,13,2,2,10,1,3,2,6,3,3,2,8,4,6,3,2,2,2,2,2,1,7,3,8,6,21,2,2,3,1,4,7,8,2,1,1,2,3,2,1,1,1,1,1,1,2,3,1,1,3,3,1,3,2,8,8,44,6046,5,2,2,2,1,1,2,2,3,3,1,1,2,2,4,11,7,3,2,6,1,1,1,4,3,8,2,3,6,2,2,2,2,2,2,5,2,2,3,9,2,5,3,7,6181,3,2,2,3,1,2,66,6286,2,3,3,11,2,3,2,13,1,5,11,2,3,5,11,8,2,2,8,12,5,3,4,3,12,2,1,5,4,11,34,3,2,3,2,5,1,12,3,3,3,13,17,2,1,2,3,2,2,3,2,2,9,4,4,2,1,6,3,9,3,10,2,3,11,54,6634,4,5,1,1,2,1,10,2,2,2,2,7,2,1,1,3,2,2,4,18,4,2,2,4,2,2,4,4,2,5,6,3,3,2,3,3,2,2,2,3,2,4,2,2,2,3,2,7,2,5,11,2,2,7,6184,2,627,2,2,2,5,162,6845,109,5,2,16,6,5,6,6,6,8,4,2,1,11,16,10,9,7,4,1,3,5,6,3,8,21,4,7,2,27,3,6,2,2,2,2,1,2,2,14,3,6,2,3,1,2,2,10,7,3,4,2,16,3,14,6,2,12,1,3,10,6,5,2,4,6,9,4,4,3,2,3,5,2,2,1,3,4,1,6,1,1,1,1,2,2,3,8,5,3,2,2,3,2,1,3,1,2,9,7,3,4,6,1,5,9,7,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,2,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,7,11,2,2,2,3,103,7602,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,2,3,4,3,1,1,4,4,3,8,7,5,2,2,1,1,2,1,3,2,2,1,2,5,2,5,2,2,2,13,2,2,7,5,2,1,1,2,2,2,7,1,2,2,2,5,5,1,1,1,1,1,1,1,2,4,5,7848,1,2,2,4,3,7858,3,2,75,7879,2,4,4,6,2,3,3,3,2,2,3,2,2,2,2,2,2,4,1,2,4,2,1,1,2,2,2,2,2,3,4,6,1,1,1,3,3,2,6,2,2,3,3,2,2,3,2,4,2,2,7,24,2,18,24,2,15,5,6,2,11,2,2,26,2,3,3,2,3,12,22,14,4,3,18,8226,10,4,2,4,2,2,2,4,3,4,2,3,3,2,7,3,2,9,1038,1454,1431,2261,4,2098,2,2,2,90,8297,2,3,1,4,6,4,1,2,2,3,3,5,2,3,2,2,2,3,2,2,2,3,2,4,2,2,3,2,1,2,9,9,3,3,2,12,2,8,8,9,2,4,2,2,2,2,5,3,29,10,3,12,3,6,23,5,5,8,2,2,3,6,10,10,2,2,2,4,12,2,2,3,5,2,4,2,4,2,1,1,2,10,2,2,2,1,2,2,5,63,6168,2058,455,1,1,2,2,7,1,2,1,1,1,2,2,4,2,5,3,2,2,1,3,4,3,5,2,2,4,4,3,8,1,1,1,10,3,7,3,3,3,3,2,3,3,1,2,6,2,2,2,2,2,10,2,1,1,2,2,5,4,3,2,7,1038,1143,311,1431,4369,564,2,77,8910,3,3,3,2,2,3,6,3,2,2,1,3,2,3,2,2,14,4,2,3,1,1,1,1,1,1,1,1,1,3,2,1,2,2,1,1,1,1,2,3,3,3,2,13,15,2,2,2,6,39,10,2,8,9,2,3,6,4,2,1,2,2,1,1,1,2,10,2,5,7,2,4,16,15,11,9,31,9229,3,5,3,12,2,1,2,2,1,1,1,4,3,2,3,1,2,4,3,3,2,3,2,5,3,2,2,2,3,8,2,9320,3,18,9324,1,10,3,3,1,4,2,2,5,3,3,9,2,3,4,56,2,21,9444,17,4,2,3,3,2,1,1,1,1,1,1,1,3,2,3,3,1,3,3,1,9503,69,9530,2,1,1,1,17,1,3,2,3,14,4,2,2,19,6,3,3,2,6,3,1,2,3,1,2,1,1,1,1,23,11,2,3,27,4,20,9,1,7,3,2,8,2,2,1,5,2,29,1,4,2,1,4,1,1,4,4,8,2,6,2,5,9,2,6,2,1,1,16,9867,3,11,3,3,4,1,1,1,5,10,1,1,5,4,3,2,9503,421,2,9925,4,18,9960,10,13,3,7,8,19,2,1,1,1,14,6,7,6,2,7,8,28,10076,2,2,2,1,6,2,1,6,2,2,5,2,1,2,2,3,3,3,2,2,2,2,3,2,2,4,2,39,10145,9,2,11,1,9,2,2,2,3,4,5,3,3,11,11,2,6,9,7,2,7,2,4,2,2,7,2,6,2,2,3,2,4,3,11,2,2,2,27,10315,1,2,5,2,2,14,1,5,1,1,2,1,2,2,2,2,3,2,2,2,4,6,4,2,8,2,10,1393,12,8992,1,1,1,1,1,2,4,16,3859,5465,83,156,76,1,769,2,2,1,2,1,1,2,1,1,42,2,209,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,188,4,2,1758,8215,1,5,10430,2,1,1,2,40,10448,10,1,2,2,4,2,4,28,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,8,3,10577,2,1,1,2,53,10582,1,8,7,7,10,22,4,3,2,8,5,7,8,10,5,3,2,5,5,13,9,12,2,3,10,2,2,2,8,3,3,3,5,4,2,4,9,4,3,11,3,2,2,12,1,18,2,2,1,2,4,3,1,10871,6,10873,2,1,2,1,5,4,10885,2,2,3,3,10893,1,1,19,10906,13,5,2,19,2,48,19,2,10,5,3,2,2,11,17,2,3,1,7,11075,3,2,6,3,3,3,6,10885,4,3,205,2,2,2,10893,1,19,11103,6,9,2,16,2,1,2,2,7,1,2,3,11,6,6,2,7,11,1,11200,3,10885,8,1,29,11207,1,2,8,11,3,3,2,2,3,10,3,3,3,5,9,2,2,9,6,3,3,3,3,6,2,10,2,3,1,11332,5,10885,4,3,205,1,3,10893,1,1,52,11420,56,45,7,2,1,1,2,1,2,3,10,4,2,4,3,2,4,3,7,7,2,12,2,2,5,5,11,5,13,7,12,24,2,3,2,2,2,3,2,3,1,2,2,1,2,3,3,2,1,5,3,3,11733,4,3,1,11741,6,10894,848,1,3,1,1,45,11833,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,31,16,5,2,3,2,2,2,3,2,3,1,2,2,1,2,3,3,2,7,11733,282,2,9,4,2,3,7,10894,848,1,3,1,1,288,34,12059,3,35,3,2,3,14,7,2,2,2,2,3,5,3,2,2,3,7,1,5,3,7,3,1,2,3,2,4,1,3,3,2,4,5,10894,852,2,456,1,1,12207,8,12215,3,3,4,11,2,6,2,4,10894,854,499,1,10,12256,1,2,1,2,2,1,8,3,2,2,12279,1,32,12307,2,1,1,6,1,2,4,7,2,4,6,7,6,3,2,2,5,2,4,4,2,10,20,2,14,11,2,2,2,3,2,7,9332,3121,5,2,11,3,2,3,12479,3,3,92,12494,3,1,1,4,1,1,4,12,2,3,3,2,1,2,2,1,2,1,4,2,2,7,5,2,6,3,4,2,5,4,2,5,1,4,2,7,3,2,2,2,4,2,2,2,2,3,2,2,14,3,1,1,7,6,2,1,1,1,1,1,1,3,3,3,3,6,7,5,3,11,3,2,2,1,2,12,3,8,6,12,14,1,8,6,8,2,9,4,2,6,12,6,12460,386,9,6,4,5,2,12479,3,31,12887,12,1,13,5,6,3,3,2,1,5,2,2,3,3,2,4,2,4,2,2,2,2,10,6,2,2,5,7,1,2,5,12460,395,151,3,6,5,12482,535,1,2,1,3,13029,11,7,6,13048,3,1,2,2,2,17,13081,2,2,2,2,3,3,2,3,2,4,7,1,3,2,2,2,7,13128,1,2,2,1,2,2,56,3046,1494,1628,2515,1,1752,2703,3,2,2,1,1,1,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,1,3,3,2,6,13286,3,5,2,4,3,18,2,13079,2,2,2,2,3,3,2,3,2,4,7,1,3,2,2,2,1,13304,1,6816,54,3046,1494,1628,2515,1,1752,2703,3,2,2,1,1,1,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,1,3,8,13306,6,5,1,2,1,8,2,3,13332,7,4,3,878,12466,1,5,1021,12337,4,34,3,5,13403,2,2,2,2,40,13414,5,5,2,12,2,2,2,2,3,3,2,5,3,2,1,2,2,2,2,2,2,7,2,9,2,2,2,2,7,5,4,6,2,2,4,4,3,3,6,3,1005,12545,1,7,13554,2,2,2,4,2,2,55,13591,2,10,4,3,7,2,2,5,2,7,3,2,4,3,1,6,6,4,2,10,1,4,3,2,4,2,2,1,2,2,2,12,3,7,3,3,1,1,2,2,6,2,1,3,1,16,4,1,3,2,1,2,2,12,10,13794,2,3,6,5,4,1,1,2,3,5,2635,10421,766,1,1,29,13831,11,15,17,7,2,7,2,2,2,9,3,23,3,2,2,3,10,12,7,3,3,3,10,1,8,2,2,4,5,13554,456,2,2,2,3,28,13990,2,39,14028,4,3,2,6,2,2,2,5,3,2,2,8,10,2,6,12,1,9,7,6,2,2,4,15,2,12,4,4,4,3,3,11,4,2,3,10,4,6,4,13822,397,1,2,7,14224,2,4,2,3,4,5,56,14246,2,7,2,2,2,1,7,20,2,2,2,3,3,3,7,9,1,4,3,2,2,6,10,3,2,2,2,4,2,1,1,2,1,1,1,2,3,3,4,4,2,4,4,18,2,3,2,3,2,6,6,5,6,16,2,3,879,13590,1,12,14471,2,1,2,4,1,4,2,3,5,2,6,2,14504,2,20,14514,3,11,15,2,3,2,1,2,22,5,2,2,4,3,9,4,10,4,3,1,14625,3,2167,12459,1,18,14635,13,2,2,3,2,3,2,12,2,2,2,2,3,8,3,3,1,5,14625,81,4,2,5,3,2167,12459,1,2,14732,14,2,14749,2,21,14762,3,2,15,2,2,2,2,3,2,2,7,5,3,3,2,3,2,2,1,9,2,14838,3,2,14845,2,1,14853,22,14855,5,2,2,13,2,4,3,3,2,5,3,9,2,3,2,5,7,2,5,5,4,2,14838,3,4,14945,2,4,2,15,14972,1,5,10,2,4,2,4,2,2,5,4,3,6,3,1,14838,3,15030,1,4,12,15040,2,3,8,3,15,2,8,2,9,11,1,3,14838,3,265,2,15110,9,13,15129,4,8,4,2,4,2,1,2,2,2,11,14,1,15186,3,14838,3,349,2,15197,1,9,15210,4,4,3,37,5,2,2,9,2,14838,442,19,15282,5,2,1,1,6,2,1,9,2,1,2,7,7,4,2,2,3,2,2,14838,3,1,15347,1,15349,14,15351,5,10,7,3,2,5,4,4,3,3,2,1,1,4,14838,3,563,6,1,15411,56,6908,2,3,22,5343,1308,1828,7,11,4,5,12,8,2,1,2,2,2,2,2,2,1,3,2,1,2,2,6,3,2,1,2,4,2,5,1,4,2,3,2,1,2,4,2,4,2,2,1,5,5,10,3,3,2,10,9,9,15592,2,2,4,4,4,2,2,2,4,15618,1,7,2,36,15629,7,2,2,1,25,1,2,3,3,8,2,2,3,2,2,1,5,3,1,3,2,2,2,4,3,2,1,2,1,2,3,2,3,8,3,9,15749,1,3,3,3,1,1,2,1,3,15765,1,1,15,15776,2,1,12,15,2,1,2,2,7,16,2,3,9,1,9,15854,2,2,2,1,5,2,2,1,2,450,2160,27,15873,9,3,1,5,4,1,21,1,2,3,14,2,2,1,1,3,1,1,1,2,2,1,8,2,3,2,23,15974,2,2,2,3,2,2,8,2,2,2,1,1,1,2,2,2,2,2,2,2,3,4,3,16027,1,1,2,16030,5,10,16040,3,1,4,9,2,1,3,6,1,6,16071,1,2,2,1,1,9,16080,2,1,2,2,2,2,2,3,2,16098,3,2,2,16101,26,16130,13,2,5,6,9,3,3,6,1,4,2,3,1,2,4,4,2,1,1,3,12,3,1,2,2,6,10893,5184,149,6,1,2,3,16241,5,3,3,16098,153,1,2,2,16101,4,16260,2,1,5,6,16071,1,2,2,1,1,9,16080,2,1,2,2,2,2,2,3,2,16098,3,49,16299,8,2,2,3,2,17,2,2,1,1,2,7,9,3,2,3,8,3,3,4,2,11,10,1,7,4,11,2,7,1,2,2,9,2,15,2,1,2,1,2,1,2,1,3,2,3,1,12,8,16504,3,2,3,1,2,2,4,4,1005,2854,12137,526,4,16523,1,1,6,7,16540,6,17,9,4,1,7,2,16585,2,1,16588,2,16590,1,36,16607,7,3,4,3,2,11,7,4,4,3,15,3,3,4,8,2,3,2,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,16695,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,16796,4,5,14,3,1,2,7,2,2,9,7,1,2,8,3,1,1,5,16871,2,3,2,3,2,3868,13014,21,16898,1,2,5,2,1,2,3,3,4,14,14,4,13,16,4,4,21,2,5,7,9,17030,2,1,4,9,4,4,6,2,5,3868,13014,186,3,10,11,17142,4,4,3,3,11,8,4,3,7,2,6,17033,161,3,2,2,2,5,3868,13014,186,3,137,22,17215,15,7,4,2,2,14,4,10,2,2,9,1,10,2,4,2,3,7,5,3,7,16,17335,6,8,4,1,1,1,1,5,8,5,2,4,2,3,2,4,17391,4,2,3,13,119,17282,4,4,2,1,1,2,2,1,2,2,2,24,17430,7,4,7,1,8,4,7,5,2,2,12,4,4,3,2,7,4,3,3,2,2,3,3,14,17353,1,1,1,1,174,2,3,2,2,4,5,1,12,5,17395,169,5,2,3,13,119,17282,4,4,2,1,1,2,2,1,2,2,2,19,17584,3,2,8,11,8,2,2,2,3,2,6,3,9,1,12,3,2,2,14,17544,127,1,1,1,1,1,9,1,10,3,4,3,3,7,17564,125,21,1,1,1,1,13,119,17282,4,4,2,1,1,2,2,1,2,2,2,26,17717,3,2,4,1,2,2,5,2,2,2,3,2,1,2,1,2,2,6,1,8,7,10,2,1,6,15,17798,10,2,1,1,1,1,1,1,1,2,5,2,1,3,2,17832,2,13,119,17282,4,4,2,1,1,2,2,1,2,2,2,18,17845,10,2,3,2,9,3,2,2,3,2,4,2,4,6,6,5,9,8,17544,378,2,2,1,2,5,3,4,672,17266,1,1,13,119,17282,4,4,2,1,1,2,2,1,2,2,2,23,9324,8623,4,3,7,2,4,3,2,2,3,2,2,2,3,2,2,6,7,8,2,1,4,15,18020,3,2,6,2,2,11,2,3,9,16,3,1,8,2,53,18099,4,2,2,10,2,5,2,3,2,4,2,2,2,4,3,3,2,3,4,8,8,12,4,8,2,3,3,3,3,1,1,14,2,1,1,1,1,1,1,1,5,2,3,3,2,4,2,2,2,10,2,2,8,18325,6,2,1,4,9,2,6,1,18356,11,12566,5791,3,2,3,2,3,2,1,6,7,4,18389,2,3,3,10,1755,231,16412,1,1,1,1,1,1,1,8,18406,2,2,2,2,3,2,5,5,6970,11455,1,2,1,1,18433,13,18439,2,1,3,3,2,4,7,8,2,5,9,3,13,4267,2703,11521,1,8,1,1,1,2,1,1,1,1,6,18510,1,1,1,1,1,8,18516,3,2,6,3,3,4,4,8,113,6908,716,3157,5136,2513,1,6,6,18551,1,1,1,1,1,19,18319,1,1,1,1,1,119,1,115,2,1,1,2,1,1,1,1,1,1,6,18572,3,2,2,3,3,6,2208,1571,14807,1,1,1,4,18590,3,7,9,4,18610,10,2,2,4,18625,1,1,1,12,18629,4,2,7,12,3,2,1,6,7,4,3,9,113,7624,3157,7787,12,8,7,1,2,2,18712,2,9,18715,1,1,1,1,1,1,1,1,1,18725,11,18726,2,3,4,5,2,8,7,6,1,2,15,6970,11458,1,181,160,2,1,9,1,8,1,6,4,2,1,11,448,1760,16598,1,1,1,1,1,1,1,1,14,18815,5,4,1,9,1,2,1,2,1,1,2,7,2,5,18856,2,2,1,1,8,448,414,18001,1,1,1,1,1,12,18874,3,11,1,8,2,6,1,2,3,1,1,2,18915,11,7,18929,13,2,2,1,2,1,11,107,5,6813,12026,3,1,1,4,3,2,1,6,18967,1,1,1,1,1,14,18973,2,3,2,2,2,1,3,2,2,5,4,11,2,5,2293,16722,1,1,1,6,19019,1,1,1,1,1,20,5292,13746,2,3,2,1,2,2,2,1,4,6,2,3,8,2,3,3,1,2,10,19088,1,2,5,2,1,6,6,2,1,18,19125,2,2,2,2,2,2,2,1,3,2,2,1,2,5,3,1,3,3,19163,2,1,3,19168,2,1,1,19175,24,19185,2,3,3,1,2,1,1,1,1,1,1,6,1,3,2,3,2,1,2,2,3,2,1,7,19238,3,2,1,1,1,1,13,19271,2,2,13,1,5,1,3,2,2,2,2,2,16,19319,10,1,8,13,2,2,2,2,5,2,7,2,2,3,6,10,19387,4,1,4,4,1,1,1,1,4,21,19413,3,5,4,6,2,4,3,2,2,1,1,1,1,1,2,2,2,2,5,2,2,19465,2,12,19471,3,2,6,2,3,4,1,2,1,2,5,6,4558,978,13967,1,1,1,2,19509,3,14,19514,4,2,6,3,6,6,2,6,2,2,2,2,5,2,19564,1,14,19570,3,3,4,2,3,2,4,2,2,3,1,6,2,1,19609,1,19612,17,19616,9,2,7,3,3,2,1,5,8,3,1,4,4,5,1,2,3,19677,4,1,2,10569,9114,4,2181,17503,2,2,28,4558,3,11879,1843,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1374,1,2,2,2,1,19700,34,19705,7,3,3,1,4,3,1,1,6,3,2,9,3,2,2,1,1,1,1,1,1,1,1,2,2,3,1,3,3,2,1,1,7,23,19396,1,6,392,1,1,2,4,1,7,1,2,2,1,1,1,1,1,1,1,1,4,5,1,19836,25,4558,3,11879,1843,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1519,1,24,19842,2,1,2,1,1,1,6,1,2,2,2,2,2,2,4,3,2,3,2,6,10,2,2,6,19882,29,1,3,3,2,3,19922,2,4,26,19931,1,10,5,1,3,2,2,3,7,4,3,3,3,2,2,1,2,2,4,19,1,1,1,2,1,1,20017,14,129,5399,2640,11851,2,4,2,1,2,2,3,1,2,1,3,878,2577,16585],
  },
};
