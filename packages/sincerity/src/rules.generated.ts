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
    words: "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office drop off airport pick paper direct debit standing slot reading sign up log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome takes least latest new older here comment confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few found missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither certain deal endure face undergo through disappointed dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy unhappy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point ratings recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced however reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible right blame wide mark clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding although stepped minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person share cafe house salon shop liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worried worrying fed fun easy less than ideal aware imagine realise realize depend depended drove relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents sat walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned wore carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind wish anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum bring brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked tears pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks sank nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages begins starts possible love prefer category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize knew realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts bit hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave saddened copy road improve resolve industry management strive value application file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose began happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed current large peak unusual unusually demand occupancy rush volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented factors beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique budget century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected banks carrier's operator's partner's provider's supplier's opted purchased reserved via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas cancellations compensation exchanges returns acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs though fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts permit unknowingly confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation logs tests detected discovered established identified learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist monitoring procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping approve arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal granted settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands confirm discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight greet pass raise try resume necessary asap earliest related non refundable relationship pin investigated monitored reviewed assist striving deducted shifted relocated adjusted lifted waived penalty activated solved fine online normal letterbox steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself alphabetically gets ensuring add award enclose enclosing extend extending grant issuing throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary session ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensated compensating recompense covering paying childcare earnings sla whatsoever thirds halved lowered reduced borne freeze previous tariff anyway pint pudding supper tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applicable eligible includes sheet toiletries disappeared focal entitled attempts requested claiming seek seeking committee pleasure privilege mile song unsure redeem redeemed redeeming appoint appointing ban hire hiring rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite skip silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall expand expanding increasing horizon considering diligently owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rotated sensitised sensitized standardised tripled tightened strengthened option rearranged weighing documentation instructions listing manual policies runbook templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded retraining organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint controls inspections instance instances redundancy safeguard safeguards agency caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says scrapped deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms menus abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows local dms whatsapp private chat messenger pop shoot bell buzz shout extension underneath submit talk click ext refer articles section fill tracking id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek counter reservations disposal convenience correspond directed convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched reported spoke favour kindness kudos hats cheers decent generous co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earn earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow save slim material surface identify disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully insisted complain measure notify remains caller cardholder client clients consumer consumers diner diners patron patrons tenant travellers visitor visitors holder authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse themselves abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper installation usage washing browser connectivity handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports baker broker carriers caterers council decorator decorators distributor distributors finisher florist franchisee importer installers issuer landlord maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas partners police providers regulators reseller retailer seller sellers shipper subcontractor subcontractors telco vendors wholesaler cellular networks handler handlers controllers cab insurance logistics rental transport utility companies scheme npci upstream network's estate platforms portals sites cloud postal manufacturer's remit core jurisdiction dependent reliant mercy influence belongs attendant guy individual intern operative recruit salesman salesperson staffer usual apparently probably admitted defaulted struggled withdrew proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single former junior freelance relief apple apples fired sacked terminated employed relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human automation bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests roadworks strikes blizzard cyclone earthquake floods frost heatwave humidity hurricane lightning monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealer dealership helpline hotline tech resolution nearest strongly encourage recommended 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum guides troubleshooting tutorial tutorials & f q resources hub tips links garage pharmacy tailor produce resubmit evidence answers continuing monitor refreshing watching eye reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reapply reenter reregister reupload verify afresh anew copies photo recording screenshots edit revise nevertheless nonetheless assure agreement pandemic limits agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory offended bothered displeased unsatisfied degree extent advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing schedule periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves performed designed intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international requirements specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing nonrefundable payable transferable negotiable additionally owner's compelled legally mandated obligated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career challenged criticised criticized doubted faulted questioned majority thousands hundreds millions vast plenty reviewers compliment praise praised rated rave else consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue respectfully refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours emphasise emphasize highlight reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleged alleges assert asserts contend profess purport purported perceive perceived assertion assertions perception recollection contradicts accurate true corroborate substantiate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions erroneously improperly prematurely unintentionally miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely constraints limitations enormous extraordinary heavier overwhelming sudden anticipated average enquiries footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends crowded hectic inundated overstretched shorthanded stretched swamped snowed festive ski tourist black crowd applications 100 percent tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures foreseen predicted tied paucity scarcity unavailability financial infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring tight budgets finances funding funds manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing architecture design lifts upgradation located situated downtown highway railway insects typical regional coastal hill humid remote rural tropical urban climate region insect labor labour resourcing skills illness levels sickness turnover skilled workers minus unwell flu finding retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing obligation precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents waiver denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving rights allegedly putative contractual statutory advice entitlement proceedings remedies attorneys insurers lawyers solicitors considers avoidance fullest maximum essence consideration breached federal statute virtue paragraph subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable tolerance range cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps defects degradation drawback flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable visible workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled convinced enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike score unfavourable husband wife negatively delicious friendly laughed patience utmost forbearance indulgence meanwhile confident doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deem deems chapter accordingly concluded affect deter returning you'll improvement bygones forgiven neighbour finds xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful finest ability biggest foremost greatest prime focus goal objective priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding lives mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals ahead benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats welcomed dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed closely 're focused prides constant earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent closer deeper actively religiously toward implement initiating undertaken concrete rapid swift needful preventative preventive remedial preventable swiftly feasible practicable soonest cascaded discussed escalate forwarding relayed departments quarters seniors noting pledge vow reoccur recurrence similar happening perform attempt harder overcome enhance enhancing offerings stone internally conducting assessment inquiry ways bottom afterwards render examine pursue ping 'd forthcoming discontinuing ending reducing removing retiring withdrawing retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic bearer anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages documents document refusing strip lays roofer propose options pays status seven whom dad mum appalled belittled crying disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp opposite fortune revenue poorer losses destroyed wrecked queuing fortnight messaged countless eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt tasted blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses packet neighbor stranger wrongdouble weight",
    heads: "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid ensur rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
    tails: "ed ing ness s",
    labels: [11,7,1,1,1,1,1,1,1,1,1,1,2,18,1,2,20,1,14,22,1,1,1,1,1,1,1,1,1,1,1,1,1,15,8,6,22,1,1,1,1,1,1,1,1,1,1,1,1,7,21,6,4,18,1,1,1,1,43,4,53,1,1,1,102,22,1,1,2,1,1,1,1,1,1,1,1,1,15,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4148,9,144,1,1,1,1,1,1,1,1,1,153,1,154,1,35,1,155,1,156,5,144,3,3,7,1,2,144,3,3,154,5,1,1,161,1,162,1,163,1,164,1,19,1,165,1,18,1,166,14,167,1,1,1,1,1,1,1,1,1,1,1,1,1,1,181,1,182,1,183,1,184,1,185,1,21,1,52,1,186,3,187,1,1,1,190,2,156,35,4,192,1,1,1,1,196,1,192,4,153,44,1,1,2,200,2150,1,201,8,4442,54,1,1,294,40,533,378,1,202,4,202,1,1,1,3,154,52,1,2,208,1,3,32,122,40,1,15,5,167,1,5,4,2,1,17,1,210,4,1,210,1,1,1,214,10,215,1,1,1,1,1,1,1,1,1,3,215,10,1,4,195,32,1,1,1,14,1,230,1,16,3,214,17,1,1,233,1,234,4,8,3,4,1,3,235,1,1,2,177,61,4,49,164,26,1,4,213,27,1,1,7,184,59,1,1,1,1,1,3,165,84,1,1,251,1,252,1,253,1,254,6,122,38,95,1,1,1,1,5737,1,193,1,241,30,135,124,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,716,1,2,1,1,1,1,1,3289,1,5741,1,5740,4,220,59,1,1,3,164,117,1,2,20,263,1,256,4,284,1,1,3242,1,160,3,159,122,6,2,5737,4,1,288,0,7,18,1,165,62,1,1,41,2,213,77,2,220,71,1,213,359,176,45,23,48,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1370,1,647,1,648,1,649,1,650,1,651,1,652,1,653,1,654,1,655,1,638,1,656,1,657,1,658,1,659,1,660,1,661,1,662,1,663,1,664,1,665,1,605,1,666,1,667,1,668,1,669,1,492,1,297,1,670,1,598,1,540,1,452,1,340,1,484,1,671,1,507,1,467,1,672,1,673,1,674,1,675,1,489,1,676,1,677,1,678,1,679,1,291,1,680,1,546,1,459,1,327,1,329,1,572,1,681,1,682,1,683,19,21,28,2,1,4,110,84,434,1,1,1,1,1,1,1,1,1,1,1,4,160,95,3,390,5,21,28,2,1,637,3,214,16,1,18,279,400,6,11,1,1,1,1,1,1,1,1,1,1,1,1,1,1,137,151,100,460,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,846,1,847,1,584,1,710,1,698,1,699,1,279,1,700,1,705,1,704,1,848,1,701,1,702,1,706,1,849,1,850,1,851,1,852,1,707,1,853,1,854,1,855,1,809,1,724,1,856,1,805,1,857,1,844,1,858,1,742,1,785,1,859,1,860,1,861,7,26,167,2,5,1,661,1488,6,21,28,2,1,632,2,6,160,31,67,390,215,1,6,192,1,2,6,661,3,12,487,2,84,151,7,135,1,1,1,1,1,1,11,160,95,1,26,366,38,5,182,1,1,1,7,734,37,14,24,48,20,1,10,221,97,38,29,143,351,1,1,1,1,1,629,1,255,10,190,510,20,15,124,1,24,1,1,1,2,846,15,1,888,1,159,1,889,1,845,39,237,126,77,36,13,36,47,1,5,15,2,26,35,26,187,1,20,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,764,1,913,7,160,4,91,1,2,390,216,5,192,1,2,667,52,3,915,1,1,22,180,708,1,29,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10,156,4,31,67,390,216,73,1,1,1,1,941,3,193,2,667,1,942,77,221,71,5,5,6,2,1,5,4,7,7,12,14,3,4,14,4,1,6,4,8,16,13,2,4,7,6,1,6,6,3,3,2,2,1,3,4,2,4,2,2,8,4,3,11,5,1,20,10,2,8,8,4,15,13,3,3,2,3,3,4,13,2,3,1,8,53,240,1,1,1,1,1,1,1,1,1,35,312,54,1,27,91,4,5,79,296,1,23,1,3,1,4,51,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,973,1,321,1,353,1,974,1,975,20,154,5,1,4,27,64,1,1,1,22,368,216,11,101,1,1,1,1,1,22,9,51,1,114,65,9,447,2,1,292,10,214,17,461,23,5,14,37,6,68,138,10,528,101,48,57,8,29,58,69,86,1,3,159,1,31,19,201,85,5,695,1,1,1,1,1,1,2536,914,54,1,1,294,40,533,378,1,865,1,993,11,994,1,1,1,1,1,1,1,1,1,1,1,257,1,1005,1,194,1,1006,1,1007,15,321,99,8,18,21,25,54,11,33,10,11,13,384,1,1,2,230,781,17,295,26,35,28,20,69,32,55,1,6,376,69,1,1,1,1,3188,5,498,62,1,93,363,13,394,64,18,18,394,11,28,29,62,1,1,1,1,11,392,12,61,52,499,4,3,1,1,1,1,6,899,10,18,4,2,89,2,1028,1,6,156,35,839,1,1,1,6,291,695,3,1,2,1,3,1,1033,1,1,1036,1,1037,1,982,1,211,29,220,173,6,154,12,48,24,35,2,364,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1058,1,1059,1,178,1,195,5,166,46,475,2,1,16,220,464,4,17,339,6,9,1,1,1,1,1,1,1,1,1,8,193,2,60,3,390,25,189,52,7,419,81,93,34,442,1,949,7,19,165,62,1,1,823,1,6,51,1,114,521,2,1,20,217,471,12,5,1,2,141,38,163,13,10,1,1,1,1,1,1,1,1,1,1,1075,1,1083,13,156,8,20,8,1,2,63,23,367,214,2,50,169,7,1084,1,1,1,1,1,1,11,192,617,56,226,1,1,1,1,1,1,1,14,458,36,394,11,5,52,2,107,34,1,1,1,1,1,4,51,1,643,410,5,762,28,39,9,1,24,494,41,358,1,4,1,3,2,4,43,18,137,1,1,1,1,1,1,1,1,1,1,1,1,11,154,38,1,1,1,32,1,1,633,3,254,6,919,12,189,1,1,1,11,688,17,181,1,163,38,36,1,1,1,1,7,154,38,1,1,668,3,264,26,316,52,35,40,3,1,17,26,1,89,46,504,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,525,1,1145,6,154,39,1,668,257,10,21,413,30,47,1,135,505,10,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1159,1,1160,1,518,1,1161,11,1082,46,34,1,1,1,1,1,1,1,1,1,1164,1,1171,1,1172,2,156,784,9,73,31,52,100,684,124,109,1,1,1,1176,5,156,37,2,669,76,15,214,68,81,113,209,210,3,9,2,12,10,1,1,1,24,11,192,1,2,6,29,632,3,254,58,1,1,20,204,313,137,234,1,30,1,1,10,1,1,1,165,21,2,58,1,1,1,1,2,51,1,22,251,469,10,2,3,9,3,25,5,5,18,24,35,25,2,241,58,1,1,1,1,1,1,887,1,1191,1,1192,1,1077,1,1193,1,1186,8,26,135,32,2,6,26,1,634,15,684,7,34,26,21,422,1,1,1,1,1,1,1,1,1,1,1204,1,686,1,1205,1,776,1,693,1,745,1,695,1,1206,1,1207,1,240,4,21,28,2,1,8,1166,19,23,1,1,1,1,1,7,112,143,3,390,528,38,1,7,1110,106,1,1,1,1,1,6,654,265,12,189,2,1,3,178,1044,1,1,1224,10,192,617,56,226,1,1,1,1,1,1,10,458,36,394,11,57,2,141,1,3,1,5,166,66,457,1,174,15,230,482,3,9,1,13,38,9,2,12,16,9,185,216,1,21,326,97,12,17,1,98,11,5,41,9,1,20,17,319,253,1,1,1,1,1,1,9,735,15,21,73,390,1,1,1,1,1,1,7,225,481,381,151,1,1,1,1,1242,3,257,986,1,7,318,14,3,276,634,1,1,2,49,2,5,744,289,215,1,1,2,193,2,2,256,407,2,193,669,17,714,4,2,10,5,9,33,3,13,1,12,53,343,49,1,1,1,1,1255,8,164,20,8,1,2,6,26,1,1,862,17,700,8,139,13,26,1,88,107,44,129,1,1,1,1,1,1,1,7,184,8,1,2,32,1,421,12,232,483,9,47,16,4,8,46,16,402,1,1,4,715,15,47,474,7,1234,32,1,1,1,1,1,2,744,528,1,1273,2,720,139,3,192,1,2,2,414,768,1,691,5,184,464,25,364,41,5,357,222,491,2,947,3,684,7,513,4,166,523,1,174,2,1274,1,10,1276,1,1,1,1,1,1,1,1,1,6,92,119,2,27,50,996,1,187,3,207,43,1037,1,1008,1,914,10,180,741,1,1,8,1,1,1,354,1,5,1165,1,124,1,1,4,402,65,581,244,2,192,673,1,191,4,178,45,1070,1,5,288,360,382,214,51,1,1296,7,291,419,276,3,1,2,274,4,791,506,1,1,1,624,2,279,431,1,1300,1,864,1,1301,10,293,28,171,15,93,702,1,1,1,1,1,1011,1,791,9,243,2,827,235,1,1,1,1,1,2,175,602,3,1234,32,4,9,23,136,5,29,1,1,61,608,255,8,224,809,137,80,11,52,1,1,2,774,45,2,164,484,2,1269,47,1,1317,5,284,1,1,1032,2210,8,178,42,818,3,3,14,5,256,1,1320,22,203,1,450,265,1,1,10,1,1,137,50,2,1,58,1,2,105,32,1,1,692,4,2,214,17,12,742,3,4,22,5,1,14,7,25,19,13,2,19,200,447,31,180,135,12,308,11,1,1,1,1,1,1,1,1,1,1,1016,2,21,28,2,1300,35,10,742,3,4,22,5,15,51,13,2,479,7,164,46,72,1039,16,1,677,6,220,59,466,4,93,494,3,164,27,64,4,1339,1,1,1,1,32,4,156,35,748,1,10,154,7,31,1,1,1,667,3,138,340,1,23,1,26,4,161,32,2,667,1,5744,2,15,1,1,207,2,19,175,5,214,17,546,82,28,1,51,1,771,2,160,704,1,1344,13,363,113,13,83,23,59,237,4,3,9,25,26,387,9,178,866,127,122,20,33,1,1,1,3,154,2,4,1,1346,1,1350,4,193,2,667,473,1,1178,4,19,165,43,1,26,1,189,41,456,1,3,1,8,5,3,12,57,17,53,12,1,27,98,219,47,2,2,4,92,1,1,1,687,1,212,1,1035,1,689,1,690,1,1082,1,692,1,1354,1,708,1,1355,1,1248,30,189,25,107,361,103,132,26,225,175,13,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,14,64,120,8,1,2,6,448,24,98,38,48,5,3,218,4,924,2,2,449,7,156,35,64,609,75,1,438,7,161,32,2,19,648,362,119,4,890,10,9,470,1,1380,1,282,7,654,726,1,1,1,1,1,33,180,718,22,1,1,1,1,4,3,1,1,1,2,22,428,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,156,708,73,2,1,37,1,1405,1,206,4,192,1,2,667,10,1181,39,125,61,1,1,1,1,1,1,8,156,3,1,95,1,608,76,473,5,161,31,1,2,667,2,680,263,103,244,50,63,5,15,28,26,7,1,38,55,1,27,65,5,2,29,753,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1487,1,2,1,1226,1,1495,1,579,1,532,2,1005,325,1,1476,2,1070,949,1,1496,1,1318,1,943,1,1497,1,1498,1,1293,1,1347,1,1348,3,15,1,28,1,1044,1,1313,7,193,1,1,94,573,473,164,8,53,113,523,355,6,9,4,118,2,166,523,12,173,3,12,993,112,10,12,94,91,1,1,1,1,1504,2,19,165,3,21,31,114,20,53,3,980,30,20,138,56,3,120,102,1,1,1,1,1,1,1,1,1,1,1,1064,2,254,35,2,1321,694,1,216,1,1516,1,79,1,1512,1,1517,1,217,2,1044,307,175,154,16,10,4,10,9,1,1,29,9,2,9,35,4,3,221,22,115,24,75,120,15,1,8,2,8,4,7,1,1,1,1,1,1,2,1,1,3,1,1,1,2,26,56,52,1,1,27,1,20,1,1,1,57,1,1,1,1,82,9,13,1,29,3,1,1,10,5,8,31,9,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,6,108,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,416,1,1,3,2784,2,214,1129,12,154,40,95,396,230,1,120,188,375,1,1,1,1,1362,1,258,7,180,740,1,10,1,1,1,3,156,708,76,16,293,3,25,19,83,25,44,35,19,33,75,530,137,282,409,3,9,154,30,10,95,625,421,185,84,3198,4,579,75,667,694,5,186,2,1,1416,1,1,1396,4,180,751,1,464,2,1607,1,1,1608,3,648,216,113,7,321,357,503,3,139,257,14,4,156,4,488,216,12,293,3,25,19,83,25,44,35,19,33,742,694,2,890,10,6,654,468,258,1,1,2,5,193,1,1,667,52,5,629,269,6,54,4,14,18,1,13,122,30,10,12,4,72,894,3,165,263,2,4,734,37,38,68,3,1610,1,1,1,898,2,282,1325,4,916,686,8,1,1,915,1,1610,1,1611,2,938,2,1,1385,1,1305,1,1613,1,1614,1,1615,1,1292,1,980,1,289,1,1616,6,1388,10,168,51,1,1,7,156,124,584,73,1,1,1,7,193,2,6,661,317,441,1,5,51,1,114,46,475,7,53,155,836,15,4,1,13,4,193,2,667,52,15,419,174,105,154,770,1,1,1,1,1,1,1,1,1,1,15,517,402,2,3,4,7,245,2,131,320,1,1,1,1,1,5,156,102,679,1,2,7,192,1,2,667,3,359,415,7,920,4,2,2,458,17,115,6,156,35,64,609,75,1,8,193,2,19,471,177,362,119,23,11,254,42,358,277,189,3,58,3,137,2,692,5,156,102,606,74,2,3,156,102,682,6,257,987,53,283,60,1,4,914,725,3,1,4,156,102,680,2,7,1303,222,28,35,56,1,1,7,1276,1,2,1,3,1,1,5,935,245,2,456,9,10,851,710,65,22,1,1,1,1,1,1,4,935,245,2,465,9,1277,2,1,3,1,1,370,1,1,1,1436,3,166,523,1,23,24,6,3,1,1,15,11,3,1,1,1,2,10,7,5,9,1,7,1,10,2,7,13,24,183,561,8,42,459,405,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1677,1,1678,1,1679,1,1680,1,33,1,1665,1,1681,1,1682,1,744,1,1352,1,1505,1,1683,9,184,43,1317,60,80,1,1,3116,1,1,1687,2,23,41,1,64,3,166,25,1033,5,183,569,1,411,341,2,32,710,3,161,32,669,44,244,50,145,15,23,50,5,47,75,26,208,1,9,119,51,2,40,12,15,4,3,7,170,24,37,1,24,29,1,150,1,23,36,38,3,1,1,1,1,1,1,1,320,4,1,1588,12,199,565,73,8,406,144,212,61,28,1,1,1,1,752,1,1700,1,1701,1,1702,1,1511,1,1703,1,1704,1,1705,1,1706,1,1707,1,1063,1,1626,1,1220,1,1708,2,218,1136,17,26,127,1,38,1,1,6,1,664,264,48,1,508,1,22,1,640,15,35,117,1,46,646,864,1,1,1,1,1,1,1,1,1,12,335,553,1,210,52,32,503,5,28,1,1,1,7,21,30,1,114,46,475,2,8,23,7,2,2,32,1,54,93,15,49,639,227,68,54,26,292,368,1,1,1,1,1,1,1,5,154,30,10,95,1303,11,64,48,733,370,410,54,52,1,1,1,1,1,927,1,1736,1,1737,1,1738,1,1739,11,687,1,5,15,355,292,368,3,1,1,12,6,33,31,781,888,8,1,1,1743,1,199,1,152,1,1744,1,1745,5,18,1,229,822,949,1,1479,1,1480,7,30,27,8,1,3,32,20,1,378,1,250,1,1746,7,24,6,27,8,56,93,17,1089,9,3,31,13,88,3,3,7,1,25,3,4,19,16,9,15,2,1,1,58,267,106,4,1,2,1,2,3,2,1,2,3,1,1,1,1,3,2,1,2,1,1,1,1,1,1,2,1,1,2,1,2,2,1,1,1,2,1,4,3,3,1,1,7,8,2,3,2,3,2,1,2,1,1,8,1,1,1,2,3,1,5,2,2,3,1,1,3,1,1,3,1,1,1,1,1,3,1,9,3,3,2,1,3,5,1,1,17,7,1,1,1,9,79,8,1,1,46,30,12,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,3,29,1,1,1,1,34,4,1,18,1,1,2,1,1,1,4,1,2,2,1,2,3,1,1,1,1,1,1,22,1,2,1,1,1,1,6,1,1,2,2,2,1,1,1,1,1,1,15,1,3,1,1,23,8,34,3,1,1,1,1,40,110,1,1,2,1,3,94,1,49,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1,15,3,23,1,1,1,1,1,1,1,10,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,11,7,5,2,2,8,1,1,1,1,1,2,2,1,1,1,1,1,1,5,1,12,1,1,1,7,1,1,1,1,2,7,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,17,92,3,1,38,9,1,1,16,1,3,9,3,4,2,2,7,4,2,1,7,2,2,9,3,2,11,2,2,1,1,1,1,30,1,2,1,1,1,1,3,21,33,9,5,3,1,16,1,1,10,11,1,1,34,1,2,1,2,1,1,24,27,4,2,26,1,11,1,50,1,2,16,22,3,14,4,13,1,1,1,1,2,1,1,21,1,1,1,6,4,1,1,8,3,1,14,3,6,5,49,82,2,1,1,1,5,4,1,1,2,2,2,1,3,2,1,4,2,1,1,1,1,2,1,1,1,1,1,1,1,1,1,2,29,24,37,17,1,1,1,1,1,1,1,4,7,1,1,8,1,1,1,1,1,1,20,1,2,1,1,1,1,1,1,1,1,1,1,2,2,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,70,1,1,1,2,18,1,1,1,2,1,19,1,1,1,1,1,1,1,1,1,1,1,16,1,2,3,1,7,1,1,4,37,1,1,1,1,1,1,1,1,3,1,1,1,1,1,1,1,1,1,2,1,1,1,2,1,1,1,1,1,19,5,27,3,35,1,4,1,1,1,1,1,2,33,5,1,1,3,1,1,1,1,1,2,1,8,1,1,3,1,2,10,1,14,1,53,10,1,1,35,2,2,11,8,36,1,1,16,10,1,1,1,1,1,40,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,11,4,2,2,2,40,20,6,11,1,1,1,4,29,1,61,4,25,4,1,1,10,1,41,1,1,1,1,7,6,20,1,2,1,1,15,1,1,1,1,17,8,3,2,2,1,1,90,1,1,2,2,6,8,11,1,1,1,4,48,15,6,45,33,11,1,1,1,9,12,1,1,1,3,1,16,1,2,1,1,9,1,1,2,1,14,21,1,1,2,1,6,13,2,1,17,1,1,1,1,1,10,1,8,4,2,1,1,1,10,1,17,1,15,14,7,2,20,5,2,1,3,1,1,1,1,1,24,1,1,2,1,7,1,1,1,1,1,1,1,10,16,2,1,1,1,1,1,23,1,95,1,25,8,14,24,1,1,1,45,27,34,7,4,3,2,5,25,57,8,7,5,4,1,1,20,19,6,47,6,2,33,11,3,1,1,8,1,2,2,2,24,1,10,12,1,3,19,3,13,28,1,3,59,19,1,2,4,1,4,1,3,6,5,12,1,3,10,14,4,1,1,1,2,1,1,2,19,4,6,17,3,1,1,1,1,1,1,2,1,1,1,1,1,1,5,3,21,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,17,887,96,90,4,5,272,369,1,2,1,26,42,1,1,1,1,1,14,154,30,10,52,1,1,34,7,782,1,47,60,285,16,1,1801,22,56,628,4,1,3,13,278,2,76,18,171,432,43,34,20,4,19,1,1,1,1,1,4,154,30,10,95,14,684,4,1,16,278,78,664,34,2,3,15,24,4,1,8,21,30,1,114,46,475,2,293,15,30,29,1,2,4,8,1,4,23,10,3,868,54,690,82,1,1809,1,1727,245,169,4,5,1,2,27,8,1,1,1,4,1,111,1,19,1,29,122,37,16,1,37,13,3,5,28,18,26,7,2,2,2,4,179,29,124,12,8,1,2,4,6,2,2,1,1,1,1,1,57,1,150,25,20,13,7,7,20,60,35,35,5,93,13,4,2,16,44,14,1,1,1,1,8,8,3,2,1,1,9,1,13,42,2,3,10,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7,1,2,3,2,1,1,18,1,38,90,206,433,46,201,1,4,104,32,187,151,68,376,1,22,97,88,63,40,29,39,14,1,48,133,66,84,272,396,237,85,39,136,3,59,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1826,1,1827,1,1030,1,1724,1,1735,1,1620,1,1828,1,1829,1,231,1,74,1,128,1,1830,30,9,160,10,30,8,36,82,209,103,39,23,178,165,9,12,2,7,88,85,60,295,130,57,3,6,13,12,1,1,1,1,688,1,1835,3,21,30,1,2,91,30,13,181,35,1,2,4,835,8,446,5,190,129,1,1,2,753,146,4,160,4,94,390,35,173,6,2,3,11,17,4,1,6,424,215,190,11,76,372,1,5,83,10,93,1,2,112,14,6,1,1,1,1,2658,1350,1,1,1,1,9,24,6,31,30,30,12,33,523,172,19,718,7,5,5,42,3,3,23,396,49,2,1,589,1,1,1,1,1,1,1,1850,1,720,1,1261,1,1353,1,1851,1,1259,4,859,1,24,1,3,184,7,2,1,293,6,22,169,655,8,7,778,1,991,1,1593,35,684,2,14,8,139,12,1,26,1,88,98,2,7,44,60,22,27,3,17,1,1,2,1,1,1,86,378,93,33,1,1,1,1,1,1,7,64,25,677,5,74,16,880,1,50,1,1859,1,232,1,1860,1,1168,1,1861,1,1265,1,992,2,1007,855,3,154,52,1137,1,1343,1,1333,29,183,505,3,1,1,7,20,32,25,16,66,28,146,49,169,2,2,6,91,2,1,40,212,59,60,117,7,13,1,1,1033,1,20,1,1368,4,8,2,1,6,3,32,653,658,33,64,97,28,25,471,68,18,10,4,24,48,58,249,60,132,3,4,1,1,1,3,3,361,10,122,1,1,1,1,1,1,1,1,1,1874,1,1358,7,64,707,38,48,876,10,116,4,18,1,175,95,27,180,717,1,22,2,2,4,6,24,429,1,1,1,1,1,1,1,1,1,3,3,1,1,114,57,146,154,2,154,1025,2,24,42,7,1077,165,13,99,253,269,1,3,24,6,36,3,1187,420,271,23,154,10,20,8,1,1,1,1,666,3,69,185,268,1,3,2,10,172,75,35,1,1,22,5,688,554,19,464,154,2,184,1696,1,1071,1,1072,232,88,1,1,83,1,268,1,1,1,1,1,201,114,1,1,1,1,1,1,1,116,45,32,16,67,33,17,1,38,25,14,91,26,106,1,13,3,46,51,49,1,54,19,12,53,1,155,23,65,57,2,1,34,27,15,52,1,1,1,134,5,26,105,183,27,71,1,1,53,1,1,1,80,23,80,162,30,14,24,11,1,5,180,1,58,27,88,1,14,49,62,25,43,20,1,1,1,24,8,13,13,1,1,12,51,4,94,22,67,1,10,25,5,1,14,6,8,9,7,20,36,23,4,1,14,1,39,146,17,40,2,8,5,7,28,30,124,45,37,1,13,34,15,7,13,31,3,3,3,1,19,12,32,18,7,35,13,16,17,33,15,10,7,22,53,39,44,9,1,6,20,3,1,30,33,93,37,3,40,36,63,40,103,1,1,1,1,51,1,1,1,1,41,1,1,1,1,16,1,1,1,1,1,1,1,1,1,1,1,1,1,1,71,1,1,1,1,41,1,1,1,1,61,1,1,1,1,271,1,1,1,1,5,154,38,2,2,669,4,159,32,839,851,2,161,701,16,199,572,38,36,44,9,1,1,212,3,273,24,470,1,1,1,1,49,4,18,1,142,701,2,212,475,6,1082,180,516,85,23,1,3,154,30,105,4,133,77,72,1548,15,18,1,114,60,37,1,58,397,1,13,159,28,364,4,209,1,1464,9,686,387,2,4,221,497,22,15,54,7,730,47,474,638,1,1,1,6,154,38,1,1,1,667,6,1267,2,1,1,622,1,9,243,1,133,1054,52,120,409,969,4,13,718,17,9,33,29,383,13,49,2,1,98,319,172,1,1253,1,1251,3,212,475,1037,2,184,8,8,152,1,46,1546,150,1,1,1,4,194,874,232,444,3,240,10,732,1,1798,1,983,1,1796,2,207,482,3,18,1,843,19,253,438,196,96,90,2,7,266,6,253,117,6,47,18,2,22,14,2,64,3,240,2,740,13,190,501,1,5,18,62,110,190,5,168,104,253,117,17,744,915,1,4,1,16,1,1,217,1,1,1,1,1,1,1,1,8,64,90,39,1,1,94,384,627,6,752,906,3,2,1,9,15,847,405,96,258,122,181,1,1,1,1,1,1,1,1,1,4,64,79,702,888,3,166,522,1,5,154,39,2,94,573,13,285,85,122,80,106,640,601,1,1,1,1,1,1,4,166,46,475,2,18,169,8,1,30,390,31,18,420,72,208,1,34,434,5,6,14,1,78,2,250,1496,4,677,1249,1,1,1,1365,1,1929,1,238,1,1930,2,845,886,1,1625,3,1464,15,1,1,1539,1,1583,16,209,44,440,380,2,7,6,82,37,28,113,449,36,1,22,59,2,1251,101,7,284,386,599,49,613,1,1,6,183,704,368,3,3,92,5,184,9,2,32,1,3,649,122,422,1,1263,11,190,61,463,6,12,3,124,1,27,317,51,1,1934,4,19,165,9,96,16,253,730,2,90,7,125,517,40,13,1,1,15,3,3,115,20,3,166,12,41,1,169,1,1936,1,1821,2,255,1080,17,21,30,1,23,91,17,28,476,1,1,1,62,230,372,253,70,260,5,1279,4,645,10,1,4,51,1,114,521,2,1340,2,3,19,175,95,3,914,728,4,1,1940,3,154,2,35,2,1,213,1,685,3,279,658,99,2,1352,589,2,777,127,2,1234,32,7,178,866,6,243,86,563,1,1,1780,2,983,54,3,178,866,14,2,1504,440,4,192,3,670,49,1,1945,1,1946,10,219,861,1796,478,2159,302,1,1,1,1,3,154,40,27,1,221,1,335,2,206,970,1,224,3,194,1,94,1,1947,1,218,1,1948,1,1290,2,327,1622,3,887,165,209,7,164,28,673,218,95,326,135,1,1950,2,192,1,6,221,114,54,157,82,1323,2,1280,672,1,53,2,1294,659,1,1954,1,103,3,777,575,589,3,192,1,672,2,1946,9,3,192,38,684,3,709,369,48,3,184,9,2,10,192,29,181,22,45,396,272,507,312,1,6,688,1,16,1020,36,18,6,161,31,1,2,667,3,10,221,68,113,67,668,165,308,346,1,1,1,61,1,100,6,1321,16,194,428,55,1,2,207,1753,7,18,1,165,10,95,573,658,1,1287,3,1961,1,1,2,241,1,1,1964,10,195,378,520,303,569,1,1,1,1,1,15,215,9,1,1,807,262,579,20,50,27,1,1,1,1,1,13,23,138,32,382,287,678,437,1,1,1,1,1,1,4,1894,84,2,1,5,1736,248,1,1,1,7,161,414,287,678,438,2,2,2,1984,3,5,20,1,30,1,1,4,1734,254,1,1,3,1736,251,4,7,49,2,1941,1,1,1,1,5,254,1046,265,432,1,14,35,117,1424,134,1,1,2,1,2,1,13,163,105,1,34,153,600,135,1,10,28,9,82,81,1,83,218,148,1,12,1,3,8,118,28,1,1,160,1,47,71,1,1,1,1,1,1,1,1,1,2006,1,2010,3,193,1,1,9,2011,1,1,1,1,1,1,1,1,1,1894,6,753,135,1,10,28,647,25,199,554,84,8,43,1,10,28,6,3,163,1,83,205,13,148,13,1,3,8,118,190,124,14,1,2,1354,253,4,159,96,1,2,4,161,93,608,703,1,2015,1,2012,1,2014,7,579,491,469,37,7,436,3,16,753,92,43,1,9,1,28,91,81,52,32,391,116,31,15,270,8,21,28,2,1,1941,1,1,28,5,21,28,2,1,985,7,154,40,6,82,7,890,1171,1,1979,1,1576,2,254,1311,2,214,68,5,103,51,30,70,1210,4,20,1,30,1,3,200,1824,326,1,1621,13,183,505,4,60,25,110,195,169,2,99,2,252,1,3,214,17,2,3,889,38,1003,1,1545,2,253,1482,2,21,31,6,154,2,8,118,366,332,8,802,43,886,167,102,25,1,1,1,2028,1,1729,2,2029,1,1,2031,4,32,18,142,1488,3,1355,161,123,2,230,2,5,235,1797,1,1,1,4,1999,37,1,1,1,2021,6,57,10,12,21,65,48,10,23,131,39,1,95,384,189,758,66,293,2,1736,208,3,1880,159,1,1,919,1,2041,8,215,1827,1,1,1,1,1,1,2,79,1970,15,49,2,1,114,17,67,438,1,1,62,230,370,2,323,49,2,648,216,1,2050,1,2051,3,18,1,270,6,152,1,46,646,873,334,8,335,816,411,128,1,362,1,1,1,1151,1,1869,4,159,1,96,2,8,161,93,28,398,182,703,432,1,2,153,46,1,900,1,1562,2,2054,1,1,2056,13,377,141,553,1,359,52,120,409,45,1,923,2,2,2,1607,269,3,254,608,703,17,579,101,208,1,9,1,118,53,81,10,405,8,114,4,190,12,125,3,51,1,931,13,21,2,26,2,1,19,42,10,13,6,12,128,645,2,1997,1,5,71,93,50,68,1777,7,23,44,4,42,10,13,6,4,254,1311,432,1,1,1565,20,199,603,35,8,853,20,13,167,123,5,26,8,1,1,1,1,1,1,1,1,1,2069,2,160,96,3,1711,6,177,10,845,173,370,333,285,64,1,1,1,1,1,2075,1,1232,1,2076,1,1820,3,154,40,985,8,889,38,91,133,10,529,31,356,9,692,341,137,182,2,253,145,105,221,4,49,2,1,931,16,186,529,20,9,143,299,26,140,2,253,117,30,40,59,226,1,3,154,40,95,10,335,121,432,129,134,118,475,243,94,1,1,1987,2,230,3,1,1778,1,2083,1,235,1,177,1,2032,5,200,1485,339,60,266,3,21,28,2,3,217,2,1866,11,539,727,55,256,438,1,1,69,1,1,1,4,212,1,26,1,1,1762,3,1734,254,102,3,214,16,1861,4,888,1,38,1003,4,1,213,16,1,4,215,9,1720,29,2,1874,97,3,888,1,38,3,176,322,176,5,21,28,2,1,635,2,215,9,2,1986,1,3,293,1601,198,3,224,1071,579,3,23,170,669,2,1987,106,3,35,1141,202,2,888,39,5,176,192,99,666,961,3,100,1093,142,5,18,1,165,10,95,1,2095,1,24,7,56,757,1,82,499,373,328,2,32,3,77,145,1,1,2,3,5,1,1068,169,8,102,194,144,119,105,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2159,1,1369,1,2160,1,2161,1,2162,1,2163,1,2164,8,178,993,105,73,816,1,1,1,4,184,62,1,1,18,252,595,138,267,354,122,45,31,4,112,249,1,1,1,1,1,1,1,1,2177,1,1639,1,1928,1,2178,1,1728,1,2176,1,1270,8,1252,918,2,1,6,1,1,1,2,71,2112,2,258,1926,9,154,39,1,1,59,35,573,362,341,7,184,62,1,1,823,614,500,2,2186,36,26,8,180,340,16,498,2,3,6,1,769,118,246,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,988,1,987,3,192,1,485,1,883,1,22,3,22,839,130,1,1061,1,1783,18,23,9,160,1,2,6,26,1,1,62,387,187,121,2,3,940,271,1,1,777,16,192,1,2,6,26,1,63,387,187,126,63,212,4,933,1,1,5,896,1310,1,1,1,3,184,1501,1,14,192,1,2,6,90,387,187,121,5,63,1149,1,6,3530,14,813,1,589,693,115,1,1,1,1,1,1,1,1,1,3,195,32,1,1,2221,1,1953,1,2222,35,388,18,74,198,327,1,1,61,116,82,52,5,2,3,2,212,13,39,268,69,2,269,21,1,1,1,1,1,1,1,1,1,1,1,1,7,189,502,1,569,93,15,500,8,184,43,844,613,1,1,499,51,22,53,1,178,296,141,385,319,31,423,100,14,118,43,55,35,3,4,2,36,1,1,1,11,23,9,159,10,54,3,33,357,226,117,1212,4,724,1244,273,1,1,54,8,32,122,38,1,1,2,93,576,3,192,4,669,7,153,881,1073,39,97,1,1,1,1047,5,222,825,7,14,1132,2,258,772,1,2246,1,2247,9,857,369,727,154,41,10,63,27,1,1,102,1,2250,13,420,258,327,2,311,7,5,264,268,332,33,24,1,2,73,31,1,2253,6,255,3,606,116,50,47,9,184,12,5,476,314,233,140,890,1,3,77,780,1399,9,1931,2,253,36,35,1,1,1,1,5,77,928,313,12,932,5,160,31,64,3,29,11,406,1525,2,291,2,37,1,1,1,1,1,1,77,1,1555,1,1711,1,2251,5,204,130,162,179,1554,3,291,695,3,2,1006,1222,2,160,127,5,192,1,2,32,1,16,406,14,646,489,39,220,117,1,1,291,5,35,3,2,1,1,7,1252,476,1,445,2,2,94,1,1915,1,2273,1,985,8,23,9,842,116,2,1282,1,1,5,1928,131,120,1,2,1,2277,1,2255,8,1072,1114,36,32,4,2,18,1,8,984,1,367,430,4,385,109,1,25,291,6,75,34,14,244,60,281,1,60,264,225,376,2,35,256,4,1,12,23,3,2,13,1,1,2,165,85,21,169,166,209,85,415,3,134,134,32,57,96,105,222,364,1,3,2,1,1,1,85,3,685,4,535,1,2286,12,528,16,510,1137,1,2,1,1,1,1,1,2,7,23,9,159,10,447,217,126,6,22,839,126,1,3,1296,5,678,328,312,905,5,6,192,3,32,1,1,633,5,1711,242,257,11,67,1,2289,1,1804,1,1226,1,2290,1,2030,18,678,327,46,267,7,4,1,212,13,39,337,273,21,9,1,16,40,1,2,2210,83,6,678,369,508,649,88,2,2,195,34,32,1006,48,14,2,1,1,194,52,7,230,39,3,147,188,87,167,19,17,6,2,1,23,41,1,1,1,1,1,1,1,1,1,6,21,28,2,1,634,2,9,23,1,8,32,6,12,37,864,1322,15,720,14,35,8,36,1,393,188,8,294,399,117,93,1,1,1,2309,6,1920,249,4,8,129,1,5,193,1,60,35,830,6,164,27,91,698,999,333,8,178,993,105,73,698,1,119,1,3,154,1189,277,15,50,142,1,1,1,1,93,388,1,7,180,254,105,755,242,17,1564,204,175,238,26,3,3,8,92,1,1,1,1,1,1,1,1,1,2322,6,1171,105,73,698,120,1,11,180,476,734,2,12,129,25,765,1,1,1,7,19,135,30,10,64,31,401,2,214,16,5,883,298,113,39,206,3,164,20,7,10,192,3,688,656,65,101,493,129,1,2474,2,196,1424,3,883,450,206,7,195,688,656,166,493,129,1,3,1267,1,2,2,184,1501,1,1597,6,217,472,566,6,316,752,1,55,17,686,9,289,1,103,147,116,410,21,1,3,237,257,1,49,1,1,1,2171,1,2333,1,1599,32,232,59,47,4,322,60,25,112,125,3,1,2,13,1,324,624,14,91,169,13,13,10,12,2,5,51,1,1,1,1,1,1,1,2341,2,191,839,15,201,664,126,186,510,587,68,2100,54,1,1,294,40,533,378,1,2203,1,1129,1,1598,11,291,695,3,1,2,1,12,325,946,67,1,2,184,11,17,220,215,72,58,303,174,5,7,4,10,103,103,168,758,4,141,1,2,211,771,3,91,12,1576,4,178,1988,181,1,5,91,63,39,1150,277,4,185,2,508,1654,5,195,32,1,1,2121,1,2351,2,2352,1,2,212,28,1,2354,4,154,40,2,93,4,161,1443,751,2447,2,164,91,1,2356,2,165,48,1,56,2,1064,112,4,184,1420,81,3117,1,245,15,169,65,18,1,433,361,165,167,191,203,31,373,1,179,1,1,1591,4,184,1296,124,3198,2,2351,8,6,234,18,1127,191,234,554,4,7,1,3,6,1,873,1,97,1,2360,7,23,1106,415,60,757,2441,1,1,2362,1,2236,1,1685,1,2279,3,864,757,742,2,164,27,12,23,161,9,2,32,902,415,140,552,43,85,2439,8,1071,1,613,500,51,18,25,22,10,777,207,1,250,117,430,4,494,85,1,4,677,1502,1,2,8,154,39,1,1,32,27,35,1395,7,1072,238,375,501,36,32,83,4,669,8,696,994,6,23,141,27,64,3,390,13,985,271,3,469,29,417,1,193,1,1,1,1,1,1,1250,6,221,1426,557,170,1,1,7,1735,642,1,1,1,1,1,1,2383,3,19,165,1280,9,166,46,5,7,839,448,817,49,7,7,154,30,9,1,33,62,1395,3,22,839,222,4,1171,996,1,217,1,1335,6,187,71,405,201,1391,131,1,247,1,246,5,49,2,114,1603,551,3,122,84,970,2,2387,53,1,2388,1,243,11,669,8,33,663,960,56,1,1,1,1,1,13,691,1,66,61,1240,57,2,9,14,98,156,1,1,1,774,1,1575,1,2398,1,147,1,2399,1,2157,9,192,1,2,6,654,10,123,3,1409,15,391,131,1732,4,2,18,59,64,1,1,1,1,1,1,1,2,286,3242,2,2409,1160,9,232,55,490,8,28,1,538,589,155,5,193,2,32,1,1,31,372,34,660,489,376,2,269,22,1,1,3,5,29,1,1,2,2,1,1,11,128,1,1,1,1,1,1,1,1,1,1,1,2421,1,2415,1,1311,1,1048,1,388,1,2235,8,145,4,1077,736,145,18,14,17,2,637,711,1,2195,2,2422,1,4,1251,1173,1,1,13,17,128,1,3,2,1,1743,213,14,16,8,281,1,17,678,205,122,1,1,287,24,7,5,3,206,55,268,365,1,5,196,1,1181,1,1768,1,2430,6,192,1,2,32,1,637,20,1005,275,38,12,196,29,96,3,51,6,218,24,207,1,64,206,1,1,1,1,1,1264,14,52,634,2,1,3,3,82,208,366,422,9,1,3,494,7,777,41,215,217,600,359,227,1,2437,2,195,670,17,678,315,12,1,48,216,48,7,3,2,225,649,19,5,7,203,1,2,154,135,17,77,26,1828,2,21,250,53,1,2,1,33,3,3,87,53,1,1,4,224,809,217,624,3,192,3,670,2,678,651,6,2186,36,32,4,2,77,4,255,27,366,973,2,1278,4,2,77,26,4,492,186,506,139,1,287,2,1555,674,2,2443,1,2,691,1,3,1078,202,233,2,677,1374,3,402,1208,1,4,192,1324,10,919,2,1178,509,6,253,803,3,5,1382,1,7,19,135,30,10,1,94,625,12,1270,6,1,2,1,3,1,1,57,313,2,282,2,195,835,8,52,114,523,158,135,77,219,328,5,178,993,178,816,2,4,252,595,759,198,4,192,1,61,608,4,188,852,131,1019,7,221,325,365,1279,258,1,1,3,258,29,743,4,77,780,387,1012,7,321,14,157,13,679,139,271,2,1827,224,8,164,27,91,366,1,520,1282,1,8,160,31,33,425,384,217,624,579,2,649,529,3,192,3,667,11,219,264,682,120,37,5,54,1,118,954,1,5,1564,657,95,3,1,3,218,1136,515,2,184,1502,5,1294,330,329,503,1,4,1184,60,74,5,2,2051,226,2,191,64,4,192,670,723,54,2,777,575,11,204,131,1,4,62,100,5,62,568,795,526,2,154,1189,2,50,2171,2,19,843,11,327,96,123,33,75,416,110,2,379,458,38,2,2221,72,8,204,39,2,826,1,110,463,814,2,857,387,4,678,506,124,15,2,847,881,6,192,1,669,2,1,639,1,1184,3,1211,50,1068,2,254,608,4,159,32,91,894,1,1276,5,678,592,1190,1,1,5,7,1,3,4,2,3,207,1080,673,28,178,1,36,848,25,83,105,17,49,7,441,252,2,3,1,117,1,1,1,295,1,1,1,1,1,1,1,1,11,154,40,2,93,388,8,539,119,23,254,852,18,53,125,885,108,105,17,56,36,657,5,1,37,81,1,1,302,1,2,4,1276,109,657,43,3,193,2,34,1,2374,9,1650,63,181,84,495,1,1,1,1,1,2470,31,924,2,2,449,9,1,2,2,4,7,1,1,114,17,40,300,554,49,1,1,1,1,1,1,1,1,1,1,1,1,1,12,27,2,1,1,3,23,8,2,12,57,75,1,5,2465,1,26,1,1,5,161,701,1633,1,1,6,2422,1,75,1,1,1,7,21,28,115,21,6,67,2091,2,53,984,6,32,3,37,43,739,322,1,91,1,2502,1,1121,4,53,984,342,1124,1,1379,4,854,1026,159,465,2,1,2504,1,2505,1,1938,2,854,1650,3,564,1013,668,3,1,164,76,5,23,7,73,186,1390,5,53,113,871,790,679,2,56,927,16,27,1,2,2,1,1,1,38,13,4,14,11,1,76,38,635,12,1404,248,487,21,1,163,105,78,1,1,1,1,4,154,40,95,890,5,49,2,4,2457,1,15,27,1,2,2,2,1,22,33,1,24,1,76,22,17,634,27,145,1,3,2,1548,402,12,2,2,2,3,2,1,3,1,3,5,1,1,3,4,10,2,2,349,1,4,1,2515,1,2516,1,1153,1,2509,1,2517,9,49,2,1,1,2,1,629,1833,1,6,27,3,2,3,74,12,22,840,859,144,270,6,6,3,1,10,100,281,1,1,1,1,1,1,1,1,1,1,1,1,801,3,23,170,2,6,1650,59,4,760,1,3,21,928,449,10,4,4,7,1,1,114,57,300,554,49,3,2,2,1,1,4,41,1,1,2249,1,2534,1,2535,1,904,1,920,5,50,143,3,1454,59,19,920,1,7,459,1,3,4,7,1,1,114,57,300,603,3,5,47,3,1,1,1607,10,21,31,4,109,1,523,6,390,5,1448,5,1242,13,6,346,269,6,165,1,523,1,552,365,4,165,525,552,365,4,686,921,9,219,2,1242,365,5,1242,13,352,259,10,19,196,363,361,467,4,11,1,1,114,132,59,772,5,47,6,1,1,1,1,18,164,27,91,582,56,1,3,4,459,4,1,10,1,1,171,958,7,4,8,184,11,1349,53,88,1,550,2567,5,1071,1,525,948,1,6,1387,4,11,1,1,1074,4,19,135,40,95,4,1242,19,346,161,5,50,807,369,875,120,4,214,17,1233,1041,3,1343,242,35,1,2547,1,1294,1,1325,1,1594,10,184,66,1320,34,81,670,3,190,1,2253,13,164,70,16,2,785,342,191,369,418,1,190,2,1,1,2552,7,250,1320,176,612,190,1,4,2,75,89,16,145,1081,736,140,5,6,6,20,7,3,1,6,2,90,306,1,14,678,308,6,15,22,94,195,11,200,1,63,269,547,1160,3,61,123,1346,11,184,11,667,52,630,142,550,43,24,253,2247,4,98,2459,1,1,1,115,1,2558,6,28,4,3,18,3,59,12,1403,102,10,584,1,2,2,8,8,3,34,403,9,920,4,4,458,5,12,1,114,1043,8,57,10,4,8,27,9,21,6,8,1735,55,683,3,86,1,1,1,4,1735,831,1,1,3,32,3,80,9,1403,102,10,584,1,4,16,3,34,7,53,125,910,205,55,413,709,3,193,2,1148,8,928,467,8,1,114,57,903,12,5,256,24,2,366,328,3,53,2,2030,5,924,4,590,57,915,3,715,536,1174,1,2422,3,2569,1,1,1,2572,5,154,40,20,1129,277,12,145,4,1952,7,14,10,5,1,4,4,10,2,2,685,491,2,1071,1208,1,2260,1,2258,5,1226,741,606,1,1,1,2507,1,2576,1,2067,6,55,1,109,527,1223,662,8,1403,1,845,180,57,24,68,1,7,19,135,37,3,61,34,359,7,51,109,5,840,250,75,277,2,2388,192,2,864,1299,2,97,1933,5,1404,1025,81,68,1,2,254,1082,1,1404,1,2580,1,1298,1,1349,4,920,11,358,289,3,1270,72,597,3,211,2,27,3,1276,73,818,13,147,10,1,1245,102,457,138,20,6,17,14,403,21,8,154,2,3,5,118,582,116,196,4,184,59,2,827,4,52,1,3,1295,8,32,3,119,5,34,96,573,2,6,19,135,30,10,95,625,6,7,1,3,4,1,1,6,21,31,1,3,633,662,2,154,53,2,53,3,10,920,8,459,2,2,11,1,1,171,300,3,1226,881,42,4,710,358,1126,388,5,177,2,865,14,113,9,178,993,122,54,1,1,816,2,300,2,1403,102,9,178,993,122,20,1,33,1,1,982,2,154,2,9,19,141,24,9,2,667,316,172,149,11,1226,177,102,338,119,141,4,1,22,21,2,9,145,7,1074,169,567,142,38,7,1,17,159,32,2,62,3,452,154,75,129,114,123,66,205,168,53,543,243,8,218,845,277,177,36,260,771,1,4,178,885,108,178,3,1343,277,852,5,18,1,145,29,669,6,211,30,9,732,88,949,4,49,2,1,633,3,1843,396,283,4,159,96,3,390,9,678,329,22,94,195,275,269,547,1160,9,579,491,196,55,210,483,1,4,567,1,1342,3,19,270,1175,3,928,474,116,3,1336,1251,2438,5,1277,2,1,3,374,2,154,10,2,1339,2,4,19,141,24,11,8,21,203,1155,3,556,508,142,1,22,293,8,20,19,20,42,18,4,40,28,8,5,13,28,54,408,129,185,597,4,667,1,20,161,31,1,7,1,661,3,74,239,165,277,730,2092,54,1,1,294,40,533,378,1,1285,1,2592,1,2593,1,1230,1,2420,1,627,20,35,126,31,1,7,1,661,3,313,165,277,730,2092,54,1,1,294,40,533,378,9,21,28,2,1,633,3,227,68,54,19,714,16,4,35,317,121,400,133,17,41,415,93,288,1,1,1,1,1,1,1,2601,1,790,5,159,47,442,332,50,5,734,873,987,6,2,16,192,1,7,1,661,3,74,1411,2092,54,1,1,294,40,533,378,2,673,410,5,159,96,3,390,328,9,2566,1,1,35,1,1,1,1,1,1,2609,1,2566,10,49,2,1,108,31,494,291,228,819,449,10,49,2,1,102,52,479,1,518,819,587,10,667,1042,900,2,1,1,1,1,1,1,7,927,6,1633,1,1,35,5,7,49,2,1,633,1,518,819,3,2609,7,1,3,2566,1,38,15,154,40,95,64,141,394,1,9,1,28,4,2,186,60,209,14,540,146,1117,2,813,1,1,1,1,1,1,1,1,1,14,103,19,84,50,392,216,113,3,50,304,10,1284,1,1,8,19,135,30,9,1,95,406,1108,2,1803,818,3,49,2,1249,3,179,888,1128,1,2631,2,1620,852,2,184,1619,2,122,1054,1,1223,7,19,175,52,1,1,41,1046,11,21,28,2,1,114,46,27,448,2,1,292,25,61,18,24,25,36,26,2,22,16,28,390,1,36,169,21,64,40,114,251,9,17,332,278,652,1,5,51,1,182,471,1929,2,214,822,3,1768,551,316,24,19,4,80,90,2,5,1,29,18,41,573,52,264,801,371,11,2081,54,1,1,294,40,533,378,16,1,20,28,2,1,114,48,17,9,447,1,1,1,5,287,51,4,154,40,88,897,5,24,109,33,523,1,1,1823,14,714,20,361,112,555,36,318,170,312,2,1,35,1,1,1,1766,1,2624,15,23,141,28,1,2,59,35,360,24,189,3,74,239,465,336,8,1866,773,1,1,1,1,1,1,14,23,141,28,1,2,59,35,359,214,3,313,465,44,292,4,691,23,493,591,5,193,2,59,35,573,3,231,457,7,1,2646,8,2619,4,1,2,1,16,4,1,2,256,392,8,192,1,7,1,661,3,478,1007,1,2649,2,194,95,6,193,2,53,41,573,602,7,231,455,9,57,925,603,370,2,248,41,2,686,9,2,1083,596,10,1093,1,1,872,13,671,1,1,1,1,11,336,675,54,73,109,1096,313,1,1,1,1,1,1589,7,888,43,1,1,1,165,452,2,179,888,14,192,1,1,1,1,666,3,49,205,10,48,1,321,1162,39,154,26,14,10,85,599,1,9,22,1,3,2,1,1,3,1,1,1,165,20,1,3,56,2,1,1,213,1,13,120,13,420,605,94,1,1,1,1,1,1,1580,1,1543,5,1530,13,49,976,100,2,874,1795,6,1178,321,90,54,1018,9,3,1530,1038,100,12,180,744,2,2,461,2,3,2,1,5,1,133,7,206,1036,102,263,269,767,4,8,1607,159,100,758,17,2,28,1,1,2643,16,180,740,4,2,2,461,2,2,1,1,1,1,2,3,1,1,4,1070,1,1,947,6,62,152,1086,216,1157,1,4,21,28,117,46,8,62,648,632,532,177,114,508,2,3,17,33,1605,1,2472,2,159,5,4,184,10,60,1311,4,1803,2,814,6,5,192,1,1,720,726,5,77,1244,12,307,375,4,734,873,699,2,2,159,489,6,194,2,58,35,830,501,6,184,43,27,1311,119,2,3,23,161,11,1,2319,1,2676,1,2567,4,212,2234,142,89,1,2678,6,1339,1,1,1338,1,1,4,2682,1,1,1,1,2686,1,2375,4,193,1150,277,852,197,295,1,4,10,9,1,6,2,4,6,5,7,6,8,4,4,12,8,3,1,5,3,9,3,1,3,4,2,2,7,7,12,2,3,6,2,2,15,14,6,7,6,2,9,7,12,13,1,6,4,13,27,6,2,19,1,2,13,227,69,24,36,2,2,2,1,3,3,2,92,5,125,247,201,49,796,43,104,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1399,1,950,1,383,1,2806,1,2807,1,1065,1,2692,1,2745,16,21,28,2,1,114,19,500,3,1,1,4,1,288,122,1244,459,9,21,28,2,1,636,6,1,410,681,33,190,524,1,18,1,8,7,5,5,3,7,2,19,3,26,10,3,6,1,252,690,199,233,26,69,329,172,1,1,1,1,1,1,1,2816,1,1056,1,2817,1,2818,1,916,1,1370,1,2819,1,2820,2,673,69,4,154,2,35,16,2,22,1061,3,49,2,1,3,734,37,38,4,385,269,956,1,6,102,105,74,699,307,673,5,1339,1,1,1,597,5,21,28,2,1,931,6,24,44,32,10,18,4,1,2821,4,685,190,349,1409,1,1781,23,373,103,60,1,77,93,315,226,69,457,177,871,1,1,1,1,1,1,1,1,1,1,1,12,373,103,60,1,485,2,927,802,69,4,2,2,3,1022,46,1766,7,21,28,2,1,114,523,1,2,24,104,11,734,464,172,358,43,103,961,1,1,1,1,1,875,1,2840,6,68,35,7,8,21,75,2,103,111,5,59,3,6,1762,1011,16,220,5,54,429,372,273,158,341,593,120,277,1,1,1,1,1,17,159,5,27,16,48,1,2,23,6,361,216,10,1,105,50,146,328,14,293,8,20,19,71,37,44,8,5,13,7,2,19,54,3,49,2,639,2,1,132,1,239,7,221,68,96,120,108,6,4,7,80,19,38,3,71,2,28,2,224,1071,12,291,695,3,3,3450,54,1,1,294,40,533,378,26,186,667,5,2,221,211,61,374,2,51,14,118,936,1,1,1,1,1,1,1,1,1,1,1,1,1,11,63,40,56,5,27,64,1,2,24,366,1984,4,184,10,60,608,4,234,1336,1064,228,8,559,617,1687,1,1,1,1,1,1,2864,14,18,1,277,158,85,478,304,105,589,1,1,1,71,780,5,68,35,108,1,27,26,166,49,1,3,1,3,3,464,898,356,31,216,679,1,1,1,1,1,1,1,1,1,1,1,1,1,9,103,61,36,1,29,26,25,2069,504,1,2854,26,192,1,7,1,144,109,11,36,45,33,5,281,485,1000,534,1,1,1556,54,1,1,294,40,533,376,2,17,320,134,11,2,44,3,432,70,305,16,1,677,72,638,36,120,6,4,156,783,93,1856,12,791,418,543,1137,1553,54,1,1,294,40,533,378,1,2890,7,282,366,689,1,287,462,189,5,21,31,114,523,1,2,1035,1856,5,23,183,26,49,6,1,1034,13,686,216,61,98,136,419,1256,20,1,1,1,1,1,4,648,1,24,266,3,256,1248,1182,6,192,1,2,667,3,379,1,125,4,19,174,96,1046,16,494,168,147,89,1,32,1,1,1,24,17,320,642,961,1,1,3,194,985,156,4,35,157,673,313,10,197,2,31,863,766,108,686,201,47,1,15,379,87,35,66,12,5,72,235,174,1591,115,115,17,1,1,23,18,1,229,48,44,114,558,5,304,110,172,408,1,3,3,440,292,119,15,22,1,74,1223,3,68,50,21,2,1,102,3,59,9,1762,30,178,3,34,1,2,1,1,2,1,1,129,231,5,91,178,210,449,71,356,74,29,1,143,678,1,8,3,27,1,1,6,194,1,94,893,200,605,9,23,74,57,39,1,668,257,10,49,3,211,1,27,3,62,6,1762,31,215,1,3,1,2,1,361,5,24,6,61,178,203,6,1,222,227,71,332,24,74,173,678,1,8,3,28,1,1,1,1,1,1238,1,2914,1,697,21,159,5,27,1,1,39,23,1,2,23,6,361,216,1,9,40,25,91,146,328,456,3,232,49,1679,19,19,165,8,1,2,53,41,573,3,2050,1,1526,54,1,1,294,40,533,378,8,2169,12,736,1,1,1,1,1,9,159,97,2,22,584,1316,4,739,1,5,2186,36,703,1,1,6,858,869,53,137,938,1,3,1702,1152,74,5,678,180,33,1452,586,9,103,57,31,28,39,24,166,35,44,9,440,119,1738,5,628,1,1,1,1,1,2935,1,2931,1,423,1,2302,3,282,2286,368,2,875,1990,1,2865,1,2923,1,2937,1,2938,1,1751,1,2852,18,1704,262,897,1,2,1,1,71,1,1,1,1,1,1,1,1,1,1,1,2950,1,1286,1,92,1,1078,1,2951,1,173,1,1165,1,1578,15,23,170,1,1,94,38,199,336,52,189,16,216,644,382,524,3,122,563,491,4,192,66,390,217,11,664,127,64,354,57,1623,63,1,1,1,1,1,1309,1,2615,1,2248,1,2583,16,454,85,531,242,9,16,1,183,56,438,1,3,68,253,243,374,1,2958,1,1179,1,2959,1,134,9,184,9,2,35,18,41,573,316,157,3,1182,140,316,3,68,31,19,21,220,4,2,632,164,46,227,526,175,353,522,6,2,1,3,77,1,1,1,1,1,13,219,149,115,42,117,506,8,81,263,316,527,623,1,5,190,560,1896,322,1,3,68,42,22,11,190,552,78,9,378,1100,547,116,1,1,1,1,1944,9,19,993,465,126,409,46,925,1,1220,4,1222,1,1,284,12,192,202,471,67,2,24,136,2,82,411,378,688,4,279,369,863,1463,1,2975,1,2976,1,2977,1,2978,1,2979,14,394,100,238,20,1,45,2,19,69,10,33,1,1,25,3,255,1,2,6,192,1,2,34,1829,925,10,195,34,1374,409,968,1,1,1,1,1,2,1539,44,6,847,907,1225,7,1,1,11,103,88,1,1,65,604,2,1,10,629,1485,5,847,507,396,105,1132,4,258,606,640,1485,8,192,1,36,92,541,3,398,706,11,305,22,58,3,66,65,20,115,565,797,974,5,291,351,36,915,1397,7,2840,126,25,1,1,1,1,1,1022,4,21,28,117,524,7,1235,276,567,1,546,349,22,8,1248,543,1180,26,1,1,1,1,1,3002,3,1334,600,1069,4,166,12,511,1255,5,215,2,2,1298,1353,6,221,313,2470,1,1,1,4,888,43,2,618,7,1093,1,1,621,251,684,4,5,336,675,127,1521,1,2,1342,157,4,1266,43,877,36,4,1250,476,29,160,4,2445,397,4,162,1,1081,2,184,678,3,221,164,2624,1,1577,3,1292,1562,4,3,212,1091,1281,3,686,375,555,3,256,392,856,4,184,11,59,608,3,1,211,27,9,215,4,4,1,827,466,304,763,286,7,194,2,85,8,1231,467,175,5,173,905,235,1637,1,9,204,715,1,1,10,249,2,400,1428,3,235,2332,444,6,102,105,74,1006,53,620,27,23,3,128,7,31,1,1,1,1,4,1,26,1,1,633,3,49,77,128,10,48,1,85,716,371,11,651,58,176,45,80,9,11,19,18,2,25,1,4,12,1,43,11,7,11,5,2,8,1,1,8,5,2,17,5,8,1,8,9,19,6,10,10,1,11,1,269,68,186,1,1,109,75,1133,135,1,201,221,1,1,1,1,1,1,1,1,14,231,455,2,4,3,392,265,325,5,341,152,105,742,1,1,684,21,164,28,1,39,26,22,368,1,14,29,85,48,39,11,101,107,421,303,723,156,338,6,689,344,42,163,4,593,1,1808,9,103,89,1,37,561,54,17,3,398,8,160,4,27,64,1,2,390,328,100,209,42,441,22,11,2,5,3,5,4,3,3,2,20,2,3,2,21,87,88,107,2,1,2,3,1,95,3,2,3,1,1,1,1,3,6,3,39,2,2,1,98,318,1,12,86,15,59,1,7,1,6,50,3,205,97,385,2,37,175,1,1,155,1,52,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1918,1,976,1,730,1,715,1,2625,1,2620,1,1235,1,3060,1,1856,1,3061,1,2281,1,3062,1,1863,11,155,508,108,304,118,105,730,31,1004,1,1,1,188,1,2165,6,192,9,664,312,1,85,41,321,51,11,1,51,32,38,54,1,7,17,5,354,31,38,2,3,3,4,2,341,222,14,367,42,696,26,6,164,1,161,1,1,1,1,1,1,1,1,1,1129,4,192,673,312,1,63,394,64,18,18,34,360,1,3,6,1,3,7,18,4,1,1,1,10,9,3,2,1,3,1,55,1,80,1,290,8,12,140,1,15,1365,131,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,899,1,1194,1,511,1,3103,1,895,1,3104,1,902,9,255,3,22,368,216,75,37,2,2127,7,192,1,2,5,29,633,1488,1,1764,7,927,4,1,1,11,74,2088,12,18,1,286,149,85,531,251,694,1,1,2,70,3,917,1063,1127,1,3108,6,18,1,520,782,694,1,5,192,9,664,126,186,13,1072,470,1,390,296,880,1,1,1,1,1,1,1,1,3117,1,3118,1,2965,2,2512,1,1,3119,9,19,173,1,7,662,3,313,157,1015,24,494,125,38,252,18,4,29,58,1,3,388,558,2,686,3,246,157,14,23,21,1,1,1,1,7,1866,773,3,2,461,20,1,6,21,28,2,1,76,855,1,3127,1,734,6,192,1,669,3,313,1834,24,244,128,33,23,139,12,5,86,340,292,142,10,29,93,1111,75,223,24,119,1,1,1,1,1,3,192,38,635,21,494,85,5,54,254,7,3,7,20,30,15,44,1703,188,22,131,14,1,13,9,2,1,528,6,689,395,1,3,2,518,1,1085,1,1086,1,1222,1,1508,7,35,157,9,664,312,1,1477,11,18,1,135,92,1,1,34,897,300,1,141,17,24,2,32,3,16,11,1,4,3,7,18,12,10,23,65,458,2445,43,209,488,38,45,3,10,393,3,2,57,1,4,1,5,94,318,4,94,12,63,9,3,2,53,169,520,38,177,8,147,4,25,27,1,4,7,4,11,4,78,1,1,1,1,1016,1,2172,27,23,80,51,5,1,4,28,1,2,5,1,26,31,31,359,123,20,63,8,3,203,275,296,45,2,664,789,9,18,1,227,1,1,822,949,568,2438,6,21,30,1,114,523,1,1,3140,28,224,111,131,163,269,154,4,105,620,33,7,2,367,593,90,268,1,1,1,1,1,1,1,1,1,1,1,1,1,2379,19,18,1,185,85,116,242,27,396,384,7,25,203,330,750,53,332,1,1,1,11,24,69,7,14,8,4,7,33,45,478,1,18,178,911,122,140,482,54,444,137,1,180,29,480,1,1,1,1,1,1,11,154,38,1,7,1,29,59,576,478,277,730,4,19,176,9,978,7,204,2565,53,332,1,1,9,7,1067,22,1876,198,3,1,1,1,977,12,154,38,1,1,63,605,3,136,2,725,503,607,23,476,59,2,61,15,6,35,368,46,49,44,156,497,137,301,461,40,30,39,4,273,70,1,6,102,878,50,146,158,1294,6,19,142,31,1,669,3,28,476,59,84,63,15,10,410,74,57,482,124,97,762,40,70,3,6,142,20,142,15,20,1,1,1,1,1,1,4,695,49,933,5,6,164,116,368,94,762,1182,9,201,644,84,154,2095,1,1,1,1,4,51,1,636,295,14,23,1,34,19,11,1,7,7,21,4,5,10,71,17,43,692,8,147,12,28,97,93,49,60,5,13,4,2,39,9,1,2,94,425,14,58,1,3,1,52,265,155,696,2,22,88,46,1,1,1,1,1,1,1,1,1,1,1,9,232,55,376,108,74,16,169,146,2019,1,939,18,51,638,8,12,364,2,7,6,147,113,449,9,27,23,59,552,377,320,11,684,8,3,192,195,88,85,551,1,27,340,5,18,1,435,616,949,18,682,103,8,39,538,1445,179,177,1,1,1,1,1,1,19,1,1,1,1,2084,5,51,1,160,475,295,7,166,817,54,13,13,14,5,11,579,5,494,4,57,486,1260,18,6,223,68,2,159,97,2,678,302,3,51,1,637,6,190,507,551,105,406,877,3,287,743,304,13,300,298,49,33,337,672,851,617,44,1,1,1,1,6,103,80,48,521,600,1490,8,194,61,2,1,390,333,22,2203,13,286,719,1,1,318,5,532,361,5,181,1119,41,2172,7,19,173,1,7,662,3,1485,26,190,499,4,2,2,30,25,25,110,146,52,1,19,86,3,13,41,3,103,323,943,5,349,22,46,94,8,684,551,116,456,26,24,763,5,11,135,122,24,5,485,210,22,27,2498,763,1450,3,771,14,60,2,187,19,14,192,8,1,790,186,1173,2092,54,1,1,294,40,533,378,12,286,5,695,3,1,2,1,14,311,544,1345,321,5,771,83,122,726,1506,4,156,35,748,93,1,1028,12,201,664,126,186,3265,54,1,1,294,40,533,378,5,291,695,3,4,2214,6,742,10,38,19,20,270,19,26,128,38,1,7,1,26,1,20,34,580,3,126,128,60,1171,11,2,649,7,61,30,12,111,17,752,2226,18,847,339,5,19,38,13,87,432,14,59,63,164,947,4,159,3,17,1,12,159,5,29,62,1,2,390,213,3,11,105,196,2,1204,2008,2,154,39,2,693,1164,1,2853,1,2974,1,886,4,164,68,26,606,7,192,1,37,27,534,74,2147,1,1009,1,1759,1,2332,8,1827,88,412,179,6,1,107,593,1,3214,5,517,2693,5,1,1,2,164,94,5,192,1,672,614,1,7,1033,695,24,164,260,1042,1,1,1252,9,103,88,1,1,65,31,349,224,3,7,32,71,111,68,582,73,327,3,21,28,3,6,714,30,33,42,388,555,1,280,2,103,108,5,178,5,2688,91,258,3,207,773,307,7,253,2381,228,9,91,259,1,7,23,169,1,61,660,1065,382,4,103,51,10,816,9,709,373,153,113,449,36,1,81,929,12,289,203,13,632,24,152,606,670,2,177,10,445,13,887,299,62,100,458,50,224,94,156,697,162,35,1,11,159,5,92,2,390,25,191,75,41,1706,238,10,184,59,2,676,11,1,138,1,109,366,5,154,94,34,7,890,2,164,28,4,1210,51,87,432,1,1381,4,1863,314,1,1048,3,192,670,3,8,1093,1,1,872,684,1,2,1,10,336,675,54,73,109,1409,1,2,1,245,6,161,31,1,1,1,667,7,780,13,396,64,100,503,1201,5,154,30,11,6,661,3,888,43,2,3,258,390,216,3,293,199,525,2,2231,607,1,476,7,183,1370,1317,1,91,265,1,3,1077,530,269,6,692,52,8,1,334,265,3,184,998,520,9,216,1,841,449,4,1,2,3,1712,1,1547,3,203,1,1097,7,654,468,59,3,137,266,428,7,19,135,12,18,506,172,815,9,166,523,395,1,3,136,278,6,100,10,164,28,1,1,2,668,1,49,205,59,12,153,46,721,11,1,1,1,462,230,24,4,857,5,184,59,2,826,1,10,166,523,395,1,3,78,185,257,225,1397,7,178,1173,482,54,444,828,3,5,154,39,1,1,94,9,184,11,8,1,716,221,39,2,119,5,192,1,1,1,667,7,1080,1,3,1,5,76,442,2,159,818,3,178,1655,1328,5,154,38,1,96,576,7,204,259,137,289,31,369,233,5,230,3,681,264,342,7,235,311,385,1,1635,444,220,3,184,70,1311,4,250,2108,190,1,1,2433,1,3232,6,919,1,11,77,112,62,5,49,2,1,114,524,8,887,241,82,596,1219,162,3,2,3,102,878,50,2,1813,772,3,980,196,158,5,19,174,1,95,573,7,21,28,117,47,477,554,54,8,1277,2,1,3,645,123,99,127,5,102,105,74,1006,673,6,178,866,127,122,54,1,1,1280,1,1279,16,23,1,2,35,1,3,14,2,2,4,13,8,20,5,904,1467,39,221,316,1099,560,183,771,3,80,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3265,1,3149,1,2190,1,3266,39,23,3,74,35,19,5,25,7,1,1,1,1,5,27,1,1,26,3,17,13,1,576,49,422,348,2,293,224,147,1941,151,54,1,1,294,40,533,375,3,4,211,2,37,40,23,706,1,142,238,152,1,534,1,1,1491,1,1,1,1,1,1,1,1,1,1,1,1,1,3,213,37,40,42,706,1,142,4,336,50,1,1,533,1,1,1053,439,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1855,1,3299,1,3280,1,2832,12,135,24,35,61,1,2,17,12,1,360,596,3047,20,201,85,705,15,1,318,537,361,5,1072,228,914,54,1,1,294,40,533,376,2,1,1244,10,1813,165,607,716,1,1,1,1,1,1,8,135,24,35,64,17,13,956,3047,18,201,790,15,1,318,537,361,5,1072,1142,54,1,1,294,40,533,376,2,4,20,1,192,77,17,216,3,273,188,251,109,12,10,1,78,120,256,860,504,352,75,1,11,184,7,1,1,2,32,62,360,216,398,421,7,184,8,1,2,454,216,398,4,1336,191,451,2,39,200,21,23,94,2,10,27,28,32,15,56,29,9,9,230,67,411,35,153,24,11,90,67,92,469,52,94,232,214,213,191,101,9,1,1,1,1,1,1,1,3317,1,456,3,164,49,77,1,133,6,166,12,40,845,198,519,4,154,40,95,1303,11,699,8,3,143,230,652,40,1054,447,5,18,1,1211,1,1779,14,22,10,103,24,35,61,3,17,7,5,1,576,472,2955,4,166,749,148,161,4,154,40,95,1397,10,673,34,3,143,358,563,1,1054,470,19,1,1797,12,35,65,26,9,24,32,67,24,428,466,194,2921,3,184,62,1,3,24,76,33,3,166,884,13,6,23,169,1,2,1068,4477,7,1298,38,262,31,349,2,1029,19,221,82,37,10,36,25,3,23,15,40,8,583,493,628,170,635,306,4,2421,1,1060,1,3320,10,135,24,35,64,17,12,1,360,596,3047,16,221,119,97,15,40,8,4,33,1039,237,391,170,635,225,81,6,10,188,870,2,1,6,19,620,1175,30,411,7,255,3,390,216,219,252,1985,19,135,24,5,30,1,60,3,17,1,11,1,360,1,215,136,83,161,267,2780,3,24,55,21,26,706,1,179,1,88,112,39,115,533,1,1,81,972,19,5,372,43,1,4,1,1,1,2,1,13,31,26,3175,149,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3197,1,1372,1,3139,18,23,3,128,30,8,1,1,1,32,1,61,359,217,398,421,2,293,3761,15,217,2,461,251,121,28,437,562,1229,41,1,1,1,1,1,7,164,20,7,4,32,1457,2,5,192,1,2,670,398,11,852,446,38,293,349,2,632,698,2,43,1,7,221,316,2472,226,15,64,1,6,192,1437,349,2,632,744,5,221,2788,241,64,1,8,49,111,4,27,22,45,24,3075,13,23,3,158,8,1,2,26,33,4,779,1972,348,2383,6,21,28,2300,533,15,461,4,61,39,549,434,3,258,390,15,5,164,29,36,635,2148,5,184,193,764,192,623,18,244,118,15,28,665,366,15,4,4,1,3,12,5,6,533,781,559,1,3,49,162,2,16,216,39,3,77,202,128,372,24,262,1044,10,2,854,10,59,1,21,135,24,5,20,9,1,1,60,3,17,7,7,359,1,24,191,219,601,1328,349,930,5,221,826,1862,338,7,6,23,131,39,2,719,1065,15,316,95,3,123,57,302,1,420,4,694,192,1155,1,1,1,2,191,91,4,227,27,1430,2,1,294,7,221,316,1276,566,855,23,44,4,184,9,2,94,3,230,632,2504,2,896,2467,6,176,975,459,222,224,1311,4,159,99,29,1,12,263,12,719,2306,1142,54,1,1,294,40,533,378,3,61,39,8,5,1860,825,309,374,1,10,275,3025,1142,54,1,1,294,40,533,378,5,279,425,379,287,141,3,159,97,2,12,268,727,2305,1142,54,1,1,294,40,533,376,2,24,26,166,1,2,5,48,41,573,317,84,35,278,680,94,659,1433,54,1,1,294,40,533,375,3,10,185,507,3,921,733,533,476,12,1,1,1,2367,1,189,7,164,20,465,14,420,871,1419,1,3372,1,2349,1,3370,4,184,44,3092,54,1,2087,1,227,1,392,3,24,84,25,19,452,47,544,6,393,581,168,3,1049,59,73,1,1,1,1,1,1,1,1,1,3309,1,1043,7,154,38,1,1,1,94,1397,10,22,113,140,1,372,352,336,544,159,2252,11,244,161,1031,13,2,4,5,3,2,10,11,2,49,1567,4,159,780,396,2026,8,135,24,96,3,17,5,7,4004,11,193,3107,1142,54,1,1,294,40,533,376,2,7,1368,4,961,57,749,58,187,10,184,8,1,1,1,94,360,434,603,675,9,221,114,209,500,901,432,856,10,142,7,706,143,234,4,686,1452,52,1,3012,5,164,94,390,216,1822,4,184,11,32,1,7,293,23,24,1263,409,872,502,4,293,23,130,134,1,316,6,221,139,962,1268,727,70,5,225,1548,306,1309,1,1,1980,3,184,64,823,4,91,12,130,1387,4,791,471,2128,1,7,181,510,1071,182,230,218,596,4,220,484,632,2056,4,184,43,1457,2,6,166,522,159,410,2136,1,7,77,58,56,64,3,17,4016,9,785,67,446,437,521,1025,20,94,1,2,3397,1,3,1141,815,1443,4,21,28,636,298,1,2998,1,3400,5,23,136,34,63,981,12,3237,6,1,2,4,3,3,127,18,1,1,1,3,1600,1805,1,2,164,700,9,23,3,167,34,1317,140,295,382,2442,5,411,114,1,1087,841,7,128,1816,31,224,713,495,1,2,1191,13,2,258,405,4,23,170,2,1784,6,100,35,59,61,26,4010,1,122,42,166,10,2,1,2,2,21,16,115,67,105,37,67,8,28,390,7,1,13,3,2,78,30,122,1,9,12,197,98,96,121,5,113,11,2,127,599,189,536,1,1,1,15,23,3,128,30,8,1,1,1,32,1,61,360,216,821,1675,3,20,1,28,23,187,1150,24,1,6,501,368,130,23,682,100,3,157,9,43,29,1,1,1,1,1,1,1,5,677,14,13,631,427,1,3392,1,3233,1,1923,8,293,47,52,1211,409,727,647,35,12,61,39,35,24,35,64,17,1,11,1,712,3291,6,335,1,725,555,751,1055,4,159,490,290,2422,7,135,140,1,724,2423,1,867,1,2223,2,268,727,2,277,724,2,278,724,2,274,725,2,263,731,2,271,726,2,273,725,1,3300,1,377,1,1141,1,3208,17,178,45,1,1070,46,117,370,92,166,188,311,4,822,15,1,1,1,3,1184,60,79,1,1068,1,2377,6,220,663,1444,546,378,178,3,258,1246,175,4,678,506,139,271,2,791,2600,2,525,1929,7,166,12,1045,1,70,531,1282,1,1182,1,1644,2,1083,4,6,120,6,1118,65,12,694,7,688,227,146,2,106,146,1052,4,1369,505,503,1007,4,194,1,94,830,3,931,189,62,2,1139,242,4,1369,3,502,1510,3,23,171,1785,4,1120,62,1676,572,2,207,1080,2,19,270,2,164,49,5,853,2330,104,7,5,6,87,27,6,6,1050,2255,1,3432,19,217,2,2,316,143,26,225,116,5,465,296,566,530,100,225,1,12,61,7,5,221,672,2116,226,82,8,1,517,413,358,33,291,842,978,4,156,74,684,2520,1,1289,4,221,313,2475,426,5,537,1276,1488,3,2,5,194,2,666,52,205,8,931,1,1,187,1,2,147,2166,6,920,11,2,334,1,2,6,87,27,12,129,921,2255,5,504,2729,1,1,58,4,340,842,1272,430,9,296,206,5,40,635,462,1,813,979,3,218,1043,519,3,194,95,1303,2,191,673,8,1250,476,82,107,1268,255,1,1,3,164,49,69,2,2585,720,7,23,170,1,1,94,625,205,4,92,72,1122,2142,4,165,46,30,9,13,619,1194,566,774,80,2,4,12,1,12,29,8,5,6,192,1,1,1,94,1397,1,1956,2,1279,1,2,1553,1888,2,289,1303,5,281,6,1652,649,854,1,2150,1,3428,16,18,1,229,157,49,23,55,47,364,127,366,18,43,106,409,7,14,24,37,18,8,4,9,8,6,8,8,3,1,1,4156,5,24,37,30,9,22,3,2599,751,93,5,26,128,39,1,1,1,360,1,1249,7,23,3,128,39,1,1,94,5,184,11,32,62,1395,1,3350,7,192,1,2,667,3,398,35,5,184,8,3,670,398,1,1126,5,184,8,1,2,1068,5,184,8,3,94,794,1,2204,1,1087,5,23,3,167,2,94,1,2369,3,193,2,94,1,2988,4,184,8,1,2,1,735,2,204,978,6,184,8,1,2,454,614,12,192,1,456,136,80,398,35,437,245,276,753,292,8,785,67,411,35,437,521,753,292,4,192,1,2,94,6,184,8,1,2,670,1115,1,3225,1,3444,1,3445,1,709,2,184,998,1,3446,1,3447,1,3448,1,3449,1,1351,4,193,2,94,974,4,785,513,437,1274,1,1876,1,3450,1,1909,5,51,1,114,523,1,15,23,1,37,6,9,3,8,4,9,11,11,8,5,848,3308,6,23,38,15,3,21,22,20,23,131,40,95,4,3,7,191,4,73,317,39,4,2,85,102,1,58,366,6,5,21,28,2,1,638,10,23,1,37,6,9,3,12,9,22,861,4,23,56,21,883,10,853,86,302,2040,6,7,5,19,71,62,1,1755,1,1382,1,3452,1,3453,1,3454,5,192,1,1,1,1785,6,21,28,2,1,114,524,8,23,1,37,30,9,22,8,853,3,61,39,30,17,849,1,237,686,84,19,493,484,121,251,55,17,1,25,30,36,61,17,100,30,5,24,5,27,3,62,2,24,366,333,22,80,93,110,3005,5,293,2042,404,647,69,2,258,390,3,193,36,2783,3,1141,192,623,15,23,225,41,7,264,1,10,83,363,105,423,47,103,1050,46,6,21,28,2,1,634,375,2,23,77,2,853,2441,6,164,91,3,390,25,2780,4,165,48,27,10,9,710,143,230,158,2053,5,2,19,132,5,22,39,39,35,4156,2,688,1,6,707,3,143,230,1746,470,6,1191,57,1584,393,219,1,2,164,2522,7,192,1,7,662,3,398,1087,4,19,560,491,949,2,687,295,9,217,2,825,19,98,356,297,438,1056,3,192,673,398,12,420,126,11,33,673,35,218,740,753,301,2,43,6,338,110,98,11,33,2206,3,697,551,1977,8,699,8,146,221,1755,452,6,7,4,87,24,177,3136,8,993,12,1,312,7,5,893,5,2,1033,217,2,2816,640,6,537,1276,566,206,716,5,4,1249,1,624,1526,4,654,402,181,2220,1,3458,1,483,1,3451,3,100,35,4156,7,192,3,1434,349,2,632,744,5,221,2788,305,1,4,7,49,2,109,4,526,5,659,15,61,103,29,2,63,391,201,37,96,94,277,150,269,1080,2887,3,1167,184,2108,4,3151,86,65,127,7,18,1,229,822,374,10,565,4,114,19,33,523,6,2601,397,462,1,1,1,5,23,170,96,184,1072,4,164,94,405,420,1,1799,1,2280,8,2998,462,1,2,1,1,1,1,6,1241,1589,638,1,1,1,1,2378,6,23,170,2,94,1397,293,7,256,37,90,762,1873,454,1,5,648,1,24,410,428,4,22,78,22,858,10,706,1,13,133,336,535,52,1505,18,19,10,91,9,35,56,2,2,63,24,7,4002,2,1980,1376,4,887,467,370,1129,2,193,96,4,192,1,669,3,5,1461,1264,80,669,1,3,91,75,524,37,697,2,21,127,39,1,88,58,54,39,65,16,28,7,6,1,1,6,1,4,90,3,411,8,78,4,54,262,159,39,605,251,63,5,5,178,1,1,3478,1,1834,12,26,128,30,8,1,2,32,1,61,576,398,423,7,22,39,74,948,652,1744,812,1,3373,19,697,23,127,12,27,1,88,58,158,44,13,1,7,5,93,419,82,54,1065,6,210,22,539,74,16,403,3,50,721,2289,3,1251,2,211,2,752,499,3,1226,509,4,3,1033,228,93,9,53,576,260,262,162,191,186,137,633,2,160,4,3,1241,1589,641,1,303,4,51,1,637,294,1,1189,6,184,59,2,826,1,1231,9,102,105,74,6,693,50,257,673,827,1,126,12,19,4,170,1,1,51,1,1,41,573,69,188,7,21,28,2,1,114,524,293,15,190,519,140,1,3,230,158,635,977,428,6,7,5,90,62,11,1,163,1,46,3,17,9,1,1,740,1109,5,166,48,769,54,26,2,240,742,3,3281,13,5,4,159,489,528,2304,3,166,817,54,13,700,149,1,3,2000,428,6,7,5,19,5,66,62,4,931,1,1,1,3,128,86,17,2,221,2788,4,1,517,804,1133,4,3183,104,7,146,5,159,97,2,390,332,4,21,28,1014,2418,3,853,2441,5,4,114,6,6,3305,2,887,374,4,204,716,260,2,2,1261,108,3,1650,302,565,1,1600,2,847,2141,4,546,44,594,1265,2,191,2257,11,204,219,123,108,487,41,2,137,694,42,828,6,700,20,130,276,1727,470,8,89,143,483,15,41,74,16,169,4,321,19,152,8,3,700,20,529,7,190,507,38,352,161,1,1120,4,232,55,558,419,5,281,6,1053,599,1543,3,234,1145,123,2,102,878,1,931,7,20,1,143,49,27,50,996,31,166,49,2,2,183,273,256,113,6,2,11,2,196,103,8,145,84,104,160,1369,74,17,29,129,1,1,1,1,1,1,1,1,3491,17,849,38,190,49,129,6,591,57,936,8,284,213,38,10,87,7,1,1,1080,1,1789,32,166,49,2,2,473,195,157,8,25,3,175,6,103,8,493,44,967,478,44,85,2,2028,302,1,1,1,1,41,1,1,1,1,5,192,2,668,3,313,5,675,1030,246,282,588,11,159,1,4,27,64,1,2,24,366,29,187,15,212,4,73,248,117,44,354,10,395,920,2,502,362,7,244,1,2474,1,1336,1,3495,10,324,65,32,207,2377,491,1,1,1,1,1,3501,1,628,1,2884,1,350,1,3234,2,2018,851,1,2200,1,3502,1,3503,1,368,1,389,1,3504,1,1323,1,480,1,399,1,387,1,369,1,990,1,1951,1,600,1,601,1,3505,1,361,1,3506,1,2346,1,385,1,3507,1,3508,1,2259,1,541,1,517,1,3509,1,3510,1,505,1,1327,1,323,1,644,1,3511,1,3512,1,3513,1,421,1,325,1,3514,1,3515,1,3516,1,1585,1,1332,3,1616,733,1168,3,24,37,39,15,164,27,67,390,29,172,15,23,739,226,57,656,755,77,1,4,160,31,1187,254,2,2203,3539,3,221,168,274,2,1184,2334,3,389,274,2855,11,389,239,35,12,703,1627,229,262,12,2,9,8,662,82,2704,72,1,1,1,1,1,1315,1,1794,1,1170,1,3525,21,286,30,37,1,60,1,31,77,63,310,76,18,15,325,1111,924,161,1,1,1,1,5,221,485,143,2385,100,2,3365,162,1,3528,1,3531,1,414,3,353,506,500,7,164,20,7,4,32,1293,164,1,3532,10,154,37,1,1,1,122,24,206,698,276,3,316,37,61,11,77,117,1,32,1,1016,354,371,287,111,261,40,286,11,19,7,2,2,34,8,16,2,1,11,35,29,17,12,21,87,14,40,321,30,2,177,139,5,2,264,268,365,119,63,952,144,1,22,1,4,1,35,7,21,28,206,3,918,160,280,2,1336,2168,1,896,28,200,89,80,16,2,1,11,81,77,1,32,4,6,1,53,351,323,2,356,664,104,80,783,3,41,4,169,1,3,1244,396,1677,9,321,99,60,12,186,506,139,271,1912,4,164,49,27,50,6,217,2,1238,60,188,246,3,164,28,673,11,480,66,44,504,242,180,934,382,672,32,1,7,20,1,145,45,2,27,50,3,1951,881,345,4,164,27,64,3,11,77,115,1,2,35,293,339,3,49,330,22,3,24,216,3298,3,217,2,833,6,217,2,4,817,12,1325,4,1336,180,1316,672,20,286,37,4,42,18,12,81,66,11,33,10,405,179,146,621,499,1055,23,11,1,5,166,278,850,163,2084,1,3363,11,1865,44,926,648,4,1,2377,1,1,1,1,18,159,33,1,2,5,1,664,126,272,1087,2092,54,1,1,294,40,533,378,18,286,88,212,400,4,2,15,809,46,547,536,21,1,459,102,14,1,26,1,2343,8,159,1,4,27,64,26,582,473,4,221,485,2548,80,1,3005,6,221,3,482,327,217,2084,3,1576,627,3539,1,3529,3,159,489,216,2,648,528,4,672,655,5,406,7,14,1,146,701,423,2225,34,78,215,2,2,2,313,94,78,143,203,12,16,181,75,36,493,44,10,620,337,307,51,91,9,20,44,37,13,35,2,17,20,1,296,732,435,258,269,227,75,1,1,1,1,41,1,1,1,1,6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,316,1,1,1,1,4,3545,1,1,1,9,23,161,11,32,1457,2,293,327,55,8,79,80,32,52,405,216,207,4669,14,1047,726,1071,65,338,26,42,234,1,2345,1,1,1,1,3,193,2,719,8,388,92,21,93,727,7,687,1536,1,2442,1,611,1,411,1,3552,1,336,15,217,632,38,146,14,5,209,111,401,101,35,692,633,91,158,3,1263,2232,2245,1,1642,1,1378,1,2361,2,654,2899,2,3234,268,4,221,296,2845,147,11,154,40,6,82,7,600,38,809,251,336,27,12,191,3,61,3,24,366,216,50,66,196,68,1385,7,77,115,1,2,1049,19,993,13,200,123,2,44,18,12,81,120,375,348,1027,1011,144,4,21,28,164,77,3,859,1,25,2,353,543,2,191,3363,7,340,49,239,47,638,19,1902,1,1969,1,3555,2,160,503,3,193,2,1425,5,663,43,143,234,4,9,217,489,143,184,44,10,163,5,6,6,23,3,174,1,2002,147,3,1005,325,1204,2,663,420,6,221,485,269,2581,1,1,3,2203,3537,2,9,316,37,33,25,3,180,6,296,2556,8,1079,683,11,557,514,712,2,1,1,3390,7,181,510,68,436,567,182,1616,5,791,2599,1,167,3,4,411,114,1929,1108,2,166,15,5,26,128,39,96,1397,2,1336,2227,16,200,127,7,35,18,1,11,81,848,1022,1011,173,30,1,1,1,8,191,91,366,266,66,196,68,1385,6,706,143,228,10,168,6,8,601,385,19,325,639,234,331,995,3,32,250,1004,10,296,29,206,260,279,91,21,86,1,750,6,192,8,1,790,1359,1218,7,286,704,2,15,1402,1119,41,8,523,63,68,384,298,1105,468,634,1,3570,1,7,3,1047,2524,1,1,446,3,293,603,2467,2,282,894,1,3571,9,192,8,127,42,19,477,463,1022,1184,2,1378,2117,1,180,1,1403,1,1284,4,192,9,790,187,30,286,21,16,2,2,34,8,19,92,78,43,3,10,391,3,320,2,1016,188,827,138,6,8,15,45,1,1,1,1,1,1,3398,1,3579,1,500,5,221,485,381,2190,57,1,1540,15,316,45,17,36,66,45,75,14,391,179,141,5,225,39,780,6,188,36,468,341,217,624,4,316,130,201,2933,3,77,1167,1384,12,286,11,19,98,32,46,692,139,1118,1087,1,52,6,791,704,708,237,950,168,1,3569,4,411,3,111,1929,7,191,3,64,23,895,68,1543,2,1336,2246,32,286,75,8,16,2,12,35,29,17,21,36,63,14,40,44,307,2,239,77,7,532,89,458,600,130,222,4,140,1,1,21,41,12,49,115,27,64,3,23,1,366,216,116,196,68,11,221,485,143,2385,13,78,9,1,210,2,36,7,23,839,52,630,435,382,2442,18,243,2,48,199,108,471,1,175,248,2,100,588,121,240,1038,1,1,1,3,849,2385,91,8,286,5,695,4,2,15,855,1666,4,160,4,27,67,7,217,2,833,1325,857,249,2,11,219,60,877,696,713,311,36,495,96,85,1,4,191,67,95,61,5,166,53,1071,227,2073,5,385,116,140,605,1893,5,385,116,745,1893,226,1,1247,2,859,1,1,219,8,154,40,33,62,600,795,52,91,4,181,510,1071,182,5,224,439,370,217,1351,3,21,192,77,4,22,824,15,2634,3,51,1032,2508,13,296,31,115,59,7,58,58,17,9,14,1,228,2699,2,2017,72,1,2299,1,3593,7,23,131,40,925,59,1,508,2,517,1061,10,154,30,465,224,255,38,1,147,382,1534,1,1237,20,23,170,2,6,251,539,47,81,48,10,1,172,276,17,307,271,72,272,295,734,2,3589,6,2,53,1,3,164,92,417,7,573,297,40,4,18,12,155,12,214,38,1,782,1,44,242,477,351,311,1135,1,2,389,1562,5,23,170,36,633,2150,3,193,431,238,4,296,211,507,1444,7,360,1019,1277,941,1,1,1,1,1322,1,3595,4,156,74,684,26,6,221,168,128,111,2377,503,8,346,22,149,24,1,86,2868,12,8,214,475,61,35,146,358,324,1820,9,166,22,29,2,456,377,203,830,1398,6,161,32,2,59,608,703,2,517,665,1,3601,6,518,803,292,402,3,851,1,1852,2,1951,1557,7,51,1,362,338,144,35,391,8,1277,2,1,370,1,187,1764,1,4,166,1058,233,1650,7,122,34,131,577,166,111,1487,6,253,435,159,391,512,540,6,51,103,6,24,500,5,2,3509,95,3,256,937,12,4,662,58,24,1446,4,523,63,419,325,3,1,213,17,35,215,2,2,2,859,1,209,187,40,1328,31,36,72,370,133,35,68,587,346,990,302,1,1,1,1,6,1,1,1,1,71,1,1,1,1,3,52,3214,339,4,1,138,896,2571,3,518,1095,1976,3,240,1139,975,2,184,9,9,346,22,21,128,24,87,47,2821,12,4,750,2857,1,1,1,2912,5,20,1,28,164,77,1,1816,1,2230,1,2386,1,1942,10,24,2,35,7,32,20,6,7,1,903,127,364,102,70,509,363,31,20,142,183,70,224,747,1,1,1,26,252,66,24,184,31,199,1,1,1,1,1,27,38,2,2,1,3,26,1,11,17,5,5,1,30,13,13,1,304,44,66,191,40,300,185,575,389,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,12,611,878,1,883,418,407,631,2151,1,1,1,1,1,3198,7,3739,1738,508,1,1,1,1,19,192,1,8,664,312,1,120,218,123,48,625,227,956,121,1,1,1,1,1,1,3622,1,3623,1,3175,5,23,170,598,71,1117,4,159,489,216,2060,10,1951,881,1,344,1726,1087,1,1,1,1,4,23,141,29,669,1,3624,1,3625,4,192,1,669,2039,1,2783,1,3176,1,330,5,192,1,455,217,774,1,1337,6,192,1,455,1,216,774,2,2058,925,1,3626,1,3483,7,192,1,8,664,398,376,1856,1,1865,6,192,9,664,398,376,1856,7,917,442,12,1,502,1480,273,1,2644,2,23,170,1,2634,7,23,169,1,8,661,3,1114,1,3628,6,23,169,1,8,664,1114,1,3412,5,23,169,1,669,1117,7,3718,1,2276,1,1,1,1,7,846,2183,2971,1,1,1,1,8,1095,64,2561,2285,1,1,1,1,1,1026,1,3629,1,2903,3,579,5,2319,9,63,3553,1,662,1731,1,1,1,1,4,23,170,1,668,3,23,1956,382,1,2994,2,23,1956,1,3174,1,1814,5,192,9,1062,35,2323,1,2778,4,192,9,664,2337,6,192,673,433,1241,956,125,1,3384,3,193,669,481,17,368,9,82,24,35,162,337,200,4,112,150,206,1296,184,36,425,1,10,204,2247,989,220,925,1430,1,1,1,1,3,2312,1309,11,1,3633,1,3200,1,2191,4,2312,1307,2,13,4,2312,1307,2,11,2,3198,437,1,2539,1,3636,1,3637,1,3638,4,23,170,669,1117,1,3639,11,362,1,335,1,618,117,4586,1,1,1,1,8,364,247,3026,3,1,1,1,1,6,364,247,3026,4,1,3,5,23,138,32,669,1117,17,439,140,52,28,411,350,13,4,7,6,3,232,334,343,1284,1,1,4,256,3393,1,1,1,3651,1,1537,6,87,48,133,7,720,3296,17,19,2,2,26,13,103,28,8,12,17,632,602,106,119,108,182,382,17,699,376,137,23,17,96,382,67,90,192,752,359,3,247,212,1,1,14,159,32,64,3,24,5,574,3,116,50,949,333,49,1260,2,201,2055,10,244,113,48,1031,1,17,231,399,1571,1,1,3657,1,3658,17,21,28,51,64,1,48,434,25,676,341,138,685,451,386,310,1,1,5,154,40,2,93,1175,1,1643,1,494,8,1,48,162,2,18,8,11,732,3,22,192,17,12,22,166,36,129,684,21,879,260,1465,1,1,1,13,188,165,506,193,6,1111,4,610,98,782,3,1,1,1,1937,1,3669,1,3136,13,22,137,25,8,1,1,1,37,26,391,212,3,200,12,682,15,601,218,1068,812,274,1,1,1,1,1,19,204,96,21,64,54,15,22,59,24,758,50,493,853,281,175,29,6,472,1,10,680,1009,4,1,1475,35,1,471,2,1,7,32,127,1,4,27,64,609,7,164,2,47,27,49,1,400,5,685,298,54,26,2418,6,23,1,43,12,47,2850,12,707,2117,1,2,5,3,845,1,1,1,1,1,16,126,33,35,62,2,29,1,360,216,75,38,199,68,1680,52,710,5,3175,2,19,491,1,6,23,170,598,71,257,860,2,218,1651,4,193,1,668,777,12,160,294,47,27,11,7,114,20,841,495,870,803,8,3536,1,153,1,1,1,1,1,3,2835,701,1,11,320,134,74,11,531,946,3,685,12,170,810,1,3697,1,1521,2,224,1650,3,32,132,94,2,256,3395,6,100,35,140,1,724,3291,21,19,4,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,56,459,221,161,22,23,80,89,1,8,29,59,290,22,261,3,49,333,88,115,14,56,459,221,161,841,496,6,678,1665,1,65,1160,130,8,192,9,29,616,15,4,774,340,5,166,54,638,198,760,5,1295,275,1292,619,36,10,159,5,92,25,6,699,153,2435,126,1,2,190,524,1,281,6,62,3640,1,1,1,1,8,62,17,5,1595,2024,1,1,1,1,3707,47,224,458,479,247,31,78,348,44,10,159,461,45,599,228,72,187,1,68,812,693,233,39,354,1,1,1,1,36,1,1,1,1,16,1,1,1,1,51,1,1,1,1,221,1,1,1,1,7,23,169,1,721,264,461,3,22,204,976,121,387,235,537,1,355,42,297,275,26,166,1,54,30,1,1,1,1,1,1,5,466,2388,758,102,1,6,159,5,31,345,2389,550,4,100,35,140,4016,7,18,146,20,11,33,53,2506,13,166,50,5,114,67,142,75,433,6,245,12,1062,866,2,330,1007,4,192,1,455,991,8,195,662,5,221,187,989,1177,280,1,3436,10,49,2,113,20,71,1,398,939,634,57,7,1045,906,428,404,368,21,545,7,195,94,7,323,5,673,1293,5,21,190,2,28,9,9,330,136,579,739,30,137,426,406,700,2,21,192,2,2377,1007,5,184,9,1,1,94,1,1784,4,1159,2559,1,1,5,526,385,359,312,2139,3,364,1420,1849,4,49,2,162,1381,2,1979,382,5,204,39,2,674,263,8,330,715,292,528,1307,311,130,1,12,62,144,35,1,1570,776,1115,1,1,1,16,1,1,1939,5,102,105,74,699,307,3,19,165,9,15,18,1,229,109,97,23,593,251,133,561,4,568,1137,828,473,49,697,17,1140,55,169,2,293,656,447,140,66,2,1,40,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3761,3,193,480,189,1,3762,1,3627,1,1371,9,333,133,1,16,1976,312,859,3,130,1,2831,1,3652,1,1730,1,3764,1,929,1,3089,1,3558,1,1167,1,466,1,1095,10,182,664,519,7,488,1134,204,224,205,138,1,1747,11,164,18,664,519,7,488,1134,204,224,205,138,4,518,393,123,2584,1,2771,1,1212,13,23,141,92,121,1054,12,34,6,1,495,1002,3,1,9,23,3,167,184,414,71,621,496,1006,1,3396,4,23,170,669,2150,26,483,35,121,41,334,3,676,1,1,1168,5,301,29,4,1,1,1,473,1,87,1,1,1,1,1,1,1,639,6,431,73,143,514,137,515,6,284,251,112,328,714,55,634,10,3,31,10,128,5,2,14,30,5,80,3,28,22,64,4,58,4,43,39,70,16,2,6,2,3,3,11,5,2,7,18,15,10,3,2,12,3,2,6,4,11,2,19,89,9,1,1,21,2,1,2,6,2,9,6,11,43,4,2,84,2,51,1,4,1,3,1,46,2,1,1,1,48,19,26,8,12,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,22,3,12,95,12,25,40,6,8,1,1,1,39,8,50,2,124,35,1,4,1,1,1,1,1,1,1,1,1,52,1,1,2,3,31,7,5,33,42,47,3,2,2,1,2,2,3,1,1,2,2,3,2,1,3,4,3,2,3,4,4,2,2,3,1,2,21,1,2,24,11,3,8,9,1,2,15,8,14,56,34,10,9,3,1,1,1,1,1,2,19,4,15,17,1,1,61,2,5,2,1,2,1,27,20,43,11,5,2,4,1,1,1,1,1,1,2,25,2,11,93,26,32,87,71,75,2,1,1,1,1,30,2,1,17,1,1,12,32,1,1,1,1,1,1,19,1,1,1,5,112,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,3,14,1,15,21,1,7,1,1,1,1,1,1,1,2,20,40,4,2,2,29,5,7,2,8,6,2,1,15,33,2,9,2,3,1,10,1,1,1,10,1,10,2,20,2,2,1,11,1,1,8,18,1,3,1,2,43,3,14,2,99,2,1,1,1,2,1,1,1,20,27,34,1,1,1,1,1,1,1,1,1,1,1,5,19,4,6,4,4,3,79,1,7,151,1,2,13,20,36,1,1,2,1,1,11,17,2,1,13,17,58,41,35,3,2,52,91,5,1,1,6,58,38,1,57,1,1,1,9,4,21,1,5,25,11,14,1,5,8,5,1,1,1,1,1,16,2,17,23,29,20,3,3,42,92,23,19,35,5,9,17,14,9,6,29,1,2,7,14,2,48,5,13,17,5,6,6,4,9,2,1,1,1,1,1,1,8,6,3,1,11,14,9,4,3,5,18,11,2,10,1,1,16,15,7,1,1,2,4,5,3,53,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,3,154,39,669,9,181,154,263,49,25,489,187,2061,364,1,1785,3,32,124,126,1,1752,4,192,1,455,217,25,244,113,82,38,56,46,51,440,350,17,7,6,2,1,42,49,141,334,65,278,184,1100,1,127,1029,3,1734,826,1215,14,21,28,2,1,48,64,1,1,47,77,399,1,373,2418,8,23,1,2,35,39,22,861,54,12,685,20,278,54,13,24,3,426,1130,1143,1,1,11,1298,341,3,311,586,321,635,140,78,66,1,20,820,980,573,825,440,1,89,3,1,1,1,7,9,4,3,1,23,1,1,1,1,2373,18,191,656,17,186,27,4,174,109,139,1,13,53,31,1237,512,426,1,8,10,852,446,218,123,3,311,586,956,140,145,1,3728,4,32,124,8,94,2,161,32,1,454,28,846,397,55,218,278,175,287,56,227,362,594,121,1,1,1,1,1,11,2,56,96,1,1,1,1,1,1,1,1,3794,20,204,236,36,83,25,11,312,158,795,442,10,430,80,109,197,76,417,124,24,26,37,300,271,27,49,33,337,672,4,1,765,81,151,131,86,220,29,44,1,1,1,1,433,40,1,21,14,82,1,1,1,1,1,1,1,1,1,1,1,3456,1,2822,1,3574,1,2201,1,3361,1,1689,1,3745,1,2908,4,1263,35,218,1796,21,377,82,18,41,162,337,414,9,3,34,6,1,8,1489,3,1,218,2,426,176,1,2,1531,483,15,49,51,22,32,10,27,64,1,2,432,174,169,146,442,823,6,874,424,667,1510,313,21,12,1454,7,29,41,483,1795,1,1,1,1,1,1,22,18,1,225,4,41,7,158,106,19,81,357,53,374,6,14,30,50,473,2,70,698,2016,54,21,2,3,23,116,1,3,12,4,27,8,14,5,96,1,262,49,25,18,168,3,161,30,4,12,280,222,119,108,63,119,17,195,158,12,273,228,10,89,2,1,193,45,19,188,252,112,43,1,1,1,1,1,1,4,21,28,1056,2718,1,2312,1,911,1,1360,4,230,3,1231,337,16,21,28,162,497,179,466,996,95,430,3,5,92,162,222,303,163,3,710,2916,199,1,874,15,1483,7,41,483,971,490,332,2,3,1,1,12,1,1,1,6,255,3,390,216,11,701,21,103,56,33,1,8,54,1,2,23,1,5,361,1,212,3,1,10,1104,382,504,965,35,244,4,41,7,61,35,36,25,1,2,78,26,19,438,90,26,3,4,107,203,29,1,1264,43,226,2,1,186,420,76,133,1,1,1,1,1,477,62,1,164,1,3,8,8,39,10,264,46,85,18,25,18,168,191,4,8,2,4,117,111,53,222,46,73,125,7,21,78,17,58,1,195,119,39,285,112,1,61,54,10,28,63,1,1,256,101,49,110,36,144,160,15,1,1,1,1,1,1,1,1,8,62,41,89,8,1,664,126,1359,7,21,28,2300,525,8,476,123,5,100,132,49,6,1673,6,190,1059,1350,401,400,445,6,23,131,6,33,1,62,15,169,14,32,7,1,1,129,182,505,12,4,205,912,708,965,12,333,91,42,52,9,36,1896,312,3,989,84,1,5,190,473,562,534,2086,10,1298,413,28,1573,224,313,1,1,1,1,11,368,88,216,461,1611,714,203,193,1,1,1,6,21,11,68,66,25,67,15,558,575,1611,3,28,93,335,255,173,30,135,62,1,1,1,8,697,10,541,527,9,1494,476,1,9,23,3,166,1,8,661,3,1114,382,4,51,1,114,524,5,24,67,9,22,861,17,1167,90,597,224,1479,59,66,67,2,3,1,6,84,17,1,1,1,1,1791,17,553,45,49,25,1017,231,390,653,194,252,252,112,44,5,44,1,1,14,19,170,3,54,1,1,41,625,3,455,148,459,382,778,1,1570,3,24,53,23,3,287,574,3008,1,1887,1,2079,6,1170,91,93,398,42,115,4,193,669,1117,382,13,2231,543,383,12,29,5,2,426,7,131,2,99,1,1,535,1,2450,7,378,2427,393,437,3,146,88,2,2444,181,7,1230,631,679,661,22,650,1,12,100,85,359,1805,157,7,418,908,4,32,1,1,10,193,8,6,47,1,32,376,317,999,650,3,579,432,678,2,1687,2191,3,165,76,9,2,92,1194,6,335,209,54,49,25,2737,6,1167,90,534,63,224,1479,5,159,96,3,390,197,4,353,494,12,1,5,335,1,208,103,2762,4,184,11,59,1311,6,190,30,59,406,179,219,2,212,1,6,183,32,8,1,832,205,9,192,1,1,1,1,93,625,1033,40,3,235,1098,1234,5,166,524,926,1348,1,2,710,588,2,166,524,3,193,2,510,1,1832,7,62,3640,1,1,1,1,173,9,62,17,5,1595,2024,1,1,1,174,6,79,5,28,1567,54,2147,2,1298,218,4,647,33,337,2188,4,192,1,1,668,4,598,82,337,1442,4,206,669,102,1589,5,1243,55,958,56,1307,4,977,3,50,304,6,19,173,1,96,573,3,3,184,887,1,8,697,10,500,41,1,12,593,55,8,184,11,32,27,67,217,1146,2,3,697,551,661,5,204,80,262,132,623,8,23,169,1,455,214,715,62,340,6,1322,618,12,508,1,56,3,164,31,667,6,214,17,9,2,8,732,4,122,159,6,743,4,1248,106,398,124,5,164,28,1,455,217,24,153,42,3,60,342,408,618,24,4,768,532,762,165,951,1193,1,1,1,1,1,1,1,1,1,1,3739,6,2858,572,277,1,3,1,1,2194,2,697,12,1,3424,3,1249,2,356,11,697,10,484,57,1,503,102,55,729,336,162,8,232,55,440,25,93,406,356,1583,7,579,491,374,100,141,334,2784,2,2373,825,4,159,5,118,366,5,214,16,2,668,9,5,1689,851,658,5,1,3,1037,2107,738,8,62,144,1,2381,1115,1,1,1,8,241,1,468,1218,11,112,99,1572,4,164,91,3,2428,6,20,1,28,164,27,50,16,22,2,2,35,4,4,12,2,17,8,12,6,5,2,48,856,22,335,67,105,37,75,439,79,166,653,2,127,1114,223,461,1,1,1,1,1,1,1,1,1,1169,1,3892,1,1303,1,176,1,2628,1,1041,1,3893,1,3894,1,3895,29,22,1,47,23,9,6,12,6,9,21,3,25,74,17,13,360,61,230,41,98,5,43,3,115,395,667,492,191,1302,1,3896,4,176,364,2827,530,1,3367,7,335,67,105,37,75,518,821,4,22,162,681,218,4,275,1,343,381,11,179,2,2,152,67,105,37,75,518,166,655,20,22,80,18,6,9,24,99,17,13,421,155,116,98,5,43,45,5,167,277,2671,1,1050,4,161,701,401,1535,1,402,1,1137,1,464,1,3898,1,3899,1,1271,1,619,6,1269,547,126,1958,1,1,9,176,159,67,105,112,684,12,770,1327,14,176,364,79,1025,1,187,773,193,569,530,6,1,1,1,1,3907,1,3154,2,1037,669,18,120,6,33,99,17,4,9,360,239,190,4,45,1,1,48,68,110,369,6,18,1,458,593,366,583,3,24,102,7,7,217,714,121,89,376,568,1327,8,161,31,1,669,3,774,3,1977,12,1243,1,19,379,152,184,2,1639,160,1,128,1,18,176,364,79,991,1,33,1,187,715,58,193,356,213,530,6,1,1,1,1,1410,3,217,835,465,5,161,31,1,669,3,6,1642,152,186,1639,160,1,8,176,443,991,1,221,773,193,569,6,335,67,105,37,514,245,12,294,183,593,346,2,18,43,1,539,1456,435,1,1,2352,9,335,67,105,37,497,17,79,166,2581,13,70,50,6,9,24,25,10,81,13,361,215,219,3208,2,2357,1555,1,637,5,161,31,3,667,3,6,335,67,62,155,518,473,4,335,67,142,771,5,3422,461,2,3,2,10,23,161,43,902,415,140,295,327,55,2442,4,3422,461,2,28,7,23,170,936,415,435,382,2442,10,243,828,1,525,24,64,500,51,70,2,2,1244,398,7,49,110,54,42,3,30,360,7,336,67,2357,1083,71,1,1,1,3917,14,135,24,35,61,3,17,1,4,7,1,360,352,244,3047,12,176,159,172,37,597,174,295,222,124,2,1451,3,18,22,80,33,24,96,3,17,1,11,1,692,20,30,53,217,320,340,2331,1,179,4,1243,1,19,717,5,176,404,39,522,172,7,159,54,42,3,17,373,3270,4,192,3,667,3,11,335,67,62,26,129,518,134,42,519,124,2,2,179,4,3,184,1360,3259,12,102,57,48,48,3,17,1,704,20,287,56,277,4,1169,2253,466,2,9,135,59,64,17,1,724,83,2747,461,2,240,10,3,178,1145,189,1,625,1,1449,7,176,159,172,37,517,254,8,4,164,91,3,24,3,335,209,771,2,1303,647,6,102,105,43,37,693,50,10,335,67,650,6,5,74,166,12,770,1799,8,92,72,1,46,30,9,732,304,8,335,67,217,439,79,166,12,770,2,1058,245,2,213,27,2,1276,46,1,2446,2,1058,1027,4,193,1,1,94,2,921,261,2,2085,367,4,204,917,59,2,4,164,94,390,216,4,20,1,28,988,10,22,104,38,91,3,24,366,25,627,2153,3,21,28,988,8,402,217,439,79,166,653,2,127,3,619,1332,1248,5,23,170,2,667,2150,2,619,2179,1,296,6,256,292,129,499,104,1087,2,3422,461,2,23,173,3,193,61,608,4,20,1,28,164,2,24,76,4,647,1059,154,768,3,648,25,410,4,23,141,32,59,3,660,661,694,4,335,284,684,782,3,23,266,1350,6,193,34,1,1,633,3057,3,234,1145,975,4,254,81,284,674,6,18,1,142,31,670,618,1,5736,1,5738,8,283,854,821,781,1145,3,33,1,1,3922,1,3923,14,159,2,3,28,3,63,390,214,2,75,565,1182,303,638,4,3884,36,1,3,1,1138,4,283,2456,1145,37,11,32,17,115,27,2,2,12,75,582,315,386,7,188,29,445,390,1879,994,1,6,192,1,2,670,74,239,5,667,1035,127,1808,285,14,283,52,67,65,77,593,7,169,643,2,1926,43,1,1,7,660,1,6,637,590,87,1941,10,402,65,40,504,292,1,615,37,783,1191,6,402,65,544,293,615,2011,5,49,824,427,396,2235,7,335,172,37,514,245,12,643,1,1696,1,1166,12,179,4,5,29,445,390,465,568,110,1214,17,506,8,159,96,3,1042,204,192,1293,638,11,224,817,27,444,41,274,118,1465,31,482,10,7,255,3,1042,204,192,1293,638,3,1137,176,2571,4,592,464,650,2228,4,1137,808,1939,39,1,3933,1,5739,2,3930,5,2,1284,1,28,1058,111,134,12,479,13,1011,554,511,9,6,16,3,2118,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1169,2253,461,4,5,4,178,469,676,25,1,3936,6,243,411,728,171,35,1887,10,498,162,410,77,872,744,43,1,1130,1,2,1553,35,7,498,649,1616,43,1,1130,1,14,173,905,567,2464,1691,1,1,1,1,246,1,1,1,1,1,1553,5,674,1304,1449,505,7,9,192,1,1,1,453,1,213,3,1115,2,1011,908,2,49,1647,4,214,552,19,60,6,688,17,182,163,2,11,4,184,8,1,672,3,1137,821,1926,3,692,195,481,9,293,28,99,26,46,108,408,297,2635,3,230,781,2930,1,3939,2,648,1,5,1169,146,295,93,129,5,70,184,413,633,265,1,70,7,402,62,673,7,169,643,1986,3,194,60,1311,3,1315,295,93,4,70,184,1046,265,9,169,10,156,209,517,254,630,13,1971,1,3357,1,544,1,3920,5,211,2,27,1,741,7,335,67,142,508,85,819,2,1,1646,2,185,876,2,1261,2682,10,335,67,105,37,514,245,12,197,444,2,4,227,27,1311,119,18,22,10,38,38,51,32,4,60,3,22,2,5,796,217,204,1125,360,955,7,62,8,22,1194,8,42,2609,7,335,67,105,37,514,245,2643,3,161,93,1311,6,335,67,642,14,245,2643,12,357,120,953,6,2,44,2242,223,1,1,1,602,1,2081,1,3951,1,3952,6,335,67,142,500,14,245,7,161,66,635,703,119,2269,1,1,879,1,305,1,3955,5,161,66,635,703,119,1,3945,4,335,67,656,245,9,532,128,1,409,251,694,4,1628,309,5,217,835,465,568,1324,1,1304,1,2784,2,3724,828,10,279,658,340,2,1,3,17,36,1339,143,1,3957,10,23,141,27,65,2,23,367,266,1065,382,1,3958,9,1041,471,320,9,104,1465,513,10,26,1,1053,9,279,785,213,2,1,3,372,791,229,1,1955,1,3405,1,3410,1,3959,1,1841,9,70,89,99,390,531,106,2,13,1689,1,3960,4,507,153,1234,845,7,188,29,835,465,568,1324,475,4,192,1,2,670,3,507,504,293,1,3961,2,49,3359,1,62,1,220,4,662,399,760,2104,3,159,489,2038,5,164,29,62,27,632,6,254,223,1088,2159,209,619,6,224,844,485,33,241,1614,2,255,2431,5,70,578,291,361,1689,1,3884,2,1300,396,2,32,250,5,224,1329,260,14,1614,3,179,873,1033,6,32,127,123,366,652,1689,2,1945,1988,1,1684,39,335,1,722,17,94,134,12,479,13,1011,554,50,461,9,6,16,3,152,1483,203,1,1,1,1,276,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,1169,2253,461,9,5,335,67,142,514,245,6,1075,49,46,637,27,2064,10,18,1,145,47,2,27,42,8,780,949,3,178,469,676,1,1040,7,1036,28,216,99,975,92,229,3,219,4,1294,5,1382,171,35,1887,487,7,169,166,67,142,759,12,877,2,231,1233,5,335,980,295,93,129,4,1034,1,191,881,3,335,723,245,1,3946,2,184,7,6,498,649,1616,43,1,1131,2,207,773,1,75,3,1075,724,35,11,1284,1,370,1,1484,823,1,1,1,1,1,9,22,1,8,61,72,20,1360,2425,834,1,3970,1,3971,1,3972,2,22,162,3,154,37,457,3,671,3302,1,3,1284,1,2690,8,23,161,678,267,415,142,675,2442,51,23,9,122,39,1,1,1,33,60,388,8,478,1,4,1,3,10,42,140,4,220,281,5,105,171,125,92,24,60,1,1,73,102,756,38,205,49,21,186,4,5,84,1,1,1,1,1,1,1,1,1,2,3973,1,10,18,1,3,2,7,71,62,1,89,28,13,22,1,1,2,4,1,3,43,1,30,57,47,3774,8,23,161,9,669,267,415,817,2442,14,22,9,1,3,67,52,10,27,91,789,1,525,24,924,2,192,672,10,50,111,690,11,825,24,5,780,1,1490,2,1285,2678,8,851,836,24,784,1,1,1490,1,5,154,10,27,91,2067,15,18,1,5,3,3,1,1,2,1,15,12,20,2,128,28,4,1276,372,815,1526,16,23,3,158,9,1,1,1,31,1,1,53,7,1397,293,436,1575,1,3989,2,1874,578,4,193,2,454,29,1,1329,10,179,25,474,463,40,1,133,770,1299,607,5,20,1,31,1,3939,7,702,953,1,1484,824,29,1,7,154,5,5,20,7,91,582,3,702,3291,1,2,159,705,2,1768,551,1,1650,1,1500,4,1279,1,3,343,9,183,70,829,85,75,1945,29,682,97,1,1807,1,3996,3,654,3343,1,2,3234,765,1,4000,1,4001,3,154,37,1430,5,23,1106,415,817,2442,3,30,2,3,7,1561,65,26,736,192,1422,1,5,887,98,97,88,2825,6,192,15,658,49,429,1129,4,49,2,114,525,3,49,2,238,16,920,1,2,1,4,195,263,10,7,1,114,40,904,21,1490,1,1,4004,1,2270,15,180,740,3,1,4,195,263,10,122,40,904,21,1490,1,30,9,31,251,569,91,128,456,35,458,1301,4,24,6,4,50,8,192,1,14,82,576,49,264,461,6,1525,28,58,2362,1,30,3,213,27,742,1,1655,1,1656,3,1655,1,1484,3,166,871,26,4,192,1,672,398,1,3974,3,49,164,27,4,1561,417,410,1617,1,1561,6,65,2,12,36,96,1,6,898,25,5,468,7,155,5,920,4,4,590,727,3,702,3292,12,4,555,714,624,2002,4,4007,1,1,1,5,1263,35,341,3,614,8,185,1642,119,9,1264,209,583,1,12,217,2,1145,153,1353,484,133,2,524,1,1,1,9,154,38,1,1,1,5,665,313,1172,5,1946,9,1264,209,584,8,22,10,94,38,91,3,24,366,4,1946,9,2057,5,16,1161,574,88,1414,64,4,1,24,16,261,411,1,1,1,1,1,7,154,40,95,384,919,34,1953,1,1067,6,19,135,39,669,481,277,4,480,701,3,139,2,154,30,1,223,1,2584,8,1939,239,373,3504,1,1,1,1,2,215,11,4,161,33,668,257,7,97,2377,21,1,1,1527,1,1,2497,2,7,7,1,215,6,183,34,844,1809,447,111,3,4026,1,1,13,193,1,1,59,28,1082,1003,24,1236,70,281,5,2,13,537,1492,1208,69,22,18,672,1,2,1,1,6,1,9,1234,32,1,1,2,115,874,1251,521,7,218,1043,93,15,411,89,909,5,154,40,95,1256,47,3,159,32,673,2,183,2687,9,166,46,6,849,194,2167,590,2,2,12,22,132,30,10,1,94,384,590,253,76,143,1844,10,492,550,19,123,139,694,72,821,518,604,2,22,1617,3,218,1651,514,2,166,878,3,184,3295,554,3,1184,789,2061,4,281,895,158,170,2,183,1761,5,154,40,6,89,2061,1,4035,1,3195,1,4036,3,192,8,2150,7,212,6,849,194,2757,2,2,5,1064,212,18,1152,143,5,192,1,7,1063,1087,4,185,1761,9,1264,8,218,665,180,4,194,1066,1101,592,3,194,95,1227,1,4007,8,161,32,1,60,35,573,3,700,7,710,358,158,1362,85,1364,1,7,3237,69,22,18,672,3,1,4,227,62,1395,2,12,1284,1,371,763,1546,10,1104,981,1,1,1,1,13,224,464,1,226,118,23,7,187,26,76,522,67,1686,7,154,38,1,1,668,3,1114,12,160,4,2,25,498,374,1,160,52,18,1152,143,5,154,38,1,1,671,4,1946,9,1647,415,28,166,12,38,1,2,4,694,124,253,163,50,5,5,36,48,224,2,118,726,436,122,125,56,31,46,446,106,1,3,193,672,398,6,2038,4027,1,1,1,1,1,4010,12,8,3,1160,113,63,1,1,261,93,492,1228,618,3,1298,341,3,4,1946,9,2056,1,2,191,457,6,1347,842,395,1438,19,1,5,159,71,684,1648,1481,2,4008,1,4,409,653,2982,1,4,217,1038,109,2651,2,193,672,9,1068,103,176,2,478,757,717,740,5,3,1347,1237,1457,2,1061,262,2,193,787,4,1521,1,1,1,4,560,1,1042,409,4,560,1,978,44,1,932,14,1277,1,1,1,1,1,1,1,1,369,1,2,1945,391,1,82,15,139,759,2,20,1,10,1,1,1,6,2,16,547,104,499,2,1,1034,5,1093,1,622,251,686,1,2655,1,1093,9,336,729,1278,313,1,1,1,1,245,8,560,452,5,572,1,13,409,2192,11,888,34,1,8,1,1,1,165,452,32,985,1,1266,3,832,1148,268,24,204,17,72,3,106,517,1,1,10,1,1,1,186,61,1,2,60,45,33,260,62,312,248,806,3,23,77,30,13,700,149,1,37,200,39,731,19,977,372,73,25,127,18,221,75,275,83,234,31,1,1,10,1,1,1,84,102,1,1,1,166,5,849,1,399,1604,597,6,785,513,437,521,753,292,2,1553,2426,8,220,393,425,12,1823,391,40,13,3,213,27,50,1,1122,4,498,178,235,270,6,251,481,20,501,417,1370,12,26,128,10,27,2,1,64,31,572,1,3,49,10,1254,412,5,98,74,1193,3,1008,1,1,1,2518,1,2911,14,251,481,20,502,408,4,4,1,98,74,1193,4,1008,1,19,847,40,190,4,89,16,52,17,6,1,344,148,101,1,2,1003,118,1071,1,1,2986,5,192,1,2,63,607,8,766,26,53,3207,1,1,1,1,3,166,521,2,44,181,311,127,28,25,19,18,138,193,3,4,13,21,105,26,94,16,26,169,88,101,67,24,38,52,91,212,680,68,40,1,254,34,50,92,41,147,335,110,9,6,1,1,1,15,164,27,1,1,1,1,59,4,31,359,25,189,2,1,49,4,165,1,68,1512,7,647,700,1,1,357,2355,1,1,1810,9,154,39,2,92,575,481,296,1840,584,6,279,369,687,619,864,3,1,3589,5,684,2,34,355,744,1,1089,3,32,3,819,4,232,539,259,2030,5,122,84,774,50,146,11,231,20,441,28,32,434,67,99,491,15,2206,61,169,4,3,1,2,2,2,21,11,2,118,67,90,15,37,54,21,28,25,368,3,4,11,2,1,78,26,138,12,7,26,169,88,5,93,3,109,1,16,113,33,107,105,187,493,108,223,32,60,24,92,18,1,504,14,96,15,3,5,1,1,2,766,79,4,49,2,2961,1056,7,24,6,32,4,5,52,15,30,243,2,826,1,357,66,102,588,116,87,158,6,1032,1,1,1,482,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4083,2,575,1319,7,888,1,38,765,238,57,94,5,24,6,36,5,52,2,1151,539,9,888,1,10,28,186,285,176,118,190,12,49,2,103,6,4,118,366,216,116,199,428,159,8,888,1,9,29,9,626,12,118,7,21,28,2,1,634,1307,30,4,255,1,2,606,4,1539,37,7,752,20,251,441,5,18,4,1,10,2,4,64,47,339,168,253,117,30,1225,374,731,1,8,154,40,16,9,63,7,832,58,4,24,109,6,3947,4,251,481,4,64,1,225,4,219,861,3007,1,5,210,72,897,430,221,6,51,1,102,30,10,95,4,51,1,114,523,6,215,36,481,4,64,404,1,4089,10,1889,1929,246,26,1,1,1,1,1,1,9,154,10,27,2,65,181,215,208,52,4,21,28,3,3940,7,24,38,9,8,44,15,3959,3,1734,356,1050,3,21,31,635,5,685,212,710,259,700,9,193,1,95,513,1305,4,1987,1,1,4,888,1,38,1060,1,1734,5,492,548,282,283,585,2,19,191,4,165,85,732,764,2,106,9,5,688,17,345,243,468,4,888,1,10,28,3,242,8,732,10,24,6,32,29,30,1143,415,2422,1,1,6,24,6,32,29,30,3980,3,91,30,3980,6,253,822,3,4,84,2732,5,24,35,32,12,18,69,183,70,431,7,18,10,1,127,138,76,14,2,1,3,1,42,4,38,1,19,21,5,26,4,8,9,89,6,369,5,2,24,5,5,9,4,1,7,5,4,3,2,8,26,2,20,32,28,1,258,294,1,181,192,137,208,29,14,63,147,157,301,1,96,109,1,1,1,1,9,65,4,12,2,48,35,48,17,806,8,18,1,175,95,188,102,491,949,10,24,41,4,12,2,48,2,81,1465,2422,2,184,64,2,91,12,1,1120,1,933,10,1078,4,84,1,75,481,1464,43,669,96,11,1078,4,84,1,75,481,41,1423,43,669,96,7,1516,111,25,236,290,176,872,1,116,12,182,489,497,200,492,1524,21,17,461,98,128,1,1,1364,1,3909,1,1640,6,92,120,435,639,62,1522,6,167,2,1153,2789,1,1,19,169,4,6,2,2,35,117,312,390,3,20,1,242,37,8,358,1164,539,18,7,167,2,1153,2314,475,1,1,7,173,8,466,413,288,358,1721,2,287,3776,5,688,1,16,278,778,2,1764,413,5,183,70,822,7,715,3,18,1,165,2,74,140,2,206,1,4,179,156,209,771,2,207,80,3,165,85,1496,1,3587,8,764,2,79,886,844,1478,1,60,15,383,628,45,54,136,136,262,1,274,351,509,3,1333,1,1,23,340,32,70,65,40,20,74,305,66,465,126,316,93,446,321,25,180,82,1052,1,1,1,83,18,340,32,70,65,40,20,74,305,66,591,409,446,321,287,1052,2,1,83,3,49,2,4071,1,242,1,4122,1,3875,11,199,515,40,38,17,1057,1036,223,998,1,1,9,80,19,4,34,3,71,30,3637,248,1,4127,4,2621,1,1041,1,3,206,1,773,8,184,156,32,70,65,505,1446,1746,8,180,708,1,9,29,4,2,187,3,49,2,1942,12,340,102,65,505,465,62,44,20,409,446,526,1220,4,888,39,4,2,2,845,506,6,296,721,522,37,7,112,6,688,373,664,78,2,2323,4,715,15,877,117,11,93,29,37,96,1,2,606,113,3,50,3099,1,2995,3,188,504,2666,10,454,1040,523,1,71,625,11,144,18,1243,3,79,27,542,8,710,916,354,453,1019,679,1,1,9,710,1020,67,181,455,1019,200,480,1,2,287,693,1,2915,10,19,141,29,59,41,396,2454,172,823,1,4,214,16,1,1056,3,24,50,28,26,173,3,1,2,899,4,83,1,1,75,61,475,167,432,824,22,204,471,1,47,49,70,2,39,30,1,21,154,2,4,4,28,1,1,1,59,1,34,573,2,50,63,142,215,186,45,39,3198,17,253,433,389,3,4,84,1,75,536,41,2079,1,96,1,110,30,2,6,919,220,183,323,216,2278,4,159,5,91,1,4,184,9,2,667,11,1078,4,84,1,75,481,38,1426,43,669,96,2,532,849,3,1539,37,7,2,1184,139,1,1334,4,18,1,560,885,4,1078,4,2817,205,5,133,154,690,3,354,4,184,10,1,835,2,166,521,2,1799,1629,4,335,172,551,245,5,210,478,1,16,159,1,1079,3,1610,1,221,1,3554,4,217,860,178,109,4,192,1,672,49,5,18,1,560,491,949,1,1073,1,1919,3,189,503,3448,6,238,926,4,123,73,2745,3,194,95,830,4,1166,1,75,2753,4,102,153,725,50,5,189,458,45,188,917,2,647,233,4,52,114,521,2,26,186,65,463,1,4,1,10,2,2,43,5,18,59,348,147,253,59,58,2,54,96,220,504,250,1291,1,3,71,23,29,7,192,1,2,667,3,313,85,4,742,543,59,620,8,192,1,2,667,3,228,85,789,1,934,1,2905,1,958,6,192,1,2,667,3,313,4,193,2,34,633,93,377,287,351,412,1,3,9,1,2,8,4,1,3,3,4,1,8,2,6,1,8,111,363,45,1,6,40,667,39,1,1,103,37,33,1,9,31,1,1,1,1,1,145,677,1,313,22,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,23,5,340,167,508,289,2885,3,1012,3178,14,3,302,362,2480,7,579,491,40,334,575,2172,1,2,2908,1285,31,340,37,8,74,46,2,52,35,19,25,270,66,40,303,20,306,708,8,362,11,340,35,1,31,35,1020,1,1,1,1,1,16,294,360,385,31,370,37,54,483,5,39,925,1,823,7,386,1,15,340,165,507,3,462,126,363,46,46,922,3,1,1218,1,1,1,2229,8,560,1,451,5,678,1039,1,1469,5,321,789,54,1036,2005,12,294,110,167,439,410,1304,39,1044,336,63,1,1,13,383,19,40,774,88,652,1,481,258,411,346,750,6,6,1466,1,10,1505,2,1193,1,3115,4,1178,85,380,1918,9,243,2,826,1,525,588,1399,3,492,1,4210,31,321,56,287,348,3,416,31,4,1,10,6,9,111,408,1,6,40,811,37,33,42,1,1,1,1,822,353,5,37,2,7,11,888,1,9,1,28,4,2,218,585,251,579,5,159,1,95,1,608,1,1993,1,2023,1,1994,1,1995,1,2623,3,255,1,608,5,192,1,2,667,3,2,2335,1877,5,2566,40,1,2,1604,10,1321,16,1,193,483,1,3,851,18,21,8,1321,17,193,483,1,872,1325,2,2,2169,4,1,4215,1,4216,1,4217,3,177,2731,1310,4,160,98,681,1245,9,192,1,669,3,9,469,277,345,4,2,214,19,6,858,868,1,1123,5,1,8,321,171,46,309,903,105,1132,594,6,49,2,1,142,95,1065,4,256,608,640,1485,2,1965,1347,6,224,943,83,624,1553,554,4,1736,251,579,668,5,49,2,1942,356,1870,3,164,94,606,44,244,50,63,5,43,26,7,39,56,27,70,2,783,1,2,4,2,8,3,1,6,4,6,1,13,10,5,5,2,1,595,898,558,73,334,273,1,1,1,1,1,1,1,1,2,1495,1051,4,579,491,374,575,3,159,97,608,3,192,1,669,3,477,593,949,2,889,38,7,165,85,1355,1,140,110,1882,1,2199,5,889,38,763,54,243,10,192,1,1,1,34,633,3,254,59,1834,12,874,424,345,111,140,71,650,36,910,58,300,310,1,2560,13,22,2,42,52,3,12,6,27,523,1,1597,1943,1,43,251,461,2,5,1,9,1,2,2,2,8,8,25,3,2,11,7,6,7,30,364,44,2,1,98,255,52,1,6,4,1,4,168,2,251,719,158,64,1104,91,1,1,1,3,183,981,1798,5,184,70,1290,21,3238,4,23,3,6,32,2,1354,1029,6,192,1,1,671,312,1,6,888,1,210,84,537,1,6,21,28,2,1,633,3551,12,24,6,2,1,2,31,5,8,12,25,5,2,23,190,544,8,12,17,19,12,7,20,5,5,6,131,59,696,3,47,117,128,611,1600,1,1,10,166,45,1,1,26,1,447,2,1,292,54,173,6,2,2,29,3,1,1,8,231,79,84,28,33,4,16,9,141,37,165,8,1,1,6,9,1,3,1,177,89,169,93,93,3,18,82,9,4,19,2,47,192,194,569,28,104,159,216,60,17,641,71,102,1,2,231,1860,19,183,501,2,14,5,145,37,191,4,7,115,51,551,13,68,955,28,1029,239,14,692,8,186,1,190,4,157,17,2,2,2,593,3,1004,6,184,9,61,35,1276,121,10,153,79,483,15,3,21,12,5,74,29,6,166,523,1,395,5,518,9,192,1,672,231,82,411,121,1126,1406,1,229,19,394,82,18,398,6,1,10,18,4,1,1,1,24,452,1652,15,15,3,1148,5,1085,5,2905,249,1,5,192,37,636,313,1834,3,693,677,1594,5,649,122,38,130,37,4,742,48,55,3401,18,186,167,1,343,162,236,72,1691,4,581,357,342,93,12,1,1,1,1,13,154,10,20,7,1,1,1,1,19,15,25,35,830,6,9,3,213,1606,56,2345,8,154,10,29,36,60,638,1060,1025,6,51,1,633,3,295,80,8,22,1,3,6,3,29,3,54,3,752,916,178,1,2241,5,1078,4,718,1151,948,5,21,30,1,1,3,3,32,3,29,4,691,61,916,178,10,1012,454,11,541,746,105,113,2,1206,14,7,154,38,1,1,6,665,1485,10,153,649,929,1334,1173,14,1,1,1,1,12,153,1145,292,141,669,665,742,431,17,1,1,1,8,154,38,1,1,6,662,3,1485,10,1298,292,810,528,879,415,35,1,1,1,2,4261,1,14,51,132,569,25,110,195,104,67,1,1,97,2,253,59,4,154,39,1,668,1,2252,3,61,39,22,9,820,429,551,1933,1,49,480,1,1,3,1022,554,2690,5,154,39,1,1,667,3,154,104,1363,6,802,496,433,3,1331,1173,9,24,11,56,12,12,1,5,1611,2535,7,802,496,433,3,292,1039,1173,1,4268,3,227,1,1,5,1795,2201,273,1,1,1,2059,5,2940,188,1144,1,1,1,4275,6,518,1175,1175,330,7,562,12,888,1,38,418,62,1,280,4,12,226,886,1460,2,159,1,8,154,38,1,1,6,665,313,1172,9,1298,52,1010,1862,31,2,1,1,1,3,1453,232,2592,1,4278,4,192,1,7,2150,3,200,978,1172,7,165,85,1356,140,110,517,1365,3,193,34,1,5,192,1,1,668,3,8,2688,62,316,1213,1,1,1,1,1,3066,1,3616,1,4284,1,1017,14,186,4,61,469,15,42,23,59,28,467,252,250,55,1276,6,183,32,1832,1,822,1190,3,183,32,2655,8,183,32,852,521,459,1,822,263,7,154,30,7,3,60,35,1276,2,63,76,20,190,164,360,6,15,65,59,28,1964,23,105,46,791,3,23,443,1,1,1,1,7,1014,3,678,993,62,316,1224,7,165,85,920,436,140,6,28,5,192,1,672,313,3113,5,3062,1230,1,1,1,29,657,67,144,91,1,1008,2,1129,21,1,1,2,1172,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4313,1,4314,1,4315,1,4316,1,4317,4,192,1,672,3426,12,691,29,14,352,121,147,253,161,30,415,73,2032,2,2662,1657,1,4320,1,4321,6,250,442,60,230,624,140,6,889,10,28,763,54,243,7,335,67,142,514,245,2643,376,1,4323,1,3427,8,192,1,2,34,633,3,49,2098,44,377,162,121,1,3,279,127,251,61,44,5,31,4,11,111,15,408,1,3,1,2,1,850,37,1,60,14,1,2,491,172,179,5,120,5,6,203,15,1,30,113,1,1,1,1,3475,1,538,1,2416,1,302,1,3831,1,1532,1,4328,1,3919,1,4329,8,539,1477,2,63,171,617,1050,411,11,244,233,55,28,19,51,440,374,574,1,850,15,253,82,312,411,17,228,482,12,2,8,138,1483,470,98,112,10,164,28,1,2,453,1,213,2,2558,461,6,18,1,30,43,148,4091,7,167,2784,1137,23,1,220,1,18,181,4,150,312,27,382,2,245,20,622,1168,314,505,4,3,7,91,23,1,3883,8,167,2,65,210,878,2790,1,219,12,181,154,339,629,20,655,1449,505,7,7,91,23,8,165,1,68,1282,10,44,1064,224,1,4334,8,335,67,901,20,622,967,515,519,11,164,28,1,1,1,94,360,213,2,399,423,3,850,876,1,5,192,1,669,3,398,11,660,1,409,407,54,483,5,39,925,1,663,7,680,820,53,154,878,825,31,2,1300,3035,1,4336,1,4337,1,4338,4,402,3482,39,413,2,1010,3328,3,194,4141,1,3,166,68,1336,3,1052,251,12,2,166,68,4,165,1,68,455,7,18,1,458,593,366,583,1809,9,20,1,145,45,2,27,50,397,3,4,24,57,19,33,24,185,39,29,82,67,245,394,17,5,12,92,83,53,403,79,12,148,1482,471,35,13,376,1,16,2,161,1404,3,70,185,3,2,335,968,2,184,1280,6,212,1,21,6,10,437,3,207,773,50,6,52,25,89,521,2,1110,22,218,2,454,5,377,922,613,80,1,317,438,505,7,42,79,280,1,1,1,1,1,1,3,648,1,24,9,192,1,1,1,63,604,3,398,717,11,424,31,145,1,407,314,2387,151,487,1,1,6,255,3,606,436,204,1485,7,255,3,606,436,204,1485,464,1,2590,1,4350,1,424,14,178,26,51,301,91,391,18,267,383,1283,945,388,29,1,3,258,391,290,11,1147,2498,121,171,416,1,1,1,1,1,1,1,3938,1,4360,1,4361,1,4362,1,571,1,3839,1,3645,1,1147,1,2545,1,4355,1,4363,1,4364,1,2040,1,498,4,647,676,383,2228,1,3934,5,469,831,2156,311,598,1,469,1,4366,1,2196,3,192,3,719,8,1445,4,2,12,12,2892,1,1,5,211,2,27,10,732,14,492,137,43,211,157,7,5,89,1048,188,856,19,41,24,2,1978,1961,2,424,719,4,393,2758,783,2,1,1052,1,1119,6,165,1,68,1336,1064,224,7,674,3043,215,7,81,350,1,5,23,170,2,94,1397,5,23,1619,897,377,1456,1,2582,1,1978,5,23,169,1,1,668,1,4060,5,165,46,30,9,732,6,178,860,6,19,284,1,7,23,1616,3,2,1,894,1834,1,1645,2,255,1045,9,296,202,73,68,914,35,1040,1725,1386,3,181,3856,337,10,647,676,537,191,99,1054,224,947,1,1,1,4378,5,3717,662,1,1,1,1,2725,1,3293,1,4383,5,192,1,2,87,7,2,103,62,11,225,625,317,187,370,2,127,1441,303,454,333,4,255,1249,1485,464,5,402,105,634,815,1466,3,214,16,2,3,166,68,990,3,165,1,68,3,1072,613,2700,5,18,1,641,410,949,7,20,1,145,45,2,77,397,29,178,7,19,14,2,336,91,27,382,7,104,68,88,25,358,121,26,23,102,613,45,35,519,237,505,7,112,9,292,5,220,947,68,641,1314,22,176,3,38,20,165,272,378,85,28,150,202,439,129,110,1689,48,454,1,1,1,1,1,6,254,394,1,93,341,482,3,156,102,606,9,1540,58,380,2,880,777,142,609,4,23,293,626,1,1,10,1,1,1,186,3,58,1,107,121,132,1,101,1,960,1742,40,6,1,16,237,165,650,85,28,150,641,129,110,1232,457,48,454,2,1,2,10,919,1,1,10,1,1,355,1,357,2701,1,4393,19,22,10,122,5,5,20,7,64,3,24,366,216,76,360,35,1654,1371,33,2,10,237,815,113,920,110,755,1436,2,1,2,2,193,1427,9,180,740,1,10,1,1,1,355,3103,10,22,10,17,135,464,531,1452,358,1404,2,2,864,3531,5,1540,438,2,1799,613,7,919,1,11,2,356,355,2749,3,864,273,2747,4,193,2,1444,341,2,32,132,1,940,3,919,12,2,7,18,1,135,31,1618,1607,523,7,179,38,835,263,880,2,2189,3,254,35,1276,2,22,1523,1,1803,1,3649,1,4394,1,1647,4,2195,2191,1,1,3,1639,341,2416,1,4387,2,156,102,3,156,102,1362,2,2631,1766,6,3257,1114,27,1,1,1,1,3932,1,1055,7,23,169,1,1,1,94,1397,13,212,341,490,9,3,923,934,571,449,7,121,320,22,8,23,131,39,1,1,94,359,1038,3,22,4381,1,1,970,1,2256,9,553,73,694,1262,890,933,1,1,1,3,1540,58,382,13,176,3,38,457,213,165,76,389,223,345,110,1737,454,1,3663,9,178,45,833,5,123,109,1,29,134,5,212,1,21,6,10,6,1276,8,1,370,620,1714,4,253,436,665,1692,4,1057,104,1988,517,5,203,1,715,222,41,5,102,105,773,50,51,3,211,29,742,8,619,438,104,1988,517,360,383,1,7,203,1,1,714,222,41,119,5,221,168,239,2606,83,7,210,1399,221,104,1185,1292,1,8,20,1,145,45,2,77,397,295,11,24,37,4,4,12,2,8,9,8,20,3,331,8,3,158,9,4,36,3,3,29,68,14,1,156,42,3,108,37,6,9,9,1,3,9,1,127,2,4,34,6,129,18,1,3,8,11,5,7,86,10,44,26,6,1,2,11,8,7,8,19,37,7,2,2,3,4,6,8,53,128,33,41,120,61,5,1,13,28,8,2,9,14,21,6,4,32,100,139,6,135,48,1,132,27,45,1,40,59,1,120,24,1,2,1,171,5,6,140,7,12,1,2,6,38,7,6,34,13,13,5,2,5,2,13,3,1,2,7,7,5,4,1,66,5,13,3,3,7,20,1,2,3,9,19,20,1,1,98,48,1,36,3,109,19,45,15,16,48,17,90,199,18,30,10,87,74,57,7,218,71,63,28,55,207,51,5,15,20,1,267,27,111,65,1,1,1,1,111,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,96,1,1,1,1,41,1,1,1,1,31,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,26,1,1,1,1,8,154,40,6,46,1,1,41,2061,8,213,479,924,733,532,1,476,12,6,704,6,143,230,2211,5,5,235,1797,3,532,443,7,24,3,3,2,2,1,93,11,17,127,1133,2,1,3,372,1,1,1016,5,6,1277,2,1,3,372,2,3,154,10,20,3,92,120,1074,16,53,130,32,2,118,67,650,6,3,76,166,12,295,475,785,1014,4,23,210,24,1263,1,1690,2,257,1039,1,1609,7,50,134,105,482,84,2,369,4,166,48,476,486,3,22,142,1099,35,59,7,52,7,14,379,314,77,2,302,317,25,32,26,80,277,10,268,95,73,237,3,3,6,198,1,2,1,38,43,257,473,92,644,1,9,193,669,49,410,210,483,1,3,851,40,244,47,62,1,3,17,40,9,31,23,6,35,3,4,1,13,7,33,438,53,33,218,16,100,7,6,137,26,402,1,3,38,397,315,94,1,4,17,885,646,1,3434,1,3435,27,1,20,3,28,113,60,6,9,10,1,2,431,2,1,2,43,20,95,135,146,84,41,353,249,612,512,1438,45,1,20,3,28,1,3,6,41,18,44,1,12,30,4,7,3,1,8,3,19,100,334,2,355,6,13,5,10,2,2,435,189,93,36,103,1,230,4,26,389,46,794,985,5,1,7,154,40,54,41,830,60,156,13,21,28,2,1,159,1,27,1,447,2,1,1931,1501,46,30,5,15,12,4,25,8,4,12,6,19,52,1,2,11,8,16,1,2,25,21,369,1,216,9,37,255,47,130,1,232,31,13,59,60,120,810,185,4,572,24,50,159,215,542,1,3,196,923,10,6,932,26,601,25,8,2830,5,518,371,38,1060,2436,9,186,534,10,4,43,575,255,173,2361,6,23,74,133,948,465,44,5,647,666,35,1,3075,3,91,12,4322,3,246,1,1,5,24,11,80,1,98,6,210,1399,325,1185,1292,1,6,50,134,587,84,2,369,1,4426,5,18,1,175,95,1514,5,1084,1,5,517,1,3,159,5,20,6,153,45,1,1909,45,2274,3,1181,94,273,166,363,538,365,111,35,184,286,3,122,1,12,50,420,1508,10,645,273,2,413,407,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,3,241,1,740,2,166,871,9,1085,5,313,102,5,97,1,698,2122,10,1288,1,9,341,1,2,1,3,893,777,2,207,43,2,184,1151,8,166,25,23,17,1,458,812,6,8,180,740,1,2,8,1,1,1,7,53,131,28,43,393,216,422,5,166,68,947,228,93,7,183,29,123,723,245,12,295,2,154,37,2,1604,3198,2,1544,3259,16,18,1,135,7,23,9,1,1,94,573,52,421,145,124,751,2447,30,21,28,2,1,1,3,110,17,25,1,5,472,1,1,1,1,62,231,61,211,96,3,41,8,102,102,171,528,213,1909,6,1129,415,60,751,2447,1,3,53,113,871,6,18,1,135,40,95,1231,9,752,93,550,4,4,102,5,97,2821,4,184,1420,751,2447,13,1395,8,102,1,4,5,331,254,20,2308,1,1,1,1,1513,1,1283,1,1509,2,4432,1,6,19,165,10,95,1315,3198,5,7,1,3,3,3,4,22,10,68,1186,4,18,1,165,1151,10,183,28,23,6,742,82,315,231,744,93,11,1073,2,7,266,376,53,18,2,22,80,16,2,24,188,2,62,169,33,166,3,4,6,2,36,1,1,3,1,130,7,287,42,9,7,345,6,284,177,186,3,640,524,672,554,323,15,1,1,1,1,1,5,24,35,6,1544,2831,22,173,8,35,3,4,14,410,51,467,352,186,135,2,355,686,23,1163,173,179,15,4,3,13,103,188,561,466,994,2130,54,1,1,294,40,533,378,36,248,41,3,4,12,19,13,83,16,15,14,51,27,15,1,10,7,29,30,3,1,12,253,39,71,300,1479,7,82,1245,313,1,1,1,1,1,16,23,1,11,26,1,7,10,1,26,6,28,1539,633,1394,743,1,1,2330,10,35,27,17,33,537,1030,633,1394,743,1,21,697,2,2,147,774,8,100,67,1034,28,595,198,33,766,1,1,1,1,1,1,1,1,2506,1,2916,1,4459,4,710,916,807,1698,2,492,403,3,284,627,671,4,1093,533,620,1885,1,4460,1,907,5,99,7,6,1567,1773,2,467,25,1,1526,1,4461,1,1917,7,23,168,64,3,1078,2025,1081,10,2231,81,589,718,2,11,81,67,10,672,10,440,36,841,372,1305,204,603,662,1,1,2,1689,1219,11,21,28,2,1,107,99,24,1013,429,606,2136,6,62,3644,173,588,1,1,10,354,57,3,1,110,1,370,207,1351,1108,8,24,4,7,26,42,12,13,1551,14,197,714,1633,18,1,1,114,278,498,601,396,19,1,1,1,4473,1,2632,4,525,1,577,1351,6,1066,224,1925,375,882,2,5,21,31,114,522,1,9,705,3,139,68,162,3,1,1751,1643,4,527,19,108,1794,6,847,759,167,82,1124,618,2,1176,444,2,51,133,8,847,315,444,167,82,8,1734,879,10,289,7,117,114,44,83,363,1441,292,46,7,1022,46,740,1304,1158,207,1,3,91,15,2525,4,106,6,1103,2237,5,1162,1015,2299,3,1,4,19,229,41,1303,5,21,28,163,810,46,16,579,491,363,17,4,33,532,1637,700,125,1,1,1,1,1,1,6,23,12,44,5,28,4376,9,1085,221,1067,2116,1,1,1,1,1,12,218,380,13,14,22,51,744,263,2,1668,1064,56,4,23,1522,434,382,5,49,2,204,2188,1,11,256,3044,1142,54,1,1,294,40,533,376,2,5,1079,433,1353,1634,1,1,4501,8,23,170,669,459,658,36,571,1916,9,368,543,222,449,5,1361,1555,1,1,15,164,43,6,1,17,50,996,2,1,3,4,53,2,597,1543,2,154,40,7,686,201,186,2,7,737,15,7,492,403,16,671,5,1361,1555,2,166,53,8,8,3,4,163,993,105,73,590,2,21,145,3,598,49,1042,2,23,39,2,710,358,15,192,1,27,59,425,158,417,1,14,6,355,396,624,767,1064,6,159,129,587,1990,330,1312,1,4508,1,1213,1,2930,1,4509,1,4510,1,4511,14,193,2,34,633,49,410,210,480,3,1,3,851,37,106,25,374,144,1069,26,80,1078,92,1,2,1,1,73,2,1,4,257,357,116,1,91,644,98,1,1,1,1,2868,5,21,28,2,1,633,4,22,2,67,30,6,192,1,455,214,3,2330,1,2844,14,862,49,410,210,208,275,1,571,315,553,164,334,277,191,11,518,393,1860,97,80,257,473,92,746,1,1,14,19,30,105,6,4,27,64,27,366,216,116,196,124,1624,19,193,28,100,65,120,356,31,428,210,72,408,1,2,1,3,851,37,101,310,8,374,144,1095,1250,5,902,644,98,31,51,1,14,111,35,25,2,19,809,450,222,204,376,315,228,8,1,41,53,442,437,148,76,451,1,1,1,1,1,1,1,2,35,80,11,66,88,10,27,23,1029,496,871,291,687,226,5,18,1,165,64,41,6,24,37,5,2221,2240,1,18,1078,4,45,35,4,19,28,101,409,17,147,278,786,1466,91,21,1,1,11,159,25,71,3,29,586,2,102,3,2226,1322,5,21,28,2,1,1127,3,24,11,80,8,61,5,43,1066,504,2809,39,5,18,1078,4,44,36,4,19,24,2,2,510,17,2159,577,53,1,1,2,1,4,66,43,1066,3352,18,177,60,841,4,83,1,19,28,510,17,1211,14,202,677,680,11,1,1,6,21,30,1,114,521,2,5,24,37,18,4459,1,12,215,10,853,134,619,213,121,786,35,71,1360,123,14,154,2,3,1,4,27,2,62,32,361,214,2,116,139,22,194,95,32,32,1,20,37,3,104,7,1,113,8,966,247,594,414,713,390,443,98,29,3,678,651,249,12,321,34,137,46,699,1353,991,961,1,1,1,1,6,21,28,2,1,3940,76,8,23,1,38,18,23,37,941,3388,4,2849,769,929,1,1,4549,1,4550,3,3495,335,721,1,4552,3,896,1413,1054,9,1081,1484,277,2,1,1,742,1,6,11,192,1,669,3,26,270,141,311,926,589,1384,3,214,17,1860,1,2845,2,159,716,1,3231,6,192,1,1,1,667,52,8,1751,1101,6,282,1413,1,1,1,6,159,5,711,876,1107,282,1,4557,1,4512,1,1049,1,2562,1,4116,24,539,471,256,55,17,189,4,72,408,1,2,1,1,1,1,71,780,37,901,751,1,1,1,1,5,19,165,9,96,573,11,1,20,28,54,62,1,45,1,1,21,1472,4,1251,1944,1312,56,1,953,9,518,1069,26,80,1078,97,337,473,92,14,204,415,63,15,12,452,90,1200,133,856,36,279,655,154,7,518,1095,80,1175,337,473,92,1,2586,1,1587,1,3561,2,518,1095,3,845,1222,2498,5,3448,74,2,887,155,1,4566,3,75,27,1728,7,689,16,379,1,523,153,18,1,2924,10,156,36,2,2,4,89,625,205,401,830,11,176,24,4,39,2,433,241,89,402,940,1452,2,194,2818,8,19,56,89,484,42,224,690,3198,15,75,91,11,511,1,1,15,209,76,175,560,36,515,1789,41,7,689,16,1056,42,2,2190,111,16,159,5,28,4,4,56,25,6,361,214,52,5,12,251,350,818,3,191,457,291,17,987,190,510,589,2166,54,1,1,69,1,1,1,1,221,40,533,378,9,683,307,276,1004,6,133,1160,998,5,8,18,1,147,28,36,1,459,774,3,102,185,4241,3,689,16,278,9,192,4,718,3659,1,1,1,1,1,4,23,74,1590,292,1,4579,1,4580,1,4581,1,2888,1,1051,1,4582,1,4583,1,4584,3,1685,1975,925,24,177,63,449,355,15,5,212,2,3,1,69,270,157,266,402,8,64,799,672,597,1,1,1,1,5,35,1242,3,3,230,4,689,294,299,3306,3,230,1234,337,2,1643,2948,11,166,521,2,1,395,43,38,1,2828,111,16,2,3660,925,20,21,31,102,12,11,35,19,456,2,1,354,15,219,4,69,270,157,668,8,64,19,214,16,1,58,642,2,188,157,2,2,1,230,113,24,3,2412,41,481,1,3,194,1,1,6,204,89,626,262,1,119,4,49,2,188,1377,10,35,32,48,21,56,1,21,434,217,311,12,2233,421,1767,51,94,26,1,1,1,1,1,1,1,3312,2,164,92,1,4599,3,178,469,701,5,23,170,669,52,729,4,1182,397,2081,940,7,159,1,24,72,2,24,1018,7,23,1106,415,60,81,3117,1,2,1171,2061,11,203,1376,1905,1005,100,12,1,1,1,1,1,18,35,49,75,41,811,165,1174,194,1158,321,419,54,1,1,294,40,533,378,8,1579,345,352,492,892,942,5,1,1,2768,11,177,890,878,1020,444,611,452,137,1,1,1,2,705,1056,4,193,2,61,827,2,1610,1,4,689,16,1056,18,2,32,1144,18,19,225,50,183,102,81,410,350,17,7,6,3,1,33,532,2594,1,1,11,1033,47,646,69,40,17,2286,132,208,138,1,13,23,89,52,29,95,360,214,2,351,764,944,1695,1,14,23,136,5,29,274,395,2,871,244,1,957,223,141,479,22,112,355,51,162,360,175,372,106,752,119,299,1,4,337,251,222,1,88,851,1,1,1,3,1786,413,1209,2,159,817,7,23,131,7,32,1,668,758,1,1520,8,845,43,39,1727,431,1029,508,1,8,51,105,102,390,216,118,369,452,5,212,1,26,1,447,5,219,15,830,315,975,9,215,965,121,26,717,3,1,1362,1214,1,2085,2,194,1,4,154,39,1,95,1,1812,6,1,66,69,29,4166,294,1,2187,8,215,1404,425,873,924,577,19,189,4,67,69,4195,294,7,1619,1298,924,577,19,189,1,8,154,10,29,1,1,669,50,205,15,763,3,15,64,1222,2561,1,1,1,1,1,1,1,1,1,18,164,39,1,78,78,220,1,185,169,366,344,2186,807,1,1,1,1,1,4,181,1080,519,998,4,18,1,235,1311,8,91,30,44,1,68,6,1139,975,4,24,140,900,545,10,237,1165,1548,351,182,153,1008,1,1,1,1,4648,13,102,52,10,20,9,1,1,5,58,604,316,122,1050,3,1313,36,3075,1,1973,1,2353,16,19,4,169,1,1,95,245,113,1,123,91,52,205,57,159,1725,3,1305,340,2630,1,4649,1,4650,4,193,2,1425,3031,3,1250,12,2185,1,4652,3,161,68,633,3,2032,1,1964,5,1715,24,823,2091,1,9,19,78,67,20,9,1,95,573,2,1,59,1,4655,1,4656,1,4068,11,19,4,26,105,30,9,1,1,53,41,573,4,1734,254,1,101,4,191,16,441,332,10,383,634,1752,386,1,9,202,693,597,1,16,66,171,830,22,798,1078,198,3,1,1,241,408,203,92,498,49,6,687,8,338,47,274,445,4,23,1522,434,2447,10,18,1,145,84,34,366,334,1463,14,1,4,321,171,4,688,5,526,595,466,1281,80,4,21,28,2863,495,5,72,1049,2467,1072,1,6,23,891,630,435,385,2439,7,706,143,1,3,388,1612,441,4,1277,2,1,3,4,284,727,287,621,2,1313,36,3,8,3,4,2,239,448,3,215,1832,1,5,340,28,134,126,4034,15,360,3471,263,1,289,35,244,1,1,1,1,1,1,1,1,18,19,30,2,1,102,6,4,20,8,1,1,20,75,359,214,3,359,111,8,335,25,715,3309,279,1,8,1,1,4386,1,208,3,49,2,1752,2,4672,1,9,154,10,28,1,1,95,359,214,314,15,360,264,959,2248,562,1,244,1,1,1,1,32,1,1,1,24,1,20,28,2,1,102,2,4,6,27,18,1,27,2,48,401,250,403,200,77,1298,277,927,556,5,207,43,831,206,639,6,154,39,1,1,1,93,10,30,4,15,2,1,7,628,2,1,3750,5,30,4,25,155,4226,15,32,683,9,14,39,8,279,739,2,1496,362,1,776,239,1,4,30,2,4408,240,13,166,12,866,275,32,428,904,702,24,637,356,279,1,7,192,1,1,1,1,718,205,18,196,164,312,247,265,226,178,1180,1,147,469,446,541,268,43,1,1,1,9,154,2,4,4,27,67,390,216,11,4,230,538,1091,1507,6,672,2096,148,469,987,312,8,51,103,6,4,27,499,661,3336,8,752,282,192,711,170,42,2539,1,7,215,1723,228,2236,288,1,1,9,178,510,1,16,345,13,25,205,468,6,156,4,32,4,60,658,11,156,20,20,718,5,12,1,1,389,210,1901,4,211,1,475,295,15,21,31,114,38,715,1,6,5,2,237,85,99,224,989,2022,4,165,76,1,740,18,1085,107,62,354,54,9,98,10,221,103,933,99,271,642,645,1,1,1,7,875,971,154,51,1084,848,713,19,217,1,6,832,21,90,17,54,12,8,96,501,795,659,118,170,511,589,1,8,192,3,59,1,393,216,1,49,8,57,8,2,2,22,30,15,4494,4,214,17,417,4051,9,763,3,15,3847,4,2,2,64,1,1,4680,1,3301,1,4679,5,4700,1,1,1,1,1,4676,3,166,42,1730,1,4230,4,1342,157,154,512,5,154,6,24,10,95,9,2143,992,1462,1,107,1,1,1,1,1,4710,4,154,5,5,91,11,178,6,9,1,1,849,6,243,20,34,1,3,1940,1071,1700,8,154,30,9,1,1,12,82,998,2,1343,277,3,19,174,669,7,178,791,119,83,3253,288,1,18,244,335,491,374,5,1,15,554,750,4,14,369,489,1012,1,56,1,1,22,177,559,233,98,146,565,108,1,207,871,852,27,151,100,318,11,100,188,1,4,1,1,1,3877,3,4570,150,1,8,21,31,114,65,455,1,2,3,4,655,43,12,2742,10,178,517,274,116,3,715,1417,1204,288,1,6,154,40,95,1254,21,28,2,4720,1,3,212,27,448,7,1062,4,978,1915,513,250,1,5,161,32,669,52,706,2,230,1629,4,1940,1071,1713,1,9,161,32,34,1,1,633,758,64,2,3,1287,56,1129,2,1037,134,5,154,135,882,171,157,8,177,2,992,1511,1,726,627,366,6,2430,1565,676,55,1,1,18,888,9,1,1,5,8,7,8,4,2,368,44,62,3,132,17,77,3093,2,1940,1071,2,360,3471,9,21,28,2,1,114,25,67,390,42,15,100,120,5,460,19,160,119,752,38,205,63,38,486,736,88,3,221,676,7,1,4372,2,154,6,14,243,50,47,43,119,325,1,285,384,147,1,1239,1552,294,2,206,824,9,18,1,73,91,1,27,1,770,304,4,217,1,6,832,2,192,722,2,888,1,2,1226,881,2,1349,589,5,18,1,175,95,573,2,32,822,2,1270,668,2,184,1795,26,888,1,3,6,1,26,2,4,1,1,1,24,141,84,205,10,12,141,8,3,1,3,2,6,432,2725,5,24,64,51,4091,502,8,1803,2,814,5,1504,605,1,1,1,4736,1,4737,11,888,37,2,4,1,1,1,84,81,311,3321,8,1084,267,727,1080,1,2,126,1451,2,289,1046,9,66,35,38,53,673,313,321,2731,210,3,192,673,313,16,888,1,3,33,11,163,84,205,10,151,2,11,1,3,8,432,1,1383,6,888,4,7,30,2,2,2,3875,247,1,2512,1,3212,6,51,1,635,1,7,982,16,214,17,461,43,9,33,3,2,63,42,96,203,166,152,158,9,11,654,26,337,366,202,2,5,97,4,1,1,4,742,463,299,198,3,742,762,198,4,185,883,2043,552,6,112,52,484,1,527,503,2,164,1012,2,1585,7,6,185,26,1,27,448,8,3,185,1574,590,4,1677,5,18,306,2,280,1224,4,929,2249,1,2,1,4739,4,1250,506,575,831,2,1961,2,1,139,5,154,40,2,52,41,2,1803,2,2,1520,65,11,687,90,110,283,81,2,8,91,2,253,287,10,888,1,47,163,84,366,14,29,99,3049,3,51,1,636,6,1250,102,2,317,53,949,17,23,131,38,1,1,1,5,30,632,3,254,10,48,1,321,188,663,4,51,1,633,3,20,23,1,34,30,1,7,28,9,6,4,71,17,3999,210,48,244,9,1,1,1,22,735,9,33,2,1,2,406,1,65,98,310,4,4,1,172,1190,1,3,16,1692,1,1,2,771,90,1,884,2,89,772,3,89,54,718,6,648,1,14,162,1,150,15,23,131,38,1,1,1,667,3,206,48,58,1,321,98,90,4,59,53,1103,615,53,699,1,2,3,1,3,11,127,2,1,37,186,4,1,1,2,6,39,60,73,47,8,409,3,4,43,24,9,13,16,17,4,1,30,287,657,14,8,330,7,2,75,56,116,11,556,52,395,295,1,1,1,1,9,58,30,1,7,47,4598,1,1,1,20,700,20,127,3,9,1,24,3,240,1,57,1,22,644,60,5,936,121,469,1086,6,89,54,718,3880,1,1,4,192,1,672,313,5,746,17,3,79,3908,15,700,159,1,24,2,1,190,50,58,1,25,27,24,590,1001,9,1074,5,644,3,29,1428,111,1454,3,7,60,51,1,52,700,312,39,1,4754,9,19,560,81,410,251,210,483,1,4,2,213,824,4,1074,652,1457,111,2,159,47,3,19,235,1311,2,207,707,2,1176,3,6,165,46,2,28,741,360,6,165,46,2,27,1,741,4,24,41,66,1548,1,3011,4,1276,73,695,122,11,19,135,39,1,95,359,214,2,113,358,8,9,92,77,1101,16,36,20,597,1448,726,4,164,20,7,4,2,1276,73,5,154,39,669,481,1129,17,19,174,1,95,290,283,60,148,53,198,14,195,485,4,226,2510,1,2,1343,1129,16,1093,1,1,555,66,251,685,2,13,101,769,1220,1,1,1,1,1,3100,1,3098,5,2177,1277,775,533,1,11,243,2,90,67,90,108,537,185,266,1002,994,19,336,675,54,182,677,531,201,1,1,1,1,245,1009,850,1,1,1,1,1,12,28,2,2,3,27,28,14,11,739,1801,2115,1,21,160,126,5,363,24,308,19,1,1,22,289,7,5,263,269,366,7,108,66,1119,41,18,286,5,363,24,327,1,1,22,289,7,5,263,269,366,7,108,1185,938,30,18,1,229,41,165,85,40,417,74,251,99,30,4,40,98,423,1,1,1,1,70,625,31,124,1903,1,1,1,1,1,6,21,28,2,1,1011,2418,7,62,29,24,1,5,2534,2116,14,793,39,427,721,268,348,41,2141,1,1,1,1,1,1,1,4785,1,1864,1,4105,14,1093,144,318,378,16,253,208,1,242,5,1041,1087,1,1,1,4789,11,291,387,308,7,36,564,642,108,313,2,2,6,656,355,1647,1,418,1713,12,336,67,198,467,3,1,66,109,438,770,2309,27,6,532,7,121,18,1338,1939,3,693,165,512,1,4792,1,4793,1,2657,5,420,1667,570,72,174,7,201,790,186,510,24,5,936,13,364,1178,1,390,296,881,1,1,1,1,1,1,1678,9,154,101,3,390,48,151,274,739,2123,15,154,39,2,453,1,29,184,143,116,197,3,4,5,685,72,4,214,16,1,2274,11,235,1799,1,522,6,4,3618,1,1,1,1,2,2195,2600,2,1980,268,3,258,390,576,4,1555,378,315,405,10,2664,1,2,2091,38,1,1,1,1,1,11,918,4,607,1,13,1025,88,12,1844,243,1,3,648,227,202,4,193,669,257,59,8,1178,321,454,154,43,404,97,3,6,918,612,13,1025,100,1844,1,2663,9,898,34,26,165,406,1,54,984,1944,4,2663,1,1,2136,17,476,18,396,4,4,1,32,1,1,1,24,165,419,42,5,1069,12,1,71,3,288,360,227,7,161,68,633,52,3364,524,1,1,2011,3,667,1897,48,5,974,84,1845,5,1310,8,1650,66,825,113,13,1321,769,47,6,656,262,484,922,2481,1,6,1796,2,90,2874,45,1,3,230,1629,995,3,258,390,291,2,233,1626,6,18,1,181,1404,746,2452,1,2335,1,4809,4,1643,47,1620,453,2,189,503,3,1690,1620,453,9,900,9,470,1727,1649,1,54,1,1,1,891,3,160,98,390,14,584,94,911,1081,216,17,1,28,21,40,1820,1,1,1,9,918,2177,11,1649,1,50,11,1,1,5,2586,1241,993,1,1,1,2904,1,4823,10,909,9,13,1,2,24,432,1705,1729,1,5,193,1387,1071,185,991,7,4415,411,1,1,1,1,1,1,4828,1,4832,6,166,524,396,268,414,518,2,122,955,2,193,1,13,2343,71,2,1999,411,1,1,1,1,1,2,1,1,2,230,1750,1,1530,4,125,14,4697,1,1,3878,14,1937,4,65,285,134,193,3,1,278,762,1,1,1174,1,11,74,90,91,1,2,390,216,116,524,377,788,2,125,4712,14,888,1,9,1,32,1,1,1,24,141,1,83,379,1,1,1586,1,4840,1,4841,8,932,26,141,84,376,25,7,1,7,125,86,1,1,26,2,1,5,62,63,14,4697,1,6,1751,870,1,1040,1,1,8,944,14,141,84,409,3247,3,1,4,211,1,1,28,5,24,38,63,14,4698,3,2006,1657,1,7,19,229,331,885,80,820,2439,4,23,1,67,12,2,2433,1845,1,4844,1,4845,2,230,1234,13,296,158,85,475,3,249,55,210,480,3,1,1,890,4,200,1376,774,312,3,193,1,668,7,1266,478,842,76,2184,1,1,3,1751,3098,1,5,185,993,157,2328,1,1,2662,4,193,1,2,666,1,4851,5,207,43,730,363,1286,7,1937,681,3,1,1040,1,1,3,1037,2626,1,5,154,40,54,41,890,2,2621,1,11,153,1073,881,32,7,3,1,404,21,419,1858,1,4853,19,286,218,174,308,4,2,15,22,94,195,275,269,414,67,66,1119,41,1285,1,5,191,64,393,216,436,9,23,3,228,608,682,21,122,677,2439,11,579,491,196,55,210,480,3,1,4,567,320,5,20,1,31,114,523,10,187,1321,100,151,1570,1360,167,1,1,1,4,256,608,640,1691,7,161,31,670,3,232,81,803,5,674,471,1446,178,2091,7,161,30,36,1,1,635,314,7,1981,205,36,75,1625,891,48,12,904,18,10,2,189,407,34,1004,2256,38,1,1,4,91,12,25,64,7,822,33,443,195,366,541,1388,1,2856,1,3360,19,1070,196,55,125,85,46,437,1,2,2,68,2,97,36,48,2292,303,1,1,9,822,33,443,195,366,327,36,178,1388,16,539,531,196,55,125,85,483,1,1,1,2,68,2,2473,304,1,4,197,2657,2014,1,9,2319,634,1410,507,1,1,1,1,1,5,28,7,49,31,77,1,4876,5,918,4,3833,1,62,3,24,188,475,4,166,523,813,106,8,862,235,1,79,1,321,188,3126,6,918,4,3833,1,121,1,1,4813,9,154,6,95,27,366,206,10,312,704,2,191,67,2,184,2119,6,983,188,178,817,1,1,5,1226,881,39,3,405,4,678,351,94,470,4,23,161,11,1492,1,65,1,69,1,57,5,161,32,36,633,3940,6,2354,1546,523,456,1,1,3,91,12,18,6,252,1516,31,129,222,2330,9,181,31,5,1,819,516,265,766,857,4,252,1516,175,2537,13,171,46,1,819,356,2,8,1163,1527,789,1,1,1,4,2354,2069,456,1,2,1526,100,3,1268,3155,463,7,1724,2756,153,254,1,1,1,1,4881,9,159,51,45,27,366,1056,3184,2,1,3,1768,175,2537,4,1393,6,1,3492,2,92,1587,6,154,39,1,1,94,625,1,4721,3,1764,704,1,3,1334,600,1185,2,210,1620,3,1343,277,1011,1,4423,6,21,28,73,526,37,491,10,791,418,90,1590,65,1,1938,1,1,1,15,467,550,295,9,16,1,238,439,72,197,477,1,2135,1,1,5,1217,90,3591,2,1,14,465,106,750,16,1,677,72,674,124,1929,83,1,1,3,6,193,492,177,316,1658,176,9,373,163,486,195,840,769,2,77,1998,1,537,6,21,28,636,1308,2911,1,4,255,3,390,331,1,2873,1,4905,1,4904,4,2956,1950,1,1,1,2340,9,1,31,102,355,12,288,1874,242,53,9,485,4,12,72,65,230,100,1937,2004,1,2898,5,2663,791,966,429,61,5,1309,1619,1024,468,491,7,4912,1,1,1,1,1,1,7,1521,449,87,227,494,2141,1,13,32,453,4,242,213,30,38,2442,750,98,118,489,12,3,52,114,523,17,244,113,222,447,44,374,6,15,8,546,2595,202,58,48,1,1,1,19,890,19,9,13,1,1,1,594,1567,14,70,443,1133,63,6,102,1,1,1,4,890,10,9,2186,7,279,806,540,748,2084,36,437,14,579,52,806,7,6,3,1,231,650,2028,251,1,259,57,2,160,98,8,579,679,186,6,235,650,484,2055,2,832,3950,10,19,435,85,40,81,410,374,572,3,1628,4,742,43,917,3230,4,159,1,4,94,10,192,8,1,378,412,186,1,507,518,147,12,160,197,222,52,802,4,13,235,399,251,211,1028,7,357,222,491,366,1,7,575,4,51,1,633,390,4,258,390,1,14,4,155,1873,1035,1870,1,4934,4,1035,3199,454,1,1,4935,5,1044,19,2550,612,711,7,579,719,135,17,175,1,59,2,1298,1767,1,4937,4,2373,1365,10,1190,1,117,2,3738,1200,9,579,491,374,9,566,2920,1,1,1,11,21,28,2,1,76,26,101,3,24,366,973,7,246,1,1,331,491,367,582,8,23,12,68,12,13,1604,2394,141,4,852,446,2940,30,7,200,1,790,186,1,509,663,12,579,52,802,4,7,6,4,231,399,251,1025,1583,3,742,43,917,2,3738,10,4,61,30,9,22,4,2373,656,709,10,3,1589,1081,2145,11,918,4,606,2,1037,1,527,1660,1,188,1,10,52,637,396,93,44,2,284,100,1056,172,10,192,1,672,313,172,149,1165,1,171,2110,10,289,271,452,2,3,572,1081,396,1053,85,14,888,11,23,5,4,1,1,1,165,451,1,1546,1746,104,6,697,12,1145,969,9,164,4,697,494,57,1748,8,296,343,41,330,4,3,1770,2161,13,32,17,2,77,26,12,116,408,343,146,116,275,234,2,1297,1,6,296,343,371,4,3,1770,7,49,2,77,561,1,343,262,9,678,131,123,2,10,294,60,438,2532,3,2613,2336,1,4,932,2,661,3356,6,296,264,450,4,3,2051,6,1951,802,353,1649,1,147,4,1093,2,872,687,2,1065,1840,3,164,91,3,5,28,7,49,2,29,4,2107,2769,76,1,9,680,337,103,962,188,483,2113,88,1,6,1014,681,995,61,1539,666,3,944,3932,76,4,68,35,25,1702,2,192,456,4,2991,1,2,1963,1,1038,1,4958,1,4959,2,100,883,4,853,388,2040,13,2,289,2723,1,3294,3,1014,3,572,3,23,170,721,1,2932,11,1245,474,324,2917,1,1,1,1,1,1,1,9,1926,45,701,2296,1,1,1,1,1,5,154,38,1,669,52,9,927,318,491,249,2,22,72,2893,1,6,214,16,1,2,1265,593,5,21,28,115,873,139,9,1250,98,7,435,382,2804,1,1,1,3,164,1012,1008,11,49,988,139,1198,2222,384,1,1,1,1,1,3,192,673,49,8,14,1231,3715,1,1,2,11,11,7,1245,474,3216,25,1,1,25,3,862,52,2018,8,888,39,26,739,293,2,22,2979,13,232,234,270,3106,254,341,281,271,1,1,1,1,1,1,226,1,1972,1,4995,1,4091,6,23,131,708,52,728,1290,7,1692,293,24,1822,810,333,22,1,1243,3,1582,3415,1,3,1243,2267,1489,1,4998,15,3003,535,1462,1,1,1,1,1,1,1,1,1,1,1,1,1,5013,1,5014,1,5015,1,5016,1,5017,1,5018,1,5019,1,5020,1,5021,1,5022,1,5023,1,4242,1,5024,1,4683,1,1268,1,1149,3,255,33,360,3,862,2150,2013,7,2011,1,2,1,3010,1,1,5,575,965,354,83,1,1,5028,4,2988,2041,1,1,6,23,170,36,633,52,2098,4,1735,510,687,2100,6,2430,2234,7,56,306,1,4,154,5,5,2,3,2932,2103,1,15,1070,915,2,32,62,164,571,824,7,1327,22,41,1,1,1,5,214,16,684,584,593,7,360,1625,982,864,1136,7,58,13,21,28,142,20,2,28,17,32,358,389,1581,577,359,2,1985,105,7,164,27,457,227,301,202,1269,6,3640,431,970,1,1,1,1,3647,18,21,28,117,1,45,1,26,1,450,2261,866,25,577,18,281,1,311,15,3,3522,1,1463,1,5046,3,1980,3067,1,1,4433,3,2842,4,12,1,4042,1,374,1,4469,1,5049,1,5050,1,3524,10,23,136,1,4,29,2,87,632,1950,147,3,953,3610,488,3,193,669,52,8,374,1008,699,886,1447,560,22,40,3,207,969,1454,4,2846,12,282,1415,5,193,3395,331,901,232,5,2864,2,1,77,2109,1,2635,1,4534,1,5054,7,1147,1719,981,91,528,589,1,1,5057,2,1333,209,6,21,28,164,77,747,1053,1,290,4,1037,470,1405,2069,4,2852,2,2122,1,7,219,2,284,2500,229,1806,18,4,21,28,2,634,6,1077,3,1,273,419,1081,5,71,32,10,10,4346,5,164,27,67,390,528,5,535,3298,1164,62,1,1,5061,3,256,26,2913,2,1735,3297,5,1057,1133,1197,549,129,2,79,63,1,2090,4,3448,74,1,1,9,316,37,1,60,1,481,1311,1242,78,3,383,2549,1,2,2081,2893,2,179,5,6,200,346,11,15,18,1760,3,546,11,33,2,3003,2005,3,23,169,1,1,5062,4,212,1,21,6,1,5029,1,4965,10,19,78,87,9,2,53,41,889,157,129,1,142,1,5063,9,2164,269,2631,1,1,1,1,1,1,1,5069,4,214,17,2,2272,4,32,122,700,322,1,30,10,50,102,1,944,535,78,1,943,1588,829,1,5072,1,5073,1,1710,8,156,4,4,28,90,366,528,324,2,230,684,7,1650,59,1,1,2005,526,832,9,897,7,27,2,460,107,33,1060,2482,1,1393,3,686,1038,2756,2,242,740,3,50,24,1606,5,83,4993,1,1,1,12,19,78,6,88,2,1,1,35,59,1046,129,337,13,1507,1523,1469,1691,1,1,1,1,1,1,1,1,1,1,1749,2,1547,432,3,1749,758,2573,1,5081,9,5071,11,1,1,1,1,1,1,1,1,5090,1,5091,1,1592,1,108,2,51,637,4,1395,302,609,2786,3,1120,820,1422,7,593,396,584,2859,244,417,1,2,593,3275,6,21,28,2868,1,3,1,4,1981,936,395,1783,1,5096,1,5097,1,5098,1,4201,1,5099,1,3536,1,2348,2,75,28,5,211,2,37,732,2589,14,102,90,9,660,4,126,3451,54,1,1,294,40,533,378,3,50,721,86,1,1632,3,525,104,1575,5,685,169,1015,3202,15,4,5084,2,2,1,2,160,1356,9,178,46,111,292,778,300,107,108,2116,1,2184,6,154,39,1,60,35,1397,11,102,3700,454,165,145,165,66,303,1,1,1,1,5102,6,21,28,2,1,633,491,10,30,4,1,31,25,12,10,8,4304,15,2,34,1,11,2654,1602,165,145,165,66,303,1,2,1,1,1,28,1,4421,15,164,27,9,56,26,366,360,115,287,132,29,680,99,1452,764,6,97,1081,172,293,44,2892,1,1032,4,184,9,669,824,7,184,1063,250,188,1044,156,130,19,21,30,1,114,46,1,18,9,1,9,437,2,355,15,5,218,339,825,103,9,178,36,17,813,20,214,2,2,1164,15,74,120,95,625,225,26,1,667,473,2,45,1099,613,41,1000,1,1833,1,3362,2,97,1590,6,166,47,27,1,1,445,4,214,17,908,694,5,28,2,5,80,1617,3,5107,1,1,1,5110,1,5111,1,4837,16,166,12,34,6,765,67,13,118,112,644,412,272,1,278,763,1,6,1803,2,816,1,1041,1,4,28,7,68,12,5,102,4735,270,1,1,11,23,12,22,10,4,32,3,9,21,1596,3380,10,911,1266,299,532,446,775,191,490,151,52,4,2177,831,446,1660,14,154,37,3,61,3,24,366,216,113,3,50,89,3297,699,4,214,16,1,1932,6,91,12,89,1,672,3560,9,911,1565,532,446,775,191,1,489,191,1,4229,2,3454,775,4,54,1289,175,1043,1,2476,3,676,235,676,2,99,41,9,4946,170,1,1,1,1,1,1,1,4,282,1972,1103,1767,25,822,33,241,494,112,157,751,244,783,784,376,149,155,2,18,2,2,1,1,1,1,1,1,1,1,1,1331,7,855,735,2047,784,525,155,31,97,394,95,5,135,259,1,9,1,3,17,1,1,4,2,2,2,1,1,1,2,8,14,4,5,3,1,37,10,81,21,63,203,2,1,1,6,1,1,3,2,7,131,1,1,7,1,3,3,1,1,3,1,1,4,1,2,1,2,17,1,52,94,267,1,71,1008,1,6,5,265,440,1,584,35,403,14,4,104,187,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,15,1551,3,3,11,1518,11,1746,107,185,7,11,1,1,1,1,1,5136,1,5137,1,3099,1,5158,6,35,56,12,89,1,672,10,197,625,33,495,1504,2305,1,1,1,1,1,5163,1,5164,2,160,5004,1,5159,1,5161,1,3113,21,195,254,112,301,88,179,7,111,250,188,1,769,274,40,23,93,130,4,1403,743,1,2,822,33,7,520,491,1074,3074,2,2,1,5,91,12,18,89,4215,8,192,8,1,664,126,187,172,1000,1,5160,1,5167,9,160,662,33,495,352,157,2397,690,214,40,291,338,49,93,117,1,9,33,2,37,16,3,3,1,15,3,7,53,1,48,33,94,71,80,12,87,54,42,4,88,1200,216,106,1180,707,22,52,1,1,1,11,1031,2,557,716,2,5,4,788,2011,56,1,1,5174,5,1859,91,552,2672,1,1,5133,37,93,396,140,34,61,10,14,23,18,20,48,41,33,2,43,412,8,2,5,151,148,19,352,34,1,22,30,88,327,2572,29,1,1,1,1,1,1,5,5173,10,1,1,1,1,5187,23,663,61,6,4,37,18,55,31,64,37,118,411,5,186,412,22,32,144,514,492,1866,1,9,3,2505,2684,1,10,56,136,722,690,28,201,473,2496,389,1,9,291,695,3,3,1,325,11,927,951,5,93,194,743,2176,2,9,100,2,31,2,845,1,22,27,3261,3,1761,570,831,5,1006,1,855,361,5,5,161,31,2,668,316,2,855,1004,7,672,3,652,5,1,252,648,2,19,237,5,214,16,1,1860,72,7,91,12,18,71,1,672,3560,9,855,156,339,509,1778,1309,155,20,2,4,91,12,18,4304,1,5125,1,5101,1,4946,6,293,242,89,873,757,2870,4,1590,112,1152,783,7,293,47,284,560,129,1696,896,1,1590,9,502,1311,1096,714,443,194,360,110,463,3,1702,157,1778,13,200,937,47,129,10,271,430,233,4,30,59,2844,1,2,1033,770,5,855,847,1935,1309,175,4,855,847,1935,1309,2,1591,1,6,19,165,880,56,800,1563,6,177,898,90,1,4,608,5,91,12,89,673,3560,1,5742,4,1558,748,2,797,4,1011,4148,4,1,9,21,2,1,2,26,16,60,38,523,18,53,1,2,152,1,15,403,406,217,519,43,126,1088,1646,1,305,121,97,1,1088,7,53,3,122,855,52,3,3585,7,154,2,37,1,95,573,730,8,188,1,29,474,662,515,514,975,4,53,1,154,1730,4,54,573,648,298,5,154,2,4,94,810,5,153,45,1197,586,3216,10,54,573,648,298,3103,522,1,1,1,1,11,21,28,2,1,102,2,4,98,24,658,438,6,183,509,663,380,108,3360,3,2557,1,2646,2,1336,180,3,224,809,217,12,154,38,1,2,59,395,29,500,135,263,1896,1733,13,180,152,88,126,65,62,5,651,21,1109,1013,1733,1,2,649,29,7,655,69,116,735,453,2905,274,6,1277,2,1,3,367,7,3,207,43,2379,3,166,68,1145,21,1403,102,10,446,1,1,145,1,1,2,391,57,16,5,2016,354,257,1,1,1,1,8,154,2,3,5,20,23,47,726,10,21,31,1,3,632,4,413,1413,1,1473,7,32,22,61,1,98,478,4494,4,21,31,1,3,6,32,39,8,75,700,322,12,1216,61,3,3,226,4,111,33,1018,2538,1,1,1,5216,6,188,1,29,474,662,515,3,32,3,19,10,52,114,45,1,28,1,1,445,2,293,19,53,155,836,15,5,212,2,2,1,1,1,68,158,4,111,822,1543,1228,1,3,688,1,589,5,1626,24,2,1,858,5,480,198,506,139,271,6,56,153,835,307,3626,122,12,154,39,1,1,59,35,573,257,59,321,93,94,1,1062,1,5219,1,3712,12,252,341,318,367,304,5,590,1,2915,127,1,1,8,1580,70,328,496,1,2,1528,1218,9,203,721,2,451,9,149,3689,1,1,1,198,6,204,976,2,93,298,3625,1,197,1,203,1,5227,5,192,1,1,1,1,9,153,44,1,1,3,2112,2449,414,51,7,203,1,978,93,298,6,3648,16,1072,238,748,128,36,7,25,3,1,2,1,18,704,130,2116,1,6,21,28,2,1,1,3,4,154,40,54,41,10,705,380,165,519,10,11,2258,625,305,218,8,64,79,16,489,528,3544,1,510,9,924,2,2,449,9,13,1,3,132,4,926,451,158,3690,9,156,28,71,393,216,75,1,438,229,5,593,989,5,3506,127,10,692,85,82,28,195,169,2,99,491,20,3,209,835,307,5,193,1,1,94,573,11,698,926,2,1,3,20,1,1,2479,1101,1,4,301,151,226,107,1,924,4,255,393,216,116,4,161,524,177,362,5,1340,39,560,7,9,17,53,3,122,30,1,15,403,406,55,162,519,169,1088,1646,1,305,218,21,18,1,13,32,90,7,32,1,95,556,17,202,112,157,66,1,105,338,688,2189,514,5,53,3,122,855,55,8,1276,8,1,370,2308,12,1,13,1,2179,1,1920,1,2173,2,23,69,10,678,883,27,62,330,313,543,1169,1230,1,1,5235,1,3973,4,3974,34,1229,1,4,1276,18,1295,1400,2,1561,2444,4,3973,1,34,1229,11,49,111,53,45,24,366,216,113,199,158,3905,1,3977,1,2392,1,1499,1,5213,1,1653,1,3992,1,5240,5,184,10,95,741,214,1,2605,1,1267,1,5241,7,184,10,1,94,359,382,214,6,53,1118,767,34,385,2885,5,492,692,139,271,633,5,211,2,27,1109,2658,8,1270,658,10,1,33,3268,2,1,7,23,138,33,95,573,257,426,18,2378,207,289,354,715,308,122,127,295,449,1,1,1,1,1,1,1,1,3,3294,95,1678,1,1582,5,1073,2110,111,95,1864,12,190,752,418,45,300,107,1061,2172,54,155,1,1,4,154,39,1,1,9,360,240,319,12,77,112,1471,1118,1548,5,49,51,34,1042,4082,5,79,21,883,193,2362,6,190,1788,990,326,95,1870,5,600,319,12,77,112,3,49,2,1125,6,100,34,1221,2183,1439,122,3,190,3199,1870,4,212,1,27,50,3,194,6,2150,10,370,791,20,80,149,411,398,976,2065,1,7,131,34,46,2,27,1,741,3,24,41,66,5,178,1098,73,695,122,5,19,135,39,1,668,4,154,39,669,1610,1,2029,2,195,1068,3,178,993,122,4,1280,233,854,2895,1,5263,3,1059,5,1382,7,1083,194,3,3,226,4,3192,3,1210,440,61,3,1516,134,4,8,22,232,286,322,221,2279,535,1367,1,5265,1,5198,2,1679,3587,2,184,70,1,1310,2,1244,396,9,204,198,90,186,503,3,139,271,633,3,65,4,62,13,50,104,6,32,1,7,665,651,123,711,83,78,2553,2,1326,3941,5,402,62,673,176,643,1,5268,3,178,866,95,4,21,31,114,521,5,1036,14,13,230,2605,4,207,1062,18,53,1,5734,4,5269,1,1,1,18,5273,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5291,7,195,48,2,49,183,1054,483,3,156,35,748,13,23,131,38,1,1,1,1,669,49,205,10,49,472,11,170,10,742,1,466,5,2,1,155,43,3697,5,180,1209,5,2,1,2,43,1564,9,154,6,32,1,1,1,1,669,49,17,145,4,3,1,45,1,1381,383,145,14,31,2274,866,1,1,1,1,15,931,1,1,1,186,3,58,209,20,120,12,1,5,10,13,2,156,4,5,178,993,122,54,1,7,49,2,133,72,434,5,1108,5,18,1,191,72,1004,8,1403,102,457,1,146,451,21,2627,6,178,993,122,20,34,1,12,154,40,10,716,1,10,1,248,1,1,2,139,3,888,1,10,1,5735,1,1886,3,1242,1135,1007,1,921,2,164,711,3,279,1001,20,5,184,39,1330,35,1853,9,169,14,152,67,656,5,74,166,12,10,335,67,260,379,17,5,74,166,12,2569,8,1064,315,563,257,155,3,231,1312,8,204,85,891,2,451,5,2022,1638,9,1553,1317,1,356,1,417,1654,1,1,5,254,394,214,471,232,4,5302,1,1,1,1,5303,1,2022,5,23,138,701,678,58,3,1827,224,461,14,166,12,17,28,694,306,1,70,163,368,590,692,930,337,3,1928,11,612,4,19,135,10,20,8,166,12,6,29,4,6,1071,163,5,1276,8,1,370,2334,17,23,161,9,1,1,59,915,81,114,4,501,5,578,932,499,9,86,23,204,50,148,247,29,502,1,1,84,115,207,45,4,1,9,303,309,34,1234,446,1,57,1204,4,18,1,1051,949,7,62,13,2598,2,1028,1603,1,10,164,91,3,446,576,20,35,716,622,769,2,255,921,3,654,2778,526,3,2246,2214,776,4,920,485,1057,2846,5,914,725,3,1,896,13,920,1,261,106,1,236,28,85,6,1,1,294,3369,11,53,201,81,67,656,245,12,21,468,1054,1087,2,914,728,7,921,367,1,236,28,35,58,7,2210,247,2853,1,1,1,1,16,243,2,826,1,423,102,588,361,6,1032,1,2,484,1,5,1,1,5310,1,5315,1,5316,1,5317,3,53,984,147,10,23,170,1,1,1,47,2,827,907,382,4,1561,732,164,2855,26,204,131,343,242,1,259,1,1,52,32,4,31,272,9,6,45,4,1,9,612,751,650,331,40,1267,20,8,21,28,136,935,444,755,30,1719,16,27,1,2,2,2,1,15,12,20,2,6,7,63,32,670,4457,24,50,114,1169,212,82,22,1,560,11,25,47,23,4,137,5,55,159,1313,1247,72,12,1,1,1,9,23,4,3,1,3,28,20,2,128,4,1316,1273,2735,1,7,23,161,9,2,667,1117,382,23,204,39,2,433,242,151,1,104,4,2,52,32,4,38,265,15,9,36,5,621,1177,595,1295,5,224,809,217,45,579,5,28,2,2,3,62,1,119,4,2210,11,72,3029,4,1973,2004,1350,1,6,27,1,2,4,1,47,6,1505,604,3,448,21,2627,5,154,2,3,5,91,7,178,17,976,122,20,34,1,9,654,22,231,4,270,94,286,25,1796,3,19,121,722,2,2029,328,4,24,1655,2384,425,5,1306,7,1,517,211,11,204,313,402,1,1,11,248,2,453,3,3660,14,1516,10,98,26,4,857,1370,159,757,267,4,1,150,110,1,1394,7,654,24,444,59,3,139,904,9,164,27,64,3,24,366,216,116,264,3,1516,10,3804,6,654,468,59,200,175,3775,8,23,39,102,27,64,393,528,1269,3,159,705,640,6,1071,1,108,2,2478,1638,5,154,42,60,808,112,5,1180,2,456,2022,1638,2,256,808,5,184,10,668,257,2201,9,21,28,2,109,525,352,139,2816,76,6,62,13,85,32,1,669,6,62,98,32,1,669,3,13,77,375,1525,269,369,1,1844,776,87,9,1,1,1,1,4496,9,97,823,1542,1438,1408,28,1,1,1,5,4460,776,87,11,1,1,2462,9,1270,312,720,708,948,82,1300,1,1,9,21,28,105,59,69,403,5,1629,1749,4,23,172,34,633,7,21,28,117,47,472,5,3378,1,3010,8,62,15,785,683,701,3062,15,20,1,5236,1,5323,9,363,77,119,95,253,363,312,720,631,7,119,1426,2668,1095,15,21,1,1,5346,1,1880,1,4213,1,5345,1,5344,1,5343,6,23,839,481,202,75,1,3,1382,3965,1,2,27,5322,6,23,161,9,669,1117,382,7,156,44,981,798,323,48,583,6,1261,108,208,2366,1407,1,7,23,161,9,2,667,823,294,3,77,210,586,5,77,26,1141,1002,369,6,920,824,2156,1408,28,1,2,164,751,3,184,11,94,2,77,1006,13,164,28,1,7,55,393,214,3,755,730,1561,1441,1,23,523,570,433,124,936,1545,329,298,39,267,6,166,94,24,1,1,1,1,1,1,1,1,1,1,5364,1,5365,1,3484,1,4023,20,160,83,2,195,214,22,231,4,211,59,375,31,715,143,2047,435,439,1,1,1,1,3881,14,243,411,253,4,211,59,201,166,8,26,5,1,1422,2360,17,19,2,28,110,1,4,20,7,64,1,2,24,366,214,317,800,466,21,1314,450,129,780,1931,1,2,699,40,12,13,1,1,1,1,1,1,1,1,1,1,3,49,1831,3502,7,156,4,4,27,67,390,216,2,62,3641,35,216,3,24,2,440,177,45,10,176,244,25,2,1,152,9,75,49,219,433,75,295,261,79,342,128,649,666,560,26,1,1,1,1,1,1,1,5329,1,3671,1,5390,2,5391,1,10,216,1,1,1,818,303,177,36,824,294,1,237,1,5393,6,18,1,1302,210,483,1,10,166,15,1080,246,5,194,74,164,2475,975,1,5395,10,907,186,1,1807,889,670,915,21,1,1,11,258,47,135,422,45,4,676,715,1377,1248,442,1,2544,8,1526,720,395,2689,2,67,1,1,7,1282,894,1316,1159,751,1,1,1,2956,1,2641,1,5405,32,296,352,6,356,2,58,251,156,50,76,87,246,75,1,3,4,157,116,70,328,216,51,23,4,1160,33,23,4,385,817,1,1,4,1384,1077,2912,36,2,160,122,7,193,669,364,158,509,3480,36,14,1085,565,4,719,1436,322,361,438,303,73,104,1,1,1,1,84,1,4930,11,579,491,363,4,7,6,4,33,198,334,3395,2,1340,2202,5,23,170,669,1117,382,10,112,795,4,168,201,75,158,13,61,2873,2,1526,3804,5,654,468,259,1,174,6,1516,3690,154,55,1,1,4,160,4,775,1224,5,23,74,96,669,52,6,1150,493,698,245,2832,1,5,122,69,457,216,75,3,939,93,1856,1,5420,20,987,1287,616,1552,54,1,1,69,1,1,1,1,221,40,533,56,1,1,1,319,1,2954,3,2276,2291,855,3,19,235,608,14,166,524,10,8,209,66,98,100,80,5,520,390,3204,45,18,689,19,275,97,1,169,11,93,1,431,13,658,390,179,2321,78,1,1,5,708,647,350,3723,1,10,1382,3,141,920,2014,776,94,4,96,1,8,1886,2527,304,1483,1,1,1,1,4,654,468,259,207,5,250,502,925,186,1708,4,160,4,29,480,2,911,676,2,258,24,2,62,1531,3,184,59,829,2,689,294,3,931,2,1969,3,1382,3,4045,5,1677,1,22,1,291,2,1696,6,2,192,1071,1,5432,1,979,13,18,1,43,92,128,297,491,109,142,210,483,1,4,11,23,11,28,13,33,104,3490,1,1,1,1728,15,2588,840,14,157,301,1534,1,1,1,1,1,1,1,1,1,1,2669,1,3604,1,5444,1,5445,1,3147,1,1996,1,4951,1,5446,4,62,196,968,300,9,160,4,27,64,3,24,366,1331,707,51,23,39,92,12,15,11,1,23,1,1,1,4,10,56,573,2,173,40,209,54,24,143,5,2,3,36,150,2,134,140,382,16,207,1,84,2,871,160,1,312,24,380,956,9,10,53,758,1,1,1,1,5,62,3640,1,1,1,25,185,27,4,1,1,492,358,193,79,42,135,60,250,14,210,537,85,526,229,472,1406,30,101,2,9,22,77,77,6,4,20,7,1,1,2,63,390,214,2,9,157,196,116,184,124,329,3257,213,3,21,28,5401,7,710,1341,99,523,769,1864,145,7,164,27,64,3,968,152,4071,2,5346,106,4,1880,159,2058,1285,4,5346,34,46,26,7,160,4,94,390,1232,2217,1285,15,193,26,4,35,390,37,177,55,120,187,138,239,19,1392,342,12,77,498,287,1121,263,369,1845,776,96,2,119,1,13,77,498,1140,531,251,118,1409,436,776,98,119,1,1,21,920,349,624,567,1440,523,458,427,28,1,1,1,52,1,17,28,2,17,1,1,1,14,21,28,2,109,4,27,22,42,393,37,5,486,124,2768,38,23,39,92,10,17,3,7,1,1,2,21,1,1,1,4,20,2,10,3,390,6,208,45,76,54,263,40,22,2,153,84,268,110,323,1180,937,965,351,5,2150,1278,2006,7,2,3,62,1114,463,10,1526,97,4,195,740,2671,227,1,1,1,5,1051,3385,815,213,1,1,5466,9,191,2,65,23,367,214,2,11,39,2,255,3,1,5467,3,1067,90,3452,5,1526,720,3084,138,1,9,405,665,384,231,251,83,1807,1644,1,5,1799,1629,171,301,1543,12,335,709,14,5,240,46,163,41,150,110,771,1,4,2588,840,171,301,2,3428,472,2,1677,19,5,647,1180,33,55,136,6,1639,3,2421,1386,23,1,2,2184,502,13,23,131,39,1,1,87,7,575,255,10,214,277,852,9,154,40,95,631,1,10,188,1,59,3,18,1,229,4,710,358,759,224,3,255,3,2428,3,166,58,1650,6,1626,84,100,1063,2599,1,11,24,37,1,6,32,28,557,3018,1,1,1769,8,1915,136,400,234,498,185,70,2,11,159,34,1,1,60,3,24,7,575,255,1567,3,710,312,46,4,28,2,2,3,12,164,94,968,152,2325,2,18,315,1411,25,1,1,1,937,1,2703,5,164,94,24,582,514,92,23,131,38,1,1,1,21,2,71,96,315,153,62,148,18,38,2,219,22,115,40,84,85,127,56,50,458,207,1,95,195,109,32,167,111,123,52,201,1,39,467,346,721,5,15,247,1,258,1,1,1,1,51,1,1,1,1,271,1,1,1,1,6,1,1,1,1,46,1,1,1,1,46,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,11,224,809,217,45,45,534,1478,1,2124,1,1,15,23,170,96,573,316,451,13,68,269,466,167,289,2579,1,1,17,193,2252,167,246,43,529,277,1,3,1,68,1700,1,2,1,1,1,3,282,2163,985,2,3707,1779,7,1382,306,771,357,640,167,443,8,1688,771,2,355,640,166,1,87,4,61,7,32,585,5,1250,104,1485,514,386,7,3430,277,1,1776,1,1,1,6,1688,771,357,640,167,443,6,111,3,12,1702,1232,2428,3,2445,3044,1,2,3432,2059,2,120,3311,2,258,606,4,1093,1153,2214,776,1,5308,22,1128,39,83,64,409,83,279,188,179,731,47,196,14,1093,216,1,378,364,1,1,1,1,17,439,38,102,491,367,582,343,198,27,352,707,1,64,1314,472,1,1,13,204,313,404,14,186,59,2,119,21,313,2,1,3660,6,21,28,117,47,477,293,5,24,37,624,994,2809,11,1128,122,64,492,2,107,1268,257,1310,349,397,4,224,1089,1,4186,6,23,170,1,1,547,377,10,517,404,259,2,119,334,2,1,655,3005,6,181,43,1026,115,509,99,1,1039,9,1269,71,2,157,387,1656,871,1088,1,8,154,10,20,9,1,2,93,832,8,2197,424,425,616,1,1,1,1838,1,3046,4,2197,1466,1,1,3,22,626,216,5,1339,2,1339,1,467,11,193,1,2,718,205,2,519,2,44,3818,1,14,22,260,649,1,191,287,149,4,9,12,56,2163,1701,2,8,212,825,232,661,220,1278,454,1625,2,50,812,2,1516,10,23,234,1035,110,448,101,11,211,311,127,85,2,753,14,458,1,136,337,932,30,101,2,12,57,3,62,1164,4283,3,164,27,67,7,62,41,934,605,2061,1,1,60,1340,7,169,435,380,253,1,95,468,14,139,4,25,152,36,40,112,1,39,558,996,246,1,1,18,580,1,1,1,1,6,1,1,1,1,91,1,1,1,1,1,1,1,1,1,6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,194,95,1303,2118,1,3430,9,1516,1068,593,494,1,1,1591,247,1,12,160,33,1,1,63,390,214,77,180,57,466,542,20,296,127,104,127,26,227,195,20,59,202,139,26,8,31,53,240,2458,109,923,143,4,2584,1087,39,1554,4,546,976,424,1285,2,160,31,1,5264,4,710,358,636,2565,18,23,131,40,95,830,2,8,557,898,1086,1,39,1554,846,1,1,1,1,9,517,414,1,1,187,1,61,340,113,6,920,260,2,453,2,1,3,178,1171,1871,4,49,641,5,287,8,187,25,633,192,479,208,1946,1836,16,853,230,220,250,33,227,106,666,598,104,7,5,6,2,134,10,8,87,24,3,6,6,2319,986,1,9,22,257,394,410,287,240,93,247,1344,2,30,5,3,111,9,6,7,188,29,1,1043,93,15,500,8,23,207,418,217,661,113,340,466,4,2460,1,2978,75,1,2445,1,2460,1,2461,5,204,2247,233,1,470,15,49,30,81,33,1,1,87,7,573,2,255,523,1044,1764,1065,16,517,402,1,1,10,1,76,62,50,1,2,287,210,73,1,325,4,1408,522,1972,1614,6,204,2950,1,554,1808,1,4,1347,984,831,1106,5,192,1,63,606,1431,11,194,1,1,93,174,399,257,62,1,1,3556,6,1797,122,666,598,104,2206,4,193,1,1,924,7,517,404,11,188,1,401,42,4,1269,71,2202,871,6,19,145,20,8,3,667,15,166,1078,150,122,10,98,2,24,4,857,73,1297,1188,150,110,3,1553,35,1853,3,649,867,126,5,1516,435,1721,2,890,8,1333,192,28,766,142,1868,291,899,2,915,148,1,5520,2,212,6,3,3430,192,1861,2,159,128,3,164,91,393,1,120,3,287,743,4491,2,1516,1068,2,194,1106,10,224,111,312,15,390,251,12,295,475,1804,2,293,3365,1,4413,1,5522,4,1553,1318,356,1,3,1337,528,4,2,154,1022,5,18,1,145,84,614,3,1279,1,3,2,1041,904,2,164,118,2,240,824,2,1064,1382,11,3300,1142,54,1,1,294,40,533,372,4,2,3,258,23,6,10,201,790,3451,54,1,1,294,40,533,378,3,135,140,4016,3,24,76,4388,14,688,17,423,39,68,71,8,492,25,1356,3,805,754,1,2,258,415,6,23,169,1,1,1,94,20,164,12,28,198,62,53,83,264,55,1,1,10,77,129,43,2,107,24,9,634,12,176,159,67,62,53,402,1,1,216,43,2,107,11,684,21,423,39,139,8,492,1,1383,1559,1,10,18,1,229,229,593,366,1,17,565,1809,6,20,1,28,164,77,4044,3,1235,512,878,11,24,37,4,3,1,12,19,8,23,906,4437,24,204,443,421,759,33,59,132,34,366,233,1,470,213,37,21,1,11,2085,1,591,1,1,1,1,12,335,67,260,390,6,79,166,12,641,1928,37,1604,4,164,90,395,916,3,254,1,1310,5,467,670,176,643,1928,2,402,1554,12,179,4,34,185,639,11,85,380,93,475,1324,475,5,193,2,59,917,394,4,166,58,1000,650,5,1626,203,1044,2599,1,5,685,230,122,24,2,3,213,27,5286,3,1064,315,1067,12,647,394,130,122,54,2,204,392,739,726,31,492,2,32,159,3,18,1,235,4,164,47,30,741,8,647,394,512,33,227,772,99,757,2,204,2951,4,2685,470,6,43,7,49,144,1,88,7,576,1229,5,1641,87,503,607,2689,12,394,82,18,31,369,128,46,50,43,790,802,869,3,21,145,47,2,186,851,12,682,678,1284,530,546,261,1547,1,1,1,1,1,14,1057,102,2,378,242,33,7,1052,268,7,1,278,2107,1,9,190,785,273,1,1,541,855,325,29,4,193,1,1,667,5,361,122,171,4461,421,7,193,48,24,1,596,382,3252,13,190,600,30,9,330,1,89,290,252,1082,98,29,2537,9,107,52,32,64,1,2,22,1,367,4,68,32,10,575,2,875,1758,5,373,103,60,2290,2,2,742,48,4,191,65,2,22,5,23,170,63,606,2788,3,21,28,164,6,103,87,24,615,463,1341,1,3650,10,1244,3198,54,1,1,294,40,533,372,6,6,412,3,111,577,4435,1,3,1159,1,1,4,68,50,16,5,1,2245,33,215,2,1,1,2,392,318,135,95,140,216,295,2,24,206,41,105,680,365,12,4,11,87,138,2,33,20,3,494,201,198,956,146,1,3441,2,194,340,3,211,1,1,6,24,44,7,59,5,1691,40,215,2,2,2,1,1,708,116,114,140,211,76,226,24,106,100,41,785,11,28,224,16,86,12,4,11,55,32,41,97,2,33,20,3,481,13,201,198,956,146,5,184,43,62,1395,2,5,184,10,33,62,1395,2,289,1397,16,316,37,61,32,72,7,102,488,36,681,224,189,129,1075,3,2089,3,1975,1433,660,2,230,1013,3,32,102,148,6,316,37,61,111,626,2301,1,3408,2,49,4019,7,24,44,42,8,10,11,1691,4,68,915,54,793,15,225,54,801,1,1364,120,277,2,1,1,1,588,153,1,6,15,159,5,27,64,1,2,23,367,216,10,1,301,124,204,326,2,68,42,5,19,165,10,54,41,5,21,28,162,1,770,3,103,20,5419,10,220,59,801,158,1207,120,277,5,741,1955,11,164,27,64,1,2,23,367,216,116,524,4040,3,211,30,741,9,166,194,132,548,7,9,182,1674,695,3,91,12,20,10,164,27,64,1,2,23,7,360,216,116,6,167,4,2,4,2,2112,1,5545,3,15,2,1945,3,167,6,6,4,186,65,481,1022,1,4096,7,154,39,1,1,19,75,2906,1,3141,1,5534,4,1816,414,1533,660,11,218,1,316,626,356,71,789,874,160,72,4,1,5546,22,215,3,1,1,2,1,2,54,305,274,59,163,290,1,146,71,383,876,31,476,1016,1177,2,212,27,3,2909,4,2635,3,4503,9,1037,1,3487,5,192,1,1,340,380,16,225,472,9,14,360,7,152,840,756,18,61,311,55,108,60,160,1,1241,3,118,21,4593,6,21,28,162,1,1,26,4,166,26,1,790,8,191,16,48,3,21,369,216,116,10,24,6,61,9,3,18,7,84,1,27,5,24,6,61,12,18,7,234,830,258,57,978,277,22,1,4094,5,182,495,1600,3273,1,3,154,10,27,4,211,2,27,742,3,91,1,92,3,166,897,223,3,53,155,1730,1,3780,3,49,207,1030,2,8,3,2,3571,1,27,7,1,1,1,1,1,1,1,3,19,1,1,6207,1,1,1,1,176,1,1,1,1,1,1,1,1,1,8,335,67,105,37,759,307,1,3941,5,335,67,105,37,759,10,135,120,3,17,12,743,53,203,2145,860,9,167,168,67,105,37,759,12,295,93,2,166,17,2,1479,1,5,335,172,37,759,12,4,192,3,670,1550,8,256,79,1275,1,18,200,3,3650,7,178,157,67,105,37,779,189,4,467,544,293,2626,2,194,1371,2,1610,222,3,1082,696,85,8,190,530,15,1455,683,793,1887,1,5,1539,282,369,683,793,4,161,32,1,668,3,2190,683,793,7,293,28,53,118,26,68,2957,4,189,1169,2,4169,4,161,23,9,669,41,190,529,1,15,158,1,213,251,2,830,683,1,130,662,599,21,1,30,1132,23,81,532,1,1,1,1,161,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,1207,42,75,1322,2909,5,51,1,132,64,441,3,214,17,1233,5,611,86,464,660,552,1,2842,2,22,142,5,194,95,1175,179,698,4,212,1,26,4352,5,49,117,48,17,459,3,1121,2542,1893,10,204,407,36,514,660,21,742,1058,386,1529,2,212,1718,3,32,124,8,5,22,172,95,1052,480,8,611,36,1174,21,742,1058,386,1529,8,154,39,1,1,969,207,1,2255,2,135,4156,1283,7,9,21,1,1,10,2,4,7,63,69,11,21,2,11,15,31,6,21,10,4,6,4,6,10,2,7,2,4,14,17,5,9,3,6,9,15,2,2,4,8,1,17,6,6,19,5,2,4,5,8,6,2,16,3,1,2,17,10,10,2,3,2,2,5,3,13,1,2,46,10,131,60,20,3,6,8,3,1,8,2,2,1,1,6,2,4,2,7,1,5,5,18,3,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,15,16,33,1,27,1,1,2,1,18,11,1,2,2,2,18,18,4,3,48,2,14,19,19,3,7,15,6,8,53,1,13,6,5,10,5,2,1,8,5,1,3,4,2,4,3,3,1,2,2,9,2,3,12,3,10,22,3,2,6,2,1,1,4,5,4,1,1,1,2,7,4,1,5,1,2,7,5,3,5,1,2,1,1,15,1,1,2,14,5,3,6,2,1,41,1,2,2,1,1,15,11,10,149,2,3,34,2,1,2,1,11,5,7,9,3,14,1,17,1,1,1,1,2,7,2,1,2,1,1,1,1,1,1,1,1,1,1,4,10,12,7,12,1,4,22,1,1,8,2,17,2,24,15,19,4,17,3,2,3,12,8,6,8,5,27,3,13,3,1,5,2,1,6,1,2,2,2,2,15,1,2,2,2,6,2,1,1,7,4,16,2,2,1,15,8,10,7,2,15,2,1,1,11,6,2,1,7,6,5,1,7,1,7,1,2,11,1,12,9,2,10,1,1,1,1,1,2,15,3,32,15,3,1,5,33,1,7,21,1,1,3,1,2,3,1,4,5,7,1,1,1,3,1,2,3,3,1,2,8,1,1,2,4,6,2,1,1,4,2,2,1,5,2,2,1,10,1,1,3,2,1,3,2,5,20,2,3,7,22,1,4,1,3,1,2,1,1,1,2,1,2,1,1,1,2,4,1,1,2,1,1,1,1,1,7,11,2,1,3,12,3,2,3,4,9,2,1,1,1,1,1,1,12,3,1,1,1,1,1,5,13,1,2,1,5,1,2,1,1,1,1,1,1,60,11,3,14,3,2,1,1,1,1,4,8,2,22,2,1,10,1,10,1,23,10,3,5,1,1,5,1,1,3,88,38,6,3,3,1,1,2,33,1,2,13,3,30,2,10,1,1,1,1,1,8,16,3,2,6,1,5,3,6,5,6,1,17,3,6,8,1,2,3,4,3,4,4,2,4,26,1,23,2,7,1,1,1,1,1,1,18,19,3,9,57,3,2,5,13,6,1,1,2,1,2,3,5,2,3,1,1,1,1,1,1,1,1,2,2,1,2,1,1,2,2,1,1,1,2,1,1,10,1,2,1,1,1,1,5,1,1,3,4,1,1,37,1,1,1,1,2,17,6,8,5,11,2,22,7,1,1,1,2,5,3,1,3,1,17,35,4,2,2,2,2,2,10,3,2,6,19,5,16,1,1,3,1,3,2,5,4,1,2,2,1,2,3,1,2,1,4,3,2,3,2,1,3,4,4,2,1,1,3,8,24,4,1,1,1,1,3,8,14,1,8,1,1,1,1,2,2,1,1,4,7,2,4,2,3,37,2,3,4,2,1,7,32,3,3,1,4,6,21,1,1,1,1,1,26,3,4,1,1,1,1,1,13,1,1,2,2,2,5,2,1,5,2,1,1,2,9,1,1,15,11,4,13,1,1,3,15,2,6,2,1,2,2,6,7,5,6,2,2,10,4,8,2,2,6,3,5,4,25,1,2,2,1,1,11,9,1,13,2,1,1,7,3,1,4,1,1,1,1,1,14,4,7,1,2,1,11,2,5,1,2,7,1,3,1,1,1,1,1,1,1,2,23,1,2,2,2,1,8,16,7,16,1,1,1,3,1,7,1,1,1,2,1,2,1,3,5,3,21,2,1,2,7,2,1,1,19,1,7,2,1,1,3,2,7,1,1,1,1,1,1,16,3,4,22,4,30,13,1,3,1,1,2,1,4,3,1,2,9,1,3,2,27,2,1,4,4,2,10,1,10,9,3,1,1,1,1,1,1,2,4,9,3,30,2,1,2,12,3,8,10,3,1,1,7,2,20,5,2,4,9,16,1,1,6,4,1,3,6,6,2,2,2,1,2,2,7,3,2,9,1,3,27,1,1,14,6,2,17,1,20,1,4,3,1,1,10,21,12,6,2,3,1,7,2,1,2,6,1,17,2,1,1,6,4,2,11,1,2,3,8,17,8,2,20,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,35,100,35,59,47,18,1,1,1,1,1,1,1,1,1,1,1,2,2,3,1,716,1,4,2,1,242,3047,151,54,1,1,294,40,533,378,7,154,39,1,36,59,955,220,6,1,21,192,16,1,1013,5,378,85,1027,1708,2360,11,697,10,500,41,1,660,464,273,1082,26,1,4,51,1031,696,85,8,389,239,2377,229,276,35,1,2013,1,3518,1,3356,1,3545,1,3354,2,914,264,3,424,1137,25,6,1051,525,22,371,234,1326,53,221,168,145,94,78,143,487,1669,229,91,9,101,13,52,2,8,12,1,22,1,1,1439,261,628,1,1,1,1,1,1,1,1,1,6,1,1,1,1,371,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1083,533,733,4,251,829,175,608,18,179,4,5,24,5,1,6,423,397,3,5,15,194,560,374,182,772,168,14,154,7,31,1,1,1,32,27,35,573,3,700,119,2,2,1938,228,2,1064,315,11,173,3,1,988,119,801,1338,4,56,582,583,3,234,1943,180,2,1516,123,20,176,174,24,72,10,8,60,5,2,9,40,21,291,253,157,1280,9,881,935,1153,1,3940,4,217,185,650,11,6,23,138,31,1,669,3,14,176,174,24,72,10,75,9,40,312,410,3,1277,1358,1620,3,234,1145,978,2,1261,2148,6,464,202,636,654,626,2979,11,135,140,1,611,113,52,74,15,192,1016,1942,4,402,739,28,787,6,691,86,110,195,696,85,7,221,485,2541,26,4,38,19,4,234,1145,978,299,4,23,138,32,669,5,386,25,3,91,1699,3,221,3026,7,7,161,32,1,60,35,573,703,4,217,830,5,2265,3,161,701,221,5,221,165,25,94,1699,3,217,830,5,2,980,1650,3,161,31,670,3,1978,2,1376,3,49,51,1186,4,182,495,1251,123,4,166,68,829,316,5,154,7,32,1,668,2,224,2925,3,154,39,1,3,353,61,1960,3,2190,1072,260,3,353,61,91,26,221,313,172,2541,7,19,4,38,19,1,100,2445,1,1,1,1,11,1,1,1,1,381,1,1,1,1,10,353,33,25,3,91,20,371,1308,170,2,7,293,47,743,4,516,409,1436,7,849,38,160,40,686,1461,83,5,293,47,743,520,409,3,233,814,2524,2,251,481,22,251,2,376,1,1,1,45,55,253,95,2,696,85,1654,579,321,1145,723,1,1,1,1,4,161,31,1,721,2,221,1983,24,537,162,10,1,143,388,8,526,38,772,244,139,302,4,7,13,3,1,1,2,2,3,12,77,3,194,95,360,19,537,82,79,463,425,227,772,564,90,9,3,12,1,29,8,1,1,3,2234,5,1586,227,772,716,2,9,87,13,14,12,33,128,362,637,2145,2,1052,11,5,192,3,670,614,1,8,405,895,151,4,20,4,1,6,1,1813,3,164,485,2712,7,164,373,112,1164,14,1476,58,7,710,143,230,1746,465,5,19,5,227,27,35,1276,119,3,735,514,4306,5,18,1,227,1,1,6,20,1,145,47,77,400,7,24,37,30,9,937,24,1306,633,15,1,14,11,1,1,1,1,1,71,59,28,16,1,30,79,32,1,168,1,1,1,1,1,1,1,1,1,1,1,77,52,8,3,12,3,1,1,5,1,1,1,2,91,53,34,21,8,19,5,1,1,27,81,1,1,6,3,26,28,1,45,54,20,5,1,8,12,44,1,11,5,26,37,20,29,146,1,5,16,8,1,1,3,21,67,6,25,18,13,9,1,1,31,6,6,142,26,7,22,7,24,1,8,37,1,73,1,4,1,9,14,1,71,19,24,60,8,1,38,16,7,10,4,13,1,92,3,3,1,17,39,10,9,125,1,29,20,6,1,1,1,1,1,1,27,1,4,4,1,10,57,15,14,5,5,1,14,10,1,1,7,2,36,1,1,1,100,1,1,1,12,7,5,17,4,3,18,19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,3,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,1,1,1,1,8,1,1,1,2,2,3,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,25,6,1,1,15,1,5,1,1,1,13,12,4,2,1,4,5,15,1,4,1,1,1,1,1,1,3,2,18,13,11,30,10,21,18,10,1,1,6,4,3,6,7,1,6,6,12,5,17,1,1,4,18,1,4,6,29,1,1,1,1,1,1,1,1,1,9,13,6,1,20,14,15,8,1,9,23,15,3,19,25,15,5,26,8,2,3,26,5,1,1,2,30,8,28,15,27,17,23,1,1,17,15,4,9,35,7,62,4,30,8,5,3,1,1,17,1,1,1,6,3,14,37,11,2,29,15,27,19,21,11,8,1,2,18,1,21,9,3,18,15,3,17,1,19,19,1,64,3,21,71,4,5,4,12,5,25,1,5,1,6,6,44,1,1,9,18,2,157,32,13,25,27,39,5,46,4,55,12,11,10,7,1,18,8,1,1,2,6,11,11,1,47,30,8,25,14,143,1,1,1,1,46,1,1,1,1,11,1,1,1,1,41,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,41,1,1,1,1,1,1,1,1,1,16,1,1,1,1,46,1,1,1,1,1,1,1,1,1,1,1,1,1,1,41,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,61,1,1,1,1,1,1,1,1,1,36,1,1,1,1,6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,1,1,1,1,71,1,1,1,1,14,220,479,11,143,169,61,157,1,483,1244,313,12,6,19,11,22,78,22,13,24,96,1,2,24,366,3643,12,49,136,876,196,4,355,149,584,94,1,2458,662,4,22,626,1,2712,8,135,24,35,61,3,17,969,3047,11,244,161,665,357,17,7,4,20,11,533,3546,11,49,164,1403,2826,54,1,1,294,40,533,378,2,22,78,9,154,40,95,4,23,151,779,677,845,8,190,30,443,35,1026,11,24,1542,6,231,20,501,283,429,399,8,707,482,50,537,1233,144,82,37,1,2024,5,2379,774,82,7,15,4,1052,11,1314,504,10,698,12,142,446,300,137,243,2,276,1045,1,3009,4,161,32,669,758,3,847,903,105,1,1773,4,192,1,2,1068,5,200,1580,570,232,992,9,698,87,67,446,345,92,521,753,292,34,707,482,50,537,603,1,626,3,144,22,60,22,87,4,2807,1,1,1,1,161,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,200,2150,232,3,251,636,976,6,21,190,1,1,27,742,8,212,7,1597,114,12,1412,758,1454,1,2621,5,20,191,1,38,40,2,100,1144,5,21,190,1,1,27,1,5566,8,218,1043,239,53,33,227,772,722,2,5032,535,2,1379,978,1,4620,3,1974,986,2608,5,100,64,43,657,380,6,24,37,39,22,13,4156,14,253,594,40,188,160,13,2,11,93,426,5,9,61,1495,7,100,35,24,99,17,13,4003,12,21,28,162,1,1,26,1,10,31,9,397,3,2,1171,122,2,619,1928,1,1274,4,619,1928,1393,1629,2,288,360,16,200,1,786,1,3,1359,1218,874,54,1,1,294,40,533,205,173,6,291,419,276,3,3,326,12,241,18,1,1,1,2,1,1,1,2,1,2,6,289,12,191,4,4,88,5,100,155,3,390,216,2,177,994,4,649,55,149,2115,4,159,99,29,361,4,214,17,1233,399,8,2195,372,1,37,79,266,205,2154,7,207,972,108,56,277,1,851,1,5571,6,207,1080,56,277,1,851,17,21,28,2,1,113,1,45,1,1,1,25,1,10,437,2,1,292,3,32,178,72,5,49,162,476,295,79,7,21,28,2,161,475,8,1108,11,49,2,135,26,1,474,2,1,197,461,341,5,1287,56,277,1,851,3,677,1251,123,3,195,670,313,2,1832,773,5,21,28,2,161,27,4,154,40,95,1046,3,3008,446,775,2,2567,1,2,2195,410,2,156,100,5,214,17,20,1213,399,19,18,1,227,1,1,1810,128,36,32,3,1,2,1,76,646,2246,1,342,1,11,20,1,28,2,1,1,2,1,632,4,413,16,23,3,1,1,2,2,3,19,3,10,48,1,20,5,551,1977,40,144,3,3,7,1,682,555,8,102,10,328,47,72,137,1,2,2,8,4,2,2,3,3,1,6,3,2,3,2,2,12,365,3052,1,1,1,1,1,1,1,1,5203,4,2249,116,3217,1,1,1054,5,189,503,662,515,514,5,227,27,1311,119,2,17,30,2,3,18,1,90,3,1256,424,272,3,10,11,34,3419,8,1,12,27,1,2,2,3,51,4,7,18,77,4,1147,19,1391,11,297,176,233,5,2,2,2,3,3,3,4,14,10,2,329,22,14,2,1607,259,9,1387,4,11,1,1,171,300,610,48,3,1251,105,1069,4,161,66,1,634,3,2099,5,19,2,255,609,5,1890,319,313,3053,11,1,5587,4,52,1,3,109,5,49,2,2,3,109,3,103,111,1465,1,2166,97,147,24,753,4,463,4,7,1,1,101,13,357,162,62,9,4,1,2,3,1,1,1,1,5,1,13,1,3,1,10,1,1,240,83,2,4,4,85,2,1,2232,379,1145,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4,896,137,217,1186,3,184,43,1457,3,1999,22,46,21,18,1,227,1,1,100,43,1795,36,32,3,1,2,1,17,109,53,2789,1,342,1,10,20,1,28,2,1,4,632,1,416,572,14,155,562,1,677,353,280,308,2756,79,417,1,1,1,1,5,482,5111,1,1,1,1,5597,1,5588,1,2561,1,1203,1,4863,1,2336,1,718,1,717,1,1908,1,435,2,1018,4580,2,5599,1,2,5591,9,5,161,66,1,634,703,8,717,1,88,169,420,1107,2590,509,7,161,66,1,26,608,703,119,15,1083,419,755,3,1,91,35,53,869,4,2289,1,1,1,1,4,178,910,235,456,4,161,31,1,669,6,625,820,4,16,871,3271,38,155,1240,54,126,453,308,950,18,25,141,1259,132,65,2,164,32,466,7,793,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,823,1,1395,2,979,4629,5,1321,694,2,72,195,3,896,1310,1,6,1639,565,1291,1085,1,1159,1,5609,4,689,1115,482,854,7,1040,7,1142,9,181,62,1172,1,594,1,4194,1,1042,3,777,996,10,3,175,602,589,10,1047,21,3,195,938,1,93,144,1110,2058,1,386,1,4071,4,649,93,960,3909,2,1773,1777,4,495,276,832,409,4,353,1,60,1,13,316,461,119,8,143,726,10,424,235,921,1,188,2060,3,184,11,888,1,2189,15,232,488,57,8,28,1,538,589,155,94,26,1,3,3393,1,9,720,57,36,1,125,413,744,3517,1,6,49,2,113,27,64,3,7,161,31,1,34,1,1,633,6,161,31,1,34,1,634,4,813,1,1282,3518,7,161,31,1,34,1,634,683,7,77,26,154,1674,2,291,2,3,160,127,690,10,629,48,142,165,1,801,158,295,41,3335,20,286,5,695,3,1,2,1,12,1,1,311,7,5,532,361,5,7,972,321,2088,6,777,256,217,533,67,24,7,160,98,390,15,14,1473,1272,4,1006,312,905,5,1,986,9,1075,49,46,632,32,2064,208,1,1510,4,184,464,25,1013,19,987,1,3,186,510,1881,874,54,1,1,71,223,40,533,205,48,1,1,123,1,5621,8,1075,49,653,17,8,2096,208,1,19,987,1,3,186,510,1881,874,54,1,1,71,223,40,533,205,48,1,3,121,16,201,786,1,3,186,510,1881,874,54,1,1,294,40,533,253,125,7,336,67,733,2,2777,1708,1,9,291,387,328,312,7,269,629,4,1,4,686,1485,4,106,1,5625,9,185,150,209,517,1131,2,6,1,1116,6,22,839,222,252,619,1407,25,528,101,40,8,204,103,1,388,413,16,142,248,47,41,3346,784,1,1,1,1,1,1,1,1,1,2,160,35,11,180,111,387,328,312,7,269,629,4,1,232,2,861,732,2,291,1559,3,896,137,217,11,21,28,2,1,9,6,617,2,2,295,54,27,712,2,1,10,5,3,4,5,12,5,14,28,5,2,2,14,370,7,24,1586,1,1,1311,1503,1,1,1,5,20,1,30,160,771,2,214,821,14,220,133,40,80,146,18,401,3,4,4,7,237,530,960,5,686,513,478,3951,3,3,189,503,662,8,910,811,175,3736,1,1,1,1,1,5637,8,166,46,1,26,1,447,3,292,3,74,1,908,20,220,133,69,197,55,36,148,10,15,158,8,13,3,3,635,344,1,698,127,238,4,214,17,976,789,5,703,7,206,443,2534,3,181,510,2270,12,182,521,25,25,5,15,499,84,1288,2994,1,1,13,727,25,20,185,6,231,1,6,50,1790,2600,1,1,12,372,63,7,23,102,71,3,13,214,106,256,1491,12,494,394,14,25,17,11,16,47,81,452,1534,2552,10,22,234,2,110,280,332,157,1,841,650,10,296,14,10,147,31,57,5,11,68,2111,5,49,2,639,5,1654,6,663,79,67,416,3564,855,12,717,1,19,69,7,2,385,649,247,716,2801,1,3,657,1890,221,15,49,2,1,114,18,64,437,3,1,1,293,338,690,4,891,22,183,7,61,446,17,5,1,12,4,64,20,428,105,428,1056,133,757,538,1380,1,1,1,3,1077,178,98,7,190,507,22,1,528,1589,2810,9,161,32,39,22,1,3,31,573,703,3,251,481,4,18,183,32,1,1,3,3,1,94,329,392,122,85,307,285,1032,365,82,923,6,182,10,722,254,693,1054,7,254,885,426,296,706,1707,1375,8,279,222,57,32,1,17,1017,1260,5,161,32,61,35,1276,3,213,27,447,5,183,32,2,7,2646,4,161,93,35,1276,6,794,65,1,24,1,4765,13,22,139,30,1,1,61,592,15,1,3,700,1930,2245,7,20,31,1,633,3,295,80,7,794,65,1,24,1,2558,2207,11,181,510,152,190,217,45,579,562,525,482,792,6,221,165,119,445,1254,3536,6,221,125,40,119,29,1670,10,128,86,17,20,481,4,49,13,2,4632,7,251,481,4,64,3296,893,573,7,221,139,26,119,542,1958,242,8,893,424,446,304,166,431,831,2156,6,353,1,60,1,481,1311,5,316,37,58,3,111,5,845,249,1,1934,283,1,1740,3,293,47,165,3,49,2,637,6,190,524,18,27,15,46,4,310,28,119,50,22,21,7,2,2,3,14,2,1,4,1,10,617,2,72,225,54,878,604,2995,138,1,1,53,145,4,2,1,1,46,456,8,50,5,6,2,5,7,7,3,2,5,3,2,26,1,2,2,1,3,2,2,6,4,2,1,3,1,5,1,8,1,4,7,2,11,1,1252,43,90,3,2944,467,1,1,1,1,1,284,24,312,54,1,63,55,425,34,17,4,260,3684,12,711,28,1,1,1,1,1,1,1,1,1,1,1,311,1,944,10,23,235,390,227,64,37,2,392,4301,1,7,573,5079,1,20,1,1,1,7,145,7,1,7,488,83,333,3,214,17,2274,7,697,1,1,557,1575,1627,1219,8,373,114,2,300,67,4822,1,1,11,23,232,1,25,410,183,2,628,475,641,5,2,691,185,5,254,1290,21,799,2439,4,673,925,489,3594,1,5671,9,145,4,3,1,46,1696,213,213,3361,21,327,42,3,51,16,1,36,4,66,21,6,68,13,253,147,127,3,133,1189,83,296,4,655,69,67,64,3,231,2,1231,7,74,1,91,523,1,293,847,14,684,2,14,5,182,163,10,1,555,241,768,642,56,2360,2,128,1702,10,21,28,2,1,114,48,16,447,12,1,3,164,50,769,13,233,444,7,4,12,5,80,276,2,230,7,461,96,12,21,28,2,1,632,1,1,6,1,290,78,1564,3,734,37,4913,2,159,32,19,200,1,786,1,3,1359,1218,874,54,1,1,71,223,40,533,205,49,3,121,5,291,695,3,1,2,5,93,678,127,132,4654,4,1033,217,45,579,3,164,27,96,5,250,1094,424,95,567,13,684,16,4,356,1,3381,54,1,1,294,40,533,378,6,193,2,6,661,129,988,6,284,13,88,257,28,1262,1,3,2,1067,756,2,898,60,5,700,5,1,143,1,1,2877,6,647,681,1016,1355,1986,1,28,22,81,25,15,71,16,1,1,1,459,60,25,68,9,7,174,218,11,88,112,34,303,133,125,32,339,75,2927,9,1626,1,23,1,1,781,1698,1102,177,8,423,102,54,48,27,923,480,532,7,214,16,1,1,1232,337,290,17,619,454,5,104,201,227,1,92,37,21,58,13,635,331,1340,235,1314,1,4107,8,166,46,27,1,447,2,1,292,19,173,6,156,172,37,529,2,3,4,528,93,37,79,13,10,353,1704,168,71,2,825,1018,8,22,1,138,30,98,573,824,293,7,336,67,516,217,2,508,2269,3,825,1018,3589,1,825,4,1082,696,85,23,8,154,30,62,1,1,6,35,1276,5,159,51,3,27,48,4,1077,5,781,23,3,1293,468,654,12,9,3,1370,418,88,11,1329,593,1526,1,339,1,4,887,919,1216,203,4,256,2,22,657,1,5689,3,715,34,3883,1,5690,3,214,16,3,6,335,284,652,339,1,221,4,214,17,1233,34,40,179,2,2,152,209,147,225,157,2,7,1,87,123,22,295,93,58,33,6,19,13,2,8,14,5,1561,399,286,31,1549,143,1,1,1,1,11,1,1,1,1,3,825,1018,41,4,182,986,1,692,5,166,46,475,2,293,15,177,2,4,152,738,2,7,233,295,168,16,6,19,13,10,4,232,416,29,1560,16,169,906,49,1,45,145,479,8,32,358,1915,2303,1,1,1,1,3,22,839,732,4,1269,2,507,85,4,193,2,924,10,6,336,67,733,2,508,2269,3,771,38,48,5,1602,8,1,221,3859,9,32,101,61,16,47,1,24,698,50,17,18,1,142,23,8,1,2,5,27,1,18,1,1,41,573,1341,147,23,1278,4,2,1,241,98,2,1,3,20,1,1,2,779,13,1665,20,1101,1,80,97,1,281,13,21,7,2,2,3,14,2,1,38,25,1,569,298,24,711,30,20,4,37,31,1,3,894,329,466,1454,118,1,138,1456,1,1,1,1,1,1,1,1,10,741,61,31,1,3,1223,2039,1594,2,2,20,164,80,38,195,56,46,51,2,22,210,356,125,33,28,1,203,75,399,1276,2342,13,1201,647,1127,2259,469,1,1,1,1,1,1,1,1,11,193,34,1,1,25,1,3,24,582,116,585,11,147,1696,284,6,505,1096,1978,1,1,1,1,7,159,2,66,27,608,703,119,8,1355,488,290,3579,1,2,1,1,1,1246,9,145,4,3,1,46,603,1342,3512,26,6,614,606,125,61,1,4311,2,1406,6,5,51,109,4,92,1122,4,212,27,448,295,7,8,3,159,1212,171,288,111,10,32,3,29,163,27,610,200,112,389,119,5,49,2,1,633,298,9,724,978,241,125,85,274,3228,64,1,3,164,700,514,3,1778,2286,320,4,889,38,6,4788,7,1736,3977,707,1,1,1,1,22,244,2,1,1,183,46,56,46,51,2,438,365,1,8,20,140,81,334,65,1276,1442,900,121,8,1,1,1,1,1,24,1,54,122,17,19,114,247,191,43,500,10,51,1,5,77,1,71,67,19,58,73,7,56,7,51,46,428,301,117,407,441,3,89,23,30,45,100,67,2,88,184,1,206,364,51,342,446,8,7,110,1,1,1,1,156,1,1,1,1,11,1,1,1,1,441,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,33,802,35,383,125,40,21,1,5,216,2458,806,803,23,727,1,1,1,1,11,1,1,1,1,1,1,1,1,1,6,1,1,1,1,2,1785,3937,3,227,1457,2,2,164,1515,13,154,40,6,89,7,14,188,9,20,44,68,1711,400,1,5701,3,766,79,2467,38,200,84,27,27,32,20,2,27,4,25,1,33,10,8,25,2,19,11,15,52,387,29,293,243,15,1,53,274,4,161,3,263,24,380,628,1062,1279,1,6,18,1,30,2,1,596,12,253,594,315,49,539,23,82,8,314,2240,59,1249,13,21,28,2,1,114,34,1,485,3,1,5,296,1359,13,192,1,7,1,55,193,199,217,126,1212,147,782,2594,5,51,1,160,27,448,6,1063,3,11,213,1555,2882,9,161,31,1,7,1,661,3,755,730,5,777,3,2,584,4362,7,23,138,32,34,1,61,573,5,49,2,1,636,7,5,777,5,3,33,941,2,749,953,1,749,4,159,166,175,5229,1,1686,6,695,5,187,190,181,1091,1,4591,1,5267,1,5730,1,5731,4,684,2,14,187,5,161,31,1,721,2098,1,2677,4,492,355,759,249,2,688,17,5,192,1,7,665,1485,1,5732,1,793,4,1939,1588,1708,498,3,24,76,8,4,217,2,833,2431,4,219,1050,2632,1,4,192,1,1,671,2,229,2783,17,135,128,5,3,2,1,1,2,1,716,1,2,1,1,2,1,3289],
    states: [0,1,0,0,1,0,0,1,1,0,2,2,1,2,3,3,2,1,8,4,4,3,2,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,0,1,1,0,2,5,4,0,2,6,5,0,2,4,1,14,1,15,0,2,16,1,0,1,0,0,1,1,0,1,0,18,2,8,1,0,1,0,0,1,1,0,1,25,22,1,26,0,1,1,0,1,1,0,1,3,0,2,3,1,10,1,1,0,3,7,4,1,0,3,8,5,2,0,1,1,0,3,10,7,4,0,1,1,0,1,1,4,2,38,12,20,2,39,13,0,2,2,1,0,1,3,18,1,4,0,1,1,28,1,1,0,3,5,4,1,28,1,46,8,1,1,0,1,1,0,1,49,0,1,1,0,1,2,0,1,1,0,2,3,1,0,2,4,2,0,2,5,3,0,2,6,4,0,3,3,2,1,0,4,8,6,5,1,0,1,59,36,2,60,1,0,1,1,0,1,1,0,1,0,60,1,1,0,1,1,0,1,67,0,1,1,2,1,68,106,2,69,1,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,86,1,1,0,1,5,88,1,1,0,3,5,3,1,28,1,0,0,1,1,0,1,0,32,1,1,0,1,1,28,1,1,78,1,0,0,1,1,40,1,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,2,2,1,110,2,4,1,0,1,0,0,1,1,68,1,2,0,1,3,0,1,0,0,1,0,74,3,3,2,1,74,1,0,4,2,6,1,2,3,9,7,2,0,1,0,0,1,0,0,1,0,0,1,3,8,2,2,1,0,1,5,0,1,0,14,1,1,0,1,0,0,1,1,0,1,0,0,1,1,22,2,3,2,0,1,0,96,1,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,2,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,0,0,2,0,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,2,18,1,0,1,0,76,2,3,1,0,1,0,18,1,1,0,1,0,0,2,37,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,48,0,1,0,0,1,0,84,2,2,1,0,1,0,0,1,1,0,1,5,0,1,6,0,1,0,14,1,1,0,1,52,123,32,61,59,58,56,54,51,49,47,45,44,42,38,36,34,32,30,28,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,123,1,1,123,1,1,0,35,64,62,61,59,57,54,52,50,48,47,45,41,39,37,35,33,31,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,1,0,32,65,63,62,60,58,55,53,51,49,48,46,42,40,38,36,34,32,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,154,1,1,127,1,1,127,1,1,0,3,3,2,1,129,2,6,1,0,32,71,69,68,66,64,61,59,57,55,54,52,48,46,44,42,40,38,36,34,32,30,28,26,24,22,21,18,16,15,14,12,11,131,1,1,131,1,1,0,3,3,2,1,0,1,0,0,1,0,0,1,1,122,1,0,146,1,1,0,1,1,214,1,0,0,1,1,0,1,2,0,1,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,8,0,1,9,0,1,10,0,1,11,0,1,12,0,1,13,80,1,14,308,1,1,0,1,16,0,1,17,0,1,18,0,1,19,112,1,22,148,1,23,0,1,0,0,1,1,0,1,2,152,2,25,3,0,1,4,0,1,5,0,1,6,0,1,7,0,1,0,174,1,1,0,1,0,0,1,1,0,1,0,208,1,1,0,1,41,2,1,0,0,1,0,0,2,2,1,203,35,46,44,41,39,38,37,36,35,34,33,32,31,30,29,28,27,25,24,23,22,21,20,19,17,16,15,14,13,12,11,9,7,5,4,1,0,1,0,205,1,1,205,1,1,0,3,3,2,1,0,1,0,0,1,1,78,1,1,76,1,2,74,1,1,194,1,4,218,1,1,72,1,1,284,1,7,68,1,1,66,1,2,64,1,3,62,1,4,60,1,5,58,1,6,56,1,7,54,1,8,52,1,9,50,1,10,48,1,11,46,1,12,124,1,13,352,1,1,44,1,15,42,1,16,40,1,17,38,1,18,148,1,21,184,1,22,36,1,28,34,1,1,32,1,2,182,2,24,3,30,1,4,28,1,5,26,1,6,24,1,7,22,1,36,20,1,37,18,1,1,16,1,39,222,1,1,14,1,39,14,1,42,12,1,43,10,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,192,1,2,0,1,3,0,2,2,1,0,1,0,0,1,1,212,1,2,0,1,1,0,1,4,0,1,1,374,1,6,260,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,1,245,2,2,1,245,1,1,0,4,4,3,2,1,0,1,0,249,1,1,249,1,1,0,3,3,2,1,0,3,4,3,2,394,1,1,0,2,3,1,0,2,4,2,398,1,1,284,1,1,257,4,7,5,4,1,257,1,1,0,6,9,7,6,3,2,1,6,1,0,0,1,1,0,1,2,176,1,1,128,1,4,0,1,1,0,1,2,0,1,7,0,1,1,0,5,8,6,4,3,1,262,1,10,260,1,11,258,1,1,256,1,2,254,1,14,252,1,1,250,1,16,248,1,1,246,1,18,244,1,19,242,1,1,242,1,21,240,1,1,238,1,23,236,1,1,234,1,25,232,1,1,230,1,2,228,1,28,226,1,1,224,1,30,222,2,31,1,220,1,32,218,1,1,216,1,34,214,1,1,212,1,36,210,1,1,208,1,38,206,1,1,204,1,40,202,1,1,200,1,42,196,1,43,194,1,1,192,1,45,190,1,1,188,1,47,186,2,17,1,184,1,49,258,2,3,1,182,1,51,198,2,10,1,180,1,53,178,2,36,1,176,1,55,174,1,1,172,1,57,170,1,1,168,1,47,166,1,60,164,1,61,246,2,2,1,162,1,63,160,1,1,158,1,5,156,1,6,154,1,67,166,1,1,152,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,0,1,1,0,1,0,0,1,1,281,2,2,1,281,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,4,0,1,0,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,322,1,1,410,3,9,8,1,0,1,0,412,1,1,0,1,1,0,1,0,0,1,227,0,1,228,4,1,1,0,1,0,400,1,1,0,1,0,402,1,1,470,5,8,7,5,3,1,0,6,9,8,6,4,2,1,318,13,143,118,116,115,112,111,110,10,9,7,5,3,2,0,6,11,10,8,6,4,3,0,6,12,11,9,7,5,4,0,6,13,12,10,8,6,5,0,2,3,1,0,1,0,414,1,1,0,1,1,0,1,1,0,2,2,1,336,42,252,250,247,245,244,243,242,241,240,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,222,221,220,219,218,217,215,213,211,210,207,206,136,135,134,133,3,2,334,42,253,251,248,246,245,244,243,242,241,240,239,238,237,236,235,234,232,231,230,229,228,227,226,224,223,222,221,220,219,218,216,214,212,211,208,207,137,136,135,134,4,3,332,1,1,328,42,255,253,250,248,247,246,245,244,243,242,241,240,239,238,237,236,234,233,232,231,230,229,228,226,225,224,223,222,221,220,218,216,214,213,210,209,139,138,137,136,6,5,326,1,1,324,48,257,255,252,250,249,248,247,246,245,244,243,242,241,240,239,238,236,235,234,233,232,231,230,228,227,226,225,224,223,222,220,218,216,215,212,211,141,140,139,138,133,131,130,127,126,125,8,7,322,1,1,320,42,259,257,254,252,251,250,249,248,247,246,245,244,243,242,241,240,238,237,236,235,234,233,232,230,229,228,227,226,225,224,222,220,218,217,214,213,143,142,141,140,10,9,318,42,260,258,255,253,252,251,250,249,248,247,246,245,244,243,242,241,239,238,237,236,235,234,233,231,230,229,228,227,226,225,223,221,219,218,215,214,144,143,142,141,11,10,316,1,1,316,42,262,260,257,255,254,253,252,251,250,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,232,231,230,229,228,227,225,223,221,220,217,216,146,145,144,143,13,12,314,1,1,312,42,264,262,259,257,256,255,254,253,252,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,234,233,232,231,230,229,227,225,223,222,219,218,148,147,146,145,15,14,310,1,1,308,42,266,264,261,259,258,257,256,255,254,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,236,235,234,233,232,231,229,227,225,224,221,220,150,149,148,147,17,16,306,1,1,304,1,2,302,42,269,267,264,262,261,260,259,258,257,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,239,238,237,236,235,234,232,230,228,227,224,223,153,152,151,150,20,19,298,42,270,268,265,263,262,261,260,259,258,257,256,255,254,253,252,251,249,248,247,246,245,244,243,241,240,239,238,237,236,235,233,231,229,228,225,224,154,153,152,151,21,20,296,49,271,269,266,264,263,262,261,260,259,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,241,240,239,238,237,236,234,232,230,229,226,225,155,154,153,152,147,145,144,141,140,139,22,21,1,294,42,272,270,267,265,264,263,262,261,260,259,258,257,256,255,254,253,251,250,249,248,247,246,245,243,242,241,240,239,238,237,235,233,231,230,227,226,156,155,154,153,23,22,292,1,1,290,42,274,272,269,267,266,265,264,263,262,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,244,243,242,241,240,239,237,235,233,232,229,228,158,157,156,155,25,24,288,1,1,286,42,276,274,271,269,268,267,266,265,264,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,246,245,244,243,242,241,239,237,235,234,231,230,160,159,158,157,27,26,282,42,277,275,272,270,269,268,267,266,265,264,263,262,261,260,259,258,256,255,254,253,252,251,250,248,247,246,245,244,243,242,240,238,236,235,232,231,161,160,159,158,28,27,280,1,1,278,42,279,277,274,272,271,270,269,268,267,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,249,248,247,246,245,244,242,240,238,237,234,233,163,162,161,160,30,29,276,1,1,274,42,281,279,276,274,273,272,271,270,269,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,251,250,249,248,247,246,244,242,240,239,236,235,165,164,163,162,32,31,270,42,282,280,277,275,274,273,272,271,270,269,268,267,266,265,264,263,261,260,259,258,257,256,255,253,252,251,250,249,248,247,245,243,241,240,237,236,166,165,164,163,33,32,268,1,1,266,42,284,282,279,277,276,275,274,273,272,271,270,269,268,267,266,265,263,262,261,260,259,258,257,255,254,253,252,251,250,249,247,245,243,242,239,238,168,167,166,165,35,34,264,1,1,262,42,286,284,281,279,278,277,276,275,274,273,272,271,270,269,268,267,265,264,263,262,261,260,259,257,256,255,254,253,252,251,249,247,245,244,241,240,170,169,168,167,37,36,258,42,287,285,282,280,279,278,277,276,275,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,257,256,255,254,253,252,250,248,246,245,242,241,171,170,169,168,38,37,332,3,46,2,1,256,42,289,287,284,282,281,280,279,278,277,276,275,274,273,272,271,270,268,267,266,265,264,263,262,260,259,258,257,256,255,254,252,250,248,247,244,243,173,172,171,170,40,39,272,2,9,1,254,42,291,289,286,284,283,282,281,280,279,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,261,260,259,258,257,256,254,252,250,249,246,245,175,174,173,172,42,41,252,2,33,1,250,42,293,291,288,286,285,284,283,282,281,280,279,278,277,276,275,274,272,271,270,269,268,267,266,264,263,262,261,260,259,258,256,254,252,251,248,247,177,176,175,174,44,43,248,1,1,246,42,295,293,290,288,287,286,285,284,283,282,281,280,279,278,277,276,274,273,272,271,270,269,268,266,265,264,263,262,261,260,258,256,254,253,250,249,179,178,177,176,46,45,244,1,1,242,1,43,240,42,298,296,293,291,290,289,288,287,286,285,284,283,282,281,280,279,277,276,275,274,273,272,271,269,268,267,266,265,264,263,261,259,257,256,253,252,182,181,180,179,49,48,238,42,299,297,294,292,291,290,289,288,287,286,285,284,283,282,281,280,278,277,276,275,274,273,272,270,269,268,267,266,265,264,262,260,258,257,254,253,183,182,181,180,50,49,236,42,300,298,295,293,292,291,290,289,288,287,286,285,284,283,282,281,279,278,277,276,275,274,273,271,270,269,268,267,266,265,263,261,259,258,255,254,184,183,182,181,51,50,234,1,1,232,1,4,230,1,5,228,42,304,302,299,297,296,295,294,293,292,291,290,289,288,287,286,285,283,282,281,280,279,278,277,275,274,273,272,271,270,269,267,265,263,262,259,258,188,187,186,185,55,54,240,1,1,226,1,47,0,1,0,0,1,1,424,1,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,0,0,1,1,363,1,1,363,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,378,1,1,0,1,1,1,1,1,0,1,0,0,1,1,502,1,2,406,1,1,482,1,2,379,3,4,2,1,379,1,1,0,5,6,4,3,2,1,0,5,7,5,4,3,2,0,1,1,0,1,0,387,1,1,0,1,1,8,1,2,0,1,1,0,1,2,0,1,5,0,1,1,0,1,0,0,1,0,434,1,1,0,1,1,0,1,0,388,1,1,405,3,6,3,1,405,1,1,405,1,1,0,6,9,6,4,3,2,1,154,7,10,7,5,4,3,2,1,407,1,1,396,2,2,1,394,2,3,2,392,1,1,390,1,2,388,2,6,5,386,1,1,384,2,8,7,382,1,1,380,2,10,9,378,2,11,10,376,1,1,376,2,13,12,374,1,1,372,2,15,14,370,1,1,368,2,17,16,366,1,1,364,1,2,362,2,20,19,360,1,1,358,2,22,21,356,3,23,22,1,354,2,24,23,352,1,1,350,2,26,25,348,1,1,346,2,28,27,344,1,1,342,2,30,29,340,1,1,338,2,32,31,336,1,1,334,2,34,33,330,2,35,34,328,1,1,326,2,37,36,324,1,1,322,2,39,38,320,2,17,1,318,2,41,40,392,2,3,1,316,2,43,42,332,2,10,1,314,2,45,44,312,2,36,1,310,2,47,46,308,1,1,306,2,49,48,304,1,1,302,1,47,300,2,52,51,298,2,53,52,380,2,2,1,296,2,55,54,294,1,1,292,1,5,290,1,6,288,2,59,58,300,1,1,286,1,51,407,32,420,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,407,2,366,1,274,37,428,423,422,367,62,60,59,57,55,52,50,48,46,45,43,39,37,35,33,31,28,26,24,22,20,18,16,14,13,10,8,7,6,4,3,2,1,272,37,429,424,423,368,63,61,60,58,56,53,51,49,47,46,44,40,38,36,34,32,29,27,25,23,21,19,17,15,14,11,9,8,7,5,4,3,2,390,37,430,425,424,369,64,62,61,59,57,54,52,50,48,47,45,41,39,37,35,33,30,28,26,24,22,20,18,16,15,12,10,9,8,6,5,4,3,414,1,1,268,1,1,480,37,433,428,427,372,67,65,64,62,60,57,55,53,51,50,48,44,42,40,38,36,33,31,29,27,25,23,21,19,18,15,13,12,11,9,8,7,6,266,1,1,264,1,2,262,1,3,260,1,4,256,1,5,254,1,6,252,1,7,250,1,8,248,1,9,246,1,10,242,1,11,320,1,12,548,1,1,240,1,14,238,1,15,236,1,16,234,1,17,344,2,164,20,380,3,143,142,21,232,37,453,448,447,392,87,85,84,82,80,77,75,73,71,70,68,64,62,60,58,56,53,51,49,47,45,43,41,39,38,35,33,32,31,29,28,27,26,230,1,1,228,1,2,378,2,23,3,226,1,4,224,1,5,222,1,6,220,1,7,218,37,461,456,455,400,95,93,92,90,88,85,83,81,79,78,76,72,70,68,66,64,61,59,57,55,53,51,49,47,46,43,41,40,39,37,36,35,34,216,37,462,457,456,401,96,94,93,91,89,86,84,82,80,79,77,73,71,69,67,65,62,60,58,56,54,52,50,48,47,44,42,41,40,38,37,36,35,214,1,1,212,37,464,459,458,403,98,96,95,93,91,88,86,84,82,81,79,75,73,71,69,67,64,62,60,58,56,54,52,50,49,46,44,43,42,40,39,38,37,418,1,1,210,1,37,210,37,467,462,461,406,101,99,98,96,94,91,89,87,85,84,82,78,76,74,72,70,67,65,63,61,59,57,55,53,52,49,47,46,45,43,42,41,40,208,37,468,463,462,407,102,100,99,97,95,92,90,88,86,85,83,79,77,75,73,71,68,66,64,62,60,58,56,54,53,50,48,47,46,44,43,42,41,206,2,2,1,0,1,0,514,1,0,0,1,1,0,2,3,1,160,3,4,2,1,413,4,5,3,2,1,413,1,1,402,6,7,5,4,3,2,1,400,6,8,6,5,4,3,2,398,1,1,396,1,2,394,6,11,9,8,7,6,5,392,1,1,390,6,13,11,10,9,8,7,388,1,1,386,6,15,13,12,11,10,9,384,6,16,14,13,12,11,10,382,1,1,382,6,18,16,15,14,13,12,380,1,1,378,6,20,18,17,16,15,14,376,1,1,374,6,22,20,19,18,17,16,372,1,1,370,1,2,368,6,25,23,22,21,20,19,366,1,1,364,6,27,25,24,23,22,21,362,7,28,26,25,24,23,22,1,360,6,29,27,26,25,24,23,358,1,1,356,6,31,29,28,27,26,25,354,1,1,352,6,33,31,30,29,28,27,350,1,1,348,6,35,33,32,31,30,29,346,1,1,344,6,37,35,34,33,32,31,342,1,1,340,6,39,37,36,35,34,33,336,6,40,38,37,36,35,34,334,1,1,332,6,42,40,39,38,37,36,330,1,1,328,6,44,42,41,40,39,38,326,2,17,1,324,6,46,44,43,42,41,40,398,2,3,1,322,6,48,46,45,44,43,42,338,2,10,1,320,6,50,48,47,46,45,44,318,2,36,1,316,6,52,50,49,48,47,46,314,1,1,312,6,54,52,51,50,49,48,310,1,1,308,1,47,306,6,57,55,54,53,52,51,304,6,58,56,55,54,53,52,386,2,2,1,302,6,60,58,57,56,55,54,300,1,1,298,1,5,296,1,6,294,6,64,62,61,60,59,58,306,1,1,292,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,556,31,61,59,58,56,54,51,49,47,45,44,42,38,36,34,32,30,27,25,23,21,19,17,15,13,12,9,7,6,5,3,2,442,2,284,1,0,1,0,417,1,1,1,2,2,1,0,1,1,421,1,1,0,2,2,1,0,2,3,2,408,4,294,283,86,1,0,2,5,4,380,2,269,1,292,2,7,6,290,2,122,1,0,2,9,8,342,3,271,256,1,0,2,11,10,0,1,1,506,2,13,12,270,2,124,1,284,2,125,2,0,1,3,0,1,0,437,1,1,437,2,2,1,0,1,1,0,1,2,354,1,1,0,1,4,0,1,1,0,1,2,0,1,7,0,1,1,434,3,472,5,2,0,1,10,0,1,1,408,2,8,2,0,1,13,316,2,506,1,0,1,15,532,1,1,0,1,0,534,1,1,0,1,1,0,1,1,0,1,0,474,1,1,214,1,1,1,1,1,0,1,0,590,1,0,0,1,1,0,2,3,1,475,1,1,475,1,1,0,3,3,2,1,0,1,0,0,1,1,508,1,2,584,1,3,248,2,2,1,0,2,4,1,0,1,0,485,1,1,0,1,1,160,1,2,162,1,3,560,2,2,1,164,2,4,1,0,1,1,0,1,2,136,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,501,1,1,501,1,1,0,1,1,486,1,2,510,1,1,0,2,3,1,505,1,814,0,2,815,1,372,2,816,2,370,1,1,80,2,818,4,420,1,1,0,2,820,6,78,1,1,0,4,7,5,3,1,511,51,566,564,561,559,558,557,556,555,554,553,552,551,550,549,548,546,545,544,543,542,541,540,538,537,536,535,534,533,532,529,527,526,523,406,404,402,401,67,65,63,62,60,59,57,56,54,52,35,32,18,1,0,1,0,513,1,1,513,2,826,1,0,3,827,2,1,0,1,1,517,1,1,517,1,1,517,1,1,517,1,1,0,5,5,4,3,2,1,0,1,0,268,1,1,521,1,1,0,2,2,1,0,1,0,552,1,1,0,1,1,650,1,3,630,1,1,630,1,5,444,1,1,0,1,0,0,1,1,0,1,1,596,1,61,0,1,0,78,1,0,608,1,1,0,2,3,1,34,1,0,537,1,1,0,2,2,1,0,1,1,0,1,0,570,1,1,310,1,1,0,1,1,0,1,0,0,1,0,0,1,0,692,1,1,0,1,0,538,1,0,0,1,1,0,1,0,557,1,1,557,1,1,0,3,3,2,1,0,1,0,561,1,1,561,1,1,561,1,1,561,1,1,0,5,5,4,3,2,1,344,1,0,0,1,1,0,1,2,230,1,1,708,1,4,0,1,1,84,1,0,350,3,444,442,1,0,1,0,484,1,0,712,1,1,350,1,0,0,1,1,668,3,5,3,1,0,1,1,0,1,0,0,1,1,516,1,0,0,1,686,0,1,1,0,1,2,618,1,1,20,1,4,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,98,1,1,0,1,1,406,1,0,0,1,1,0,1,0,603,1,1,603,1,1,603,1,1,0,1,0,0,1,1,104,1,1,0,1,1,160,1,0,0,1,1,0,1,0,620,1,1,613,1,109,613,1,1,613,1,1,0,5,926,112,3,2,1,0,1,0,624,1,1,617,4,68,67,65,1,0,2,679,678,619,4,66,64,2,1,619,1,1,619,1,1,0,1,0,488,1,1,486,1,2,484,1,1,604,1,4,628,1,1,482,1,1,694,1,7,480,1,1,478,1,2,476,1,3,474,1,4,472,1,5,470,1,6,468,1,7,466,1,8,464,1,9,462,1,10,460,1,11,458,1,12,456,1,13,534,1,14,762,2,61,1,454,1,16,452,1,17,450,1,18,448,1,19,558,1,22,594,1,23,446,1,29,444,1,1,442,1,2,592,2,25,3,440,1,4,438,1,5,436,1,6,434,1,7,432,1,37,604,1,1,430,1,39,428,5,63,62,61,60,1,426,1,41,632,1,1,424,1,41,424,1,44,422,1,45,420,2,2,1,92,1,0,0,1,1,0,1,1,0,1,0,0,1,1,629,2,2,1,0,3,3,2,1,0,1,1,0,1,0,0,1,1,637,5,143,135,65,58,1,0,1,0,0,1,0,802,1,1,578,1,129,0,1,997,0,1,1,0,1,2,674,1,1,752,1,4,750,1,1,0,1,6,360,1,7,358,1,1,0,1,9,651,2,7,1,0,1,1,0,1,0,402,1,1,0,1,1011,0,1,1,322,1,2,686,1,3,659,2,2,1,659,2,4,1,0,3,5,2,1,0,3,6,3,2,240,1,1,780,3,8,5,4,0,2,3,1,650,3,10,7,6,438,1,1,436,3,12,9,8,434,1,1,0,1,0,0,1,0,810,1,1,170,2,3,1,669,3,4,2,1,658,4,5,3,2,1,656,4,6,4,3,2,654,1,1,652,1,2,650,4,9,7,6,5,648,1,1,646,4,11,9,8,7,644,1,1,642,4,13,11,10,9,640,4,14,12,11,10,638,1,1,638,4,16,14,13,12,636,1,1,634,4,18,16,15,14,632,1,1,630,4,20,18,17,16,628,1,1,626,1,2,624,4,23,21,20,19,622,1,1,620,4,25,23,22,21,618,5,26,24,23,22,1,616,4,27,25,24,23,614,1,1,612,4,29,27,26,25,610,1,1,608,4,31,29,28,27,606,1,1,604,4,33,31,30,29,602,1,1,600,4,35,33,32,31,598,1,1,596,4,37,35,34,33,592,4,38,36,35,34,590,1,1,588,4,40,38,37,36,586,1,1,584,4,42,40,39,38,582,2,17,1,580,4,44,42,41,40,654,2,3,1,578,4,46,44,43,42,594,2,10,1,576,4,48,46,45,44,574,2,36,1,572,4,50,48,47,46,570,1,1,568,4,52,50,49,48,566,1,1,564,1,47,562,4,55,53,52,51,560,4,56,54,53,52,642,2,2,1,558,4,58,56,55,54,556,1,1,554,1,5,552,1,6,550,4,62,60,59,58,562,1,1,548,1,51,0,31,60,58,57,55,53,50,48,46,44,43,41,37,35,33,31,29,26,24,22,20,18,16,14,12,11,8,6,5,4,2,1,671,1,1092,671,1,1,0,3,1094,2,1,0,1,1,702,1,2,0,1,1,838,1,1,838,3,5,4,1,780,4,6,5,2,1,0,1,1,706,1,1102,4,1,1,840,1,1,0,6,1079,11,10,7,6,1,0,6,1080,12,11,8,7,2,690,2,6,1,710,2,105,1,683,1,16,683,1,1,0,5,1111,19,18,2,1,348,5,1112,20,19,3,2,174,5,1113,21,20,4,3,685,2,2,1,0,2,4,1,0,2,5,2,0,2,6,3,366,2,7,4,808,2,8,5,30,2,9,6,810,2,10,7,0,2,3,1,766,3,4,3,2,372,1,1,0,2,14,11,836,3,4,2,1,828,2,16,13,0,2,17,14,770,6,13,12,11,4,2,1,0,1,11,502,1,12,270,1,13,276,1,14,0,1,15,0,1,16,738,1,17,170,1,18,0,1,19,0,1,20,0,1,21,748,1,22,262,2,31,28,692,1,1,782,16,29,18,15,14,13,12,11,10,9,8,7,6,5,4,3,1,709,24,147,145,143,140,135,40,37,30,19,16,15,14,13,12,11,10,9,8,7,6,5,4,2,1,144,1,1146,0,1,1,0,1,1,713,2,4,1,0,1,0,0,1,1,0,1,1,0,1,0,728,1,1,0,1,1,0,1,1,1,2,3,1,0,1,0,729,1,1,729,1,1,729,1,1,729,1,1,729,1,1,0,6,6,5,4,3,2,1,148,6,7,6,5,4,3,2,0,1,1,718,6,9,8,7,6,5,4,478,2,3,1,66,6,11,10,9,8,7,6,874,3,4,2,1,0,6,13,12,11,10,9,8,742,1,1,0,3,9,3,1,737,6,23,22,10,4,2,1,640,7,24,23,11,5,3,2,1,0,1,0,739,1,1,739,1,1,739,1,1,0,4,4,3,2,1,158,4,5,4,3,2,486,1,1,882,1,1,0,2,4,1,842,2,5,2,750,1,1,232,1,1,743,4,8,5,4,1,0,5,9,6,5,2,1,734,12,39,38,26,20,18,17,16,10,7,6,3,2,732,12,40,39,27,21,19,18,17,11,8,7,4,3,730,1,1,728,1,2,726,12,43,42,30,24,22,21,20,14,11,10,7,6,724,1,1,722,12,45,44,32,26,24,23,22,16,13,12,9,8,720,1,1,718,12,47,46,34,28,26,25,24,18,15,14,11,10,716,12,48,47,35,29,27,26,25,19,16,15,12,11,714,1,1,714,12,50,49,37,31,29,28,27,21,18,17,14,13,712,1,1,710,12,52,51,39,33,31,30,29,23,20,19,16,15,708,1,1,706,12,54,53,41,35,33,32,31,25,22,21,18,17,704,1,1,702,1,2,700,12,57,56,44,38,36,35,34,28,25,24,21,20,698,1,1,696,12,59,58,46,40,38,37,36,30,27,26,23,22,694,13,60,59,47,41,39,38,37,31,28,27,24,23,1,692,12,61,60,48,42,40,39,38,32,29,28,25,24,690,1,1,688,12,63,62,50,44,42,41,40,34,31,30,27,26,686,1,1,684,12,65,64,52,46,44,43,42,36,33,32,29,28,682,1,1,680,12,67,66,54,48,46,45,44,38,35,34,31,30,678,1,1,676,12,69,68,56,50,48,47,46,40,37,36,33,32,674,1,1,672,12,71,70,58,52,50,49,48,42,39,38,35,34,668,12,72,71,59,53,51,50,49,43,40,39,36,35,666,1,1,664,12,74,73,61,55,53,52,51,45,42,41,38,37,662,1,1,660,12,76,75,63,57,55,54,53,47,44,43,40,39,658,2,17,1,656,12,78,77,65,59,57,56,55,49,46,45,42,41,730,2,3,1,654,12,80,79,67,61,59,58,57,51,48,47,44,43,670,2,10,1,652,12,82,81,69,63,61,60,59,53,50,49,46,45,650,2,36,1,648,5,55,52,51,48,47,646,2,61,1,644,12,86,85,73,67,65,64,63,57,54,53,50,49,642,1,1,638,12,88,87,75,69,67,66,65,59,56,55,52,51,636,12,89,88,76,70,68,67,66,60,57,56,53,52,718,2,2,1,634,12,91,90,78,72,70,69,68,62,59,58,55,54,632,1,1,630,1,5,628,1,6,626,12,95,94,82,76,74,73,72,66,63,62,59,58,638,1,1,624,1,50,0,5,69,66,65,62,61,0,5,70,67,66,63,62,756,1,1,238,1,1,776,1,2,0,2,19,3,0,5,75,72,71,68,67,0,5,76,73,72,69,68,0,1,1,0,5,78,75,74,71,70,0,1,1,0,5,80,77,76,73,72,0,5,81,78,77,74,73,0,5,82,79,78,75,74,10,7,11,10,8,7,3,2,1,830,5,84,81,80,77,76,866,1,1,0,5,86,83,82,79,78,776,1,1,802,1,1,506,5,89,86,85,82,81,664,2,78,1,0,1,1246,778,1,1,0,1,1248,0,1,1249,374,1,1250,930,4,5,3,2,1,0,1,0,938,1,7,0,1,1254,0,1,1255,446,1,1256,942,6,9,8,7,3,2,1,781,7,1257,179,12,10,8,5,1,0,8,1258,180,13,11,9,6,2,1,102,8,1259,181,14,12,10,7,3,2,886,8,1260,182,15,13,11,8,4,3,106,1,1,790,2,3,1,810,1,1,783,1,180,906,6,1291,199,198,182,181,1,446,6,1292,200,199,183,182,2,783,1,1,96,2,3,1,90,2,4,2,916,2,5,3,94,2,6,4,458,2,7,5,900,2,8,6,122,2,9,7,856,7,7,6,5,4,3,2,1,0,1,1,785,2,2,1,0,2,13,11,94,1,9,928,2,11,1,928,2,3,1,0,3,4,2,1,910,3,5,3,2,0,1,1,0,6,1311,219,218,202,201,21,0,1,1,108,1,2,106,1,3,102,1,4,936,1,1,470,1,6,928,1,7,868,4,6,5,2,1,868,3,8,4,1,0,4,9,5,2,1,0,4,10,6,3,2,0,1,1,290,1,2,0,1,1,0,4,14,10,7,6,294,1,1,474,4,16,12,9,8,468,1,1,718,4,18,14,11,10,946,1,1,116,4,20,16,13,12,0,1,1,0,4,22,18,15,14,0,1,1,0,4,24,20,17,16,0,4,25,21,18,17,938,2,2,1,0,5,1339,247,246,230,229,564,1,1,817,7,344,70,69,65,64,38,1,817,3,58,53,1,0,13,346,72,71,67,66,59,54,42,41,40,3,2,1,0,1,198,821,1,1,0,2,2,1,0,2,3,2,0,1,1,0,1,0,829,1,1,829,1,1,829,1,1,829,1,1,0,5,5,4,3,2,1,578,1,1,0,2,2,1,774,2,3,2,758,1,1,268,2,1359,267,988,2,1360,268,278,2,2,1,0,1,351,324,1,352,0,1,1,0,6,1365,273,272,256,255,75,0,1,0,848,1,1,841,1,1,0,1,0,0,1,1,968,1,2,0,1,1,154,1,2,847,3,4,2,1,0,4,5,3,2,1,512,1,1,0,1,1,54,1,0,878,1,1,744,1,1,0,1,32,600,1,1,0,1,1,1010,1,1384,1016,1,1,855,1,1,855,3,79,77,1,0,1,0,864,1,1,857,1,1,0,2,2,1,0,1,1343,861,1,1,0,2,2,1,0,1,1,214,3,40,38,2,612,1,1348,865,1,1,0,2,2,1,0,1,1,0,1,9,0,1,1,858,1,2,0,1,1,0,1,2,522,1,1,366,1,4,0,1,1,0,1,2,0,1,0,300,1,0,152,2,545,1,628,2,546,2,0,1,3,0,1,4,478,1,0,632,1,1,0,1,551,0,1,0,326,1,4,0,1,554,1034,6,10,9,8,7,6,1,68,1,0,920,1,1,0,1,1,902,3,8,7,1,0,1,0,0,1,1,0,1,1,1042,1,1,252,6,21,14,11,9,5,1,901,1,1,901,1,1,20,1,1435,318,1,1436,886,1,1437,170,2,2,1,646,2,3,2,18,1,4,16,1,5,492,1,1442,646,1,1,336,1,2,10,1,8,1042,6,8,7,6,5,4,1,648,4,12,4,3,1,901,1,1,0,1,0,642,1,0,816,1,1,0,2,3,1,0,1,1,907,2,6,1,0,1,0,982,1,1,0,1,1,0,1,1,913,1,1,913,1,1,913,1,1,913,1,1,0,5,5,4,3,2,1,1056,5,6,5,4,3,2,592,1,1,828,5,8,7,6,5,4,1056,1,1,578,1,4,0,1,0,0,1,1,0,1,1,921,3,38,2,1,910,6,41,40,39,3,2,1,908,6,42,41,40,4,3,2,906,1,1,904,1,2,902,6,45,44,43,7,6,5,900,1,1,898,6,47,46,45,9,8,7,896,1,1,894,6,49,48,47,11,10,9,892,6,50,49,48,12,11,10,890,1,1,890,6,52,51,50,14,13,12,888,1,1,886,6,54,53,52,16,15,14,884,1,1,882,6,56,55,54,18,17,16,880,1,1,878,1,2,876,6,59,58,57,21,20,19,874,1,1,872,6,61,60,59,23,22,21,870,7,62,61,60,24,23,22,1,868,6,63,62,61,25,24,23,866,1,1,864,6,65,64,63,27,26,25,862,1,1,860,6,67,66,65,29,28,27,858,1,1,856,6,69,68,67,31,30,29,854,1,1,852,6,71,70,69,33,32,31,850,1,1,848,6,73,72,71,35,34,33,844,6,74,73,72,36,35,34,842,1,1,840,6,76,75,74,38,37,36,838,1,1,836,6,78,77,76,40,39,38,834,2,17,1,832,6,80,79,78,42,41,40,906,2,3,1,830,6,82,81,80,44,43,42,846,2,10,1,828,6,84,83,82,46,45,44,826,2,36,1,824,6,86,85,84,48,47,46,822,1,1,820,6,88,87,86,50,49,48,818,1,1,816,1,47,814,6,91,90,89,53,52,51,812,6,92,91,90,54,53,52,894,2,2,1,810,6,94,93,92,56,55,54,808,1,1,806,1,5,804,1,6,802,6,98,97,96,60,59,58,814,1,1,800,1,51,0,1,0,0,1,1,0,1,1,927,1,1,1,1,1,0,1,0,282,4,121,118,116,1,931,5,122,119,117,2,1,114,6,123,120,118,3,2,1,0,1,0,680,1,1,933,1,1,933,1,1,0,3,3,2,1,0,1,0,937,1,1,937,1,1,937,1,1,0,4,4,3,2,1,356,4,5,4,3,2,684,1,1,1080,1,1,0,1,0,941,1,1,941,1,1,12,3,3,2,1,0,1,0,943,1,1,943,1,1,943,1,1,943,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,949,1,1,949,1,1,949,1,1,949,1,1,0,1,0,978,1,0,194,1,1,194,1,748,202,1,749,0,1,1554,196,1,1555,0,6,1576,5,4,3,2,1,1028,7,1577,6,5,4,3,2,1,0,8,1578,7,6,5,4,3,2,1,0,9,1579,8,7,6,5,4,3,2,1,0,9,1580,9,8,7,6,5,4,3,2,0,9,1581,10,9,8,7,6,5,4,3,0,1,2,0,1,3,0,1,4,0,9,1585,14,13,12,11,10,9,8,7,0,9,1586,15,14,13,12,11,10,9,8,0,9,1587,16,15,14,13,12,11,10,9,0,9,1588,17,16,15,14,13,12,11,10,1004,1,1,452,1,1,0,9,1591,20,19,18,17,16,15,14,13,0,9,1592,21,20,19,18,17,16,15,14,0,9,1593,22,21,20,19,18,17,16,15,983,1,769,30,3,1595,770,1,983,4,1596,771,2,1,1108,5,1597,772,3,2,1,0,1,1,346,1,2,0,1,1,342,1,4,994,2,2,1,1110,1,1,476,1,7,987,1,1,650,1,9,987,2,2,1,0,4,10,5,3,1,350,4,11,6,4,2,0,1,1,0,1,0,1134,1,0,1126,1,1,0,2,3,1,1118,1,1,484,1,2,995,1,1,356,1,4,10,1,1,350,3,5,3,1,0,4,6,4,2,1,0,1,0,0,1,1,962,1,2,960,1,1,0,1,4,246,1,1,1003,3,5,3,1,654,4,6,4,2,1,0,5,7,5,3,2,1,0,5,8,6,4,3,2,1132,5,9,7,5,4,3,48,5,10,8,6,5,4,0,14,1634,63,62,61,60,59,58,57,56,11,9,7,6,5,0,5,12,10,8,7,6,0,8,56,55,54,53,52,3,2,1,1086,5,14,12,10,9,8,204,1,1,0,1,2,0,1,3,140,1,4,214,1,5,0,1,6,330,1,7,1148,1,8,206,1,9,0,1,10,0,1,11,0,1,12,0,1,13,0,1,14,0,5,29,27,25,24,23,0,1,1,0,1,1654,0,1,1,0,2,2,1,0,3,3,2,1,0,6,1658,87,86,85,84,83,0,1,1,0,2,2,1,0,1,1,712,1,2,986,1,1,538,1,4,1049,2,3,1,94,4,6,5,3,1,0,5,7,6,4,2,1,830,5,8,7,5,3,2,0,1,1,1194,5,10,9,7,5,4,0,1,1,880,10,49,47,45,44,43,12,11,9,7,6,0,5,13,12,10,8,7,1064,1,1,1084,2,84,1,0,1,1,420,5,17,16,14,12,11,0,5,18,17,15,13,12,0,6,1679,108,107,106,105,104,16,1,1,726,1,2,1063,1,1,552,1,4,1090,1,5,1063,3,3,2,1,108,4,7,6,4,1,0,5,8,7,5,2,1,426,5,9,8,6,3,2,76,1,1,890,5,11,10,8,5,4,0,1,1,1170,5,13,12,10,7,6,0,1,1,1232,1,2,0,1,3,0,3,3,2,1,1196,5,18,17,15,12,11,1176,1,1,0,1,1,0,1,0,1176,1,0,1084,1,1,1110,1,1,0,1,0,0,1,0,500,2,2,1,0,6,882,135,134,7,4,1,1090,6,883,136,135,8,5,2,0,1,1,0,8,885,138,137,10,7,4,3,1,0,8,886,139,138,11,8,5,4,2,1230,1,1,0,2,3,1,870,2,4,2,520,1,1,1224,4,6,4,3,1,1091,1,1,0,2,2,1,768,1,1719,370,1,1,8,1,1,1226,2,3,1,0,1,1,0,1,0,760,1,0,1097,1,1,1097,1,1,0,1,0,1106,1,1,806,1,1,1198,1,1656,1099,1,162,14,6,9,7,6,3,2,1,12,6,10,8,7,4,3,2,1240,1,1,480,2,3,1,1232,1,1,0,1,1,0,1,0,1270,4,14,13,8,1,18,5,15,14,9,2,1,1236,1,1,0,1,1,0,6,1744,173,172,171,170,169,1180,1,1,0,1,1,788,1,2,0,1,3,0,1,4,1254,3,3,2,1,158,3,6,5,1,0,4,7,6,2,1,0,4,8,7,3,2,1030,4,9,8,4,3,1258,2,124,1,0,4,11,10,6,5,0,1,1,432,4,13,12,8,7,0,4,14,13,9,8,160,3,83,2,1,0,2,3,2,0,1,4,322,1,5,100,9,104,103,101,99,98,19,18,14,13,0,4,20,19,15,14,0,9,106,105,103,101,100,21,20,16,15,0,1,1767,446,1,1768,1206,1,1,0,1,1,0,1,1771,1270,1,1,1270,1,1773,1210,1,1,0,1,1,2,1,3,1280,1,1,4,1,5,1212,2,7,1,0,5,13,10,5,3,1,0,5,14,11,6,4,2,118,5,15,12,7,5,3,788,2,2,1,0,5,17,14,9,7,5,124,5,18,15,10,8,6,1058,2,2,1,1270,5,20,17,12,10,8,1268,1,1,744,1,1,0,6,1790,219,218,217,216,215,0,1,1,458,2,2,1,1222,2,3,2,828,1,1,1290,2,3,1,0,1,1,138,5,52,51,47,46,2,0,1,0,144,1,0,194,1,0,142,2,2,1,0,2,4,1,0,1,1,0,6,1804,233,232,231,230,229,0,7,1805,234,233,232,231,230,1,1026,7,1806,235,234,233,232,231,2,1024,1,1,0,7,1808,237,236,235,234,233,4,966,1,3,0,7,1810,239,238,237,236,235,6,188,7,1811,240,239,238,237,236,7,466,7,1812,241,240,239,238,237,8,632,7,1813,242,241,240,239,238,9,464,12,1814,243,242,241,240,239,191,189,187,186,185,10,0,7,1815,244,243,242,241,240,11,1290,1,1,378,1,1,1152,1,2,660,7,1819,248,247,246,245,244,15,1290,1,1,0,7,1821,250,249,248,247,246,17,730,7,1822,251,250,249,248,247,18,1292,1,1,738,1,1,0,7,1825,254,253,252,251,250,21,1084,1,1,346,1,1,902,7,1828,257,256,255,254,253,24,1294,1,1,1124,1,1,748,7,1831,260,259,258,257,256,27,1294,1,1,0,7,1833,262,261,260,259,258,29,1036,7,1834,263,262,261,260,259,30,976,7,1835,264,263,262,261,260,31,974,7,1836,265,264,263,262,261,32,468,7,1837,266,265,264,263,262,33,198,7,1838,267,266,265,264,263,34,1200,6,27,19,8,7,6,1,836,7,32,30,29,28,21,9,2,0,1,1841,0,1,1,840,1,2,1102,1,1,0,1,2,0,3,4,2,1,0,3,5,3,2,0,1,1,0,6,1849,278,277,276,275,274,1187,1,1,1187,1,1,1187,1,1,1187,1,1,0,5,5,4,3,2,1,1014,5,6,5,4,3,2,0,1,1,0,1,2,1334,5,9,8,7,6,5,964,5,10,9,8,7,6,1178,5,11,10,9,8,7,966,1,1,0,5,13,12,11,10,9,1322,1,1,0,1,2,0,1,3,0,1,4,0,5,18,17,16,15,14,1010,7,270,265,263,261,260,258,1,1300,5,20,19,18,17,16,0,1,1,1308,5,22,21,20,19,18,0,1,1,446,1,2,0,1,1875,0,1,730,86,1,731,1238,1,732,0,1,1,1114,1,2,1213,6,1881,6,5,4,2,1,1394,7,1882,7,6,5,3,2,1,702,7,1883,8,7,6,4,3,2,456,1,1,464,1,2,1213,1,3,428,4,5,3,2,1,0,5,6,4,3,2,1,528,5,7,5,4,3,2,922,1,1,1332,5,9,7,6,5,4,554,5,10,8,7,6,5,1036,3,220,2,1,0,5,12,10,9,8,7,578,2,4,1,1042,1,2,0,5,15,13,12,11,10,1338,5,16,14,13,12,11,580,2,2,1,556,10,209,44,29,27,26,9,8,3,2,1,1352,5,19,17,16,15,14,1292,4,13,11,10,1,0,1,6,0,1,0,658,1,1,0,1,1,0,2,2,1,218,2,3,2,216,1,1,0,2,5,4,590,1,1,1054,1,2,0,2,8,7,894,1,1,0,1,39,0,1,1,724,1,2,1235,1,1,0,1,0,0,1,1,1420,2,2,1,454,1,1,0,2,2,1,0,3,3,2,1,78,3,4,3,2,290,1,1925,1316,2,1926,1,0,3,1927,2,1,0,4,1928,3,2,1,0,1,1,610,1,2,60,1,1,0,2,1932,159,0,1,1,742,1,2,0,1,1,0,1,2,920,1,5,1257,1,1,0,4,6,4,3,1,0,1,1,0,1,0,0,1,1,0,1,1,1267,15,221,164,161,158,155,38,36,34,33,31,29,27,15,13,1,1428,1,0,0,1,1,144,1,1,0,1,1,1271,1,1,1271,1,1,1271,1,1,0,4,4,3,2,1,0,1,1953,0,1,1,1277,2,2,1,1277,1,1,1277,1,1,1277,1,1,1277,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,588,1,2,1408,13,373,334,333,153,152,151,144,131,130,129,128,41,1,1296,1,4,460,1,5,1270,1,6,1432,1,1,774,4,212,4,3,2,0,1,1971,0,1,1,0,1,1,28,1,0,1,1,1,0,1,1,572,1,0,1476,1,1,0,1,1,610,1,2,1370,1,1,166,1,4,610,1,1,292,1,6,1438,1,1,156,1,8,400,1,1,1064,1,1,0,1,11,402,1,1,1424,1,13,1422,1,1,1106,1,1,0,1,1994,180,1,222,0,2,2,1,1406,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,586,1,1,1382,2,2,1,1442,3,3,2,1,0,1,1,0,1,2,0,1,1,0,2,3,1,0,1,1,4,1,0,1500,1,1,808,1,2,1319,1,1,1392,2,3,1,626,3,4,2,1,1392,4,5,3,2,1,0,5,6,4,3,2,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,1321,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,1396,1,1,630,1,0,1504,1,1,1396,1,1,0,1,1,0,1,2036,0,1,1,0,1,2038,0,1,2039,232,1,1,0,2,2,1,0,1,0,0,1,1,1339,1,1,0,2,2,1,914,8,2046,475,474,473,472,471,242,1,1254,6,462,461,460,294,250,1,0,1,2048,1416,1,1,1343,1,1,0,2,2,1,1474,2,3,2,448,2,460,1,0,1,2054,1420,1,1,1488,2,2,1,1420,3,3,2,1,1480,4,4,3,2,1,696,9,80,78,76,74,71,69,66,23,1,260,1,2060,1488,1,1,1480,3,32,31,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,0,1414,2,2,1,696,3,6,4,1,0,1,1,1462,1,2,1128,2,213,1,1432,1,4,0,7,396,316,315,310,309,308,1,0,1,0,1396,1,347,596,1,0,1370,1,1,1396,1,1,782,5,377,349,5,4,1,1348,5,378,350,6,5,2,1510,1,1,852,1,2,606,2,2,1,1142,5,382,354,10,9,6,852,1,1,0,1,1,540,5,385,357,13,12,9,854,1,1,0,1,1,1374,5,388,360,16,15,12,1400,1,1,0,10,390,362,18,17,14,13,9,6,3,1,0,1,2094,84,1,1,1371,1,2,0,2,2,1,1373,2,3,2,612,1,1,0,1,2100,0,1,1,1377,1,1,1377,1,1,1377,1,1,0,4,4,3,2,1,1520,4,5,4,3,2,302,1,1,300,1,2,0,1,3,1484,2,290,4,1408,8,269,267,266,253,10,9,8,7,1148,2,67,1,1188,4,12,11,10,9,972,1,1,0,1,0,1383,1,1,1383,1,1,1383,1,1,1383,1,1,1383,1,1,0,6,6,5,4,3,2,1,0,1,1,300,1,0,1528,1,1,1520,1,1,0,1,1,118,1,2127,1462,1,1,0,1,1,0,1,2,828,1,1,1380,1,4,1378,1,1,620,1,6,0,1,1,0,1,8,0,1,1,744,1,0,1580,1,1,888,1,2,1399,1,1,0,2,3,1,0,1,0,1564,1,1,1584,2,2,1,0,1,1,1478,1,1,0,1,0,1568,1,1,0,2,2,1,324,1,0,1542,1,1,0,1,1,1514,1,2,0,1,1,0,1,2157,1596,2,2158,1,0,3,2159,2,1,1536,3,2160,3,2,1534,3,2161,4,3,756,3,2162,5,4,1092,3,2163,6,5,200,3,2164,7,6,1490,5,5,4,3,2,1,0,2,7,1,0,3,8,2,1,1406,3,9,3,2,1448,1,1,1378,1,1,4,1,1025,730,1,1,0,1,0,1546,1,1,0,1,0,926,1,1,0,1,1,296,1,0,740,1,0,1500,1,1,0,2,3,1,0,2,4,2,1414,1,1,406,2,6,4,1570,1,0,326,1,1,1504,1,1,0,1,1,1112,2,2,1,1574,1,1,0,3,4,3,1,410,3,5,4,2,0,1,1,0,2,10,2,1580,1,3,0,1,1,1468,1,5,0,1,1,0,3,12,11,9,0,1,1,1550,1,2,1164,1,3,0,2,2,1,0,3,17,16,14,1574,1,1,0,1,1,0,3,20,19,17,0,1,1,0,1,1,0,3,23,22,20,0,1,1,1592,3,25,24,22,1126,1,1,0,3,27,26,24,0,1,1,1144,1,64,1540,1,65,1144,1,1,0,1,0,1592,1,1,0,1,1,1456,2,30,2,0,1,1,966,1,0,1596,1,1,0,1,1,0,1,1,776,1,0,1600,1,1,0,1,1,0,1,2,0,1,1,1262,1,2,0,1,1,0,1,2024,0,1,0,0,1,1,0,1,1,1626,2,114,87,0,1,1,1618,1,1391,0,1,1,1074,1,0,0,1,1,0,1,1,1501,7,103,98,95,30,28,6,1,416,1,2157,1634,1,1,0,1,1,0,1,1,0,1,1,0,1,1,1280,1,2,0,1,1,812,1,0,1538,1,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,0,1682,1,1,0,1,0,1656,1,1,790,1,0,1530,1,1,0,1,0,1666,1,1,36,3,1241,3,1,0,4,1242,4,2,1,0,1,0,704,1,1,0,2,2,1,0,3,3,2,1,1540,3,4,3,2,1560,1,1,0,5,6,5,4,3,1,0,1,0,0,1,1,0,1,2279,1708,1,1,0,2,2,1,0,1,0,1545,1,1,1545,1,1,1545,1,1,0,4,4,3,2,1,1547,1,1,1547,1,1,1547,1,1,0,4,4,3,2,1,0,1,317,828,2,318,1,0,3,319,2,1,0,3,320,3,2,0,1,1,1296,3,322,5,4,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,1108,2,853,1,0,3,854,2,1,1736,4,855,3,2,1,0,5,856,4,3,2,1,0,1,1,1600,1,2,0,1,1,0,1,2,0,1,3,0,4,5,3,2,1,0,1,0,0,1,1,1752,1,1,1002,2,2,1,0,1,0,1754,1,1,762,2,2,1,1394,2,3,2,854,2,4,3,1594,1,1,1500,2,6,5,1728,2,4,1,0,1,0,944,1,0,0,1,0,0,1,1,1600,2,3,1,696,1,1,1692,2,6,1,1098,3,7,2,1,1760,1,1,768,2,2,1,0,1,912,0,1,1,0,1,1,1662,1,2,1698,1,1,1780,1,1567,0,1,2340,1628,1,1,0,1,1,0,2,4,1,1605,1,1,1605,1,1,0,3,3,2,1,0,1,0,712,1,619,342,2,619,1,18,1,2275,1616,1,1,1316,1,1,948,2,623,1,1114,3,7,5,1,1272,4,8,6,2,1,0,1,1,924,1,2268,1744,1,2269,490,1,1,918,1,2271,490,1,1,1668,3,5,3,1,0,2,6,4,0,1,1,1754,1,2,1650,1,1,1776,1,2289,1738,2,2290,1,928,1,1,0,1,2281,1784,1,1,494,2,2,1,0,1,1,1786,1,34,0,2,35,1,1400,4,97,96,36,2,570,1,1,1762,4,99,98,38,4,568,1,1,1446,2,40,6,1442,1,1,566,2,42,8,1628,1,1,1648,1,1,564,1,1,1604,2,46,12,1628,1,1,1558,1,1,1606,2,49,15,1648,1,1,1388,2,29,1,1694,2,52,18,1468,1,1,0,2,54,20,0,2,3,1,962,1,16,1792,1,2308,0,2,2309,1,1746,2,2310,2,1744,2,2311,3,0,2,2,1,0,2,4,1,1772,2,5,2,1308,1,1,1764,1,2,0,5,8,5,4,2,1,322,5,9,6,5,3,2,928,1,1,0,1,0,1352,1,2200,0,2,2,1,0,1,0,0,1,0,816,1,1,1130,1,1,50,1,1,614,1,2207,282,1,1,0,1,2419,1784,1,647,82,3,2421,2,1,0,1,1,0,1,2423,384,1,1,0,1,1,0,1,701,1651,1,1,1651,1,1,1651,1,1,1651,1,1,1651,1,1,1651,1,1,1156,7,7,6,5,4,3,2,1,956,7,8,7,6,5,4,3,2,340,1,1,0,2,3,1,0,1,0,0,1,1,1818,2,2,1,1838,3,3,2,1,1146,3,4,3,2,1657,1,1,1364,3,6,5,4,996,1,1,1146,1,1,0,3,6,4,1,972,3,7,5,2,1792,3,8,6,3,1732,2,2,1,0,1,0,0,1,1,0,1,0,1310,1,1,0,1,1,0,1,0,0,1,1,0,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,0,1690,1,1,1456,1,0,0,1,0,1692,2,2,1,1670,1,2,0,4,7,5,2,1,16,4,8,6,3,2,14,1,1,1790,1,1056,0,1,1,512,1,1051,1696,3,210,2,1,118,1,1,128,1,1,1,2,2,1,0,1,0,1464,1,1,0,1,1,0,1,1,0,1,0,608,1,1,1699,1,1,1699,1,1,1699,1,1,1699,1,1,1699,1,1,1470,6,6,5,4,3,2,1,106,4,172,169,167,1,0,1,0,0,1,1,0,1,1,1054,2,4,2,0,1,0,0,4,183,182,181,1,884,1,2,1742,1,1,0,1,2,1200,1,5,1858,1,6,356,2,2,1,0,1,0,1480,1,0,0,1,1,0,2,3,1,0,1,533,0,2,534,1,0,2,535,2,0,2,536,3,1638,4,217,215,2,1,0,2,538,5,0,1,1,658,2,540,7,1870,1,1,0,1,0,1236,1,1,1834,1,1,0,1,1,1914,1,1,0,1,1,0,1,0,0,1,1,1510,1,1,146,3,192,19,1,0,1,0,1246,1,1,478,1,1,0,1,1,1248,1,0,1770,1,1,0,1,1,1752,1,1,748,1,1,0,1,0,1747,1,1,1747,1,1,1888,3,3,2,1,1424,1,1,0,1,1,1184,1,1,852,1,1,0,3,8,7,6,540,1,1,0,1,7,0,1,8,1740,1,1,1244,1,1,0,1,1,1892,1,0,540,1,1,1876,1,368,1784,2,2,1,0,1,1,156,1,1,0,1,0,60,1,1,1902,1,1,0,1,1,202,1,2560,1790,1,1,0,1,1,0,1,0,1840,1,1,1444,1,1,66,2,2,1,0,2,2357,2129,0,3,2358,2130,1,0,1,0,510,1,1,1800,1,2,200,1,1,0,2,3,1,0,1,0,0,1,1,586,1,0,0,1,1,0,1,604,0,1,1,0,1,0,1968,1,1,1814,1,1,1554,1,1,0,1,0,0,1,1,1226,1,1,1454,1,1,0,1,1,42,2,2514,179,200,1,1,0,1,0,0,1,1,0,1,1,0,1,1,1808,1,2,384,1,1,0,1,0,0,1,1,682,1,229,0,1,1,56,1,2526,1948,1,1,1948,1,269,1807,5,29,27,10,8,1,0,1,467,0,1,0,0,1,2479,1946,2,2480,1,0,1,1,504,1,2,0,1,1,0,2,2,1,0,2,3,2,1946,2,4,3,1628,1,1,1774,2,6,5,0,1,1,1886,2,8,7,1896,2,9,8,0,2,2,1,0,1,2,0,2,12,11,0,1,1,0,1,1,1134,1,17,1132,1,18,0,1,0,1996,1,1,626,1,2,646,1,1,0,3,4,3,1,1960,3,5,4,2,1114,1,1,1500,4,7,6,4,1,1837,1,1,0,2,5,1,1146,2,6,2,528,1,1,1956,2,8,4,176,2,2,1,1972,2,10,6,528,1,1,1742,2,5,1,1894,2,13,9,1546,1,1,0,2,15,11,0,1,1,0,1,9,0,1,12,0,1,13,0,1,14,686,2,21,17,1514,1,1,0,1,1,638,2,24,20,1754,1,1,0,1,0,0,1,1,1218,1,2,668,1,1,0,3,4,3,1,0,1,1,0,1,0,0,1,939,610,1,940,880,1,0,1872,1,1,1988,1,1,888,5,943,6,5,4,1,1172,5,944,7,6,5,2,2006,1,1,0,1,1,1988,1,2,418,1,3,1900,1,1,0,1,2,688,1,3,0,1,4,418,1,8,0,1,1,0,1,10,0,1,1,486,1,12,0,1,1,0,1,14,1526,1,1,1068,1,16,1192,1,17,1998,5,963,26,25,24,21,1182,1,1,0,5,965,28,27,26,23,0,1,1,1434,5,967,30,29,28,25,692,3,21,6,1,0,5,969,32,31,30,27,0,1,1,0,1,0,0,1,1,1556,1,2,30,1,1,1893,1,2,640,1,3,1900,4,5,3,2,1,0,5,6,4,3,2,1,1968,5,7,5,4,3,2,410,1,1,0,1,0,1628,1,0,886,1,1,0,2,3,1,774,2,4,2,814,1,1,1616,2,6,4,0,1,1,2004,2,8,6,0,1,1,1930,2,10,8,30,1,1,540,1,2,1566,2,13,11,0,1,1,1905,7,12,10,8,6,4,3,1,0,8,13,11,9,7,5,4,2,1,2040,8,14,12,10,8,6,5,3,2,596,1,1,0,1,0,0,1,1,1574,1,2,2034,1,3,1188,1,1,1574,1,1,1911,2,4,1,48,1,5,656,1,6,1272,1,9,926,1,1,926,1,11,1918,1,1,2034,1,1,1266,6,13,8,7,6,4,1,0,7,14,9,8,7,5,2,1,1816,7,15,10,9,8,6,3,2,0,1,1,1900,7,17,12,11,10,8,5,4,1942,1,1,0,1,1,0,7,20,15,14,13,11,8,7,1122,1,1,1130,7,22,17,16,15,13,10,9,0,1,1,0,1,7,0,1,1,1262,7,26,21,20,19,17,14,13,0,7,27,22,21,20,18,15,14,1726,1,1,1236,7,29,24,23,22,20,17,16,2068,1,1,0,1,1,0,1,0,1958,1,1871,568,1,1,0,1,1340,1960,1,1897,0,1,1,1942,3,4,3,1,2040,2,7,1,1372,3,8,2,1,428,1,1,0,2,2,1,0,2,3,2,1924,1,1,2042,1,1,0,1,1,0,2,5,1,0,1,0,1972,1,451,104,1,1,0,1,0,812,1,1,1376,1,2570,1308,4,6,4,2,1,0,5,7,5,3,2,1,0,1,1,2054,1,2,0,1,1,1616,1,4,0,1,1,1316,1,6,970,1,1,1672,1,8,448,1,1,1982,1,10,0,1,1,0,1,0,2026,1,1,1622,1,2,1959,1,1,0,2,3,1,0,2,4,2,0,1,1,0,2,6,4,66,2,7,5,1206,2,2,1,0,1,2,1,4,7,5,2,1,0,1,0,1220,1,1237,1212,1,1238,0,1,1239,0,4,4,3,2,1,0,1,1,0,1,1,1196,1,2724,0,2,2725,1,0,2,2726,2,674,2,2727,3,322,1,1,0,2,3,1,138,2,2730,6,2020,1,1,822,2,2732,8,1650,1,1,136,1,1,0,2,2735,11,0,1,1,1976,1,2,1346,1,1,1426,1,4,1888,1,1,2108,1,2741,0,1,1,330,1,2,8,1,1,0,1,4,2150,1,5,1170,1,6,1658,1,1,784,1,1,1328,1,9,0,1,10,1414,1,1,1414,1,12,1660,1,1,0,1,1,0,1,2756,2001,1,1,2001,1,1,2001,1,1,2001,1,1,2001,1,1,0,6,6,5,4,3,2,1,658,1,2763,2076,1,1,2136,1,1,0,1,0,1386,1,1,2138,1,1,1312,1,1,2146,2,2,1,0,1,1,2128,1,2,1218,1,1,0,1,0,1308,1,1,0,1,2,2152,3,3,2,1,0,1,1,1794,1,2,0,1,1,624,1,4,138,1,1,566,1,6,2048,1,1,0,2,2,1,92,1,9,1816,1,1,2138,1,11,1228,1,1,1724,1,1,144,1,14,142,1,1,564,1,16,544,1,1,0,1,1,0,1,0,0,1,1,86,1,2,2008,1,1,2126,1,1,84,1,1,1836,1,6,0,1,1,836,1,8,0,1,1,0,1,10,1066,1,11,0,2,2,1,0,1,2,0,6,13,9,7,5,2,1,0,1,0,10,1,0,8,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,1350,1,2,1352,1,3,2182,1,4,2178,2,5,1,734,3,4,3,1,0,2,6,1,0,3,7,2,1,884,3,8,3,2,1828,1,1,1828,3,10,5,4,0,2,2,1,1612,3,12,7,6,850,1,1,1782,3,14,9,8,1040,1,1,0,1,0,1228,1,1,0,1,1,1544,1,2,2055,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,2063,1,1,2063,1,1,2063,1,1,2063,1,1,0,5,5,4,3,2,1,166,5,6,5,4,3,2,798,5,7,6,5,4,3,2206,1,1,1844,5,9,8,7,6,5,0,2,24,1,0,1,0,2069,1,1,2096,2,2,1,0,3,3,2,1,0,1,1,2214,1,2,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,2186,1,1,0,1,1,2226,1,1,0,1,1,0,1,0,0,1,1,2252,1,2,2214,1,1,1580,1,4,838,1,1,0,1,2,1308,4,6,4,2,1,0,5,7,5,3,2,1,930,5,8,6,4,3,2,2080,1,1,2080,2,3,1,1694,1,2968,886,1,1,1198,1,1,0,1,1,0,1,2883,0,1,2884,618,1,1,1746,1,2,790,1,616,790,1,619,0,1,1,0,1,2,912,1,3,2008,1,4,2105,8,10,8,7,6,4,3,2,1,2105,1,1,2105,1,1,2105,1,1,2105,1,1,2105,1,1,0,14,16,14,13,12,10,9,8,7,6,5,4,3,2,1,2118,14,17,15,14,13,11,10,9,8,7,6,5,4,3,2,0,1,1,1544,14,19,17,16,15,13,12,11,10,9,8,7,6,5,4,2166,1,1,0,1,0,0,1,1,0,1,2,1832,1,1,1470,1,4,0,1,1,1478,1,6,1132,1,1,2220,1,8,0,1,1,0,5,9,7,5,3,1,2121,1,1,2121,1,1,2121,1,1,2121,1,1,0,5,5,4,3,2,1,1638,1,2920,2196,1,653,1798,1,2922,2196,1,1,988,1,2924,2256,1,1,2186,2,655,1,2123,4,7,6,4,1,0,5,8,7,5,2,1,1100,5,9,8,6,3,2,642,1,1,914,5,11,10,8,5,4,2132,1,1,2096,5,13,12,10,7,6,2094,1,1,0,1,3024,0,1,1,0,2,2,1,2131,1,1,2131,1,1,0,3,3,2,1,0,1,0,1346,1,1,0,1,1,2240,1,2,0,1,1,0,2,3,1,0,1,0,2216,1,1,0,1,1,0,1,1,2147,2,2,1,2147,1,1,1322,4,4,3,2,1,0,1,1,0,1,0,2178,1,1,788,1,1,2158,1,1,2298,1,1,0,1,1,0,1,0,2288,1,1,0,1,1,0,1,1,1034,1,2844,0,1,1,2264,1,2,298,1,1,0,1,2,0,3,4,2,1,1876,1,1490,0,1,1,0,1,1,2272,1,2,306,1,1,0,1,2,0,3,4,2,1,0,1,0,232,1,1,0,1,2,0,1,3,2186,1,1,1534,2,3,1,2164,1,6,0,1,1,2322,4,8,7,3,1,0,1,1,2210,1,2,0,1,1,0,1,2,0,1,3,0,1,4,0,5,6,4,3,2,1,2200,5,7,5,4,3,2,2316,1,1,590,1,1,18,1,0,1548,1,1,16,1,0,2200,1,1,1548,1,1,14,1,2225,0,3,5,2,1,0,1,1,0,1,0,1518,1,0,2206,1,1,2322,1,1,0,3,430,4,1,2318,3,431,5,2,1502,1,1,1508,4,433,247,7,4,2342,2,248,1,0,1,0,1378,1,1,0,1,1,0,1,0,0,1,1,0,1,1,1426,2,3020,1383,0,1,1,2076,1,2,2114,1,1,0,1,4,742,1,1,0,1,168,2217,1,1,2217,1,1,2217,1,1,2217,1,1,2217,1,1,0,6,6,5,4,3,2,1,760,6,7,6,5,4,3,2,0,6,8,7,6,5,4,3,2134,4,511,437,2,1,1408,6,10,9,8,7,6,5,0,1,0,1738,2,1396,1,1896,2,1397,2,2296,1,1,0,2,3,1,0,1,1,2227,1,1,2227,1,1,2227,1,1,2227,1,1,0,5,5,4,3,2,1,1664,5,6,5,4,3,2,2256,1,1,268,1,1,0,1,0,2392,1,1,0,2,2,1,1814,1,1,2356,2,4,3,1540,1,1,2350,1,2,0,1,1,1554,2,8,7,1250,2,9,8,2242,2,2,1,2358,5,526,525,213,26,1,1338,2,12,11,1942,2,13,12,1574,2,2,1,1898,4,511,209,10,1,0,2,16,15,0,2,17,16,1674,1,0,2362,1,1,500,1,1,0,1,1,0,3,387,385,75,1346,1,1,1950,1,2,1582,4,9,8,2,1,0,1,3091,84,1,3092,382,1,3093,0,1,3094,0,1,3095,1164,7,1440,1209,5,4,3,2,1,2382,1,1,1598,1,1,0,1,344,1132,1,343,2251,33,393,391,389,387,385,383,362,358,356,353,351,349,347,309,307,305,302,300,297,295,292,249,226,221,212,210,209,168,78,76,74,2,1,2251,1,3088,1106,2,3089,1,2251,1,1,0,2,2,1,0,2,3,2,2240,2,4,3,0,1,1,0,1,2,0,2,7,6,2246,1,1,2244,9,460,455,454,453,451,448,447,9,8,2268,1,1,0,1,1,0,2,12,11,2422,1,1,1568,2,14,13,2218,2,81,1,1826,2,16,15,0,1,1785,2267,1,1,0,2,2,1,0,2,3,2,0,2,4,3,1682,2,2,1,0,1,0,1612,1,0,1710,1,1,2176,1,2338,1710,1,1,1514,1,0,2282,1,1,1522,1,0,2282,1,1,0,5,9,7,5,3,1,2277,1,1,2277,1,1,0,3,3,2,1,0,3,4,3,2,0,1,1,0,3,6,5,4,0,1,1,424,3,8,7,6,0,1,1,1536,3,10,9,8,2272,2,40,1,0,3,12,11,10,1860,2,29,1,0,1,0,2434,1,1,0,1,1,0,1,2,2438,5,394,393,389,292,1,0,1,1255,0,1,1,822,1,3231,1736,1,1,180,2,71,1,1176,1,0,2404,1,1,0,1,1,0,1,1,0,1,2,1742,2,486,1,1222,2,0,6,1220,2,0,7,1646,2,0,8,0,1,1,0,1,2,2452,3,4,2,1,1988,2,6,1,2444,2,7,2,1000,1,1,0,2,3,1,0,1,1,0,1,0,2440,1,1,0,1,1,0,1,0,0,1,0,2330,1,1,2330,2,3,1,0,3,4,2,1,212,3,5,3,2,2428,1,1,2428,3,7,5,4,208,1,1,2222,3,9,7,6,1686,3,10,8,7,1136,1,1,2332,2,3,1,1988,2,8,1,2325,4,10,8,6,1,0,5,11,9,7,2,1,0,1,0,1834,1,1,432,1,1,0,1,1,366,1,2,2430,1,3,1570,3,162,2,1,0,1,0,0,1,1,2335,1,1,0,2,2,1,1838,1,1871,0,1,1,0,1,1,0,1,1,1650,1,2,2446,1,1,2006,1,16,0,1,1,0,1,1,0,1,0,2012,2,84,1,0,1,1,0,1,1,2472,1,3205,0,1,1,0,1,1,0,1,467,1794,1,1,1856,1,1,0,1,1,1094,1,141,0,1,1,1962,1,0,2524,1,1,0,2,2,1,2372,1,1,2488,1,1,0,1,1,0,1,1171,0,1,0,2371,1,1,2371,1,1,2371,1,1,0,4,4,3,2,1,2496,4,5,4,3,2,0,1,1,2375,2,3,1,0,1,0,2538,1,1,2500,2,2,1,0,1,1,0,1,1,2522,1,2,0,1,1,0,2,3,1,0,1,0,1858,1,1,0,1,1,0,2,2,1,1740,1,1,0,1,0,408,1,1,2294,1,433,0,1,1,0,1,0,0,1,1,1900,2,2,1,2406,2,3,2,2062,1,1,364,4,5,4,3,1,2300,1,1,0,1,0,500,1,1,0,1,1,0,1,0,2546,1,1,2438,1,1,0,1,0,0,1,1,2072,1,2,2409,1,1,1898,1,4,1154,1,1,1764,3,5,3,1,930,4,6,4,2,1,0,1,1,2190,1,2,928,1,1,0,1,9,2486,1,530,0,2,531,1,0,1,1,0,2,2,1,0,1,3275,2168,1,1,0,1,1,0,1,0,0,1,1,0,1,1,2176,1,595,1846,1,596,1604,1,597,2092,2,2,1,2456,2,3,2,0,3,5,2,1,0,1,0,0,1,1,2576,1,2,1656,1,1,1936,1,621,0,1,1,0,1,1,0,1,570,0,1,1,2106,1,2,0,1,1,2568,1,431,1660,2,429,1,0,3,430,2,1,2432,1,1,0,2,2,1,0,1,1,2451,2,76,1,0,1,0,2480,1,1,0,2,2,1,0,1,0,2618,1,1,2598,1,2,1688,1,1,1686,1,2,2056,1,3,2618,4,5,3,2,1,2580,5,6,4,3,2,1,1764,1,1,2598,1,1,2238,1,1,0,1,0,0,1,0,2461,1,1,2461,1,1,2461,1,1,0,4,4,3,2,1,2463,1,1,2463,1,1,2463,1,1,2463,1,1,2463,1,1,2463,1,1,2463,1,1,0,1,0,1742,1,1,0,2,2,1,1744,3,3,2,1,0,4,4,3,2,1,1824,4,5,4,3,2,2476,1,1,2496,2,2,1,1260,4,8,7,6,5,1280,1,1,2496,4,10,9,8,7,0,1,1,2376,1,2,2478,2,2,1,0,4,10,7,5,1,2378,4,11,8,6,2,0,4,12,9,7,3,2482,2,2,1,0,6,14,11,9,5,4,1,0,1,3440,2646,2,3441,1,0,3,3442,2,1,0,1,0,0,1,1,0,1,1,2030,1,3446,0,1,1,2622,1,2,1178,1,1,678,1,4,2166,1,1,334,1,4,0,4,6,4,2,1,0,4,7,5,3,2,904,4,8,6,4,3,0,1,1,2086,2,3,1,2522,4,11,9,7,6,0,1,1,2600,7,13,11,9,8,7,3,1,0,1,15,2572,1,16,0,1,1,1704,1,2,2178,1,3,2538,1,18,2501,7,18,15,6,4,3,2,1,2501,1,1,2501,1,1,2501,1,1,2501,1,1,2501,1,1,0,13,24,21,12,10,9,8,7,6,5,4,3,2,1,2094,13,25,22,13,11,10,9,8,7,6,5,4,3,2,1540,1,1,0,1,3476,2178,1,3477,2578,2,1759,1,0,1,2,0,3,4,2,1,770,1,1,2509,1,1,0,2,2,1,2628,1,0,2646,1,1,2646,1,1454,1200,1,1,2496,15,39,36,27,25,24,23,22,21,20,19,18,17,16,3,1,2174,2,2623,1,0,1,1,0,1,0,1030,1,3050,0,4,3052,3050,2,1,0,5,3053,3051,3,2,1,0,1,1,1820,1,2,2644,1,1,1042,1,1,0,3,5,4,1,0,4,6,5,2,1,708,20,88,87,86,85,84,83,82,81,54,52,50,49,48,44,42,41,7,6,3,2,706,20,89,88,87,86,85,84,83,82,55,53,51,50,49,45,43,42,8,7,4,3,2438,1,1,2478,20,91,90,89,88,87,86,85,84,57,55,53,52,51,47,45,44,10,9,6,5,704,1,1,2588,20,93,92,91,90,89,88,87,86,59,57,55,54,53,49,47,46,12,11,8,7,2598,20,94,93,92,91,90,89,88,87,60,58,56,55,54,50,48,47,13,12,9,8,700,1,1,698,20,96,95,94,93,92,91,90,89,62,60,58,57,56,52,50,49,15,14,11,10,696,1,1,694,1,1,1336,4,18,17,14,13,0,1,0,0,1,1,2666,1,2,1050,1,1,2072,1,4,2206,1,1,0,3,5,3,1,2636,3,6,4,2,2634,1,1,0,5,8,6,4,3,1,0,5,9,7,5,4,2,0,1,1,2600,5,11,9,7,6,4,2610,5,12,10,8,7,5,714,5,21,20,15,2,1,0,1,3,2642,5,15,13,11,10,8,0,1,1,0,1,2,2684,1,1,0,1,0,0,1,1,2650,1,2,54,1,1,0,3,4,3,1,0,3,5,4,2,2504,1,1,1754,3,7,6,4,2654,1,1,1962,1,1,0,2,3544,2398,1908,2,3545,2399,2560,1,1,2580,2,2,1,2714,1,3,0,3,5,2,1,1832,4,6,3,2,1,0,5,7,4,3,2,1,0,5,8,5,4,3,2,1806,1,1,0,1,2,88,5,11,8,7,6,5,2568,1,1,0,1,1,0,5,14,11,10,9,8,2572,1,1,714,1,1,0,5,17,14,13,12,11,2002,1,1,0,1,0,1380,1,2570,2569,3,788,2,1,2569,1,1,0,5,790,4,3,2,1,2571,1,1,2571,1,1,2571,1,1,2571,1,1,2571,1,1,0,6,6,5,4,3,2,1,2696,6,7,6,5,4,3,2,0,1,1,2714,6,9,8,7,6,5,4,1790,1,1,0,2,2,1,2284,6,12,11,10,9,8,7,0,1,1,1682,6,14,13,12,11,10,9,0,1,1,2742,6,16,15,14,13,12,11,0,1,1,2072,6,18,17,16,15,14,13,2583,1,1,0,1,1,0,1,0,0,1,1,1950,1,2,1400,1,1,2692,1,4,48,1,1,2596,1,1,0,3,6,4,1,2591,1,1,2591,1,1,2591,1,1,2591,1,1,0,5,5,4,3,2,1,2082,5,6,5,4,3,2,0,1,1,0,1,0,0,1,1,1646,1,1,0,2,2,1,480,1,1,2742,1,2,0,1,639,2764,1,640,2310,1,641,508,2,2,1,2726,1,643,1124,1,1,0,1,0,436,1,3540,0,7,1885,450,449,448,446,2,1,2634,7,1886,451,450,449,447,3,2,1396,1,1,0,1,2,0,1,3,738,1,4,0,1,5,1852,1,6,0,1,7,0,15,1894,459,458,457,455,11,10,9,7,6,5,4,3,2,1,2720,15,1895,460,459,458,456,12,11,10,8,7,6,5,4,3,2,754,1,1,2062,15,1897,462,461,460,458,14,13,12,10,9,8,7,6,5,4,456,2,3,1,370,1,2,0,4,6,4,2,1,2162,4,7,5,3,2,120,1,1,2752,4,9,7,5,4,1924,4,10,8,6,5,2760,2,2,1,0,1,3562,0,8,1907,1676,471,470,469,468,23,1,0,1,1,2625,10,46,45,44,43,42,9,7,4,2,1,0,1,0,0,1,1,0,1,1,2066,1,2,0,1,1,2618,1,4,2640,1,5,2296,3,87,2,1,2224,1,7,1736,1,1,2774,1,9,2310,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,3,4,2,1,0,1,754,2186,1,1,0,1,1,806,1,2,818,1,1,0,3,4,3,1,0,1,0,2792,1,1,164,1,1,0,1,1,0,2,2,1,2780,26,256,255,254,253,252,251,250,249,222,220,218,217,216,212,210,209,175,174,171,170,140,16,14,13,3,2,2462,1,1,0,1,0,0,1,1,2659,2,2,1,2659,1,1,2659,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,2328,1,1,2692,1,2,170,1,1,0,2,3,1,0,1,0,1406,1,1,0,1,1,0,1,0,0,1,0,2738,1,1,0,2,3,1,1468,1,0,0,1,1,2028,2,50,1,0,1,0,0,1,1,2786,1,2,514,1,1,0,1,2,0,1,3,440,1,4,526,1,5,2687,6,7,5,4,3,2,1,2868,7,8,6,5,4,3,2,1,2230,1,1,1420,1,191,0,1,1,2792,1,2,0,1,1,0,1,2,2128,1,1,152,1,4,0,1,7,1870,1,1,2818,3,106,4,1,2804,1,0,1486,1,1,956,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,0,1,1,2707,1,1,2707,1,1,2707,1,1,0,3,3,2,1,0,1,0,0,1,1,2868,1,2,2770,1,1,2024,1,0,2786,1,1,2854,1,3523,0,3,3653,2,1,0,1,0,0,1,1,0,1,0,2384,1,1,0,1,1,0,1,0,2886,1,1,2848,2,2,1,0,1,1,0,2,2,1,1418,1,1972,2896,2,1467,1,0,3,1468,2,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1614,0,1,0,2904,1,1,2884,1,2,1974,1,1,2342,1,2,1972,1,3,1970,1,4,2904,5,6,4,3,2,1,2866,6,7,5,4,3,2,1,0,1,1,0,5,3764,2672,2671,2655,2654,2870,6,3765,2673,2672,2656,2655,1,0,1,1,0,1,2898,0,1,0,0,1,1,2896,1,2,0,1,1,728,1,4,2658,1,1,0,1,0,2759,1,1,2759,1,1,2759,1,1,686,4,4,3,2,1,0,1,1,0,1,0,0,1,1,0,2,2,1,2767,1,1,2767,1,1,2767,1,1,2767,1,1,2767,1,1,0,6,6,5,4,3,2,1,942,6,7,6,5,4,3,2,940,1,1,938,1,1,2894,6,10,9,8,7,6,5,2576,1,1,0,1,0,0,1,1,2914,1,2,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2226,1,1,2280,1,1,0,1,1,2148,1,3,2800,1,1,2826,2,5,1,1334,1,0,0,1,1,2956,2,1665,1,0,3,1666,2,1,2860,3,1667,3,2,2896,1,1,636,1,2,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,1,1,1559,382,1,1560,1,1,1,2474,1,1562,0,1,1,0,1,1563,2822,1,1356,0,1,0,2958,1,1,2958,1,2923,0,1,0,2960,1,1,2826,1,1363,0,1,1365,2924,1,0,1134,2,2268,1,0,1,2973,0,1,1077,2832,2,3,1,0,1,2976,2834,3,7,4,1,0,9,2817,1577,15,13,12,10,9,3,1,0,1,0,2831,1,1,2831,1,1,0,3,3,2,1,1066,3,4,3,2,2746,1,1,2478,1,2,2344,3,7,6,5,2988,1,1,2008,1,2,1404,3,10,9,8,2786,1,1,0,3,12,11,10,622,3,13,12,11,2818,2,2,1,0,1,2,2136,3,16,15,14,892,1,1,0,9,15,13,12,10,9,7,4,3,1,0,1,0,1074,1,0,2754,1,1,2612,2,3,1,0,1,1,2843,1,2,2005,2,2,1,0,1,6,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,2855,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,2861,1,1,2861,1,1,2861,1,1,2861,1,1,2861,1,1,2861,1,1,0,7,7,6,5,4,3,2,1,2168,7,8,7,6,5,4,3,2,2996,7,9,8,7,6,5,4,3,2170,7,10,9,8,7,6,5,4,1552,3,3,2,1,0,1,3901,0,2,3902,1,0,1,0,2869,3,2453,2170,1,2869,1,1,0,5,2455,2172,3,2,1,2430,5,2456,2173,4,3,2,3026,1,1,2420,5,2458,2175,6,5,4,2638,1,1,0,3,5,3,1,2464,3,6,4,2,2976,1,1,2292,1,0,1606,1,1,96,1,1,0,1,1,98,1,0,0,1,1,2426,1,2,2644,1,1,0,2,3,1,0,1,0,586,1,0,3022,1,1,3004,2,3,1,0,3,4,2,1,0,4,5,3,2,1,1,1,1,0,1,0,2460,1,0,0,1,0,1382,1,0,3052,3,3,2,1,0,2,5,1,2382,2,6,2,2920,2,7,3,2893,2,2,1,2992,2,9,5,2900,1,1,2382,1,1,2893,2,4,1,2893,3,8,5,1,0,4,9,6,2,1,0,1,1,3036,1,16,2386,1,17,2924,1,18,2897,2,2,1,0,2,4,1,2452,2,5,2,2882,1,1,2206,2,7,4,3040,1,1,1,3,5,3,1,0,1,0,3064,1,1,0,2,2,1,2905,1,1,2905,1,1,2905,1,1,2905,1,1,2905,1,1,0,6,6,5,4,3,2,1,0,1,0,0,1,1,2896,1,2,0,1,1,2913,3,4,3,1,0,4,5,4,2,1,0,4,6,5,3,2,3058,1,1,0,4,8,7,5,4,2904,1,1,2430,4,10,9,7,6,2726,1,1,0,4,7,5,3,1,0,1,0,0,1,1,0,1,0,0,1,1,2929,1,1,2929,1,1,2929,1,1,2929,1,1,2929,1,1,2929,1,1,2940,7,7,6,5,4,3,2,1,2676,2,2994,2993,2929,1,1,2929,1,1,2929,1,1,0,4,4,3,2,1,2270,4,5,4,3,2,3048,4,6,5,4,3,2238,4,7,6,5,4,1800,4,8,7,6,5,1790,1,1,0,4,10,9,8,7,2846,1,1,0,1,0,0,1,1,0,1,1,0,1,0,2586,1,1,0,2,2,1,2970,2,3,2,2943,1,1,3084,4,5,4,3,1,0,1,3015,3008,1,3016,3044,1,1,2945,2,3,1,2945,1,1,0,4,5,3,2,1,2286,4,6,4,3,2,3064,4,7,5,4,3,2260,8,29,28,27,26,8,6,5,4,2622,8,30,29,28,27,9,7,6,5,3020,6,26,25,4,3,2,1,2254,4,11,9,8,7,3088,2,26,1,3010,1,2,1806,4,14,12,11,10,1062,1,1,2248,2,10,9,2947,23,2998,1760,1758,198,197,196,194,193,191,190,184,182,181,48,34,29,27,12,7,5,4,2,1,0,1,3033,2976,1,3034,2612,1,3035,2949,2,2,1,2949,2,4,1,2949,1,1,0,4,6,3,2,1,0,1,1,0,1,0,2955,1,1,2955,1,1,2955,1,1,2955,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,3086,1,1,186,1,1,2172,1,1,0,6,3019,1781,1779,217,211,203,0,7,3020,1782,1780,218,212,204,1,0,7,3021,1783,1781,219,213,205,2,0,1,1,0,2,3023,1785,0,1,1,0,1,0,0,1,1,0,1,0,2981,1,1,2981,1,1,2981,1,1,2981,1,1,2981,1,1,2981,1,1,2981,1,1,0,8,8,7,6,5,4,3,2,1,2574,8,9,8,7,6,5,4,3,2,3086,1,1,1296,1,1,0,1,0,0,1,0,2972,1,1,2987,2,3,1,2987,1,1,2987,1,1,2987,1,1,0,6,7,5,4,3,2,1,3128,1,1810,3108,1,1,2478,1,1812,0,1,1,0,2,3,1,3132,1,2664,2482,1,2665,2236,1,1,2993,1,2,0,3,4,2,1,0,1,1,3120,1,164,1788,2,165,1,0,1,1,1874,2,167,3,0,2,168,4,3124,2,2,1,430,1,0,0,1,1,0,1,1,0,1,0,2992,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,3,3074,1836,269,2368,3,3075,1837,270,0,1,272,2510,1,273,3048,1,274,2264,2,2,1,2288,1,3173,2354,1,3174,3162,1,1,450,1,3176,2792,1,1,3048,1,3178,1334,1,1,3028,1,1,0,1,0,1412,1,1,3126,1,2,482,1,1,2384,1,4,1834,1,1,3050,1,6,0,1,1,0,1,2553,28,1,1,3166,2,2,1,0,1,1,0,1,0,3172,1,1,3031,1,2,3031,2,2,1,3212,1,203,1886,1,1,3104,2,50,1,2710,1,1,0,1,0,0,1,0,2258,1,0,1918,1,0,0,1,1,2816,1,2,0,1,0,3022,2,5,1,0,5,406,7,4,3,1,0,1,0,2968,1,0,0,1,1,0,1,0,0,1,1,0,1,2,0,1,0,0,1,1,0,1,3987,3057,9,4019,4014,3991,9,7,5,4,2,1,0,10,4020,4015,3992,10,8,6,5,3,2,1,3059,1,1,3059,1,3,3059,1,1,3059,1,1,3059,1,1,3059,1,1,0,15,4027,4022,3999,17,15,13,12,10,9,8,5,4,3,2,1,2366,15,4028,4023,4000,18,16,14,13,11,10,9,6,5,4,3,2,3194,15,4029,4024,4001,19,17,15,14,12,11,10,7,6,5,4,3,1750,2,2,1,3061,3,10,4,1,0,5,12,11,5,2,1,3046,5,13,12,6,3,2,3070,1,1,3036,1,1,3000,1,2,0,1,3,0,1,4,2928,1,5,3140,5,20,19,13,10,9,2920,1,1,0,1,2,0,1,3,0,1,4,2932,1,5,0,1,6,2918,1,7,1908,5,28,27,21,18,17,3058,1,1,2268,5,30,29,23,20,19,2938,1,1,2064,5,32,31,25,22,21,0,1,1,3084,1,2,0,1,4114,18,2,3256,1,3062,2,3257,2,3086,1,1,3052,1,1,3016,1,2,16,1,3,14,1,4,2940,1,5,3152,2,3264,9,2932,1,1,12,1,2,10,1,3,8,1,4,2938,1,5,6,1,6,2922,1,7,1912,2,3272,17,3062,1,1,2272,2,3274,19,2942,1,1,2068,2,3276,21,4,1,1,3086,1,2,3152,1,3229,0,2,3230,1,3222,1,1,0,1,4217,1796,5,4218,2947,2945,2944,1,3083,1,1,3083,1,1,3083,1,1,42,4,4,3,2,1,3008,4,5,4,3,2,40,1,1,38,4,7,6,5,4,36,1,1,34,1,2,32,4,10,9,8,7,30,1,1,3010,4,12,11,10,9,3008,1,1,3054,4,14,13,12,11,3052,1,1,3064,4,16,15,14,13,3062,1,1,3002,4,18,17,16,15,28,1,1,3083,9,16,14,12,11,9,7,5,3,1,3083,1,1,0,1,0,3085,3,1870,2,1,0,1,0,2424,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,0,0,1,1,2878,1,2,0,1,1,0,3,4,3,1,3088,3,5,4,2,3130,1,1,1170,1,1,3110,1,1,2998,1,3,3110,1,1,1686,1,1,3214,3,12,11,9,0,3,13,12,10,3088,3,14,13,11,3058,3,15,14,12,2540,4,4,3,2,1,3105,4,13,9,6,1,3105,1,1,0,6,15,11,8,3,2,1,0,1,0,0,1,1,3111,2,2,1,3111,1,1,3111,1,1,3111,1,1,3111,1,1,3111,1,1,0,8,8,7,6,5,4,3,2,1,1802,1,1,0,2,2,1,0,3,3,2,1,0,3,4,3,2,1908,1,1,2570,3,6,5,4,2294,1,1,3104,3,8,7,6,0,1,1,0,1,3513,3186,1,3514,46,1,1,2902,1,3516,24,1,1,0,4,3518,5,3,1,3188,4,3519,6,4,2,48,1,1,0,2,3,1,0,3,4,2,1,1538,3,5,3,2,3136,1,1,0,2,3,1,2480,2,4,2,1642,1,2161,0,1,1,0,1,1,3135,1,1,3135,1,1,3135,1,1,3135,1,1,3135,1,1,0,6,6,5,4,3,2,1,1870,6,7,6,5,4,3,2,3256,6,8,7,6,5,4,3,3128,6,9,8,7,6,5,4,0,6,10,9,8,7,6,5,3212,4,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3145,1,1,3145,1,1,3145,1,1,0,4,4,3,2,1,0,1,3336,0,1,1,1,1,1,0,1,0,3296,1,1,3155,2,2,1,3155,1,1,3155,1,1,3155,1,1,3155,1,1,3155,1,1,0,8,8,7,6,5,4,3,2,1,2928,8,9,8,7,6,5,4,3,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,676,1,2,3266,1,1,3326,1,4,2490,1,1,0,1,2,0,4,6,4,2,1,0,1,0,1414,1,1,0,1,1,0,2,2,1,3280,2,3,2,0,1,1,2896,2,5,4,2588,1,1,0,3,5,3,1,0,1,4353,1872,1,1,0,2,2,1,3258,2,3,2,1874,1,1,2864,2,2,1,3326,2,4,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,3185,1,1,0,9,9,8,7,6,5,4,3,2,1,692,9,10,9,8,7,6,5,4,3,2,2966,9,11,10,9,8,7,6,5,4,3,1250,1,1,3172,9,13,12,11,10,9,8,7,6,5,3088,2,4,1,2290,1,0,1920,1,1,2526,1,2,0,2,2,1,2624,1,1,3222,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,3201,1,1,3201,1,1,3201,1,1,3201,1,1,3201,1,1,3201,1,1,0,7,7,6,5,4,3,2,1,0,1,0,2580,1,1,0,1,1,3207,2,2,1,3207,1,1,3207,1,1,0,5,5,4,3,2,1,1724,5,6,5,4,3,2,3308,1,1,3306,1,2,3209,3,4,2,1,3209,1,1,3209,1,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,0,2,2,1,3280,2,3,2,140,1,1,2528,2,5,4,80,2,6,5,2890,2,7,6,1732,1,1,2530,2,9,8,3290,4,5,4,3,1,0,4,9,7,3,1,0,5,10,8,4,2,1,1,1,1,0,1,0,3225,1,1,3225,1,1,3225,1,1,0,4,4,3,2,1,104,1,1,0,1,1,0,2,2,1,2908,2,3,2,0,1,1,0,1,2,2812,1,3,3074,1,4,0,1,5,0,6,7,5,4,3,2,1,3312,1,4308,102,1,0,3312,1,1,3239,7,3996,3588,3555,947,707,3,1,3239,1,1,3239,1,1,3239,1,1,3239,1,1,3239,1,1,0,13,4002,3594,3561,953,713,9,7,6,5,4,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1296,214,1,1297,0,1,1,0,1,1299,0,1,1300,0,2,2,1,0,3,6,4,1,0,1,0,0,1,3047,3190,1,3597,0,1,0,3416,1,1,0,1,3600,2694,1,1,0,1,2856,2696,2,6,1,0,1,0,3052,1,1,0,1,0,3054,1,1,1810,8,2209,13,12,9,7,5,3,1,3283,9,2210,14,13,10,8,6,4,2,1,3283,1,1,3283,1,1,0,12,2213,17,16,13,11,9,7,5,4,3,2,1,0,1,0,0,1,0,2510,1,1,2966,1,2,0,1,0,2968,1,0,0,2,3,1,0,2,4,2,3436,1,3110,1152,1,0,3436,1,1,0,2,3,1,1002,1,4,0,1,5,0,1,6,3284,1,1,2522,2,764,12,3442,9,17,15,11,10,6,5,4,2,1,3424,10,18,16,12,11,7,6,5,3,2,1,2720,11,19,17,13,12,8,7,6,4,3,2,1,3462,12,20,18,14,13,9,8,7,5,4,3,2,1,3301,1,1,3301,1,1,0,3,3,2,1,3290,3,4,3,2,3288,1,1,0,1,0,3444,1,1,3424,1,1,2794,1,3,3332,1,4,2504,2,2,1,2408,1,6,3012,1,7,2038,3,3,2,1,0,3,9,7,1,3307,4,10,8,2,1,3307,1,1,0,6,12,10,4,3,2,1,1446,6,13,11,5,4,3,2,3118,1,1,0,6,15,13,7,6,5,4,264,1,1,0,6,17,15,9,8,7,6,0,6,18,16,10,9,8,7,0,2,2,1,0,4,8,6,4,1,0,1,0,2054,1,4107,0,1,0,2056,1,1,324,3,2584,3,1,0,1,2554,6,1,2555,0,1,2556,0,5,8,4,3,2,1,1,1,1,0,9,4402,4397,4374,392,390,388,387,385,384,1848,10,4403,4398,4375,393,391,389,388,386,385,1,0,1,1,0,1,0,3337,1,1,3337,1,1,2384,3,3,2,1,0,4,4,3,2,1,3148,4,5,4,3,2,0,1,0,0,1,1,2518,1,2,0,1,1,0,1,0,2888,1,1,3480,1,2,2652,1,3,2036,2,2,1,3514,2,4,1,0,3,5,2,1,0,1,1,0,1,0,0,1,0,3338,1,1,0,2,3,1,3342,2,4,2,0,1,1,2794,2,6,4,3500,2,7,5,0,2,2,1,0,2,5,3,1878,2,10,8,2798,1,1,3348,1,2,3142,1,3,3504,3,194,192,4,0,1,0,3365,1,1,3365,1,1,3365,1,1,3365,1,1,0,5,5,4,3,2,1,0,1,1,3369,2,2,1,3369,1,1,0,4,4,3,2,1,0,1,1,0,2,4494,1770,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,3,4458,4457,1,1628,1,1,2252,1,0,3372,1,1,0,1,1,3416,1,2,0,1,1,0,1,0,3466,1,1,2256,1,1,2082,2,2,1,0,3,3,2,1,42,3,4,3,2,3378,1,1,2442,1,0,2084,1,1,0,1,1,2230,1,2,0,1,3,3382,3,64,2,1,0,1,0,3540,1,1,2130,1,1,0,1,1,3403,12,111,109,75,67,65,57,29,26,23,13,11,1,178,1,4614,280,1,1,0,1,1,3405,1,1,0,2,2,1,3470,1,93,0,1,580,0,1,0,3411,1,1,3411,1,1,3411,1,1,0,4,4,3,2,1,3090,1,3014,0,1,1,0,1,2157,2616,1,1,0,1,0,3419,1,1,0,2,3860,3859,618,1,1,2856,1,2,3544,1,1,2770,1,4,0,1,3653,422,1,1,0,1,1,0,1,0,3418,1,1,1974,1,1,0,1,1,0,1,3660,3572,1,1,0,1,1,0,1,0,0,1,1,0,1,1,3542,1,2,1278,1,1,0,1,0,3514,3,4210,217,1,0,4,4211,218,2,1,3443,1,1,3443,1,1,0,3,3,2,1,0,1,0,3570,1,1,3608,2,2,1,2948,1,1,0,1,1,1218,1,0,2182,1,1,3512,1,1,3608,1,2,2258,1,1,0,3,4,3,1,0,1,0,0,1,0,3455,1,1,0,2,2,1,3457,1,1,0,2,2,1,0,2,3,2,3240,1,1,530,2,5,4,3374,1,1,0,3,5,3,1,3604,3,6,4,2,3448,3,7,5,3,2638,3,8,6,4,3490,3,3,2,1,2718,1,0,2716,1,0,3470,1,1,2952,1,1,3490,1,2,2714,2,4514,3,2712,1,0,2708,1,1483,2706,1,0,2704,1,1,2700,1,0,2698,1,0,2706,7,1490,1488,9,8,6,2,1,0,9,4552,4551,2966,2618,13,8,6,4,1,2804,9,4553,4552,2967,2619,14,9,7,5,2,3582,9,4554,4553,2968,2620,15,10,8,6,3,3036,2,2,1,3042,1,3,2768,1,4,3014,9,4558,4557,2972,2624,19,14,12,10,7,3606,1,1,0,9,4560,4559,2974,2626,21,16,14,12,9,3478,1,1,1484,9,4562,4561,2976,2628,23,18,16,14,11,3246,1,1,0,7,12,9,8,7,5,3,1,3469,1,39,428,3,41,40,1,3394,3,42,41,2,426,1,1,424,3,44,43,4,422,1,1,420,1,2,418,3,47,46,7,416,1,1,3396,3,49,48,9,3394,1,1,3440,3,51,50,11,3438,1,1,3450,3,53,52,13,3448,1,1,3388,3,55,54,15,414,1,1,3469,9,16,14,12,11,9,7,5,3,1,3469,1,1,0,11,18,16,14,13,11,9,7,5,3,2,1,2726,2,60,59,2724,2,61,60,3478,1,1,2960,1,1,3498,1,2,3374,2,65,64,2722,2,4,1,2720,2,67,66,3432,2,68,67,3430,1,1,3428,1,2,2718,2,71,70,2716,1,1,2714,2,73,72,2712,1,1,2710,2,75,74,2708,2,76,75,2706,2,77,76,2714,7,15,14,11,7,3,2,1,3534,2,79,78,3570,1,1,2704,2,81,80,3478,1,1,3504,1,1,3471,9,24,18,15,14,12,10,6,4,1,3471,13,44,42,40,39,37,35,33,31,29,28,27,26,1,3471,1,1,0,24,46,44,42,41,39,37,35,33,31,30,29,28,27,21,18,17,15,13,9,7,4,3,2,1,2176,24,47,45,43,42,40,38,36,34,32,31,30,29,28,22,19,18,16,14,10,8,5,4,3,2,1220,24,48,46,44,43,41,39,37,35,33,32,31,30,29,23,20,19,17,15,11,9,6,5,4,3,3026,24,49,47,45,44,42,40,38,36,34,33,32,31,30,24,21,20,18,16,12,10,7,6,5,4,3444,1,1,3032,24,51,49,47,46,44,42,40,38,36,35,34,33,32,26,23,22,20,18,14,12,9,8,7,6,3028,1,1,3030,1,2,2966,24,54,52,50,49,47,45,43,41,39,38,37,36,35,29,26,25,23,21,17,15,12,11,10,9,3022,24,55,53,51,50,48,46,44,42,40,39,38,37,36,30,27,26,24,22,18,16,13,12,11,10,3278,1,1,3614,1,2,2514,24,58,56,54,53,51,49,47,45,43,42,41,40,39,33,30,29,27,25,21,19,16,15,14,13,0,24,59,57,55,54,52,50,48,46,44,43,42,41,40,34,31,30,28,26,22,20,17,16,15,14,3048,24,60,58,56,55,53,51,49,47,45,44,43,42,41,35,32,31,29,27,23,21,18,17,16,15,3340,24,61,59,57,56,54,52,50,48,46,45,44,43,42,36,33,32,30,28,24,22,19,18,17,16,3278,1,1,2776,24,63,61,59,58,56,54,52,50,48,47,46,45,44,38,35,34,32,30,26,24,21,20,19,18,0,2,6,1,18,24,65,63,61,60,58,56,54,52,50,49,48,47,46,40,37,36,34,32,28,26,23,22,21,20,0,1,1,0,1,2,2288,1,3,0,24,69,67,65,64,62,60,58,56,54,53,52,51,50,44,41,40,38,36,32,30,27,26,25,24,0,24,70,68,66,65,63,61,59,57,55,54,53,52,51,45,42,41,39,37,33,31,28,27,26,25,0,24,71,69,67,66,64,62,60,58,56,55,54,53,52,46,43,42,40,38,34,32,29,28,27,26,2824,5,23,7,3,2,1,3598,24,73,71,69,68,66,64,62,60,58,57,56,55,54,48,45,44,42,40,36,34,31,30,29,28,0,2,11,1,0,24,75,73,71,70,68,66,64,62,60,59,58,57,56,50,47,46,44,42,38,36,33,32,31,30,3404,1,1,2276,24,77,75,73,72,70,68,66,64,62,61,60,59,58,52,49,48,46,44,40,38,35,34,33,32,0,24,78,76,74,73,71,69,67,65,63,62,61,60,59,53,50,49,47,45,41,39,36,35,34,33,2518,24,79,77,75,74,72,70,68,66,64,63,62,61,60,54,51,50,48,46,42,40,37,36,35,34,3140,24,80,78,76,75,73,71,69,67,65,64,63,62,61,55,52,51,49,47,43,41,38,37,36,35,0,24,81,79,77,76,74,72,70,68,66,65,64,63,62,56,53,52,50,48,44,42,39,38,37,36,2670,1,27,0,1,1,0,24,84,82,80,79,77,75,73,71,69,68,67,66,65,59,56,55,53,51,47,45,42,41,40,39,3622,1,1,3499,9,4652,4651,3066,2718,113,108,106,104,101,3040,10,4653,4652,3067,2719,114,109,107,105,102,1,0,1,1,2676,1,2,0,1,1,1540,1,2,190,1,5,2920,1,1,3576,1,7,2806,1,1,0,1,2,214,1,3,3532,1,11,2020,1,1,2878,1,0,3046,1,1,2810,1,2,2812,1,3,3638,1,4,2194,3,3,2,1,0,2,5,1,3507,3,6,2,1,3507,1,1,3507,1,1,0,6,9,5,4,3,2,1,3050,1,159,2814,1,160,2816,1,161,2198,2,2,1,3642,1,163,2198,1,1,0,3,6,3,1,3511,4,7,4,2,1,3511,1,1,0,6,9,6,4,3,2,1,3246,6,10,7,5,4,3,2,3244,1,1,0,1,2,0,6,13,10,8,7,6,5,0,1,1,3258,6,15,12,10,9,8,7,3432,1,1,3384,6,17,14,12,11,10,9,3256,1,1,0,6,19,16,14,13,12,11,0,1,1,0,6,21,18,16,15,14,13,0,1,1,0,8,14,12,11,9,7,5,3,1,0,1,1,0,1,0,0,1,1,0,1,0,3078,1,1,0,1,1,0,1,2,2976,1,1,1878,1,4,2422,1,1,2734,1,6,3404,1,1,0,1,0,2850,1,1,0,1,1,3545,1,1,3545,1,1,3545,1,1,0,4,4,3,2,1,3534,4,5,4,3,2,0,1,1,2100,4,7,6,5,4,0,1,1,3614,4,9,8,7,6,0,1,1,3553,1,2345,0,2,2346,1,2758,1,1,3146,1,2,0,1,1,2902,1,2,3557,3,4,2,1,0,4,5,3,2,1,3222,4,6,4,3,2,3559,1,1,3559,2,3,1,3559,1,1,3559,1,1,0,1,0,3561,1,1,3561,1,1,3561,1,1,3561,1,1,3102,5,5,4,3,2,1,2866,5,6,5,4,3,2,3694,5,7,6,5,4,3,2250,2,2,1,3561,2,4,1,0,3,5,2,1,0,1,0,0,2,0,1,3470,2,0,2,2742,1,1,1800,2,0,4,0,2,0,5,3004,3,4,2,1,0,3,6,4,1,3571,4,7,5,2,1,0,5,8,6,3,2,1,3488,5,9,7,4,3,2,3526,5,144,140,137,132,1,488,1,244,0,2,83,1,3575,3,84,2,1,3575,1,1,0,5,86,4,3,2,1,3310,5,87,5,4,3,2,3390,5,88,6,5,4,3,0,1,1,3550,5,90,8,7,6,5,3548,1,1,0,1,4917,2888,1,3145,0,1,3146,3700,1,4920,0,1,1,3356,1,1,3704,1,4923,0,3,1179,4,1,0,1,2,2896,1,4926,2278,1,1,3118,3,8,5,1,0,7,12,11,10,7,5,4,1,3591,8,13,12,11,8,6,5,2,1,3591,1,1,3591,2,111,1,3591,1,1,80,13,113,17,16,15,12,10,9,6,5,4,3,2,1,3324,13,114,18,17,16,13,11,10,7,6,5,4,3,2,3322,2,24,1,78,1,2,76,18,117,113,31,30,29,28,21,20,19,16,14,13,10,9,8,7,6,5,74,1,1,3330,18,119,115,33,32,31,30,23,22,21,18,16,15,12,11,10,9,8,7,3504,3,182,170,1,3456,18,121,117,35,34,33,32,25,24,23,20,18,17,14,13,12,11,10,9,3328,1,1,72,13,123,27,26,25,22,20,19,16,15,14,13,12,11,70,1,1,68,13,125,29,28,27,24,22,21,18,17,16,15,14,13,66,1,1,0,1,0,0,1,1,0,2,2,1,3170,2,3,2,3510,1,1,3462,2,5,4,3460,1,1,3150,2,7,6,2586,1,1,1712,2,9,8,0,1,1,246,2,11,10,3244,1,1,3160,2,13,12,3174,2,14,13,3552,2,2,1,3176,2,16,15,3582,3,10,6,1,0,2,18,17,2776,2,6,1,2116,2,20,19,118,1,1,120,1,2,120,2,23,22,2938,2,17,1,0,12,23,21,19,17,15,13,10,8,6,4,3,1,0,1,0,0,1,1,1598,1,1,0,1,2,3644,1,3,2912,1,4,2916,1,5,3750,6,6,5,4,3,2,1,0,1,1,0,1,2,0,1,0,0,1,1,0,2,2,1,3602,1,1,0,2,2,1,1,1,1,0,1,0,0,1,1,0,1,0,0,1,1,3631,1,1,3631,1,1,0,3,3,2,1,0,1,0,0,1,1,3736,1,2,3734,1,3,3644,2,2,1,3126,1,1,3637,3,6,5,1,3637,1,1,0,5,8,7,3,2,1,286,5,9,8,4,3,2,0,1,0,2500,1,0,1756,1,1,0,2,3,1,3670,1,1,0,2,2,1,0,1,0,2336,1,2982,0,2,2,1,0,3,3,2,1,0,1,1,2828,1,2,536,1,3,0,1,4,3434,1,5,3682,1,1,3300,1,1,3640,1,8,3796,1,9,3682,7,258,240,239,238,8,2,1,2276,1,2,2576,1,3,3072,1,13,3682,1,1,3422,3,265,5,1,3426,1,16,3758,2,8,1,3372,2,9,2,3754,1,3,3424,1,4,3428,1,13,0,1,3076,3734,1,0,2526,1,1,0,1,1,0,1,0,3242,4,4218,3449,3311,1,3828,1,1,0,2,2,1,2652,2,3,2,588,1,1,2856,2,5,4,3526,1,1,2496,2,7,6,3470,2,8,7,3804,3,34,32,1,3762,2,10,9,0,1,1,3762,2,12,11,1478,1,1,2654,2,4,2,3568,2,15,14,3100,1,1,2840,1,2,0,1,0,3740,1,1,0,1,1,3669,2,2,1,3669,1,1,3669,1,1,0,5,5,4,3,2,1,0,1,0,0,1,1,2884,1,1,3675,1,1,3675,1,1,3675,1,1,3675,1,1,3675,1,1,3675,1,1,0,7,7,6,5,4,3,2,1,2170,1,1,0,1,0,0,1,1,3804,1,1,0,2,4229,4228,3683,1,1,3683,1,1,0,3,3,2,1,2998,3,4,3,2,548,3,5,4,3,2600,3,6,5,4,3818,1,1,2992,3,8,7,6,3748,1,1,0,1,0,0,1,1,3712,1,2,3689,2,2,1,3689,1,1,0,4,4,3,2,1,3691,1,1,3691,1,1,3691,1,1,3691,1,1,3691,1,1,0,6,6,5,4,3,2,1,570,1,0,0,1,1,3695,1,1,3695,1,1,3695,1,1,3695,1,1,3695,1,1,0,6,6,5,4,3,2,1,3404,6,7,6,5,4,3,2,2492,1,1,3720,6,9,8,7,6,5,4,0,1,0,2494,1,0,3036,1,1,0,2,3,1,3152,2,4,2,3684,1,4257,3250,1,0,3684,1,1,0,3,4351,3,1,0,1,1,0,1,1,0,1,0,3812,1,1,0,1,1,3718,1,1,0,2,4,1,0,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,3715,1,1,0,9,9,8,7,6,5,4,3,2,1,3392,9,10,9,8,7,6,5,4,3,2,3790,3,56,55,1,0,1,0,3719,1,1,3719,1,1,3719,1,1,3026,4,4,3,2,1,0,1,1,2630,7,271,269,268,267,266,2,1,3302,1,0,0,1,1,0,1,1,0,1,0,3710,1,1,0,1,1,3870,1,2,3406,1,1,0,1,0,3070,1,0,3308,1,1,0,1,2,0,1,3,3036,1,4,0,1,5,0,7,43,7,5,4,3,2,1,0,1,1,3458,1,2,3150,2,138,1,2444,1,0,3548,1,1,3294,1,0,3724,5,374,156,129,128,1,3748,2,127,1,3292,2,414,3,0,1,54,2122,2,3376,407,3390,1,0,3728,2,387,1,3696,1,20,3900,2,2,1,1248,1,2926,0,1,3150,2262,1,1,3304,1,0,3552,3,427,419,1,2764,1,0,92,3,427,418,1,0,1,0,3730,13,2966,429,424,423,420,419,415,399,397,183,139,70,1,2958,3,421,401,2,0,1,0,0,1,1,3778,1,2,1256,1,1,0,1,0,0,1,1,0,1,1,0,1,5198,1776,1,5199,3538,1,1,160,1,5201,0,1,5202,2936,2,2,1,0,3,6,4,1,3763,1,1,3763,1,1,3763,1,1,3763,1,1,3763,1,1,3763,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,2946,1,2,3798,1,1,2560,3,452,23,1,3550,1,5,3756,1,6,3542,1,7,3798,6,238,202,189,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,3781,1,1,3781,1,1,3781,1,1,3781,1,1,0,5,5,4,3,2,1,3783,3,3501,3270,3156,3783,1,1,0,5,3503,3272,3158,2,1,3785,15,556,552,526,384,382,380,378,371,369,367,365,154,83,11,1,0,1,0,3368,1,1,3860,1,1,0,1,1,0,1,1,0,1,0,3793,1,1,3100,2,2,1,0,1,0,3102,1,1,0,1,1,2486,1,2,0,1,98,3194,1,1,2772,1,1,3462,1,2,0,1,1,0,1,3221,0,1,240,0,1,0,3807,1,1,3807,1,1,3807,1,1,3807,1,1,0,5,5,4,3,2,1,3970,3,5262,3991,3105,0,4,5263,3992,3106,1,3811,1,1,0,1,5264,3678,1,5265,3676,1,1,0,2,3,1,3252,1,0,0,1,1,0,1,1,3320,1,1,0,1,1,2348,1,281,0,1,1,0,2,2,1,0,1,0,3860,1,1,0,1,3246,0,1,0,0,1,1,3860,1,2,2776,1,1,3974,1,4,0,1,1,3498,1,6,0,1,1,3870,1,8,3940,2,41,1,3940,1,10,0,1,1,0,1,0,0,1,1,0,1,0,258,1,0,3562,1,1,0,2,3,1,0,3,4,2,1,0,1,0,3851,1,1,3851,1,1,0,3,3,2,1,3972,3,4,3,2,266,1,1,3382,1,2,0,1,5305,3838,1,1,0,2,2,1,0,1,1,4020,4,5310,4039,4037,3153,0,5,5311,4040,4038,3154,1,406,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,1,2112,1,654,0,1,1,0,1,1,3682,2,4548,4547,3788,2,4549,4548,4016,2,2,1,3858,2,4551,4550,3882,1,1,0,2,3,1,0,1,3364,2612,1,3365,0,1,1,0,1,3367,4006,1,1,3384,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4030,1,1,3380,1,2,3134,1,1,3891,2,3,1,3891,1,1,0,4,5,3,2,1,0,1,0,4018,1,1,3895,3,81,33,1,3895,2,102,1,0,1,11,0,1,1,3899,5,71,70,35,3,1,0,1,199,0,1,0,0,1,1952,4066,2,1955,1,4028,1,1,3905,1,1534,3905,1,1,3905,1,1,3905,1,1,3905,1,1,3905,1,1,3900,1,0,3108,1,4511,4030,1,0,2196,1,1,3938,1,2,0,1,0,0,1,0,4050,2,2,1,1410,1,0,4050,1,1,3756,1,0,4050,2,10,1,0,8,4508,885,12,9,8,5,3,1,3918,8,4509,886,13,10,9,6,4,2,2828,1,1,3588,10,4511,888,15,12,11,8,6,4,3,1,0,11,4512,889,16,13,12,9,7,5,4,2,1,0,11,4513,890,17,14,13,10,8,6,5,3,2,3852,1,1,0,11,4515,892,19,16,15,12,10,8,7,5,4,0,11,4516,893,20,17,16,13,11,9,8,6,5,3946,2,2,1,3654,1,1,0,11,4519,896,23,20,19,16,14,12,11,9,8,3566,1,1,0,4,9,7,3,1,0,1,0,4092,2,4523,1,3602,3,4524,2,1,4092,1,1,0,2,2,1,0,1,0,4096,2,4528,1,3606,3,4529,2,1,3929,1,1,0,2,2,1,18,2,3,2,0,1,1,580,2,5,4,3578,1,1,0,2,7,6,2770,2,8,7,3234,2,9,8,2908,1,1,2506,2,11,10,2812,2,4,1,0,2,13,12,3920,2,7,1,0,2,15,14,3232,2,16,15,4062,2,2,1,3794,2,18,17,3852,1,1,0,8,18,16,14,10,8,6,3,1,0,1,1,3606,1,2,0,1,1,0,3,4553,26,25,92,1,1,3947,1,1,3947,1,1,3947,1,1,3947,1,1,3947,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,0,4120,2,4563,1,0,3,4564,2,1,3904,3,4565,3,2,3868,1,1,3910,3,4567,5,4,3908,1,1,0,3,5,3,1,0,4,6,4,2,1,0,5,7,5,3,2,1,0,6,8,6,4,3,2,1,0,6,9,7,5,4,3,2,0,1,1,0,1,0,0,2,4576,1,0,3,4577,2,1,0,1,1,3638,1,2,4002,1,3,3975,2,2,1,3330,2,4,1,0,3,5,2,1,2812,3,6,3,2,2854,1,1,0,3,8,5,4,3892,3,9,6,5,3256,2,2,1,0,3,11,8,7,4122,1,1,4122,3,13,10,9,4104,1,1,0,5,10,8,5,3,1,0,1,0,0,1,1,3650,1,2,4014,1,3,3987,2,2,1,3342,2,4,1,0,3,5,2,1,3902,3,6,3,2,0,3,7,4,3,3268,2,2,1,3636,3,9,6,5,4132,1,1,4114,1,1,0,3,7,4,1,3342,7,96,94,90,88,8,5,2,0,1,0,68,1,1,0,1,1,0,2,2,1,3644,1,1,0,2,2,1,3664,2,3,2,4001,1,1,0,4,5,4,3,1,0,5,6,5,4,2,1,0,1,92,3684,1,93,3858,1,1,3676,1,95,3786,1,3,3670,1,1,4007,1,1,3652,1,6,3424,2,7,1,4130,2,6,1,3992,1,9,3670,1,1,2830,1,1,0,1,12,0,6,14,12,8,5,2,1,0,1,0,1296,1,0,4013,1,1,4013,2,3,1,86,3,4,2,1,0,1,1,3692,1,2,0,1,1,4017,2,3,1,4017,1,1,0,4,5,3,2,1,4186,1,4525,2602,2,4526,1,0,1,1,0,2,2,1,0,2,5512,5497,0,2,5513,5498,3672,1,1,2206,2,5515,5500,3130,1,1,2904,1,1,0,2,5518,5503,4152,1,1,0,2,5520,5505,4134,2,3,1,1314,1,1,2652,1,5,0,6,12,10,7,5,2,1,0,1,0,0,1,1,3454,2,2,1,0,3,3,2,1,4162,3,4,3,2,3456,1,1,4142,1,1,0,5,7,6,5,4,1,1546,5,8,7,6,5,2,3280,1,1,0,7,10,9,8,7,4,3,1,0,1,0,0,1,1,0,1,1,0,1,1,2604,1,0,4058,1,1,4070,1,1,4051,1,4563,4051,1,1,4051,1,1,0,4,4566,3,2,1,0,1,1,0,2,2,1,0,3,3,2,1,4059,1,1,0,2,2,1,4202,2,3,2,0,1,0,0,1,1,0,1,1,3484,1,2,4190,1,1,0,2,3,1,0,1,0,3506,1,1,0,2,2,1,4073,3,3,2,1,4073,1,1,0,5,5,4,3,2,1,3626,5,6,5,4,3,2,3466,1,1,0,1,0,0,1,1,3796,1,2,0,1,1,4108,1,4,3570,1,5,3324,2,2,1,4222,3,6,4,1,4068,1,1,3358,1,1,0,2,3,1,0,1,1,1670,1,0,0,1,1,2526,1,1,0,2,2,1,0,1,0,3526,1,1,4214,1,1,0,2,3,1,0,1,1,0,1,4605,0,2,4606,1,3550,2,4607,2,4020,2,4608,3,3310,2,2,1,4099,2,4,1,4099,1,1,4099,1,1,4099,1,1,4099,1,1,4099,1,1,4099,1,1,4099,1,1,8,10,12,9,8,7,6,5,4,3,2,1,0,1,1,4128,3,191,180,2,2738,1,1,0,1,0,4076,1,4741,3964,1,4742,2228,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,0,4109,1,1,4109,1,1,4109,1,1,0,4,4,3,2,1,2844,4,5,4,3,2,4230,4,6,5,4,3,0,2,2,1,3564,1,3,0,1,4,0,4,6,3,2,1,0,1,0,3220,1,0,0,1,0,4262,2,2,1,2854,1,0,3798,1,5500,3538,2,2,1,0,1,0,3902,2,3,1,0,4,9,6,3,1,3788,4,10,7,4,2,0,1,1,0,4,12,9,6,4,0,2,3,1,4090,1,4,0,1,278,0,2,279,1,0,2,280,2,3334,1,1,224,2,282,4,0,1,1,0,3,5,3,1,4141,1,1,4141,1,1,4141,1,1,4141,1,1,0,5,5,4,3,2,1,3914,5,6,5,4,3,2,8,1,1,3318,5,8,7,6,5,4,4206,5,9,8,7,6,5,3878,1,1,0,1,0,4145,1,0,4172,1,1,4145,1,1,0,3,4,3,1,0,1,1,3928,1,2,142,1,1,4290,1,4,3566,1,5,4272,2,2,1,3812,1,5,20,1,1,408,1,2,24,1,3,4149,6,10,8,5,3,2,1,4149,1,1,0,8,12,10,7,5,4,3,2,1,0,1,1,4176,8,261,250,87,72,64,24,22,2,0,1,4691,0,1,1,3372,1,5677,4192,2,5678,1,3160,1,1,4157,1,2,4157,2,2,1,4157,1,1,4157,1,1,4157,1,1,4157,1,1,4157,1,1,4298,8,8,7,6,5,4,3,2,1,0,1,1,4146,1,2,3576,1,1,4280,1,4,3370,1,1,3042,1,6,3938,1,1,0,1,0,0,1,4274,2952,1,1,2284,1,0,3808,5,578,75,74,2,1,0,2,5,1,0,1,1,0,1,1,3668,1,0,3832,1,1,0,1,1,228,1,2,0,1,1,0,1,0,3680,1,1,3480,1,2,2864,1,1,2666,2,3,1,0,3,4,2,1,2526,3,5,3,2,4162,5,339,337,333,331,1,0,1,1,0,1,0,2256,1,1,0,1,1,4210,1,2,0,1,1,0,1,0,4187,1,1,4187,1,1,4187,1,1,4187,1,1,0,5,5,4,3,2,1,3624,1,1,0,1,1,0,1,0,4316,1,1,4178,1,1,0,1,1,0,1,0,4197,1,1,4197,1,1,4197,1,1,3572,4,4,3,2,1,0,1,1,4184,1,2,4226,1,1,0,1,1,3376,1,5,3864,3,50,4,1,0,1,0,0,1,1,3852,1,2,3850,1,1,0,1,4,4218,1,1,1994,1,6,4160,1,1,0,4,7,5,3,1,0,1,394,0,1,4771,3664,1,4772,3424,1,1,0,2,3,1,0,1,1,4217,5,263,177,84,6,1,34,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,1,1,4227,1,1,4227,1,1,4227,1,1,4227,1,1,0,4,4,3,2,1,4362,1,0,2918,1,1,4088,1,1,3404,2,2,1,3332,1,1,0,1,1,4231,1,5758,4226,13,5779,5634,5633,4954,4048,3700,1095,1090,1088,1086,1083,123,1,3014,13,5780,5635,5634,4955,4049,3701,1096,1091,1089,1087,1084,124,2,4350,13,5781,5636,5635,4956,4050,3702,1097,1092,1090,1088,1085,125,3,3682,2,2,1,4372,1,1,4398,2,5,1,1,3,6,2,1,0,1,1,0,1,0,0,1,1,4239,1,1,4239,2,4,1,4239,1,1,4239,1,1,4239,1,1,0,1,0,2812,1,0,0,1,1,3678,7,350,348,345,343,341,3,1,4366,2,245,1,4384,2,5,3,0,1,1,4194,1,2,4158,1,1,4024,2,9,7,4272,1,1,4204,1,1,3494,1,3,4230,2,13,11,1128,2,14,12,3908,2,2,1,0,1,1,84,1,0,3892,1,0,4388,1,1,3910,2,3,1,0,1,1,4249,1,1,0,2,2,1,0,1,0,0,1,1,4396,1,2,4378,1,1,248,1,2,4255,4,30,4,2,1,4255,10,208,205,204,203,202,192,190,188,187,1,0,21,209,206,205,204,203,193,191,189,188,39,37,36,35,34,33,32,6,4,3,2,1,3964,21,210,207,206,205,204,194,192,190,189,40,38,37,36,35,34,33,7,5,4,3,2,2284,1,1,0,1,2,1648,1,3,316,22,220,214,211,210,209,208,198,196,194,193,44,42,41,40,39,38,37,11,9,8,7,6,3054,2,5,1,3434,21,216,213,212,211,210,200,198,196,195,46,44,43,42,41,40,39,13,11,10,9,8,4286,1,1,4354,1,1,4030,21,219,216,215,214,213,203,201,199,198,49,47,46,45,44,43,42,16,14,13,12,11,0,2,4,1,0,2,5,2,0,2,6,3,0,2,7,4,0,2,8,5,0,2,9,6,0,2,10,7,1926,21,227,224,223,222,221,211,209,207,206,57,55,54,53,52,51,50,24,22,21,20,19,0,2,9,1,4302,2,258,10,2912,1,1,4282,1,1,0,1,13,0,1,14,4280,21,234,231,230,229,228,218,216,214,213,64,62,61,60,59,58,57,31,29,28,27,26,4382,3,438,427,1,3518,1,1,4306,1,3,3996,3,441,430,4,3994,2,2,1,4376,1,6,3996,21,241,238,237,236,235,225,223,221,220,71,69,68,67,66,65,64,38,36,35,34,33,3994,1,1,0,1,1,2320,21,244,241,240,239,238,228,226,224,223,74,72,71,70,69,68,67,41,39,38,37,36,2116,1,1,4281,1,502,4281,1,1,4281,1,1,0,4,505,3,2,1,3470,4,506,4,3,2,4406,1,1,2824,4,508,6,5,4,3946,1,1,0,1,1,3596,4,511,9,8,7,3774,2,5,1,0,4,513,11,10,9,3462,1,1,0,4,515,13,12,11,2834,1,1,0,1,517,0,1,122,4434,1,123,3970,1,1,350,1,0,0,1,1,0,1,0,0,1,1,3164,1,1,0,1,0,4424,1,1,3946,1,1,4108,1,265,0,1,186,132,1,187,3570,1,1,3126,1,189,0,1,1,0,1,0,4448,1,1,2186,1,1,0,1,1,0,1,0,3956,1,1,4452,1,1,3956,2,4918,274,4296,2,4919,275,2840,1,1,3728,2,3,1,1842,1,0,4302,1,1,3988,1,1,376,1,1,0,1,0,0,1,1,4342,1,2,0,1,1,4317,2,3,1,4317,1,1,2332,4,5,3,2,1,4458,4,6,4,3,2,3320,1,1,0,1,1,4232,4,9,7,6,5,3736,1,1,0,1,4938,0,1,1,4350,1,2,0,1,1,0,1,0,0,1,1,4329,1,1,4329,1,1,4329,1,1,0,1,0,4008,1,1,0,1,1,0,1,1,4114,1,2,4362,1,1,0,1,1,3646,1,0,4478,1,1,4014,3,5497,3366,1,4016,4,5498,3367,2,1,4478,5,5499,3368,3,2,1,4337,6,5500,3369,4,3,2,1,4337,1,1,0,8,5502,3371,6,5,4,3,2,1,0,1,0,0,1,1,3076,1,2,3682,1,3,4416,2,2,1,0,1,0,4500,1,0,4448,1,1,4372,1,2,0,1,4230,0,4,5,3,2,1,0,1,4345,0,1,1,4380,1,2,0,1,1,4018,1,4,0,1,1,3460,1,6,0,1,1,0,1,0,0,1,1,4026,1,2,0,1,1,0,1,4357,0,1,1,3246,1,1,0,1,1,4494,3,72,68,1,2954,1,4990,0,1,1,4208,1,2,4144,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,5893,4374,1,5894,4516,1,1,4524,1,1,4438,1,5897,4524,1,1,0,4,7,6,3,1,0,1,1,4414,1,4378,0,1,1,0,1,0,4532,1,1,0,1,1,0,1,2184,3272,1,1,3184,1,0,4536,1,1,4395,5,76,74,69,5,1,0,1,0,4256,1,0,112,1,0,4538,2,2,1,0,1,0,4540,1,1,0,1,0,4542,1,1,4080,1,0,4542,1,1,1682,1,1,3610,2,5018,5017,2910,1,0,4542,1,1,0,1,0,3450,1,1,0,2,2,1,4412,2,3,2,3322,1,1,0,4,5,4,3,1,3096,4,6,5,4,2,4086,1,1,4548,1,1,4574,2,6023,346,0,3,6024,347,1,3246,3,6025,348,2,0,1,1,4522,3,6027,350,4,2514,1,1,4438,1,2,0,1,1,0,3,6031,354,8,0,1,1,3710,3,6033,356,10,0,1,1,0,3,6035,358,12,2932,1,1,3856,1,2,0,1,1,492,3,6039,362,16,4450,1,1,2832,1,1,4286,3,6042,365,19,0,2,4,1,0,3,6044,367,21,0,1,1,3264,3,6046,369,23,0,1,1,4458,1,2,0,1,1,4594,1,4,4140,1,5,0,3,6052,375,29,0,1,1,0,3,6054,377,31,0,1,1,0,3,6056,379,33,0,1,1,0,3,6058,381,35,3948,1,1,1,2,28,1,4026,3,6061,384,38,0,1,1,0,1,1,0,2,2,1,722,3,6065,388,42,4290,3,6066,389,43,0,1,1,726,3,6068,391,45,0,1,1,0,3,6070,393,47,2964,1,1,0,3,6072,395,49,0,3,6073,396,50,528,3,6074,397,51,0,3,6075,398,52,3968,1,1,1,1,1,1234,3,6078,401,55,0,3,6079,402,56,0,3,6080,403,57,0,3,6081,404,58,4502,1,1,0,1,1,0,3,6084,407,61,0,1,1,3780,3,6086,409,63,3584,1,1,3454,1,1,4332,3,6089,412,66,3952,1,1,0,1,1,0,3,6092,415,69,4588,1,1,1768,1,1,0,3,6095,418,72,0,3,6096,419,73,4516,1,1,4294,2,58,1,1004,3,6099,422,76,0,1,0,0,1,1,3182,2,2,1,4660,3,3,2,1,0,2,5120,595,566,11,91,90,89,87,86,83,5,4,3,2,1,582,11,92,91,90,88,87,84,6,5,4,3,2,564,1,1,562,11,94,93,92,90,89,86,8,7,6,5,4,3794,11,95,94,93,91,90,87,9,8,7,6,5,3468,1,1,3066,11,97,96,95,93,92,89,11,10,9,8,7,560,11,98,97,96,94,93,90,12,11,10,9,8,4478,2,5,1,558,11,100,99,98,96,95,92,14,13,12,11,10,3788,11,101,100,99,97,96,93,15,14,13,12,11,4350,11,102,101,100,98,97,94,16,15,14,13,12,0,1,0,0,1,1,3804,1,2,4632,1,3,3188,2,2,1,0,2,4,1,0,3,5,2,1,0,4,6,3,2,1,0,4,7,4,3,2,3924,1,1,2294,4,9,6,5,4,0,1,1,4516,1,1,4368,4,12,9,8,7,0,1,1,4156,4,14,11,10,9,4424,2,17,1,0,1,2,4654,1,3,0,1,1,4428,4,19,16,15,14,0,1,0,4517,1,1,4517,1,1,4517,1,1,0,4,4,3,2,1,0,1,1,3210,2,2,1,0,3,3,2,1,0,4,4,3,2,1,4102,4,5,4,3,2,4508,1,1,0,2,3,1,3876,2,4,2,3018,1,5167,4172,2,5168,1,4512,3,5169,2,1,4190,1,1,0,1,1,3020,2,5172,3941,3022,3,5173,3942,1,0,4,5174,3943,2,1,0,1,1,0,1,1,0,1,0,0,1,1,3454,1,2,4216,1,1,0,2,3,1,0,3,4,2,1,4188,3,5,3,2,0,1,1,4458,3,7,5,4,3822,2,33,1,1472,1,1,4404,3,10,8,7,4398,7,55,52,51,50,11,9,8,1472,7,56,53,52,51,12,10,9,3532,7,57,54,53,52,13,11,10,2670,5,46,4,3,2,1,0,1,0,3902,1,1,3038,2,2,1,4224,3,3,2,1,0,1,1,4462,1,2,3826,1,1,1476,1,1,4402,1,5,2674,1,1,0,3,6,3,1,0,1,0,3412,1,417,568,2,2,1,4216,2,3,2,4580,2,4,3,4553,2,2,1,3908,2,4,1,0,3,5,2,1,4468,3,6,3,2,3832,1,1,3390,14,184,183,182,180,179,176,98,97,96,95,94,8,5,4,3432,2,88,1,0,1,0,2150,1,1,4220,1,2,4557,1,1,0,2,3,1,3734,2,4,2,4700,1,1,0,2,3,1,0,1,0,0,2,5384,1,4682,2,5385,2,3904,2,5386,3,4244,2,2,1,3454,2,5388,5,4706,2,2,1,0,2,6,1,4690,1,1,4708,2,2,1,0,3,3,2,1,0,1,1,0,1,0,4714,1,1,1252,2,2,1,4712,1,1,0,1,1,0,1,0,4718,1,1,0,2,2,1,3456,2,3,2,4606,2,4,3,2084,1,1,0,1,1,2350,2,7,6,3858,1,1,612,1,1,0,1,0,4583,1,1,4583,1,1,0,3,3,2,1,4726,1,1,0,1,1,4088,3,176,162,1,0,1,0,4600,1,1,4572,1,2,4596,1,1,0,2,3,1,4618,2,4,2,0,1,1,0,1,2,0,1,0,1656,1,1,4624,1,2,4597,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,0,1,1,0,1,0,4609,1,1,4609,1,1,4609,1,1,4609,1,1,4609,1,1,4609,1,1,4044,7,7,6,5,4,3,2,1,4642,1,1,4750,8,9,8,7,6,5,4,3,1,0,1,1,0,1,0,0,1,1,0,2,2,1,1264,2,3,2,4644,2,194,1,4192,2,5,4,0,1,1,4619,1,1,4619,1,1,4619,1,1,4619,1,1,0,5,5,4,3,2,1,4574,1,7,3976,1,1,4268,2,14,13,3406,2,15,14,2408,2,16,15,3724,2,2,1,4574,1,1,3456,2,19,18,3724,2,17,1,4266,3,18,7,1,4720,1,3,3192,2,23,22,3724,2,248,1,3498,3,245,244,1,0,2,26,25,3726,1,1,0,2,28,27,4432,1,1,4042,2,3,1,3930,1,0,3314,1,1,0,3,2056,530,1,1274,14,2057,531,290,289,288,286,285,282,204,203,202,201,200,2,714,3,2058,532,3,4436,1,1,3462,3,2060,534,5,4272,2,4,1,2414,3,2062,536,7,4580,1,1,4290,1,1,4272,3,2065,539,10,4638,1,1,0,1,0,0,1,0,4142,1,0,4276,2,2,1,0,2,4,1,0,1,1,0,1,5336,0,1,1,3814,1,2,4624,1,3,4056,1,4,4762,4,253,252,251,1,3916,1,6,4302,7,249,235,232,228,5,4,1,4230,1,8,4646,1,1,4639,43,306,304,302,300,296,294,292,289,287,285,283,281,277,275,273,270,266,263,261,259,253,247,245,242,239,236,232,170,89,58,56,49,47,42,39,38,35,30,12,9,5,3,1,0,1,6333,0,1,1,0,1,0,3198,2,0,1,0,1,1,3822,1,2,486,1,1,3436,1,1,3380,1,5,3822,1,1,486,1,1,0,1,4100,4676,1,4101,4312,1,4102,4752,1,4103,4649,3,3,2,1,4649,2,5,1,4649,1,1,4649,1,1,4790,5,8,4,3,2,1,0,1,1,4651,1,1,4651,1,1,0,3,3,2,1,0,10,6355,6210,6209,4624,4276,1671,1666,1664,1662,1659,4655,11,6356,6211,6210,4625,4277,1672,1667,1665,1663,1660,1,0,12,6357,6212,6211,4626,4278,1673,1668,1666,1664,1661,2,1,0,12,6358,6213,6212,4627,4279,1674,1669,1667,1665,1662,3,2,4572,1,1,0,12,6360,6215,6214,4629,4281,1676,1671,1669,1667,1664,5,4,4688,1,1,0,3,5,3,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,4663,1,1,0,9,9,8,7,6,5,4,3,2,1,4372,9,10,9,8,7,6,5,4,3,2,2692,1,1,408,1,2,2174,9,13,12,11,10,9,8,7,6,5,3156,3,246,239,1,4382,9,15,14,13,12,11,10,9,8,7,4380,1,1,386,1,1,0,11,155,154,18,17,16,15,14,13,12,11,10,4236,2,153,1,4446,11,157,156,20,19,18,17,16,15,14,13,12,2730,1,1,4668,9,22,21,20,19,18,17,16,15,14,4694,1,1,4382,1,1,4438,9,25,24,23,22,21,20,19,18,17,704,1,1,4102,9,27,26,25,24,23,22,21,20,19,4790,3,276,275,1,4667,2,6391,735,4667,1,1,0,4,6393,737,2,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,4669,1,1,0,9,9,8,7,6,5,4,3,2,1,4496,9,10,9,8,7,6,5,4,3,2,0,1,1,3950,9,12,11,10,9,8,7,6,5,4,0,1,1,3778,1,2,0,1,1,3780,1,4182,0,1,1,4114,1,1,0,1,0,238,1,1,4681,1,1,4681,1,1,4681,1,1,0,4,4,3,2,1,3566,4,5,4,3,2,1648,1,1,0,1,100,4712,2,99,98,0,1,0,4188,1,1,2600,2,2,1,0,2,3,2,4674,1,1,0,1,0,0,1,1,0,1,0,1514,1,1,4862,1,1,4695,2,2,1,0,1,0,0,1,5019,4290,1,1,0,2,3,1,4701,1,1,4701,1,1,4701,1,1,4701,1,1,4701,1,1,4701,1,1,4701,1,10,4701,1,1,4701,1,1,4701,1,1,0,5,14,4,3,2,1,4703,1,1,4703,1,1,0,3,3,2,1,0,1,0,0,1,1,3278,2,2,1,780,10,18,17,16,15,14,13,12,3,2,1,796,10,19,18,17,16,15,14,13,4,3,2,778,1,1,1356,10,21,20,19,18,17,16,15,6,5,4,4354,1,1,776,10,23,22,21,20,19,18,17,8,7,6,3544,10,24,23,22,21,20,19,18,9,8,7,4008,10,25,24,23,22,21,20,19,10,9,8,3682,1,1,3280,10,27,26,25,24,23,22,21,12,11,10,3586,2,4,1,774,10,29,28,27,26,25,24,23,14,13,12,4692,2,7,1,772,10,31,30,29,28,27,26,25,16,15,14,4002,10,32,31,30,29,28,27,26,17,16,15,4564,10,33,32,31,30,29,28,27,18,17,16,4622,1,1,0,1,0,4844,1,1,4711,1,1,4711,1,1,0,1,5491,0,1,1,3578,1,5543,0,2,5544,1,4396,3,5545,2,1,4858,1,1,0,4,5547,4,3,1,3272,1,6407,0,1,0,204,1,1,0,1,1,0,1,0,0,1,1,3460,1,2,4066,1,3,4800,2,2,1,0,1,0,516,1,1,4729,4,61,11,8,1,246,1,867,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,3242,1,1,0,1,1,4726,1,2,3270,1,1,3916,1,4,1398,1,1,3952,1,6,4844,1,1,0,1,0,3270,1,1,0,1,1,326,1,0,0,1,1,0,1,0,306,1,1,0,1,1,0,1,1,4170,1,2,4786,2,194,1,288,1,0,4876,4,109,53,52,1,4416,2,10,2,452,1,1,3938,1,0,314,1,1,0,1,1,4896,1,2,4432,1,1,0,1,1378,4334,1,1379,4740,1,1,4757,2,3,1,4757,1,1,4757,1,1,0,5,6,4,3,2,1,4744,5,7,5,4,3,2,4532,1,1,0,1,4812,4342,1,1,4066,1,2,3450,1,1,0,2,3,1,0,1,6542,326,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,4765,1,1,0,9,9,8,7,6,5,4,3,2,1,4538,23,160,159,158,157,156,155,154,153,152,25,23,22,21,20,10,9,8,7,6,5,4,3,2,4536,1,1,4592,9,12,11,10,9,8,7,6,5,4,70,1,1,0,1,0,2262,1,0,4930,1,1,4892,1,4422,0,1,1,4904,1,2,4216,1,1,0,1,0,1832,1,1,4800,1,2,0,1,1,3508,2,3,1,0,1,0,4777,7,2083,2081,1207,1206,1203,1201,1,4777,1,1,0,9,2085,2083,1209,1208,1205,1203,3,2,1,3760,9,2086,2084,1210,1209,1206,1204,4,3,2,4902,1,1,4920,1,1,0,9,2089,2087,1213,1212,1209,1207,7,6,5,0,1,0,0,1,0,4908,1,4325,0,1,0,4772,2,5,1,4204,1,884,0,1,0,4789,2,2671,1,4789,1,1,0,4,2673,3,2,1,4791,1,1,0,2,2,1,0,1,1,0,1,0,0,1,0,4656,1,1,4799,2,3,1,4799,1,1,4799,1,1,4799,1,1,4799,1,1,4799,1,1,0,8,9,7,6,5,4,3,2,1,4580,8,10,8,7,6,5,4,3,2,4864,1,1,0,1,1,4238,8,13,11,10,9,8,7,6,5,0,1,0,0,1,0,0,1,1,0,1,6436,0,1,6437,0,1,0,4036,1,1,0,1,0,0,1,0,0,1,6476,3644,1,0,0,1,0,0,1,1,0,1,0,4,1,1,0,1,0,0,1,1,32,1,0,4078,2,3,1,2272,1,2,2388,2,5,3,0,2,6,4,2546,2,7,5,0,2,8,6,0,1,7,0,1,8,2570,1,9,0,1,10,0,2,13,11,4816,1,12,0,2,15,13,0,1,14,0,2,17,15,0,1,16,0,1,17,2240,1,18,0,1,19,2584,1,20,0,1,21,828,1,22,0,1,23,0,1,0,60,1,0,0,1,0,0,1,0,0,4,4,3,2,1,0,2,6515,5,0,1,0,0,1,1,60,5,6516,42,41,39,2,0,1,3,2,1,0,4882,1,1,6,1,1,0,1,0,4884,1,1,0,1,1,0,1,2,0,1,3,0,1,0,4892,1,1,0,1,1,0,1,0,4896,1,1,0,1,1,2622,1,0,52,1,0,5010,1,1,3688,1,0,2620,1,0,2332,1,0,92,8,3467,1559,6,5,4,3,2,1,4066,1,3468,4924,1,1,0,1,0,0,1,1,24,1,1,3704,1,2844,0,1,1,4720,1,0,0,1,1,2,1,0,4906,1,1,4388,1,1,4964,1,2,0,51,6517,85,83,82,81,79,76,73,71,69,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,40,39,37,36,35,32,29,28,27,24,21,14,12,9,7,5,2,1,4206,51,6518,86,84,83,82,80,77,74,72,70,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,41,40,38,37,36,33,30,29,28,25,22,15,13,10,8,6,3,2,5034,51,6519,87,85,84,83,81,78,75,73,71,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,42,41,39,38,37,34,31,30,29,26,23,16,14,11,9,7,4,3,3590,2,2,1,4892,51,6521,89,87,86,85,83,80,77,75,73,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,44,43,41,40,39,36,33,32,31,28,25,18,16,13,11,9,6,5,4578,1,1,0,3,6,3,1,0,4,7,4,2,1,0,51,6525,93,91,90,89,87,84,81,79,77,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,48,47,45,44,43,40,37,36,35,32,29,22,20,17,15,13,10,9,4926,1,1,0,1,0,0,1,1,4918,1,1,4574,1,1,0,1,1,0,1,5,0,1,6595,4902,1,6596,0,1,0,0,1,0,0,1,0,0,1,0,2092,1,0,0,1,0,2714,1,0,4880,1,1,3474,1,0,4880,6,8,7,6,5,4,1,4927,3,10,3,1,4927,1,1,4927,1,1,4927,1,1,0,7,14,7,5,4,3,2,1,3500,7,15,8,6,5,4,3,2,4842,1,1,0,1,0,4931,1,1,4931,1,1,0,3,3,2,1,5032,3,4,3,2,4596,3,5,4,3,5036,3,6,5,4,4640,3,7,6,5,0,1,1,4908,10,26,19,17,16,15,14,13,9,8,7,80,10,27,20,18,17,16,15,14,10,9,8,4272,10,28,21,19,18,17,16,15,11,10,9,0,10,29,22,20,19,18,17,16,12,11,10,4674,3,13,12,11,0,5,15,4,3,2,1,4616,1,6662,0,2,6663,1,0,1,1,5046,1,2,0,1,1,0,2,3,1,4750,1,5972,4452,1,2083,4938,1,2084,4624,1,1,3202,2,3,1,0,1,1,0,1,0,0,1,1,4940,1,2,4866,1,1,0,2,3,1,4946,2,4,2,4632,1,1,0,2,3,1,4132,2,4,2,4446,2,5,3,2844,2,6,4,4576,1,1,5020,2,8,6,0,3,163,162,1,834,1,5342,0,1,0,4961,1,1,4961,1,1,4961,1,1,4961,1,1,4961,1,1,4961,1,1,4136,7,7,6,5,4,3,2,1,4994,1,1,3252,1,2,3942,2,4802,16,0,1,0,0,1,1,4965,1,1,4965,1,1,4965,1,1,4965,1,1,4965,1,1,4965,1,1,0,7,7,6,5,4,3,2,1,4967,1,1,4967,1,1,0,3,3,2,1,5092,1,1,4969,1,1,0,2,2,1,0,1,1,0,1,0,4975,3,2307,1427,1,4975,1,1,0,5,2309,1429,3,2,1,5100,1,1,4640,1,2,4977,1,1,4977,1,1,0,3,4,2,1,0,1,1,0,1,6803,0,2,6804,1,5108,2,227,1,4985,8,2142,234,231,229,227,225,224,1,0,1,0,5110,1,1,4424,1,1,0,1,1,0,1,1,0,1,0,5116,1,1,4993,1,1,4993,1,1,4993,1,1,4993,1,1,166,5,5,4,3,2,1,4584,5,6,5,4,3,2,4482,1,1,5140,1,2,2832,3,62,2,1,3738,1,3,4168,5,11,10,9,8,7,5020,2,66,1,868,1,1,194,5,14,13,12,11,10,5000,2,229,1,4772,5,16,15,14,13,12,4482,1,1,0,1,1,40,1,0,4995,1,1,4995,1,1,4586,3,3,2,1,4170,3,4,3,2,4658,1,1,4100,3,6,5,4,5118,1,1,3116,1,1,0,1,0,0,1,1,4999,2,2,1,4999,1,1,0,4,4,3,2,1,0,4,5,4,3,2,160,1,1,0,2,3,1,0,1,0,576,1,0,4652,1,1,5007,2,3,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,5007,1,1,4598,11,12,10,9,8,7,6,5,4,3,2,1,5148,11,13,11,10,9,8,7,6,5,4,3,2,3548,1,1,4778,11,15,13,12,11,10,9,8,7,6,5,4,3796,1,1,5014,1,1,4442,11,18,16,15,14,13,12,11,10,9,8,7,5110,1,7,0,1,8,4992,11,21,19,18,17,16,15,14,13,12,11,10,4994,11,22,20,19,18,17,16,15,14,13,12,11,3876,11,23,21,20,19,18,17,16,15,14,13,12,1454,1,1,3626,11,25,23,22,21,20,19,18,17,16,15,14,0,1,0,4198,1,0,5134,1,1,4656,2,4655,1,5134,2,4,1,0,3,5,2,1,5116,3,6,3,2,0,1,1,5114,3,8,5,4,5042,3,9,6,5,4678,3,10,7,6,3054,5,162,161,160,2,1,4726,4,163,162,161,2,2074,1,3540,4928,1,1,5156,1,1,5138,1,1,0,1,1,0,1,0,4790,1,0,3808,1,1,5026,1,1,4456,2,4,1,0,3,5,2,1,5028,1,1,0,1,1,3996,1,2,5014,1,1,5023,2,3,1,5023,1,1,5023,1,1,5023,1,1,5023,1,1,5023,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,4468,1,1,0,2,2,1,5035,3,3,2,1,5035,1,1,0,5,5,4,3,2,1,3152,5,6,5,4,3,2,0,1,1,4590,5,8,7,6,5,4,4430,1,1,0,5,10,9,8,7,6,0,1,1,4282,5,12,11,10,9,8,4996,1,1,0,1,8,4964,5,15,14,13,12,11,0,1,1,4294,5,17,16,15,14,13,5032,1,1,0,1,0,5172,1,1,0,2,2,1,4768,2,3,2,250,1,1,5154,2,5,4,0,1,1,5053,3,5,3,1,5053,1,1,5053,1,1,5053,1,1,5053,1,1,5053,1,1,0,9,11,9,7,6,5,4,3,2,1,4490,9,12,10,8,7,6,5,4,3,2,5082,1,1,3170,1,1,4646,9,15,13,11,10,9,8,7,6,5,5158,1,1,4230,9,17,15,13,12,11,10,9,8,7,5008,9,18,16,14,13,12,11,10,9,8,4718,1,1,1112,2,117,1,5082,1,3,884,2,3,1,5196,9,23,21,19,18,17,16,15,14,13,4718,2,7,1,0,1,13,3468,1,14,0,1,0,0,1,1,5088,1,6758,0,2,6759,1,632,2,6760,2,1,1,0,4440,1,1,4240,1,1,3472,1,1,0,1,1,0,1,0,0,1,1,4446,1,1,0,1,0,5146,1,1,4750,1,1,0,2,2,1,5110,2,3,2,0,1,6904,0,1,1,5220,4,149,148,147,2,4858,1,3,5086,1,4,3996,1,1,5098,1,3148,0,1,1,70,1,0,0,1,3151,70,1,3152,5180,1,0,0,1,1,5112,1,5290,5085,1,1,3124,1,0,4332,2,5294,1,0,6,9,8,7,5,3,1,0,1,1,5089,1,1,5089,1,1,5089,1,1,5089,1,1,0,5,5,4,3,2,1,4392,5,6,5,4,3,2,4580,1,1,3914,2,47,1,4266,5,9,8,7,6,5,5232,5,10,9,8,7,6,4754,2,2,1,0,1,0,0,1,1,5198,1,2,14,1,1,82,1,2,5102,3,4,2,1,5122,1,1,4758,1,2,0,5,7,5,4,2,1,5097,5,8,6,5,3,2,0,7,9,7,6,4,3,2,1,0,1,0,5101,1,1,5101,1,1,5101,1,1,4872,4,4,3,2,1,0,1,1,5206,1,2,22,2,146,1,0,1,0,5105,1,1,5105,1,1,5105,1,1,5105,1,1,3346,5,5,4,3,2,1,4648,5,6,5,4,3,2,5096,5,7,6,5,4,3,4782,2,2,1,0,2,4,1,4878,1,1,5134,1,1,3398,2,281,2,4886,1,4,5134,1,1,0,1,1,0,1,0,672,1,1,5111,1,1,5111,1,1,5111,1,1,4890,4,4,3,2,1,5138,1,1,4774,1,2,0,2,2,1,0,1,1,0,1,0,0,1,1,5119,1,1,5119,1,1,5119,1,1,0,4,4,3,2,1,4538,4,5,4,3,2,4610,1,1,4712,4,7,6,5,4,5224,1,1,5030,1,1,5184,5,236,10,9,8,7,4856,5,333,332,303,238,1,1114,1,6083,4556,7,313,311,13,12,11,10,1,5262,1,2,5250,1,1,0,1,0,324,2,6929,1,4298,2,6930,2,5156,1,1,3414,1,2,0,3,4,2,1,0,1,0,5127,1,1,5127,1,1,5127,1,1,5127,1,1,5127,1,1,5127,1,1,0,7,7,6,5,4,3,2,1,4774,2,120,1,0,1,7088,5260,2,7089,1,5158,1,1,1,1,1,1136,1,0,0,1,1,0,1,1,0,1,1,4628,1,5684,5286,1,5685,0,3,35,2,1,0,2,3,2,4420,1,1,0,2,0,7010,5178,1,1,5202,3,33,2,1,974,1,7027,0,1,7028,3306,4,7026,355,2,1,5288,6,7027,356,127,3,2,1,3222,1,1,5138,3,7029,5,4,4126,1,1,4582,3,7031,7,6,4854,2,158,1,5308,1,2,3884,1,1532,0,1,1,0,1,1,0,1,7115,5276,1,1,0,1,1,5155,5,422,414,373,226,1,0,1,7009,4592,1,7010,4820,3,254,175,1,4748,1,7012,4874,4,288,262,174,1,4332,12,7014,275,273,272,271,270,269,268,267,266,265,264,3226,2,174,1,5184,2,259,6,0,3,180,6,1,0,1,2,4942,2,182,3,5062,1,9,2346,1,425,5264,2,297,10,0,2,183,1,108,1,14,4402,1,1,1892,1,7026,5266,1,7027,4402,2,2,1,0,1,0,0,1,1,5167,1,1,5167,1,1,5167,1,1,5167,1,1,5167,1,1,0,6,6,5,4,3,2,1,5180,7,7037,7,6,5,4,3,2,4586,6,8,7,6,5,4,3,5072,6,9,8,7,6,5,4,4604,6,551,318,317,316,37,1,5292,3,277,170,1,3902,11,155,154,153,152,151,12,11,10,9,8,7,5288,6,13,12,11,10,9,8,1162,2,2,1,4604,6,15,14,13,12,11,10,5266,1,1,5292,1,2,4524,2,176,1,5310,7,7049,19,18,17,16,15,14,3416,2,298,1,5248,1,1,4940,18,330,329,328,228,226,224,223,222,221,220,219,218,22,21,20,19,18,17,3958,1,1,5176,1,1,4760,6,25,24,23,22,21,20,0,7,305,303,273,270,217,44,1,5318,1,19,5156,6,28,27,26,25,24,23,5198,1,1,0,1,1,286,1,2,4590,1,4,4276,1,1,0,1,0,5298,1,1,5202,2,2,1,4530,2,3,2,5182,1,1,4838,2,5,4,3058,2,4,1,0,2,5,2,0,3,4,2,1,0,1,0,4682,1,1,5181,1,1,5181,1,1,5134,2,2,1,4682,1,1,0,1,1,4684,1,1487,0,1,1,0,1,1,0,1,0,0,1,6776,0,2,2,1,0,1,1,0,1,0,5204,1,1,0,2,2,1,5186,2,3,2,5112,1,1,0,2,3,1,4550,13,462,460,429,428,358,356,234,224,131,129,128,4,2,0,1,0,0,1,1,5205,1,1,5205,1,1,0,3,3,2,1,0,1,0,5209,1,1,5209,1,1,5209,1,1,5209,1,1,5209,1,1,5209,1,1,0,7,7,6,5,4,3,2,1,0,1,1,0,1,0,5338,1,1,5215,2,414,1,5215,1,1,5215,1,1,5215,1,1,412,14,2560,652,649,647,645,643,642,419,418,5,4,3,2,1,410,14,2561,653,650,648,646,644,643,420,419,6,5,4,3,2,408,1,1,5124,14,2563,655,652,650,648,646,645,422,421,8,7,6,5,4,5140,2,220,1,406,1,2,404,1,3,402,14,2567,659,656,654,652,650,649,426,425,12,11,10,9,8,4436,1,1,400,14,2569,661,658,656,654,652,651,428,427,14,13,12,11,10,398,14,2570,662,659,657,655,653,652,429,428,15,14,13,12,11,5188,14,2571,663,660,658,656,654,653,430,429,16,15,14,13,12,396,1,1,4038,14,2573,665,662,660,658,656,655,432,431,18,17,16,15,14,394,14,2574,666,663,661,659,657,656,433,432,19,18,17,16,15,390,14,2575,667,664,662,660,658,657,434,433,20,19,18,17,16,392,2,2,1,388,14,2577,669,666,664,662,660,659,436,435,22,21,20,19,18,386,1,1,416,14,2579,671,668,666,664,662,661,438,437,24,23,22,21,20,4462,8,516,515,363,361,358,357,3,1,2656,1,2,2772,2,5,3,384,2,6,4,2928,2,7,5,382,2,8,6,380,1,7,378,1,8,2946,3,524,522,9,376,1,10,374,2,13,11,5188,1,12,372,2,15,13,370,1,14,368,2,17,15,366,1,16,364,1,17,2602,1,18,362,1,19,2944,1,20,360,1,21,1186,1,22,358,1,23,356,14,2603,695,692,690,688,686,685,462,461,48,47,46,45,44,414,14,2604,696,693,691,689,687,686,463,462,49,48,47,46,45,354,14,2605,697,694,692,690,688,687,464,463,50,49,48,47,46,352,14,2606,698,695,693,691,689,688,465,464,51,50,49,48,47,350,5,565,4,3,2,1,5192,14,2608,700,697,695,693,691,690,467,466,53,52,51,50,49,348,2,6,1,346,14,2610,702,699,697,695,693,692,469,468,55,54,53,52,51,402,6,569,42,41,40,38,1,342,3,408,326,2,342,14,2613,705,702,700,698,696,695,472,471,58,57,56,55,54,5222,2,408,1,346,2,408,1,340,14,2616,708,705,703,701,699,698,475,474,61,60,59,58,57,5222,1,1,338,1,1,336,1,2,334,1,3,332,14,2621,713,710,708,706,704,703,480,479,66,65,64,63,62,5222,1,1,330,1,1,328,14,2624,716,713,711,709,707,706,483,482,69,68,67,66,65,5222,1,1,326,1,1,2946,14,2627,719,716,714,712,710,709,486,485,72,71,70,69,68,376,14,2628,720,717,715,713,711,710,487,486,73,72,71,70,69,5334,1,1,4012,14,2630,722,719,717,715,713,712,489,488,75,74,73,72,71,4010,14,2631,723,720,718,716,714,713,490,489,76,75,74,73,72,2944,14,2632,724,721,719,717,715,714,491,490,77,76,75,74,73,2656,14,2633,725,722,720,718,716,715,492,491,78,77,76,75,74,4462,14,2634,726,723,721,719,717,716,493,492,79,78,77,76,75,416,11,696,326,232,8,7,6,5,4,3,2,1,4390,12,245,244,243,242,233,160,159,158,157,156,155,2,5248,6,542,477,465,263,154,1,324,14,2638,730,727,725,723,721,720,497,496,83,82,81,80,79,322,1,1,344,2,30,1,5318,14,2641,733,730,728,726,724,723,500,499,86,85,84,83,82,4024,1,1,320,1,1,5038,14,2644,736,733,731,729,727,726,503,502,89,88,87,86,85,318,1,1,318,14,2646,738,735,733,731,729,728,505,504,91,90,89,88,87,5222,1,1,4704,3,274,164,1,5280,3,447,190,2,0,1,0,3732,1,1,5217,2,2,1,5217,1,1,5217,2,1987,1,414,6,1988,5,4,3,2,1,412,6,1989,6,5,4,3,2,410,1,1,5126,6,1991,8,7,6,5,4,5142,1,1,408,1,2,406,1,3,404,6,1995,12,11,10,9,8,4438,1,1,402,6,1997,14,13,12,11,10,400,6,1998,15,14,13,12,11,5190,6,1999,16,15,14,13,12,398,1,1,4040,6,2001,18,17,16,15,14,396,6,2002,19,18,17,16,15,392,6,2003,20,19,18,17,16,394,2,2,1,390,6,2005,22,21,20,19,18,388,1,1,418,6,2007,24,23,22,21,20,4464,2,3,1,2658,1,2,2774,2,5,3,386,2,6,4,2930,2,7,5,384,2,8,6,382,1,7,380,1,8,2948,1,9,378,1,10,5190,1,11,374,2,14,12,372,1,13,370,2,16,14,368,1,15,366,1,16,2604,1,17,364,1,18,2946,1,19,362,1,20,1188,1,21,360,1,22,358,6,2030,47,46,45,44,43,416,6,2031,48,47,46,45,44,356,6,2032,49,48,47,46,45,354,6,2033,50,49,48,47,46,5194,6,2034,51,50,49,48,47,350,2,5,1,348,6,2036,53,52,51,50,49,404,5,40,39,38,36,1,344,1,2,344,6,2039,56,55,54,53,52,5224,1,1,348,1,1,342,6,2042,59,58,57,56,55,5224,1,1,340,1,1,338,1,2,336,1,3,334,6,2047,64,63,62,61,60,5224,1,1,332,1,1,330,6,2050,67,66,65,64,63,5224,1,1,328,1,1,2948,6,2053,70,69,68,67,66,378,6,2054,71,70,69,68,67,5336,1,1,4014,6,2056,73,72,71,70,69,4012,6,2057,74,73,72,71,70,2946,6,2058,75,74,73,72,71,2658,6,2059,76,75,74,73,72,4464,6,2060,77,76,75,74,73,418,8,8,7,6,5,4,3,2,1,4392,1,2,5250,1,1,326,6,2064,81,80,79,78,77,324,1,1,346,2,30,1,5320,6,2067,84,83,82,81,80,4026,1,1,322,1,1,5040,6,2070,87,86,85,84,83,320,1,1,320,6,2072,89,88,87,86,85,5224,1,1,4706,1,1,5282,1,2,416,1,7297,0,2,270,1,0,1,0,422,1,1,0,1,1,0,1,791,5212,1,792,5138,1,1,3958,2,3,1,4400,2,4,2,4660,2,5,3,4580,1,1,0,2,3,2,0,1,6648,3116,1,0,932,1,1,0,1,1,4570,1,1,0,1,0,4738,1,1,4408,1,1,3640,1,1,4668,1,808,5356,1,1,4824,1,1,0,1,0,5235,1,1,5235,1,1,5235,1,1,5235,1,1,436,5,5,4,3,2,1,4670,1,1,5358,1,1,0,1,0,5237,1,1,5237,1,1,5237,1,1,5190,4,4,3,2,1,4900,1,1,1066,1,1,0,1,0,5312,1,1,4916,1,1,5042,2,2,1,0,1,1,5268,1,2,5008,1,1,4976,1,7379,0,1,1,0,1,624,0,1,7286,5254,1,7287,0,1,1,0,2,7288,853,0,1,6572,0,1,0,0,1,1,5242,1,2,5158,1,1,5264,1,4,2432,1,1,0,2,46,2,0,1,0,396,6,109,108,107,106,9,1,0,1,7261,5296,1,596,0,1,0,466,1,1,0,1,854,5274,1,855,0,1,1,0,1,0,5412,1,1,5271,1,1,5271,1,1,0,3,3,2,1,298,1,0,0,1,1,5416,1,2,0,1,1,4940,1,4,0,1,1,0,1,0,5316,1,0,4716,1,1,3890,1,0,4716,1,1,5408,1,0,0,1,0,4718,2,2,1,0,1,0,5426,1,1,5285,5,10,8,6,3,1,5285,1,1,278,7,12,10,8,5,3,2,1,0,1,0,0,1,1,0,1,0,0,2,7333,1,4632,2,7334,2,5410,2,7335,3,4606,2,7336,4,4026,2,7337,5,4598,2,7338,6,5426,2,7339,7,5366,6,6,5,4,3,2,1,0,1,0,0,1,1,5297,1,1,5297,1,1,0,3,3,2,1,292,3,4,3,2,0,1,1,0,1,903,4616,1,903,5426,1,905,5338,1,1,0,1,907,5084,1,1,0,1,0,0,1,1,0,1,0,628,1,1,0,1,1,5436,1,1,0,1,0,3758,1,1,474,4,198,196,2,1,0,1,4722,5226,1,5966,0,1,1,0,1,0,0,1,1,5276,1,2,4240,1,1,0,1,0,4796,1,1,5325,1,1,5325,1,1,0,3,3,2,1,0,1,0,5006,2,3359,1,5008,3,3360,2,1,5470,1,1,0,4,3362,4,3,1,5331,1,1,5331,1,1,5331,1,1,5331,2,135,1,5331,1,1,5331,1,1,5331,6,7119,87,86,84,27,1,512,1,0,0,1,1,5456,1,1635,3718,1,1,5406,1,1,5136,1,1,0,1,0,0,1,0,4546,1,1641,0,1,1,2340,1,0,0,1,1,3928,1,4174,5502,3,4175,4172,1,3844,4,4176,4173,2,1,0,1,1,0,1,0,0,1,0,5374,1,1,524,1,1,2282,1,0,5374,1,1,0,1,0,0,1,0,0,1,0,0,1,0,5470,1,0,0,1,0,5498,5,5,4,3,2,1,0,3,6724,7,1,5344,3,6725,8,2,5386,1,1,5254,2,2,1,5366,1,1,662,3,6729,12,6,5036,1,1,5036,6,6731,14,8,7,3,1,0,7,6732,15,9,8,4,2,1,1448,7,6733,16,10,9,5,3,2,0,1,1,0,7,6735,18,12,11,7,5,4,326,7,6736,19,13,12,8,6,5,0,7,6737,20,14,13,9,7,6,0,1,1,0,1,2,0,1,3,0,7,6741,24,18,17,13,11,10,0,1,1,1766,7,6743,26,20,19,15,13,12,3582,1,1,5377,1,1,5377,1,1,5377,1,1,0,3,3,2,1,0,7,6749,32,26,25,21,19,18,0,1,1,0,7,6751,34,28,27,23,21,20,0,7,6752,35,29,28,24,22,21,0,2,2,1,0,7,6754,37,31,30,26,24,23,0,7,6755,38,32,31,27,25,24,4748,1,2,1368,7,6757,40,34,33,29,27,26,1474,7,6758,41,35,34,30,28,27,5376,2,2,1,0,7,6760,43,37,36,32,30,29,0,1,1,0,7,6762,45,39,38,34,32,31,0,1,1,0,7,6764,47,41,40,36,34,33,0,7,6765,48,42,41,37,35,34,4822,2,2,1,0,7,6767,50,44,43,39,37,36,0,1,1,0,7,6769,52,46,45,41,39,38,0,1,1,4018,7,6771,54,48,47,43,41,40,0,1,1,0,7,6773,56,50,49,45,43,42,0,1,1,0,7,6775,58,52,51,47,45,44,0,1,1,0,7,6777,60,54,53,49,47,46,0,1,1,5346,7,6779,62,56,55,51,49,48,3978,7,6780,63,57,56,52,50,49,5414,7,6781,64,58,57,53,51,50,3838,3,3,2,1,372,1,2,0,7,6784,67,61,60,56,54,53,0,1,1,0,7,6786,69,63,62,58,56,55,0,7,6787,70,64,63,59,57,56,0,7,6788,71,65,64,60,58,57,0,1,1,5466,1,2,4850,1,1,0,1,2,0,1,3,4932,1,6,0,1,1,0,7,6796,79,73,72,68,66,65,0,1,1,5380,7,6798,81,75,74,70,68,67,0,1,1,0,7,6800,83,77,76,72,70,69,0,1,1,0,7,6802,85,79,78,74,72,71,5598,5,64,63,49,48,1,0,7,6804,87,81,80,76,74,73,5600,1,1,0,1,1,4032,7,6807,90,84,83,79,77,76,0,7,6808,91,85,84,80,78,77,5376,2,2,1,0,1,1,4300,7,6811,94,88,87,83,81,80,5450,1,1,2038,1,1,3644,7,6814,97,91,90,86,84,83,5450,1,1,4902,2,4,1,2038,1,2,5568,2,5,1,0,1,6,1180,7,6820,103,97,96,92,90,89,0,7,6821,104,98,97,93,91,90,5454,2,2,1,5074,7,6823,106,100,99,95,93,92,0,1,1,0,1,1,5354,7,6826,109,103,102,98,96,95,4,1,1,0,7,6828,111,105,104,100,98,97,3886,1,1,5475,1,1,5475,1,1,5475,1,1,0,3,3,2,1,0,7,6834,117,111,110,106,104,103,5506,1,1,5612,7,6836,119,113,112,108,106,105,5576,1,1,5608,7,6838,121,115,114,110,108,107,5582,1,1,0,1,1,0,7,6841,124,118,117,113,111,110,5466,1,1,0,1,1,2142,7,6844,127,121,120,116,114,113,0,1,1,4676,7,6846,129,123,122,118,116,115,0,1,1,0,1,2,440,1,3,128,2,2,1,4980,1,5,4742,1,1,0,7,6853,136,130,129,125,123,122,0,7,6854,137,131,130,126,124,123,0,7,6855,138,132,131,127,125,124,0,5,121,120,3,2,1,0,7,6857,140,134,133,129,127,126,4998,3,72,71,1,704,7,6859,142,136,135,131,129,128,0,1,1,0,1,0,4782,1,1,0,2,2,1,0,3,3,2,1,4864,3,4,3,2,4998,1,1,0,2,3,1,0,1,0,5520,1,6318,0,1,0,5526,1,1,0,1,6326,5528,1,1,0,4,6,5,3,1,4010,4,7,6,4,2,1576,4,8,7,5,3,5226,4,9,8,6,4,4314,2,2,1,3250,2,3,2,5542,4,12,11,9,7,4938,4,13,12,10,8,4694,2,7,1,5519,5,9,5,4,3,1,5519,1,1,5519,1,1,5519,1,1,5519,1,1,5519,1,1,5519,1,1,5519,1,1,0,13,17,13,12,11,9,8,7,6,5,4,3,2,1,5616,1,7641,5544,1,1,72,1,0,5521,1,1,5521,1,1,5521,1,1,5521,1,1,790,5,5,4,3,2,1,5512,5,6,5,4,3,2,4012,1,1,5658,5,8,7,6,5,4,4826,5,9,8,7,6,5,5654,5,10,9,8,7,6,5662,2,2,1,5198,4,6,5,4,1,4012,2,8,1,0,3,9,2,1,5388,3,10,3,2,1534,1,1,0,2,3,1,0,1,0,0,1,1,5536,1,2,5562,1,1,0,1,4,5538,1,1,0,1,1,0,3,6,4,1,4840,3,7,5,2,5668,3,8,6,3,5676,2,2,1,0,2,6794,6793,5564,2,6795,6794,3042,1,1,5600,2,6797,6796,5636,1,1,0,1,2,5256,2,6800,6799,0,1,1,0,5,8,6,4,3,1,0,1,1,5608,1,2,2468,1,1,5545,2,3,1,0,3,4,2,1,5668,3,5,3,2,5314,1,1,5610,2,7675,7361,2470,1,1,5224,4,7362,6921,3616,1,0,5,7363,6922,3617,2,1,5670,5,7364,6923,3618,3,2,5532,1,1,0,5,7366,6925,3620,5,4,0,1,1,1266,5,7368,6927,3622,7,6,5360,1,1,5230,5,7370,6929,3624,9,8,5130,1,1,4386,1,2,0,1,3,0,7,11,9,7,5,3,2,1,0,1,0,5056,1,1,0,2,2,1,0,3,3,2,1,0,1,1,0,1,0,5734,1,1,0,2,2,1,0,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,5583,1,1,0,2,2,1,5585,1,1,5585,1,1,5585,1,1,5585,1,1,5585,1,1,5585,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,1,0,1,2,0,1,1,0,1,0,2656,1,1,5510,1,1,5014,1,1,5624,1,1,5597,1,1,5597,1,1,5597,1,1,5597,1,1,5597,1,1,5597,1,1,0,6,6,5,4,3,2,1,5599,3,75,72,1,0,1,0,0,2,127,1,5022,2,128,2,4094,2,129,3,4778,2,2,1,5310,2,131,5,1660,2,132,6,4398,2,2,1,3334,2,3,2,3332,1,3,602,1,4,5603,6,10,7,4,3,2,1,5603,1,1,0,8,12,9,6,5,4,3,2,1,5668,8,13,10,7,6,5,4,3,2,5704,2,172,1,5628,2,7760,142,5605,1,1,0,2,2,1,0,1,1997,5609,1,1,0,2,2,1,3380,2,3,2,5602,1,1,5750,2,5,4,5602,1,1,0,1,1,4104,1,7771,4788,1,1,0,2,3957,1,1496,2,3958,2,5598,1,1,5615,2,3,1,5615,1,1,5615,1,1,5615,1,1,5615,1,1,5615,1,1,0,8,9,7,6,5,4,3,2,1,0,1,0,5572,1,0,362,1,1,2554,1,7693,5646,1,3,1026,1,1,5194,1,0,5572,1,1,5619,5,8,6,5,3,1,5619,1,1,5619,1,1,5619,1,1,0,9,12,10,9,7,5,4,3,2,1,5621,1,1,5621,1,1,5621,1,1,5621,1,1,5621,1,1,5621,1,1,2230,7,7,6,5,4,3,2,1,4310,1,1,4530,2,2,1,0,1,0,0,1,6937,5625,1,1,0,1,0,5627,1,1,0,1,0,148,1,0,5612,1,1,4464,1,0,5614,1,1,2202,1,1,5542,1,2136,0,4,7,5,2,1,5631,5,8,6,3,2,1,0,6,9,7,4,3,2,1,0,1,0,208,1,0,5662,1,1,0,2,3,1,0,1,7824,0,2,7824,1,0,1,7813,0,1,0,0,1,1,0,2,2,1,4844,2,3,2,0,1,1,4826,2,5,4,5314,1,1,612,1,0,0,1,1,0,1,0,5796,1,1,5682,2,2,1,0,2,3,1,0,1,7866,5659,1,1,0,2,2,1,0,1,0,0,1,1,5650,1,1,0,2,2,1,5770,2,3,2,2950,1,1,0,1,0,5170,1,1,1498,1,1,0,1,0,5418,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,5681,1,1,5681,1,1,5681,1,1,5056,3,3,2,1,4908,2,2351,1,5681,1,7045,5681,1,1,0,3,7047,2,1,4892,1,6988,5683,4,63,61,42,1,0,1,0,0,1,0,5828,1,1,0,1,0,0,1,1,2840,1,0,5030,1,1,0,1,0,4740,2,7167,1,5860,3,7168,2,1,4382,4,7169,3,2,1,0,5,7170,4,3,2,1,0,5,7171,5,4,3,2,0,1,1,0,5,7173,7,6,5,4,5246,5,7174,8,7,6,5,0,1,1,0,1,2,4998,5,7177,11,10,9,8,1292,5,7178,12,11,10,9,5732,1,1,0,1,1,0,5,7181,15,14,13,12,0,5,7182,16,15,14,13,1722,5,7183,17,16,15,14,0,5,7184,18,17,16,15,916,5,7185,19,18,17,16,5568,1,1,0,5,7187,21,20,19,18,5826,5,7188,22,21,20,19,5742,1,1,0,1,1,0,1,2,3466,5,7192,26,25,24,23,5526,1,1,2668,5,7194,28,27,26,25,8,1,1,0,5,7196,30,29,28,27,5748,1,1,5132,1,1,0,5,7199,33,32,31,30,5750,1,1,0,1,1,0,5,7202,36,35,34,33,5224,2,30,1,1244,5,7204,38,37,36,35,2246,5,7205,39,38,37,36,0,1,1,0,5,7207,41,40,39,38,0,1,1,5032,5,7209,43,42,41,40,4836,1,1,0,1,1,5838,1,2,0,1,1,4572,5,7214,48,47,46,45,5722,1,1,5454,1,2,936,1,1,5248,5,7218,52,51,50,49,2384,5,7219,53,52,51,50,5720,1,1,3524,5,7221,55,54,53,52,4912,1,1,0,5,7223,57,56,55,54,5156,1,1,5314,5,7225,59,58,57,56,0,1,1,5694,1,2,5570,5,7228,62,61,60,59,0,1,1,0,5,7230,64,63,62,61,1280,5,7231,65,64,63,62,0,1,1,0,1,1,0,1,2,5112,1,1,1814,5,7236,70,69,68,67,6,2,7,1,198,5,7238,72,71,70,69,4262,1,1,0,1,1,5780,1,64,0,1,1,0,1,69,2826,5,7244,78,77,76,75,0,1,1,5256,1,62,5794,5,7247,81,80,79,78,5759,1,1,5759,1,1,5759,1,1,5759,1,1,5759,1,1,5900,5,5,4,3,2,1,0,1,1,0,5,7255,89,88,87,86,5904,1,1,5790,1,1,5763,1,1,5763,1,1,5763,1,1,5763,1,1,5763,1,1,0,5,5,4,3,2,1,98,5,7264,98,97,96,95,844,5,7265,99,98,97,96,5868,3,62,61,1,4868,1,2,5792,1,3,3048,2,23,1,0,5,7270,104,103,102,101,0,1,1,0,1,0,0,1,1,5758,1,2,4362,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,5900,5,7,6,4,3,2,2036,5,8,7,5,4,3,4990,2,2,1,0,7,10,9,7,6,5,4,1,0,8,11,10,8,7,6,5,2,1,1870,13,7284,118,117,116,115,12,11,9,8,7,6,3,2,0,1,1,24,8,14,13,11,10,9,8,5,4,0,1,0,5787,1,1,5787,1,1,5787,1,1,0,4,4,3,2,1,5789,1,1,426,2,2,1,0,1,0,284,1,1,5791,1,1,5791,1,1,5791,1,1,5791,1,1,5791,1,1,0,5,5,4,3,2,1,0,1,8,5284,1,9,5042,1,1,0,1,2,5758,1,3,0,1,0,0,1,7267,0,2,2,1,0,3,3,2,1,0,3,4,3,2,5792,2,94,1,0,3,6,5,4,0,3,7,6,5,5818,1,1,280,1,1,0,3,10,9,8,0,1,1,4088,3,12,11,10,0,1,1,0,3,14,13,12,0,1,1,5738,3,16,15,14,5828,1,1,0,1,0,0,1,1,5216,1,2,0,1,1,0,2,3,1,5814,2,4,2,0,1,0,0,1,1,0,1,0,780,1,0,5835,3,5835,5834,1,4326,2,3,1,5835,1,1,0,2,2,1,0,1,0,4330,1,1,1310,2,2,1,4248,2,3,2,5846,1,1,162,2,3,1,5328,2,4,2,5866,2,5,3,0,2,2,1,0,1,3,3870,1,3,5742,1,4,0,1,5,0,1,0,5847,1,1,5847,1,1,5847,1,1,0,4,4,3,2,1,5849,1,1,5849,1,1,5849,1,1,5849,1,1,4656,5,5,4,3,2,1,0,1,0,5268,1,1,4362,1,1,5568,1,2,0,1,1,5853,1,4,5853,3,4,2,1,5853,1,1,5853,1,1,0,6,7,5,4,3,2,1,0,1,2046,4766,1,2047,0,2,2,1,0,1,0,5868,1,1211,5894,1,1,4910,1,4366,0,1,4367,2200,1,4368,5822,1,6636,5140,8,6504,47,7,5,4,3,2,1,5863,1,1,4354,9,6506,49,9,7,6,5,4,3,1,5863,1,1,0,2,2,1,5240,1,3549,4356,1,1,0,1,1,5867,1,8140,0,1,1,5869,1,1,5869,1,1,5869,1,1,0,4,4,3,2,1,5871,1,2544,5871,1,1,5871,1,1,0,4,2547,3,2,1,3660,4,2548,4,3,2,5856,1,1,5448,4,2550,6,5,4,5826,1,1,0,3,5,3,1,4000,1,6463,5866,1,8231,5938,2,8232,1,2798,1,1,5186,1,8234,5948,2,4,1,5875,3,6,3,1,0,4,7,4,2,1,1592,4,8,5,3,2,5294,1,1,0,1,0,4612,1,1,4370,1,1,0,2,2,1,0,1,0,5883,1,1,5883,1,1,0,3,3,2,1,0,1,1,0,1,0,5264,1,1,4380,1,1,4472,2,2,1,0,1,1,0,1,0,5893,1,1,5893,1,1,5893,1,1,0,4,4,3,2,1,0,1,1,4586,2,2,1,0,3,3,2,1,4470,8,7437,271,270,269,268,4,3,2,5812,3,224,215,1,0,3,6,5,4,5912,1,1,5194,3,8,7,6,1414,3,9,8,7,6042,4,266,157,2,1,3688,3,11,10,9,5884,1,1,5908,1,1,980,3,14,13,12,136,3,15,14,13,2866,3,182,2,1,0,1,0,5903,1,1,5903,1,1,5903,1,1,5903,1,1,5903,1,1,5903,1,1,3556,7,7,6,5,4,3,2,1,0,1,1,5905,16,256,157,155,154,153,121,115,112,111,110,109,108,55,47,45,1,6042,1,0,6046,1,2514,0,1,0,5962,1,0,6048,3,1988,2,1,0,3,5,4,1,5586,4,6,5,2,1,5909,5,7,6,3,2,1,5909,1,1,5909,1,1,0,8,10,9,6,5,4,3,2,1,5682,8,11,10,7,6,5,4,3,2,6008,1,1,5826,11,166,165,164,13,12,9,8,7,6,5,4,5864,1,1,5776,8,15,14,11,10,9,8,7,6,1922,1,1,0,8,17,16,13,12,11,10,9,8,1924,8,18,17,14,13,12,11,10,9,0,8,19,18,15,14,13,12,11,10,5686,3,3,2,1,0,1,0,5917,1,1,5917,1,1,5917,1,1,5917,1,1,5917,1,1,1360,6,6,5,4,3,2,1,4326,6,7,6,5,4,3,2,5924,1,1,0,2,3,1,5919,1,1,0,2,2,1,0,2,3,2,5818,2,181,1,5854,2,5,4,0,1,1,5824,2,7,6,82,2,8,7,5542,2,2,1,0,1,0,5927,1,1,5927,1,1,5927,1,1,0,4,4,3,2,1,5104,4,5,4,3,2,5952,1,1,5636,4,7,6,5,4,1986,4,8,7,6,5,4714,4,9,8,7,6,2502,3,295,180,1,5268,4,11,10,9,8,4162,1,1,4662,4,13,12,11,10,5234,4,14,13,12,11,4618,1,1,5792,2,3,1,5364,4,17,16,15,14,5284,5,337,336,335,334,1,5418,1,2,4340,4,338,337,336,3,5346,4,21,20,19,18,5956,6,335,295,258,76,5,1,0,1,0,5931,1,1,5931,1,1,5931,1,1,0,4,4,3,2,1,5034,4,5,4,3,2,5846,1,1,1814,4,7,6,5,4,5886,1,1,0,3,5,3,1,5526,3,6,4,2,1238,1,1,5710,1,0,258,1,1,6038,1,2,5174,1,1,4730,3,32,31,2,5962,1,5,0,1,1,5528,1,7,0,1,1,0,1,8280,6082,1,6012,5996,1,2388,6082,1,1,0,1,0,0,1,1,0,1,3225,4518,1,3226,5860,1,1,1460,1,3228,5240,1,3229,6088,2,2,1,0,3,6,4,1,0,1,22,0,1,0,0,1,1,5955,2,11,1,0,1,2235,2028,1,2236,2044,1,2237,2026,1,1,2604,1,2239,5602,1,1,2024,1,2241,4792,1,2242,5256,1,2243,4930,1,1,4528,1,2245,4834,2,4,1,2022,1,2247,2020,1,2248,5250,1,2249,5812,1,2250,5870,1,1,5942,1,2252,5132,1,2253,1796,1,1,5984,1,2,4746,1,1,5736,1,2257,5620,3,6,5,1,700,1,6,5942,2,7427,2260,5984,1,1,5852,1,1,0,1,8414,6032,1,1,0,1,1,0,1,1,4454,1,3754,2390,1,1,0,1,1,3018,1,0,4456,1,1,0,1,1,5438,1,1,0,1,1,0,1,4495,0,1,1,5690,1,2,0,1,1,0,1,0,0,1,7447,0,1,0,198,1,1,0,1,0,0,1,1,1302,1,1,5334,2,2,1,0,1,0,3270,1,1,0,1,1,0,1,0,5762,1,4351,5991,3,7416,2,1,5991,1,1,5991,1,1,0,6,7419,5,4,3,2,1,0,1,0,0,1,1,5997,6,2462,80,79,77,64,1,5997,1,1,5997,2,70,1,0,1,0,5214,1,1,5999,2,23,1,0,1,0,5914,1,528,6001,3,528,2,1,6001,1,1,6001,1,1,6001,1,1,0,7,532,6,5,4,3,2,1,0,1,0,4532,1,1,0,1,1,5614,1,2,0,2,538,537,5922,2,539,538,5426,1,1,6009,2,3,1,6009,1,1,0,4,5,3,2,1,5996,1,2156,0,2,544,1,1696,1,1,0,1,0,6148,1,1,6015,2,26,1,0,1,0,6156,1,1,6017,5,50,34,26,3,1,0,1,0,0,2,551,1,0,1,1,3306,1,2,4846,1,1,0,1,0,608,1,1,0,2,2,1,36,1,0,6014,1,1,6010,3,99,93,1,6012,1,2,5958,1,4,0,1,1,0,1,0,562,1,1,6031,1,1,6031,1,1,6031,1,1,4838,5,35,4,3,2,1,5308,4,5,4,3,2,1358,1,1,5344,1,2,6104,1,1,0,4,9,8,7,6,5310,1,1,5394,4,11,10,9,8,6060,1,1,2712,4,13,12,11,10,0,1,1,0,1,0,6037,2,3953,1,6037,1,1,6037,1,1,6037,1,1,6037,1,1,6037,1,1,6037,1,1,6037,1,1,0,10,3961,9,8,7,6,5,4,3,2,1,5316,10,3962,10,9,8,7,6,5,4,3,2,5142,1,1,6200,1,2,4758,1,3,2718,10,3966,14,13,12,11,10,9,8,7,6,4742,1,1,5810,10,3968,16,15,14,13,12,11,10,9,8,5808,1,1,0,1,0,6041,1,1,5582,2,2,1,0,1,1,0,1,1,0,1,0,6047,1,1,6047,1,1,0,3,3,2,1,686,1,0,6190,1,1,0,2,2,1,4968,2,3,2,6174,3,143,142,1,0,1,0,0,1,0,0,1,1,0,1,0,0,2,7683,1,6194,2,7684,2,6061,1,1,6061,1,1,6061,1,1,6046,2,7688,6,3150,1,1,0,8,7690,8,7,6,5,4,3,1,1144,8,7691,9,8,7,6,5,4,2,0,8,7692,10,9,8,7,6,5,3,5734,8,7693,11,10,9,8,7,6,4,0,8,7694,12,11,10,9,8,7,5,6050,2,2,1,5042,8,7696,14,13,12,11,10,9,7,5192,8,7697,15,14,13,12,11,10,8,5712,2,2,1,5744,8,7699,17,16,15,14,13,12,10,6052,9,7700,18,17,16,15,14,13,11,1,0,1,1,5714,1,3,6054,3,7,6,1,4598,2,4,1,6198,8,7705,23,22,21,20,19,18,16,4720,8,7706,24,23,22,21,20,19,17,6194,8,7707,25,24,23,22,21,20,18,6192,1,1,5668,1,1,2774,8,7710,28,27,26,25,24,23,21,0,8,7711,29,28,27,26,25,24,22,5050,8,7712,30,29,28,27,26,25,23,5984,1,1,0,8,7714,32,31,30,29,28,27,25,5986,1,1,6060,8,7716,34,33,32,31,30,29,27,6058,1,1,5490,1,2,6196,4,14,13,9,1,4878,8,7720,38,37,36,35,34,33,31,6058,1,1,0,8,7722,40,39,38,37,36,35,33,0,8,7723,41,40,39,38,37,36,34,5494,5,11,9,7,2,1,4198,8,7725,43,42,41,40,39,38,36,1966,8,7726,44,43,42,41,40,39,37,5722,2,2,1,6218,5,37,36,33,30,1,0,8,7729,47,46,45,44,43,42,40,5724,5,39,19,14,10,1,4608,8,7731,49,48,47,46,45,44,42,0,1,1,0,14,43,38,35,32,31,29,24,20,14,12,9,5,3,1,5500,14,44,39,36,33,32,30,25,21,15,13,10,6,4,2,5438,14,45,40,37,34,33,31,26,22,16,14,11,7,5,3,3968,1,1,6068,14,47,42,39,36,35,33,28,24,18,16,13,9,7,5,6110,1,1,0,1,1,5676,14,50,45,42,39,38,36,31,27,21,19,16,12,10,8,1388,1,1,5676,1,1,6112,14,53,48,45,42,41,39,34,30,24,22,19,15,13,11,0,1,1,5576,14,55,50,47,44,43,41,36,32,26,24,21,17,15,13,0,1,1,6192,14,57,52,49,46,45,43,38,34,28,26,23,19,17,15,4964,14,58,53,50,47,46,44,39,35,29,27,24,20,18,16,6228,1,1,0,1,0,6232,1,1907,6214,2,2,1,5508,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,5270,5,6,5,4,3,2,5866,5,7,6,5,4,3,6118,2,2,1,2152,5,9,8,7,6,5,4890,1,1,5802,5,11,10,9,8,7,1838,1,1,3484,1,2,6080,5,14,13,12,11,10,6122,1,1,4122,1,1,4134,19,77,72,69,66,65,63,58,54,48,46,43,39,37,35,17,16,15,14,13,3930,1,1,6096,5,19,18,17,16,15,6122,1,1,5810,1,1,3748,5,22,21,20,19,18,1822,1,1,5874,5,24,23,22,21,20,6116,1,1,2126,1,6663,6276,2,6664,1,6086,3,6665,2,1,0,4,6666,3,2,1,5072,4,6667,4,3,2,1178,4,6668,5,4,3,4218,4,6669,6,5,4,5742,2,3,1,28,4,6671,8,7,6,6238,3,4,2,1,6220,2,7,1,6097,1,1,6097,1,1,0,3,3,2,1,2172,1,8565,6266,1,1,5776,2,2,1,1634,1,1,0,2,4,3,0,1,1,6206,1,2,5820,1,3,0,1,1,5226,1,3,0,1,4,0,1,5,6028,1,6,0,1,11,2820,1,12,3830,1,13,5578,1,14,0,1,15,5088,2,18,17,6216,1,1,5830,2,76,2,6246,2,21,20,6260,1,1,5602,2,79,2,5830,1,3,140,1,1,6216,1,5,5236,2,21,1,4664,3,22,9,2,3506,1,8,1936,2,73,4,0,1,10,5714,2,32,31,5886,1,1,5780,2,34,33,5832,15,135,130,127,124,123,121,116,112,106,104,101,97,95,93,1,0,2,29,1,0,1,8691,6260,1,1,0,1,1,5096,1,2,5100,1,3,6034,1,1,5798,1,5,5766,2,4,1,0,1,0,1846,1,0,0,1,1,0,1,4827,6127,3,4,2,1,6127,1,1,6127,1,1,6127,1,1,6127,1,1,6127,1,1,2160,9,10,8,7,6,5,4,3,2,1,0,1,1,0,1,1,0,1,0,6128,1,1,6252,1,2,4916,1,3,5584,2,2,1,6274,1,1,0,2,5,1,0,3,6,2,1,1218,3,7,3,2,6050,1,1,6260,2,3,1,5554,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,1866,6,8,6,5,4,3,2,20,1,1,3294,6,10,8,7,6,5,4,3292,1,1,0,6,12,10,9,8,7,6,76,1,1,0,1,0,6270,1,1,5564,1,1,0,2,2,1,0,1,1,0,2,2,1,6286,1,2808,6153,1,1,6153,1,1,6153,1,1,6153,1,1,0,5,5,4,3,2,1,1236,5,6,5,4,3,2,5130,5,7,6,5,4,3,5800,1,1,5134,5,9,8,7,6,5,6068,1,1,5572,2,40,1,0,1,0,5410,1,4915,6164,1,1,0,1,0,6166,1,1,6159,1,1,6159,1,7135,6159,5,7056,7,5,2,1,6159,1,1,6159,1,1,6159,1,1,6154,9,7060,11,9,6,5,4,3,2,1,4892,9,7061,12,10,7,6,5,4,3,2,5610,1,1,6300,1,1,6159,2,4,1,0,3,5,2,1,5838,3,6,3,2,5136,3,7,4,3,6146,2,2,1,4690,1,1,1242,3,10,7,6,6302,1,1,5806,1,5,5140,3,13,10,9,6074,1,1,0,5,10,6,4,3,1,6304,21,224,219,216,213,212,210,205,201,195,193,190,186,184,182,33,31,11,7,5,4,2,0,1,0,6148,1,4642,0,1,0,5602,2,2,1,0,2,4,1,6310,2,5,2,5400,1,1,6169,2,3,1,0,3,4,2,1,6182,3,5,3,2,4578,1,1,6318,2,6432,4877,58,1,1,6332,1,1,6306,1,1,6162,1,1,6171,1,1,6171,1,1,0,3,3,2,1,0,1,8797,112,1,8798,6316,1,1,0,2,3,1,0,1,0,116,1,0,6320,1,1,0,2,3,1,0,1,1,6190,1,2,6306,5,210,64,58,30,1,0,1,0,70,1,1,0,1,1,0,1,0,0,1,0,6332,1,1,6314,2,3,1,5836,1,1,0,2,2,1,0,2,3458,3180,4316,2,3459,3181,5840,1,1,0,2,3,1,6182,2,4,2,6300,2,225,1,6224,2,226,2,5614,2,7,5,5072,2,228,1,6338,2,9,7,4444,1,1,5428,3,175,174,2,6184,1,3,0,1,4,6226,2,14,12,3704,1,1,0,1,0,0,1,1,1284,1,2,6116,1,1,1926,1,4,80,1,1,6203,3,5,3,1,6203,1,1,6203,1,1,0,6,8,6,4,3,2,1,6346,6,9,7,5,4,3,2,5184,1,1,2208,1,2863,0,1,1,6207,1,1,6207,1,1,0,3,3,2,1,0,1,3491,0,1,1,6336,1,2,5568,1,1,5812,2,3,1,6213,3,4,2,1,0,4,5,3,2,1,5806,6,40,38,6,4,3,2,1518,1,1,0,1,7876,6358,1,1,6340,2,2,1,0,1,1,0,1,0,5424,1,1,6362,1,1,0,1,1,6346,1,1,5398,1,1,6230,1,711,6256,1,1,0,1,7302,0,1,7303,6218,6,8049,7300,7171,3,2,1,4960,6,8050,7301,7172,4,3,2,5678,1,1,6368,1,1,0,2,4,1,6229,3,78,10,1,4350,1,649,6370,1,1,5906,1,651,6008,1,1,6000,1,4,416,1,5,5730,4,5,3,2,1,6229,1,1,6229,1,1,6229,1,1,6229,1,1,6229,1,1,6229,1,1,6229,1,1,0,7,7,6,5,4,3,2,1,0,3,3535,3033,3032,5910,3,3536,3034,3033,6218,1,1,0,1,1,5210,3,3539,3037,3036,6220,1,1,4764,1,1,5880,1,3,5904,3,3543,3041,3040,6218,1,1,5584,8,255,254,253,10,7,4,3,1,0,1,0,6360,1,1,0,1,1,0,1,8820,3632,1,5616,6382,1,1,6241,4,2925,540,3,1,0,5,2926,541,4,2,1,6368,5,2927,542,5,3,2,6276,1,1,5842,1,1,5922,1,3289,6384,1,1,0,1,1,0,1,0,0,1,1,5926,1,2,5928,1,1,5452,1,4,0,1,5,6392,3,3,2,1,0,1,3567,0,1,1,5744,1,2,0,1,1,6257,2,3,1,0,1,0,1946,1,1,6286,1,2,0,1,1,6261,3,5,3,1,6261,1,1,6261,4,19,17,12,1,5906,1,3152,6246,1,3153,4790,1,1,0,2,3,1,0,1,0,5910,1,1,0,1,1,5684,1,2,6300,1,1,0,1,0,5914,1,1,5618,1,1,0,1,3164,0,1,0,0,1,1,0,1,0,6304,1,1,5940,1,2,0,2,2,1,6270,1,4,5956,1,1,2926,1,1,6408,1,0,6402,1,1,0,1,1,0,1,0,4590,2,161,1,5262,1,0,6196,1,1,0,1,1,5702,1,2,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,5472,1,2,6324,1,1,0,1,1,0,1,0,0,1,1,6074,1,2,6464,1,1,6330,1,2,2058,1,1,230,1,0,5720,1,1,0,1,1,0,1,2428,5618,1,2429,6380,1,1,5850,1,2431,5510,1,1,6307,3,5,3,1,6307,1,1,0,5,7,5,3,2,1,0,2,8003,8002,5902,1,8004,6344,1,5840,6452,2,2,1,0,1,0,0,1,0,0,1,0,0,1,0,214,2,8851,1,0,1,0,5738,1,1,5308,1,0,2,1,1,5738,1,1,4728,4,8,6,4,1,6321,1,1,0,1,0,6426,1,1,0,2,2,1,6268,2,3,2,8,2,4,3,220,2,2,1,0,1,3,5314,2,7,6,6312,2,8,7,50,1,1,8,2,3,1,8,2,11,10,5326,1,1,0,1,0,0,1,1,0,1,0,4740,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,7058,6341,1,1,0,2,2,1,550,1,0,0,1,1,0,1,1,0,1,0,6349,1,1,6349,1,1,6349,1,1,6349,1,1,0,5,5,4,3,2,1,5762,5,6,5,4,3,2,6378,5,7,6,5,4,3,4176,1,2,6130,2,11,3,6378,1,1,6058,5,11,10,9,8,7,3856,5,12,11,10,9,8,5762,3,8,2,1,0,5,14,13,12,11,10,5924,5,15,14,13,12,11,2050,5,16,15,14,13,12,4,5,11,10,3,2,1,0,1,0,4762,1,1,6355,2,2,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,6355,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,0,1,0,6359,1,1,6359,1,1,6359,1,1,6359,1,1,6359,1,1,6359,1,1,6359,1,1,6359,1,1,0,9,9,8,7,6,5,4,3,2,1,0,1,0,296,1,0,6032,1,0,6346,1,1,6504,1,1,5338,1,0,6348,1,1,4892,1,1,260,1,0,6396,7,473,102,82,8,7,5,1,4490,1,0,6466,1,1,44,1,1,6363,4,13,6,4,1,0,1,0,6365,1,1,6365,1,1,6365,1,1,6365,1,1,6365,1,1,6365,1,1,0,7,7,6,5,4,3,2,1,0,7,8,7,6,5,4,3,2,6510,1,1,6038,7,10,9,8,7,6,5,4,302,7,11,10,9,8,7,6,5,6402,3,3,2,1,6369,3,14,6,1,6369,14,51,50,49,48,47,46,45,44,43,42,41,40,39,1,6369,2,30,1,6369,1,1,0,25,54,53,52,51,50,49,48,47,46,45,44,43,42,32,31,24,22,19,18,10,5,4,3,2,1,0,1,0,6468,1,1,0,1,0,6375,1,1,6375,1,1,6375,1,1,6375,1,1,0,5,5,4,3,2,1,4784,1,1,0,1,5962,0,1,0,0,1,0,6524,1,1,5880,2,3,1,6383,1,8787,0,2,8788,1,0,1,1,6387,2,2,1,6387,1,1,6387,1,1,6387,1,1,6387,1,1,6387,1,1,6387,1,1,6387,1,1,18,10,10,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,4550,1,0,0,1,1,2,1,0,5812,1,1,6554,1,2,6066,1,1,0,1,1,6068,1,5,6072,1,1,1918,1,1,0,1,0,0,1,1,6399,1,1,6399,2,12,1,6399,1,1,6399,4,12,9,6,1,6399,1,1,6399,1,1,6399,4,37,33,19,1,0,1,0,0,1,1,0,1,1,6468,1,2,3328,1,1,0,1,0,0,1,1,0,1,1,0,1,0,6120,1,1,308,1,1,94,1,7747,5412,1,165,5902,1,1,5656,1,1,0,1,0,0,1,1,104,2,2,1,0,1,0,0,1,1,436,1,1,0,1,0,0,1,1,6566,1,2,0,1,3,6568,1,1,4718,2,3,1,6460,2,4,2,6134,1,5,0,1,1,6074,1,9,6570,1,1,0,1,1,0,1,0,0,1,1,6576,1,2,4842,1,1,6142,1,2,6435,1,1,0,1,0,4244,1,1,5714,1,2,5046,1,1,5872,1,1,6208,1,5,0,1,1,0,1,1,4748,3,7,4,1,6441,3,8,5,2,5616,1,1,128,1,2,5546,1,3,6220,1,4,0,1,7237,6562,1,1,0,1,0,6568,1,1,6580,1,2,5054,1,1,6568,1,1,6586,1,1,3158,2,5,1,0,3,6,2,1,1528,3,7,3,2,6588,1,1,4854,2,3,1,0,1,0,0,1,1,6592,1,1,4858,1,1,6451,7,48,44,43,41,38,5,2,3960,1,0,4698,1,1,5812,1,1,6478,1,2,338,1,1,0,1,0,6576,1,1,5664,1,1,0,1,0,6596,1,157,5872,1,153,3112,1,156,6462,1,1,5016,1,0,6596,1,1,5872,1,2,88,1,0,6596,1,1,0,12,1754,632,278,261,164,10,9,8,6,4,3,1,6604,12,1755,633,279,262,165,11,10,9,7,5,4,2,6414,1,1,0,2,3,1,5904,2,4,2,5698,2,5,3,22,1,1,5706,1,1,5876,2,8,6,6122,1,1,5634,2,10,8,6486,2,3,1,0,1,0,4650,1,8818,6602,2,2,1,0,3,3,2,1,1544,3,4,3,2,6132,3,5,4,3,6446,1,1,5438,3,7,6,5,6448,1,1,4992,1,1,5024,3,10,9,8,96,3,11,10,9,5072,3,12,11,10,5898,1,1,4584,3,14,13,12,6604,5,11,9,5,4,1,390,3,16,15,14,5880,2,8,1,0,4,15,5,3,1,0,1,0,5818,8,1786,664,293,196,40,36,35,1,6467,1,1,6467,1,1,6467,1,1,0,4,4,3,2,1,6430,4,5,4,3,2,6426,1,1,312,4,7,6,5,4,6476,1,1,0,4,9,8,7,6,4310,4,10,9,8,7,0,1,1,0,4,12,11,10,9,614,2,4,1,0,1,0,0,5,1801,679,51,50,1,6479,5,1802,680,52,51,2,6479,1,1,6250,2,3,1,2234,1,1,6258,2,5,3,6506,1,1,6438,2,17,1,5728,1,3,5654,2,9,7,0,1,1,5586,2,11,9,6604,1,1,2476,1,1,4602,1,2,6468,1,10,6466,1,1,2352,1,11,0,1,12,0,1,13,0,1,1821,6160,1,9226,6512,1,9227,0,1,0,3880,1,0,6630,3,2698,2,1,6612,1,1825,6630,1,1,6489,6,949,62,7,6,3,1,0,7,950,63,8,7,4,2,1,6160,7,951,64,9,8,5,3,2,6474,1,1,1572,7,953,66,11,10,7,5,4,6632,2,2,1,5466,7,955,68,13,12,9,7,6,6476,1,1,5020,1,1,418,7,958,71,16,15,12,10,9,5908,2,2,1,5494,3,10,6,1,6491,1,1,6491,1,1,0,3,3,2,1,0,1,0,4902,1,1,5912,2,2,1,6528,1,1,6158,3,4,3,1,6495,1,1,6495,1,1,428,3,3,2,1,6414,3,4,3,2,0,3,5,4,3,2194,1,3,0,3,7,6,5,5910,4,5,4,3,1,5910,3,9,8,7,5916,1,1,6532,1,1,6490,1,6803,638,1,0,0,1,0,5234,2,2,1,6044,1,6807,6044,1,7174,6178,3,6,2,1,6668,4,6809,6808,4,1,0,5,6810,6809,5,2,1,6282,5,6811,6810,6,3,2,6530,1,1,6462,1,1,5752,1,3,6488,5,6815,6814,10,7,6,6530,1,1,1258,1,1,6460,1,2,6166,1,8,0,1,1,0,6,11,8,7,4,3,1,6286,6,12,9,8,5,4,2,6170,1,1,0,1,1,6509,8,15,12,11,8,7,5,4,1,6509,1,1,6650,10,17,14,13,10,9,7,6,3,2,1,0,11,18,15,14,11,10,8,7,4,3,2,1,5742,11,19,16,15,12,11,9,8,5,4,3,2,6522,1,1,0,11,21,18,17,14,13,11,10,7,6,5,4,6320,1,1,5060,11,23,20,19,16,15,13,12,9,8,7,6,6176,1,1,6178,11,25,22,21,18,17,15,14,11,10,9,8,0,1,0,5690,1,1,5950,1,2,6542,1,1,0,1,1,5076,1,2,6296,1,6,6180,1,1,10,1,1,2764,5,9,8,5,4,1,4706,6,10,9,6,5,2,1,5708,7,11,10,7,6,3,2,1,1772,7,12,11,8,7,4,3,2,5078,7,13,12,9,8,5,4,3,0,7,14,13,10,9,6,5,4,152,7,15,14,11,10,7,6,5,6226,1,1,0,7,17,16,13,12,9,8,7,6228,1,1,5624,1,2,448,7,20,19,16,15,12,11,10,446,7,21,20,17,16,13,12,11,0,7,22,21,18,17,14,13,12,5754,7,23,22,19,18,15,14,13,6534,1,1,6646,1,1,98,1,1,12,7,27,26,23,22,19,18,17,6330,1,1,204,7,29,28,25,24,21,20,19,5940,10,17,16,15,12,11,10,9,8,2,1,0,7,31,30,27,26,23,22,21,6666,3,19,17,1,6648,6,39,34,22,21,3,1,4932,1,4059,6124,1,1,0,1,1,6298,1,2,5650,1,1,5888,1,4,5872,1,5,6650,1,1,6646,1,1,5630,1,3,5260,1,1,6234,1,5,5392,4,4,3,2,1,5402,1,12,6428,2,184,1,5804,1,14,6708,1,1,5876,6,246,244,242,191,189,16,1862,1,0,0,1,0,5740,1,2,6670,4,3744,3,2,1,4820,3,3820,3817,1,6676,3,3821,3818,2,0,1,1,0,1,0,4940,1,1,5950,2,2,1,0,3,3,2,1,6535,4,4,3,2,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,6535,1,1,0,12,12,11,10,9,8,7,6,5,4,3,2,1,470,12,13,12,11,10,9,8,7,6,5,4,3,2,2234,1,1,6438,12,15,14,13,12,11,10,9,8,7,6,5,4,6678,1,1,5972,1,2,6640,1,1,5088,2,3,1,0,12,20,19,18,17,16,15,14,13,12,11,10,9,6440,1,1,6539,4,10,8,3,1,6539,1,1,6539,1,1,6539,1,1,6539,1,1,6680,9,15,13,8,6,5,4,3,2,1,466,1,1,5090,2,90,2,5900,9,18,16,11,9,8,7,6,5,4,6678,1,1,6700,1,2,6678,2,53,1,6674,1,4,6212,2,4,1,6674,2,56,4,5974,9,25,23,18,16,15,14,13,12,11,6572,1,1,4830,1,2,6680,2,2,1,20,1,14,6208,1,15,5816,9,31,29,24,22,21,20,19,18,17,6674,1,1,6678,1,2,6530,2,2,1,2410,1,7519,0,1,1,0,1,1,0,3,284,2,1,0,1,0,0,1,1,0,1,1,6551,1,1,6551,1,1,6551,1,1,6551,1,1,0,4,4,3,2,1,6538,8,258,256,211,209,5,4,3,2,2890,1,1,0,1,0,0,1,1,4818,2,2,1,2188,1,1,6680,1,1,0,1,1,5734,1,2,0,1,1,0,1,0,0,1,1,6746,1,1,6238,1,1,0,1,1,0,1,0,4976,1,1,5888,1,1,6596,1,2,2266,2,2,1,6672,1,4,4076,1,1,4728,2,6,1,0,2,4,1,6726,2,5,2,5446,1,1,5694,1,4171,5990,1,1,0,1,0,5990,1,1,0,1,1,0,5,423,422,421,420,419,0,1,6379,0,1,0,0,1,9450,6708,1,9451,6616,1,1,0,1,0,2590,1,1,154,2,2,1,6726,1,1,4464,2,2,1,0,1,0,6084,1,1,6742,1,127,6748,1,128,5692,1,129,6710,4,937,14,2,1,6130,1,125,5790,1,1,6728,1,1,0,1,1,4358,1,130,6644,1,130,1240,1,131,346,1,0,6572,1,1,6730,2,2,1,6086,3,3,2,1,206,1,1,0,1,0,6732,1,1,0,1,1,0,3,8744,8743,7974,4348,3,8745,8744,7975,6568,1,1,5810,1,0,6736,1,1,0,2,2,1,6597,1,1,6597,1,1,5004,2,4399,40,0,1,0,6599,2,7847,1,6599,1,1,6599,1,1,0,5,7850,4,3,2,1,0,1,0,6744,3,9146,9142,1,0,1,1,6605,9,48,46,44,37,18,17,15,10,1,0,1,0,5014,1,1,0,1,1,0,1,452,6734,1,6300,0,1,0,6736,1,1,0,1,1,0,2,2,1,0,1,0,1458,1,0,6742,1,1,0,2,3,1,6724,2,4,2,4080,1,1,4684,2,6,4,4746,1,1,6780,2,8,6,8,2,9,7,5982,3,10,8,1,5432,2,3,1,0,1,8,6608,2,13,11,0,1,1,0,1,11,1744,1,12,6627,2,17,15,0,11,18,16,15,13,11,7,6,4,3,2,1,6732,11,19,17,16,14,12,8,7,5,4,3,2,4088,1,1,4692,11,21,19,18,16,14,10,9,7,6,5,4,4754,1,1,6788,11,23,21,20,18,16,12,11,9,8,7,6,16,11,24,22,21,19,17,13,12,10,9,8,7,5990,12,25,23,22,20,18,14,13,11,10,9,8,1,5440,2,3,1,6770,11,27,25,24,22,20,16,15,13,12,11,10,6752,1,1,0,16,29,27,26,24,22,18,17,15,14,13,12,11,9,7,3,1,1,1,1,0,1,0,0,1,1,6637,1,2,6637,2,2,1,6637,1,1,6637,1,1,6637,1,1,6072,6,6,5,4,3,2,1,0,1,1,1,1,1,0,1,0,0,4,5150,4274,4268,1,6188,4,5151,4275,4269,2,5848,1,1,6786,1,1,1484,6,5154,4278,4272,5,4,1,0,1,1,6647,1,2,0,2,2,1,6649,2,3,2,0,1,9648,0,2,9649,1,0,1,1,0,1,0,4,1,1,0,1,1,0,1,0,0,2,0,1,6670,1,1,0,2,2,1,6826,2,3,2,6788,1,1,0,2,8674,4149,0,1,6501,0,1,1,6774,1,2,0,1,1,6673,2,3,1,6673,1,1,6673,1,1,0,5,6,4,3,2,1,6092,5,7,5,4,3,2,0,1,9668,6844,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,6186,1,1,0,1,0,5076,1,1,6790,1,2,4146,1,1,6048,1,4,5498,1,1,0,1,4,0,1,1,6718,1,8,3668,1,1,6852,5,9,7,5,3,1,6832,5,10,8,6,4,2,6724,2,20,1,4982,1,2,6718,1,3,6046,1,4,0,1,0,6854,1,1,6816,2,2,1,0,1,1,1772,1,2,6836,1,1,5480,1,4,6722,1,1,6596,1,1,0,1,7,6680,1,1,0,1,9,6612,1,1,6699,11,60,59,49,47,33,30,10,8,5,3,1,6012,3,9616,7979,7978,6832,3,9617,7980,7979,5578,1,1,6732,2,3,1,6802,1,1,0,1,1,0,1,0,0,1,0,6658,1,1,6846,2,3,1,6828,1,1,0,1,0,6142,2,2,1,6848,2,5888,121,528,1,1,6707,1,1,6707,1,1,6707,1,1,0,3,3,2,1,0,1,6,5108,1,1,6718,1,2,6050,1,6457,0,1,1,0,2,2,1,6722,1,1,6838,1,1,6856,1,1,5112,1,0,6070,1,7757,5112,1,1,0,2,3,1,6717,1,1,6717,1,1,1556,4,92,3,2,1,6840,2,14,1,0,1,6347,5822,1,6348,5278,1,6348,6880,1,6350,6426,1,1,6426,1,6352,0,1,1,0,1,4,5226,1,6355,6723,2,6356,1,0,3,6357,2,1,0,3,6358,3,2,0,1,1,6078,2,3,1,6230,1,6361,0,1,1,0,1,160,2024,1,9758,0,1,1,6894,1,2,5546,1,1,4284,3,4,3,1,0,1,1,6400,1,2,0,1,1,6456,1,4,766,1,1,0,1,0,6418,1,1,6908,2,2,1,4290,3,3,2,1,5844,1,1,6418,3,5,4,3,0,1,1,0,1,2,0,1,0,6092,2,35,1,6888,1,2,0,1,1,6184,1,4,0,1,1,5260,1,1,0,1,0,0,1,1,6755,1,1,6418,1,6628,0,1,1,118,2,2,1,32,2,3,2,30,1,1,0,2,5,4,8,1,1,6140,1,8809,94,5,26,25,24,21,1,4478,1,6401,6759,2,11,1,0,1,0,4310,1,1,4338,1,1,6788,1,2,0,1,1,6426,1,4,0,1,1,0,1,0,6538,1,1,6264,2,2,1,0,1,1,3954,1,9733,6910,1,1,0,1,0,0,1,0,4932,1,8111,6490,1,0,5394,1,1,6604,1,5978,1236,1,8115,4056,1,5980,6484,1,8117,0,8,2831,8,7,5,4,3,2,1,1946,8,2832,9,8,6,5,4,3,2,6916,1,1,0,1,0,5184,1,1,6266,1,2,6020,1,1,6777,2,4,2,6777,4,5,4,2,1,6777,1,1,0,6,7,6,4,3,2,1,0,7,8,7,5,4,3,2,1,6781,1,1,0,2,2,1,6132,2,3,2,0,1,0,6785,1,1,6785,1,1,6785,1,1,2102,4,4,3,2,1,6220,4,5,4,3,2,6818,1,1,6926,1,1,0,2,4,1,5328,2,5,2,0,1,1,6452,1,2,2846,1,1,5624,2,9,6,2816,1,1,0,2,11,8,6914,1,1,0,1,1,6104,2,14,11,5438,2,15,12,5364,2,16,13,2426,1,1,5980,2,18,15,6916,1,1,5320,1,1,0,1,1,0,1,1,0,2,23,20,6922,1,1,5994,3,11,10,1,0,2,26,23,6406,2,27,24,6464,2,2,1,0,1,0,6803,1,1,6803,1,1,6803,1,1,6803,1,1,6803,1,1,0,6,6,5,4,3,2,1,0,1,1,0,1,1,0,2,2,1,0,3,3,2,1,0,1,0,5918,1,5742,6800,1,1,6478,1,1,4146,1,1,6956,1,1,2,1,1,5552,2,7,1,4,1,1,6092,1,1,0,1,1,0,1,0,0,1,1,0,1,0,6468,1,1,4548,2,2,1,6312,2,3,2,5570,1,1,0,2,3,1,0,1,0,0,1,1,5706,1,1,0,1,1,0,1,0,5240,1,1,6974,1,1,0,2,2,1,0,1,1,0,1,0,6839,1,1,6839,1,1,6839,1,1,6839,1,1,4902,5,5,4,3,2,1,0,1,1,0,1,0,1674,1,1,3902,1,2084,6756,1,1,6984,1,1,0,1,0,5948,1,1,6830,1,1,0,1,1,6510,1,2,4178,1,1,0,1,0,6266,1,1,6882,1,1,0,1,1,6954,1,2,5660,1,1,4914,1,4,5010,1,1,6992,1,8998,0,2,8999,1,0,1,1,6855,1,1,6855,1,1,6855,1,1,0,4,4,3,2,1,0,4,5,4,3,2,5150,1,1,5694,4,7,6,5,4,6982,1,1,6536,4,9,8,7,6,6886,1,1,6522,1,2,6570,2,2,1,5464,4,13,12,11,10,6982,3,48,31,1,6046,2,6217,6216,6772,1,1,1940,2,6219,6218,6892,1,1,6812,2,11,1,0,2,6222,6221,6894,2,16,1,0,1,0,348,1,1,7004,1,1,0,1,1,76,1,58,6988,1,1,6865,1,1,0,1,0,126,1,0,6302,1,1,2960,1,5482,6874,2,4601,1,0,3,5,3,1,6968,3,6,4,2,5028,1,1,6869,2,3,1,0,3,4,2,1,6650,1,1,7012,1,2,0,1,1,6184,1,2,0,1,1,0,1,0,0,1,1,2480,1,3967,2488,1,3968,5762,1,3969,3844,1,1,0,1,0,6881,1,1,6881,1,1,7022,3,3,2,1,0,4,4,3,2,1,5504,1,5386,7004,1,1,0,1,4623,7026,1,1,0,1,0,6887,1,1,6887,1,1,6887,1,1,6887,1,1,6887,1,1,5396,6,6,5,4,3,2,1,6887,1,2,6887,1,1,6887,1,1,0,1,0,6196,1,4232,0,2,2,1,5400,1,1,6891,1,1,0,1,0,0,1,1,0,1,1,2214,1,1,0,1,1,6899,2,6,1,6899,2,15,1,0,1,50,5410,10,23,22,21,20,19,18,16,15,14,1,0,1,0,0,1,0,5196,1,1,6932,1,2,6036,1,1,7008,1,7990,0,1,4010,108,1,4011,6396,1,1,0,1,0,0,1,1,0,1,1,7054,1,2,0,1,1,0,1,0,402,2,10,1,0,1,0,0,1,1,7060,1,9042,6594,1,1,5462,1,1,1752,1,1,0,1,0,6956,1,1,0,2,2,1,5484,3,3,2,1,7066,1,1,0,1,1,5438,1,5,5436,1,1,7068,1,1,0,1,1,2644,1,2,6104,1,1,0,1,0,6931,1,1,6931,1,1,6931,1,1,4994,4,4,3,2,1,92,1,1,6208,1,1,0,2,2,1,6036,2,3,2,5666,1,1,0,1,0,6942,1,1,6935,1,1,6935,1,1,6935,1,1,6935,1,1,6935,1,1,0,1,0,0,1,1,0,1,0,6358,1,1,6968,1,1,6834,1,1,0,1,0,0,1,0,4494,1,1,5756,1,0,280,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,1,6955,2,3,1,6955,1,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,7618,0,1,0,5954,1,0,3890,1,1,1,1,8368,6967,1,1,6967,1,1,6967,1,1,6967,1,1,2450,5,5,4,3,2,1,6958,5,6,5,4,3,2,6644,1,1,7134,2,3,1,5656,3,4,2,1,0,4,5,3,2,1,0,5,6,4,3,2,1,1,1,8535,6973,1,1,6973,1,1,3088,3,3,2,1,6964,3,4,3,2,6650,1,1,7140,2,3,1,5662,3,4,2,1,6,4,5,3,2,1,0,5,6,4,3,2,1,3046,10,17,15,14,13,12,7,5,4,3,2,3062,10,18,16,15,14,13,8,6,5,4,3,3044,1,1,3622,10,20,18,17,16,15,10,8,7,6,5,6620,1,1,3042,10,22,20,19,18,17,12,10,9,8,7,5810,10,23,21,20,19,18,13,11,10,9,8,6274,10,24,22,21,20,19,14,12,11,10,9,5948,1,1,5546,10,26,24,23,22,21,16,14,13,12,11,5852,2,4,1,3040,10,28,26,25,24,23,18,16,15,14,13,3038,10,29,27,26,25,24,19,17,16,15,14,6268,10,30,28,27,26,25,20,18,17,16,15,7098,2,2,1,6830,10,32,30,29,28,27,22,20,19,18,17,4762,5,23,21,20,19,18,3046,1,0,3062,1,0,3044,1,1,3042,1,0,5948,1,7909,5852,2,4342,2209,3040,1,0,6958,2,4,1,3038,1,0,6268,1,0,7098,2,2,1,6830,1,0,6888,1,1,3064,1,0,6912,1,13,3060,1,0,3058,1,0,7002,2,2,1,6710,1,1,3056,1,0,6620,2,5594,1,6476,11,21,19,17,16,14,11,9,8,7,3,1,6975,1,1,6975,1,1,0,1,9175,6966,4,4,3,2,1,6964,4,5,4,3,2,6962,1,1,6960,4,40,34,29,2,6958,4,8,7,6,5,6956,1,1,6954,4,10,9,8,7,6952,1,1,6950,4,12,11,10,9,6948,4,13,12,11,10,6946,1,1,6946,4,15,14,13,12,6944,1,1,6942,4,17,16,15,14,6940,1,1,6938,4,19,18,17,16,6936,1,1,6934,1,2,6932,4,22,21,20,19,6930,1,1,6928,4,24,23,22,21,6926,5,25,24,23,22,1,6924,4,26,25,24,23,6922,1,1,6920,4,28,27,26,25,6918,1,1,6916,4,30,29,28,27,6914,1,1,6912,4,32,31,30,29,6910,1,1,6908,4,34,33,32,31,6906,1,1,6904,4,36,35,34,33,6900,4,37,36,35,34,6898,1,1,6896,4,39,38,37,36,6894,1,1,6892,4,41,40,39,38,6890,3,65,17,1,6888,4,43,42,41,40,6962,2,3,1,6886,4,45,44,43,42,6902,2,10,1,6884,4,47,46,45,44,6882,2,36,1,6880,4,49,48,47,46,6878,1,1,6876,4,51,50,49,48,6874,1,1,6872,1,47,6870,4,54,53,52,51,6868,4,55,54,53,52,6950,2,2,1,6866,4,57,56,55,54,6864,1,1,6862,1,5,6860,1,6,6858,4,61,60,59,58,6870,1,1,6856,1,51,0,1,0,7102,1,1,0,1,1,5956,1,2,6626,1,1,6482,2,3,1,6981,1,1,6981,1,1,0,1,0,6983,1,1,6983,1,1,6983,1,1,6983,1,1,6983,1,1,6983,1,1,6646,7,7,6,5,4,3,2,1,2682,1,1,6472,7,9,8,7,6,5,4,3,0,1,1,0,1,419,0,1,10148,0,1,1,0,1,10150,7130,1,10151,7126,1,925,0,1,10153,7136,1,1,0,1,10155,7138,1,1,7130,3,6,3,1,0,3,7434,6,1,0,4,10159,7435,7,2,0,4,10160,7436,8,3,6438,1,1,7036,2,3,1,0,3,4,2,1,7005,4,5,3,2,1,0,5,6,4,3,2,1,0,1,10166,7082,1,1,0,1,1,222,1,2,4100,1,3,6924,2,2,1,0,2,4,1,0,1,10173,6210,1,7903,7156,2,2,1,0,3,3,2,1,5092,3,4,3,2,3218,1,1,6694,3,6,5,4,5176,1,1,0,1,1,0,3,6,4,1,7094,1,7902,0,1,1,6802,1,2,5540,1,1,0,1,4,6292,1,1,0,1,10189,3038,1,10190,7012,1,1,6588,1,10192,0,1,10193,6942,2,2,1,0,3,6,4,1,0,4,7,5,2,1,0,1,0,7158,1,1,0,1,1,6350,1,2,7110,1,1,0,1,1,250,1,2,4128,1,3,6952,2,2,1,6346,1,8,6532,1,9,7072,1,1,5566,2,2,1,6806,1,1,3618,1,13,7072,1,1,5550,2,2,1,0,3,3,2,1,3806,1,17,6704,1,1,6584,1,19,7158,1,20,3582,1,21,6378,3,7939,2,1,0,2,0,7784,0,1,1,7072,2,2,1,6708,3,3,2,1,0,3,4,3,2,5870,3,5,4,3,0,1,1,0,3,4,3,1,0,4,5,4,2,1,0,1,7789,6718,2,7790,1,5494,1,1,0,2,2,1,5496,1,8598,0,2,8599,1,0,1,1,0,1,0,0,1,1,6364,2,2,1,0,3,3,2,1,6730,1,1,7094,1,2,22,1,1,5890,1,2,20,1,1,5506,3,5,3,1,0,4,6,4,2,1,0,1,0,6842,1,1,226,1,1,7098,1,2,26,1,1,5894,1,2,24,1,1,0,1,0,7073,1,1,7073,1,1,6654,3,3,2,1,0,1,1,0,2,2,1,6638,2,3,2,6884,1,1,7150,2,5,4,0,1,1,4866,1,2,6850,4,6,4,2,1,6428,8,119,99,96,32,7,5,3,2,0,1,0,7081,1,1,7081,1,1,7081,1,1,7081,1,1,7081,1,1,7081,1,1,7081,1,1,7081,1,1,7081,1,1,7081,1,1,7081,1,1,7081,1,1,0,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,0,1,1,7160,2,2,1,0,3,3,2,1,6402,3,4,3,2,7162,3,81,70,1,7162,3,6,5,4,12,1,1,0,1,2,46,1,0,44,1,3767,0,3,10293,2,1,0,1,1,0,3,10295,4,3,0,1,1,0,2,2,1,4908,1,1,0,1,10299,0,1,1,0,1,1,5326,1,10316,6770,1,10182,0,1,1,4622,1,10184,0,2,10185,1,7234,1,6289,104,1,3837,7184,1,1,6774,1,9465,0,1,7390,220,1,1,7113,2,2,1,7113,1,1,0,4,4,3,2,1,5334,1,6,0,1,10406,7117,1,1,0,1,0,5996,2,0,1,6334,1,3850,7192,2,3851,1,0,3,3852,2,1,0,1,8439,7156,1,8992,5806,1,8151,6430,1,10418,7246,1,1,7123,1,1,7123,1,1,7123,1,1,7123,1,1,7123,1,1,7123,1,1,7123,1,1,7123,1,1,5802,9,9,8,7,6,5,4,3,2,1,0,1,10338,6038,1,10339,7266,1,1,0,2,3,1,6906,2,4,2,6556,1,1,7260,4,6,4,3,1,0,1,7,6908,1,8,6558,1,1,7262,3,10,3,1,0,4,11,4,2,1,0,5,12,5,3,2,1,5254,5,13,6,4,3,2,7274,1,1,7258,5,15,8,6,5,4,7166,1,1,6732,1,1,1372,5,18,11,9,8,7,6550,1,1,7256,1,8438,6348,1,1,0,2,2,1,7208,3,3,2,1,0,4,4,3,2,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,7137,1,1,5816,13,13,12,11,10,9,8,7,6,5,4,3,2,1,0,1,1,7146,1,2,6056,1,1,0,1,0,2432,1,1,0,1,1,7150,1,2,6060,1,1,2428,3,4,3,1,7143,1,1,7143,1,1,7143,1,1,7143,1,1,7143,1,1,7143,1,1,7143,1,1,7143,1,1,7143,1,1,7143,1,1,5828,11,11,10,9,8,7,6,5,4,3,2,1,0,1,1,6360,1,1,0,2,2,1,7220,3,3,2,1,5914,1,8480,7174,1,8481,0,1,1,2376,1,2,0,1,3,6814,1,8485,4586,2,5,1,6402,1,6,6394,1,7,3476,8,8486,9,7,6,5,3,2,1,5840,9,8487,10,8,7,6,4,3,2,1,0,10,8488,11,9,8,7,5,4,3,2,1,6452,10,8489,12,10,9,8,6,5,4,3,2,3650,1,1,7153,2,3,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,2444,14,15,13,12,11,10,9,8,7,6,5,4,3,2,1,7153,1,4042,7153,1,1,7153,1,1,7153,1,1,7153,1,1,7153,1,1,5838,9,4050,4049,4048,6,5,4,3,2,1,5920,1,1,7180,1,2,6,1,1,2380,1,2,4,1,3,6816,1,6,4588,1,1,6642,1,8,7153,1,1,3478,6,9,7,6,5,3,1,5842,7,10,8,7,6,4,2,1,0,8,11,9,8,7,5,3,2,1,6454,8,12,10,9,8,6,4,3,2,3652,1,1,0,1,0,492,1,0,6260,1,1,4412,2,3,1,7280,3,4,2,1,6464,1,1,6700,1,2,7290,1,1,6202,2,3,1,22,8,113,61,60,59,58,4,2,1,7164,1,7296,0,1,0,5330,1,1,5198,1,7974,0,4,7975,4,2,1,0,4,7976,5,3,2,6764,4,7977,6,4,3,7196,3,113,2,1,6614,4,7979,8,6,5,0,1,1,5938,4,7981,10,8,7,7306,2,113,1,0,2,9693,7796,5788,1,0,7068,2,4680,1,0,2,3,1,5710,2,4,2,4376,1,1,7308,2,6,4,6712,1,1,0,2,2,1,7294,1,1,7171,3,7,5,1,0,4,8,6,2,1,0,2,10571,7125,7336,1,1,1178,2,2,1,6530,2,3,2,6664,2,4,3,5920,2,2,1,7175,2,4,1,7316,3,5,2,1,7175,4,6,3,2,1,0,5,7,4,3,2,1,7177,1,1,7177,1,1,7177,1,1,7177,1,1,7177,1,1,7177,1,1,0,7,7,6,5,4,3,2,1,3236,7,8,7,6,5,4,3,2,7080,1,1,7164,7,10,9,8,7,6,5,4,7206,1,1,14,2,2,1,556,1,3,7252,1,8348,7312,2,8349,1,0,1,1,7254,1,170,7314,2,171,1,0,1,1,6490,1,2,7324,1,1,5876,1,10602,7316,1,1,0,1,1,0,1,8467,6494,1,1,7260,1,1,0,1,0,0,1,1,7314,2,6,1,650,1,8365,4704,2,8366,1,7191,1,1,0,1,5254,7316,1,1,0,1,1,0,1,10617,7197,1,1,7330,1,25,5172,1,1,6504,1,2,7338,1,1,0,1,0,6972,1,1,5512,1,0,7206,1,1,666,6,9600,8362,8360,6795,2185,1,7199,7,9601,8363,8361,6796,2186,2,1,0,8,9602,8364,8362,6797,2187,3,2,1,0,1,1,54,1,0,2430,1,0,6152,1,0,2046,1,0,6620,4,4,3,2,1,6866,5,9609,8371,8369,2194,1,5642,1,1,7203,2,2,1,0,3,3,2,1,7186,3,4,3,2,7184,1,1,7205,2,8917,319,0,3,8918,320,1,7188,3,8919,321,2,7186,1,1,0,2,3,1,7234,2,4,2,0,2,5,3,0,2,6,4,0,2,7,5,7356,2,2,1,7352,2,9,7,6890,2,10,8,6892,5,7,6,3,2,1,7215,2,9,1,7215,1,1,0,4,11,3,2,1,7244,4,12,4,3,2,4366,1,1,68,1,2,6996,4,15,7,6,5,6166,1,1,7042,4,17,9,8,7,6626,1,1,0,1,8139,0,1,8140,7362,1,1,0,3,8142,3,1,0,1,1,692,1,1,0,2,2,1,182,2,3,2,6050,2,4,3,180,1,1,950,2,6,5,5960,1,1,7300,1,1,0,1,0,0,1,1,20,1,2,18,1,3,7372,2,2,1,7368,1,5,7256,1,6,6908,3,3,2,1,166,3,8,7,1,6894,1,1,0,1,1,0,1,10614,6740,2,10612,1,0,3,10613,2,1,172,4,10614,3,2,1,6726,1,1,0,1,1,7372,1,2410,0,1,1,5930,1,2,0,1,1,7243,2,3,1,7243,1,1,0,4,5,3,2,1,7230,4,6,4,3,2,0,1,1,0,1,0,964,1,1,7249,1,1,7249,1,1,0,3,3,2,1,0,4,4,3,2,1,0,1,1,0,1,5561,7242,1,5562,7194,1,1,3378,1,2,0,3,4,2,1,7038,3,5,3,2,7286,1,1,7160,1,1,0,3,8,6,5,7402,1,1,0,3,6,3,1,0,1,0,0,1,467,0,2,468,1,6392,2,469,2,6254,2,470,3,7410,2,2,1,7302,1,1,0,2,5,1,6620,2,6,2,6140,1,10642,0,1,1,6766,1,2,6718,1,8158,14,2,10660,9867,14,3,8327,2,1,0,4,8328,3,2,1,0,1,1,0,1,1,7279,1,1,5968,1,9807,0,2,9808,1,6580,2,9809,2,3778,1,1,7281,2,3,1,7281,1,1,7281,1,1,7281,1,1,7281,1,1,7281,1,1,0,8,9,7,6,5,4,3,2,1,7294,8,10,8,7,6,5,4,3,2,6946,1,1,0,1,1,3658,8,13,11,10,9,8,7,6,5,6948,1,1,0,1,1,7428,8,16,14,13,12,11,10,9,8,7320,2,26,1,7248,8,18,16,15,14,13,12,11,10,7246,1,1,0,8,20,18,17,16,15,14,13,12,7412,1,1,7406,1,1,7068,8,23,21,20,19,18,17,16,15,7450,1,1,0,1,0,206,4,9197,9196,9037,1,6672,1,1,5980,2,2,1,0,3,3,2,1,6592,3,4,3,2,3790,1,1,0,2,3,1,7074,2,4,2,7322,2,11,1,7196,2,11,1,7066,10,36,34,33,32,31,30,29,28,7,5,1676,2,8,6,0,1,1,6472,10,39,37,36,35,34,33,32,31,10,8,7324,1,1,6536,1,1,0,1,10784,0,1,1,7442,1,1,0,1,1,7426,3,36,10,1,0,1,0,6644,1,6127,0,1,0,6724,1,1,7370,3,4,3,1,7380,3,5,4,2,6752,1,1,0,2,3,1,0,1,1,7322,1,2,5190,1,1,7452,1,4,6800,2,43,1,0,1,9868,6884,1,9869,7346,1,1,5720,2,3,1,7340,2,4,2,6556,1,1,0,2,3,1,5824,1,1,7456,1,1,0,1,0,6898,1,1,6698,1,1,6888,1,1,4,1,1,5826,1,1,6656,2,9086,8855,7096,3,9087,8856,1,5834,4,9088,8857,2,1,0,3,9089,8858,3,7346,1,1,3190,1,1,5088,3,9092,8861,6,7346,1,6,0,1,1,7174,3,9095,8864,9,7462,2,4,1,1222,1,1,0,1,0,3334,1,0,3830,1,0,7306,2,2,1,6130,2,4,1,0,1,1,7428,1,2,1212,1,1,0,1,0,2554,1,9268,180,1,9269,6908,3,3,2,1,4984,1,1,0,2,2,1,5844,1,1,0,2,2,1,5834,1,1,0,2,2,1,6640,2,3,2,6634,1,1,7234,2,5,4,7340,1,1,0,1,1,6544,1,8714,0,1,1,7410,1,1,0,1,0,0,2,6990,1,7326,2,6991,2,5750,1,1,7112,4,6993,4,3,1,0,1,1,7442,1,2,7350,1,1,6832,1,1,0,1,0,7486,1,1,0,1,1,7064,1,2,2574,1,1,408,1,4,0,1,5,7452,1,6,200,1,1,0,1,8,6526,1,1,0,1,10,7126,1,9,6302,1,6,6770,5,10,9,8,6,1,7122,1,8,6484,1,9,7124,3,5,2,1,7132,3,14,13,7,7353,6,18,17,9,5,2,1,7353,1,1,7360,2,8621,8412,0,1,1,8,1,2,416,1,3,7458,1,4,206,1,1,7072,1,6,2582,1,1,6772,4,6,5,3,1,7128,1,3,7124,1,6,7126,2,2,1,4,1,12,7134,1,1,7355,9,40,39,36,15,14,13,6,3,1,290,1,0,0,1,1,7357,2,2,1,0,3,3,2,1,0,3,4,3,2,0,1,1,0,3,6,5,4,0,1,1,7344,3,8,7,6,18,1,1,0,1,1,0,3,11,10,9,0,1,1,0,3,13,12,11,2294,3,14,13,12,0,1,1,0,2,3,1,0,3,17,16,15,0,1,1,0,3,19,18,17,0,1,1,0,1,7,0,3,22,21,20,0,1,1,3116,3,24,23,22,0,3,25,24,23,7368,1,1,1118,3,27,26,25,5110,3,28,27,26,2580,2,2,1,1238,3,30,29,28,7352,2,7,1,112,14,29,27,25,22,20,17,16,14,12,11,9,6,3,1,0,1,0,2316,1,0,22,1,1,4026,2,3,1,0,1,0,0,1,1,0,1,2,0,1,3,0,1,4,6746,1,5,6140,1,6,0,1,7,6826,6,6,5,4,3,2,1,6510,1,9,6968,1,10,7420,2,2,1,0,1,12,0,1,1,0,4,13,6,3,1,7415,6,53,14,7,4,2,1,1564,1,0,7400,1,10744,7422,3,10747,2,1,6904,4,10748,3,2,1,0,1,1,0,1,0,7426,1,1,5862,1,1,7419,1,1,7419,1,1,7419,1,1,7419,1,1,4446,4,4,3,2,1,7426,1,1,6916,2,2,1,0,1,1,4448,1,0,7422,1,10760,7428,3,17,2,1,6918,4,18,3,2,1,0,1,1,0,1,10974,0,1,6052,0,1,6053,7208,1,6054,7456,1,1,0,1,1,7494,1,9207,0,1,1,0,5,8,7,6,3,1,0,1,1,7437,2,2,1,7437,1,1,5330,4,4,3,2,1,0,1,0,0,1,1,7582,1,2,6752,1,1,6858,1,1,7212,2,4,1,7474,3,5,2,1,5320,1,0,7441,1,1,7441,1,1,0,3,3,2,1,0,1,1,6750,1,2,6134,1,1,6744,3,4,3,1,0,4,5,4,2,1,698,1,1,7447,2,2,1,0,3,3,2,1,0,1,0,5712,1,1,7478,1,2,304,1,1,7158,1,4,7364,1,1,7364,1,6,7478,1,1,2678,2,6,1,7364,4,8,6,4,1,6868,5,9,7,5,2,1,7198,1,1,0,1,0,6888,1,1,5714,1,1,7480,1,2,7453,1,1,0,3,5,3,1,7592,3,6,4,2,7576,1,1,0,2,3,1,7204,1,1,7457,1,1,100,34,170,169,166,164,163,155,151,148,147,146,145,144,143,136,133,131,130,91,84,81,79,78,77,47,46,45,44,27,26,25,13,12,2,1,98,34,171,170,167,165,164,156,152,149,148,147,146,145,144,137,134,132,131,92,85,82,80,79,78,48,47,46,45,28,27,26,14,13,3,2,96,1,1,94,34,173,172,169,167,166,158,154,151,150,149,148,147,146,139,136,134,133,94,87,84,82,81,80,50,49,48,47,30,29,28,16,15,5,4,92,1,1,7434,34,175,174,171,169,168,160,156,153,152,151,150,149,148,141,138,136,135,96,89,86,84,83,82,52,51,50,49,32,31,30,18,17,7,6,108,1,1,90,1,1,88,34,178,177,174,172,171,163,159,156,155,154,153,152,151,144,141,139,138,99,92,89,87,86,85,55,54,53,52,35,34,33,21,20,10,9,86,1,1,84,34,180,179,176,174,173,165,161,158,157,156,155,154,153,146,143,141,140,101,94,91,89,88,87,57,56,55,54,37,36,35,23,22,12,11,2376,34,181,180,177,175,174,166,162,159,158,157,156,155,154,147,144,142,141,102,95,92,90,89,88,58,57,56,55,38,37,36,24,23,13,12,82,1,1,80,2,3,1,78,34,184,183,180,178,177,169,165,162,161,160,159,158,157,150,147,145,144,105,98,95,93,92,91,61,60,59,58,41,40,39,27,26,16,15,76,1,1,74,34,186,185,182,180,179,171,167,164,163,162,161,160,159,152,149,147,146,107,100,97,95,94,93,63,62,61,60,43,42,41,29,28,18,17,72,1,1,70,1,7,68,34,189,188,185,183,182,174,170,167,166,165,164,163,162,155,152,150,149,110,103,100,98,97,96,66,65,64,63,46,45,44,32,31,21,20,66,1,1,3180,34,191,190,187,185,184,176,172,169,168,167,166,165,164,157,154,152,151,112,105,102,100,99,98,68,67,66,65,48,47,46,34,33,23,22,64,34,192,191,188,186,185,177,173,170,169,168,167,166,165,158,155,153,152,113,106,103,101,100,99,69,68,67,66,49,48,47,35,34,24,23,7430,1,1,1180,34,194,193,190,188,187,179,175,172,171,170,169,168,167,160,157,155,154,115,108,105,103,102,101,71,70,69,68,51,50,49,37,36,26,25,5172,34,195,194,191,189,188,180,176,173,172,171,170,169,168,161,158,156,155,116,109,106,104,103,102,72,71,70,69,52,51,50,38,37,27,26,2642,2,2,1,1300,34,197,196,193,191,190,182,178,175,174,173,172,171,170,163,160,158,157,118,111,108,106,105,104,74,73,72,71,54,53,52,40,39,29,28,7414,2,7,1,0,2,31,30,0,2,32,31,7468,1,1,6958,1,1,7461,2,2,1,0,3,3,2,1,6714,2,37,36,6706,2,38,37,4,2,2,1,0,1,0,0,1,1,0,1,1,786,1,0,6958,1,1,5908,1,1,7469,1,1,4,1,10140,0,2,10141,1,7478,1,1,0,1,11077,7460,1,9309,1500,1,11079,0,1,11080,6910,2,2,1,366,1,6159,0,1,9109,0,1,0,6968,1,9383,122,2,2,1,120,2,3,2,118,1,1,116,2,5,4,114,1,1,7456,2,7,6,130,1,1,112,1,1,110,2,10,9,108,1,1,106,2,12,11,2398,2,13,12,104,1,1,102,2,3,1,100,2,16,15,98,1,1,96,2,18,17,94,1,1,92,1,7,90,2,21,20,88,1,1,3202,2,23,22,86,2,24,23,7452,1,1,1202,2,26,25,5194,2,27,26,2664,2,2,1,1322,2,29,28,7436,2,7,1,0,16,31,30,29,27,25,22,20,17,16,14,12,11,9,6,3,1,124,17,32,31,30,28,26,23,21,18,17,15,13,12,10,7,4,2,1,122,17,33,32,31,29,27,24,22,19,18,16,14,13,11,8,5,3,2,120,1,1,118,17,35,34,33,31,29,26,24,21,20,18,16,15,13,10,7,5,4,116,1,1,7458,17,37,36,35,33,31,28,26,23,22,20,18,17,15,12,9,7,6,132,1,1,114,1,1,112,17,40,39,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,110,1,1,108,17,42,41,40,38,36,33,31,28,27,25,23,22,20,17,14,12,11,2400,17,43,42,41,39,37,34,32,29,28,26,24,23,21,18,15,13,12,106,1,1,104,2,3,1,102,17,46,45,44,42,40,37,35,32,31,29,27,26,24,21,18,16,15,100,1,1,98,17,48,47,46,44,42,39,37,34,33,31,29,28,26,23,20,18,17,96,1,1,94,1,7,92,17,51,50,49,47,45,42,40,37,36,34,32,31,29,26,23,21,20,90,1,1,3204,17,53,52,51,49,47,44,42,39,38,36,34,33,31,28,25,23,22,88,17,54,53,52,50,48,45,43,40,39,37,35,34,32,29,26,24,23,7454,1,1,1204,17,56,55,54,52,50,47,45,42,41,39,37,36,34,31,28,26,25,5196,17,57,56,55,53,51,48,46,43,42,40,38,37,35,32,29,27,26,2666,2,2,1,1324,17,59,58,57,55,53,50,48,45,44,42,40,39,37,34,31,29,28,7438,2,7,1,0,14,29,27,25,22,20,17,16,14,12,11,9,6,3,1,7644,14,30,28,26,23,21,18,17,15,13,12,10,7,4,2,7622,15,31,29,27,24,22,19,18,16,14,13,11,8,5,3,1,7483,1,1,7468,14,33,31,29,26,24,21,20,18,16,15,13,10,7,5,6072,1,1,0,17,35,33,31,28,26,23,22,20,18,17,15,12,9,7,6,3,1,7264,17,36,34,32,29,27,24,23,21,19,18,16,13,10,8,7,4,2,6302,1,1,0,19,38,36,34,31,29,26,25,23,21,20,18,15,12,10,9,6,4,3,1,7352,19,39,37,35,32,30,27,26,24,22,21,19,16,13,11,10,7,5,4,2,7350,1,1,7060,19,41,39,37,34,32,29,28,26,24,23,21,18,15,13,12,9,7,6,4,6518,19,42,40,38,35,33,30,29,27,25,24,22,19,16,14,13,10,8,7,5,6516,19,43,41,39,36,34,31,30,28,26,25,23,20,17,15,14,11,9,8,6,6514,19,44,42,40,37,35,32,31,29,27,26,24,21,18,16,15,12,10,9,7,6528,19,45,43,41,38,36,33,32,30,28,27,25,22,19,17,16,13,11,10,8,6476,1,1,4012,1,2,0,19,48,46,44,41,39,36,35,33,31,30,28,25,22,20,19,16,14,13,11,6794,19,49,47,45,42,40,37,36,34,32,31,29,26,23,21,20,17,15,14,12,7622,19,50,48,46,43,41,38,37,35,33,32,30,27,24,22,21,18,16,15,13,7614,2,2,1,0,2,4,1,6844,2,5,2,7498,1,1,7524,1,1,7518,2,8,5,6126,1,1,0,3,6,3,1,7300,4,7,4,2,1,0,19,60,58,56,53,51,48,47,45,43,42,40,37,34,32,31,28,26,25,23,6794,2,12,11,0,2,2,1,7497,3,3,2,1,7497,1,1,0,5,5,4,3,2,1,0,19,66,64,62,59,57,54,53,51,49,48,46,43,40,38,37,34,32,31,29,6808,19,67,65,63,60,58,55,54,52,50,49,47,44,41,39,38,35,33,32,30,6190,3,19,18,1,7062,19,69,67,65,62,60,57,56,54,52,51,49,46,43,41,40,37,35,34,32,7484,1,1,0,3,5,3,1,7282,3,6,4,2,6320,1,1,7606,3,8,6,4,5010,1,1,7644,3,10,8,6,7180,1,1,0,7,12,10,8,7,5,3,1,7646,7,13,11,9,8,6,4,2,6452,1,1,7284,7,15,13,11,10,8,6,4,6454,1,1,7578,7,17,15,13,12,10,8,6,4214,1,1,7352,1,2,7364,1,3,7184,1,4,4436,1,5,0,19,89,87,85,82,80,77,76,74,72,71,69,66,63,61,60,57,55,54,52,7580,1,1,0,1,1,4598,1,2,720,1,3,7422,6,53,52,51,50,2,1,0,19,95,93,91,88,86,83,82,80,78,77,75,72,69,67,66,63,61,60,58,0,1,1,0,19,97,95,93,90,88,85,84,82,80,79,77,74,71,69,68,65,63,62,60,0,1,1,7180,1,2,7517,1,1,7517,3,4,3,1,7517,1,1,0,5,6,5,3,2,1,6140,5,7,6,4,3,2,200,1,1,0,19,106,104,102,99,97,94,93,91,89,88,86,83,80,78,77,74,72,71,69,6254,19,107,105,103,100,98,95,94,92,90,89,87,84,81,79,78,75,73,72,70,7640,19,108,106,104,101,99,96,95,93,91,90,88,85,82,80,79,76,74,73,71,7050,2,2,1,3936,2,3,2,3934,2,4,3,0,4,6,3,2,1,3362,4,7,4,3,2,0,4,8,5,4,3,5964,2,2,1,7525,6,10,7,6,5,4,1,7525,1,1,0,8,12,9,8,7,6,3,2,1,0,19,119,117,115,112,110,107,106,104,102,101,99,96,93,91,90,87,85,84,82,0,1,1,0,19,121,119,117,114,112,109,108,106,104,103,101,98,95,93,92,89,87,86,84,0,1,1,7084,19,123,121,119,116,114,111,110,108,106,105,103,100,97,95,94,91,89,88,86,0,1,1,7520,1,2,7544,1,1,576,1,1,6712,8,62,60,58,57,55,53,51,5,4042,1,1,0,19,130,128,126,123,121,118,117,115,113,112,110,107,104,102,101,98,96,95,93,0,1,1,184,1,0,182,1,0,180,1,1,178,1,0,176,1,1,192,1,11118,174,1,1,172,1,0,170,1,1,168,1,0,164,2,323,1,162,1,0,160,1,1,158,1,0,156,1,1,154,1,329,152,1,0,150,1,1,148,1,0,7514,1,1,1264,1,0,5256,1,0,2726,2,2,1,7498,2,2571,2517,6588,14,337,24,22,20,18,16,14,12,10,9,7,5,2,1,0,1,1,0,1,1,0,1,0,0,4,6262,5503,4974,1,0,5,6263,5504,4975,2,1,7676,5,6264,5505,4976,3,2,7358,1,1,7624,5,6266,5507,4978,5,4,4260,1,1,6854,1,2,1440,1,3,7018,5,6270,5511,4982,9,8,7454,1,1,7536,1,2,7578,1,1,0,1,1,7324,7,12,10,8,7,6,4,1,7553,1,1,0,2,10357,550,7326,1,1,6820,1,1,7555,2,2,1,198,3,3,2,1,196,3,4,3,2,194,1,1,192,3,6,5,4,190,1,1,7532,3,8,7,6,206,1,1,188,1,1,186,3,11,10,9,184,1,1,182,3,13,12,11,2474,3,14,13,12,180,1,1,178,2,3,1,176,3,17,16,15,174,1,1,172,3,19,18,17,170,1,1,168,1,7,166,3,22,21,20,164,1,1,3278,3,24,23,22,162,3,25,24,23,7528,1,1,1278,3,27,26,25,5270,3,28,27,26,2740,2,2,1,1398,3,30,29,28,7512,2,7,1,0,1,11235,0,3,8349,8348,1,0,4,8350,8349,2,1,7686,4,8351,8350,3,2,7368,1,1,7634,4,8353,8352,5,4,4270,1,1,6864,1,2,7332,4,6,4,2,1,2,1,0,7368,1,5972,7332,2,2,1,5990,1,1,0,1,0,7570,1,1,7702,1,2,7698,1,3,7372,2,2,1,7696,1,9623,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,5982,1,2,7474,1,1,100,1,4,7558,1,1,0,3,5,3,1,118,3,6,4,2,116,3,7,5,3,7582,1,1,7072,1,1,7575,2,2,1,114,3,3,2,1,6826,3,12,10,8,6818,3,13,11,9,116,2,2,1,7575,4,10,9,4,1,7575,1,1,7575,1,1,0,7,13,12,7,4,3,2,1,6890,7,14,13,8,5,4,3,2,6884,7,15,14,9,6,5,4,3,7650,2,2,1,0,1,0,122,1,1,120,1,2,7586,1,1,7076,1,1,7579,2,2,1,118,3,3,2,1,6830,1,7,6822,1,8,120,2,2,1,6832,1,10,7586,1,1,6830,1,1,6832,1,6,7358,3,13,8,5,6528,1,1,1808,6,15,10,7,4,3,1,7564,6,16,11,8,5,4,2,6168,1,1,7358,6,18,13,10,7,6,4,6528,1,1,5976,6,20,15,12,9,8,6,6892,1,1,4638,1,1,6876,1,3,7702,1,1,6754,6,25,20,17,14,13,11,1110,1,1,0,1,2,4470,13,28,23,20,17,16,14,13,11,9,6,4,2,1,0,14,29,24,21,18,17,15,14,12,10,7,5,3,2,1,6076,14,30,25,22,19,18,16,15,13,11,8,6,4,3,2,6272,1,1,6272,16,32,27,24,21,20,18,17,15,13,10,8,6,5,4,3,1,0,17,33,28,25,22,21,19,18,16,14,11,9,7,6,5,4,2,1,7710,17,34,29,26,23,22,20,19,17,15,12,10,8,7,6,5,3,2,7706,1,1,7648,17,36,31,28,25,24,22,21,19,17,14,12,10,9,8,7,5,4,4508,1,1,0,1,1,7004,1,2,7620,1,1,7622,17,41,36,33,30,29,27,26,24,22,19,17,15,14,13,12,10,9,7728,1,1,4086,1,1,0,1,0,132,1,1,130,1,2,7596,1,1,7086,1,1,7589,2,2,1,128,3,3,2,1,6840,1,7,6832,1,8,130,2,2,1,0,3,9,4,1,7591,1,1,4506,1,1,0,1,1,6458,1,2,4508,3,14,9,6,6898,3,15,10,7,6900,3,16,11,8,6282,2,2,1,0,2,4,1,0,3,5,2,1,6462,3,6,3,2,0,2,8,1,7584,4,8,5,4,2,2236,1,1,7740,4,13,10,7,6,6546,1,1,7378,4,15,12,9,8,6548,1,1,6774,3,14,11,10,0,1,1,5640,1,1,0,1,0,6964,1,9269,7310,1,9270,6706,1,9271,0,4,4,3,2,1,6780,4,5,4,3,2,6,1,1,6044,1,1,6412,4,8,7,6,5,0,1,1,7096,1,2,0,1,1,752,4,12,11,10,9,5814,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,1,7442,1,2,7030,1,1,0,3,4,3,1,164,5,124,123,5,4,2,162,5,125,124,6,5,3,7628,1,1,7118,1,1,7621,2,2,1,160,3,3,2,1,6872,5,130,129,11,10,8,6864,5,131,130,12,11,9,162,2,2,1,0,1,0,7396,1,1,7394,1,1,6798,1,2,7650,1,1,6032,1,1,7630,1,5,0,1,1,0,1,0,6950,1,7649,7790,2,2,1,54,3,144,143,1,0,1,11489,2590,1,9721,0,1,10557,5850,1,1,0,1,0,0,1,1,7372,1,2,0,1,3,0,1,4,0,1,5,0,4,4,3,2,1,0,2,6,1,6958,2,7,2,7718,1,1,0,1,1,4510,2,10,5,7720,1,1,816,1,1,7190,2,13,8,7638,2,14,9,7720,2,2,1,0,1,1,8,1,10658,7164,1,1,4512,1,2,6962,1,3,7640,1,4,7192,1,5,7322,1,6,7324,1,7,7722,6,6,5,4,3,2,1,0,2,8,1,0,1,1,0,1,11,0,1,1,6604,1,0,7664,1,892,256,1,893,7074,1,1,3008,4,7696,4,3,1,0,5,7697,5,4,2,1,6762,5,7698,6,5,3,2,18,1,1,0,1,11532,7592,1,9764,0,9,10507,9269,9267,7705,7703,7702,3092,908,10,7374,9,10508,9270,9268,7706,7704,7703,3093,909,11,7372,1,1,7370,9,10510,9272,9270,7708,7706,7705,3095,911,13,7366,1,1,7663,12,10512,9274,9272,7710,7708,7707,3097,913,15,5,3,1,7663,1,1,0,14,10514,9276,9274,7712,7710,7709,3099,915,17,7,5,3,2,1,0,14,10515,9277,9275,7713,7711,7710,3100,916,18,8,6,4,3,2,318,14,10516,9278,9276,7714,7712,7711,3101,917,19,9,7,5,4,3,0,1,1,0,1,2,4356,14,10519,9281,9279,7717,7715,7714,3104,920,22,12,10,8,7,6,4282,1,1,0,14,10521,9283,9281,7719,7717,7716,3106,922,24,14,12,10,9,8,0,1,1,0,1,4,0,1,0,7679,2,11133,1,14,3,11134,2,1,0,1,1,6664,1,0,7688,1,1,0,1,1,0,1,0,0,1,1,0,1,11560,0,1,9587,0,1,0,1268,1,2481,7678,1,7080,6222,1,1,6222,1,0,1614,1,1,0,1,0,7816,1,0,7836,1,1,7340,1,2487,0,1,0,4756,1,1,4756,1,4859,7610,1,1,7114,6,11446,11,9,8,3,1,378,1,0,7404,1,1,7838,4,2594,16,8,1,7114,13,2965,2611,2594,2497,2341,2339,2337,2336,2334,18,10,4,1,0,14,2966,2612,2595,2498,2342,2340,2338,2337,2335,19,11,5,2,1,7732,14,2967,2613,2596,2499,2343,2341,2339,2338,2336,20,12,6,3,2,7478,1,1,7726,1,1,7699,2,4,1,7699,1,1,7699,1,1,0,5,7,4,3,2,1,5454,5,8,5,4,3,2,718,1,1,3194,1,2,1230,1,3,6700,5,12,9,8,7,6,0,5,13,10,9,8,7,7676,5,14,11,10,9,8,6254,5,15,12,11,10,9,1636,5,16,13,12,11,10,4656,3,3,2,1,4654,3,4,3,2,1310,5,19,16,15,14,13,7662,2,6,1,0,5,21,18,17,16,15,0,5,22,19,18,17,16,0,5,23,20,19,18,17,7682,2,16,1,0,5,25,22,21,20,19,0,5,26,23,22,21,20,6950,5,27,24,23,22,21,6948,5,28,25,24,23,22,4756,5,29,26,25,24,23,0,5,30,27,26,25,24,6714,2,23,1,2898,5,32,29,28,27,26,3636,1,1,0,5,34,31,30,29,28,3210,5,35,32,31,30,29,0,5,36,33,32,31,30,6962,14,25,24,23,16,15,14,12,11,10,9,8,3,2,1,6984,1,6257,0,1,1,0,2,2,1,7684,2,3,2,7682,1,1,7322,2,3,1,426,1,0,7846,1,1,0,1,1,6414,1,2,7710,1,1,6254,1,1,0,2,4,1,0,1,0,0,2,7258,1,7892,1,1,7854,2,2,1,7872,3,3,2,1,0,4,4,3,2,1,6708,4,5,4,3,2,7718,1,1,6262,1,1,6262,4,8,7,6,5,1654,1,1,3334,4,10,9,8,7,0,1,1,0,1,0,7860,1,1,7878,1,1,0,1,1,6286,5,16,15,14,13,2,7652,1,1,7408,1,4,7722,1,1,7880,1,1,6714,1,7,7724,1,1,6268,1,1,7156,1,1,6300,1,11,3526,1,1,7486,3,7,3,1,0,1,0,7796,2,11534,10812,7874,1,11535,0,1,0,7798,1,1,7884,4,5,4,3,1,7884,5,6,5,4,2,1,0,6,7,6,5,3,2,1,2826,6,8,7,6,4,3,2,7866,6,9,8,7,5,4,3,7886,2,2,1,7414,6,11,10,9,7,6,5,7728,1,1,6292,6,13,12,11,9,8,7,4804,1,1,7658,1,1,6720,6,16,15,14,12,11,10,7730,1,1,6274,1,1,0,5,12,9,7,4,1,7780,5,13,10,8,5,2,7526,1,1,0,1,9127,3244,1,9128,7166,1,1,5766,1,9130,6630,1,1,5536,1,9132,3242,1,1,7756,1,1,7520,4,8,6,4,1,0,1,1,7751,1,1,7751,1,1,7751,1,1,0,4,4,3,2,1,6338,1,0,7170,3,11255,5759,1,7432,3,11256,5760,2,7894,1,1,0,5,11258,5762,4,3,1,7755,1,1,7755,1,1,7755,1,1,7755,1,1,7755,1,1,0,6,6,5,4,3,2,1,0,6,7,6,5,4,3,2,0,1,1,7468,6,9,8,7,6,5,4,0,1,1,4110,6,11,10,9,8,7,6,0,1,1,6940,6,13,12,11,10,9,8,7472,1,1,0,1,1,6978,6,16,15,14,13,12,11,0,1,1,0,1,0,7844,1,1,7912,2,2,1,0,1,1,7896,1,1,0,2,10790,7535,7916,1,1,0,1,11726,7918,1,1,7777,2,2,1,7918,1,9369,7777,2,5,1,0,1,0,0,1,1,7324,1,2,7458,1,1,3392,1,1,6564,1,5,7900,1,6,3876,2,2,1,7922,2,4,1,0,2,8,1,0,3,9,2,1,0,1,0,1926,1,10919,0,2,2,1,6984,1,0,0,1,1,0,1,0,0,1,1,7868,1,1,7918,1,10756,7106,1,1,7868,1,1,0,1,0,7920,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,7904,2,3,2,7812,1,1,7294,1,1,7805,4,6,5,4,1,7805,1,1,0,6,8,7,6,3,2,1,6158,6,9,8,7,4,3,2,3504,6,10,9,8,5,4,3,7226,1,1,7586,1,2,6982,1,3,3396,6,14,13,12,9,8,7,6806,6,15,14,13,10,9,8,7780,6,16,15,14,11,10,9,2526,2,2,1,0,1,9,0,1,5,0,6,20,19,18,15,14,13,1746,6,21,20,19,16,15,14,0,6,22,21,20,17,16,15,0,4,14,9,2,1,0,1,0,7922,2,6009,5066,6702,1,1,7598,1,1,4166,1,3030,7960,2,3031,1,7030,1,217,0,8,11655,7647,2664,217,7,4,2,1,7821,9,11656,7648,2665,218,8,5,3,2,1,7821,1,1,7821,1,1,0,12,11659,7651,2668,221,11,8,6,5,4,3,2,1,1430,12,11660,7652,2669,222,12,9,7,6,5,4,3,2,4774,1,1,4776,1,2,0,1,3,0,1,4,7104,1,5,6826,2,2,1,0,12,11667,7659,2676,229,19,16,14,13,12,11,10,9,7932,1,1,0,1,1,6830,12,11670,7662,2679,232,22,19,17,16,15,14,13,12,0,1,1,0,2,12,2,228,12,11673,7665,2682,235,25,22,20,19,18,17,16,15,1756,1,1,638,12,11675,7667,2684,237,27,24,22,21,20,19,18,17,0,1,1,0,1,17,0,12,11678,7670,2687,240,30,27,25,24,23,22,21,20,0,1,1,3250,1,20,1776,12,11681,7673,2690,243,33,30,28,27,26,25,24,23,7876,1,1,0,12,11683,7675,2692,245,35,32,30,29,28,27,26,25,0,1,24,0,12,11685,7677,2694,247,37,34,32,31,30,29,28,27,7822,1,1,6962,12,11687,7679,2696,249,39,36,34,33,32,31,30,29,0,6,28,18,7,6,5,1,0,1,0,0,1,0,7030,1,1,7855,5,11692,2701,254,3,1,7855,1,1,7855,1,1,0,8,11695,2704,257,6,4,3,2,1,7564,8,11696,2705,258,7,5,4,3,2,0,8,11697,2706,259,8,6,5,4,3,0,8,11698,2707,260,9,7,6,5,4,1790,8,11699,2708,261,10,8,7,6,5,4,2,4,1,2056,8,11701,2710,263,12,10,9,8,7,1512,3,5,4,1,0,1,7355,7850,1,7356,7526,1,1,6686,1,1,6838,1,7359,7508,1,1,7848,1,1,6392,1,1,6414,1,7363,5984,1,7364,7508,3,9,2,1,3576,1,7366,6410,1,7367,3950,1,7368,1276,1,1,3900,1,7370,6966,3,5,4,1,0,1,0,0,1,1,152,1,2,7867,1,1,0,2,3,1,1624,1,11768,96,2,11769,1,8010,1,1,0,1,1,3958,1,2,3734,1,1,0,1,0,1454,1,1,1888,2,2,1,7873,1,1,0,2,2,1,0,1,7388,0,1,7389,7912,1,1,7542,1,1,3534,1,1,6858,1,7393,0,1,1,3052,1,7395,8002,1,7396,7792,1,7397,7866,1,1,8022,2,3,1,7378,2,5,1,7056,1,4,8022,1,1,0,1,0,8024,2,222,1,0,3,223,2,1,3972,3,224,3,2,8,1,1,190,3,226,5,4,7988,1,1,2480,3,228,7,6,0,1,1,7076,3,230,9,8,7920,1,1,7304,2,2,1,0,3,3,2,1,7916,3,4,3,2,3712,1,1,7992,3,6,5,4,0,1,1,0,3,238,17,16,0,1,1,8016,3,240,19,18,7106,1,1,0,3,242,21,20,2552,3,243,22,21,6022,3,130,2,1,6024,3,245,24,23,4244,1,1,3610,3,247,26,25,3458,1,1,0,1,11822,158,1,11823,7954,1,1,8040,1,1,6088,4,5930,5928,4,1,0,5,5931,5929,5,2,1,0,1,1,7930,1,2,1930,1,1,0,1,2,7905,3,4,2,1,7905,1,1,7905,1,1,0,6,7,5,4,3,2,1,7082,6,8,6,5,4,3,2,7892,6,9,7,6,5,4,3,7396,2,2,1,7934,2,3,2,0,3,5,2,1,0,1,0,7086,1,2970,8052,2,2,1,0,3,3,2,1,7630,3,4,3,2,0,1,1,0,1,0,0,1,0,0,1,1,6046,1,4008,0,1,1807,0,4,5,3,2,1,0,1,0,7604,2,8451,1,0,3,8452,2,1,0,1,1,7916,1,2,1868,1,1,4268,1,2,7702,1,5,0,1,1,7108,1,7,7422,1,1,7933,5,8,6,5,3,1,0,1,0,0,1,1,8078,1,1,7248,1,11868,8010,2,5975,1,164,3,8949,1365,1,8070,1,9410,7164,1,1,7937,2,6,1,0,1,11963,8080,2,5,1,0,1,0,7941,1,1,7606,1,1,7941,3,5,4,1,0,1,0,0,1,1,164,1,1,0,2,2,1,0,1,0,6476,1,1,7949,1,1,7384,1,1,8072,1,1,0,1,0,7550,1,6615,0,2,2,1,7370,2,3,2,8094,2,4,3,7986,2,2,1,0,4,6,5,4,1,1422,5,7,6,5,2,1,7988,5,8,7,6,3,2,7618,1,1,6114,5,10,9,8,5,4,8110,6,11,10,9,6,5,1,7982,1,1,0,8,13,12,11,8,7,6,4,1,7942,8,14,13,12,9,8,7,5,2,2158,1,1,7957,2,3,1,0,3,4,2,1,0,1,0,6368,1,1,7378,1,2,8102,1,3,7994,2,2,1,7378,3,5,4,1,7624,4,6,5,2,1,7961,1,1,0,2,2,1,3618,2,3,2,0,1,1,0,2,3,1,7316,2,4,2,0,1,0,1772,1,0,8002,1,1,6376,3,33,3,1,7386,3,34,4,2,8110,3,35,5,3,8002,2,2,1,7386,5,37,7,5,4,1,0,6,38,8,6,5,2,1,7971,1,1,0,2,2,1,8134,1,1,0,2,2,1,0,1,0,7394,1,1,7640,2,2,1,0,1,1,0,1,1,0,1,0,0,1,1,7340,1,2,8012,1,1,3682,2,3,1,0,1,1,7994,1,2,8142,1,3,6862,2,2,1,0,1,5,8016,1,1,3216,1,1,8016,1,6,0,1,1,0,4,9,6,3,1,0,1,0,0,1,1,8138,1,2,8030,1,1,0,3,4,3,1,8026,3,5,4,2,5882,1,1,6874,3,7,6,4,0,1,1,8012,3,9,8,6,8028,1,1,0,1,1,7358,3,12,11,9,8030,1,1,3700,1,1,7666,3,15,14,12,0,1,1,7990,3,17,16,14,7668,1,1,6444,1,1,0,1,1,4354,1,9,6132,1,1,0,1,0,7994,2,55,1,0,1,1,0,3,9,2,1,6172,2,58,4,0,1,1,2964,2,60,6,0,1,1,5136,2,62,8,6892,1,1,6892,2,64,10,0,1,1,0,1,0,144,1,1945,0,1,1946,0,1,1947,3888,1,1948,2680,1,1949,130,1,1950,330,1,1951,6150,1,513,0,9,9,8,7,6,5,4,3,2,1,0,1,0,0,1,1,8031,2,2,1,8031,1,1,8031,1,1,0,5,5,4,3,2,1,6096,8,51,50,48,6,5,4,3,2,6192,1,1,8044,5,8,7,6,5,4,0,1,1,8138,5,10,9,8,7,6,0,1,1,8136,5,12,11,10,9,8,6196,1,1,7938,2,3,1,0,1,0,8039,1,1,8039,1,1,8039,1,1,8039,1,1,8046,5,5,4,3,2,1,7394,1,1,6450,1,2,8066,1,3,0,1,1,268,1,12112,8182,1,1,8041,1,1,3068,1,12115,260,1,1,0,2,2,1,0,2,11908,8385,0,1,0,8080,1,10710,8047,2,2,1,8047,1,1,6172,6,6117,5,4,3,2,1,0,1,377,8122,1,1,0,1,0,7952,1,0,8192,1,1,0,1,9945,0,1,0,7862,1,5416,6498,2,2,1,8055,1,1,8055,1,1,0,3,3,2,1,7334,1,1,872,1,1,0,1,0,8220,1,1,8182,2,2,1,0,1,1,0,2,2,1,6610,2,3,2,7870,1,1,6506,2,3,1,8063,1,1,8063,1,1,0,3,3,2,1,8065,1,14,8065,1,1,8065,1,1,8065,1,1,8065,1,1,8065,1,1,0,7,20,6,5,4,3,2,1,0,1,0,7598,1,0,6322,1,1,8230,1,1,6322,1,10215,5574,1,9401,7970,1,1,6936,1,0,7430,1,1,2532,1,10742,3934,1,1,0,1,12167,7522,1,7245,8212,1,1,6854,1,12170,7522,1,1,7274,1,8726,1822,1,8727,5572,1,12174,2386,1,12175,4166,2,7253,6,8212,3,5,3,1,4164,1,7255,7750,3,7259,7256,9,6960,1,12180,8212,6,10,8,6,3,2,1,0,4,15,13,5,1,8080,4,16,14,6,2,6990,1,1,6762,4,18,16,8,4,7750,4,19,17,9,5,7752,2,2,1,8214,1,1,0,7,22,20,12,8,7,5,1,2846,7,23,21,13,9,8,6,2,8178,1,1,7262,7,25,23,15,11,10,8,4,8198,2,3,1,7386,7,27,25,17,13,12,10,6,7270,1,1,0,1,0,0,1,1,6812,1,2,7254,1,1,3918,1,1,8198,1,5,7254,1,1,556,1,1,6570,1,6,0,2,7,1,7386,1,10,6572,1,1,6770,2,2,1,6996,1,13,7758,1,1,8144,5,10265,7836,7684,7547,6584,8154,5,10266,7837,7685,7548,6585,6950,5,10267,7838,7686,7549,6586,8184,1,2,5576,5,10269,7840,7688,7551,6588,7798,3,4,3,1,0,3,6,3,1,5656,1,10271,4170,1,10035,0,3,9669,9668,1,0,4,9670,9669,2,1,0,1,0,0,1,1,0,1,0,0,1,1,3266,1,2,8128,1,1,0,1,0,8097,1,9995,8097,1,1,0,1,12156,8176,4,4,3,2,1,6288,1,7194,8172,1,7195,0,1,1,0,1,0,0,1,1,4550,2,10823,75,0,1,0,6970,1,1,6970,1,0,0,1,1,0,1,0,0,1,0,8113,1,1,0,2,2,1,7222,1,0,8256,1,1,0,1,0,0,1,1,0,1,12162,0,1,10068,7796,1,10069,6638,1,1,8260,1,10071,7798,1,10072,8114,1,10073,7434,1,10074,8196,8,9901,2944,2901,6,4,3,2,1,5404,1,10076,8284,1,1,8246,1,1,7714,1,10079,8226,1,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,6870,1,12060,0,1,1,0,1,0,7908,1,1,7402,1,1,8137,14,1340,1027,1025,1023,1021,1019,1017,1015,1013,1012,1010,1008,1005,1004,652,15,1341,1028,1026,1024,1022,1020,1018,1016,1014,1013,1011,1009,1006,1005,1,8002,15,1342,1029,1027,1025,1023,1021,1019,1017,1015,1014,1012,1010,1007,1006,2,8000,1,1,7710,15,1344,1031,1029,1027,1025,1023,1021,1019,1017,1016,1014,1012,1009,1008,4,7168,15,1345,1032,1030,1028,1026,1024,1022,1020,1018,1017,1015,1013,1010,1009,5,7166,15,1346,1033,1031,1029,1027,1025,1023,1021,1019,1018,1016,1014,1011,1010,6,7164,15,1347,1034,1032,1030,1028,1026,1024,1022,1020,1019,1017,1015,1012,1011,7,7178,15,1348,1035,1033,1031,1029,1027,1025,1023,1021,1020,1018,1016,1013,1012,8,7126,1,1,4662,1,2,650,15,1351,1038,1036,1034,1032,1030,1028,1026,1024,1023,1021,1019,1016,1015,11,7442,15,1352,1039,1037,1035,1033,1031,1029,1027,1025,1024,1022,1020,1017,1016,12,8270,15,1353,1040,1038,1036,1034,1032,1030,1028,1026,1025,1023,1021,1018,1017,13,8262,2,2,1,648,2,4,1,7490,2,5,2,8144,1,1,8170,1,1,8164,2,8,5,6772,1,1,646,3,6,3,1,7944,4,7,4,2,1,644,15,1363,1050,1048,1046,1044,1042,1040,1038,1036,1035,1033,1031,1028,1027,23,7436,2,12,11,642,2,2,1,8137,3,3,2,1,8137,1,1,640,5,5,4,3,2,1,638,15,1369,1056,1054,1052,1050,1048,1046,1044,1042,1041,1039,1037,1034,1033,29,7444,15,1370,1057,1055,1053,1051,1049,1047,1045,1043,1042,1040,1038,1035,1034,30,6826,3,19,18,1,7698,15,1372,1059,1057,1055,1053,1051,1049,1047,1045,1044,1042,1040,1037,1036,32,8120,1,1,636,3,5,3,1,7916,3,6,4,2,6954,1,1,8240,3,8,6,4,5644,1,1,8278,3,10,8,6,7814,1,1,634,7,12,10,8,7,5,3,1,8278,7,13,11,9,8,6,4,2,7084,1,1,7916,7,15,13,11,10,8,6,4,7086,1,1,8210,7,17,15,13,12,10,8,6,4846,1,1,7984,1,2,7996,1,3,7816,1,4,5068,1,5,632,15,1392,1079,1077,1075,1073,1071,1069,1067,1065,1064,1062,1060,1057,1056,52,8210,1,1,630,1,1,5226,1,2,1348,1,3,8050,6,53,52,51,50,2,1,628,15,1398,1085,1083,1081,1079,1077,1075,1073,1071,1070,1068,1066,1063,1062,58,626,1,1,624,15,1400,1087,1085,1083,1081,1079,1077,1075,1073,1072,1070,1068,1065,1064,60,622,1,1,7800,1,2,8137,1,1,8137,3,4,3,1,8137,1,1,620,5,6,5,3,2,1,6758,5,7,6,4,3,2,818,1,1,618,15,1409,1096,1094,1092,1090,1088,1086,1084,1082,1081,1079,1077,1074,1073,69,6870,15,1410,1097,1095,1093,1091,1089,1087,1085,1083,1082,1080,1078,1075,1074,70,8256,15,1411,1098,1096,1094,1092,1090,1088,1086,1084,1083,1081,1079,1076,1075,71,7666,2,2,1,4552,2,3,2,4550,2,4,3,616,4,6,3,2,1,3976,4,7,4,3,2,614,4,8,5,4,3,6576,2,2,1,8137,6,10,7,6,5,4,1,8137,1,1,612,8,12,9,8,7,6,3,2,1,610,15,1422,1109,1107,1105,1103,1101,1099,1097,1095,1094,1092,1090,1087,1086,82,608,1,1,606,15,1424,1111,1109,1107,1105,1103,1101,1099,1097,1096,1094,1092,1089,1088,84,604,1,1,7686,15,1426,1113,1111,1109,1107,1105,1103,1101,1099,1098,1096,1094,1091,1090,86,602,1,1,8120,1,2,8144,1,1,1176,1,1,7312,8,62,60,58,57,55,53,51,5,4642,1,1,600,15,1433,1120,1118,1116,1114,1112,1110,1108,1106,1105,1103,1101,1098,1097,93,598,1,1,0,1,0,2602,1,1,1094,2,2,1,6962,2,3,2,1092,1,1,0,1,4002,7818,1,4003,4638,1,1,6958,1,11489,7466,1,11513,0,1,0,8143,2,107,1,974,1,0,8266,1,1,8284,1,1,0,1,0,7686,2,10660,1,0,1,1,374,1,6405,8288,1,1,0,1,12392,7678,1,12393,6402,1,1,8310,1,1,8310,1,12396,7928,1,12397,8176,1,1,5654,1,1,8050,1,1,7016,1,12401,7510,1,1,7324,1,12403,8176,1,1,2612,1,1,4014,1,1,8310,1,10971,6732,1,12,6402,3,13,2,1,0,1,172,0,1,0,0,1,1,7432,1,11543,7510,1,1,8155,2,11545,1,8155,1,1,8155,1,1,7428,5,11548,4,3,2,1,8155,1,11547,8155,1,1,8155,1,1,0,6,11552,11551,11550,3,2,1,0,1,1,7508,1,2,0,1,11555,0,1,1,0,1,11557,5860,1,0,8165,2,11270,1,8165,1,1,8165,1,1,8165,1,1,8165,1,1,0,7,11275,6,5,4,3,2,1,0,1,1,6858,1,10171,0,2,10172,1,0,1,11568,0,1,0,0,1,1,8177,1,1,8177,1,1,8177,1,1,8177,1,1,7622,5,5,4,3,2,1,0,1,0,7624,1,1,0,1,1,0,1,1,0,1,5888,0,1,7969,0,1,12451,8312,1,12427,0,1,12428,0,1,12429,8193,5,12455,4,3,2,1,8193,1,1,8193,1,1,20,8,12458,7,6,5,4,3,2,1,0,1,1,8195,1,1,8195,1,1,8195,1,1,0,4,4,3,2,1,0,1,12439,6596,1,1,34,1,1,0,1,1,0,1,10329,8350,1,10330,8203,1,1,8203,3,10329,3,1,8203,1,1,8203,1,1,8203,1,1,8203,1,1,0,8,10334,8,6,5,4,3,2,1,8330,8,10335,9,7,6,5,4,3,2,8328,1,1,8012,1,1,0,1,10341,652,1,1,8340,1,2,6896,1,1,7252,2,3,1,0,3,4,2,1,8282,3,5,3,2,0,1,1,0,1,2,0,1,3,6388,3,9,7,6,6386,1,1,4310,2,6,1,8215,5,8,6,5,4,1,8215,1,1,8215,3,19,16,1,8215,1,1,8215,1,1,8215,1,1,8215,1,1,8215,1,1,8398,15,25,22,16,14,13,12,9,8,7,6,5,4,3,2,1,0,1,6511,8378,1,1,0,2,2,1,7496,1,12505,0,1,0,0,1,1,7568,3,12440,3,1,0,1,10370,0,1,1,8360,1,2,7672,1,1,7092,1,4,8360,1,1,7534,1,10375,0,1,1,0,1,10332,0,2,10333,1,0,1,1,6964,1,10335,0,1,1,8222,1,2,7562,1,1,0,3,4,3,1,1442,1,10340,8239,1,1,8239,1,1,8239,1,1,0,4,4,3,2,1,7596,4,5,4,3,2,7480,1,1,0,1,0,7784,1,1,7548,1,2,8376,1,3,6932,2,2,1,0,2,4,1,0,2,5,2,8230,1,1,6406,2,7,4,6418,1,1,0,5,9,6,5,3,1,0,6,10,7,6,4,2,1,0,6,11,8,7,5,3,2,0,1,1,8120,6,13,10,9,7,5,4,0,1,1,12,6,15,12,11,9,7,6,8240,1,1,7848,6,17,14,13,11,9,8,4986,1,1,8242,6,19,16,15,13,11,10,0,1,1,0,1,1,8174,6,22,19,18,16,14,13,8402,1,1,0,1,1,8290,1,2,7206,1,1,8270,6,27,24,23,21,19,18,0,1,1,8292,1,2,0,1,1,0,2,3,1,6646,6,32,29,28,26,24,23,7568,6,33,30,29,27,25,24,8100,2,2,1,8128,6,35,32,31,29,27,26,0,1,1,0,1,18,8414,1,5,8210,1,1,8130,6,40,37,36,34,32,31,7550,1,1,8300,10,50,49,48,47,42,39,38,36,34,33,0,1,1,0,6,44,41,40,38,36,35,0,1,1,8132,6,46,43,42,40,38,37,0,1,1,8266,1,2,6692,1,1,0,1,0,0,1,1,2468,1,2,2466,1,1,18,1,4,0,1,1,0,3,5,3,1,8274,3,6,4,2,4862,1,1,0,1,11607,0,1,0,7834,1,1,8432,1,2,8028,1,1,0,2,3,1,6454,2,4,2,6466,1,1,0,4,6,4,3,1,8282,4,7,5,4,2,8214,1,1,8324,4,9,7,6,4,5802,1,1,8076,4,11,9,8,6,0,1,1,0,4,13,11,10,8,7476,1,1,0,1,0,0,1,1,0,1,12521,0,1,1,7726,1,1,5428,2,2,1,7184,3,3,2,1,8336,3,4,3,2,0,1,1,8472,1,1,8434,2,2,1,0,1,1,296,1,0,0,1,1,0,1,1,0,1,1,0,1,0,0,1,1,7056,1,2,8182,1,1,0,2,3,1,0,3,4,2,1,7918,3,5,3,2,0,1,1,7432,1,2,7244,1,1,7182,1,0,7120,1,1,0,1,1,0,1,1,0,2,11785,11784,7710,1,1,0,1,1,0,2,2,1,0,1,10458,0,1,1,8343,3,53,35,1,8244,1,12514,0,2,12515,1,0,1,1,0,1,0,0,1,0,8492,1,1,0,4,11763,8189,3,1,8353,5,11764,8190,4,2,1,0,6,11765,8191,5,3,2,1,0,1,0,7846,1,10710,126,1,12656,7086,1,1,0,1,1,7228,1,10475,0,1,1,8361,1,4681,0,3,4683,4682,1,0,1,144,0,2,145,1,0,1,10481,8369,1,1,0,1,1,8371,1,1,0,1,0,0,1,1,1834,1,11687,0,1,1,0,1,0,2028,1,11259,8364,1,1,5104,1,0,8296,1,0,0,1,0,0,2,0,11264,2032,1,0,8366,1,6886,8368,4,4,3,2,1,0,1,0,7802,3,8,7,1,0,1,0,8528,1,1,88,1,0,7562,1,1,0,1,0,8530,1,1,0,1,0,8398,1,1,0,12,11666,10428,8228,8220,20,18,11,9,7,5,3,1,8393,13,11667,10429,8229,8221,21,19,12,10,8,6,4,2,1,0,14,11668,10430,8230,8222,22,20,13,11,9,7,5,3,2,1,3354,14,11669,10431,8231,8223,23,21,14,12,10,8,6,4,3,2,0,1,1,0,1,0,0,1,1,0,2,2,1,6812,2,3,2,8410,1,1,0,2,5,4,8176,1,1,0,5,7,6,5,3,1,8407,6,8,7,6,4,2,1,0,7,9,8,7,5,3,2,1,0,1,1,7760,1,2,0,1,0,8413,2,12580,1,0,3,12581,2,1,0,1,1,7792,1,2,0,1,1,0,2,2,1,6264,1,0,0,1,1,5312,2,2,1,7112,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,1,8414,1,2,8176,1,1,8570,1,4,8552,1,1,0,1,0,0,4,7715,6956,6427,1,0,5,7716,6957,6428,2,1,7124,1,1,0,2,2,1,0,1,0,0,1,1,0,1,8986,0,2,8987,1,0,3,8988,2,1,0,1,1,8449,1,1,8449,1,1,0,3,3,2,1,0,1,0,8460,1,1,0,1,1,8442,1,2,8440,1,1,0,1,0,0,1,1,0,2,2,1,346,2,3,2,8534,2,4,3,344,2,2,1,0,1,3,0,1,4,7572,2,8,7,8606,1,1,8268,2,10,9,0,1,1,8246,2,12,11,8130,1,1,8494,1,2,0,1,1,6908,2,3,1,0,3,4,2,1,8188,2,18,17,2982,1,1,0,1,16,8576,1,17,6882,2,18,1,8480,1,1,0,1,523,0,1,0,8580,1,1,6886,2,2,1,8484,1,1,0,2,4,3,8464,1,1,76,2,6,5,0,1,1,3198,2,8,7,8622,1,1,1458,2,10,9,7916,1,1,8482,2,12,11,8508,1,1,0,1,1,0,6,12,10,8,6,4,1,8026,1,6580,8558,1,1,0,2,2,1,0,1,1,0,1,0,7604,1,0,7768,1,1,0,1,1,8500,1,3,8466,1,1,5428,1,2,3984,1,0,0,2,6117,1,0,1,0,0,1,1,8216,1,11388,7082,1,0,8216,1,1,4270,1,0,8638,1,1,8618,1,1,8602,3,8734,5,1,8499,4,10339,7,5,1,8499,1,1,0,6,10341,9,7,3,2,1,0,1,1,0,1,1,0,1,0,0,1,0,8516,1,1,7246,3,126,3,1,6948,1,1,0,2,2,1,0,1,0,936,1,1,8513,1,1,8513,1,1,0,2,2,1,0,1,0,0,1,1,8638,1,1,1214,1,1,6344,1,156,8666,1,156,8008,1,157,0,2,2,1,0,1,0,8064,1,1,0,1,1,5526,2,8924,8310,0,1,0,0,1,36,7910,2,12840,7163,0,1,1,0,2,2,1,6654,2,3,2,0,1,1,8542,2,3,1,0,3,4,2,1,6194,1,0,0,1,1,8700,1,1,8546,1,2,0,1,1,1784,1,1,0,3,5,4,1,8646,3,6,5,2,6382,1,1,8543,2,3,1,0,3,4,2,1,5434,1,0,7414,1,1,7234,1,1,1932,2,2,1,0,3,3,2,1,8650,3,4,3,2,6956,4,5,4,3,1,8554,1,1,8264,3,7,6,5,3774,1,1,1398,1,5,8574,3,10,9,8,7994,1,1,8547,5,9,6,4,3,1,0,6,10,7,5,4,2,1,0,1,0,7554,1,1,7906,1,2,8040,1,1,672,1,2,6710,1,5,6722,1,1,8551,4,6,4,3,1,0,5,7,5,4,2,1,8553,1,1,8553,1,1,0,3,3,2,1,8555,1,1,8555,1,1,8555,1,1,8555,1,1,0,5,5,4,3,2,1,0,1,11956,0,1,1,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,0,7928,1,1,0,1,0,0,1,0,0,1,0,14,1,1,0,1,0,8588,7,10,9,8,5,4,2,1,8588,4,11176,12,7,1,7584,5,11177,13,8,2,1,3044,6,11178,14,9,3,2,1,0,7,11179,15,10,4,3,2,1,1538,7,11180,16,11,5,4,3,2,7406,7,11181,17,12,6,5,4,3,1536,1,1,1538,3,4,3,1,7406,3,5,4,2,1536,1,1,0,5,7,6,4,3,1,8704,5,8,7,5,4,2,8702,5,9,8,6,5,3,0,2,2,1,8720,5,11,10,8,7,5,0,1,1,6710,5,13,12,10,9,7,8234,1,1,7900,5,15,14,12,11,9,7902,5,16,15,13,12,10,8662,2,2,1,0,1,0,0,2,11196,1,8600,2,11197,2,8090,1,1,3056,1,1,6406,2,4,1,1548,2,5,2,7416,2,6,3,1546,1,1,0,5,8,5,4,3,1,3058,1,0,3058,1,10612,3058,2,12114,11368,0,3,3,2,1,1552,3,4,3,2,7420,3,5,4,3,1550,1,1,0,3,4,3,1,8599,1,1,8599,1,1,8599,1,1,0,4,4,3,2,1,0,1,0,0,1,1,0,1,1,0,1,1,8609,2,2,1,8609,1,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,646,1,1,8598,4,8,7,6,5,8622,1,1,0,1,1,8690,4,11,10,9,8,8602,1,1,8534,1,1,0,1,0,7830,1,12102,0,5,8826,3843,1180,2,1,7976,5,8827,3844,1181,3,2,8648,1,1,8110,1,2,8621,3,4,2,1,3084,4,5,3,2,1,0,5,6,4,3,2,1,0,1,1,7974,1,2,0,1,0,7372,1,40,7024,2,2,1,0,3,3,2,1,8620,3,4,3,2,8302,3,5,4,3,2432,2,2,1,4754,2,4,1,0,1,0,0,1,1,8660,1,2,360,1,1,0,1,0,5038,1,0,0,1,1,0,2,3,1,8020,1,8388,7502,1,1,0,2,2,1,0,1,1,8746,1,2,0,1,1,0,1,12063,8148,1,1,8750,1,2,1340,1,1,0,1,0,8660,1,1,8788,1,2,8782,1,1,0,1,0,8651,1,1,0,2,2,1,7966,2,3,2,7042,1,1,0,2,3,1,0,3,4,2,1,0,4,5,3,2,1,0,1,0,0,1,1,0,1,1,8665,1,1,0,1,12807,0,2,10483,1,0,1,1,7976,1,2,7360,1,1,8020,1,4,0,1,0,8746,1,1,0,1,1,8816,2,2,1,8675,3,3,2,1,0,4,4,3,2,1,0,4,5,4,3,2,0,1,1,6174,4,7,6,5,4,0,1,1,0,4,9,8,7,6,6946,1,1,0,1,0,0,1,0,8830,1,1,8762,4,12595,4752,3,1,0,5,12596,4753,4,2,1,0,1,13040,0,2,13041,1,0,1,1,0,1,0,0,1,1,8708,1,2,8824,1,1,0,1,0,8730,1,1,68,1,1,4038,1,1,0,1,0,0,1,1,0,2,2,1,8850,3,3,2,1,0,4,4,3,2,1,5412,4,5,4,3,2,8694,1,1,7252,4,7,6,5,4,7814,1,1,7652,1,1,0,4,10,9,8,7,4426,4,11,10,9,8,8854,1,1,8376,2,3,1,0,4,10,8,5,1,8818,4,11,9,6,2,8038,1,1,8026,1,4695,0,2,4696,1,8394,2,4697,2,5426,1,1,5424,1,2,5214,1,3,8846,2,4701,6,0,2,4702,7,8704,2,2,1,0,1,1,8882,5,9,7,6,5,1,0,6,10,8,7,6,2,1,8158,1,3851,8386,2,9923,1,1966,1,1,0,2,2,1,0,1,0,0,1,11670,8870,2,2,1,0,1,1,0,1,0,8716,1,1,8740,1,1,0,1,1,8130,1,0,0,1,1,0,1,1,8094,1,12229,0,2,8470,1,0,1,1,0,1,0,1598,1,10628,8752,1,1,8070,1,1,8070,1,11532,0,1,0,0,1,0,7482,3,3,2,1,8074,1,0,0,1,1,0,5,729,10,7,3,1,8430,1,12175,6986,2,12176,1,0,3,12177,2,1,0,1,1,0,1,12260,0,1,1,8072,1,2,5624,1,3,8834,2,2,1,0,1,2307,8896,1,2308,8070,1,2309,7642,2,2,1,0,2,4,1,8254,2,5,2,8670,1,1,492,2,2,1,8926,2,4,1,0,3,5,2,1,7176,2,0,12918,8774,1,1,8430,1,1,0,1,1,0,1,0,0,1,1,8800,1,1,0,2,2,1,6582,3,3,2,1,0,1,1,2808,1,0,7466,1,1,0,1,1,0,1,0,1664,2,10312,9848,7658,3,10313,9849,1,8942,1,8663,8928,2,8664,1,8808,2,8665,2,0,1,1,0,1,8668,8946,1,1,8924,2,2,1,0,1,1,8906,1,2,8866,1,1,7176,1,0,8968,1,1,8460,1,1,8330,1,13068,8860,1,1,7990,1,1,8787,1,1,0,1,0,8862,1,1,0,1,1,8292,1,1,0,1,1,0,3,7693,2786,2785,0,1,1,8920,1,9934,0,1,1,8068,1,2,8464,1,3,7046,1,4,7320,1,5,6292,1,6,8940,1,1,8476,1,1,0,1,9,8392,3,8,7,1,0,1,11,0,4,8,7,6,1,0,3,13092,2801,2800,0,1,1,8456,1,12190,1764,1,11614,7632,1,11615,1762,1,1,0,3,10283,3,1,7634,3,10284,4,2,8818,1,1,0,2,3,1,0,1,0,0,1,1,7692,1,2,8940,1,1,7064,1,1,8922,1,5,8920,1,1,6652,1,1,8262,1,8,8922,1,1,152,1,10,8020,1,1,8817,5,11,8,5,3,1,8817,1,1,8817,1,1,0,8,14,11,8,6,4,3,2,1,0,1,1,8806,1,2,8146,1,1,0,3,4,3,1,7370,3,5,4,2,5396,1,1,8414,3,7,6,4,0,1,11076,8810,1,11077,8150,1,1,7820,1,0,8966,1,1,8825,6,12778,12776,11040,10645,7280,1,8825,1,1,0,8,12780,12778,11042,10647,7282,3,2,1,0,1,1,8829,2,2,1,0,3,3,2,1,0,1,1,8182,2,60,2,0,1,0,8940,2,10765,1,0,3,10766,2,1,0,1,1,0,1,0,8982,1,1,0,1,1,6124,1,2,5844,1,1,8508,1,4,7634,1,1,7712,1,11465,0,4,11472,11470,11465,1,0,1,1,8847,1,1,8847,1,1,0,3,3,2,1,8860,3,4,3,2,0,1,13245,3302,1,13246,8992,1,1,8924,2,3,1,6132,3,4,2,1,3764,1,1,5852,1,2,8974,1,1,0,2,3,1,0,1,13165,688,3,3012,3010,1,0,1,1,7546,1,2,0,1,1,8886,1,4,8626,1,1,0,1,3005,0,1,1,0,1,12491,0,2,12492,1,8867,3,12493,2,1,0,4,12494,3,2,1,8942,4,12495,4,3,2,0,1,1,0,1,2,0,1,3,8902,4,65,64,62,4,8322,1,1,0,1,0,0,1,11549,0,1,3032,0,1,0,9006,4,8812,64,33,1,9006,1,11863,7718,1,1,7986,1,1,9016,1,124,8916,1,1,6376,1,1,7268,1,0,9006,1,1,0,1,1,0,1,1,0,1,0,0,1,6576,0,2,2,1,0,1,1,0,1,13292,0,1,1,0,1,12360,7690,1,9183,8004,2,2,1,902,3,3,2,1,0,2,4,3,8903,1,1,8903,1,1,0,2,2,1,0,2,11680,4545,1450,2,11681,4546,1448,2,11682,4547,8914,1,1,8404,1,1,8907,2,2,1,1446,3,3,2,1,8158,2,11687,4552,8150,2,11688,4553,1448,2,2,1,0,4,10,9,4,1,0,4,11,10,5,2,8214,4,12,11,6,3,2714,4,13,12,7,4,8944,3,3,2,1,7318,2,5,1,9072,3,6,2,1,0,4,7,3,2,1,9036,4,8,4,3,2,0,1,1,7634,4,10,6,5,4,8978,4,11,7,6,5,9020,1,1,9014,1,2,8254,3,30,4,1,8018,4,15,11,10,9,8254,1,1,0,1,1,8092,1,2,8818,1,1,0,1,0,0,1,1,8948,1,2,8921,1,1,8921,3,4,3,1,0,4,5,4,2,1,0,1,0,8998,1,1,0,1,1,8844,1,2,3522,1,3,8840,2,2,1,8344,2,4,1,0,3,5,2,1,0,1,0,8376,1,13137,5906,2,2,1,9072,1,1,0,1,1,0,1,1,0,1,0,9060,1,1,6812,1,1,0,1,1,8300,1,1,0,2,2,1,8941,1,7432,8941,1,1,8941,1,1,8941,1,1,8941,1,1,8941,1,1,8941,1,1,8941,1,1,8941,1,1,8941,1,1,8941,1,1,8941,1,1,9122,13,7444,12,11,10,9,8,7,6,5,4,3,2,1,6816,1,1,9014,1,1,0,1,1,0,1,0,0,1,1,8488,1,2382,7824,1,1,0,1,12444,8294,2,13380,929,0,3,10476,196,194,0,1,1,0,1,1,7482,1,2,0,1,1,0,1,0,0,1,1,3928,1,1,0,1,1,0,1,206,18,1,13180,8992,1,13181,8412,1,1,8314,1,1,8326,1,11256,0,1,1,0,1,10386,0,1,1,0,1,1,0,1,0,9116,1,1,0,1,1,6554,1,1,0,1,1,5476,1,119,8979,2,15,1,7240,1,11268,9006,1,11269,8979,1,1,8484,2,3,1,9052,1,1,0,1,1,7858,2,10582,10118,0,1,13413,0,1,1,0,1,0,7750,2,11967,1,8034,3,11968,2,1,9012,3,11969,3,2,9124,3,11970,4,3,9120,2,2,1,0,5,11972,6,5,4,1,0,6,11973,7,6,5,2,1,7776,6,11974,8,7,6,3,2,6778,6,11975,9,8,7,4,3,5564,2,2,1,0,6,11977,11,10,9,6,5,0,6,11978,12,11,10,7,6,7116,6,11979,13,12,11,8,7,8554,6,11980,14,13,12,9,8,0,1,0,8578,1,1,8302,1,2,9130,1,3,8304,1,4,7686,3,3,2,1,0,2,5,1,0,1,0,8582,1,1,8306,1,2,1788,1,3,1790,1,4,9142,2,2,1,9138,1,6,8308,1,7,9026,1,8,9134,4,9,4,3,1,7690,3,8,3,1,0,2,10,1,0,3,11,2,1,9005,4,12,3,2,1,0,5,13,4,3,2,1,8746,5,14,5,4,3,2,8920,4,26,25,24,1,1858,5,16,7,6,5,4,8992,1,1,0,1,1,5496,5,19,10,9,8,7,9016,1,1,8994,2,33,2,2,5,22,13,12,11,10,0,1,1,0,1,25,8556,1,26,2018,1,1,2020,1,2,0,1,29,8218,1,1,8606,1,2,5460,1,1,0,1,33,9000,1,1,9178,6,10,8,7,5,3,1,9017,7,11,9,8,6,4,2,1,9017,1,1,9017,1,1,9017,1,1,9017,1,1,0,12,16,14,13,11,9,7,6,5,4,3,2,1,8324,12,17,15,14,12,10,8,7,6,5,4,3,2,9152,12,18,16,15,13,11,9,8,7,6,5,4,3,8326,12,19,17,16,14,12,10,9,8,7,6,5,4,7708,3,3,2,1,0,2,5,1,0,1,0,8070,1,1,7726,2,2,1,5544,2,3,2,8830,2,2,1,8064,2,5,4,0,1,1,8018,2,7,6,0,1,1,8340,2,9,8,9100,1,1,0,1,1,0,1,1,9104,2,13,12,5288,1,1,0,1,1,0,1,0,0,1,1,8342,1,2,9062,1,3,9174,1,4,9170,3,5,2,1,5294,2,4,1,0,3,7,6,1,8806,4,8,7,2,1,0,1,0,0,1,1,7570,1,1,0,1,1,0,1,0,9164,1,1,9180,1,2,7736,1,1,9038,1,4,9166,1,5,7630,1,1,9184,1,7,8724,2,4,1,0,4,8,6,3,1,8554,1,9149,0,1,1,9212,1,1,0,1,0,0,1,1,0,1,1,0,1,11391,9059,1,1,8608,1,10297,8826,2,2,1,0,1,13533,7468,1,6640,0,1,0,0,1,1,8370,1,2,8372,1,3,9090,1,4,9198,2,5,1,7754,3,4,3,1,0,2,6,1,0,1,0,8480,1,9707,9076,1,1,9069,3,2060,3,1,9069,1,1,9069,1,1,0,6,2063,6,4,3,2,1,8376,6,2064,7,5,4,3,2,9204,6,2065,8,6,5,4,3,8378,6,2066,9,7,6,5,4,7760,3,3,2,1,0,2,5,1,0,3,6,2,1,8648,3,7,3,2,8988,1,1,8652,3,9,5,4,0,1,1,8880,3,11,7,6,0,3,12,8,7,0,2,2,1,8648,3,14,10,9,0,1,1,7920,3,16,12,11,8948,3,17,13,12,8946,1,1,8384,3,19,15,14,0,1,1,0,1,0,9087,2,26,1,9087,1,1,9087,1,1,8668,5,29,4,3,2,1,8392,5,30,5,4,3,2,9220,5,31,6,5,4,3,8394,5,32,7,6,5,4,7776,3,3,2,1,8468,2,5,1,0,1,1,0,2,2,1,0,4,8568,8432,7809,7280,9093,1,1,0,1,8434,0,1,1,9082,6,28,26,25,23,21,2,8870,1,1,8868,6,30,28,27,25,23,4,8866,1,1,9238,2,32,6,9124,1,1,8864,1,1,0,1,0,0,1,1,9101,1,1,8682,2,2,1,8406,2,3,2,9234,2,4,3,7790,2,2,1,0,2,4,1,9176,1,8451,0,2,8452,1,0,1,1,9092,1,2,9210,1,1,0,1,1,8772,1,3,0,1,0,8692,1,1,8416,1,2,8418,1,3,7800,2,2,1,8492,2,4,1,0,1,0,7802,1,1,0,2,2,1,9115,1,1,0,1,0,0,1,1,0,1,0,9121,1,1,9121,1,1,9121,1,1,8702,4,4,3,2,1,0,1,0,9246,1,1,9258,1,2,7906,1,1,9262,1,4,9242,1,1,0,4,6,5,3,1,9286,5,7,6,4,2,1,9248,6,8,7,5,3,2,1,0,7,9,8,6,4,3,2,1,0,8,10,9,7,5,4,3,2,1,9192,8,11,10,8,6,5,4,3,2,0,1,1,0,10,13,12,10,8,7,6,5,4,3,1,0,1,1,0,1,0,9298,1,1,0,2,2,1,9280,3,3,2,1,2696,4,4,3,2,1,0,5,5,4,3,2,1,424,5,6,5,4,3,2,9126,1,1,422,1,1,7688,5,9,8,7,6,5,6106,1,1,7964,1,1,0,3,7,4,1,0,1,1,6,1,0,0,1,1,9270,1,1,9308,1,3,7026,1,1,0,1,0,8760,1,0,0,1,0,0,1,0,8762,1,0,9138,4,4,3,2,1,7324,3,3582,6,1,0,1,1,9162,4,3584,8,3,1,0,5,3585,9,4,2,1,0,6,3586,10,5,3,2,1,0,1,0,5848,1,1,0,2,2,1,5850,1,0,0,1,1,0,1,0,0,1,1,9302,1,2,8474,1,3,8476,1,4,7858,3,3,2,1,8842,1,6,8846,1,1,8144,1,2,9346,4,8,4,2,1,0,5,9,5,3,2,1,9274,5,10,6,4,3,2,6678,1,1,7980,1,2,0,8,13,9,7,6,5,4,2,1,8162,8,14,10,8,7,6,5,3,2,6098,1,1,0,8,16,12,10,9,8,7,5,4,6058,1,1,6102,8,18,14,12,11,10,9,7,6,4998,1,1,8368,8,20,16,14,13,12,11,9,8,9038,1,1,5434,8,22,18,16,15,14,13,11,10,0,8,23,19,17,16,15,14,12,11,9130,1,1,0,8,25,21,19,18,17,16,14,13,9092,1,1,8012,8,27,23,21,20,19,18,16,15,9162,2,6,1,0,1,0,6898,1,0,7218,1,1,0,1,0,4916,1,1,6912,1,8211,0,4,6,4,2,1,5008,1,0,0,1,0,9098,1,7902,9194,2,2,1,0,1,1,8968,2,4,3,8686,1,1,0,1,1,0,1,0,8972,1,1,5016,2,2,1,0,2,3,2,0,1,1,9300,2,5,4,5020,1,1,5072,2,15,1,2244,2,8,7,0,2,7,1,8978,10,54,50,48,47,46,45,43,42,10,9,3758,2,9,1,0,1,20,0,1,0,9203,1,1,0,2,2,1,9205,1,1,9205,1,1,9205,1,1,9205,1,1,0,5,5,4,3,2,1,0,1,1,0,1,0,8648,1,1,9211,2,2,1,0,3,3,2,1,0,1,0,7476,1,1,9292,1,1,8878,1,13541,9318,1,12884,0,1,1,9217,1,1,7390,1,0,5904,4,12029,3968,5,1,8072,1,2761,0,1,1,8690,1,1,9219,1,1,9219,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,0,4,12737,11499,11497,1,9388,5,12738,11500,11498,2,1,0,6,12739,11501,11499,3,2,1,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,13562,9228,1,1,2702,1,13564,0,2,13565,1,9252,4,13568,2807,3,1,0,5,13569,2808,4,2,1,9274,5,13570,2809,5,3,2,7674,1,1,7670,1,2,0,1,3,7674,1,4,0,5,6,4,3,2,1,0,6,7,5,4,3,2,1,0,1,0,0,1,1,3650,1,0,8460,1,1,9320,1,1,3720,1,1,7132,1,0,9330,1,1,9390,1,1,7826,2,2,1,0,1,1,0,1,0,1830,2,450,1,0,1,1,0,1,0,8076,1,13590,7780,1,0,8626,1,1,8076,1,1,9426,3,5,4,1,0,4,6,5,2,1,7142,1,1,8578,1,1,9400,1,2,8146,1,1,0,2,0,12986,7654,1,1,0,1,1,9334,1,8887,0,1,1,0,1,0,9308,1,1,8692,2,2,1,346,1,1,0,1,1,9380,4,12793,11555,11553,9891,9277,5,12794,11556,11554,9892,1,0,6,12795,11557,11555,9893,2,1,1164,6,12796,11558,11556,9894,3,2,0,1,1,0,2,3,1,9283,1,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,8238,1,1006,0,3,4,2,1,0,1,0,0,2,0,1,0,2,0,2,0,1,1,0,2,3,1,0,1,0,0,4,12813,11575,11573,1,9309,5,12814,11576,11574,2,1,0,6,12815,11577,11575,3,2,1,0,1,11252,3494,1,1,9313,1,2849,0,3,2851,2850,1,0,1,0,9218,1,13733,9458,1,1,9218,1,1,7380,1,0,9302,1,1,9420,1,1,2030,1,1,8678,1,11529,0,1,1,9319,5,1479,10,7,3,1,9319,1,1,9319,1,1,9319,1,1,0,9,1483,14,11,7,5,4,3,2,1,9442,9,1484,15,12,8,6,5,4,3,2,5202,9,1485,16,13,9,7,6,5,4,3,9088,2,2,1,0,2,4,1,8672,2,5,2,0,1,0,9325,2,1490,1,9325,1,1,9325,1,1,0,5,1493,4,3,2,1,0,1,13452,2572,1,13453,1450,1,0,0,1,1,0,1,2,9340,4,5,4,2,1,0,2,1610,1,0,1,1,0,2,2,1,0,3,3,2,1,9018,3,4,3,2,7502,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,9470,2,3,2,9116,1,1,0,1,0,8726,3,12319,12318,1,0,1,1,0,2,2,1,1734,2,3,2,0,1,1,9430,2,5,4,0,1,1,0,1,0,0,1,13824,8096,3,12169,2,1,8738,4,12170,3,2,1,5484,6,12171,6,4,3,2,1,0,1,0,9372,1,1,0,1,1,0,1,1,0,1,0,6568,1,1,0,1,1,9400,1,1747,1100,1,1,0,2,0,12342,9382,1,1,0,1,1,9377,2,4,1,0,1,12304,8112,1,1,1758,1,1,0,1,0,9381,1,1,9381,1,1,9381,1,1,0,4,4,3,2,1,0,1,12990,9385,1,399,0,2,400,1,0,1,1,8738,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,1,1,9426,1,2,0,1,1,8756,1,4,9408,1,1,9434,1,1,0,1,13939,8708,1,13940,8092,1,1,8092,3,10197,3,1,0,4,10198,4,2,1,0,1,1,0,1,1,1,1,1,0,1,0,0,4,12921,11683,11681,1,0,1,1,0,1,13949,9496,1,13950,9522,1,1,8856,3,13952,3,1,9419,4,13953,4,2,1,0,5,13954,5,3,2,1,7558,5,13955,6,4,3,2,9230,1,1,0,1,2,9522,5,13958,9,7,6,5,0,1,1,9522,5,13960,11,9,8,7,5762,1,1,9425,5,8,6,5,3,1,0,6,9,7,6,4,2,1,7554,6,10,8,7,5,3,2,9340,1,1,8864,3,10274,9892,1159,9566,3,10275,9893,1160,9546,1,1,9530,1,1,9427,2,4,1,0,3,5,2,1,9429,1,1,0,2,2,1,0,1,0,0,1,1,0,1,11421,0,2,11422,1,8716,1,1,9439,1,1,9439,1,1,9439,1,1,9439,1,1,9439,1,1,0,5,5,4,3,2,1,0,1,13986,9584,1,9061,0,4,13988,11568,2,1,0,1,1,9550,1,2,8858,1,1,9454,1,1,0,3,5,4,1,0,3,6,5,2,2104,1,1,0,2,3,1,8802,2,4,2,0,1,0,9578,1,1,0,1,0,1266,1,0,7854,1,1,9457,3,11339,3,1,0,1,0,9459,1,1,9459,1,1,9459,1,1,9459,1,1,0,5,5,4,3,2,1,0,1,1,8898,1,1,0,1,1,8846,2,8999,8863,0,2,9000,8864,0,2,9001,8865,0,2,9002,8866,9544,3,3,2,1,9456,2,9004,8868,9534,1,1,8260,1,1,0,3,8,4,1,0,1,1,0,1,0,0,1,1,9620,1,1,0,1,1,2868,2,13093,11848,0,3,13094,11849,1,8054,3,13095,11850,2,9466,1,1,8918,2,3,1,8382,1,1,9624,3,5,3,1,0,1,1,8930,1,11858,0,2,13961,1,4804,1,1,9487,1,1,0,1,0,0,1,1,0,1,13107,8668,1,13108,0,1,1,0,2,3,1,8672,2,4,2,4,1,1,8846,2,6,4,0,1,0,8536,1,1,9562,1,2,0,1,1,8604,1,4,0,1,1,9576,2,10570,8895,6000,2,13121,1,9510,1,1,0,1,1,9505,1,1,9505,1,1,9505,1,1,9505,1,1,9505,1,1,9505,1,1,0,7,7,6,5,4,3,2,1,9646,1,12056,0,1,1,8816,1,2,5978,1,1,8198,1,4,6006,1,1,8812,1,2,9509,4,6,4,2,1,9509,1,1,9509,1,1,9509,1,1,9509,1,1,9509,1,1,4800,10,12,10,8,7,6,5,4,3,2,1,0,1,0,0,1,0,1156,1,1,8246,1,1,0,1,1,0,1,0,9517,1,1,9517,1,1,9517,1,1,9517,1,1,9517,1,1,9594,6,6,5,4,3,2,1,9517,2,11081,3360,0,1,0,8956,1,1,8622,1,2,9226,1,3,8252,2,2,1,9658,1,5,9638,1,1,9622,2,3,1,9519,3,8,7,1,9519,1,1,0,5,10,9,3,2,1,0,1,1,0,1,0,9532,1,1,160,1,1,0,1,1,0,5,13081,11843,11841,10273,269,9529,6,13082,11844,11842,10274,270,1,9529,1,1,0,8,13084,11846,11844,10276,272,3,2,1,5708,8,13085,11847,11845,10277,273,4,3,2,0,8,13086,11848,11846,10278,274,5,4,3,5248,2,2,1,0,1,0,9654,1,10037,8734,1,0,8268,1,1,0,5,11567,1311,4,3,1,8414,5,11568,1312,5,4,2,0,5,11569,1313,6,5,3,5596,5,11570,1314,7,6,4,9680,2,2,1,0,5,11572,1316,9,8,6,0,5,11573,1317,10,9,7,9528,3,6,2,1,8054,3,8,4,1,9543,4,9,5,2,1,0,5,10,6,3,2,1,6876,5,11,7,4,3,2,6236,5,12,8,5,4,3,6498,1,1,6496,1,2,6234,5,15,11,8,7,6,6230,1,1,6232,5,17,13,10,9,8,0,1,1,6500,5,19,15,12,11,10,7614,5,20,16,13,12,11,9554,3,10,2,1,9498,5,22,18,15,14,13,3954,1,1,9547,7,14,11,10,8,6,3,1,9547,1,1,9547,1,1,9547,1,1,9547,1,1,9547,1,1,9547,1,1,9547,1,1,0,15,22,19,18,16,14,11,9,8,7,6,5,4,3,2,1,0,1,0,9284,1,0,0,1,1,9094,2,3,1,0,1,1,7964,1,2,9562,1,1,9658,1,4,0,1,1,0,1,0,0,1,1,9561,1,1,9561,1,1,9561,1,1,9561,1,1,9561,1,1,9561,1,1,0,7,7,6,5,4,3,2,1,0,1,14081,9638,1,1,8254,1,1,8868,1,1,0,1,0,0,1,1,0,1,0,9578,1,1,9748,1,1,0,2,2,1,0,3,3,2,1,0,1,4090,0,2,4091,1,0,1,0,6464,1,0,6506,1,1,0,1,0,9583,1,1,9583,1,1,0,3,3,2,1,0,1,1,0,2,2,1,9692,2,3,2,8912,1,1,0,2,3,1,0,1,0,2136,1,0,2134,1,0,9600,1,1,9090,1,1,9593,2,2,1,2132,3,3,2,1,8844,1,0,2134,2,9511,1,0,4,9,8,3,1,8902,4,10,9,4,2,9242,1,1,5852,1,2,9712,4,13,12,7,5,8950,1,1,0,4,6,4,3,1,0,5,7,5,4,2,1,8774,5,8,6,5,3,2,6098,1,1,7636,1,2,9016,5,11,9,8,6,5,0,1,1,0,4,14217,13403,13294,13293,0,4,14218,13404,13295,13294,8708,1,1,7578,1,1,9746,2,4,1,0,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,3,5,3,1,0,1,1,0,1,0,9166,1,1,0,1,1,0,2,2,1,9614,2,3,2,4266,1,1,8212,2,5,4,3846,1,1,0,1,0,0,2,2754,1,0,1,1,9588,6,38,36,35,33,32,2,9792,1,1,8624,1,13355,8126,1,1107,0,2,1108,1,7424,2,1109,2,8812,1,1,9637,3,5,3,1,0,1,9647,0,2,9648,1,0,1,0,0,1,1,0,1,0,0,6,13228,11990,11988,5813,3629,1,9649,7,13229,11991,11989,5814,3630,2,1,0,8,13230,11992,11990,5815,3631,3,2,1,0,1,1,0,1,32,0,1,5031,9798,3,8762,2,1,9760,1,1,6940,1,1,0,4,8765,5,4,1,2024,4,8766,6,5,2,9396,4,8767,7,6,3,2018,2,2,1,0,2,4,1,0,1,0,9663,1,1,0,2,2,1,0,1,1,9667,1,1,9667,1,1,0,3,3,2,1,0,1,0,9584,1,5188,0,2,2,1,0,1,0,0,1,1,0,1,0,8490,1,14050,0,2,2,1,0,1,1,2328,1,1,9120,1,1588,0,2,1589,1,0,3,1590,2,1,0,1,1,0,1,0,6300,1,1,8560,1,1,0,2,2,1,9766,2,3,2,8562,2,4,3,5814,2,2,1,0,1,0,0,1,1,0,1,1,6212,1,2,0,1,1,0,1,2,0,1,3,5820,1,0,0,1,1,0,2,2,1,0,1,0,9216,1,1,9016,1,2,8400,1,1,8202,3,4,3,1,0,4,5,4,2,1,0,2,3318,3317,0,1,11738,0,2,11739,1,0,3,11740,2,1,9706,1,11741,9166,1,1,8510,1,1,0,2,11744,1,0,1,1,9725,2,2,1,0,3,3,2,1,0,1,0,9729,1,1,9729,1,1,9729,1,1,9729,1,1,9729,1,1,9729,1,1,0,7,7,6,5,4,3,2,1,9731,1,1,0,2,2,1,0,1,1,0,7,11,10,9,8,7,6,5,9878,1,1,0,2,2,1,0,1,1,0,1,0,9750,1,1,0,1,1,9745,2,2,1,0,3,3,2,1,0,1,0,0,1,0,9196,1,4468,0,1,0,0,1,0,1038,1,0,9818,7,8578,8049,4472,5,3,2,1,0,1,0,9112,1,1,0,4,9,7,3,1,9759,5,10,8,4,2,1,0,6,11,9,5,3,2,1,9038,1,644,0,1,1,2,1,0,9040,1,1,5586,2,13494,1,9040,2,4,1,2,1,1,0,3,6,3,1,0,1,0,0,1,1,0,1,0,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,12809,8770,1,0,9788,1,1,0,1,7731,8772,1,7727,9790,1,1,0,1,2,9290,1,7730,4932,1,1,0,1,0,4930,2,8,1,0,1,0,0,1,1,9834,1,2,0,1,1,0,2,3,1,0,3,4,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,9823,1,2,0,1,0,0,1,1,0,1,0,112,1,1,0,2,2,1,0,1,1,0,1,0,0,1,1,0,1,13557,122,1,13558,9082,1,1,0,1,2,0,3,4,2,1,0,1,0,9872,1,11258,0,1,1,9854,1,1,718,1,1,0,1,8430,0,1,1,2,1,0,0,1,1,9624,1,1,0,1,0,9446,1,1,0,1,2179,0,1,0,3542,1,1,8592,1,2303,9866,1,1,9886,1,1,0,1,1,0,1,13568,9870,1,1,9890,1,13021,9310,1,1,9888,1,1,9540,1,1,1960,1,11282,8378,1,1,0,1,0,9310,1,1,0,12,29,25,23,20,18,17,15,11,9,5,3,1,0,1,0,9876,1,1,0,1,1,9871,2,2,1,0,3,3,2,1,0,1,0,0,1,1,9648,1,1,0,1,1,0,2,2,1,9908,1,14333,0,1,1,0,1,13042,9870,1,1,0,1,7565,9894,2,4,1,0,5,9994,1665,277,3,1,0,5,9995,1666,278,4,2,2068,1,1,9986,2,3,1,9954,1,13599,0,1,1,0,1,1,0,1,0,9970,1,1,0,1,1,9576,1,3,0,1,1,0,1,0,0,1,1,9896,1,2,10,1,3,9582,2,2,1,9210,1,5,8594,1,1,0,4,7,6,3,1,0,1,1,0,1,1,0,1,0,6570,1,0,0,1,1,9948,2,3,1,9942,2,4,2,4090,1,1,9270,2,6,4,2528,1,1,0,3,5,3,1,0,1,0,10060,1,1,0,1,1,10024,1,2,8474,1,1,0,1,14496,0,2,14497,1,0,1,0,2340,1,1,9927,1,1,0,2,2,1,0,1,0,0,1,1,10074,1,1,0,1,1,5494,1,0,9962,1,1,8812,1,1,0,1,1,9202,1,4,0,1,1,7630,1,0,10080,1,1,0,1,0,9290,1,1,10070,1,14428,0,3,12793,12160,1,226,4,12794,12161,2,1,26,5,12795,12162,3,2,1,0,1,0,0,1,0,10020,1,1,9947,1,1,9947,1,1,9947,1,1,9947,1,1,0,5,5,4,3,2,1,8756,5,6,5,4,3,2,0,1,1,0,1,13641,8124,1,779,7318,1,14323,7072,1,14324,0,1,14325,0,1,14326,9150,1,14327,0,8,766,764,6,5,4,3,2,1,9872,8,767,765,7,6,5,4,3,2,10100,1,1,9550,8,769,767,9,8,7,6,5,4,0,1,1,8114,1,2,0,1,0,0,1,1,10070,1,2,10068,1,1,9320,1,4,0,1,5,7332,1,6,10128,3,3,2,1,0,4,8,7,5,1,8004,4,9,8,6,2,10072,1,1,10072,4,11,10,8,4,0,1,1,0,1,2,9798,4,14,13,11,7,0,1,1,10002,4,16,15,13,9,8612,1,1,9982,1,1,10002,1,1,6952,1,1,8010,1,10,3288,1,11,3286,3,13,2,1,0,6,16,12,11,9,4,1,9326,6,17,13,12,10,5,2,9756,6,18,14,13,11,6,3,9332,1,1,0,1,0,0,1,1,0,1,1,0,1,14500,9324,1,1,0,2,2,1,0,1,0,9666,1,1,10122,1,2,8678,1,1,0,2,3,1,10094,2,4,2,7450,1,1,8046,4,6,4,3,1,0,1,0,0,1,1,10058,2,13698,2,10094,1,1,9674,1,3849,10136,1,1,0,2,13658,1,0,2,13659,2,9568,1,1,9354,2,3,1,9662,3,4,2,1,0,3,5,3,1,0,1,0,9986,1,1,10010,1,1,9358,1,1,0,2,2,1,9108,1,5,9712,1,6,9918,2,2,1,0,1,0,8334,1,0,10110,1,1,0,1,1,2,1,0,10164,1,1,6356,1,0,0,2,14381,1,0,1,7899,0,1,1,0,2,12885,12654,9322,2,12886,12655,8706,1,1,0,2,3,1,0,1,0,10028,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,5818,1,1,0,1,13762,0,1,11866,0,1,1,2,1,11868,10044,1,1,26,1,1,26,1,12309,0,1,1,0,1,0,8076,1,0,0,2,2,1,0,1,0,3432,1,1,7738,2,2,1,9636,1,1,10186,1,2,9722,1,1,9482,2,3,1,10045,1,1,7552,1,0,10052,1,1,8222,1,1,9254,1,13760,0,1,1,0,1,13762,9874,1,14443,0,1,1,10192,1,1,9412,1,13722,8862,1,1,10051,1,1,0,1,14449,10080,1,1,0,1,1,0,1,4390,0,1,14453,9884,1,3677,8870,1,1,0,1,866,8314,1,14578,5138,1,14579,9708,1,14580,0,1,0,0,1,10533,1264,1,0,10072,1,1,0,4,10534,4,3,1,10067,1,1,10067,1,1,10067,1,1,0,4,4,3,2,1,10168,4,5,4,3,2,10022,1,1,0,1,13815,0,1,0,0,1,1,8586,2,2,1,0,3,3,2,1,0,4,4,3,2,1,10178,4,5,4,3,2,10032,1,1,9980,1,2,0,4,8,7,6,5,10240,4,9,8,7,6,0,2,2,1,0,4,7,5,4,1,0,1,0,0,1,0,9444,1,1,10096,5,1799,1795,1760,3,1,0,6,1800,1796,1761,4,2,1,10214,6,1801,1797,1762,5,3,2,10082,1,1,10091,8,1803,1799,1764,7,5,4,3,1,0,9,1804,1800,1765,8,6,5,4,2,1,3048,9,1805,1801,1766,9,7,6,5,3,2,8916,9,1806,1802,1767,10,8,7,6,4,3,3046,1,1,0,3,4,3,1,0,4,5,4,2,1,0,5,6,5,3,2,1,10232,5,7,6,4,3,2,0,1,1,8790,1,2,10204,5,10,9,7,6,5,0,1,1,6644,5,12,11,9,8,7,9278,1,1,0,1,0,10112,1,1,10228,1,1,0,1,1,10107,1,1,10107,1,1,0,3,3,2,1,0,1,0,0,2,0,1,7608,2,0,2,3500,1,1,1542,2,0,4,8982,1,1,10186,2,0,6,796,1,1,8176,2,0,8,10098,1,1,10216,1,1,0,1,1,0,1,1,10276,2,0,13,0,1,1,0,6,14,12,10,8,3,1,10148,6,15,13,11,9,4,2,9568,1,1,0,1,0,0,1,1,0,2,2,1,0,1,13972,0,2,13973,1,10272,2,13974,2,9808,1,1,8292,1,1,10132,2,13977,5,10158,1,1,0,2,2,1,0,3,7,4,1,9484,7,67,65,64,61,8,5,2,0,1,0,0,1,1,0,2,2,1,10240,2,3,2,10094,1,1,10168,2,5,4,5628,1,1,9630,2,7,6,0,1,1,0,2,13348,8950,0,1,0,10147,2,10389,1,10147,1,1,9652,4,10391,3,2,1,0,1,1,8,1,0,0,1,1,9648,1,9144,4310,1,1,0,1,14563,0,1,0,1,1,1,0,1,0,10112,1,13076,10060,1,13077,9044,1,4688,0,1,4689,9438,5,5,4,3,2,1,0,1,1,10163,6,7,6,5,4,3,1,0,7,8,7,6,5,4,2,1,9784,7,9,8,7,6,5,3,2,10306,1,1,8240,1,1,0,1,0,0,1,0,0,1,0,10156,2,2,1,10198,1,1,6856,1,1,0,1,0,10158,1,1,10276,1,1,0,1,1,7152,1,7804,0,1,0,0,1,1,10002,1,2,9590,1,1,10338,1,4,10002,1,1,0,1,4,0,1,5,0,5,7,5,3,2,1,9596,5,8,6,4,3,2,6,5,9,7,5,4,3,4,5,10,8,6,5,4,0,5,11,9,7,6,5,0,5,12,10,8,7,6,186,5,13,11,9,8,7,0,5,14,12,10,9,8,8762,5,15,13,11,10,9,10198,8,8,7,6,5,4,3,2,1,10191,2,10,1,10191,1,1,0,4,12,3,2,1,3148,4,13,4,3,2,9016,4,14,5,4,3,3146,1,1,0,1,9555,0,1,1,10204,1,1,0,1,0,0,1,1,10304,1,2,9524,1,1,10024,1,2,0,1,3,0,1,4,3058,1,5,10232,1,8,10304,1,1,7712,1,8,10212,4,6,5,4,1,0,5,11,9,8,3,1,0,6,12,10,9,4,2,1,3064,1,0,0,1,1,10314,1,2,9534,1,1,8,1,2,10,1,3,10238,1,6,10310,1,1,10112,1,1,7718,1,7,9020,1,8,0,1,9,3600,1,12,7906,1,1,2214,1,14,8276,2,9,1,10240,1,2,0,1,11020,0,1,11021,7724,2,8178,1,10224,2,3,1,10320,1,1,9934,1,2,10217,5,6,4,3,2,1,0,6,7,5,4,3,2,1,9958,13,89,88,87,86,85,83,82,8,6,5,4,3,2,10132,1,1,0,1,0,0,1,11031,0,2,2,1,0,1,0,0,1,1,10236,1,28,10332,3,33,30,1,9552,4,34,31,2,1,0,5,35,32,3,2,1,0,1,1,0,1,37,0,2,38,1,9944,2,39,2,0,1,1,5762,2,41,4,10222,1,1,0,1,0,0,2,12413,1,0,1,1,5084,1,2,10368,1,1,8080,1,4,0,1,1,0,1,0,0,1,1,10236,1,2,9696,1,1,9040,1,1,9688,3,5,4,1,0,4,6,5,2,1,10253,1,1,10124,1,0,0,1,1,10358,1,2,0,1,1,9974,1,4,0,1,1,10082,1,4,0,1,5,9070,1,6,2,1,0,0,1,1,0,1,0,0,1,1,10168,1,2,5038,1,1,0,1,0,0,1,1,0,1,13934,0,1,1,0,1,77,9544,1,1,10380,1,2756,0,1,1,3132,1,14846,9070,2,2686,1,0,3,2687,2,1,40,2,0,13354,0,1,1,10444,1,1,0,2,2,1,9790,1,11415,10156,1,1,0,1,14841,0,1,13997,0,1,0,0,1,0,8808,1,1,10396,2,2,1,10116,1,1,0,1,1,0,1,14849,3088,1,14850,8486,1,14851,10430,2,2,1,0,4,14853,4701,4,1,9964,4,14854,4702,5,2,0,4,14855,4703,6,3,9404,2,2,1,290,1,3,9090,1,13377,10424,2,11258,1,0,1,1,0,1,1,0,1,0,10430,1,1,10448,1,1,0,2,2,1,9726,2,3,2,3416,1,1,10309,1,1,0,2,2,1,0,2,5,1,9904,2,6,2,9658,1,1,6758,1,2,10020,2,9,5,10474,2,10,6,9102,2,2,1,0,1,13241,0,2,13242,1,7018,2,13243,2,10324,1,1,7492,1,1,0,2,4,1,9668,5,23,18,14,5,2,0,1,12143,7894,1,1356,9196,1,1357,10460,1,1,10328,1,1359,9810,1,1,0,1,0,9684,1,1,7576,1,0,0,1,1,0,1,14894,0,1,1,0,1,1,6,1,0,0,1,1,10360,1,2,10234,1,1,10456,1,7421,7586,1,1,7586,1,14903,0,1,1,10362,1,2,10390,1,1,10458,1,4,9642,1,1,10476,1,1,0,1,0,2248,1,1,0,1,0,10462,1,1,0,1,1,0,1,0,0,1,1,0,1,14917,9896,1,14918,9906,1,14919,6854,1,14920,9916,3,3,2,1,9648,1,12181,9392,5,12036,12035,6,2,1,0,6,12037,12036,7,3,2,1,8522,6,12038,12037,8,4,3,2,8520,1,1,10452,6,12040,12039,10,6,5,4,7856,1,1,10128,6,12042,12041,12,8,7,6,9704,1,1,0,1,14931,10424,3,12045,12044,1,8524,3,12046,12045,2,8522,1,1,1686,3,12048,12047,4,10428,1,1,9386,3,12050,12049,6,10362,1,1,9396,4,7,5,3,1,0,5,8,6,4,2,1,9708,5,9,7,5,3,2,10514,1,1,0,7,11,9,7,5,4,3,1,0,7,12,10,8,6,5,4,2,0,1,0,10482,1,1,9404,1,1,0,2,2,1,0,1,14949,10436,1,1,10496,1,1,10040,1,2,10042,1,1,10504,1,1,9408,3,5,4,1,0,4,6,5,2,1,5858,4,7,6,3,2,9800,1,1,10438,1,12235,0,1,1,8878,1,1,1,1,1,0,1,1,0,1,14964,10534,1,1,0,2,2,1,10478,2,3,2,9698,1,1,10375,2,3,1,8548,1,14287,8546,1,1,9420,2,14288,1,10288,3,14289,2,1,7740,3,14290,3,2,1134,3,14291,4,3,9568,3,14292,5,4,10516,7,14293,6,5,4,3,2,1,10038,4,14294,7,6,1,10402,4,14295,8,7,2,9252,1,1,0,1,1,9252,4,14298,11,10,5,8546,4,14299,12,11,6,9812,1,1,10476,4,14301,14,13,8,0,4,14302,15,14,9,0,4,14303,16,15,10,9258,4,14304,17,16,11,9816,3,3,2,1,10504,3,8,5,1,0,4,13,10,7,1,0,1,13356,7912,1,13357,10392,1,1,0,3,13359,3,1,0,3,13360,4,2,0,1,1,0,3,13362,6,4,9326,3,13363,7,5,0,2,2,1,0,1,3,10496,3,13366,10,8,10490,1,1,0,1,0,10399,1,1,0,2,2,1,0,1,1,0,1,9766,0,1,1,9452,1,1,2200,15,12124,12123,94,90,89,88,87,85,83,81,65,64,63,2,1,10480,15,12125,12124,95,91,90,89,88,86,84,82,66,65,64,3,2,2198,1,1,2196,1,2,2194,1,3,8580,15,12129,12128,99,95,94,93,92,90,88,86,70,69,68,7,6,8578,1,1,6502,3,74,6,1,0,1,0,7324,3,14284,13377,1,9714,3,14285,13378,2,9968,3,14286,13379,3,1876,1,1,6756,1,2,10434,3,14289,13382,6,10542,4,14290,13383,7,1,9098,2,6,1,9770,4,8,5,4,1,0,5,9,6,5,2,1,0,1,1,10574,1,2,10120,1,3,9202,2,2,1,0,1,14255,0,1,0,0,1,1,10082,1,11393,0,1,1,0,1,12944,9186,1,0,10604,1,1,9912,1,2,10423,1,1,9638,2,3,1,7852,3,4,2,1,9160,1,8241,9396,1,13726,7398,1,1,0,1,15049,0,1,1,10427,1,1,10427,1,1,10427,1,1,0,4,4,3,2,1,9614,1,15055,5782,1,1,10429,1,1,10429,1,1,0,3,3,2,1,0,1,13424,0,1,1,0,1,1,7142,1,0,10560,1,1,0,1,0,10562,5,15156,14064,14063,14047,14046,144,1,1,10464,1,2,3230,1,3,8628,1,4,10572,3,3,2,1,0,3,6,5,1,0,1,1,10568,1,2,10250,1,1,9792,1,4,9234,1,15118,10470,1,15119,9232,1,1,10566,2,3,1,0,1,1,0,1,0,0,1,0,0,1,0,0,1,0,9628,3,3,2,1,7660,1,0,10460,1,1,10576,4,5581,7,3,1,0,5,5582,8,4,2,1,9816,5,5583,9,5,3,2,10614,5,5584,10,6,4,3,9266,2,2,1,10558,5,5586,12,8,6,5,7914,1,1,10440,5,5588,14,10,8,7,3832,1,1,9890,9,5590,16,12,10,9,8,5,3,1,9956,10,5591,17,13,11,10,9,6,4,2,1,9810,10,5592,18,14,12,11,10,7,5,3,2,10118,1,1,0,2,3,1,0,2,4,2,2634,1,1,0,2,6,4,3736,2,7,5,3734,1,1,9460,2,9,7,10362,2,10,8,8610,2,11,9,9738,6,8,6,4,3,2,1,0,5,13,11,10,8,1,0,1,0,9966,1,1,10465,1,1,10465,1,1,10465,1,1,0,1,13482,0,2,13483,1,0,1,1,10456,2,11380,5613,3848,1,1,9906,2,11382,5615,0,1,1,9056,1,2,9834,1,1,3722,7,13,12,11,10,4,2,1,10546,1,5,0,1,1,9830,1,15219,8624,2,15220,1,10594,2,15221,2,9258,2,15222,3,8996,2,15223,4,7682,3,3,2,1,10634,2,4,3,0,2,5,4,0,2,6,5,0,1,7,0,2,15229,10,0,5,9,8,7,5,1,9796,2,15231,12,10558,1,1,1356,1,1,10646,7,14,10,8,7,6,4,1,0,8,15,11,9,8,7,5,2,1,10150,8,16,12,10,9,8,6,3,2,3322,1,1,10514,8,18,14,12,11,10,8,5,4,3340,1,1,8312,1,2,0,1,3,9844,8,22,18,16,15,14,12,9,8,9222,1,1,1360,1,4264,8900,1,13472,0,1,1,692,1,13474,0,1,4268,10654,4,5,3,2,1,0,5,6,4,3,2,1,10522,5,7,5,4,3,2,9984,13,32,28,26,25,24,22,19,18,8,6,5,4,3,0,1,15253,10658,1,1,10620,2,2,1,10160,2,3,2,6554,1,1,0,1,1,3518,2,4,1,10618,2,5,2,9950,1,1,10640,1,1,10172,2,8,5,9014,1,1,10660,1,12297,10622,2,12298,1,0,1,1,0,1,0,10664,1,1,0,2,2,1,10532,2,3,2,8330,1,1,10505,2,3,1,10505,1,1,0,4,5,3,2,1,9240,4,6,4,3,2,8998,1,1,0,2,2,1,10650,2,3,2,10172,1,1,0,1,1,9816,4,12,10,9,8,9002,1,1,9200,2,2,1,0,3,3,2,1,8294,4,16,14,13,12,10426,1,1,0,1,0,0,1,1,10517,2,2,1,0,3,3,2,1,0,1,1,10662,1,2,10198,1,1,9826,1,4,9210,1,1,0,4,6,5,3,1,0,5,7,6,4,2,1,0,1,0,0,1,1,9834,1,2,9218,1,1,10520,1,4,10670,1,5,10206,2,2,1,0,3,6,4,1,10122,4,7,5,2,1,0,5,8,6,3,2,1,766,2,952,951,0,1,0,10608,1,1,3684,1,1,0,1,1,10537,1,1,10537,1,1,0,3,3,2,1,7196,2,15107,11584,7598,1,1,10539,1,1,3682,2,2,1,10662,2,0,13906,0,1,1,10604,1,2,1412,1,1,0,2,3,1,10606,2,4,2,1414,1,1,10550,2,6,4,9460,1,1,0,5,8,6,5,3,1,0,1,1,7548,1,2,10686,1,1,4862,1,12784,7754,1,12784,10708,2,2,1,10670,3,3,2,1,4302,1,1,1408,2,2,1,0,1,1,9898,2,11,2,0,1,15342,0,1,1,10656,1,2,2518,1,1,10694,1,2205,0,2,2206,1,10716,1,1,10678,2,2,1,2188,1,1,10546,1,2,10232,1,1,0,2,3,1,10202,1,1,9974,1,2,10054,1,1,0,1,0,0,2,9375,1,10238,2,9376,2,0,1,1,10228,2,9378,4,10666,1,1,0,1,1,10698,2,9381,7,10668,1,1,9376,1,1,0,2,2,1,10567,4,10,8,5,1,10567,1,1,10567,1,1,0,7,13,11,8,4,3,2,1,6626,7,14,12,9,5,4,3,2,10470,1,1,5740,1,2,10232,7,17,15,12,8,7,6,5,6626,5,140,138,125,124,1,0,1,0,8544,1,15303,0,1,1,9452,1,805,9306,1,13056,0,1,1,7458,1,15243,10282,1,7456,7100,1,1,0,1,1,5120,1,0,9752,1,1,7666,1,0,10604,1,1,2728,1,1,0,1,10801,0,1,0,0,1,1,10583,1,1,10000,2,2,1,10616,1,1,10578,3,4,3,1,9316,3,5,4,2,10034,1,1,10724,1,1,0,2,4,1,10262,3,5,2,1,0,1,1,3836,4,6292,6291,6290,6289,0,1,1,10712,1,73,10262,1,1,3714,1,1,0,1,14990,0,1,1,0,1,9429,9122,1,1,10595,1,1,0,1,149,10274,1,9433,0,2,9434,1,10272,1,2140,10264,1,1,9328,1,0,10672,1,1,5142,1,1,9774,1,1,0,1,0,0,1,0,0,1,0,0,1,0,0,1,0,10609,1,1,10609,1,1,0,1,0,6366,1,1,10030,4,5,4,3,1,0,1,15435,0,2,15436,1,9970,2,15437,2,10642,1,1,3858,2,15439,4,10622,1,1,10615,5,15441,6,5,3,1,10615,1,1,0,7,15443,8,7,5,3,2,1,0,1,0,10619,1,1,10619,1,1,10619,1,1,10619,1,1,0,5,5,4,3,2,1,10628,1,14177,10744,3,15425,14180,14173,9928,1,1,10328,1,15427,9960,1,1,0,10,15455,14184,14183,14179,14177,14175,20,5,3,1,10800,11,15456,14185,14184,14180,14178,14176,21,6,4,2,1,0,12,15457,14186,14185,14181,14179,14177,22,7,5,3,2,1,736,12,15458,14187,14186,14182,14180,14178,23,8,6,4,3,2,2328,1,1,10698,12,15460,14189,14188,14184,14182,14180,25,10,8,6,5,4,9986,1,1,9598,1,1,8798,12,15463,14192,14191,14187,14185,14183,28,13,11,9,8,7,8796,1,1,10625,1,1,0,16,15466,14195,14194,14190,14188,14186,31,16,14,12,11,10,9,7,4,1,0,6,15418,14196,14194,14193,14192,14186,8890,7,15419,14197,14195,14194,14193,14187,1,10656,7,15420,14198,14196,14195,14194,14188,2,8454,1,1,8134,1,2,9984,7,15423,14201,14199,14198,14197,14191,5,10336,1,1,10790,1,2,9978,5,7,5,4,2,1,0,1,15451,10786,1,1,8892,2,2,1,0,1,1,0,1,2,0,1,0,7834,1,1,0,1,1,10639,1,1,10639,1,1,10639,1,1,0,4,4,3,2,1,0,1,13513,10776,2,358,356,8072,3,359,357,1,0,1,9834,2072,2,0,11011,0,1,1,10808,1,1,0,1,0,3324,1,1,10676,1,2,3502,1,1,10312,1,4,0,1,1,5878,1,4,8086,1,3,8156,1,6,8346,1,5,10651,7,9,7,5,4,3,2,1,10651,1,1,0,9,11,9,7,6,5,4,3,2,1,9656,1,1,10653,1,1,6336,2,2,1,0,3,12959,12958,3291,4114,3,12960,12959,3292,10074,1,1,6750,1,2,10508,1,3,8462,4,5,3,2,1,0,1,1,4170,2,0,15307,10798,1,1,0,2,2,1,9180,2,0,11040,5860,1,1,10800,1,1,0,2,2,1,1762,1,15314,10800,1,1,0,1,1,10206,1,2,9866,1,1,0,1,0,10665,1,1,10665,1,1,0,3,3,2,1,10658,3,4,3,2,4274,1,1,6548,3,6,5,4,10788,3,7,6,5,10770,2,2,1,10480,1,1,0,3,7,5,1,0,1,0,10504,1,0,0,1,1,10684,2,3,1,10680,2,4,2,10700,1,1,10673,4,6,4,3,1,0,1,14125,10682,1,1,10702,1,1,0,2,2,1,0,1,0,8694,1,1,10820,1,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,10812,2,5962,1,10050,2,5963,2,10848,2,5964,3,9500,2,2,1,10792,2,5966,5,8148,1,1,10124,5,5968,7,6,3,1,10850,5,5969,8,7,4,2,10812,1,1,0,7,5971,10,9,6,4,3,1,10691,1,1,10691,1,1,10691,1,1,0,4,4,3,2,1,0,1,0,6460,1,1,0,1,1,0,1,1,0,1,0,10364,1,1,0,1,1,0,1,0,10116,1,0,10804,1,1,0,2,3,1,0,1,0,0,1,1,10711,1,1,10711,1,1,10711,1,1,10711,1,1,10711,1,1,0,6,6,5,4,3,2,1,10838,6,7,6,5,4,3,2,10746,1,1,0,2,0,12436,5664,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,2,4290,1,1,0,2,2,1,0,1,0,10408,1,2706,86,3,11124,2,1,0,1,0,0,1,1,0,2,2,1,0,1,1,10730,1,2,10860,1,1,0,2,3,1,10844,2,4,2,10554,1,1,0,4,6,4,3,1,3596,4,7,5,4,2,10750,1,1,8178,1,1,0,1,47,10022,1,48,10880,1,1,0,3,50,3,1,0,1,1,0,1,1,0,1,0,10753,1,1,10753,1,1,10753,1,1,10753,1,1,10753,1,1,10753,1,1,0,7,7,6,5,4,3,2,1,0,8,8,7,6,5,4,3,2,1,0,1,0,8566,1,1,0,1,0,10178,1,1,10794,2,3,1,0,1,0,0,2,0,1,0,1,1,0,1,1,3304,1,15434,0,1,1,10778,1,1,10771,2,2,1,10771,1,1,0,4,4,3,2,1,10934,4,5,4,3,2,10912,1,1,10896,4,7,6,5,4,0,1,1,10908,1,2,8896,1,1,9822,1,83,0,2,84,1,0,3,85,2,1,10586,1,1,8228,2,2,1,10786,2,3,2,10134,2,4,3,10442,2,2,1,10806,2,3,2,10779,3,5,2,1,0,4,6,3,2,1,0,1,0,0,1,0,5986,1,1,0,2,3,1,0,1,1,0,1,0,10798,1,1,10280,2,2,1,0,3,3,2,1,0,1,1,10144,4,77,74,7,2,0,2,11303,1877,10064,2,11304,1878,10804,1,1,10797,2,3,1,10797,1,1,0,4,5,3,2,1,0,1,1,0,1,0,0,1,1,10910,1,2,10396,1,1,0,2,3,1,0,1,0,0,3,9918,9389,1,0,4,9919,9390,2,1,10972,5,9920,9391,3,2,1,0,6,9921,9392,4,3,2,1,10226,6,9922,9393,5,4,3,2,10914,1,1,10878,6,9924,9395,7,6,5,4,0,1,1,0,3,5,3,1,0,1,0,0,1,1,8630,1,1,9130,1,1,0,2,5324,5323,9862,2,5325,5324,9408,1,1,0,2,3,1,10827,1,1,0,1,0,3784,1,1,9652,1,2,3782,1,1,6,3,4,3,1,9866,3,5,4,2,9412,1,1,0,2,3,1,10822,2,4,2,10508,1,1,10108,2,6,4,0,1,1,9566,1,1,0,3,6,4,1,10842,3,7,5,2,10862,1,1,0,2,2,1,0,1,3,10618,3,11,9,6,10866,1,1,0,1,0,10841,33,15601,15599,15598,15596,15594,15591,15589,15587,15585,15584,15582,15578,15576,15574,15572,15570,15568,15566,15564,15562,15560,15558,15556,15554,15552,15551,15548,15546,15545,15544,15542,15541,1,10216,34,15602,15600,15599,15597,15595,15592,15590,15588,15586,15585,15583,15579,15577,15575,15573,15571,15569,15567,15565,15563,15561,15559,15557,15555,15553,15552,15549,15547,15546,15545,15543,15542,2,1,10841,1,1,10841,1,1,10841,1,1,0,4,4,3,2,1,8174,4,5,4,3,2,10850,1,1,0,4,7,6,5,4,0,1,1,8178,2,14851,12980,0,1,12981,0,1,12982,10858,3,3,2,1,10340,1,14878,0,1,1,0,1,0,10996,1,1,0,3,5,3,1,0,1,0,0,1,1,11016,1,2,0,1,1,10863,2,3,1,10863,1,1,0,4,5,3,2,1,3820,4,6,4,3,2,9688,4,7,5,4,3,3818,1,1,0,1,0,0,1,1,3824,1,2,9692,1,3,3822,1,1,10869,3,4,3,1,10869,1,1,0,5,6,5,3,2,1,10650,5,7,6,4,3,2,10898,1,1,8202,1,1,7824,1,2,7822,1,3,0,1,0,0,1,1,6278,1,1,10582,1,2,9670,1,1,9608,1,4,9366,1,1,0,2,2,1,10950,1,13200,10877,1,1,0,1,6548,0,1,1,10866,1,1,0,1,14851,0,1,0,7862,1,0,8954,1,0,0,1,1,9018,1,0,0,1,0,10982,2,2,1,6040,2,8799,6,0,1,0,0,1,1,0,5,10,7,4,3,1,10172,5,11,8,5,4,2,0,1,1,10904,7,13,10,7,6,4,3,1,0,8,14,11,8,7,5,4,2,1,11060,1,1,0,2,2,1,10250,2,3,2,10680,2,4,3,10256,1,1,0,1,0,0,1,1,0,2,2,1,0,1,1,0,2,2,1,10938,2,3,2,2646,1,1,11070,1,2,11014,2,6,5,0,1,1,0,2,8,7,10942,1,1,0,1,1,0,1,0,11060,1,1,0,1,1,0,1,0,10930,1,1,10950,1,1,0,1,1,0,1,0,0,1,1,0,1,2,11072,1,1,7588,1,4,86,1,1,86,3,5,3,1,11072,4,6,4,2,1,10931,5,7,5,3,2,1,10931,1,1,0,7,9,7,5,4,3,2,1,11092,7,10,8,6,5,4,3,2,3980,1,1,0,2,3,1,9462,1,0,0,1,0,10964,1,1,0,4,8851,1407,3,1,8762,4,8852,1408,4,2,0,1,1,11004,4,8854,1410,6,4,126,1,1,10352,4,8856,1412,8,6,11040,1,1,0,4,8858,1414,10,8,0,1,1,0,1,2,0,6,10,8,6,4,2,1,0,1,0,6666,1,12954,0,2,2,1,0,1,1,0,1,15034,8930,1,15035,10816,1,1,68,1,15037,66,1,1,0,1,15039,5176,1,1,0,1,2,7938,1,15042,6112,1,1,10238,6,10,8,6,4,3,1,10961,1,1,0,7,12,10,8,6,5,3,1,950,1,13687,0,2,13688,1,9506,2,13689,2,8172,1,1,10630,2,13691,4,11106,1,1,10068,1,1,11126,3,6,4,1,0,4,7,5,2,1,10967,1,1,10967,1,1,10967,1,1,10967,1,1,10967,1,1,10967,1,1,0,7,7,6,5,4,3,2,1,0,1,0,10978,1,1,10460,1,1,0,2,2,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,9144,1,2,9156,1,1,11012,1,4,0,1,1,10698,1,2,10987,5,7,6,4,2,1,0,6,8,7,5,3,2,1,11092,6,9,8,6,4,3,2,0,1,1,0,2,3,1,10993,3,4,2,1,10993,1,1,10993,1,1,10993,1,1,0,7,8,6,5,4,3,2,1,10995,1,1,10995,1,1,10995,1,1,0,4,4,3,2,1,4456,1,2778,0,1,1,0,1,0,10038,1,1,6788,2,2,1,11028,1,1,0,2,2,1,0,1,0,11128,1,1,11012,2,2,1,10494,3,3,2,1,2732,4,4,3,2,1,11012,1,1,0,2,2,1,858,1,0,10216,1,1,11168,1,2,11146,1,1,0,2,3,1,10322,2,4,2,11082,1,1,0,1,157,11011,2,11476,3112,11011,1,1,0,2,2,1,0,1,1,11015,1,19,11015,1,1,11015,1,1,2742,4,22,3,2,1,11015,1,1,11015,1,1,11015,1,1,11015,1,1,0,4,4,3,2,1,0,1,0,5050,1,1,4478,1,1,9708,1,1,4478,1,9654,0,1,1,9532,1,1,0,1,1,6810,1,0,11050,1,1,0,2,2,1,11186,1,1,11148,2,2,1,9400,1,1,11144,1,2,9398,1,1,0,1,0,11027,1,1,11027,1,1,11027,1,1,11027,1,1,0,5,5,4,3,2,1,0,1,0,9540,1,1,8838,1,1,4682,1,0,11038,1,5886,10066,1,0,11042,1,1,0,1,0,0,1,1,11035,4,6,5,3,1,11035,1,1,11035,1,1,24,7,9,8,6,4,3,2,1,0,1,0,10456,1,1986,0,4,14416,14415,2,1,6754,4,14417,14416,3,2,9012,1,1,10316,1,1,10350,4,14420,14419,6,5,11172,4,14421,14420,7,6,4498,2,2,1,10818,4,14423,14422,9,8,11039,1,1,11039,1,1,11039,1,1,0,10,14427,14426,13,12,11,8,5,3,2,1,6756,10,14428,14427,14,13,12,9,6,4,3,2,9014,1,1,11162,10,14430,14429,16,15,14,11,8,6,5,4,8866,1,1,10318,1,1,0,1,1,11070,1,4,6242,1,1,0,1,1,11028,1,7,11052,1,1,10534,1,1,9834,1,1,0,10,14441,14440,27,26,25,22,19,17,16,15,7394,1,1,0,1,1,0,10,14444,14443,30,29,28,25,22,20,19,18,11034,1,1,10406,1,1,11078,1,1,0,1,1,9600,10,14449,14448,35,34,33,30,27,25,24,23,0,1,1,4368,1,2,6548,1,1,212,1,2,10242,10,14454,14453,40,39,38,35,32,30,29,28,10544,1,1,10366,10,14456,14455,42,41,40,37,34,32,31,30,10544,1,1,220,1,1,10960,1,2,2782,2,5,1,9890,10,14461,14460,47,46,45,42,39,37,36,35,0,10,14462,14461,48,47,46,43,40,38,37,36,10546,2,2,1,8388,1,1,0,13,38,36,32,29,25,22,17,15,13,12,7,5,1,10548,13,39,37,33,30,26,23,18,16,14,13,8,6,2,2786,1,1,224,1,2,11162,13,42,40,36,33,29,26,21,19,17,16,11,9,5,8518,1,1,9470,13,44,42,38,35,31,28,23,21,19,18,13,11,7,10298,1,1,0,18,46,44,40,37,33,30,25,23,21,20,15,13,9,8,6,5,3,1,0,1,1,0,2,14475,5236,0,1,1,11067,1,1,0,2,2,1,0,1,0,4530,1,1,0,1,1,0,1,1,11075,1,9847,0,2,9848,1,0,1,1,0,1,0,0,1,1,0,1,1,0,1,0,4546,1,0,10576,1,1,0,3,482,3,1,10500,3,483,4,2,11188,1,1,0,5,485,6,4,3,1,0,1,1,10398,1,2,4552,1,1,0,2,3,1,0,1,0,11238,1,1,10774,1,1,0,1,1,11126,1,2,8922,1,1,11099,2,3,1,0,3,4,2,1,0,1,15146,10834,1,15147,0,1,1,0,2,3,1,0,1,0,10598,1,1,0,2,2,1,0,1,0,11236,1,1,9904,2,2,1,11113,1,1,11113,1,1,11113,1,1,8686,4,4,3,2,1,0,1,0,0,1,1,0,1,523,11260,1,1,0,1,1,9662,1,2,8180,1,1,9998,1,1,8328,1,3,8180,1,1,0,1,13554,11123,1,1,11262,1,12416,0,1,1,0,1,0,11127,4,132,130,128,1,11127,1,1,11127,1,1,116,7,135,133,131,4,3,2,1,0,1,0,0,1,1,0,2,2,1,11118,2,3,2,11274,1,1,0,2,3,1,0,1,0,0,1,1,11166,1,2,10382,1,1,5478,2,3,1,0,1,1,0,1,1,0,1,0,11248,1,1,0,1,1,10030,1,1,0,1,7187,9732,2,7188,1,0,3,7189,2,1,8938,3,7190,3,2,11064,1,1,0,2,3,1,0,1,0,0,1,1,0,2,2,1,0,2,3,2,11188,1,1,0,1,1,0,2,4,1,0,3,5,2,1,0,1,0,0,1,1,0,2,2,1,0,3,3,2,1,0,4,4,3,2,1,0,5,5,4,3,2,1,0,1,0,2784,1,1,11314,1,2,10486,1,3,9870,2,2,1,11172,1,5,10858,1,1,0,3,6,3,1,0,4,7,4,2,1,10020,4,8,5,3,2,11170,1,1,7758,1,1,0,1,0,0,1,1,0,1,587,10782,1,1,0,1,1,11332,1,2,11328,1,3,10866,2,2,1,0,2,14445,13410,0,1,0,10530,1,15306,10114,1,1,11098,1,1709,0,1,0,11302,1,1,0,2,2,1,0,3,3,2,1,0,1,0,11118,1,9467,11205,2,2,1,11205,1,1,11205,1,1,11205,1,1,11205,1,1,11205,1,1,0,8,8,7,6,5,4,3,2,1,0,1,0,11209,1,1,11209,1,1,11209,1,1,0,4,4,3,2,1,9780,1,1,0,2,2,1,0,3,3,2,1,0,1,0,9990,1,0,11320,1,12387,10438,3,9486,2,1,11224,1,1,0,2,5,1,0,1,1,0,1,0,11223,1,1,11223,1,1,11223,1,1,11223,1,1,1362,5,5,4,3,2,1,8188,5,6,5,4,3,2,10046,1,1,10398,5,8,7,6,5,4,0,1,1,11210,5,10,9,8,7,6,2506,1,1,0,1,0,0,2,12404,1,11229,3,12405,2,1,11229,1,1,11229,1,1,11229,1,1,11229,1,1,11229,1,1,10610,9,12411,8,7,6,5,4,3,2,1,0,1,1,10908,1,2,0,1,1,10614,1,6002,0,1,1,10912,1,2,4,1,1,0,2,3,1,0,1,0,0,1,1,11241,1,1,11241,1,1,11241,1,1,0,4,4,3,2,1,0,1,0,0,1,1,11388,1,2,10558,1,1,0,3,4,3,1,0,1,0,0,1,1,10742,1,2,2980,1,1,0,3,4,3,1,0,1,1,0,2,2,1,10234,2,3,2,10570,2,4,3,9800,2,5,4,0,1,1,10924,1,2,7318,1,1,11288,1,4,0,1,1,4466,2,11,10,11386,1,1,10458,3,10,9,1,0,1,0,0,1,1,11274,1,2,10756,1,1,11267,2,3,1,11267,1,1,11267,1,1,0,5,6,4,3,2,1,0,1,0,10620,10,155,153,138,136,132,129,128,42,40,1,0,1,0,0,1,1,0,1,1,0,1,0,9422,1,1,0,1,1,11308,1,2,0,1,1,10946,1,4,0,1,1,0,1,0,10162,2,12140,1,0,1,1,11428,1,2,10962,1,1,10962,1,4,10966,1,1,0,3,5,3,1,0,1,0,11293,1,1,11293,1,1,11293,1,1,11293,1,1,11293,1,1,11293,1,1,0,7,7,6,5,4,3,2,1,0,1,0,11420,2,7312,7218,0,3,7217,2,1,0,4,7218,3,2,1,0,1,0,0,1,1,10794,1,2,3032,1,1,0,2,3,1,9466,2,4,2,0,2,5,3,0,1,1,3038,2,7,5,0,2,4,1,0,1,0,0,1,1,0,1,1,8202,5,163,160,158,157,2,10108,1,1,0,1,0,9220,1,0,11304,1,1,9832,3,8392,3,1,11321,1,1,11321,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,1,0,1,0,0,1,1,0,2,2,1,0,1,0,3248,2,12518,1,11498,3,12519,2,1,0,4,12520,3,2,1,11339,1,1,11339,1,1,11339,1,1,0,4,4,3,2,1,11332,4,5,4,3,2,11474,1,1,0,1,0,11466,1,1,0,1,1,11116,1,2,10700,1,1,11330,1,4,9756,1,1,10762,1,6,11372,2,3,1,3072,1,1,11052,2,5,3,2972,1,0,6978,1,1,11328,2,2,1,0,1,0,10844,1,1,11347,1,1,10702,1,9462,3074,1,0,40,3,14033,14032,1,0,2,3,1,0,1,0,11492,1,1,11378,1,1,0,1,1,11060,1,4,7420,1,1,1342,1,6,10230,1,1,770,1,10437,0,2,10438,1,11382,1,1,0,2,2,1,0,1,0,11382,1,1,0,1,0,5050,1,1,0,1,0,0,1,1,10248,1,14199,8330,1,1,4802,1,0,10784,2,0,1,10098,1,1,2466,1,1,0,1,0,4804,1,1,0,2,2,1,10102,1,1,2470,1,1,0,1,8016,11371,1,1,11371,1,1,11371,1,1,11034,1,12254,0,1,1,0,1,0,11498,1,1,10864,2,2,1,11516,2,3,2,0,1,1,0,1,0,11412,1,1,11379,1,1,11379,5,20,11,6,4,1,11086,1,12265,10796,1,1,11502,1,1,11158,1,13955,0,1,1,9506,1,0,11540,1,1,6684,2,10599,1,0,1,15419,0,2,15420,1,0,1,0,0,1,0,10806,1,1,11512,1,1,0,1,1,0,1,0,0,1,1,11498,1,2,4880,1,1,11536,3,9,3,1,11498,2,4,2,4880,1,1,0,1,9532,11424,1,9533,10034,1,1,11404,1,1,0,1,0,11428,1,1,11422,2,9538,2,0,1,16311,11118,1,16312,11116,2,1980,1,11504,1,16314,10640,1,1,0,1,0,11182,1,1,0,1,3302,0,2,3303,1,0,1,1,0,2,2,1,11411,1,1,11411,1,1,0,3,3,2,1,0,1,14722,5446,1,1,10104,2,2,1,0,3,3,2,1,10150,3,4,3,2,11536,3,5,4,3,10834,2,2,1,0,1,0,0,1,1,11554,1,2,9912,1,1,0,2,2,1,0,2,4,1,0,3,5,2,1,11286,3,6,3,2,10602,1,1,10406,3,8,5,4,5356,3,9,6,5,10402,3,10,7,6,11072,1,1,9974,3,12,9,8,8486,1,1,11340,3,6,5,1,10650,3,15,12,11,11410,1,1,9988,3,17,14,13,11568,1,1,0,1,0,0,5,7860,7489,7392,7236,1,0,6,7861,7490,7393,7237,2,1,11536,6,7862,7491,7394,7238,3,2,0,1,1,11152,6,7864,7493,7396,7240,5,4,0,1,1,6632,1,2,7050,1,1,11560,3,16043,16041,15633,0,3,8111,7163,1,0,1,1,10858,1,2,11474,1,1,0,1,0,11546,1,1,0,1,1,10328,2,2,1,0,1,0,11092,1,1,11432,1,2,9976,1,1,7234,2,3,1,11570,1,1,0,1,16498,0,1,1,11128,1,2,7546,1,1,7544,1,2,11592,3,4,2,1,0,1,1,0,1,0,74,1,1,11046,1,2,11488,1,3,11596,2,2,1,0,3,5,4,1,0,4,6,5,2,1,0,1,1,10344,2,10,2,8426,1,1,0,1,2331,0,1,0,7962,1,0,11472,1,1,0,2,3,1,0,1,0,0,1,1,0,1,16522,0,3,16523,4354,1,0,1,1,11618,1,2,0,1,1,0,2,16527,14754,0,1,1,11483,1,1,11483,1,1,11483,1,1,0,4,4,3,2,1,11438,4,5,4,3,2,10982,1,1,11496,4,7,6,5,4,0,1,1,10938,2,15756,10910,11628,3,15757,10911,1,11164,2,11179,1,0,3,11180,2,1,8092,3,11181,3,2,11472,1,1,8386,3,11183,5,4,11296,1,1,11610,3,11185,7,6,11402,1,1,0,4,7,5,3,1,11082,4,8,6,4,2,11498,1,1,0,1,15566,0,2,15567,1,0,1,1,8354,1,0,10994,1,1,11497,1,1,11497,1,1,0,3,3,2,1,11482,3,4,3,2,11506,1,1,11472,1,1,0,2,4,1,10722,1,8189,8210,1,4187,8208,1,4188,11662,3,3,2,1,0,4,4,3,2,1,11094,4,5,4,3,2,11510,1,1,11503,2,3,1,11503,1,1,11503,1,1,11503,1,1,11503,1,1,11503,1,1,0,8,9,7,6,5,4,3,2,1,11182,1,1,0,2,2,1,0,1,0,11520,1,1,0,4,8847,8846,8843,1,11534,5,8848,8847,8844,46,2,0,1,0,11504,1,1,11632,1,2,10964,1,1,11646,1,4,10820,1,5,11654,3,3,2,1,0,2,6,1,11636,2,7,2,11428,1,1,0,2,16591,7710,10826,3,16592,7711,1,11590,3,16593,7712,2,11196,1,1,11502,1,2,11620,1,1,0,1,1,11660,3,6,4,1,0,1,1,5128,1,2,0,1,3,11646,2,2,1,10940,2,2,1,11418,1,6,0,1,1,11188,1,2,6244,1,1,0,1,16609,11600,1,1,0,1,1,11308,1,2,11236,1,1,11430,1,1,11206,3,5,4,1,11208,4,6,5,2,1,11670,1,1,0,5,8,7,4,3,1,10366,5,9,8,5,4,2,0,1,1,10080,5,11,10,7,6,4,7678,1,1,11533,1,1,11533,1,1,11486,2,2,1,7616,5,16,15,12,11,9,7678,1,1,10730,5,18,17,14,13,11,11268,5,19,18,15,14,12,9706,1,1,11658,5,21,20,17,16,14,0,1,1,7248,5,23,22,19,18,16,0,1,1,7402,5,25,24,21,20,18,11520,1,1,10078,5,27,26,23,22,20,10076,1,1,11254,1,2,3010,1,1,0,1,5227,0,1,1,10406,1,2,10274,1,3,10406,1,1,0,2,2,1,10848,1,6,11616,1,1,8308,1,1,11534,1,9,11616,1,1,11148,1,1,10882,1,12,10420,1,1,11684,1,8,11680,1,15,4070,2,2,1,0,1,0,11572,2,0,1,0,1,1,0,2,18,1,5576,1,15809,0,1,1,10856,1,2,11692,1,1,11688,1,4,11228,2,2,1,10416,2,5,1,11614,3,6,2,1,7034,1,0,0,1,1,11626,2,2,1,0,1,1,0,2,2,1,11542,2,3,2,11418,1,1,0,2,3,1,0,1,0,8462,1,15790,4890,1,13920,11268,1,15792,11462,1,1,10052,2,13525,8950,0,5,6,5,4,2,1,11590,5,7,6,5,3,2,11052,5,8,7,6,4,3,11563,2,2,1,0,2,4,1,8442,1,1,0,1,0,11244,1,1,0,2,2,1,0,1,1,0,1,0,11250,1,1,0,2,2,1,11575,1,1,11575,1,1,11575,1,1,0,4,4,3,2,1,0,1,1,11720,1,16619,0,1,1,11706,1,2,11704,1,1,11180,1,1,11714,1,5,11722,1,1,5384,1,1,11258,1,8,11608,1,1,0,1,1,0,1,0,11726,1,1,0,1,1,11710,1,1,11748,2,2,1,0,2,16718,11041,10896,2,16719,11042,11730,1,1,11726,2,16721,11044,11722,2,16722,11045,11730,1,1,1834,3,4,3,1,9836,2,4,2,11652,1,1,0,1,4,11152,2,16728,11051,8680,2,16729,11052,11398,2,2,1,0,5,13,7,5,4,1,11734,5,14,8,6,5,2,1838,1,1,11722,1,2,2056,1,3,10230,1,4,10198,1,5,0,1,6,0,1,7,10946,7,66,64,22,16,14,13,10,11730,1,13009,11042,1,1,0,4,16668,3396,2,1,11740,1,1,0,1,1,0,1,16536,0,2,12558,1,0,1,0,11680,1,1,0,1,1,10800,1,2,11636,1,1,0,1,1,10650,1,5,8494,1,1,6266,1,7,0,1,8,10150,1,9,0,1,1,11292,1,2968,0,1,1,11128,1,2,11262,2,129,1,0,1,4,11390,1,1,0,1,0,11621,1,1,11621,1,1,11621,1,1,11621,1,1,11621,1,1,11621,1,1,0,7,7,6,5,4,3,2,1,11696,1,1,1,1,1,10934,7,10,9,8,7,6,5,4,11766,4,149,21,20,1,10140,7,12,11,10,9,8,7,6,0,1,1,0,1,16780,0,2,16781,1,11790,2,16782,2,10442,1,1,0,4,16784,4,3,1,10242,4,16785,5,4,2,11794,1,1,0,4,16787,7,6,4,10810,1,1,5950,4,16789,9,8,6,11070,2,5,1,11776,1,2,10610,1,1,5536,1,2,0,1,16793,0,1,1,0,1,0,11764,1,1,5700,1,1,11420,1,2,11070,1,1,3582,1,12321,0,2,12322,1,11824,1,109,0,1,1,11424,1,2,11074,1,1,2,3,4,3,1,11826,1,13574,9146,1,1,11188,1,2,10848,1,1,10254,1,4,11080,1,1,10378,3,5,3,1,0,1,16815,11828,1,1,1098,1,1,10562,1,2,7650,1,1,11647,23,12340,12337,1478,36,34,32,30,28,27,26,25,23,22,20,19,18,17,16,14,13,6,3,1,11647,1,1,11647,1,1,11647,1,1,11647,1,1,11647,1,1,3428,29,12346,12343,1484,42,40,38,36,34,33,32,31,29,28,26,25,24,23,22,20,19,12,9,7,6,5,4,3,2,1,10020,1,16826,6726,1,12991,0,1,12992,4840,1,12993,11714,4,7018,3,2,1,0,1,1,11194,1,2,11328,1,1,11000,1,4,11774,1,16751,11770,1,1,11730,2,16753,1,11194,1,1,11080,1,15270,4508,1,1,9526,1,1,10962,1,1,10384,1,1,11651,1,1,11651,1,1,11651,1,1,0,4,4,3,2,1,9900,4,5,4,3,2,11732,1,1,0,1,0,5200,1,1,11802,1,2,11655,1,1,11372,3,28,3,1,11720,1,1,0,1,0,0,28,12378,12375,1516,74,72,70,68,66,65,64,63,61,60,58,57,56,55,54,52,51,44,41,39,38,37,36,35,34,6740,28,12379,12376,1517,75,73,71,69,67,66,65,64,62,61,59,58,57,56,55,53,52,45,42,40,39,38,37,36,35,10220,28,12380,12377,1518,76,74,72,70,68,67,66,65,63,62,60,59,58,57,56,54,53,46,43,41,40,39,38,37,36,11076,1,1,5292,28,12382,12379,1520,78,76,74,72,70,69,68,67,65,64,62,61,60,59,58,56,55,48,45,43,42,41,40,39,38,11800,3,4,3,1,10210,28,12384,12381,1522,80,78,76,74,72,71,70,69,67,66,64,63,62,61,60,58,57,50,47,45,44,43,42,41,40,10890,28,12385,12382,1523,81,79,77,75,73,72,71,70,68,67,65,64,63,62,61,59,58,51,48,46,45,44,43,42,41,11670,1,1,10634,28,12387,12384,1525,83,81,79,77,75,74,73,72,70,69,67,66,65,64,63,61,60,53,50,48,47,46,45,44,43,11304,2,4,1,0,1,0,9952,1,1,0,1,1,11254,1,2,6966,1,1,0,1,12394,0,1,0,0,1,1,11772,1,2,11332,1,3,5808,2,2,1,0,2,4,1,5508,1,16881,10554,1,16882,10008,2,11960,4713,9686,2,2,1,11812,1,1,0,2,5,1,0,1,1,0,1,0,11094,4,8274,7646,7643,1,11800,5,8275,7647,7644,2,1,11620,1,14917,0,2,14918,1,10802,1,0,11820,1,1,0,1,1,314,1,0,10414,1,1,10684,1,1,0,1,1,0,1,0,11685,1,1,11685,1,1,11685,1,1,11685,1,1,11685,2,15174,14943,11685,1,1,11685,2,3,1,0,29,12428,12425,1566,124,122,120,118,116,115,114,113,111,110,108,107,106,105,104,102,101,94,91,89,88,87,86,85,84,83,10324,29,12429,12426,1567,125,123,121,119,117,116,115,114,112,111,109,108,107,106,105,103,102,95,92,90,89,88,87,86,85,84,11834,1,1,10292,29,12431,12428,1569,127,125,123,121,119,118,117,116,114,113,111,110,109,108,107,105,104,97,94,92,91,90,89,88,87,86,11714,2,3,1,7274,29,12433,12430,1571,129,127,125,123,121,120,119,118,116,115,113,112,111,110,109,107,106,99,96,94,93,92,91,90,89,88,11698,1,1,0,1,12435,0,1,1,0,1,0,11840,1,1,0,1,1,0,1,16919,0,1,1,9990,1,10207,11846,1,10208,7454,1,1,11110,1,2,11652,3,4,2,1,0,1,0,0,1,0,7960,1,0,11714,1,1,11656,1,11304,0,1,0,11705,1,1,11705,1,1,11054,3,3,2,1,8912,1,9105,11705,1,1,11705,1,1,11705,1,1,11705,1,1,0,5,5,4,3,2,1,11770,5,6,5,4,3,2,11806,1,1,6170,1,2,11707,1,120,11707,1,1,0,31,12467,12464,1605,163,161,159,157,155,154,153,152,150,149,147,146,145,144,143,141,140,133,130,128,127,126,125,124,123,122,2,1,11782,31,12468,12465,1606,164,162,160,158,156,155,154,153,151,150,148,147,146,145,144,142,141,134,131,129,128,127,126,125,124,123,3,2,10578,31,12469,12466,1607,165,163,161,159,157,156,155,154,152,151,149,148,147,146,145,143,142,135,132,130,129,128,127,126,125,124,4,3,3666,2,2,1,3666,31,12471,12468,1609,167,165,163,161,159,158,157,156,154,153,151,150,149,148,147,145,144,137,134,132,131,130,129,128,127,126,6,5,9834,1,1,11020,31,12473,12470,1611,169,167,165,163,161,160,159,158,156,155,153,152,151,150,149,147,146,139,136,134,133,132,131,130,129,128,8,7,11850,31,12474,12471,1612,170,168,166,164,162,161,160,159,157,156,154,153,152,151,150,148,147,140,137,135,134,133,132,131,130,129,9,8,11386,1,1,10904,2,3,1,7328,1,0,11782,1,1,11386,1,1,0,1,1,11852,1,1,3668,2,4,1,0,1,1,0,2,15971,15970,0,2,9174,1,0,3,9175,2,1,11719,4,9176,3,2,1,11719,1,1,11719,1,1,11719,1,1,0,8,9180,7,6,5,4,3,2,1,11842,8,9181,8,7,6,5,4,3,2,10932,1,1,9718,1,16885,0,4,12495,10988,6546,1,10558,4,12496,10989,6547,2,11636,1,1,11723,2,3,1,6062,1,13745,11846,1,1,0,1,1,0,1,1,11727,1,1,11727,1,1,11727,1,1,11727,1,1,0,5,5,4,3,2,1,8442,1,16990,0,2,16991,1,0,1,1,0,1,16876,7766,1,4186,0,4,13062,9107,2,1,0,1,16879,0,2,16002,16001,11741,1,1,11741,1,1,11741,1,1,11741,1,1,11741,1,1,11741,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,11518,1,6175,3712,1,0,8084,1,1,6012,1,11509,11734,1,11510,9872,2,16800,14833,4582,1,16145,0,1,0,11749,1,1,11749,1,1,11749,1,1,11749,1,1,11749,1,1,0,31,12538,12535,1676,234,232,230,228,226,225,224,223,221,220,218,217,216,215,214,212,211,204,201,199,198,197,196,195,194,193,73,72,6856,31,12539,12536,1677,235,233,231,229,227,226,225,224,222,221,219,218,217,216,215,213,212,205,202,200,199,198,197,196,195,194,74,73,11370,31,12540,12537,1678,236,234,232,230,228,227,226,225,223,222,220,219,218,217,216,214,213,206,203,201,200,199,198,197,196,195,75,74,0,1,1,0,31,12542,12539,1680,238,236,234,232,230,229,228,227,225,224,222,221,220,219,218,216,215,208,205,203,202,201,200,199,198,197,77,76,10308,1,1,0,1,0,10860,1,13214,11748,1,13792,11880,1,1,11068,1,1,11192,2,10,1,11876,1,13796,11880,1,1,0,1,1,11432,1,13799,11882,1,1,6530,1,1,8818,1,13225,11672,2,12,1,11900,1,1,10166,2,15,1,0,1,0,0,1,1,11770,1,1,6756,2,13809,1,0,1,0,11772,1,1,0,1,0,0,1,0,11769,1,1,11769,1,1,11769,1,1,11910,4,4,3,2,1,11892,1,1,0,1,0,11771,1,1,11771,1,1,11771,1,1,11771,1,1,11771,1,1,0,2,17061,71,0,1,1,11775,1,1,11775,1,1,11775,1,1,11775,1,1,11775,1,1,11775,2,120,1,0,1,270,0,1,0,11920,1,1,0,1,1,5584,1,2,11904,1,1,8482,1,4,11764,1,1,10322,1,6,11884,1,1,10132,1,1,0,1,17078,11783,1,1,0,2,2,1,80,1,0,11785,3,14903,13350,1,11785,1,1,11785,1,1,0,31,12605,12602,1743,301,299,297,295,293,292,291,290,288,287,285,284,283,282,281,279,278,271,268,266,265,264,263,262,261,260,140,139,0,31,12606,12603,1744,302,300,298,296,294,293,292,291,289,288,286,285,284,283,282,280,279,272,269,267,266,265,264,263,262,261,141,140,10904,31,12607,12604,1745,303,301,299,297,295,294,293,292,290,289,287,286,285,284,283,281,280,273,270,268,267,266,265,264,263,262,142,141,11200,2,2,1,0,1,0,10198,1,1,0,1,1,11793,1,1,11793,1,1,11793,1,1,0,4,4,3,2,1,0,1,0,11797,1,1,11797,1,1,11797,1,1,11797,1,1,0,1,0,10060,1,1,11784,37,12623,12620,1761,319,317,315,313,311,310,309,308,306,305,303,302,301,300,299,297,296,289,286,284,283,282,281,280,279,278,158,157,7,6,5,4,3,1,5736,1,1,7602,1,0,0,1,0,11801,1,1,11801,1,1,11801,1,1,11801,1,1,11801,1,1,11801,1,1,11801,1,1,11801,1,1,0,9,9,8,7,6,5,4,3,2,1,11220,9,10,9,8,7,6,5,4,3,2,11926,1,1,8790,1,0,0,1,1,0,1,0,11807,1,1,11807,1,1,11807,1,1,0,29,12644,12641,1782,340,338,336,334,332,331,330,329,327,326,324,323,322,321,320,318,317,310,307,305,304,303,302,301,300,299,0,1,17125,0,2,4954,1,7636,1,1,0,2,2,1,0,1,0,0,1,1,0,1,0,10228,1,1,0,2,2,1,11823,1,1,11823,1,1,11823,1,1,0,4,4,3,2,1,0,1,0,3832,1,1,11854,1,2,0,1,0,11829,1,1,11829,1,1,11829,1,1,11829,1,1,11829,1,1,7398,36,12667,12664,1805,363,361,359,357,355,354,353,352,350,349,347,346,345,344,343,341,340,333,330,328,327,326,325,324,323,322,7,6,5,4,3,2,1,11976,6,7,6,5,4,3,2,7398,1,1,0,1,0,0,1,1,10386,2,2,1,0,1,1,11378,1,2,11512,1,1,11184,1,4,0,1,0,11272,1,1,8,1,1,11837,1,1,11837,1,1,10390,9,21,20,19,18,17,16,3,2,1,0,1,0,0,2,11803,1,11841,1,1,11841,1,1,11841,1,1,11841,1,1,11486,7,30,22,5,4,3,2,1,0,1,0,0,1,1,0,1,1,11800,1,1,0,1,0,6,1,1,0,1,1,0,1,0,0,1,0,11855,1,1,11855,1,1,11855,1,1,11855,1,1,11855,1,1,11855,1,1,11855,1,1,11855,1,1,11855,1,1,11855,1,1,0,11,11,10,9,8,7,6,5,4,3,2,1,0,1,0,11859,1,1,11859,1,1,11859,1,1,11859,1,1,11859,1,1,11859,1,1,0,7,7,6,5,4,3,2,1,6710,1,17109,11934,1,11213,11918,1,14842,11861,4,5243,3,2,1,11861,1,1,11861,1,1,0,7,5246,6,5,4,3,2,1,11598,2,14629,9729,11352,1,16317,11926,1,16318,6906,2,2,1,9364,2,16999,13477,0,1,0,12006,1,1,0,1,0,11867,1,1,11867,1,1,11867,1,1,11867,1,1,11867,1,1,11867,1,1,11867,1,1,11867,1,1,0,1,12,0,1,1,0,31,12743,12740,1881,439,437,435,433,431,430,429,428,426,425,423,422,421,420,419,417,416,409,406,404,403,402,401,400,399,398,278,277,2546,31,12744,12741,1882,440,438,436,434,432,431,430,429,427,426,424,423,422,421,420,418,417,410,407,405,404,403,402,401,400,399,279,278,0,1,1,10710,31,12746,12743,1884,442,440,438,436,434,433,432,431,429,428,426,425,424,423,422,420,419,412,409,407,406,405,404,403,402,401,281,280,10754,31,12747,12744,1885,443,441,439,437,435,434,433,432,430,429,427,426,425,424,423,421,420,413,410,408,407,406,405,404,403,402,282,281,10000,1,1,11582,1,3,10416,31,12750,12747,1888,446,444,442,440,438,437,436,435,433,432,430,429,428,427,426,424,423,416,413,411,410,409,408,407,406,405,285,284,8934,1,1,10752,3,6,3,1,0,1,12753,12024,1,5384,0,1,0,8938,1,1,0,1,1,11472,1,2,7184,1,1,0,1,0,0,1,1,0,1,1,12028,1,2,0,1,1,2358,1,2,0,4,5,4,2,1,0,5,6,5,3,2,1,11884,1,15822,11893,1,1,11893,1,1,11893,1,1,11893,1,1,11570,5,5,4,3,2,1,0,1,1,0,1,85,12044,1,86,7652,1,1,11308,1,2,11396,3,4,2,1,11897,3,27,26,1,0,26,12781,12778,1919,477,475,473,471,469,468,467,466,464,463,461,460,459,458,457,455,454,447,444,442,441,440,439,9686,26,12782,12779,1920,478,476,474,472,470,469,468,467,465,464,462,461,460,459,458,456,455,448,445,443,442,441,440,11852,1,1,0,1,0,0,1,1,0,1,1,0,2,2,1,0,1,0,0,1,1,11260,1,2,0,1,0,11913,1,1,11913,1,1,11913,1,1,11913,1,1,11913,1,1,11913,1,1,0,7,7,6,5,4,3,2,1,0,1,1,11092,1,871,0,1,0,11919,1,1,11919,1,1,11919,1,1,11919,1,1,11919,1,1,11919,1,1,0,7,7,6,5,4,3,2,1,11944,7,8,7,6,5,4,3,2,0,1,7975,11923,2,7976,1,11923,1,1,11923,1,1,11923,1,1,2,4,4,3,2,1,0,1,0,11300,1,1,4,1,1,0,2,2,1,11912,2,3,2,11864,1,1,30,1,0,0,1,0,11929,3,16863,15125,1,11929,1,1,11929,1,1,11929,1,1,11929,1,1,11929,1,1,11929,1,1,11929,1,1,0,29,12832,12829,1970,528,526,524,522,520,519,518,517,515,514,512,511,510,509,508,506,505,498,495,493,492,491,490,489,488,487,12034,29,12833,12830,1971,529,527,525,523,521,520,519,518,516,515,513,512,511,510,509,507,506,499,496,494,493,492,491,490,489,488,9214,1,1,10552,29,12835,12832,1973,531,529,527,525,523,522,521,520,518,517,515,514,513,512,511,509,508,501,498,496,495,494,493,492,491,490,9214,29,12836,12833,1974,532,530,528,526,524,523,522,521,519,518,516,515,514,513,512,510,509,502,499,497,496,495,494,493,492,491,0,1,1,11960,29,12838,12835,1976,534,532,530,528,526,525,524,523,521,520,518,517,516,515,514,512,511,504,501,499,498,497,496,495,494,493,10810,1,1,3062,1,2,12032,4,7,6,2,1,11818,1,3,4056,29,12843,12840,1981,539,537,535,533,531,530,529,528,526,525,523,522,521,520,519,517,516,509,506,504,503,502,501,500,499,498,10340,1,1,12036,1,1,0,1,12846,0,1,0,10344,1,1,10464,2,2,1,0,1,1,11939,2,5,1,10560,2,8,4,12042,1,5,9222,2,9,1,0,1,2,11968,2,12,8,10818,1,1,3070,1,2,11746,1,3,10816,1,12,12076,1,1,146,1,17342,0,2,5171,1,11943,1,1,11943,1,1,11943,1,1,12124,4,4,3,2,1,0,1,1,0,1,2,11382,1,1,0,1,0,11949,1,1,0,1,1,0,1,1514,0,1,0,7794,1,16490,8528,1,1,0,1,6798,11957,2,6799,5,0,1,0,12100,1,15329,11959,4,16921,16511,2,1,11959,1,1,11959,1,1,11959,1,1,0,1,14132,12084,1,1,11624,1,2,6136,1,1,11204,1,2,0,3,4,2,1,11414,3,5,3,2,12104,1,1,11274,1,1,0,1,14141,0,1,14142,12102,1,1,9658,1,1,10128,1,2,12108,3,3,2,1,11278,2,4,1,11967,1,1,11967,1,1,11967,1,1,0,5,10,4,3,2,1,11318,4,5,4,3,2,0,1,13697,12094,1,1,11422,1,1,6616,1,2,6622,1,3,0,1,4,12114,4,4,3,2,1,0,2,6,1,12122,1,365,0,1,1,0,1,0,9994,1,14946,12120,1,1,11414,1,17225,12082,3,4,2,1,0,1,1,0,1,7670,11974,1,7671,10058,1,1,10716,1,7673,11434,1,1,12124,1,1,4874,1,3,0,1,35,0,1,11734,0,2,11735,1,11984,1,17413,11989,1,1,11989,1,1,11989,1,1,11989,1,1,11989,1,1,11989,1,1,11989,1,1,11989,1,1,11989,1,1,0,9,9,8,7,6,5,4,3,2,1,11096,1,10530,11804,1,13735,0,3,285,2,1,0,28,12947,12944,2085,643,641,639,637,635,634,633,632,630,629,627,626,625,624,623,621,620,613,610,608,607,606,605,604,603,5798,28,12948,12945,2086,644,642,640,638,636,635,634,633,631,630,628,627,626,625,624,622,621,614,611,609,608,607,606,605,604,10286,1,1,12028,1,2,12120,28,12951,12948,2089,647,645,643,641,639,638,637,636,634,633,631,630,629,628,627,625,624,617,614,612,611,610,609,608,607,10286,1,1,12028,1,2,11594,2,2,1,11766,4,8,6,5,1,5786,1,0,10402,1,1,11594,1,1,168,6,12,10,9,5,2,1,10786,6,13,11,10,6,3,2,11808,1,1,10806,1,13752,8918,1,1,0,1,16576,0,1,16577,11104,2,11,1,0,26,12967,12964,2105,663,661,659,657,655,654,653,652,650,649,647,646,645,644,643,641,640,633,630,628,627,626,625,12030,1,0,0,1,0,0,1,1,0,1,1,10802,1,11571,0,2,17349,17347,0,1,0,10252,1,1,0,1,1,12013,1,1,0,3,17015,16574,13726,10878,1,1,188,2,2,1,0,1,0,0,1,1,12114,1,15893,0,1,0,12021,1,1,12021,1,1,12021,1,1,12021,1,1,12021,1,1,0,28,12990,12987,2128,686,684,682,680,678,677,676,675,673,672,670,669,668,667,666,664,663,656,653,651,650,649,648,647,646,11622,28,12991,12988,2129,687,685,683,681,679,678,677,676,674,673,671,670,669,668,667,665,664,657,654,652,651,650,649,648,647,0,1,1,12166,1,2,11442,1,3,0,2,2,1,9308,28,12996,12993,2134,692,690,688,686,684,683,682,681,679,678,676,675,674,673,672,670,669,662,659,657,656,655,654,653,652,9250,1,1,10434,1,50,0,1,1,10912,28,13000,12997,2138,696,694,692,690,688,687,686,685,683,682,680,679,678,677,676,674,673,666,663,661,660,659,658,657,656,8994,1,1,0,1,9913,0,1,17485,10824,2,17486,1,0,1,1,10910,2,17488,3,0,1,1,10434,2,17490,5,0,1,1,10446,1,5480,12180,3,13569,8069,1,10330,1,1,12072,1,2,0,5,13572,8072,4,2,1,0,1,17494,11478,1,1,0,1,1,0,1,1,0,1,0,0,1,1,12051,1,1,12051,1,1,12051,1,1,12051,1,1,12051,1,1,12051,1,1,12051,1,1,12051,1,1,0,9,9,8,7,6,5,4,3,2,1,11716,9,10,9,8,7,6,5,4,3,2,11660,1,1,0,1,0,0,1,0,9206,1,15944,0,1,12331,0,1,0,12061,1,1,12061,1,1,12061,1,1,12061,1,1,12061,1,1,0,1,0,0,1,1,12198,1,2,11370,1,3,10754,2,2,1,9134,1,5,11978,1,1,10930,1,7,10586,1,1,0,4,8,5,3,1,10226,4,9,6,4,2,10238,1,1,10252,6,11,8,6,4,3,1,0,7,12,9,7,5,4,2,1,12194,7,13,10,8,6,5,3,2,11876,1,1,12226,7,15,12,10,8,7,5,4,11486,1,1,9356,1,1,11272,7,18,15,13,11,10,8,7,10788,1,1,12172,1,2,10250,7,21,18,16,14,13,11,10,11982,1,1,0,7,23,20,18,16,15,13,12,12212,1,1,11366,7,25,22,20,18,17,15,14,11274,1,1,0,1,0,8558,1,0,9038,1,1,10188,1,0,0,2,17113,1,0,1,0,0,1,1,12226,1,2,11568,1,3,12079,2,2,1,0,2,4,1,12066,9,38,35,33,31,30,28,27,5,2,9824,3,16696,10,1,0,1,0,12083,1,1,0,2,2,1,0,1,0,5632,1,1,12234,1,2,12087,1,1,12087,3,4,3,1,12087,1,1,12087,1,1,0,6,7,6,4,3,2,1,9342,1,310,12089,1,1,0,1,0,0,1,1,9424,1,1,0,1,12429,0,1,1,5642,1,1,0,1,0,0,1,0,12054,1,1,9614,1,9300,9582,1,6891,0,1,17498,12103,1,1,12103,1,13899,12103,1,1,12103,1,1,11002,4,13902,3,2,1,0,1,1,0,1,3803,0,2,3804,1,0,1,0,0,1,0,12113,1,1,12113,1,1,12113,1,1,12124,4,4,3,2,1,0,5,5,4,3,2,1,9628,1,16753,12248,1,16754,10804,1,1,12115,2,3,1,12115,1,1,11940,4,5,3,2,1,10084,1,0,332,1,1,0,1,0,0,1,0,0,1,1,12254,1,2,11426,1,3,10810,2,2,1,9190,1,5,12034,1,1,12121,3,6,3,1,12121,1,1,12121,1,1,0,6,9,6,4,3,2,1,12108,6,10,7,5,4,3,2,9868,1,1,12226,6,12,9,7,6,5,4,0,1,0,8862,7,0,14,11,9,8,7,6,0,1,1,0,1,0,0,2,5,1,0,1,0,12046,1,1,0,1,0,12028,1,1,12276,1,12514,0,2,11646,1,8010,1,14929,0,1,0,0,1,0,12288,4,14932,12471,2,1,11168,1,0,11316,1,1,0,1,0,8490,1,1,0,2,17570,15069,0,1,0,0,1,1,0,1,0,11326,1,1,11506,1,2,8498,1,1,0,2,3,1,0,1,0,0,1,1,0,1,1,12159,1,2,0,1,0,0,3,6088,23,1,0,1,1,0,1,0,11204,1,0,10292,1,1,7470,1,5918,12324,1,0,12174,1,1,11444,1,2,0,1,1,0,1,14398,0,1,0,12314,1,11789,12173,2,2,1,0,1,1,0,1,0,10584,1,1,12324,1,2,11666,1,3,12177,2,2,1,12177,2,4,1,12177,1,1,12177,1,1,12177,1,1,0,6,8,5,4,3,2,1,12282,6,9,6,5,4,3,2,0,1,1,0,1,0,12324,1,1,0,1,1,10732,1,2,12288,1,1,0,1,1,0,1,2,0,1,6,12174,1,1,12191,4,7,4,3,1,12191,1,1,12191,1,1,12191,1,1,12191,1,1,12191,1,1,0,1,0,12176,1,1,12193,2,2,1,12193,1,1,12193,1,1,12212,5,5,4,3,2,1,9932,1,17498,12340,2,17592,17499,10632,1,1,9932,1,1,0,1,0,0,1,1,12344,1,2,12224,1,3,0,2,2,1,12302,1,5,0,1,1,6944,1,2,12220,1,15378,0,1,1,10258,1,2,12156,1,1,0,1,0,11640,1,1,6966,2,2,1,0,1,0,0,1,1,7778,1,14471,0,1,0,12211,2,23,1,12211,1,1,12211,1,1,12211,1,1,12211,1,1,12211,1,1,0,8,29,7,6,5,4,3,2,1,12352,8,30,8,7,6,5,4,3,2,12348,8,31,9,8,7,6,5,4,3,12204,2,2,1,11702,8,33,11,10,9,8,7,6,5,7256,1,1,22,1,17652,10288,1,6013,0,1,6014,12198,2,14914,14450,0,1,0,7260,1,0,12250,1,1,10508,1,2,12217,4,14546,4,2,1,9940,1,0,9938,1,0,9936,1,1,9932,1,4047,10354,1,0,9930,1,1,12200,1,14548,9928,1,0,11786,1,1,12217,6,9,7,6,4,3,1,12217,1,1,12217,1,1,12217,1,1,12217,1,1,9132,11,14,12,11,9,8,6,5,4,3,2,1,11522,11,15,13,12,10,9,7,6,5,4,3,2,10906,1,1,12217,2,3,1,0,3,4,2,1,12322,3,5,3,2,2250,1,1,11950,3,7,5,4,11208,1,1,0,1,0,0,1,1,12370,1,2,12223,1,1,11712,1,4,12223,3,29,2,1,12223,3,5,3,1,12223,1,1,11438,1,517,10802,2,518,1,0,1,1,0,1,0,0,1,1,12229,1,1,138,1,13411,12229,1,1,12229,1,1,12229,1,1,0,4,4,3,2,1,12231,3,9,6,1,0,1,0,142,1,1,9956,11,14592,50,48,47,46,21,19,17,16,15,1,9954,11,14593,51,49,48,47,22,20,18,17,16,2,9952,1,1,9950,11,14595,53,51,50,49,24,22,20,19,18,4,9948,1,1,10370,11,14597,55,53,52,51,26,24,22,21,20,6,9946,1,1,11480,11,14599,57,55,54,53,28,26,24,23,22,8,12216,1,1,9944,11,14601,59,57,56,55,30,28,26,25,24,10,11802,1,1,0,1,0,12235,1,1,12235,1,1,12235,1,1,12235,1,1,12235,1,1,11670,6,6,5,4,3,2,1,12235,7,7,6,5,4,3,2,1,12235,1,1,12235,1,1,0,10,10,9,8,7,6,5,4,3,2,1,0,1,0,9008,1,0,12152,1,1,12239,2,3,1,12239,1,1,12239,1,1,12239,1,1,12239,1,1,4,7,8,6,5,4,3,2,1,0,1,1,11590,1,2,10752,1,14551,0,1,1,10130,1,2,11482,1,1,12338,1,4,12340,1,5,0,2,2,1,12198,3,6,4,1,0,1,0,0,1,1,12249,2,2,1,12249,1,1,0,4,4,3,2,1,12354,4,5,4,3,2,0,1,1,12253,2,3,1,0,1,0,12255,1,1,12255,1,1,12255,1,1,12054,8,12,11,10,9,4,3,2,1,0,4,5,4,3,2,11074,4,10,8,7,1,0,1,0,0,1,1,12180,1,2,7216,1,1,10998,1,14599,12162,2,14600,1,11100,1,0,6114,1,1,12261,1,1,12261,1,1,0,3,3,2,1,8920,1,16440,11698,1,1,0,1,0,12265,1,1,12265,1,1,12265,1,1,12265,1,1,11700,5,5,4,3,2,1,12322,1,1,12250,5,7,6,5,4,3,0,1,1,12362,5,9,8,7,6,5,7400,1,1,11622,5,11,10,9,8,7,12294,1,1,11056,1,1,0,1,517,12269,1,1,12269,1,1,12269,1,1,12269,1,1,0,5,5,4,3,2,1,0,1,0,0,1,0,12282,1,0,11938,1,1,0,2,3,1,0,1,0,11660,1,15739,12412,1,1,11586,1,1,12420,1,1,10968,1,3,12314,1,1,10254,1,5,12420,2,2,1,0,1,0,12338,1,14741,16,1,17034,12442,1,15576,0,1,0,12283,1,1,12283,1,1,12406,3,3,2,1,0,1,0,12285,1,1,12285,1,1,12285,1,1,0,4,4,3,2,1,12270,4,5,4,3,2,12294,1,1,12224,1,1,0,1,0,0,1,1,12432,1,1,11158,2,2,1,0,3,3,2,1,12204,3,4,3,2,11268,3,5,4,3,12208,3,6,5,4,12278,3,3,2,1,0,1,0,0,1,0,12297,1,1,12297,1,1,12297,1,1,0,4,4,3,2,1,12402,4,5,4,3,2,0,1,1,0,1,0,12376,1,1,0,1,1,0,2,2,1,9396,2,3,2,6918,2,4,3,11482,3,18,2,1,0,1,0,0,1,1,0,1,0,0,1,1,0,1,0,12300,1,16143,12270,3,16144,12760,21,11874,2,16145,12761,0,1,15537,12290,1,15538,12288,1,1,12300,1,15540,12298,1,1,12296,1,15542,12294,1,1,0,1,0,0,1,1,0,1,0,0,1,1,12327,1,1,12327,1,1,0,3,3,2,1,0,1,0,104,1,1,11766,1,12793,12358,1,12794,0,1,1,0,1,0,12335,1,1,12335,1,1,0,3,3,2,1,11984,3,4,3,2,11170,3,5,4,3,12320,1,1,11530,3,7,6,5,12200,1,1,11908,3,9,8,7,0,1,0,12339,1,1,12339,1,1,12339,1,1,11908,5,5,4,3,2,1,0,1,0,0,1,1,0,1,0,12486,5,17542,17132,15804,13547,1,0,6,17543,17133,15805,13548,2,1,0,1,15409,12349,1,1,12349,1,1,0,3,3,2,1,12351,1,3091,12351,1,1,0,3,3093,2,1,12338,3,3094,3,2,12214,1,1,12206,1,7007,0,1,15287,12308,2,27,1,0,1,0,12430,1,1,0,1,1,0,1,1,12361,1,1,12361,1,12634,12361,1,1,12361,1,1,12361,1,1,8232,1,0,11866,1,1,9258,1,1,9126,1,0,12140,1,1,12361,1,1,0,1,0,0,1,1,0,1,0,12367,1,1,12367,1,1,0,3,3,2,1,12234,3,4,3,2,12172,1,1,0,1,0,12371,1,1,12371,1,1,12371,1,1,12371,1,1,0,5,5,4,3,2,1,12400,5,6,5,4,3,2,12476,5,7,6,5,4,3,7436,2,2,1,0,1,0,12375,1,1,12375,1,1,12375,1,1,12375,1,1,0,5,5,4,3,2,1,0,1,0,12379,3,17185,13600,1,12379,1,1,12379,1,1,12379,1,1,0,7,17189,13604,5,4,3,2,1,0,1,0,0,1,1,0,1,0,12387,1,1,12387,1,1,12387,1,1,12387,1,1,0,5,5,4,3,2,1,10548,5,6,5,4,3,2,10560,1,1,11938,5,8,7,6,5,4,12302,1,1,12214,5,10,9,8,7,6,5436,1,1,12462,5,12,11,10,9,8,0,1,1,0,1,0,0,1,1,11700,1,2,11084,1,1,0,2,3,1,6604,1,17815,0,1,1,12134,1,17198,0,1,0,12401,1,1,12401,1,1,12401,1,1,0,4,4,3,2,1,12212,4,5,4,3,2,8924,4,6,5,4,3,12210,2,2,1,12386,4,8,7,6,5,12410,1,1,0,1,1,0,1,0,0,1,0,0,1,1,0,2,3,1,0,1,0,0,1,1,0,1,0,11108,1,1,0,2,2,1,11720,2,3,2,12334,1,1,0,1,0,7026,1,0,8138,1,1,0,2,3,1,8482,2,4,2,8296,1,1,0,1,0,0,1,1,12456,1,2,12576,1,3,12429,2,2,1,0,2,4,1,12438,1,4387,4028,1,0,12416,1,1,0,1,0,11850,1,1,12433,3,5,3,1,0,1,0,0,1,1,12540,1,15577,0,1,1,12439,1,1,0,1,0,12514,3,16079,12339,11810,0,7,16381,15933,13674,9897,4058,2,1,0,8,16382,15934,13675,9898,4059,3,2,1,5418,8,16383,15935,13676,9899,4060,4,3,2,12006,8,16384,15936,13677,9900,4061,5,4,3,5656,8,16385,15937,13678,9901,4062,6,5,4,9534,8,16386,15938,13679,9902,4063,7,6,5,0,1,0,0,1,1,0,2,2,1,11140,3,3,2,1,0,4,4,3,2,1,12516,4,5,4,3,2,12368,1,1,0,1,0,10224,1,13118,12455,2,2,1,12455,1,1,12455,1,1,12455,1,1,0,6,6,5,4,3,2,1,2,1,0,0,1,1,12459,1,1,0,1,0,0,1,1,0,1,1,12472,1,2,11596,1,1,12368,1,2,0,1,0,12467,1,1,12467,1,1,12467,1,1,232,4,4,3,2,1,0,1,1,0,1,0,12471,1,1,12471,1,1,12471,1,1,12471,1,1,12471,1,1,12604,6,6,5,4,3,2,1,0,7,7,6,5,4,3,2,1,12150,7,8,7,6,5,4,3,2,11162,7,9,8,7,6,5,4,3,11892,2,2,1,12324,2,3,2,11648,7,12,11,10,9,8,7,6,12184,7,13,12,11,10,9,8,7,12244,7,14,13,12,11,10,9,8,12496,3,3,2,1,0,1,15991,12475,1,1,12475,1,1,0,3,3,2,1,0,1,0,12479,4,15989,14436,13730,1,12479,1,1,0,6,15991,14438,13732,3,2,1,12394,5,57,56,55,54,1,0,1,0,11172,1,17963,0,2,17964,1,5942,1,0,0,1,0,12487,1,1,12487,1,1,11824,3,3,2,1,0,1,14978,11838,1,17739,0,1,0,9560,1,0,12404,1,1,10184,1,0,12632,1,1,0,1,0,0,1,1,0,1,0,12497,2,16459,1,12497,1,1,12497,1,1,0,5,16462,4,3,2,1,12146,5,16463,5,4,3,2,11050,5,16464,6,5,4,3,0,5,16465,7,6,5,4,7580,5,16466,8,7,6,5,7578,5,16467,9,8,7,6,11732,5,16468,10,9,8,7,12512,1,1,9012,5,16470,12,11,10,9,12450,5,16471,13,12,11,10,12414,2,2,1,6392,5,16473,15,14,13,12,11804,5,16474,16,15,14,13,12534,2,2,1,10792,2,3,2,0,1,0,12576,1,1,200,1,1,0,2,2,1,11480,7,16481,23,22,21,20,3,2,11364,7,16482,24,23,22,21,4,3,12150,7,20,19,18,17,16,2,1,0,1,0,0,1,1,0,1,0,12511,1,1,12511,1,1,12511,1,1,12511,1,1,0,5,5,4,3,2,1,12586,5,6,5,4,3,2,11382,5,7,6,5,4,3,5196,2,2,1,12062,5,9,8,7,6,5,0,1,1,0,1,0,0,1,1,12519,2,2,1,12519,1,1,12519,1,1,12519,1,1,12519,1,1,12519,1,1,0,8,8,7,6,5,4,3,2,1,11860,8,9,8,7,6,5,4,3,2,11972,1,1,12662,1,1,12662,8,12,11,10,9,8,7,6,5,11072,1,1,12102,1,18242,0,1,1,12523,4,8,5,3,1,12523,1,1,12523,1,1,12523,1,1,12523,1,1,12523,1,1,12523,1,1,12523,3,36,35,1,0,1,0,12582,1,1,12588,1,2,10684,1,1,12598,1,4,12628,1,1,6412,1,1,0,4,16528,16297,1354,1353,0,1,0,10936,1,1,0,2,2,1,12176,2,3,2,11808,1,1,0,1,1,12674,2,6,5,11154,1,1,0,1,0,0,1,1,0,1,152,12442,1,153,11974,1,1,12539,2,3,1,12539,1,1,12539,1,1,0,5,6,4,3,2,1,0,1,0,12543,5,16547,16202,16126,5060,1,12543,1,1,12543,1,1,12543,1,1,12543,1,1,0,10,16552,16207,16131,5065,6,5,4,3,2,1,0,1,0,0,1,15709,12652,1,15710,6436,1,1,0,1,0,12624,1,1,11418,1,1,0,2,2,1,0,1,11713,0,1,0,12557,1,1,12557,1,1,12557,1,1,12557,1,1,12557,1,1,0,6,6,5,4,3,2,1,0,1,0,11864,1,0,12684,1,1,12050,1,16079,6448,1,1,12561,3,5,3,1,12561,1,1,12561,1,1,12561,1,1,12561,1,1,12561,1,1,12561,1,1,12561,1,1,0,1,0,12563,1,1,12563,1,1,0,3,3,2,1,0,1,0,12567,1,1,12567,1,1,12567,1,1,0,4,4,3,2,1,0,1,18324,0,2,18325,1,12573,1,1,0,1,0,3034,1,665,0,1,0,12577,1,1,12577,1,1,0,3,3,2,1,0,1,0,0,1,1,0,1,0,11416,1,0,12498,1,1,12154,1,7505,12538,1,7506,0,4,5,3,2,1,0,1,0,520,1,0,12730,1,1,12150,1,0,12158,1,1,0,3,5,3,1,0,1,15863,524,1,15864,12734,1,1,12154,1,15866,12162,1,1,12632,1,15868,0,1,1,0,1,0,0,1,1,10352,1,2,12572,2,5,1,0,1,0,0,1,1,0,1,0,12678,1,1,11472,1,1,0,2,2,1,5614,2,3,2,12748,1,1,8100,1,1,11794,2,6,5,12710,1,1,10108,2,8,7,12748,1,1,6214,1,1,11902,1,0,0,1,1,0,1,0,0,1,1,12566,1,2,8478,1,1,0,2,3,1,12615,1,1,0,1,0,10908,1,78,12650,1,79,12778,3,3,2,1,12617,4,4,3,2,1,12617,1,1,12617,1,1,526,7,7,6,5,4,3,2,1,11056,1,1,0,2,2,1,0,1,0,6158,1,1,12648,1,2,10374,1,1,0,1,0,12623,1,1,12623,1,1,12623,1,1,12623,1,1,12623,1,1,12623,1,1,0,7,7,6,5,4,3,2,1,0,1,0,0,1,0,8416,1,1,0,1,1,12658,1,2,12120,1,3,12631,2,2,1,12754,1,12410,12748,1,1,11038,1,39,0,1,1,12792,1,2,11670,1,1,0,1,0,12635,1,1,12635,1,1,0,3,3,2,1,0,1,0,12212,1,0,12552,1,1,0,2,3,1,11844,1,18343,4328,2,17488,1,12668,2,17489,2,12740,1,1,710,1,2,12534,1,3,0,4,5,3,2,1,12643,5,6,4,3,2,1,12643,1,1,0,7,8,6,5,4,3,2,1,0,1,0,12647,1,1,12647,1,1,12647,1,1,12452,4,4,3,2,1,0,1,18192,0,1,0,12724,1,1,0,1,1,10774,1,2,12070,1,1,12786,1,4,12680,1,1,0,2,7897,7895,0,1,0,0,1,1,12659,1,9690,12659,1,1,0,4,16827,9692,2,1,11966,4,16828,9693,3,2,12794,4,16829,9694,4,3,11350,2,2,1,0,2,4,1,0,1,0,0,1,11034,8490,1,11035,0,3,3,2,1,11772,1,40,0,1,41,12584,2,2,1,0,1,0,12814,1,1,11294,1,1,11594,1,2,11596,1,3,0,2,2,1,12702,1,5,12442,1,1,12822,1,7,0,1,1,0,1,2,12782,1,10,0,1,1,8738,1,12,8552,1,1,0,1,0,11490,1,1,0,1,1,0,1,5317,0,1,0,744,1,0,12124,1,1,12689,3,10992,3,1,12689,1,1,12689,1,1,12689,1,1,12689,1,1,12689,1,1,0,9,10998,9,7,6,5,4,3,2,1,12030,9,10999,10,8,7,6,5,4,3,2,12808,9,11000,11,9,8,7,6,5,4,3,12262,2,2,1,12268,1,3,11998,9,11003,14,12,11,10,9,8,7,6,12832,1,1,11238,1,1,0,4,8,5,4,1,12693,7,54,20,9,6,5,2,1,5654,1,17727,11570,1,17727,3822,1,17728,0,1,0,12558,1,1,0,1,0,0,1,952,12150,1,18505,12840,1,1,0,1,18507,6946,2,18508,1,12378,1,15064,8796,1,1,12842,1,1,0,3,15036,6336,1,10892,1,18514,0,2,18515,1,4616,1,1,5892,1,14037,0,1,1,12196,1,2,12726,1,1,11882,1,17537,0,1,1,11498,1,1,0,1,18409,8768,1,18410,11506,1,1,10442,1,2,12834,3,17102,16377,4677],
    ends: [11,2,5,1,2,3,2,3,2,2,2,2,16,34,2,3,8,3,10,4,3,2,5,3,2,6,2,4,3,2,96,5,6,103,5,2,1,1,1,6,116,1,2,4,1,3,2,129,1,1,131,108,206,99,2,3,2,2,2,3,8,13,10,62,5,2,11,2,3,3,10,5,5,1,2,2,2,3,2,2,2,1,5,2,3,2,3,2,3,2,2,2,2,1,4,1,1,2,1,7,5,2,4,8,2,3,2,1,2,75,4,2,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,3,2,1,3,68,2,6,2,2,2,2,2,2,1,1,23,4,7,6,8,2,11,10,10,74,840,3,2,2,3,5,8,1,1,2,1,2,4,6,2,2,2,2,7,2,3,2,2,2,2,3,2,8,2,2,6,1,1,1,1,1,2,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,3,5,3,3,995,2,1,48,1010,9,2,2,2,2,66,58,8,32,1,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,3,2,1,1,2,1,1,5,3,2,4,2,3,2,30,1323,2,2,2,2,2,2,2,3,5,3,2,13,1,2,1,3,9,3,3,4,4,4,1,4,2,2,2,2,1,37,1455,9,2,2,1,5,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,5,11,1542,5,5,3,4,6,2,1,1,1,1,1,1572,113,1582,11,25,2,2,1,1,9,6,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,4,10,2,2,5,11,2,2,5,3,19,20,5,9,3,2,3,1,1,1,33,7,2,2,2,8,1,6,3,3,9,1,6,2,6,2,1,4,2,1,1,1,2,19,2,3,2,1,4,2,1,21,17,4,8,9,2,2,4,1,3,3,22,1,9,27,2,1,3,6,4,2,6,3,8,2,2,19,4,2,6,2,1,1,1,2,2,8,4,39,2132,2,2,2,2,16,2,11,3,2,2,3,4,2,8,2,1,2,2,2,3,3,3,2,2,2,6,2,4,3,2,2,1,3,4,4,6,2,3,4,2261,1,2,2,1,2272,69,2279,2,3,9,3,2,5,6,2,1,1,1,25,2,8,10,8,2,3,3,1,2,2,2,2,4,3,3,2,2,1,10,2,3,1,4,2,4,3,11,10,3,2,3,6,8,2,7,3,1,12,1,2,2,1,3,6,3,2,2,6,4,4,5,8,2,1,4,6,13,2562,3,4,2,5,6,4,5,2,8,2,2,2,4,2152,110,346,1,124,2612,3,3,2,3,1,3,12,4,3,2,2,1,1,1,1,3,2,6,7,3,3,1,1,1,2,2,2,2,4,2,2,2,8,2,17,2,16,2,3,2,2,2,3,3,16,31,7,19,2,5,3,3,7,9,2,37,4,10,4,2,2,14,5,5,26,17,2,2,25,2,2,2,6,6,8,6,4,6,7,16,3,8,12,3,2,11,3,12,3,4,4,4,4,6,4,8,3,4,3,1,2,3,2,2,4,3,13,2,2,2,2,2,3,2,2,3,4,2,11,3,16,4,3,34,3283,4,2,3,4,3,4,2,6,1,5,2,1,8,5,2,2,7,3,3,9,2,1,4,3,3,6,2,2,3,2,2,7,3,3,995,2415,1,66,2974,468,3,3,28,2,6,1,1,7,10,1,2,2,3,3,11,2,3,1,2,2,5,2,3,8,2,1,3,3,13,2,3,2,2,2,3,13,2,5,2,3,2,27,3,2,3,2,2,5,6,5,2,7,5,3,4,3,11,2,2,3,3,4,3,6,29,3731,2,4,2,3,5,4,3,1,10,3,1,2,2,2,6,9,3,2,2,2,4,3,4,3,4,2,1,2,2,3824,1,22,3826,2,38,7,2,13,9,4,2,9,2,4,5,7,16,10,9,13,11,15,6,18,33,4036,6,2,4,2,2,2,2,9,3,8,5,6,3,3,3,4,3,1,1,1,3,1,2,2,3,2,2,2,2,4,4,4,4,997,2414,727,8,17,4169,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,32,4193,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,6,2,2,1,2,2,2,2,2,1,1,2,2,2,3,997,3251,1,46,4269,12,2,2,2,13,1,9,5,7,3,9,2,10,9,16,3,2,10,9,14,14,15,11,2,2,3,7,18,47,10,8,17,2,3,1,2,1,1,1,11,11,2,10,3,5,18,4621,1,1,5,2,2,2,2,2,1,3,4,3,3,2,6,5,6,2,997,3675,106,4760,4,2,1,3,6,2,2,1,1,4,2,9,2,3,2,1,2,2,1,1,2,36,2,46,10,2,5,3,2,18,2,1,2,2,2,2,2,26,9,7,2,5,9,7,5,6,4,1,3,2,1,1,1,1,1,3,4,2,2,3,2,2,1,2,1,7,11,7,4,2,12,8,2,1,4,7,15,2,7,6,2,9,2,2,3,1,1,1,4,1,2,2,2,2,1,2,2,3,14,3,3,4,10,4,5,40,1030,3014,1202,3,4,2,1,1,6,2,1,4,5,3,5,2,2,2,2,2,2,5,4,2,1,4,3,5,3,6,1,2,2,4,7,2,1,1,3,1,11,997,2826,426,1104,3,1,1,1,1,1,1,86,5388,5,24,2,8,1,11,2,19,14,1,10,26,4,13,11,4,3,9,7,6,2,12,9,15,2,6,38,2,3,19,1,14,2,2,9,1,3,2,6,3,3,2,8,4,6,3,2,2,2,2,2,1,7,3,8,6,21,2,2,3,1,4,7,8,2,1,1,2,3,2,1,1,1,1,1,1,2,3,1,1,3,3,1,3,2,44,5868,5,2,2,2,1,1,2,2,3,3,1,1,2,2,4,11,7,3,2,6,1,1,1,4,3,8,2,3,6,2,2,2,2,2,2,5,2,2,3,9,2,5,3,7,6003,3,2,2,3,1,2,57,6108,2,3,3,11,2,3,2,2,1,2,13,1,5,11,2,3,5,11,8,2,2,8,12,5,3,4,3,12,2,1,5,4,11,34,3,2,3,2,5,1,11,2,3,3,3,13,17,2,1,2,3,2,2,3,2,2,47,6405,2,2,2,2,7,2,1,1,3,2,2,4,18,4,2,2,4,2,2,4,4,2,5,6,3,3,2,3,3,2,2,2,3,2,4,2,2,2,3,2,7,2,5,11,2,2,7,6006,2,552,2,2,2,5,158,6592,109,5,2,16,6,5,6,6,6,8,4,2,1,11,16,10,9,7,4,1,3,5,6,3,8,21,4,7,2,27,3,6,2,2,2,2,1,2,2,14,3,6,2,3,1,2,2,6,7,3,4,2,16,3,14,6,2,12,1,3,10,6,5,2,4,6,9,4,4,3,2,3,5,2,2,1,3,4,1,6,2,1,1,1,1,2,2,3,8,5,3,2,2,3,3,2,1,3,1,2,9,7,3,4,6,1,5,9,7,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,2,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,103,7322,2,2,1,1,2,4,4,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6,2,1,3,3,1,1,3,3,9,2,3,3,2,3,1,2,3,4,3,1,1,4,4,3,8,7,5,2,2,1,1,2,1,3,2,2,1,2,5,2,5,2,2,2,13,2,2,7,5,2,1,1,2,2,2,7,1,2,2,2,5,5,1,1,1,1,1,1,1,2,4,5,7568,1,2,2,4,3,7578,3,2,73,7599,2,4,4,6,2,3,3,3,2,2,3,2,2,2,2,2,2,4,1,2,4,2,1,1,2,2,2,2,2,3,4,6,1,1,1,3,3,2,6,2,2,3,3,2,2,3,2,4,2,2,7,24,2,18,25,2,15,5,6,2,11,2,2,13,14,2,3,3,2,3,12,22,18,7927,10,4,2,4,2,2,2,4,3,4,2,3,3,2,7,3,2,9,1030,1436,1412,2128,4,1977,2,2,2,88,7998,2,3,1,4,6,4,1,2,2,3,3,5,2,3,2,2,2,3,2,2,2,3,4,2,2,3,2,1,2,9,9,3,3,2,12,2,8,8,9,2,4,2,2,2,2,5,3,29,10,3,12,3,6,23,5,5,8,2,2,3,6,10,11,2,2,2,4,12,2,2,3,5,2,4,2,4,2,1,1,2,10,2,2,2,1,2,2,62,5990,1937,445,1,2,2,7,1,2,1,1,1,2,2,4,2,5,3,2,2,1,3,4,3,5,2,2,4,4,3,8,1,1,1,10,3,7,3,3,3,3,2,3,3,1,2,6,2,2,2,2,2,10,2,1,1,2,2,5,4,3,2,7,1030,1125,311,1412,4115,553,2,76,8600,3,3,3,2,2,3,6,3,2,2,1,3,2,3,2,2,14,4,2,3,1,1,1,1,1,1,1,1,1,3,2,1,2,2,1,1,1,1,2,3,3,3,2,13,15,2,2,2,6,39,10,2,8,9,2,3,6,4,2,1,2,2,1,1,1,2,10,2,5,7,2,4,16,15,11,30,8911,5,3,12,2,1,2,2,1,1,1,4,3,2,3,1,2,4,3,3,2,3,2,5,3,2,2,2,3,8,2,8999,3,18,9003,1,10,3,3,1,4,2,2,5,3,3,9,2,3,4,55,2,21,9122,17,4,2,3,3,2,1,1,1,1,1,1,1,3,2,3,3,1,3,3,1,9181,66,9208,2,1,1,1,17,1,3,2,3,14,4,2,2,19,6,2,2,3,2,6,3,1,2,3,1,2,1,1,1,1,22,11,2,3,27,4,20,9,1,7,3,2,8,2,2,1,5,2,29,1,4,2,1,4,1,1,4,4,8,2,6,2,5,9,2,16,9535,3,11,3,3,4,1,1,1,5,10,1,1,5,4,3,2,9181,411,2,9593,4,18,9628,10,13,3,7,8,19,2,1,1,1,14,6,7,6,2,7,8,28,9744,2,2,2,1,6,2,1,6,2,2,5,2,1,2,2,3,3,3,2,2,2,2,3,2,2,4,2,39,9813,9,2,11,1,9,2,2,2,3,4,5,3,3,11,11,2,6,9,7,2,7,2,4,2,2,7,2,6,2,2,3,2,4,3,11,2,2,2,27,9983,1,2,5,2,2,14,1,5,1,1,2,1,2,2,2,2,3,2,2,2,4,6,4,2,8,2,10,1370,12,8683,1,1,1,1,1,2,4,3,10077,2,2,42,2,205,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,188,4,2,1736,7900,1,5,10089,2,1,1,2,40,10107,10,1,2,2,4,2,4,28,2,1,2,2,3,2,2,2,1,2,4,2,2,2,2,3,2,2,2,2,2,2,2,1,3,2,1,1,2,1,8,3,10236,2,1,1,2,33,10241,1,8,7,7,10,2,2,2,8,3,3,3,5,4,2,4,9,4,3,11,3,2,2,12,1,18,2,2,1,4,4,3,1,10394,6,10396,2,1,2,1,5,4,10408,2,2,3,3,10416,1,1,19,10429,13,5,2,19,2,48,19,2,10,5,3,2,2,12,17,2,3,1,7,10599,3,2,6,3,3,3,6,10408,4,3,206,2,2,2,10416,1,19,10627,6,9,2,16,2,1,2,2,7,1,2,3,11,6,7,2,7,11,1,10725,3,10408,8,1,29,10732,1,2,8,11,3,3,2,2,3,10,3,3,3,5,9,2,2,9,6,3,3,3,3,6,2,10,2,3,1,10857,5,10408,4,3,206,1,3,10416,1,1,25,10935,4,21,11,5,13,7,12,24,2,2,3,2,3,1,2,2,1,2,3,3,2,1,5,3,3,11072,4,3,6,10417,663,1,3,1,1,42,11157,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,27,16,5,2,2,3,2,3,1,2,2,1,2,3,3,2,5,11072,263,4,2,3,7,10417,663,1,3,1,1,259,27,11368,3,35,2,3,2,3,14,7,2,2,2,2,3,5,3,2,2,3,7,1,5,3,3,3,2,4,5,10417,667,2,406,1,1,11495,8,11503,3,3,4,11,2,6,2,4,10417,669,449,1,10,11544,1,2,1,2,2,1,4,3,2,2,11563,1,29,11591,2,1,1,6,1,2,4,7,2,4,6,7,6,3,2,2,4,2,10,20,2,14,11,2,2,2,3,2,7,9011,2715,5,2,11,3,2,3,11752,3,3,62,11767,3,1,1,4,1,1,4,12,2,1,1,3,3,2,1,2,2,1,2,1,4,2,2,7,5,2,1,3,4,3,4,2,5,4,2,5,1,4,2,6,2,3,2,2,2,4,2,2,2,2,3,2,2,14,3,1,1,4,2,6,12,5,11733,232,6,4,5,2,11752,3,31,11998,12,1,13,5,6,3,3,2,1,5,2,2,3,3,2,4,2,4,2,2,2,2,10,6,2,2,5,7,1,2,5,11733,232,152,3,6,5,11755,373,1,2,1,3,12140,11,7,6,12159,3,1,2,2,2,16,12192,2,2,2,2,3,3,2,3,2,7,1,3,2,2,2,7,12235,1,2,2,1,2,2,55,3013,1452,1525,2383,1,1721,2151,3,2,2,1,1,2,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,3,3,2,6,12393,3,5,2,4,3,17,2,12190,2,2,2,2,3,3,2,3,2,7,1,3,2,2,2,1,12411,1,6563,53,3013,1452,1525,2383,1,1721,2151,3,2,2,1,1,2,5,3,2,3,2,2,5,2,6,1,12,6,13,2,2,2,1,1,1,1,3,3,2,7,2,13,2,2,2,3,2,2,3,2,1,2,1,1,2,3,8,12413,6,5,1,2,1,8,2,3,12439,7,4,3,870,11581,1,5,1013,11452,4,34,3,5,12510,2,2,2,2,40,12521,5,5,2,12,2,2,2,2,3,3,2,5,3,2,1,2,2,2,2,2,2,7,2,9,2,2,2,2,7,5,4,6,2,2,4,4,3,3,6,3,997,11660,1,7,12661,2,2,2,4,2,2,34,12698,2,11,1,4,3,7,2,2,5,2,7,3,2,3,3,1,1,2,2,6,2,1,3,1,16,4,1,3,2,1,2,2,12,7,12823,5,4,1,1,2,3,5,2602,9565,673,1,1,22,12849,11,15,17,3,23,3,2,2,3,10,12,7,3,3,3,10,1,8,2,2,4,5,12661,336,2,2,2,3,28,12977,2,29,13015,4,3,2,1,6,2,2,2,5,3,2,2,4,15,2,12,4,4,4,3,3,11,4,2,3,10,4,6,4,12840,303,1,2,7,13148,2,4,2,3,4,5,52,13170,2,7,2,2,2,1,7,20,2,2,2,9,1,4,3,2,2,6,10,3,2,2,2,4,2,1,1,2,1,1,1,2,3,3,4,4,2,4,4,18,2,3,2,3,2,6,8,6,6,16,2,3,871,12509,1,12,13382,2,1,2,4,1,4,2,3,5,2,6,2,13415,2,20,13425,3,11,15,2,3,2,1,2,22,5,2,2,4,3,9,4,10,3,3,1,13535,3,2141,11395,1,18,13545,13,2,2,3,2,3,2,12,2,2,2,2,3,8,3,3,1,5,13535,81,4,2,5,3,2141,11395,1,2,13642,14,2,13659,2,21,13672,3,2,15,2,2,2,2,3,2,2,7,5,3,3,2,3,2,2,1,9,2,13748,3,2,13755,2,1,13763,19,13765,5,2,2,13,2,4,5,3,9,2,3,2,5,7,2,5,5,4,2,13748,3,2,13847,2,15,13868,1,5,10,2,4,2,4,2,2,5,4,3,6,3,1,13748,3,13926,1,4,12,13936,2,3,8,3,15,2,8,2,9,11,1,3,13748,3,251,2,14006,9,13,14025,4,8,4,2,4,2,1,2,2,2,11,14,1,14082,3,13748,3,335,2,14093,1,9,14106,4,4,3,37,5,2,2,9,2,13748,428,19,14178,5,2,1,2,6,2,1,17,2,1,2,7,7,4,2,2,3,2,2,13748,3,1,14252,1,14254,14,14256,5,10,7,3,2,5,4,4,3,3,2,1,1,4,13748,3,558,6,1,14316,56,6655,2,3,22,4880,1131,1626,7,11,4,5,12,8,2,1,2,2,2,2,2,2,1,3,2,1,2,2,6,3,2,1,2,4,2,5,1,4,2,3,2,1,2,4,2,4,2,2,1,5,5,10,3,3,2,10,9,9,14497,2,2,4,4,4,2,2,2,4,14523,1,7,2,36,14534,7,2,2,1,25,1,2,3,3,8,2,2,3,2,2,1,5,3,1,3,2,2,2,4,3,2,1,2,1,2,3,2,3,8,3,9,14654,1,3,3,3,1,1,2,1,3,14670,1,1,15,14681,2,1,12,15,2,1,2,2,7,16,2,3,9,1,9,14759,2,2,2,1,5,2,2,1,2,446,2131,27,14778,9,3,1,5,4,1,21,1,2,3,14,2,2,1,1,3,1,1,1,2,2,1,8,2,3,2,23,14879,2,2,2,3,2,2,8,2,2,2,1,1,1,2,2,2,2,2,2,2,3,4,3,14932,1,1,2,14935,5,10,14945,3,1,4,9,2,1,3,6,1,6,14976,1,2,2,1,1,9,14985,2,1,2,2,2,2,2,3,2,15003,3,2,2,15006,26,15035,13,2,5,6,9,3,3,6,1,4,2,3,1,2,4,4,2,1,1,3,12,3,1,2,2,6,10416,4566,149,6,1,2,3,15146,5,3,3,15003,153,1,2,2,15006,4,15165,2,1,5,6,14976,1,2,2,1,1,9,14985,2,1,2,2,2,2,2,3,2,15003,3,49,15204,8,2,2,3,2,17,2,2,1,1,2,7,9,3,2,3,8,3,3,4,2,11,10,1,7,4,11,2,7,1,2,2,9,2,15,2,1,2,1,2,1,2,1,3,2,3,1,12,8,15409,3,2,3,1,2,2,4,4,997,2818,11086,526,4,15428,1,1,6,7,15445,6,17,9,4,1,7,2,15490,2,1,15493,2,15495,1,36,15512,7,3,4,3,2,11,7,4,4,3,15,4,3,4,8,2,3,2,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,15601,8,10,3,6,9,5,4,6,2,2,2,11,5,5,1,7,5,18,15702,4,5,14,3,1,2,7,2,2,9,7,1,2,8,3,1,1,5,15777,2,3,2,3,2,3824,11964,21,15805,1,2,5,2,1,2,3,3,4,14,14,4,13,16,4,4,21,2,5,7,9,15937,2,1,4,9,4,4,6,2,5,3824,11964,187,3,10,11,16049,4,4,3,3,11,8,4,3,7,2,6,15940,161,3,2,2,2,5,3824,11964,187,3,137,64,16121,7,4,6,8,6,9,3,2,3,3,1,1,2,1,4,9,8,7,6,2,2,2,10,2,5,6,5,7,4,2,2,3,8,2,3,3,2,2,8,8,4,5,3,2,3,2,7,3,3,8,2,3,2,2,3,1,3,3,4,4,2,2,4,14,16376,2,2,2,9,1,1,1,1,2,9,3,2,3,4,16416,5,5,2,9,119,16310,3,2,1,1,2,2,2,23,9003,7446,4,3,7,2,4,3,2,2,3,2,2,2,3,2,4,6,7,8,2,1,4,15,16524,3,2,6,2,2,11,2,3,9,16,3,1,8,2,53,16603,4,2,2,10,2,5,2,3,2,4,2,2,2,4,3,3,2,3,4,8,8,12,4,8,2,3,3,3,3,1,1,14,2,1,1,1,1,1,1,1,5,2,3,3,2,4,2,2,2,10,2,2,8,16829,6,2,1,4,9,2,6,1,16860,11,11843,5018,3,2,3,2,3,2,1,6,7,4,16893,2,3,4,10,1734,231,14938,1,1,1,1,1,1,1,8,16911,2,2,2,2,3,2,5,5,6717,10213,1,2,1,1,16938,13,16944,2,1,3,3,2,4,7,8,2,5,9,3,13,4192,2525,10279,1,8,1,1,1,2,1,1,1,1,6,17015,1,1,1,1,1,8,17021,3,2,6,3,3,4,4,8,113,6655,689,2960,4518,2113,1,6,6,17056,1,1,1,1,1,15,16823,1,1,1,1,1,120,1,114,1,1,1,1,1,1,6,17070,3,2,2,3,3,6,2182,1553,13349,1,1,1,4,17088,3,7,9,4,17108,10,2,2,4,17123,1,1,1,12,17127,4,2,7,12,4,2,1,6,7,4,3,9,113,7344,2960,6763,12,8,7,1,3,2,17212,2,9,17215,1,1,1,1,1,1,1,1,1,17225,11,17226,2,3,4,5,2,8,7,6,1,2,15,6717,10216,1,174,162,2,1,9,1,8,1,6,4,2,1,11,444,1738,15124,1,1,1,1,1,1,1,1,14,17315,5,4,1,9,1,2,1,2,1,1,2,7,2,5,17356,2,2,1,1,8,444,410,16509,1,1,1,1,1,12,17374,3,11,1,8,2,6,1,2,3,1,1,2,17415,11,7,17429,13,2,2,1,2,1,11,107,5,6560,10779,3,1,1,4,3,2,1,6,17467,1,1,1,1,1,14,17473,2,3,2,2,2,1,3,2,2,5,4,11,2,5,2267,15248,1,1,1,6,17519,1,1,1,1,1,20,5173,12365,2,3,2,1,2,2,2,1,4,6,2,3,8,2,3,3,1,2,10,17588,1,2,5,2,1,6,6,2,1,18,17625,2,2,2,2,2,2,2,1,3,2,2,1,2,5,3,1,3,3,17663,2,1,3,17668,2,1,1,17675,24,17685,2,3,3,1,2,1,1,1,1,1,1,6,1,3,2,3,2,1,2,2,3,2,1,7,17738,3,2,1,1,1,1,13,17771,2,2,13,1,5,1,3,2,2,2,2,2,16,17819,10,1,8,13,2,2,2,2,5,2,7,2,2,3,6,10,17887,4,1,4,4,1,1,1,1,4,21,17913,3,5,4,6,2,4,3,2,2,1,1,1,1,1,2,2,2,2,5,2,2,17965,2,12,17971,3,2,6,2,3,4,3,2,1,2,5,6,4483,888,12634,1,1,1,2,18011,3,14,18016,4,2,6,3,6,6,2,6,2,2,2,2,5,2,18066,1,14,18072,3,3,4,2,3,2,4,2,2,3,1,6,2,1,18112,17,18116,9,2,7,3,3,2,1,6,8,3,1,4,4,5,1,2,3,18178,4,1,2,10228,7956,4,2155,16030,2,2,24,4483,3,10859,1442,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1369,34,18196,7,3,3,1,4,3,1,1,6,3,2,9,3,2,2,1,1,1,1,1,1,1,1,2,2,3,1,3,3,2,1,1,7,23,17896,1,6,383,1,1,2,4,1,7,1,2,2,1,1,1,1,1,1,1,1,4,5,1,18327,25,4483,3,10859,1442,2,2,2,2,1,1,1,2,1,2,1,1,1,1,2,1,7,3,2,1506,1,24,18333,2,1,2,1,1,1,6,1,2,2,2,2,2,2,4,3,2,3,2,6,10,2,2,6,18373,29,1,3,3,2,3,18413,2,4,26,18422,1,10,5,1,3,2,2,3,7,4,3,3,3,2,2,1,2,2,4,19,1,1,1,2,1,1,18508,14,129,5234,2527,10620,2,4,2,1,2,2,3,1,2,1,3,870,2541,15120],
  },
};
