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
     "where": "near",
     "set": 95,
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
    "set": 96
   },
   "unless": [
    {
     "where": "here",
     "set": 97
    },
    {
     "where": "near",
     "set": 98,
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
    "set": 99
   },
   "unless": [
    {
     "where": "near",
     "set": 100,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 101
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
    "set": 102
   },
   "unless": [
    {
     "where": "near",
     "set": 103,
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
    "set": 104
   },
   "unless": [
    {
     "where": "near",
     "set": 105,
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
    "set": 106
   },
   "unless": [
    {
     "where": "here",
     "set": 107
    },
    {
     "where": "before",
     "set": 108
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
    "set": 109
   },
   "unless": [
    {
     "where": "here",
     "set": 110
    },
    {
     "where": "before",
     "set": 111
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
    "set": 112
   },
   "unless": [
    {
     "where": "here",
     "set": 113
    },
    {
     "where": "before",
     "set": 114
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
    "set": 115
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
    "set": 116
   },
   "unless": [
    {
     "where": "after",
     "set": 117,
     "elements": [
      "repair"
     ]
    },
    {
     "where": "here",
     "set": 118
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
     "set": 119
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
    "set": 120
   },
   "unless": [
    {
     "where": "after",
     "set": 121,
     "elements": [
      "repair",
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 122
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
     "set": 123
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
     "set": 124
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
    "set": 125
   },
   "unless": [
    {
     "where": "here",
     "set": 126
    },
    {
     "where": "before",
     "set": 127
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
    "set": 128
   },
   "unless": [
    {
     "where": "here",
     "set": 129
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
    "set": 130
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
     "set": 131
    },
    {
     "where": "here",
     "set": 132
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
    "set": 133
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
     "set": 134
    },
    {
     "where": "sentence",
     "set": 135
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
    "set": 136
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
     "set": 137
    },
    {
     "where": "sentence",
     "set": 138
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
    "set": 139
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
     "set": 140
    },
    {
     "where": "here",
     "set": 141
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
    "set": 142
   },
   "unless": [
    {
     "where": "before",
     "set": 143
    },
    {
     "where": "here",
     "set": 144
    },
    {
     "where": "sentence",
     "set": 145
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
    "set": 146
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
     "set": 147
    },
    {
     "where": "sentence",
     "set": 148
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
    "set": 149
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
     "set": 150
    },
    {
     "where": "sentence",
     "set": 151
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
    "set": 152
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
     "set": 153
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
    "set": 154
   },
   "unless": [
    {
     "where": "near",
     "set": 155,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 156
    },
    {
     "where": "sentence",
     "set": 157
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
    "set": 158
   },
   "unless": [
    {
     "where": "near",
     "set": 159,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 160
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
    "set": 161
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
     "set": 162
    },
    {
     "where": "here",
     "set": 163
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
    "set": 164
   },
   "unless": [
    {
     "where": "near",
     "set": 165
    },
    {
     "where": "here",
     "set": 166
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
    "set": 167
   },
   "unless": [
    {
     "where": "before",
     "set": 168
    },
    {
     "where": "near",
     "set": 169,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 170
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
    "set": 171
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
     "set": 172
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
    "set": 173
   },
   "unless": [
    {
     "where": "near",
     "set": 174,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 175
    },
    {
     "where": "before",
     "set": 176
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
    "set": 177
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
     "set": 178,
     "elements": [
      "prevention"
     ]
    },
    {
     "where": "here",
     "set": 179
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
    "set": 180
   },
   "unless": [
    {
     "where": "here",
     "set": 181
    },
    {
     "where": "sentence",
     "set": 182
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
    "set": 183
   },
   "unless": [
    {
     "where": "here",
     "set": 184
    },
    {
     "where": "sentence",
     "set": 185
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
    "set": 186
   },
   "unless": [
    {
     "where": "here",
     "set": 187
    },
    {
     "where": "before",
     "set": 188
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
    "set": 189
   },
   "unless": [
    {
     "where": "here",
     "set": 190
    },
    {
     "where": "before",
     "set": 191
    },
    {
     "where": "sentence",
     "set": 192
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
    "set": 193
   },
   "unless": [
    {
     "where": "near",
     "set": 194,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 195
    },
    {
     "where": "before",
     "set": 196
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": 197
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
    "set": 198
   },
   "unless": [
    {
     "where": "near",
     "set": 199
    },
    {
     "where": "here",
     "set": 200
    },
    {
     "where": "before",
     "set": 201
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": 202
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
    "set": 203
   },
   "unless": [
    {
     "where": "near",
     "set": 204,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 205
    },
    {
     "where": "before",
     "set": 206
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
    "set": 207
   },
   "unless": [
    {
     "where": "here",
     "set": 208
    },
    {
     "where": "before",
     "set": 209
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
    "set": 210
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
    "set": 211
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "specifics",
      "repair",
      "explanation",
      "compensation"
     ]
    },
    {
     "where": "sentence",
     "set": 212
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
    "set": 213
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
    "set": 214
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
    "set": 215
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
    "set": 217
   },
   "unless": [
    {
     "where": "here",
     "set": 218
    },
    {
     "where": "before",
     "set": 219
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
    "set": 220
   },
   "unless": [
    {
     "where": "here",
     "set": 221
    },
    {
     "where": "before",
     "set": 222
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
    "set": 223
   },
   "unless": [
    {
     "where": "here",
     "set": 224
    },
    {
     "where": "before",
     "set": 225
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
    "set": 226
   },
   "unless": [
    {
     "where": "here",
     "set": 227
    },
    {
     "where": "before",
     "set": 228
    },
    {
     "where": "sentence",
     "set": 229
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
    "set": 230
   }
  },
  {
   "id": "stance-decision-planned",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 231
   }
  },
  {
   "id": "stance-decision",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 232
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
    "set": 233
   },
   "heard": {
    "set": 234
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
    "set": 235
   },
   "heard": {
    "set": 236
   },
   "unless": [
    {
     "where": "before",
     "set": 237
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
    "set": 238
   },
   "heard": {
    "set": 239
   },
   "unless": [
    {
     "where": "before",
     "set": 240
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
    "set": 241
   },
   "heard": {
    "set": 242
   },
   "unless": [
    {
     "where": "before",
     "set": 243
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
    "set": 244
   },
   "heard": {
    "set": 245
   },
   "unless": [
    {
     "where": "before",
     "set": 246
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
    "set": 247
   },
   "unless": [
    {
     "where": "here",
     "set": 248
    },
    {
     "where": "before",
     "set": 249
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
    "set": 250
   },
   "heard": {
    "set": 251
   },
   "unless": [
    {
     "where": "before",
     "set": 252
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
    "set": 253
   },
   "heard": {
    "set": 254
   },
   "unless": [
    {
     "where": "here",
     "set": 255
    },
    {
     "where": "before",
     "set": 256
    },
    {
     "where": "sentence",
     "set": 257
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
    "set": 264
   },
   "heard": {
    "set": 265
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
    "set": 266
   },
   "heard": {
    "set": 267
   },
   "unless": [
    {
     "where": "before",
     "set": 268
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
    "set": 269
   },
   "heard": {
    "set": 270
   },
   "unless": [
    {
     "where": "before",
     "set": 271
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
    "set": 272
   },
   "heard": {
    "set": 273
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
    "set": 274
   },
   "heard": {
    "set": 275
   },
   "unless": [
    {
     "where": "here",
     "set": 276
    },
    {
     "where": "sentence",
     "set": 277
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
    "set": 278
   },
   "heard": {
    "set": 279
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
    "set": 280
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
    "set": 281
   },
   "heard": {
    "set": 282
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
    "set": 283
   },
   "unless": [
    {
     "where": "here",
     "set": 284
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
    "set": 285
   },
   "unless": [
    {
     "where": "before",
     "set": 286
    },
    {
     "where": "here",
     "set": 287
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
    "set": 288
   },
   "unless": [
    {
     "where": "here",
     "set": 289
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
    "set": 290
   },
   "unless": [
    {
     "where": "here",
     "set": 291
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
    "set": 292
   },
   "unless": [
    {
     "where": "here",
     "set": 293
    },
    {
     "where": "before",
     "set": 294
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
    "set": 295
   },
   "unless": [
    {
     "where": "sentence",
     "set": 296
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
    "set": 297
   },
   "heard": {
    "set": 298
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
    "set": 299
   },
   "unless": [
    {
     "where": "sentence",
     "set": 300
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
    "set": 301
   },
   "heard": {
    "set": 302
   },
   "unless": [
    {
     "where": "here",
     "set": 303
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
    "set": 304
   },
   "unless": [
    {
     "where": "here",
     "set": 305
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
   "set": 306
  },
  "condition": {
   "set": 307
  }
 },
  net: {
    words: "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office drop off airport pick paper direct debit standing slot reading sign up log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome next takes least business latest new older here comment confirmation contact mobile reference registered age association city friends school town custom trust note noted put taken write promise values cleaning day locate screenshot experience feedback hotel request stay visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few some broke forgot found gave missed packed sold turned made treated moved breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards having want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness tone involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither certain deal endure face undergo through disappointed dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy unhappy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances comments company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact impression incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps mistakes needs occurrence occurrences opinion oversight pain part place point ratings recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced however which reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped ball blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious several big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless correctly fairly poorly responsible right blame wide mark clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound brought built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misread misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shown shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted spilled tore mixed wasted away hung applied cooked entered filed fitted installed labelled opened ordered painted picked quoted shipped typed used little checking warning upside week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted exposed subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment confidence own word swapped lousy rubbish shoddy sloppy listened fail believe hope hoping question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken doing incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting hard heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unfair unnerving unpleasant unsettled unsettling upsetting worried worrying fed fun easy less than ideal aware imagine realise realize count counted depend depended drove relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk birthday christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation wedding weekend families alone guessing hanging searching stranded wondering dark lurch pocket awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert deadline operation surgery invited looked forward forty patiently years expecting baby parents sat walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted stopped risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate faith placed category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize knew realised realized sense understands why share understandable amount deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness shock worries commiserate sympathise sympathize deepest heartfelt sincere condolences heart hearts sympathies sympathy thoughts goes bit hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members parent child news anybody deserves likes wants expect expects hopes traveller patient enjoys challenging emotional year prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons breaks ouch ugh yikes oh saddened copy learned road street improve resolve industry management love strive value address application file name attributable consequence light wake compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose began happens occurs originated resulted started stemmed stems following whenever where exactly seeing based undergoing require meaning each filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced various nature unavoidable unexpected unforeseen unforseen unprecedented factors beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into figure aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes orders oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing overran postponed scheduled underway progress officially allowed compatible covered included permitted possible supported baked calculated chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules shop store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space house premises almost heritage listed hundred powerless blows drifts overflow overflowed overflows seeps travels cuts drops fails peak strict weak capacity demand supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately priced seasonal edition season compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised wish boutique budget century historic market hotels thus hence covers keeps lets reads runs shows sale trial warranty finished lapsed disabled discontinued paused restricted experiencing unusually released rolled gradually phases select selected banks carrier's operator's partner's provider's supplier's opted purchased reserved via another timing timings beta development production testing transit approved introduced launched delisted recalled renamed retired superseded phased although whereas acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned assumed believed burst copied deadlocked doubled exceeded froze keyed looped marked melted miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted removed repeated resigned restarted routed saturated seized shorted skipped snapped spiked stalled surged switched ticked tripped unplugged wiped apart timed early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs appears seems though fog snow storms trespasser volume wind blocking slowing awaiting approval clearance customs inbound parts permit unknowingly confused deployed loaded merged overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap replace analysis investigation logs tests detected discovered established identified learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam added addressed allocated classified configured flagged handed labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating person spare alert alerts checklist monitoring procedure earlier minute ago impress highlighted scope perfect knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected exchanged rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade reopened repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved restored retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange bring hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched transferred correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping approve arranged arranging initiate initiated offering alternate partial or leaves carpenter man coming round difference expense expenses postage zero findings examining tracing asap earliest related non refundable relationship pin investigated monitored reviewed try assist striving deducted cleared shifted relocated adjusted lifted waived penalty activated settled solved fine online normal hands letterbox wallet overnight straight steps pulled circulation shelves secured resume alphabetically gets instead ensuring add gifted throw compensation coupon coupons evoucher hamper vouchers e credits promo complimentary session ride wash refill bonus extra miles goodwill champagne prosecco bunch chocolates ex gratia redecorate waits attached enclosed reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter rent tip joining penny crossing drinks coffees bigger larger cabin starter inviting extend extending guarantee membership pass appreciation compensate compensated compensating recompense covering paying childcare wages earnings amends sla toiletries disappeared focal eligible entitled attempts requested claiming seek seeking committee pleasure privilege mile song unsure redeem redeemed redeeming planning appoint appointing ban hire hiring rewrite rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring publish frequency bringing default layout rota wording monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists teams beginning effective starting inspected photographed signed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite skip silently improved improving revised strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining consistently constantly continually continuously regularly corrective appropriate enquiry improvements necessary relevant suitable thorough audit auditing yourself lasting reinstall expand expanding increasing horizon considering diligently owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rewrote rotated sensitised sensitized standardised trained tripled tightened strengthened option rearranged reduced calling weighing documentation instructions listing manual policies runbook templates confirm weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded retraining organised final formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint controls inspections instance instances redundancy safeguard safeguards signature pair agency caterer starts expert specialist auditor auditors consultant consultants firm inspector asks blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted hearing notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative head await notifying local says dms whatsapp private chat messenger pop shoot bell buzz shout extension underneath submit discuss talk click ext refer articles section fill raise tracking id thread anytime hesitate approach assistant deputy director secretary duty relations general mara olek counter reservations disposal convenience correspond speaking reaches directed convenient stands helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing flying helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched pointed reported spoke favour kindness kudos hats cheers co continued honored forgive forgiveness forgiving pardon chances opportunities shot allowing bestow gives grant grants possibility earn earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine makes yourselves stick define judge accommodate delight express grow save slim material surface identify occupancy rush volumes disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully insisted complain measure notify remains caller cardholder client clients consumer consumers diner diners passenger patron patrons subscriber subscribers tenant travellers user visitor visitors holder authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse themselves abusive aggressive unreasonable easily maybe perhaps alerted backed complained measured phoned stayed visited wished informing venting recommend suggest urge improper rough entry installation usage washing browser connectivity handset isp incompatible unstable unsupported mostly often tends arisen elsewhere facility excellent intact sealed despatch dispatch approached flag voice responded intimation whatsoever departed imposed levied agencies airlines airports baker broker carriers caterers council decorator decorators distributor distributors finisher florist franchisee importer installers issuer landlord maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas partners police providers regulators reseller retailer seller sellers shipper subcontractor subcontractors telco vendors wholesaler cellular networks handler handlers controllers cab insurance logistics rental transport utility companies scheme npci upstream network's estate platforms portals sites cloud content energy previous postal manufacturer's remit core jurisdiction dependent reliant mercy influence others purchase belongs attendant guy individual intern operative recruit salesman salesperson staffer current usual apparently probably admitted defaulted struggled withdrew proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single former junior young freelance relief apple apples fired sacked terminated employed relatively learning acting behaved behaving authorisation authorization permission knowledge acts particular individuals human automation bot chatbot crm robot ticketing assigns cancels deletes generates rejects selects technology today's curfew protests roadworks strikes blizzard cyclone earthquake floods frost heatwave humidity hurricane lightning monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise claims dealer dealership helpline hotline holidays tech resolution nearest strongly encourage recommended continue 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting forms grievance questionnaire webform web browse explore faq faqs forum guides troubleshooting tutorial tutorials & f q pages resources hub tips links garage pharmacy tailor produce resubmit evidence answers continuing monitor refreshing watching eye reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reapply reenter reregister reupload verify afresh anew copies photo photos recording screenshots edit revise nevertheless nonetheless assure arrives agreement pandemic stated limits agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory offended bothered displeased unsatisfied degree extent prefer advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly carried competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing schedule periodically rigorously strictly tariff comparable nominal reflect par includes matches reflects allotted advertised behaves performed designed intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted bake inspect begins 1 12 2 exceeds meets conforms international requirements specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement returns applies forbid prevents prohibit prohibits provides states stipulate stipulates applicable explicitly previously disclosed displayed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing nonrefundable payable transferable negotiable additionally separately owner's compelled legally mandated obligated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career challenged criticised criticized doubted faulted questioned majority thousands hundreds millions vast plenty reviewers compliment praise praised rated rave else consistent contradict contrast outlier represent surprised surprising unusual character testimonials accredited award awards ranked recognised recognized voted numbers reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue respectfully refute reject object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours emphasise emphasize highlight reiterate draw mind contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform everybody plate allege alleged alleges assert asserts contend profess purport purported perceive perceived assertion assertions perception recollection contradicts assuming accurate true corroborate substantiate trace basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring talking thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains tells differently otherwise sees square tally disbelieve suspect apparent purportedly supposed supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered turns lessons assumptions erroneously improperly prematurely unintentionally miscommunicated misdirected mislabeled overwritten actioned escalated forwarded reflected replenished erroneous timely appeal constraints limitations enormous extraordinary heavier large overwhelming sudden anticipated average contacts enquiries footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends crowded hectic inundated overstretched shorthanded stretched swamped snowed diwali easter festive ski summer tourist black crowd applications 100 percent tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures winter foreseen predicted tied paucity scarcity unavailability financial infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections festival lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring tight budgets finances funding funds manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing architecture design lifts upgradation located situated downtown highway railway insects typical regional coastal hill humid remote rural tropical urban climate region insect labor labour resourcing skills illness levels sickness turnover skilled workers minus unwell flu finding retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise task undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admission admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing obligation precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents waiver denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth hereby herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving rights allegedly putative contractual statutory advice entitlement proceedings remedies attorneys insurers lawyers solicitors considers avoidance fullest maximum essence consideration breached federal statute virtue clause paragraph subsection sub remedy indemnify releases releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds tastes subjective compared comparison grand considered picture owe aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable tolerance range cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps defects degradation drawback flaw flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh muddle overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable visible workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens shame troubled convinced enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike score unfavourable husband wife negatively delicious friendly laughed patience utmost forbearance indulgence meanwhile holding confident doubts presume trusting addresses brings clarifies clears compensates draws helps puts resolves satisfies settle settles clarified declare deem deems chapter accordingly concluded affect deter returning you'll improvement bygones forgiven neighbour finds xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable enables encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring type delightful finest ability biggest foremost greatest prime focus goal objective priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding lives mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced awarded preferred reliable leader brands minds names restaurants passion amazing fantastic hardworking talented professionals ahead benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats welcomed dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed closely 're focused prides constant earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent closer deeper actively religiously tirelessly toward implement initiating undertaken concrete rapid swift needful preventative preventive remedial preventable swiftly feasible practicable soonest cascaded discussed escalate forwarding relayed departments quarters seniors noting pledge vow reoccur recurrence similar happening perform attempt harder overcome enhance enhancing offerings stone internally conducting carrying assessment inquiry ways bottom afterwards render examine pursue ping 'd forthcoming discontinuing ending reducing removing retiring withdrawing retire sunset timetable cease premiums tariffs amend lower ruling exclusively usable domestic bearer introduce anymore supporting entitle criteria granted demanding requesting owes callback terminate unsubscribe erased suffer teach instructor damages documents document sum refusing amended strip lays roofer propose options pays idea status seven six whom dad kids mum appalled belittled crying disgusted distraught helpless shaken terrified cried panicked wept cry shaking tears blackmailed fobbed stole allergic bleeding hospital poisoned rash vomiting ambulance insulin medication vomited poisoning threw bedbug bite bites scalded arm ear finger foot skin gp opposite fortune revenue poorer waste losses destroyed wrecked eid engagement prom reunion thanksgiving court queuing fortnight messaged countless eight numerous dozen nine mails trips visits vain chasing crooked dead peeling uneven unusable peeled peels dust holes marks mud scratches hole beeping disconnecting dropping rebooting exploded freezes overheats blank shrank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt tasted blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful arrogant clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt nasty snappy unkind imagination talked color shade pictured pieces contain loses packet neighbor stranger wrongdouble weight",
    heads: "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in arrange award credit email enclose extend grant include issue load lengthen add refund send waive reimburse audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid ensur rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
    tails: "ed ing ness s",
    labels: [11,7,1,1,1,1,1,1,1,1,1,1,2,18,1,2,20,1,14,22,1,1,1,1,1,1,1,1,1,1,1,1,1,15,8,6,22,1,1,1,1,1,1,1,1,1,1,1,1,7,21,6,4,18,1,1,1,1,43,4,53,1,1,1,102,22,1,1,2,1,1,1,1,1,1,1,1,1,15,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3841,9,144,1,1,1,1,1,1,1,1,1,153,1,154,1,35,1,155,1,156,5,144,3,3,7,1,2,144,3,3,154,5,1,1,161,1,162,1,163,1,164,1,19,1,165,1,18,1,166,14,167,1,1,1,1,1,1,1,1,1,1,1,1,1,1,181,1,182,1,183,1,184,1,185,1,21,1,52,1,186,3,187,1,1,1,190,2,156,35,4,192,1,1,1,1,196,1,192,4,153,44,1,1,1,200,1,201,8,4144,60,1,1,319,41,551,411,1,202,4,202,1,1,1,3,154,52,1,2,208,1,3,32,122,40,1,15,5,167,1,5,4,2,1,17,1,210,4,1,210,1,1,1,214,10,215,1,1,1,1,1,1,1,1,1,3,215,10,1,4,195,32,1,1,1,14,1,230,1,16,3,214,17,1,1,233,1,234,4,8,3,4,1,3,235,1,1,2,177,61,4,49,164,26,1,4,213,27,1,1,7,184,59,1,1,1,1,1,3,165,84,1,1,251,1,252,1,253,1,254,6,122,38,95,1,1,1,1,5522,1,193,1,241,30,135,124,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,716,1,2,1,1,1,1,1,2982,1,5526,1,5525,4,220,59,1,1,3,164,117,1,2,20,263,1,256,4,284,1,1,2970,1,160,3,159,122,6,2,5522,4,1,288,0,7,18,1,165,62,1,1,41,2,213,77,2,220,71,1,213,359,176,45,23,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1281,1,647,1,648,1,649,1,650,1,651,1,652,1,653,1,654,1,655,1,638,1,656,1,657,1,658,1,659,1,660,1,661,1,662,1,663,1,664,1,665,1,605,1,666,1,667,1,668,1,669,1,492,1,297,1,670,1,598,1,540,1,452,1,340,1,484,1,671,1,507,1,467,1,672,1,673,1,674,1,675,1,489,1,676,1,677,1,678,1,679,1,291,1,680,1,546,1,459,1,327,1,329,1,572,1,681,1,682,1,683,19,21,28,2,1,4,110,84,434,1,1,1,1,1,1,1,1,1,1,1,4,160,95,3,390,5,21,28,2,1,637,3,214,16,1,18,279,400,6,11,1,1,1,1,1,1,1,1,1,1,1,1,1,1,137,151,100,460,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,846,1,847,1,584,1,710,1,698,1,699,1,279,1,700,1,705,1,704,1,848,1,701,1,702,1,706,1,849,1,850,1,851,1,852,1,707,1,853,1,854,1,855,1,809,1,724,1,856,1,805,1,857,1,844,1,858,1,742,1,785,1,859,1,860,1,861,6,26,167,2,5,1,661,6,21,28,2,1,632,2,6,160,31,67,390,215,1,6,192,1,2,6,661,3,12,487,2,84,151,7,135,1,1,1,1,1,1,11,160,95,1,26,366,38,5,182,1,1,1,7,734,37,14,24,48,20,1,10,221,97,38,29,143,351,1,1,1,1,1,629,1,255,10,190,510,20,15,124,1,24,1,1,1,2,846,15,1,888,1,159,1,889,1,845,39,237,126,77,36,13,36,47,1,5,15,2,26,35,26,187,1,20,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,764,1,913,7,160,4,91,1,2,390,216,5,192,1,2,667,52,3,915,1,1,22,180,708,1,29,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10,156,4,31,67,390,216,73,1,1,1,1,941,3,193,2,667,1,942,77,221,71,5,5,6,2,1,5,4,7,7,12,14,3,4,14,4,1,6,4,8,16,13,2,4,7,6,1,6,6,3,3,2,2,1,3,4,2,4,2,2,8,4,3,11,5,1,20,10,2,8,8,4,15,13,3,3,2,3,3,4,13,2,3,1,8,53,240,1,1,1,1,1,1,1,1,1,35,312,54,1,27,91,4,5,79,296,1,23,1,3,1,4,51,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,973,1,321,1,353,1,974,1,975,20,154,5,1,4,27,64,1,1,1,22,368,216,11,101,1,1,1,1,1,22,9,51,1,114,65,9,447,2,1,292,10,214,17,461,23,5,14,37,6,68,138,10,528,101,48,57,8,29,58,69,86,1,3,159,1,31,19,201,85,5,695,1,1,1,1,1,1,2264,888,60,1,1,319,41,551,411,1,865,1,993,11,994,1,1,1,1,1,1,1,1,1,1,1,257,1,1005,1,194,1,1006,1,1007,15,321,99,8,18,21,25,54,11,33,10,11,13,384,1,1,2,230,781,17,295,26,35,28,20,69,32,55,1,6,376,69,1,1,1,1,2872,5,498,62,1,93,363,13,394,64,18,18,394,11,28,29,62,1,1,1,1,11,392,12,61,52,499,4,3,1,1,1,1,6,899,10,18,4,2,89,2,1028,1,6,156,35,839,1,1,1,6,291,695,3,1,2,1,3,1,1033,1,1,1036,1,1037,1,982,1,211,29,220,173,6,154,12,48,24,35,2,364,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1058,1,1059,1,178,1,195,5,166,46,475,2,1,16,220,464,4,17,339,6,9,1,1,1,1,1,1,1,1,1,8,193,2,60,3,390,25,189,52,7,419,81,93,34,442,1,860,7,19,165,62,1,1,823,1,6,51,1,114,521,2,1,20,217,471,12,5,1,2,141,38,163,13,10,1,1,1,1,1,1,1,1,1,1,1075,1,1083,13,156,8,20,8,1,2,63,23,367,214,2,50,169,7,1084,1,1,1,1,1,1,11,192,617,56,226,1,1,1,1,1,1,1,14,458,36,394,11,5,52,2,107,34,1,1,1,1,1,4,51,1,643,410,5,762,28,39,9,1,24,494,41,358,1,4,1,3,2,4,43,18,137,1,1,1,1,1,1,1,1,1,1,1,1,11,154,38,1,1,1,32,1,1,633,3,254,6,919,12,189,1,1,1,11,688,17,181,1,163,38,36,1,1,1,1,7,154,38,1,1,668,3,264,26,316,52,35,40,3,1,17,26,1,89,46,504,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,525,1,1145,6,154,39,1,668,257,10,21,413,30,47,1,135,505,10,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1159,1,1160,1,518,1,1161,11,1082,46,34,1,1,1,1,1,1,1,1,1,1164,1,1171,1,1172,2,156,784,9,73,31,52,100,684,124,109,1,1,1,1176,5,156,37,2,669,76,15,214,68,81,113,209,210,3,9,2,12,10,1,1,1,24,10,1177,1,1,1,1,1,1,1,1,1,6,92,119,2,27,50,897,1,187,3,207,43,938,1,1008,1,914,10,180,741,1,1,8,1,1,1,255,1,5,1165,1,25,1,1,4,402,65,581,145,2,192,673,1,191,4,178,45,971,1,1,1,5,288,360,382,166,1,1,1198,7,291,419,276,3,1,2,207,4,791,409,1,1,1,624,2,279,431,1,1203,1,864,1,1204,10,293,28,171,15,93,605,1,1,1,1,1,1011,1,791,9,243,2,827,138,1,1,1,1,1,2,175,602,2,193,2,3,1199,17,1,9,23,136,5,29,1,1,61,608,255,8,224,809,137,48,1,1,1,1,2,774,45,2,164,484,2,193,669,2,1223,1,1,745,1,1225,5,284,1,1,940,2030,8,178,42,818,3,3,14,5,164,1,1228,22,203,1,450,265,1,1,10,1,1,137,50,2,1,67,39,1,1,1,1,1,692,4,2,214,17,3,192,1,2,12,742,3,4,22,5,1,14,7,25,19,13,2,18,200,447,31,180,135,12,213,17,1,1,1,1,1,1,1,1,1,1,2,21,28,2,1203,43,10,742,3,4,22,5,15,51,13,2,390,7,164,46,72,949,17,1,677,6,220,59,466,4,93,405,3,164,27,64,4,1250,1,1,1,1,32,4,156,35,748,1,10,154,7,31,1,1,1,667,3,138,251,1,23,1,26,4,161,32,2,667,1,5529,2,15,1,1,207,2,19,175,5,214,17,546,82,28,1,51,1,887,1,771,2,160,704,1,1255,13,363,113,13,83,23,59,237,4,3,9,25,26,298,9,178,866,127,23,24,39,1,1,1,3,154,2,4,1,1257,1,1261,4,193,2,667,384,1,1262,4,19,165,43,1,1,862,26,1,189,41,456,1,3,1,8,5,3,12,57,17,53,12,1,27,98,278,1,1,1,1,1,1,1,1,687,1,212,1,1035,1,689,1,690,1,1082,1,1077,1,692,1,1271,1,691,1,708,1,1272,1,1273,1,693,30,189,25,107,361,103,132,26,225,86,20,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,14,64,120,8,1,2,6,448,24,98,38,48,5,3,218,4,924,2,2,367,7,156,35,64,609,75,1,356,7,161,32,2,19,648,392,43,4,890,10,9,389,1,1299,1,282,7,654,645,1,1,1,1,1,33,180,718,22,1,1,1,1,4,3,1,1,1,2,22,347,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,156,708,73,2,1,37,1,1324,1,206,4,192,1,2,667,10,1229,27,69,1,1,1,1,1,1,1,8,156,3,1,95,1,608,76,393,5,161,31,1,2,667,2,680,263,103,244,50,63,5,15,28,26,7,1,38,55,1,27,65,5,2,29,673,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1363,1,2,1,1117,1,1415,1,579,1,532,2,1005,236,1,1396,2,1070,860,1,1416,1,1226,1,943,1,1417,1,1418,1,1194,1,1258,1,1259,3,15,1,28,1,1044,1,1218,7,193,1,1,94,573,384,173,8,53,113,523,355,6,9,4,166,2,166,523,12,173,3,12,1006,12,16,7,99,92,1,1,1,1,1424,2,19,165,3,21,31,114,20,53,3,980,30,20,95,3,113,25,103,1,1,1,1,1,1,1,1,1,1,1,1064,2,254,35,2,1231,695,1,216,1,1436,1,79,1,1432,1,1437,1,217,2,1044,221,175,154,16,10,4,10,9,1,1,29,9,2,9,35,4,3,221,22,115,24,75,120,15,1,8,2,8,4,7,1,1,1,1,1,1,2,1,1,3,1,1,1,2,26,56,52,1,1,27,1,20,1,1,1,66,1,9,27,3,1,1,1,1,1,10,5,8,38,10,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,6,109,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,404,1,1,3,2606,2,214,1040,12,154,40,95,396,230,1,120,261,225,1,1,1,1,1280,1,258,7,180,740,1,10,1,1,1,3,156,708,76,16,293,3,25,19,83,25,44,35,19,33,75,577,2,293,397,3,9,154,30,10,95,625,332,194,87,3008,4,579,75,577,695,5,186,2,1,1339,1,1,1315,4,180,751,1,383,2,1530,1,1,1531,3,648,216,113,7,321,357,551,4,1,269,14,4,156,4,488,216,12,293,3,25,19,83,25,44,35,19,33,652,695,2,890,10,6,654,468,177,1,1,2,5,193,1,1,667,52,5,629,269,6,54,4,14,18,1,13,122,30,10,12,4,72,894,79,275,2,1,4,734,37,38,68,3,1534,1,1,1,898,2,282,1248,4,916,609,9,1,1,915,1,1534,1,1535,2,938,2,1,1304,1,1208,1,1537,1,1538,1,1539,1,1193,1,980,1,289,1,1540,6,1307,10,171,53,1,1,7,156,124,584,73,1,1,1,7,193,2,6,661,671,11,1,5,51,1,114,46,475,7,53,155,836,15,4,1,13,4,193,2,667,52,15,419,174,105,154,694,1,1,1,1,1,1,1,1,1,1,15,517,402,2,3,4,7,283,12,221,106,1,1,1,1,1,5,156,102,679,1,2,7,192,1,2,667,3,432,266,7,920,4,2,2,377,17,116,6,156,35,64,609,75,1,8,193,2,19,471,177,392,30,13,11,254,42,358,277,189,3,106,2,2,1,692,5,156,102,606,74,2,3,156,102,682,6,257,939,4,303,61,1,4,914,649,3,1,4,156,102,680,2,7,1206,239,29,37,57,1,1,7,1177,1,2,1,3,1,1,5,935,295,221,111,9,10,851,632,67,22,1,1,1,1,1,1,4,935,295,221,120,9,1178,2,1,3,1,1,393,1,1,1,1356,3,166,523,1,23,24,6,3,1,1,15,11,3,1,1,1,2,10,7,5,9,1,7,1,10,2,7,13,24,183,561,8,42,470,318,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1601,1,1602,1,1603,1,1604,1,33,1,1589,1,1605,1,1606,1,744,1,1607,1,1267,1,1425,1,1608,9,184,43,1238,62,82,1,1,2924,1,1,1612,2,23,41,1,64,3,166,25,1106,5,183,569,1,411,261,2,32,710,3,161,32,669,44,244,50,145,15,23,50,5,47,75,26,208,1,9,119,51,2,40,12,15,4,3,7,80,25,45,1,24,30,1,153,1,24,36,39,3,1,1,1,1,1,1,1,306,4,1,1511,12,199,565,73,8,418,51,216,62,29,1,1,1,1,752,1,1625,1,1626,1,1627,1,1431,1,1628,1,1629,1,1630,1,1631,1,1632,1,1063,1,1550,1,1332,1,1633,2,218,1053,16,26,127,1,38,1,1,6,1,664,264,133,349,1,22,1,1,15,35,117,1,46,646,789,1,2,1,1,1,1,1,1,1,12,335,553,1,210,52,341,119,5,29,1,1,1,7,21,30,1,114,46,475,2,8,23,7,2,2,32,1,54,93,15,49,639,227,68,54,26,209,377,1,1,1,1,1,1,1,5,154,30,10,95,1226,11,64,48,733,704,54,54,1,1,1,1,1,1,927,1,1663,1,1664,1,1665,1,1666,11,687,1,5,15,355,209,377,3,1,1,13,6,33,31,781,815,8,1,1,1670,1,199,1,152,1,1671,1,1672,5,18,1,229,822,860,1,1399,1,1400,7,30,27,8,1,3,32,20,1,378,1,250,1,1673,7,24,6,27,8,56,93,17,1050,9,3,31,13,88,3,3,7,1,25,3,4,19,16,9,15,2,1,1,58,267,106,4,1,2,1,2,3,2,1,2,3,1,1,1,1,3,2,1,2,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,7,8,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,3,1,1,3,1,1,1,1,1,3,1,9,3,3,2,1,3,5,1,1,17,7,1,1,1,9,79,8,1,1,46,30,12,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,3,29,1,1,1,1,34,4,1,11,1,3,1,1,25,10,1,1,38,6,2,1,1,1,1,1,1,41,111,1,1,2,1,3,97,1,50,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,16,3,24,1,1,1,1,1,1,1,11,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,2,8,1,1,1,1,1,1,2,1,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,1,12,1,1,1,1,7,1,1,1,1,2,5,5,93,3,1,34,1,3,9,3,4,2,2,8,4,2,1,7,2,2,10,3,2,11,2,2,2,1,1,1,1,31,1,2,1,1,1,1,3,24,35,1,9,5,3,1,16,1,1,1,10,12,9,1,11,1,56,1,2,16,29,3,11,2,18,1,1,1,1,2,1,1,21,1,1,1,7,5,1,1,8,3,4,3,6,5,50,83,2,1,1,1,5,4,1,1,2,2,2,1,3,3,1,4,2,1,1,2,1,1,2,1,1,1,1,1,1,1,1,1,2,31,1,5,22,14,25,19,1,1,1,1,1,3,1,4,7,1,1,10,1,1,1,1,1,1,1,1,17,1,2,1,1,2,1,1,1,2,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,6,73,1,1,1,1,2,19,1,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,1,1,17,38,1,1,1,1,1,1,1,1,1,2,2,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,1,20,5,1,27,3,20,5,1,1,4,1,1,1,1,1,1,2,1,1,10,3,7,28,1,32,11,3,2,11,10,41,1,1,1,16,2,9,1,1,1,1,1,38,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,2,1,13,4,2,2,2,46,24,2,62,5,26,4,1,1,1,8,1,46,1,1,1,1,7,6,24,1,2,1,1,15,1,1,1,1,1,1,1,18,9,3,3,3,1,1,96,1,1,2,2,6,8,12,1,1,1,4,50,17,7,47,34,2,11,1,1,1,10,11,2,1,1,1,3,1,19,1,2,1,1,9,1,1,2,1,16,24,1,1,1,2,1,6,14,2,1,17,1,1,1,1,1,10,1,8,5,3,1,1,1,11,1,18,1,16,15,7,2,22,6,2,1,3,1,1,1,1,1,21,6,1,1,2,1,8,1,1,2,1,1,1,1,12,17,2,1,1,1,1,1,27,1,96,1,25,8,14,26,1,1,1,46,27,36,7,5,3,4,5,25,59,8,7,5,5,1,1,20,23,6,48,6,2,34,11,3,1,1,8,1,2,2,2,24,1,1,11,12,1,3,19,3,13,29,1,3,57,7,9,15,1,2,4,1,1,5,1,5,6,6,13,1,9,11,5,12,5,1,1,1,2,1,1,2,19,4,6,18,3,1,1,1,1,1,1,2,1,1,1,1,1,1,7,3,21,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,17,887,96,90,4,5,189,378,1,2,1,28,44,1,1,1,1,1,14,154,30,10,52,1,1,34,7,782,1,47,265,16,133,1,1731,22,56,628,4,1,3,13,278,2,76,18,142,385,45,36,21,5,19,1,1,1,1,1,4,154,30,10,95,14,684,4,1,16,278,78,590,36,2,3,16,25,4,1,8,21,30,1,114,46,475,2,293,15,30,29,1,2,4,8,1,4,23,10,3,868,54,616,86,1,1739,1,1653,244,169,4,5,1,2,27,8,1,1,1,4,1,111,1,19,1,29,122,37,16,1,37,13,3,5,28,18,26,7,2,2,2,4,179,29,124,12,8,1,2,4,6,2,2,1,1,1,1,1,57,1,51,31,24,13,13,8,21,61,35,35,5,97,13,4,2,16,45,14,1,1,1,1,9,8,3,2,1,1,10,1,14,44,2,3,10,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,2,3,2,1,1,29,1,43,54,180,337,37,207,1,4,115,33,206,137,315,36,1,27,139,68,47,32,40,14,1,54,141,70,92,295,408,246,86,44,158,3,62,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1756,1,1757,1,1030,1,1650,1,1662,1,1544,1,1758,1,1759,1,1549,1,231,1,74,1,128,1,1760,30,9,160,10,30,8,36,82,209,103,39,23,178,165,9,12,2,7,88,52,44,268,133,60,3,6,13,12,1,1,1,1,688,1,1765,3,21,30,1,2,91,30,13,181,35,1,2,4,835,8,366,5,195,134,1,1,2,753,146,4,160,4,94,390,35,173,6,2,3,11,17,4,1,6,424,215,190,11,76,292,1,5,86,11,94,1,2,117,14,6,1,1,1,1,2436,1427,1,1,1,1,9,24,6,31,30,30,12,33,523,172,19,718,7,5,5,42,3,3,23,457,1,433,76,1,1,1,1,1,1,1,1,1781,1,1782,1,720,1,1220,1,1266,1,1269,1,1270,1,1783,1,1784,1,1268,4,859,1,24,1,3,184,7,2,1,293,6,22,169,655,8,7,702,1,991,1,1516,35,684,2,14,8,139,12,1,26,1,88,98,2,7,44,94,39,7,2,384,97,36,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,64,25,677,5,74,16,807,1,50,1,1800,1,232,1,1801,1,1168,1,1802,1,1803,1,992,2,1007,797,3,154,52,1048,1,1254,1,1244,29,183,505,3,1,1,7,20,32,25,16,66,28,146,49,138,43,1,2,1,4,1,42,216,60,62,121,9,23,1,1,1033,1,20,1,1286,4,8,2,1,6,3,32,653,569,33,64,97,28,25,471,68,18,10,4,24,48,58,249,110,3,4,1,1,1,3,3,7,363,10,137,1,1,1,1,1,1,1,1,1,1816,1,1276,7,64,707,38,48,803,10,130,4,18,1,175,95,27,180,717,1,22,2,2,4,6,24,348,1,1,1,1,1,1,1,1,1,3,3,1,1,115,60,149,170,2,154,1379,2,24,42,7,1077,189,5,259,149,139,1,3,24,6,36,3,1530,290,1,23,154,10,20,8,1,1,1,1,666,3,69,185,187,1,3,2,10,176,76,36,1,1,22,5,688,532,431,28,143,2,184,1639,1,1071,1,1072,228,88,1,1,83,1,268,1,1,1,1,1,201,114,1,1,1,1,1,1,1,116,45,32,16,67,33,17,1,38,25,14,18,124,1,13,4,46,51,51,1,56,19,12,54,1,166,29,33,57,3,1,34,64,1,1,1,142,6,27,180,32,62,1,1,54,1,1,1,81,24,88,80,100,30,17,26,11,1,5,169,1,25,33,41,1,14,86,27,41,20,1,1,1,28,9,14,13,1,1,16,104,23,71,1,10,29,5,1,17,8,7,10,8,21,36,26,6,1,15,1,41,155,18,36,8,2,8,6,8,32,31,132,49,42,1,13,38,15,8,13,31,3,3,3,1,19,12,32,20,7,36,13,16,18,34,18,10,7,23,54,40,48,9,1,6,21,3,1,31,33,96,37,4,29,15,45,76,41,105,1,1,1,1,51,1,1,1,1,36,1,1,1,1,56,1,1,1,1,1,1,1,1,1,1,1,1,1,1,71,1,1,1,1,41,1,1,1,1,61,1,1,1,1,271,1,1,1,1,5,154,38,2,2,669,4,159,32,839,794,2,161,701,16,199,572,38,36,44,9,1,1,212,3,192,24,494,1,1,1,1,49,4,18,1,142,701,2,212,475,6,1082,625,89,9,24,1,3,154,30,105,4,133,77,72,1478,15,18,1,114,60,37,1,58,397,1,13,159,28,376,3,118,1,1384,9,686,387,2,4,124,524,22,15,67,7,730,47,486,569,1,1,1,6,154,38,1,1,1,667,6,1217,6,613,1,1,1,9,243,1,133,974,52,123,397,854,4,13,718,17,9,33,29,457,1,3,328,102,76,6,61,1,1264,1,1263,3,212,475,963,2,184,8,8,152,1,46,1473,169,1,1,1,4,194,874,135,468,3,240,10,732,1,1728,1,983,1,1726,2,207,482,3,18,1,843,19,253,438,196,96,90,2,7,177,12,259,120,6,50,19,2,22,14,2,80,3,240,2,740,13,190,501,1,5,18,62,110,190,5,139,50,259,120,17,21,30,1,23,91,17,28,476,1,1,1,62,230,289,259,71,245,5,1180,4,663,1,1,4,51,1,114,521,2,1251,2,3,19,175,95,3,914,652,4,1,1850,3,154,2,35,2,1,213,1,685,3,279,658,99,2,1267,584,2,777,127,2,1199,17,7,178,866,6,144,104,554,1,1,1709,2,983,54,3,178,866,14,2,1424,430,4,192,3,670,49,1,1855,1,1856,10,219,861,1581,495,2112,332,1,1,1,1,3,154,40,27,1,221,1,335,2,206,970,1,224,3,194,1,94,1,1857,1,218,1,1858,1,1191,2,327,1532,3,887,165,168,7,164,28,673,218,179,162,139,1,1860,2,192,1,6,221,114,54,157,82,1233,2,1181,681,1,53,2,1195,668,1,1864,1,103,3,777,490,584,3,192,1,672,2,1856,9,3,192,38,684,3,709,369,48,3,184,9,2,10,192,29,181,22,45,396,272,431,298,1,6,688,1,16,946,38,19,6,161,31,1,2,667,3,10,221,68,113,67,668,68,329,332,1,1,1,61,1,100,6,1231,17,204,417,56,1,2,207,1663,7,18,1,165,10,95,573,578,1,1188,3,1871,1,1,2,241,1,1,1874,10,195,378,520,222,560,1,1,1,1,1,15,215,9,1,1,807,164,619,22,16,27,1,1,1,1,1,13,23,138,32,382,287,599,426,1,1,1,1,1,1,4,1838,50,2,1,5,1663,231,1,1,1,7,161,414,287,599,427,2,2,2,1894,3,5,20,1,30,1,1,4,1661,237,1,1,3,1663,234,4,7,49,2,1851,1,1,1,1,5,254,949,284,420,1,14,35,117,1347,136,2,1,2,1,2,1,13,181,71,1,34,153,600,135,1,10,28,9,82,81,1,220,150,1,13,1,3,4,5,120,29,1,1,177,1,85,1,1,1,1,1,1,1,1,1,1,1917,1,1921,3,193,1,1,9,1922,1,1,1,1,1,1,1,1,1,1838,6,753,135,1,10,28,570,25,199,554,84,8,43,1,10,28,6,3,163,1,207,13,150,14,1,3,4,5,120,208,92,14,1,4,21,28,2,1,2,1271,259,4,159,96,1,2,4,161,93,608,625,1,1926,1,1923,1,1925,7,579,491,390,39,7,424,3,16,753,92,43,1,9,1,28,91,81,52,341,5,118,32,16,254,8,21,28,2,1,1851,1,1,29,4,254,1233,420,1,5,21,28,2,1,985,6,154,40,6,82,7,1244,1,1889,1,1499,2,49,2,2,254,1233,2,214,68,5,103,51,30,70,1130,4,20,1,30,1,2,200,1735,1,1545,13,183,505,4,60,25,110,195,181,1,3,4,258,1,3,214,17,2,3,889,38,984,1,1466,2,253,1409,2,21,31,6,154,2,8,118,366,332,8,802,43,812,187,66,26,1,1,1,1939,1,1655,2,1940,1,1,1942,4,32,18,142,1412,3,1272,164,127,2,230,2,5,235,1708,1,1,1,4,1909,38,1,1,1,1932,6,57,10,12,21,65,48,10,23,131,39,1,95,384,189,682,67,278,2,1663,191,3,1823,127,1,1,919,1,1952,8,215,1738,1,1,1,1,1,1,2,79,1881,15,49,2,1,114,17,67,438,1,1,62,230,285,4,330,51,2,648,216,1,1961,1,1962,3,18,1,270,6,152,1,46,646,799,319,8,335,816,333,131,1,348,1,1,1,1151,1,1811,4,159,1,96,2,8,161,93,28,398,182,625,420,1,2,153,46,1,900,1,1484,2,1965,1,1,1967,13,377,141,553,1,279,52,123,397,45,1,808,2,2,2,1530,288,3,254,608,625,17,579,101,208,1,9,1,118,53,81,10,327,9,116,4,208,13,92,3,51,1,931,1,1690,3,1661,237,72,3,214,16,1741,4,888,1,38,984,4,1,213,16,1,4,215,9,1630,29,2,1816,65,3,888,1,38,3,176,322,176,5,21,28,2,1,635,2,215,9,2,1896,1,3,293,1545,134,1,235,3,224,973,619,3,23,170,669,2,1897,76,3,35,1141,120,2,888,39,5,176,192,99,666,841,3,100,1146,537,5,18,1,165,10,95,1,1975,1,24,7,56,757,1,82,418,382,280,2,32,3,77,145,1,1,2,3,5,1,1156,8,103,199,149,99,105,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2041,1,1287,1,2042,1,2043,1,2044,1,2045,1,2046,8,178,993,6,83,787,1,1,1,4,184,62,1,1,18,252,595,138,544,125,48,32,4,313,1,1,1,1,1,1,1,1,1,1,2061,1,1563,1,1849,1,2062,1,1654,1,2060,1,1217,8,2052,2,2,1,6,1,1,1,2,71,1996,2,258,1810,9,154,39,1,1,59,35,573,435,190,7,184,62,1,1,823,539,459,2,2070,37,26,8,180,340,16,498,2,3,6,1,699,98,220,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,988,1,987,3,192,1,485,1,883,1,22,1,169,3,22,839,130,1,1061,1,1713,18,23,9,160,1,2,6,26,1,1,62,387,187,121,2,3,1095,1,1,1,695,1,777,16,192,1,2,6,26,1,63,387,187,126,63,145,18,871,1,1,5,896,1195,1,1,1,3,184,1426,1,14,192,1,2,6,90,387,187,121,5,63,1034,1,6,3430,14,813,1,508,654,120,1,1,1,1,1,1,1,1,1,3,195,32,1,1,2106,1,1863,1,1460,1,2107,35,388,18,74,198,327,1,1,61,131,27,7,1,2,3,2,222,13,41,287,282,1,21,1,1,1,1,1,1,1,1,1,1,1,1,1,7,189,502,1,528,51,16,524,8,184,43,844,538,1,1,458,53,22,53,1,178,296,141,385,237,32,434,94,131,57,37,3,4,2,38,1,1,1,1,1,11,23,9,159,10,54,3,33,357,226,117,1097,4,724,1154,251,1,1,2131,1,54,8,32,122,38,1,1,2,93,576,3,192,4,669,7,153,881,953,40,105,1,1,1,1047,5,222,825,7,14,1016,2,258,772,1,2135,1,2136,9,857,1006,124,18,24,11,66,31,1,1,102,1,2139,13,420,258,327,2,219,10,5,276,287,274,34,28,1,2,73,31,1,2142,6,255,3,606,116,50,47,9,184,12,5,476,314,291,15,846,1,3,77,780,1288,9,2070,16,21,13,26,1,1,1,1,5,77,928,221,15,910,5,160,31,64,3,29,11,406,1680,23,2,9,32,1,1,1,1,1,1,77,1,1476,1,1637,1,2140,5,204,130,162,179,1439,3,291,695,3,2,1006,1107,2,160,127,5,192,1,2,32,1,16,406,14,646,410,41,227,342,23,5,6,33,3,2,1,1,1,7,1654,1,397,6,2,2,100,1,2163,1,2164,1,985,8,23,9,842,116,2,1173,1,1,5,1849,214,1,2,57,1,2168,1,2144,8,1072,998,37,36,4,2,20,1,8,984,1,282,445,4,339,116,1,25,291,6,75,34,14,244,60,281,1,60,175,235,402,208,23,4,1,6,9,24,3,2,15,1,1,2,250,1423,2,165,85,21,169,166,209,85,415,3,175,7,29,65,97,108,229,318,1,3,2,1,1,1,92,3,685,4,608,1,2177,12,528,16,510,1021,1,2,1,1,1,1,1,2,7,23,9,159,10,447,217,126,6,22,839,126,1,3,1187,5,678,328,220,882,5,6,192,3,32,1,1,633,5,1637,226,232,11,73,1,2180,1,1734,1,2005,1,2181,1,1941,18,678,327,46,175,10,4,1,222,13,41,569,3,21,9,2,19,42,1,2,2095,89,6,678,369,429,613,94,2,2,195,34,32,1006,48,14,2,1,1,127,27,10,240,41,3,151,259,140,20,17,6,2,1,27,16,27,1,1,1,1,1,1,1,1,1,6,21,28,2,1,634,2,9,23,1,8,32,6,12,37,864,1213,15,720,14,35,8,36,1,500,8,300,354,122,99,1,1,1,1,2201,6,2051,2,4,8,137,1,5,193,1,60,35,830,6,164,27,91,698,909,315,8,178,993,6,83,698,1,90,1,3,154,1100,290,15,50,142,1,1,1,1,93,388,1,7,180,254,178,592,217,17,1486,210,157,212,27,3,3,8,99,1,1,1,1,1,1,1,1,1,2214,6,1171,6,83,698,91,1,11,180,476,653,2,12,131,25,736,1,1,1,7,19,135,30,10,64,31,401,2,214,16,5,883,312,34,15,216,3,164,20,7,10,192,3,688,577,67,103,452,137,1,2315,2,196,1348,3,883,361,216,7,195,688,577,170,452,137,1,3,1217,620,384,2,184,1426,1,1520,6,217,472,531,46,234,722,1,55,7,19,135,30,10,1,94,625,12,1177,1,2,1,3,1,1,31,36,326,2,267,2,195,835,8,52,114,523,158,135,77,120,350,5,178,993,89,787,2,4,252,595,682,205,4,192,1,61,608,4,188,852,131,903,7,221,325,365,1163,149,1,1,3,258,29,743,4,77,780,339,949,7,321,14,157,13,728,1,283,2,1757,205,8,164,27,91,366,1,520,1057,1,8,160,31,33,425,384,188,595,412,2,649,613,3,192,3,667,11,219,264,682,21,46,6,62,1,119,809,1,5,1486,620,102,3,1,3,218,1053,540,2,184,1427,5,1195,353,315,368,1,4,1196,30,7,1,2,1962,206,2,191,64,4,192,670,646,55,2,777,490,11,204,131,1,4,62,100,5,62,568,1022,74,2,154,1100,2,50,2056,2,19,843,11,327,96,123,33,75,416,160,221,32,447,38,2,2106,78,8,204,39,2,826,1,158,339,665,2,857,339,4,678,533,22,1,2,847,807,6,192,1,669,2,1,559,1,1233,3,1220,490,512,2,254,608,4,159,32,91,894,1,1177,5,678,539,1018,1,1,5,7,1,3,4,2,3,207,981,682,28,178,1,36,848,25,83,6,17,59,7,460,233,2,3,1,88,1,1,1,188,1,1,1,1,1,1,1,1,11,154,40,2,93,388,8,569,30,13,247,703,18,53,125,885,108,6,17,66,44,649,5,1,89,1,1,195,1,2,1,4,1177,127,649,295,3,193,2,34,1,2250,9,1574,65,199,50,361,2,1,1,1,1,2245,31,924,2,2,367,10,1,2,2,4,7,1,1,115,18,42,319,438,1,1,1,1,1,1,1,1,1,1,1,1,1,1,12,27,2,1,1,3,23,8,2,12,57,75,1,5,2240,1,29,1,1,5,161,701,1411,1,1,6,2276,1,1,1,1,1,7,21,28,115,21,6,67,2024,1,240,2,53,984,1,56,6,32,3,37,43,739,322,1,91,1,2283,1,1121,4,53,984,261,986,1,1298,4,854,969,127,335,2,1,2285,1,2286,1,1847,3,154,40,95,2,854,1431,3,564,936,634,3,1,164,76,5,23,7,73,186,1314,5,53,113,871,720,530,2,56,927,16,27,1,2,2,1,1,1,38,13,4,14,11,1,76,38,635,12,1323,253,444,22,1,173,52,20,1,1,1,1,4,154,40,95,1244,5,49,2,4,2238,1,15,27,1,2,2,2,1,22,33,1,24,1,76,22,17,634,27,145,1,3,2,1473,357,12,2,2,2,3,2,2,3,1,3,5,1,1,3,4,11,2,2,248,1,4,1,2296,1,2297,1,1153,1,2290,1,2298,9,49,2,1,1,2,1,629,1614,1,6,27,3,2,3,74,12,22,840,784,149,220,6,7,3,1,10,107,174,1,1,1,1,1,1,1,1,1,1,1,1,801,3,23,170,2,6,1574,60,5,610,2,3,21,928,367,11,4,4,7,1,1,115,60,319,438,3,2,2,1,1,4,1,44,1,1,2138,1,2315,1,2316,1,904,1,920,5,50,143,3,1378,60,19,920,1,7,378,1,3,4,7,1,1,115,60,319,438,3,5,51,3,1,1,1530,10,21,31,4,109,1,523,6,390,5,1229,5,1220,46,264,149,139,6,165,1,523,1,840,149,4,165,525,840,149,4,686,844,10,225,2,1530,149,5,1266,264,149,129,10,19,196,363,361,386,4,11,1,1,115,136,60,624,5,51,6,1,1,1,1,18,164,27,91,582,56,1,3,4,378,4,1,10,1,1,175,816,7,4,8,184,11,1270,55,90,1,511,2414,5,1071,1,448,806,1,6,1306,4,11,1,1,932,4,19,135,40,95,4,1220,310,149,17,2,184,11,5,50,807,1124,24,101,4,214,17,1153,902,1,245,1,243,1,2328,1,2329,3,1254,254,36,1,2330,1,1195,1,1236,1,1517,10,184,66,1243,34,83,721,1,1,1,2201,13,164,70,16,2,785,261,195,355,484,2,1,1,1,1,2338,1,2339,7,250,1243,180,659,1,1,6,2,75,89,16,145,1727,110,5,6,6,6,15,7,3,1,7,2,97,204,1,13,678,308,6,15,22,94,103,14,209,1,66,288,539,3,61,123,1266,11,184,11,667,52,551,146,511,48,24,150,2192,4,98,2247,1,1,1,115,1,2346,6,28,4,3,18,3,59,12,1322,103,10,544,1,2,2,8,8,3,36,309,9,920,4,4,377,5,12,1,115,911,8,57,10,4,8,27,9,21,6,8,1662,58,529,4,97,1,1,1,4,1662,692,1,1,3,32,3,80,9,1322,103,10,544,1,4,16,3,36,7,53,125,910,106,65,430,556,3,193,2,1059,8,928,386,8,1,115,60,757,12,5,256,24,2,366,328,3,53,2,2193,5,924,4,510,60,769,3,715,548,1094,1,2277,3,2358,1,1,1,2361,5,154,40,20,1040,290,12,145,4,1832,7,14,11,5,1,4,4,11,2,1,1260,4,920,11,259,311,3,1217,36,595,3,211,2,27,3,1177,83,789,13,147,10,1,1164,103,447,108,20,7,17,15,309,14,8,154,2,3,5,118,582,116,196,4,184,59,2,827,4,52,1,3,1209,8,32,3,119,5,34,96,573,2,6,19,135,30,10,95,625,6,7,1,3,4,1,1,6,21,31,1,3,633,576,2,154,53,2,53,3,10,920,8,378,2,2,11,1,1,175,319,3,1987,18,25,4,710,358,1010,285,5,177,2,865,14,113,9,178,993,23,64,1,1,787,2,193,2,1322,103,9,178,993,23,24,1,39,1,1,1104,2,154,2,9,19,141,24,9,2,667,399,1,157,11,1322,103,348,99,111,4,1,17,6,21,3,9,145,7,1162,558,112,21,18,7,1,17,159,32,2,62,3,452,154,75,129,140,22,59,210,172,56,638,1,8,218,845,188,186,37,269,624,1,4,178,885,108,89,3,1254,290,703,5,18,1,145,29,669,6,211,30,9,732,88,860,4,49,2,1,633,3,1773,354,176,4,159,96,3,390,8,678,329,22,94,103,290,288,539,9,579,491,129,32,221,473,1,4,439,1,1253,3,19,270,1095,3,928,393,117,3,1247,1123,2393,5,1178,2,1,3,397,2,154,10,2,1250,2,4,19,141,24,11,8,21,203,1074,3,546,524,1,1,22,293,8,20,19,20,42,18,4,40,28,8,5,13,28,54,408,129,95,1142,1,1,1,19,161,31,1,7,1,661,3,74,315,8,282,2600,60,1,1,319,41,551,411,1,1186,1,2378,1,2379,1,2380,1,2381,1,627,19,35,126,31,1,7,1,661,3,389,8,282,2600,60,1,1,319,41,551,411,9,21,28,2,1,633,3,227,68,54,19,714,16,4,35,317,444,137,18,43,370,99,3,182,1,1,1,1,1,1,1,1679,1,2389,1,1221,1,790,5,159,47,442,332,50,5,734,796,852,6,2,15,192,1,7,1,661,3,74,3205,60,1,1,319,41,551,411,2,673,410,5,159,96,3,390,328,9,2354,1,1,35,1,1,1,1,1,1,2397,1,2354,10,49,2,1,108,31,494,291,294,664,313,10,49,2,1,102,52,479,1,584,664,464,10,667,967,763,2,1,1,1,1,1,1,7,927,6,1421,1,1,35,5,7,49,2,1,633,1,584,664,3,2397,7,1,3,2354,1,38,15,154,40,95,64,141,394,1,9,1,28,4,2,186,188,226,14,540,146,1047,2,671,1,1,1,1,1,1,1,1,1,1,686,14,103,19,84,50,392,216,113,3,50,215,10,1161,1,1,8,19,135,30,9,1,95,406,1038,2,1733,676,3,49,2,1152,3,179,888,1012,1,2079,1,2419,2,1544,703,2,184,1549,2,122,1054,1,2420,7,19,175,52,1,1,41,957,11,21,28,2,1,114,46,27,448,2,1,292,25,61,18,24,25,36,26,2,22,16,28,390,1,36,169,21,64,40,114,162,14,19,339,263,531,1,5,51,1,182,471,1718,2,214,822,3,1696,515,213,23,19,4,80,90,2,5,1,29,18,41,573,52,348,627,536,1719,60,1,1,319,41,551,411,16,1,20,28,2,1,114,48,17,9,447,1,1,1,5,287,51,4,154,40,88,1251,5,24,109,33,523,1,1,1753,14,714,20,361,595,38,268,181,23,186,2,1,37,1,1,1,1694,1,2412,15,23,141,28,1,2,59,35,360,24,189,3,74,323,305,322,8,1808,621,1,1,1,1,1,1,14,23,141,28,1,2,59,35,359,214,3,397,305,45,277,4,691,23,1014,472,5,193,2,59,35,573,3,231,457,7,1,2436,8,2407,4,1,2,1,18,4,1,2,256,392,7,192,1,7,1,661,3,389,1,2439,2,194,95,14,192,1,1,1,1,666,3,49,205,10,133,157,217,804,39,154,26,14,10,85,599,1,9,22,1,3,2,1,1,3,1,1,1,165,20,1,3,106,1,85,1,13,121,14,28,41,340,483,85,1,1,1,1,1,1,1503,1,1464,5,1450,14,51,841,91,2,874,1574,6,1262,157,93,55,873,9,3,1450,906,91,12,180,744,2,2,380,2,3,2,1,5,1,135,7,206,1049,275,149,139,615,4,8,1530,164,114,604,19,2,17,1,1,2433,16,180,740,4,2,2,380,2,2,1,1,1,1,2,3,1,1,4,1070,1,1,858,6,62,152,989,233,1016,1,4,21,28,117,46,8,62,648,543,563,146,85,405,2,3,17,33,1529,1,2247,2,159,5,4,184,10,60,1233,4,1733,2,672,6,5,192,1,1,720,650,5,77,1154,13,320,362,4,734,796,667,2,2,159,489,6,194,2,58,35,830,425,6,184,43,27,1233,122,2,3,23,161,11,1,2211,1,2455,1,2355,4,212,2159,1,84,1,2457,6,1250,1,1,1206,1,1,4,2461,1,1,1,1,2465,1,2466,4,193,1061,290,703,197,295,1,4,10,9,1,6,2,4,6,5,7,6,8,4,4,12,8,3,1,5,3,9,3,1,3,4,2,2,7,7,12,2,3,6,2,2,15,14,6,7,6,2,9,7,12,13,1,6,4,13,27,6,2,19,1,2,13,227,69,24,36,2,2,2,1,3,3,2,92,5,292,206,51,650,44,102,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1302,1,950,1,383,1,2587,1,2588,1,1065,1,2472,1,2525,16,21,28,2,1,114,19,500,3,1,1,4,1,288,122,1177,307,9,21,28,2,1,636,6,1,410,611,33,190,524,1,18,1,8,7,5,5,3,7,2,19,3,26,10,3,6,1,252,620,179,208,29,72,228,163,1,1,1,1,1,1,1,2597,1,1056,1,2598,1,2599,1,916,1,1288,1,2600,1,2601,2,673,69,4,154,2,35,16,2,22,1061,3,49,2,1,3,734,37,38,4,385,269,880,1,6,102,105,74,699,208,682,5,1250,1,1,1,595,5,21,28,2,1,931,6,24,44,32,10,18,4,1,2602,4,685,190,422,1125,1,1711,23,373,103,60,1,77,93,315,203,48,430,158,742,1,1,1,1,1,1,1,1,1,1,1,12,373,103,60,1,485,2,837,672,70,4,2,2,3,1022,46,1547,7,21,28,2,1,114,523,1,2,24,104,11,734,554,366,46,116,800,1,1,1,1,1,1,875,1,2622,6,68,35,7,8,21,75,2,103,111,5,59,3,6,1692,863,16,220,5,54,429,372,189,162,354,568,271,1,1,1,1,1,1,17,159,5,27,16,48,1,2,23,6,361,216,10,1,105,50,146,248,14,293,8,20,19,71,37,44,8,5,13,7,2,19,54,3,49,2,639,2,1,132,1,239,7,221,68,96,120,108,6,4,7,80,19,38,3,71,2,28,2,224,973,12,291,695,3,3,3152,60,1,1,319,41,551,411,26,186,667,5,2,221,112,76,384,2,54,15,907,1,1,1,1,1,1,1,1,1,1,1,1,1,1,11,63,40,56,5,27,64,1,2,24,366,1773,4,184,10,60,608,4,234,1259,930,223,8,559,617,1471,1,1,1,1,1,1,2648,14,18,1,277,158,85,478,214,115,580,1,1,1,724,1,5,68,35,108,1,27,26,166,49,1,3,1,3,3,464,821,343,31,190,580,1,1,1,1,1,1,1,1,1,1,1,1,1,8,103,61,36,1,29,26,25,2357,1,2638,25,192,1,7,1,144,109,11,36,45,33,5,281,396,1408,1,1,1473,60,1,1,319,41,551,409,2,17,320,134,11,2,44,3,432,70,215,17,1,677,579,37,124,6,1,3,21,28,2,4,156,783,93,1642,12,791,889,995,1,1468,60,1,1,319,41,551,411,1,2677,7,282,366,600,1,300,618,505,5,21,31,114,523,1,2,1035,1643,5,23,183,26,49,6,1,1034,13,686,216,61,98,479,1117,22,1,1,1,1,1,1,4,648,1,24,266,3,256,1168,1041,6,192,1,2,667,3,331,1,125,4,19,174,96,957,16,494,168,147,89,1,32,1,1,1,24,17,222,649,840,1,1,3,194,1052,287,4,35,157,673,397,10,197,2,31,863,707,77,761,51,1,1,15,379,87,35,66,12,5,72,235,174,1487,119,21,1,1,1,23,18,1,229,48,44,114,558,5,214,120,175,396,1,3,3,304,297,124,15,27,1,80,1111,3,68,50,21,2,1,102,3,59,9,1692,30,178,3,34,1,2,1,1,2,1,1,129,231,5,91,178,210,369,74,343,75,29,1,116,579,1,8,3,32,1,1,6,194,1,94,941,71,596,9,23,74,57,39,1,668,257,10,133,3,211,1,27,3,62,6,1692,31,215,1,3,1,2,1,361,5,24,6,61,178,203,6,1,123,246,74,343,75,122,24,579,1,8,3,33,1,1,1,1,1,1799,1,2704,1,697,21,159,5,27,1,1,39,23,1,2,23,6,361,216,1,9,40,25,91,146,248,446,3,232,49,1589,19,19,165,8,1,2,53,41,573,3,1840,1,1438,60,1,1,319,41,551,411,8,2053,12,642,1,1,1,1,1,9,159,97,2,22,584,1200,4,645,1,5,2070,37,608,1,1,6,858,795,56,930,1,78,3,1627,1011,81,5,678,180,33,1829,1,9,103,57,31,28,39,24,166,35,44,9,440,119,1629,5,529,1,1,1,1,1,2727,1,2723,1,423,1,2193,3,282,2074,372,2,875,1774,1,2649,1,2713,1,2729,1,2730,1,1678,1,2636,18,1629,247,771,1,2,1,1,79,1,1,1,1,1,1,1,1,1,1,1,2742,1,1187,1,92,1,1078,1,2743,1,2744,1,173,1,1165,1,1501,15,23,170,1,1,94,38,199,336,52,189,16,127,643,536,245,3,122,563,491,4,192,66,390,217,11,664,127,64,344,1476,1,69,1,1,1,1,1,1212,1,2403,1,2137,1,2365,16,454,85,531,145,16,17,1,192,59,426,1,3,435,1,306,78,1,1533,1,2751,1,2752,1,134,9,184,9,2,35,18,41,573,384,16,3,1230,2,330,3,68,31,19,21,220,4,2,632,164,46,129,554,155,376,374,6,2,1,3,85,1,1,1,1,1,13,219,149,115,42,117,506,8,264,326,975,38,1,1,5,190,560,1686,326,1,3,68,42,22,11,190,552,78,9,1369,2,438,126,1,1,1,1,1854,9,19,993,385,129,397,46,810,1,1108,4,1297,131,992,348,12,192,202,471,67,2,24,136,2,166,250,365,892,4,279,369,783,1339,1,2771,1,2772,1,2773,1,2774,1,2775,14,394,100,238,20,1,45,2,19,69,10,33,1,1,25,3,255,1,2,6,192,1,2,34,1740,810,10,195,34,1297,397,853,1,1,1,1,1,2,1460,46,6,847,835,1093,7,1,1,11,103,88,1,1,65,604,2,1,10,549,1361,5,847,424,406,116,990,4,258,606,560,1361,8,192,1,36,92,541,3,1014,907,11,305,22,58,3,66,65,20,115,1273,860,1,5,291,351,36,838,1272,7,2622,138,29,1,1,1,1,1,1022,4,21,28,117,524,7,1431,361,621,357,24,1,1,8,1273,448,1044,32,1,1,1,1,1,2802,3,1245,1558,1,4,166,12,511,1165,4,1221,431,31,480,4,2624,4,1,176,1,1081,2,184,678,3,221,164,2421,1,1500,3,1193,1445,4,3,212,994,1161,3,686,375,479,3,256,392,776,4,184,11,59,608,3,1,211,27,9,215,4,4,1,827,386,314,616,288,7,194,2,85,8,1151,457,147,5,173,905,140,1524,1,9,204,715,1,1,10,299,221,54,1302,1,1246,3,235,2120,453,6,102,105,74,907,63,619,26,23,3,128,7,31,1,1,1,1,4,1,26,1,1,633,3,49,77,128,10,133,374,253,536,361,23,58,176,45,80,9,11,19,18,2,25,1,4,12,1,43,11,7,11,5,2,8,1,1,8,5,2,17,5,8,1,8,9,19,6,10,10,1,11,1,269,68,186,1,1,94,998,145,1,162,35,237,1,1,1,1,1,1,1,1,14,231,455,2,4,3,392,180,334,5,328,125,112,648,1,1,684,21,164,28,1,39,26,22,368,1,14,29,85,48,39,11,101,107,341,313,574,154,356,6,689,344,42,604,86,34,1,1738,9,103,89,1,37,561,54,17,3,1921,8,160,4,27,64,1,2,390,328,100,209,42,441,22,11,2,5,3,5,4,3,3,2,20,2,3,2,21,87,88,107,2,1,2,3,1,172,1,3,327,1,13,89,1,16,59,1,10,1,2,11,42,156,102,102,186,2,39,166,1,1,23,64,81,1,55,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,774,1,776,1,2866,1,939,1,2867,1,976,1,730,1,715,1,2413,1,2408,1,1792,1,2868,1,1795,1,2869,1,2172,1,2870,1,1805,11,155,508,108,304,126,582,156,184,748,1,1,1,188,1,2047,6,192,9,664,397,374,1150,41,321,51,11,1,51,32,38,54,1,7,17,5,354,31,38,2,3,3,4,2,259,227,14,354,43,565,26,6,174,1,179,1,1,1,1,1,1,1,1,1,1005,4,192,673,397,374,63,394,64,18,18,34,360,1,3,6,1,3,7,18,4,1,1,1,10,9,3,2,1,3,1,55,1,80,1,209,8,12,142,1,16,1235,147,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,899,1,2825,1,511,1,2911,1,895,1,2912,1,902,9,255,3,22,368,216,75,37,2,1935,6,192,1,2,5,29,633,1,1692,7,927,4,1,1,11,74,1896,12,18,1,286,149,85,531,161,695,1,1,2,723,4,917,351,622,1025,1,2916,1,1890,1,28,1,2769,6,18,1,520,692,695,1,5,192,9,664,126,645,13,1072,391,1,650,6,797,1,1,1,1,1,1,1,1,2925,1,2926,1,2758,4,2293,1,633,1,2,154,910,1,2929,8,19,173,1,7,662,3,381,16,24,494,125,38,252,18,4,29,58,1,3,307,549,2,813,2,175,14,23,23,1,1,1,1,1,7,1808,621,3,2,479,23,1,6,21,28,2,1,76,855,1,2938,1,734,6,192,1,669,3,397,1547,24,244,128,33,23,139,12,5,86,340,195,159,10,29,96,968,76,238,25,133,1,1,1,1,1,3,192,38,635,21,494,85,5,54,254,7,3,7,20,30,15,44,1483,198,24,147,14,1,13,9,2,1,528,6,689,395,1,3,2,441,1,1085,1,1086,1,2768,1,1428,1,1297,7,35,157,9,664,397,374,1133,11,18,1,135,92,1,1,34,1117,1,133,12,17,24,2,32,3,16,11,1,4,3,7,18,12,10,23,65,458,2256,43,209,488,38,45,3,10,471,4,1,4,322,4,98,1,13,63,13,1,7,3,42,548,40,168,8,160,6,29,24,1,2,5,9,4,4,8,5,1,84,1,1,1,1,1,1016,1,2861,1,2056,26,23,80,51,5,1,4,28,1,2,5,1,26,31,31,359,123,20,63,8,3,203,186,309,46,2,1340,9,18,1,227,1,1,822,860,440,2393,6,21,30,1,114,523,1,1,2952,28,224,111,131,163,269,154,4,105,550,33,7,2,321,490,94,295,1,1,1,1,1,1,1,1,1,1,1,1,1,2966,19,18,1,185,85,116,242,27,396,304,7,25,208,316,620,53,364,1,1,1,11,24,69,7,14,8,4,7,33,45,478,1,18,178,911,176,445,53,67,413,1,120,75,18,514,1,1,1,1,1,1,10,154,38,1,7,1,29,59,576,389,290,4,19,176,9,1026,7,204,2346,53,364,1,1,9,7,1067,22,1669,218,3,1,1,1,977,12,154,38,1,1,63,605,3,136,2,651,462,504,23,476,59,2,61,15,6,35,368,46,49,44,64,519,117,280,352,40,31,39,4,300,75,1,6,102,878,50,146,69,1171,6,19,142,31,1,669,3,28,476,59,84,63,15,10,410,156,383,134,71,632,40,71,3,6,157,22,69,86,16,21,1,1,1,1,1,1,4,695,49,857,5,6,164,116,368,94,682,1041,9,201,644,84,154,1908,1,1,1,1,4,51,1,636,295,14,23,1,34,19,11,1,7,7,21,4,5,10,71,17,44,692,8,147,12,28,97,93,49,94,48,2,2,437,15,12,49,2,1,3,4,2,261,164,600,4,7,15,4,9,87,48,1,1,1,1,1,1,1,1,1,1,1,1,1,9,232,55,376,108,74,16,169,146,1834,1,2786,18,51,638,8,12,364,2,7,6,171,468,9,27,29,3,368,79,384,351,11,684,8,3,192,195,88,96,470,1,27,294,5,18,1,435,616,860,2,51,1,18,682,103,8,39,456,1308,196,192,1,1,1,1,1,1,21,1,1,1,1,3015,1,1610,5,51,1,160,475,295,7,166,817,54,13,13,14,5,11,579,5,494,4,57,410,1121,22,7,244,73,2,159,97,2,678,302,3,51,1,637,6,190,507,572,4,414,739,3,287,743,215,13,300,298,49,33,337,597,707,649,47,1,1,1,1,6,103,80,48,521,515,1357,8,194,61,2,1,390,333,22,2019,12,286,719,1,1,229,5,563,304,5,230,913,2270,6,19,173,1,7,662,3,26,190,499,4,2,2,30,25,25,110,146,52,1,19,158,8,2,328,599,208,5,357,26,29,19,17,86,8,684,581,472,26,29,5,611,5,11,135,122,24,5,485,210,22,27,2226,728,1542,3,771,14,60,2,187,19,13,192,8,1,790,645,2508,60,1,1,319,41,551,411,12,286,5,695,3,1,2,1,14,219,578,1219,233,5,771,83,122,651,1397,4,156,35,748,93,1,1028,12,201,664,126,645,2508,60,1,1,319,41,551,411,5,291,695,3,4,2030,6,742,10,38,19,20,270,6,692,52,8,1,334,180,3,184,1046,397,9,216,1,841,369,4,1,2,3,1588,1,1468,3,203,1,1000,7,654,468,107,2,2,277,416,7,19,135,12,18,506,172,739,9,166,523,395,1,3,209,125,6,103,10,164,28,1,1,2,668,1,49,205,143,12,153,46,721,11,1,1,1,381,235,24,4,714,5,184,59,2,826,1,10,166,523,395,1,3,78,99,266,232,1263,7,178,1087,498,67,534,608,3,5,154,39,1,1,94,9,184,11,8,1,716,221,63,26,221,5,192,1,1,1,667,7,1080,1,3,1,5,76,365,2,159,818,3,178,1585,1211,5,154,38,1,96,576,7,204,259,137,289,31,270,252,5,230,3,681,348,178,7,235,311,385,1,1423,453,219,3,184,70,1233,4,250,2082,1,1,1,3028,1,3029,6,919,1,11,77,112,110,5,49,2,1,114,524,8,887,241,608,1086,11,168,4,2,3,102,878,50,2,1743,625,3,980,196,69,5,19,174,1,95,573,7,21,28,117,47,477,506,5,8,1178,2,1,3,665,113,69,137,5,102,105,74,907,682,6,178,866,127,23,64,1,1,1487,1,1181,1,1180,16,23,1,2,35,1,3,14,2,2,4,13,8,20,5,904,1248,39,221,316,1023,520,882,3,1,64,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3062,1,2961,1,2074,1,3063,38,23,3,74,35,19,5,25,7,1,1,1,1,5,27,1,1,26,3,17,13,1,576,49,333,362,2,278,199,1896,160,60,1,1,319,41,551,408,3,4,211,2,37,40,23,706,1,142,238,616,1,1,1359,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,213,37,40,42,706,1,142,4,850,1,1,135,770,455,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1793,1,3099,1,3079,1,2613,12,135,24,35,61,1,2,17,12,1,360,548,2788,20,201,85,705,15,1,229,568,304,5,987,156,888,60,1,1,319,41,551,409,2,1,1196,10,1743,145,480,733,1,1,1,1,1,1,8,135,24,35,64,17,13,908,2788,18,201,790,15,1,229,568,304,5,987,1044,60,1,1,319,41,551,409,2,4,20,1,192,77,17,216,3,273,188,251,109,12,10,1,78,79,217,1229,364,78,1,1,11,184,7,1,1,2,32,62,360,216,744,1177,7,184,8,1,2,454,216,1921,4,1247,200,441,2,38,200,21,23,94,2,10,27,28,32,15,56,29,9,9,230,67,349,170,24,11,93,68,95,427,56,218,214,209,20,210,85,10,1,1,1,1,1,1,1,3118,1,456,3,164,49,77,1,133,6,166,12,40,845,157,489,4,154,40,95,1226,11,699,8,3,143,230,579,42,906,464,6,19,1,1710,1,1708,14,22,10,103,24,35,61,3,17,7,5,1,576,383,2737,4,166,749,148,234,4,154,40,95,1322,10,673,34,3,143,850,1,6,900,489,20,1,1727,12,35,65,26,9,24,32,67,24,428,466,112,2696,3,184,62,1,3,24,76,33,3,166,884,13,6,23,169,1,2,2591,2739,7,1201,46,274,32,335,2,916,19,221,82,37,10,36,25,3,23,15,40,8,583,416,590,161,556,310,4,2405,1,1060,1,3121,10,135,24,35,64,17,12,1,360,548,2788,16,221,119,97,15,40,8,4,33,962,244,346,161,556,225,85,6,1,1201,11,188,849,21,2,1,6,19,545,1035,35,422,19,135,24,5,30,1,60,3,17,1,11,1,360,1,215,136,83,113,235,2553,3,24,55,21,26,706,1,179,1,88,112,39,577,1,1,92,813,21,6,429,1,4,1,1,1,3,1,13,3,30,1,26,2988,138,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3012,1,1290,1,2951,18,23,3,128,30,8,1,1,1,32,1,61,359,217,744,2,278,897,2739,15,217,2,461,251,121,28,357,1357,314,43,1,1,1,1,1,7,164,20,7,4,32,1382,2,5,192,1,2,670,1921,11,852,349,46,306,335,2,510,711,2,44,1,7,221,316,2269,226,15,68,1,6,192,1361,335,2,510,758,5,221,2585,241,68,1,8,49,111,4,27,22,45,24,2877,13,23,3,158,8,1,2,26,33,4,779,1769,353,2366,6,21,28,2233,385,18,475,4,61,39,549,434,3,258,390,15,5,164,29,36,635,1945,5,184,193,764,103,622,18,244,118,15,28,665,286,15,4,4,1,3,12,5,6,524,651,580,1,3,49,162,2,16,216,39,3,77,202,128,372,24,173,1732,64,10,62,1,6,54,21,135,24,5,20,9,1,1,60,3,17,7,7,359,1,24,191,219,526,1200,355,820,5,221,826,1652,345,7,6,23,131,39,2,719,975,15,316,95,3,123,57,302,1,328,6,695,166,1073,1,1,1,2,191,91,4,227,27,1355,2,1,294,7,221,316,1206,1223,65,23,47,4,184,9,2,94,3,230,632,2307,2,896,2270,6,176,975,383,228,205,1203,4,159,99,29,1,12,263,12,719,2106,1044,60,1,1,319,41,551,411,3,61,39,8,5,1801,663,328,379,1,10,275,2825,1044,60,1,1,319,41,551,411,5,279,425,379,205,143,3,159,97,2,12,268,727,2105,1044,60,1,1,319,41,551,409,2,2,207,981,2,19,270,2,164,49,5,853,2144,89,7,6,6,87,27,6,6,1050,1997,1,3174,19,217,2,2,316,143,26,225,116,5,385,306,956,107,160,65,1,12,64,8,5,221,672,1913,226,86,8,1,517,413,259,42,305,693,945,4,156,74,684,2262,1,1190,4,221,313,2272,371,5,537,1206,1358,3,2,5,194,2,666,52,205,8,931,1,1,187,1,2,94,1961,6,920,11,2,284,620,384,6,87,27,12,129,921,1997,5,504,2526,1,1,60,4,340,890,999,440,9,296,206,5,40,683,338,1,664,946,3,218,1002,489,3,194,95,1226,2,191,673,8,1221,431,86,425,834,183,1,1,3,164,49,69,2,2368,737,7,23,170,1,1,94,625,205,4,92,72,1023,1996,4,165,46,30,9,13,619,1124,1222,1,64,2,4,12,1,12,31,9,5,6,192,1,1,1,94,1322,1,1866,2,1180,1,2,1474,1710,2,289,1226,5,281,6,1561,524,813,1,1068,1,2031,1,3183,16,18,1,229,157,49,23,55,47,364,127,286,18,43,109,397,7,14,24,37,18,8,4,9,8,6,8,8,3,1,1,3849,5,24,37,30,9,22,3,2387,765,34,5,26,128,39,1,1,1,360,1,2848,7,23,3,128,39,1,1,94,5,184,11,32,62,1320,1,3152,7,192,1,2,667,3,336,1585,5,184,8,3,670,1921,1,1126,5,184,8,1,2,2591,5,184,8,3,94,794,1,2089,1,1087,5,23,3,167,2,94,1,3187,3,193,2,94,1,2784,4,184,8,1,2,1,735,2,204,1026,6,184,8,1,2,454,2137,12,192,1,456,136,80,336,461,228,255,641,20,295,8,785,67,349,461,483,641,20,295,1,2770,4,192,1,2,94,1,2637,6,184,8,1,2,670,1025,1,3125,1,3188,1,3189,1,709,2,184,1046,1,3190,1,3191,1,3192,1,3193,1,1265,4,193,2,94,2497,4,785,416,461,1144,1,1818,1,3194,1,2996,5,51,1,114,523,1,15,23,1,37,6,9,3,8,4,9,11,11,8,5,848,3001,6,23,38,15,3,21,22,20,23,131,40,95,4,3,7,191,4,73,317,39,4,2,85,102,1,345,6,61,5,21,28,2,1,638,10,23,1,37,6,9,3,12,9,22,861,4,23,56,21,883,10,853,86,2141,6,7,1,5,20,76,1,1,1683,1,1301,1,3197,1,3198,1,3199,5,192,1,1,1,1695,6,21,28,2,1,114,524,8,23,1,37,30,9,22,8,853,3,61,39,30,17,849,1,237,615,95,21,819,133,309,18,1,26,1,30,32,7,1,17,100,30,5,24,5,27,3,62,2,24,366,333,22,80,93,11,2797,5,293,2226,681,1,1,2,258,390,3,193,36,2580,3,1141,103,622,15,23,225,41,7,264,1,10,83,363,105,344,49,105,905,47,6,21,28,2,1,634,375,2,23,77,2,853,2240,6,164,91,3,390,25,2525,4,165,48,27,10,9,710,143,230,2010,1,5,2,20,76,5,22,39,39,35,3849,2,688,1,6,707,3,143,230,1527,489,6,1273,1340,248,264,63,1,2,164,2301,6,192,1,7,662,3,1921,4,19,560,491,860,2,687,295,9,217,2,825,19,98,276,307,397,967,3,192,673,1921,12,420,126,11,33,611,235,709,641,20,305,2,44,6,338,110,98,11,33,1987,3,697,576,1852,8,699,8,146,221,1536,470,6,7,4,87,24,177,2915,1,3204,8,993,12,1,220,10,5,867,5,2,1033,188,2,2597,608,6,537,1206,625,598,135,5,4,1221,595,1032,358,4,654,402,1703,448,1,3208,1,483,1,3196,3,100,35,3849,7,192,3,1358,335,2,510,758,5,221,2585,309,1,4,7,49,2,109,4,526,5,576,15,61,103,29,2,63,391,201,37,96,94,194,153,278,935,2888,3,1167,98,1944,4,2963,71,68,108,6,184,59,2,826,1,1122,9,102,105,74,6,693,50,158,682,698,1,126,12,19,4,170,1,1,51,1,1,41,573,69,188,7,21,28,2,1,114,524,293,15,190,519,140,1,3,230,735,819,443,6,7,1,5,96,1,11,1,163,1,46,3,17,9,1,1,740,989,5,166,48,769,54,26,2,240,742,3,3080,13,6,4,159,489,528,2035,3,166,817,54,13,700,149,1,3,1784,443,6,7,6,20,5,71,1,4,931,1,1,1,3,128,86,17,2,221,2585,4,1,517,714,998,4,2997,89,7,89,2,164,700,5,159,97,2,390,332,4,21,28,1014,2149,3,853,2240,6,4,114,6,6,3047,2,887,333,4,204,716,310,221,2,1220,67,3,1574,288,436,1,1523,2,847,1937,4,546,44,643,991,2,191,2032,1,1230,11,204,219,123,108,487,89,1,2,693,42,702,6,700,20,130,276,1511,487,8,89,143,483,15,41,74,16,169,4,321,19,152,8,3,700,20,2128,7,190,507,38,352,186,1575,339,4,232,55,558,2368,5,281,6,964,597,1366,3,234,1064,124,2,102,878,1,931,125,217,2,183,1,211,89,146,38,44,1,120,13,12,3,1,43,67,29,46,6,10,4,4,107,40,193,155,22,809,11,10,24,119,168,48,35,77,19,25,4,59,1,9,20,25,1,279,135,1,158,17,317,55,83,1,181,657,27,86,40,292,1,1,1,1,6,1,1,1,1,11,1,1,1,1,16,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1719,1,3217,1,215,9,192,1,1,7,664,126,128,4406,2,10,324,65,32,207,2590,1,1,1,1,1,1,3224,1,628,1,2669,1,350,1,3031,2,1929,725,1,2084,1,3225,1,3226,1,389,1,368,1,3227,1,1234,1,1247,1,480,1,388,1,399,1,387,1,369,1,990,1,1861,1,600,1,601,1,3228,1,361,1,3229,1,3230,1,2343,1,385,1,3231,1,3232,1,3233,1,2148,1,541,1,3234,1,3235,1,1238,1,323,1,644,1,3236,1,3237,1,3238,1,421,1,325,1,3239,2,286,2970,1,3240,1,3241,1,505,1,1508,1,1243,31,166,49,2,2,473,195,157,8,25,3,140,46,16,8,517,854,335,160,59,30,2023,332,1,1,1,1,61,1,1,1,1,5,192,2,668,3,397,5,675,955,231,257,484,11,159,1,4,27,64,1,2,24,366,29,187,15,212,4,73,248,117,44,354,10,315,1289,300,74,7,62,133,1,2251,1,517,6,21,28,2,1489,742,961,3,24,37,39,15,164,27,67,390,29,172,15,23,663,235,568,643,125,123,1,4,160,31,1105,260,2,2088,3439,3,221,168,274,2,1233,2013,3,389,274,2583,11,389,239,35,12,621,1735,187,1,13,3,12,8,662,82,2448,56,1,1,1,1,1,1222,1,1724,1,1170,1,3253,21,286,30,37,1,60,1,31,77,63,310,76,18,15,236,1927,86,1,1,1,1,1,5,221,485,143,2182,105,2,3168,87,1,3256,1,3260,1,414,3,353,506,418,7,164,20,7,4,32,1213,169,1,3261,10,154,37,1,1,1,122,24,206,650,244,2,230,3,3,316,37,61,11,77,117,1,32,1,968,325,358,266,271,747,39,286,11,19,7,2,2,34,8,16,2,1,11,35,29,17,12,21,87,14,40,321,30,2,226,1,5,2,276,287,308,231,821,64,1,1,26,1,5,1,7,21,28,206,3,918,71,293,2,1247,1980,1,2088,1,896,1,2672,27,200,89,80,16,2,1,11,81,77,1,32,4,6,1,53,351,234,2,370,618,86,803,3,43,4,95,1,3,1196,368,1554,9,321,99,60,12,186,555,1,283,1712,4,164,49,27,50,6,217,2,1158,60,193,231,3,164,28,673,11,480,66,44,504,153,189,789,388,614,38,1,3,1861,752,377,4,164,27,64,3,11,77,115,1,2,35,293,339,3,49,282,3,6,217,2,4,817,12,2057,4,1247,189,1177,614,20,286,37,4,42,18,12,81,66,11,33,10,405,228,8,620,364,1003,28,11,1,5,166,278,751,182,1892,1,3166,11,1807,809,380,219,55,1,2424,1,1,1,1,17,159,33,1,2,5,1,664,126,1795,1358,60,1,1,319,41,551,411,17,286,88,212,400,4,2,15,739,58,539,394,23,1,495,16,1,1,1,2721,8,159,1,4,27,64,26,582,384,4,221,485,2345,85,1,3218,1,1322,1,177,1,2803,6,221,3,482,327,188,1915,3,1499,589,3439,1,1879,1,3257,3,159,489,216,2,648,528,4,672,566,5,422,7,14,1,146,701,324,2049,40,77,215,2,2,2,313,94,78,143,203,12,16,140,27,43,517,513,54,287,335,1,34,96,9,20,21,15,23,10,20,5,1,282,730,460,268,277,257,75,1,1,1,1,51,1,1,1,1,6,1,1,1,1,31,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,311,1,1,1,1,4,3276,1,1,1,9,23,161,11,32,1382,2,278,308,228,8,79,80,32,52,405,216,207,4454,14,1047,655,924,73,345,27,45,164,1,2439,1,1,1,1,3,193,2,719,8,388,92,21,93,637,8,687,1356,1,3283,1,611,1,411,1,3284,1,336,15,217,632,38,146,14,5,168,70,412,114,573,607,35,96,88,3,2786,447,2292,1,1566,1,1296,1,180,1,3285,1,316,1,2425,1,1185,2,654,2632,2,3031,194,4,221,296,2648,69,13,296,31,115,59,7,58,58,17,9,14,1,228,2394,2,1928,725,1,2190,1,3288,7,23,131,40,925,143,271,79,2,517,984,10,154,30,465,224,255,38,1,52,402,1405,1,2759,20,23,170,2,6,251,539,47,81,48,94,1,288,17,69,224,246,78,169,291,645,2,3290,1,2,53,1,3,164,92,417,7,573,297,40,4,18,12,155,12,214,38,1,782,1,44,152,497,302,205,1056,1,2,389,1472,5,23,170,36,633,1947,3,193,431,238,4,296,211,507,1219,7,360,938,1395,600,1,1,1,1,1232,1,3291,4,156,74,684,26,6,221,168,128,111,2590,14,8,346,22,149,24,1,86,2591,13,8,214,475,61,35,146,259,347,1638,9,166,22,29,2,456,377,214,982,967,6,161,32,2,59,608,625,2,517,713,1,3297,6,518,713,306,389,3,725,1,1785,2,1861,1371,7,51,1,362,338,144,35,301,8,1178,2,1,393,1,193,1530,1,2,160,4,4,166,1131,80,1538,7,122,34,131,577,166,111,1275,6,253,435,159,830,122,382,6,51,103,6,24,500,5,2,3234,66,3,256,1527,1083,4,662,58,24,1330,4,523,63,419,236,3,1,213,17,35,215,2,2,2,859,1,110,206,40,1190,34,41,78,376,94,20,591,317,55,1035,332,1,1,1,1,6,1,1,1,1,66,1,1,1,1,3,52,3011,238,4,1,138,896,2267,3,518,1019,1753,3,240,1058,1446,2,184,9,9,346,22,21,128,24,87,47,2544,13,4,750,2553,1,1,1,2702,5,20,1,28,164,77,1,1746,1,2115,1,3306,1,1852,10,24,2,35,7,32,20,6,7,1,903,127,364,102,70,509,282,32,20,145,190,76,816,1,1,1,29,157,119,71,26,296,1,1,1,1,1,1,31,41,2,2,1,3,23,1,12,17,5,5,1,35,14,17,1,273,46,71,203,42,325,192,595,32,422,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,12,611,798,1,1162,441,451,79,2257,1,1,1,1,1,3013,7,3442,1790,573,1,1,1,1,19,192,1,8,664,336,61,174,127,49,24,568,116,913,81,1,1,1,1,1,1,3320,1,3321,1,2988,5,23,170,598,71,1027,4,159,489,216,1850,10,1861,752,1,376,1648,1172,1,1,1,1,4,23,141,29,669,1,3322,1,3323,4,192,1,669,1828,1,2564,1,2989,1,330,5,192,1,455,217,698,1,1248,6,192,1,455,1,216,698,2,1969,810,1,3324,1,3215,7,192,1,8,664,698,1223,447,1,1807,6,192,9,664,698,1223,447,1,1751,7,917,360,12,1,526,1340,169,1,2434,2,23,170,1,2423,7,23,169,1,8,661,3,1024,1,3326,6,23,169,1,8,664,1024,1,3327,5,23,169,1,669,1027,7,3421,1,2393,1,1,1,1,7,846,1982,2992,1,1,1,1,8,1095,64,2264,2402,1,1,1,1,1,1026,1,3328,1,2692,3,579,5,2108,9,63,3251,1,656,1859,1,1,1,1,4,23,170,1,668,3,23,1866,536,1,2792,2,23,1866,1,2987,1,1744,5,192,9,1000,1585,533,1,2559,4,192,9,664,2153,6,192,673,336,1119,913,85,1,3109,1,3329,3,193,669,392,17,368,9,82,24,35,162,337,227,159,211,1167,201,39,309,1,1,1,10,204,2022,956,182,934,1537,1,1,1,1,3,2204,1115,15,1,3335,1,3016,1,2075,4,2204,1113,2,17,4,2204,1113,2,15,2,3013,324,1,2320,1,3338,1,3339,1,3340,4,23,170,669,1027,1,3341,11,362,1,335,1,526,129,4486,1,1,1,1,8,364,247,2728,3,1,1,1,1,6,364,247,2728,4,1,3,5,23,138,32,669,1027,17,439,140,52,28,411,270,13,4,7,6,3,237,320,1418,1,1,1,4,256,3096,1,1,1,3354,1,1458,14,87,48,133,7,720,2989,160,60,1,1,319,41,551,411,17,19,2,2,26,13,103,28,8,12,17,632,522,109,121,113,162,536,17,699,376,184,397,71,65,38,222,560,182,211,3,174,173,1,1,1,14,159,32,64,3,24,5,574,3,116,50,859,315,221,894,2,201,1944,10,244,113,48,951,1,17,236,1405,344,1,1,3361,1,3362,17,21,28,51,64,1,48,434,25,587,355,143,536,463,395,212,1,1,5,154,40,2,93,1095,1,1567,1,494,8,1,48,162,2,18,8,11,732,3,22,192,17,12,22,166,36,129,684,21,788,235,1285,1,1,1,13,188,165,506,193,6,995,4,507,102,701,3,1,1,1,1846,1,3373,1,2947,13,22,137,25,8,1,1,1,37,26,391,212,3,200,12,682,15,504,235,931,1007,1,1,1,1,1,1,19,204,96,21,64,54,15,22,59,24,666,60,516,692,299,190,31,7,361,1,10,680,934,4,1,1363,38,1,360,2,1,7,32,127,1,4,27,64,609,7,164,2,47,27,49,1,400,5,685,298,54,26,2149,6,23,1,43,12,47,2646,12,707,1898,1,2,5,3,769,1,1,1,1,1,16,126,33,35,62,2,29,1,360,216,75,38,199,20,1518,58,619,5,2988,2,21,381,1,6,23,170,598,71,257,770,2,218,1593,4,193,1,668,701,12,160,294,47,27,11,7,114,20,761,486,744,723,8,3265,1,129,1,1,1,1,1,3,2616,649,1,11,320,134,74,11,531,857,3,554,12,175,730,1,3402,1,1441,2,224,1592,3,32,132,94,6,62,3341,1,1,1,1,8,62,17,5,1519,1801,1,1,1,1,3408,47,224,458,479,166,32,78,370,513,47,7,421,201,1,218,159,1,67,821,728,241,39,32,397,1,1,1,1,26,1,1,1,1,16,1,1,1,1,51,1,1,1,1,221,1,1,1,1,7,23,169,1,721,348,301,3,22,204,1000,247,162,622,1,141,220,45,326,237,115,1,61,26,1,1,1,1,1,1,1,5,466,2172,671,107,1,6,159,5,31,345,2180,698,4,100,35,140,3709,7,18,146,20,11,33,53,2287,13,166,50,5,114,67,142,75,433,6,148,16,1818,69,2,330,918,4,192,1,455,915,8,195,662,5,221,134,931,1030,241,1,3178,10,49,2,113,20,71,1,398,862,596,63,7,1045,816,703,399,3,19,435,7,195,94,7,323,5,576,1175,5,21,190,2,28,9,9,330,136,579,669,30,117,703,545,106,2,21,192,2,3109,220,5,184,9,1,1,94,1,1714,4,1159,2262,1,1,5,526,385,306,288,1919,3,364,1350,1621,4,49,2,162,1304,2,1889,536,5,204,39,2,674,311,8,330,715,203,559,1178,230,95,1,12,62,144,35,1,1500,630,1032,1,1,1,18,1,1,1848,5,102,105,74,699,208,3,19,165,9,15,18,1,229,109,97,23,593,161,143,552,4,440,1057,838,498,49,697,17,1076,1005,33,121,47,318,73,2,1,38,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3466,3,193,480,189,1,3467,1,2200,1,3325,1,1289,9,333,133,1,16,1751,318,778,5,133,1,2612,1,3355,1,1656,1,3469,1,929,1,2897,1,3470,1,1167,1,466,1,1095,10,182,664,437,7,511,991,221,312,146,1,1,1674,11,164,18,664,437,7,511,991,221,312,146,1,4,518,393,123,2282,1,2552,1,3357,13,23,141,92,121,974,12,34,6,1,485,888,3,1,9,23,3,167,184,414,71,541,486,892,1,3376,4,23,170,669,1947,26,483,35,121,41,334,3,601,1,1,1027,5,330,31,5,1,1,1,362,1,89,1,1,1,1,1,1,1,639,6,431,73,143,514,40,542,6,284,251,112,328,639,57,623,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,16,2,6,2,3,3,11,5,2,7,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,19,33,11,12,26,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,20,3,13,95,12,26,42,6,8,1,1,1,40,8,51,2,129,46,1,5,1,1,1,1,1,1,1,1,1,33,25,7,5,25,9,42,16,3,2,2,1,2,2,3,1,1,2,2,3,2,2,3,4,3,2,3,4,4,2,3,3,1,2,23,1,2,25,11,3,8,7,4,1,1,2,16,8,16,58,1,1,67,2,5,2,1,2,1,33,64,11,4,2,2,5,1,1,1,1,1,1,2,14,2,11,95,26,32,96,55,19,5,85,2,1,1,1,1,30,2,1,20,1,1,13,33,1,1,1,1,1,1,21,1,1,1,6,89,8,9,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,3,7,8,1,13,29,33,5,8,2,7,2,7,2,1,13,2,9,1,2,3,2,10,1,1,1,3,4,7,1,11,2,21,3,2,1,11,1,1,8,15,2,3,1,2,46,1,3,15,2,56,2,1,1,1,2,1,1,1,6,16,25,20,17,1,1,1,1,1,1,1,1,1,1,1,1,5,18,5,7,4,4,3,89,1,9,160,1,2,14,21,39,1,1,2,1,1,12,18,2,1,13,18,62,46,39,3,2,53,87,12,5,1,1,1,6,65,42,1,59,1,1,1,9,4,21,1,5,25,11,14,1,6,9,5,1,1,1,1,1,16,2,18,23,31,20,3,3,45,95,20,4,22,35,6,9,17,15,9,6,29,1,2,7,16,2,48,5,14,17,5,6,6,4,1,9,2,1,1,1,1,1,1,9,7,4,1,13,18,10,6,4,5,24,2,12,3,11,1,1,1,17,15,7,1,1,2,4,5,4,55,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,3,154,39,669,9,181,154,263,49,25,489,98,2221,1,1,1715,3,32,124,126,1,1680,4,192,1,455,217,25,244,113,82,38,56,46,51,440,270,17,7,6,2,1,42,50,145,320,397,688,333,1,2,131,1054,3,1661,687,1135,14,21,28,2,1,48,64,1,1,47,77,399,1,373,2149,8,23,1,2,35,39,22,861,54,12,685,20,278,54,13,24,3,346,999,1062,1,1,1,1687,11,1201,362,3,297,457,324,589,104,78,72,1,20,820,910,1283,327,1,90,3,1,1,1,7,9,4,4,1,2,25,1,1,1,1,3464,18,191,656,17,186,27,4,185,16,141,1,13,56,31,1096,532,332,1,8,10,852,349,235,127,3,297,457,913,104,151,1,3431,4,32,124,8,94,2,161,32,1,454,28,846,355,235,288,155,266,59,116,370,543,81,1,1,1,1,1,15,2,59,99,1,1,1,1,1,1,1,1,1,3503,20,204,236,36,83,25,11,312,158,736,392,11,318,81,120,216,81,299,129,28,28,37,300,271,27,49,33,337,597,4,1,615,87,150,132,95,241,31,47,1,1,1,1,319,43,1,32,89,1,1,1,1,1,1,1,1,1,1,1,1,3205,1,2603,1,3517,1,2085,1,3164,1,1750,1,1614,1,3448,1,2698,4,1201,235,1350,327,21,377,82,18,41,162,337,334,9,3,34,6,1,8,1365,3,1,238,2,311,186,1,2,1452,473,15,49,51,22,32,10,27,64,1,2,432,174,169,500,12,1975,6,874,327,674,1622,24,1,12,1374,7,29,42,473,1596,2,1,1,1,1,1,22,18,1,225,4,41,7,158,106,19,81,357,53,294,6,14,30,51,463,2,638,85,1883,54,21,2,3,23,116,1,3,12,4,27,8,14,5,96,1,262,49,25,18,168,3,161,30,4,12,191,234,121,113,74,88,17,169,207,141,2,221,11,97,2,1,213,48,347,115,1,48,1,1,1,1,1,1,1,4,21,28,1056,2432,1,2204,1,911,1,1278,4,230,3,1151,347,16,21,28,162,497,179,382,1013,377,3,5,103,177,213,205,155,18,3,710,2614,215,1,874,15,1403,7,42,473,856,737,3,1,3,1,1,13,1,1,1,7,62,3341,1,1,1,1,137,9,62,17,5,1519,1801,1,1,1,138,6,79,5,28,1491,57,1885,2,1201,235,4,647,33,337,2004,4,192,1,1,668,4,598,82,337,1217,4,206,669,102,1377,5,1201,944,59,1113,177,4,977,3,50,215,6,19,173,1,96,573,3,3,184,887,1,8,697,10,513,53,517,410,648,148,8,184,11,32,27,67,217,1071,2,3,697,576,1723,5,204,80,262,132,526,8,23,169,1,455,214,638,63,326,6,1232,618,12,373,1,62,3,164,31,667,2,1139,161,6,214,17,9,2,8,732,4,122,159,6,743,4,1271,2,407,138,5,164,28,1,455,217,24,153,42,3,60,342,408,542,24,4,699,470,672,127,1020,1279,1,1,1,1,1,1,1,1,1,1,3442,6,2642,766,1,3,1,1,1,2078,2,697,12,3,1263,1,120,1,3203,3,1263,267,1318,11,697,10,566,407,110,638,342,78,13,86,49,8,232,55,440,25,93,418,267,1475,7,579,491,294,101,145,320,2606,2,3013,451,4,159,5,118,366,5,214,16,2,668,9,5,1614,707,692,6,1,3,1037,1919,591,8,62,144,1,2165,1032,1,1,1,8,241,1,468,1138,1,113,69,1394,4,164,91,3,2207,6,20,1,28,164,27,50,16,22,2,2,35,4,4,12,2,17,8,12,6,5,2,48,856,22,335,67,105,37,75,439,79,69,660,2,380,766,457,77,1,1,1,1,1,1,1,1,1,1169,1,3557,1,1206,1,1283,1,176,1,2416,1,1041,1,3558,1,3163,1,3559,1,3560,29,22,1,47,23,9,6,12,6,9,21,3,25,74,17,13,360,61,230,41,98,5,43,3,67,367,634,382,206,1199,1,1129,1,3561,4,176,364,2630,392,1,3170,7,335,67,105,37,75,518,731,4,22,162,681,218,4,275,1,343,381,1,2108,1,1514,1,287,1,3100,11,179,2,2,152,67,105,37,75,518,69,662,20,22,80,18,6,9,24,99,17,13,421,155,116,98,5,43,45,5,78,290,2440,1,1050,4,161,701,1717,207,1,402,1,1137,1,464,1,3563,1,3564,1,3565,1,1762,1,1839,1,619,6,1223,523,106,1714,1,1,9,176,159,67,105,112,587,16,1026,1079,14,176,364,79,949,1,193,631,186,591,392,7,1,1,1,1,1141,1,3573,1,2967,2,1037,594,18,120,6,33,99,17,4,9,360,239,190,4,45,1,1,48,20,75,378,6,18,1,458,593,286,574,3,24,102,7,7,217,714,121,89,296,811,1079,8,161,31,1,669,3,698,3,1751,12,1196,370,158,164,2,896,531,170,1,6,80,1,18,176,364,79,915,1,33,1,193,568,63,186,388,203,392,7,1,1,1,1,1329,3,217,835,385,5,161,31,1,669,3,6,1566,158,166,1427,170,1,8,176,443,915,1,227,631,186,591,6,335,67,105,37,514,148,12,294,183,593,266,2,18,43,1,530,1592,54,1,1,3578,9,335,67,105,37,497,17,79,69,2343,13,70,50,6,9,24,25,10,81,13,361,215,219,2901,2,2335,1244,1,637,5,161,31,3,667,3,6,335,67,62,155,518,397,4,335,67,142,678,5,3471,77,2,3,2,10,23,161,43,902,336,144,280,308,228,2111,4,3471,77,2,30,7,23,170,936,336,424,536,2111,10,243,828,1,448,25,65,459,53,75,2,2,1196,370,7,49,110,54,42,3,30,360,6,102,105,43,37,693,50,10,335,67,650,6,5,74,69,16,1026,1301,8,92,72,1,46,30,9,732,205,8,335,67,217,439,79,69,16,1026,2,1058,148,2,213,27,3,234,943,55,1,2371,2,1058,1190,4,193,1,1,94,2,921,309,2,2227,21,4,194,1,94,830,4,204,917,109,221,3,20,1,28,4,164,94,390,216,4,20,1,28,988,10,22,104,38,91,3,24,366,25,530,1995,3,21,28,988,8,402,217,439,79,69,660,2,380,3,619,1242,1153,5,23,170,2,667,1947,2,619,1960,1,296,6,256,292,129,499,5,1982,2,3471,77,2,23,173,3,193,61,608,4,20,1,28,164,2,24,76,4,647,984,170,615,3,648,25,410,4,23,141,32,59,3,660,571,695,8,335,67,142,75,439,148,662,380,4,335,284,587,1042,3,23,266,1274,1,2377,6,193,34,1,1,633,2719,3,234,1064,1446,4,254,81,284,575,6,18,1,142,31,670,538,2,629,48,2,164,27,4,1082,625,98,1777,5,19,227,1,1,1152,1,5521,1,5523,8,283,854,731,651,1030,3,31,1,1,3585,1,3586,14,159,2,3,28,3,63,390,214,2,75,485,1041,320,540,4,3549,34,1,3,1,1138,4,283,2236,1030,35,11,32,17,115,27,2,2,12,75,582,623,46,7,188,29,445,390,1671,865,1,6,192,1,2,670,74,323,5,667,960,132,1580,246,14,283,52,67,65,77,593,7,74,648,2,1681,41,1,1,7,660,1,6,540,631,53,1694,10,402,65,40,504,195,1,659,508,145,1074,6,402,65,544,196,1167,1219,5,49,824,330,418,1973,7,335,172,37,514,148,16,646,1,1621,1,873,1,1166,1,1568,12,179,4,5,29,445,390,385,642,169,1026,206,115,8,159,96,3,945,221,197,1164,540,11,224,817,27,364,42,283,98,1329,402,10,1,7,255,3,945,221,197,1164,540,3,1137,81,2331,4,592,464,575,1967,4,1137,718,1694,37,1,3597,1,5524,2,3593,6,2,1185,1,27,1058,111,37,16,502,13,862,949,9,6,63,867,1362,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1169,2302,77,4,5,4,178,469,587,25,1,3600,6,243,411,647,173,37,2011,10,498,162,410,77,783,614,43,1,1013,1,2,1474,37,7,498,649,1397,43,1,1013,1,14,173,905,491,2220,1796,1,1,1,1,281,1,1,1,1,1,1474,5,674,1214,1707,8,1,9,192,1,1,1,453,1,213,3,1025,2,1011,1363,2,49,1572,4,214,552,19,60,6,688,17,182,163,2,11,4,184,8,1,672,3,1137,731,1681,3,692,195,399,9,293,28,99,26,46,108,408,200,2397,3,230,781,2595,1,3603,2,648,1,5,1169,53,312,94,134,5,70,184,413,536,284,1,70,7,402,62,673,7,74,648,1741,3,194,60,1233,3,1222,312,94,4,70,184,949,284,10,335,67,105,37,514,148,16,210,434,2,4,227,27,1233,122,18,22,10,38,38,51,32,4,60,3,22,2,5,796,120,221,993,368,823,1,3159,7,62,8,22,1095,8,52,2362,7,335,67,105,37,514,148,2404,3,161,93,1233,6,335,67,642,14,148,2404,12,357,120,873,6,2,44,2025,184,1,1,1,651,1,3615,1,3616,1,3617,1,477,6,335,67,142,500,14,148,7,161,66,635,625,122,2009,1,1,879,1,392,1,305,1,3620,5,161,66,635,625,122,2,92,1095,1,3609,4,335,67,656,148,9,532,128,1,409,161,695,4,1419,272,5,217,835,385,811,1232,1,1207,1,2565,2,3427,838,10,279,658,241,2,1,3,19,44,1207,145,1,3622,10,23,141,27,65,2,23,367,266,975,536,1,3623,9,1041,391,330,9,84,1731,10,1,27,1,1053,9,279,785,114,2,1,3,395,792,83,1,1865,2,164,94,1,3625,1,3596,1,3624,1,1771,9,70,89,99,390,538,2,15,330,1252,1,3626,1,2282,1,3627,4,507,153,1178,681,7,188,29,835,385,811,1232,69,4,192,1,2,670,3,507,504,196,1,3628,2,49,3580,1,62,1,220,4,662,399,690,1837,3,159,489,1817,5,164,29,62,27,632,6,254,223,1010,1940,170,668,6,224,844,406,35,248,1427,2,255,2210,5,70,578,291,264,1582,1,3549,2,1203,418,2,32,250,5,224,1250,269,14,1427,3,179,873,1196,6,32,127,123,366,555,1582,38,335,1,722,17,94,37,16,502,13,862,872,77,9,6,63,116,751,819,228,1,1,1,1,311,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1169,2302,77,9,5,335,67,142,514,148,6,1075,49,46,567,27,1799,10,18,1,145,47,2,27,42,8,780,860,3,178,469,587,1,1040,7,1036,28,117,117,1073,83,290,3,219,4,1214,5,1301,173,37,2011,108,7,169,166,67,142,662,16,854,2,231,1153,5,335,887,312,94,134,4,1034,1,952,18,3,335,723,148,1,3610,2,184,7,6,498,649,1397,43,1,1014,2,207,773,1,75,3,1075,654,35,11,1185,1,393,1,1372,679,1,1,1,1,1,9,22,1,8,61,72,20,1281,2172,899,1,3638,1,3639,1,3640,2,22,162,3,154,37,457,3,671,2970,1,3,1185,1,2457,8,23,161,678,267,336,146,814,2111,51,23,9,122,39,1,1,1,33,60,388,8,478,1,4,1,3,58,52,4,11,214,300,5,73,142,135,60,1,1,79,109,747,162,4,52,21,69,77,4,5,87,1,1,1,1,1,1,1,1,1,1,2,3641,1,10,18,1,3,2,7,71,62,1,89,28,13,22,1,1,2,4,1,3,43,1,30,57,47,3443,8,23,161,9,669,267,336,960,2111,14,22,9,1,3,67,52,10,27,91,789,1,448,25,781,2,192,672,10,50,111,690,11,750,25,5,632,1,1381,2,1186,2445,8,851,761,25,636,1,1,1381,1,5,154,10,27,91,2000,15,18,1,5,3,3,1,1,2,1,15,12,20,2,128,28,4,1177,395,666,1420,16,23,3,158,9,1,1,1,31,1,1,53,7,1322,278,1675,95,1,3658,2,1816,411,4,193,2,454,29,1,1240,10,179,25,474,463,81,7,1,1018,1081,331,5,20,1,31,1,3608,7,702,877,1,1372,680,30,1,7,154,5,5,20,7,91,582,3,702,2960,1,2,159,705,2,1696,515,1,1574,1,1420,4,1180,1,3,366,9,183,70,829,85,512,1322,562,101,1,1,1737,1,3666,3,654,3013,1,2,3031,638,1,3670,1,3671,6,192,15,658,49,340,993,4,49,2,114,525,3,49,2,238,16,920,1,2,1,4,195,182,10,7,1,115,41,758,23,1381,1,1,3672,1,2160,15,180,740,3,1,4,195,182,10,123,41,758,23,1381,1,30,9,31,251,569,91,128,376,37,447,1191,4,24,6,4,50,8,192,1,14,82,576,49,348,301,6,1445,29,61,2106,1,30,3,213,27,742,1,1579,1,1580,3,1579,1,1372,3,166,871,26,4,192,1,672,1921,1,3642,3,49,164,27,4,1483,405,451,1334,1,1483,6,65,2,12,36,96,1,6,898,25,5,387,7,157,5,920,4,4,510,696,3,702,2961,11,4,555,668,613,1724,4,3675,1,1,1,5,1201,362,3,579,641,7,185,1671,9,1318,496,1,1,12,217,2,1063,155,1218,501,114,412,1,1,1,1,8,154,38,1,1,1,5,665,397,5,1856,9,1318,497,1,8,22,10,94,38,91,3,24,366,4,1856,9,1815,7,16,1161,501,91,1281,67,4,1,26,16,155,385,1,1,1,1,1,7,154,40,95,384,842,35,1735,1,1067,6,19,135,39,669,392,290,1,1911,4,480,749,4,1,2,154,30,1,223,1,2367,8,1848,214,275,3538,1,1,1,1,2,215,11,4,161,33,668,257,7,97,2154,22,1,1,1419,1,1,2275,2,7,7,6,183,34,844,1594,463,65,3,3696,1,1,13,193,1,1,59,28,1000,1881,162,77,244,1,5,2,13,537,1403,1094,72,24,18,540,1,2,1,1,6,1,5,193,2,32,1,1,9,1199,17,1,87,533,311,73,1014,466,7,218,1002,51,16,422,102,748,5,154,40,95,1177,49,3,159,32,673,2,183,2472,9,166,46,6,849,153,1963,505,2,2,12,22,132,30,10,1,94,384,763,79,147,1124,499,10,492,550,19,172,1,694,725,47,483,519,2,22,1541,3,218,1593,1892,2,166,878,3,184,3234,286,3,1233,650,1822,4,281,895,69,179,2,183,1671,4,154,40,6,89,1,3706,1,3010,1,3707,2,192,8,7,212,6,849,153,2468,2,2,12,1185,1,394,2053,10,1176,571,490,1,1,1,1,13,224,464,1,226,118,23,7,114,44,46,549,35,1474,7,154,38,1,1,668,3,1024,12,160,4,2,25,498,374,1,113,18,102,1074,2,5,154,38,1,1,671,4,1856,9,1433,389,28,166,12,38,1,2,4,694,124,154,182,50,5,5,37,50,231,2,98,595,465,110,131,28,86,326,1,111,1,3,193,672,1921,6,1949,3936,1,1,1,1,1,3678,12,8,3,1160,14,73,1,1,274,94,451,1631,1,3,1201,362,3,4,1856,9,1814,1,2,191,457,6,1258,815,294,1325,19,1,5,159,71,684,1436,1363,2,3676,1,4,409,653,2652,1,4,217,1049,16,2402,2,193,672,9,1068,103,87,2,497,610,734,610,5,3,1258,1109,1344,2,1061,173,2,193,787,4,1441,1,1,1,4,560,1,965,397,4,560,1,899,46,1,932,14,1178,1,1,1,1,1,1,1,1,392,1,2,1717,364,1,82,15,139,759,2,20,1,10,1,1,1,6,2,16,467,107,456,2,1,1034,5,1093,1,548,235,812,1,1093,9,336,729,1628,2,26,213,783,1,1,8,560,452,5,495,1,13,397,1965,11,888,34,1,8,1,1,1,165,373,34,850,1,1199,3,832,1058,247,24,204,17,72,3,106,517,1,1,10,1,1,1,186,70,6,33,1,2,1,272,63,298,223,718,3,23,77,30,13,700,149,1,37,200,39,671,21,819,461,26,1,69,18,221,75,275,83,234,31,1,1,10,1,1,1,84,102,1,1,1,67,5,849,1,1787,211,346,6,785,416,461,483,661,295,2,1474,2174,8,220,393,425,12,1608,403,43,14,3,213,27,50,1,1122,4,498,178,235,318,6,251,481,20,512,330,1248,12,26,128,10,27,2,1,64,31,572,1,3,49,10,1590,5,102,1,75,1065,3,879,1,1,1,2299,1,2701,14,251,481,20,834,4,4,1,102,1,75,1065,4,879,1,19,847,40,190,4,89,50,46,263,153,105,6,2,1,2,1,846,130,948,1,1,2782,5,192,1,2,63,607,8,766,26,53,2880,1,1,1,1,3,166,521,2,44,181,311,127,28,25,19,18,138,193,3,4,13,21,128,23,27,178,91,103,71,25,38,22,43,58,186,581,75,44,1,255,34,54,76,99,64,123,115,117,12,6,1,1,1,15,164,27,1,1,1,1,59,4,31,359,25,189,2,1,49,4,165,1,68,1439,7,647,611,1,1,371,2103,1,1,1300,1,1740,9,154,39,2,92,575,392,309,1855,318,6,279,369,598,618,735,3,1,3290,5,684,2,34,355,674,1,1089,3,32,3,819,4,232,539,259,1838,5,122,84,774,50,146,11,231,20,441,28,32,512,3,506,14,11,1939,61,169,4,3,1,2,2,2,21,11,2,118,67,90,15,37,54,21,28,25,368,3,4,11,2,1,78,26,41,16,10,27,178,91,6,94,3,114,1,16,93,33,186,174,407,119,243,13,62,17,9,65,297,115,9,6,102,18,3,5,1,1,2,766,79,4,49,2,2758,932,7,24,6,32,4,5,52,15,30,243,2,826,1,277,66,105,549,123,135,11,1,1403,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3760,2,575,1263,7,888,1,38,690,280,14,1704,5,24,6,36,5,52,2,1151,464,9,888,1,10,28,186,204,180,120,208,12,49,2,103,6,4,118,366,216,116,550,3,161,8,888,1,9,29,9,548,13,120,7,21,28,2,1,634,1217,31,4,255,1,2,606,4,1460,39,7,1694,20,251,441,5,18,4,1,10,2,4,64,47,424,259,120,32,105,988,380,606,1,8,154,40,16,9,63,7,832,412,4,24,109,6,3624,4,251,481,4,64,1,225,4,219,861,2684,1,5,210,72,1250,1,227,6,51,1,102,30,10,95,4,51,1,114,523,6,215,36,481,4,64,470,1,3766,10,1832,1700,205,30,1,1,1,1,1,1,9,154,10,27,2,65,181,215,208,52,4,21,28,3,3609,7,24,38,9,8,44,15,3636,3,1661,309,982,3,21,31,635,5,685,212,633,278,546,9,193,1,95,513,1185,4,1784,1,1,4,888,1,38,970,1,1661,5,492,548,192,296,546,2,19,191,4,165,85,732,691,2,106,9,5,688,17,345,144,495,4,888,1,10,28,3,242,8,732,10,24,6,32,29,30,1482,1610,565,1,1,6,24,6,32,29,30,3657,3,91,30,3657,6,253,822,3,4,84,2397,5,24,35,32,12,18,69,183,70,431,7,18,10,1,127,138,76,14,2,1,3,1,42,4,38,1,54,38,9,3,378,5,2,23,3,5,5,10,4,1,8,5,4,3,2,8,26,2,22,6,6,31,228,105,37,43,1,380,151,226,25,66,90,111,64,206,2,99,1,116,1,1,1,1,1,1,9,65,4,12,2,48,35,48,17,806,8,18,1,175,95,188,102,491,860,10,24,41,4,12,2,48,2,81,1389,2175,2,184,64,2,91,12,1,1120,1,933,10,1078,4,84,1,482,30,1322,25,539,100,11,1078,4,84,1,482,30,13,1309,25,539,100,7,1436,115,25,255,231,682,1044,1,3213,1,116,12,182,489,497,118,515,1528,142,77,77,25,139,1,1,1282,1,3575,1,1564,6,92,120,435,540,72,1396,6,167,2,1063,2559,1,1,19,169,4,6,2,2,35,117,312,390,3,20,1,145,45,8,372,1024,825,124,7,167,2,1063,2106,453,1,1,7,173,8,466,413,199,372,1973,2,287,3449,5,688,1,16,278,706,2,1692,369,5,183,70,822,7,645,3,18,1,165,2,74,140,2,206,1,4,179,156,209,678,2,207,80,3,165,85,1423,1,3757,8,764,2,79,812,2069,1,67,1,15,383,628,45,54,191,267,1,591,214,186,3,1233,1,1,1,23,340,32,70,65,40,20,74,305,66,385,129,397,310,141,186,25,195,94,926,1,1,1,85,18,340,32,70,65,40,20,74,305,66,514,397,310,327,314,926,2,1,85,3,49,2,2877,1,242,1,2928,1,2927,11,199,515,40,38,17,999,883,245,868,1,1,9,80,19,4,34,3,71,30,3566,1,1,3809,4,2409,1,957,1,3,206,1,773,8,184,156,32,70,65,505,1221,1655,8,180,708,1,9,29,4,2,187,3,49,2,1852,12,340,102,65,505,385,63,46,20,397,310,547,1108,4,888,39,4,2,2,845,420,6,296,721,443,39,7,114,6,688,373,590,82,2,2075,4,715,15,800,120,11,93,29,37,96,1,2,606,113,3,50,2781,1,2793,3,188,504,2468,10,454,960,514,1,565,11,148,1,19,1139,3,79,27,542,8,710,840,340,1138,169,616,1,1,9,710,946,71,161,1140,169,158,459,1,2,287,693,1,2705,10,19,141,29,59,41,396,2266,161,704,1,4,214,16,1,957,3,24,50,28,26,173,3,1,2,899,4,83,1,1,39,473,28,148,1162,92,454,2,39,6,55,73,2,43,35,1,1,21,154,2,4,4,28,1,1,1,59,1,34,573,2,50,63,142,126,195,47,40,3008,17,253,433,389,3,4,84,1,512,28,42,1814,2,100,1,117,35,3,6,919,220,93,337,233,2020,4,159,5,91,1,4,184,9,2,667,11,1078,4,84,1,482,30,10,1312,25,539,100,2,532,768,3,1460,39,7,2,1233,1,1,1245,4,18,1,560,805,4,1078,4,2483,216,5,133,154,690,3,265,1,281,4,184,10,1,835,2,166,521,2,1729,1454,4,335,172,551,148,5,210,478,1,16,159,1,1079,3,1534,1,227,1,3823,4,217,860,189,16,4,192,1,672,49,5,18,1,560,491,860,1,1073,1,2374,3,189,503,3132,6,238,926,4,24,90,2507,3,194,95,830,2,77,26,4,1166,1,512,1986,4,102,153,725,50,5,189,458,45,188,847,2,647,233,4,52,114,521,2,26,186,65,463,1,4,1,10,2,2,43,5,18,59,412,259,60,60,2,57,109,158,224,188,246,1191,1,3,71,23,29,7,192,1,2,667,3,397,1524,4,742,444,69,619,8,192,1,2,667,3,228,169,615,1,934,1,2695,1,958,6,192,1,2,667,3,397,4,193,2,34,633,93,377,287,351,332,1,3,9,1,2,8,4,1,3,3,4,1,8,2,6,1,8,114,350,46,1,6,40,536,40,1,1,107,42,35,1,9,35,1,1,1,1,1,160,577,1,284,24,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,26,5,340,167,508,192,2666,3,1012,2862,14,3,302,362,2292,7,579,491,40,254,566,1945,1,2,2698,1179,30,340,37,8,74,46,2,52,35,19,25,270,66,40,211,23,319,761,173,11,368,35,1,35,36,891,1,1,1,1,1,16,294,360,385,31,290,37,55,473,5,39,810,1,738,9,357,1,15,340,165,507,3,382,129,350,47,46,807,3,1,1106,1,1,1,2114,8,560,1,451,5,603,894,1,1373,5,321,789,54,920,1805,12,294,110,167,439,330,1164,40,974,309,63,1,1,13,383,19,40,765,659,1,609,439,283,689,6,1,1,6,1386,1,10,1381,2,1081,1,2923,4,1262,305,1219,1110,9,243,2,826,1,448,549,1681,5,2,1,3897,1,1048,31,321,56,287,348,3,336,31,4,1,10,6,9,114,396,1,6,40,685,42,35,46,1,1,1,1,737,326,5,37,2,10,11,888,1,9,1,28,4,2,218,512,234,457,5,159,1,95,1,608,1,1903,1,1934,1,1904,1,1905,1,2411,3,255,1,608,5,192,1,2,667,3,2,3200,699,5,2354,40,1,2,1503,10,1231,17,1,203,473,1,3,725,19,25,8,1231,18,203,473,1,747,1226,2,2,2053,4,1,3902,1,3903,1,3904,3,177,2521,1207,4,160,98,681,1129,9,192,1,669,3,9,380,290,331,4,1,3906,2,214,19,6,858,794,1,981,5,1,8,321,171,46,309,830,116,990,1124,6,49,2,1,142,95,982,4,256,608,560,1361,2,1875,1238,6,224,943,54,595,1788,46,4,1663,234,457,677,5,49,2,1852,379,1626,3,164,94,606,44,244,50,63,5,43,26,7,39,56,27,70,2,703,1,2,4,2,8,3,1,6,4,6,1,13,10,5,5,2,1,1369,237,253,42,301,298,1,1,1,1,1,1,1,1,2,1415,912,4,579,491,294,566,3,159,97,608,3,192,1,669,3,477,593,860,2,889,38,7,165,85,1278,1,144,122,1646,1,2083,5,889,38,688,56,226,10,192,1,1,1,34,633,3,254,143,1547,12,874,327,366,115,156,37,528,914,264,315,22,1,1,2348,13,22,2,42,52,3,12,6,27,523,1,1488,1742,1,43,251,461,2,5,1,9,1,2,2,2,8,8,25,3,2,11,7,6,7,30,420,1,3,263,53,1,6,4,1,4,98,76,2,201,224,396,171,72,986,97,1,1,1,3,183,981,1591,5,184,70,1211,22,3049,1,1506,4,23,3,6,32,2,1271,2432,6,192,1,1,671,397,374,6,888,1,210,393,154,1,6,21,28,2,1,633,3241,12,24,6,2,1,2,31,5,8,12,25,5,2,23,190,544,8,12,17,19,12,7,20,5,5,6,131,59,622,4,50,133,93,490,1500,1,1,10,166,45,1,1,26,1,447,2,1,292,54,173,6,2,2,29,3,1,1,8,231,79,84,28,33,4,16,9,141,37,165,8,1,1,6,9,1,3,1,177,9,169,97,94,3,19,86,9,4,19,2,60,334,460,31,115,24,150,207,123,206,260,81,109,1,2,231,1740,19,183,501,2,14,5,145,37,191,4,7,177,4,466,13,81,794,31,910,256,14,692,8,186,1,190,4,139,46,2,521,1,7,2,846,6,184,9,61,35,1198,124,10,153,79,483,15,3,21,12,5,74,29,6,166,523,1,395,5,441,9,192,1,672,231,166,250,123,982,1315,1,2809,1,229,19,394,82,18,398,6,1,10,18,4,1,1,1,24,371,1541,15,15,3,1030,5,1085,5,2575,269,1,5,192,37,636,397,1547,3,693,595,1469,5,649,122,38,130,37,4,742,48,55,3091,18,186,167,1,343,162,236,72,1475,4,540,323,317,99,12,1,1,1,1,13,154,10,20,7,1,1,1,1,19,15,25,35,830,6,9,3,213,1536,69,2092,8,154,10,29,36,60,638,970,912,6,51,1,633,3,295,80,8,22,1,3,6,3,29,3,54,3,752,840,184,1,2129,5,1078,4,648,1013,822,5,21,30,1,1,3,3,32,3,29,4,691,61,840,184,10,1012,374,11,532,616,109,124,2,1094,14,6,154,38,1,1,6,665,10,153,649,855,1216,1055,14,1,1,1,1,12,153,1048,312,144,1216,645,410,17,1,1,1,1,7,154,38,1,1,6,662,3,10,1201,312,1206,799,393,36,1,1,1,1,2,3952,1,14,51,132,569,25,110,195,182,2,1,4,259,60,107,90,4,154,39,1,668,1,2141,3,61,39,22,9,820,910,1118,588,1,54,463,1,1,3,1022,477,2458,5,154,39,1,1,667,3,154,104,1287,6,802,399,456,4,1212,1055,9,24,11,56,12,12,1,5,1538,2299,7,802,399,456,4,276,936,1055,1,3959,3,227,1,1,5,1725,1941,294,1,1,1,2123,5,2732,207,1024,1,1,1,3966,6,518,1100,1034,361,8,453,12,888,1,38,329,70,1,286,4,12,282,686,1370,2,159,1,7,154,38,1,1,6,665,397,9,1201,60,2650,32,2,1,1,1,20,3,1373,237,2359,1,3970,3,192,1,7,2,200,1062,7,165,85,1279,144,122,1646,23,3,193,34,1,5,192,1,1,668,3,8,2468,62,344,1097,1,1,1,1,1,2874,1,3314,1,3976,1,1017,14,186,4,61,469,15,42,23,59,28,384,258,266,1028,178,6,183,32,1743,1,696,1078,3,183,32,2440,8,183,32,852,444,447,1,696,289,7,154,30,7,3,60,35,1198,2,63,76,20,190,164,360,6,15,65,59,28,1748,24,116,47,708,3,444,1,1,1,1,1,4,192,1,669,3,7,1014,3,603,848,62,344,1109,7,165,85,920,359,144,7,29,5,192,1,672,397,2722,5,2870,1115,1,1,1,29,657,67,144,91,1,918,2,1027,23,1,1,3,1054,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4006,1,4007,1,4008,1,4009,1,4010,4,192,1,672,3119,12,691,29,14,352,185,259,166,32,370,79,23,1811,2,2441,1571,1,4013,1,4014,6,250,442,60,230,547,144,6,889,10,28,688,56,226,7,335,67,142,514,148,2404,405,1,4016,1,3604,8,192,1,2,34,633,3,49,1895,44,377,162,121,1,3,279,127,161,70,45,5,31,4,11,114,15,396,1,3,1,2,1,724,42,1,64,16,1,2,569,173,18,76,5,9,219,15,1,33,119,1,1,1,1,1,3522,1,538,1,4022,1,302,1,4017,1,1453,1,1512,1,4023,1,3581,1,4024,8,539,1388,2,212,513,927,34,410,11,244,233,55,28,19,51,440,294,565,1,724,15,253,82,312,411,17,131,509,12,2,8,118,1328,380,103,121,10,164,28,1,2,453,1,213,2,2607,77,6,18,1,30,43,148,3786,7,167,2576,1022,26,1,235,1,18,181,4,150,312,27,382,2,148,28,621,1066,674,5,3,1,6,123,296,1,3548,8,167,2,65,210,788,2560,1,234,12,181,154,339,532,28,654,1707,8,1,6,123,296,8,165,1,68,1202,10,47,930,219,1,4030,8,335,67,804,28,621,847,902,6,11,164,28,1,1,1,94,360,213,2,747,1175,3,850,802,1,5,192,1,669,3,1921,11,660,1,409,327,55,473,5,39,810,1,569,7,680,740,54,158,736,816,412,2,1203,2828,1,4032,1,4033,1,4034,4,402,3147,37,446,2,1010,3024,3,194,3837,1,3,166,68,1259,3,1052,154,16,2,166,68,4,165,1,68,455,7,18,1,458,593,286,574,1612,9,20,1,145,45,2,27,50,397,3,4,24,57,19,33,24,185,39,29,82,67,245,394,17,5,12,92,39,15,410,84,12,128,1708,34,7,6,405,1,19,2,161,1326,3,70,185,3,2,335,871,2,184,1200,6,212,1,21,6,10,437,3,207,773,50,6,52,25,89,521,2,1040,22,218,2,454,5,377,832,488,74,1,334,810,8,1,46,83,303,1,1,1,1,1,1,3,648,1,24,9,192,1,1,1,63,604,3,1025,896,11,424,31,145,1,407,224,2178,633,1,1,1,6,255,3,606,339,221,1361,7,255,3,606,339,221,1361,413,1,2375,1,4047,1,424,14,178,26,51,301,91,391,18,178,397,1154,813,417,33,1,3,258,391,290,11,1147,2200,126,128,449,1,1,1,1,1,1,1,3602,1,4057,1,4058,1,4059,1,571,1,4060,1,3347,1,1147,1,2326,1,4052,1,4061,1,4062,1,1951,1,498,4,647,587,397,1967,1,3598,5,469,734,2002,269,589,1,469,1,4064,1,2080,3,192,3,719,8,1365,4,2,12,12,2670,1,1,5,211,2,27,10,732,14,492,137,43,211,157,7,5,89,932,957,19,43,17,9,1,1043,2,1888,1715,2,424,719,4,393,2570,635,2,1,1052,1,1119,6,165,1,68,1259,930,219,7,674,2746,175,8,87,378,1,5,23,170,2,94,1322,5,23,1543,754,386,1364,1,2363,1,1888,5,23,169,1,1,668,1,3733,5,165,46,30,9,732,6,178,860,6,19,195,1,7,23,1540,3,2,1,751,1751,1,1569,2,255,948,9,296,202,73,68,835,37,905,1634,1474,3,181,3848,43,10,647,587,567,161,69,989,163,890,1,1,1,4076,5,3420,657,1,1,1,1,2505,1,3092,1,4081,5,192,1,2,87,7,2,103,62,11,225,625,317,104,379,2,136,1305,200,431,358,4,255,1169,1361,413,5,402,105,634,725,1605,3,214,16,2,3,166,68,1063,3,165,1,68,3,1072,538,2473,5,18,1,641,410,860,7,20,1,145,45,2,77,397,29,178,7,19,14,2,336,91,27,382,7,104,67,25,372,126,31,4,26,70,488,50,24,555,590,8,1,120,9,316,5,220,947,625,26,1187,22,176,3,38,20,165,272,378,85,28,57,215,429,213,169,1301,46,489,1,1,1,1,1,6,254,394,1,93,341,404,3,156,102,606,9,1461,60,367,2,754,695,148,599,4,23,293,626,1,1,10,1,1,1,186,3,67,39,1,99,134,1,104,1,824,1651,41,6,1,16,237,165,650,85,28,57,644,213,169,1301,46,9,480,2,1,2,10,919,1,1,10,1,1,256,1,380,2474,1,4091,19,22,10,122,5,5,20,7,64,3,24,366,216,76,263,43,1539,1272,34,2,10,237,815,113,914,169,494,1342,2,1,2,1,179,2,193,1351,9,180,740,1,10,1,1,1,256,2900,10,22,10,17,135,464,885,886,366,1306,2,2,864,3229,5,1461,427,2,1597,603,7,919,1,11,2,257,378,2523,3,864,273,2412,4,193,2,1368,327,2,32,132,1,940,3,919,12,2,7,18,1,135,31,1548,1863,1,7,179,38,835,170,857,2,2003,3,254,35,1198,2,22,1444,1,1521,1,1733,1,3352,1,4092,1,1571,4,2079,2005,1,1,3,1563,327,2204,1,4085,2,156,102,3,156,102,1286,2,2419,1676,6,3054,1015,27,1,1,1,1,3595,1,1055,7,23,169,1,1,1,94,1322,13,212,341,490,9,3,833,814,513,380,8,130,345,22,8,23,131,39,1,1,94,359,963,3,22,4079,1,1,970,1,2145,9,553,73,602,1135,1740,1,1,1,1,3,1461,60,369,7,20,1,145,45,2,27,50,13,176,3,38,457,213,165,76,309,230,412,169,1347,489,1,3367,9,178,45,833,5,133,1,38,1,143,5,212,1,21,6,10,6,1177,8,1,393,587,1492,4,253,436,582,1578,4,1057,104,1800,409,5,203,1,715,222,89,5,102,105,773,50,51,3,211,29,742,8,619,438,104,1800,409,326,412,1,7,203,1,1,714,222,63,26,5,221,168,239,2403,87,7,210,1322,228,1043,126,1181,1,1,1707,1,3110,8,20,1,145,45,2,77,397,295,11,24,37,4,4,12,2,8,9,8,20,3,328,8,3,158,9,4,36,3,3,29,68,14,1,156,42,3,108,37,6,9,9,1,3,9,1,127,2,4,34,6,129,18,1,3,8,11,5,7,86,10,6,8,21,14,1,2,28,7,2,5,6,2,3,6,8,55,129,35,42,107,16,64,5,1,13,36,12,2,9,15,30,101,112,6,83,130,27,44,3,1,6,39,50,1,74,48,24,1,2,1,192,6,154,2,7,12,1,2,6,1,34,35,14,13,1,5,2,5,2,14,4,1,2,7,7,5,4,1,24,3,4,8,23,10,25,1,1,68,54,1,33,3,60,58,4,15,15,67,18,94,217,19,31,11,92,81,63,7,230,6,76,63,28,57,215,53,6,2,15,20,1,277,32,128,68,1,1,1,1,101,1,1,1,1,6,1,1,1,1,41,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,91,1,1,1,1,41,1,1,1,1,31,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,26,1,1,1,1,1,219,7,154,40,6,46,1,1,41,8,213,479,848,742,384,1,493,953,6,704,6,143,230,2010,6,5,235,1708,3,409,452,7,24,3,3,2,2,1,93,11,17,127,1034,2,1,3,395,1,1,871,5,6,1178,2,1,3,395,2,3,154,10,20,3,92,120,975,16,53,130,32,2,118,67,650,6,3,76,69,16,312,714,407,894,4,23,210,24,1183,1,1615,2,257,941,1,1532,7,50,134,105,482,84,2,1148,4,166,48,476,486,3,22,142,2622,35,59,7,52,7,14,379,314,77,2,539,26,34,27,81,262,10,247,307,203,1,2,1,38,4,2,26,19,194,87,362,94,545,92,1,1,9,193,669,49,320,221,473,1,3,725,40,244,47,62,1,3,17,40,9,31,23,6,35,3,4,1,13,7,33,438,53,33,128,17,109,7,6,140,27,389,1,3,38,261,321,97,1,4,18,807,640,1,3176,1,3177,27,1,20,3,28,113,60,6,9,10,1,2,431,2,1,2,43,20,95,135,146,136,265,264,449,533,582,761,45,1,20,3,28,1,3,6,41,18,44,1,12,30,4,7,3,1,8,3,19,100,334,2,355,6,13,5,10,2,2,355,194,98,36,82,1,205,4,26,289,51,760,929,7,1,7,154,40,54,41,830,127,287,13,21,28,2,1,159,1,27,1,447,2,1,1719,519,46,30,5,15,12,4,25,8,4,12,6,19,52,1,2,11,8,16,1,2,25,21,369,1,216,9,37,255,88,1,244,31,14,59,63,134,648,190,4,557,28,140,45,396,308,5,1,3,196,923,10,6,932,26,523,26,8,2608,5,518,371,38,970,2227,9,186,534,10,4,43,490,263,179,2116,6,23,74,133,1032,305,45,5,647,571,41,1,2865,3,91,12,4023,3,246,1,1,5,24,11,80,1,98,6,210,1322,1271,126,1181,1,6,50,134,587,84,2,1148,1,4127,5,18,1,175,95,1444,5,1084,1,5,440,1,3,159,5,20,6,153,45,1,1789,47,2093,3,1229,240,11,172,363,538,298,96,36,188,306,3,90,1,12,336,1401,8,695,290,2,430,440,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,1,1229,3,241,1,740,2,166,871,9,1085,5,232,103,5,100,1,666,1932,10,1189,1,11,362,1,2,1,3,750,797,2,207,43,2,184,1062,8,166,25,23,17,1,458,732,6,8,180,740,1,2,8,1,1,1,7,53,131,28,43,393,216,323,5,166,68,995,99,94,7,183,29,123,723,148,16,312,2,154,37,2,1527,3008,2,1465,3071,16,18,1,135,7,23,9,1,1,94,573,52,332,154,127,804,2204,30,21,28,2,1,1,3,110,17,25,1,5,472,1,1,1,1,62,231,61,221,1,5,43,8,103,105,177,490,103,1829,6,1129,336,62,804,2204,1,3,53,113,871,6,18,1,135,40,95,1151,9,752,93,469,4,4,103,5,100,2599,4,184,1343,804,2204,13,1314,8,103,1,4,5,341,204,20,2129,1,1,1,1,1433,1,1184,1,1429,2,4133,1,6,19,165,10,95,1238,3008,5,7,1,3,3,3,4,22,10,68,1087,4,18,1,165,1062,10,183,28,23,6,742,82,234,236,1210,1391,11,1073,2,7,177,391,56,19,2,22,96,318,2,24,188,2,62,169,33,166,3,4,6,2,36,1,1,3,1,130,7,287,42,9,7,345,6,195,186,191,3,1024,575,42,501,347,16,1,1,1,1,1,5,24,35,6,1467,2610,22,173,8,35,3,4,14,410,51,467,272,191,140,2,309,587,28,1046,190,190,16,4,3,13,103,188,561,374,978,1940,60,1,1,319,41,551,411,36,248,41,3,4,12,19,13,83,16,15,14,51,27,15,1,10,7,29,30,3,1,12,253,39,71,208,1352,7,86,1142,333,1,1,1,1,1,16,23,1,11,26,1,7,10,1,26,6,28,1463,601,1203,744,1,1,4153,10,35,27,17,33,537,954,601,1203,744,1,21,697,2,2,147,698,8,102,71,885,31,556,156,35,764,1,1,1,1,1,1,1,1,2287,1,2706,1,4162,4,710,840,1478,785,2,492,403,3,284,627,594,4,1093,457,585,1678,1,4163,1,907,5,99,7,6,1491,1594,2,467,25,1,1446,1,4164,1,2718,7,23,168,64,3,989,1917,980,10,2116,88,486,627,2,15,81,73,11,666,10,440,36,749,389,1178,221,497,656,1,1,2,1614,1084,11,21,28,2,1,107,99,24,915,453,2503,16,6,62,3345,137,626,1,1,10,354,57,3,1,110,1,370,207,1126,1944,8,24,4,7,26,42,12,13,1475,14,197,714,1414,25,1,1,105,292,450,529,426,20,1,1,1,4177,1,2421,4,525,1,577,1126,6,1066,125,2985,2,1,1,5,21,31,114,522,1,9,705,3,139,68,162,3,1,1532,1568,4,527,19,108,1569,6,847,682,173,91,982,518,2,1176,368,2,51,133,8,847,315,367,173,91,12,1488,889,10,289,7,117,114,44,83,363,1216,297,47,7,1022,46,670,1182,1041,222,1,3,91,15,2313,4,106,6,1546,1539,5,1162,899,2121,3,1,4,19,229,41,1226,5,21,28,163,810,46,16,579,491,283,17,4,33,523,1430,693,134,1,1,1,1,1,1,6,23,12,44,5,28,4082,9,1085,124,2255,731,1,1,1,1,1,12,218,380,13,14,22,51,664,268,2,2509,60,1,4,23,1443,423,536,5,49,2,204,3265,683,11,256,2844,1044,60,1,1,319,41,551,409,2,5,1079,353,1217,1558,1,1,4209,8,23,170,669,369,658,37,443,1841,9,368,543,222,372,5,1230,1471,1,1,15,164,43,6,1,17,50,897,2,1,3,4,63,2,595,1366,2,154,40,7,686,201,186,2,7,667,15,7,492,403,16,594,5,1230,1471,2,166,53,8,8,3,4,163,993,6,83,588,2,21,145,3,598,49,967,2,23,39,2,710,358,15,192,1,27,59,425,158,318,1,14,8,376,383,492,731,1029,6,159,129,587,1774,361,1205,1,4216,1,4116,1,2722,1,4217,1,4218,1,4219,14,193,2,34,633,49,320,221,470,3,1,3,725,42,113,25,374,144,992,27,81,934,95,1,2,1,1,81,2,1,4,281,362,1,93,637,59,47,1,1,1,1,2652,5,21,28,2,1,633,4,22,2,67,30,6,192,1,455,214,3,2145,1,2626,14,862,49,320,221,214,259,1,443,321,509,117,301,302,202,11,518,393,1641,100,88,281,362,94,747,1,1,14,19,30,105,6,4,27,64,27,366,216,116,196,27,1511,19,193,28,100,65,120,356,31,338,221,74,396,1,2,1,3,725,42,422,1109,8,374,144,1019,1110,5,825,637,106,31,51,1,14,111,35,25,2,19,809,370,229,187,358,212,223,9,1,46,56,824,79,80,487,1,1,1,1,1,1,1,1,2,35,80,11,66,88,10,27,23,1452,732,292,804,33,710,2,1064,112,5,18,1,165,64,41,6,24,37,5,2112,2060,1,18,1078,4,45,35,4,53,430,18,163,217,696,1373,2,98,24,1,1,1,11,159,25,71,3,29,586,2,102,3,2042,1217,5,21,28,2,1,1481,3,24,11,80,8,61,5,43,1066,428,2591,44,6,18,1078,4,44,36,4,483,18,43,966,889,551,66,58,1,1,1,2,1,4,66,43,1066,3063,18,177,60,841,4,83,1,483,18,1076,15,222,602,534,118,7,6,1,1,6,21,30,1,114,521,2,5,24,37,18,4171,1,12,215,10,853,683,194,92,696,39,80,495,761,134,14,154,2,3,1,4,27,2,62,32,361,214,2,116,139,22,194,95,32,32,1,20,37,3,104,7,1,113,8,890,264,428,423,987,268,207,106,33,3,678,562,261,12,321,34,137,46,1837,384,1148,347,1,1,1,1,6,21,28,2,1,3609,80,8,23,1,38,18,23,37,941,3091,4,2633,683,943,1,1,4261,1,4262,3,3233,1030,1,1,4265,3,896,1305,965,9,1081,1272,271,2,1,1,662,1,946,11,192,1,669,3,26,270,44,332,783,619,1281,3,214,17,1740,1,2627,2,159,716,1,3027,6,192,1,1,1,667,52,8,1678,958,6,310,1314,1,1,1,6,159,5,711,803,964,310,1,4270,1,4220,1,1049,1,2350,1,3798,1,122,24,539,471,189,32,18,198,5,74,396,1,2,1,1,1,1,724,1,42,822,753,1,1,1,1,5,19,165,9,96,573,11,1,20,28,54,62,1,45,1,1,21,1397,4,1263,1747,1205,61,1,953,9,518,992,27,81,934,100,369,362,94,14,204,415,63,15,12,452,102,963,141,815,276,1,650,168,7,518,1019,81,1034,369,362,94,1,2369,1,1510,1,3896,2,518,1019,3,845,1188,2245,5,3192,58,2,858,169,1,4279,3,75,27,1658,7,689,16,379,1,446,158,19,1,2714,9,156,36,2,2,4,89,625,205,321,10,176,24,4,39,2,433,241,89,321,2182,2,194,2615,8,19,56,89,484,42,224,613,3008,15,75,91,11,511,1,1,15,209,76,175,486,38,478,1571,45,7,689,16,984,44,2,1930,118,15,159,5,28,4,4,56,25,6,361,214,52,5,12,299,223,3,191,457,291,17,987,625,24,531,1977,60,1,1,74,1,1,1,1,241,41,551,411,8,683,307,209,961,7,176,1937,5,8,18,1,147,28,36,1,459,694,3,102,185,3952,3,689,16,278,9,192,4,718,3372,1,1,1,1,1,4,23,74,1515,277,1,4292,1,4293,1,4294,1,2674,1,1051,1,4295,1,4296,1,4297,3,1610,1754,934,24,177,63,449,355,15,5,113,2,3,1,82,280,162,248,274,70,72,747,540,641,1,1,1,1,5,35,1143,3,3,249,4,689,294,200,3118,3,230,1154,347,2,1567,2737,11,166,521,2,1,395,43,38,1,1761,737,118,2,3364,934,20,21,31,102,12,11,35,19,456,2,1,354,15,120,4,82,280,162,522,70,72,19,214,16,1,58,642,2,188,58,2,2,1,249,117,24,3,2161,45,517,1,3,194,1,1,6,204,89,626,285,25,1,4,49,2,188,1301,10,35,32,48,21,56,1,21,434,217,311,12,2118,2004,54,103,26,1,1,1,1,1,1,1,1,3113,2,164,92,1,4313,3,178,469,612,5,23,170,669,52,653,4,1230,272,1862,950,7,159,1,24,72,2,24,921,7,23,1106,336,62,83,2925,1,2,1171,1858,11,203,1299,2693,107,13,1,1,1,1,1,1,17,35,49,75,41,811,165,1149,1078,290,451,60,1,1,319,41,551,411,8,1502,665,382,815,953,5,1,1,1,2549,11,177,890,788,903,722,210,486,149,1,1,1,2,705,984,4,193,2,61,827,2,1534,1,4,689,16,984,19,2,32,1144,18,19,225,50,183,102,81,410,270,17,7,6,3,1,33,523,2399,1,1,11,1033,47,572,73,40,20,2036,140,223,148,1,13,23,89,52,29,95,360,214,2,794,231,824,1621,1,14,23,136,5,29,274,395,2,798,227,1,839,244,128,387,22,112,355,51,162,360,470,108,40,694,277,18,1,4,369,184,178,1,90,860,1,1,1,3,1716,367,1546,2,159,817,7,23,131,7,32,1,668,682,1,1440,8,845,43,39,1966,901,518,26,1,8,51,105,102,390,216,118,283,468,5,212,1,26,1,447,5,219,15,830,234,1446,9,215,989,34,213,504,3,1,1637,744,1,2248,2,194,1,4,154,39,1,95,1,1742,6,1,66,69,29,3861,315,1,2071,8,215,1328,412,752,1412,20,203,1,4,67,69,3890,315,7,1543,1164,1412,20,203,1,1,8,154,10,29,1,1,669,50,205,15,763,3,15,64,1188,2312,1,1,1,1,1,1,1,1,1,18,164,39,1,78,78,220,1,185,169,269,365,2448,338,1,1,1,1,1,4,181,1039,489,850,4,18,1,235,1233,8,91,30,44,1,68,6,1058,1446,4,24,140,900,468,10,237,1084,1421,359,114,123,1023,1,1,1,1,4365,12,102,52,10,20,9,1,1,5,58,604,341,59,3,1218,42,2865,1,1883,1,4366,16,19,4,169,1,1,95,245,113,1,123,91,52,205,57,70,1622,3,1208,361,2397,1,4367,1,4368,4,193,2,1349,2825,3,1221,575,1395,1,4370,3,161,68,633,3,1943,1,1723,5,1641,25,684,2021,1,9,19,78,67,20,9,1,95,573,2,1,59,1,4373,1,4374,1,3741,11,19,4,26,105,30,9,1,1,53,41,573,4,1661,237,1,71,4,191,16,441,332,10,383,634,1533,418,1,9,192,563,642,1,16,66,171,830,22,741,928,218,3,1,1,499,51,159,102,534,51,6,687,8,338,47,191,458,4,23,1443,423,2238,10,18,1,145,84,34,366,334,1252,1,394,4,321,171,4,737,5,526,595,389,1142,88,4,21,28,2653,1526,5,72,1049,3116,141,1,6,23,891,551,424,2491,156,2,166,524,7,706,143,1,3,1784,456,1,4,1178,2,1,3,4,284,727,190,1173,2,1218,42,3,8,3,4,2,239,448,3,215,1743,1,5,340,28,134,126,3753,15,360,3411,1,245,65,38,262,1,1,1,1,1,1,1,1,18,19,30,2,1,102,6,4,20,8,1,1,20,75,359,214,3,381,51,8,335,25,715,3007,300,1,8,1,1,4084,1,208,3,49,2,1682,2,4391,1,9,154,10,28,1,1,95,359,214,314,15,360,264,882,2511,74,1,263,1,1,1,1,34,1,1,1,24,1,20,28,2,1,102,2,4,6,27,18,1,27,2,48,401,250,314,210,80,1164,220,82,1387,5,207,43,831,107,3210,6,154,39,1,1,1,93,10,30,4,15,2,1,7,628,2,1,3452,5,30,4,25,155,3928,15,32,683,9,14,39,8,279,669,2,1366,266,1,774,257,1,4,30,2,4110,258,13,166,12,866,183,38,443,754,1018,236,384,301,1,1,7,192,1,1,1,1,718,205,18,196,164,312,247,314,96,182,1038,1,156,1311,53,287,46,1,1,1,1,9,154,2,4,4,27,67,390,216,11,4,230,538,1032,1369,6,672,1877,157,1364,333,2,8,51,103,6,4,27,499,575,3143,8,752,282,812,141,18,25,2379,1,7,215,1632,201,2052,311,1,1,9,178,510,1,16,345,13,25,106,495,6,156,4,32,4,60,658,11,156,20,20,718,5,12,1,1,299,221,1722,4,211,1,475,295,3,193,2,1349,15,21,31,114,38,715,1,6,5,2,237,96,5,230,854,1947,4,165,76,1,740,18,1085,446,55,9,102,1,10,73,129,73,855,108,775,693,1,1,1,1,7,875,901,134,52,984,706,766,19,217,1,6,832,21,90,54,12,38,522,6,1203,108,183,311,182,1,632,1,8,192,3,59,1,393,216,1,49,8,57,8,2,2,22,30,15,4211,4,214,17,417,3773,9,763,3,15,3564,4,2,2,69,1,1,4400,1,3101,1,4399,5,4422,1,1,1,1,1,4395,3,166,42,1639,1,3920,4,1253,166,158,470,5,154,6,24,10,95,9,2024,922,1364,1,116,1,1,1,1,1,4432,4,154,5,5,91,11,178,6,9,1,1,849,6,144,24,40,1,3,1850,958,1625,8,154,30,9,1,1,12,82,899,2,1254,290,3,19,174,669,7,178,791,119,83,2954,309,1,18,244,335,491,294,5,1,15,545,620,4,14,401,378,1028,1,60,1,1,22,177,559,233,98,640,122,1,144,784,773,51,83,107,340,4,9,109,200,1,4,1,1,1,4442,3,4283,160,1,8,21,31,114,65,455,1,2,3,4,655,43,12,2487,10,178,517,274,116,3,645,2392,309,1,10,6,154,40,95,1175,22,29,2,4443,1,3,212,27,448,7,1062,4,889,1669,552,270,1,5,161,32,669,52,630,2,230,1570,4,1850,958,1640,1,9,161,32,34,1,1,633,682,65,2,3,1188,66,993,2,211,771,2,1037,134,5,154,135,882,82,166,8,177,2,992,1290,1,1018,227,393,6,3665,725,60,1,1,1,18,888,9,1,1,5,8,7,8,4,2,271,52,70,3,134,18,79,2894,2,1850,958,2,360,3657,9,21,28,2,1,114,25,67,390,42,15,100,120,5,460,19,160,119,679,40,186,64,401,441,307,94,3,221,676,7,1,4070,2,154,6,14,243,50,47,43,119,325,1,285,304,151,1,1100,1469,317,2,206,824,9,18,1,73,91,1,27,1,770,205,4,217,1,6,832,2,192,722,2,888,1,2,1987,18,2,1260,587,5,18,1,175,95,573,2,32,822,2,1217,630,2,184,1705,26,888,1,3,6,1,26,2,4,1,1,1,24,141,208,10,12,143,9,3,1,3,2,2,5,420,2539,5,24,64,51,3781,537,8,1733,2,672,5,1398,648,1,1,1,4461,1,4462,11,888,37,2,4,1,1,1,84,81,230,3127,8,1084,181,1530,176,1,2,112,1377,2,289,957,9,66,35,38,53,673,397,157,2501,222,3,192,673,397,16,888,1,3,33,11,163,208,10,153,2,12,1,3,4,5,420,1,1302,6,888,4,7,30,2,2,2,2927,1,1,2293,1,4464,6,51,1,635,1,7,906,16,214,17,461,43,9,33,3,2,63,42,96,284,157,162,9,192,11,654,26,337,285,206,2,5,99,4,1,1,4,742,682,203,1239,3,742,682,203,4,185,883,1851,448,6,112,52,484,1,527,427,2,164,1012,2,1508,7,6,185,26,1,27,448,8,3,185,1502,595,4,1601,5,19,292,2,280,1144,4,929,2062,1,2,1,4465,4,1221,463,680,611,2,1871,2,1,139,5,154,40,2,52,41,2,1733,2,2,1440,68,11,687,90,110,283,50,43,1,3,4,259,308,10,888,1,47,163,371,15,7,23,101,2850,3,51,1,636,6,1221,46,4,324,55,802,16,23,131,38,1,1,1,5,30,632,3,254,10,133,157,193,24,4,51,1,633,3,20,23,1,34,30,1,7,28,9,6,4,71,17,3689,222,52,263,10,1,1,1,22,735,9,33,2,1,2,485,319,4,4,1,102,76,67,995,1,3,17,1615,1,1,1,2,771,90,1,884,2,89,772,1,1787,3,89,54,718,6,648,1,14,162,1,150,15,23,131,38,1,1,1,667,3,206,48,143,157,101,92,24,4,59,53,1546,102,53,699,1,2,3,1,3,11,127,2,1,37,186,4,1,1,2,6,39,83,10,49,381,3,4,46,25,9,13,16,20,2,8,2,33,228,554,15,10,360,8,2,57,60,57,13,480,57,425,319,1,1,1,1,9,58,30,1,7,47,4324,1,1,1,20,700,20,127,3,9,1,24,3,240,1,657,2,4,841,5,81,52,416,1054,1,6,89,54,718,3606,1,1,4,192,1,672,397,5,746,17,3,79,3635,15,700,159,1,24,2,1,190,50,583,75,2,9,3,838,1604,9,1074,5,570,3,31,1314,96,1382,3,7,60,51,1,52,700,312,482,1,4481,9,19,560,81,410,161,221,473,1,4,2,213,824,4,1074,578,1345,96,2,159,47,3,19,235,1233,2,207,707,2,1176,357,6,165,46,2,28,741,271,6,165,46,2,27,1,741,4,24,41,66,1472,1,2808,4,1177,83,695,93,11,19,135,39,1,95,359,214,2,113,269,8,9,92,77,1018,30,15,21,595,1945,689,4,164,20,7,4,5,211,2,27,1,741,2,1177,83,5,154,39,669,392,993,17,19,174,1,95,290,283,60,148,53,108,15,204,476,4,204,2349,1,2,1254,993,16,1093,1,1,479,68,235,569,103,717,1046,173,1,1,1,1,1,1,2908,1,2906,5,2061,1138,720,572,1,11,243,2,90,67,90,108,537,95,279,864,1375,19,336,675,54,1165,308,155,2,239,783,1,1,603,171,1,1,1,1,1,1,12,28,2,2,3,27,28,14,11,739,1915,1731,1,20,160,126,5,363,24,308,19,1,1,22,197,10,5,275,288,309,8,222,378,535,18,286,5,363,24,327,1,1,22,197,10,5,275,288,309,8,600,535,913,30,18,1,229,41,165,85,40,417,74,161,109,30,4,40,101,411,1,1,1,1,564,31,128,1,1848,1,1,1,1,1,6,21,28,2,1,1011,2149,7,62,29,24,1,5,2648,1732,14,793,39,436,622,247,247,43,2081,1,1,1,1,1,1,1,4515,1,1009,1,1806,1,3782,14,1093,383,383,228,33,569,70,959,798,1,1,1,1,1,1,1214,1,4522,2,263,731,11,291,387,308,7,36,487,605,572,28,997,1,6,656,355,1874,49,784,805,12,336,67,198,467,3,1,66,472,620,308,1956,30,6,532,7,121,18,1249,1693,3,693,165,430,1,4525,1,4526,1,3717,5,420,2089,163,20,1025,7,201,790,621,24,1,5,2846,13,364,1099,1,650,6,798,1,1,1,1,1,1,1603,9,154,101,3,390,48,151,274,680,1851,15,154,39,2,453,1,29,184,143,116,105,5,5,5,685,746,4,214,16,1,2055,11,235,1710,1,399,6,4,3650,1,1,1,1,2,2079,2449,2,1890,247,3,258,390,649,4,1476,644,17,552,10,2443,1,2,2040,43,1,1,1,1,1,11,918,4,527,1,14,892,91,246,1527,263,1,3,648,227,202,4,193,669,257,143,8,1262,157,444,124,44,310,1577,394,6,918,532,14,892,91,1773,1,2442,9,898,34,26,165,326,1,57,849,1864,4,2442,1,1,2090,17,476,18,396,4,4,1,32,1,1,1,24,165,340,44,5,937,1269,1,71,3,288,360,227,7,161,68,633,52,3056,565,1,1,1922,3,667,1685,48,5,974,84,1634,6,1207,8,1574,68,680,124,1211,655,173,52,6,656,262,403,895,2322,1,5,678,1665,378,1799,20,6,1726,2,103,2660,50,1,3,230,1570,838,3,258,390,291,2,233,1567,5,18,1,181,1327,3008,1,3200,1,4543,4,1567,48,1496,357,2,189,503,3,1615,1496,357,9,900,9,389,1616,1569,1,60,1,1,1,891,3,160,98,390,14,584,94,834,937,222,21,2,30,22,45,1756,1,1,1,9,918,1985,11,1569,1,55,12,1,1,5,2369,1172,1013,1,1,1,2694,1,4557,10,909,9,13,1,2,24,351,1594,1655,1,5,193,1310,1114,924,377,7,4115,445,1,1,1,1,1,1,4562,1,4566,6,166,524,396,185,425,481,2,122,955,2,193,1,13,2721,1301,93,445,1,1,1,1,1,2,1,1,1,2,230,1660,1,1450,4,125,14,4432,1,1,3808,14,1846,5,66,265,175,49,3,1,278,678,1,1,1205,1,11,74,90,91,1,2,390,216,116,444,400,624,2,125,4447,14,888,1,9,1,32,1,1,1,24,141,1,384,1,7,1,1509,1,4575,1,4576,8,932,26,141,382,11,15,7,1,7,125,86,1,1,26,2,1,5,62,63,14,4432,1,6,1678,731,1,956,1,1,8,944,14,141,393,23,3059,3,1,4,211,1,1,28,5,24,38,63,14,4433,3,1917,1450,1,7,19,229,331,805,81,2915,156,4,23,1,67,12,2,3028,942,1,4579,1,4580,2,230,1154,13,296,158,85,475,3,182,32,221,470,3,1,1,769,3,200,1299,942,3,193,1,668,7,1199,472,698,72,2140,1,1,3,1678,2906,1,5,185,1061,16,2105,1,1,2441,4,193,1,2,666,1,4586,5,207,43,730,274,1163,7,1846,560,3,1,956,1,1,3,1037,2330,1,5,154,40,54,41,1244,2,2409,1,11,153,1834,18,15,7,3,1,310,451,1003,792,1,4588,18,286,218,174,308,4,2,15,22,94,103,290,288,363,176,378,535,1333,1,5,191,64,393,216,339,9,23,3,228,608,603,22,125,2768,156,11,579,491,129,32,221,470,3,1,4,439,327,5,20,1,31,114,523,10,187,1241,103,156,1444,1279,181,1,1,1,4,256,608,560,1586,7,161,31,670,3,232,165,629,5,674,471,1231,174,2045,7,161,30,36,1,1,635,398,7,1891,179,37,81,1397,962,49,12,904,18,10,2,189,327,36,870,2202,39,1,1,4,91,12,25,64,7,822,33,346,212,387,1697,452,1,2640,1,3162,19,1070,129,32,135,86,48,425,1,2,2,140,37,53,493,19,1603,325,1,1,2,685,491,9,822,33,346,212,387,270,37,1390,452,16,539,531,129,32,135,86,473,1,1,1,2,723,19,1603,326,1,4,197,2441,1965,1,9,2211,535,1315,544,1,1,1,1,1,5,28,7,49,31,77,1,4611,5,918,4,3561,1,68,3,24,188,475,4,166,523,733,109,8,862,235,1,164,157,193,24,2911,6,918,4,3561,1,128,1,1,4547,9,154,6,95,27,366,206,10,312,647,2,191,67,2,184,2010,6,983,188,89,788,1,1,5,1987,18,22,3,311,4,678,351,94,393,4,23,161,11,1417,1,65,1,69,1,57,5,161,32,36,633,3673,6,2744,822,558,490,1,1,3,91,12,18,6,252,1444,33,120,182,2155,9,181,31,5,1,819,437,274,619,817,4,252,1444,157,2333,13,171,46,1,819,275,2,8,1032,1416,847,1,1,1,4,2744,1380,490,1,2,1446,104,3,2221,1903,497,7,1650,2536,164,272,1,1,1,1,4616,9,159,51,45,27,366,981,2994,2,1,3,1696,157,2333,4,1312,6,1,3308,2,92,1511,6,154,39,1,1,94,625,1,4444,3,1692,551,1,3,1245,1558,126,2,210,1550,3,1254,290,875,1,4124,6,21,28,73,526,37,491,10,791,411,1473,1,71,1,1880,1,1,1,15,467,550,198,16,17,1,250,427,249,367,1,129,1960,1,1,5,1210,2121,1302,2,1,14,465,106,660,17,1,677,616,128,2,1876,84,1,1,3,6,193,492,177,400,1355,192,9,373,163,486,946,639,2,86,636,1307,1,476,1,537,6,21,28,636,1218,2736,1,4,255,3,390,331,1,2658,1,4640,1,4639,4,2749,1892,1,1,1,2366,9,1,31,102,355,12,288,1653,253,57,9,485,4,12,72,65,230,100,1727,1949,1,2686,5,2442,757,922,463,61,5,1212,1507,898,504,525,7,4647,1,1,1,1,1,1,7,1441,439,88,207,384,2095,1,13,32,453,4,242,213,30,38,2187,689,107,126,523,12,3,52,114,523,17,244,113,222,447,44,294,6,15,8,537,2400,220,59,48,1,1,1,19,890,19,9,13,1,1,1,514,1455,14,75,328,1163,69,6,103,1,1,1,4,890,10,9,1994,7,279,806,464,1915,696,39,466,14,579,52,726,7,6,3,1,236,1590,861,269,1,278,57,2,160,98,8,579,785,6,240,990,402,198,1409,2,832,3680,10,19,435,85,40,81,410,294,563,3,1419,4,742,43,842,3040,4,159,1,4,94,9,192,8,1,378,412,271,348,26,452,12,160,197,222,52,722,4,13,240,717,688,185,317,7,357,222,491,286,1,7,566,4,51,1,633,390,4,258,390,1,14,4,155,1784,932,1797,1,4669,4,1035,2889,485,1,1,4670,5,1044,19,2247,604,757,7,579,622,152,17,179,1,60,2,1201,1672,1,4672,4,3441,10,13,1209,1,117,2,3441,1232,9,579,491,294,9,557,2744,1,1,1,11,21,28,2,1,76,26,101,3,24,366,897,7,246,1,1,331,491,287,573,8,23,12,68,12,13,1531,2148,151,4,852,349,2727,31,6,200,1,790,271,350,24,12,579,52,722,4,7,6,4,236,1405,147,38,1478,3,742,43,842,2,3441,10,4,61,30,9,22,4,2828,613,10,13,3,1512,937,2100,11,918,4,526,2,905,1,547,1580,1,195,1,10,52,637,396,177,35,131,103,912,174,151,10,192,1,672,396,1,157,1024,1,173,2064,10,289,271,452,2,3,495,937,425,927,87,14,888,11,23,5,4,1,1,1,165,372,1,1433,1673,104,6,697,12,1081,814,9,183,4,697,576,1523,65,8,296,343,41,330,4,3,1551,2115,13,32,17,2,77,26,12,116,408,343,164,296,40,201,2,1200,1,6,296,343,371,4,3,1551,7,49,2,77,561,1,343,164,9,678,131,123,2,10,257,462,136,2160,3,2401,2283,1,4,932,2,584,3168,6,296,264,450,4,3,1859,6,1861,672,381,1569,1,154,4,1093,2,782,2435,2,1065,1630,3,164,91,3,5,28,7,49,2,29,4,1987,2624,76,1,9,680,337,103,1040,373,2068,88,1,1,6,1014,606,850,61,1452,709,3,944,3667,76,4,68,35,25,1632,2,192,456,4,2789,1,2,1901,1,1038,1,4694,1,4695,2,100,883,4,853,2227,13,1,2,289,2520,1,3093,3,1014,3,495,3,23,170,721,1,2724,11,1645,309,2742,1,1,1,1,1,1,1,1,9,1881,570,1947,307,1,1,1,1,1,5,154,38,1,669,52,9,927,736,232,2,23,1695,1084,12,1,6,214,16,1,2,1185,553,5,21,28,115,873,139,9,1221,38,13,448,336,2657,1,1,1,3,164,1012,892,11,49,988,139,1074,2059,408,1,1,1,1,1,3,192,673,49,8,14,4682,1,1,1,2,11,11,7,1645,3025,26,1,1,1,25,3,862,52,1810,8,888,39,26,664,278,2,23,2805,13,232,234,270,3037,208,158,301,286,1,1,1,1,1,1,226,1,1882,1,4732,1,3768,6,23,131,708,52,652,1158,7,1617,278,25,2097,341,353,22,1,3494,3,1505,3229,1,3,3235,259,1242,1,4735,15,2804,1933,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4751,1,4752,1,4753,1,4754,1,4755,1,4756,1,4757,1,4758,1,4759,1,4760,1,4761,1,3932,1,4762,1,4404,1,2221,1,1149,3,255,33,360,3,862,1947,1954,7,1922,1,2,1,2837,1,1,5,575,886,377,49,1,1,4766,4,2784,1983,1,1,6,23,170,36,633,52,1895,4,1662,472,590,2046,6,4383,7,61,1,319,1,4,154,5,5,2,3,2724,2049,1,15,1070,825,2,33,204,463,745,7,266,1096,22,42,1,1,1,5,214,16,684,504,553,7,360,1535,866,1256,687,7,59,13,21,28,142,20,2,28,17,32,358,389,1369,604,813,2,1895,75,7,164,27,457,227,301,120,1141,6,3342,402,1035,1,1,1,1,3349,18,21,28,117,1,45,1,26,1,450,2053,788,450,139,19,301,1,327,15,3,3250,1,1472,1,4784,3,1890,2895,1,1,4134,3,2624,4,14,1,3712,1,374,1,4172,1,4787,1,4788,1,3252,10,23,136,1,4,29,2,87,632,1734,160,3,953,3323,513,3,193,669,52,8,374,927,1460,854,499,597,22,41,3,207,969,1242,4,2628,14,310,1316,5,193,3388,656,317,236,5,2648,2,1,85,2055,1,2424,1,4246,1,4792,7,1147,1503,952,567,624,1,1,1,4796,2,1244,219,6,21,28,164,77,747,933,1,290,4,1037,390,1275,2016,4,2636,2,2075,1,7,219,2,284,2526,187,1560,19,4,21,28,2,634,6,1077,3,1,190,431,936,5,71,32,10,10,4049,5,164,27,67,390,528,5,535,4199,64,1,1,1,4801,3,256,26,2728,2,1662,3108,5,1057,1017,1526,138,744,2,79,63,1,1970,4,3192,58,1,1,9,316,37,1,60,1,481,1196,1101,62,3,383,2341,1,2,3615,1096,2,179,5,5,200,346,11,15,18,3,546,11,33,1,4452,2,2804,1942,3,23,169,1,1,4802,4,212,1,21,6,1,4767,1,4702,10,19,78,87,9,2,53,41,957,16,122,1,142,1,4803,9,2046,982,1776,1,1,1,1,1,1,1,4809,4,214,17,2,2053,4,32,122,700,322,1,30,10,50,102,1,944,459,79,2,2295,380,499,1,4812,1,4813,1,1635,8,156,4,4,28,90,366,528,244,2,230,684,7,1574,60,1,2,1782,513,882,9,897,7,27,2,379,108,34,925,2436,1,1312,3,686,964,2536,2,242,740,3,50,24,1530,5,83,4733,1,1,1,12,19,78,6,88,2,1,1,35,59,957,138,347,13,1427,1402,1378,1803,1,1,1,1,1,1,1,1,1,1,1676,2,1468,421,3,1676,612,2532,1,4821,9,4811,11,1,1,1,1,1,1,1,1,4830,1,4831,1,1515,1,108,2,51,637,4,1314,308,575,2635,3,1120,730,1315,7,593,396,507,2637,262,438,1,2,593,4242,6,21,28,2658,1,3,1,4,1891,816,406,1723,1,4837,1,4838,1,4839,1,3885,1,4840,1,3265,1,4841,2,75,28,1,1696,5,211,2,37,732,3860,14,102,90,9,660,4,126,3153,60,1,1,319,41,551,411,3,50,721,86,1,1556,3,525,104,1460,5,685,169,957,3000,15,4,4824,2,2,1,2,160,1276,9,178,46,111,292,697,306,112,309,1656,1,2068,6,154,39,1,60,35,1322,11,102,3409,435,176,157,177,74,313,1,1,1,1,4845,6,21,28,2,1,633,491,10,30,4,1,31,25,12,10,8,4005,16,2,34,1,11,3946,176,157,33,144,74,313,1,2,1,1,1,4122,14,164,27,9,56,26,366,360,115,206,134,31,646,1371,768,6,97,1164,1,305,45,2680,1,1032,4,184,9,669,749,7,184,1233,193,899,29,132,142,19,21,30,1,114,46,1,18,9,1,9,437,2,355,15,5,119,362,788,38,9,178,36,17,813,20,115,2,2,1188,15,74,120,95,625,225,26,1,597,434,2,998,541,45,583,483,1,1763,1,3165,2,97,1515,6,166,47,27,1,1,445,4,214,17,908,624,5,28,2,5,80,1544,3,4850,1,1,1,4853,1,4854,1,4572,16,166,12,34,6,765,67,13,131,35,617,436,127,1,278,679,1,6,1733,2,674,1,957,1,4,28,7,68,12,5,102,4470,278,1,1,11,23,12,22,10,4,32,3,9,21,1523,3196,10,911,1150,192,552,394,720,202,524,156,55,4,2061,744,394,1658,14,154,37,3,61,3,24,366,216,113,3,50,89,2998,741,4,214,16,1,1814,6,91,12,89,1,672,3261,9,911,1342,552,394,720,202,1,523,199,1,3919,2,3199,720,4,54,1200,184,911,1,2253,3,676,235,599,2,99,41,9,4681,178,1,1,1,1,1,1,1,4,282,1861,1016,1708,25,822,33,241,417,114,173,598,240,701,783,408,151,163,2,18,2,2,1,1,1,1,1,1,1,1,1,1242,7,855,658,1826,783,559,163,31,97,394,95,5,135,259,1,9,1,3,17,1,1,4,2,2,2,1,1,1,2,8,14,4,5,3,1,37,10,81,21,185,2,1,1,6,1,1,3,2,7,133,1,1,7,1,3,3,1,2,3,1,1,4,1,1,2,1,2,17,1,53,97,251,1,976,1,6,5,260,346,1,573,38,436,15,4,104,195,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,15,1472,3,3,12,1404,11,1673,107,193,8,11,1,1,1,1,1,4879,1,4880,1,2907,1,4902,6,35,56,12,89,1,672,10,197,625,33,406,1377,2265,1,1,1,1,1,4907,1,4908,2,160,4748,1,4903,1,4905,1,2921,21,195,254,112,301,88,179,7,281,193,1,619,279,29,12,23,97,142,4,1307,786,1,2,822,33,7,520,491,1237,2655,2,2,1,5,91,12,18,89,3916,7,192,8,1,664,126,270,1,1,4904,1,4911,9,160,662,33,406,366,173,2146,735,223,40,291,338,49,93,117,1,9,33,2,37,16,3,3,1,15,3,7,53,1,48,33,73,91,12,88,55,44,4,90,928,132,239,114,1062,749,25,53,1,1,1,11,1031,2,480,684,2,6,4,704,1946,57,1,1,4918,5,1800,60,423,2635,1,1,4876,37,93,396,140,34,61,10,14,23,18,20,48,41,33,2,43,331,8,2,5,153,152,20,340,1,23,31,95,1658,1096,29,1,1,1,1,1,1,1,5,4917,11,1,1,1,1,4932,23,663,61,6,4,37,18,55,31,64,37,118,331,5,191,367,23,33,153,404,512,1810,1,9,3,2286,2648,1,10,56,136,722,613,29,207,434,2338,401,1,9,291,695,3,3,1,233,14,905,878,5,93,194,743,1992,2,9,100,2,31,2,845,1,22,27,2954,3,1689,675,611,5,1006,1,797,304,5,5,161,31,2,668,400,2,855,945,7,672,3,563,5,1,264,610,2,19,237,5,214,16,1,1740,74,7,91,12,18,71,1,672,3261,9,855,156,250,539,1539,1342,163,20,2,4,91,12,18,4005,1,4868,1,4844,1,4681,6,293,242,89,793,726,2724,4,1513,114,1011,701,7,293,47,284,594,15,1573,765,1,1513,9,502,1241,956,622,418,212,385,119,483,3,1627,173,1539,12,200,937,81,15,1,283,418,211,4,32,2757,1,2,1033,700,5,855,772,1712,1342,183,4,855,772,1712,1342,2,1514,1,6,19,165,880,56,931,1164,6,177,898,90,1,4,537,5,91,12,89,673,3261,1,5527,4,1479,718,2,714,4,1011,3892,4,1,9,21,2,1,2,26,16,60,38,523,18,53,1,2,152,1,15,403,406,188,477,44,105,977,1567,1,323,125,101,1,1088,7,53,3,122,855,52,3,3304,7,154,2,37,1,95,573,653,8,188,1,29,474,579,540,1349,543,4,53,1,154,1639,4,54,573,853,16,5,154,2,4,94,810,5,153,45,1116,577,3051,10,54,573,853,16,2899,548,1,1,1,1,11,21,28,2,1,102,2,4,98,24,658,356,6,183,509,580,390,111,3175,3,2345,1,2603,2,1247,189,3,224,809,188,12,154,38,1,2,59,395,29,540,44,237,2606,845,13,180,152,88,126,65,62,5,562,21,973,1871,845,1,2,649,29,7,655,69,116,658,441,2729,284,6,1178,2,1,3,390,7,3,207,43,2167,3,166,68,1064,21,1322,103,10,436,1,1,115,1,1,2,292,64,14,1948,376,267,1,1,1,1,1,8,154,2,3,5,20,23,47,726,10,21,31,1,3,632,4,413,1194,1,1361,7,32,22,61,1,98,478,4239,4,21,31,1,3,6,32,39,8,75,700,322,12,1178,3,3,245,4,115,33,873,1440,1065,1,1,1,4962,6,188,1,29,474,579,540,3,32,3,19,10,52,114,45,1,28,1,1,445,2,293,19,53,155,836,15,5,113,2,2,1,1,1,81,164,4,115,823,1287,1305,1,3,688,1,490,5,1550,24,2,1,715,5,480,198,555,1,283,6,56,153,835,221,3449,126,12,154,39,1,1,59,35,573,257,143,157,96,96,1,1062,1,4965,1,3414,12,252,341,318,268,326,5,551,1,2771,133,1,1,8,1503,71,314,363,1,2,1419,1296,9,203,721,2,369,10,151,3514,1,1,1,198,6,204,1026,221,29,16,3447,1,197,1,203,1,4973,5,192,1,1,1,1,9,153,44,1,1,3,2004,2286,429,53,7,203,1,1026,250,16,6,3471,16,1072,141,756,101,37,7,29,3,1,2,1,20,609,142,2054,1,6,21,28,2,1,1,3,4,154,40,54,41,10,705,380,136,477,10,12,2001,671,323,226,8,64,79,16,489,528,3267,1,533,9,924,2,2,367,10,13,1,3,134,4,926,369,161,3515,9,156,28,71,393,216,75,1,356,234,5,593,912,5,3323,133,10,692,85,82,28,195,181,1,3,506,32,3,209,835,221,5,193,1,1,94,573,11,698,850,2,1,3,20,1,1,2237,1165,1,2,193,96,4,301,151,226,107,1,924,4,255,393,216,116,4,161,524,177,435,5,1251,47,550,8,9,17,53,3,122,30,1,15,403,406,55,133,477,149,977,1567,1,323,226,21,18,1,13,32,90,7,32,1,95,556,17,202,112,68,74,1,106,348,539,2131,537,5,53,3,122,855,55,8,1177,8,1,393,2052,12,1,14,1,2063,1,2051,1,2057,2,23,69,10,678,805,28,63,316,294,433,1056,1308,1,1,4981,1,3641,4,3642,34,1307,1,4,1177,18,1178,1285,2,1483,2190,4,3641,1,34,1307,11,49,111,53,45,24,366,216,113,199,69,3740,1,3645,1,4986,1,1419,1,4959,1,1577,1,3661,1,4987,5,184,10,95,741,166,1,2393,1,1837,1,4988,7,184,10,1,94,359,382,166,6,53,1118,676,35,453,2654,5,492,741,1,283,595,5,211,2,27,1020,2415,8,1217,630,1,1,33,3105,2,1,7,23,138,33,95,573,257,347,18,2368,291,1282,130,137,320,463,1,1,1,1,1,1,1,1,1,1,1,3,3093,102,1612,1,1505,5,1073,1924,96,102,1808,1,3703,12,190,752,336,46,306,112,916,2125,57,164,1,1,4,154,39,1,1,9,360,240,319,12,77,112,1256,1034,1597,5,49,51,34,1042,3832,5,79,21,883,193,3563,6,190,1698,874,331,102,1814,5,600,319,12,77,112,3,49,2,1125,6,100,34,1138,3442,25,101,3,190,3005,1814,4,212,1,27,50,2,194,6,10,370,791,59,9,100,422,353,906,2000,1,7,131,34,46,2,27,1,741,3,24,41,66,5,178,999,83,695,93,5,19,135,39,1,668,4,154,39,669,1385,1,1940,2,195,2591,3,178,993,23,4,1181,252,1730,1849,1,5013,3,1059,5,1307,7,1083,95,3,3,245,4,2994,3,1574,63,1196,3,1436,138,4,8,22,232,286,322,221,2082,397,1452,1,5015,1,4943,2,1603,3413,2,184,70,1,1213,2,1196,368,9,204,198,90,186,551,4,1,283,595,3,65,4,62,12,50,104,6,32,1,7,665,571,127,729,736,1776,2,1237,3780,1,3675,5,402,62,673,81,648,1,5018,3,178,866,95,4,21,31,114,521,5,1036,14,13,131,2369,4,207,981,35,28,1,5519,4,5019,1,1,1,18,5023,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5041,7,195,48,2,49,183,975,473,3,156,35,748,13,23,131,38,1,1,1,1,669,49,205,10,133,312,11,170,10,742,1,385,5,2,1,157,45,3524,5,180,1128,5,2,1,2,43,1487,9,154,6,32,1,1,1,1,669,49,17,145,4,3,1,45,1,1304,370,115,14,33,2093,915,1,1,1,1,15,931,1,1,1,186,3,106,80,20,121,13,1,5,10,15,2,156,4,5,178,993,23,64,1,7,49,2,133,72,434,5,1038,5,18,1,191,72,905,8,1322,103,447,1,116,359,14,2591,6,178,993,23,24,40,1,12,154,40,10,716,1,10,1,297,1,3,1,217,3,888,1,10,1,5520,1,1829,3,1679,1430,220,1,921,2,164,711,3,279,902,22,5,184,39,1251,37,1673,9,169,14,152,67,656,5,74,69,16,10,335,67,260,379,17,5,74,69,16,2327,8,1064,234,554,231,252,37,372,822,8,204,85,941,221,106,5,1802,1684,9,1474,1181,1,691,1650,52,1,1,1,5,254,394,214,382,243,4,5053,1,1,1,1,5054,1,1933,5,23,138,701,599,60,3,1757,205,331,14,166,12,17,28,694,278,102,80,378,665,495,649,465,43,3,1848,1,488,4,19,135,10,20,8,166,12,6,29,4,6,972,182,5,1177,8,1,393,2079,17,23,161,9,1,1,59,915,52,61,4,525,5,411,1102,219,9,89,23,204,50,148,247,29,521,30,1,70,151,60,46,4,1,9,289,288,36,1071,386,1,59,1280,4,18,1,1051,860,7,62,13,2377,2,950,1653,1,10,164,91,3,446,477,22,43,716,490,733,2,255,921,3,654,2520,449,3,2135,2028,819,4,920,404,913,2822,5,914,649,3,1,753,13,920,1,268,1,40,215,29,88,6,1,1,280,3210,11,53,201,81,67,656,148,16,25,487,908,967,2,914,652,7,921,268,1,255,29,37,59,7,2095,137,2829,1,1,1,1,16,243,2,826,1,343,105,549,258,11,1406,1,5,1,1,1,4,1,5061,1,5066,1,5067,1,5068,3,53,984,196,10,23,170,1,1,1,47,2,827,817,536,4,1483,701,48,2831,26,204,131,343,242,1,278,5,12,1,12,1,221,45,9,6,46,4,1,9,577,659,557,296,41,1347,21,8,21,28,136,935,366,725,71,1459,16,27,1,2,2,2,1,15,12,20,2,6,7,63,32,670,4208,24,50,114,1080,222,85,22,1,521,11,29,49,24,4,20,5,61,157,1203,1324,77,12,1,1,1,9,23,4,3,1,3,28,20,2,128,4,1224,1149,2702,1,7,23,161,9,2,667,1027,536,23,204,39,2,433,242,151,1,104,23,12,5,1,13,221,45,15,9,37,5,586,1030,523,1376,5,224,809,164,24,595,5,28,2,2,3,62,1,119,4,2095,11,78,2889,4,1883,1762,1433,1,6,27,1,2,4,1,47,6,1425,564,3,356,14,2591,5,154,2,3,5,91,7,178,17,976,23,24,40,1,9,654,22,231,4,318,251,3,26,3571,3,19,121,722,2,1940,395,4,24,1579,2133,458,5,1209,9,1,542,192,11,204,313,402,1,1,11,298,221,108,3,3486,14,1436,10,102,26,4,714,1254,163,821,274,4,1,156,116,1,1313,7,654,24,444,107,4,1,878,9,164,27,64,3,24,366,216,116,216,3,1436,10,3636,6,654,468,107,71,177,3606,8,23,39,102,27,64,393,528,1453,3,159,705,560,6,1071,1,158,221,1913,1684,5,154,42,60,808,112,5,1230,221,111,1802,1684,2,256,808,5,184,10,668,257,2002,9,21,28,2,109,525,352,139,2485,80,6,62,13,85,32,1,669,6,62,98,32,1,669,3,13,77,375,1435,248,268,1,1759,819,92,10,1,1,1,1,4204,9,97,823,1317,1329,1493,29,1,1,1,5,4163,819,92,12,1,1,2237,9,1217,288,688,614,816,86,1383,1,1,9,21,28,105,59,69,403,5,1521,1530,4,23,172,34,633,7,21,28,117,47,472,5,3051,1,2807,8,62,15,785,604,669,2924,15,21,1,4982,1,5074,9,363,77,119,95,253,310,288,688,532,7,119,1347,2434,1159,15,22,1,1,5098,1,1823,1,3900,1,5097,1,5096,1,5095,6,23,839,392,212,78,1,3,1301,3798,1,2,27,5074,6,23,161,9,669,1027,536,6,156,44,1029,660,304,532,6,1220,67,213,3498,104,1,7,23,161,9,2,667,748,279,3,77,210,586,5,77,26,1093,939,268,6,920,751,1895,1493,29,1,2,164,751,2,1220,3778,3,184,11,94,2,77,1006,12,164,28,1,7,55,393,214,3,679,2033,1527,1,23,523,570,353,128,795,1444,350,323,44,274,6,172,100,24,1,1,1,1,1,1,1,1,1,1,5116,1,5117,1,4316,1,3693,20,160,83,2,195,214,22,231,4,211,107,248,33,683,436,1569,464,456,1,1,1,1,3546,14,243,411,253,4,211,107,72,168,8,28,5,1,1296,2315,17,19,2,28,110,1,4,20,7,64,1,2,24,366,214,671,356,740,21,1219,473,144,616,1867,1,3,734,41,12,13,1,1,1,1,1,1,1,1,1,1,3,49,1774,3311,7,156,4,4,27,67,390,216,2,62,3342,35,216,3,24,2,440,177,45,10,176,155,32,2,1,154,9,78,50,237,382,258,274,84,300,47,58,599,717,579,26,1,1,1,1,1,1,1,5081,1,3375,1,5142,2,5143,1,10,216,1,1,1,818,214,186,37,976,659,1,237,1,5145,6,18,1,1212,221,473,1,10,166,15,1039,207,5,199,78,145,2266,1026,1,5147,10,907,186,1,1596,809,664,964,21,1,1,11,258,47,135,422,45,4,599,683,1191,1278,459,1,2325,8,1446,689,296,2651,2,67,1,1,1,97,7,1183,877,2309,785,1,1,1,1,2749,1,2431,1,5158,32,296,352,6,356,2,58,161,166,50,79,89,307,1,3,4,130,123,287,226,54,26,4,571,477,33,23,4,414,857,1,1,1,4,1303,933,2889,38,2,160,122,7,193,669,441,533,169,3120,38,14,1085,489,4,1886,57,292,385,467,314,78,107,1,1,1,1,84,1,4665,11,579,491,283,4,7,6,4,33,203,320,3238,2,1251,2021,5,23,170,669,1027,536,10,112,795,4,168,102,91,161,13,64,2653,2,1446,3636,5,654,468,178,1,176,6,1436,3515,161,57,1,1,4,160,4,775,1106,5,23,74,96,669,52,6,1150,417,802,1537,1266,1,5,122,69,457,216,75,3,939,93,1642,1,5174,20,987,1178,512,1467,60,1,1,74,1,1,1,1,241,41,551,58,1,1,1,350,1,2747,3,2167,2113,896,3,19,235,608,14,166,524,10,8,209,66,98,118,21,9,487,344,3072,47,18,689,19,275,97,1,139,1,50,1,444,13,503,398,194,2275,80,1,1,5,708,564,358,3552,1,10,1301,3,142,925,1792,819,100,4,98,1,8,1829,2283,327,1581,1,1,1,1,4,654,468,178,211,5,250,502,849,204,3037,4,160,4,29,480,2,911,599,2,258,24,2,62,1454,3,184,59,829,2,689,294,3,931,2,1758,3,1301,3,3880,5,1601,1,23,1,276,2,1621,6,2,192,2594,1,5186,1,979,13,18,1,43,92,128,297,491,161,221,81,392,1,4,11,23,11,28,13,33,104,3191,1,1,1,1781,15,2372,811,2,110,271,1622,1,1,1,1,1,1,1,1,1,1,2448,1,3300,1,5198,1,5199,1,2959,1,1906,1,4686,1,5200,4,62,196,1188,559,9,160,4,27,64,3,24,366,1241,576,51,23,39,92,12,15,11,1,23,1,1,1,4,10,56,573,2,173,40,110,64,31,145,5,2,3,37,154,2,139,120,478,1,57,23,2,659,163,131,1,280,24,412,1007,9,10,55,824,1,1,1,1,5,62,3341,1,1,1,25,185,27,4,1,1,492,358,152,31,50,136,63,257,14,191,410,80,562,169,383,1491,31,103,2,9,22,77,77,6,4,20,7,1,1,2,63,390,214,2,9,157,223,193,128,315,116,2977,221,3,21,28,5155,7,710,1252,69,421,733,1872,148,7,164,27,64,3,1038,709,3198,2,5098,108,4,1823,127,1824,1360,4,5098,34,48,26,7,160,4,94,390,1175,1951,1360,15,193,26,4,35,390,37,177,55,120,243,17,227,20,1265,347,12,77,498,287,1031,242,268,1760,819,102,2,121,1,13,77,498,1066,494,140,128,1291,469,819,104,121,1,1,21,920,303,613,399,1331,558,492,443,29,1,1,1,52,1,19,28,2,17,1,1,1,14,21,28,2,109,4,27,22,42,393,37,5,486,27,2538,38,23,39,92,10,17,3,7,1,1,2,21,1,1,1,4,20,2,10,3,390,6,208,45,76,54,166,48,29,2,155,87,287,78,304,1021,906,1016,384,5,2031,1152,2005,7,2,3,62,1114,387,10,1446,101,4,201,598,2629,235,1,1,1,5,1051,3087,863,217,1,1,5220,9,191,2,65,23,367,214,2,11,39,2,255,3,1,5221,3,1067,90,3168,5,1446,689,2947,140,1,9,405,665,304,236,320,1610,1620,64,1,5,1729,1454,112,271,1631,12,335,709,14,5,143,54,172,42,154,115,624,1,4,2372,811,112,271,2,3183,383,2,1601,20,5,647,1110,44,161,201,6,1563,3,2170,1467,23,1,2,2068,397,13,23,131,39,1,1,87,7,575,255,10,125,290,703,9,154,40,95,631,1,10,188,1,413,3,18,1,229,4,710,358,689,205,3,255,3,2207,3,166,58,1592,6,1550,85,105,918,2568,1,11,24,37,1,6,32,28,557,2719,1,1,1822,8,1962,201,63,238,533,174,9,2,11,159,34,1,1,60,3,24,7,575,255,1346,3,710,312,46,4,28,2,2,3,12,164,94,1038,709,1399,2,20,1777,25,1,1,1,1,937,1,2483,5,164,94,24,582,432,90,23,131,38,1,1,1,21,2,71,96,315,153,62,148,18,38,2,130,29,117,40,87,87,132,68,556,1,6,85,201,120,33,184,96,16,265,1,36,450,372,758,8,15,252,1,288,1,1,1,1,51,1,1,1,1,306,1,1,1,1,6,1,1,1,1,46,1,1,1,1,46,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,11,224,809,164,24,30,565,1338,1,2077,1,1,15,23,170,96,573,400,291,13,69,254,511,229,61,2545,1,1,17,193,2207,229,13,48,718,1,3,1,1,74,1747,1,2,1,1,1,3,282,2347,783,2,3408,1833,7,1301,312,621,363,608,116,418,8,1613,621,2,361,608,115,1,90,4,61,7,32,585,5,1221,50,1350,534,287,7,3408,1,3,1827,1,1,1,6,1613,621,363,608,116,418,6,111,3,12,1632,1110,2375,3,2629,2615,1,2,3174,2072,2,120,3053,2,258,606,4,1093,1042,2028,819,1,5059,22,1128,39,52,2,428,87,428,63,21,749,29,156,92,971,231,1,394,376,1,1,1,1,17,439,38,102,491,287,573,418,22,361,617,1,2,62,1350,489,1,1,13,204,313,404,14,186,83,26,2,219,108,2,1,3486,6,21,28,117,47,477,293,5,24,37,624,918,2591,11,1128,91,2,515,2,425,834,185,1295,363,411,4,224,994,1,4036,6,23,170,1,1,547,377,10,517,404,283,26,221,108,2,1,622,2864,6,181,43,997,62,533,67,1,1039,9,1223,28,2,166,410,1443,840,1144,1,8,154,10,20,9,1,2,93,832,8,2081,328,440,517,1,1,1,1889,1,2849,4,2081,1286,1,1,3,22,626,216,5,1250,2,1207,1,500,11,193,1,2,718,205,2,443,2,45,3648,1,14,22,260,649,1,191,206,152,4,10,12,57,1948,1747,2,8,212,825,186,688,120,1152,364,1715,2,50,812,2,1436,10,23,234,989,75,459,91,1,182,205,136,80,2,729,2,381,1,462,43,985,31,103,2,12,58,3,62,1943,3259,3,164,27,67,7,62,41,934,529,1838,1,1,60,1251,7,178,425,503,3,1,91,501,15,126,4,27,82,32,128,1,36,59,489,1055,251,1,1,19,644,1,1,1,1,6,1,1,1,1,91,1,1,1,1,1,1,1,1,1,6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,194,95,1226,1896,1,3412,9,1436,931,623,385,2,1,1636,252,1,12,160,33,1,1,63,390,214,77,180,57,390,502,20,296,127,104,127,26,227,195,20,107,73,140,27,8,33,54,259,2211,115,973,146,4,2367,1008,36,1603,4,546,896,414,1171,2,160,31,1,5014,4,710,358,561,2331,18,23,131,40,95,830,2,8,482,756,1007,1,36,1603,916,1,1,1,1,9,517,414,1,1,187,1,109,212,117,6,920,310,221,108,2,1,3,178,1082,3185,4,49,641,5,287,8,187,25,633,192,399,214,1724,1887,16,853,230,123,268,35,234,625,6,623,89,7,6,6,2,77,12,8,87,24,3,6,6,2503,544,1,9,22,257,394,410,205,246,94,232,1233,2,30,5,3,111,9,6,7,188,29,1,1002,51,16,524,8,23,207,418,217,581,117,326,740,4,2235,1,2957,76,1,2629,1,2235,1,2236,5,204,2022,237,1,504,15,49,30,81,33,1,1,87,7,573,2,255,447,899,1687,1118,16,517,402,1,1,10,1,76,62,50,1,2,206,215,74,1,311,4,1327,584,1657,1703,1,5272,6,204,2763,1,442,1863,1,4,1258,1106,611,984,5,192,1,63,606,1322,11,194,1,1,93,174,399,257,110,1,262,2973,6,1727,641,6,623,89,2162,4,193,1,1,924,7,517,404,11,188,1,321,44,4,1223,28,2021,840,6,19,145,20,8,3,667,15,166,1030,117,123,10,102,2,24,4,714,75,1179,1263,156,116,3,1474,37,1673,3,649,787,130,5,1436,425,1516,2,898,8,1244,201,29,737,25,1788,312,939,2,915,148,1,5276,2,212,6,3,3320,92,1826,2,159,128,3,164,91,393,1,120,3,287,743,4247,2,1436,931,2,194,1009,10,224,111,312,15,390,154,16,312,714,1306,2,293,3069,1,4112,1,5278,4,1474,1182,2341,53,3,1248,559,4,2,154,1022,5,18,1,145,84,614,3,1180,1,3,2,1041,814,2,164,118,2,240,824,2,1064,1307,11,3100,1044,60,1,1,319,41,551,405,4,2,3,258,23,6,10,201,790,3153,60,1,1,319,41,551,411,3,135,140,3709,3,24,76,4094,14,688,17,423,39,42,10,517,25,31,1209,4,660,811,1,2,258,415,6,23,169,1,1,1,94,20,164,12,28,198,62,53,83,264,55,1,1,10,77,129,53,28,12,2,219,415,12,176,159,67,62,53,402,1,1,216,53,40,221,11,684,21,423,39,42,10,517,1,1268,1471,1,10,18,1,229,229,593,286,1,17,556,1612,6,20,1,28,164,77,3740,3,1674,118,621,11,24,37,4,3,1,12,19,8,23,906,4191,24,204,443,421,689,44,161,264,22,126,89,1,504,203,9,94,330,21,1654,1,655,1,1,1,1,12,335,67,260,390,6,79,69,16,644,1683,35,1697,4,164,90,395,838,3,254,1,1232,5,467,670,81,648,1683,2,402,1464,12,179,4,34,185,639,11,85,300,97,714,1232,69,5,193,2,59,917,316,4,166,58,1073,519,5,1550,209,899,2568,1,5,685,230,122,24,2,3,213,27,5042,3,1064,234,1073,12,647,394,130,23,64,2,214,381,608,721,412,1,2,32,159,3,18,1,235,4,164,47,30,741,8,647,394,433,35,234,625,95,721,2,204,2764,4,2464,504,6,46,7,49,144,1,88,7,576,1109,5,1565,89,462,504,2663,12,394,82,18,31,369,128,46,50,43,700,672,787,3,21,145,47,2,186,851,12,682,596,1156,553,436,227,1634,1,1,1,1,1,14,1057,102,2,299,251,33,7,907,295,7,1,643,1686,1,9,190,785,246,52,448,715,329,35,48,4,193,1,1,667,5,361,122,171,4204,434,7,193,48,24,1,596,334,3008,13,190,600,30,9,330,1,300,261,937,107,35,48,2445,9,107,52,32,64,1,2,22,1,367,4,68,32,10,575,2,875,1547,5,373,103,60,2071,2,2,742,48,4,191,65,2,22,5,23,170,63,606,2491,3,21,28,164,6,103,87,24,615,364,1229,1,3353,10,1196,2948,60,1,1,319,41,551,405,6,6,412,3,111,577,4191,1,3,1159,1,1,4,68,50,16,5,1,2134,33,215,2,1,1,2,392,318,135,95,43,233,305,2,24,187,119,174,407,377,12,4,11,92,99,20,2,4,409,23,222,210,1006,150,1,3184,2,194,340,3,211,1,1,6,24,44,7,59,5,1621,40,215,2,2,2,1,1,708,116,114,43,228,79,233,24,86,101,293,407,11,33,245,17,71,12,4,11,59,33,99,20,2,4,409,11,12,222,210,1006,150,1,5,184,43,62,1320,2,5,184,10,33,62,1320,2,289,1322,16,316,37,61,32,72,7,102,488,36,611,205,167,116,943,4,2101,3,1885,1744,112,2,230,3264,3,32,102,148,6,316,37,61,111,626,2046,1,3629,2,49,3692,7,24,44,42,8,10,11,1621,4,68,915,54,723,15,225,54,801,1,1272,271,2,1,1,1,1,547,113,1,946,15,159,5,27,64,1,2,23,367,216,10,1,301,27,221,336,2,68,42,5,19,165,10,54,41,5,21,28,162,1,770,3,103,20,5176,10,220,59,801,719,554,271,5,1,1607,1063,11,164,27,64,1,2,23,367,216,116,444,3877,3,211,30,741,9,166,194,132,548,7,9,743,903,601,3,91,12,20,10,164,27,64,1,2,23,7,360,216,116,6,167,4,2,4,2,2003,1,5302,3,15,2,1855,3,167,6,6,4,186,65,481,950,1,3773,7,154,39,1,1,19,75,2721,1,2953,1,5290,4,1746,369,1353,656,11,218,1,316,626,276,74,1537,61,106,55,2033,1,5304,22,215,3,1,1,2,1,2,54,305,274,59,163,208,1,148,74,370,749,33,493,912,1237,2,212,27,3,2699,4,2603,3,4211,9,1087,1,3270,5,192,1,1,340,380,16,225,472,9,14,360,7,1529,21,67,90,271,14,46,67,112,2004,1,3094,3,118,21,4318,6,21,28,162,1,1,26,4,166,26,1,790,8,191,16,48,3,21,369,216,116,10,24,6,61,9,3,18,7,84,1,27,5,24,6,61,12,18,7,234,830,168,66,1037,88,270,1,3771,5,182,495,1491,3141,1,3,154,10,27,4,211,2,27,742,3,91,1,92,3,166,897,124,3,53,155,1639,1,3488,3,49,207,931,2,8,3,2,4842,469,27,7,1,1,1,1,1,1,1,3,19,1,1,6027,1,1,1,1,176,1,1,1,1,1,1,1,1,1,8,335,67,105,37,662,328,1,3777,5,335,67,105,37,662,10,135,120,3,17,12,743,53,104,1986,811,9,167,168,67,105,37,662,16,312,94,2,166,17,2,1399,1,5,335,172,37,662,16,4,192,3,670,2699,8,256,79,1199,1,18,206,3,3475,7,178,157,67,105,37,690,198,4,467,544,196,2386,2,194,1293,2,1534,228,3,1082,625,98,8,190,530,15,1339,584,712,1943,1,5,1460,291,323,584,712,4,161,32,1,668,3,2074,584,712,7,293,28,53,118,26,68,2687,4,189,1087,2,4007,4,161,23,9,669,40,190,529,1,15,158,1,213,169,2,796,584,1,711,586,22,1,31,1193,23,87,592,1,1,1,1,161,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1235,965,236,412,2467,5,51,1,132,64,441,3,214,17,1153,5,611,86,464,590,1713,1,2624,2,22,142,5,194,95,1095,183,2339,4,212,1,26,4065,5,49,117,48,17,459,3,1121,2246,1949,10,204,407,36,514,590,21,595,977,354,1619,2,212,1699,3,32,124,8,5,22,172,95,963,499,8,611,36,1104,21,595,977,354,1619,8,154,39,1,1,969,125,1,2035,2,135,3849,1243,7,9,21,1,1,10,2,4,7,63,69,11,21,2,11,15,31,6,21,10,4,6,4,6,10,2,7,2,4,14,17,5,9,3,6,9,15,2,2,4,8,1,17,6,6,19,5,2,4,5,8,6,2,16,3,1,2,17,10,10,2,3,2,2,5,3,13,1,2,46,10,131,60,20,3,6,8,3,1,8,2,2,1,1,6,2,4,2,7,1,5,5,18,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,15,16,33,1,27,1,1,2,1,18,11,1,2,2,2,18,18,10,3,8,2,14,11,11,60,1,14,6,5,10,6,2,1,8,5,1,3,4,2,4,3,3,1,2,2,9,2,3,12,3,10,22,3,2,6,1,2,1,1,4,5,4,1,1,1,2,8,4,1,5,1,1,2,7,5,3,5,1,2,1,1,16,1,1,2,14,5,3,6,2,1,42,1,2,2,1,1,15,12,10,166,2,3,23,7,9,3,14,1,17,1,1,1,1,2,8,2,1,2,1,1,1,1,1,1,1,1,1,1,4,10,12,7,8,1,1,8,2,17,2,25,16,21,4,18,3,2,3,12,8,7,11,5,29,3,13,3,1,5,2,1,7,1,2,2,2,2,19,6,2,1,7,8,5,1,7,2,7,2,1,2,1,11,1,12,9,2,10,3,2,1,1,2,1,3,16,1,3,14,17,15,3,1,5,25,7,22,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,3,3,1,2,8,1,1,2,4,6,1,2,1,1,4,2,2,1,5,2,2,1,10,1,1,3,2,1,3,2,5,20,2,3,8,24,1,4,1,4,1,2,1,1,1,2,1,2,1,1,1,3,5,1,1,3,1,1,1,1,1,9,11,2,1,3,14,3,2,3,4,10,1,2,1,1,1,1,1,15,3,1,1,1,1,1,7,16,5,1,2,1,1,1,1,1,1,71,11,3,14,3,2,1,1,1,1,1,1,4,9,2,24,2,1,10,1,10,1,26,7,4,92,39,7,3,30,5,3,4,8,3,2,7,2,5,4,8,5,7,1,10,9,1,1,2,5,28,1,27,2,1,8,1,1,1,1,1,1,19,27,63,3,2,6,14,6,1,1,2,1,2,3,5,4,2,3,1,1,1,1,1,1,1,1,1,2,2,1,39,1,13,5,15,5,5,3,6,2,23,8,1,1,1,5,3,1,4,2,17,1,6,9,22,4,2,2,3,2,2,3,10,3,2,6,29,18,1,1,3,1,3,2,5,4,1,2,2,1,2,3,1,2,1,4,3,2,3,2,1,3,4,4,2,1,1,4,2,8,2,25,4,1,1,1,1,3,9,14,2,8,1,1,1,1,1,2,2,1,1,4,7,2,4,2,3,7,5,21,8,2,3,4,1,2,1,7,32,2,2,3,1,2,4,6,22,1,1,1,1,1,28,1,1,3,4,1,1,1,1,1,11,4,1,1,2,2,2,5,2,1,4,1,2,2,1,1,2,11,1,1,16,11,4,13,1,1,3,16,3,5,2,2,1,2,2,6,8,5,6,2,2,11,4,9,2,2,6,3,7,4,26,1,2,2,1,1,1,3,10,9,1,1,14,3,1,1,8,1,3,1,4,1,1,1,1,1,17,4,7,1,2,1,12,2,5,1,2,7,2,3,1,1,1,1,1,1,1,2,23,1,2,2,2,1,8,16,7,16,1,1,1,3,1,7,1,1,1,2,1,2,1,3,6,3,22,2,1,2,7,2,1,1,20,1,7,2,1,1,3,2,7,1,1,1,1,1,1,16,2,3,4,22,4,1,32,13,1,4,1,1,2,1,4,3,1,2,9,1,3,2,28,2,1,4,4,2,11,1,10,10,3,1,1,1,1,1,1,1,1,1,2,4,9,3,30,2,1,1,2,12,3,8,11,3,1,1,7,2,20,5,2,4,9,17,1,1,1,6,4,1,3,6,6,2,2,2,1,2,2,7,3,2,9,1,3,28,1,1,14,7,2,17,1,16,8,1,6,3,1,2,5,7,8,18,13,12,2,3,1,1,9,2,1,2,7,1,18,2,1,1,6,4,2,11,1,2,4,8,17,10,2,20,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,35,100,35,59,47,18,1,1,1,1,1,1,1,1,1,1,1,2,2,3,1,716,1,4,2,1,194,2788,160,60,1,1,319,41,551,411,7,154,39,1,36,59,907,188,6,1,21,192,16,1,965,5,378,85,947,1603,2305,11,697,10,566,927,236,412,148,435,26,1,6,4,51,1031,625,98,8,389,239,2403,187,17,41,1,2042,1,3246,1,3158,1,3276,1,3156,2,914,348,3,424,1059,26,6,1051,448,22,358,209,1169,53,221,168,145,94,78,143,398,1784,96,9,41,15,26,5,2,10,15,1,25,1,1,1445,272,660,1,1,1,1,46,1,1,1,1,6,1,1,1,1,366,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1083,457,742,4,251,829,186,539,18,179,4,5,24,5,1,6,423,397,3,5,15,153,531,328,882,148,9,14,154,7,31,1,1,1,32,27,35,573,3,622,122,2,2,1847,201,2,1064,234,11,173,3,1,988,20,1063,967,389,106,28,627,3,234,1827,274,2,1436,127,20,176,174,24,72,10,8,60,5,2,9,40,21,291,253,60,1158,13,1729,1,1214,1,3605,4,217,185,650,11,6,23,138,31,1,669,3,14,176,174,24,72,10,75,9,40,312,313,3,1155,1242,1715,3,234,1064,1037,2,1220,2260,2,3244,1,6,464,202,539,661,497,2958,11,135,140,1,611,113,52,74,15,103,1038,1702,4,402,739,28,697,6,691,86,110,195,625,98,7,221,485,2338,27,5,40,20,4,234,1064,1037,358,4,23,138,32,669,5,386,25,3,91,1584,3,221,2823,7,7,161,32,1,60,35,573,625,4,217,830,5,2066,3,161,701,221,5,221,165,25,94,1584,3,217,830,5,2,980,1438,3,161,31,670,3,1888,2,1268,3,49,51,1087,4,182,495,1172,113,4,166,68,829,235,5,154,7,32,1,668,2,224,2737,3,154,39,1,3,353,61,1836,3,2074,985,191,3,353,61,91,26,221,313,172,2338,7,20,5,40,20,1,40,2528,1,1,1,1,11,1,1,1,1,376,1,1,1,1,10,353,33,25,3,91,20,371,1193,161,3072,7,293,47,743,4,439,397,1269,7,849,38,160,40,615,1329,87,5,293,47,743,443,397,1,4842,3,233,814,3795,2,251,481,22,251,2,376,1,1,1,45,55,253,95,2,625,98,1438,530,345,1205,782,1,1,1,1,4,161,31,1,721,2,221,1868,24,537,162,10,1,143,851,39,625,242,152,86,220,4,8,13,1,3,1,1,2,2,3,13,2205,3,194,95,360,19,537,82,79,463,348,234,625,593,75,9,3,12,1,31,9,1,1,3,2190,5,1509,234,625,733,2,9,87,13,14,12,33,128,362,538,1986,2,1052,11,5,192,3,670,534,1,8,405,798,168,4,20,4,1,6,1,1743,3,164,485,2515,7,164,373,112,1094,14,1346,61,7,710,143,230,1527,483,6,20,5,227,27,35,1198,122,2,256,407,3,735,2113,2467,5,18,1,227,1,1,6,20,1,145,47,77,400,7,24,37,30,9,937,24,2102,610,15,1,14,11,1,1,1,1,1,71,59,28,16,1,30,79,32,1,168,1,1,1,1,1,1,1,1,1,1,1,77,52,8,3,12,3,1,1,5,1,1,1,2,91,53,34,21,8,19,5,1,1,27,81,1,1,6,3,26,28,1,45,47,1,11,5,7,27,45,20,30,149,1,5,16,9,1,1,3,21,68,6,24,3,19,13,10,1,1,32,6,6,43,79,26,7,23,7,24,1,8,6,1,75,1,6,1,9,14,1,76,21,25,23,4,13,1,105,3,3,1,12,44,11,10,116,1,29,20,6,1,1,1,1,1,1,30,1,4,4,1,11,64,15,15,6,5,3,14,14,1,1,6,41,1,1,1,1,109,1,1,1,3,10,7,5,19,4,3,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,1,9,1,1,1,2,2,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,26,2,1,4,7,21,21,11,4,12,21,6,8,10,1,1,7,1,4,3,6,11,1,6,6,14,5,7,11,1,1,4,14,1,5,7,29,1,1,1,1,1,1,1,1,1,1,10,1,15,6,1,21,19,22,3,20,23,16,5,5,25,8,2,4,26,5,1,1,2,33,8,32,18,30,18,23,1,1,17,18,4,11,37,7,23,43,4,33,8,5,3,1,1,17,1,1,1,7,3,16,39,12,4,31,15,1,30,20,21,11,10,1,3,18,1,1,21,10,3,19,17,3,18,1,22,21,1,71,3,22,71,4,5,4,12,5,27,1,5,1,6,6,45,1,1,9,19,2,1,163,36,13,25,28,40,5,47,5,55,12,12,10,7,1,19,8,1,1,2,6,14,13,1,1,55,9,32,9,25,14,146,1,1,1,1,86,1,1,1,1,11,1,1,1,1,36,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,41,1,1,1,1,1,1,1,1,1,16,1,1,1,1,46,1,1,1,1,1,1,1,1,1,1,1,1,1,1,41,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,61,1,1,1,1,1,1,1,1,1,36,1,1,1,1,6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,1,1,1,1,71,1,1,1,1,14,220,479,11,143,169,61,567,1112,313,5,12,2,5,20,11,22,78,22,13,24,96,1,2,24,366,3336,12,49,136,876,159,320,153,96,493,1238,683,434,689,4,22,626,1,2515,8,135,24,35,61,3,17,921,2788,11,244,161,665,277,17,7,4,20,11,524,3397,11,49,164,1327,2604,60,1,1,319,41,551,411,2,22,78,9,154,40,95,4,23,151,1910,172,1247,8,190,30,443,35,952,12,25,1414,6,231,20,501,283,349,421,8,707,998,135,966,159,67,33,5,1,1935,5,2965,1,66,7,15,4,1052,11,1603,443,10,698,12,142,349,320,141,226,2,255,956,1,2806,4,161,32,669,682,3,847,830,116,1,1702,4,192,1,2,2591,4,200,1509,654,1154,9,698,87,67,349,366,95,483,661,295,32,707,998,135,966,159,1,22,44,22,11,81,4,2825,1,1,1,1,161,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,200,2163,3,251,636,918,6,21,190,1,1,27,742,8,212,7,1527,106,59,1245,636,1536,1,2409,5,20,191,1,38,40,2,100,1096,5,21,190,1,1,27,1,5328,8,218,1002,200,54,35,234,625,739,2,4770,559,2,1298,1037,1,4336,3,1884,869,2577,5,100,64,43,657,332,6,24,37,39,22,13,3849,14,253,594,40,188,145,1,50,2,436,6,9,68,1,1359,7,100,35,24,99,17,13,3696,12,21,28,162,1,1,26,1,10,31,9,397,3,2,1171,23,2,179,4,2,619,1711,1,5331,4,619,1711,1275,1727,2,288,360,15,200,1,786,1,3,3153,60,1,1,319,41,551,216,1,194,6,291,419,276,3,3,234,12,241,18,1,1,1,2,1,1,1,2,1,2,6,289,12,191,4,4,88,5,100,155,3,390,216,2,177,994,4,649,55,149,1909,4,159,99,29,361,4,214,17,1153,421,8,2079,276,1,37,70,279,226,2092,7,207,981,66,279,11,1,702,1,5335,6,207,981,66,290,1,702,17,21,28,2,1,113,1,45,1,1,1,25,1,10,437,2,1,292,3,32,178,72,5,49,162,476,295,79,7,21,28,2,161,475,8,1038,11,49,2,135,26,1,474,2,1,197,372,355,5,1188,66,290,1,702,3,677,1172,113,3,195,670,397,2,1762,631,5,21,28,2,161,27,4,154,40,95,957,3,2805,394,720,2,2355,1,2,2079,314,2,156,100,5,214,17,20,1133,421,19,18,1,227,1,1,1721,101,37,36,3,1,2,1,629,2196,1,360,1,1,11,20,1,28,2,1,1,2,1,632,4,413,16,23,3,1,1,2,2,3,19,3,10,48,1,20,5,551,1756,40,144,3,3,7,1,682,474,8,103,10,338,60,39,107,1,2,2,8,4,2,2,3,4,1,6,3,2,3,2,2,13,264,3036,1,1,1,1,1,1,1,1,1323,1,4948,4,2138,3209,1,1,1,1054,5,189,503,579,540,1892,5,227,27,1233,122,2,17,30,2,3,18,1,90,3,1175,435,222,3,10,11,36,3302,9,1,1,5352,12,27,1,2,2,3,51,4,7,18,77,4,1058,19,1310,11,303,193,171,5,2,2,2,3,4,3,4,14,11,2,224,26,14,2,1530,278,9,1306,4,11,1,1,175,319,445,52,3,1263,11,1083,4,161,66,1,634,3,1979,5,19,2,255,609,5,1833,261,209,3037,13,1,5354,4,52,1,3,109,5,49,2,2,3,109,3,103,111,1389,1,2048,95,147,24,753,4,382,4,7,1,1,102,13,379,131,31,9,4,1,2,3,1,1,1,1,6,1,13,1,3,1,11,1,1,218,2,4,5,2276,390,22,395,803,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,896,137,188,4134,3,184,43,1382,3,1909,23,101,20,18,1,227,1,1,100,43,1679,37,36,3,1,2,1,19,160,2646,1,360,2,10,20,1,28,2,1,4,632,1,416,496,14,155,562,1,596,361,264,2893,83,441,1,1,1,1,1,1,1498,5,482,4880,1,1,1,1,5366,1,5356,1,2349,1,5367,1,4598,1,5358,1,227,1,718,1,717,1,2863,1,435,2,1018,4350,2,5369,1,2,5360,10,5,161,66,1,634,625,8,717,1,88,169,339,969,2549,539,7,161,66,1,26,608,625,122,14,1083,339,724,3,1,179,781,4,464,1794,1,1,1,1,4,178,910,146,474,4,161,31,1,669,6,625,740,4,16,3973,19,37,155,1159,55,129,441,1146,19,27,1323,142,65,2,169,35,491,1,7,844,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,823,2,154,135,1,1314,2,979,4399,5,1231,695,2,247,478,3,896,1195,1,6,1563,526,1144,1060,1,1231,1,5379,4,689,1045,443,775,7,1040,7,1026,9,884,292,52,1,594,1,3878,1,1042,3,777,925,11,3,175,602,507,10,1047,21,3,128,890,1,99,1094,1,2096,1,386,1,3744,4,649,93,885,3754,2,1702,1579,4,22,824,15,2372,4,495,276,755,397,4,353,1,60,1,1,5382,13,316,461,119,8,143,655,11,379,1074,1,116,1,2099,3,184,11,888,1,2073,15,232,488,57,8,28,1,453,584,125,98,27,1,3,3279,1,31,372,34,660,410,610,1,22,1,1,3,5,1,32,1,1,2,2,2,1,12,208,1183,458,494,1,52,817,1,1,1,1,1,5391,1,2121,9,720,57,36,1,125,328,709,3408,1,6,49,2,113,27,64,3,7,161,31,1,34,1,1,633,6,161,31,1,34,1,634,4,813,1,1162,3409,7,161,31,1,34,1,634,604,7,77,26,154,1829,23,2,9,3,160,127,690,10,629,48,142,165,1,731,138,273,44,3221,20,286,5,695,3,1,2,1,12,1,1,219,10,5,563,304,5,8,902,233,2137,6,777,256,188,492,69,34,7,160,98,390,15,14,1354,1440,4,224,809,188,595,4,1006,220,882,5,1,986,9,1075,49,46,562,32,1799,220,2,1609,4,184,464,25,938,19,987,1,3,621,24,2508,60,1,1,76,243,41,551,216,1,61,1,1,131,1,5398,8,1075,49,582,18,8,1831,220,2,19,987,1,3,621,24,2508,60,1,1,76,243,41,551,216,1,61,1,3,129,16,201,786,1,3,621,24,2508,60,1,1,319,41,551,217,61,133,7,336,67,733,2,4262,1,1,9,291,387,328,220,10,281,591,4,1,4,686,1369,4,113,1,5403,9,185,150,209,517,1015,2,6,1,1033,6,22,839,222,163,618,1300,25,528,101,40,8,204,103,1,306,425,16,122,222,51,44,3233,826,1,1,1,1,1,1,1,1,1,2,160,35,11,180,111,387,328,220,10,281,591,4,1,122,2,861,655,2,291,1491,3,896,137,188,11,21,28,2,1,9,6,617,2,2,295,54,27,712,2,1,10,5,3,4,5,12,5,14,28,5,2,2,14,1768,1,1,231,32,948,1600,1,1,1,1,5,20,1,30,160,771,2,214,821,14,220,133,40,80,146,18,401,3,4,4,7,138,559,811,5,686,915,3806,3,1,3,189,503,579,8,910,737,195,3570,1,1,1,1,1,5417,8,166,46,1,26,1,447,3,292,3,74,1,908,20,220,133,69,197,55,36,148,10,15,158,8,13,3,3,560,330,1,567,132,261,4,214,17,1675,294,5,703,7,206,361,2281,3,181,510,2063,12,182,521,25,25,5,15,501,1160,2984,1,1,1,13,727,25,20,185,6,300,1562,5,13,14,2565,1,1,12,372,63,7,23,102,71,3,13,214,106,1406,121,12,494,394,14,25,17,11,16,47,81,373,1421,2524,10,22,234,2,110,280,332,157,1,751,528,10,296,14,10,147,31,57,5,11,68,1891,5,49,2,639,5,1587,6,663,79,67,3713,884,19,12,717,1,19,69,7,2,965,196,617,2791,1,41,3,657,1673,219,15,49,2,1,114,18,64,437,3,1,1,293,248,691,4,770,22,183,7,61,446,17,5,1,12,4,64,20,449,4,438,908,145,666,526,1471,1,1,1,3,1077,189,3,7,190,507,22,1,553,1346,2810,9,161,32,39,22,1,3,31,573,625,3,251,481,4,18,183,32,1,1,3,3,1,94,329,392,122,313,294,887,377,86,678,134,6,182,10,722,254,634,903,7,254,885,348,315,553,1610,1466,8,279,222,57,32,1,17,941,1121,5,161,32,61,35,1198,3,213,27,447,5,183,32,2,7,2431,4,161,93,35,1198,6,794,65,1,24,1,4547,13,22,139,30,1,1,61,592,15,1,3,622,1746,2292,7,20,31,1,633,3,295,80,7,794,65,1,24,1,2301,2246,11,181,510,152,190,164,24,595,938,432,739,1430,6,221,165,119,445,1139,3436,6,221,125,40,119,29,1555,10,128,86,17,20,481,4,49,13,2,4386,7,251,481,4,64,2973,953,597,7,221,139,26,119,542,1997,174,8,893,332,466,342,85,325,790,2200,6,353,1,60,1,481,1196,5,316,37,58,3,111,5,845,249,1,1733,285,1,1667,3,293,47,165,3,49,2,637,6,190,524,18,27,15,46,4,310,28,119,50,22,21,7,2,2,3,14,2,1,4,1,10,617,2,72,225,54,1126,137,2969,165,1,1,53,145,4,2,1,1,46,456,8,50,5,6,2,5,7,7,3,2,5,3,2,26,1,2,2,1,3,2,2,6,4,2,1,3,1,5,1,8,1,4,7,2,11,1,1132,44,97,4,2800,504,1,1,1,1,1,284,24,312,54,1,63,55,425,34,17,4,3679,12,750,6,30,1,1,1,1,1,1,1,1,1,1,1,311,1,944,10,23,235,390,227,64,37,2,310,4165,1,7,573,4861,1,20,1,1,1,7,145,7,1,7,488,83,333,3,214,17,2055,7,697,1,1,1087,826,1549,1298,8,373,114,2,300,67,4604,1,1,11,23,232,1,25,410,183,2,548,465,519,5,2,691,185,5,254,1211,22,2893,156,4,673,848,1151,2791,1,5453,9,145,4,3,1,46,1642,147,225,3251,21,327,42,3,51,16,1,36,4,66,21,6,68,13,253,147,171,4,4,1054,86,297,4,655,69,67,64,3,231,2,1151,7,74,1,91,523,1,293,777,14,684,2,14,5,182,163,10,1,479,257,616,651,60,2341,2,128,1632,10,21,28,2,1,114,48,16,447,12,1,3,164,50,769,13,233,444,7,4,12,5,80,276,2,131,9,486,108,12,21,28,2,1,632,1,1,6,1,290,78,1352,3,734,37,4695,2,159,32,18,200,1,786,1,3,3153,60,1,1,76,243,41,551,216,1,62,3,129,5,291,695,3,1,2,5,93,678,127,132,4436,4,1033,164,24,595,3,164,27,96,5,250,1005,441,109,2647,13,684,16,4,356,1,3083,60,1,1,319,41,551,411,6,193,2,6,661,129,898,6,284,13,88,257,28,1489,1,3,2,1067,686,2,898,60,5,700,5,1,143,1,1,2662,6,647,592,3281,20,927,1,28,22,81,25,15,71,16,1,1,1,459,60,25,68,9,7,174,229,3,117,34,313,240,152,163,517,410,1239,734,9,1550,1,23,1,1,1452,785,1166,185,8,423,102,54,48,27,846,468,405,7,214,16,1,1,1152,347,240,17,619,454,5,152,72,232,1,93,39,22,60,13,480,337,1242,250,1398,1,3785,8,166,46,27,1,447,2,1,292,19,173,6,156,172,37,529,2,3,4,452,94,39,82,13,10,307,1486,175,81,2,825,948,8,22,1,138,30,98,573,749,278,7,336,67,516,217,2,432,3830,3,825,948,3413,1,825,4,1082,625,98,24,8,154,30,62,1,1,6,35,1198,5,159,51,3,27,48,4,1077,5,723,24,3,1194,495,1875,12,9,3,1289,429,101,14,1690,1462,102,1,369,1,4,887,849,1083,306,4,256,2,22,657,1,5471,3,715,34,3600,1,5472,3,214,16,3,6,335,284,915,1,227,77,4,214,17,1153,34,40,179,2,2,152,209,147,225,157,2,7,1,87,24,28,312,94,61,35,6,19,13,2,8,23,7,1669,64,250,36,1648,146,1,1,1,1,11,1,1,1,1,3,825,948,54,4,182,986,1,633,5,166,46,475,2,293,15,177,2,4,152,738,2,7,140,312,173,17,6,19,13,10,4,232,416,29,1448,16,169,906,49,1,45,52,502,8,32,312,1709,2445,1,1,1,1,3,22,839,655,4,1223,484,98,34,4,193,2,924,10,6,336,67,733,2,432,3830,3,771,38,48,5,1525,9,1,227,3711,9,32,101,61,16,47,1,24,698,50,16,18,1,142,23,8,1,2,5,27,1,18,1,1,41,573,1226,23,1179,4,2,1,260,102,2,1,3,20,1,1,2,793,657,763,22,1165,1,85,100,1,309,13,21,7,2,2,3,14,2,1,38,25,1,569,298,24,711,30,20,4,37,31,1,3,820,650,1342,126,1,151,1548,1,1,1,1,1,1,1,1,1,10,741,61,31,1,3,2939,1699,1,2,2,20,164,80,38,195,56,46,51,2,22,210,392,40,29,1,6,202,76,1405,147,2323,13,1778,993,86,2123,506,1,1,1,1,1,1,1,1,11,193,34,1,1,25,1,3,24,582,116,507,11,147,1626,235,6,414,1009,2058,1,1,1,1,7,159,2,66,27,608,625,122,8,1272,501,241,3481,1,2,1,1,1,3796,9,145,4,3,1,46,603,1223,3413,26,6,614,642,69,1,6,4169,2,1325,6,5,51,109,4,92,1040,4,212,27,448,295,7,8,3,159,1131,173,297,91,10,32,3,29,163,27,610,200,112,311,122,5,49,2,1,633,298,9,724,903,226,182,3402,65,1,1,1,3,164,700,432,3,1707,2030,345,4,889,38,6,4573,7,1663,3833,744,1,1,1,1,22,244,2,1,1,183,46,56,46,51,2,438,285,1,8,20,143,83,320,1085,147,1373,950,121,8,1,1,1,1,1,24,1,54,122,17,19,114,247,191,43,411,16,53,1,5,78,1,73,69,19,59,77,8,56,7,67,10,598,119,441,328,3,90,23,7,28,51,49,74,2,95,198,1,221,393,51,353,482,8,8,112,1,1,1,1,191,1,1,1,1,11,1,1,1,1,441,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,33,802,35,419,48,21,1,5,1,220,2211,864,851,23,764,1,1,1,1,11,1,1,1,1,1,1,1,1,1,6,1,1,1,1,2,1715,3792,3,227,1382,2,2,164,1439,12,154,40,6,89,7,14,188,9,20,44,68,1891,1,5484,3,766,79,2268,37,200,84,27,27,32,20,2,27,4,25,1,33,10,8,25,2,19,11,15,52,387,29,204,255,15,1,54,681,124,3,157,138,343,1131,934,428,1,6,18,1,30,2,1,596,12,253,594,315,515,25,8,83,12,256,2057,64,1328,12,21,28,2,1,114,34,1,485,3,1,5,296,12,192,1,7,1,55,193,199,217,126,1097,855,2568,5,51,1,160,27,448,6,1063,3,11,114,1436,2885,8,161,31,1,7,1,661,3,679,5,777,3,2,502,4229,7,23,138,32,34,1,61,573,5,49,2,1,636,7,5,777,5,3,33,869,2,749,878,1,749,4,159,166,175,5014,1,1611,6,695,5,187,190,1205,720,1,4304,1,5017,1,5515,1,5516,4,684,2,14,187,5,161,31,1,721,1895,1,2456,4,492,355,682,264,2,688,17,4,192,1,7,665,1,5517,1,793,4,1848,1407,1726,537,3,24,76,8,4,217,2,833,2163,4,219,1004,2344,1,4,192,1,1,671,2,229,2580,17,135,128,5,3,2,1,1,2,1,716,1,2,1,1,2,1,2982],
    states: [0,1,0,0,1,0,0,1,1,0,2,2,1,2,3,3,2,1,8,4,4,3,2,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,0,2,6,5,0,2,4,1,14,1,15,0,2,16,1,0,1,0,0,1,1,0,1,0,18,2,8,1,0,1,0,0,1,1,0,1,25,22,1,26,0,1,1,0,1,1,0,1,3,0,2,3,1,10,1,1,0,3,7,4,1,0,3,8,5,2,0,1,1,0,3,10,7,4,0,1,1,0,1,1,4,2,38,12,20,2,39,13,0,2,2,1,0,1,3,18,1,4,0,1,1,28,1,1,0,3,5,4,1,28,1,46,8,1,1,0,1,1,0,1,49,0,1,1,0,1,2,0,1,1,0,2,3,1,0,2,4,2,0,2,5,3,0,2,6,4,0,3,3,2,1,0,4,8,6,5,1,0,1,59,36,2,60,1,0,1,1,0,1,1,0,1,0,60,1,1,0,1,1,0,1,67,0,1,1,2,1,68,106,2,69,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,4,88,2,2,1,0,2,4,1,28,1,0,0,1,1,0,1,0,32,1,1,0,1,1,28,1,1,78,1,0,0,1,1,40,1,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,2,2,1,110,2,4,1,0,1,0,0,1,1,68,1,2,0,1,3,0,1,0,0,1,0,74,3,3,2,1,74,1,0,4,2,6,1,2,3,9,7,2,0,1,0,0,1,0,0,1,0,0,1,3,8,2,2,1,0,1,5,0,1,0,14,1,1,0,1,0,0,1,1,0,1,0,0,1,1,22,2,3,2,0,1,0,96,1,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,2,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,2,0,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,2,18,1,0,1,0,76,2,3,1,0,1,0,18,1,1,0,1,0,0,2,37,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,48,0,1,0,0,1,0,84,2,2,1,0,1,0,0,1,1,0,1,5,0,1,6,0,1,0,14,1,1,0,1,52,123,32,61,59,58,56,54,51,49,47,45,44,42,38,36,34,32,30,28,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,123,1,1,123,1,1,0,35,64,62,61,59,57,54,52,50,48,47,45,41,39,37,35,33,31,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,1,0,32,65,63,62,60,58,55,53,51,49,48,46,42,40,38,36,34,32,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,154,1,1,127,1,1,127,1,1,0,3,3,2,1,129,2,6,1,0,32,71,69,68,66,64,61,59,57,55,54,52,48,46,44,42,40,38,36,34,32,30,28,26,24,22,21,18,16,15,14,12,11,131,1,1,131,1,1,0,3,3,2,1,0,1,0,0,1,0,0,1,1,122,1,0,146,1,1,0,1,1,214,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,8,0,1,9,0,1,10,0,1,11,0,1,12,0,1,13,80,1,14,308,1,1,0,1,16,0,1,17,0,1,18,0,1,19,112,1,22,148,1,23,0,1,0,0,1,1,0,1,2,152,2,25,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,0,174,1,1,0,1,0,0,1,1,0,1,0,208,1,1,0,1,41,2,1,0,0,1,0,0,2,2,1,203,35,46,44,41,39,38,37,36,35,34,33,32,31,30,29,28,27,25,24,23,22,21,20,19,17,16,15,14,13,12,11,9,7,5,4,1,0,1,0,205,1,1,205,1,1,0,3,3,2,1,0,1,0,0,1,1,78,1,1,76,1,2,74,1,1,194,1,4,218,1,1,72,1,1,284,1,7,70,1,1,68,1,2,66,1,3,64,1,4,62,1,5,60,1,6,58,1,7,56,1,8,54,1,9,52,1,10,50,1,11,48,1,12,46,1,13,124,1,14,352,1,1,44,1,16,42,1,17,40,1,18,38,1,19,148,1,22,184,1,23,36,1,29,34,1,1,32,1,2,182,2,25,3,30,1,4,28,1,5,26,1,6,24,1,7,22,1,37,194,1,1,20,1,39,18,1,1,16,1,41,222,1,1,14,1,41,14,1,44,12,1,45,10,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,192,1,2,0,1,3,0,2,2,1,0,1,0,0,1,1,212,1,2,0,1,1,0,1,4,0,1,1,374,1,6,260,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,1,245,2,2,1,245,1,1,0,4,4,3,2,1,0,1,0,249,1,1,249,1,1,0,3,3,2,1,0,3,4,3,2,394,1,1,0,2,3,1,0,2,4,2,398,1,1,284,1,1,257,4,7,5,4,1,257,1,1,0,6,9,7,6,3,2,1,6,1,0,0,1,1,0,1,2,176,1,1,128,1,4,0,1,1,0,1,2,0,1,7,0,1,1,0,5,8,6,4,3,1,262,1,10,260,1,11,258,1,1,256,1,2,254,1,14,252,1,1,250,1,16,248,1,1,246,1,18,244,1,19,242,1,1,242,1,21,240,1,1,238,1,23,236,1,1,234,1,25,232,1,1,230,1,2,228,1,28,226,1,1,224,1,30,222,2,31,1,220,1,32,218,1,1,216,1,34,214,1,1,212,1,36,210,1,1,208,1,38,206,1,1,204,1,40,202,1,1,200,1,42,196,1,43,194,1,1,192,1,45,190,1,1,188,1,47,186,2,17,1,184,1,49,258,2,3,1,182,1,51,198,2,10,1,180,1,53,178,2,36,1,176,1,55,174,1,1,172,1,57,170,1,1,168,1,47,166,1,60,164,1,61,246,2,2,1,162,1,63,160,1,1,158,1,5,156,1,6,154,1,67,166,1,1,152,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,0,1,1,0,1,0,0,1,1,281,2,2,1,281,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,4,299,39,168,166,163,161,160,159,158,157,156,155,154,153,152,151,150,149,147,146,145,144,143,142,141,139,138,137,136,135,134,133,131,129,127,126,123,6,4,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,322,1,1,410,3,9,8,1,0,1,0,412,1,1,0,1,1,0,1,0,0,1,230,0,1,231,4,1,1,0,1,0,400,1,1,0,1,0,402,1,1,470,5,8,7,5,3,1,0,6,9,8,6,4,2,1,318,13,144,119,117,116,113,112,111,10,9,7,5,3,2,0,6,11,10,8,6,4,3,0,6,12,11,9,7,5,4,0,6,13,12,10,8,6,5,0,2,3,1,0,1,0,414,1,1,0,1,1,0,1,1,0,2,2,1,336,42,255,253,250,248,247,246,245,244,243,242,241,240,239,238,237,236,234,233,232,231,230,229,228,226,225,224,223,222,221,220,218,216,214,213,210,209,137,136,135,134,3,2,334,42,256,254,251,249,248,247,246,245,244,243,242,241,240,239,238,237,235,234,233,232,231,230,229,227,226,225,224,223,222,221,219,217,215,214,211,210,138,137,136,135,4,3,332,1,1,328,42,258,256,253,251,250,249,248,247,246,245,244,243,242,241,240,239,237,236,235,234,233,232,231,229,228,227,226,225,224,223,221,219,217,216,213,212,140,139,138,137,6,5,326,1,1,324,48,260,258,255,253,252,251,250,249,248,247,246,245,244,243,242,241,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,221,219,218,215,214,142,141,140,139,134,132,131,128,127,126,8,7,322,1,1,320,42,262,260,257,255,254,253,252,251,250,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,232,231,230,229,228,227,225,223,221,220,217,216,144,143,142,141,10,9,318,42,263,261,258,256,255,254,253,252,251,250,249,248,247,246,245,244,242,241,240,239,238,237,236,234,233,232,231,230,229,228,226,224,222,221,218,217,145,144,143,142,11,10,316,1,1,316,42,265,263,260,258,257,256,255,254,253,252,251,250,249,248,247,246,244,243,242,241,240,239,238,236,235,234,233,232,231,230,228,226,224,223,220,219,147,146,145,144,13,12,314,1,1,312,42,267,265,262,260,259,258,257,256,255,254,253,252,251,250,249,248,246,245,244,243,242,241,240,238,237,236,235,234,233,232,230,228,226,225,222,221,149,148,147,146,15,14,310,1,1,308,42,269,267,264,262,261,260,259,258,257,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,239,238,237,236,235,234,232,230,228,227,224,223,151,150,149,148,17,16,306,1,1,304,1,2,302,42,272,270,267,265,264,263,262,261,260,259,258,257,256,255,254,253,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,233,231,230,227,226,154,153,152,151,20,19,300,1,1,298,42,274,272,269,267,266,265,264,263,262,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,235,233,232,229,228,156,155,154,153,22,21,296,49,275,273,270,268,267,266,265,264,263,262,261,260,259,258,257,256,254,253,252,251,250,249,248,246,245,244,243,242,241,240,238,236,234,233,230,229,157,156,155,154,149,147,146,143,142,141,23,22,1,294,42,276,274,271,269,268,267,266,265,264,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,246,245,244,243,242,241,239,237,235,234,231,230,158,157,156,155,24,23,292,1,1,290,42,278,276,273,271,270,269,268,267,266,265,264,263,262,261,260,259,257,256,255,254,253,252,251,249,248,247,246,245,244,243,241,239,237,236,233,232,160,159,158,157,26,25,288,1,1,286,42,280,278,275,273,272,271,270,269,268,267,266,265,264,263,262,261,259,258,257,256,255,254,253,251,250,249,248,247,246,245,243,241,239,238,235,234,162,161,160,159,28,27,282,42,281,279,276,274,273,272,271,270,269,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,251,250,249,248,247,246,244,242,240,239,236,235,163,162,161,160,29,28,280,1,1,278,42,283,281,278,276,275,274,273,272,271,270,269,268,267,266,265,264,262,261,260,259,258,257,256,254,253,252,251,250,249,248,246,244,242,241,238,237,165,164,163,162,31,30,276,1,1,274,42,285,283,280,278,277,276,275,274,273,272,271,270,269,268,267,266,264,263,262,261,260,259,258,256,255,254,253,252,251,250,248,246,244,243,240,239,167,166,165,164,33,32,270,42,286,284,281,279,278,277,276,275,274,273,272,271,270,269,268,267,265,264,263,262,261,260,259,257,256,255,254,253,252,251,249,247,245,244,241,240,168,167,166,165,34,33,268,1,1,266,42,288,286,283,281,280,279,278,277,276,275,274,273,272,271,270,269,267,266,265,264,263,262,261,259,258,257,256,255,254,253,251,249,247,246,243,242,170,169,168,167,36,35,264,1,1,262,42,290,288,285,283,282,281,280,279,278,277,276,275,274,273,272,271,269,268,267,266,265,264,263,261,260,259,258,257,256,255,253,251,249,248,245,244,172,171,170,169,38,37,260,2,16,1,258,42,292,290,287,285,284,283,282,281,280,279,278,277,276,275,274,273,271,270,269,268,267,266,265,263,262,261,260,259,258,257,255,253,251,250,247,246,174,173,172,171,40,39,332,3,48,3,1,256,42,294,292,289,287,286,285,284,283,282,281,280,279,278,277,276,275,273,272,271,270,269,268,267,265,264,263,262,261,260,259,257,255,253,252,249,248,176,175,174,173,42,41,272,2,10,1,254,42,296,294,291,289,288,287,286,285,284,283,282,281,280,279,278,277,275,274,273,272,271,270,269,267,266,265,264,263,262,261,259,257,255,254,251,250,178,177,176,175,44,43,252,2,35,1,250,42,298,296,293,291,290,289,288,287,286,285,284,283,282,281,280,279,277,276,275,274,273,272,271,269,268,267,266,265,264,263,261,259,257,256,253,252,180,179,178,177,46,45,248,1,1,246,42,300,298,295,293,292,291,290,289,288,287,286,285,284,283,282,281,279,278,277,276,275,274,273,271,270,269,268,267,266,265,263,261,259,258,255,254,182,181,180,179,48,47,244,1,1,242,1,45,240,42,303,301,298,296,295,294,293,292,291,290,289,288,287,286,285,284,282,281,280,279,278,277,276,274,273,272,271,270,269,268,266,264,262,261,258,257,185,184,183,182,51,50,238,42,304,302,299,297,296,295,294,293,292,291,290,289,288,287,286,285,283,282,281,280,279,278,277,275,274,273,272,271,270,269,267,265,263,262,259,258,186,185,184,183,52,51,236,42,305,303,300,298,297,296,295,294,293,292,291,290,289,288,287,286,284,283,282,281,280,279,278,276,275,274,273,272,271,270,268,266,264,263,260,259,187,186,185,184,53,52,234,1,1,232,1,4,230,1,5,228,42,309,307,304,302,301,300,299,298,297,296,295,294,293,292,291,290,288,287,286,285,284,283,282,280,279,278,277,276,275,274,272,270,268,267,264,263,191,190,189,188,57,56,240,1,1,226,1,49,0,1,0,0,1,1,424,1,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,0,0,1,1,363,1,1,363,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,378,1,1,0,1,1,1,1,1,0,1,0,0,1,1,502,1,2,406,1,1,482,1,2,379,3,4,2,1,379,1,1,0,5,6,4,3,2,1,0,5,7,5,4,3,2,0,1,1,0,1,0,387,1,1,0,1,1,8,1,2,0,1,1,0,1,2,0,1,5,0,1,1,0,1,0,0,1,0,434,1,1,0,1,1,0,1,0,388,1,1,405,3,6,3,1,405,1,1,405,1,1,0,6,9,6,4,3,2,1,154,7,10,7,5,4,3,2,1,407,1,1,396,2,2,1,394,2,3,2,392,1,1,390,1,2,388,2,6,5,386,1,1,384,2,8,7,382,1,1,380,2,10,9,378,2,11,10,376,1,1,376,2,13,12,374,1,1,372,2,15,14,370,1,1,368,2,17,16,366,1,1,364,1,2,362,2,20,19,360,1,1,358,2,22,21,356,3,23,22,1,354,2,24,23,352,1,1,350,2,26,25,348,1,1,346,2,28,27,344,1,1,342,2,30,29,340,1,1,338,2,32,31,336,1,1,334,2,34,33,330,2,35,34,328,1,1,326,2,37,36,324,1,1,322,2,39,38,320,2,17,1,318,2,41,40,392,2,3,1,316,2,43,42,332,2,10,1,314,2,45,44,312,2,36,1,310,2,47,46,308,1,1,306,2,49,48,304,1,1,302,1,47,300,2,52,51,298,2,53,52,380,2,2,1,296,2,55,54,294,1,1,292,1,5,290,1,6,288,2,59,58,300,1,1,286,1,51,407,32,425,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,407,2,371,1,274,37,433,428,427,372,62,60,59,57,55,52,50,48,46,45,43,39,37,35,33,31,28,26,24,22,20,18,16,14,13,10,8,7,6,4,3,2,1,272,37,434,429,428,373,63,61,60,58,56,53,51,49,47,46,44,40,38,36,34,32,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,270,1,1,390,37,436,431,430,375,65,63,62,60,58,55,53,51,49,48,46,42,40,38,36,34,31,29,27,25,23,21,19,17,16,13,11,10,9,7,6,5,4,414,1,1,268,1,1,480,37,439,434,433,378,68,66,65,63,61,58,56,54,52,51,49,45,43,41,39,37,34,32,30,28,26,24,22,20,19,16,14,13,12,10,9,8,7,266,1,1,264,1,2,262,1,3,260,1,4,258,1,5,256,1,6,254,1,7,252,1,8,250,1,9,248,1,10,246,1,11,244,1,12,242,1,13,320,1,14,548,1,1,240,1,16,238,1,17,236,1,18,234,1,19,344,2,168,22,380,3,146,145,23,232,37,461,456,455,400,90,88,87,85,83,80,78,76,74,73,71,67,65,63,61,59,56,54,52,50,48,46,44,42,41,38,36,35,34,32,31,30,29,230,1,1,228,1,2,378,2,25,3,226,1,4,224,1,5,222,1,6,220,1,7,218,37,469,464,463,408,98,96,95,93,91,88,86,84,82,81,79,75,73,71,69,67,64,62,60,58,56,54,52,50,49,46,44,43,42,40,39,38,37,390,3,214,203,1,216,37,471,466,465,410,100,98,97,95,93,90,88,86,84,83,81,77,75,73,71,69,66,64,62,60,58,56,54,52,51,48,46,45,44,42,41,40,39,214,1,1,212,37,473,468,467,412,102,100,99,97,95,92,90,88,86,85,83,79,77,75,73,71,68,66,64,62,60,58,56,54,53,50,48,47,46,44,43,42,41,418,1,1,210,1,41,210,37,476,471,470,415,105,103,102,100,98,95,93,91,89,88,86,82,80,78,76,74,71,69,67,65,63,61,59,57,56,53,51,50,49,47,46,45,44,208,37,477,472,471,416,106,104,103,101,99,96,94,92,90,89,87,83,81,79,77,75,72,70,68,66,64,62,60,58,57,54,52,51,50,48,47,46,45,206,2,2,1,0,1,0,514,1,0,0,1,1,0,2,3,1,160,3,4,2,1,413,4,5,3,2,1,413,1,1,402,6,7,5,4,3,2,1,400,6,8,6,5,4,3,2,398,1,1,396,1,2,394,6,11,9,8,7,6,5,392,1,1,390,6,13,11,10,9,8,7,388,1,1,386,6,15,13,12,11,10,9,384,6,16,14,13,12,11,10,382,1,1,382,6,18,16,15,14,13,12,380,1,1,378,6,20,18,17,16,15,14,376,1,1,374,6,22,20,19,18,17,16,372,1,1,370,1,2,368,6,25,23,22,21,20,19,366,1,1,364,6,27,25,24,23,22,21,362,7,28,26,25,24,23,22,1,360,6,29,27,26,25,24,23,358,1,1,356,6,31,29,28,27,26,25,354,1,1,352,6,33,31,30,29,28,27,350,1,1,348,6,35,33,32,31,30,29,346,1,1,344,6,37,35,34,33,32,31,342,1,1,340,6,39,37,36,35,34,33,336,6,40,38,37,36,35,34,334,1,1,332,6,42,40,39,38,37,36,330,1,1,328,6,44,42,41,40,39,38,326,2,17,1,324,6,46,44,43,42,41,40,398,2,3,1,322,6,48,46,45,44,43,42,338,2,10,1,320,6,50,48,47,46,45,44,318,2,36,1,316,6,52,50,49,48,47,46,314,1,1,312,6,54,52,51,50,49,48,310,1,1,308,1,47,306,6,57,55,54,53,52,51,304,6,58,56,55,54,53,52,386,2,2,1,302,6,60,58,57,56,55,54,300,1,1,298,1,5,296,1,6,294,6,64,62,61,60,59,58,306,1,1,292,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,556,31,61,59,58,56,54,51,49,47,45,44,42,38,36,34,32,30,27,25,23,21,19,17,15,13,12,9,7,6,5,3,2,442,2,290,1,0,1,0,0,1,0,0,1,0,562,1,1,0,1,0,408,1,0,0,1,1,0,1,0,427,1,1,427,1,1,0,3,3,2,1,0,1,0,431,1,1,431,1,1,431,1,1,431,1,1,0,5,5,4,3,2,1,214,1,0,0,1,1,0,1,2,100,1,1,578,1,4,0,1,1,0,1,0,222,3,322,320,1,0,1,0,356,1,0,584,1,1,222,1,0,0,1,1,540,3,5,3,1,0,1,1,0,1,0,0,1,1,388,1,0,0,1,567,0,1,1,0,1,2,490,1,1,22,1,4,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,280,1,0,0,1,1,0,1,0,477,1,1,477,1,1,477,1,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,0,498,1,1,491,1,803,491,1,1,491,1,1,491,1,1,0,5,807,4,3,2,1,0,1,0,502,1,1,495,4,69,68,66,1,0,2,561,560,497,4,67,65,2,1,497,1,1,497,1,1,0,1,0,366,1,1,364,1,2,362,1,1,482,1,4,506,1,1,360,1,1,572,1,7,358,1,1,356,1,2,354,1,3,352,1,4,350,1,5,348,1,6,346,1,7,344,1,8,342,1,9,340,1,10,338,1,11,336,1,12,334,1,13,412,1,14,640,2,62,1,332,1,16,330,1,17,328,1,18,326,1,19,436,1,22,472,1,23,324,1,29,322,1,1,320,1,2,470,2,25,3,318,1,4,316,1,5,314,1,6,312,1,7,310,1,37,482,1,1,308,1,39,306,5,64,63,62,61,1,304,1,41,510,1,1,302,1,41,302,1,44,300,1,45,298,2,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,509,2,2,1,0,3,3,2,1,0,1,1,0,1,0,0,1,1,517,3,65,58,1,0,1,0,0,1,0,682,1,1,458,1,130,0,1,878,0,1,1,0,1,2,554,1,1,632,1,4,630,1,1,0,1,6,240,1,7,238,1,1,0,1,9,531,2,7,1,0,1,1,0,1,0,282,1,1,0,1,892,0,1,1,202,1,2,566,1,3,539,2,2,1,539,2,4,1,0,3,5,2,1,0,3,6,3,2,0,1,1,662,3,8,5,4,0,2,3,1,532,3,10,7,6,320,1,1,318,3,12,9,8,316,1,1,0,1,0,0,1,0,692,1,1,82,2,3,1,551,3,4,2,1,540,4,5,3,2,1,538,4,6,4,3,2,536,1,1,534,1,2,532,4,9,7,6,5,530,1,1,528,4,11,9,8,7,526,1,1,524,4,13,11,10,9,522,4,14,12,11,10,520,1,1,520,4,16,14,13,12,518,1,1,516,4,18,16,15,14,514,1,1,512,4,20,18,17,16,510,1,1,508,1,2,506,4,23,21,20,19,504,1,1,502,4,25,23,22,21,500,5,26,24,23,22,1,498,4,27,25,24,23,496,1,1,494,4,29,27,26,25,492,1,1,490,4,31,29,28,27,488,1,1,486,4,33,31,30,29,484,1,1,482,4,35,33,32,31,480,1,1,478,4,37,35,34,33,474,4,38,36,35,34,472,1,1,470,4,40,38,37,36,468,1,1,466,4,42,40,39,38,464,2,17,1,462,4,44,42,41,40,536,2,3,1,460,4,46,44,43,42,476,2,10,1,458,4,48,46,45,44,456,2,36,1,454,4,50,48,47,46,452,1,1,450,4,52,50,49,48,448,1,1,446,1,47,444,4,55,53,52,51,442,4,56,54,53,52,524,2,2,1,440,4,58,56,55,54,438,1,1,436,1,5,434,1,6,432,4,62,60,59,58,444,1,1,430,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,553,1,973,553,1,1,0,3,975,2,1,0,1,1,584,1,2,0,1,1,720,1,1,720,3,5,4,1,662,4,6,5,2,1,0,1,1,588,1,983,4,1,1,722,1,1,0,6,960,11,10,7,6,1,0,6,961,12,11,8,7,2,572,2,6,1,592,2,105,1,565,1,16,565,1,1,0,5,992,19,18,2,1,230,5,993,20,19,3,2,0,5,994,21,20,4,3,569,2,2,1,0,2,4,1,0,2,5,2,0,2,6,3,250,2,7,4,692,2,8,5,34,2,9,6,694,2,10,7,0,2,3,1,650,3,4,3,2,256,1,1,0,2,14,11,720,3,4,2,1,712,2,16,13,0,2,17,14,654,6,13,12,11,4,2,1,0,1,11,386,1,12,0,1,13,42,1,14,0,1,15,0,1,16,624,1,17,0,1,18,0,1,19,0,1,20,0,1,21,636,1,22,0,2,31,28,582,1,1,672,16,29,18,15,14,13,12,11,10,9,8,7,6,5,4,3,1,599,24,147,145,143,140,135,40,37,30,19,16,15,14,13,12,11,10,9,8,7,6,5,4,2,1,164,1,1027,0,1,1,0,1,1,603,2,4,1,0,1,0,0,1,1,0,1,1,0,1,0,618,1,1,0,1,1,0,1,1,1,2,3,1,0,1,0,619,1,1,619,1,1,619,1,1,619,1,1,619,1,1,0,6,6,5,4,3,2,1,166,6,7,6,5,4,3,2,0,1,1,608,6,9,8,7,6,5,4,368,2,3,1,74,6,11,10,9,8,7,6,764,3,4,2,1,0,6,13,12,11,10,9,8,632,1,1,0,3,9,3,1,627,6,23,22,10,4,2,1,530,7,24,23,11,5,3,2,1,0,1,0,629,1,1,629,1,1,629,1,1,0,4,4,3,2,1,176,4,5,4,3,2,376,1,1,772,1,1,0,2,4,1,732,2,5,2,640,1,1,66,1,1,633,4,8,5,4,1,0,5,9,6,5,2,1,624,12,39,38,26,20,18,17,16,10,7,6,3,2,622,12,40,39,27,21,19,18,17,11,8,7,4,3,620,1,1,618,1,2,616,12,43,42,30,24,22,21,20,14,11,10,7,6,614,1,1,612,12,45,44,32,26,24,23,22,16,13,12,9,8,610,1,1,608,12,47,46,34,28,26,25,24,18,15,14,11,10,606,12,48,47,35,29,27,26,25,19,16,15,12,11,604,1,1,604,12,50,49,37,31,29,28,27,21,18,17,14,13,602,1,1,600,12,52,51,39,33,31,30,29,23,20,19,16,15,598,1,1,596,12,54,53,41,35,33,32,31,25,22,21,18,17,594,1,1,592,1,2,590,12,57,56,44,38,36,35,34,28,25,24,21,20,588,1,1,586,12,59,58,46,40,38,37,36,30,27,26,23,22,584,13,60,59,47,41,39,38,37,31,28,27,24,23,1,582,12,61,60,48,42,40,39,38,32,29,28,25,24,580,1,1,578,12,63,62,50,44,42,41,40,34,31,30,27,26,576,1,1,574,12,65,64,52,46,44,43,42,36,33,32,29,28,572,1,1,570,12,67,66,54,48,46,45,44,38,35,34,31,30,568,1,1,566,12,69,68,56,50,48,47,46,40,37,36,33,32,564,1,1,562,12,71,70,58,52,50,49,48,42,39,38,35,34,558,12,72,71,59,53,51,50,49,43,40,39,36,35,556,1,1,554,12,74,73,61,55,53,52,51,45,42,41,38,37,552,1,1,550,12,76,75,63,57,55,54,53,47,44,43,40,39,548,2,17,1,546,12,78,77,65,59,57,56,55,49,46,45,42,41,620,2,3,1,544,12,80,79,67,61,59,58,57,51,48,47,44,43,560,2,10,1,542,12,82,81,69,63,61,60,59,53,50,49,46,45,540,2,36,1,538,5,55,52,51,48,47,536,2,61,1,534,12,86,85,73,67,65,64,63,57,54,53,50,49,532,1,1,528,12,88,87,75,69,67,66,65,59,56,55,52,51,526,12,89,88,76,70,68,67,66,60,57,56,53,52,608,2,2,1,524,12,91,90,78,72,70,69,68,62,59,58,55,54,522,1,1,520,1,5,518,1,6,516,12,95,94,82,76,74,73,72,66,63,62,59,58,528,1,1,514,1,50,0,5,69,66,65,62,61,0,5,70,67,66,63,62,646,1,1,72,1,1,666,1,2,0,2,19,3,0,5,75,72,71,68,67,0,5,76,73,72,69,68,0,1,1,0,5,78,75,74,71,70,0,1,1,0,5,80,77,76,73,72,0,5,81,78,77,74,73,0,5,82,79,78,75,74,10,7,11,10,8,7,3,2,1,720,5,84,81,80,77,76,756,1,1,0,5,86,83,82,79,78,666,1,1,692,1,1,396,5,89,86,85,82,81,554,2,78,1,0,1,1127,668,1,1,0,1,1129,0,1,1130,264,1,1131,820,4,5,3,2,1,0,1,0,828,1,7,0,1,1135,0,1,1136,336,1,1137,832,6,9,8,7,3,2,1,671,7,1138,179,12,10,8,5,1,0,8,1139,180,13,11,9,6,2,1,110,8,1140,181,14,12,10,7,3,2,776,8,1141,182,15,13,11,8,4,3,114,1,1,680,2,3,1,700,1,1,673,1,180,796,6,1172,199,198,182,181,1,336,6,1173,200,199,183,182,2,673,1,1,102,2,3,1,96,2,4,2,806,2,5,3,100,2,6,4,348,2,7,5,790,2,8,6,132,2,9,7,746,7,7,6,5,4,3,2,1,0,1,1,675,2,2,1,0,2,13,11,100,1,9,818,2,11,1,818,2,3,1,0,3,4,2,1,800,3,5,3,2,0,1,1,0,6,1192,219,218,202,201,21,0,1,1,114,1,2,112,1,3,108,1,4,826,1,1,360,1,6,818,1,7,758,4,6,5,2,1,758,3,8,4,1,0,4,9,5,2,1,0,4,10,6,3,2,0,1,1,124,1,2,0,1,1,0,4,14,10,7,6,128,1,1,364,4,16,12,9,8,358,1,1,608,4,18,14,11,10,836,1,1,122,4,20,16,13,12,0,1,1,0,4,22,18,15,14,0,1,1,0,4,24,20,17,16,0,4,25,21,18,17,828,2,2,1,0,5,1220,247,246,230,229,454,1,1,707,7,344,70,69,65,64,38,1,707,3,58,53,1,0,13,346,72,71,67,66,59,54,42,41,40,3,2,1,0,1,198,711,1,1,0,2,2,1,0,2,3,2,0,1,1,0,1,0,719,1,1,719,1,1,719,1,1,719,1,1,0,5,5,4,3,2,1,468,1,1,0,2,2,1,664,2,3,2,648,1,1,288,2,1240,267,878,2,1241,268,298,2,2,1,0,1,351,158,1,352,0,1,1,0,6,1246,273,272,256,255,75,0,1,0,738,1,1,731,1,1,0,1,0,0,1,1,858,1,2,0,1,1,160,1,2,737,3,4,2,1,0,4,5,3,2,1,402,1,1,0,1,1,54,1,0,768,1,1,634,1,1,0,1,32,490,1,1,0,1,1,900,1,1265,906,1,1,745,1,1,745,3,79,77,1,0,1,0,754,1,1,747,1,1,0,2,2,1,0,1,1224,751,1,1,0,2,2,1,0,1,1,224,3,40,38,2,502,1,1229,755,1,1,0,2,2,1,0,1,1,0,1,9,0,1,1,748,1,2,0,1,1,0,1,2,412,1,1,200,1,4,0,1,1,0,1,2,0,1,0,318,1,0,152,2,546,1,518,2,547,2,0,1,3,0,1,4,368,1,0,522,1,1,0,1,552,0,1,0,346,1,4,0,1,555,924,6,10,9,8,7,6,1,68,1,0,810,1,1,0,1,1,792,3,8,7,1,0,1,0,0,1,1,0,1,1,932,1,1,262,6,21,14,11,9,5,1,791,1,1,791,1,1,20,1,1316,336,1,1317,776,1,1318,170,2,2,1,536,2,3,2,18,1,4,16,1,5,382,1,1323,536,1,1,356,1,2,10,1,8,932,6,8,7,6,5,4,1,538,4,12,4,3,1,791,1,1,0,1,0,532,1,0,706,1,1,0,2,3,1,0,1,1,797,2,6,1,0,1,0,872,1,1,0,1,1,0,1,1,803,1,1,803,1,1,803,1,1,803,1,1,0,5,5,4,3,2,1,946,5,6,5,4,3,2,482,1,1,718,5,8,7,6,5,4,946,1,1,468,1,4,0,1,0,0,1,1,0,1,1,811,3,38,2,1,800,6,41,40,39,3,2,1,798,6,42,41,40,4,3,2,796,1,1,794,1,2,792,6,45,44,43,7,6,5,790,1,1,788,6,47,46,45,9,8,7,786,1,1,784,6,49,48,47,11,10,9,782,6,50,49,48,12,11,10,780,1,1,780,6,52,51,50,14,13,12,778,1,1,776,6,54,53,52,16,15,14,774,1,1,772,6,56,55,54,18,17,16,770,1,1,768,1,2,766,6,59,58,57,21,20,19,764,1,1,762,6,61,60,59,23,22,21,760,7,62,61,60,24,23,22,1,758,6,63,62,61,25,24,23,756,1,1,754,6,65,64,63,27,26,25,752,1,1,750,6,67,66,65,29,28,27,748,1,1,746,6,69,68,67,31,30,29,744,1,1,742,6,71,70,69,33,32,31,740,1,1,738,6,73,72,71,35,34,33,734,6,74,73,72,36,35,34,732,1,1,730,6,76,75,74,38,37,36,728,1,1,726,6,78,77,76,40,39,38,724,2,17,1,722,6,80,79,78,42,41,40,796,2,3,1,720,6,82,81,80,44,43,42,736,2,10,1,718,6,84,83,82,46,45,44,716,2,36,1,714,6,86,85,84,48,47,46,712,1,1,710,6,88,87,86,50,49,48,708,1,1,706,1,47,704,6,91,90,89,53,52,51,702,6,92,91,90,54,53,52,784,2,2,1,700,6,94,93,92,56,55,54,698,1,1,696,1,5,694,1,6,692,6,98,97,96,60,59,58,704,1,1,690,1,51,0,1,0,0,1,1,0,1,1,817,1,1,1,1,1,0,1,0,292,4,121,118,116,1,821,5,122,119,117,2,1,114,6,123,120,118,3,2,1,0,1,0,570,1,1,823,1,1,823,1,1,0,3,3,2,1,0,1,0,827,1,1,827,1,1,827,1,1,0,4,4,3,2,1,374,4,5,4,3,2,574,1,1,970,1,1,0,1,0,831,1,1,831,1,1,12,3,3,2,1,0,1,0,833,1,1,833,1,1,833,1,1,833,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,839,1,1,839,1,1,839,1,1,839,1,1,0,1,0,868,1,0,194,1,1,274,1,0,194,1,1,202,1,2,0,1,1436,196,1,1437,0,6,1458,6,4,3,2,1,918,7,1459,7,5,4,3,2,1,0,8,1460,8,6,5,4,3,2,1,0,9,1461,9,7,6,5,4,3,2,1,0,9,1462,10,8,7,6,5,4,3,2,0,9,1463,11,9,8,7,6,5,4,3,0,1,2,0,1,3,0,1,4,0,9,1467,15,13,12,11,10,9,8,7,0,9,1468,16,14,13,12,11,10,9,8,0,9,1469,17,15,14,13,12,11,10,9,0,9,1470,18,16,15,14,13,12,11,10,894,1,1,0,1,1,0,9,1473,21,19,18,17,16,15,14,13,0,9,1474,22,20,19,18,17,16,15,14,0,9,1475,23,21,20,19,18,17,16,15,88,1,1,875,1,24,875,1,1,32,3,1479,2,1,875,4,1480,3,2,1,1000,5,1481,4,3,2,1,0,1,1,358,1,2,0,1,1,354,1,4,886,2,2,1,1002,1,1,312,1,7,879,1,1,542,1,9,879,2,2,1,0,4,10,5,3,1,362,4,11,6,4,2,0,1,1,0,1,0,1026,1,0,1018,1,1,0,2,3,1,1010,1,1,320,1,2,887,1,1,368,1,4,10,1,1,362,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,854,1,2,852,1,1,0,1,4,248,1,1,895,3,5,3,1,546,4,6,4,2,1,0,5,7,5,3,2,1,0,5,8,6,4,3,2,1024,5,9,7,5,4,3,50,5,10,8,6,5,4,0,14,1518,66,64,63,62,61,60,59,58,11,9,7,6,5,0,5,12,10,8,7,6,0,8,58,57,56,55,54,3,2,1,978,5,14,12,10,9,8,206,1,1,0,1,2,0,1,3,142,1,4,216,1,5,0,1,6,338,1,7,1040,1,8,208,1,9,0,1,10,0,1,11,0,1,12,0,1,13,0,1,14,0,5,29,27,25,24,23,0,1,1,0,1,1538,0,1,1,0,2,2,1,0,3,3,2,1,0,6,1542,90,88,87,86,85,0,1,1,0,2,2,1,0,1,1,604,1,2,878,1,1,374,1,4,941,2,3,1,96,4,6,5,3,1,0,5,7,6,4,2,1,722,5,8,7,5,3,2,0,1,1,1086,5,10,9,7,5,4,0,1,1,772,10,49,47,45,44,43,12,11,9,7,6,0,5,13,12,10,8,7,956,1,1,976,2,86,1,0,1,1,432,5,17,16,14,12,11,0,5,18,17,15,13,12,0,6,1563,111,109,108,107,106,16,1,1,618,1,2,955,1,1,388,1,4,982,1,5,955,3,3,2,1,110,4,7,6,4,1,0,5,8,7,5,2,1,438,5,9,8,6,3,2,76,1,1,782,5,11,10,8,5,4,0,1,1,1062,5,13,12,10,7,6,0,1,1,1124,1,2,0,1,3,0,3,3,2,1,1088,5,18,17,15,12,11,1068,1,1,0,1,1,0,1,0,1068,1,0,976,1,1,1002,1,1,0,1,0,0,1,0,520,2,2,1,0,6,137,136,114,7,4,1,982,6,138,137,115,8,5,2,0,1,1,0,8,140,139,117,10,7,4,3,1,0,8,141,140,118,11,8,5,4,2,1122,1,1,0,2,3,1,762,2,4,2,540,1,1,1116,4,6,4,3,1,983,1,1,0,2,2,1,660,1,1603,372,1,1,8,1,1,1118,2,3,1,0,1,1,0,1,0,652,1,0,989,1,1,989,1,1,0,1,0,998,1,1,698,1,1,1090,1,1540,991,1,165,14,6,9,7,6,3,2,1,12,6,10,8,7,4,3,2,1132,1,1,494,2,3,1,1124,1,1,0,1,1,0,1,0,1162,4,14,13,8,1,18,5,15,14,9,2,1,1128,1,1,0,1,1,0,6,1628,176,174,173,172,171,1072,1,1,0,1,1,680,1,2,0,1,3,0,1,4,1146,3,3,2,1,160,3,6,5,1,0,4,7,6,2,1,0,4,8,7,3,2,922,4,9,8,4,3,1150,2,124,1,0,4,11,10,6,5,0,1,1,440,4,13,12,8,7,0,4,14,13,9,8,162,3,83,2,1,0,2,3,2,0,1,4,324,1,5,100,9,104,103,101,99,98,19,18,14,13,0,4,20,19,15,14,0,9,106,105,103,101,100,21,20,16,15,0,6,89,9,8,3,2,1,0,1,1652,456,1,1653,1100,1,1,0,1,1,0,1,1656,1164,1,1,1164,1,1658,1104,1,1,0,1,1,2,1,3,1174,1,1,4,1,5,1106,2,7,1,0,5,13,10,5,3,1,0,5,14,11,6,4,2,120,5,15,12,7,5,3,682,2,2,1,0,5,17,14,9,7,5,126,5,18,15,10,8,6,952,2,2,1,1164,5,20,17,12,10,8,1162,1,1,638,1,1,0,6,1675,223,221,220,219,218,0,1,1,468,2,2,1,1116,2,3,2,722,1,1,1184,2,3,1,0,1,1,140,5,53,52,48,47,2,0,1,0,146,1,0,198,1,0,144,2,2,1,0,2,4,1,0,1,1,0,6,1689,237,235,234,233,232,0,7,1690,238,236,235,234,233,1,0,7,1691,239,237,236,235,234,2,970,6,225,224,223,55,10,1,922,7,1693,241,239,238,237,236,4,920,1,1,0,7,1695,243,241,240,239,238,6,862,1,3,0,7,1697,245,243,242,241,240,8,192,7,1698,246,244,243,242,241,9,476,7,1699,247,245,244,243,242,10,472,7,1700,248,246,245,244,243,11,474,12,1701,249,247,246,245,244,194,192,190,189,188,12,0,7,1702,250,248,247,246,245,13,1186,1,1,384,1,1,1048,1,2,0,7,1706,254,252,251,250,249,17,1188,1,1,1168,1,1,0,7,1709,257,255,254,253,252,20,0,7,1710,258,256,255,254,253,21,1192,1,1,0,1,1,0,7,1713,261,259,258,257,256,24,986,1,1,358,1,1,804,7,1716,264,262,261,260,259,27,1196,1,1,1026,1,1,530,7,1719,267,265,264,263,262,30,1196,1,1,0,7,1721,269,267,266,265,264,32,938,7,1722,270,268,267,266,265,33,878,7,1723,271,269,268,267,266,34,876,7,1724,272,270,269,268,267,35,482,7,1725,273,271,270,269,268,36,210,7,1726,274,272,271,270,269,37,1102,6,28,20,8,7,6,1,738,7,33,31,30,29,22,9,2,0,1,1729,0,1,1,742,1,2,1004,1,1,0,1,2,0,3,4,2,1,0,3,5,3,2,0,1,1,0,6,1737,285,283,282,281,280,1089,1,1,1089,1,1,1089,1,1,1089,1,1,0,5,5,4,3,2,1,916,5,6,5,4,3,2,0,1,1,0,1,2,1236,5,9,8,7,6,5,1122,4,17,15,14,1,862,1,1,866,5,12,11,10,9,8,864,1,1,1080,5,14,13,12,11,10,868,1,1,0,5,16,15,14,13,12,1224,1,1,0,1,2,0,1,3,0,1,4,0,5,21,20,19,18,17,912,7,277,272,270,268,267,265,1,1202,5,23,22,21,20,19,0,1,1,1210,5,25,24,23,22,21,0,1,1,458,1,2,0,1,1766,0,1,740,96,1,741,1140,1,742,0,1,1,1016,1,2,1115,6,1772,6,5,4,2,1,1296,7,1773,7,6,5,3,2,1,548,7,1774,8,7,6,4,3,2,468,1,1,476,1,2,1115,1,3,440,4,5,3,2,1,0,5,6,4,3,2,1,546,5,7,5,4,3,2,824,1,1,1234,5,9,7,6,5,4,576,5,10,8,7,6,5,938,3,227,2,1,0,5,12,10,9,8,7,600,2,4,1,944,1,2,0,5,15,13,12,11,10,1240,5,16,14,13,12,11,602,2,2,1,576,10,216,47,29,27,26,9,8,3,2,1,1254,5,19,17,16,15,14,1194,4,13,11,10,1,0,1,6,0,1,0,690,1,1,0,1,1,0,2,2,1,228,2,3,2,226,1,1,0,2,5,4,612,1,1,956,1,2,0,2,8,7,796,1,1,0,1,39,0,1,1,570,1,2,1137,1,1,0,1,0,0,1,1,1322,2,2,1,466,1,1,0,2,2,1,0,3,3,2,1,84,3,4,3,2,302,1,1816,1218,2,1817,1,0,3,1818,2,1,0,4,1819,3,2,1,0,1,1,632,1,2,60,1,1,0,2,1823,165,0,1,1,588,1,2,0,1,1,0,1,2,822,1,5,1159,1,1,0,4,6,4,3,1,0,1,1,0,1,0,0,1,1,0,1,1,1169,15,228,170,167,164,161,38,36,34,33,31,29,27,15,13,1,1330,1,0,0,1,1,154,1,1,0,1,1,1173,1,1,1173,1,1,1173,1,1,0,4,4,3,2,1,0,1,1844,0,1,1,1179,2,2,1,1179,1,1,1179,1,1,1179,1,1,1179,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,606,1,2,1310,13,382,341,340,157,156,155,147,134,133,132,131,41,1,1198,1,4,472,1,5,1172,1,6,1334,1,1,620,4,219,4,3,2,0,1,1862,0,1,1,0,1,1,28,1,0,1,1,1,0,1,1,584,1,0,1378,1,1,0,1,1,628,1,2,1272,1,1,174,1,4,628,1,1,302,1,6,1340,1,1,164,1,8,412,1,1,966,1,1,0,1,11,414,1,1,1326,1,13,1324,1,1,1008,1,1,670,7,15,13,11,9,6,4,1,0,1,1886,190,1,229,0,2,2,1,1308,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,598,1,1,1284,2,2,1,1344,3,3,2,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,1,4,1,0,1402,1,1,654,1,2,1221,1,1,1294,2,3,1,644,3,4,2,1,1294,4,5,3,2,1,0,5,6,4,3,2,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,1223,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,1298,1,1,1358,2,2,1,648,1,0,1406,1,1,1298,1,1,0,1,1,692,1,0,1408,1,1,660,1,2,1227,1,1,0,2,3,1,0,1,0,1392,1,1,1412,2,2,1,0,1,1,1306,1,1,0,1,0,1396,1,1,0,2,2,1,260,1,0,1370,1,1,0,1,1,1342,1,2,0,1,1,0,1,1948,1424,2,1949,1,0,3,1950,2,1,1364,3,1951,3,2,1362,3,1952,4,3,704,3,1953,5,4,920,3,1954,6,5,126,3,1955,7,6,1318,5,5,4,3,2,1,0,2,7,1,0,3,8,2,1,1234,3,9,3,2,1276,1,1,1206,1,1,4,1,935,674,1,1,0,1,0,1374,1,1,0,1,0,784,1,1,0,1,1,230,1,0,684,1,0,1328,1,1,0,2,3,1,0,2,4,2,1242,1,1,342,2,6,4,1398,1,0,262,1,1,1332,1,1,0,1,1,940,2,2,1,1402,1,1,0,3,4,3,1,346,3,5,4,2,0,1,1,0,2,10,2,1408,1,3,0,1,1,1296,1,5,0,1,1,0,3,12,11,9,0,1,1,1378,1,2,992,1,3,0,2,2,1,0,3,17,16,14,1402,1,1,0,1,1,0,3,20,19,17,0,1,1,0,1,1,0,3,23,22,20,0,1,1,1420,3,25,24,22,954,1,1,0,3,27,26,24,0,1,1,972,1,64,1368,1,65,972,1,1,0,1,0,1420,1,1,0,1,1,1284,2,30,2,0,1,1,238,1,0,1424,1,1,0,1,1,0,1,1,718,1,0,1428,1,1,0,1,1,0,1,2,0,1,1,1090,1,2,0,1,1,0,1,1816,0,1,0,0,1,1,0,1,1,342,1,0,1462,1,1,1454,2,89,1,0,1,1,734,1,0,1446,1,1,0,1,1,782,1,0,0,1,1,0,1,1,1329,7,106,101,98,33,31,7,1,352,1,1952,1462,1,1,0,1,1,0,1,1,0,1,1,0,1,1,1108,1,2,0,1,1,754,1,0,1366,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,1510,1,1,0,1,0,1484,1,1,728,1,0,1358,1,1,0,1,0,1494,1,1,36,3,1154,3,1,0,4,1155,4,2,1,0,1,0,642,1,1,0,2,2,1,0,3,3,2,1,1368,3,4,3,2,1388,1,1,0,5,6,5,4,3,1,0,1,0,0,1,1,0,1,2073,1536,1,1,0,2,2,1,0,1,0,1373,1,1,1373,1,1,1373,1,1,0,4,4,3,2,1,1375,1,1,1375,1,1,1375,1,1,0,4,4,3,2,1,0,1,220,766,2,221,1,0,3,222,2,1,0,3,223,3,2,0,1,1,1124,3,225,5,4,1298,2,3,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,2,767,1,0,3,768,2,1,1566,4,769,3,2,1,0,5,770,4,3,2,1,0,1,1,1430,1,2,0,1,1,0,1,2,0,1,3,0,4,5,3,2,1,0,1,0,0,1,1,1582,1,1,960,2,2,1,0,3,3,2,1,0,1,0,1586,1,1,704,2,2,1,1226,2,3,2,796,2,4,3,1426,1,1,1332,2,6,5,1560,2,4,1,0,1,0,896,1,0,0,1,0,0,1,1,1432,2,3,1,638,1,1,1524,2,6,1,0,3,7,2,1,1594,1,1,712,2,2,1,0,1,1,2,1,828,0,1,1,0,1,1,1496,1,2,1532,1,1,38,1,0,1614,1,1,0,1,2138,1462,1,1,0,1,1,0,2,4,1,1439,1,1,1439,1,1,0,3,3,2,1,0,1,0,656,1,533,274,2,533,1,20,1,2073,1450,1,1,1150,1,1,902,2,537,1,18,3,7,5,1,1106,4,8,6,2,1,0,1,1,874,1,2067,1578,1,2068,432,1,1,868,1,2070,432,1,1,1502,3,5,3,1,0,2,6,4,0,1,1,1588,1,2,1484,1,1,1610,1,2087,1572,2,2088,1,878,1,1,0,1,2080,1618,1,1,436,2,2,1,0,1,1,1620,1,34,0,2,35,1,1234,4,101,100,36,2,512,1,1,1596,4,103,102,38,4,510,1,1,1280,2,40,6,1276,1,1,508,2,42,8,1462,1,1,1482,1,1,506,1,1,1438,2,46,12,1462,1,1,1392,1,1,1440,2,49,15,1482,1,1,1222,2,29,1,1528,2,52,18,1302,1,1,0,2,54,20,0,2,3,1,914,1,16,1626,1,2107,0,2,2108,1,1580,2,2109,2,1578,2,2110,3,0,2,2,1,0,2,4,1,1606,2,5,2,1142,1,1,1598,1,2,0,5,8,5,4,2,1,254,5,9,6,5,3,2,874,1,1,0,1,0,1186,1,1999,0,2,2,1,0,1,0,0,1,0,760,1,1,908,1,1,52,1,1,556,1,2006,452,1,1,0,1,2217,1618,1,560,88,3,2219,2,1,0,1,1,0,1,2221,316,1,1,0,1,1,0,1,615,1485,1,1,1485,1,1,1485,1,1,1485,1,1,1485,1,1,1485,1,1,60,7,7,6,5,4,3,2,1,906,7,8,7,6,5,4,3,2,272,1,1,0,2,3,1,0,1,0,0,1,1,1652,2,2,1,1672,3,3,2,1,924,3,4,3,2,1491,1,1,1198,3,6,5,4,950,1,1,924,1,1,0,3,6,4,1,922,3,7,5,2,1626,3,8,6,3,1566,2,2,1,0,1,0,0,1,1,0,1,0,1144,1,1,0,1,1,0,1,0,0,1,1,0,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,0,1524,1,1,1290,1,0,0,1,0,1526,2,2,1,1504,1,2,0,4,7,5,2,1,16,4,8,6,3,2,14,1,1,1624,1,973,0,1,1,444,1,968,1530,3,214,2,1,122,1,1,134,1,1,1,2,2,1,0,1,0,1298,1,1,0,1,1,0,1,1,0,1,0,550,1,1,1533,1,1,1533,1,1,1533,1,1,1533,1,1,1533,1,1,1304,6,6,5,4,3,2,1,106,4,174,171,169,1,1002,1,1,0,2,2081,1850,0,3,2082,1851,1,0,1,0,374,1,1,1566,1,2,136,1,1,0,2,3,1,0,1,0,0,1,1,450,1,0,0,1,1,0,1,436,0,1,1,0,1,0,1734,1,1,1580,1,1,1320,1,1,0,1,0,0,1,1,1122,1,1,1220,1,1,0,1,1,0,2,2237,104,134,1,1,0,1,0,0,1,1,0,1,1,0,1,1,1576,1,2,324,1,1,0,1,0,0,1,1,558,1,154,0,1,1,16,1,2249,1716,1,1,1716,1,195,1575,5,29,27,10,8,1,0,1,399,0,1,0,0,1,2203,1714,2,2204,1,0,1,1,370,1,2,0,1,1,0,2,2,1,0,2,3,2,1714,2,4,3,1396,1,1,1542,2,6,5,0,1,1,1654,2,8,7,1664,2,9,8,0,2,2,1,0,1,2,0,2,12,11,0,1,1,0,1,1,1016,1,17,1014,1,18,0,1,0,1764,1,1,492,1,2,512,1,1,0,3,4,3,1,1728,3,5,4,2,992,1,1,1268,4,7,6,4,1,1605,1,1,0,2,5,1,1030,2,6,2,394,1,1,1724,2,8,4,110,2,2,1,1740,2,10,6,394,1,1,1510,2,5,1,1662,2,13,9,1314,1,1,0,2,15,11,0,1,1,0,1,9,0,1,12,0,1,13,0,1,14,558,2,21,17,1282,1,1,0,1,1,504,2,24,20,1522,1,1,0,1,0,0,1,1,1106,1,2,534,1,1,0,3,4,3,1,0,1,1,0,1,0,0,1,778,476,1,779,756,1,0,1640,1,1,1756,1,1,764,5,782,6,5,4,1,1056,5,783,7,6,5,2,1774,1,1,0,1,1,1756,1,2,358,1,3,1668,1,1,0,1,2,554,1,3,0,1,4,358,1,8,0,1,1,0,1,10,0,1,1,0,1,12,0,1,1,0,1,14,1296,1,1,948,1,16,1564,2,75,1,1078,1,18,1768,5,803,27,26,25,22,1066,1,1,0,5,805,29,28,27,24,0,1,1,0,5,807,31,30,29,26,562,3,22,6,1,0,5,809,33,32,31,28,0,1,1,0,1,0,0,1,1,1328,1,2,34,1,1,1665,1,2,510,1,3,1672,4,5,3,2,1,0,5,6,4,3,2,1,1740,5,7,5,4,3,2,354,1,1,0,1,0,1400,1,0,766,1,1,0,2,3,1,654,2,4,2,694,1,1,1388,2,6,4,0,1,1,1776,2,8,6,0,1,1,1702,2,10,8,34,1,1,0,1,2,1340,2,13,11,0,1,1,1679,7,12,10,8,6,4,3,1,0,8,13,11,9,7,5,4,2,1,1814,8,14,12,10,8,6,5,3,2,468,1,1,0,1,0,0,1,1,1348,1,2,1808,1,3,1072,1,1,1348,1,1,1685,2,4,1,54,1,5,528,1,6,1166,1,9,808,1,1,808,1,11,1692,1,1,1808,1,1,1160,6,13,8,7,6,4,1,0,7,14,9,8,7,5,2,1,1590,7,15,10,9,8,6,3,2,0,1,1,1674,7,17,12,11,10,8,5,4,1716,1,1,0,1,1,1674,7,20,15,14,13,11,8,7,1698,1,1,0,1,1,0,7,23,18,17,16,14,11,10,1008,1,1,1016,7,25,20,19,18,16,13,12,0,1,1,0,1,10,0,1,1,1156,7,29,24,23,22,20,17,16,1266,1,1,0,7,31,26,25,24,22,19,18,1502,1,1,1128,7,33,28,27,26,24,21,20,1844,1,1,0,1,1,0,1,0,1734,1,1719,32,1,1,0,1,1187,1736,1,1745,0,1,1,1718,3,4,3,1,1816,2,7,1,1278,3,8,2,1,376,1,1,0,2,2,1,0,2,3,2,1700,1,1,1818,1,1,0,1,1,0,2,5,1,0,1,0,1748,1,383,112,1,1,0,1,0,694,1,1,1280,1,2299,1204,4,6,4,2,1,0,5,7,5,3,2,1,0,1,1,1830,1,2,0,1,1,1392,1,4,0,1,1,1212,1,6,854,1,1,1448,1,8,396,1,1,1758,1,10,0,1,1,0,1,0,1802,1,1,1398,1,2,1735,1,1,0,2,3,1,0,2,4,2,0,1,1,0,2,6,4,70,2,7,5,1092,2,2,1,0,1,2,1,4,7,5,2,1,0,1,0,1106,1,1084,1098,1,1085,0,1,1086,0,4,4,3,2,1,0,1,1,0,1,1,1082,1,2453,0,2,2454,1,0,2,2455,2,548,2,2456,3,264,1,1,0,2,3,1,146,2,2459,6,1796,1,1,702,2,2461,8,1426,1,1,144,1,1,0,2,2464,11,0,1,1,1752,1,2,1242,1,1,1332,1,4,1664,1,1,1884,1,2470,0,1,1,272,1,2,8,1,1,0,1,4,1926,1,5,1056,1,6,1434,1,1,658,1,1,1222,1,9,0,1,10,1318,1,1,1318,1,12,1436,1,1,0,1,1,0,1,2485,1777,1,1,1777,1,1,1777,1,1,1777,1,1,1777,1,1,0,6,6,5,4,3,2,1,0,1,2492,1854,1,1,1914,1,1,1204,1,1,1922,2,2,1,0,1,0,1286,1,1,1916,1,1,1206,1,1,1924,2,2,1,0,1,1,1906,1,2,1106,1,1,0,1,0,1200,1,1,0,1,2,1930,3,3,2,1,0,1,1,1572,1,2,0,1,1,148,1,4,146,1,1,516,1,6,1826,1,1,0,2,2,1,94,1,9,1594,1,1,1916,1,11,1116,1,1,1502,1,1,154,1,14,152,1,1,514,1,16,494,1,1,0,1,1,0,1,0,0,1,1,88,1,2,1786,1,1,1904,1,1,86,1,1,1614,1,6,0,1,1,712,1,8,0,1,1,0,1,10,954,1,11,0,2,2,1,0,1,2,0,6,13,9,7,5,2,1,0,1,0,10,1,0,8,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,1244,1,2,1246,1,3,1960,1,4,1956,2,5,1,610,3,4,3,1,0,2,6,1,0,3,7,2,1,766,3,8,3,2,1606,1,1,1606,3,10,5,4,0,2,2,1,762,3,12,7,6,726,1,1,1560,3,14,9,8,926,1,1,0,1,0,1116,1,1,0,1,1,1266,1,2,1833,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,1841,1,1,1841,1,1,1841,1,1,1841,1,1,0,5,5,4,3,2,1,172,5,6,5,4,3,2,1984,4,105,104,100,1,674,5,8,7,6,5,4,1984,1,1,1966,3,322,321,1,1622,5,11,10,9,8,7,0,2,26,1,0,1,0,1847,1,1,1874,2,2,1,0,3,3,2,1,0,1,1,1992,1,2,1514,2,312,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,1964,1,1,0,1,1,2004,1,1,0,1,1,0,1,0,0,1,1,2030,1,2,1992,1,1,1302,1,4,714,1,1,0,1,2,1196,4,6,4,2,1,0,5,7,5,3,2,1,812,5,8,6,4,3,2,1858,1,1,1858,2,3,1,1873,28,190,188,186,184,182,180,159,155,153,150,148,146,144,117,104,102,100,97,95,92,90,87,44,18,13,4,2,1,1472,1,2702,762,1,1,1086,1,1,0,1,1,0,1,777,0,1,0,1879,1,1,1879,1,1,1879,1,1,0,4,4,3,2,1,2004,4,5,4,3,2,0,1,1,1883,2,3,1,0,1,0,2046,1,1,2008,2,2,1,0,1,1,0,1,1,2030,1,2,0,1,1,0,2,3,1,0,1,0,1396,1,1,0,1,1,0,2,2,1,1368,1,1,0,1,0,140,1,1,1802,1,100,0,1,1,0,1,0,0,1,1,1438,2,2,1,1914,2,3,2,1570,1,1,94,4,5,4,3,1,1808,1,1,0,1,0,236,1,1,0,1,1,0,1,0,2054,1,1,1946,1,1,0,1,0,0,1,1,1580,1,2,1917,1,1,1350,1,4,760,1,1,1392,3,5,3,1,610,4,6,4,2,1,0,1,1,1698,1,2,608,1,1,0,1,9,1994,1,199,0,2,200,1,0,1,1,0,2,2,1,0,1,2673,1676,1,1,0,1,1,0,1,0,0,1,1,0,1,1,1684,1,264,1482,1,265,1222,1,266,1600,2,2,1,1964,2,3,2,0,3,5,2,1,0,1,0,0,1,1,2084,1,2,1274,1,1,1474,1,290,0,1,1,0,1,1,0,1,239,0,1,1,1614,1,2,0,1,1,2076,1,95,1278,2,93,1,0,3,94,2,1,1940,1,1,0,2,2,1,0,1,1,1959,2,76,1,0,1,0,1988,1,1,0,2,2,1,0,1,0,2126,1,1,2106,1,2,1306,1,1,1304,1,2,1564,1,3,2126,4,5,3,2,1,2088,5,6,4,3,2,1,1388,1,1,2106,1,1,1746,1,1,0,1,0,0,1,0,1969,1,1,1969,1,1,1969,1,1,0,4,4,3,2,1,1971,1,1,1971,1,1,1971,1,1,1971,1,1,1971,1,1,1971,1,1,1971,1,1,0,1,0,1360,1,1,0,2,2,1,1362,3,3,2,1,0,4,4,3,2,1,1452,4,5,4,3,2,1984,1,1,2004,2,2,1,866,4,8,7,6,5,886,1,1,2004,4,10,9,8,7,0,1,1,1884,1,2,1986,2,2,1,0,4,10,7,5,1,1886,4,11,8,6,2,0,4,12,9,7,3,1990,2,2,1,0,6,14,11,9,5,4,1,0,1,2837,2154,2,2838,1,0,3,2839,2,1,0,1,0,0,1,1,0,1,1,0,1,2843,0,1,1,2132,1,2,786,1,1,420,1,4,1676,1,1,0,1,4,0,4,6,4,2,1,0,4,7,5,3,2,584,4,8,6,4,3,0,1,1,1598,2,3,1,2034,4,11,9,7,6,0,1,1,2112,7,13,11,9,8,7,3,1,0,1,15,2084,1,16,0,1,1,1326,1,2,1690,1,3,2050,1,18,2013,7,18,15,6,4,3,2,1,2013,1,1,2013,1,1,2013,1,1,2013,1,1,2013,1,1,0,13,24,21,12,10,9,8,7,6,5,4,3,2,1,1606,13,25,22,13,11,10,9,8,7,6,5,4,3,2,1162,1,1,0,1,2873,1690,1,2874,2090,2,1272,1,0,1,2,0,3,4,2,1,0,1,1,2023,1,1,0,2,2,1,2142,1,0,2160,1,1,2160,1,958,812,1,1,2010,15,39,36,27,25,24,23,22,21,20,19,18,17,16,3,1,1688,2,2140,1,0,1,1,0,1,0,716,1,2445,0,4,2447,2445,2,1,0,5,2448,2446,3,2,1,0,1,1,1448,1,2,2158,1,1,728,1,1,0,3,5,4,1,0,4,6,5,2,1,454,20,88,87,86,85,84,83,82,81,54,52,50,49,48,44,42,41,7,6,3,2,452,20,89,88,87,86,85,84,83,82,55,53,51,50,49,45,43,42,8,7,4,3,1952,1,1,1992,20,91,90,89,88,87,86,85,84,57,55,53,52,51,47,45,44,10,9,6,5,450,1,1,2102,20,93,92,91,90,89,88,87,86,59,57,55,54,53,49,47,46,12,11,8,7,2112,20,94,93,92,91,90,89,88,87,60,58,56,55,54,50,48,47,13,12,9,8,446,1,1,444,20,96,95,94,93,92,91,90,89,62,60,58,57,56,52,50,49,15,14,11,10,442,1,1,440,1,1,948,4,18,17,14,13,0,1,0,0,1,1,2180,1,2,736,1,1,48,1,4,1720,1,1,0,3,5,3,1,2150,3,6,4,2,2148,1,1,0,5,8,6,4,3,1,0,5,9,7,5,4,2,0,1,1,2114,5,11,9,7,6,4,2124,5,12,10,8,7,5,460,5,21,20,15,2,1,0,1,3,2156,5,15,13,11,10,8,0,1,1,0,1,2,2198,1,1,0,1,0,0,1,1,2164,1,2,56,1,1,0,3,4,3,1,0,3,5,4,2,2018,1,1,1378,3,7,6,4,2168,1,1,1604,1,1,0,2,2941,1914,1542,2,2942,1915,2074,1,1,2094,2,2,1,2228,1,3,0,3,5,2,1,1456,4,6,3,2,1,0,5,7,4,3,2,1,0,5,8,5,4,3,2,1430,1,1,0,1,2,94,5,11,8,7,6,5,2082,1,1,0,1,1,0,5,14,11,10,9,8,2086,1,1,460,1,1,0,5,17,14,13,12,11,1646,1,1,0,1,0,992,1,2086,2083,3,457,2,1,2083,1,1,0,5,459,4,3,2,1,2085,1,1,2085,1,1,2085,1,1,2085,1,1,2085,1,1,0,6,6,5,4,3,2,1,2210,6,7,6,5,4,3,2,0,1,1,2228,6,9,8,7,6,5,4,1414,1,1,0,2,2,1,1798,6,12,11,10,9,8,7,0,1,1,1306,6,14,13,12,11,10,9,0,1,1,2256,6,16,15,14,13,12,11,0,1,1,1530,6,18,17,16,15,14,13,2097,1,1,0,1,1,0,1,0,0,1,1,1584,1,2,1012,1,1,2206,1,4,48,1,1,2110,1,1,0,3,6,4,1,2105,1,1,2105,1,1,2105,1,1,2105,1,1,0,5,5,4,3,2,1,1540,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,1270,1,1,0,2,2,1,0,1,1,2258,1,2,2240,1,1,0,1,303,2280,1,304,1826,1,305,246,2,2,1,2242,1,307,812,1,1,0,1,0,0,1,2938,0,1,2939,494,1,2940,0,1,2941,0,1,2942,0,7,1403,6,5,4,3,2,1,2158,7,1404,7,6,5,4,3,2,1018,1,1,0,1,2,0,1,3,494,1,4,0,1,5,1486,1,6,0,1,7,0,15,1412,15,14,13,12,11,10,9,7,6,5,4,3,2,1,2244,15,1413,16,15,14,13,12,11,10,8,7,6,5,4,3,2,510,1,1,1716,15,1415,18,17,16,15,14,13,12,10,9,8,7,6,5,4,20,2,3,1,18,1,2,0,4,6,4,2,1,148,4,7,5,3,2,132,1,1,2276,4,9,7,5,4,1564,4,10,8,6,5,2284,2,2,1,0,1,2964,0,1,2965,0,8,1426,1188,28,27,26,25,2,1,0,1,1,2151,10,52,51,50,49,48,10,8,5,2,1,0,1,0,0,1,1,0,1,1,1722,1,2,0,1,1,2144,1,4,2166,1,5,1822,3,93,2,1,1750,1,7,1372,1,1,2300,1,9,1836,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,3,4,2,1,0,1,427,776,1,1,0,1,1,564,1,2,576,1,1,0,3,4,3,1,0,1,0,2318,1,1,180,1,1,0,1,1,0,2,2,1,2306,26,262,261,260,259,258,257,256,255,228,226,224,223,222,218,216,215,181,180,177,176,146,16,14,13,3,2,1988,1,1,0,1,0,0,1,1,2185,2,2,1,2185,1,1,2185,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,1854,1,1,2218,1,2,184,1,1,0,2,3,1,0,1,0,1030,1,1,0,1,1,0,1,0,0,1,0,2264,1,1,0,2,3,1,1092,1,0,0,1,1,1674,2,50,1,0,1,0,1870,1,1,0,1,1,0,1,0,2372,1,1,2334,2,2,1,0,1,1,0,2,2,1,1002,1,1446,2382,2,1032,1,0,3,1033,2,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1182,0,1,0,2390,1,1,2370,1,2,1570,1,1,1828,1,2,1568,1,3,1566,1,4,2390,5,6,4,3,2,1,2352,6,7,5,4,3,2,1,0,1,1,0,5,3123,2150,2149,2133,2132,2356,6,3124,2151,2150,2134,2133,1,0,1,1,0,1,2377,0,1,0,0,1,1,2382,1,2,0,1,1,436,1,4,2144,1,1,0,1,0,2245,1,1,2245,1,1,2245,1,1,394,4,4,3,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,2253,1,1,2253,1,1,2253,1,1,2253,1,1,2253,1,1,0,6,6,5,4,3,2,1,660,6,7,6,5,4,3,2,658,1,1,656,1,1,2380,6,10,9,8,7,6,5,2062,1,1,0,1,0,0,1,1,2400,1,2,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,1842,1,1,1710,1,1,0,1,1,1754,1,3,2286,1,1,2312,2,5,1,992,1,0,0,1,1,2442,2,1233,1,0,3,1234,2,1,2346,3,1235,3,2,2382,1,1,162,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,1,1,1124,360,1,1125,1,1,1,1960,1,1127,0,1,1,0,1,1128,2308,1,917,0,1,0,2444,1,1,2444,1,2402,0,1,0,2446,1,1,2312,1,924,0,1,926,2410,1,0,786,2,1746,1,0,1,2452,0,1,708,2318,2,3,1,0,1,2455,2320,3,7,4,1,0,9,2295,1142,15,13,12,10,9,3,1,0,1,0,2317,1,1,2317,1,1,0,3,3,2,1,786,3,4,3,2,2232,1,1,1964,1,2,0,3,7,6,5,2476,1,1,1606,1,2,1064,3,10,9,8,2274,1,1,0,3,12,11,10,0,3,13,12,11,2308,2,2,1,0,1,2,1740,3,16,15,14,606,1,1,0,9,15,13,12,10,9,7,4,3,1,0,1,0,798,1,0,2244,1,1,2102,2,3,1,0,1,1,2333,1,2,1605,2,2,1,0,1,6,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,2345,1,1,2345,1,1,2345,1,1,2345,1,1,2345,1,1,2345,1,1,2345,1,1,2345,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,2351,1,1,2351,1,1,2351,1,1,2351,1,1,2351,1,1,2351,1,1,0,7,7,6,5,4,3,2,1,1774,7,8,7,6,5,4,3,2,2486,7,9,8,7,6,5,4,3,1776,7,10,9,8,7,6,5,4,1140,3,3,2,1,0,1,3260,0,2,3261,1,0,1,0,2359,3,1931,1645,1,2359,1,1,0,5,1933,1647,3,2,1,0,5,1934,1648,4,3,2,2518,1,1,708,5,1936,1650,6,5,4,2130,1,1,0,3,5,3,1,1956,3,6,4,2,2468,1,1,1912,1,0,1196,1,1,102,1,1,0,1,1,104,1,0,0,1,1,714,1,2,2136,1,1,0,2,3,1,0,1,0,0,1,0,2516,1,1,2498,2,3,1,0,3,4,2,1,0,4,5,3,2,1,1,1,1,0,1,0,1800,1,0,0,1,0,1048,1,0,2546,3,3,2,1,0,2,5,1,1820,2,6,2,2414,2,7,3,2387,2,2,1,2486,2,9,5,2394,1,1,1820,1,1,2387,2,4,1,2387,3,8,5,1,0,4,9,6,2,1,0,1,1,2530,1,16,1824,1,17,2418,1,18,2391,2,2,1,0,2,4,1,1796,2,5,2,2376,1,1,1816,2,7,4,2534,1,1,1,3,5,3,1,0,1,0,2558,1,1,0,2,2,1,2399,1,1,2399,1,1,2399,1,1,2399,1,1,2399,1,1,0,6,6,5,4,3,2,1,0,1,0,0,1,1,2390,1,2,0,1,1,2407,3,4,3,1,0,4,5,4,2,1,0,4,6,5,3,2,2552,1,1,0,4,8,7,5,4,2398,1,1,94,4,10,9,7,6,2220,1,1,0,4,7,5,3,1,0,1,0,0,1,1,0,1,0,0,1,1,2423,1,1,2423,1,1,2423,1,1,2423,1,1,2423,1,1,2423,1,1,2434,7,7,6,5,4,3,2,1,2170,2,2472,2471,2423,1,1,2423,1,1,2423,1,1,0,4,4,3,2,1,2100,4,5,4,3,2,1854,4,6,5,4,3,1884,4,7,6,5,4,2542,4,8,7,6,5,2498,4,4,3,2,1,1848,4,10,9,8,7,2566,1,1,1400,4,12,11,10,9,1390,1,1,0,4,14,13,12,11,2340,1,1,2427,19,2454,1303,1301,176,175,174,172,171,169,168,162,160,159,26,12,7,5,3,1,0,1,0,0,1,1,0,1,1,0,1,0,2080,1,1,0,2,2,1,2464,2,3,2,2437,1,1,2578,4,5,4,3,1,0,6,2464,1313,1311,184,178,170,0,7,2465,1314,1312,185,179,171,1,0,7,2466,1315,1313,186,180,172,2,0,1,1,0,2,2468,1317,0,1,1,0,1,0,0,1,1,0,1,0,2455,1,1,2455,1,1,2455,1,1,2455,1,1,2455,1,1,2455,1,1,2455,1,1,0,8,8,7,6,5,4,3,2,1,2048,8,9,8,7,6,5,4,3,2,2560,1,1,936,1,1,0,1,0,0,1,0,2446,1,1,2461,2,3,1,2461,1,1,2461,1,1,2461,1,1,0,6,7,5,4,3,2,1,2602,1,1342,2582,1,1,1896,1,1344,0,1,1,0,2,3,1,2606,1,2109,1900,1,2110,1820,1,1,2467,1,2,0,3,4,2,1,0,1,1,2594,1,131,1360,2,132,1,0,1,1,1456,2,134,3,0,2,135,4,2598,2,2,1,390,1,0,0,1,1,0,1,1,0,1,0,2466,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,3,2519,1368,236,1962,3,2520,1369,237,0,1,239,1928,1,240,2522,1,241,1848,2,2,1,1872,1,2618,1946,1,2619,2636,1,1,410,1,2621,2266,1,1,2522,1,2623,974,1,1,2502,1,1,0,1,0,1052,1,1,2600,1,2,442,1,1,1978,1,4,1406,1,1,2524,1,6,0,1,1,0,1,1998,28,1,1,2640,2,2,1,0,1,1,0,1,0,2646,1,1,2505,1,2,2505,2,2,1,2686,1,170,1466,1,1,2578,2,50,1,2184,1,1,0,1,0,0,1,0,1842,1,0,1500,1,0,0,1,1,2290,1,2,0,1,0,2496,2,5,1,0,5,373,7,4,3,1,0,1,0,2442,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,3314,2531,9,3346,3341,3318,9,7,5,4,2,1,0,10,3347,3342,3319,10,8,6,5,3,2,1,2533,1,1,2533,1,3,2533,1,1,2533,1,1,2533,1,1,2533,1,1,0,15,3354,3349,3326,17,15,13,12,10,9,8,5,4,3,2,1,1956,15,3355,3350,3327,18,16,14,13,11,10,9,6,5,4,3,2,2668,15,3356,3351,3328,19,17,15,14,12,11,10,7,6,5,4,3,1322,2,2,1,2535,3,10,4,1,0,5,12,11,5,2,1,2520,5,13,12,6,3,2,2544,1,1,2510,1,1,2474,1,2,0,1,3,0,1,4,2402,1,5,2614,5,20,19,13,10,9,2394,1,1,0,1,2,0,1,3,0,1,4,2406,1,5,0,1,6,2392,1,7,1484,5,28,27,21,18,17,2532,1,1,1852,5,30,29,23,20,19,2412,1,1,1646,5,32,31,25,22,21,0,1,1,2558,1,2,0,1,3440,18,2,2701,1,2536,2,2702,2,2560,1,1,2526,1,1,2490,1,2,16,1,3,14,1,4,2414,1,5,2626,2,2709,9,2406,1,1,12,1,2,10,1,3,8,1,4,2412,1,5,6,1,6,2396,1,7,1488,2,2717,17,2536,1,1,1856,2,2719,19,2416,1,1,1650,2,2721,21,4,1,1,2560,1,2,2626,1,2674,0,2,2675,1,2696,1,1,0,1,3543,1368,5,3544,2392,2390,2389,1,2557,1,1,2557,1,1,2557,1,1,42,4,4,3,2,1,2482,4,5,4,3,2,40,1,1,38,4,7,6,5,4,36,1,1,34,1,2,32,4,10,9,8,7,30,1,1,2484,4,12,11,10,9,2482,1,1,2528,4,14,13,12,11,2526,1,1,2538,4,16,15,14,13,2536,1,1,2476,4,18,17,16,15,28,1,1,2557,9,16,14,12,11,9,7,5,3,1,2557,1,1,0,1,0,2559,3,1398,2,1,0,1,0,2016,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,1,2352,1,2,0,1,1,0,3,4,3,1,2562,3,5,4,2,2604,1,1,868,1,1,2584,1,1,2472,1,3,2584,1,1,1332,1,1,2688,3,12,11,9,0,3,13,12,10,2562,3,14,13,11,2532,3,15,14,12,2144,4,4,3,2,1,2579,4,13,9,6,1,2579,1,1,0,6,15,11,8,3,2,1,0,1,0,0,1,1,2585,2,2,1,2585,1,1,2585,1,1,2585,1,1,2585,1,1,2585,1,1,0,8,8,7,6,5,4,3,2,1,1374,1,1,0,2,2,1,0,3,3,2,1,0,3,4,3,2,1480,1,1,2174,3,6,5,4,1878,1,1,2578,3,8,7,6,0,1,1,0,1,1475,2660,1,1476,46,1,1,2376,1,1478,24,1,1,0,4,1480,5,3,1,2662,4,1481,6,4,2,48,1,1,0,2,3,1,0,3,4,2,1,1180,3,5,3,2,2610,1,1,0,2,3,1,2074,2,4,2,1288,1,1696,0,1,1,0,1,1,2609,1,1,2609,1,1,2609,1,1,2609,1,1,2609,1,1,0,6,6,5,4,3,2,1,1442,6,7,6,5,4,3,2,2730,6,8,7,6,5,4,3,2602,6,9,8,7,6,5,4,0,6,10,9,8,7,6,5,2686,4,4,3,2,1,0,1,0,0,1,1,0,2,2,1,2619,1,1,2619,1,1,2619,1,1,0,4,4,3,2,1,0,1,2781,0,1,1,1,1,1,0,1,0,2770,1,1,2629,2,2,1,2629,1,1,2629,1,1,2629,1,1,2629,1,1,2629,1,1,0,8,8,7,6,5,4,3,2,1,2402,8,9,8,7,6,5,4,3,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,638,1,2,2740,1,1,2800,1,4,2082,1,1,0,1,2,0,4,6,4,2,1,0,1,0,0,1,1,0,1,1,0,2,2,1,2756,2,3,2,0,1,1,2372,2,5,4,2192,1,1,0,3,5,3,1,0,1,3679,1446,1,1,0,2,2,1,2734,2,3,2,1448,1,1,2340,2,2,1,2802,2,4,1,2661,1,1,2661,1,1,2661,1,1,2661,1,1,2661,1,1,2661,1,1,2661,1,1,2661,1,1,0,9,9,8,7,6,5,4,3,2,1,656,9,10,9,8,7,6,5,4,3,2,2442,9,11,10,9,8,7,6,5,4,3,950,1,1,2648,9,13,12,11,10,9,8,7,6,5,2564,2,4,1,1876,1,0,1494,1,1,2122,1,2,0,2,2,1,2230,1,1,2698,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,2677,1,1,2677,1,1,2677,1,1,2677,1,1,2677,1,1,2677,1,1,0,7,7,6,5,4,3,2,1,0,1,0,2176,1,1,0,1,1,2683,2,2,1,2683,1,1,2683,1,1,0,5,5,4,3,2,1,1372,5,6,5,4,3,2,2784,1,1,2782,1,2,2685,3,4,2,1,2685,1,1,2685,1,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,0,2,2,1,2756,2,3,2,142,1,1,2120,2,5,4,82,2,6,5,2366,2,7,6,1380,1,1,2122,2,9,8,2766,4,5,4,3,1,0,4,9,7,3,1,0,5,10,8,4,2,1,1,1,1,0,1,0,2701,1,1,2701,1,1,2701,1,1,0,4,4,3,2,1,106,1,1,0,1,1,0,2,2,1,2384,2,3,2,0,1,1,0,1,2,2168,1,3,2550,1,4,0,1,5,0,6,7,5,4,3,2,1,2788,1,3635,720,1,0,2788,1,1,104,1,0,2788,1,1,2142,1,0,2788,1,1,2715,7,3324,3005,880,7,5,3,1,2715,1,1,2715,1,1,2715,1,1,2715,1,1,2715,1,1,0,13,3330,3011,886,13,11,9,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,2298,1,0,0,1,1,216,1,2,0,1,1,0,1,4,0,1,5,0,2,2,1,0,3,6,4,1,0,1,0,0,1,2497,2666,1,3048,0,1,0,2892,1,1,0,1,3051,2298,1,1,0,1,2303,2300,2,6,1,0,1,0,2528,1,1,0,1,0,2530,1,1,1458,8,1746,13,12,9,7,5,3,1,2759,9,1747,14,13,10,8,6,4,2,1,2759,1,1,2759,1,1,0,12,1750,17,16,13,11,9,7,5,4,3,2,1,0,1,0,0,1,0,2096,1,1,2442,1,2,0,1,0,2444,1,0,0,2,3,1,0,2,4,2,2912,1,2560,0,1,0,2914,1,1,0,2,3,1,402,1,4,0,1,5,0,1,6,2762,1,1,2110,2,59,12,2920,9,17,15,11,10,6,5,4,2,1,2902,10,18,16,12,11,7,6,5,3,2,1,2326,11,19,17,13,12,8,7,6,4,3,2,1,2940,12,20,18,14,13,9,8,7,5,4,3,2,1,2779,1,1,2779,1,1,0,3,3,2,1,2768,3,4,3,2,2766,1,1,0,1,0,2922,1,1,2902,1,1,2216,1,3,2810,1,4,2092,2,2,1,1996,1,6,2490,1,7,1614,3,3,2,1,0,3,9,7,1,2785,4,10,8,2,1,2785,1,1,0,6,12,10,4,3,2,1,1156,6,13,11,5,4,3,2,2596,1,1,0,6,15,13,7,6,5,4,268,1,1,0,6,17,15,9,8,7,6,0,6,18,16,10,9,8,7,0,2,2,1,0,4,8,6,4,1,1628,1,3436,0,1,0,1630,1,1,326,3,2023,3,1,0,1,1993,0,2,0,1994,0,1,1995,0,4,4,3,2,1,1,1,1,0,9,3733,3728,3705,396,394,392,391,389,388,1498,10,3734,3729,3706,397,395,393,392,390,389,1,0,1,1,0,1,0,2815,1,1,2815,1,1,1972,3,3,2,1,0,4,4,3,2,1,2626,4,5,4,3,2,0,1,0,0,1,1,2106,1,2,0,1,1,0,1,0,1430,1,1,2958,1,2,2246,1,3,1612,2,2,1,2992,2,4,1,0,3,5,2,1,0,1,1,0,1,0,0,1,0,2816,1,1,0,2,3,1,2820,2,4,2,0,1,1,2402,2,6,4,2978,2,7,5,0,2,2,1,0,2,5,3,1528,2,10,8,2406,1,1,2826,1,2,2620,1,3,2982,3,198,196,4,0,1,0,2843,1,1,2843,1,1,2843,1,1,2843,1,1,0,5,5,4,3,2,1,0,1,1,2847,2,2,1,2847,1,1,0,4,4,3,2,1,0,1,1,0,2,3825,1372,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,3,3789,3788,1,218,1,1,1836,1,0,2850,1,1,0,1,1,2894,1,2,0,1,1,0,1,0,2944,1,1,1840,1,1,1658,2,2,1,0,3,3,2,1,42,3,4,3,2,2856,1,1,2030,1,0,1660,1,1,0,1,1,1810,1,2,0,1,3,2860,3,64,2,1,0,1,0,3018,1,1,1706,1,1,0,1,1,2881,12,110,108,75,67,65,57,29,26,23,13,11,1,0,1,0,2883,1,1,2956,1,1810,0,2,1811,1,596,1,1,2450,1,2,3008,1,1,2354,1,4,0,1,3087,412,1,1,0,1,1,0,1,0,2882,1,1,1610,1,1,0,1,1,0,1,3094,3036,1,1,0,1,1,0,1,0,0,1,1,0,1,1,3006,1,2,782,1,1,0,1,0,2978,3,3523,206,1,0,4,3524,207,2,1,2907,1,1,2907,1,1,0,3,3,2,1,0,1,0,3034,1,1,3072,2,2,1,2442,1,1,0,1,1,0,1,0,1746,1,1,2978,1,1,3074,1,2,1822,1,1,0,3,4,3,1,0,1,0,0,1,0,2921,1,1,0,2,2,1,2923,1,1,0,2,2,1,0,2,3,2,2706,1,1,502,2,5,4,2840,1,1,0,3,5,3,1,3070,3,6,4,2,2914,3,7,5,3,2214,3,8,6,4,2956,3,3,2,1,2294,1,0,2292,1,0,2936,1,1,2362,1,1,2956,1,2,2290,2,3830,3,2288,1,0,2286,1,0,2284,1,1,2282,1,0,2280,1,1,2278,1,0,2276,1,0,2274,1,0,2282,7,11,10,8,7,3,2,1,2272,1,0,2936,1,1,2962,1,1,0,9,3873,3872,2402,18,13,10,8,4,1,2390,9,3874,3873,2403,19,14,11,9,5,2,3048,9,3875,3874,2404,20,15,12,10,6,3,2348,2,2,1,2388,1,3,2350,1,4,1276,9,3879,3878,2408,24,19,16,14,10,7,3072,1,1,0,9,3881,3880,2410,26,21,18,16,12,9,2944,1,1,1174,9,3883,3882,2412,28,23,20,18,14,11,2712,1,1,0,7,12,9,8,7,5,3,1,2935,1,44,420,3,46,45,1,2860,3,47,46,2,418,1,1,416,3,49,48,4,414,1,1,412,1,2,410,3,52,51,7,408,1,1,2862,3,54,53,9,2860,1,1,2906,3,56,55,11,2904,1,1,2916,3,58,57,13,2914,1,1,2854,3,60,59,15,406,1,1,2935,9,16,14,12,11,9,7,5,3,1,2935,1,1,0,11,18,16,14,13,11,9,7,5,3,2,1,2302,2,65,64,2300,2,66,65,2944,1,1,2370,1,1,2964,1,2,2840,2,70,69,2298,2,4,1,2296,2,72,71,2898,2,73,72,2896,1,1,2894,1,2,2294,2,76,75,2292,1,1,2290,2,78,77,2288,1,1,2286,2,80,79,2284,2,81,80,2282,2,82,81,2290,7,15,14,11,7,3,2,1,3000,2,84,83,3036,1,1,2280,2,86,85,2944,1,1,2970,1,1,2937,9,24,18,15,14,12,10,6,4,1,2937,13,44,42,40,39,37,35,33,31,29,28,27,26,1,2937,1,1,0,24,46,44,42,41,39,37,35,33,31,30,29,28,27,21,18,17,15,13,9,7,4,3,2,1,1740,24,47,45,43,42,40,38,36,34,32,31,30,29,28,22,19,18,16,14,10,8,5,4,3,2,0,24,48,46,44,43,41,39,37,35,33,32,31,30,29,23,20,19,17,15,11,9,6,5,4,3,2344,24,49,47,45,44,42,40,38,36,34,33,32,31,30,24,21,20,18,16,12,10,7,6,5,4,2912,1,1,2456,1,2,580,24,52,50,48,47,45,43,41,39,37,36,35,34,33,27,24,23,21,19,15,13,10,9,8,7,0,1,1,0,1,2,1882,24,55,53,51,50,48,46,44,42,40,39,38,37,36,30,27,26,24,22,18,16,13,12,11,10,1832,1,1,1290,24,57,55,53,52,50,48,46,44,42,41,40,39,38,32,29,28,26,24,20,18,15,14,13,12,2752,2,11,1,2750,1,2,3086,1,3,2096,24,61,59,57,56,54,52,50,48,46,45,44,43,42,36,33,32,30,28,24,22,19,18,17,16,0,2,13,1,1492,1,2,0,24,64,62,60,59,57,55,53,51,49,48,47,46,45,39,36,35,33,31,27,25,22,21,20,19,1894,24,65,63,61,60,58,56,54,52,50,49,48,47,46,40,37,36,34,32,28,26,23,22,21,20,2814,24,66,64,62,61,59,57,55,53,51,50,49,48,47,41,38,37,35,33,29,27,24,23,22,21,2752,1,1,2364,24,68,66,64,63,61,59,57,55,53,52,51,50,49,43,40,39,37,35,31,29,26,25,24,23,0,2,8,1,26,24,70,68,66,65,63,61,59,57,55,54,53,52,51,45,42,41,39,37,33,31,28,27,26,25,0,1,1,0,1,2,1860,1,3,0,24,74,72,70,69,67,65,63,61,59,58,57,56,55,49,46,45,43,41,37,35,32,31,30,29,0,24,75,73,71,70,68,66,64,62,60,59,58,57,56,50,47,46,44,42,38,36,33,32,31,30,0,24,76,74,72,71,69,67,65,63,61,60,59,58,57,51,48,47,45,43,39,37,34,33,32,31,2416,5,28,7,3,2,1,3072,24,78,76,74,73,71,69,67,65,63,62,61,60,59,53,50,49,47,45,41,39,36,35,34,33,0,2,11,1,0,24,80,78,76,75,73,71,69,67,65,64,63,62,61,55,52,51,49,47,43,41,38,37,36,35,2878,1,1,1848,24,82,80,78,77,75,73,71,69,67,66,65,64,63,57,54,53,51,49,45,43,40,39,38,37,0,24,83,81,79,78,76,74,72,70,68,67,66,65,64,58,55,54,52,50,46,44,41,40,39,38,2288,2,23,1,2102,24,85,83,81,80,78,76,74,72,70,69,68,67,66,60,57,56,54,52,48,46,43,42,41,40,2614,24,86,84,82,81,79,77,75,73,71,70,69,68,67,61,58,57,55,53,49,47,44,43,42,41,2952,1,1,3124,1,1,0,24,89,87,85,84,82,80,78,76,74,73,72,71,70,64,61,60,58,56,52,50,47,46,45,44,2254,1,33,0,1,1,0,24,92,90,88,87,85,83,81,79,77,76,75,74,73,67,64,63,61,59,55,53,50,49,48,47,3096,1,1,2973,9,3981,3980,2510,126,121,118,116,112,109,1578,10,3982,3981,2511,127,122,119,117,113,110,1,0,1,1,2260,1,2,0,1,1,1238,1,2,186,1,5,2522,1,1,3050,1,7,2396,1,1,0,1,2,212,1,3,3006,1,11,1666,1,1,2472,1,0,1584,1,1,2400,1,2,2402,1,3,3112,1,4,1766,3,3,2,1,0,2,5,1,2981,3,6,2,1,2981,1,1,2981,1,1,0,6,9,5,4,3,2,1,1588,1,172,2404,1,173,2406,1,174,1770,2,2,1,3116,1,176,1770,1,1,0,3,6,3,1,2985,4,7,4,2,1,2985,1,1,0,6,9,6,4,3,2,1,2720,6,10,7,5,4,3,2,2718,1,1,0,1,2,0,6,13,10,8,7,6,5,0,1,1,2732,6,15,12,10,9,8,7,2906,1,1,2858,6,17,14,12,11,10,9,2730,1,1,0,6,19,16,14,13,12,11,0,1,1,0,6,21,18,16,15,14,13,0,1,1,0,8,14,12,11,9,7,5,3,1,0,1,1,0,1,0,0,1,1,0,1,0,1616,1,1,0,1,1,0,1,2,2580,1,1,1518,1,4,2004,1,1,2318,1,6,2878,1,1,468,1,8,2794,1,1,2794,1,10,0,2,3,1,3176,1,12,0,1,13,0,1,14,230,3,3,2,1,0,1,0,2446,1,1,0,1,1,3025,1,1,3025,1,1,3025,1,1,0,4,4,3,2,1,3014,4,5,4,3,2,0,1,1,1752,4,7,6,5,4,0,1,1,3094,4,9,8,7,6,0,1,1,1012,1,0,3033,1,1,0,2,2,1,0,1,1,2628,1,2,0,1,1,2504,1,2,3180,1,5,3172,1,1,3039,5,7,6,4,3,1,0,6,8,7,5,4,2,1,2704,6,9,8,6,5,3,2,3041,1,1,3041,2,3,1,3041,1,1,3041,1,1,2058,5,6,4,3,2,1,0,1,0,3043,1,1,3043,1,1,3043,1,1,3043,1,1,1648,5,5,4,3,2,1,2464,5,6,5,4,3,2,3176,5,7,6,5,4,3,1830,2,2,1,3043,2,4,1,0,3,5,2,1,0,1,0,0,2,0,1,2952,2,0,2,2334,1,1,1516,2,0,4,0,2,0,5,2616,3,4,2,1,0,3,6,4,1,3053,4,7,5,2,1,0,5,8,6,3,2,1,2970,5,9,7,4,3,2,3008,5,163,158,154,147,1,496,1,269,0,2,95,1,3057,3,96,2,1,3057,1,1,0,5,98,4,3,2,1,2792,5,99,5,4,3,2,2872,5,100,6,5,4,3,0,1,1,3032,5,102,8,7,6,5,3030,1,1,0,1,4257,2486,1,2600,0,1,2601,3182,1,4260,0,1,1,2838,1,1,3186,1,4263,0,3,1160,4,1,0,1,2,2494,1,4266,1858,1,1,0,3,8,5,1,0,7,12,11,10,7,5,4,1,3075,8,13,12,11,8,6,5,2,1,3075,1,1,3075,2,123,1,3075,1,1,90,13,125,17,16,15,12,10,9,6,5,4,3,2,1,2808,13,126,18,17,16,13,11,10,7,6,5,4,3,2,2806,2,24,1,88,1,2,86,18,129,125,31,30,29,28,21,20,19,16,14,13,10,9,8,7,6,5,84,1,1,2814,18,131,127,33,32,31,30,23,22,21,18,16,15,12,11,10,9,8,7,2988,3,202,185,1,2940,18,133,129,35,34,33,32,25,24,23,20,18,17,14,13,12,11,10,9,2812,1,1,82,13,135,27,26,25,22,20,19,16,15,14,13,12,11,80,1,1,78,13,137,29,28,27,24,22,21,18,17,16,15,14,13,76,1,1,0,1,0,0,1,1,0,2,2,1,2026,2,3,2,2994,1,1,2946,2,5,4,2944,1,1,2484,2,7,6,2178,1,1,1424,2,9,8,0,1,1,252,2,11,10,2728,1,1,2016,2,13,12,0,2,14,13,3038,2,2,1,2542,2,16,15,3068,3,10,6,1,0,2,18,17,2372,2,6,1,1774,2,20,19,130,1,1,132,1,2,132,2,23,22,2542,2,17,1,0,12,23,21,19,17,15,13,10,8,6,4,3,1,0,1,0,0,1,1,1306,1,1,0,1,2,3130,1,3,2514,1,4,2518,1,5,3236,6,6,5,4,3,2,1,0,1,1,0,1,2,0,1,0,0,1,1,0,2,2,1,3088,1,1,0,2,2,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,1,3117,1,1,3117,1,1,0,3,3,2,1,0,1,0,0,1,1,3222,1,2,3220,1,3,3130,2,2,1,2556,1,1,3123,3,6,5,1,3123,1,1,0,5,8,7,3,2,1,294,5,9,8,4,3,2,0,1,0,2092,1,0,1470,1,1,0,2,3,1,3156,1,1,0,2,2,1,0,1,0,1920,1,2429,0,2,2,1,0,3,3,2,1,0,1,1,2424,1,2,548,1,3,194,1,4,2918,1,5,3166,1,1,2784,1,1,3124,1,8,3280,1,9,3166,7,275,255,254,253,8,2,1,0,1,2,2170,1,3,2686,1,13,3168,1,1,2908,3,283,5,1,2678,1,2,2912,1,17,3244,2,9,1,2858,2,10,2,3168,3,53,17,3,3240,1,4,2910,1,5,2914,1,15,0,1,2527,3220,1,0,2118,1,1,0,1,1,0,1,0,0,4,2908,2907,2769,1,3316,1,1,0,2,2,1,2248,2,3,2,602,1,1,2454,2,5,4,3014,1,1,2086,2,7,6,3134,4,267,37,8,7,3158,2,6,1,2958,2,10,9,3292,3,38,36,1,3250,2,12,11,0,1,1,3250,2,14,13,0,1,1,2252,2,4,2,3058,2,17,16,2720,1,1,2440,1,2,0,1,0,3230,1,1,0,1,1,3159,2,2,1,3159,1,1,3159,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,2484,1,1,3165,1,1,3165,1,1,3165,1,1,3165,1,1,3165,1,1,3165,1,1,0,7,7,6,5,4,3,2,1,1832,1,1,0,1,0,0,1,1,3294,1,1,3171,15,432,428,397,247,245,243,241,239,237,233,226,224,222,220,1,2690,1,0,3171,1,1,0,2,2,1,3173,1,1,3173,1,1,0,3,3,2,1,2604,3,4,3,2,564,3,5,4,3,2198,3,6,5,4,3308,1,1,2598,3,8,7,6,3238,1,1,0,1,0,0,1,1,3202,1,2,3179,2,2,1,3179,1,1,0,4,4,3,2,1,3181,1,1,3181,1,1,3181,1,1,3181,1,1,3181,1,1,0,6,6,5,4,3,2,1,586,1,0,0,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,0,6,6,5,4,3,2,1,2894,6,7,6,5,4,3,2,2080,1,1,3210,6,9,8,7,6,5,4,0,1,0,2082,1,0,2644,1,1,0,2,3,1,2772,2,4,2,3174,11,387,381,379,375,372,368,351,347,121,75,1,1536,1,0,3174,2,3726,1,0,2,2334,1,0,1,1,0,1,1,0,1,0,3302,1,1,0,1,1,3208,1,1,0,2,4,1,0,1,1,3205,1,1,3205,1,1,3205,1,1,3205,1,1,3205,1,1,3205,1,1,3205,1,1,3205,1,1,0,9,9,8,7,6,5,4,3,2,1,2882,9,10,9,8,7,6,5,4,3,2,3280,3,56,55,1,0,1,0,0,1,1,3238,1,2,2262,1,1,3352,1,4,0,1,1,2876,1,6,0,1,1,3248,1,8,3318,1,1,3318,1,10,0,1,1,0,1,0,0,1,1,0,1,0,154,1,0,2940,1,1,0,2,3,1,0,3,4,2,1,0,1,0,3229,1,1,3229,1,1,0,3,3,2,1,3350,3,4,3,2,162,1,1,160,1,2,0,1,4516,3216,1,1,0,2,2,1,0,1,1,3398,4,4521,3369,3367,2573,0,5,4522,3370,3368,2574,1,318,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,602,1,550,0,1,1,0,1,1,3060,2,2395,585,3166,2,2396,586,3394,2,2,1,3236,2,2398,588,3260,1,1,0,2,3,1,0,1,2684,2088,1,2685,0,1,1,0,1,2687,3384,1,1,2792,1,0,0,1,1,0,1,1,0,1,1,0,1,0,3408,1,1,2702,1,2,2622,1,1,3269,2,3,1,3269,1,1,0,4,5,3,2,1,0,1,0,3396,1,1,3273,2,33,1,3273,1,1,0,1,11,0,1,1,3277,3,35,3,1,130,1,0,0,1,1,0,1,0,0,1,1767,3444,2,1770,1,3406,1,1,3283,1,1387,3283,1,1,3283,1,1,3283,1,1,3283,1,1,3283,1,1,3278,1,0,2596,1,810,3408,1,0,0,1,1,3318,1,2,0,1,0,0,1,0,1278,1,0,3430,1,1,3136,1,0,3430,4,9,5,4,1,0,7,3839,765,11,8,7,3,1,3298,7,3840,766,12,9,8,4,2,2316,1,1,2968,9,3842,768,14,11,10,6,4,3,1,0,10,3843,769,15,12,11,7,5,4,2,1,0,10,3844,770,16,13,12,8,6,5,3,2,3232,1,1,0,10,3846,772,18,15,14,10,8,7,5,4,0,10,3847,773,19,16,15,11,9,8,6,5,3326,2,2,1,3034,1,1,0,10,3850,776,22,19,18,14,12,11,9,8,2946,1,1,0,4,9,7,3,1,3288,4,10,8,4,2,288,1,1,0,1,0,3472,2,3856,1,2982,3,3857,2,1,3472,1,1,0,2,2,1,0,1,0,3476,2,3861,1,2986,3,3862,2,1,3309,1,1,0,2,2,1,18,2,3,2,0,1,1,482,2,5,4,2958,1,1,0,2,7,6,2254,2,8,7,2728,2,9,8,2396,1,1,2058,2,11,10,2300,2,4,1,0,2,13,12,3300,2,7,1,0,2,15,14,2724,2,16,15,3442,2,2,1,3174,2,18,17,3232,1,1,0,8,18,16,14,10,8,6,3,1,0,1,1,2986,1,2,0,1,1,0,3,3886,26,25,94,1,1,3327,1,1,3327,1,1,3327,1,1,3327,1,1,3327,1,1,0,6,6,5,4,3,2,1,0,1,1,3048,2,13,2,3046,1,1,3434,2,15,4,2680,1,1,0,1,0,3500,2,3900,1,0,3,3901,2,1,3284,3,3902,3,2,3248,1,1,3290,3,3904,5,4,3288,1,1,0,3,5,3,1,0,4,6,4,2,1,0,5,7,5,3,2,1,0,6,8,6,4,3,2,1,0,6,9,7,5,4,3,2,0,1,1,0,1,0,0,2,3913,1,0,3,3914,2,1,0,1,1,3018,1,2,3382,1,3,3355,2,2,1,2830,2,4,1,0,3,5,2,1,2296,3,6,3,2,2342,1,1,0,3,8,5,4,3272,3,9,6,5,2746,2,2,1,0,3,11,8,7,3502,1,1,3502,3,13,10,9,3484,1,1,0,5,10,8,5,3,1,2928,5,11,9,6,4,2,0,1,0,0,1,1,3030,1,2,3394,1,3,3367,2,2,1,2842,2,4,1,0,3,5,2,1,3282,3,6,3,2,0,3,7,4,3,2758,2,2,1,3016,3,9,6,5,3512,1,1,3494,1,1,0,3,7,4,1,2842,7,103,101,97,95,8,5,2,0,1,0,68,1,1,0,1,1,0,2,2,1,3024,1,1,0,2,2,1,3044,2,3,2,3381,1,1,0,4,5,4,3,1,0,5,6,5,4,2,1,0,1,97,3064,1,98,3238,1,1,3056,1,100,3166,1,3,3050,1,1,3387,1,1,3032,1,6,2932,2,7,1,3510,2,6,1,3372,1,9,3050,1,1,2308,1,1,0,1,12,0,6,14,12,8,5,2,1,0,1,0,0,1,0,3395,1,1,3395,2,3,1,88,3,4,2,1,0,1,1,3397,1,1,3397,1,1,0,3,3,2,1,3566,1,3860,2154,2,3861,1,0,1,1,0,2,2,1,0,2,4728,4713,0,2,4729,4714,3052,1,1,1818,2,4731,4716,2620,1,1,2392,1,1,0,2,4734,4719,3532,1,1,0,2,4736,4721,3514,2,3,1,18,1,1,272,1,5,0,6,12,10,7,5,2,1,0,1,0,0,1,1,2962,2,2,1,0,3,3,2,1,3542,3,4,3,2,2964,1,1,3522,1,1,0,5,7,6,5,4,1,1414,5,8,7,6,5,2,2770,1,1,0,7,10,9,8,7,4,3,1,0,1,0,0,1,1,0,1,1,0,1,1,2156,1,0,3438,1,1,3450,1,1,3431,1,3898,3431,1,1,3431,1,1,0,4,3901,3,2,1,0,1,1,0,2,2,1,0,3,3,2,1,3439,1,1,0,2,2,1,3582,2,3,2,3564,2,95,1,0,1,0,0,1,1,0,1,1,2992,1,2,3570,1,1,0,2,3,1,0,1,0,3016,1,1,0,2,2,1,3453,3,3,2,1,3453,1,1,0,5,5,4,3,2,1,2970,5,6,5,4,3,2,2968,1,1,0,1,0,0,1,1,3176,1,2,0,1,1,3488,1,4,2894,1,5,2814,2,2,1,3602,3,6,4,1,3448,1,1,2848,1,1,0,2,3,1,0,1,1,1542,1,0,0,1,1,2078,1,1,0,2,2,1,3469,2,86,1,0,1,0,3036,1,1,3594,1,1,0,2,3,1,0,1,1,3502,1,2,1800,1,1,3482,1,1,0,1,3945,0,2,3946,1,3060,2,3947,2,3400,2,3948,3,2800,2,2,1,3479,2,4,1,3479,1,1,3479,1,1,3479,1,1,3479,1,1,3479,1,1,3479,1,1,3479,1,1,8,10,12,9,8,7,6,5,4,3,2,1,0,1,1,3508,3,199,188,2,1806,1,1,0,1,0,3456,1,4082,3344,1,4083,1840,3,3,2,1,0,4,4,3,2,1,0,1,1,3510,5,207,196,28,10,2,164,1,3,2380,1,1,0,1,0,0,1,1,3491,1,1,3491,1,1,3491,1,1,0,1,0,3170,1,1,0,1,1,0,1,1,3276,1,2,3524,1,1,0,1,1,2924,1,0,3640,1,1,3176,3,4405,2553,1,3178,4,4406,2554,2,1,3640,5,4407,2555,3,2,1,3499,6,4408,2556,4,3,2,1,3499,1,1,0,8,4410,2558,6,5,4,3,2,1,0,1,0,0,1,1,2336,1,2,2964,1,3,3578,2,2,1,0,1,0,3662,1,0,3610,1,1,3534,1,2,0,1,3256,0,4,5,3,2,1,0,1,3371,0,1,1,3542,1,2,0,1,1,3180,1,4,0,1,1,2732,1,6,0,1,1,0,1,0,0,1,1,3188,1,2,0,1,1,0,1,3383,0,1,1,2516,1,1,0,1,1,3656,1,1,2288,1,4019,0,1,1,3370,1,2,3306,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,4804,3536,1,4805,3678,1,1,3686,1,1,3600,1,4808,3686,1,1,0,4,7,6,3,1,0,1,1,3576,1,3404,0,1,1,0,1,0,3694,1,1,0,1,1,0,1,1735,2542,1,1,2444,1,0,3698,1,1,3557,3,69,5,1,0,1,0,3418,1,0,0,1,0,3702,2,2,1,0,1,0,3704,1,1,0,1,0,3706,1,1,3244,1,0,3706,1,1,1360,1,1,2884,2,4047,4046,2246,1,0,3706,1,1,0,1,0,2724,1,1,0,2,2,1,3576,2,3,2,2594,1,1,0,4,5,4,3,1,2358,4,6,5,4,2,3250,1,1,3712,1,1,2896,1,4933,3738,2,4934,1,0,3,4935,2,1,2514,3,4936,3,2,0,1,1,3686,3,4938,5,4,1906,1,1,3602,1,2,0,1,1,0,3,4942,9,8,0,1,1,2986,3,4944,11,10,0,1,1,0,3,4946,13,12,2268,1,1,3150,1,2,0,1,1,276,3,4950,17,16,3614,1,1,2164,1,1,3450,3,4953,20,19,0,2,4,1,0,3,4955,22,21,0,1,1,2532,3,4957,24,23,0,1,1,3622,1,2,0,1,1,2810,1,4,3758,1,5,3304,1,6,2582,3,3,2,1,0,3,4965,32,31,0,1,1,0,3,4967,34,33,0,1,1,0,3,4969,36,35,0,1,1,0,3,4971,38,37,3142,1,1,1,2,30,1,3070,3,4974,41,40,0,1,1,0,1,1,0,2,2,1,0,3,4978,45,44,3456,3,4979,46,45,0,1,1,0,3,4981,48,47,0,1,1,0,3,4983,50,49,2304,1,1,0,3,4985,52,51,0,3,4986,53,52,316,3,4987,54,53,3756,3,3,2,1,0,3,4989,56,55,3166,1,1,1,1,1,926,3,4992,59,58,0,3,4993,60,59,0,3,4994,61,60,3668,1,1,0,3,4996,63,62,3670,1,1,0,1,1,0,3,4999,66,65,0,1,1,3062,3,5001,68,67,2862,1,1,2730,1,1,3500,3,5004,71,70,3150,1,1,0,1,1,0,3,5007,74,73,3756,1,1,260,1,1,0,3,5010,77,76,0,3,5011,78,77,3684,1,1,3462,2,62,1,698,3,5014,81,80,3320,4,23,8,5,1,0,1,0,0,1,1,2448,2,2,1,3828,3,3,2,1,0,2,4155,295,354,11,97,96,95,93,92,89,5,4,3,2,1,370,11,98,97,96,94,93,90,6,5,4,3,2,352,1,1,832,11,100,99,98,96,95,92,8,7,6,5,4,3308,1,1,350,11,102,101,100,98,97,94,10,9,8,7,6,3076,11,103,102,101,99,98,95,11,10,9,8,7,2744,1,1,2406,11,105,104,103,101,100,97,13,12,11,10,9,348,11,106,105,104,102,101,98,14,13,12,11,10,3646,2,5,1,346,11,108,107,106,104,103,100,16,15,14,13,12,3068,11,109,108,107,105,104,101,17,16,15,14,13,3786,2,2,1,3518,11,111,110,109,107,106,103,19,18,17,16,15,0,1,0,0,1,1,3088,1,2,3800,1,3,2454,2,2,1,0,2,4,1,0,3,5,2,1,0,4,6,3,2,1,0,4,7,4,3,2,3220,1,1,1352,4,9,6,5,4,0,1,1,3684,1,1,3536,4,12,9,8,7,0,1,1,3324,4,14,11,10,9,3592,2,17,1,0,1,2,3822,1,3,0,1,1,3596,4,19,16,15,14,2346,2,8,1,0,1,0,3685,1,1,3685,1,1,3685,1,1,0,4,4,3,2,1,0,1,1,2476,2,2,1,0,3,3,2,1,0,4,4,3,2,1,3150,4,5,4,3,2,3676,1,1,0,2,3,1,3164,2,4,2,2358,1,4206,3340,2,4207,1,3680,3,4208,2,1,3358,1,1,0,1,1,2360,2,4211,3070,2362,3,4212,3071,1,0,4,4213,3072,2,1,0,1,1,0,1,1,0,1,0,0,1,1,2730,1,2,3384,1,1,0,2,3,1,0,3,4,2,1,3356,3,5,3,2,0,1,1,3626,3,7,5,4,3100,2,34,1,1166,1,1,3572,3,10,8,7,3566,7,56,53,52,51,11,9,8,1166,7,57,54,53,52,12,10,9,2808,7,58,55,54,53,13,11,10,2070,5,47,4,3,2,1,0,1,0,3190,1,1,2378,2,2,1,3392,3,3,2,1,0,1,1,3630,1,2,3104,1,1,1170,1,1,3570,1,5,2074,1,1,0,3,6,3,1,0,1,0,3854,1,0,2686,1,1,356,2,3,1,3384,2,4,2,3748,2,5,3,3721,2,2,1,3196,2,4,1,0,3,5,2,1,3636,3,6,3,2,3110,1,1,2662,14,195,194,193,191,190,187,103,102,101,100,99,8,5,4,2708,2,91,1,0,1,0,1810,1,1,3388,1,2,3725,1,1,0,2,3,1,3012,2,4,2,3868,1,1,0,2,3,1,0,1,0,0,2,3653,1,3850,2,3654,2,3192,2,3655,3,3412,2,2,1,2730,2,3657,5,3874,2,2,1,0,2,6,1,3858,1,1,3876,2,2,1,0,3,3,2,1,0,1,1,0,1,0,3882,1,1,944,2,2,1,3880,1,1,0,1,1,0,1,0,3886,1,1,0,2,2,1,2732,2,3,2,0,2,4,3,2680,2,2,1,3776,2,6,5,1742,1,1,0,1,1,3530,2,9,8,2038,1,1,838,2,11,10,3138,1,1,402,1,1,0,1,0,3753,1,1,3753,1,1,0,3,3,2,1,3896,1,1,0,1,1,3288,3,188,173,1,3757,33,232,230,228,226,222,220,218,215,213,211,209,207,203,201,199,197,194,190,187,185,183,179,176,172,169,167,164,161,158,154,152,87,1,0,1,0,3770,1,1,3742,1,2,3766,1,1,0,2,3,1,3788,2,4,2,0,1,1,0,1,2,0,1,0,1332,1,1,3794,1,2,3767,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,3779,1,1,3779,1,1,3779,1,1,3779,1,1,3779,1,1,3779,1,1,3344,7,7,6,5,4,3,2,1,3812,1,1,3920,8,9,8,7,6,5,4,3,1,0,1,1,0,1,0,1126,1,1,3950,1,1,3783,2,2,1,0,1,0,0,1,3905,3378,1,1,0,2,3,1,3789,1,1,3789,1,1,3789,1,1,3789,1,1,3789,1,1,3789,1,1,3789,1,10,3789,1,1,3789,1,1,3789,1,1,0,5,14,4,3,2,1,3791,1,1,3791,1,1,0,3,3,2,1,0,1,0,0,1,1,2538,2,2,1,488,10,18,17,16,15,14,13,12,3,2,1,504,10,19,18,17,16,15,14,13,4,3,2,486,1,1,966,10,21,20,19,18,17,16,15,6,5,4,3442,1,1,484,10,23,22,21,20,19,18,17,8,7,6,2736,10,24,23,22,21,20,19,18,9,8,7,3210,10,25,24,23,22,21,20,19,10,9,8,2878,1,1,2540,10,27,26,25,24,23,22,21,12,11,10,2782,2,4,1,482,10,29,28,27,26,25,24,23,14,13,12,3780,2,7,1,480,10,31,30,29,28,27,26,25,16,15,14,3202,10,32,31,30,29,28,27,26,17,16,15,3652,10,33,32,31,30,29,28,27,18,17,16,3710,1,1,0,1,0,3932,1,1,3799,1,1,3799,1,1,0,1,4377,0,1,1,2772,1,4429,0,2,4430,1,3484,3,4431,2,1,3946,1,1,0,4,4433,4,3,1,2532,1,5174,0,1,0,124,1,1,0,1,1,0,1,0,0,1,1,2646,1,2,3274,1,3,3888,2,2,1,0,1,0,0,1,1,3819,4,61,11,8,1,2650,1,0,168,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2504,1,1,0,1,1,3816,1,2,2532,1,1,3116,1,4,1010,1,1,3152,1,6,3934,1,1,0,1,0,2532,1,1,0,1,1,252,1,0,0,1,1,0,1,0,232,1,1,0,1,1,0,1,1,3388,1,2,3876,1,1,210,1,0,3966,3,54,53,1,3506,2,10,2,0,1,1,3140,1,0,242,1,1,0,1,1,3988,1,2,3524,1,1,0,1,736,3306,1,737,3832,1,1,3849,2,3,1,3849,1,1,3849,1,1,0,5,6,4,3,2,1,3836,5,7,5,4,3,2,3624,1,1,0,1,3696,706,1,1,3274,1,2,2640,1,1,0,2,3,1,0,1,5310,254,1,1,3857,1,1,3857,1,1,3857,1,1,3857,1,1,3857,1,1,3857,1,1,3857,1,1,3857,1,1,0,9,9,8,7,6,5,4,3,2,1,3630,14,25,23,22,21,20,10,9,8,7,6,5,4,3,2,3628,1,1,3684,9,12,11,10,9,8,7,6,5,4,74,1,1,0,1,0,1842,1,0,4022,1,1,3984,1,3399,0,1,1,3996,1,2,3438,1,1,0,1,0,1430,1,1,3892,1,2,0,1,1,2698,2,3,1,0,1,0,280,1,0,3992,1,1,3992,1,4082,4010,1,1,4002,1,1,0,1,0,0,1,0,3858,2,2,1,0,1,0,0,1,1,3310,1,2,3700,1,1,2298,1,778,500,2,779,1,3210,1,5225,3442,1,5179,4000,1,1,2708,1,1,2228,1,0,3422,1,1,3877,11,1379,21,19,16,13,11,9,7,6,3,1,3877,1,1,3877,1,1,3877,1,1,3877,1,1,3877,1,1,0,17,1385,27,25,22,19,17,15,13,12,9,7,6,5,4,3,2,1,0,17,1386,28,26,23,20,18,16,14,13,10,8,7,6,5,4,3,2,0,1,1,3792,17,1388,30,28,25,22,20,18,16,15,12,10,9,8,7,6,5,4,3808,1,1,0,1,2,0,1,3,0,17,1392,34,32,29,26,24,22,20,19,16,14,13,12,11,10,9,8,3220,1,1,0,17,1394,36,34,31,28,26,24,22,21,18,16,15,14,13,12,11,10,0,17,1395,37,35,32,29,27,25,23,22,19,17,16,15,14,13,12,11,3866,17,1396,38,36,33,30,28,26,24,23,20,18,17,16,15,14,13,12,0,1,1,2816,17,1398,40,38,35,32,30,28,26,25,22,20,19,18,17,16,15,14,0,17,1399,41,39,36,33,31,29,27,26,23,21,20,19,18,17,16,15,0,17,1400,42,40,37,34,32,30,28,27,24,22,21,20,19,18,17,16,0,2,2,1,0,17,1402,44,42,39,36,34,32,30,29,26,24,23,22,21,20,19,18,0,1,1,0,17,1404,46,44,41,38,36,34,32,31,28,26,25,24,23,22,21,20,1834,1,1,1956,2,4,2,0,2,5,3,0,2,6,4,0,2,7,5,0,1,6,0,1,7,0,1,8,0,2,11,9,3894,1,10,0,2,13,11,0,1,12,0,2,15,13,0,1,14,0,1,15,1794,1,16,0,1,17,0,1,18,0,1,19,528,1,20,0,1,21,0,17,1426,68,66,63,60,58,56,54,53,50,48,47,46,45,44,43,42,0,17,1427,69,67,64,61,59,57,55,54,51,49,48,47,46,45,44,43,0,17,1428,70,68,65,62,60,58,56,55,52,50,49,48,47,46,45,44,0,17,1429,71,69,66,63,61,59,57,56,53,51,50,49,48,47,46,45,3924,17,1430,72,70,67,64,62,60,58,57,54,52,51,50,49,48,47,46,0,2,5,1,0,17,1432,74,72,69,66,64,62,60,59,56,54,53,52,51,50,49,48,0,17,1433,75,73,70,67,65,63,61,60,57,55,54,53,52,51,50,49,0,17,1434,76,74,71,68,66,64,62,61,58,56,55,54,53,52,51,50,3962,1,1,0,1,1,0,1,2,0,1,3,0,17,1439,81,79,76,73,71,69,67,66,63,61,60,59,58,57,56,55,3970,1,1,0,1,1,0,17,1442,84,82,79,76,74,72,70,69,66,64,63,62,61,60,59,58,3974,1,1,0,1,1,0,17,1445,87,85,82,79,77,75,73,72,69,67,66,65,64,63,62,61,54,17,1446,88,86,83,80,78,76,74,73,70,68,67,66,65,64,63,62,4090,1,1,2866,17,1448,90,88,85,82,80,78,76,75,72,70,69,68,67,66,65,64,2864,17,1449,91,89,86,83,81,79,77,76,73,71,70,69,68,67,66,65,38,17,1450,92,90,87,84,82,80,78,77,74,72,71,70,69,68,67,66,1898,17,1451,93,91,88,85,83,81,79,78,75,73,72,71,70,69,68,67,3328,17,1452,94,92,89,86,84,82,80,79,76,74,73,72,71,70,69,68,3256,1,1,0,17,1454,96,94,91,88,86,84,82,81,78,76,75,74,73,72,71,70,0,1,1,0,2,24,1,4080,17,1457,99,97,94,91,89,87,85,84,81,79,78,77,76,75,74,73,2884,1,1,0,1,1,3802,17,1460,102,100,97,94,92,90,88,87,84,82,81,80,79,78,77,76,0,1,1,2,17,1462,104,102,99,96,94,92,90,89,86,84,83,82,81,80,79,78,3988,1,1,3414,1,1,0,1,0,3983,2,2173,1,3983,1,1,0,4,2175,3,2,1,3985,1,1,0,2,2,1,0,1,1,0,1,0,0,1,0,3850,1,1,3993,2,3,1,3993,1,1,3993,1,1,3993,1,1,3993,1,1,3993,1,1,88,8,9,7,6,5,4,3,2,1,3772,8,10,8,7,6,5,4,3,2,4056,1,1,52,1,1,3558,8,13,11,10,9,8,7,6,5,88,9,41,40,39,38,37,36,35,34,1,116,1,0,114,1,0,112,1,1,110,1,5299,108,1,5300,106,1,0,3324,1,1,104,1,0,102,1,0,100,1,5339,2914,1,0,98,1,0,94,1,1,96,1,0,94,1,1,92,1,0,90,1,1,88,1,0,3350,2,3,1,1920,1,2,2042,2,5,3,86,2,6,4,84,2,7,5,82,2,8,6,80,1,7,78,1,8,24,1,9,76,1,10,74,2,13,11,3966,1,12,72,2,15,13,70,1,14,68,2,17,15,66,1,16,64,1,17,1856,1,18,62,1,19,60,1,20,58,1,21,584,1,22,56,1,23,54,1,0,52,1,0,50,1,0,48,1,0,0,4,4,3,2,1,48,2,5378,5,46,1,0,20,1,1,108,5,5379,42,41,39,2,44,1,3,44,1,0,4002,1,1,46,1,1,42,1,0,4002,1,1,40,1,1,38,1,2,36,1,3,34,1,0,4002,1,1,32,1,1,30,1,0,4002,1,1,28,1,1,26,1,0,78,1,0,4114,1,1,2890,1,0,62,1,0,1922,1,0,90,8,1531,1074,6,5,4,3,2,1,3280,1,1532,4028,1,1,24,1,0,22,1,1,20,1,1,2902,1,2347,18,1,1,3818,1,0,16,1,1,16,1,0,4002,1,1,3428,1,1,4060,1,2,0,51,5380,85,83,82,81,79,76,73,71,69,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,40,39,37,36,35,32,29,28,27,24,21,14,12,9,7,5,2,1,3418,51,5381,86,84,83,82,80,77,74,72,70,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,41,40,38,37,36,33,30,29,28,25,22,15,13,10,8,6,3,2,4130,51,5382,87,85,84,83,81,78,75,73,71,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,42,41,39,38,37,34,31,30,29,26,23,16,14,11,9,7,4,3,2784,2,2,1,3988,51,5384,89,87,86,85,83,80,77,75,73,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,44,43,41,40,39,36,33,32,31,28,25,18,16,13,11,9,6,5,3674,1,1,0,3,6,3,1,0,4,7,4,2,1,0,51,5388,93,91,90,89,87,84,81,79,77,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,48,47,45,44,43,40,37,36,35,32,29,22,20,17,15,13,10,9,4022,1,1,0,1,0,0,1,1,4014,1,1,3670,1,1,0,1,1,0,1,5,0,1,5458,3998,1,5459,20,5,164,163,162,161,1,126,6,197,196,195,193,159,2,0,1,0,0,1,0,0,1,0,0,1,0,1700,1,0,0,1,0,1700,1,0,3976,1,1,2742,1,0,3976,6,8,7,6,5,4,1,4023,3,10,3,1,4023,1,1,4023,1,1,4023,1,1,0,7,14,7,5,4,3,2,1,2768,7,15,8,6,5,4,3,2,3938,1,1,0,1,0,4027,1,1,4027,1,1,0,3,3,2,1,4128,3,4,3,2,3692,3,5,4,3,4132,3,6,5,4,60,3,212,3,1,3736,3,8,7,6,0,1,1,4004,10,27,20,18,17,16,15,14,10,9,8,96,10,28,21,19,18,17,16,15,11,10,9,3486,10,29,22,20,19,18,17,16,12,11,10,0,10,30,23,21,20,19,18,17,13,12,11,3770,3,14,13,12,0,5,16,4,3,2,1,3712,1,5527,0,2,5528,1,0,1,1,4142,1,2,0,1,1,0,2,3,1,3846,1,1664,2618,1,1633,4034,1,1634,3720,1,1,0,2,3,1,0,1,1,2438,1,2,4188,2,3,1,2346,1,1,0,1,0,0,1,1,4038,1,2,3964,1,1,0,2,3,1,4044,2,4,2,3730,1,1,0,2,3,1,3340,2,4,2,772,1,1,3488,2,6,4,0,2,7,5,3676,1,1,4120,2,9,7,0,3,171,170,1,3624,2,11,9,4116,1,1,0,1,4332,0,1,0,4063,1,1,4063,1,1,4063,1,1,4063,1,1,4063,1,1,4063,1,1,3348,7,7,6,5,4,3,2,1,4096,1,1,780,1,2,3152,2,3782,18,0,1,0,0,1,1,4067,1,1,4067,1,1,4067,1,1,4067,1,1,4067,1,1,4067,1,1,0,7,7,6,5,4,3,2,1,4069,1,1,4069,1,1,0,3,3,2,1,4194,1,1,4071,1,1,0,2,2,1,0,1,1,0,1,0,1962,1,1,3740,1,2,4077,1,1,0,2,3,1,0,1,1,0,1,0,4206,1,1,3650,1,1,0,1,1,0,1,1,0,1,0,4212,1,1,4089,1,1,4089,1,1,4089,1,1,4089,1,1,188,5,5,4,3,2,1,3680,5,6,5,4,3,2,3522,1,1,4236,1,2,1968,3,56,2,1,2932,1,3,3374,5,11,10,9,8,7,4116,2,61,1,30,1,1,184,5,14,13,12,11,10,4096,2,231,1,3868,5,16,15,14,13,12,4152,1,1,3824,5,96,95,62,3,1,3522,1,3,0,1,1,38,1,0,4091,1,1,4091,1,1,3656,4,240,3,2,1,4232,3,4,3,2,3682,3,5,4,3,3376,3,6,5,4,4124,4,272,77,17,1,4194,1,3,3754,1,3,3306,3,10,9,8,4214,1,1,2442,1,1,0,1,0,0,1,1,4095,2,2,1,4095,1,1,0,4,4,3,2,1,0,4,5,4,3,2,178,1,1,0,2,3,1,3570,6,112,110,73,72,4,2,0,1,0,508,1,0,3748,1,1,4103,2,3,1,4103,1,1,4103,1,1,4103,1,1,4103,1,1,4103,1,1,4103,1,1,4103,1,1,4103,1,1,3694,11,12,10,9,8,7,6,5,4,3,2,1,4244,11,13,11,10,9,8,7,6,5,4,3,2,2816,1,1,3874,11,15,13,12,11,10,9,8,7,6,5,4,2990,1,1,4110,1,1,3388,11,18,16,15,14,13,12,11,10,9,8,7,3668,11,19,17,16,15,14,13,12,11,10,9,8,4130,1,1,4206,1,9,0,1,10,0,1,3,0,1,11,4188,1,1,4092,11,26,24,23,22,21,20,19,18,17,16,15,4116,2,334,1,4094,11,28,26,25,24,23,22,21,20,19,18,17,160,2,2,1,3082,11,30,28,27,26,25,24,23,22,21,20,19,1072,1,1,0,11,32,30,29,28,27,26,25,24,23,22,21,4234,3,52,51,1,0,1,0,3410,1,0,4236,1,1,3758,2,3742,1,4236,2,4,1,0,3,5,2,1,4218,3,6,3,2,0,1,1,0,1,2,4218,3,9,6,5,4146,3,10,7,6,3782,3,11,8,7,2382,5,177,176,175,2,1,3830,4,178,177,176,2,3476,8,386,384,175,174,8,5,2,1,1684,1,3023,4032,1,1,4260,1,1,4242,1,1,0,1,1,4121,4,215,207,163,1,0,1,0,3894,1,0,3010,1,1,4130,1,1,3690,2,4,1,0,3,5,2,1,4132,1,1,0,1,1,3208,1,2,4118,1,1,4127,2,3,1,4127,1,1,4127,1,1,4127,1,1,4127,1,1,4127,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,3702,1,1,0,2,2,1,4139,3,3,2,1,4139,1,1,0,5,5,4,3,2,1,2484,5,6,5,4,3,2,0,1,1,3658,5,8,7,6,5,4,3656,1,1,0,5,10,9,8,7,6,0,1,1,3496,5,12,11,10,9,8,4100,1,1,0,1,8,4068,5,15,14,13,12,11,0,1,1,3508,5,17,16,15,14,13,4136,1,1,0,1,0,4276,1,1,0,2,2,1,3872,2,3,2,214,1,1,4258,2,5,4,0,1,1,4157,3,5,3,1,4157,1,1,4157,1,1,4157,1,1,4157,1,1,4157,1,1,0,9,11,9,7,6,5,4,3,2,1,3724,9,12,10,8,7,6,5,4,3,2,3822,2,90,1,4186,1,2,0,3,91,2,1,3942,2,92,2,2504,1,3,4062,1,5,3752,9,19,17,15,14,13,12,11,10,9,0,3,104,102,1,3880,3,134,105,2,4228,3,395,101,1,4266,1,4,212,3,428,99,1,3448,9,25,23,21,20,19,18,17,16,15,2456,2,104,1,4116,9,27,25,23,22,21,20,19,18,17,3826,1,1,840,2,138,1,4190,1,3,0,2,3,1,3872,1,5,4306,9,33,31,29,28,27,26,25,24,23,3828,2,9,1,3086,1,1,0,1,24,2746,1,25,0,2,148,15,3940,12,157,156,155,39,37,35,34,33,32,31,30,29,3056,1,1,4176,1,1,0,1,0,0,1,1,4200,1,5655,0,2,5656,1,580,2,5657,2,3820,1,1,0,1,166,0,1,5694,4186,1,5695,0,1,1,0,2,5696,398,0,1,5099,0,1,0,0,1,1,4174,1,2,4090,1,1,4196,1,4,1878,1,1,0,1,2,0,1,0,200,2,9,1,0,1,5669,4228,1,125,0,1,0,292,1,1,0,1,399,4206,1,400,0,1,1,0,1,0,4344,1,1,4203,1,1,4203,1,1,0,3,3,2,1,0,1,226,4348,1,227,0,1,1,0,1,227,0,1,0,4248,1,0,3778,1,1,2568,1,0,3778,1,1,4340,1,0,0,1,0,3780,2,2,1,0,1,0,4358,1,1,4217,5,10,8,6,3,1,4217,1,1,114,7,12,10,8,5,3,2,1,0,1,0,0,1,1,0,1,0,0,2,5739,1,3684,2,5740,2,4342,2,5741,3,3654,2,5742,4,3056,2,5743,5,3646,2,5744,6,4358,2,5745,7,4298,6,6,5,4,3,2,1,0,1,0,0,1,1,4229,1,1,4229,1,1,0,3,3,2,1,128,3,4,3,2,0,1,1,0,1,446,3664,1,446,4358,1,448,4270,1,1,0,1,450,4016,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,4370,1,1,0,1,0,2864,1,1,330,2,2,1,0,1,3399,4160,1,4490,0,1,1,0,1,0,0,1,1,4210,1,2,3282,1,1,0,1,0,3760,1,1,4259,1,1,4259,1,1,0,3,3,2,1,0,1,0,3940,2,2438,1,3942,3,2439,2,1,4404,1,1,0,4,2441,4,3,1,4265,1,1,4265,1,1,4265,1,1,4265,1,1,4265,1,1,4265,1,1,4265,6,5522,85,84,82,27,1,372,1,0,0,1,1,4390,1,1130,2818,1,1,4340,1,1,4070,1,1,0,1,0,0,1,0,3590,1,1136,0,1,1,1800,1,0,0,1,1,3034,1,3182,4436,3,3183,3180,1,2950,4,3184,3181,2,1,0,1,1,0,1,0,0,1,0,4308,1,1,382,1,1,1742,1,0,4308,1,1,0,1,0,0,1,0,0,1,0,0,1,0,4404,1,0,0,1,0,4432,5,5,4,3,2,1,0,3,5249,7,1,4278,3,5250,8,2,4320,1,1,4188,2,2,1,4300,1,1,508,3,5254,12,6,3970,1,1,3970,6,5256,14,8,7,3,1,0,7,5257,15,9,8,4,2,1,1002,7,5258,16,10,9,5,3,2,0,1,1,0,7,5260,18,12,11,7,5,4,156,7,5261,19,13,12,8,6,5,0,7,5262,20,14,13,9,7,6,0,1,1,0,1,2,0,1,3,0,7,5266,24,18,17,13,11,10,0,1,1,1214,7,5268,26,20,19,15,13,12,2748,1,1,4311,1,1,4311,1,1,4311,1,1,0,3,3,2,1,0,7,5274,32,26,25,21,19,18,0,1,1,0,7,5276,34,28,27,23,21,20,0,7,5277,35,29,28,24,22,21,0,2,2,1,0,7,5279,37,31,30,26,24,23,0,7,5280,38,32,31,27,25,24,3802,1,2,922,7,5282,40,34,33,29,27,26,1028,7,5283,41,35,34,30,28,27,4310,2,2,1,0,7,5285,43,37,36,32,30,29,0,1,1,0,7,5287,45,39,38,34,32,31,0,1,1,0,7,5289,47,41,40,36,34,33,0,7,5290,48,42,41,37,35,34,3884,2,2,1,0,7,5292,50,44,43,39,37,36,0,1,1,0,7,5294,52,46,45,41,39,38,0,1,1,0,7,5296,54,48,47,43,41,40,0,1,1,0,7,5298,56,50,49,45,43,42,0,1,1,0,7,5300,58,52,51,47,45,44,0,1,1,0,7,5302,60,54,53,49,47,46,0,1,1,4282,7,5304,62,56,55,51,49,48,3086,7,5305,63,57,56,52,50,49,4350,7,5306,64,58,57,53,51,50,2942,3,3,2,1,198,1,2,0,7,5309,67,61,60,56,54,53,0,1,1,0,7,5311,69,63,62,58,56,55,0,7,5312,70,64,63,59,57,56,0,7,5313,71,65,64,60,58,57,0,1,1,4402,1,2,3914,1,1,0,1,2,0,1,3,3812,1,6,0,1,1,0,7,5321,79,73,72,68,66,65,0,1,1,4316,7,5323,81,75,74,70,68,67,0,1,1,0,7,5325,83,77,76,72,70,69,0,1,1,0,7,5327,85,79,78,74,72,71,4534,5,64,63,49,48,1,0,7,5329,87,81,80,76,74,73,4536,1,1,0,1,1,3140,7,5332,90,84,83,79,77,76,0,7,5333,91,85,84,80,78,77,4312,2,2,1,0,1,1,3340,7,5336,94,88,87,83,81,80,4386,1,1,1510,1,1,2812,7,5339,97,91,90,86,84,83,4386,1,1,3968,2,4,1,1510,1,2,4504,2,5,1,0,1,6,0,7,5345,103,97,96,92,90,89,0,7,5346,104,98,97,93,91,90,4392,2,2,1,4012,7,5348,106,100,99,95,93,92,0,1,1,0,1,1,4292,7,5351,109,103,102,98,96,95,4,1,1,0,7,5353,111,105,104,100,98,97,2992,1,1,4413,1,1,4413,1,1,4413,1,1,0,3,3,2,1,0,7,5359,117,111,110,106,104,103,4444,1,1,4550,7,5361,119,113,112,108,106,105,4514,1,1,4546,7,5363,121,115,114,110,108,107,4520,1,1,0,1,1,4518,1,3,0,7,5367,125,119,118,114,112,111,4404,1,1,0,1,1,1602,7,5370,128,122,121,117,115,114,0,1,1,3724,7,5372,130,124,123,119,117,116,0,1,1,0,1,2,274,1,3,132,2,2,1,3862,1,5,3790,1,1,0,7,5379,137,131,130,126,124,123,0,7,5380,138,132,131,127,125,124,0,7,5381,139,133,132,128,126,125,0,5,122,121,3,2,1,0,7,5383,141,135,134,130,128,127,3958,3,73,72,1,448,7,5385,143,137,136,132,130,129,0,1,1,0,1,0,3830,1,1,0,2,2,1,0,3,3,2,1,3922,3,4,3,2,3880,1,1,0,2,3,1,0,1,0,4458,1,4843,0,1,0,4464,1,1,0,1,4851,4466,1,1,0,4,6,5,3,1,3120,4,7,6,4,2,1134,4,8,7,5,3,4164,4,9,8,6,4,3350,2,2,1,488,2,3,2,4480,4,12,11,9,7,4004,4,13,12,10,8,3742,2,7,1,4457,5,9,5,4,3,1,4457,1,1,4457,1,1,4457,1,1,4457,1,1,4457,1,1,4457,1,1,4457,1,1,0,13,17,13,12,11,9,8,7,6,5,4,3,2,1,4554,1,6048,4482,1,1,74,1,0,4459,1,1,4459,1,1,4459,1,1,4459,1,1,638,5,5,4,3,2,1,4450,5,6,5,4,3,2,3122,1,1,4596,5,8,7,6,5,4,3880,5,9,8,7,6,5,4592,5,10,9,8,7,6,4600,2,2,1,4136,4,6,5,4,1,3122,2,8,1,0,3,9,2,1,4326,3,10,3,2,1092,1,1,0,2,3,1,0,1,0,0,1,1,4474,1,2,4500,1,1,0,1,4,4476,1,1,0,1,1,0,3,6,4,1,3894,3,7,5,2,4606,3,8,6,3,4614,2,2,1,0,2,5319,5318,4502,2,5320,5319,2468,1,1,4538,2,5322,5321,4574,1,1,0,1,2,4194,2,5325,5324,0,1,1,0,5,8,6,4,3,1,0,1,1,4546,1,2,1932,1,1,4483,2,3,1,0,3,4,2,1,4606,3,5,3,2,4252,1,1,4548,2,6082,5765,1934,1,1,4162,4,5766,5447,2696,1,0,5,5767,5448,2697,2,1,4608,5,5768,5449,2698,3,2,4470,1,1,0,5,5770,5451,2700,5,4,0,1,1,88,5,5772,5453,2702,7,6,4298,1,1,4168,5,5774,5455,2704,9,8,3948,1,1,3426,1,2,0,1,3,0,7,11,9,7,5,3,2,1,0,1,0,4016,1,1,0,2,2,1,0,3,3,2,1,0,1,1,0,1,0,4672,1,1,0,2,2,1,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,4521,1,1,0,2,2,1,4523,1,1,4523,1,1,4523,1,1,4523,1,1,4523,1,1,4523,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,2,0,1,1,0,1,0,2100,1,1,4448,1,1,4080,1,1,4562,1,1,4535,1,1,4535,1,1,4535,1,1,4535,1,1,4535,1,1,4535,1,1,0,6,6,5,4,3,2,1,4537,3,75,72,1,0,1,0,0,1,5401,4541,1,1,0,1,0,4543,1,1,0,1,0,126,1,0,4528,1,1,3484,1,0,4530,1,1,1654,1,1,3288,1,0,4458,1,1,0,4,8,6,3,1,4547,5,9,7,4,2,1,0,6,10,8,5,3,2,1,0,1,0,188,1,0,4578,1,1,0,2,3,1,0,1,6171,0,2,6171,1,0,1,6160,0,1,0,0,1,1,0,2,2,1,3870,2,3,2,0,1,1,3852,2,5,4,4230,1,1,424,1,0,0,1,1,0,1,0,4712,1,1,4598,2,2,1,0,2,3,1,0,1,6213,4575,1,1,0,2,2,1,0,1,0,0,1,1,4566,1,1,0,2,2,1,4686,2,3,2,1190,1,1,0,1,0,4116,1,1,422,1,1,0,1,0,4334,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,4597,1,1,4597,1,1,4597,1,1,4092,3,3,2,1,3934,2,1063,1,4597,1,5510,4597,1,1,0,3,5512,2,1,3918,1,5453,4599,4,64,62,42,1,0,1,0,0,1,0,4744,1,1,0,1,0,0,1,1,2266,1,0,4066,1,1,0,1,0,3766,2,4861,1,4776,3,4862,2,1,3396,4,4863,3,2,1,0,5,4864,4,3,2,1,0,5,4865,5,4,3,2,0,1,1,0,5,4867,7,6,5,4,0,5,4868,8,7,6,5,0,1,1,0,1,2,4028,5,4871,11,10,9,8,3366,5,4872,12,11,10,9,1046,5,4873,13,12,11,10,4650,1,1,0,1,1,0,5,4876,16,15,14,13,0,5,4877,17,16,15,14,1260,5,4878,18,17,16,15,0,5,4879,19,18,17,16,4106,4,4,3,2,1,3210,3,4,3,2,640,5,4882,22,21,20,19,4486,1,1,0,5,4884,24,23,22,21,4744,5,4885,25,24,23,22,4660,1,1,0,1,1,0,1,2,1698,5,4889,29,28,27,26,4444,1,1,2112,5,4891,31,30,29,28,8,1,1,0,5,4893,33,32,31,30,4666,1,1,4178,1,1,0,5,4896,36,35,34,33,4668,1,1,0,1,1,0,5,4899,39,38,37,36,4164,2,33,1,994,5,4901,41,40,39,38,1690,5,4902,42,41,40,39,0,1,1,0,5,4904,44,43,42,41,0,1,1,4064,5,4906,46,45,44,43,3864,1,1,0,1,1,4756,1,2,0,1,1,3594,5,4911,51,50,49,48,4640,1,1,4372,1,2,714,1,1,2336,5,4915,55,54,53,52,1824,5,4916,56,55,54,53,4638,1,1,2332,5,4918,58,57,56,55,3940,1,1,0,5,4920,60,59,58,57,4570,3,49,10,1,4202,1,2,1574,5,4923,63,62,61,60,0,1,1,4612,1,2,4488,5,4926,66,65,64,63,0,1,1,0,5,4928,68,67,66,65,1030,5,4929,69,68,67,66,0,1,1,0,1,1,0,1,2,4150,1,1,1352,5,4934,74,73,72,71,6,2,7,1,178,5,4936,76,75,74,73,3352,1,1,0,1,1,4698,1,68,0,1,1,0,1,73,2250,5,4942,82,81,80,79,0,1,1,4196,1,65,4712,5,4945,85,84,83,82,4677,1,1,4677,1,1,4677,1,1,4677,1,1,4677,1,1,4818,5,5,4,3,2,1,0,1,1,0,5,4953,93,92,91,90,4822,1,1,4708,1,1,4681,1,1,4681,1,1,4681,1,1,4681,1,1,4681,1,1,0,5,5,4,3,2,1,100,5,4962,102,101,100,99,4710,3,79,38,1,666,5,4964,104,103,102,101,4786,3,64,63,1,3896,1,2,2174,1,1,4710,1,4,1290,2,25,1,0,5,4970,110,109,108,107,0,1,1,0,1,0,0,1,1,4676,1,2,3452,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,4818,5,7,6,4,3,2,0,5,8,7,5,4,3,4020,2,2,1,0,7,10,9,7,6,5,4,1,0,8,11,10,8,7,6,5,2,1,1410,13,4984,124,123,122,121,12,11,9,8,7,6,3,2,0,1,1,26,8,14,13,11,10,9,8,5,4,4846,2,116,1,0,1,0,4707,1,1,4707,1,1,4707,1,1,0,4,4,3,2,1,4709,1,1,412,2,2,1,0,1,0,266,1,1,4711,1,1,4711,1,1,4711,1,1,4711,1,1,4711,1,1,0,5,5,4,3,2,1,0,1,8,4148,1,9,4072,1,1,0,1,2,4678,1,3,0,1,0,0,1,5740,0,2,2,1,0,3,3,2,1,4640,3,4,3,2,4678,1,1,0,3,6,5,4,4712,2,100,1,0,3,8,7,6,4624,1,1,0,3,10,9,8,4738,1,1,262,1,1,0,3,13,12,11,0,1,1,0,3,15,14,13,0,1,1,0,3,17,16,15,0,1,1,4660,3,19,18,17,4750,1,1,0,1,0,0,1,1,4260,1,2,0,1,1,0,2,3,1,4736,2,4,2,1860,2,123,1,0,1,0,0,1,1,0,1,0,592,1,0,4757,3,4396,4395,1,3420,2,3,1,4757,1,1,0,2,2,1,0,1,0,3424,1,1,1064,2,2,1,3338,2,3,2,4768,1,1,168,2,3,1,4194,2,4,2,4788,2,5,3,0,2,2,1,0,1,3,3016,1,3,4664,1,4,0,1,5,4767,12,157,54,52,51,50,14,8,5,4,3,2,1,0,1,0,4769,1,1,4769,1,1,4769,1,1,0,4,4,3,2,1,4771,1,1,4771,1,1,4771,1,1,4771,1,1,3676,5,5,4,3,2,1,0,1,0,4318,1,1,3456,1,1,4490,1,2,0,1,1,4775,1,4,4775,3,4,2,1,4775,1,1,4775,1,1,0,6,7,5,4,3,2,1,0,1,0,0,1,5691,0,1,0,80,1,1,0,1,0,0,1,1,544,1,1,4256,2,2,1,0,1,0,1396,1,1,0,1,1,0,1,0,4564,1,3150,4793,3,5660,2,1,4793,1,1,4793,1,1,0,6,5663,5,4,3,2,1,0,1,0,0,1,1,4799,1,1,4799,1,1,4799,1,1,0,1,0,4126,1,1,4801,2,23,1,0,1,0,4716,1,308,4803,3,308,2,1,4803,1,1,4803,1,1,4803,1,1,0,7,312,6,5,4,3,2,1,0,1,0,3506,1,1,0,1,1,4416,1,2,0,2,318,317,4724,2,319,318,4356,1,1,4811,2,3,1,4811,1,1,0,4,5,3,2,1,2494,1,0,4798,1,1,0,2,325,1,0,1,1,0,1,0,4952,1,1,4819,2,27,1,0,1,0,4960,1,1,4821,5,51,35,27,3,1,0,1,0,0,2,331,1,0,1,1,1434,1,2,3748,1,1,0,1,0,476,1,1,0,2,2,1,38,1,0,4818,1,1,4814,1,1,4816,1,2,4762,1,4,0,1,1,0,1,0,428,1,1,4835,1,1,4835,1,1,4835,1,1,3740,5,36,4,3,2,1,4222,4,5,4,3,2,0,1,1,4266,1,2,4910,1,1,0,4,9,8,7,6,4226,1,1,4320,4,11,10,9,8,4866,1,1,2042,4,13,12,11,10,0,1,1,0,1,0,4843,2,2749,1,4843,1,1,4843,1,1,4843,1,1,4843,1,1,4843,1,1,4843,1,1,4843,1,1,0,10,2757,9,8,7,6,5,4,3,2,1,4232,10,2758,10,9,8,7,6,5,4,3,2,4058,1,1,5006,1,2,3662,1,3,2048,10,2762,14,13,12,11,10,9,8,7,6,3646,1,1,4616,10,2764,16,15,14,13,12,11,10,9,8,4614,1,1,0,1,0,4847,1,1,3452,2,2,1,0,1,1,0,1,1,0,1,0,4853,1,1,4853,1,1,0,3,3,2,1,558,1,0,4996,1,1,0,2,2,1,3882,2,3,2,4980,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,2,5929,1,5000,2,5930,2,4867,1,1,4867,1,1,4867,1,1,4852,2,5934,6,2462,1,1,0,8,5936,8,7,6,5,4,3,1,854,8,5937,9,8,7,6,5,4,2,0,8,5938,10,9,8,7,6,5,3,4540,8,5939,11,10,9,8,7,6,4,0,8,5940,12,11,10,9,8,7,5,4856,2,2,1,3956,8,5942,14,13,12,11,10,9,7,4108,8,5943,15,14,13,12,11,10,8,4518,2,2,1,4550,8,5945,17,16,15,14,13,12,10,4858,9,5946,18,17,16,15,14,13,11,1,0,1,1,4520,1,3,4860,3,7,6,1,3576,2,4,1,5004,8,5951,23,22,21,20,19,18,16,0,8,5952,24,23,22,21,20,19,17,5002,8,5953,25,24,23,22,21,20,18,5000,1,1,4476,1,1,2104,8,5956,28,27,26,25,24,23,21,0,8,5957,29,28,27,26,25,24,22,3966,8,5958,30,29,28,27,26,25,23,4792,1,1,0,8,5960,32,31,30,29,28,27,25,4794,1,1,4868,8,5962,34,33,32,31,30,29,27,4866,1,1,4426,1,2,5004,4,14,13,9,1,3784,8,5966,38,37,36,35,34,33,31,4866,1,1,0,8,5968,40,39,38,37,36,35,33,0,8,5969,41,40,39,38,37,36,34,4430,5,11,9,7,2,1,3236,8,5971,43,42,41,40,39,38,36,0,8,5972,44,43,42,41,40,39,37,4532,2,2,1,5028,5,37,36,33,30,1,0,8,5975,47,46,45,44,43,42,40,4534,5,39,19,14,10,1,3590,8,5977,49,48,47,46,45,44,42,0,1,1,0,14,43,38,35,32,31,29,24,20,14,12,9,5,3,1,4438,14,44,39,36,33,32,30,25,21,15,13,10,6,4,2,4368,14,45,40,37,34,33,31,26,22,16,14,11,7,5,3,0,1,1,4998,1,3,4922,1,4,3878,1,5,4880,14,50,45,42,39,38,36,31,27,21,19,16,12,10,8,4922,1,1,0,1,1,4488,14,53,48,45,42,41,39,34,30,24,22,19,15,13,11,1112,1,1,4488,1,1,4924,14,56,51,48,45,44,42,37,33,27,25,22,18,16,14,0,1,1,4332,14,58,53,50,47,46,44,39,35,29,27,24,20,18,16,0,1,1,5004,14,60,55,52,49,48,46,41,37,31,29,26,22,20,18,3884,14,61,56,53,50,49,47,42,38,32,30,27,23,21,19,5040,1,1,0,1,0,5044,1,1172,5026,2,2,1,4448,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,4192,5,6,5,4,3,2,4678,5,7,6,5,4,3,4930,2,2,1,1584,5,9,8,7,6,5,3800,1,1,4614,5,11,10,9,8,7,0,1,1,2774,1,2,4894,5,14,13,12,11,10,4936,1,1,3160,1,1,3172,19,80,75,72,69,68,66,61,57,51,49,46,42,40,38,17,16,15,14,13,0,1,1,4912,5,19,18,17,16,15,4938,1,1,4626,1,1,0,5,22,21,20,19,18,0,1,1,4694,5,24,23,22,21,20,4936,1,1,1566,1,4901,5096,2,4902,1,4906,3,4903,2,1,0,4,4904,3,2,1,4000,4,4905,4,3,2,902,4,4906,5,4,3,3268,4,4907,6,5,4,4562,2,3,1,40,4,4909,8,7,6,5058,3,4,2,1,5040,2,7,1,4917,1,1,4917,1,1,0,3,3,2,1,4388,3,4,3,2,1612,1,6696,5086,1,1,4260,2,2,1,4596,2,3,2,1286,1,1,0,2,5,4,0,1,1,5026,1,2,4640,1,3,0,1,1,4156,1,3,0,1,4,0,1,5,4848,1,6,0,1,11,2164,1,12,0,1,13,4344,1,14,0,1,15,4018,2,19,18,5038,1,1,4652,2,81,2,5068,2,22,21,5082,1,1,4368,2,84,2,4652,1,3,0,1,1,5040,1,5,4170,2,21,1,3660,3,22,9,2,2806,1,8,1922,2,75,4,0,1,10,4538,2,33,32,4710,1,1,4604,2,35,34,4656,15,140,135,132,129,128,126,121,117,111,109,106,102,100,98,1,0,2,29,1,0,1,6822,5084,1,1,0,1,1,4028,1,2,4032,1,3,4858,1,1,4622,1,5,4590,2,4,1,0,1,0,0,1,0,0,1,1,0,1,3599,4953,3,4,2,1,4953,1,1,4953,1,1,4953,1,1,4953,1,1,4953,1,1,1606,9,10,8,7,6,5,4,3,2,1,0,1,1,0,1,1,0,1,0,4954,1,1,5078,1,2,3840,1,3,4540,2,2,1,5100,1,1,0,2,5,1,0,3,6,2,1,948,3,7,3,2,4876,1,1,5086,2,3,1,4508,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,22,6,8,6,5,4,3,2,20,1,1,2630,6,10,8,7,6,5,4,2628,1,1,0,6,12,10,9,8,7,6,94,1,1,0,1,0,5096,1,1,4518,1,1,0,2,2,1,0,1,1,0,2,2,1,5112,1,2029,4979,1,1,4979,1,1,4979,1,1,4979,1,1,0,5,5,4,3,2,1,966,5,6,5,4,3,2,4064,5,7,6,5,4,3,4626,1,1,4068,5,9,8,7,6,5,4894,1,1,4526,2,40,1,0,1,0,4346,1,3687,4990,1,1,0,1,0,4992,1,1,4985,1,1,4985,1,5382,4985,5,5303,7,5,2,1,4985,1,1,4985,1,1,4985,1,1,4980,9,5307,11,9,6,5,4,3,2,1,3816,9,5308,12,10,7,6,5,4,3,2,4566,1,1,5126,1,1,4985,2,4,1,0,3,5,2,1,4664,3,6,3,2,4070,3,7,4,3,4972,2,2,1,3688,1,1,972,3,10,7,6,5128,1,1,4632,1,5,4074,3,13,10,9,4900,1,1,0,5,10,6,4,3,1,5130,21,229,224,221,218,217,215,210,206,200,198,195,191,189,187,33,31,11,7,5,4,2,0,1,0,4974,1,3447,0,1,0,4558,2,2,1,0,2,4,1,5136,2,5,2,4336,1,1,4995,2,3,1,0,3,4,2,1,5008,3,5,3,2,3570,1,1,5144,2,4765,3649,60,1,1,5158,1,1,5132,1,1,4988,1,1,4997,1,1,4997,1,1,0,3,3,2,1,0,1,6928,132,1,6929,5142,1,1,0,2,3,1,5003,1,1,0,1,0,136,1,0,5146,1,1,0,2,3,1,0,1,1,5016,1,2,5132,5,216,65,59,31,1,0,1,0,72,1,1,0,1,1,0,1,0,5138,1,1,0,1,1,0,1,6859,5074,1,2055,5138,1,6861,2886,1,1,5160,2,3,1,5019,3,2055,5,1,0,4,2056,6,2,1,5146,4,2057,7,3,2,5054,1,1,4620,1,1,4698,1,6830,4700,1,1,5162,1,1,0,1,1,0,1,0,0,1,1,4704,1,2,4706,1,1,4340,1,4,0,1,5,5162,1,6,5170,4,4,3,2,1,0,1,2397,0,1,1,4466,1,2,0,1,1,5035,2,3,1,0,1,0,0,1,1,5066,1,2,0,1,1,5041,3,5,3,1,5041,1,1,5041,4,20,18,12,1,0,1,0,4688,1,1,5028,1,2,3744,1,1,0,2,3,1,0,1,0,4692,1,1,0,1,1,4594,1,2,5082,1,1,0,1,0,4696,1,1,4520,1,1,0,1,13,0,1,0,0,1,1,0,1,0,5086,1,1,4722,1,2,0,2,2,1,5052,1,4,4738,1,1,2230,1,1,5190,1,0,5184,1,1,0,1,1,0,1,0,3538,2,72,1,4152,1,0,4978,1,1,0,1,1,4612,1,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,4364,1,2,5106,1,1,0,1,1,0,1,3259,0,1,0,0,1,1,4858,1,2,5248,1,1,5114,1,2,0,1,1,208,1,0,4634,1,1,0,1,1,0,1,1704,4520,1,1705,5166,1,1,3098,1,1707,4406,1,1,5093,3,5,3,1,5093,1,1,0,5,7,5,3,2,1,0,2,6166,6165,4688,1,6167,5130,1,3258,5238,2,2,1,0,1,0,0,2,6169,1,0,1,0,5226,1,1,5264,2,2,1,0,3,3,2,1,0,1,0,0,1,0,0,1,0,0,1,0,188,2,6902,1,0,1,0,4660,1,1,4210,1,0,2,1,1,4660,1,1,3688,4,8,6,4,1,5115,1,1,0,1,0,5220,1,1,0,2,2,1,5062,2,3,2,8,2,4,3,194,2,2,1,0,1,3,4216,2,7,6,5106,2,8,7,62,1,1,8,2,3,1,8,2,11,10,4228,1,1,0,1,0,0,1,1,0,1,0,3700,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,5217,5135,1,1,0,2,2,1,424,1,0,0,1,1,0,1,1,0,1,0,5143,1,1,5143,1,1,5143,1,1,5143,1,1,0,5,5,4,3,2,1,4684,5,6,5,4,3,2,5172,5,7,6,5,4,3,0,1,2,4926,2,11,3,5174,1,1,4854,5,11,10,9,8,7,3140,5,12,11,10,9,8,4686,3,8,2,1,0,5,14,13,12,11,10,4566,5,15,14,13,12,11,0,5,16,15,14,13,12,8,5,11,10,3,2,1,0,1,0,3726,1,1,5153,2,2,1,5153,1,1,5153,1,1,5153,1,1,5153,1,1,5153,1,1,5153,1,1,5153,1,1,5153,1,1,5153,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,0,1,0,5157,1,1,5157,1,1,5157,1,1,5157,1,1,5157,1,1,5157,1,1,5157,1,1,5157,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,288,1,0,4830,1,0,5144,1,1,5302,1,1,4244,1,0,5146,1,1,3862,1,1,238,1,0,5194,7,394,108,82,8,7,5,1,3520,1,0,5264,1,1,48,1,1,5161,4,13,6,4,1,0,1,0,5163,1,1,5163,1,1,5163,1,1,5163,1,1,5163,1,1,5163,1,1,0,7,7,6,5,4,3,2,1,0,7,8,7,6,5,4,3,2,5308,1,1,4836,7,10,9,8,7,6,5,4,294,7,11,10,9,8,7,6,5,5200,3,3,2,1,5167,3,14,6,1,5167,14,51,50,49,48,47,46,45,44,43,42,41,40,39,1,5167,2,30,1,5167,1,1,0,25,54,53,52,51,50,49,48,47,46,45,44,43,42,32,31,24,22,19,18,10,5,4,3,2,1,0,1,0,5266,1,1,0,1,0,5173,1,1,5173,1,1,5173,1,1,5173,1,1,0,5,5,4,3,2,1,3748,1,1,0,1,3386,0,1,0,0,1,0,5322,1,1,4700,2,3,1,5181,1,6836,0,2,6837,1,0,1,1,5185,2,2,1,5185,1,1,5185,1,1,5185,1,1,5185,1,1,5185,1,1,5185,1,1,5185,1,1,18,10,10,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,3580,1,0,0,1,1,2,1,0,4738,1,1,5352,1,2,4864,1,1,0,1,1,4866,1,5,4870,1,1,1548,1,1,0,1,0,0,1,1,5197,1,1,5197,2,12,1,5197,1,1,5197,4,12,9,6,1,5197,1,1,5197,1,1,5197,4,37,33,19,1,0,1,0,0,1,1,0,1,1,5266,1,2,2652,1,1,0,1,0,0,1,1,0,1,1,0,1,0,4918,1,1,286,1,1,98,1,5916,4318,1,165,4644,1,1,4564,1,1,0,1,0,0,1,1,108,2,2,1,0,1,0,0,1,1,432,1,1,0,1,0,0,1,1,5364,1,2,0,1,3,5366,1,1,1942,2,3,1,5258,2,4,2,4932,1,5,0,1,1,4872,1,9,5368,1,1,0,1,1,5229,5,11,7,6,4,1,0,1,0,0,1,1,5374,1,2,3806,1,1,4940,1,2,5233,1,1,0,1,0,5376,1,118,4780,1,114,2414,1,117,5242,1,1,3968,1,0,5376,1,1,4780,1,2,70,1,0,5376,1,1,0,12,1360,514,246,228,125,10,9,8,6,4,3,1,5384,12,1361,515,247,229,126,11,10,9,7,5,4,2,5194,1,1,0,2,3,1,4814,2,4,2,4588,2,5,3,0,1,1,4598,1,1,4786,2,8,6,4904,1,1,4526,2,10,8,5268,2,3,1,0,1,0,3664,1,6827,5384,2,2,1,0,3,3,2,1,1230,3,4,3,2,4914,3,5,4,3,5228,1,1,4328,3,7,6,5,5230,1,1,3946,1,1,3978,3,10,9,8,80,3,11,10,9,3600,3,12,11,10,4810,1,1,3596,3,14,13,12,5386,5,11,9,5,4,1,364,3,16,15,14,4790,2,8,1,0,4,15,5,3,1,0,1,0,4720,8,1392,546,260,157,40,36,35,1,5249,1,1,5249,1,1,5249,1,1,0,4,4,3,2,1,5212,4,5,4,3,2,5208,1,1,268,4,7,6,5,4,5258,1,1,0,4,9,8,7,6,3132,4,10,9,8,7,0,1,1,0,4,12,11,10,9,0,2,4,1,0,1,0,0,5,1407,561,51,50,1,5263,5,1408,562,52,51,2,5263,1,1,5034,2,3,1,176,1,1,5042,2,5,3,5290,1,1,5222,2,17,1,4622,1,3,4548,2,9,7,0,1,1,4480,2,11,9,5388,1,1,1880,1,1,3616,1,2,5252,1,10,5250,1,1,0,1,11,0,1,12,0,1,13,0,1,1427,0,1,0,4948,1,7239,5300,1,7240,0,1,0,3144,1,0,5418,3,1848,2,1,5400,1,1432,5418,1,1,5277,6,63,8,7,6,3,1,0,7,64,9,8,7,4,2,1,4948,7,65,10,9,8,5,3,2,5262,1,1,1264,7,67,12,11,10,7,5,4,5420,2,2,1,4362,7,69,14,13,12,9,7,6,5264,1,1,3980,1,1,398,7,72,17,16,15,12,10,9,4824,2,2,1,4390,3,10,6,1,5279,1,1,5279,1,1,0,3,3,2,1,0,1,0,3856,1,1,4828,2,2,1,5316,1,1,4946,3,4,3,1,5283,1,1,5283,1,1,410,3,3,2,1,5202,3,4,3,2,0,3,5,4,3,136,1,3,0,3,7,6,5,4826,4,5,4,3,1,4826,3,9,8,7,4832,1,1,5320,1,1,5422,1,0,4168,1,1,5406,1,5392,5278,1,3,30,1,0,0,1,0,4120,2,2,1,3294,1,7,3294,1,5398,4966,3,6,2,1,5456,4,9,8,4,1,0,5,10,9,5,2,1,5070,5,11,10,6,3,2,5318,1,1,5250,1,1,4650,1,3,5276,5,15,14,10,7,6,5318,1,1,1114,1,1,5248,1,2,4954,1,8,0,1,1,0,6,11,8,7,4,3,1,5074,6,12,9,8,5,4,2,4958,1,1,0,1,1,5297,8,15,12,11,8,7,5,4,1,5297,1,1,5438,10,17,14,13,10,9,7,6,3,2,1,0,11,18,15,14,11,10,8,7,4,3,2,1,4640,11,19,16,15,12,11,9,8,5,4,3,2,5310,1,1,0,11,21,18,17,14,13,11,10,7,6,5,4,5108,1,1,4020,11,23,20,19,16,15,13,12,9,8,7,6,4964,1,1,4966,11,25,22,21,18,17,15,14,11,10,9,8,0,1,0,4588,1,1,4868,1,2,5330,1,1,0,1,1,4036,1,2,5084,1,6,4968,1,1,10,1,1,0,5,9,8,5,4,1,3728,6,10,9,6,5,2,1,4608,7,11,10,7,6,3,2,1,1472,7,12,11,8,7,4,3,2,4040,7,13,12,9,8,5,4,3,0,7,14,13,10,9,6,5,4,144,7,15,14,11,10,7,6,5,5016,1,1,0,7,17,16,13,12,9,8,7,5018,1,1,4524,1,2,430,7,20,19,16,15,12,11,10,428,7,21,20,17,16,13,12,11,0,7,22,21,18,17,14,13,12,4654,7,23,22,19,18,15,14,13,5324,1,1,5436,1,1,90,1,1,14,7,27,26,23,22,19,18,17,5120,1,1,200,7,29,28,25,24,21,20,19,4858,10,17,16,15,12,11,10,9,8,2,1,0,7,31,30,27,26,23,22,21,5456,3,19,17,1,5438,6,39,34,22,21,3,1,3888,1,2862,4914,1,1,0,1,1,5088,1,2,4550,1,1,4798,1,4,4782,1,5,5440,1,1,5436,1,1,4530,1,3,4148,1,1,5024,1,5,4288,4,4,3,2,1,4300,1,12,5218,2,188,1,4704,1,14,5498,1,1,4786,6,210,208,206,195,193,16,0,1,0,4530,1,0,0,1,0,1574,1,0,0,1,0,4644,1,2,5464,6,2104,5,4,3,2,1,2040,2,7,1,5470,2,8,2,0,1,1,0,1,0,3900,1,1,4872,2,2,1,0,3,3,2,1,5329,4,4,3,2,1,5329,1,1,5329,1,1,5329,1,1,5329,1,1,5329,1,1,5329,1,1,5329,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,458,12,13,12,11,10,9,8,7,6,5,4,3,2,182,1,1,5232,12,15,14,13,12,11,10,9,8,7,6,5,4,5472,1,1,4896,1,2,5434,1,1,4054,2,3,1,0,12,20,19,18,17,16,15,14,13,12,11,10,9,5234,1,1,5333,4,10,8,3,1,5333,1,1,5333,1,1,5333,1,1,5333,1,1,5474,9,15,13,8,6,5,4,3,2,1,452,1,1,4056,2,93,2,4814,9,18,16,11,9,8,7,6,5,4,5472,1,1,5494,1,2,5472,2,56,1,5468,1,4,5006,2,4,1,5468,2,59,4,4898,9,25,23,18,16,15,14,13,12,11,5366,1,1,2050,1,2,5474,2,2,1,24,1,14,5002,1,15,4720,9,31,29,24,22,21,20,19,18,17,5468,1,1,5472,1,2,5324,2,2,1,68,1,5646,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,5345,1,1,5345,1,1,5345,1,1,5345,1,1,0,4,4,3,2,1,5332,8,265,263,218,216,5,4,3,2,2196,1,1,0,1,0,0,1,1,3330,2,2,1,1820,1,1,5474,1,1,0,1,1,4638,1,2,0,1,1,0,1,0,0,1,1,5540,1,1,5032,1,1,0,1,1,0,1,0,3936,1,1,4800,1,1,5390,1,2,214,2,2,1,5466,1,4,3358,1,1,3754,2,6,1,0,2,4,1,5520,2,5,2,4348,1,1,0,5,386,385,384,383,382,0,1,3766,0,1,0,0,1,7464,5498,1,7465,5406,1,1,0,1,0,2000,1,1,146,2,2,1,5516,1,1,3260,2,2,1,0,1,0,4896,1,1,5532,1,125,5538,1,126,4592,1,127,5500,4,821,14,2,1,3382,1,123,4690,1,1,5518,1,1,0,1,1,2466,1,128,5434,1,128,1096,1,129,358,1,0,5362,1,1,5520,2,2,1,4898,3,3,2,1,198,1,1,0,1,0,5522,1,1,0,1,1,0,3,6128,6104,6103,3262,3,6129,6105,6104,5358,1,1,4710,1,0,5526,1,1,0,2,2,1,5387,1,1,5387,1,1,5034,1,0,3960,2,41,1,0,1,0,5389,2,5977,1,5389,1,1,5389,1,1,0,5,5980,4,3,2,1,0,1,0,5534,3,7158,7154,1,0,1,1,5395,9,49,47,45,38,19,18,16,11,1,0,1,0,3970,1,1,0,1,1,0,1,416,490,1,0,5524,1,1,0,1,0,5526,1,1,0,1,1,0,2,2,1,0,1,0,1242,1,0,5532,1,1,0,2,3,1,5514,2,4,2,3356,1,1,3698,2,6,4,3768,1,1,5570,2,8,6,8,2,9,7,4892,3,10,8,1,4320,2,3,1,0,1,8,5398,2,13,11,0,1,1,0,1,11,1456,1,12,5417,2,17,15,0,11,18,16,15,13,11,7,6,4,3,2,1,5522,11,19,17,16,14,12,8,7,5,4,3,2,3364,1,1,3706,11,21,19,18,16,14,10,9,7,6,5,4,3776,1,1,5578,11,23,21,20,18,16,12,11,9,8,7,6,16,11,24,22,21,19,17,13,12,10,9,8,7,4900,12,25,23,22,20,18,14,13,11,10,9,8,1,4328,2,3,1,5560,11,27,25,24,22,20,16,15,13,12,11,10,5542,1,1,0,16,29,27,26,24,22,18,17,15,14,13,12,11,9,7,3,1,1,1,1,0,1,0,0,1,1,5427,1,2,5427,2,2,1,5427,1,1,5427,1,1,5427,1,1,4992,6,6,5,4,3,2,1,0,1,1,1,1,1,0,1,0,0,4,3834,3077,3072,1,3440,4,3835,3078,3073,2,4748,1,1,5576,1,1,1268,6,3838,3081,3076,5,4,1,0,1,1,5437,1,2,0,2,2,1,5439,2,3,2,0,1,7663,0,2,7664,1,0,1,1,1278,1,2,5568,1,1,0,1,0,4,1,1,0,1,1,0,1,0,0,2,0,1,5460,1,1,0,2,2,1,5616,2,3,2,5578,1,1,0,2,6810,2950,0,1,3892,0,1,1,5564,1,2,0,1,1,5463,2,3,1,5463,1,1,5463,1,1,0,5,6,4,3,2,1,5010,5,7,5,4,3,2,0,1,7685,5634,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,5006,1,1,0,1,0,4032,1,1,5580,1,2,3422,1,1,4958,1,4,4386,1,1,0,1,4,0,1,1,5508,1,8,2984,1,1,5642,5,9,7,5,3,1,5622,5,10,8,6,4,2,5514,2,20,1,2198,1,2,5508,1,3,4956,1,4,0,1,0,5644,1,1,5606,2,2,1,0,1,1,1466,1,2,5626,1,1,4368,1,4,5512,1,1,5386,1,1,0,1,7,5470,1,1,0,1,9,5402,1,1,5489,11,62,61,49,47,33,30,10,8,5,3,1,4918,3,7634,6112,6111,5622,3,7635,6113,6112,4476,1,1,5522,2,3,1,5592,1,1,0,1,1,0,1,0,0,1,0,5448,1,1,5636,2,3,1,5618,1,1,0,1,0,5062,2,2,1,0,1,4944,4712,1,4945,4230,1,4945,5660,1,4947,5206,1,1,5206,1,4949,0,1,1,0,1,4,4178,1,4952,5503,2,4953,1,0,3,4954,2,1,0,3,4955,3,2,0,1,1,4978,2,3,1,5040,1,4958,0,1,1,0,1,139,1716,1,7752,0,1,1,5674,1,2,4424,1,1,3556,3,4,3,1,0,1,1,5180,1,2,0,1,1,5236,1,4,584,1,1,0,1,0,5198,1,1,5688,2,2,1,3562,3,3,2,1,4734,1,1,5198,3,5,4,3,0,1,1,0,1,2,0,1,0,4992,2,35,1,5668,1,2,0,1,1,5094,1,4,0,1,1,4212,1,1,0,1,0,0,1,1,5535,1,1,5198,1,3996,0,1,1,108,2,2,1,32,2,3,2,30,1,1,0,2,5,4,8,1,1,5042,1,6922,84,5,26,25,24,21,1,608,1,4998,5539,2,11,1,0,1,0,3582,1,1,3610,1,1,5568,1,2,0,1,1,5206,1,4,0,1,1,0,1,0,5318,1,1,5066,2,2,1,0,1,1,3248,1,7727,5690,1,1,0,1,0,0,1,0,3944,1,6221,5270,1,0,2414,1,1,5384,1,4613,1078,1,6225,2160,1,4615,5264,1,6227,1438,1,4617,0,8,9,8,6,5,4,3,2,1,1652,8,10,9,7,6,5,4,3,2,5696,1,1,0,1,0,4130,1,1,4990,1,2,4910,1,1,5557,2,4,2,5557,4,5,4,2,1,5557,1,1,0,6,7,6,4,3,2,1,0,7,8,7,5,4,3,2,1,5561,1,1,0,2,2,1,5032,2,3,2,0,1,0,5565,1,1,5565,1,1,5565,1,1,1322,4,4,3,2,1,5130,4,5,4,3,2,5598,1,1,5706,1,1,0,2,4,1,4280,2,5,2,0,1,1,5232,1,2,2246,1,1,4508,2,9,6,2216,1,1,0,2,11,8,5694,1,1,0,1,1,5000,2,14,11,0,2,15,12,4318,2,16,13,2046,1,1,4872,2,18,15,5698,1,1,4274,1,1,0,1,1,0,1,1,0,2,23,20,5704,1,1,4886,3,11,10,1,0,2,26,23,5188,2,27,24,5246,2,2,1,0,1,0,5585,1,1,5585,1,1,5585,1,1,5585,1,1,5585,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,1,0,2,2,1,0,3,3,2,1,4808,1,4410,5580,1,1,5258,1,1,3400,1,1,5736,1,1,1722,1,1,4430,2,2533,1,2,1,1,4982,1,1,0,1,1,0,1,0,0,1,1,0,1,0,5248,1,1,0,2,2,1,5038,2,3,2,4450,1,1,0,2,3,1,0,1,0,0,1,1,4596,1,1,0,1,1,0,1,0,4188,1,1,5756,1,1,0,2,2,1,0,1,1,0,1,0,5621,1,1,5621,1,1,5621,1,1,5621,1,1,3908,5,5,4,3,2,1,0,1,1,0,1,0,1464,1,1,3190,1,1672,5538,1,1,5766,1,1,0,1,0,4840,1,1,5612,1,1,0,1,1,5292,1,2,3434,1,1,0,1,0,5176,1,1,5664,1,1,0,1,1,5736,1,2,4540,1,1,3920,1,4,4024,1,1,5774,1,7111,0,2,7112,1,0,1,1,5637,1,1,5637,1,1,5637,1,1,0,4,4,3,2,1,0,4,5,4,3,2,2358,1,1,4580,4,7,6,5,4,5764,1,1,5318,4,9,8,7,6,5668,1,1,5304,1,2,5352,2,2,1,1294,4,13,12,11,10,5764,3,48,31,1,5782,1,7734,4938,2,4176,1,5554,1,1,1626,2,4178,3,5674,1,1,5594,2,12,1,0,2,4181,6,5676,2,17,1,0,1,0,342,1,1,5786,1,1,0,1,1,0,1,0,5649,1,1,5649,1,1,5649,1,1,5649,1,1,5649,1,1,4330,6,6,5,4,3,2,1,5649,1,2,5649,1,1,5649,1,1,0,1,0,5074,1,2857,0,2,2,1,4334,1,1,5653,1,1,0,1,0,0,1,1,0,1,1,1416,1,1,0,1,1,5661,2,6,1,5661,2,15,1,140,1,0,5226,1,1,0,1,1,4344,10,25,24,23,22,21,20,18,17,16,1,0,1,0,0,1,0,2384,1,1,5694,1,2,4908,1,1,5770,1,6061,0,1,3064,88,1,3065,5102,1,1,0,1,0,0,1,1,0,1,1,5816,1,2,0,1,1,0,1,0,376,2,10,1,0,1,0,0,1,1,5822,1,7125,5356,1,1,4396,1,1,1522,1,1,0,1,0,5718,1,1,0,2,2,1,4418,3,3,2,1,5828,1,1,0,1,1,4372,1,5,4370,1,1,5830,1,1,0,1,1,2132,1,2,4976,1,1,0,1,0,5693,1,1,5693,1,1,5693,1,1,3980,4,4,3,2,1,72,1,1,5080,1,1,0,2,2,1,4908,2,3,2,4526,1,1,0,1,0,5704,1,1,5697,1,1,5697,1,1,5697,1,1,5697,1,1,5697,1,1,0,1,0,0,1,1,0,1,0,5248,1,1,5730,1,1,5596,1,1,0,1,0,0,1,0,3748,1,1,4616,1,0,252,1,1,0,1,0,0,1,0,0,1,0,2694,1,0,0,1,1,5715,2,3,1,5715,1,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,5784,0,1,0,4822,1,0,3176,1,1,1,1,6448,5727,1,1,5727,1,1,5727,1,1,5727,1,1,2042,5,5,4,3,2,1,5718,5,6,5,4,3,2,5404,1,1,5894,2,3,1,4514,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,1,1,6618,5733,1,1,5733,1,1,2470,3,3,2,1,5724,3,4,3,2,5410,1,1,5900,2,3,1,4520,3,4,2,1,6,4,5,3,2,1,0,5,6,4,3,2,1,2426,10,17,15,14,13,12,7,5,4,3,2,2442,10,18,16,15,14,13,8,6,5,4,3,2424,1,1,2904,10,20,18,17,16,15,10,8,7,6,5,5380,1,1,2422,10,22,20,19,18,17,12,10,9,8,7,4674,10,23,21,20,19,18,13,11,10,9,8,5148,10,24,22,21,20,19,14,12,11,10,9,4816,1,1,4478,10,26,24,23,22,21,16,14,13,12,11,4720,2,4,1,2420,10,28,26,25,24,23,18,16,15,14,13,2418,10,29,27,26,25,24,19,17,16,15,14,5140,10,30,28,27,26,25,20,18,17,16,15,5858,2,2,1,5590,10,32,30,29,28,27,22,20,19,18,17,3412,5,23,21,20,19,18,2426,1,0,2442,1,0,2424,1,1,2422,1,0,4816,1,6082,4720,2,1828,1825,2420,1,0,5718,2,4,1,2418,1,0,5140,1,0,5858,2,2,1,5590,1,0,5648,1,1,2444,1,0,5672,1,13,2440,1,0,2438,1,0,5762,2,2,1,5470,1,1,2436,1,0,5380,2,4228,1,5266,11,21,19,17,16,14,11,9,8,7,3,1,5735,1,1,5735,1,1,0,1,7258,5726,4,4,3,2,1,5724,4,5,4,3,2,5722,1,1,5720,4,40,34,29,2,5718,4,8,7,6,5,5716,1,1,5714,4,10,9,8,7,5712,1,1,5710,4,12,11,10,9,5708,4,13,12,11,10,5706,1,1,5706,4,15,14,13,12,5704,1,1,5702,4,17,16,15,14,5700,1,1,5698,4,19,18,17,16,5696,1,1,5694,1,2,5692,4,22,21,20,19,5690,1,1,5688,4,24,23,22,21,5686,5,25,24,23,22,1,5684,4,26,25,24,23,5682,1,1,5680,4,28,27,26,25,5678,1,1,5676,4,30,29,28,27,5674,1,1,5672,4,32,31,30,29,5670,1,1,5668,4,34,33,32,31,5666,1,1,5664,4,36,35,34,33,5660,4,37,36,35,34,5658,1,1,5656,4,39,38,37,36,5654,1,1,5652,4,41,40,39,38,5650,3,65,17,1,5648,4,43,42,41,40,5722,2,3,1,5646,4,45,44,43,42,5662,2,10,1,5644,4,47,46,45,44,5642,2,36,1,5640,4,49,48,47,46,5638,1,1,5636,4,51,50,49,48,5634,1,1,5632,1,47,5630,4,54,53,52,51,5628,4,55,54,53,52,5710,2,2,1,5626,4,57,56,55,54,5624,1,1,5622,1,5,5620,1,6,5618,4,61,60,59,58,5630,1,1,5616,1,51,0,1,0,5862,1,1,0,1,1,4824,1,2,5386,1,1,5272,2,3,1,5741,1,1,5741,1,1,0,1,0,5743,1,1,5743,1,1,5743,1,1,5743,1,1,5743,1,1,5743,1,1,5406,7,7,6,5,4,3,2,1,1900,1,1,5176,7,9,8,7,6,5,4,3,0,1,1,0,1,389,0,1,8113,0,1,1,0,1,8115,5890,1,8116,5886,1,877,0,1,8118,5896,1,1,0,1,8120,5898,1,1,5890,3,6,3,1,0,3,5670,6,1,0,4,8124,5671,7,2,0,4,8125,5672,8,3,5328,1,1,5796,2,3,1,0,3,4,2,1,5765,4,5,3,2,1,0,5,6,4,3,2,1,0,1,8131,5842,1,1,0,1,1,202,1,2,3366,1,3,5684,2,2,1,0,2,4,1,0,1,8138,5080,1,6069,5916,2,2,1,0,3,3,2,1,4076,3,4,3,2,0,1,1,5456,3,6,5,4,4170,1,1,0,1,1,0,3,6,4,1,5856,1,6068,0,1,1,5564,1,2,4474,1,1,0,1,4,5164,1,1,0,1,8154,2420,1,8155,5774,1,1,4722,1,8157,0,1,8158,5704,2,2,1,0,3,6,4,1,0,4,7,5,2,1,0,1,0,5920,1,1,0,1,1,5228,1,2,5872,1,1,0,1,1,232,1,2,3396,1,3,5714,2,2,1,5224,1,8,4738,1,9,5834,1,1,4500,2,2,1,5568,1,1,2916,1,13,5834,1,1,4484,2,2,1,0,3,3,2,1,3092,1,17,5466,1,1,3808,1,19,5920,1,20,2878,1,21,5258,3,6105,2,1,0,2,0,4067,0,1,1,5834,2,2,1,5470,3,3,2,1,0,3,4,3,2,4730,3,5,4,3,0,1,1,0,3,4,3,1,0,4,5,4,2,1,4390,1,0,0,1,1,5480,2,2,1,4428,1,1,0,2,2,1,4430,1,6679,0,2,6680,1,0,1,1,0,1,0,0,1,1,5240,2,2,1,0,3,3,2,1,5492,1,1,5856,1,2,22,1,1,4750,1,2,20,1,1,4440,3,5,3,1,0,4,6,4,2,1,0,1,0,5604,1,1,206,1,1,5860,1,2,26,1,1,4754,1,2,24,1,1,0,1,0,5835,1,1,5835,1,1,2688,3,3,2,1,0,1,1,0,2,2,1,4772,2,3,2,5646,1,1,5912,2,5,4,0,1,1,3518,1,2,5612,4,6,4,2,1,5310,8,120,100,97,32,7,5,3,2,0,1,0,5843,1,1,5843,1,1,5843,1,1,5843,1,1,5843,1,1,5843,1,1,5843,1,1,5843,1,1,5843,1,1,5843,1,1,5843,1,1,5843,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,0,1,1,5922,2,2,1,0,3,3,2,1,5280,3,4,3,2,5924,3,82,71,1,5924,3,6,5,4,12,1,1,0,1,2,46,1,0,44,1,2870,0,3,8259,2,1,0,1,1,0,3,8261,4,3,0,1,1,0,2,2,1,764,1,1,0,1,8265,0,1,1,0,1,1,4322,1,8281,5532,1,8148,0,1,1,3874,1,8150,0,2,8151,1,5996,1,4928,106,1,3034,5946,1,1,5536,1,7549,5946,1,6210,0,1,1,220,1,1,5875,2,2,1,5875,1,1,0,4,4,3,2,1,4330,1,7,0,1,8372,5879,1,1,0,1,0,4866,2,0,1,5206,1,3048,5954,2,3049,1,0,3,3050,2,1,0,1,6514,5918,1,7077,4666,1,6323,5308,1,8384,6008,1,1,5885,1,1,5885,1,1,5885,1,1,5885,1,1,5885,1,1,5885,1,1,5885,1,1,5885,1,1,4662,9,9,8,7,6,5,4,3,2,1,0,1,8305,4908,1,8306,6028,1,1,0,2,3,1,5668,2,4,2,5446,1,1,6022,4,6,4,3,1,0,1,7,5670,1,8,5448,1,1,6024,3,10,3,1,0,4,11,4,2,1,0,5,12,5,3,2,1,4246,5,13,6,4,3,2,6036,1,1,6020,5,15,8,6,5,4,5928,1,1,5494,1,1,1216,5,18,11,9,8,7,5440,1,1,6018,1,6512,5220,1,1,0,2,2,1,5970,3,3,2,1,0,4,4,3,2,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,5899,1,1,4676,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,5908,1,2,4926,1,1,0,1,0,2106,1,1,0,1,1,5912,1,2,4930,1,1,2102,3,4,3,1,5905,1,1,5905,1,1,5905,1,1,5905,1,1,5905,1,1,5905,1,1,5905,1,1,5905,1,1,5905,1,1,5905,1,1,4688,11,11,10,9,8,7,6,5,4,3,2,1,0,1,1,5232,1,1,0,2,2,1,5982,3,3,2,1,4774,1,6554,5936,1,6555,0,1,1,2046,1,2,0,1,3,5576,1,6559,3834,2,5,1,5274,1,6,5266,1,7,2748,8,6560,9,7,6,5,3,2,1,4700,9,6561,10,8,7,6,4,3,2,1,0,10,6562,11,9,8,7,5,4,3,2,1,5328,10,6563,12,10,9,8,6,5,4,3,2,2938,1,1,5915,2,3,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,2118,14,15,13,12,11,10,9,8,7,6,5,4,3,2,1,5915,1,3241,5915,1,1,5915,1,1,5915,1,1,5915,1,1,5915,1,1,4698,9,3249,3248,3247,6,5,4,3,2,1,4780,1,1,5942,1,2,6,1,1,2050,1,2,4,1,3,5578,1,6,3836,1,1,5348,1,8,5915,1,1,2750,6,9,7,6,5,3,1,4702,7,10,8,7,6,4,2,1,0,8,11,9,8,7,5,3,2,1,5330,8,12,10,9,8,6,4,3,2,2940,1,1,0,1,0,464,1,0,5132,1,1,3688,2,3,1,6042,3,4,2,1,5342,1,1,3924,1,2,6052,1,1,5074,2,3,1,22,8,113,61,60,59,58,4,2,1,0,1,0,5928,1,1,0,1,0,4326,1,1,4186,1,6218,0,4,6219,4,2,1,0,4,6220,5,3,2,5528,4,6221,6,4,3,5960,3,114,2,1,5508,4,6223,8,6,5,0,1,1,4800,4,6225,10,8,7,6070,2,114,1,2606,1,0,0,2,7781,6036,2792,1,0,5832,2,3,1,0,2,3,1,4646,2,4,2,3654,1,1,6072,2,6,4,3938,1,1,0,2,2,1,6058,1,1,5935,3,7,5,1,0,4,8,6,2,1,0,2,8539,5696,6100,1,1,1140,2,2,1,5414,2,3,2,5372,2,4,3,4782,2,2,1,5939,2,4,1,6080,3,5,2,1,5939,4,6,3,2,1,0,5,7,4,3,2,1,5941,1,1,5941,1,1,5941,1,1,5941,1,1,5941,1,1,5941,1,1,0,7,7,6,5,4,3,2,1,2620,7,8,7,6,5,4,3,2,5844,1,1,5928,7,10,9,8,7,6,5,4,5970,1,1,14,2,2,1,530,1,3,6016,1,6522,6076,2,6523,1,0,1,1,6018,1,172,6078,2,173,1,0,1,1,5370,1,2,6088,1,1,4738,1,8570,6080,1,1,0,1,1,0,1,6644,5374,1,1,6024,1,1,0,1,0,0,1,1,6078,2,6,1,620,1,6539,3958,2,6540,1,5955,1,1,0,1,4010,6080,1,1,0,1,1,0,1,8585,5961,1,1,6094,1,25,4158,1,1,5384,1,2,6102,1,1,0,1,0,5736,1,1,4442,1,0,5970,1,1,636,6,7687,6536,6534,5404,2028,1,5963,7,7688,6537,6535,5405,2029,2,1,0,8,7689,6538,6536,5406,2030,3,2,1,0,1,1,56,1,0,2102,1,0,5024,1,0,1808,1,0,5512,4,4,3,2,1,5630,5,7696,6545,6543,2037,1,4578,1,1,5967,2,2,1,0,3,3,2,1,5950,3,4,3,2,5948,1,1,5969,2,7001,322,0,3,7002,323,1,5952,3,7003,324,2,5950,1,1,0,2,3,1,5998,2,4,2,0,2,5,3,0,2,6,4,0,2,7,5,6120,2,2,1,6116,2,9,7,5654,2,10,8,5656,5,7,6,3,2,1,5979,2,9,1,5979,1,1,0,4,11,3,2,1,6008,4,12,4,3,2,3640,1,1,70,1,2,5760,4,15,7,6,5,5038,1,1,5806,4,17,9,8,7,5518,1,1,0,1,4426,0,1,4427,6126,1,1,0,3,4429,3,1,0,1,1,662,1,1,0,2,2,1,184,2,3,2,4912,2,4,3,182,1,1,932,2,6,5,4822,1,1,6064,1,1,0,1,0,0,1,1,20,1,2,18,1,3,6136,2,2,1,6132,1,5,6020,1,6,5672,3,3,2,1,168,3,8,7,1,5658,1,1,0,1,1,0,1,8582,4574,2,8580,1,0,3,8581,2,1,174,4,8582,3,2,1,5434,1,1,0,1,1,6140,1,0,6136,1,1,0,1,1,4792,1,2,0,1,1,6007,2,3,1,6007,1,1,0,4,5,3,2,1,5994,4,6,4,3,2,0,1,1,0,1,0,946,1,1,6013,1,1,6013,1,1,0,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,4120,6006,1,4121,5958,1,1,2764,1,2,0,3,4,2,1,5802,3,5,3,2,6050,1,1,5924,1,1,0,3,8,6,5,6166,1,1,0,3,6,3,1,0,1,0,0,1,472,0,2,473,1,5266,2,474,2,5126,2,475,3,6174,2,2,1,6066,1,1,0,2,5,1,5504,2,6,2,5010,1,8612,0,1,1,4974,1,2,5612,1,6404,14,2,8629,7956,14,3,6498,2,1,0,4,6499,3,2,1,0,1,1,0,1,1,6043,1,1,4830,1,7895,0,2,7896,1,5458,2,7897,2,3068,1,1,6045,2,3,1,6045,1,1,6045,1,1,6045,1,1,6045,1,1,6045,1,1,0,8,9,7,6,5,4,3,2,1,6058,8,10,8,7,6,5,4,3,2,5710,1,1,0,1,1,2936,8,13,11,10,9,8,7,6,5,5712,1,1,0,1,1,6192,8,16,14,13,12,11,10,9,8,6084,2,26,1,6012,8,18,16,15,14,13,12,11,10,6010,1,1,0,8,20,18,17,16,15,14,13,12,6176,1,1,6170,1,1,5832,8,23,21,20,19,18,17,16,15,6214,1,1,0,1,0,208,4,7285,7283,7122,1,5558,1,1,4842,2,2,1,0,3,3,2,1,5470,3,4,3,2,3080,1,1,0,2,3,1,5838,2,4,2,6086,2,11,1,5960,2,11,1,5830,10,36,34,33,32,31,30,29,28,7,5,0,2,8,6,0,1,1,5348,10,39,37,36,35,34,33,32,31,10,8,6090,1,1,5412,1,1,0,1,8753,0,1,1,6208,1,1,0,1,1,6192,3,36,10,1,0,1,0,5530,1,4781,0,1,0,5618,1,1,6136,3,4,3,1,6146,3,5,4,2,5648,1,1,0,2,3,1,0,1,1,6088,1,2,3962,1,1,6218,1,4,5510,2,43,1,0,1,7956,5496,1,7957,6112,1,1,4652,2,3,1,6106,2,4,2,5432,1,1,0,2,3,1,4762,1,1,6222,1,1,0,1,0,2936,1,1,5586,1,1,5500,1,1,4,1,1,4764,1,1,5542,2,7171,6933,5862,3,7172,6934,1,4772,4,7173,6935,2,1,0,3,7174,6936,3,6112,1,1,820,1,1,3172,3,7177,6939,6,6112,1,6,0,1,1,5940,3,7180,6942,9,6228,2,4,1,1168,1,1,0,1,0,2720,1,0,3122,1,0,6072,2,2,1,4994,2,4,1,0,1,1,6194,1,2,1154,1,1,0,1,0,2228,1,7356,184,1,7357,2946,3,3,2,1,0,1,1,0,2,2,1,4784,1,1,0,2,2,1,4774,1,1,0,2,2,1,5524,2,3,2,5516,1,1,6002,2,5,4,6108,1,1,0,1,1,5422,1,6892,0,1,1,6178,1,1,0,1,0,0,2,5600,1,6094,2,5601,2,4686,1,1,5880,4,5603,4,3,1,0,1,1,6210,1,2,6118,1,1,5544,1,1,0,1,0,6254,1,1,0,1,1,5832,1,2,2250,1,1,414,1,4,0,1,5,6220,1,6,206,1,1,0,1,8,5404,1,1,0,1,10,5894,1,9,5178,1,6,5666,5,10,9,8,6,1,5890,1,8,5362,1,9,5892,3,5,2,1,5900,3,14,13,7,6121,6,18,17,9,5,2,1,6121,1,1,6128,2,6796,6583,0,1,1,8,1,2,422,1,3,6226,1,4,212,1,1,5840,1,6,2258,1,1,5668,4,6,5,3,1,5896,1,3,5892,1,6,5894,2,2,1,4,1,12,5902,1,1,6123,9,40,39,36,15,14,13,6,3,1,296,1,0,0,1,1,6125,2,2,1,0,3,3,2,1,0,3,4,3,2,0,1,1,0,3,6,5,4,0,1,1,6112,3,8,7,6,18,1,1,0,1,1,0,3,11,10,9,0,1,1,0,3,13,12,11,2028,3,14,13,12,0,1,1,0,2,3,1,0,3,17,16,15,0,1,1,0,3,19,18,17,0,1,1,0,1,7,0,3,22,21,20,0,1,1,1214,3,24,23,22,0,3,25,24,23,6136,1,1,1104,3,27,26,25,0,3,28,27,26,2276,2,2,1,1182,3,30,29,28,6122,2,7,1,118,14,29,27,25,22,20,17,16,14,12,11,9,6,3,1,0,1,0,2052,1,0,24,1,1,3318,2,3,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,5636,1,5,5008,1,6,0,1,7,5724,6,6,5,4,3,2,1,5390,1,9,3818,1,10,6190,2,2,1,0,1,12,0,1,1,0,4,13,6,3,1,6185,6,53,14,7,4,2,1,1412,1,0,6170,1,8714,6192,3,8717,2,1,5618,4,8718,3,2,1,0,1,1,0,1,0,6196,1,1,4804,1,1,6189,1,1,6189,1,1,6189,1,1,6189,1,1,3742,4,4,3,2,1,6196,1,1,5708,2,2,1,0,1,1,3744,1,0,6192,1,8730,6198,3,17,2,1,5710,4,18,3,2,1,0,1,1,0,1,8943,0,1,4681,0,1,4682,5978,1,4683,6226,1,1,0,1,1,6264,1,7291,0,1,1,0,5,8,7,6,3,1,0,1,1,6207,2,2,1,6207,1,1,0,4,4,3,2,1,0,1,0,0,1,1,6354,1,2,5640,1,1,5758,1,1,5984,2,4,1,6246,3,5,2,1,4098,1,0,6213,1,1,6213,1,1,0,3,3,2,1,0,1,1,5638,1,2,5004,1,1,5630,3,4,3,1,0,4,5,4,2,1,690,1,1,6219,2,2,1,0,3,3,2,1,0,1,0,4202,1,1,6250,1,2,314,1,1,5930,1,4,6136,1,1,6136,1,6,6250,1,1,2358,2,6,1,6136,4,8,6,4,1,5768,5,9,7,5,2,1,5970,1,1,0,1,0,5790,1,1,4204,1,1,6252,1,2,6225,1,1,0,3,5,3,1,6364,3,6,4,2,6348,1,1,0,2,3,1,5976,1,1,6229,1,1,104,34,170,169,166,164,163,155,151,148,147,146,145,144,143,136,133,131,130,91,84,81,79,78,77,47,46,45,44,27,26,25,13,12,2,1,102,34,171,170,167,165,164,156,152,149,148,147,146,145,144,137,134,132,131,92,85,82,80,79,78,48,47,46,45,28,27,26,14,13,3,2,100,1,1,98,34,173,172,169,167,166,158,154,151,150,149,148,147,146,139,136,134,133,94,87,84,82,81,80,50,49,48,47,30,29,28,16,15,5,4,96,1,1,6206,34,175,174,171,169,168,160,156,153,152,151,150,149,148,141,138,136,135,96,89,86,84,83,82,52,51,50,49,32,31,30,18,17,7,6,112,1,1,94,1,1,92,34,178,177,174,172,171,163,159,156,155,154,153,152,151,144,141,139,138,99,92,89,87,86,85,55,54,53,52,35,34,33,21,20,10,9,90,1,1,88,34,180,179,176,174,173,165,161,158,157,156,155,154,153,146,143,141,140,101,94,91,89,88,87,57,56,55,54,37,36,35,23,22,12,11,2114,34,181,180,177,175,174,166,162,159,158,157,156,155,154,147,144,142,141,102,95,92,90,89,88,58,57,56,55,38,37,36,24,23,13,12,86,1,1,84,2,3,1,82,34,184,183,180,178,177,169,165,162,161,160,159,158,157,150,147,145,144,105,98,95,93,92,91,61,60,59,58,41,40,39,27,26,16,15,80,1,1,78,34,186,185,182,180,179,171,167,164,163,162,161,160,159,152,149,147,146,107,100,97,95,94,93,63,62,61,60,43,42,41,29,28,18,17,76,1,1,74,1,7,72,34,189,188,185,183,182,174,170,167,166,165,164,163,162,155,152,150,149,110,103,100,98,97,96,66,65,64,63,46,45,44,32,31,21,20,70,1,1,1282,34,191,190,187,185,184,176,172,169,168,167,166,165,164,157,154,152,151,112,105,102,100,99,98,68,67,66,65,48,47,46,34,33,23,22,68,34,192,191,188,186,185,177,173,170,169,168,167,166,165,158,155,153,152,113,106,103,101,100,99,69,68,67,66,49,48,47,35,34,24,23,6202,1,1,1170,34,194,193,190,188,187,179,175,172,171,170,169,168,167,160,157,155,154,115,108,105,103,102,101,71,70,69,68,51,50,49,37,36,26,25,66,34,195,194,191,189,188,180,176,173,172,171,170,169,168,161,158,156,155,116,109,106,104,103,102,72,71,70,69,52,51,50,38,37,27,26,2340,2,2,1,1246,34,197,196,193,191,190,182,178,175,174,173,172,171,170,163,160,158,157,118,111,108,106,105,104,74,73,72,71,54,53,52,40,39,29,28,6186,2,7,1,0,2,31,30,0,2,32,31,6240,1,1,5752,1,1,6233,2,2,1,0,3,3,2,1,5596,2,37,36,5588,2,38,37,4,2,2,1,0,1,0,0,1,1,0,1,1,768,1,0,5674,1,1,4852,1,1,6241,1,1,4,1,8228,0,2,8229,1,6250,1,1,0,1,9046,6232,1,7393,1310,1,9048,0,1,9049,5812,2,2,1,376,1,4788,0,1,7187,0,1,0,5684,1,7468,126,2,2,1,124,2,3,2,122,1,1,120,2,5,4,118,1,1,6228,2,7,6,134,1,1,116,1,1,114,2,10,9,112,1,1,110,2,12,11,2136,2,13,12,108,1,1,106,2,3,1,104,2,16,15,102,1,1,100,2,18,17,98,1,1,96,1,7,94,2,21,20,92,1,1,1304,2,23,22,90,2,24,23,6224,1,1,1192,2,26,25,88,2,27,26,2362,2,2,1,1268,2,29,28,6208,2,7,1,0,16,31,30,29,27,25,22,20,17,16,14,12,11,9,6,3,1,128,17,32,31,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,126,17,33,32,31,29,27,24,22,19,18,16,14,13,11,8,5,3,2,124,1,1,122,17,35,34,33,31,29,26,24,21,20,18,16,15,13,10,7,5,4,120,1,1,6230,17,37,36,35,33,31,28,26,23,22,20,18,17,15,12,9,7,6,136,1,1,118,1,1,116,17,40,39,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,114,1,1,112,17,42,41,40,38,36,33,31,28,27,25,23,22,20,17,14,12,11,2138,17,43,42,41,39,37,34,32,29,28,26,24,23,21,18,15,13,12,110,1,1,108,2,3,1,106,17,46,45,44,42,40,37,35,32,31,29,27,26,24,21,18,16,15,104,1,1,102,17,48,47,46,44,42,39,37,34,33,31,29,28,26,23,20,18,17,100,1,1,98,1,7,96,17,51,50,49,47,45,42,40,37,36,34,32,31,29,26,23,21,20,94,1,1,1306,17,53,52,51,49,47,44,42,39,38,36,34,33,31,28,25,23,22,92,17,54,53,52,50,48,45,43,40,39,37,35,34,32,29,26,24,23,6226,1,1,1194,17,56,55,54,52,50,47,45,42,41,39,37,36,34,31,28,26,25,90,17,57,56,55,53,51,48,46,43,42,40,38,37,35,32,29,27,26,2364,2,2,1,1270,17,59,58,57,55,53,50,48,45,44,42,40,39,37,34,31,29,28,6210,2,7,1,0,14,29,27,25,22,20,17,16,14,12,11,9,6,3,1,6416,14,30,28,26,23,21,18,17,15,13,12,10,7,4,2,6394,15,31,29,27,24,22,19,18,16,14,13,11,8,5,3,1,6255,1,1,6240,14,33,31,29,26,24,21,20,18,16,15,13,10,7,5,5016,1,1,0,17,35,33,31,28,26,23,22,20,18,17,15,12,9,7,6,3,1,6036,17,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,4,2,5172,1,1,0,19,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,6,4,3,1,6124,19,39,37,35,32,30,27,26,24,22,21,19,16,13,11,10,7,5,4,2,6122,1,1,5204,19,41,39,37,34,32,29,28,26,24,23,21,18,15,13,12,9,7,6,4,5400,19,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,10,8,7,5,5398,19,43,41,39,36,34,31,30,28,26,25,23,20,17,15,14,11,9,8,6,5396,19,44,42,40,37,35,32,31,29,27,26,24,21,18,16,15,12,10,9,7,5410,19,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,13,11,10,8,5356,1,1,3310,1,2,0,19,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,16,14,13,11,5682,19,49,47,45,42,40,37,36,34,32,31,29,26,23,21,20,17,15,14,12,6394,19,50,48,46,43,41,38,37,35,33,32,30,27,24,22,21,18,16,15,13,6386,2,2,1,0,2,4,1,5736,2,5,2,6270,1,1,6296,1,1,6290,2,8,5,0,1,1,0,3,6,3,1,6074,4,7,4,2,1,0,19,60,58,56,53,51,48,47,45,43,42,40,37,34,32,31,28,26,25,23,5682,2,12,11,0,2,2,1,6271,3,3,2,1,6271,1,1,0,5,5,4,3,2,1,0,19,66,64,62,59,57,54,53,51,49,48,46,43,40,38,37,34,32,31,29,5698,19,67,65,63,60,58,55,54,52,50,49,47,44,41,39,38,35,33,32,30,5062,3,19,18,1,5208,19,69,67,65,62,60,57,56,54,52,51,49,46,43,41,40,37,35,34,32,6258,1,1,0,3,5,3,1,6056,3,6,4,2,5192,1,1,6380,3,8,6,4,4272,1,1,6418,3,10,8,6,5954,1,1,0,7,12,10,8,7,5,3,1,6420,7,13,11,9,8,6,4,2,5334,1,1,6058,7,15,13,11,10,8,6,4,5336,1,1,6352,7,17,15,13,12,10,8,6,3512,1,1,6126,1,2,6138,1,3,5958,1,4,3736,1,5,0,19,89,87,85,82,80,77,76,74,72,71,69,66,63,61,60,57,55,54,52,6354,1,1,0,1,1,3878,1,2,714,1,3,6196,6,53,52,51,50,2,1,0,19,95,93,91,88,86,83,82,80,78,77,75,72,69,67,66,63,61,60,58,0,1,1,0,19,97,95,93,90,88,85,84,82,80,79,77,74,71,69,68,65,63,62,60,0,1,1,5954,1,2,6291,1,1,6291,3,4,3,1,6291,1,1,0,5,6,5,3,2,1,3154,5,7,6,4,3,2,208,1,1,0,19,106,104,102,99,97,94,93,91,89,88,86,83,80,78,77,74,72,71,69,5126,19,107,105,103,100,98,95,94,92,90,89,87,84,81,79,78,75,73,72,70,6414,19,108,106,104,101,99,96,95,93,91,90,88,85,82,80,79,76,74,73,71,3224,2,2,1,3228,2,3,2,3226,2,4,3,0,4,6,3,2,1,0,4,7,4,3,2,0,4,8,5,4,3,4912,2,2,1,6301,6,10,7,6,5,4,1,6301,1,1,0,8,12,9,8,7,6,3,2,1,0,19,119,117,115,112,110,107,106,104,102,101,99,96,93,91,90,87,85,84,82,0,1,1,0,19,121,119,117,114,112,109,108,106,104,103,101,98,95,93,92,89,87,86,84,0,1,1,4656,19,123,121,119,116,114,111,110,108,106,105,103,100,97,95,94,91,89,88,86,0,1,1,6296,1,2,6320,1,1,592,1,1,5598,8,62,60,58,57,55,53,51,5,3344,1,1,0,19,130,128,126,123,121,118,117,115,113,112,110,107,104,102,101,98,96,95,93,0,1,1,192,1,0,190,1,0,188,1,1,186,1,0,184,1,1,200,1,9088,182,1,1,180,1,0,178,1,1,176,1,0,172,2,323,1,170,1,0,168,1,1,166,1,0,164,1,1,162,1,329,160,1,0,158,1,1,156,1,0,6290,1,1,1258,1,0,154,1,0,2428,2,2,1,6274,2,2409,2355,5474,14,337,24,22,20,18,16,14,12,10,9,7,5,2,1,0,1,1,0,1,1,0,1,0,5744,1,0,5110,2,4137,1,0,3,4893,3,1,0,4,4894,4,2,1,6452,4,4895,5,3,2,6134,1,1,6400,4,4897,7,5,4,3560,1,1,5746,1,2,1394,1,3,5738,4,4901,11,9,8,6230,1,1,6312,1,2,6354,1,1,0,1,1,6100,7,12,10,8,7,6,4,1,6329,1,1,0,2,8447,552,6102,1,1,5706,1,1,6331,2,2,1,206,3,3,2,1,204,3,4,3,2,202,1,1,200,3,6,5,4,198,1,1,6308,3,8,7,6,214,1,1,196,1,1,194,3,11,10,9,192,1,1,190,3,13,12,11,2216,3,14,13,12,188,1,1,186,2,3,1,184,3,17,16,15,182,1,1,180,3,19,18,17,178,1,1,176,1,7,174,3,22,21,20,172,1,1,1384,3,24,23,22,170,3,25,24,23,6304,1,1,1272,3,27,26,25,168,3,28,27,26,2442,2,2,1,1348,3,30,29,28,6288,2,7,1,0,1,9207,5120,2,7140,7138,0,2,2,1,0,3,3,2,1,6462,3,4,3,2,6144,1,1,6410,3,6,5,4,3570,1,1,5756,1,2,6108,4,6,4,2,1,2,1,0,6144,1,4732,6108,2,2,1,4936,1,1,0,1,0,6346,1,1,6478,1,2,6474,1,3,6148,2,2,1,6472,1,7711,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,4926,1,2,6250,1,1,104,1,4,6334,1,1,0,3,5,3,1,122,3,6,4,2,120,3,7,5,3,6358,1,1,5870,1,1,6351,2,2,1,118,3,3,2,1,5712,3,12,10,8,5704,3,13,11,9,120,2,2,1,6351,4,10,9,4,1,6351,1,1,6351,1,1,0,7,13,12,7,4,3,2,1,5782,7,14,13,8,5,4,3,2,5776,7,15,14,9,6,5,4,3,6426,2,2,1,0,1,0,126,1,1,124,1,2,6362,1,1,5874,1,1,6355,2,2,1,122,3,3,2,1,5716,1,7,5708,1,8,124,2,2,1,5718,1,10,6362,1,1,5716,1,1,5718,1,6,6134,3,13,8,5,5412,1,1,1666,6,15,10,7,4,3,1,6340,6,16,11,8,5,4,2,5116,1,1,6134,6,18,13,10,7,6,4,5412,1,1,4918,6,20,15,12,9,8,6,5784,1,1,3920,1,1,5764,1,3,6478,1,1,5640,6,25,20,17,14,13,11,1104,1,1,0,1,2,3772,13,28,23,20,17,16,14,13,11,9,6,4,2,1,0,14,29,24,21,18,17,15,14,12,10,7,5,3,2,1,5024,14,30,25,22,19,18,16,15,13,11,8,6,4,3,2,5146,1,1,5146,16,32,27,24,21,20,18,17,15,13,10,8,6,5,4,3,1,0,17,33,28,25,22,21,19,18,16,14,11,9,7,6,5,4,2,1,6486,17,34,29,26,23,22,20,19,17,15,12,10,8,7,6,5,3,2,6482,1,1,6424,17,36,31,28,25,24,22,21,19,17,14,12,10,9,8,7,5,4,3810,1,1,0,1,1,5908,1,2,6396,1,1,6398,17,41,36,33,30,29,27,26,24,22,19,17,15,14,13,12,10,9,6504,1,1,3388,1,1,0,1,0,136,1,1,134,1,2,6372,1,1,5884,1,1,6365,2,2,1,132,3,3,2,1,5726,1,7,5718,1,8,134,2,2,1,0,3,9,4,1,6367,1,1,3808,1,1,0,1,1,5340,1,2,3810,3,14,9,6,5790,3,15,10,7,5792,3,16,11,8,5156,2,2,1,0,2,4,1,0,3,5,2,1,5344,3,6,3,2,0,2,8,1,6360,4,8,5,4,2,2078,1,1,6516,4,13,10,7,6,5430,1,1,6154,4,15,12,9,8,5432,1,1,5660,3,14,11,10,0,1,1,4640,1,1,0,1,0,5860,1,7450,6086,1,7451,5592,1,7452,0,4,4,3,2,1,5666,4,5,4,3,2,6,1,1,4992,1,1,5286,4,8,7,6,5,0,1,1,5816,1,2,0,1,1,746,4,12,11,10,9,4822,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,6218,1,2,5934,1,1,0,3,4,3,1,168,5,124,123,5,4,2,166,5,125,124,6,5,3,6404,1,1,5916,1,1,6397,2,2,1,164,3,3,2,1,5758,5,130,129,11,10,8,5750,5,131,130,12,11,9,166,2,2,1,0,1,0,6172,1,1,6170,1,1,5684,1,2,6426,1,1,4976,1,1,6406,1,5,0,1,1,0,1,0,5844,1,6262,6566,2,2,1,54,3,144,143,1,0,1,9461,2262,1,7808,0,1,8648,4860,1,1,0,1,0,0,1,1,6148,1,2,0,1,3,0,1,4,0,1,5,0,4,4,3,2,1,0,2,6,1,5850,2,7,2,6494,1,1,0,1,1,3812,2,10,5,6496,1,1,810,1,1,4428,2,13,8,6414,2,14,9,6496,2,2,1,0,1,1,8,1,5056,5986,1,1,3814,1,2,5854,1,3,6416,1,4,4430,1,5,6098,1,6,6100,1,7,6498,6,6,5,4,3,2,1,0,2,8,1,0,1,1,0,1,11,0,1,1,5488,1,0,6440,1,896,262,1,897,5978,1,1,0,4,6309,4,3,1,0,5,6310,5,4,2,1,5650,5,6311,6,5,3,2,20,1,1,0,1,9504,6370,1,7851,0,9,8598,7447,7445,6318,6316,6315,2939,912,10,6152,9,8599,7448,7446,6319,6317,6316,2940,913,11,6150,1,1,6148,9,8601,7450,7448,6321,6319,6318,2942,915,13,6144,1,1,6441,12,8603,7452,7450,6323,6321,6320,2944,917,15,5,3,1,6441,1,1,0,14,8605,7454,7452,6325,6323,6322,2946,919,17,7,5,3,2,1,0,14,8606,7455,7453,6326,6324,6323,2947,920,18,8,6,4,3,2,328,14,8607,7456,7454,6327,6325,6324,2948,921,19,9,7,5,4,3,0,1,1,0,1,2,3656,14,8610,7459,7457,6330,6328,6327,2951,924,22,12,10,8,7,6,3582,1,1,0,14,8612,7461,7459,6332,6330,6329,2953,926,24,14,12,10,9,8,0,1,1,0,1,4,0,1,0,6457,2,9104,1,14,3,9105,2,1,0,1,1,5550,1,0,6466,1,1,0,1,1,0,1,0,0,1,1,0,1,9532,0,1,7668,0,1,0,1248,1,2403,6456,1,5721,5172,1,1,5172,1,0,1582,1,1,0,1,0,6594,1,0,6614,1,1,6118,1,2409,0,1,0,4040,1,1,4040,1,3967,6388,1,1,6020,6,9419,11,9,8,3,1,390,1,0,6182,1,1,6616,4,2522,16,8,1,6020,13,2808,2540,2522,2419,2302,2300,2298,2297,2295,18,10,4,1,0,14,2809,2541,2523,2420,2303,2301,2299,2298,2296,19,11,5,2,1,6510,14,2810,2542,2524,2421,2304,2302,2300,2299,2297,20,12,6,3,2,6256,1,1,6504,1,1,6477,2,4,1,6477,1,1,6477,1,1,0,5,7,4,3,2,1,4356,5,8,5,4,3,2,736,1,1,2804,1,2,1226,1,3,5586,5,12,9,8,7,6,0,5,13,10,9,8,7,6454,5,14,11,10,9,8,5204,5,15,12,11,10,9,1608,5,16,13,12,11,10,3960,3,3,2,1,3958,3,4,3,2,1290,5,19,16,15,14,13,6440,2,6,1,0,5,21,18,17,16,15,0,5,22,19,18,17,16,0,5,23,20,19,18,17,6460,2,16,1,0,5,25,22,21,20,19,0,5,26,23,22,21,20,5838,5,27,24,23,22,21,5836,5,28,25,24,23,22,0,5,29,26,25,24,23,0,5,30,27,26,25,24,5602,2,23,1,2604,5,32,29,28,27,26,3036,1,1,0,5,34,31,30,29,28,2822,5,35,32,31,30,29,0,5,36,33,32,31,30,5852,14,25,24,23,16,15,14,12,11,10,9,8,3,2,1,5874,1,5017,0,1,1,0,2,2,1,6464,2,3,2,6462,1,1,6102,2,3,1,440,1,0,6626,1,1,0,1,1,5292,1,2,6490,1,1,5206,1,1,0,2,4,1,0,1,0,0,2,5904,1,6672,1,1,6634,2,2,1,6652,3,3,2,1,0,4,4,3,2,1,5596,4,5,4,3,2,6498,1,1,5214,1,1,5214,4,8,7,6,5,1624,1,1,2950,4,10,9,8,7,0,1,1,0,1,0,6640,1,1,6658,1,1,0,1,1,5238,5,16,15,14,13,2,6432,1,1,6188,1,4,6502,1,1,6660,1,1,5602,1,7,6504,1,1,5220,1,1,6064,1,1,5252,1,11,2702,1,1,6266,3,7,3,1,0,1,0,6576,2,9507,5871,6654,1,9508,0,1,0,6578,1,1,6664,4,5,4,3,1,6664,5,6,5,4,2,1,0,6,7,6,5,3,2,1,2510,6,8,7,6,4,3,2,6646,6,9,8,7,5,4,3,6666,2,2,1,6194,6,11,10,9,7,6,5,6508,1,1,5244,6,13,12,11,9,8,7,4090,1,1,6438,1,1,5608,6,16,15,14,12,11,10,6510,1,1,5226,1,1,0,5,12,9,7,4,1,6560,5,13,10,8,5,2,6306,1,1,3880,1,0,0,1,1,2856,1,2,6074,1,1,4770,1,4,5518,1,1,4206,1,6,2854,1,1,6536,1,1,6300,4,8,6,4,1,0,1,1,6531,1,1,6531,1,1,6531,1,1,0,4,4,3,2,1,5290,1,0,6078,3,9226,4822,1,6212,3,9227,4823,2,6674,1,1,0,5,9229,4825,4,3,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,0,6,6,5,4,3,2,1,0,6,7,6,5,4,3,2,0,1,1,6248,6,9,8,7,6,5,4,0,1,1,3598,6,11,10,9,8,7,6,0,1,1,5830,6,13,12,11,10,9,8,6252,1,1,0,1,1,5868,6,16,15,14,13,12,11,0,1,1,0,1,0,6624,1,1,6692,2,2,1,0,1,1,6676,1,1,0,2,8882,6182,6696,1,1,0,1,9699,6698,1,1,6557,2,2,1,6698,1,7544,6557,2,5,1,0,1,0,0,1,1,4566,1,2,6238,1,1,3010,1,1,5442,1,5,6680,1,6,3276,2,2,1,6702,2,4,1,0,2,8,1,0,3,9,2,1,0,1,0,1310,1,8263,0,2,2,1,5874,1,0,0,1,1,0,1,0,0,1,1,6648,1,1,6698,1,8848,6002,1,1,6648,1,1,0,1,0,6700,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,6684,2,3,2,6592,1,1,6018,1,1,6585,4,6,5,4,1,6585,1,1,0,6,8,7,6,3,2,1,5104,6,9,8,7,4,3,2,1438,6,10,9,8,5,4,3,6134,1,1,6366,1,2,5872,1,3,3012,6,14,13,12,9,8,7,5694,6,15,14,13,10,9,8,6560,6,16,15,14,11,10,9,2374,2,2,1,0,1,9,0,1,5,0,6,20,19,18,15,14,13,1720,6,21,20,19,16,15,14,0,6,22,21,20,17,16,15,0,4,14,9,2,1,0,1,0,6702,2,4645,4175,5590,1,1,6378,1,1,3654,1,2872,6740,2,2873,1,5920,1,218,0,8,9629,6294,2587,218,7,4,2,1,6601,9,9630,6295,2588,219,8,5,3,2,1,6601,1,1,6601,1,1,0,12,9633,6298,2591,222,11,8,6,5,4,3,2,1,1412,12,9634,6299,2592,223,12,9,7,6,5,4,3,2,4080,1,1,4082,1,2,0,1,3,0,1,4,5994,1,5,5714,2,2,1,0,12,9641,6306,2599,230,19,16,14,13,12,11,10,9,6712,1,1,0,1,1,5718,12,9644,6309,2602,233,22,19,17,16,15,14,13,12,0,1,1,0,2,12,2,232,12,9647,6312,2605,236,25,22,20,19,18,17,16,15,1726,1,1,654,12,9649,6314,2607,238,27,24,22,21,20,19,18,17,0,1,1,0,1,17,0,12,9652,6317,2610,241,30,27,25,24,23,22,21,20,0,1,1,2860,1,20,1750,12,9655,6320,2613,244,33,30,28,27,26,25,24,23,6656,1,1,0,12,9657,6322,2615,246,35,32,30,29,28,27,26,25,0,1,24,0,12,9659,6324,2617,248,37,34,32,31,30,29,28,27,6602,1,1,5852,12,9661,6326,2619,250,39,36,34,33,32,31,30,29,0,6,28,18,7,6,5,1,0,1,0,0,1,0,5920,1,1,6635,5,9666,2624,255,3,1,6635,1,1,6635,1,1,0,8,9669,2627,258,6,4,3,2,1,6344,8,9670,2628,259,7,5,4,3,2,0,8,9671,2629,260,8,6,5,4,3,0,8,9672,2630,261,9,7,6,5,4,1762,8,9673,2631,262,10,8,7,6,5,4,2,4,1,1916,8,9675,2633,264,12,10,9,8,7,1498,3,5,4,1,0,1,5997,6630,1,5998,6306,1,1,5564,1,1,5726,1,6001,6288,1,1,6628,1,1,5344,1,1,5366,1,6005,4994,1,6006,6288,3,9,2,1,2240,1,6008,5362,1,6009,3350,1,6010,1266,1,1,3300,1,6012,5856,3,5,4,1,0,1,0,0,1,1,152,1,2,6647,1,1,0,2,3,1,1626,1,9742,96,2,9743,1,6790,1,1,0,1,1,3358,1,2,0,1,1,0,1,0,1438,1,1,1868,2,2,1,6655,1,1,0,2,2,1,0,1,6030,0,1,6031,6694,1,1,6324,1,1,3154,1,1,5748,1,6035,0,1,1,2760,1,6037,6784,1,6038,6574,1,6039,6648,1,1,6804,2,3,1,6182,2,5,1,5948,1,4,6804,1,1,0,1,0,6806,2,223,1,0,3,224,2,1,3374,3,225,3,2,8,1,1,194,3,227,5,4,6770,1,1,2328,3,229,7,6,0,1,1,5968,3,231,9,8,6702,1,1,6214,2,2,1,0,3,3,2,1,6698,3,4,3,2,3656,1,1,6774,3,6,5,4,0,1,1,0,3,239,17,16,0,1,1,6798,3,241,19,18,5998,1,1,0,3,243,21,20,2400,3,244,22,21,5036,3,130,2,1,5038,3,246,24,23,3734,1,1,2276,3,248,26,25,3076,1,1,0,1,9796,160,1,9797,6736,1,1,6822,1,1,5102,4,4993,4991,4,1,0,5,4994,4992,5,2,1,0,1,1,6712,1,2,1750,1,1,0,1,2,6687,3,4,2,1,6687,1,1,6687,1,1,0,6,7,5,4,3,2,1,5974,6,8,6,5,4,3,2,6674,6,9,7,6,5,4,3,6122,2,2,1,6716,2,3,2,0,3,5,2,1,0,1,0,5978,1,2900,6834,2,2,1,0,3,3,2,1,6412,3,4,3,2,0,1,1,0,1,0,0,1,0,0,1,1,5060,1,3635,0,1,1816,0,4,5,3,2,1,0,1,0,6386,2,7027,1,0,3,7028,2,1,0,1,1,6698,1,2,1844,1,1,3562,1,2,6484,1,5,0,1,1,6000,1,7,6148,1,1,6715,5,8,6,5,3,1,0,1,0,0,1,1,6860,1,1,6146,1,9842,6792,2,5038,1,166,3,1567,1370,1,6852,1,2568,6056,1,1,6719,2,6,1,0,1,9936,6862,2,5,1,0,1,0,6723,1,1,6388,1,1,6723,3,5,4,1,0,1,0,0,1,1,166,1,1,0,2,2,1,0,1,0,5430,1,1,6731,1,1,6296,1,1,6854,1,1,0,1,0,6332,1,5376,0,2,2,1,6280,2,3,2,6876,2,4,3,6768,2,2,1,0,4,6,5,4,1,1410,5,7,6,5,2,1,6770,5,8,7,6,3,2,6400,1,1,5128,5,10,9,8,5,4,6892,6,11,10,9,6,5,1,6764,1,1,0,8,13,12,11,8,7,6,4,1,6724,8,14,13,12,9,8,7,5,2,2020,1,1,6739,2,3,1,0,3,4,2,1,0,1,0,5316,1,1,6288,1,2,6884,1,3,6776,2,2,1,6288,3,5,4,1,6406,4,6,5,2,1,6743,1,1,0,2,2,1,3238,2,3,2,0,1,1,0,2,3,1,6218,2,4,2,0,1,0,0,1,0,6786,1,1,5326,3,33,3,1,6298,3,34,4,2,6894,3,35,5,3,6786,2,2,1,6298,5,37,7,5,4,1,0,6,38,8,6,5,2,1,6755,1,1,0,2,2,1,6918,1,1,0,2,2,1,0,1,0,6306,1,1,6424,2,2,1,0,1,1,0,1,1,0,1,0,0,1,1,6244,1,2,6796,1,1,1620,2,3,1,0,1,1,6778,1,2,6926,1,3,5754,2,2,1,0,1,5,6800,1,1,2908,1,1,6800,1,6,0,1,1,0,4,9,6,3,1,0,1,0,0,1,1,6922,1,2,6814,1,1,0,3,4,3,1,6810,3,5,4,2,0,1,1,5768,3,7,6,4,0,1,1,6798,3,9,8,6,6814,1,1,0,1,1,6264,3,12,11,9,6816,1,1,1640,1,1,6452,3,15,14,12,0,1,1,6776,3,17,16,14,6454,1,1,5402,1,1,0,1,1,3848,1,9,5150,1,1,0,1,0,6780,2,55,1,0,1,1,0,3,9,2,1,5190,2,58,4,0,1,1,2646,2,60,6,0,1,1,4428,2,62,8,5786,1,1,5786,2,64,10,0,1,1,0,1,0,148,1,1954,0,1,1955,0,1,1956,160,1,1957,2532,1,1958,134,1,1959,338,1,1960,5168,1,514,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,6817,2,2,1,6817,1,1,6817,1,1,0,5,5,4,3,2,1,5106,8,51,50,48,6,5,4,3,2,5210,1,1,6830,5,8,7,6,5,4,0,1,1,6924,5,10,9,8,7,6,0,1,1,6922,5,12,11,10,9,8,5214,1,1,6724,2,3,1,0,1,0,6825,1,1,6825,1,1,6825,1,1,6825,1,1,6832,5,5,4,3,2,1,6300,1,1,5404,1,2,6852,1,3,0,1,1,274,1,10085,6968,1,1,6827,1,1,0,1,10088,268,1,1,0,2,2,1,0,2,9882,2148,0,1,0,6868,1,8802,6835,2,2,1,6835,1,1,5192,6,5180,5,4,3,2,1,0,1,377,6910,1,1,0,1,0,6740,1,0,6980,1,1,0,1,8127,0,1,0,6650,1,4525,5458,2,2,1,6843,1,1,6843,1,1,0,3,3,2,1,6232,1,1,896,1,1,0,1,0,7008,1,1,6970,2,2,1,0,1,1,0,2,2,1,5570,2,3,2,6658,1,1,5466,2,3,1,6851,1,1,6851,1,1,0,3,3,2,1,6853,1,14,6853,1,1,6853,1,1,6853,1,1,6853,1,1,6853,1,1,0,7,20,6,5,4,3,2,1,0,1,0,3786,1,0,0,1,1,7020,1,1,2,1,8297,4852,1,7646,6760,1,1,5832,1,0,6340,1,1,2384,1,8834,0,1,1,0,1,10140,6444,1,5878,7004,1,1,5744,1,10143,6444,1,1,6176,1,7302,1836,1,7303,4852,1,10147,2262,1,10148,3578,2,5886,6,7004,3,5,3,1,3576,1,5888,6542,3,5892,5889,9,5860,1,10153,7004,6,10,8,6,3,2,1,0,4,15,13,5,1,6872,4,16,14,6,2,5890,1,1,5652,4,18,16,8,4,6542,4,19,17,9,5,6544,2,2,1,7006,1,1,0,7,22,20,12,8,7,5,1,0,7,23,21,13,9,8,6,2,6972,1,1,6166,7,25,23,15,11,10,8,4,6992,2,3,1,6296,7,27,25,17,13,12,10,6,6174,1,1,0,1,0,0,1,1,5704,1,2,6158,1,1,576,1,1,6992,1,5,6158,1,1,574,1,1,5536,1,6,0,2,7,1,6296,1,10,5538,1,1,5662,2,2,1,5898,1,13,6552,1,1,6938,5,8347,6483,6327,6205,4923,6948,5,8348,6484,6328,6206,4924,5850,5,8349,6485,6329,6207,4925,6978,1,2,4858,5,8351,6487,6331,6209,4927,6592,3,4,3,1,0,3,6,3,1,4942,1,8353,3584,1,8217,0,3,2827,2826,1,0,4,2828,2827,2,1,0,1,0,0,1,1,0,1,0,0,1,1,2986,1,2,6922,1,1,0,1,0,6891,1,8177,6891,1,1,0,1,10129,6970,4,4,3,2,1,5314,1,5825,6966,1,5826,0,1,1,0,1,0,0,1,1,3862,2,8915,75,0,1,0,5870,1,1,5870,1,0,0,1,1,0,1,0,0,1,0,6907,1,1,0,2,2,1,6126,1,0,7050,1,1,0,1,0,0,1,1,0,1,10136,0,1,8250,6590,1,8251,5604,1,1,7054,1,8253,6592,1,8254,6908,1,8255,6344,1,8256,6990,8,8076,2905,2859,6,4,3,2,1,4712,1,8258,7078,1,1,7040,1,1,6508,1,8261,7020,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,5762,1,10034,0,1,1,0,1,0,6702,1,1,6306,1,1,6931,14,1344,1031,1029,1027,1025,1023,1021,1019,1017,1016,1014,1012,1009,1008,674,15,1345,1032,1030,1028,1026,1024,1022,1020,1018,1017,1015,1013,1010,1009,1,6796,15,1346,1033,1031,1029,1027,1025,1023,1021,1019,1018,1016,1014,1011,1010,2,6794,1,1,5876,15,1348,1035,1033,1031,1029,1027,1025,1023,1021,1020,1018,1016,1013,1012,4,6072,15,1349,1036,1034,1032,1030,1028,1026,1024,1022,1021,1019,1017,1014,1013,5,6070,15,1350,1037,1035,1033,1031,1029,1027,1025,1023,1022,1020,1018,1015,1014,6,6068,15,1351,1038,1036,1034,1032,1030,1028,1026,1024,1023,1021,1019,1016,1015,7,6082,15,1352,1039,1037,1035,1033,1031,1029,1027,1025,1024,1022,1020,1017,1016,8,6028,1,1,3982,1,2,672,15,1355,1042,1040,1038,1036,1034,1032,1030,1028,1027,1025,1023,1020,1019,11,6352,15,1356,1043,1041,1039,1037,1035,1033,1031,1029,1028,1026,1024,1021,1020,12,7064,15,1357,1044,1042,1040,1038,1036,1034,1032,1030,1029,1027,1025,1022,1021,13,7056,2,2,1,670,2,4,1,6404,2,5,2,6938,1,1,6964,1,1,6958,2,8,5,668,1,1,666,3,6,3,1,6738,4,7,4,2,1,664,15,1367,1054,1052,1050,1048,1046,1044,1042,1040,1039,1037,1035,1032,1031,23,6344,2,12,11,662,2,2,1,6931,3,3,2,1,6931,1,1,660,5,5,4,3,2,1,658,15,1373,1060,1058,1056,1054,1052,1050,1048,1046,1045,1043,1041,1038,1037,29,6354,15,1374,1061,1059,1057,1055,1053,1051,1049,1047,1046,1044,1042,1039,1038,30,5718,3,19,18,1,5864,15,1376,1063,1061,1059,1057,1055,1053,1051,1049,1048,1046,1044,1041,1040,32,6914,1,1,656,3,5,3,1,6710,3,6,4,2,5846,1,1,7034,3,8,6,4,4926,1,1,7072,3,10,8,6,6608,1,1,654,7,12,10,8,7,5,3,1,7072,7,13,11,9,8,6,4,2,5986,1,1,6710,7,15,13,11,10,8,6,4,5988,1,1,7004,7,17,15,13,12,10,8,6,4164,1,1,6778,1,2,6790,1,3,6610,1,4,4388,1,5,652,15,1396,1083,1081,1079,1077,1075,1073,1071,1069,1068,1066,1064,1061,1060,52,7004,1,1,650,1,1,4526,1,2,1362,1,3,6844,6,53,52,51,50,2,1,648,15,1402,1089,1087,1085,1083,1081,1079,1077,1075,1074,1072,1070,1067,1066,58,646,1,1,644,15,1404,1091,1089,1087,1085,1083,1081,1079,1077,1076,1074,1072,1069,1068,60,642,1,1,6594,1,2,6931,1,1,6931,3,4,3,1,6931,1,1,640,5,6,5,3,2,1,3792,5,7,6,4,3,2,846,1,1,638,15,1413,1100,1098,1096,1094,1092,1090,1088,1086,1085,1083,1081,1078,1077,69,5762,15,1414,1101,1099,1097,1095,1093,1091,1089,1087,1086,1084,1082,1079,1078,70,7050,15,1415,1102,1100,1098,1096,1094,1092,1090,1088,1087,1085,1083,1080,1079,71,3860,2,2,1,3864,2,3,2,3862,2,4,3,636,4,6,3,2,1,634,4,7,4,3,2,632,4,8,5,4,3,5542,2,2,1,6931,6,10,7,6,5,4,1,6931,1,1,630,8,12,9,8,7,6,3,2,1,628,15,1426,1113,1111,1109,1107,1105,1103,1101,1099,1098,1096,1094,1091,1090,82,626,1,1,624,15,1428,1115,1113,1111,1109,1107,1105,1103,1101,1100,1098,1096,1093,1092,84,622,1,1,5276,15,1430,1117,1115,1113,1111,1109,1107,1105,1103,1102,1100,1098,1095,1094,86,620,1,1,6914,1,2,6938,1,1,1210,1,1,6216,8,62,60,58,57,55,53,51,5,3962,1,1,618,15,1437,1124,1122,1120,1118,1116,1114,1112,1110,1109,1107,1105,1102,1101,93,616,1,1,0,1,0,2458,1,1,1126,2,2,1,5854,2,3,2,1124,1,1,0,1,3022,6612,1,3023,3958,1,1,5850,1,9582,6378,1,9606,0,1,0,6937,2,107,1,1004,1,0,7060,1,1,7078,2,8201,1,0,1,0,5544,2,8749,1,0,1,1,388,1,5468,7082,1,1,0,1,10365,3872,1,10366,86,1,1,7104,1,1,7104,1,10369,6722,1,10370,6970,1,1,4936,1,1,6844,1,1,5916,1,10374,6424,1,1,6228,1,10376,6970,1,1,2468,1,1,84,1,1,7104,1,9063,5698,1,12,86,3,13,2,1,0,1,172,0,1,0,0,1,1,6336,1,9636,6424,1,1,6949,2,9638,1,6949,1,1,6949,1,1,6332,5,9641,4,3,2,1,6949,1,9640,6949,1,1,6949,1,1,0,6,9645,9644,9643,3,2,1,0,1,1,6422,1,2,0,1,9648,0,1,1,0,1,9650,0,1,0,6961,2,9362,1,6961,1,1,6961,1,1,6961,1,1,6961,1,1,0,7,9367,6,5,4,3,2,1,0,1,1,5752,1,8350,0,2,8351,1,0,1,9661,0,1,0,0,1,1,6973,1,1,6973,1,1,6973,1,1,6973,1,1,6548,5,5,4,3,2,1,0,1,0,6550,1,1,0,1,1,0,1,1,0,1,5093,0,1,6611,0,1,10424,7108,1,10400,0,1,10401,0,1,10402,6989,5,10428,4,3,2,1,6989,1,1,6989,1,1,20,8,10431,7,6,5,4,3,2,1,0,1,1,6991,1,1,6991,1,1,6991,1,1,0,4,4,3,2,1,0,1,10412,5558,1,1,34,1,1,0,1,1,0,1,8511,7146,1,8512,6999,1,1,6999,3,8511,3,1,6999,1,1,6999,1,1,6999,1,1,6999,1,1,0,8,8516,8,6,5,4,3,2,1,7126,8,8517,9,7,6,5,4,3,2,7124,1,1,6808,1,1,0,1,8523,672,1,1,7136,1,2,5790,1,1,6158,2,3,1,0,3,4,2,1,7078,3,5,3,2,0,1,1,0,1,2,0,1,3,5416,3,9,7,6,5414,1,1,3726,2,6,1,7011,5,8,6,5,4,1,7011,1,1,7011,3,19,16,1,7011,1,1,7011,1,1,7011,1,1,7011,1,1,7011,1,1,7194,15,25,22,16,14,13,12,9,8,7,6,5,4,3,2,1,0,1,5574,7174,1,1,0,2,2,1,6402,1,10478,0,1,0,0,1,1,6484,3,10413,3,1,0,1,8552,0,1,1,7156,1,2,6598,1,1,5994,1,4,7156,1,1,6446,1,8557,0,1,1,0,1,8514,0,2,8515,1,0,1,1,5858,1,8517,0,1,1,7018,1,2,6476,1,1,0,3,4,3,1,1456,1,8522,7035,1,1,7035,1,1,7035,1,1,0,4,4,3,2,1,6512,4,5,4,3,2,6386,1,1,0,1,0,5644,1,1,6460,1,2,7172,1,3,5826,2,2,1,0,2,4,1,0,2,5,2,7026,1,1,5434,2,7,4,5446,1,1,0,5,9,6,5,3,1,0,6,10,7,6,4,2,1,0,6,11,8,7,5,3,2,0,1,1,6916,6,13,10,9,7,5,4,0,1,1,12,6,15,12,11,9,7,6,7036,1,1,6644,6,17,14,13,11,9,8,4306,1,1,7038,6,19,16,15,13,11,10,0,1,1,0,1,1,6970,6,22,19,18,16,14,13,7198,1,1,0,1,1,7086,1,2,6110,1,1,7066,6,27,24,23,21,19,18,0,1,1,7088,1,2,0,1,1,0,2,3,1,5608,6,32,29,28,26,24,23,6478,6,33,30,29,27,25,24,6896,2,2,1,6924,6,35,32,31,29,27,26,0,1,1,0,1,18,7210,1,5,7006,1,1,6926,6,40,37,36,34,32,31,6456,1,1,7096,10,50,49,48,47,42,39,38,36,34,33,0,1,1,0,6,44,41,40,38,36,35,0,1,1,6928,6,46,43,42,40,38,37,0,1,1,7062,1,2,5656,1,1,0,1,0,0,1,1,2342,1,2,2340,1,1,18,1,4,0,1,1,0,3,5,3,1,7070,3,6,4,2,4194,1,1,0,1,9699,0,1,0,5694,1,1,7228,1,2,6824,1,1,0,2,3,1,5482,2,4,2,5494,1,1,0,4,6,4,3,1,7078,4,7,5,4,2,7010,1,1,7120,4,9,7,6,4,5086,1,1,6872,4,11,9,8,6,0,1,1,0,4,13,11,10,8,6382,1,1,0,1,0,0,1,1,0,1,10495,0,1,1,6650,1,1,4730,2,2,1,6088,3,3,2,1,7132,3,4,3,2,0,1,1,7268,1,1,7230,2,2,1,0,1,1,306,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,5950,1,2,6978,1,1,0,2,3,1,0,3,4,2,1,6714,3,5,3,2,0,1,1,6338,1,2,6148,1,1,6084,1,0,6014,1,1,0,1,1,0,1,1,0,2,6184,6183,6626,1,1,0,1,1,0,2,2,1,0,1,8640,0,1,1,7139,3,53,35,1,7040,1,10488,0,2,10489,1,0,1,1,0,1,0,0,1,0,7288,1,1,0,4,9856,6831,3,1,7149,5,9857,6832,4,2,1,0,6,9858,6833,5,3,2,1,0,1,0,6586,1,8792,126,1,10629,5980,1,1,0,1,1,6130,1,8657,0,1,1,7157,1,4308,0,3,4310,4309,1,0,1,144,0,2,145,1,0,1,8663,7165,1,1,0,1,1,7167,1,1,0,1,0,0,1,1,1836,1,9779,0,1,1,0,1,0,2028,1,9351,7160,1,1,4424,1,0,7092,1,0,0,1,0,0,2,0,9356,2032,1,0,7162,1,4378,7164,4,4,3,2,1,0,1,0,6726,3,8,7,1,0,1,0,7324,1,1,88,1,0,6468,1,1,0,1,0,7326,1,1,0,1,0,7194,1,1,0,12,9758,8607,6870,6862,20,18,11,9,7,5,3,1,7189,13,9759,8608,6871,6863,21,19,12,10,8,6,4,2,1,0,14,9760,8609,6872,6864,22,20,13,11,9,7,5,3,2,1,3046,14,9761,8610,6873,6865,23,21,14,12,10,8,6,4,3,2,0,1,1,0,1,0,0,1,1,0,2,2,1,5776,2,3,2,7206,1,1,0,2,5,4,6972,1,1,0,5,7,6,5,3,1,7203,6,8,7,6,4,2,1,0,7,9,8,7,5,3,2,1,0,1,1,6676,1,2,0,1,0,7209,2,10554,1,0,3,10555,2,1,0,1,1,6708,1,2,0,1,1,0,2,2,1,0,1,0,0,1,1,4636,2,2,1,6008,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,7212,1,2,6974,1,1,7368,1,4,7350,1,1,0,1,0,0,3,6348,1456,1,0,4,6349,1457,2,1,6020,1,1,0,2,2,1,0,1,0,0,1,1,0,1,7600,0,2,7601,1,0,3,7602,2,1,0,1,1,7247,1,1,7247,1,1,0,3,3,2,1,0,1,0,7258,1,1,0,1,1,7240,1,2,7238,1,1,0,1,0,0,1,1,0,2,2,1,350,2,3,2,7332,2,4,3,348,2,2,1,0,1,3,0,1,4,6480,2,8,7,7404,1,1,7066,2,10,9,0,1,1,7044,2,12,11,6928,1,1,7292,1,2,0,1,1,5878,2,3,1,0,3,4,2,1,6986,2,18,17,2842,1,1,0,1,16,7374,1,17,5848,2,18,1,7278,1,1,0,1,523,0,1,0,7378,1,1,5852,2,2,1,7282,1,1,0,2,4,3,7262,1,1,78,2,6,5,0,1,1,3064,2,8,7,7420,1,1,1494,2,10,9,6844,1,1,7280,2,12,11,7306,1,1,0,1,1,0,6,12,10,8,6,4,1,5888,1,5632,7356,1,1,0,2,2,1,0,1,1,0,1,0,6512,1,0,6676,1,1,0,1,1,7298,1,3,7264,1,1,4752,1,2,3614,1,0,0,2,5228,1,0,1,0,0,1,1,7014,1,9480,6052,1,0,7014,1,1,0,1,0,7438,1,1,7418,1,1,7402,3,7381,5,1,7299,4,8514,7,5,1,7299,1,1,0,6,8516,9,7,3,2,1,0,1,1,0,1,1,0,1,0,0,1,0,7316,1,1,6144,3,126,3,1,5920,1,1,0,2,2,1,0,1,0,960,1,1,7313,1,1,7313,1,1,0,2,2,1,0,1,0,0,1,1,7438,1,1,1248,1,1,2174,1,156,7466,1,156,6752,1,157,0,2,2,1,0,1,0,5928,1,1,0,1,1,4852,2,7538,6953,0,1,0,0,1,36,6832,2,10813,5880,0,1,1,0,2,2,1,5684,2,3,2,0,1,1,7342,2,3,1,0,3,4,2,1,1244,1,0,0,1,1,7500,1,1,7346,1,2,0,1,1,1804,1,1,0,3,5,4,1,7446,3,6,5,2,5222,1,1,7343,2,3,1,0,3,4,2,1,4760,1,0,6320,1,1,6132,1,1,1942,2,2,1,0,3,3,2,1,7450,3,4,3,2,5924,4,5,4,3,1,7354,1,1,7064,3,7,6,5,3482,1,1,1436,1,5,7374,3,10,9,8,6924,1,1,7347,5,9,6,4,3,1,0,6,10,7,5,4,2,1,0,1,0,6462,1,1,6826,1,2,6784,1,1,690,1,2,5742,1,5,5754,1,1,7351,4,6,4,3,1,0,5,7,5,4,2,1,7353,1,1,7353,1,1,0,3,3,2,1,7355,1,1,7355,1,1,7355,1,1,7355,1,1,0,5,5,4,3,2,1,0,1,10048,0,1,1,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,0,6848,1,1,0,1,0,0,1,0,0,1,0,14,1,1,0,1,0,7388,7,10,9,8,5,4,2,1,7388,4,9265,12,7,1,6492,5,9266,13,8,2,1,2906,6,9267,14,9,3,2,1,0,7,9268,15,10,4,3,2,1,1576,7,9269,16,11,5,4,3,2,6304,7,9270,17,12,6,5,4,3,1574,1,1,1576,3,4,3,1,6304,3,5,4,2,1574,1,1,0,5,7,6,4,3,1,7504,5,8,7,5,4,2,7502,5,9,8,6,5,3,0,2,2,1,7520,5,11,10,8,7,5,0,1,1,5740,5,13,12,10,9,7,7034,1,1,6816,5,15,14,12,11,9,6818,5,16,15,13,12,10,7462,2,2,1,0,1,0,0,2,9285,1,7400,2,9286,2,6912,1,1,2918,1,1,4240,2,4,1,1586,2,5,2,6314,2,6,3,1584,1,1,0,5,8,5,4,3,1,2920,1,0,2920,1,8789,2920,2,9460,9458,0,3,3,2,1,1590,3,4,3,2,6318,3,5,4,3,1588,1,1,0,3,4,3,1,7399,1,1,7399,1,1,7399,1,1,0,4,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,1,7409,2,2,1,7409,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,662,1,1,7398,4,8,7,6,5,7422,1,1,0,1,1,7490,4,11,10,9,8,7402,1,1,7334,1,1,0,1,0,6740,1,10195,0,5,7473,3766,1180,2,1,6896,5,7474,3767,1181,3,2,7448,1,1,6854,1,2,7421,3,4,2,1,2946,4,5,3,2,1,0,5,6,4,3,2,1,0,1,1,6894,1,2,0,1,0,6270,1,40,5990,2,2,1,0,3,3,2,1,7420,3,4,3,2,7102,3,5,4,3,678,2,2,1,4176,2,4,1,0,1,0,0,1,1,7460,1,2,364,1,1,0,1,0,4354,1,0,0,1,1,0,2,3,1,6942,1,7031,6408,1,1,0,2,2,1,0,1,1,7546,1,2,0,1,1,0,1,10155,6978,1,1,7550,1,2,1374,1,1,0,1,0,7460,1,1,7588,1,2,7582,1,1,0,1,0,7451,1,1,0,2,2,1,6882,2,3,2,6008,1,1,0,2,3,1,0,3,4,2,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,1,7465,1,1,3422,1,0,0,1,10782,0,2,2,1,0,1,1,6892,1,2,6258,1,1,6940,1,4,0,1,0,7546,1,1,0,1,1,7616,2,2,1,7475,3,3,2,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,5462,4,7,6,5,4,0,1,1,0,4,9,8,7,6,5464,1,1,0,1,0,0,1,0,7630,2,5902,1,7562,3,10567,3,1,0,4,10568,4,2,1,0,1,11014,0,2,11015,1,0,1,1,0,1,0,0,1,1,7508,1,2,7624,1,1,0,1,0,7530,1,1,68,1,1,3756,1,1,0,1,0,0,1,1,0,2,2,1,7650,3,3,2,1,0,4,4,3,2,1,4734,4,5,4,3,2,7494,1,1,6224,4,7,6,5,4,6724,1,1,6560,1,1,0,4,10,9,8,7,3110,4,11,10,9,8,7654,1,1,7176,2,3,1,0,4,10,8,5,1,7618,4,11,9,6,2,6956,1,1,6942,1,3716,0,2,3717,1,7194,2,3718,2,4750,1,1,4748,1,2,4540,1,3,7646,2,3722,6,0,2,3723,7,7504,2,2,1,0,1,1,7682,5,9,7,6,5,1,0,6,10,8,7,6,2,1,5520,1,0,7088,1,1,7186,2,7272,1,1986,1,1,0,2,2,1,0,1,0,0,1,9764,7670,2,2,1,0,1,1,0,1,0,7516,1,1,7540,1,1,0,1,1,7056,1,0,0,1,1,0,1,1,7216,1,9574,7014,1,10325,0,2,2,1,0,1,1,0,1,0,1636,1,8806,7552,1,1,6988,1,1,6988,1,9627,0,1,0,0,1,0,6380,3,3,2,1,6992,1,0,0,1,1,0,5,732,10,7,3,1,7230,1,10270,6020,2,10271,1,0,3,10272,2,1,0,1,1,0,1,6662,0,1,1,6988,1,2,4950,1,3,7634,2,2,1,0,1,2314,7696,1,2315,6986,1,2316,6550,2,2,1,0,2,4,1,6998,2,5,2,7470,1,1,496,2,2,1,7726,2,4,1,0,3,5,2,1,6144,2,0,10895,7574,1,1,7230,1,1,0,1,1,0,1,0,0,1,1,7600,1,1,0,2,2,1,2476,3,3,2,1,0,1,1,0,1,0,6366,1,1,0,1,1,0,1,0,1704,2,8560,4169,6568,3,8561,4170,1,7744,1,7308,7730,2,7309,1,7610,2,7310,2,0,1,1,0,1,7313,7748,1,1,7726,2,2,1,0,1,1,7708,1,2,7668,1,1,6144,1,0,7770,1,1,7262,1,1,5594,1,11045,7662,1,1,6902,1,1,7589,1,1,0,1,0,7664,1,1,0,1,1,7124,1,1,0,1,1,0,3,6451,2797,2796,0,1,1,6582,1,0,7722,1,1,0,1,1,6980,1,2,7266,1,3,3494,1,4,6294,1,5,5582,1,6,7742,1,1,7278,1,1,0,1,9,7194,3,8,7,1,0,1,11,0,4,8,7,6,1,0,3,11070,2813,2812,0,1,1,7258,1,10286,1804,1,9710,6532,1,9711,1802,1,1,0,3,8530,3,1,6534,3,8531,4,2,7620,1,1,0,2,3,1,0,1,0,0,1,1,6602,1,2,7742,1,1,3512,1,1,7724,1,5,7722,1,1,2710,1,1,7194,1,8,7724,1,1,154,1,10,6932,1,1,7619,5,11,8,5,3,1,7619,1,1,7619,1,1,0,8,14,11,8,6,4,3,2,1,0,1,1,7608,1,2,7066,1,1,0,3,4,3,1,6344,3,5,4,2,4734,1,1,7216,3,7,6,4,0,1,9262,7612,1,9263,7070,1,1,6730,1,0,7768,1,1,7627,6,10753,10751,9226,8899,6347,1,7627,1,1,0,8,10755,10753,9228,8901,6349,3,2,1,0,1,1,7631,2,2,1,0,3,3,2,1,0,1,1,7104,2,61,2,0,1,0,7742,2,8944,1,0,3,8945,2,1,0,1,1,0,1,0,7784,1,1,0,1,1,5440,1,2,5172,1,1,7310,1,4,6534,1,1,6620,1,9557,0,4,9564,9562,9557,1,0,1,1,7649,1,1,7649,1,1,0,3,3,2,1,7662,3,4,3,2,0,1,11222,3166,1,11223,7794,1,1,7726,2,3,1,5448,3,4,2,1,0,1,1,5182,1,2,7778,1,1,0,2,3,1,0,1,11143,696,3,3025,3023,1,0,1,1,6448,1,2,0,1,1,7690,1,4,7430,1,1,0,1,3018,0,1,1,0,1,9104,0,2,9105,1,7671,3,9106,2,1,0,4,9107,3,2,1,7746,4,9108,4,3,2,0,1,1,0,1,2,0,1,3,7706,4,65,64,62,4,7256,1,1,0,1,0,0,1,9642,0,1,3045,0,1,0,7810,4,7458,64,33,1,7810,1,9959,6626,1,1,6900,1,1,7820,1,125,7720,1,1,5668,1,1,6238,1,0,7810,1,1,0,1,1,0,1,1,0,1,0,0,1,5689,0,2,2,1,0,1,1,0,1,11269,0,1,1,0,1,10456,6592,1,7834,6918,2,2,1,920,3,3,2,1,0,2,4,3,7707,1,1,7707,1,1,0,2,2,1,0,2,9773,4391,1482,2,9774,4392,1480,2,9775,4393,7718,1,1,7230,1,1,7711,2,2,1,1478,3,3,2,1,7072,2,9780,4398,7064,2,9781,4399,1480,2,2,1,0,4,10,9,4,1,0,4,11,10,5,2,7134,4,12,11,6,3,964,4,13,12,7,4,7748,3,3,2,1,6288,2,5,1,7876,3,6,2,1,0,4,7,3,2,1,7840,4,8,4,3,2,0,1,1,6536,4,10,6,5,4,7782,4,11,7,6,5,7824,1,1,7818,1,2,7178,3,30,4,1,6932,4,15,11,10,9,7178,1,1,0,1,1,7006,1,2,7622,1,1,0,1,0,0,1,1,7752,1,2,7725,1,1,7725,3,4,3,1,0,4,5,4,2,1,0,1,0,7802,1,1,0,1,1,7648,1,2,3392,1,3,7644,2,2,1,7276,2,4,1,0,3,5,2,1,0,1,0,7310,1,11115,5236,2,2,1,7876,1,1,0,1,1,0,1,1,0,1,0,7864,1,1,0,1,1,0,1,1,7226,1,1,0,2,2,1,7747,1,6499,7747,1,1,7747,1,1,7747,1,1,7747,1,1,7747,1,1,7747,1,1,7747,1,1,7747,1,1,7747,1,1,7747,1,1,7747,1,1,7928,13,6511,12,11,10,9,8,7,6,5,4,3,2,1,6,1,1,7820,1,1,0,1,1,0,1,0,0,1,1,6358,1,2390,6738,1,1,0,1,10540,7220,2,11357,933,0,3,8723,196,194,0,1,1,0,1,1,6460,1,2,0,1,1,0,1,0,0,1,1,3630,1,1,0,1,1,0,1,206,18,1,11158,7798,1,11159,7348,1,1,7240,1,1,7252,1,9442,0,1,1,0,1,3008,0,1,1,0,1,1,0,1,0,7922,1,1,0,1,1,5852,1,1,0,1,1,4808,1,119,7785,2,15,1,5764,1,9454,7812,1,9455,7785,1,1,6360,2,3,1,7858,1,1,0,1,1,6772,2,8831,4440,0,1,11390,0,1,1,0,1,0,6654,2,10063,1,6950,3,10064,2,1,7818,3,10065,3,2,7930,3,10066,4,3,7926,2,2,1,0,5,10068,6,5,4,1,0,6,10069,7,6,5,2,1,6680,6,10070,8,7,6,3,2,5474,6,10071,9,8,7,4,3,4906,2,2,1,0,6,10073,11,10,9,6,5,0,6,10074,12,11,10,7,6,6152,6,10075,13,12,11,8,7,5440,6,10076,14,13,12,9,8,0,1,0,4656,1,1,7224,1,2,7936,1,3,7226,1,4,6590,3,3,2,1,0,2,5,1,0,1,0,4660,1,1,7228,1,2,1830,1,3,1832,1,4,7948,2,2,1,7944,1,6,7230,1,7,7832,1,8,7940,4,9,4,3,1,6594,3,8,3,1,0,2,10,1,0,3,11,2,1,7811,4,12,3,2,1,0,5,13,4,3,2,1,7552,5,14,5,4,3,2,7726,4,26,25,24,1,1902,5,16,7,6,5,4,7798,1,1,0,1,1,4828,5,19,10,9,8,7,7822,1,1,7800,2,33,2,2,5,22,13,12,11,10,0,1,1,0,1,25,5824,1,26,2064,1,1,2066,1,2,0,1,29,7134,1,1,7412,1,2,4784,1,1,0,1,33,7806,1,1,7984,6,10,8,7,5,3,1,7823,7,11,9,8,6,4,2,1,7823,1,1,7823,1,1,7823,1,1,7823,1,1,0,12,16,14,13,11,9,7,6,5,4,3,2,1,7246,12,17,15,14,12,10,8,7,6,5,4,3,2,7958,12,18,16,15,13,11,9,8,7,6,5,4,3,7248,12,19,17,16,14,12,10,9,8,7,6,5,4,6612,3,3,2,1,0,2,5,1,0,1,0,6986,1,1,6630,2,2,1,4876,2,3,2,7636,2,2,1,6980,2,5,4,0,1,1,6932,2,7,6,0,1,1,7262,2,9,8,7906,1,1,0,1,1,0,1,1,7910,2,13,12,3140,1,1,0,1,1,0,1,0,0,1,1,7264,1,2,7868,1,3,7980,1,4,7976,3,5,2,1,3146,2,4,1,0,3,7,6,1,7612,4,8,7,2,1,0,1,0,0,1,1,6548,1,1,0,1,1,0,1,0,7970,1,1,7986,1,2,6640,1,1,7844,1,4,7972,1,5,6608,1,1,7990,1,7,7530,2,4,1,0,4,8,6,3,1,6430,1,7800,0,1,1,8018,1,1,0,1,0,0,1,1,0,1,1,0,1,9577,7865,1,1,6210,1,364,7632,2,2,1,0,1,11510,6440,1,5736,0,1,0,0,1,1,7292,1,2,7294,1,3,7896,1,4,8004,2,5,1,6658,3,4,3,1,0,2,6,1,0,1,0,7414,1,8325,7882,1,1,7875,3,2065,3,1,7875,1,1,7875,1,1,0,6,2068,6,4,3,2,1,7298,6,2069,7,5,4,3,2,8010,6,2070,8,6,5,4,3,7300,6,2071,9,7,6,5,4,6664,3,3,2,1,0,2,5,1,0,3,6,2,1,6826,3,7,3,2,7794,1,1,7338,3,9,5,4,0,1,1,7686,3,11,7,6,0,3,12,8,7,0,2,2,1,0,3,14,10,9,0,1,1,6832,3,16,12,11,7756,3,17,13,12,7754,1,1,7306,3,19,15,14,0,1,1,0,1,0,7895,2,26,1,7895,1,1,7895,1,1,4748,5,29,4,3,2,1,7316,5,30,5,4,3,2,8028,5,31,6,5,4,3,7318,5,32,7,6,5,4,6682,3,3,2,1,7398,2,5,1,0,1,1,0,2,2,1,0,3,7205,6999,2313,7901,1,1,0,1,7001,0,1,1,7890,6,28,26,25,23,21,2,7678,1,1,7676,6,30,28,27,25,23,4,7674,1,1,8046,2,32,6,7932,1,1,7672,1,1,0,1,0,0,1,1,7909,1,1,4762,2,2,1,7330,2,3,2,8042,2,4,3,6696,2,2,1,0,2,4,1,7984,1,7018,0,2,7019,1,0,1,1,7900,1,2,8018,1,1,0,1,1,7580,1,3,0,1,0,4772,1,1,7340,1,2,7342,1,3,6706,2,2,1,7422,2,4,1,0,1,0,6708,1,1,0,2,2,1,7923,1,1,0,1,0,0,1,1,0,1,0,7929,1,1,7929,1,1,7929,1,1,4782,4,4,3,2,1,0,1,0,8054,1,1,8066,1,2,6812,1,1,8070,1,4,8050,1,1,0,4,6,5,3,1,8094,5,7,6,4,2,1,8056,6,8,7,5,3,2,1,0,7,9,8,6,4,3,2,1,0,8,10,9,7,5,4,3,2,1,8000,8,11,10,8,6,5,4,3,2,0,1,1,0,10,13,12,10,8,7,6,5,4,3,1,0,1,1,0,1,0,8106,1,1,0,2,2,1,8088,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,434,5,6,5,4,3,2,7936,1,1,432,1,1,6670,5,9,8,7,6,5,5442,1,1,6872,1,1,0,3,7,4,1,0,1,1,6,1,0,0,1,1,8080,1,1,8118,1,3,5842,1,1,0,1,0,7570,1,0,0,1,0,0,1,0,7572,1,0,7948,4,4,3,2,1,6366,3,3595,6,1,0,1,1,7972,4,3597,8,3,1,0,5,3598,9,4,2,1,0,6,3599,10,5,3,2,1,0,1,0,5180,1,1,0,2,2,1,5182,1,0,0,1,1,0,1,0,0,1,1,8112,1,2,7400,1,3,7402,1,4,6766,3,3,2,1,7652,1,6,7656,1,1,7062,1,2,8156,4,8,4,2,1,0,5,9,5,3,2,1,8084,5,10,6,4,3,2,5976,1,1,6888,1,2,0,8,13,9,7,6,5,4,2,1,7080,8,14,10,8,7,6,5,3,2,5434,1,1,0,8,16,12,10,9,8,7,5,4,5394,1,1,5438,8,18,14,12,11,10,9,7,6,4970,1,1,7288,8,20,16,14,13,12,11,9,8,7848,1,1,0,8,22,18,16,15,14,13,11,10,0,8,23,19,17,16,15,14,12,11,7942,1,1,0,8,25,21,19,18,17,16,14,13,7904,1,1,6926,8,27,23,21,20,19,18,16,15,7974,2,6,1,0,1,0,0,1,0,6256,1,1,0,1,0,0,1,1,4066,1,6970,0,4,6,4,2,1,4986,1,0,0,1,0,7648,1,0,7914,1,1,8010,2,3,1,0,1,1,7784,2,5,3,7524,1,1,0,1,1,0,1,0,7788,1,1,4994,2,2,1,0,2,3,2,0,1,1,8116,2,5,4,4998,1,1,3954,2,16,1,2300,2,8,7,0,2,7,1,7794,10,55,51,49,48,47,46,44,43,10,9,3638,2,9,1,0,1,21,0,1,0,8019,1,1,0,2,2,1,8021,1,1,8021,1,1,8021,1,1,8021,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,7594,1,1,8027,2,2,1,0,3,3,2,1,0,1,0,6010,1,1,8108,1,1,7694,1,11520,8134,1,10982,0,1,1,8033,1,1,6438,1,0,5242,4,10123,3952,5,1,6994,1,2770,0,1,1,7536,1,1,8035,1,1,8035,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,0,4,10834,9683,9681,1,8204,5,10835,9684,9682,2,1,0,6,10836,9685,9683,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,11541,8044,1,1,2724,1,11543,0,2,11544,1,8068,4,11547,2816,3,1,0,5,11548,2817,4,2,1,8090,5,11549,2818,5,3,2,6660,1,1,6656,1,2,0,1,3,6660,1,4,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,0,1,0,7388,1,1,8138,1,1,3600,1,1,334,1,0,8148,1,1,8208,1,1,6816,2,2,1,0,1,1,0,1,0,1878,2,451,1,0,1,1,0,1,0,6992,1,11569,6770,1,0,7564,1,1,6992,1,1,8244,3,5,4,1,0,4,6,5,2,1,344,1,1,7512,1,1,8218,1,2,7072,1,1,0,2,0,10335,6638,1,1,0,1,1,8152,1,7525,0,1,1,0,1,0,8126,1,1,7638,2,2,1,360,1,1,0,1,1,8198,4,10890,9739,9737,8510,8095,5,10891,9740,9738,8511,1,0,6,10892,9741,9739,8512,2,1,1188,6,10893,9742,9740,8513,3,2,0,1,1,0,2,3,1,8101,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,7164,1,1011,0,3,4,2,1,0,1,0,0,2,0,1,0,2,0,2,0,1,1,0,2,3,1,0,1,0,0,4,10910,9759,9757,1,8127,5,10911,9760,9758,2,1,0,6,10912,9761,9759,3,2,1,0,1,9507,3390,1,1,8131,1,2858,0,3,2860,2859,1,0,1,0,8036,1,11712,8276,1,1,8036,1,1,6422,1,0,8120,1,1,8238,1,1,2084,1,1,7616,1,9711,0,1,1,8137,5,1484,10,7,3,1,8137,1,1,8137,1,1,8137,1,1,0,9,1488,14,11,7,5,4,3,2,1,8260,9,1489,15,12,8,6,5,4,3,2,2820,9,1490,16,13,9,7,6,5,4,3,7906,2,2,1,0,2,4,1,7610,2,5,2,0,1,0,8143,2,1495,1,8143,1,1,8143,1,1,0,5,1498,4,3,2,1,0,1,11429,2610,1,11430,1486,1,0,0,1,1,0,1,2,8158,4,5,4,2,1,0,2,1615,1,0,1,1,0,2,2,1,0,3,3,2,1,7836,3,4,3,2,6552,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,8288,2,3,2,7934,1,1,0,1,0,7664,3,10415,10414,1,0,1,1,0,2,2,1,1776,2,3,2,0,1,1,8248,2,5,4,0,1,1,0,1,0,0,1,11802,7012,3,10263,2,1,7676,4,10264,3,2,1,4924,6,10265,6,4,3,2,1,0,1,0,8190,1,1,0,1,1,0,1,1,0,1,0,5900,1,1,0,1,1,8218,1,1752,1122,1,1,0,2,0,10439,8200,1,1,0,1,1,8195,2,4,1,0,1,10398,7028,1,1,1800,1,1,0,1,0,8199,1,1,8199,1,1,8199,1,1,0,4,4,3,2,1,0,1,11087,8203,1,400,0,2,401,1,0,1,1,7676,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,8244,1,2,0,1,1,7694,1,4,8226,1,1,8252,1,1,0,1,11917,7642,1,11918,7008,1,1,7008,3,8816,3,1,0,4,8817,4,2,1,0,1,1,0,1,1,1,1,1,0,1,0,0,4,11018,9867,9865,1,0,1,1,0,1,11927,8314,1,11928,8340,1,1,7804,3,11930,3,1,8237,4,11931,4,2,1,0,5,11932,5,3,2,1,6608,5,11933,6,4,3,2,8048,1,1,0,1,2,8340,5,11936,9,7,6,5,0,1,1,8340,5,11938,11,9,8,7,5092,1,1,8243,5,8,6,5,3,1,0,6,9,7,6,4,2,1,6604,6,10,8,7,5,3,2,8158,1,1,0,1,0,7814,3,8545,1165,1,8386,3,8546,1166,2,8366,1,1,8350,1,1,8247,2,4,1,0,3,5,2,1,8249,1,1,0,2,2,1,0,1,0,0,1,1,0,1,2301,0,2,2302,1,7646,1,1,8259,1,1,8259,1,1,8259,1,1,8259,1,1,8259,1,1,0,5,5,4,3,2,1,0,1,11965,8404,1,7700,0,4,11967,9749,2,1,0,1,1,8370,1,2,7806,1,1,8274,1,1,0,3,5,4,1,0,3,6,5,2,2156,1,1,0,2,3,1,7742,2,4,2,0,1,0,8398,1,1,0,1,0,1290,1,0,6840,1,1,8277,3,9595,3,1,0,1,0,8279,1,1,8279,1,1,8279,1,1,8279,1,1,0,5,5,4,3,2,1,0,1,1,7848,1,1,0,1,1,7788,2,7638,7432,0,2,7639,7433,0,2,7640,7434,0,2,7641,7435,8364,3,3,2,1,8276,2,7643,7437,8354,1,1,7178,1,1,0,3,8,4,1,0,1,1,0,1,0,0,1,1,8440,1,1,0,1,1,2898,2,11191,10036,0,3,11192,10037,1,7046,3,11193,10038,2,8286,1,1,7868,2,3,1,7310,1,1,8444,3,5,3,1,0,1,1,7880,1,10046,0,2,11940,1,4064,1,1,8307,1,1,0,1,0,0,1,1,0,1,11205,7598,1,11206,0,1,1,0,2,3,1,7602,2,4,2,4,1,1,7786,2,6,4,0,1,0,7466,1,1,8382,1,2,0,1,1,7534,1,4,0,1,1,7782,1,0,8396,2,9153,1,5346,2,11220,1,8330,1,1,0,1,1,8325,1,1,8325,1,1,8325,1,1,8325,1,1,8325,1,1,8325,1,1,0,7,7,6,5,4,3,2,1,8466,1,10144,0,1,1,7752,1,2,5324,1,1,7116,1,4,5352,1,1,7748,1,2,8329,4,6,4,2,1,8329,1,1,8329,1,1,8329,1,1,8329,1,1,8329,1,1,4532,10,12,10,8,7,6,5,4,3,2,1,0,1,0,0,1,0,1180,1,1,7164,1,1,0,1,1,0,1,0,8337,1,1,8337,1,1,8337,1,1,8337,1,1,8337,1,1,8414,6,6,5,4,3,2,1,8337,2,3706,3371,0,1,0,7906,1,1,7552,1,2,8046,1,3,7170,2,2,1,8478,1,5,8458,1,1,8442,2,3,1,8339,3,8,7,1,8339,1,1,0,5,10,9,3,2,1,0,1,1,0,1,0,8352,1,1,162,1,1,0,1,1,0,5,11180,10029,10027,8894,271,8349,6,11181,10030,10028,8895,272,1,8349,1,1,0,8,11183,10032,10030,8897,274,3,2,1,0,8,11184,10033,10031,8898,275,4,3,2,0,8,11185,10034,10032,8899,276,5,4,3,4796,2,2,1,0,1,0,8476,1,8691,7666,1,0,7188,1,1,0,5,4732,1318,4,3,1,7344,5,4733,1319,5,4,2,0,5,4734,1320,6,5,3,5038,5,4735,1321,7,6,4,8502,2,2,1,0,5,4737,1323,9,8,6,0,5,4738,1324,10,9,7,8350,3,6,2,1,7048,3,8,4,1,8365,4,9,5,2,1,0,5,10,6,3,2,1,6172,5,11,7,4,3,2,5580,5,12,8,5,4,3,5846,1,1,5844,1,2,5578,5,15,11,8,7,6,5574,1,1,5576,5,17,13,10,9,8,0,1,1,5848,5,19,15,12,11,10,6660,5,20,16,13,12,11,8376,3,10,2,1,8320,5,22,18,15,14,13,3838,1,1,8369,7,14,11,10,8,6,3,1,8369,1,1,8369,1,1,8369,1,1,8369,1,1,8369,1,1,8369,1,1,8369,1,1,0,15,22,19,18,16,14,11,9,8,7,6,5,4,3,2,1,0,1,0,8106,1,0,0,1,1,6980,2,3,1,0,1,1,6954,1,2,8384,1,1,8480,1,4,0,1,1,0,1,0,0,1,1,8383,1,1,8383,1,1,8383,1,1,8383,1,1,8383,1,1,8383,1,1,0,7,7,6,5,4,3,2,1,0,1,12062,8460,1,1,7174,1,1,7806,1,1,0,1,0,0,1,1,0,1,0,8400,1,1,8570,1,1,0,2,2,1,0,3,3,2,1,0,1,4106,0,2,4107,1,0,1,0,5812,1,0,5854,1,1,0,1,0,8405,1,1,8405,1,1,0,3,3,2,1,0,1,1,0,2,2,1,8514,2,3,2,7852,1,1,0,2,3,1,0,1,0,2186,1,0,2184,1,0,8422,1,1,7934,1,1,8415,2,2,1,2182,3,3,2,1,7776,1,0,2184,2,8175,1,0,4,9,8,3,1,7840,4,10,9,4,2,8064,1,1,3720,1,2,8534,4,13,12,7,5,7892,1,1,0,4,6,4,3,1,0,5,7,5,4,2,1,7706,5,8,6,5,3,2,5446,1,1,6682,1,2,7966,5,11,9,8,6,5,0,1,1,0,4,12197,11394,11393,11392,0,4,12198,11395,11394,11393,7640,1,1,6622,1,1,8568,2,4,1,0,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,3,5,3,1,0,1,1,0,1,0,7052,1,1,0,1,1,0,2,2,1,8436,2,3,2,4154,1,1,7206,2,5,4,3748,1,1,0,1,0,0,2,2762,1,0,1,1,8410,6,38,36,35,33,32,2,8614,1,1,7554,1,11455,7120,1,1111,0,2,1112,1,6136,2,1113,2,7744,1,1,8459,3,5,3,1,0,1,8297,0,2,8298,1,0,1,0,0,1,1,0,1,0,0,6,11327,10176,10174,5668,3641,1,8471,7,11328,10177,10175,5669,3642,2,1,0,8,11329,10178,10176,5670,3643,3,2,1,0,1,1,0,1,32,0,1,1186,8620,3,7524,2,1,8582,1,1,5086,1,1,0,4,7527,5,4,1,2070,4,7528,6,5,2,8218,4,7529,7,6,3,2064,2,2,1,0,2,4,1,0,1,0,8485,1,1,0,2,2,1,0,1,1,8489,1,1,8489,1,1,0,3,3,2,1,0,1,0,8406,1,5118,0,2,2,1,0,1,0,0,1,1,0,1,0,7410,1,12031,0,2,2,1,0,1,1,2382,1,1,8072,1,1595,0,2,1596,1,0,3,1597,2,1,0,1,1,0,1,0,5644,1,1,7488,1,1,0,2,2,1,8588,2,3,2,7490,2,4,3,5258,2,2,1,0,1,0,0,1,1,0,1,1,5560,1,2,0,1,1,0,1,2,0,1,3,5264,1,0,0,1,1,0,2,2,1,0,1,0,7108,1,1,7954,1,2,7320,1,1,7196,3,4,3,1,0,4,5,4,2,1,0,2,3329,3328,0,1,9995,0,2,9996,1,0,3,9997,2,1,8528,1,9998,8118,1,1,7430,1,1,0,2,10001,1,0,1,1,8547,2,2,1,0,3,3,2,1,0,1,0,8551,1,1,8551,1,1,8551,1,1,8551,1,1,8551,1,1,8551,1,1,0,7,7,6,5,4,3,2,1,8553,1,1,0,2,2,1,0,1,1,0,7,11,10,9,8,7,6,5,8700,1,1,0,2,2,1,0,1,1,0,1,0,8572,1,1,0,1,1,8567,2,2,1,0,3,3,2,1,0,1,0,0,1,0,8148,1,6980,0,1,0,0,1,0,1060,1,0,8640,7,7221,6984,3085,5,3,2,1,0,1,0,8054,1,1,0,4,9,7,3,1,8581,5,10,8,4,2,1,0,6,11,9,5,3,2,1,7970,1,647,0,1,1,2,1,0,7972,1,1,5570,2,11594,1,7972,2,4,1,2,1,1,0,3,6,3,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,10908,7700,1,0,8610,1,1,0,1,6849,7702,1,6845,8612,1,1,0,1,2,8056,1,6848,4674,1,1,0,1,0,4674,2,8,1,0,1,0,0,1,1,8656,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,8645,1,2,0,1,0,0,1,1,0,1,0,112,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,7963,122,1,7964,8014,1,1,0,1,2,0,3,4,2,1,0,1,0,8694,1,8612,0,1,1,8676,1,1,732,1,1,0,1,7500,0,1,1,2,1,0,0,1,1,8446,1,1,0,1,0,8268,1,1,0,1,2186,0,1,0,3570,1,1,7512,1,2310,8688,1,1,8708,1,1,0,1,1,0,1,11668,8692,1,1,8712,1,11120,8262,1,1,8710,1,1,8362,1,1,2000,1,8636,7372,1,1,0,1,0,8262,1,1,0,12,29,25,23,20,18,17,15,11,9,5,3,1,0,1,0,8698,1,1,0,1,1,8693,2,2,1,0,3,3,2,1,0,1,0,0,1,1,8470,1,1,0,1,1,0,2,2,1,8730,1,12314,0,1,1,0,1,11141,8692,1,1,0,1,6664,8716,2,4,1,0,5,8643,1672,277,3,1,0,5,8644,1673,278,4,2,2110,1,1,8808,2,3,1,8776,1,11699,0,1,1,0,1,1,0,1,0,8792,1,1,0,1,1,8398,1,3,0,1,1,0,1,0,0,1,1,8718,1,2,10,1,3,8404,2,2,1,8148,1,5,7514,1,1,0,4,7,6,3,1,0,1,1,0,1,1,0,1,0,5914,1,0,0,1,1,8770,2,3,1,8764,2,4,2,3990,1,1,8212,2,6,4,2582,1,1,0,3,5,3,1,0,1,0,8882,1,1,0,1,1,8846,1,2,7468,1,1,0,1,12476,0,2,12477,1,0,1,0,2386,1,1,8749,1,1,0,2,2,1,0,1,0,0,1,1,8896,1,1,0,1,1,5152,1,0,8784,1,1,7742,1,1,0,1,1,8134,1,4,0,1,1,0,1,0,8904,1,1,0,1,0,8234,1,1,8894,1,12409,0,3,10889,10342,1,228,4,10890,10343,2,1,28,5,10891,10344,3,2,1,0,1,0,0,1,0,8844,1,1,8771,1,1,8771,1,1,8771,1,1,8771,1,1,0,5,5,4,3,2,1,7678,5,6,5,4,3,2,0,1,1,0,1,11741,7180,1,781,6616,1,12304,6402,1,12305,0,1,12306,0,1,12307,8084,1,12308,0,8,768,766,6,5,4,3,2,1,8696,8,769,767,7,6,5,4,3,2,8924,1,1,8374,8,771,769,9,8,7,6,5,4,0,1,1,7170,1,2,0,1,0,0,1,1,8894,1,2,8892,1,1,8264,1,4,0,1,5,6630,1,6,8952,3,3,2,1,0,4,8,7,5,1,7052,4,9,8,6,2,8896,1,1,8896,4,11,10,8,4,0,1,1,0,1,2,8622,4,14,13,11,7,0,1,1,8826,4,16,15,13,9,7124,1,1,8806,1,1,8826,1,1,6302,1,1,7058,1,10,3322,1,11,3320,3,13,2,1,0,6,16,12,11,9,4,1,8270,6,17,13,12,10,5,2,8580,6,18,14,13,11,6,3,8276,1,1,0,1,0,0,1,1,0,1,1,0,1,12480,8268,1,1,0,2,2,1,0,1,0,8490,1,1,8946,1,2,7600,1,1,0,2,3,1,8918,2,4,2,6760,1,1,7094,4,6,4,3,1,0,1,0,0,1,1,8882,2,11798,2,8918,1,1,8498,1,3860,8960,1,1,0,2,11757,1,0,2,11758,2,7754,1,1,8298,2,3,1,8486,3,4,2,1,0,3,5,3,1,0,1,0,8810,1,1,8834,1,1,8302,1,1,0,2,2,1,8042,1,5,8536,1,6,8742,2,2,1,0,1,0,7324,1,0,8934,1,1,0,1,1,2,1,0,8988,1,1,5888,1,0,0,2,12362,1,0,1,7015,0,1,1,0,2,10981,10743,8262,2,10982,10744,7628,1,1,0,2,3,1,0,1,0,8852,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,5038,1,1,0,1,11862,0,1,10118,0,1,1,2,1,10120,8868,1,1,26,1,1,26,1,10493,0,1,1,0,1,0,7124,1,0,0,2,2,1,0,1,0,3466,1,1,0,2,2,1,8462,1,1,9012,1,2,8548,1,1,8438,2,3,1,8871,1,1,6866,1,0,8878,1,1,7280,1,1,8190,1,11860,0,1,1,0,1,11862,8700,1,12424,0,1,1,9018,1,1,8358,1,11821,7786,1,1,8877,1,1,0,1,12430,8906,1,1,0,1,1,0,1,4406,0,1,12434,8710,1,3688,7794,1,1,0,1,868,2030,1,12559,4868,1,12560,8534,1,12561,0,1,0,0,1,9187,1288,1,0,8898,1,1,0,4,9188,4,3,1,8893,1,1,8893,1,1,8893,1,1,0,4,4,3,2,1,8994,4,5,4,3,2,8848,1,1,0,1,11915,0,1,0,0,1,1,7584,2,2,1,0,3,3,2,1,0,4,4,3,2,1,9004,4,5,4,3,2,8858,1,1,8806,1,2,5888,4,8,7,6,5,9064,4,9,8,7,6,0,2,2,1,0,4,7,5,4,1,0,1,0,0,1,0,8388,1,1,8920,5,1806,1802,1767,3,1,0,6,1807,1803,1768,4,2,1,9038,6,1808,1804,1769,5,3,2,8906,1,1,8915,8,1810,1806,1771,7,5,4,3,1,0,9,1811,1807,1772,8,6,5,4,2,1,3110,9,1812,1808,1773,9,7,6,5,3,2,7838,9,1813,1809,1774,10,8,7,6,4,3,3108,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,9056,5,7,6,4,3,2,0,1,1,7712,1,2,9028,5,10,9,7,6,5,0,1,1,6002,5,12,11,9,8,7,8212,1,1,0,1,0,8936,1,1,9052,1,1,0,1,1,8931,1,1,8931,1,1,0,3,3,2,1,0,1,0,0,2,0,1,6920,2,0,2,3534,1,1,1566,2,0,4,7912,1,1,9010,2,0,6,802,1,1,7224,2,0,8,8922,1,1,9040,1,1,0,1,1,0,1,1,9100,2,0,13,0,1,1,0,6,14,12,10,8,3,1,8972,6,15,13,11,9,4,2,8522,1,1,0,1,0,0,1,1,0,2,2,1,0,1,10588,0,2,10589,1,9096,2,10590,2,8632,1,1,7348,1,1,8956,2,10593,5,8982,1,1,0,2,2,1,0,3,7,4,1,8428,7,67,65,64,61,8,5,2,0,1,0,0,1,1,0,2,2,1,9064,2,3,2,8918,1,1,8992,2,5,4,5284,1,1,8398,2,7,6,0,1,1,9108,1,1052,0,2,11448,1,0,1,0,8971,2,9044,1,8971,1,1,7546,4,9046,3,2,1,0,1,1,8,1,0,0,1,1,8494,1,7491,4212,1,1,0,1,12545,0,1,0,1,1,1,0,1,0,8936,1,11173,8884,1,11174,7976,1,4705,0,1,4706,8372,5,5,4,3,2,1,0,1,1,8987,6,7,6,5,4,3,1,0,7,8,7,6,5,4,2,1,8608,7,9,8,7,6,5,3,2,9130,1,1,7288,1,1,0,1,0,0,1,0,0,1,0,8980,2,2,1,9022,1,1,6202,1,1,0,1,0,8982,1,1,9100,1,1,0,1,1,7262,1,0,6502,1,1,0,1,0,0,1,1,8826,1,2,8542,1,1,9162,1,4,8826,1,1,0,1,4,0,1,5,0,5,7,5,3,2,1,8548,5,8,6,4,3,2,6,5,9,7,5,4,3,4,5,10,8,6,5,4,0,5,11,9,7,6,5,0,5,12,10,8,7,6,186,5,13,11,9,8,7,0,5,14,12,10,9,8,7758,5,15,13,11,10,9,9022,8,8,7,6,5,4,3,2,1,9015,2,10,1,9015,1,1,0,4,12,3,2,1,3210,4,13,4,3,2,7938,4,14,5,4,3,3208,1,1,8584,1,0,0,1,1,0,1,1,9028,1,1,0,1,0,0,1,1,9128,1,2,8466,1,1,8848,1,2,0,1,3,0,1,4,3120,1,5,9056,1,8,9128,1,1,7024,1,8,9036,4,6,5,4,1,0,5,11,9,8,3,1,0,6,12,10,9,4,2,1,3126,1,0,0,1,1,9138,1,2,8476,1,1,8,1,2,10,1,3,9062,1,6,9134,1,1,8936,1,1,7030,1,7,7942,1,8,0,1,9,3634,1,12,168,1,1,2252,1,14,7324,2,9,1,9064,1,2,0,1,9644,0,1,9645,7036,2,7299,1,9048,2,3,1,9144,1,1,8758,1,2,9041,5,6,4,3,2,1,0,6,7,5,4,3,2,1,8782,13,91,90,89,88,87,85,84,8,6,5,4,3,2,8956,1,1,0,1,0,0,1,9655,0,2,2,1,0,1,0,0,1,1,9060,1,28,9156,3,33,30,1,8494,4,34,31,2,1,0,5,35,32,3,2,1,0,1,1,0,1,37,0,2,38,1,8768,2,39,2,0,1,1,5418,2,41,4,9046,1,1,0,1,0,0,2,10598,1,0,1,1,4902,1,2,9192,1,1,4160,1,4,0,1,1,0,1,0,0,1,1,9060,1,2,8650,1,1,7962,1,1,8642,3,5,4,1,0,4,6,5,2,1,9077,1,1,8948,1,0,0,1,1,9182,1,2,0,1,1,8798,1,4,0,1,1,8906,1,4,0,1,5,7992,1,6,2,1,0,0,1,1,0,1,0,0,1,1,8992,1,2,2224,1,1,0,1,0,0,1,1,0,1,12036,0,1,1,0,1,77,8478,1,1,9204,1,2766,0,1,1,3194,1,12829,7992,2,2696,1,0,3,2697,2,1,40,2,0,11456,0,1,1,9268,1,1,0,2,2,1,7684,1,10001,8980,1,1,0,1,12825,0,1,12099,0,1,0,0,1,0,7804,1,1,9220,2,2,1,8940,1,1,0,1,1,0,1,12833,3148,1,12834,7542,1,12835,9254,2,2,1,0,4,12837,4720,4,1,8788,4,12838,4721,5,2,0,4,12839,4722,6,3,8338,2,2,1,290,1,3,8012,1,11479,9248,2,9838,1,0,1,1,0,1,1,0,1,0,9254,1,1,9272,1,1,0,2,2,1,8678,2,3,2,3478,1,1,9133,1,1,0,2,2,1,0,2,5,1,8728,2,6,2,8602,1,1,6100,1,2,8844,2,9,5,9298,2,10,6,8024,2,2,1,0,1,11340,0,2,11341,1,6364,2,11342,2,9148,1,1,6830,1,1,0,2,4,1,8612,5,23,18,14,5,2,0,1,10398,7210,1,1362,8128,1,1363,9284,1,1,9152,1,1365,8578,1,1,0,1,0,8628,1,1,6914,1,0,0,1,1,0,1,12878,0,1,1,0,1,1,6,1,0,0,1,1,9184,1,2,9058,1,1,9280,1,6999,6924,1,1,6924,1,12887,0,1,1,9186,1,2,9214,1,1,9282,1,4,8582,1,1,9300,1,1,0,1,0,2278,1,1,0,1,0,9286,1,1,0,1,1,0,1,0,0,1,1,0,1,12901,7516,1,12902,6810,1,12903,6204,1,12904,8102,3,3,2,1,8586,1,10436,8326,4,3699,6,2,1,0,5,3700,7,3,2,1,7578,5,3701,8,4,3,2,7576,1,1,9276,5,3703,10,6,5,4,7168,1,1,8952,5,3705,12,8,7,6,8648,1,1,0,1,12915,9248,2,3708,1,7580,2,3709,2,7578,1,1,1710,2,3711,4,9252,1,1,8320,2,3713,6,9186,1,1,8330,4,7,5,3,1,0,5,8,6,4,2,1,8652,5,9,7,5,3,2,9338,1,1,0,7,11,9,7,5,4,3,1,0,7,12,10,8,6,5,4,2,0,1,0,9306,1,1,8338,1,1,0,2,2,1,0,1,12933,9260,1,1,9320,1,1,8864,1,2,8866,1,1,9328,1,1,8342,3,5,4,1,0,4,6,5,2,1,5514,4,7,6,3,2,8754,1,1,9262,1,10490,0,1,1,7874,1,1,1,1,1,0,1,1,0,1,12948,9358,1,1,0,2,2,1,9302,2,3,2,8640,1,1,9199,2,3,1,7604,1,10906,7602,1,1,8354,2,9098,1,9112,3,9099,2,1,7038,3,9100,3,2,1142,3,9101,4,3,8502,3,9102,5,4,9340,7,9103,6,5,4,3,2,1,8862,4,9104,7,6,1,9226,4,9105,8,7,2,8184,1,1,0,1,1,8184,4,9108,11,10,5,7602,4,9109,12,11,6,8766,1,1,9300,4,9111,14,13,8,0,4,9112,15,14,9,0,4,9113,16,15,10,8190,4,9114,17,16,11,8770,3,3,2,1,9328,3,8,5,1,0,4,13,10,7,1,0,1,11455,7228,1,11456,9216,1,1,0,3,11458,3,1,0,3,11459,4,2,0,1,1,0,3,11461,6,4,8258,3,11462,7,5,0,2,2,1,0,1,3,9320,3,11465,10,8,9314,1,1,0,1,0,9223,1,1,0,2,2,1,0,1,1,0,1,8538,0,1,1,8386,1,1,2228,14,3787,94,90,89,88,87,85,83,81,65,64,63,2,1,9304,14,3788,95,91,90,89,88,86,84,82,66,65,64,3,2,2226,1,1,2224,1,2,2222,1,3,7636,14,3792,99,95,94,93,92,90,88,86,70,69,68,7,6,7634,1,1,5946,3,74,6,1,0,1,0,6674,3,11615,11476,1,8654,3,11616,11477,2,6872,3,11617,11478,3,1900,1,1,6288,1,2,9258,3,11620,11481,6,9366,4,11621,11482,7,1,8020,2,6,1,8714,4,8,5,4,1,0,5,9,6,5,2,1,0,1,1,9398,1,2,8944,1,3,8124,2,2,1,0,1,12358,0,1,0,0,1,1,8906,1,5166,0,1,1,0,1,11136,8108,1,0,9428,1,1,8680,1,2,9247,1,1,8572,2,3,1,7162,3,4,2,1,8082,1,7343,8328,1,11828,6748,1,1,0,1,13033,0,1,1,9251,1,1,9251,1,1,9251,1,1,0,4,4,3,2,1,8548,1,13039,0,1,1,9255,1,1,9255,1,1,0,3,3,2,1,0,1,11523,0,1,1,0,1,1,6490,1,0,9386,1,1,0,1,0,9388,5,13139,12166,12165,12149,12148,146,1,1,9290,1,2,3292,1,3,7686,1,4,9398,3,3,2,1,0,3,6,5,1,0,1,1,9394,1,2,9076,1,1,8738,1,4,8158,1,13101,9296,1,13102,8156,1,1,9392,2,3,1,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,8564,3,3,2,1,7000,1,0,9286,1,1,9402,4,5549,7,3,1,0,5,5550,8,4,2,1,8762,5,5551,9,5,3,2,9440,5,5552,10,6,4,3,8190,2,2,1,9384,5,5554,12,8,6,5,7226,1,1,9266,5,5556,14,10,8,7,3868,1,1,8846,9,5558,16,12,10,9,8,5,3,1,8812,10,5559,17,13,11,10,9,6,4,2,1,8756,10,5560,18,14,12,11,10,7,5,3,2,8944,1,1,0,2,3,1,0,2,4,2,2680,1,1,0,2,6,4,3782,2,7,5,3780,1,1,8394,2,9,7,9188,2,10,8,7668,2,11,9,8674,6,8,6,4,3,2,1,0,5,13,11,10,8,1,0,1,0,8822,1,1,9291,1,1,9291,1,1,9291,1,1,0,1,11581,0,2,11582,1,0,1,1,9282,2,10004,5581,3884,1,1,8862,2,10006,5583,0,1,1,8054,1,2,8780,1,1,3768,7,13,12,11,10,4,2,1,9372,1,5,0,1,1,8776,1,13202,7682,2,13203,1,9420,2,13204,2,8182,2,13205,3,7994,2,13206,4,7022,3,3,2,1,9460,2,4,3,0,2,5,4,0,2,6,5,0,1,7,0,2,13212,10,0,5,9,8,7,5,1,8738,2,13214,12,9384,1,1,1374,1,1,9472,7,14,10,8,7,6,4,1,0,8,15,11,9,8,7,5,2,1,8976,8,16,12,10,9,8,6,3,2,3384,1,1,9340,8,18,14,12,11,10,8,5,4,3404,1,1,4168,1,2,0,1,3,8790,8,22,18,16,15,14,12,9,8,8146,1,1,1378,1,4278,7894,1,11570,0,1,1,696,1,11572,0,1,4282,9480,4,5,3,2,1,0,5,6,4,3,2,1,9348,5,7,5,4,3,2,8754,13,32,28,26,25,24,22,19,18,8,6,5,4,3,0,1,13236,9484,1,1,9446,2,2,1,8986,2,3,2,6000,1,1,0,1,1,3584,2,4,1,9444,2,5,2,8906,1,1,9466,1,1,8998,2,8,5,8012,1,1,9486,1,10546,9448,2,10547,1,0,1,1,0,1,0,9490,1,1,0,2,2,1,9358,2,3,2,4186,1,1,9331,2,3,1,9331,1,1,0,4,5,3,2,1,8164,4,6,4,3,2,7996,1,1,0,2,2,1,9476,2,3,2,8998,1,1,0,1,1,8758,4,12,10,9,8,8000,1,1,8124,2,2,1,0,3,3,2,1,0,4,16,14,13,12,9254,1,1,0,1,0,0,1,1,9345,2,2,1,0,3,3,2,1,0,1,1,9490,1,2,9026,1,1,8770,1,4,8136,1,1,0,4,6,5,3,1,0,5,7,6,4,2,1,0,1,0,0,1,1,8778,1,2,8144,1,1,9348,1,4,9498,1,5,9034,2,2,1,0,3,6,4,1,8950,4,7,5,2,1,0,5,8,6,3,2,1,772,2,955,954,0,1,0,9436,1,1,3730,1,1,0,1,1,9365,1,1,9365,1,1,0,3,3,2,1,6546,2,13091,5357,6932,1,1,9367,1,1,3728,2,2,1,9490,2,0,12008,0,1,1,9432,1,2,1432,1,1,0,2,3,1,9434,2,4,2,1434,1,1,9378,2,6,4,8396,1,1,0,5,8,6,5,3,1,0,1,1,6902,1,2,9514,1,1,4774,1,5952,7096,1,5952,9536,2,2,1,9498,3,3,2,1,4352,1,1,1426,2,2,1,0,1,1,8846,2,11,2,0,1,13325,0,1,1,9484,1,2,2560,1,1,9522,1,2212,0,2,2213,1,9544,1,1,9506,2,2,1,2220,1,1,9374,1,2,9060,1,1,0,2,3,1,9030,1,1,8930,1,2,8904,1,1,0,1,0,0,2,8448,1,9066,2,8449,2,0,1,1,9056,2,8451,4,9494,1,1,0,1,1,9526,2,8454,7,9496,1,1,8302,1,1,0,2,2,1,9395,4,10,8,5,1,9395,1,1,9395,1,1,0,7,13,11,8,4,3,2,1,6074,7,14,12,9,5,4,3,2,9298,1,1,5494,1,2,9060,7,17,15,12,8,7,6,5,6074,5,140,138,125,124,1,0,1,0,7594,1,13286,0,1,1,8388,1,808,8232,1,11243,0,1,1,6812,1,13227,9110,1,7094,6454,1,1,0,1,1,5012,1,0,8690,1,1,7000,1,0,9432,1,1,2776,1,1,0,1,9454,0,1,0,0,1,1,9411,1,1,8956,2,2,1,9444,1,1,9406,3,4,3,1,8242,3,5,4,2,8992,1,1,9552,1,1,0,2,4,1,9090,3,5,2,1,0,1,1,3884,4,6225,6224,6223,6222,0,1,1,9540,1,73,9090,1,1,0,1,1,0,1,12972,0,1,1,0,1,8502,8124,1,1,9425,1,1,0,1,149,9104,1,8506,0,2,8507,1,9102,1,2146,9094,1,1,8256,1,0,9502,1,1,5036,1,1,8714,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,0,9439,1,1,9439,1,1,0,1,0,4354,1,1,8988,4,5,4,3,1,0,1,13418,0,2,13419,1,8920,2,13420,2,9472,1,1,3908,2,13422,4,9452,1,1,9445,5,13424,6,5,3,1,9445,1,1,0,7,13426,8,7,5,3,2,1,0,1,0,9449,1,1,9449,1,1,9449,1,1,9449,1,1,0,5,5,4,3,2,1,9458,1,12279,9574,3,13408,12282,12275,8874,1,1,9158,1,13410,8910,1,1,0,10,13438,12286,12285,12281,12279,12277,20,5,3,1,9630,11,13439,12287,12286,12282,12280,12278,21,6,4,2,1,0,12,13440,12288,12287,12283,12281,12279,22,7,5,3,2,1,744,12,13441,12289,12288,12284,12282,12280,23,8,6,4,3,2,2362,1,1,9528,12,13443,12291,12290,12286,12284,12282,25,10,8,6,5,4,8936,1,1,8536,1,1,7860,12,13446,12294,12293,12289,12287,12285,28,13,11,9,8,7,7858,1,1,9455,1,1,0,16,13449,12297,12296,12292,12290,12288,31,16,14,12,11,10,9,7,4,1,0,6,13401,12298,12296,12295,12294,12288,7438,7,13402,12299,12297,12296,12295,12289,1,9486,7,13403,12300,12298,12297,12296,12290,2,4314,1,1,7452,1,2,8934,7,13406,12303,12301,12300,12299,12293,5,9166,1,1,9620,1,2,8928,5,7,5,4,2,1,0,1,13434,9616,1,1,7440,2,2,1,0,1,1,0,1,2,0,1,0,7178,1,1,0,1,1,9469,1,1,9469,1,1,9469,1,1,0,4,4,3,2,1,0,1,11605,9606,2,358,356,7388,3,359,357,1,9473,1,0,0,1,1,2102,2,0,9664,0,1,1,9638,1,1,0,1,0,3388,1,1,9506,1,2,3570,1,1,9142,1,4,0,1,1,5616,1,4,7402,1,3,7474,1,6,2522,1,5,9481,7,9,7,5,4,3,2,1,9481,1,1,0,9,11,9,7,6,5,4,3,2,1,8594,1,1,9483,1,1,4668,2,2,1,0,3,6128,6127,3302,4150,3,6129,6128,3303,9032,1,1,6200,1,2,9338,1,3,4386,4,5,3,2,1,0,1,1,4212,2,0,13292,9628,1,1,0,2,2,1,8182,2,0,9693,5584,1,1,9630,1,1,0,2,2,1,1788,1,13299,9630,1,1,0,1,1,7498,1,2,8806,1,1,0,1,0,9495,1,1,9495,1,1,0,3,3,2,1,9488,3,4,3,2,4306,1,1,4178,3,6,5,4,9618,3,7,6,5,9600,2,2,1,9310,1,1,0,3,7,5,1,0,1,0,9334,1,0,0,1,1,9514,2,3,1,9510,2,4,2,9530,1,1,9503,4,6,4,3,1,0,1,12228,9512,1,1,9532,1,1,0,2,2,1,0,1,0,7748,1,1,9650,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,9642,2,5931,1,9000,2,5932,2,9678,2,5933,3,8428,2,2,1,9622,2,5935,5,7464,1,1,9084,5,5937,7,6,3,1,9680,5,5938,8,7,4,2,9642,1,1,0,7,5940,10,9,6,4,3,1,9521,1,1,9521,1,1,9521,1,1,0,4,4,3,2,1,0,1,0,4484,1,1,0,1,1,0,1,1,0,1,0,9194,1,1,0,1,1,0,1,0,9074,1,0,9634,1,1,0,2,3,1,0,1,0,0,1,1,9541,1,1,9541,1,1,9541,1,1,9541,1,1,9541,1,1,0,6,6,5,4,3,2,1,9668,6,7,6,5,4,3,2,9576,1,1,0,2,0,9794,5390,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,4318,1,1,0,2,2,1,0,1,0,9238,1,2717,86,3,9777,2,1,0,1,0,0,1,1,0,2,2,1,0,1,1,9560,1,2,9690,1,1,0,2,3,1,9674,2,4,2,9384,1,1,0,4,6,4,3,1,3664,4,7,5,4,2,9580,1,1,7494,1,1,0,1,47,8962,1,48,9710,1,1,0,3,50,3,1,0,1,1,0,1,1,0,1,0,9583,1,1,9583,1,1,9583,1,1,9583,1,1,9583,1,1,9583,1,1,0,7,7,6,5,4,3,2,1,0,8,8,7,6,5,4,3,2,1,0,1,0,4490,1,1,0,1,0,9136,1,1,9624,2,3,1,0,1,0,0,2,0,1,0,1,1,0,1,1,3362,1,13419,0,1,1,9608,1,1,9601,2,2,1,9601,1,1,0,4,4,3,2,1,9764,4,5,4,3,2,9742,1,1,9726,4,7,6,5,4,0,1,1,9738,1,2,7956,1,1,8762,1,83,0,2,84,1,0,3,85,2,1,9416,1,1,7544,2,2,1,9616,2,3,2,9084,2,4,3,9272,2,2,1,9636,2,3,2,9609,3,5,2,1,0,4,6,3,2,1,0,1,0,0,1,0,5710,1,1,0,2,3,1,0,1,1,0,1,0,9628,1,1,9054,2,2,1,0,3,3,2,1,0,1,1,9094,4,77,74,7,2,0,2,9961,1883,9004,2,9962,1884,9634,1,1,9627,2,3,1,9627,1,1,0,4,5,3,2,1,0,1,1,0,1,0,0,1,1,9740,1,2,9226,1,1,0,2,3,1,0,1,0,0,2,4429,1,0,3,4430,2,1,9802,4,4431,3,2,1,0,5,4432,4,3,2,1,9184,5,4433,5,4,3,2,9744,1,1,9708,5,4435,7,6,5,4,0,1,1,0,3,5,3,1,0,1,0,0,1,1,4554,1,1,8126,1,1,0,2,5343,5342,8802,2,5344,5343,8410,1,1,0,2,3,1,9657,1,1,0,1,0,3852,1,1,8580,1,2,3850,1,1,6,3,4,3,1,8806,3,5,4,2,8414,1,1,0,2,3,1,9652,2,4,2,9338,1,1,9048,2,6,4,0,1,1,8494,1,1,0,3,6,4,1,9672,3,7,5,2,9692,1,1,0,2,2,1,0,1,3,9448,3,11,9,6,9696,1,1,0,1,0,9671,33,13586,13584,13583,13581,13579,13576,13574,13572,13570,13569,13567,13563,13561,13559,13557,13555,13553,13551,13549,13547,13545,13543,13541,13539,13537,13536,13533,13531,13530,13529,13527,13526,1,9166,34,13587,13585,13584,13582,13580,13577,13575,13573,13571,13570,13568,13564,13562,13560,13558,13556,13554,13552,13550,13548,13546,13544,13542,13540,13538,13537,13534,13532,13531,13530,13528,13527,2,1,9671,1,1,9671,1,1,9671,1,1,0,4,4,3,2,1,7478,4,5,4,3,2,9680,1,1,0,4,7,6,5,4,0,1,1,7482,2,12955,11236,0,1,11237,0,1,11238,9688,3,3,2,1,9114,1,12982,0,1,1,0,1,0,9826,1,1,0,3,5,3,1,0,1,0,0,1,1,9846,1,2,0,1,1,9693,2,3,1,9693,1,1,0,4,5,3,2,1,3888,4,6,4,3,2,8616,4,7,5,4,3,3886,1,1,0,1,0,0,1,1,3892,1,2,8620,1,3,3890,1,1,9699,3,4,3,1,9699,1,1,0,5,6,5,3,2,1,9480,5,7,6,4,3,2,9728,1,1,7506,1,1,7180,1,2,7178,1,3,0,1,0,0,1,1,5938,1,1,9412,1,2,8598,1,1,8536,1,4,8368,1,1,0,2,2,1,9780,1,11461,9707,1,1,0,1,0,0,1,1,0,1,1,9698,1,1,0,1,12955,0,1,0,7220,1,0,8010,1,0,0,1,1,8082,1,0,0,1,0,9814,2,2,1,5794,2,999,6,0,1,0,0,1,1,0,5,10,7,4,3,1,9114,5,11,8,5,4,2,0,1,1,9736,7,13,10,7,6,4,3,1,0,8,14,11,8,7,5,4,2,1,9892,1,1,0,2,2,1,9202,2,3,2,9512,2,4,3,9208,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,2,2,1,9770,2,3,2,2682,1,1,9902,1,2,9846,2,6,5,0,1,1,0,2,8,7,9774,1,1,0,1,1,0,1,0,9892,1,1,0,1,1,0,1,0,9762,1,1,9782,1,1,0,1,1,0,1,0,0,1,1,0,1,2,9904,1,1,6942,1,4,88,1,1,88,3,5,3,1,9904,4,6,4,2,1,9763,5,7,5,3,2,1,9763,1,1,0,7,9,7,5,4,3,2,1,9924,7,10,8,6,5,4,3,2,4052,1,1,0,2,3,1,8466,1,0,0,1,0,9796,2,12241,1,0,3,1412,3,1,0,3,1413,4,2,0,1,1,9838,3,1415,6,4,130,1,1,9314,3,1417,8,6,9874,1,1,0,3,1419,10,8,0,1,1,0,1,2,0,6,10,8,6,4,2,1,0,1,0,6226,1,11209,0,2,2,1,0,1,1,0,1,12390,7986,1,12391,9650,1,1,70,1,12393,68,1,1,0,1,12395,5090,1,1,0,1,2,7298,1,12398,5868,1,1,9182,6,10,8,6,4,3,1,9795,1,1,0,7,12,10,8,6,5,3,1,960,1,11881,0,2,11882,1,8512,2,11883,2,7520,1,1,9464,2,11885,4,9940,1,1,9012,1,1,9960,3,6,4,1,0,4,7,5,2,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,9801,1,1,0,7,7,6,5,4,3,2,1,0,1,0,9812,1,1,9238,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,8210,1,2,8222,1,1,9846,1,4,0,1,1,9532,1,2,9821,5,7,6,4,2,1,0,6,8,7,5,3,2,1,9926,6,9,8,6,4,3,2,0,1,1,0,2,3,1,9827,3,4,2,1,9827,1,1,9827,1,1,9827,1,1,0,7,8,6,5,4,3,2,1,9829,1,1,9829,1,1,9829,1,1,0,4,4,3,2,1,4496,1,2787,0,1,1,0,1,0,8982,1,1,6018,2,2,1,9862,1,1,0,2,2,1,0,1,0,9962,1,1,9846,2,2,1,9272,3,3,2,1,2770,4,4,3,2,1,9846,1,1,0,2,2,1,868,1,0,9160,1,1,10002,1,2,9980,1,1,0,2,3,1,9272,2,4,2,9916,1,1,0,1,158,9845,2,10130,3124,9845,1,1,0,2,2,1,0,1,1,9849,1,19,9849,1,1,9849,1,1,2780,4,22,3,2,1,9849,1,1,9849,1,1,9849,1,1,9849,1,1,0,4,4,3,2,1,0,1,0,2276,1,1,4518,1,1,8640,1,1,4518,1,4695,0,1,1,8538,1,1,0,1,1,6040,1,0,9884,1,1,0,2,2,1,10020,1,1,9982,2,2,1,8400,1,1,9978,1,2,8398,1,1,0,1,0,9861,1,1,9861,1,1,9861,1,1,9861,1,1,0,5,5,4,3,2,1,0,1,0,8546,1,1,4766,1,1,4722,1,0,9872,1,5907,9010,1,0,9876,1,1,0,1,0,0,1,1,9869,4,6,5,3,1,9869,1,1,9869,1,1,24,7,9,8,6,4,3,2,1,0,1,0,9418,1,1992,0,4,12519,12518,2,1,6314,4,12520,12519,3,2,8068,1,1,9260,1,1,9300,4,12523,12522,6,5,10006,4,12524,12523,7,6,4538,2,2,1,9652,4,12526,12525,9,8,9873,1,1,9873,1,1,9873,1,1,0,10,12530,12529,13,12,11,8,5,3,2,1,6316,10,12531,12530,14,13,12,9,6,4,3,2,8070,1,1,9996,10,12533,12532,16,15,14,11,8,6,5,4,4730,1,1,9262,1,1,0,1,1,9904,1,4,5936,1,1,0,1,1,9862,1,7,9886,1,1,9312,1,1,8766,1,1,0,10,12544,12543,27,26,25,22,19,17,16,15,6936,1,1,0,1,1,0,10,12547,12546,30,29,28,25,22,20,19,18,9868,1,1,9360,1,1,9912,1,1,0,1,1,8606,10,12552,12551,35,34,33,30,27,25,24,23,0,1,1,4412,1,2,6214,1,1,216,1,2,9186,10,12557,12556,40,39,38,35,32,30,29,28,9322,1,1,9316,10,12559,12558,42,41,40,37,34,32,31,30,9322,1,1,224,1,1,9794,1,2,2820,2,5,1,8828,10,12564,12563,47,46,45,42,39,37,36,35,0,10,12565,12564,48,47,46,43,40,38,37,36,9324,2,2,1,7696,1,1,0,13,38,36,32,29,25,22,17,15,13,12,7,5,1,9326,13,39,37,33,30,26,23,18,16,14,13,8,6,2,2824,1,1,228,1,2,9996,13,42,40,36,33,29,26,21,19,17,16,11,9,5,7838,1,1,8472,13,44,42,38,35,31,28,23,21,19,18,13,11,7,9242,1,1,0,18,46,44,40,37,33,30,25,23,21,20,15,13,9,8,6,5,3,1,0,1,1,0,2,12578,5252,0,1,1,9901,1,1,0,2,2,1,0,1,0,4570,1,1,0,1,1,0,1,1,9909,1,8911,0,2,8912,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,4586,1,0,9354,1,1,0,3,483,3,1,9462,3,484,4,2,10022,1,1,0,5,486,6,4,3,1,0,1,1,9348,1,2,4592,1,1,0,2,3,1,0,1,0,10072,1,1,9608,1,1,0,1,1,9960,1,2,162,1,1,9933,2,3,1,0,3,4,2,1,0,1,13250,9668,1,13251,0,1,1,0,2,3,1,0,1,0,9376,1,1,0,2,2,1,0,1,0,10070,1,1,8836,2,2,1,9947,1,1,9947,1,1,9947,1,1,8012,4,4,3,2,1,0,1,0,0,1,1,0,1,524,10094,1,1,0,1,1,8668,1,2,7520,1,1,8940,1,1,7676,1,3,7520,1,1,0,1,6724,9957,1,1,10096,1,10998,0,1,1,0,1,0,9961,4,132,130,128,1,9961,1,1,9961,1,1,116,7,135,133,131,4,3,2,1,0,1,0,0,1,1,0,2,2,1,9952,2,3,2,10108,1,1,0,2,3,1,0,1,0,0,1,1,10000,1,2,9326,1,1,5396,2,3,1,0,1,1,0,1,1,0,1,0,10082,1,1,0,1,1,8972,1,1,0,1,7129,8738,2,7130,1,0,3,7131,2,1,7662,3,7132,3,2,9898,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,10022,1,1,0,1,1,0,2,4,1,0,3,5,2,1,0,1,0,0,1,1,0,2,2,1,0,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,0,2822,1,1,10148,1,2,9436,1,3,8802,2,2,1,10006,1,5,9692,1,1,0,3,6,3,1,0,4,7,4,2,1,8958,4,8,5,3,2,10004,1,1,7128,1,1,0,1,0,0,1,1,0,1,588,9616,1,1,0,1,1,10166,1,2,10162,1,3,9700,2,2,1,0,2,12546,11667,0,1,0,9482,1,13411,9056,1,1,9932,1,1714,0,1,0,10136,1,1,0,2,2,1,0,3,3,2,1,0,1,0,9952,1,8588,10039,2,2,1,10039,1,1,10039,1,1,10039,1,1,10039,1,1,10039,1,1,0,8,8,7,6,5,4,3,2,1,0,1,0,10043,1,1,10043,1,1,10043,1,1,0,4,4,3,2,1,8786,1,1,0,2,2,1,0,3,3,2,1,0,1,0,8922,1,0,10154,1,11013,9382,3,8607,2,1,10058,1,1,0,2,5,1,0,1,1,0,1,0,10057,1,1,10057,1,1,10057,1,1,10057,1,1,1374,5,5,4,3,2,1,7548,5,6,5,4,3,2,8978,1,1,9342,5,8,7,6,5,4,0,1,1,10044,5,10,9,8,7,6,2540,1,1,0,1,0,0,2,11030,1,10063,3,11031,2,1,10063,1,1,10063,1,1,10063,1,1,10063,1,1,10063,1,1,9566,9,11037,8,7,6,5,4,3,2,1,0,1,1,9742,1,2,0,1,1,9570,1,6023,0,1,1,9746,1,2,4,1,1,0,2,3,1,0,1,0,0,1,1,10075,1,1,10075,1,1,10075,1,1,0,4,4,3,2,1,0,1,0,0,1,1,10222,1,2,9508,1,1,0,3,4,3,1,0,1,0,0,1,1,9520,1,2,3018,1,1,0,3,4,3,1,0,1,1,0,2,2,1,9176,2,3,2,9520,2,4,3,8806,2,5,4,0,1,1,9758,1,2,6772,1,1,10122,1,4,0,1,1,4518,2,11,10,10220,1,1,9402,3,10,9,1,0,1,0,0,1,1,10108,1,2,9534,1,1,10101,2,3,1,10101,1,1,10101,1,1,0,5,6,4,3,2,1,0,1,0,9574,10,155,153,138,136,132,129,128,42,40,1,0,1,0,0,1,1,0,1,1,0,1,0,8488,1,1,0,1,1,10142,1,2,0,1,1,9780,1,4,0,1,1,0,1,0,9104,2,10799,1,0,1,1,10262,1,2,9796,1,1,9796,1,4,9800,1,1,0,3,5,3,1,0,1,0,10127,1,1,10127,1,1,10127,1,1,10127,1,1,10127,1,1,10127,1,1,0,7,7,6,5,4,3,2,1,0,1,0,10254,2,7253,7153,0,3,7152,2,1,0,4,7153,3,2,1,0,1,0,0,1,1,9572,1,2,3070,1,1,0,2,3,1,8532,2,4,2,0,2,5,3,0,1,1,3076,2,7,5,0,2,4,1,0,1,0,0,1,1,0,1,1,7562,5,163,160,158,157,2,9040,1,1,0,1,0,0,1,0,10140,1,1,8840,3,8032,3,1,10157,1,1,10157,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,3290,2,11144,1,10334,3,11145,2,1,0,4,11146,3,2,1,10175,1,1,10175,1,1,10175,1,1,0,4,4,3,2,1,10168,4,5,4,3,2,10310,1,1,0,1,0,10302,1,1,0,1,1,9952,1,2,9656,1,1,10166,1,4,8760,1,1,9726,1,6,10208,2,3,1,3112,1,1,9888,2,5,3,3012,1,0,6652,1,1,10164,2,2,1,0,1,0,9702,1,1,10183,1,1,9658,1,8566,3114,1,0,42,3,12222,12221,1,0,2,3,1,0,1,0,10328,1,1,10214,1,1,0,1,1,9896,1,4,6876,1,1,1354,1,6,9174,1,1,778,1,9512,0,2,9513,1,10218,1,1,0,2,2,1,0,1,0,10218,1,1,0,1,0,5092,1,1,0,1,0,0,1,1,9192,1,12393,7692,1,1,4844,1,0,9748,2,0,1,9032,1,1,2498,1,1,0,1,0,4846,1,1,0,2,2,1,9036,1,1,2502,1,1,0,1,7048,10207,1,1,10207,1,1,10207,1,1,9870,1,10913,0,1,1,0,1,0,10334,1,1,9644,2,2,1,10352,2,3,2,0,1,1,0,1,0,10248,1,1,10215,1,1,10215,5,20,11,6,4,1,9922,1,10924,9760,1,1,10338,1,1,9994,1,12142,0,1,1,8574,1,0,10376,1,1,6432,2,2705,1,0,1,13523,0,2,13524,1,0,1,0,0,1,0,9770,1,1,10348,1,1,0,1,1,0,1,0,0,1,1,10334,1,2,4928,1,1,10372,3,9,3,1,10334,2,4,2,4928,1,1,0,1,8636,10260,1,8637,8558,1,1,10240,1,1,0,1,0,10264,1,1,10258,2,8642,2,0,1,14297,9954,1,14298,9952,2,1985,1,10340,1,14300,9586,1,1,0,1,0,10018,1,1,0,1,3311,0,2,3312,1,0,1,1,0,2,2,1,10247,1,1,10247,1,1,0,3,3,2,1,0,1,12823,2674,1,1,9038,2,2,1,0,3,3,2,1,9084,3,4,3,2,10372,3,5,4,3,9798,2,2,1,0,1,0,0,1,1,10390,1,2,8920,1,1,0,2,2,1,0,2,4,1,0,3,5,2,1,10122,3,6,3,2,9548,1,1,9350,3,8,5,4,5384,3,9,6,5,9346,3,10,7,6,9908,1,1,8982,3,12,9,8,7828,1,1,10176,3,6,5,1,9596,3,15,12,11,10246,1,1,8996,3,17,14,13,10404,1,1,0,1,0,0,5,7716,7430,7327,7210,1,0,6,7717,7431,7328,7211,2,1,10372,6,7718,7432,7329,7212,3,2,0,1,1,9988,6,7720,7434,7331,7214,5,4,0,1,1,6394,1,2,6724,1,1,10396,3,14026,14024,10705,0,3,7143,7136,1,0,1,1,9822,1,2,10310,1,1,0,1,0,10382,1,1,0,1,1,9272,2,2,1,0,1,0,9928,1,1,10268,1,2,8984,1,1,6466,2,3,1,10406,1,1,0,1,14483,0,1,1,9964,1,2,7002,1,1,7000,1,2,10428,3,4,2,1,0,1,1,0,1,0,74,1,1,9882,1,2,10324,1,3,10432,2,2,1,0,3,5,4,1,0,4,6,5,2,1,0,1,1,9288,2,10,2,7788,1,1,0,1,2336,0,1,0,7324,1,0,10308,1,1,0,2,3,1,0,1,0,0,1,1,0,1,14507,0,3,14508,4366,1,0,1,1,10454,1,2,0,1,1,0,2,14512,12854,0,1,1,10319,1,1,10319,1,1,10319,1,1,0,4,4,3,2,1,10274,4,5,4,3,2,9840,1,1,10332,4,7,6,5,4,0,1,1,10442,1,0,9904,2,9262,1,10464,3,9263,2,1,10000,2,9953,1,0,3,9954,2,1,7450,3,9955,3,2,10308,1,1,7748,3,9957,5,4,10132,1,1,10446,3,9959,7,6,10238,1,1,0,4,7,5,3,1,9918,4,8,6,4,2,10334,1,1,0,1,13671,0,2,13672,1,0,1,1,7716,1,0,9852,1,1,10333,1,1,10333,1,1,0,3,3,2,1,10318,3,4,3,2,10342,1,1,10308,1,1,0,2,4,1,9668,1,7222,7570,1,4200,7568,1,4201,10498,3,3,2,1,0,4,4,3,2,1,9930,4,5,4,3,2,10346,1,1,10339,2,3,1,10339,1,1,10339,1,1,10339,1,1,10339,1,1,10339,1,1,0,8,9,7,6,5,4,3,2,1,10018,1,1,0,2,2,1,0,1,0,10356,1,1,0,4,8427,8426,8423,1,10370,5,8428,8427,8424,47,2,0,1,0,10340,1,1,10468,1,2,9930,1,1,10482,1,4,9772,1,5,10490,3,3,2,1,0,2,6,1,10472,2,7,2,10264,1,1,10342,1,14578,10028,1,1,0,2,14579,1,9778,3,14580,2,1,10426,3,14581,3,2,10032,1,1,10338,1,2,10456,1,1,0,1,1,10496,3,6,4,1,0,1,1,5166,1,2,0,1,3,10482,2,2,1,9904,2,2,1,10254,1,6,0,1,1,10024,1,2,6148,1,1,0,1,14597,10436,1,1,0,1,1,10144,1,2,10072,1,1,10266,1,1,10042,3,5,4,1,10044,4,6,5,2,1,10506,1,1,0,5,8,7,4,3,1,9306,5,9,8,5,4,2,0,1,1,9088,5,11,10,7,6,4,7136,1,1,10369,1,1,10369,1,1,10322,2,2,1,7072,5,16,15,12,11,9,7136,1,1,9676,5,18,17,14,13,11,10104,5,19,18,15,14,12,8774,1,1,10494,5,21,20,17,16,14,0,1,1,5968,5,23,22,19,18,16,0,1,1,3514,5,25,24,21,20,18,10356,1,1,9086,5,27,26,23,22,20,9084,1,1,10090,1,2,3046,1,1,0,1,5243,0,1,1,9348,1,2,9208,1,3,9348,1,1,0,2,2,1,9800,1,6,10452,1,1,7668,1,1,10370,1,9,10452,1,1,9984,1,1,9838,1,12,9364,1,1,10520,1,8,10516,1,15,4134,2,2,1,0,1,0,10408,2,0,1,0,1,1,0,2,18,1,5450,1,10223,0,1,1,9808,1,2,10528,1,1,10524,1,4,10064,2,2,1,9358,2,5,1,10450,3,6,2,1,6702,1,0,0,1,1,10462,2,2,1,0,1,1,0,2,2,1,10378,2,3,2,10254,1,1,0,2,3,1,0,1,0,7824,1,13898,4936,1,12180,10104,1,13900,10298,1,1,9060,2,10887,8532,0,5,6,5,4,2,1,10426,5,7,6,5,3,2,9832,5,8,7,6,4,3,10399,2,2,1,0,2,4,1,7804,1,1,0,1,0,10080,1,1,0,2,2,1,0,1,1,0,1,0,10086,1,1,0,2,2,1,10411,1,1,10411,1,1,10411,1,1,0,4,4,3,2,1,0,1,1,10556,1,14608,0,1,1,10542,1,2,10540,1,1,10016,1,1,10550,1,5,10558,1,1,3666,1,1,10094,1,8,10444,1,1,0,1,1,0,1,0,10562,1,1,0,1,1,10546,1,1,10584,2,2,1,0,2,14706,9773,9848,2,14707,9774,10566,1,1,10562,2,14709,9776,10558,2,14710,9777,10566,1,1,1848,3,4,3,1,6318,2,4,2,10488,1,1,0,1,4,9360,2,14716,9783,8022,2,14717,9784,10234,2,2,1,0,5,13,7,5,4,1,10570,5,14,8,6,5,2,1852,1,1,10558,1,2,2070,1,3,8754,1,4,6082,1,5,0,1,6,0,1,7,9902,7,66,64,22,16,14,13,10,10566,1,10961,10008,1,1,0,4,14656,3407,2,1,10576,1,1,0,1,1,0,1,14525,0,2,11220,1,0,1,0,10516,1,1,0,1,1,9746,1,2,10472,1,1,0,1,1,9596,1,5,7856,1,1,6168,1,7,0,1,8,9158,1,9,0,1,1,10128,1,2978,0,1,1,8134,1,2,10098,2,129,1,0,1,4,10226,1,1,0,1,0,10457,1,1,10457,1,1,10457,1,1,10457,1,1,10457,1,1,10457,1,1,0,7,7,6,5,4,3,2,1,10532,1,1,1,1,1,9886,7,10,9,8,7,6,5,4,10602,4,149,21,20,1,9148,7,12,11,10,9,8,7,6,0,1,1,0,1,14768,0,2,14769,1,10626,2,14770,2,9376,1,1,0,4,14772,4,3,1,8824,4,14773,5,4,2,10630,1,1,0,4,14775,7,6,4,9756,1,1,5870,4,14777,9,8,6,10036,2,5,1,10612,1,2,9554,1,1,5552,1,2,0,1,14781,0,1,1,0,1,0,10600,1,1,5204,1,1,10256,1,2,10034,1,1,3630,1,10978,0,2,10979,1,10660,1,109,0,1,1,10260,1,2,10038,1,1,2,3,4,3,1,10662,1,3652,8470,1,1,8486,1,2,9794,1,1,8836,1,4,10046,1,1,9312,3,5,3,1,0,1,14803,10664,1,1,1106,1,1,9506,1,2,7106,1,1,10483,23,10997,10994,1483,36,34,32,30,28,27,26,25,23,22,20,19,18,17,16,14,13,6,3,1,10483,1,1,10483,1,1,10483,1,1,10483,1,1,10483,1,1,3468,29,11003,11000,1489,42,40,38,36,34,33,32,31,29,28,26,25,24,23,22,20,19,12,9,7,6,5,4,3,2,1,9022,1,14814,6466,1,11620,0,1,11621,4894,1,11622,10550,4,7012,3,2,1,0,1,1,8492,1,2,10164,1,1,9956,1,4,10610,1,14740,10606,1,1,10566,2,14742,1,8492,1,1,10044,1,13377,4582,1,1,2746,1,1,9914,1,1,9318,1,1,10487,1,1,10487,1,1,10487,1,1,0,4,4,3,2,1,6382,4,5,4,3,2,10568,1,1,0,1,0,5256,1,1,10638,1,2,10491,1,1,10208,3,28,3,1,10556,1,1,0,1,0,0,28,11035,11032,1521,74,72,70,68,66,65,64,63,61,60,58,57,56,55,54,52,51,44,41,39,38,37,36,35,34,6480,28,11036,11033,1522,75,73,71,69,67,66,65,64,62,61,59,58,57,56,55,53,52,45,42,40,39,38,37,36,35,9228,28,11037,11034,1523,76,74,72,70,68,67,66,65,63,62,60,59,58,57,56,54,53,46,43,41,40,39,38,37,36,10040,1,1,5330,28,11039,11036,1525,78,76,74,72,70,69,68,67,65,64,62,61,60,59,58,56,55,48,45,43,42,41,40,39,38,10636,3,4,3,1,9218,28,11041,11038,1527,80,78,76,74,72,71,70,69,67,66,64,63,62,61,60,58,57,50,47,45,44,43,42,41,40,9836,28,11042,11039,1528,81,79,77,75,73,72,71,70,68,67,65,64,63,62,61,59,58,51,48,46,45,44,43,42,41,10506,1,1,9578,28,11044,11041,1530,83,81,79,77,75,74,73,72,70,69,67,66,65,64,63,61,60,53,50,48,47,46,45,44,43,10140,2,4,1,0,1,0,7214,1,1,0,1,1,10090,1,2,6714,1,1,0,1,11051,0,1,0,0,1,1,10608,1,2,10168,1,3,5248,2,2,1,0,2,4,1,5518,1,14869,9498,1,14870,9010,2,10608,4728,8746,2,2,1,10648,1,1,0,2,5,1,0,1,1,0,1,0,10058,4,8133,7623,7620,1,10636,5,8134,7624,7621,2,1,10456,1,13014,0,2,13015,1,9748,1,0,10656,1,1,0,1,1,314,1,0,9348,1,1,9628,1,1,0,1,1,0,1,0,10521,1,1,10521,1,1,10521,1,1,10521,1,1,10521,2,13278,13040,10521,1,1,10521,2,3,1,0,29,11085,11082,1571,124,122,120,118,116,115,114,113,111,110,108,107,106,105,104,102,101,94,91,89,88,87,86,85,84,83,8848,29,11086,11083,1572,125,123,121,119,117,116,115,114,112,111,109,108,107,106,105,103,102,95,92,90,89,88,87,86,85,84,10670,1,1,6176,29,11088,11085,1574,127,125,123,121,119,118,117,116,114,113,111,110,109,108,107,105,104,97,94,92,91,90,89,88,87,86,10550,2,3,1,6946,29,11090,11087,1576,129,127,125,123,121,120,119,118,116,115,113,112,111,110,109,107,106,99,96,94,93,92,91,90,89,88,10534,1,1,0,1,11092,0,1,1,0,1,0,10676,1,1,0,1,1,0,1,14907,0,1,1,7252,1,9331,10682,1,9332,5448,1,1,10074,1,2,10488,3,4,2,1,0,1,0,0,1,0,5842,1,0,10550,1,1,10492,1,9658,0,1,0,10541,1,1,10541,1,1,10010,3,3,2,1,8262,1,8687,10541,1,1,10541,1,1,10541,1,1,10541,1,1,0,5,5,4,3,2,1,10606,5,6,5,4,3,2,10642,1,1,6068,1,2,10543,1,120,10543,1,1,0,31,11124,11121,1610,163,161,159,157,155,154,153,152,150,149,147,146,145,144,143,141,140,133,130,128,127,126,125,124,123,122,2,1,10618,31,11125,11122,1611,164,162,160,158,156,155,154,153,151,150,148,147,146,145,144,142,141,134,131,129,128,127,126,125,124,123,3,2,9520,31,11126,11123,1612,165,163,161,159,157,156,155,154,152,151,149,148,147,146,145,143,142,135,132,130,129,128,127,126,125,124,4,3,3714,2,2,1,3714,31,11128,11125,1614,167,165,163,161,159,158,157,156,154,153,151,150,149,148,147,145,144,137,134,132,131,130,129,128,127,126,6,5,8902,1,1,9972,31,11130,11127,1616,169,167,165,163,161,160,159,158,156,155,153,152,151,150,149,147,146,139,136,134,133,132,131,130,129,128,8,7,10686,31,11131,11128,1617,170,168,166,164,162,161,160,159,157,156,154,153,152,151,150,148,147,140,137,135,134,133,132,131,130,129,9,8,10222,1,1,9850,2,3,1,7002,1,0,10618,1,1,10222,1,1,0,1,1,10688,1,1,3716,2,4,1,0,1,1,0,2,14078,14077,0,2,8756,1,0,3,8757,2,1,10555,4,8758,3,2,1,10555,1,1,10555,1,1,10555,1,1,0,8,8762,7,6,5,4,3,2,1,10678,8,8763,8,7,6,5,4,3,2,9878,1,1,8776,1,14874,0,4,11152,10066,6568,1,9498,4,11153,10067,6569,2,10472,1,1,10559,2,3,1,5982,1,3823,10682,1,1,0,1,1,0,1,1,10563,1,1,10563,1,1,10563,1,1,10563,1,1,0,5,5,4,3,2,1,7802,1,14978,0,2,14979,1,0,1,1,9232,1,14865,0,1,14866,7222,1,4202,0,4,11692,3,2,1,0,1,14869,0,2,14110,14109,10577,1,1,10577,1,1,10577,1,1,10577,1,1,10577,1,1,10577,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,10354,1,6195,3762,1,0,7432,1,1,5930,1,10280,10570,1,10281,8940,2,14790,13031,4654,1,14254,0,1,0,10585,1,1,10585,1,1,10585,1,1,10585,1,1,10585,1,1,0,31,11196,11193,1682,235,233,231,229,227,226,225,224,222,221,219,218,217,216,215,213,212,205,202,200,199,198,197,196,195,194,74,73,6610,31,11197,11194,1683,236,234,232,230,228,227,226,225,223,222,220,219,218,217,216,214,213,206,203,201,200,199,198,197,196,195,75,74,10206,31,11198,11195,1684,237,235,233,231,229,228,227,226,224,223,221,220,219,218,217,215,214,207,204,202,201,200,199,198,197,196,76,75,0,1,1,0,31,11200,11197,1686,239,237,235,233,231,230,229,228,226,225,223,222,221,220,219,217,216,209,206,204,203,202,201,200,199,198,78,77,9316,1,1,0,1,0,9806,1,11844,10584,1,3871,10716,1,1,10020,1,1,10158,2,10,1,10712,1,3875,10716,1,1,0,1,1,10268,1,3878,10718,1,1,3728,1,1,8160,1,11855,10508,2,12,1,10736,1,1,9168,2,15,1,0,1,0,0,1,1,10606,1,1,6496,2,3888,1,0,1,0,10608,1,1,0,1,0,0,1,0,10605,1,1,10605,1,1,10605,1,1,10746,4,4,3,2,1,10728,1,1,10340,1,14967,0,1,0,10607,1,1,10607,1,1,10607,1,1,10607,1,1,10607,1,1,0,2,15051,73,0,1,1,10611,1,1,10611,1,1,10611,1,1,10611,1,1,10611,1,1,10611,2,122,1,0,1,272,0,1,0,10756,1,1,0,1,1,3866,1,2,10740,1,1,7840,1,4,10600,1,1,9330,1,6,10720,1,1,9134,1,1,0,1,15068,10619,1,1,0,2,2,1,80,1,0,10621,3,13102,11304,1,10621,1,1,10621,1,1,0,31,11264,11261,1750,303,301,299,297,295,294,293,292,290,289,287,286,285,284,283,281,280,273,270,268,267,266,265,264,263,262,142,141,0,31,11265,11262,1751,304,302,300,298,296,295,294,293,291,290,288,287,286,285,284,282,281,274,271,269,268,267,266,265,264,263,143,142,9850,31,11266,11263,1752,305,303,301,299,297,296,295,294,292,291,289,288,287,286,285,283,282,275,272,270,269,268,267,266,265,264,144,143,10164,2,2,1,0,1,0,9200,1,1,0,1,1,10629,1,1,10629,1,1,10629,1,1,0,4,4,3,2,1,0,1,0,10633,1,1,10633,1,1,10633,1,1,10633,1,1,0,1,0,8614,1,1,10620,37,11282,11279,1768,321,319,317,315,313,312,311,310,308,307,305,304,303,302,301,299,298,291,288,286,285,284,283,282,281,280,160,159,7,6,5,4,3,1,5766,1,1,0,1,0,0,1,0,10639,1,1,10639,1,1,10639,1,1,10639,1,1,10639,1,1,10639,1,1,10639,1,1,10639,1,1,0,9,9,8,7,6,5,4,3,2,1,10186,9,10,9,8,7,6,5,4,3,2,10764,1,1,8154,1,0,0,1,1,0,1,0,10645,1,1,10645,1,1,10645,1,1,0,29,11303,11300,1789,342,340,338,336,334,333,332,331,329,328,326,325,324,323,322,320,319,312,309,307,306,305,304,303,302,301,0,1,15115,0,2,4971,1,7636,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,9232,1,1,0,2,2,1,10661,1,1,10661,1,1,10661,1,1,0,4,4,3,2,1,0,1,0,3886,1,1,10692,1,2,0,1,0,10667,1,1,10667,1,1,10667,1,1,10667,1,1,10667,1,1,7072,36,11326,11323,1812,365,363,361,359,357,356,355,354,352,351,349,348,347,346,345,343,342,335,332,330,329,328,327,326,325,324,7,6,5,4,3,2,1,10814,6,7,6,5,4,3,2,7072,1,1,0,1,0,0,1,1,9396,2,2,1,0,1,1,8678,1,2,10350,1,1,10142,1,4,0,1,0,10240,1,1,8,1,1,10675,1,1,10675,1,1,9400,9,21,20,19,18,17,16,3,2,1,0,1,0,0,2,10581,1,10679,1,1,10679,1,1,10679,1,1,10679,1,1,10324,7,30,22,5,4,3,2,1,0,1,0,0,1,1,0,1,1,10638,1,1,0,1,0,6,1,1,0,1,1,0,1,0,0,1,0,10693,1,1,10693,1,1,10693,1,1,10693,1,1,10693,1,1,10693,1,1,10693,1,1,10693,1,1,10693,1,1,10693,1,1,0,11,11,10,9,8,7,6,5,4,3,2,1,0,1,0,10697,1,1,10697,1,1,10697,1,1,10697,1,1,10697,1,1,10697,1,1,0,7,7,6,5,4,3,2,1,0,1,15100,10774,1,10293,10758,1,13034,10701,4,5260,3,2,1,10701,1,1,10701,1,1,0,7,5263,6,5,4,3,2,1,10438,2,12896,9312,10136,1,14427,10766,1,14428,6646,2,2,1,8692,2,14990,11431,0,1,0,10846,1,1,0,1,0,10707,1,1,10707,1,1,10707,1,1,10707,1,1,10707,1,1,10707,1,1,10707,1,1,10707,1,1,0,1,12,0,1,1,0,31,11402,11399,1888,441,439,437,435,433,432,431,430,428,427,425,424,423,422,421,419,418,411,408,406,405,404,403,402,401,400,280,279,2568,31,11403,11400,1889,442,440,438,436,434,433,432,431,429,428,426,425,424,423,422,420,419,412,409,407,406,405,404,403,402,401,281,280,0,1,1,9654,31,11405,11402,1891,444,442,440,438,436,435,434,433,431,430,428,427,426,425,424,422,421,414,411,409,408,407,406,405,404,403,283,282,9702,31,11406,11403,1892,445,443,441,439,437,436,435,434,432,431,429,428,427,426,425,423,422,415,412,410,409,408,407,406,405,404,284,283,9072,1,1,10422,1,3,9428,31,11409,11406,1895,448,446,444,442,440,439,438,437,435,434,432,431,430,429,428,426,425,418,415,413,412,411,410,409,408,407,287,286,8280,1,1,9700,3,6,3,1,0,1,11412,10864,1,5401,0,1,0,8284,1,1,0,1,1,10312,1,2,6936,1,1,0,1,0,0,1,1,0,1,1,10868,1,2,0,1,1,2376,1,2,0,4,5,4,2,1,0,5,6,5,3,2,1,10724,1,13931,10733,1,1,10733,1,1,10733,1,1,10733,1,1,10410,5,5,4,3,2,1,0,1,1,0,1,85,10884,1,86,5650,1,1,10276,1,2,0,3,4,2,1,10739,3,27,26,1,0,26,11440,11437,1926,479,477,475,473,471,470,469,468,466,465,463,462,461,460,459,457,456,449,446,444,443,442,441,8418,26,11441,11438,1927,480,478,476,474,472,471,470,469,467,466,464,463,462,461,460,458,457,450,447,445,444,443,442,10694,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,10222,1,2,0,1,0,10755,1,1,10755,1,1,10755,1,1,10755,1,1,10755,1,1,10755,1,1,0,7,7,6,5,4,3,2,1,0,1,1,10044,1,876,0,1,0,10761,1,1,10761,1,1,10761,1,1,10761,1,1,10761,1,1,10761,1,1,0,7,7,6,5,4,3,2,1,10786,7,8,7,6,5,4,3,2,0,1,7953,10765,2,7954,1,10765,1,1,10765,1,1,10765,1,1,2,4,4,3,2,1,0,1,0,10262,1,1,4,1,1,0,2,2,1,10754,2,3,2,10706,1,1,30,1,0,0,1,0,10771,3,14851,13324,1,10771,1,1,10771,1,1,10771,1,1,10771,1,1,10771,1,1,10771,1,1,10771,1,1,0,29,11491,11488,1977,530,528,526,524,522,521,520,519,517,516,514,513,512,511,510,508,507,500,497,495,494,493,492,491,490,489,10876,29,11492,11489,1978,531,529,527,525,523,522,521,520,518,517,515,514,513,512,511,509,508,501,498,496,495,494,493,492,491,490,7380,1,1,7634,29,11494,11491,1980,533,531,529,527,525,524,523,522,520,519,517,516,515,514,513,511,510,503,500,498,497,496,495,494,493,492,7380,29,11495,11492,1981,534,532,530,528,526,525,524,523,521,520,518,517,516,515,514,512,511,504,501,499,498,497,496,495,494,493,0,1,1,10802,29,11497,11494,1983,536,534,532,530,528,527,526,525,523,522,520,519,518,517,516,514,513,506,503,501,500,499,498,497,496,495,9760,1,1,3100,1,2,10874,4,7,6,2,1,10660,1,3,4116,29,11502,11499,1988,541,539,537,535,533,532,531,530,528,527,525,524,523,522,521,519,518,511,508,506,505,504,503,502,501,500,9348,1,1,10878,1,1,0,1,11505,0,1,0,9352,1,1,9478,2,2,1,0,1,1,10781,2,5,1,7642,2,8,4,10884,1,5,7388,2,9,1,0,1,2,10810,2,12,8,9768,1,1,3108,1,2,10588,1,3,9766,1,12,10918,1,1,152,1,15332,0,2,5188,1,10785,1,1,10785,1,1,10785,1,1,10966,4,4,3,2,1,0,1,1,0,1,2,10354,1,1,0,1,0,10791,1,1,0,1,1,0,1,1519,0,1,0,4500,1,14600,7906,1,1,0,1,6820,10799,2,6821,5,0,1,0,10942,1,13426,10801,4,14909,11588,2,1,10801,1,1,10801,1,1,10801,1,1,0,1,4212,10926,1,1,10466,1,2,6056,1,1,10156,1,2,0,3,4,2,1,10386,3,5,3,2,10946,1,1,10232,1,1,0,1,4221,0,1,4222,10944,1,1,2048,1,1,9202,1,2,10950,3,3,2,1,10236,2,4,1,10809,1,1,10809,1,1,10809,1,1,0,5,10,4,3,2,1,10280,4,5,4,3,2,0,1,12284,10936,1,1,10394,1,1,6524,1,2,6530,1,3,0,1,4,10956,4,4,3,2,1,0,2,6,1,10964,1,366,0,1,1,0,1,0,9060,1,13138,10962,1,1,10924,3,10037,3,1,0,1,1,9386,1,0,0,1,1,10816,1,2,9124,1,1,9656,1,4,10406,1,1,10966,1,1,4954,1,3,0,1,35,0,1,10468,0,2,10469,1,10826,1,15403,10831,1,1,10831,1,1,10831,1,1,10831,1,1,10831,1,1,10831,1,1,10831,1,1,10831,1,1,10831,1,1,0,9,9,8,7,6,5,4,3,2,1,10048,1,9639,10646,1,12322,0,3,285,2,1,0,28,11606,11603,2092,645,643,641,639,637,636,635,634,632,631,629,628,627,626,625,623,622,615,612,610,609,608,607,606,605,4086,28,11607,11604,2093,646,644,642,640,638,637,636,635,633,632,630,629,628,627,626,624,623,616,613,611,610,609,608,607,606,7554,1,1,10870,1,2,10962,28,11610,11607,2096,649,647,645,643,641,640,639,638,636,635,633,632,631,630,629,627,626,619,616,614,613,612,611,610,609,7554,1,1,10870,1,2,10436,2,2,1,10608,4,8,6,5,1,0,1,0,9412,1,1,10438,1,1,174,6,12,10,9,5,2,1,9728,6,13,11,10,6,3,2,10652,1,1,9748,1,12339,8288,1,1,0,1,14686,0,1,14687,10058,2,11,1,0,26,11626,11623,2112,665,663,661,659,657,656,655,654,652,651,649,648,647,646,645,643,642,635,632,630,629,628,627,10874,1,0,0,1,0,0,1,1,0,1,1,9744,1,6916,0,2,15340,15338,0,1,0,8208,1,1,0,1,1,10857,1,1,0,3,15003,14684,11680,9828,1,1,194,2,2,1,0,1,0,0,1,1,10958,1,14002,0,1,0,10865,1,1,10865,1,1,10865,1,1,10865,1,1,10865,1,1,0,28,11649,11646,2135,688,686,684,682,680,679,678,677,675,674,672,671,670,669,668,666,665,658,655,653,652,651,650,649,648,10466,28,11650,11647,2136,689,687,685,683,681,680,679,678,676,675,673,672,671,670,669,667,666,659,656,654,653,652,651,650,649,0,1,1,11010,1,2,10414,1,3,0,2,2,1,8666,28,11655,11652,2141,694,692,690,688,686,685,684,683,681,680,678,677,676,675,674,672,671,664,661,659,658,657,656,655,654,8608,1,1,9444,1,50,0,1,1,9864,28,11659,11656,2145,698,696,694,692,690,689,688,687,685,684,682,681,680,679,678,676,675,668,665,663,662,661,660,659,658,8364,1,1,0,1,9498,0,1,15475,9766,2,15476,1,0,1,1,9862,2,15478,3,0,1,1,9444,2,15480,5,0,1,1,9456,1,5497,11024,3,12200,8044,1,7600,1,1,10916,1,2,0,5,12203,8047,4,2,1,0,1,15484,10452,1,1,0,1,1,0,1,1,0,1,0,0,1,1,10895,1,1,10895,1,1,10895,1,1,10895,1,1,10895,1,1,10895,1,1,10895,1,1,10895,1,1,0,9,9,8,7,6,5,4,3,2,1,10560,9,10,9,8,7,6,5,4,3,2,10504,1,1,0,1,0,0,1,0,8560,1,14053,8540,1,0,0,1,1,0,1,0,10905,1,1,10905,1,1,10905,1,1,10905,1,1,10905,1,1,0,1,0,0,1,1,11042,1,2,10330,1,3,9696,2,2,1,8484,1,5,10822,1,1,9880,1,7,9602,1,1,0,4,8,5,3,1,9302,4,9,6,4,2,9314,1,1,9328,6,11,8,6,4,3,1,0,7,12,9,7,5,4,2,1,11038,7,13,10,8,6,5,3,2,11070,7,14,11,9,7,6,4,3,10458,1,1,0,1,1,10228,7,17,14,12,10,9,7,6,9732,1,1,11018,1,2,9328,7,20,17,15,13,12,10,9,10828,1,1,0,7,22,19,17,15,14,12,11,11058,1,1,10324,7,24,21,19,17,16,14,13,10230,1,1,0,1,0,7930,1,0,8410,1,1,9262,1,0,0,2,15101,1,9722,1,0,10728,2,19,1,0,1,0,0,1,1,11072,1,2,10358,1,3,10925,2,2,1,0,2,4,1,10912,9,39,36,34,32,31,29,28,5,2,0,3,14808,12,1,0,1,0,10931,1,1,0,2,2,1,0,1,0,5700,1,1,11082,1,2,10935,1,1,10935,3,4,3,1,10935,1,1,10935,1,1,0,6,7,6,4,3,2,1,8704,1,312,10937,1,1,0,1,0,0,1,1,8746,1,1,0,1,11011,0,1,1,5710,1,1,0,1,0,0,1,0,10902,1,1,8952,1,6914,8916,1,6914,0,1,15491,10951,1,1,10951,1,12488,10951,1,1,10951,1,1,9958,4,12491,3,2,1,0,1,1,0,1,3817,0,2,3818,1,0,1,0,0,1,0,10961,1,1,10961,1,1,10961,1,1,10972,4,4,3,2,1,0,5,5,4,3,2,1,8966,1,11832,11096,1,11833,9750,1,1,10963,2,3,1,10963,1,1,10788,4,5,3,2,1,9154,1,0,344,1,1,0,1,0,0,1,0,0,1,1,11102,1,2,10390,1,3,9756,2,2,1,8544,1,5,10882,1,1,10969,3,6,3,1,10969,1,1,10969,1,1,0,6,9,6,4,3,2,1,10956,6,10,7,5,4,3,2,0,1,1,11076,6,12,9,7,6,5,4,0,1,0,8236,7,0,14,11,9,8,7,6,0,1,1,0,1,0,0,2,5,1,0,1,0,10896,1,1,0,1,0,10878,1,1,11126,1,11159,0,2,10728,1,0,1,13197,0,1,0,0,1,0,11140,4,13200,87,2,1,10130,1,0,10278,1,1,0,1,0,8050,1,1,0,2,15562,13338,0,1,0,0,1,1,0,1,0,10288,1,1,10478,1,2,8058,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,11011,1,2,0,1,0,0,3,6108,23,1,0,1,1,0,1,0,10166,1,0,9376,1,1,7234,1,5937,11176,1,0,11026,1,1,10406,1,2,0,1,1,0,1,0,0,1,1,0,1,0,11168,1,7137,11027,2,2,1,0,1,1,0,1,0,9604,1,1,11178,1,2,10464,1,3,11031,2,2,1,11031,2,4,1,11031,1,1,11031,1,1,11031,1,1,0,6,8,5,4,3,2,1,11136,6,9,6,5,4,3,2,0,1,1,0,1,0,11178,1,1,0,1,1,9758,1,2,11142,1,1,0,1,1,0,1,2,0,1,6,11028,1,1,11045,4,7,4,3,1,11045,1,1,11045,1,1,11045,1,1,11045,1,1,11045,1,1,0,1,0,11030,1,1,11047,2,2,1,11047,1,1,11047,1,1,11066,5,5,4,3,2,1,9356,1,15492,11194,2,15586,15493,9658,1,1,9356,1,1,0,1,0,0,1,1,11198,1,2,11078,1,3,0,2,2,1,11156,1,5,0,1,1,6866,1,2,11074,1,13573,0,1,1,9336,1,2,11010,1,1,0,1,0,10624,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,11074,1,1,7472,1,1,0,1,0,11069,2,25,1,11069,1,1,11069,1,1,11069,1,1,11069,1,1,11069,1,1,0,8,31,7,6,5,4,3,2,1,11210,8,32,8,7,6,5,4,3,2,11206,8,33,9,8,7,6,5,4,3,11062,2,2,1,10504,8,35,11,10,9,8,7,6,5,7014,1,1,26,1,15648,9370,1,6035,0,1,6036,11056,2,13181,8790,0,1,0,10530,1,0,10640,1,1,7018,1,0,11108,1,1,7792,1,2,11075,4,6,4,2,1,0,1,0,0,1,0,6148,1,1,4916,1,4067,9448,1,0,7170,1,1,11062,1,11747,0,1,0,10012,1,1,11081,6,9,7,6,4,3,1,11081,1,1,11081,1,1,11081,1,1,11081,1,1,8522,11,14,12,11,9,8,6,5,4,3,2,1,10502,11,15,13,12,10,9,7,6,5,4,3,2,9868,1,1,11081,2,3,1,0,3,4,2,1,11186,3,5,3,2,2290,1,1,10814,3,7,5,4,10180,1,1,0,1,0,0,1,1,11234,1,2,11087,1,1,10520,1,4,11087,3,29,2,1,11087,3,5,3,1,11087,1,1,10412,1,524,9838,2,525,1,0,1,1,0,1,0,0,1,1,11093,1,1,154,1,12082,11093,1,1,11093,1,1,11093,1,1,0,4,4,3,2,1,11095,3,9,6,1,0,1,0,158,1,1,22,11,52,50,48,47,46,21,19,17,16,15,1,20,11,53,51,49,48,47,22,20,18,17,16,2,6166,1,1,3104,11,55,53,51,50,49,24,22,20,19,18,4,4934,1,1,9466,11,57,55,53,52,51,26,24,22,21,20,6,7188,1,1,10454,11,59,57,55,54,53,28,26,24,23,22,8,11080,1,1,18,11,61,59,57,56,55,30,28,26,25,24,10,10028,1,1,0,1,0,11099,1,1,11099,1,1,11099,1,1,11099,1,1,11099,1,1,10664,6,6,5,4,3,2,1,11099,7,7,6,5,4,3,2,1,11099,1,1,11099,1,1,0,10,10,9,8,7,6,5,4,3,2,1,0,1,0,8396,1,0,11016,1,1,11103,2,3,1,11103,1,1,11103,1,1,11103,1,1,11103,1,1,4,7,8,6,5,4,3,2,1,0,1,1,10574,1,2,0,1,0,9790,1,1,0,1,1,7054,1,2,10458,1,1,11204,1,4,11206,1,5,0,2,2,1,11064,3,6,4,1,0,1,0,0,1,1,11115,2,2,1,11115,1,1,0,4,4,3,2,1,11220,4,5,4,3,2,0,1,1,11119,2,3,1,0,1,0,11121,1,1,11121,1,1,11121,1,1,10920,8,12,11,10,9,4,3,2,1,0,4,5,4,3,2,10038,4,10,8,7,1,0,1,0,0,1,1,11046,1,2,6978,1,1,9962,1,132,11028,2,133,1,10070,1,0,6154,1,1,11127,1,1,11127,1,1,0,3,3,2,1,8308,1,14557,10694,1,1,0,1,0,11131,1,1,11131,1,1,11131,1,1,11131,1,1,10696,5,5,4,3,2,1,11188,1,1,11116,5,7,6,5,4,3,0,1,1,11228,5,9,8,7,6,5,7186,1,1,10608,5,11,10,9,8,7,11160,1,1,10020,1,1,0,1,525,11135,1,1,11135,1,1,11135,1,1,11135,1,1,0,5,5,4,3,2,1,0,1,0,0,1,0,11148,1,0,10804,1,1,0,2,3,1,0,1,0,10648,1,13946,11278,1,1,10568,1,1,11286,1,1,9932,1,3,11180,1,1,9342,1,5,11286,2,2,1,0,1,0,11204,1,12113,16,1,15152,11308,1,13778,0,1,0,11149,1,1,11149,1,1,11272,3,3,2,1,0,1,0,11151,1,1,11151,1,1,11151,1,1,0,4,4,3,2,1,11136,4,5,4,3,2,11160,1,1,11090,1,1,0,1,0,0,1,1,11298,1,1,10130,2,2,1,0,3,3,2,1,11070,3,4,3,2,10242,3,5,4,3,11074,3,6,5,4,11144,3,3,2,1,0,1,0,0,1,0,11163,1,1,11163,1,1,11163,1,1,0,4,4,3,2,1,11268,4,5,4,3,2,0,1,1,0,1,0,11242,1,1,0,1,1,0,2,2,1,8768,2,3,2,6850,2,4,3,10458,3,18,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,11166,1,14256,11136,3,14257,437,21,8240,2,14258,438,0,1,13737,11156,1,13738,11154,1,1,11166,1,13740,11164,1,1,11162,1,13742,11160,1,1,0,1,0,0,1,1,0,1,0,0,1,1,11193,1,1,11193,1,1,0,3,3,2,1,0,1,0,106,1,1,10762,1,415,11224,1,416,0,1,1,0,1,0,11201,1,1,11201,1,1,0,3,3,2,1,10850,3,4,3,2,10138,3,5,4,3,11186,1,1,10506,3,7,6,5,11066,1,1,10620,3,9,8,7,0,1,0,11205,1,1,11205,1,1,11205,1,1,10136,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,11352,5,15538,14011,12219,12217,1,0,6,15539,14012,12220,12218,2,1,0,1,13684,11215,1,1,11215,1,1,0,3,3,2,1,11217,1,3106,11217,1,1,0,3,3108,2,1,11204,3,3109,3,2,11080,1,1,11072,1,7036,0,1,13561,11174,2,27,1,0,1,0,11296,1,1,0,1,1,0,1,1,11227,1,1,11227,1,11421,11227,1,1,11227,1,1,11227,1,1,5962,1,0,9802,1,1,8650,1,1,8516,1,0,11006,1,1,11227,1,1,0,1,0,0,1,1,0,1,0,11233,1,1,11233,1,1,0,3,3,2,1,11100,3,4,3,2,11038,1,1,0,1,0,11237,1,1,11237,1,1,11237,1,1,11237,1,1,0,5,5,4,3,2,1,11266,5,6,5,4,3,2,11342,5,7,6,5,4,3,7206,2,2,1,0,1,0,11241,1,1,11241,1,1,11241,1,1,11241,1,1,0,5,5,4,3,2,1,0,1,0,11245,3,12272,12270,1,11245,1,1,11245,1,1,11245,1,1,0,7,12276,12274,5,4,3,2,1,0,1,0,0,1,1,0,1,0,11253,1,1,11253,1,1,11253,1,1,11253,1,1,0,5,5,4,3,2,1,9646,5,6,5,4,3,2,9658,1,1,9600,5,8,7,6,5,4,11168,1,1,11080,5,10,9,8,7,6,5542,1,1,11328,5,12,11,10,9,8,0,1,1,0,1,0,0,1,1,10682,1,2,10048,1,1,0,2,3,1,6550,1,15814,0,1,1,11000,1,15316,0,1,0,11267,1,1,11267,1,1,11267,1,1,0,4,4,3,2,1,11078,4,5,4,3,2,8316,4,6,5,4,3,11076,2,2,1,11252,4,8,7,6,5,11276,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,0,0,1,1,0,1,0,10072,1,1,0,2,2,1,10700,2,3,2,11200,1,1,0,1,0,6958,1,0,7730,1,1,0,2,3,1,7968,2,4,2,6026,1,1,0,1,0,0,1,1,11322,1,2,11442,1,3,11295,2,2,1,0,2,4,1,11304,1,4408,4098,1,0,11282,1,1,0,1,0,10844,1,1,11299,3,5,3,1,0,1,0,0,1,1,11406,1,7822,0,1,1,11305,1,1,0,1,0,11307,1,16034,11380,3,14185,11001,6865,0,7,14496,14141,12345,4077,3,2,1,0,8,14497,14142,12346,4078,4,3,2,1,5522,8,14498,14143,12347,4079,5,4,3,2,10244,8,14499,14144,12348,4080,6,5,4,3,5742,8,14500,14145,12349,4081,7,6,5,4,8906,8,14501,14146,12350,4082,8,7,6,5,0,1,0,0,1,1,0,2,2,1,10104,3,3,2,1,0,4,4,3,2,1,11382,4,5,4,3,2,11234,1,1,0,1,0,8408,1,11777,11321,2,2,1,11321,1,1,11321,1,1,11321,1,1,0,6,6,5,4,3,2,1,2,1,0,0,1,1,11325,1,1,0,1,0,0,1,1,0,1,1,11338,1,2,10572,1,1,11234,1,2,0,1,0,11333,1,1,11333,1,1,11333,1,1,234,4,4,3,2,1,0,1,1,0,1,0,11337,1,1,11337,1,1,11337,1,1,11337,1,1,11337,1,1,11470,6,6,5,4,3,2,1,0,7,7,6,5,4,3,2,1,11016,7,8,7,6,5,4,3,2,10126,7,9,8,7,6,5,4,3,10886,2,2,1,11190,2,3,2,10624,7,12,11,10,9,8,7,6,11050,7,13,12,11,10,9,8,7,11110,7,14,13,12,11,10,9,8,11362,3,3,2,1,0,1,14199,11341,1,1,11341,1,1,0,3,3,2,1,0,1,0,11345,4,14197,12401,12399,1,11345,1,1,0,6,14199,12403,12401,3,2,1,11260,5,57,56,55,54,1,0,1,0,10136,1,15963,0,2,15964,1,6014,1,0,0,1,0,11353,1,1,11353,1,1,10808,3,3,2,1,0,1,438,10824,1,15736,0,1,0,8932,1,0,11270,1,1,2488,1,0,11498,1,1,0,1,0,0,1,1,0,1,0,11363,2,14574,1,11363,1,1,11363,1,1,0,5,14577,4,3,2,1,11012,5,14578,5,4,3,2,10088,5,14579,6,5,4,3,0,5,14580,7,6,5,4,7350,5,14581,8,7,6,5,7348,5,14582,9,8,7,6,10708,5,14583,10,9,8,7,11378,1,1,8404,5,14585,12,11,10,9,11316,5,14586,13,12,11,10,11280,2,2,1,6438,5,14588,15,14,13,12,10786,5,14589,16,15,14,13,11400,2,2,1,8084,2,3,2,0,1,0,11442,1,1,200,1,1,0,2,2,1,10454,7,14596,23,22,21,20,3,2,10336,7,14597,24,23,22,21,4,3,11016,7,20,19,18,17,16,2,1,0,1,0,0,1,1,0,1,0,11377,1,1,11377,1,1,11377,1,1,11377,1,1,0,5,5,4,3,2,1,11452,5,6,5,4,3,2,10354,5,7,6,5,4,3,5296,2,2,1,9724,5,9,8,7,6,5,0,1,1,0,1,0,0,1,1,11385,2,2,1,11385,1,1,11385,1,1,11385,1,1,11385,1,1,11385,1,1,0,8,8,7,6,5,4,3,2,1,10846,8,9,8,7,6,5,4,3,2,10968,1,1,11528,1,1,11528,8,12,11,10,9,8,7,6,5,10110,1,1,8240,1,16241,0,1,1,11389,4,8,5,3,1,11389,1,1,11389,1,1,11389,1,1,11389,1,1,11389,1,1,11389,1,1,11389,3,36,35,1,0,1,0,11448,1,1,11454,1,2,9782,1,1,11464,1,4,11494,1,1,6454,1,1,0,4,14643,14405,1365,1364,0,1,0,9968,1,1,0,2,2,1,11042,2,3,2,10784,1,1,0,1,1,11540,2,6,5,8260,1,1,0,1,0,0,1,1,0,1,152,11308,1,153,10970,1,1,11405,2,3,1,11405,1,1,11405,1,1,0,5,6,4,3,2,1,0,1,0,11442,1,14664,11409,5,14663,14335,5083,2,1,11409,1,1,11409,1,1,11409,1,1,11409,1,1,0,10,14668,14340,5088,7,6,5,4,3,2,1,0,1,0,0,1,13986,11518,1,13987,6478,1,1,0,1,0,11490,1,1,10390,1,1,0,2,2,1,11542,1,14244,0,1,1,0,1,0,11423,1,1,11423,1,1,11423,1,1,11423,1,1,11423,1,1,0,6,6,5,4,3,2,1,0,1,0,10846,1,0,11550,1,1,10860,1,14289,6490,1,1,11427,3,5,3,1,11427,1,1,11427,1,1,11427,1,1,11427,1,1,11427,1,1,11427,1,1,11427,1,1,0,1,0,11429,1,1,11429,1,1,0,3,3,2,1,0,1,0,11433,1,1,11433,1,1,11433,1,1,0,4,4,3,2,1,0,1,16325,0,2,16326,1,11439,1,1,0,1,0,3078,1,674,0,1,0,11443,1,1,11443,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,10380,1,0,11364,1,1,10382,1,7537,11404,1,7538,0,4,5,3,2,1,0,1,0,540,1,0,11596,1,1,10388,1,0,10386,1,1,0,3,5,3,1,0,1,14066,544,1,14067,11600,1,1,10392,1,14069,10390,1,1,11498,1,14071,0,1,1,0,1,0,0,1,1,9342,1,2,11438,2,5,1,0,1,0,0,1,1,0,1,0,11544,1,1,10444,1,1,0,2,2,1,5720,2,3,2,11614,1,1,7798,1,1,10770,2,6,5,11576,1,1,9462,2,8,7,11614,1,1,6282,1,1,10880,1,0,0,1,1,0,1,0,0,1,1,11432,1,2,4620,1,1,0,2,3,1,11481,1,1,0,1,0,8200,1,78,11516,1,79,11644,3,3,2,1,11483,4,4,3,2,1,11483,1,1,11483,1,1,544,7,7,6,5,4,3,2,1,10094,1,1,0,2,2,1,0,1,0,6242,1,1,11514,1,2,9364,1,1,0,1,0,11489,1,1,11489,1,1,11489,1,1,11489,1,1,11489,1,1,11489,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,7678,1,1,0,1,1,11524,1,2,10930,1,3,11497,2,2,1,11620,1,11501,11614,1,1,10070,1,39,0,1,1,11658,1,2,10646,1,1,0,1,0,11501,1,1,11501,1,1,0,3,3,2,1,0,1,0,10450,1,0,11418,1,1,0,2,3,1,10820,1,16344,4398,2,15608,1,11534,2,15609,2,11606,1,1,734,1,2,11400,1,3,0,4,5,3,2,1,11509,5,6,4,3,2,1,11509,1,1,0,7,8,6,5,4,3,2,1,0,1,0,11513,1,1,11513,1,1,11513,1,1,11318,4,4,3,2,1,0,1,16194,0,1,0,11590,1,1,0,1,1,9870,1,2,11064,1,1,11652,1,4,11546,1,1,0,2,7931,7929,0,1,0,0,1,1,11525,1,9560,11525,1,1,0,4,14944,9562,2,1,10948,4,14945,9563,3,2,11660,4,14946,9564,4,3,10314,2,2,1,0,2,4,1,0,1,0,7476,1,0,0,1,1,8518,1,2,0,3,4,2,1,10748,1,41,0,1,42,11450,2,2,1,0,1,0,11680,1,1,8400,1,1,10568,1,2,10570,1,3,0,2,2,1,11568,1,5,11308,1,1,11688,1,7,0,1,1,0,1,2,11648,1,10,0,1,1,8224,1,12,6282,1,1,0,1,0,10454,1,1,0,1,1,0,1,5343,0,1,0,768,1,0,11120,1,1,11555,3,10589,3,1,11555,1,1,11555,1,1,11555,1,1,11555,1,1,11555,1,1,0,9,10595,9,7,6,5,4,3,2,1,11016,9,10596,10,8,7,6,5,4,3,2,11674,9,10597,11,9,8,7,6,5,4,3,10974,2,2,1,11014,1,3,10980,9,10600,14,12,11,10,9,8,7,6,11698,1,1,10276,1,1,0,4,8,5,4,1,11559,7,55,20,9,6,5,2,1,5758,1,14365,10544,1,12556,3884,1,12557,0,1,0,11424,1,1,0,1,0,0,1,964,11146,1,16507,11706,1,1,0,1,16509,6894,2,16510,1,11244,1,13669,8282,1,1,11708,1,1,0,3,13641,6365,1,9990,1,16516,0,2,16517,1,4688,1,1,7698,1,12708,0,1,1,11006,1,2,11592,1,1,10858,1,15658,0,1,1,10462,1,1,0,1,16412,10862,1,1548,8254,1,16414,10470,1,1,7608,1,2,11700,3,15224,14589,4702],
    ends: [11,2,5,1,2,3,2,3,2,2,2,2,16,34,2,3,8,3,10,4,3,2,5,3,2,5,2,4,3,2,95,5,6,102,5,2,1,1,1,6,115,1,2,4,1,3,2,128,1,1,130,97,205,101,2,3,2,2,2,3,8,13,10,62,5,2,7,5,2,3,3,10,5,5,1,2,2,2,3,2,2,2,1,2,4,2,3,2,3,2,2,2,2,2,2,2,1,4,1,1,2,1,7,5,2,4,8,2,3,2,1,2,75,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,68,2,67,744,1,2,1,2,4,6,2,2,2,2,7,2,3,2,2,2,2,3,2,8,2,2,7,1,1,1,1,1,2,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,3,5,3,3,876,2,1,48,891,9,2,2,2,2,66,58,8,32,1,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,3,2,1,1,2,1,1,5,3,2,4,2,3,2,30,1204,2,2,2,2,2,2,2,3,5,3,2,13,1,2,1,3,9,3,3,4,4,4,1,4,2,2,2,2,1,37,1336,9,2,2,1,5,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,5,11,1423,5,5,3,4,6,2,1,1,1,1,1,1453,98,1464,11,4,23,2,2,1,1,9,6,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,4,10,2,2,5,11,2,2,5,3,19,20,5,9,3,2,3,1,1,1,4,30,7,2,2,2,2,8,1,3,4,3,3,9,1,6,2,6,2,1,3,2,2,2,1,1,1,2,19,2,3,2,1,4,2,1,21,17,4,8,9,2,2,4,1,3,3,18,5,1,9,24,4,34,1947,2,11,3,2,2,3,4,2,8,2,1,2,2,2,3,3,3,2,2,2,6,2,4,3,2,2,1,3,7,4,6,2,3,4,2055,1,2,2,1,2066,54,2073,2,3,9,3,2,2,4,6,2,1,1,1,5,19,3,2,9,10,8,2,3,3,1,2,2,2,2,4,3,3,2,2,1,10,2,3,1,4,2,4,3,11,10,3,2,3,6,8,2,7,3,1,10,10,2294,5,6,4,5,2,8,2,2,2,4,1943,113,275,1,73,2335,3,3,2,3,1,3,12,4,3,2,2,1,1,1,1,3,2,6,7,3,3,1,1,1,2,2,2,2,2,3,2,2,2,8,2,17,2,16,2,3,3,2,2,2,2,2,3,16,31,7,19,2,5,3,3,7,11,2,37,4,10,4,2,2,14,2,3,2,5,2,22,4,25,2709,5,2,1,8,5,2,2,7,3,3,9,2,1,4,3,3,6,2,2,3,2,2,7,3,3,876,1931,1,59,2708,131,3,3,28,2,6,1,1,7,10,1,2,2,3,3,11,2,3,1,2,2,5,2,3,8,2,1,3,3,13,2,3,2,2,2,3,13,2,5,2,1,3,2,32,3,2,3,2,2,5,6,5,2,7,5,3,4,3,25,3101,5,4,3,1,10,3,1,2,2,2,6,9,3,2,2,2,4,3,4,3,4,2,1,2,2,3183,1,22,3185,2,38,7,2,13,9,4,2,9,2,4,5,7,16,10,9,13,11,17,3,6,29,3376,2,2,2,9,3,8,5,6,3,3,3,4,3,1,1,1,3,1,2,2,3,2,2,2,2,4,4,4,4,878,1930,656,8,17,3495,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,32,3519,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,6,2,2,1,2,2,2,2,2,1,1,2,2,2,3,878,2696,1,46,3595,12,2,2,2,13,1,9,5,7,3,9,2,10,9,16,3,2,10,9,14,14,15,15,2,2,3,8,18,47,9,8,17,2,3,1,2,1,1,1,11,11,2,10,3,5,12,3948,3,2,1,3,4,3,3,2,6,5,6,2,878,3109,92,4080,4,1,2,1,2,2,1,3,1,4,2,2,1,1,4,2,5,4,3,2,3,2,1,2,2,1,1,2,36,2,47,11,10,2,5,3,2,18,2,1,2,2,2,2,2,26,9,7,2,5,9,7,5,6,4,1,3,1,2,1,1,1,1,1,1,3,4,2,2,3,2,2,2,1,2,1,7,11,4,6,4,2,12,8,2,1,4,2,5,15,2,27,911,3583,2,2,2,2,2,2,5,4,2,1,4,3,5,3,6,1,2,2,4,7,2,1,1,3,2,11,878,2304,393,990,3,1,1,1,1,1,1,35,4599,2,5,24,2,8,1,2,2,11,2,19,15,1,10,24,4,13,11,4,3,9,2,6,6,2,12,5,5,3,15,2,6,1,2,24,4840,1,1,1,4,3,8,2,3,6,2,2,2,2,2,2,5,2,2,3,9,2,5,3,7,4913,3,2,2,3,1,2,40,5024,2,2,3,3,3,9,2,3,2,2,1,2,2,12,1,5,11,2,3,5,11,9,2,2,8,12,5,3,3,3,2,3,8,5,2,1,5,4,11,35,5202,18,4,2,2,4,2,2,4,4,2,5,6,3,3,3,3,3,2,2,2,3,2,4,2,2,2,3,2,7,2,5,11,2,2,7,4916,2,410,2,2,2,5,117,5367,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,5,1,1,3,3,12,3,2,3,7,15,95,5,2,2,1,15,6,4,2,6,6,6,3,8,2,3,2,2,1,11,16,6,5,7,4,1,3,5,2,8,2,3,8,1,23,1,2,4,2,2,6,2,1,6,6,17,3,6,2,2,2,2,1,2,2,14,4,1,1,1,2,2,2,2,3,2,1,3,1,1,1,3,2,2,2,42,5866,1,2,1,3,2,2,1,2,5,2,5,1,2,1,13,2,2,7,5,2,1,1,2,2,2,7,1,2,2,2,5,5,1,1,1,1,1,1,1,2,4,5,5973,1,2,2,4,3,5983,3,2,66,6004,2,4,4,6,2,3,3,3,2,2,3,2,2,2,2,2,2,4,1,2,4,2,1,1,2,2,2,2,2,3,4,6,1,1,1,3,3,2,6,2,2,3,1,3,2,2,3,2,4,2,2,7,24,2,18,25,2,15,5,6,2,11,2,2,13,18,6272,11,4,2,4,2,2,2,4,3,4,2,3,3,2,7,3,2,9,911,1353,973,1679,4,1413,2,2,2,60,6344,2,3,1,5,5,1,2,4,1,2,2,3,3,5,2,3,2,2,2,3,2,2,1,2,3,4,2,2,3,2,1,2,9,9,2,2,2,2,2,12,2,2,7,8,9,2,2,2,3,2,2,2,2,5,2,2,20,10,10,36,6272,289,4,3,8,1,1,1,10,3,7,4,3,3,3,2,3,3,1,2,6,2,2,2,2,2,10,2,1,1,2,2,5,4,3,2,7,911,1035,318,973,3102,333,2,63,6726,3,1,1,1,3,3,2,2,3,6,3,2,2,1,3,2,3,2,2,14,1,3,2,2,3,1,1,1,1,1,1,1,1,1,3,2,1,2,2,1,1,1,1,2,3,3,3,2,13,15,2,2,2,6,39,10,2,8,5,5,2,3,31,6949,7,3,14,2,1,2,2,1,1,1,5,3,2,3,1,2,4,3,3,2,3,2,5,3,1,2,2,2,3,8,4,7043,3,2,4,18,7053,1,10,3,3,1,4,2,2,5,3,3,9,2,3,4,55,2,21,7172,17,4,2,3,3,2,1,1,1,1,1,1,1,3,2,3,3,1,3,3,1,7231,57,7244,20,4,2,2,19,6,2,2,3,2,6,3,1,2,3,1,2,1,1,1,1,23,11,2,3,30,4,20,9,1,7,3,2,8,2,2,1,8,2,29,1,4,2,1,4,1,1,4,4,8,2,6,2,5,9,2,14,7562,3,3,4,1,1,1,5,10,1,2,5,4,3,2,7231,375,2,7608,4,15,7643,10,13,2,3,7,8,19,2,1,1,1,14,6,7,28,7738,2,2,2,1,6,2,1,6,2,2,5,2,1,2,2,3,3,3,2,2,2,2,3,2,2,4,2,34,7807,10,2,11,1,9,2,2,2,3,4,5,3,3,11,10,2,6,9,7,2,7,2,4,2,2,7,2,6,2,3,3,2,4,21,7971,1,5,1,1,4,1,2,2,2,2,3,2,2,2,4,6,4,2,8,2,10,1251,12,6766,1,1,1,1,1,2,4,3,8041,2,2,42,2,204,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,191,4,2,1525,6073,1,5,8053,2,1,1,2,40,8071,10,1,2,2,4,2,4,28,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,8,3,8200,2,1,1,2,33,8205,1,8,7,7,10,2,2,2,8,3,3,3,5,4,2,4,9,5,3,11,3,2,2,12,1,18,2,2,1,4,4,3,1,8359,6,8361,2,1,2,1,6,4,8374,2,2,3,3,8382,1,1,19,8395,13,5,2,19,2,48,19,2,10,6,3,2,2,13,17,2,3,1,7,8567,3,2,6,3,3,3,6,8374,4,3,208,2,2,2,8382,1,19,8595,6,9,2,16,2,1,2,2,7,1,2,3,11,6,8,2,7,11,1,8694,3,8374,8,1,29,8701,1,2,8,11,3,3,2,2,3,10,3,3,3,5,9,2,2,9,6,3,3,3,3,6,2,10,2,3,1,8826,5,8374,4,3,208,1,3,8382,1,1,25,8904,4,21,11,5,13,7,12,24,2,2,3,2,3,1,2,2,1,2,3,3,2,1,5,3,3,9041,4,3,6,8383,666,1,3,1,1,42,9126,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,27,18,5,2,2,3,2,3,1,2,2,1,2,3,3,2,5,9041,266,4,2,3,7,8383,666,1,3,1,1,262,27,9340,3,35,2,3,2,3,14,7,2,2,2,2,3,5,3,2,2,3,7,1,5,3,3,3,2,4,5,8383,670,2,409,1,1,9467,8,9475,3,3,4,11,2,6,2,4,8383,672,452,1,10,9516,1,2,1,2,2,1,4,3,2,2,9535,1,29,9563,2,1,1,6,1,2,4,7,2,4,6,7,6,3,2,2,4,2,10,20,2,15,11,2,2,2,3,2,7,7061,2638,5,2,11,3,2,3,9725,3,3,62,9740,3,1,1,4,1,1,4,12,2,1,1,3,3,2,1,2,2,1,2,1,4,2,2,7,5,2,1,3,4,3,4,2,5,4,2,5,1,4,2,6,2,3,2,2,2,4,2,2,2,2,3,2,2,14,3,1,1,4,2,6,12,5,9706,232,6,4,5,2,9725,3,31,9971,12,1,13,5,6,3,3,2,1,5,2,2,3,3,2,4,2,4,2,2,2,2,10,6,2,2,5,7,1,2,5,9706,232,152,3,6,5,9728,373,1,2,1,3,10113,11,7,6,10132,3,1,2,2,2,16,10165,2,2,2,2,3,3,2,3,2,7,1,3,2,2,2,7,10208,1,2,2,1,2,2,54,3796,1104,2051,1108,309,1851,3,2,2,1,1,2,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,3,3,2,6,10366,3,5,2,4,3,17,2,10163,2,2,2,2,3,3,2,3,2,7,1,3,2,2,2,1,10384,1,5331,52,3796,1104,2051,1108,309,1851,3,2,2,1,1,2,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,3,8,10386,6,5,1,2,1,8,2,3,10412,7,4,3,750,9674,1,5,894,9544,4,34,3,5,10483,2,2,2,2,40,10494,5,5,2,12,2,2,2,2,3,3,2,5,3,2,1,2,2,2,2,2,2,7,2,9,2,2,2,2,7,5,4,6,2,2,4,4,3,3,6,3,878,9752,1,7,10634,2,2,2,4,2,2,34,10671,2,11,1,4,3,7,2,2,5,2,7,3,2,3,3,1,1,2,2,6,2,1,3,1,16,4,1,3,2,1,2,2,12,7,10796,5,4,1,1,2,3,5,2325,7815,673,1,1,22,10822,11,15,17,3,23,3,2,2,3,10,12,7,3,3,3,10,1,8,2,2,4,5,10634,336,2,2,2,3,28,10950,2,29,10988,4,4,2,1,6,2,2,2,5,3,2,2,4,15,2,12,5,4,4,3,4,11,4,2,3,10,4,6,4,10813,306,1,2,7,11124,2,4,2,3,4,5,52,11146,3,7,2,2,2,1,7,20,2,2,2,9,1,4,3,2,2,6,10,3,2,2,2,4,2,1,1,2,1,1,1,2,3,3,4,4,2,4,4,18,2,3,2,3,2,6,8,6,6,16,2,3,751,10606,1,12,11359,2,1,2,4,1,4,2,3,5,2,6,2,11392,2,20,11402,3,11,15,2,3,2,1,2,22,5,2,2,4,3,9,4,10,3,3,1,11512,3,1932,9581,1,18,11522,13,2,2,3,2,3,2,12,2,2,2,2,3,8,3,3,1,5,11512,81,4,2,5,3,1932,9581,1,2,11619,14,2,11636,2,21,11649,3,2,15,2,2,2,2,3,2,2,7,6,3,3,2,3,2,2,1,9,2,11726,3,2,11733,2,1,11741,19,11743,5,2,2,13,2,4,5,3,9,2,3,2,5,7,2,5,5,4,2,11726,3,2,11825,2,15,11846,1,5,10,2,4,2,4,2,2,5,4,3,6,3,1,11726,3,11904,1,4,12,11914,2,3,8,3,15,2,9,2,9,11,1,3,11726,3,252,2,11985,9,13,12004,4,8,4,2,4,2,1,2,2,2,12,14,1,12062,3,11726,3,337,2,12073,1,9,12086,4,4,3,37,5,2,2,9,2,11726,430,19,12158,5,2,1,2,6,2,1,17,2,1,2,7,7,4,2,2,3,2,2,11726,3,1,12232,1,12234,14,12236,5,10,7,3,2,5,4,4,3,3,2,1,1,4,11726,3,560,6,1,12296,56,5517,2,3,22,3990,1132,1633,7,11,4,5,12,8,2,1,2,2,2,2,2,2,1,3,2,1,2,2,6,3,2,1,2,4,2,5,1,4,2,3,2,1,2,4,2,4,2,2,1,5,5,10,3,3,2,10,9,9,12477,2,2,4,4,4,2,2,2,4,12503,1,7,2,36,12514,7,2,2,1,25,1,2,3,3,8,2,2,3,2,2,1,5,3,1,3,2,2,2,4,3,2,1,2,1,2,3,2,3,8,3,9,12634,1,3,3,3,1,1,2,1,3,12650,1,1,15,12661,2,1,12,15,2,1,2,2,7,16,2,3,9,1,9,12739,2,2,2,2,5,2,2,1,2,448,1852,27,12759,9,3,1,5,4,2,21,1,2,4,14,2,2,1,1,3,1,1,1,2,2,1,8,2,3,2,23,12862,2,2,2,3,2,2,8,2,2,2,1,1,1,2,2,2,2,2,2,2,3,4,3,12915,1,1,2,12918,5,10,12928,3,1,4,9,2,1,3,6,1,6,12959,1,2,2,1,1,9,12968,2,1,2,2,2,2,2,3,2,12986,3,2,2,12989,26,13018,13,2,5,6,9,3,3,6,1,4,2,3,1,2,4,4,2,1,1,3,12,3,1,2,2,6,8382,4583,149,6,1,2,3,13129,5,3,3,12986,153,1,2,2,12989,4,13148,2,1,5,6,12959,1,2,2,1,1,9,12968,2,1,2,2,2,2,2,3,2,12986,3,49,13187,8,2,2,3,2,17,2,2,1,1,2,7,9,3,2,3,8,3,3,4,2,11,10,1,7,4,11,2,7,1,2,2,9,2,15,2,1,2,1,2,1,2,1,3,2,3,1,12,8,13392,3,2,3,1,2,2,4,4,878,2296,9710,526,4,13411,1,1,6,7,13428,6,17,9,4,1,7,2,13473,2,1,13477,2,13479,1,36,13496,7,3,4,3,2,11,7,4,4,3,15,4,3,4,8,2,3,2,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,13585,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,13686,4,5,14,3,1,2,7,2,2,9,7,1,2,8,3,1,1,5,13761,2,3,2,4,2,3183,10590,21,13790,1,2,5,2,1,2,3,3,4,14,14,4,13,16,4,4,21,2,5,7,9,13922,2,1,4,9,4,4,6,2,5,3183,10590,187,3,10,11,14034,4,4,3,3,11,8,4,3,7,2,6,13925,161,3,2,2,2,5,3183,10590,187,3,137,64,14106,7,4,6,8,6,9,3,2,3,3,1,1,2,1,4,9,8,7,6,2,2,2,10,2,5,6,5,7,4,2,2,3,8,2,3,3,2,2,8,8,4,5,3,2,3,2,7,3,3,8,2,3,2,2,3,1,3,3,4,4,2,2,4,14,14361,2,2,2,9,1,1,1,1,2,9,3,2,3,4,14401,5,5,2,9,118,14296,3,2,1,1,2,2,2,23,7053,7381,4,3,7,2,4,3,2,2,3,2,2,2,3,2,4,6,7,8,2,1,4,15,14509,3,2,6,2,2,12,2,3,9,16,3,1,8,2,53,14591,4,2,2,10,2,5,2,3,2,4,2,2,2,4,3,3,2,3,4,8,8,12,4,8,2,3,3,3,3,1,1,14,2,1,1,1,1,1,1,1,5,2,3,3,2,4,2,2,2,10,2,2,8,14817,6,2,1,4,9,2,6,1,14848,11,9816,5033,3,2,3,2,3,2,1,6,7,4,14881,2,3,4,10,1618,238,13035,1,1,1,1,1,1,1,8,14899,2,2,2,2,3,2,5,5,5581,9337,1,2,1,1,14926,13,14932,2,1,3,3,2,4,7,8,2,5,9,3,13,3518,2063,9404,1,8,1,1,1,2,1,1,1,1,6,15004,1,1,1,1,1,8,15010,3,2,6,3,3,4,4,8,112,5527,2744,4535,2119,1,6,1,6,15046,1,1,1,1,1,15,14811,1,1,1,1,1,120,1,116,1,1,1,1,1,1,6,15060,3,2,2,3,3,6,1973,1798,11303,1,1,1,4,15078,3,7,9,4,15098,10,2,2,4,15113,1,1,1,12,15117,4,2,7,12,4,2,1,6,7,4,3,9,112,8271,6662,125,12,8,7,1,3,2,15202,2,9,15205,1,1,1,1,1,1,1,1,1,15215,11,15216,2,3,4,5,2,8,7,6,1,2,15,5581,9340,1,176,162,2,1,9,1,8,1,6,4,2,1,11,446,1527,13323,1,1,1,1,1,1,1,1,14,15305,5,4,1,9,1,2,1,2,1,1,2,7,2,5,15346,2,2,1,1,8,446,3321,11586,1,1,1,1,1,12,15364,3,11,1,8,2,5,2,2,3,1,1,2,15405,11,7,15419,13,2,2,1,2,1,11,106,5,5423,9907,3,1,1,4,3,2,1,6,15457,1,1,1,1,1,14,15463,2,3,2,2,2,1,3,2,2,5,4,11,2,5,2061,13444,1,1,2,6,15510,1,1,1,1,1,19,15529,4,2,1,2,2,2,1,4,2,6,2,3,8,2,3,3,1,2,10,15580,1,2,5,2,1,6,6,2,1,18,15617,2,2,2,2,2,2,2,1,3,2,2,1,2,5,3,1,3,3,15655,2,1,3,15660,2,2,1,15668,24,15678,2,3,3,1,2,1,1,1,1,1,1,6,1,3,2,3,2,1,2,2,3,2,3,7,15733,3,2,1,1,1,1,13,15768,2,2,13,1,5,1,3,2,2,2,2,2,16,15816,10,1,9,13,2,2,2,2,5,2,7,2,2,3,6,10,15885,4,1,4,4,1,1,1,1,4,21,15911,3,5,4,6,2,4,3,2,2,1,1,1,1,1,2,2,2,2,5,2,2,15963,2,12,15969,3,2,6,2,3,4,3,2,1,2,5,6,3814,768,11421,1,1,1,2,16009,3,14,16014,4,2,6,3,6,6,2,6,2,2,2,2,5,2,16064,1,14,16070,3,3,4,2,3,2,4,2,2,3,1,6,2,1,16110,17,16115,9,2,7,3,3,2,1,6,8,3,1,4,4,5,1,2,3,16177,4,1,2,8192,7991,4,1946,14238,2,2,24,3814,3,9511,1447,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1380,34,16195,7,3,3,1,4,3,1,1,6,3,2,9,3,2,2,1,1,1,1,1,1,1,1,2,2,3,1,3,3,2,1,1,7,23,15894,1,6,385,1,1,2,4,2,7,1,2,2,1,1,1,1,1,1,1,1,4,5,1,16328,25,3814,3,9511,1447,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1519,1,24,16334,2,1,2,1,1,1,6,1,2,2,2,2,2,2,4,3,2,3,2,6,10,2,2,6,16374,29,1,3,3,2,3,16414,2,4,26,16423,1,10,5,1,3,2,2,3,7,5,3,3,3,2,2,1,2,2,4,19,1,1,1,2,1,1,16510,14,128,4447,11937,2,4,2,1,2,2,3,1,1,2,1,3,750,2058,13726],
  },
};
