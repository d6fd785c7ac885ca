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
     "where": "sentence",
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
     "where": "here",
     "set": 292
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
    "set": 293
   },
   "unless": [
    {
     "where": "here",
     "set": 294
    },
    {
     "where": "before",
     "set": 295
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
    "set": 296
   },
   "unless": [
    {
     "where": "sentence",
     "set": 297
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
    "set": 298
   },
   "heard": {
    "set": 299
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
    "set": 300
   },
   "unless": [
    {
     "where": "sentence",
     "set": 301
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
    "set": 302
   },
   "heard": {
    "set": 303
   },
   "unless": [
    {
     "where": "here",
     "set": 304
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
    "set": 305
   },
   "unless": [
    {
     "where": "here",
     "set": 306
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
   "completely extremely simply clearly basically literally definitely right wrong okay fine nice big small",
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
    "fitting"
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
   "set": 307
  },
  "condition": {
   "set": 308
  }
 },
  net: {
    words: "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome takes least latest new older here comment confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few found missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither certain deal endure face undergo through disappointed dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy unhappy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point ratings recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced however reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible right blame wide mark clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding although stepped minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person share cafe house salon shop liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worried worrying fed fun easy less than ideal aware imagine realise realize depend depended drove relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents sat walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned wore carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind wish anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum bring brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked tears pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks sank nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages begins starts possible love prefer category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize knew realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts bit hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave saddened copy road improve resolve industry management strive value application file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose began happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed current large peak unusual unusually demand occupancy rush volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented factors beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique budget century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected banks carrier's operator's partner's provider's supplier's opted purchased reserved via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas cancellations compensation exchanges returns acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs though fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts permit unknowingly confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation logs tests detected discovered established identified learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist monitoring procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping approve arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal granted settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands confirm discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight greet pass raise try resume necessary asap earliest related non refundable relationship pin investigated monitored reviewed assist striving deducted shifted relocated adjusted lifted waived penalty activated solved fine online normal letterbox steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself alphabetically gets ensuring add award enclose enclosing extend extending grant issuing throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary session ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensated compensating recompense covering paying childcare earnings sla whatsoever thirds halved lowered reduced borne freeze previous tariff anyway pint pudding supper tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applicable eligible includes sheet toiletries disappeared focal entitled attempts requested claiming seek seeking committee pleasure privilege mile song unsure redeem redeemed redeeming appoint appointing ban hire hiring rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite skip silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall expand expanding increasing horizon considering diligently owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rotated sensitised sensitized standardised tripled tightened strengthened option rearranged weighing documentation instructions listing manual policies runbook templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded retraining organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint controls inspections instance instances redundancy safeguard safeguards agency caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says scrapped deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms menus abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows local dms whatsapp private chat messenger pop shoot bell buzz shout extension underneath submit talk click ext refer articles section fill tracking id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek counter reservations disposal convenience correspond directed convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched reported spoke favour kindness kudos hats cheers decent generous co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earn earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow save slim material surface identify disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction profile adult applicant applicants attendee attendees borrower buyers caller callers cardholder client clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenant tenants travellers viewer viewers visitor visitors holder household probably themselves dependent insisted complain measure notify remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper installation usage washing browser connectivity handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports attackers baker broker carriers caterers council criminals dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage hackers importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas partners police providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks else former outgoing administration handler handlers controllers cab insurance logistics rental transport utility companies scheme npci upstream network's estate platforms portals sites cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy individual intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs usual apparently admitted defaulted struggled withdrew proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples fired sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human automation bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane lightning monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers attach furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref monitor refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reenter reregister reupload verify afresh photo recording screenshots edit revise nevertheless nonetheless assure agreement pandemic limits agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory offended bothered displeased unsatisfied degree extent advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves designed intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international requirements specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings visible bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours confident convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity guaranteed levels objective objectives parameters range target targets timeframe timescale timescales tolerances contend firmly emphasise emphasize highlight reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleged alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions erroneously improperly prematurely unintentionally miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely constraints limitations enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends crowded hectic inundated overstretched shorthanded stretched swamped snowed festive ski tourist black crowd 100 tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding funds supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing architecture design lifts upgradation located situated downtown highway railway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills illness sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving allegedly putative contractual statutory proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike score unfavourable husband wife negatively delicious friendly laughed patience utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deem deems chapter accordingly affect deter returning you'll improvement bygones forgiven xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful finest ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding lives mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals ahead benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed closely focused prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent closer deeper actively religiously toward implement initiating undertaken concrete rapid swift needful preventative preventive remedial preventable swiftly feasible practicable soonest cascaded discussed escalate forwarding relayed departments quarters seniors noting pledge vow reoccur recurrence similar happening perform attempt harder overcome enhance enhancing offerings stone internally conducting assessment inquiry ways bottom afterwards render examine pursue ping 'd forthcoming discontinuing ending reducing removing retiring withdrawing retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic bearer anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages refusing strip lays roofer propose options pays seven whom dad mum appalled belittled crying disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp opposite fortune revenue poorer losses destroyed wrecked queuing fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt tasted blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses packet neighbor stranger wrongdouble weight",
    heads: "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid ensur rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
    tails: "ed ing ness s",
    labels: [11,7,1,1,1,1,1,1,1,1,1,1,2,18,1,2,20,1,14,22,1,1,1,1,1,1,1,1,1,1,1,1,1,15,8,6,22,1,1,1,1,1,1,1,1,1,1,1,1,7,21,6,4,18,1,1,1,1,43,4,53,1,1,1,102,22,1,1,2,1,1,1,1,1,1,1,1,1,15,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4231,9,144,1,1,1,1,1,1,1,1,1,153,1,154,1,35,1,155,1,156,5,144,3,3,7,1,2,144,3,3,154,5,1,1,161,1,162,1,163,1,164,1,19,1,165,1,18,1,166,14,167,1,1,1,1,1,1,1,1,1,1,1,1,1,1,181,1,182,1,183,1,184,1,185,1,21,1,52,1,186,3,187,1,1,1,190,2,156,35,4,192,1,1,1,1,196,1,192,4,153,44,1,1,2,200,2150,1,201,10,4466,1,80,52,1,1,348,55,508,371,1,202,4,202,1,1,1,3,154,52,1,2,208,1,3,32,122,40,1,15,5,167,1,5,4,2,1,17,1,210,4,1,210,1,1,1,214,10,215,1,1,1,1,1,1,1,1,1,3,215,10,1,4,195,32,1,1,1,14,1,230,1,16,3,214,17,1,1,233,1,234,4,8,3,4,1,3,235,1,1,2,177,61,4,49,164,26,1,4,213,27,1,1,7,184,59,1,1,1,1,1,3,165,84,1,1,251,1,252,1,253,1,254,6,122,38,95,1,1,1,1,5877,1,193,1,241,30,135,124,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,716,1,2,1,1,1,1,1,3372,1,5881,1,5880,4,220,59,1,1,3,164,117,1,2,20,263,1,256,4,284,1,1,3242,1,160,3,159,122,6,2,5877,4,1,288,0,7,18,1,165,62,1,1,41,2,213,77,2,220,71,1,213,359,176,45,23,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1370,1,647,1,648,1,649,1,650,1,651,1,652,1,653,1,654,1,655,1,638,1,656,1,657,1,658,1,659,1,660,1,661,1,662,1,663,1,664,1,665,1,666,1,605,1,667,1,668,1,669,1,670,1,492,1,297,1,671,1,598,1,540,1,452,1,340,1,484,1,672,1,507,1,467,1,673,1,674,1,675,1,489,1,676,1,677,1,678,1,679,1,291,1,680,1,546,1,459,1,327,1,329,1,572,1,681,1,682,1,683,19,21,28,2,1,4,110,84,434,1,1,1,1,1,1,1,1,1,1,1,4,160,95,3,390,5,21,28,2,1,637,3,214,16,1,18,279,400,6,11,1,1,1,1,1,1,1,1,1,1,1,1,1,1,137,151,100,460,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,846,1,847,1,584,1,710,1,698,1,699,1,279,1,700,1,705,1,704,1,848,1,701,1,702,1,706,1,849,1,850,1,851,1,852,1,707,1,853,1,854,1,855,1,809,1,724,1,856,1,805,1,857,1,844,1,858,1,742,1,785,1,859,1,860,1,861,7,26,167,2,5,1,661,1488,6,21,28,2,1,632,2,6,160,31,67,390,215,1,6,192,1,2,6,661,3,12,487,2,84,151,7,135,1,1,1,1,1,1,11,160,95,1,26,366,38,5,182,1,1,1,7,734,37,14,24,48,20,1,10,221,97,38,29,143,351,1,1,1,1,1,629,1,255,10,190,510,20,15,124,1,24,1,1,1,2,846,15,1,888,1,159,1,889,1,845,39,237,126,77,36,13,36,47,1,5,15,2,26,35,26,187,1,20,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,764,1,913,7,160,4,91,1,2,390,216,5,192,1,2,667,52,3,915,1,1,22,180,708,1,29,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10,156,4,31,67,390,216,73,1,1,1,1,941,3,193,2,667,1,942,77,221,71,5,5,6,2,1,5,4,7,7,12,14,3,4,14,4,1,6,4,8,16,13,2,4,7,6,1,6,6,3,3,2,2,1,3,4,2,4,2,2,8,4,3,11,5,1,20,10,2,8,8,4,15,13,3,3,2,3,3,4,13,2,3,1,8,53,240,1,1,1,1,1,1,1,1,1,35,312,54,1,27,91,4,5,79,296,1,23,1,3,1,4,51,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,973,1,321,1,353,1,974,1,975,20,154,5,1,4,27,64,1,1,1,22,368,216,11,101,1,1,1,1,1,22,9,51,1,114,65,9,447,2,1,292,10,214,17,461,23,5,14,37,6,68,138,10,528,101,48,57,8,29,58,69,86,1,3,159,1,31,21,201,85,5,695,1,1,1,1,1,1,2536,938,1,80,52,1,1,348,55,508,371,1,865,1,993,11,994,1,1,1,1,1,1,1,1,1,1,1,257,1,1005,1,194,1,1006,1,1007,15,321,99,8,18,21,25,54,11,33,10,11,13,384,1,1,2,230,781,17,295,26,35,28,20,69,32,55,1,6,376,69,1,1,1,1,3253,5,498,62,1,93,363,13,394,64,18,18,394,11,28,29,62,1,1,1,1,11,392,12,61,52,499,4,3,1,1,1,1,6,899,10,18,4,2,89,2,1028,1,6,156,35,839,1,1,1,6,291,695,3,1,2,1,3,1,1033,1,1,1036,1,1037,1,982,1,211,29,220,173,6,154,12,48,24,36,1,364,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1058,1,1059,1,178,1,195,5,166,46,475,2,1,16,220,464,4,17,339,6,9,1,1,1,1,1,1,1,1,1,8,193,2,60,3,390,15,199,52,7,419,81,93,34,442,1,949,7,19,165,62,1,1,823,1,6,51,1,114,521,2,1,20,217,471,12,5,1,2,141,38,163,13,10,1,1,1,1,1,1,1,1,1,1,1075,1,1083,13,156,8,20,8,1,2,63,23,367,214,2,50,169,7,1084,1,1,1,1,1,1,11,192,617,56,226,1,1,1,1,1,1,1,14,458,36,394,11,5,52,2,107,34,1,1,1,1,1,4,51,1,643,410,5,762,28,39,9,1,24,494,41,358,1,4,1,3,2,4,43,18,137,1,1,1,1,1,1,1,1,1,1,1,1,11,154,38,1,1,1,32,1,1,633,3,254,6,919,12,189,1,1,1,11,688,17,181,1,163,38,36,1,1,1,1,7,154,38,1,1,668,3,264,26,316,52,35,40,3,1,17,26,1,89,46,504,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,525,1,1145,6,154,39,1,668,257,10,21,413,30,47,1,135,505,10,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1159,1,1160,1,518,1,1161,11,1082,46,34,1,1,1,1,1,1,1,1,1,1164,1,1171,1,1172,2,156,784,9,73,31,52,100,684,124,109,1,1,1,1176,5,156,37,2,669,76,15,214,68,81,113,209,210,3,9,2,12,10,1,1,1,24,11,192,1,2,6,29,632,3,254,58,1,1,20,204,313,137,234,1,30,1,1,10,1,1,1,165,21,2,58,1,1,1,1,2,51,1,22,251,469,10,2,3,9,3,25,5,5,18,24,35,25,2,241,58,1,1,1,1,1,1,887,1,1191,1,1192,1,1077,1,1193,1,1186,8,26,135,32,2,6,26,1,634,15,684,7,34,26,21,422,1,1,1,1,1,1,1,1,1,1,1204,1,686,1,1205,1,776,1,693,1,745,1,695,1,1206,1,1207,1,240,4,21,28,2,1,8,1166,19,23,1,1,1,1,1,7,112,143,3,390,528,38,1,7,1110,106,1,1,1,1,1,6,654,265,12,189,2,1,3,178,1044,1,1,1224,10,192,617,56,226,1,1,1,1,1,1,10,458,36,394,11,57,2,141,1,3,1,5,166,66,457,1,174,15,230,482,3,9,1,13,38,9,2,12,16,9,185,216,1,21,326,97,12,17,1,98,11,5,41,9,1,20,17,319,253,1,1,1,1,1,1,9,735,15,21,73,390,1,1,1,1,1,1,7,225,481,381,151,1,1,1,1,1242,3,257,986,1,7,318,14,3,276,634,1,1,2,49,2,5,744,289,215,1,1,2,193,2,2,256,409,2,193,669,17,714,4,2,10,5,9,33,3,13,1,12,53,343,49,1,1,1,1,1255,8,164,20,8,1,2,6,26,1,1,862,17,700,8,139,13,26,1,88,107,44,129,1,1,1,1,1,1,1,7,184,8,1,2,32,1,421,12,232,483,9,47,16,4,8,46,16,402,1,1,4,715,15,47,474,7,1234,32,1,1,1,1,1,2,744,528,1,1273,2,720,139,3,192,1,2,2,414,768,1,691,5,184,464,15,374,41,5,357,222,491,2,947,3,684,7,513,4,166,523,1,174,2,1274,1,10,1276,1,1,1,1,1,1,1,1,1,6,92,119,2,27,50,996,1,187,3,207,43,1037,1,1008,1,914,10,180,741,1,1,8,1,1,1,354,1,5,1165,1,124,1,1,4,402,65,581,244,2,192,673,1,191,4,178,45,1070,1,5,288,360,382,214,51,1,1296,7,291,419,276,3,1,2,274,4,791,506,1,1,1,624,2,279,431,1,1300,1,864,1,1301,10,293,28,171,15,93,702,1,1,1,1,1,1011,1,791,9,243,2,827,235,1,1,1,1,1,2,175,602,3,1234,32,4,9,23,136,5,29,1,1,61,608,255,8,224,809,137,80,11,52,1,1,2,774,45,2,164,484,2,1269,47,1,1317,5,284,1,1,1032,2210,8,178,42,818,3,3,14,5,256,1,1320,22,203,1,450,265,1,1,10,1,1,137,50,2,1,58,1,2,105,32,1,1,692,4,2,214,17,12,742,3,4,22,5,1,14,7,25,19,13,2,19,200,447,31,180,135,12,308,11,1,1,1,1,1,1,1,1,1,1,1016,2,21,28,2,1300,35,10,742,3,4,22,5,15,51,13,2,479,7,164,46,72,1039,16,1,677,6,220,59,466,4,93,494,3,164,27,64,4,1339,1,1,1,1,32,4,156,35,748,1,10,154,7,31,1,1,1,667,3,138,340,1,23,1,26,4,161,32,2,667,1,5884,2,15,1,1,207,2,19,175,5,214,17,546,82,28,1,51,1,771,2,160,704,1,1344,13,363,113,13,83,23,59,237,4,3,9,25,26,387,9,178,866,127,122,20,33,1,1,1,3,154,2,4,1,1346,1,1350,4,193,2,667,473,1,1178,4,19,165,43,1,26,1,189,41,456,1,3,1,8,5,3,12,57,17,53,12,1,27,98,219,47,2,2,4,92,1,1,1,687,1,212,1,1035,1,689,1,690,1,1082,1,692,1,1354,1,708,1,1355,1,1248,30,189,25,107,361,103,132,26,225,175,13,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,14,64,120,8,1,2,6,448,14,108,38,48,5,3,218,4,924,2,2,449,7,156,35,64,609,75,1,438,7,161,32,2,19,648,362,119,4,890,10,9,470,1,1380,1,282,7,654,726,1,1,1,1,1,33,180,718,22,1,1,1,1,4,3,1,1,1,2,22,428,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,156,708,73,2,1,37,1,1405,1,206,4,192,1,2,667,10,1181,39,125,61,1,1,1,1,1,1,8,156,3,1,95,1,608,76,473,5,161,31,1,2,667,2,680,263,103,244,50,63,5,15,28,26,7,1,38,55,1,27,65,5,2,29,753,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1487,1,2,1,1291,1,1495,1,579,1,532,2,1005,325,1,1476,2,1070,949,1,1496,1,1318,1,943,1,1497,1,1498,1,1293,1,1347,1,1348,3,15,1,28,1,1044,1,1313,7,193,1,1,94,573,473,164,8,53,113,523,355,6,9,4,118,2,166,523,12,173,3,12,993,112,10,12,94,91,1,1,1,1,1504,2,19,165,3,21,31,114,20,53,3,980,30,20,138,56,3,120,102,1,1,1,1,1,1,1,1,1,1,1,1064,2,254,35,2,1321,694,1,216,1,1516,1,79,1,1512,1,1517,1,217,2,1044,307,175,154,16,10,4,10,9,1,1,29,9,2,9,35,4,3,221,22,115,24,75,120,15,1,8,2,8,4,7,1,1,1,1,1,1,2,1,1,3,1,1,1,2,26,56,52,1,1,27,1,20,1,1,1,57,1,1,1,1,82,9,13,1,29,3,1,1,10,5,8,31,9,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,6,108,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,416,1,1,3,2940,2,214,1129,12,154,40,95,396,230,1,120,188,375,1,1,1,1,1362,1,258,7,180,740,1,10,1,1,1,3,156,708,76,16,293,3,25,19,83,25,44,35,19,33,75,530,137,282,409,3,9,154,30,10,95,625,421,185,84,3354,4,579,75,667,694,5,186,2,1,1416,1,1,1396,4,180,751,1,464,2,1607,1,1,1608,3,648,216,113,7,321,357,503,3,139,257,14,4,156,4,488,216,12,293,3,25,19,83,25,44,35,19,33,742,694,2,890,10,6,654,468,258,1,1,2,5,193,1,1,667,52,5,629,269,6,54,4,14,18,1,13,122,30,10,12,4,72,894,3,165,263,2,4,734,37,38,68,3,1610,1,1,1,898,2,282,1325,4,916,686,8,1,1,915,1,1610,1,1611,2,938,2,1,1385,1,1305,1,1613,1,1614,1,1615,1,1292,1,980,1,289,1,1616,6,1388,10,168,51,1,1,7,156,124,584,73,1,1,1,7,193,2,6,661,317,441,1,5,51,1,114,46,475,7,53,155,836,15,4,1,13,4,193,2,667,52,15,419,174,105,154,770,1,1,1,1,1,1,1,1,1,1,15,517,402,2,3,4,7,245,2,131,320,1,1,1,1,1,5,156,102,679,1,2,7,192,1,2,667,3,359,415,7,920,4,2,2,458,17,115,6,156,35,64,609,75,1,8,193,2,19,471,177,362,119,23,11,254,42,358,277,189,3,58,3,137,2,692,5,156,102,606,74,2,3,156,102,682,6,257,987,53,283,60,1,4,914,725,3,1,4,156,102,680,2,7,1303,222,28,35,56,1,1,7,1276,1,2,1,3,1,1,5,935,245,2,456,9,10,851,710,65,22,1,1,1,1,1,1,4,935,245,2,465,9,1277,2,1,3,1,1,370,1,1,1,1436,3,166,523,1,23,24,6,3,1,1,15,11,3,1,1,1,2,10,7,5,9,1,7,1,10,2,7,13,24,183,561,8,42,459,405,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1677,1,1678,1,1679,1,1680,1,33,1,1665,1,1681,1,1682,1,744,1,1352,1,1505,1,1683,9,184,43,1317,60,80,1,1,3272,1,1,1687,2,23,41,1,64,3,166,25,1033,5,183,569,1,411,341,2,32,710,3,161,32,669,44,244,50,145,15,23,50,5,47,75,26,208,1,9,119,51,2,40,12,15,4,3,7,170,24,37,1,24,29,1,150,1,23,36,38,3,1,1,1,1,1,1,1,320,4,1,1588,12,199,565,73,8,406,144,212,61,28,1,1,1,1,752,1,1700,1,1701,1,1702,1,1511,1,1703,1,1704,1,1705,1,1706,1,1707,1,1063,1,1626,1,1220,1,1708,2,218,1136,17,26,127,1,38,1,1,6,1,664,264,48,1,508,1,22,1,640,15,35,117,1,46,646,864,1,1,1,1,1,1,1,1,1,12,335,553,1,210,52,32,503,5,28,1,1,1,7,21,30,1,114,46,475,2,8,23,7,2,2,32,1,54,93,15,49,639,227,68,54,26,292,368,1,1,1,1,1,1,1,5,154,30,10,95,1303,11,64,48,733,370,410,54,52,1,1,1,1,1,927,1,1736,1,1737,1,1738,1,1739,11,687,1,5,15,355,292,368,3,1,1,12,6,33,31,781,888,8,1,1,1743,1,199,1,152,1,1744,1,1745,5,18,1,229,822,949,1,1479,1,1480,7,30,27,8,1,3,32,20,1,378,1,250,1,1746,7,24,6,27,8,56,93,17,1101,9,3,31,13,88,3,3,7,1,25,3,4,19,16,9,15,2,1,1,58,267,106,4,1,2,1,2,3,2,1,2,3,1,1,1,1,3,2,1,2,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,7,8,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,3,1,1,3,1,1,1,1,1,3,1,9,3,3,2,1,3,5,1,1,17,7,1,1,1,9,79,8,1,1,46,30,12,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,3,29,1,1,1,1,34,4,1,18,1,1,2,1,1,1,4,1,2,2,1,2,3,1,1,1,1,1,1,22,1,2,1,1,1,1,6,1,1,2,2,2,1,1,1,1,1,1,15,1,3,1,1,23,8,34,3,1,1,1,1,40,110,1,1,2,1,3,94,1,49,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,15,3,23,1,1,1,1,1,1,1,10,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,2,8,1,1,1,1,1,2,2,1,1,1,1,1,1,5,1,12,1,1,1,7,1,1,1,1,2,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,17,92,3,1,38,9,1,1,16,1,3,9,3,4,2,2,7,4,2,1,7,2,2,9,3,2,11,2,2,1,1,1,1,30,1,2,1,1,1,1,3,21,33,9,5,3,1,16,1,1,10,11,1,1,34,1,2,1,2,1,1,24,27,4,2,26,1,11,1,50,1,2,16,22,3,14,4,13,1,1,1,1,2,1,1,21,1,1,1,6,4,1,1,8,3,1,14,3,6,5,49,82,2,1,1,1,5,4,1,1,2,2,2,1,3,2,1,4,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,29,24,37,17,1,1,1,1,1,1,1,4,7,1,1,8,1,1,1,1,1,1,20,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,70,1,1,1,2,18,1,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,16,1,2,3,1,7,1,1,4,37,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,19,5,27,3,35,1,4,1,1,1,1,1,2,33,5,1,1,3,1,1,1,1,1,2,1,8,1,1,3,1,2,10,1,14,1,53,10,1,1,35,2,2,11,8,36,1,1,16,10,1,1,1,1,1,40,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,11,4,2,2,2,40,20,6,11,1,1,1,4,29,1,61,4,25,4,1,1,10,1,41,1,1,1,1,7,64,5,1,2,1,1,14,1,1,1,1,17,8,3,2,2,1,1,98,1,1,1,4,1,1,15,12,1,1,2,2,6,8,9,1,1,4,46,14,3,6,60,10,30,11,1,1,1,9,12,1,1,1,3,1,15,1,2,1,9,1,1,2,1,14,21,1,1,2,1,6,7,20,9,2,17,1,7,1,1,1,1,1,8,1,7,4,2,1,1,1,10,1,16,1,10,8,7,20,14,6,2,22,5,2,1,3,1,1,1,1,1,24,1,1,2,1,7,1,1,1,1,1,1,1,10,14,2,1,1,1,1,1,24,14,1,90,1,23,7,14,23,1,1,1,44,22,33,7,4,3,2,5,23,56,7,7,5,4,1,20,18,50,6,2,32,11,3,1,1,8,1,2,2,2,24,1,10,12,1,21,2,12,28,1,3,59,16,1,2,4,1,4,1,3,6,5,12,1,3,9,14,4,1,1,1,2,1,1,2,19,4,6,17,3,1,1,1,1,1,1,2,1,1,1,1,1,1,5,3,21,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,17,887,96,90,4,5,272,369,1,2,1,26,42,1,1,1,1,1,14,154,30,10,52,1,1,34,7,782,1,47,60,285,16,1,1801,22,56,628,4,1,3,13,278,2,76,18,171,432,43,34,20,4,19,1,1,1,1,1,4,154,30,10,95,14,684,4,1,16,278,78,664,34,2,3,15,24,4,1,8,21,30,1,114,46,475,2,293,15,30,29,1,2,4,8,1,4,23,10,3,868,54,690,82,1,1809,1,1727,247,169,4,5,1,2,27,8,1,1,1,4,1,111,1,19,1,29,122,37,16,1,37,13,3,5,28,15,29,7,2,2,2,4,179,29,124,12,8,1,2,4,6,2,2,1,1,1,1,1,57,1,150,25,20,13,7,7,20,60,35,35,5,93,13,4,2,16,44,14,1,1,1,1,8,8,3,2,1,1,9,1,13,42,2,3,10,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,2,3,2,1,1,18,1,38,90,206,433,46,201,1,4,104,32,187,151,68,376,1,22,97,88,73,1,71,29,51,25,1,69,128,90,82,32,293,394,230,82,39,132,3,59,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1826,1,1827,1,1030,1,1724,1,1735,1,1620,1,1828,1,1829,1,231,1,74,1,128,1,1830,30,9,160,10,30,8,36,82,209,103,39,23,178,165,9,12,2,7,88,85,60,295,130,57,3,6,13,12,1,1,1,1,688,1,1835,3,21,30,1,2,91,30,13,181,35,1,2,4,835,8,446,5,190,129,1,1,2,753,146,4,160,4,94,390,35,173,6,2,3,11,17,4,1,6,424,215,190,11,76,372,1,5,83,10,93,1,2,112,14,6,1,1,1,1,2761,1387,1,1,1,1,9,24,6,31,30,30,12,33,523,172,19,718,7,5,5,42,3,3,23,396,49,2,1,589,1,1,1,1,1,1,1,1850,1,720,1,1261,1,1353,1,1851,1,1259,4,859,1,24,1,3,184,7,2,1,293,6,22,169,655,8,7,778,1,991,1,1593,35,684,2,14,8,139,12,1,26,1,88,98,2,7,44,60,22,27,3,17,1,1,2,1,1,1,86,378,93,33,1,1,1,1,1,1,7,64,25,677,5,74,16,880,1,50,1,1859,1,232,1,1860,1,1168,1,1861,1,1265,1,992,2,1007,855,3,154,52,1137,1,1343,1,1333,29,183,505,3,1,1,7,20,32,25,16,66,28,146,49,169,2,2,6,91,2,1,40,212,59,60,117,7,13,1,1,1033,1,20,1,1368,4,8,2,1,6,3,32,653,658,33,64,97,28,25,471,68,18,10,4,24,48,58,249,60,132,3,4,1,1,1,3,3,361,10,122,1,1,1,1,1,1,1,1,1,1874,1,1358,7,64,707,38,48,876,10,116,4,18,1,175,95,27,180,717,1,22,2,2,4,6,24,429,1,1,1,1,1,1,1,1,1,3,3,1,1,114,57,146,154,2,154,1025,2,24,42,7,1077,165,13,99,253,269,1,3,24,6,36,3,1187,420,271,23,154,10,20,8,1,1,1,1,666,3,69,185,268,1,3,2,10,172,75,35,1,1,22,5,688,554,19,464,154,2,184,1696,1,1071,1,1072,235,88,1,1,83,1,268,1,1,1,1,1,201,114,1,1,1,1,1,1,1,116,45,32,16,67,33,17,1,38,25,14,91,26,106,1,13,3,46,51,49,1,54,19,12,53,1,155,23,65,57,2,1,34,27,15,52,1,1,1,134,5,26,105,183,27,71,1,1,53,1,1,1,80,23,80,162,30,14,24,11,1,5,180,1,58,27,88,1,14,49,62,25,43,20,1,1,1,24,8,13,13,1,1,12,51,4,94,22,67,1,16,52,10,5,1,13,6,8,9,7,27,1,1,50,38,1,15,9,1,36,168,17,38,2,8,5,7,28,37,15,159,45,35,1,13,48,15,7,13,27,3,3,3,1,19,11,30,18,6,34,13,27,33,15,8,7,21,52,38,40,9,1,6,20,3,1,29,33,90,37,3,40,33,62,40,103,1,1,1,1,51,1,1,1,1,41,1,1,1,1,16,1,1,1,1,1,1,1,1,1,1,1,1,1,1,71,1,1,1,1,41,1,1,1,1,61,1,1,1,1,271,1,1,1,1,5,154,38,2,2,669,4,159,32,839,851,2,161,701,16,199,572,38,36,44,9,1,1,212,3,273,24,470,1,1,1,1,49,4,18,1,142,701,2,212,475,6,1082,180,516,85,23,1,3,154,30,105,4,133,77,72,1548,15,18,1,114,60,37,1,58,397,1,13,159,28,364,4,209,1,1464,9,686,387,2,4,221,497,22,15,54,7,730,47,474,638,1,1,1,6,154,38,1,1,1,667,6,1267,2,1,1,622,1,9,243,1,133,1054,52,120,409,969,4,13,718,17,9,33,29,383,13,49,2,1,98,319,172,1,1253,1,1251,3,212,475,1037,2,184,8,8,152,1,46,1546,150,1,1,1,4,194,874,232,444,3,240,10,732,1,1798,1,983,1,1796,2,207,482,3,18,1,843,19,253,438,196,96,90,2,7,266,6,253,117,6,47,18,2,22,14,2,64,3,240,2,740,13,190,501,1,5,18,62,110,190,5,168,104,253,117,17,744,915,1,4,1,16,1,1,217,1,1,1,1,1,1,1,1,8,64,90,39,1,1,94,374,637,6,752,906,3,2,1,9,15,847,405,96,258,122,181,1,1,1,1,1,1,1,1,1,4,64,79,702,888,3,166,522,1,5,154,39,2,94,573,13,285,85,122,80,106,640,601,1,1,1,1,1,1,4,166,46,475,2,18,169,8,1,30,390,31,18,420,72,208,1,34,434,5,6,14,1,78,2,250,1496,4,677,1249,1,1,1,1365,1,1929,1,238,1,1930,2,845,886,1,1625,3,1464,15,1,1,1539,1,1583,16,209,44,440,380,2,7,6,82,37,28,113,449,36,1,22,59,2,1251,101,7,284,387,598,49,613,1,1,6,183,704,368,3,3,92,5,184,9,2,32,1,3,649,122,422,1,1263,11,190,61,463,6,12,3,124,1,27,317,51,1,1934,4,19,165,9,96,16,253,730,2,90,7,125,517,40,13,1,1,15,3,3,115,20,3,166,12,41,1,169,1,1936,1,1821,2,255,1080,17,21,30,1,23,91,17,28,476,1,1,1,62,230,372,253,70,260,5,1279,4,645,10,1,4,51,1,114,521,2,1340,2,3,19,175,95,3,914,728,4,1,1940,3,154,2,35,2,1,213,1,685,3,279,658,99,2,1352,589,2,777,127,2,1234,32,7,178,866,6,243,86,563,1,1,1780,2,983,54,3,178,866,14,2,1504,440,4,192,3,670,49,1,1945,1,1946,10,219,861,1796,478,2303,298,1,1,1,1,3,154,40,27,1,221,1,335,2,206,970,1,224,3,194,1,94,1,1947,1,218,1,1948,1,1290,2,327,1622,3,887,165,209,7,164,28,673,218,95,326,135,1,1950,2,192,1,6,221,114,54,157,82,1323,2,1280,672,1,53,2,1294,659,1,1954,1,103,3,777,575,589,3,192,1,672,2,1946,9,3,192,38,684,3,709,369,48,3,184,9,2,10,192,29,181,22,45,396,272,507,312,1,6,688,1,16,1020,36,18,6,161,31,1,2,667,3,10,221,68,113,67,668,165,308,346,1,1,1,61,1,100,6,1321,16,194,428,55,1,2,207,1753,7,18,1,165,10,95,573,658,1,1287,3,1961,1,1,2,241,1,1,1964,10,195,378,520,303,569,1,1,1,1,1,15,215,9,1,1,807,262,579,20,50,27,1,1,1,1,1,13,23,138,32,382,287,678,437,1,1,1,1,1,1,4,1894,84,2,1,5,1736,248,1,1,1,7,161,414,287,678,438,2,2,2,1984,3,5,20,1,30,1,1,4,1734,254,1,1,3,1736,251,4,7,49,2,1941,1,1,1,1,5,254,1046,265,432,1,14,35,117,1424,134,1,1,2,1,2,1,13,163,105,1,34,153,600,135,1,10,28,9,82,81,1,83,218,148,1,12,1,3,8,118,28,1,1,160,1,47,71,1,1,1,1,1,1,1,1,1,2006,1,2010,3,193,1,1,9,2011,1,1,1,1,1,1,1,1,1,1894,6,753,135,1,10,28,647,25,199,554,84,8,43,1,10,28,6,3,163,1,83,205,13,148,13,1,3,8,118,190,124,14,1,2,1354,253,4,159,96,1,2,4,161,93,608,703,1,2015,1,2012,1,2014,7,579,491,469,37,7,436,3,16,753,92,43,1,9,1,28,91,81,52,32,391,116,31,15,270,8,21,28,2,1,1941,1,1,28,5,21,28,2,1,985,7,154,40,6,82,7,890,1171,1,1979,1,1576,2,254,1311,2,214,68,5,103,51,30,70,1210,4,20,1,30,1,3,200,1824,326,1,1621,13,183,505,4,60,25,110,195,169,2,99,2,252,1,3,214,17,2,3,889,38,1003,1,1545,2,253,1482,2,21,31,6,154,2,8,118,366,332,8,802,43,886,167,102,25,1,1,1,2028,1,1729,2,2029,1,1,2031,4,32,18,142,1488,3,1355,161,123,2,230,2,5,235,1797,1,1,1,4,1999,37,1,1,1,2021,6,57,10,12,21,65,48,10,23,131,39,1,95,374,199,758,66,293,2,1736,208,3,1880,159,1,1,919,1,2041,8,215,1827,1,1,1,1,1,1,2,79,1970,15,49,2,1,114,17,67,438,1,1,62,230,370,2,323,49,2,648,216,1,2050,1,2051,3,18,1,270,6,152,1,46,646,873,334,8,335,816,411,128,1,362,1,1,1,1151,1,1869,4,159,1,96,2,8,161,93,28,398,182,703,432,1,2,153,46,1,900,1,1562,2,2054,1,1,2056,13,377,141,553,1,359,52,120,409,45,1,923,2,2,2,1607,269,3,254,608,703,17,579,101,208,1,9,1,118,53,81,10,405,8,114,4,190,12,125,3,51,1,931,13,21,2,26,2,1,19,42,10,13,6,12,128,645,2,1997,1,5,71,93,50,68,1777,7,23,44,4,42,10,13,6,4,254,1311,432,1,1,1565,20,199,603,35,8,853,20,13,167,123,5,26,8,1,1,1,1,1,1,1,1,1,2069,2,160,96,3,1711,6,177,10,845,173,370,333,285,64,1,1,1,1,1,2075,1,1232,1,2076,1,1820,3,154,40,985,8,889,38,91,133,10,529,31,356,9,692,341,137,182,2,253,145,105,221,4,49,2,1,931,16,186,529,20,9,143,299,26,140,2,253,117,30,40,59,226,1,3,154,40,95,10,335,121,432,129,134,118,475,243,94,1,1,1987,2,230,3,1,1778,1,2083,1,235,1,177,1,2032,5,200,1485,339,60,266,3,21,28,2,3,217,2,1866,11,539,727,55,256,438,1,1,69,1,1,1,4,212,1,26,1,1,1762,3,1734,254,102,3,214,16,1861,4,888,1,38,1003,4,1,213,16,1,4,215,9,1720,29,2,1874,97,3,888,1,38,3,176,322,176,5,21,28,2,1,635,2,215,9,2,1986,1,3,293,1601,198,3,224,1071,579,3,23,170,669,2,1987,106,3,35,1141,202,2,888,39,5,176,192,99,666,961,3,100,1093,142,5,18,1,165,10,95,1,2095,1,24,7,56,757,1,82,499,373,328,2,32,3,77,145,1,1,2,3,5,1,1068,169,8,102,194,144,119,105,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2159,1,1369,1,2160,1,2161,1,2162,1,2163,1,2164,8,178,993,105,73,816,1,1,1,4,184,62,1,1,18,252,595,138,267,354,122,45,31,4,112,249,1,1,1,1,1,1,1,1,2177,1,1639,1,1928,1,2178,1,1728,1,2176,1,1270,8,1252,918,2,1,6,1,1,1,2,71,2112,2,258,1926,9,154,39,1,1,59,35,573,362,341,7,184,62,1,1,823,614,500,2,2186,36,26,8,180,340,16,498,2,3,6,1,769,118,246,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,988,1,987,3,192,1,485,1,883,1,22,3,22,839,130,1,1061,1,1783,18,23,9,160,1,2,6,26,1,1,62,387,187,121,2,3,940,271,1,1,777,16,192,1,2,6,26,1,63,387,187,126,63,212,4,933,1,1,5,896,1310,1,1,1,3,184,1501,1,14,192,1,2,6,90,387,187,121,5,63,1149,1,6,3670,14,813,1,589,693,115,1,1,1,1,1,1,1,1,1,3,195,32,1,1,2221,1,1953,1,2222,35,388,18,74,198,327,1,1,61,116,82,52,5,2,3,2,212,13,39,268,69,2,269,21,1,1,1,1,1,1,1,1,1,1,1,1,7,189,502,1,569,93,15,500,8,184,43,844,613,1,1,499,51,22,53,1,178,296,142,384,319,31,423,100,14,118,43,55,35,3,4,2,36,1,1,1,11,23,9,159,10,54,3,33,357,226,117,1212,4,724,1244,273,1,1,54,8,32,122,38,1,1,2,93,576,3,192,4,669,7,153,881,1073,39,97,1,1,1,1047,5,222,825,7,14,1132,2,258,772,1,2246,1,2247,9,857,369,727,154,41,10,63,27,1,1,102,1,2250,13,420,258,327,2,311,7,5,264,268,332,33,24,1,2,73,31,1,2253,6,255,3,606,116,50,47,9,184,12,5,476,314,233,140,890,1,3,77,780,1399,9,1931,2,253,36,35,1,1,1,1,5,77,928,313,12,932,5,160,31,64,3,29,11,406,1525,2,291,2,37,1,1,1,1,1,1,77,1,1555,1,1711,1,2251,5,204,130,162,179,1554,3,291,695,3,2,1006,1222,2,160,127,5,192,1,2,32,1,16,406,14,646,489,39,220,117,1,1,291,5,35,3,2,1,1,7,1252,476,1,445,2,2,94,1,1915,1,2273,1,985,8,23,9,842,116,2,1282,1,1,5,1928,131,120,1,2,1,2277,1,2255,8,1072,1114,36,32,4,2,18,1,8,984,1,367,430,4,385,109,1,25,291,6,75,34,14,246,58,281,1,60,264,225,376,2,35,256,4,1,12,23,3,2,13,1,1,2,165,85,21,169,166,209,85,415,3,134,134,32,57,96,105,222,364,1,3,2,1,1,1,85,3,685,4,535,1,2286,12,528,16,510,1137,1,2,1,1,1,1,1,2,7,23,9,159,10,447,217,126,6,22,839,126,1,3,1296,5,678,328,312,905,5,6,192,3,32,1,1,633,5,1711,242,257,11,67,1,2289,1,1804,1,1226,1,2290,1,2030,18,678,327,46,267,7,4,1,212,13,39,337,273,21,9,1,16,40,1,2,2210,83,6,678,369,508,649,88,2,2,195,34,32,1006,48,14,2,1,1,194,52,7,230,39,3,147,188,87,167,19,17,6,2,1,23,41,1,1,1,1,1,1,1,1,1,6,21,28,2,1,634,2,9,23,1,8,32,6,12,37,864,1322,15,720,14,35,8,36,1,393,188,8,294,399,117,93,1,1,1,2309,6,1920,249,4,8,129,1,5,193,1,60,35,830,6,164,27,91,698,999,333,8,178,993,105,73,698,1,119,1,3,154,1189,277,15,50,142,1,1,1,1,93,388,1,7,180,254,105,755,242,17,1564,204,175,238,26,3,3,8,92,1,1,1,1,1,1,1,1,1,2322,6,1171,105,73,698,120,1,11,180,476,734,2,12,129,25,765,1,1,1,7,19,135,30,10,64,31,401,2,214,16,5,883,298,113,39,206,3,164,20,7,10,192,3,688,656,65,101,493,129,1,2630,2,196,1424,3,883,450,206,7,195,688,656,166,493,129,1,3,1267,1,2,2,184,1501,1,1597,6,217,472,566,6,316,752,1,55,17,686,9,289,1,103,147,116,410,21,1,3,237,257,1,49,1,1,1,2171,1,2333,1,1599,32,232,59,47,4,324,58,25,112,125,3,1,2,13,1,324,624,14,91,169,13,13,10,12,2,5,51,1,1,1,1,1,1,1,2341,2,191,839,17,201,664,126,186,510,587,68,2124,1,80,52,1,1,348,55,508,371,1,2203,1,1129,1,1598,11,291,695,3,1,2,1,12,325,946,67,1,2,184,11,17,220,215,72,58,303,174,5,7,4,10,103,103,168,758,4,141,1,2,211,771,3,91,12,1576,4,178,1988,181,1,5,91,63,39,1150,277,4,185,2,508,1654,5,195,32,1,1,2121,1,2351,2,2352,1,2,212,28,1,2354,4,154,40,2,93,4,161,1443,751,2603,2,164,91,1,2356,2,165,48,1,56,2,1064,112,4,184,1420,81,3273,1,245,15,169,65,18,1,433,361,165,167,191,203,31,373,1,179,1,1,1591,4,184,1296,124,3354,2,2351,8,6,234,18,1127,191,234,554,4,7,1,3,6,1,873,1,97,1,2360,7,23,1106,415,60,757,2597,1,1,2362,1,2236,1,1685,1,2279,3,864,757,742,2,164,27,12,23,161,9,2,32,902,415,140,552,43,85,2595,8,1071,1,613,500,51,18,25,22,10,777,207,1,250,117,430,4,494,85,1,4,677,1502,1,2,8,154,39,1,1,32,27,35,1395,7,1072,238,375,501,36,32,83,4,670,7,696,994,6,23,141,27,64,3,390,13,985,271,3,469,29,417,1,193,1,1,1,1,1,1,1250,6,221,1426,557,170,1,1,7,1735,642,1,1,1,1,1,1,2383,3,19,165,1280,9,166,46,5,7,839,448,817,49,7,7,154,30,9,1,33,62,1395,3,22,839,222,4,1171,996,1,217,1,1335,6,187,71,407,199,1391,131,1,247,1,246,5,49,2,114,1603,551,3,122,84,970,2,2387,53,1,2388,1,243,11,670,7,33,663,960,56,1,1,1,1,1,13,691,1,66,61,1240,57,2,9,14,98,156,1,1,1,774,1,1575,1,2398,1,147,1,2399,1,2157,9,192,1,2,6,654,10,123,3,1409,15,391,131,1732,4,2,18,59,64,1,1,1,1,1,1,1,2,286,3242,2,2409,1160,9,232,55,490,8,28,1,538,589,155,5,193,2,32,1,1,31,372,34,660,489,376,2,269,22,1,1,3,5,29,1,1,2,2,1,1,11,128,1,1,1,1,1,1,1,1,1,1,1,2421,1,2415,1,1311,1,1048,1,388,1,2235,8,145,4,1077,736,145,18,14,17,2,637,711,1,2195,2,2422,1,4,1251,1173,1,1,13,17,128,1,3,2,1,1743,213,14,16,8,281,1,17,678,205,122,1,1,287,24,7,5,3,206,55,268,365,1,5,196,1,1181,1,1768,1,2430,6,192,1,2,32,1,637,20,1005,275,38,12,196,29,96,3,51,6,218,24,207,1,64,206,1,1,1,1,1,1264,14,52,634,2,1,3,3,82,208,366,422,9,1,3,494,7,777,41,215,217,600,359,227,1,2437,2,195,670,17,678,315,12,1,48,216,48,7,3,2,225,649,19,5,7,203,1,2,154,135,17,77,26,1828,2,21,250,53,1,2,1,33,3,3,87,53,1,1,4,224,809,217,624,3,192,3,670,2,678,651,6,2186,36,32,4,2,77,4,255,27,366,973,2,1278,4,2,77,26,4,492,186,506,139,1,287,2,1555,674,2,2443,1,2,691,1,3,1078,202,233,2,677,1374,3,402,1208,1,4,192,1324,10,919,2,1178,509,6,253,803,3,5,1382,1,7,19,135,30,10,1,94,625,12,1270,6,1,2,1,3,1,1,57,313,2,282,2,195,835,8,52,114,523,158,135,77,219,328,5,178,993,178,816,2,4,252,595,759,198,4,192,1,61,608,4,188,852,131,1019,7,221,325,365,1279,258,1,1,3,258,29,743,4,77,780,387,1012,7,321,14,157,13,679,139,271,2,1827,224,8,164,27,91,366,1,520,1282,1,8,160,31,33,425,384,217,624,579,2,649,529,3,192,3,667,11,219,264,682,120,37,5,54,1,118,954,1,5,1564,657,95,3,1,3,218,1136,515,2,184,1502,5,1294,330,329,503,1,4,1184,60,74,5,2,2051,226,2,191,64,4,192,670,723,54,2,777,575,11,204,131,1,4,62,100,5,62,568,795,526,2,154,1189,2,50,2171,2,19,843,11,327,96,123,33,75,416,110,2,379,458,38,2,2221,72,8,204,39,2,826,1,110,463,814,2,857,387,4,678,506,124,15,2,847,881,6,192,1,669,2,1,639,1,1184,3,1211,50,1068,2,254,608,4,159,32,91,894,1,1276,5,678,592,1190,1,1,5,7,1,3,4,2,3,207,1080,673,28,178,1,36,848,25,83,105,17,49,7,441,252,2,3,1,117,1,1,1,295,1,1,1,1,1,1,1,1,11,154,40,2,93,388,8,539,119,23,254,852,18,53,125,885,108,105,17,56,36,657,5,1,37,81,1,1,302,1,2,4,1276,109,657,43,3,193,2,34,1,2374,9,1650,63,181,84,495,1,1,1,1,1,2470,31,924,2,2,449,9,1,2,2,4,7,1,1,114,17,40,300,554,49,1,1,1,1,1,1,1,1,1,1,1,1,1,12,27,2,1,1,3,23,8,2,12,57,75,1,5,2465,1,26,1,1,5,161,701,1633,1,1,6,2422,1,75,1,1,1,7,21,28,115,21,6,67,2091,2,53,984,6,32,3,37,43,739,322,1,91,1,2502,1,1121,4,53,984,342,1124,1,1379,4,854,1026,159,465,2,1,2504,1,2505,1,1938,2,854,1650,3,564,1013,668,3,1,164,76,5,23,7,73,186,1390,5,53,113,871,790,679,2,56,927,16,27,1,2,2,1,1,1,38,13,4,14,11,1,76,38,635,12,1404,248,487,21,1,163,105,78,1,1,1,1,4,154,40,95,890,5,49,2,4,2457,1,15,27,1,2,2,2,1,22,33,1,24,1,76,22,17,634,27,145,1,3,2,1548,402,12,2,2,2,3,2,1,3,1,3,5,1,1,3,4,10,2,2,349,1,4,1,2515,1,2516,1,1153,1,2509,1,2517,9,49,2,1,1,2,1,629,1833,1,6,27,3,2,3,74,12,22,840,859,144,270,6,6,3,1,10,100,281,1,1,1,1,1,1,1,1,1,1,1,1,801,3,23,170,2,6,1650,59,4,760,1,3,21,928,449,10,4,4,7,1,1,114,57,300,554,49,3,2,2,1,1,4,41,1,1,2249,1,2534,1,2535,1,904,1,920,5,50,143,3,1454,59,19,920,1,7,459,1,3,4,7,1,1,114,57,300,603,3,5,47,3,1,1,1607,10,21,31,4,109,1,523,6,390,5,1448,5,1242,13,6,346,269,6,165,1,523,1,552,365,4,165,525,552,365,4,686,921,9,219,2,1242,365,5,1242,13,352,259,10,19,196,363,361,467,4,11,1,1,114,132,59,772,5,47,6,1,1,1,1,18,164,27,91,582,56,1,3,4,459,4,1,10,1,1,171,958,7,4,8,184,11,1349,53,88,1,550,2723,5,1071,1,525,948,1,6,1387,4,11,1,1,1074,4,19,135,40,95,4,1242,19,346,161,5,50,807,369,875,120,4,214,17,1233,1041,3,1343,242,35,1,2547,1,1294,1,1325,1,1594,10,184,66,1320,34,81,670,3,190,1,2409,13,164,70,16,2,785,342,191,369,418,1,190,2,1,1,2552,7,250,1320,176,612,190,1,4,2,75,89,16,145,1081,736,140,5,6,6,20,7,3,1,6,2,90,306,1,14,678,308,6,15,22,94,195,11,200,1,63,269,547,1160,3,61,123,1346,11,184,11,667,52,630,142,550,43,24,253,2403,4,98,2459,1,1,1,115,1,2558,6,28,4,3,18,3,59,12,1403,102,10,584,1,2,2,8,8,3,34,403,9,920,4,4,458,5,12,1,114,1043,8,57,10,4,8,27,9,21,6,8,1735,55,683,3,86,1,1,1,4,1735,831,1,1,3,32,3,80,9,1403,102,10,584,1,4,16,3,34,7,53,125,910,205,55,413,709,3,193,2,1148,8,928,467,8,1,114,57,903,12,5,256,24,2,366,328,3,53,2,2030,5,924,4,590,57,915,3,715,536,1174,1,2422,3,2569,1,1,1,2572,5,154,40,20,1129,277,12,145,4,1952,7,14,10,5,1,4,4,10,2,2,685,491,2,1071,1208,1,2260,1,2258,5,1226,741,606,1,1,1,2507,1,2576,1,2067,6,55,1,109,527,1223,662,8,1403,1,845,180,57,24,68,1,7,19,135,37,3,61,34,359,7,51,109,5,840,250,75,277,2,2388,192,2,864,1299,2,97,1933,5,1404,1025,81,68,1,2,254,1082,1,1404,1,2580,1,1298,1,1349,4,920,11,358,289,3,1270,72,597,3,211,2,27,3,1276,73,818,13,147,10,1,1245,102,457,138,20,6,17,14,403,21,8,154,2,3,5,118,582,116,196,4,184,59,2,827,4,52,1,3,1295,8,32,3,119,5,34,96,573,2,6,19,135,30,10,95,625,6,7,1,3,4,1,1,6,21,31,1,3,633,662,2,154,53,2,53,3,10,920,8,459,2,2,11,1,1,171,300,3,1226,881,42,4,710,358,1126,388,5,177,2,865,14,113,9,178,993,122,54,1,1,816,2,300,2,1403,102,9,178,993,122,20,1,33,1,1,982,2,154,2,9,19,141,24,9,2,667,316,172,149,11,1226,177,102,338,119,141,4,1,22,21,2,9,145,7,1074,169,567,142,38,7,1,17,159,32,2,62,3,452,154,75,129,114,123,66,205,168,53,543,243,8,218,845,277,177,36,260,771,1,4,178,885,108,178,3,1343,277,852,5,18,1,145,29,669,6,211,30,9,732,88,949,4,49,2,1,633,3,1843,396,283,4,159,96,3,390,9,678,329,22,94,195,275,269,547,1160,9,579,491,196,55,210,483,1,4,567,1,1342,3,19,270,1175,3,928,474,116,3,1336,1251,2601,5,1277,2,1,3,374,2,154,10,2,1339,2,4,19,141,24,11,8,21,203,1155,3,556,508,142,1,22,293,8,20,19,20,42,18,4,40,28,8,5,13,28,54,408,129,185,597,4,667,1,22,161,31,1,7,1,661,3,74,239,165,277,730,2116,1,80,52,1,1,348,55,508,371,1,1285,1,2592,1,2593,1,1230,1,2420,1,627,22,35,126,31,1,7,1,661,3,313,165,277,730,2116,1,80,52,1,1,348,55,508,371,9,21,28,2,1,633,3,227,68,54,19,714,16,4,35,317,121,400,133,17,41,415,93,288,1,1,1,1,1,1,1,2601,1,790,5,159,47,442,332,50,5,734,873,987,6,2,18,192,1,7,1,661,3,74,1411,2116,1,80,52,1,1,348,55,508,371,2,663,420,5,159,96,3,390,328,9,2566,1,1,35,1,1,1,1,1,1,2609,1,2566,10,49,2,1,108,31,494,291,228,819,449,10,49,2,1,102,52,479,1,518,819,587,10,668,1041,900,2,1,1,1,1,1,1,7,927,6,1633,1,1,35,5,7,49,2,1,633,1,518,819,3,2609,7,1,3,2566,1,38,15,154,40,95,64,141,394,1,9,1,28,4,2,186,60,209,14,540,146,1117,2,813,1,1,1,1,1,1,1,1,1,14,103,19,84,50,392,216,113,3,50,304,10,1284,1,1,8,19,135,30,9,1,95,406,1108,2,1803,818,3,49,2,1249,3,179,888,1128,1,2631,2,1620,852,2,184,1619,2,122,1054,1,1223,7,19,175,52,1,1,41,1046,11,21,28,2,1,114,46,27,448,2,1,292,25,61,18,24,25,36,26,2,22,16,28,390,1,36,169,21,64,40,114,251,9,17,332,278,652,1,5,51,1,182,471,1929,2,214,822,3,1768,551,316,26,19,4,80,90,2,5,1,29,18,41,573,52,264,801,371,11,2105,1,80,52,1,1,348,55,508,371,16,1,20,28,2,1,114,48,17,9,447,1,1,1,5,287,51,4,154,40,88,897,5,24,109,33,523,1,1,1823,14,714,20,361,112,555,36,318,170,312,2,1,35,1,1,1,1766,1,2624,15,23,141,28,1,2,59,35,360,14,199,3,74,239,465,336,8,1866,773,1,1,1,1,1,1,14,23,141,28,1,2,59,35,359,214,3,313,465,44,292,4,691,23,493,591,5,193,2,59,35,573,3,231,457,7,1,2646,8,2619,4,1,2,1,16,4,1,2,256,392,8,192,1,7,1,661,3,478,1007,1,2649,2,194,95,6,193,2,53,41,573,602,7,231,455,9,57,925,603,370,2,248,41,2,686,9,2,1083,596,10,1093,1,1,872,13,671,1,1,1,1,11,336,675,54,73,109,1096,313,1,1,1,1,1,1589,7,888,43,1,1,1,165,452,2,179,888,14,192,1,1,1,1,666,3,49,205,10,48,1,321,1162,39,154,26,14,10,85,599,1,9,22,1,3,2,1,1,3,1,1,1,165,20,1,3,56,2,1,1,213,1,13,120,13,420,605,94,1,1,1,1,1,1,1580,1,1543,5,1530,13,49,976,100,2,874,1795,6,1178,321,90,54,1018,9,3,1530,1038,100,12,180,744,2,2,461,2,3,2,1,5,1,133,7,206,1036,102,263,269,767,4,8,1607,159,100,758,17,2,28,1,1,2643,16,180,740,4,2,2,461,2,2,1,1,1,1,2,3,1,1,4,1070,1,1,947,6,62,152,1086,216,1157,1,4,21,28,117,46,8,62,648,632,532,177,114,508,2,3,17,33,1605,1,2472,2,159,5,4,184,10,60,1311,4,1803,2,814,6,5,192,1,1,720,726,5,77,1244,12,307,375,4,734,873,699,2,2,159,489,6,194,2,58,35,830,501,6,184,43,27,1311,119,2,3,23,161,11,1,2319,1,2676,1,2567,4,212,2234,142,89,1,2678,6,1339,1,1,1338,1,1,4,2682,1,1,1,1,2686,1,2375,4,193,1150,277,852,197,295,1,4,10,9,1,6,2,4,6,5,7,6,8,4,4,12,8,3,1,5,3,9,3,1,3,4,2,2,7,7,12,2,3,6,2,2,15,14,6,7,6,2,9,7,12,13,1,6,4,13,27,6,2,19,1,2,13,227,69,24,36,2,2,2,1,3,3,2,92,5,125,247,201,49,796,43,104,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1464,1,950,1,383,1,2806,1,2807,1,1065,1,2692,1,2745,16,21,28,2,1,114,19,500,3,1,1,4,1,288,122,1244,459,9,21,28,2,1,636,6,1,410,681,33,190,524,1,18,1,8,7,5,5,3,7,2,19,3,26,10,3,6,1,252,690,199,233,26,69,329,172,1,1,1,1,1,1,1,2816,1,1056,1,2817,1,2818,1,916,1,1370,1,2819,1,2820,2,663,79,4,154,2,35,16,2,22,1061,3,49,2,1,3,734,37,38,4,385,269,956,1,6,102,105,74,699,307,673,5,1339,1,1,1,597,5,21,28,2,1,931,6,24,44,32,10,18,4,1,2821,4,685,190,349,1409,1,1781,23,373,103,60,1,77,93,315,226,69,457,177,871,1,1,1,1,1,1,1,1,1,1,1,12,373,103,60,1,485,2,927,802,69,4,2,2,3,1022,46,1766,7,21,28,2,1,114,523,1,2,24,104,11,734,464,172,358,43,103,961,1,1,1,1,1,875,1,2840,6,68,35,7,8,21,75,2,103,111,5,59,3,6,1762,1011,16,220,5,54,429,372,273,158,341,593,120,277,1,1,1,1,1,17,159,5,27,16,48,1,2,23,6,361,216,10,1,105,50,146,328,14,293,8,20,19,71,37,44,8,5,13,7,2,19,54,3,49,2,639,2,1,132,1,239,7,221,68,96,120,108,6,4,7,80,19,38,3,71,2,28,2,224,1071,14,291,695,3,3,3474,1,80,52,1,1,348,55,508,371,26,186,667,5,2,221,211,61,374,2,51,14,118,936,1,1,1,1,1,1,1,1,1,1,1,1,1,11,63,40,56,5,27,64,1,2,24,366,1984,4,184,10,60,608,4,234,1336,1064,228,8,559,617,1687,1,1,1,1,1,1,2864,14,18,1,277,158,85,478,304,105,589,1,1,1,71,780,5,68,35,108,1,27,26,166,49,1,3,1,3,3,464,898,356,31,216,679,1,1,1,1,1,1,1,1,1,1,1,1,1,9,103,61,36,1,29,26,25,2069,504,1,2854,28,192,1,7,1,144,109,11,36,45,33,5,281,485,1000,534,1,1,1580,1,80,52,1,1,348,55,508,369,2,17,320,134,11,2,44,3,432,70,305,16,1,677,72,638,36,120,6,4,156,783,93,1856,14,791,418,543,1137,1577,1,80,52,1,1,348,55,508,371,1,2890,7,282,366,689,1,287,462,189,5,21,31,114,523,1,2,1035,1856,5,23,183,26,49,6,1,1034,13,686,216,61,98,136,419,1256,20,1,1,1,1,1,4,648,1,14,276,3,256,1248,1182,6,192,1,2,667,3,379,1,125,4,19,174,96,1046,16,494,170,145,89,1,32,1,1,1,24,17,320,642,961,1,1,3,194,985,156,4,35,157,673,313,10,197,2,31,863,766,108,686,201,47,1,15,379,87,35,66,12,5,72,235,174,1591,115,115,17,1,1,23,18,1,229,48,44,114,558,5,304,110,172,408,1,3,3,440,292,119,15,22,1,74,1288,3,68,50,21,2,1,102,3,59,9,1762,30,178,3,34,1,2,1,1,2,1,1,129,231,5,91,178,210,449,71,356,74,29,1,143,678,1,8,3,27,1,1,6,194,1,94,893,200,605,9,23,74,57,39,1,668,257,10,49,3,211,1,27,3,62,6,1762,31,215,1,3,1,2,1,361,5,24,6,61,178,203,6,1,222,227,71,332,24,74,173,678,1,8,3,28,1,1,1,1,1,1238,1,2914,1,697,21,159,5,27,1,1,39,23,1,2,23,6,361,216,1,9,40,25,91,146,328,456,3,232,49,1679,21,19,165,8,1,2,53,41,573,3,2050,1,1550,1,80,52,1,1,348,55,508,371,8,2169,12,736,1,1,1,1,1,9,159,97,2,22,584,1316,4,739,1,5,2186,36,703,1,1,6,858,869,53,137,938,1,3,1702,1152,74,5,678,180,33,1452,586,9,103,57,31,28,39,24,166,35,44,9,440,119,1738,5,628,1,1,1,1,1,2935,1,2931,1,423,1,2302,3,282,2286,368,2,875,1990,1,2865,1,2923,1,2937,1,2938,1,1751,1,2852,18,1704,262,897,1,2,1,1,71,1,1,1,1,1,1,1,1,1,1,1,2950,1,1286,1,92,1,1078,1,2951,1,173,1,1165,1,1578,15,23,170,1,1,94,38,199,336,52,189,16,216,644,382,524,3,122,563,491,4,192,66,390,217,11,666,125,64,354,57,1623,63,1,1,1,1,1,1309,1,2615,1,2248,1,2583,16,454,85,531,242,9,16,1,183,56,438,1,3,68,253,243,374,1,2958,1,1179,1,2959,1,134,9,184,9,2,35,18,41,573,316,157,3,1182,140,316,3,68,31,19,21,220,4,2,632,164,46,227,526,175,353,522,6,2,1,3,77,1,1,1,1,1,13,219,149,115,42,117,506,8,81,263,316,527,623,1,5,190,560,1896,322,1,3,68,42,22,11,190,552,78,9,378,1100,547,116,1,1,1,1,1944,9,19,993,465,126,409,46,925,1,1285,4,1222,1,1,284,12,192,202,471,67,2,24,136,2,82,411,378,688,4,279,369,863,1463,1,2975,1,2976,1,2977,1,2978,1,2979,14,394,100,238,20,1,45,2,19,69,10,33,1,1,25,3,255,1,2,6,192,1,2,34,1829,925,10,195,34,1374,409,968,1,1,1,1,1,2,1539,44,6,847,907,1225,7,1,1,11,103,88,1,1,65,604,2,1,10,629,1485,5,847,507,396,105,1132,4,258,606,640,1485,8,192,1,36,92,541,3,398,706,11,305,22,58,3,66,65,20,115,565,797,974,5,291,351,36,915,1397,7,2840,126,25,1,1,1,1,1,1022,4,21,28,117,524,7,1235,276,567,1,546,349,22,8,1248,543,1180,26,1,1,1,1,1,3002,3,1334,600,1069,4,166,12,511,1255,5,215,2,2,1298,1353,6,221,313,2470,1,1,1,4,888,43,2,618,7,1093,1,1,621,251,684,4,5,336,675,127,1521,1,2,1342,157,4,1266,43,877,36,4,1250,476,29,160,4,2445,397,4,162,1,1081,2,184,678,3,221,164,2624,1,1577,3,1292,1562,4,3,212,1091,1281,3,686,375,555,3,256,392,856,4,184,11,59,608,3,1,211,27,9,215,4,4,1,827,466,304,763,286,7,194,2,85,8,1231,467,175,5,173,905,235,1637,1,9,204,715,1,1,10,249,2,400,1428,3,235,2332,444,6,102,105,74,1006,53,620,27,23,3,128,7,31,1,1,1,1,4,1,26,1,1,633,3,49,77,128,10,48,1,85,716,371,11,651,58,176,45,80,9,11,19,18,2,25,1,4,12,1,43,11,7,11,5,2,8,1,1,8,5,2,17,5,8,1,8,9,19,6,10,10,1,11,1,269,68,186,1,1,109,75,1133,135,1,201,221,1,1,1,1,1,1,1,1,14,231,455,2,4,3,392,265,325,5,341,152,105,742,1,1,684,21,164,28,1,39,26,22,368,1,16,27,85,48,39,11,101,107,421,303,723,156,338,6,689,344,42,163,4,593,1,1808,9,103,89,1,37,561,54,17,3,398,8,160,4,27,64,1,2,390,328,100,209,42,441,22,11,2,5,3,5,4,3,3,2,20,2,3,2,21,87,88,107,2,1,2,3,1,95,3,2,3,1,1,1,1,3,6,3,39,2,2,1,98,318,1,12,86,15,59,1,7,1,6,50,3,205,97,385,2,37,175,1,1,155,1,52,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1918,1,976,1,730,1,715,1,2625,1,2620,1,1235,1,3060,1,1856,1,3061,1,2281,1,3062,1,1863,11,155,510,106,304,118,105,730,31,1004,1,1,1,188,1,2165,6,192,9,664,312,1,85,41,321,51,11,1,51,32,38,54,1,7,17,5,354,31,38,2,3,3,4,2,341,222,14,367,42,696,26,6,164,1,161,1,1,1,1,1,1,1,1,1,1194,4,192,673,312,1,63,394,64,18,18,34,360,1,3,6,1,3,7,18,4,1,1,1,10,9,3,2,1,3,1,55,1,80,1,290,8,12,140,1,15,1365,131,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,899,1,1194,1,511,1,3103,1,895,1,3104,1,902,9,255,3,22,368,216,75,37,2,2127,7,192,1,2,5,29,633,1488,1,1764,7,927,4,1,1,11,74,2088,12,18,1,286,149,85,531,251,694,1,1,2,70,3,917,1063,1127,1,3108,6,18,1,520,782,694,1,5,192,9,664,126,186,13,1072,470,1,390,296,880,1,1,1,1,1,1,1,1,3117,1,3118,1,2965,2,2512,1,1,3119,9,19,173,1,7,662,3,313,157,1015,24,494,125,38,252,18,4,29,58,1,3,388,558,2,686,3,246,157,14,23,21,1,1,1,1,7,1866,773,3,2,461,20,1,6,21,28,2,1,76,855,1,3127,1,734,6,192,1,669,3,313,1834,24,244,128,33,23,139,12,5,87,339,292,142,10,29,93,1111,75,223,24,119,1,1,1,1,1,3,192,38,635,21,494,85,5,54,254,7,3,7,20,30,15,44,1703,188,22,131,14,1,13,9,2,1,528,6,689,395,1,3,2,518,1,1085,1,1086,1,1222,1,1508,7,35,157,9,664,312,1,1477,11,18,1,135,92,1,1,34,897,300,1,141,17,24,2,32,3,16,11,1,4,3,7,18,12,10,23,65,458,2445,43,209,488,38,45,3,10,393,3,2,57,1,4,1,5,94,318,4,94,12,63,9,3,2,53,169,520,38,177,8,147,4,25,27,1,4,7,4,11,4,78,1,1,1,1,1016,1,2172,27,23,80,51,5,1,4,28,1,2,5,1,26,31,31,359,123,20,63,8,3,203,275,296,45,2,664,789,9,18,1,227,1,1,822,949,568,2601,6,21,30,1,114,523,1,1,3140,28,224,111,131,163,269,154,4,105,620,33,7,2,367,593,90,268,1,1,1,1,1,1,1,1,1,1,1,1,1,2379,19,18,1,185,85,116,242,27,396,384,7,25,203,330,750,53,332,1,1,1,11,24,69,7,14,8,4,7,33,45,478,1,18,178,911,122,140,482,54,444,137,1,180,29,480,1,1,1,1,1,1,11,154,38,1,7,1,29,59,576,478,277,730,4,19,176,9,978,7,204,2565,53,332,1,1,9,7,1067,22,1876,198,3,1,1,1,977,12,154,38,1,1,63,605,3,136,2,725,503,607,23,476,59,2,61,15,6,35,368,46,49,44,156,497,137,301,461,40,30,39,4,273,70,1,6,102,878,50,146,158,1294,6,19,142,31,1,669,3,28,476,59,84,63,15,10,410,74,57,482,124,97,762,40,70,3,6,142,20,142,15,20,1,1,1,1,1,1,4,695,49,933,5,6,164,116,368,94,762,1182,9,201,644,84,154,2095,1,1,1,1,4,51,1,636,295,14,23,1,34,19,11,1,7,7,21,4,5,10,71,17,43,692,8,147,12,28,97,93,49,60,5,13,4,2,39,9,1,2,94,425,14,58,1,3,1,52,265,155,696,2,22,88,46,1,1,1,1,1,1,1,1,1,1,1,9,232,55,378,106,74,16,169,146,2019,1,939,18,51,638,8,12,364,2,7,6,147,113,449,9,27,23,59,552,377,320,11,684,8,3,192,195,88,85,551,1,27,340,5,18,1,435,616,949,18,682,103,8,39,538,1445,179,177,1,1,1,1,1,1,19,1,1,1,1,2084,5,51,1,160,475,295,7,166,817,54,13,13,14,5,11,579,5,494,4,57,486,1260,18,6,223,68,2,159,97,2,678,302,3,51,1,637,6,190,507,551,105,406,877,3,287,743,304,13,300,298,49,33,337,672,851,617,44,1,1,1,1,6,103,80,48,521,600,1490,8,194,61,2,1,390,333,22,2203,13,286,719,1,1,318,5,532,361,5,181,1119,41,2312,7,19,173,1,7,662,3,1485,26,190,499,4,2,2,30,25,25,110,146,52,1,19,86,3,13,41,3,103,323,943,5,349,22,46,94,8,684,551,116,456,26,24,763,5,11,135,122,24,5,485,210,22,27,2498,846,1507,3,771,14,60,2,187,19,16,192,8,1,790,186,1173,2116,1,80,52,1,1,348,55,508,371,12,286,5,695,3,1,2,1,14,311,544,1345,321,5,771,83,122,726,1506,4,156,35,748,93,1,1028,14,201,664,126,186,3289,1,80,52,1,1,348,55,508,371,5,291,695,3,4,2214,6,742,10,38,19,20,270,19,26,128,38,1,7,1,26,1,20,34,580,3,126,128,60,1171,11,2,649,7,61,30,12,111,17,752,2226,18,847,339,5,19,38,13,87,432,14,59,63,164,947,4,159,3,17,1,12,159,5,29,62,1,2,390,213,3,11,105,196,2,1204,2008,2,154,39,2,693,1164,1,2853,1,2974,1,886,4,164,68,26,606,7,192,1,37,27,534,74,2147,1,1009,1,1759,1,2332,8,1827,88,412,179,6,1,107,593,1,3214,5,517,2693,5,1,1,2,164,94,5,192,1,672,614,1,7,1033,695,24,164,260,1042,1,1,1252,9,103,88,1,1,65,31,349,224,3,7,32,71,111,68,582,73,327,3,21,28,3,6,714,30,33,42,388,555,1,280,2,103,108,5,178,5,2688,91,258,3,207,773,307,7,253,2381,228,9,91,259,1,7,23,169,1,61,660,1065,382,4,103,51,10,816,9,709,373,153,113,449,36,1,81,929,12,289,203,13,632,24,152,606,670,2,177,10,445,13,887,299,62,100,458,50,224,94,156,697,162,35,1,11,159,5,92,2,390,15,201,75,41,1706,238,10,184,59,2,676,11,1,138,1,109,366,5,154,94,34,7,890,2,164,28,4,1210,51,87,432,1,1381,4,1863,314,1,1048,3,192,670,3,8,1093,1,1,872,684,1,2,1,10,336,675,54,73,109,1409,1,2,1,245,6,161,31,1,1,1,667,7,780,13,396,64,100,503,1201,5,154,30,11,6,661,3,888,43,2,3,258,390,216,3,293,199,525,2,2231,607,1,476,7,183,1370,1317,1,91,265,1,3,1077,530,269,6,692,52,8,1,334,265,3,184,998,520,9,216,1,841,449,4,1,2,3,1712,1,1547,3,203,1,1097,7,654,468,59,3,137,266,428,7,19,135,12,18,506,172,815,9,166,523,395,1,3,136,278,6,100,10,164,28,1,1,2,668,1,49,205,59,12,153,46,721,11,1,1,1,462,230,24,4,857,5,184,59,2,826,1,10,166,523,395,1,3,78,185,257,225,1397,7,178,1173,482,54,444,828,3,5,154,39,1,1,94,9,184,11,8,1,716,221,39,2,119,5,192,1,1,1,667,7,1080,1,3,1,5,76,442,2,159,818,3,178,1655,1328,5,154,38,1,96,576,7,204,259,137,289,31,369,233,5,230,3,681,264,342,7,235,311,385,1,1635,444,220,3,184,70,1311,4,250,2108,190,1,1,2433,1,3232,6,919,1,11,77,112,62,5,49,2,1,114,524,8,887,241,82,596,1219,162,3,2,3,102,878,50,2,1813,772,3,980,196,158,5,19,174,1,95,573,7,21,28,117,47,477,554,54,8,1277,2,1,3,645,123,99,127,5,102,105,74,1006,673,6,178,866,127,122,54,1,1,1280,1,1279,16,23,1,2,35,1,3,14,2,2,4,13,8,20,5,904,1467,39,221,316,1099,560,183,771,3,80,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3265,1,3149,1,2190,1,3266,41,23,3,74,35,19,5,25,7,1,1,1,1,5,27,1,1,26,3,17,13,1,576,49,422,348,2,293,224,147,2024,92,1,80,52,1,1,348,55,508,368,3,4,211,2,37,40,23,706,1,142,238,152,1,534,1,1,1491,1,1,1,1,1,1,1,1,1,1,1,1,1,3,213,37,40,42,706,1,142,4,336,50,1,1,533,1,1,1053,439,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1855,1,3299,1,3280,1,2832,12,135,24,35,61,1,2,17,12,1,360,596,3130,22,201,85,705,15,1,318,537,361,5,1072,228,938,1,80,52,1,1,348,55,508,369,2,1,1244,10,1813,165,607,716,1,1,1,1,1,1,8,135,24,35,64,17,13,956,3130,20,201,790,15,1,318,537,361,5,1072,1166,1,80,52,1,1,348,55,508,369,2,4,20,1,192,77,17,216,3,273,188,251,109,12,10,1,78,120,256,860,504,352,75,1,11,184,7,1,1,2,32,62,360,216,398,421,7,184,8,1,2,454,216,398,4,1336,191,451,2,39,200,21,23,94,2,10,27,28,32,15,56,29,9,9,230,67,411,35,153,24,11,90,67,92,469,52,94,232,214,213,191,101,9,1,1,1,1,1,1,1,3317,1,456,3,164,49,77,1,133,6,166,12,40,845,198,519,4,154,40,95,1303,11,699,8,3,143,230,652,40,1054,447,5,18,1,1211,1,1779,14,22,10,103,24,35,61,3,17,7,5,1,576,472,3038,4,166,749,148,161,4,154,40,95,1397,10,663,44,3,143,358,563,1,1054,470,19,1,1797,12,35,65,26,9,24,32,67,24,428,466,194,3004,3,184,62,1,3,24,76,33,3,166,884,13,6,23,169,1,2,1068,4617,7,1298,38,262,31,349,2,1029,19,221,82,37,10,36,25,3,23,15,40,8,583,493,628,170,635,306,4,2561,1,1060,1,3320,10,135,24,35,64,17,12,1,360,596,3130,16,221,119,97,15,40,8,4,33,1039,237,391,170,635,225,81,6,10,188,870,2,1,6,19,620,1175,30,411,7,255,3,390,216,219,252,1985,19,135,24,5,30,1,60,3,17,1,11,1,360,1,215,136,83,161,267,2863,3,24,55,21,26,706,1,179,1,88,112,39,115,533,1,1,81,972,19,5,372,43,1,4,1,1,1,2,1,13,31,26,3175,149,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3197,1,1372,1,3139,18,23,3,128,30,8,1,1,1,32,1,61,359,217,398,421,2,293,3901,15,217,2,461,251,121,28,437,562,1229,41,1,1,1,1,1,7,164,20,7,4,32,1457,2,5,192,1,2,670,398,11,852,446,38,293,349,2,632,698,2,43,1,7,221,316,2472,226,15,64,1,6,192,1437,349,2,632,744,5,221,2788,241,64,1,8,49,111,4,27,22,45,24,3075,13,23,3,158,8,1,2,26,33,4,779,1972,348,2523,6,21,28,2300,533,15,461,4,61,39,549,434,3,258,390,17,5,164,29,36,635,2148,5,184,193,764,192,623,18,244,118,15,28,665,366,15,4,4,1,3,12,5,6,533,781,559,1,3,49,162,2,16,216,39,3,77,202,125,375,24,262,1044,10,2,854,10,59,1,21,135,24,5,20,9,1,1,60,3,17,7,7,359,1,14,201,219,601,1328,349,1013,5,221,826,1862,338,7,6,23,131,39,2,719,1065,15,316,95,3,123,57,302,1,420,4,694,192,1155,1,1,1,2,191,91,4,227,27,1430,2,1,294,7,221,316,1276,566,855,23,44,4,184,9,2,94,3,230,632,2504,2,896,2467,6,176,975,459,222,224,1311,4,159,99,29,1,14,263,12,719,2306,1166,1,80,52,1,1,348,55,508,371,3,61,39,8,5,1860,825,309,374,1,12,275,3025,1166,1,80,52,1,1,348,55,508,371,5,279,425,379,287,141,3,159,97,2,14,268,727,2305,1166,1,80,52,1,1,348,55,508,369,2,26,26,166,1,2,5,48,41,573,317,84,35,278,680,94,659,1457,1,80,52,1,1,348,55,508,368,3,10,185,507,3,921,733,533,476,12,1,1,1,2367,1,189,7,164,20,465,16,418,871,1419,1,3372,1,2349,1,3370,4,184,44,3092,54,1,2087,1,227,1,392,3,24,84,25,19,452,47,544,6,393,581,168,3,1049,59,73,1,1,1,1,1,1,1,1,1,3309,1,1043,7,154,38,1,1,1,94,1397,10,22,113,140,1,372,352,336,544,159,2335,11,244,161,1031,13,2,4,5,3,2,10,11,2,49,1567,4,159,780,396,2026,8,135,24,96,3,17,5,7,4087,13,193,3107,1166,1,80,52,1,1,348,55,508,369,2,7,1368,4,961,57,749,58,187,10,184,8,1,1,1,94,360,434,603,675,9,221,114,209,500,901,432,856,10,142,7,706,143,234,4,686,1452,52,1,3012,5,164,94,390,216,1822,4,184,11,32,1,7,293,23,24,1263,409,872,502,4,293,23,130,134,1,316,6,221,139,962,1268,727,70,5,225,1548,306,1309,1,1,1980,3,184,64,823,4,91,12,130,1387,4,791,471,2128,1,7,181,510,1071,182,230,218,596,4,220,484,632,2056,4,184,43,1457,2,6,166,522,159,410,2136,1,7,77,58,56,64,3,17,4099,9,785,67,446,437,521,1025,20,94,1,2,3397,1,3,1141,815,1443,4,21,28,636,298,1,2998,1,3400,5,23,136,34,63,981,12,3237,6,1,2,4,3,3,127,18,1,1,1,3,1600,1805,1,2,164,700,9,23,3,167,34,1317,140,295,382,2598,5,411,114,1,1087,841,7,128,1816,31,224,713,495,1,2,1191,13,2,258,407,4,23,170,2,1784,6,100,35,59,61,26,4093,1,122,42,166,10,2,1,2,2,21,16,115,67,105,37,67,8,28,390,7,1,13,3,2,78,30,122,1,9,12,197,98,96,121,5,113,11,2,127,599,189,536,1,1,1,15,23,3,128,30,8,1,1,1,32,1,61,360,216,821,1675,3,20,1,28,23,187,1150,24,1,6,501,368,130,23,682,100,3,157,9,43,29,1,1,1,1,1,1,1,5,677,14,13,631,427,1,3392,1,3233,1,1923,8,293,47,52,1211,409,727,647,35,12,61,39,35,24,35,64,17,1,11,1,712,3374,6,335,1,725,555,751,1055,4,159,490,290,2422,7,135,140,1,724,2423,1,950,1,2223,2,268,727,2,277,724,2,278,724,2,274,725,2,263,731,2,271,726,2,273,725,1,3300,1,377,1,1141,1,3208,17,178,45,1,1070,46,117,370,92,166,188,311,4,822,15,1,1,1,3,1184,60,79,1,1068,1,2377,6,220,663,1444,546,378,178,3,258,1246,175,4,678,506,139,271,2,791,2600,2,525,1929,7,166,12,1045,1,70,531,1282,1,1182,1,1644,2,1083,4,6,120,6,1118,65,12,694,7,688,227,146,2,106,146,1052,4,1369,505,503,1007,4,194,1,94,830,3,931,189,62,2,1139,242,4,1369,3,502,1510,3,23,171,1785,4,1120,62,1676,572,2,207,1080,2,19,270,2,164,49,5,853,2330,104,7,5,6,87,27,6,6,1050,2255,1,3432,19,217,2,2,316,143,26,225,116,5,465,296,566,530,100,225,1,12,61,7,5,221,672,2116,226,82,8,1,517,413,358,33,291,842,978,4,156,74,684,2520,1,1289,4,221,313,2475,426,5,537,1276,1488,3,2,5,194,2,666,52,205,8,931,1,1,187,1,2,147,2166,6,920,11,2,334,1,2,6,87,27,12,129,921,2255,5,504,2729,1,1,58,4,340,842,1272,430,9,296,206,5,40,635,462,1,813,979,3,218,1043,519,3,194,95,1303,2,191,673,8,1250,476,82,107,1268,255,1,1,3,164,49,69,2,2585,720,7,23,170,1,1,94,625,205,4,92,72,1122,2142,4,165,46,30,9,13,619,1194,566,774,80,2,4,12,1,12,29,8,5,6,192,1,1,1,94,1397,1,1956,2,1279,1,2,1553,1888,2,289,1303,5,281,6,1652,649,854,1,2150,1,3428,16,18,1,229,157,49,23,55,47,364,127,366,18,43,106,409,7,14,24,37,18,8,4,9,8,6,8,8,3,1,1,4239,5,24,37,30,9,22,3,2599,751,93,5,26,128,39,1,1,1,360,1,1249,7,23,3,128,39,1,1,94,5,184,11,32,62,1395,1,3350,7,192,1,2,667,3,398,35,5,184,8,3,670,398,1,1126,5,184,8,1,2,1068,5,184,8,3,94,794,1,2204,1,1087,5,23,3,167,2,94,1,2369,3,193,2,94,1,2988,4,184,8,1,2,1,735,2,204,978,6,184,8,1,2,454,614,12,192,1,456,136,80,398,35,437,245,276,753,292,8,785,67,411,35,437,521,753,292,4,192,1,2,94,6,184,8,1,2,670,1115,1,3225,1,3444,1,3445,1,709,2,184,998,1,3446,1,3447,1,3448,1,3449,1,1351,4,193,2,94,974,4,785,513,437,1274,1,1876,1,3450,1,1909,5,51,1,114,523,1,15,23,1,37,6,9,3,8,4,9,11,11,8,5,848,3391,6,23,38,15,3,21,22,20,23,131,40,95,4,3,7,191,4,73,317,39,4,2,85,102,1,58,366,6,5,21,28,2,1,638,10,23,1,37,6,9,3,12,9,22,861,4,23,56,21,883,10,853,86,302,2040,6,7,5,19,71,62,1,1755,1,1382,1,3452,1,3453,1,3454,5,192,1,1,1,1785,6,21,28,2,1,114,524,8,23,1,37,30,9,22,8,853,3,61,39,30,17,849,1,237,686,84,19,493,484,121,251,55,17,1,25,30,36,61,17,100,30,5,24,5,27,3,62,2,24,366,333,22,80,93,110,3088,5,293,2042,404,647,69,2,258,390,3,193,36,2783,3,1141,192,623,15,23,225,41,7,264,1,10,83,363,105,423,47,103,1050,46,6,21,28,2,1,634,375,2,23,77,2,853,2441,6,164,91,3,390,15,2790,4,165,48,27,10,9,710,143,230,158,2053,5,2,19,132,5,22,39,39,35,4239,2,688,1,6,707,3,143,230,1746,470,6,1191,57,1584,393,219,1,2,164,2522,7,192,1,7,662,3,398,1087,4,19,560,491,949,2,687,295,9,217,2,825,19,98,356,297,438,1056,3,192,673,398,12,420,126,11,33,673,35,218,740,753,301,2,43,6,338,110,98,11,33,2206,3,697,551,1977,8,699,8,146,221,1755,452,6,7,4,87,24,177,3136,8,993,12,1,312,7,5,893,5,2,1033,217,2,2816,640,6,537,1276,566,206,716,5,4,1249,1,624,1526,4,654,402,181,2220,1,3458,1,483,1,3451,3,100,35,4239,7,192,3,1434,349,2,632,744,5,221,2788,305,1,4,7,49,2,109,4,526,5,659,15,61,103,29,2,63,391,201,37,96,94,277,150,269,1080,3027,3,1167,184,2108,4,3151,86,65,127,7,18,1,229,822,374,10,565,4,114,19,33,523,6,2601,397,462,1,1,1,5,23,170,96,184,1072,4,164,94,407,418,1,1799,1,2280,8,2998,462,1,2,1,1,1,1,6,1241,1589,638,1,1,1,1,2378,6,23,170,2,94,1397,293,7,256,37,90,762,1873,454,1,5,648,1,14,420,428,4,22,78,22,858,10,706,1,13,133,336,535,52,1505,18,19,10,91,9,35,56,2,2,63,24,7,4085,2,1980,1376,4,887,467,370,1129,2,193,96,4,192,1,669,3,5,1461,1264,80,669,1,3,91,75,524,37,697,2,21,127,39,1,88,58,54,39,65,16,28,7,6,1,1,6,1,4,90,3,411,8,78,4,54,262,159,39,605,251,63,5,5,178,1,1,3478,1,1834,12,26,128,30,8,1,2,32,1,61,576,398,423,7,22,39,74,948,652,1744,895,1,3373,19,697,23,127,12,27,1,88,58,158,44,13,1,7,5,93,419,82,54,1065,6,210,22,539,74,16,403,3,50,721,2289,3,1251,2,211,2,752,499,3,1226,509,4,3,1033,228,93,9,53,576,260,262,162,191,186,137,633,2,160,4,3,1241,1589,641,1,303,4,51,1,637,294,1,1189,6,184,59,2,826,1,1231,9,102,105,74,6,693,50,257,673,827,1,126,12,19,4,170,1,1,51,1,1,41,573,69,188,7,21,28,2,1,114,524,293,15,190,519,140,1,3,230,158,635,977,428,6,7,5,90,62,11,1,163,1,46,3,17,9,1,1,740,1109,5,166,48,769,54,26,2,240,742,3,3281,13,5,4,159,489,528,2304,3,166,817,54,13,700,149,1,3,2000,428,6,7,5,19,5,66,62,4,931,1,1,1,3,128,86,17,2,221,2788,4,1,517,804,1133,4,3183,104,7,146,5,159,97,2,390,332,4,21,28,1014,2418,3,853,2441,5,4,114,6,6,3305,2,887,374,4,204,716,260,2,2,1261,108,3,1650,302,565,1,1600,2,847,2141,4,546,44,594,1265,2,191,2257,11,204,219,123,108,487,41,2,137,694,42,828,6,700,20,130,276,1727,470,8,89,143,483,15,41,74,16,169,4,321,19,152,8,3,700,20,529,7,190,507,38,352,161,1,1120,4,232,55,558,419,5,281,6,1053,599,1543,3,234,1145,123,2,102,878,1,931,7,20,1,143,49,27,50,996,31,166,49,2,2,183,273,256,113,6,2,11,2,196,103,8,145,84,104,160,1369,74,17,29,129,1,1,1,1,1,1,1,1,3491,17,849,38,190,49,129,6,591,57,936,8,284,213,38,10,87,7,1,1,1080,1,1789,32,166,49,2,2,473,195,157,8,25,3,175,6,103,8,493,44,967,478,44,85,2,2172,298,1,1,1,1,41,1,1,1,1,5,192,2,668,3,313,5,675,1030,246,282,588,11,159,1,4,27,64,1,2,24,366,29,187,15,212,4,73,248,117,44,354,10,395,920,2,502,362,7,244,1,2474,1,1336,1,3495,10,324,65,32,207,2377,491,1,1,1,1,1,3501,1,628,1,2884,1,350,1,3234,2,2018,851,1,2200,1,3502,1,3503,1,368,1,389,1,3504,1,1323,1,480,1,399,1,387,1,369,1,990,1,1951,1,600,1,601,1,3505,1,361,1,3506,1,2346,1,385,1,3507,1,3508,1,2259,1,541,1,517,1,3509,1,3510,1,505,1,1327,1,323,1,644,1,3511,1,3512,1,3513,1,421,1,325,1,3514,1,3515,1,3516,1,1585,1,1332,3,1616,733,1168,3,24,37,39,15,164,27,67,390,29,172,15,23,739,226,57,656,755,77,1,4,160,31,1187,254,2,2203,3679,3,221,168,276,2,1184,2334,3,389,276,2853,11,389,239,37,10,703,1627,229,262,12,2,9,8,664,80,2704,72,1,1,1,1,1,1315,1,1794,1,1170,1,3525,21,286,30,37,1,60,1,31,77,63,310,76,18,15,325,1111,924,161,1,1,1,1,5,221,485,143,2385,100,2,3365,162,1,3528,1,3531,1,414,3,353,506,500,7,164,20,7,4,32,1293,164,1,3532,10,154,37,1,1,1,122,24,206,698,276,3,316,37,61,11,77,117,1,32,1,1016,354,371,287,111,261,40,286,11,19,7,2,2,34,8,16,2,1,11,35,29,17,12,21,87,14,40,321,30,2,177,139,5,2,264,268,365,119,63,952,144,1,22,1,4,1,35,7,21,28,206,3,918,160,280,2,1336,2168,1,896,28,200,89,80,16,2,1,11,81,77,1,32,4,6,1,53,351,323,2,356,664,104,80,783,3,41,4,169,1,3,1244,396,1677,9,321,99,60,12,186,506,139,271,1912,4,164,49,27,50,6,217,2,1238,60,188,246,3,164,28,673,11,480,66,44,504,242,180,934,382,672,32,1,7,20,1,145,45,2,27,50,3,1951,881,345,4,164,27,64,3,11,77,115,1,2,35,293,339,3,49,330,22,3,24,216,3298,3,217,2,833,6,217,2,4,817,12,1325,4,1336,180,1316,672,20,286,37,4,42,18,12,81,66,11,33,10,405,179,146,621,499,1055,23,11,1,5,166,278,850,163,2084,1,3363,11,1865,44,926,648,4,1,2517,1,1,1,1,20,159,33,1,2,5,1,664,126,272,1087,2116,1,80,52,1,1,348,55,508,371,18,286,88,212,400,4,2,15,809,46,547,536,21,1,459,102,14,1,26,1,2343,8,159,1,4,27,64,26,582,473,4,221,485,2548,80,1,3005,6,221,3,482,327,217,2084,3,1576,627,3679,1,3529,3,159,489,216,2,648,528,4,673,654,5,406,7,14,1,146,701,423,2225,34,78,215,2,2,2,313,94,78,143,203,12,16,181,75,36,493,44,10,620,337,307,51,91,9,20,44,37,13,35,2,17,20,1,296,850,8,718,262,223,75,1,1,1,1,41,1,1,1,1,6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,316,1,1,1,1,4,3545,1,1,1,9,23,161,11,32,1457,2,293,327,55,8,79,80,32,52,405,216,207,4809,14,1047,726,1071,65,338,26,42,234,1,2485,1,1,1,1,3,193,2,719,8,388,92,21,93,727,7,687,1536,1,2442,1,611,1,411,1,3552,1,336,15,217,632,38,146,14,5,209,111,401,101,35,692,633,91,158,3,1263,2232,2385,1,1642,1,1378,1,2361,2,654,2899,2,3234,268,4,221,296,2845,147,11,154,40,6,82,7,600,38,809,251,336,27,12,191,3,61,3,24,366,216,50,66,196,68,1385,7,77,115,1,2,1049,19,993,13,200,123,2,44,18,12,81,120,375,348,1027,1011,144,4,21,28,164,77,3,859,1,25,2,353,543,2,191,3363,7,340,49,239,47,638,19,1902,1,1969,1,3555,2,160,505,3,193,2,1425,5,665,41,143,234,4,9,217,489,143,184,44,10,163,5,6,6,23,3,174,1,2002,147,3,1005,325,1204,2,665,418,6,221,485,269,2581,1,1,3,2203,3677,2,9,316,37,33,25,3,180,6,296,2556,8,1079,683,11,557,514,712,2,1,1,3390,7,181,510,68,436,567,182,1616,5,791,2599,1,167,3,4,411,114,1929,1108,2,166,15,5,26,128,39,96,1397,2,1336,2227,16,200,127,7,35,18,1,11,81,848,1022,1011,173,30,1,1,1,8,191,91,366,266,66,196,68,1385,6,706,143,228,10,168,6,8,601,385,19,325,639,234,331,995,3,32,250,1004,10,296,29,206,260,279,91,21,86,1,750,6,192,8,1,790,1359,1218,7,286,704,2,15,1402,1119,41,8,523,63,68,384,298,1105,468,634,1,3570,1,7,3,1047,2524,1,1,446,3,293,603,2467,2,282,894,1,3571,9,192,8,127,42,19,477,463,1022,1184,2,1378,2117,1,180,1,1403,1,1284,4,192,9,790,187,30,286,21,16,2,2,34,8,19,92,78,43,3,10,391,3,320,2,1016,188,827,138,6,8,15,45,1,1,1,1,1,1,3398,1,3579,1,500,5,221,485,381,2190,57,1,1540,15,316,45,17,36,66,45,75,14,391,179,141,5,225,39,780,6,188,36,468,341,217,624,4,316,130,201,2933,3,77,1167,1384,12,286,11,19,98,32,46,692,139,1118,1087,1,52,6,791,704,708,237,950,168,1,3569,4,411,3,111,1929,7,191,3,64,23,895,68,1543,2,1336,2246,32,286,75,8,16,2,12,35,29,17,21,36,63,14,40,44,307,2,239,77,7,532,89,458,600,130,222,4,140,1,1,21,41,12,49,115,27,64,3,23,1,366,216,116,196,68,11,221,485,143,2385,13,78,9,1,210,2,36,7,23,839,52,630,435,382,2598,18,243,2,48,199,108,471,1,175,248,2,100,588,121,240,1038,1,1,1,3,849,2385,91,8,286,5,695,4,2,15,855,1666,4,160,4,27,67,7,217,2,833,1325,857,249,2,11,219,60,877,696,713,311,36,495,96,85,1,4,191,67,95,61,5,166,53,1071,227,2073,5,385,116,140,605,1893,5,385,116,745,1893,226,1,1247,2,859,1,1,219,8,154,40,33,62,600,795,52,91,4,181,510,1071,182,5,224,441,368,217,1351,3,21,192,77,4,22,824,15,2634,3,51,1032,2508,13,296,31,115,59,7,58,58,17,9,12,4,227,2699,2,2017,72,1,2299,1,3593,7,23,131,40,925,59,1,508,2,517,1061,10,154,30,465,224,255,38,1,147,382,1534,1,1237,20,23,170,2,6,251,539,47,81,48,10,1,172,276,17,307,271,72,272,295,734,2,3589,6,2,53,1,3,164,92,407,7,573,297,40,4,18,12,155,12,214,38,1,782,1,44,242,477,351,311,1135,1,2,389,1562,5,23,170,36,633,2150,3,193,431,238,4,296,211,507,1444,7,360,1019,1277,941,1,1,1,1,1322,1,3595,4,156,74,684,26,6,221,168,128,111,2377,503,8,346,22,149,24,1,86,2868,12,8,214,475,61,35,146,358,324,1820,9,166,22,29,2,456,377,203,830,1398,6,161,32,2,59,608,703,2,517,665,1,3601,6,518,803,292,402,3,851,1,1852,2,1951,1557,7,51,1,362,338,144,35,391,8,1277,2,1,370,1,187,1764,1,4,166,1058,233,1650,7,122,34,131,577,166,111,1487,6,253,435,159,391,512,540,6,51,103,6,24,500,5,2,3509,95,3,256,937,12,4,664,56,24,1446,4,523,63,419,325,3,1,213,17,35,215,2,2,2,859,1,209,187,40,1328,31,36,72,370,133,35,68,641,395,1031,298,1,1,1,1,6,1,1,1,1,71,1,1,1,1,3,52,3214,339,4,1,138,896,2571,3,518,1095,1976,3,240,1139,975,2,184,9,9,346,22,21,128,24,87,47,2821,12,4,750,2857,1,1,1,2912,5,20,1,28,164,77,1,1816,1,2230,1,2386,1,1942,10,24,2,35,7,32,20,6,7,1,903,127,364,102,70,509,363,31,20,142,183,70,224,747,1,1,1,26,252,66,24,184,31,199,1,1,1,1,1,27,38,2,2,1,3,26,1,11,17,5,5,1,30,13,13,1,346,51,93,220,40,355,190,554,385,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,12,611,878,1,883,418,407,631,2291,1,1,1,1,1,3198,7,3739,1882,504,1,1,1,1,19,192,1,8,664,312,1,120,218,123,48,625,227,956,121,1,1,1,1,1,1,3622,1,3623,1,3175,5,23,170,598,71,1117,4,159,489,216,2060,10,1951,881,1,344,1894,1059,1,1,1,1,4,23,141,29,669,1,3624,1,3625,4,192,1,669,2039,1,2783,1,3176,1,330,5,192,1,455,217,774,1,1337,6,192,1,455,1,216,774,2,2058,925,1,3626,1,3483,7,192,1,8,664,398,376,1856,1,1865,6,192,9,664,398,376,1856,7,917,442,12,1,502,1480,273,1,2644,2,23,170,1,2634,7,23,169,1,8,661,3,1114,1,3628,6,23,169,1,8,664,1114,1,3412,5,23,169,1,669,1117,7,3718,1,2416,1,1,1,1,7,846,2183,3111,1,1,1,1,8,1095,64,2561,2425,1,1,1,1,1,1026,1,3629,1,2903,3,579,5,2319,9,63,3553,1,745,1788,1,1,1,1,4,23,170,1,668,3,23,1956,382,1,2994,2,23,1956,1,3174,1,1814,5,192,9,1062,35,2323,1,2778,4,192,9,664,2337,6,192,673,433,1241,956,125,1,3384,3,193,669,481,17,368,9,82,24,35,162,337,200,4,112,150,206,1296,184,36,425,1,10,204,2247,989,220,1056,1439,1,1,1,1,3,2312,1309,11,1,3633,1,3200,1,2191,4,2312,1307,2,13,4,2312,1307,2,11,2,3198,437,1,2539,1,3636,1,3637,1,3638,4,23,170,669,1117,1,3639,11,362,1,335,1,618,117,4726,1,1,1,1,8,364,247,3026,3,1,1,1,1,6,364,247,3026,4,1,3,5,23,138,32,669,1117,17,439,140,52,28,411,350,13,4,7,6,3,232,334,343,1284,1,1,4,256,3393,1,1,1,3651,1,1537,6,87,48,133,7,720,3379,17,19,2,2,26,13,103,28,8,12,17,632,602,106,119,108,182,382,17,699,376,137,23,17,96,382,67,90,192,752,359,3,247,212,1,1,14,159,32,64,3,24,5,574,3,116,50,949,333,49,1260,2,201,2055,10,244,113,48,1031,1,17,231,399,1571,1,1,3657,1,3658,17,21,28,51,64,1,48,434,26,675,341,138,685,451,386,310,1,1,5,154,40,2,93,1175,1,1643,1,494,8,1,48,162,2,18,8,11,732,3,22,192,17,12,22,166,36,129,684,21,879,260,1465,1,1,1,13,188,165,506,193,6,1111,4,610,98,782,3,1,1,1,1937,1,3669,1,3136,13,22,137,25,8,1,1,1,37,26,391,212,3,200,12,682,15,601,218,1068,812,274,1,1,1,1,1,19,204,96,21,64,54,15,22,59,24,758,50,493,853,281,175,29,6,472,1,10,680,1009,4,1,1475,35,1,471,2,1,7,32,127,1,4,27,64,609,7,164,2,47,27,49,1,400,5,685,298,54,26,2418,6,23,1,43,12,47,2850,12,707,2117,1,2,5,3,845,1,1,1,1,1,16,126,33,35,62,2,29,1,360,216,75,38,199,68,1680,52,710,5,3175,2,19,491,1,6,23,170,598,71,257,860,2,218,1651,4,193,1,668,777,12,160,294,47,27,11,7,114,20,841,495,870,803,8,3536,1,153,1,1,1,1,1,3,2835,701,1,11,320,134,74,11,531,946,3,685,12,170,810,1,3697,1,1521,2,224,1650,3,32,132,94,2,256,3395,6,100,35,140,1,724,3374,21,19,4,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,56,459,221,161,22,23,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,56,459,221,161,841,496,6,678,1665,1,65,1160,130,8,192,9,29,616,15,4,774,340,5,166,54,638,198,760,5,1295,275,1292,619,36,10,159,5,92,25,6,699,153,2435,126,1,2,190,524,1,281,6,62,3640,1,1,1,1,8,62,17,5,1595,2024,1,1,1,1,3707,47,224,458,479,247,31,78,348,44,10,159,461,45,599,228,72,187,1,68,938,718,226,39,350,1,1,1,1,36,1,1,1,1,16,1,1,1,1,51,1,1,1,1,221,1,1,1,1,7,23,169,1,721,264,461,3,22,204,976,121,387,235,537,1,355,42,297,275,26,166,1,54,30,1,1,1,1,1,1,5,466,2388,758,102,1,6,159,5,31,345,2389,550,4,100,35,140,4099,7,18,146,20,11,33,53,2506,13,166,50,5,114,67,142,75,433,6,245,12,1062,866,2,330,1007,4,192,1,455,991,8,195,662,5,221,187,989,1177,280,1,3436,10,49,2,113,20,71,1,398,939,634,57,7,1045,906,428,404,368,21,545,7,195,94,7,323,5,673,1293,5,21,190,2,28,9,9,330,136,579,739,30,137,426,406,700,2,21,192,2,2377,1007,5,184,9,1,1,94,1,1784,4,1159,2559,1,1,5,526,385,359,312,2139,3,364,1420,1849,4,49,2,162,1381,2,1979,382,5,204,39,2,674,263,8,330,715,292,528,1307,311,130,1,12,62,144,35,1,1570,776,1115,1,1,1,16,1,1,1939,5,102,105,74,699,307,3,19,165,9,15,18,1,229,109,97,23,593,251,133,561,4,568,1137,954,510,49,697,17,1140,55,169,2,293,656,447,140,66,2,1,40,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3761,3,193,470,199,1,3762,1,3627,1,1371,9,333,133,1,16,1976,312,859,3,130,1,2831,1,3652,1,1730,1,3764,1,929,1,3089,1,3558,1,1167,1,466,1,1095,10,182,664,519,7,488,1134,204,224,205,138,1,1747,11,164,18,664,519,7,488,1134,204,224,205,138,4,518,393,123,2584,1,2771,1,1212,13,23,141,92,121,1054,12,34,6,1,495,1002,3,1,9,23,3,167,184,414,71,621,496,1006,1,3396,4,23,170,669,2150,26,483,35,121,41,334,3,676,1,1,1168,5,301,29,4,1,1,1,473,1,87,1,1,1,1,1,1,1,639,6,431,73,143,514,137,515,6,284,251,112,328,714,55,641,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,17,2,5,2,3,3,11,5,2,7,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,46,2,1,1,1,48,19,26,8,12,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,22,3,12,95,12,25,40,6,8,1,1,1,39,8,50,2,124,35,1,4,1,1,1,1,1,1,1,1,1,52,1,1,2,3,31,7,5,33,42,47,3,2,2,1,2,2,3,1,1,2,2,3,2,1,3,4,3,2,3,4,4,2,2,3,1,2,21,1,2,24,11,3,8,9,1,2,15,8,14,56,34,10,9,3,1,1,1,1,1,2,19,4,15,17,1,1,61,2,5,2,1,2,1,27,20,43,11,5,2,4,1,1,1,1,1,1,2,25,2,11,93,26,32,87,71,75,2,1,1,1,1,30,2,1,17,1,1,12,32,1,1,1,1,1,1,19,1,1,1,5,112,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,3,14,1,15,21,1,7,1,1,1,1,1,1,1,2,20,40,4,2,2,29,5,7,2,8,6,2,1,15,33,2,9,2,3,1,10,1,1,1,10,1,10,2,20,2,2,1,11,1,1,8,18,1,3,1,2,43,3,14,2,99,2,1,1,1,2,1,1,1,20,27,34,1,1,1,1,1,1,1,1,1,1,1,5,19,4,6,4,4,3,121,1,7,95,25,72,1,2,13,18,38,1,1,2,1,1,10,22,10,1,12,1,1,12,14,58,39,35,3,2,15,64,55,66,5,1,1,6,58,34,1,14,8,51,1,1,1,9,21,1,5,24,23,1,5,8,5,1,1,1,1,1,14,2,17,23,23,20,3,3,40,89,22,18,33,5,9,17,13,9,6,29,1,2,7,14,2,45,5,13,17,5,6,6,4,9,2,1,1,1,1,1,1,8,6,3,1,9,13,9,4,3,5,18,10,2,10,1,1,16,15,7,1,1,2,4,5,3,53,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,3,154,39,669,9,181,154,263,49,26,488,187,2061,364,1,1785,3,32,124,126,1,1752,4,192,1,455,217,25,244,113,82,38,56,46,51,440,350,17,7,6,2,1,42,49,141,334,65,278,184,1100,1,127,1185,3,1734,826,1215,14,21,28,2,1,48,64,1,1,47,77,399,1,373,2418,8,23,1,2,35,39,22,861,54,12,685,20,278,54,13,24,3,426,1130,1143,1,1,11,1298,341,3,311,586,321,635,140,78,66,1,20,820,980,573,825,440,1,89,3,1,1,1,7,9,4,3,1,23,1,1,1,1,2373,18,191,656,17,186,27,4,174,109,139,1,13,53,31,1237,512,426,1,8,10,852,446,218,123,3,311,586,956,140,145,1,3728,4,32,124,8,94,2,161,32,1,454,28,846,397,55,218,278,175,287,56,227,362,594,121,1,1,1,1,1,11,2,56,96,1,1,1,1,1,1,1,1,3794,20,204,236,36,83,25,11,312,158,795,442,10,430,80,109,197,76,417,124,24,26,37,300,271,27,49,33,337,672,4,1,765,81,151,131,86,220,29,44,1,1,1,1,433,40,1,21,14,82,1,1,1,1,1,1,1,1,1,1,1,3456,1,2822,1,3574,1,2201,1,3361,1,1689,1,3745,1,2908,4,1263,35,218,1796,21,377,82,18,41,162,337,414,9,3,34,6,1,8,1489,3,1,218,2,426,176,1,2,1531,483,15,49,51,22,32,10,27,64,1,2,432,174,169,146,442,823,6,874,424,667,1510,313,21,12,1454,7,29,41,483,1795,1,1,1,1,1,1,22,18,1,225,4,41,7,158,106,19,81,357,53,374,6,14,30,50,473,2,70,698,2172,54,21,2,3,23,116,1,3,12,4,27,8,14,5,96,1,262,49,26,17,168,3,161,30,4,12,280,222,119,108,63,119,17,195,158,12,273,228,10,89,2,1,193,45,19,188,252,112,43,1,1,1,1,1,1,4,21,28,1056,2718,1,2312,1,911,1,1360,4,230,3,1231,337,16,21,28,162,497,179,466,996,95,430,3,5,92,162,222,303,163,3,710,2916,199,1,874,15,1483,7,41,483,971,490,332,2,3,1,1,12,1,1,1,6,255,3,390,216,11,701,21,103,56,33,1,8,54,1,2,23,1,5,361,1,212,3,1,10,1104,382,504,965,35,244,4,41,7,61,35,36,25,1,2,78,26,19,438,90,26,3,4,107,203,29,1,1264,43,226,2,1,186,420,76,133,1,1,1,1,1,477,62,1,164,1,3,8,8,39,10,264,46,85,18,26,17,168,191,4,8,2,4,117,111,53,222,46,73,125,7,21,78,17,58,1,195,119,39,285,112,1,61,54,10,28,63,1,1,256,101,49,110,36,144,160,15,1,1,1,1,1,1,1,1,8,62,41,89,8,1,664,126,1359,7,21,28,2300,525,8,476,123,5,100,132,49,6,1673,6,190,1059,1350,401,400,445,6,23,131,6,33,1,62,15,169,14,32,7,1,1,129,182,505,12,4,205,912,708,965,12,333,91,42,52,9,36,1896,312,3,989,84,1,5,190,475,560,534,2086,10,1298,413,28,1573,224,313,1,1,1,1,11,368,88,217,460,1611,714,203,193,1,1,1,6,21,11,68,66,25,67,15,558,575,1611,3,28,93,335,255,173,30,135,62,1,1,1,8,697,10,541,527,9,1494,476,1,9,23,3,166,1,8,661,3,1114,382,4,51,1,114,524,5,24,67,9,22,861,17,1167,90,597,224,1479,59,66,67,2,3,1,6,84,17,1,1,1,1,1791,17,553,45,49,26,1016,231,390,653,194,252,252,112,44,5,44,1,1,14,19,170,3,54,1,1,41,625,3,455,148,459,382,778,1,1570,3,24,53,23,3,287,574,3008,1,1887,1,2079,6,1170,91,93,398,42,115,4,193,669,1117,382,13,2231,543,383,12,29,5,2,426,7,131,2,99,1,1,535,1,2450,7,378,2427,393,437,3,146,88,2,2444,181,7,1230,631,679,661,22,650,1,12,100,85,359,1805,157,7,418,908,4,32,1,1,10,193,8,6,47,1,32,378,315,999,650,3,579,432,678,2,1687,2191,3,165,76,9,2,92,1194,6,335,209,54,49,26,2736,6,1167,90,534,63,224,1479,5,159,96,3,390,197,4,353,494,12,1,5,335,1,208,103,2762,4,184,11,59,1311,6,190,30,59,406,179,219,2,212,1,6,183,32,8,1,832,205,9,192,1,1,1,1,93,625,1033,40,3,235,1098,1234,5,166,524,926,1348,1,2,710,588,2,166,524,3,193,2,510,1,1832,7,62,3640,1,1,1,1,173,9,62,17,5,1595,2024,1,1,1,174,6,79,5,28,1567,54,2147,2,1298,218,4,647,33,337,2188,4,192,1,1,668,4,598,82,337,1442,4,206,669,102,1589,5,1243,55,958,56,1307,4,977,3,50,304,6,19,173,1,96,573,3,3,184,887,1,8,697,10,500,41,1,12,593,55,8,184,11,32,27,67,217,1146,2,3,697,551,661,5,204,80,262,132,623,8,23,169,1,455,214,715,62,340,6,1322,618,12,508,1,56,3,164,31,667,6,214,17,9,2,8,732,4,122,159,6,743,4,1248,106,398,124,5,164,28,1,455,217,24,153,42,3,60,342,408,618,24,4,768,532,762,165,1123,1161,1,1,1,1,1,1,1,1,1,1,3739,6,2858,572,277,1,3,1,1,2194,2,697,12,1,3424,3,1249,2,356,11,697,10,484,57,1,503,102,55,729,336,162,8,232,55,440,25,93,406,356,1583,7,579,491,374,100,141,334,2940,2,2373,825,4,159,5,118,366,5,214,16,2,668,9,5,1689,851,658,5,1,3,1037,2107,738,8,62,144,1,2381,1115,1,1,1,8,241,1,468,1218,11,112,99,1572,4,164,91,3,2428,6,20,1,28,164,27,50,16,22,2,2,35,4,4,12,2,17,8,12,6,5,2,48,856,22,335,67,105,37,75,439,79,166,653,2,127,1114,223,461,1,1,1,1,1,1,1,1,1,1169,1,3892,1,1303,1,176,1,2628,1,1041,1,3893,1,3894,1,3895,29,22,1,47,23,9,6,12,6,9,21,3,25,74,17,13,360,61,230,41,98,5,43,3,115,395,667,492,191,1385,1,3896,4,176,364,2827,530,1,3367,7,335,67,105,37,75,518,821,4,22,162,681,218,4,275,1,343,381,11,179,2,2,152,67,105,37,75,518,166,655,20,22,80,18,6,9,24,99,17,13,421,155,116,98,5,43,45,5,167,277,2754,1,1050,4,161,701,401,1535,1,402,1,1137,1,464,1,3898,1,3899,1,1271,1,619,6,1269,547,126,1958,1,1,9,176,159,67,105,112,684,12,770,1327,14,176,364,79,1025,1,187,773,193,569,530,6,1,1,1,1,3907,1,3154,2,1037,669,18,120,6,33,99,17,4,9,360,239,190,4,45,1,1,48,68,110,369,6,18,1,458,593,366,583,3,24,102,7,7,217,714,121,89,376,568,1327,8,161,31,1,669,3,774,3,1977,12,1243,1,19,379,152,184,2,1639,160,1,128,1,18,176,364,79,991,1,33,1,187,715,58,193,356,213,530,6,1,1,1,1,1410,3,217,835,465,5,161,31,1,669,3,6,1642,152,186,1639,160,1,8,176,443,991,1,221,773,193,569,6,335,67,105,37,514,245,12,294,183,593,346,2,18,43,1,539,1456,435,1,1,2352,9,335,67,105,37,497,17,79,166,2581,13,70,50,6,9,24,25,10,81,13,361,215,219,3291,2,2357,1555,1,637,5,161,31,3,667,3,6,335,67,62,155,518,473,4,335,67,142,771,5,3422,461,2,3,2,10,23,161,43,902,415,140,295,327,55,2598,4,3422,461,2,28,7,23,170,936,415,435,382,2598,10,243,828,1,525,24,64,500,51,70,2,2,1244,398,7,49,110,54,42,3,30,360,7,336,67,2357,1083,71,1,1,1,3917,14,135,24,35,61,3,17,1,4,7,1,360,352,244,3130,12,176,159,172,37,597,174,295,222,124,2,1451,3,18,22,80,33,24,96,3,17,1,11,1,692,20,30,53,217,320,340,2414,1,179,4,1243,1,19,717,5,176,404,39,522,172,7,159,54,42,3,17,373,3270,4,192,3,667,3,11,335,67,62,26,129,518,134,42,519,124,2,2,179,4,3,184,1360,3415,12,102,57,48,48,3,17,1,704,20,287,56,277,4,1169,2253,466,2,9,135,59,64,17,1,724,83,2747,544,2,240,10,3,178,1145,189,1,625,1,1449,7,176,159,172,37,517,254,8,4,164,91,3,24,3,335,209,771,2,1303,647,6,102,105,43,37,693,50,10,335,67,650,6,5,74,166,12,770,1799,8,92,72,1,46,30,9,732,304,8,335,67,217,439,79,166,12,770,2,1058,245,2,213,27,2,1276,46,1,2446,2,1058,1027,4,193,1,1,94,2,921,261,2,2085,367,4,204,917,59,2,4,164,94,390,216,4,20,1,28,988,10,22,104,38,91,3,24,366,15,637,2153,3,21,28,988,8,402,217,439,79,166,653,2,127,3,619,1332,1248,5,23,170,2,667,2150,2,619,2179,1,296,6,256,292,129,499,104,1087,2,3422,461,2,23,173,3,193,61,608,4,20,1,28,164,2,24,76,4,647,1059,154,768,3,648,15,420,4,23,141,32,59,3,660,661,694,4,335,284,684,782,3,23,266,1350,6,193,34,1,1,633,3057,3,234,1145,975,4,254,81,284,674,6,18,1,142,31,670,618,1,5876,1,5878,8,283,854,821,781,1145,3,33,1,1,3922,1,3923,14,159,2,3,28,3,63,390,214,2,75,565,1182,303,638,4,3884,36,1,3,1,1138,4,283,2456,1145,37,11,32,17,115,27,2,2,12,75,582,315,386,7,188,29,447,388,1879,994,1,6,192,1,2,670,74,239,5,668,1034,127,1808,285,14,283,52,67,65,77,593,7,169,643,2,1926,43,1,1,7,660,1,7,636,590,87,1941,10,402,65,40,504,292,1,615,37,783,1191,6,402,65,544,293,615,2011,5,49,824,427,396,2235,7,335,172,37,514,245,12,643,1,1696,1,1166,12,179,4,5,29,447,388,465,568,110,1214,17,506,8,159,96,3,1042,204,192,1293,638,11,224,817,27,444,41,274,118,1465,31,482,10,7,255,3,1042,204,192,1293,638,3,1137,176,2571,4,592,464,650,2228,4,1137,808,1939,39,1,3933,1,5879,2,3930,5,2,1284,1,28,1058,111,134,12,479,13,1011,554,511,9,6,16,3,2258,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1169,2253,461,4,5,4,178,469,676,25,1,3936,6,243,411,728,171,35,1887,10,498,162,410,77,872,744,43,1,1130,1,2,1553,35,7,498,649,1616,43,1,1130,1,14,173,905,567,2506,1789,1,1,1,1,246,1,1,1,1,1,1553,5,674,1304,1449,505,7,9,192,1,1,1,453,1,213,3,1115,2,1011,908,2,49,1647,4,214,552,19,60,6,688,17,182,163,2,11,4,184,8,1,672,3,1137,821,1926,3,692,195,481,9,293,28,99,26,46,108,408,297,2635,3,230,781,2930,1,3939,2,648,1,5,1169,146,295,93,129,5,70,184,414,632,265,1,70,7,402,62,673,7,169,643,1986,3,194,60,1311,3,1315,295,93,4,70,184,1046,265,9,169,10,156,209,517,254,630,13,1971,1,3357,1,544,1,3920,5,211,2,27,1,741,7,335,67,142,508,85,819,2,1,1646,2,185,876,2,1261,2682,10,335,67,105,37,514,245,12,197,444,2,4,227,27,1311,119,18,22,10,38,38,51,32,4,60,3,22,2,5,796,217,204,1125,360,955,7,62,8,22,1194,8,42,2609,7,335,67,105,37,514,245,2643,3,161,93,1311,6,335,67,642,14,245,2643,12,357,120,953,6,2,44,2242,223,1,1,1,728,1,2081,1,3951,1,3952,6,335,67,142,500,14,245,7,161,66,635,703,119,2269,1,1,879,1,305,1,3955,5,161,66,635,703,119,1,3945,4,335,67,656,245,9,532,128,1,409,251,694,4,1628,309,5,217,835,465,568,1324,1,1304,1,2784,2,3724,954,10,279,658,340,2,1,3,17,36,1339,143,1,3957,10,23,141,27,65,2,23,367,266,1065,382,1,3958,9,1041,471,320,9,104,1465,513,10,26,1,1053,9,279,785,213,2,1,3,372,791,229,1,1955,1,3405,1,3410,1,3959,1,1841,9,70,89,99,390,531,106,2,13,1689,1,3960,4,507,153,1234,845,7,188,29,835,465,568,1324,475,4,192,1,2,670,3,507,504,293,1,3961,2,49,3359,1,62,1,220,4,664,397,760,2104,3,159,489,2038,5,164,29,62,27,632,6,254,223,1088,2159,209,745,6,224,844,485,33,241,1614,2,255,2431,5,70,578,291,361,1689,1,3884,2,1300,396,2,32,250,5,224,1329,260,14,1614,3,179,873,1033,6,32,127,123,366,652,1689,2,1945,1988,1,1684,40,335,1,722,17,94,134,12,479,13,1011,554,50,461,9,6,16,3,162,1,1616,199,1,1,1,1,276,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1169,2253,461,9,5,335,67,142,514,245,6,1075,49,46,637,27,2064,10,18,1,145,47,2,27,42,8,780,949,3,178,469,676,1,1040,7,1036,28,216,99,975,92,229,3,219,4,1294,5,1382,171,35,1887,487,7,169,166,67,142,759,12,877,2,231,1233,5,335,980,295,93,129,4,1034,1,191,881,3,335,723,245,1,3946,2,184,7,6,498,649,1616,43,1,1131,2,207,773,1,75,3,1075,724,35,11,1284,1,370,1,1484,823,1,1,1,1,1,9,22,1,8,61,72,20,1360,2425,990,1,3970,1,3971,1,3972,2,22,162,3,154,37,457,3,672,3301,1,3,1284,1,2690,8,23,161,678,267,415,142,675,2598,51,23,9,122,39,1,1,1,33,60,388,8,478,1,4,1,3,10,42,140,4,220,281,5,105,171,125,92,24,60,1,1,73,102,756,38,205,49,21,186,4,5,84,1,1,1,1,1,1,1,1,1,2,3973,1,10,18,1,3,2,7,71,62,1,89,28,13,22,1,1,2,4,1,3,43,1,30,57,47,3774,8,23,161,9,669,267,415,817,2598,14,22,9,1,3,67,52,10,27,91,789,1,525,24,924,2,192,672,10,50,111,690,11,825,24,5,780,1,1490,2,1285,2678,8,851,836,24,784,1,1,1490,1,5,154,10,27,91,2067,15,18,1,5,3,3,1,1,2,1,15,12,20,2,128,28,4,1276,372,815,1526,16,23,3,158,9,1,1,1,31,1,1,53,7,1397,293,436,1575,1,3989,2,1874,578,4,193,2,454,29,1,1329,10,179,25,474,463,40,1,133,770,1299,607,5,20,1,31,1,3939,7,702,953,1,1484,824,29,1,7,154,5,5,20,7,91,582,3,702,3291,1,2,159,705,2,1768,551,1,1650,1,1500,4,1279,1,3,343,9,183,70,829,85,75,1945,29,682,97,1,1807,1,3996,3,654,3343,1,2,3234,765,1,4000,1,4001,3,154,37,1430,5,23,1106,415,817,2598,3,30,2,3,7,1561,65,26,736,192,1422,1,5,887,98,97,88,2825,6,192,15,658,49,429,1129,4,49,2,114,525,3,49,2,238,16,920,1,2,1,4,195,263,10,7,1,114,40,904,21,1490,1,1,4004,1,2270,15,180,740,3,1,4,195,263,10,122,40,904,21,1490,1,30,9,31,251,569,91,128,456,35,458,1301,4,24,6,4,50,8,192,1,14,82,576,49,264,461,6,1525,28,58,2362,1,30,3,213,27,742,1,1655,1,1656,3,1655,1,1484,3,166,871,26,4,192,1,672,398,1,3974,3,49,164,27,4,1561,417,410,1617,1,1561,6,65,2,12,36,96,1,6,898,25,5,468,7,155,5,920,4,4,590,727,3,702,3292,12,4,555,714,624,2002,4,4007,1,1,1,5,1263,35,341,3,614,8,185,1642,119,9,1264,209,583,1,12,217,2,1145,153,1353,484,133,2,524,1,1,1,9,154,38,1,1,1,5,665,313,1172,5,1946,9,1264,209,584,8,22,10,94,38,91,3,24,366,4,1946,9,2057,5,16,1161,574,88,1414,64,4,1,24,16,261,411,1,1,1,1,1,7,154,40,95,374,929,34,1953,1,1067,6,19,135,39,669,481,277,4,480,701,3,139,2,154,30,1,223,1,2584,8,1939,239,373,3644,1,1,1,1,2,215,11,4,161,33,668,257,7,97,2377,21,1,1,1527,1,1,2497,2,7,7,1,215,6,183,34,844,1809,447,111,3,4026,1,1,13,193,1,1,59,28,1082,1003,24,1236,70,281,5,2,13,537,1492,1208,69,22,18,672,1,2,1,1,6,1,9,1234,32,1,1,2,115,874,1251,521,7,218,1043,93,15,411,89,909,5,154,40,95,1256,47,3,159,32,673,2,183,2687,9,166,46,6,849,194,2167,590,2,2,12,22,132,30,10,1,94,374,600,253,76,143,1844,10,492,550,19,123,139,694,72,821,518,604,2,22,1617,3,218,1651,514,2,166,878,3,184,3295,554,3,1184,789,2061,4,281,895,158,170,2,183,1761,5,154,40,6,89,2061,1,4035,1,3195,1,4036,3,192,8,2150,7,212,6,849,194,2757,2,2,5,1064,212,18,1152,143,5,192,1,7,1063,1087,4,185,1761,9,1264,8,218,665,180,4,194,1066,1101,592,3,194,95,1227,1,4007,8,161,32,1,60,35,573,3,700,7,710,358,158,1362,85,1364,1,7,3237,69,22,18,672,3,1,4,227,62,1395,2,12,1284,1,371,763,1546,10,1261,964,1,1,1,1,13,224,464,1,226,118,23,7,187,26,76,522,67,1686,7,154,38,1,1,668,3,1114,12,160,4,2,25,498,374,1,160,52,18,1152,143,5,154,38,1,1,671,4,1946,9,1647,415,28,166,12,38,1,2,4,694,124,253,163,50,5,5,36,48,224,2,118,726,436,122,125,56,31,46,446,106,1,3,193,672,398,6,2038,4167,1,1,1,1,1,4010,12,8,3,1160,113,63,1,1,261,93,492,1228,618,3,1298,341,3,4,1946,9,2056,1,2,191,457,6,1347,842,395,1438,19,1,5,159,71,684,1648,1481,2,4008,1,4,409,653,2982,1,4,217,1038,109,2651,2,193,672,9,1068,103,176,2,478,757,717,740,5,3,1347,1237,1457,2,1061,262,2,193,787,4,1521,1,1,1,4,560,1,1042,409,4,560,1,978,44,1,932,14,1277,1,1,1,1,1,1,1,1,369,1,2,1945,391,1,82,15,139,759,2,20,1,10,1,1,1,6,2,16,547,104,499,2,1,1034,5,1093,1,622,251,686,1,2655,1,1093,9,336,729,1278,313,1,1,1,1,245,8,560,452,5,572,1,13,409,2257,11,888,34,1,8,1,1,1,165,452,32,985,1,1266,3,832,1148,268,24,204,17,72,3,106,517,1,1,10,1,1,1,186,61,1,2,60,45,33,260,62,312,248,806,3,23,77,30,13,700,149,1,37,200,39,731,19,977,372,73,25,127,18,221,75,275,83,234,31,1,1,10,1,1,1,84,102,1,1,1,166,5,849,1,399,1604,597,6,785,513,437,521,753,292,2,1553,2426,8,220,393,425,12,1823,391,40,13,3,213,27,50,1,1122,4,498,178,235,270,6,251,481,20,501,417,1370,12,26,128,10,27,2,1,64,31,572,1,3,49,10,1254,412,5,98,74,1193,3,1008,1,1,1,2518,1,2911,14,251,481,20,502,408,4,4,1,98,74,1193,4,1008,1,19,847,40,190,4,89,16,52,17,6,1,344,148,101,1,2,1003,118,1071,1,1,2986,5,192,1,2,63,607,8,766,26,53,3207,1,1,1,1,3,166,521,2,44,181,311,127,28,26,18,18,138,193,3,4,13,21,105,26,94,16,26,169,88,101,67,24,38,52,91,212,680,68,40,1,254,34,50,92,41,147,335,110,9,6,1,1,1,15,164,27,1,1,1,1,59,4,31,359,15,199,2,1,49,4,165,1,68,1512,7,647,700,1,1,357,2355,1,1,1810,9,154,39,2,92,575,481,296,1840,584,14,383,41,81,19,487,633,1,274,671,1177,297,1,1,1,6,184,893,4,105,1675,1190,3,24,190,640,13,763,3,5,14,7,53,367,766,658,1417,1,14,1,5,705,507,766,658,665,1,284,4,766,79,3208,1,10,284,99,19,170,439,633,1,274,2145,3,7,684,21,15,367,267,419,2278,2,35,819,5,975,369,16,179,393,4,185,883,636,469,3,159,99,606,2,193,1427,5,184,1460,1,274,1848,7,321,171,401,268,161,2445,303,4,51,1,634,1937,1,2329,4,159,97,2,1246,8,293,47,62,71,34,1076,875,1613,1,4072,5,279,369,687,619,867,3,392,946,581,3,183,490,377,4,154,40,985,406,8,186,65,481,20,501,353,64,1316,3,194,985,406,2,212,1512,4,890,9,1,479,66,243,2,826,1,357,66,102,588,94,22,2,48,8,29,158,6,1032,1,1,1,137,349,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,562,1,4117,3,1539,37,7,5,1479,1,124,737,2617,4,160,95,1,392,13,661,409,461,8,44,371,60,5,167,36,7,884,1005,10,51,114,1,75,1,445,2,1,292,3137,3,1129,468,88,2,97,1542,3,1734,880,1506,1,2306,1,229,6,677,57,64,187,1195,1941,4,159,32,67,1926,12,289,372,409,112,120,229,8,44,431,5,1109,519,6,279,369,687,619,864,3,1,3589,5,684,2,34,355,744,1,1089,3,32,3,819,4,232,539,259,2030,5,122,84,774,50,146,11,231,20,441,28,32,434,67,99,491,15,2264,61,169,4,3,1,2,2,2,21,11,2,118,67,90,15,37,54,21,28,26,367,3,4,11,2,1,78,26,138,12,7,26,169,88,5,93,3,109,1,16,113,33,107,105,187,493,108,223,32,60,24,92,18,1,504,14,96,15,3,63,1,1,2,766,79,4,49,2,2961,1114,7,24,6,32,4,5,52,15,2,575,1319,7,888,1,38,765,238,57,94,5,24,6,36,5,52,2,1151,539,9,888,1,10,28,186,285,176,118,190,12,49,2,103,6,4,118,366,216,116,199,428,159,8,888,1,9,29,9,626,12,118,7,21,28,2,1,634,1307,30,4,255,1,2,606,4,1539,37,7,752,20,251,441,5,18,4,1,10,2,4,64,47,339,168,253,117,30,1225,374,774,1,8,154,40,16,9,63,7,832,58,4,24,109,6,3990,4,251,481,4,64,1,225,4,219,861,3050,1,5,210,72,897,430,221,6,51,1,102,30,10,95,4,51,1,114,523,6,215,36,481,4,64,404,1,4132,10,1889,1929,304,11,1,1,1,1,1,1,9,154,10,27,2,65,181,215,208,52,4,21,28,3,3940,7,24,38,9,8,44,15,3982,3,1734,356,1050,3,21,31,635,5,685,212,710,259,700,9,193,1,95,513,1305,4,2029,1,1,4,888,1,38,1060,1,1734,5,492,548,282,283,585,2,19,191,4,165,85,732,764,2,106,9,5,688,17,345,243,468,4,888,1,10,28,3,242,8,732,10,24,6,32,29,30,1143,415,2464,1,1,6,24,6,32,29,30,4022,3,91,30,4022,6,253,822,3,4,84,2732,5,24,35,32,12,18,69,183,70,431,7,18,10,1,127,138,76,14,2,1,3,1,42,4,38,1,19,21,5,26,4,8,9,89,6,369,5,2,24,5,5,9,4,1,7,5,4,3,2,8,26,2,20,32,28,1,258,294,1,181,192,137,208,29,14,63,147,157,301,1,96,151,1,1,1,1,9,65,4,12,2,48,35,48,17,806,8,18,1,175,95,188,102,491,949,10,24,41,4,12,2,48,2,81,1465,2464,2,184,64,2,91,12,1,1120,1,933,10,1078,4,84,1,75,481,1464,43,669,96,11,1078,4,84,1,75,481,41,1423,43,669,96,7,1516,111,25,236,290,176,872,1,116,11,672,496,200,492,1524,21,17,461,98,170,1,1,1364,1,3909,1,1640,6,92,120,435,639,62,1522,6,167,2,1153,2831,1,1,19,169,4,6,2,2,35,117,312,390,3,20,1,242,37,8,358,1164,539,18,7,167,2,1153,2314,517,1,1,7,173,8,466,413,288,358,1721,2,287,3776,5,688,1,16,278,778,2,1764,413,5,183,70,822,7,715,3,18,1,165,2,74,140,2,206,1,4,179,156,209,771,2,207,80,3,165,85,1496,1,3587,8,764,2,79,886,844,1478,1,102,15,383,628,45,54,136,136,262,1,274,351,509,3,1375,1,1,23,340,32,70,65,40,20,74,305,66,465,126,316,93,446,321,25,180,82,1094,1,1,1,106,18,340,32,70,65,40,20,74,305,66,591,409,446,321,287,1094,2,1,106,3,49,2,4113,1,242,1,4164,1,3875,11,199,515,40,38,17,1057,1036,223,1040,1,1,9,80,19,4,34,3,71,30,3637,290,1,4169,4,2621,1,1041,1,3,206,1,773,8,184,156,32,70,65,505,1446,1811,8,180,708,1,9,29,4,2,187,3,49,2,1942,12,340,102,65,505,465,62,44,20,409,446,526,1285,4,888,39,4,2,2,845,506,6,296,721,522,37,7,112,6,688,373,664,78,2,2365,4,715,15,877,117,11,93,29,37,96,1,2,606,113,3,50,3141,1,2995,3,188,504,2666,10,454,1040,523,1,71,625,11,144,18,1285,3,79,27,542,8,710,916,354,453,1019,721,1,1,9,710,1020,67,181,455,1019,200,522,1,2,287,693,1,2915,10,19,141,29,59,41,396,2454,172,865,1,4,214,16,1,1056,3,24,50,28,26,173,3,1,2,899,4,83,1,1,75,61,475,167,432,824,22,204,471,1,47,49,128,2,23,30,1,21,154,2,4,4,28,1,1,1,59,1,34,573,2,50,63,142,215,186,45,39,3354,17,253,433,389,3,4,84,1,75,536,41,2079,1,96,1,152,30,2,6,919,220,183,323,216,2320,4,159,5,91,1,4,184,9,2,667,11,1078,4,84,1,75,481,38,1426,43,669,96,2,532,849,2,1184,139,1,1334,4,18,1,560,885,4,1078,4,2817,247,5,133,154,690,3,354,4,184,10,1,835,2,166,521,2,1799,1629,4,335,172,551,245,5,210,478,1,16,159,1,1079,3,1610,1,221,1,3554,4,217,860,178,109,4,192,1,672,49,5,18,1,560,491,949,1,1073,1,1919,3,189,503,3490,6,238,926,4,123,73,2787,3,194,95,830,4,1166,1,75,2753,4,102,153,725,50,5,189,458,45,188,917,2,647,233,4,52,114,521,2,26,186,65,463,1,4,1,10,2,2,43,5,18,59,348,147,253,59,58,2,54,96,220,504,250,1333,1,3,71,23,29,7,192,1,2,667,3,313,85,4,742,543,59,620,8,192,1,2,667,3,228,85,789,1,934,1,2905,1,958,6,192,1,2,667,3,313,4,193,2,34,633,115,377,289,349,412,1,3,9,1,2,3,5,4,1,3,2,1,4,1,8,2,6,1,8,111,363,45,1,6,40,667,39,1,1,103,37,33,1,9,31,1,1,1,1,1,145,677,1,355,22,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,27,913,5,340,167,508,289,2946,3,1012,3239,18,1,4252,5,257,534,2770,692,1,17,294,776,370,37,6,48,483,5,568,397,1,739,366,20,145,423,510,3,302,364,2478,7,579,491,40,334,575,2237,1,2,2908,1350,31,340,37,8,74,46,2,52,35,19,25,270,66,40,303,20,306,708,8,362,11,340,35,1,31,35,1085,1,1,1,1,1,16,294,360,385,31,370,37,54,483,5,39,925,1,823,7,451,1,15,340,165,507,3,462,126,363,46,46,922,3,1,1283,1,1,1,2229,8,560,1,451,5,678,1039,1,1534,5,321,789,54,1036,2070,12,294,110,167,439,410,1304,39,1044,378,86,1,1,13,383,19,40,774,88,652,1,481,258,411,346,815,6,6,1466,1,10,1505,2,1247,1,3115,4,1178,85,380,1918,9,243,2,826,1,525,588,1399,3,523,1,4275,31,321,56,289,346,3,416,31,4,1,10,6,9,111,408,1,6,40,811,37,33,42,1,1,1,1,822,404,8,48,2,7,11,888,1,9,1,28,4,2,218,585,251,579,5,159,1,95,1,608,1,1993,1,2023,1,1994,1,1995,1,2623,3,255,1,608,5,192,1,2,667,3,13,518,162,208,1,9,1,28,224,423,118,190,48,938,4,30,29,12,45,3,154,1025,442,5,753,135,1,38,1003,1,1998,5,888,1,38,942,61,2,1869,61,4,687,920,1301,1369,6,154,39,1,720,429,277,6,730,4,43,3,39,943,3,159,96,393,6,1141,815,758,281,135,1148,1,4279,6,377,2753,9,1136,3,2,8,898,34,2,24,432,1672,15,1204,11,714,16,88,157,111,163,1,3032,1,1,1,4,192,1,672,313,18,244,1184,13,38,1,749,520,45,1115,279,6,9,3,38,3,39,1,1,5,21,28,2,1,633,21,699,1,150,8,28,195,178,94,1,372,1,127,3,996,2,1,5,924,504,1,1,1,2330,5,192,1,669,3,398,7,874,769,322,1347,476,64,67,10,1420,21,2,7,2779,7,56,1,1,1,44,244,50,63,5,43,26,7,39,56,27,70,2,783,1,2,4,2,8,3,1,6,4,6,1,13,10,5,5,2,1,595,898,558,73,334,349,1,1,1,1,1,1,1,1,2,1495,1051,4,579,491,374,575,2,23,56,4,1441,528,1819,517,1,2040,1,4306,2,862,3444,3,212,27,448,9,883,178,1266,321,1014,1,1,643,1,5,255,1,2,390,216,2,2335,1974,5,2566,40,1,2,1701,10,1321,16,1,193,483,1,3,851,18,21,8,1321,17,193,483,1,872,1422,2,2,2169,4,1,4121,1,4312,1,4313,3,177,2731,1406,4,160,98,681,1245,9,192,1,669,3,9,469,277,345,4,2,214,19,6,858,868,1,1123,5,1,8,321,171,46,309,903,105,1132,594,6,49,2,1,142,95,1065,4,256,608,640,1485,2,1965,1347,6,224,943,83,624,1553,554,4,1736,251,579,668,5,49,2,1942,356,1966,3,164,94,606,3,159,97,608,3,192,1,669,3,477,593,949,2,889,38,4,207,74,1006,673,7,165,85,1355,1,140,110,1882,1,2199,5,889,38,763,54,243,10,192,1,1,1,34,633,3,254,59,1834,12,874,424,345,111,140,71,650,36,910,58,300,397,1,2560,13,22,2,42,52,3,12,6,27,523,1,1597,1832,198,43,251,461,2,5,1,9,1,2,2,2,8,8,25,3,2,11,7,6,7,30,364,44,2,1,98,255,52,1,6,4,1,4,168,2,251,719,158,64,1146,135,1,1,1,3,183,981,1798,5,184,70,1290,21,3394,4,23,3,6,32,2,1354,1029,6,192,1,1,671,312,1,6,888,1,210,84,537,1,6,21,28,2,1,633,3637,12,24,6,2,1,2,31,5,8,12,25,5,2,23,190,544,8,12,17,19,12,7,20,5,5,6,131,59,696,3,47,117,128,611,1686,1,1,10,166,45,1,1,26,1,447,2,1,292,54,173,6,2,2,29,3,1,1,8,231,79,84,28,33,4,16,9,141,37,165,8,1,1,6,9,1,3,1,177,89,169,93,93,3,18,82,9,4,19,2,47,192,194,569,28,104,159,216,60,17,699,55,146,1,2,231,1860,19,183,501,2,14,5,145,37,191,4,7,115,51,551,13,68,955,28,1029,281,14,692,8,186,1,190,4,157,17,2,2,2,593,3,1004,6,184,9,61,35,1276,121,10,153,79,483,15,3,21,12,5,74,29,6,166,523,1,395,5,518,9,192,1,672,231,82,411,121,1126,1492,19,394,82,18,398,6,1,10,18,4,1,1,1,24,452,1652,15,15,3,1234,5,1085,5,2905,335,1,5,192,37,636,313,1834,3,693,677,1594,5,649,122,38,130,37,4,742,48,55,3487,18,186,167,1,343,162,236,72,1691,4,581,357,384,137,12,1,1,1,1,13,154,10,20,7,1,1,1,1,19,15,25,35,830,6,9,3,213,1606,56,2431,8,154,10,29,36,60,638,1060,1025,6,51,1,633,3,295,80,8,22,1,3,6,3,29,3,54,3,752,916,178,1,2241,5,1078,4,718,1151,948,4,191,64,3,918,5,21,30,1,1,3,3,32,3,29,4,691,61,916,178,10,1012,454,11,541,746,105,113,2,1267,18,7,154,38,1,1,6,665,1485,10,153,649,929,1334,1259,14,1,1,1,1,12,153,1145,292,141,669,665,742,446,71,17,1,1,8,154,38,1,1,6,662,3,1485,10,1298,292,810,528,879,446,45,7,38,1,2,4345,1,14,51,132,569,25,110,195,104,67,1,1,97,2,253,59,4,154,39,1,668,1,2252,3,61,39,22,9,820,429,551,1933,1,49,564,1,1,3,1022,554,2730,5,154,39,1,1,667,3,154,104,1363,6,802,496,433,3,1331,1259,9,24,11,56,12,12,1,5,1611,2618,7,802,496,433,3,292,1039,1259,1,4351,3,227,1,1,5,1795,2201,356,1,1,1,2059,5,2940,188,1227,1,1,1,4358,6,518,1175,1175,330,7,562,12,888,1,38,418,62,1,280,4,12,226,886,1543,2,159,1,8,154,38,1,1,6,665,313,1172,9,1298,52,1010,1893,45,41,2,1,1,3,1453,232,2675,2,154,1467,1,4361,4,192,1,7,2150,3,200,978,1172,7,165,85,1356,140,110,517,1365,3,193,34,1,5,192,1,1,668,3,8,2688,62,316,1296,1,1,1,1,1,3066,1,3616,1,4367,1,1017,14,186,4,61,469,15,42,23,59,28,467,252,250,55,1276,6,183,32,1832,1,822,1190,3,183,32,2655,8,183,32,852,521,459,1,822,263,7,154,30,7,3,60,35,1276,2,63,76,20,190,164,360,6,15,65,59,28,1964,23,105,46,791,3,23,526,1,1,1,1,7,1014,3,678,993,62,316,1307,7,165,85,920,436,140,6,28,5,192,1,672,313,3196,5,3062,1219,7,87,1,29,657,67,144,91,1,1008,2,1129,21,1,1,2,1253,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4394,1,4395,1,4396,1,4397,1,4398,8,153,39,1,672,232,81,789,2407,15,166,523,1,1,29,14,352,121,147,253,161,30,415,73,2113,2,2662,1738,1,4401,1,4402,6,250,442,60,230,624,140,6,889,10,28,763,54,243,7,335,67,142,514,245,2643,457,1,4404,1,3427,8,192,1,2,34,633,3,49,2098,44,377,162,121,1,5,277,127,251,61,44,5,31,4,11,111,15,408,1,3,1,2,1,850,37,1,60,14,1,2,491,172,179,5,120,5,6,233,24,15,1,41,129,1,1,1,3475,1,538,1,2416,1,302,1,3831,1,1532,1,4408,1,3919,1,4409,8,539,1477,2,63,171,617,1050,491,11,244,233,55,28,19,51,440,374,574,1,850,15,253,82,312,411,17,228,482,12,2,8,138,1483,470,98,154,10,164,28,1,2,453,1,213,2,2558,461,6,18,1,30,43,148,4171,7,167,2784,1180,22,1,258,1,18,181,4,150,312,27,382,2,245,20,622,1168,314,505,4,3,7,91,23,1,3883,3,21,31,4362,5,24,68,42,3995,286,9,253,1041,978,586,93,646,363,453,3,20,176,48,111,67,245,27,382,247,12,8,622,33,934,381,134,505,4,3,7,114,3,241,1,740,5,1064,315,226,749,93,15,169,7,159,67,245,656,12,8,504,118,1482,1,508,10,457,8,167,2,65,210,878,2832,1,257,12,181,154,339,629,20,655,1449,505,7,7,91,23,8,165,1,68,1282,10,44,1064,224,1,4417,8,335,67,901,20,622,967,515,519,11,164,28,1,1,1,94,360,213,2,399,423,3,850,876,1,11,660,1,409,407,54,483,5,39,925,1,663,7,680,820,53,154,878,825,31,2,1300,3118,1,4419,1,4420,1,4421,4,402,3482,39,496,2,1010,3411,3,194,4224,1,3,166,68,1336,3,1052,251,12,2,166,68,4,165,1,68,455,7,18,1,458,593,366,583,1809,9,20,1,145,45,2,27,50,397,3,4,24,57,19,33,24,185,39,29,82,67,245,394,17,5,12,92,83,53,403,79,12,148,1482,471,35,13,457,1,18,2,161,1404,3,70,185,3,2,335,968,2,184,1280,6,212,1,21,6,10,437,3,207,773,50,6,52,25,89,521,2,1110,22,218,2,454,5,377,922,613,80,1,317,438,505,7,42,79,363,1,1,1,1,1,1,3,648,1,14,9,192,1,1,1,63,604,3,398,717,11,424,31,145,1,407,314,2387,151,570,1,1,6,255,3,606,436,204,1485,7,255,3,606,436,204,1485,464,1,2590,1,4433,1,424,14,178,26,51,301,91,391,18,267,383,1283,945,469,31,1,3,258,391,290,11,1147,2498,121,171,356,143,1,1,1,1,1,1,3938,1,4442,1,4443,1,4444,1,571,1,3839,1,3645,1,1147,1,2545,1,4438,1,4445,1,4446,1,498,4,647,676,383,2228,1,3934,5,469,831,2156,311,680,1,469,1,4448,1,2196,3,192,3,719,8,1445,4,2,12,12,2730,244,1,5,211,2,27,10,732,14,492,137,44,210,157,7,5,89,1048,188,856,19,41,24,2,1978,1961,2,424,719,4,393,2758,783,2,1,1052,1,1119,6,165,1,68,1336,1064,224,7,674,3043,215,7,81,431,1,5,23,170,2,94,1397,5,23,1619,897,377,1537,1,2582,1,1978,5,23,169,1,1,668,1,4060,5,165,46,30,9,732,6,178,860,6,19,284,1,7,23,1616,3,2,1,894,1915,1,1645,2,255,1045,9,296,202,73,68,914,35,1040,1808,1443,15,1052,3,12,74,149,227,756,104,444,83,581,447,519,4,1,10,23,3,166,1,2,59,660,728,897,852,19,350,96,1,84,49,1,2001,119,215,475,375,175,123,2,387,4,1,1,1,12,159,1,4,27,64,1,26,5,361,216,312,3285,18,103,257,692,9,254,7,32,178,171,752,456,1,497,367,55,101,119,72,1,1306,1,3192,1,4462,1,4463,10,176,184,132,548,1152,720,475,673,63,341,1,2989,4,164,91,3,390,7,293,3,202,73,68,2124,690,5,393,160,120,372,4,5,193,1,88,7,573,10,296,128,129,120,379,3,242,2020,80,1068,5,335,172,37,2240,638,10,22,171,61,1,3,22,7,575,168,53,9,256,24,7,709,34,2733,703,1,1,6,224,828,89,1236,504,436,3,194,95,1397,2,648,435,5,193,2,59,608,52,10,660,766,68,523,1,71,625,155,1086,240,2,3233,34,2,255,1,10,472,188,1,765,68,523,1,71,625,155,5,218,822,282,1986,1161,3,1298,344,614,9,297,24,39,25,107,179,652,1267,1880,8,237,292,335,309,118,73,3107,1,5,23,3,167,2,2166,10,243,50,28,171,26,82,408,297,1001,1237,5,1011,294,619,2017,532,5,178,459,10,3827,1,1,4476,9,293,3,202,82,59,2100,441,2,758,1,3182,1,3848,1,4477,11,22,142,27,65,26,6,360,291,91,1282,1394,1,2192,3,194,60,35,6,133,74,43,398,332,50,14,360,174,385,263,106,34,210,562,361,1376,647,1,1,1,7,165,1,45,23,7,9,1320,2,103,61,12,887,280,139,48,499,1330,7,407,363,35,56,431,11,159,5,91,3,30,360,216,640,1485,464,174,5,176,498,2549,204,505,7,255,3,390,227,629,1485,638,4,193,2,667,691,6,218,825,9,209,316,2355,3,193,2,1068,7,321,39,132,13,33,784,1268,4,22,1482,1949,1030,2,1044,19,6,193,2,670,774,190,1863,5,1553,35,57,187,2622,5,255,3,390,856,1485,12,296,202,73,68,914,992,218,43,1,1032,597,2,3,181,3856,447,10,647,676,537,191,99,1054,224,1046,11,1,5,3717,770,1,1,1,1,2725,1,3293,1,4491,5,192,1,2,87,7,2,103,62,11,225,625,317,187,370,2,127,1441,303,454,441,4,255,1249,1485,464,5,402,105,634,815,1466,5,18,1,225,133,28,9,20,1,28,117,45,2,27,50,400,8,24,37,20,2,17,8,25,904,34,176,42,117,172,37,93,10,15,185,40,153,12,15,8,51,15,101,112,18,145,860,444,83,329,75,9,33,47,1,16,71,575,395,14,3,214,16,2,3,166,68,990,3,165,1,68,3,1072,613,2808,5,18,1,641,410,949,7,20,1,145,45,2,77,397,29,178,7,19,14,2,336,91,27,382,7,104,68,88,25,358,121,26,23,102,613,45,35,519,237,505,7,112,9,375,5,220,947,68,641,1314,22,176,3,38,20,165,272,378,85,28,150,202,439,129,110,1689,48,562,1,1,1,1,1,6,254,394,1,93,341,482,3,156,102,606,9,1540,58,380,2,880,777,142,717,4,23,293,626,1,1,10,1,1,1,186,3,58,1,107,121,132,1,101,1,960,1825,65,6,1,16,237,165,650,85,28,150,641,129,110,1232,457,48,562,2,1,2,10,919,1,1,10,1,1,355,1,357,2784,1,4501,19,22,10,122,5,5,20,7,64,3,24,366,216,76,360,35,1654,1453,59,2,10,237,815,113,920,110,755,1544,2,1,2,9,180,740,1,10,1,1,1,355,3211,10,22,10,17,135,464,531,1452,358,1512,2,2,864,3639,5,1540,438,2,1799,721,7,919,1,11,2,356,355,2857,3,864,273,2747,4,193,2,1444,341,2,32,132,1,940,3,919,12,2,7,18,1,135,31,1618,1607,523,7,179,38,835,263,880,2,2297,3,254,35,1276,2,22,1523,1,1803,1,3649,1,4502,1,1647,4,2195,2299,1,1,3,1639,341,2524,1,4495,2,156,102,3,156,102,1362,2,2631,1874,6,3257,1195,12,42,1,1,1,3932,1,1055,7,23,169,1,1,1,94,1397,13,212,341,490,9,3,923,934,571,449,7,121,428,21,8,23,131,39,1,1,94,359,1038,3,22,4461,27,1,970,1,2256,9,553,73,694,1262,890,985,54,1,1,3,1540,58,382,13,176,3,38,457,213,165,76,389,223,345,110,1737,562,1,3663,9,178,45,833,5,123,109,1,29,134,5,212,1,21,6,10,6,1276,8,1,370,620,1714,4,253,436,665,1692,4,1057,104,1988,517,5,203,1,715,222,41,5,102,105,773,50,51,3,211,29,742,8,619,438,104,1988,517,360,488,1,7,203,1,1,714,222,41,119,5,221,168,239,2606,83,7,210,1399,221,104,1185,1397,1,8,20,1,145,45,2,77,397,295,11,24,37,4,4,12,2,8,9,8,20,3,333,8,3,158,9,4,36,3,3,29,68,14,1,156,42,3,108,37,6,9,9,1,3,9,1,127,2,4,34,6,129,18,1,3,8,11,5,7,86,10,44,26,6,1,2,11,8,7,8,19,37,7,2,2,3,4,6,8,53,128,33,41,120,61,5,1,13,28,8,2,9,14,21,6,4,32,100,139,6,135,48,1,132,27,45,1,40,59,1,120,24,1,2,1,171,5,6,140,7,12,1,2,6,38,7,6,34,13,13,5,2,5,2,13,3,1,2,7,7,5,4,1,66,5,13,3,3,7,20,1,2,3,9,19,20,1,1,98,48,1,36,3,109,19,45,15,16,48,17,100,1,199,72,18,28,9,112,72,57,22,8,250,85,59,26,249,49,5,14,18,1,263,24,110,65,1,1,1,1,111,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,96,1,1,1,1,41,1,1,1,1,31,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,26,1,1,1,1,8,154,40,6,46,1,1,41,2061,8,213,479,924,733,532,1,476,12,6,704,6,143,230,2211,5,10,454,23,102,491,367,7,10,565,568,2601,5,21,28,117,47,477,3,61,39,937,30,537,145,15,10,3,273,882,4,40,142,328,1,6,443,1,179,166,166,76,57,2816,1,1,1,1,1,1,1,1,1,5,235,1797,3,532,443,7,24,3,3,2,2,1,93,11,17,127,1133,2,1,3,372,1,1,1016,5,6,1277,2,1,3,372,2,3,154,10,20,3,92,120,1074,16,53,130,32,2,118,67,650,6,3,76,166,12,295,475,785,1014,4,23,210,24,1263,1,1690,2,257,1039,1,1609,7,50,134,105,482,84,2,369,4,166,48,476,486,3,22,142,1099,35,59,7,52,7,14,379,314,77,2,302,317,25,32,26,80,277,10,268,95,73,237,3,3,6,198,1,2,1,38,43,257,473,92,749,1,9,193,669,49,410,210,483,1,3,851,40,244,47,62,1,3,17,40,9,31,23,6,35,3,4,1,13,7,33,438,53,33,218,16,100,7,6,137,26,402,1,3,38,397,315,94,1,4,17,885,751,1,3434,1,3435,27,1,20,3,28,113,60,6,9,10,1,2,431,2,1,2,43,20,95,135,146,84,41,353,249,612,512,1543,45,1,20,3,28,1,3,6,41,18,44,1,12,30,4,7,3,1,8,3,19,100,334,2,355,6,13,5,10,2,2,435,189,93,36,103,1,230,4,26,389,46,794,1090,5,1,7,154,40,54,41,830,60,156,13,21,28,2,1,159,1,27,1,447,2,1,1931,1543,46,30,5,15,12,4,25,8,4,12,6,19,52,1,2,11,8,16,1,2,25,21,369,1,216,9,37,255,47,130,1,232,31,13,59,60,120,810,185,4,572,24,50,159,215,647,1,3,196,923,10,6,932,26,601,25,8,2935,5,518,371,38,1060,2541,9,186,534,10,4,43,575,255,173,2403,6,23,74,133,948,465,44,5,647,666,35,1,3180,3,91,12,4427,9,21,28,2,1,114,46,27,448,3,3,246,1,1,5,24,11,80,1,98,6,210,1399,325,1185,1397,1,6,50,134,587,84,2,369,1,4531,5,18,1,175,95,1514,5,1084,1,5,517,1,3,159,5,20,6,153,45,1,1909,45,2379,3,1181,94,273,166,363,538,365,111,35,184,286,3,122,1,12,50,420,1508,10,804,281,1,394,400,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,2,166,871,9,1085,5,313,102,5,97,1,698,2227,10,1288,1,9,341,1,2,1,3,893,777,2,207,43,2,184,1151,8,166,25,23,17,1,458,812,6,8,180,740,1,2,8,1,1,1,7,53,131,28,43,393,216,422,5,166,68,947,228,93,7,183,29,123,723,245,12,295,2,154,37,2,1604,3354,2,1544,3415,16,18,1,135,7,23,9,1,1,94,573,52,421,145,124,751,2603,30,21,28,2,1,1,3,110,17,25,1,5,472,1,1,1,1,62,231,61,211,96,3,41,8,102,102,171,528,213,2014,6,1129,415,60,751,2603,1,3,53,113,871,6,18,1,135,40,95,1231,9,752,93,550,4,4,102,5,97,2926,4,184,1420,751,2603,13,1395,8,102,1,4,5,331,254,20,2413,1,1,1,1,1513,1,1283,1,1509,2,4537,1,6,19,165,10,95,1315,3354,5,7,1,3,3,3,4,22,10,68,1186,4,18,1,165,1151,10,183,28,23,6,742,82,315,231,744,93,11,1073,2,7,266,376,53,18,2,22,80,16,2,24,188,2,62,169,33,166,3,4,6,2,36,1,1,3,1,130,7,287,42,9,7,345,6,284,177,186,3,640,524,672,597,385,15,1,1,1,1,1,5,24,35,6,1544,2936,22,173,8,35,3,4,14,410,51,467,352,186,135,2,355,686,23,1221,201,198,15,4,3,15,103,188,561,466,994,2154,1,80,52,1,1,348,55,508,371,36,248,41,3,4,12,19,13,83,16,15,14,51,27,15,1,10,7,29,30,3,1,12,253,39,71,300,1479,7,82,1287,376,1,1,1,1,1,16,23,1,11,26,1,7,10,1,26,6,28,1539,633,1394,848,1,10,35,27,17,33,537,1030,633,1394,848,1,21,697,2,2,147,774,8,100,67,1034,28,595,198,33,871,1,1,1,1,1,1,1,1,2506,1,2916,1,4564,4,710,916,807,1740,2,492,403,3,284,627,671,4,1093,533,620,1927,1,4565,1,907,5,99,7,6,1567,1773,2,467,25,1,1526,1,4566,1,1917,7,23,168,64,3,1078,2025,1186,10,2231,81,589,718,2,11,81,67,10,777,10,440,36,841,372,1305,204,603,767,1,1,2,1689,1219,11,21,28,2,1,107,99,24,1013,429,606,2139,6,62,3644,173,692,1,1,10,354,57,3,1,110,1,370,207,1351,1108,8,24,4,7,26,42,12,13,1551,14,197,714,1633,18,1,1,114,278,498,601,501,18,1,1,1,4577,1,2632,4,525,1,577,1351,6,1066,224,1925,375,986,2,5,21,31,114,522,1,9,705,3,139,68,162,3,1,1751,1747,4,527,19,108,1794,6,847,759,167,82,1124,618,2,1176,444,2,51,133,8,847,315,444,167,82,8,1734,983,10,289,7,117,114,44,83,363,1441,292,46,7,1022,46,740,1304,1178,63,228,3,91,15,2525,4,106,6,1103,2237,5,1162,1015,2403,2,1,4,19,229,41,1303,5,21,28,163,810,46,16,579,491,363,17,4,33,532,1637,637,291,1,1,1,1,1,1,6,23,12,44,5,28,4479,9,1085,221,1067,2219,1,1,1,1,1,12,218,380,13,14,22,51,744,263,2,1668,1169,54,4,23,1522,434,382,5,49,2,204,2188,1,13,256,3044,1166,1,80,52,1,1,348,55,508,369,2,5,1079,433,1353,1737,1,1,4604,8,23,170,669,459,658,36,571,2019,9,368,543,222,449,5,1361,1658,1,1,15,164,43,6,1,17,50,996,2,1,3,4,53,2,597,1543,2,154,40,7,686,201,186,2,7,737,15,7,492,403,16,671,5,1361,1658,2,166,53,8,8,3,4,163,993,105,73,590,2,21,145,3,598,49,1042,2,23,39,2,710,358,15,192,1,27,59,425,158,417,1,14,6,355,396,624,767,1167,6,159,129,587,1990,330,1415,1,4611,1,1213,1,2930,1,4612,1,4613,1,4614,14,193,2,34,633,49,410,210,480,3,1,3,851,37,106,25,374,144,1069,26,80,1078,92,1,2,1,1,73,2,1,4,257,357,116,1,91,749,96,1,1,1,1,2868,4,22,2,67,30,6,192,1,455,214,3,2330,1,2844,14,862,49,410,210,208,275,1,571,315,553,164,334,364,209,11,518,393,1860,97,80,257,473,92,849,1,1,14,19,30,105,6,4,27,64,27,366,216,116,196,124,1624,19,193,28,100,65,120,356,31,428,210,72,408,1,2,1,3,851,37,101,310,8,374,144,1095,1250,5,902,749,96,31,51,1,14,111,35,25,2,19,809,450,222,204,376,315,228,8,1,41,53,442,437,148,134,496,1,1,1,1,1,1,1,2,35,80,11,66,88,10,27,23,1029,496,871,291,687,226,5,18,1,165,64,41,6,24,37,5,2221,2343,1,18,1078,4,45,35,4,19,28,101,409,17,147,278,786,1571,89,21,1,1,11,159,25,71,3,29,586,2,102,3,2226,1425,5,21,28,2,1,1127,3,24,11,80,8,61,5,43,1066,504,2912,39,5,18,1078,4,44,36,4,19,24,2,2,510,17,2159,681,52,1,1,2,1,4,66,43,1066,3455,18,177,60,841,4,83,1,19,28,510,17,1211,14,202,677,783,11,1,1,6,21,30,1,114,521,2,5,24,37,18,4562,1,12,215,10,853,134,619,213,121,786,35,71,1465,121,14,154,2,3,1,4,27,2,62,32,361,214,2,116,139,22,194,95,32,32,1,20,37,3,104,7,1,113,8,966,247,594,414,713,390,548,96,29,3,678,651,249,12,321,34,137,46,699,1353,991,1064,1,1,1,1,12,19,560,491,251,210,72,408,1,2,1,4,887,4,71,8,27,1573,7,1751,1091,4,12,282,455,1055,1,4651,4,159,5,484,227,6,913,980,188,2540,31,1,5,154,10,27,67,390,11,886,240,1,35,23,24,2,2,138,389,54,1,66,4,255,3,390,227,8,23,170,2,303,364,1117,382,1577,29,296,25,4,49,18,32,22,10,27,14,1,20,13,40,29,1,27,11,34,366,96,478,2048,107,296,372,83,96,39,10,673,466,1,473,248,1800,994,1,1,1,9,66,597,463,59,150,404,913,1983,24,10,32,160,1,455,214,351,122,19,385,706,10,518,490,325,280,632,526,97,337,769,646,3,23,839,1117,18,321,91,3,77,108,1,349,201,86,10,253,191,514,810,1645,1,1,1,6,190,1053,2571,759,91,1,1,3366,1,4666,4,1147,2700,91,729,10,374,50,40,54,1095,2852,54,96,53,1,5,225,480,507,1845,1465,3,498,3349,91,4,518,1095,3002,2,6,184,887,1,525,588,94,5,23,1,38,4,4525,7,253,825,4,718,1151,799,149,3,192,1,1786,12,154,2,3,1,4,91,3,29,361,332,966,636,6,225,987,675,1170,1465,148,9,154,10,27,1,1,1,88,7,573,9,368,6,2397,93,2,1,1,1398,405,18,21,28,128,11,49,1104,1293,228,8,1,351,136,486,778,1,4,45,1,11,154,30,8,1,37,24,35,1450,1129,2,263,6,21,28,2,1,3940,134,8,23,1,38,18,23,37,941,3492,4,2849,769,1047,9,1,4675,1,4676,3,3495,335,847,1,4678,3,896,1413,1054,9,1081,1484,277,2,1,1,742,1,6,11,192,1,669,3,26,270,141,311,926,589,1487,3,214,17,1860,1,2845,2,159,716,1,3231,6,192,1,1,1,667,52,8,1751,1101,6,282,1510,29,1,1,6,159,5,711,876,1107,282,1,4682,1,4615,1,1049,1,2562,1,4158,24,539,471,256,55,17,189,4,72,408,1,2,1,1,1,1,71,780,37,901,876,1,1,1,1,5,19,165,9,96,573,11,1,20,28,54,62,1,45,1,1,21,1472,2,253,829,5,254,81,209,85,233,2,660,185,3,2842,4,749,4,1251,1944,1415,78,1,953,9,518,1069,26,80,1078,97,337,473,92,14,204,415,63,15,12,452,90,1200,133,856,36,279,760,174,7,518,1095,80,1175,337,473,92,1,2586,1,1587,1,3561,2,518,1095,3,845,1222,2623,5,3448,74,2,992,175,1,4691,3,75,27,1728,7,689,16,379,1,523,153,18,1,2924,10,156,36,2,2,4,89,625,205,401,830,11,176,24,4,39,2,433,241,89,402,940,1452,2,194,2818,8,19,56,89,484,42,224,690,3354,15,75,91,11,511,1,1,15,209,76,175,560,36,515,1847,25,7,689,16,1056,42,2,2190,153,16,159,5,28,4,4,56,25,6,361,214,52,5,12,251,350,818,3,191,457,291,19,987,190,510,589,2190,1,80,52,1,1,91,1,1,1,1,253,55,508,371,9,683,307,276,1004,6,133,1160,1123,5,8,18,1,147,28,36,1,459,774,7,18,1,435,616,461,483,5,4,61,22,17,30,13,700,8,142,503,2,371,128,3,473,43,1685,640,1,7,156,781,2,93,655,1201,1812,1,4701,1,4702,1,4703,15,987,106,1153,187,1740,293,1,80,52,1,1,348,55,508,371,3,203,1376,3125,1,4705,1,1582,2,203,4501,9,654,253,680,102,4,609,466,430,602,3,102,185,4344,3,689,16,278,9,192,4,718,3792,1,1,1,1,1,4,23,74,1590,292,1,4712,1,2888,1,1051,1,4713,1,4714,1,4715,3,1685,1975,1056,24,177,63,449,355,15,5,212,2,3,1,69,270,157,266,402,8,64,799,672,728,1,1,1,1,5,35,1242,3,3,230,4,689,294,299,3437,3,230,1234,337,2,1643,2609,11,166,521,2,1,395,43,38,1,2828,153,16,2,3660,1056,20,21,31,102,12,11,35,19,456,2,1,354,15,219,4,69,270,157,668,8,64,19,214,16,1,58,642,2,188,157,2,2,1,230,113,24,3,2470,25,570,1,3,194,1,1,6,204,89,626,262,1,119,4,49,2,188,1377,10,35,32,48,21,56,1,21,434,217,311,12,2233,421,1872,50,115,31,1,1,1,1,1,1,1,3312,2,164,92,1,4729,3,178,469,701,5,23,170,669,52,729,4,1182,397,2081,1070,7,159,1,24,72,2,24,1018,7,23,1106,415,60,81,3273,1,2,1171,2061,11,203,1376,1905,1108,128,11,1,1,1,1,1,20,35,49,75,41,811,165,1174,194,1158,321,443,1,80,52,1,1,348,55,508,371,8,1579,345,352,492,892,1072,5,1,1,2768,11,177,890,878,1020,444,611,556,163,1,1,1,2,705,1056,4,193,2,61,827,2,1610,1,4,689,16,1056,18,2,32,1144,18,19,225,50,183,102,81,410,350,17,7,6,3,1,33,532,2724,1,1,11,1033,47,646,69,40,17,2328,110,63,393,1,13,23,89,52,29,95,360,214,2,351,764,944,1825,1,14,23,136,5,29,274,395,2,871,244,1,957,223,141,479,22,112,355,51,162,360,175,372,106,752,119,299,1,4,337,251,222,1,88,981,1,1,1,3,1786,413,1209,2,159,817,7,23,131,7,32,1,668,758,1,1520,8,845,43,39,1727,431,1071,596,1,8,51,105,102,390,216,118,369,452,5,212,1,26,1,447,5,219,15,830,315,975,9,215,965,121,26,717,3,1,1362,1344,1,2085,2,194,1,4,154,39,1,95,1,1812,6,1,66,69,29,4246,4,1,2187,8,215,1404,425,873,924,682,19,213,4,67,69,4275,4,7,1619,1298,924,682,19,213,1,8,154,10,29,1,1,669,50,205,15,763,3,15,64,1222,2690,1,1,1,1,1,1,1,1,1,18,164,39,1,78,78,220,1,185,169,366,344,2186,936,1,1,1,1,1,7,18,1,458,593,949,568,2601,7,20,1,28,2,1,1,3939,6,67,4,8,36,13,4645,6,1216,283,14,111,3149,1,2,154,710,17,19,4,138,32,1,36,16,1,1,41,573,481,202,75,359,1322,479,31,51,1,114,78,283,52,35,40,26,7,220,4,157,2,11,29,41,231,62,5,16,122,106,31,71,40,184,1186,96,596,283,23,221,95,37,7,54,111,89,454,42,41,171,288,1,77,144,224,318,216,226,636,1323,1,1,2,134,2825,7,859,218,173,104,498,60,941,6,57,14,8,27,9,27,16,112,1103,520,771,56,1,1,1,736,407,72,968,30,1,1,1,10,1044,45,262,1614,195,1,2,1619,1,1,23,753,92,43,1,38,4,1,1,1,19,55,91,302,148,1,459,558,518,1368,332,1,1,1,7,288,585,105,101,1951,1572,1,9,23,170,669,1315,669,166,442,1068,267,21,466,210,1256,931,679,11,968,85,1,59,124,1,1,1,1,1,1,1,1,1,1,1,425,1,4790,10,159,1,31,91,366,479,49,37,567,3009,4,3932,205,387,277,1,4802,1,4411,1,208,10,19,135,30,8,1,1,95,573,52,421,2,19,229,4,845,548,1919,844,5,106,604,312,786,1644,3,106,1573,1773,9,23,74,1447,99,44,677,2339,10,246,4,181,1080,519,998,4,18,1,235,1311,8,91,30,44,1,68,6,1139,975,4,24,140,900,545,10,237,1165,1548,351,182,153,1167,1,1,1,1,4807,13,102,52,10,20,9,1,1,5,58,604,316,122,1050,3,1313,36,3180,1,1973,1,2353,16,19,4,169,1,1,95,245,113,1,123,91,52,205,57,159,1725,3,1305,340,2713,1,4808,1,4809,4,193,2,1425,3190,3,1250,12,2185,1,4811,3,161,68,633,3,2032,1,1964,5,1715,24,823,2250,1,9,19,78,67,20,9,1,95,573,2,1,59,1,4814,1,4815,1,4126,11,19,4,26,105,30,9,1,1,53,41,573,4,1734,254,1,101,4,191,16,441,332,10,383,634,1752,386,1,9,202,693,756,1,16,66,171,830,22,798,1078,198,3,1,1,241,408,203,134,586,78,6,687,8,338,47,274,445,4,23,1522,434,2552,10,18,1,145,84,34,366,334,1463,14,1,4,321,171,4,688,5,526,595,466,1281,80,4,21,28,2863,495,5,72,1049,2467,1231,1,6,23,891,630,435,385,2595,7,706,143,1,3,388,1612,441,4,1277,2,1,3,4,284,727,287,621,2,1313,36,3,8,3,4,2,239,448,3,215,1832,1,5,340,28,134,126,4193,15,360,3471,306,1,354,32,277,21,1,1,1,1,1,1,1,18,19,30,2,1,102,6,4,20,8,1,1,20,75,359,214,3,359,111,8,335,25,715,3417,330,1,7,1,1,4494,3,49,2,1752,2,4830,1,9,154,10,28,1,1,95,359,214,314,15,360,264,959,2248,670,1,265,1,1,1,1,61,1,1,1,24,1,20,28,2,1,102,2,4,6,27,18,1,27,2,48,401,250,403,200,77,1298,277,969,672,5,207,43,831,206,639,6,154,39,1,1,1,93,10,30,4,15,2,1,7,628,2,1,3855,5,30,4,25,155,4331,15,32,683,9,14,39,8,279,739,2,1496,362,1,881,233,59,4,30,2,4513,292,8,176,1,183,802,8,145,3179,328,8,2683,726,1100,329,1,1,1,1,8,154,39,1,1,94,625,373,333,3,192,1,721,6,177,31,152,1578,2884,6,11,19,32,103,10,20,62,1,1,41,1514,2,13,166,12,866,275,32,428,904,702,24,637,463,329,3,7,192,1,1,1,1,718,205,18,196,164,313,246,265,226,178,1180,1,147,469,446,622,316,74,1,1,1,9,154,2,4,4,27,67,390,216,11,4,230,538,1091,1507,6,673,2095,148,469,1068,391,8,51,103,6,4,27,499,661,3496,8,752,282,192,711,170,42,2699,1,9,215,1723,109,1,118,2343,341,1,1,9,178,510,1,16,345,13,25,205,468,6,156,4,32,4,60,658,11,156,20,20,718,5,12,1,1,389,210,1901,4,211,1,475,295,15,21,31,114,38,715,1,6,5,2,237,85,99,224,989,2153,4,165,76,1,740,18,1085,107,62,354,54,9,98,10,221,103,933,99,271,642,805,1,1,1,7,875,971,154,51,1084,848,873,19,217,1,6,832,21,90,17,54,12,8,96,501,795,659,118,170,553,707,1,8,192,3,59,1,393,216,1,49,8,57,8,2,2,22,30,15,4623,4,214,17,417,4211,9,763,3,15,3976,4,2,2,95,1,1,4837,1,3301,1,4778,5,4860,1,1,1,1,1,4834,3,166,42,1730,1,4317,4,1342,157,154,512,5,154,6,24,10,95,9,2143,992,1592,1,137,1,1,1,1,1,4870,4,154,5,5,91,11,178,6,9,1,1,849,6,243,20,34,1,3,1940,1071,1860,8,154,30,9,1,1,12,82,998,2,1343,277,3,19,174,669,7,178,791,119,83,3358,343,1,18,244,335,491,374,5,1,15,554,750,4,14,369,489,1171,1,57,1,1,22,177,559,233,98,146,565,108,1,207,871,852,27,151,143,380,11,98,245,1,4,1,1,1,3877,3,4695,185,1,8,21,31,114,65,455,1,2,3,4,655,43,12,2742,10,178,517,274,116,3,715,1417,1309,343,1,6,154,40,95,1254,21,28,2,4880,1,7,1062,4,978,1915,617,306,1,5,161,32,669,52,706,2,230,1629,4,1940,1071,1873,1,9,161,32,34,1,1,633,758,64,2,3,1287,56,1129,2,1037,134,5,154,135,882,171,157,8,177,2,992,1511,1,726,627,473,6,2430,1565,834,57,1,1,18,888,9,1,1,5,8,7,8,4,2,368,44,62,3,132,17,77,3253,2,1940,1071,2,360,3471,9,21,28,2,1,114,25,67,390,42,15,100,120,5,460,19,160,119,752,38,205,63,38,486,736,88,3,221,676,7,1,4453,2,154,6,14,243,50,47,43,119,325,1,285,384,147,1,1239,1657,349,2,206,824,9,18,1,73,91,1,27,1,770,304,4,217,1,6,832,2,192,722,2,888,1,2,1226,881,2,1349,589,5,18,1,175,95,573,2,32,822,2,1270,668,2,184,1795,26,888,1,3,6,1,26,2,4,1,1,1,24,141,84,205,10,12,141,8,3,1,3,2,6,432,2885,5,24,64,51,4178,575,8,1803,2,814,5,1546,723,1,1,1,4896,1,4897,11,888,37,2,4,1,1,1,84,81,311,3481,8,1084,267,727,1080,1,2,126,1611,2,289,1046,9,66,35,38,53,673,313,321,2818,228,3,192,673,313,16,888,1,3,33,11,163,84,205,10,151,2,11,1,3,8,432,1,1383,6,888,4,7,30,2,2,2,3875,289,1,2512,1,3212,6,51,1,635,1,7,982,16,214,17,461,43,9,33,3,2,63,42,96,203,166,152,158,9,11,654,26,337,366,202,2,5,97,4,1,1,4,742,463,299,198,3,742,762,198,4,185,883,2043,552,6,112,52,484,1,527,503,2,164,1012,2,1585,7,6,185,26,1,27,448,8,3,185,1574,590,4,1677,5,18,306,2,280,1224,4,929,2249,1,2,1,4899,4,1250,506,575,831,2,1961,2,1,139,5,154,40,2,52,41,2,1803,2,2,1520,65,11,687,90,110,283,81,2,8,91,2,253,287,10,888,1,47,163,84,366,14,29,99,3209,3,51,1,636,6,1250,102,2,317,53,949,17,23,131,38,1,1,1,5,30,632,3,254,10,48,1,321,188,663,4,51,1,633,3,20,23,1,34,30,1,7,28,9,6,4,71,17,4086,228,46,301,9,1,1,1,22,735,9,33,2,1,2,406,1,65,98,310,4,4,1,172,1190,1,3,16,1852,1,1,2,771,90,1,884,2,89,772,3,89,54,718,6,648,1,16,160,1,150,15,23,131,38,1,1,1,667,3,206,48,58,1,321,98,90,4,59,53,1103,615,53,699,1,2,3,1,3,11,127,2,1,37,186,4,1,1,2,6,39,60,73,47,8,409,3,4,43,24,9,13,16,17,4,1,30,287,657,14,8,330,7,2,75,56,116,11,556,52,500,350,1,1,1,1,9,58,30,1,7,47,4758,1,1,1,20,700,20,127,3,9,1,24,3,240,1,57,1,22,644,60,5,936,121,469,1189,6,89,54,718,4040,1,1,5,746,17,3,79,4068,15,700,159,1,24,2,1,190,50,58,1,25,27,24,590,1001,9,1074,5,644,3,29,1428,111,1614,3,7,60,51,1,52,700,312,39,1,4914,9,19,560,81,410,251,210,483,1,4,2,213,824,4,1074,652,1457,111,2,159,47,3,19,235,1311,2,207,707,2,1176,3,6,165,46,2,28,741,360,6,165,46,2,27,1,741,4,24,41,66,1548,1,3011,4,1276,73,695,122,11,19,135,39,1,95,359,214,2,113,358,8,9,92,77,1101,16,36,20,597,1448,768,4,164,20,7,4,2,1276,73,5,154,39,669,481,1129,17,19,174,1,95,290,283,60,148,53,198,14,195,485,4,226,2670,1,2,1343,1129,16,1093,1,1,555,66,251,685,2,13,101,769,1380,1,1,1,1,1,3100,1,3098,5,2177,1277,862,388,218,11,243,2,90,67,90,108,537,185,266,1002,994,19,336,675,54,182,677,531,201,1,1,1,1,245,1009,567,442,1,1,1,1,12,28,2,2,3,27,28,14,11,739,1801,2273,1,21,160,126,5,363,24,308,19,1,1,22,289,7,5,263,269,366,7,108,66,1119,41,18,286,5,363,24,327,1,1,22,289,7,5,263,269,366,7,108,1185,941,30,18,1,229,41,165,85,40,417,74,251,99,30,4,40,98,423,1,1,1,1,70,625,31,124,2061,1,1,1,1,1,6,21,28,2,1,1011,2418,7,62,29,24,1,5,2534,2274,14,793,39,427,721,268,348,41,2299,1,1,1,1,1,1,1,4943,1,1864,1,4147,14,1093,144,318,378,16,253,208,1,242,5,1041,1245,1,1,1,4947,11,291,387,308,7,36,564,642,108,313,2,2,6,656,355,1647,1,418,1871,12,336,67,198,467,3,1,66,109,438,770,2024,2,6,532,7,121,18,1338,1939,3,693,165,512,1,4949,1,2657,5,420,1667,570,72,174,7,201,790,186,510,24,5,936,13,364,1178,1,390,296,881,1,1,1,1,1,1,1834,9,154,101,3,390,48,151,274,739,2123,15,154,39,2,453,1,29,184,143,116,197,3,4,5,685,72,4,214,16,1,2274,11,235,1799,1,522,6,4,3758,1,1,1,1,2,2195,2756,2,1980,268,3,258,390,576,4,1555,378,315,405,10,2664,1,2,2251,34,1,1,1,1,1,11,918,4,607,1,13,1025,88,12,1947,300,1,3,648,227,202,4,193,669,257,59,8,1178,321,454,154,43,404,97,3,6,918,612,13,1025,100,1947,1,2663,9,898,34,26,165,406,1,54,984,2047,4,2663,1,1,2292,17,476,18,396,4,4,1,32,1,1,1,24,165,419,42,5,1069,12,1,71,3,288,360,227,7,161,68,633,52,3447,597,1,1,2011,3,668,1896,48,5,974,84,1845,5,1406,8,1650,66,825,113,13,1321,929,43,6,656,262,484,922,2637,1,5,678,351,3934,1,1,12,1161,489,51,966,187,704,1408,1,1,1,1,1,5,864,11,202,431,3464,10,1097,1,552,66,825,126,1321,929,43,13,5,656,746,922,332,2306,6,2854,704,1383,26,7,1,8,584,442,1877,1542,531,1,1,1,6,1796,2,90,3034,58,1,3,230,1629,995,3,258,390,291,2,233,1626,6,18,1,181,1404,746,2608,1,2335,1,4982,4,1643,47,1620,453,2,189,503,3,1690,1620,453,9,900,9,470,1727,1809,1,67,1,1,1,891,3,160,98,390,14,584,94,911,1081,216,17,1,28,21,40,1975,18,1,1,9,918,2177,11,1809,1,46,27,1,1,5,2586,1241,1165,1,1,1,2904,1,4995,10,909,9,13,1,2,24,432,1705,1901,1,5,193,1387,1071,185,991,7,4520,478,1,1,1,1,1,1,5000,1,5004,6,166,524,396,268,414,518,2,122,955,2,193,1,13,2343,71,2,2104,478,1,1,1,1,1,2,1,1,2,230,1750,1,1530,2,211,2,4,125,14,4869,1,1,3878,14,1937,4,65,285,134,193,3,1,278,762,1,1,1346,1,11,74,90,91,1,2,390,216,116,524,377,788,2,125,4884,14,888,1,9,1,32,1,1,1,24,141,1,83,379,1,1,1586,1,5012,1,5013,8,932,26,141,84,376,25,7,1,7,125,86,1,1,26,2,1,5,62,63,14,4869,1,6,1751,870,1,1040,1,1,8,944,14,141,84,409,3419,3,1,4,211,1,1,28,5,24,38,63,14,4870,3,2006,1657,1,7,19,229,331,885,80,820,2595,4,23,1,67,12,2,2433,1928,1,5016,1,5017,2,230,1234,13,296,158,85,475,3,249,55,210,480,3,1,1,890,4,200,1376,774,312,3,193,1,668,7,1266,478,842,76,2356,1,1,3,1751,3270,1,5,185,993,157,2328,1,1,2662,4,193,1,2,666,1,5023,5,207,43,730,363,1286,7,1937,681,3,1,1040,1,1,3,1037,2626,1,5,154,40,54,41,890,2,2621,1,11,153,1073,881,32,7,3,1,404,21,419,2030,1,5025,19,286,218,174,308,4,2,15,22,94,195,275,269,414,67,66,1119,41,1457,1,5,191,64,393,216,436,9,23,3,228,608,682,21,122,677,2595,11,579,491,196,55,210,480,3,1,4,567,320,5,20,1,31,114,523,10,187,1321,100,151,1570,1520,179,1,1,1,4,256,608,640,1691,7,161,31,670,3,232,81,803,5,674,471,1446,178,2263,7,161,30,36,1,1,635,314,7,1981,205,36,75,1625,1046,65,12,904,18,10,2,189,407,34,1004,2428,38,1,1,4,91,12,25,64,7,822,33,443,195,366,541,1388,1,2856,1,3360,19,1070,196,55,125,85,46,437,1,2,2,68,2,97,36,48,2417,350,1,1,9,822,33,443,195,366,327,36,178,1388,16,539,531,196,55,125,85,483,1,1,1,2,68,2,2598,351,1,4,197,2657,2116,70,9,2319,634,1492,531,1,1,63,1,1,5,28,7,49,31,77,1,5044,5,918,4,3993,1,74,3,24,188,475,4,166,523,813,106,8,862,235,1,79,1,321,188,3281,6,918,4,3993,1,129,1,1,4968,9,154,6,95,27,366,206,10,312,704,2,191,67,2,184,2119,6,983,188,178,817,1,1,5,1226,881,39,3,405,4,678,351,94,470,4,23,161,11,1492,1,65,1,69,1,57,5,161,32,36,633,4096,6,2354,1546,628,519,1,1,3,91,12,18,6,252,1516,31,129,222,2433,9,181,31,5,1,819,516,265,766,857,4,252,1516,175,2640,13,171,46,1,819,356,2,8,1163,1570,914,1,1,1,4,2354,2174,519,1,2,1526,100,3,1268,3260,526,7,1724,2859,179,293,1,1,1,1,5049,9,159,51,45,27,366,1056,3352,2,1,3,1768,175,2640,4,1393,6,1,3660,2,92,1587,6,154,39,1,1,94,625,1,4881,3,1764,704,1,3,1334,600,1185,2,210,1620,3,1343,277,1011,1,4528,6,21,28,73,526,37,491,10,791,418,90,1590,65,1,2106,1,1,1,15,467,550,295,9,16,1,238,439,72,197,477,1,2303,1,1,5,1217,90,3759,2,1,14,465,106,750,16,1,677,72,674,124,2101,79,1,1,3,6,193,492,177,316,1658,176,9,373,163,486,195,840,769,2,77,2166,1,537,6,21,28,636,1308,3079,1,4,255,3,390,331,1,2873,1,5073,1,5072,4,2956,2118,1,1,1,2340,9,1,31,102,355,12,288,1874,242,53,9,485,4,12,72,65,230,100,1937,2172,1,2898,5,2663,791,1071,496,57,5,1309,1619,1024,573,554,7,5080,1,1,1,1,1,1,7,1521,449,87,227,494,2185,124,13,32,453,4,242,213,30,38,2442,815,114,142,552,11,3,52,114,523,17,244,113,222,447,44,374,6,15,8,546,2725,244,54,47,1,1,1,19,890,19,9,13,1,1,1,594,1567,14,70,443,1168,125,75,6,97,1,1,4,890,10,9,2186,7,279,806,540,748,2189,34,500,14,579,52,806,7,6,3,1,231,650,2110,299,1,297,55,2,160,98,8,579,679,186,6,235,650,484,2223,2,832,4108,10,19,435,85,40,81,410,374,572,3,1628,4,742,43,917,3396,4,159,1,4,94,10,192,8,1,378,412,186,1,507,518,147,12,160,197,222,52,802,4,13,235,399,251,211,1028,7,357,222,491,366,1,7,575,4,51,1,633,390,4,258,390,1,16,4,155,1873,1035,2036,1,5100,4,1035,3285,528,1,1,4783,5,1044,19,2550,688,800,7,579,719,135,17,175,1,59,2,1298,1767,1,5102,4,2373,1365,10,1355,1,117,2,3738,1365,9,579,491,374,9,566,3085,1,1,1,11,21,28,2,1,76,26,101,3,24,366,973,7,246,1,1,331,491,367,582,8,23,12,68,12,13,1604,2436,182,4,852,446,3026,27,7,200,1,790,186,1,509,663,12,579,52,802,4,7,6,4,231,399,251,1025,1748,3,742,43,917,2,3738,10,4,61,30,9,22,4,2373,656,709,10,3,1589,1081,2317,11,918,4,606,2,1037,1,527,1820,1,193,1,10,52,637,396,93,44,2,284,100,1056,172,10,192,1,672,313,172,149,1165,1,171,2275,10,289,271,452,2,3,572,1081,396,1095,108,14,888,11,23,5,4,1,1,1,165,451,1,1546,1918,97,6,697,12,1145,969,9,164,4,697,494,57,1748,8,296,343,41,330,4,3,1770,2326,13,32,17,2,77,26,12,116,408,343,146,116,275,234,2,1297,1,6,296,343,371,4,3,1770,7,49,2,77,561,1,343,262,9,678,131,123,2,10,294,60,438,2615,3,2613,2501,1,4,932,2,661,3521,6,296,264,450,4,3,2051,6,1951,802,353,1809,1,155,4,1093,2,872,687,2,1065,1840,3,164,91,3,5,28,7,49,2,29,4,2107,2937,73,1,9,680,337,103,962,188,483,2285,81,1,6,1014,681,995,61,1622,748,3,944,4100,73,4,68,35,25,1702,2,192,456,4,2991,1,2,2128,1,1038,1,5123,1,5124,2,100,883,4,853,388,2040,13,2,289,2723,1,3294,3,1014,3,572,3,23,170,721,1,2932,11,1245,474,324,3082,1,1,1,1,1,1,1,9,1926,45,701,2461,1,1,1,1,1,5,154,38,1,669,52,9,927,318,491,249,2,22,72,2572,486,6,214,16,1,2,1265,593,5,21,28,115,873,139,9,1250,98,7,435,382,2968,1,1,1,3,164,1012,1008,11,49,988,139,1198,2352,418,1,1,1,1,1,3,192,673,49,8,14,1231,3424,456,1,1,2,10,7,1245,474,3064,342,1,1,23,3,862,52,2018,8,888,39,26,739,293,2,22,3142,13,232,234,270,3106,297,403,336,274,1,1,1,1,1,1,226,1,1972,1,5158,1,4134,6,23,131,708,52,728,1290,7,1692,293,24,1822,822,117,389,1,1243,3,1582,3578,1,3,1243,2267,1652,1,5161,15,3003,535,1625,1,1,1,1,1,1,1,1,1,1,1,1,1,5176,1,5177,1,5178,1,5179,1,5180,1,5181,1,5182,1,5183,1,5184,1,5185,1,5186,1,4328,1,5187,1,4843,1,1268,1,1149,3,255,33,360,3,862,2150,2176,7,2011,1,2,1,3173,1,1,5,575,965,354,83,1,1,5191,4,2988,2204,1,1,6,23,170,36,633,52,2098,4,1735,510,687,1719,6,2430,2393,6,58,308,1,4,154,5,5,2,3,2932,2265,1,15,1070,915,2,32,62,164,571,824,7,1005,1,122,384,40,1,5,214,16,684,584,593,7,360,1625,982,864,820,2,479,13,21,28,142,20,2,28,17,32,358,389,1581,577,359,2,1985,105,7,164,27,457,227,301,202,1269,6,3640,442,128,29,962,1,1,3647,18,21,28,117,1,45,1,26,1,450,2261,866,25,682,18,336,1,314,10,3,3522,1,1146,1,5204,3,1980,3225,1,1,4538,3,2842,4,12,1,4042,1,374,1,4573,1,5207,1,5208,1,3524,10,23,136,1,4,29,2,87,632,1950,147,3,953,3735,521,3,193,669,52,8,374,1008,699,886,1552,134,506,39,3,207,969,1454,4,2846,12,282,1541,5,193,3395,331,1073,218,5,2864,2,1,77,2267,1,2635,1,4637,1,5212,7,1147,1719,981,91,531,198,546,1,5214,2,1333,209,6,21,28,164,77,747,1053,1,290,4,1037,470,1405,2233,4,2852,2,2286,1,7,219,2,284,2500,229,1966,15,4,21,28,2,634,6,1077,3,1,273,419,1081,5,71,32,10,10,4450,5,164,27,67,390,528,5,535,3298,1327,56,1,1,5218,3,256,26,2913,2,1735,2916,5,1057,1133,1197,549,187,2,79,63,1,2090,4,3448,74,1,1,9,316,37,1,60,1,481,1311,1242,78,3,383,2549,1,2,2081,2572,2,179,5,6,200,346,11,15,18,1760,3,546,11,33,2,3003,2168,3,23,169,1,1,5219,4,212,1,21,6,1,5192,1,5130,10,19,78,87,9,2,53,41,889,157,129,1,142,1,5220,9,2164,269,2788,1,1,1,1,1,1,1,5226,4,214,17,2,2272,4,32,122,700,322,1,30,10,50,102,1,944,535,78,1,943,1674,900,1,5229,1,5230,1,1710,8,156,4,4,28,90,366,528,324,2,230,684,7,1650,59,1,1,2005,612,903,9,897,7,27,2,460,107,33,1060,2639,1,1393,3,686,1038,2859,2,242,740,3,50,24,1606,5,83,5150,1,1,1,12,19,78,6,88,2,1,1,35,59,1046,129,337,13,1507,1523,1572,1728,1,1,1,1,1,1,1,1,1,1,1749,2,1547,432,3,1749,758,2730,1,5238,9,5228,11,1,1,1,1,1,1,1,1,5247,1,5248,1,1592,1,108,2,51,637,4,1395,302,609,2943,3,1120,820,1422,7,593,396,584,2964,297,416,1,2,593,3275,6,21,28,2868,1,3,1,4,1981,936,395,1940,1,5253,1,5254,1,5255,1,4266,1,5256,1,3536,1,2348,2,75,28,5,211,2,37,732,2589,16,102,90,9,660,4,126,3475,1,80,52,1,1,348,55,508,371,3,50,721,86,1,1632,3,525,104,1575,5,685,169,1015,3359,15,4,5241,2,2,1,2,160,1356,9,178,46,111,292,778,300,107,108,2116,1,2184,6,154,39,1,60,35,1397,11,102,3700,540,184,165,200,62,304,1,1,1,1,5259,6,21,28,2,1,633,491,10,30,4,1,31,25,12,10,8,4409,15,2,34,1,11,2654,1688,184,165,200,62,304,1,2,1,1,1,28,1,4526,15,164,27,9,56,26,366,360,115,287,132,29,680,99,1452,889,6,97,1081,172,293,44,3025,1,1032,4,184,9,669,824,7,184,1063,250,188,1044,156,130,19,21,30,1,114,46,1,18,9,1,9,437,2,355,15,5,218,339,825,103,9,178,36,17,813,20,214,2,2,1164,15,74,120,95,625,225,26,1,667,473,2,45,1099,671,25,1115,1,1833,1,3362,2,97,1590,6,166,47,27,1,1,445,4,214,17,908,694,5,28,2,5,80,1617,3,5264,1,1,1,5267,1,5268,1,5009,16,166,12,34,6,765,67,13,118,112,644,412,272,1,278,763,1,6,1803,2,816,1,1041,1,4,28,7,68,12,5,102,4907,255,1,1,11,23,12,22,10,4,32,3,9,21,1596,3537,10,911,1266,299,532,446,862,209,553,140,52,4,2177,831,446,1212,14,154,37,3,61,3,24,366,216,113,3,50,89,3402,273,4,214,16,1,1932,6,91,12,89,1,672,3665,9,911,1565,532,446,862,209,1,552,180,1,4316,2,3454,862,4,54,1289,175,1043,1,2476,3,676,235,676,2,99,41,9,5111,160,1,1,1,1,1,1,1,4,282,1972,1103,1922,25,822,33,241,494,112,157,751,244,783,889,427,158,147,2,16,2,2,1,1,1,1,1,1,1,1,1,1331,7,855,735,2047,889,585,147,29,97,394,95,5,135,259,1,9,1,3,17,1,1,4,2,2,2,1,1,1,2,8,14,4,5,3,1,37,10,81,21,63,203,2,1,1,6,1,1,3,2,7,131,1,1,7,1,3,3,1,1,3,1,1,4,1,2,1,2,17,1,52,94,267,1,71,1008,1,6,5,265,440,1,692,32,259,211,14,4,97,177,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,15,1551,3,3,11,1518,11,1918,100,175,6,11,1,1,1,1,1,5291,1,5292,1,3099,1,5312,6,35,56,12,89,1,672,10,197,625,33,495,1504,2459,1,1,1,1,1,5317,1,5318,2,160,5158,1,5313,1,5315,1,3113,21,195,254,112,301,88,179,7,111,250,188,1,769,274,40,23,93,130,4,1508,792,1,2,822,33,7,520,491,1074,3228,2,2,1,5,91,12,18,89,4320,8,192,8,1,664,126,187,172,1000,1,5314,1,5321,9,160,662,33,495,352,157,2483,769,203,40,291,338,49,93,117,1,9,33,2,37,16,3,3,1,15,3,7,53,1,48,33,94,71,80,12,87,54,42,4,88,1200,216,106,1288,756,20,51,1,1,1,11,1031,2,557,716,2,5,4,788,2166,55,1,1,5328,5,1859,91,552,2826,1,1,5288,37,93,396,140,36,59,10,14,23,18,20,48,41,33,2,43,412,8,2,5,151,148,19,352,34,1,22,30,88,327,2726,29,1,1,1,1,1,1,5,5327,10,1,1,1,1,5341,23,665,59,6,4,37,18,55,31,64,37,118,411,5,186,412,22,32,144,514,492,2020,1,9,3,2505,2838,1,10,56,136,722,690,28,201,473,2353,299,387,9,291,695,3,3,1,325,11,927,951,5,93,194,743,2176,2,9,100,2,31,2,845,1,22,27,3344,3,1761,570,831,5,1006,1,855,361,5,5,161,31,2,668,316,2,855,1004,7,673,2,652,5,1,252,648,2,19,237,5,214,16,1,1860,72,7,91,12,18,71,1,672,3665,9,855,156,339,509,1778,1474,147,18,2,4,91,12,18,4409,1,5280,1,5258,1,5111,6,293,242,89,873,757,3025,4,1590,112,1152,783,7,293,47,284,560,129,1696,896,1,1590,9,502,1311,1096,714,501,220,406,140,456,3,1702,157,1778,13,200,937,47,129,10,271,430,233,4,30,59,2997,1,2,1033,770,5,855,847,1935,1474,165,4,855,847,1935,1474,2,1591,1,6,19,165,880,56,800,1563,6,177,898,90,1,4,608,5,91,12,89,673,3665,1,5882,4,1558,748,2,797,4,1011,4302,4,1,9,21,2,1,2,26,16,60,38,523,18,53,1,2,152,1,15,403,406,217,519,43,126,1088,1804,1,311,114,93,1,1088,7,53,3,122,855,52,3,3743,7,154,2,37,1,95,573,730,8,188,1,29,474,662,515,514,975,4,53,1,154,1730,4,54,573,648,298,5,154,2,4,94,810,5,153,45,1197,586,3369,10,54,573,648,298,3261,517,1,1,1,1,11,21,28,2,1,102,2,4,98,24,658,438,6,183,509,663,380,108,3513,3,2557,1,2799,2,1336,180,3,224,809,217,12,154,38,1,2,59,395,29,500,135,263,1896,1886,13,180,152,88,126,65,52,15,651,21,1109,1013,1886,1,2,649,29,7,655,69,116,735,453,3071,261,6,1277,2,1,3,367,7,3,207,43,2379,3,166,68,1145,21,1403,102,10,446,1,1,145,1,1,2,391,57,16,5,2146,389,245,1,1,1,1,8,154,2,3,5,20,23,47,726,10,21,31,1,3,632,4,413,1413,1,1473,7,32,22,61,1,98,478,4648,4,21,31,1,3,6,32,39,8,75,700,322,12,1216,61,3,3,226,4,111,33,1018,2099,592,1,1,5368,6,188,1,29,474,662,515,3,32,3,19,10,52,114,45,1,28,1,1,445,2,293,19,53,155,836,15,5,212,2,2,1,1,1,68,158,4,111,822,1543,1380,1,3,688,1,589,5,1626,24,2,1,858,5,480,198,506,139,271,6,56,153,835,307,3790,115,12,154,39,1,1,59,35,573,257,59,321,93,94,1,1062,1,5371,1,3712,12,252,341,318,367,304,5,590,1,3072,122,1,1,8,1580,70,328,496,1,2,1528,1370,9,203,721,2,451,9,149,3841,1,1,1,198,6,204,976,2,93,298,3778,1,197,1,203,1,5379,5,192,1,1,1,1,9,153,44,1,1,3,2112,2390,627,49,7,203,1,978,93,298,6,3800,16,1072,238,748,128,36,7,25,3,1,2,1,18,704,130,2268,1,6,21,28,2,1,1,3,4,154,40,54,41,10,705,380,165,519,10,11,2258,783,311,207,8,64,79,16,489,528,3704,1,502,9,924,2,2,449,9,13,1,3,132,4,926,451,158,3842,9,156,28,71,393,216,75,1,438,229,5,593,989,5,3663,122,10,692,85,82,28,195,169,2,99,491,20,3,209,835,307,5,193,1,1,94,573,11,698,926,2,1,3,20,1,1,2521,1211,1,4,301,151,226,107,1,924,4,255,393,216,116,4,161,524,177,362,5,1340,39,560,7,9,17,53,3,122,30,1,15,403,406,55,162,519,169,1088,1804,1,311,207,21,18,1,13,32,90,7,32,1,95,556,17,202,112,157,66,1,105,338,688,2349,506,5,53,3,122,855,55,8,1276,8,1,370,2308,12,1,13,1,2179,1,1920,1,2173,2,23,69,10,678,883,27,62,330,313,543,1169,1382,1,1,5387,1,3973,4,3974,34,1381,1,4,1276,18,1295,1400,2,1561,2444,4,3973,1,34,1381,11,49,111,53,45,24,366,216,113,199,158,4057,1,3977,1,2392,1,1499,1,4774,1,1653,1,3992,1,4773,5,184,10,95,741,214,1,2605,1,1267,1,5392,7,184,10,1,94,359,382,214,6,53,1118,767,34,385,3036,5,492,692,139,271,633,5,211,2,27,1109,2658,8,1270,658,10,1,33,2801,620,1,7,23,138,33,95,573,257,426,18,2378,207,289,354,715,394,117,149,348,444,1,1,1,1,1,1,1,1,3,3294,95,1835,5,1073,2110,111,95,2015,12,190,752,418,45,300,107,1061,2330,53,149,1,1,4,154,39,1,1,9,360,240,319,12,77,112,1471,1118,1699,5,49,51,34,1042,4233,5,79,21,883,193,2362,6,190,1788,990,326,95,1393,5,600,319,12,77,112,3,49,2,1125,6,100,34,1221,2183,1603,115,3,190,3199,1393,4,212,1,27,50,3,194,6,2150,10,370,791,20,80,149,411,398,976,2215,1,7,131,34,46,2,27,1,741,3,24,41,66,5,178,1098,73,695,122,5,19,135,39,1,668,4,154,39,669,1610,1,2029,2,195,1068,3,178,993,122,4,1280,233,854,3045,1,5413,3,1059,5,1382,7,1083,194,3,3,226,4,3352,3,1210,440,61,3,1516,134,4,8,22,232,286,322,221,2279,535,1517,1,5415,1,5351,2,1679,3737,2,184,70,1,1310,2,1244,396,9,204,198,90,186,503,3,139,271,633,3,65,4,62,13,50,104,6,32,1,7,665,651,123,711,83,78,2710,2,1326,2961,5,402,62,673,176,643,1,4784,3,178,866,95,4,21,31,114,521,5,1036,14,13,230,2605,4,207,1062,18,53,1,5874,4,5417,1,1,1,18,5421,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5439,7,195,48,2,49,183,1054,483,3,156,35,748,13,23,131,38,1,1,1,1,669,49,205,10,49,472,11,170,10,742,1,466,5,2,1,155,43,3845,5,180,1209,5,2,1,2,43,1564,9,154,6,32,1,1,1,1,669,49,17,145,4,3,1,45,1,1381,383,145,14,31,2379,909,1,1,1,1,15,931,1,1,1,186,3,58,209,20,120,12,1,5,10,13,2,156,4,5,178,993,122,54,1,7,49,2,133,72,434,5,1108,5,18,1,191,72,1004,8,1403,102,457,1,146,451,21,2780,6,178,993,122,20,34,1,12,154,40,10,716,1,10,1,248,1,1,2,139,3,888,1,10,1,5875,1,1886,3,1242,1135,1007,1,921,2,164,711,3,279,1001,20,5,184,39,1330,35,1853,9,169,14,152,67,656,5,74,166,12,10,335,67,262,377,17,5,74,166,12,2569,8,1064,315,563,257,155,3,231,1312,8,204,85,891,2,451,5,2022,1786,9,1553,1317,1,356,1,417,1802,1,1,5,254,394,214,471,232,4,5450,1,1,1,1,5451,1,2022,5,23,138,701,678,58,3,1827,224,461,14,166,12,17,28,694,306,1,70,163,368,590,692,930,447,3,1928,11,612,4,19,135,10,20,8,166,12,6,29,4,6,1071,163,5,1276,8,1,370,2334,17,23,161,9,1,1,59,915,81,114,4,501,5,578,932,499,9,86,23,204,50,148,247,29,502,1,1,84,115,207,45,4,1,9,303,309,34,1234,446,1,57,1356,4,18,1,1051,949,7,62,13,2598,2,1028,1751,1,10,164,91,3,446,576,20,35,716,622,769,2,255,921,3,654,2778,526,3,2246,2319,823,4,920,485,1057,2994,5,914,725,3,1,896,13,920,1,261,106,1,236,28,85,6,1,1,294,3517,11,53,201,81,67,656,245,12,21,468,1054,1087,2,914,728,7,921,367,1,236,28,35,58,7,2210,247,3001,1,1,1,1,16,243,2,826,1,423,102,588,361,6,1032,1,2,495,1,8,1,1,5458,1,5463,1,5464,1,5465,3,53,984,147,10,23,170,1,1,1,47,2,827,907,382,4,1561,732,164,3003,26,204,131,343,242,1,259,1,1,52,32,4,31,272,9,6,45,4,1,9,612,751,650,331,40,1415,20,8,21,28,136,935,444,755,30,1777,16,27,1,2,2,2,1,15,12,20,2,6,7,63,32,670,4605,24,50,114,1169,212,82,22,1,560,11,25,47,23,4,137,5,55,159,1313,1399,68,12,1,1,1,9,23,4,3,1,3,28,20,2,128,4,1316,1273,2883,1,7,23,161,9,2,667,1117,382,23,204,39,2,433,242,151,1,104,4,2,52,32,4,38,265,15,9,36,5,621,1177,595,1443,5,224,809,217,45,579,5,28,2,2,3,62,1,119,4,2210,11,72,3177,4,1973,2004,1498,1,6,27,1,2,4,1,47,6,1505,604,3,448,21,2780,5,154,2,3,5,91,7,178,17,976,122,20,34,1,9,654,22,231,4,270,94,286,25,1796,3,19,121,722,2,2029,328,4,24,1655,2384,528,5,1306,7,1,517,211,11,204,313,402,1,1,11,248,2,453,3,3808,14,1516,10,98,26,4,857,1370,159,913,268,4,1,145,106,1,1394,7,654,24,444,59,3,139,904,9,164,27,64,3,24,366,216,116,264,3,1516,10,3952,6,654,468,59,200,175,3923,8,23,39,102,27,64,393,528,1269,3,159,705,640,6,1071,1,108,2,2478,1786,5,154,42,60,808,112,5,1180,2,456,2022,1786,2,256,808,5,184,10,668,257,2201,9,21,28,2,109,525,352,139,2816,134,6,62,13,85,32,1,669,6,62,98,32,1,669,3,13,77,375,1525,269,369,1,1949,823,83,9,1,1,1,1,4599,9,97,823,1542,1438,891,665,28,1,1,5,4565,823,83,11,1,1,2462,9,1270,312,720,708,948,82,1447,1,1,9,21,28,105,59,69,403,5,1629,1807,4,23,172,34,633,7,21,28,117,47,472,5,3436,1,3010,8,62,15,785,683,701,3210,15,19,1,5388,1,5471,9,363,77,119,95,253,363,312,720,631,7,119,1426,2765,1146,15,20,1,1,5493,1,1880,1,4310,1,5492,1,5491,1,5490,6,23,839,481,202,75,1,3,1382,4112,1,2,27,5469,6,23,161,9,669,1117,382,7,156,44,981,798,323,48,583,6,1261,108,208,2366,1554,1,7,23,161,9,2,667,823,294,3,77,210,586,5,77,26,1141,1002,369,6,920,824,2156,1556,28,1,2,164,751,3,184,11,94,2,77,1006,13,164,28,1,7,55,393,214,3,755,730,1561,1588,1,23,523,570,433,124,936,1587,392,353,35,268,6,161,90,23,1,1,1,1,1,1,1,1,1,1,5511,1,5512,1,3484,1,4023,20,160,83,2,195,214,22,231,4,211,59,375,31,715,143,2150,195,723,1,1,1,1,3881,14,243,411,253,4,211,59,201,166,8,26,5,1,1422,2507,17,19,2,28,110,1,4,20,7,64,1,2,24,366,214,317,800,466,21,1314,450,129,780,2061,1,2,717,39,12,13,1,1,1,1,1,1,1,1,1,1,3,49,1831,3649,7,156,4,4,27,67,390,216,2,62,3641,35,216,3,24,2,440,177,45,10,176,244,25,2,1,152,9,75,49,219,433,75,295,261,79,342,128,691,780,551,26,1,1,1,1,1,1,1,5477,1,3671,1,5537,2,5538,1,10,216,1,1,1,818,303,177,36,824,294,1,237,1,5540,6,18,1,1302,210,483,1,10,166,15,1080,246,5,194,74,164,2580,1017,1,5542,10,907,186,1,1807,889,775,957,21,1,1,11,258,47,135,422,45,4,676,715,1377,1111,726,1,2544,8,1526,720,395,2837,2,66,1,1,7,1282,894,1316,1318,739,1,1,1,2956,1,2641,1,5552,32,296,352,6,356,2,58,251,156,50,76,87,246,75,1,3,4,157,116,70,328,216,51,23,4,1202,45,34,4,451,833,1,1,4,1384,1077,3059,36,2,160,122,7,193,669,364,158,509,3627,36,14,1085,565,4,719,1436,364,422,501,289,69,103,1,1,1,1,84,1,5096,11,579,491,363,4,7,6,4,33,198,334,3542,2,1340,2202,5,23,170,669,1117,382,10,112,795,4,168,201,75,158,13,61,2978,2,1526,3952,5,654,468,259,1,174,6,1516,3843,148,55,1,1,4,160,4,775,1224,5,23,74,96,669,52,6,1150,493,698,245,2979,1,5,122,69,457,216,75,3,939,93,1856,1,5567,22,987,1287,616,1576,1,80,52,1,1,91,1,1,1,1,253,55,508,56,1,1,1,312,1,2954,3,2276,2416,877,3,19,235,608,14,166,524,10,8,209,66,98,100,80,5,520,390,3351,45,18,689,19,275,97,1,169,11,93,1,431,13,658,390,179,2468,78,1,1,5,708,647,350,2994,876,10,1382,3,141,920,2119,823,90,4,94,1,8,1886,2632,359,1463,1,1,1,1,4,654,468,259,207,5,250,502,925,186,1708,4,160,4,29,470,2,911,676,2,258,24,2,62,1531,3,184,59,829,2,689,294,3,931,2,1969,3,1382,3,4191,5,1677,1,22,1,291,2,1696,6,2,192,1071,1,5578,1,979,13,18,1,43,92,128,297,491,109,142,210,483,1,4,11,23,11,28,13,33,104,3490,1,1,1,1874,15,2588,840,14,157,301,1680,1,1,1,1,1,1,1,1,1,1,2669,1,3604,1,5590,1,5591,1,3147,1,1996,1,5116,1,5592,4,62,196,968,300,9,160,4,27,64,3,24,366,1331,707,51,23,39,92,12,15,11,1,23,1,1,1,4,10,56,573,2,173,40,209,54,24,143,5,2,3,36,150,2,134,140,382,16,207,1,84,2,871,160,1,312,24,485,998,9,10,52,752,1,1,1,1,5,62,3640,1,1,1,25,185,27,4,1,1,492,358,193,79,42,135,60,250,14,210,537,85,526,229,472,1554,30,99,2,9,22,77,77,6,4,20,7,1,1,2,63,390,214,2,9,157,196,116,184,124,329,3409,207,3,21,28,4365,7,710,1341,99,523,769,2012,142,7,164,27,64,3,968,152,4217,2,5493,104,4,1880,159,2081,1409,4,5493,34,46,24,7,160,4,94,390,1232,2240,1409,15,193,26,4,35,390,37,177,55,120,187,138,239,19,1392,342,12,77,498,287,1121,263,369,1950,408,415,92,2,116,13,77,498,1140,531,251,118,1409,541,408,415,94,116,1,21,920,349,624,567,1440,628,263,258,407,28,1,1,52,1,17,27,2,15,1,1,1,14,21,28,2,109,4,27,22,42,393,37,5,486,124,2826,38,23,39,92,10,17,3,7,1,1,2,21,1,1,1,4,20,2,10,3,390,6,208,45,76,54,263,40,22,2,153,84,268,110,323,1180,1042,1007,344,5,2150,1278,2152,7,2,3,62,1114,463,10,1526,97,4,195,740,2823,219,1,1,1,5,1051,3490,861,206,1,1,5610,9,191,2,65,23,367,214,2,11,39,2,255,3,1,5611,3,1067,90,3582,5,1526,720,3232,134,1,9,405,665,384,231,251,83,1807,1788,1,5,1799,1629,171,301,1689,12,335,709,14,5,240,46,163,41,150,110,771,1,4,2588,840,171,301,2,3428,472,2,1677,19,5,647,1180,33,55,136,6,1639,3,2421,1532,21,1,2,2184,502,13,23,131,39,1,1,87,7,575,255,10,214,277,852,9,154,40,95,631,1,10,188,1,59,3,18,1,229,4,710,358,759,224,3,255,3,2428,3,166,58,1650,6,1626,84,100,1063,2743,1,11,24,37,1,6,32,28,557,3018,1,1,1913,8,1915,136,400,234,498,185,70,2,11,159,34,1,1,60,3,24,7,575,255,1567,3,710,312,46,4,28,2,2,3,12,164,94,968,152,2325,2,18,315,1557,23,1,1,1,937,1,2703,5,164,94,24,582,514,92,23,131,38,1,1,1,21,2,71,96,315,153,62,148,18,38,2,219,22,115,40,84,85,127,56,50,458,207,1,95,195,109,32,167,111,123,52,201,1,39,521,395,769,5,14,241,1,254,1,1,1,1,51,1,1,1,1,271,1,1,1,1,6,1,1,1,1,46,1,1,1,1,46,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,11,224,809,217,45,45,534,1478,1,2268,1,1,15,23,170,96,573,316,451,13,68,269,466,167,289,2723,1,1,17,193,2252,167,246,43,529,277,1,3,1,68,1844,1,2,1,1,1,3,282,2163,985,2,3707,1923,7,1382,306,771,357,640,167,501,8,1688,771,2,355,640,166,1,87,4,61,7,32,585,5,1250,104,1485,514,386,7,3430,277,1,1920,1,1,1,6,1688,771,357,640,167,501,6,111,3,12,1702,1232,2572,3,2445,3188,1,2,3432,2203,2,120,3311,2,258,606,4,1093,1153,2319,823,1,5456,22,1128,39,83,64,409,83,279,188,179,731,47,196,14,1196,273,1,373,353,1,1,1,1,17,439,38,102,491,367,582,343,198,27,352,707,1,64,1477,453,1,1,13,204,313,404,14,186,59,2,119,21,313,2,1,3808,6,21,28,117,47,477,293,5,24,37,624,994,2912,11,1128,122,64,492,2,107,1268,257,1470,346,384,4,224,1089,1,4330,6,23,170,1,1,547,377,10,517,404,259,2,119,334,2,1,655,3153,6,181,43,1026,115,509,99,1,1039,9,1269,71,2,157,387,1656,976,1127,1,8,154,10,20,9,1,2,93,832,8,2197,424,425,616,1,1,1,1982,1,3046,4,2197,1466,1,1,3,22,626,216,5,1339,2,1339,1,467,11,193,1,2,718,205,2,519,2,44,3962,1,14,22,260,649,1,191,287,149,4,9,12,56,2163,1845,2,8,212,825,232,661,220,1278,454,1769,2,50,812,2,1516,10,23,234,1035,110,448,101,11,211,311,127,85,2,753,14,458,1,136,447,970,30,99,2,11,56,3,62,1164,4427,3,164,27,67,7,62,41,934,605,2061,1,1,60,1340,7,169,435,380,253,1,95,468,14,139,4,25,152,36,40,112,1,39,641,1063,240,1,1,18,576,1,1,1,1,6,1,1,1,1,91,1,1,1,1,1,1,1,1,1,6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,194,95,1303,2118,1,3430,9,1516,1068,593,494,1,1,1741,241,1,12,160,33,1,1,63,390,214,77,180,57,466,542,20,296,127,104,127,26,227,195,20,59,202,139,26,8,31,53,240,2541,131,965,140,4,2584,1087,39,1704,4,546,976,424,1285,2,160,31,1,5414,4,710,358,636,2648,18,23,131,40,95,830,2,8,557,898,1086,1,39,1704,836,1,1,1,1,9,517,414,1,1,187,1,61,340,113,6,920,260,2,453,2,1,3,178,1171,1871,4,49,641,5,287,8,187,25,633,192,479,208,1946,1980,16,853,230,220,250,33,227,106,666,598,104,7,5,6,2,134,10,8,87,24,3,6,6,2319,986,1,9,22,257,384,420,287,240,93,247,1344,2,30,5,3,111,9,6,7,188,29,1,1043,93,15,500,8,23,207,418,217,661,113,340,466,4,2460,1,3124,73,1,2445,1,2460,1,2461,5,204,2247,233,1,470,15,49,30,81,33,1,1,87,7,573,2,255,523,1044,1869,1104,16,517,402,1,1,10,1,76,62,50,1,2,287,210,73,1,325,4,1408,522,1972,1758,6,204,2950,1,554,1952,1,4,1347,984,831,1189,5,192,1,63,606,1431,11,194,1,1,93,174,399,257,62,1,1,3716,6,1797,122,666,598,104,2350,4,193,1,1,924,7,517,404,11,188,1,401,42,4,1269,71,2202,976,6,19,145,20,8,3,667,15,166,1078,150,122,10,98,2,24,4,857,73,1297,1345,145,106,3,1553,35,1853,3,649,867,126,5,1516,435,1721,2,1015,8,1333,192,28,766,142,1948,341,913,2,915,148,1,5664,2,212,6,3,3430,192,2005,2,159,128,3,164,91,393,1,120,3,287,743,4635,2,1516,1068,2,194,1106,10,224,111,312,17,388,251,12,295,475,1804,2,293,3365,1,4518,1,5666,4,1553,1318,356,1,3,1337,528,4,2,154,1022,5,18,1,145,84,614,3,1279,1,3,2,1041,904,2,164,118,2,240,824,2,1064,1382,13,3300,1166,1,80,52,1,1,348,55,508,365,4,2,3,258,23,6,12,201,790,3475,1,80,52,1,1,348,55,508,371,3,135,140,4099,3,24,76,4491,14,688,17,423,39,68,71,8,492,25,1356,3,805,914,1,2,258,405,6,23,169,1,1,1,94,20,164,12,28,198,62,53,83,264,55,1,1,10,77,129,43,2,107,24,9,634,12,176,159,67,62,53,402,1,1,216,43,2,107,11,684,21,423,39,139,8,492,1,1383,1719,1,10,18,1,229,229,593,366,1,17,565,1809,6,20,1,28,164,77,4127,3,1235,512,878,11,24,37,4,3,1,12,19,8,23,906,4581,24,204,443,421,759,33,59,132,34,366,233,1,470,213,37,21,1,11,2229,1,587,1,1,1,1,12,335,67,262,388,6,79,166,12,641,1928,37,1748,4,164,90,395,916,3,254,1,1310,5,467,670,176,643,1928,2,402,1554,12,179,4,34,185,639,11,85,380,93,475,1324,475,5,193,2,59,917,394,4,166,58,1000,650,5,1626,203,1044,2743,1,5,685,230,122,24,2,3,213,27,5430,3,1064,315,1067,12,647,394,130,122,54,2,204,392,739,726,31,492,2,32,159,3,18,1,235,4,164,47,30,741,8,647,394,512,33,227,772,99,757,2,204,2951,4,2685,470,6,43,7,49,144,1,88,7,576,1229,5,1641,87,503,607,2833,12,394,82,18,31,369,128,46,50,43,790,802,869,3,21,145,47,2,186,851,12,682,678,1284,530,546,261,1691,1,1,1,1,1,14,1057,102,2,378,242,33,7,1052,268,7,1,278,2251,1,9,190,785,273,1,1,541,855,325,29,4,193,1,1,667,5,361,122,171,4140,886,7,193,48,24,1,596,382,3355,13,190,600,30,9,330,1,89,290,252,1082,98,29,2681,9,107,52,32,64,1,2,22,1,367,4,68,32,10,575,2,875,1758,5,373,103,60,2290,2,2,742,48,4,191,65,2,22,5,23,170,63,606,2788,3,21,28,164,6,103,87,24,615,463,1341,1,3650,12,1244,3222,1,80,52,1,1,348,55,508,365,6,6,412,3,111,577,4579,1,3,1159,1,1,4,68,50,16,5,1,2245,33,215,2,1,1,2,392,318,135,95,140,216,295,2,24,206,41,105,680,365,12,4,11,87,138,2,33,20,3,494,287,217,998,143,1,3441,2,194,340,3,211,1,1,6,24,44,7,59,5,1691,40,215,2,2,2,1,1,708,116,114,140,211,76,226,24,106,100,41,785,11,28,224,16,86,12,4,11,55,32,41,97,2,33,20,3,481,13,287,217,998,143,5,184,43,62,1395,2,5,184,10,33,62,1395,2,289,1397,16,316,37,61,32,72,7,102,488,36,681,224,189,129,1075,3,2233,3,1975,1433,718,2,230,1013,3,32,102,148,6,316,37,61,111,626,2301,1,3408,2,49,4077,7,24,44,42,8,10,11,1691,4,68,915,54,793,15,225,54,801,1,1364,120,277,2,1,1,1,588,153,1,6,15,159,5,27,64,1,2,23,367,216,10,1,301,124,204,326,2,68,42,5,19,165,10,54,41,5,21,28,162,1,770,3,103,20,5563,10,220,59,801,158,1207,120,277,5,741,2099,11,164,27,64,1,2,23,367,216,116,524,4184,3,211,30,741,9,166,194,132,548,7,9,182,1674,695,3,91,12,20,10,164,27,64,1,2,23,7,360,216,116,6,167,4,2,4,2,2112,1,5689,3,15,2,1945,3,167,6,6,4,186,65,481,1022,1,4139,7,154,39,1,1,19,75,2906,1,3141,1,5678,4,1816,414,1533,765,11,218,1,316,626,356,71,789,874,160,72,4,1,5690,22,215,3,1,1,2,1,2,54,305,274,59,163,290,1,146,71,383,876,31,476,1097,1240,2,212,27,3,2909,4,2779,3,4606,9,1078,1,3487,5,192,1,1,340,380,16,225,472,9,14,360,7,152,840,756,18,61,311,55,108,60,160,1,1241,3,118,21,4753,6,21,28,162,1,1,26,4,166,26,1,790,8,191,16,48,3,21,369,216,116,10,24,6,61,9,3,18,7,84,1,27,5,24,6,61,12,18,7,234,830,258,57,978,277,22,1,4137,5,182,495,1600,3417,1,3,154,10,27,4,211,2,27,742,3,91,1,92,3,166,897,223,3,53,155,1730,1,3780,3,49,207,1030,2,8,3,2,3571,1,27,7,1,1,1,1,1,1,1,3,19,1,1,6347,1,1,1,1,176,1,1,1,1,1,1,1,1,1,8,335,67,105,37,759,307,1,4085,5,335,67,105,37,759,10,135,120,3,17,12,743,53,203,2145,943,9,167,168,67,105,37,759,12,295,93,2,166,17,2,1479,1,5,335,172,37,759,12,4,192,3,670,1550,8,256,79,1275,1,18,200,3,3794,7,178,157,67,105,37,779,189,4,467,544,293,2626,2,194,1371,2,1610,222,3,1082,696,85,8,190,530,15,1455,683,793,2031,1,5,1539,282,369,683,793,4,161,32,1,668,3,2190,683,793,7,293,28,53,118,26,68,2957,4,189,1169,2,4313,4,161,23,9,669,41,190,529,1,15,158,1,213,251,2,830,683,1,130,662,683,20,1,28,1197,21,81,528,1,1,1,1,161,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1207,42,75,1322,3053,5,51,1,132,64,441,3,214,17,1233,5,611,86,464,660,552,1,2842,2,22,142,5,194,95,1175,179,698,4,212,1,26,4013,5,49,117,48,17,459,3,1121,2542,2037,10,204,407,36,514,660,21,742,1058,386,1673,2,212,1718,3,32,124,8,5,22,172,95,1052,480,8,611,36,1174,21,742,1058,386,1673,8,154,39,1,1,969,207,1,2255,2,135,4239,1332,7,9,21,1,1,10,2,4,7,63,69,11,21,2,11,15,31,6,21,10,4,6,4,6,10,2,7,2,4,14,17,5,9,3,6,9,15,2,2,4,8,1,17,6,6,19,5,2,4,5,8,6,2,16,3,1,2,17,10,10,2,3,2,2,5,3,13,1,2,46,10,131,60,20,3,6,8,3,1,8,2,2,1,1,6,2,4,2,7,1,5,5,18,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,15,16,33,1,27,1,1,2,1,18,11,1,2,2,2,18,18,4,3,48,2,14,19,19,3,7,15,6,8,53,1,13,6,5,10,5,2,1,8,5,1,3,4,2,4,3,3,1,2,2,9,2,3,12,3,10,22,3,2,6,2,1,1,4,5,4,1,1,1,2,7,4,1,5,1,2,7,5,3,5,1,2,1,1,15,1,1,2,14,5,3,6,2,1,41,1,2,2,1,1,15,11,10,149,2,3,34,2,1,2,1,11,5,7,9,3,14,1,17,1,1,1,1,2,7,2,1,2,1,1,1,1,1,1,1,1,1,1,4,10,12,7,12,1,4,22,1,1,8,2,17,2,24,15,19,4,17,3,2,3,12,8,6,8,5,27,3,13,3,1,5,2,1,6,1,2,2,2,2,15,1,2,2,2,6,2,1,1,7,4,16,2,2,1,15,8,10,7,2,15,2,1,1,11,6,2,1,7,6,5,1,7,1,7,1,2,11,1,12,9,2,10,1,1,1,1,1,2,15,3,32,15,3,1,5,33,1,7,21,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,3,3,1,2,8,1,1,2,4,6,2,1,1,4,2,2,1,5,2,2,1,10,1,1,3,2,1,3,2,5,20,2,3,7,22,1,4,1,3,1,2,1,1,1,2,1,2,1,1,1,2,4,1,1,2,1,1,1,1,1,7,11,2,1,3,12,3,2,3,4,9,2,1,1,1,1,1,1,12,3,1,1,1,1,1,5,13,1,2,1,5,1,2,1,1,1,1,1,1,60,11,3,14,3,2,1,1,1,1,4,8,2,22,2,1,10,1,10,1,23,10,3,5,1,1,5,1,1,3,88,38,6,3,3,1,1,2,33,1,2,13,3,30,2,10,1,1,1,1,1,8,16,3,2,6,1,5,3,6,5,6,1,17,3,6,8,1,2,3,4,3,4,4,2,4,26,1,23,2,7,1,1,1,1,1,1,18,19,3,9,57,3,2,5,13,6,1,1,2,1,2,3,5,2,3,1,1,1,1,1,1,1,1,2,2,1,2,1,1,2,2,1,1,1,2,1,1,10,1,2,1,1,1,1,5,1,1,3,4,1,1,37,1,1,1,1,2,17,6,8,5,11,2,22,7,1,1,1,2,5,3,1,3,1,17,31,1,9,2,2,2,3,2,2,3,2,2,2,2,2,2,2,2,2,3,1,2,2,4,6,9,3,7,19,5,16,1,1,1,3,1,2,3,2,4,3,2,2,4,3,1,2,2,1,2,3,1,2,1,4,3,2,3,2,1,1,3,6,1,3,4,4,2,1,1,3,5,7,4,1,1,1,20,14,4,1,1,1,1,3,6,13,1,8,1,1,1,1,2,2,4,7,2,4,2,3,39,4,4,2,1,6,3,2,1,8,9,1,1,1,1,32,3,1,4,6,21,1,1,1,1,1,25,3,3,1,1,1,1,1,13,1,1,2,2,2,5,2,1,5,2,1,1,2,9,1,1,11,5,2,2,1,1,1,10,5,10,4,8,1,1,1,10,3,14,2,6,2,1,2,2,6,6,5,6,2,2,5,7,1,1,1,3,2,1,3,3,1,12,4,8,2,1,6,3,7,4,25,1,2,2,1,1,11,9,1,13,2,1,1,8,1,4,1,1,1,1,1,16,7,1,2,1,14,2,1,10,2,5,1,2,7,1,3,1,1,1,1,1,1,1,2,22,2,2,1,8,16,7,15,1,1,3,1,6,1,1,1,2,1,2,1,3,5,3,20,2,1,2,6,2,1,1,19,1,7,2,1,1,3,6,1,1,1,1,15,3,4,22,4,28,13,3,1,1,2,1,4,3,1,2,9,1,3,2,26,2,1,4,4,2,9,1,10,8,3,1,1,1,1,1,1,2,4,8,31,2,1,2,12,3,8,10,2,1,1,7,2,20,5,2,4,9,16,1,1,6,4,1,3,6,5,2,2,2,1,2,2,6,2,2,9,1,3,27,1,1,14,6,2,17,1,20,3,3,1,10,21,12,7,3,1,7,2,1,2,6,1,17,2,1,1,6,4,2,11,1,2,3,8,17,8,2,20,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,37,100,35,59,47,18,1,1,1,1,1,1,1,1,1,1,1,2,2,3,1,716,1,4,2,1,242,3130,92,1,80,52,1,1,348,55,508,371,7,154,39,1,36,59,955,220,6,1,21,192,16,1,1013,5,378,85,1027,1708,2504,11,697,10,500,41,1,660,464,273,1082,26,1,4,51,1031,696,85,8,389,239,2377,229,276,35,1,2157,1,3518,1,3356,1,3545,1,3354,2,914,264,3,424,1137,25,6,1051,525,22,371,234,1326,53,221,168,145,94,78,143,487,1669,229,91,9,101,13,52,2,8,12,1,22,1,1,1122,729,617,1,1,1,1,1,1,1,1,1,6,1,1,1,1,371,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1083,533,733,4,251,829,175,608,18,179,4,5,24,5,1,6,423,397,3,5,15,194,560,374,182,772,168,14,154,7,31,1,1,1,32,27,35,573,3,700,119,2,2,1938,228,2,1064,315,11,173,3,1,988,119,801,1338,4,56,640,684,3,234,1943,180,2,1516,123,20,176,174,24,72,10,8,60,5,2,9,40,21,291,253,157,1280,9,881,592,448,1,3940,4,217,185,650,11,6,23,138,31,1,669,3,14,176,174,24,72,10,75,9,40,312,410,3,1277,1358,124,3,234,1145,978,2,1261,2148,6,464,203,635,654,626,1883,11,135,140,1,611,113,52,74,15,192,1016,2025,4,402,739,28,787,6,691,86,110,195,696,85,7,221,485,2541,26,4,38,19,4,234,1145,978,299,4,23,138,32,669,5,386,25,3,91,1699,3,221,3026,7,7,161,32,1,60,35,573,703,4,217,830,5,2265,3,161,701,221,5,221,165,25,94,1699,3,217,830,5,2,980,1650,3,161,31,670,3,1978,2,1376,3,49,51,1186,4,182,495,1251,123,4,166,68,829,316,5,154,7,32,1,668,2,224,2925,3,154,39,1,3,353,61,1960,3,2190,1072,260,3,353,61,91,26,221,313,172,2541,7,19,4,38,19,1,100,2585,1,1,1,1,11,1,1,1,1,381,1,1,1,1,10,353,33,25,3,91,20,371,1308,170,2,7,293,47,743,4,516,409,1436,7,849,38,160,40,686,1461,83,5,293,47,743,520,409,3,233,814,2524,2,251,481,22,251,2,376,1,1,1,45,55,253,95,2,696,85,1654,622,383,1182,721,1,1,1,1,4,161,31,1,721,2,221,1983,24,537,162,10,1,143,388,8,526,38,772,244,139,302,4,7,13,3,1,1,2,2,3,12,77,3,194,95,360,19,537,82,79,463,425,227,772,564,90,9,3,12,1,29,8,1,1,3,2378,5,1586,227,772,716,2,9,87,13,14,12,33,128,362,637,2145,2,1052,11,5,192,3,670,614,1,8,405,895,151,4,20,4,1,6,1,1813,3,164,485,2712,7,164,373,112,1164,14,1476,58,7,710,143,230,1746,465,5,19,5,227,27,35,1276,119,3,735,514,4450,5,18,1,227,1,1,6,20,1,145,47,77,400,7,24,37,30,9,937,24,1306,645,15,1,14,11,1,1,1,1,1,71,59,28,16,1,30,79,32,1,168,1,1,1,1,1,1,1,1,1,1,1,77,53,7,3,12,3,1,1,5,1,1,1,2,91,53,34,21,8,19,5,1,1,27,81,1,1,6,3,26,28,1,45,54,20,5,1,8,12,44,1,11,5,26,37,20,29,146,1,5,16,8,1,1,3,21,67,6,25,18,13,9,1,1,31,6,6,142,26,7,22,7,24,1,8,37,1,73,1,4,1,9,14,1,71,19,24,60,8,1,38,16,7,10,4,13,1,92,3,3,1,17,39,10,9,125,1,29,20,6,1,1,1,1,1,1,27,1,4,4,1,10,57,15,14,5,5,1,14,10,1,1,7,2,36,1,1,1,100,1,1,1,12,7,5,17,4,3,18,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,1,8,1,1,1,2,2,3,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,25,6,1,1,15,1,5,1,1,1,13,12,4,2,1,4,5,15,1,4,1,1,1,1,1,1,3,2,18,13,11,30,10,21,18,10,1,1,6,4,3,6,7,1,6,6,12,5,17,1,1,4,18,1,4,6,29,1,1,1,1,1,1,1,1,1,9,13,6,1,20,14,15,8,1,9,23,15,3,19,25,15,5,26,8,2,3,26,5,1,1,2,30,39,1,1,1,1,1,22,13,14,27,20,32,1,1,28,17,22,8,3,32,6,59,4,2,30,7,8,4,9,2,10,2,1,1,17,1,1,4,3,14,37,10,2,28,15,27,41,27,10,8,1,2,18,51,9,3,17,4,1,12,3,17,1,19,19,1,76,3,21,67,4,4,4,10,5,25,1,5,1,5,6,43,1,1,6,15,2,152,31,12,23,27,38,5,46,4,52,12,11,10,7,1,18,8,1,1,2,6,11,9,1,46,29,8,25,14,143,1,1,1,1,46,1,1,1,1,11,1,1,1,1,41,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,41,1,1,1,1,1,1,1,1,1,16,1,1,1,1,46,1,1,1,1,1,1,1,1,1,1,1,1,1,1,41,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,61,1,1,1,1,1,1,1,1,1,36,1,1,1,1,6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,1,1,1,1,71,1,1,1,1,14,220,479,11,143,169,61,157,1,483,1244,313,12,6,19,11,22,78,22,13,24,96,1,2,24,366,3726,12,49,136,876,196,4,355,149,584,94,1,2626,636,4,22,626,1,2712,8,135,24,35,61,3,17,969,3130,11,244,161,665,357,17,7,4,20,11,533,3688,13,49,164,1403,2850,1,80,52,1,1,348,55,508,371,2,22,78,9,154,40,95,4,23,151,779,677,845,8,190,30,445,33,1026,11,24,1542,6,231,20,501,283,429,399,8,707,482,50,537,1233,144,82,37,1,2024,5,2379,774,82,7,15,4,1052,11,1314,504,10,698,12,142,446,300,137,243,2,276,1045,1,3009,4,161,32,669,758,3,847,903,105,1,1773,4,192,1,2,1068,5,200,1580,570,232,992,9,698,87,67,446,345,92,521,753,292,34,707,482,50,537,603,1,626,3,144,22,60,22,87,4,2947,1,1,1,1,161,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,200,2150,232,3,251,636,976,6,21,190,1,1,27,742,8,212,7,1597,114,12,1412,800,1554,1,2621,5,20,191,1,38,40,2,100,1144,5,21,190,1,1,27,1,5708,8,218,1043,239,53,33,227,772,722,2,4651,1058,2,1379,978,1,4750,3,1974,986,2750,5,100,64,43,657,380,6,24,37,39,22,13,4239,14,253,594,40,188,160,13,2,11,93,426,5,9,61,1495,7,100,35,24,99,17,13,4086,12,21,28,162,1,1,26,1,10,31,9,397,3,2,1171,122,2,619,1928,1,1274,4,619,1928,1393,537,2,288,360,18,200,1,786,1,3,1359,1218,898,1,80,52,1,1,348,55,508,199,172,6,291,419,276,3,3,326,12,241,18,1,1,1,2,1,1,1,2,1,2,6,289,12,191,4,4,88,5,100,155,3,390,216,2,177,994,4,649,55,149,2115,4,159,99,29,361,4,214,17,1233,399,8,2195,372,1,37,79,266,205,2302,7,207,972,108,56,277,1,851,1,5712,6,207,1080,56,277,1,851,17,21,28,2,1,113,1,45,1,1,1,25,1,10,437,2,1,292,3,32,178,72,5,49,162,476,295,79,7,21,28,2,161,475,8,1108,11,49,2,135,26,1,474,2,1,197,461,341,5,1287,56,277,1,851,3,677,1251,123,3,195,670,313,2,1832,773,5,21,28,2,161,27,4,154,40,95,1046,3,3008,446,862,2,2567,1,2,2195,410,2,156,100,5,214,17,20,1213,399,19,18,1,227,1,1,1810,128,36,32,3,1,2,1,76,646,2398,1,331,1,11,20,1,28,2,1,1,2,1,632,4,413,16,23,3,1,1,2,2,3,19,3,10,48,1,20,5,551,1977,40,144,3,3,7,1,682,555,8,102,10,328,47,72,137,1,2,2,8,4,2,2,3,3,1,6,3,2,3,2,2,12,365,3193,1,1,1,1,1,1,1,1,5356,4,2249,116,3358,1,1,1054,5,189,503,662,515,514,5,227,27,1311,119,2,17,30,2,3,18,1,90,3,1256,424,272,3,10,11,34,3560,8,1,12,27,1,2,2,3,51,4,7,18,77,4,1147,19,1391,11,297,176,233,5,2,2,2,3,3,3,4,14,10,2,329,22,14,2,1607,259,9,1387,4,11,1,1,171,300,610,48,3,1251,105,1069,4,161,66,1,634,3,2099,5,19,2,255,609,5,1890,319,313,3194,11,1,5728,4,52,1,3,109,5,49,2,2,3,109,3,103,111,1465,1,2166,98,147,24,753,4,463,4,7,1,1,101,13,357,162,62,9,4,1,2,3,1,1,1,1,5,1,13,1,3,1,10,1,1,240,83,2,4,4,85,2,1,2396,9,360,1131,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,896,137,217,1186,3,184,43,1457,3,1999,22,46,21,18,1,227,1,1,100,43,1795,36,32,3,1,2,1,17,109,53,2941,1,331,1,10,20,1,28,2,1,4,632,1,416,572,14,155,562,1,677,353,280,308,2913,76,404,1,1,1,1,5,482,5252,1,1,1,1,5738,1,5729,1,2561,1,1203,1,5035,1,2336,1,718,1,717,1,1908,1,435,2,1018,4721,2,5740,1,2,5732,9,5,161,66,1,634,703,8,717,1,88,169,420,1107,2747,493,7,161,66,1,26,608,703,119,15,1083,419,755,3,1,91,35,53,869,4,2430,1,1,1,1,4,178,910,235,456,4,161,31,1,669,6,625,820,4,16,871,3412,38,155,1240,54,126,453,308,950,18,25,141,1419,144,60,1,155,30,452,7,792,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,823,1,1395,2,979,4770,5,1321,694,2,72,195,3,896,1310,1,6,1639,565,1291,1207,1,1177,1,5750,4,689,1115,482,854,7,1040,7,1142,9,181,62,1172,1,594,1,4259,1,1042,3,777,996,10,3,175,602,589,10,1047,21,3,195,938,1,93,144,1110,2199,1,386,1,4082,4,649,93,960,4050,2,1773,1777,4,495,276,832,409,4,353,1,60,1,13,316,461,119,8,143,726,10,424,235,921,1,188,2201,3,184,11,888,1,2189,15,232,488,57,8,28,1,538,589,155,94,26,1,3,3534,1,9,720,57,36,1,125,413,744,3658,1,6,49,2,113,27,64,3,7,161,31,1,34,1,1,633,6,161,31,1,34,1,634,4,813,1,1282,3659,7,161,31,1,34,1,634,683,7,77,26,154,1674,2,291,2,3,160,127,690,10,629,48,142,165,1,801,158,295,41,3476,20,286,5,695,3,1,2,1,12,1,1,311,7,5,532,361,5,7,972,321,2229,6,777,256,217,533,67,24,7,160,98,390,17,12,1473,1272,4,1006,312,905,5,1,986,9,1075,49,46,632,32,2064,250,1,1609,4,184,464,15,1023,21,987,1,3,186,510,1881,898,1,80,52,1,1,93,6,249,55,508,199,48,1,123,1,5761,8,1075,49,653,17,8,2096,250,1,21,987,1,3,186,510,1881,898,1,80,52,1,1,93,6,249,55,508,199,48,3,121,18,201,786,1,3,186,510,1881,898,1,80,52,1,1,99,249,55,508,371,7,336,67,733,2,2777,1848,1,9,291,387,328,312,7,269,629,4,1,4,686,1485,4,106,1,5765,9,185,150,209,517,1131,2,6,1,1116,6,22,839,222,252,619,1407,25,528,101,41,7,204,103,1,388,413,16,142,248,47,41,3486,784,1,1,1,1,1,1,1,1,1,2,160,35,11,180,111,387,328,312,7,269,629,4,1,232,2,861,732,2,291,1559,3,896,137,217,11,21,28,2,1,9,6,617,2,2,295,54,27,712,2,1,10,5,3,4,5,12,5,14,28,5,2,2,14,370,7,24,1586,1,1,1353,1601,1,1,1,5,20,1,30,160,771,2,214,821,14,220,133,40,80,146,18,401,3,4,4,7,237,530,960,5,686,513,478,4091,3,3,189,503,662,8,910,811,175,3876,1,1,1,1,1,5777,8,166,46,1,26,1,447,3,292,3,74,1,908,20,220,133,69,197,55,36,148,10,15,158,8,13,3,3,635,344,1,698,127,238,4,214,17,976,789,5,703,7,206,443,2534,3,181,510,2270,12,182,521,25,25,5,15,499,84,1288,3134,1,1,13,727,25,20,185,6,231,1,6,50,1790,2740,1,1,12,372,63,7,23,102,71,3,13,214,106,256,1491,12,494,394,14,25,17,11,16,47,81,452,1534,2692,10,22,234,2,110,280,332,157,1,841,650,10,296,14,10,147,31,57,5,11,68,2111,5,49,2,639,5,1654,6,665,77,67,416,3722,837,12,717,1,19,69,7,2,385,649,247,716,2942,1,3,657,1890,221,15,49,2,1,114,18,64,437,3,1,1,293,338,690,4,891,22,183,7,61,446,17,5,1,12,4,64,20,428,105,428,1056,133,757,622,1436,1,1,1,3,1077,178,98,7,190,507,22,1,528,1589,2950,9,161,32,39,22,1,3,31,573,703,3,251,481,4,18,183,32,1,1,3,3,1,94,329,392,122,85,307,285,1032,365,82,1009,6,182,10,722,254,693,1054,7,254,885,426,296,706,1790,1432,8,279,222,57,32,1,17,1017,1260,5,161,32,61,35,1276,3,213,27,447,5,183,32,2,7,2646,4,161,93,35,1276,6,794,65,1,24,1,4905,13,22,139,30,1,1,61,592,15,1,3,700,1930,2385,7,20,31,1,633,3,295,80,7,794,65,1,24,1,2558,2347,11,181,510,152,190,217,45,579,562,525,482,878,6,221,165,119,445,1254,3676,6,221,125,40,119,29,1670,10,128,86,17,20,481,4,49,13,2,4778,7,251,481,4,64,3339,1013,552,7,221,139,26,119,542,1958,242,8,893,424,446,304,166,431,831,2296,6,353,1,60,1,481,1311,5,316,37,58,3,111,5,845,249,1,1934,283,1,1740,3,293,47,165,3,49,2,637,6,190,524,18,27,15,46,4,310,28,119,50,22,21,7,2,2,3,14,2,1,4,1,10,617,2,72,225,54,878,604,3139,134,1,1,53,145,4,2,1,1,46,456,10,48,5,6,2,5,7,7,3,2,5,3,2,26,1,2,2,1,3,2,2,6,4,2,1,3,1,5,1,8,1,4,7,2,11,1,1252,43,90,3,3098,453,1,1,1,1,24,312,54,1,63,55,425,34,17,4,260,3852,11,684,28,1,1,1,1,1,1,1,1,1,1,1,311,1,944,10,23,235,390,227,64,37,2,392,4441,1,7,573,5219,1,20,1,1,1,7,145,7,1,7,488,83,333,3,214,17,2274,7,697,1,1,557,1575,1732,1254,8,373,114,2,300,67,4962,1,1,11,23,232,1,25,410,183,2,628,475,641,5,2,691,185,5,254,1290,21,799,2595,4,663,935,489,3734,1,5811,9,145,4,3,1,46,1696,213,213,3501,21,327,42,3,51,16,1,36,4,66,21,6,68,13,253,147,127,3,133,1189,83,296,4,655,69,67,64,3,231,2,1231,7,74,1,91,523,1,293,847,14,684,2,14,5,182,163,10,1,555,241,768,642,56,2500,2,128,1702,10,21,28,2,1,114,48,16,447,12,1,3,164,50,769,13,233,444,7,4,12,5,80,276,2,230,7,461,96,12,21,28,2,1,632,1,1,6,1,290,78,1564,3,734,37,5053,2,159,32,21,200,1,786,1,3,1359,1218,898,1,80,52,1,1,93,255,55,508,199,48,3,121,5,291,695,3,1,2,5,93,678,127,132,4794,4,1033,217,45,579,3,164,27,96,5,250,1094,424,95,567,15,684,16,4,356,1,3405,1,80,52,1,1,348,55,508,371,6,193,2,6,661,129,988,6,284,13,88,257,29,1261,1,3,2,1067,756,2,898,60,5,700,5,1,143,1,1,2877,6,647,681,1016,1355,2126,1,28,22,81,25,15,71,16,1,1,1,459,60,25,68,9,7,174,218,11,88,112,34,303,133,125,32,339,75,3073,9,1626,1,23,1,1,781,1740,1212,172,8,423,102,54,48,27,923,480,532,7,214,16,1,1,1232,337,290,17,619,454,5,104,201,227,1,92,37,21,58,13,635,331,1382,274,1373,1,4149,8,166,46,27,1,447,2,1,292,19,173,6,156,172,37,529,2,3,4,528,93,37,79,13,10,353,1704,226,55,2,825,1018,8,22,1,138,30,98,573,824,293,7,336,67,516,217,2,508,2269,3,825,1018,3735,1,825,4,1082,696,85,23,8,154,30,62,1,1,6,35,1276,5,159,51,3,27,48,4,1077,5,781,23,3,1293,468,654,12,9,3,1370,418,88,11,1329,593,1673,1,332,1,4,887,919,1216,203,4,256,2,22,657,1,5829,3,715,34,4012,1,5830,3,214,16,3,6,335,284,652,339,1,221,4,214,17,1233,34,41,179,2,2,152,209,147,225,157,2,7,1,87,123,22,295,93,58,33,6,19,13,2,8,14,5,1561,399,328,31,478,1169,143,1,1,1,1,11,1,1,1,1,3,825,1018,41,4,182,986,1,692,5,166,46,475,2,293,15,177,2,4,152,738,2,7,233,295,168,16,6,19,13,10,4,232,416,29,1560,16,169,906,49,1,45,145,479,8,32,358,1957,2401,1,1,1,1,3,22,839,732,4,1269,2,507,85,4,193,2,924,10,6,336,67,733,2,508,2269,3,771,38,48,5,1602,8,1,221,3999,9,32,101,61,16,47,1,24,698,50,17,18,1,142,23,8,1,2,5,27,1,18,1,1,41,573,1341,147,23,1278,4,2,1,241,98,2,1,3,20,1,1,2,779,13,1707,20,1211,1,76,96,1,274,13,21,7,2,2,3,14,2,1,38,25,1,569,298,24,711,30,20,4,37,31,1,3,894,329,466,1454,160,1,182,1510,1,1,1,1,1,1,1,1,10,741,61,31,1,3,1223,2081,1692,2,2,20,164,80,38,195,56,46,51,2,22,210,356,125,33,28,1,203,75,399,1276,2482,13,1201,647,1127,2411,457,1,1,1,1,1,1,1,1,11,193,34,1,1,25,1,3,24,582,116,585,11,147,1696,284,6,505,1096,2118,1,1,1,1,7,159,2,66,27,608,703,119,8,1355,488,290,3719,1,2,1,1,1,1246,9,145,4,3,1,46,603,1342,3652,26,6,614,606,125,61,1,4451,2,1406,6,5,51,109,4,92,1122,4,212,27,448,295,7,8,3,159,1212,171,288,111,10,32,3,29,163,27,610,200,112,389,119,5,49,2,1,633,298,9,724,978,241,125,85,274,3368,64,1,3,164,700,514,3,1778,2344,370,4,889,38,6,4928,7,1736,4117,707,1,1,1,1,22,244,2,1,1,183,46,56,46,51,2,438,365,1,8,20,140,81,334,65,1276,1598,884,121,8,1,1,1,1,1,24,1,54,122,17,19,114,247,191,43,500,10,51,1,5,77,1,71,67,19,58,73,7,56,7,51,46,428,301,117,407,441,3,89,23,30,45,100,67,2,131,224,1,227,432,47,326,434,8,7,110,1,1,1,1,156,1,1,1,1,11,1,1,1,1,441,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,33,802,35,383,125,40,21,1,5,216,2501,931,775,23,727,1,1,1,1,11,1,1,1,1,1,1,1,1,1,6,1,1,1,1,2,1785,4077,3,227,1457,2,2,164,1515,13,154,40,6,89,7,14,188,9,20,44,68,1711,400,1,5841,3,766,79,2467,38,200,84,27,27,32,20,2,27,4,25,1,33,10,8,25,2,19,11,15,52,387,29,293,243,15,1,53,274,4,161,3,263,24,380,628,1167,1314,1,6,18,1,30,2,1,596,12,253,594,315,49,539,23,82,8,314,2345,58,1285,13,21,28,2,1,114,34,1,485,3,1,5,296,1359,13,192,1,7,1,55,193,199,217,126,1212,147,782,2734,5,51,1,160,27,448,6,1063,3,11,213,1555,3022,9,161,31,1,7,1,661,3,755,730,5,777,3,2,584,4502,7,23,138,32,34,1,61,573,5,49,2,1,636,7,5,777,5,3,33,941,2,749,953,1,749,4,159,166,175,5369,1,1686,6,695,5,187,190,181,1091,1,4287,1,5870,1,5871,4,684,2,14,187,5,161,31,1,721,2098,1,2677,4,492,355,759,249,2,688,17,5,192,1,7,665,1485,1,5872,1,793,4,1939,1588,1860,486,3,24,76,8,4,217,2,833,2431,4,219,1050,2632,1,4,192,1,1,671,2,229,2783,17,135,128,5,3,2,1,1,2,1,716,1,2,1,1,2,1,3372],
    states: [0,1,0,0,1,0,0,1,1,0,2,2,1,2,3,3,2,1,8,4,4,3,2,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,0,2,6,5,0,2,4,1,14,1,15,0,2,16,1,0,1,0,0,1,1,0,1,0,18,2,8,1,0,1,0,0,1,1,0,1,25,22,1,26,0,1,1,0,1,1,0,1,3,0,2,3,1,10,1,1,0,3,7,4,1,0,3,8,5,2,0,1,1,0,3,10,7,4,0,1,1,0,1,1,4,2,38,12,20,2,39,13,0,2,2,1,0,1,3,18,1,4,0,1,1,28,1,1,0,3,5,4,1,28,1,46,8,1,1,0,1,1,0,1,49,0,1,1,0,1,2,0,1,1,0,2,3,1,0,2,4,2,0,2,5,3,0,2,6,4,0,3,3,2,1,0,4,8,6,5,1,0,1,59,36,2,60,1,0,1,1,0,1,1,0,1,0,60,1,1,0,1,1,0,1,67,0,1,1,2,1,68,106,2,69,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,86,1,1,0,1,5,88,1,1,0,3,5,3,1,28,1,0,0,1,1,0,1,0,32,1,1,0,1,1,28,1,1,78,1,0,0,1,1,40,1,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,2,2,1,110,2,4,1,0,1,0,0,1,1,68,1,2,0,1,3,0,1,0,0,1,0,74,3,3,2,1,74,1,0,4,2,6,1,2,3,9,7,2,0,1,0,0,1,0,0,1,0,0,1,3,8,2,2,1,0,1,5,0,1,0,14,1,1,0,1,0,0,1,1,0,1,0,0,1,1,22,2,3,2,0,1,0,96,1,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,2,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,10,1,1,8,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,42,1,1,0,1,0,76,2,3,1,0,1,0,16,1,1,0,1,0,0,2,40,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,51,0,1,0,0,1,0,84,2,2,1,0,1,0,0,1,1,0,1,5,0,1,6,0,1,0,14,1,1,0,1,55,123,34,64,62,61,59,57,54,52,50,48,47,45,43,40,38,36,34,32,30,28,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,123,1,1,123,1,1,0,37,67,65,64,62,60,57,55,53,51,50,48,46,43,41,39,37,35,33,31,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,1,0,34,68,66,65,63,61,58,56,54,52,51,49,47,44,42,40,38,36,34,32,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,154,1,1,127,1,1,127,1,1,0,3,3,2,1,129,2,6,1,0,34,74,72,71,69,67,64,62,60,58,57,55,53,50,48,46,44,42,40,38,36,34,32,30,28,26,24,22,21,18,16,15,14,12,11,131,1,1,131,1,1,0,3,3,2,1,0,1,0,0,1,0,0,1,1,122,1,0,146,1,1,0,1,1,214,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,8,0,1,9,0,1,10,0,1,11,0,1,12,0,1,13,120,1,14,308,1,1,0,1,16,0,1,17,0,1,18,0,1,19,110,1,22,148,1,23,0,1,0,0,1,1,0,1,2,152,2,25,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,0,174,1,1,0,1,0,0,1,1,0,1,0,208,1,1,0,1,41,2,1,0,0,1,0,0,2,2,1,203,35,46,44,41,39,38,37,36,35,34,33,32,31,30,29,28,27,25,24,23,22,21,20,19,17,16,15,14,13,12,11,9,7,5,4,1,0,1,0,205,1,1,205,1,1,0,3,3,2,1,0,1,0,0,1,1,78,1,1,76,1,2,74,1,1,194,1,4,218,1,1,72,1,1,284,1,7,68,1,1,66,1,2,64,1,3,62,1,4,60,1,5,58,1,6,56,1,7,54,1,8,52,1,9,50,1,10,48,1,11,46,1,12,164,1,13,352,1,1,44,1,15,42,1,16,40,1,17,38,1,18,146,1,21,184,1,22,36,1,28,34,1,1,32,1,2,182,2,24,3,30,1,4,28,1,5,26,1,6,24,1,7,22,1,36,20,1,37,18,1,1,16,1,39,222,1,1,14,1,39,14,1,42,12,1,43,10,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,192,1,2,0,1,3,0,2,2,1,0,1,0,0,1,1,212,1,2,0,1,1,0,1,4,0,1,1,374,1,6,260,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,1,245,2,2,1,245,1,1,0,4,4,3,2,1,0,1,0,249,1,1,249,1,1,0,3,3,2,1,0,3,4,3,2,394,1,1,0,2,3,1,0,2,4,2,398,1,1,284,1,1,257,4,7,5,4,1,257,1,1,0,6,9,7,6,3,2,1,6,1,0,0,1,1,0,1,2,216,1,1,128,1,4,0,1,1,0,1,2,0,1,7,0,1,1,0,5,8,6,4,3,1,262,1,10,260,1,11,258,1,1,256,1,2,254,1,14,252,1,1,250,1,16,248,1,1,246,1,18,244,1,19,242,1,1,242,1,21,240,1,1,238,1,23,236,1,1,234,1,25,232,1,1,230,1,2,224,1,28,222,1,1,220,1,30,228,2,31,1,218,1,32,216,1,1,214,1,34,212,1,1,210,1,36,208,1,1,206,1,38,204,1,1,202,1,40,200,1,1,198,1,42,194,1,43,192,1,1,190,1,45,188,1,1,186,1,47,226,2,17,1,184,1,49,258,2,3,1,182,1,51,196,2,10,1,180,1,53,178,2,36,1,176,1,55,174,1,1,172,1,57,170,1,1,168,1,47,166,1,60,164,1,61,246,2,2,1,162,1,63,160,1,1,158,1,5,156,1,6,154,1,67,166,1,1,152,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,0,1,1,0,1,0,0,1,1,281,2,2,1,281,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,4,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,322,1,1,410,3,9,8,1,0,1,0,412,1,1,0,1,1,0,1,0,0,1,227,0,1,228,4,1,1,0,1,0,400,1,1,0,1,0,402,1,1,470,5,8,7,5,3,1,0,6,9,8,6,4,2,1,318,13,143,118,116,115,112,111,110,10,9,7,5,3,2,0,6,11,10,8,6,4,3,0,6,12,11,9,7,5,4,0,6,13,12,10,8,6,5,0,2,3,1,0,1,0,414,1,1,0,1,1,0,1,1,0,2,2,1,336,42,252,250,247,245,244,243,242,241,240,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,222,221,220,219,218,217,215,213,211,210,207,206,136,135,134,133,3,2,334,42,253,251,248,246,245,244,243,242,241,240,239,238,237,236,235,234,232,231,230,229,228,227,226,224,223,222,221,220,219,218,216,214,212,211,208,207,137,136,135,134,4,3,332,1,1,328,42,255,253,250,248,247,246,245,244,243,242,241,240,239,238,237,236,234,233,232,231,230,229,228,226,225,224,223,222,221,220,218,216,214,213,210,209,139,138,137,136,6,5,326,1,1,324,48,257,255,252,250,249,248,247,246,245,244,243,242,241,240,239,238,236,235,234,233,232,231,230,228,227,226,225,224,223,222,220,218,216,215,212,211,141,140,139,138,133,131,130,127,126,125,8,7,322,1,1,320,42,259,257,254,252,251,250,249,248,247,246,245,244,243,242,241,240,238,237,236,235,234,233,232,230,229,228,227,226,225,224,222,220,218,217,214,213,143,142,141,140,10,9,318,42,260,258,255,253,252,251,250,249,248,247,246,245,244,243,242,241,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,221,219,218,215,214,144,143,142,141,11,10,316,1,1,316,42,262,260,257,255,254,253,252,251,250,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,232,231,230,229,228,227,225,223,221,220,217,216,146,145,144,143,13,12,314,1,1,312,42,264,262,259,257,256,255,254,253,252,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,234,233,232,231,230,229,227,225,223,222,219,218,148,147,146,145,15,14,310,1,1,308,42,266,264,261,259,258,257,256,255,254,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,236,235,234,233,232,231,229,227,225,224,221,220,150,149,148,147,17,16,306,1,1,304,1,2,298,42,269,267,264,262,261,260,259,258,257,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,239,238,237,236,235,234,232,230,228,227,224,223,153,152,151,150,20,19,294,42,270,268,265,263,262,261,260,259,258,257,256,255,254,253,252,251,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,231,229,228,225,224,154,153,152,151,21,20,302,49,271,269,266,264,263,262,261,260,259,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,241,240,239,238,237,236,234,232,230,229,226,225,155,154,153,152,147,145,144,141,140,139,22,21,1,292,42,272,270,267,265,264,263,262,261,260,259,258,257,256,255,254,253,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,233,231,230,227,226,156,155,154,153,23,22,290,1,1,288,42,274,272,269,267,266,265,264,263,262,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,235,233,232,229,228,158,157,156,155,25,24,286,1,1,284,42,276,274,271,269,268,267,266,265,264,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,246,245,244,243,242,241,239,237,235,234,231,230,160,159,158,157,27,26,280,42,277,275,272,270,269,268,267,266,265,264,263,262,261,260,259,258,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,238,236,235,232,231,161,160,159,158,28,27,278,1,1,276,42,279,277,274,272,271,270,269,268,267,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,240,238,237,234,233,163,162,161,160,30,29,274,1,1,272,42,281,279,276,274,273,272,271,270,269,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,251,250,249,248,247,246,244,242,240,239,236,235,165,164,163,162,32,31,268,42,282,280,277,275,274,273,272,271,270,269,268,267,266,265,264,263,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,243,241,240,237,236,166,165,164,163,33,32,266,1,1,264,42,284,282,279,277,276,275,274,273,272,271,270,269,268,267,266,265,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,245,243,242,239,238,168,167,166,165,35,34,262,1,1,260,42,286,284,281,279,278,277,276,275,274,273,272,271,270,269,268,267,265,264,263,262,261,260,259,257,256,255,254,253,252,251,249,247,245,244,241,240,170,169,168,167,37,36,258,42,287,285,282,280,279,278,277,276,275,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,248,246,245,242,241,171,170,169,168,38,37,332,3,46,2,1,256,42,289,287,284,282,281,280,279,278,277,276,275,274,273,272,271,270,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,250,248,247,244,243,173,172,171,170,40,39,270,2,9,1,254,42,291,289,286,284,283,282,281,280,279,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,261,260,259,258,257,256,254,252,250,249,246,245,175,174,173,172,42,41,252,2,33,1,250,42,293,291,288,286,285,284,283,282,281,280,279,278,277,276,275,274,272,271,270,269,268,267,266,264,263,262,261,260,259,258,256,254,252,251,248,247,177,176,175,174,44,43,248,1,1,246,42,295,293,290,288,287,286,285,284,283,282,281,280,279,278,277,276,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,256,254,253,250,249,179,178,177,176,46,45,244,1,1,242,1,43,240,42,298,296,293,291,290,289,288,287,286,285,284,283,282,281,280,279,277,276,275,274,273,272,271,269,268,267,266,265,264,263,261,259,257,256,253,252,182,181,180,179,49,48,238,42,299,297,294,292,291,290,289,288,287,286,285,284,283,282,281,280,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,260,258,257,254,253,183,182,181,180,50,49,236,42,300,298,295,293,292,291,290,289,288,287,286,285,284,283,282,281,279,278,277,276,275,274,273,271,270,269,268,267,266,265,263,261,259,258,255,254,184,183,182,181,51,50,234,1,1,232,1,4,230,1,5,228,42,304,302,299,297,296,295,294,293,292,291,290,289,288,287,286,285,283,282,281,280,279,278,277,275,274,273,272,271,270,269,267,265,263,262,259,258,188,187,186,185,55,54,240,1,1,226,1,47,0,1,0,0,1,1,424,1,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,0,0,1,1,363,1,1,363,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,378,1,1,0,1,1,1,1,1,0,1,0,0,1,1,502,1,2,406,1,1,482,1,2,379,3,4,2,1,379,1,1,0,5,6,4,3,2,1,0,5,7,5,4,3,2,0,1,1,0,1,0,387,1,1,0,1,1,8,1,2,0,1,1,0,1,2,0,1,5,0,1,1,0,1,0,0,1,0,434,1,1,0,1,1,0,1,0,388,1,1,405,3,6,3,1,405,1,1,405,1,1,0,6,9,6,4,3,2,1,154,7,10,7,5,4,3,2,1,407,1,1,396,2,2,1,394,2,3,2,392,1,1,390,1,2,388,2,6,5,386,1,1,384,2,8,7,382,1,1,380,2,10,9,378,2,11,10,376,1,1,376,2,13,12,374,1,1,372,2,15,14,370,1,1,368,2,17,16,366,1,1,364,1,2,358,2,20,19,356,1,1,354,2,22,21,362,3,23,22,1,352,2,24,23,350,1,1,348,2,26,25,346,1,1,344,2,28,27,342,1,1,340,2,30,29,338,1,1,336,2,32,31,334,1,1,332,2,34,33,328,2,35,34,326,1,1,324,2,37,36,322,1,1,320,2,39,38,360,2,17,1,318,2,41,40,392,2,3,1,316,2,43,42,330,2,10,1,314,2,45,44,312,2,36,1,310,2,47,46,308,1,1,306,2,49,48,304,1,1,302,1,47,300,2,52,51,298,2,53,52,380,2,2,1,296,2,55,54,294,1,1,292,1,5,290,1,6,288,2,59,58,300,1,1,286,1,51,407,32,420,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,407,2,366,1,274,37,428,423,422,367,62,60,59,57,55,52,50,48,46,45,43,39,37,35,33,31,28,26,24,22,20,18,16,14,13,10,8,7,6,4,3,2,1,272,37,429,424,423,368,63,61,60,58,56,53,51,49,47,46,44,40,38,36,34,32,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,390,37,430,425,424,369,64,62,61,59,57,54,52,50,48,47,45,41,39,37,35,33,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,4,3,414,1,1,268,1,1,480,37,433,428,427,372,67,65,64,62,60,57,55,53,51,50,48,44,42,40,38,36,33,31,29,27,25,23,21,19,18,15,13,12,11,9,8,7,6,266,1,1,264,1,2,262,1,3,260,1,4,256,1,5,254,1,6,252,1,7,250,1,8,248,1,9,246,1,10,242,1,11,360,1,12,548,1,1,240,1,14,238,1,15,236,1,16,234,1,17,342,2,164,20,380,3,143,142,21,232,37,453,448,447,392,87,85,84,82,80,77,75,73,71,70,68,64,62,60,58,56,53,51,49,47,45,43,41,39,38,35,33,32,31,29,28,27,26,230,1,1,228,1,2,378,2,23,3,226,1,4,224,1,5,222,1,6,220,1,7,218,37,461,456,455,400,95,93,92,90,88,85,83,81,79,78,76,72,70,68,66,64,61,59,57,55,53,51,49,47,46,43,41,40,39,37,36,35,34,216,37,462,457,456,401,96,94,93,91,89,86,84,82,80,79,77,73,71,69,67,65,62,60,58,56,54,52,50,48,47,44,42,41,40,38,37,36,35,214,1,1,212,37,464,459,458,403,98,96,95,93,91,88,86,84,82,81,79,75,73,71,69,67,64,62,60,58,56,54,52,50,49,46,44,43,42,40,39,38,37,418,1,1,210,1,37,210,37,467,462,461,406,101,99,98,96,94,91,89,87,85,84,82,78,76,74,72,70,67,65,63,61,59,57,55,53,52,49,47,46,45,43,42,41,40,208,37,468,463,462,407,102,100,99,97,95,92,90,88,86,85,83,79,77,75,73,71,68,66,64,62,60,58,56,54,53,50,48,47,46,44,43,42,41,206,2,2,1,0,1,0,514,1,0,0,1,1,0,2,3,1,160,3,4,2,1,413,4,5,3,2,1,413,1,1,402,6,7,5,4,3,2,1,400,6,8,6,5,4,3,2,398,1,1,396,1,2,394,6,11,9,8,7,6,5,392,1,1,390,6,13,11,10,9,8,7,388,1,1,386,6,15,13,12,11,10,9,384,6,16,14,13,12,11,10,382,1,1,382,6,18,16,15,14,13,12,380,1,1,378,6,20,18,17,16,15,14,376,1,1,374,6,22,20,19,18,17,16,372,1,1,370,1,2,364,6,25,23,22,21,20,19,362,1,1,360,6,27,25,24,23,22,21,368,7,28,26,25,24,23,22,1,358,6,29,27,26,25,24,23,356,1,1,354,6,31,29,28,27,26,25,352,1,1,350,6,33,31,30,29,28,27,348,1,1,346,6,35,33,32,31,30,29,344,1,1,342,6,37,35,34,33,32,31,340,1,1,338,6,39,37,36,35,34,33,334,6,40,38,37,36,35,34,332,1,1,330,6,42,40,39,38,37,36,328,1,1,326,6,44,42,41,40,39,38,366,2,17,1,324,6,46,44,43,42,41,40,398,2,3,1,322,6,48,46,45,44,43,42,336,2,10,1,320,6,50,48,47,46,45,44,318,2,36,1,316,6,52,50,49,48,47,46,314,1,1,312,6,54,52,51,50,49,48,310,1,1,308,1,47,306,6,57,55,54,53,52,51,304,6,58,56,55,54,53,52,386,2,2,1,302,6,60,58,57,56,55,54,300,1,1,298,1,5,296,1,6,294,6,64,62,61,60,59,58,306,1,1,292,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,556,31,61,59,58,56,54,51,49,47,45,44,42,38,36,34,32,30,27,25,23,21,19,17,15,13,12,9,7,6,5,3,2,442,2,284,1,0,1,0,417,1,1,1,2,2,1,0,1,1,421,1,1,0,2,2,1,0,2,3,2,408,4,294,283,86,1,0,2,5,4,376,2,269,1,292,2,7,6,290,2,122,1,0,2,9,8,382,3,271,256,1,0,2,11,10,0,1,1,506,2,13,12,270,2,124,1,284,2,125,2,0,1,3,0,1,0,437,1,1,437,2,2,1,0,1,1,0,1,2,394,1,1,0,1,4,0,1,1,0,1,2,0,1,7,0,1,1,434,3,472,5,2,0,1,10,0,1,1,404,2,8,2,0,1,13,316,2,506,1,0,1,15,532,1,1,0,1,0,534,1,1,0,1,1,0,1,1,0,1,0,474,1,1,214,1,1,1,1,1,0,1,0,590,1,0,0,1,1,0,2,3,1,475,1,1,475,1,1,0,3,3,2,1,0,1,0,0,1,1,508,1,2,584,1,3,248,2,2,1,0,2,4,1,0,1,0,485,1,1,0,1,1,160,1,2,162,1,3,560,2,2,1,164,2,4,1,0,1,1,0,1,2,136,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,501,1,1,501,1,1,0,1,1,486,1,2,510,1,1,0,2,3,1,505,1,817,0,2,818,1,372,2,819,2,370,1,1,80,2,821,4,460,1,1,0,2,823,6,78,1,1,0,4,7,5,3,1,511,51,566,564,561,559,558,557,556,555,554,553,552,551,550,549,548,546,545,544,543,542,541,540,538,537,536,535,534,533,532,529,527,526,523,406,404,402,401,67,65,63,62,60,59,57,56,54,52,35,32,18,1,0,1,0,513,1,1,513,2,829,1,0,3,830,2,1,0,1,1,517,1,1,517,1,1,517,1,1,517,1,1,0,5,5,4,3,2,1,0,1,0,268,1,1,521,1,1,0,2,2,1,0,1,0,552,1,1,0,1,1,650,1,3,630,1,1,630,1,5,442,1,1,0,1,0,0,1,1,0,1,1,596,1,61,0,1,0,78,1,0,608,1,1,0,2,3,1,34,1,0,537,1,1,0,2,2,1,0,1,1,0,1,0,570,1,1,310,1,1,0,1,1,0,1,0,0,1,0,0,1,0,692,1,1,0,1,0,538,1,0,0,1,1,0,1,0,557,1,1,557,1,1,0,3,3,2,1,0,1,0,561,1,1,561,1,1,561,1,1,561,1,1,0,5,5,4,3,2,1,344,1,0,0,1,1,0,1,2,230,1,1,708,1,4,0,1,1,84,1,0,350,3,444,442,1,0,1,0,524,1,0,712,1,1,350,1,0,0,1,1,668,3,5,3,1,0,1,1,0,1,0,0,1,1,514,1,0,0,1,686,0,1,1,0,1,2,618,1,1,20,1,4,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,98,1,1,0,1,1,406,1,0,0,1,1,0,1,0,603,1,1,603,1,1,603,1,1,0,1,0,0,1,1,104,1,1,0,1,1,160,1,0,0,1,1,0,1,0,620,1,1,613,1,109,613,1,1,613,1,1,0,5,929,112,3,2,1,0,1,0,624,1,1,617,4,68,67,65,1,0,2,679,678,619,4,66,64,2,1,619,1,1,619,1,1,0,1,0,488,1,1,486,1,2,484,1,1,604,1,4,628,1,1,482,1,1,694,1,7,480,1,1,478,1,2,476,1,3,474,1,4,472,1,5,470,1,6,468,1,7,466,1,8,464,1,9,462,1,10,460,1,11,458,1,12,456,1,13,574,1,14,762,2,61,1,454,1,16,452,1,17,450,1,18,448,1,19,556,1,22,594,1,23,446,1,29,444,1,1,442,1,2,592,2,25,3,440,1,4,438,1,5,436,1,6,434,1,7,432,1,37,604,1,1,430,1,39,428,5,63,62,61,60,1,426,1,41,632,1,1,424,1,41,424,1,44,422,1,45,420,2,2,1,92,1,0,0,1,1,0,1,1,0,1,0,0,1,1,629,2,2,1,0,3,3,2,1,0,1,1,0,1,0,0,1,1,637,5,143,135,65,58,1,0,1,0,0,1,0,802,1,1,576,1,129,0,1,1000,0,1,1,0,1,2,674,1,1,752,1,4,750,1,1,0,1,6,360,1,7,358,1,1,0,1,9,651,2,7,1,0,1,1,0,1,0,402,1,1,0,1,1014,0,1,1,322,1,2,686,1,3,659,2,2,1,659,2,4,1,0,3,5,2,1,0,3,6,3,2,240,1,1,780,3,8,5,4,0,2,3,1,650,3,10,7,6,438,1,1,436,3,12,9,8,434,1,1,0,1,0,0,1,0,810,1,1,170,2,3,1,669,3,4,2,1,658,4,5,3,2,1,656,4,6,4,3,2,654,1,1,652,1,2,650,4,9,7,6,5,648,1,1,646,4,11,9,8,7,644,1,1,642,4,13,11,10,9,640,4,14,12,11,10,638,1,1,638,4,16,14,13,12,636,1,1,634,4,18,16,15,14,632,1,1,630,4,20,18,17,16,628,1,1,626,1,2,620,4,23,21,20,19,618,1,1,616,4,25,23,22,21,624,5,26,24,23,22,1,614,4,27,25,24,23,612,1,1,610,4,29,27,26,25,608,1,1,606,4,31,29,28,27,604,1,1,602,4,33,31,30,29,600,1,1,598,4,35,33,32,31,596,1,1,594,4,37,35,34,33,590,4,38,36,35,34,588,1,1,586,4,40,38,37,36,584,1,1,582,4,42,40,39,38,622,2,17,1,580,4,44,42,41,40,654,2,3,1,578,4,46,44,43,42,592,2,10,1,576,4,48,46,45,44,574,2,36,1,572,4,50,48,47,46,570,1,1,568,4,52,50,49,48,566,1,1,564,1,47,562,4,55,53,52,51,560,4,56,54,53,52,642,2,2,1,558,4,58,56,55,54,556,1,1,554,1,5,552,1,6,550,4,62,60,59,58,562,1,1,548,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,671,1,1095,671,1,1,0,3,1097,2,1,0,1,1,702,1,2,0,1,1,838,1,1,838,3,5,4,1,780,4,6,5,2,1,0,1,1,706,1,1105,4,1,1,840,1,1,0,6,1082,11,10,7,6,1,0,6,1083,12,11,8,7,2,690,2,6,1,710,2,105,1,683,1,16,683,1,1,0,5,1114,19,18,2,1,348,5,1115,20,19,3,2,174,5,1116,21,20,4,3,685,2,2,1,0,2,4,1,0,2,5,2,0,2,6,3,366,2,7,4,808,2,8,5,30,2,9,6,810,2,10,7,0,2,3,1,766,3,4,3,2,372,1,1,0,2,14,11,836,3,4,2,1,828,2,16,13,0,2,17,14,770,6,13,12,11,4,2,1,0,1,11,502,1,12,270,1,13,276,1,14,0,1,15,0,1,16,738,1,17,170,1,18,0,1,19,0,1,20,0,1,21,748,1,22,262,2,31,28,692,1,1,782,16,29,18,15,14,13,12,11,10,9,8,7,6,5,4,3,1,709,24,147,145,143,140,135,40,37,30,19,16,15,14,13,12,11,10,9,8,7,6,5,4,2,1,144,1,1149,0,1,1,0,1,1,713,2,4,1,0,1,0,0,1,1,0,1,1,0,1,0,728,1,1,0,1,1,0,1,1,1,2,3,1,0,1,0,729,1,1,729,1,1,729,1,1,729,1,1,729,1,1,0,6,6,5,4,3,2,1,148,6,7,6,5,4,3,2,0,1,1,718,6,9,8,7,6,5,4,478,2,3,1,66,6,11,10,9,8,7,6,874,3,4,2,1,0,6,13,12,11,10,9,8,742,1,1,0,3,9,3,1,737,6,23,22,10,4,2,1,640,7,24,23,11,5,3,2,1,0,1,0,739,1,1,739,1,1,739,1,1,0,4,4,3,2,1,158,4,5,4,3,2,486,1,1,882,1,1,0,2,4,1,842,2,5,2,750,1,1,232,1,1,743,4,8,5,4,1,0,5,9,6,5,2,1,734,12,39,38,26,20,18,17,16,10,7,6,3,2,732,12,40,39,27,21,19,18,17,11,8,7,4,3,730,1,1,728,1,2,726,12,43,42,30,24,22,21,20,14,11,10,7,6,724,1,1,722,12,45,44,32,26,24,23,22,16,13,12,9,8,720,1,1,718,12,47,46,34,28,26,25,24,18,15,14,11,10,716,12,48,47,35,29,27,26,25,19,16,15,12,11,714,1,1,714,12,50,49,37,31,29,28,27,21,18,17,14,13,712,1,1,710,12,52,51,39,33,31,30,29,23,20,19,16,15,708,1,1,706,12,54,53,41,35,33,32,31,25,22,21,18,17,704,1,1,702,1,2,696,12,57,56,44,38,36,35,34,28,25,24,21,20,694,1,1,692,12,59,58,46,40,38,37,36,30,27,26,23,22,700,13,60,59,47,41,39,38,37,31,28,27,24,23,1,690,12,61,60,48,42,40,39,38,32,29,28,25,24,688,1,1,686,12,63,62,50,44,42,41,40,34,31,30,27,26,684,1,1,682,12,65,64,52,46,44,43,42,36,33,32,29,28,680,1,1,678,12,67,66,54,48,46,45,44,38,35,34,31,30,676,1,1,674,12,69,68,56,50,48,47,46,40,37,36,33,32,672,1,1,670,12,71,70,58,52,50,49,48,42,39,38,35,34,666,12,72,71,59,53,51,50,49,43,40,39,36,35,664,1,1,662,12,74,73,61,55,53,52,51,45,42,41,38,37,660,1,1,658,12,76,75,63,57,55,54,53,47,44,43,40,39,698,2,17,1,656,12,78,77,65,59,57,56,55,49,46,45,42,41,730,2,3,1,654,12,80,79,67,61,59,58,57,51,48,47,44,43,668,2,10,1,652,12,82,81,69,63,61,60,59,53,50,49,46,45,650,2,36,1,648,5,55,52,51,48,47,646,2,61,1,644,12,86,85,73,67,65,64,63,57,54,53,50,49,642,1,1,638,12,88,87,75,69,67,66,65,59,56,55,52,51,636,12,89,88,76,70,68,67,66,60,57,56,53,52,718,2,2,1,634,12,91,90,78,72,70,69,68,62,59,58,55,54,632,1,1,630,1,5,628,1,6,626,12,95,94,82,76,74,73,72,66,63,62,59,58,638,1,1,624,1,50,0,5,69,66,65,62,61,0,5,70,67,66,63,62,756,1,1,238,1,1,776,1,2,0,2,19,3,0,5,75,72,71,68,67,0,5,76,73,72,69,68,0,1,1,0,5,78,75,74,71,70,0,1,1,0,5,80,77,76,73,72,0,5,81,78,77,74,73,0,5,82,79,78,75,74,10,7,11,10,8,7,3,2,1,830,5,84,81,80,77,76,866,1,1,0,5,86,83,82,79,78,776,1,1,802,1,1,506,5,89,86,85,82,81,664,2,78,1,0,1,1249,778,1,1,0,1,1251,0,1,1252,374,1,1253,930,4,5,3,2,1,0,1,0,938,1,7,0,1,1257,0,1,1258,446,1,1259,942,6,9,8,7,3,2,1,781,7,1260,179,12,10,8,5,1,0,8,1261,180,13,11,9,6,2,1,102,8,1262,181,14,12,10,7,3,2,886,8,1263,182,15,13,11,8,4,3,106,1,1,790,2,3,1,810,1,1,783,1,180,906,6,1294,199,198,182,181,1,446,6,1295,200,199,183,182,2,783,1,1,96,2,3,1,90,2,4,2,916,2,5,3,94,2,6,4,458,2,7,5,900,2,8,6,122,2,9,7,856,7,7,6,5,4,3,2,1,0,1,1,785,2,2,1,0,2,13,11,94,1,9,928,2,11,1,928,2,3,1,0,3,4,2,1,910,3,5,3,2,0,1,1,0,6,1314,219,218,202,201,21,0,1,1,108,1,2,106,1,3,102,1,4,936,1,1,470,1,6,928,1,7,868,4,6,5,2,1,868,3,8,4,1,0,4,9,5,2,1,0,4,10,6,3,2,0,1,1,290,1,2,0,1,1,0,4,14,10,7,6,294,1,1,474,4,16,12,9,8,468,1,1,758,4,18,14,11,10,946,1,1,116,4,20,16,13,12,0,1,1,0,4,22,18,15,14,0,1,1,0,4,24,20,17,16,0,4,25,21,18,17,938,2,2,1,0,5,1342,247,246,230,229,564,1,1,817,7,344,70,69,65,64,38,1,817,3,58,53,1,0,13,346,72,71,67,66,59,54,42,41,40,3,2,1,0,1,198,821,1,1,0,2,2,1,0,2,3,2,0,1,1,0,1,0,829,1,1,829,1,1,829,1,1,829,1,1,0,5,5,4,3,2,1,578,1,1,0,2,2,1,772,2,3,2,756,1,1,268,2,1362,267,988,2,1363,268,278,2,2,1,0,1,351,324,1,352,0,1,1,0,6,1368,273,272,256,255,75,0,1,0,848,1,1,841,1,1,0,1,0,0,1,1,968,1,2,0,1,1,154,1,2,847,3,4,2,1,0,4,5,3,2,1,512,1,1,0,1,1,54,1,0,878,1,1,744,1,1,0,1,32,600,1,1,0,1,1,1010,1,1387,1016,1,1,855,1,1,855,3,79,77,1,0,1,0,864,1,1,857,1,1,0,2,2,1,0,1,1346,861,1,1,0,2,2,1,0,1,1,214,3,40,38,2,612,1,1351,865,1,1,0,2,2,1,0,1,1,0,1,9,0,1,1,858,1,2,0,1,1,0,1,2,522,1,1,366,1,4,0,1,1,0,1,2,0,1,0,300,1,0,152,2,545,1,628,2,546,2,0,1,3,0,1,4,478,1,0,632,1,1,0,1,551,0,1,0,326,1,4,0,1,554,1034,6,10,9,8,7,6,1,68,1,0,920,1,1,0,1,1,902,3,8,7,1,0,1,0,0,1,1,0,1,1,1042,1,1,252,6,21,14,11,9,5,1,901,1,1,901,1,1,20,1,1438,318,1,1439,886,1,1440,170,2,2,1,646,2,3,2,18,1,4,16,1,5,492,1,1445,646,1,1,336,1,2,10,1,8,1042,6,8,7,6,5,4,1,648,4,12,4,3,1,901,1,1,0,1,0,642,1,0,856,1,1,0,2,3,1,0,1,1,907,2,6,1,0,1,0,982,1,1,0,1,1,0,1,1,913,1,1,913,1,1,913,1,1,913,1,1,0,5,5,4,3,2,1,1056,5,6,5,4,3,2,592,1,1,868,5,8,7,6,5,4,1056,1,1,578,1,4,0,1,0,0,1,1,0,1,1,921,3,38,2,1,910,6,41,40,39,3,2,1,908,6,42,41,40,4,3,2,906,1,1,904,1,2,902,6,45,44,43,7,6,5,900,1,1,898,6,47,46,45,9,8,7,896,1,1,894,6,49,48,47,11,10,9,892,6,50,49,48,12,11,10,890,1,1,890,6,52,51,50,14,13,12,888,1,1,886,6,54,53,52,16,15,14,884,1,1,882,6,56,55,54,18,17,16,880,1,1,878,1,2,872,6,59,58,57,21,20,19,870,1,1,868,6,61,60,59,23,22,21,876,7,62,61,60,24,23,22,1,866,6,63,62,61,25,24,23,864,1,1,862,6,65,64,63,27,26,25,860,1,1,858,6,67,66,65,29,28,27,856,1,1,854,6,69,68,67,31,30,29,852,1,1,850,6,71,70,69,33,32,31,848,1,1,846,6,73,72,71,35,34,33,842,6,74,73,72,36,35,34,840,1,1,838,6,76,75,74,38,37,36,836,1,1,834,6,78,77,76,40,39,38,874,2,17,1,832,6,80,79,78,42,41,40,906,2,3,1,830,6,82,81,80,44,43,42,844,2,10,1,828,6,84,83,82,46,45,44,826,2,36,1,824,6,86,85,84,48,47,46,822,1,1,820,6,88,87,86,50,49,48,818,1,1,816,1,47,814,6,91,90,89,53,52,51,812,6,92,91,90,54,53,52,894,2,2,1,810,6,94,93,92,56,55,54,808,1,1,806,1,5,804,1,6,802,6,98,97,96,60,59,58,814,1,1,800,1,51,0,1,0,0,1,1,0,1,1,927,1,1,1,1,1,0,1,0,282,4,121,118,116,1,931,5,122,119,117,2,1,114,6,123,120,118,3,2,1,0,1,0,680,1,1,933,1,1,933,1,1,0,3,3,2,1,0,1,0,937,1,1,937,1,1,937,1,1,0,4,4,3,2,1,356,4,5,4,3,2,684,1,1,1080,1,1,0,1,0,941,1,1,941,1,1,12,3,3,2,1,0,1,0,943,1,1,943,1,1,943,1,1,943,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,949,1,1,949,1,1,949,1,1,949,1,1,0,1,0,978,1,0,194,1,1,194,1,748,202,1,749,0,1,1557,196,1,1558,0,6,1579,5,4,3,2,1,1028,7,1580,6,5,4,3,2,1,0,8,1581,7,6,5,4,3,2,1,0,9,1582,8,7,6,5,4,3,2,1,0,9,1583,9,8,7,6,5,4,3,2,0,9,1584,10,9,8,7,6,5,4,3,0,1,2,0,1,3,0,1,4,0,9,1588,14,13,12,11,10,9,8,7,0,9,1589,15,14,13,12,11,10,9,8,0,9,1590,16,15,14,13,12,11,10,9,0,9,1591,17,16,15,14,13,12,11,10,1004,1,1,452,1,1,0,9,1594,20,19,18,17,16,15,14,13,0,9,1595,21,20,19,18,17,16,15,14,0,9,1596,22,21,20,19,18,17,16,15,983,1,769,30,3,1598,770,1,983,4,1599,771,2,1,1108,5,1600,772,3,2,1,0,1,1,346,1,2,0,1,1,342,1,4,994,2,2,1,1110,1,1,476,1,7,987,1,1,650,1,9,987,2,2,1,0,4,10,5,3,1,350,4,11,6,4,2,0,1,1,0,1,0,1134,1,0,1126,1,1,0,2,3,1,1118,1,1,484,1,2,995,1,1,356,1,4,10,1,1,350,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,962,1,2,960,1,1,0,1,4,246,1,1,1003,3,5,3,1,654,4,6,4,2,1,0,5,7,5,3,2,1,0,5,8,6,4,3,2,1132,5,9,7,5,4,3,48,5,10,8,6,5,4,0,14,1637,63,62,61,60,59,58,57,56,11,9,7,6,5,0,5,12,10,8,7,6,0,8,56,55,54,53,52,3,2,1,1086,5,14,12,10,9,8,204,1,1,0,1,2,0,1,3,140,1,4,214,1,5,0,1,6,330,1,7,1148,1,8,206,1,9,0,1,10,0,1,11,0,1,12,0,1,13,0,1,14,0,5,29,27,25,24,23,0,1,1,0,1,1657,0,1,1,0,2,2,1,0,3,3,2,1,0,6,1661,87,86,85,84,83,0,1,1,0,2,2,1,0,1,1,712,1,2,984,1,1,538,1,4,1049,2,3,1,94,4,6,5,3,1,0,5,7,6,4,2,1,830,5,8,7,5,3,2,0,1,1,1194,5,10,9,7,5,4,0,1,1,880,10,49,47,45,44,43,12,11,9,7,6,0,5,13,12,10,8,7,1064,1,1,1084,2,84,1,0,1,1,420,5,17,16,14,12,11,0,5,18,17,15,13,12,0,6,1682,108,107,106,105,104,16,1,1,726,1,2,1063,1,1,552,1,4,1090,1,5,1063,3,3,2,1,108,4,7,6,4,1,0,5,8,7,5,2,1,426,5,9,8,6,3,2,76,1,1,890,5,11,10,8,5,4,0,1,1,1170,5,13,12,10,7,6,0,1,1,1232,1,2,0,1,3,0,3,3,2,1,1196,5,18,17,15,12,11,1176,1,1,0,1,1,0,1,0,1176,1,0,1084,1,1,1110,1,1,0,1,0,0,1,0,500,2,2,1,0,6,882,135,134,7,4,1,1090,6,883,136,135,8,5,2,0,1,1,0,8,885,138,137,10,7,4,3,1,0,8,886,139,138,11,8,5,4,2,1230,1,1,0,2,3,1,870,2,4,2,520,1,1,1224,4,6,4,3,1,1091,1,1,0,2,2,1,768,1,1722,370,1,1,8,1,1,1226,2,3,1,0,1,1,0,1,0,760,1,0,1097,1,1,1097,1,1,0,1,0,1106,1,1,806,1,1,1198,1,1659,1099,1,162,14,6,9,7,6,3,2,1,12,6,10,8,7,4,3,2,1240,1,1,480,2,3,1,1232,1,1,0,1,1,0,1,0,1270,4,14,13,8,1,18,5,15,14,9,2,1,1236,1,1,0,1,1,0,6,1747,173,172,171,170,169,1180,1,1,0,1,1,788,1,2,0,1,3,0,1,4,1254,3,3,2,1,158,3,6,5,1,0,4,7,6,2,1,0,4,8,7,3,2,1070,4,9,8,4,3,1258,2,124,1,0,4,11,10,6,5,0,1,1,432,4,13,12,8,7,0,4,14,13,9,8,160,3,83,2,1,0,2,3,2,0,1,4,322,1,5,100,9,104,103,101,99,98,19,18,14,13,0,4,20,19,15,14,0,9,106,105,103,101,100,21,20,16,15,0,1,1770,446,1,1771,1206,1,1,0,1,1,0,1,1774,1270,1,1,1270,1,1776,1210,1,1,0,1,1,2,1,3,1280,1,1,4,1,5,1212,2,7,1,0,5,13,10,5,3,1,0,5,14,11,6,4,2,118,5,15,12,7,5,3,788,2,2,1,0,5,17,14,9,7,5,124,5,18,15,10,8,6,1098,2,2,1,1270,5,20,17,12,10,8,1268,1,1,744,1,1,0,6,1793,219,218,217,216,215,0,1,1,458,2,2,1,1222,2,3,2,828,1,1,1290,2,3,1,0,1,1,138,5,52,51,47,46,2,0,1,0,144,1,0,194,1,0,142,2,2,1,0,2,4,1,0,1,1,0,6,1807,233,232,231,230,229,0,7,1808,234,233,232,231,230,1,1026,7,1809,235,234,233,232,231,2,1024,1,1,0,7,1811,237,236,235,234,233,4,966,1,3,0,7,1813,239,238,237,236,235,6,188,7,1814,240,239,238,237,236,7,466,7,1815,241,240,239,238,237,8,632,7,1816,242,241,240,239,238,9,464,12,1817,243,242,241,240,239,191,189,187,186,185,10,0,7,1818,244,243,242,241,240,11,1290,1,1,378,1,1,1152,1,2,660,7,1822,248,247,246,245,244,15,1290,1,1,0,7,1824,250,249,248,247,246,17,730,7,1825,251,250,249,248,247,18,1292,1,1,738,1,1,0,7,1828,254,253,252,251,250,21,1124,1,1,346,1,1,902,7,1831,257,256,255,254,253,24,1294,1,1,1120,1,1,748,7,1834,260,259,258,257,256,27,1294,1,1,0,7,1836,262,261,260,259,258,29,1036,7,1837,263,262,261,260,259,30,976,7,1838,264,263,262,261,260,31,974,7,1839,265,264,263,262,261,32,468,7,1840,266,265,264,263,262,33,198,7,1841,267,266,265,264,263,34,1200,6,27,19,8,7,6,1,836,7,32,30,29,28,21,9,2,0,1,1844,0,1,1,840,1,2,1100,1,1,0,1,2,0,3,4,2,1,0,3,5,3,2,0,1,1,0,6,1852,278,277,276,275,274,1187,1,1,1187,1,1,1187,1,1,1187,1,1,0,5,5,4,3,2,1,1014,5,6,5,4,3,2,0,1,1,0,1,2,1334,5,9,8,7,6,5,964,5,10,9,8,7,6,1178,5,11,10,9,8,7,966,1,1,0,5,13,12,11,10,9,1322,1,1,0,1,2,0,1,3,0,1,4,0,5,18,17,16,15,14,1010,7,270,265,263,261,260,258,1,1300,5,20,19,18,17,16,0,1,1,1308,5,22,21,20,19,18,0,1,1,446,1,2,0,1,1878,0,1,730,86,1,731,1238,1,732,0,1,1,1114,1,2,1213,6,1884,6,5,4,2,1,1394,7,1885,7,6,5,3,2,1,702,7,1886,8,7,6,4,3,2,456,1,1,464,1,2,1213,1,3,428,4,5,3,2,1,0,5,6,4,3,2,1,528,5,7,5,4,3,2,922,1,1,1332,5,9,7,6,5,4,554,5,10,8,7,6,5,1036,3,220,2,1,0,5,12,10,9,8,7,578,2,4,1,1042,1,2,0,5,15,13,12,11,10,1338,5,16,14,13,12,11,580,2,2,1,556,10,209,44,29,27,26,9,8,3,2,1,1352,5,19,17,16,15,14,1292,4,13,11,10,1,0,1,6,0,1,0,658,1,1,0,1,1,0,2,2,1,218,2,3,2,216,1,1,0,2,5,4,590,1,1,1054,1,2,0,2,8,7,894,1,1,0,1,39,0,1,1,724,1,2,1235,1,1,0,1,0,0,1,1,1420,2,2,1,454,1,1,0,2,2,1,0,3,3,2,1,78,3,4,3,2,290,1,1928,1316,2,1929,1,0,3,1930,2,1,0,4,1931,3,2,1,0,1,1,610,1,2,60,1,1,0,2,1935,159,0,1,1,742,1,2,0,1,1,0,1,2,920,1,5,1257,1,1,0,4,6,4,3,1,0,1,1,0,1,0,0,1,1,0,1,1,1267,15,221,164,161,158,155,38,36,34,33,31,29,27,15,13,1,1428,1,0,0,1,1,144,1,1,0,1,1,1271,1,1,1271,1,1,1271,1,1,0,4,4,3,2,1,0,1,1956,0,1,1,1277,2,2,1,1277,1,1,1277,1,1,1277,1,1,1277,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,588,1,2,1408,13,373,334,333,153,152,151,144,131,130,129,128,41,1,1296,1,4,460,1,5,1270,1,6,1432,1,1,774,4,212,4,3,2,0,1,1974,0,1,1,0,1,1,28,1,0,1,1,1,0,1,1,572,1,0,1476,1,1,0,1,1,610,1,2,1370,1,1,166,1,4,610,1,1,292,1,6,1438,1,1,156,1,8,400,1,1,1064,1,1,0,1,11,402,1,1,1424,1,13,1422,1,1,1106,1,1,0,1,1997,180,1,222,0,2,2,1,1406,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,586,1,1,1382,2,2,1,1442,3,3,2,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,1,4,1,0,1500,1,1,808,1,2,1319,1,1,1392,2,3,1,626,3,4,2,1,1392,4,5,3,2,1,0,5,6,4,3,2,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,1396,1,1,630,1,0,1504,1,1,1396,1,1,0,1,1,0,1,2039,0,1,1,0,1,2041,0,1,2042,232,1,1,0,2,2,1,0,1,0,0,1,1,1339,1,1,0,2,2,1,914,8,2049,475,474,473,472,471,242,1,1294,6,462,461,460,294,250,1,0,1,2051,1416,1,1,1343,1,1,0,2,2,1,1474,2,3,2,448,2,460,1,0,1,2057,1420,1,1,1488,2,2,1,1420,3,3,2,1,1480,4,4,3,2,1,696,9,80,78,76,74,71,69,66,23,1,260,1,2063,1488,1,1,1480,3,32,31,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,0,1414,2,2,1,696,3,6,4,1,0,1,1,1462,1,2,1128,2,213,1,1432,1,4,0,7,396,316,315,310,309,308,1,0,1,0,1396,1,347,596,1,0,1370,1,1,1396,1,1,782,5,377,349,5,4,1,1348,5,378,350,6,5,2,1510,1,1,852,1,2,606,2,2,1,1142,5,382,354,10,9,6,852,1,1,0,1,1,540,5,385,357,13,12,9,854,1,1,0,1,1,1374,5,388,360,16,15,12,1400,1,1,0,10,390,362,18,17,14,13,9,6,3,1,0,1,2097,84,1,1,1371,1,2,0,2,2,1,1373,2,3,2,612,1,1,0,1,2103,0,1,1,1377,1,1,1377,1,1,1377,1,1,0,4,4,3,2,1,1520,4,5,4,3,2,302,1,1,300,1,2,0,1,3,1484,2,290,4,1408,8,269,267,266,253,10,9,8,7,1148,2,67,1,1188,4,12,11,10,9,972,1,1,0,1,0,1383,1,1,1383,1,1,1383,1,1,1383,1,1,1383,1,1,0,6,6,5,4,3,2,1,0,1,1,300,1,0,1528,1,1,1520,1,1,0,1,1,118,1,2130,1462,1,1,0,1,1,0,1,2,828,1,1,1380,1,4,1378,1,1,620,1,6,0,1,1,0,1,8,0,1,1,744,1,0,1580,1,1,888,1,2,1399,1,1,0,2,3,1,0,1,0,1564,1,1,1584,2,2,1,0,1,1,1478,1,1,0,1,0,1568,1,1,0,2,2,1,324,1,0,1542,1,1,0,1,1,1514,1,2,0,1,1,0,1,2160,1596,2,2161,1,0,3,2162,2,1,1536,3,2163,3,2,1534,3,2164,4,3,756,3,2165,5,4,1092,3,2166,6,5,200,3,2167,7,6,1490,5,5,4,3,2,1,0,2,7,1,0,3,8,2,1,1406,3,9,3,2,1448,1,1,1378,1,1,4,1,1025,730,1,1,0,1,0,1546,1,1,0,1,0,926,1,1,0,1,1,296,1,0,740,1,0,1500,1,1,0,2,3,1,0,2,4,2,1414,1,1,406,2,6,4,1570,1,0,326,1,1,1504,1,1,0,1,1,1112,2,2,1,1574,1,1,0,3,4,3,1,410,3,5,4,2,0,1,1,0,2,10,2,1580,1,3,0,1,1,1468,1,5,0,1,1,0,3,12,11,9,0,1,1,1550,1,2,1164,1,3,0,2,2,1,0,3,17,16,14,1574,1,1,0,1,1,0,3,20,19,17,0,1,1,0,1,1,0,3,23,22,20,0,1,1,1592,3,25,24,22,1126,1,1,0,3,27,26,24,0,1,1,1144,1,64,1540,1,65,1144,1,1,0,1,0,1592,1,1,0,1,1,1456,2,30,2,0,1,1,966,1,0,1596,1,1,0,1,1,0,1,1,776,1,0,1600,1,1,0,1,1,0,1,2,0,1,1,1262,1,2,0,1,1,0,1,2024,0,1,0,0,1,1,0,1,1,1626,2,114,87,0,1,1,1618,1,1391,0,1,1,1074,1,0,0,1,1,0,1,1,1501,7,103,98,95,30,28,6,1,416,1,2160,1634,1,1,0,1,1,0,1,1,0,1,1,0,1,1,1280,1,2,0,1,1,812,1,0,1538,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,1682,1,1,0,1,0,1656,1,1,790,1,0,1530,1,1,0,1,0,1666,1,1,36,3,1241,3,1,0,4,1242,4,2,1,0,1,0,704,1,1,0,2,2,1,0,3,3,2,1,1540,3,4,3,2,1560,1,1,0,5,6,5,4,3,1,0,1,0,0,1,1,0,1,2282,1708,1,1,0,2,2,1,0,1,0,1545,1,1,1545,1,1,1545,1,1,0,4,4,3,2,1,1547,1,1,1547,1,1,1547,1,1,0,4,4,3,2,1,0,1,317,828,2,318,1,0,3,319,2,1,0,3,320,3,2,0,1,1,1296,3,322,5,4,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,1108,2,853,1,0,3,854,2,1,1736,4,855,3,2,1,0,5,856,4,3,2,1,0,1,1,1600,1,2,0,1,1,0,1,2,0,1,3,0,4,5,3,2,1,0,1,0,0,1,1,1752,1,1,1002,2,2,1,0,1,0,1754,1,1,762,2,2,1,1394,2,3,2,854,2,4,3,1594,1,1,1540,2,6,5,1728,2,4,1,0,1,0,944,1,0,0,1,0,0,1,1,1600,2,3,1,696,1,1,1692,2,6,1,1098,3,7,2,1,1760,1,1,768,2,2,1,0,1,912,0,1,1,0,1,1,1662,1,2,1698,1,1,1780,1,1567,0,1,2343,1628,1,1,0,1,1,0,2,4,1,1605,1,1,1605,1,1,0,3,3,2,1,0,1,0,712,1,619,342,2,619,1,18,1,2278,1616,1,1,1316,1,1,948,2,623,1,1114,3,7,5,1,1272,4,8,6,2,1,0,1,1,924,1,2271,1744,1,2272,490,1,1,918,1,2274,490,1,1,1668,3,5,3,1,0,2,6,4,0,1,1,1754,1,2,1650,1,1,1776,1,2292,1738,2,2293,1,928,1,1,0,1,2284,1784,1,1,494,2,2,1,0,1,1,1786,1,34,0,2,35,1,1400,4,97,96,36,2,570,1,1,1762,4,99,98,38,4,568,1,1,1446,2,40,6,1442,1,1,566,2,42,8,1628,1,1,1648,1,1,564,1,1,1604,2,46,12,1628,1,1,1556,1,1,1606,2,49,15,1648,1,1,1388,2,29,1,1694,2,52,18,1468,1,1,0,2,54,20,0,2,3,1,962,1,16,1792,1,2311,0,2,2312,1,1746,2,2313,2,1744,2,2314,3,0,2,2,1,0,2,4,1,1772,2,5,2,1308,1,1,1764,1,2,0,5,8,5,4,2,1,322,5,9,6,5,3,2,928,1,1,0,1,0,1352,1,2200,0,2,2,1,0,1,0,0,1,0,816,1,1,1130,1,1,50,1,1,614,1,2207,282,1,1,0,1,2422,1784,1,647,82,3,2424,2,1,0,1,1,0,1,2426,384,1,1,0,1,1,0,1,701,1651,1,1,1651,1,1,1651,1,1,1651,1,1,1651,1,1,1651,1,1,1156,7,7,6,5,4,3,2,1,956,7,8,7,6,5,4,3,2,340,1,1,0,2,3,1,0,1,0,0,1,1,1818,2,2,1,1838,3,3,2,1,1146,3,4,3,2,1657,1,1,1364,3,6,5,4,996,1,1,1146,1,1,0,3,6,4,1,972,3,7,5,2,1792,3,8,6,3,1732,2,2,1,0,1,0,0,1,1,0,1,0,1310,1,1,0,1,1,0,1,0,0,1,1,0,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,0,1690,1,1,1456,1,0,0,1,0,1692,2,2,1,1670,1,2,0,4,7,5,2,1,16,4,8,6,3,2,14,1,1,1790,1,1056,0,1,1,512,1,1051,1696,3,210,2,1,118,1,1,128,1,1,1,2,2,1,0,1,0,1464,1,1,0,1,1,0,1,1,0,1,0,608,1,1,1699,1,1,1699,1,1,1699,1,1,1699,1,1,1699,1,1,1470,6,6,5,4,3,2,1,106,4,172,169,167,1,0,1,0,0,1,1,0,1,1,1054,2,4,2,0,1,0,0,4,183,182,181,1,884,1,2,1742,1,1,0,1,2,1200,1,5,1858,1,6,356,2,2,1,0,1,0,1480,1,0,0,1,1,0,2,3,1,0,1,533,0,2,534,1,0,2,535,2,0,2,536,3,1678,4,217,215,2,1,0,2,538,5,0,1,1,658,2,540,7,1870,1,1,0,1,0,1236,1,1,1834,1,1,0,1,1,1914,1,1,0,1,1,0,1,0,0,1,1,1510,1,1,146,3,192,19,1,0,1,0,1246,1,1,478,1,1,0,1,1,1248,1,0,1770,1,1,0,1,1,1752,1,1,748,1,1,0,1,0,1747,1,1,1747,1,1,1888,3,3,2,1,1424,1,1,0,1,1,1184,1,1,852,1,1,0,3,8,7,6,540,1,1,0,1,7,0,1,8,1740,1,1,1244,1,1,0,1,1,1892,1,0,540,1,1,1876,1,368,1784,2,2,1,0,1,1,156,1,1,0,1,0,60,1,1,1902,1,1,0,1,1,202,1,2563,1790,1,1,0,1,1,0,1,0,1840,1,1,1444,1,1,66,2,2,1,0,2,2357,2129,0,3,2358,2130,1,0,1,0,510,1,1,1800,1,2,200,1,1,0,2,3,1,0,1,0,0,1,1,586,1,0,0,1,1,0,1,604,0,1,1,0,1,0,1968,1,1,1814,1,1,1554,1,1,0,1,0,0,1,1,1226,1,1,1454,1,1,0,1,1,42,2,2517,179,200,1,1,0,1,0,0,1,1,0,1,1,0,1,1,1808,1,2,384,1,1,0,1,0,0,1,1,682,1,229,0,1,1,56,1,2529,1948,1,1,1948,1,269,1807,5,29,27,10,8,1,0,1,467,0,1,0,0,1,2482,1946,2,2483,1,0,1,1,504,1,2,0,1,1,0,2,2,1,0,2,3,2,1946,2,4,3,1628,1,1,1770,2,6,5,0,1,1,1886,2,8,7,1896,2,9,8,0,2,2,1,0,1,2,0,2,12,11,0,1,1,0,1,1,1134,1,17,1132,1,18,0,1,0,1996,1,1,626,1,2,646,1,1,0,3,4,3,1,1960,3,5,4,2,1114,1,1,1500,4,7,6,4,1,1837,1,1,0,2,5,1,1146,2,6,2,528,1,1,1956,2,8,4,176,2,2,1,1972,2,10,6,528,1,1,1742,2,5,1,1894,2,13,9,1546,1,1,0,2,15,11,0,1,1,0,1,9,0,1,12,0,1,13,0,1,14,686,2,21,17,1514,1,1,0,1,1,638,2,24,20,1754,1,1,0,1,0,0,1,1,1218,1,2,668,1,1,0,3,4,3,1,0,1,1,0,1,0,0,1,939,610,1,940,880,1,0,1872,1,1,1988,1,1,888,5,943,6,5,4,1,1172,5,944,7,6,5,2,2006,1,1,0,1,1,1988,1,2,418,1,3,1900,1,1,0,1,2,688,1,3,0,1,4,418,1,8,0,1,1,0,1,10,0,1,1,486,1,12,0,1,1,0,1,14,1526,1,1,1068,1,16,1192,1,17,1998,5,963,26,25,24,21,1182,1,1,0,5,965,28,27,26,23,0,1,1,1434,5,967,30,29,28,25,692,3,21,6,1,0,5,969,32,31,30,27,0,1,1,0,1,0,0,1,1,1556,1,2,30,1,1,1893,1,2,640,1,3,1900,4,5,3,2,1,0,5,6,4,3,2,1,1968,5,7,5,4,3,2,410,1,1,0,1,0,1628,1,0,886,1,1,0,2,3,1,774,2,4,2,814,1,1,1616,2,6,4,0,1,1,2004,2,8,6,0,1,1,1930,2,10,8,30,1,1,540,1,2,1566,2,13,11,0,1,1,1905,7,12,10,8,6,4,3,1,0,8,13,11,9,7,5,4,2,1,2040,8,14,12,10,8,6,5,3,2,596,1,1,0,1,0,0,1,1,1574,1,2,2034,1,3,1188,1,1,1574,1,1,1911,2,4,1,48,1,5,656,1,6,1272,1,9,926,1,1,926,1,11,1918,1,1,2034,1,1,1266,6,13,8,7,6,4,1,0,7,14,9,8,7,5,2,1,1816,7,15,10,9,8,6,3,2,0,1,1,1900,7,17,12,11,10,8,5,4,1942,1,1,0,1,1,0,7,20,15,14,13,11,8,7,1122,1,1,1130,7,22,17,16,15,13,10,9,0,1,1,0,1,7,0,1,1,1262,7,26,21,20,19,17,14,13,0,7,27,22,21,20,18,15,14,1726,1,1,1236,7,29,24,23,22,20,17,16,2068,1,1,0,1,1,0,1,0,1958,1,1871,568,1,1,0,1,1340,1960,1,1897,0,1,1,1942,3,4,3,1,2040,2,7,1,1372,3,8,2,1,428,1,1,0,2,2,1,0,2,3,2,1924,1,1,2042,1,1,0,1,1,0,2,5,1,0,1,0,1972,1,451,104,1,1,0,1,0,812,1,1,1376,1,2570,1308,4,6,4,2,1,0,5,7,5,3,2,1,0,1,1,2054,1,2,0,1,1,1616,1,4,0,1,1,1316,1,6,970,1,1,1672,1,8,448,1,1,1982,1,10,0,1,1,0,1,0,2026,1,1,1622,1,2,1959,1,1,0,2,3,1,0,2,4,2,0,1,1,0,2,6,4,66,2,7,5,1206,2,2,1,0,1,2,1,4,7,5,2,1,0,1,0,1220,1,1237,1212,1,1238,0,1,1239,0,4,4,3,2,1,0,1,1,0,1,1,1196,1,2727,0,2,2728,1,0,2,2729,2,674,2,2730,3,322,1,1,0,2,3,1,138,2,2733,6,2020,1,1,822,2,2735,8,1650,1,1,136,1,1,0,2,2738,11,0,1,1,1976,1,2,1346,1,1,1426,1,4,1888,1,1,2108,1,2744,0,1,1,330,1,2,8,1,1,0,1,4,2150,1,5,1170,1,6,1658,1,1,784,1,1,1328,1,9,0,1,10,1414,1,1,1414,1,12,1660,1,1,0,1,1,0,1,2759,2001,1,1,2001,1,1,2001,1,1,2001,1,1,2001,1,1,0,6,6,5,4,3,2,1,658,1,2766,2076,1,1,2136,1,1,0,1,0,1386,1,1,2138,1,1,1312,1,1,2146,2,2,1,0,1,1,2128,1,2,1218,1,1,0,1,0,1308,1,1,0,1,2,2152,3,3,2,1,0,1,1,1794,1,2,0,1,1,624,1,4,138,1,1,566,1,6,2048,1,1,0,2,2,1,92,1,9,1816,1,1,2138,1,11,1228,1,1,1724,1,1,144,1,14,142,1,1,564,1,16,544,1,1,0,1,1,0,1,0,0,1,1,86,1,2,2008,1,1,2126,1,1,84,1,1,1836,1,6,0,1,1,836,1,8,0,1,1,0,1,10,1066,1,11,0,2,2,1,0,1,2,0,6,13,9,7,5,2,1,0,1,0,10,1,0,8,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,1350,1,2,1352,1,3,2182,1,4,2178,2,5,1,734,3,4,3,1,0,2,6,1,0,3,7,2,1,884,3,8,3,2,1828,1,1,1828,3,10,5,4,0,2,2,1,1612,3,12,7,6,850,1,1,1782,3,14,9,8,1040,1,1,0,1,0,1228,1,1,0,1,1,1544,1,2,2055,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,2063,1,1,2063,1,1,2063,1,1,2063,1,1,0,5,5,4,3,2,1,166,5,6,5,4,3,2,798,5,7,6,5,4,3,2206,1,1,1844,5,9,8,7,6,5,0,2,24,1,0,1,0,2069,1,1,2096,2,2,1,0,3,3,2,1,0,1,1,2214,1,2,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,2186,1,1,0,1,1,2226,1,1,0,1,1,0,1,0,0,1,1,2252,1,2,2214,1,1,1580,1,4,838,1,1,0,1,2,1308,4,6,4,2,1,0,5,7,5,3,2,1,930,5,8,6,4,3,2,2080,1,1,2080,2,3,1,1694,1,2971,886,1,1,1198,1,1,0,1,1,0,1,2886,0,1,2887,618,1,1,1746,1,2,790,1,616,790,1,619,0,1,1,0,1,2,912,1,3,2008,1,4,2105,8,10,8,7,6,4,3,2,1,2105,1,1,2105,1,1,2105,1,1,2105,1,1,2105,1,1,0,14,16,14,13,12,10,9,8,7,6,5,4,3,2,1,2118,14,17,15,14,13,11,10,9,8,7,6,5,4,3,2,0,1,1,1544,14,19,17,16,15,13,12,11,10,9,8,7,6,5,4,2166,1,1,0,1,0,0,1,1,0,1,2,1832,1,1,1470,1,4,0,1,1,1478,1,6,1132,1,1,2220,1,8,0,1,1,0,5,9,7,5,3,1,2121,1,1,2121,1,1,2121,1,1,2121,1,1,0,5,5,4,3,2,1,1638,1,2923,2196,1,653,1798,1,2925,2196,1,1,988,1,2927,2256,1,1,2186,2,655,1,2123,4,7,6,4,1,0,5,8,7,5,2,1,1100,5,9,8,6,3,2,642,1,1,914,5,11,10,8,5,4,2132,1,1,2096,5,13,12,10,7,6,2094,1,1,0,1,3027,0,1,1,0,2,2,1,2131,1,1,2131,1,1,0,3,3,2,1,0,1,0,1346,1,1,0,1,1,2240,1,2,0,1,1,0,2,3,1,0,1,0,2216,1,1,0,1,1,0,1,1,2147,2,2,1,2147,1,1,1322,4,4,3,2,1,0,1,1,0,1,0,2178,1,1,788,1,1,2158,1,1,2298,1,1,0,1,1,0,1,0,2288,1,1,0,1,1,0,1,1,1034,1,2844,0,1,1,2264,1,2,298,1,1,0,1,2,0,3,4,2,1,1876,1,1490,0,1,1,0,1,1,2272,1,2,306,1,1,0,1,2,0,3,4,2,1,0,1,0,232,1,1,0,1,2,0,1,3,2186,1,1,1534,2,3,1,2164,1,6,0,1,1,2322,4,8,7,3,1,0,1,1,2210,1,2,0,1,1,0,1,2,0,1,3,0,1,4,0,5,6,4,3,2,1,2200,5,7,5,4,3,2,2316,1,1,590,1,1,18,1,0,1548,1,1,16,1,0,2200,1,1,1548,1,1,14,1,2225,0,3,5,2,1,0,1,1,0,1,0,1518,1,0,2206,1,1,2322,1,1,0,3,430,4,1,2318,3,431,5,2,1502,1,1,1508,4,433,247,7,4,2342,2,248,1,0,1,0,1378,1,1,0,1,1,0,1,0,0,1,1,0,1,1,1426,2,3023,1383,0,1,1,2076,1,2,2114,1,1,0,1,4,742,1,1,0,1,168,2217,1,1,2217,1,1,2217,1,1,2217,1,1,2217,1,1,0,6,6,5,4,3,2,1,760,6,7,6,5,4,3,2,0,6,8,7,6,5,4,3,2174,4,511,437,2,1,1408,6,10,9,8,7,6,5,0,1,0,1738,2,1396,1,1896,2,1397,2,2296,1,1,0,2,3,1,0,1,1,2227,1,1,2227,1,1,2227,1,1,2227,1,1,0,5,5,4,3,2,1,1664,5,6,5,4,3,2,2256,1,1,268,1,1,0,1,0,2392,1,1,0,2,2,1,1814,1,1,2356,2,4,3,1540,1,1,2350,1,2,0,1,1,1554,2,8,7,1250,2,9,8,2242,2,2,1,2358,5,526,525,213,26,1,1338,2,12,11,1942,2,13,12,1574,2,2,1,1898,4,511,209,10,1,0,2,16,15,0,2,17,16,1674,1,0,2362,1,1,500,1,1,0,1,1,0,3,387,385,75,1346,1,1,1950,1,2,1582,4,9,8,2,1,0,1,3094,84,1,3095,382,1,3096,0,1,3097,0,1,3098,1164,7,1440,1209,5,4,3,2,1,2382,1,1,1598,1,1,0,1,344,1132,1,343,2251,33,393,391,389,387,385,383,362,358,356,353,351,349,347,309,307,305,302,300,297,295,292,249,226,221,212,210,209,168,78,76,74,2,1,2251,1,3091,1106,2,3092,1,2251,1,1,0,2,2,1,0,2,3,2,2240,2,4,3,0,1,1,0,1,2,0,2,7,6,2246,1,1,2244,9,460,455,454,453,451,448,447,9,8,2268,1,1,0,1,1,0,2,12,11,2422,1,1,1568,2,14,13,2214,2,81,1,1826,2,16,15,0,1,1785,2267,1,1,0,2,2,1,0,2,3,2,0,2,4,3,1682,2,2,1,0,1,0,1612,1,0,1710,1,1,2176,1,2338,1710,1,1,1514,1,0,2282,1,1,1522,1,0,2282,1,1,0,5,9,7,5,3,1,2277,1,1,2277,1,1,0,3,3,2,1,0,3,4,3,2,0,1,1,0,3,6,5,4,0,1,1,424,3,8,7,6,0,1,1,1536,3,10,9,8,2272,2,40,1,0,3,12,11,10,1860,2,29,1,0,1,0,2434,1,1,0,1,1,0,1,2,2438,5,394,393,389,292,1,0,1,1255,0,1,1,822,1,3234,1736,1,1,180,2,71,1,1176,1,0,2404,1,1,0,1,1,0,1,1,0,1,2,1742,2,486,1,1222,2,0,6,1220,2,0,7,1646,2,0,8,0,1,1,0,1,2,2452,3,4,2,1,1988,2,6,1,2444,2,7,2,1000,1,1,0,2,3,1,0,1,1,0,1,0,2440,1,1,0,1,1,0,1,0,0,1,0,2330,1,1,2330,2,3,1,0,3,4,2,1,212,3,5,3,2,2428,1,1,2428,3,7,5,4,208,1,1,2222,3,9,7,6,1686,3,10,8,7,1136,1,1,2332,2,3,1,1988,2,8,1,2325,4,10,8,6,1,0,5,11,9,7,2,1,0,1,0,1834,1,1,432,1,1,0,1,1,366,1,2,2430,1,3,1570,3,162,2,1,0,1,0,0,1,1,2335,1,1,0,2,2,1,1838,1,1871,0,1,1,0,1,1,0,1,1,1650,1,2,2446,1,1,2006,1,16,0,1,1,0,1,1,0,1,0,2012,2,84,1,0,1,1,0,1,1,2472,1,3208,0,1,1,0,1,1,0,1,467,1794,1,1,1856,1,1,0,1,1,1094,1,141,0,1,1,1962,1,0,2524,1,1,0,2,2,1,2372,1,1,2488,1,1,0,1,1,0,1,1171,0,1,0,2371,1,1,2371,1,1,2371,1,1,0,4,4,3,2,1,2496,4,5,4,3,2,0,1,1,2375,2,3,1,0,1,0,2538,1,1,2500,2,2,1,0,1,1,0,1,1,2522,1,2,0,1,1,0,2,3,1,0,1,0,1858,1,1,0,1,1,0,2,2,1,1740,1,1,0,1,0,408,1,1,2294,1,433,0,1,1,0,1,0,0,1,1,1900,2,2,1,2406,2,3,2,2062,1,1,364,4,5,4,3,1,2300,1,1,0,1,0,500,1,1,0,1,1,0,1,0,2546,1,1,2438,1,1,0,1,0,0,1,1,2072,1,2,2409,1,1,1898,1,4,1154,1,1,1764,3,5,3,1,930,4,6,4,2,1,0,1,1,2190,1,2,928,1,1,0,1,9,2486,1,530,0,2,531,1,0,1,1,0,2,2,1,0,1,3278,2168,1,1,0,1,1,0,1,0,0,1,1,0,1,1,2176,1,595,1846,1,596,1604,1,597,2092,2,2,1,2456,2,3,2,0,3,5,2,1,0,1,0,0,1,1,2576,1,2,1656,1,1,1936,1,621,0,1,1,0,1,1,0,1,570,0,1,1,2106,1,2,0,1,1,2568,1,431,1660,2,429,1,0,3,430,2,1,2432,1,1,0,2,2,1,0,1,1,2451,2,76,1,0,1,0,2480,1,1,0,2,2,1,0,1,0,2618,1,1,2598,1,2,1688,1,1,1686,1,2,2056,1,3,2618,4,5,3,2,1,2580,5,6,4,3,2,1,1764,1,1,2598,1,1,2238,1,1,0,1,0,0,1,0,2461,1,1,2461,1,1,2461,1,1,0,4,4,3,2,1,2463,1,1,2463,1,1,2463,1,1,2463,1,1,2463,1,1,2463,1,1,2463,1,1,0,1,0,1742,1,1,0,2,2,1,1744,3,3,2,1,0,4,4,3,2,1,1824,4,5,4,3,2,2476,1,1,2496,2,2,1,1260,4,8,7,6,5,1280,1,1,2496,4,10,9,8,7,0,1,1,2376,1,2,2478,2,2,1,0,4,10,7,5,1,2378,4,11,8,6,2,0,4,12,9,7,3,2482,2,2,1,0,6,14,11,9,5,4,1,0,1,3443,2646,2,3444,1,0,3,3445,2,1,0,1,0,0,1,1,0,1,1,2030,1,3449,0,1,1,2622,1,2,1178,1,1,678,1,4,2166,1,1,334,1,4,0,4,6,4,2,1,0,4,7,5,3,2,904,4,8,6,4,3,0,1,1,2086,2,3,1,2522,4,11,9,7,6,0,1,1,2600,7,13,11,9,8,7,3,1,0,1,15,2572,1,16,0,1,1,1704,1,2,2178,1,3,2538,1,18,2501,7,18,15,6,4,3,2,1,2501,1,1,2501,1,1,2501,1,1,2501,1,1,2501,1,1,0,13,24,21,12,10,9,8,7,6,5,4,3,2,1,2094,13,25,22,13,11,10,9,8,7,6,5,4,3,2,1540,1,1,0,1,3479,2178,1,3480,2578,2,1759,1,0,1,2,0,3,4,2,1,770,1,1,2509,1,1,0,2,2,1,2628,1,0,2646,1,1,2646,1,1454,1200,1,1,2496,15,39,36,27,25,24,23,22,21,20,19,18,17,16,3,1,2174,2,2623,1,0,1,1,0,1,0,1030,1,3050,0,4,3052,3050,2,1,0,5,3053,3051,3,2,1,0,1,1,1820,1,2,2644,1,1,1042,1,1,0,3,5,4,1,0,4,6,5,2,1,708,20,88,87,86,85,84,83,82,81,54,52,50,49,48,44,42,41,7,6,3,2,706,20,89,88,87,86,85,84,83,82,55,53,51,50,49,45,43,42,8,7,4,3,2478,1,1,2474,20,91,90,89,88,87,86,85,84,57,55,53,52,51,47,45,44,10,9,6,5,704,1,1,2588,20,93,92,91,90,89,88,87,86,59,57,55,54,53,49,47,46,12,11,8,7,2598,20,94,93,92,91,90,89,88,87,60,58,56,55,54,50,48,47,13,12,9,8,700,1,1,698,20,96,95,94,93,92,91,90,89,62,60,58,57,56,52,50,49,15,14,11,10,696,1,1,694,1,1,1336,4,18,17,14,13,0,1,0,0,1,1,2666,1,2,1050,1,1,2072,1,4,2206,1,1,0,3,5,3,1,2636,3,6,4,2,2634,1,1,0,5,8,6,4,3,1,0,5,9,7,5,4,2,0,1,1,2600,5,11,9,7,6,4,2610,5,12,10,8,7,5,714,5,21,20,15,2,1,0,1,3,2642,5,15,13,11,10,8,0,1,1,0,1,2,2684,1,1,0,1,0,0,1,1,2650,1,2,54,1,1,0,3,4,3,1,0,3,5,4,2,2500,1,1,1754,3,7,6,4,2654,1,1,1962,1,1,0,2,3547,2398,1908,2,3548,2399,2560,1,1,2580,2,2,1,2714,1,3,0,3,5,2,1,1832,4,6,3,2,1,0,5,7,4,3,2,1,0,5,8,5,4,3,2,1806,1,1,0,1,2,88,5,11,8,7,6,5,2568,1,1,0,1,1,0,5,14,11,10,9,8,2572,1,1,714,1,1,0,5,17,14,13,12,11,2002,1,1,0,1,0,1380,1,2570,2569,3,788,2,1,2569,1,1,0,5,790,4,3,2,1,2571,1,1,2571,1,1,2571,1,1,2571,1,1,2571,1,1,0,6,6,5,4,3,2,1,2696,6,7,6,5,4,3,2,0,1,1,2714,6,9,8,7,6,5,4,1790,1,1,0,2,2,1,2284,6,12,11,10,9,8,7,0,1,1,1682,6,14,13,12,11,10,9,0,1,1,2742,6,16,15,14,13,12,11,0,1,1,2072,6,18,17,16,15,14,13,2583,1,1,0,1,1,0,1,0,0,1,1,1950,1,2,1400,1,1,2692,1,4,48,1,1,2596,1,1,0,3,6,4,1,2591,1,1,2591,1,1,2591,1,1,2591,1,1,0,5,5,4,3,2,1,2082,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,1646,1,1,0,2,2,1,480,1,1,2742,1,2,0,1,639,2764,1,640,2310,1,641,508,2,2,1,2726,1,643,1124,1,1,0,1,0,436,1,3543,0,7,1885,450,449,448,446,2,1,2634,7,1886,451,450,449,447,3,2,1396,1,1,0,1,2,0,1,3,738,1,4,0,1,5,1852,1,6,0,1,7,0,15,1894,459,458,457,455,11,10,9,7,6,5,4,3,2,1,2720,15,1895,460,459,458,456,12,11,10,8,7,6,5,4,3,2,754,1,1,2062,15,1897,462,461,460,458,14,13,12,10,9,8,7,6,5,4,456,2,3,1,370,1,2,0,4,6,4,2,1,2162,4,7,5,3,2,120,1,1,2752,4,9,7,5,4,1924,4,10,8,6,5,2760,2,2,1,0,1,3565,0,8,1907,1676,471,470,469,468,23,1,0,1,1,2625,10,46,45,44,43,42,9,7,4,2,1,0,1,0,0,1,1,0,1,1,2066,1,2,0,1,1,2618,1,4,2640,1,5,2296,3,87,2,1,2224,1,7,1736,1,1,2774,1,9,2310,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,3,4,2,1,0,1,754,2186,1,1,0,1,1,806,1,2,818,1,1,0,3,4,3,1,0,1,0,2792,1,1,164,1,1,0,1,1,0,2,2,1,2780,26,256,255,254,253,252,251,250,249,222,220,218,217,216,212,210,209,175,174,171,170,140,16,14,13,3,2,2462,1,1,0,1,0,0,1,1,2659,2,2,1,2659,1,1,2659,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,2328,1,1,2692,1,2,170,1,1,0,2,3,1,0,1,0,1406,1,1,0,1,1,0,1,0,0,1,0,2738,1,1,0,2,3,1,1468,1,0,0,1,1,2028,2,50,1,0,1,0,0,1,1,2786,1,2,514,1,1,0,1,2,0,1,3,440,1,4,526,1,5,2687,6,7,5,4,3,2,1,2868,7,8,6,5,4,3,2,1,2230,1,1,1420,1,191,0,1,1,2792,1,2,0,1,1,0,1,2,2128,1,1,152,1,4,0,1,7,1870,1,1,2818,3,106,4,1,2804,1,0,1486,1,1,956,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,2707,1,1,2707,1,1,2707,1,1,0,3,3,2,1,0,1,0,0,1,1,2868,1,2,2770,1,1,2024,1,0,2786,1,1,2854,1,3523,0,3,3656,2,1,0,1,0,0,1,1,0,1,0,2384,1,1,0,1,1,0,1,0,2886,1,1,2848,2,2,1,0,1,1,0,2,2,1,1418,1,1972,2896,2,1467,1,0,3,1468,2,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1614,0,1,0,2904,1,1,2884,1,2,1974,1,1,2342,1,2,1972,1,3,1970,1,4,2904,5,6,4,3,2,1,2866,6,7,5,4,3,2,1,0,1,1,0,5,3767,2672,2671,2655,2654,2870,6,3768,2673,2672,2656,2655,1,0,1,1,0,1,2898,0,1,0,0,1,1,2896,1,2,0,1,1,728,1,4,2658,1,1,0,1,0,2759,1,1,2759,1,1,2759,1,1,686,4,4,3,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,2767,1,1,2767,1,1,2767,1,1,2767,1,1,2767,1,1,0,6,6,5,4,3,2,1,942,6,7,6,5,4,3,2,940,1,1,938,1,1,2894,6,10,9,8,7,6,5,2576,1,1,0,1,0,0,1,1,2914,1,2,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2226,1,1,2280,1,1,0,1,1,2148,1,3,2800,1,1,2826,2,5,1,1334,1,0,0,1,1,2956,2,1665,1,0,3,1666,2,1,2860,3,1667,3,2,2896,1,1,636,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,1,1,1559,382,1,1560,1,1,1,2474,1,1562,0,1,1,0,1,1563,2822,1,1356,0,1,0,2958,1,1,2958,1,2923,0,1,0,2960,1,1,2826,1,1363,0,1,1365,2924,1,0,1134,2,2268,1,0,1,2973,0,1,1077,2832,2,3,1,0,1,2976,2834,3,7,4,1,0,9,2817,1577,15,13,12,10,9,3,1,0,1,0,2831,1,1,2831,1,1,0,3,3,2,1,1066,3,4,3,2,2786,1,1,2478,1,2,2344,3,7,6,5,2988,1,1,2008,1,2,1404,3,10,9,8,2782,1,1,0,3,12,11,10,622,3,13,12,11,2818,2,2,1,0,1,2,2136,3,16,15,14,892,1,1,0,9,15,13,12,10,9,7,4,3,1,0,1,0,1074,1,0,2794,1,1,2612,2,3,1,0,1,1,2843,1,2,2005,2,2,1,0,1,6,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,2861,1,1,2861,1,1,2861,1,1,2861,1,1,2861,1,1,2861,1,1,0,7,7,6,5,4,3,2,1,2168,7,8,7,6,5,4,3,2,2996,7,9,8,7,6,5,4,3,2170,7,10,9,8,7,6,5,4,1552,3,3,2,1,0,1,3904,0,2,3905,1,0,1,0,2869,3,2453,2170,1,2869,1,1,0,5,2455,2172,3,2,1,2430,5,2456,2173,4,3,2,3026,1,1,2420,5,2458,2175,6,5,4,2638,1,1,0,3,5,3,1,2464,3,6,4,2,2976,1,1,2292,1,0,1606,1,1,96,1,1,0,1,1,98,1,0,0,1,1,2426,1,2,2644,1,1,0,2,3,1,0,1,0,586,1,0,3022,1,1,3004,2,3,1,0,3,4,2,1,0,4,5,3,2,1,1,1,1,0,1,0,2460,1,0,0,1,0,1382,1,0,3052,3,3,2,1,0,2,5,1,2382,2,6,2,2920,2,7,3,2893,2,2,1,2992,2,9,5,2900,1,1,2382,1,1,2893,2,4,1,2893,3,8,5,1,0,4,9,6,2,1,0,1,1,3036,1,16,2386,1,17,2924,1,18,2897,2,2,1,0,2,4,1,2452,2,5,2,2882,1,1,2206,2,7,4,3040,1,1,1,3,5,3,1,0,1,0,3064,1,1,0,2,2,1,2905,1,1,2905,1,1,2905,1,1,2905,1,1,2905,1,1,0,6,6,5,4,3,2,1,0,1,0,0,1,1,2896,1,2,0,1,1,2913,3,4,3,1,0,4,5,4,2,1,0,4,6,5,3,2,3058,1,1,0,4,8,7,5,4,2904,1,1,2430,4,10,9,7,6,2726,1,1,0,4,7,5,3,1,0,1,0,0,1,1,0,1,0,0,1,1,2929,1,1,2929,1,1,2929,1,1,2929,1,1,2929,1,1,2929,1,1,2940,7,7,6,5,4,3,2,1,2676,2,2994,2993,2929,1,1,2929,1,1,2929,1,1,0,4,4,3,2,1,2270,4,5,4,3,2,3048,4,6,5,4,3,2238,4,7,6,5,4,1800,4,8,7,6,5,1790,1,1,0,4,10,9,8,7,2886,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2586,1,1,0,2,2,1,2970,2,3,2,2943,1,1,3084,4,5,4,3,1,0,1,3015,3008,1,3016,3044,1,1,2945,2,3,1,2945,1,1,0,4,5,3,2,1,2286,4,6,4,3,2,3064,4,7,5,4,3,2260,8,29,28,27,26,8,6,5,4,2622,8,30,29,28,27,9,7,6,5,3020,6,26,25,4,3,2,1,2254,4,11,9,8,7,3088,2,26,1,3010,1,2,1806,4,14,12,11,10,1062,1,1,2248,2,10,9,2947,23,2998,1760,1758,198,197,196,194,193,191,190,184,182,181,48,34,29,27,12,7,5,4,2,1,0,1,3033,2976,1,3034,2612,1,3035,2949,2,2,1,2949,2,4,1,2949,1,1,0,4,6,3,2,1,0,1,1,0,1,0,2955,1,1,2955,1,1,2955,1,1,2955,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,3086,1,1,186,1,1,2172,1,1,0,6,3019,1781,1779,217,211,203,0,7,3020,1782,1780,218,212,204,1,0,7,3021,1783,1781,219,213,205,2,0,1,1,0,2,3023,1785,0,1,1,0,1,0,0,1,1,0,1,0,2981,1,1,2981,1,1,2981,1,1,2981,1,1,2981,1,1,2981,1,1,2981,1,1,0,8,8,7,6,5,4,3,2,1,2574,8,9,8,7,6,5,4,3,2,3086,1,1,1296,1,1,0,1,0,0,1,0,2972,1,1,2987,2,3,1,2987,1,1,2987,1,1,2987,1,1,0,6,7,5,4,3,2,1,3128,1,1810,3108,1,1,2478,1,1812,0,1,1,0,2,3,1,3132,1,2664,2482,1,2665,2236,1,1,2993,1,2,0,3,4,2,1,0,1,1,3120,1,164,1788,2,165,1,0,1,1,1874,2,167,3,0,2,168,4,3124,2,2,1,430,1,0,0,1,1,0,1,1,0,1,0,2992,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,3,3074,1836,269,2368,3,3075,1837,270,0,1,272,2510,1,273,3048,1,274,2264,2,2,1,2288,1,3173,2354,1,3174,3162,1,1,450,1,3176,2792,1,1,3048,1,3178,1334,1,1,3028,1,1,0,1,0,1412,1,1,3126,1,2,482,1,1,2384,1,4,1834,1,1,3050,1,6,0,1,1,0,1,2553,28,1,1,3166,2,2,1,0,1,1,0,1,0,3172,1,1,3031,1,2,3031,2,2,1,3212,1,203,1886,1,1,3104,2,50,1,2710,1,1,0,1,0,0,1,0,2258,1,0,1918,1,0,0,1,1,2816,1,2,0,1,0,3022,2,5,1,0,5,406,7,4,3,1,0,1,0,2966,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,3987,3057,9,4022,4017,3991,9,7,5,4,2,1,0,10,4023,4018,3992,10,8,6,5,3,2,1,3059,1,1,3059,1,3,3059,1,1,3059,1,1,3059,1,1,3059,1,1,0,15,4030,4025,3999,17,15,13,12,10,9,8,5,4,3,2,1,2366,15,4031,4026,4000,18,16,14,13,11,10,9,6,5,4,3,2,3194,15,4032,4027,4001,19,17,15,14,12,11,10,7,6,5,4,3,1750,2,2,1,3061,3,10,4,1,0,5,12,11,5,2,1,3046,5,13,12,6,3,2,3070,1,1,3036,1,1,2998,1,2,0,1,3,0,1,4,2928,1,5,3140,5,20,19,13,10,9,2920,1,1,0,1,2,0,1,3,0,1,4,2932,1,5,0,1,6,2918,1,7,1908,5,28,27,21,18,17,3058,1,1,2268,5,30,29,23,20,19,2938,1,1,2064,5,32,31,25,22,21,0,1,1,3084,1,2,0,1,4117,18,2,3256,1,3062,2,3257,2,3086,1,1,3052,1,1,3014,1,2,16,1,3,14,1,4,2940,1,5,3152,2,3264,9,2932,1,1,12,1,2,10,1,3,8,1,4,2938,1,5,6,1,6,2922,1,7,1912,2,3272,17,3062,1,1,2272,2,3274,19,2942,1,1,2068,2,3276,21,4,1,1,3086,1,2,3152,1,3229,0,2,3230,1,3222,1,1,0,1,4220,1796,5,4221,2947,2945,2944,1,3083,1,1,3083,1,1,3083,1,1,42,4,4,3,2,1,3006,4,5,4,3,2,40,1,1,38,4,7,6,5,4,36,1,1,34,1,2,32,4,10,9,8,7,30,1,1,3008,4,12,11,10,9,3006,1,1,3054,4,14,13,12,11,3052,1,1,3064,4,16,15,14,13,3062,1,1,3000,4,18,17,16,15,28,1,1,3083,9,16,14,12,11,9,7,5,3,1,3083,1,1,0,1,0,3085,3,1870,2,1,0,1,0,2424,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,1,2878,1,2,0,1,1,0,3,4,3,1,3088,3,5,4,2,3130,1,1,1170,1,1,3110,1,1,2998,1,3,3110,1,1,1686,1,1,3214,3,12,11,9,0,3,13,12,10,3088,3,14,13,11,3054,3,15,14,12,2540,4,4,3,2,1,3105,4,13,9,6,1,3105,1,1,0,6,15,11,8,3,2,1,0,1,0,0,1,1,3111,2,2,1,3111,1,1,3111,1,1,3111,1,1,3111,1,1,3111,1,1,0,8,8,7,6,5,4,3,2,1,1802,1,1,0,2,2,1,0,3,3,2,1,0,3,4,3,2,1908,1,1,2570,3,6,5,4,2294,1,1,3104,3,8,7,6,0,1,1,0,1,3513,3186,1,3514,46,1,1,2902,1,3516,24,1,1,0,4,3518,5,3,1,3188,4,3519,6,4,2,48,1,1,0,2,3,1,0,3,4,2,1,1538,3,5,3,2,3136,1,1,0,2,3,1,2480,2,4,2,1642,1,2161,0,1,1,0,1,1,3135,1,1,3135,1,1,3135,1,1,3135,1,1,3135,1,1,0,6,6,5,4,3,2,1,1870,6,7,6,5,4,3,2,3256,6,8,7,6,5,4,3,3128,6,9,8,7,6,5,4,0,6,10,9,8,7,6,5,3212,4,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3145,1,1,3145,1,1,3145,1,1,0,4,4,3,2,1,0,1,3336,0,1,1,1,1,1,0,1,0,3296,1,1,3155,2,2,1,3155,1,1,3155,1,1,3155,1,1,3155,1,1,3155,1,1,0,8,8,7,6,5,4,3,2,1,2928,8,9,8,7,6,5,4,3,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,676,1,2,3266,1,1,3326,1,4,2490,1,1,0,1,2,0,4,6,4,2,1,0,1,0,1414,1,1,0,1,1,0,2,2,1,3280,2,3,2,0,1,1,2896,2,5,4,2588,1,1,0,3,5,3,1,0,1,4356,1872,1,1,0,2,2,1,3258,2,3,2,1874,1,1,2864,2,2,1,3326,2,4,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,0,9,9,8,7,6,5,4,3,2,1,692,9,10,9,8,7,6,5,4,3,2,2966,9,11,10,9,8,7,6,5,4,3,1250,1,1,3172,9,13,12,11,10,9,8,7,6,5,3088,2,4,1,2290,1,0,1920,1,1,2526,1,2,0,2,2,1,2624,1,1,3222,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,3201,1,1,3201,1,1,3201,1,1,3201,1,1,3201,1,1,3201,1,1,0,7,7,6,5,4,3,2,1,0,1,0,2580,1,1,0,1,1,3207,2,2,1,3207,1,1,3207,1,1,0,5,5,4,3,2,1,1724,5,6,5,4,3,2,3308,1,1,3306,1,2,3209,3,4,2,1,3209,1,1,3209,1,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3280,2,3,2,140,1,1,2528,2,5,4,80,2,6,5,2890,2,7,6,1732,1,1,2530,2,9,8,3290,4,5,4,3,1,0,4,9,7,3,1,0,5,10,8,4,2,1,1,1,1,0,1,0,3225,1,1,3225,1,1,3225,1,1,0,4,4,3,2,1,104,1,1,0,1,1,0,2,2,1,2908,2,3,2,0,1,1,0,1,2,2812,1,3,3074,1,4,0,1,5,0,6,7,5,4,3,2,1,3312,1,4311,102,1,0,3312,1,1,3239,7,3996,3588,3555,947,707,3,1,3239,1,1,3239,1,1,3239,1,1,3239,1,1,3239,1,1,0,13,4002,3594,3561,953,713,9,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1296,214,1,1297,0,1,1,0,1,1299,0,1,1300,0,2,2,1,0,3,6,4,1,0,1,0,0,1,3047,3188,1,3597,0,1,0,3416,1,1,0,1,3600,2694,1,1,0,1,2856,2696,2,6,1,0,1,0,3052,1,1,0,1,0,3054,1,1,1810,8,2209,13,12,9,7,5,3,1,3283,9,2210,14,13,10,8,6,4,2,1,3283,1,1,3283,1,1,0,12,2213,17,16,13,11,9,7,5,4,3,2,1,0,1,0,0,1,0,2510,1,1,2966,1,2,0,1,0,2968,1,0,0,2,3,1,0,2,4,2,3436,1,3110,1152,1,0,3436,1,1,0,2,3,1,1002,1,4,0,1,5,0,1,6,3284,1,1,2522,2,764,12,3442,9,17,15,11,10,6,5,4,2,1,3424,10,18,16,12,11,7,6,5,3,2,1,2720,11,19,17,13,12,8,7,6,4,3,2,1,3462,12,20,18,14,13,9,8,7,5,4,3,2,1,3301,1,1,3301,1,1,0,3,3,2,1,3290,3,4,3,2,3288,1,1,0,1,0,3444,1,1,3424,1,1,2794,1,3,3332,1,4,2504,2,2,1,2408,1,6,3012,1,7,2038,3,3,2,1,0,3,9,7,1,3307,4,10,8,2,1,3307,1,1,0,6,12,10,4,3,2,1,1446,6,13,11,5,4,3,2,3118,1,1,0,6,15,13,7,6,5,4,264,1,1,0,6,17,15,9,8,7,6,0,6,18,16,10,9,8,7,0,2,2,1,0,4,8,6,4,1,0,1,0,2054,1,4107,0,1,0,2056,1,1,324,3,2584,3,1,0,1,2554,6,1,2555,0,1,2556,0,5,8,4,3,2,1,1,1,1,0,9,4405,4400,4374,392,390,388,387,385,384,1848,10,4406,4401,4375,393,391,389,388,386,385,1,0,1,1,0,1,0,3337,1,1,3337,1,1,2384,3,3,2,1,0,4,4,3,2,1,3148,4,5,4,3,2,0,1,0,0,1,1,2518,1,2,0,1,1,0,1,0,2888,1,1,3480,1,2,2652,1,3,2036,2,2,1,3514,2,4,1,0,3,5,2,1,0,1,1,0,1,0,0,1,0,3338,1,1,0,2,3,1,3342,2,4,2,0,1,1,2794,2,6,4,3500,2,7,5,0,2,2,1,0,2,5,3,1878,2,10,8,2798,1,1,3348,1,2,3142,1,3,3504,3,194,192,4,0,1,0,3365,1,1,3365,1,1,3365,1,1,3365,1,1,0,5,5,4,3,2,1,0,1,1,3369,2,2,1,3369,1,1,0,4,4,3,2,1,0,1,1,0,2,4497,1770,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,3,4461,4460,1,1628,1,1,2252,1,0,3372,1,1,0,1,1,3416,1,2,0,1,1,0,1,0,3466,1,1,2256,1,1,2082,2,2,1,0,3,3,2,1,42,3,4,3,2,3378,1,1,2442,1,0,2084,1,1,0,1,1,2230,1,2,0,1,3,3382,3,64,2,1,0,1,0,3540,1,1,2130,1,1,0,1,1,3403,12,111,109,75,67,65,57,29,26,23,13,11,1,178,1,4617,280,1,1,0,1,1,3405,1,1,0,2,2,1,3470,1,93,0,1,580,0,1,0,3411,1,1,3411,1,1,3411,1,1,0,4,4,3,2,1,3090,1,3014,0,1,1,0,1,2157,2616,1,1,0,1,0,3419,1,1,0,2,3860,3859,618,1,1,2856,1,2,3544,1,1,2770,1,4,0,1,3653,422,1,1,0,1,1,0,1,0,3418,1,1,1974,1,1,0,1,1,0,1,3660,3572,1,1,0,1,1,0,1,0,0,1,1,0,1,1,3542,1,2,1278,1,1,0,1,0,3514,3,4210,217,1,0,4,4211,218,2,1,3443,1,1,3443,1,1,0,3,3,2,1,0,1,0,3570,1,1,3608,2,2,1,2948,1,1,0,1,1,1218,1,0,2182,1,1,3512,1,1,3608,1,2,2258,1,1,0,3,4,3,1,0,1,0,0,1,0,3455,1,1,0,2,2,1,3457,1,1,0,2,2,1,0,2,3,2,3240,1,1,530,2,5,4,3414,1,1,0,3,5,3,1,3604,3,6,4,2,3448,3,7,5,3,2638,3,8,6,4,3490,3,3,2,1,2718,1,0,2716,1,0,3470,1,1,2952,1,1,3490,1,2,2714,2,4514,3,2712,1,0,2708,1,1483,2706,1,0,2704,1,1,2700,1,0,2698,1,0,2706,7,1490,1488,9,8,6,2,1,0,9,4555,4554,2966,2618,13,8,6,4,1,2804,9,4556,4555,2967,2619,14,9,7,5,2,3582,9,4557,4556,2968,2620,15,10,8,6,3,3036,2,2,1,3042,1,3,2768,1,4,3014,9,4561,4560,2972,2624,19,14,12,10,7,3606,1,1,0,9,4563,4562,2974,2626,21,16,14,12,9,3478,1,1,1484,9,4565,4564,2976,2628,23,18,16,14,11,3246,1,1,0,7,12,9,8,7,5,3,1,3469,1,39,428,3,41,40,1,3392,3,42,41,2,426,1,1,424,3,44,43,4,422,1,1,420,1,2,418,3,47,46,7,416,1,1,3394,3,49,48,9,3392,1,1,3440,3,51,50,11,3438,1,1,3450,3,53,52,13,3448,1,1,3386,3,55,54,15,414,1,1,3469,9,16,14,12,11,9,7,5,3,1,3469,1,1,0,11,18,16,14,13,11,9,7,5,3,2,1,2726,2,60,59,2724,2,61,60,3478,1,1,2960,1,1,3498,1,2,3374,2,65,64,2722,2,4,1,2720,2,67,66,3432,2,68,67,3430,1,1,3428,1,2,2718,2,71,70,2716,1,1,2714,2,73,72,2712,1,1,2710,2,75,74,2708,2,76,75,2706,2,77,76,2714,7,15,14,11,7,3,2,1,3534,2,79,78,3570,1,1,2704,2,81,80,3478,1,1,3504,1,1,3471,9,24,18,15,14,12,10,6,4,1,3471,13,44,42,40,39,37,35,33,31,29,28,27,26,1,3471,1,1,0,24,46,44,42,41,39,37,35,33,31,30,29,28,27,21,18,17,15,13,9,7,4,3,2,1,2176,24,47,45,43,42,40,38,36,34,32,31,30,29,28,22,19,18,16,14,10,8,5,4,3,2,1220,24,48,46,44,43,41,39,37,35,33,32,31,30,29,23,20,19,17,15,11,9,6,5,4,3,3026,24,49,47,45,44,42,40,38,36,34,33,32,31,30,24,21,20,18,16,12,10,7,6,5,4,3444,1,1,3032,24,51,49,47,46,44,42,40,38,36,35,34,33,32,26,23,22,20,18,14,12,9,8,7,6,3028,1,1,3030,1,2,2966,24,54,52,50,49,47,45,43,41,39,38,37,36,35,29,26,25,23,21,17,15,12,11,10,9,3022,24,55,53,51,50,48,46,44,42,40,39,38,37,36,30,27,26,24,22,18,16,13,12,11,10,3278,1,1,3614,1,2,2514,24,58,56,54,53,51,49,47,45,43,42,41,40,39,33,30,29,27,25,21,19,16,15,14,13,0,24,59,57,55,54,52,50,48,46,44,43,42,41,40,34,31,30,28,26,22,20,17,16,15,14,3048,24,60,58,56,55,53,51,49,47,45,44,43,42,41,35,32,31,29,27,23,21,18,17,16,15,3340,24,61,59,57,56,54,52,50,48,46,45,44,43,42,36,33,32,30,28,24,22,19,18,17,16,3278,1,1,2776,24,63,61,59,58,56,54,52,50,48,47,46,45,44,38,35,34,32,30,26,24,21,20,19,18,0,2,6,1,18,24,65,63,61,60,58,56,54,52,50,49,48,47,46,40,37,36,34,32,28,26,23,22,21,20,0,1,1,0,1,2,2288,1,3,0,24,69,67,65,64,62,60,58,56,54,53,52,51,50,44,41,40,38,36,32,30,27,26,25,24,0,24,70,68,66,65,63,61,59,57,55,54,53,52,51,45,42,41,39,37,33,31,28,27,26,25,0,24,71,69,67,66,64,62,60,58,56,55,54,53,52,46,43,42,40,38,34,32,29,28,27,26,2824,5,23,7,3,2,1,3598,24,73,71,69,68,66,64,62,60,58,57,56,55,54,48,45,44,42,40,36,34,31,30,29,28,0,2,11,1,0,24,75,73,71,70,68,66,64,62,60,59,58,57,56,50,47,46,44,42,38,36,33,32,31,30,3444,1,1,2276,24,77,75,73,72,70,68,66,64,62,61,60,59,58,52,49,48,46,44,40,38,35,34,33,32,0,24,78,76,74,73,71,69,67,65,63,62,61,60,59,53,50,49,47,45,41,39,36,35,34,33,2518,24,79,77,75,74,72,70,68,66,64,63,62,61,60,54,51,50,48,46,42,40,37,36,35,34,3140,24,80,78,76,75,73,71,69,67,65,64,63,62,61,55,52,51,49,47,43,41,38,37,36,35,0,24,81,79,77,76,74,72,70,68,66,65,64,63,62,56,53,52,50,48,44,42,39,38,37,36,2670,1,27,0,1,1,0,24,84,82,80,79,77,75,73,71,69,68,67,66,65,59,56,55,53,51,47,45,42,41,40,39,3622,1,1,3499,9,4655,4654,3066,2718,113,108,106,104,101,3040,10,4656,4655,3067,2719,114,109,107,105,102,1,0,1,1,2676,1,2,0,1,1,1540,1,2,190,1,5,2920,1,1,3576,1,7,2806,1,1,0,1,2,214,1,3,3532,1,11,2020,1,1,2878,1,0,3046,1,1,2810,1,2,2812,1,3,3638,1,4,2194,3,3,2,1,0,2,5,1,3507,3,6,2,1,3507,1,1,3507,1,1,0,6,9,5,4,3,2,1,3050,1,159,2814,1,160,2816,1,161,2198,2,2,1,3642,1,163,2198,1,1,0,3,6,3,1,3511,4,7,4,2,1,3511,1,1,0,6,9,6,4,3,2,1,3246,6,10,7,5,4,3,2,3244,1,1,0,1,2,0,6,13,10,8,7,6,5,0,1,1,3258,6,15,12,10,9,8,7,3472,1,1,3384,6,17,14,12,11,10,9,3256,1,1,0,6,19,16,14,13,12,11,0,1,1,0,6,21,18,16,15,14,13,0,1,1,0,8,14,12,11,9,7,5,3,1,0,1,1,0,1,0,0,1,1,0,1,0,3078,1,1,0,1,1,0,1,2,2976,1,1,1878,1,4,2422,1,1,2734,1,6,3404,1,1,0,1,0,2850,1,1,0,1,1,3545,1,1,3545,1,1,3545,1,1,0,4,4,3,2,1,3534,4,5,4,3,2,0,1,1,2100,4,7,6,5,4,0,1,1,3614,4,9,8,7,6,0,1,1,3553,1,2345,0,2,2346,1,2758,1,1,3146,1,2,0,1,1,2902,1,2,3557,3,4,2,1,0,4,5,3,2,1,3222,4,6,4,3,2,3559,1,1,3559,2,3,1,3559,1,1,3559,1,1,0,1,0,3561,1,1,3561,1,1,3561,1,1,3561,1,1,3102,5,5,4,3,2,1,2866,5,6,5,4,3,2,3694,5,7,6,5,4,3,2250,2,2,1,3561,2,4,1,0,3,5,2,1,0,1,0,0,2,0,1,3470,2,0,2,2742,1,1,1800,2,0,4,0,2,0,5,3004,3,4,2,1,0,3,6,4,1,3571,4,7,5,2,1,0,5,8,6,3,2,1,3486,5,9,7,4,3,2,3522,5,144,140,137,132,1,488,1,244,0,2,83,1,3575,3,84,2,1,3575,1,1,0,5,86,4,3,2,1,3310,5,87,5,4,3,2,3390,5,88,6,5,4,3,0,1,1,3550,5,90,8,7,6,5,3548,1,1,0,1,4920,2888,1,3145,0,1,3146,3700,1,4923,0,1,1,3356,1,1,3704,1,4926,0,3,1179,4,1,0,1,2,2896,1,4929,2278,1,1,3118,3,8,5,1,0,7,12,11,10,7,5,4,1,3591,8,13,12,11,8,6,5,2,1,3591,1,1,3591,2,111,1,3591,1,1,80,13,113,17,16,15,12,10,9,6,5,4,3,2,1,3324,13,114,18,17,16,13,11,10,7,6,5,4,3,2,3322,2,24,1,78,1,2,76,18,117,113,31,30,29,28,21,20,19,16,14,13,10,9,8,7,6,5,74,1,1,3330,18,119,115,33,32,31,30,23,22,21,18,16,15,12,11,10,9,8,7,3544,3,182,170,1,3456,18,121,117,35,34,33,32,25,24,23,20,18,17,14,13,12,11,10,9,3328,1,1,72,13,123,27,26,25,22,20,19,16,15,14,13,12,11,70,1,1,68,13,125,29,28,27,24,22,21,18,17,16,15,14,13,66,1,1,0,1,0,0,1,1,0,2,2,1,3170,2,3,2,3550,1,1,3462,2,5,4,3460,1,1,3150,2,7,6,2586,1,1,1712,2,9,8,0,1,1,246,2,11,10,3244,1,1,3160,2,13,12,3174,2,14,13,3548,2,2,1,3176,2,16,15,3582,3,10,6,1,0,2,18,17,2776,2,6,1,2116,2,20,19,118,1,1,120,1,2,120,2,23,22,2938,2,17,1,0,12,23,21,19,17,15,13,10,8,6,4,3,1,0,1,0,0,1,1,1598,1,1,0,1,2,3644,1,3,2912,1,4,2916,1,5,3750,6,6,5,4,3,2,1,0,1,1,0,1,2,0,1,0,0,1,1,0,2,2,1,3602,1,1,0,2,2,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,1,3631,1,1,3631,1,1,0,3,3,2,1,0,1,0,0,1,1,3736,1,2,3734,1,3,3644,2,2,1,3126,1,1,3637,3,6,5,1,3637,1,1,0,5,8,7,3,2,1,286,5,9,8,4,3,2,0,1,0,2500,1,0,1756,1,1,0,2,3,1,3670,1,1,0,2,2,1,0,1,0,2336,1,2982,0,2,2,1,0,3,3,2,1,0,1,1,2828,1,2,536,1,3,0,1,4,3434,1,5,3682,1,1,3300,1,1,3640,1,8,3796,1,9,3682,7,258,240,239,238,8,2,1,2276,1,2,2576,1,3,3072,1,13,3682,1,1,3422,3,265,5,1,3426,1,16,3758,2,8,1,3372,2,9,2,3754,1,3,3424,1,4,3428,1,13,0,1,3076,3734,1,0,2526,1,1,0,1,1,0,1,0,3242,4,4218,3449,3311,1,3828,1,1,0,2,2,1,2652,2,3,2,588,1,1,2856,2,5,4,3526,1,1,2496,2,7,6,3470,2,8,7,3804,3,34,32,1,3762,2,10,9,0,1,1,3762,2,12,11,1478,1,1,2654,2,4,2,3568,2,15,14,3100,1,1,2840,1,2,0,1,0,3740,1,1,0,1,1,3669,2,2,1,3669,1,1,3669,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,2884,1,1,3675,1,1,3675,1,1,3675,1,1,3675,1,1,3675,1,1,3675,1,1,0,7,7,6,5,4,3,2,1,2170,1,1,0,1,0,0,1,1,3804,1,1,0,2,4229,4228,3683,1,1,3683,1,1,0,3,3,2,1,2998,3,4,3,2,548,3,5,4,3,2600,3,6,5,4,3818,1,1,2992,3,8,7,6,3748,1,1,0,1,0,0,1,1,3712,1,2,3689,2,2,1,3689,1,1,0,4,4,3,2,1,3691,1,1,3691,1,1,3691,1,1,3691,1,1,3691,1,1,0,6,6,5,4,3,2,1,570,1,0,0,1,1,3695,1,1,3695,1,1,3695,1,1,3695,1,1,3695,1,1,0,6,6,5,4,3,2,1,3404,6,7,6,5,4,3,2,2492,1,1,3720,6,9,8,7,6,5,4,0,1,0,2494,1,0,3036,1,1,0,2,3,1,3152,2,4,2,3684,1,4257,3250,1,0,3684,1,1,0,3,4351,3,1,0,1,1,0,1,1,0,1,0,3812,1,1,0,1,1,3718,1,1,0,2,4,1,0,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,0,9,9,8,7,6,5,4,3,2,1,3392,9,10,9,8,7,6,5,4,3,2,3790,3,56,55,1,0,1,0,3719,1,1,3719,1,1,3719,1,1,3026,4,4,3,2,1,0,1,1,2630,7,271,269,268,267,266,2,1,3302,1,0,0,1,1,0,1,1,0,1,0,3710,1,1,0,1,1,3870,1,2,3406,1,1,0,1,0,3070,1,0,3308,1,1,0,1,2,0,1,3,3036,1,4,0,1,5,0,7,43,7,5,4,3,2,1,0,1,1,3458,1,2,3150,2,138,1,2444,1,0,3548,1,1,3294,1,0,3724,5,374,156,129,128,1,3748,2,127,1,3292,2,414,3,0,1,54,2122,2,3376,407,3390,1,0,3728,2,387,1,3692,1,20,3900,2,2,1,1248,1,2926,0,1,3150,2262,1,1,3304,1,0,3552,3,427,419,1,2764,1,0,92,3,427,418,1,0,1,0,3730,13,2966,429,424,423,420,419,415,399,397,183,139,70,1,2958,3,421,401,2,0,1,0,0,1,1,3778,1,2,1256,1,1,0,1,0,0,1,1,0,1,1,0,1,5201,1776,1,5202,3538,1,1,160,1,5204,0,1,5205,2936,2,2,1,0,3,6,4,1,3763,1,1,3763,1,1,3763,1,1,3763,1,1,3763,1,1,3763,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,2946,1,2,3798,1,1,2560,3,452,23,1,3550,1,5,3756,1,6,3542,1,7,3798,6,238,202,189,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,3781,1,1,3781,1,1,3781,1,1,3781,1,1,0,5,5,4,3,2,1,3783,3,3501,3270,3156,3783,1,1,0,5,3503,3272,3158,2,1,3785,15,556,552,526,384,382,380,378,371,369,367,365,154,83,11,1,0,1,0,3368,1,1,3860,1,1,0,1,1,0,1,1,0,1,0,3793,1,1,3100,2,2,1,0,1,0,3102,1,1,0,1,1,2486,1,2,0,1,98,3194,1,1,2772,1,1,3462,1,2,0,1,1,0,1,3221,0,1,240,0,1,0,3807,1,1,3807,1,1,3807,1,1,3807,1,1,0,5,5,4,3,2,1,3970,3,5265,3991,3105,0,4,5266,3992,3106,1,3811,1,1,0,1,5267,3678,1,5268,3676,1,1,0,2,3,1,3252,1,0,0,1,1,0,1,1,3320,1,1,0,1,1,2348,1,281,0,1,1,0,2,2,1,0,1,0,3860,1,1,0,1,3246,0,1,0,0,1,1,3860,1,2,2776,1,1,3974,1,4,0,1,1,3498,1,6,0,1,1,3870,1,8,3940,2,41,1,3940,1,10,0,1,1,0,1,0,0,1,1,0,1,0,258,1,0,3562,1,1,0,2,3,1,0,3,4,2,1,0,1,0,3851,1,1,3851,1,1,0,3,3,2,1,3972,3,4,3,2,266,1,1,3382,1,2,0,1,5308,3838,1,1,0,2,2,1,0,1,1,4020,4,5313,4039,4037,3153,0,5,5314,4040,4038,3154,1,406,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,2112,1,654,0,1,1,0,1,1,3682,2,4548,4547,3828,2,4549,4548,4016,2,2,1,3858,2,4551,4550,3882,1,1,0,2,3,1,0,1,3364,2612,1,3365,0,1,1,0,1,3367,4006,1,1,3384,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4030,1,1,3380,1,2,3134,1,1,3891,2,3,1,3891,1,1,0,4,5,3,2,1,0,1,0,4018,1,1,3895,3,81,33,1,3895,2,102,1,0,1,11,0,1,1,3899,5,71,70,35,3,1,0,1,199,0,1,0,0,1,1952,4066,2,1955,1,4028,1,1,3905,1,1534,3905,1,1,3905,1,1,3905,1,1,3905,1,1,3905,1,1,3900,1,0,3108,1,4511,4030,1,0,2196,1,1,3938,1,2,0,1,0,0,1,0,4050,2,2,1,1410,1,0,4050,1,1,3756,1,0,4050,2,10,1,0,8,4508,885,12,9,8,5,3,1,3918,8,4509,886,13,10,9,6,4,2,2828,1,1,3588,10,4511,888,15,12,11,8,6,4,3,1,0,11,4512,889,16,13,12,9,7,5,4,2,1,0,11,4513,890,17,14,13,10,8,6,5,3,2,3850,1,1,0,11,4515,892,19,16,15,12,10,8,7,5,4,0,11,4516,893,20,17,16,13,11,9,8,6,5,3946,2,2,1,3654,1,1,0,11,4519,896,23,20,19,16,14,12,11,9,8,3566,1,1,0,4,9,7,3,1,0,1,0,4092,2,4523,1,3602,3,4524,2,1,4092,1,1,0,2,2,1,0,1,0,4096,2,4528,1,3606,3,4529,2,1,3929,1,1,0,2,2,1,18,2,3,2,0,1,1,580,2,5,4,3578,1,1,0,2,7,6,2770,2,8,7,3234,2,9,8,2908,1,1,2506,2,11,10,2812,2,4,1,0,2,13,12,3920,2,7,1,0,2,15,14,3232,2,16,15,4062,2,2,1,3794,2,18,17,3892,1,1,0,8,18,16,14,10,8,6,3,1,0,1,1,3606,1,2,0,1,1,0,3,4553,26,25,92,1,1,3947,1,1,3947,1,1,3947,1,1,3947,1,1,3947,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,0,4120,2,4563,1,0,3,4564,2,1,3910,3,4565,3,2,3908,1,1,3906,3,4567,5,4,3904,1,1,0,3,5,3,1,0,4,6,4,2,1,0,5,7,5,3,2,1,0,6,8,6,4,3,2,1,0,6,9,7,5,4,3,2,0,1,1,0,1,0,0,2,4576,1,0,3,4577,2,1,0,1,1,3638,1,2,4002,1,3,3975,2,2,1,3330,2,4,1,0,3,5,2,1,2812,3,6,3,2,2854,1,1,0,3,8,5,4,3932,3,9,6,5,3256,2,2,1,0,3,11,8,7,4122,1,1,4122,3,13,10,9,4104,1,1,0,5,10,8,5,3,1,0,1,0,0,1,1,3650,1,2,4014,1,3,3987,2,2,1,3342,2,4,1,0,3,5,2,1,3942,3,6,3,2,0,3,7,4,3,3268,2,2,1,3636,3,9,6,5,4132,1,1,4114,1,1,0,3,7,4,1,3342,7,96,94,90,88,8,5,2,0,1,0,68,1,1,0,1,1,0,2,2,1,3644,1,1,0,2,2,1,3664,2,3,2,4001,1,1,0,4,5,4,3,1,0,5,6,5,4,2,1,0,1,92,3684,1,93,3858,1,1,3676,1,95,3786,1,3,3670,1,1,4007,1,1,3652,1,6,3424,2,7,1,4130,2,6,1,3992,1,9,3670,1,1,2830,1,1,0,1,12,0,6,14,12,8,5,2,1,0,1,0,1296,1,0,4013,1,1,4013,2,3,1,86,3,4,2,1,0,1,1,3692,1,2,0,1,1,4017,2,3,1,4017,1,1,0,4,5,3,2,1,4186,1,4525,2602,2,4526,1,0,1,1,0,2,2,1,0,2,5515,5500,0,2,5516,5501,3672,1,1,2206,2,5518,5503,3130,1,1,2904,1,1,0,2,5521,5506,4152,1,1,0,2,5523,5508,4134,2,3,1,1314,1,1,2652,1,5,0,6,12,10,7,5,2,1,0,1,0,0,1,1,3454,2,2,1,0,3,3,2,1,4162,3,4,3,2,3456,1,1,4142,1,1,0,5,7,6,5,4,1,1546,5,8,7,6,5,2,3280,1,1,0,7,10,9,8,7,4,3,1,0,1,0,0,1,1,0,1,1,0,1,1,2604,1,0,4058,1,1,4070,1,1,4051,1,4563,4051,1,1,4051,1,1,0,4,4566,3,2,1,0,1,1,0,2,2,1,0,3,3,2,1,4059,1,1,0,2,2,1,4202,2,3,2,0,1,0,0,1,1,0,1,1,3484,1,2,4190,1,1,0,2,3,1,0,1,0,3506,1,1,0,2,2,1,4073,3,3,2,1,4073,1,1,0,5,5,4,3,2,1,3626,5,6,5,4,3,2,3466,1,1,0,1,0,0,1,1,3796,1,2,0,1,1,4108,1,4,3570,1,5,3324,2,2,1,4222,3,6,4,1,4068,1,1,3358,1,1,0,2,3,1,0,1,1,1670,1,0,0,1,1,2526,1,1,0,2,2,1,0,1,0,3526,1,1,4214,1,1,0,2,3,1,0,1,1,0,1,4605,0,2,4606,1,3550,2,4607,2,4018,2,4608,3,3310,2,2,1,4099,2,4,1,4099,1,1,4099,1,1,4099,1,1,4099,1,1,4099,1,1,4099,1,1,4099,1,1,8,10,12,9,8,7,6,5,4,3,2,1,0,1,1,4128,3,191,180,2,2738,1,1,0,1,0,4076,1,4741,3964,1,4742,2228,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,4109,1,1,4109,1,1,4109,1,1,0,4,4,3,2,1,2844,4,5,4,3,2,4230,4,6,5,4,3,0,2,2,1,3564,1,3,0,1,4,0,4,6,3,2,1,0,1,0,3220,1,0,0,1,0,4262,2,2,1,2854,1,0,3798,1,5503,3538,2,2,1,0,1,0,3902,2,3,1,0,4,9,6,3,1,3788,4,10,7,4,2,0,1,1,0,4,12,9,6,4,0,2,3,1,4090,1,4,0,1,278,0,2,279,1,0,2,280,2,3334,1,1,224,2,282,4,0,1,1,0,3,5,3,1,4141,1,1,4141,1,1,4141,1,1,4141,1,1,0,5,5,4,3,2,1,3914,5,6,5,4,3,2,8,1,1,3318,5,8,7,6,5,4,4206,5,9,8,7,6,5,3878,1,1,0,1,0,4145,1,0,4172,1,1,4145,1,1,0,3,4,3,1,0,1,1,3928,1,2,142,1,1,4290,1,4,3566,1,5,4272,2,2,1,3812,1,5,20,1,1,408,1,2,24,1,3,4149,6,10,8,5,3,2,1,4149,1,1,0,8,12,10,7,5,4,3,2,1,0,1,1,4176,8,261,250,87,72,64,24,22,2,0,1,4691,0,1,1,3372,1,5680,4192,2,5681,1,3160,1,1,4157,1,2,4157,2,2,1,4157,1,1,4157,1,1,4157,1,1,4157,1,1,4157,1,1,4298,8,8,7,6,5,4,3,2,1,0,1,1,4146,1,2,3576,1,1,4280,1,4,3370,1,1,3042,1,6,3938,1,1,0,1,0,0,1,4274,2952,1,1,2284,1,0,3808,1,1,3808,4,579,76,75,3,0,3,6,2,1,0,1,1,0,1,1,3668,1,0,3832,1,1,0,1,1,228,1,2,0,1,1,0,1,0,3680,1,1,3480,1,2,2864,1,1,2666,2,3,1,0,3,4,2,1,2526,3,5,3,2,4162,5,340,338,334,332,1,0,1,1,0,1,0,2256,1,1,0,1,1,4210,1,2,0,1,1,0,1,0,4187,1,1,4187,1,1,4187,1,1,4187,1,1,0,5,5,4,3,2,1,3624,1,1,0,1,1,0,1,0,4316,1,1,4178,1,1,0,1,1,0,1,0,4197,1,1,4197,1,1,4197,1,1,3572,4,4,3,2,1,0,1,1,4184,1,2,4226,1,1,0,1,1,3376,1,5,3864,3,51,4,1,0,1,0,0,1,1,3852,1,2,3850,1,1,0,1,4,4218,1,1,1994,1,6,4156,1,1,0,4,7,5,3,1,0,1,395,0,1,4772,3664,1,4773,3424,1,1,0,2,3,1,0,1,1,4217,5,264,178,85,6,1,34,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,4227,1,1,4227,1,1,4227,1,1,4227,1,1,0,4,4,3,2,1,4362,1,0,2918,1,1,4088,1,1,3404,2,2,1,3332,1,1,0,1,1,4231,1,5762,4226,13,5783,5638,5637,4955,4049,3701,1096,1091,1089,1087,1084,124,1,3014,13,5784,5639,5638,4956,4050,3702,1097,1092,1090,1088,1085,125,2,4350,13,5785,5640,5639,4957,4051,3703,1098,1093,1091,1089,1086,126,3,3682,2,2,1,4372,1,1,4398,2,5,1,1,3,6,2,1,0,1,1,0,1,0,0,1,1,4239,1,1,4239,2,4,1,4239,1,1,4239,1,1,4239,1,1,0,1,0,2812,1,0,0,1,1,3678,7,351,349,346,344,342,3,1,4366,2,246,1,4384,2,5,3,0,1,1,4200,1,2,4198,1,1,4024,2,9,7,4272,1,1,4204,1,1,3494,1,3,4230,2,13,11,1128,2,14,12,3908,2,2,1,0,1,1,84,1,0,3892,1,0,4388,1,1,3910,2,3,1,0,1,1,4249,1,1,0,2,2,1,0,1,0,0,1,1,4396,1,2,4378,1,1,248,1,2,4255,4,30,4,2,1,4255,10,209,206,205,204,203,193,191,189,188,1,0,21,210,207,206,205,204,194,192,190,189,39,37,36,35,34,33,32,6,4,3,2,1,3964,21,211,208,207,206,205,195,193,191,190,40,38,37,36,35,34,33,7,5,4,3,2,2284,1,1,0,1,2,1648,1,3,316,22,221,215,212,211,210,209,199,197,195,194,44,42,41,40,39,38,37,11,9,8,7,6,3054,2,5,1,3434,21,217,214,213,212,211,201,199,197,196,46,44,43,42,41,40,39,13,11,10,9,8,4286,1,1,4354,1,1,4030,21,220,217,216,215,214,204,202,200,199,49,47,46,45,44,43,42,16,14,13,12,11,0,2,4,1,0,2,5,2,0,2,6,3,0,2,7,4,0,2,8,5,0,2,9,6,0,2,10,7,1926,21,228,225,224,223,222,212,210,208,207,57,55,54,53,52,51,50,24,22,21,20,19,0,2,9,1,4302,2,259,10,2912,1,1,4282,1,1,0,1,13,0,1,14,4280,21,235,232,231,230,229,219,217,215,214,64,62,61,60,59,58,57,31,29,28,27,26,4382,3,439,428,1,3518,1,1,4306,1,3,3996,3,442,431,4,3994,2,2,1,4376,1,6,3996,21,242,239,238,237,236,226,224,222,221,71,69,68,67,66,65,64,38,36,35,34,33,3994,1,1,0,1,1,2320,21,245,242,241,240,239,229,227,225,224,74,72,71,70,69,68,67,41,39,38,37,36,2116,1,1,4281,1,503,4281,1,1,4281,1,1,0,4,506,3,2,1,3470,4,507,4,3,2,4406,1,1,2824,4,509,6,5,4,3946,1,1,0,1,1,3596,4,512,9,8,7,3774,2,5,1,0,4,514,11,10,9,3462,1,1,0,4,516,13,12,11,2834,1,1,0,1,518,0,1,122,4434,1,123,3970,1,1,350,1,0,0,1,1,0,1,0,0,1,1,3164,1,1,0,1,0,4424,1,1,3946,1,1,4108,1,266,0,1,186,132,1,187,3570,1,1,3126,1,189,0,1,1,0,1,0,4448,1,1,2186,1,1,0,1,1,0,1,0,3956,1,1,4452,1,1,3956,2,4919,275,4296,2,4920,276,2840,1,1,3728,2,3,1,1842,1,0,4302,1,1,3988,1,1,376,1,1,0,1,0,0,1,1,4342,1,2,0,1,1,4317,2,3,1,4317,1,1,2332,4,5,3,2,1,4458,4,6,4,3,2,3320,1,1,0,1,1,4272,4,9,7,6,5,3736,1,1,0,1,4939,0,1,1,4350,1,2,0,1,1,0,1,0,0,1,1,4329,1,1,4329,1,1,4329,1,1,0,1,0,4008,1,1,0,1,1,0,1,1,4114,1,2,4362,1,1,0,1,1,3646,1,0,4478,1,1,4014,3,5498,3367,1,4016,4,5499,3368,2,1,4478,5,5500,3369,3,2,1,4337,6,5501,3370,4,3,2,1,4337,1,1,0,8,5503,3372,6,5,4,3,2,1,0,1,0,0,1,1,3076,1,2,3682,1,3,4416,2,2,1,0,1,0,4500,1,0,4448,1,1,4372,1,2,0,1,4231,0,4,5,3,2,1,0,1,4346,0,1,1,4380,1,2,0,1,1,4018,1,4,0,1,1,3460,1,6,0,1,1,0,1,0,0,1,1,4026,1,2,0,1,1,0,1,4358,0,1,1,3246,1,1,0,1,1,4494,3,72,68,1,2954,1,4991,0,1,1,4208,1,2,4144,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,5897,4374,1,5898,4516,1,1,4524,1,1,4438,1,5901,4524,1,1,0,4,7,6,3,1,0,1,1,4414,1,4379,0,1,1,0,1,0,4532,1,1,0,1,1,0,1,2185,3272,1,1,3184,1,0,4536,1,1,4395,5,76,74,69,5,1,0,1,0,4256,1,0,112,1,0,4538,2,2,1,0,1,0,4540,1,1,0,1,0,4542,1,1,4080,1,0,4542,1,1,1682,1,1,3610,2,5019,5018,2910,1,0,4542,1,1,0,1,0,3450,1,1,0,2,2,1,4412,2,3,2,3322,1,1,0,4,5,4,3,1,3096,4,6,5,4,2,4086,1,1,4548,1,1,4574,2,6027,347,0,3,6028,348,1,3246,3,6029,349,2,0,1,1,4522,3,6031,351,4,2514,1,1,4438,1,2,0,1,1,0,3,6035,355,8,0,1,1,3710,3,6037,357,10,0,1,1,0,3,6039,359,12,2932,1,1,3856,1,2,0,1,1,492,3,6043,363,16,4450,1,1,2832,1,1,4286,3,6046,366,19,0,2,4,1,0,3,6048,368,21,0,1,1,3264,3,6050,370,23,0,1,1,4458,1,2,0,1,1,4594,1,4,4140,1,5,0,3,6056,376,29,0,1,1,0,3,6058,378,31,0,1,1,0,3,6060,380,33,0,1,1,0,3,6062,382,35,3948,1,1,1,2,28,1,4026,3,6065,385,38,0,1,1,0,1,1,0,2,2,1,722,3,6069,389,42,4290,3,6070,390,43,0,1,1,726,3,6072,392,45,0,1,1,0,3,6074,394,47,2964,1,1,0,3,6076,396,49,0,3,6077,397,50,528,3,6078,398,51,0,3,6079,399,52,3968,1,1,1,1,1,1234,3,6082,402,55,0,3,6083,403,56,0,3,6084,404,57,0,3,6085,405,58,4502,1,1,0,1,1,0,3,6088,408,61,0,1,1,3780,3,6090,410,63,3584,1,1,3454,1,1,4332,3,6093,413,66,3952,1,1,0,1,1,0,3,6096,416,69,4588,1,1,1768,1,1,0,3,6099,419,72,0,3,6100,420,73,4516,1,1,4294,2,58,1,1004,3,6103,423,76,0,1,0,0,1,1,3182,2,2,1,4660,3,3,2,1,0,2,5121,596,566,11,91,90,89,87,86,83,5,4,3,2,1,582,11,92,91,90,88,87,84,6,5,4,3,2,564,1,1,562,11,94,93,92,90,89,86,8,7,6,5,4,3794,11,95,94,93,91,90,87,9,8,7,6,5,3468,1,1,3066,11,97,96,95,93,92,89,11,10,9,8,7,560,11,98,97,96,94,93,90,12,11,10,9,8,4478,2,5,1,558,11,100,99,98,96,95,92,14,13,12,11,10,3788,11,101,100,99,97,96,93,15,14,13,12,11,4350,11,102,101,100,98,97,94,16,15,14,13,12,0,1,0,0,1,1,3804,1,2,4632,1,3,3188,2,2,1,0,2,4,1,0,3,5,2,1,0,4,6,3,2,1,0,4,7,4,3,2,3924,1,1,2294,4,9,6,5,4,0,1,1,4516,1,1,4368,4,12,9,8,7,0,1,1,4156,4,14,11,10,9,4464,2,17,1,0,1,2,4654,1,3,0,1,1,4468,4,19,16,15,14,0,1,0,4517,1,1,4517,1,1,4517,1,1,0,4,4,3,2,1,0,1,1,3210,2,2,1,0,3,3,2,1,0,4,4,3,2,1,4102,4,5,4,3,2,4508,1,1,0,2,3,1,3876,2,4,2,3018,1,5168,4172,2,5169,1,4512,3,5170,2,1,4190,1,1,0,1,1,3020,2,5173,3942,3022,3,5174,3943,1,0,4,5175,3944,2,1,0,1,1,0,1,1,0,1,0,0,1,1,3454,1,2,4216,1,1,0,2,3,1,0,3,4,2,1,4188,3,5,3,2,0,1,1,4498,3,7,5,4,3822,2,33,1,1472,1,1,4404,3,10,8,7,4398,7,55,52,51,50,11,9,8,1472,7,56,53,52,51,12,10,9,3532,7,57,54,53,52,13,11,10,2670,5,46,4,3,2,1,0,1,0,3902,1,1,3038,2,2,1,4224,3,3,2,1,0,1,1,4502,1,2,3826,1,1,1476,1,1,4402,1,5,2674,1,1,0,3,6,3,1,0,1,0,3412,1,417,568,2,2,1,4216,2,3,2,4580,2,4,3,4553,2,2,1,3908,2,4,1,0,3,5,2,1,4508,3,6,3,2,3832,1,1,3390,14,184,183,182,180,179,176,98,97,96,95,94,8,5,4,3432,2,88,1,0,1,0,2150,1,1,4220,1,2,4557,1,1,0,2,3,1,3734,2,4,2,4700,1,1,0,2,3,1,0,1,0,0,2,5385,1,4682,2,5386,2,3904,2,5387,3,4244,2,2,1,3454,2,5389,5,4706,2,2,1,0,2,6,1,4690,1,1,4708,2,2,1,0,3,3,2,1,0,1,1,0,1,0,4714,1,1,1252,2,2,1,4712,1,1,0,1,1,0,1,0,4718,1,1,0,2,2,1,3456,2,3,2,4606,2,4,3,2084,1,1,0,1,1,2350,2,7,6,3858,1,1,612,1,1,0,1,0,4583,1,1,4583,1,1,0,3,3,2,1,4726,1,1,0,1,1,4088,3,176,162,1,0,1,0,4600,1,1,4572,1,2,4596,1,1,0,2,3,1,4618,2,4,2,0,1,1,0,1,2,0,1,0,1656,1,1,4624,1,2,4597,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4609,1,1,4609,1,1,4609,1,1,4609,1,1,4609,1,1,4609,1,1,4044,7,7,6,5,4,3,2,1,4642,1,1,4750,8,9,8,7,6,5,4,3,1,0,1,1,0,1,0,0,1,1,0,2,2,1,1264,2,3,2,4644,2,194,1,4192,2,5,4,0,1,1,4619,1,1,4619,1,1,4619,1,1,4619,1,1,0,5,5,4,3,2,1,4570,1,7,3976,1,1,4268,2,14,13,3406,2,15,14,2408,2,16,15,3724,2,2,1,4570,1,1,3456,2,19,18,3724,2,17,1,4266,3,18,7,1,4720,1,3,3192,2,23,22,3724,2,248,1,3498,3,245,244,1,0,2,26,25,3726,1,1,0,2,28,27,4432,1,1,4042,2,3,1,3930,1,0,3314,1,1,0,3,2057,530,1,1274,14,2058,531,290,289,288,286,285,282,204,203,202,201,200,2,714,3,2059,532,3,4436,1,1,3462,3,2061,534,5,4272,2,4,1,2414,3,2063,536,7,4576,1,1,4290,1,1,4272,3,2066,539,10,4638,1,1,0,1,0,0,1,0,4142,1,0,4276,2,2,1,0,2,4,1,0,1,1,0,1,5337,0,1,1,3814,1,2,4624,1,3,4056,1,4,4762,4,253,252,251,1,3916,1,6,4302,7,249,235,232,228,5,4,1,4230,1,8,4646,1,1,4639,43,306,304,302,300,296,294,292,289,287,285,283,281,277,275,273,270,266,263,261,259,253,247,245,242,239,236,232,170,89,58,56,49,47,42,39,38,35,30,12,9,5,3,1,0,1,6337,0,1,1,0,1,0,3198,2,0,1,0,1,1,3822,1,2,486,1,1,3436,1,1,3380,1,5,3822,1,1,486,1,1,0,1,4101,4676,1,4102,4312,1,4103,4752,1,4104,4649,3,3,2,1,4649,2,5,1,4649,1,1,4649,1,1,4790,5,8,4,3,2,1,0,1,1,4651,1,1,4651,1,1,0,3,3,2,1,0,10,6359,6214,6213,4625,4277,1672,1667,1665,1663,1660,4655,11,6360,6215,6214,4626,4278,1673,1668,1666,1664,1661,1,0,12,6361,6216,6215,4627,4279,1674,1669,1667,1665,1662,2,1,0,12,6362,6217,6216,4628,4280,1675,1670,1668,1666,1663,3,2,4612,1,1,0,12,6364,6219,6218,4630,4282,1677,1672,1670,1668,1665,5,4,4688,1,1,0,3,5,3,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,0,9,9,8,7,6,5,4,3,2,1,4372,9,10,9,8,7,6,5,4,3,2,2692,1,1,408,1,2,2174,9,13,12,11,10,9,8,7,6,5,3156,3,246,239,1,4382,9,15,14,13,12,11,10,9,8,7,4380,1,1,386,1,1,0,11,155,154,18,17,16,15,14,13,12,11,10,4236,2,153,1,4446,11,157,156,20,19,18,17,16,15,14,13,12,2730,1,1,4668,9,22,21,20,19,18,17,16,15,14,4694,1,1,4382,1,1,4438,9,25,24,23,22,21,20,19,18,17,704,1,1,4102,9,27,26,25,24,23,22,21,20,19,4790,3,276,275,1,4667,2,6395,736,4667,1,1,0,4,6397,738,2,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,0,9,9,8,7,6,5,4,3,2,1,4496,9,10,9,8,7,6,5,4,3,2,0,1,1,3950,9,12,11,10,9,8,7,6,5,4,0,1,1,3778,1,2,0,1,1,3780,1,4183,0,1,1,4114,1,1,0,1,0,238,1,1,4681,1,1,4681,1,1,4681,1,1,0,4,4,3,2,1,3566,4,5,4,3,2,1648,1,1,0,1,100,4712,2,99,98,0,1,0,4188,1,1,2600,2,2,1,0,2,3,2,4674,1,1,0,1,0,0,1,1,0,1,0,1514,1,1,4862,1,1,4695,2,2,1,0,1,0,0,1,5020,4290,1,1,0,2,3,1,4701,1,1,4701,1,1,4701,1,1,4701,1,1,4701,1,1,4701,1,1,4701,1,10,4701,1,1,4701,1,1,4701,1,1,0,5,14,4,3,2,1,4703,1,1,4703,1,1,0,3,3,2,1,0,1,0,0,1,1,3278,2,2,1,780,10,18,17,16,15,14,13,12,3,2,1,796,10,19,18,17,16,15,14,13,4,3,2,778,1,1,1356,10,21,20,19,18,17,16,15,6,5,4,4354,1,1,776,10,23,22,21,20,19,18,17,8,7,6,3544,10,24,23,22,21,20,19,18,9,8,7,4008,10,25,24,23,22,21,20,19,10,9,8,3682,1,1,3280,10,27,26,25,24,23,22,21,12,11,10,3586,2,4,1,774,10,29,28,27,26,25,24,23,14,13,12,4692,2,7,1,772,10,31,30,29,28,27,26,25,16,15,14,4002,10,32,31,30,29,28,27,26,17,16,15,4564,10,33,32,31,30,29,28,27,18,17,16,4662,1,1,0,1,0,4844,1,1,4711,1,1,4711,1,1,0,1,5492,0,1,1,3578,1,5544,0,2,5545,1,4396,3,5546,2,1,4858,1,1,0,4,5548,4,3,1,3272,1,6411,0,1,0,204,1,1,0,1,1,0,1,0,0,1,1,3460,1,2,4066,1,3,4800,2,2,1,0,1,0,516,1,1,4729,4,61,11,8,1,246,1,868,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,3242,1,1,0,1,1,4726,1,2,3270,1,1,3916,1,4,1398,1,1,3952,1,6,4844,1,1,0,1,0,3270,1,1,0,1,1,326,1,0,0,1,1,0,1,0,306,1,1,0,1,1,0,1,1,4170,1,2,4786,2,194,1,288,1,0,4876,4,109,53,52,1,4416,2,10,2,452,1,1,3938,1,0,314,1,1,0,1,1,4896,1,2,4432,1,1,0,1,1379,4334,1,1380,4740,1,1,4757,2,3,1,4757,1,1,4757,1,1,0,5,6,4,3,2,1,4744,5,7,5,4,3,2,4532,1,1,0,1,4813,4342,1,1,4066,1,2,3450,1,1,0,2,3,1,0,1,6546,326,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,0,9,9,8,7,6,5,4,3,2,1,4538,23,160,159,158,157,156,155,154,153,152,25,23,22,21,20,10,9,8,7,6,5,4,3,2,4536,1,1,4592,9,12,11,10,9,8,7,6,5,4,70,1,1,0,1,0,2262,1,0,4930,1,1,4892,1,4423,0,1,1,4904,1,2,4216,1,1,0,1,0,1832,1,1,4800,1,2,0,1,1,3508,2,3,1,0,1,0,4777,7,2084,2082,1208,1207,1204,1202,1,4777,1,1,0,9,2086,2084,1210,1209,1206,1204,3,2,1,3760,9,2087,2085,1211,1210,1207,1205,4,3,2,4902,1,1,4920,1,1,0,9,2090,2088,1214,1213,1210,1208,7,6,5,0,1,0,0,1,0,4908,1,4326,0,1,0,4772,2,5,1,4204,1,885,0,1,0,4789,2,2672,1,4789,1,1,0,4,2674,3,2,1,4791,1,1,0,2,2,1,0,1,1,0,1,0,0,1,0,4656,1,1,4799,2,3,1,4799,1,1,4799,1,1,4799,1,1,4799,1,1,4799,1,1,0,8,9,7,6,5,4,3,2,1,4580,8,10,8,7,6,5,4,3,2,4864,1,1,0,1,1,4238,8,13,11,10,9,8,7,6,5,0,1,0,0,1,0,0,1,1,0,1,6437,0,1,6438,0,1,0,4036,1,1,0,1,0,0,1,0,0,1,6480,3644,1,0,0,1,0,0,1,1,0,1,0,4,1,1,0,1,0,0,1,1,32,1,0,4078,2,3,1,2272,1,2,2388,2,5,3,0,2,6,4,2546,2,7,5,0,2,8,6,0,1,7,0,1,8,2570,1,9,0,1,10,0,2,13,11,4816,1,12,0,2,15,13,0,1,14,0,2,17,15,0,1,16,0,1,17,2240,1,18,0,1,19,2584,1,20,0,1,21,828,1,22,0,1,23,0,1,0,60,1,0,0,1,0,0,1,0,0,4,4,3,2,1,0,2,6519,5,0,1,0,0,1,1,60,5,6520,42,41,39,2,0,1,3,2,1,0,4882,1,1,6,1,1,0,1,0,4884,1,1,0,1,1,0,1,2,0,1,3,0,1,0,4892,1,1,0,1,1,0,1,0,4896,1,1,0,1,1,2622,1,0,52,1,0,5010,1,1,3688,1,0,2620,1,0,2332,1,0,92,8,3468,1560,6,5,4,3,2,1,4066,1,3469,4924,1,1,0,1,0,0,1,1,24,1,1,3704,1,2845,0,1,1,4720,1,0,0,1,1,2,1,0,4906,1,1,4388,1,1,4964,1,2,0,51,6518,85,83,82,81,79,76,73,71,69,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,40,39,37,36,35,32,29,28,27,24,21,14,12,9,7,5,2,1,4206,51,6519,86,84,83,82,80,77,74,72,70,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,41,40,38,37,36,33,30,29,28,25,22,15,13,10,8,6,3,2,5034,51,6520,87,85,84,83,81,78,75,73,71,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,42,41,39,38,37,34,31,30,29,26,23,16,14,11,9,7,4,3,3590,2,2,1,4892,51,6522,89,87,86,85,83,80,77,75,73,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,44,43,41,40,39,36,33,32,31,28,25,18,16,13,11,9,6,5,4578,1,1,0,3,6,3,1,0,4,7,4,2,1,0,51,6526,93,91,90,89,87,84,81,79,77,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,48,47,45,44,43,40,37,36,35,32,29,22,20,17,15,13,10,9,4926,1,1,0,1,0,0,1,1,4918,1,1,4574,1,1,0,1,1,0,1,5,0,1,6599,4902,1,6600,0,1,0,0,1,0,0,1,0,0,1,0,2092,1,0,0,1,0,2714,1,0,4876,1,1,3474,1,0,4876,6,8,7,6,5,4,1,4927,3,10,3,1,4927,1,1,4927,1,1,4927,1,1,0,7,14,7,5,4,3,2,1,3500,7,15,8,6,5,4,3,2,4882,1,1,0,1,0,4931,1,1,4931,1,1,0,3,3,2,1,5032,3,4,3,2,4596,3,5,4,3,5036,3,6,5,4,4640,3,7,6,5,0,1,1,4908,10,26,19,17,16,15,14,13,9,8,7,80,10,27,20,18,17,16,15,14,10,9,8,4272,10,28,21,19,18,17,16,15,11,10,9,0,10,29,22,20,19,18,17,16,12,11,10,4674,3,13,12,11,0,5,15,4,3,2,1,4616,1,6666,0,2,6667,1,0,1,1,5046,1,2,0,1,1,0,2,3,1,4750,1,5973,4452,1,2084,4938,1,2085,4624,1,1,3202,2,3,1,0,1,1,0,1,0,0,1,1,4940,1,2,4906,1,1,0,2,3,1,4946,2,4,2,4632,1,1,0,2,3,1,4132,2,4,2,4446,2,5,3,2844,2,6,4,4576,1,1,5020,2,8,6,0,3,163,162,1,834,1,5343,0,1,0,4961,1,1,4961,1,1,4961,1,1,4961,1,1,4961,1,1,4961,1,1,4136,7,7,6,5,4,3,2,1,4994,1,1,3252,1,2,3942,2,4803,16,0,1,0,0,1,1,4965,1,1,4965,1,1,4965,1,1,4965,1,1,4965,1,1,4965,1,1,0,7,7,6,5,4,3,2,1,4967,1,1,4967,1,1,0,3,3,2,1,5092,1,1,4969,1,1,0,2,2,1,0,1,1,0,1,0,4975,3,2308,1428,1,4975,1,1,0,5,2310,1430,3,2,1,5100,1,1,4640,1,2,4977,1,1,4977,1,1,0,3,4,2,1,0,1,1,0,1,6807,0,2,6808,1,5108,2,227,1,4985,8,2143,234,231,229,227,225,224,1,0,1,0,5110,1,1,4424,1,1,0,1,1,0,1,1,0,1,0,5116,1,1,4993,1,1,4993,1,1,4993,1,1,4993,1,1,166,5,5,4,3,2,1,4584,5,6,5,4,3,2,4482,1,1,5140,1,2,2832,3,62,2,1,3738,1,3,4168,5,11,10,9,8,7,5020,2,66,1,868,1,1,194,5,14,13,12,11,10,5000,2,229,1,4772,5,16,15,14,13,12,4482,1,1,0,1,1,40,1,0,4995,1,1,4995,1,1,4586,3,3,2,1,4170,3,4,3,2,4658,1,1,4100,3,6,5,4,5118,1,1,3116,1,1,0,1,0,0,1,1,4999,2,2,1,4999,1,1,0,4,4,3,2,1,0,4,5,4,3,2,160,1,1,0,2,3,1,0,1,0,576,1,0,4652,1,1,5007,2,3,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,4598,11,12,10,9,8,7,6,5,4,3,2,1,5148,11,13,11,10,9,8,7,6,5,4,3,2,3548,1,1,4778,11,15,13,12,11,10,9,8,7,6,5,4,3796,1,1,5014,1,1,4442,11,18,16,15,14,13,12,11,10,9,8,7,5110,1,7,0,1,8,4992,11,21,19,18,17,16,15,14,13,12,11,10,4994,11,22,20,19,18,17,16,15,14,13,12,11,3876,11,23,21,20,19,18,17,16,15,14,13,12,1454,1,1,3626,11,25,23,22,21,20,19,18,17,16,15,14,0,1,0,4198,1,0,5134,1,1,4656,2,4656,1,5134,2,4,1,0,3,5,2,1,5116,3,6,3,2,0,1,1,5114,3,8,5,4,5042,3,9,6,5,4678,3,10,7,6,3054,5,162,161,160,2,1,4726,4,163,162,161,2,2074,1,3541,4968,1,1,5156,1,1,5138,1,1,0,1,1,0,1,0,4790,1,0,3808,1,1,5026,1,1,4456,2,4,1,0,3,5,2,1,5028,1,1,0,1,1,3996,1,2,5014,1,1,5023,2,3,1,5023,1,1,5023,1,1,5023,1,1,5023,1,1,5023,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,4468,1,1,0,2,2,1,5035,3,3,2,1,5035,1,1,0,5,5,4,3,2,1,3152,5,6,5,4,3,2,0,1,1,4590,5,8,7,6,5,4,4430,1,1,0,5,10,9,8,7,6,0,1,1,4282,5,12,11,10,9,8,4992,1,1,0,1,8,4962,5,15,14,13,12,11,0,1,1,4294,5,17,16,15,14,13,5032,1,1,0,1,0,5172,1,1,0,2,2,1,4768,2,3,2,250,1,1,5154,2,5,4,0,1,1,5053,3,5,3,1,5053,1,1,5053,1,1,5053,1,1,5053,1,1,5053,1,1,0,9,11,9,7,6,5,4,3,2,1,4490,9,12,10,8,7,6,5,4,3,2,5082,1,1,3170,1,1,4646,9,15,13,11,10,9,8,7,6,5,5158,1,1,4230,9,17,15,13,12,11,10,9,8,7,5004,9,18,16,14,13,12,11,10,9,8,4718,1,1,1112,2,117,1,5082,1,3,884,2,3,1,5196,9,23,21,19,18,17,16,15,14,13,4718,2,7,1,0,1,13,3468,1,14,0,1,0,0,1,1,5088,1,6759,0,2,6760,1,632,2,6761,2,1,1,0,4440,1,1,4240,1,1,3472,1,1,0,1,1,0,1,0,0,1,1,4446,1,1,0,1,0,5146,1,1,4750,1,1,0,2,2,1,5110,2,3,2,0,1,6908,0,1,1,5220,4,149,148,147,2,4858,1,3,5086,1,4,3996,1,1,5098,1,3149,0,1,1,70,1,0,0,1,3152,70,1,3153,5180,1,0,0,1,1,5112,1,5291,5085,1,1,3124,1,0,4332,2,5295,1,0,6,9,8,7,5,3,1,0,1,1,5089,1,1,5089,1,1,5089,1,1,5089,1,1,0,5,5,4,3,2,1,4392,5,6,5,4,3,2,4580,1,1,3914,2,47,1,4266,5,9,8,7,6,5,5232,5,10,9,8,7,6,4754,2,2,1,0,1,0,0,1,1,5198,1,2,14,1,1,82,1,2,5102,3,4,2,1,5122,1,1,4758,1,2,0,5,7,5,4,2,1,5097,5,8,6,5,3,2,0,7,9,7,6,4,3,2,1,0,1,0,5101,1,1,5101,1,1,5101,1,1,4872,4,4,3,2,1,0,1,1,5206,1,2,22,2,146,1,0,1,0,5105,1,1,5105,1,1,5105,1,1,5105,1,1,3346,5,5,4,3,2,1,4648,5,6,5,4,3,2,5096,5,7,6,5,4,3,4782,2,2,1,0,2,4,1,4878,1,1,5134,1,1,3398,2,281,2,4886,1,4,5134,1,1,0,1,1,0,1,0,672,1,1,5111,1,1,5111,1,1,5111,1,1,4890,4,4,3,2,1,5138,1,1,4774,1,2,0,2,2,1,0,1,1,0,1,0,0,1,1,5119,1,1,5119,1,1,5119,1,1,0,4,4,3,2,1,4538,4,5,4,3,2,4610,1,1,4712,4,7,6,5,4,5224,1,1,5030,1,1,5184,5,236,10,9,8,7,4856,5,333,332,303,238,1,1114,1,6084,4556,7,313,311,13,12,11,10,1,5262,1,2,5250,1,1,0,1,0,324,2,6933,1,4298,2,6934,2,5156,1,1,3414,1,2,0,3,4,2,1,0,1,0,5127,1,1,5127,1,1,5127,1,1,5127,1,1,5127,1,1,5127,1,1,0,7,7,6,5,4,3,2,1,4774,2,120,1,0,1,7092,5260,2,7093,1,5158,1,1,1,1,1,1136,1,0,0,1,1,0,1,1,0,1,1,4628,1,5685,5286,1,5686,0,3,35,2,1,0,2,3,2,4420,1,1,0,2,0,7014,5178,1,1,5202,3,33,2,1,974,1,7031,0,1,7032,3306,4,7030,355,2,1,5288,6,7031,356,127,3,2,1,3222,1,1,5138,3,7033,5,4,4126,1,1,4582,3,7035,7,6,4854,2,158,1,5308,1,2,3884,1,1533,0,1,1,0,1,1,0,1,7119,5276,1,1,0,1,1,5155,5,422,414,373,226,1,0,1,7013,4592,1,7014,4820,3,254,175,1,4748,1,7016,4874,4,288,262,174,1,4332,12,7018,275,273,272,271,270,269,268,267,266,265,264,3226,2,174,1,5184,2,259,6,0,3,180,6,1,0,1,2,4942,2,182,3,5062,1,9,2346,1,425,5264,2,297,10,0,2,183,1,108,1,14,4402,1,1,1892,1,7030,5266,1,7031,4402,2,2,1,0,1,0,0,1,1,5167,1,1,5167,1,1,5167,1,1,5167,1,1,5167,1,1,0,6,6,5,4,3,2,1,5180,7,7041,7,6,5,4,3,2,4586,6,8,7,6,5,4,3,5072,6,9,8,7,6,5,4,4604,6,551,318,317,316,37,1,5292,3,277,170,1,3902,11,155,154,153,152,151,12,11,10,9,8,7,5288,6,13,12,11,10,9,8,1162,2,2,1,4604,6,15,14,13,12,11,10,5266,1,1,5292,1,2,4524,2,176,1,5310,7,7053,19,18,17,16,15,14,3416,2,298,1,5248,1,1,4940,18,330,329,328,228,226,224,223,222,221,220,219,218,22,21,20,19,18,17,3958,1,1,5176,1,1,4760,6,25,24,23,22,21,20,0,7,305,303,273,270,217,44,1,5318,1,19,5156,6,28,27,26,25,24,23,5198,1,1,0,1,1,286,1,2,4590,1,4,4276,1,1,0,1,0,5298,1,1,5202,2,2,1,4530,2,3,2,5182,1,1,4838,2,5,4,3058,2,4,1,0,2,5,2,0,3,4,2,1,0,1,0,4682,1,1,5181,1,1,5181,1,1,5130,2,2,1,4682,1,1,0,1,1,4684,1,1487,0,1,1,0,1,1,0,1,0,0,1,6777,0,2,2,1,0,1,1,0,1,0,5204,1,1,0,2,2,1,5186,2,3,2,5152,1,1,0,2,3,1,4550,13,462,460,429,428,358,356,234,224,131,129,128,4,2,0,1,0,0,1,1,5205,1,1,5205,1,1,0,3,3,2,1,0,1,0,5209,1,1,5209,1,1,5209,1,1,5209,1,1,5209,1,1,5209,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,5338,1,1,5215,2,414,1,5215,1,1,5215,1,1,5215,1,1,412,14,2561,652,649,647,645,643,642,419,418,5,4,3,2,1,410,14,2562,653,650,648,646,644,643,420,419,6,5,4,3,2,408,1,1,5124,14,2564,655,652,650,648,646,645,422,421,8,7,6,5,4,5138,2,220,1,406,1,2,404,1,3,402,14,2568,659,656,654,652,650,649,426,425,12,11,10,9,8,4436,1,1,400,14,2570,661,658,656,654,652,651,428,427,14,13,12,11,10,398,14,2571,662,659,657,655,653,652,429,428,15,14,13,12,11,5188,14,2572,663,660,658,656,654,653,430,429,16,15,14,13,12,396,1,1,4038,14,2574,665,662,660,658,656,655,432,431,18,17,16,15,14,394,14,2575,666,663,661,659,657,656,433,432,19,18,17,16,15,390,14,2576,667,664,662,660,658,657,434,433,20,19,18,17,16,392,2,2,1,388,14,2578,669,666,664,662,660,659,436,435,22,21,20,19,18,386,1,1,416,14,2580,671,668,666,664,662,661,438,437,24,23,22,21,20,4462,8,516,515,363,361,358,357,3,1,2656,1,2,2772,2,5,3,384,2,6,4,2928,2,7,5,382,2,8,6,380,1,7,378,1,8,2946,3,524,522,9,376,1,10,374,2,13,11,5188,1,12,372,2,15,13,370,1,14,368,2,17,15,366,1,16,364,1,17,2602,1,18,362,1,19,2944,1,20,360,1,21,1186,1,22,358,1,23,356,14,2604,695,692,690,688,686,685,462,461,48,47,46,45,44,414,14,2605,696,693,691,689,687,686,463,462,49,48,47,46,45,354,14,2606,697,694,692,690,688,687,464,463,50,49,48,47,46,352,14,2607,698,695,693,691,689,688,465,464,51,50,49,48,47,350,5,565,4,3,2,1,5192,14,2609,700,697,695,693,691,690,467,466,53,52,51,50,49,348,2,6,1,346,14,2611,702,699,697,695,693,692,469,468,55,54,53,52,51,402,6,569,42,41,40,38,1,342,3,408,326,2,342,14,2614,705,702,700,698,696,695,472,471,58,57,56,55,54,5222,2,408,1,346,2,408,1,340,14,2617,708,705,703,701,699,698,475,474,61,60,59,58,57,5222,1,1,338,1,1,336,1,2,334,1,3,332,14,2622,713,710,708,706,704,703,480,479,66,65,64,63,62,5222,1,1,330,1,1,328,14,2625,716,713,711,709,707,706,483,482,69,68,67,66,65,5222,1,1,326,1,1,2946,14,2628,719,716,714,712,710,709,486,485,72,71,70,69,68,376,14,2629,720,717,715,713,711,710,487,486,73,72,71,70,69,5334,1,1,4012,14,2631,722,719,717,715,713,712,489,488,75,74,73,72,71,4010,14,2632,723,720,718,716,714,713,490,489,76,75,74,73,72,2944,14,2633,724,721,719,717,715,714,491,490,77,76,75,74,73,2656,14,2634,725,722,720,718,716,715,492,491,78,77,76,75,74,4462,14,2635,726,723,721,719,717,716,493,492,79,78,77,76,75,416,11,696,326,232,8,7,6,5,4,3,2,1,4390,12,245,244,243,242,233,160,159,158,157,156,155,2,5248,6,542,477,465,263,154,1,324,14,2639,730,727,725,723,721,720,497,496,83,82,81,80,79,322,1,1,344,2,30,1,5318,14,2642,733,730,728,726,724,723,500,499,86,85,84,83,82,4024,1,1,320,1,1,5038,14,2645,736,733,731,729,727,726,503,502,89,88,87,86,85,318,1,1,318,14,2647,738,735,733,731,729,728,505,504,91,90,89,88,87,5222,1,1,4704,3,274,164,1,5280,3,447,190,2,5215,1,1984,0,1,0,3732,1,1,5217,2,2,1,5217,1,1,5217,1,1,414,7,1990,6,5,4,3,2,1,412,7,1991,7,6,5,4,3,2,410,1,1,5126,7,1993,9,8,7,6,5,4,5140,1,1,408,1,2,406,1,3,404,7,1997,13,12,11,10,9,8,4438,1,1,402,7,1999,15,14,13,12,11,10,400,7,2000,16,15,14,13,12,11,5190,7,2001,17,16,15,14,13,12,398,1,1,4040,7,2003,19,18,17,16,15,14,396,7,2004,20,19,18,17,16,15,392,7,2005,21,20,19,18,17,16,394,2,2,1,390,7,2007,23,22,21,20,19,18,388,1,1,418,7,2009,25,24,23,22,21,20,4464,2,3,1,2658,1,2,2774,2,5,3,386,2,6,4,2930,2,7,5,384,2,8,6,382,1,7,380,1,8,2948,1,9,378,1,10,5190,1,11,374,2,14,12,372,1,13,370,2,16,14,368,1,15,366,1,16,2604,1,17,364,1,18,2946,1,19,362,1,20,1188,1,21,360,1,22,358,7,2032,48,47,46,45,44,43,416,7,2033,49,48,47,46,45,44,356,7,2034,50,49,48,47,46,45,354,7,2035,51,50,49,48,47,46,5194,7,2036,52,51,50,49,48,47,350,2,5,1,348,7,2038,54,53,52,51,50,49,404,5,40,39,38,36,1,344,1,2,344,7,2041,57,56,55,54,53,52,5224,1,1,348,1,1,342,7,2044,60,59,58,57,56,55,5224,1,1,340,1,1,338,1,2,336,1,3,334,7,2049,65,64,63,62,61,60,5224,1,1,332,1,1,330,7,2052,68,67,66,65,64,63,5224,1,1,328,1,1,2948,7,2055,71,70,69,68,67,66,378,7,2056,72,71,70,69,68,67,5336,1,1,4014,7,2058,74,73,72,71,70,69,4012,7,2059,75,74,73,72,71,70,2946,7,2060,76,75,74,73,72,71,2658,7,2061,77,76,75,74,73,72,4464,7,2062,78,77,76,75,74,73,418,8,8,7,6,5,4,3,2,1,4392,1,2,5250,1,1,326,7,2066,82,81,80,79,78,77,324,1,1,346,2,30,1,5320,7,2069,85,84,83,82,81,80,4026,1,1,322,1,1,5040,7,2072,88,87,86,85,84,83,320,1,1,320,7,2074,90,89,88,87,86,85,5224,1,1,4706,1,1,5282,1,2,416,1,7302,0,2,271,1,0,1,0,422,1,1,0,1,1,0,1,792,5212,1,793,5178,1,1,3958,2,3,1,4400,2,4,2,4660,2,5,3,4580,1,1,0,2,3,2,0,1,6650,3116,1,0,932,1,1,0,1,1,4570,1,1,0,1,0,4738,1,1,4408,1,1,3640,1,1,4668,1,809,5356,1,1,4824,1,1,0,1,0,5235,1,1,5235,1,1,5235,1,1,5235,1,1,436,5,5,4,3,2,1,4670,1,1,5358,1,1,0,1,0,5237,1,1,5237,1,1,5237,1,1,5186,4,4,3,2,1,4900,1,1,1066,1,1,0,1,0,5312,1,1,4916,1,1,5042,2,2,1,0,1,1,5268,1,2,5008,1,1,4976,1,7384,0,1,1,0,1,625,0,1,7288,5254,1,7289,0,1,1,0,2,7290,854,0,1,6574,0,1,0,0,1,1,5242,1,2,5158,1,1,5264,1,4,2432,1,1,0,2,46,2,0,1,0,396,6,109,108,107,106,9,1,0,1,7263,5296,1,597,0,1,0,466,1,1,0,1,855,5274,1,856,0,1,1,0,1,0,5412,1,1,5271,1,1,5271,1,1,0,3,3,2,1,298,1,0,0,1,1,5416,1,2,0,1,1,4940,1,4,0,1,1,0,1,0,5316,1,0,4716,1,1,3890,1,0,4716,1,1,5408,1,0,0,1,0,4718,2,2,1,0,1,0,5426,1,1,5285,5,10,8,6,3,1,5285,1,1,278,7,12,10,8,5,3,2,1,0,1,0,0,1,1,0,1,0,0,2,7335,1,4632,2,7336,2,5410,2,7337,3,4606,2,7338,4,4026,2,7339,5,4598,2,7340,6,5426,2,7341,7,5366,6,6,5,4,3,2,1,0,1,0,0,1,1,5297,1,1,5297,1,1,0,3,3,2,1,292,3,4,3,2,0,1,1,0,1,904,4616,1,904,5426,1,906,5338,1,1,0,1,908,5084,1,1,0,1,0,0,1,1,0,1,0,628,1,1,0,1,1,5436,1,1,0,1,0,3758,1,1,474,4,198,196,2,1,0,1,4724,5226,1,5968,0,1,1,0,1,0,0,1,1,5272,1,2,4240,1,1,0,1,0,4796,1,1,5325,1,1,5325,1,1,0,3,3,2,1,0,1,0,5006,2,3361,1,5008,3,3362,2,1,5470,1,1,0,4,3364,4,3,1,5331,1,1,5331,1,1,5331,1,1,5331,2,135,1,5331,1,1,5331,1,1,5331,6,7121,87,86,84,27,1,512,1,0,0,1,1,5456,1,1636,3718,1,1,5406,1,1,5136,1,1,0,1,0,0,1,0,4546,1,1642,0,1,1,2340,1,0,0,1,1,3928,1,4176,5502,3,4177,4174,1,3844,4,4178,4175,2,1,0,1,1,0,1,0,0,1,0,5374,1,1,524,1,1,2282,1,0,5374,1,1,0,1,0,0,1,0,0,1,0,0,1,0,5470,1,0,0,1,0,5498,5,5,4,3,2,1,0,3,6726,7,1,5344,3,6727,8,2,5386,1,1,5254,2,2,1,5366,1,1,662,3,6731,12,6,5036,1,1,5036,6,6733,14,8,7,3,1,0,7,6734,15,9,8,4,2,1,1448,7,6735,16,10,9,5,3,2,0,1,1,0,7,6737,18,12,11,7,5,4,326,7,6738,19,13,12,8,6,5,0,7,6739,20,14,13,9,7,6,0,1,1,0,1,2,0,1,3,0,7,6743,24,18,17,13,11,10,0,1,1,1766,7,6745,26,20,19,15,13,12,3582,1,1,5377,1,1,5377,1,1,5377,1,1,0,3,3,2,1,0,7,6751,32,26,25,21,19,18,0,1,1,0,7,6753,34,28,27,23,21,20,0,7,6754,35,29,28,24,22,21,0,2,2,1,0,7,6756,37,31,30,26,24,23,0,7,6757,38,32,31,27,25,24,4748,1,2,1368,7,6759,40,34,33,29,27,26,1474,7,6760,41,35,34,30,28,27,5376,2,2,1,0,7,6762,43,37,36,32,30,29,0,1,1,0,7,6764,45,39,38,34,32,31,0,1,1,0,7,6766,47,41,40,36,34,33,0,7,6767,48,42,41,37,35,34,4822,2,2,1,0,7,6769,50,44,43,39,37,36,0,1,1,0,7,6771,52,46,45,41,39,38,0,1,1,4018,7,6773,54,48,47,43,41,40,0,1,1,0,7,6775,56,50,49,45,43,42,0,1,1,0,7,6777,58,52,51,47,45,44,0,1,1,0,7,6779,60,54,53,49,47,46,0,1,1,5344,7,6781,62,56,55,51,49,48,3978,7,6782,63,57,56,52,50,49,5414,7,6783,64,58,57,53,51,50,3838,3,3,2,1,372,1,2,0,7,6786,67,61,60,56,54,53,0,1,1,0,7,6788,69,63,62,58,56,55,0,7,6789,70,64,63,59,57,56,0,7,6790,71,65,64,60,58,57,0,1,1,5466,1,2,4850,1,1,0,1,2,0,1,3,4932,1,6,0,1,1,0,7,6798,79,73,72,68,66,65,0,1,1,5378,7,6800,81,75,74,70,68,67,0,1,1,0,7,6802,83,77,76,72,70,69,0,1,1,0,7,6804,85,79,78,74,72,71,5598,5,64,63,49,48,1,0,7,6806,87,81,80,76,74,73,5600,1,1,0,1,1,4032,7,6809,90,84,83,79,77,76,0,7,6810,91,85,84,80,78,77,5416,2,2,1,0,1,1,4300,7,6813,94,88,87,83,81,80,5450,1,1,2038,1,1,3644,7,6816,97,91,90,86,84,83,5450,1,1,4902,2,4,1,2038,1,2,5568,2,5,1,0,1,6,1180,7,6822,103,97,96,92,90,89,0,7,6823,104,98,97,93,91,90,5454,2,2,1,5074,7,6825,106,100,99,95,93,92,0,1,1,0,1,1,5354,7,6828,109,103,102,98,96,95,4,1,1,0,7,6830,111,105,104,100,98,97,3886,1,1,5475,1,1,5475,1,1,5475,1,1,0,3,3,2,1,0,7,6836,117,111,110,106,104,103,5506,1,1,5612,7,6838,119,113,112,108,106,105,5576,1,1,5608,7,6840,121,115,114,110,108,107,5582,1,1,0,1,1,0,7,6843,124,118,117,113,111,110,5466,1,1,0,1,1,2142,7,6846,127,121,120,116,114,113,0,1,1,4676,7,6848,129,123,122,118,116,115,0,1,1,0,1,2,440,1,3,128,2,2,1,4980,1,5,4742,1,1,0,7,6855,136,130,129,125,123,122,0,7,6856,137,131,130,126,124,123,0,7,6857,138,132,131,127,125,124,0,5,121,120,3,2,1,0,7,6859,140,134,133,129,127,126,4998,3,72,71,1,704,7,6861,142,136,135,131,129,128,0,1,1,0,1,0,4782,1,1,0,2,2,1,0,3,3,2,1,4864,3,4,3,2,4998,1,1,0,2,3,1,0,1,0,5520,1,6320,0,1,0,5526,1,1,0,1,6328,5528,1,1,0,4,6,5,3,1,4010,4,7,6,4,2,1576,4,8,7,5,3,5226,4,9,8,6,4,4314,2,2,1,3250,2,3,2,5542,4,12,11,9,7,4938,4,13,12,10,8,4694,2,7,1,5519,5,9,5,4,3,1,5519,1,1,5519,1,1,5519,1,1,5519,1,1,5519,1,1,5519,1,1,5519,1,1,0,13,17,13,12,11,9,8,7,6,5,4,3,2,1,5616,1,7646,5544,1,1,72,1,0,5521,1,1,5521,1,1,5521,1,1,5521,1,1,790,5,5,4,3,2,1,5512,5,6,5,4,3,2,4012,1,1,5658,5,8,7,6,5,4,4826,5,9,8,7,6,5,5654,5,10,9,8,7,6,5662,2,2,1,5198,4,6,5,4,1,4012,2,8,1,0,3,9,2,1,5388,3,10,3,2,1534,1,1,0,2,3,1,0,1,0,0,1,1,5536,1,2,5562,1,1,0,1,4,5538,1,1,0,1,1,0,3,6,4,1,4840,3,7,5,2,5668,3,8,6,3,5676,2,2,1,0,2,6796,6795,5564,2,6797,6796,3042,1,1,5600,2,6799,6798,5636,1,1,0,1,2,5256,2,6802,6801,0,1,1,0,5,8,6,4,3,1,0,1,1,5608,1,2,2468,1,1,5545,2,3,1,0,3,4,2,1,5668,3,5,3,2,5314,1,1,5610,2,7680,7363,2470,1,1,5224,4,7364,6923,3618,1,0,5,7365,6924,3619,2,1,5670,5,7366,6925,3620,3,2,5532,1,1,0,5,7368,6927,3622,5,4,0,1,1,1266,5,7370,6929,3624,7,6,5360,1,1,5230,5,7372,6931,3626,9,8,5130,1,1,4386,1,2,0,1,3,0,7,11,9,7,5,3,2,1,0,1,0,5056,1,1,0,2,2,1,0,3,3,2,1,0,1,1,0,1,0,5734,1,1,0,2,2,1,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,5583,1,1,0,2,2,1,5585,1,1,5585,1,1,5585,1,1,5585,1,1,5585,1,1,5585,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,2,0,1,1,0,1,0,2656,1,1,5550,1,1,5014,1,1,5624,1,1,5597,1,1,5597,1,1,5597,1,1,5597,1,1,5597,1,1,5597,1,1,0,6,6,5,4,3,2,1,5599,3,75,72,1,0,1,0,0,2,127,1,5022,2,128,2,4094,2,129,3,4778,2,2,1,5310,2,131,5,1660,2,132,6,4398,2,2,1,3334,2,3,2,3332,1,3,602,1,4,5603,6,10,7,4,3,2,1,5603,1,1,0,8,12,9,6,5,4,3,2,1,5668,8,13,10,7,6,5,4,3,2,5704,2,172,1,5628,2,7765,142,5605,1,1,0,2,2,1,0,1,1998,5609,1,1,0,2,2,1,3380,2,3,2,5602,1,1,5750,2,5,4,5602,1,1,0,1,1,4104,1,7776,4788,1,1,0,2,3959,1,1496,2,3960,2,5598,1,1,5615,2,3,1,5615,1,1,5615,1,1,5615,1,1,5615,1,1,5615,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,5568,1,0,362,1,1,2554,1,7695,5646,1,3,1026,1,1,5194,1,0,5568,1,1,5619,5,8,6,5,3,1,5619,1,1,5619,1,1,5619,1,1,0,9,12,10,9,7,5,4,3,2,1,5621,1,1,5621,1,1,5621,1,1,5621,1,1,5621,1,1,5621,1,1,2230,7,7,6,5,4,3,2,1,4310,1,1,4530,2,2,1,0,1,0,0,1,6939,5625,1,1,0,1,0,5627,1,1,0,1,0,148,1,0,5612,1,1,4464,1,0,5614,1,1,2202,1,1,5582,1,2137,0,4,7,5,2,1,5631,5,8,6,3,2,1,0,6,9,7,4,3,2,1,0,1,0,208,1,0,5662,1,1,0,2,3,1,0,1,7829,0,2,7829,1,0,1,7818,0,1,0,0,1,1,0,2,2,1,4844,2,3,2,0,1,1,4826,2,5,4,5314,1,1,612,1,0,0,1,1,0,1,0,5796,1,1,5682,2,2,1,0,2,3,1,0,1,7871,5659,1,1,0,2,2,1,0,1,0,0,1,1,5650,1,1,0,2,2,1,5770,2,3,2,2950,1,1,0,1,0,5170,1,1,1498,1,1,0,1,0,5418,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,5681,1,1,5681,1,1,5681,1,1,5056,3,3,2,1,4908,2,2353,1,5681,1,7047,5681,1,1,0,3,7049,2,1,4892,1,6990,5683,4,63,61,42,1,0,1,0,0,1,0,5828,1,1,0,1,0,0,1,1,2840,1,0,5030,1,1,0,1,0,4740,2,7169,1,5860,3,7170,2,1,4382,4,7171,3,2,1,0,5,7172,4,3,2,1,0,5,7173,5,4,3,2,0,1,1,0,5,7175,7,6,5,4,5246,5,7176,8,7,6,5,0,1,1,0,1,2,4998,5,7179,11,10,9,8,1292,5,7180,12,11,10,9,5732,1,1,0,1,1,0,5,7183,15,14,13,12,0,5,7184,16,15,14,13,1722,5,7185,17,16,15,14,0,5,7186,18,17,16,15,916,5,7187,19,18,17,16,5568,1,1,0,5,7189,21,20,19,18,5826,5,7190,22,21,20,19,5742,1,1,0,1,1,0,1,2,3466,5,7194,26,25,24,23,5526,1,1,2668,5,7196,28,27,26,25,8,1,1,0,5,7198,30,29,28,27,5748,1,1,5132,1,1,0,5,7201,33,32,31,30,5750,1,1,0,1,1,0,5,7204,36,35,34,33,5224,2,30,1,1244,5,7206,38,37,36,35,2246,5,7207,39,38,37,36,0,1,1,0,5,7209,41,40,39,38,0,1,1,5032,5,7211,43,42,41,40,4836,1,1,0,1,1,5838,1,2,0,1,1,4572,5,7216,48,47,46,45,5722,1,1,5454,1,2,936,1,1,5248,5,7220,52,51,50,49,2384,5,7221,53,52,51,50,5720,1,1,3524,5,7223,55,54,53,52,4912,1,1,0,5,7225,57,56,55,54,5156,1,1,5314,5,7227,59,58,57,56,0,1,1,5690,1,2,5570,5,7230,62,61,60,59,0,1,1,0,5,7232,64,63,62,61,1280,5,7233,65,64,63,62,0,1,1,0,1,1,0,1,2,5112,1,1,1814,5,7238,70,69,68,67,6,2,7,1,198,5,7240,72,71,70,69,4262,1,1,0,1,1,5780,1,64,0,1,1,0,1,69,2826,5,7246,78,77,76,75,0,1,1,5256,1,62,5794,5,7249,81,80,79,78,5759,1,1,5759,1,1,5759,1,1,5759,1,1,5759,1,1,5900,5,5,4,3,2,1,0,1,1,0,5,7257,89,88,87,86,5904,1,1,5790,1,1,5763,1,1,5763,1,1,5763,1,1,5763,1,1,5763,1,1,0,5,5,4,3,2,1,98,5,7266,98,97,96,95,844,5,7267,99,98,97,96,5868,3,62,61,1,4868,1,2,5792,1,3,3048,2,23,1,0,5,7272,104,103,102,101,0,1,1,0,1,0,0,1,1,5758,1,2,4362,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,5900,5,7,6,4,3,2,2036,5,8,7,5,4,3,4990,2,2,1,0,7,10,9,7,6,5,4,1,0,8,11,10,8,7,6,5,2,1,1870,13,7286,118,117,116,115,12,11,9,8,7,6,3,2,0,1,1,24,8,14,13,11,10,9,8,5,4,0,1,0,5787,1,1,5787,1,1,5787,1,1,0,4,4,3,2,1,5789,1,1,426,2,2,1,0,1,0,284,1,1,5791,1,1,5791,1,1,5791,1,1,5791,1,1,5791,1,1,0,5,5,4,3,2,1,0,1,8,5284,1,9,5042,1,1,0,1,2,5758,1,3,0,1,0,0,1,7269,0,2,2,1,0,3,3,2,1,0,3,4,3,2,5792,2,94,1,0,3,6,5,4,0,3,7,6,5,5818,1,1,280,1,1,0,3,10,9,8,0,1,1,4088,3,12,11,10,0,1,1,0,3,14,13,12,0,1,1,5736,3,16,15,14,5828,1,1,0,1,0,0,1,1,5216,1,2,0,1,1,0,2,3,1,5814,2,4,2,0,1,0,0,1,1,0,1,0,780,1,0,5835,3,5837,5836,1,4326,2,3,1,5835,1,1,0,2,2,1,0,1,0,4330,1,1,1310,2,2,1,4248,2,3,2,5846,1,1,162,2,3,1,5328,2,4,2,5866,2,5,3,0,2,2,1,0,1,3,3870,1,3,5742,1,4,0,1,5,0,1,0,5847,1,1,5847,1,1,5847,1,1,0,4,4,3,2,1,5849,1,1,5849,1,1,5849,1,1,5849,1,1,4656,5,5,4,3,2,1,0,1,0,5268,1,1,4362,1,1,5568,1,2,0,1,1,5853,1,4,5853,3,4,2,1,5853,1,1,5853,1,1,0,6,7,5,4,3,2,1,0,1,2047,4766,1,2048,0,2,2,1,0,1,0,5868,1,1212,5894,1,1,4910,1,4368,0,1,4369,2200,1,4370,5822,1,6638,5140,8,6506,47,7,5,4,3,2,1,5863,1,1,4354,9,6508,49,9,7,6,5,4,3,1,5863,1,1,0,2,2,1,5240,1,3551,4356,1,1,0,1,1,5867,1,8145,0,1,1,5869,1,1,5869,1,1,5869,1,1,0,4,4,3,2,1,5871,1,2546,5871,1,1,5871,1,1,0,4,2549,3,2,1,3660,4,2550,4,3,2,5856,1,1,5448,4,2552,6,5,4,5822,1,1,0,3,5,3,1,4000,1,6465,5866,1,8236,5938,2,8237,1,2798,1,1,5186,1,8239,5948,1,1,5948,1,5,5875,4,7,4,2,1,0,5,8,5,3,2,1,1592,5,9,6,4,3,2,5294,1,1,0,1,0,4612,1,1,4370,1,1,0,2,2,1,0,1,0,5883,1,1,5883,1,1,0,3,3,2,1,0,1,1,0,1,0,5264,1,1,4380,1,1,4472,2,2,1,0,1,1,0,1,0,5893,1,1,5893,1,1,5893,1,1,0,4,4,3,2,1,0,1,1,4586,2,2,1,0,3,3,2,1,4470,8,7440,272,271,270,269,4,3,2,5852,3,225,216,1,0,3,6,5,4,5912,1,1,5194,3,8,7,6,1414,3,9,8,7,6042,4,267,158,2,1,3688,3,11,10,9,5884,1,1,5908,1,1,980,3,14,13,12,136,3,15,14,13,2866,3,183,2,1,0,1,0,5903,1,1,5903,1,1,5903,1,1,5903,1,1,5903,1,1,5903,1,1,3556,7,7,6,5,4,3,2,1,0,1,1,5905,16,257,158,156,155,154,122,116,113,112,111,110,109,56,47,45,1,6042,1,0,6046,1,2516,0,1,0,5962,1,0,6048,3,1990,2,1,0,3,5,4,1,5586,4,6,5,2,1,5909,5,7,6,3,2,1,5909,1,1,5909,1,1,0,8,10,9,6,5,4,3,2,1,5682,8,11,10,7,6,5,4,3,2,6008,1,1,5824,11,167,166,165,13,12,9,8,7,6,5,4,5860,1,1,5776,8,15,14,11,10,9,8,7,6,1922,1,1,0,8,17,16,13,12,11,10,9,8,1924,8,18,17,14,13,12,11,10,9,0,8,19,18,15,14,13,12,11,10,5686,3,3,2,1,0,1,0,5917,1,1,5917,1,1,5917,1,1,5917,1,1,5917,1,1,1360,6,6,5,4,3,2,1,4326,6,7,6,5,4,3,2,5924,1,1,0,2,3,1,5919,1,1,0,2,2,1,0,2,3,2,5818,2,182,1,5852,2,5,4,0,1,1,5824,2,7,6,82,2,8,7,5542,2,2,1,0,1,0,5927,1,1,5927,1,1,5927,1,1,0,4,4,3,2,1,5104,4,5,4,3,2,5952,1,1,5636,4,7,6,5,4,1986,4,8,7,6,5,4714,4,9,8,7,6,2502,3,296,181,1,5268,4,11,10,9,8,4162,1,1,4662,4,13,12,11,10,5234,4,14,13,12,11,4618,1,1,5792,2,3,1,5364,4,17,16,15,14,5284,5,338,337,336,335,1,5418,1,2,4340,4,339,338,337,3,5346,4,21,20,19,18,5956,6,336,296,259,76,5,1,0,1,0,5931,1,1,5931,1,1,5931,1,1,0,4,4,3,2,1,5034,4,5,4,3,2,5886,1,1,1814,4,7,6,5,4,5882,1,1,0,3,5,3,1,5526,3,6,4,2,1238,1,1,5710,1,0,258,1,1,6038,1,2,5174,1,1,4730,3,32,31,2,5962,1,5,0,1,1,5528,1,7,0,1,1,0,1,8286,6082,1,6015,5996,1,2390,6082,1,1,0,1,0,0,1,1,0,1,3228,4518,1,3229,5900,1,1,1460,1,3231,5240,1,3232,6088,2,2,1,0,3,6,4,1,0,1,22,0,1,0,0,1,1,5955,2,11,1,0,1,2237,2028,1,2238,2044,1,2239,2026,1,1,2604,1,2241,5602,1,1,2024,1,2243,4792,1,2244,5256,1,2245,4930,1,1,4528,1,2247,4834,2,4,1,2022,1,2249,2020,1,2250,5250,1,2251,5812,1,2252,5910,1,1,5942,1,2254,5132,1,2255,1796,1,1,5984,1,2,4746,1,1,5736,1,2259,5620,3,6,5,1,700,1,6,5942,2,7430,2262,5984,1,1,5852,1,1,0,1,8420,6032,1,1,0,1,1,0,1,1,4454,1,3757,2390,1,1,0,1,1,3018,1,0,4456,1,1,0,1,1,5438,1,1,0,1,1,0,1,4498,0,1,1,5690,1,2,0,1,1,0,1,0,0,1,7450,0,1,0,198,1,1,0,1,0,0,1,1,1302,1,1,5334,2,2,1,0,1,0,3270,1,1,0,1,1,0,1,0,5762,1,4354,5991,3,7419,2,1,5991,1,1,5991,1,1,0,6,7422,5,4,3,2,1,0,1,0,0,1,1,5997,6,2464,80,79,77,64,1,5997,1,1,5997,2,70,1,0,1,0,5214,1,1,5999,2,23,1,0,1,0,5954,1,529,6001,3,529,2,1,6001,1,1,6001,1,1,6001,1,1,0,7,533,6,5,4,3,2,1,0,1,0,4532,1,1,0,1,1,5614,1,2,0,2,539,538,5962,2,540,539,5426,1,1,6009,2,3,1,6009,1,1,0,4,5,3,2,1,5996,1,2158,0,2,545,1,1696,1,1,0,1,0,6148,1,1,6015,2,26,1,0,1,0,6156,1,1,6017,5,50,34,26,3,1,0,1,0,0,2,552,1,0,1,1,3306,1,2,4846,1,1,0,1,0,608,1,1,0,2,2,1,36,1,0,6014,1,1,6010,3,99,93,1,6012,1,2,5956,1,4,0,1,1,0,1,0,562,1,1,6031,1,1,6031,1,1,6031,1,1,4838,5,35,4,3,2,1,5308,4,5,4,3,2,1358,1,1,5344,1,2,6104,1,1,0,4,9,8,7,6,5310,1,1,5394,4,11,10,9,8,6060,1,1,2712,4,13,12,11,10,0,1,1,0,1,0,6037,2,3956,1,6037,1,1,6037,1,1,6037,1,1,6037,1,1,6037,1,1,6037,1,1,6037,1,1,0,10,3964,9,8,7,6,5,4,3,2,1,5316,10,3965,10,9,8,7,6,5,4,3,2,5142,1,1,6200,1,2,4758,1,3,2718,10,3969,14,13,12,11,10,9,8,7,6,4742,1,1,5810,10,3971,16,15,14,13,12,11,10,9,8,5808,1,1,0,1,0,6041,1,1,5582,2,2,1,0,1,1,0,1,1,0,1,0,6047,1,1,6047,1,1,0,3,3,2,1,686,1,0,6190,1,1,0,2,2,1,4968,2,3,2,6174,3,143,142,1,0,1,0,0,1,0,0,1,1,0,1,0,0,2,7686,1,6194,2,7687,2,6061,1,1,6061,1,1,6061,1,1,6046,2,7691,6,3150,1,1,0,8,7693,8,7,6,5,4,3,1,1144,8,7694,9,8,7,6,5,4,2,0,8,7695,10,9,8,7,6,5,3,5734,8,7696,11,10,9,8,7,6,4,0,8,7697,12,11,10,9,8,7,5,6050,2,2,1,5042,8,7699,14,13,12,11,10,9,7,5192,8,7700,15,14,13,12,11,10,8,5712,2,2,1,5744,8,7702,17,16,15,14,13,12,10,6052,9,7703,18,17,16,15,14,13,11,1,0,1,1,5714,1,3,6054,3,7,6,1,4598,2,4,1,6198,8,7708,23,22,21,20,19,18,16,4720,8,7709,24,23,22,21,20,19,17,6194,8,7710,25,24,23,22,21,20,18,6192,1,1,5668,1,1,2774,8,7713,28,27,26,25,24,23,21,0,8,7714,29,28,27,26,25,24,22,5050,8,7715,30,29,28,27,26,25,23,6024,1,1,0,8,7717,32,31,30,29,28,27,25,6026,1,1,6060,8,7719,34,33,32,31,30,29,27,6058,1,1,5490,1,2,6196,4,14,13,9,1,4878,8,7723,38,37,36,35,34,33,31,6058,1,1,0,8,7725,40,39,38,37,36,35,33,0,8,7726,41,40,39,38,37,36,34,5494,5,11,9,7,2,1,4198,8,7728,43,42,41,40,39,38,36,1966,8,7729,44,43,42,41,40,39,37,5722,2,2,1,6218,5,37,36,33,30,1,0,8,7732,47,46,45,44,43,42,40,5724,5,39,19,14,10,1,4608,8,7734,49,48,47,46,45,44,42,0,1,1,0,14,43,38,35,32,31,29,24,20,14,12,9,5,3,1,5500,14,44,39,36,33,32,30,25,21,15,13,10,6,4,2,5438,14,45,40,37,34,33,31,26,22,16,14,11,7,5,3,3968,1,1,6068,14,47,42,39,36,35,33,28,24,18,16,13,9,7,5,6110,1,1,0,1,1,5676,14,50,45,42,39,38,36,31,27,21,19,16,12,10,8,1388,1,1,5676,1,1,6112,14,53,48,45,42,41,39,34,30,24,22,19,15,13,11,0,1,1,5576,14,55,50,47,44,43,41,36,32,26,24,21,17,15,13,0,1,1,6192,14,57,52,49,46,45,43,38,34,28,26,23,19,17,15,4964,14,58,53,50,47,46,44,39,35,29,27,24,20,18,16,6228,1,1,0,1,0,6232,1,1909,6214,2,2,1,5508,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,5270,5,6,5,4,3,2,5866,5,7,6,5,4,3,6118,2,2,1,2152,5,9,8,7,6,5,4890,1,1,5802,5,11,10,9,8,7,1838,1,1,3484,1,2,6080,5,14,13,12,11,10,6122,1,1,4122,1,1,4134,19,77,72,69,66,65,63,58,54,48,46,43,39,37,35,17,16,15,14,13,3930,1,1,6096,5,19,18,17,16,15,6122,1,1,5810,1,1,3748,5,22,21,20,19,18,1822,1,1,5874,5,24,23,22,21,20,6116,1,1,2126,1,6666,6276,2,6667,1,6086,3,6668,2,1,0,4,6669,3,2,1,5072,4,6670,4,3,2,1178,4,6671,5,4,3,4218,4,6672,6,5,4,5742,2,3,1,28,4,6674,8,7,6,6238,3,4,2,1,6220,2,7,1,6097,1,1,6097,1,1,0,3,3,2,1,2172,1,8571,6266,1,1,5776,2,2,1,1634,1,1,0,2,4,3,0,1,1,6206,1,2,5820,1,3,0,1,1,5226,1,3,0,1,4,0,1,5,6026,1,6,0,1,11,2820,1,12,3830,1,13,5578,1,14,0,1,15,5088,2,18,17,6216,1,1,5830,2,76,2,6246,2,21,20,6260,1,1,5602,2,79,2,5830,1,3,140,1,1,6216,1,5,5236,2,21,1,4664,3,22,9,2,3506,1,8,1936,2,73,4,0,1,10,5714,2,32,31,5886,1,1,5780,2,34,33,5832,15,135,130,127,124,123,121,116,112,106,104,101,97,95,93,1,0,2,29,1,0,1,8697,6260,1,1,0,1,1,5096,1,2,5100,1,3,6074,1,1,5798,1,5,5766,2,4,1,0,1,0,1846,1,0,0,1,1,0,1,4830,6127,3,4,2,1,6127,1,1,6127,1,1,6127,1,1,6127,1,1,6127,1,1,2160,9,10,8,7,6,5,4,3,2,1,0,1,1,0,1,1,0,1,0,6128,1,1,6252,1,2,4916,1,3,5584,2,2,1,6274,1,1,0,2,5,1,0,3,6,2,1,1218,3,7,3,2,6090,1,1,6260,2,3,1,5554,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,1866,6,8,6,5,4,3,2,20,1,1,3294,6,10,8,7,6,5,4,3292,1,1,0,6,12,10,9,8,7,6,76,1,1,0,1,0,6270,1,1,5564,1,1,0,2,2,1,0,1,1,0,2,2,1,6286,1,2810,6153,1,1,6153,1,1,6153,1,1,6153,1,1,0,5,5,4,3,2,1,1236,5,6,5,4,3,2,5130,5,7,6,5,4,3,5800,1,1,5134,5,9,8,7,6,5,6108,1,1,5572,2,40,1,0,1,0,5410,1,4918,6164,1,1,0,1,0,6166,1,1,6159,1,1,6159,1,7138,6159,5,7059,7,5,2,1,6159,1,1,6159,1,1,6159,1,1,6154,9,7063,11,9,6,5,4,3,2,1,4892,9,7064,12,10,7,6,5,4,3,2,5610,1,1,6300,1,1,6159,2,4,1,0,3,5,2,1,5838,3,6,3,2,5136,3,7,4,3,6146,2,2,1,4690,1,1,1242,3,10,7,6,6302,1,1,5806,1,5,5140,3,13,10,9,6114,1,1,0,5,10,6,4,3,1,6304,21,224,219,216,213,212,210,205,201,195,193,190,186,184,182,33,31,11,7,5,4,2,0,1,0,6148,1,4645,0,1,0,5602,2,2,1,0,2,4,1,6310,2,5,2,5400,1,1,6169,2,3,1,0,3,4,2,1,6182,3,5,3,2,4578,1,1,6318,2,6435,4880,58,1,1,6332,1,1,6306,1,1,6162,1,1,6171,1,1,6171,1,1,0,3,3,2,1,0,1,8803,112,1,8804,6316,1,1,0,2,3,1,0,1,0,116,1,0,6320,1,1,0,2,3,1,0,1,1,6190,1,2,6306,5,210,64,58,30,1,0,1,0,70,1,1,0,1,1,0,1,0,0,1,0,6332,1,1,6314,2,3,1,5836,1,1,0,2,2,1,0,2,3461,3183,4316,2,3462,3184,5840,1,1,0,2,3,1,6182,2,4,2,6300,2,225,1,6224,2,226,2,5614,2,7,5,5072,2,228,1,6338,2,9,7,4444,1,1,5428,3,175,174,2,6184,1,3,0,1,4,6226,2,14,12,3704,1,1,0,1,0,0,1,1,1284,1,2,6156,1,1,1926,1,4,80,1,1,6203,3,5,3,1,6203,1,1,6203,1,1,0,6,8,6,4,3,2,1,6346,6,9,7,5,4,3,2,5184,1,1,2208,1,2865,0,1,1,6207,1,1,6207,1,1,0,3,3,2,1,0,1,3494,0,1,1,6336,1,2,5568,1,1,5812,2,3,1,6213,3,4,2,1,0,4,5,3,2,1,5806,6,40,38,6,4,3,2,1518,1,1,0,1,7879,6358,1,1,6340,2,2,1,0,1,1,0,1,0,5424,1,1,6362,1,1,0,1,1,6346,1,1,5398,1,1,6230,1,712,6256,1,1,0,1,7305,0,1,7306,6218,6,8052,7303,7174,3,2,1,4960,6,8053,7304,7175,4,3,2,5678,1,1,6368,1,1,0,2,4,1,6229,3,78,10,1,4350,1,650,6370,1,1,5906,1,652,6008,1,1,6000,1,4,416,1,5,5730,4,5,3,2,1,6229,1,1,6229,1,1,6229,1,1,6229,1,1,6229,1,1,6229,1,1,6229,1,1,0,7,7,6,5,4,3,2,1,0,3,3538,3035,3034,5910,3,3539,3036,3035,6218,1,1,0,1,1,5210,3,3542,3039,3038,6220,1,1,4764,1,1,5880,1,3,5904,3,3546,3043,3042,6218,1,1,5584,8,255,254,253,10,7,4,3,1,0,1,0,6360,1,1,0,1,1,0,1,8826,3632,1,5619,6382,1,1,6241,4,2927,540,3,1,0,5,2928,541,4,2,1,6368,5,2929,542,5,3,2,6276,1,1,5842,1,1,5922,1,3292,6384,1,1,0,1,1,0,1,0,0,1,1,5926,1,2,5928,1,1,5452,1,4,0,1,5,6392,3,3,2,1,0,1,3570,0,1,1,5744,1,2,0,1,1,6257,2,3,1,0,1,0,1946,1,1,6286,1,2,0,1,1,6261,3,5,3,1,6261,1,1,6261,4,19,17,12,1,5906,1,3154,6246,1,3155,4790,1,1,0,2,3,1,0,1,0,5910,1,1,0,1,1,5684,1,2,6300,1,1,0,1,0,5914,1,1,5618,1,1,0,1,3166,0,1,0,0,1,1,0,1,0,6304,1,1,5940,1,2,0,2,2,1,6270,1,4,5956,1,1,2926,1,1,6408,1,0,6402,1,1,0,1,1,0,1,0,4590,2,161,1,5262,1,0,6236,1,1,0,1,1,5702,1,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,5472,1,2,6324,1,1,0,1,1,0,1,0,0,1,1,6074,1,2,6464,1,1,6330,1,2,2058,1,1,230,1,0,5720,1,1,0,1,1,0,1,2430,5618,1,2431,6380,1,1,5850,1,2433,5510,1,1,6307,3,5,3,1,6307,1,1,0,5,7,5,3,2,1,0,2,8006,8005,5902,1,8007,6344,1,5843,6452,2,2,1,0,1,0,0,1,0,0,1,0,0,1,0,214,2,8854,1,0,1,0,5738,1,1,5308,1,0,2,1,1,5738,1,1,4728,4,8,6,4,1,6321,1,1,0,1,0,6426,1,1,0,2,2,1,6266,2,3,2,8,2,4,3,220,2,2,1,0,1,3,5314,2,7,6,6312,2,8,7,50,1,1,8,2,3,1,8,2,11,10,5326,1,1,0,1,0,0,1,1,0,1,0,4740,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,7061,6341,1,1,0,2,2,1,550,1,0,0,1,1,0,1,1,0,1,0,6349,1,1,6349,1,1,6349,1,1,6349,1,1,0,5,5,4,3,2,1,5762,5,6,5,4,3,2,6378,5,7,6,5,4,3,4176,1,2,6130,2,11,3,6378,1,1,6058,5,11,10,9,8,7,3856,5,12,11,10,9,8,5762,3,8,2,1,0,5,14,13,12,11,10,5924,5,15,14,13,12,11,2050,5,16,15,14,13,12,4,5,11,10,3,2,1,0,1,0,4762,1,1,6355,2,2,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,0,1,0,6359,1,1,6359,1,1,6359,1,1,6359,1,1,6359,1,1,6359,1,1,6359,1,1,6359,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,296,1,0,6396,1,1,6032,1,0,6346,1,1,6504,1,1,5338,1,0,6348,1,1,4892,1,1,260,1,0,6396,6,474,103,83,7,5,1,4490,1,0,6466,1,1,44,1,1,6363,5,14,12,6,4,1,0,1,0,6365,1,1,6365,1,1,6365,1,1,6365,1,1,6365,1,1,6365,1,1,0,7,7,6,5,4,3,2,1,0,7,8,7,6,5,4,3,2,6510,1,1,6038,7,10,9,8,7,6,5,4,302,7,11,10,9,8,7,6,5,6402,3,3,2,1,6369,3,14,6,1,6369,14,52,51,50,49,48,47,46,45,44,43,42,41,40,1,6369,2,31,1,6369,1,1,0,26,55,54,53,52,51,50,49,48,47,46,45,44,43,33,32,30,24,22,19,18,10,5,4,3,2,1,0,1,0,6468,1,1,0,1,0,6375,1,1,6375,1,1,6375,1,1,6375,1,1,0,5,5,4,3,2,1,4784,1,1,0,1,5966,0,1,0,0,1,0,6524,1,1,5880,2,3,1,6383,1,8791,0,2,8792,1,0,1,1,6387,2,2,1,6387,1,1,6387,1,1,6387,1,1,6387,1,1,6387,1,1,6387,1,1,6387,1,1,18,10,10,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,4550,1,0,0,1,1,2,1,0,5812,1,1,6554,1,2,6066,1,1,0,1,1,6068,1,5,6072,1,1,1918,1,1,0,1,0,0,1,1,6399,1,1,6399,2,12,1,6399,1,1,6399,4,12,9,6,1,6399,1,1,6399,1,1,6399,4,37,33,19,1,0,1,0,0,1,1,0,1,1,6468,1,2,3328,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6120,1,1,308,1,1,94,1,7751,5412,1,166,5902,1,1,5656,1,1,0,1,0,0,1,1,104,2,2,1,0,1,0,0,1,1,436,1,1,0,1,0,0,1,1,6566,1,2,0,1,3,6568,1,1,4718,2,3,1,6460,2,4,2,6134,1,5,0,1,1,6074,1,9,6570,1,1,0,1,1,0,1,0,0,1,1,6576,1,2,4842,1,1,6142,1,2,6435,1,1,0,1,0,4244,1,1,5714,1,2,5046,1,1,5872,1,1,6208,1,5,0,1,1,0,1,1,4748,3,7,4,1,6441,3,8,5,2,5616,1,1,128,1,2,5546,1,3,6220,1,4,0,1,7241,6562,1,1,0,1,0,6568,1,1,6580,1,2,5054,1,1,6568,1,1,6586,1,1,3158,2,5,1,0,3,6,2,1,1528,3,7,3,2,6588,1,1,4854,2,3,1,0,1,0,0,1,1,6592,1,1,4858,1,1,6451,7,48,44,43,41,38,5,2,3960,1,0,4698,1,1,5812,1,1,6478,1,2,338,1,1,0,1,0,6576,1,1,5664,1,1,0,1,0,6596,1,157,5872,1,153,3112,1,156,6462,1,1,5016,1,0,6596,1,1,5872,1,2,88,1,0,6596,1,1,0,12,1756,633,279,262,164,10,9,8,6,4,3,1,6604,12,1757,634,280,263,165,11,10,9,7,5,4,2,6414,1,1,0,2,3,1,5904,2,4,2,5698,2,5,3,22,1,1,5706,1,1,5876,2,8,6,6122,1,1,5634,2,10,8,6486,2,3,1,0,1,0,4650,1,8822,6602,2,2,1,0,3,3,2,1,1544,3,4,3,2,6132,3,5,4,3,6446,1,1,5438,3,7,6,5,6448,1,1,4992,1,1,5024,3,10,9,8,96,3,11,10,9,5072,3,12,11,10,5898,1,1,4584,3,14,13,12,6604,5,11,9,5,4,1,390,3,16,15,14,5880,2,8,1,0,4,15,5,3,1,0,1,0,5818,8,1788,665,294,196,40,36,35,1,6467,1,1,6467,1,1,6467,1,1,0,4,4,3,2,1,6430,4,5,4,3,2,6426,1,1,312,4,7,6,5,4,6476,1,1,0,4,9,8,7,6,4310,4,10,9,8,7,0,1,1,0,4,12,11,10,9,614,2,4,1,0,1,0,0,5,1803,680,51,50,1,6479,5,1804,681,52,51,2,6479,1,1,6250,2,3,1,2234,1,1,6258,2,5,3,6506,1,1,6438,2,17,1,5728,1,3,5654,2,9,7,0,1,1,5586,2,11,9,6604,1,1,2476,1,1,4602,1,2,6468,1,10,6466,1,1,2352,1,11,0,1,12,0,1,13,0,1,1823,6160,1,9233,6512,1,9234,0,1,0,3880,1,0,6630,3,2701,2,1,6612,1,1827,6630,1,1,6489,6,950,62,7,6,3,1,0,7,951,63,8,7,4,2,1,6160,7,952,64,9,8,5,3,2,6474,1,1,1572,7,954,66,11,10,7,5,4,6632,2,2,1,5466,7,956,68,13,12,9,7,6,6476,1,1,5020,1,1,418,7,959,71,16,15,12,10,9,5908,2,2,1,5494,3,10,6,1,6491,1,1,6491,1,1,0,3,3,2,1,0,1,0,4902,1,1,5912,2,2,1,6528,1,1,6158,3,4,3,1,6495,1,1,6495,1,1,428,3,3,2,1,6412,3,4,3,2,0,3,5,4,3,2194,1,3,0,3,7,6,5,5910,4,5,4,3,1,5910,3,9,8,7,5916,1,1,6532,1,1,6490,1,6807,638,1,0,0,1,0,5234,2,2,1,6044,1,6811,6044,1,7178,6178,3,6,2,1,6668,4,6813,6812,4,1,0,5,6814,6813,5,2,1,6282,5,6815,6814,6,3,2,6530,1,1,6462,1,1,5752,1,3,6488,5,6819,6818,10,7,6,6530,1,1,1258,1,1,6460,1,2,6166,1,8,0,1,1,0,6,11,8,7,4,3,1,6286,6,12,9,8,5,4,2,6170,1,1,0,1,1,6509,8,15,12,11,8,7,5,4,1,6509,1,1,6650,10,17,14,13,10,9,7,6,3,2,1,0,11,18,15,14,11,10,8,7,4,3,2,1,5742,11,19,16,15,12,11,9,8,5,4,3,2,6522,1,1,0,11,21,18,17,14,13,11,10,7,6,5,4,6320,1,1,5060,11,23,20,19,16,15,13,12,9,8,7,6,6176,1,1,6178,11,25,22,21,18,17,15,14,11,10,9,8,0,1,0,5690,1,1,5950,1,2,6542,1,1,0,1,1,5076,1,2,6296,1,6,6180,1,1,10,1,1,2764,5,9,8,5,4,1,4706,6,10,9,6,5,2,1,5708,7,11,10,7,6,3,2,1,1772,7,12,11,8,7,4,3,2,5078,7,13,12,9,8,5,4,3,0,7,14,13,10,9,6,5,4,152,7,15,14,11,10,7,6,5,6226,1,1,0,7,17,16,13,12,9,8,7,6228,1,1,5624,1,2,448,7,20,19,16,15,12,11,10,446,7,21,20,17,16,13,12,11,0,7,22,21,18,17,14,13,12,5754,7,23,22,19,18,15,14,13,6534,1,1,6646,1,1,98,1,1,12,7,27,26,23,22,19,18,17,6330,1,1,204,7,29,28,25,24,21,20,19,5940,10,17,16,15,12,11,10,9,8,2,1,0,7,31,30,27,26,23,22,21,6666,3,19,17,1,6648,6,39,34,22,21,3,1,4932,1,4063,6124,1,1,0,1,1,6298,1,2,5650,1,1,5888,1,4,5872,1,5,6650,1,1,6646,1,1,5630,1,3,5260,1,1,6234,1,5,5392,4,4,3,2,1,5402,1,12,6428,2,184,1,5804,1,14,6708,1,1,5876,6,246,244,242,191,189,16,1862,1,0,0,1,0,5740,1,2,6670,4,3748,3,2,1,4820,3,3824,3821,1,6676,3,3825,3822,2,0,1,1,0,1,0,4940,1,1,5950,2,2,1,0,3,3,2,1,6535,4,4,3,2,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,470,12,13,12,11,10,9,8,7,6,5,4,3,2,2234,1,1,6438,12,15,14,13,12,11,10,9,8,7,6,5,4,6678,1,1,5972,1,2,6640,1,1,5088,2,3,1,0,12,20,19,18,17,16,15,14,13,12,11,10,9,6440,1,1,6539,4,10,8,3,1,6539,1,1,6539,1,1,6539,1,1,6539,1,1,6680,9,15,13,8,6,5,4,3,2,1,466,1,1,5090,2,90,2,5900,9,18,16,11,9,8,7,6,5,4,6678,1,1,6700,1,2,6678,2,53,1,6674,1,4,6212,2,4,1,6674,2,56,4,5974,9,25,23,18,16,15,14,13,12,11,6572,1,1,4830,1,2,6680,2,2,1,20,1,14,6208,1,15,5816,9,31,29,24,22,21,20,19,18,17,6674,1,1,6678,1,2,6530,2,2,1,2410,1,7523,0,1,1,0,1,1,0,3,284,2,1,0,1,0,0,1,1,0,1,1,6551,1,1,6551,1,1,6551,1,1,6551,1,1,0,4,4,3,2,1,6538,8,258,256,211,209,5,4,3,2,2890,1,1,0,1,0,0,1,1,4818,2,2,1,2188,1,1,6680,1,1,0,1,1,5734,1,2,0,1,1,0,1,0,0,1,1,6746,1,1,6238,1,1,0,1,1,0,1,0,4976,1,1,5888,1,1,6596,1,2,2266,2,2,1,6672,1,4,4076,1,1,4728,2,6,1,0,2,4,1,6726,2,5,2,5446,1,1,5694,1,4175,5990,1,1,0,1,0,5990,1,1,0,1,1,0,5,423,422,421,420,419,0,1,6383,0,1,0,0,1,9457,6708,1,9458,6616,1,1,0,1,0,2590,1,1,154,2,2,1,6726,1,1,4464,2,2,1,0,1,0,6084,1,1,6742,1,127,6748,1,128,5692,1,129,6710,4,938,14,2,1,6130,1,125,5790,1,1,6728,1,1,0,1,1,4358,1,130,6644,1,130,1240,1,131,346,1,0,6572,1,1,6730,2,2,1,6086,3,3,2,1,206,1,1,0,1,0,6732,1,1,0,1,1,0,3,8748,8747,7978,4348,3,8749,8748,7979,6568,1,1,5810,1,0,6736,1,1,0,2,2,1,6597,1,1,6597,1,1,5004,2,4403,40,0,1,0,6599,2,7851,1,6599,1,1,6599,1,1,0,5,7854,4,3,2,1,0,1,0,6744,3,9150,9146,1,0,1,1,6605,9,48,46,44,37,18,17,15,10,1,0,1,0,5014,1,1,0,1,1,0,1,452,6734,1,6304,0,1,0,6736,1,1,0,1,1,0,2,2,1,0,1,0,1458,1,0,6742,1,1,0,2,3,1,6724,2,4,2,4080,1,1,4684,2,6,4,4746,1,1,6780,2,8,6,8,2,9,7,5982,3,10,8,1,5432,2,3,1,0,1,8,6608,2,13,11,0,1,1,0,1,11,1744,1,12,6627,2,17,15,0,11,18,16,15,13,11,7,6,4,3,2,1,6732,11,19,17,16,14,12,8,7,5,4,3,2,4088,1,1,4692,11,21,19,18,16,14,10,9,7,6,5,4,4754,1,1,6788,11,23,21,20,18,16,12,11,9,8,7,6,16,11,24,22,21,19,17,13,12,10,9,8,7,5990,12,25,23,22,20,18,14,13,11,10,9,8,1,5440,2,3,1,6770,11,27,25,24,22,20,16,15,13,12,11,10,6752,1,1,0,16,29,27,26,24,22,18,17,15,14,13,12,11,9,7,3,1,1,1,1,0,1,0,0,1,1,6637,1,2,6637,2,2,1,6637,1,1,6637,1,1,6637,1,1,6072,6,6,5,4,3,2,1,0,1,1,1,1,1,0,1,0,0,4,5154,4278,4272,1,6188,4,5155,4279,4273,2,5848,1,1,6786,1,1,1484,6,5158,4282,4276,5,4,1,0,1,1,6647,1,2,0,2,2,1,6649,2,3,2,0,1,9655,0,2,9656,1,0,1,1,0,1,0,4,1,1,0,1,1,0,1,0,0,2,0,1,6670,1,1,0,2,2,1,6826,2,3,2,6788,1,1,0,2,8678,4153,0,1,6505,0,1,1,6774,1,2,0,1,1,6673,2,3,1,6673,1,1,6673,1,1,0,5,6,4,3,2,1,6092,5,7,5,4,3,2,0,1,9675,6844,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,6186,1,1,0,1,0,5076,1,1,6790,1,2,4146,1,1,6048,1,4,5498,1,1,0,1,4,0,1,1,6718,1,8,3668,1,1,6852,5,9,7,5,3,1,6832,5,10,8,6,4,2,6724,2,20,1,4982,1,2,6718,1,3,6046,1,4,0,1,0,6854,1,1,6816,2,2,1,0,1,1,1772,1,2,6836,1,1,5480,1,4,6722,1,1,6596,1,1,0,1,7,6680,1,1,0,1,9,6652,1,1,6699,11,60,59,49,47,33,30,10,8,5,3,1,6012,3,9623,7983,7982,6832,3,9624,7984,7983,5578,1,1,6732,2,3,1,6802,1,1,0,1,1,0,1,0,0,1,0,6654,1,1,6846,2,3,1,6828,1,1,0,1,0,6142,2,2,1,6848,2,5892,121,528,1,1,6707,1,1,6707,1,1,6707,1,1,0,3,3,2,1,0,1,6,5108,1,1,6718,1,2,6050,1,6461,0,1,1,0,2,2,1,6722,1,1,6838,1,1,6856,1,1,5112,1,0,6070,1,7761,5112,1,1,0,2,3,1,6717,1,1,6717,1,1,1556,4,92,3,2,1,6840,2,14,1,0,1,6351,5822,1,6352,5278,1,6352,6880,1,6354,6426,1,1,6426,1,6356,0,1,1,0,1,4,5226,1,6359,6723,2,6360,1,0,3,6361,2,1,0,3,6362,3,2,0,1,1,6078,2,3,1,6230,1,6365,0,1,1,0,1,160,2024,1,9765,0,1,1,6894,1,2,5546,1,1,4284,3,4,3,1,0,1,1,6400,1,2,0,1,1,6456,1,4,766,1,1,0,1,0,6418,1,1,6908,2,2,1,4290,3,3,2,1,5844,1,1,6418,3,5,4,3,0,1,1,0,1,2,0,1,0,6092,2,35,1,6888,1,2,0,1,1,6184,1,4,0,1,1,5260,1,1,0,1,0,0,1,1,6755,1,1,6418,1,6632,0,1,1,118,2,2,1,32,2,3,2,30,1,1,0,2,5,4,8,1,1,6140,1,8813,94,5,26,25,24,21,1,4478,1,6405,6759,2,11,1,0,1,0,4310,1,1,4338,1,1,6788,1,2,0,1,1,6426,1,4,0,1,1,0,1,0,6538,1,1,6264,2,2,1,0,1,1,3954,1,9740,6910,1,1,0,1,0,0,1,0,4932,1,8115,6490,1,0,5394,1,1,6604,1,5982,1236,1,8119,4056,1,5984,6484,1,8121,0,8,2834,8,7,5,4,3,2,1,1946,8,2835,9,8,6,5,4,3,2,6916,1,1,0,1,0,5184,1,1,6266,1,2,6020,1,1,6777,2,4,2,6777,4,5,4,2,1,6777,1,1,0,6,7,6,4,3,2,1,0,7,8,7,5,4,3,2,1,6781,1,1,0,2,2,1,6132,2,3,2,0,1,0,6785,1,1,6785,1,1,6785,1,1,2102,4,4,3,2,1,6220,4,5,4,3,2,6818,1,1,6926,1,1,0,2,4,1,5328,2,5,2,0,1,1,6452,1,2,2846,1,1,5624,2,9,6,2816,1,1,0,2,11,8,6914,1,1,0,1,1,6104,2,14,11,5438,2,15,12,5364,2,16,13,2426,1,1,5980,2,18,15,6916,1,1,5320,1,1,0,1,1,0,1,1,0,2,23,20,6922,1,1,5994,3,11,10,1,0,2,26,23,6406,2,27,24,6464,2,2,1,0,1,0,6803,1,1,6803,1,1,6803,1,1,6803,1,1,6803,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,0,5918,1,5746,6800,1,1,6478,1,1,4146,1,1,6956,1,1,2,1,1,5552,2,7,1,4,1,1,6092,1,1,0,1,1,0,1,0,0,1,1,0,1,0,6468,1,1,4548,2,2,1,6312,2,3,2,5570,1,1,0,2,3,1,0,1,0,0,1,1,5706,1,1,0,1,1,0,1,0,5240,1,1,6974,1,1,0,2,2,1,0,1,1,0,1,0,6839,1,1,6839,1,1,6839,1,1,6839,1,1,4902,5,5,4,3,2,1,0,1,1,0,1,0,1674,1,1,3902,1,2086,6796,1,1,6984,1,1,0,1,0,5948,1,1,6830,1,1,0,1,1,6510,1,2,4178,1,1,0,1,0,6266,1,1,6882,1,1,0,1,1,6954,1,2,5660,1,1,4914,1,4,5010,1,1,6992,1,9002,0,2,9003,1,0,1,1,6855,1,1,6855,1,1,6855,1,1,0,4,4,3,2,1,0,4,5,4,3,2,5150,1,1,5694,4,7,6,5,4,6982,1,1,6536,4,9,8,7,6,6886,1,1,6522,1,2,6570,2,2,1,5464,4,13,12,11,10,6982,3,48,31,1,6046,2,6221,6220,6812,1,1,1940,2,6223,6222,6892,1,1,6808,2,11,1,0,2,6226,6225,6894,2,16,1,0,1,0,348,1,1,7004,1,1,0,1,1,76,1,58,6988,1,1,6865,1,1,0,1,0,126,1,0,6302,1,1,2960,1,5486,6874,2,4605,1,0,3,5,3,1,6968,3,6,4,2,5028,1,1,6869,2,3,1,0,3,4,2,1,6650,1,1,7012,1,2,0,1,1,6184,1,2,0,1,1,0,1,0,0,1,1,2480,1,3970,2488,1,3971,5762,1,3972,3844,1,1,0,1,0,6881,1,1,6881,1,1,7022,3,3,2,1,0,4,4,3,2,1,5504,1,5390,7004,1,1,0,1,4627,7026,1,1,0,1,0,6887,1,1,6887,1,1,6887,1,1,6887,1,1,6887,1,1,5396,6,6,5,4,3,2,1,6887,1,2,6887,1,1,6887,1,1,0,1,0,6196,1,4235,0,2,2,1,5400,1,1,6891,1,1,0,1,0,0,1,1,0,1,1,2214,1,1,0,1,1,6899,2,6,1,6899,2,15,1,0,1,50,5410,10,23,22,21,20,19,18,16,15,14,1,0,1,0,0,1,0,5196,1,1,6932,1,2,6036,1,1,7008,1,7994,0,1,4013,108,1,4014,6396,1,1,0,1,0,0,1,1,0,1,1,7054,1,2,0,1,1,0,1,0,402,2,10,1,0,1,0,0,1,1,7060,1,9046,6594,1,1,5462,1,1,1752,1,1,0,1,0,6956,1,1,0,2,2,1,5484,3,3,2,1,7066,1,1,0,1,1,5438,1,5,5436,1,1,7068,1,1,0,1,1,2644,1,2,6104,1,1,0,1,0,6931,1,1,6931,1,1,6931,1,1,4994,4,4,3,2,1,92,1,1,6208,1,1,0,2,2,1,6036,2,3,2,5666,1,1,0,1,0,6942,1,1,6935,1,1,6935,1,1,6935,1,1,6935,1,1,6935,1,1,0,1,0,0,1,1,0,1,0,6358,1,1,6968,1,1,6834,1,1,0,1,0,0,1,0,4494,1,1,5756,1,0,280,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,6955,2,3,1,6955,1,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,7622,0,1,0,5954,1,0,3890,1,1,1,1,8372,6967,1,1,6967,1,1,6967,1,1,6967,1,1,2450,5,5,4,3,2,1,6958,5,6,5,4,3,2,6644,1,1,7134,2,3,1,5656,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,1,1,8539,6973,1,1,6973,1,1,3088,3,3,2,1,6964,3,4,3,2,6650,1,1,7140,2,3,1,5662,3,4,2,1,6,4,5,3,2,1,0,5,6,4,3,2,1,3046,10,17,15,14,13,12,7,5,4,3,2,3062,10,18,16,15,14,13,8,6,5,4,3,3044,1,1,3622,10,20,18,17,16,15,10,8,7,6,5,6620,1,1,3042,10,22,20,19,18,17,12,10,9,8,7,5810,10,23,21,20,19,18,13,11,10,9,8,6274,10,24,22,21,20,19,14,12,11,10,9,5948,1,1,5546,10,26,24,23,22,21,16,14,13,12,11,5852,2,4,1,3040,10,28,26,25,24,23,18,16,15,14,13,3038,10,29,27,26,25,24,19,17,16,15,14,6268,10,30,28,27,26,25,20,18,17,16,15,7098,2,2,1,6830,10,32,30,29,28,27,22,20,19,18,17,4762,5,23,21,20,19,18,3046,1,0,3062,1,0,3044,1,1,3042,1,0,5948,1,7913,5852,2,4345,2211,3040,1,0,6958,2,4,1,3038,1,0,6268,1,0,7098,2,2,1,6830,1,0,6928,1,1,3064,1,0,6910,1,13,3060,1,0,3058,1,0,7002,2,2,1,6710,1,1,3056,1,0,6620,2,5598,1,6476,11,21,19,17,16,14,11,9,8,7,3,1,6975,1,1,6975,1,1,0,1,9179,6966,4,4,3,2,1,6964,4,5,4,3,2,6962,1,1,6960,4,40,34,29,2,6958,4,8,7,6,5,6956,1,1,6954,4,10,9,8,7,6952,1,1,6950,4,12,11,10,9,6948,4,13,12,11,10,6946,1,1,6946,4,15,14,13,12,6944,1,1,6942,4,17,16,15,14,6940,1,1,6938,4,19,18,17,16,6936,1,1,6934,1,2,6928,4,22,21,20,19,6926,1,1,6924,4,24,23,22,21,6932,5,25,24,23,22,1,6922,4,26,25,24,23,6920,1,1,6918,4,28,27,26,25,6916,1,1,6914,4,30,29,28,27,6912,1,1,6910,4,32,31,30,29,6908,1,1,6906,4,34,33,32,31,6904,1,1,6902,4,36,35,34,33,6898,4,37,36,35,34,6896,1,1,6894,4,39,38,37,36,6892,1,1,6890,4,41,40,39,38,6930,3,65,17,1,6888,4,43,42,41,40,6962,2,3,1,6886,4,45,44,43,42,6900,2,10,1,6884,4,47,46,45,44,6882,2,36,1,6880,4,49,48,47,46,6878,1,1,6876,4,51,50,49,48,6874,1,1,6872,1,47,6870,4,54,53,52,51,6868,4,55,54,53,52,6950,2,2,1,6866,4,57,56,55,54,6864,1,1,6862,1,5,6860,1,6,6858,4,61,60,59,58,6870,1,1,6856,1,51,0,1,0,7102,1,1,0,1,1,5956,1,2,6626,1,1,6482,2,3,1,6981,1,1,6981,1,1,0,1,0,6983,1,1,6983,1,1,6983,1,1,6983,1,1,6983,1,1,6983,1,1,6646,7,7,6,5,4,3,2,1,2682,1,1,6472,7,9,8,7,6,5,4,3,0,1,1,0,1,419,0,1,10155,0,1,1,0,1,10157,7130,1,10158,7126,1,925,0,1,10160,7136,1,1,0,1,10162,7138,1,1,7130,3,6,3,1,0,3,7438,6,1,0,4,10166,7439,7,2,0,4,10167,7440,8,3,6438,1,1,7036,2,3,1,0,3,4,2,1,7005,4,5,3,2,1,0,5,6,4,3,2,1,0,1,10173,7082,1,1,0,1,1,222,1,2,4100,1,3,6964,2,2,1,0,2,4,1,0,1,10180,6210,1,7907,7156,2,2,1,0,3,3,2,1,5092,3,4,3,2,3218,1,1,6694,3,6,5,4,5176,1,1,0,1,1,0,3,6,4,1,0,2,4945,2961,6946,2,4946,2962,2720,1,1,6944,2,4948,2964,6942,1,1,0,3,5,3,1,7186,3,6,4,2,3704,3,7,5,3,7148,2,2,1,7164,3,9,7,5,7142,1,1,7025,6,11,9,7,6,3,1,7025,1,1,6820,8,13,11,9,8,5,3,2,1,6332,8,14,12,10,9,6,4,3,2,5714,1,1,330,8,16,14,12,11,8,6,5,4,7058,1,1,6584,8,18,16,14,13,10,8,7,6,7010,1,1,0,4,7,5,3,1,0,5,8,6,4,2,1,7012,5,9,7,5,3,2,7036,1,1,7102,5,11,9,7,5,4,0,1,1,6984,1,2,7172,1,1,0,2,5,1,6882,5,16,14,12,10,9,5914,1,1,0,1,0,0,1,1,6618,1,1,6344,1,2,6342,1,3,7170,1,4,5726,3,3,2,1,14,3,6,5,1,6212,3,7,6,2,7022,3,8,7,3,6808,3,9,8,4,7048,3,10,9,5,7160,2,2,1,0,1,0,344,1,0,7072,1,1,0,2,3,1,5922,3,4,2,1,7068,1,1,0,1,1,6716,1,8143,5558,1,9888,5558,3,6837,2,1,7043,4,6838,3,2,1,0,5,6839,4,3,2,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,6394,1,2,6354,1,1,0,1,2,6628,1,3,6356,4,5,3,2,1,0,5,6,4,3,2,1,6722,1,1,0,1,1,0,1,10273,3400,1,10274,6644,4,8616,8385,2,1,7063,1,1,0,2,2,1,6844,2,3,2,7092,1,1,0,1,1,7208,2,6,5,0,1,1,0,1,0,7194,1,1,0,1,1,7146,1,1,7214,2,2,1,0,1,0,7198,1,1,68,1,1,7148,1,1,0,1,1,0,1,0,7086,1,1,7079,1,1,7079,1,1,7079,1,1,2976,4,4,3,2,1,6742,1,1,7106,1,2,0,1,1,5904,1,2,0,1,1,5522,3,5,3,1,0,4,6,4,2,1,0,1,0,4844,1,6542,5708,1,0,3424,1,1,0,4,1627,4,3,1,6752,1,1,5528,1,1,0,2,2,1,0,1,1,0,1,0,16,1,0,14,1,3774,5492,3,3,2,1,7095,1,1,7095,1,1,7095,1,1,7095,1,1,7095,1,1,5480,6,6,5,4,3,2,1,0,1,1,0,2,2,1,7240,2,3,2,6046,1,1,0,2,5,4,6872,1,1,0,1,1,0,1,0,0,2,6539,1,7107,1,1,7107,1,1,7107,1,1,7107,1,1,3004,5,5,4,3,2,1,4986,1,1,7107,1,1,0,2,2,1,7182,1,8044,0,1,1,6890,1,2,5628,1,1,0,1,4,6380,1,1,0,1,10334,3126,1,10335,7100,1,1,6676,1,10337,0,1,10338,7070,2,2,1,0,3,6,4,1,0,4,7,5,2,1,0,1,0,7246,1,1,0,1,1,6438,1,2,7198,1,1,0,1,1,338,1,2,4216,1,3,7080,2,2,1,6434,1,8,6620,1,9,7160,1,1,5654,2,2,1,6894,1,1,3706,1,13,7160,1,1,5638,2,2,1,0,3,3,2,1,3894,1,17,6792,3,132,131,1,6672,1,19,7246,1,20,3670,1,21,6466,6,8081,131,129,128,2,1,0,2,0,7926,0,1,1,7160,2,2,1,6796,3,3,2,1,54,3,4,3,2,5956,3,5,4,3,52,1,1,0,3,4,3,1,0,4,5,4,2,1,0,1,7931,6802,2,7932,1,5578,1,1,0,2,2,1,5580,1,8740,0,2,8741,1,0,1,1,0,1,0,0,1,1,6448,2,2,1,0,3,3,2,1,6814,1,1,7178,1,2,72,1,1,5974,1,2,70,1,1,5590,3,5,3,1,0,4,6,4,2,1,0,1,0,6926,1,1,310,1,1,7182,1,2,76,1,1,5978,1,2,74,1,1,0,1,0,7157,1,1,7157,1,1,6738,3,3,2,1,0,1,1,0,2,2,1,6722,2,3,2,6968,1,1,7234,2,5,4,0,1,1,4950,1,2,6934,4,6,4,2,1,6512,13,257,237,234,141,140,135,87,86,32,7,5,3,2,0,1,0,7165,1,1,7165,1,1,7165,1,1,7165,1,1,7165,1,1,7165,1,1,7165,1,1,7165,1,1,7165,1,1,7165,1,1,7165,1,1,7165,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,0,1,1,7244,2,2,1,0,3,3,2,1,6486,3,4,3,2,7246,3,81,70,1,7246,3,6,5,4,12,1,1,0,1,2,0,3,10436,134,133,0,1,1,0,3,10438,136,135,0,1,1,0,2,2,1,4992,1,1,0,1,10442,0,1,1,0,1,1,5410,1,10459,6854,1,10322,0,1,1,4706,1,10324,0,2,10325,1,7318,1,6429,188,1,3976,7268,1,1,6858,1,9605,0,1,7530,304,1,1,7197,2,2,1,7197,1,1,0,4,4,3,2,1,5418,1,6,0,1,10549,7201,1,1,0,1,0,6080,2,0,1,6418,1,3989,7276,2,3990,1,0,3,3991,2,1,0,1,8579,7240,1,9132,5890,1,8291,6514,1,10561,7330,1,1,7207,1,1,7207,1,1,7207,1,1,7207,1,1,7207,1,1,7207,1,1,7207,1,1,7207,1,1,5886,9,9,8,7,6,5,4,3,2,1,0,1,10481,6122,1,10482,7350,1,1,0,2,3,1,6990,2,4,2,6640,1,1,7344,4,6,4,3,1,0,1,7,6992,1,8,6642,1,1,7346,3,10,3,1,0,4,11,4,2,1,0,5,12,5,3,2,1,5338,5,13,6,4,3,2,7358,1,1,7342,5,15,8,6,5,4,7250,1,1,6816,1,1,1456,5,18,11,9,8,7,6634,1,1,7340,1,8578,6432,1,1,0,2,2,1,7292,3,3,2,1,0,4,4,3,2,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,7221,1,1,5900,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,7230,1,2,6140,1,1,0,1,0,2516,1,1,0,1,1,7234,1,2,6144,1,1,2512,3,4,3,1,7227,1,1,7227,1,1,7227,1,1,7227,1,1,7227,1,1,7227,1,1,7227,1,1,7227,1,1,7227,1,1,7227,1,1,5912,11,11,10,9,8,7,6,5,4,3,2,1,0,1,1,6444,1,1,0,2,2,1,7304,3,3,2,1,5998,1,8620,7258,1,8621,0,1,1,2460,1,2,0,1,3,6898,1,8625,4670,2,5,1,6486,1,6,6478,1,7,3560,8,8626,9,7,6,5,3,2,1,5924,9,8627,10,8,7,6,4,3,2,1,0,10,8628,11,9,8,7,5,4,3,2,1,6536,10,8629,12,10,9,8,6,5,4,3,2,3734,1,1,7237,2,3,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,2528,14,15,13,12,11,10,9,8,7,6,5,4,3,2,1,7237,1,4181,7237,1,1,7237,1,1,7237,1,1,7237,1,1,7237,1,1,5922,9,4189,4188,4187,6,5,4,3,2,1,6004,1,1,7264,1,2,6,1,1,2464,1,2,4,1,3,6900,1,6,4672,1,1,6726,1,8,7237,1,1,3562,6,9,7,6,5,3,1,5926,7,10,8,7,6,4,2,1,0,8,11,9,8,7,5,3,2,1,6538,8,12,10,9,8,6,4,3,2,3736,1,1,0,1,0,576,1,0,6344,1,1,4496,2,3,1,7364,3,4,2,1,6548,1,1,6784,1,2,7374,1,1,6286,2,3,1,22,8,113,61,60,59,58,4,2,1,7248,1,7436,0,1,0,5414,1,1,5282,1,8114,0,4,8115,4,2,1,0,4,8116,5,3,2,6848,4,8117,6,4,3,7280,3,113,2,1,6698,4,8119,8,6,5,0,1,1,6022,4,8121,10,8,7,7390,2,113,1,0,2,9833,7936,7152,2,4818,320,0,2,2,1,5794,2,3,2,4460,1,1,7392,2,5,4,6796,1,1,0,2,2,1,7378,1,1,7255,3,7,5,1,0,4,8,6,2,1,0,2,10713,7264,7420,1,1,1262,2,2,1,6614,2,3,2,6748,2,4,3,6004,2,2,1,7259,2,4,1,7400,3,5,2,1,7259,4,6,3,2,1,0,5,7,4,3,2,1,7261,1,1,7261,1,1,7261,1,1,7261,1,1,7261,1,1,7261,1,1,0,7,7,6,5,4,3,2,1,3320,7,8,7,6,5,4,3,2,7164,1,1,7248,7,10,9,8,7,6,5,4,7290,1,1,14,2,2,1,640,1,3,7336,1,8487,7396,2,8488,1,0,1,1,7338,1,169,7398,2,170,1,0,1,1,6574,1,2,7408,1,1,5960,1,10744,7400,1,1,0,1,1,0,1,8606,6578,1,1,7344,1,1,0,1,0,0,1,1,7398,2,6,1,734,1,8504,4788,2,8505,1,7275,1,1,0,1,5393,7400,1,1,0,1,1,0,1,10759,7281,1,1,7414,1,25,5256,1,1,6588,1,2,7422,1,1,0,1,0,7056,1,1,5596,1,0,7290,1,1,750,6,9739,8501,8499,6934,2321,1,7283,7,9740,8502,8500,6935,2322,2,1,0,8,9741,8503,8501,6936,2323,3,2,1,0,1,1,54,1,0,2514,1,0,6236,1,0,2130,1,0,6704,4,4,3,2,1,6950,5,9748,8510,8508,2330,1,5726,1,1,7287,2,2,1,0,3,3,2,1,7270,3,4,3,2,7268,1,1,7289,2,9056,316,0,3,9057,317,1,7272,3,9058,318,2,7270,1,1,0,2,3,1,7318,2,4,2,0,2,5,3,0,2,6,4,0,2,7,5,7440,2,2,1,7436,2,9,7,6974,2,10,8,6976,5,7,6,3,2,1,7299,2,9,1,7299,1,1,0,4,11,3,2,1,7328,4,12,4,3,2,4450,1,1,68,1,2,7080,4,15,7,6,5,6250,1,1,7126,4,17,9,8,7,6710,1,1,0,1,8278,0,1,8279,7446,1,1,0,3,8281,3,1,0,1,1,776,1,1,0,2,2,1,232,2,3,2,6134,2,4,3,230,1,1,1034,2,6,5,6044,1,1,7384,1,1,0,1,0,0,1,1,20,1,2,18,1,3,7456,2,2,1,7452,1,5,7340,1,6,6992,3,3,2,1,166,3,8,7,1,6978,1,1,0,1,1,0,1,10756,6824,2,10754,1,0,3,10755,2,1,172,4,10756,3,2,1,6810,1,1,0,1,1,7456,1,2546,0,1,1,6014,1,2,0,1,1,7327,2,3,1,7327,1,1,0,4,5,3,2,1,7314,4,6,4,3,2,0,1,1,0,1,0,1048,1,1,7333,1,1,7333,1,1,0,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,5700,7326,1,5701,7276,1,1,3462,1,2,0,3,4,2,1,7122,3,5,3,2,7370,1,1,7244,1,1,0,3,8,6,5,7486,1,1,0,3,6,3,1,0,1,0,0,1,602,0,2,603,1,6476,2,604,2,6338,2,605,3,7494,2,2,1,7386,1,1,0,2,5,1,6704,2,6,2,6224,1,10784,0,1,1,6850,1,2,6802,1,8297,14,2,10802,10006,14,3,8466,2,1,0,4,8467,3,2,1,0,1,1,0,1,1,7363,1,1,6052,1,9946,0,2,9947,1,6664,2,9948,2,3862,1,1,7365,2,3,1,7365,1,1,7365,1,1,7365,1,1,7365,1,1,7365,1,1,0,8,9,7,6,5,4,3,2,1,7378,8,10,8,7,6,5,4,3,2,7030,1,1,284,1,1,3740,8,13,11,10,9,8,7,6,5,7030,1,1,0,1,1,7510,8,16,14,13,12,11,10,9,8,7402,2,26,1,7330,8,18,16,15,14,13,12,11,10,7328,1,1,0,8,20,18,17,16,15,14,13,12,7494,1,1,7488,1,1,7150,8,23,21,20,19,18,17,16,15,7532,1,1,0,1,0,204,4,9336,9335,9176,1,6754,1,1,6062,2,2,1,0,3,3,2,1,6674,3,4,3,2,3872,1,1,0,2,3,1,7156,2,4,2,7404,2,11,1,7278,2,11,1,7148,10,36,34,33,32,31,30,29,28,7,5,1758,2,8,6,0,1,1,6554,10,39,37,36,35,34,33,32,31,10,8,7406,1,1,6618,1,1,0,1,10926,0,1,1,7524,1,1,0,1,1,7508,3,36,10,1,0,1,0,6726,1,6266,0,1,0,6806,1,1,7452,3,4,3,1,7462,3,5,4,2,6834,1,1,0,2,3,1,0,1,1,7404,1,2,5272,1,1,7534,1,4,6882,2,43,1,0,1,10007,6966,1,10008,7428,1,1,5802,2,3,1,7422,2,4,2,6638,1,1,0,2,3,1,5906,1,1,7538,1,1,0,1,0,6980,1,1,6780,1,1,6970,1,1,4,1,1,5908,1,1,6738,2,9225,8994,7178,3,9226,8995,1,5916,4,9227,8996,2,1,0,3,9228,8997,3,7428,1,1,3272,1,1,5170,3,9231,9000,6,7428,1,6,0,1,1,7256,3,9234,9003,9,7544,2,4,1,1304,1,1,0,1,0,3416,1,0,3912,1,0,7388,2,2,1,6212,2,4,1,0,1,1,7510,1,2,1294,1,1,0,1,0,2636,1,9407,178,1,9408,6990,3,3,2,1,5066,1,1,0,2,2,1,5926,1,1,0,2,2,1,5916,1,1,0,2,2,1,6722,2,3,2,6716,1,1,7316,2,5,4,7422,1,1,0,1,1,6626,1,8853,0,1,1,7492,1,1,0,1,0,0,2,7129,1,7408,2,7130,2,5832,1,1,7194,4,7132,4,3,1,0,1,1,7524,1,2,7432,1,1,6914,1,1,0,1,0,7568,1,1,0,1,1,7146,1,2,2656,1,1,490,1,4,0,1,5,7534,1,6,198,1,1,0,1,8,6608,1,1,0,1,10,7208,1,9,6384,1,6,6852,5,10,9,8,6,1,7204,1,8,6566,1,9,7206,3,5,2,1,7214,3,14,13,7,7435,6,18,17,9,5,2,1,7435,1,1,7442,2,8760,8551,0,1,1,8,1,2,498,1,3,7540,1,4,204,1,1,7154,1,6,2664,1,1,6854,4,6,5,3,1,7210,1,3,7206,1,6,7208,2,2,1,4,1,12,7216,1,1,7437,9,40,39,36,15,14,13,6,3,1,288,1,0,0,1,1,7439,2,2,1,0,3,3,2,1,0,3,4,3,2,0,1,1,6368,3,6,5,4,6366,3,7,6,5,0,2,2,1,7474,3,9,8,7,3170,1,1,0,3,11,10,9,0,1,1,0,3,13,12,11,0,1,1,7432,3,15,14,13,24,1,1,0,1,1,0,3,18,17,16,0,1,1,0,3,20,19,18,2382,3,21,20,19,0,1,1,0,2,3,1,0,3,24,23,22,0,1,1,0,3,26,25,24,0,1,1,0,1,7,0,3,29,28,27,0,1,1,3204,3,31,30,29,0,3,32,31,30,7456,1,1,1206,3,34,33,32,5198,3,35,34,33,2668,2,2,1,1326,3,37,36,35,7440,2,7,1,0,1,0,2404,1,0,22,1,1,4114,2,3,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,6834,1,5,6228,1,6,0,1,7,6914,6,6,5,4,3,2,1,6598,1,9,7056,1,10,7508,2,2,1,0,1,12,0,1,1,0,4,13,6,3,1,7503,6,59,14,7,4,2,1,66,1,0,7503,1,1,64,2,2,1,62,2,3,2,60,1,1,6426,2,5,4,6424,2,6,5,58,2,2,1,7530,2,8,7,3226,1,1,56,2,10,9,54,1,1,52,2,12,11,50,1,1,7480,2,14,13,72,1,1,48,1,1,46,2,17,16,44,1,1,42,2,19,18,2422,2,20,19,40,1,1,38,2,3,1,36,2,23,22,34,1,1,32,2,25,24,30,1,1,28,1,7,26,2,28,27,24,1,1,3226,2,30,29,22,2,31,30,7476,1,1,1226,2,33,32,5218,2,34,33,2688,2,2,1,1346,2,36,35,7460,2,7,1,5942,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,0,18,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,0,1,8611,7492,1,8612,6832,1,1,7580,1,8614,7540,1,1,7584,1,1,6,4,8617,6,4,1,7507,1,1,68,2,2,1,66,2,3,2,64,1,1,6430,2,5,4,6428,2,6,5,62,2,2,1,7534,2,8,7,3230,1,1,60,2,10,9,58,1,1,56,2,12,11,54,1,1,7484,2,14,13,76,1,1,52,1,1,50,2,17,16,48,1,1,46,2,19,18,2426,2,20,19,44,1,1,42,2,3,1,40,2,23,22,38,1,1,36,2,25,24,34,1,1,32,1,7,30,2,28,27,28,1,1,3230,2,30,29,26,2,31,30,7480,1,1,1230,2,33,32,5222,2,34,33,2692,2,2,1,1350,2,36,35,7464,2,7,1,0,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,6720,1,10973,6954,1,1,6720,1,0,7572,1,1,0,3,8240,3,1,7518,1,1,0,1,1,7002,1,2,5952,1,1,6764,1,2,6756,1,3,7540,1,6,6712,1,1,1688,1,2,7002,1,8850,0,1,1,7522,1,8852,7004,1,1,0,1,1,7658,1,8855,6828,1,1,6934,1,1,4946,1,8858,7288,1,1,7324,1,8860,7658,1,1,6692,1,8862,7006,1,1,434,18,169,167,164,162,160,158,155,153,150,149,147,145,144,142,139,136,134,1,2622,1,8865,7678,1,1,7656,2,2,1,0,1,1,7192,1,2,1700,1,1,3754,3,11221,9646,9645,7592,1,1,7660,1,1,6466,1,1,326,1,3,6954,1,1,0,1,1,7300,1,6,6470,1,1,0,1,0,0,2,7362,1,7552,1,1,0,2,2,1,0,2,3,2,0,1,0,0,1,1,0,1,0,4044,1,0,7488,1,1,7306,2,3,1,0,1,1,7537,2,2,1,0,3,3,2,1,0,1,0,0,1,1,0,1,2,7528,1,1,7316,2,3,1,0,1,1,0,2,2,1,2468,2,3,2,86,1,1,0,1,0,0,1,0,0,1,0,7562,1,1,7052,1,1,7555,2,2,1,0,3,3,2,1,6808,1,0,4,2,6566,1,6932,4,9,8,3,1,0,1,1,0,2,2,1,0,2,3,2,0,1,1,7638,2,5,4,0,1,1,0,1,0,7642,1,1,0,1,1,0,1,1,5126,3,66,64,1,1722,1,0,7558,1,11062,7580,3,11065,2,1,7062,4,11066,3,2,1,0,1,1,0,1,0,7584,1,1,6020,1,1,7577,1,1,7577,1,1,7577,1,1,7577,1,1,4604,4,4,3,2,1,7584,1,1,7074,2,2,1,0,1,1,4606,1,0,7580,1,11078,7586,3,17,2,1,7076,4,18,3,2,1,0,1,1,0,1,11295,0,1,6370,0,1,6371,7366,1,6372,7614,1,1,0,1,1,7652,1,9525,0,1,1,0,5,8,7,6,3,1,0,1,1,7595,2,2,1,7595,1,1,5488,4,4,3,2,1,0,1,0,0,1,1,7740,1,2,6910,1,1,7016,1,1,7370,2,4,1,7632,5,103,102,5,2,1,5478,1,0,7599,1,1,7599,1,1,0,3,3,2,1,0,1,1,6908,1,2,6292,1,1,6902,3,4,3,1,0,4,5,4,2,1,856,1,1,7605,2,2,1,0,3,3,2,1,0,1,0,5870,1,1,7636,1,2,378,1,1,7316,1,4,7562,1,1,7562,1,6,7636,1,1,2836,2,6,1,7562,4,8,6,4,1,7026,5,9,7,5,2,1,7356,1,1,0,1,0,7046,1,1,5872,1,1,7638,1,2,7611,1,1,0,3,5,3,1,7750,3,6,4,2,7734,1,1,0,2,3,1,7362,1,1,7615,1,1,176,34,349,348,345,343,342,334,330,327,326,325,324,323,322,315,312,310,309,264,257,254,252,251,250,47,46,45,44,27,26,25,13,12,2,1,174,34,350,349,346,344,343,335,331,328,327,326,325,324,323,316,313,311,310,265,258,255,253,252,251,48,47,46,45,28,27,26,14,13,3,2,172,1,1,6538,34,352,351,348,346,345,337,333,330,329,328,327,326,325,318,315,313,312,267,260,257,255,254,253,50,49,48,47,30,29,28,16,15,5,4,6536,34,353,352,349,347,346,338,334,331,330,329,328,327,326,319,316,314,313,268,261,258,256,255,254,51,50,49,48,31,30,29,17,16,6,5,170,2,2,1,7642,34,355,354,351,349,348,340,336,333,332,331,330,329,328,321,318,316,315,270,263,260,258,257,256,53,52,51,50,33,32,31,19,18,8,7,3338,1,1,168,34,357,356,353,351,350,342,338,335,334,333,332,331,330,323,320,318,317,272,265,262,260,259,258,55,54,53,52,35,34,33,21,20,10,9,166,1,1,164,34,359,358,355,353,352,344,340,337,336,335,334,333,332,325,322,320,319,274,267,264,262,261,260,57,56,55,54,37,36,35,23,22,12,11,162,1,1,7592,34,361,360,357,355,354,346,342,339,338,337,336,335,334,327,324,322,321,276,269,266,264,263,262,59,58,57,56,39,38,37,25,24,14,13,184,1,1,160,1,1,158,34,364,363,360,358,357,349,345,342,341,340,339,338,337,330,327,325,324,279,272,269,267,266,265,62,61,60,59,42,41,40,28,27,17,16,156,1,1,154,34,366,365,362,360,359,351,347,344,343,342,341,340,339,332,329,327,326,281,274,271,269,268,267,64,63,62,61,44,43,42,30,29,19,18,2534,34,367,366,363,361,360,352,348,345,344,343,342,341,340,333,330,328,327,282,275,272,270,269,268,65,64,63,62,45,44,43,31,30,20,19,152,1,1,150,2,3,1,148,34,370,369,366,364,363,355,351,348,347,346,345,344,343,336,333,331,330,285,278,275,273,272,271,68,67,66,65,48,47,46,34,33,23,22,146,1,1,144,34,372,371,368,366,365,357,353,350,349,348,347,346,345,338,335,333,332,287,280,277,275,274,273,70,69,68,67,50,49,48,36,35,25,24,142,1,1,140,1,7,138,34,375,374,371,369,368,360,356,353,352,351,350,349,348,341,338,336,335,290,283,280,278,277,276,73,72,71,70,53,52,51,39,38,28,27,136,1,1,3338,34,377,376,373,371,370,362,358,355,354,353,352,351,350,343,340,338,337,292,285,282,280,279,278,75,74,73,72,55,54,53,41,40,30,29,134,34,378,377,374,372,371,363,359,356,355,354,353,352,351,344,341,339,338,293,286,283,281,280,279,76,75,74,73,56,55,54,42,41,31,30,7588,1,1,1338,34,380,379,376,374,373,365,361,358,357,356,355,354,353,346,343,341,340,295,288,285,283,282,281,78,77,76,75,58,57,56,44,43,33,32,5330,34,381,380,377,375,374,366,362,359,358,357,356,355,354,347,344,342,341,296,289,286,284,283,282,79,78,77,76,59,58,57,45,44,34,33,2800,2,2,1,1458,34,383,382,379,377,376,368,364,361,360,359,358,357,356,349,346,344,343,298,291,288,286,285,284,81,80,79,78,61,60,59,47,46,36,35,7572,3,151,7,1,64,2,38,37,62,2,39,38,7622,1,1,7112,1,1,7615,2,2,1,60,3,3,2,1,6866,2,44,43,6858,2,45,44,62,2,2,1,0,1,0,0,1,1,0,1,1,938,1,0,7110,1,1,6060,1,1,7621,1,1,4,1,10465,0,2,10466,1,7630,1,1,0,1,0,0,1,11406,7614,1,9635,1654,1,11408,0,1,11409,7064,2,2,1,436,1,6485,0,1,9435,0,1,0,7122,1,9709,194,2,2,1,192,2,3,2,190,1,1,6556,2,5,4,6554,2,6,5,188,2,2,1,7660,2,8,7,3356,1,1,186,2,10,9,184,1,1,182,2,12,11,180,1,1,7610,2,14,13,202,1,1,178,1,1,176,2,17,16,174,1,1,172,2,19,18,2552,2,20,19,170,1,1,168,2,3,1,166,2,23,22,164,1,1,162,2,25,24,160,1,1,158,1,7,156,2,28,27,154,1,1,3356,2,30,29,152,2,31,30,7606,1,1,1356,2,33,32,5348,2,34,33,2818,2,2,1,1476,2,36,35,7590,2,7,1,0,19,38,37,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,196,20,39,38,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,194,20,40,39,38,36,33,31,29,27,24,22,19,18,16,14,13,11,8,5,3,2,192,1,1,6558,20,42,41,40,38,35,33,31,29,26,24,21,20,18,16,15,13,10,7,5,4,6556,20,43,42,41,39,36,34,32,30,27,25,22,21,19,17,16,14,11,8,6,5,190,2,2,1,7662,20,45,44,43,41,38,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,3358,1,1,188,20,47,46,45,43,40,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,186,1,1,184,20,49,48,47,45,42,40,38,36,33,31,28,27,25,23,22,20,17,14,12,11,182,1,1,7612,20,51,50,49,47,44,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,204,1,1,180,1,1,178,20,54,53,52,50,47,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,176,1,1,174,20,56,55,54,52,49,47,45,43,40,38,35,34,32,30,29,27,24,21,19,18,2554,20,57,56,55,53,50,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,172,1,1,170,2,3,1,168,20,60,59,58,56,53,51,49,47,44,42,39,38,36,34,33,31,28,25,23,22,166,1,1,164,20,62,61,60,58,55,53,51,49,46,44,41,40,38,36,35,33,30,27,25,24,162,1,1,160,1,7,158,20,65,64,63,61,58,56,54,52,49,47,44,43,41,39,38,36,33,30,28,27,156,1,1,3358,20,67,66,65,63,60,58,56,54,51,49,46,45,43,41,40,38,35,32,30,29,154,20,68,67,66,64,61,59,57,55,52,50,47,46,44,42,41,39,36,33,31,30,7608,1,1,1358,20,70,69,68,66,63,61,59,57,54,52,49,48,46,44,43,41,38,35,33,32,5350,20,71,70,69,67,64,62,60,58,55,53,50,49,47,45,44,42,39,36,34,33,2820,2,2,1,1478,20,73,72,71,69,66,64,62,60,57,55,52,51,49,47,46,44,41,38,36,35,7592,2,7,1,0,17,36,34,31,29,27,25,22,20,17,16,14,12,11,9,6,3,1,7798,17,37,35,32,30,28,26,23,21,18,17,15,13,12,10,7,4,2,7776,18,38,36,33,31,29,27,24,22,19,18,16,14,13,11,8,5,3,1,7637,1,1,7622,17,40,38,35,33,31,29,26,24,21,20,18,16,15,13,10,7,5,6226,1,1,0,20,42,40,37,35,33,31,28,26,23,22,20,18,17,15,12,9,7,6,3,1,7418,20,43,41,38,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,4,2,6456,1,1,0,22,45,43,40,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,6,4,3,1,7506,22,46,44,41,39,37,35,32,30,27,26,24,22,21,19,16,13,11,10,7,5,4,2,7504,1,1,7214,22,48,46,43,41,39,37,34,32,29,28,26,24,23,21,18,15,13,12,9,7,6,4,6672,22,49,47,44,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,10,8,7,5,6670,22,50,48,45,43,41,39,36,34,31,30,28,26,25,23,20,17,15,14,11,9,8,6,6668,22,51,49,46,44,42,40,37,35,32,31,29,27,26,24,21,18,16,15,12,10,9,7,6682,22,52,50,47,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,13,11,10,8,6630,1,1,4166,1,2,0,22,55,53,50,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,16,14,13,11,6948,22,56,54,51,49,47,45,42,40,37,36,34,32,31,29,26,23,21,20,17,15,14,12,7776,22,57,55,52,50,48,46,43,41,38,37,35,33,32,30,27,24,22,21,18,16,15,13,7768,2,2,1,0,2,4,1,6998,2,5,2,7652,1,1,7678,1,1,7672,2,8,5,6280,1,1,0,3,6,3,1,7454,4,7,4,2,1,0,22,67,65,62,60,58,56,53,51,48,47,45,43,42,40,37,34,32,31,28,26,25,23,6948,2,12,11,0,2,2,1,7651,3,3,2,1,7651,1,1,0,5,5,4,3,2,1,0,22,73,71,68,66,64,62,59,57,54,53,51,49,48,46,43,40,38,37,34,32,31,29,6962,22,74,72,69,67,65,63,60,58,55,54,52,50,49,47,44,41,39,38,35,33,32,30,6344,3,19,18,1,7216,22,76,74,71,69,67,65,62,60,57,56,54,52,51,49,46,43,41,40,37,35,34,32,7638,1,1,0,3,5,3,1,7436,3,6,4,2,6474,1,1,7760,3,8,6,4,5164,1,1,7798,3,10,8,6,7334,1,1,0,7,12,10,8,7,5,3,1,7800,7,13,11,9,8,6,4,2,6606,1,1,7438,7,15,13,11,10,8,6,4,6608,1,1,7732,7,17,15,13,12,10,8,6,4368,1,1,7506,1,2,7518,1,3,7338,1,4,4590,1,5,0,22,96,94,91,89,87,85,82,80,77,76,74,72,71,69,66,63,61,60,57,55,54,52,7734,1,1,0,1,1,4752,1,2,874,1,3,7616,6,53,52,51,50,2,1,0,22,102,100,97,95,93,91,88,86,83,82,80,78,77,75,72,69,67,66,63,61,60,58,0,1,1,0,22,104,102,99,97,95,93,90,88,85,84,82,80,79,77,74,71,69,68,65,63,62,60,0,1,1,7334,1,2,7671,1,1,7671,3,4,3,1,7671,1,1,0,5,6,5,3,2,1,6294,5,7,6,4,3,2,272,1,1,0,22,113,111,108,106,104,102,99,97,94,93,91,89,88,86,83,80,78,77,74,72,71,69,6408,22,114,112,109,107,105,103,100,98,95,94,92,90,89,87,84,81,79,78,75,73,72,70,7794,22,115,113,110,108,106,104,101,99,96,95,93,91,90,88,85,82,80,79,76,74,73,71,7204,2,2,1,4090,2,3,2,4088,2,4,3,0,4,6,3,2,1,3516,4,7,4,3,2,576,4,8,5,4,3,6116,2,2,1,7677,6,10,7,6,5,4,1,7677,1,1,0,8,12,9,8,7,6,3,2,1,0,22,126,124,121,119,117,115,112,110,107,106,104,102,101,99,96,93,91,90,87,85,84,82,0,1,1,0,22,128,126,123,121,119,117,114,112,109,108,106,104,103,101,98,95,93,92,89,87,86,84,0,1,1,7236,22,130,128,125,123,121,119,116,114,111,110,108,106,105,103,100,97,95,94,91,89,88,86,0,1,1,7672,1,2,7696,1,1,728,1,1,6864,8,62,60,58,57,55,53,51,5,4194,1,1,0,22,137,135,132,130,128,126,123,121,118,117,115,113,112,110,107,104,102,101,98,96,95,93,0,1,1,254,1,0,252,1,0,250,1,1,248,2,9887,9886,3416,1,10022,246,1,0,244,1,1,242,1,0,240,1,1,262,1,11465,238,1,1,236,1,0,234,1,1,232,1,0,228,2,522,1,226,1,0,224,1,1,222,1,0,220,1,1,218,1,528,216,1,0,214,1,1,212,1,0,7666,1,1,1416,1,0,5408,1,0,2878,2,2,1,7650,2,2912,2858,6740,17,536,28,26,25,24,22,20,18,16,14,12,10,9,7,5,2,1,0,1,1,0,1,1,0,1,0,0,4,6606,5846,5317,1,0,5,6607,5847,5318,2,1,7828,5,6608,5848,5319,3,2,7510,1,1,7776,5,6610,5850,5321,5,4,4412,1,1,7006,1,2,1592,1,3,7170,5,6614,5854,5325,9,8,7606,1,1,7688,1,2,7730,1,1,0,1,1,7476,7,12,10,8,7,6,4,1,7705,1,1,0,2,10701,755,7478,1,1,6972,1,1,7707,2,2,1,268,3,3,2,1,266,3,4,3,2,264,1,1,6630,3,6,5,4,6628,3,7,6,5,262,2,2,1,7734,3,9,8,7,3430,1,1,260,3,11,10,9,258,1,1,256,3,13,12,11,254,1,1,7684,3,15,14,13,276,1,1,252,1,1,250,3,18,17,16,248,1,1,246,3,20,19,18,2626,3,21,20,19,244,1,1,242,2,3,1,240,3,24,23,22,238,1,1,236,3,26,25,24,234,1,1,232,1,7,230,3,29,28,27,228,1,1,3430,3,31,30,29,226,3,32,31,30,7680,1,1,1430,3,34,33,32,5422,3,35,34,33,2892,2,2,1,1550,3,37,36,35,7664,2,7,1,7514,1,10691,0,1,1,7850,1,2,5830,1,1,0,1,11593,0,3,8704,8703,1,0,4,8705,8704,2,1,7840,4,8706,8705,3,2,7522,1,1,7788,4,8708,8707,5,4,4424,1,1,7018,1,2,7486,4,6,4,2,1,2,1,0,7522,1,6327,7486,2,2,1,6144,1,1,0,1,0,7724,1,1,7856,1,2,7852,1,3,7526,2,2,1,7850,1,9978,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,6136,1,2,7628,1,1,100,1,4,7712,1,1,0,3,5,3,1,178,3,6,4,2,176,3,7,5,3,7736,1,1,7226,1,1,7729,2,2,1,174,3,3,2,1,6980,3,12,10,8,6972,3,13,11,9,176,2,2,1,7729,4,10,9,4,1,7729,1,1,7729,1,1,0,7,13,12,7,4,3,2,1,7044,7,14,13,8,5,4,3,2,7038,7,15,14,9,6,5,4,3,7804,2,2,1,0,1,0,182,1,1,180,1,2,7740,1,1,7230,1,1,7733,2,2,1,178,3,3,2,1,6984,1,7,6976,1,8,180,2,2,1,6986,1,10,7740,1,1,6984,1,1,6986,1,6,7512,3,13,8,5,6682,1,1,1962,6,15,10,7,4,3,1,7718,6,16,11,8,5,4,2,6322,1,1,7512,6,18,13,10,7,6,4,6682,1,1,6130,6,20,15,12,9,8,6,7046,1,1,4792,1,1,7030,1,3,7856,1,1,6908,6,25,20,17,14,13,11,1264,1,1,0,1,2,4624,13,28,23,20,17,16,14,13,11,9,6,4,2,1,0,14,29,24,21,18,17,15,14,12,10,7,5,3,2,1,6230,14,30,25,22,19,18,16,15,13,11,8,6,4,3,2,6426,1,1,6426,16,32,27,24,21,20,18,17,15,13,10,8,6,5,4,3,1,0,17,33,28,25,22,21,19,18,16,14,11,9,7,6,5,4,2,1,7802,17,34,29,26,23,22,20,19,17,15,12,10,8,7,6,5,3,2,4662,1,1,0,1,1,7158,1,2,7774,1,1,7776,17,39,34,31,28,27,25,24,22,20,17,15,13,12,11,10,8,7,7882,1,1,4240,1,1,0,1,0,192,1,1,190,1,2,7750,1,1,7240,1,1,7743,2,2,1,188,3,3,2,1,6994,1,7,6986,1,8,190,2,2,1,0,3,9,4,1,7745,1,1,4660,1,1,0,1,1,6612,1,2,4662,3,14,9,6,7052,3,15,10,7,7054,3,16,11,8,6436,2,2,1,0,2,4,1,0,3,5,2,1,6616,3,6,3,2,0,2,8,1,7738,4,8,5,4,2,2390,1,1,7894,4,13,10,7,6,6700,1,1,7532,4,15,12,9,8,6702,1,1,6928,3,14,11,10,0,1,1,5794,1,1,0,1,0,7118,1,9622,7464,1,9623,6860,1,9624,0,4,4,3,2,1,6934,4,5,4,3,2,6,1,1,6198,1,1,6566,4,8,7,6,5,0,1,1,7250,1,2,0,1,1,906,4,12,11,10,9,5968,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,7596,1,2,7184,1,1,0,3,4,3,1,224,5,122,121,5,4,2,222,5,123,122,6,5,3,7782,1,1,7272,1,1,7775,2,2,1,220,3,3,2,1,7026,5,128,127,11,10,8,7018,5,129,128,12,11,9,222,2,2,1,6824,1,0,0,4,580,575,573,1,7777,1,1,7777,1,1,7082,3,3,2,1,3548,1,1,7078,2,2,1,6510,3,6,5,4,7840,4,7,6,5,1,4700,1,1,4034,1,6,7116,3,10,9,8,5060,1,1,6466,1,9,7902,18,119,114,111,108,107,105,104,102,100,97,95,93,92,91,90,88,87,1,7898,1,1,7850,1,9,7194,1,1,1808,1,0,3548,1,1,7078,1,1,1492,1,1,7126,1,2,0,1,0,7552,1,1,7550,1,1,6954,1,2,7806,1,1,6188,1,1,7786,1,5,0,1,1,0,1,0,7106,1,8025,7946,2,2,1,56,3,165,164,1,0,1,11868,2746,1,10097,0,1,10933,6006,1,1,0,1,0,0,1,1,7528,1,2,0,1,3,0,1,4,0,1,5,0,4,4,3,2,1,0,2,6,1,7114,2,7,2,7874,1,1,0,1,1,4666,2,10,5,7876,1,1,972,1,1,7346,2,13,8,7794,2,14,9,7876,2,2,1,0,1,1,8,1,11034,7320,1,1,4668,1,2,7118,1,3,7796,1,4,7348,1,5,7478,1,6,7480,1,7,7878,6,6,5,4,3,2,1,0,2,8,1,0,1,1,0,1,11,0,1,1,6760,1,0,7820,1,1129,324,1,1130,7230,1,1,3164,4,8072,4,3,1,0,5,8073,5,4,2,1,6918,5,8074,6,5,3,2,18,1,1,0,1,11911,7746,1,10140,0,9,10883,9645,9643,8081,8079,8078,3465,1145,10,7530,9,10884,9646,9644,8082,8080,8079,3466,1146,11,7528,1,1,7526,9,10886,9648,9646,8084,8082,8081,3468,1148,13,7522,1,1,7819,12,10888,9650,9648,8086,8084,8083,3470,1150,15,5,3,1,7819,1,1,0,14,10890,9652,9650,8088,8086,8085,3472,1152,17,7,5,3,2,1,0,14,10891,9653,9651,8089,8087,8086,3473,1153,18,8,6,4,3,2,392,14,10892,9654,9652,8090,8088,8087,3474,1154,19,9,7,5,4,3,0,1,1,0,1,2,4512,14,10895,9657,9655,8093,8091,8090,3477,1157,22,12,10,8,7,6,4438,1,1,0,14,10897,9659,9657,8095,8093,8092,3479,1159,24,14,12,10,9,8,0,1,1,0,1,4,0,1,0,7835,3,0,11509,1,14,4,0,11510,2,1,7835,1,1,7835,1,1,7835,1,1,7835,1,1,0,5,5,4,3,2,1,6820,1,0,7844,1,1,0,1,1,0,1,0,0,1,1,0,1,11943,0,1,9967,0,1,0,1424,1,2857,7834,1,7460,6378,1,1,6378,1,0,1770,1,1,0,1,0,7972,1,0,7992,1,1,7496,1,2863,0,1,0,4912,1,1,4912,1,5238,7806,1,1,7270,6,11829,11,9,8,3,1,452,1,0,7560,1,1,7994,4,2971,16,8,1,7270,13,3342,2988,2971,2873,2717,2715,2713,2712,2710,18,10,4,1,0,14,3343,2989,2972,2874,2718,2716,2714,2713,2711,19,11,5,2,1,7888,14,3344,2990,2973,2875,2719,2717,2715,2714,2712,20,12,6,3,2,7634,1,1,7882,1,1,7855,2,4,1,7855,1,1,7855,1,1,0,5,7,4,3,2,1,5610,5,8,5,4,3,2,874,1,1,3350,1,2,1386,1,3,6856,5,12,9,8,7,6,0,5,13,10,9,8,7,7832,5,14,11,10,9,8,6410,5,15,12,11,10,9,1792,5,16,13,12,11,10,4812,3,3,2,1,4810,3,4,3,2,1466,5,19,16,15,14,13,7818,2,6,1,0,5,21,18,17,16,15,0,5,22,19,18,17,16,0,5,23,20,19,18,17,7838,2,16,1,0,5,25,22,21,20,19,0,5,26,23,22,21,20,7106,5,27,24,23,22,21,7104,5,28,25,24,23,22,4912,5,29,26,25,24,23,0,5,30,27,26,25,24,6870,2,23,1,3054,5,32,29,28,27,26,3792,1,1,0,5,34,31,30,29,28,3366,5,35,32,31,30,29,0,5,36,33,32,31,30,7118,14,25,24,23,16,15,14,12,11,10,9,8,3,2,1,7140,1,6637,0,1,1,0,2,2,1,7840,2,3,2,7838,1,1,7478,2,3,1,500,1,0,8002,1,1,0,1,1,6570,1,2,7866,1,1,6410,1,1,0,2,4,1,0,1,0,0,2,7638,1,8048,1,1,8010,2,2,1,8028,3,3,2,1,0,4,4,3,2,1,6864,4,5,4,3,2,7874,1,1,6418,1,1,6418,4,8,7,6,5,1810,1,1,3490,4,10,9,8,7,0,1,1,0,1,11939,0,1,1,0,2,2,1,8038,1,1,0,1,1,3986,1,2,3762,1,1,0,1,11946,0,1,1,8044,1,1,0,1,1,0,1,0,8030,1,1,8048,1,1,0,1,1,6456,5,27,26,25,24,2,7862,1,1,7578,1,4,7892,1,1,8050,1,1,6884,1,7,7894,1,1,6438,1,1,7326,1,1,6470,1,11,3696,1,1,7656,3,7,3,1,0,1,0,7966,2,11928,11203,8044,1,11929,0,1,0,7968,1,1,8054,4,5,4,3,1,8054,5,6,5,4,2,1,0,6,7,6,5,3,2,1,2996,6,8,7,6,4,3,2,8036,6,9,8,7,5,4,3,8056,2,2,1,7584,6,11,10,9,7,6,5,7898,1,1,6462,6,13,12,11,9,8,7,4974,1,1,7868,1,1,6890,6,16,15,14,12,11,10,7900,1,1,6444,1,1,0,5,12,9,7,4,1,7950,5,13,10,8,5,2,7696,1,1,0,1,9518,3414,1,9519,7336,1,1,5936,1,9521,6800,1,1,5706,1,9523,3412,1,1,7926,1,1,7690,4,8,6,4,1,374,1,1,7919,1,1,7919,1,1,7919,1,1,0,4,4,3,2,1,6506,1,0,7338,3,11646,6149,1,7600,3,11647,6150,2,8062,1,1,0,5,11649,6152,4,3,1,7923,1,1,7923,1,1,7923,1,1,7923,1,1,7923,1,1,0,6,6,5,4,3,2,1,0,6,7,6,5,4,3,2,0,1,1,7636,6,9,8,7,6,5,4,0,1,1,4278,6,11,10,9,8,7,6,0,1,1,7108,6,13,12,11,10,9,8,7640,1,1,0,1,1,7146,6,16,15,14,13,12,11,0,1,1,0,1,0,8012,1,1,8080,2,2,1,0,1,1,8064,1,1,0,2,11181,7926,8084,1,1,0,1,12120,8086,1,1,7945,2,2,1,8086,1,9760,7945,2,5,1,0,1,0,0,1,1,7492,1,2,7626,1,1,3560,1,1,6732,1,5,8068,1,6,4044,2,2,1,8090,2,4,1,0,2,8,1,0,3,9,2,1,0,1,0,2094,1,11310,0,2,2,1,7152,1,0,0,1,1,0,1,0,0,1,1,8036,1,1,8086,1,11147,7274,1,1,8036,1,1,0,1,0,8088,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,8072,2,3,2,7980,1,1,7462,1,1,7973,4,6,5,4,1,7973,1,1,0,6,8,7,6,3,2,1,6326,6,9,8,7,4,3,2,3672,6,10,9,8,5,4,3,7394,1,1,7754,1,2,7150,1,3,3564,6,14,13,12,9,8,7,6974,6,15,14,13,10,9,8,7948,6,16,15,14,11,10,9,2694,2,2,1,0,1,9,0,1,5,0,6,20,19,18,15,14,13,1914,6,21,20,19,16,15,14,0,6,22,21,20,17,16,15,0,4,14,9,2,1,0,1,0,8090,2,6399,5456,6870,1,1,7766,1,1,4334,1,3418,8128,2,3419,1,7198,1,228,0,8,12049,8038,3051,228,7,4,2,1,7989,9,12050,8039,3052,229,8,5,3,2,1,7989,1,1,7989,1,1,0,12,12053,8042,3055,232,11,8,6,5,4,3,2,1,1598,12,12054,8043,3056,233,12,9,7,6,5,4,3,2,0,1,1,0,1,2,7272,1,3,6994,2,2,1,0,12,12059,8048,3061,238,17,14,12,11,10,9,8,7,8100,1,1,0,1,1,6998,12,12062,8051,3064,241,20,17,15,14,13,12,11,10,0,1,1,0,2,10,2,242,12,12065,8054,3067,244,23,20,18,17,16,15,14,13,1924,1,1,722,12,12067,8056,3069,246,25,22,20,19,18,17,16,15,0,1,1,0,1,15,0,12,12070,8059,3072,249,28,25,23,22,21,20,19,18,0,1,1,3418,1,18,1944,12,12073,8062,3075,252,31,28,26,25,24,23,22,21,8044,1,1,0,12,12075,8064,3077,254,33,30,28,27,26,25,24,23,0,1,22,454,12,12077,8066,3079,256,35,32,30,29,28,27,26,25,7988,1,1,7128,12,12079,8068,3081,258,37,34,32,31,30,29,28,27,0,6,26,18,7,6,5,1,0,1,0,0,1,0,7196,1,1,8021,5,12084,3086,263,3,1,8021,1,1,8021,1,1,0,8,12087,3089,266,6,4,3,2,1,7730,8,12088,3090,267,7,5,4,3,2,0,8,12089,3091,268,8,6,5,4,3,0,8,12090,3092,269,9,7,6,5,4,1956,8,12091,3093,270,10,8,7,6,5,4,2,4,1,2222,8,12093,3095,272,12,10,9,8,7,0,1,7743,8016,1,7744,7692,1,1,7004,1,7746,7674,1,1,8014,1,1,6558,1,1,6580,1,7750,6150,1,7751,7674,3,8,2,1,3742,1,7753,6576,1,7754,4116,1,7755,1442,1,1,4066,1,7757,7132,3,5,4,1,0,1,0,0,1,1,162,1,2,8033,1,1,0,2,3,1,1790,1,12158,94,2,12159,1,8176,1,1,0,1,1,4124,1,2,3900,1,1,0,1,0,1620,1,1,2054,2,2,1,8039,1,1,0,2,2,1,0,1,7775,0,1,7776,8078,1,1,7708,1,1,3700,1,1,7024,1,7780,0,1,1,3218,1,7782,8168,1,7783,7958,1,7784,8032,1,1,8188,2,3,1,7222,1,3,8188,1,1,0,1,0,8190,2,217,1,0,3,218,2,1,4138,3,219,3,2,8,1,1,200,3,221,5,4,8154,1,1,2646,3,223,7,6,0,1,1,7242,3,225,9,8,8086,1,1,7470,2,2,1,0,3,3,2,1,8082,3,4,3,2,3878,1,1,8158,3,6,5,4,0,1,1,0,3,233,17,16,0,1,1,8182,3,235,19,18,7272,1,1,0,3,237,21,20,2718,3,238,22,21,6188,3,125,2,1,6190,3,240,24,23,4410,1,1,3776,3,242,26,25,3624,1,1,0,1,12211,154,1,12212,8120,1,1,8206,1,1,6254,4,6315,6313,4,1,0,5,6316,6314,5,2,1,0,1,1,8096,1,2,2096,1,1,0,1,2,8071,3,4,2,1,8071,1,1,8071,1,1,0,6,7,5,4,3,2,1,7248,6,8,6,5,4,3,2,8058,6,9,7,6,5,4,3,7562,2,2,1,8100,2,3,2,0,3,5,2,1,0,1,0,6484,1,1,7494,2,2,1,0,3,3,2,1,8079,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,0,1,0,8085,1,1,8085,1,1,8085,1,1,8070,4,4,3,2,1,2022,1,1,7856,4,6,5,4,3,3808,1,1,0,1,2,0,1,3,1982,1,4,0,1,5,4428,1,8,0,1,9,0,1,0,7270,1,12169,3584,4,12171,12169,2,1,7306,4,12172,12170,3,2,0,4,12173,12171,4,3,7594,4,80,76,2,1,7532,4,12175,12173,6,5,7814,1,1,6920,2,120,1,0,4,12178,12176,9,8,7596,1,1,0,1,1,0,1,0,8103,1,1,0,2,2,1,7594,2,3,2,5388,1,1,0,2,3,1,0,1,0,0,1,1,8111,1,1,8111,1,1,8111,1,1,8111,1,1,0,5,5,4,3,2,1,8012,5,6,5,4,3,2,8070,5,7,6,5,4,3,7972,5,8,7,6,5,4,1152,5,9,8,7,6,5,8010,4,4,3,2,1,3854,5,11,10,9,8,7,8254,1,1,3846,1,1,0,1,0,0,1,1,8144,1,2,7780,1,3,8117,2,2,1,0,2,4,1,8260,3,5,2,1,0,4,6,3,2,1,8121,5,7,4,3,2,1,8121,1,1,0,7,9,6,5,4,3,2,1,6562,7,10,7,6,5,4,3,2,7786,7,11,8,7,6,5,4,3,4036,2,2,1,7902,7,13,10,9,8,7,6,5,7786,1,1,8096,7,15,12,11,10,9,8,7,5076,2,204,1,5074,2,205,2,722,7,18,15,14,13,12,11,10,1774,4,172,171,168,1,0,1,0,4636,1,0,8078,1,1,10,3,12249,3,1,8152,3,12250,4,2,7788,3,12251,5,3,8125,2,2,1,0,2,4,1,7392,1,1,8127,1,1,8127,1,1,0,3,3,2,1,3852,3,4,3,2,602,3,5,4,3,8086,2,2,1,0,1,0,3564,1,1,8234,1,2,5414,1,1,7794,1,4,6570,1,1,0,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,8139,1,1,0,2,2,1,0,1,1,7420,1,1,0,1,0,7862,1,3457,0,1,1,7322,1,1,7894,2,4,1,8147,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,140,1,1,0,3,5,3,1,8142,1,481,6686,1,1,6708,1,0,8190,1,1,7756,1,7072,6282,4,5728,3353,2,1,8298,1,6739,0,1,0,0,1,1,2670,1,0,8194,3,3470,4,1,8161,4,10,6,3,1,8161,1,1,8161,1,1,0,7,13,9,6,4,3,2,1,7512,11,126,21,19,17,14,10,7,5,4,3,2,0,1,0,0,1,1,8286,1,2,8308,1,1,0,2,3,1,7846,3,4,2,1,0,4,5,3,2,1,0,1,1,0,1,0,4190,1,1,8202,1,2,3402,1,1,0,2,3,1,0,1,1,0,1,0,0,1,1,8286,1,2,5466,1,1,8014,1,2,8183,3,4,2,1,0,4,5,3,2,1,0,1,1,6250,1,2,6346,1,1,0,1,0,0,1,1,0,2,2,1,8193,1,1,8193,1,1,0,3,3,2,1,7692,1,1,8195,1,1,0,2,2,1,0,1,0,7374,1,3518,8340,2,2,1,0,3,3,2,1,7918,3,4,3,2,56,1,1,0,1,0,0,1,0,0,1,1,6332,1,4557,0,1,2354,0,4,5,3,2,1,0,1,0,7890,2,9002,1,0,3,9003,2,1,0,1,1,8202,1,2,2154,1,1,4554,1,2,7988,1,5,0,1,1,7394,1,7,7708,1,1,8219,5,8,6,5,3,1,0,1,0,0,2,11681,1,0,1,1,0,2,2,1,0,1,0,0,1,1,8372,1,1,7542,1,12426,8304,2,6529,1,290,3,9504,1781,1,8364,1,9965,7458,1,1,8231,2,6,1,0,1,12521,8374,2,5,1,0,1,0,8235,1,1,7900,1,1,8235,3,5,4,1,0,1,0,0,1,1,290,1,1,0,2,2,1,0,1,0,6770,1,1,8243,1,1,7678,1,1,8366,1,1,0,1,0,0,2,98,1,7664,2,99,2,8388,2,100,3,8280,2,2,1,0,4,102,5,4,1,1716,5,103,6,5,2,1,8282,5,104,7,6,3,2,7912,1,1,6408,5,106,9,8,5,4,8404,6,107,10,9,6,5,1,8276,1,1,0,8,109,12,11,8,7,6,4,1,8236,8,110,13,12,9,8,7,5,2,2452,1,1,8251,2,3,1,0,3,4,2,1,0,1,0,6662,1,1,7672,1,2,8396,1,3,8288,2,2,1,7672,3,5,4,1,7918,4,6,5,2,1,8255,1,1,0,2,2,1,3912,2,3,2,0,1,1,0,2,3,1,7610,2,4,2,0,1,0,2066,1,0,8296,1,1,6670,3,130,3,1,7680,3,131,4,2,8404,3,132,5,3,8296,2,2,1,7680,5,134,7,5,4,1,1216,6,135,8,6,5,2,1,8263,1,1,0,2,2,1,8426,1,1,0,2,2,1,0,1,0,7686,1,1,7932,2,2,1,0,1,1,0,1,1,0,1,0,0,1,1,7632,1,2,8304,1,1,3974,2,3,1,0,1,1,8286,1,2,8434,1,3,7154,2,2,1,0,1,5,8308,1,1,3508,1,1,8308,1,6,0,1,1,0,4,9,6,3,1,0,1,0,0,1,1,8430,1,2,8322,1,1,0,3,4,3,1,8318,3,5,4,2,6174,1,1,7166,3,7,6,4,0,1,1,8304,3,9,8,6,8320,1,1,0,1,1,7650,3,12,11,9,8322,1,1,3992,1,1,7958,3,15,14,12,0,1,1,8282,3,17,16,14,7960,1,1,6736,1,1,0,1,1,4646,1,9,6424,1,1,0,1,0,8286,2,55,1,0,1,1,0,3,9,2,1,6464,2,58,4,0,1,1,3256,2,60,6,0,1,1,5428,2,62,8,7184,1,1,7184,2,64,10,0,1,1,0,1,0,270,1,2495,0,1,2496,0,1,2497,4180,1,2498,2972,1,2499,256,1,2500,466,1,2501,6442,1,687,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,8323,2,2,1,8323,1,1,8323,1,1,0,5,5,4,3,2,1,6388,8,51,50,48,6,5,4,3,2,6484,1,1,8336,5,8,7,6,5,4,0,1,1,8430,5,10,9,8,7,6,0,1,1,8428,5,12,11,10,9,8,6488,1,1,8230,2,3,1,0,1,0,8331,1,1,8331,1,1,8331,1,1,8331,1,1,8338,5,5,4,3,2,1,7686,1,1,6742,1,2,8358,1,3,0,1,1,392,1,12669,8474,1,1,8333,1,1,3360,1,12672,384,1,1,0,2,2,1,0,2,12462,8939,0,1,0,8372,1,11264,8339,2,2,1,8339,1,1,6464,6,6670,5,4,3,2,1,0,1,540,8414,1,1,0,1,0,8244,1,0,8484,1,1,0,1,10499,0,1,0,8154,1,5969,6790,2,2,1,8347,1,1,8347,1,1,0,3,3,2,1,7626,1,1,1080,1,1,0,1,0,8512,1,1,8474,2,2,1,0,1,1,0,2,2,1,6902,2,3,2,8162,1,1,6798,2,3,1,8355,1,1,8355,1,1,0,3,3,2,1,8357,1,14,8357,1,1,8357,1,1,8357,1,1,8357,1,1,8357,1,1,0,7,20,6,5,4,3,2,1,0,1,0,7890,1,0,6614,1,1,8522,1,1,6614,1,10769,5866,1,9955,8262,1,1,7228,1,0,7722,1,1,2824,1,11296,4226,1,1,0,1,12724,7814,1,7799,8504,1,1,7146,1,12727,7814,1,1,7566,1,9280,2114,1,9281,5864,1,12731,2678,1,12732,4458,2,7807,6,8504,3,5,3,1,4456,1,7809,8042,3,7813,7810,9,7252,1,12737,8504,6,10,8,6,3,2,1,0,4,15,13,5,1,8372,4,16,14,6,2,7282,1,1,7054,4,18,16,8,4,8042,4,19,17,9,5,8044,2,2,1,8506,1,1,0,7,22,20,12,8,7,5,1,3138,7,23,21,13,9,8,6,2,8470,1,1,7554,7,25,23,15,11,10,8,4,8490,2,3,1,7678,7,27,25,17,13,12,10,6,7562,1,1,0,1,0,0,1,1,7104,1,2,7546,1,1,4210,1,1,8490,1,5,7546,1,1,1270,1,1,6862,1,6,0,2,7,1,7678,1,10,6864,1,1,7062,2,2,1,7288,1,13,8050,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,8444,5,10823,8394,8242,8105,7142,8454,5,10824,8395,8243,8106,7143,7250,5,10825,8396,8244,8107,7144,8484,1,2,5876,5,10827,8398,8246,8109,7146,8098,3,4,3,1,0,3,6,3,1,5956,1,10829,4470,1,10593,0,3,10227,10226,1,0,4,10228,10227,2,1,0,1,0,0,1,1,0,1,0,0,1,1,3566,1,2,8428,1,1,0,1,0,8397,1,10553,8397,1,1,0,1,12717,8476,4,4,3,2,1,6588,1,7752,8472,1,7753,0,1,1,0,1,0,0,1,1,4850,2,11381,79,0,1,0,7270,1,1,7270,1,0,0,1,1,0,1,0,0,1,0,8413,1,1,0,2,2,1,7522,1,0,8556,1,1,0,1,0,0,1,1,0,1,12723,0,1,10626,6938,1,2484,8560,1,10628,8098,1,10629,8414,1,10630,7734,1,10631,8496,8,10458,3497,3454,2489,4,3,2,1,5704,1,10633,8584,1,1,8546,1,1,8014,1,10636,8526,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,7170,1,12617,0,1,1,0,1,0,8208,1,1,7702,1,1,8437,17,1752,1244,1242,1241,1240,1238,1236,1234,1232,1230,1228,1226,1225,1223,1221,1218,1217,798,18,1753,1245,1243,1242,1241,1239,1237,1235,1233,1231,1229,1227,1226,1224,1222,1219,1218,1,8302,18,1754,1246,1244,1243,1242,1240,1238,1236,1234,1232,1230,1228,1227,1225,1223,1220,1219,2,8300,1,1,8010,18,1756,1248,1246,1245,1244,1242,1240,1238,1236,1234,1232,1230,1229,1227,1225,1222,1221,4,7468,18,1757,1249,1247,1246,1245,1243,1241,1239,1237,1235,1233,1231,1230,1228,1226,1223,1222,5,7466,18,1758,1250,1248,1247,1246,1244,1242,1240,1238,1236,1234,1232,1231,1229,1227,1224,1223,6,7464,18,1759,1251,1249,1248,1247,1245,1243,1241,1239,1237,1235,1233,1232,1230,1228,1225,1224,7,7478,18,1760,1252,1250,1249,1248,1246,1244,1242,1240,1238,1236,1234,1233,1231,1229,1226,1225,8,7426,1,1,4962,1,2,796,18,1763,1255,1253,1252,1251,1249,1247,1245,1243,1241,1239,1237,1236,1234,1232,1229,1228,11,7742,18,1764,1256,1254,1253,1252,1250,1248,1246,1244,1242,1240,1238,1237,1235,1233,1230,1229,12,8570,18,1765,1257,1255,1254,1253,1251,1249,1247,1245,1243,1241,1239,1238,1236,1234,1231,1230,13,8562,2,2,1,794,2,4,1,7790,2,5,2,8444,1,1,8470,1,1,8464,2,8,5,7072,1,1,792,3,6,3,1,8244,4,7,4,2,1,790,18,1775,1267,1265,1264,1263,1261,1259,1257,1255,1253,1251,1249,1248,1246,1244,1241,1240,23,7736,2,12,11,788,2,2,1,8437,3,3,2,1,8437,1,1,786,5,5,4,3,2,1,784,18,1781,1273,1271,1270,1269,1267,1265,1263,1261,1259,1257,1255,1254,1252,1250,1247,1246,29,7744,18,1782,1274,1272,1271,1270,1268,1266,1264,1262,1260,1258,1256,1255,1253,1251,1248,1247,30,7126,3,19,18,1,7998,18,1784,1276,1274,1273,1272,1270,1268,1266,1264,1262,1260,1258,1257,1255,1253,1250,1249,32,8420,1,1,782,3,5,3,1,8216,3,6,4,2,7254,1,1,8540,3,8,6,4,5944,1,1,8578,3,10,8,6,8114,1,1,780,7,12,10,8,7,5,3,1,8578,7,13,11,9,8,6,4,2,7384,1,1,8216,7,15,13,11,10,8,6,4,7386,1,1,8510,7,17,15,13,12,10,8,6,5146,1,1,8284,1,2,8296,1,3,8116,1,4,5368,1,5,778,18,1804,1296,1294,1293,1292,1290,1288,1286,1284,1282,1280,1278,1277,1275,1273,1270,1269,52,8510,1,1,776,1,1,5526,1,2,1648,1,3,8390,6,53,52,51,50,2,1,774,18,1810,1302,1300,1299,1298,1296,1294,1292,1290,1288,1286,1284,1283,1281,1279,1276,1275,58,772,1,1,770,18,1812,1304,1302,1301,1300,1298,1296,1294,1292,1290,1288,1286,1285,1283,1281,1278,1277,60,768,1,1,8100,1,2,8437,1,1,8437,3,4,3,1,8437,1,1,766,5,6,5,3,2,1,7058,5,7,6,4,3,2,1036,1,1,764,18,1821,1313,1311,1310,1309,1307,1305,1303,1301,1299,1297,1295,1294,1292,1290,1287,1286,69,7170,18,1822,1314,1312,1311,1310,1308,1306,1304,1302,1300,1298,1296,1295,1293,1291,1288,1287,70,8556,18,1823,1315,1313,1312,1311,1309,1307,1305,1303,1301,1299,1297,1296,1294,1292,1289,1288,71,7966,2,2,1,4852,2,3,2,4850,2,4,3,762,4,6,3,2,1,4276,4,7,4,3,2,1336,4,8,5,4,3,6876,2,2,1,8437,6,10,7,6,5,4,1,8437,1,1,760,8,12,9,8,7,6,3,2,1,758,18,1834,1326,1324,1323,1322,1320,1318,1316,1314,1312,1310,1308,1307,1305,1303,1300,1299,82,756,1,1,754,18,1836,1328,1326,1325,1324,1322,1320,1318,1316,1314,1312,1310,1309,1307,1305,1302,1301,84,752,1,1,7986,18,1838,1330,1328,1327,1326,1324,1322,1320,1318,1316,1314,1312,1311,1309,1307,1304,1303,86,750,1,1,8420,1,2,8444,1,1,1476,1,1,7612,8,62,60,58,57,55,53,51,5,4942,1,1,748,18,1845,1337,1335,1334,1333,1331,1329,1327,1325,1323,1321,1319,1318,1316,1314,1311,1310,93,746,1,1,0,1,0,2902,1,1,1360,2,2,1,7262,2,3,2,1358,1,1,0,1,4556,8118,1,4557,4938,1,1,7258,1,12046,7766,1,12070,0,1,0,8443,2,107,1,0,2,12114,11345,1192,1,0,8568,1,1,8586,1,1,0,1,0,7988,2,11218,1,0,1,1,508,1,6962,8590,1,1,0,1,12953,7980,1,12954,6704,1,1,8612,1,1,8612,1,12957,8230,1,12958,8478,1,1,5956,1,1,8352,1,1,7318,1,12962,7812,1,1,7626,1,12964,8478,1,1,2914,1,1,4316,1,1,8612,1,11529,7034,1,12,6704,3,13,2,1,0,1,172,0,1,0,0,1,1,7734,1,12101,7812,1,1,8457,2,12103,1,8457,1,1,8457,1,1,7730,5,12106,4,3,2,1,8457,1,12105,8457,1,1,8457,1,1,0,6,12110,12109,12108,3,2,1,0,1,1,7810,1,2,0,1,12113,0,1,1,0,1,12115,6162,1,0,8467,2,11828,1,8467,1,1,8467,1,1,8467,1,1,8467,1,1,568,7,11833,6,5,4,3,2,1,0,1,1,7158,1,10729,0,2,10730,1,0,1,12126,0,1,0,0,1,1,8477,1,1,8477,1,1,8477,1,1,8477,1,1,7922,5,5,4,3,2,1,0,1,0,7924,1,1,0,1,1,0,1,1,0,1,6445,0,1,8527,0,1,13012,8612,1,12988,0,1,12989,0,1,12990,8493,5,13016,4,3,2,1,8493,1,1,8493,1,1,20,8,13019,7,6,5,4,3,2,1,0,1,1,8495,1,1,8495,1,1,8495,1,1,0,4,4,3,2,1,0,1,13000,6896,1,1,600,1,1,0,1,1,0,1,10887,8650,1,10888,8503,1,1,8503,3,10887,3,1,8503,1,1,8503,1,1,8503,1,1,8503,1,1,0,8,10892,8,6,5,4,3,2,1,8630,8,10893,9,7,6,5,4,3,2,8628,1,1,8312,1,1,0,1,10899,798,1,1,8640,1,2,7196,1,1,7552,2,3,1,0,3,4,2,1,8582,3,5,3,2,0,1,1,0,1,2,0,1,3,6688,3,9,7,6,6686,1,1,4610,2,6,1,8515,5,8,6,5,4,1,8515,1,1,8515,3,19,16,1,8515,1,1,8515,1,1,8515,1,1,8515,1,1,8515,1,1,8698,15,25,22,16,14,13,12,9,8,7,6,5,4,3,2,1,0,1,7068,8678,1,1,0,2,2,1,7796,1,13066,0,1,0,0,1,1,7868,3,13001,3,1,0,1,10928,0,1,1,8660,1,2,7972,1,1,7392,1,4,8660,1,1,7834,1,10933,0,1,1,0,1,10890,0,2,10891,1,0,1,1,7264,1,10893,0,1,1,8522,1,2,7862,1,1,0,3,4,3,1,1742,1,10898,8539,1,1,8539,1,1,8539,1,1,0,4,4,3,2,1,7896,4,5,4,3,2,7780,1,1,0,1,0,8084,1,1,7848,1,2,8676,1,3,7232,2,2,1,0,2,4,1,1002,2,5,2,8528,1,1,6704,2,7,4,6716,1,1,0,5,9,6,5,3,1,0,6,10,7,6,4,2,1,0,6,11,8,7,5,3,2,0,1,1,8418,6,13,10,9,7,5,4,0,1,1,1012,6,15,12,11,9,7,6,8538,1,1,8146,6,17,14,13,11,9,8,5284,1,1,8540,6,19,16,15,13,11,10,0,1,1,0,1,1,8512,6,22,19,18,16,14,13,8700,1,1,0,1,1,8588,1,2,7504,1,1,8568,6,27,24,23,21,19,18,0,1,1,8590,1,2,0,1,1,0,2,3,1,6944,6,32,29,28,26,24,23,7866,6,33,30,29,27,25,24,8398,2,2,1,8426,6,35,32,31,29,27,26,0,1,1,0,1,18,8712,1,5,8506,1,1,8428,6,40,37,36,34,32,31,7848,1,1,8598,10,50,49,48,47,42,39,38,36,34,33,0,1,1,0,6,44,41,40,38,36,35,0,1,1,8430,6,46,43,42,40,38,37,0,1,1,8564,1,2,6990,1,1,0,1,0,0,1,1,2766,1,2,2764,1,1,18,1,4,0,1,1,0,3,5,3,1,8572,3,6,4,2,5160,1,1,0,1,12165,0,1,0,8132,1,1,8730,1,2,8326,1,1,0,2,3,1,6752,2,4,2,6764,1,1,0,4,6,4,3,1,8580,4,7,5,4,2,8510,1,1,8622,4,9,7,6,4,6100,1,1,8374,4,11,9,8,6,0,1,1,0,4,13,11,10,8,7774,1,1,0,1,0,0,1,1,0,1,13082,0,1,1,8024,1,1,5726,2,2,1,7482,3,3,2,1,8634,3,4,3,2,0,1,1,8770,1,1,8732,2,2,1,0,1,1,302,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,7354,1,2,8480,1,1,0,2,3,1,0,3,4,2,1,8216,3,5,3,2,0,1,1,7730,1,2,7542,1,1,7480,1,0,7418,1,1,0,1,1,0,1,1,0,2,12343,12342,8008,1,1,0,1,1,0,2,2,1,0,1,11016,0,1,1,8641,3,53,35,1,8542,1,13075,0,2,13076,1,0,1,1,0,1,0,0,1,0,8790,1,1,0,4,12321,8747,3,1,8651,5,12322,8748,4,2,1,0,6,12323,8749,5,3,2,1,0,1,0,8144,1,11268,124,1,13217,7384,1,1,0,1,1,7526,1,11033,0,1,1,8659,1,5237,0,3,5239,5238,1,0,1,144,0,2,145,1,0,1,11039,8667,1,1,0,1,1,8669,1,1,0,1,0,0,1,1,2132,1,12245,0,1,1,0,1,0,2326,1,11817,8662,1,1,5402,1,0,8592,1,0,0,1,0,0,2,0,11822,2330,1,0,8664,1,7443,8666,4,4,3,2,1,0,1,0,8100,3,8,7,1,0,1,0,8826,1,1,88,1,0,7860,1,1,0,1,0,8828,1,1,0,1,0,8696,1,1,0,12,12224,10986,8786,8778,20,18,11,9,7,5,3,1,8691,13,12225,10987,8787,8779,21,19,12,10,8,6,4,2,1,0,14,12226,10988,8788,8780,22,20,13,11,9,7,5,3,2,1,3652,14,12227,10989,8789,8781,23,21,14,12,10,8,6,4,3,2,0,1,1,0,1,2015,0,2,2016,1,7108,2,2017,2,8706,1,1,0,2,2019,4,8472,1,1,0,5,2021,6,5,3,1,8703,6,2022,7,6,4,2,1,0,7,2023,8,7,5,3,2,1,0,1,1,0,1,0,8709,2,13139,1,0,3,13140,2,1,0,1,1,8088,1,2,0,1,1,0,2,2,1,6560,1,0,0,1,1,5608,2,2,1,7408,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,8710,1,2,8472,1,1,8866,1,4,8848,1,1,0,1,0,0,4,8271,7511,6982,1,0,5,8272,7512,6983,2,1,7420,1,1,0,2,2,1,0,1,0,0,1,1,0,1,9542,0,2,9543,1,0,3,9544,2,1,0,1,1,8745,1,1,8745,1,1,0,3,3,2,1,0,1,0,8756,1,1,0,1,1,8738,1,2,8736,1,1,0,1,0,8294,1,1,0,1,1,0,2,2,1,8758,2,3,2,8246,1,1,0,1,1,0,2,4,1,8206,1,13101,5644,1,0,8824,1,1,8824,1,7541,0,4,13243,4,2,1,0,1,1,0,1,0,0,2,79,1,0,3,80,2,1,0,1,1,8773,1,1,0,2,2,1,0,1,0,8318,1,1,8777,1,1,0,2,2,1,8764,2,3,2,5352,1,1,2238,1,8726,7468,1,1,0,1,1,7984,1,2,8488,1,1,8488,1,4,8942,1,5,7570,2,2,1,8781,3,6,4,1,0,4,7,5,2,1,8132,5,75,8,6,3,2,0,1,0,0,1,1,8162,1,1,0,1,1,374,1,2,0,1,0,0,1,1,0,1,0,8890,1,1,0,1,0,7560,1,1,8920,1,1,0,1,1,8932,1,2,3062,1,1,8916,1,4,8376,1,1,8370,1,2,8464,1,0,0,1,1,8290,1,2,0,1,1,8830,1,4,7916,1,1,0,1,0,8346,1,1,8938,1,2,8112,1,3,7494,2,2,1,0,2,4,1,0,3,5,2,1,8108,3,6,3,2,5306,1,1,8380,3,8,5,4,0,1,1,0,3,5,3,1,1586,1,0,0,1,1,0,1,1,0,1,0,0,1,1,8132,1,2,5684,1,3,8894,2,2,1,8821,2,4,1,0,3,5,2,1,0,1,0,0,1,1,0,2,2,1,414,2,3,2,8902,2,4,3,412,3,47,2,1,0,1,3,0,1,4,7940,2,8,7,8974,1,1,8636,2,10,9,0,1,1,8614,2,12,11,8498,1,1,8862,1,2,0,1,1,7276,2,3,1,0,3,4,2,1,8556,2,18,17,3350,1,1,0,1,16,8944,1,17,7250,2,18,1,8848,1,1,0,1,604,0,1,0,8948,1,1,7254,2,2,1,8852,1,1,0,2,4,3,8832,1,1,148,2,6,5,0,1,1,3566,2,8,7,8990,1,1,1738,2,10,9,8284,1,1,8850,2,12,11,8876,1,1,0,1,1,0,6,12,10,8,6,4,1,8394,1,7218,8926,1,1,0,2,2,1,0,1,1,0,1,0,7972,1,0,8136,1,1,0,1,1,8868,1,3,8834,1,1,5796,1,2,4352,1,0,0,2,6755,1,0,1,0,0,1,1,8584,1,12027,7450,1,0,8584,1,1,4638,1,0,9006,1,1,8986,1,1,8970,3,9373,5,1,8867,4,10978,7,5,1,8867,1,1,0,6,10980,9,7,3,2,1,0,1,1,0,1,1,0,2,10624,10160,5874,1,1,0,1,1,8904,1,2,0,1,1,7264,1,11275,8260,1,1,0,1,1,0,1,0,0,1,0,8892,1,1,7622,3,215,3,1,7324,1,1,0,2,2,1,0,1,0,1158,1,1,8889,1,1,8889,1,1,0,2,2,1,0,1,0,0,1,1,9014,1,1,1508,1,1,6720,1,245,9042,1,245,8384,1,246,0,2,2,1,0,1,0,8440,1,1,0,1,1,5902,2,9571,8957,0,1,0,0,1,44,8286,2,13490,7810,0,1,1,0,2,2,1,7030,2,3,2,0,1,1,8918,2,3,1,0,3,4,2,1,6570,1,0,0,1,1,9076,1,1,8922,1,2,0,1,1,2160,1,1,0,3,5,4,1,9022,3,6,5,2,6758,1,1,8919,2,3,1,0,3,4,2,1,5810,1,0,7790,1,1,7610,1,1,2308,2,2,1,0,3,3,2,1,9026,3,4,3,2,7332,4,5,4,3,1,8930,1,1,8640,3,7,6,5,4150,1,1,1690,1,5,8950,3,10,9,8,8370,1,1,8923,5,9,6,4,3,1,0,6,10,7,5,4,2,1,0,1,0,7930,1,1,8282,1,2,8416,1,1,882,1,2,7086,1,5,7098,1,1,8927,4,6,4,3,1,0,5,7,5,4,2,1,8929,1,1,8929,1,1,0,3,3,2,1,8931,1,1,8931,1,1,8931,1,1,8931,1,1,0,5,5,4,3,2,1,0,1,0,2966,1,1,0,1,1,0,2,2,1,6956,2,3,2,7820,1,1,0,2,3,1,7100,2,4,2,7112,1,1,0,2,6,4,0,2,7,5,0,2,8,6,0,1,0,7080,1,0,9042,1,1,0,2,3,1,8934,2,4,2,8958,4,8,7,6,1,0,2,6,4,0,1,1,9048,2,8,6,0,1,1,0,1,0,8959,1,1,8959,1,1,8959,1,1,8959,1,1,2990,5,5,4,3,2,1,2418,1,1,7648,1,1,8959,1,1,0,1,12634,0,1,1,0,1,1,0,1,0,0,1,0,24,1,0,26,1,0,0,1,0,8326,1,1,0,1,0,0,1,0,0,1,0,10,1,1,0,1,0,8986,7,10,9,8,5,4,2,1,8986,4,11854,12,7,1,7982,5,11855,13,8,2,1,3442,6,11856,14,9,3,2,1,0,7,11857,15,10,4,3,2,1,1902,7,11858,16,11,5,4,3,2,7804,7,11859,17,12,6,5,4,3,1900,1,1,1902,3,4,3,1,7804,3,5,4,2,1900,1,1,0,5,7,6,4,3,1,9102,5,8,7,5,4,2,9100,5,9,8,6,5,3,0,2,2,1,9118,5,11,10,8,7,5,0,1,1,7108,5,13,12,10,9,7,8632,1,1,8298,5,15,14,12,11,9,8300,5,16,15,13,12,10,9060,2,2,1,0,1,0,0,2,11874,1,8998,2,11875,2,8488,1,1,3454,1,1,6804,2,4,1,1912,2,5,2,7814,2,6,3,1910,1,1,0,5,8,5,4,3,1,3456,1,0,3456,1,11290,3456,2,12792,12046,0,3,3,2,1,1916,3,4,3,2,7818,3,5,4,3,1914,1,1,0,3,4,3,1,8997,1,1,8997,1,1,8997,1,1,0,4,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,1,9007,2,2,1,9007,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,1966,1,1,8996,4,8,7,6,5,9020,1,1,0,1,1,9088,4,11,10,9,8,9000,1,1,8930,1,1,0,1,0,8228,1,12780,0,5,9504,4517,1467,2,1,8374,5,9505,4518,1468,3,2,9046,1,1,8508,1,2,9019,3,4,2,1,3482,4,5,3,2,1,0,5,6,4,3,2,1,0,1,1,8372,1,2,0,1,0,7770,1,40,7422,2,2,1,0,3,3,2,1,9018,3,4,3,2,8700,3,5,4,3,2830,2,2,1,5152,2,4,1,0,1,0,0,1,1,9058,1,2,460,1,1,0,1,0,5436,1,0,0,1,1,0,2,3,1,8418,1,9066,7900,1,1,0,2,2,1,0,1,1,9144,1,2,0,1,1,0,1,12741,8546,1,1,9148,1,2,1656,1,1,0,1,0,9058,1,1,9186,1,2,9180,1,1,0,1,0,9049,1,1,0,2,2,1,8364,2,3,2,7440,1,1,0,2,3,1,0,3,4,2,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,1,9063,1,1,0,1,13485,0,2,11161,1,0,1,1,8374,1,2,7758,1,1,0,1,0,9144,1,1,0,1,1,9214,2,2,1,9073,3,3,2,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,6572,4,7,6,5,4,0,1,1,0,4,9,8,7,6,7344,1,1,0,1,0,0,1,0,9228,1,1,9160,4,13272,5426,3,1,0,5,13273,5427,4,2,1,0,1,13720,0,2,13721,1,0,1,1,0,1,0,0,1,1,9106,1,2,9222,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,1,0,1,1,9111,1,1,0,2,2,1,0,1,0,4598,1,1,8420,1,2,9248,1,3,7804,2,2,1,0,2,4,1,7806,3,5,2,1,0,4,6,3,2,1,0,5,7,4,3,2,1,0,6,8,5,4,3,2,1,9108,6,9,6,5,4,3,2,9058,1,1,0,1,0,9286,1,1,7380,2,2,1,9198,2,3,2,8570,1,1,0,2,3,1,0,1,0,0,1,1,9131,2,2,1,0,3,3,2,1,9034,3,4,3,2,0,1,1,8256,3,6,5,4,9036,1,1,9108,3,8,7,6,9040,1,1,0,1,2,0,5,8,6,4,2,1,8488,6,66,9,7,5,3,2,0,1,13766,0,1,13767,0,1,13768,6638,3,5530,2,1,64,1,5530,8414,1,5531,7666,1,5532,0,1,5533,0,6,8,5,4,3,2,1,0,1,0,8464,3,12201,12200,1,9284,3,12202,12201,2,8458,3,12203,12202,3,8030,2,2,1,7406,2,4,1,0,1,1,0,1,0,5766,1,0,4646,2,8154,1,0,2,3,1,8592,3,4,2,1,0,1,1,8648,1,2,3622,1,1,9186,1,4,192,1,1,0,1,0,9188,1,1,128,1,1,4496,1,1,0,1,0,0,1,1,0,2,2,1,9308,3,3,2,1,0,4,4,3,2,1,5870,4,5,4,3,2,9152,1,1,7710,4,7,6,5,4,8272,1,1,8110,1,1,0,4,10,9,8,7,4884,4,11,10,9,8,9312,1,1,8834,2,3,1,0,4,10,8,5,1,9276,4,11,9,6,2,8496,1,1,8484,1,5434,0,2,5435,1,8852,2,5436,2,5884,1,1,5882,1,2,5672,1,3,9304,2,5440,6,0,2,5441,7,9162,2,2,1,0,1,1,9340,5,9,7,6,5,1,0,6,10,8,7,6,2,1,8616,1,4589,8844,2,10665,1,2424,1,1,0,2,2,1,0,1,0,0,1,12412,9328,2,2,1,0,1,1,0,1,0,9174,1,1,9198,1,1,0,1,1,8588,1,0,0,1,1,0,1,1,8552,1,12971,0,2,9212,1,0,1,1,0,1,0,1972,1,11370,9210,1,1,8528,1,1,8528,1,12274,0,1,0,0,1,0,7940,3,3,2,1,8532,1,0,0,1,1,0,5,914,10,7,3,1,8888,1,12917,7444,2,12918,1,0,3,12919,2,1,0,1,1,0,1,13002,0,1,1,8530,1,2,6082,1,3,9292,2,2,1,0,1,2910,9354,1,2911,8528,1,2912,8100,2,2,1,0,2,4,1,8712,2,5,2,9128,1,1,652,2,2,1,9384,2,4,1,0,3,5,2,1,7634,2,0,13660,9232,1,1,8888,1,1,0,1,1,0,1,0,0,1,1,9258,1,1,0,2,2,1,7040,3,3,2,1,0,1,1,7924,1,2032,0,1,1,0,1,0,2038,2,11053,10589,8116,3,11054,10590,1,9400,1,9404,9386,2,9405,1,9266,2,9406,2,0,1,1,0,1,9409,9404,1,1,9382,2,2,1,0,1,1,9364,1,2,9324,1,1,7634,1,0,9426,1,1,8918,1,1,8788,1,13812,9318,1,1,8448,1,1,9245,1,1,0,1,0,9320,1,1,0,1,1,8750,1,1,0,1,1,0,3,8434,3519,3518,0,1,1,9378,1,10675,0,1,1,8526,1,2,8922,1,3,7504,1,4,7778,1,5,6750,1,6,9398,1,1,8934,1,1,0,1,9,8850,3,8,7,1,114,1,11,0,4,8,7,6,1,0,3,13836,3534,3533,0,1,1,8912,1,12931,2186,1,12355,8088,1,12356,2184,1,1,0,3,11024,3,1,8090,3,11025,4,2,9274,1,1,0,2,3,1,0,1,0,0,1,1,8148,1,2,9396,1,1,7520,1,1,9378,1,5,9376,1,1,7108,1,1,8718,1,8,9378,1,1,210,1,10,8476,1,1,9273,5,11,8,5,3,1,9273,1,1,9273,1,1,0,8,14,11,8,6,4,3,2,1,0,1,1,9262,1,2,8602,1,1,0,3,4,3,1,7826,3,5,4,2,5852,1,1,8870,3,7,6,4,0,1,11817,9266,1,11818,8606,1,1,8156,1,11820,9404,1,1,0,1,1,8586,1,2,3086,1,3,9316,2,2,1,9424,4,13527,13523,13521,3880,0,5,13528,13524,13522,3881,1,0,1,1,0,1,0,9289,1,1,9289,1,1,9450,2,2,1,9412,3,3,2,1,0,1,1,0,1,1,8288,1,0,9434,1,1,9293,6,13535,13533,11797,11402,8036,1,9293,1,1,0,8,13537,13535,11799,11404,8038,3,2,1,0,1,1,9297,2,2,1,0,3,3,2,1,0,1,1,8650,2,76,2,0,1,0,9408,2,11522,1,0,3,11523,2,1,0,1,1,0,1,0,9450,1,1,0,1,1,6592,1,2,6312,1,1,8976,1,4,8102,1,1,8180,1,12222,0,4,12229,12227,12222,1,0,1,1,9315,1,1,9315,1,1,0,3,3,2,1,9328,3,4,3,2,0,1,14005,3770,1,14006,9460,1,1,9392,2,3,1,6600,3,4,2,1,4232,1,1,6320,1,2,9442,1,1,0,2,3,1,0,1,13925,856,3,3765,3763,1,0,1,1,8014,1,2,0,1,1,9354,1,4,9094,1,1,0,1,3758,0,1,1,0,1,13248,0,2,13249,1,9335,3,13250,2,1,0,4,13251,3,2,1,9410,4,13252,4,3,2,0,1,1,0,1,2,0,1,3,9370,4,81,80,78,4,8790,1,1,0,1,0,0,1,12306,0,1,3785,0,1,0,9474,4,9569,80,33,1,9474,1,12620,8186,1,1,8454,1,1,9484,1,140,9384,1,1,6844,1,1,7736,1,0,9474,1,1,0,1,1,0,1,1,0,1,0,0,1,7332,0,2,2,1,0,1,1,0,1,14052,0,1,1,0,1,13117,8158,1,9940,8472,2,2,1,1078,3,3,2,1,0,2,4,3,9371,1,1,9371,1,1,0,2,2,1,0,2,12437,5299,1824,2,12438,5300,1822,2,12439,5301,9382,1,1,8872,1,1,9375,2,2,1,1820,3,3,2,1,8626,2,12444,5306,8618,2,12445,5307,1822,2,2,1,0,4,10,9,4,1,0,4,11,10,5,2,8682,4,12,11,6,3,3182,4,13,12,7,4,9412,3,3,2,1,7786,2,5,1,9540,3,6,2,1,0,4,7,3,2,1,9504,4,8,4,3,2,0,1,1,8102,4,10,6,5,4,9446,4,11,7,6,5,9488,1,1,9482,1,2,8722,3,30,4,1,8486,4,15,11,10,9,8722,1,1,0,1,1,8560,1,2,9286,1,1,0,1,0,0,1,1,9416,1,2,9389,1,1,9389,3,4,3,1,0,4,5,4,2,1,0,1,2828,9308,1,2829,3988,1,2830,9346,2,2,1,8810,2,4,1,0,3,5,2,1,0,1,0,6372,2,791,1,9538,1,1,0,1,1,0,1,1,0,1,0,9526,1,1,7278,1,1,0,1,1,8766,1,1,0,2,2,1,9407,1,8185,9407,1,1,9407,1,1,9407,1,1,9407,1,1,9407,1,1,9407,1,1,9407,1,1,9407,1,1,9407,1,1,9407,1,1,9407,1,1,9588,13,8197,12,11,10,9,8,7,6,5,4,3,2,1,7282,1,1,9480,1,1,0,1,1,0,1,0,0,1,1,8954,1,2818,8290,1,1,0,1,13198,8760,2,14137,1125,0,3,11230,209,207,0,1,1,0,1,1,7948,1,2,0,1,1,0,1,0,0,1,1,4394,1,1,0,1,1,0,1,219,18,1,13934,9458,1,13935,8878,1,1,8780,1,1,8792,1,12010,0,1,1,0,1,11140,0,1,1,0,1,1,0,1,0,9582,1,1,0,1,1,7020,1,1,0,1,1,5942,1,116,9445,2,15,1,7706,1,12022,9472,1,12023,9445,1,1,8950,2,3,1,9518,1,1,0,1,1,8324,2,11336,10872,0,1,14170,0,1,1,0,1,0,8216,2,12721,1,8500,3,12722,2,1,9478,3,12723,3,2,9590,3,12724,4,3,9586,2,2,1,0,5,12726,6,5,4,1,0,6,12727,7,6,5,2,1,8242,6,12728,8,7,6,3,2,7244,6,12729,9,8,7,4,3,6030,2,2,1,0,6,12731,11,10,9,6,5,0,6,12732,12,11,10,7,6,7582,6,12733,13,12,11,8,7,9020,6,12734,14,13,12,9,8,0,1,0,9044,1,1,8768,1,2,9596,1,3,8770,1,4,8152,3,3,2,1,0,2,5,1,0,1,0,9048,1,1,8772,1,2,2170,1,3,2172,1,4,9608,2,2,1,9604,1,6,8774,1,7,9492,1,8,9600,4,9,4,3,1,8156,3,8,3,1,0,2,10,1,0,3,11,2,1,9471,4,12,3,2,1,0,5,13,4,3,2,1,9212,5,14,5,4,3,2,9426,4,26,25,24,1,2240,5,16,7,6,5,4,9458,1,1,0,1,1,5962,5,19,10,9,8,7,9482,1,1,9460,2,33,2,2,5,22,13,12,11,10,0,1,1,0,1,25,9022,1,26,2484,1,1,2486,1,2,0,1,29,8684,1,1,9072,1,2,5926,1,1,0,1,33,9466,1,1,9644,6,10,8,7,5,3,1,9483,7,11,9,8,6,4,2,1,9483,1,1,9483,1,1,9483,1,1,9483,1,1,0,12,16,14,13,11,9,7,6,5,4,3,2,1,8790,12,17,15,14,12,10,8,7,6,5,4,3,2,9618,12,18,16,15,13,11,9,8,7,6,5,4,3,8792,12,19,17,16,14,12,10,9,8,7,6,5,4,8174,3,3,2,1,0,2,5,1,0,1,0,8536,1,1,8192,2,2,1,6010,2,3,2,9296,2,2,1,8530,2,5,4,0,1,1,8484,2,7,6,0,1,1,8806,2,9,8,9566,1,1,0,1,1,0,1,1,9570,2,13,12,5754,1,1,0,1,1,0,1,0,0,1,1,8808,1,2,9528,1,3,9640,1,4,9636,3,5,2,1,5760,2,4,1,0,3,7,6,1,9272,4,8,7,2,1,0,1,0,0,1,1,8036,1,1,0,1,1,0,1,0,9630,1,1,9646,1,2,8202,1,1,9504,1,4,9632,1,5,8096,1,1,9650,1,7,9190,2,4,1,0,4,8,6,3,1,9020,1,9903,0,1,1,9678,1,1,2249,1,1,0,1,0,0,1,1,0,1,1,0,1,12146,9525,1,1,9074,1,11052,9292,2,2,1,0,1,14291,7934,1,7394,0,1,0,0,1,1,8836,1,2,8838,1,3,9556,1,4,9664,2,5,1,8220,3,4,3,1,0,2,6,1,0,1,0,8946,1,10462,9542,1,1,9535,3,2439,3,1,9535,1,1,9535,1,1,0,6,2442,6,4,3,2,1,8842,6,2443,7,5,4,3,2,9670,6,2444,8,6,5,4,3,8844,6,2445,9,7,6,5,4,8226,3,3,2,1,0,2,5,1,0,3,6,2,1,9114,3,7,3,2,9494,1,1,9118,3,9,5,4,0,1,1,9346,3,11,7,6,0,3,12,8,7,0,2,2,1,9114,3,14,10,9,0,1,1,8386,3,16,12,11,9414,3,17,13,12,9412,1,1,8850,3,19,15,14,0,1,1,0,1,0,9553,2,26,1,9553,1,1,9553,1,1,9134,5,29,4,3,2,1,8858,5,30,5,4,3,2,9686,5,31,6,5,4,3,8860,5,32,7,6,5,4,8242,3,3,2,1,8934,2,5,1,0,1,1,0,2,2,1,0,4,9323,9187,8563,8034,9559,1,1,0,1,9189,0,1,1,9548,6,28,26,25,23,21,2,9336,1,1,9334,6,30,28,27,25,23,4,9332,1,1,9704,2,32,6,9590,1,1,9330,1,1,2028,1,0,0,1,1,9565,1,1,9146,2,2,1,8870,2,3,2,9698,2,4,3,8254,2,2,1,0,2,4,1,9640,1,9206,0,2,9207,1,0,1,1,9556,1,2,9674,1,1,0,1,1,9236,1,3,0,1,0,9156,1,1,8880,1,2,8882,1,3,8264,2,2,1,8956,2,4,1,0,1,0,8266,1,1,0,2,2,1,9579,1,1,0,1,0,0,1,1,0,1,0,9585,1,1,9585,1,1,9585,1,1,9166,4,4,3,2,1,0,1,0,9710,1,1,9722,1,2,8370,1,1,9726,1,4,9706,1,1,0,4,6,5,3,1,9750,5,7,6,4,2,1,9712,6,8,7,5,3,2,1,0,7,9,8,6,4,3,2,1,0,8,10,9,7,5,4,3,2,1,9656,8,11,10,8,6,5,4,3,2,0,1,1,0,10,13,12,10,8,7,6,5,4,3,1,0,1,1,0,1,0,9762,1,1,0,2,2,1,9744,3,3,2,1,3160,4,4,3,2,1,0,5,5,4,3,2,1,430,5,6,5,4,3,2,9590,1,1,428,1,1,8152,5,9,8,7,6,5,6570,1,1,8428,1,1,0,3,7,4,1,0,1,1,6,1,0,0,1,1,9734,1,1,9772,1,3,7490,1,1,0,1,0,9224,1,0,0,1,0,0,1,0,9226,1,0,9602,4,4,3,2,1,7788,3,4333,6,1,0,1,1,9626,4,4335,8,3,1,0,5,4336,9,4,2,1,0,6,4337,10,5,3,2,1,0,1,0,6312,1,1,0,2,2,1,6314,1,0,0,1,1,0,1,0,0,1,1,9766,1,2,8938,1,3,8940,1,4,8322,3,3,2,1,9306,1,6,9310,1,1,8608,1,2,9810,4,8,4,2,1,0,5,9,5,3,2,1,9738,5,10,6,4,3,2,7142,1,1,8444,1,2,0,8,13,9,7,6,5,4,2,1,8626,8,14,10,8,7,6,5,3,2,6562,1,1,0,8,16,12,10,9,8,7,5,4,6522,1,1,6566,8,18,14,12,11,10,9,7,6,5462,1,1,8832,8,20,16,14,13,12,11,9,8,9502,1,1,5898,8,22,18,16,15,14,13,11,10,0,8,23,19,17,16,15,14,12,11,9590,1,1,0,8,25,21,19,18,17,16,14,13,9596,1,1,8476,8,27,23,21,20,19,18,16,15,9626,2,6,1,0,1,0,7362,1,0,7682,1,1,0,1,0,5380,1,1,7376,1,8966,0,4,6,4,2,1,5472,1,0,0,1,0,9562,1,8656,9658,2,2,1,0,1,1,9432,2,4,3,9150,1,1,0,1,1,0,1,0,9436,1,1,5480,2,2,1,0,2,3,2,708,1,1,9762,2,5,4,5482,1,1,5534,2,15,1,2706,2,8,7,0,2,7,1,9440,10,54,50,48,47,46,45,43,42,10,9,4220,2,9,1,0,1,20,0,1,0,9665,1,1,0,2,2,1,9667,1,1,9667,1,1,9667,1,1,9667,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,9110,1,1,9673,2,2,1,0,3,3,2,1,0,1,0,7938,1,1,9754,1,1,9340,1,14296,9780,1,13639,0,1,1,9679,1,1,7852,1,0,6366,4,12784,4719,5,1,8534,1,3198,0,1,1,9152,1,1,9681,1,1,9681,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,0,4,13492,12254,12252,1,9850,5,13493,12255,12253,2,1,0,6,13494,12256,12254,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,14317,9690,1,1,3164,1,14319,0,2,14320,1,9714,4,14323,3244,3,1,0,5,14324,3245,4,2,1,9736,5,14325,3246,5,3,2,8136,1,1,8132,1,2,0,1,3,8136,1,4,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,4112,1,0,8922,1,1,9782,1,1,4182,1,1,0,1,0,9728,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,7608,1,0,9806,1,1,9866,1,1,8302,2,2,1,0,1,1,0,1,0,2148,2,1249,1,0,1,1,0,1,0,8552,1,14353,8256,1,0,9102,1,1,8552,1,1,9902,3,5,4,1,0,4,6,5,2,1,7618,1,1,9054,1,1,9876,1,2,8622,1,1,0,2,0,13749,8130,1,1,0,1,1,9810,1,9650,0,1,1,0,1,0,9784,1,1,9168,2,2,1,356,1,1,0,1,1,9856,4,13556,12318,12316,10654,9753,5,13557,12319,12317,10655,1,0,6,13558,12320,12318,10656,2,1,1340,6,13559,12321,12319,10657,3,2,0,1,1,0,2,3,1,9759,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,8714,1,1122,0,3,4,2,1,0,1,0,0,2,0,1,0,2,0,2,0,1,1,0,2,3,1,0,1,0,0,4,13576,12338,12336,1,9785,5,13577,12339,12337,2,1,0,6,13578,12340,12338,3,2,1,0,1,12015,3970,1,1,9789,1,3294,0,3,3296,3295,1,9972,2,14535,12243,7666,1,1,9102,1,1,0,1,1,9934,1,2,8334,1,1,0,1,0,9696,1,14505,9936,1,1,9696,1,1,7858,1,0,9780,1,1,9898,1,1,2426,1,1,9156,1,12298,0,1,1,9797,5,1691,10,7,3,1,9797,1,1,9797,1,1,9797,1,1,0,9,1695,14,11,7,5,4,3,2,1,9920,9,1696,15,12,8,6,5,4,3,2,5680,9,1697,16,13,9,7,6,5,4,3,9566,2,2,1,0,2,4,1,9150,2,5,2,0,1,0,9803,2,1702,1,9803,1,1,9803,1,1,0,5,1705,4,3,2,1,0,1,14221,3050,1,14222,1762,1,0,0,1,1,0,1,2,9818,4,5,4,2,1,0,2,1822,1,0,1,1,0,2,2,1,0,3,3,2,1,9496,3,4,3,2,7980,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,9948,2,3,2,9594,1,1,0,1,0,9204,3,13088,13087,1,0,1,1,0,2,2,1,2056,2,3,2,0,1,1,9908,2,5,4,0,1,1,0,1,0,0,1,14596,8574,3,12938,2,1,9216,4,12939,3,2,1,5962,6,12940,6,4,3,2,1,0,1,0,9850,1,1,0,1,1,0,1,1,0,1,0,7046,1,1,0,1,1,9878,1,1962,1280,1,1,0,2,0,13111,9860,1,1,0,1,1,9855,2,4,1,0,1,13073,8590,1,1,2080,1,1,0,1,0,9859,1,1,9859,1,1,9859,1,1,0,4,4,3,2,1,0,1,13759,9863,1,413,0,2,414,1,0,1,1,9216,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,9904,1,2,0,1,1,9234,1,4,9886,1,1,9912,1,1,0,1,14711,9186,1,14712,8570,1,1,8570,3,10966,3,1,0,4,10967,4,2,1,0,1,1,0,1,1,1,1,1,0,1,0,0,4,13690,12452,12450,1,0,1,1,0,1,14721,9974,1,14722,10000,1,1,9334,3,14724,3,1,9897,4,14725,4,2,1,0,5,14726,5,3,2,1,8036,5,14727,6,4,3,2,9708,1,1,0,1,2,10000,5,14730,9,7,6,5,0,1,1,10000,5,14732,11,9,8,7,6240,1,1,9903,5,8,6,5,3,1,0,6,9,7,6,4,2,1,8032,6,10,8,7,5,3,2,9858,1,1,9342,3,11043,10661,1289,10044,3,11044,10662,1290,10024,1,1,10008,1,1,9905,2,4,1,0,3,5,2,1,9907,1,1,0,2,2,1,0,1,0,0,1,1,0,1,12190,0,2,12191,1,9194,1,1,9917,1,1,9917,1,1,9917,1,1,9917,1,1,9917,1,1,0,5,5,4,3,2,1,0,1,14758,10062,1,9830,0,4,14760,12337,2,1,0,1,1,10028,1,2,9336,1,1,9932,1,1,0,3,5,4,1,0,3,6,5,2,2500,1,1,0,2,3,1,9280,2,4,2,0,1,0,10056,1,1,0,1,0,1444,1,0,8332,1,1,9935,3,12108,3,1,0,1,0,9937,1,1,9937,1,1,9937,1,1,9937,1,1,0,5,5,4,3,2,1,0,1,1,9376,1,1,0,1,1,9324,2,9768,9632,0,2,9769,9633,0,2,9770,9634,0,2,9771,9635,10022,3,3,2,1,9934,2,9773,9637,10012,1,1,8738,1,1,0,3,8,4,1,0,1,1,0,1,0,0,1,1,10098,1,1,0,1,1,3346,2,13862,12617,0,3,13863,12618,1,8532,3,13864,12619,2,9944,1,1,9396,2,3,1,8860,1,1,10102,3,5,3,1,0,1,1,9408,1,12627,0,2,14733,1,5282,1,1,9965,1,1,0,1,0,0,1,1,0,1,13876,9146,1,13877,0,1,1,0,2,3,1,9150,2,4,2,4,1,1,9324,2,6,4,0,1,0,9014,1,1,10040,1,2,0,1,1,9082,1,4,0,1,1,10054,2,11339,9664,6478,2,13890,1,9988,1,1,0,1,1,9983,1,1,9983,1,1,9983,1,1,9983,1,1,9983,1,1,9983,1,1,0,7,7,6,5,4,3,2,1,10124,1,12825,0,1,1,9294,1,2,6456,1,1,8676,1,4,6484,1,1,9290,1,2,9987,4,6,4,2,1,9987,1,1,9987,1,1,9987,1,1,9987,1,1,9987,1,1,5278,10,12,10,8,7,6,5,4,3,2,1,0,1,0,0,1,0,1336,1,1,8724,1,1,0,1,1,0,1,0,9995,1,1,9995,1,1,9995,1,1,9995,1,1,9995,1,1,10072,6,6,5,4,3,2,1,9995,2,11850,3990,0,1,0,9434,1,1,9100,1,2,9704,1,3,8730,2,2,1,10136,1,5,10116,1,1,10100,2,3,1,9997,3,8,7,1,9997,1,1,0,5,10,9,3,2,1,0,1,1,0,1,0,10010,1,1,160,1,1,0,1,1,0,5,13850,12612,12610,11042,275,10007,6,13851,12613,12611,11043,276,1,10007,1,1,0,8,13853,12615,12613,11045,278,3,2,1,6186,8,13854,12616,12614,11046,279,4,3,2,0,8,13855,12617,12615,11047,280,5,4,3,5726,2,2,1,0,1,0,10132,1,10806,9212,1,0,8746,1,1,0,5,12336,1441,4,3,1,8892,5,12337,1442,5,4,2,0,5,12338,1443,6,5,3,6074,5,12339,1444,7,6,4,10158,2,2,1,0,5,12341,1446,9,8,6,0,5,12342,1447,10,9,7,10006,3,6,2,1,8532,3,8,4,1,10021,4,9,5,2,1,0,5,10,6,3,2,1,7354,5,11,7,4,3,2,6714,5,12,8,5,4,3,6976,1,1,6974,1,2,6712,5,15,11,8,7,6,6708,1,1,6710,5,17,13,10,9,8,0,1,1,6978,5,19,15,12,11,10,8092,5,20,16,13,12,11,10032,3,10,2,1,9972,5,22,18,15,14,13,4432,1,1,10025,7,14,11,10,8,6,3,1,10025,1,1,10025,1,1,10025,1,1,10025,1,1,10025,1,1,10025,1,1,10025,1,1,0,15,22,19,18,16,14,11,9,8,7,6,5,4,3,2,1,0,1,0,9762,1,0,0,1,1,9572,2,3,1,0,1,1,8442,1,2,10040,1,1,10136,1,4,0,1,1,0,1,0,0,1,1,10039,1,1,10039,1,1,10039,1,1,10039,1,1,10039,1,1,10039,1,1,0,7,7,6,5,4,3,2,1,0,1,14853,10116,1,1,8732,1,1,9346,1,1,0,1,0,0,1,1,0,1,0,10056,1,1,10226,1,1,0,2,2,1,0,3,3,2,1,0,1,4855,0,2,4856,1,0,1,0,6984,1,1641,0,1,0,10061,1,1,10061,1,1,0,3,3,2,1,0,1,1,0,2,2,1,10170,2,3,2,9390,1,1,0,2,3,1,0,1,0,0,4,3713,3708,3706,1,9380,4,3714,3709,3707,2,9720,1,1,6330,1,2,10190,4,3717,3712,3710,5,9428,1,1,0,4,6,4,3,1,0,5,7,5,4,2,1,9252,5,8,6,5,3,2,6576,1,1,8114,1,2,9494,5,11,9,8,6,5,0,1,1,0,4,14980,14163,14054,14053,0,4,14981,14164,14055,14054,9186,1,1,8056,1,1,10224,2,4,1,0,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,3,5,3,1,0,1,1,0,1,0,9644,1,1,0,1,1,0,2,2,1,10092,2,3,2,4744,1,1,8690,2,5,4,4324,1,1,0,1,0,0,2,3138,1,0,1,1,10062,6,38,36,35,33,32,2,10270,1,1,9102,1,14115,8604,1,3157,0,2,3158,1,7902,2,3159,2,9290,1,1,10115,3,5,3,1,0,1,10407,0,2,10408,1,0,1,0,0,1,1,0,1,0,0,6,13988,12750,12748,6570,4250,1,10127,7,13989,12751,12749,6571,4251,2,1,0,8,13990,12752,12750,6572,4252,3,2,1,0,1,1,0,1,32,0,1,5787,10276,3,9522,2,1,10238,1,1,7418,1,1,0,4,9525,5,4,1,2346,4,9526,6,5,2,9874,4,9527,7,6,3,2340,2,2,1,0,2,4,1,0,1,0,10141,1,1,0,2,2,1,0,1,1,10145,1,1,10145,1,1,0,3,3,2,1,0,1,0,10102,1,5944,0,2,2,1,0,1,0,0,1,1,0,1,0,8968,1,14810,0,2,2,1,0,1,1,2724,1,1,9598,1,3805,0,2,3806,1,0,3,3807,2,1,0,1,1,0,1,0,6778,1,1,9038,1,1,0,2,2,1,10244,2,3,2,9040,2,4,3,6292,2,2,1,0,1,0,0,1,1,0,1,1,6690,1,2,0,1,1,0,1,2,0,1,3,6298,1,0,0,1,1,0,2,2,1,0,1,0,9694,1,1,9494,1,2,8878,1,1,8680,3,4,3,1,0,4,5,4,2,1,0,2,3760,3759,0,1,12498,0,2,12499,1,0,3,12500,2,1,10184,1,12501,9644,1,1,8988,1,1,0,2,12504,1,0,1,1,10203,2,2,1,0,3,3,2,1,0,1,0,10207,1,1,10207,1,1,10207,1,1,10207,1,1,10207,1,1,10207,1,1,0,7,7,6,5,4,3,2,1,10209,1,1,0,2,2,1,0,1,1,0,7,11,10,9,8,7,6,5,10356,1,1,0,2,2,1,0,1,1,0,1,0,10228,1,1,0,1,1,10223,2,2,1,0,3,3,2,1,0,1,0,0,1,0,9674,1,5224,0,1,0,0,1,0,1058,1,0,10296,6,8808,5228,5,3,2,1,0,1,0,9590,1,1,0,5,1799,9,7,3,1,10237,6,1800,10,8,4,2,1,0,7,1801,11,9,5,3,2,1,9516,1,649,0,1,1,2,1,0,9518,1,1,6064,2,14254,1,9518,2,4,1,2,1,1,0,3,6,3,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,13569,9248,1,0,10266,1,1,0,1,8490,9250,1,8486,10268,1,1,0,1,2,9768,1,8489,5410,1,1,0,1,0,5408,2,8,1,0,1,0,0,1,1,10312,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,10301,1,2,0,1,0,0,1,1,0,1,0,112,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,14317,122,1,14318,9560,1,1,0,1,2,0,3,4,2,1,0,1,0,10350,1,12018,0,1,1,10332,1,1,732,1,1,0,1,9189,0,1,1,2,1,0,0,1,1,10102,1,1,0,1,0,9924,1,1,0,1,2381,0,1,0,4020,1,1,9070,1,2509,10344,1,1,10364,1,1,0,1,1,0,1,14328,10348,1,1,10368,1,13781,9788,1,1,10366,1,1,10018,1,1,2272,1,12042,8856,1,1,0,1,0,9788,1,1,0,12,29,25,23,20,18,17,15,11,9,5,3,1,0,1,0,10354,1,1,0,1,1,10349,2,2,1,0,3,3,2,1,0,1,0,0,1,1,10126,1,1,0,1,1,0,2,2,1,10386,1,15096,0,1,1,0,1,13802,10348,1,1,0,1,8324,10372,2,4,1,0,5,10754,1909,1786,3,1,0,5,10755,1910,1787,4,2,2378,1,1,10464,2,3,1,10432,1,14359,0,1,1,0,1,1,0,1,0,10448,1,1,0,1,1,10054,1,3,0,1,1,0,1,0,0,1,1,10374,1,2,10,1,3,10060,2,2,1,9688,1,5,9072,1,1,0,4,7,6,3,1,0,1,1,0,1,1,0,1,0,7048,1,0,0,1,1,10426,2,3,1,10420,2,4,2,4568,1,1,9748,2,6,4,2918,1,1,0,3,5,3,1,0,1,0,10538,1,1,0,1,1,10502,1,2,8952,1,1,0,1,15259,0,2,15260,1,0,1,0,2664,1,1,10405,1,1,0,2,2,1,0,1,0,0,1,1,10552,1,1,0,1,1,5972,1,0,10440,1,1,9290,1,1,0,1,1,9680,1,4,0,1,1,8108,1,0,10558,1,1,0,1,0,9768,1,1,10548,1,15191,0,3,13553,12920,1,226,4,13554,12921,2,1,26,5,13555,12922,3,2,1,0,1,0,0,1,0,10498,1,1,10425,1,1,10425,1,1,10425,1,1,10425,1,1,0,5,5,4,3,2,1,9234,5,6,5,4,3,2,0,1,1,0,1,14401,8602,1,784,7796,1,15083,7550,1,15084,0,1,15085,0,1,15086,9628,1,15087,0,8,771,769,6,5,4,3,2,1,10390,8,772,770,7,6,5,4,3,2,10578,1,1,10028,8,774,772,9,8,7,6,5,4,0,1,1,8592,1,2,0,1,0,0,1,1,10548,1,2,10546,1,1,9798,1,4,0,1,5,7810,1,6,10606,3,3,2,1,0,4,8,7,5,1,8482,4,9,8,6,2,10550,1,1,10550,4,11,10,8,4,0,1,1,0,1,2,10276,4,14,13,11,7,0,1,1,10480,4,16,15,13,9,9090,1,1,10460,1,1,10480,1,1,7430,1,1,8488,1,10,3766,1,11,3764,3,13,2,1,0,6,16,12,11,9,4,1,9804,6,17,13,12,10,5,2,10234,6,18,14,13,11,6,3,9810,1,1,0,1,0,0,1,1,0,1,1,0,1,15263,9802,1,1,0,2,2,1,0,1,0,10144,1,1,10600,1,2,9156,1,1,0,2,3,1,10572,2,4,2,7928,1,1,8524,4,6,4,3,1,0,1,0,0,1,1,10536,2,14458,2,10572,1,1,10152,1,4470,10614,1,1,0,2,14418,1,0,2,14419,2,10046,1,1,9832,2,3,1,10140,3,4,2,1,0,3,5,3,1,0,1,0,10464,1,1,10488,1,1,9836,1,1,0,2,2,1,9586,1,5,10190,1,6,10436,2,2,1,0,1,0,8812,1,0,10588,1,1,0,1,1,2,1,0,10642,1,1,6834,1,0,0,2,15141,1,0,1,8658,0,1,1,0,2,13645,13414,9800,2,13646,13415,9184,1,1,0,2,3,1,0,1,0,10506,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6296,1,1,0,1,14522,0,1,12626,0,1,1,2,1,12628,10522,1,1,26,1,1,26,1,13069,0,1,1,0,1,0,8554,1,0,0,2,2,1,0,1,0,3910,1,1,8216,2,2,1,10114,1,1,10664,1,2,10200,1,1,9960,2,3,1,10523,1,1,8030,1,0,10530,1,1,8700,1,1,9732,1,14520,0,1,1,0,1,14522,10352,1,15203,0,1,1,10670,1,1,9890,1,14482,9340,1,1,10529,1,1,0,1,15209,10558,1,1,0,1,1,0,1,5008,0,1,15213,10362,1,4119,9348,1,1,0,1,863,8792,1,15341,5616,1,15342,10186,1,15343,0,1,0,0,1,11293,1398,1,0,10550,1,1,0,4,11294,4,3,1,10545,1,1,10545,1,1,10545,1,1,0,4,4,3,2,1,10646,4,5,4,3,2,10496,1,1,0,1,14575,0,1,0,0,1,1,9064,2,2,1,0,3,3,2,1,0,4,4,3,2,1,10656,4,5,4,3,2,10506,1,1,10458,1,2,0,4,8,7,6,5,10718,4,9,8,7,6,0,2,2,1,0,4,7,5,4,1,0,1,0,0,1,0,9922,1,1,10574,5,1881,1877,1842,3,1,0,6,1882,1878,1843,4,2,1,10692,6,1883,1879,1844,5,3,2,10560,1,1,10569,8,1885,1881,1846,7,5,4,3,1,0,9,1886,1882,1847,8,6,5,4,2,1,3492,9,1887,1883,1848,9,7,6,5,3,2,9394,9,1888,1884,1849,10,8,7,6,4,3,3490,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,10710,5,7,6,4,3,2,0,1,1,9268,1,2,10682,5,10,9,7,6,5,0,1,1,7122,5,12,11,9,8,7,9756,1,1,0,1,0,10590,1,1,10706,1,1,0,1,1,10585,1,1,10585,1,1,0,3,3,2,1,0,1,0,0,2,0,1,8086,2,0,2,3978,1,1,1622,2,0,4,9460,1,1,10664,2,0,6,796,1,1,8654,2,0,8,10576,1,1,10694,1,1,0,1,1,0,1,1,10754,2,0,13,0,1,1,0,6,14,12,10,8,3,1,10626,6,15,13,11,9,4,2,10046,1,1,0,1,0,0,1,1,0,2,2,1,0,1,14732,0,2,14733,1,10750,2,14734,2,10286,1,1,8770,1,1,10610,2,14737,5,10636,1,1,0,2,2,1,0,3,7,4,1,9962,7,67,65,64,61,8,5,2,0,1,0,0,1,1,0,2,2,1,10718,2,3,2,10568,1,1,10646,2,5,4,6106,1,1,10108,2,7,6,0,1,1,0,2,14108,9709,0,1,0,10625,2,11149,1,10625,1,1,10130,4,11151,3,2,1,0,1,1,8,1,0,0,1,1,10126,1,9904,4788,1,1,0,1,15323,0,1,0,1,1,1,0,1,0,10586,1,13836,10538,1,13837,9522,1,5444,0,1,5445,9916,5,5,4,3,2,1,0,1,1,10641,6,7,6,5,4,3,1,0,7,8,7,6,5,4,2,1,10262,7,9,8,7,6,5,3,2,10784,1,1,8718,1,1,0,1,0,0,1,0,0,1,0,10634,2,2,1,10676,1,1,7334,1,1,0,1,0,10636,1,1,10754,1,1,0,1,1,7630,1,8563,0,1,0,0,1,1,10480,1,2,10068,1,1,10816,1,4,10480,1,1,0,1,4,0,1,5,0,5,7,5,3,2,1,10074,5,8,6,4,3,2,6,5,9,7,5,4,3,4,5,10,8,6,5,4,0,5,11,9,7,6,5,0,5,12,10,8,7,6,186,5,13,11,9,8,7,0,5,14,12,10,9,8,9240,5,15,13,11,10,9,10676,8,8,7,6,5,4,3,2,1,10669,2,10,1,10669,1,1,0,4,12,3,2,1,3592,4,13,4,3,2,9494,4,14,5,4,3,3590,1,1,0,1,10315,0,1,1,10682,1,1,0,1,0,0,1,1,10782,1,2,10002,1,1,10502,1,2,0,1,3,0,1,4,3452,1,5,10710,1,8,10782,1,1,8190,1,8,10690,4,6,5,4,1,0,5,11,9,8,3,1,0,6,12,10,9,4,2,1,3458,1,0,0,1,1,10792,1,2,10012,1,1,8,1,2,10,1,3,10716,1,6,10788,1,1,10590,1,1,8196,1,7,9498,1,8,0,1,9,4078,1,12,8384,1,1,2400,1,14,8754,2,9,1,10718,1,2,0,1,11780,0,1,11781,8202,2,8937,1,10702,2,3,1,10798,1,1,10412,1,2,10695,5,6,4,3,2,1,0,6,7,5,4,3,2,1,10436,13,89,88,87,86,85,83,82,8,6,5,4,3,2,10650,1,1,0,1,0,0,1,11791,0,2,2,1,0,1,0,0,1,1,10714,1,28,10810,3,33,30,1,10030,4,34,31,2,1,0,5,35,32,3,2,1,0,1,1,0,1,37,0,2,38,1,10422,2,39,2,0,1,1,6240,2,41,4,10700,1,1,0,1,0,0,2,13173,1,0,1,1,5562,1,2,10846,1,1,8558,1,4,0,1,1,0,1,0,0,1,1,10714,1,2,10174,1,1,9518,1,1,10166,3,5,4,1,0,4,6,5,2,1,10731,1,1,10602,1,0,0,1,1,10836,1,2,0,1,1,10452,1,4,0,1,1,10560,1,4,0,1,5,9548,1,6,2,1,0,0,1,1,0,1,0,0,1,1,10646,1,2,5516,1,1,0,1,0,0,1,1,0,1,14694,0,1,1,0,1,77,10022,1,1,10858,1,2962,0,1,1,3526,1,15609,9548,2,2888,1,0,3,2889,2,1,40,2,0,14114,0,1,1,10922,1,1,0,2,2,1,10268,1,12175,10634,1,1,0,1,15604,0,1,14757,0,1,0,0,1,0,9286,1,1,10874,2,2,1,10594,1,1,0,1,1,0,1,15612,3482,1,15613,8964,1,15614,10908,2,2,1,0,4,15616,5457,4,1,10442,4,15617,5458,5,2,0,4,15618,5459,6,3,9882,2,2,1,290,1,3,9568,1,14137,10902,2,12018,1,0,1,1,0,1,1,0,1,0,10908,1,1,10926,1,1,0,2,2,1,10204,2,3,2,3894,1,1,10787,1,1,0,2,2,1,0,2,5,1,10382,2,6,2,10136,1,1,7236,1,2,10498,2,9,5,10952,2,10,6,9580,2,2,1,0,1,14001,0,2,14002,1,7496,2,14003,2,10802,1,1,7970,1,1,0,2,4,1,10146,5,23,18,14,5,2,0,1,12903,8372,1,1361,9674,1,1362,10938,1,1,10806,1,1364,10288,1,1,0,1,0,10162,1,1,8054,1,0,0,1,1,0,1,15657,0,1,1,0,1,1,6,1,0,0,1,1,10838,1,2,10712,1,1,10934,1,8179,8064,1,1,8064,1,15666,0,1,1,10840,1,2,10868,1,1,10936,1,4,10120,1,1,10954,1,1,0,1,0,2426,1,1,0,1,0,10940,1,1,0,1,1,0,1,0,0,1,1,0,1,15680,10374,1,15681,10384,1,15682,7332,1,15683,10394,3,3,2,1,10126,1,12941,9870,5,12796,12795,6,2,1,0,6,12797,12796,7,3,2,1,9000,6,12798,12797,8,4,3,2,8998,1,1,10930,6,12800,12799,10,6,5,4,8334,1,1,10606,6,12802,12801,12,8,7,6,10182,1,1,0,1,15694,10902,3,12805,12804,1,9002,3,12806,12805,2,9000,1,1,1766,3,12808,12807,4,10906,1,1,9864,3,12810,12809,6,10840,1,1,9874,4,7,5,3,1,0,5,8,6,4,2,1,10186,5,9,7,5,3,2,10992,1,1,0,7,11,9,7,5,4,3,1,0,7,12,10,8,6,5,4,2,0,1,0,10960,1,1,9882,1,1,0,2,2,1,0,1,15712,10914,1,1,10974,1,1,10518,1,2,10520,1,1,10982,1,1,9886,3,5,4,1,0,4,6,5,2,1,6336,4,7,6,3,2,10278,1,1,10916,1,12995,0,1,1,9356,1,1,1,1,1,0,1,1,0,1,15727,11012,1,1,0,2,2,1,10956,2,3,2,10176,1,1,10853,2,3,1,9026,1,15047,9024,1,1,9898,2,15048,1,10806,3,15049,2,1,8218,3,15050,3,2,1150,3,15051,4,3,10046,3,15052,5,4,10994,7,15053,6,5,4,3,2,1,10516,4,15054,7,6,1,10880,4,15055,8,7,2,9730,1,1,0,1,1,9730,4,15058,11,10,5,9024,4,15059,12,11,6,10290,1,1,10954,4,15061,14,13,8,0,4,15062,15,14,9,0,4,15063,16,15,10,9736,4,15064,17,16,11,10294,3,3,2,1,10982,3,8,5,1,0,4,13,10,7,1,0,1,14116,8390,1,14117,10870,1,1,0,3,14119,3,1,0,3,14120,4,2,0,1,1,0,3,14122,6,4,9804,3,14123,7,5,0,2,2,1,0,1,3,10974,3,14126,10,8,10968,1,1,0,1,0,10877,1,1,0,2,2,1,0,1,1,0,1,10526,0,1,1,9930,1,1,2378,15,12884,12883,94,90,89,88,87,85,83,81,65,64,63,2,1,10958,15,12885,12884,95,91,90,89,88,86,84,82,66,65,64,3,2,2376,1,1,2374,1,2,2372,1,3,9058,15,12889,12888,99,95,94,93,92,90,88,86,70,69,68,7,6,9056,1,1,6980,3,74,6,1,0,1,0,7802,3,15044,14137,1,10192,3,15045,14138,2,10446,3,15046,14139,3,1978,1,1,7234,1,2,10912,3,15049,14142,6,11020,4,15050,14143,7,1,9576,2,6,1,10248,4,8,5,4,1,0,5,9,6,5,2,1,0,1,1,11052,1,2,10598,1,3,9680,2,2,1,0,1,15015,0,1,0,0,1,1,10560,1,12153,0,1,1,0,1,13704,9664,1,0,11082,1,1,10390,1,2,10901,1,1,10116,2,3,1,8330,3,4,2,1,9638,1,9000,9874,1,14486,7876,1,1,0,1,15812,0,1,1,10905,1,1,10905,1,1,10905,1,1,0,4,4,3,2,1,10092,1,15818,6260,1,1,10907,1,1,10907,1,1,0,3,3,2,1,0,1,14184,0,1,1,0,1,1,7620,1,0,11038,1,1,0,1,0,11040,5,15919,14824,14823,14807,14806,144,1,1,10942,1,2,3624,1,3,9106,1,4,11050,3,3,2,1,0,3,6,5,1,0,1,1,11046,1,2,10728,1,1,10270,1,4,9712,1,15881,10948,1,15882,9710,1,1,11044,2,3,1,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,10106,3,3,2,1,8138,1,0,10938,1,1,11054,4,6337,7,3,1,0,5,6338,8,4,2,1,10294,5,6339,9,5,3,2,11092,5,6340,10,6,4,3,9744,2,2,1,11036,5,6342,12,8,6,5,8392,1,1,10918,5,6344,14,10,8,7,4310,1,1,10368,9,6346,16,12,10,9,8,5,3,1,10434,10,6347,17,13,11,10,9,6,4,2,1,10288,10,6348,18,14,12,11,10,7,5,3,2,10596,1,1,0,2,3,1,0,2,4,2,2944,1,1,0,2,6,4,4214,2,7,5,4212,1,1,9938,2,9,7,10840,2,10,8,9088,2,11,9,10216,6,8,6,4,3,2,1,0,5,13,11,10,8,1,0,1,0,10444,1,1,10943,1,1,10943,1,1,10943,1,1,0,1,14242,0,2,14243,1,0,1,1,10934,2,12140,6369,4326,1,1,10384,2,12142,6371,0,1,1,9534,1,2,10312,1,1,4200,7,13,12,11,10,4,2,1,11024,1,5,0,1,1,10308,1,15982,9102,2,15983,1,11072,2,15984,2,9736,2,15985,3,9474,2,15986,4,8160,3,3,2,1,11112,2,4,3,0,2,5,4,0,2,6,5,0,1,7,0,2,15992,10,0,5,9,8,7,5,1,10274,2,15994,12,11036,1,1,1370,1,1,11124,7,14,10,8,7,6,4,1,0,8,15,11,9,8,7,5,2,1,10628,8,16,12,10,9,8,6,3,2,3716,1,1,10992,8,18,14,12,11,10,8,5,4,3734,1,1,8790,1,2,0,1,3,10322,8,22,18,16,15,14,12,9,8,9700,1,1,1374,1,4706,9378,1,14232,0,1,1,692,1,14234,0,1,4710,11132,4,5,3,2,1,0,5,6,4,3,2,1,11000,5,7,5,4,3,2,10462,13,32,28,26,25,24,22,19,18,8,6,5,4,3,0,1,16016,11136,1,1,11098,2,2,1,10638,2,3,2,7032,1,1,0,1,1,3996,2,4,1,11096,2,5,2,10428,1,1,11118,1,1,10650,2,8,5,9492,1,1,11138,1,13057,11100,2,13058,1,0,1,1,0,1,0,11142,1,1,0,2,2,1,11010,2,3,2,8808,1,1,10983,2,3,1,10983,1,1,0,4,5,3,2,1,9718,4,6,4,3,2,9476,1,1,0,2,2,1,11128,2,3,2,10650,1,1,2034,1,1,10292,4,12,10,9,8,9478,1,1,9676,2,2,1,0,3,3,2,1,8770,4,16,14,13,12,10942,1,1,0,1,0,0,1,1,10993,2,2,1,0,3,3,2,1,0,1,1,11138,1,2,10674,1,1,10302,1,4,9686,1,1,0,4,6,5,3,1,0,5,7,6,4,2,1,0,1,0,0,1,1,10310,1,2,9694,1,1,10996,1,4,11146,1,5,10682,2,2,1,0,3,6,4,1,10598,4,7,5,2,1,0,5,8,6,3,2,1,764,2,952,951,0,1,0,11084,1,1,4160,1,1,0,1,1,11013,1,1,11013,1,1,0,3,3,2,1,7672,2,15867,12344,8074,1,1,11015,1,1,4158,2,2,1,11138,2,0,14666,0,1,1,11080,1,2,1424,1,1,0,2,3,1,11082,2,4,2,1426,1,1,11026,2,6,4,9936,1,1,0,5,8,6,5,3,1,0,1,1,8024,1,2,11162,1,1,5338,1,13544,8230,1,13544,11184,2,2,1,11146,3,3,2,1,4778,1,1,1420,2,2,1,0,1,1,10374,2,11,2,0,1,16105,0,1,1,11132,1,2,2702,1,1,11170,1,2224,0,2,2225,1,11192,1,1,11154,2,2,1,2366,1,1,11022,1,2,10708,1,1,0,2,3,1,10678,1,1,10450,1,2,10530,1,1,0,1,0,0,2,10134,1,10714,2,10135,2,0,1,1,10704,2,10137,4,11142,1,1,0,1,1,11174,2,10140,7,11144,1,1,9852,1,1,0,2,2,1,11043,4,10,8,5,1,11043,1,1,11043,1,1,0,7,13,11,8,4,3,2,1,7102,7,14,12,9,5,4,3,2,10946,1,1,6216,1,2,10708,7,17,15,12,8,7,6,5,7102,5,140,138,125,124,1,0,1,0,9020,1,16066,0,1,1,9928,1,805,9782,1,13816,0,1,1,7934,1,16006,10758,1,8214,7576,1,1,0,1,1,5596,1,0,10228,1,1,8142,1,0,11080,1,1,3038,1,1,0,1,11561,0,1,0,0,1,1,11059,1,1,10476,2,2,1,11092,1,1,11054,3,4,3,1,9792,3,5,4,2,10510,1,1,11200,1,1,0,2,4,1,10738,3,5,2,1,0,1,1,4312,4,7048,7047,7046,7045,0,1,1,11188,1,73,10738,1,1,4190,1,1,0,1,15750,0,1,1,0,1,10188,9598,1,1,11071,1,1,0,1,149,10750,1,10192,0,2,10193,1,10748,1,2143,10740,1,1,9804,1,0,11148,1,1,5618,1,1,10250,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,0,11085,1,1,11085,1,1,0,1,0,6842,1,1,10506,4,5,4,3,1,0,1,16198,0,2,16199,1,10446,2,16200,2,11118,1,1,4334,2,16202,4,11098,1,1,11091,5,16204,6,5,3,1,11091,1,1,0,7,16206,8,7,5,3,2,1,0,1,0,11095,1,1,11095,1,1,11095,1,1,11095,1,1,0,5,5,4,3,2,1,11104,1,14937,11220,3,16188,14940,14933,10404,1,1,10804,1,16190,10436,1,1,0,10,16218,14944,14943,14939,14937,14935,20,5,3,1,11276,11,16219,14945,14944,14940,14938,14936,21,6,4,2,1,0,12,16220,14946,14945,14941,14939,14937,22,7,5,3,2,1,734,12,16221,14947,14946,14942,14940,14938,23,8,6,4,3,2,2506,1,1,11174,12,16223,14949,14948,14944,14942,14940,25,10,8,6,5,4,10462,1,1,10074,1,1,9274,12,16226,14952,14951,14947,14945,14943,28,13,11,9,8,7,9272,1,1,11101,1,1,0,16,16229,14955,14954,14950,14948,14946,31,16,14,12,11,10,9,7,4,1,0,6,16181,14956,14954,14953,14952,14946,9366,7,16182,14957,14955,14954,14953,14947,1,11132,7,16183,14958,14956,14955,14954,14948,2,8930,1,1,8610,1,2,10460,7,16186,14961,14959,14958,14957,14951,5,10812,1,1,11266,1,2,10454,5,7,5,4,2,1,0,1,16214,11262,1,1,9368,2,2,1,0,1,1,0,1,2,0,1,0,8310,1,1,0,1,1,11115,1,1,11115,1,1,11115,1,1,0,4,4,3,2,1,0,1,14273,11252,2,358,356,8548,3,359,357,1,0,1,10594,2150,2,0,11771,0,1,1,11284,1,1,0,1,0,3718,1,1,11152,1,2,3894,1,1,10788,1,4,0,1,1,6354,1,4,8562,1,3,8632,1,6,8822,1,5,11127,7,9,7,5,4,3,2,1,11127,1,1,0,9,11,9,7,6,5,4,3,2,1,10132,1,1,11129,1,1,6812,2,2,1,0,3,13719,13718,3493,4590,3,13720,13719,3494,10550,1,1,7226,1,2,10984,1,3,8938,4,5,3,2,1,0,1,1,4646,2,0,16067,11274,1,1,0,2,2,1,9656,2,0,11800,6336,1,1,11276,1,1,0,2,2,1,1770,1,16074,11276,1,1,0,1,1,10682,1,2,10342,1,1,0,1,0,11141,1,1,11141,1,1,0,3,3,2,1,11134,3,4,3,2,4750,1,1,7024,3,6,5,4,11264,3,7,6,5,11246,2,2,1,10956,1,1,0,3,7,5,1,0,1,0,10980,1,0,0,1,1,11160,2,3,1,11156,2,4,2,11176,1,1,11149,4,6,4,3,1,0,1,14885,11158,1,1,11178,1,1,0,2,2,1,0,1,0,9170,1,1,11296,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,11288,2,6718,1,10526,2,6719,2,11324,2,6720,3,9976,2,2,1,11268,2,6722,5,8624,1,1,10600,5,6724,7,6,3,1,11326,5,6725,8,7,4,2,11288,1,1,0,7,6727,10,9,6,4,3,1,11167,1,1,11167,1,1,11167,1,1,0,4,4,3,2,1,0,1,0,6936,1,1,0,1,1,0,1,1,0,1,0,10840,1,1,0,1,1,0,1,0,10592,1,0,11280,1,1,0,2,3,1,0,1,0,0,1,1,11187,1,1,11187,1,1,11187,1,1,11187,1,1,11187,1,1,0,6,6,5,4,3,2,1,11314,6,7,6,5,4,3,2,11222,1,1,0,2,0,13196,6140,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,4766,1,1,0,2,2,1,0,1,0,10884,1,2788,86,3,11884,2,1,0,1,0,0,1,1,0,2,2,1,0,1,1,11206,1,2,11336,1,1,0,2,3,1,11320,2,4,2,11030,1,1,0,4,6,4,3,1,3988,4,7,5,4,2,11226,1,1,8654,1,1,0,1,47,10498,1,48,11356,1,1,0,3,50,3,1,0,1,1,0,1,1,0,1,0,11229,1,1,11229,1,1,11229,1,1,11229,1,1,11229,1,1,11229,1,1,0,7,7,6,5,4,3,2,1,0,8,8,7,6,5,4,3,2,1,0,1,0,9042,1,1,0,1,0,10654,1,1,11270,2,3,1,0,1,0,0,2,0,1,0,1,1,0,1,1,3628,1,16194,0,1,1,11254,1,1,11247,2,2,1,11247,1,1,0,4,4,3,2,1,11410,4,5,4,3,2,11388,1,1,11372,4,7,6,5,4,0,1,1,11384,1,2,9372,1,1,10298,1,83,0,2,84,1,0,3,85,2,1,11062,1,1,8704,2,2,1,11262,2,3,2,10610,2,4,3,10918,2,2,1,11282,2,3,2,11255,3,5,2,1,0,4,6,3,2,1,0,1,0,0,1,0,6462,1,1,0,2,3,1,0,1,1,0,1,0,11274,1,1,10756,2,2,1,0,3,3,2,1,0,1,1,10620,4,77,74,7,2,0,2,12063,1874,10540,2,12064,1875,11280,1,1,11273,2,3,1,11273,1,1,0,4,5,3,2,1,0,1,1,0,1,0,0,1,1,11386,1,2,10872,1,1,0,2,3,1,0,1,0,0,3,10677,10148,1,0,4,10678,10149,2,1,11448,5,10679,10150,3,2,1,0,6,10680,10151,4,3,2,1,10702,6,10681,10152,5,4,3,2,11390,1,1,11354,6,10683,10154,7,6,5,4,0,1,1,0,3,5,3,1,0,1,0,0,1,1,9106,1,1,9606,1,1,0,2,6076,6075,10338,2,6077,6076,9884,1,1,0,2,3,1,11303,1,1,0,1,0,4226,1,1,10128,1,2,4224,1,1,6,3,4,3,1,10342,3,5,4,2,9888,1,1,0,2,3,1,11298,2,4,2,10984,1,1,10584,2,6,4,0,1,1,10042,1,1,0,3,6,4,1,11318,3,7,5,2,11338,1,1,0,2,2,1,0,1,3,11094,3,11,9,6,11342,1,1,0,1,0,11317,35,16364,16362,16361,16359,16357,16354,16352,16350,16348,16347,16345,16343,16340,16338,16336,16334,16332,16330,16328,16326,16324,16322,16320,16318,16316,16314,16312,16311,16308,16306,16305,16304,16302,16301,1,10692,36,16365,16363,16362,16360,16358,16355,16353,16351,16349,16348,16346,16344,16341,16339,16337,16335,16333,16331,16329,16327,16325,16323,16321,16319,16317,16315,16313,16312,16309,16307,16306,16305,16303,16302,2,1,11317,1,1,11317,1,1,11317,1,1,0,4,4,3,2,1,8650,4,5,4,3,2,11326,1,1,0,4,7,6,5,4,0,1,1,8654,2,15611,13740,0,1,13741,0,1,13742,11334,3,3,2,1,10816,1,15638,0,1,1,0,1,0,11472,1,1,0,3,5,3,1,0,1,0,0,1,1,11492,1,2,0,1,1,11339,2,3,1,11339,1,1,0,4,5,3,2,1,4262,4,6,4,3,2,10164,4,7,5,4,3,4260,1,1,0,1,0,0,1,1,4266,1,2,10168,1,3,4264,1,1,11345,3,4,3,1,11345,1,1,0,5,6,5,3,2,1,11126,5,7,6,4,3,2,11374,1,1,8678,1,1,8300,1,2,8298,1,3,0,1,0,0,1,1,6754,1,1,11058,1,2,10146,1,1,10084,1,4,9842,1,1,0,2,2,1,11426,1,13960,11353,1,1,0,1,7304,0,1,1,11342,1,1,0,1,15611,0,1,0,8338,1,0,9430,1,0,0,1,1,0,1,0,11458,1,1,6516,2,9557,5,0,1,0,0,1,1,0,6,3004,9,6,4,3,1,10648,6,3005,10,7,5,4,2,0,1,1,11380,8,3007,12,9,7,6,4,3,1,0,9,3008,13,10,8,7,5,4,2,1,11536,1,1,0,2,2,1,10726,2,3,2,11156,2,4,3,10732,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,2,2,1,11414,2,3,2,2824,1,1,11546,1,2,11490,2,6,5,0,1,1,0,2,8,7,11418,1,1,0,1,1,0,1,0,11536,1,1,0,1,1,0,1,0,11406,1,1,11426,1,1,0,1,1,0,1,0,0,1,1,0,1,2,11548,1,1,8064,1,4,86,1,1,86,3,5,3,1,11548,4,6,4,2,1,11407,5,7,5,3,2,1,11407,1,1,0,7,9,7,5,4,3,2,1,11568,7,10,8,6,5,4,3,2,4456,1,1,0,2,3,1,9938,1,0,0,1,0,11440,1,1,0,4,9609,1406,3,1,9238,4,9610,1407,4,2,0,1,1,11480,4,9612,1409,6,4,126,1,1,10828,4,9614,1411,8,6,11516,1,1,0,4,9616,1413,10,8,0,1,1,0,1,2,0,6,10,8,6,4,2,1,0,1,0,7142,1,13713,0,2,2,1,0,1,1,0,1,15793,9406,1,15794,11292,1,1,68,1,15796,66,1,1,0,1,15798,5652,1,1,0,1,2,8414,1,15801,6588,1,1,10714,6,10,8,6,4,3,1,11437,1,1,0,7,12,10,8,6,5,3,1,948,1,14446,0,2,14447,1,9982,2,14448,2,8648,1,1,11106,2,14450,4,11582,1,1,10544,1,1,11602,3,6,4,1,0,4,7,5,2,1,11443,1,1,11443,1,1,11443,1,1,11443,1,1,11443,1,1,11443,1,1,0,7,7,6,5,4,3,2,1,0,1,0,11454,1,1,10936,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,9620,1,2,9632,1,1,11488,1,4,0,1,1,11174,1,2,11463,5,7,6,4,2,1,0,6,8,7,5,3,2,1,11568,6,9,8,6,4,3,2,0,1,1,0,2,3,1,11469,3,4,2,1,11469,1,1,11469,1,1,11469,1,1,0,7,8,6,5,4,3,2,1,11471,1,1,11471,1,1,11471,1,1,0,4,4,3,2,1,4932,1,4827,0,1,1,0,1,0,10514,1,1,7264,2,2,1,11504,1,1,0,2,2,1,0,1,0,11604,1,1,11488,2,2,1,10970,3,3,2,1,2910,4,4,3,2,1,11488,1,1,0,2,2,1,856,1,0,10692,1,1,11644,1,2,11622,1,1,0,2,3,1,10798,2,4,2,11558,1,1,0,1,156,11487,2,12235,3224,11487,1,1,0,2,2,1,0,1,1,11491,1,19,11491,1,1,11491,1,1,2920,4,22,3,2,1,11491,1,1,11491,1,1,11491,1,1,11491,1,1,0,4,4,3,2,1,0,1,0,5526,1,1,4954,1,1,10184,1,1,4954,1,10412,0,1,1,10008,1,1,0,1,1,7286,1,0,11526,1,1,0,2,2,1,11662,1,1,11624,2,2,1,9876,1,1,11620,1,2,9874,1,1,0,1,0,11503,1,1,11503,1,1,11503,1,1,11503,1,1,0,5,5,4,3,2,1,0,1,0,10016,1,1,9314,1,1,5158,1,0,11514,1,6641,10542,1,0,11518,1,1,0,1,0,0,1,1,11511,4,6,5,3,1,11511,1,1,11511,1,1,24,7,9,8,6,4,3,2,1,0,1,0,10932,1,1976,0,4,15175,15174,2,1,7230,4,15176,15175,3,2,9488,1,1,10792,1,1,10826,4,15179,15178,6,5,11648,4,15180,15179,7,6,4974,2,2,1,11294,4,15182,15181,9,8,11515,1,1,11515,1,1,11515,1,1,0,10,15186,15185,13,12,11,8,5,3,2,1,7232,10,15187,15186,14,13,12,9,6,4,3,2,9490,1,1,11638,10,15189,15188,16,15,14,11,8,6,5,4,9342,1,1,10794,1,1,0,1,1,11546,1,4,6718,1,1,0,1,1,11504,1,7,11528,1,1,11010,1,1,10310,1,1,0,10,15200,15199,27,26,25,22,19,17,16,15,7870,1,1,0,1,1,0,10,15203,15202,30,29,28,25,22,20,19,18,11510,1,1,10882,1,1,11554,1,1,0,1,1,10076,10,15208,15207,35,34,33,30,27,25,24,23,0,1,1,4844,1,2,7024,1,1,212,1,2,10718,10,15213,15212,40,39,38,35,32,30,29,28,11020,1,1,10842,10,15215,15214,42,41,40,37,34,32,31,30,11020,1,1,220,1,1,11436,1,2,2960,2,5,1,10366,10,15220,15219,47,46,45,42,39,37,36,35,0,10,15221,15220,48,47,46,43,40,38,37,36,11022,2,2,1,8864,1,1,0,13,38,36,32,29,25,22,17,15,13,12,7,5,1,11024,13,39,37,33,30,26,23,18,16,14,13,8,6,2,2964,1,1,224,1,2,11638,13,42,40,36,33,29,26,21,19,17,16,11,9,5,8994,1,1,9946,13,44,42,38,35,31,28,23,21,19,18,13,11,7,10774,1,1,0,18,46,44,40,37,33,30,25,23,21,20,15,13,9,8,6,5,3,1,0,1,1,0,2,15234,5856,0,1,1,11543,1,1,0,2,2,1,0,1,0,5006,1,1,0,1,1,0,1,1,11551,1,10605,0,2,10606,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,5022,1,0,11052,1,1,0,3,481,3,1,10976,3,482,4,2,11664,1,1,0,5,484,6,4,3,1,0,1,1,10874,1,2,5028,1,1,0,2,3,1,0,1,0,11714,1,1,11250,1,1,0,1,1,11602,1,2,9398,1,1,11575,2,3,1,0,3,4,2,1,0,1,15905,11310,1,15906,0,1,1,0,2,3,1,0,1,0,11074,1,1,0,2,2,1,0,1,0,11712,1,1,10380,2,2,1,11589,1,1,11589,1,1,11589,1,1,9162,4,4,3,2,1,0,1,0,0,1,1,0,1,522,11736,1,1,0,1,1,10138,1,2,8656,1,1,10474,1,1,8804,1,3,8656,1,1,0,1,14313,11599,1,1,11738,1,13175,0,1,1,0,1,0,11603,4,132,130,128,1,11603,1,1,11603,1,1,116,7,135,133,131,4,3,2,1,0,1,0,0,1,1,0,2,2,1,11594,2,3,2,11750,1,1,0,2,3,1,0,1,0,0,1,1,11642,1,2,10858,1,1,5954,2,3,1,0,1,1,0,1,1,0,1,0,11724,1,1,0,1,1,10506,1,1,0,1,7943,10208,2,7944,1,0,3,7945,2,1,9414,3,7946,3,2,11580,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,11664,1,1,0,1,1,0,2,4,1,0,3,5,2,1,0,1,0,0,1,1,0,2,2,1,0,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,0,4118,1,1,11790,1,2,10962,1,3,10346,2,2,1,11648,1,5,11334,1,1,0,3,6,3,1,0,4,7,4,2,1,10496,4,8,5,3,2,11646,1,1,8234,1,1,0,1,0,0,1,1,0,1,586,11258,1,1,0,1,1,11808,1,2,11804,1,3,11342,2,2,1,0,2,15204,14169,0,1,0,11006,1,16065,10590,1,1,11574,1,1708,0,1,0,11778,1,1,0,2,2,1,0,3,3,2,1,0,1,0,11634,1,10225,11681,2,2,1,11681,1,1,11681,1,1,11681,1,1,11681,1,1,11681,1,1,0,8,8,7,6,5,4,3,2,1,0,1,0,11685,1,1,11685,1,1,11685,1,1,0,4,4,3,2,1,10256,1,1,0,2,2,1,0,3,3,2,1,0,1,0,10466,1,0,11796,1,13146,10914,3,10244,2,1,11700,1,1,0,2,5,1,0,1,1,0,1,0,11699,1,1,11699,1,1,11699,1,1,11699,1,1,1360,5,5,4,3,2,1,8664,5,6,5,4,3,2,10522,1,1,10874,5,8,7,6,5,4,0,1,1,11686,5,10,9,8,7,6,2524,1,1,0,1,0,0,2,13163,1,11705,3,13164,2,1,11705,1,1,11705,1,1,11705,1,1,11705,1,1,11705,1,1,11086,9,13170,8,7,6,5,4,3,2,1,0,1,1,11384,1,2,0,1,1,11090,1,6757,0,1,1,11388,1,2,4,1,1,0,2,3,1,0,1,0,0,1,1,11717,1,1,11717,1,1,11717,1,1,0,4,4,3,2,1,0,1,0,0,1,1,11864,1,2,11034,1,1,0,3,4,3,1,0,1,0,0,1,1,11218,1,2,3158,1,1,0,3,4,3,1,0,1,1,0,2,2,1,10710,2,3,2,11046,2,4,3,10276,2,5,4,0,1,1,11400,1,2,7794,1,1,11764,1,4,0,1,1,4942,2,11,10,11862,1,1,10934,3,10,9,1,0,1,0,0,1,1,11750,1,2,11232,1,1,11743,2,3,1,11743,1,1,11743,1,1,0,5,6,4,3,2,1,0,1,0,11096,10,155,153,138,136,132,129,128,42,40,1,0,1,0,0,1,1,0,1,1,0,1,0,9898,1,1,0,1,1,11784,1,2,0,1,1,11422,1,4,0,1,1,0,1,0,10638,2,12899,1,0,1,1,11904,1,2,11438,1,1,11438,1,4,11442,1,1,0,3,5,3,1,0,1,0,11769,1,1,11769,1,1,11769,1,1,11769,1,1,11769,1,1,11769,1,1,0,7,7,6,5,4,3,2,1,0,1,0,11896,2,8068,7974,0,3,7972,2,1,0,4,7973,3,2,1,0,1,0,0,1,1,11270,1,2,3210,1,1,0,2,3,1,9942,2,4,2,0,2,5,3,0,1,1,3216,2,7,5,0,2,4,1,0,1,0,0,1,1,0,1,1,8678,5,163,160,158,157,2,10584,1,1,0,1,0,9696,1,0,11780,1,1,10308,3,9149,3,1,11797,1,1,11797,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,3424,2,13277,1,11974,3,13278,2,1,0,4,13279,3,2,1,11815,1,1,11815,1,1,11815,1,1,0,4,4,3,2,1,11808,4,5,4,3,2,11950,1,1,0,1,0,11942,1,1,0,1,1,11592,1,2,11176,1,1,11806,1,4,10232,1,1,11238,1,6,11848,2,3,1,3250,1,1,11528,2,5,3,3150,1,0,7454,1,1,11804,2,2,1,0,1,0,11320,1,1,11823,1,1,11178,1,10220,3252,1,0,40,3,14792,14791,1,0,2,3,1,0,1,0,11968,1,1,11854,1,1,0,1,1,11536,1,4,7896,1,1,1340,1,6,10706,1,1,770,1,11195,0,2,11196,1,11858,1,1,0,2,2,1,0,1,0,11858,1,1,0,1,0,5526,1,1,0,1,0,0,1,1,10724,1,14958,8806,1,1,5278,1,0,11260,2,0,1,10574,1,1,2474,1,1,0,1,0,5280,1,1,0,2,2,1,10578,1,1,2478,1,1,0,1,8772,11847,1,1,11847,1,1,11847,1,1,11510,1,13013,0,1,1,0,1,0,11974,1,1,11340,2,2,1,11992,2,3,2,0,1,1,0,1,0,11888,1,1,11855,1,1,11855,5,20,11,6,4,1,11562,1,13024,11272,1,1,11978,1,1,11634,1,14714,0,1,1,9982,1,0,12016,1,1,7160,2,11357,1,0,1,16178,0,2,16179,1,0,1,0,0,1,0,11282,1,1,11988,1,1,0,1,1,0,1,0,0,1,1,11974,1,2,5356,1,1,12012,3,9,3,1,11974,2,4,2,5356,1,1,0,1,10290,11900,1,10291,10510,1,1,11880,1,1,0,1,0,11904,1,1,11898,2,10296,2,0,1,17073,11594,1,17074,11592,2,1979,1,11980,1,17076,11116,1,1,0,1,0,11658,1,1,0,1,5351,0,2,5352,1,0,1,1,0,2,2,1,11887,1,1,11887,1,1,0,3,3,2,1,0,1,15481,5922,1,1,10580,2,2,1,0,3,3,2,1,10626,3,4,3,2,12012,3,5,4,3,11310,2,2,1,0,1,0,0,1,1,12030,1,2,10388,1,1,0,2,2,1,0,2,4,1,0,3,5,2,1,11762,3,6,3,2,11078,1,1,10882,3,8,5,4,5832,3,9,6,5,10878,3,10,7,6,11548,1,1,10450,3,12,9,8,8962,1,1,11856,3,6,5,1,11126,3,15,12,11,11886,1,1,10464,3,17,14,13,12044,1,1,0,1,0,0,5,8616,8245,8147,7991,1,0,6,8617,8246,8148,7992,2,1,12012,6,8618,8247,8149,7993,3,2,0,1,1,11628,6,8620,8249,8151,7995,5,4,0,1,1,7108,1,2,7526,1,1,12036,3,16802,16800,16392,0,3,8867,7918,1,0,1,1,11334,1,2,11950,1,1,0,1,0,12022,1,1,0,1,1,10804,2,2,1,0,1,0,11568,1,1,11908,1,2,10452,1,1,7710,2,3,1,12046,1,1,0,1,17260,0,1,1,11604,1,2,8022,1,1,8020,1,2,12068,3,4,2,1,0,1,1,0,1,0,74,1,1,11522,1,2,11964,1,3,12072,2,2,1,0,3,5,4,1,0,4,6,5,2,1,0,1,1,10820,2,10,2,8902,1,1,0,1,3962,0,1,0,8438,1,0,11948,1,1,0,2,3,1,0,1,0,0,1,1,0,1,17284,0,3,17285,4559,1,0,1,1,12094,1,2,0,1,1,0,2,17289,15513,0,1,1,11959,1,1,11959,1,1,11959,1,1,0,4,4,3,2,1,11910,4,5,4,3,2,11458,1,1,11972,4,7,6,5,4,0,1,1,11414,2,16515,11669,12104,3,16516,11670,1,11640,2,11938,1,0,3,11939,2,1,8568,3,11940,3,2,11948,1,1,8862,3,11942,5,4,11772,1,1,12086,3,11944,7,6,11918,1,1,0,4,7,5,3,1,11558,4,8,6,4,2,11974,1,1,0,1,16325,0,2,16326,1,0,1,1,8830,1,0,11470,1,1,11973,1,1,11973,1,1,0,3,3,2,1,11958,3,4,3,2,11982,1,1,11948,1,1,0,2,4,1,11198,1,8945,8686,1,4389,8684,1,4390,12138,3,3,2,1,0,4,4,3,2,1,11570,4,5,4,3,2,11986,1,1,11979,2,3,1,11979,1,1,11979,1,1,11979,1,1,11979,1,1,11979,1,1,0,8,9,7,6,5,4,3,2,1,11658,1,1,0,2,2,1,0,1,0,11996,1,1,0,4,9604,9603,9600,1,12010,5,9605,9604,9601,46,2,0,1,0,11980,1,1,12108,1,2,11440,1,1,12122,1,4,11296,1,5,12130,3,3,2,1,0,2,6,1,12112,2,7,2,11944,1,1,0,2,17353,8466,11302,3,17354,8467,1,12066,3,17355,8468,2,11672,1,1,11978,1,2,12096,1,1,0,1,1,12136,3,6,4,1,0,1,1,5604,1,2,0,1,3,12122,2,2,1,11416,2,2,1,11894,1,6,0,1,1,11664,1,2,6720,1,1,0,1,17371,12076,1,1,0,1,1,11784,1,2,11712,1,1,11906,1,1,11682,3,5,4,1,11684,4,6,5,2,1,12146,1,1,0,5,8,7,4,3,1,10842,5,9,8,5,4,2,0,1,1,10556,5,11,10,7,6,4,8154,1,1,12009,1,1,12009,1,1,11958,2,2,1,8092,5,16,15,12,11,9,8154,1,1,11206,5,18,17,14,13,11,11744,5,19,18,15,14,12,10182,1,1,12134,5,21,20,17,16,14,0,1,1,7724,5,23,22,19,18,16,0,1,1,7878,5,25,24,21,20,18,11996,1,1,10554,5,27,26,23,22,20,10552,1,1,11730,1,2,3110,1,1,0,1,5633,0,1,1,10882,1,2,10750,1,3,10882,1,1,0,2,2,1,11324,1,6,12092,1,1,8784,1,1,12010,1,9,12092,1,1,11624,1,1,11358,1,12,10896,1,1,12160,1,8,12156,1,15,4392,2,2,1,0,1,0,12048,2,0,1,0,1,1,0,2,18,1,6052,1,16568,0,1,1,11332,1,2,12168,1,1,12164,1,4,11704,2,2,1,10892,2,5,1,12090,3,6,2,1,7510,1,0,0,1,1,12102,2,2,1,0,1,1,0,2,2,1,12018,2,3,2,11894,1,1,0,2,3,1,0,1,0,8938,1,16549,5366,1,14679,11744,1,16551,11938,1,1,10528,2,14284,9707,0,5,6,5,4,2,1,12066,5,7,6,5,3,2,11528,5,8,7,6,4,3,12039,2,2,1,0,2,4,1,8918,1,1,0,1,0,11720,1,1,0,2,2,1,0,1,1,0,1,0,11726,1,1,0,2,2,1,12051,1,1,12051,1,1,12051,1,1,0,4,4,3,2,1,0,1,1,12196,1,17381,0,1,1,12182,1,2,12180,1,1,11656,1,1,12190,1,5,12198,1,1,5860,1,1,11734,1,8,12084,1,1,0,1,1,0,1,0,12202,1,1,0,1,1,12186,1,1,12224,2,2,1,0,2,17480,11800,11372,2,17481,11801,12206,1,1,12202,2,17483,11803,12198,2,17484,11804,12206,1,1,1832,3,4,3,1,10312,2,4,2,12128,1,1,0,1,4,11628,2,17490,11810,9156,2,17491,11811,11874,2,2,1,0,5,13,7,5,4,1,12210,5,14,8,6,5,2,1836,1,1,12198,1,2,2054,1,3,10706,1,4,10674,1,5,0,1,6,0,1,7,11422,7,66,64,22,16,14,13,10,12206,1,13768,11518,1,1,0,4,17430,4191,2,1,12216,1,1,0,1,1,0,1,17295,0,2,13317,1,0,1,0,12156,1,1,0,1,1,11276,1,2,12112,1,1,0,1,1,11126,1,5,8970,1,1,6742,1,7,0,1,8,10626,1,9,0,1,1,11768,1,2964,0,1,1,11604,1,2,11738,2,129,1,0,1,4,11866,1,1,0,1,0,12097,1,1,12097,1,1,12097,1,1,12097,1,1,12097,1,1,12097,1,1,0,7,7,6,5,4,3,2,1,12172,1,1,1,1,1,11410,7,10,9,8,7,6,5,4,12242,4,149,21,20,1,10616,7,12,11,10,9,8,7,6,0,1,1,0,1,17542,0,2,17543,1,12266,2,17544,2,10918,1,1,0,4,17546,4,3,1,10718,4,17547,5,4,2,12270,1,1,0,4,17549,7,6,4,11286,1,1,6426,4,17551,9,8,6,11546,2,5,1,12252,1,2,11086,1,1,6012,1,2,0,1,17555,0,1,1,0,1,0,12240,1,1,6176,1,1,11896,1,2,11546,1,1,3766,1,13080,0,2,13081,1,12300,1,109,0,1,1,11900,1,2,11550,1,1,2,3,4,3,1,12302,1,14333,9622,1,1,11664,1,2,11324,1,1,10730,1,4,11556,1,1,10854,3,5,3,1,0,1,17577,12304,1,1,1098,1,1,11038,1,2,8126,1,1,12123,23,13099,13096,1477,36,34,32,30,28,27,26,25,23,22,20,19,18,17,16,14,13,6,3,1,12123,1,1,12123,1,1,12123,1,1,12123,1,1,12123,1,1,3604,29,13105,13102,1483,42,40,38,36,34,33,32,31,29,28,26,25,24,23,22,20,19,12,9,7,6,5,4,3,2,1,10496,1,17588,7202,1,13750,0,1,13751,5316,1,13752,12190,4,7773,3,2,1,0,1,1,11670,1,2,11804,1,1,11476,1,4,12250,1,17513,12246,1,1,12206,2,17515,1,11670,1,1,11556,1,16029,4900,1,1,10002,1,1,11438,1,1,10860,1,1,12127,1,1,12127,1,1,12127,1,1,0,4,4,3,2,1,10376,4,5,4,3,2,12208,1,1,0,1,0,5676,1,1,12278,1,2,12131,1,1,11848,3,28,3,1,12196,1,1,0,1,0,0,28,13137,13134,1515,74,72,70,68,66,65,64,63,61,60,58,57,56,55,54,52,51,44,41,39,38,37,36,35,34,7216,28,13138,13135,1516,75,73,71,69,67,66,65,64,62,61,59,58,57,56,55,53,52,45,42,40,39,38,37,36,35,10696,28,13139,13136,1517,76,74,72,70,68,67,66,65,63,62,60,59,58,57,56,54,53,46,43,41,40,39,38,37,36,11552,1,1,5768,28,13141,13138,1519,78,76,74,72,70,69,68,67,65,64,62,61,60,59,58,56,55,48,45,43,42,41,40,39,38,12276,3,4,3,1,10686,28,13143,13140,1521,80,78,76,74,72,71,70,69,67,66,64,63,62,61,60,58,57,50,47,45,44,43,42,41,40,11366,28,13144,13141,1522,81,79,77,75,73,72,71,70,68,67,65,64,63,62,61,59,58,51,48,46,45,44,43,42,41,12146,1,1,11110,28,13146,13143,1524,83,81,79,77,75,74,73,72,70,69,67,66,65,64,63,61,60,53,50,48,47,46,45,44,43,11780,2,4,1,0,1,0,10428,1,1,0,1,1,11730,1,2,7442,1,1,0,1,13153,0,1,0,0,1,1,12248,1,2,11808,1,3,6284,2,2,1,0,2,4,1,5984,1,17643,11030,1,17644,10484,2,12719,4918,10162,2,2,1,12288,1,1,0,2,5,1,0,1,1,0,1,0,11570,4,9030,8401,8398,1,12276,5,9031,8402,8399,2,1,12094,1,15676,0,2,15677,1,11278,1,0,12296,1,1,0,1,1,314,1,0,10890,1,1,11160,1,1,0,1,1,0,1,0,12161,1,1,12161,1,1,12161,1,1,12161,1,1,12161,2,15933,15702,12161,1,1,12161,2,3,1,0,29,13187,13184,1565,124,122,120,118,116,115,114,113,111,110,108,107,106,105,104,102,101,94,91,89,88,87,86,85,84,83,10800,29,13188,13185,1566,125,123,121,119,117,116,115,114,112,111,109,108,107,106,105,103,102,95,92,90,89,88,87,86,85,84,12310,1,1,10768,29,13190,13187,1568,127,125,123,121,119,118,117,116,114,113,111,110,109,108,107,105,104,97,94,92,91,90,89,88,87,86,12190,2,3,1,7750,29,13192,13189,1570,129,127,125,123,121,120,119,118,116,115,113,112,111,110,109,107,106,99,96,94,93,92,91,90,89,88,12174,1,1,0,1,13194,0,1,1,0,1,0,12316,1,1,0,1,1,0,1,17681,0,1,1,10466,1,10965,12322,1,10966,7930,1,1,11586,1,2,12124,3,4,2,1,0,1,0,0,1,0,8436,1,0,12190,1,1,12128,1,12063,0,1,0,12181,1,1,12181,1,1,11530,3,3,2,1,9388,1,9862,12181,1,1,12181,1,1,12181,1,1,12181,1,1,0,5,5,4,3,2,1,12246,5,6,5,4,3,2,12282,1,1,6646,1,2,12183,1,120,12183,1,1,0,31,13226,13223,1604,163,161,159,157,155,154,153,152,150,149,147,146,145,144,143,141,140,133,130,128,127,126,125,124,123,122,2,1,12258,31,13227,13224,1605,164,162,160,158,156,155,154,153,151,150,148,147,146,145,144,142,141,134,131,129,128,127,126,125,124,123,3,2,11054,31,13228,13225,1606,165,163,161,159,157,156,155,154,152,151,149,148,147,146,145,143,142,135,132,130,129,128,127,126,125,124,4,3,3850,2,2,1,3850,31,13230,13227,1608,167,165,163,161,159,158,157,156,154,153,151,150,149,148,147,145,144,137,134,132,131,130,129,128,127,126,6,5,10310,1,1,11496,31,13232,13229,1610,169,167,165,163,161,160,159,158,156,155,153,152,151,150,149,147,146,139,136,134,133,132,131,130,129,128,8,7,12326,31,13233,13230,1611,170,168,166,164,162,161,160,159,157,156,154,153,152,151,150,148,147,140,137,135,134,133,132,131,130,129,9,8,11862,1,1,11380,2,3,1,7804,1,0,12258,1,1,11862,1,1,0,1,1,12328,1,1,3852,2,4,1,0,1,1,0,2,16730,16729,0,2,9931,1,0,3,9932,2,1,12195,4,9933,3,2,1,12195,1,1,12195,1,1,12195,1,1,0,8,9937,7,6,5,4,3,2,1,12318,8,9938,8,7,6,5,4,3,2,11408,1,1,10194,1,17647,0,4,13254,11746,7165,1,11034,4,13255,11747,7166,2,12152,1,1,12199,2,3,1,6538,1,14504,12322,1,1,0,1,1,0,1,1,12203,1,1,12203,1,1,12203,1,1,12203,1,1,0,5,5,4,3,2,1,8918,1,17752,0,2,17753,1,0,1,1,0,1,17638,8242,1,4306,0,4,13821,9864,2,1,0,1,17641,0,2,16761,16760,12217,1,1,12217,1,1,12217,1,1,12217,1,1,12217,1,1,12217,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,11994,1,6795,3896,1,0,8560,1,1,6488,1,12268,12210,1,12269,10348,2,17559,15592,4974,1,16904,0,1,0,12225,1,1,12225,1,1,12225,1,1,12225,1,1,12225,1,1,0,31,13297,13294,1675,234,232,230,228,226,225,224,223,221,220,218,217,216,215,214,212,211,204,201,199,198,197,196,195,194,193,73,72,7332,31,13298,13295,1676,235,233,231,229,227,226,225,224,222,221,219,218,217,216,215,213,212,205,202,200,199,198,197,196,195,194,74,73,11846,31,13299,13296,1677,236,234,232,230,228,227,226,225,223,222,220,219,218,217,216,214,213,206,203,201,200,199,198,197,196,195,75,74,0,1,1,0,31,13301,13298,1679,238,236,234,232,230,229,228,227,225,224,222,221,220,219,218,216,215,208,205,203,202,201,200,199,198,197,77,76,10784,1,1,0,1,0,11336,1,13973,12224,1,14551,12356,1,1,11544,1,1,11668,2,10,1,12352,1,14555,12356,1,1,0,1,1,11908,1,14558,12358,1,1,7006,1,1,9294,1,13984,12188,2,12,1,12376,1,1,10642,2,15,1,0,1,0,0,1,1,12246,1,1,7232,2,14568,1,0,1,0,12248,1,1,0,1,0,0,1,0,12245,1,1,12245,1,1,12245,1,1,12386,4,4,3,2,1,12368,1,1,0,1,0,12247,1,1,12247,1,1,12247,1,1,12247,1,1,12247,1,1,0,2,17823,71,0,1,1,12251,1,1,12251,1,1,12251,1,1,12251,1,1,12251,1,1,12251,2,120,1,0,1,270,0,1,0,12396,1,1,0,1,1,6060,1,2,12380,1,1,8958,1,4,12240,1,1,10798,1,6,12360,1,1,10608,1,1,0,1,17840,12259,1,1,0,2,2,1,80,1,0,12261,3,15662,14109,1,12261,1,1,12261,1,1,0,31,13364,13361,1742,301,299,297,295,293,292,291,290,288,287,285,284,283,282,281,279,278,271,268,266,265,264,263,262,261,260,140,139,0,31,13365,13362,1743,302,300,298,296,294,293,292,291,289,288,286,285,284,283,282,280,279,272,269,267,266,265,264,263,262,261,141,140,11380,31,13366,13363,1744,303,301,299,297,295,294,293,292,290,289,287,286,285,284,283,281,280,273,270,268,267,266,265,264,263,262,142,141,11676,2,2,1,0,1,0,10674,1,1,0,1,1,12269,1,1,12269,1,1,12269,1,1,0,4,4,3,2,1,0,1,0,12273,1,1,12273,1,1,12273,1,1,12273,1,1,0,1,0,10536,1,1,12260,37,13382,13379,1760,319,317,315,313,311,310,309,308,306,305,303,302,301,300,299,297,296,289,286,284,283,282,281,280,279,278,158,157,7,6,5,4,3,1,6212,1,1,8078,1,0,0,1,0,12277,1,1,12277,1,1,12277,1,1,12277,1,1,12277,1,1,12277,1,1,12277,1,1,12277,1,1,0,9,9,8,7,6,5,4,3,2,1,11696,9,10,9,8,7,6,5,4,3,2,12402,1,1,9266,1,0,0,1,1,0,1,0,12283,1,1,12283,1,1,12283,1,1,0,29,13403,13400,1781,340,338,336,334,332,331,330,329,327,326,324,323,322,321,320,318,317,310,307,305,304,303,302,301,300,299,0,1,17887,0,2,5159,1,8112,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,10704,1,1,0,2,2,1,12299,1,1,12299,1,1,12299,1,1,0,4,4,3,2,1,0,1,0,4016,1,1,12330,1,2,0,1,0,12305,1,1,12305,1,1,12305,1,1,12305,1,1,12305,1,1,7874,36,13426,13423,1804,363,361,359,357,355,354,353,352,350,349,347,346,345,344,343,341,340,333,330,328,327,326,325,324,323,322,7,6,5,4,3,2,1,12452,6,7,6,5,4,3,2,7874,1,1,0,1,0,0,1,1,10862,2,2,1,0,1,1,11854,1,2,11988,1,1,11660,1,4,0,1,0,11748,1,1,8,1,1,12313,1,1,12313,1,1,10866,9,21,20,19,18,17,16,3,2,1,0,1,0,0,2,12562,1,12317,1,1,12317,1,1,12317,1,1,12317,1,1,11962,7,30,22,5,4,3,2,1,0,1,0,0,1,1,0,1,1,12272,1,1,0,1,0,6,1,1,0,1,1,0,1,0,0,1,0,12331,1,1,12331,1,1,12331,1,1,12331,1,1,12331,1,1,12331,1,1,12331,1,1,12331,1,1,12331,1,1,12331,1,1,0,11,11,10,9,8,7,6,5,4,3,2,1,0,1,0,12335,1,1,12335,1,1,12335,1,1,12335,1,1,12335,1,1,12335,1,1,0,7,7,6,5,4,3,2,1,7186,1,17871,12410,1,11971,12394,1,15601,12337,4,5447,3,2,1,12337,1,1,12337,1,1,0,7,5450,6,5,4,3,2,1,12074,2,15388,10486,11828,1,17076,12402,1,17077,7382,2,2,1,9840,2,17758,14236,0,1,0,12482,1,1,0,1,0,12343,1,1,12343,1,1,12343,1,1,12343,1,1,12343,1,1,12343,1,1,12343,1,1,12343,1,1,0,1,12,0,1,1,0,31,13502,13499,1880,439,437,435,433,431,430,429,428,426,425,423,422,421,420,419,417,416,409,406,404,403,402,401,400,399,398,278,277,2544,31,13503,13500,1881,440,438,436,434,432,431,430,429,427,426,424,423,422,421,420,418,417,410,407,405,404,403,402,401,400,399,279,278,0,1,1,11186,31,13505,13502,1883,442,440,438,436,434,433,432,431,429,428,426,425,424,423,422,420,419,412,409,407,406,405,404,403,402,401,281,280,11230,31,13506,13503,1884,443,441,439,437,435,434,433,432,430,429,427,426,425,424,423,421,420,413,410,408,407,406,405,404,403,402,282,281,10476,1,1,12058,1,3,10892,31,13509,13506,1887,446,444,442,440,438,437,436,435,433,432,430,429,428,427,426,424,423,416,413,411,410,409,408,407,406,405,285,284,9410,1,1,11228,3,6,3,1,0,1,13512,12500,1,5756,0,1,0,9414,1,1,0,1,1,11948,1,2,7660,1,1,0,1,0,0,1,1,0,1,1,12504,1,2,0,1,1,2356,1,2,0,4,5,4,2,1,0,5,6,5,3,2,1,12360,1,16581,12369,1,1,12369,1,1,12369,1,1,12369,1,1,12046,5,5,4,3,2,1,0,1,1,0,1,85,12520,1,86,8128,1,1,11784,1,2,11872,3,4,2,1,12373,3,27,26,1,0,26,13540,13537,1918,477,475,473,471,469,468,467,466,464,463,461,460,459,458,457,455,454,447,444,442,441,440,439,10162,26,13541,13538,1919,478,476,474,472,470,469,468,467,465,464,462,461,460,459,458,456,455,448,445,443,442,441,440,12324,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,11736,1,2,0,1,0,12389,1,1,12389,1,1,12389,1,1,12389,1,1,12389,1,1,12389,1,1,0,7,7,6,5,4,3,2,1,0,1,1,11568,1,871,0,1,0,12395,1,1,12395,1,1,12395,1,1,12395,1,1,12395,1,1,12395,1,1,0,7,7,6,5,4,3,2,1,12420,7,8,7,6,5,4,3,2,0,1,8730,12399,2,8731,1,12399,1,1,12399,1,1,12399,1,1,2,4,4,3,2,1,0,1,0,11776,1,1,4,1,1,0,2,2,1,12388,2,3,2,12338,1,1,30,1,0,0,1,0,12405,3,17622,15884,1,12405,1,1,12405,1,1,12405,1,1,12405,1,1,12405,1,1,12405,1,1,12405,1,1,0,29,13591,13588,1969,528,526,524,522,520,519,518,517,515,514,512,511,510,509,508,506,505,498,495,493,492,491,490,489,488,487,12510,29,13592,13589,1970,529,527,525,523,521,520,519,518,516,515,513,512,511,510,509,507,506,499,496,494,493,492,491,490,489,488,9690,1,1,11028,29,13594,13591,1972,531,529,527,525,523,522,521,520,518,517,515,514,513,512,511,509,508,501,498,496,495,494,493,492,491,490,9690,29,13595,13592,1973,532,530,528,526,524,523,522,521,519,518,516,515,514,513,512,510,509,502,499,497,496,495,494,493,492,491,0,1,1,12436,29,13597,13594,1975,534,532,530,528,526,525,524,523,521,520,518,517,516,515,514,512,511,504,501,499,498,497,496,495,494,493,11286,1,1,3070,1,2,12508,4,7,6,2,1,12294,1,3,4366,29,13602,13599,1980,539,537,535,533,531,530,529,528,526,525,523,522,521,520,519,517,516,509,506,504,503,502,501,500,499,498,10816,1,1,12512,1,1,0,1,13605,0,1,0,10820,1,1,10940,2,2,1,0,1,1,12415,2,5,1,11036,2,8,4,12518,1,5,9698,2,9,1,0,1,2,12444,2,12,8,11294,1,1,3078,1,2,12222,1,3,11292,1,12,12552,1,1,146,1,18104,0,2,5376,1,12419,1,1,12419,1,1,12419,1,1,12600,4,4,3,2,1,0,1,1,0,1,2,11858,1,1,0,1,0,12425,1,1,0,1,1,0,1,1514,0,1,0,8270,1,17249,9004,1,1,0,1,7737,12433,2,7738,5,0,1,0,12576,1,16088,12435,4,17680,17270,2,1,12435,1,1,12435,1,1,12435,1,1,0,1,14891,12560,1,1,12100,1,2,6612,1,1,11680,1,2,0,3,4,2,1,11890,3,5,3,2,12580,1,1,11750,1,1,0,1,14900,0,1,14901,12578,1,1,10134,1,1,10604,1,2,12584,3,3,2,1,11754,2,4,1,12443,1,1,12443,1,1,12443,1,1,0,5,10,4,3,2,1,11794,4,5,4,3,2,0,1,14456,12570,1,1,11898,1,1,7092,1,2,7098,1,3,0,1,4,12590,4,4,3,2,1,0,2,6,1,12598,1,365,0,1,1,0,1,0,10470,1,15705,12596,1,1,11890,1,17984,12558,3,4,2,1,0,1,1,0,1,8425,12450,1,8426,10534,1,1,11192,1,8428,11910,1,1,12600,1,1,5266,1,3,0,1,35,0,1,12493,0,2,12494,1,12460,1,18175,12465,1,1,12465,1,1,12465,1,1,12465,1,1,12465,1,1,12465,1,1,12465,1,1,12465,1,1,12465,1,1,0,9,9,8,7,6,5,4,3,2,1,11572,1,11288,12280,1,14494,0,3,285,2,1,0,28,13706,13703,2084,643,641,639,637,635,634,633,632,630,629,627,626,625,624,623,621,620,613,610,608,607,606,605,604,603,6274,28,13707,13704,2085,644,642,640,638,636,635,634,633,631,630,628,627,626,625,624,622,621,614,611,609,608,607,606,605,604,10762,1,1,12504,1,2,12596,28,13710,13707,2088,647,645,643,641,639,638,637,636,634,633,631,630,629,628,627,625,624,617,614,612,611,610,609,608,607,10762,1,1,12504,1,2,12070,2,2,1,12242,4,8,6,5,1,6262,1,0,10878,1,1,12070,1,1,168,6,12,10,9,5,2,1,11262,6,13,11,10,6,3,2,12284,1,1,11282,1,14511,9394,1,1,0,1,17335,0,1,17336,11580,2,11,1,0,26,13726,13723,2104,663,661,659,657,655,654,653,652,650,649,647,646,645,644,643,641,640,633,630,628,627,626,625,12506,1,0,0,1,0,0,1,1,0,1,1,11278,1,12329,0,2,18111,18109,0,1,0,10728,1,1,0,1,1,12489,1,1,0,3,17774,17333,14485,11354,1,1,188,2,2,1,0,1,0,0,1,1,12590,1,16652,0,1,0,12497,1,1,12497,1,1,12497,1,1,12497,1,1,12497,1,1,0,28,13749,13746,2127,686,684,682,680,678,677,676,675,673,672,670,669,668,667,666,664,663,656,653,651,650,649,648,647,646,12098,28,13750,13747,2128,687,685,683,681,679,678,677,676,674,673,671,670,669,668,667,665,664,657,654,652,651,650,649,648,647,0,1,1,12642,1,2,11918,1,3,0,2,2,1,9784,28,13755,13752,2133,692,690,688,686,684,683,682,681,679,678,676,675,674,673,672,670,669,662,659,657,656,655,654,653,652,9726,1,1,10910,1,50,0,1,1,11388,28,13759,13756,2137,696,694,692,690,688,687,686,685,683,682,680,679,678,677,676,674,673,666,663,661,660,659,658,657,656,9470,1,1,0,1,10670,0,1,18247,11300,2,18248,1,0,1,1,11386,2,18250,3,0,1,1,10910,2,18252,5,0,1,1,10922,1,5685,12656,3,14328,8824,1,10806,1,1,12548,1,2,0,5,14331,8827,4,2,1,0,1,18256,11954,1,1,0,1,1,0,1,1,0,1,0,0,1,1,12527,1,1,12527,1,1,12527,1,1,12527,1,1,12527,1,1,12527,1,1,12527,1,1,12527,1,1,0,9,9,8,7,6,5,4,3,2,1,12192,9,10,9,8,7,6,5,4,3,2,12136,1,1,0,1,0,0,1,0,9682,1,16703,0,1,13090,0,1,0,12537,1,1,12537,1,1,12537,1,1,12537,1,1,12537,1,1,0,1,0,0,1,1,12674,1,2,11846,1,3,11230,2,2,1,9610,1,5,12494,1,1,11406,1,7,11062,1,1,0,4,8,5,3,1,10702,4,9,6,4,2,10714,1,1,10728,6,11,8,6,4,3,1,0,7,12,9,7,5,4,2,1,12670,7,13,10,8,6,5,3,2,12352,1,1,12702,7,15,12,10,8,7,5,4,11962,1,1,9832,1,1,11748,7,18,15,13,11,10,8,7,11264,1,1,12648,1,2,10726,7,21,18,16,14,13,11,10,12498,1,1,0,7,23,20,18,16,15,13,12,12688,1,1,11842,7,25,22,20,18,17,15,14,11750,1,1,0,1,0,9034,1,0,9514,1,1,10664,1,0,0,2,17872,1,0,1,0,0,1,1,12702,1,2,12044,1,3,12555,2,2,1,0,2,4,1,12542,9,38,35,33,31,30,28,27,5,2,10300,3,17455,10,1,0,1,0,12559,1,1,0,2,2,1,0,1,0,6108,1,1,12710,1,2,12563,1,1,12563,3,4,3,1,12563,1,1,12563,1,1,0,6,7,6,4,3,2,1,9818,1,310,12565,1,1,0,1,0,0,1,1,9900,1,1,0,1,13188,0,1,1,6118,1,1,0,1,0,0,1,0,12526,1,1,10090,1,10056,10058,1,7511,0,1,18260,12579,1,1,12579,1,14658,12579,1,1,12579,1,1,11478,4,14661,3,2,1,0,1,1,0,1,3799,0,2,3800,1,0,1,0,0,1,0,12589,1,1,12589,1,1,12589,1,1,12600,4,4,3,2,1,0,5,5,4,3,2,1,10104,1,17512,12724,1,17513,11280,1,1,12591,2,3,1,12591,1,1,12416,4,5,3,2,1,10560,1,0,332,1,1,0,1,0,0,1,0,0,1,1,12730,1,2,11902,1,3,11286,2,2,1,9666,1,5,12550,1,1,12597,3,6,3,1,12597,1,1,12597,1,1,0,6,9,6,4,3,2,1,12584,6,10,7,5,4,3,2,10344,1,1,12702,6,12,9,7,6,5,4,0,1,0,9338,7,0,14,11,9,8,7,6,0,1,1,0,1,0,0,2,5,1,0,1,0,12562,1,1,0,1,0,12504,1,1,12752,1,13273,0,2,12404,1,8486,1,15688,0,1,0,0,1,0,12764,4,15691,13230,2,1,11644,1,0,11792,1,1,0,1,0,8966,1,1,0,2,18332,15828,0,1,0,0,1,1,0,1,0,11802,1,1,11982,1,2,8974,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,12635,1,2,0,1,0,0,3,6467,23,1,0,1,1,0,1,0,11680,1,0,10768,1,1,7946,1,6286,12800,1,0,12650,1,1,11920,1,2,0,1,1,0,1,15157,0,1,0,12790,1,12547,12649,2,2,1,0,1,1,0,1,0,11060,1,1,12800,1,2,12142,1,3,12653,2,2,1,12653,2,4,1,12653,1,1,12653,1,1,12653,1,1,0,6,8,5,4,3,2,1,12758,6,9,6,5,4,3,2,0,1,1,0,1,0,12800,1,1,0,1,1,11208,1,2,12764,1,1,0,1,1,0,1,2,0,1,6,12650,1,1,12667,4,7,4,3,1,12667,1,1,12667,1,1,12667,1,1,12667,1,1,12667,1,1,0,1,0,12652,1,1,12669,2,2,1,12669,1,1,12669,1,1,12688,5,5,4,3,2,1,10408,1,18257,12816,2,18354,18258,11108,1,1,10408,1,1,0,1,0,0,1,1,12820,1,2,12700,1,3,0,2,2,1,12778,1,5,0,1,1,7420,1,2,12696,1,16137,0,1,1,10734,1,2,12628,1,1,0,1,0,12116,1,1,7442,2,2,1,0,1,0,0,1,1,8254,1,15230,0,1,0,12687,2,23,1,12687,1,1,12687,1,1,12687,1,1,12687,1,1,12687,1,1,0,8,29,7,6,5,4,3,2,1,12828,8,30,8,7,6,5,4,3,2,12824,8,31,9,8,7,6,5,4,3,12680,2,2,1,12178,8,33,11,10,9,8,7,6,5,7732,1,1,22,1,18414,10764,1,6381,0,1,6382,12674,2,15673,15209,0,1,0,7736,1,0,12726,1,1,10984,1,2,12693,4,15305,4,2,1,10416,1,0,10414,1,0,10412,1,1,10408,1,4051,10830,1,0,10406,1,1,12676,1,15307,10404,1,0,12262,1,1,12693,6,9,7,6,4,3,1,12693,1,1,12693,1,1,12693,1,1,12693,1,1,9608,11,14,12,11,9,8,6,5,4,3,2,1,11998,11,15,13,12,10,9,7,6,5,4,3,2,11382,1,1,12693,2,3,1,0,3,4,2,1,12798,3,5,3,2,2248,1,1,12426,3,7,5,4,11684,1,1,0,1,0,0,1,1,12846,1,2,12699,1,1,12188,1,4,12699,3,29,2,1,12699,3,5,3,1,12699,1,1,11914,1,517,11278,2,518,1,0,1,1,0,1,0,0,1,1,12705,1,1,138,1,14170,12705,1,1,12705,1,1,12705,1,1,0,4,4,3,2,1,12707,3,9,6,1,0,1,0,142,1,1,10432,11,15351,50,48,47,46,21,19,17,16,15,1,10430,11,15352,51,49,48,47,22,20,18,17,16,2,10428,1,1,10426,11,15354,53,51,50,49,24,22,20,19,18,4,10424,1,1,10846,11,15356,55,53,52,51,26,24,22,21,20,6,10422,1,1,11956,11,15358,57,55,54,53,28,26,24,23,22,8,12692,1,1,10420,11,15360,59,57,56,55,30,28,26,25,24,10,12278,1,1,0,1,0,12711,1,1,12711,1,1,12711,1,1,12711,1,1,12711,1,1,12146,6,6,5,4,3,2,1,12711,7,7,6,5,4,3,2,1,12711,1,1,12711,1,1,0,10,10,9,8,7,6,5,4,3,2,1,0,1,0,9484,1,0,12668,1,1,12715,2,3,1,12715,1,1,12715,1,1,12715,1,1,12715,1,1,4,7,8,6,5,4,3,2,1,0,1,1,12066,1,2,11228,1,15310,0,1,1,10606,1,2,11958,1,1,12814,1,4,12816,1,5,0,2,2,1,12670,3,6,4,1,0,1,0,0,1,1,12725,2,2,1,12725,1,1,0,4,4,3,2,1,12830,4,5,4,3,2,0,1,1,12729,2,3,1,0,1,0,12731,1,1,12731,1,1,12731,1,1,12530,8,12,11,10,9,4,3,2,1,0,4,5,4,3,2,11550,4,10,8,7,1,0,1,0,0,1,1,12654,1,2,7692,1,1,11474,1,15358,12638,2,15359,1,11576,1,0,6590,1,1,12737,1,1,12737,1,1,0,3,3,2,1,9396,1,17199,12174,1,1,0,1,0,12741,1,1,12741,1,1,12741,1,1,12741,1,1,12176,5,5,4,3,2,1,12798,1,1,12726,5,7,6,5,4,3,0,1,1,12838,5,9,8,7,6,5,7876,1,1,12098,5,11,10,9,8,7,12770,1,1,11532,1,1,0,1,517,12745,1,1,12745,1,1,12745,1,1,12745,1,1,0,5,5,4,3,2,1,0,1,0,0,1,0,12758,1,0,12414,1,1,0,2,3,1,0,1,0,12136,1,16498,12888,1,1,12062,1,1,12896,1,1,11444,1,3,12790,1,1,10730,1,5,12896,2,2,1,0,1,0,12814,1,15500,16,1,17793,12918,1,16335,0,1,0,12759,1,1,12759,1,1,12882,3,3,2,1,0,1,0,12761,1,1,12761,1,1,12761,1,1,0,4,4,3,2,1,12746,4,5,4,3,2,12770,1,1,12698,1,1,0,1,0,0,1,1,12908,1,1,11634,2,2,1,0,3,3,2,1,12680,3,4,3,2,11744,3,5,4,3,12682,3,6,5,4,12754,3,3,2,1,0,1,0,0,1,0,12773,1,1,12773,1,1,12773,1,1,0,4,4,3,2,1,12878,4,5,4,3,2,0,1,1,0,1,0,12852,1,1,0,1,1,0,2,2,1,9872,2,3,2,7394,2,4,3,11958,3,18,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,12776,1,16902,12742,3,16903,13519,21,12350,2,16904,13520,0,1,16296,12766,1,16297,12764,1,1,12776,1,16299,12774,1,1,12772,1,16301,12770,1,1,0,1,0,0,1,1,0,1,0,0,1,1,12803,1,1,12803,1,1,0,3,3,2,1,0,1,0,104,1,1,12242,1,13552,12834,1,13553,0,1,1,0,1,0,12811,1,1,12811,1,1,0,3,3,2,1,12460,3,4,3,2,11646,3,5,4,3,12796,1,1,12006,3,7,6,5,12676,1,1,12384,3,9,8,7,0,1,0,12815,1,1,12815,1,1,12815,1,1,12384,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,12962,5,18301,17891,16563,14306,1,0,6,18302,17892,16564,14307,2,1,0,1,16168,12825,1,1,12825,1,1,0,3,3,2,1,12827,1,3090,12827,1,1,0,3,3092,2,1,12814,3,3093,3,2,12690,1,1,12682,1,7448,0,1,16046,12780,2,27,1,0,1,0,12906,1,1,0,1,1,0,1,1,12837,1,1,12837,1,13393,12837,1,1,12837,1,1,12837,1,1,8708,1,0,12342,1,1,9734,1,1,9602,1,0,12616,1,1,12837,1,1,0,1,0,0,1,1,0,1,0,12843,1,1,12843,1,1,0,3,3,2,1,12710,3,4,3,2,12648,1,1,0,1,0,12847,1,1,12847,1,1,12847,1,1,12847,1,1,0,5,5,4,3,2,1,12876,5,6,5,4,3,2,12952,5,7,6,5,4,3,7912,2,2,1,0,1,0,12851,1,1,12851,1,1,12851,1,1,12851,1,1,0,5,5,4,3,2,1,0,1,0,12855,3,17944,14359,1,12855,1,1,12855,1,1,12855,1,1,0,7,17948,14363,5,4,3,2,1,0,1,0,0,1,1,0,1,0,12863,1,1,12863,1,1,12863,1,1,12863,1,1,0,5,5,4,3,2,1,11024,5,6,5,4,3,2,11036,1,1,12414,5,8,7,6,5,4,12818,1,1,12690,5,10,9,8,7,6,5912,1,1,12938,5,12,11,10,9,8,0,1,1,0,1,0,0,1,1,12176,1,2,11560,1,1,0,2,3,1,7080,1,18574,0,1,1,12610,1,17957,0,1,0,12877,1,1,12877,1,1,12877,1,1,0,4,4,3,2,1,12688,4,5,4,3,2,9400,4,6,5,4,3,12686,2,2,1,12862,4,8,7,6,5,12886,1,1,5848,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,0,0,1,1,0,1,0,11582,1,1,0,2,2,1,12194,2,3,2,12848,1,1,0,1,0,7500,1,0,8612,1,1,0,2,3,1,8956,2,4,2,8770,1,1,0,1,0,0,1,1,12930,1,2,13050,1,3,12903,2,2,1,0,2,4,1,12912,1,4391,4206,1,0,12890,1,1,0,1,0,12324,1,1,12907,3,5,3,1,0,1,0,0,1,1,13014,1,16336,0,1,1,12913,1,1,0,1,0,12988,3,16838,13097,12568,0,7,17140,16692,14433,10654,4048,2,1,0,8,17141,16693,14434,10655,4049,3,2,1,5804,8,17142,16694,14435,10656,4050,4,3,2,12480,8,17143,16695,14436,10657,4051,5,4,3,6130,8,17144,16696,14437,10658,4052,6,5,4,10008,8,17145,16697,14438,10659,4053,7,6,5,0,1,0,0,1,1,0,2,2,1,11614,3,3,2,1,0,4,4,3,2,1,12990,4,5,4,3,2,12840,1,1,0,1,0,10698,1,13877,12929,2,2,1,12929,1,1,12929,1,1,12929,1,1,0,6,6,5,4,3,2,1,2,1,0,0,1,1,12933,1,1,0,1,0,0,1,1,0,1,1,12946,1,2,12070,1,1,12842,1,2,0,1,0,12941,1,1,12941,1,1,12941,1,1,230,4,4,3,2,1,0,1,1,0,1,0,12945,1,1,12945,1,1,12945,1,1,12945,1,1,12945,1,1,13078,6,6,5,4,3,2,1,0,7,7,6,5,4,3,2,1,12624,7,8,7,6,5,4,3,2,11636,7,9,8,7,6,5,4,3,12366,2,2,1,12798,2,3,2,12122,7,12,11,10,9,8,7,6,12658,7,13,12,11,10,9,8,7,12718,7,14,13,12,11,10,9,8,12970,3,3,2,1,0,1,16750,12949,1,1,12949,1,1,0,3,3,2,1,0,1,0,12953,4,16748,15195,14489,1,12953,1,1,0,6,16750,15197,14491,3,2,1,12908,5,57,56,55,54,1,0,1,0,11646,1,18722,0,2,18723,1,6416,1,0,0,1,0,12961,1,1,12961,1,1,12298,3,3,2,1,0,1,15737,12312,1,18498,0,1,0,10034,1,0,12918,1,1,10658,1,0,13106,1,1,0,1,0,0,1,1,0,1,0,12971,2,17218,1,12971,1,1,12971,1,1,0,5,17221,4,3,2,1,12620,5,17222,5,4,3,2,11524,5,17223,6,5,4,3,0,5,17224,7,6,5,4,8054,5,17225,8,7,6,5,8052,5,17226,9,8,7,6,12206,5,17227,10,9,8,7,12986,1,1,9486,5,17229,12,11,10,9,12930,5,17230,13,12,11,10,12928,2,2,1,6866,5,17232,15,14,13,12,12278,5,17233,16,15,14,13,13008,2,2,1,11266,2,3,2,0,1,0,13050,1,1,198,1,1,0,2,2,1,11954,7,17240,23,22,21,20,3,2,11838,7,17241,24,23,22,21,4,3,12624,7,20,19,18,17,16,2,1,0,1,0,0,1,1,0,1,0,12985,1,1,12985,1,1,12985,1,1,12985,1,1,0,5,5,4,3,2,1,13060,5,6,5,4,3,2,11856,5,7,6,5,4,3,5588,2,2,1,12536,5,9,8,7,6,5,0,1,1,0,1,0,0,1,1,12993,2,2,1,12993,1,1,12993,1,1,12993,1,1,12993,1,1,12993,1,1,0,8,8,7,6,5,4,3,2,1,12334,8,9,8,7,6,5,4,3,2,12446,1,1,13136,1,1,13136,8,12,11,10,9,8,7,6,5,11546,1,1,12576,1,19004,0,1,1,12997,4,8,5,3,1,12997,1,1,12997,1,1,12997,1,1,12997,1,1,12997,1,1,12997,1,1,12997,3,36,35,1,0,1,0,13056,1,1,13062,1,2,11158,1,1,13072,1,4,13102,1,1,6886,1,1,0,4,17287,17056,1354,1353,0,1,0,11410,1,1,0,2,2,1,12650,2,3,2,12282,1,1,0,1,1,13148,2,6,5,11628,1,1,0,1,0,0,1,1,0,1,152,12916,1,153,12448,1,1,13013,2,3,1,13013,1,1,13013,1,1,0,5,6,4,3,2,1,0,1,0,13017,5,17306,16961,16885,5062,1,13017,1,1,13017,1,1,13017,1,1,13017,1,1,0,10,17311,16966,16890,5067,6,5,4,3,2,1,0,1,0,0,1,16468,13126,1,16469,6910,1,1,0,1,0,13098,1,1,11892,1,1,0,2,2,1,0,1,12471,0,1,0,13031,1,1,13031,1,1,13031,1,1,13031,1,1,13031,1,1,0,6,6,5,4,3,2,1,0,1,0,12338,1,0,13158,1,1,12524,1,16838,6922,1,1,13035,3,5,3,1,13035,1,1,13035,1,1,13035,1,1,13035,1,1,13035,1,1,13035,1,1,13035,1,1,0,1,0,13037,1,1,13037,1,1,0,3,3,2,1,0,1,0,13041,1,1,13041,1,1,13041,1,1,0,4,4,3,2,1,0,1,19086,0,2,19087,1,13047,1,1,0,1,0,3030,1,665,0,1,0,13051,1,1,13051,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,11890,1,0,13012,1,1,12628,1,8125,13008,1,8126,0,4,5,3,2,1,0,1,0,518,1,0,13204,1,1,12624,1,0,12632,1,1,0,3,5,3,1,0,1,16622,522,1,16623,13208,1,1,12628,1,16625,12636,1,1,13106,1,16627,0,1,1,0,1,0,0,1,1,10826,1,2,13046,2,5,1,0,1,0,0,1,1,0,1,0,13152,1,1,11946,1,1,0,2,2,1,6088,2,3,2,13222,1,1,8574,1,1,12268,2,6,5,13184,1,1,10582,2,8,7,13222,1,1,6688,1,1,12376,1,0,0,1,1,0,1,0,0,1,1,13036,1,2,8952,1,1,0,2,3,1,13089,1,1,0,1,0,11382,1,78,13124,1,79,13252,3,3,2,1,13091,4,4,3,2,1,13091,1,1,13091,1,1,524,7,7,6,5,4,3,2,1,11530,1,1,0,2,2,1,0,1,0,6632,1,1,13122,1,2,10848,1,1,0,1,0,13097,1,1,13097,1,1,13097,1,1,13097,1,1,13097,1,1,13097,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,8890,1,1,0,1,1,13132,1,2,12594,1,3,13105,2,2,1,13228,1,13168,13222,1,1,11512,1,39,0,1,1,13266,1,2,12144,1,1,0,1,0,13109,1,1,13109,1,1,0,3,3,2,1,0,1,0,12686,1,0,13066,1,1,0,2,3,1,12318,1,19105,4504,2,18247,1,13142,2,18248,2,13214,1,1,708,1,2,13008,1,3,0,4,5,3,2,1,13117,5,6,4,3,2,1,13117,1,1,0,7,8,6,5,4,3,2,1,0,1,0,13121,1,1,13121,1,1,13121,1,1,12926,4,4,3,2,1,0,1,18951,0,1,0,13198,1,1,0,1,1,11248,1,2,12544,1,1,13260,1,4,13154,1,1,0,2,8516,8514,0,1,0,0,1,1,13133,1,10446,13133,1,1,0,4,17586,10448,2,1,12440,4,17587,10449,3,2,13268,4,17588,10450,4,3,11824,2,2,1,0,2,4,1,0,1,0,0,1,11791,8964,1,11792,0,3,3,2,1,12246,1,40,0,1,41,13098,2,2,1,0,1,0,13288,1,1,11768,1,1,12068,1,2,12070,1,3,5702,2,2,1,13174,1,5,12914,1,1,13294,1,7,0,1,1,0,1,2,13254,1,10,0,1,1,9210,1,12,9024,1,1,0,1,0,11962,1,1,0,1,1,0,1,5335,0,1,0,740,1,0,12596,1,1,13161,3,11749,3,1,13161,1,1,13161,1,1,13161,1,1,13161,1,1,13161,1,1,0,9,11755,9,7,6,5,4,3,2,1,12502,9,11756,10,8,7,6,5,4,3,2,13280,9,11757,11,9,8,7,6,5,4,3,12734,2,2,1,12740,1,3,12470,9,11760,14,12,11,10,9,8,7,6,13304,1,1,11710,1,1,0,4,8,5,4,1,13165,7,54,20,9,6,5,2,1,6038,1,18486,12042,1,18486,3826,1,18487,0,1,0,13030,1,1,0,1,0,0,1,952,12622,1,19267,13312,1,1,0,1,19269,7418,2,19270,1,12850,1,15823,9268,1,1,13314,1,1,0,3,15795,6541,1,11364,1,19276,0,2,19277,1,4788,1,1,6364,1,14796,0,1,1,12668,1,2,13198,1,1,12354,1,18296,0,1,1,11970,1,1,0,1,19171,9240,1,19172,11978,1,1,10914,1,2,13306,3,17861,17136,4667],
    ends: [11,2,5,1,2,3,2,3,2,2,2,2,16,34,2,3,8,3,10,4,3,2,5,3,2,6,2,4,3,2,96,5,6,103,5,2,1,1,1,6,116,1,2,4,1,3,2,129,1,1,131,108,209,99,2,3,2,2,2,3,8,13,10,62,5,2,11,2,3,3,10,5,5,1,2,2,2,3,2,2,2,1,5,2,3,2,3,2,3,2,2,2,2,1,4,1,1,2,1,7,5,2,4,8,2,3,2,1,2,75,4,2,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,3,2,1,3,68,2,6,2,2,2,2,2,2,1,1,23,4,7,6,8,2,11,10,10,74,843,3,2,2,3,5,8,1,1,2,1,2,4,6,2,2,2,2,7,2,3,2,2,2,2,3,2,8,2,2,6,1,1,1,1,1,2,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,3,5,3,3,998,2,1,48,1013,9,2,2,2,2,66,58,8,32,1,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,3,2,1,1,2,1,1,5,3,2,4,2,3,2,30,1326,2,2,2,2,2,2,2,3,5,3,2,13,1,2,1,3,9,3,3,4,4,4,1,4,2,2,2,2,1,37,1458,9,2,2,1,5,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,5,11,1545,5,5,3,4,6,2,1,1,1,1,1,1575,113,1585,11,25,2,2,1,1,9,6,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,4,10,2,2,5,11,2,2,5,3,19,20,5,9,3,2,3,1,1,1,33,7,2,2,2,8,1,6,3,3,9,1,6,2,6,2,1,4,2,1,1,1,2,19,2,3,2,1,4,2,1,21,17,4,8,9,2,2,4,1,3,3,22,1,9,27,2,1,3,6,4,2,6,3,8,2,2,19,4,2,6,2,1,1,1,2,2,8,4,39,2135,2,2,2,2,16,2,11,3,2,2,3,4,2,8,2,1,2,2,2,3,3,3,2,2,2,6,2,4,3,2,2,1,3,4,4,6,2,3,4,2264,1,2,2,1,2275,69,2282,2,3,9,3,2,5,6,2,1,1,1,25,2,8,10,8,2,3,3,1,2,2,2,2,4,3,3,2,2,1,10,2,3,1,4,2,4,3,11,10,3,2,3,6,8,2,7,3,1,12,1,2,2,1,3,6,3,2,2,6,4,4,5,8,2,1,4,6,13,2565,3,4,2,5,6,4,5,2,8,2,2,2,4,2155,110,346,1,124,2615,3,3,2,3,1,3,12,4,3,2,2,1,1,1,1,3,2,6,7,3,3,1,1,1,2,2,2,2,4,2,2,2,8,2,17,2,16,2,3,2,2,2,3,3,16,31,7,19,2,5,3,3,7,9,2,37,4,10,4,2,2,14,5,5,26,17,2,2,25,2,2,2,6,6,8,6,4,6,7,16,3,8,12,3,2,11,3,12,3,4,4,4,4,6,4,8,3,4,3,1,2,3,2,2,4,3,13,2,2,2,2,2,3,2,2,3,4,2,11,3,16,4,3,34,3286,4,2,3,4,3,4,2,6,1,5,2,1,8,5,2,2,7,3,3,9,2,1,4,3,3,6,2,2,3,2,2,7,3,3,998,2415,1,66,2977,468,3,3,28,2,6,1,1,7,10,1,2,2,3,3,11,2,3,1,2,2,5,2,3,8,2,1,3,3,13,2,3,2,2,2,3,13,2,5,2,3,2,27,3,2,3,2,2,5,6,5,2,7,5,3,4,3,11,2,2,3,3,4,3,6,29,3734,2,4,2,3,5,4,3,1,10,3,1,2,2,2,6,9,3,2,2,2,4,3,4,3,4,2,1,2,2,3827,1,22,3829,2,38,7,2,13,9,4,2,9,2,4,5,7,16,10,9,13,11,15,6,18,33,4039,6,2,4,2,2,2,2,9,3,8,5,6,3,3,3,4,3,1,1,1,3,1,2,2,3,2,2,2,2,4,4,4,4,1000,2414,727,8,17,4172,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,32,4196,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,6,2,2,1,2,2,2,2,2,1,1,2,2,2,3,1000,3251,1,46,4272,12,2,2,2,13,1,9,5,7,3,9,2,10,9,16,3,2,10,9,14,14,15,11,2,2,3,7,18,47,10,8,17,2,3,1,2,1,1,1,11,11,2,10,3,5,18,4624,1,1,5,2,2,2,2,2,1,3,4,3,3,2,6,5,6,2,1000,3675,106,4763,4,2,1,3,6,2,2,1,1,4,2,9,2,3,2,1,2,2,1,1,2,36,2,46,10,2,5,3,2,18,2,1,2,2,2,2,2,26,9,7,2,5,9,7,5,6,4,1,3,2,1,1,1,1,1,3,4,2,2,3,2,2,1,2,1,7,11,7,4,2,12,8,2,1,4,7,15,2,7,6,2,9,2,2,3,1,1,1,4,1,2,2,2,2,1,2,2,3,14,3,3,4,10,4,5,40,1033,3014,1202,3,4,2,1,1,6,2,1,4,5,3,5,2,2,2,2,2,2,5,4,2,1,4,3,5,3,6,1,2,2,4,7,2,1,1,3,1,11,1000,2826,426,1104,3,1,1,1,1,1,1,86,5391,5,24,2,8,1,11,2,19,14,1,10,26,4,13,11,4,3,9,7,6,2,12,9,15,2,6,38,2,3,19,1,14,2,2,10,1,3,2,6,3,3,2,8,4,6,3,2,2,2,2,2,1,7,3,8,6,21,2,2,3,1,4,7,8,2,1,1,2,3,2,1,1,1,1,1,1,2,3,1,1,3,3,1,3,2,44,5872,5,2,2,2,1,1,2,2,3,3,1,1,2,2,4,11,7,3,2,6,1,1,1,4,3,8,2,3,6,2,2,2,2,2,2,5,2,2,3,9,2,5,3,7,6007,3,2,2,3,1,2,57,6112,2,3,3,11,2,3,2,2,1,2,13,1,5,11,2,3,5,11,8,2,2,8,12,5,3,4,3,12,2,1,5,4,11,34,3,2,3,2,5,1,11,2,3,3,3,13,17,2,1,2,3,2,2,3,2,2,47,6409,2,2,2,2,7,2,1,1,3,2,2,4,18,4,2,2,4,2,2,4,4,2,5,6,3,3,2,3,3,2,2,2,3,2,4,2,2,2,3,2,7,2,5,11,2,2,7,6010,2,552,2,2,2,5,158,6596,109,5,2,16,6,5,6,6,6,8,4,2,1,11,16,10,9,7,4,1,3,5,6,3,8,21,4,7,2,27,3,6,2,2,2,2,1,2,2,14,3,6,2,3,1,2,2,6,7,3,4,2,16,3,14,6,2,12,1,3,10,6,5,2,4,6,9,4,4,3,2,3,5,2,2,1,3,4,1,6,2,1,1,1,1,2,2,3,8,5,3,2,2,3,3,2,1,3,1,2,9,7,3,4,6,1,5,9,7,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,2,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,103,7327,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,2,3,4,3,1,1,4,4,3,8,7,5,2,2,1,1,2,1,3,2,2,1,2,5,2,5,2,2,2,13,2,2,7,5,2,1,1,2,2,2,7,1,2,2,2,5,5,1,1,1,1,1,1,1,2,4,5,7573,1,2,2,4,3,7583,3,2,73,7604,2,4,4,6,2,3,3,3,2,2,3,2,2,2,2,2,2,4,1,2,4,2,1,1,2,2,2,2,2,3,4,6,1,1,1,3,3,2,6,2,2,3,3,2,2,3,2,4,2,2,7,24,2,18,25,2,15,5,6,2,11,2,2,13,14,2,3,3,2,3,12,22,18,7932,10,4,2,4,2,2,2,4,3,4,2,3,3,2,7,3,2,9,1033,1436,1412,2129,4,1978,2,2,2,88,8003,2,3,1,4,6,4,1,2,2,3,3,5,2,3,2,2,2,3,2,2,2,3,4,2,2,3,2,1,2,9,9,3,3,2,12,2,8,8,9,2,4,2,2,2,2,5,3,29,10,3,12,3,6,24,5,5,8,2,2,3,6,10,11,2,2,2,4,12,2,2,3,5,2,4,2,4,2,1,1,2,10,2,2,2,1,2,2,62,5994,1938,446,1,2,2,7,1,2,1,1,1,2,2,4,2,5,3,2,2,1,3,4,3,5,2,2,4,4,3,8,1,1,1,10,3,7,3,3,3,3,2,3,3,1,2,6,2,2,2,2,2,10,2,1,1,2,2,5,4,3,2,7,1033,1125,311,1412,4117,554,2,76,8606,3,3,3,2,2,3,6,3,2,2,1,3,2,3,2,2,14,4,2,3,1,1,1,1,1,1,1,1,1,3,2,1,2,2,1,1,1,1,2,3,3,3,2,13,15,2,2,2,6,39,10,2,8,9,2,3,6,4,2,1,2,2,1,1,1,2,10,2,5,7,2,4,16,15,11,30,8917,5,3,12,2,1,2,2,1,1,1,4,3,2,3,1,2,4,3,3,2,3,2,5,3,2,2,2,3,8,2,9005,3,18,9009,1,10,3,3,1,4,2,2,5,3,3,9,2,3,4,56,2,21,9129,17,4,2,3,3,2,1,1,1,1,1,1,1,3,2,3,3,1,3,3,1,9188,66,9215,2,1,1,1,17,1,3,2,3,14,4,2,2,19,6,2,2,3,2,6,3,1,2,3,1,2,1,1,1,1,22,11,2,3,27,4,20,9,1,7,3,2,8,2,2,1,5,2,29,1,4,2,1,4,1,1,4,4,8,2,6,2,5,9,2,16,9542,3,11,3,3,4,1,1,1,5,10,1,1,5,4,3,2,9188,411,2,9600,4,18,9635,10,13,3,7,8,19,2,1,1,1,14,6,7,6,2,7,8,28,9751,2,2,2,1,6,2,1,6,2,2,5,2,1,2,2,3,3,3,2,2,2,2,3,2,2,4,2,39,9820,9,2,11,1,9,2,2,2,3,4,5,3,3,11,11,2,6,9,7,2,7,2,4,2,2,7,2,6,2,2,3,2,4,3,11,2,2,2,27,9990,1,2,5,2,2,14,1,5,1,1,2,1,2,2,2,2,3,2,2,2,4,6,4,2,8,2,10,1373,12,8687,1,1,1,1,1,2,4,3,10084,2,2,42,2,208,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,188,4,2,1736,7904,1,5,10096,2,1,1,2,40,10114,10,1,2,2,4,2,4,28,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,8,3,10243,2,1,1,2,53,10248,1,8,7,7,10,22,4,3,2,8,5,7,8,10,5,3,2,5,5,13,9,12,2,3,10,2,2,2,8,3,3,3,5,4,2,4,9,4,3,11,3,2,2,12,1,18,2,2,1,2,4,3,1,10537,6,10539,2,1,2,1,5,4,10551,2,2,3,3,10559,1,1,19,10572,13,5,2,19,2,48,19,2,10,5,3,2,2,11,17,2,3,1,7,10741,3,2,6,3,3,3,6,10551,4,3,205,2,2,2,10559,1,19,10769,6,9,2,16,2,1,2,2,7,1,2,3,11,6,7,2,7,11,1,10867,3,10551,8,1,29,10874,1,2,8,11,3,3,2,2,3,10,3,3,3,5,9,2,2,9,6,3,3,3,3,6,2,10,2,3,1,10999,5,10551,4,3,205,1,3,10559,1,1,52,11087,56,45,7,2,1,1,2,1,2,3,10,4,2,4,3,2,4,3,7,7,2,12,2,2,5,5,11,5,13,7,12,24,2,3,2,2,2,3,2,3,1,2,2,1,2,3,3,2,1,5,3,3,11400,4,3,1,11408,6,10560,849,1,3,1,1,45,11500,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,31,16,5,2,3,2,2,2,3,2,3,1,2,2,1,2,3,3,2,7,11400,282,2,9,4,2,3,7,10560,849,1,3,1,1,288,34,11726,3,35,3,2,3,14,7,2,2,2,2,3,5,3,2,2,3,7,1,5,3,7,3,1,2,3,2,4,1,3,3,2,4,5,10560,853,2,456,1,1,11874,8,11882,3,3,4,11,2,6,2,4,10560,855,499,1,10,11923,1,2,1,2,2,1,8,3,2,2,11946,1,32,11974,2,1,1,6,1,2,4,7,2,4,6,7,6,3,2,2,5,2,4,4,2,10,20,2,14,11,2,2,2,3,2,7,9017,3103,5,2,11,3,2,3,12146,3,3,92,12161,3,1,1,4,1,1,4,12,2,3,3,2,1,2,2,1,2,1,4,2,2,7,5,2,6,3,4,2,5,4,2,5,1,4,2,7,3,2,2,2,4,2,2,2,2,3,2,2,14,3,1,1,7,6,2,1,1,1,1,1,1,3,3,3,3,6,7,5,3,11,3,2,2,1,2,12,3,8,6,12,15,1,8,6,8,2,9,4,2,6,12,6,12127,387,9,6,4,5,2,12146,3,31,12555,12,1,13,5,6,3,3,2,1,5,2,2,3,3,2,4,2,4,2,2,2,2,10,6,2,2,5,7,1,2,5,12127,396,151,3,6,5,12149,536,1,2,1,3,12697,11,7,6,12716,3,1,2,2,2,17,12749,2,2,2,2,3,3,2,3,2,4,7,1,3,2,2,2,7,12796,1,2,2,1,2,2,56,3016,1452,1526,2385,1,1722,2705,3,2,2,1,1,1,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,1,3,3,2,6,12954,3,5,2,4,3,18,2,12747,2,2,2,2,3,3,2,3,2,4,7,1,3,2,2,2,1,12972,1,6567,54,3016,1452,1526,2385,1,1722,2705,3,2,2,1,1,1,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,1,3,8,12974,6,5,1,2,1,8,2,3,13000,7,4,3,873,12139,1,5,1016,12010,4,34,3,5,13071,2,2,2,2,40,13082,5,5,2,12,2,2,2,2,3,3,2,5,3,2,1,2,2,2,2,2,2,7,2,9,2,2,2,2,7,5,4,6,2,2,4,4,3,3,6,3,1000,12218,1,7,13222,2,2,2,4,2,2,55,13259,2,10,4,3,7,2,2,5,2,7,3,2,4,3,1,6,6,4,2,10,1,4,3,2,4,2,2,1,2,2,2,12,3,7,3,3,1,1,2,2,6,2,1,3,1,16,4,1,3,2,1,2,2,12,10,13462,2,3,6,5,4,1,1,2,3,5,2605,10119,766,1,1,29,13499,11,15,17,7,2,7,2,2,2,9,3,23,3,2,2,3,10,12,7,3,3,3,10,1,8,2,2,4,5,13222,456,2,2,2,3,28,13658,2,39,13696,4,3,2,6,2,2,2,5,3,2,2,8,10,2,6,12,1,9,7,6,2,2,4,15,2,12,4,4,4,3,3,11,4,2,3,10,4,6,4,13490,397,1,2,7,13892,2,4,2,3,4,5,56,13914,2,7,2,2,2,1,7,20,2,2,2,3,3,3,7,9,1,4,3,2,2,6,10,3,2,2,2,4,2,1,1,2,1,1,1,2,3,3,4,4,2,4,4,18,2,3,2,3,2,6,6,5,6,16,2,3,874,13263,1,12,14139,2,1,2,4,1,4,2,3,5,2,6,2,14172,2,20,14182,3,11,15,2,3,2,1,2,22,5,2,2,4,3,9,4,10,4,3,1,14293,3,2144,12150,1,18,14303,13,2,2,3,2,3,2,12,2,2,2,2,3,8,3,3,1,5,14293,81,4,2,5,3,2144,12150,1,2,14400,14,2,14417,2,21,14430,3,2,15,2,2,2,2,3,2,2,7,5,3,3,2,3,2,2,1,9,2,14506,3,2,14513,2,1,14521,22,14523,5,2,2,13,2,4,3,3,2,5,3,9,2,3,2,5,7,2,5,5,4,2,14506,3,4,14613,2,4,2,15,14640,1,5,10,2,4,2,4,2,2,5,4,3,6,3,1,14506,3,14698,1,4,12,14708,2,3,8,3,15,2,8,2,9,11,1,3,14506,3,265,2,14778,9,13,14797,4,8,4,2,4,2,1,2,2,2,11,14,1,14854,3,14506,3,349,2,14865,1,9,14878,4,4,3,37,5,2,2,9,2,14506,442,19,14950,5,2,1,1,6,2,1,9,2,1,2,7,7,4,2,2,3,2,2,14506,3,1,15015,1,15017,14,15019,5,10,7,3,2,5,4,4,3,3,2,1,1,4,14506,3,563,6,1,15079,56,6659,2,3,22,5259,1309,1828,7,11,4,5,12,8,2,1,2,2,2,2,2,2,1,3,2,1,2,2,6,3,2,1,2,4,2,5,1,4,2,3,2,1,2,4,2,4,2,2,1,5,5,10,3,3,2,10,9,9,15260,2,2,4,4,4,2,2,2,4,15286,1,7,2,36,15297,7,2,2,1,25,1,2,3,3,8,2,2,3,2,2,1,5,3,1,3,2,2,2,4,3,2,1,2,1,2,3,2,3,8,3,9,15417,1,3,3,3,1,1,2,1,3,15433,1,1,15,15444,2,1,12,15,2,1,2,2,7,16,2,3,9,1,9,15522,2,2,2,1,5,2,2,1,2,449,2131,27,15541,9,3,1,5,4,1,21,1,2,3,14,2,2,1,1,3,1,1,1,2,2,1,8,2,3,2,23,15642,2,2,2,3,2,2,8,2,2,2,1,1,1,2,2,2,2,2,2,2,3,4,3,15695,1,1,2,15698,5,10,15708,3,1,4,9,2,1,3,6,1,6,15739,1,2,2,1,1,9,15748,2,1,2,2,2,2,2,3,2,15766,3,2,2,15769,26,15798,13,2,5,6,9,3,3,6,1,4,2,3,1,2,4,4,2,1,1,3,12,3,1,2,2,6,10559,5186,149,6,1,2,3,15909,5,3,3,15766,153,1,2,2,15769,4,15928,2,1,5,6,15739,1,2,2,1,1,9,15748,2,1,2,2,2,2,2,3,2,15766,3,49,15967,8,2,2,3,2,17,2,2,1,1,2,7,9,3,2,3,8,3,3,4,2,11,10,1,7,4,11,2,7,1,2,2,9,2,15,2,1,2,1,2,1,2,1,3,2,3,1,12,8,16172,3,2,3,1,2,2,4,4,1000,2818,11846,526,4,16191,1,1,6,7,16208,6,17,9,4,1,7,2,16253,2,1,16256,2,16258,1,36,16275,7,3,4,3,2,11,7,4,4,3,15,4,3,4,8,2,3,2,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,16364,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,16465,4,5,14,3,1,2,7,2,2,9,7,1,2,8,3,1,1,5,16540,2,3,2,3,2,3827,12724,21,16567,1,2,5,2,1,2,3,3,4,14,14,4,13,16,4,4,21,2,5,7,9,16699,2,1,4,9,4,4,6,2,5,3827,12724,186,3,10,11,16811,4,4,3,3,11,8,4,3,7,2,6,16702,161,3,2,2,2,5,3827,12724,186,3,137,64,16883,7,4,6,8,6,9,3,2,3,3,1,1,2,1,4,9,8,7,6,2,2,2,10,2,5,6,5,7,4,2,2,3,8,2,3,3,2,2,8,8,4,5,3,2,3,2,7,3,3,8,2,3,2,2,3,1,3,3,4,4,2,2,4,14,17138,2,2,2,9,1,1,1,1,2,9,3,2,3,4,17178,5,5,2,9,119,17072,3,2,1,1,2,2,2,23,9009,8202,4,3,7,2,4,3,2,2,3,2,2,2,3,2,4,6,7,8,2,1,4,15,17286,3,2,6,2,2,11,2,3,9,16,3,1,8,2,53,17365,4,2,2,10,2,5,2,3,2,4,2,2,2,4,3,3,2,3,4,8,8,12,4,8,2,3,3,3,3,1,1,14,2,1,1,1,1,1,1,1,5,2,3,3,2,4,2,2,2,10,2,2,8,17591,6,2,1,4,9,2,6,1,17622,11,12233,5390,3,2,3,2,3,2,1,6,7,4,17655,2,3,4,10,1737,231,15697,1,1,1,1,1,1,1,8,17673,2,2,2,2,3,2,5,5,6721,10971,1,2,1,1,17700,13,17706,2,1,3,3,2,4,7,8,2,5,9,3,13,4195,2526,11037,1,8,1,1,1,2,1,1,1,1,6,17777,1,1,1,1,1,8,17783,3,2,6,3,3,4,4,8,113,6659,690,3098,5138,2112,1,6,6,17818,1,1,1,1,1,15,17585,1,1,1,1,1,120,1,114,1,1,1,1,1,1,6,17832,3,2,2,3,3,6,2185,1553,14108,1,1,1,4,17850,3,7,9,4,17870,10,2,2,4,17885,1,1,1,12,17889,4,2,7,12,4,2,1,6,7,4,3,9,113,7349,3098,7382,12,8,7,1,3,2,17974,2,9,17977,1,1,1,1,1,1,1,1,1,17987,11,17988,2,3,4,5,2,8,7,6,1,2,15,6721,10974,1,174,162,2,1,9,1,8,1,6,4,2,1,11,447,1738,15883,1,1,1,1,1,1,1,1,14,18077,5,4,1,9,1,2,1,2,1,1,2,7,2,5,18118,2,2,1,1,8,447,410,17268,1,1,1,1,1,12,18136,3,11,1,8,2,6,1,2,3,1,1,2,18177,11,7,18191,13,2,2,1,2,1,11,107,5,6564,11537,3,1,1,4,3,2,1,6,18229,1,1,1,1,1,14,18235,2,3,2,2,2,1,3,2,2,5,4,11,2,5,2270,16007,1,1,1,6,18281,1,1,1,1,1,20,5176,13124,2,3,2,1,2,2,2,1,4,6,2,3,8,2,3,3,1,2,10,18350,1,2,5,2,1,6,6,2,1,18,18387,2,2,2,2,2,2,2,1,3,2,2,1,2,5,3,1,3,3,18425,2,1,3,18430,2,1,1,18437,24,18447,2,3,3,1,2,1,1,1,1,1,1,6,1,3,2,3,2,1,2,2,3,2,1,7,18500,3,2,1,1,1,1,13,18533,2,2,13,1,5,1,3,2,2,2,2,2,16,18581,10,1,8,13,2,2,2,2,5,2,7,2,2,3,6,10,18649,4,1,4,4,1,1,1,1,4,21,18675,3,5,4,6,2,4,3,2,2,1,1,1,1,1,2,2,2,2,5,2,2,18727,2,12,18733,3,2,6,2,3,4,3,2,1,2,5,6,4486,888,13393,1,1,1,2,18773,3,14,18778,4,2,6,3,6,6,2,6,2,2,2,2,5,2,18828,1,14,18834,3,3,4,2,3,2,4,2,2,3,1,6,2,1,18874,17,18878,9,2,7,3,3,2,1,6,8,3,1,4,4,5,1,2,3,18940,4,1,2,10235,8711,4,2158,16789,2,2,24,4486,3,11619,1441,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1369,34,18958,7,3,3,1,4,3,1,1,6,3,2,9,3,2,2,1,1,1,1,1,1,1,1,2,2,3,1,3,3,2,1,1,7,23,18658,1,6,383,1,1,2,4,1,7,1,2,2,1,1,1,1,1,1,1,1,4,5,1,19089,25,4486,3,11619,1441,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1506,1,24,19095,2,1,2,1,1,1,6,1,2,2,2,2,2,2,4,3,2,3,2,6,10,2,2,6,19135,29,1,3,3,2,3,19175,2,4,26,19184,1,10,5,1,3,2,2,3,7,4,3,3,3,2,2,1,2,2,4,19,1,1,1,2,1,1,19270,14,129,5237,2529,11377,2,4,2,1,2,2,3,1,2,1,3,873,2541,15879],
  },
};
