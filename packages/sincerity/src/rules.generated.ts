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
   "says": "It hands the fault to the customer.",
   "question": "What could you have done so that this could not happen to them? Own that part.",
   "source": "Benoit 1995 (shifting the blame); science.md §8 (blame_customer)",
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
   "source": "Benoit 1995 (shifting the blame); science.md §8 (blame_customer)",
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
   "says": "It names somebody else as the cause.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame); science.md §8 (third-party causes, guard by ownership)",
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
   "says": "It points at somebody else.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame); science.md §8 (third-party causes, guard by ownership)",
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
   "says": "It hands one of your own people over.",
   "question": "What had they been given, and not been given, to do it right? Own that.",
   "source": "Benoit 1995 (shifting the blame); science.md §8 (one rogue employee)",
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
   "source": "Lazare 2004, On Apology, ch. 4; Benoit 1995 (differentiation); science.md §8 (but_undercut)",
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
   "source": "Lazare 2004, On Apology, ch. 4; science.md §8 (but_undercut)",
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
     "set": 124
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
   "says": "It answers the complaint with a claim that all is well.",
   "question": "What did you find when you went and looked? Write that.",
   "source": "Benoit 1995 (bolstering); codebook of the labelled letters, \"defensive\"",
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
   "says": "It stands on the rule instead of answering.",
   "question": "Why does the rule exist, and what can you do for them within it?",
   "source": "Benoit 1995 (differentiation); codebook of the labelled letters, \"defensive\"",
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
   "source": "Benoit 1995 (bolstering); codebook of the labelled letters, \"defensive\"",
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
   "source": "Benoit 1995 (simple denial, differentiation); science.md §8 (intent_denial)",
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
   "source": "Benoit 1995 (attacking the accuser); science.md §8 (attack_or_doubt)",
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
   "id": "evasive-passive",
   "kind": "phrase",
   "finds": "evasive",
   "level": "warning",
   "says": "Nobody did it.",
   "question": "Who did it? Begin the sentence with \"I\" or \"we\".",
   "source": "Lazare 2004, On Apology, ch. 4 (the passive voice); Kampf 2009 (deleting the agent)",
   "why": "\"Mistakes were made\" hides who made them. A customer reads it as refusing to own the deed.",
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
   "id": "excuse-appreciate",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It asks the reader to see it your way.",
   "question": "Have you owned your part already? Then does the reader need this?",
   "source": "science.md §8 (excuse_justification); Benoit 1995",
   "why": "\"As you will appreciate\" asks for leniency before anything is owned.",
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
    }
   ]
  },
  {
   "id": "excuse-busy",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "says": "It asks for leniency because it was busy.",
   "question": "What should you have done, knowing that it was busy? Own that, then explain.",
   "source": "Benoit 1995 (evasion of responsibility); Schlenker's excuse as a claim of little control",
   "why": "A busy season is your trouble, not the customer's. An explanation helps after you have owned the fault; an excuse stands in its place.",
   "match": {
    "set": 152
   },
   "unless": [
    {
     "where": "near",
     "set": 153,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 154
    },
    {
     "where": "sentence",
     "set": 155
    }
   ]
  },
  {
   "id": "excuse-circumstance",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "says": "It hides behind circumstances.",
   "question": "What happened, in plain words? And which part of it was in your hands?",
   "source": "Benoit 1995 (defeasibility); codebook of the labelled letters, \"excuse\"",
   "why": "\"Unforeseen\" and \"beyond our control\" say that nobody could have done better. The reader wonders what was so unforeseeable.",
   "match": {
    "set": 156
   },
   "unless": [
    {
     "where": "near",
     "set": 157,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 158
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
    "set": 159
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
     "set": 160
    },
    {
     "where": "here",
     "set": 161
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
   "source": "Benoit 1995 (defeasibility); science.md §8 (self_focus)",
   "why": "The reader came with their own bad day. Yours may be true, and it asks them to comfort you.",
   "match": {
    "set": 162
   },
   "unless": [
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
   "id": "excuse-intention",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It speaks of what you meant, not of what you did.",
   "question": "Would the letter be weaker without this sentence? What does the reader need from it?",
   "source": "Benoit 1995 (good intentions); science.md §8 (intent_denial)",
   "why": "Good intentions are true and beside the point. The reader may hear that you want to be let off.",
   "match": {
    "set": 165
   },
   "unless": [
    {
     "where": "before",
     "set": 166
    },
    {
     "where": "near",
     "set": 167,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 168
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
    "set": 169
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
     "set": 170
    }
   ]
  },
  {
   "id": "excuse-staffing",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "says": "It asks for leniency because people were missing.",
   "question": "What did you know before that day, and what could you have cancelled, warned about or asked for?",
   "source": "Benoit 1995 (defeasibility)",
   "why": "Who works when is the house's decision. The customer paid the same price as on a full day.",
   "match": {
    "set": 171
   },
   "unless": [
    {
     "where": "near",
     "set": 172,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 173
    },
    {
     "where": "before",
     "set": 174
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
    "set": 175
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
     "set": 176,
     "elements": [
      "prevention"
     ]
    },
    {
     "where": "here",
     "set": 177
    }
   ]
  },
  {
   "id": "legalese",
   "kind": "phrase",
   "finds": "legalese",
   "level": "warning",
   "says": "It hedges like a lawyer.",
   "question": "Can you say the same to them in a sentence they would say back?",
   "source": "Robbennolt 2003 (full apologies settle more than partial ones)",
   "why": "Reserving rights in an apology tells the reader that you are preparing for a fight.",
   "match": {
    "set": 178
   },
   "unless": [
    {
     "where": "here",
     "set": 179
    },
    {
     "where": "sentence",
     "set": 180
    }
   ]
  },
  {
   "id": "minimising",
   "kind": "phrase",
   "finds": "minimising",
   "level": "warning",
   "says": "It makes the harm smaller than the customer found it.",
   "question": "How big was it for them? Leave the size out, or take theirs.",
   "source": "Benoit 1995 (minimisation); Lazare 2004",
   "why": "Only the one who was hurt can say that it was minor.",
   "match": {
    "set": 181
   },
   "unless": [
    {
     "where": "here",
     "set": 182
    },
    {
     "where": "before",
     "set": 183
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
    "set": 184
   },
   "unless": [
    {
     "where": "near",
     "set": 185,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 186
    },
    {
     "where": "before",
     "set": 187
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": 188
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
    "set": 189
   },
   "unless": [
    {
     "where": "near",
     "set": 190
    },
    {
     "where": "here",
     "set": 191
    },
    {
     "where": "before",
     "set": 192
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": 193
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
    "set": 198
   },
   "unless": [
    {
     "where": "here",
     "set": 199
    },
    {
     "where": "before",
     "set": 200
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
   "source": "codebook of the labelled letters, \"scripted\" (unfilled placeholders)",
   "why": "A letter to \"[Name]\" tells its reader that nobody looked before sending.",
   "match": {
    "set": 201
   }
  },
  {
   "id": "scripted-inconvenience",
   "kind": "phrase",
   "finds": "scripted",
   "level": "warning",
   "says": "It is sorry in the words of any letter.",
   "question": "What exactly was it? A morning lost, a second trip, a cold room?",
   "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); codebook of the labelled letters, \"scripted\"",
   "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
   "match": {
    "set": 202
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
     "set": 203
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
   "source": "codebook of the labelled letters, \"scripted\" (unfilled placeholders)",
   "why": "A gap in a sentence tells its reader that nobody looked before sending. A line drawn across the page is none.",
   "match": {
    "set": 204
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
    "set": 205
   }
  },
  {
   "id": "scripted-set-lines",
   "kind": "count",
   "finds": "scripted",
   "level": "warning",
   "says": "Three set lines, and nothing of theirs.",
   "question": "What did this person write about? Begin with that.",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most); science.md §8 (scripted, counted)",
   "atLeast": 3,
   "why": "Courtesies are fine around an answer. Where they are the whole letter, there is no answer.",
   "match": {
    "set": 206
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
    "set": 207
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
   "id": "self-praise",
   "kind": "phrase",
   "finds": "self-praise",
   "level": "warning",
   "says": "It praises itself while it apologises.",
   "question": "What would be left if this sentence went?",
   "source": "Benoit 1995 (bolstering)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "why": "Each claim of high standards beside a failure reminds the reader of the distance between them.",
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
   "id": "vague-promise",
   "kind": "phrase",
   "finds": "vague",
   "level": "warning",
   "says": "It promises nothing that one could check.",
   "question": "Who will do what, by which day?",
   "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
   "why": "\"We will look into it\" can be kept without doing anything. A customer who has been let down counts only what has a name and a date.",
   "match": {
    "set": 211
   },
   "unless": [
    {
     "where": "here",
     "set": 212
    },
    {
     "where": "before",
     "set": 213
    },
    {
     "where": "sentence",
     "set": 214
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
   "why": "Where the fault is clear, sympathy without ownership settled 35% of cases, silence 52%, a full apology 73% (Robbennolt 2003, N = 145)."
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
   "why": "Owning the fault is what moves people most (Lewicki, Polin & Lount 2016)."
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
   "why": "After ownership, repair counts most (Lewicki, Polin & Lount 2016)."
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
   "level": "note",
   "says": "It doesn't thank them for telling you.",
   "question": "What do you know now that you would not have known without them?",
   "why": "A first answer may lead with thanks (You et al. 2020): most who are let down just leave."
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
    "set": 215
   }
  },
  {
   "id": "stance-decision",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 216
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
    "set": 217
   },
   "heard": {
    "set": 218
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
    "set": 219
   },
   "heard": {
    "set": 220
   },
   "unless": [
    {
     "where": "before",
     "set": 221
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
    "set": 222
   },
   "heard": {
    "set": 223
   },
   "unless": [
    {
     "where": "before",
     "set": 224
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
    "set": 225
   },
   "heard": {
    "set": 226
   },
   "unless": [
    {
     "where": "before",
     "set": 227
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
    "set": 228
   },
   "heard": {
    "set": 229
   },
   "unless": [
    {
     "where": "before",
     "set": 230
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
    "set": 234
   },
   "heard": {
    "set": 235
   },
   "unless": [
    {
     "where": "before",
     "set": 236
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
    "set": 237
   },
   "heard": {
    "set": 238
   },
   "unless": [
    {
     "where": "here",
     "set": 239
    },
    {
     "where": "before",
     "set": 240
    },
    {
     "where": "sentence",
     "set": 241
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
    "set": 248
   },
   "heard": {
    "set": 249
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
    "set": 253
   },
   "heard": {
    "set": 254
   },
   "unless": [
    {
     "where": "before",
     "set": 255
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
    "set": 256
   },
   "heard": {
    "set": 257
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
    "set": 258
   },
   "heard": {
    "set": 259
   },
   "unless": [
    {
     "where": "here",
     "set": 260
    },
    {
     "where": "sentence",
     "set": 261
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
    "set": 262
   },
   "heard": {
    "set": 263
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
    "set": 264
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
    "set": 265
   },
   "heard": {
    "set": 266
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
    "set": 267
   },
   "unless": [
    {
     "where": "here",
     "set": 268
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
    "set": 269
   },
   "unless": [
    {
     "where": "before",
     "set": 270
    },
    {
     "where": "here",
     "set": 271
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
    "set": 272
   },
   "unless": [
    {
     "where": "here",
     "set": 273
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
    "set": 274
   },
   "unless": [
    {
     "where": "here",
     "set": 275
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
    "set": 276
   },
   "unless": [
    {
     "where": "here",
     "set": 277
    },
    {
     "where": "before",
     "set": 278
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
    "set": 279
   },
   "unless": [
    {
     "where": "sentence",
     "set": 280
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
    "set": 281
   },
   "heard": {
    "set": 282
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
    "set": 283
   },
   "unless": [
    {
     "where": "sentence",
     "set": 284
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
    "set": 285
   },
   "heard": {
    "set": 286
   },
   "unless": [
    {
     "where": "here",
     "set": 287
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
    "set": 288
   },
   "unless": [
    {
     "where": "here",
     "set": 289
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
   "set": 290
  },
  "condition": {
   "set": 291
  }
 },
  net: {
    words: "cannot dont didnt cant im ive & 'll 1 100 12 19 2 24 a aback abandoned aberration ability able about above abrupt absence absences absent absolute absolutely abuse abused abusive ac accept acceptable accepted accepting accepts access accessible accident accidentally accidents accommodate accordance according account accountability accountable accountant accounts accredited accurate accusation accusations accused achieve acknowledge acknowledged across act acted acting action actioned actions activate activated actively activity acts actual actually ad add added adding additional additionally address addressed adequate adequately adhered adherence adjusted administrator admission admit admitted admitting advance advantage adverse advert advertise advertised advertisement advise advised adviser advisers advisor advisors affected affecting affects aforementioned afresh after afternoon afterwards again against age ageing agencies agency agent agentname agents aggressive aging ago agree agreed agreement aim aims air aircraft airline airline's airlines airport airports alarm alarmed alarming alarms alert alerted alerting alerts algorithm all allegation allegations allege alleged allegedly alleges allergic allergy allocated allocation allotted allow allowed allowing allows almost alone along alpha alphabetically already also alternate alternative although always am amazed amazing ambulance amend amended amends among amount an analysis analyst and anew anger angry anguish anniversary announce announcement annoyance annoyances annoyed annoying another answer answerable answered answering answers anticipated ants anxiety anxious any anybody anyone anyone's anything anytime apart api apis apologetic apologies apologise apologised apologises apologising apologize apologized apologizes apologizing apology app appalled appalling apparent apparently appeal appear appeared appears apple apples applicable application applications applied applies apply appoint appointed appointing appointment appologies appologise appreciate appreciated appreciates appreciating appreciation appreciative apprentice approach approached appropriate appropriately approval approve approved approves apps april architecture are area areas argue argued argument arise arisen arises arising arm arose around arrange arranged arranging arrival arrive arrived arrives arriving arrogant art article articles as asap ashamed ask asked asking asks aspect aspects aspire assert assertion assertions asserts assessment assigned assigns assist assistance assistant associates association assume assumed assuming assumption assure assured astonished at atm attached attempt attempts attend attendant attended attention attentive attitude attributable audio audit audited auditing auditor auditors audits august authorisation authorised authorities authority authorization authorized automated automatic automatically automation autumn avail availability available availed average avoid avoided await awaited awaiting awake award awards aware away awful awfully awkward baby back backed backlog backlogs backup backups bad badly baffled bag baggage bags baked baker balance balancer balcony ball ban bank bank's banks banned bar bare baring barista barking bartender base based baseless basin basis basket batch bathroom bathrooms bathtub battery battling be bear bearing bears beautiful became because become becomes bed bedbug bedbugs beds been beeping beer before beg began begin beginning begins begun behalf behaved behaving behavior behaviour behind being beings belated believe believed belittled belittling bell belongings belongs below belt bent bereavement best bestow beta betrayal betrayed better between beyond bicycle big bigger biggest bike bill billed billing birthday bit bite bites bitten black blackmailed blackout blame blamed bland blank blanket bleeding blew blip blizzard blockage blocked blocking blocks blood blow blown blows blunder blundered blunt board boarding boat boiler boilers bonus book booked booking bookings bookkeeper boots borrow bot botched both bother bothered bottle bottleneck bottlenecks bottom bought bounced bound bouquet boutique box brake brakes branch brand brands breach breaches break breakage breakdown breakdowns breakfast breaking breaks brexit brief briefed briefing bring bringing broadband broke broken broker brought browse browser buck budget budgets buffer buffet bug buggy bugs build builder builders building built bullied bump bumped bumps bunch bungled burden burger burned burning burnt burst bus buses busiest business businesses bust busy but button buy buyer buying buzz by bylaws cab cabin cable cables cache cake calculated calendar call callback called caller calling calls came cameras campaign campsite can cancel canceled cancellation cancelled cancelling cancels cap capacity capped captain car caravan card cardholder cards care cared career careful carefully careless carelessly carelessness cares carpenter carpet carpets carriage carriages carried carrier carrier's carriers carries carry carrying cart cascaded case casenumber cases cash cashback cashier cashpoint cat catch category caterer caterers catering caught cause caused causes causing cctv ceiling celebrate celebration cellular center centralised centre century ceremony certain certainly certificate certificates certified chain chair chairs challenge challenges challenging champagne chance chances change changed changes changing channel chaos character charge chargeable charged charger charges charging charity chase chased chasing chat chatbot cheapest cheat cheated check checked checkin checking checklist checklists checkout checkpoint checks cheers chef chefs cheque cherish chicken child childcare children chiller chipped chocolates choice choices choked choose choosing chose chosen christening christmas circle circulation circumstance circumstances city claim claimed claiming claims clarification clarifies clarify clash class classified clean cleaned cleaner cleaners cleaning cleanliness clear clearance cleared clearer clearly clears clerk click clicked client clientname clients climate climb clinic's clock clogged close closed closely closer closes closing closure closures cloud clueless cluster clusters co coach coached coaching coastal coat cockroach cockroaches code codes coffee coffees cold collapse colleague colleagues collect collected collection collision colonial color colour colouring combined come comes comfort comfortable comforts coming comment comments commercial commiserate commit commitment committed committee common communicate communicated communication community companies company company's companyname comparable compatible compelled compensate compensated compensating compensation competition competitive complacent complain complained complaint complaints complete completed completely completing complex compliance complicated complications complied compliment complimentary comply compounded comprehend compressor compromise computer computers concede concern concerned concerning concerns concert concierge concrete condescending condition conditioning conditions condolences conduct conducting conductor conference confess confidence confident config configuration configure configured confirm confirmation confirmed confirms conforms confused confusing confusion congested congestion connect connecting connection connectivity conscious consent consented consequence consequences consider considerable consideration considerations considered considering consistent consistently constant constantly constitute constraint constraints construction construed consult consultant consultants consumer consumers contact contacted contacting contacts contain contend content context continually continue continued continuing continuous continuously contract contractor contractors contractual contradict contradicts contrary contrast contributed control controlled controllers controls convenience convenient conveyed conveyor convinced cook cooked cooperation copied copies coping copy core coronavirus correct corrected correcting correction corrective correctly correspond corridor corroborate corrupt corrupted cost costing costly costs cot could council counsel counseled counselled counselling count counted counter counting countless country counts coupon coupons courier couriers course court cover coverage covered covering covers covid crack cracked cracks cramped crash crashed crashes crashing crawling cream create created creating credit credited crediting credits crept crew cried crisis critical crm crooked cropped cross crossed crossing crowd crowded crucial crushed cry crying culpa culpable culprit curfew current currently curt curtain curtains custom customer customername customers customs cut cuts cutting cyclone dad daily damage damaged damages damp dampened dangerous dark dashboard data database databases datacenter datacentre date dated dates daughter day days deactivated dead deadline deadlock deadlocked deaf deal dealer dealership dealing dealt dear debit debited decades deceive december decided decides decision decisions decline declined declines decorator decorators dedicated dedication deducted deducts deemed deep deeper deepest deeply defamatory default defaulted defect defective defence defense define defined definitely degraded degrading degree delay delayed delaying delays delete deleted deletes deletion deliberate deliberately delicious delight delighted delightful delisted deliver delivered deliveries delivering delivers delivery deluxe demand demanded demanding demeaning demonstrate demoralising demotion denied dented dentist deny denying departed department departments departure depend depended dependent depending depends deployed deploying deployment deposit depot deprived depth deputy derailed describe described description deserve deserved deserves design desire desk despite dessert destroyed detail detailed details detected determine determined determines devastated devastating developer developers development device devoted dialed did differ difference different differently differs difficult difficulties difficulty digest diligently din dine diner diners dining dinner direct directed directive directly director dirty disabled disagree disagreement disappeared disappoint disappointed disappointing disappointment disapproval disaster discerning disciplined disclose disclosed discoloured discomfort discomforts disconnected disconnecting discontent discontinuation discontinue discontinued discount discovered discrepancy discretion discriminated discuss discussed disgruntled disgusted disgusting dish disheartened disheartening dishes dishwasher disinfected disk disks dislike dismay dismayed dismissed dismissive dispatched dispatcher display displayed displeased displeasure disposal dispute disregarded disrespect disrespectful disrupted disruption disruptions disruptive disrupts dissatisfaction dissatisfactory dissatisfied disservice distraught distress distressed distressing distributor distributors disturb disturbance divert diwali dizzy dm dms dns do doctor document documentation documents does dog doing done door doors double doubled doubt down downgraded download downtime downtown dozen dragging drain drainage draining drains draught draw drawer drawn dreadful dress drifts drilling drink drinks dripping drive driven driver drivers drop dropped dropping drops drove dry due dug duly duplicate duplicated duration during dust dusty duty duvet e each eager ear earlier earliest early earn earned earnest earning earnings earthquake easier easily easter easy eat edit edition educate effect effective effects effort efforts eid eight either elaborate election elections electrical electrician electricity elevated elevator eligible eliminate else email emailed emailing emails embarrassed embarrassing embarrassment emergency emotional empathise empathize empathy emphasis emphasise emphasize employed employee employees empty enable enables enclosed encounter encountered encourage encourages encouraging end endeavor endeavour endeavours ended ending endpoint endpoints ends endtime endure endured energy enforce enforced enforcing engagement engine engineer engineering engineers engines enhance enhancing enjoy enjoyable enjoyed enjoys enlarged enormous enough enquiries enquiry enrollment enrolment ensure ensuring enter entered enters enthused entire entirely entitled entry episode equal equally equipment erased err erred error errors escalate escalated especially essential establish established estate esteemed evacuate eve even evening evenings event events ever every everybody everyone everyone's everything everywhere evidence evident evoucher ex exact exactly exaggerated exaggerating exaggeration exam examining exams exasperating exasperation exceed exceeded exceeds excellence excellent exception exceptional exceptionally exceptions exchange exchanged exchanging excuse excuses executive exemplary exhaust exhausted exhausting exhaustion exist exists expand expanding expect expectation expectations expected expecting expects expense expenses experience experienced experiences experiencing expert experts expired explain explained explains explanation explicitly exploded explore export exposed express ext extend extended extending extension extent extenuating external extra extraordinary extremely eye eyes f fabric fabricated face faced facial facilities facility facing fact factors factory factually faded fail failed failing failings fails failure failures fair fairly fairness faith fake fall fallen falling falls false families family family's famous fantastic faq faqs far fare fares fast faster fastest father faucet fault faults faulty favour fear fears feasible feature features february fed fee feed feedback feel feeling feelings feels fees fell felt ferry festival festive few fi fifteen fight figure file filed files filing fill filled filling filter filthy final finally finances financial find finding findings finds fine fined finest finger finish finished finisher fire fired firewall firm first firstly firstname fish fit fitted fitter fitters fittings five fix fixed flag flagged flat flavour flawless fleet flickering flies flight flights flood flooded flooding floods floor florist flowers flu fluctuate fluctuates flush fly flying fobbed focal focus focused fog follow followed following fond food foolish foot footage footfall for forbearance forbid force forced forcing foremost foreseen forgetting forgive forgiveness forgiving forgo forgone forgot forgotten form formal former forms forth fortnight fortune forty forum forward forwarded forwarding fought foul found four fraction frame franchisee free freelance freely freezer freezes freezing frequency fresh freshly friday friday's fridays fridge friend friendly friends frightened frightening from front frost froze frozen frustrated frustrates frustrating frustration frustrations fryer fulfil fulfill full fuller fullname fully fumbled fumigated fun function functional functioning functions funding funds funeral furious furniture further fury future gain game gap gaps gas gate gates gateway gateways gave general generally generated generates generator genuine genuinely gesture get gets getting geyser gift gifted give given gives giving glad gladly glass glazed glitch glitches global go goal god goes going gone good goodwill goofed got gotten governed government gp gradually graduation grant grants grappling grateful gratia gratitude grave greasy great greater greatest greatly greeting greetings grief grievance grill ground group groups grow growing grown guarantee guard guessing guest guestname guests guide guideline guidelines guides guilt guilty gutted gutter gutting guy guys gym had hair haircut hairs half halted hamper hampered hand handed handful handle handled handler handlers handling handover hands handset hanging happen happened happening happens happily happiness happy hard hardened harder hardly hardship hardships hardware harm harmed harsh has hassle hassles hate hats have having he head headline health hear heard hearing heart heartache heartbreaking heartbroken heartfelt heartiest hearts heat heater heating heatwave heavier heavily heavy hectic held helmet help helpdesk helped helpful helping helpless helpline helps hen hence henceforth her here hereby herein hereinafter heritage hesitate hiccup hiccups hidden high higher highest highlight highlighted highlighting highly highway hill him hindsight hinge hire hired hires hiring his historic history hit hitch hold holder holds hole holes holiday holidays home honest honestly honeymoon honor honored honour honoured hoovered hope hoped hopes hoping horizon horrible horrid horrific hospital hospitality host hostel hostess hostile hosting hot hotel hotel's hotels hotline hour hourly hours house housekeeper housekeeping how however hub huge hugely human humble humbled humid humidity humiliated humiliating humiliation hundred hundreds hung hurdle hurdles hurricane hurt hurtful hurts husband hygiene i ice id idea ideal identified identify if ignore ignored ignoring ill illness imagination imagine imagined immediate immediately immense immensely impact impacted impacts impatience impeccable implement implemented impolite import importance important importer imposed impossible impress impressed impression impressive improper improve improved improvement improvements improving in inaccessible inaccurate inadequate inadvertently inattentive inbound inbox incident incidents include included includes including income incompatible incompetence incompetent incomplete inconsistencies inconveniance inconvenience inconvenienced inconveniences inconvenient inconvience incorrect incorrectly increase increased increasing incredibly indebted indeed indefensible independent independently indicate indicated indicates indication indicative indifferent individual individuals industry inedible inefficiency inevitable inevitably inexcusable inexperienced infestation infested inflation inflict inflicted influence influx inform information informed informing infrastructure infuriated infuriating initial initially initiate initiated initiating injured injury input inputs inquiries inquiry ins insect insects insensitive insert insertname inside insights insist insisted insists insourced inspected inspection inspections inspector install installation installed installer installers installing instalment instance instances instead instructed instructions instructor instrumental instrumented insufficient insulated insulin insulted insulting insurance integration intend intended intent intention intentional intentionally intentions intercom interest interested intermediary intermittent interms intern internal internally international internet interpretation interpreted interrupt interrupted interruption interview intimation into introduced inundated invalid invaluable inventory investigate investigated investigating investigation invitation invitations invite invited invites inviting invoice invoiced invoices involved involving irregular irritated irritating is isolated isolation isp issue issued issuer issues it item items its itself jacket jam jammed jams january job jobs joined joiner joiners joining joke journey judge judgement judgment july june junior junk jurisdiction just justifiably justification justified keen keep keeping keeps kept kettle key keyed keys kids kind kindly kindness kinds kitchen knew knock knocked know knowingly knowledge known knows kudos kyc lab label labeled labelled labelling labels labor labour lack lagging laid land landed landlord landslide lapse lapsed lapses laptop large larger last lasted lasting lastname late latencies latency lateness later latest laughed launch launched laundry law laws lay layout lays lead leading leaflet leak leakage leaked leaking leaks learn learned learning learnt least leave leaves leaving led left leg legal legally legroom lengthy lens lenses lent less lesson lessons let lets letter letterbox letters letting level levels levied levies liability liable liaise liaised licence license lied lies life lifetime lift lifted lifts light lighting lightly lightning like liked likely likes liking likings limit limitation limitations limited limits line linen lines link linked links list listed listen listened listening listens listing lists little live lived livelihood livid living load loaded loading loads loan lobby local locality locally locate located location lock lockdown lockdowns locked locker locks lodge lodging log logged logging logic login logistical logistics logs lone long longer look looked looking looks loop looped loophole looping loose lorry lose loses losing loss losses lost lot loud lounge lousy love loved lovely low lowest loyal loyalty luggage lukewarm lunch lurch machine machines madam maddening made maggots mail mailbox mailed mailing mails main mainly maintain maintained maintaining maintenance majeure major majority make maker makers makes making malfunction malfunctioning malicious maliciously man manage managed management manager mandate mandated mandatory manner manners manpower manual manually manufacturer manufacturer's manufacturers many mara march margins mark marked market marketplace marks marred massage match matches material matter mattered matters mattress mattresses may maybe me mea meal meals mean meaning meaningless means meant measure measured measures meat mechanic mechanical media medical medication medicine meet meeting meets melted member members membership memorable memory men mend mended mention mentioned mentioning mentions menu merchant merchants mercy merely merged merit mess message messaged messages messaging messed messenger messing met meter mice middle might migrated migrating migration mile miles milestone million millions mind minds mine minimise minimize ministry minor minus minute minutes miscalculated miscalculation miscommunication misconfiguration misconfigured miscounted misdelivered miserable misery misfiled misfired misfortune mishandled mishandling mishap mishaps misheard misinformed misinterpreted misjudged misjudgement misjudgment mislabelled mislaid mislead misleading misled misplaced mispriced misprint misprinted misquoted misread misrouted miss missed misses missing mission mistake mistaken mistakenly mistakes mistaking mistook mistreated mistyped misunderstanding misunderstood misuse misused mitigating mix mixed mixing mixup mobile mocked model modernised modernising mold moldy moment momentary monday monday's mondays money monitor monitored monitoring monsoon monsoons month month's monthly months more morning morning's mornings mortem mortified mosquitoes most mostly mot mother motivates motor motto mould mouldy mouse move moved movement moving much mud mum music must musty my myself namaskar namaste name namely narrative nasty national nationwide natural naturally nature near nearest nearly necessary necklace need needed needful needs negative neglect neglected negligence negligent negotiable neighbor neighbors neighbour neighbours neither nerve net network network's networks never nevertheless new newly news next nice night night's nightly nightmare nights nine no nobody node nodes noise noisy nominal non none nonetheless nonrefundable noon nor norm normal normally norms not notch note noted nothing notice noticed notices notification notifications notified notify notifying noting notwithstanding november now nowhere npci number numbers numerous nurse object objective obligated obligation obligations obliged observation observations obvious obviously occasion occasional occasionally occupancy occur occurred occurrence occurrences occurs october odor odour of off offence offend offended offense offer offered offering offerings offers office officer officers officially offline often oh old older olek ombudsman omitted on once one ones ongoing online only onto open opened opening opens operate operated operates operation operational operative operator operator's operators opinion opinions opportunities opportunity opposed opposite opt opted optimal option options or ordeal order ordered orderid ordering ordernumber orders organised organiser organisers organizer origin originated ota otas other others otherwise otp ouch ought our ours ourselves out outage outages outcome outdated outfit outlier outline outlined outlining outrage outs outside outsourced outstanding oven ovens over overall overbooked overbooking overcharge overcharged overcome overcooked overdraft overdue overestimated overflow overflowed overflowing overflows overheard overheated overheats overlap overload overloaded overlooked overlooking overly overnight overpriced overpromised overran overrun overseen overshadowed oversight oversights oversold overstated overstretched overwhelmed overwhelming overwrite overwrote overzealous owe owed owes owing own owned owner owner's ownership owning pack package packaging packed packer packers packet packing page pages paid pain painful pains paint painted pair pairs pampered pandemic panic panicked paper par paramount parcel parcels pardon parent parents park parking part partial particular particularly parties partly partner partner's partnered partnering partners parts party pass passed passenger passengers passing passionate password passwords pasta pasted patch patched patience patient patiently patients patron patronage patronising patronizing patrons paucity pause paused pay payable paying payment payments pays peak peeled peeling peels penalty pending penny people per perceive perceived percent percentage perception perceptions perfect perfection perfectly perform performance performed perhaps period periodic periodically permanently permission permit permitted perplexed person personal personally personnel persons pest pests pet pharmacist pharmacists phase phased phases phone phoned phones phoning photo photographed photos pick picked picker pickers pickup pictured pictures pieces pillow pillows pilot pilots pin pipe pipes pitch pity pizza place placed plainly plan plane planned planner planning plans plant plants plastic plate platform platforms play playback played pleasant please pleased pleasure pledge plenty plumber plumbing pm pocket point pointed pointing points poisoned poisoning police policies policy polite politely pool poor poorer poorly pop popular portal portals porter portion portions position positive possibility possible post postage postal posted poster posting postmortem postpone postponed postponement power powerless practicable practice praise praised pram prank precious precise precisely predicted prefer preference preferences prejudice premises premium prepare prepared prescription present presently pressed pressure pressures prevent preventable preventative prevented preventing preventive prevents previous previously price priced prices pricing pride prides primary prime print printed printer printers printing prior priorities priority privacy private privately privilege proactive probably problem problems procedure procedures process processed processes processor produce product production productname products profess professional professionalism professionally programmed progress prohibit prohibits project prom prominently promise promised promises promo promotion prompt prompted promptly prone proof proper properly property propose proposed prosecco prospective protect protection protests protocol protocols proud prove proved proves provide provided provider provider's providers provides providing provision public publish published pull pulled pump pumps purchase purchased purely purport purported purportedly purpose purposes pursuant push pushed put puts putting puzzled q qualified qualify quality quarter quarters queries query question questionnaire questions queue queued queues queuing quick quickly quieter quite quote quoted race racist racket racking radiator rail railway rain rainfall rains raise raised raising ran random rang ranked rapid rare rash rat rate rated rates rather rating ratings rats rave raw rca re reach reachable reached reaches reaching reaction reactivate reactivated read reading reads ready real realise realised reality realize realized reallocated really reapply rearranged reason reasonable reasonably reasons rebook rebooked rebooking reboot rebooted rebooting rebriefed rebuild rebuilding rebuilt recalculate recalculated recalibrated recall recalled receipt receive received receives receiving recent recently reception receptionist receptionists recognise recognised recognize recognized recommend recommended recompense reconcile reconfigure reconnect reconnected reconsider reconsidering recook recooked record recorded recording records recount recounted recover recovered recovering recreate recruit recruited recruits rectified rectify rectifying recur recurrence redecorate redecorated redeem redeemed redeeming redeliver redelivered redelivering redelivery redeploy redesigned redid redo redoing redone reduce reduced reduction redundancy reeked reenter refer reference referring refill refit refitted refitting reflect reflected reflective reflects refresher refreshing refund refundable refunded refunding refunds refurbished refurbishing refurbishment refusal refuse refused refuses refusing refute regain regaining regard regarding regards region regional register registered registration regrade regret regretful regretfully regrets regrettable regrettably regretted regretting regular regularly regulated regulation regulations regulator regulators regulatory rehang reimburse reimbursed reimbursement reimbursing reinstall reinstate reinstated reinstating reissue reissued reissuing reiterate reject rejected rejection rejects relabelled related relating relation relations relationship relatively relayed release released relevant reliant relied relief relies religiously relish relocated rely relying remade remain remained remaining remains remake remaking remark remarks remedial remember remind reminded remit remorse remorseful remote removal remove removed renamed render renovated renovating renovation renovations renowned rent rental reoccur reopen reopened reorder reordered reordering reorganised repaid repaint repainted repainting repair repaired repairing repairs repay repaying repayment repeat repeated repeatedly replace replaced replacement replacing replant replied replies reply replying report reported reporting reports represent representative repriced reprimanded reprint reprinted reprinting reputation request requested requesting requests require required requirement requirements requires requiring reregister reroute rerouted rescheduled reseller resend resending resent reservation reservations reserve reserved reserves reset reship reshipped reshipping resigned resole resolution resolve resolved resolves resort resource resourcename resources resourcing respect respected respectfully respond responded responding response responses responsibilities responsibility responsible rest restart restarted restaurant restaurant's restore restored restoring restricted restrictions rests resubmit result resulted resulting results resume resurfaced retailer retain retest retested rethink retiled retired retirement retrain retrained retraining retrieved return returned returns reunion reupholster reupload reveal revealed revenue reverse reversed reversing revert review reviewed reviewers reviewing reviews revise revised revisit reward rewards rewired rewrite rewriting rewritten rewrote rice ride right rightfully rightly rights rigorous rigorously ring ringing ripped rise risk risks road roadworks robbed robot robots robust rogue roll rolled rolling rollout roof roofer room rooms root rota rotated rotten rough round routed router routers routine routinely routing rubbish rude rudeness ruin ruined ruining rule rules rumours run runbook rundown rung running runs runway rural rush rushed rusty sacked sad saddened saddening saddens sadly sadness safe safeguard safeguards safer safety said salad salary sale sales salesman salesperson salty same sandwich sanitisation sanitised sanitization sanitized sarcastic sat satisfaction satisfied satisfies satisfy saturated saturday saturday's saturdays sauce sauna save saved savings savour saw say saying says scalded scan scanned scanner scarcity scared scary schedule scheduled scheduler scheduling scheme school scooter scope score scores scratch scratched scratches screamed screen screenshot screenshots screwed script scripts seamless search searching season seasonal seat seating seats second secretary section secure secured security see seeing seek seeking seem seemed seems seen seeps sees seized select selected selects self sell seller sellers selling send sending sends seniors sense sensitise sensitised sensitize sensitized sensor sensors sent sentiments separately september serious seriously serve served server servers serves service serviced servicename services servicing serving session set setback sets setting settings settle settled settlement settles seven several severe severely shabby shade shaken shaking shall shame shameful share shared sharing shattered she sheets shelf shelves shift shifted ship shipment shipments shipped shipper shipping ships shock shocked shocking shoddy shoes shoestring shook shoot shop shop's shopping short shortage shortages shortcoming shortcomings shorted shortfall shorthanded shortly shot should shout shouted shouting show showcase showcases showed shower shown shows shrank shrugged shut shutdown shuttle sick sickness side sight sign signal signalling signals signature signed significant signing signs signup silence silently silly sim similar simple simply since sincere sincerely sincerest single sink sir sirs sit site sites sits sitting situated situation situations six size ski skilled skills skin skip skipped sla slackness slammed sleep sleepless slept slight slim slip slipped slips sloppiness sloppy slot slow slowed slowing slowly slowness small smallest smashed smell smelled smells smelly smelt smile smirked smooth sms snag snags snapped snappy sneered snow snowed snowfall so social sofa software soggy sold sole solely solution solutions solve solved some somebody somehow someone something sometimes somewhat son song soon soonest sop sorrow sorry sort sorted sorts sory sound soundproof soundproofed sounds soup sour source sourced soured spa space spacious spam spare sparing sparked speak speaking speaks special specialist specialists specially specific specifically specification specifications specified specifies specify speed spell spend spent spike spiked spilled spilling split spoil spoiled spoiling spoilt spoke spoken spot spotted spreadsheet spring squandered squarely staff staffed staffer staffing stage stages stain stained stains stake stale stalled stand standard standardised standards standing stands stank star stared stars start started starter starters starting starts starttime startup state stated statement statements states station status stay stayed staying stays steak stellar stem stemmed stems stench step steps steward stick sticking sticky still stinking stinks stipulate stipulates stitches stitching stock stole stolen stone stood stop stopped stopping stops storage store store's stored stores storm storms story straight strain stranded stranger stray stream street strengthen strengthened strengthening stress stressed stressful stretched strict stricter strictly strike strikes strip strive strives striving strong stronger strongly struck structure struggle struggled struggles struggling stuck students studies studio study stuff stumbled stupid sub subcontractor subcontractors subject subjected submit submitted submitting subpar subscriber subscribers subscription subsequently subset substance substantiate successfully such sudden suffer suffered sufficient suggest suggested suggestion suggestions suggests suit suitable suitcase suite sum summary summer sunday sunday's sundays superior superseded supervisor supplied supplier supplier's suppliers supply support supported supports supposed supposedly surcharge sure surely surface surge surged surgery surprise surprised surprising survey suspend suspended swamped swap swapped swapping swift swiftly switch switched switching swore sworn sympathies sympathise sympathize sympathy sync syncing system systems t&c t&cs table tables take taken takes taking talented talk talked talking tap tariff taste tasted tasteless tasty taught tax taxi teach teacher team team's teams tears tech technical technician technicians technology tedious teething telco telecom telephone television tell telling temp temperature template templates temporarily temporary ten tenant tend tends tent term terminal terminate terminated terms terrace terrible terribly terrified terrifying test tested testify testimonials testing tests text texting than thank thankful thanking thanks thanksgiving thankyou that the theft their them themselves then there therefore thereof thermostat these they thing things think thinking third thirty this thorough thoroughly those though thought thoughtlessness thoughts thousands thread threatened three threw thrilled thrive through throughout throw thrown thursday thursday's thus thx ticked ticket ticketing ticketnumber tickets tied tight tighten tightened tightening tighter tile tiles till tills time timed timeline timely timeout timeouts timer times timing timings tin tiny tip tips tired tirelessly tiring tks to today today's toilet toiletries toilets token told toll tomorrow ton tone tonight tonight's too took tool tools top tore torn tos total totally touch touched tough tour tourist toward towards towel towels town toy toys trace traced tracing track tracking trade traffic train trained trainee trainer trainers training trains transaction transactions transfer transferable transferred transfers transformer transit transparent transport travel travelled traveller travellers travelling travels treasure treat treated treatment trespasser trial tried tries trigger triggered triggering trip tripled tripped trips trivial tropical trouble troubled troubles troubleshooting trousers truck trucks true truly trust trusted truth try trying tuesday tuesday's turbine turbulent turn turned turning turnover tutor tutorial tutorials tv tweet twenty twice twitter two ty type typed typhoon typical typically typo tyre tyres ugh ultimate ultimately un unable unacceptable unanswered unattended unauthorised unauthorized unavailability unavailable unavoidable unaware unbearable unblock unblocked unclean unclear uncomfortable uncontrollable under undercooked underdelivered underestimated undergo undergoing undergone underlying underneath understaffed understand understandable understandably understanding understands understood undertake undertaken underway undue uneven unexpected unexplained unfair unfairly unfavourable unforeseeable unforeseen unforgivable unforseen unfortunate unfortunately unfounded unfriendly unhappiness unhappy unheard unhelpful unhygienic uniform uninstall unintended unintentional uninterested unit units unjustified unkind unknowingly unless unlock unlocked unmade unnecessary unnerving unparalleled unpleasant unpleasantness unplugged unprecedented unprepared unprofessional unreachable unread unreasonable unreliable unresponsive unsafe unsatisfactory unsatisfied unsatisfying unseen unsettled unsettling unstable unsubscribe unsupported unsure until untoward untrained untrue untruthful unusable unusual unusually unwelcome unwell up upcoming update updated updates updating upgradation upgrade upgraded upgrades upgrading upheaval upheld uphold upi upkeep upload upon ups upset upsetting upside upstream urban urge us usage use used useless user users uses using usual usually utility utmost utter utterly vacation vain valet valid valuable value valued values valve van vans varies various vary vast vehicle vehicles vendor vendors venting verification verify version very vet via video view viewed viewpoint views vigilant vintage violates violation vip visit visited visiting visitor visitors visits vital voice volcano volume volumes volunteer vomited vomiting voted voucher vouchers vow vulnerability wages wait waited waiter waiters waiting waitress waits waive waived waives waiving wake waking walk walked wall wallet walls want wanted wants war wardrobe warehouse warm warn warned warning warns warped warranty was wash washed washing washroom waste wasted wasting watch watching water way ways we weak weather web webform website wedding weddings wednesday wednesday's week week's weekend weekends weekly weeks weigh weighed weighing weighs weight welcome welcoming well went wept were wet what whatever whatsapp whatsoever wheel when whenever where whereas wherever whether which while who whole wholesaler wholly whom why wi wide wider wife wifi will willing willingly win wind window windows winds windscreen wine wing winning winter wiped wiring wish wished with withdraw withdrawn withdrew withheld within without woke woken woman won wonder wonderful wondering word wording words work worked workers working workload works workshop worktop world worldwide worn worried worries worry worrying worse worst worth would wrecked write writing written wrong wrongdoing wrongdouble wronged wrongly wrote xxx xxxx xxxxx xxxxxx year years yelled yesterday yesterday's yesterdays yet yikes you young your yours yourself yourselves zero zip",
    heads: "18 19 add address amend answer apolog apologis apologiz arrang arrange ask audit automat award behav blam book call cancel chang chase check clean clos coach communicate compensat conduct contact correct courtes credit delet deliver disappoint discount disrespect distress doubl email embarrass enclose enhanc enlarg ensur exceed exchange expand explain extend finish fix follow fright frustrat giv grant handle help honor honour hope humiliat implement improv in include increas info inform injur install insulat introduc investigat issue justif kind laugh learn lengthen limit listen load look meet minimis mov notice offer open order poison polite prepare promis provid provide queue re reach rebook recover recruit rectify redesign reduc refund refurbish reimburs reimburse renovat repair replac resen resolv respond restor resurfac retrain review rewir rude scar send serve shame shout sick sort soundproof stress swap terminat thank train treat unforgiv unlock updat upgrad upset voucher wait waiv waive warn work worr writ",
    tails: "ed ing ness s",
    labels: [0,11,216,1,1,2,1,1,2,1,3384,3,607,2,2104,2893,2,172,95,14,112,33,22,201,146,613,469,256,1633,648,61,338,184,204,15,215,2,2,4,2,22,1,3362,1,4,1,60,1,541,5,7,267,860,1185,490,1331,851,39,1,3615,4,1659,1,2,3,102,28,13,31,10,30,33,21,1,4,178,29,136,166,90,89,200,68,10,103,249,5,9,8,5,80,88,18,1,117,27,5,13,33,54,71,24,37,37,31,23,4,167,15,43,172,29,139,44,14,17,55,18,16,37,5,154,2,55,8,7,38,84,66,4,32,29,2,27,27,28,393,117,69,38,1,2,61,7,7,3,4,59,54,76,4,36,74,14,24,2,68,1,21,68,28,6,50,92,4,24,121,69,9,294,73,985,72,497,138,727,1086,659,1,377,1,4550,1,21,1,4920,1,4110,5,294,918,212,498,864,2,294,1130,3,592,2329,1629,1,2808,1,2631,1,1054,1,4625,1,4997,1,1970,1,2806,1,2104,14,98,92,105,220,732,68,892,76,260,1178,223,44,524,196,1,2351,1,297,1,2444,1,5124,1,1871,1,267,1,5023,1,1110,3,1875,553,2,1,784,2,21,1730,4,15,4536,18,557,1,4409,1,15,4,377,2179,274,422,1,2946,1,4294,1,4738,7,9,1,1,1,1,1,5127,4,3459,366,469,2,3,418,1693,2439,2,4565,9,3,4194,356,19,1,3609,5,98,92,2017,1737,568,1,4219,1,586,4,1,611,711,3726,1,2876,10,33,1123,704,724,343,25,632,419,21,454,3,33,2,2,4,2007,26,2520,573,1,225,1,2859,1,3612,3,2846,30,2196,1,2880,1,2826,4,217,4,3388,3,3,1549,2564,192,2,3944,1,4,1328,984,2737,52,4,2628,56,2365,52,7,1064,297,552,59,2088,502,562,3,1164,1642,1288,1,3594,1,4972,1,4882,1,296,6,321,1483,592,525,23,1187,1,5135,30,265,75,769,545,141,1,533,12,1,269,157,1,122,27,1016,1,86,405,1,161,1,37,1,7,3,1,84,1,282,1,1,2628,1,4551,1,5139,1,5138,4,354,107,2491,1895,3,184,4441,222,2,172,3066,1,1804,4,1087,2,1688,1,1,2921,3,428,164,4255,2,5135,4,1,5071,7,1972,132,216,1740,502,435,127,2,4053,996,2,2076,876,1,5049,359,32,14,72,95,13,20,76,11,42,5,1,4,2,7,9,2,2,2,1,11,2,4,36,4,1,15,17,1,1,5,3,7,7,2,2,10,9,11,4,12,5,8,12,3,5,4,12,1,1,13,1,1,9,5,1,2,1,12,11,4,1,14,4,13,4,4,2,2,21,8,4,3,31,4,1,1,1,2,12,1,93,20,21,34,8,16,2,3,46,1,19,1,1,78,26,16,33,30,10,53,3,7,1,4,1,5,3,3,5,18,37,4,3,41,1,67,21,30,17,4,34,1,13,4,7,3,15,24,12,5,8,4,12,21,17,14,34,9,16,9,45,12,4,3,58,7,33,50,1,24,29,148,18,2,2,2,2,15,1,3,30,1,2,6,10,2,17,9,7,27,2,1,3,4,18,13,5,1,2,21,1,11,8,25,9,20,17,22,7,6,10,6,17,16,106,3,15,20,38,21,1,93,17,7,24,44,1,6,6,11,6,20,2,2,17,40,6,11,4,1,4,2,2,10,1,6,15,5,3,9,1,21,11,3,15,2,29,82,8,6,69,7,1,69,4,62,36,16,19,30,34,1,11,36,1,6,8,17,2,9,32,6,8,15,1,10,12,8,7,4,2,6,39,1,34,1,15,25,7,6,8,4,9,4,8,29,19,4,28,5,21,21,32,1,8,18,1,22,46,16,2,49,6,1,9,2,6,21,9,6,5,25,33,3,7,1,13,11,2,26,1,2,1,8,7,2,17,18,21,13,1,112,12,1,27,18,2,2,2,1,24,5,2,1,2,10,2,5,13,4,2,8,27,19,6,3,1,32,41,1,715,1,2148,1,3001,1,5044,1,1670,1,129,1,885,1,4029,1,2450,1,2069,1,4994,1,3300,1,2105,1,1029,1,1805,1,1201,1,2932,1,3194,1,4857,1,1363,1,2922,1,134,1,4628,1,3091,1,1237,1,1105,1,4291,1,2978,1,246,1,4168,1,4535,1,3797,1,2356,1,625,1,2681,1,3475,1,3187,1,2482,1,4114,1,2522,1,1858,1,2863,1,4957,1,4607,1,2954,1,2076,1,3337,1,3867,1,2409,1,538,1,558,1,4148,1,155,1,696,1,2035,19,267,18,156,167,612,445,215,48,37,5,342,42,78,1015,217,430,890,37,2,137,23,430,28,8,60,11,15,2,37,2,118,4,44,25,214,2,2,2,24,24,2,38,17,10,4,24,1,71,15,3,28,49,21,6,4,4,1,4,61,137,37,2,1,32,35,38,60,11,17,86,237,18,1,1,2,21,27,55,28,100,16,20,1,96,23,1,7,13,164,1,2,2,1,2,7,25,31,11,57,72,3,66,15,3,2,6,12,106,314,131,45,211,22,10,10,8,20,45,84,10,110,7,4,18,66,2,16,3,44,8,47,70,36,128,3,24,109,1,1,1,2,6,5,8,24,4,1,14,9,1,4,1,146,42,46,23,13,1,1334,1,506,1,4335,1,5086,1,760,1,761,1,354,1,1157,1,3509,1,3477,1,1825,1,1826,1,2052,1,3586,1,1034,1,3338,1,4977,1,1793,1,3713,1,1713,1,4639,1,4174,1,4169,1,807,1,2550,1,3920,1,2531,1,5093,1,3890,1,1337,1,2740,1,702,1,4736,1,469,4,321,1827,773,23,5,267,1661,384,2672,39,3,2846,13,17,18,287,67,87,253,66,1,396,669,226,452,450,523,32,77,127,312,835,226,6,514,2432,52,1553,187,388,6,267,18,323,1704,2672,39,6,1751,397,773,23,7,2115,6,15,166,2817,1553,187,388,12,807,270,154,117,638,819,58,56,1,516,741,144,11,22,162,137,287,1196,344,206,567,92,1756,304,7,443,699,1258,37,94,209,1429,10,283,217,221,440,17,2246,2,158,483,230,1,321,1,4953,10,469,147,86,82,322,40,11,1148,1015,698,2,1334,3402,1,1499,1,592,1,2742,1,5106,39,24,329,183,79,81,69,24,95,106,84,67,477,485,280,20,15,1,127,34,9,1,273,56,1,380,11,105,263,406,63,29,77,29,5,17,183,27,37,320,1,2151,1,3390,7,321,1483,344,773,23,1681,441,5,15,191,2792,1553,575,3,1856,1920,258,22,688,167,21,3,348,1,22,18,37,194,146,167,26,329,149,3,423,591,1,336,418,620,10,21,258,599,873,397,773,23,74,583,1465,1,3644,3,2998,1553,575,1,3602,77,32,214,135,26,3,11,47,2,32,36,23,38,56,48,47,15,37,260,99,26,145,13,119,31,149,66,12,205,61,91,225,52,2,51,55,4,15,21,3,19,34,20,46,39,122,76,22,110,105,41,1,56,53,45,15,3,270,281,103,11,123,75,56,253,25,117,29,11,9,56,126,58,71,6,50,4,6,35,423,109,3,80,174,12,1,218,4,2,48,67,3,196,384,2,203,356,133,4,310,55,8,68,56,1,82,19,1,158,325,459,213,104,161,1,2755,1,507,1,700,1,3276,1,1068,20,321,119,21,131,783,376,53,344,83,165,425,100,23,1606,75,144,261,36,53,1,9,995,225,708,37,5,876,2138,39,78,10,425,124,67,526,1258,32,116,298,30,2230,10,1141,1,195,1063,1024,1,1334,194,1,3,3,592,1159,1170,18,9,1,1,1,1,1,1078,619,71,294,626,75,1,2,1800,158,274,129,1,181,1,2074,11,1796,973,1,1165,492,162,49,85,283,114,1,1,2396,1,2854,1,4569,1,2783,1,5008,15,507,144,1065,6,119,463,178,496,247,642,112,497,117,75,251,2,2859,36,17,213,257,37,214,362,381,1062,317,1,297,298,587,1,88,82,312,155,5,3077,949,1,2,443,13,559,349,116,316,159,119,27,757,178,422,1114,495,477,11,527,805,132,2,998,779,153,720,162,386,60,6,1618,27,671,1017,752,1003,2,1374,1792,6,21,88,1642,646,426,1817,6,1092,982,2,626,78,2232,3,1,2136,2615,1,20,1,412,1,995,1,612,29,38,461,6,404,430,17,41,87,203,554,281,430,147,39,89,92,189,274,166,59,95,12,25,19,519,196,11,108,75,1,3466,1,5126,1,1471,1,3988,5,1220,103,605,37,5,16,284,1,535,651,216,19,148,26,591,31,118,332,556,1,589,985,8,206,115,1827,796,54,1553,306,269,7,1717,792,585,1394,9,1,426,7,1066,849,57,2088,502,435,127,6,1220,708,37,5,3014,39,20,199,129,276,430,123,62,635,6,1,19,329,471,248,456,124,1,77,432,7,607,1,604,1,371,13,15,6,185,165,1777,796,54,1553,74,222,219,58,2,7,1443,127,466,1777,130,158,311,11,15,166,957,277,602,1,159,97,1773,73,49,14,1024,120,355,1,118,1,782,1,100,44,456,161,294,1155,4,417,4567,37,2,5,2149,787,1823,72,4,24,615,174,19,333,7,21,94,355,325,464,11,128,170,36,250,273,39,191,87,48,10,29,185,244,11,15,166,1826,26,965,1552,1,2,8,8,557,6,855,1461,307,1298,111,113,11,1421,459,692,697,51,73,115,1,434,75,39,7,15,166,2817,1552,1,18,3,26,73,21,3,371,335,1,619,875,1,5,2,111,29,2,225,2,206,2,1,1,381,141,900,145,282,189,1,3311,1,2488,6,2998,1552,1,10,8,3,21,94,97,99,320,218,22,262,540,322,324,38,548,1,381,4,13,78,738,1,634,189,1,2176,1,3851,1,3248,1,693,11,1194,828,427,212,1,783,612,456,119,472,7,1,2449,1,2368,1,3242,2,21,3580,9,21,1482,301,357,310,342,291,497,647,1,292,5,21,3580,950,515,60,15,184,257,324,114,5,257,3,1172,3,261,296,457,1,82,669,10,249,904,320,391,90,518,82,678,1312,3,6,612,1749,870,822,996,52,1,1875,3,2111,1983,941,1,651,1,206,10,879,348,1,1088,3,1014,1,85,1,1288,5,2158,503,1,1,1732,4,1420,1062,745,1168,2,15,166,1,1751,4,1976,2012,36,994,1,1,5,109,2039,703,1629,591,1,2427,7,582,510,984,626,78,2232,74,4,2405,443,91,1,1,4919,2,354,4732,1,2008,1,5066,1,826,10,46,461,393,38,1821,219,209,385,34,987,1,2895,1,2939,9,114,199,436,315,737,112,2,2044,699,2,2543,5,2,4551,575,3,582,481,3654,9,145,447,1212,2747,10,8,56,441,60,8,2878,1,530,1069,1,161,463,8,2,2517,1867,2,2148,2477,2,2998,1553,2,3357,1547,1,1368,1,764,5,1087,2,2,1686,1,8,38,871,778,167,657,441,514,522,1,3969,22,855,21,3,690,89,412,1,245,3,304,710,87,39,274,92,204,3,113,167,185,1,435,2,2846,30,3,15,4536,575,12,1337,31,70,962,131,10,7,391,210,1025,447,403,18,715,740,57,287,54,221,488,204,87,1,24,68,944,635,82,24,364,42,2,267,2045,2,2008,2549,10,1337,31,70,348,614,131,10,398,1235,850,7,184,381,21,1484,1,1298,1256,6,354,1014,70,348,1166,2072,3,321,1430,2874,4,357,1125,1820,1141,1,4194,4,21,1730,1267,583,10,15,166,1899,728,190,1552,1,18,551,6,1,145,1,514,4,2808,190,1553,575,1,5142,2,3609,3,1,2111,2,4569,428,5,702,1846,298,30,1142,1,4984,1,4018,1,2400,2,2921,2145,1,1369,13,353,86,326,119,257,3,1175,261,283,553,613,119,367,9,1608,79,289,392,55,455,596,514,791,3,21,2900,1629,1,1608,4,2998,1553,6,569,1,4206,1,1669,4,2007,26,2964,127,1,2998,26,1,468,37,42,68,86,82,373,63,545,16,64,35,474,78,116,190,108,177,49,437,509,7,174,528,227,1,1220,1,1323,1,4752,1,1928,1,1965,1,4632,1,1861,1,2432,1,2568,1,2354,1,4025,1,4693,1,2799,1,3447,30,470,37,32,37,41,79,9,83,282,89,600,104,217,272,78,115,195,136,200,195,140,483,112,2,26,109,118,252,215,237,14,15,166,190,7,2022,131,467,3,1168,382,187,119,267,2,4,1250,55,507,2991,7,21,300,1430,1267,583,1054,411,7,1971,109,728,68,122,1553,575,4,24,2359,1702,886,1,1431,1,184,7,329,299,209,594,1917,423,258,33,192,12,672,3,27,235,3,83,1,22,8,43,9,502,147,3,4,133,70,2,145,3,431,173,3,407,1,753,1,274,346,168,220,6,21,258,1096,1643,583,1465,1,3600,1,418,4,15,2983,1553,575,10,331,107,1,449,554,127,587,445,1282,753,8,21,300,271,1212,504,613,680,1465,5,15,2793,190,1553,575,2,470,2867,103,49,37,14,1,1,1,15,2,63,72,142,2,110,20,34,1,25,33,21,1,12,69,1,36,1,9,37,1,71,9,63,1,16,40,1,27,134,42,1,75,34,37,1,51,23,1,28,2,241,1,202,153,2,12,1,165,89,42,222,9,1,36,217,38,34,30,1,1,109,1,108,14,1,7,14,18,23,126,1,128,1,441,70,181,2,115,107,2,1,1,61,7,1,10,156,1,59,184,7,23,11,3,18,1,2653,1,4275,2,4497,1,1,3514,2,2853,1,1,3259,1,2415,1,1091,1,470,1,50,1,2840,1,1976,1,2423,1,3474,175,22,24,140,6,1,11,6,16,42,1,30,1,10,145,60,15,29,23,105,1,59,1,79,13,1,14,1,20,3,27,11,147,2,8,17,136,1,22,8,1,35,7,4,5,6,85,2,44,41,4,7,1,14,1,4,1,1,41,1,6,2,37,7,1,2,1,26,1,12,154,56,45,2,47,4,1,29,18,29,20,7,1,25,3,25,16,16,1,11,1,2,114,31,3,1,40,30,2,231,2,5,75,9,3,1,24,3,5,76,3,86,1,7,3,39,84,31,21,111,28,3,90,1,35,47,3,1,39,1,52,221,33,19,1,39,96,8,100,3,55,1,24,33,1,64,10,68,2,6,16,50,75,60,1,4,17,31,13,1,5,38,7,88,6,2,93,23,50,6,6,45,62,44,57,28,3,3609,3,4,1,1687,1,2878,7,679,1641,678,1553,6,12,557,8,1471,98,90,28,167,74,42,1538,2,1928,42,12,938,161,343,15,112,33,374,231,221,1293,1052,330,1,4584,2,4997,127,3,267,1703,3053,20,20,1228,59,230,70,52,6,289,17,65,103,31,327,123,29,583,698,2,872,72,1,2471,2,2320,2562,2,2070,1,1,1156,1,460,1,1820,1,2649,1,3383,1,1860,2,1687,94,2,2080,796,12,20,421,1415,115,349,181,149,739,331,56,774,19,1,1159,1,2944,7,876,3,1437,3,1014,1,1374,3,21,3580,1465,16,46,180,164,1,116,118,1121,324,1,250,657,364,525,162,246,37,9,206,2,1,1,2110,2230,7,12,555,4,2070,1,1958,246,5,739,2,369,1318,2,1,2169,4,2169,147,3,2389,2,666,937,1,1603,3,1375,773,2918,7,507,1062,1943,800,295,95,231,4,21,2127,773,2145,12,46,180,281,118,1121,324,1,250,657,364,525,408,2,24,2359,6,329,299,803,1917,681,3,5,206,2792,1553,18,557,5,1141,3,1141,261,2407,14,184,108,126,168,80,703,712,23,2090,356,19,428,39,88,4,443,699,1258,1769,3,3719,58,1,1,1141,2,184,482,4,3719,1,56,1,1,1856,1,3719,1,3777,2,878,2723,1,3771,1,3572,1,4529,1,2275,1,3645,1,4395,1,5030,1,2320,1,821,6,272,634,339,51,1409,45,7,21,258,182,417,2140,583,1465,7,2998,1553,187,287,11,2,88,5,1220,103,647,3014,39,7,1471,188,28,167,7,610,2094,4,206,2792,1553,575,15,81,249,430,63,654,240,76,84,122,1250,113,873,253,3,609,15,827,28,24,371,408,154,409,657,27,1,337,426,1,746,1,5,21,258,599,2066,657,7,15,166,1790,810,217,1553,575,7,186,6,684,374,55,507,3064,6,21,300,1430,1267,583,1465,8,441,1530,109,465,331,122,1553,575,11,226,1343,501,1,245,307,1406,116,167,570,51,5,21,857,2066,657,1465,3,21,2923,657,6,1835,561,9,446,661,1346,4,206,1627,948,211,4,21,857,2066,657,7,310,628,269,789,212,1215,1014,7,249,904,711,90,1278,1312,3,5,827,831,2012,747,665,10,254,1192,431,18,465,195,297,411,1714,101,4,827,831,2012,1412,9,1153,711,26,64,1278,1312,1,2,35,1,809,3,1928,37,5,23,166,1,211,302,90,89,278,683,264,262,456,90,16,268,38,271,538,107,198,204,184,180,24,24,497,16,59,792,134,116,151,1,55,58,565,233,38,7,7,19,84,191,16,5,1346,381,1,337,1,1664,1,4084,1,1626,1,1625,1,5020,1,1637,1,4532,1,2677,1,3971,1,4164,1,1364,1,388,1,2738,1,2613,1,1248,1,485,9,208,1,1310,1,487,19,1125,1403,570,1,2609,2,145,233,1,378,3,1751,219,1,5,1248,366,1,829,5,2,1337,2857,3,2808,190,1553,44,65,53,320,1,189,95,13,73,1,27,275,1,28,220,138,444,127,1,8,285,233,76,69,91,318,115,70,1,2,3,172,263,252,3,243,15,147,35,1,24,1,236,348,1,1,4437,12,451,97,118,1297,136,52,77,32,469,523,1578,276,1,1614,1,1627,1,2497,1,3774,1,60,1,4692,1,1742,1,1939,1,1854,1,1877,1,4636,1,1098,2,2568,16,16,15,166,196,137,2095,337,532,544,24,160,344,1,3,15,3,166,15,377,87,528,859,42,153,37,1169,226,544,104,265,140,389,186,12,317,179,106,510,1,386,1,1172,51,19,3,1809,7,267,953,103,605,42,3014,39,8,145,625,89,2017,609,645,64,522,15,412,13,411,495,523,2,24,1,59,372,283,622,78,1241,157,5,2320,2230,14,5,555,11,378,255,351,493,144,1633,114,413,61,1178,86,1,1645,1,479,1,5045,1,1477,1,766,1,3428,11,836,384,357,277,26,60,655,622,230,578,668,6,378,256,2620,1278,261,313,1,4172,1,3252,1,2330,1,4531,1,1308,5,2104,2393,1,64,435,1,4207,1,4209,7,28,652,90,367,1771,577,645,1,1012,1,4094,1,2997,7,28,139,513,2166,30,609,645,1007,17,13,5,16,4,3,3,3,3,8,5,3,2,4,7,3,5,3,18,12,4,8,5,2,2,15,4,17,5,3,16,4,5,6,7,4,6,7,5,9,10,4,9,2,11,8,4,1,3,5,7,7,4,1,8,3,2,12,7,4,10,8,20,4,9,2,7,2,1,7,6,10,6,2,3,9,5,3,9,7,3,5,1,1,20,6,2,15,1,2,3,3,2,23,4,10,2,5,8,13,8,14,2,9,8,11,8,6,6,2,18,4,4,9,8,2,7,6,8,2,13,15,7,1,12,4,9,2,7,4,5,2,4,8,21,3,3,3,8,7,10,7,9,12,2,5,2,2,2,7,9,1,8,1,3,14,5,2,2,6,3,5,4,1,2,3,2,17,7,3,10,5,4,6,3,4,5,4,2,2,7,6,2,4,4,7,2,2,7,6,1,4,5,4,5,3,2,3,7,2,2,2,2,6,1,19,5,3,2,6,2,1,3,5,2,3,2,1,1,3,4,5,1,2,3,1,4,3,7,4,20,4,3,13,9,4,9,15,27,6,3,11,6,2,8,7,3,12,2,10,2,3,6,2,4,4,2,21,8,1,9,7,10,6,5,2,4,3,4,13,2,9,2,12,29,2,8,10,4,13,4,3,8,6,2,10,12,3,3,12,11,11,2,2,21,6,1,12,1,26,11,2,6,9,3,1,1,1,27,13,6,5,2,2,3,9,7,7,14,17,4,18,5,9,6,14,2,1,2,32,3,3,6,10,4,6,6,5,6,3,5,15,11,7,3,1,5,13,2,3,5,3,5,2,15,2,1,6,8,4,2,2,5,8,10,2,5,1,5,6,4,2,3,3,4,10,5,17,5,3,10,4,6,1,7,2,4,6,9,2,12,4,7,1,8,4,8,5,3,5,7,8,6,3,2,7,5,9,5,6,11,4,10,6,14,4,6,17,4,15,4,6,14,2,12,8,2,8,4,3,3,5,18,4,1,1,3,1,2,5,1,1,3,1,3,1,1,2,1,1,1,2,10,1,2,2,3,4,2,11,13,13,27,1,5,47,3,4,15,3,10,11,3,15,10,4,12,3,7,5,5,16,4,5,6,3,2,3,2,3,1,4,1,4,1,2,1,1,4,1,1,6,4,8,7,5,3,3,19,6,8,2,12,8,9,10,8,1,12,3,4,3,4,14,4,12,3,9,3,25,5,7,6,8,4,6,7,8,18,12,8,5,8,10,3,9,2,4,3,6,1,3,2,11,8,12,5,6,12,5,1,6,3,1,3,6,3,2,3,2,1,2,3,9,2,2,5,4,2,4,2,4,2,6,2,3,4,4,2,3,7,3,7,3,5,12,9,4,8,5,3,4,3,1,6,2,3,5,5,10,7,1,2,4,5,2,2,3,3,7,3,4,5,5,1,2,4,4,7,1,4,4,4,2,4,8,3,9,4,2,5,4,4,2,1,3,2,2,6,3,4,5,4,15,6,6,9,4,10,5,3,6,2,2,10,11,2,4,3,7,7,2,3,3,10,2,4,15,7,2,3,2,13,2,3,7,5,6,6,15,2,6,4,5,15,2,5,5,2,3,1,12,25,6,4,3,3,4,6,6,2,5,5,2,2,7,6,16,5,5,1,7,12,3,3,2,1,2,2,2,2,2,3,3,6,4,3,6,3,8,7,6,18,2,2,6,7,6,3,2,16,3,6,6,2,14,3,15,2,6,2,7,3,4,1,2,5,3,14,3,2,5,3,36,5,3,38,5,3,5,5,5,3,8,13,11,13,5,12,7,10,7,7,4,3,3,1,5,9,9,14,13,1,1,1,7,6,1,1,6,6,6,1,10,9,2,3,5,4,3,1,1,9,3,4,4,11,5,20,18,22,9,11,2,7,7,6,5,7,3,4,4,24,48,3,3,6,2,8,9,1,8,3,4,9,26,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,17,61,138,159,67,239,52,120,495,530,79,628,27,710,713,614,65,282,14,184,882,849,57,348,540,1200,149,341,11,1,7,467,88,1,2867,22,285,140,283,112,845,211,4,1,47,21,483,248,147,87,201,353,41,486,169,93,222,475,4,2320,2230,19,555,14,285,140,395,1056,4,1,47,21,28,394,1097,41,486,1089,8,267,728,225,103,605,42,3014,39,15,72,10,89,241,13,345,741,5,304,774,1,350,423,63,54,1,2594,1,2595,242,60,1,136,1,1,1,1,83,11,35,175,97,1,1,1,1,1,21,3,28,5,51,1,1,1,1,1,1,1,1,37,6,54,15,1,82,52,186,1,1,1,1,1,415,1,1,134,30,1,1,110,6,1,78,1,1,1,57,47,3,1,1,1,106,49,1,1,1,141,3,136,1,1,1,91,65,31,118,83,1,1,44,1,1,1,1,138,118,7,21,2,77,1,36,31,12,9,1,1,1,1,1,86,3,240,2,55,1,1,72,140,19,11,6,1,1,1,1,70,171,71,138,34,23,1,21,8,67,36,15,9,1,1,32,133,69,50,1,1,1,38,84,70,1,1,1,1,61,1,1,1,1,16,1,1,1,1,16,1,1,1,1,36,1,1,1,1,71,1,1,1,1,16,1,1,1,1,21,1,1,1,1,6,1,1,1,1,1,1,1,1,1,41,1,1,1,1,61,1,1,1,1,26,1,1,1,1,1,1,1,1,1,21,1,1,1,1,11,1,1,1,1,91,1,1,1,1,41,1,1,1,1,51,1,1,1,1,46,1,1,1,1,1,2498,1,2533,1,109,1,1331,1,3842,1,5025,1,1640,1,2846,1,1511,1,4328,1,5122,30,58,139,2,19,77,1,306,2,4,107,1,104,757,268,15,1022,233,334,268,2,129,159,11,494,62,58,228,119,124,8,1,1880,1,1743,3,267,4717,39,2,2346,1784,13,1156,659,1,44,79,112,300,269,29,278,456,83,558,2,1615,3,4,2148,773,23,1681,35,56,4,137,518,120,321,167,419,112,6,191,156,144,139,7,152,1,1,230,117,376,9,336,55,233,17,488,466,146,2,452,1,1,1,1,9,166,1,1761,42,376,1139,645,426,180,19,548,29,444,54,71,619,348,435,160,1,11,6,5,3,1,1230,131,164,384,1,2756,1,4990,1,616,1,3409,1,1845,1,4199,1,4727,1,366,1,2095,1,3072,4,469,233,404,1199,3,1751,2800,573,1,46,6,112,1222,417,1030,1858,97,1,4580,1,4614,35,199,41,45,184,37,98,4,94,269,97,89,328,190,32,138,95,303,135,575,26,93,12,111,74,51,89,24,41,243,301,7,44,563,109,144,7,378,256,1540,1,225,2336,370,1,2802,1,2496,1,5072,1,718,1,4513,1,4980,1,4878,1,5012,2,5007,1,3,418,1662,2470,1,2080,1,4995,29,548,68,50,36,455,457,151,80,35,60,159,14,241,78,12,104,20,147,23,282,338,51,38,452,119,614,8,53,297,1,4640,1,172,1,3271,4,217,3,1,3998,3,441,1639,2114,33,76,302,63,98,129,37,638,272,144,97,7,108,143,238,48,30,19,82,14,43,91,49,12,17,51,68,164,214,157,597,161,3,819,1,4481,1,617,7,378,2022,96,35,723,915,3,4,2104,216,2249,428,27,186,18,672,30,168,67,3,83,23,8,43,9,116,386,147,3,4,133,70,503,251,157,254,1028,346,168,220,2,4550,486,2,167,603,7,551,115,365,814,16,343,364,3,167,603,2715,3,666,918,2812,23,15,166,23,702,404,585,67,647,389,82,71,183,144,931,141,1,3,7,8,56,251,248,2,5,551,1329,1,506,1022,2,3000,2124,1,1066,1,1915,211,2148,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3170,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5,15,166,4228,141,19,4,109,483,610,549,2,2808,190,16,635,271,235,477,765,17,316,26,89,421,340,291,241,45,4,933,1,2312,4,2104,704,190,1999,2,1220,103,6,319,582,2457,75,480,719,3,2320,2230,574,4,184,402,3970,566,15,548,60,94,455,63,625,259,216,526,13,1,1158,533,5,441,1,2860,9,199,405,4,108,1282,10,672,769,268,7,30,429,89,527,1473,1531,194,6,15,2983,1552,1,18,557,6,831,62,2170,294,1360,363,9,390,1,252,1,366,54,297,3072,1,13,548,29,569,218,401,348,435,187,3,301,926,295,197,1,1765,1,548,3,1220,103,8,2,15,5109,8,377,931,1244,700,629,195,91,364,4,2008,322,2239,514,3,995,3099,1007,1,3305,1,425,1,358,2,1928,183,3,2104,894,1999,19,61,138,97,129,179,62,50,615,412,611,137,77,314,592,243,176,125,518,96,3,995,1689,2417,13,549,117,28,90,547,530,493,78,116,20,1450,461,153,17,267,345,54,329,225,296,97,1,50,216,48,37,5,474,124,2416,39,5,444,1420,190,3,1175,4,1220,750,3014,39,2,1482,2961,3,2320,2249,428,3,206,1627,1590,1,3421,3,21,1730,2799,2,1,2875,1,441,3,20,259,75,2,2737,1,2,2546,2,2,582,481,7,1687,289,287,371,874,480,983,1,4036,4,15,166,25,4920,2,412,13,3,1687,1779,522,2,2038,2546,1,4649,1,4240,1,2968,10,2927,1,1,1,1,2667,1,1,1,1,3,3584,966,19,1,3584,1,602,2,292,126,1,4478,3,2320,2249,557,1,2469,1,2584,1,1545,1,2158,2,538,3955,3,3409,598,11,7,15,166,190,2410,1425,378,41,2,15,4536,6,602,664,2318,283,997,84,2,1954,2228,1,1659,2,4243,775,1,2045,1,2950,3,2548,189,1,3,15,166,4370,2,691,2277,3,15,191,2653,3,2209,1060,1591,3,4551,573,2,10,15,166,1026,213,347,718,85,103,911,601,6,1880,1,47,49,1532,486,6,15,166,2627,190,1553,575,10,900,520,900,165,85,103,911,135,466,356,1,166,1,2892,6,565,275,1,165,1064,1,2,2111,2707,7,210,1894,216,678,1571,428,127,1,5035,3,3613,289,897,2,2628,56,1,3062,10,1593,290,109,25,152,1272,736,390,432,127,15,33,2,1,1,277,99,2,1623,2,1023,5,1410,2,1,159,13,27,118,712,631,29,300,991,190,177,1025,351,96,102,4,857,960,1246,112,5,47,432,1975,613,713,7,857,631,329,991,190,1202,447,2,47,3733,5,172,95,1392,3325,39,4,48,150,857,2726,3,479,75,3226,7,1628,684,149,1331,350,201,641,5,2008,622,65,304,1883,14,464,169,359,901,153,152,545,320,38,921,104,265,140,389,34,377,119,63,76,695,169,1,115,1,2,1,26,1,518,31,195,2,280,32,1,18,1,18,3,86,2,216,1,1037,1,75,3,409,532,1,4163,1,4875,3,4551,18,557,9,132,259,389,61,1230,1715,296,264,152,1,3063,6,1499,116,3,27,1097,307,25,635,271,593,1,115,1,2,1,26,745,2,313,37,3,88,216,203,81,754,1,68,7,590,77,276,4,267,2045,2672,39,2,666,1902,4,321,271,1212,1140,4,2630,178,190,1884,1,2071,1,391,1,841,7,435,1012,1654,1011,163,222,1,16,479,80,177,376,29,358,1,115,3,27,1027,70,3,304,1114,943,8,267,2045,100,49,1331,350,842,39,4,2630,65,304,1883,5,267,145,1900,2672,39,2,2630,2252,6,184,2136,626,1604,19,467,1,1517,1,3101,2,2312,2672,2,184,2692,5,2860,90,1600,332,242,1,5038,13,548,118,75,873,151,115,552,12,104,20,170,1280,614,4,172,95,4717,39,2,2946,1,3,2846,30,4,3,1330,315,1097,1,1521,2,296,3546,2,267,4756,6,21,163,1964,2402,75,405,8,633,219,1891,91,1048,285,662,277,1,3295,1,2115,2,1196,1,1,3060,4,15,1622,1165,1392,3,460,2321,1912,2,2859,2213,5,1133,1,415,1,798,4,2182,16,1857,742,1,4753,6,28,831,961,986,86,2157,10,145,1372,803,678,1552,1,3,15,288,168,2,479,1559,3,2809,191,1002,1,855,1,4869,8,33,24,31,36,751,17,2625,2,2,1788,32,15,995,619,50,216,48,12,25,5,342,132,124,170,1356,890,39,2,2148,2918,1,2027,1,2535,3,2104,216,2677,6,377,1370,1505,1139,140,575,8,602,134,1,375,1,1226,1,50,1,1112,1,2588,4,592,1212,1117,23,8,184,2446,65,113,190,1,338,1545,2,377,2875,1,2383,1,2390,2,2339,1,1,3794,13,390,1,252,1,366,56,849,598,594,1,140,1185,1,2,666,365,3,2630,368,1884,17,65,570,58,419,29,358,119,1087,37,91,216,14,274,938,197,25,1,3,425,4559,39,1,1994,3,48,2407,1326,3,2859,12,5,4,1330,169,146,1097,4,1,2845,13,17,4,33,380,1625,2440,2,36,4445,3,1499,146,1097,3,2522,555,644,5,267,953,1092,2672,39,2,33,4445,2,3067,713,3,46,403,2614,1,1549,3,4478,2,1,3,145,2853,1553,2,3779,1,3,292,4363,265,2,1499,146,5,803,1,1678,1239,3,3,366,2526,1665,5,2104,216,2249,428,127,1,5034,1,167,7,990,675,434,539,1247,379,2,2,4194,726,77,137,1,49,7,1,10,162,538,140,123,44,1,13,22,1,28,1,25,8,1,34,6,72,1,129,1,247,1,6,1,1,20,91,2,31,26,1,77,31,1,8,1,13,59,40,1,46,1,50,1,189,67,143,371,821,2,48,1,121,1,288,1,142,25,92,28,70,46,25,31,2,16,1,34,1,217,3,1,1655,1,3411,1,1823,1,1396,1,2441,1,4543,1,2108,8,249,116,1753,250,1111,3,506,791,4,1972,2088,502,562,18,506,235,260,1,177,1,187,1460,252,138,437,6,280,746,32,236,18,112,1,1564,1,2781,1,2057,1,2055,1,3217,1,4718,1,4717,8,1002,2,176,2,1,2471,6,1,2,1489,502,2,2944,1930,9,1971,349,310,368,1552,1,18,313,244,7,1066,906,1145,34,909,502,562,2,1631,1,26,217,212,82,77,25,34,60,72,580,38,179,111,741,309,401,286,68,217,139,291,19,98,31,398,41,240,1,1782,1,1711,3,15,4536,56,1,4297,1,112,1,295,3,112,4468,156,1,820,1,4257,18,15,130,36,290,273,348,690,150,75,26,43,2118,357,2,27,27,131,388,1,5021,1,2548,16,15,166,401,1350,75,26,43,695,1146,241,393,29,27,110,21,388,5,990,1,2,196,2667,3,3151,1403,570,14,15,166,911,840,144,695,513,874,393,29,27,131,388,12,14,1078,114,108,1318,430,836,1,1,346,31,1,1,1,610,3,2007,26,3093,1,2134,1,4243,1,1447,1,1632,35,110,79,282,111,90,72,347,145,276,2,18,511,5,289,225,70,150,1,70,1,259,107,658,434,76,61,158,95,195,36,70,4,1,1,74,7,2354,76,2,136,20,821,2,8,1066,564,377,19,1091,34,1403,570,22,162,43,502,869,83,1,252,35,586,204,687,552,167,15,129,4,63,612,106,7,15,2,11,145,176,1430,181,144,72,796,69,1181,386,158,4,807,273,1483,878,1,3239,1,1660,8,15,166,2139,1874,215,141,1,18,3,15,166,4228,7,369,8,702,147,911,1125,1102,1,3138,5,3138,865,155,527,398,2,109,2835,1,4643,1,2683,9,585,641,729,179,397,1628,84,380,474,1,2945,1,2463,13,1091,268,153,210,615,516,1,55,1155,543,95,305,1,2,1503,1601,1,5098,6,109,212,1540,1083,2086,36,9,732,1131,108,2438,171,109,49,219,167,3,1702,829,1451,9,471,619,541,1,11,916,232,1422,790,5,1091,419,192,1151,1,5,321,107,1323,1170,23,11,189,282,272,789,298,56,118,44,238,1521,1196,1,1702,1,2043,1,464,1,2909,5,599,1259,1212,43,712,3,1092,984,626,2,2782,1,2,428,2493,5,15,1992,26,2518,575,16,189,282,409,215,437,190,108,213,243,334,178,161,154,1335,254,301,7,1002,1053,246,916,78,645,778,1,2534,1,1776,1,4954,8,145,1629,1006,233,115,1066,818,105,5,162,842,178,875,1604,1,1565,1,4689,8,370,362,899,1,11,272,876,307,8,1367,1371,687,503,232,179,615,13,25,134,55,57,225,207,129,73,31,169,452,190,6,102,213,33,210,334,162,1,70,1,259,328,869,693,2,2997,1097,2,2806,1288,21,295,307,45,60,32,360,470,7,96,15,736,110,605,571,139,408,31,398,268,143,7,3,441,1487,43,1,1755,12,647,60,652,217,1848,68,217,139,310,98,31,679,7,145,36,1570,397,2046,386,158,6,112,1599,71,1929,869,156,5,110,981,1691,1,1824,6,15,1992,26,965,1555,573,5,464,1670,556,594,959,1,360,1,2827,1,1955,1,1388,1,1197,18,471,63,138,419,421,2,529,723,5,82,1,55,873,159,666,95,195,112,2,3284,1617,6,2043,728,367,777,26,666,2,4553,573,32,582,1,149,334,25,4,417,22,97,1,283,60,68,119,168,132,37,283,1,346,91,658,34,5,241,227,1,111,1,204,186,195,6,267,341,1272,432,2672,39,9,145,22,211,47,815,658,2125,25,146,15,104,512,526,158,633,30,136,26,159,264,1337,379,2,75,535,1,3852,1,4284,6,1001,6,172,4,2473,4,5,2320,2231,10,8,313,6,184,889,444,234,2874,405,8,249,2119,1111,3,35,2,469,791,3,2080,2470,475,15,15,166,260,1076,454,163,186,482,1607,142,10,8,38,350,169,17,106,887,48,142,117,4,200,622,8,490,1,9,3,1,646,1655,160,6,249,2119,1111,3,35,1262,11,573,344,384,658,165,1176,1053,280,75,160,228,7,1965,355,624,1606,19,428,127,2,2859,17,5,1447,122,2728,698,23,3,1751,2874,499,10,15,193,1,222,240,776,2809,41,395,434,2,4409,616,3,1447,2850,698,7,431,240,776,2809,41,395,434,3,893,730,3094,2,3151,1973,1,4888,6,1845,15,68,1284,1,196,1,1662,7,206,2114,2230,19,428,127,2,12,249,904,711,26,64,100,1178,1211,101,3,35,135,2,109,5017,8,506,235,254,476,2,455,42,3053,5,365,2003,1111,509,791,4,506,235,2086,2145,4,15,2983,1553,331,4,505,108,1755,60,7,613,47,502,2422,283,421,134,3,109,319,2516,4,1702,829,320,1131,7,507,95,2376,163,1171,390,231,2,2533,2,8,184,1567,397,853,827,230,567,479,8,1751,1170,80,1237,240,1,2,159,2,3001,1205,3,15,2983,2128,11,329,299,471,754,808,4,262,528,278,3,811,5,1504,630,491,12,2302,3,2568,16,4,2,4554,570,5,823,2264,1156,660,115,4,1091,1760,1461,621,2,1565,970,2,321,1430,4,15,2766,217,1212,2,2548,190,11,602,5,18,470,122,203,1253,447,67,638,302,2,2080,2470,2,2134,668,2,2998,1999,11,538,289,831,88,614,153,1354,162,246,222,1,2,2134,2767,8,1064,2,592,255,2,293,1617,497,2,2531,320,4,313,3999,295,326,2,506,2711,6,15,166,2817,1553,33,482,1,4312,3,3213,196,694,2,2998,1884,4,184,108,300,1159,1,249,5,1404,1,728,2474,110,5,216,1,4,3388,610,3,2111,2707,217,28,33,24,67,125,2,114,548,516,1,424,122,142,247,3,1111,1,2,1,34,2,424,45,23,432,69,267,4,1,11,441,1530,109,240,225,1864,141,19,388,68,18,18,57,192,1410,195,122,142,250,1111,3,35,2,252,217,23,45,723,1,3,4,57,192,3522,285,3,4551,2,573,1,180,9,857,267,400,327,44,923,89,156,1717,1,4011,31,186,2,4,12,1046,8,27,9,11,5,116,110,113,1,162,1,21,67,79,112,7,28,884,69,827,166,289,441,73,219,1,12,28,584,68,179,268,196,497,32,1633,648,515,68,5,829,600,1,3037,1,5,1126,857,825,190,1134,6,887,1092,6,2481,3,107,7,267,1484,120,3,438,632,1681,1,5101,2,412,1247,1,1665,6,292,1202,1937,763,445,281,1,2346,1,472,1,3921,4,412,1247,309,3003,1,4971,4,1408,1401,191,1639,3,3212,50,815,2,1,1957,1,1958,1,444,3,2320,2230,19,2,1408,3231,3,1,2627,178,5,145,2175,630,535,1535,5,412,1247,311,563,1691,2,425,1240,16,15,166,946,376,93,488,95,680,245,327,27,27,709,338,184,204,12,493,903,427,237,792,4,121,104,149,843,280,743,4,2320,2230,19,467,5,1662,650,224,1691,757,15,15,13,153,946,469,583,167,500,30,555,27,27,709,522,204,27,195,172,945,40,73,110,20,248,8,12,101,57,78,32,9,113,47,307,143,146,121,104,791,81,411,513,220,1,2841,1,3437,1,2336,1,2856,1,2549,9,441,1218,3,3,647,1680,1,991,39,6,1127,2087,271,645,64,726,22,17,430,267,425,27,146,491,178,110,9,13,147,376,445,51,1222,180,228,43,31,4,15,1,3850,3,145,4406,575,6,1124,727,44,1012,571,1302,21,186,2,16,1106,116,130,93,163,1,88,79,112,7,981,9,984,289,441,73,219,1,1,4159,1,2857,1,458,1,2546,1,876,5,1895,907,676,931,142,19,186,2,16,494,178,3,27,404,116,223,163,168,119,612,369,9,1273,514,220,1,666,10,267,1191,112,95,263,42,836,1606,609,2,5,551,115,365,814,1564,6,551,115,1262,37,5,836,4,551,115,1299,841,4,608,58,155,922,2,551,115,5,551,115,2,363,814,19,77,59,50,18,672,43,391,339,246,85,1109,389,509,375,47,379,34,54,220,18,136,43,5,20,672,3,371,60,441,61,147,1121,9,1273,263,251,190,30,8,1519,1,110,1521,1403,334,236,2,5,838,228,849,739,2234,6,188,16,1106,3052,514,220,4,2320,2230,19,428,4,551,115,1972,771,2,5124,2,5,195,1760,179,397,271,4,1958,888,14,16,1,1913,1,1064,1,3097,1,730,3,2080,2130,815,1,2850,1,5018,1,1512,1,4702,10,207,1,1,989,1276,355,322,943,879,151,13,412,786,363,5,488,2,770,3,1265,531,346,1,1,1,4687,1,3127,7,1198,276,1000,355,168,1097,879,2,1516,3109,16,205,162,218,104,537,86,116,375,152,1126,821,462,287,70,156,220,13,747,1,343,1,1674,400,979,462,7,393,1,4,104,3,166,582,4376,11,206,1313,1,110,1368,100,275,1012,169,570,2,4,2347,472,1025,937,1,3431,1,3844,6,1596,63,6,1766,763,726,12,187,7,11,672,168,203,63,498,22,2973,72,218,9,186,6,684,374,60,502,1659,1405,220,8,28,831,630,331,1341,270,1217,393,8,1620,729,469,671,353,938,4,116,4,665,2823,3,351,3,3431,763,726,9,187,7,851,203,561,22,2973,72,218,7,1659,317,1,1497,469,45,23,3,2080,2471,575,8,186,2,1624,287,981,827,969,220,5,184,256,21,1343,344,3,1659,3,2394,5,186,1064,562,1268,827,3,540,8,1,1,1979,3,2996,1752,375,1,2938,5,2080,796,1674,19,456,12,195,172,882,562,248,154,354,143,1243,411,513,220,1,4779,4,876,1440,924,180,3,2054,2389,274,3,612,4437,52,3,249,3230,1300,13,194,683,335,36,176,385,113,60,1920,1,171,802,218,8,21,163,108,300,3958,75,405,36,4,1064,849,2,3209,4,1659,6,116,3242,8,592,1728,678,1196,356,1,369,146,6,206,2114,2230,19,428,127,6,216,1,4,3388,3,607,6,267,1392,6,116,147,3095,2,2111,2439,2,1659,6,10,204,672,382,52,116,386,1268,1282,514,220,3,1226,729,2696,4,976,383,3724,3,5,1687,681,1098,478,568,9,365,1611,389,3,55,1051,5,509,791,2,1248,3628,9,1976,392,55,1,454,1,595,514,791,2,21,4529,9,679,990,1252,77,1208,345,446,127,2,11,905,321,22,1,706,158,59,1730,865,58,51,9,367,678,910,144,1803,51,578,120,70,17,321,271,124,942,93,579,614,74,83,471,282,152,352,193,515,17,3,8,1482,230,142,142,147,441,799,380,4,1854,514,1620,791,3,2080,2945,18,5,2104,894,1553,74,372,6,612,383,1633,1466,403,1,4,441,1871,2672,39,3,714,1399,2241,4,321,271,1556,796,8,1091,2075,979,462,7,393,1,108,9,582,258,1,1229,1,122,2082,222,1,1,4443,3,2320,540,2137,3,186,1626,2550,2,1786,810,5,1153,711,90,1278,1350,2,4550,75,2,357,2945,4,2921,2076,127,2,8,267,177,184,1925,1819,106,424,69,22,46,33,159,142,127,118,26,99,670,254,48,45,679,227,139,166,116,47,107,485,134,726,18,9,1,1,1,1,1,1,166,1899,728,138,52,20,1188,345,187,287,116,1,4547,1,332,1,916,1,2467,1,4964,1,4924,18,9,1,1,1,1,1,1,166,1899,728,138,52,1208,345,187,182,105,116,9,267,145,13,16,1415,24,432,2672,39,19,104,385,177,203,206,67,158,60,217,358,101,248,770,251,58,807,171,37,322,1,551,1,2367,1,4479,1,2936,5,109,309,174,1556,2882,5,666,203,273,3097,461,14,9,1,1,1,1,1,1,166,2765,52,20,1533,187,403,2,371,4486,5,321,119,152,1556,796,9,665,2,389,523,1409,500,3,739,469,1,3869,1,665,10,440,1,1310,561,100,509,1806,257,39,20,10,418,23,167,1704,100,1717,421,177,257,39,10,71,1166,883,94,259,102,742,161,391,907,7,665,2,978,1688,155,3,1208,7,441,167,1704,100,2315,257,39,3,3317,552,907,3,665,914,1909,15,700,206,235,358,119,27,671,4,422,260,331,1217,11,8,467,14,275,3,152,178,1341,2,963,3,72,806,2,501,21,1,1,608,14,109,309,951,6,369,60,344,802,1181,899,1,1,5,29,8,1949,371,2230,1,18,428,24,103,2,1949,2,3,2008,304,2672,3,1576,2522,414,1,1576,1,1528,2,5025,18,2,1949,3175,2,292,3839,1,3989,7,1972,348,1740,497,5,7,428,11,267,728,225,103,5,600,37,5,342,2672,39,25,15,151,235,40,343,585,448,3,197,131,673,38,17,68,6,51,17,876,190,115,129,297,14,130,5,5,2826,683,228,1247,39,2,20,2856,3,2635,2,1,22,9,1,1,1,1,1,131,61,1175,136,803,539,87,4,48,1208,345,11,176,259,129,15,16,1,266,728,225,660,48,37,5,342,534,30,1764,344,37,2,78,4,184,4366,19,467,5,167,1761,37,5,2586,1,4726,14,489,653,412,125,76,239,183,190,671,267,103,762,171,359,1,2431,1,3795,15,15,130,36,1336,803,672,6,3,17,1188,345,74,232,25,244,8,668,475,613,660,890,490,546,359,14,15,130,36,1336,631,172,289,383,6,1208,345,74,257,244,4,489,1865,951,1036,5,2320,678,1553,331,244,3,1880,966,2175,1,1451,8,276,2,2711,806,1,522,1,1,2,1804,344,7,15,166,1899,866,52,1553,187,1,4662,2,2320,2249,14,15,166,25,473,2319,1048,160,203,142,10,8,3,337,217,39,748,128,3,262,109,55,194,1,15,54,76,13,154,344,13,2,145,3,1,303,119,3,75,513,1,157,334,320,405,11,8,139,52,30,6,2,1,29,208,1,3512,1,1515,5,748,767,94,1882,1073,2,462,2551,6,679,2281,32,1214,296,407,3,748,861,1882,12,1250,8,47,5,6,496,154,203,2,2191,346,168,7,276,142,133,115,365,338,2427,8,666,2,362,2,1384,15,1364,1,1,3796,16,876,374,8,47,5,502,150,4,133,70,2,752,1439,346,168,220,4,1066,849,2582,1,6,171,289,372,1176,484,384,4,267,1056,647,342,8,171,194,467,1518,185,1908,38,605,3,1890,912,1417,1,5043,2,592,4033,4,2630,1939,313,242,4,278,1671,965,1384,5,15,191,1629,2716,18,5,1702,133,235,1,2924,4,104,562,476,983,2,592,1556,6,2320,2089,152,8,313,143,6,2007,19,604,1924,328,242,3,145,4979,2,1,2637,1,5091,1,3488,4,1323,234,996,1819,1,1210,6,357,1061,64,1214,1,605,4,2080,2471,474,18,4,1209,296,789,2,1,2288,1,1673,197,130,6,8,69,1,12,38,111,1,10,24,42,49,1,1,24,1,19,32,1,16,1,1,3,22,17,1,40,1,39,12,48,12,1,2,7,68,24,1,15,57,115,1,1,1,100,2,92,2,1,39,10,1,11,1,2,67,2,37,1,10,4,142,42,1,4,9,15,19,22,1,44,22,9,16,26,1,1,1,1,6,53,84,1,167,107,8,10,13,37,1,33,12,4,29,55,18,2,1,29,5,6,17,22,1,6,110,6,74,32,50,1,17,1,121,33,1,60,47,18,47,18,1,8,9,18,8,6,19,45,1,18,56,1,27,2,106,3,115,204,10,12,1,10,9,54,22,1,43,1,9,1,2,3,7,1,75,1,1,23,57,74,64,9,117,11,1,37,6,10,79,8,28,1,22,4,6,2,5,32,1,32,67,1,45,2,44,1,1,5,1,63,18,8,46,15,26,1,3142,1,1082,1,676,1,674,1,2502,1,386,1,2484,16,267,150,8,16,1430,3,6,48,37,5,342,1352,651,669,37,2,33,489,60,235,123,81,1,143,6,4,158,37,101,209,78,83,9,308,24,135,43,73,307,229,84,18,13,1056,247,30,375,19,53,4,1,63,1,4884,1,39,1,3467,1,3776,1,3894,1,4276,9,267,150,1463,432,1352,675,645,37,2,1,2532,2,1337,3520,4,21,1730,360,2439,2,112,259,3,2312,2672,39,3,1142,1258,1769,4,1161,2558,58,252,6,2111,834,1873,29,183,5,5,357,1125,572,1248,1141,5,267,158,1887,2672,39,6,167,892,1833,406,1030,190,1,3297,4,441,1530,2798,5,1,4107,23,764,167,1307,342,105,114,702,50,38,2,93,2,1,15,1,2,8,317,664,170,1,1,222,12,931,535,772,342,107,904,95,1,15,3,1159,224,3,69,5014,5,7,267,1661,37,5,342,2672,39,2,167,4161,11,1142,446,1360,97,1,171,57,620,61,526,306,1,4769,1,3351,6,1059,1817,74,348,608,894,2,2876,74,5,72,99,888,1876,2187,16,35,123,82,114,490,172,1143,338,431,24,220,93,760,174,239,462,17,109,183,29,107,164,1159,53,307,37,796,69,1571,41,144,78,183,36,14,46,334,127,118,1013,683,657,116,47,107,63,31,525,726,3,1965,347,2672,2,1,4555,1,1328,7,1161,1159,821,443,1093,182,58,7,612,1235,781,246,1870,148,157,2,4478,2,11,9,1,1,1,1,1,1078,984,626,2310,129,26,383,86,131,101,261,148,603,135,34,435,163,115,362,107,231,89,235,119,152,146,163,32,16,148,37,673,11,184,137,28,52,191,1159,53,344,796,6,1675,4,2998,1571,313,242,4,2826,3,908,4,8,292,1626,492,742,468,1,267,99,1,2410,14,226,303,1541,1,33,260,1421,1,295,1,263,1,126,525,5,612,447,264,5,1622,26,33,4,120,3,486,1,136,4,369,4,805,5,68,2,887,4,21,3,1,2,1066,4,38,6,365,2,8,1804,676,379,87,4,1675,113,109,1,2480,24,9,1,1,1,1,1,1,166,446,27,1015,695,100,482,154,767,1,366,41,60,216,187,401,2,17,502,63,930,115,460,1,6,287,100,18,725,1,13,71,77,697,598,3,267,2045,2672,4,21,140,2662,195,11,9,1,1,1,1,1,552,1446,477,450,2202,1,2093,7,184,381,912,600,71,1221,1748,5,267,1661,37,5,3053,2,3277,1475,5,145,273,10,4419,225,1,2137,13,495,113,38,174,1,533,1064,4,607,1,2,964,694,4,2148,853,17,1839,3,1804,484,2296,6,15,166,2670,147,1553,575,1,4211,4,2320,2231,6,440,16,1068,1,72,3,219,3,247,4,1,698,3,683,331,1,835,311,3,4557,12,467,4,15,166,4025,714,10,1992,25,463,16,60,303,285,108,1114,632,15,353,267,395,148,1314,25,598,200,587,228,119,41,60,101,231,23,131,1,94,164,1,234,2,16,1,573,853,1,33,260,200,279,1,1501,1,2,124,90,435,3,1059,2847,894,2,1,2949,3,72,987,4063,30,33,124,490,53,261,53,142,579,303,313,233,343,25,4,381,46,134,2,371,98,15,21,42,269,10,1,91,33,8,605,6,628,1030,662,1460,789,557,9,145,2643,210,1208,344,1,10,8,3,3,612,711,5,3,171,888,4063,31,33,124,75,10,405,173,181,13,142,579,303,120,769,25,4,381,46,32,475,113,21,42,32,237,10,1,91,33,207,182,224,1,4885,1,819,1,694,21,15,94,72,25,86,29,107,164,1159,53,344,796,69,5,1533,33,41,193,29,219,6,3,4818,29,225,18,9,1,1,1,1,1,1,166,2139,678,326,42,1185,11,435,127,2,15,8,1179,4,38,4,507,1,3175,2,9,45,14,402,131,590,622,1140,1930,192,5,1631,1,552,326,819,6,2595,362,107,248,578,146,3,2480,1498,106,5,353,1046,2491,87,630,9,184,1567,570,344,256,6,17,6,392,9,862,836,277,128,331,893,297,288,75,1,3375,1,1698,1,3912,1,1746,3,184,3221,86,2,3152,1617,1,3152,1,45,1,44,1,868,1,523,1,1882,18,60,283,1,249,646,644,34,1,492,1,47,1,139,277,745,1,1,266,1,756,1,3231,1,2209,1,99,1,2361,1,2207,1,5064,1,2661,1,3240,15,145,61,332,843,136,803,678,315,144,411,683,6,4,8,557,3,292,149,3690,4,15,166,1967,796,11,134,391,30,27,95,1335,22,455,126,324,1235,1,749,1,2575,1,3854,1,585,16,268,297,1505,1,1,5,287,848,157,416,1,68,504,139,1,160,1,2005,1,5036,1,4590,1,4558,9,2320,539,139,1208,345,6,5,562,2,3,1658,2075,684,3,1059,1815,1032,21,37,123,858,856,479,92,507,3,3,518,414,5,133,76,236,3,96,39,2,603,5,13,610,193,296,1566,262,288,96,50,555,61,719,287,71,5,784,667,124,121,695,3,1059,2239,1220,11,784,459,22,72,596,547,657,653,551,113,305,1,2038,9,390,1,2452,1,263,1,277,1,1611,4,1572,35,364,2018,12,15,166,963,196,652,26,256,45,1015,872,296,352,4,354,1794,349,1154,1,3862,1,1885,1,3186,1,3999,1,4000,14,1115,26,3,196,159,115,1,701,3,683,147,184,306,745,3,321,1483,1140,6,15,3092,1,1443,2,573,10,390,1,1,252,2319,145,278,1048,119,573,2,1447,2665,6,506,236,2230,427,355,246,11,15,166,1570,1193,6,48,1553,33,185,153,144,5,506,15,2047,411,420,4,2944,1640,338,144,8,15,166,15,311,2491,1553,2,14,11,394,144,623,75,1128,887,534,1,243,586,1,5,2076,2531,7,2,438,7,457,759,2127,8,1188,143,14,1,5088,4,267,1698,5,342,7,262,2027,119,89,456,698,647,8,1155,110,1534,707,176,124,624,638,1,3185,3,170,4863,4,4,1928,42,68,1950,4,1103,837,594,1945,4,34,124,3014,93,1,3384,2,2998,2126,3,1161,2423,130,1,3212,3,2480,1258,657,3,938,385,820,3,608,212,1,3,1804,344,2436,4,2998,1884,242,2,3,1,1322,5,9,33,124,1986,784,456,399,242,316,138,7,210,2110,121,1339,629,160,278,5,99,657,1451,2,669,9,822,5,28,21,3,779,658,1509,104,1,4557,3,1336,213,1939,6,1482,629,834,1873,29,188,26,15,130,36,15,10,308,867,136,490,26,290,485,138,52,1048,160,203,141,1,2,8,8,3,8,158,388,58,238,142,2,24,4,97,1,117,102,23,408,3,26,89,3,141,3,251,2,628,89,53,2,112,72,16,25,2,209,1,93,5,111,1,46,1,45,109,136,152,118,19,12,3,15,116,101,99,1,128,111,169,117,3,79,1,1,3,14,522,86,438,618,216,532,20,306,108,967,115,236,522,335,1,285,21,15,356,69,21,1687,140,144,116,374,22,57,467,1083,33,41,129,15,63,8,226,6,6,551,53,1139,185,2712,245,1,5084,9,15,166,15,2663,80,11,48,1553,555,8,321,119,1311,53,344,773,23,1681,100,240,67,8,130,40,4,33,26,30,395,48,4,43,29,18,23,8,97,17,40,35,29,9,70,42,53,16,16,5,39,111,40,42,288,18,214,30,34,29,12,85,21,10,66,38,51,4,1,4,1,6,6,10,1,2,9,2,2,81,111,87,4,4,1,6,12,66,176,197,98,45,42,29,50,24,29,62,58,65,20,71,65,16,18,71,3,24,55,71,35,10,5,112,18,40,68,4,37,86,235,1,2517,1,3018,1,2541,1,212,1,440,1,4608,1,1075,1,549,1,4298,1,430,1,2953,1,1386,1,3195,1,1370,1,4967,1,4369,1,3358,11,26,136,204,238,1511,285,448,74,1188,651,88,1,2428,1,365,6,15,166,15,3850,160,532,41,390,1,79,37,366,23,15,171,1,329,54,377,118,27,274,117,103,162,199,1,232,65,96,39,47,557,77,30,39,89,1,81,81,57,101,34,1,1,30,165,332,63,40,333,105,10,30,14,4,1,22,2,196,57,94,116,72,35,10,3,157,39,159,1,118,1,26,1,52,26,144,169,119,44,85,31,3,70,13,16,4,117,41,125,1,36,8,8,244,1,33,1,296,1,90,661,1,4,96,72,91,20,77,299,206,1,1618,1,578,1,3207,1,3434,1,884,1,2657,1,2418,4,15,166,3865,160,9,105,216,119,21,1687,83,713,74,2048,6,15,2931,52,1553,2,573,1,2371,7,559,2,1084,671,3,159,855,12,394,1676,1,33,260,1421,1,295,1,415,1,499,4,1817,251,1004,962,1,663,1,1817,1,1596,1,4854,6,2070,1,33,1681,1,1211,5,15,166,3865,534,158,13,25,866,623,1,309,3,78,1,9,1190,8,1890,1,1,2225,1,3012,1,4104,4,234,2302,1458,233,2,2471,2079,1,4573,8,15,166,2765,52,1208,345,6,440,24,40,519,349,255,482,81,15,364,51,160,686,439,644,106,158,1,19,298,28,164,83,57,54,35,7,105,385,178,475,2163,865,171,6,267,158,1887,2016,656,39,1,361,1,1142,6,15,166,2142,675,1208,345,24,130,130,507,133,11,127,29,294,104,2,374,313,947,11,59,45,9,489,401,53,107,60,98,1,3,15,166,2678,21,40,333,163,23,455,400,204,80,26,114,580,288,296,274,809,190,60,14,20,376,249,1,3424,6,1443,127,33,325,2015,469,1,1572,1,1570,1,2036,1,1607,1,1971,7,15,166,3865,160,532,116,66,11,184,1788,132,1956,147,2,341,12,435,39,2,17,41,125,1,347,1188,226,42,182,23,229,340,102,104,1180,426,261,293,43,315,130,249,210,69,173,38,59,242,190,90,592,146,167,15,23,18,5,4,12,4,48,221,8,11,12,6,15,123,213,243,30,1,425,47,45,258,5,112,18,108,41,31,1,4664,1,4462,1,3654,26,15,130,36,411,1415,19,54,68,172,80,381,140,18,5,2,4,48,1073,479,1,3,71,14,99,345,43,8,1972,132,492,1464,437,1,64,435,6,267,1661,37,5,3014,39,1,2904,28,602,11,80,90,358,123,53,192,395,573,321,338,137,121,171,115,64,39,224,100,233,113,3,5,17,248,158,69,1,3712,19,182,533,8,742,2,637,134,59,23,55,147,7,1006,290,672,1,5,37,457,11,167,445,1316,37,5,434,488,537,702,84,341,18,901,307,2,57,239,275,328,315,2,456,598,3,336,169,113,2,167,392,10,15,166,1899,240,539,87,1604,1,187,287,4,1658,2167,1172,129,7,182,487,1569,59,232,1006,290,7,2185,2,1632,279,3,3,314,1,1375,12,15,166,2215,602,219,661,77,595,1,18,154,397,23,693,71,422,758,294,342,107,111,697,96,59,52,162,165,35,285,112,74,142,182,5,219,5,6,109,183,1452,1201,2085,7,6,15,166,2627,190,1553,446,28,694,2,488,1,1,1057,3,334,105,1,1,112,2,790,59,1,62,2,68,81,598,1,73,3,320,5,1,2,4,1364,300,2500,857,6,461,876,811,140,2296,41,9,371,651,816,1,505,498,1394,502,368,4,425,1455,3104,39,14,41,104,22,1535,450,23,569,102,30,74,1258,120,228,554,44,75,5,74,86,67,199,196,57,139,75,184,328,190,40,146,76,440,1,54,54,17,20,91,458,43,80,18,56,81,59,16,108,148,194,65,9,69,18,33,278,115,231,34,378,9,109,4,179,136,1972,522,1814,336,34,1,196,18,199,405,90,22,300,912,437,169,348,71,162,80,279,469,327,362,228,124,11,285,1560,587,683,334,19,472,78,614,389,90,5,2104,260,2133,1,499,2,4984,39,18,696,489,1061,440,54,61,219,31,539,125,148,31,569,76,134,105,84,5,1,3174,1,3151,5,995,225,103,3661,39,7,412,13,1429,7,109,1538,1124,11,620,394,463,732,672,231,756,369,38,60,297,2,592,1212,2,4607,423,3,1928,3056,39,6,694,90,895,197,923,1400,3,109,319,4609,13,136,4,3,232,340,4,4,2051,561,2,1135,63,5,6,158,1456,830,294,108,104,8,321,1063,764,248,548,1625,550,1,12,110,1402,1265,1,4,1,70,1,2153,1,108,23,6,15,166,2765,52,1553,446,26,417,13,118,30,116,90,241,159,386,44,50,264,108,372,140,20,231,258,390,204,367,280,43,121,178,381,8,285,145,1351,1101,71,515,601,229,11,109,2287,4,377,1,1848,1,220,272,1,19,3,2400,340,2366,2,418,1457,12,9,1,1,1,1,1,1,2931,1100,534,158,403,12,1091,1,982,2,625,1,75,1,2,2227,1,4,5,123,317,1960,1684,555,4,21,1730,1072,195,1,1374,11,9,1,1,1,1,1,167,3865,534,158,403,5,1092,982,2,625,1,6,1337,163,114,1322,1233,590,6,1364,250,1,817,306,1075,3,1658,2426,1040,9,1156,381,323,278,359,152,734,83,466,1,1563,3,826,2633,366,7,1569,501,1,1958,3,258,22,7,1664,301,5,1028,1552,447,127,9,1443,127,32,1,4,321,42,1,1972,10,15,166,25,4000,203,142,10,8,56,441,12,377,499,1001,18,274,147,3,911,22,81,1,1744,5,1064,2,847,2,3209,10,1443,127,33,178,147,42,51,641,220,1061,7,901,366,514,643,2,456,1106,5,2320,2230,1,18,557,9,826,1,49,782,1608,193,366,1299,2,5,15,2983,1553,18,557,7,1443,127,33,1059,266,456,1028,2,592,783,3,2109,773,1106,5,15,166,2139,2230,1,7,269,607,1566,300,678,405,768,5,206,4,2649,21,1326,7,1336,213,767,3,1169,379,94,3,2630,2252,242,4,1198,1276,1620,879,1,3159,1,2372,6,651,204,21,782,658,307,5,1965,5,342,2672,39,8,307,1408,808,91,501,418,485,39,3,109,2836,2085,2,1712,2051,3,292,4738,7,5,2320,678,1553,18,428,7,267,1698,5,342,536,3,2198,8,1153,412,299,90,103,478,697,1489,5,2111,834,1873,29,188,6,1687,289,392,55,1051,514,1,2630,1,1954,1,1864,16,145,21,1,4,241,102,166,728,412,45,87,169,771,284,1152,228,39,811,222,513,1926,20,7,3,24,4,6,19,7,13,9,24,17,1,5,3,33,2,23,2,5,3,4,6,4,13,15,4,9,4,41,14,5,635,307,56,1,3465,1,3680,1,613,1,3861,37,9,1,1,1,1,1,1,130,36,25,115,193,78,925,234,35,146,75,19,7,287,572,52,2,1604,1,2,1,15,57,1,7,437,53,2,12,3,4,612,3441,41,955,23,812,222,513,1946,8,2,24,10,19,8,22,41,5,3,27,31,5,15,17,20,8,55,9,3,4053,41,955,42,980,54,513,166,1412,348,11,9,8,2,24,4,8,6,11,5,3,12,10,41,5,3,27,31,2,3,2,3,10,17,15,5,6,2,6,24,15,8,11,635,307,56,1,2979,1,4221,1,3822,1,4865,12,321,107,164,1212,344,703,93,1625,57,1,7,437,19,9,1,1,1,1,1,96,1402,1265,1,4,1,87,1710,158,269,1,131,2,1,2851,10,857,122,716,17,947,879,8,217,24,417,8,592,2259,93,1625,57,1,7,437,17,9,1,1,1,1,1,96,1402,1270,1,87,1710,158,269,1,131,2,4,172,95,3786,996,17,280,225,40,266,345,550,148,82,380,611,51,288,71,46,26,598,59,11,15,166,15,1555,256,19,294,681,1550,573,2,7,15,166,15,2805,1550,573,2,4,530,327,929,31,38,169,27,427,2,56,132,163,3,31,213,138,52,52,328,235,328,77,307,31,77,98,46,109,97,38,322,26,44,37,37,12,128,25,101,14,255,266,310,1,3812,1,2376,3,4053,572,424,1,4556,6,1854,116,614,825,579,48,4,2320,2230,14,5,11,371,390,219,733,1851,98,41,10,129,379,865,1,4103,1,3995,14,112,72,137,107,164,1194,1158,1250,375,57,1,7,432,5,4,1854,2,114,1,4,2320,2230,4,15,10,1713,947,841,63,139,10,390,118,636,229,1,716,12,184,108,300,1159,1141,52,950,321,411,1,293,166,3,1972,2088,1064,3,167,2725,1664,3,1854,116,1538,6,15,130,51,4355,575,12,7,857,929,31,1031,514,352,1325,19,180,191,14,240,56,506,451,18,372,328,415,207,116,7,483,44,80,6,1424,1,284,1,5127,10,428,164,1556,703,93,1625,57,1,7,437,16,180,445,357,51,679,316,328,415,207,116,7,23,460,44,74,12,1,2848,11,232,52,128,408,922,294,350,42,1038,600,32,19,321,50,57,164,1556,349,354,93,57,1568,56,1,1,7,3,1,428,5,55,3,167,1653,1072,26,383,685,221,1028,952,51,173,8,2,61,22,41,5,3,27,41,10,17,15,5,8,30,25,205,51,610,26,981,54,513,1946,6,40,7,10,6,14,10,42,4,3,32,28,5,3,3,8,16,18,10,30,34,635,1,3863,1,4008,1,4071,18,15,130,36,15,318,1003,490,19,7,115,172,2230,1,3,15,555,2,12,15,261,1,18,1,1,1578,356,1,99,611,1,1,408,46,624,7,1751,256,19,2528,71,499,2,5,15,166,15,4355,575,11,168,1,688,366,563,7,24,303,728,254,260,7,1546,2012,26,44,39,35,12,6,15,842,960,303,982,260,5,3558,26,44,39,47,8,184,1567,561,609,23,32,1649,424,13,15,130,267,102,2430,32,608,130,837,331,242,2,12,6,267,1607,438,117,1643,618,4,166,205,2521,109,3,2148,774,22,5,2323,2228,2,72,441,5,1010,1560,696,1729,129,18,637,125,47,201,351,52,52,243,536,89,260,50,593,973,288,1,5,403,3,612,1700,2737,16,321,91,133,57,209,9,5,331,539,964,285,250,368,140,10,1221,21,184,137,50,221,1434,122,172,3,621,57,873,677,18,56,1,1,7,223,209,58,2,5,1014,2124,446,42,80,6,145,61,1311,3033,1,575,15,468,296,226,3,81,148,345,1,70,18,414,1,1196,435,792,2,184,1567,4,2007,19,2528,328,1,118,7,979,54,679,1872,118,10,36,4,2320,2231,573,2,3,2859,139,2132,2,990,577,6,197,915,577,2030,2,73,4,428,164,2352,2127,11,9,1,1,1,1,1,1781,1,1074,1764,507,3,166,2726,284,5,718,815,763,2243,124,9,9,1,1,1,1,1,2856,1764,507,5,354,17,2126,980,417,3,592,1212,1140,11,9,1,1,1,1,1,2754,1,101,2269,2,2,2111,2924,2,2320,2677,2,4625,424,5,80,1633,1832,219,457,6,292,1,1828,1308,663,123,1,1385,19,280,734,19,513,166,148,456,611,211,199,46,201,2,40,2,74,10,2,293,5,615,931,2038,130,98,8,1,2315,932,172,223,90,3,793,4,21,185,2653,7,1,3420,4,3584,1,3,126,5,979,733,1826,164,85,5,206,2792,1411,152,8,8,2316,3,304,710,314,274,224,572,6,876,17,730,693,1017,1384,6,292,1,28,1800,1308,786,5,811,222,513,1578,632,4,625,2,1031,1797,9,226,981,10,441,550,912,67,19,670,3,2584,825,627,3,2320,2244,5,2,1751,3315,8,80,1860,355,239,239,1053,653,605,3,184,4441,424,2,3546,217,7,145,61,2114,2231,10,8,557,4,2361,870,1394,95,4,612,2016,178,1288,13,811,168,567,166,1814,166,2,18,44,31,669,363,40,6,15,2305,2231,3,15,557,1,2570,2,1864,90,2,309,1687,2,2320,2244,5,428,1626,2318,2,473,1,5083,1,4721,1,4720,16,50,340,1,79,339,656,2,637,260,233,917,761,222,1,64,435,14,166,1,1653,301,225,546,284,253,702,277,148,2,68,1,5,166,1,2179,546,1239,3,281,840,3257,5,514,4036,1,18,557,1,750,1,3681,7,145,369,1806,2230,1,18,557,2,1658,2167,5,2007,19,294,2804,2,1,281,7,15,166,15,2652,150,1553,575,5,15,166,15,4928,2,1,3269,5,15,181,4355,573,2,5,15,356,1949,2804,2,1,2771,1,3813,5,145,369,1806,2231,575,1,768,3,2320,2231,575,1,3754,4,15,4536,573,2,1,1146,6,15,181,2805,1550,573,2,12,15,166,15,783,838,923,108,153,713,128,140,569,8,196,783,814,947,108,866,128,140,1,3651,4,15,2305,2231,575,1,2317,6,15,166,1636,2734,573,2,1,4679,1,4065,1,3659,1,4860,2,1658,3466,1,85,1,2465,1,4961,1,3148,1,1781,4,196,2124,2231,575,4,2740,108,866,128,1,1031,1,67,1,75,5,1928,37,5,3014,39,15,145,21,1,258,434,825,136,301,225,546,472,767,277,218,1,6,145,21,1518,136,1072,1239,20,46,99,81,159,174,940,22,124,223,448,4,303,379,75,256,588,219,410,19,467,5,267,1698,347,2672,39,10,145,21,1,258,434,825,136,526,546,1239,4,145,280,1395,1072,10,980,733,947,358,527,219,24,254,163,16,1,1103,1,628,1,1691,1,2949,1,2873,5,15,1802,2734,18,557,6,267,1698,5,342,2672,39,8,145,21,1,258,1921,546,1239,277,3,166,2726,1516,17,67,701,263,3,255,928,100,762,259,313,162,9,220,27,610,85,56,17,184,108,79,221,1159,53,344,744,52,287,1177,161,56,1,1,492,1,5,46,1899,210,292,2522,2,2148,796,3,2323,2228,2,3,2570,696,1729,15,145,81,1295,799,164,1542,1,2,3,108,332,1,89,2,110,6,267,341,212,1492,2672,39,2,145,2747,2,1713,2051,6,321,1827,796,5,1676,232,4,2806,1288,955,52,9,371,608,712,22,2051,24,433,865,41,5,112,54,2726,1734,1,2,1880,48,6,371,1342,1990,10,508,865,6,2799,860,406,397,217,186,2,2288,2337,6,15,166,15,2750,52,1553,4,4275,222,1,499,2,995,225,9,280,413,994,167,6,938,129,456,681,3,15,166,15,12,168,1,27,264,763,499,1126,866,153,112,3,494,6,623,1698,1546,112,497,337,3,694,2105,1880,8,328,433,219,733,1832,158,10,51,4,2121,921,322,1707,1,4352,8,110,981,421,562,708,1,70,1,2,4479,161,2,63,4260,6,979,733,1990,10,51,24,4,3395,286,798,2,4,746,3170,113,855,1,4063,1,2665,1,4205,3,2892,1734,1,7,15,842,960,303,982,260,1764,5,3558,26,44,80,6,7,1965,347,256,353,1704,359,37,15,166,259,1436,456,251,376,57,78,259,680,533,33,41,501,12,3,1781,1664,541,4,1695,1804,284,15,6,1064,2,847,2,2470,739,9,109,319,1683,834,1660,213,29,183,5,1,4215,12,145,1827,344,4,678,1062,491,10,1,7,428,129,7,267,158,1540,5,342,2672,39,15,371,413,196,51,3,679,604,1021,207,219,24,254,163,16,639,11,1,611,383,1633,56,122,40,25,5,1749,476,5,412,13,1429,116,906,2,995,4106,3,980,2784,457,4,165,127,300,1556,3,412,13,1545,13,980,54,123,132,424,604,343,678,207,219,278,163,16,4,2316,3,1014,1,3,2846,30,1452,2,3584,130,4,1,3247,485,3,4,80,3465,219,62,2,4625,441,5,592,1212,344,796,2086,4,267,1587,1,457,3,1713,2051,457,4,293,3136,663,123,2,3409,609,4,827,49,782,2167,2,3409,2,3,1895,654,1633,1,2650,1,1658,2,506,3248,4,1162,2705,445,164,2,660,1091,11,1658,88,324,1,442,753,559,42,1,161,283,6,616,541,132,1028,952,69,8,109,440,526,1100,225,2336,336,34,4,507,118,2353,116,3,616,541,2524,7,694,74,16,362,1653,882,132,4,428,1822,2822,34,5,428,1054,1,571,2793,3,1602,1224,2145,2,2945,2085,1,2316,122,74,1,1,164,40,1,82,1,669,1,1,1,384,1,1,1,18,146,1,1,256,14,1,1,2,24,1,270,1,1,156,1,1,1,183,1,1,1,422,1,1,1,1,340,112,1,1,1,1,1,21,598,1,10,674,1,1,504,1,1,1,1,16,1,1,1,1,86,1,1,1,1,36,1,1,1,1,6,1,1,1,1,36,1,1,1,1,31,1,1,1,1,46,1,1,1,1,41,1,1,1,1,36,1,1,1,1,26,1,1,1,1,36,1,1,1,1,191,1,1,1,1,1,4587,1,4586,1,33,9,15,166,4370,10,8,11,158,400,2,10,524,325,159,1,257,259,205,204,3014,1,1,1380,1,4948,1,627,1,681,1,1033,2,4345,1,1,4685,1,1036,1,3360,1,803,1,1266,1,867,1,2632,1,1236,1,4864,1,4593,1,1356,1,4035,1,4933,1,1786,1,1203,1,805,2,2777,1,1,2780,1,4596,1,758,1,3841,1,4985,1,5116,1,1161,1,3574,1,504,1,3243,1,1594,1,2559,1,3833,1,2689,1,1878,1,3141,1,1853,1,517,1,5058,1,690,1,3372,1,571,1,1730,1,526,1,735,1,1526,1,1891,1,4210,1,4631,31,33,41,1,1,1365,246,158,15,1,2,107,462,495,1,1,1,1,478,598,1,10,1340,1,1,1,1,236,1,1,1,1,5,15,166,2817,1208,363,5,1858,1439,1152,243,172,11,184,137,271,1159,53,344,773,23,1681,332,109,15,545,215,396,167,383,358,256,1230,12,105,35,10,295,22,37,1,1124,1,990,6,267,554,1053,438,2647,25,3,166,1,2725,15,75,165,83,711,407,310,126,271,796,1074,607,275,57,109,61,4,1751,1170,1734,445,2,1932,3208,3,1266,1656,662,2,3567,745,3,1266,1656,645,11,504,345,159,25,233,592,20,1044,1161,572,293,8,1363,1,399,1,3196,1,1,1,1,5103,1,5105,1,5111,1,2366,21,468,232,4,286,666,7,584,24,33,473,1,2,73,1,413,26,124,272,714,39,177,1,1656,1,2335,5,1033,1,2550,2,1,2,2271,996,1,2778,3,700,2,3,7,210,1541,256,19,2599,499,2,1,3150,10,15,195,258,157,1126,1100,1016,683,1,18,2,2859,21,3,468,232,956,11,825,877,42,263,26,818,1131,585,2,470,87,39,246,222,49,9,12,220,47,242,21,93,42,33,120,1,573,407,105,120,70,145,1,75,1,124,233,206,424,33,155,6,277,281,101,8,231,52,22,1,108,7,267,25,29,500,965,526,632,2,867,919,1,2077,1,1932,27,805,1,355,42,33,120,1,963,242,70,221,1,3,89,321,188,357,62,105,2,48,447,18,60,39,3,531,3,1835,1016,961,9,507,1215,910,346,863,471,295,95,231,4,4053,572,424,52,6,1860,204,863,456,1309,172,3,15,166,4444,11,460,5,402,919,232,377,237,1235,555,54,389,3,4864,1,2,4,321,1430,1193,1681,11,15,166,25,376,1120,1149,8,139,295,1258,575,6,505,40,1315,1067,1080,17,4,460,407,919,3079,20,517,21,57,210,398,153,1276,145,1,75,1,1013,112,56,264,13,110,54,117,271,5,1970,94,236,3,2715,1,1567,1,4544,11,74,1,1,1511,1,1,3964,1,1,1,1,16,9,1,1,1,1,1,1,166,15,396,2354,1605,29,158,388,15,17,952,140,818,548,197,122,1,2,334,101,1188,293,287,24,1,4,104,1,3977,8,321,271,1159,35,1135,30,1674,222,4,3584,2,1,119,1,178,1,4708,1,849,1,4876,1,3944,1,170,6,3584,2,1,891,1,161,3,1932,1169,2039,1,4567,1,3417,3,592,1556,2918,2,292,1856,4,1853,760,1501,517,7,225,28,1625,930,190,611,938,75,33,41,1,1,1,1,1,1,953,1,1,1,405,345,74,611,456,1,1,1,1,478,175,1,1,1,1,419,1,1,939,12,1,1,176,20,1,1,1,1,1,1,1,1,1,141,1,1,1,1,46,1,1,1,1,236,1,1,1,1,86,1,1,1,1,81,1,1,1,1,101,1,1,1,1,4,846,1,1,2675,9,104,41,1236,136,490,19,2528,570,2,8,592,472,2,685,69,328,2918,72,14,1014,2,1,2062,59,2,486,1,1,2075,1,1,1,1,3,206,4345,575,8,731,505,834,1,491,70,468,1394,1,4952,1,4668,1,1638,1,1391,1,607,15,74,1,958,1,1,825,507,712,59,271,598,1,10,463,159,3,196,1398,3544,1,1833,1,4655,1,468,1,1381,2,4029,126,2,1033,3,4,1222,1467,554,341,13,134,92,312,77,1665,820,94,4,911,520,290,125,4,2,4081,1,1,2462,1,1246,7,145,2464,1597,344,11,8,467,2,3240,3,10,22,429,1570,641,217,122,444,612,493,574,1,3916,20,38,107,1524,69,139,257,222,636,453,601,160,41,304,10,19,69,89,162,1,225,2,1417,73,2,1659,1,3,1804,2821,232,7,206,355,939,819,601,1257,106,12,20,276,29,1080,1471,52,805,1,963,24,31,220,2,1266,3598,5,145,2178,675,1553,2,3,2998,1553,368,4,226,991,1970,1010,7,750,2,411,2571,256,1,980,1,3733,1,1490,4,21,185,2653,742,6,504,345,417,1977,341,1364,8,504,151,148,205,2235,590,1,1114,8,1575,353,388,424,136,544,223,886,9,74,1771,13,2,110,458,499,1080,49,6,2630,178,190,1553,331,244,2,1658,1585,1,833,6,2070,1,1177,1097,1,183,1,240,2,504,4360,7,990,624,42,660,1417,1251,39,8,1153,711,31,59,97,504,678,97,2,2921,1704,4,1970,1,93,4,7,21,88,319,1316,1522,865,935,6,296,210,15,867,492,3005,6,285,1643,993,1629,434,140,2,2688,1,3,212,154,1438,4,613,3,747,1,4,2853,1,439,1110,3,1,2845,30,35,33,209,1345,273,298,1,1,767,1,1,1,1,452,1,1,1,1,1,196,1376,523,1,1,1,1,111,1,1,1,1,36,1,1,1,1,3,3861,353,809,4,1,4751,48,46,3,1417,1831,1281,3,4971,93,37,2,4551,573,9,504,151,148,205,258,592,1385,590,1115,4,1575,1977,1,1,1,242,5,172,95,2045,1741,996,1,3215,1,3220,1,3219,1,2263,10,166,1,245,102,545,1833,1200,123,341,2,126,243,2,89,1,1,1,1,1,50,407,92,1,1,585,554,3,209,1,1,1,1,1,11,32,188,1,1,1,1,908,153,1,1,16,29,1,1,93,1,1,1,112,9,1,1,25,1,1,388,1,36,946,1,1,1,1,76,1,1,1,1,76,1,1,1,1,136,1,1,1,1,1,1,1,1,1,1,1,1,1,1,36,1,1,1,1,106,1,1,1,1,6,1,1,1,1,11,1,1,1,1,11,1,1,1,1,31,1,1,1,1,1,1,1,1,1,6,1,1,1,1,41,1,1,1,1,12,4668,1,1,1,1,1,1,1154,1,1,1,1,1,4673,4,145,1372,1481,1553,7,2129,1,3338,1,1,1,1,19,15,62,104,166,1,112,613,521,1006,9,172,67,769,429,160,161,184,187,273,1,695,1,2641,1,3715,5,145,1372,1422,59,1553,4,59,533,1556,2918,10,4863,1,1,1,1,986,1,1,1,1,4,145,2853,1553,74,1,1460,4,15,2983,1368,185,1,1462,1,4461,1,4463,1,562,5,15,166,1967,633,1770,1,565,6,15,166,1967,633,220,1550,2,3107,1,1,3110,1,74,7,15,166,15,1398,1187,1770,187,1,76,6,15,166,15,1398,1187,1957,1,4340,7,705,2224,1077,2,26,447,409,1,4342,2,145,4406,1,3737,7,15,130,36,1336,1481,1553,187,1,3742,6,15,130,36,1336,3034,187,1,3392,5,15,130,1372,1481,1553,7,1559,1,3828,1,1,1,1,7,1334,1,4008,1,1,1,1,8,2176,1,1,3310,1,1,1,1,1,4278,1,1792,1,620,3,620,3655,60,9,347,1,1,1,4863,1,1,1,1,4,145,2853,1553,18,3,145,1236,136,1,4539,2,145,1372,1,2801,1,2798,5,15,181,2652,1890,273,4,15,128,38,4557,1,4039,6,15,62,104,1413,1254,1519,1,545,1,546,3,2080,918,1553,17,723,80,207,119,815,465,4,252,583,87,2,533,563,1,38,523,86,10,3825,1,1,1,1,1924,1,1,1,1,3,1073,1706,2232,1,619,1,4237,1,647,4,1073,2375,169,1394,4,1073,1706,838,1394,2,3582,1091,1,77,1,3673,1,542,1,544,1,798,11,760,1,1,1,1,1,4498,1,1,1,1,8,542,254,201,403,2408,204,2,654,6,542,254,604,516,1892,860,5,145,1372,1291,190,1553,17,120,192,414,84,228,138,186,75,368,274,1072,365,759,222,1,1,457,4,432,970,402,2497,1,4301,1,1401,13,9,1,1,1,1,1,2107,647,1,1857,1,7,507,17,145,26,96,449,7,658,136,795,494,23,30,1,138,1553,187,259,52,17,262,342,112,45,140,101,1235,286,430,239,282,352,123,81,89,417,478,14,109,75,137,107,164,481,308,136,234,1193,1792,275,19,36,2,3982,756,10,725,84,1,551,104,2,1684,23,4,5,1,3086,1,1598,17,261,2,4,448,8,1589,221,3,270,86,582,2,353,285,8,503,424,5,2320,540,1549,141,19,1,2992,1,3002,8,1,611,383,333,984,534,1248,955,3,112,2734,30,12,112,161,139,288,913,335,480,485,553,82,161,769,13,700,2,443,34,769,480,628,410,194,347,59,87,308,1,1613,1,4125,1,1184,13,15,97,480,1879,473,57,1550,18,167,330,6,52,2,12,460,234,2,1447,1,3,701,983,528,2,238,2,19,142,233,132,211,46,397,25,758,135,198,87,216,194,302,574,175,162,552,134,10,142,581,1221,830,561,1,1,2,38,1,7,321,271,1159,1170,1273,431,441,7,1965,5,350,1733,572,424,52,5,412,13,16,1413,1,6,145,22,692,961,65,2330,12,1475,113,1174,789,9,29,95,29,92,30,391,639,16,59,233,136,164,783,429,81,263,703,93,74,1197,354,16,481,5,5,2763,827,95,30,1152,6,145,1372,1422,59,1553,10,2,2584,4,4,2781,217,1553,18,12,268,933,1163,557,179,237,87,361,1,81,113,254,8,465,304,624,248,754,1035,481,1135,3,465,1123,807,11,502,55,236,489,1082,1060,361,1,448,263,1,1,1235,1,268,2,4478,3,3,2944,1250,431,6,171,754,2,19,5,2667,8,171,756,19,5,869,203,1595,1402,1,983,45,74,1,1,1,1,1,1,613,3,192,1,1,1239,1,13,1,3,142,1094,1095,680,1,1,1,1,1,1,1,1,1,121,1,1,1,1,176,1,1,1,1,46,1,1,1,1,7,15,130,61,1627,948,1425,345,22,63,2,193,437,131,1,156,421,1,74,667,131,20,344,171,12,828,86,87,498,97,150,5,334,2,53,2088,3,6,592,807,2398,828,501,2,4,2892,1734,1,7,7,2033,71,2501,20,222,277,2,13,545,57,336,218,264,550,1496,96,22,264,159,852,244,2,562,3,4,15,2133,633,1770,8,371,2027,133,28,439,649,1070,409,1,3647,10,321,1483,508,25,1692,281,304,11,359,140,7,2241,5,1384,82,71,678,403,7,226,12,2082,85,2454,60,207,5,267,345,2016,1466,955,9,74,471,17,1679,236,321,1464,199,403,2,267,4782,2,545,1,5,2320,2231,18,555,2,1,4262,4,1559,1,616,2,5,2058,1255,616,359,429,3,619,177,3466,4,2312,2390,282,65,2,1381,136,5,855,209,594,255,1912,8,74,2,486,3,1464,3,209,5,12,171,247,500,5,4,19,5,279,1398,56,934,754,1,2054,5,2111,834,1902,183,5,3,4551,446,127,14,725,742,603,1,33,260,232,1,468,1,1431,1,64,435,49,75,169,91,12,46,96,54,78,54,19,103,202,255,33,48,126,361,134,74,100,106,7,8,4,2,32,381,344,165,319,6,39,17,82,32,23,30,72,10,26,3,1,32,142,2,211,63,380,34,1,4669,1,4600,3,2998,1553,306,1,4360,1,4341,1,4890,1,4006,9,587,32,510,1348,5,183,309,913,435,1,4030,1,2237,1,4536,1,3487,1,1838,1,2539,1,3566,1,3445,1,2477,1,2177,10,297,309,112,616,1018,1656,531,134,217,125,1,434,11,297,309,112,616,1018,1656,531,86,48,217,125,4,2137,463,648,1040,1,3887,1,4119,13,145,498,1,366,1,506,287,1581,1,1047,1,1,190,9,145,369,496,507,1422,59,1435,1,117,1,3831,4,145,2178,675,1553,26,143,576,607,592,26,308,242,110,61,109,473,1,87,1,1,2,38,1,510,3,306,275,1,44,156,329,1,5002,6,693,22,997,199,937,276,6,715,8,345,19,1243,1320,588,36,9,17,14,14,15,10,7,16,4,17,15,21,5,10,10,4,4,17,7,24,6,5,10,19,20,25,35,2,13,3,12,6,5,4,6,23,14,6,10,7,32,5,1,1,19,11,14,16,11,31,15,5,2,19,7,9,4,9,22,3,9,12,24,10,20,7,23,12,18,5,2,4,16,5,13,17,9,26,6,10,9,4,13,10,1,4,3,12,6,17,32,37,4,16,6,1,2,6,8,3,28,22,14,4,8,14,3,34,18,13,3,9,3,7,10,15,32,3,21,6,10,4,4,13,29,9,9,3,2,13,7,5,5,7,17,3,15,8,12,33,17,3,8,32,6,10,8,12,3,3,16,13,12,8,15,2,28,7,12,14,10,9,4,12,19,4,3,21,7,3,7,12,22,10,25,11,11,12,23,33,14,17,32,3,5,28,14,36,7,5,3,24,17,27,5,14,18,5,4,5,19,19,2,5,17,2,7,3,17,3,11,5,5,22,6,6,9,2,45,15,13,13,3,7,30,12,12,6,4,4,3,6,11,8,19,79,8,1,1,39,19,6,27,29,5,6,10,9,15,7,6,3,5,24,10,8,14,1,7,6,3,41,29,18,5,3,26,35,8,9,66,22,16,10,9,13,11,5,19,3,3,11,18,5,6,7,7,3,6,10,4,6,4,3,6,3,2,15,13,4,3,8,17,4,3,17,11,5,3,3,8,5,3,8,4,7,7,10,11,6,13,7,14,13,5,9,11,1,14,17,6,8,10,41,12,19,4,9,2,15,2,25,1,5,13,6,13,4,3,5,4,10,19,5,22,28,39,28,3,20,4,7,6,13,10,13,12,3,5,8,19,13,9,16,52,7,5,8,10,4,22,6,21,5,3,4,2,15,3,28,7,14,8,40,2,8,16,12,10,10,7,46,2,6,41,16,3,16,4,5,10,13,26,19,11,11,6,2,15,7,4,2,10,12,4,31,9,1,3,16,2,5,11,7,3,38,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,3,2998,1552,1,9,602,91,22,184,1452,1123,640,421,478,1,4268,3,21,163,4010,1,566,4,15,166,1967,2403,25,120,192,413,85,228,138,185,1,74,1,82,1,559,518,56,1,279,218,23,341,760,222,1,1,456,3,877,1430,1474,14,267,1587,1,73,37,5,342,494,86,1161,572,359,39,26,8,145,21,1,245,13,89,2378,1239,12,326,2,84,13,16,1420,1647,1,1,1263,1,1,1,1876,11,77,1129,388,239,948,67,519,215,661,4,323,20,543,1,253,1,200,1,1,254,33,964,1423,54,81,1,203,2,439,215,4,306,18,281,45,180,1245,94,16,2,966,155,399,1,5,119,2,445,629,189,293,10,77,383,1134,199,40,948,67,519,215,661,1,543,4,21,2923,1250,431,2,2808,1743,1,2364,28,77,270,1,112,309,304,261,260,89,85,307,108,417,179,69,7,593,169,229,13,123,384,1,9,191,35,409,94,1,1190,20,153,107,458,355,625,405,135,55,209,78,24,170,405,237,409,87,75,348,180,496,37,136,3,1,3,117,74,5,36,1,168,171,4,1,2,1,238,3,1274,1,9,1,525,561,1,1,2,38,1,190,341,1,208,22,182,150,63,5,1,4323,1,2238,1,3085,1,4966,1,3874,1,4269,1,723,1,3179,1,961,4,196,264,763,1625,21,117,526,1,17,58,234,57,1,1398,188,651,87,2,48,1,484,563,1,1,37,442,2,840,1,15,321,1430,53,161,347,580,52,1187,171,248,75,15,396,2,28,6,1573,20,590,665,165,1231,12,337,1,502,1,93,1,532,106,128,539,135,2296,22,226,812,163,160,1,157,1,584,216,44,496,1166,55,1,193,197,25,1,64,43,371,21,54,143,2,122,28,3,193,23,88,5,39,1,68,1,2,5,176,3,421,5,53,136,354,3,91,5,342,39,2,453,20,3,123,522,2,119,142,4,149,5,112,2,105,8,221,192,5,196,148,5,92,32,3,67,5,4,267,150,3,1892,1,1073,1,4288,1,788,4,2859,1,7,13,16,267,345,175,397,302,388,438,117,526,696,367,7,47,50,77,103,3,3109,1,1976,1,3013,15,117,723,1,93,1,638,1,127,169,2374,1,188,1,237,1,7,171,754,2,19,5,2667,261,9,171,756,19,5,869,203,1595,628,774,6,1820,203,1231,114,878,774,2,460,2388,4,715,2620,2,1135,4,15,2983,1553,18,4,3337,985,150,63,4,418,247,710,3394,5,1073,610,1165,769,365,4,109,1266,3655,7,6,15,166,2139,678,1553,446,3,1066,849,3209,8,75,619,1549,556,610,272,32,628,8,507,1500,19,1725,803,328,242,2,3,75,619,2105,5,826,261,2738,42,740,8,15,130,1372,631,633,217,214,1339,6,1404,1,1144,872,312,449,3,2998,1627,501,2,329,2552,6,995,1689,162,30,1218,1007,4,109,319,3703,716,4,566,465,1537,231,5,15,166,1967,2403,74,24,12,365,274,26,1200,18,84,419,258,174,114,1649,485,48,22,1,1,1,1,1,1,1,1,1,1,2130,6,258,725,1841,828,86,682,1,1359,2,694,4166,3,548,1217,1095,1,3042,3,548,118,3015,11,75,491,128,490,1059,556,609,243,30,32,749,8,428,120,118,359,589,909,2549,34,7,1038,481,1,1631,1124,222,1,2,4669,4,4,184,408,1556,2477,5,2383,476,17,1209,987,5,136,583,4,2051,1899,3,412,7,1485,8,171,247,509,19,5,1160,1507,754,8,923,1131,3,478,93,56,2037,365,4,321,1967,656,1681,6,172,95,2045,1741,996,52,16,112,54,1,245,102,166,457,728,87,399,541,284,916,123,229,112,22,602,4,332,2,380,100,2,1148,3,100,3,511,3,276,358,24,1,207,485,1,317,3,1,5104,1,3470,1,938,1,2352,1,3721,1,1744,1,909,1,910,1,825,1,745,1,400,29,21,83,8,33,226,221,648,908,61,195,377,70,93,1,73,158,93,823,123,357,54,1,7,226,1,61,108,41,53,1,4572,1,2537,1,4563,4,1689,1315,717,76,1,1689,1,4859,7,602,818,1253,514,661,693,318,4,112,69,190,4753,4,4634,3,1,221,1,110,1,428,1,2870,11,602,336,482,931,93,229,514,661,664,29,318,20,112,180,79,221,1488,129,159,576,1,324,823,123,411,1,7,226,165,5,36,5,1,3508,4,196,2612,190,1863,1,1420,1,2673,1,2446,1,939,1,1978,1,2886,1,197,1,5080,6,127,703,1433,952,142,1428,9,602,336,482,1767,205,329,335,803,244,14,197,1010,372,110,519,796,268,192,257,76,627,185,250,2,1,3266,1,2785,1,182,2,412,1330,18,292,62,238,244,1025,287,420,283,93,325,115,9,625,39,35,123,419,437,6,809,1295,493,1900,1,499,3,167,4048,341,7,1860,456,950,117,9,615,49,8,15,166,1652,948,27,190,619,934,12,196,661,349,477,134,1,15,1018,516,24,226,1488,18,182,15,1010,372,110,519,642,154,268,192,255,2,56,20,627,185,250,2,1,2156,3,1860,1523,624,5,15,166,2627,190,1553,6,1206,611,16,1534,250,1488,8,197,1382,110,2030,2,56,1082,2,6,602,336,482,1767,279,382,12,100,2,16,691,742,1046,1129,481,2,35,253,1,1,1973,9,602,307,29,382,100,1253,514,279,382,13,371,221,648,1761,1091,123,354,57,1,7,432,5,53,2,359,1202,1,4992,5,15,166,2627,190,2128,6,602,818,1026,227,1046,1140,4,602,818,2428,1255,5,606,334,482,1768,659,10,104,41,1236,136,2,1,487,19,2546,552,4,606,334,482,1466,7,145,1236,136,2,1,3031,21,10,104,960,2,564,285,210,992,34,1737,150,2,1833,1018,7,321,271,1556,164,632,2105,22,6,109,319,1683,834,1149,936,10,602,336,382,100,434,819,793,541,49,1047,8,612,383,1366,267,178,425,863,531,8,602,336,482,1253,793,590,803,244,2,938,2528,2,5049,52,3,249,2577,907,1,2553,2,3466,590,4,2320,2231,18,557,2,879,779,2,4056,2,4,2320,2241,8,557,4,827,831,2167,96,3,172,95,2045,4,2148,796,1681,441,4,172,95,145,1900,10,112,72,137,1687,140,796,5,1266,410,232,3,267,145,1900,8,938,482,1150,103,793,590,485,318,3,4859,3,2,5,145,2178,675,1553,575,2,4859,2,1,226,6,292,533,979,150,1954,1049,2,606,334,2,145,4264,3,2998,1553,331,4,172,95,2045,2737,2,167,2725,4,715,3,1024,2,3,371,1777,2709,4,145,176,4088,216,3,1201,869,1,8,602,336,482,2046,382,208,485,318,4,602,336,3118,803,3,145,2175,461,1,2812,6,2007,26,475,490,1553,2,3,2826,2145,93,4,602,1374,2883,23,6,15,2089,704,190,1211,788,2,4953,4,2,1751,2874,4,3358,555,33,686,5,1972,2088,149,353,435,1,5134,1,5136,8,1320,1,834,518,3,562,1303,486,1,3328,1,710,14,15,577,1556,140,520,136,54,20,1566,41,265,32,144,60,4,1320,1,1357,2349,1,2675,4,1320,835,1083,1789,11,184,1567,360,201,318,1564,357,74,411,30,60,7,1363,335,162,568,827,752,73,6,15,166,2837,1188,345,575,5,542,695,2091,100,656,14,448,143,11,718,100,1062,88,103,205,360,610,247,446,193,7,1201,36,1522,173,131,112,153,10,79,859,482,170,565,327,88,189,136,292,6,79,1341,170,892,277,136,5,22,429,1557,304,2465,7,602,336,2249,279,382,693,562,1,451,1,22,1,2662,1,1207,12,899,464,213,284,568,16,670,269,624,49,341,115,8,321,130,141,1416,936,1640,306,32,1,5137,11,309,401,199,362,725,537,116,1591,238,5,600,7,321,130,1557,936,1640,306,32,3,1320,1353,205,4,773,969,2744,398,4,710,610,1353,1567,1,4483,2,1586,4,2,4544,3,27,938,1,1,1,2525,1,1,1,1,1633,1,1,188,1,1,1,1,356,1,1,1,1,241,1,1,1,1,5,606,334,1736,794,1634,4,715,2759,514,945,1,3571,6,628,436,932,2033,215,193,10,290,1,383,2,525,1876,180,727,513,1,2,1996,2441,7,290,1,383,2,2401,180,727,14,2207,1,1,1,3283,1,1,1,1,1,1,1,1,1,1,1996,5,857,821,844,922,953,9,15,166,1636,331,850,3,1550,18,557,2,79,2816,2,451,1861,4,2174,566,136,2230,6,1854,26,1628,1,498,11,4,15,166,4370,573,3,1320,1353,1868,3,2432,839,747,9,46,461,144,1071,582,674,594,1021,72,3,2106,753,36,1,1678,2,2148,853,5,197,3522,55,1329,1,5,1237,3,768,622,2252,1,1240,7,1420,1026,124,103,205,1700,156,3,2630,1939,313,3,3719,55,1329,4,1240,768,622,2252,10,602,336,482,1150,79,538,279,382,693,562,4,2007,19,604,2252,18,112,72,27,110,50,57,33,131,648,511,257,936,232,1018,390,338,109,95,1,2976,7,171,1069,546,227,348,870,1787,7,256,346,336,482,1767,279,382,3,2630,178,2074,6,256,346,336,482,267,1779,12,311,311,103,84,72,310,50,1356,468,1,917,448,1,1378,1,2597,1,3646,1,1846,6,602,336,482,267,1779,382,7,2007,19,584,20,178,133,57,1,283,1,1332,1,394,1,1003,5,2007,19,604,178,190,2,2361,870,1,2013,4,602,336,482,2046,9,1176,25,869,1,861,582,238,745,1,5,899,961,1523,624,49,1,2759,1,4510,2,3065,1,10,279,75,799,633,78,90,54,342,882,235,1,1295,10,145,61,1175,136,234,53,344,796,1681,222,1,965,9,197,513,199,76,286,1219,159,1591,243,1,4139,9,354,799,711,26,64,396,121,82,679,1,691,2,2944,1681,1,4241,1,1271,1,985,1,2490,9,592,648,768,140,796,1603,375,113,1,1,3469,1,1874,1,1238,4,1201,954,908,124,7,899,421,540,568,955,624,49,4,15,166,4370,575,3,2759,136,292,1,966,2,2312,1980,1,171,1,2952,4,820,543,1892,1085,3,592,1556,140,5,184,22,115,4230,74,6,2597,33,435,1,1417,399,6,309,1687,537,1687,258,605,2,321,1967,5,1240,768,140,870,1904,1,1320,2,451,1557,2,184,4010,5,309,1403,284,537,1945,3,4007,49,456,6,184,408,1416,140,2046,728,38,602,1,1,1,1,1,331,1,1,1,2525,1,1,1,1,1633,1,1,133,1,1,1,1,51,1,1,1,1,356,1,1,1,1,241,1,1,1,1,4,606,334,2530,1634,5,602,336,482,2046,382,6,604,335,482,2028,19,1643,10,184,428,1492,1949,444,1,127,372,52,52,3,715,3273,945,1,505,7,20,1934,396,121,82,2418,93,3,2927,456,641,5,628,1368,1,2247,193,7,295,307,105,231,482,2428,1255,2,2846,14,5,197,405,3117,55,1329,4,1226,729,182,2615,3,602,336,2528,1,256,2,1751,3373,6,290,384,2,2401,180,727,2,2111,2919,1,1516,3,604,2845,1248,11,1890,2,288,724,1640,1,2,2,42,33,115,9,112,33,1374,1,406,435,1772,492,499,1,2691,1,91,1,4635,2,112,5012,3,1751,397,2402,3,972,2503,1307,3,4544,2,1,8,145,1236,138,1,1478,1556,18,552,51,142,3,107,162,27,105,60,134,85,115,295,282,141,78,8,119,108,29,22,298,129,139,88,452,4,1,109,29,175,24,253,105,230,136,44,76,12,83,28,44,32,37,1,2,16,152,169,45,22,147,22,2,972,3810,10,112,55,17,1920,702,139,1188,492,257,115,13,112,33,22,347,809,379,1,512,591,370,309,648,583,8,145,1236,138,1,1478,1553,21,552,14,112,72,654,228,685,164,1030,1188,61,356,75,263,32,118,2,15,5051,10,464,1519,1,99,526,193,6,190,1134,845,2,1892,2655,8,464,662,857,1,138,487,1523,845,5,184,1567,123,2676,75,15,167,4,956,196,575,125,81,698,683,648,61,522,204,77,104,4,249,1,1,3,16,145,39,330,1003,461,29,26,287,1191,898,142,2,1,15,555,2,1,250,2,4058,423,4,3001,1550,56,519,1,2766,10,546,1023,89,1608,559,231,456,95,320,176,5,172,95,1392,2004,1360,7,1890,162,35,93,724,1641,105,7,184,408,1159,2799,75,441,58,3,2052,35,2563,2,592,4474,2,2637,1,1,1895,1,1099,4,1864,13,77,1278,9,296,255,388,776,729,797,204,277,910,1,3468,1,4267,3,1648,714,1667,2,1033,1340,1,1969,1,724,6,15,166,25,1874,31,2932,4,1965,347,494,2178,3,2312,8,2664,16,186,6,684,3,93,256,22,562,1,311,9,36,1976,637,94,220,1,795,1,2959,15,186,6,603,81,96,256,22,562,1,311,9,36,1976,563,74,9,184,271,1905,1242,531,364,1,479,150,4,167,1856,1462,1231,8,15,166,25,1905,209,461,1425,345,6,310,485,177,1024,1781,1005,3,995,4054,52,1,1890,1,4545,3,1890,1014,1641,3,412,1442,116,4,15,166,15,4355,1,4782,3,2312,2737,52,4,857,91,1412,767,1,2360,6,612,68,179,464,497,1611,6,1141,87,584,312,45,2707,5,186,690,374,562,1450,3,2050,2,2598,4,400,431,2526,611,4,1760,1,1,1334,5,196,1637,948,67,1134,7,691,1,1179,1096,1,1125,627,12,157,2,297,1131,273,2,1,24,1,1039,2,454,8,15,166,2765,1260,344,1,18,557,5,691,2276,1,1125,627,8,112,72,137,1827,796,1250,21,410,4,691,2276,1,296,16,693,286,408,3,1990,119,47,1,5,46,189,2,53,884,326,8,7,178,1699,443,2230,14,5,288,1,4098,6,2080,918,1552,1,446,28,1,1330,4,1569,1063,1680,621,2,4550,574,1,4024,1,2143,8,2054,1,1,3402,1,1,1,1,2,33,4,4,2808,190,1563,8,7,1124,2,857,103,702,1344,2,1,4132,2,216,9,6,157,663,1040,584,1368,908,3,3528,1,275,13,184,556,85,410,501,127,2451,237,18,313,8,45,191,13,1196,191,3,446,1663,1,98,1,103,85,2,1263,8,5,2007,26,2518,2,573,9,582,311,170,560,255,681,572,640,946,7,2568,16,4,821,2,625,3,5,1521,799,2230,14,5,3,592,1159,3315,2,157,2287,9,1323,64,583,614,796,29,689,622,332,12,112,66,18,264,1860,1522,708,14,5,288,267,2,10,820,412,165,338,1243,1103,1,230,408,213,2,112,2669,3,2584,3,1,2,1687,283,3,5124,4,1,3,413,3899,13,4,292,4292,263,190,2,2038,406,4,2320,626,1604,19,1,1135,1,113,1,2338,2,15,2931,7,1323,64,1197,796,29,689,954,11,4544,1,1,1,1,1,1274,1,1,1,1,13,249,1605,2,24,48,809,1,1740,1,2,159,244,6,7,15,166,1336,1481,1552,1,18,12,249,1502,103,74,42,1,500,82,368,1704,277,116,5,15,166,4369,1,18,4,691,2277,265,31,28,43,266,600,121,122,4,115,266,50,273,110,26,68,4,70,395,116,278,2,454,6,599,36,10,206,243,535,1,3,181,15,4355,6,4797,1041,1,1,1,1,1,3096,12,217,4,1355,9,322,461,55,1051,245,55,770,235,3,1833,948,67,4,691,1,2275,1,2,1751,397,6,588,1319,236,280,1516,1113,5,206,386,1028,1239,1303,2,1761,1,4,1600,106,916,1823,4,1845,15,2,1,2,181,4370,9,979,928,203,33,225,55,110,2246,304,3,1907,236,280,2,820,4113,2,4551,479,4,268,1,30,1,4,390,1,3635,1,4,1447,2579,1,85,1,2319,14,1153,320,391,26,64,133,385,82,678,1,1311,3,35,496,1,1898,15,876,3,262,3,104,1,832,235,3,64,950,1,267,1,1198,2,1,4751,5,1992,25,1,65,1061,1,2017,9,607,556,1339,410,986,79,690,275,1,8,390,1,2452,1,1182,446,30,17,11,1227,1,271,1,368,448,3,1014,1,157,621,1,582,3,585,1232,2961,24,46,180,596,33,21,3,328,213,149,89,658,3,251,53,148,80,482,1,86,164,149,92,104,383,3,145,2747,1516,13,67,964,3,123,132,1028,952,69,475,205,51,610,141,18,226,333,296,21,3,620,817,3,304,710,1,86,164,337,108,3,108,5,5,67,967,1283,1021,343,6,979,1761,108,866,128,140,2,1996,4,8,38,745,2169,556,30,274,865,142,3,4053,996,52,1,4032,4,1569,881,627,1211,6,1115,499,151,1067,111,651,12,181,25,308,1237,569,624,54,1552,1,18,56,111,10,1297,816,602,4,2,14,14,2,2,286,1,3992,1,232,14,1115,499,152,347,602,4,2,14,16,2,79,111,96,555,19,506,235,1,32,711,360,16,1118,216,189,25,24,567,18,380,34,309,144,226,1,2972,5,15,166,2763,1607,575,8,712,1454,8,117,266,448,1170,931,3,1220,708,42,44,66,1,90,127,221,1,107,102,1,23,72,1,45,1,10,31,2,583,1,257,1,608,3,617,7,101,59,245,1,90,131,1,127,1,78,127,60,1,114,5,278,1,461,1,15,15,166,25,1545,397,172,624,54,1553,18,56,232,25,184,60,6,354,1691,103,1149,170,1090,1,1417,5,285,319,4,8,3101,1,4101,3,4194,445,281,4,109,1277,1014,2672,5,109,183,126,3713,899,11,616,869,129,151,348,121,198,306,108,748,1147,2,2174,2932,4,2312,11,1343,1318,7,167,4,599,719,1996,716,549,30,589,16,21,149,2,159,1,127,2,167,1,679,2,738,1,462,1,10,2,1,4,1267,1,119,166,1,199,1,48,1,1,2039,2,3063,1137,7,1330,48,121,146,1097,91,947,5,167,603,719,1996,716,2,736,376,9,635,864,119,27,1097,8,2,81,216,12,184,482,1482,164,119,490,1629,75,359,46,6,30,8,1141,358,146,745,352,91,216,1039,7,267,341,1704,100,49,2523,39,4,321,1483,1140,2122,4,1447,498,1156,1011,20,342,4,160,43,65,2,50,28,48,333,40,55,161,154,732,215,136,1026,45,361,8,184,402,1734,607,994,629,19,467,4,167,3083,1306,244,4,1115,55,2424,45,1,35,4,2927,1,443,1044,5,184,402,1495,2955,86,6,2320,2230,19,415,39,101,4,1928,42,3014,39,6,33,1082,55,2424,45,1088,1,2272,10,29,1,1084,2,996,121,1,1,1358,2,9,206,1545,328,865,54,1031,521,1,74,4,267,2045,1351,1360,7,167,4,1318,331,2381,354,195,3,2455,449,877,3,267,953,3803,5,441,224,1,2,406,9,31,90,1105,77,1017,1562,669,18,264,4,1499,146,1097,1038,1,3781,5,505,108,126,2239,755,2,586,4411,4,995,1811,191,1097,2,3161,270,5,1880,96,1,1531,1,4,1499,119,27,1097,3,995,1689,1410,10,167,4,1223,856,96,283,536,320,645,890,69,141,17,127,11,76,134,45,53,10,2,100,26,78,16,18,47,38,482,64,230,28,118,15,145,188,145,17,73,90,34,72,22,220,4,93,93,7,109,29,24,143,61,23,6,6,3,239,12,22,70,67,20,27,60,57,62,149,45,28,138,57,96,65,87,76,25,49,20,151,6,167,4,1223,952,1139,645,3,1394,952,1784,6,296,308,335,1270,453,1970,5,72,95,2179,604,1180,9,412,268,457,728,87,18,876,30,1568,8,2104,216,277,1678,222,1,71,428,10,167,513,457,257,471,87,924,1568,112,464,2,4562,562,2,2346,604,1,2623,1,3333,10,551,285,879,306,188,453,224,559,277,910,11,551,285,879,306,188,162,291,224,559,277,910,7,460,1538,1,56,797,2212,1,1,2250,1,3458,12,297,249,60,112,222,1270,1061,175,29,766,272,403,1,1863,1,3391,1,1835,6,157,558,608,1038,870,243,6,98,197,3226,212,681,467,19,157,127,11,117,93,97,113,105,79,39,544,260,465,144,93,140,860,30,1038,7,98,197,3226,152,60,681,467,7,284,431,1027,465,144,1093,30,2,428,204,5,425,1455,48,49,1532,2,1564,807,5,296,308,112,1728,2188,3,2104,2893,127,2,1511,1365,2,418,1693,4,602,3246,664,591,2,428,1683,3,2806,191,1097,1,4887,8,633,1509,9,15,8,117,1582,1233,15,79,549,454,125,284,452,265,34,653,64,1081,304,539,1,103,23,79,311,1,162,72,248,38,1,305,278,451,334,35,528,1,343,198,1,490,164,75,933,15,18,390,1,162,72,248,38,306,278,451,334,35,528,1,343,689,164,75,933,3,2312,1682,990,1,2684,1,3994,1,234,11,489,1,178,979,516,842,247,917,674,2,153,9,612,1235,781,161,85,63,13,1794,148,1,4523,4,1948,3,962,4,3,418,1693,2919,8,625,286,306,1063,563,1,343,1937,8,1141,358,146,671,307,119,591,1375,3,2312,149,2523,12,390,1,234,592,230,833,563,1,343,198,1,726,4,1499,146,671,1017,2,1781,3325,6,226,1221,1654,1011,360,1,4,2846,13,17,2159,3,167,1344,1434,26,140,116,1,288,6,302,1,84,1,775,493,2,452,1,224,1,557,1,276,1,191,31,296,272,120,308,21,15,6,185,2,1,1,111,1054,945,310,291,77,1552,1,10,8,56,257,155,29,60,17,257,39,255,53,4,246,85,1270,453,224,559,272,5,53,138,354,365,1,3324,6,855,1353,79,594,852,1247,4,321,271,1212,2821,4,2998,1553,573,2,11,551,285,879,262,44,188,453,224,559,277,910,2,329,3185,3,1447,1654,1011,2,4312,621,1,5037,4,2104,756,1415,722,4,141,2068,677,1746,5,428,947,3181,474,7,1,4847,4,109,4460,555,2,2,1220,750,2,4697,23,4,602,336,2249,279,5,586,1294,48,1581,1557,1,2680,3,197,3522,58,1,5028,4,1845,15,1,2,4,15,166,25,4345,5,2104,2171,222,1,499,1,199,1,79,3,1175,1255,2,6,1863,347,239,214,1282,568,3,2320,2241,8,2,1702,1248,4,551,2111,783,277,4,109,212,2624,2085,5,715,1,462,1252,2,2,715,463,4,1220,708,42,3053,26,489,60,65,2,50,36,260,69,44,35,5,27,189,609,196,316,96,20,147,15,864,45,246,151,305,359,3,1489,1087,1625,7,15,166,15,2802,1208,345,575,93,116,1,14,1,1,1,1,208,1,40,6,1,1,158,13,1,79,1,1,16,1,291,1,42,14,1,56,50,1,195,1,99,197,87,11,1,20,56,98,252,109,1,70,3,70,197,1,20,1,1,58,1,31,139,2,123,1,1,21,1,1,3,1,116,1,3,125,10,75,1,18,45,1,1,235,1,124,53,204,1,65,275,1,47,1,39,1,1,73,1,405,1,125,5,625,48,2086,428,1322,3,2843,1,1,3,134,247,1523,7,1038,903,1,1,2332,222,1,1,4667,2,961,2,30,565,29,31,38,101,246,151,253,426,228,193,148,119,273,191,105,44,46,89,47,356,11,297,84,126,297,183,7,209,101,16,117,1,381,340,1,1,112,748,1406,1,277,1,572,71,468,1,15,390,1,1,233,1258,960,1,50,213,1,33,244,1,1123,370,1,3113,8,1843,1,999,1,1182,1,445,1,5,507,1000,436,506,2236,12,116,1,1,2,1344,4,1757,1,31,1,882,1,13,596,195,153,138,338,39,609,212,290,189,190,1236,694,6,2962,1,1,421,1,1,1,3105,4,196,2796,317,897,9,1064,2,847,2,1201,1,1404,366,1,1,3268,1,3227,4,1337,32,1693,1485,8,15,166,1811,25,981,1208,345,575,1,3334,1,1144,6,15,166,2817,1208,345,575,4,2998,1553,2,573,31,117,14,1,2,209,47,1,116,136,1,366,1308,288,1,59,177,1,50,68,1,1,143,1,277,1,959,1,87,1,75,405,11,479,186,447,29,358,119,27,671,426,591,447,5,321,271,1212,1117,2145,1,2461,1,2412,1,3792,1,4142,1,2989,3,321,1483,3262,5,15,166,2817,1553,575,2,1945,1730,5,665,312,2011,881,361,10,565,275,1,120,1109,1,1221,77,976,1,8,840,1,1229,1,274,947,77,306,2,1179,2481,1,1181,1,3653,1,2668,3,961,1244,1739,4,2921,23,74,1856,9,15,166,1412,487,918,15,1538,16,458,1,2993,2,2876,4,6,962,978,655,362,107,826,8,506,1,14,2457,1,419,1,352,6,2312,8,248,2001,415,39,4,1804,2780,338,144,2,1223,370,6,3444,1,1,1032,1,2,4,479,186,368,2747,5,450,1424,438,149,2523,3,2944,1681,441,44,86,14,2,16,137,56,16,72,257,69,37,10,37,161,244,147,75,1,28,446,14,104,49,113,85,321,364,1,1,211,85,256,27,376,1,107,251,22,25,179,11,156,285,3,2,2653,1,4,1038,3237,222,1,3,592,1212,3262,3,15,2983,1553,3,2597,1900,1,2,1645,1097,7,739,2,1289,776,191,198,899,1,4287,5,736,909,685,412,1038,10,15,166,2142,675,1208,345,2,8,8,557,12,742,316,535,915,67,273,144,21,50,246,308,1274,1,877,13,112,55,63,540,1158,37,5,1362,379,195,224,426,244,43,89,364,36,24,35,24,42,2,50,385,24,40,15,12,28,194,250,151,348,23,412,161,6,11,4,5,1,2,94,188,19,12,543,45,151,95,80,299,77,40,391,297,1,3,2444,1,4,5,1519,1,1110,2252,242,1,4112,4,145,233,136,3680,2,2568,19,6,15,166,3865,160,345,18,6,496,1003,1,1172,70,3,6,267,174,1871,1069,1603,39,12,167,603,719,331,526,1112,27,645,64,7,331,388,23,440,193,151,358,195,310,518,34,201,434,102,102,743,101,225,60,2,583,7,47,28,1,271,10,612,383,225,103,5,600,37,5,3079,52,54,33,2,122,1,103,1,22,1,430,105,15,64,2,255,1,166,8,375,36,34,84,1,188,2,156,2,142,25,68,443,182,3,42,1,56,166,1,45,1,90,176,1,66,2,55,1,210,22,11,494,120,227,1,223,2,2846,25,19,157,1,127,323,293,256,688,364,235,442,229,223,171,208,58,243,83,531,95,14,1157,550,138,16,382,189,640,248,64,25,609,51,363,453,6,2320,310,1921,3,328,242,10,377,172,526,57,515,527,226,613,2059,34,6,1570,33,325,37,5,2442,9,15,166,2093,308,366,1074,184,296,49,1,2323,1,4553,19,373,1,162,605,3,196,278,27,511,160,3,261,422,1,330,1,751,1,283,3,3447,447,1,5,440,1960,601,17,1151,4,584,753,1599,2170,18,694,6,2,2,260,146,1,10,1,89,966,275,1,992,293,3,297,1031,13,15,1736,569,556,1674,1,2,8,8,56,257,242,2,6,35,23,31,129,4,679,8,1645,675,3,1457,770,1,2,72,6,425,16,1413,26,3104,39,8,112,33,233,136,345,3271,64,726,3,1614,1106,9,1,1080,5,99,2110,677,1746,347,5,267,1392,6,3319,39,3,378,3816,726,4,1614,740,366,9,10,2843,1,1,117,1,358,64,1,959,1,6,15,166,2765,1604,1,18,10,377,256,640,926,331,528,802,22,253,714,12,117,260,256,1136,430,144,505,1012,275,384,330,276,2,235,1,7,15,166,2765,52,1552,1,18,10,117,1652,18,404,152,505,807,323,541,606,14,666,819,129,151,80,599,104,20,147,20,3,1280,614,352,4,2998,1552,1,18,1,4064,3,166,2726,1239,9,1254,33,412,1982,47,173,553,74,451,3,1435,1666,1987,5,2998,1552,1,18,557,3,2944,1606,488,6,633,1566,649,933,101,967,1,2425,9,167,1454,725,604,481,27,190,482,790,7,633,1566,635,14,933,101,967,3,2007,26,2520,5,61,1,374,1,3830,1,162,5,260,81,3,1,2825,1,2370,6,2252,996,87,1,552,785,12,60,3,2,5,368,1,449,442,169,146,1097,91,2,592,2329,7,15,166,2765,1260,344,1,18,9,1669,100,422,152,187,318,255,757,275,3,1437,755,959,1,2085,3,15,2931,1605,2,2946,1260,7,741,1289,776,191,198,899,575,3,2007,26,2518,5,15,166,2817,1553,18,8,144,206,162,199,162,169,1522,1293,1,4472,1,873,1,347,1,4594,14,315,301,86,39,43,326,36,569,833,20,627,399,45,379,6,33,124,2287,1073,2,86,3,33,124,2287,8,33,124,2287,727,346,2,579,339,7,1751,569,310,1920,19,313,242,2,349,4451,20,307,1,181,2,125,2,84,2,80,3,359,1,701,1,1790,2,359,1,8,9,4,15,166,2817,1553,7,144,729,1691,1633,275,1,32,7,566,175,2065,191,1039,58,1017,5,15,166,4025,345,76,5,1057,2319,479,514,1,29,487,320,264,321,332,2,1,14,65,180,3,100,9,7,365,305,1,665,1,1,748,2,156,1,392,199,58,54,3,1,2326,1,2328,1,4932,1,2800,1,790,4,15,166,4370,76,12,616,50,476,158,455,281,318,214,70,591,76,1036,2,1873,947,1,1754,1,2581,6,741,254,619,818,565,1097,6,736,882,27,685,412,1038,7,256,346,331,5,482,2046,382,1,2456,1,3444,8,15,166,25,2117,675,1553,2,573,44,131,1,2,256,1,79,59,99,15,1,109,257,90,1,75,25,373,423,5,68,1,2,533,1,59,266,30,1,422,1,260,106,33,1,14,204,240,101,1,2,89,60,1,485,1,4244,1,3751,1,2044,1,381,1,753,1,856,1,4502,1,4501,1,2508,1,3762,8,1378,1130,314,963,1,278,281,1,11,1038,323,1236,917,512,249,70,1,151,1,457,15,296,306,2,111,1,222,1,2527,2,772,27,1,429,23,214,10,15,591,334,1208,850,3,1550,74,441,60,6,2104,208,49,2016,620,104,7,98,1,1345,2077,1,892,1,18,256,346,113,223,9,731,193,34,446,171,922,22,105,34,635,157,487,49,1,940,8,98,197,1149,856,526,907,681,467,12,256,346,255,81,9,731,673,171,922,161,792,536,8,455,5,1510,836,20,3,908,1,1,8,8,242,14,346,336,482,2024,796,693,11,15,181,2124,678,3,1550,3,15,56,441,60,3,1940,655,743,5,15,166,15,2802,1553,11,840,1,335,25,1731,175,1,277,1,1111,1,7,309,790,172,668,57,1341,426,2,2008,2729,1,4195,1,2645,1,697,4,710,610,100,2775,2,697,2528,3,4195,374,168,3,1970,856,3,3,938,3069,1096,2,1970,856,4,1928,42,836,20,7,809,1295,493,1648,252,1,499,9,172,95,345,608,745,5,2083,996,52,4,167,1698,1027,1664,24,256,40,306,2,111,1,193,24,5,1,481,322,112,17,585,1,987,1,21,774,28,210,1,4,2,2630,178,3,321,919,1704,2,602,336,2,2860,2264,6,1220,103,1503,1268,955,52,3,109,2002,2919,6,1220,482,226,42,2727,326,22,857,3,170,2,642,3,1,2,840,1,1,2,60,368,2,490,2,159,792,2,485,38,3,2148,853,1856,9,15,166,15,1621,1127,54,1553,18,557,12,651,828,288,3,132,472,1048,311,719,141,3,405,1,1767,6,321,1687,936,1640,338,144,7,321,1687,936,5,1635,338,144,1,238,1,5000,15,38,283,231,163,58,160,649,160,1732,351,150,13,896,38,11,3,2944,57,17,11,290,1,1035,309,1,139,141,3,2792,20,1,1,3077,1,3078,1,3984,1,7,1,1599,1,3413,1,4140,1,1916,1,290,1,838,1,1775,1,3769,1,2082,1,4002,4,715,58,969,3191,1,773,5,2008,244,233,1838,297,1,2485,1,2487,4,773,566,2232,212,1,4007,1,4561,6,1970,836,20,3,908,1,7,1678,844,819,39,250,163,604,5,145,2175,2231,3,572,5,77,68,1378,310,1533,1,976,1,857,5,15,130,2853,1553,18,1,3605,5,612,383,1633,178,1288,6,38,1649,167,569,1051,514,7,77,68,56,1006,626,375,573,1,2208,2,321,1687,9,226,1409,109,252,1081,1063,297,565,135,3,947,2,1402,10,715,3,1817,237,2,809,1137,1,212,60,1,1597,5,3525,16,18,71,1179,1,1610,1,3756,1,897,5,15,169,2136,2231,575,2,2806,144,11,35,716,580,344,265,628,770,107,289,30,634,4,321,2628,1635,338,5,606,814,1150,617,79,3,2859,17,2196,3,1970,1,855,3,1970,836,20,3,1915,1236,1371,5,1201,903,2393,1,499,7,172,95,345,608,750,2083,996,29,715,142,173,1,551,92,1,3,1,63,112,17,651,1,10,51,368,1,491,1,29,131,220,150,13,409,1,486,49,5,1031,1492,429,1,492,22,1193,12,115,89,11,156,284,662,48,91,12,335,2,373,338,286,49,197,52,92,115,591,6,371,966,811,482,371,1881,3,21,2923,2122,9,542,315,349,203,79,39,290,2430,792,23,46,809,21,3,316,10,2,307,1,54,10,79,244,254,52,108,3,304,710,1,86,725,206,16,1193,127,89,11,156,994,91,12,335,436,563,49,197,52,92,706,10,855,21,3,1023,414,3,1014,86,1,3,1,1195,19,7,105,51,21,137,271,603,556,257,140,796,657,593,356,7,68,297,144,58,10,756,437,216,167,1085,347,999,49,197,52,1,4512,2,4551,474,9,876,3,648,789,3,1014,1,86,1288,10,112,51,1032,333,620,164,1882,728,114,88,2,163,4903,5,857,349,282,39,290,7,855,21,319,12,1109,1017,87,3,1320,1353,2393,4,1817,964,1770,575,2,4194,431,1,3601,3,855,1461,1017,7,1271,600,78,155,2379,67,447,7,1193,383,284,1849,298,505,591,3,2320,310,2252,2,112,1409,1,5039,1,1949,1,432,1,4351,1,1205,1,5082,4,1193,12,204,167,3,1817,79,885,2,21,2923,3,21,2923,2081,2,1528,1758,6,3486,84,173,5,45,24,1,4397,1,4873,1,1484,7,15,130,2175,2231,3,15,557,13,74,168,615,466,161,194,1863,64,343,59,390,476,45,8,145,2003,172,2230,1,3,15,557,3,108,4,73,1,3964,1,3982,9,974,2,2215,2,341,414,21,1,953,3,1488,329,3222,7,172,95,345,1358,2083,996,52,13,1193,383,1,283,662,861,338,286,11,38,1,340,115,1,1948,9,820,1156,88,1924,36,288,572,49,85,5,1323,1503,1268,955,52,6,249,1,1640,1238,1416,3,4,296,1632,640,1142,4,693,452,2535,1387,5,855,803,1608,193,366,5,109,2002,834,439,1646,3,612,383,4106,8,693,452,253,2130,152,150,1029,208,7,826,29,803,1608,193,366,471,5,1033,233,2318,228,1136,7,170,416,1495,766,21,1705,549,1,3913,1,1936,8,172,95,345,383,225,750,2083,996,11,166,1,513,457,728,87,394,546,284,1152,116,324,74,1,1,1,1,1,1,137,4,28,31,1,1,13,1,1,1,11,9,116,71,1,1,1,1,93,1,1,1,1,1,6,1,1,1,1,1,75,1,1,1,213,29,1,1,1,38,1,1,1,1,1,49,1,1,1,446,205,25,1,68,73,9,17,116,1,1,1,1,1,1,1,140,1,1,1,1,147,1,1,1,71,55,1,1,1,107,1,1,1,32,16,214,1,1,1,177,1,1,1,1,1,374,1,1,50,83,1,1,90,1,1,1,1,114,1,1,1,7,1,1,1,48,1,1,22,1,1,199,19,1,1,9,202,1,1,76,180,1,2,63,235,84,1,1,1,1,93,1,1,1,120,1,1,1,1,1,1,1,68,1,1,1,1,1,1,1,1,1,26,1,1,1,1,1,1,1,1,1,1,1,1,1,1,26,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,41,1,1,1,1,1,1,1,1,1,6,1,1,1,1,96,1,1,1,1,31,1,1,1,1,26,1,1,1,1,46,1,1,1,1,21,1,1,1,1,21,1,1,1,1,11,1,1,1,1,16,1,1,1,1,16,1,1,1,1,26,1,1,1,1,26,1,1,1,1,21,1,1,1,1,1,1,1,1,1,6,1,1,1,1,6,1,1,1,1,31,1,1,1,1,21,1,1,1,1,51,1,1,1,1,16,1,1,1,1,1,1,1,1,1,6,1,1,1,1,1,2927,7,1972,348,626,1114,490,12,7,8,286,535,1053,555,3,1634,6,977,6,371,1342,1764,287,457,865,5,822,311,416,799,1140,7,167,960,2358,709,134,388,204,11,294,538,321,57,654,26,64,1278,987,326,37,6,1153,711,26,64,1278,1350,3,4550,75,499,3,1323,1038,870,16,33,124,445,218,118,382,100,239,201,584,229,793,253,288,49,1047,4,145,65,2186,484,1,736,2,2396,31,1,2081,7,1955,365,80,131,271,1372,950,4,292,1673,5,906,3,112,84,4429,35,72,54,459,163,22,393,654,101,125,1,366,465,213,56,103,1,87,1,41,243,1,285,71,108,126,77,2,16,223,138,111,18,4,142,57,9,840,1,1229,1,927,1290,57,1,205,40,565,135,4,21,85,142,86,323,1,294,90,172,152,1,5,288,46,71,32,84,68,582,1,13,50,2,142,2,78,250,1,81,1,20,387,15,182,25,1,31,1,2866,1,3585,27,1,34,90,42,100,18,11,210,102,133,254,120,105,394,151,163,437,441,40,133,615,406,57,37,25,904,78,45,1,166,4,96,29,22,126,256,479,41,24,79,336,6,22,55,1,111,74,42,84,155,368,229,20,20,81,1,22,433,125,152,77,251,15,21,106,157,85,193,67,65,23,303,60,7,2320,2230,7,4,1,7,467,13,267,345,608,103,5,600,23,14,347,1682,990,39,78,46,15,156,10,173,64,44,204,100,4,64,33,502,579,132,68,198,134,16,166,140,22,22,13,14,1,2,4,57,7,6,51,12,88,330,21,33,253,392,158,18,245,341,28,100,5,101,3,4409,152,11,6,653,491,1013,162,1827,418,5,1645,621,476,506,532,9,616,50,409,35,32,994,412,190,1298,6,145,2464,179,71,133,1214,5,715,2163,596,198,1107,3,2346,323,281,8,170,416,1495,766,21,1038,667,227,6,1955,445,131,271,1372,950,6,217,1,2,1,1,2,3,216,9,3994,1,5026,5,1949,155,216,2249,428,5,666,777,127,33,2809,3,592,4033,499,6,377,872,1581,422,1573,12,3,1569,2,569,170,582,53,130,857,139,192,163,246,41,1480,24,204,45,10,7,402,228,23,320,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,1,1569,3,995,1633,56,2,412,1558,9,104,562,582,322,33,567,755,1487,464,10,77,1756,2,946,67,144,427,1,3,242,2,2111,1983,2,4557,567,8,1602,5,144,214,5,876,30,2196,8,876,3,349,1088,3,1014,1,1374,7,321,1002,336,489,1083,1835,58,5,1442,127,33,368,856,7,602,336,385,1121,1022,253,1384,2,1751,2799,2,208,1,2,1519,1,16,206,1,1,1,1895,216,488,190,1211,341,1,6,12,428,127,2,30,104,163,158,183,58,554,28,366,45,6,22,94,64,35,48,37,5,129,213,132,124,308,49,988,80,572,9,302,108,39,6,207,1,1,1310,1,3052,3,412,1247,311,6,210,1894,216,2230,19,428,9,666,582,366,485,71,753,2,1951,230,4,207,1,1,4915,13,194,322,732,45,14,502,290,71,550,205,1879,34,38,1,3930,1,3232,1,2139,2,1140,451,6,208,1,2111,2249,428,127,5,216,1,4,4,3994,4,112,2780,339,963,4,2104,2453,440,127,10,612,383,1449,27,355,462,431,1252,93,37,11,61,138,405,112,615,1160,43,940,243,176,739,2,167,1156,2,171,2675,33,95,62,138,405,13,2,35,10,112,301,82,227,260,118,50,18,42,237,144,226,7,343,367,89,125,1,84,181,229,21,488,372,101,5,72,95,513,1401,100,22,95,620,45,75,321,99,36,285,473,2,156,144,226,84,226,40,456,391,250,42,239,131,12,9,1,1,1,1,1,1059,18,702,283,874,2191,1,455,36,32,194,181,1,16,114,87,139,731,111,140,333,241,44,119,144,6,618,94,71,451,1,159,2,32,87,127,197,90,95,156,100,81,54,6,1,16,145,21,1,4,902,64,657,26,27,1314,207,250,953,321,28,100,1,642,10,171,902,721,26,1181,367,250,953,349,100,21,81,613,22,45,90,430,544,1,411,341,295,1051,2,104,195,1,5,4,178,123,450,1,4224,1,3366,1,1867,4,1541,336,1282,1927,2,884,2094,3,1087,2842,359,4,1541,336,140,2626,1,2019,1,3416,5,1691,1183,287,207,1652,2,2482,496,1,3490,1,3312,7,14,131,176,1430,35,1158,930,10,1073,1706,388,200,250,229,32,488,204,441,10,723,41,1339,136,341,1343,2,108,506,134,2,723,238,11,184,83,325,50,689,981,632,1010,526,504,39,6,171,2997,450,229,32,489,10,704,286,648,18,7,1648,2,142,2,1030,8,166,1,1429,1354,481,897,592,100,14,179,664,8,359,410,729,207,1,58,250,8,616,89,710,1,3092,1,401,4,3311,2,142,2,6,2158,2,460,1,957,3,5,267,1613,48,42,3053,9,156,350,1350,5,1067,456,125,516,840,4,660,2682,525,162,6,506,235,2238,100,655,266,2,292,4733,2,4984,140,8,96,410,235,453,1785,100,279,376,5,321,112,1879,1990,682,10,9,1,1,1,1,1,1790,1066,2269,2,5,1539,1110,2,29,472,1,903,8,145,1372,553,1,122,86,719,1553,9,803,1,2071,865,189,320,1,38,2,15,1153,329,1,381,90,100,57,735,30,356,1211,182,222,188,14,2,4550,19,7,199,405,4,2841,268,301,614,7,884,1991,103,762,189,359,2,2,1970,957,8,217,4,28,1805,314,1241,379,791,15,15,339,1510,26,64,54,342,185,417,46,479,897,177,467,32,6,113,479,2560,1617,161,141,1,4306,1,3009,1,862,1,84,1,3406,1,4931,14,131,1,708,1,1229,1,252,675,1290,57,1,205,2,573,25,126,467,293,66,965,1,492,1,464,372,1,87,1,41,1,242,1,266,1,329,73,185,12,42,117,1,3888,5,267,174,1871,2672,39,4,112,55,2179,1784,6,15,98,68,1967,850,1553,1,1016,14,766,68,6,1,1005,224,1,122,407,273,125,1290,78,525,11,2872,3,372,1,31,56,42,362,148,1,400,14,59,125,108,29,1430,257,140,164,609,1629,75,372,33,36,19,131,1,258,1,116,108,225,1,346,883,1,927,183,403,228,2,531,1,205,8,126,760,66,966,1329,1,640,641,31,157,3,81,1,524,4,553,5,425,881,3,307,364,44,1,30,5,275,3,71,4,203,2,152,6,201,4,22,1,652,39,2,3431,1489,11,237,529,4,913,18,50,1125,1253,237,184,75,2,292,2179,5,2104,216,2242,435,127,6,166,1,603,810,1730,401,18,99,26,240,471,65,293,62,36,285,609,23,453,217,130,384,858,55,326,11,22,299,107,164,783,9,1560,366,1459,261,94,5,267,2045,2672,39,13,3,167,3264,1489,8,166,604,601,209,1634,142,892,772,18,96,740,131,169,58,62,36,285,609,23,280,173,224,383,834,148,55,326,4,770,810,1634,1034,18,99,737,456,285,610,22,286,166,1,2,1280,2,158,148,53,1,3,323,6,267,953,708,42,3014,39,5,166,1,1653,549,2682,12,33,2,23,41,25,1,240,550,1294,763,1147,473,14,21,300,107,164,1159,397,773,77,1552,1,10,64,405,36,22,91,35,381,83,110,4,11,3,168,66,686,18,664,928,63,2,85,57,433,641,40,433,3,2766,474,1367,12,238,269,210,763,1,1497,3,417,209,144,165,205,6,267,2045,1351,3,1318,39,8,145,22,4,1676,1103,434,984,524,4,701,1899,269,270,1,4678,1,2835,3,78,1516,2426,1,3066,3,990,577,2285,9,158,79,779,401,73,669,1013,212,1516,11,15,62,104,79,93,340,193,14,2098,1531,22,3,2846,25,5,1,2159,2,592,4177,1,3961,6,15,191,2792,1553,18,557,8,523,322,1037,553,164,302,3,834,6,523,69,2312,834,887,144,1,4474,1,886,1,3319,1,1620,1,4883,1,4131,24,117,14,1,258,1,139,52,124,134,1,1224,5,1,202,343,609,144,416,1,295,1,222,41,1,5,2320,678,1553,446,127,11,1,266,345,711,419,228,342,494,20,124,2099,4,113,420,15,4382,1,532,9,3247,1,87,1,41,510,1,402,239,14,548,145,1,2,1447,1682,1,2,2,2,6,1,1020,1,7,3247,1,87,1,41,511,641,1,2193,1,4290,1,3309,2,3248,1281,3,4766,26,314,5,1542,1305,2113,1,2,1,1542,3,1516,1429,2177,7,1443,127,33,325,49,1532,486,1,59,9,15,6,185,4,2110,626,1463,152,8,10,651,204,209,849,243,92,698,775,104,782,2,2323,2246,8,206,2,1,1307,449,183,2477,372,15,206,647,1,662,364,1,47,37,5,7,684,119,729,435,1173,7,854,1074,21,28,937,595,213,15,15,191,222,164,263,1,802,146,344,168,630,52,1411,216,222,3,1751,397,870,16,9,1,1,1,1,1,1093,564,40,898,1437,474,48,167,382,24,8,582,48,477,928,745,179,2157,1,8,1965,5,134,742,13,1,1709,428,4,145,1372,1092,179,1,2583,1,4577,1,2094,1,161,1,3782,1,2692,1,4911,1,3235,3,3151,676,2,24,124,125,1,616,605,2,214,94,147,543,1,81,1,726,1,174,1,6,350,101,31,48,1046,63,5,1153,801,1278,698,990,4,425,1503,626,727,3,2859,1,7,2,1419,1573,11,854,366,350,358,37,5,692,783,277,272,63,2,3827,2,20,267,953,103,148,2,214,94,147,37,5,583,1,292,609,458,31,48,558,473,15,19,853,1,619,404,18,59,362,4,234,292,13,17,356,31,17,1,52,588,9,3,4409,160,557,6,46,780,29,714,89,2167,4,821,507,984,2672,10,15,166,111,567,1289,728,555,1120,97,272,12,924,32,3,583,1465,445,126,147,724,1,1,402,1,1223,2,1804,2821,1,699,3,715,2759,514,5,145,61,2786,6,1553,4,1658,1802,369,709,7,184,408,1212,204,913,23,2180,7,145,63,1,1310,1,1631,1421,2,2368,4,11,51,312,1,319,2767,6,3,1,58,2,1427,16,9,1,1,1,1,1,165,113,300,333,1098,872,51,1974,140,81,8,364,2532,564,72,200,97,134,1154,1,3532,11,899,268,2213,2,196,366,154,6,136,2,295,2,1977,1532,4,371,1433,2747,575,2,3719,58,4,1928,49,1532,486,2,292,3902,18,118,2,690,228,163,160,1,75,30,1130,337,243,28,1070,222,1,6,493,11,61,22,157,196,429,878,197,988,236,611,865,13,45,100,114,725,533,631,850,351,19,1183,74,441,5,14,44,101,447,387,527,11,300,665,516,369,475,709,74,441,22,259,246,479,934,334,158,72,766,17,70,1,1,12,19,9,1,111,399,314,1,87,33,3,4287,5,47,2,440,152,7,145,2663,190,1552,1,18,456,1,210,8,1131,368,146,497,167,2539,5,253,8,21,974,786,168,199,796,2040,82,5,1220,103,5,3721,52,5,2471,355,101,2044,93,9,33,91,146,556,1,444,582,1664,2,1,4056,2,4569,557,4,2320,2230,1,18,1,918,6,1,858,1947,967,604,271,1,429,8,33,91,1049,48,23,52,2301,41,4,859,2914,604,271,7,1173,48,23,52,1603,698,41,8,206,4344,1,10,8,56,441,60,15,402,726,483,13,5,521,24,417,137,2064,9,14,35,1,255,18,53,1,92,1,37,566,3,73,1348,34,606,645,211,155,64,418,1,317,4,2351,1058,627,3,4,2104,526,2252,115,8,1970,376,460,20,1304,841,93,37,4,167,1914,390,2154,10,74,682,223,454,1,586,1617,36,632,57,1,1349,12,2008,936,1,1,52,1208,344,1,18,56,499,2,3,2878,794,1107,1,2693,1,413,16,15,130,61,86,423,671,762,172,80,598,590,963,6,4,8,428,3,2208,162,1202,1,958,1,2969,4,3256,1295,474,101,3,2465,968,1046,1,945,3,2808,190,1555,3,1133,1,514,5,766,854,2,424,1239,9,2320,468,210,1553,18,56,372,69,58,1,72,1,4719,1,3481,1,3666,11,145,2167,8,678,1552,1,11,7,428,127,2,4,48,150,2257,1326,4,1751,360,37,2882,10,609,60,413,607,60,548,232,1006,70,867,16,770,129,2,1,1283,2,1193,2,436,1,279,3,3,201,109,4,6,1220,1348,360,1712,57,324,4,145,1372,4,3505,10,184,811,409,700,44,1117,1057,240,63,372,4,507,2471,92,1242,5,2875,438,575,33,369,4,241,1,25,2045,5,237,1256,1,2427,887,6,145,61,1311,1,1,1,2,1965,5,7,1034,679,604,1021,248,178,24,4,1153,711,90,1278,4,79,1008,1761,47,2,2878,1901,3,217,4,3388,2,1220,108,3,33,3484,2,5,625,178,2317,104,1724,15,148,1,2,151,3,445,1,2,190,1290,2,342,769,55,1,18,15,166,1790,177,164,8,556,45,77,1552,1,6,12,56,359,13,26,101,8,148,1,453,2,146,1,2402,1,3,1949,363,2672,1,1193,1,4565,2,3153,1,9,15,277,1856,172,678,1552,1,18,56,14,46,7,1,92,1,156,1,446,3,2061,343,955,239,568,22,1,20,92,154,25,320,345,268,98,5,637,5,178,164,316,293,23,657,393,556,434,39,5,316,1795,1273,710,941,6,2320,2089,141,1,18,557,10,72,1148,708,37,216,131,1173,1231,268,39,5,72,2109,695,609,1231,15,52,497,258,172,263,706,1,232,290,77,192,173,1,1280,521,4,2181,1304,709,521,13,899,88,518,182,94,189,140,401,1477,7,412,254,257,7,15,191,4203,142,10,8,557,18,146,258,346,3,102,668,633,32,483,695,166,3,579,198,94,3,28,224,9,21,1730,397,773,23,1606,75,144,297,4,2256,240,363,2271,6,1523,665,1178,166,582,547,8,1558,193,30,184,956,1629,75,359,9,1226,387,1,341,182,2243,3,268,101,7,33,411,426,359,889,1406,1394,9,1854,26,48,48,1,1531,1,434,45,6,15,6,185,1598,1117,1488,11,21,185,649,1,1460,3,1014,310,78,12,676,4,612,383,225,103,3,4551,474,101,15,267,588,21,429,540,125,346,252,672,93,123,32,337,1198,88,4,995,1633,56,122,18,904,1,665,33,163,353,600,2,14,8,3,5,5,283,534,422,490,81,7,904,1631,185,23,1571,252,203,19,352,3,1505,1,75,1,631,16,395,465,1,289,578,1,165,1,405,1,49,8,15,166,25,115,1827,2734,184,60,8,28,652,179,278,474,735,1784,518,4,2148,698,30,1875,9,402,1127,72,28,521,24,554,2073,49,1,4715,1,979,1,52,5,1529,1,1,70,1451,1,3157,3,444,1526,2595,1,230,4,365,314,2584,1180,5,2320,601,1629,19,555,9,173,147,59,525,2269,239,662,376,1,1,16,4,321,271,3958,75,11,1687,289,447,455,596,34,480,563,18,555,2,3,1336,2085,1656,8,2111,209,2230,1,18,466,89,2,6,229,3173,1,319,718,1,18,438,1,387,29,219,67,358,15,104,27,511,1,63,96,230,787,336,883,2,1336,2085,2,750,3,9,267,1484,214,5,178,164,632,2040,39,15,35,227,163,16,416,122,1913,60,127,398,365,200,827,31,166,3,1074,1472,1038,1,1523,2,2921,1629,14,46,4,575,2,245,192,18,125,1001,544,368,1,1635,1,2,109,309,9,612,383,328,781,257,83,787,1766,127,4,1860,724,1894,406,2,15,191,2,1499,1243,2,1226,729,2,444,4335,5,2104,216,678,1571,428,2,4194,445,2,444,4273,2,1517,3607,6,1499,1,892,350,3,1819,3,1880,3104,39,4,1331,1237,170,301,14,536,963,1,145,223,288,1,159,74,327,25,8,299,284,4,274,4,1671,965,1,1037,1,1044,9,1499,1,368,288,1,159,426,3,588,3,278,1671,965,2,2320,2237,3,15,166,4025,9,536,370,593,369,522,315,37,8,299,1,837,17,238,8,261,95,148,105,306,259,254,772,227,305,116,47,443,149,18,8,41,2111,592,102,30,738,594,592,16,199,417,459,67,15,132,477,757,25,178,4,8,138,163,299,680,14,64,120,15,659,299,132,462,397,375,815,171,509,51,556,2,4210,354,6,612,608,103,5,543,3150,3,1871,3,2,9,64,16,248,508,267,837,740,899,185,7,82,210,692,2380,4,1257,441,1,4610,1,2443,2,2424,2,2,3613,1186,1,4800,4,2320,2230,12,7,2,1949,965,2,210,4000,5,412,1553,5,342,2737,4,80,248,1612,1824,8,548,118,554,545,783,20,170,325,2,292,4744,6,612,383,1633,178,1637,606,6,612,383,1633,178,2243,52,4,167,513,3764,576,1,1336,4,124,125,1869,2661,11,1375,705,68,172,678,1552,1,6,12,428,69,9,231,64,1759,307,870,502,710,274,164,4,1751,2874,499,2,5,612,383,1633,2421,52,2,249,4530,5,2080,918,1552,1,492,17,748,182,297,843,1,249,159,519,264,883,130,222,1,53,6,12,428,2,2080,2963,16,1476,119,300,95,2,25,1,65,94,217,1,660,477,878,418,25,1,4446,1,4258,5,202,154,1208,1309,2018,11,238,364,462,356,493,760,305,138,617,704,156,19,607,334,222,315,272,456,17,279,3,390,1,16,71,753,162,769,275,1,144,12,171,410,963,52,583,925,327,54,709,445,215,66,20,1091,1,420,564,701,1,4,1,70,1,67,245,811,52,578,7,393,1,1,107,18,1091,421,564,701,1,4,1,70,1,312,788,23,52,578,7,393,1,1,30,120,1068,174,105,46,284,273,1,33,216,44,120,286,14,1001,1,150,145,1,193,70,1,82,69,1,64,2,412,21,13,6,267,1587,1,457,2672,39,7,171,1373,802,1085,27,672,724,14,585,464,768,176,297,730,18,15,1,18,1019,274,90,323,1,4192,1,1716,1,3899,1,372,14,744,574,77,273,349,26,1101,754,18,233,276,68,160,350,1,3959,1,476,2,1795,1,11,1092,71,911,2,1090,732,79,630,7,329,66,6,373,675,1847,405,598,1044,12,239,368,459,357,55,437,760,308,168,585,860,487,6,1003,198,2313,271,1,821,3,3447,443,4,1,10,1,3155,1,2912,5,620,1102,1,354,835,7,464,1619,311,215,1437,534,158,13,796,95,623,1,309,3,78,1,1199,8,1539,351,1,9,287,34,185,212,1430,796,977,393,236,15,1091,421,558,1,6,71,705,1,144,3,920,629,1,56,519,4,1958,888,13,17,11,1549,1,797,1,1,1139,2045,1,1,1,1,2,1576,2,2,585,1232,3,1971,177,796,4,585,1458,1101,1859,10,93,1450,49,3,1159,2014,22,5,1,32,11,688,59,1,138,44,233,64,288,94,870,1012,3,1861,287,2621,4,2998,1208,345,10,8,679,10,369,168,2980,37,478,132,6,688,60,138,629,94,1882,1,4760,9,747,1,138,255,3,1175,1172,654,1,4,4760,30,5,1,17,24,765,352,3,370,104,698,3,261,380,42,331,1,564,247,1,356,3,2148,2621,302,1,1489,7,206,3,1311,565,723,190,1555,1,132,3,1237,883,1369,5,620,341,1244,1071,190,2,612,383,6,202,156,1400,240,1289,18,3,2480,16,363,3,2148,796,74,2,2496,384,5,208,1,1895,842,2051,1,1945,1,4597,4,169,567,2238,18,2,2430,2,2,2496,363,3,169,567,2238,9,930,1453,95,1,656,816,134,673,213,1,353,3,2148,773,23,14,555,65,1066,525,223,93,433,383,424,467,101,101,66,105,9,519,169,241,1,1548,1,822,490,295,5,1870,323,623,1,2275,1,4436,1,684,10,688,352,104,157,1,1014,3,1015,751,1,5,1058,812,1078,564,1039,7,541,437,41,1183,313,573,1886,1,1019,1,12,6,1755,210,5,66,532,70,2,1861,2270,2,4551,18,13,541,437,41,391,1,256,377,158,313,1,572,889,997,2,1817,1042,1,748,4,2197,714,1300,589,1,2937,14,273,2,259,6,1073,4,331,3,786,2,174,4,1246,2,11,321,141,740,309,293,344,796,1640,41,405,36,2,2911,1300,14,1141,3,355,1,118,1,697,3,71,2,350,3,588,1,1,4220,1,4222,1,2363,8,1144,356,657,162,426,1401,417,1,7,612,711,5,1300,56,1527,838,5,171,2026,714,1300,589,6,273,250,1425,3,962,4,8,42,519,583,356,369,876,1420,399,4,612,711,1305,2421,5,167,4,2740,1300,589,3,1948,965,1250,7,1518,1,1,1340,1415,287,435,4,145,22,2179,604,2,2085,1074,1,442,1,3858,2,2859,1,13,131,1,94,356,258,1,1229,1,293,1421,1,411,275,3,2820,126,155,3,2998,1553,18,7,582,1255,356,137,490,1033,813,3,523,1673,1169,5,1871,77,965,1293,351,1,2820,4,2998,1411,142,18,1,1497,5,2080,31,1983,936,1,7,273,2,1338,335,3,962,4,3,412,1536,965,5,2320,2230,12,7,467,2,1951,966,11,377,312,537,729,1126,792,491,175,112,70,4,18,1091,1,1685,1,2,344,42,18,793,168,110,352,7,393,1,4,104,1,5,321,1430,257,140,2918,9,145,369,1004,1,1,1089,21,368,1884,11,131,1,450,258,1,1229,1,122,2082,222,1,5,172,95,1661,42,3053,10,411,564,127,501,4,268,1,13,1651,843,4,113,1691,2780,482,8,15,166,2627,190,177,872,159,345,7,1751,256,26,775,1398,347,513,7,1631,1,54,289,671,529,153,12,454,294,292,187,200,892,227,79,709,157,654,244,4,15,2331,604,1378,7,2183,313,352,1326,444,326,181,1,3064,1,2593,19,582,258,1,373,417,1,438,1,6,882,47,206,142,727,1,222,83,110,1,2,292,149,9,1631,1,551,313,352,1326,444,326,181,16,582,258,1,373,856,1,6,1277,431,1,295,1,222,83,110,1,4,2480,76,1522,520,9,555,1,1129,143,1,774,9,25,1132,5,15,1581,427,1408,1489,1,861,5,688,241,1,297,1252,3,167,1053,103,4,1602,1,325,42,8,679,1007,923,389,1048,1,73,86,6,688,242,297,733,519,1903,1,1686,9,184,108,29,1827,773,79,1550,89,427,2,1751,1193,2,4385,739,6,425,1693,250,1111,3,1297,5,689,537,729,2409,287,4,3166,979,462,7,4,145,2464,2515,2,1,680,1,1137,1,28,5,209,2599,190,1553,2,6,127,1073,1065,1,1138,1660,3,2346,604,1180,6,2057,207,374,2059,24,251,9,309,103,911,537,136,147,208,233,790,4,2264,370,4,2334,13,412,253,443,139,613,102,137,13,91,381,143,197,1952,4,1200,1065,1,2798,2,455,1422,3,1623,643,3,7,1149,1,181,933,3,1,323,1,3404,9,60,124,137,265,6,558,998,120,324,3,2264,370,4,4,1298,664,961,3,2,2361,2659,6,206,2114,2230,1,18,557,1,2994,3,2371,1109,3,3,170,4403,464,2,586,4536,3,1528,552,2945,1,2266,6,267,25,149,1707,164,1819,10,115,7,555,138,1197,22,455,450,1,1989,15,565,1154,351,1,6,405,619,107,8,153,941,69,93,186,401,5,114,152,933,1214,1966,14,565,1154,351,1,6,134,253,2,742,161,499,272,239,680,6,441,1882,625,50,1208,345,9,931,1482,100,1078,95,1,980,196,225,1,2580,1,3702,6,267,174,1871,149,51,1632,4,321,1827,673,123,1,783,1,4144,1,2512,4,1341,683,591,825,1,4358,9,1,2004,858,1,236,1094,364,109,93,9,1986,241,560,76,237,80,997,490,327,1,1069,5,834,1362,677,1870,17,5,749,85,1012,1758,374,7,799,1226,63,1590,219,810,173,7,268,510,1735,1090,436,271,689,13,561,273,243,1012,137,1,560,56,1,19,10,403,918,3,1928,42,3053,17,725,313,323,1,1019,1,221,295,279,27,563,3,381,124,3,219,1,19,24,1,662,1,7,234,1,110,799,277,200,3,132,882,1,751,1,25,618,4,24,2359,1702,1,7,354,1123,93,1844,736,263,256,14,810,228,324,75,30,478,658,548,26,28,564,506,681,129,2,2921,23,8,1038,324,575,8,658,548,1124,1,2,4091,687,10,1038,138,25,1163,1421,1,489,222,1,499,4,1337,1363,40,1344,4,592,2329,23,1681,9,15,1917,1014,205,895,160,69,305,158,12,725,1,84,552,583,709,267,164,66,23,1101,681,7,725,84,1,228,3237,222,1,4,441,163,4380,39,4,2148,774,22,57,4,26,2089,1995,746,1,1731,4,4380,1,2,369,1,1688,5,1687,167,175,1513,259,7,726,636,115,400,971,303,1124,2,2848,2001,1,2849,4,2030,302,1211,1126,1,3513,2,2030,302,9,1038,399,594,303,1210,731,25,197,1,11,184,83,54,1827,164,632,1384,222,434,39,15,7,810,1162,2088,215,222,1,64,8,145,1476,1168,161,481,217,680,592,4,1793,406,226,423,6,2609,337,1100,160,374,158,12,726,84,228,324,105,478,648,65,493,23,1101,681,3,1337,1403,1344,2,2030,1513,4,166,2180,546,1239,4,1335,695,1513,1126,3,2527,433,1542,11,687,1,60,116,57,9,297,1252,1009,3,595,10,1570,2,31,4,321,43,977,1258,584,233,10,15,166,498,990,1030,249,1258,345,239,6,10,873,39,1408,523,1,116,1066,171,275,30,14,1227,272,1,118,27,1,222,1,447,3,1014,1,852,1,6,694,1549,165,277,2175,5,4,694,1714,391,1663,8,226,2999,112,860,275,133,1,396,13,184,1781,5,342,515,2,1365,134,152,70,90,344,52,2,2405,443,6,226,2999,972,275,133,397,7,1928,37,347,2016,152,160,344,9,479,82,1758,106,423,486,835,438,278,3,1908,306,2293,4,2319,763,252,1376,6,226,1735,1264,801,171,275,6,930,1548,1,208,2176,1,4,1992,25,160,2676,2,2502,2165,3,321,2623,1681,6,264,610,1691,1632,276,32,3,561,300,2,4,1059,1891,1378,794,2,15,2133,4,164,293,759,3323,1,38,1,4279,1,4280,2,425,2467,4,980,733,2051,24,2,2320,3,1,3764,3,4197,275,30,4,87,1,2,3201,3,87,94,747,1,932,2,87,2367,1,87,4,1645,275,534,2653,1,1683,1,4043,7,107,1899,3,1,1,879,1669,2,321,1827,2,2323,675,3,27,3036,1137,1,1269,2,3753,2,2,3842,3,2,149,1,2,955,1479,4,2454,448,1,942,3,206,2653,17,1,2871,1,37,1,2434,1,2454,2,2454,1,3,1751,397,2477,3,231,622,2718,1,2455,1,2942,16,542,1771,183,203,68,143,542,632,45,32,13,345,99,88,104,1,5,2313,386,753,1067,292,42,192,376,2,81,2,253,235,3,114,43,198,1,14,354,1,145,1,81,60,1,12,2,77,37,31,3,71,190,137,1,24,3,5,165,134,1,283,1,692,11,126,339,6,918,2682,388,490,214,232,5,2320,2230,1,3,15,5,1492,77,587,160,307,7,18,1524,706,65,1,1138,904,1,2314,3,2583,205,204,5,1066,849,1236,1537,200,7,267,953,103,647,3014,39,15,7,1473,214,267,517,83,292,30,14,104,321,428,1,657,417,42,350,341,1,219,1,1687,497,5,15,166,1488,1277,1260,1,1938,7,1669,269,558,203,1385,90,444,15,651,415,26,49,358,369,288,160,386,40,153,26,412,631,924,5,2108,33,832,186,1158,9,486,1382,1,145,1,81,1,620,1790,1,568,6,2320,540,1691,446,127,2,3,4194,356,89,6,377,87,2067,1491,25,484,3,472,2024,2153,13,906,235,1,107,923,144,84,131,332,59,411,836,784,4,1783,1112,261,1249,8,1537,1,1,3839,1,1,1,1,2,2702,64,1,123,3,15,2983,1571,2,2496,1678,3,1853,5,2773,13,9,1,1,1,1,1,1,166,2764,1635,156,2,403,4,2496,203,1462,13,2,2400,131,4,604,3309,31,1167,9,145,22,100,247,545,869,42,2358,695,18,444,1,473,4,737,1,5,617,469,402,1,1324,1,86,9,66,284,1,1,3943,1,4564,7,1570,89,6,1489,789,45,652,7,21,2299,678,1552,1,13,5,8,2428,1,1,2,136,16,3,1,4,444,1215,1,2905,4,1660,480,825,1959,5,21,2450,450,1629,332,5,377,1722,731,345,1200,10,1660,1,479,141,684,192,1,861,905,2,11,21,163,83,2045,609,23,657,949,105,329,39,6,2113,319,12,16,1382,851,2,418,174,3,2347,1496,1,2,460,1326,3,4478,1,161,12,15,2863,123,100,92,7,1006,344,1,56,275,244,13,92,487,1090,53,1044,427,7,667,455,285,61,40,149,2,3001,1606,7,807,512,750,46,965,1756,20,6,1153,711,31,59,1278,1350,3,2111,1983,937,3,1970,856,2145,21,877,371,1,28,1,8,25,657,133,981,128,403,289,1,2,149,396,259,90,5,72,8,21,571,1519,2439,75,257,148,94,10,267,150,1242,6,215,552,1231,329,1,1030,7,1660,772,444,555,27,736,18,4,267,1392,6,3358,6,292,1197,331,2374,356,89,12,823,121,25,184,334,258,209,185,211,882,698,652,1,3041,6,2428,2,2,136,16,4,3,1660,2534,726,10,612,383,225,103,605,42,658,56,2339,78,19,249,1,573,648,2,186,28,94,173,185,332,1,81,1,678,426,272,12,623,3,1473,407,48,5,1877,18,957,378,33,5,2632,1680,295,95,231,6,922,201,542,22,94,2793,12,679,1641,678,1208,344,1,3,7,3,5,313,244,1,1706,1,1472,1,4420,12,1473,91,491,420,1,813,1,639,359,2,198,484,8,857,91,176,400,371,1012,605,1383,9,192,1058,1,11,22,10,11,2154,1344,1,2830,6,827,831,3,479,825,860,1,2556,1,3459,1,3962,5,15,4394,142,18,557,9,356,21,664,923,592,274,422,1042,500,7,1658,482,825,494,1,365,137,9,192,1058,44,11,507,1111,3,1877,73,4,1262,32,11,3498,9,21,300,345,1482,870,583,1054,411,58,5,2475,814,640,361,198,10,548,154,1063,348,319,116,190,620,660,614,3,1687,94,2793,5,2320,678,1553,18,557,11,760,63,328,390,259,77,18,104,556,297,1383,2,2320,2231,4,380,1976,384,1867,1,1250,4,321,1827,2882,36,4,441,1530,837,190,5,691,791,572,914,2003,17,444,1,1214,6,617,469,402,1,789,45,490,1,86,9,66,284,1,21,292,86,846,24,856,9,207,86,65,337,115,3,72,1196,356,1,18,286,140,2,109,5,1659,6,2278,45,652,4,249,1641,2654,3,4,948,1412,588,178,1,3126,1,972,2,1752,3030,3,249,1,4652,7,184,1964,164,609,23,2105,17,1,894,1,679,1,1623,5,109,2211,531,1718,555,3,2623,225,3,3,2054,3,2660,4,2320,488,190,1571,11,201,554,16,16,1864,759,353,2,166,110,3,4,651,204,1461,307,3,784,2980,278,4,113,1456,587,1253,3,167,513,3764,3,124,125,4530,4,2998,1552,1,492,1,1196,2,196,4930,2,1799,1039,1,1760,4,1420,1026,124,103,1,1690,3,1687,1194,1107,1,5132,4,5112,1,1,1,18,119,533,124,66,223,391,248,115,95,316,169,581,2,362,424,263,272,292,1,2229,7,118,722,1,223,849,684,2529,3,21,1730,1267,13,15,130,36,25,1689,2311,203,141,1,10,8,3,554,11,515,712,1,30,708,1,202,2,2,2535,2,5,1258,708,203,2,2537,2,666,2949,9,15,166,25,2715,1488,141,1,18,557,17,367,10,872,57,505,248,2,769,189,233,260,888,131,268,26,12,2,1,4392,15,748,553,213,1,54,2,553,32,160,3,304,292,418,1,811,2,21,2900,5,1976,392,55,1051,514,7,1804,145,16,347,2672,37,103,5,184,402,1518,1127,1766,8,877,371,29,9,2616,1,896,77,6,1976,392,55,455,596,514,12,827,49,3,690,89,658,3,1506,487,238,19,364,3,1499,119,1124,1,5133,1,319,3,545,1,5,1,879,2,4625,144,3,354,1600,54,5,309,1687,2028,413,687,9,295,307,336,482,434,590,229,793,1637,10,602,307,29,382,43,57,434,819,793,1637,2,2080,2945,8,127,1434,702,208,1816,85,599,93,8,827,831,563,1,98,1505,4,588,9,157,3,1279,1,5,471,80,7,789,5,2148,482,368,1884,113,4,1899,1,910,1,1,1900,1,435,5,145,1343,1320,190,2041,3,2533,2,1,14,947,2,1021,1,7,86,4,1920,1,35,10,984,1,107,3,2054,2,1,4,4550,75,372,127,8,1860,110,94,1924,36,994,31,75,5,249,1,1640,2654,3,17,145,401,194,200,923,725,683,199,588,421,2,70,18,313,222,20,2,23,329,253,245,145,448,149,89,563,50,288,442,125,5,694,591,1,20,170,42,133,100,19,181,4,2104,2393,1,499,7,171,661,95,192,263,134,834,10,321,511,1122,54,527,409,533,897,183,68,2,292,29,3,965,420,2644,3,2019,2624,251,4,876,1257,1193,274,5,77,129,1627,948,211,13,310,444,122,3,328,451,338,212,1211,1,1,2,994,11,602,336,482,239,127,227,814,639,272,1144,221,2,206,1627,7,310,569,1117,1423,1,3,1014,7,1104,149,255,1050,726,488,1131,16,775,2,287,2,847,2,738,1,462,1,13,4,1267,286,200,1,1,1104,1,4138,1,4137,1,2566,3,412,1247,2653,10,145,919,317,136,396,2,2494,142,18,557,4,1508,852,2541,2,26,582,20,220,4,1,49,3,184,506,89,563,1,10,327,406,166,694,4,100,487,1,20,170,110,210,155,8,267,1604,3,438,311,2,12,1029,16,15,156,956,469,302,125,100,56,609,14,119,77,487,709,522,204,24,250,800,396,58,17,374,104,134,1,120,38,257,253,291,191,42,1299,18,251,7,2,36,56,96,9,145,26,956,196,575,125,1462,648,583,4,728,3963,211,2,7,145,1236,136,1481,1553,573,2,23,292,21,269,245,49,187,1,2,592,255,2,306,338,406,1,165,516,178,592,20,170,110,171,5,4478,1,1,1,159,5,1596,1192,697,709,726,1,4023,4,2134,158,992,1617,4,395,1,17,1,6,1127,469,302,1587,1231,204,6,877,371,29,9,25,2592,5,21,300,271,3958,75,7,1976,392,55,455,596,514,1138,9,1569,571,220,90,966,613,191,68,452,3,2998,1894,105,2,1196,365,4,167,465,739,3649,5,57,1,2820,1,727,11,827,28,21,3,779,564,97,587,337,582,592,14,455,5,363,329,2,318,71,175,177,761,574,744,210,894,1,1966,7,1569,768,1692,3,280,295,326,9,184,137,1430,397,703,93,1681,405,36,3,455,5,1233,6,19,310,1240,494,1966,3,8,145,26,121,29,1430,397,1117,1360,3,592,3992,482,6,827,239,592,257,307,1607,5,292,1512,667,1938,141,5,827,831,564,1607,588,2,1804,667,5,2998,1563,8,555,3,2,3315,1,3,2324,485,191,2,3315,64,4,2148,773,23,56,6,441,718,1839,391,1162,474,8,171,13,1920,2393,1,52,447,39,9,145,26,754,2,19,5,372,1853,1540,13,127,1,173,1147,1,1,289,1670,963,1,210,115,22,4,171,284,1500,989,1,4894,5,321,1430,1170,23,1681,32,56,115,241,133,380,2,103,126,276,50,55,3,320,1,1,1,488,226,7,65,278,71,162,223,549,92,527,877,1,1,1,1,12,466,460,463,313,195,122,556,423,1202,443,106,145,10,926,24,439,313,195,122,556,1625,443,251,13,127,704,45,528,44,1,290,133,869,53,106,425,1,10,267,54,1430,214,43,140,164,2313,359,65,5,267,145,29,1871,1354,5,15,156,2750,77,1553,10,1702,55,140,122,337,219,518,225,1325,251,7,127,749,863,133,261,1192,1,6,775,289,2,847,2,1201,8,822,2,328,417,384,1959,17,100,8,184,83,174,1524,347,325,1029,884,15,455,1086,2,9,141,25,177,122,2,109,65,822,1414,395,70,1,2877,13,1064,505,344,150,387,1,470,344,151,613,3,256,2,1,2656,14,628,194,242,505,2,34,458,1353,513,100,3,256,2,147,15,184,83,54,271,925,234,53,344,164,609,344,1360,372,39,88,14,831,1,287,1,98,214,201,738,370,378,399,2,168,44,5,21,1730,397,796,1681,22,441,14,90,20,499,92,3,324,57,1,2,320,50,666,9,339,2,69,385,6,27,618,1,1154,1,4305,1,289,6,1970,68,313,226,832,627,6,1432,585,1,1,1397,950,6,394,2550,54,418,872,2,6,455,1187,51,723,372,1855,18,226,38,128,139,308,1231,1,1,76,546,691,1,555,88,468,1,1,219,2,184,4813,3,171,756,24,12,127,705,128,363,125,1,33,1053,1837,348,142,221,2,1120,285,2,184,2737,3,1120,835,1043,8,174,945,422,93,261,1452,1135,596,6,810,228,2113,1124,222,1,1,3176,1,1482,4,145,1372,3033,1,6,455,2225,736,872,2,403,6,765,1338,1313,496,17,100,2,3326,697,3,2450,1838,2,5,1614,50,1395,299,736,4,1702,873,276,99,5,127,749,863,133,1454,4,2921,1630,74,232,12,15,166,140,1827,41,757,52,582,146,825,74,400,5,1625,1,1,1,36,2,451,3633,2,15,181,2,451,1213,1,2893,1,2821,2,4288,2,5,715,3,1815,1,1,6,632,153,1,339,708,948,2,2288,2586,13,145,39,1896,240,2230,1,10,8,3,453,18,23,60,9,876,3,1437,4,303,1927,11,8,467,3,2104,2458,435,4,2533,2,2548,3,3,321,1967,656,3,1970,2508,3,6,631,152,3,339,752,2145,11,68,98,1,4,270,486,19,5,108,1833,1436,8,80,1453,762,1,238,1,1291,2,11,184,137,271,1696,32,624,1607,10,8,497,60,3,5083,3,2,4,1596,1889,709,726,12,68,717,142,24,279,725,989,713,965,3,29,1,1,279,1,781,5,184,2760,1681,30,411,89,15,64,1,65,400,611,1,1,1,1,1,308,1,12,230,1,141,2,287,1,1,1,1,173,264,4,108,687,1,1,1,1,1,1,374,1,1,156,629,1,3,7,8,557,37,1,1,1,1,151,1,1,1,1,41,1,1,1,1,41,1,1,1,1,61,1,1,1,1,106,1,1,1,1,46,1,1,1,1,1,1,1,1,1,86,1,1,1,1,11,1482,647,87,1,1,2260,1,1,1,159,146,15,145,737,635,316,287,200,678,267,97,89,571,184,160,93,92,17,258,624,101,1137,704,4,437,39,3,60,84,201,19,67,628,54,131,3,184,2640,441,2,983,2688,7,63,2,563,2011,2,1681,1,8,63,2,630,710,741,495,1681,1,4,166,275,618,1833,5,2130,87,351,1911,308,7,258,725,1841,479,1,3,364,6,63,2,2574,2,1681,1,6,1386,254,1724,65,786,245,3,1651,1614,13,2,1385,2831,2,293,3799,2,2944,2122,4,2017,2,2624,251,1,3326,22,80,570,186,131,305,229,1,274,1,1,243,858,235,1,3,327,204,177,230,1,1,421,16,312,31,467,67,299,1,902,517,1,821,234,358,265,222,1,1,13,826,1,52,779,564,684,337,427,63,92,96,495,1,6,267,158,1540,5,342,2737,5,166,1,274,930,3649,11,80,842,855,757,345,236,534,177,231,422,605,4,2878,1,10,1589,6,145,1192,3214,10,8,557,10,826,1,52,779,564,684,337,1173,1,484,6,413,1938,1,2126,1,2,1,920,1,499,9,318,1,360,803,428,1324,123,1086,507,8,2320,1601,488,141,1,18,56,499,8,273,1675,3,962,635,143,18,1,1,3710,4,1948,965,635,161,3,112,2036,2918,5,357,2339,1,605,263,11,206,1627,2,1714,372,207,281,142,3,7,8,14,112,72,1651,115,206,1,92,67,3,73,524,633,596,1,8,412,7,904,7,1832,195,1363,1,2,2802,196,2,455,5,23,127,197,506,2,115,2,170,286,43,1,290,1,314,3,293,183,293,531,1015,2,346,1,250,3,171,1784,2,3,1751,1193,1681,7,171,241,515,19,5,882,1117,59,460,519,490,1,12,1,660,1,1,1,1,276,1,1,1,270,328,522,1,18,1,1,196,1101,499,1,1,1,1,6,1,1,1,1,96,1,1,1,1,71,1,1,1,1,31,1,1,1,1,86,1,1,1,1,6,1,1,1,1,4,2146,174,2244,5,1,2824,9,460,1009,1,673,2,2,2212,2,506,12,292,1541,315,773,23,54,20,1533,10,8,305,252,20,226,43,428,140,732,2,34,141,89,228,867,70,163,174,5,3,71,613,3,258,4,2143,2,1,1,4,269,2699,899,94,2,1751,1170,1,2145,4,60,2,5021,3,18,145,1998,1,1,1,1,173,1601,629,4,7,8,3,901,1,1,1,1,9,269,1389,658,3,304,283,337,90,588,6,827,49,782,1248,1510,1,3,3988,9,782,4,995,970,347,2709,8,412,48,863,8,544,75,194,2962,16,79,1,229,62,567,774,1,283,1549,1,217,1,440,1,15,1,8,293,1092,736,1144,99,65,663,123,9,112,242,17,3348,45,10,120,755,208,2,3485,1435,3,3364,728,123,7,1860,568,140,16,4,821,2,8,145,36,274,1062,631,633,78,406,4,1404,1,44,2889,1,1405,1,3265,1,1404,5,2294,2,1,1528,3,15,184,1636,13,445,10,24,8,601,77,1553,10,8,2,495,60,16,651,204,21,3,1277,160,3,304,620,93,3,582,224,352,1,527,4,888,1,441,3455,1,648,6,182,124,1173,745,73,1528,4,2423,1,1,1,5,15,1789,1194,1553,350,11,1569,89,662,122,1,302,253,1411,152,8,557,6,79,1,636,556,2273,218,4,4551,10,8,557,7,269,610,1440,304,2,618,678,4,318,1164,428,1447,6,15,2983,1627,372,127,2,15,455,5,363,331,318,405,18,71,4,173,513,195,379,954,894,3,309,1687,2441,3,460,1373,1168,2,5083,3,5,460,3372,527,240,265,8,310,1095,591,641,1125,440,793,1,2,1854,2,1,520,3,680,457,3307,2,1323,1261,3,695,2129,4,2,428,164,3,321,1827,2477,1,4092,3,109,2,317,2,460,1683,2,2008,2561,10,602,113,223,425,2356,105,183,49,422,625,2,46,1552,1,318,1,3683,4,160,1280,556,7,3,76,489,2023,2,292,4258,5,2104,894,1564,63,372,3,1864,90,1278,2,909,3331,2,184,4441,2,2471,2630,2,2471,82,10,9,1,1,1,1,1,2856,2265,4,2,3,428,2516,1903,9,9,1,1,1,1,1,4566,158,403,3,4626,1,7,2,1880,1629,8,855,565,1026,124,103,205,843,104,6,602,253,565,1026,227,1048,2,285,3183,6,166,1,245,268,2212,1552,15,715,3,1576,1,1,1,236,2,1290,3,1695,1,1,1,1,6,602,336,382,100,1253,793,3,172,95,4756,14,33,91,137,432,894,273,27,697,343,456,201,237,1049,90,2,612,4437,16,33,91,137,432,321,846,27,762,149,129,211,390,56,237,1049,90,2,3666,626,5,1016,401,73,1775,320,3,742,368,5,1,1114,10,167,1156,1023,546,58,535,645,198,721,52,5,167,2179,604,535,645,7,1163,398,910,355,907,4,1234,1,2233,5,297,868,400,2170,1222,3,1751,2799,75,4,612,383,4054,52,3,2346,15,2763,3,612,383,1633,3,1854,116,1261,3,444,1215,2906,1,3367,3,1804,508,919,2,217,4,2,3059,2,27,215,1,1,1,1,1,1,1,1,1,1,3994,959,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8,602,1,335,482,1767,532,58,71,5,602,336,482,1767,661,10,109,184,28,50,57,2516,287,1395,1,7,9,98,504,336,482,1767,532,55,74,1255,2,1970,474,2,4207,2,5,602,336,2249,661,1255,4,15,166,1797,3148,8,197,405,1202,1558,66,291,58,682,7,602,818,1229,538,661,140,945,4,1590,892,277,136,2,2630,1939,2,197,3522,3,3358,555,719,8,613,3,167,1,361,1,3381,317,5,613,170,362,302,2893,4,2808,190,1553,18,3,613,170,362,7,46,461,445,1703,323,270,1155,4,617,171,664,978,4,2808,190,1553,573,40,613,1,1,1,1,1,165,1,1,1,1,1,1,1,355,1,1,1,3379,1,715,1,1,1,1,21,1,1,1,1,41,1,1,1,1,501,1,1,1,1,5,1451,4,41,2185,660,5,1928,2634,422,39,101,3,2846,14,16,5,693,1,3646,328,1,1,158,2,112,4513,5,2320,540,132,1,1576,4,1323,5,91,3630,5,1965,5,342,534,30,3,1948,1973,490,10,693,22,1428,1661,4,17,515,155,173,310,2,1323,7,3,21,4173,431,5,112,2208,982,1038,229,8,715,1428,1661,4,532,155,173,310,8,2449,1557,2,542,1,18,321,236,2,4626,1,1158,25,12,1,4,8,4,5,6,5,9,22,2,3,5,5,4,8,4,1,2,4,4,4,4,9,11,7,4,11,8,2,2,4,5,2,3,4,11,2,3,2,6,4,12,1,5,6,11,5,1,6,2,4,1,3,4,13,13,1,4,21,10,2,6,9,1,10,2,4,7,5,3,1,9,9,7,1,24,17,4,8,1,4,2,9,9,3,2,4,3,16,5,3,6,9,1,2,1,10,4,10,2,9,9,6,2,1,3,2,3,1,1,7,9,5,15,4,2,4,3,3,6,16,3,1,2,9,2,7,4,5,2,3,5,2,6,6,3,7,3,2,2,8,2,2,4,11,3,3,12,2,15,8,10,5,7,1,5,10,1,10,4,4,9,5,2,4,9,4,3,6,1,10,4,15,12,2,2,2,7,4,4,10,4,5,17,4,1,2,7,3,5,5,3,15,4,2,3,2,4,22,3,4,7,2,17,6,15,9,4,4,10,2,7,25,12,8,4,19,2,6,4,7,1,5,1,5,14,6,1,3,5,4,25,12,2,6,12,9,5,3,5,5,4,1,12,1,6,2,2,8,14,13,2,5,14,5,6,5,8,5,3,2,3,3,4,7,13,7,4,7,1,2,3,6,2,2,1,3,3,7,4,3,8,1,1,13,9,4,1,19,1,8,3,2,4,3,3,6,22,9,20,6,1,4,9,3,14,2,2,8,1,2,2,5,6,7,4,3,5,14,12,6,9,3,1,7,5,11,3,6,2,7,5,2,2,16,16,2,12,16,2,7,2,2,12,10,5,1,4,18,3,4,15,10,12,8,11,3,7,4,16,5,30,1,2,2,5,3,4,6,4,3,17,6,24,3,4,6,7,3,1,5,3,3,19,5,1,3,1,9,1,7,12,9,2,8,3,8,7,9,1,2,2,2,3,3,2,8,5,8,2,3,2,3,3,6,2,10,11,3,9,1,7,8,2,1,18,4,5,12,1,4,11,5,1,4,5,4,4,1,1,6,3,1,4,10,3,10,3,5,3,14,3,2,6,2,16,19,2,6,24,1,6,2,2,3,1,3,5,37,8,2,5,1,2,3,4,3,5,6,7,8,2,11,1,6,3,1,9,1,13,1,3,13,8,3,5,1,2,1,8,8,3,5,2,6,1,3,9,5,15,3,15,8,3,5,8,4,4,4,9,3,7,3,3,1,2,3,4,8,5,8,1,4,11,7,13,2,3,3,3,4,4,3,1,2,2,3,12,2,4,17,4,11,3,16,7,6,2,9,7,1,4,3,6,3,9,2,1,2,6,1,5,2,6,17,2,4,4,1,1,9,8,5,8,1,4,3,17,14,3,1,8,7,15,19,6,19,9,37,7,7,7,10,9,2,18,5,10,10,4,17,18,13,6,12,4,1,11,3,10,4,9,1,7,5,1,5,17,13,2,5,11,1,7,2,3,10,9,6,5,1,6,10,2,3,7,14,4,1,5,5,17,3,4,3,1,7,13,2,1,4,4,4,1,7,2,3,5,1,4,6,2,4,17,2,5,4,5,5,4,2,12,4,7,6,5,16,3,1,4,5,5,3,6,1,7,6,6,2,16,8,11,5,8,7,3,5,2,28,3,7,2,4,4,2,6,1,2,4,5,3,7,2,1,10,3,2,2,12,8,3,9,3,1,8,8,15,1,9,1,6,1,4,27,7,2,2,3,10,8,1,1,4,2,11,6,6,9,2,7,8,9,5,6,1,1,12,1,6,8,2,6,2,2,4,4,3,2,1,8,4,4,9,2,3,12,2,2,4,8,2,8,7,5,2,2,9,9,15,36,20,11,4,8,35,5,9,7,4,2,1,15,3,1,1,4,2,12,3,7,1,5,6,3,4,2,1,3,8,3,8,3,12,8,2,2,2,2,4,17,22,1,26,3,3,7,22,3,1,2,4,2,17,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,4,1,34,9,1,1,1,1,1,251,75,769,545,141,1,533,12,1,269,17,140,1,82,40,1,26,1103,548,19,1,37,1,95,1,282,1,135,7,2320,531,8,1,1690,1,18,6,1,111,2734,5,8,17,5,1012,1241,189,2229,2,11,75,468,151,757,1348,882,32,96,29,503,328,4,3358,555,719,352,8,846,1,2,184,43,190,612,3070,1,3567,1,3102,1,846,1,2929,2,206,4000,3,1767,593,1860,1,5140,6,1932,1169,316,365,785,472,51,846,1,1,1,184,1,1,1,230,520,92,1706,1,1,1,1,1360,1,11,1,1,321,1,1,1,1,21,1,1,1,1,16,1,1,1,1,356,1,1,1,1,171,1,1,1,1,11,1,1,1,1,3,371,450,1053,4,1845,1083,430,236,18,545,170,608,253,111,173,568,16,140,554,271,271,132,195,91,242,138,34,14,15,166,1826,19,294,310,178,190,1552,1,3,15,313,244,2,444,1674,2,2471,2500,11,74,779,496,236,622,454,783,277,223,112,488,3,1561,3,1262,2,460,2321,20,536,145,219,52,24,351,347,630,72,70,42,705,103,136,75,27,187,76,510,289,1,4665,4,1420,434,6,2147,6,15,130,36,2627,190,1553,14,536,145,219,52,24,351,977,72,1131,65,149,76,510,358,3,1561,1265,2145,2,899,2510,2,323,1118,6,900,76,349,1121,124,521,11,1874,1392,3,738,11,608,1,7,3,1,357,4,1420,1150,696,1838,6,2354,194,810,555,105,614,7,3584,2,1,39,1,1,70,4,1163,398,1265,2145,4,145,2663,190,1553,5,1187,451,18,1115,370,3,3584,42,80,7,2320,310,178,190,1553,18,313,4,1860,1278,674,195,3,371,2437,190,5,1187,451,1133,370,443,3,1860,1278,869,2,5030,2,3,15,2793,190,3,857,960,1285,3,2312,580,339,4,297,1760,478,2422,4,1854,116,856,2145,5,2808,190,1552,1,18,2,3680,798,3,4550,1,18,3,180,520,956,3,613,3208,1139,3,700,956,1485,26,3584,1,1,1,1,38,1,1,1,69,8,1982,1,1,1,1,6,1,1,1,1,1,1,1,1,1,10,180,520,290,197,451,18,1115,370,170,1112,7,46,325,19,1,234,3188,1148,7,1033,1,2045,59,674,1,205,5,46,325,19,1,234,1,3059,3,2880,179,79,2,1115,2479,22,125,171,819,1813,430,235,1,2,317,719,321,1,1,1,1,1,1,909,1,1,1,1,4,15,191,2602,1743,2,2771,813,24,177,584,218,1,716,16,1,946,1,867,37,68,49,21,1,60,1,23,1,433,543,56,40,226,3,2320,681,1568,19,176,517,67,219,716,17,947,867,105,49,12,10,54,7,24,433,543,56,40,5,979,733,947,1104,457,9,293,135,164,1529,771,109,230,198,786,2,1854,2153,5,15,166,4026,2,917,8,1413,52,243,300,1228,971,2,294,1,1712,3,3001,873,751,7,1712,821,126,342,701,172,751,7,371,1342,947,1043,61,457,865,5,2007,19,294,310,2252,2,1804,1118,3,1146,350,2185,5,1972,132,1956,502,435,6,172,95,1698,5,2083,996,7,166,1,245,408,5,1521,546,587,176,1,1,384,4,127,1,1,1,64,1,1,1,1,1,55,159,1,1,1,1,1,711,1,1,15,1,672,27,247,293,1,1,1,454,56,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,168,11,202,1,1,149,448,1,39,1,1,1,306,1,1,1,1,76,1,1,1,1,11,1,1,1,1,31,1,1,1,1,101,1,1,1,1,1,1,1,1,1,191,1,1,1,1,41,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,36,1,1,1,1,41,1,1,1,1,1,1,1,1,1,14,371,390,219,351,365,17,947,292,741,63,32,433,865,2,11,112,72,137,271,1212,344,744,52,1187,495,1,12,433,387,1,886,164,3,438,73,29,52,943,893,4,112,2036,853,873,8,321,271,2259,93,1625,57,1,7,11,563,475,323,52,52,243,1528,630,631,1,5,10,9,1,1,1,1,1,807,1491,2737,92,2,112,2780,9,46,422,1023,829,162,330,720,1018,19,8,760,24,195,352,545,1046,30,890,6,1614,1232,14,498,236,1158,8,1546,1,2009,157,1,36,706,1,1,2947,5,1546,2009,157,36,708,4,545,1309,2153,59,10,760,97,122,814,24,1031,994,140,1057,47,1,3714,4,2808,190,1553,474,3,506,15,2458,1,3079,4,15,181,4355,575,4,976,1970,139,951,9,760,219,814,947,108,144,722,128,140,32,1546,1,2165,1,1,1,33,1,1,706,1,1,925,1,1,1,1,331,1,1,1,1,1,1,1,1,1,86,1,1,1,1,2,976,1970,3,3358,236,424,6,267,345,383,328,3726,52,8,1323,7,933,664,2,286,155,1044,1,1951,2,2851,41,5,172,440,711,2730,41,1,4440,5,267,345,711,3726,52,1,3370,8,1099,613,284,588,825,354,441,16,2,2975,870,2,1561,3410,1,4202,3,415,603,2125,5,2111,740,41,1733,441,6,166,1,2725,1239,495,1,14,281,15,210,98,1964,231,154,26,430,609,18,232,211,626,7,592,2300,52,1682,1,7,437,12,267,345,608,103,5,637,347,1741,41,753,202,52,2,1976,392,2,2444,2068,2,2850,2009,1,2107,4,2850,1461,354,194,2,2148,2923,14,9,1,1,1,1,1,1697,71,1164,1099,102,433,158,403,6,1091,1,984,626,2310,74,12,265,75,769,545,675,12,1,269,17,263,27,1103,6,380,1940,658,92,24,1327,5,321,1827,744,52,2122,2,2368,1576,4,1696,17,1288,476,4,428,164,1556,796,4,2846,14,16,482,8,754,2,820,3,715,3,1191,3,7,2080,31,2914,10,1,2,5,1,5042,6,2080,31,2914,10,3,5,17,267,345,383,225,103,5,600,37,5,342,494,70,1218,890,39,26,52,3,184,402,3608,5,612,208,175,225,1092,7,267,953,103,626,363,2672,37,11,723,387,110,103,605,37,347,1162,544,966,65,5,2080,2945,10,3,5,3,2057,478,2422,3,181,4025,920,2,197,1382,5,267,1056,5,984,2672,4,2320,2230,7,12,3,34,2839,2018,2,3488,3,2,1576,3,2,21,1783,5,2846,14,16,482,236,19,732,340,18,541,1,11,329,130,2,255,432,13,303,1,952,153,349,435,50,11,172,95,150,1242,3,3,215,432,120,2552,39,16,28,117,317,52,345,268,469,64,772,999,27,27,709,454,248,24,40,187,7,11,22,67,152,13,255,331,8,159,36,26,35,2,113,130,248,7,22,91,60,19,89,9,14,146,241,210,76,1116,50,99,23,289,170,271,32,40,218,1,4500,1,5096,1,2460,4,1039,2051,1069,863,1,4158,5,2430,2,136,19,1,5,2007,19,604,1924,328,17,187,18,89,758,1,258,113,235,1,171,702,952,567,142,682,44,174,12,15,1112,469,484,4,95,609,643,54,709,215,511,19,1139,110,61,2,113,1,129,248,8,170,110,1,121,47,596,1506,2,513,220,2,666,2,9,204,1106,116,475,1179,9,1273,514,220,3,539,1,8,4,2007,26,775,190,3,187,858,786,2,321,4745,5,446,13,18,237,3142,1,1737,4,1659,6,1141,2217,5,1659,6,647,494,2178,3,2876,74,2070,1,2118,94,186,1,1060,1,1,1,60,1,1,112,1,1,223,153,1,6,1,1,1,1,277,1,1,7,1852,1,1,101,1,307,1,1,136,376,1,217,1,1,1,226,1,1,1,1,11,1,1,1,1,11,1,1,1,1,61,1,1,1,1,1,1,1,1,1,36,1,1,1,1,301,1,1,1,1,11,1,1,1,1,21,1,1,1,1,46,1,1,1,1,31,1,1,1,1,4,990,3346,143,161,3,2007,19,3098,3,2198,2555,39,20,370,288,72,2,340,18,239,302,1,11,329,130,2,687,13,1256,153,349,435,50,10,172,95,150,1247,1,215,48,384,2672,39,14,152,323,9,91,2,1485,37,16,104,1025,209,657,223,613,1,3080,1,3471,1,3245,5,175,2083,389,1,2297,1,152,1,4581,1,1427,1,2062,1,2007,1,577,1,575,1,4704,1,1988,2,422,137,2,473,1,2,474,2979,5,2007,26,597,178,190,8,472,103,2,491,1031,120,1728,18,7,2007,19,7,597,178,190,1884,14,277,94,359,360,293,219,92,54,188,37,460,358,1361,61,4,3943,45,7,938,4,15,2793,190,1553,6,1172,152,560,178,836,2023,36,1324,738,37,16,1,103,1,426,434,164,1,293,1,1,570,1,1392,1,1,1,1,106,1,1,1,1,46,1,1,1,1,126,1,1,1,1,1,4621,2,2320,2230,1,2099,2,2821,149,5,2070,1,2010,1,228,3,990,1,2,6,1594,500,677,10,1796,561,1,1773,4,1755,173,899,77,7,505,83,1441,1109,551,23,544,1,4494,1,594,1,1397,3,2548,531,1178,3,2543,2,3,10,582,484,325,771,609,367,682,97,1035,131,1,1187,1,775,4,1337,1664,252,831,2,3079,61,4,112,1222,260,3142,4,390,1,2009,626,4,700,4,952,7,1,4989,13,468,522,3,398,176,1,978,1,1,531,59,1119,695,3,371,4753,2,1,588,15,613,3,588,1344,189,1,2,1144,1,1,378,1,1,806,30,31,189,282,201,6,65,1,136,31,407,77,11,57,69,135,163,56,92,65,1,4,238,334,339,154,242,460,633,100,349,67,39,1,1013,1,5009,9,616,588,1344,190,280,867,379,2,836,1,1252,6,321,1430,561,632,1681,359,7,15,1992,26,775,190,1553,2,6,15,1992,26,775,190,1553,4,3885,379,2,836,7,15,1506,486,26,775,190,1553,7,189,282,1231,346,348,554,2053,3,428,947,1546,10,2038,1387,2,501,411,15,30,569,1,3,20,110,981,1,420,260,302,2,625,1,75,1,2,2,1,70,1,2153,1,1,3,6,2548,1709,222,2,159,350,7,606,1542,773,1,22,1777,236,4,4478,1,2,159,4,110,981,1691,1,1,1092,9,604,104,146,85,482,1253,514,261,1662,4,2148,2406,303,267,18,9,1,1,1,1,1,991,402,304,71,827,288,1148,1,101,373,60,561,1,1342,8,604,104,146,85,482,1767,705,1212,18,9,1,1,1,1,1,991,402,304,71,827,249,1187,1,101,373,60,561,15,9,1,1,1,1,1,991,706,71,827,1437,101,433,158,403,7,607,816,1025,126,101,2030,233,9,110,981,421,564,261,445,1,1824,95,4,608,759,3319,281,1,4898,9,602,105,113,539,512,1941,36,837,281,6,112,259,1674,1829,683,179,25,707,1,1,1329,1386,1,1,502,215,148,48,15,599,1,3,296,1,1,1,1,386,1,1,1,1,2,2921,2205,11,110,981,313,108,564,261,445,1,1824,95,6,2,4614,122,2,2076,2914,3,990,3489,161,11,166,101,18,127,13,183,251,1021,432,2672,39,27,453,36,60,29,411,32,22,32,19,38,39,166,310,78,83,519,94,725,704,115,94,117,12,457,144,54,9,5,172,95,345,383,3989,2,2876,1876,14,38,662,209,430,637,265,285,426,367,1142,265,133,25,108,5,608,1056,1481,1,1,3,2430,2,136,8,1376,666,575,55,131,1078,85,317,1,2041,8,995,225,103,5,637,5,3079,52,3,425,1086,5,20,700,83,126,797,28,90,162,516,12,8,430,367,198,2,255,116,407,562,224,3,4,2846,30,1465,2,5,705,205,1594,1272,1310,3,2351,2,1,12,297,129,113,488,234,104,250,176,630,83,993,845,13,548,30,447,1,555,33,176,17,613,2,612,1,1153,12,911,503,572,2,292,184,3,809,753,86,879,54,12,559,2,459,111,368,1,145,223,173,377,584,1279,10,112,691,714,287,344,525,2,269,2086,1,10,226,184,92,1980,82,513,891,58,114,862,5,1874,91,347,2672,37,6,476,6,612,243,1585,1247,12,575,2,594,33,521,2160,80,140,159,18,362,458,3,2105,745,682,15,131,1,293,16,1439,48,37,5,100,1,241,2250,422,39,101,22,393,96,80,45,2,78,90,309,22,55,73,95,1106,355,475,320,45,107,361,92,255,74,3,1845,16,2338,7,614,2,78,90,554,1461,475,9,321,1999,310,178,136,54,1553,331,190,3,1115,55,2424,18,33,124,342,1,193,22,441,335,55,314,136,53,2,393,508,860,212,454,6,15,191,91,3027,1189,467,7,914,1716,251,289,318,1394,98,8,354,1123,1623,768,113,495,1,180,5,2320,310,178,1743,331,3,1220,3829,52,5,33,124,1703,584,2034,4,2320,310,178,2074,6,469,233,404,586,613,718,13,15,97,69,1153,260,157,879,178,190,1553,185,146,256,7,172,253,16,1413,26,3104,39,7,469,233,404,15,571,613,718,11,1121,1230,2,1,1982,143,1,1,159,429,1,6,1187,1584,370,1,442,1554,6,655,532,1584,370,443,4,10,1115,55,1570,106,30,17,256,445,45,689,7,1115,55,4,2419,1,2,43,7,750,99,338,1951,3,443,42,8,615,149,830,422,2433,341,1,1,6,700,4,286,3,663,7,5,468,232,938,18,1655,5,1223,112,683,159,2929,1,1577,3,46,579,2516,3,1880,432,2672,6,489,295,331,693,709,1937,4,410,213,1770,794,22,28,239,18,127,13,183,251,737,69,126,521,222,951,508,185,3,13,144,151,431,64,39,53,367,10,104,17,79,230,216,54,2,1,8,154,7,26,93,9,198,107,109,103,165,10,125,356,215,31,68,58,17,66,20,18,209,211,409,48,249,5,6,18,31,53,3,42,163,41,87,147,2,3,37,217,69,1,1087,24,203,220,69,69,240,1,292,282,345,145,63,2,295,1,342,113,82,23,8,2,426,231,7,822,1,421,1,561,10,145,295,588,494,626,83,713,74,876,875,7,3569,608,1,1,2,112,37,7,367,10,700,1071,323,450,1610,3,1958,888,30,7,694,66,1,210,1082,1977,956,8,398,533,424,1195,255,58,1,1233,11,145,176,109,1087,287,550,659,1285,286,263,226,2,2354,2719,5,1518,1,1,1110,2252,4,362,1715,2780,182,1,1028,9,228,139,10,872,810,493,700,1279,568,21,538,226,41,106,658,177,333,24,477,52,784,451,1,161,86,43,19,47,88,590,146,4,807,1262,870,1235,3,2846,14,20,7,425,1086,5,412,37,5,3152,14,233,51,1,323,204,8,1,336,132,2219,1,509,51,229,2,4328,794,10,267,1661,37,5,342,547,17,2081,27,39,3,425,2451,1749,13,285,535,337,697,26,96,1,31,732,140,629,560,888,12,267,18,140,16,167,212,1492,120,1015,851,686,39,3,1142,1258,627,2,592,1159,17,9,1,1,1,1,1,1393,304,71,1076,88,1099,102,373,60,158,403,5,1092,984,626,78,2232,5,109,1032,1259,4,623,4,4479,1,1,159,3,428,1323,2874,5,1369,1269,720,736,346,12,9,1,1,1,1,1,270,1,535,337,2320,1664,6,1517,1481,1553,29,158,388,6,246,841,8,66,3007,886,1,3,2,4098,628,2,1141,3,5,1034,123,2181,171,77,1,2955,6,351,364,1847,1710,153,636,28,112,50,8,1444,151,193,292,182,116,190,102,6,13,1,7,4,5,4,13,57,1378,112,199,97,16,320,34,4,1,2638,9,174,1367,259,77,18,104,556,297,307,8,1746,767,699,99,718,246,627,22,7,2846,13,1,7,4,5,2196,17,197,2,2,636,740,81,319,232,156,1352,1,1,55,1,2,1082,2,1,3188,8,995,225,103,5,600,37,5,3131,19,197,2,403,2,972,1,630,2,677,1,300,530,2,55,1,73,664,120,346,2,2113,2641,8,112,33,1372,234,569,488,190,1556,7,607,248,568,1025,126,101,748,3,2113,780,1861,1,4754,4,319,3039,555,719,8,1972,348,310,1430,490,12,320,242,5,586,6,4457,22,30,4,319,1542,1497,1274,3,1976,1,1,12,218,4,406,1,7,1362,5,488,2,1225,1261,2,4,522,2593,903,661,4,279,182,1343,1140,1,1771,3,549,889,191,1,3359,3,2859,17,4,6,197,405,3117,58,1082,221,4,2840,6,14,16,40,197,2,172,231,2,2,1370,1,374,3,90,744,7,254,268,1,1,55,1,1,72,664,120,346,1,1,1,122,2,6,622,1,1,1,1,146,1,1,1,1,3,2113,2011,630,4,297,4216,467,124,5,995,225,103,605,42,15,197,2,403,2,1840,1273,2,194,31,568,120,346,1,124,2,4,1947,201,2809,115,16,295,309,103,1,713,1151,616,261,1654,2,6,142,1,1,1,1,3,112,4502,122,4,3357,1,555,1167,4,4551,10,11,554,6,607,816,1025,126,101,748,3,2400,131,1638,5,197,3,3519,1,57,9,109,75,402,1810,548,1250,362,13,461,16,15,1917,40,35,26,71,216,488,138,52,1062,491,11,435,127,2,23,174,242,39,368,328,322,68,93,166,77,18,104,554,1,1,3,294,307,362,714,309,3,531,13,267,158,16,1155,583,133,1119,27,27,709,726,64,39,24,23,8,90,167,345,159,91,405,11,768,64,22,12,25,942,1,302,447,45,875,4,6,18,56,10,121,167,504,496,11,891,1692,920,4,24,20,184,147,107,1,922,1232,4,554,23,341,204,310,246,350,11,19,300,3,108,9,13,271,2135,1456,105,129,10,51,26,5,2,105,169,654,11,184,137,1686,26,597,314,1607,2,329,148,36,11,55,425,87,720,137,666,23,146,501,648,1171,7,592,1415,19,604,178,190,1884,8,55,425,790,843,146,501,1819,114,1,1491,9,228,139,10,898,784,1193,630,193,456,6,331,107,1,2163,2034,58,2,331,3552,5,1804,1117,1704,30,329,4,995,225,103,5,7,217,4,294,113,1368,494,1692,10,292,86,1629,19,445,159,1564,688,38,146,5,425,16,1871,2672,39,9,498,309,253,1574,181,1269,105,627,9,3,4625,30,411,3,751,1483,1679,4,1645,472,625,591,7,479,1,4748,1,1,1,1,22,208,1,563,37,229,323,550,61,621,4,263,291,23,341,545,215,222,1,64,393,3,117,120,217,1,1,1,1,1,1,1,107,105,1,1,1,357,1,1,500,1,1061,1,1,1,43,84,1,1,1,353,30,373,1,558,1,1,72,1,30,181,1,1,1,143,27,1,400,1,1,1,1,1,1,18,1,389,24,77,1,1,1,1,1,1,1,1,1,31,1,1,1,1,46,1,1,1,1,56,1,1,1,1,201,1,1,1,1,1,1,1,1,1,16,1,1,1,1,51,1,1,1,1,126,1,1,1,1,11,1,1,1,1,21,1,1,1,1,36,1,1,1,1,33,331,107,1,859,1,1303,647,1,521,111,1,753,194,473,1,1,1,1,26,1,1,1,1,281,1,1,1,1,141,1,1,1,1,2,4268,216,3,2007,19,2528,2,4625,395,12,226,184,1910,244,382,131,110,155,798,410,19,433,1,4886,3,1223,951,2932,37,79,101,241,3,81,118,193,1,270,189,56,385,29,331,131,113,1,326,113,51,83,51,32,116,7,73,137,31,525,112,71,98,415,1,176,179,76,6,2104,44,164,2672,13,26,12,96,29,171,210,15,673,370,1415,100,120,159,745,12,267,341,1320,37,5,342,634,1634,158,246,37,2,12,15,166,1623,128,216,174,624,166,89,1350,29,158,5,1220,103,5,3656,39,6,942,912,7,297,1,461,8,15,166,2627,138,52,1553,187,287,5,2544,1,3,178,4,7,145,1862,26,287,488,190,1553,5,1880,432,2672,37,2,5,1876,672,182,10,1597,2,1438,2646,1,1438,4,526,66,2483,19,1,4554,6,1157,704,13,63,2081,1003,1,1419,1,2838,1,2836,1,4355,4,285,323,549,2861,5,15,191,2117,485,1743,1,1557,4,506,235,2237,1,4,15,166,2765,1605,1,5108,1,3020,4,2054,217,855,1891,3,167,2725,284,4,74,1786,1067,1080,4,830,2097,430,1428,4,15,166,4370,18,2,2323,2230,17,1795,1,972,1,1165,1,491,1,161,1,37,1,7,88,1,282,1],
    states: [2,1,2,4,1,3,6,1,1,8,2,2,1,8,3,3,2,1,2,4,4,3,2,1,10,1,8,12,1,9,14,1,1,16,1,11,18,1,1,20,2,2,1,22,2,3,2,24,1,1,26,1,2,28,2,6,5,22,1,1,30,2,8,7,26,1,1,18,1,17,32,2,18,1,34,1,23,36,1,1,38,1,25,22,1,1,40,1,27,42,1,1,44,1,27,24,1,28,46,1,1,48,1,1,44,1,1,50,1,3,52,1,5,48,1,1,44,1,1,54,4,9,5,4,1,56,4,10,6,5,2,58,1,1,60,4,12,8,7,4,62,1,1,64,1,1,62,2,42,14,66,1,1,46,2,44,16,66,1,1,68,1,4,48,1,5,70,1,1,44,1,1,72,4,7,5,4,1,46,1,51,66,1,1,74,1,1,76,1,54,78,1,1,80,1,2,82,1,1,84,2,3,1,86,2,4,2,88,1,1,90,2,6,4,88,1,1,92,2,8,6,88,1,1,94,6,10,8,7,5,3,1,96,1,66,62,2,67,1,98,1,1,100,1,1,102,1,72,44,1,1,104,1,1,106,1,74,108,1,1,108,1,75,4,2,76,1,110,1,1,112,1,1,114,1,1,116,1,82,118,1,1,120,1,1,122,1,85,124,1,1,126,1,87,128,1,88,44,1,1,130,1,5,44,1,1,132,3,5,3,1,106,1,93,134,1,1,136,1,95,106,1,1,138,1,1,112,1,1,62,1,99,140,1,1,102,1,1,142,1,102,144,1,1,146,1,2,44,1,1,148,1,4,150,1,1,44,1,1,152,1,7,150,1,1,44,1,1,154,1,112,156,1,1,158,1,2,92,1,3,160,1,1,158,1,2,162,1,6,92,1,1,160,1,120,158,1,121,92,2,2,1,92,1,123,160,1,1,158,1,2,164,1,126,166,1,127,168,1,128,164,1,1,170,1,4,164,1,1,172,1,6,174,1,133,158,1,1,176,1,135,178,1,1,158,1,1,180,1,138,182,1,1,158,1,2,184,1,141,92,1,1,1,1,1,186,1,144,188,1,1,190,1,146,192,1,147,194,1,148,196,1,149,198,1,1,200,1,2,202,1,152,204,1,1,206,1,154,208,1,1,210,1,156,212,1,1,214,1,158,216,1,1,216,1,160,218,1,1,220,1,162,222,1,1,224,1,164,226,1,1,228,1,2,230,1,167,232,1,1,234,1,169,236,1,1,238,1,171,230,1,1,232,1,1,240,1,174,242,1,1,244,1,176,246,1,1,248,1,178,250,1,1,252,1,180,254,1,1,256,1,182,258,1,1,260,1,184,262,1,1,264,1,186,266,1,1,268,1,188,270,1,1,272,1,190,232,1,1,198,1,2,274,1,193,198,1,1,276,1,195,262,1,1,278,1,197,212,1,1,280,1,199,282,1,1,284,1,201,286,1,1,288,1,53,290,1,204,210,1,1,292,1,206,210,1,1,294,1,208,296,1,1,298,1,6,300,1,7,302,1,212,290,1,1,304,1,58,1,37,67,65,64,62,60,58,56,54,52,50,49,47,45,42,40,38,36,34,32,30,28,26,24,23,21,19,17,15,13,12,10,8,6,5,4,2,1,1,1,1,1,1,1,306,40,70,68,67,65,63,61,59,57,55,53,52,50,48,45,43,41,39,37,35,33,31,29,27,26,24,22,20,18,16,15,13,11,9,8,7,5,4,3,2,1,1,1,1,1,1,1,1,1,1,308,4,4,3,2,1,310,4,5,4,3,2,312,1,1,200,4,7,6,5,4,178,1,1,314,1,1,112,4,10,9,8,7,316,1,1,318,1,2,320,1,3,322,1,4,324,1,5,326,1,6,328,1,7,330,1,8,332,1,9,334,1,10,336,1,11,338,1,12,340,1,13,232,1,14,44,1,1,214,1,16,342,1,17,344,1,18,346,1,19,348,1,20,250,1,23,210,1,24,350,4,33,32,31,30,352,1,1,354,1,2,214,1,3,356,1,4,358,1,5,360,1,6,362,1,7,364,4,41,40,39,38,200,1,1,366,4,43,42,41,40,368,1,1,370,4,45,44,43,42,174,1,1,372,1,42,372,4,48,47,46,45,374,1,1,376,4,50,49,48,47,374,1,1,378,37,122,120,119,117,115,113,111,109,107,105,104,102,100,97,95,93,91,89,87,85,83,81,79,78,76,74,72,70,68,67,65,63,61,60,59,57,56,162,1,1,1,1,1,1,1,1,380,3,3,2,1,1,1,1,1,1,1,1,1,1,308,4,4,3,2,1,310,4,5,4,3,2,312,1,1,200,4,7,6,5,4,178,1,1,314,1,1,112,4,10,9,8,7,316,1,1,318,1,2,320,1,3,322,1,4,324,1,5,326,1,6,328,1,7,330,1,8,332,1,9,334,1,10,336,1,11,338,1,12,340,1,13,232,1,14,44,1,1,214,1,16,342,1,17,344,1,18,346,1,19,348,1,20,250,1,23,210,1,24,350,4,33,32,31,30,352,1,1,354,1,2,214,1,3,356,1,4,358,1,5,360,1,6,362,1,7,364,4,41,40,39,38,200,1,1,366,4,43,42,41,40,368,1,1,370,4,45,44,43,42,174,1,1,372,1,42,372,4,48,47,46,45,374,1,1,376,4,50,49,48,47,374,1,1,382,37,178,176,175,173,171,169,167,165,163,161,160,158,156,153,151,149,147,145,143,141,139,137,135,134,132,130,128,126,124,123,121,119,117,116,115,113,112,1,1,1,1,1,1,384,3,3,2,1,308,1,330,310,1,331,312,1,1,200,1,333,178,1,1,314,1,1,112,1,336,316,1,1,318,1,2,320,1,3,322,1,4,324,1,5,326,1,6,328,1,7,330,1,8,332,1,9,334,1,10,336,1,11,338,1,12,340,1,13,232,1,14,44,1,1,214,1,16,342,1,17,344,1,18,346,1,19,348,1,20,250,1,23,210,1,24,350,1,359,352,1,1,354,1,2,214,1,3,356,1,4,358,1,5,360,1,6,362,1,7,364,1,367,200,1,1,366,1,369,368,1,1,370,1,371,174,1,1,372,1,42,372,1,374,374,1,1,376,1,376,374,1,1,1,37,48,46,43,41,40,39,38,37,36,35,34,33,32,31,30,29,27,26,25,24,23,22,21,20,18,17,16,15,14,13,12,10,8,6,5,3,1,194,38,49,47,44,42,41,40,39,38,37,36,35,34,33,32,31,30,28,27,26,25,24,23,22,21,19,18,17,16,15,14,13,11,9,7,6,4,2,1,196,38,50,48,45,43,42,41,40,39,38,37,36,35,34,33,32,31,29,28,27,26,25,24,23,22,20,19,18,17,16,15,14,12,10,8,7,5,3,2,198,1,1,200,1,2,202,38,53,51,48,46,45,44,43,42,41,40,39,38,37,36,35,34,32,31,30,29,28,27,26,25,23,22,21,20,19,18,17,15,13,11,10,8,6,5,204,1,1,206,38,55,53,50,48,47,46,45,44,43,42,41,40,39,38,37,36,34,33,32,31,30,29,28,27,25,24,23,22,21,20,19,17,15,13,12,10,8,7,208,1,1,210,38,57,55,52,50,49,48,47,46,45,44,43,42,41,40,39,38,36,35,34,33,32,31,30,29,27,26,25,24,23,22,21,19,17,15,14,12,10,9,212,1,1,214,38,59,57,54,52,51,50,49,48,47,46,45,44,43,42,41,40,38,37,36,35,34,33,32,31,29,28,27,26,25,24,23,21,19,17,16,14,12,11,216,1,1,216,38,61,59,56,54,53,52,51,50,49,48,47,46,45,44,43,42,40,39,38,37,36,35,34,33,31,30,29,28,27,26,25,23,21,19,18,16,14,13,218,1,1,220,38,63,61,58,56,55,54,53,52,51,50,49,48,47,46,45,44,42,41,40,39,38,37,36,35,33,32,31,30,29,28,27,25,23,21,20,18,16,15,222,1,1,224,38,65,63,60,58,57,56,55,54,53,52,51,50,49,48,47,46,44,43,42,41,40,39,38,37,35,34,33,32,31,30,29,27,25,23,22,20,18,17,226,1,1,228,1,2,230,38,68,66,63,61,60,59,58,57,56,55,54,53,52,51,50,49,47,46,45,44,43,42,41,40,38,37,36,35,34,33,32,30,28,26,25,23,21,20,232,1,1,234,38,70,68,65,63,62,61,60,59,58,57,56,55,54,53,52,51,49,48,47,46,45,44,43,42,40,39,38,37,36,35,34,32,30,28,27,25,23,22,236,1,1,238,38,72,70,67,65,64,63,62,61,60,59,58,57,56,55,54,53,51,50,49,48,47,46,45,44,42,41,40,39,38,37,36,34,32,30,29,27,25,24,230,1,1,232,1,1,240,38,75,73,70,68,67,66,65,64,63,62,61,60,59,58,57,56,54,53,52,51,50,49,48,47,45,44,43,42,41,40,39,37,35,33,32,30,28,27,242,1,1,244,38,77,75,72,70,69,68,67,66,65,64,63,62,61,60,59,58,56,55,54,53,52,51,50,49,47,46,45,44,43,42,41,39,37,35,34,32,30,29,246,1,1,248,38,79,77,74,72,71,70,69,68,67,66,65,64,63,62,61,60,58,57,56,55,54,53,52,51,49,48,47,46,45,44,43,41,39,37,36,34,32,31,250,1,1,252,38,81,79,76,74,73,72,71,70,69,68,67,66,65,64,63,62,60,59,58,57,56,55,54,53,51,50,49,48,47,46,45,43,41,39,38,36,34,33,254,1,1,256,38,83,81,78,76,75,74,73,72,71,70,69,68,67,66,65,64,62,61,60,59,58,57,56,55,53,52,51,50,49,48,47,45,43,41,40,38,36,35,258,1,1,260,38,85,83,80,78,77,76,75,74,73,72,71,70,69,68,67,66,64,63,62,61,60,59,58,57,55,54,53,52,51,50,49,47,45,43,42,40,38,37,262,1,1,264,38,87,85,82,80,79,78,77,76,75,74,73,72,71,70,69,68,66,65,64,63,62,61,60,59,57,56,55,54,53,52,51,49,47,45,44,42,40,39,266,1,1,268,38,89,87,84,82,81,80,79,78,77,76,75,74,73,72,71,70,68,67,66,65,64,63,62,61,59,58,57,56,55,54,53,51,49,47,46,44,42,41,270,1,1,272,38,91,89,86,84,83,82,81,80,79,78,77,76,75,74,73,72,70,69,68,67,66,65,64,63,61,60,59,58,57,56,55,53,51,49,48,46,44,43,232,1,1,198,1,2,274,38,94,92,89,87,86,85,84,83,82,81,80,79,78,77,76,75,73,72,71,70,69,68,67,66,64,63,62,61,60,59,58,56,54,52,51,49,47,46,198,1,1,276,38,96,94,91,89,88,87,86,85,84,83,82,81,80,79,78,77,75,74,73,72,71,70,69,68,66,65,64,63,62,61,60,58,56,54,53,51,49,48,262,1,1,278,38,98,96,93,91,90,89,88,87,86,85,84,83,82,81,80,79,77,76,75,74,73,72,71,70,68,67,66,65,64,63,62,60,58,56,55,53,51,50,212,1,1,280,38,100,98,95,93,92,91,90,89,88,87,86,85,84,83,82,81,79,78,77,76,75,74,73,72,70,69,68,67,66,65,64,62,60,58,57,55,53,52,282,1,1,284,38,102,100,97,95,94,93,92,91,90,89,88,87,86,85,84,83,81,80,79,78,77,76,75,74,72,71,70,69,68,67,66,64,62,60,59,57,55,54,286,1,1,288,1,53,290,38,105,103,100,98,97,96,95,94,93,92,91,90,89,88,87,86,84,83,82,81,80,79,78,77,75,74,73,72,71,70,69,67,65,63,62,60,58,57,210,1,1,292,38,107,105,102,100,99,98,97,96,95,94,93,92,91,90,89,88,86,85,84,83,82,81,80,79,77,76,75,74,73,72,71,69,67,65,64,62,60,59,210,1,1,294,38,109,107,104,102,101,100,99,98,97,96,95,94,93,92,91,90,88,87,86,85,84,83,82,81,79,78,77,76,75,74,73,71,69,67,66,64,62,61,296,1,1,298,1,6,300,1,7,302,38,113,111,108,106,105,104,103,102,101,100,99,98,97,96,95,94,92,91,90,89,88,87,86,85,83,82,81,80,79,78,77,75,73,71,70,68,66,65,290,1,1,304,1,58,386,1,446,1,1,1,1,1,1,388,3,3,2,1,1,1,1,308,2,2,1,310,2,3,2,312,1,1,200,2,5,4,178,1,1,314,1,1,112,2,8,7,316,1,1,318,1,2,320,1,3,322,1,4,324,1,5,326,1,6,328,1,7,330,1,8,332,1,9,334,1,10,336,1,11,338,1,12,340,1,13,232,1,14,44,1,1,214,1,16,342,1,17,344,1,18,346,1,19,348,1,20,250,1,23,210,1,24,350,2,31,30,352,1,1,354,1,2,214,1,3,356,1,4,358,1,5,360,1,6,362,1,7,364,2,39,38,200,1,1,366,2,41,40,368,1,1,370,2,43,42,174,1,1,372,1,42,372,2,46,45,374,1,1,376,2,48,47,374,1,1,390,1,499,392,1,1,308,1,1,310,1,2,312,1,1,200,1,4,178,1,1,314,1,1,112,1,7,316,1,1,318,1,2,320,1,3,322,1,4,324,1,5,326,1,6,328,1,7,330,1,8,332,1,9,334,1,10,336,1,11,338,1,12,340,1,13,232,1,14,44,1,1,214,1,16,342,1,17,344,1,18,346,1,19,348,1,20,250,1,23,210,1,24,350,1,30,352,1,1,354,1,2,214,1,3,356,1,4,358,1,5,360,1,6,362,1,7,364,1,38,200,1,1,366,1,40,368,1,1,370,1,42,174,1,1,372,1,42,372,1,45,374,1,1,376,1,47,374,1,1,1,37,48,46,43,41,40,39,38,37,36,35,34,33,32,31,30,29,27,26,25,24,23,22,21,20,18,17,16,15,14,13,12,10,8,6,5,3,1,394,1,550,396,1,1,398,1,552,400,1,1,196,1,2,198,1,1,200,1,2,210,1,5,402,1,1,404,1,7,402,1,1,406,1,561,408,1,1,198,1,2,410,1,1,412,1,4,414,1,1,44,1,6,162,1,1,416,1,1,418,1,570,420,1,571,422,1,1,424,2,3,1,426,1,1,1,2,2,1,1,1,1,428,4,4,3,2,1,194,4,5,4,3,2,196,4,6,5,4,3,198,1,1,200,1,2,202,4,9,8,7,6,204,1,1,206,4,11,10,9,8,208,1,1,210,4,13,12,11,10,212,1,1,214,4,15,14,13,12,216,1,1,216,4,17,16,15,14,218,1,1,220,4,19,18,17,16,222,1,1,224,4,21,20,19,18,226,1,1,228,1,2,230,4,24,23,22,21,232,1,1,234,4,26,25,24,23,236,1,1,238,4,28,27,26,25,230,1,1,232,1,1,240,4,31,30,29,28,242,1,1,244,4,33,32,31,30,246,1,1,248,4,35,34,33,32,250,1,1,252,4,37,36,35,34,254,1,1,256,4,39,38,37,36,258,1,1,260,4,41,40,39,38,262,1,1,264,4,43,42,41,40,266,1,1,268,4,45,44,43,42,270,1,1,272,4,47,46,45,44,232,1,1,198,1,2,274,4,50,49,48,47,198,1,1,276,4,52,51,50,49,262,1,1,278,4,54,53,52,51,212,1,1,280,4,56,55,54,53,282,1,1,284,4,58,57,56,55,286,1,1,288,1,53,290,4,61,60,59,58,210,1,1,292,4,63,62,61,60,210,1,1,294,4,65,64,63,62,296,1,1,298,1,6,300,1,7,302,4,69,68,67,66,290,1,1,304,1,58,430,1,645,1,1,1,1,1,1,432,3,3,2,1,434,3,4,3,2,44,1,1,436,2,3,1,438,2,4,2,44,1,1,162,1,1,1,4,7,5,4,1,1,1,1,440,6,9,7,6,3,2,1,206,6,10,8,7,4,3,2,208,1,1,230,6,12,10,9,6,5,4,232,1,1,196,6,14,12,11,8,7,6,198,1,1,200,1,2,436,1,665,442,1,1,444,1,2,232,1,1,310,1,4,446,1,1,448,1,2,450,1,7,452,1,1,454,5,8,6,4,3,1,194,1,10,196,1,11,198,1,1,200,1,2,202,1,14,204,1,1,206,1,16,208,1,1,210,1,18,212,1,1,214,1,20,216,1,1,216,1,22,218,1,1,220,1,24,222,1,1,224,1,26,226,1,1,228,1,2,230,1,29,232,1,1,234,1,31,236,1,1,238,1,33,230,1,1,232,1,1,240,1,36,242,1,1,244,1,38,246,1,1,248,1,40,250,1,1,252,1,42,254,1,1,256,1,44,258,1,1,260,1,46,262,1,1,264,1,48,266,1,1,268,1,50,270,1,1,272,1,52,232,1,1,198,1,2,274,1,55,198,1,1,276,1,57,262,1,1,278,1,59,212,1,1,280,1,61,282,1,1,284,1,63,286,1,1,288,1,53,290,1,66,210,1,1,292,1,68,210,1,1,294,1,70,296,1,1,298,1,6,300,1,7,302,1,74,290,1,1,304,1,58,456,37,67,65,64,62,60,58,56,54,52,50,49,47,45,42,40,38,36,34,32,30,28,26,24,23,21,19,17,15,13,12,10,8,6,5,4,2,1,458,1,1,460,1,744,462,1,1,1,2,2,1,1,1,1,464,4,4,3,2,1,466,4,5,4,3,2,468,1,1,470,1,751,472,1,752,474,1,1,476,1,754,478,1,1,480,1,4,1,4,6,4,2,1,482,1,758,484,1,1,92,2,2,1,486,1,761,488,1,1,490,2,2,1,492,1,764,494,1,1,496,1,766,178,1,1,92,1,1,498,1,769,92,1,1,500,1,1,502,1,772,504,1,437,506,1,438,504,1,1,508,1,776,112,1,1,510,1,778,112,1,1,44,5,8,7,5,3,1,512,6,9,8,6,4,2,1,196,6,10,9,7,5,3,2,198,1,1,200,1,2,514,6,13,12,10,8,6,5,516,1,1,518,6,15,14,12,10,8,7,162,1,1,520,6,17,16,14,12,10,9,516,1,1,522,1,791,112,1,1,524,1,1,526,1,1,528,2,2,1,194,2,3,2,196,2,4,3,198,1,1,200,1,2,202,2,7,6,204,1,1,206,2,9,8,208,1,1,210,2,11,10,212,1,1,214,2,13,12,216,1,1,216,2,15,14,218,1,1,220,2,17,16,222,1,1,224,2,19,18,226,1,1,228,1,2,230,2,22,21,232,1,1,234,2,24,23,236,1,1,238,2,26,25,230,1,1,232,1,1,240,2,29,28,242,1,1,244,2,31,30,246,1,1,248,2,33,32,250,1,1,252,2,35,34,254,1,1,256,2,37,36,258,1,1,260,2,39,38,262,1,1,264,2,41,40,266,1,1,268,2,43,42,270,1,1,272,2,45,44,232,1,1,198,1,2,274,2,48,47,198,1,1,276,2,50,49,262,1,1,278,2,52,51,212,1,1,280,2,54,53,282,1,1,284,2,56,55,286,1,1,288,1,53,290,2,59,58,210,1,1,292,2,61,60,210,1,1,294,2,63,62,296,1,1,298,1,6,300,1,7,302,2,67,66,290,1,1,304,1,58,530,1,863,532,1,1,112,1,1,534,1,1,536,1,2,538,1,1,540,2,3,1,542,1,870,544,1,1,1,1,1,1,1,1,546,3,3,2,1,548,1,875,550,1,1,552,1,877,178,1,1,554,1,1,557,1,1,558,1,881,560,1,1,62,1,2,162,1,1,82,1,2,1,3,4,2,1,1,1,1,562,5,6,4,3,2,1,564,5,7,5,4,3,2,566,1,1,568,1,891,1,1,1,570,1,1,564,1,2,572,1,1,574,1,2,576,1,5,578,1,1,580,1,899,582,1,900,150,1,1,584,1,1,586,1,903,200,1,1,1,3,6,3,1,1,1,1,1,1,1,588,6,9,6,4,3,2,1,436,7,10,7,5,4,3,2,1,1,1,1,194,2,2,1,196,2,3,2,198,1,1,200,1,2,202,2,6,5,204,1,1,206,2,8,7,208,1,1,210,2,10,9,212,1,1,214,2,12,11,216,1,1,216,2,14,13,218,1,1,220,2,16,15,222,1,1,224,2,18,17,226,1,1,228,1,2,230,2,21,20,232,1,1,234,2,23,22,236,1,1,238,2,25,24,230,1,1,232,1,1,240,2,28,27,242,1,1,244,2,30,29,246,1,1,248,2,32,31,250,1,1,252,2,34,33,254,1,1,256,2,36,35,258,1,1,260,2,38,37,262,1,1,264,2,40,39,266,1,1,268,2,42,41,270,1,1,272,2,44,43,232,1,1,198,1,2,274,2,47,46,198,1,1,276,2,49,48,262,1,1,278,2,51,50,212,1,1,280,2,53,52,282,1,1,284,2,55,54,286,1,1,288,1,53,290,2,58,57,210,1,1,292,2,60,59,210,1,1,294,2,62,61,296,1,1,298,1,6,300,1,7,302,2,66,65,290,1,1,304,1,58,1,37,67,65,64,62,60,58,56,54,52,50,49,47,45,42,40,38,36,34,32,30,28,26,24,23,21,19,17,15,13,12,10,8,6,5,4,2,1,1,1,1,308,39,69,67,66,64,62,60,58,56,54,52,51,49,47,44,42,40,38,36,34,32,30,28,26,25,23,21,19,17,15,14,12,10,8,7,6,4,3,2,1,310,39,70,68,67,65,63,61,59,57,55,53,52,50,48,45,43,41,39,37,35,33,31,29,27,26,24,22,20,18,16,15,13,11,9,8,7,5,4,3,2,312,1,1,200,39,72,70,69,67,65,63,61,59,57,55,54,52,50,47,45,43,41,39,37,35,33,31,29,28,26,24,22,20,18,17,15,13,11,10,9,7,6,5,4,178,1,1,314,1,1,112,39,75,73,72,70,68,66,64,62,60,58,57,55,53,50,48,46,44,42,40,38,36,34,32,31,29,27,25,23,21,20,18,16,14,13,12,10,9,8,7,316,1,1,318,1,2,320,1,3,322,1,4,324,1,5,326,1,6,328,1,7,330,1,8,332,1,9,334,1,10,336,1,11,338,1,12,340,1,13,232,1,14,44,1,1,214,1,16,342,1,17,344,1,18,346,1,19,348,1,20,250,1,23,210,1,24,350,39,98,96,95,93,91,89,87,85,83,81,80,78,76,73,71,69,67,65,63,61,59,57,55,54,52,50,48,46,44,43,41,39,37,36,35,33,32,31,30,352,1,1,354,1,2,214,1,3,356,1,4,358,1,5,360,1,6,362,1,7,364,39,106,104,103,101,99,97,95,93,91,89,88,86,84,81,79,77,75,73,71,69,67,65,63,62,60,58,56,54,52,51,49,47,45,44,43,41,40,39,38,200,1,1,366,39,108,106,105,103,101,99,97,95,93,91,90,88,86,83,81,79,77,75,73,71,69,67,65,64,62,60,58,56,54,53,51,49,47,46,45,43,42,41,40,368,1,1,370,39,110,108,107,105,103,101,99,97,95,93,92,90,88,85,83,81,79,77,75,73,71,69,67,66,64,62,60,58,56,55,53,51,49,48,47,45,44,43,42,174,1,1,372,1,42,372,39,113,111,110,108,106,104,102,100,98,96,95,93,91,88,86,84,82,80,78,76,74,72,70,69,67,65,63,61,59,58,56,54,52,51,50,48,47,46,45,374,1,1,376,39,115,113,112,110,108,106,104,102,100,98,97,95,93,90,88,86,84,82,80,78,76,74,72,71,69,67,65,63,61,60,58,56,54,53,52,50,49,48,47,374,1,1,590,1,1028,80,1,1029,592,1,1,594,2,3,1,436,3,4,2,1,1,4,5,3,2,1,1,1,1,194,6,7,5,4,3,2,1,196,6,8,6,5,4,3,2,198,1,1,200,1,2,202,6,11,9,8,7,6,5,204,1,1,206,6,13,11,10,9,8,7,208,1,1,210,6,15,13,12,11,10,9,212,1,1,214,6,17,15,14,13,12,11,216,1,1,216,6,19,17,16,15,14,13,218,1,1,220,6,21,19,18,17,16,15,222,1,1,224,6,23,21,20,19,18,17,226,1,1,228,1,2,230,6,26,24,23,22,21,20,232,1,1,234,6,28,26,25,24,23,22,236,1,1,238,6,30,28,27,26,25,24,230,1,1,232,1,1,240,6,33,31,30,29,28,27,242,1,1,244,6,35,33,32,31,30,29,246,1,1,248,6,37,35,34,33,32,31,250,1,1,252,6,39,37,36,35,34,33,254,1,1,256,6,41,39,38,37,36,35,258,1,1,260,6,43,41,40,39,38,37,262,1,1,264,6,45,43,42,41,40,39,266,1,1,268,6,47,45,44,43,42,41,270,1,1,272,6,49,47,46,45,44,43,232,1,1,198,1,2,274,6,52,50,49,48,47,46,198,1,1,276,6,54,52,51,50,49,48,262,1,1,278,6,56,54,53,52,51,50,212,1,1,280,6,58,56,55,54,53,52,282,1,1,284,6,60,58,57,56,55,54,286,1,1,288,1,53,290,6,63,61,60,59,58,57,210,1,1,292,6,65,63,62,61,60,59,210,1,1,294,6,67,65,64,63,62,61,296,1,1,298,1,6,300,1,7,302,6,71,69,68,67,66,65,290,1,1,304,1,58,596,37,67,65,64,62,60,58,56,54,52,50,49,47,45,42,40,38,36,34,32,30,28,26,24,23,21,19,17,15,13,12,10,8,6,5,4,2,1,44,37,68,66,65,63,61,59,57,55,53,51,50,48,46,43,41,39,37,35,33,31,29,27,25,24,22,20,18,16,14,13,11,9,7,6,5,3,2,162,1,1,598,1,1105,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,600,1,1111,602,1,1112,44,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,604,1,1119,198,1,1120,606,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,608,1,1126,1,1,1,1,1,1,610,3,3,2,1,612,1,1130,1,1,1,1,1,1,1,1,1,1,1,1,614,5,5,4,3,2,1,404,1,1136,616,1,1,618,1,2,516,1,1,44,1,4,620,1,1,622,1,1142,404,3,366,364,1,624,1,1144,232,1,1145,44,1,1,402,1,1147,626,1,1,92,3,5,3,1,628,1,1,630,1,1151,632,1,1,250,1,1153,44,1,1,634,1,819,636,1,1,638,1,2,150,1,1,618,1,4,640,1,1,642,1,1161,644,1,1,646,1,1163,648,1,1,650,1,1165,652,1,1,654,1,1,368,1,1168,656,1,1,658,1,1170,1,1,1,1,1,1,1,1,1,368,4,4,3,2,1,660,1,1175,662,1,1,664,1,1,666,1,1,668,1,1179,670,1,1,672,1,1181,178,1,1,1,1,1180,1,1,1,1,1,1,1,1,1,674,5,1184,4,3,2,1,1,1,1,676,1,1189,178,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,678,2,750,749,1,1,1,1,1,1,1,1,1,1,1,1,680,1,1201,308,1,1,310,1,2,312,1,1,200,1,4,178,1,1,314,1,1,112,1,7,316,1,1,318,1,2,320,1,3,322,1,4,324,1,5,326,1,6,328,1,7,330,1,8,332,1,9,334,1,10,336,1,11,338,1,12,340,1,13,232,1,14,44,1,1,214,1,16,342,1,17,344,1,18,346,1,19,348,1,20,250,1,23,210,1,24,350,1,30,352,1,1,354,1,2,214,1,3,356,1,4,358,1,5,360,1,6,362,1,7,364,1,38,200,1,1,366,1,40,368,1,1,370,1,42,174,1,1,372,1,42,372,1,45,374,1,1,376,1,47,374,1,1,682,1,1250,684,1,1,686,1,1,688,1,1253,690,1,1,1,2,2,1,692,3,3,2,1,694,1,1,696,1,1258,698,1,1,1,1,1,700,1,1261,702,1,1262,24,1,1,250,1,144,704,1,1263,706,1,1,708,1,2,162,1,1,80,1,4,82,1,1,710,1,6,162,1,1,472,1,8,474,1,1,1,5,9,7,5,3,1,1,1,1,712,1,12,1,2,10,1,714,1,1,716,1,1280,436,1,1,1,1,1,1,1,1,718,1,1282,720,1,1,516,1,2,1,1,1,162,1,4,1,1,1,1,3,5,3,1,722,4,6,4,2,1,724,4,7,5,3,2,726,1,1,728,1,2,68,4,10,8,6,5,728,1,1,198,4,12,10,8,7,410,1,1,412,4,14,12,10,9,414,1,1,730,1,1301,732,1,1302,44,1,1,652,2,3,1,1,3,4,2,1,194,4,5,3,2,1,196,4,6,4,3,2,198,1,1,200,1,2,202,4,9,7,6,5,204,1,1,206,4,11,9,8,7,208,1,1,210,4,13,11,10,9,212,1,1,214,4,15,13,12,11,216,1,1,216,4,17,15,14,13,218,1,1,220,4,19,17,16,15,222,1,1,224,4,21,19,18,17,226,1,1,228,1,2,230,4,24,22,21,20,232,1,1,234,4,26,24,23,22,236,1,1,238,4,28,26,25,24,230,1,1,232,1,1,240,4,31,29,28,27,242,1,1,244,4,33,31,30,29,246,1,1,248,4,35,33,32,31,250,1,1,252,4,37,35,34,33,254,1,1,256,4,39,37,36,35,258,1,1,260,4,41,39,38,37,262,1,1,264,4,43,41,40,39,266,1,1,268,4,45,43,42,41,270,1,1,272,4,47,45,44,43,232,1,1,198,1,2,274,4,50,48,47,46,198,1,1,276,4,52,50,49,48,262,1,1,278,4,54,52,51,50,212,1,1,280,4,56,54,53,52,282,1,1,284,4,58,56,55,54,286,1,1,288,1,53,290,4,61,59,58,57,210,1,1,292,4,63,61,60,59,210,1,1,294,4,65,63,62,61,296,1,1,298,1,6,300,1,7,302,4,69,67,66,65,290,1,1,304,1,58,734,37,67,65,64,62,60,58,56,54,52,50,49,47,45,42,40,38,36,34,32,30,28,26,24,23,21,19,17,15,13,12,10,8,6,5,4,2,1,1,1,1372,1,1,1,736,3,1374,2,1,738,1,1,162,1,2,740,1,1,24,1,1,24,3,5,4,1,742,4,6,5,2,1,744,4,7,6,3,2,178,1,1,162,1,1,82,4,10,9,6,5,746,1,1,178,1,1,162,1,1,1,3,8,5,1,1,1,1,162,1,1390,740,1,1,24,1,1,742,2,1365,1,744,2,1366,2,178,1,1,162,1,1,1,2,4,1,1,1,1,1,1,26,1,1,1,748,5,1401,29,28,2,1,516,5,1402,30,29,3,2,1,1,1,750,5,1404,32,31,5,4,1,1,1,752,3,5,3,1,754,3,6,4,2,112,1,1,756,3,8,6,4,112,1,1,508,3,10,8,6,112,1,1,68,3,12,10,8,112,1,1,504,1,1,44,1,1,724,3,16,14,12,112,1,1,504,1,1,44,1,1,66,3,20,18,16,758,1,1,44,1,1,758,1,11,44,1,1,112,1,5,504,1,1,44,1,1,760,3,28,26,24,44,1,1,48,3,30,28,26,112,1,1,762,3,32,30,28,112,1,1,112,1,6,764,1,23,372,1,24,766,1,25,726,1,26,768,1,27,770,1,28,152,1,29,772,1,30,774,1,31,776,1,32,778,1,33,146,1,34,780,3,47,45,43,200,1,1,112,26,44,42,40,38,34,30,27,25,22,20,18,16,15,14,13,12,11,10,9,8,7,6,5,4,3,1,1,27,45,43,41,39,35,31,28,26,23,21,19,17,16,15,14,13,12,11,10,9,8,7,6,5,4,2,1,1,1,1,618,1,1453,782,1,1,784,1,1,1,1,1,786,1,1459,788,1,1,790,1,1,1,2,2,1,194,3,3,2,1,196,3,4,3,2,198,1,1,200,1,2,202,3,7,6,5,204,1,1,206,3,9,8,7,208,1,1,210,3,11,10,9,212,1,1,214,3,13,12,11,216,1,1,216,3,15,14,13,218,1,1,220,3,17,16,15,222,1,1,224,3,19,18,17,226,1,1,228,1,2,230,3,22,21,20,232,1,1,234,3,24,23,22,236,1,1,238,3,26,25,24,230,1,1,232,1,1,240,3,29,28,27,242,1,1,244,3,31,30,29,246,1,1,248,3,33,32,31,250,1,1,252,3,35,34,33,254,1,1,256,3,37,36,35,258,1,1,260,3,39,38,37,262,1,1,264,3,41,40,39,266,1,1,268,3,43,42,41,270,1,1,272,3,45,44,43,232,1,1,198,1,2,274,3,48,47,46,198,1,1,276,3,50,49,48,262,1,1,278,3,52,51,50,212,1,1,280,3,54,53,52,282,1,1,284,3,56,55,54,286,1,1,288,1,53,290,3,59,58,57,210,1,1,292,3,61,60,59,210,1,1,294,3,63,62,61,296,1,1,298,1,6,300,1,7,302,3,67,66,65,290,1,1,304,1,58,792,1,1530,178,1,1,794,1,1,796,1,1,799,2,3,1,800,1,1535,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,802,6,6,5,4,3,2,1,638,6,7,6,5,4,3,2,438,1,1,44,1,1,804,1,3,44,1,1,198,6,12,11,10,9,8,7,438,1,1,44,1,1,732,6,15,14,13,12,11,10,44,1,1,806,6,17,16,15,14,13,12,178,1,1,808,6,13,10,8,5,3,1,1,7,14,11,9,6,4,2,1,194,8,15,12,10,7,5,3,2,1,196,8,16,13,11,8,6,4,3,2,198,1,1,200,1,2,202,8,19,16,14,11,9,7,6,5,204,1,1,206,8,21,18,16,13,11,9,8,7,208,1,1,210,8,23,20,18,15,13,11,10,9,212,1,1,214,8,25,22,20,17,15,13,12,11,216,1,1,216,8,27,24,22,19,17,15,14,13,218,1,1,220,8,29,26,24,21,19,17,16,15,222,1,1,224,8,31,28,26,23,21,19,18,17,226,1,1,228,1,2,230,8,34,31,29,26,24,22,21,20,232,1,1,234,8,36,33,31,28,26,24,23,22,236,1,1,238,8,38,35,33,30,28,26,25,24,230,1,1,232,1,1,240,8,41,38,36,33,31,29,28,27,242,1,1,244,8,43,40,38,35,33,31,30,29,246,1,1,248,8,45,42,40,37,35,33,32,31,250,1,1,252,8,47,44,42,39,37,35,34,33,254,1,1,256,8,49,46,44,41,39,37,36,35,258,1,1,260,8,51,48,46,43,41,39,38,37,262,1,1,264,8,53,50,48,45,43,41,40,39,266,1,1,268,8,55,52,50,47,45,43,42,41,270,1,1,272,8,57,54,52,49,47,45,44,43,232,1,1,198,1,2,274,8,60,57,55,52,50,48,47,46,198,1,1,276,8,62,59,57,54,52,50,49,48,262,1,1,278,8,64,61,59,56,54,52,51,50,212,1,1,280,8,66,63,61,58,56,54,53,52,282,1,1,284,8,68,65,63,60,58,56,55,54,286,1,1,288,1,53,290,8,71,68,66,63,61,59,58,57,210,1,1,292,8,73,70,68,65,63,61,60,59,210,1,1,294,8,75,72,70,67,65,63,62,61,296,1,1,298,1,6,300,1,7,302,8,79,76,74,71,69,67,66,65,290,1,1,304,1,58,810,1,1623,1,1,1,1,1,1,1,1,1,812,4,4,3,2,1,638,4,5,4,3,2,438,1,1,44,1,1,814,2,4,1,86,2,5,2,178,1,1,750,1,1,1,4,8,5,4,1,816,5,9,6,5,2,1,194,5,10,7,6,3,2,196,5,11,8,7,4,3,198,1,1,200,1,2,202,5,14,11,10,7,6,204,1,1,206,5,16,13,12,9,8,208,1,1,210,5,18,15,14,11,10,212,1,1,214,5,20,17,16,13,12,216,1,1,216,5,22,19,18,15,14,218,1,1,220,5,24,21,20,17,16,222,1,1,224,5,26,23,22,19,18,226,1,1,228,1,2,230,5,29,26,25,22,21,232,1,1,234,5,31,28,27,24,23,236,1,1,238,5,33,30,29,26,25,230,1,1,232,1,1,240,5,36,33,32,29,28,242,1,1,244,5,38,35,34,31,30,246,1,1,248,5,40,37,36,33,32,250,1,1,252,5,42,39,38,35,34,254,1,1,256,5,44,41,40,37,36,258,1,1,260,5,46,43,42,39,38,262,1,1,264,5,48,45,44,41,40,266,1,1,268,5,50,47,46,43,42,270,1,1,272,5,52,49,48,45,44,232,1,1,198,1,2,274,5,55,52,51,48,47,198,1,1,276,5,57,54,53,50,49,262,1,1,278,5,59,56,55,52,51,212,1,1,280,5,61,58,57,54,53,282,1,1,284,5,63,60,59,56,55,286,1,1,288,1,53,290,5,66,63,62,59,58,210,1,1,292,5,68,65,64,61,60,210,1,1,294,5,70,67,66,63,62,296,1,1,298,1,6,300,1,7,302,5,74,71,70,67,66,290,1,1,304,1,58,818,5,77,74,73,70,69,820,5,78,75,74,71,70,178,1,1,822,1,1,750,1,2,824,1,1,162,1,4,824,1,1,822,1,24,826,5,86,83,82,79,78,824,1,1,828,5,88,85,84,81,80,830,1,1,824,5,90,87,86,83,82,832,1,1,824,1,4,834,5,93,90,89,86,85,824,1,1,836,5,95,92,91,88,87,824,1,1,838,5,97,94,93,90,89,824,1,1,122,5,99,96,95,92,91,86,1,1,840,5,101,98,97,94,93,178,1,1,150,1,1,446,5,104,101,100,97,96,288,1,1,842,1,1704,26,1,1,178,1,2,844,1,1707,26,1,1,846,1,1709,26,1,1,584,1,1711,26,1,1,1,7,477,9,8,7,5,3,1,1,1,1,848,9,479,11,10,9,7,5,3,2,1,850,1,1745,1,1,1,1,1,1,848,3,3,2,1,24,1,16,24,1,14,24,1,11,24,1,14,852,1,1724,24,1,1,854,1,1726,24,1,1,520,1,1728,24,1,1,1,12,1729,365,26,23,19,10,9,8,7,5,3,1,856,13,1730,366,27,24,20,11,10,9,8,6,4,2,1,744,13,1731,367,28,25,21,12,11,10,9,7,5,3,2,178,1,1,162,1,1,82,13,1734,370,31,28,24,15,14,13,12,10,8,6,5,746,1,1,178,1,1,162,1,1,1,3,8,5,1,848,4,9,6,2,1,1,1,368,62,6,1769,397,396,370,369,1,516,6,1770,398,397,371,370,2,1,1,1,754,2,3,1,112,1,1,760,2,5,3,112,1,1,48,2,7,5,112,1,1,756,2,9,7,112,1,1,508,2,11,9,112,1,1,68,2,13,11,112,1,1,724,2,15,13,112,1,1,858,7,13,11,9,7,5,3,1,1,8,14,12,10,8,6,4,2,1,1,1,1,1,1,1,848,11,17,15,13,11,9,7,5,4,3,2,1,860,2,22,20,44,1,18,760,1,17,44,1,1,44,3,4,3,1,862,4,5,4,2,1,64,4,6,5,3,2,864,1,1,1,2,3,1,866,6,1800,428,427,401,400,32,868,1,1,754,1,2,112,1,1,756,1,4,112,1,1,760,1,6,44,1,1,508,1,8,112,1,1,48,1,10,112,1,1,112,6,11,9,7,5,3,1,870,7,12,10,8,6,4,2,1,872,7,13,11,9,7,5,3,2,874,1,1,750,1,2,876,1,1,878,7,17,15,13,11,9,7,6,750,1,1,514,7,19,17,15,13,11,9,8,516,1,1,232,7,21,19,17,15,13,11,10,44,1,1,756,7,23,21,19,17,15,13,12,880,1,1,882,7,25,23,21,19,17,15,14,884,1,1,886,7,27,25,23,21,19,17,16,62,1,1,888,7,29,27,25,23,21,19,18,62,1,1,890,5,1832,460,459,433,432,436,1,1,1,1,1,1,1,1,848,3,3,2,1,892,1,384,1,1,1,894,2,2,1,896,2,3,2,898,1,1,900,1,1844,1,1,1,1,1,1,1,1,1,1,1,1,902,5,5,4,3,2,1,436,1,1,904,2,2,1,246,2,3,2,262,1,1,714,2,3,1,618,2,1853,481,608,1,1,26,2,1855,483,608,1,1,906,1,575,750,1,576,908,1,1,910,6,1860,488,487,461,460,92,912,1,1863,178,1,1,1,1,1,914,1,1866,916,1,1,62,1,2,918,1,1,760,1,2,1,3,4,2,1,920,4,5,3,2,1,516,1,1,922,1,1,872,1,1875,162,1,1,290,1,1,924,1,34,436,1,1,926,1,1,26,1,1879,24,1,1,1,1,1,1,1,1,928,1,1885,178,1,1,1,1,1,930,2,2,1,932,1,1833,1,1,1,934,2,2,1,936,1,1,714,1,2,436,1,1838,1,1,1,938,2,2,1,940,1,1,942,1,9,944,1,1,198,1,2,946,1,1,948,1,2,538,1,1,750,1,4,950,1,1,952,1,2,954,1,1907,638,1,1908,438,1,1,44,1,1,804,1,3,44,1,1,804,1,793,44,1,1,438,1,795,44,1,1,956,1,9,44,1,1,958,1,11,44,1,1,592,1,1921,438,1,1,960,1,803,178,1,1,962,1,1925,178,1,1,618,1,6,44,1,7,964,1,809,44,1,1,898,1,1931,162,1,1,966,1,1,178,1,1,968,1,1935,970,1,1,972,1,1,44,1,1,712,15,32,29,27,25,23,21,19,17,15,13,12,11,9,5,1,1,1,1,1,1,1,1,1,1,194,4,4,3,2,1,196,4,5,4,3,2,198,1,1,200,1,2,202,4,8,7,6,5,204,1,1,206,4,10,9,8,7,208,1,1,210,4,12,11,10,9,212,1,1,214,4,14,13,12,11,216,1,1,216,4,16,15,14,13,218,1,1,220,4,18,17,16,15,222,1,1,224,4,20,19,18,17,226,1,1,228,1,2,230,4,23,22,21,20,232,1,1,234,4,25,24,23,22,236,1,1,238,4,27,26,25,24,230,1,1,232,1,1,240,4,30,29,28,27,242,1,1,244,4,32,31,30,29,246,1,1,248,4,34,33,32,31,250,1,1,252,4,36,35,34,33,254,1,1,256,4,38,37,36,35,258,1,1,260,4,40,39,38,37,262,1,1,264,4,42,41,40,39,266,1,1,268,4,44,43,42,41,270,1,1,272,4,46,45,44,43,232,1,1,198,1,2,274,4,49,48,47,46,198,1,1,276,4,51,50,49,48,262,1,1,278,4,53,52,51,50,212,1,1,280,4,55,54,53,52,282,1,1,284,4,57,56,55,54,286,1,1,288,1,53,290,4,60,59,58,57,210,1,1,292,4,62,61,60,59,210,1,1,294,4,64,63,62,61,296,1,1,298,1,6,300,1,7,302,4,68,67,66,65,290,1,1,304,1,58,954,1,2009,638,1,2010,438,1,1,44,1,1,804,1,3,44,1,1,198,1,2015,804,1,1,44,1,1,438,1,3,44,1,1,956,1,10,44,1,1,958,1,12,44,1,1,592,1,2024,438,1,1,618,1,2,44,1,3,964,1,13,44,1,1,436,11,21,18,16,13,11,9,7,5,4,3,1,1,1,1,1,1,1,974,1,2034,444,1,2035,232,1,1,976,2,3,1,978,1,1,1,1,1,980,1,2040,112,1,1,982,1,1,984,1,1,1,1,1,1,1,1,1,1,1,1,1,1,986,5,5,4,3,2,1,44,5,6,5,4,3,2,506,1,1,232,5,8,7,6,5,4,44,1,1,516,1,4,988,1,2054,990,1,1,992,1,1,1,2,2,1,194,3,3,2,1,196,3,4,3,2,198,1,1,200,1,2,202,3,7,6,5,204,1,1,206,3,9,8,7,208,1,1,210,3,11,10,9,212,1,1,214,3,13,12,11,216,1,1,216,3,15,14,13,218,1,1,220,3,17,16,15,222,1,1,224,3,19,18,17,226,1,1,228,1,2,230,3,22,21,20,232,1,1,234,3,24,23,22,236,1,1,238,3,26,25,24,230,1,1,232,1,1,240,3,29,28,27,242,1,1,244,3,31,30,29,246,1,1,248,3,33,32,31,250,1,1,252,3,35,34,33,254,1,1,256,3,37,36,35,258,1,1,260,3,39,38,37,262,1,1,264,3,41,40,39,266,1,1,268,3,43,42,41,270,1,1,272,3,45,44,43,232,1,1,198,1,2,274,3,48,47,46,198,1,1,276,3,50,49,48,262,1,1,278,3,52,51,50,212,1,1,280,3,54,53,52,282,1,1,284,3,56,55,54,286,1,1,288,1,53,290,3,59,58,57,210,1,1,292,3,61,60,59,210,1,1,294,3,63,62,61,296,1,1,298,1,6,300,1,7,302,3,67,66,65,290,1,1,304,1,58,994,1,2125,996,1,1,998,1,1,1,1,1,1001,1,1,1002,1,2130,712,11,221,219,217,215,213,211,209,204,203,201,1,1,12,222,220,218,216,214,212,210,205,204,202,2,1,848,13,223,221,219,217,215,213,211,206,205,203,3,2,1,1004,1,2134,436,1,1,1,1,1,1,1,1,1006,3,3,2,1,1008,1,2139,1,1,1,1,1,1,1,1,1,1010,4,4,3,2,1,638,4,5,4,3,2,438,1,1,44,1,1,1012,1,2147,1,1,1,1,1,1,1002,3,3,2,1,1014,1,2151,1,1,1,1,1,1,1,1,1,1,1,1,1016,5,5,4,3,2,1,1018,1,2157,1020,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1022,1,2163,162,1,2164,824,1,1,750,1,2166,824,1,1,822,1,2,1024,1,2144,824,1,2145,1026,6,2168,6,4,3,2,1,112,7,2169,7,5,4,3,2,1,1028,8,2170,8,6,5,4,3,2,1,1030,9,2171,9,7,6,5,4,3,2,1,1032,9,2172,10,8,7,6,5,4,3,2,1034,1,1,1036,9,2174,12,10,9,8,7,6,5,4,1034,1,1,1038,9,2176,14,12,11,10,9,8,7,6,1034,1,1,1040,1,6,1034,1,1,1042,1,8,1034,1,1,1044,1,10,1034,1,1,1046,9,2184,22,20,19,18,17,16,15,14,232,1,1,1048,9,2186,24,22,21,20,19,18,17,16,232,1,1,1050,9,2188,26,24,23,22,21,20,19,18,232,1,1,1052,9,2190,28,26,25,24,23,22,21,20,162,1,1,1054,1,1,1056,9,2193,31,29,28,27,26,25,24,23,162,1,1,1058,1,1,1060,9,2196,34,32,31,30,29,28,27,26,62,1,1,1062,9,2198,36,34,33,32,31,30,29,28,970,1,1,1,1,37,1,1,1,1026,3,2202,2,1,1,4,2203,3,2,1,60,5,2204,4,3,2,1,1064,1,1,702,1,2,1066,1,1,178,1,1,62,1,1,708,1,6,178,1,1,62,1,1,750,1,9,1,1,1,1,1,1,516,1,12,1,1,1,1068,6,13,9,6,4,3,1,702,6,14,10,7,5,4,2,1070,1,1,368,8,16,12,9,7,6,4,3,1,1072,1,2225,44,1,2226,48,1,1,1074,2,3,1,62,1,1,750,1,2,1,1,1,702,1,4,1066,1,1,708,3,5,3,1,1076,4,6,4,2,1,1078,1,2236,1080,1,1,224,1,2,226,1,1,1082,1,4,824,1,1,1,3,5,3,1,532,4,6,4,2,1,1084,5,7,5,3,2,1,1086,5,8,6,4,3,2,62,1,1,60,5,10,8,6,5,4,62,1,1,44,1,4,1032,5,13,11,9,8,7,1034,1,1,1036,5,15,13,11,10,9,1034,1,1,1088,5,17,15,13,12,11,1034,1,1,112,5,19,17,15,14,13,884,1,1,1090,1,2,1092,1,3,950,1,4,878,1,5,1094,1,6,756,1,7,56,1,8,888,1,9,1096,1,10,1098,1,11,1100,1,12,1102,1,13,1104,1,14,770,5,34,32,30,29,28,62,1,1,350,5,36,34,32,31,30,354,1,1,1106,5,38,36,34,33,32,1108,1,1,1110,1,2274,1112,1,1,1114,2,2,1,1116,3,3,2,1,1118,6,2278,116,114,113,112,111,1120,1,1,1122,2,2,1,1124,1,1,516,1,2,250,1,1,1,1,2,750,1,5,1,1,1,1028,5,7,6,4,3,1,1126,6,8,7,5,4,2,1,402,6,9,8,6,5,3,2,1128,1,1,44,6,11,10,8,7,5,4,1130,1,1,350,6,13,12,10,9,7,6,354,1,1,1132,6,15,14,12,11,9,8,178,1,1,162,1,1,1058,1,1,702,6,19,18,16,15,13,12,1040,1,1,1104,6,21,20,18,17,15,14,1134,1,1,1136,6,23,22,20,19,17,16,1134,1,1,1138,6,25,24,22,21,19,18,1134,1,1,1140,6,2307,145,143,142,141,140,1124,1,1,516,1,2,1,1,1,750,1,4,1,1,1,162,1,6,1,1,1,1,1,5,1028,6,9,8,6,4,2,1,1142,7,10,9,7,5,3,2,1,702,7,11,10,8,6,4,3,2,1070,1,1,350,7,13,12,10,8,6,5,4,728,1,1,1144,1,2,82,7,16,15,13,11,9,8,7,1146,1,1,1148,1,1,22,1,3,1148,1,1,1150,1,5,1148,1,1,62,7,23,22,20,18,16,15,14,82,1,1,1152,1,1,1154,1,2336,86,1,2337,178,1,1,150,1,1,1156,1,2340,636,1,1,1158,1,2342,636,1,1,1160,7,177,176,141,8,5,3,1,178,7,178,177,142,9,6,4,2,1162,1,1,1164,9,180,179,144,11,8,6,4,3,1,1166,9,181,180,145,12,9,7,5,4,2,44,1,1,1168,2,3,1,402,2,4,2,626,1,1,48,4,6,4,3,1,1,1,1,1170,2,2,1,508,1,2353,796,1,1,1164,1,1,48,2,3,1,1172,1,1,1,1,1,1174,1,2362,516,1,2363,1,1,1,1,1,1,1176,1,2366,178,1,1,476,1,1,86,1,2284,1,1,206,1164,6,9,7,6,3,2,1,1166,6,10,8,7,4,3,2,44,1,1,680,2,3,1,48,1,1,1178,1,1,1180,1,2377,18,4,14,13,8,1,1164,5,15,14,9,2,1,48,1,1,1182,1,1,1184,6,2379,217,215,214,213,212,112,1,1,1186,1,1,504,1,2,44,1,1,1188,1,4,44,1,1,1190,1,6,44,1,1,1028,5,8,7,5,3,1,1192,6,9,8,6,4,2,1,1090,6,10,9,7,5,3,2,232,1,1,1194,6,12,11,9,7,5,4,232,1,1,232,6,14,13,11,9,7,6,44,1,1,1196,6,16,15,13,11,9,8,1198,1,1,756,6,18,17,15,13,11,10,1134,1,1,1200,6,20,19,17,15,13,12,1134,1,1,1040,1,4,1040,1,3,1202,1,6,1202,1,5,750,1,8,1204,1,9,880,1,10,1104,6,29,28,26,24,22,21,1134,1,1,1206,6,31,30,28,26,24,23,1134,1,1,1138,6,33,32,30,28,26,25,1134,1,1,1208,1,2415,754,1,2416,112,1,1,1210,1,1,1212,1,2419,48,1,1,112,1,1,48,1,2422,112,1,1,1214,1,1,1214,1,3,44,1,1,1212,1,5,112,1,1,1216,6,14,11,8,5,3,1,1218,6,15,12,9,6,4,2,538,1,1,1102,6,17,14,11,8,6,4,538,1,1,1220,6,19,16,13,10,8,6,232,1,1,1098,6,21,18,15,12,10,8,232,1,1,60,6,23,20,17,14,12,10,62,1,1,584,1,1,1,6,12,10,8,6,4,1,1222,6,2442,280,278,277,276,275,1224,1,1,758,2,2,1,112,2,3,2,504,1,1,44,2,3,1,1226,1,1,1090,1,2,232,1,1,1228,1,2454,1088,1,2455,1034,1,1,1032,1,2457,1034,1,1,1230,3,5,3,1,1232,1,1,1234,6,2458,296,294,293,292,291,1236,7,2459,297,295,294,293,292,1,1238,7,2460,298,296,295,294,293,2,232,1,1,310,7,2462,300,298,297,296,295,4,312,1,1,1240,7,2464,302,300,299,298,297,6,516,1,1,372,1,4,1242,7,2467,305,303,302,301,300,9,516,1,1,1056,7,2469,307,305,304,303,302,11,516,1,1,768,7,2471,309,307,306,305,304,13,62,1,1,516,1,2,162,1,3,772,7,2475,313,311,310,309,308,17,62,1,1,770,7,2477,315,313,312,311,310,19,62,1,1,1244,7,2479,317,315,314,313,312,21,62,1,1,864,1,1,198,1,2,1246,7,2483,321,319,318,317,316,25,62,1,1,162,1,1,516,1,3,82,1,3,1248,7,2488,326,324,323,322,321,30,62,1,1,1250,7,2490,328,326,325,324,323,32,62,1,1,1252,1,1,1254,7,2493,331,329,328,327,326,35,232,1,1,898,1,1,452,7,2496,334,332,331,330,329,38,62,1,1,236,1,1,726,7,2499,337,335,334,333,332,41,62,1,1,162,1,1,162,1,3,516,1,4,1256,7,2504,342,340,339,338,337,46,162,1,1,312,7,2506,344,342,341,340,339,48,62,1,1,372,7,2508,346,344,343,342,341,50,62,1,1,376,7,2510,348,346,345,344,343,52,62,1,1,776,7,2512,350,348,347,346,345,54,62,1,1,1052,7,2514,352,350,349,348,347,56,162,1,1,516,1,2,1258,1,2517,1260,1,1,516,1,2,262,1,1,1262,1,2,1264,3,4,2,1,162,3,5,3,2,416,1,1,1266,3,7,5,4,1268,1,1,1270,6,2527,365,363,362,361,360,1,1,1,1,1,1,1,1,1,1,1,1,1272,5,5,4,3,2,1,350,5,6,5,4,3,2,728,1,1,1274,1,2,1276,1,3,44,5,10,9,8,7,6,162,1,1,416,1,1,412,5,13,12,11,10,9,414,1,1,198,5,15,14,13,12,11,410,1,1,1278,5,17,16,15,14,13,58,1,1,1280,1,2,1282,1,3,1284,1,4,1286,5,22,21,20,19,18,368,1,1,90,5,24,23,22,21,20,1288,1,1,728,1,1,82,5,27,26,25,24,23,1290,1,1,728,1,1,834,1,3,728,1,1,1292,1,2560,1294,1,1108,1204,1,1109,162,1,1110,1296,1,1,282,1,2,1,6,2566,6,5,4,2,1,4,7,2567,7,6,5,3,2,1,750,7,2568,8,7,6,4,3,2,824,1,1,822,1,2,1,1,3,860,4,5,3,2,1,1298,5,6,4,3,2,1,754,5,7,5,4,3,2,476,1,1,112,1,2,68,5,10,8,7,6,5,702,1,1,112,1,2,724,5,13,11,10,9,8,112,1,1,728,1,2,728,1,6,354,1,7,354,1,5,1300,5,19,17,16,15,14,702,1,1,350,1,2,1302,5,22,20,19,18,17,728,1,1,66,5,24,22,21,20,19,728,1,1,702,1,4,728,1,1,702,1,4,728,1,1,48,5,30,28,27,26,25,112,1,1,1304,1,10,1306,1,2602,618,1,1,1308,1,1,1310,2,2,1,1088,2,3,2,1034,1,1,1312,2,5,4,702,1,1,350,1,2,1314,2,8,7,516,1,1,1,5,8,6,4,3,1,1316,1,51,1318,1,1,750,1,2,1,1,1,1,2,3,1,1320,1,2619,1322,1,1,4,2,2,1,860,1,1,1324,2,2,1,1326,3,3,2,1,1244,3,4,3,2,62,1,1,1026,1,2624,112,2,2625,1,1328,3,2626,2,1,1330,4,2627,3,2,1,1332,1,1,702,1,2,1274,1,1,1,2,3,1,1334,2,2632,210,1336,1,1,750,1,2,1338,1,1,1340,1,2,516,1,5,1,1,1,1342,4,6,4,3,1,1344,1,1,1346,1,2644,1348,1,1,1350,1,1,1,1,1,24,1,2648,1352,1,1,1204,1,1,1354,1,1,1,1,1,1,1,1,1,1,1,1356,4,4,3,2,1,1358,1,2653,1360,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1362,7,7,6,5,4,3,2,1,1364,1,1,1366,1,2665,1368,1,1,764,1,2,62,1,1,174,1,4,750,1,1,898,1,6,750,1,1,198,1,8,38,1,1,750,1,2,1370,1,2673,1372,1,1,1374,1,1,1348,1,2679,1377,1,1,1378,1,1,796,1,2682,4,1,1,1380,1,1,754,1,2,112,1,1,1208,1,4,754,1,1,1086,1,6,44,1,1,1218,1,8,970,1,1,416,1,1,1382,1,11,970,1,1,60,1,13,62,1,1,368,1,1,714,7,15,13,11,9,6,4,1,1384,1,2697,1200,1,276,1386,2,2,1,82,3,3,2,1,1388,4,4,3,2,1,1390,1,1,1392,1,2706,796,1,1,112,2,2,1,48,3,3,2,1,1394,1,1,1396,1,2,1398,1,1,1400,2,3,1,1402,1,1,1400,1,2715,4,1,1,750,1,2,1,1,1,112,2,3,1,760,3,4,2,1,112,4,5,3,2,1,1404,5,6,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1406,13,13,12,11,10,9,8,7,6,5,4,3,2,1,112,1,1,48,2,2,1,760,1,2739,4,1,1,112,1,1,1408,1,1,718,1,2743,4,1,1,750,1,2,1,1,1,1410,2,3,1,1,1,1,1412,1,2749,24,1,1,4,2,2,1,1414,1,1,112,1,1,1,1,1,1416,1,2755,24,1,1,1418,2,2,1,1,1,1,1164,1,2759,48,1,1,1420,1,1,82,1,2,1422,1,1,1424,1,2762,4,2,2763,1,1426,3,2764,2,1,66,3,2765,3,2,112,1,1,68,3,2767,5,4,112,1,1,724,3,2769,7,6,112,1,1,508,3,2771,9,8,112,1,1,1302,3,2773,11,10,112,1,1,1428,6,11,9,7,5,3,1,1430,7,12,10,8,6,4,2,1,198,7,13,11,9,7,5,3,2,162,1,1,228,1,1,1428,1,1327,758,1,1,1432,1,2784,62,1,1,1434,1,2786,652,1,1,1436,1,1,1208,1,2789,754,1,2790,112,1,1,1438,2,3,1,1440,2,4,2,200,1,1,1102,2,6,4,1442,1,1,46,1,2797,1184,1,1,112,1,1,1444,1,1,504,2,2,1,44,1,1,1446,3,4,3,1,1102,3,5,4,2,1448,1,1,198,1,2,1450,1,1,1442,1,4,44,1,5,1452,1,1,162,1,7,1454,1,1,1456,3,14,13,11,1458,1,1,82,1,2,1460,1,1,466,1,4,1460,1,1,1462,3,20,19,17,62,1,1,1464,1,1,1466,3,23,22,20,1468,1,1,1470,1,1,1472,3,26,25,23,1474,1,1,56,3,28,27,25,516,1,1,1476,3,30,29,27,1478,1,1,506,1,72,112,1,73,506,1,1,1,2,3,1,1480,1,2835,62,1,1,1482,1,1,198,1,2,1450,1,1,1246,1,2840,62,1,1,1484,1,1,1486,1,1,770,1,2844,62,1,1,1488,1,1,1490,1,2,1492,1,1,402,1,2,1494,1,1,1496,1,2515,1498,1,2852,1500,1,1,1502,1,1,1166,1,2855,44,1,1,48,2,98,1,1504,1,1,1,1,1,772,1,2860,62,1,1,1506,1,1,726,1,2863,1508,1,1,1510,1,1,1,1,1,1164,1,2768,48,1,1,1512,1,1,1514,1,1,1516,1,1,1518,1,1,412,1,2,1520,1,1,768,1,2875,162,1,1,1522,1,1,1524,1,2878,1526,1,1,1528,1,2880,1530,1,2881,24,1,1,1532,1,2883,48,1,1,806,1,2885,178,1,1,1534,1,2887,44,1,1,1500,3,1586,3,1,1536,4,1587,4,2,1,1538,1,2891,898,1,1,1540,2,2,1,1542,3,3,2,1,178,3,4,3,2,162,1,1,1544,5,6,5,4,3,1,1546,1,2898,1548,1,1,1550,1,2897,18,1,1,1552,2,2,1,402,2,3,2,1128,1,1,44,2,5,4,1130,1,1,1554,1,2907,1,1,1,1,1,1,1,1,1,1556,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1558,4,4,3,2,1,1560,1,237,796,2,238,1,1562,3,239,2,1,1564,3,240,3,2,232,1,1,1566,1,2,444,3,243,6,5,232,1,1,1568,1,2924,1570,1,1,1572,1,1,1574,2,2,1,1576,1,2928,1578,2,893,1,1580,3,894,2,1,18,4,895,3,2,1,1582,5,896,4,3,2,1,1584,1,1,162,1,2,1586,1,1,1588,1,2,1590,1,3,1592,4,5,3,2,1,1594,1,2939,1596,1,1,18,1,1,638,2,2,1,1598,3,3,2,1,1600,1,2944,18,1,1,898,2,2,1,368,2,3,2,44,1,1,806,2,5,4,178,1,1,232,2,7,6,44,1,1,1602,4,7,5,3,1,714,1,1,1604,1,2955,708,1,2956,178,1,1,970,1,1,1606,1,2959,1608,1,1,178,1,1,970,1,1,86,3,8,5,1,1610,4,9,6,2,1,18,1,1,898,2,2,1,1602,1,1,1602,1,1037,1612,1,1,1614,1,1,122,1,2,86,1,1,1578,1,2973,4,1,1,1616,1,1,1,1,1,1,1,1,1618,3,3,2,1,1620,1,2976,162,1,1,1622,1,1,1616,1,1,1,1,1,1,1,1,1618,3,3,2,1,1624,1,2986,970,1,620,1352,1,1,1352,1,621,724,1,622,1608,1,2906,178,1,1,476,1,1,724,1,1,1610,5,9,7,6,5,1,516,6,10,8,7,6,2,1,1626,1,1,754,1,2899,48,1,2900,1200,1,1,760,1,2902,1200,1,1,128,3,5,3,1,416,1,1,1628,2,7,5,1630,1,1,46,1,2,152,1,1,24,1,2921,62,2,2922,1,754,1,1,1632,1,2913,18,1,1,1202,2,2,1,1634,1,1,18,1,37,1636,2,38,1,402,2,39,2,1128,1,1,44,2,41,4,1130,1,1,350,2,43,6,354,1,1,1132,2,45,8,178,1,1,162,1,1,1058,1,1,200,2,49,12,178,1,1,250,1,1,198,2,52,15,162,1,1,416,1,1,112,2,55,18,328,1,1,1638,1,2,1640,2,58,21,1638,1,1,728,1,17,18,1,2941,1642,2,2942,1,66,2,2943,2,1644,1,1,68,2,2945,4,1644,1,1,1646,3,5,3,1,44,3,6,4,2,506,1,1,48,1,2,1648,6,9,7,5,4,2,1,1396,6,10,8,6,5,3,2,776,1,1,1650,1,3053,466,1,2718,1652,2,2,1,1654,1,3056,1656,1,3057,898,1,1,750,1,1,1608,1,1,1104,1,2725,1134,1,1,1658,1,3060,44,1,639,1572,3,3062,2,1,1660,1,1,1662,1,3064,1348,1,1,1664,1,1,1666,1,707,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1610,7,7,6,5,4,3,2,1,762,7,8,7,6,5,4,3,2,1396,1,1,1668,2,3,1,1670,1,3081,1672,1,1,24,2,2,1,4,3,3,2,1,750,3,4,3,2,1,1,1,476,3,6,5,4,724,1,1,750,1,1,1674,3,6,4,1,754,3,7,5,2,112,1,1,48,3,9,7,4,112,1,1,1676,1,3095,1678,1,1,1680,1,3097,538,1,1,1682,1,1,1684,1,3100,1686,1,1,1688,1,2,1690,1,1,1692,2,3,1,1694,3,4,2,1,1696,1,3106,1698,1,3107,178,1,1,410,1,3109,178,1,1,1700,1,3111,178,1,1,198,1,2,1702,5,8,6,4,2,1,1688,5,9,7,5,3,2,1690,1,1,82,1,1196,1704,1,1,1262,1,1188,178,3,235,2,1,1584,1,1,1572,1,1,1707,2,2,1,1708,1,3124,412,1,1,1710,1,1,1712,1,1,1714,1,3128,1170,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,412,6,6,5,4,3,2,1,1602,1,1,714,1,1,1716,2,2802,2364,1718,3,2803,2365,1,1720,1,3140,1348,1,1,162,1,2,1586,1,1,1722,2,3,1,1724,1,3145,1726,1,1,1,1,1,1278,1,3148,1728,1,1,1,1,1,1730,1,472,1732,1,1,1734,1,3153,4,1,1,162,1,1,416,1,1,1736,1,3157,1738,1,1,618,1,1,516,1,1,1740,1,1,1742,2,3077,108,1602,1,1,1744,1,3164,1746,1,1,1748,1,1,1750,1,1,178,1,2,1428,1,1,1,2,3,1,1752,1,3171,1754,1,1,1202,1,161,1756,1,1,1742,1,3090,44,1,1,44,1,209,1,1,1,1758,1,436,1760,1,3180,1762,1,3034,48,2,3035,1,1764,1,1,1396,1,2,1766,1,1,1768,2,2,1,1770,2,3,2,232,1,1,60,2,5,4,368,1,1,236,2,7,6,1772,1,1,122,2,9,8,1774,1,1,112,2,11,10,1774,1,1,1776,1,2,1778,2,14,13,1780,1,1,1782,1,1,768,1,19,62,1,1,770,1,21,62,1,1,1784,1,3205,24,1,1,1294,1,2,1274,1,1,1786,3,4,3,1,516,3,5,4,2,1,1,1,62,3,7,6,4,796,1,1,516,1,1,1,1,1,1788,3,7,5,1,760,3,8,6,2,1396,1,1,1680,1,1,68,3,11,9,5,1680,1,1,48,3,13,11,7,1396,1,1,280,1,1,280,1,7,130,3,17,15,11,476,1,1,516,1,2,1790,3,20,18,14,1792,1,1,1794,1,11,1796,1,15,1798,1,16,1800,1,17,1244,3,26,24,20,516,1,1,1802,1,1,1300,3,29,27,23,282,1,1,1804,1,3240,1806,1,1,702,1,2,1274,1,1,1808,3,4,3,1,1810,1,1,1812,1,3246,1814,1,884,1340,1,885,1066,1,3249,178,1,1,62,1,1,1056,5,888,6,5,4,1,760,5,889,7,6,5,2,44,1,1,1816,1,1,64,1,2,1278,1,1,1462,1,4,150,1,1,1818,1,2,1266,1,3,1820,1,4,1466,1,9,1822,1,1,1824,1,11,1826,1,1,1828,1,13,1830,1,1,1832,1,15,538,1,1,888,1,17,232,1,1,756,1,19,1278,1,1,68,5,911,29,28,27,24,768,1,1,1834,5,913,31,30,29,26,1836,1,1,1838,5,915,33,32,31,28,1278,1,1,1840,5,917,35,34,33,30,1842,1,1,1844,1,3283,1846,1,1,516,1,2,1814,1,1,1,1,2,1338,1,3,178,4,5,3,2,1,1848,5,6,4,3,2,1,112,5,7,5,4,3,2,1496,1,1,1850,1,3293,452,1,3294,1034,1,1,1852,2,3,1,1204,2,4,2,1164,1,1,466,2,6,4,1854,1,1,82,2,8,6,1856,1,1,162,2,10,8,1824,1,1,1858,1,2,516,2,13,11,1860,1,1,1,7,12,10,8,6,4,3,1,1862,8,13,11,9,7,5,4,2,1,48,8,14,12,10,8,6,5,3,2,1396,1,1,1864,1,3312,1866,1,1,516,1,2,1,1,1,62,1,4,796,1,1,516,1,1,1,1,1,1814,1,6,1340,1,7,702,1,10,1066,1,1,1066,1,12,178,1,1,62,1,1,708,7,14,12,8,7,6,4,1,1868,8,15,13,9,8,7,5,2,1,280,8,16,14,10,9,8,6,3,2,1870,1,1,198,8,18,16,12,11,10,8,5,4,162,1,1,1872,1,1,200,8,21,19,15,14,13,11,8,7,178,1,1,1874,1,1,1876,8,24,22,18,17,16,14,11,10,872,1,1,864,8,26,24,20,19,18,16,13,12,1878,1,1,1880,1,10,1882,1,1,728,8,30,28,24,23,22,20,17,16,618,1,1,1884,8,32,30,26,25,24,22,19,18,374,1,1,758,8,34,32,28,27,26,24,21,20,44,1,1,1886,1,1,1888,1,3350,162,1,2204,1858,1,1,178,1,1,1890,1,1423,178,1,1,162,1,2236,1892,1,1,178,1,1,80,4,9,6,4,1,616,5,10,7,5,2,1,1518,1,1,1894,2,2,1,1896,2,3,2,198,1,1,82,1,1,1898,1,1,1900,2,5,1,1902,1,3368,162,1,413,1792,1,1,1904,1,3371,1212,1,1,626,1,3037,702,4,6,4,2,1,1906,5,7,5,3,2,1,1908,1,1,82,1,2,1910,1,1,516,1,4,1912,1,1,702,1,6,1066,1,1,466,1,8,1518,1,1,162,1,10,1914,1,1,1,6,11,9,7,5,3,1,1916,1,3388,118,1,1,516,1,2,1,1,1,1918,2,3,1,1920,2,4,2,1922,1,1,1924,2,6,4,834,1,1,1856,2,8,6,834,1,1,1926,1,2,1929,5,8,6,4,2,1,1930,1,3401,828,1,1238,834,1,1239,1932,1,1240,1934,4,4,3,2,1,1936,1,1,1938,1,1,860,1,3309,1940,2,3310,1,1942,2,3311,2,1944,1,1,1396,2,3313,4,1680,1,1,1944,1,1,1800,2,3316,7,150,1,1,1244,2,3318,9,516,1,1,1802,1,1,1946,2,3321,12,1948,1,1,198,1,2,708,1,1,618,1,4,286,1,1,1,8,17,15,12,10,7,5,3,1,68,1,3328,1950,1,1,1680,1,2,1944,1,1,1952,1,4,44,1,1,26,1,6,44,1,1,898,1,8,516,1,1,1296,1,1,732,1,11,44,1,1,1954,1,13,638,1,1,638,1,15,516,1,1,1956,1,1,1958,1,3346,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1960,6,6,5,4,3,2,1,1962,1,3353,112,1,1,48,1,1,44,1,1,760,1,2,44,1,1,1,2,3,1,1964,1,3459,680,1,1,48,1,1,760,1,1,44,2,2,1,1966,1,1,64,1,2,864,1,1,1968,1,3467,44,1,1,770,1,2,44,1,1,1970,1,4,44,1,1,1972,3,5,3,1,404,3,6,4,2,1974,1,1,1828,3,8,6,4,1830,1,1,1462,3,10,8,6,150,1,1,1976,2,2,1,1884,3,13,11,9,374,1,1,64,3,15,13,11,864,1,1,476,1,1,1824,3,18,16,14,1826,1,1,1466,3,20,18,16,1484,1,1,1978,1,1,1,8,18,16,14,11,9,6,4,1,1980,1,3492,1982,1,1,1896,1,2,198,1,1,82,1,1,1898,1,1,362,1,6,1984,1,1,1274,1,8,1986,1,1,1988,1,10,1990,1,1,1040,1,12,1990,1,1,1992,1,2,1994,7,14,10,8,6,4,2,1,1996,1,3508,1988,1,3509,1990,1,1,1998,2,3,1,2000,1,3512,2002,1,1,2004,1,1,762,1,2,1396,1,1,48,1,4,1396,1,1,760,1,6,1396,1,1,50,1,8,48,1,1,1396,1,1,2006,5,10,8,6,4,1,2008,6,11,9,7,5,2,1,1244,6,12,10,8,6,3,2,402,1,1,2010,1,1,402,6,15,13,11,9,6,5,2010,1,1,1250,6,17,15,13,11,8,7,1286,1,1,2012,1,4,452,6,20,18,16,14,11,10,1034,1,1,2014,1,3536,898,1,1,2016,1,1,750,1,2,1,1,1,2018,2,3,1,1,1,1,2020,1,3543,2022,1,1,2024,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2026,5,5,4,3,2,1,1854,5,6,5,4,3,2,44,1,1,1352,5,8,7,6,5,4,44,1,1,62,1,1,402,5,11,10,9,8,7,2012,1,1,2028,1,3558,1,1,1,162,2,2,1,2030,3,3,2,1,2032,1,1,44,1,2,516,1,1,2034,1,3565,2036,1,1,2038,1,1,2040,1,1,1,1,1,2042,1,3570,82,1,1,2044,1,1,44,1,1,2046,1,1,1,1,1,2048,1,3576,2050,1,1,24,1,2,62,1,1,750,1,4,1338,1,1,2052,1,2,860,4,6,4,2,1,2054,5,7,5,3,2,1,1244,5,8,6,4,3,2,198,1,1,198,2,3,1,1,3,4,2,1,584,1,3586,1294,1,1,970,1,1,2056,1,1,2058,1,850,2060,1,3594,1,1,1,1,1,1,1,1,1,2062,4,4,3,2,1,62,4,5,4,3,2,2064,1,1,1,2,3,1,1,1,1,2066,1,3603,24,1,1,62,2,2,1,2068,1,1,2070,1,1,44,1,2,2072,1,1,2074,2,3,1,2076,1,3611,682,1,1,2078,1,1,2080,2,2,1,714,1,1,2082,1,3616,1944,1,1,282,1,110,2084,1,1,2086,1,3620,2088,1,1,652,2,2,1,178,2,3,2,516,1,1,1996,4,5,4,3,1,282,1,1,2090,1,3627,1856,1,1,2092,1,1,2094,1,3630,44,1,1,150,1,1,2096,1,3633,2098,1,1,516,1,2,1,1,1,750,1,4,1340,1,1,708,3,5,3,1,1490,4,6,4,2,1,2100,1,1,402,1,2,1494,1,1,2102,1,9,112,1,218,2104,2,219,1,2106,1,1,2108,2,2,1,2110,1,3550,436,1,1,2112,1,1,2114,1,3652,2116,1,1,2118,1,1,436,1,287,638,1,288,516,1,1,162,1,2,898,1,291,516,1,1,162,1,2,2120,5,7,5,4,2,1,2122,1,3663,2124,1,1,44,1,2,854,1,1,652,1,317,2126,1,1,2128,1,1,2130,1,262,2132,1,1,516,1,2,2134,1,1,62,1,98,860,2,96,1,2136,3,97,2,1,198,1,1,2138,2,2,1,2140,1,1,1,1,1,2142,1,3681,162,1,1,2144,2,2,1,2146,1,3684,24,1,1,44,1,2,842,1,1,844,1,2,584,1,3,24,4,5,3,2,1,62,5,6,4,3,2,1,760,1,1,44,1,1,404,1,1,2148,1,3695,2150,1,3696,1,1,1,1,1,1,1,1,1,2152,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1768,8,8,7,6,5,4,3,2,1,1770,8,9,8,7,6,5,4,3,2,232,1,1,60,8,11,10,9,8,7,6,5,4,368,1,1,236,8,13,12,11,10,9,8,7,6,1772,1,1,122,8,15,14,13,12,11,10,9,8,1774,1,1,112,8,17,16,15,14,13,12,11,10,1774,1,1,1776,1,2,1778,8,20,19,18,17,16,15,14,13,1780,1,1,1782,1,1,2154,1,3723,796,1,1,2156,2,2,1,796,3,3,2,1,2158,4,4,3,2,1,708,4,5,4,3,2,162,1,1,178,1,2,162,1,1,1294,4,9,8,7,6,1274,1,1,162,4,11,10,9,8,2160,1,1,178,1,1,212,1,3,178,1,1,2162,6,12,10,8,6,3,1,212,6,13,11,9,7,4,2,178,1,1,2164,6,15,13,11,9,6,4,178,1,1,2166,9,17,15,13,11,8,6,5,3,1,2168,1,3742,18,2,3743,1,2170,3,3744,2,1,2172,1,3748,2174,1,1,2176,1,1,2178,1,3748,2180,1,1,48,1,2,1396,1,1,1762,1,4,506,1,1,2182,1,4,2184,4,6,4,2,1,2186,4,7,5,3,2,592,1,1,1606,4,9,7,5,4,2188,1,1,592,1,1,162,4,12,10,8,7,2190,1,1,82,8,14,12,10,9,8,6,3,1,1768,9,15,13,11,10,9,7,4,2,1,1770,9,16,14,12,11,10,8,5,3,2,232,1,1,60,9,18,16,14,13,12,10,7,5,4,368,1,1,236,9,20,18,16,15,14,12,9,7,6,1772,1,1,122,9,22,20,18,17,16,14,11,9,8,1774,1,1,112,9,24,22,20,19,18,16,13,11,10,1774,1,1,1776,1,2,1778,9,27,25,23,22,21,19,16,14,13,1780,1,1,1782,1,1,2192,1,31,112,1,32,2194,1,1,872,1,2,506,1,3,148,1,34,1,7,34,31,6,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2196,13,40,37,12,10,9,8,7,6,5,4,3,2,1,592,13,41,38,13,11,10,9,8,7,6,5,4,3,2,1040,1,1,198,13,43,40,15,13,12,11,10,9,8,7,6,5,4,516,1,1,2198,1,1,2200,1,3797,510,1,3798,112,1,1,112,1,1447,2202,1,3,2204,4,5,3,2,1,2206,1,1,1,1,1,2208,2,2,1,516,1,2689,68,1,3810,52,1,1,198,1,1,516,1,1,52,1,1075,1396,1,1,198,1,1,516,1,1,2198,3,9,5,1,2210,1,3819,1496,1,3042,2212,4,3044,3042,2,1,2214,5,3045,3043,3,2,1,2216,1,1,770,1,2,62,1,1,1490,1,1,2218,3,5,4,1,2220,4,6,5,2,1,1768,4,7,6,3,2,1770,4,8,7,4,3,232,1,1,60,4,10,9,6,5,368,1,1,236,4,12,11,8,7,1772,1,1,122,4,14,13,10,9,1774,1,1,112,4,16,15,12,11,1774,1,1,1776,1,2,1778,4,19,18,15,14,1780,1,1,1782,1,1,1274,4,22,21,18,17,1774,1,1,2222,1,3846,2224,1,1,50,1,2,1490,1,1,2178,1,4,506,1,1,2226,3,5,3,1,80,3,6,4,2,82,1,1,2228,5,8,6,4,3,1,2230,5,9,7,5,4,2,2232,1,1,122,5,11,9,7,6,4,1774,1,1,112,5,13,11,9,8,6,1774,1,1,2234,1,4,82,5,16,14,12,11,9,2236,1,1,60,1,2,368,1,1,2238,1,4,44,1,1,2240,1,3869,2242,1,1,82,1,2,2188,1,1,2244,3,4,3,1,2246,3,5,4,2,236,1,1,872,3,7,6,4,82,1,1,644,1,1,2248,2,3877,2424,708,2,3878,2425,162,1,1,178,1,2,162,1,1,24,1,4,2250,4,6,4,2,1,796,5,7,5,3,2,1,2252,6,8,6,4,3,2,1,2254,6,9,7,5,4,3,2,828,1,1,2256,1,2,2164,6,12,10,8,7,6,5,178,1,1,2258,1,1,2260,6,15,13,11,10,9,8,178,1,1,1802,1,1,2262,6,18,16,14,13,12,11,618,1,1,516,1,1,2264,1,3900,1274,1,2639,1,3,533,2,1,1,1,1,2266,5,535,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2268,6,6,5,4,3,2,1,62,6,7,6,5,4,3,2,2270,1,1,46,6,9,8,7,6,5,4,860,1,1,2272,2,2,1,476,6,12,11,10,9,8,7,2274,1,1,970,6,14,13,12,11,10,9,2276,1,1,24,6,16,15,14,13,12,11,2278,1,1,750,6,18,17,16,15,14,13,1,1,1,2280,1,1,2282,1,3925,2284,1,1,702,1,2,1274,1,1,82,1,4,2238,1,1,178,1,1,2286,3,6,4,1,1,1,1,1,1,1,1,1,1,1,1,1,2288,5,5,4,3,2,1,750,5,6,5,4,3,2,2290,1,1,1,5,8,7,6,5,4,2292,1,3941,2294,1,1,1026,1,1,2296,2,2,1,2298,1,1,44,1,2,62,1,1,2300,1,358,24,1,359,2056,1,1,476,1,361,2056,1,1,62,1,363,1490,1,1,2302,1,3955,2304,1,3871,2306,1,3872,1814,1,3873,2308,1,3874,2310,1,3875,2312,7,1592,6,5,4,3,2,1,162,7,1593,7,6,5,4,3,2,1296,1,1,2314,1,2,2316,1,3,1824,1,4,2318,1,5,834,1,6,2320,1,7,2322,15,1601,15,14,13,12,11,10,9,7,6,5,4,3,2,1,82,15,1602,16,15,14,13,12,11,10,8,7,6,5,4,3,2,2304,1,1,1814,1,2,608,15,1605,19,18,17,16,15,14,13,11,10,9,8,7,6,5,2304,1,1,2306,1,2,2324,5,7,5,4,2,1,2178,5,8,6,5,3,2,2194,1,1,48,5,10,8,7,5,4,44,1,1,762,5,12,10,9,7,6,44,1,1,1,4,7,5,3,1,2326,1,3900,2328,1,3901,2330,8,1618,1322,31,30,29,28,2,1,2332,1,1,1,2,2,1,2334,1,3990,2336,1,1,2338,1,1,618,1,2,2340,1,1,198,1,4,516,1,1,178,1,6,516,1,1,592,1,8,970,1,1,44,1,10,506,1,1,714,1,12,2342,1,4004,2344,1,4005,2346,1,1,2348,2,3,1,2350,3,4,2,1,60,3,5,3,2,368,1,1,2352,1,499,1578,1,1,2354,1,1,1792,1,2,1780,1,1,2356,3,4,3,1,2358,1,4017,44,1,1,2180,1,1,2360,1,1,2362,2,2,1,60,2,3,2,368,1,1,2364,1,4024,2366,1,1,1,2,2,1,1,1,1,1,1,1,2368,5,5,4,3,2,1,2370,1,1,2372,1,4031,516,1,1,162,1,2,2190,1,1,2374,2,3,1,2376,1,4036,1348,1,1,2378,1,1,2380,1,4039,2382,1,4040,122,1,1,2384,2,3,1,1294,1,4043,2386,1,1,714,1,1,2388,1,4046,516,1,1,2390,1,1,2392,1,4049,24,1,1,62,2,2,1,2394,1,1,2396,2,2,1,1396,1,1629,18,2,1155,1,2398,3,1156,2,1,2400,1,1,2402,1,4058,2404,1,1,2406,1,1,2408,1,1318,2410,1,4062,24,1,1,44,1,2,842,1,1,584,1,2,844,1,3,846,1,4,24,5,6,4,3,2,1,62,6,7,5,4,3,2,1,2412,1,1,2414,5,4070,2698,2697,2671,2670,62,6,4071,2699,2698,2672,2671,1,2416,1,1,2418,1,2949,2420,1,4076,2422,1,1,44,1,2,2424,1,1,1990,1,4,282,1,1,2426,1,4082,1,1,1,1,1,1,1,1,1,2034,4,4,3,2,1,2428,1,1,2430,1,4088,2432,1,1,2434,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2436,6,6,5,4,3,2,1,1778,6,7,6,5,4,3,2,1780,1,1,1782,1,1,60,6,10,9,8,7,6,5,368,1,1,2438,1,4102,2440,1,1,44,1,2,2442,1,1,2444,1,4106,2446,1,1,2448,1,1,2450,1,1,2452,1,4110,2454,1,1,2456,1,1,2458,1,4113,618,1,1,150,1,1,750,1,2,2460,1,1,708,1,4,178,1,1,150,1,1,1472,1,4121,2462,1,1,24,2,1368,1,2464,3,1369,2,1,122,3,1370,3,2,86,1,1,2304,1,2,2466,1,4128,2468,1,1,2470,1,4130,2472,1,1,2474,1,4132,2477,1,1248,2118,1,1249,2479,1,1,516,1,1251,2480,1,1,1,1,1,2482,1,1253,1,2,1254,1,178,1,1022,2484,1,4142,44,1,1,44,1,2976,2486,1,4145,44,1,1,178,1,1029,2488,1,1031,178,1,1,1704,1,1986,178,1,1,82,1,4152,1704,1,1,178,1,1,2490,1,3035,178,1,1,2492,1,801,178,1,1,2494,1,3039,178,1,1,2496,13,2858,1273,20,18,17,15,14,12,10,7,5,3,1,1,14,2859,1274,21,19,18,16,15,13,11,8,6,4,2,1,2498,1,4163,1,1,1,1,1,1,2500,3,3,2,1,1716,3,4,3,2,232,1,1,538,1,2,2502,3,7,6,5,26,1,1,898,1,2,1440,3,10,9,8,236,1,1,2504,3,12,11,10,200,1,1,2506,3,14,13,12,200,1,1,2508,1,2,770,3,17,16,15,1904,1,1,2510,10,16,14,13,11,10,8,6,4,3,1,2512,1,4183,1716,1,4184,232,1,1,412,2,3,1,2514,1,1,1,1,2,913,2,2,1,2516,1,6,2518,1,1,2520,1,4192,2522,1,4193,2524,1,1,2526,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2528,9,9,8,7,6,5,4,3,2,1,2530,1,4205,2532,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2534,7,7,6,5,4,3,2,1,762,7,8,7,6,5,4,3,2,1396,1,1,48,7,10,9,8,7,6,5,4,1396,1,1,760,7,12,11,10,9,8,7,6,1396,1,1,2536,1,4219,2538,2,4220,1,2540,1,4222,1,3,2187,1853,1,1,1,1,2542,5,2189,1855,3,2,1,2544,5,2190,1856,4,3,2,26,1,1,1838,5,2192,1858,6,5,4,416,1,1,2546,3,5,3,1,592,3,6,4,2,82,1,1,636,1,4233,1352,1,1,2446,1,1,2548,1,1,2446,1,4237,2550,1,1,1838,1,2,416,1,1,2552,2,3,1,2554,1,4242,2556,1,4243,44,1,1,62,2,3,1,2558,3,4,2,1,2560,4,5,3,2,1,2563,1,1,2564,1,4249,766,1,4250,24,1,1,2566,1,4252,24,1,1,1520,1,4254,24,1,1,2568,4,7,5,3,1,750,4,8,6,4,2,1,1,1,1,1,1,162,4,11,9,7,5,1,1,1,1,1,1,86,4,14,12,10,8,178,1,1,750,1,1,1,1,1,1,6,11,9,8,6,5,1,2570,7,12,10,9,7,6,2,1,2572,1,1,46,1,21,750,1,22,1,1,1,162,1,24,1,1,1,2574,3,5,3,1,780,3,6,4,2,200,1,1,760,3,8,6,4,44,1,1,2577,3,5,3,1,2578,1,4281,24,1,1,2580,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2582,6,6,5,4,3,2,1,2584,1,4290,2586,1,1,198,1,2,2588,1,1,1,3,4,3,1,2590,4,5,4,2,1,2592,4,6,5,3,2,44,1,1,2594,4,8,7,5,4,198,1,1,2502,4,10,9,7,6,368,1,1,2596,4,7,5,3,1,2598,1,4303,2600,1,1,1,1,1,2602,1,4306,2604,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,174,7,7,6,5,4,3,2,1,436,2,3053,3052,1,1,1,1,1,1,1,1,1,2606,4,4,3,2,1,508,4,5,4,3,2,112,1,1,754,4,7,6,5,4,112,1,1,724,4,9,8,7,6,112,1,1,68,4,11,10,9,8,112,1,1,760,4,13,12,11,10,44,1,1,1208,4,15,14,13,12,1218,1,1,2608,4,17,16,15,14,232,1,1,1,8,15,13,11,9,7,5,3,1,2610,1,4335,2612,1,1,2614,1,1,2616,1,4338,538,1,1,2618,2,2,1,162,2,3,2,1,1,1,44,4,5,4,3,1,2620,8,3041,1458,1456,203,197,195,188,184,2622,9,3042,1459,1457,204,198,196,189,185,1,2624,9,3043,1460,1458,205,199,197,190,186,2,2626,1,1,2628,2,3045,1462,2630,1,1,2632,1,4350,2634,1,1,2636,1,4352,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2638,8,8,7,6,5,4,3,2,1,592,8,9,8,7,6,5,4,3,2,82,1,1,1704,1,1,2640,1,4364,2642,1,4365,198,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,2644,6,7,5,4,3,2,1,46,1,1487,66,1,1,750,1,1489,2646,1,1,2648,2,3,1,46,1,2456,750,1,2457,824,1,1,1,1,2,2650,3,4,2,1,2652,1,1,112,1,2,504,1,1,62,1,143,1294,2,144,1,2654,1,1,1204,2,146,3,62,1,1,2656,2,148,5,62,1,1,2268,1,4392,2658,1,1,2660,1,1,2662,1,4395,198,1,1,2664,1,1,2666,2,2,1,2668,1,4399,2670,1,1,2672,1,1,2674,3,3099,1516,258,714,3,3100,1517,259,2676,1,261,750,1,262,824,1,1,162,1,264,824,1,1,806,1,3208,732,1,3209,44,1,1,2268,1,3211,412,1,1,162,1,3213,1704,1,1,178,1,1,2678,1,4417,1628,1,1,82,1,2,2238,1,1,702,1,4,1274,1,1,162,1,6,2680,1,1,2682,1,2261,46,1,1,2656,1,2,46,1,1,2684,2,3,1,2686,1,4430,44,1,1,1,1,2,1,2,2,1,4,1,185,1222,1,1,112,1,1,504,1,1,2688,1,4438,2690,1,393,2692,1,4440,852,1,4441,200,1,1,1196,1,4443,2694,1,1,402,1,2,2696,1,4446,200,1,1,2690,5,8,6,4,3,1,2698,1,4449,262,1,4450,2700,1,1,2702,1,4452,2704,1,1,2706,1,2,2708,1,4455,2710,1,1,2712,1,4269,1,9,4305,4299,4273,9,7,5,4,2,1,2714,10,4306,4300,4274,10,8,6,5,3,2,1,1,1,1,1,1,1,2716,3,3,2,1,200,3,4,3,2,178,1,1,210,1,1,250,1,2,2718,1,3,2720,1,4,314,1,5,112,3,11,10,9,322,1,1,2722,1,2,2724,1,3,2726,1,4,316,1,5,2728,1,6,332,1,7,1248,3,19,18,17,200,1,1,882,3,21,20,19,312,1,1,1034,3,23,22,21,2730,1,1,178,1,2,1,1,27,1,1,1,1,1,1,1,1,1,1,1,1,2732,15,4337,4331,4305,41,39,37,36,34,33,32,5,4,3,2,1,762,15,4338,4332,4306,42,40,38,37,35,34,33,6,5,4,3,2,1396,1,1,48,15,4340,4334,4308,44,42,40,39,37,36,35,8,7,6,5,4,1396,1,1,1,3,5,3,1,2716,4,6,4,2,1,200,4,7,5,3,2,178,1,1,210,1,1,250,1,2,2718,1,3,2720,1,4,314,1,5,112,4,14,12,10,9,322,1,1,2722,1,2,2724,1,3,2726,1,4,316,1,5,2728,1,6,332,1,7,1248,4,22,20,18,17,200,1,1,882,4,24,22,20,19,312,1,1,1034,4,26,24,22,21,2730,1,1,178,1,2,1,1,1507,2734,1,4435,2716,2,3320,1,200,2,3321,2,178,1,1,210,1,1,250,1,2,2718,1,3,2720,1,4,314,1,5,112,2,3328,9,322,1,1,2722,1,2,2724,1,3,2726,1,4,316,1,5,2728,1,6,332,1,7,1248,2,3336,17,200,1,1,882,2,3338,19,312,1,1,1034,2,3340,21,2730,1,1,178,1,2,112,1,3291,2736,2,3292,1,44,1,1,2738,1,4545,1372,5,4546,2815,2812,2810,1,1,1,1,1,1,1,1,1,1,2698,4,4,3,2,1,262,4,5,4,3,2,2700,1,1,2702,4,7,6,5,4,2704,1,1,2706,1,2,2708,4,10,9,8,7,2710,1,1,260,4,12,11,10,9,262,1,1,214,4,14,13,12,11,216,1,1,202,4,16,15,14,13,204,1,1,268,4,18,17,16,15,2712,1,1,1,9,16,14,12,11,9,7,5,3,1,1,1,1,1,1,1,2740,1,4571,1,1,1,2742,1,4573,728,1,1,2744,1,4575,2746,1,1,2748,1,4577,2750,1,4578,2752,1,4579,2754,1,1,402,1,2,2756,1,1,2758,3,4,3,1,198,3,5,4,2,162,1,1,1892,1,1,178,1,1,288,1,3,178,1,1,1428,1,1,74,3,12,11,9,618,1,1,2760,3,14,13,11,618,1,1,200,3,16,15,13,618,1,1,236,3,18,17,15,618,1,1,1,7,16,12,9,7,5,3,1,1,1,1,2762,9,18,14,11,9,7,5,3,2,1,2764,1,4602,2766,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2768,8,8,7,6,5,4,3,2,1,1396,1,1,2770,2,2,1,2772,3,3,2,1,2774,3,4,3,2,1296,1,1,602,3,6,5,4,898,1,1,198,3,8,7,6,2776,1,1,2778,1,1647,122,1,1648,2734,1,1,402,1,1650,2756,1,1,2780,4,1652,5,3,1,122,4,1653,6,4,2,2734,1,1,2782,2,3,1,2784,3,4,2,1,1608,3,5,3,2,178,1,1,2786,2,3,1,714,2,4,2,1500,1,1891,2788,1,1,2790,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2792,6,6,5,4,3,2,1,1352,6,7,6,5,4,3,2,112,1,1,66,6,9,8,7,6,5,4,112,1,1,192,6,11,10,9,8,7,6,112,1,1,2794,6,13,12,11,10,9,8,112,1,1,2796,1,4651,2798,1,1,2800,2,2,1,1,1,1,1,1,1,1,1,1,2802,4,4,3,2,1,2804,1,3405,2806,1,1,2809,1,1,2810,1,4661,44,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2812,8,8,7,6,5,4,3,2,1,412,8,9,8,7,6,5,4,3,2,2814,1,1,2816,1,4672,2818,1,1,2820,2,2,1,2822,1,1,2186,1,2,86,1,1,28,1,4,746,1,1,2824,1,2,2826,4,6,4,2,1,2828,1,4682,2830,1,1,2832,1,1,2834,2,2,1,82,2,3,2,2836,1,1,466,2,5,4,646,1,1,2838,3,5,3,1,2840,1,4688,1396,1,1,2842,2,2,1,112,2,3,2,504,1,1,1396,1,2,504,1,1,44,3,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2844,9,9,8,7,6,5,4,3,2,1,2190,9,10,9,8,7,6,5,4,3,2,282,1,1,402,9,12,11,10,9,8,7,6,5,4,1896,1,1,198,9,14,13,12,11,10,9,8,7,6,282,1,1,970,1,4714,1352,1,1,724,1,2,2846,2,2,1,618,1,1,150,1,1,44,2,3,1,2848,1,4721,2850,1,1,2852,2,2,1,2854,1,1,2856,1,4725,2858,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2860,7,7,6,5,4,3,2,1,2862,1,4734,688,1,1,2864,1,1,1,2,2,1,1,1,1,1,1,1,2866,5,5,4,3,2,1,1496,5,6,5,4,3,2,86,1,1,90,1,2,1,3,4,2,1,1,1,1,1,1,1,2868,6,7,5,4,3,2,1,2870,1,4748,2872,1,1,2874,2,2,1,122,2,3,2,2734,1,1,756,2,5,4,112,1,1,2794,2,7,6,112,1,1,510,2,9,8,112,1,1,1496,1,2,754,2,12,11,112,1,1,2876,7,12,10,8,6,4,3,1,2878,8,13,11,9,7,5,4,2,1,2881,1,1,2882,1,4765,1,1,1,1,1,1,1,1,1,2884,4,4,3,2,1,2780,1,1,2886,1,1,2888,2,2,1,506,2,3,2,2890,1,1,2892,1,2,726,1,3,336,1,4,2894,1,5,2896,6,7,5,4,3,2,1,112,1,4633,2178,1,4781,112,1,1,2794,1,4783,112,1,1,756,1,4785,112,1,1,1,7,4008,3645,967,7,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2898,13,4014,3651,973,13,11,9,7,6,5,4,3,2,1,2900,1,1,2902,1,4795,2904,1,1,2906,1,4797,2908,1,1,2910,1,4799,2912,1,1,2914,1,1,618,1,4802,2916,1,1,2702,1,2,2918,1,1,2920,1,4,2922,1,1,2924,1,6,2922,1,1,2926,4,7,5,3,1,2928,1,4811,2930,1,2891,270,1,3693,638,1,1,2932,1,4815,44,1,1,2934,1,3697,638,1,1,2936,1,2593,638,1,1,2938,1,4821,412,1,1,2940,1,4823,412,1,1,1484,9,1939,14,13,11,9,7,5,3,1,1,10,1940,15,14,12,10,8,6,4,2,1,1,1,1,1,1,1,2942,13,1943,18,17,15,13,11,9,7,5,4,3,2,1,2944,1,4830,2946,1,4831,854,1,1,506,1,2,2948,1,1,2950,1,2,2952,1,4836,854,1,1,506,1,4838,2948,1,1,2950,1,2,44,1,2966,2954,1,1,2956,1,4843,44,1,1,2954,1,1,2556,1,5,2958,1,6,2960,1,7,200,1,1,854,1,65,44,13,21,19,17,16,14,12,11,9,6,5,4,2,1,62,14,22,20,18,17,15,13,12,10,7,6,5,3,2,1,636,15,23,21,19,18,16,14,13,11,8,7,6,4,3,2,1,24,16,24,22,20,19,17,15,14,12,9,8,7,5,4,3,2,1,1,1,1,1,1,1,2962,3,3,2,1,196,3,4,3,2,198,1,1,1,2,3,1,2964,1,4861,46,1,1,66,1,1,750,1,3,876,1,1,1352,1,1,162,1,6,876,1,1,1352,1,1,970,1,9,1352,1,1,476,1,11,1352,1,1,2966,6,13,11,8,5,3,1,1,7,14,12,9,6,4,2,1,1,1,1,2968,9,16,14,11,8,6,4,3,2,1,1814,9,17,15,12,9,7,5,4,3,2,366,1,1,2970,9,19,17,14,11,9,7,6,5,4,2704,1,1,2972,9,21,19,16,13,11,9,8,7,6,2974,1,1,2976,9,23,21,18,15,13,11,10,9,8,2974,1,1,2978,5,9,7,5,3,1,2980,1,4887,2656,1,2239,1352,1,4135,2656,1,1,2982,1,4891,1352,1,1,2656,1,1,2984,1,2212,2980,1,2213,2986,1,2214,2988,7,10,9,7,4,3,2,1,2991,1,1,2992,9,4746,4740,4714,450,448,446,445,443,442,1496,10,4747,4741,4715,451,449,447,446,444,443,1,2994,1,1,1,1,1,2996,1,4903,1,1,1,1,1,1,1026,3,3,2,1,2998,4,4,3,2,1,366,4,5,4,3,2,200,1,1,3000,1,4910,3002,1,1,898,1,2,3004,1,1,1,2,3,1,3006,1,4915,1578,1,1,48,1,2,1396,1,1,762,1,4,1396,1,1,18,3,5,3,1,3008,4,6,4,2,1,3010,1,1,1,1,1,3012,1,4925,3014,1,4926,200,1,1,3016,2,3,1,198,2,4,2,3018,1,1,618,2,6,4,3020,1,1,44,2,8,6,3020,1,1,3022,1,4,3022,1,7,1496,2,12,10,618,1,1,198,1,2,402,1,3,44,1,4,3024,1,4942,1,1,1,1,1,1,1,1,1,1,1,1,3026,5,5,4,3,2,1,3028,1,1,1,2,2,1,1,1,1,3030,4,4,3,2,1,3032,1,1,3034,2,4854,1545,3036,1,1,1,1,1,3038,1,4956,3040,1,1,3042,1,1,1,1,1,3044,1,4960,3046,3,4811,4810,1,2830,1,1,1,1,1,1212,1,4964,198,1,1,3048,1,1,162,1,2,3050,1,1,3052,1,4969,112,1,1,1214,1,1,1396,2,2,1,3054,3,3,2,1,3014,3,4,3,2,200,1,1,1,2,3,1,1026,1,4977,1396,1,1,3056,1,1,1248,1,2,200,1,1,3058,1,4,200,1,1,3060,1,4984,46,1,1,1356,1,1,3062,1,1,1,1,1,3064,1,4989,1,1,1,112,1,2018,3066,2,2019,1,2472,1,1,618,1,2,62,1,1,714,1,4,3068,1,3744,2658,1,1,3070,1,1,3072,1,5000,192,1,1,1466,1,1,3074,1,1,3076,1,3751,44,1,1,3078,1,1,3080,1,5007,3082,1,1,3084,1,1,82,1,2,2304,1,1,3086,1,5012,112,3,4234,233,1,3088,4,4235,234,2,1,1,1,1,1,1,1,3090,3,3,2,1,3092,1,5018,62,1,1,24,2,2,1,652,1,1,3094,1,1,3096,1,5023,1352,1,1,122,1,1,28,1,2,1276,1,1,3098,3,4,3,1,3100,1,5029,3102,1,5030,1,1,1,3104,2,2,1,1,1,1,3106,2,2,1,3108,2,3,2,402,1,1,2608,2,5,4,232,1,1,3110,3,5,3,1,44,3,6,4,2,162,1,1,198,3,8,6,4,162,1,1,898,3,10,8,6,162,1,1,1,4,7,5,3,1,818,1,5047,820,1,5048,178,1,1,822,1,1,750,1,2,824,1,1,162,1,4,824,1,1,822,1,4856,826,1,5056,824,1,1,828,1,5058,830,1,1,824,1,5060,832,1,1,824,1,4,834,1,5063,824,1,1,836,1,5065,824,1,1,838,1,5067,824,1,1,840,1,5069,178,1,1,150,1,1,3112,16,4907,4906,2703,25,22,20,18,17,15,13,11,10,8,6,4,1,724,16,4908,4907,2704,26,23,21,19,18,16,14,12,11,9,7,5,2,766,1,1,68,16,4910,4909,2706,28,25,23,21,20,18,16,14,13,11,9,7,4,766,1,1,726,1,4,764,1,5,1838,16,4914,4913,2710,32,29,27,25,24,22,20,18,17,15,13,11,8,44,1,1,3114,16,4916,4915,2712,34,31,29,27,26,24,22,20,19,17,15,13,10,174,1,1,1942,16,4918,4917,2714,36,33,31,29,28,26,24,22,21,19,17,15,12,402,1,1,3116,8,13,11,9,8,7,5,3,1,1,1,1,1,1,56,2698,3,58,57,1,262,3,59,58,2,2700,1,1,2702,3,61,60,4,2704,1,1,2706,1,2,2708,3,64,63,7,2710,1,1,260,3,66,65,9,262,1,1,214,3,68,67,11,216,1,1,202,3,70,69,13,204,1,1,268,3,72,71,15,2712,1,1,1,9,16,14,12,11,9,7,5,3,1,1,1,1,3118,11,18,16,14,13,11,9,7,5,3,2,1,1,12,19,17,15,14,12,10,8,6,4,3,2,1,1,1,1,3120,14,21,19,17,16,14,12,10,8,6,5,4,3,2,1,1382,14,22,20,18,17,15,13,11,9,7,6,5,4,3,2,368,1,1,3122,14,24,22,20,19,17,15,13,11,9,8,7,6,5,4,232,1,1,780,14,26,24,22,21,19,17,15,13,11,10,9,8,7,6,200,1,1,728,1,2,3124,1,3,214,1,4,668,1,5,2544,14,32,30,28,27,25,23,21,19,17,16,15,14,13,12,3126,1,1,236,1,2,3128,1,3,1246,14,36,34,32,31,29,27,25,23,21,20,19,18,17,16,1296,1,1,200,1,2,1838,14,39,37,35,34,32,30,28,26,24,23,22,21,20,19,368,1,1,236,1,2,200,1,3,370,1,4,416,1,5,44,1,6,162,1,1,416,1,1,1032,14,48,46,44,43,41,39,37,35,33,32,31,30,29,28,3124,1,1,236,1,2,864,1,3,1640,1,4,3130,1,5,200,1,6,3132,14,55,53,51,50,48,46,44,42,40,39,38,37,36,35,200,1,1,1238,14,57,55,53,52,50,48,46,44,42,41,40,39,38,37,232,1,1,310,14,59,57,55,54,52,50,48,46,44,43,42,41,40,39,372,1,1,768,14,61,59,57,56,54,52,50,48,46,45,44,43,42,41,200,1,1,3130,1,2,236,1,3,3108,14,65,63,61,60,58,56,54,52,50,49,48,47,46,45,728,1,1,3134,1,2,3136,1,3,1278,1,4,3138,14,70,68,66,65,63,61,59,57,55,54,53,52,51,50,728,1,1,3140,14,72,70,68,67,65,63,61,59,57,56,55,54,53,52,728,1,1,3142,14,74,72,70,69,67,65,63,61,59,58,57,56,55,54,728,1,1,74,14,76,74,72,71,69,67,65,63,61,60,59,58,57,56,3144,1,1,3144,1,17,3146,14,79,77,75,74,72,70,68,66,64,63,62,61,60,59,232,1,1,162,1,1,416,1,1,162,1,4,416,1,1,1300,14,85,83,81,80,78,76,74,72,70,69,68,67,66,65,162,1,1,416,1,1,3148,14,88,86,84,83,81,79,77,75,73,72,71,70,69,68,864,1,1,1052,14,90,88,86,85,83,81,79,77,75,74,73,72,71,70,200,1,1,536,14,92,90,88,87,85,83,81,79,77,76,75,74,73,72,198,1,1,30,1,1,3150,14,95,93,91,90,88,86,84,82,80,79,78,77,76,75,200,1,1,898,1,58,3152,1,1,3154,14,99,97,95,94,92,90,88,86,84,83,82,81,80,79,62,1,1,818,2,159,158,820,2,160,159,178,1,1,822,1,1,750,1,2,824,1,1,162,1,4,824,1,1,280,2,167,166,822,1,1,826,2,169,168,824,1,1,224,2,171,170,226,1,1,228,1,2,828,2,174,173,830,1,1,824,2,176,175,832,1,1,824,1,4,834,2,179,178,824,1,1,836,2,181,180,824,1,1,838,2,183,182,824,1,1,122,2,185,184,86,1,1,840,2,187,186,178,1,1,150,1,1,1,16,31,28,26,24,22,20,18,17,15,13,12,10,8,6,4,1,1,1,1,1,1,1,3120,19,34,31,29,27,25,23,21,20,18,16,15,13,11,9,7,4,3,2,1,1382,19,35,32,30,28,26,24,22,21,19,17,16,14,12,10,8,5,4,3,2,368,1,1,3122,19,37,34,32,30,28,26,24,23,21,19,18,16,14,12,10,7,6,5,4,232,1,1,780,19,39,36,34,32,30,28,26,25,23,21,20,18,16,14,12,9,8,7,6,200,1,1,728,1,2,3124,1,3,214,1,4,668,1,5,2544,19,45,42,40,38,36,34,32,31,29,27,26,24,22,20,18,15,14,13,12,3126,1,1,236,1,2,3128,1,3,1246,19,49,46,44,42,40,38,36,35,33,31,30,28,26,24,22,19,18,17,16,1296,1,1,200,1,2,1838,19,52,49,47,45,43,41,39,38,36,34,33,31,29,27,25,22,21,20,19,368,1,1,236,1,2,200,1,3,370,1,4,416,1,5,44,1,6,162,1,1,416,1,1,1032,19,61,58,56,54,52,50,48,47,45,43,42,40,38,36,34,31,30,29,28,3124,1,1,236,1,2,864,1,3,1640,1,4,3130,1,5,200,1,6,3132,19,68,65,63,61,59,57,55,54,52,50,49,47,45,43,41,38,37,36,35,200,1,1,1238,19,70,67,65,63,61,59,57,56,54,52,51,49,47,45,43,40,39,38,37,232,1,1,310,19,72,69,67,65,63,61,59,58,56,54,53,51,49,47,45,42,41,40,39,372,1,1,768,19,74,71,69,67,65,63,61,60,58,56,55,53,51,49,47,44,43,42,41,200,1,1,3130,1,2,236,1,3,3108,19,78,75,73,71,69,67,65,64,62,60,59,57,55,53,51,48,47,46,45,728,1,1,3134,1,2,3136,1,3,1278,1,4,3138,19,83,80,78,76,74,72,70,69,67,65,64,62,60,58,56,53,52,51,50,728,1,1,3140,19,85,82,80,78,76,74,72,71,69,67,66,64,62,60,58,55,54,53,52,728,1,1,3142,19,87,84,82,80,78,76,74,73,71,69,68,66,64,62,60,57,56,55,54,728,1,1,74,19,89,86,84,82,80,78,76,75,73,71,70,68,66,64,62,59,58,57,56,3144,1,1,3144,1,17,3146,19,92,89,87,85,83,81,79,78,76,74,73,71,69,67,65,62,61,60,59,232,1,1,162,1,1,416,1,1,162,1,4,416,1,1,1300,19,98,95,93,91,89,87,85,84,82,80,79,77,75,73,71,68,67,66,65,162,1,1,416,1,1,3148,19,101,98,96,94,92,90,88,87,85,83,82,80,78,76,74,71,70,69,68,864,1,1,1052,19,103,100,98,96,94,92,90,89,87,85,84,82,80,78,76,73,72,71,70,200,1,1,536,19,105,102,100,98,96,94,92,91,89,87,86,84,82,80,78,75,74,73,72,198,1,1,30,1,1,3150,19,108,105,103,101,99,97,95,94,92,90,89,87,85,83,81,78,77,76,75,200,1,1,898,1,58,3152,1,1,3154,19,112,109,107,105,103,101,99,98,96,94,93,91,89,87,85,82,81,80,79,62,1,1,1,16,5138,5137,2934,256,253,251,249,248,246,244,242,241,239,237,235,232,1578,17,5139,5138,2935,257,254,252,250,249,247,245,243,242,240,238,236,233,1,3156,1,1,898,1,2,3158,1,1,1922,1,2,2976,1,5,638,1,1,112,1,7,764,1,1,3160,1,2,2948,1,3,162,1,11,1496,1,1,200,1,13,178,1,1,690,1,5319,1578,1,1,762,1,2,1396,1,1,760,1,4,1396,1,1,48,1,6,1396,1,1,3162,4,7,5,3,1,1,5,8,6,4,2,1,1,1,1,1,1,1,3164,8,11,9,7,5,4,3,2,1,1,1,1,1,1,1,3166,3,3,2,1,450,3,4,3,2,452,1,1,3168,1,2,3170,3,7,6,5,3172,1,1,444,3,9,8,7,232,1,1,310,3,11,10,9,446,1,1,3174,3,13,12,11,3176,1,1,3178,3,15,14,13,3180,1,1,1578,1,325,762,1,326,1396,1,1,760,1,328,1396,1,1,48,1,330,1396,1,1,3182,4,7,5,3,1,1,5,8,6,4,2,1,1,1,1,3166,7,10,8,6,4,3,2,1,450,7,11,9,7,5,4,3,2,452,1,1,3168,1,2,3170,7,14,12,10,8,7,6,5,3172,1,1,444,7,16,14,12,10,9,8,7,232,1,1,310,7,18,16,14,12,11,10,9,446,1,1,3174,7,20,18,16,14,13,12,11,3176,1,1,3178,7,22,20,18,16,15,14,13,3180,1,1,3184,8,14,12,11,9,7,5,3,1,3186,1,1,3188,1,5374,3190,1,1,3192,1,5376,1578,1,1,3194,1,1,3196,1,2,618,1,1,1680,1,4,1198,1,1,882,1,6,312,1,1,2728,1,8,3198,1,1,402,1,2,402,1,11,3198,1,1,28,1,13,2976,1,1,3200,1,15,2976,1,1,3202,1,17,2976,1,1,1,10,18,16,14,12,10,9,7,5,3,1,3204,1,5397,760,1,1,3206,1,1,1,1,1,1,1,1,1,1,1,3208,4,4,3,2,1,196,4,5,4,3,2,3210,1,1,1462,4,7,6,5,4,3212,1,1,122,4,9,8,7,6,3214,1,1,1,4,7,5,3,1,2206,1,5411,1,1,1,3216,2,2,1,3218,1,1,592,1,2,3220,1,1,718,1,2,44,1,5,48,1,1,1,5,7,6,4,3,1,3222,6,8,7,5,4,2,1,516,6,9,8,6,5,3,2,1,1,1,1,2,3,1,1,1,1,1,1,1,1170,5,6,4,3,2,1,3224,1,5428,1,1,1,1,1,1,1,1,1,1,1,1,1578,5,5,4,3,2,1,762,5,6,5,4,3,2,1396,1,1,48,5,8,7,6,5,4,1396,1,1,1,3,5,3,1,3226,4,6,4,2,1,3228,1,5440,3230,2,5441,1,280,2,5442,2,618,1,1,898,1,2,1716,2,5445,5,618,1,1,3232,2,5447,7,618,1,1,3234,5,8,6,5,3,1,1,6,9,7,6,4,2,1,3236,7,10,8,7,5,3,2,1,272,7,11,9,8,6,4,3,2,236,1,1,2742,1,431,3238,3,105,103,1,1,4,106,104,2,1,1,1,1,3240,6,108,106,4,3,2,1,450,6,109,107,5,4,3,2,452,1,1,3170,6,111,109,7,6,5,4,3172,1,1,310,6,113,111,9,8,7,6,446,1,1,444,6,115,113,11,10,9,8,232,1,1,362,6,117,115,13,12,11,10,3242,1,1,214,6,119,117,15,14,13,12,216,1,1,3244,1,5468,760,1,3047,3246,1,1419,3248,1,3049,68,1,5472,3250,1,1,412,1,1,3246,1,3,66,1,5476,3246,1,1,3252,1,2,760,1,5479,1396,1,1,3254,1,1,3254,1,10,3254,1,7,3256,11,16,15,14,13,10,9,7,6,3,2,1,1,12,17,16,15,14,11,10,8,7,4,3,2,1,1,1,1,1,1,1,1,1,1,3166,16,21,20,19,18,15,14,12,11,8,7,6,5,4,3,2,1,450,16,22,21,20,19,16,15,13,12,9,8,7,6,5,4,3,2,452,1,1,3168,1,2,3170,16,25,24,23,22,19,18,16,15,12,11,10,9,8,7,6,5,3172,1,1,444,16,27,26,25,24,21,20,18,17,14,13,12,11,10,9,8,7,232,1,1,310,16,29,28,27,26,23,22,20,19,16,15,14,13,12,11,10,9,446,1,1,3174,16,31,30,29,28,25,24,22,21,18,17,16,15,14,13,12,11,3176,1,1,3178,16,33,32,31,30,27,26,24,23,20,19,18,17,16,15,14,13,3180,1,1,3258,1,5506,3260,1,1,3262,2,2,1,1238,2,3,2,232,1,1,310,2,5,4,312,1,1,780,2,7,6,200,1,1,728,1,2,1034,1,3,1840,2,11,10,3264,1,1,3014,2,13,12,200,1,1,538,1,2,1250,2,16,15,236,1,1,898,1,2,3266,2,19,18,236,1,1,726,2,21,20,200,1,1,3268,2,23,22,898,1,1,1496,2,25,24,3140,1,1,3138,1,2,3138,2,28,27,728,1,1,3270,17,28,26,24,22,21,20,18,16,15,13,12,10,8,6,4,3,1,3272,1,5537,3274,1,1,44,1,1,1970,1,2,44,1,1,3276,1,4,44,1,1,152,1,6,44,1,1,764,1,8,44,1,1,760,1,10,44,1,1,3278,6,11,9,7,5,3,1,3280,6,12,10,8,6,4,2,162,1,1,3282,1,5553,3284,1,1,3286,2,2,1,200,1,1,3288,2,2,1,3291,1,1,3292,1,5559,3294,1,1,3296,1,5561,3298,1,1,1,1,1,1,1,1,3300,3,3,2,1,3302,1,5566,3304,1,1,86,1,2,178,1,1,750,1,1,90,1,5,178,1,1,750,1,1,1,4,8,7,4,1,1,1,1,3306,6,10,9,6,3,2,1,3014,6,11,10,7,4,3,2,200,1,1,3308,1,5579,1218,1,5580,1840,1,1,3310,2,3,1,162,1,1,3312,2,2,1,3314,1,5585,1396,1,2847,3316,2,2,1,3318,3,3,2,1,3320,1,1,898,1,2,44,1,1,2774,1,4,162,1,1,3124,1,6,44,1,1,402,1,8,162,1,1,538,1,1,198,1,11,162,1,1,416,1,1,44,1,14,162,1,1,416,1,1,162,1,15,416,1,1,82,1,5,3322,1,6,466,1,7,1158,1,8,638,1,23,162,1,1,416,1,1,646,1,2,412,1,27,82,1,1,466,1,2,162,1,3,86,1,4,414,1,5,410,1,22,200,1,34,178,1,1,3324,1,2959,108,1,5625,1208,1,1,3326,1,1,3328,1,5628,3330,4,3426,3425,3259,1,18,1,1,3332,2,2,1,1034,2,3,2,178,1,1,2730,1,2,882,2,6,5,312,1,1,1248,2,8,7,200,1,1,200,2,10,9,178,1,1,368,2,12,11,44,1,1,86,2,14,13,3334,1,1,90,2,16,15,3336,1,1,1034,1,2,1034,1,5,280,2,20,19,618,1,1,898,1,2,3338,1,5652,112,1,1,3340,1,1,1,2,2,1,1,1,1,1,1,1,3342,5,5,4,3,2,1,3344,1,5659,3346,1,1,866,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3348,7,7,6,5,4,3,2,1,1518,1,1,3350,1,5670,3352,1,1,62,1,1,1,1,1,664,1,5674,1,1,1,3354,2,2,1,1,1,1,1,1,1,3356,3,3,2,1,754,3,4,3,2,112,1,1,2794,3,6,5,4,112,1,1,1164,3,8,7,6,48,1,1,760,3,10,9,8,122,1,1,3358,1,5688,3360,1,1,158,1,2,1,2,2,1,1,1,1,3362,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3364,6,6,5,4,3,2,1,2780,1,5700,3366,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3368,6,6,5,4,3,2,1,476,6,7,6,5,4,3,2,1290,1,1,158,6,9,8,7,6,5,4,3370,1,5711,1290,1,5712,728,1,1,3372,2,3,1,602,2,4,2,200,1,1,200,1,4605,1838,1,5718,200,1,1,3374,3,2747,3,1,3376,1,1,3378,1,1,3380,1,5723,82,1,1,3382,1,1,178,1,1,3384,2,4,1,3386,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3388,9,9,8,7,6,5,4,3,2,1,508,9,10,9,8,7,6,5,4,3,2,112,1,1,3390,1,5740,3392,1,1,162,1,2,1058,1,1,44,1,4,3394,1,1,516,1,6,3396,1,1,150,1,8,82,1,1,82,1,10,3398,1,1,3400,1,5752,3402,1,1,3404,1,5754,3252,1,5755,466,1,1,3406,2,3,1,3408,3,4,2,1,3410,1,5759,1,1,1,1,1,1,3412,3,3,2,1,66,3,4,3,2,3252,1,1,3254,1,2,3414,1,5763,200,1,1,3416,2,2,1,3418,1,1,24,4,5768,4037,4034,3006,3420,5,5769,4038,4035,3007,1,3104,1,1,1,1,1,1,1,1,1,1,1,3422,1,5776,3424,1,1,1,1,1,3426,1,5779,3428,1,1,3430,1,1,2830,1,759,3432,1,1,3434,1,1,368,2,2812,794,44,1,1,232,2,2814,796,44,1,1,200,2,2816,798,178,1,1,3436,3,5,3,1,3438,1,3127,1352,1,3128,3440,1,1,3442,1,3130,62,1,1,652,1,5797,3444,1,1,3446,1,1,3448,1,1,3450,1,5801,46,1,1,750,1,2,824,1,1,1,2,3,1,1,1,1,3452,4,5,3,2,1,3454,1,5808,62,1,1,1,1,1,1,1,1,1,1,1,3456,1,12,3458,1,1,1,1,1,3330,1,5816,3460,1,1,3462,1,5818,3464,1,2133,24,2,2136,1,62,1,1,1,1,1692,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,188,1,5828,872,1,1048,44,1,1,60,1,5831,3466,1,1,150,1,2,3468,1,5834,44,1,1,3470,1,5836,44,1,1,2194,1,5838,44,1,1,328,1,5840,44,1,1,3472,10,4729,1001,14,12,10,9,7,5,3,1,178,10,4730,1002,15,13,11,10,8,6,4,2,1162,1,1,506,12,4732,1004,17,15,13,12,10,8,6,4,3,1,3474,13,4733,1005,18,16,14,13,11,9,7,5,4,2,1,3476,13,4734,1006,19,17,15,14,12,10,8,6,5,3,2,250,1,1,3478,13,4736,1008,21,19,17,16,14,12,10,8,7,5,4,162,1,1,448,1,1,3480,13,4739,1011,24,22,20,19,17,15,13,11,10,8,7,162,1,1,448,1,1,3482,13,4742,1014,27,25,23,22,20,18,16,14,13,11,10,538,1,1,3484,5,11,9,6,3,1,198,5,12,10,7,4,2,3198,1,1,714,5,14,12,9,6,4,3486,1,5861,18,2,4749,1,506,3,4750,2,1,18,1,1,3488,2,2,1,3490,1,5866,18,2,4754,1,506,3,4755,2,1,1,1,1,3492,2,2,1,3476,2,3,2,3494,1,1,3014,2,5,4,538,1,1,3496,2,7,6,200,1,1,1244,2,9,8,1202,1,1,770,2,11,10,1104,1,1,1440,2,13,12,1202,1,1,3498,2,15,14,200,1,1,3500,2,17,16,62,1,1,778,2,19,18,62,1,1,320,2,21,20,232,1,1,3502,11,21,19,17,15,13,11,9,7,5,3,1,3504,1,1,158,1,2,162,1,3,1858,1,1,466,1,5,468,1,1,82,1,7,834,1,1,516,1,9,3506,1,1,3508,3,4789,36,35,3416,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3510,6,6,5,4,3,2,1,3512,1,1,158,1,2,162,1,3,1858,1,1,466,1,5,468,1,1,82,1,7,834,1,1,3514,1,5918,18,2,4806,1,3516,3,4807,2,1,230,3,4808,3,2,232,1,1,234,3,4810,5,4,236,1,1,3518,3,5,3,1,3520,4,6,4,2,1,3522,5,7,5,3,2,1,3524,6,8,6,4,3,2,1,3526,6,9,7,5,4,3,2,3528,1,1,3530,1,5931,3532,2,4819,1,3534,3,4820,2,1,3536,1,1,516,1,2,1,1,1,162,1,4,1,1,1,708,3,5,3,1,3538,4,6,4,2,1,1244,4,7,5,3,2,1202,1,1,3540,4,9,7,5,4,796,1,1,232,4,11,9,7,6,796,1,1,3542,4,13,11,9,8,44,1,1,44,4,15,13,11,10,62,1,1,3544,6,11,9,7,5,3,1,618,6,12,10,8,6,4,2,62,1,1,3546,1,5954,3548,1,1,516,1,2,1,1,1,162,1,4,1,1,1,708,3,5,3,1,3550,4,6,4,2,1,232,4,7,5,3,2,796,1,1,3552,4,9,7,5,4,796,1,1,538,4,11,9,7,6,44,1,1,62,1,1,3554,4,8,6,4,1,714,4,9,7,5,2,3556,1,5971,3490,1,1,3558,1,1,3560,2,2,1,538,1,1,3562,2,2,1,516,2,3,2,1,1,1,3564,4,5,4,3,1,3566,5,6,5,4,2,1,3568,1,115,506,1,116,324,1,1,638,1,2,62,1,1,514,1,120,62,1,1,402,1,6,516,1,1,1,1,1,538,1,9,638,1,1,62,1,1,198,1,12,516,1,1,1262,1,1,3570,1,15,3572,8,17,15,13,11,8,5,2,1,1,1,1,3574,1,6000,3576,1,6001,1,1,1,1,2,3,1,3490,3,4,2,1,3578,1,1,1,1,1,1,1,1,3580,3,3,2,1,18,1,4756,1428,2,4757,1,3582,1,1,3584,2,2,1,3586,2,6009,5992,3588,2,6010,5993,538,1,1,1772,2,6012,5995,970,1,1,1202,1,1,3590,2,6015,5998,62,1,1,82,1,2,3576,1,1,3592,2,6019,6002,82,1,1,3576,1,1,3322,1,7,3594,7,14,12,9,7,5,2,1,3596,1,6028,3598,1,1,638,2,2,1,3600,3,3,2,1,62,3,4,3,2,638,1,1,82,1,1,3602,5,7,6,5,4,1,2190,5,8,7,6,5,2,834,1,1,3604,7,10,9,8,7,4,3,1,3606,1,6039,3608,1,1,3610,1,1,3612,1,1,1460,1,6043,178,1,1,166,1,1,1,1,4796,1,1,1,1,1,1,3614,4,4799,3,2,1,3616,1,1,3618,2,2,1,3620,3,3,2,1,1,1,1,3622,2,2,1,44,2,3,2,62,1,1,3624,1,6057,3626,1,1,3628,1,1,638,1,2,62,1,1,3630,2,3,1,3632,1,6063,618,1,1,3634,2,2,1,1,3,3,2,1,1,1,1,3636,5,5,4,3,2,1,668,5,6,5,4,3,2,670,1,1,3638,1,6071,3640,1,1,466,1,2,3642,1,1,162,1,4,824,1,1,750,1,6,824,1,1,44,4,7,5,3,1,196,1,1,796,1,1,3644,2,3,1,3646,1,1,2106,1,6084,3648,1,1,1572,1,1,3650,2,2,1,1,1,1,3652,1,6089,618,1,1,62,1,1,3654,2,3,1,3656,1,1,158,1,2,162,1,3,1858,1,1,178,1,1,3658,1,4845,3660,2,4846,1,602,2,4847,2,864,1,1,266,2,4849,4,864,1,1,1,3,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3654,11,13,11,9,8,7,6,5,4,3,2,1,3662,1,1,158,1,2,162,1,3,1858,1,1,3664,1,6117,210,1,4998,314,1,4999,1826,3,3,2,1,3666,4,4,3,2,1,3668,1,1,158,1,2,3506,1,3,1290,1,1,3670,1,6126,3672,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3674,1,6132,506,1,1,3676,1,1,3678,1,1,402,1,2,162,1,1,3680,1,1,758,1,6139,44,1,1,506,3,5362,2996,1,504,4,5363,2997,2,1,44,5,5364,2998,3,2,1,1,6,5365,2999,4,3,2,1,1,1,1,3682,8,5367,3001,6,5,4,3,2,1,3684,1,6147,3686,1,1,1352,1,2,112,1,1,724,1,4,112,1,1,3688,1,6153,26,1,6154,82,1,1,162,1,2,3690,1,3794,3692,4,5,3,2,1,3694,1,3933,3696,1,1,162,1,2,3698,1,1,516,1,4,3700,1,1,970,1,6,3702,1,1,3704,1,6167,3706,1,1,516,1,2,3708,1,1,3710,1,3945,3712,1,1,1202,1,1,3714,1,1,62,1,1,1428,1,4923,3716,1,1,340,1,2,412,1,1,3718,1,6180,3720,1,1,3722,1,1,3724,1,6183,3726,1,6085,192,1,6086,48,1,1,44,1,1,130,1,6089,44,1,1,3728,4,7,6,3,1,3730,1,1,162,1,3966,3732,1,1,3734,1,6194,44,1,1,3736,1,1,1,1,1,3738,1,2077,1202,1,1,1296,1,6200,44,1,1,1,1,1,3740,1,6203,316,1,6204,44,1,1,3742,1,6206,44,1,1,3744,1,6208,44,1,1,3746,1,6210,44,1,1,504,1,6212,44,1,1,2388,1,1,866,2,4953,4952,1502,1,6216,44,1,1,3748,1,6218,1026,1,1,3750,2,2,1,178,2,3,2,1162,1,1,3752,4,5,4,3,1,1396,4,6,5,4,2,504,1,1,44,1,1,3492,6,9,8,7,5,4,1,3476,6,10,9,8,6,5,2,3494,1,1,3014,6,12,11,10,8,7,4,538,1,1,3496,6,14,13,12,10,9,6,200,1,1,1244,6,16,15,14,12,11,8,1202,1,1,770,6,18,17,16,14,13,10,1104,1,1,1440,6,20,19,18,16,15,12,1202,1,1,3498,6,22,21,20,18,17,14,200,1,1,3500,6,24,23,22,20,19,16,62,1,1,778,6,26,25,24,22,21,18,62,1,1,320,6,28,27,26,24,23,20,232,1,1,860,1,6245,18,2,6246,1,3754,3,6247,2,1,1242,3,6248,3,2,3756,1,1,74,3,6250,5,4,1852,1,1,162,1,2,3758,1,1,3760,3,6254,9,8,3762,1,1,3765,1,1,778,3,6257,12,11,3766,1,1,3768,3,6259,14,13,1500,1,1,618,1,2,3770,1,1,3494,3,6263,18,17,3772,1,1,162,1,2,1608,1,1,370,1,2,312,3,6268,23,22,3772,1,1,3774,3,6270,25,24,3776,1,1,1244,3,6272,27,26,3778,1,1,162,1,2,3780,1,1,970,1,4,1202,1,1,24,1,6,1202,1,1,476,1,8,1202,1,1,3782,3,6282,37,36,3784,1,1,3786,3,6284,39,38,3788,1,1,3790,3,6286,41,40,3792,1,1,3794,3,6288,43,42,652,1,1,3765,1,1,726,3,6291,46,45,3796,1,1,3798,1,1,3800,2,2,1,3802,3,6295,50,49,652,1,1,340,3,6297,52,51,3804,1,1,3806,3,6299,54,53,3808,1,1,3810,3,6301,56,55,1508,1,1,3812,3,6303,58,57,62,1,1,3814,3,6305,60,59,62,1,1,3500,3,6307,62,61,62,1,1,3816,3,6309,64,63,652,1,1,3819,1,1,2894,3,6312,67,66,516,1,1,3820,3,6314,69,68,652,1,1,3822,3,6316,71,70,162,1,1,3824,3,6318,73,72,162,1,1,3826,1,1,3828,3,6321,76,75,3830,1,1,770,3,6323,78,77,970,1,1,1104,1,1,324,3,6326,81,80,682,1,1,3832,1,1,3834,3,6329,84,83,516,1,1,82,1,2,3576,1,1,3836,3,6333,88,87,516,1,1,3838,3,6335,90,89,162,1,1,370,1,1,3142,3,6338,93,92,516,1,1,1,43,93,91,89,87,84,82,80,78,76,74,73,71,69,67,65,63,61,59,57,55,53,50,46,44,42,40,38,36,34,32,29,27,25,23,20,18,15,12,10,8,6,3,1,3840,1,6344,3842,1,1,1396,2,2,1,18,3,3,2,1,3492,4,4,3,2,1,3476,4,5,4,3,2,3494,1,1,3014,4,7,6,5,4,538,1,1,3496,4,9,8,7,6,200,1,1,1244,4,11,10,9,8,1202,1,1,770,4,13,12,11,10,1104,1,1,1440,4,15,14,13,12,1202,1,1,3498,4,17,16,15,14,200,1,1,3500,4,19,18,17,16,62,1,1,778,4,21,20,19,18,62,1,1,320,4,23,22,21,20,232,1,1,3844,2,5116,360,3492,1,1,3476,1,2,3494,1,1,3014,1,4,538,1,1,3496,1,6,200,1,1,1244,1,8,1202,1,1,770,1,10,1104,1,1,1440,1,12,1202,1,1,3498,1,14,200,1,1,3500,1,16,62,1,1,778,1,18,62,1,1,320,1,20,232,1,1,3846,1,6391,3848,1,1,762,1,2,1396,1,1,48,1,4,1396,1,1,3850,3,5,3,1,3852,4,6,4,2,1,3854,5,7,5,3,2,1,3856,5,8,6,4,3,2,638,1,1,2506,5,10,8,6,5,4,3858,1,1,178,1,1,316,5,13,11,9,8,7,1826,1,1,1520,1,2,3860,1,3,538,5,17,15,13,12,11,232,1,1,3862,1,2,44,1,3,3864,1,1,232,5,22,20,18,17,16,796,1,1,2728,1,1,1520,1,3,1090,5,26,24,22,21,20,1826,1,1,2728,5,28,26,24,23,22,1826,1,1,322,5,30,28,26,25,24,1826,1,1,3866,1,6424,1,1,1,1,1,1,1,1,1,3868,4,4,3,2,1,3870,1,1,1396,2,2,1,3872,3,3,2,1,3874,4,4,3,2,1,726,4,5,4,3,2,200,1,1,3876,2,3,1,714,2,4,2,1520,1,5184,538,2,5185,1,198,3,5186,2,1,516,1,1,3878,1,1,1520,2,5189,3611,1518,3,5190,3612,1,3880,4,5191,3613,2,1,3882,1,1,3884,1,1,1,1,1,3886,1,6448,3888,1,1,1164,1,2,506,1,1,3890,2,3,1,3892,3,4,2,1,538,3,5,3,2,3894,1,1,232,3,7,5,4,796,1,1,2728,1,1,316,3,10,8,7,1826,1,1,322,3,12,10,9,1826,1,1,2728,3,14,12,11,1826,1,1,1090,3,16,14,13,1826,1,1,3896,1,6467,708,1,1,1520,2,2,1,506,3,3,2,1,3898,1,1,232,1,2,796,1,1,2728,1,1,322,1,5,1826,1,1,3900,3,6,3,1,3902,1,6478,48,1,6479,1218,1,1,3548,2,3,1,516,2,4,2,1,1,1,162,2,6,4,1,1,1,708,3,5,3,1,3904,4,6,4,2,1,232,4,7,5,3,2,796,1,1,1244,4,9,7,5,4,1202,1,1,3906,1,6492,2098,1,1,516,1,2,1,1,1,3908,2,3,1,898,2,4,2,44,1,1,3910,2,3,1,3912,1,6500,3914,2,4298,1,68,2,4299,2,504,1,1,44,1,1,724,2,4302,5,504,1,1,44,1,1,1190,2,4305,8,44,1,1,3916,4,9,6,3,1,62,1,1,44,2,2,1,3918,3,3,2,1,3920,1,1,3922,1,6515,44,1,1,2982,2,2,1,46,1,1,3924,1,1,3926,1,6520,44,1,1,3928,2,2,1,1202,2,3,2,1252,1,1,3930,2,5,4,1252,1,1,162,2,7,6,2190,1,1,3932,1,1,402,2,10,9,1896,1,1,3096,2,12,11,796,1,1,3532,1,1,3934,1,6535,1,1,1,1,1,1,3936,3,3,2,1,44,1,1,3938,1,1,652,1,1,1,1,1,3940,1,6543,174,1,1,200,1,2,178,1,1,3942,2,3,1,162,2,4,2,3944,1,1,3946,1,2,3948,1,6551,2618,1,1,162,1,2,1,1,1,3950,2,3,1,3952,1,6556,3954,1,1,3956,1,1,3958,1,1,3960,1,6560,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,44,7,7,6,5,4,3,2,1,618,7,8,7,6,5,4,3,2,150,1,1,44,1,1,3962,2,4,1,3964,1,6572,2840,1,1,18,1,1,1,2,2,1,1,1,1,3966,1,6577,3968,1,4657,592,1,1,3970,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3492,7,7,6,5,4,3,2,1,3476,7,8,7,6,5,4,3,2,3494,1,1,3014,7,10,9,8,7,6,5,4,538,1,1,3496,7,12,11,10,9,8,7,6,200,1,1,1244,7,14,13,12,11,10,9,8,1202,1,1,770,7,16,15,14,13,12,11,10,1104,1,1,1440,7,18,17,16,15,14,13,12,1202,1,1,3498,7,20,19,18,17,16,15,14,200,1,1,3500,7,22,21,20,19,18,17,16,62,1,1,778,7,24,23,22,21,20,19,18,62,1,1,320,7,26,25,24,23,22,21,20,232,1,1,1,1,31,1,1,1,1,1,1,1,1,1,3972,5,35,4,3,2,1,1,1,1,1,1,1,3974,3,3,2,1,3976,1,6616,3978,1,1,1444,2,2,1,3492,3,3,2,1,3476,3,4,3,2,3494,1,1,3014,3,6,5,4,538,1,1,3496,3,8,7,6,200,1,1,1244,3,10,9,8,1202,1,1,770,3,12,11,10,1104,1,1,1440,3,14,13,12,1202,1,1,3498,3,16,15,14,200,1,1,3500,3,18,17,16,62,1,1,778,3,20,19,18,62,1,1,320,3,22,21,20,232,1,1,3980,1,6640,48,1,1,1,1,1,1,1,1,3982,1,5391,3984,1,1,1214,1,5445,3986,2,5446,1,504,3,5447,2,1,44,1,1,3988,4,5449,4,3,1,1460,1,6566,1,1,1,3990,1,6653,3868,1,1,3992,1,1,1,1,1,3994,1,6657,3996,1,1,1352,1,2,112,1,1,724,1,4,112,1,1,3998,1,6663,4000,1,1,1,1,1,1352,1,6666,3834,1,1,4002,1,1,4004,1,6669,4006,1,1,4008,1,1,4010,1,6672,1508,1,1,4012,1,1,198,1,2,1450,1,1,898,1,4,3004,1,1,864,1,6,82,1,1,4014,1,6681,1484,1,1,4016,1,1,3768,1,6684,4018,1,1,516,1,2,4020,1,1,4022,1,6688,3792,1,1,4024,1,1,4026,1,1,638,1,2,150,1,1,3816,1,6694,62,1,1,516,1,2,4020,1,1,890,1,6698,3788,1,1,4028,1,1,44,1,2,506,1,1,4030,1,887,726,1,888,200,1,1,1,2,3,1,1,1,1,1,1,1,4032,5,6,4,3,2,1,412,5,7,5,4,3,2,414,1,1,198,5,9,7,6,5,4,410,1,1,4034,1,4351,3330,1,1,762,1,2,1396,1,1,4036,2,3,1,4038,1,6716,3788,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4040,9,9,8,7,6,5,4,3,2,1,412,9,10,9,8,7,6,5,4,3,2,414,1,1,350,9,12,11,10,9,8,7,6,5,4,3968,1,1,4042,1,6734,2204,1,6735,24,1,1,62,1,3994,4044,1,1,48,1,2,608,1,1,4046,1,6741,2618,1,1,162,1,2,4048,1,1,1352,2,3,1,4050,1,6746,3774,1,6747,62,1,1,62,1,4874,44,1,1,48,1,1,4052,1,6752,198,1,1,4054,1,6754,198,1,1,4056,1,6756,4058,1,1,750,1,2,352,1,1,1762,1,932,3560,2,933,1,852,1,6615,618,1,6564,62,1,1,1352,1,1,1832,1,6766,638,1,1,1,12,1744,22,20,17,15,13,11,9,7,6,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4060,18,1750,28,26,23,21,19,17,15,13,12,9,7,6,5,4,3,2,1,4062,18,1751,29,27,24,22,20,18,16,14,13,10,8,7,6,5,4,3,2,4064,1,1,276,18,1753,31,29,26,24,22,20,18,16,15,12,10,9,8,7,6,5,4,262,1,1,4066,1,2,4068,1,3,4070,18,1757,35,33,30,28,26,24,22,20,19,16,14,13,12,11,10,9,8,854,1,1,4072,18,1759,37,35,32,30,28,26,24,22,21,18,16,15,14,13,12,11,10,4070,1,1,4074,18,1761,39,37,34,32,30,28,26,24,23,20,18,17,16,15,14,13,12,4070,1,1,210,18,1763,41,39,36,34,32,30,28,26,25,22,20,19,18,17,16,15,14,4070,1,1,4076,1,2,1262,18,1766,44,42,39,37,35,33,31,29,28,25,23,22,21,20,19,18,17,4070,1,1,4078,18,1768,46,44,41,39,37,35,33,31,30,27,25,24,23,22,21,20,19,4080,1,1,4082,18,1770,48,46,43,41,39,37,35,33,32,29,27,26,25,24,23,22,21,4080,1,1,4084,18,1772,50,48,45,43,41,39,37,35,34,31,29,28,27,26,25,24,23,828,1,1,2134,1,2,4086,1,3,4088,1,4,4090,1,5,4092,1,6,4094,1,7,4096,1,8,4098,1,9,4100,18,1782,60,58,55,53,51,49,47,45,44,41,39,38,37,36,35,34,33,828,1,1,2256,1,2,2134,1,3,4086,1,4,4088,1,5,4094,1,6,4102,1,7,4104,1,8,4106,1,9,4108,1,10,4090,1,11,210,1,12,4092,1,13,4110,1,14,4096,1,15,4112,1,16,4114,1,17,2320,1,18,4116,1,19,4118,1,20,4120,1,21,3592,1,22,4122,1,23,4124,18,1806,84,82,79,77,75,73,71,69,68,65,63,62,61,60,59,58,57,4126,1,1,4128,18,1808,86,84,81,79,77,75,73,71,70,67,65,64,63,62,61,60,59,4126,1,1,4130,18,1810,88,86,83,81,79,77,75,73,72,69,67,66,65,64,63,62,61,4126,1,1,4132,18,1812,90,88,85,83,81,79,77,75,74,71,69,68,67,66,65,64,63,4126,1,1,206,18,1814,92,90,87,85,83,81,79,77,76,73,71,70,69,68,67,66,65,4134,1,1,4134,1,10,4136,18,1817,95,93,90,88,86,84,82,80,79,76,74,73,72,71,70,69,68,4138,1,1,4070,1,2,4140,1,3,4140,18,1821,99,97,94,92,90,88,86,84,83,80,78,77,76,75,74,73,72,178,1,1,4136,1,1,4142,18,1824,102,100,97,95,93,91,89,87,86,83,81,80,79,78,77,76,75,178,1,1,4144,1,1,4146,1,2,4148,1,3,4150,18,1829,107,105,102,100,98,96,94,92,91,88,86,85,84,83,82,81,80,178,1,1,4152,1,1,4154,18,1832,110,108,105,103,101,99,97,95,94,91,89,88,87,86,85,84,83,178,1,1,4156,1,1,4106,18,1835,113,111,108,106,104,102,100,98,97,94,92,91,90,89,88,87,86,4100,1,1,4108,18,1837,115,113,110,108,106,104,102,100,99,96,94,93,92,91,90,89,88,4100,1,1,66,1,2,4100,1,1,1288,18,1841,119,117,114,112,110,108,106,104,103,100,98,97,96,95,94,93,92,4100,1,1,1290,18,1843,121,119,116,114,112,110,108,106,105,102,100,99,98,97,96,95,94,4100,1,1,4118,18,1845,123,121,118,116,114,112,110,108,107,104,102,101,100,99,98,97,96,4100,1,1,2256,18,1847,125,123,120,118,116,114,112,110,109,106,104,103,102,101,100,99,98,4100,1,1,828,18,1849,127,125,122,120,118,116,114,112,111,108,106,105,104,103,102,101,100,4100,1,1,898,1,2,150,1,1,4158,18,1853,131,129,126,124,122,120,118,116,115,112,110,109,108,107,106,105,104,4160,1,1,4138,1,1,82,18,1856,134,132,129,127,125,123,121,119,118,115,113,112,111,110,109,108,107,1276,1,1,4162,1,1,352,18,1859,137,135,132,130,128,126,124,122,121,118,116,115,114,113,112,111,110,4164,1,1,4164,18,1861,139,137,134,132,130,128,126,124,123,120,118,117,116,115,114,113,112,178,1,1,750,1,1,120,1,2,4166,1,6889,1,2,2656,1,1,1,1,4168,4,2658,3,2,1,1,1,1,4170,2,2,1,4172,1,1,4174,1,6896,4176,1,6897,318,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4100,8,9,7,6,5,4,3,2,1,178,1,1,448,1,1,402,8,12,10,9,8,7,6,5,4,122,1,1,4178,1,1,4128,1,2,4178,1,1,618,8,17,15,14,13,12,11,10,9,4100,1,1,618,1,10,62,1,1,4060,1,6917,4062,1,6918,4064,1,1,4066,1,6725,4068,1,6726,4070,1,6922,854,1,1,4072,1,6924,4070,1,1,4074,1,6926,4070,1,1,4070,1,6772,4076,1,6773,1262,1,6930,4070,1,1,4078,1,6932,4080,1,1,4082,1,6934,4080,1,1,4084,1,6936,828,1,1,2134,1,2,4086,1,3,4088,1,4,4090,1,5,4092,1,6,4094,1,7,4096,1,8,4098,1,9,4100,1,6946,828,1,1,2256,1,2,2134,1,3,4086,1,4,4088,1,5,4094,1,6,4102,1,7,4104,1,8,4106,1,9,4108,1,10,4090,1,11,210,1,12,4092,1,13,4110,1,14,4096,1,15,4112,1,16,4114,1,17,2320,1,18,4116,1,19,4118,1,20,4120,1,21,3592,1,22,4122,1,23,4124,1,6970,4126,1,1,4128,1,6972,4126,1,1,4130,1,6974,4126,1,1,4132,1,6976,4126,1,1,4134,1,6824,4134,1,9,4136,1,6980,4138,1,1,4070,1,2,4140,1,3,4140,1,6984,178,1,1,4136,1,1,4142,1,6987,178,1,1,4144,1,1,4146,1,2,4148,1,3,4150,1,6992,178,1,1,4152,1,1,4154,1,6995,178,1,1,4156,1,1,4106,1,6998,4100,1,1,4108,1,7000,4100,1,1,66,1,2,4100,1,1,1288,1,7004,4100,1,1,4100,1,1294,4118,1,7007,4100,1,1,2256,1,7009,4100,1,1,4100,1,1953,898,1,1954,150,1,1,4158,1,7014,4160,1,1,4138,1,1,1276,1,2865,4162,1,1,352,1,7019,4164,1,1,4164,1,7021,178,1,1,750,1,1,120,1,2,4180,74,6829,108,106,105,104,102,100,98,97,96,94,92,90,88,87,86,85,84,83,82,81,80,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,54,52,50,48,47,46,44,43,42,39,36,35,34,31,28,26,24,22,20,19,17,15,14,12,9,7,5,2,1,762,74,6830,109,107,106,105,103,101,99,98,97,95,93,91,89,88,87,86,85,84,83,82,81,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,55,53,51,49,48,47,45,44,43,40,37,36,35,32,29,27,25,23,21,20,18,16,15,13,10,8,6,3,2,1396,1,1,48,74,6832,111,109,108,107,105,103,101,100,99,97,95,93,91,90,89,88,87,86,85,84,83,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,57,55,53,51,50,49,47,46,45,42,39,38,37,34,31,29,27,25,23,22,20,18,17,15,12,10,8,5,4,1396,1,1,192,74,6834,113,111,110,109,107,105,103,102,101,99,97,95,93,92,91,90,89,88,87,86,85,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,59,57,55,53,52,51,49,48,47,44,41,40,39,36,33,31,29,27,25,24,22,20,19,17,14,12,10,7,6,506,1,1,4182,4,7,5,3,1,4184,5,8,6,4,2,1,1,1,1,4186,74,6839,118,116,115,114,112,110,108,107,106,104,102,100,98,97,96,95,94,93,92,91,90,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,64,62,60,58,57,56,54,53,52,49,46,45,44,41,38,36,34,32,30,29,27,25,24,22,19,17,15,12,11,166,1,1,4188,1,7037,4190,1,1,178,1,1,516,1,1,4192,1,1,4194,1,5,1,1,1,4196,1,6917,198,1,6918,4126,1,1,4070,1,2,4198,1,7048,4200,1,7049,236,1,1,4202,1,7051,236,1,1,4204,1,7053,236,1,1,2504,1,7055,236,1,1,4206,1,7057,236,1,1,2506,1,7059,236,1,1,1466,1,7061,236,1,1,1,8,15,13,11,9,7,5,3,1,1,1,1,1,1,1,1,1,1,4208,12,19,17,15,13,11,9,7,5,4,3,2,1,4120,12,20,18,16,14,12,10,8,6,5,4,3,2,448,1,1,210,12,22,20,18,16,14,12,10,8,7,6,5,4,448,1,1,4210,1,4,1440,12,25,23,21,19,17,15,13,11,10,9,8,7,232,1,1,4210,1,1,4212,12,28,26,24,22,20,18,16,14,13,12,11,10,4210,1,1,728,12,30,28,26,24,22,20,18,16,15,14,13,12,4210,1,1,4214,1,7080,1,1,1,1,1,1,4216,3,3,2,1,86,3,4,3,2,828,1,1,516,3,6,5,4,828,1,1,1920,3,8,7,6,828,1,1,472,3,10,9,8,828,1,1,82,3,12,11,10,4106,1,1,4106,1,10,476,3,15,14,13,4218,1,1,210,3,17,16,15,448,1,1,4120,3,19,18,17,4210,1,1,448,1,2,728,3,22,21,20,4210,1,1,4212,3,24,23,22,4210,1,1,446,3,26,25,24,4210,1,1,506,1,7021,4220,2,7022,1,4222,1,1,82,1,2,4224,1,1,4226,2,3,1,714,2,4,2,372,1,2124,1,1,1,1610,1,2094,192,1,2095,506,1,1,4228,2,3,1,4230,1,1,1792,1,2,44,1,1,1884,1,1,44,1,5,1884,1,1,4232,1,7127,4234,1,1,196,1,2,232,1,1,4236,2,3,1,192,2,4,2,506,1,1,4238,2,3,1,898,2,4,2,150,1,1,3466,1,2,162,1,3,4240,1,1,750,2,9,7,2304,1,1,4242,2,11,9,564,1,1,122,2,13,11,4178,1,1,448,1,2,618,2,16,14,128,1,1,1096,1,9,4240,1,5218,4244,1,7151,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,898,7,7,6,5,4,3,2,1,150,1,1,3466,1,2,714,2,2,1,1096,1,4483,4246,1,7163,4248,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4250,7,7,6,5,4,3,2,1,1,1,1,1,1,1,4252,3,3,2,1,62,1,1,1,1,1,4254,2,2,1,4256,1,1,4258,1,7179,2298,1,1,516,1,2,1,1,1,4260,2,3,1,4262,1,1,4264,1,7185,62,1,1,616,1,1,4266,1,1,4268,1,1,4270,1,7190,62,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4084,5,5,4,3,2,1,592,5,6,5,4,3,2,750,1,1,2304,1,1,38,1,3,2304,1,1,1340,1,4,898,5,12,11,10,9,8,150,1,1,162,1,2,4240,1,1,4100,5,16,15,14,13,12,178,1,1,448,1,1,402,5,19,18,17,16,15,122,1,1,448,1,1,750,1,3,4272,1,1,4238,1,7215,1,1,1,1,1,1,618,3,3,2,1,62,1,1,44,3,5,4,3,62,1,1,592,3,7,6,5,466,1,1,120,1,1,898,3,10,9,8,150,1,1,82,1,5,4274,1,1,412,3,14,13,12,1296,1,1,178,1,1,516,1,7,3506,1,1,968,3,19,18,17,62,1,1,1832,1,1,4276,1,7237,4278,1,1,1,2,2,1,1,1,1,4280,4,4,3,2,1,4282,4,5,4,3,2,4092,1,1,4284,2,3,1,714,2,4,2,4286,1,7246,3780,1,7247,538,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,592,11,12,10,9,8,7,6,5,4,3,2,1,4288,1,1,44,11,14,12,11,10,9,8,7,6,5,4,3,1472,1,1,4288,1,1,466,1,5,120,1,1,412,11,19,17,16,15,14,13,12,11,10,9,8,1296,1,1,178,1,1,120,1,1,898,11,23,21,20,19,18,17,16,15,14,13,12,1890,1,1,618,11,25,23,22,21,20,19,18,17,16,15,14,516,1,1,4290,1,1,162,1,3,4290,1,1,82,1,18,4140,1,1,4292,1,20,404,1,5,4294,1,6,4296,1,21,106,1,1,200,11,37,35,34,33,32,31,30,29,28,27,26,178,1,1,4136,1,1,198,11,40,38,37,36,35,34,33,32,31,30,29,4136,1,1,282,1,16,1210,11,43,41,40,39,38,37,36,35,34,33,32,3220,1,1,4298,11,45,43,42,41,40,39,38,37,36,35,34,62,1,1,4300,1,7293,888,1,7294,62,1,1,538,1,1,538,1,4457,62,3,5,2,1,4302,4,6,3,2,1,82,4,7,4,3,2,4304,1,1,4306,1,2,86,4,10,7,6,5,828,1,1,162,4,12,9,8,7,1920,1,1,828,1,1,516,4,15,12,11,10,1920,1,1,828,1,1,472,1,3,828,1,1,828,1,13,2618,1,3681,232,1,1,44,1,1,62,1,1,4308,1,1,1,1,1,4310,1,7320,412,1,7321,1296,1,1,178,1,1,616,2,4,1,4312,3,5,2,1,178,1,1,4314,1,1,1104,1,2,192,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4316,8,9,7,6,5,4,3,2,1,4318,1,7337,4320,1,1,4322,1,1,4324,1,7340,618,1,1,4326,2,2,1,1,3,3,2,1,1,1,1,4328,5,5,4,3,2,1,1840,5,6,5,4,3,2,4330,1,1,668,5,8,7,6,5,4,670,1,1,4332,5,10,9,8,7,6,4334,1,1,834,5,12,11,10,9,8,236,1,1,4336,1,8,268,5,15,14,13,12,11,4338,1,1,828,5,17,16,15,14,13,198,1,1,4340,1,7359,62,1,1,4342,2,2,1,466,2,3,2,4128,1,1,82,2,5,4,4344,1,1,1,3,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4346,9,11,9,7,6,5,4,3,2,1,618,9,12,10,8,7,6,5,4,3,2,516,1,1,4290,1,1,162,1,3,4290,1,1,404,1,2,1840,1,3,282,1,6,592,9,20,18,16,15,14,13,12,11,10,4288,1,1,466,1,2,120,1,1,82,1,4,4140,1,1,898,9,26,24,22,21,20,19,18,17,16,1890,1,1,236,9,28,26,24,23,22,21,20,19,18,516,1,1,3506,1,1,4348,1,2,162,1,4,4348,1,1,476,1,6,44,9,35,33,31,30,29,28,27,26,25,516,1,1,1262,1,1,516,1,12,1262,1,1,4350,1,28,1606,1,29,4274,1,18,412,9,43,41,39,38,37,36,35,34,33,1296,1,1,178,1,1,4352,1,7407,4354,1,1,162,1,7078,4356,2,7079,1,3780,2,7080,2,538,1,1,4358,1,198,4360,1,7219,178,1,7220,4362,1,1,4364,1,7221,4364,1,498,4366,1,6272,4126,1,1,4368,1,7421,4370,1,1,198,1,2,282,1,1,178,1,4,2494,1,1,4372,1,2,4374,1,7428,4126,1,1,4376,1,7094,1,2,6656,1,150,1,138,1,1,1,4378,1,7434,4100,1,1,1,1,1,4380,1,491,178,1,492,4382,1,1,4384,1,7440,44,1,1,1,1,1,1,1,1,4386,3,3,2,1,4388,1,266,44,1,267,4390,1,1,4392,1,267,4394,1,7449,152,1,7450,618,1,1,1828,1,7452,618,1,1,58,1,7454,618,1,1,4396,1,7456,618,1,1,4398,1,7458,44,1,1,1,6,11,9,7,5,3,1,1,1,1,4292,8,13,11,9,7,5,3,2,1,4400,1,7463,4402,1,1,4404,1,7465,4406,2,7270,1,724,2,7271,2,112,1,1,68,2,7273,4,112,1,1,754,2,7275,6,112,1,1,1352,2,7277,8,112,1,1,762,2,7279,10,112,1,1,48,2,7281,12,112,1,1,4408,1,7479,4410,1,1,1,1,1,1,1,1,4412,3,3,2,1,4292,3,4,3,2,4414,1,1,4416,1,552,754,1,552,62,1,554,152,1,1,4418,1,556,402,1,1,4420,1,7492,4422,1,1,4424,1,7494,4426,1,1,4428,1,1,62,1,1,1,1,1,4430,1,7499,1568,1,1,4090,2,2,1,4432,1,4094,276,1,5339,4434,1,1,4436,1,7505,4438,1,1,236,1,2,1162,1,1,4440,1,7509,682,1,1,1,1,1,1,1,1,4442,3,3,2,1,4444,1,7514,506,2,2995,1,504,3,2996,2,1,44,1,1,4446,4,2998,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4076,1,7526,4448,1,1,62,1,1402,1632,1,1,112,1,1,372,1,1,4450,1,7532,4452,1,7533,866,1,1408,4454,1,1,2656,1,7536,4456,1,1,1424,1,3854,24,3,3855,3852,1,1508,4,3856,3853,2,1,4458,1,1,4460,1,7542,4462,1,7543,162,1,1,4080,1,1,2720,1,7546,162,1,1,4464,1,7548,4466,1,7549,44,1,1,4468,1,7551,44,1,1,4470,1,7553,44,1,1,70,1,7555,44,1,1,4472,1,7557,44,1,1,4474,7,6446,11,9,7,5,3,1,198,7,6447,12,10,8,6,4,2,288,1,1,178,1,1,162,1,3,288,1,1,178,1,1,3968,7,6453,18,16,14,12,10,8,506,1,1,506,11,6455,20,18,16,14,12,10,9,6,3,1,4476,12,6456,21,19,17,15,13,11,10,7,4,2,1,3476,12,6457,22,20,18,16,14,12,11,8,5,3,2,4478,1,1,4480,12,6459,24,22,20,18,16,14,13,10,7,5,4,4482,1,1,4332,12,6461,26,24,22,20,18,16,15,12,9,7,6,4482,1,1,4484,12,6463,28,26,24,22,20,18,17,14,11,9,8,4486,1,1,4488,1,2,44,1,1,4490,1,4,44,1,1,4492,12,6469,34,32,30,28,26,24,23,20,17,15,14,4494,1,1,3280,12,6471,36,34,32,30,28,26,25,22,19,17,16,1746,1,1,1,1,1,1,1,1,1,1,1,4496,3,3,2,1,4498,12,6477,42,40,38,36,34,32,31,28,25,23,22,4500,1,1,4502,12,6479,44,42,40,38,36,34,33,30,27,25,24,4504,1,1,4506,12,6481,46,44,42,40,38,36,35,32,29,27,26,4504,1,1,4508,12,6483,48,46,44,42,40,38,37,34,31,29,28,44,1,1,4510,12,6485,50,48,46,44,42,40,39,36,33,31,30,44,1,1,708,1,4,3588,12,6488,53,51,49,47,45,43,42,39,36,34,33,200,1,1,3482,12,6490,55,53,51,49,47,45,44,41,38,36,35,200,1,1,4512,12,6492,57,55,53,51,49,47,46,43,40,38,37,4514,1,1,4516,12,6494,59,57,55,53,51,49,48,45,42,40,39,4518,1,1,4520,12,6496,61,59,57,55,53,51,50,47,44,42,41,638,1,1,4522,12,6498,63,61,59,57,55,53,52,49,46,44,43,638,1,1,4524,12,6500,65,63,61,59,57,55,54,51,48,46,45,4526,1,1,4528,12,6502,67,65,63,61,59,57,56,53,50,48,47,4530,1,1,4532,12,6504,69,67,65,63,61,59,58,55,52,50,49,4534,1,1,4536,12,6506,71,69,67,65,63,61,60,57,54,52,51,4538,1,1,4540,12,6508,73,71,69,67,65,63,62,59,56,54,53,4542,1,1,4544,12,6510,75,73,71,69,67,65,64,61,58,56,55,4546,1,1,268,12,6512,77,75,73,71,69,67,66,63,60,58,57,1606,1,1,1462,12,6514,79,77,75,73,71,69,68,65,62,60,59,1606,1,1,196,12,6516,81,79,77,75,73,71,70,67,64,62,61,1606,1,1,4350,1,2,4548,12,6519,84,82,80,78,76,74,73,70,67,65,64,4550,1,1,4552,12,6521,86,84,82,80,78,76,75,72,69,67,66,664,1,1,4554,12,6523,88,86,84,82,80,78,77,74,71,69,68,664,1,1,4556,12,6525,90,88,86,84,82,80,79,76,73,71,70,4558,1,1,162,1,2,644,1,1,4560,1,2,4562,1,3,750,1,6,4564,1,1,4566,12,6533,98,96,94,92,90,88,87,84,81,79,78,4568,1,1,256,12,6535,100,98,96,94,92,90,89,86,83,81,80,4570,1,1,4572,12,6537,102,100,98,96,94,92,91,88,85,83,82,4574,1,1,4576,12,6539,104,102,100,98,96,94,93,90,87,85,84,44,1,1,4578,12,6541,106,104,102,100,98,96,95,92,89,87,86,44,1,1,4580,1,1,1440,12,6544,109,107,105,103,101,99,98,95,92,90,89,232,1,1,4582,1,1,4584,12,6547,112,110,108,106,104,102,101,98,95,93,92,232,1,1,4582,1,1,1244,12,6550,115,113,111,109,107,105,104,101,98,96,95,198,1,1,616,1,1,3074,1,2,82,1,1,1772,12,6555,120,118,116,114,112,110,109,106,103,101,100,198,1,1,616,1,1,3074,1,2,82,1,1,4586,1,7,4588,12,6561,126,124,122,120,118,116,115,112,109,107,106,198,1,1,4590,12,6563,128,126,124,122,120,118,117,114,111,109,108,198,1,1,578,12,6565,130,128,126,124,122,120,119,116,113,111,110,4592,1,1,4594,1,1,302,12,6568,133,131,129,127,125,123,122,119,116,114,113,4592,1,1,4596,12,6570,135,133,131,129,127,125,124,121,118,116,115,1606,1,1,1,1,1,1,1,1,1,1,1,4598,3,3,2,1,4600,12,6576,141,139,137,135,133,131,130,127,124,122,121,162,1,1,48,12,6578,143,141,139,137,135,133,132,129,126,124,123,90,1,1,56,12,6580,145,143,141,139,137,135,134,131,128,126,125,82,1,1,4602,1,1,86,1,3,4604,12,6584,149,147,145,143,141,139,138,135,132,130,129,200,1,1,4606,1,1,3004,12,6587,152,150,148,146,144,142,141,138,135,133,132,4608,1,1,886,12,6589,154,152,150,148,146,144,143,140,137,135,134,4610,1,1,4612,1,2,4480,1,1,4344,1,4,4480,1,1,750,1,6,822,1,1,4614,12,6597,162,160,158,156,154,152,151,148,145,143,142,4482,1,1,4616,12,6599,164,162,160,158,156,154,153,150,147,145,144,4482,1,1,4618,12,6601,166,164,162,160,158,156,155,152,149,147,146,4482,1,1,4620,12,6603,168,166,164,162,160,158,157,154,151,149,148,664,1,1,4176,12,6605,170,168,166,164,162,160,159,156,153,151,150,4622,1,1,4624,1,7720,796,1,1,4626,2,2,1,4628,3,3,2,1,708,3,4,3,2,750,1,1,4630,2,3,1,4632,1,7727,178,1,5807,4634,1,7729,174,1,1,4636,1,5823,174,1,1,4638,4,6,5,3,1,1520,4,7,6,4,2,898,1,1,3506,4,9,8,6,4,1290,1,1,4106,1,2,476,4,12,11,9,7,1290,1,1,4106,1,2,158,4,15,14,12,10,636,4,16,15,13,11,898,1,1,1,8,12,10,8,7,5,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4640,16,20,18,16,15,13,12,11,9,8,7,6,5,4,3,2,1,92,1,7621,158,1,1,4570,1,7756,1,1,1,1,1,1,1,1,1,1,1,1,4004,5,5,4,3,2,1,192,5,6,5,4,3,2,506,1,1,1520,1,2,506,1,1,50,5,10,9,8,7,6,506,1,1,762,5,12,11,10,9,8,44,1,1,506,1,1,48,5,15,14,13,12,11,44,1,1,506,1,1,1520,6,13,11,9,7,4,1,4642,7,14,12,10,8,5,2,1,310,7,15,13,11,9,6,3,2,3552,1,1,4644,2,3,1,4646,1,7779,4648,1,1,178,1,2,150,1,1,4650,1,4,178,1,1,4652,1,1,4654,3,6,4,1,762,3,7,5,2,44,1,1,48,3,9,7,4,44,1,1,1,3,5,3,1,4656,2,6530,6529,162,2,6531,6530,2190,1,1,122,2,6533,6532,86,1,1,4658,1,2,466,2,6536,6535,4660,1,1,4662,5,8,6,4,3,1,4664,1,1,122,1,2,2734,1,1,1,2,3,1,4666,3,4,2,1,64,3,5,3,2,416,1,1,122,1,7030,2734,1,1,122,1,7663,2734,1,1,506,5,7033,6670,3292,3,1,4668,6,7034,6671,3293,4,2,1,64,6,7035,6672,3294,5,3,2,200,1,1,4670,6,7037,6674,3296,7,5,4,4672,1,1,4588,6,7039,6676,3298,9,7,6,368,1,1,506,6,7041,6678,3300,11,9,8,726,1,1,1248,1,2,4674,1,3,4676,7,11,9,7,5,3,2,1,4678,1,7825,664,1,1,4680,2,2,1,4682,3,3,2,1,4684,1,1,4686,1,7830,18,1,1,4688,2,2,1,4690,1,1,4692,2,2,1,4694,1,1,4696,1,7836,4698,1,1,4700,1,7838,4702,1,1,1,1,1,4704,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4706,7,7,6,5,4,3,2,1,4708,1,7849,4710,1,1,4712,1,2,4714,1,1,4716,1,7853,2618,1,1,232,1,1,638,1,1,162,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4718,6,6,5,4,3,2,1,1,1,1,4720,1,7866,1,1,1,4722,1,6615,1,1,1,1,1,1,4724,1,7871,1,1,1,4726,1,7873,4604,1,7874,200,1,1,1244,1,7876,198,1,1,3074,1,1,1440,1,7879,232,1,1,4728,4,8,6,3,1,1,5,9,7,4,2,1,4730,6,10,8,5,3,2,1,4732,1,7884,4548,1,7885,162,1,1,4734,2,3,1,4736,1,7755,4738,2,7755,1,4740,1,7743,1,1,1,4742,1,7892,4744,1,1,4746,2,2,1,880,2,3,2,4748,1,1,898,2,5,4,516,1,1,4332,1,7899,4750,1,1,4752,1,7901,162,1,1,44,1,2,162,1,1,4754,3,4,3,1,4756,1,7807,1,1,1,4758,2,2,1,4760,1,7909,4762,1,1,198,1,1,4764,2,2,1,82,2,3,2,3576,1,1,4766,1,7915,652,1,1,4348,1,1,4768,1,7918,436,1,1,4770,2,2,1,4772,1,7921,4774,1,1,4776,1,7923,4778,1,1,1,1,1,1,1,1,1,1,1,688,3,3,2,1,846,1,1,846,1,1264,1,1,6730,1,1,1,4780,3,6732,2,1,866,1,6671,1,1,1,4782,1,7936,4784,1,7937,44,1,1,4786,1,7939,4788,1,1,2524,1,7941,724,1,1,4790,1,7943,1026,2,5741,1,18,3,5742,2,1,1396,4,5743,3,2,1,4792,5,5744,4,3,2,1,3476,5,5745,5,4,3,2,4794,1,1,4796,5,5747,7,6,5,4,4798,1,1,4800,5,5749,9,8,7,6,664,1,1,1,1,1,4802,5,5752,12,11,10,9,4804,1,1,4806,1,2,778,5,5755,15,14,13,12,44,1,1,1440,5,5757,17,16,15,14,232,1,1,3760,5,5759,19,18,17,16,162,1,1,4808,1,1,4810,5,5762,22,21,20,19,708,1,1,4812,5,5764,24,23,22,21,708,1,1,1606,1,2,3552,5,5767,27,26,25,24,1606,1,1,708,1,2,4814,5,5770,30,29,28,27,708,1,1,1606,1,2,4176,5,5773,33,32,31,30,320,1,1,4816,5,5775,35,34,33,32,162,1,1,74,5,5777,37,36,35,34,162,1,1,4818,1,1,4820,1,2,3122,5,5781,41,40,39,38,368,1,1,2708,5,5783,43,42,41,40,4814,1,1,4822,5,5785,45,44,43,42,162,1,1,644,1,1,4824,5,5788,48,47,46,45,162,1,1,4826,1,1,4828,5,5791,51,50,49,48,664,1,1,1,1,1,3834,5,5794,54,53,52,51,82,1,1,3138,5,5796,56,55,54,53,82,1,1,4830,1,2,4832,5,5799,59,58,57,56,4834,1,1,770,5,5801,61,60,59,58,970,1,1,4836,1,1,82,1,2,4838,1,1,1244,5,5806,66,65,64,63,198,1,1,3074,1,1,232,1,3,466,1,4,4128,1,1,2502,5,5812,72,71,70,69,198,1,1,3014,5,5814,74,73,72,71,200,1,1,2506,5,5816,76,75,74,73,898,1,1,4840,5,5818,78,77,76,75,232,1,1,638,1,2,3266,5,5821,81,80,79,78,4842,1,1,236,1,2,162,1,1,346,5,5825,85,84,83,82,4844,1,1,4846,5,5827,87,86,85,84,4848,1,1,3816,5,5829,89,88,87,86,4848,1,1,4850,1,1,4852,1,2,702,1,1,3500,5,5834,94,93,92,91,4848,1,1,4674,5,5836,96,95,94,93,1500,1,1,4854,1,1,162,1,84,4856,1,1,4858,1,89,2608,5,5842,102,101,100,99,4860,1,1,664,1,74,3576,1,1,152,5,5846,106,105,104,103,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,44,5,5,4,3,2,1,4862,1,1,4864,5,5854,114,113,112,111,44,1,1,162,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4866,5,5,4,3,2,1,4766,5,5863,123,122,121,120,162,1,1,4202,5,5865,125,124,123,122,82,1,1,970,1,2,2694,1,1,162,1,4,3576,1,1,4868,5,5871,131,130,129,128,4870,1,1,4872,1,8076,4874,1,1,198,1,2,1422,1,1,4876,3,4,3,1,4878,4,5,4,2,1,4880,5,6,5,3,2,1,64,5,7,6,4,3,2,864,1,1,4882,5,9,8,6,5,4,864,1,1,4884,8,11,10,8,7,6,5,3,1,4886,9,12,11,9,8,7,6,4,2,1,3476,9,13,12,10,9,8,7,5,3,2,4794,1,1,4864,9,15,14,12,11,10,9,7,5,4,44,1,1,4888,1,8093,1,1,1,1,1,1,1,1,1,4890,4,4,3,2,1,1,1,1,4480,2,2,1,4892,1,8100,4628,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4894,5,5,4,3,2,1,4896,1,8,750,1,9,828,1,1,4898,1,2,224,1,3,1,4,5,3,2,1,4900,1,8114,4902,1,6995,4904,2,2,1,4906,3,3,2,1,272,3,4,3,2,236,1,1,4908,3,6,5,4,198,1,1,4910,3,8,7,6,288,1,1,4912,3,10,9,8,178,1,1,4652,1,1,4914,3,13,12,11,4916,1,1,4918,3,15,14,13,4920,1,1,4922,3,17,16,15,4924,1,1,270,3,19,18,17,178,1,1,4926,1,8135,4928,1,1,670,1,2,4930,1,1,4932,2,3,1,198,2,4,2,3074,1,1,4934,1,8142,4936,1,1,4938,1,8144,1,1,5186,4350,1,8146,1,1,1,1,1,5192,1520,4,5,4,2,1,1,1,1,4940,2,2,1,1,1,1,4942,1,8153,1520,1,1,3880,2,2,1,1608,2,3,2,178,1,1,4776,2,3,1,750,2,4,2,4944,1,1,162,2,6,4,4944,1,1,4946,1,4,1932,1,3,284,1,4,4948,1,5,1,7,9,7,5,4,3,2,1,4950,1,8168,1,1,1,1,1,1,1,1,1,4952,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1278,5,5,4,3,2,1,4954,1,8178,638,1,1,1500,1,1,466,1,2,4956,1,1,1,1,4,1,3,4,2,1,1,1,1,1,1,1,4958,6,7,5,4,3,2,1,4960,1,8188,1,1,1,4962,1,6937,1,1,1,1,1,1,4964,1,8193,4794,1,1,4966,1,8195,4968,1,1,4426,1,1,714,2,2,1,4970,1,8199,3576,1,1,4972,1,1,4974,1,8202,412,1,3811,1,3,6901,2,1,1,1,1,1,1,1,4976,6,6904,5,4,3,2,1,1,1,1,4978,1,8209,4980,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4982,1,8216,860,1,1,1,1,1,1,1,1,4984,1,8220,232,1,345,1,3,345,2,1,1,1,1,1,1,1,1,1,1,4986,7,349,6,5,4,3,2,1,4988,1,8227,1484,1,1,4990,1,1,576,1,2,1278,1,1,4992,2,356,355,232,2,357,356,638,1,1,1,2,3,1,1,1,1,4994,4,5,3,2,1,2502,1,8238,198,1,1,4996,2,363,1,4998,1,1,5000,1,8242,48,1,1,1,1,1,1,1,1,5002,1,8246,46,1,1,1,1,1,5004,1,8249,5006,2,370,1,5008,1,1,3576,1,2,1262,1,1,5010,1,8254,4538,1,1,5012,2,2,1,4976,1,8257,196,1,1,200,1,1,198,1,2,256,1,4,5014,1,1,5016,1,8263,4592,1,1,1,1,1,1,1,1,1,1,1,1278,4,4,3,2,1,796,4,5,4,3,2,5018,1,1,754,1,2,112,1,1,5020,4,9,8,7,6,796,1,1,702,4,11,10,9,8,162,1,1,2982,4,13,12,11,10,5022,1,1,5024,1,8279,1,2,3353,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5026,10,3361,9,8,7,6,5,4,3,2,1,796,10,3362,10,9,8,7,6,5,4,3,2,970,1,1,24,1,2,1366,1,3,2982,10,3366,14,13,12,11,10,9,8,7,6,1382,1,1,412,10,3368,16,15,14,13,12,11,10,9,8,414,1,1,5028,1,8297,1,1,1,1578,2,2,1,5030,1,1,5032,1,1,5034,1,8302,1,1,1,1,1,1,5036,3,3,2,1,4480,1,8306,44,1,1,5038,2,2,1,1162,2,3,2,62,1,1,5040,1,8311,5042,1,8312,5044,1,1,5046,1,8314,5048,2,7202,1,48,2,7203,2,1,1,1,1,1,1,1,1,1,198,2,7207,6,2588,1,1,5050,8,7209,8,7,6,5,4,3,1,4200,8,7210,9,8,7,6,5,4,2,44,1,1,5052,8,7212,11,10,9,8,7,6,4,44,1,1,538,1,4,514,8,7215,14,13,12,11,10,9,7,200,1,1,44,1,1,5054,8,7218,17,16,15,14,13,12,10,200,1,1,44,1,1,1102,8,7221,20,19,18,17,16,15,13,538,1,1,44,1,1,948,8,7224,23,22,21,20,19,18,16,538,1,1,44,1,1,506,8,7227,26,25,24,23,22,21,19,198,1,1,1450,1,1,5056,1,2,198,8,7231,30,29,28,27,26,25,23,1450,1,1,5056,1,2,198,1,13,1450,1,1,198,1,12,1450,1,1,538,1,11,198,1,1,1450,1,1,56,8,7241,40,39,38,37,36,35,33,62,1,1,5058,8,7243,42,41,40,39,38,37,35,62,1,1,60,8,7245,44,43,42,41,40,39,37,62,1,1,584,1,1,2954,8,7248,47,46,45,44,43,42,40,62,1,1,5060,8,7250,49,48,47,46,45,44,42,538,1,1,1098,8,7252,51,50,49,48,47,46,44,232,1,1,638,1,1,5062,8,7255,54,53,52,51,50,49,47,232,1,1,638,1,1,196,8,7258,57,56,55,54,53,52,50,198,1,1,638,1,1,638,1,3,62,1,1,538,1,5,1280,8,7264,63,62,61,60,59,58,56,538,1,1,198,1,2,5064,8,7267,66,65,64,63,62,61,59,638,1,1,5066,8,7269,68,67,66,65,64,63,61,638,1,1,1832,8,7271,70,69,68,67,66,65,63,538,1,1,44,1,1,5068,8,7274,73,72,71,70,69,68,66,538,1,1,44,1,1,5070,8,7277,76,75,74,73,72,71,69,538,1,1,1450,8,7279,78,77,76,75,74,73,71,5072,1,1,5074,39,72,70,68,67,65,64,62,61,59,58,56,55,52,51,49,48,46,44,43,41,39,37,34,32,30,28,27,24,21,19,18,16,15,13,11,8,5,3,1,638,39,73,71,69,68,66,65,63,62,60,59,57,56,53,52,50,49,47,45,44,42,40,38,35,33,31,29,28,25,22,20,19,17,16,14,12,9,6,4,2,62,1,1,44,39,75,73,71,70,68,67,65,64,62,61,59,58,55,54,52,51,49,47,46,44,42,40,37,35,33,31,30,27,24,22,21,19,18,16,14,11,8,6,4,62,1,1,708,39,77,75,73,72,70,69,67,66,64,63,61,60,57,56,54,53,51,49,48,46,44,42,39,37,35,33,32,29,26,24,23,21,20,18,16,13,10,8,6,5076,1,1,466,1,6,82,1,7,162,1,8,750,1,9,1204,1,10,198,39,84,82,80,79,77,76,74,73,71,70,68,67,64,63,61,60,58,56,55,53,51,49,46,44,42,40,39,36,33,31,30,28,27,25,23,20,17,15,13,162,1,1,5078,1,1,592,39,87,85,83,82,80,79,77,76,74,73,71,70,67,66,64,63,61,59,58,56,54,52,49,47,45,43,42,39,36,34,33,31,30,28,26,23,20,18,16,3968,1,1,592,1,1,1920,39,90,88,86,85,83,82,80,79,77,76,74,73,70,69,67,66,64,62,61,59,57,55,52,50,48,46,45,42,39,37,36,34,33,31,29,26,23,21,19,5080,1,1,162,39,92,90,88,87,85,84,82,81,79,78,76,75,72,71,69,68,66,64,63,61,59,57,54,52,50,48,47,44,41,39,38,36,35,33,31,28,25,23,21,5082,1,1,750,39,94,92,90,89,87,86,84,83,81,80,78,77,74,73,71,70,68,66,65,63,61,59,56,54,52,50,49,46,43,41,40,38,37,35,33,30,27,25,23,5084,1,1,82,39,96,94,92,91,89,88,86,85,83,82,80,79,76,75,73,72,70,68,67,65,63,61,58,56,54,52,51,48,45,43,42,40,39,37,35,32,29,27,25,3198,1,1,466,39,98,96,94,93,91,90,88,87,85,84,82,81,78,77,75,74,72,70,69,67,65,63,60,58,56,54,53,50,47,45,44,42,41,39,37,34,31,29,27,5086,1,1,1204,39,100,98,96,95,93,92,90,89,87,86,84,83,80,79,77,76,74,72,71,69,67,65,62,60,58,56,55,52,49,47,46,44,43,41,39,36,33,31,29,46,1,1,5088,1,8424,44,1,1376,62,2,2,1,638,3,3,2,1,5090,4,4,3,2,1,5092,5,5,4,3,2,1,898,5,6,5,4,3,2,158,1,1,412,5,8,7,6,5,4,158,1,1,3506,5,10,9,8,7,6,1290,1,1,476,5,12,11,10,9,8,5094,1,1,2318,1,2,198,5,15,14,13,12,11,162,1,1,1932,1,1,1920,5,18,17,16,15,14,5080,1,1,184,5,20,19,18,17,16,162,1,1,468,1,1,5096,5,23,22,21,20,19,5098,1,1,402,5,25,24,23,22,21,164,1,1,3532,1,5769,4,2,5770,1,192,3,5771,2,1,5100,4,5772,3,2,1,1102,4,5773,4,3,2,538,1,1,44,1,1,4200,4,5776,7,6,5,44,1,1,1832,4,5778,9,8,7,538,1,1,44,1,1,5060,4,5781,12,11,10,44,1,1,62,5,11,8,6,3,1,1,1,1,1,1,1,5102,3,3,2,1,714,3,4,3,2,3490,1,8371,18,1,1,842,2,2,1,506,2,3,2,3816,1,1,5104,2,5,4,5106,1,1,82,1,2,1462,1,1,466,1,4,5086,1,1,5108,1,2,950,1,5,952,1,6,5110,1,7,5112,1,8,268,1,9,5114,1,14,2948,1,15,5116,1,16,772,1,17,5118,1,18,1102,2,22,21,82,1,1,1462,1,1,466,1,3,48,2,26,25,38,1,1,750,1,2,466,1,3,5120,1,1,82,1,5,950,1,1,1462,1,2,2314,1,8,3198,1,4,5122,1,10,584,2,37,36,412,1,1,520,2,39,38,466,1,1,5086,1,1,5124,1,8509,44,1,1,5126,1,1,1102,1,2,538,1,1,1098,1,4,232,1,1,506,1,6,538,1,1,5128,1,8521,5130,1,8522,5132,1,1,5134,1,4330,1,3,4,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3530,9,10,8,7,6,5,4,3,2,1,5136,1,1,5138,1,1,638,1,2,62,1,1,5140,1,8536,188,1,1,66,1,2,602,1,1,44,1,1,1302,1,5,602,1,1,44,1,1,5142,3,7,4,1,5144,4,8,5,2,1,4200,4,9,6,3,2,232,1,1,62,2,3,1,638,3,4,2,1,5146,4,5,3,2,1,5148,5,6,4,3,2,1,5150,6,7,5,4,3,2,1,5130,6,8,6,5,4,3,2,5132,1,1,2522,6,10,8,7,6,5,4,2524,1,1,5152,6,12,10,9,8,7,6,5060,1,1,5154,1,8559,62,1,1,638,1,1,5156,2,2,1,5158,1,1,5160,2,2,1,48,1,2433,1,1,1,1,1,1,1,1,1,1,1,1,5162,5,5,4,3,2,1,4200,5,6,5,4,3,2,44,1,1,1102,5,8,7,6,5,4,538,1,1,44,1,1,1098,5,11,10,9,8,7,232,1,1,638,1,1,62,4,9,7,4,1,5164,1,8580,820,1,4429,178,1,1,5166,1,8583,178,1,1,1,1,1,1,1,6350,1,5,6249,7,5,2,1,1,1,1,1,1,1,1,1,1,188,9,6253,11,9,6,5,4,3,2,1,1352,9,6254,12,10,7,6,5,4,3,2,602,1,1,44,1,1,1,2,4,1,5168,3,5,2,1,506,3,6,3,2,198,1,1,1450,1,1,1102,3,9,6,5,198,1,1,1450,1,1,4200,3,12,9,8,44,1,1,538,1,5,1098,3,15,12,11,232,1,1,5170,6,12,9,6,4,3,1,44,6,13,10,7,5,4,2,62,1,1,5172,1,8611,200,1,4169,618,1,1,5174,1,8614,618,1,1,5176,3,5,3,1,44,3,6,4,2,842,1,1,1,2,3,1,5178,3,4,2,1,174,3,5,3,2,1602,1,1,38,2,5624,4389,5122,1,1,24,1,1,52,1,1,192,1,1,1,1,1,1,1,1,5180,3,3,2,1,5182,1,8627,5052,1,8628,44,1,1,5184,2,3,1,1,1,1,5186,1,8636,5052,1,8637,44,1,1,5188,2,3,1,5190,1,1,178,1,2,62,1,1,5192,1,8643,5086,1,1,5194,1,1,5196,1,8646,62,1,1,5198,1,1,5200,1,8550,130,1,2465,44,1,1,66,1,8553,2316,1,1,44,1,1,1,4,2466,6,4,1,5202,5,2467,7,5,2,1,60,5,2468,8,6,3,2,150,1,1,584,1,1,506,1,8513,504,1,1,44,1,1,5204,1,1,1,1,1,5206,1,8665,5208,1,1,506,1,2,504,1,1,44,1,1,872,1,5,44,1,1,5210,1,7,44,1,1,48,1,9,44,1,1,1,5,10,7,5,3,1,5212,1,2849,5214,1,1,750,1,2,5216,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,5218,1,8685,5220,1,1,162,1,2,5222,1,1,1,2,3,1,1,1,1,1,1,1,5224,1,8692,538,1,1,198,1,2,1450,1,1,5226,2,3,1,5228,1,8697,538,1,1,5230,1,1,638,1,2,150,1,1,5232,1,8702,538,1,1,714,1,1,5234,1,13,5236,1,8706,5238,1,1,5240,1,8708,162,1,1,5242,1,1,516,1,3,5242,1,1,192,1,5,506,1,1,3014,1,1,56,1,8716,62,1,1,5244,1,1,5246,1,8719,1710,2,82,1,1098,1,8721,232,1,1,5248,1,1,638,1,2,5250,1,1,5252,1,8726,5254,1,1,5256,2,2,1,5258,1,1,5260,1,1,898,1,2,162,1,1,5262,1,1,5264,1,3953,5266,1,8735,5268,1,1,412,1,2,24,1,1,162,1,2,5270,1,1,5064,1,8741,638,1,1,5272,1,1,5274,1,2007,756,1,2008,112,1,1,2178,1,2010,872,1,1,1,3,5,3,1,1,1,1,5276,5,7,5,3,2,1,5278,2,7490,7489,592,1,7491,44,1,1,150,1,3953,44,1,1,5280,1,8757,5282,2,7494,1,5284,1,8759,62,1,1,24,2,2,1,5286,3,3,2,1,5288,1,8763,5290,1,8764,5292,1,8765,5110,1,8590,5294,1,8767,5110,1,1,5296,1,8769,638,1,1,1090,1,8771,5296,1,1,638,1,1,1602,5,9,8,6,4,1,1,1,1,5298,1,8776,82,1,1,5300,2,2,1,244,2,3,2,5110,1,1,5294,2,5,4,5110,1,1,5302,1,4,1090,2,8,7,5296,1,1,198,2,10,9,5242,1,1,5296,1,1,5296,2,13,12,1082,1,1,5304,1,8791,5306,1,1,5308,1,8793,1602,1,1,5310,1,1,5312,2,2,1,5314,3,3,2,1,5316,1,6119,1,1,1,5318,2,2,1,4896,1,8801,5320,1,1,5322,1,1,402,1,2,162,1,1,5324,1,8806,1,1,1,1,1,1,1,1,1,1,1,1,5326,5,5,4,3,2,1,644,1,1,644,5,7,6,5,4,3,5326,1,1,162,5,9,8,7,6,5,5326,1,1,5328,1,4,402,1,5,162,1,1,476,5,14,13,12,11,10,644,1,1,2190,5,16,15,14,13,12,644,1,1,5330,5,18,17,16,15,14,5326,1,1,766,5,20,19,18,17,16,5326,1,1,5332,5,22,21,20,19,18,5326,1,1,5334,1,8830,1602,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5336,12,12,11,10,9,8,7,6,5,4,3,2,1,1,13,13,12,11,10,9,8,7,6,5,4,3,2,1,1,1,1,1,1,1,5338,16,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1,5340,1,8847,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5342,9,9,8,7,6,5,4,3,2,1,1,1,1,1,1,1,5338,3,3,2,1,5344,1,8860,5056,1,8861,150,1,1,514,1,8863,150,1,1,200,1,2,44,1,1,150,1,1,150,1,98,150,1,444,150,1,128,1102,1,8871,198,1,1,1450,1,1,5108,1,8874,150,1,1,1824,1,8876,82,1,1,5296,1,1,1,10,19,17,15,12,11,10,9,6,4,1,1,1,1,1,1,1,1,1,1,1,1,1,5338,15,24,22,20,17,16,15,14,11,9,6,5,4,3,2,1,5346,1,8885,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5348,7,7,6,5,4,3,2,1,5350,7,8,7,6,5,4,3,2,44,1,1,150,1,1,514,7,11,10,9,8,7,6,5,150,1,1,5056,7,13,12,11,10,9,8,7,150,1,1,1,4,8,5,3,1,1,1,1,1,1,1,1,1,1,5338,8,12,9,7,5,4,3,2,1,5352,1,8905,92,1,1,5354,1,8907,1,1,1,1,1,1,1,1,1,1,1,1,5356,5,5,4,3,2,1,1602,1,1,5358,1,4112,1,1,1,5360,1,8916,5362,1,8917,44,1,1,664,2,3,1,1,1,1,1,1,8256,5364,2,8257,1,5366,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5338,10,10,9,8,7,6,5,4,3,2,1,5368,1,8933,5370,1,1,1,1,1,1792,1,8936,5372,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5372,1,8944,636,1,1,24,1,2,510,1,1,5374,1,1,510,1,5,506,1,1,3828,1,1,1,3,7,4,1,1,1,1,1,1,1,1,1,1,5376,1,8956,5378,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5380,1,8965,5382,1,1,5384,1,1,122,1,2,2734,1,1,5386,1,8970,5388,1,1,5390,1,1,5392,1,8973,476,1,1,5110,1,1,5296,1,7045,1082,1,208,750,1,1,824,1,1,5394,1,8980,5396,1,1,5290,2,2,1,5398,1,8983,5400,1,1,4970,1,1,5402,1,8986,5404,1,1,44,1,2,3466,1,1,150,1,2,5406,1,5,44,1,1,3466,1,1,150,1,2,476,1,7,5408,1,1,538,1,11,44,1,1,5410,1,1,1,7,13,11,10,7,6,4,1,5412,1,9001,5414,1,1,44,1,2,1602,1,1,476,1,2,1,1,1,714,3,5,3,1,5416,1,9008,44,1,146,638,1,137,3004,1,140,178,1,1,1452,1,9013,44,1,1,638,1,2,5350,1,9016,44,1,1,5418,12,1565,593,294,276,152,10,9,8,6,4,3,1,38,12,1566,594,295,277,153,11,10,9,7,5,4,2,228,1,1,5420,2,3,1,198,2,4,2,3334,1,1,608,2,6,4,282,1,1,834,2,8,6,5422,1,1,828,1,1,638,2,11,9,516,1,1,162,1,2,898,2,14,12,162,1,1,714,2,16,14,5424,1,9035,1762,1,8258,44,2,2,1,5426,3,3,2,1,4200,3,4,3,2,44,1,1,514,3,6,5,4,200,1,1,44,1,1,1102,3,9,8,7,198,1,1,1450,1,1,638,1,1,1452,3,13,12,11,44,1,1,5350,3,15,14,13,44,1,1,1828,3,17,16,15,618,1,1,1832,3,19,18,17,44,1,1,5064,3,21,20,19,638,1,1,5428,9,20,18,15,11,9,7,5,3,1,5430,1,9059,712,8,1607,635,318,194,50,46,45,1,1,1,1,1,1,1,1,1,1,5432,4,4,3,2,1,224,4,5,4,3,2,228,1,1,226,1,2,5166,4,8,7,6,5,178,1,1,5434,4,10,9,8,7,5436,1,1,2304,4,12,11,10,9,5438,1,1,5440,4,14,13,12,11,5436,1,1,5442,1,9076,5444,5,1624,652,63,62,1,1,5,1625,653,64,63,2,1,1,1,412,2,3,1,5270,1,1,402,2,5,3,162,1,1,226,1,1,826,1,3,198,2,9,7,3334,1,1,898,2,11,9,5446,1,1,968,2,13,11,62,1,1,3568,1,1,1832,1,2,196,1,12,198,1,1,5448,1,13,5450,1,14,5452,1,15,5454,1,1646,5456,1,9100,510,1,9002,160,1,9003,44,1,2157,5458,1,9104,44,1,1,2316,1,9106,44,1,1,62,1,1652,44,1,1,1,8,74,10,9,8,7,5,3,1,5460,9,75,11,10,9,8,6,4,2,1,514,9,76,12,11,10,9,7,5,3,2,200,1,1,44,1,1,4200,9,79,15,14,13,12,10,8,6,5,44,1,1,1102,9,81,17,16,15,14,12,10,8,7,198,1,1,1450,1,1,638,1,1,5064,9,85,21,20,19,18,16,14,12,11,638,1,1,1078,5,12,9,7,3,1,1,1,1,1,1,1,5462,3,3,2,1,5464,1,9127,1602,1,1,638,2,2,1,150,1,1,516,3,4,3,1,1,1,1,1,1,1,5056,3,3,2,1,644,1,1,268,3,5,4,3,644,1,1,5466,3,7,6,5,644,1,1,5332,1,6,5468,3,10,9,8,644,1,1,644,3,12,11,10,638,1,1,150,1,1,52,1,9146,1302,1,1,66,1,6351,192,1,3,506,1,1,5436,1,9151,1352,1,1,5470,1,9153,1352,1,1,2178,1,9,506,1,1,2178,1,6360,506,1,1,18,7,12,11,9,7,5,3,1,5472,8,13,12,10,8,6,4,2,1,402,8,14,13,11,9,7,5,3,2,162,1,1,226,1,1,826,1,3,198,8,18,17,15,13,11,9,7,6,162,1,1,4360,1,1,228,1,2,516,1,8,5474,1,1,5476,6,11,8,7,4,3,1,402,6,12,9,8,5,4,2,516,1,1,5478,1,1,1,8,15,12,11,8,7,5,4,1,1,1,1,44,10,17,14,13,10,9,7,6,3,2,1,5480,11,18,15,14,11,10,8,7,4,3,2,1,842,11,19,16,15,12,11,9,8,5,4,3,2,174,1,1,62,1,1,5482,11,22,19,18,15,14,12,11,8,7,6,5,368,1,1,1466,11,24,21,20,17,16,14,13,10,9,8,7,516,1,1,1462,1,1,520,11,27,24,23,20,19,17,16,13,12,11,10,62,1,1,5484,1,9189,898,1,1,618,1,2,162,1,1,5486,1,1,1454,1,2,402,1,6,516,1,1,5478,1,1,5488,5,9,8,5,4,1,1762,6,10,9,6,5,2,1,884,7,11,10,7,6,3,2,1,62,1,1,4018,7,13,12,9,8,5,4,3,62,1,1,1452,7,15,14,11,10,7,6,5,44,1,1,62,1,1,638,1,3,62,1,1,5490,7,20,19,16,15,12,11,10,638,1,1,62,1,1,5350,7,23,22,19,18,15,14,13,44,1,1,62,1,1,638,1,3,62,1,1,476,1,5,5492,7,29,28,25,24,21,20,19,476,1,1,638,1,1,62,1,1,970,1,4,638,1,1,62,1,1,5064,7,36,35,32,31,28,27,26,638,1,1,62,1,1,5066,7,39,38,35,34,31,30,29,638,1,1,62,1,1,5494,7,42,41,38,37,34,33,32,638,1,1,62,1,1,842,7,45,44,41,40,37,36,35,174,1,1,62,1,1,5406,1,1,5482,7,49,48,45,44,41,40,39,368,1,1,638,1,1,62,1,1,5296,7,53,52,49,48,45,44,43,638,1,1,62,1,1,5496,7,56,55,52,51,48,47,46,44,1,1,62,1,1,1602,1,3417,584,1,1,5498,1,1,412,1,2,950,1,1,702,1,4,46,1,1,52,1,2,718,1,7,62,1,1,66,1,1,1212,1,1,970,1,4,1352,1,1,1212,1,1,1212,1,3,476,1,8,1212,1,1,1204,1,17,282,1,1,796,1,19,4,1,1,714,1,21,5500,1,9271,972,1,9272,44,1,1,5502,1,9274,44,1,1,44,1,2510,3930,1,9277,44,1,1,5504,1,9279,44,1,1,864,1,4,44,1,1,3466,7,12,10,8,7,5,3,1,38,7,13,11,9,8,6,4,2,5506,1,1,5508,1,9286,1602,1,1,638,2,2,1,5510,3,3,2,1,1,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5512,12,12,11,10,9,8,7,6,5,4,3,2,1,5056,12,13,12,11,10,9,8,7,6,5,4,3,2,5332,1,1,282,12,15,14,13,12,11,10,9,8,7,6,5,4,44,1,1,1462,1,1,618,1,3,82,1,1,1462,1,1,5514,12,21,20,19,18,17,16,15,14,13,12,11,10,282,1,1,1,5,11,9,6,3,1,1,1,1,1,1,1,1,1,1,1,1,1,44,10,16,14,11,8,6,5,4,3,2,1,5064,1,1,1462,1,2,702,10,19,17,14,11,9,8,7,6,5,4,46,1,1,510,1,1,24,1,3,46,1,1,52,1,5,510,1,1,52,1,4,618,10,27,25,22,19,17,16,15,14,13,12,150,1,1,44,1,1,3466,1,3,44,1,1,5492,1,16,514,1,17,796,10,34,32,29,26,24,23,22,21,20,19,52,1,1,192,1,1,46,1,3,192,1,1,5448,1,6658,5516,1,1,5518,1,1,5520,2,2,1,5522,1,9341,5524,1,1,5526,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5528,4,4,3,2,1,198,4,5,4,3,2,3334,1,1,5530,1,9351,5532,1,1,2206,2,2,1,3714,1,1,62,1,1,5534,1,1,898,1,2,5536,1,1,5538,1,9359,5540,1,1,4,1,1,510,1,1,5542,1,1,5544,1,9364,1602,1,1,1792,1,1,744,1,2,5332,1,1,162,1,4,5332,1,1,82,1,6,2188,1,1,1792,1,1,5546,4,8,6,4,1,26,4,9,7,5,2,1204,1,1,5548,5,470,469,468,467,466,1602,1,1,5550,1,4577,1,1,1,5552,1,9381,62,2,957,1,5554,1,9284,60,1,9285,150,1,1,1,2,3,1,5556,1,9387,3558,1,1,5412,2,2,1,44,1,1,2298,2,2,1,5558,1,9392,664,1,1,1,1,1,26,1,146,24,1,147,62,1,1,968,1,149,62,1,1,2178,1,143,872,1,1,44,1,1,5560,1,1,3096,1,148,130,1,148,4466,1,149,5204,1,9407,200,1,1,44,2,2,1,664,3,3,2,1,5364,1,1,5562,1,9412,44,1,1,5564,1,1,1,1,1,5566,3,7250,7213,7212,2306,3,7251,7214,7213,210,1,1,1,2,3,1,860,1,9420,44,1,1,5568,2,2,1,1,1,1,1,1,1,1,1,1,536,1,9426,1602,1,1,5570,1,9428,1,2,7060,1,1,1,1,1,1,1,5572,5,7063,4,3,2,1,5574,1,9433,44,3,8661,8657,1,5576,1,1,1,1,1,5578,1,9437,1602,1,1,5580,1,1,5582,1,507,5096,1,9441,62,1,1,5584,1,9443,62,1,1,5586,1,1,5588,2,2,1,5590,1,9447,4274,1,9448,62,1,1,5592,2,3,1,702,2,4,2,1274,1,1,82,2,6,4,2238,1,1,1896,2,8,6,1826,1,1,28,2,10,8,1274,1,1,5586,2,12,10,702,1,1,1274,1,1,5594,1,9,198,2,16,14,5596,1,1,5598,1,12,4150,1,13,1,2,20,18,5600,13,21,19,18,16,14,12,10,7,6,4,3,2,1,702,13,22,20,19,17,15,13,11,8,7,5,4,3,2,1274,1,1,82,13,24,22,21,19,17,15,13,10,9,7,6,5,4,2238,1,1,1896,13,26,24,23,21,19,17,15,12,11,9,8,7,6,1826,1,1,28,13,28,26,25,23,21,19,17,14,13,11,10,9,8,1274,1,1,5586,13,30,28,27,25,23,21,19,16,15,13,12,11,10,702,1,1,1274,1,1,44,13,33,31,30,28,26,24,22,19,18,16,15,14,13,62,1,1,5602,20,35,33,32,30,28,26,24,21,20,18,17,16,15,14,12,10,8,6,3,1,5605,1,1,5606,1,9484,5608,1,1,1,1,2,1,2,2,1,1,1,1,1,1,1,1,1,1,618,6,6,5,4,3,2,1,5610,1,1,5613,1,1,5614,1,9494,5616,4,4654,3663,3656,1,2178,4,4655,3664,3657,2,872,1,1,44,1,1,4274,6,4658,3667,3660,5,4,1,5618,1,1,1,1,2,5620,2,2,1,1,2,3,2,1,2,2,1,5622,1,9504,5624,2,9505,1,5626,1,1,4274,1,2,62,1,1,5628,1,9510,5626,1,1,5630,1,1,5632,1,9513,5634,2,9514,1,178,1,1,5636,2,2,1,24,2,3,2,62,1,1,1,2,3,1,5638,2,8267,3511,5640,1,4719,5642,1,1,82,1,2,5644,1,1,1,2,3,1,1,1,1,1,1,1,5646,5,6,4,3,2,1,638,5,7,5,4,3,2,150,1,1,5648,1,9528,18,1,1,5650,2,2,1,5652,1,1,1,1,1,5654,1,9536,5656,1,1,652,1,1,1,1,1,5658,1,9540,1628,1,1,82,1,2,2238,1,1,702,1,4,1274,1,1,5660,1,4,5662,1,1,162,1,8,2680,1,1,24,5,9,7,5,3,1,44,5,10,8,6,4,2,150,1,1,3466,1,2,162,1,3,708,1,4,5664,1,9556,24,1,1,62,2,2,1,5666,1,1,4204,1,2,44,1,1,1300,1,4,162,1,1,282,1,1,5668,1,7,200,1,1,5670,1,9,232,1,1,1,5,10,8,5,3,1,754,3,9471,7206,7205,48,3,9472,7207,7206,1200,1,1,150,2,3,1,82,1,1,5672,1,1,5674,1,9576,5676,1,9577,236,1,1,44,2,3,1,62,1,1,618,1,1,5678,1,9582,618,1,1,5680,1,5903,970,1,5904,718,1,1,1454,1,5905,24,1,5907,476,1,1,476,1,5909,5682,1,1,5684,1,4,1508,1,5912,1,2,5913,1,5686,3,5914,2,1,5688,3,5915,3,2,5690,1,1,714,2,3,1,652,1,5918,5692,1,1,5694,1,152,3980,1,9599,5696,1,1,28,1,2,1274,1,1,2142,3,4,3,1,5698,1,1,516,1,2,5700,1,1,466,1,4,5120,1,1,5702,1,9612,506,1,1,18,2,2,1,5638,3,3,2,1,2142,3,4,3,2,970,1,1,506,3,6,5,4,5638,1,1,5704,1,2,5706,1,3,5708,1,9622,718,1,1,44,1,2,5710,1,1,618,1,4,5712,1,1,1502,1,1,5714,1,9629,5716,1,1,1,1,1,1,1,1,516,1,4831,5718,1,1,5612,2,2,1,5688,2,3,2,5690,1,1,5720,2,5,4,5714,1,1,680,1,8387,5638,1,1,5116,1,5961,1,1,1,5722,1,9644,2142,1,1,2114,1,1,162,1,2,5724,1,1,516,1,4,5726,1,1,5728,1,9651,412,1,1,664,2,2,1,5730,1,1,2484,1,9570,44,1,1,5732,1,9657,5734,1,9658,1792,1,7322,466,1,9660,3322,1,1,344,1,5510,4658,1,7326,3576,1,5512,472,1,7328,4304,1,5514,5736,8,9,8,6,5,4,3,2,1,4098,8,10,9,7,6,5,4,3,2,44,1,1,5738,1,9670,1602,1,1,750,1,2,824,1,1,1,1,2,1,1,5,1,5,6,5,3,2,1,1,1,1,5740,7,8,7,5,4,3,2,1,5742,8,9,8,6,5,4,3,2,1,1,1,1,5744,2,2,1,714,2,3,2,5746,1,9683,1,1,1,1,1,1,1,1,1,4426,4,4,3,2,1,618,4,5,4,3,2,150,1,1,44,1,1,5748,2,4,1,1472,2,5,2,5750,1,1,516,1,2,3506,1,1,1244,2,9,6,3536,1,1,5752,2,11,8,62,1,1,5754,1,1,756,2,14,11,880,1,1,5756,2,16,13,880,1,1,1440,2,18,15,3712,1,1,888,2,20,17,62,1,1,1484,1,1,5758,1,1,5760,1,1,5762,2,25,22,62,1,1,880,1,1,5764,2,28,25,516,1,1,578,2,30,27,516,1,1,5766,1,9719,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5768,6,6,5,4,3,2,1,5770,1,1,5772,1,1,5774,2,2,1,5776,3,3,2,1,970,1,5289,198,1,1,516,1,1,2378,1,1,44,1,1,4056,1,1,1348,2,2980,1,5776,1,1,796,1,1,5778,1,1,5780,1,9740,5782,1,1,5784,1,9742,538,1,1,5786,2,2,1,750,2,3,2,1338,1,1,5788,2,3,1,5790,1,9748,5792,1,1,1202,1,1,5794,1,1,62,1,1,5796,1,9753,1602,1,1,44,1,1,5798,2,2,1,5800,1,1,5802,1,9758,1,1,1,1,1,1,1,1,1,1,1,1,1896,5,5,4,3,2,1,5804,1,1,5806,1,9765,4288,1,1,2618,1,1929,232,1,1,44,1,1,62,1,1,5808,1,9771,970,1,1,198,1,1,5810,1,1,516,1,2,2378,1,1,5812,1,9777,638,1,1,150,1,1,5814,1,1,82,1,2,1276,1,1,1896,1,4,1792,1,1,44,1,8584,5816,2,8585,1,5818,1,1,1,1,1,1,1,1,1,1,1,5820,4,4,3,2,1,5822,4,5,4,3,2,150,1,1,3466,1,2,1244,4,8,7,6,5,62,1,1,236,1,1,506,4,11,10,9,8,162,1,1,472,1,1,516,1,3,472,1,1,4532,4,16,15,14,13,62,1,1,44,1,9469,888,2,5020,1,232,1,1,4200,2,5022,3,150,1,1,236,1,1,5824,2,5025,6,150,1,1,5826,1,9813,5486,1,1,44,1,1,5828,1,1,5830,1,9817,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1502,6,6,5,4,3,2,1,1,1,1,1,1,3,1,1,1,1,1,1,1502,9,11,10,9,8,7,6,3,2,1,5832,1,9829,760,1,3351,5834,2,2,1,1502,1,1,1,1,1,1,1,1,1,1,1,5836,1,9836,5838,1,1,5840,1,1,4426,1,1,5842,1,1,1,1,1,1,1,1,5704,1,9843,618,1,1,5844,1,1,1502,1,1,5846,1,9847,5848,1,9848,3466,1,1,162,1,2,942,1,1,82,1,7113,5486,1,1,5850,1,3637,5764,1,3638,750,1,1,5852,1,9857,5854,1,1,5856,1,1,44,1,2,5858,1,1,5860,1,9862,5486,1,1,5862,1,9864,5864,1,1,46,1,8604,510,1,1,1472,1,1,4288,1,1,5866,1,9870,150,1,1,5868,2,2,1,1454,3,3,2,1,44,1,1,5870,1,1,1500,1,5,1502,1,1,44,1,1,5872,1,1,3742,1,2,898,1,1,5874,1,9882,1,1,1,1,1,1,1,1,1,1896,4,4,3,2,1,5804,1,1,796,1,1,5876,2,2,1,970,2,3,2,1352,1,1,5878,1,9892,178,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5880,1,9899,5882,1,1,5884,1,9901,638,1,1,162,1,1,290,1,1,5886,1,9905,5888,1,9906,2142,1,1,1274,1,9908,5638,1,1,5890,1,9910,5892,1,9911,5894,1,9912,3202,1,9913,5896,1,1,1,2,3,1,1,1,1,5898,4,5,3,2,1,5900,1,9918,5902,1,1,5904,1,6803,5906,1,9921,1034,1,9922,2730,1,1,5909,1,7561,1,1,1,1,1,1,1,1,1,1,1,1,3868,5,5,4,3,2,1,192,5,6,5,4,3,2,506,1,1,18,2,3,1,1396,3,4,2,1,5910,4,5,3,2,1,5912,5,6,4,3,2,1,3492,5,7,5,4,3,2,3476,5,8,6,5,4,3,3494,1,1,3014,5,10,8,7,6,5,538,1,1,3496,5,12,10,9,8,7,200,1,1,1244,5,14,12,11,10,9,1202,1,1,770,5,16,14,13,12,11,1104,1,1,1440,5,18,16,15,14,13,1202,1,1,3498,5,20,18,17,16,15,200,1,1,3500,5,22,20,19,18,17,62,1,1,778,5,24,22,21,20,19,62,1,1,320,5,26,24,23,22,21,232,1,1,5915,1,7793,1,1,1,1,1,1,3446,3,3,2,1,192,3,4,3,2,506,1,1,18,2,3,1,1396,3,4,2,1,5910,4,5,3,2,1,5916,5,6,4,3,2,1,3492,5,7,5,4,3,2,3476,5,8,6,5,4,3,3494,1,1,3014,5,10,8,7,6,5,538,1,1,3496,5,12,10,9,8,7,200,1,1,1244,5,14,12,11,10,9,1202,1,1,770,5,16,14,13,12,11,1104,1,1,1440,5,18,16,15,14,13,1202,1,1,3498,5,20,18,17,16,15,200,1,1,3500,5,22,20,19,18,17,62,1,1,778,5,24,22,21,20,19,62,1,1,320,5,26,24,23,22,21,232,1,1,2506,5,28,26,25,24,23,200,1,1,3492,1,9990,3476,1,9991,3494,1,1,538,1,5067,3496,1,9994,200,1,1,1202,1,2120,1104,1,7153,1202,1,2119,3498,1,9999,200,1,1,3500,1,10001,62,1,1,778,1,10003,62,1,1,320,1,10005,232,1,1,652,11,17,15,14,12,11,10,9,7,5,3,1,1,1,1,1,1,1,194,3,3,2,1,196,3,4,3,2,198,1,1,200,1,2,202,3,7,6,5,204,1,1,206,3,9,8,7,208,1,1,210,3,11,10,9,212,1,1,214,3,13,12,11,216,1,1,216,3,15,14,13,218,1,1,220,3,17,16,15,222,1,1,224,3,19,18,17,226,1,1,228,1,2,230,3,22,21,20,232,1,1,234,3,24,23,22,236,1,1,238,3,26,25,24,230,1,1,232,1,1,240,3,29,28,27,242,1,1,244,3,31,30,29,246,1,1,248,3,33,32,31,250,1,1,252,3,35,34,33,254,1,1,256,3,37,36,35,258,1,1,260,3,39,38,37,262,1,1,264,3,41,40,39,266,1,1,268,3,43,42,41,270,1,1,272,3,45,44,43,232,1,1,198,1,2,274,3,48,47,46,198,1,1,276,3,50,49,48,262,1,1,278,3,52,51,50,212,1,1,280,3,54,53,52,282,1,1,284,3,56,55,54,286,1,1,288,1,53,290,3,59,58,57,210,1,1,292,3,61,60,59,210,1,1,294,3,63,62,61,296,1,1,298,1,6,300,1,7,302,3,67,66,65,290,1,1,304,1,58,3474,1,10077,250,1,87,3478,1,10079,162,1,1,448,1,1,3480,1,10082,162,1,1,448,1,1,3482,1,10085,538,1,1,652,5,10,9,6,3,1,1,1,1,1,1,1,194,3,3,2,1,196,3,4,3,2,198,1,1,200,1,2,202,3,7,6,5,204,1,1,206,3,9,8,7,208,1,1,210,3,11,10,9,212,1,1,214,3,13,12,11,216,1,1,216,3,15,14,13,218,1,1,220,3,17,16,15,222,1,1,224,3,19,18,17,226,1,1,228,1,2,230,3,22,21,20,232,1,1,234,3,24,23,22,236,1,1,238,3,26,25,24,230,1,1,232,1,1,240,3,29,28,27,242,1,1,244,3,31,30,29,246,1,1,248,3,33,32,31,250,1,1,252,3,35,34,33,254,1,1,256,3,37,36,35,258,1,1,260,3,39,38,37,262,1,1,264,3,41,40,39,266,1,1,268,3,43,42,41,270,1,1,272,3,45,44,43,232,1,1,198,1,2,274,3,48,47,46,198,1,1,276,3,50,49,48,262,1,1,278,3,52,51,50,212,1,1,280,3,54,53,52,282,1,1,284,3,56,55,54,286,1,1,288,1,53,290,3,59,58,57,210,1,1,292,3,61,60,59,210,1,1,294,3,63,62,61,296,1,1,298,1,6,300,1,7,302,3,67,66,65,290,1,1,304,1,58,5918,1,8907,194,1,1,196,1,2,198,1,1,200,1,2,202,1,5,204,1,1,206,1,7,208,1,1,210,1,9,212,1,1,214,1,11,216,1,1,216,1,13,218,1,1,220,1,15,222,1,1,224,1,17,226,1,1,228,1,2,230,1,20,232,1,1,234,1,22,236,1,1,238,1,24,230,1,1,232,1,1,240,1,27,242,1,1,244,1,29,246,1,1,248,1,31,250,1,1,252,1,33,254,1,1,256,1,35,258,1,1,260,1,37,262,1,1,264,1,39,266,1,1,268,1,41,270,1,1,272,1,43,232,1,1,198,1,2,274,1,46,198,1,1,276,1,48,262,1,1,278,1,50,212,1,1,280,1,52,282,1,1,284,1,54,286,1,1,288,1,53,290,1,57,210,1,1,292,1,59,210,1,1,294,1,61,296,1,1,298,1,6,300,1,7,302,1,65,290,1,1,304,1,58,5920,1,10225,62,1,1,5922,1,1,1102,1,2,538,1,1,652,2,3,1,1,1,1,1,1,1,5924,1,10233,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,516,7,7,6,5,4,3,2,1,4020,1,1,750,7,9,8,7,6,5,4,3,5926,1,1,5928,1,580,5930,1,10146,5932,1,1,714,1,2,5934,1,10149,50,1,10150,48,1,1,48,1,1149,5936,1,10153,44,1,1,48,1,1,5938,1,10156,44,1,1,48,1,1,5940,5,6850,8,7,4,1,5942,6,10160,6851,9,8,5,2,5944,6,10161,6852,10,9,6,3,618,1,1,150,2,3,1,5946,3,4,2,1,1,4,5,3,2,1,5948,5,6,4,3,2,1,5950,1,10167,112,1,1,5952,1,1,5752,1,2,232,1,1,2588,1,4,232,1,1,5954,3,5,3,1,714,3,6,4,2,728,1,7263,112,1,7264,5956,1,1,402,1,2,1494,1,1,5958,1,4,806,1,1,5960,1,10183,3552,1,10184,198,1,1,1250,1,10186,232,1,1,5962,1,10188,232,1,1,5964,4,7,5,3,1,5966,5,8,6,4,2,1,5968,1,10291,62,1,1,5970,1,1,754,1,2,112,1,1,760,1,4,112,1,1,1246,1,6,150,1,1,1484,2,2,1,416,1,1,3068,1,10,150,1,1,1500,2,2,1,5972,3,3,2,1,2894,1,14,516,1,1,2178,1,16,112,1,1,68,1,18,728,1,1,3108,1,20,728,1,1,5974,2,10314,4903,5976,1,1,516,2,2,1,5978,2,3,2,1262,2,4,3,5980,1,1,5982,3,4,3,1,5984,4,5,4,2,1,1610,1,10322,5986,1,1,516,2,2,1,1572,1,1,5988,2,2,1,1572,1,7964,5990,2,7965,1,5992,1,1,714,1,2,5994,1,10331,5996,1,1,770,2,2,1,5998,3,3,2,1,516,1,1,162,1,2,5978,1,1,1262,1,2,5980,1,1,1572,3,5,3,1,6000,4,6,4,2,1,6002,1,10342,412,1,1,5810,1,1,162,1,2,5978,1,1,1262,1,2,5980,1,1,6004,1,10349,1,1,1,1,1,1,3330,3,3,2,1,6006,1,1,6008,2,2,1,1250,2,3,2,368,1,1,112,2,5,4,6010,1,1,2506,1,2,412,4,6,4,2,1,714,4,7,5,3,2,6012,1,10362,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6014,13,13,12,11,10,9,8,7,6,5,4,3,2,1,6016,1,1,6018,1,1,112,2,2,1,6020,3,3,2,1,754,3,4,3,2,112,1,1,112,3,6,5,4,6010,1,1,6022,1,2,5978,1,10385,5980,1,3456,6024,3,10288,2,1,6026,1,1,6028,3,10290,4,3,6030,1,1,6032,2,2,1,5282,1,1,6034,1,10294,6036,1,1,6038,1,1,1730,1,10311,516,1,10061,6040,1,1,2180,1,10063,6042,2,10064,1,62,1,5992,5950,1,3665,112,1,1,516,1,9203,112,1,7407,6044,1,1,5838,1,1,1,2,2,1,1,1,1,6046,4,4,3,2,1,1730,1,7,6048,1,10409,1,1,1,6050,1,10414,1202,2,10415,1,860,1,3679,112,2,3680,1,6052,3,3681,2,1,6054,1,7740,150,1,8489,1402,1,7536,760,1,10421,62,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1406,9,9,8,7,6,5,4,3,2,1,6056,1,10334,1166,1,10335,44,1,1,6058,2,3,1,402,2,4,2,626,1,1,48,4,6,4,3,1,6060,1,1,6062,1,8,402,1,9,626,1,1,48,3,11,3,1,6064,4,12,4,2,1,6066,5,13,5,3,2,1,1832,5,14,6,4,3,2,44,1,1,150,1,1,60,5,17,9,7,6,5,150,1,1,584,1,1,4864,5,20,12,10,9,8,44,1,1,638,1,2,62,1,7741,860,1,1,6068,2,2,1,112,3,3,2,1,6060,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1406,13,13,12,11,10,9,8,7,6,5,4,3,2,1,6070,1,1,178,1,2,1162,1,1,6072,1,10477,3980,1,1,6074,1,1,178,1,2,1162,1,1,3986,3,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1400,11,11,10,9,8,7,6,5,4,3,2,1,6076,1,1,860,1,1,6078,2,2,1,112,3,3,2,1,6060,4,4,3,2,1,1318,1,7784,162,1,7785,6080,1,1,4048,1,2,6082,1,3,516,1,7789,2262,1,1,2262,1,6,822,1,7,824,1,8,3348,9,7791,10,8,7,6,4,3,2,1,1396,10,7792,11,9,8,7,5,4,3,2,1,6084,11,7793,12,10,9,8,6,5,4,3,2,1,770,11,7794,13,11,10,9,7,6,5,4,3,2,3160,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3980,14,15,13,12,11,10,9,8,7,6,5,4,3,2,1,1,1,3884,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1400,9,3892,3891,3890,6,5,4,3,2,1,1318,1,1,162,1,2,6080,1,1,4048,1,2,6082,1,3,516,1,6,2262,1,1,750,1,8,1,1,1,3348,6,9,7,6,5,3,1,1396,7,10,8,7,6,4,2,1,6086,8,11,9,8,7,5,3,2,1,770,8,12,10,9,8,6,4,3,2,3160,1,1,6088,1,10548,5638,1,10549,970,1,1,2414,2,3,1,62,3,4,2,1,760,1,1,2178,1,2,48,1,1,1028,2,3,1,6060,3,4,2,1,6090,1,10558,178,1,1,6092,1,10560,1780,1,1,1920,1,7414,6094,4,7415,4,2,1,6096,4,7416,5,3,2,150,1,1,582,4,7418,7,5,4,150,1,1,602,4,7420,9,7,6,6098,1,1,1312,4,7422,11,9,8,44,1,1,3506,1,10572,282,1,1,6100,2,9454,7218,3322,1,10575,282,1,1,6102,3,4,3,1,1472,3,5,4,2,2462,1,1,46,3,7,6,4,2178,1,1,6104,2,2,1,62,1,1,1,3,7,5,1,6106,4,8,6,2,1,6108,2,10583,6835,24,1,1,4982,2,2,1,708,2,3,2,1340,1,1,750,2,5,4,1340,1,1,1,3,5,3,1,44,4,6,4,2,1,1,5,7,5,3,2,1,6110,6,8,6,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6112,7,7,6,5,4,3,2,1,3506,7,8,7,6,5,4,3,2,282,1,1,198,7,10,9,8,7,6,5,4,162,1,1,6100,2,2,1,5596,1,3,112,1,7743,48,2,7744,1,6114,1,1,112,1,180,48,2,181,1,6116,1,1,760,1,2,44,1,1,1392,1,10615,48,1,1,6118,1,1,62,1,1,6120,1,7879,760,1,1,112,1,1,6122,1,10625,6124,1,1,62,1,1,5518,1,7761,2180,2,7762,1,1,1,1,6126,1,4803,62,1,1,6128,1,1,6130,1,10631,1,1,1,48,1,26,1986,1,1,760,1,2,44,1,1,6132,1,10640,410,1,1,1704,1,10642,178,1,1,5510,6,9341,7758,7756,6500,2441,1,1,7,9342,7759,7757,6501,2442,2,1,6134,8,9343,7760,7758,6502,2443,3,2,1,6136,1,1,6082,1,10648,638,1,1,4048,1,10650,638,1,1,1128,1,10652,638,1,1,4290,1,10654,638,1,1,516,8,9353,7770,7768,2453,7,5,3,1,1572,1,1,1,2,2,1,6138,3,3,2,1,202,3,4,3,2,204,1,1,1,2,8299,335,6140,3,8300,336,1,202,3,8301,337,2,204,1,1,6142,2,3,1,160,2,4,2,506,1,1,6144,2,6,4,506,1,1,6146,2,8,6,44,1,1,506,1,1,6148,2,11,9,44,1,1,506,1,1,50,2,14,12,506,1,1,508,2,16,14,506,1,1,1,7,15,13,11,8,5,3,1,1,1,1,6150,9,17,15,13,10,7,5,3,2,1,162,9,18,16,14,11,8,6,4,3,2,2524,1,1,6082,1,2,402,9,21,19,17,14,11,9,7,6,5,1128,1,1,350,9,23,21,19,16,13,11,9,8,7,646,1,1,6152,1,5280,6154,1,5281,44,1,1,6156,3,5283,3,1,6158,1,1,5510,1,1,6160,2,2,1,5978,2,3,2,1262,2,4,3,5980,1,1,5242,2,6,5,1352,1,1,112,1,1,6162,1,10704,6164,1,1,6146,1,2,44,1,1,506,1,1,6148,1,5,44,1,1,506,1,1,50,1,8,506,1,1,160,1,10,506,1,1,5998,6,12,11,8,5,3,1,516,1,1,6166,1,1,6168,1,10634,1610,2,10632,1,6170,3,10633,2,1,5998,4,10634,3,2,1,750,1,1,6172,1,1,6174,1,10725,6176,1,459,6178,2,460,1,950,2,461,2,44,1,1,150,1,1,1092,2,464,5,44,1,1,150,1,1,6180,3,7,4,1,714,3,8,5,2,1208,1,10637,6182,1,1,1246,1,2,150,1,1,608,1,7592,6184,1,10656,6184,1,9616,6184,4,7690,3,2,1,6186,5,7691,4,3,2,1,6188,1,1,6190,1,1,1,1,1,1396,1,9547,6192,2,9548,1,770,2,9549,2,3160,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6194,8,9,7,6,5,4,3,2,1,412,8,10,8,7,6,5,4,3,2,62,1,1,174,8,12,10,9,8,7,6,5,4,62,1,1,516,1,2,6196,1,1,3296,8,16,14,13,12,11,10,9,8,516,1,1,6198,1,1,44,8,19,17,16,15,14,13,12,11,750,1,1,150,1,2,224,8,22,20,19,18,17,16,15,14,226,1,1,6200,8,24,22,21,20,19,18,17,16,62,1,1,68,1,1,402,8,27,25,24,23,22,21,20,19,162,1,1,282,1,1,898,8,30,28,27,26,25,24,23,22,162,1,1,834,1,1,24,1,6,282,1,1,6202,1,10784,6018,4,8620,8618,8416,1,680,1,1,1396,2,2,1,6204,3,3,2,1,770,3,4,3,2,3160,1,1,6206,2,3,1,402,2,4,2,162,1,1,282,1,1,412,2,7,5,62,1,1,6208,2,9,7,6210,1,1,898,2,11,9,162,1,1,834,1,1,6212,1,10799,6214,1,1,44,1,1,6216,1,1,62,1,1,6218,1,10807,724,1,5785,6220,1,10809,638,1,1,122,3,4,3,1,112,3,5,4,2,608,1,1,6222,2,3,1,6224,1,1,174,1,2,2298,1,1,44,1,4,750,1,1,6226,1,9619,766,1,9620,150,1,1,1602,2,3,1,162,2,4,2,824,1,1,6228,2,3,1,1502,1,1,44,1,1,6230,1,10829,3330,1,1,680,1,1,766,1,1,6228,1,1,1502,1,1,724,2,8466,8170,1494,3,8467,8171,1,402,3,8468,8172,2,1494,1,1,6232,3,8470,8174,4,162,1,1,5448,1,1,3096,3,8473,8177,7,44,1,1,5104,1,1,162,1,8,6234,1,1,322,3,8478,8182,12,44,1,1,5104,1,1,6236,1,10850,3552,1,10851,200,1,1,3150,1,10853,200,1,1,1278,3,5,3,1,6238,1,1,82,1,2,5122,1,1,6240,1,10859,4048,1,8696,6080,1,8697,3330,3,3,2,1,6242,1,1,6244,2,2,1,1496,1,1,6246,2,2,1,1508,1,1,6248,2,2,1,760,2,3,2,768,1,1,282,2,5,4,178,1,1,6250,1,1,866,1,8131,6252,1,1,112,1,1,6254,1,10877,6256,2,6693,1,198,2,6694,2,1608,1,1,412,4,6696,4,3,1,6258,1,1,86,1,2,178,1,1,750,1,1,1,3,5,4,1,1,1,1,6260,5,7,6,3,2,1,6262,5,8,7,4,3,2,6264,1,1,6266,5,10,9,6,5,4,6268,1,1,206,5,12,11,8,7,6,6270,1,1,6272,1,1,6274,5,15,14,11,10,9,6276,1,1,6278,5,17,16,13,12,11,4304,5,18,17,14,13,12,6280,1,1,6282,2,3,1,6284,5,21,20,17,16,15,6286,1,1,6288,5,23,22,19,18,17,6290,1,1,6292,1,7,6294,5,26,25,22,21,20,6296,1,1,5130,5,28,27,24,23,22,228,1,1,6298,5,30,29,26,25,24,210,1,1,5242,5,32,31,28,27,26,4072,1,1,6300,5,34,33,30,29,28,4072,1,1,5166,5,36,35,32,31,30,228,1,1,6302,1,10919,44,1,1,6304,1,1,466,1,2,4048,1,1,638,1,1,5884,1,5,638,1,1,6306,1,7,638,1,1,82,1,9,6082,1,1,638,1,1,6270,1,12,898,1,1,6308,1,14,402,1,1,410,1,14,412,1,1,1128,1,9,638,1,1,414,1,11,412,1,1,942,1,13,412,1,1,402,1,21,402,1,20,1,14,26,25,22,20,18,15,13,11,9,7,5,3,2,1,1,1,1,1,1,1,1,1,1,6260,18,30,29,26,24,22,19,17,15,13,11,9,7,6,5,4,3,2,1,6262,18,31,30,27,25,23,20,18,16,14,12,10,8,7,6,5,4,3,2,6264,1,1,6266,18,33,32,29,27,25,22,20,18,16,14,12,10,9,8,7,6,5,4,6268,1,1,206,18,35,34,31,29,27,24,22,20,18,16,14,12,11,10,9,8,7,6,6270,1,1,6272,1,1,6274,18,38,37,34,32,30,27,25,23,21,19,17,15,14,13,12,11,10,9,6276,1,1,6278,18,40,39,36,34,32,29,27,25,23,21,19,17,16,15,14,13,12,11,4304,18,41,40,37,35,33,30,28,26,24,22,20,18,17,16,15,14,13,12,6280,1,1,6282,2,3,1,6284,18,44,43,40,38,36,33,31,29,27,25,23,21,20,19,18,17,16,15,6286,1,1,6288,18,46,45,42,40,38,35,33,31,29,27,25,23,22,21,20,19,18,17,6290,1,1,6292,1,7,6294,18,49,48,45,43,41,38,36,34,32,30,28,26,25,24,23,22,21,20,6296,1,1,5130,18,51,50,47,45,43,40,38,36,34,32,30,28,27,26,25,24,23,22,228,1,1,6298,18,53,52,49,47,45,42,40,38,36,34,32,30,29,28,27,26,25,24,210,1,1,5242,18,55,54,51,49,47,44,42,40,38,36,34,32,31,30,29,28,27,26,4072,1,1,6300,18,57,56,53,51,49,46,44,42,40,38,36,34,33,32,31,30,29,28,4072,1,1,5166,18,59,58,55,53,51,48,46,44,42,40,38,36,35,34,33,32,31,30,228,1,1,178,2,8096,7862,6310,1,1,6306,1,2,638,1,1,5884,1,4,638,1,1,82,1,6,6082,1,1,638,1,1,466,1,9,4048,1,1,638,1,1,410,1,3,412,1,1,414,1,8,412,1,1,6308,1,16,402,1,1,1,9,18,17,15,13,10,7,5,3,1,1,1,1,6260,11,20,19,17,15,12,9,7,5,3,2,1,6262,11,21,20,18,16,13,10,8,6,4,3,2,6264,1,1,6266,11,23,22,20,18,15,12,10,8,6,5,4,6268,1,1,206,11,25,24,22,20,17,14,12,10,8,7,6,6270,1,1,6272,1,1,6274,11,28,27,25,23,20,17,15,13,11,10,9,6276,1,1,6278,11,30,29,27,25,22,19,17,15,13,12,11,4304,11,31,30,28,26,23,20,18,16,14,13,12,6280,1,1,6282,2,3,1,6284,11,34,33,31,29,26,23,21,19,17,16,15,6286,1,1,6288,11,36,35,33,31,28,25,23,21,19,18,17,6290,1,1,6292,1,7,6294,11,39,38,36,34,31,28,26,24,22,21,20,6296,1,1,5130,11,41,40,38,36,33,30,28,26,24,23,22,228,1,1,6298,11,43,42,40,38,35,32,30,28,26,25,24,210,1,1,5242,11,45,44,42,40,37,34,32,30,28,27,26,4072,1,1,6300,11,47,46,44,42,39,36,34,32,30,29,28,4072,1,1,5166,11,49,48,46,44,41,38,36,34,32,31,30,228,1,1,5998,1,11032,6312,1,1,1,2,2,1,6260,3,3,2,1,6262,3,4,3,2,6264,1,1,6266,3,6,5,4,6268,1,1,206,3,8,7,6,6270,1,1,6272,1,1,6274,3,11,10,9,6276,1,1,6278,3,13,12,11,4304,3,14,13,12,6280,1,1,6282,2,3,1,6284,3,17,16,15,6286,1,1,6288,3,19,18,17,6290,1,1,6292,1,7,6294,3,22,21,20,6296,1,1,5130,3,24,23,22,228,1,1,6298,3,26,25,24,210,1,1,5242,3,28,27,26,4072,1,1,6300,3,30,29,28,4072,1,1,5166,3,32,31,30,228,1,1,6196,16,31,29,27,24,22,19,18,16,14,13,11,9,7,5,3,1,6314,1,11067,4304,1,11068,6280,1,1,3032,2,3,1,6316,1,11071,6318,1,1,6320,1,2,638,1,1,6322,1,4,638,1,1,6324,1,6,638,1,1,724,1,8,638,1,1,1352,1,10,638,1,1,6326,1,12,638,1,1,972,1,14,174,1,1,2544,1,16,174,1,1,6328,1,18,6330,1,1,6332,10,19,17,15,13,11,9,7,5,3,1,1,11,20,18,16,14,12,10,8,6,4,2,1,6260,12,21,19,17,15,13,11,9,7,5,3,2,1,6262,12,22,20,18,16,14,12,10,8,6,4,3,2,6264,1,1,6266,12,24,22,20,18,16,14,12,10,8,6,5,4,6268,1,1,206,12,26,24,22,20,18,16,14,12,10,8,7,6,6270,1,1,6272,1,1,6274,12,29,27,25,23,21,19,17,15,13,11,10,9,6276,1,1,6278,12,31,29,27,25,23,21,19,17,15,13,12,11,4304,12,32,30,28,26,24,22,20,18,16,14,13,12,6280,1,1,6282,2,3,1,6284,12,35,33,31,29,27,25,23,21,19,17,16,15,6286,1,1,6288,12,37,35,33,31,29,27,25,23,21,19,18,17,6290,1,1,6292,1,7,6294,12,40,38,36,34,32,30,28,26,24,22,21,20,6296,1,1,5130,12,42,40,38,36,34,32,30,28,26,24,23,22,228,1,1,6298,12,44,42,40,38,36,34,32,30,28,26,25,24,210,1,1,5242,12,46,44,42,40,38,36,34,32,30,28,27,26,4072,1,1,6300,12,48,46,44,42,40,38,36,34,32,30,29,28,4072,1,1,5166,12,50,48,46,44,42,40,38,36,34,32,31,30,228,1,1,4956,1,11124,198,1,10789,178,3,10792,2,1,750,4,10793,3,2,1,6334,1,1,6336,1,11129,178,1,1,1568,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2630,4,4,3,2,1,178,1,1,664,2,2,1,6338,1,1,2630,1,11140,184,1,10805,178,3,17,2,1,664,4,18,3,2,1,6340,1,1,6342,1,11142,6344,1,5667,6346,1,5668,402,1,5669,162,1,1,6348,1,1,122,1,8726,6350,1,1,6352,5,8,7,6,3,1,6354,1,1,1,2,2,1,1,1,1,6356,4,4,3,2,1,6260,4,5,4,3,2,6262,4,6,5,4,3,6264,1,1,6266,4,8,7,6,5,6268,1,1,206,4,10,9,8,7,6270,1,1,6272,1,1,6274,4,13,12,11,10,6276,1,1,6278,4,15,14,13,12,4304,4,16,15,14,13,6280,1,1,6282,2,3,1,6284,4,19,18,17,16,6286,1,1,6288,4,21,20,19,18,6290,1,1,6292,1,7,6294,4,24,23,22,21,6296,1,1,5130,4,26,25,24,23,228,1,1,6298,4,28,27,26,25,210,1,1,5242,4,30,29,28,27,4072,1,1,6300,4,32,31,30,29,4072,1,1,5166,4,34,33,32,31,228,1,1,6358,1,11189,6360,1,1,44,1,2,756,1,1,638,1,1,412,2,4,1,150,3,5,2,1,2298,1,11196,1,1,1,1,1,1,6362,3,3,2,1,6364,1,1,762,1,2,1396,1,1,770,3,4,3,1,6366,4,5,4,2,1,5712,1,1,1,2,2,1,6368,3,3,2,1,4304,3,4,3,2,6280,1,1,6260,3,6,5,4,6262,3,7,6,5,6264,1,1,6266,3,9,8,7,6268,1,1,206,3,11,10,9,6270,1,1,6272,1,1,6274,3,14,13,12,6276,1,1,6278,3,16,15,14,6282,2,12,1,6284,3,18,17,16,6286,1,1,6288,3,20,19,18,6290,1,1,6292,1,18,6294,3,23,22,21,6296,1,1,5130,3,25,24,23,228,1,1,6298,3,27,26,25,210,1,1,5242,3,29,28,27,4072,1,1,6300,3,31,30,29,4072,1,1,5166,3,33,32,31,228,1,1,6370,1,11239,2206,1,1,162,1,2,4048,1,1,6080,1,2,476,1,5,232,1,1,232,1,7,162,1,1,4048,1,1,232,5,9,7,6,4,1,638,6,10,8,7,5,2,1,436,1,1,6260,2,2,1,6262,2,3,2,6264,1,1,6266,2,5,4,6268,1,1,206,2,7,6,6270,1,1,6272,1,1,6274,2,10,9,6276,1,1,6278,2,12,11,4304,2,13,12,6280,1,1,6282,2,3,1,6284,2,16,15,6286,1,1,6288,2,18,17,6290,1,1,6292,1,7,6294,2,21,20,6296,1,1,5130,2,23,22,228,1,1,6298,2,25,24,210,1,1,5242,2,27,26,4072,1,1,6300,2,29,28,4072,1,1,5166,2,31,30,228,1,1,6372,1,11283,618,1,1,2206,1,1,162,1,2,1,1,1,6374,3,5,3,1,50,3,6,4,2,64,1,1,6376,2,3,1,436,1,1,1,1,1,6260,2,2,1,6262,2,3,2,6264,1,1,6266,2,5,4,6268,1,1,206,2,7,6,6270,1,1,6272,1,1,6274,2,10,9,6276,1,1,6278,2,12,11,4304,2,13,12,6280,1,1,6282,2,3,1,6284,2,16,15,6286,1,1,6288,2,18,17,6290,1,1,6292,1,7,6294,2,21,20,6296,1,1,5130,2,23,22,228,1,1,6298,2,25,24,210,1,1,5242,2,27,26,4072,1,1,6300,2,29,28,4072,1,1,5166,2,31,30,228,1,1,6378,2,33,32,6380,2,34,33,178,1,1,664,1,1,1,2,2,1,6382,3,3,2,1,822,2,39,38,6380,1,1,824,2,41,40,6380,1,1,6384,1,11335,6386,1,1,6388,1,1,5656,1,11338,750,1,1,1572,1,1,1,1,1,6386,1,10141,6390,2,10142,1,178,1,1,6392,1,11342,196,1,8926,5120,1,11344,618,1,1,6394,1,11346,618,1,1,6042,1,5872,6396,1,8673,6398,1,11353,750,1,9016,6260,2,2,1,6262,2,3,2,6264,1,1,6266,2,5,4,6268,1,1,206,2,7,6,6270,1,1,6272,1,1,6274,2,10,9,6276,1,1,6278,2,12,11,4304,2,13,12,6280,1,1,6282,2,3,1,6284,2,16,15,6286,1,1,6288,2,18,17,6290,1,1,6292,1,7,6294,2,21,20,6296,1,1,5130,2,23,22,228,1,1,6298,2,25,24,210,1,1,5242,2,27,26,4072,1,1,6300,2,29,28,4072,1,1,5166,2,31,30,228,1,1,6400,18,33,32,31,29,27,24,22,19,18,16,14,13,11,9,7,5,3,1,6260,19,34,33,32,30,28,25,23,20,19,17,15,14,12,10,8,6,4,2,1,6262,19,35,34,33,31,29,26,24,21,20,18,16,15,13,11,9,7,5,3,2,6264,1,1,6266,19,37,36,35,33,31,28,26,23,22,20,18,17,15,13,11,9,7,5,4,6268,1,1,206,19,39,38,37,35,33,30,28,25,24,22,20,19,17,15,13,11,9,7,6,6270,1,1,6272,1,1,6274,19,42,41,40,38,36,33,31,28,27,25,23,22,20,18,16,14,12,10,9,6276,1,1,6278,19,44,43,42,40,38,35,33,30,29,27,25,24,22,20,18,16,14,12,11,4304,19,45,44,43,41,39,36,34,31,30,28,26,25,23,21,19,17,15,13,12,6280,1,1,6282,2,3,1,6284,19,48,47,46,44,42,39,37,34,33,31,29,28,26,24,22,20,18,16,15,6286,1,1,6288,19,50,49,48,46,44,41,39,36,35,33,31,30,28,26,24,22,20,18,17,6290,1,1,6292,1,7,6294,19,53,52,51,49,47,44,42,39,38,36,34,33,31,29,27,25,23,21,20,6296,1,1,5130,19,55,54,53,51,49,46,44,41,40,38,36,35,33,31,29,27,25,23,22,228,1,1,6298,19,57,56,55,53,51,48,46,43,42,40,38,37,35,33,31,29,27,25,24,210,1,1,5242,19,59,58,57,55,53,50,48,45,44,42,40,39,37,35,33,31,29,27,26,4072,1,1,6300,19,61,60,59,57,55,52,50,47,46,44,42,41,39,37,35,33,31,29,28,4072,1,1,5166,19,63,62,61,59,57,54,52,49,48,46,44,43,41,39,37,35,33,31,30,228,1,1,6402,16,31,29,27,24,22,19,18,16,14,13,11,9,7,5,3,1,24,16,32,30,28,25,23,20,19,17,15,14,12,10,8,6,4,2,46,1,1,1,1,1,46,16,35,33,31,28,26,23,22,20,18,17,15,13,11,9,7,5,1,1,1,198,16,37,35,33,30,28,25,24,22,20,19,17,15,13,11,9,7,1422,1,1,6404,20,39,37,35,32,30,27,26,24,22,21,19,17,15,13,11,9,8,5,3,1,402,20,40,38,36,33,31,28,27,25,23,22,20,18,16,14,12,10,9,6,4,2,1268,1,1,6406,22,42,40,38,35,33,30,29,27,25,24,22,20,18,16,14,12,11,8,6,4,3,1,310,22,43,41,39,36,34,31,30,28,26,25,23,21,19,17,15,13,12,9,7,5,4,2,312,1,1,1238,22,45,43,41,38,36,33,32,30,28,27,25,23,21,19,17,15,14,11,9,7,6,4,232,1,1,1046,22,47,45,43,40,38,35,34,32,30,29,27,25,23,21,19,17,16,13,11,9,8,6,232,1,1,1048,22,49,47,45,42,40,37,36,34,32,31,29,27,25,23,21,19,18,15,13,11,10,8,232,1,1,1050,22,51,49,47,44,42,39,38,36,34,33,31,29,27,25,23,21,20,17,15,13,12,10,232,1,1,1032,22,53,51,49,46,44,41,40,38,36,35,33,31,29,27,25,23,22,19,17,15,14,12,1034,1,1,3130,1,2,6408,22,56,54,52,49,47,44,43,41,39,38,36,34,32,30,28,26,25,22,20,18,17,15,762,22,57,55,53,50,48,45,44,42,40,39,37,35,33,31,29,27,26,23,21,19,18,16,60,1,1,48,22,59,57,55,52,50,47,46,44,42,41,39,37,35,33,31,29,28,25,23,21,20,18,60,1,1,6410,3,5,3,1,710,3,6,4,2,178,1,1,150,1,1,162,3,9,7,5,6412,1,1,6414,3,6,3,1,368,4,7,4,2,1,6416,22,69,67,65,62,60,57,56,54,52,51,49,47,45,43,41,39,38,35,33,31,30,28,770,1,13,770,1,12,6418,3,3,2,1,1,4,4,3,2,1,1,1,1,6420,6,6,5,4,3,2,1,6422,22,76,74,72,69,67,64,63,61,59,58,56,54,52,50,48,46,45,42,40,38,37,35,1396,1,20,1396,1,19,760,22,79,77,75,72,70,67,66,64,62,61,59,57,55,53,51,49,48,45,43,41,40,38,1396,1,1,1250,22,81,79,77,74,72,69,68,66,64,63,61,59,57,55,53,51,50,47,45,43,42,40,200,1,1,6424,5,7,6,5,3,1,402,5,8,7,6,4,2,1268,1,1,82,5,10,9,8,6,4,2188,1,1,44,5,12,11,10,8,6,506,1,1,6426,9,14,13,12,10,8,7,5,3,1,44,9,15,14,13,11,9,8,6,4,2,1130,1,1,402,9,17,16,15,13,11,10,8,6,4,1128,1,1,898,9,19,18,17,15,13,12,10,8,6,3152,1,1,112,9,21,20,19,17,15,14,12,10,8,2948,1,1,328,1,2,316,1,3,504,1,4,2724,1,5,6428,22,103,101,99,96,94,91,90,88,86,85,83,81,79,77,75,73,72,69,67,65,64,62,112,1,1,6430,1,1,2588,1,2,232,1,1,5752,1,4,232,1,1,6432,22,110,108,106,103,101,98,97,95,93,92,90,88,86,84,82,80,79,76,74,72,71,69,6434,1,1,6436,22,112,110,108,105,103,100,99,97,95,94,92,90,88,86,84,82,81,78,76,74,73,71,6438,1,1,516,1,2,1,1,1,1,3,4,3,1,1,1,1,6440,5,6,5,3,2,1,3322,5,7,6,4,3,2,6234,1,1,6442,22,121,119,117,114,112,109,108,106,104,103,101,99,97,95,93,91,90,87,85,83,82,80,1352,22,122,120,118,115,113,110,109,107,105,104,102,100,98,96,94,92,91,88,86,84,83,81,3254,1,1,66,22,124,122,120,117,115,112,111,109,107,106,104,102,100,98,96,94,93,90,88,86,85,83,3254,1,1,3246,1,4,3246,1,3,3252,1,6,3252,1,5,6444,7,9,7,5,4,3,2,1,6446,7,10,8,6,5,4,3,2,1572,1,1,6448,7,12,10,8,7,6,5,4,1572,1,1,1,10,14,12,10,9,8,7,6,5,3,1,1,1,1,6450,12,16,14,12,11,10,9,8,7,5,3,2,1,6452,22,138,136,134,131,129,126,125,123,121,120,118,116,114,112,110,108,107,104,102,100,99,97,6454,1,1,1838,22,140,138,136,133,131,128,127,125,123,122,120,118,116,114,112,110,109,106,104,102,101,99,6456,1,1,200,1,2,178,1,1,5904,1,1,898,1,5,3152,1,1,6458,22,147,145,143,140,138,135,134,132,130,129,127,125,123,121,119,117,116,113,111,109,108,106,6460,1,1,6260,1,11536,6262,1,11537,6264,1,1,6266,1,11539,6268,1,1,6270,1,11387,6272,1,1,6274,1,11543,6276,1,1,6278,1,11545,6282,2,477,1,6284,1,11547,6286,1,1,6288,1,11549,6290,1,1,6292,1,483,6294,1,11552,6296,1,1,228,1,3032,6298,1,11555,210,1,1,5242,1,11557,4072,1,1,6300,1,11559,4072,1,1,228,1,2978,1026,16,493,26,24,22,20,18,16,14,12,11,9,8,6,4,2,1,6462,1,1,6464,1,1,6466,1,11565,762,1,11566,1396,1,1,1396,1,5089,6468,4,5983,4,2,1,6470,5,5984,5,3,2,1,60,5,5985,6,4,3,2,368,1,1,112,5,5987,8,6,5,4,2948,1,1,764,1,2,5118,1,3,772,5,5991,12,10,9,8,280,1,1,198,1,2,162,1,1,6472,1,1,412,7,12,10,8,7,6,4,1,1,1,1,6474,2,10383,836,412,1,1,808,1,1,1,2,2,1,6260,3,3,2,1,6262,3,4,3,2,6264,1,1,6266,3,6,5,4,6268,1,1,206,3,8,7,6,6270,1,1,6272,1,1,6274,3,11,10,9,6276,1,1,6278,3,13,12,11,4304,3,14,13,12,6280,1,1,6282,2,3,1,6284,3,17,16,15,6286,1,1,6288,3,19,18,17,6290,1,1,6292,1,7,6294,3,22,21,20,6296,1,1,5130,3,24,23,22,228,1,1,6298,3,26,25,24,210,1,1,5242,3,28,27,26,4072,1,1,6300,3,30,29,28,4072,1,1,5166,3,32,31,30,228,1,1,6476,1,11520,1396,1,8621,1396,1,8620,6478,3,3,2,1,6480,4,4,3,2,1,60,4,5,4,3,2,368,1,1,112,4,7,6,5,4,2948,1,1,764,1,2,412,4,6,4,2,1,6480,1,11630,368,1,5800,412,2,2,1,1584,1,1,6482,1,11634,178,1,1,46,1,2,366,1,1,52,1,4,366,1,1,48,1,9284,6484,1,11641,6486,1,1,6488,1,1,6490,2,2,1,6378,2,3,2,6380,2,4,3,178,1,1,664,1,1,1,2,2,1,6382,3,3,2,1,822,2,9,8,6380,1,1,824,2,11,10,6380,1,1,6492,1,11655,6494,1,1,1608,1,2,282,1,1,6394,1,4,198,1,1,6490,3,5,3,1,6378,3,6,4,2,6380,3,7,5,3,178,1,1,664,1,1,1,2,2,1,6382,3,3,2,1,822,3,12,10,8,6380,1,1,824,3,14,12,10,6380,1,1,1,5,11,10,5,3,1,1,1,1,1,1,1,6496,8,14,13,8,6,4,3,2,1,754,8,15,14,9,7,5,4,3,2,112,1,1,760,8,17,16,11,9,7,6,5,4,112,1,1,6498,1,11680,6378,1,1,6380,1,2,178,1,1,664,1,1,1,2,2,1,6382,3,3,2,1,822,1,7,6380,1,1,824,1,9,6380,1,1,820,1,11,178,1,1,822,1,1,820,1,7,402,4,14,9,7,5,1128,1,1,4874,7,16,11,9,7,4,3,1,198,7,17,12,10,8,5,4,2,1422,1,1,402,7,19,14,12,10,7,6,4,1128,1,1,1616,7,21,16,14,12,9,8,6,754,1,1,2618,1,1,774,1,3,62,1,1,898,7,26,21,19,17,14,13,11,5434,1,1,6500,1,2,2768,14,29,24,22,20,17,16,14,13,11,9,6,4,2,1,6502,15,30,25,23,21,18,17,15,14,12,10,7,5,3,2,1,1518,15,31,26,24,22,19,18,16,15,13,11,8,6,4,3,2,1396,1,1,1396,17,33,28,26,24,21,20,18,17,15,13,10,8,6,5,4,3,1,6504,18,34,29,27,25,22,21,19,18,16,14,11,9,7,6,5,4,2,1,60,18,35,30,28,26,23,22,20,19,17,15,12,10,8,7,6,5,3,2,64,1,1,122,18,37,32,30,28,25,24,22,21,19,17,14,12,10,9,8,7,5,4,2734,1,1,6506,1,1,638,1,2,150,1,1,152,18,42,37,35,33,30,29,27,26,24,22,19,17,15,14,13,12,10,9,44,1,1,3158,1,1,6508,1,11726,6378,1,1,6380,1,2,178,1,1,664,1,1,1,2,2,1,6382,3,3,2,1,822,1,7,6380,1,1,824,1,9,6380,1,1,6510,4,10,5,3,1,1,1,1,2742,1,1,6512,1,1,1212,1,2,6514,1,1,44,1,4,1130,1,1,402,1,6,1128,1,1,2742,4,20,15,13,11,762,4,21,16,14,12,1396,1,1,760,4,23,18,16,14,1396,1,1,6516,3,5,3,1,6518,4,6,4,2,1,1212,4,7,5,3,2,6514,1,1,198,1,2,4480,1,1,198,4,11,9,7,6,4480,1,1,44,4,13,11,9,8,1130,1,1,402,4,15,13,11,10,1128,1,1,898,4,17,15,13,12,6520,1,1,1920,1,1,6522,1,11767,702,1,8978,476,1,8979,970,1,8980,6524,4,4,3,2,1,898,4,5,4,3,2,6520,1,1,1572,1,1,1278,4,8,7,6,5,6526,1,1,750,1,2,6528,1,1,5822,4,12,11,10,9,1746,1,1,6530,1,1,6532,1,11782,6534,1,1,6536,1,1,6538,1,1,352,1,2,644,1,1,6540,3,4,3,1,6378,3,5,4,2,6380,3,6,5,3,178,1,1,664,1,1,1,2,2,1,6382,3,3,2,1,822,3,11,10,8,6380,1,1,824,3,13,12,10,6380,1,1,6542,1,11799,410,1,1,412,1,1,898,1,2,162,1,1,1608,1,1,178,1,5,6544,1,1,6546,1,11807,746,1,7656,22,2,2,1,6490,1,1,6548,1,11808,4332,1,9392,6550,1,10612,1730,1,1,6552,1,11815,6554,1,1,446,1,2,6556,1,1,6558,1,4,6556,1,1,6560,1,6,6556,1,1,6562,1,8,6556,1,1,6564,5,9,7,5,3,1,754,5,10,8,6,4,2,112,1,1,6566,1,1,2794,5,13,11,9,7,5,112,1,1,5796,1,1,2178,5,16,14,12,10,8,112,1,1,6568,1,1,192,5,19,17,15,13,11,112,1,1,6568,1,1,6556,1,6164,622,1,1,2794,1,2,112,1,1,754,1,4,112,1,1,192,1,6,112,1,1,2178,1,8,112,1,1,510,1,10,112,1,1,508,1,12,112,1,1,6570,7,13,11,9,7,5,3,1,6572,1,1,6574,1,16,6576,1,1,1130,1,11856,178,1,1205,6320,1,1206,638,1,1,6578,4,7716,4,3,1,6580,5,7717,5,4,2,1,970,5,7718,6,5,3,2,6556,1,1,6582,1,11861,256,1,9445,6584,9,10563,8980,8978,7725,7723,7722,3663,1223,10,472,9,10564,8981,8979,7726,7724,7723,3664,1224,11,474,1,1,476,9,10566,8983,8981,7728,7726,7725,3666,1226,13,480,1,1,1,12,10568,8985,8983,7730,7728,7727,3668,1228,15,5,3,1,1,1,1,6586,14,10570,8987,8985,7732,7730,7729,3670,1230,17,7,5,3,2,1,6588,14,10571,8988,8986,7733,7731,7730,3671,1231,18,8,6,4,3,2,6270,14,10572,8989,8987,7734,7732,7731,3672,1232,19,9,7,5,4,3,6590,1,1,6592,1,2,2974,14,10575,8992,8990,7737,7735,7734,3675,1235,22,12,10,8,7,6,3050,1,1,6594,14,10577,8994,8992,7739,7737,7736,3677,1237,24,14,12,10,9,8,6596,1,1,6598,1,4,6600,1,11883,1,2,11131,1,6588,3,11132,2,1,6602,1,1,1094,1,11887,178,1,1,6604,1,1,6606,1,11890,6608,1,1,6610,1,11889,6612,1,9214,6614,1,11894,5406,1,3030,44,1,1,198,1,7059,1450,1,1,638,1,1,1450,1,11900,5072,1,1,638,1,1,44,1,3162,638,1,11755,6616,1,11905,638,1,1,64,1,11907,44,1,1,538,1,3038,44,1,1,6618,1,11911,2618,1,1,638,1,1,2618,1,4853,232,1,1,638,1,1,6234,1,11917,476,1,1,44,1,1,638,21,3495,3196,3178,3054,2910,2908,2906,2905,2903,26,24,21,18,17,16,14,12,10,7,4,1,6620,22,3496,3197,3179,3055,2911,2909,2907,2906,2904,27,25,22,19,18,17,15,13,11,8,5,2,1,150,22,3497,3198,3180,3056,2912,2910,2908,2907,2905,28,26,23,20,19,18,16,14,12,9,6,3,2,402,1,1,162,1,1,1,2,4,1,1,1,1,1,1,1,6622,5,7,4,3,2,1,2306,5,8,5,4,3,2,210,1,1,5926,1,2,3858,1,3,1082,1,4,5438,1,5,1082,5,14,11,10,9,8,824,1,1,6624,5,16,13,12,11,10,824,1,1,210,5,18,15,14,13,12,2706,1,1,2704,1,2,1462,5,21,18,17,16,15,2704,1,1,2706,1,2,5056,5,24,21,20,19,18,2704,1,1,2706,1,2,5374,5,27,24,23,22,21,226,1,1,226,1,11,6626,5,30,27,26,25,24,824,1,1,6628,5,32,29,28,27,26,824,1,1,6630,5,34,31,30,29,28,824,1,1,210,1,2,6632,5,37,34,33,32,31,824,1,1,6634,5,39,36,35,34,33,824,1,1,836,5,41,38,37,36,35,824,1,1,838,5,43,40,39,38,37,824,1,1,6636,5,45,42,41,40,39,824,1,1,6638,5,47,44,43,42,41,1082,1,1,824,1,31,4074,5,50,47,46,45,44,3642,1,1,6640,5,52,49,48,47,46,824,1,1,3858,5,54,51,50,49,48,824,1,1,6642,5,56,53,52,51,50,824,1,1,808,1,6148,6644,1,1,6646,2,2,1,224,2,3,2,226,1,1,584,2,3,1,6212,1,11985,62,1,1,6648,1,1,1396,1,2,198,1,1,1450,1,1,6650,2,4,1,6652,1,11992,6654,2,7278,1,24,1,1,62,2,2,1,44,3,3,2,1,6656,4,4,3,2,1,1102,4,5,4,3,2,198,1,1,1450,1,1,1450,4,8,7,6,5,5072,1,1,3746,4,10,9,8,7,6658,1,1,1466,4,12,11,10,9,232,1,1,6660,1,12007,62,1,1,44,1,1,6662,1,1,1466,1,2,232,1,1,514,1,4,200,1,1,44,1,1,436,1,1,1102,1,8,198,1,1,1450,1,1,638,1,1,436,1,1,1452,1,13,4000,1,1,436,1,1,6664,1,12025,130,1,7245,130,1,11880,48,1,11881,6666,1,12029,130,1,1,44,5,6,5,4,3,1,44,6,7,6,5,4,2,1,6668,7,8,7,6,5,3,2,1,4200,7,9,8,7,6,4,3,2,44,1,1,64,7,11,10,9,8,6,5,4,44,1,1,514,7,13,12,11,10,8,7,6,200,1,1,1466,7,15,14,13,12,10,9,8,2618,1,1,232,1,1,1102,7,18,17,16,15,13,12,11,198,1,1,1450,1,1,6670,6,13,11,9,7,4,1,150,6,14,12,10,8,5,2,402,1,1,2830,1,12049,6672,1,1,3856,1,2,638,1,1,1942,1,4,1198,1,1,2506,1,6,3858,1,1,178,1,1,412,4,8,6,4,1,6674,1,1,1,1,1,1,1,1,1,1,1,6676,4,4,3,2,1,1426,1,12064,638,3,11286,5925,1,504,3,11287,5926,2,44,1,1,6678,5,11289,5928,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6680,6,6,5,4,3,2,1,6682,6,7,6,5,4,3,2,6684,1,1,476,6,9,8,7,6,5,4,6686,1,1,3124,6,11,10,9,8,7,6,6688,1,1,898,6,13,12,11,10,9,8,476,1,1,6690,1,1,864,6,16,15,14,13,12,11,6692,1,1,6694,1,12086,112,1,1,44,2,2,1,6696,1,1,62,1,1,6698,2,10890,7571,44,1,1,1,1,1,6700,1,12091,44,1,1,1,2,2,1,44,1,9096,1,1,1,6702,1,12099,6704,1,1,2178,1,2,506,1,1,3734,1,1,44,1,1,1302,1,6,3468,1,1,44,1,1,66,1,9,3468,1,1,44,1,1,6706,4,11,7,4,1,6708,5,12,8,5,2,1,6710,1,12113,5436,1,9948,6712,2,2,1,880,1,12116,6714,1,1,6716,1,12118,6718,1,1,112,1,1,62,1,10858,756,1,1,112,1,1,6720,1,12124,62,1,1,6722,1,1,6724,1,12127,6726,1,1,6728,2,2,1,86,2,3,2,178,1,1,750,1,1,1,4,6,5,4,1,1,1,1,6730,6,8,7,6,3,2,1,1666,6,9,8,7,4,3,2,6732,1,1,5332,6,11,10,9,6,5,4,636,1,1,402,1,2,898,1,3,3758,6,15,14,13,10,9,8,6732,1,1,1082,6,17,16,15,12,11,10,4396,1,1,210,6,19,18,17,14,13,12,4396,1,1,6734,1,12,6736,1,7,6738,6,23,22,21,18,17,16,1826,1,1,5056,6,25,24,23,20,19,18,6732,1,1,6740,6,27,26,25,22,21,20,6732,1,1,6742,1,12156,82,1,5678,1196,1,1,402,1,1,82,1,5099,1196,1,1,402,1,1,44,1,3580,3124,1,3581,44,1,1,864,1,259,6744,10,12016,7722,3249,259,11,8,5,4,2,1,1,11,12017,7723,3250,260,12,9,6,5,3,2,1,1,1,1,1,1,1,6746,14,12020,7726,3253,263,15,12,9,8,6,5,4,3,2,1,5374,14,12021,7727,3254,264,16,13,10,9,7,6,5,4,3,2,2706,1,1,2704,1,2,6748,1,3,6750,1,4,6752,1,5,6754,1,6,1082,1,1,796,1,8,1082,1,1,6756,14,12031,7737,3264,274,26,23,20,19,17,16,15,14,13,12,82,1,1,6758,1,1,1082,14,12034,7740,3267,277,29,26,23,22,20,19,18,17,16,15,6748,1,1,6760,1,2,6750,1,3,6528,14,12038,7744,3271,281,33,30,27,26,24,23,22,21,20,19,5072,1,1,6132,14,12040,7746,3273,283,35,32,29,28,26,25,24,23,22,21,6762,1,1,6764,1,21,6766,14,12043,7749,3276,286,38,35,32,31,29,28,27,26,25,24,6768,1,1,3946,1,24,5056,14,12046,7752,3279,289,41,38,35,34,32,31,30,29,28,27,150,1,1,6748,1,1,6748,1,3,6770,14,12050,7756,3283,293,45,42,39,38,36,35,34,33,32,31,6748,1,1,6772,1,31,6774,14,12053,7759,3286,296,48,45,42,41,39,38,37,36,35,34,210,1,1,960,14,12055,7761,3288,298,50,47,44,43,41,40,39,38,37,36,6748,1,1,6776,1,12208,6778,1,12209,898,1,1,1,5,12060,3293,303,3,1,1,1,1,1,1,1,6780,8,12063,3296,306,6,4,3,2,1,476,8,12064,3297,307,7,5,4,3,2,6782,1,1,6782,8,12066,3299,309,9,7,6,5,4,5326,1,1,6784,8,12068,3301,311,11,9,8,7,6,5326,1,1,5062,8,12070,3303,313,13,11,10,9,8,6782,1,1,4908,8,12072,3305,315,15,13,12,11,10,5326,1,1,6786,1,7394,6788,1,7395,150,1,1,516,1,1,3690,1,1,1098,1,7399,6790,1,1,4098,1,7401,664,1,1,64,1,7403,44,1,1,664,1,1,274,1,7406,198,1,1,44,1,1,664,1,1,898,1,4,44,1,1,6792,1,12243,44,3,218,217,1,6794,4,219,218,2,1,3476,4,220,219,3,2,6788,1,1,6618,4,222,221,5,4,82,1,1,4524,4,224,223,7,6,6796,1,1,886,4,226,225,9,8,150,1,1,638,2,2,1,6798,3,3,2,1,162,3,4,3,2,3198,1,1,82,3,6,5,4,6800,1,1,6802,4,234,233,17,16,6804,1,1,64,4,236,235,19,18,864,1,1,6806,4,238,237,21,20,1826,1,1,4462,4,240,239,23,22,1826,1,1,1824,4,242,241,25,24,3124,1,1,4588,4,244,243,27,26,3788,1,1,6808,1,12173,6666,1,12174,130,1,1,44,1,1,1762,4,6089,6087,4,1,6810,5,6090,6088,5,2,1,6812,1,1,162,1,2,5120,1,1,6814,1,2,1,3,4,2,1,1,1,1,1,1,1,6816,6,7,5,4,3,2,1,898,6,8,6,5,4,3,2,750,1,1,198,6,10,8,7,6,5,4,750,1,1,162,1,4,162,1,3,6818,5,7,5,3,2,1,6820,1,12293,898,1,3578,44,2,2,1,6822,3,3,2,1,466,3,4,3,2,6824,1,1,6826,1,12299,6828,1,12300,6830,1,1,1826,1,4422,6832,1,2312,6834,4,5,3,2,1,6836,1,12305,506,2,8486,1,6838,3,8487,2,1,6840,1,1,198,1,2,5052,1,1,3334,1,2,412,1,5,6842,1,1,898,1,7,750,1,1,1,5,8,6,5,3,1,6844,1,12317,6846,1,1,44,1,1,1,1,1,756,1,12222,112,1,1,112,1,6138,6698,4,1919,1714,2,1,44,1,1,1,1,1,48,1,3181,846,1,1,1,1,1,6848,1,12327,44,1,1,1,2,2,1,6850,1,12333,1,1,1,520,1,1,1,1,1,6852,1,12337,6854,1,1,6706,1,1,6856,2,2,1,6858,1,12341,1484,1,1,1,1,1,618,1,1,62,1,1,6860,1,12346,584,1,6514,6862,2,2,1,638,2,3,2,150,1,1,44,2,5,4,150,1,1,6864,5,7,6,5,3,1,5510,6,8,7,6,4,2,1,150,6,9,8,7,5,3,2,516,1,1,1792,6,11,10,9,7,5,4,26,1,1,162,1,1,26,6,14,13,12,10,8,7,162,1,1,6866,10,16,15,14,12,10,9,8,6,3,1,198,10,17,16,15,13,11,10,9,7,4,2,4902,1,1,1,2,3,1,6868,3,4,2,1,6870,1,12367,1602,1,1,638,1,2,150,1,1,44,1,4,150,1,1,638,4,6,5,3,1,516,5,7,6,4,2,1,1,1,1,6872,2,2,1,3690,2,3,2,6874,1,1,6876,2,3,1,714,2,4,2,6878,1,12381,6880,1,12382,150,1,1,1602,3,37,3,1,638,3,38,4,2,150,1,1,44,3,40,6,4,150,1,1,638,6,42,8,6,5,3,1,6882,7,43,9,7,6,4,2,1,1,1,1,6884,2,2,1,24,1,1,6886,2,2,1,6888,1,12395,638,1,1,516,2,2,1,6890,1,1,6892,1,1,6894,1,12400,6896,1,1,708,1,2,162,1,1,5332,2,3,1,6898,1,1,178,1,2,1204,1,1,26,1,4,1204,1,1,6900,1,6,162,1,1,4048,1,1,162,1,7,6902,1,1,6904,5,10,8,6,3,1,6906,1,12416,6908,1,1,44,1,2,150,1,1,6910,3,4,3,1,1896,3,5,4,2,1792,1,1,162,3,7,6,4,6912,1,1,1204,3,9,8,6,6914,1,1,174,3,11,10,8,162,1,1,6916,1,1,708,3,14,13,11,162,1,1,5332,1,1,516,3,17,16,14,6918,1,1,198,3,19,18,16,6920,1,1,516,1,2,1572,1,1,6922,1,1,3124,1,10,1826,1,1,6924,1,12442,198,2,60,1,6926,1,1,6920,2,2,1,1792,2,63,4,6928,1,1,4344,2,65,6,6930,1,1,2558,2,67,8,1204,1,1,1204,2,69,10,6932,1,1,6934,1,12454,6788,1,2464,6936,1,2465,6938,1,2466,6940,1,2467,4462,1,2468,6806,1,2469,6618,1,2470,1826,1,551,6942,9,9,8,7,6,5,4,3,2,1,6944,1,12464,6946,1,1,1,2,2,1,1,1,1,1,1,1,6948,5,5,4,3,2,1,1896,5,6,5,4,3,2,1792,1,1,174,5,8,7,6,5,4,6950,1,1,82,5,10,9,8,7,6,6952,1,1,282,1,1,86,5,13,12,11,10,9,1792,1,1,282,1,1,6954,1,12480,1,1,1,1,1,1,1,1,1,1,1,1,178,5,5,4,3,2,1,708,1,1,1606,1,2,162,1,3,6956,1,1,6698,1,12487,44,1,1,1,1,1,1826,1,6283,6958,1,12491,6706,1,1,6960,2,2,1,6962,2,12161,2692,1826,1,1,6964,1,12499,150,1,10592,1,2,2,1,1,1,1,1826,4,4,3,2,1,6966,1,386,112,1,1,6968,1,12506,282,1,12507,44,1,1,6970,1,9712,6972,1,12510,368,1,5450,1568,2,2,1,1,1,1,1,1,1,6974,3,3,2,1,796,1,1,6120,1,1,6976,1,12518,24,1,1,62,2,2,1,6978,1,1,6980,2,2,1,1466,2,3,2,368,1,1,1568,2,3,1,1,1,1,1,1,1,6982,3,3,2,1,1,1,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6984,7,20,6,5,4,3,2,1,6986,1,12536,3254,1,12537,6988,1,1,24,1,1,6988,1,9892,2190,1,9190,282,1,1,1210,1,12543,702,1,1,4658,1,10613,6990,1,1,6992,1,12544,602,1,7069,44,1,1,1302,1,12547,602,1,1,44,1,1,872,1,8802,44,1,1,5210,1,8804,44,1,1,2194,1,12554,44,1,1,4784,1,12556,44,1,1,3468,1,7082,44,1,1,3468,1,13,44,1,1,3470,1,7086,44,1,1,504,1,7092,44,1,1,504,1,7090,44,1,1,504,1,21,44,1,1,1190,1,12570,44,1,1,6994,14,28,26,23,21,19,17,15,13,11,9,7,5,3,1,178,14,29,27,24,22,20,18,16,14,12,10,8,6,4,2,1162,1,1,1396,14,31,29,26,24,22,20,18,16,14,12,10,8,6,4,504,1,1,44,1,1,506,14,34,32,29,27,25,23,21,19,17,15,13,11,9,7,504,1,1,44,1,1,6996,18,37,35,32,30,28,26,24,22,20,18,16,14,12,10,9,7,4,1,6998,18,38,36,33,31,29,27,25,23,21,19,17,15,13,11,10,8,5,2,62,1,1,82,1,2,888,18,41,39,36,34,32,30,28,26,24,22,20,18,16,14,13,11,8,5,62,1,1,756,18,43,41,38,36,34,32,30,28,26,24,22,20,18,16,15,13,10,7,880,1,1,7000,1,12592,7002,1,1,1352,1,2,898,1,1,6446,1,1,66,1,5,898,1,1,6448,1,1,1520,1,6,7004,2,7,1,762,1,10,1520,1,1,1396,2,2,1,1164,1,13,506,1,1,122,5,9958,7892,7718,7583,5941,112,5,9959,7893,7719,7584,5942,466,1,1,1208,5,9961,7895,7721,7586,5944,466,1,1,82,1,4,2202,5,9964,7898,7724,7589,5947,466,1,1,7006,5,8,6,4,3,1,2118,1,9966,3476,1,9820,7008,3,3471,3470,1,7010,4,3472,3471,2,1,7012,1,12620,7014,1,1,7016,1,12622,7018,1,1,4098,1,2,150,1,1,7020,1,12626,1,1,9776,1,1,1,7022,1,12544,108,4,4,3,2,1,1762,1,7006,112,1,7007,7024,1,1,7026,1,12634,7028,1,1,3220,1,93,3220,1,10716,7030,1,12638,1214,1,1,1214,1,12640,7032,1,1,7034,1,12642,7036,1,12643,1,1,1,7038,2,2,1,966,1,12646,44,1,1,7040,1,12648,7042,1,1,7044,1,12551,44,1,9652,112,1,3551,112,1,9654,7046,1,9857,510,1,9858,112,1,1,1496,1,2,112,1,3501,50,1,9862,112,1,1,508,1,9864,112,1,1,192,1,9866,112,1,1,756,1,9868,112,1,1,2388,1,9870,24,1,1,62,1,1,592,1,9873,82,1,1,7048,1,12672,7050,1,1,7052,1,1,7054,1,12675,7056,1,1,1348,1,12341,7058,1,1,7060,1,12679,412,1,1,808,1,1,1,1,1,1,16,1614,1147,1145,1143,1141,1139,1137,1135,1133,1132,1130,1129,1127,1125,1123,1122,6406,17,1615,1148,1146,1144,1142,1140,1138,1136,1134,1133,1131,1130,1128,1126,1124,1123,1,310,17,1616,1149,1147,1145,1143,1141,1139,1137,1135,1134,1132,1131,1129,1127,1125,1124,2,312,1,1,1238,17,1618,1151,1149,1147,1145,1143,1141,1139,1137,1136,1134,1133,1131,1129,1127,1126,4,232,1,1,1046,17,1620,1153,1151,1149,1147,1145,1143,1141,1139,1138,1136,1135,1133,1131,1129,1128,6,232,1,1,1048,17,1622,1155,1153,1151,1149,1147,1145,1143,1141,1140,1138,1137,1135,1133,1131,1130,8,232,1,1,1050,17,1624,1157,1155,1153,1151,1149,1147,1145,1143,1142,1140,1139,1137,1135,1133,1132,10,232,1,1,1032,17,1626,1159,1157,1155,1153,1151,1149,1147,1145,1144,1142,1141,1139,1137,1135,1134,12,1034,1,1,3130,1,2,6408,17,1629,1162,1160,1158,1156,1154,1152,1150,1148,1147,1145,1144,1142,1140,1138,1137,15,762,17,1630,1163,1161,1159,1157,1155,1153,1151,1149,1148,1146,1145,1143,1141,1139,1138,16,60,1,1,48,17,1632,1165,1163,1161,1159,1157,1155,1153,1151,1150,1148,1147,1145,1143,1141,1140,18,60,1,1,6410,3,5,3,1,710,3,6,4,2,178,1,1,150,1,1,162,3,9,7,5,6412,1,1,6414,3,6,3,1,368,4,7,4,2,1,6416,17,1642,1175,1173,1171,1169,1167,1165,1163,1161,1160,1158,1157,1155,1153,1151,1150,28,770,1,13,770,1,12,6418,3,3,2,1,1,4,4,3,2,1,1,1,1,6420,6,6,5,4,3,2,1,6422,17,1649,1182,1180,1178,1176,1174,1172,1170,1168,1167,1165,1164,1162,1160,1158,1157,35,1396,1,20,1396,1,19,760,17,1652,1185,1183,1181,1179,1177,1175,1173,1171,1170,1168,1167,1165,1163,1161,1160,38,1396,1,1,1250,17,1654,1187,1185,1183,1181,1179,1177,1175,1173,1172,1170,1169,1167,1165,1163,1162,40,200,1,1,6424,5,7,6,5,3,1,402,5,8,7,6,4,2,1268,1,1,82,5,10,9,8,6,4,2188,1,1,44,5,12,11,10,8,6,506,1,1,6426,9,14,13,12,10,8,7,5,3,1,44,9,15,14,13,11,9,8,6,4,2,1130,1,1,402,9,17,16,15,13,11,10,8,6,4,1128,1,1,898,9,19,18,17,15,13,12,10,8,6,3152,1,1,112,9,21,20,19,17,15,14,12,10,8,2948,1,1,328,1,2,316,1,3,504,1,4,2724,1,5,6428,17,1676,1209,1207,1205,1203,1201,1199,1197,1195,1194,1192,1191,1189,1187,1185,1184,62,112,1,1,6430,1,1,2588,1,2,232,1,1,5752,1,4,232,1,1,6432,17,1683,1216,1214,1212,1210,1208,1206,1204,1202,1201,1199,1198,1196,1194,1192,1191,69,6434,1,1,6436,17,1685,1218,1216,1214,1212,1210,1208,1206,1204,1203,1201,1200,1198,1196,1194,1193,71,6438,1,1,516,1,2,1,1,1,1,3,4,3,1,1,1,1,6440,5,6,5,3,2,1,3322,5,7,6,4,3,2,6234,1,1,6442,17,1694,1227,1225,1223,1221,1219,1217,1215,1213,1212,1210,1209,1207,1205,1203,1202,80,1352,17,1695,1228,1226,1224,1222,1220,1218,1216,1214,1213,1211,1210,1208,1206,1204,1203,81,3254,1,1,66,17,1697,1230,1228,1226,1224,1222,1220,1218,1216,1215,1213,1212,1210,1208,1206,1205,83,3254,1,1,3246,1,4,3246,1,3,3252,1,6,3252,1,5,6444,7,9,7,5,4,3,2,1,6446,7,10,8,6,5,4,3,2,1572,1,1,6448,7,12,10,8,7,6,5,4,1572,1,1,1,10,14,12,10,9,8,7,6,5,3,1,1,1,1,6450,12,16,14,12,11,10,9,8,7,5,3,2,1,6452,17,1711,1244,1242,1240,1238,1236,1234,1232,1230,1229,1227,1226,1224,1222,1220,1219,97,6454,1,1,1838,17,1713,1246,1244,1242,1240,1238,1236,1234,1232,1231,1229,1228,1226,1224,1222,1221,99,6456,1,1,200,1,2,178,1,1,5904,1,1,898,1,5,3152,1,1,6458,17,1720,1253,1251,1249,1247,1245,1243,1241,1239,1238,1236,1235,1233,1231,1229,1228,106,6460,1,1,7062,1,12791,4658,1,1,5978,2,2,1,1262,2,3,2,5980,1,1,7064,1,3696,506,1,3697,3160,1,1,1268,1,11652,740,1,11680,7066,1,12801,1,1,1,6104,1,12803,62,1,1,44,1,1,7068,1,12805,3254,1,12806,6988,1,1,24,1,1,24,1,12809,6988,1,1,402,1,12811,162,1,1,2190,1,1,282,1,1,1210,1,12815,702,1,1,898,1,12817,162,1,1,4658,1,1,6990,1,1,24,1,10811,6988,1,1,1428,1,14,6988,1,1,7070,1,192,7072,1,12827,7074,1,12828,7076,1,12829,7078,1,1,796,1,11705,708,1,1,1,2,11707,1,1,1,1,1,1,1,800,5,11710,4,3,2,1,1,1,11709,1,1,1,1,1,1,7080,6,11714,11713,11712,3,2,1,7082,1,1,714,1,2,7084,1,11717,7086,1,1,7088,1,11719,7090,1,12846,1,2,11312,1,1,1,1,1,1,1,1,1,1,1,1,1,7092,7,11317,6,5,4,3,2,1,7094,1,1,1396,1,9970,7096,2,9971,1,7098,1,11730,7100,1,12857,7102,1,1,1,1,1,1,1,1,1,1,1,1,1,1,608,5,5,4,3,2,1,7104,1,12864,608,1,1,7106,1,1,7108,1,1,7110,1,6131,7112,1,8038,7114,1,12868,62,1,12842,7116,1,12843,7118,1,12844,1,5,12872,4,3,2,1,1,1,1,1,1,1,7100,8,12875,7,6,5,4,3,2,1,7120,1,1,1,1,1,1,1,1,1,1,1,7122,4,4,3,2,1,7124,1,12854,1616,1,1,7092,1,1,7126,1,1,7128,1,10144,38,1,10145,1,1,1,1,3,10144,3,1,1,1,1,1,1,1,1,1,1,1,1,1,7130,8,10149,8,6,5,4,3,2,1,60,8,10150,9,7,6,5,4,3,2,62,1,1,368,1,1,1,2,4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,8,10,7,6,5,4,3,2,1,7132,1,10163,6476,1,1,48,1,2,1396,1,1,1028,2,3,1,7134,3,4,2,1,112,3,5,3,2,3468,1,1,7136,1,2,7138,1,3,7140,1,4,1778,3,10,8,7,1780,1,1,3468,1,1,1,6,9,7,6,5,4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,14,17,15,14,13,12,9,8,7,6,5,4,3,2,1,7142,1,6737,24,1,1,7144,2,2,1,718,1,12855,796,1,12931,718,1,1,7146,1,12935,7148,1,1,718,1,1,7150,1,10195,7152,1,1,48,1,2,608,1,1,1212,1,4,48,1,1,760,1,10200,7154,1,1,7156,1,10149,7158,2,10150,1,7160,1,1,1356,1,10152,7162,1,1,198,1,2,740,1,1,7164,3,4,3,1,5762,1,10157,1,1,1,1,1,1,1,1,1,7166,4,4,3,2,1,708,4,5,4,3,2,834,1,1,162,4,7,6,5,4,7168,1,1,7170,1,12963,1578,1,1,762,1,2,1396,1,1,48,1,4,1396,1,1,7172,3,5,3,1,7174,3,6,4,2,200,1,1,1792,3,8,6,4,1780,1,1,7176,6,10,8,6,5,3,1,7178,7,11,9,7,6,4,2,1,7180,7,12,10,8,7,5,3,2,7182,1,1,310,7,14,12,10,9,7,5,4,7184,1,1,7174,7,16,14,12,11,9,7,6,200,1,1,592,7,18,16,14,13,11,9,8,2930,1,1,198,7,20,18,16,15,13,11,10,7186,1,1,7188,1,1,232,7,23,21,19,18,16,14,13,44,1,1,7190,1,1,162,1,2,1058,1,1,178,7,28,26,24,23,21,19,18,7192,1,1,162,1,2,7194,1,1,7196,2,3,1,1638,7,33,31,29,28,26,24,23,344,1,1,770,7,35,33,31,30,28,26,25,344,1,1,316,7,37,35,33,32,30,28,27,7198,1,1,7200,1,19,44,1,5,250,1,1,318,7,42,40,38,37,35,33,32,796,1,1,162,7,44,42,40,39,37,35,34,7168,1,1,7202,7,46,44,42,41,39,37,36,7204,1,1,322,7,48,46,44,43,41,39,38,7206,1,1,198,1,2,1606,1,1,7208,1,13016,7210,1,1,4922,1,2,4924,1,1,7196,1,4,7212,1,1,7214,3,5,3,1,198,3,6,4,2,3074,1,1,7216,1,11772,1,1,1,7218,1,13027,1578,1,1,46,1,2,448,1,1,7220,2,3,1,1792,2,4,2,1780,1,1,7222,4,6,4,3,1,198,4,7,5,4,2,270,1,1,162,4,9,7,6,4,2190,1,1,402,4,11,9,8,6,7224,1,1,7226,4,13,11,10,8,898,1,1,7228,1,13043,7230,1,1,1,1,1,7232,1,12947,7234,1,1,638,1,1,2558,2,2,1,1204,3,3,2,1,162,3,4,3,2,7236,1,1,24,1,1,62,2,2,1,7238,1,1,6932,1,13056,7240,1,1,7242,1,1,7244,1,1,282,1,12910,7246,2,12911,1,7248,1,1,7250,1,13063,7252,1,13064,44,1,1,7254,4,11920,8254,3,1,1,5,11921,8255,4,2,1,7256,6,11922,8256,5,3,2,1,7258,1,13069,750,1,10422,7158,1,13068,1356,1,1,7260,1,1,1208,1,10277,7262,1,1,1,1,5144,7264,3,5146,5145,1,7266,1,129,7268,2,130,1,5518,1,11827,7270,1,1,7272,1,13082,7274,1,11162,198,1,1,5330,1,11164,198,1,1,2934,1,13087,638,1,1,270,1,13089,638,1,1,7276,1,13091,198,1,1,7274,1,13093,198,1,1,5330,1,13095,198,1,1,200,1,5218,198,1,1,7278,1,13099,638,1,1,7280,1,13101,44,1,1,7226,1,13103,898,1,1,7282,1,13105,44,1,1,7284,1,13107,178,1,1,7286,18,11806,10223,8293,8285,27,25,23,21,19,17,15,13,11,9,7,5,3,1,1,19,11807,10224,8294,8286,28,26,24,22,20,18,16,14,12,10,8,6,4,2,1,7288,20,11808,10225,8295,8287,29,27,25,23,21,19,17,15,13,11,9,7,5,3,2,1,4334,20,11809,10226,8296,8288,30,28,26,24,22,20,18,16,14,12,10,8,6,4,3,2,7290,1,1,7292,1,13114,7294,1,1,7296,2,2,1,1608,2,3,2,178,1,1,7298,2,5,4,412,1,1,7300,5,7,6,5,3,1,1,6,8,7,6,4,2,1,7302,7,9,8,7,5,3,2,1,7304,1,1,714,1,2,7306,1,13126,1,2,12977,1,7308,3,12978,2,1,7310,1,1,688,1,2,7312,1,1,7314,2,2,1,7316,1,13133,7318,1,1,2768,2,2,1,1396,3,3,2,1,7320,4,4,3,2,1,7322,5,5,4,3,2,1,7324,1,1,198,1,2,436,1,1,44,1,4,62,1,1,7326,1,13144,7328,4,7559,1578,1577,1,7330,5,7560,1579,1578,2,1,1396,1,1,7332,2,2,1,7334,1,13149,7336,1,1,7338,1,9093,7340,2,9094,1,7342,3,9095,2,1,7344,1,1,1,1,1,1,1,1,7346,3,3,2,1,7348,1,13158,178,1,1,7350,1,1,196,1,2,198,1,1,7352,1,13163,7354,1,1,7356,2,2,1,7040,2,3,2,7042,1,1,112,2,5,4,7042,1,1,7358,1,4,7360,1,5,966,2,9,8,44,1,1,372,2,11,10,7362,1,1,402,2,13,12,516,1,1,162,1,2,7364,1,1,1572,2,3,1,7366,3,4,2,1,466,2,19,18,4612,1,1,7368,1,16,1608,1,17,178,1,1,82,1,19,1608,1,1,178,1,1,7370,1,543,7372,1,13191,82,1,1,1608,2,2,1,178,1,1,7374,2,4,3,198,1,1,7298,2,6,5,7376,1,1,4398,2,8,7,44,1,1,5958,2,10,9,618,1,1,184,2,12,11,162,1,1,7378,1,1,7380,6,12,10,8,6,4,1,1578,1,6707,112,1,1,7382,2,2,1,7384,1,1,7386,1,13211,960,1,13212,796,1,1,7388,1,1,178,1,3,210,1,1,2720,1,2,3860,1,13218,7390,1,1,7390,1,6201,7392,1,13221,7394,1,1,466,1,11302,1428,1,13224,82,1,1,466,1,2,7396,1,13227,46,1,1,66,1,1,82,1,1,82,1,8858,1,6,10115,9,7,6,2,1,1,1,1,7398,8,10117,11,9,8,4,3,2,1,7400,1,1,7402,1,1,7404,1,13237,7406,1,13238,178,1,1,1348,3,132,3,1,1572,1,1,7408,2,2,1,7410,1,13243,6498,1,1,1,1,1,1,1,1,7412,2,2,1,7414,1,13248,7416,1,1,66,1,1,6220,1,1,5328,1,167,38,1,167,750,1,168,7418,1,1,7418,1,3,7420,1,13257,1578,1,1,7422,1,1,2656,2,9026,8371,7424,1,13261,7426,1,39,680,2,13260,7015,7428,1,1,7430,2,2,1,1832,2,3,2,7432,1,1,178,2,3,1,7434,3,4,2,1,6242,1,13270,7436,1,1,24,1,1,178,1,2,7438,1,1,5720,1,1,7440,3,5,4,1,82,3,6,5,2,2304,1,1,1,2,3,1,7442,3,4,2,1,2768,1,13281,1208,1,1,1396,1,1,5586,2,2,1,7444,3,3,2,1,82,3,4,3,2,1608,1,1,178,1,1,1608,3,7,6,5,178,1,1,466,3,9,8,7,4048,1,1,6082,1,7,162,3,12,11,10,606,1,1,1,6,11,8,6,4,3,1,7446,7,12,9,7,5,4,2,1,7448,1,13298,1078,1,1,708,1,2,750,1,1,6790,1,2,1792,1,5,1780,1,1,1,4,6,4,3,1,7450,5,7,5,4,2,1,1,1,1,1,1,1,7452,3,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,7454,5,5,4,3,2,1,7456,1,13315,7458,1,13316,178,1,1,7460,1,13318,178,1,1,7462,1,13320,178,1,1,7464,1,13322,708,1,1,7466,1,13324,178,1,1,7468,1,13326,178,1,1,7470,1,13328,7458,1,1,178,1,1,7472,1,13331,178,1,1,178,10,10966,18,16,14,12,10,8,6,3,1,1078,11,10967,19,17,15,13,11,9,7,4,2,1,4658,12,10968,20,18,16,14,12,10,8,5,3,2,1,7474,13,10969,21,19,17,15,13,11,9,6,4,3,2,1,5978,13,10970,22,20,18,16,14,12,10,7,5,4,3,2,1262,13,10971,23,21,19,17,15,13,11,8,6,5,4,3,5980,1,1,5978,3,4,3,1,1262,3,5,4,2,5980,1,1,7476,5,7,6,4,3,1,66,5,8,7,5,4,2,7478,1,1,68,5,10,9,7,6,4,7478,1,1,48,5,12,11,9,8,6,7480,1,1,1832,5,14,13,11,10,8,538,1,1,756,5,16,15,13,12,10,112,1,1,754,5,18,17,15,14,12,112,1,1,7482,1,13356,7484,2,10988,1,178,2,10989,2,664,1,1,4658,1,1,3336,2,4,1,5978,2,5,2,1262,2,6,3,5980,1,1,7486,5,8,5,4,3,1,4658,1,13366,4658,1,11201,4658,1,10412,4658,1,11205,7488,4,4,3,2,1,5978,4,5,4,3,2,1262,4,6,5,4,3,5980,1,1,7490,3,4,3,1,1,1,1,1,1,1,1,1,1,7492,4,4,3,2,1,7494,1,13379,7496,1,1,7498,1,1,7500,1,1,1,2,2,1,1,1,1,7502,4,4,3,2,1,7504,4,5,4,3,2,7506,1,1,6882,1,1,200,4,8,7,6,5,178,1,1,7508,1,1,112,4,11,10,9,8,198,1,1,270,1,1,7510,1,13395,864,1,12284,7512,5,8952,4479,1231,2,1,708,5,8953,4480,1232,3,2,162,1,1,750,1,2,1,3,4,2,1,4658,4,5,3,2,1,7514,5,6,4,3,2,1,7516,1,1,714,1,2,7518,1,13406,1340,1,41,1616,2,2,1,7520,3,3,2,1,192,3,4,3,2,6880,1,1,510,3,6,5,4,6880,1,1,3436,3,5,3,1,7522,1,13415,7524,1,1,162,1,2,7168,1,1,7526,1,13419,3264,1,13420,7528,1,1,7530,2,3,1,680,1,8446,1214,1,1,7532,2,2,1,7534,1,1,82,1,2,7536,1,1,7538,1,12228,652,1,1,82,1,2,6222,1,1,7540,1,13433,174,1,1,46,1,2,48,1,1,7542,1,13437,1,1,1,7544,2,2,1,754,2,3,2,1628,1,1,7546,2,3,1,7548,3,4,2,1,7550,4,5,3,2,1,7552,1,13445,7554,1,1,7556,1,1,1,1,1,4228,1,13449,7558,1,13114,7560,2,2,1,7562,1,1,762,1,2,1396,1,1,714,1,4,7564,1,13456,112,1,1,7566,1,1,44,2,2,1,1,3,3,2,1,7568,4,4,3,2,1,7570,4,5,4,3,2,7572,1,1,2204,4,7,6,5,4,7574,1,1,7576,4,9,8,7,6,2206,1,1,7578,1,13468,44,1,6990,7580,1,13470,44,1,1,112,4,12693,4,3,1,7582,5,12694,5,4,2,1,7584,1,13471,7586,2,13472,1,7588,1,1,7590,1,13477,7592,1,1,178,1,2,62,1,1,7594,1,13481,162,1,1,7528,1,1,3930,1,1,7596,1,13485,7598,1,1,7600,2,2,1,44,3,3,2,1,7602,4,4,3,2,1,2960,4,5,4,3,2,200,1,1,1472,4,7,6,5,4,970,1,1,1136,1,1,7604,4,10,9,8,7,516,1,1,4588,4,12,11,10,9,44,1,1,516,1,1,7606,5,11,9,6,4,1,82,5,12,10,7,5,2,746,1,1,756,1,4403,7608,2,4404,1,506,2,4405,2,2948,1,1,2950,1,2,3160,1,3,56,2,4409,6,198,1,1,7610,1,1,7612,2,4412,9,198,1,1,7610,1,1,24,6,11,9,8,7,4,1,7614,7,12,10,9,8,5,2,1,2186,1,13517,618,1,1,516,2,8717,1,5720,1,1,7616,2,2,1,7618,1,13522,44,1,1,7620,1,11603,44,1,1,7622,2,3,1,7624,1,13527,200,1,1,178,1,1,7626,1,1,662,1,13531,7628,1,1,7630,1,1,506,1,11308,708,1,12415,7632,2,2,1,7634,1,1,7636,1,13538,6080,1,10422,178,1,1,740,1,1,740,1,11378,1352,1,1,7638,1,13544,1352,1,1,7640,1,13546,1352,1,1,740,1,13548,7642,1,1,7644,7,750,12,9,7,5,3,1,506,1,12350,1716,2,12351,1,7646,3,12352,2,1,7648,1,1,7650,1,7881,7652,1,1,756,1,2,112,1,1,2794,1,4,112,1,1,7654,1,2732,48,1,2733,1200,1,1,760,1,2735,1200,1,1,7656,3,5,3,1,750,3,6,4,2,7168,1,1,212,1,2,7168,1,1,24,3,5,3,1,7658,4,6,4,2,1,1608,1,13573,1608,1,13238,178,2,2,1,516,1,1,7660,1,1,7662,1,13578,7664,1,1,162,1,1,7666,2,2,1,5282,3,3,2,1,7668,1,1,7670,1,13584,1396,1,1,7672,1,1,7674,1,13587,6050,2,10161,4936,1202,3,10162,4937,1,24,1,8758,38,2,8759,1,162,2,8760,2,7676,1,1,7678,1,8763,24,1,1,46,2,2,1,7680,1,1,66,1,2,106,1,1,1628,1,13600,4,1,1,510,1,1,2178,1,13504,112,1,1,872,1,1,1,1,1,7682,1,13607,112,1,1,7684,1,1,652,1,1,7686,1,1,7688,3,7641,3227,3226,7690,1,1,714,1,2,1204,1,13615,62,1,1,7692,1,1,804,1,2,592,1,1,520,1,4,592,1,1,4296,1,6,7694,1,1,1490,1,8,7694,1,1,2204,1,10,7694,1,1,44,1,2,506,1,1,7696,1,14,592,1,1,7698,1,16,7694,1,1,7700,3,13535,3249,3248,7702,1,1,536,1,12374,5978,1,11473,1262,1,11474,5980,1,1,7704,3,10128,3,1,7706,1,1,7708,1,13642,7710,1,1,1204,1,2,62,1,1,4296,1,1,80,1,5,82,1,1,5080,1,1,608,1,8,80,1,1,7558,1,10,872,1,1,1,5,11,8,5,3,1,1,1,1,1,1,1,7712,8,14,11,8,6,4,3,2,1,7714,1,1,198,1,2,740,1,1,7716,3,4,3,1,162,3,5,4,2,606,1,1,1466,3,7,6,4,3074,1,1,592,3,9,8,6,62,1,1,7718,1,10925,198,1,10926,740,1,1,1086,1,13671,44,1,1,1,6,12896,12894,10882,10528,7533,1,1,1,1,7720,8,12898,12896,10884,10530,7535,3,2,1,7722,1,1,1,2,2,1,7724,3,3,2,1,7726,1,1,714,1,2,7728,1,13681,80,2,10574,1,7730,3,10575,2,1,7732,1,1,7734,1,13685,44,1,1,7736,1,1,2388,1,2,2656,1,1,520,1,4,1294,1,1,1208,1,11267,7738,4,11275,11273,11267,1,7740,1,1,1,1,1,1,1,1,7742,3,3,2,1,174,3,4,3,2,62,1,1,7744,1,13697,4670,1,13698,44,1,1,112,2,3,1,2388,3,4,2,1,7746,1,1,2656,1,2,62,1,1,7748,2,3,1,7750,1,13610,7094,3,3457,3454,1,7752,1,1,1396,1,2,7754,1,1,162,1,4,416,1,1,7756,1,3449,7758,1,1,7760,1,10745,7762,2,10746,1,1,3,10747,2,1,7764,4,10748,3,2,1,112,4,10749,4,3,2,7766,1,1,7768,1,2,7770,1,3,162,1,4,606,1,1,7772,1,13728,7774,1,11366,7776,1,3477,7778,1,13731,62,1,1,62,1,8917,62,1,11813,1244,1,1,970,1,1,48,1,134,150,1,1,2204,1,1,1632,1,13740,62,1,1,7780,1,1,7782,1,1,7784,1,13744,7786,1,6686,7788,2,2,1,7790,1,1,7792,1,13745,7794,1,1,7796,1,13750,7798,1,1,7800,1,12551,718,2,13751,883,7802,3,10242,117,115,7804,1,1,7806,1,1,1484,1,2,7808,1,1,7810,1,13759,7812,1,1,4326,1,1,7814,1,1,7816,1,127,7800,1,13428,1,1,1,162,1,13430,606,1,1,714,1,1,702,1,11026,7818,1,1,7820,1,3366,7822,1,1,7824,1,1,7826,1,13774,44,1,1,7828,1,1,2114,1,1,7830,1,1,3160,1,38,1,1,1,2206,1,11038,162,1,11039,1,1,1,1610,2,3,1,112,1,1,7832,1,1,1202,2,10360,5135,7834,1,13785,7836,1,1,7838,1,13790,7840,1,1,48,1,2,1396,1,1,762,1,4,1396,1,1,760,1,6,1396,1,1,160,1,8,48,1,1,1396,1,1,7842,5,10,8,6,4,1,7844,1,13802,1026,2,11767,1,7846,3,11768,2,1,1300,3,11769,3,2,3074,1,1,7848,3,11771,5,4,198,1,1,7850,3,11773,7,6,232,1,1,7852,1,13811,24,1,1,7670,1,1,7854,2,2,1,1300,2,3,2,3074,1,1,7856,1,13817,3330,1,1,762,1,2,1396,1,1,48,1,4,1396,1,1,6148,1,6,44,1,1,48,1,1,1396,1,1,6146,1,10,44,1,1,48,1,1,1396,1,1,50,1,14,48,1,1,1396,1,1,7858,6,16,14,12,8,4,1,1,1,1,7860,2,2,1,444,2,3,2,232,1,1,6082,2,5,4,198,1,1,7862,1,1,7864,1,11479,3330,1,1,762,1,2,1396,1,1,760,1,4,1396,1,1,7866,3,5,3,1,7868,4,6,4,2,1,726,4,7,5,3,2,44,1,1,162,1,1,416,1,1,7870,2,5,1,412,2,6,2,414,1,1,714,2,8,4,7872,1,13858,7874,1,1,762,1,2,4882,1,1,48,1,4,4882,1,1,7876,4,6,5,3,1,416,5,7,6,4,2,1,112,1,8050,7878,2,8051,1,7880,1,1,198,1,2,82,1,1,7882,1,1,516,1,3,7884,1,13873,68,1,1,48,1,2,1396,1,1,192,1,4,506,1,1,66,1,6,1428,1,1,7886,4,7,5,3,1,1610,1,9168,7888,1,1,24,1,1,7890,1,13885,7892,1,1,7894,1,1,7896,1,11145,1,1,1,416,1,1,1838,1,276,416,1,1,7898,1,13893,1396,1,1,7900,2,2,1,1,1,1,7902,1,13894,1602,1,6577,7904,1,13899,62,1,1,52,1,2,1302,1,1,46,1,4,66,1,1,7906,4,6,5,3,1,24,5,7,6,4,2,1,62,6,8,7,5,3,2,1,7908,7,9,8,6,4,3,2,1,7910,8,10,9,7,5,4,3,2,1,122,8,11,10,8,6,5,4,3,2,7912,1,1,7914,10,13,12,10,8,7,6,5,4,3,1,7916,1,1,7918,1,13914,24,1,1,7920,2,2,1,44,3,3,2,1,7922,4,4,3,2,1,7924,5,5,4,3,2,1,7612,5,6,5,4,3,2,198,1,1,7610,1,1,1466,5,9,8,7,6,5,2694,1,1,1262,1,1,7926,3,7,4,1,7928,1,1,7924,1,13928,7930,1,1,62,1,1,24,1,3,2298,1,1,7932,1,13933,572,1,13934,198,1,1,7934,1,13936,198,1,1,7936,1,13938,198,1,1,574,1,13940,198,1,1,1780,6,4028,9,7,5,3,1,7938,1,1,178,7,4030,11,9,7,5,3,1,7940,8,4031,12,10,8,6,4,2,1,7942,9,4032,13,11,9,7,5,3,2,1,7944,1,13947,2976,1,1,7946,2,2,1,2976,1,13950,7948,1,1,7950,1,13952,7952,1,1,48,1,2,1396,1,1,762,1,4,1396,1,1,760,1,6,1396,1,1,510,1,8,506,1,1,1102,1,2,8,6,10,8,6,4,2,1,7954,7,11,9,7,5,3,2,1,82,7,12,10,8,6,4,3,2,2188,1,1,1276,1,2,7956,10,15,13,11,9,7,6,5,4,2,1,1034,10,16,14,12,10,8,7,6,5,3,2,2730,1,1,7958,10,18,16,14,12,10,9,8,7,5,4,2774,1,1,2728,10,20,18,16,14,12,11,10,9,7,6,3198,1,1,882,10,22,20,18,16,14,13,12,11,9,8,312,1,1,7960,10,24,22,20,18,16,15,14,13,11,10,200,1,1,7962,10,26,24,22,20,18,17,16,15,13,12,236,1,1,7964,10,28,26,24,22,20,19,18,17,15,14,232,1,1,1248,10,30,28,26,24,22,21,20,19,17,16,200,1,1,402,10,32,30,28,26,24,23,22,21,19,18,4562,1,1,7966,1,13987,7968,1,13988,1922,1,1,7970,1,13990,7972,1,1,4118,1,7991,7974,4,6,4,2,1,3198,1,13994,4240,1,1,7976,1,13996,538,1,13997,274,1,1,178,2,3,1,7978,1,1,402,2,5,3,664,1,1,7980,1,1,7982,1,14004,402,1,1,3198,2,2,1,7984,2,3,2,7986,1,1,4562,1,3,82,2,6,5,3198,1,1,4240,1,1,5896,2,9,8,7988,1,1,7988,1,9,402,2,12,11,4562,1,1,7990,1,24,7992,1,14019,1,1,1,7994,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,7996,5,5,4,3,2,1,7998,1,1,8000,1,14028,616,1,1,1,2,2,1,8002,3,3,2,1,8004,1,14032,2206,1,1,108,1,1,516,1,13701,2976,3,11673,4403,1,82,1,12917,8006,1,1,1,1,1,1778,1,14040,2976,1,1,1222,1,2846,8008,1,1,682,1,1,1,1,1,1,1,1,8010,3,3,2,1,8012,1,14048,8014,1,1,8016,1,14050,8018,4,12748,11165,11163,1,28,5,12749,11166,11164,2,1,8020,6,12750,11167,11165,3,2,1,8022,1,1,8024,1,14055,8026,1,1,8028,1,14057,8030,1,1,8032,1,13723,8034,1,13724,198,1,1,5518,1,13726,8032,1,1,178,5,13730,2924,5,3,1,8036,6,13731,2925,6,4,2,1,162,6,13732,2926,7,5,3,2,1586,1,1,1590,1,2,8038,1,3,1588,1,4,8040,5,6,4,3,2,1,8042,6,7,5,4,3,2,1,8044,1,14073,112,1,1,48,1,1,1444,2,2,1,8046,1,1,8048,1,14078,608,1,13743,6350,2,2,1,8050,1,1,8052,1,14082,1274,1,13747,1496,1,14084,702,1,1,1274,1,1,24,3,5,4,1,8054,4,6,5,2,1,8044,1,1,756,1,1,48,1,2,1200,1,1,8056,1,14093,8056,1,11928,1632,2,2,1,8058,1,1,122,1,8615,8060,1,1,8062,1,14099,150,1,1,638,2,2,1,8064,1,1,8066,1,1,82,4,12801,11218,11216,9854,1,5,12802,11219,11217,9855,1,8068,6,12803,11220,11218,9856,2,1,7040,6,12804,11221,11219,9857,3,2,8070,1,1,8072,2,3,1,1,1,1,8074,1,14111,8076,1,1,8078,1,14113,8080,1,14114,8082,1,1,1132,1,868,8084,3,4,2,1,8086,1,14118,8088,2,14119,1,8090,2,14120,2,8092,1,1,8094,2,3,1,8096,1,14123,8098,4,12821,11238,11236,1,1,5,12822,11239,11237,2,1,8100,6,12823,11240,11238,3,2,1,8102,1,10963,4924,1,1,1,1,2931,8104,3,2933,2932,1,8106,1,14131,282,1,13999,44,1,1,282,1,1,1896,1,14135,198,1,1,82,1,1,6200,1,1,702,1,11180,8108,1,1,1,5,1342,10,7,3,1,1,1,1,1,1,1,1,1,1,8110,9,1346,14,11,7,5,4,3,2,1,64,9,1347,15,12,8,6,5,4,3,2,416,1,1,5502,9,1349,17,14,10,8,7,6,5,4,416,1,1,8112,3,5,3,1,714,3,6,4,2,8114,1,14152,1,2,1354,1,1,1,1,1,1,1,8116,5,1357,4,3,2,1,8118,1,13403,178,1,1,5720,1,13405,178,1,1,6790,1,14161,8120,1,1,178,1,1,8122,1,3,178,1,1,8124,5,1491,8,6,3,1,8126,1,1,8128,2,2,1,8130,3,3,2,1,506,3,4,3,2,1790,1,1,8132,1,14172,8134,1,1,8136,1,1,8138,2,2,1,64,2,3,2,416,1,1,8140,1,14178,688,3,12012,12011,1,8142,1,1,8144,2,2,1,6542,2,3,2,8146,1,1,112,2,5,4,3440,1,1,8148,1,2,8150,1,14187,8152,1,14103,1352,3,11820,2,1,688,4,11821,3,2,1,3440,5,11822,4,3,2,1,8154,1,14192,178,1,1,8156,1,1,8158,1,1,8160,1,14196,2472,1,1,8162,1,1,162,1,1656,7168,1,1,1,1,1,8164,2,14202,12038,178,1,1,8166,1,1,1,1,1,8168,1,11980,1352,1,1,6542,1,1,8170,1,14209,1,1,1,1,1,1,1,1,1,8172,4,4,3,2,1,8174,1,13013,1,1,330,8176,2,331,1,8178,1,1,714,1,1,8180,1,14219,8182,1,1,8184,1,1,8186,1,1,162,1,2,8188,1,1,708,1,4,178,1,1,150,1,1,8190,1,14225,762,1,14226,1396,1,1,1396,3,10177,3,1,8192,4,10178,4,2,1,8194,1,1,8196,1,1,8198,1,14235,8200,4,12933,11350,11348,1,8202,1,1,8204,1,14234,108,1,14235,82,1,1,616,3,14237,3,1,1,4,14238,4,2,1,8206,5,14239,5,3,2,1,1814,5,14240,6,4,3,2,366,1,1,8208,1,2,86,5,14243,9,7,6,5,8210,1,1,90,5,14245,11,9,8,7,3334,1,1,1,5,8,6,5,3,1,8212,6,9,7,6,4,2,1,1824,6,10,8,7,5,3,2,232,1,1,8214,1,14255,616,3,9883,1027,1,46,3,9884,1028,2,66,1,1,82,1,1,1,2,4,1,8216,3,5,2,1,1,1,1,8218,2,2,1,8220,1,14264,8222,1,1,8224,1,2217,8226,2,2218,1,796,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8228,5,5,4,3,2,1,8230,1,14272,44,1,8794,8232,4,14274,11213,2,1,8234,1,1,82,1,2,644,1,1,178,1,1,8236,3,5,4,1,8238,3,6,5,2,6306,1,1,8240,2,3,1,714,2,4,2,8242,1,14287,62,1,1,8244,1,14289,7118,1,14290,1616,1,1,1,3,11045,3,1,8246,1,14293,1,1,1,1,1,1,1,1,1,1,1,1,8248,5,5,4,3,2,1,8250,1,1,618,1,1,8252,1,1,680,2,8716,8486,8254,2,8717,8487,112,1,1,8256,2,8719,8489,112,1,1,8258,2,8721,8491,112,1,1,198,2,8723,8493,122,1,1,1296,1,1,8260,5,10,8,6,4,1,8262,1,1,8264,1,14314,8266,1,1,44,1,1,8268,1,1,5586,2,13117,11527,8270,3,13118,11528,1,1440,3,13119,11529,2,200,1,1,618,2,3,1,1180,1,1,44,3,5,3,1,8272,1,1,608,1,11537,8274,2,14242,1,4426,1,1,1,1,1,8276,1,14330,8278,1,1,8280,1,13131,898,1,13132,8282,1,1,8284,2,3,1,898,2,4,2,8282,1,1,714,2,6,4,8286,1,14339,1040,1,1,122,1,2,8288,1,1,970,1,4,8290,1,1,112,1,10535,724,1,14346,112,1,1,3160,3,13147,3,1,178,1,1,8292,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8294,7,7,6,5,4,3,2,1,46,1,11643,8296,1,1,760,1,2,3188,1,1,1396,1,4,3160,1,1,764,1,2,1,4,6,4,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3980,10,12,10,8,7,6,5,4,3,2,1,8298,1,14372,8300,1,14373,7260,1,1,1352,1,1,8302,1,1,8304,1,14377,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,108,6,6,5,4,3,2,1,1,2,3979,3648,8306,1,14385,616,1,1,970,1,2,1352,1,1,82,1,1,476,1,5,1352,1,1,82,1,1,46,1,8,66,1,1,82,1,1,1,5,11,10,7,4,1,1,1,1,8308,7,13,12,9,6,3,2,1,8310,1,1,8312,1,14400,178,1,1,8156,1,1,8314,1,1,8316,5,13101,11518,11516,10257,281,1,6,13102,11519,11517,10258,282,1,1,1,1,8318,8,13104,11521,11519,10260,284,3,2,1,8320,8,13105,11522,11520,10261,285,4,3,2,3742,1,1,8322,8,13107,11524,11522,10263,287,6,5,4,3742,1,1,8324,1,14412,66,1,10036,876,1,14414,1352,1,1,8326,5,5268,1187,4,3,1,1202,5,5269,1188,5,4,2,198,1,1,8328,5,5271,1190,7,6,4,44,1,1,3506,5,5273,1192,9,8,6,44,1,1,8330,5,5275,1194,11,10,8,198,1,1,8332,5,5277,1196,13,12,10,198,1,1,1500,6,11,9,7,5,3,1,1,7,12,10,8,6,4,2,1,8334,8,13,11,9,7,5,3,2,1,2378,8,14,12,10,8,6,4,3,2,178,1,1,2970,8,16,14,12,10,8,6,5,4,2704,1,1,2706,1,2,2972,8,19,17,15,13,11,9,8,7,2974,1,1,2976,8,21,19,17,15,13,11,10,9,8336,1,1,2704,8,23,21,19,17,15,13,12,11,178,1,1,1892,8,25,23,21,19,17,15,14,13,178,1,1,238,8,27,25,23,21,19,17,16,15,4714,1,1,1,9,16,14,12,11,9,7,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8338,17,24,22,20,19,17,15,13,11,9,8,7,6,5,4,3,2,1,8340,1,14454,450,1,14455,8342,1,1,1578,2,3,1,8344,1,1,1608,1,2,178,1,1,82,1,4,8346,1,1,8348,1,14463,8350,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8352,7,7,6,5,4,3,2,1,8354,1,14373,112,1,1,1396,1,1,764,1,1,8356,1,14476,8358,1,1,8360,1,14478,178,1,1,8,1,1,8362,2,2,1,8364,3,3,2,1,8366,1,4561,8368,2,4562,1,8370,1,14485,2774,1,14486,2730,1,1,8372,1,14488,1,1,1,1,1,1,8374,3,3,2,1,8376,1,1,8378,2,2,1,82,2,3,2,746,1,1,8380,2,3,1,8382,1,14497,6378,1,14498,6380,1,14499,178,1,1,664,1,1,1,2,2,1,6382,3,3,2,1,822,1,14504,6380,1,1,6380,1,9446,8384,5,10,9,4,2,1,760,5,11,10,5,3,2,536,1,1,4882,1,2,68,5,14,13,8,6,5,708,1,1,8386,4,6,4,3,1,8388,5,7,5,4,2,1,898,5,8,6,5,3,2,3158,1,1,1922,1,2,236,5,11,9,8,6,5,30,1,1,638,5,13,11,10,8,7,8390,1,1,8392,4,14519,13339,13338,13337,8394,4,14520,13340,13339,13338,970,1,1,1988,1,1,44,2,4,1,8396,1,1,8398,1,1,8400,1,14529,8402,1,14530,8404,1,1,8406,1,14532,8408,1,1,8410,3,5,3,1,8412,1,1,8414,1,14536,1578,1,1,8416,1,1,8418,2,2,1,198,2,3,2,4480,1,1,1428,2,5,4,4794,1,1,8420,1,14544,8422,2,2737,1,8424,1,1,236,1,2,30,1,1,1034,1,13402,1,1,1,1520,1,967,8426,2,968,1,2506,2,969,2,898,1,1,1,2,3,1,8428,1,9579,8430,2,9580,1,8432,1,14558,8434,1,1,8436,1,14560,8438,6,13258,11675,11673,6358,3918,1,1,7,13259,11676,11674,6359,3919,2,1,8440,8,13260,11677,11675,6360,3920,3,2,1,8442,1,1,8444,1,33,8446,1,1049,44,3,8566,2,1,82,1,1,3576,1,1,8448,4,8569,5,4,1,6558,4,8570,6,5,2,6556,1,1,446,4,8572,8,7,4,6556,1,1,8450,3,5,3,1,8452,1,14576,1,1,1,8454,2,2,1,8456,1,1,1,1,1,1,1,1,8458,3,3,2,1,8460,1,14583,232,1,5708,8462,2,2,1,8464,1,14586,8466,1,1,8468,1,14588,1274,1,14230,8470,2,2,1,8472,1,1,6312,1,1,8474,1,14593,3052,1,1,1208,1,1,8476,2,2,1,112,2,3,2,3440,1,1,1208,2,5,4,3440,1,1,8478,1,14601,8480,1,1,8482,1,1,3144,1,2,8484,1,1,8486,1,2,8488,1,3,3446,1,14608,8490,1,1,8492,2,2,1,8494,1,14611,1610,1,1,762,1,2,1396,1,1,1520,3,4,3,1,8496,4,5,4,2,1,8498,2,3420,3419,8500,2,11470,3878,8502,1,11479,506,1,11480,8504,1,1,2506,1,2,1,3,4,2,1,1,1,1,1,1,1,8506,6,7,5,4,3,2,1,8508,1,14627,178,1,1,8510,1,1,796,1,636,8512,1,1,8512,1,14632,796,1,1,3198,1,1,8514,2,4,1,8516,1,14636,1104,1,14637,192,1,1,4140,1,1,8518,1,14640,8520,1,1,162,1,2,1590,1,1,8522,2,3,1,8524,3,4,2,1,8526,1,14646,1746,1,1,8528,1,1,8530,1,14649,8532,1,14650,8534,1,1,8536,1,14652,8538,1,14653,4056,1,1,608,1,1,122,1,7900,8540,1,14657,122,1,1,8542,4,7,4,3,1,8544,5,8,5,4,2,1,8546,1,14661,8548,1,1,8528,1,14663,44,1,1,8550,1,1,82,1,2,1460,1,1,8552,1,14664,1484,2,12306,11670,8528,3,12307,11671,1,8554,1,14671,8556,1,14672,236,1,12336,796,2,2,1,8558,1,1,8560,3,4,3,1,8562,1,14677,8564,1,1,8566,1,1,1,2,2,1,1,1,1,8568,4,4,3,2,1,86,4,5,4,3,2,236,1,1,8570,1,13565,8572,1,14686,178,2,1358,1,664,3,1359,2,1,8574,4,1360,3,2,1,8576,1,1,8578,2,2,1,8580,1,1,8582,1,1892,82,1,1893,746,1,1,352,1,2,8584,1,3,178,1,1,8586,4,6,4,3,1,8588,5,7,5,4,2,1,1780,1,661,2344,1,14366,8590,2,2,1,8592,1,14704,8594,1,14705,198,1,1,162,1,1,2974,1,1,8596,1,13561,122,1,13562,86,1,1,8598,1,13511,80,1,13512,82,1,1,8600,2,3,1,1924,2,4,2,82,1,1,5662,1,1,8602,1,10567,178,1,1,82,1,1,8604,2,3,1,444,2,4,2,232,1,1,616,1,14725,352,1,1,8606,1,1,178,1,1,504,1,3981,44,1,1,8608,2,13530,1,516,1,1,3396,1,1,6078,1,14734,82,1,1,746,1,1,8610,2,2,1,8612,1,1,8614,1,14739,8616,1,1,8618,1,1,866,1,13594,510,1,1,8620,1,13596,382,1,14745,616,1,1,8622,2,2,1,1,1,1,350,1,14413,8624,1,1,44,1,1,1610,1,10906,382,1,1,8626,1,14655,8628,1,14656,6144,1,14657,48,1,1,1762,1,14659,48,1,1,8630,5,14661,4509,5,3,1,520,5,14662,4510,6,4,2,970,1,1,8632,5,14664,4512,8,6,4,970,1,1,8634,1,4,1296,1,12602,62,2,10724,1,8636,1,1,8638,1,1,714,1,2,8640,1,14771,62,1,1,44,1,1,8642,2,2,1,638,2,3,2,5838,1,1,1,1,1,8644,2,2,1,8646,2,5,1,592,2,6,2,718,1,1,3220,1,2,476,2,9,5,1296,1,1,24,2,11,7,1296,1,1,714,2,13,9,8648,1,12425,8650,2,12426,1,2960,2,12427,2,178,1,1,2494,1,1,8652,2,4,1,714,2,5,2,8654,1,11368,8656,1,14796,2118,1,1,1204,1,2,46,1,1,178,1,4,750,1,1,8658,1,14802,702,1,1,2416,1,14804,8660,1,1,8662,1,14707,8664,1,1,8666,1,1,8662,1,14809,8668,1,1,162,1,2,282,1,1,62,1,7277,2416,1,1,2416,1,14716,8670,1,1,162,1,2,130,1,1,62,1,4,760,1,1,44,1,1,8672,1,14822,7014,1,1,8674,1,14824,62,1,1,8676,1,1,8678,1,14827,8680,1,1,8682,1,14730,1838,1,14731,1252,1,1,2544,1,14733,1252,1,1,3150,1,14735,1252,1,1,768,1,11409,1028,7,3217,3216,8,6,4,2,1,8684,8,3218,3217,9,7,5,3,2,1,1778,8,3219,3218,10,8,6,4,3,2,1780,1,1,82,8,3221,3220,12,10,8,6,5,4,2188,1,1,402,8,3223,3222,14,12,10,8,7,6,708,1,1,7134,12,3225,3224,16,14,12,10,9,8,7,5,3,1,112,12,3226,3225,17,15,13,11,10,9,8,6,4,2,3468,1,1,7136,1,2,7138,1,3,7140,1,4,1778,12,3231,3230,22,20,18,16,15,14,13,11,9,7,1780,1,1,3468,1,1,8686,1,14755,112,3,3235,3234,1,1778,3,3236,3235,2,1780,1,1,7558,3,3238,3237,4,108,1,1,1042,3,3240,3239,6,174,1,1,1028,4,7,5,3,1,8688,5,8,6,4,2,1,708,5,9,7,5,3,2,24,1,1,8690,7,11,9,7,5,4,3,1,8692,7,12,10,8,6,5,4,2,3468,1,1,8694,1,14869,62,1,1,1028,1,1,8696,2,2,1,7134,3,3,2,1,112,3,4,3,2,3468,1,1,7136,1,2,7138,1,3,7140,1,4,1778,3,9,8,7,1780,1,1,3468,1,1,8698,1,14783,112,1,1,48,1,1,506,1,2,504,1,1,44,1,1,1028,3,5,4,1,8700,4,6,5,2,1,3858,4,7,6,3,2,618,1,1,112,1,11484,8702,1,1,1500,1,1,8705,1,1,8706,1,1,8708,1,14798,24,1,1,8710,2,2,1,82,2,3,2,746,1,1,1,2,3,1,1778,1,11930,1780,1,1,1028,2,9914,1,44,3,9915,2,1,232,3,9916,3,2,44,1,1,2344,3,9918,5,4,44,1,1,8034,3,9920,7,6,44,1,1,882,3,9922,9,8,44,1,1,516,8,9924,11,10,9,7,5,3,1,162,8,9925,12,11,10,8,6,4,2,1202,1,1,8712,1,1,1204,8,9928,15,14,13,11,9,7,5,62,1,1,1782,8,9930,17,16,15,13,11,9,7,618,1,1,86,8,9932,19,18,17,15,13,11,9,62,1,1,8714,8,9934,21,20,19,17,15,13,11,618,1,1,62,1,1,8716,8,9937,24,23,22,20,18,16,14,618,1,1,62,1,1,1202,8,9940,27,26,25,23,21,19,17,618,1,1,62,1,1,8718,8,19,16,14,12,10,7,4,1,8720,1,12572,2164,1,12573,178,1,1,8722,3,12575,3,1,8724,3,12576,4,2,8726,1,1,8728,3,12578,6,4,8730,1,1,1146,3,12580,8,6,8730,1,1,8732,1,4,86,3,12583,11,9,88,1,1,8734,1,14948,1,1,1,8736,2,2,1,8738,1,1,8740,1,13826,8742,1,14953,8744,1,1,516,1,5150,8746,1,1,8748,1,12160,1322,1,14958,4,1,1,750,1,2,1,1,1,860,2,3,1,2268,3,4,2,1,1348,1,7643,1104,1,13057,2682,1,1,8750,1,14868,8752,1,1,1,1,1,1,1,1,1,1,1,8754,4,4,3,2,1,890,1,14874,8756,1,1,1,1,1,1,1,1,8758,3,3,2,1,8760,1,12615,8762,1,1,8764,1,1,2954,1,14981,62,1,1,8766,1,14983,62,5,14982,13610,13609,13583,13582,8628,1,1,160,1,2,48,1,1,6144,1,4,48,1,1,1762,1,6,48,1,1,8768,5,8,7,5,3,1,8770,1,1,60,1,2,368,1,1,714,1,4,1294,1,14941,162,1,14942,1296,1,1,62,2,3,1,8772,1,1,8774,1,15002,62,2,5554,1,702,3,5555,2,1,1274,1,1,28,3,5557,4,3,1274,1,1,82,3,5559,6,5,2238,1,1,198,3,5561,8,7,5596,1,1,618,7,5563,10,9,7,5,3,1,652,8,5564,11,10,8,6,4,2,1,708,8,5565,12,11,9,7,5,3,2,516,1,1,8776,2,3,1,8778,2,4,2,796,1,1,6754,1,2,8780,2,7,5,796,1,1,1082,2,9,7,796,1,1,8782,7,11,9,8,6,5,3,1,8784,1,15025,652,1,1,1,1,1,1,1,1,1,1,1,5714,4,4,3,2,1,5720,1,12668,5612,2,12669,1,8786,1,1,1802,1,15031,8788,1,9556,8788,1,2486,2462,1,9558,2462,1,2488,28,1,2489,8788,1,1,28,1,9562,8788,1,1,8790,1,2493,7912,1,3893,8792,1,12620,24,10,12,11,10,9,8,6,4,3,2,1,8794,11,13,12,11,10,9,7,5,4,3,2,1,162,11,14,13,12,11,10,8,6,5,4,3,2,8796,1,1,516,11,16,15,14,13,12,10,8,7,6,5,4,3506,1,1,750,11,18,17,16,15,14,12,10,9,8,7,6,3506,1,1,8798,1,15054,24,1,1,8800,2,2,1,162,2,3,2,5328,1,1,1,2,3,1,1,1,1,8802,4,5,3,2,1,1520,1,15059,7576,2,15060,1,8098,1,1,8804,1,1,1,2,2,1,1,1,1,8806,4,4,3,2,1,112,1,4836,5816,1,1,476,1,1,8808,1,1,62,2,15073,13152,7908,1,1,8810,1,1,8812,2,2,1,4860,1,1,714,1,2,4784,1,5933,2462,1,5933,62,2,2,1,2394,1,1,7924,2,2,1,8814,1,1,714,1,2,8816,1,15083,8818,1,1,82,1,2,6952,1,1,5714,4,6183,6182,6181,6180,8820,1,1,62,1,13,510,1,1,8822,1,1,8824,1,14341,8826,1,1,8828,1,8912,1484,1,1,1,1,1,8830,1,15100,8832,1,15101,8834,1,15102,8836,1,15103,1,1,1,1,1,1,636,3,3,2,1,8838,1,15107,5270,1,1,636,1,1,8840,1,15108,8842,2,15109,1,708,2,15110,2,162,1,1,5720,2,15112,4,178,1,1,1,5,15114,6,5,3,1,1,1,1,8844,7,15116,8,7,5,3,2,1,8846,1,15119,1,1,1,1,1,1,1,1,1,1,1,1,8848,5,5,4,3,2,1,178,1,13389,62,1,13377,760,1,1,62,1,15098,760,1,1,62,1,13397,760,1,1,476,1,15102,724,1,1,8850,15,15132,13401,13400,13399,13397,13395,13393,13385,13379,24,9,7,5,3,1,8,16,15133,13402,13401,13400,13398,13396,13394,13386,13380,25,10,8,6,4,2,1,8852,17,15134,13403,13402,13401,13399,13397,13395,13387,13381,26,11,9,7,5,3,2,1,8854,17,15135,13404,13403,13402,13400,13398,13396,13388,13382,27,12,10,8,6,4,3,2,7224,1,1,112,17,15137,13406,13405,13404,13402,13400,13398,13390,13384,29,14,12,10,8,6,5,4,702,1,1,1104,1,1,1778,17,15140,13409,13408,13407,13405,13403,13401,13393,13387,32,17,15,13,11,9,8,7,1780,1,1,1,1,1,8856,21,15143,13412,13411,13410,13408,13406,13404,13396,13390,35,20,18,16,14,12,11,10,9,7,4,1,8858,6,15090,13413,13410,13408,13406,13389,2206,7,15091,13414,13411,13409,13407,13390,1,162,7,15092,13415,13412,13410,13408,13391,2,5328,1,1,2190,1,2,708,7,15095,13418,13415,13413,13411,13394,5,476,1,1,24,1,2,714,5,7,5,4,2,1,8860,1,15126,26,1,1,2206,2,2,1,8862,1,1,8864,1,2,8866,1,15160,2472,1,1,8868,1,1,1,1,1,1,1,1,1,1,1,8870,4,4,3,2,1,8872,1,12488,48,2,209,207,2268,3,210,208,1,1,1,15170,8874,1,1,7466,2,15172,10341,8876,1,1,24,1,1,8878,1,15175,6240,1,1,162,1,2,6080,1,1,516,1,4,8880,1,1,4048,1,4,2262,1,3,2190,1,6,7090,1,5,1,7,9,7,5,4,3,2,1,1,1,1,8882,9,11,9,7,6,5,4,3,2,1,1078,1,1,1,1,1,4998,2,2,1,8884,3,6044,6043,2574,5518,3,6045,6044,2575,636,1,1,3468,1,2,322,1,3,5282,4,5,3,2,1,8886,1,1,5458,2,15198,14862,44,1,1,8888,2,2,1,1490,1,15201,1490,1,10371,4100,2,2,1,44,1,1,8890,2,2,1,8892,1,14870,46,1,1,8894,1,1,2178,1,2,872,1,1,8896,1,15211,1,1,1,1,1,1,8898,3,3,2,1,192,3,4,3,2,5374,1,1,5502,3,6,5,4,82,1,1,362,1,1,64,3,9,8,7,82,1,1,362,1,1,8900,4,9,7,4,1,8902,1,15224,342,1,15225,8904,1,1,174,2,3,1,178,2,4,2,162,1,1,1,4,6,4,3,1,8906,1,13300,178,1,1,162,1,1,8908,2,2,1,8910,1,15235,1944,1,1,44,1,1,8912,1,1,8914,1,15239,8916,1,1,8918,1,1,8920,1,15242,62,2,5794,1,702,2,5795,2,1274,1,1,28,2,5797,4,1274,1,1,82,2,5799,6,2238,1,1,618,6,5801,8,7,5,3,1,24,6,5802,9,8,6,4,2,62,1,1,8922,8,5804,11,10,8,6,4,3,1,1,1,1,1,1,1,1,1,1,8924,4,4,3,2,1,8926,1,15258,5224,1,1,8928,1,1,8930,1,1,8932,1,15262,516,1,1,8934,1,1,8936,1,15265,644,1,15266,86,1,1,8938,2,3,1,8940,1,15269,8942,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8944,6,6,5,4,3,2,1,60,6,7,6,5,4,3,2,150,1,1,8946,2,15279,10477,4344,1,1,8948,2,2,1,8950,1,15282,8952,1,1,8954,1,15284,8956,1,1,8958,1,2,5422,1,1,8960,1,1,8960,1,3,714,3,5,2,1,8962,1,15291,506,1,1968,8876,3,10460,2,1,8964,1,15294,8966,1,1,8968,2,2,1,8970,1,1,192,1,2,64,1,1,8972,2,3,1,82,2,4,2,362,1,1,8974,4,6,4,3,1,6080,4,7,5,4,2,178,1,1,2262,1,1,8976,1,49,796,1,50,52,1,1,8978,3,52,3,1,8980,1,1,8982,1,1,8984,1,15313,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8986,7,7,6,5,4,3,2,1,8988,8,8,7,6,5,4,3,2,1,8990,1,15322,5282,1,1,150,1,1,8992,1,15325,638,1,1,150,1,1,8994,1,15328,8996,2,15329,1,8998,1,1,9000,1,1,6386,1,14996,9002,1,1,178,1,1,1,2,2,1,1,1,1,9004,4,4,3,2,1,24,4,5,4,3,2,46,1,1,62,4,7,6,5,4,9006,1,1,48,1,2,1832,1,1,1026,1,86,9008,2,87,1,9010,3,88,2,1,368,1,1,2248,2,2,1,178,2,3,2,516,1,1,708,2,5,4,516,1,1,162,1,4,162,1,3,1,5,7,5,3,2,1,9012,6,8,6,4,3,2,1,9014,1,15357,9016,1,15358,4100,1,1,9018,2,3,1,9020,1,1,714,1,2,9022,1,15363,178,1,1,750,2,2,1,9024,3,3,2,1,9026,1,1,714,1,2,9028,2,10654,1285,806,2,10655,1286,178,1,1,1,2,3,1,1,1,1,9030,4,5,3,2,1,9032,1,1,9034,1,15376,9036,1,1,80,1,2,592,1,1,9038,2,3,1,1,1,123,9040,2,124,1,9042,1,1,9044,1,15384,9046,1,1,9048,1,1,9050,1,15387,9052,3,13221,13220,1,3742,3,13222,13221,2,1988,1,1,796,1,1,402,3,13225,13224,5,1,1,1,1,1,1,9054,7,13228,13227,8,7,4,2,1,3742,7,13229,13228,9,8,5,3,2,1988,1,1,9056,2,3,1,750,2,4,2,7168,1,1,9058,1,2,82,2,7,5,2238,1,1,9060,6,9,7,6,4,3,1,9062,1,1,9064,1,15406,5518,1,15407,750,1,1,9066,3,142,3,1,644,3,143,4,2,86,1,1,9068,5,145,6,4,3,1,9070,1,1,9072,1,15414,9074,1,1,9074,2,2,1,9076,3,3,2,1,644,3,4,3,2,86,1,1,9078,2,3,1,9080,1,15421,9082,1,1,9084,1,1,9086,1,15424,2680,1,15425,4112,1,1,1890,1,15427,9088,1,1,9090,3,5,3,1,796,3,6,4,2,9092,1,1,178,5,8,6,4,3,1,9094,6,9,7,5,4,2,1,24,1,1,9096,2,2,1,714,2,3,2,9098,1,15437,1352,1,1,9100,2,2,1,9102,1,1,162,1,2,7194,1,1,82,1,4,9104,1,1,9106,1,15445,178,1,1,162,1,1,9108,1,1,9110,1,15446,1,1,1,1,1,1,9112,3,3,2,1,28,3,4,3,2,5896,1,1,9114,2,3,1,162,1,13118,9116,2,13293,1,9118,1,1,9120,1,15459,1,2,13293,1,1,1,1,9122,4,13295,3,2,1,9124,1,1,1472,1,2,2462,1,1,9126,1,15466,3742,1,11958,9128,2,2,1,9130,1,1,9132,1,13304,1988,1,13305,316,1,1,9134,2,3,1,9136,1,12677,9138,2,12678,1,1472,2,12679,2,2462,1,1,9140,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9142,7,7,6,5,4,3,2,1,9144,1,15486,1,38,15339,15337,15336,15334,15332,15330,15328,15326,15324,15322,15321,15319,15317,15314,15312,15310,15308,15306,15304,15302,15300,15298,15296,15295,15293,15291,15289,15287,15285,15284,15282,15280,15278,15277,15276,15274,15273,1,688,39,15340,15338,15337,15335,15333,15331,15329,15327,15325,15323,15322,15320,15318,15315,15313,15311,15309,15307,15305,15303,15301,15299,15297,15296,15294,15292,15290,15288,15286,15285,15283,15281,15279,15278,15277,15275,15274,2,1,1,1,1,1,1,1,1,1,1,9146,4,4,3,2,1,9148,1,15493,866,1,1,24,1,2,46,1,1,9150,2,3,1,754,2,4,2,112,1,1,9152,1,15500,9154,1,1,3950,1,1,476,1,2,1290,1,1,112,1,12352,9156,1,1,9158,1,14306,9160,1,15508,1,1,1,1,1,1,1,1,1,1,1,1,9162,5,5,4,3,2,1,9164,1,15514,1502,1,1,5282,1,1,9166,1,15517,178,1,5596,1042,1,15519,174,1,1,9168,1,15521,9170,1,1,1,4,6,5,3,1,1,1,1,1,1,1,9172,7,9,8,6,4,3,2,1,9174,1,15527,9176,1,1,9178,2,2,1,198,2,3,2,44,1,1,9180,2,3,1,714,2,4,2,9182,1,15534,9184,1,1,162,1,2,824,1,1,4760,2,3,1,9186,1,1,9188,1,1,9190,1,15541,82,1,1,9192,1,1,1196,1,1,9194,1,6848,1428,2,6849,1,9196,3,6850,2,1,2506,3,6851,3,2,232,1,1,9198,2,3,1,714,2,4,2,9200,1,15552,9202,1,1,9204,2,2,1,9206,2,3,2,162,1,1,9208,1,1,9210,2,4,1,9212,3,5,2,1,714,3,6,3,2,9214,1,15561,9216,1,1,9218,2,2,1,9220,3,3,2,1,9222,4,4,3,2,1,9224,5,5,4,3,2,1,9226,1,15567,7292,1,1,48,1,2,1396,1,1,762,1,4,1396,1,1,192,1,6,506,1,1,9228,4,7,5,3,1,9230,5,8,6,4,2,1,2774,5,9,7,5,3,2,1296,1,1,1244,5,11,9,7,5,4,198,1,1,3074,1,1,9232,1,15582,9234,1,1,9236,1,322,592,1,1,9238,1,1,46,1,2,510,1,1,52,1,4,510,1,1,9240,2,13228,12240,9242,1,15592,732,1,14473,1162,1,1,122,1,14475,282,1,1,9244,1,15597,82,1,1,9246,2,2,1,9248,3,3,2,1,9250,1,15601,232,1,8543,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9252,8,8,7,6,5,4,3,2,1,9254,1,15610,1,1,1,1,1,1,1,1,1,9256,4,4,3,2,1,1444,1,1,9258,2,2,1,9260,3,3,2,1,9262,1,15618,854,1,8560,178,1,1,1312,1,15621,854,1,1,178,1,1,82,1,11503,854,1,1,178,1,1,9264,4,9,7,4,1,9266,1,1,9268,1,15629,1,1,1,1,1,1,1,1,1,1,1,1,9270,5,5,4,3,2,1,2694,5,6,5,4,3,2,1262,1,1,898,5,8,7,6,5,4,9272,1,1,198,5,10,9,8,7,6,7610,1,1,9274,1,15641,9276,2,11520,1,1,3,11521,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,680,9,11527,8,7,6,5,4,3,2,1,9278,1,1,506,1,2,9280,1,1,680,1,5420,9282,1,1,506,1,2,9280,1,1,9284,2,3,1,714,2,4,2,9286,1,15659,9288,1,1,1,1,1,1,1,1,1,1,1,9290,4,4,3,2,1,9292,1,15665,9294,1,1,44,1,2,756,1,1,9296,3,4,3,1,9298,1,15670,9300,1,1,750,1,2,7168,1,1,9302,3,4,3,1,9304,1,1,9306,2,2,1,1102,2,3,2,880,1,1,756,2,5,4,880,1,1,1472,2,7,6,9308,1,1,516,1,2,3506,1,1,162,1,4,9310,1,1,5762,2,13,12,62,1,1,880,1,1,9312,1,15690,9314,1,1,178,1,2,750,1,1,1,2,3,1,1,1,1,1,1,1,9316,5,6,4,3,2,1,9318,1,15698,714,1,1,9320,1,15700,9322,1,1,9324,1,1,9326,1,15703,1808,1,1,9328,1,1,162,1,2,9330,1,1,516,1,4,9332,1,1,9334,1,15710,1204,3,11269,11264,1,9336,1,1,46,1,2,510,1,1,510,1,4,506,1,1,9338,3,5,3,1,9340,1,15718,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9342,7,7,6,5,4,3,2,1,9344,1,15726,62,1,6866,62,1,6986,9346,4,6864,3,2,1,9348,5,6865,4,3,2,1,9350,1,15731,9352,1,1,750,1,2,7168,1,1,9354,2,3,1,1792,2,4,2,9356,1,1,9358,2,6,4,9360,1,1,7168,2,8,6,9356,1,1,9362,1,15742,9364,1,1,9366,1,1,2774,1,2,1296,1,1,9368,1,15747,9370,1,15748,200,1,1,1500,3,7875,3,1,1,1,1,1,1,1,9372,3,3,2,1,9374,1,15754,9376,1,1,9378,1,1,9380,1,15757,9382,1,1,9384,2,2,1,9386,1,15760,7014,2,11639,1,24,3,11640,2,1,9388,4,11641,3,2,1,1,1,1,1,1,1,1,1,1,9390,4,4,3,2,1,192,4,5,4,3,2,48,1,1,9392,1,15770,62,1,1,9394,1,1,412,1,2,708,1,1,198,1,4,162,1,1,7168,1,1,1606,1,3,638,1,8,476,1,1,162,1,2,7168,1,1,476,1,8,9396,1,15784,3712,1,1,200,2,2,1,9398,1,15787,664,1,1,1,1,1,708,1,8469,9358,1,12835,9358,1,12833,7168,1,15793,9358,1,1,9400,4,5,4,3,1,9402,1,15796,44,1,1,162,1,1,9404,1,1,476,1,4,3496,1,1,8634,1,6,1202,1,1,9406,1,9672,9408,2,9673,1,162,1,1,9410,2,2,1,9412,1,15808,158,1,1,9414,1,15810,5288,1,1,9416,1,15812,9418,1,1,1196,1,13023,2694,1,1,5540,1,15816,636,2,15817,1,1352,1,1,8892,1,1,1,1,1,9420,1,15821,5540,1,1,9422,2,2,1,1352,1,1,8892,1,1,9424,1,6726,1,1,1,1,1,1,1,1,1,1,1,1,516,1,11387,9426,1,1,3968,1,1836,9428,1,15834,62,1,1,750,2,2,1,44,2,3,2,9430,1,1,1,2,3,1,9432,1,15840,150,1,1,1,1,1,1,1,1,476,1,11400,638,1,1,62,1,1,402,1,12750,9434,1,1,1826,1,15849,28,1,1,3968,1,1,9436,1,14590,9438,2,14591,1,9440,1,15854,44,1,1,9442,1,15856,638,1,1,62,1,1,9444,1,1,9446,1,15860,9448,1,1,82,1,2,5486,1,1,44,2,3,1,82,2,4,2,5486,1,1,9450,1,8546,158,1,8547,162,1,8548,1858,1,1,178,1,1,9452,1,15872,156,1,1,158,1,2,9454,1,15734,466,1,15735,468,1,1,162,1,15737,468,1,1,82,1,15739,834,1,1,9456,1,15882,402,1,1,9458,2,2300,1333,516,1,1,9460,1,1,9462,1,13524,762,1,1,9464,2,2,1,1352,2,3,2,638,1,1,4464,1,7356,9466,1,1,9468,2,2,1,9470,1,15895,1602,3,7471,7030,1,538,1,101,44,1,1,62,1,1,9472,1,15897,758,1,1,112,1,2,504,1,1,44,2,3,1,9474,1,1,9476,1,15903,112,1,1,506,1,1,504,2,2,1,44,1,1,9478,3,4,3,1,8156,1,15912,1688,1,1,9480,1,1,1352,1,2,8512,1,1,762,1,4,112,1,1,2894,1,1,192,1,7,112,1,1,578,1,1,724,1,10,1202,1,1,9482,1,10934,9484,2,15923,13501,112,1,1,44,1,2,9486,1,1,56,1,2,9488,1,15928,9490,2,15929,1,28,2,15930,2,1274,1,1,9492,4,15932,4,3,1,1828,4,15933,5,4,2,618,1,1,24,1,2,9494,4,15936,8,7,5,898,1,1,4784,4,15938,10,9,7,618,1,1,44,1,2,1102,1,1,5104,1,2,9496,1,15942,9498,1,1,9500,1,15948,62,1,1,5456,1,1,402,1,2,626,1,1,6978,1,11122,9502,2,11123,1,9504,1,15955,4,1,1,9506,1,1,402,1,2,626,1,1,9506,3,4,3,1,4,1,2346,2194,1,1,2178,1,2,872,1,1,1828,1,4,618,1,1,1352,3,5,3,1,9508,1,15965,4,1,1,8816,1,1,1164,1,2,3560,1,1,1,24,11142,11137,887,38,36,35,33,31,29,28,27,26,24,23,21,20,19,17,16,14,13,6,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7146,30,11148,11143,893,44,42,41,39,37,35,34,33,32,30,29,27,26,25,23,22,20,19,12,9,7,6,5,4,3,2,1,1644,1,15976,466,1,1,120,1,1,4202,1,11831,9510,1,11832,5774,1,11833,120,4,6326,3,2,1,9512,1,1,2178,1,2,506,1,1,714,1,4,62,1,15896,66,1,1,106,2,15898,1,2178,1,1,626,1,13831,6076,1,1,8044,1,1,756,1,1,1352,1,1,1,1,1,1,1,1,1,1,1,9514,4,4,3,2,1,4296,4,5,4,3,2,106,1,1,9516,1,16006,5418,1,1,38,1,2,1,1,1,466,2,3,1,120,1,1,9518,1,16012,9520,29,11182,11177,927,78,76,75,73,71,69,68,67,66,64,63,61,60,59,57,56,54,53,46,43,41,40,39,38,37,36,4200,29,11183,11178,928,79,77,76,74,72,70,69,68,67,65,64,62,61,60,58,57,55,54,47,44,42,41,40,39,38,37,44,1,1,1452,29,11185,11180,930,81,79,78,76,74,72,71,70,69,67,66,64,63,62,60,59,57,56,49,46,44,43,42,41,40,39,44,1,1,638,1,2,5350,29,11188,11183,933,84,82,81,79,77,75,74,73,72,70,69,67,66,65,63,62,60,59,52,49,47,46,45,44,43,42,44,1,1,1462,29,11190,11185,935,86,84,83,81,79,77,76,75,74,72,71,69,68,67,65,64,62,61,54,51,49,48,47,46,45,44,538,1,1,842,29,11192,11187,937,88,86,85,83,81,79,78,77,76,74,73,71,70,69,67,66,64,63,56,53,51,50,49,48,47,46,174,1,1,1102,29,11194,11189,939,90,88,87,85,83,81,80,79,78,76,75,73,72,71,69,68,66,65,58,55,53,52,51,50,49,48,538,1,1,9522,1,16027,3466,1,1,9524,1,1,592,1,2,3968,1,1,9526,1,11201,1102,1,11202,538,1,1,9528,1,16035,9530,1,1,82,1,2,5436,1,1,516,1,4,5436,1,1,9532,3,5,3,1,5172,1,16039,1196,1,16040,1944,1,1,44,1,1,1680,1,3496,1944,1,1,44,1,1,1680,1,10570,1944,1,1,44,1,1,9534,4,10,7,4,1,9536,1,1,9538,1,16054,62,4,7630,7041,7038,1,638,4,7631,7042,7039,2,62,1,1,244,1,13379,9540,2,13380,1,950,1,16060,44,1,1,9542,1,1,9422,1,16063,1352,1,1,1078,1,1,9544,1,1,9546,1,16067,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,13704,13408,1,1,1,1,1,1,9548,30,11245,11240,990,141,139,138,136,134,132,131,130,129,127,126,124,123,122,120,119,117,116,109,106,104,103,102,101,100,99,98,1858,30,11246,11241,991,142,140,139,137,135,133,132,131,130,128,127,125,124,123,121,120,118,117,110,107,105,104,103,102,101,100,99,38,1,1,162,1,2,4532,30,11249,11244,994,145,143,142,140,138,136,135,134,133,131,130,128,127,126,124,123,121,120,113,110,108,107,106,105,104,103,102,162,1,1,3760,30,11251,11246,996,147,145,144,142,140,138,137,136,135,133,132,130,129,128,126,125,123,122,115,112,110,109,108,107,106,105,104,174,1,1,9550,1,11253,9552,1,1,9554,1,16086,38,1,1,9556,1,1,9558,1,16085,9560,1,1,3466,1,9030,38,1,9031,5270,1,1,644,1,2,236,3,4,2,1,9562,1,16096,9564,1,16097,4882,1,16098,174,1,1,236,1,9434,9566,1,16101,1,1,1,1,1,1,714,3,3,2,1,2462,1,8267,1,1,1,1,1,1,1,1,1,1,1,1,9568,5,5,4,3,2,1,122,5,6,5,4,3,2,86,1,1,4658,1,2,1,1,136,1,1,1,9570,32,11285,11280,1030,181,179,178,176,174,172,171,170,169,167,166,164,163,162,160,159,157,156,149,146,144,143,142,141,140,139,138,2,1,112,32,11286,11281,1031,182,180,179,177,175,173,172,171,170,168,167,165,164,163,161,160,158,157,150,147,145,144,143,142,141,140,139,3,2,6962,1,1,1208,32,11288,11283,1033,184,182,181,179,177,175,174,173,172,170,169,167,166,165,163,162,160,159,152,149,147,146,145,144,143,142,141,5,4,6962,1,1,6962,32,11290,11285,1035,186,184,183,181,179,177,176,175,174,172,171,169,168,167,165,164,162,161,154,151,149,148,147,146,145,144,143,7,6,1826,1,1,756,32,11292,11287,1037,188,186,185,183,181,179,178,177,176,174,173,171,170,169,167,166,164,163,156,153,151,150,149,148,147,146,145,9,8,880,1,1,44,32,11294,11289,1039,190,188,187,185,183,181,180,179,178,176,175,173,172,171,169,168,166,165,158,155,153,152,151,150,149,148,147,11,10,506,1,1,880,1,1,3726,1,16128,112,1,1,506,1,1,9572,1,1,44,1,1,6962,2,4,1,9574,1,1,9576,2,14873,14872,9578,2,8340,1,9580,3,8341,2,1,1,4,8342,3,2,1,1,1,1,1,1,1,1,1,1,9582,8,8346,7,6,5,4,3,2,1,64,8,8347,8,7,6,5,4,3,2,864,1,1,1964,1,16046,9584,4,11315,9957,5711,1,1244,4,11316,9958,5712,2,232,1,1,1,2,3,1,4760,1,2535,62,1,1,9586,1,1,9588,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9590,5,5,4,3,2,1,2946,1,16158,9592,2,16159,1,9594,1,1,1520,1,16029,9596,1,16030,3532,1,2937,9598,4,11911,3,2,1,9600,1,16033,9602,2,14905,14904,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9604,7,7,6,5,4,3,2,1,9606,1,16175,9608,1,16176,412,1,5326,6952,1,16178,3334,1,1,4838,1,10179,196,1,10180,1826,1,15846,1826,1,13394,6100,1,15064,9610,1,16185,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9612,32,11360,11355,1105,256,254,253,251,249,247,246,245,244,242,241,239,238,237,235,234,232,231,224,221,219,218,217,216,215,214,213,77,76,4162,32,11361,11356,1106,257,255,254,252,250,248,247,246,245,243,242,240,239,238,236,235,233,232,225,222,220,219,218,217,216,215,214,78,77,618,1,1,564,32,11363,11358,1108,259,257,256,254,252,250,249,248,247,245,244,242,241,240,238,237,235,234,227,224,222,221,220,219,218,217,216,80,79,9614,1,1,9616,32,11365,11360,1110,261,259,258,256,254,252,251,250,249,247,246,244,243,242,240,239,237,236,229,226,224,223,222,221,220,219,218,82,81,1460,1,1,9618,1,16198,970,1,12078,232,1,1,44,1,1,1602,2,4,1,4292,1,2588,192,1,2589,62,1,1,756,1,1,618,1,1,66,1,2593,62,1,1,9620,1,1,510,1,2596,62,1,1,6998,1,1,2618,1,12093,232,1,1,44,1,1,1602,1,1,9622,1,16218,9624,1,1,178,1,1,4292,1,1,9626,1,16222,9628,1,16223,178,1,1,9630,1,16225,9632,1,16226,1,1,1,1,1,1,1,1,1,44,4,4,3,2,1,62,1,1,448,1,16147,9634,1,16233,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,124,9636,2,16239,81,9638,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9640,1,299,9642,1,16249,44,1,1,9644,1,1,6880,1,2,62,1,1,2960,1,4,200,1,1,1472,1,6,82,1,1,1666,1,1,9646,1,16256,1,1,1,9648,2,2,1,9568,1,16262,1,3,13472,11477,1,1,1,1,1,1,1,9650,32,11435,11430,1180,331,329,328,326,324,322,321,320,319,317,316,314,313,312,310,309,307,306,299,296,294,293,292,291,290,289,288,152,151,198,32,11436,11431,1181,332,330,329,327,325,323,322,321,320,318,317,315,314,313,311,310,308,307,300,297,295,294,293,292,291,290,289,153,152,5052,1,1,9652,32,11438,11433,1183,334,332,331,329,327,325,324,323,322,320,319,317,316,315,313,312,310,309,302,299,297,296,295,294,293,292,291,155,154,644,1,1,958,32,11440,11435,1185,336,334,333,331,329,327,326,325,324,322,321,319,318,317,315,314,312,311,304,301,299,298,297,296,295,294,293,157,156,644,1,1,9654,1,16273,1602,1,1,9656,1,1,1,1,1,1,1,1,1,1,1,9658,4,4,3,2,1,9660,1,16280,1,1,1,1,1,1,1,1,1,1,1,1,198,5,5,4,3,2,1,5052,1,1,9662,1,16287,2206,1,1,198,1,1,5052,1,1,9664,1,16291,9666,1,16292,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9668,9,9,8,7,6,5,4,3,2,1,638,9,10,9,8,7,6,5,4,3,2,62,1,1,2670,1,16304,9670,1,1,9672,1,16306,1,1,1,1,1,1,1,1,1,9674,30,11479,11474,1224,375,373,372,370,368,366,365,364,363,361,360,358,357,356,354,353,351,350,343,340,338,337,336,335,334,333,332,3780,30,11480,11475,1225,376,374,373,371,369,367,366,365,364,362,361,359,358,357,355,354,352,351,344,341,339,338,337,336,335,334,333,538,1,1,9676,1,16310,9678,2,3761,1,3198,1,1,9680,2,2,1,9682,1,16317,9684,1,1,9686,1,16319,1602,1,1,9688,2,2,1,1,1,1,1,1,1,1,1,1,9690,4,4,3,2,1,9692,1,16326,6908,1,1,162,1,2,3780,1,1,538,2,3,1,9694,1,16331,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1460,6,6,5,4,3,2,1,3780,6,7,6,5,4,3,2,538,1,1,38,6,9,8,7,6,5,4,3780,1,1,9696,1,16342,9698,1,1,1460,2,2,1,9700,1,1,2178,1,2,506,1,1,714,1,4,9702,1,16349,618,1,1,9696,1,1,1,1,1,1,1,1,1460,3,3,2,1,9704,1,16355,9706,2,10527,1,1,1,1,1,1,1,1,1,1,1,1,1,538,5,5,4,3,2,1,9708,1,16362,9710,1,1,9712,1,1,236,1,1,9714,1,16366,9710,1,1,9716,1,1,9718,1,16369,9720,1,16370,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9722,11,11,10,9,8,7,6,5,4,3,2,1,9724,1,16382,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9726,7,7,6,5,4,3,2,1,9728,1,16291,112,1,10203,128,1,13393,1,5,4071,4070,3,2,1,1,1,1,1,1,1,9730,8,4074,4073,6,5,4,3,2,1,448,1,8959,448,1,13250,750,1,15252,4178,1,1,122,1,15254,4178,1,1,2194,2,16067,11617,9732,1,16404,44,1,1,9734,1,16406,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9736,1,12,9738,1,1,9740,32,11586,11581,1331,482,480,479,477,475,473,472,471,470,468,467,465,464,463,461,460,458,457,450,447,445,444,443,442,441,440,439,303,302,8118,32,11587,11582,1332,483,481,480,478,476,474,473,472,471,469,468,466,465,464,462,461,459,458,451,448,446,445,444,443,442,441,440,304,303,9742,1,1,1244,32,11589,11584,1334,485,483,482,480,478,476,475,474,473,471,470,468,467,466,464,463,461,460,453,450,448,447,446,445,444,443,442,306,305,1202,1,1,1200,32,11591,11586,1336,487,485,484,482,480,478,477,476,475,473,472,470,469,468,466,465,463,462,455,452,450,449,448,447,446,445,444,308,307,1826,1,1,476,1,4,1202,1,1,1472,32,11595,11590,1340,491,489,488,486,484,482,481,480,479,477,476,474,473,472,470,469,467,466,459,456,454,453,452,451,450,449,448,312,311,2618,1,1,1202,1,1,9744,1,11598,3526,1,11599,38,1,1,1,2,3,1,9746,1,16433,2618,1,1,9748,1,1,592,1,2,3968,1,1,9750,1,16438,9752,1,1,9754,1,1,44,1,2,9756,1,1,8322,1,2,9758,4,5,4,2,1,9760,5,6,5,3,2,1,192,1,14511,1,1,1,1,1,1,1,1,1,1,1,1,506,5,5,4,3,2,1,9762,1,1,9764,1,91,38,1,92,5270,1,1,644,1,2,9766,3,4,2,1,1,1,1,9768,27,11628,11623,1373,524,522,521,519,517,515,514,513,512,510,509,507,506,505,503,502,500,499,492,489,487,486,485,484,2506,27,11629,11624,1374,525,523,522,520,518,516,515,514,513,511,510,508,507,506,504,503,501,500,493,490,488,487,486,485,236,1,1,9770,1,16462,9772,1,1,9774,1,1,9776,2,2,1,9778,1,16466,9780,1,1,714,1,2,9782,1,16469,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9784,7,7,6,5,4,3,2,1,9786,1,1,898,1,629,9788,1,16479,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9790,7,7,6,5,4,3,2,1,158,7,8,7,6,5,4,3,2,9792,1,7387,1,2,7388,1,1,1,1,1,1,1,1,1,1,9792,4,4,3,2,1,9794,1,16494,688,1,1,9792,1,1,9796,2,2,1,198,2,3,2,250,1,1,9768,1,16500,9798,1,16501,1,3,15725,13711,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9800,30,11679,11674,1424,575,573,572,570,568,566,565,564,563,561,560,558,557,556,554,553,551,550,543,540,538,537,536,535,534,533,532,82,30,11680,11675,1425,576,574,573,571,569,567,566,565,564,562,561,559,558,557,555,554,552,551,544,541,539,538,537,536,535,534,533,3576,1,1,86,1,1,3322,30,11683,11678,1428,579,577,576,574,572,570,569,568,567,565,564,562,561,560,558,557,555,554,547,544,542,541,540,539,538,537,536,86,1,1,3576,30,11685,11680,1430,581,579,578,576,574,572,571,570,569,567,566,564,563,562,560,559,557,556,549,546,544,543,542,541,540,539,538,9802,1,1,162,30,11687,11682,1432,583,581,580,578,576,574,573,572,571,569,568,566,565,564,562,561,559,558,551,548,546,545,544,543,542,541,540,1202,1,1,86,1,1,7768,1,3,86,1,1,298,1,4,6788,30,11693,11688,1438,589,587,586,584,582,580,579,578,577,575,574,572,571,570,568,567,565,564,557,554,552,551,550,549,548,547,546,1602,1,1,3322,1,1,82,1,2,3576,1,1,162,1,4,1202,1,1,7768,1,2,370,1,3,9804,1,11702,1,1,1,9806,1,16535,1602,1,1,1484,2,2,1,9808,1,1,1,1,1,3322,1,4,82,1,5,3576,1,1,9810,1,2,162,1,8,1202,1,1,7768,1,2,370,1,3,1204,1,12,52,1,1,9660,1,16547,9812,2,3998,1,1,1,1,1,1,1,1,1,1,4,4,4,3,2,1,9814,1,1,9816,1,2,618,1,1,9818,1,16559,1,1,1,9820,1,1,1484,1,16562,9822,1,1,1,1,1,9824,1,16565,6446,1,15446,3074,1,1,9826,1,5993,1,1,5994,9828,1,16570,44,1,13832,1,4,15795,11790,2,1,1,1,1,1,1,1,1,1,1,9830,1,2961,62,1,1,516,1,2,4930,1,1,824,1,2,9832,3,4,2,1,602,3,5,3,2,44,1,1,756,1,1,9834,1,2970,9836,1,1,9838,1,2972,52,1,1,756,1,1,44,1,2,756,1,1,9840,1,4,44,1,1,756,1,1,1790,1,7,44,1,1,756,1,1,1,4,9,7,4,1,1,1,1,1,1,1,9836,7,12,10,7,4,3,2,1,714,7,13,11,8,5,4,3,2,9842,1,12560,62,1,1,602,1,1,44,1,1,4472,1,3,44,1,1,4466,1,5,44,1,1,9844,1,7,44,1,1,9846,5,9,7,5,3,1,38,1,406,9848,1,1,9850,1,16616,1944,1,13520,44,1,1,82,3,9856,3,1,9852,1,1,1616,1,16621,9854,1,1,192,1,2,1884,1,1,1352,1,4,602,1,1,44,1,1,6042,1,3,9856,1,44,9858,1,10382,9860,2,10383,1,188,1,16629,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9862,9,9,8,7,6,5,4,3,2,1,968,1,9322,362,1,12601,9864,3,314,2,1,9866,29,11815,11810,1560,711,709,708,706,704,702,701,700,699,697,696,694,693,692,690,689,687,686,679,676,674,673,672,671,670,669,6880,29,11816,11811,1561,712,710,709,707,705,703,702,701,700,698,697,695,694,693,691,690,688,687,680,677,675,674,673,672,671,670,3466,1,1,150,1,2,60,29,11819,11814,1564,715,713,712,710,708,706,705,704,703,701,700,698,697,696,694,693,691,690,683,680,678,677,676,675,674,673,3466,1,1,584,1,1,150,1,3,584,1,1,9694,5,9,7,6,3,1,1294,5,10,8,7,4,2,362,1,1,412,5,12,10,9,6,4,968,1,1,9868,1,16660,1602,1,1,584,1,1,9694,2,2,1,1294,2,3,2,362,1,1,1274,1,12623,2734,1,1,9870,1,15542,9872,1,15543,968,1,1,9874,27,11840,11835,1585,736,734,733,731,729,727,726,725,724,722,721,719,718,717,715,714,712,711,704,701,699,698,697,696,156,1,16672,9876,1,16673,9878,1,1,9880,1,1,1290,1,6104,9882,2,16556,16554,9884,1,16678,2830,1,1,9886,1,1,1,1,1,9888,3,15903,15540,11896,1214,1,1,9694,2,2,1,9890,1,16685,9892,1,1,92,1,14523,9894,1,16688,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9896,29,11863,11858,1608,759,757,756,754,752,750,749,748,747,745,744,742,741,740,738,737,735,734,727,724,722,721,720,719,718,717,584,29,11864,11859,1609,760,758,757,755,753,751,750,749,748,746,745,743,742,741,739,738,736,735,728,725,723,722,721,720,719,718,9898,1,1,44,1,2,9900,1,1,638,1,4,9900,1,1,2388,29,11870,11865,1615,766,764,763,761,759,757,756,755,754,752,751,749,748,747,745,744,742,741,734,731,729,728,727,726,725,724,2446,1,1,1602,1,56,9902,1,1,1196,29,11874,11869,1619,770,768,767,765,763,761,760,759,758,756,755,753,752,751,749,748,746,745,738,735,733,732,731,730,729,728,2694,1,1,9904,1,9171,9906,1,16707,1294,2,16708,1,9908,1,1,1204,2,16710,3,9910,1,1,1616,2,16712,5,9912,1,1,1602,1,4333,44,3,12473,7467,1,3466,1,1,150,1,2,9914,5,12476,7470,4,2,1,9916,1,16716,618,1,1,9918,1,1,9920,1,1,9922,1,16724,9924,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9926,9,9,8,7,6,5,4,3,2,1,516,9,10,9,8,7,6,5,4,3,2,576,1,1,9928,1,16737,9930,1,16738,2524,1,14575,2544,1,16740,9932,1,1,9934,1,16742,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9936,1,16748,9938,1,1,48,1,2,1396,1,1,762,1,4,1396,1,1,2608,1,6,232,1,1,1212,1,8,1490,1,1,9940,5,9,7,5,3,1,1792,5,10,8,6,4,2,1780,1,1,1766,7,12,10,8,6,4,3,1,9942,8,13,11,9,7,5,4,2,1,198,8,14,12,10,8,6,5,3,2,9944,1,1,60,8,16,14,12,10,8,7,5,4,368,1,1,30,8,18,16,14,12,10,9,7,6,638,1,1,9946,1,1,872,8,21,19,17,15,13,12,10,9,1366,1,1,82,1,2,1770,8,24,22,20,18,16,15,13,12,232,1,1,9948,8,26,24,22,20,18,17,15,14,44,1,1,776,8,28,26,24,22,20,19,17,16,872,1,1,9950,1,16779,3170,1,16780,2694,1,1,9944,1,1,9944,1,15663,1840,1,16784,9952,1,1,9952,1,16009,1382,1,16787,368,1,1,9954,1,16789,9956,1,1,38,1,2,1,1,1,750,1,4,1,1,1,9958,3,5,3,1,198,3,6,4,2,9944,1,1,9960,1,16798,1,1,1,9962,2,2,1,9964,1,16801,5418,1,1,38,1,2,1,1,1,1,3,4,3,1,1,1,1,1,1,1,9966,6,7,6,4,3,2,1,2416,1,347,1,1,1,9968,1,16811,9970,1,1,2378,1,1,9972,1,10998,9974,1,1,5418,1,1,9976,1,16817,9978,1,16818,236,1,1,50,1,16820,2180,1,1,48,1,2,2216,1,1,9980,1,16725,1,1,1,1,1,12783,1,1,1,1,1,1,1180,4,12786,3,2,1,9982,1,1,9984,1,2758,9986,2,2759,1,9988,1,16833,9990,1,16834,1,1,1,1,1,1,1,1,1,174,4,4,3,2,1,9992,5,5,4,3,2,1,2180,1,12059,48,1,12060,1396,1,1,1,2,3,1,1,1,1,350,4,5,3,2,1,1992,1,16846,9648,1,1,9994,1,16848,9996,1,16849,9998,1,1,48,1,2,1396,1,1,762,1,4,1396,1,1,2608,1,6,232,1,1,1,4,7,5,3,1,1,1,1,1,1,1,10000,7,10,8,6,4,3,2,1,198,7,11,9,7,5,4,3,2,10002,1,1,82,7,13,11,9,7,6,5,4,10004,1,1,2924,7,15,13,11,9,8,7,6,10006,1,1,10008,1,16867,2924,1,16868,10006,1,1,10010,1,16870,10004,1,1,10012,1,16872,232,1,1,10014,1,16874,290,1,1,44,1,11158,10016,1,1,10016,1,10686,38,1,92,38,1,13586,10018,1,13587,10020,1,16882,38,1,1,10022,1,16884,38,1,1,1050,1,16886,898,1,1,10024,1,16888,3124,1,1,10026,1,13742,10026,1,16806,10028,1,16892,10030,1,1,10032,1,16894,898,1,1,708,1,2,3124,1,1,10034,2,3,1,10036,1,16899,10038,1,1,10040,1,1,1,1,2,10042,1,16903,10044,3,4996,28,1,10046,1,1,10048,1,16906,1040,1,16907,1826,1,1,3968,1,4793,30,1,16910,178,1,1,796,1,2,10050,1,1,10052,1,16914,10054,1,1,10056,1,16916,44,1,6345,1,2,2,1,10058,1,1,10060,1,16920,1602,1,1,38,1,2,1,1,1,750,1,4,1,1,1,1,3,5,3,1,1,1,1,1,1,1,1,1,1,10062,7,9,7,5,4,3,2,1,82,7,10,8,6,5,4,3,2,10064,1,1,10066,1,16933,44,1,1,10068,1,1,1466,1,2,82,1,1,10070,1,1,10072,1,2,10074,1,6,200,1,1,1,4,7,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10076,1,16948,200,1,1,1,2,2,1,1,1,1,1,1,1,166,5,5,4,3,2,1,1874,1,16620,38,1,16621,1572,1,1,1874,1,1,38,1,16825,1572,1,1,1874,1,1,10078,1,16961,10080,1,1,38,1,2,10082,1,1,162,1,4,10082,1,1,82,1,6,10084,1,1,4372,1,2,166,1,13991,10086,1,1,1904,1,2,236,1,1,10088,1,16974,618,1,1,10090,2,2,1,10092,1,16977,10094,1,1,10096,1,16979,178,1,1,3780,1,1,10098,1,16982,1,2,29,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10100,8,35,7,6,5,4,3,2,1,46,8,36,8,7,6,5,4,3,2,192,1,1,52,8,38,10,9,8,7,6,5,4,192,1,1,750,8,40,12,11,10,9,8,7,6,4178,1,1,10076,1,16897,1884,1,4900,10102,1,4901,200,1,8347,200,1,13573,10104,1,17001,728,1,17002,618,1,1,4178,1,17004,150,1,1,3466,1,2,1,4,6,4,2,1,1,1,1,1,1,1,1,1,1,10106,8,10,8,6,5,4,3,2,1,10108,8,11,9,7,6,5,4,3,2,5116,1,1,7968,8,13,11,9,8,7,6,5,4,6300,1,1,1814,8,15,13,11,10,9,8,7,6,4088,1,1,828,8,17,15,13,12,11,10,9,8,200,1,1,10110,8,19,17,15,14,13,12,11,10,1252,1,1,10106,1,17022,10108,1,17023,5116,1,1,6300,1,3037,1814,1,17026,4088,1,1,200,1,11970,10110,1,17029,1252,1,1,1,6,9,7,6,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,2742,11,14,12,11,9,8,6,5,4,3,2,1,762,11,15,13,12,10,9,7,6,5,4,3,2,1396,1,1,1,2,3,1,10112,3,4,2,1,82,3,5,3,2,10114,1,1,452,3,7,5,4,1034,1,1,10116,1,17045,10118,1,1,38,1,2,1,1,1,750,1,4,1,1,1,1,1,3,1,4,6,4,2,1,1,1,1,10106,6,8,6,4,3,2,1,10108,6,9,7,5,4,3,2,5116,1,1,7968,6,11,9,7,6,5,4,6300,1,1,1814,6,13,11,9,8,7,6,4088,1,1,828,6,15,13,11,10,9,8,200,1,1,10110,6,17,15,13,12,11,10,1252,1,1,860,1,603,1432,2,604,1,10120,1,1,1,1,1,10122,1,17069,10124,1,1,1,1,1,1,1,1,9970,1,12357,1,1,1,1,1,1,1,1,1,10126,4,4,3,2,1,1,1,1,10128,1,17079,9970,1,1,10106,1,1,10108,1,2,5116,1,1,7968,1,4,6300,1,1,1814,1,6,4088,1,1,828,1,8,200,1,1,10110,1,10,1252,1,1,10130,1,17092,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,618,6,6,5,4,3,2,1,1,7,7,6,5,4,3,2,1,1,1,1,1,1,1,10132,10,10,9,8,7,6,5,4,3,2,1,10134,1,17103,2890,1,17104,232,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,10132,7,8,6,5,4,3,2,1,10136,1,1,714,1,2,10138,1,17114,1500,1,1,10140,1,1,4242,1,2,834,1,1,92,1,4,10142,1,1,90,1,6,10142,1,1,236,4,7,5,3,1,10144,1,17124,10146,1,1,1,2,2,1,1,1,1,374,4,4,3,2,1,10148,4,5,4,3,2,82,4,6,5,4,3,10150,1,1,1,2,3,1,1268,3,4,2,1,10152,1,17134,1,1,1,1,1,1,1,1,1,374,4,4,3,2,1,10154,4,5,4,3,2,1268,1,1,10156,1,17141,10158,1,1,268,1,2,4338,1,1,1348,1,165,282,2,166,1,1240,1,17147,5156,1,1,1,1,1,1,1,1,10160,3,3,2,1,3004,1,15221,618,1,1,10162,1,17154,1,1,1,1,1,1,1,1,1,1,1,1,618,5,5,4,3,2,1,128,1,1,198,5,7,6,5,4,3,10164,1,1,92,5,9,8,7,6,5,4134,1,1,708,5,11,10,9,8,7,162,1,1,1296,1,1,10166,1,597,1,1,1,1,1,1,1,1,1,1,1,1,10168,5,5,4,3,2,1,10170,1,17174,10172,1,17175,178,1,17176,516,1,1,10174,2,3,1,10176,1,17179,680,1,14421,48,1,1,760,1,1,44,1,1,1396,1,3,152,1,1,44,1,1,1986,1,6,44,1,1,10178,1,17189,128,1,12388,10164,1,16071,24,1,14236,10180,1,17193,1,1,1,1,1,1,62,3,3,2,1,10182,1,17197,1,1,1,1,1,1,1,1,1,10184,4,4,3,2,1,200,4,5,4,3,2,178,1,1,250,1,1,10186,1,17205,10188,1,1,44,1,1,1210,2,2,1,10190,3,3,2,1,274,3,4,3,2,198,1,1,898,1,2,1102,3,7,6,5,198,1,1,272,3,9,8,7,198,1,1,10192,1,17217,236,1,1,10194,1,17219,1,1,1,1,1,1,1,1,1,10196,4,4,3,2,1,82,4,5,4,3,2,10198,1,1,10200,1,17226,112,1,1,10202,1,1,10204,2,2,1,2588,2,3,2,898,1,1,4508,2,5,4,898,1,1,10206,1,17234,10208,1,1,10210,1,17236,10212,1,1,10214,1,17238,3128,1,14782,236,1,14783,200,1,14784,236,1,502,3128,1,503,10216,1,14191,214,1,14192,216,1,1,202,1,14194,204,1,1,206,1,14196,208,1,1,10218,1,17251,10220,1,1,10222,1,17253,10224,1,1,1,1,1,1,1,1,10226,3,3,2,1,10228,1,17258,10124,1,1,618,1,473,162,1,474,10230,1,1,10232,1,17263,1,1,1,1,1,1,10234,3,3,2,1,536,3,4,3,2,236,1,1,1248,3,6,5,4,200,1,1,882,3,8,7,6,312,1,1,766,3,10,9,8,1252,1,1,10236,1,17275,1,1,1,1,1,1,1,1,1,1252,4,4,3,2,1,10238,1,17280,10240,1,1,10242,1,17282,44,5,16506,14492,12503,12501,1,10244,6,16507,14493,12504,12502,2,1,10246,1,14137,1,1,1,1,1,1,10248,3,3,2,1,1,1,2544,1,1,1,10250,3,2546,2,1,198,3,2547,3,2,314,1,1,322,1,6105,10252,1,14001,236,1,1,10254,1,17297,112,1,1,10256,1,1,10258,1,1,1,1,1,1,1,11464,1,1,1,1,1,1,1,1,1,5448,1,17306,1610,1,1,2760,1,1,2894,1,17309,402,1,1,1,1,1,10260,1,17312,10262,1,1,10264,1,17314,1,1,1,1,1,1,10266,3,3,2,1,310,3,4,3,2,372,1,1,10268,1,17320,1,1,1,1,1,1,1,1,1,1,1,1,10270,5,5,4,3,2,1,162,5,6,5,4,3,2,4210,1,1,82,5,8,7,6,5,4,4210,1,1,10272,1,17330,1,1,1,1,1,1,1,1,1,1,1,1,10274,5,5,4,3,2,1,10276,1,17336,1,3,12557,12555,1,1,1,1,1,1,1,1,1,1,10278,7,12561,12559,5,4,3,2,1,10280,1,17342,10282,1,1,10284,1,17344,1,1,1,1,1,1,1,1,1,1,1,1,10286,5,5,4,3,2,1,1792,5,6,5,4,3,2,1780,1,1,1838,5,8,7,6,5,4,232,1,1,350,5,10,9,8,7,6,5896,1,1,112,5,12,11,10,9,8,10288,1,1,10290,1,17358,10292,1,1,762,1,2,1396,1,1,10294,2,3,1,4896,1,16989,10296,1,1,448,1,16245,10298,1,17366,1,1,1,1,1,1,1,1,1,10300,4,4,3,2,1,366,4,5,4,3,2,368,1,1,3136,4,7,6,5,4,368,1,1,200,4,9,8,7,6,178,1,1,10302,1,1,10304,1,17378,10306,1,17379,10308,1,1,10310,2,3,1,10312,1,17382,10314,1,1,10316,1,17384,1396,1,1,10318,2,2,1,770,2,3,2,232,1,1,10320,1,17389,4516,1,17390,3742,1,1,10322,2,3,1,3506,2,4,2,5448,1,1,10324,1,17395,10326,1,1,162,1,2,1,1,1,38,1,4,1,1,1,10328,3,5,3,1,178,1,3408,7298,1,17403,198,1,1,10330,1,17405,638,1,1,1,3,5,3,1,10332,1,17408,10334,1,1,82,1,7088,10336,1,1,1,1,1,10338,1,17413,1,1,17329,112,1,5849,112,1,10937,112,1,14678,10340,10,15049,14627,12634,3073,3071,5,4,3,2,1,10342,11,15050,14628,12635,3074,3072,6,5,4,3,2,1,5962,11,15051,14629,12636,3075,3073,7,6,5,4,3,2,232,1,1,1250,11,15053,14631,12638,3077,3075,9,8,7,6,5,4,232,1,1,5752,11,15055,14633,12640,3079,3077,11,10,9,8,7,6,232,1,1,2588,11,15057,14635,12642,3081,3079,13,12,11,10,9,8,232,1,1,10344,1,17428,10346,1,1,10348,2,2,1,1396,3,3,2,1,10350,4,4,3,2,1,122,4,5,4,3,2,272,1,1,10352,1,17435,3096,1,11856,1,2,2,1,1,1,1,1,1,1,1,1,1,10354,6,6,5,4,3,2,1,10354,1,17442,10356,1,1,1,1,1,10358,1,17445,10360,1,1,10362,1,1,178,1,2,942,1,1,280,1,2,10364,1,17451,1,1,1,1,1,1,1,1,1,10132,4,4,3,2,1,10366,1,1,10368,1,17457,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,48,6,6,5,4,3,2,1,10370,7,7,6,5,4,3,2,1,506,7,8,7,6,5,4,3,2,636,1,1,1396,7,10,9,8,7,6,5,4,636,1,1,324,1,4,324,1,3,898,7,14,13,12,11,10,9,8,158,1,1,472,7,16,15,14,13,12,11,10,158,1,1,412,7,18,17,16,15,14,13,12,158,1,1,10372,1,14693,1,1,1,1,1,1,10374,3,3,2,1,10376,1,17481,1,4,14691,12698,12696,1,1,1,1,10378,6,14693,12700,12698,3,2,1,232,1,1,10380,1,17486,1396,1,17151,10382,2,17152,1,5520,1,17489,10384,1,17490,1,1,1,1,1,1,728,3,3,2,1,10386,1,492,714,1,16717,10388,1,17496,2608,1,17497,232,1,1,10390,1,17499,44,1,1,10392,1,17501,10394,1,1,10396,1,17503,1,2,15135,1,1,1,1,1,1,1,10398,5,15138,4,3,2,1,536,5,15139,5,4,3,2,538,1,1,1462,5,15141,7,6,5,4,538,1,1,1218,5,15143,9,8,7,6,538,1,1,1102,5,15145,11,10,9,8,538,1,1,10400,5,15147,13,12,11,10,538,1,1,4202,5,15149,15,14,13,12,538,1,1,4204,5,15151,17,16,15,14,538,1,1,842,5,15153,19,18,17,16,174,1,1,3146,5,15155,21,20,19,18,232,1,1,230,5,15157,23,22,21,20,232,1,1,5114,5,15159,25,24,23,22,3466,1,1,150,1,2,764,5,15162,28,27,26,25,150,1,1,3466,1,2,10402,1,17534,112,1,1,10202,1,1,10404,2,2,1,1102,2,3,2,538,1,1,1218,2,5,4,538,1,1,10406,1,17542,10408,1,1,1,2,2,1,10410,1,17545,1,1,1,1,1,1,1,1,1,1,1,1,10412,5,5,4,3,2,1,112,5,6,5,4,3,2,6232,1,1,1208,5,8,7,6,5,4,6232,1,1,1838,5,10,9,8,7,6,10414,1,1,10416,1,17557,10418,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10420,8,8,7,6,5,4,3,2,1,724,8,9,8,7,6,5,4,3,2,602,1,1,44,1,1,44,8,12,11,10,9,8,7,6,5,1462,1,1,1,3,6,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3330,1,17576,10422,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10424,1,17589,128,1,1,122,1,2,1792,1,1,112,1,4,82,1,1,5122,1,1,10426,4,15227,14931,1523,1522,10428,1,17597,1602,1,1,10430,2,2,1,538,2,3,2,796,1,1,10432,1,1,44,2,6,5,3322,1,1,10434,1,17605,10436,1,1,10438,1,179,280,1,180,618,1,1,1,2,3,1,1,1,1,1,1,1,10440,5,6,4,3,2,1,10442,1,17614,150,1,15248,1,5,15247,14856,3944,2,1,1,1,1,1,1,1,1,1,1,1,1,1,10444,10,15252,14861,3949,7,6,5,4,3,2,1,10446,1,17622,10448,1,14475,82,1,14476,5122,1,1,10450,1,17626,112,1,1,1210,1,1,10452,2,2,1,62,1,14755,10454,1,1,10456,1,17632,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10458,6,6,5,4,3,2,1,10460,1,17639,764,1,17640,62,1,1,750,1,14801,5122,1,1,1,3,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10462,1,17652,1,1,1,1,1,1,10464,3,3,2,1,10466,1,17656,1,1,1,1,1,1,1,1,1,10468,4,4,3,2,1,10470,1,17660,10472,2,17661,1,1,1,1,10474,1,17664,8332,1,758,10476,1,17666,1,1,1,1,1,1,10478,3,3,2,1,10480,1,17670,10482,1,1,10484,1,17672,1254,1,17673,232,1,1,1252,1,6822,236,1,6823,10486,4,5,3,2,1,10488,1,17678,9948,1,17679,44,1,1,1250,1,17681,1252,1,1,10490,3,5,3,1,10492,1,14556,9948,1,14557,44,1,1,1250,1,14559,1252,1,1,146,1,14561,10494,1,1,210,1,2,10496,1,17692,10498,1,1,2306,1,2,210,1,1,10500,1,17696,10502,1,1,10504,1,17698,112,1,1,1210,1,1,10506,2,2,1,5936,2,3,2,44,1,1,3858,1,1,888,2,6,5,82,1,1,2194,2,8,7,44,1,1,5374,1,1,776,1,17710,10508,1,1,10510,1,17712,10512,1,1,236,1,2,6990,1,1,10514,2,3,1,1,1,1,10516,1,17718,3466,1,79,150,1,80,24,3,3,2,1,1,4,4,3,2,1,1,1,1,1,1,1,9970,7,7,6,5,4,3,2,1,1572,1,1,10518,2,2,1,10520,1,17728,5428,1,1,162,1,2,2306,1,1,10522,1,17732,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,10524,7,7,6,5,4,3,2,1,10526,1,17740,10528,1,17741,4000,1,1,10530,1,1,162,1,2,1,1,1,750,1,4,1,1,1,62,1,11548,68,1,1,1602,1,40,10532,1,1,28,1,2,1040,1,1,10534,1,17754,1,1,1,1,1,1,10536,3,3,2,1,10538,1,17758,1238,1,17759,232,1,1,10540,2,3,1,872,1,17674,7240,2,16562,1,162,2,16563,2,86,1,1,9802,1,2,290,1,3,10542,4,5,3,2,1,1,5,6,4,3,2,1,1,1,1,10544,7,8,6,5,4,3,2,1,10546,1,17772,1,1,1,1,1,1,1,1,1,370,4,4,3,2,1,10548,1,17406,10550,1,17778,112,1,1,10552,1,1,1832,1,2,638,1,1,48,1,4,162,1,1,10554,2,7226,7224,1,1,1,10556,1,17787,10558,1,1,1,1,9203,1,1,1,10560,4,15555,9205,2,1,762,4,15556,9206,3,2,1396,1,1,48,4,15558,9208,5,4,1396,1,1,10562,3,5,3,1,10564,1,17797,4242,1,17798,10566,1,1,3198,1,2,10568,3,4,2,1,970,1,43,232,1,1,10570,1,45,232,1,1,10572,1,17806,44,1,1,3322,1,1,1158,1,2,10574,1,1,1156,1,4,10574,1,1,162,1,6,416,1,1,38,1,8,10576,1,1,10578,1,2,82,1,11,10580,1,1,3506,1,13,5448,1,1,10582,1,17822,1278,1,1,10584,1,1,1,1,1,10586,1,4218,10588,1,17827,9816,1,17828,618,1,1,1,3,10379,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,9458,9,10385,9,7,6,5,4,3,2,1,724,9,10386,10,8,7,6,5,4,3,2,766,1,1,68,9,10388,12,10,9,8,7,6,5,4,766,1,1,726,1,4,760,9,10391,15,13,12,11,10,9,8,7,44,1,1,1466,1,1,10590,5,9,7,5,4,1,1,6,10,8,6,5,2,1,5972,1,14874,1202,1,12857,7768,1,12858,10592,1,17850,312,1,1,10594,1,17852,10596,1,1069,602,1,17850,44,1,1,10598,1,17852,4858,2,17853,1,506,1,14107,3468,1,1,44,1,1,10600,6,14060,5307,5303,5299,5297,1,1762,1,17859,10602,2,17860,1,7014,1,1,4056,1,13034,10604,1,1,750,1,2,166,1,1,898,1,16616,10606,1,1,1296,1,1,10608,1,17739,898,1,1711,3506,1,17741,1290,1,1,4106,1,2,62,1,15118,62,1,15943,62,1,3744],
    ends: [13,2,5,1,2,3,2,1,2,2,2,2,2,2,16,38,2,3,9,3,12,4,3,2,5,3,2,6,2,4,3,4,103,2,3,3,10,113,1,2,1,2,3,2,1,1,1,8,129,2,1,2,3,2,1,3,2,145,1,1,147,306,222,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,2,2,9,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,2,2,4,50,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,6,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,2,2,51,2,2,2,1,2,2,2,2,2,3,8,1,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,13,2,2,2,1,10,69,5,2,7,3,3,2,3,3,10,2,1,2,2,2,5,1,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,7,5,2,4,8,2,3,2,1,2,82,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,2,2,75,2,91,1105,1,1,1,1,1,1,2,1,1,1,1,1,1,2,1,1,1,1,4,6,2,2,2,2,7,2,2,2,2,2,2,2,3,2,5,4,2,2,6,2,1,1,1,1,1,1,1,1,1,1,2,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,2,2,3,5,3,3,1261,2,1,142,1276,3,4,8,2,1,2,2,2,73,18,9,54,4,5,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,5,22,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,14,1,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,1,3,2,2,1,2,2,2,1,2,2,2,2,3,2,38,1744,4,21,23,9,14,2,2,2,2,2,2,2,2,2,5,3,2,11,2,2,1,2,1,3,9,3,3,4,4,4,1,4,2,2,2,2,1,81,1943,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,24,6,9,2,2,1,5,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,5,11,2133,5,5,3,4,6,2,1,1,1,1,1,2163,177,2174,2,2,2,2,2,2,2,2,2,3,3,2,2,22,5,2,2,1,1,9,2,2,1,2,2,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,4,11,2,2,2,4,2,2,2,2,11,2,2,1,3,2,2,3,20,6,15,5,11,2,2,2,2,2,2,1,1,1,1,1,1,1,2,2,2,27,7,2,7,2,2,2,2,1,2,2,2,1,1,2,2,3,1,3,1,1,2,3,3,3,3,1,1,2,2,2,2,2,2,1,6,2,2,6,2,1,1,3,2,2,2,1,1,1,2,3,3,2,14,2,1,2,1,2,1,1,1,1,2,1,2,2,2,2,2,1,12,5,6,2,8,9,4,8,9,2,2,2,2,2,1,3,3,18,5,1,9,24,4,42,2748,6,4,3,2,15,3,2,2,3,4,2,2,7,2,2,1,2,2,2,2,2,3,3,2,2,2,4,3,2,4,3,2,2,1,3,5,3,4,6,2,3,4,2879,1,2,2,1,2890,62,2897,2,3,2,2,9,3,2,1,2,4,6,2,1,1,1,5,11,13,3,2,6,7,12,7,2,2,3,3,1,2,2,2,2,4,3,3,2,1,2,1,11,2,3,1,4,2,4,3,11,10,2,2,2,3,6,9,2,7,3,1,10,13,3139,5,3,3,2,4,5,2,7,2,2,2,2,4,2756,124,299,1,94,3183,3,2,2,2,2,2,1,3,2,2,12,3,2,3,1,2,1,2,1,1,1,1,3,2,6,7,3,2,2,1,1,1,2,2,2,2,2,2,2,2,2,2,8,2,17,2,17,2,3,3,2,2,2,2,2,3,18,20,13,7,19,2,2,2,2,3,2,2,3,7,7,6,2,25,16,4,14,3,2,2,1,2,7,8,2,3,2,5,2,5,6,13,4,26,3593,5,2,1,1,8,5,2,2,7,3,3,9,2,1,4,3,3,8,2,2,3,2,2,7,3,3,1261,2433,1,89,3592,116,2,2,2,2,2,1,3,22,3,3,17,2,2,2,2,2,1,3,13,2,3,7,1,1,10,10,1,2,2,2,2,2,1,3,2,10,2,2,2,1,2,2,2,5,2,3,9,2,1,3,3,3,11,2,3,2,2,2,3,13,2,1,5,2,1,2,2,2,30,5,3,2,2,2,2,2,1,5,2,6,5,2,7,5,3,4,3,26,4048,5,4,3,1,10,3,1,2,2,2,6,9,3,2,2,2,4,3,3,2,3,4,2,1,2,2,4131,1,28,4133,2,3,2,22,20,7,2,13,9,2,2,2,2,9,2,4,5,7,21,11,9,13,3,9,20,3,6,32,4345,2,2,2,9,3,8,5,6,2,3,2,2,3,4,3,1,1,1,2,2,1,2,2,3,2,2,2,2,5,4,4,5,1263,2432,743,1,9,34,4462,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,12,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,34,4519,2,3,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,3,6,2,2,1,2,2,2,2,2,1,1,1,2,2,2,3,1263,3314,1,63,4601,12,2,2,2,13,1,9,2,2,2,2,7,3,9,2,10,9,17,2,2,2,7,4,9,14,17,15,15,2,2,3,9,19,31,26,12,4,5,2,5,10,4,2,2,2,1,1,2,1,1,1,11,3,4,4,3,2,8,3,2,2,5,12,4990,3,2,1,3,4,3,3,2,6,5,6,2,1263,3766,202,5046,40,23,2,2,2,1,1,1,1,2,1,1,2,1,2,1,1,1,1,3,2,1,1,1,1,1,2,2,2,2,1,1,2,1,1,1,2,2,2,2,1,4,2,3,2,2,3,2,2,2,35,2,2,2,1,1,1,1,2,1,1,2,1,2,1,1,1,1,3,2,1,1,1,1,1,2,2,2,2,1,1,2,1,1,1,2,2,2,2,1,4,2,3,2,2,3,2,2,2,3,2,1,2,2,1,1,2,2,16,2,1,2,2,2,2,2,26,2,21,14,17,12,12,2,5,2,2,2,2,2,2,22,2,1,2,2,2,2,2,31,14,2,6,2,5,11,2,6,5,2,2,2,3,3,3,2,1,1,1,1,3,1,2,1,1,1,1,1,2,1,3,4,2,1,2,2,2,2,2,2,1,1,2,1,7,11,4,6,2,2,2,2,12,8,2,1,4,2,6,15,2,32,1303,4438,2,2,2,2,2,2,5,4,2,1,4,3,1,1,1,3,3,3,7,1,2,2,4,7,2,1,1,1,3,2,11,1263,2867,448,1240,3,1,1,1,1,1,1,46,5857,2,1,5,27,1,2,2,2,2,8,1,1,2,2,2,11,2,21,2,16,1,10,19,9,4,15,11,4,3,9,2,6,6,2,13,5,5,1,3,16,1,2,6,1,2,27,6127,1,1,1,1,4,3,8,2,2,2,6,2,2,2,2,2,2,5,2,2,3,9,2,4,2,3,8,6203,2,2,2,2,3,1,2,79,6227,2,2,2,2,2,2,2,2,2,2,96,5,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,9,2,3,2,1,1,2,1,2,3,1,2,2,2,12,1,5,6,6,2,3,2,2,2,2,11,10,2,2,8,15,5,3,2,2,3,2,3,8,5,2,1,5,4,12,56,6575,1,11,2,2,2,2,2,2,2,2,2,2,8,4,2,2,2,2,2,2,2,2,2,2,4,2,5,2,4,2,2,2,3,3,3,3,2,2,2,3,2,2,4,2,2,2,3,2,7,2,2,5,11,2,2,8,6205,2,2,525,2,2,2,5,209,6774,2,2,1,1,2,2,2,2,1,2,2,2,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,1,2,1,1,3,3,1,1,3,3,2,2,2,2,2,2,2,2,2,3,3,2,3,1,7,12,3,2,2,2,118,2,5,2,1,2,1,20,2,2,1,3,2,2,4,2,2,2,2,2,1,2,2,2,1,2,2,2,6,1,2,5,3,2,8,2,1,2,2,2,2,1,2,1,1,11,1,16,6,5,7,3,2,1,2,2,3,3,2,5,2,3,2,2,3,1,1,3,8,1,14,3,2,4,2,3,2,2,1,1,1,2,3,2,1,2,2,7,2,1,2,3,3,2,1,6,17,3,6,2,2,2,2,1,2,2,14,3,2,1,1,1,2,2,2,2,3,1,2,1,3,2,1,1,1,3,2,2,2,53,7413,1,2,1,1,2,2,2,2,1,2,2,2,3,1,2,5,1,2,1,14,2,2,2,2,2,2,2,2,5,2,1,1,2,2,2,5,3,1,2,2,2,5,5,1,1,1,1,1,1,1,2,4,5,7532,1,2,2,4,3,7542,3,2,87,7569,2,2,2,2,2,2,2,6,2,2,2,2,2,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,1,2,2,2,2,2,3,3,3,3,2,3,1,1,1,2,2,3,2,6,2,2,3,1,3,2,2,2,2,2,2,2,2,2,2,7,27,2,23,13,14,2,17,5,6,2,11,2,2,13,22,7867,3,2,11,4,2,2,3,2,2,2,5,3,4,2,3,3,2,7,1,3,2,10,1303,1805,1086,2011,2,4,1725,2,2,2,81,7947,2,2,3,2,1,2,2,3,2,2,1,2,1,2,1,2,2,3,1,2,2,3,3,3,2,2,1,2,3,2,2,1,1,2,2,2,2,2,1,2,2,2,2,3,2,2,3,2,1,2,2,8,9,2,2,2,2,2,13,2,2,7,8,6,4,2,2,2,3,2,2,2,2,5,2,2,9,15,10,10,44,7872,317,3,2,4,3,7,2,1,1,1,1,1,4,7,3,2,6,4,3,1,3,3,2,3,3,1,2,6,2,2,2,2,2,10,2,1,1,2,2,5,4,3,2,7,1303,1457,348,1086,3748,369,2,79,8394,2,2,2,1,1,1,1,1,3,3,2,2,2,2,2,2,6,2,2,2,2,1,3,2,3,2,2,18,1,3,2,2,2,2,1,1,1,1,1,1,1,1,1,1,1,3,1,2,1,2,2,1,1,1,1,2,3,3,2,2,2,13,2,17,2,2,2,6,15,29,2,10,2,8,5,5,2,3,37,8648,8,3,5,12,2,2,1,1,1,1,2,2,1,1,1,5,3,2,3,1,2,3,2,3,3,2,3,2,5,3,1,2,2,2,3,8,5,8752,2,2,2,4,30,8763,1,11,3,2,2,1,2,3,2,2,5,3,3,2,7,2,2,1,2,2,2,2,2,2,17,13,25,20,2,34,8913,2,5,12,3,2,1,1,1,1,1,1,2,3,3,1,1,1,1,2,1,1,1,1,1,1,1,3,2,3,3,1,3,3,1,8985,93,9000,7,14,2,2,3,2,1,2,1,24,6,2,1,2,2,2,2,6,3,1,2,2,3,1,2,1,1,1,1,27,9,2,2,1,2,3,33,3,2,3,2,13,2,3,2,3,3,2,1,4,3,3,3,3,3,1,4,3,3,3,2,2,1,4,3,1,2,2,2,1,13,2,30,1,3,2,2,1,3,2,1,1,3,2,4,8,2,6,2,5,11,2,23,9378,2,2,4,5,3,1,2,2,4,1,1,1,5,4,4,4,1,1,2,5,4,3,2,8985,455,2,9442,4,21,9483,10,11,3,2,3,7,1,8,2,5,4,11,2,1,1,1,14,6,6,2,32,9584,2,1,2,2,1,6,2,1,6,2,2,4,2,2,1,1,2,2,3,3,1,3,2,2,2,2,3,2,2,4,2,42,9657,10,2,12,1,9,2,2,2,3,2,2,2,5,3,2,2,11,10,2,6,5,5,7,2,4,4,2,4,2,2,7,2,1,3,3,2,2,3,3,2,4,26,9824,4,4,1,1,1,5,1,1,4,1,2,2,2,1,2,3,2,2,2,4,6,4,2,8,2,10,1865,12,8016,1,1,1,1,1,2,4,3,9905,2,2,44,2,328,2,3,2,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,2,1,1,1,1,1,1,2,2,2,1,2,2,396,4,2,2012,7119,1,5,9917,2,1,1,2,137,9935,1,2,2,2,2,2,2,2,2,2,2,10,1,2,2,2,2,2,2,2,2,2,2,2,21,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,14,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,2,2,1,2,2,2,2,2,2,2,1,2,2,3,2,2,2,2,2,2,2,2,2,1,2,2,2,2,2,1,2,2,2,1,1,2,1,8,3,10241,2,1,1,2,42,10246,1,1,10,7,8,1,1,2,2,2,9,3,2,2,4,4,2,2,2,2,8,5,3,1,5,2,2,1,1,3,2,2,12,1,18,2,2,1,4,4,3,1,10396,6,10398,2,1,2,1,6,4,10411,2,2,3,3,10419,1,1,24,10432,8,6,3,3,2,1,19,2,22,28,19,2,10,6,2,2,2,2,14,18,2,3,1,8,10612,3,2,4,3,3,3,3,6,10411,4,3,217,2,2,2,10419,1,15,10641,6,12,2,22,2,1,2,2,7,1,2,3,15,6,1,10725,3,10411,8,1,39,10734,1,2,2,8,11,2,2,2,3,2,1,2,3,3,3,2,8,3,2,2,3,5,9,2,2,9,6,2,2,3,3,2,3,7,2,10,2,3,1,10876,5,10411,4,3,217,1,3,10419,1,1,140,10888,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,32,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,21,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,35,4,23,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,5,11,5,13,1,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,7,12,2,1,2,2,3,2,2,2,2,1,2,2,2,2,2,2,14,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,12,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,1,5,2,2,3,11337,4,3,7,10420,925,1,2,2,1,1,49,11429,2,2,2,2,2,2,1,13,7,15,2,2,2,2,1,1,1,1,3,2,2,2,7,2,17,2,2,3,2,2,29,19,5,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,6,11337,292,4,2,2,2,8,10420,925,1,2,2,1,1,288,38,11644,1,5,2,2,21,2,2,36,2,3,2,3,15,2,2,2,7,2,2,2,2,2,3,5,3,2,2,3,7,1,5,2,2,3,3,2,4,6,10420,928,2,2,459,1,1,11814,9,11825,3,3,3,3,16,2,6,2,4,10420,932,512,1,10,11873,1,2,1,2,2,1,4,3,2,2,11892,1,52,11928,2,1,1,1,1,2,2,2,1,2,1,2,1,2,1,2,2,2,1,2,2,2,2,2,2,1,2,2,2,2,6,7,6,3,2,2,2,4,2,4,5,3,22,2,15,11,2,2,2,3,2,8,8772,3318,3,3,2,14,3,2,3,12120,3,3,72,12135,2,2,1,1,2,2,2,1,1,2,2,2,16,2,1,1,1,1,2,2,3,2,1,1,2,2,1,2,1,3,1,2,1,2,2,7,2,2,2,2,2,1,4,2,2,3,4,2,3,2,2,2,4,2,2,2,2,2,2,2,2,14,2,2,1,1,1,4,2,6,12,9,12093,5,222,6,3,3,4,4,5,2,12120,3,35,12366,13,1,14,5,6,2,2,3,2,1,5,2,2,2,3,3,2,2,3,2,4,2,2,2,2,10,6,2,2,3,3,7,1,2,9,12093,5,222,9,163,1,3,2,5,5,12123,382,1,2,1,3,12517,11,7,6,12536,3,1,2,2,2,17,12584,2,1,2,2,2,3,3,2,3,2,9,1,3,2,2,2,8,12630,1,2,2,1,1,2,2,66,4812,1377,2461,1273,482,2237,3,2,2,1,1,1,1,1,2,1,1,2,2,2,2,3,2,3,2,2,4,2,2,2,2,2,2,2,1,13,7,15,2,2,2,2,1,1,1,1,3,2,2,2,7,2,17,2,2,3,2,2,3,2,1,2,1,1,2,3,8,12806,3,2,4,2,4,2,2,18,2,12582,2,1,2,2,2,3,3,2,3,2,9,1,3,2,2,2,1,12826,1,6737,2,12827,1,66,4812,1377,2461,1273,482,2237,3,2,2,1,1,1,1,1,2,1,1,2,2,2,2,3,2,3,2,2,4,2,2,2,2,2,2,2,1,13,7,15,2,2,2,2,1,1,1,1,3,2,2,2,7,2,17,2,2,3,2,2,3,2,1,2,1,1,2,3,8,12830,6,5,1,2,1,8,2,3,12856,7,4,3,1121,11747,1,6,1284,11598,4,19,23,3,7,12932,2,3,2,2,2,2,38,12948,5,5,2,2,13,2,2,2,2,3,3,2,5,2,2,2,1,2,2,2,2,2,2,7,2,2,8,2,2,2,2,3,5,5,4,3,6,3,1263,11806,1,5,13073,2,2,2,2,37,13111,2,11,1,4,3,7,2,2,5,2,7,3,2,3,2,2,1,1,2,2,6,2,1,2,3,1,16,4,1,3,2,1,2,1,2,14,8,13242,5,4,1,1,2,1,3,5,3173,9371,716,1,1,23,13269,11,17,17,29,2,2,2,2,2,2,10,13,7,3,3,3,10,1,9,2,2,4,5,13073,353,2,2,2,3,30,13404,2,30,13444,4,4,2,1,6,2,2,2,6,3,2,2,4,16,2,14,5,5,4,3,4,13,4,2,2,2,12,5,6,4,13260,326,1,2,7,13591,2,4,2,3,4,5,49,13613,1,3,2,2,2,2,2,2,2,2,2,1,5,20,2,2,2,1,2,9,1,4,3,2,2,6,2,9,3,2,2,2,4,2,1,1,2,1,1,1,2,1,3,3,4,4,2,2,2,1126,12626,13,13753,2,1,2,4,1,2,3,2,3,5,2,6,2,13787,2,20,13801,3,2,2,2,4,2,20,2,3,13,2,1,8,3,3,1,9,3,3,3,13890,2,4,3,2743,11154,1,2,13913,14,2,13930,2,26,13946,3,2,17,2,2,2,2,2,2,2,2,2,7,2,5,3,3,2,1,3,2,1,2,1,9,2,14031,3,3,14036,3,2,1,14047,17,14049,5,2,2,14,5,4,9,2,4,2,5,7,2,5,5,4,2,14031,3,2,14128,2,17,14150,1,5,13,2,4,2,4,2,2,1,5,4,3,3,4,3,1,14031,3,14213,1,4,12,14222,2,3,7,3,15,2,9,2,9,11,1,3,14031,3,254,2,14292,9,13,14313,4,8,4,2,4,2,1,2,2,2,13,14,1,14372,3,14031,3,342,2,14383,1,10,14399,4,4,2,2,42,5,2,2,9,2,14031,444,20,14477,5,2,1,2,6,2,1,18,2,1,2,2,7,7,4,2,2,3,2,2,14031,3,2,14550,5,1,14557,14,14559,5,11,7,3,2,5,4,2,2,3,2,1,1,4,14031,3,576,6,1,14617,16,6983,3,29,6091,1512,8,3,6,1,3,6,3,1,2,9,2,3,14665,2,1,2,14670,1,17,14676,6,2,1,7,8,3,1,4,1,2,4,3,4,2,4,5,7,14737,1,3,2,1,4,3,2,14753,1,14,14760,2,2,1,4,1,9,2,1,2,2,1,6,1,6,14795,2,2,2,1,1,9,14805,2,1,2,2,2,2,2,3,2,14823,3,2,2,14826,37,14845,2,1,1,1,3,13,2,5,2,1,1,1,3,8,2,5,6,13,3,2,2,2,3,3,3,1,4,2,2,2,1,2,4,1,2,2,6,10419,4383,155,6,1,2,3,14972,5,3,3,14823,159,1,2,2,14826,4,14993,2,1,5,6,14795,2,2,2,1,1,9,14805,2,1,2,2,2,2,2,3,2,14823,3,16,15024,6,3,14,2,2,2,8,7,4,5,1,6,1,2,2,4,15091,3,2,3,1,1201,5,15100,1,1,4,3,7,15118,6,21,9,4,1,7,2,15167,2,1,15171,2,15173,1,39,15190,7,3,5,3,2,13,7,4,4,3,16,4,3,4,8,2,3,2,7,3,10,3,6,9,3,3,4,6,2,2,2,13,5,1,5,1,7,5,21,15283,7,3,10,3,6,9,3,3,4,6,2,2,2,13,5,1,5,1,7,5,20,15383,3,19,8,7,3,12,1,4,2,2,4,7,3,5,2,4,4,12,7,5,15497,2,3,2,2,5,4131,11376,6,3,10,75,15532,1,7,4,6,1,8,1,6,10,2,3,2,3,2,2,1,1,2,2,4,9,8,11,6,2,2,2,10,2,5,1,6,5,7,2,2,2,2,2,3,8,2,3,3,2,2,8,8,5,5,2,2,2,3,2,7,3,3,8,2,3,2,3,1,2,2,1,3,3,6,4,2,2,4,18,15809,2,2,2,5,5,1,1,1,1,1,2,1,6,4,3,2,3,5,15853,2,4,5,2,11,134,15733,1,3,2,1,1,2,2,2,2,7,8763,7123,3,2,3,2,3,11,15905,6,3,2,3,3,2,1,2,2,1,9,15979,3,5,2,1,4,9,2,6,1,16012,14,16013,2,2,1,2,2,2,2,3,2,1,2,7,12,5,16055,2,2,3,4,11,2369,296,13402,1,1,1,1,1,1,1,1,9,16076,2,1,2,2,2,3,2,5,5,7060,9036,1,2,1,1,16104,15,16110,2,1,3,2,2,2,2,3,7,8,2,5,9,3,14,4520,2540,9105,1,8,1,1,1,2,1,1,1,1,1,6,16185,1,1,1,1,1,11,16191,2,2,2,5,1,4,3,3,4,4,8,127,7023,3270,5802,2,1,6,1,6,16233,1,1,1,1,1,16,15973,1,1,1,1,1,136,1,124,2,1,1,1,1,1,1,6,16248,3,2,2,3,3,6,2791,1995,11476,1,1,1,7,16266,2,2,2,7,7,4,4,16291,10,2,2,4,16306,1,1,1,16,16310,2,4,2,7,5,7,2,2,4,2,1,6,7,4,3,11,127,10293,5812,137,12,8,7,1,1,2,2,2,16403,2,9,16406,1,1,1,1,1,1,1,1,1,16416,14,16417,2,2,2,2,3,4,3,2,8,7,6,1,2,15,7060,9039,1,191,174,2,1,9,1,8,1,6,4,2,1,11,777,2014,13710,1,1,1,1,1,1,1,1,23,16510,3,2,2,3,2,1,3,2,2,1,1,2,5,1,2,1,2,1,1,2,7,2,6,16561,3,1,2,1,1,8,777,4005,11788,1,1,1,1,1,13,16581,3,2,15,1,11,2,5,2,2,3,1,1,2,16631,11,10,16645,10,2,2,4,2,2,1,2,1,11,121,5,6872,9674,3,1,1,4,3,2,1,6,16688,1,1,1,1,1,15,16694,2,2,2,2,2,2,1,3,2,2,5,4,11,2,5,2885,13852,1,1,2,6,16742,1,1,1,1,1,24,16762,2,2,3,2,1,2,2,2,1,3,1,2,1,2,7,2,3,8,2,3,3,1,2,10,16821,2,2,5,2,1,6,6,2,1,25,16860,2,2,2,1,2,2,2,2,2,1,1,1,1,2,2,2,2,1,1,2,5,3,1,3,3,16906,2,1,3,16911,2,2,1,16919,26,16930,2,3,3,1,2,1,1,1,1,1,1,6,1,3,3,2,2,2,2,1,2,2,3,2,3,9,16989,2,2,2,1,1,1,1,1,27,17011,2,2,2,2,2,19,2,2,10,2,2,2,2,2,4,2,1,1,5,1,3,2,2,2,2,2,18,17102,10,1,10,5,5,5,2,2,2,2,5,2,7,2,2,3,6,11,17174,4,1,4,3,2,1,1,1,1,4,28,17201,3,5,2,1,2,2,2,5,2,4,2,2,2,2,1,1,1,1,1,1,1,2,2,2,2,5,2,2,17260,2,14,17266,2,2,2,2,5,2,3,4,3,2,1,2,5,6,4831,1007,11464,1,1,1,2,17308,3,15,17313,4,2,6,2,2,6,6,2,6,2,2,2,2,5,2,17364,1,16,17370,2,2,3,4,2,3,2,4,2,2,2,2,1,6,2,1,17412,25,17419,2,2,2,2,5,2,7,3,3,2,1,6,8,2,2,1,1,2,2,2,4,5,1,2,3,17489,4,1,2,10233,7262,4,2760,14736,2,2,25,4831,5,10250,849,2,1,2,2,2,1,1,1,2,1,2,1,1,2,1,2,1,7,3,2,1530,55,17507,2,2,2,2,2,2,2,2,2,2,2,1,2,1,4,2,2,1,1,1,6,2,2,2,9,3,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,2,3,1,3,3,2,1,1,7,23,17183,1,7,430,1,1,2,4,2,7,1,2,2,1,1,1,1,1,1,1,1,4,5,1,17663,26,4831,5,10250,849,2,1,2,2,2,1,1,1,2,1,2,1,1,2,1,2,1,7,3,2,1692,1,25,17669,2,1,2,1,1,1,6,1,2,2,2,1,2,2,2,4,3,2,3,2,6,10,2,2,7,17710,29,1,3,2,2,2,3,17751,2,4,30,17760,1,10,5,1,3,2,2,2,2,8,5,2,2,3,2,2,2,2,1,2,2,4,1,20,1,1,1,2,1,1,17853,14,145,5683,12027,2,4,2,1,2,2,3,1,1,2,1,5,1121,2574,14182,1,1],
  },
};
