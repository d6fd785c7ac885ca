/** Generated from rules/ by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const BOOKS: readonly RuleBook[] = [
 {
  "language": "en",
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
     },
     {
      "where": "sentence",
      "set": 100
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
     "set": 101
    },
    "unless": [
     {
      "where": "near",
      "set": 102,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 103
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
    "id": "blame-weather",
    "kind": "phrase",
    "finds": "blame",
    "level": "warning",
    "says": "It leaves the fault to the weather, the road or the crowd.",
    "question": "What was in your hands once it had happened? Speak about that.",
    "source": "Benoit 1995 (defeasibility)",
    "why": "What nobody could help explains the start. What you did about it afterwards is yours.",
    "match": {
     "set": 106
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
      "set": 107
     },
     {
      "where": "sentence",
      "set": 108
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
     },
     {
      "where": "sentence",
      "set": 112
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
    "id": "burden-repeat",
    "kind": "phrase",
    "finds": "burden",
    "level": "warning",
    "says": "It asks them to tell it all again.",
    "question": "What do you know already? Ask only for the one thing that is missing.",
    "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
    "why": "They have already told you once. Telling it again says that nobody read it.",
    "match": {
     "set": 116
    },
    "unless": [
     {
      "where": "here",
      "set": 117
     },
     {
      "where": "before",
      "set": 118
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
     "set": 119
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
     "set": 120
    },
    "unless": [
     {
      "where": "after",
      "set": 121,
      "elements": [
       "repair"
      ]
     },
     {
      "where": "here",
      "set": 122
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
      "set": 123
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
     "set": 124
    },
    "unless": [
     {
      "where": "after",
      "set": 125,
      "elements": [
       "repair",
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 126
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
      "set": 127
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
      "set": 128
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
     "set": 129
    },
    "unless": [
     {
      "where": "here",
      "set": 130
     },
     {
      "where": "before",
      "set": 131
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
     "set": 132
    },
    "unless": [
     {
      "where": "here",
      "set": 133
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
      "where": "before",
      "set": 135
     },
     {
      "where": "here",
      "set": 136
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
    "id": "defensive-record",
    "kind": "phrase",
    "finds": "defensive",
    "level": "warning",
    "says": "It holds up the record against the reader.",
    "question": "What happened to this one person? Answer that, without the others.",
    "source": "Benoit 1995 (bolstering); the codebook, defensive",
    "why": "That others were content makes this reader the odd one out. Their evening is not better for it.",
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
      "where": "here",
      "set": 141
     },
     {
      "where": "sentence",
      "set": 142
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
     "set": 143
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
      "set": 144
     },
     {
      "where": "here",
      "set": 145
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
     "set": 146
    },
    "unless": [
     {
      "where": "before",
      "set": 147
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
    "id": "evasive-event",
    "kind": "phrase",
    "finds": "evasive",
    "level": "warning",
    "says": "It happened, and nobody did it.",
    "question": "Whose doing was it? Say it with \"I\" or \"we\".",
    "source": "Lazare 2004, On Apology, ch. 4 (the passive voice)",
    "why": "\"An error occurred\" turns a deed into weather. The reader still doesn't know who will see to it.",
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
    "id": "evasive-passive",
    "kind": "phrase",
    "finds": "evasive",
    "level": "warning",
    "says": "Nobody did it.",
    "question": "Who did it? Begin the sentence with \"I\" or \"we\".",
    "source": "Kampf 2009 (deleting the agent); Lazare 2004, On Apology, ch. 4 (the passive voice)",
    "why": "\"Your parcel was not sent\" hides who didn't send it. A customer reads it as refusing to own the deed.",
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
     },
     {
      "where": "sentence",
      "set": 155
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
     "set": 156
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
      "set": 157
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
     "set": 158
    },
    "unless": [
     {
      "where": "near",
      "set": 159,
      "elements": [
       "responsibility",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 160
     },
     {
      "where": "sentence",
      "set": 161
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
     "set": 162
    },
    "unless": [
     {
      "where": "near",
      "set": 163,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 164
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
     "set": 165
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
      "set": 166
     },
     {
      "where": "here",
      "set": 167
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
     "set": 168
    },
    "unless": [
     {
      "where": "near",
      "set": 169
     },
     {
      "where": "here",
      "set": 170
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
     "set": 171
    },
    "unless": [
     {
      "where": "before",
      "set": 172
     },
     {
      "where": "near",
      "set": 173,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 174
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
      "set": 176
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
     "set": 177
    },
    "unless": [
     {
      "where": "near",
      "set": 178,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 179
     },
     {
      "where": "before",
      "set": 180
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
     "set": 181
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
      "set": 182,
      "elements": [
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 183
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
    "id": "minimising-atleast",
    "kind": "phrase",
    "finds": "minimising",
    "level": "warning",
    "says": "It finds the good side before the reader did.",
    "question": "What was bad about it? Stay with that.",
    "source": "Benoit 1995 (minimisation); Lazare 2004",
    "why": "\"At least\" is for the one who was hurt to say.",
    "match": {
     "set": 187
    },
    "unless": [
     {
      "where": "here",
      "set": 188
     },
     {
      "where": "sentence",
      "set": 189
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
     "set": 190
    },
    "unless": [
     {
      "where": "here",
      "set": 191
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
     "set": 192
    },
    "unless": [
     {
      "where": "here",
      "set": 193
     },
     {
      "where": "before",
      "set": 194
     },
     {
      "where": "sentence",
      "set": 195
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
     "set": 196
    },
    "unless": [
     {
      "where": "near",
      "set": 197,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 198
     },
     {
      "where": "before",
      "set": 199
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 200
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
     "set": 201
    },
    "unless": [
     {
      "where": "near",
      "set": 202
     },
     {
      "where": "here",
      "set": 203
     },
     {
      "where": "before",
      "set": 204
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 205
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
     "set": 206
    },
    "unless": [
     {
      "where": "near",
      "set": 207,
      "elements": [
       "responsibility"
      ]
     },
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
     "set": 210
    },
    "unless": [
     {
      "where": "here",
      "set": 211
     },
     {
      "where": "before",
      "set": 212
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
     "set": 213
    }
   },
   {
    "id": "scripted-experience",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "It is sorry in the words of any letter.",
    "question": "What exactly was it? A morning lost, a second trip, a cold room?",
    "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); the codebook, scripted",
    "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
    "match": {
     "set": 214
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
     }
    ]
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
     "set": 215
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "specifics",
       "compensation"
      ]
     },
     {
      "where": "sentence",
      "set": 216
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
     "set": 217
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
     "set": 218
    }
   },
   {
    "id": "scripted-salutation",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "It is sorry in the words of any letter.",
    "question": "What exactly was it? A morning lost, a second trip, a cold room?",
    "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); the codebook, scripted",
    "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
    "match": {
     "set": 219
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
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
     "set": 220
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
     "set": 221
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
     "set": 222
    },
    "unless": [
     {
      "where": "here",
      "set": 223
     },
     {
      "where": "before",
      "set": 224
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
     "set": 225
    },
    "unless": [
     {
      "where": "here",
      "set": 226
     },
     {
      "where": "before",
      "set": 227
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
     "set": 228
    },
    "unless": [
     {
      "where": "here",
      "set": 229
     },
     {
      "where": "before",
      "set": 230
     },
     {
      "where": "sentence",
      "set": 231
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
     "set": 232
    },
    "unless": [
     {
      "where": "here",
      "set": 233
     },
     {
      "where": "before",
      "set": 234
     },
     {
      "where": "sentence",
      "set": 235,
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
     "set": 236
    },
    "unless": [
     {
      "where": "here",
      "set": 237
     },
     {
      "where": "before",
      "set": 238
     },
     {
      "where": "sentence",
      "set": 239
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
     "set": 240
    },
    "unless": [
     {
      "where": "here",
      "set": 241
     },
     {
      "where": "before",
      "set": 242
     },
     {
      "where": "sentence",
      "set": 243
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
     "set": 244
    },
    "unless": [
     {
      "where": "here",
      "set": 245
     },
     {
      "where": "before",
      "set": 246
     },
     {
      "where": "sentence",
      "set": 247,
      "elements": [
       "prevention"
      ]
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
     "set": 248
    },
    "unless": [
     {
      "where": "here",
      "set": 249
     },
     {
      "where": "after",
      "set": 250
     },
     {
      "where": "sentence",
      "set": 251,
      "elements": [
       "prevention"
      ]
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
    "why": "Whatever the answer is, it is easier to bear from somebody who has seen what it cost."
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
     "set": 252
    }
   },
   {
    "id": "stance-decision-planned",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 253
    }
   },
   {
    "id": "stance-decision-practice",
    "kind": "stance",
    "suggests": "decision-stands",
    "level": "note",
    "match": {
     "set": 254
    },
    "unless": [
     {
      "where": "letter",
      "set": 255,
      "elements": [
       "followup",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 256
     }
    ]
   },
   {
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 257
    },
    "unless": [
     {
      "where": "here",
      "set": 258
     }
    ]
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
     "set": 259
    },
    "heard": {
     "set": 260
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
    "id": "ask-cancel",
    "kind": "point",
    "finds": "ask",
    "says": "They asked to end it. The letter doesn't say whether that is done.",
    "question": "Is it ended, from which day, and is anything owed?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "cancel",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 264
    },
    "heard": {
     "set": 265
    },
    "unless": [
     {
      "where": "before",
      "set": 266
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
     "set": 267
    },
    "heard": {
     "set": 268
    },
    "unless": [
     {
      "where": "before",
      "set": 269
     },
     {
      "where": "here",
      "set": 270
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
     "set": 271
    },
    "heard": {
     "set": 272
    },
    "unless": [
     {
      "where": "before",
      "set": 273
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
     "set": 274
    },
    "unless": [
     {
      "where": "here",
      "set": 275
     },
     {
      "where": "before",
      "set": 276
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
     "set": 277
    },
    "heard": {
     "set": 278
    },
    "unless": [
     {
      "where": "before",
      "set": 279
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
     "set": 280
    },
    "heard": {
     "set": 281
    },
    "unless": [
     {
      "where": "here",
      "set": 282
     },
     {
      "where": "before",
      "set": 283
     },
     {
      "where": "sentence",
      "set": 284
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
     "set": 285
    },
    "heard": {
     "set": 286
    },
    "unless": [
     {
      "where": "before",
      "set": 287
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
     "set": 288
    },
    "heard": {
     "set": 289
    },
    "unless": [
     {
      "where": "before",
      "set": 290
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
     "set": 291
    },
    "heard": {
     "set": 292
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
     "set": 293
    },
    "heard": {
     "set": 294
    },
    "unless": [
     {
      "where": "before",
      "set": 295
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
     "set": 296
    },
    "heard": {
     "set": 297
    },
    "unless": [
     {
      "where": "before",
      "set": 298
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
     "set": 299
    },
    "heard": {
     "set": 300
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
     "set": 301
    },
    "heard": {
     "set": 302
    },
    "unless": [
     {
      "where": "here",
      "set": 303
     },
     {
      "where": "sentence",
      "set": 304
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
     "set": 305
    },
    "heard": {
     "set": 306
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
     "set": 307
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
     "set": 308
    },
    "heard": {
     "set": 309
    },
    "unless": [
     {
      "where": "here",
      "set": 310
     }
    ]
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
     "set": 311
    },
    "heard": {
     "set": 312
    },
    "unless": [
     {
      "where": "here",
      "set": 313
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
     "set": 314
    },
    "heard": {
     "set": 315
    },
    "unless": [
     {
      "where": "before",
      "set": 316
     },
     {
      "where": "here",
      "set": 317
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
     "set": 318
    },
    "heard": {
     "set": 319
    },
    "unless": [
     {
      "where": "here",
      "set": 320
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
     "set": 321
    },
    "unless": [
     {
      "where": "sentence",
      "set": 322
     },
     {
      "where": "here",
      "set": 323
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
     "set": 324
    },
    "unless": [
     {
      "where": "here",
      "set": 325
     },
     {
      "where": "before",
      "set": 326
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
     "set": 327
    },
    "unless": [
     {
      "where": "sentence",
      "set": 328
     },
     {
      "where": "here",
      "set": 329
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 330
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
     "set": 331
    },
    "heard": {
     "set": 332
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
     "set": 333
    },
    "unless": [
     {
      "where": "sentence",
      "set": 334
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
     "set": 335
    },
    "heard": {
     "set": 336
    },
    "unless": [
     {
      "where": "here",
      "set": 337
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
     "set": 338
    },
    "unless": [
     {
      "where": "here",
      "set": 339
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
    "set": 340
   },
   "condition": {
    "set": 341
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0cVUJC1kUtvYbLZV98f+Rz3HHSImXcKA4mB/34ID9idkD1ub++vpqQL9bFtacbqulTsg8mcB1EB3krpYAngIW/tCcnE7y3nkq1PyAfnK1YIhJFhTLa6xl5eE7HlH6BuBZeydXp0G7pE3p5sP/ys8006DJAvUk3dIrqeg21IUavqGx6BMseWzS+eIZ/Gip/ROf48lpWoDdBv6aFRmEnvQYpfGoLIy+uSLYLxo1/FT7jaqiJLTvTaUJWNRiXQYunz+Y2Z0VQynmDzfn5u1K9wHGbIkfodjXHaewlt2wJUsPsyut3dKZ+uvz16iyB9a99brP7YnWHgWta/npCMxSyG7TtzCWm0axgkjFtlQvxfvLJ2qw26scRQQz3DlSeplyXXLIu7wVojORiZQWoCkgKBhKcRPF+Yv8J0JFiFKu6mGS7NjsP3PzbvNW8fgRcloOSlD3QZC6hLz4nGnWtY1MrCmuPM8MUq0iAP+QUvUaothUcyTDn3Wyh1XZ2FusSb5EI0BQl656KC2G/ECm6xqAmOly5Ifsn95SnuIe8bvRn5OOkXv4N9GOYbDLumzCH+IpVPaMttdSZcou/I1C1Kmn3+9mkqVIKIvHutC9fYJzqBML76u3cB8+Ft01BnnCH88n1UbAjjMp9YhUqB6q7WH++JgS+oGDbmJlD9N0oV+U0abLC1gXFAkzGMhFKUTKhv9wSVIHGdJKOJXaAL+YcOpBsoBDOQrkeBkM3K6dY4Vg/fI4sGEabC5kH5CAascY91AG6wafhWOOfou9PajFRErlJBXRFJ53yK0ZLhg56UYfIioCz+lUXgT664xJ6rSdMuYlJ7SXZ8yyPMNMaN/cf8a4cnExI+o1YwGREX2AAeVsySphvH5dU4XCco+4kflJuXmMKqsHLkU/MRg7A9LjfAUK0n2nJjfnjEh6lU752E3BWztx5yO3a0kccwZWDGM1k6jKHbrkXLEcn8a9f5dqVq+nsE9Ta2Qxu5lTysYJ/FO1u/XBYTNrBxpvKxvcPkUWISdKNaB211P6LOaVxMllvkEnH3guwEh/t9i2eV2YsBUOygepDOrDI93u+ljXnP36D39qKzPyYkThw9/OsiWCGepaM8zqHNGKdQ6sVI70xEisuW+43k2cvONrx+N1syfuTGKsPebNRJjap4nmBHpc1u6Fn1tFa1kGhsj2Zwrqw+ax/0QJFFGT9GRaOstNVq08/KV6zyRKSTOnDAodcaCUwpI129TxgdPkgOnAlFe8QBNgvmxuK+jz9utqpAWWdztRqTM0sPS952dDEbuJyi+bxV/9dxee5g7EHKfVg87f/Vbhuu+gpQpuaFKYOIqufl28auKPzBMg4zVf0gzinmbOdC38PAjM1eQyHu+TSzjEYQsBlDp9W+LGFHNVmtBPW2D9y5ba1F7HkS+EKAN/WJz+t0T86jzLBM3SgQzWqVOUw8s5Iu3v1MOaOog2LhXesDLD6Iub57upiQrAsNSnOyi1nfss7NTgkNFgKoE9YlRWM7VjDjhetzEQwt0k3+5NLdxEEEHFS7lfSI9k5slETJGGXOU8Z5/XwMAWpd7SsnUDcSzuRbMeNmxtbTfWUw1c/8MzJPahN15D9cRHllHWQM2enmtimq6Y/xDVhhFzg7tUeFuRxXXNnzZemMzcN58Sl4fiKm+p/vK1iG4IoPbrwA4o7VrPgk0MLCYGGiZIqvBGP7gJav/pub1LwpZW4mUletV/zJgPd7DCdWyWWJ13E8NbQgwR/Er9g2rYVGAV0CoiQ6dnTQNuUsiET6HSFjQ8/MBneiy6xoEvMotX+bC7atjDnNIialzW/yw5zvJj132La7o1weRV8Ks51hgHodUfuhDdGTlfoIO8sOKhCmiJBBZ2iaybx+/S9OUSlVNwQnz3yBtQbgjiWe4RJ9hbNvpLSUEsXTxMvF6T2fg6ai1wRL867kL8D97cOgq43As3PdXOyJBaGCp5+2ykYp8wa/Q4R5EWxtFRu7DFEYxvgWf+UY8x3HTQqslH9cIubrPlPkBQhCUxh1GZgTefQag/2XKaj76BAANyEgvPFSZhcTb9TmN9xB2vGVcTBXaNWZ8qKOsWClvpGK5GyRV7ZGmrFpsA7rE6Gph+RuHKcNv4rvvNns0CgT6QuDSF2zaMJx9gl8t+d/FOb+LeQuOLk9pDqG+WCtkmRUVPVVqmc2eV+5SR92LJC09GHeIEhVcAfIPD90K6NUIr2cM74/Bz648UeZH6QtbgObYK6PahxT6bX+yn9n6+PHhUnjKM8Ubn656YS4G/RwQD3RtHVTMs3MDuo21zRe7d1pNMjxlVH8gHwlrYfacn2SFn0pXdRjgmOxf6HPfB0CkqfRvKZvRkuP4L+vfjM0A1Oz0CJqU5gVfmYCQxqnagX1w3ATUDI9FPJll2ekpJTWwewNCUoo9mWQGQ3B81cxmR8i+owa+JMIE/56jHUul31yNSox4ukYwL3KwANvfcPJeBHHHfE9GLOu2Y4lfrTlSbTDkRW9FROpf76MOD45D43fB1nA0xtfpWiXAZIB5VUO2sy8JRIIUpGXcRv1T9kQ7jBeWEraIO5DZ4UjVAkgHp6mOsRXf4TUPefPlkMVTnKuldw2xDr2GwuVjYAXNCCMUwvOgkcHXGpbmQgLy88C2MS3KLYZbTg7SEDwDUnc7dqeyv8/Ijs7jzDUDmCA0GBr3FJcUyT6KLxy40inNsT3FtNeo0LfBu4XFgCl9oMlyGZa4O9msFT9tKFffdWJPLE6BJsWCqvtBcOKFAkPnAI0rF44aSVr/fBxH0jdMItVwFuf4fSUoXLWDHg2YS74LyijcI2wtDCOjW+md/DnHjgML26QxHQrQ3jH/cC5TzUsosNTet+axvKDnS+Ng5UJvmYrtyxSisMyA/CgfhGYrlg1mgXafoJWD8PIciOomcDaTwOZLyip7Of8UdFBkduUDA3hL1B4a+1fYhMooSC66tcalLbMjdLq3byAed0R0llbLxlUgrN7VE26MizZyTHhTmp3Ll74Tc3GHxSpxRL2VlkHKhUyhYodRtc7EgxLEJROH209ARO3qOUhY30+ztaGZPt4uiVaUo8v13UAecasS9kEM/J4N9/OkGIeVdk6T+XNI6wJAKsBtV7tmdqzFx8Tdr9O/nDr49vG2vYLO4Hc8VL9IdPc50i9QmyYoLDucpMO6N8eqkqohJA8xQ/G6nObdwk9TvxjUzN9tRAx+a1tM8LvyWugyrGyPCpx7ODBcfqT8Hcnmg/3FReZB3GcMAUOn5357CepkOxQOGQCBAPlPVyZyiC+85jfHXw/f4KubnzuiXiDqM3E5GTBdlkYtp04j2l3XbCIvNyl57W5erxw2t+sDSMGdd0aPgDyZtEJJ2EY8Kx+eaAEyudW8D/CzFoyRJFKZCtd2SfAJNJY/9IIujY/bYODhWUw7EpxpW3mFWg2RAPL8PyTpsxKY0OCjPuhQ8WfGKjqxhwa8Cmu97PCfMaTSCVVbP4guGn5efUMooo4hC9vfV7OezsGqxyeGF2ckuej/tvbmB+7KcPg10gBd9eD5OeXFTkpEr6jhwZr3p9Cc0+9FeZLwo0+fFd1EdL9Rsd+GUikdug0QXrs9L6N0W72iHnN3hQ0eIoS0kqYTogr81jj6AVvFoX9Ns6FrXOZIU8gM2j0kHs6g6g6tiA4uk0VKsK6av65dAVCMwLq9od/YIDD6Swl3iPFs8C/zq6yBL3Fe6qv25MCs1AEsffYCtcCrLQv5ciUrqcdcWaY5FszrhSLOK6crshm3JPcWtxaJi8M1Ih7DKiRhQw81Pp5ZL7H0ktOPFSI+XhzaKbJMxvT/sPsIQkti/tKsdB6nHbEMFNsF7hBZApinDqaefK2RQDhHXizLfYtwsWRypuMgduZlM9hivCaJ1LSl3thFvBiVVZ+3VqrPL03rOKRITh95qQmIgvoN7sTphjVbfm/BAAu9WMua+NnmVCQkNAZ6y+mIrXQJOi3i3pVo4zvKUUMi28MrwzyrPyONkoFK2SSQ3bDL9Qo64hbAhRtHe+Rjs3Z4GfQtkHXZNEi15aB1zXSaqg9agKncmOWqgIYer0x/VZ4bGmhIhRqtrJEgmdM4N54/Y1cBAhrWo8pmklejdqdDc9re+PiGKaj15vH+50S1dJPC29Fn1yIFWi3piCa0cWbeZz+EgBgqUhiYnYMXcvVeinVWhTTzz1jL2JqCpsDR/MO4hftVD4ZCVclk8HVTXyKxOVfZ7YgIZ9/57XsfC9TggmMkFPvhpTyjNhsujzdX+Ib/auMTBVowvAM2EcxdGT5FDoAQHChd85VPLFAdRJopHKfoHZP48Sr+CcjH0u4A4spm6OjcR0LFu6anD0DDMdHQN/CgL1I8JxvEoa/GP/QNRa6ffzABGsghkgcScVi1fHUFegOclwQMqWVWI/YU+QmZzCfbTM0PnIVDSBeO1voMM0QWlYx9ag+GYEn6Y0GkpjUVftqDfTaF7gPi1HjGeAjI1R+YUmuRy9OHJwlfvuporXDKE8LeZVsGnkTjGobVzWFCwG+Si6V6uvfI0DXwz3XTnp8WkmRRlRo/ywkChz4kKv2us6+dp9cXcsojl26sv3cnLWDgdmaM94UXNazUCKberHUCOwcDjmy8oBe3wuYima2S8+pq6Eoe5Vn2GxyE1+1JmvbIt7gv8wO4n52JtMUH4m3SMkNLJSFQwsNKoLH9bLeshJmlh5mWvIHXDTbab94Q15innUlvbO38PGFNmVFrTQNGqdBrJrmVI19zjOJ04aafWv6SLTlOuLByyyQHf0BBcppsOegjBjsUhJphbjs7jU4GuQrp/1YVOh/pVZWTcKRLPWAIxKF3K9x7a8qWRb7bQh/6iSXP+C1TDkBSo7JGpRHP27f5lfHS0B5avLh34dotR78+qsGnZ8EBfTglH3jPbIsgx1CT5e79rwhgV300rXGfsjevKuivYchW9dYGsDwy+oHl4W/+nd5jA6ocUGKq6u+CA6u3mr4d5NSRdvsOrMEnaajuNQODZd5PriFmtBQ1BJrgMo40XOToKJP7qPLbv5k0Wx4O3bfOtqjTAc4xKdDN4h8UTkGPDOB6iP8h9P8jb4grYg/SXyqs5puP35LJ0h45UEQm/gSptSkSMeEw4T9du6OSWZKU8AhX7mIsZ6MM/fs/khP/o3pO6TDqRcbITWdE2IPtc0KoODHpXauWLWIxvbNEvAeuwhviEXHX0xu6UM88ockb7tB3LQK397x9dUj+RgoLRbSKNJTYz+GMaoyat3FEMktM4ESgwB0GrOzC3eGoxZIqz8pTvZxEMAquqKtPrNKzsYPctUADFJ9AD8coFgYtoK3ryuc1GvEq+dzMAfSweA6NNUucBYalvrvAFmru9sI0NDHwXGn3PbFcRibMsoDmXN7Sp3Vj9PVOvJzMhv+kWy+n8Grr/IRfzL7qP4o33vRgeb7l74Fh0gQt8hXHSW/RlDqkXWfPPatj4bmI7Nxv33uj1bFiIIDXGhaYO/IWly9F+cT+p8Lz4jqOnU4MkN8y+VdbwfNzhqL+2Dv/d3SGfact/h9m/AxOd6vCJVkp2ym/B/CbD6Ww8FC5GyUSLWA3E3NpVOFht2EBis+j778qY/5Ze6VMZSyzbE+s2ZumuSVVx1K3jl9dIQkjrXxcC3TkfnroFhesXViY1BlC3sExFOHLsf5QqTYcqSW+h83ONzyOtnUU5pULIz2+Vbeqz2XfYiJ1wkPgqBR2ECvYeLW/XuGGoqq28HrdRk3M7XCcUIQ0+eDjAcy1CzabWVuLviTMDIRd0Skn4KIMU+iZCKSKtRgbGOHgMBELktnuH+1I3vVDxwnQOS24RqmcAh2f+Fee34yKRkLo6sb/6yCbBqXQ8BoYdC6JRDyWCAl+oqIGLHQ24j0Vmqi6ymWSbLv/bNl8QVwPczmN54khkkOwghElb8rpqI8oPt8yIV8OxRWfPTF7wutwiYDRBKbMioAEqWpOb4I11MvaX8lsvlnDj3LrjYGgvYBF7sTH9uHdRjJ5S8KD8CjcaJFQtP2ZhNd+ojcrBRq3CkzsDmTj/r5fMjphTqgXQabo7PkqgwhbPSYFyxD+UNG4BuSEsAtGwUGp/mlYHSM1QWhiR/qF9PHnjg61C8ipdCSVMM+/H/3KSZ2IXsz4yFT/WgWIlYpsMkImtIET4MT5cUsm6EdU9dNZQAN0LWvUwLdgk7oK/Xc/aK3cxBKI4SczpnAGVr63gqNJc1Q2P4PrRvobPuPYWE9/3qwHUMm0JW5Y1tgF/e6wRvoBlqRExosLlFsdJW1b0PzgqJyYe5Cx7MoFnFbhVLXeIaqgx5sEzasvSrvszeEQHRj/gQK8gPAIGc0AoJajBtdXP3/x0jdRqvfMF31GC2ArHjXG78ykKqBxn8B3JSrrSzaapzk315YQ/uw4IMUhIo2qI/MPhpmA1K/mN//SEG7CQ47kHA5lBK+si2LbvRNgsgodjycHK1JHi3UcRkLjK3Cn9F7n2RFmjHdRo1CKx2uvsf9QYZvJJ4xVtFzUtMkgLyKIURJp2mU1HIiHhJe45CZJkt78oDKmSGUsVEYieEatxeNuE5pj3PkGvzpaM0eKj2jbas9xx7bm386LSHmreQCnIfDSzlCk/Yx7uWoQrAQEWomwTHh862Dxjc5qrMhCquTCc9GGpNzWBRXDay1DsokEyAUiRlxt2cvcSQl5o3ohVOEjiYEnt1m+FeunSqf3ycjFCMhV2N4sTEOUAjyyyU9p9ms9MRMLA7iY06QzRObdAE6gBoQhCpCo9z07ymX8aCpm/tyrUBa/NAZre/C1ZRp7h1FUO9x+a00VobC2pHR4iR1DvdEH5+lZktR59b0BhxqXS/YxAGAFiPcMMLHLHO3eiBSph7yk/pzFsuFigT07WFYa5ctxe0XX7ww4qq4JC8nTBQVQTykgZHDALHlyWVwVSSIycqkAYJF6GPFnz38a52qyTdOeW3sAe1qJHFApoWDYxD7rl0rhirgbJcb3jFMJ2VtlIAEGzo/yo/vwLS32owddrx1mlLRp9uhRihQ6VI+wyieyL1VsOtNVIGfX1GQEE/+D79g9aUdz+GjBsoMkl6OUDAimvAC6Lyf5yaHiYYMkDDJWtaxc4Evy8VjSJEhRmiWijLBr0JASg/BVDMUxmU5B92QVWZb1cgmr0RmmRaFbqysHqZXdVDmnRsIuxMOPKQYmhPiWm7dPt/C5kse8Ltf+SySOhEOVyeR9gBgWypFdRyb9OpcS6ClLhpr3dfdsATOx01Xj3X27Krn/Nc96Eb8ql634KW5LiZfS+OFShokk0y1rqww4xt7PmrQ97PTt4Ybyp+OU4dUxgZ8mnGRs0D1T4JFbe1QPTae2Ckr1IMt1jAYa2Xz0v7ucFT4iCENHe12Fn4w+UK6Ev8ezFSmuzg9RxwszGEKwFUDF8xrmyYALU0/poj/sOGht3cA0oadwRQWnvZ5fg7HwloGFxfYY8NvCJNtZSQ9k4jvNv8xpHsDqOgGZb1N15HsdTuOeyc8X6QwuGu6A9rOQ+9uKCWxZhWdZy75dq9Mz/WHpzgrrXDFFlqWW6V1gp6tynsrSBn4jysPL1Pff+4oLUYiEuT6BBHWvXQX7ERHPPJGOAGPvHEyFU1Gep0PVhZ82O41ZcKE/xYcXoiXYanDHavoMFDFHBQ/vaVk9lhP5h6T7jIYd4/8M793Eker87mv9B6ilBsTKXSJCItfaMPvS7sFv0JUAI8YeJdgOxS7gyO+9nrZsPuRv4vyq1/vLDZTX2RQGH729kXZ2C92Tr7/79jnc9EU3aJIBpnqnRelfMaVSa/7hDZEE7EBYBjlQ/8gVeefUfNdhqq1AJLy/Z4V7H+eLPmM40NJgZHOgEro1/Wjmqdqqxhi0Phh6Qr/5M9BgAESSrV2y/PlKVIL6g2TAf8+T0IX0h2nn9gHcr4GXphxmiZIwL0mKDmv48htLeQR0nvgNmx28/9bmxBn2JqN5w5A/8Ml2DGcjZfS1MjdRvoezRqkfARLsXPjFLcvCJWscIipfRE0Vn+gS+FRB7vr+OawrXuO9BBYCR/zn/ND7XEZIQzzPg5Yr4FGLbQMxumn/CNgdeFDC1PUQtXpjafoO33bS33O+FxEBrcYu8N2x13BG1+dkbO2lqCpf2E8tMxNgu35GHOytQDhP7uzEbxAsy9mXPeIJu+ouaB72L35qGszCxvtMVQQlCcqRPHFBvNzReeV4REKcXlygp+n2LZShDHiJY6N09zau/8pjBWIpKlFqrLwuW6nEKKo5xYSC04R4JbqIkOTli0FGAgSV+EuIQVxMCnQVoJjGMOeQtFmAMkHFFreYiLr/xteuRqfkEix6RziCA1ye2chF/wnP2l1XcyhTljykodXAr1wEu/BsBeQvEnMoWlknWDmgqivGMCUCPNpOyo1SJMH6bncQ1bya/x8rLeDyYbyGkzayh7FS2N7SOYc8PfZnwioT7TAKlE+NKfRlRlpy0FtW1wOyaBBvpBCVEVSirp0z7ZHrAI9Sew32xtVnLjDG7WV4NzCg9q3Nf7X5FHQ/ROGhTipQKdqd+X1IDstelmosMQJRq6abyYlcS2miArfAPWBPOdGjPfBHAaE/yIJZcmr9lINIDWpHGHKQa4VY4dlEbjSWu1v0X8CvROTYX+ZkWbZs3U5fIrsuJsA13z7j0o3pZkMkRSRgNbTmPYXffWPfi3/E3pCGFJMdqX2megTC2t3wC5sARYaloBJPkyozfVyG3mtD4lBnEqCVNNha5h1mWR6uIpm4H1871izgstHEdkEPxcBlWdKsKArBkuadYRo1zC1qw2bTy6bOOI3bkwSdVRwzlfu35+q0ukSGn+grStJrH3FvNibJ92B6m9gva+3nIxd4xdjRZRGlsd3kKEqtCq0LUD9mwjCym5ckcAqL8R+7EjI7mIWiblFabGJan//+QaPTUCcLKsFOh8Amq2d2qm89TuDdeJP4+/EIYHGgNhmgi6eNGN0pzjqZ5/zJkDJZ3t0V5kBbkzaJvCqsvOlPa77pzC8L/EVvraQbSirrsZeXKU9Wh1ntzTTyXMpfhZqN/S5UxIovOmQ/K6ow2LqW/NhTDVefg6ShcLSZdSEPtp+j6kD5GOr+/JG9c1utA14AicEC/JtVKFWUcBXdWJK19nnjYbpPT5iMFhLlSqiH+OnEzCPO2YIb/xivAN080Zsb1//Dt9EHcxc7NVJp5J7RP74BGHxglRrvM1haFGgbi2uoebBtuBjb37OhtK0P2q4mtrVR/fjH5k7ENOUCnc3zJEaEoRW1yCUcDQS1oUpO2U4/cwpI79QGhxQh23c9VWdsUkEKmMsF0zqwMwP7ObiLZzoh2NnkaaWubW+btfamVqSB8CIRknUMYdBA/sO8s/CKfp5P12h4eqm7fPuCjmx9ZlSAopxfy6Gq/joqKIzEgIeyOVTxNCwiLB9cO4fqDGOLd4i5ZioZG43fyttxPbVEZ6b5Kpno/n+yO/EjgeWAPu7hbVLnheVlB4/7uofv4lToNNWvt22BzDHSqZL+HGgEhD3kWxdZCbMOwyqWvfClw7uhPwCHoDNUfISWSqPVhU3Gbf7SduB+vai9IK78/ZeESltdYRyhuih+tjGnMr7L/wp0ApBOBdAdaGWs5giKnkw06mxN/OnOaRrhy5jqUmz9AjHH7zTkS8wgxGG0woXSpOBJzo/SxWtcvHBBebvlD2nMN+nclfWC40zwbXyoGXyvS+0eigOgxl1RlpwDxO9UTHyagTKkiMh/roTZK044Njr/iMdYj6hO1X9UhC0ZBF3nKrkCY+yWG0FA9SFN+44NDcz7dGpiJbmNQ1qMSSN5K8TqKwstvZuvZmSUDAIw0Zc/9VJB6e5wz00lLnnQtduTtq8j0E7fNKMWlhV2NktZeWZL7dtAXoUaBU4KLZ1rzCZmnuSHG9N7UFuovNF0xt4WJPA0gSmqzlRg9F03ScgbDu9e/nKSxSVmDf4lCFqJyJCJj4J/0eu7cKdVYz0MrC6S7Qjxs+pNEsxLs3MGvg5qdL7ByvrU/ZcYsSq829LHXxhjsUcDhxencn1HI7yIlVy5BqVHkA1QVkiDu/MuUygwdXz+XdH01VJGnpAdDO8/oQwoEXLDkKiRJklmnSKYz1bqTp1I3qizn3Qkfqu1UsZuf2idNwgOUXJtx+BoOVu4/0k4+/kXIrK8EvjzZp8pk/p1OJr3pQyxATINR5tfU8CDcv2BKALQx66YruetaB/qVtu6Z/BIuM3wS0rB+Fmi2SO08gmnASNWIWgUStL0o40W4OSqAtjOxyWSqYUx4SVNC1PfKHEFU55dwP1z9CeNc1ym6+/7Nk6gdlroDApXKLuvr7cl5RmL3BSC7MqTPXrkb2I0W05WojoPbxGv8Ry8hUJ6eT27yznyVNlKTZg8E4a5reoKhozmGNG1ZYHM16SVu216Y976eH6W7tB1NnxgzBIrt2E9iQdlEQONjm4beDu4cjy+kLxEoqhRDGw8zA4UIYc0xzxJRoy8YpoypIz28oZWr5jOQJQ9Gs46A6er1MswCDHpzK35HwKN3JdvQSLS8NcgkuX+sXbDADFX+CXVLJCvnFLz0XSbpnpL6sYOegZ+24AXvmjM+GtbP963g29eEihQJHT8r9J9143CBgsG2RNwpEWsSINBoV6qJ7b8vAFD9+Ylc/Co9dTFUQOl/01ZOAAWxMKVzngTDt5eD9kLFJf5ibv9dK6E6mnr8aUHaEgAQ8kaN8/oT2gxRoYA79/a+fYxtTyEs9UYqvOp4Gf0EzRbRS6l2IVqQSJV8xe7YIJGKHQXN+Soak9f7JhvNwpsdEW1/TaZFmKbYq2KwvMAQF5TVa05v/MoXHO7sW6fVGsxtAeYDLdWbUtddcN9BgyJPC/7jyy+p+X4rOyixxaiKyfbdcHP6Cuxxs/TzcNBkOOM35+tYIqxuZtQbX9zmPO2kfz0G+5SGKYEwoKCzm9a8w167mR6Phz7DF2ax8YF4QfHH3OE7zyG1+dMMSYAiEiPV16aG9YTNClNsl7UMODTD5UvJq1y+XgWsk5LpRpR2fTcwz7r6n6YGO7D8LThUgOKDZX5pVIHUgXaN3lG/uM1LFW7QpbmPru0TfombRpYjsNYC2q8xl/fRgUoNAD8CxDXYbrr3tl93XIwkeXEyXlj/OpS7iadQbqF0PS28HHSkSYEpoAuWA2AJUMu6SdU8ZChsyNWHNrEd6sRq09yUS0gszCfOVjc0GExrlqLOXAPPhCk0LsiglBFYtg9PwHTgsUvGBE41dJuL+FKO0kc8dvFJ4hb0mNVFNmmegb7wYiCYkdml57NlqVQSdyP8Cpoqtr2bSrUYHY5q7/5KCIbxIQvFYrcIm4SpPB+uLFHPfjR6Zp+JP5v386TTBxbYNw7hgWN4FiyXzKnoBjSt/2ce5mrbAkck27RQt26ajzazg5e6bJEOUlQhaQnmn4selQmvfD48Y/oYE8Eu0YC+jgaJ7/jmT4MPNmhTDhqT7Qg+p2UqgL7XJNxJjj+RM7/Vgb1I6M6gWQl/C+VO6HnJVAFgsI1T2QOoI5pootN/XO8U/Nb533LeTg2Ib6j7EKWP3/G/pXZeQbG2H4FVVYNmTbNRkUw1jX2m1pg+c4VqpxMW5r2Ztz88dwxdf1UBUdGlbPXs+O66NjNvw5DGYg5YV5SLXB750VfJSlSaKdpmWBYKViwwAG04mv8qY9JOxSgLiT1u5+ORDtBtZFZFEBCO5iBDQUWexZVV9z9QwWK97y/CYmUQfWbBQetV03Q6puQEUVyTiaahdcCxZ7LX3/6yoOpQSvbyc2+uDwRtEfiFAC8gw/ts9tKgmWjB2Wl4BDGkh4XGz9lkO3FkjcWjKJIV3AdhIiZWu5iqjsmDwQ269R/Ohi9+RnunAk5dwS6oGPZissvHGyw47oGrPwedx2iH3HB7Dt8qmAiddbyIHBMjUdjjMm2IlszFAyqAyNgtjrvDBHfq6xKbdiAqeh2BwSWQ0RbB4RsN+W+zsyIHXnpExeyzZ5JB0A0ATqNjkyG2nHBjSm8gEHYHQ6v8Y9GOndxPd+DYk+mzWgHh+3G/CgYgalsSgRz27lJmuE8r0jA+5C20Vh03qoDvJg03+JBM+foI9th5Z26aL9L15L/hxi+e2KqbV2Os6G0CzWwFSdvHCeg9uq1asp8rZfylamNcxs397XjfOgq3SvV2QdsnXRTMHPEUjLyBbRspmk6DILI0bm/nqYkvYP/imwk7PV2mwXWxKPoPObmevoD9T0jHr6316kgdaaZhIpCg8VCZmrIl4BG1LoURjs1R6hotwQi5KFr39FQiBkqggxEcG3xNqGI4Bf4VEZY06LL327hB6l/dcfDWu0dfl2YiFHc0lrl46P4wExREL3HmLhARH32CWGWrxaWmxHZHEKDCdRxeHIeRjw3yXqfqMbak/RhSPRBwzomK6pTpxfB/yDcRjVCs6ZfFaKLReiI6MMntdOS9FAg222YcW72bpgvYREe8Dv8gMiJvpncJsjrUw6DDUxn/a11guKkY5dcdECWojzpzjy43jyDVnxVdbhzMtiGrSdGNqLNciIO1hiIOJE4SyJJb+29xpK3RV//JN7W4AMaXGlvjWYvhlAiZPDB5v3ZuTNaxEJ7/UfqlD/OiTQ42FywMN+zEWw4lwtEXHB5LWyMooResjw7zOXE/HUkEpIkh6MsDLKhiG7tf7MEsrHMO33mcY4BHgxvb5x/tQvpx2AOh7bjhvyNKw6nW0kddjlRHjvVMjJF5DFnHd2n38XaAHuKeItyBY77KARYMuLqMz1J9eZSgcCnu+/xa/q61QTlloH5zX7AY22QCnI7SyO5VFrCbrnpHNLvx24GZ7GHJSrvYjqME8KtlL3rp+Qqg43bvylmgQfzdzw5CTyrW/G3ziLdw6mXF+Em83crQX8fusNVusTZETMh9nf82oCTSmoiuFzKzIZD6GLOhfDSEr5ahDqN8biPbqWO8oZg0kUDV3Rx+AhUmGI96wpd0SZcY02e1gcP3QfpH5zGnRE9d5i+z/sfjEJeW2pbcIhPo4n4WiD/4eGxjE4Bl/Wu4Mp+qZ4E9O57zQdMwmFCUO2cUzSiAm+pqbYhB/ce16qoFIaxK9E45Aih26stvFw29rsHS9NneoqUU4F1U2ZYgi2kKL/c3DyIWT6acK/Yo+qWLSrliuCkhouDLOq2FuVAEcreLIGmr1DwNRa/fdXmCQDpjMorYGAdcsAbPj10JfR1jVBlni8TpUTMcTQ+dWnEXN8c6e+eQzoQImzkxXkwICDfXNxx8vke91sS6NHPgNVwgqTAToGGnXsb2TSsUfhf8HZFdKcHWWLf91uA3uGsktyFUNeLEYheFq4EGFHfIwIX5S7HsVc15OM+lyhpu4QLzUC609QaWs43uQ8ME+5624BrtXMMPXVzJWq0ie9fco6TWKjl/GdDs063DwVPzo7o7Tt1nRhfgUJPhTGWg+qCW2xaMWUq5QfUbdN7qyxhxfrSUv5zXoQHYshUkRpzZ5HHyzCfhyNDLQXX4lxcpZE33/XP6U+lIX64nTi/7+6ekjLwLCTyzVg+G500tbkaODlFY7+i1NCz3junlIyj++2Y+5qOo6gvX2PskVXh4R9/ed6/UBUKn+e/0wH54q6Ru5C7ZQTxH0aPrD0u684PJy+6YkmBw2q41Offro1YkHe8dMew6a9tsmdFNHDaHQi+JPOzwgFgVBQyUxtcwz27A/Aj5E3w5UQ19Op2Dqii7uOfZiPM0wLFSgFiKRUntWD6eXA3scaSII8gqt0y0DBJ/DNsKA0zOWWluh4yuy+sutdgy22mMPS3t922lQBW0VcPnVuPIEJN5LgBsOdZjnhL4Q4rs5ToOUvDxQSwClCcDRsNwcN2g5M26tTcfY1HI7xSyQ4HFRXB1hX4Qhr35T0UD05H9WUXLv2kSmeN9mLWEtPB/53jtnDKk3NgGhH2Ea1SgS+uUeyJRikJPYbaF59FXIKasJHjhV864Gy1E2jepCPNrhrj1V98+C+xLrqW5mXLXI4HXnX//xCputeUnD0VRLV1PzDtTnctBAhv2oEru7ZRCCnxZzlIRnLB24atpGzXUg858Cnu4me3VEl/jQB0sqjqDYRgMRa08aZnBiaJbd/pxCWgqQ/mx+ANckgAZvWNRuFdz+rY1gxQtiUQRmHEBHkjn7lU6xcT/wBEf7Ek5Z3OVn2Sjhmq/fExTR3k3AzZrEvhGOEKVs8tuL2QA/4cd9UnvqBmPUY/w9Jz1h9oKfciiTPlJ0kZykIny5PjxhlhdTuHASRL9BrXcxvfoUnL7RDmeZJXMA7Fvg4OlY53+01j0zNk4VgNPUg9CD+xUWUlD+xa+AGDJQWgcuDfcNmk4I/uBNaJcJFyzCXg9K+tWRp8wxZAAVeyVMXDJseC0i2jUUPuEH12Do9uG4a8QSjzDlbyojD8F9da8O9tyCJVveALjDZ+0PRcCZiwmC7+IvJ4S7phWVzRcOA0scOFHr4J3T95MxX8ynuOJX32dxJZhXe9x+3CZfyH8RukuaGKLL0eXvm0T01wpgY8LCYv0EzBkm6e/sb1bGHAuTo4K/X0viE1x/C3glZA3S3up/rMSF6NIt7PqL3w8ur2118TYZUdo1REueXaR7Syhcx2qeAIof2gkU8MJztfr7q3h46SfnmiG9p2ml191n3XPo6UIDsUV/5zM9ht1DPlWdYR7yOrEWja3irSXY3swUnJlk6cb5wFg5m4m9Ioz/9Qxcd2DMOtLcTCHllQbteo6Iqk1QEaoITAEzKUlO8hSF7+uuN1wjwfs5PAwssM6Xm0oA+hCYwFD7HNhG3GWk66KZGDb4to6lXs0OxJVuOFDRbzmsuOy/hSOFchkT4eVDT8T53oproMxJ66ZmyU5lrIwsg8pT5PioFFB+pdhZBthmxngI/CcCucCa+BgRrOWAHeGIHkwET6NdLdx2UzJrOnuLv3P1is3umA/bCaZNNFEo6+CbBY3nTpM5sNGDyBhlOPKkGjBVhyESHTd5YrhUPMjoeuDMavEKWpn7W1QIfGm8gcH3QYhaWCoyYfjR16+19kYCHO0jJUQ4lLV1/re4p44SNOTeICwE1Q0tX0XMAcjKVZpjw4qWCKgt5WyImXdT/KzEvslnNxHuStrMqJAF0MkE8cYsFCnvc6H/vKCGMBYwHUlcScgK+ElaveYm552La55Mqx9s/L0f85NRhMlcixkQdOTH4j7E/KQwK8rq1aKMy5I655alvnD8uCyELlyn/UJP1pKpjZDggO7YCHHr91cobn5xDtMkwtZzkNqGph4bv566HY0aHlDw/B0SUPOz167l2faOyg3u6+0B/I4n3o+ttiLldO8LVhwNzjHnP+2O/daCQwGkk7GThrmp9TEgbI5azt+NYOsWZtsB/2WHCx61rtvVVFF+yioAh/7oSnDcHbwNzx3inOQN+LxxQl34RpS8FKxul4bmnwIts67DTpzHW6g6MDgrjk1N/JcI6i7uyQ3u5WUqMM0HBgp3zPMPQWBFiFcqqOfezYGSvPxY1tdQ0Jv5e121FCzMl/YAaJ3nrW+jyP0aeDImCrHr+tr/RF41hyC+f+E5Gw66SxXdh8qeZGdq8GMAUCRG0Cj8BAFRrSdO8j106uXGFD6Shm3YKU2EUypOeQ6Isd79o9c4SpLbLWa1mY7RpqjQF1ZAQmjAxaW1cc0jlbG5RIZB7Z/+fRjATK+42mt8YAyeXEOJkKrDg0FgsBWfpIOWcgHZ9+4A7y3MoZmxRQngwZnRoznAQvXCSFraUHsrQOiyUMEkftej3S+fWrT9v9j6tuTvAdChhlQ61jsPZHIi1Y1sxpcLWD71Y29CcOeAVd/8PQ8PHEpnRexaHFl8D/dLlYeTCrlkMcwRUhpQrY3hWKTO6M6wA5zmMaF4g0hNA5DBucKq8LpZwXhPFhlzoDsf7953I9HzUMCD7aTBuCSh/b+ScsF2aJhfOMz3DbmZ8ZLvxEorByIvVEO3c4NDvTWaQz6ufp9dLEiQ3/u2r4Ct5QhZIyowq/j6tQ/eJ+cfrWahlSur1hCrloBcVO9iknX9CSkgYs4aJhbXf4LodiwHMCUsLlG6bM3rSW+iOvmbSRMJ0wPgoAolHU5iRGERg/h7Kipb0UlSPBQ/AEqYqW+MqZifgWF3IaaFiawx6H3kVVljM3Botzl+wVClJiGS4Oa+v67XeV4Ia6gfog0JE2f6SkUvPHDsOYBw1XaP8hSJb+JL9euxsiGzjg9fvLZ02Ecg+XCA6n++qNBY0CIQjLHprKgGQ5au+q44dsN7EG+BSt3EFPDvFqA5D6NnJteB9fWPnCGf5AvJaYemHQEUEU8vlfhaoGT6tAJYhJwlyvU++5BIqNkbNUFsV4zAiq/MeBiMq3GnM9oMhc8yuf+BLqG7YIiy4l9I/aKQTNG1Ipq3QPWdqbpNqMGNucht8WHWUN0S3LHnfrmFhc9IqlfZ9bLXJ88LVht6NutJqLq7+DY1SrGbDGVo5tNcZG+SCO9HAWKa6YmBeu44PJqOp/sN7p2/g3+QP07Vj2uw/nlvhmaoFkoRrUdFtG5w4UAXXuXDOQOO8Xc9afsqiKj0ZYFR/RcJ/+goCDh9ZG0+rxS3YcPgbqW6NWM1pxJDC9Vb7Yz/KnV+xSebLEYzkdx2J+O7fLKk5b7Ny7htq3MUL5DL5qw7yvEbWpbHNVIbcRWLFZstKdCczeJK6g2DrkvG6iGW3YahvNqtzc3toGJcMhRAG2IFMw/qh46MED5FT9hRffCfW7sC9cMt3orOUyi7s5q7z9e4HfD35+NiHfHet+ygZb3ROKHWQ8hLjriF51XP+Cma5RuD8K/oJrO7Oxp6aq8nLxxRuAUXdIMuCD3JZvLAsEPIk64aCTUNq1z3jGPkLyOIfXgzB03ur9JhKbZLPRxNt4rtza1kIo8ss41Q9V1i4Yz04qzEbrNK7orNp+DqIBKqqPY99mdacQBIzh1iUFww6Ed8KV0/gjPylL6G2noinYcqIsN2sBG060ni9gBuJK+qf1VQZqZFg5whskeVB76WMhVTii1rooFTJEZLfyBNBYvxzpoD6zFHBpI5xn3sFRRn9o6YvCRAfvpb7H7fJ+biVZUe6+NFS4+RtLGrm32aVuDirC6PH4NDGXQ/8nbj1kQby0HBoZf2SuKkgoV9Tw3xxx8FsVazXu7nfO5ZFau3qqVbc/GAklggG5pEhcoSc2opJtr7v4LXu4SuTW6ajlTc2fB8/BgBHZmg1bzBBjmSjcn7o/eyK7Dxaf0g+MrbkVJTTaFhJIaKhttWDFJxUcaXMB/lj1eYEYjgA7XG6rXyli4Xv5zC6SqCJVSCqiLFOFaZ8lH2peDm5BW9sFdd7AHBXt6VUu+eGVnqSM2DGcYKzrTGVHgUa9bKSoVitXdQ/IYPFKnJh+kdfDRMCAFFYhdKDgKNPTm08lvvgt/I2KapFE/MYFWWVDxZUv1b/lJIyZGl5aTTHTl5mfIlOi9DdzoMnCXSlAi1SXc41OMdOWNqgOMzhiMuT2AwHk/agQSb7h2Hw6ZAEyIlBwRj3Vw3AwG46IZFP21Madh0H/DySiDt6LQW31UYBQOow4YuOdT3UaUMCRH8GMLIitLn0aoG7j8JDRYtlWDwkFLs7p3TcP2YIUcFXh6NuKT5VZfFhOkow1vxuDd2qDKTveLnzhG98EYIJf/Idt3L5DGh/aXIQ+xzCbwdDpCq/nGePa//4x76i9cr2Fpx0TLMQlfyJpKboM49wgP2/02e4ldfYVUomXab3ld9TH7V/o3ecOjdR40IShq3INveMuA+yl3L6UmU7b0CpqyGrXXyH145cNocmAzT2rfkONh/Qt8HNj/EwoAj7SLMyAl2ReM0FjsHNM7gHfYyYUkJKQ02YBv9RnSSGzc/T50G7ofUDoeapKp2IqYRgMX2/VFZjB77tX4cV5KMiNkhRGDX+raJrzJiSO/nFfsoW3F2ngqTzmiumB/5BkQWdTpvhLqEloUHMD+uGapsXHBGZf/I0vDfRzrotwpkkqL2Lz9YB0U84inE0o5sd3TpjSNVCVVoSrserRvxsxaqmdNYB4rexIilqwq+hvHb5m559QHgB6nJy7uOvp5zvWPEqYBsq/mNNLZ9dDKWaeQjDa1dLbjmMsTN21FooCJD8/Z3FE9+w9ZyMN4F+E5rfWOgM2IbWkhpJq/BOz7GglbQE6v8Ck7f+nHe3aFxKcHyjqujz+q+Kwv/G9VpGYb6ZJQlNwFuxsXFGnbsFBImEmMVEcvpuIMF0FkjGVxt8DN6I9MJLnONhXpSpfXs0NIuAFfFL0zvqoXcyVPACrCZvtOnG9BrTRjCOdAknr7E9N2p0TiKVXqDJmp0XXbnxctnt1HfsRjRwuAP/luJqaEwQIgFfVz3MaK2iyz49VFdlTmBdcELFbHhE9HF+QWms2RaoBRtUKVRWndMWE8nbhjv3DlT35mXwfIcfonSBBIqmXtdoi4byMU4ZJUDpGfcLIBHeuk7Bx7cnS+2RmOPl5Pfg1JXVAlLT7l/dEOhWsQtoCHdgbK5O2aZILa/Uat2T0hztSU/S3wrdX4kptrwg+7WMkqzVwy5APtrTPqIpGrGNb/6UtdgzISksfuj+GG8OnKqruQ7XJOUhReTuiiDxKbSlrJDQU7lUWYfDvEICfsvcL1fkdT1fs6VKqHG0PJ6uD4qyUAoMMhEvo8gxRCPHpSLRxkDsybHtUpAqa+LThm3Us/fYrKeik3+I3hASBxkvOrA68z+RVOoDTHR39dxT+lOS3fGW4uP5OzMQ4uBdeD3oq4NWL+lbgk5j4dupPwnwOuNteUcPFjpviQ2su57tm4E38/FqTilb+0qMnLqpYWY6LBbwIVjfizwsAFv4Y+l7DWpswmvs9DC1/6M6aFGlzSGf93/pxBomFDOgwC8pLR5CDmA66ocuckx2smAZvJgQ8hHCwTNI18qabOY9ESsf0dDD+nzyurcojrqDyHpqZFugpBltViwXx8Ph9Uc1f9QWCr0SOhzmT3XsGPQmIvkPd/1hpedCo2o8V4vpO3CknxLRtGWmzx+MWbu5aSFybOtWWrcIfNysm2+J5jeaDQFJF5GUb9qfARfcq3v23MWqGIOzFdqdXHHPDTplVRtwet1tgD99ZziitA7sIBZblp2mqUT8ddzx2RXdKvmQYIn1TFaLS6JVVvKNwTHVnYw4P4cpVEOHIXaeDxfBiCojtT9j6RD8Pl53jjIirc26LIYwYf8rNTJj6PoNum17p7JLY5cuIclONsO2JKDPMKm305+3TTIeB/zuu8G1CJRBM+cfwcMU1cnHks2FoVhp3+Xz/3c7+8uZ6jjQFsCbYIE4KBmiyzoU8+COBRdnniN7+zcxM+MTbUrNGnblTVS2TT14aZOXGnnF/q2nx53UkW/34/P8lesz+rffCg0Oq1ungRD65DC32IIRXUYN2oK7q2w9WB0yP9NlCI0mYPXMePIBy0w5KlLMXHmuOom6u5Bdt92O9dlXHf2V9HXeRlYgMO28FkFFJqZf1ewUz8vJVhtIdwXs/P0tSA2ucWq5EPwzVreeTz+lxxJMUug6JvnFMBOlmCL3nfDJNhTxqUdl4WrgkmPo6ZxWiy8Vr/a2iOh6MzdQ4abGcgNzKGuWjJ+MkPO9WVFpenuzBeUBWawxMZ7H14lXtdlGYhN80tE+0r+WZWgRsMnKJRGlgplCn78NdP0bvlXSqHnxKku9d021Xb7v3b6ntNQob4kJvV9IuhTjEJ5lvSLC3NyNZpTdAJecTtt4fcd+7OErVHo/2gIyfcwgDobb3K2IUFOdBjx7BSVQQfMGrS/1i2TaiuRhFXo67OLObtjkBV3pw4xQ5v9S/yIdJb6dW0eo86KkbpF5DCt0baUkSb/lcfb3n+VRIIJM88anP+c5fy3EDfhAnNw+M6PkCgp96irRlGKEDbhh9YVHGwiTUJPrsI1KGKS7F4eKmZNjjXQD7FJt4qaTugtqyy6E72/M7wJZRj2klhMcYepi0coGzM3aMw1Pa9UEKR86Rq8Wbeac+U2viDoXPIQjLufvZ8HYYqcpnOIJFPmqt2HwtwOeYJQp64yqqgfCMXbjbjYLhs5ZQXqNoTklxLlyfItUNCcZ4kSSPPM8lSAadt008/ssJP9jlsKW8z7AlRmgvP7Ol3OF7KeCNHOE3zUr+GRK2W8Z9TxhKInXznn69DHHkIr6pv6fJkPc9D+GGcaEYnnvNg1GRjVkHXspvMGv2/d7OAA9a4xclgy7y77g44wF4ldJ5nVm9Q+tjyPMlM8lnuWkr3qgaw3ZaCHNHShl0nLZx2OF+IYIuURxikDkeVoeKLO6diWk0FVTC3kB+ZZzTKl1ztGZur1weWM6klnUDE3WsNG191tp9PH/31k9a1WlHB01FEdaCNhuWCSY3stVWY/Zh79ioZXrMMMmIusJwd8NAQHHPd5RufABPNExI7GQMPke97kN+vOI8pUckr4nKVtnzEaXJ2Dpwnm1kQvaqCBBicbcfzrEoa8Iv9kaeW6YG+Aqqut/r9frfiGANwTZOCW6SoINTcgBDbyxQqvnokT0+Z6DMQNR0qN5ni4NgDDfOiSdUfEOVBC67J9fktxQUNg2aMDnUqINYDeUsc4WS3I9gTlqD0NR5StCRjEnwSQ+0rXZfaPNwkV0bJImExXQ6pbeNtGl/7Q0hWUqAxQ92z3ORkOuaxsPpubVZUOgha6PuKn/U+mhd1we+PUz7eQmLUFr6O/+DB+luvonK1heqWWpWuHpyW/F9jcFIvw4oz4YzD6urQ5b94f/YW/v/ye9udgzx+4UxuM9CacCM5zQSg3z1DQ/XF0VmDecxRtFJZWulPRrd2cCzD7B9pr8J6qykogiWuKNANxW7x555p/NIQkCcvQHeWPFdC78yvMEwYRcoiZdYYE5490LtJONl09gfeFi8ECvIuE0eDM38P13c1oi3bFAjs9bWMoNTiC7U1gAk9vuzj08vxK+x9E+yt2ayjVe+Ae6O8qAx9/CWlZ7JTCIlyK8U7amKpt4CQsGbkgqCgH3hWoWAGKAf+XeUt5qJdwaw0jJuui1LwoVekHGJ7VIEEaxGn0clz/qi5+pyFx5ngHucqLImwWQS7k41lHWiY7Om/TYI99wKack4/rF5UFfMeYPvZddpc6wdPQnRTJTH5lp9yjUUe4JLvu0SpsINm9FKam8qHfIbb/FNbZEqsJPPC2Cj0XmCzhpsgjeMYVUErK/hczkSaU9VmUnFnfZVhrc+6k/BHXVt5u1+Ky09i4C+CzgTTcRe9MFCl3QWWNa94x9Zq6WOVmuoe5xwjaW4bolZpIMNSP0F/lLdSP0IH+IlSLuTuMTG+c556A6t7mzJs81ETL/QUUhI/mPOrGG4OBbv/GKUqbv0Upy7ET31qmcYhwleF6A4TcsVGTxSjZZ8bpGrbCCc0NJdj1cLpMa7NCfNSg1wcbPbZ+A5Taoj+xz8aFOlIDKrFNFYH6GtROHB+e03DPCf+AufrUdAtSEaFxRoRDQMXqtWZZ4TdEQpgB5tjF2ydT8uNIA9DUUlMvGEyF9eoIaKg2QklXJ+S9WyOu9HwpHwZk2BaIdutxUDxfdgMQpmZpwecvPjX62M0chxgWUDwCXtpUASgsl8Ro/0cKwyX0g47a2bKFQmN6FimAuZxmzqdh7SKOrW6tDTMmhGLU5+aI7+G0F2tW2Ai9nHeCSqJ5XmQSGSOAi2SSPqfAjjhjweImFAvLELdZ68AHeJ3qjo8+PKjborHF+RZXebRzEp0pcP5E1szcXNjsY1ff7m8Hfe6N3BHmyP5lL3PdxNfC8eLVUlBO5aSf+LfIR4KGdcJW6E9Gi9sW9kV25XyDXi3kuQHLgaY9t3KfmU+Gg8XBiLQgzDnCiT49H0MxQXCMOliavnA/vo+GOfXz8UpuNGq/r+ycQwZgmGF1cVXBrk6po2Vl74xUq8QeoPJJM83LtMvhhRZvrRAqXBZ0V6XYt2GDqAJbmLyeL52kI/Vz9uRyNx8YAEeoiec3Nu/C9nuxQV97zWam6PC5m9eVNTPxdB2AIaLUn5lVQlZWXT7Qn/vIS1AtFxmUU3PMUeI65NZpjGrqIQzNUP1WuTzT3yzPhq1XCSV0YHptkNXkIJH4UiviYhAw0OskX04MXtcklkrNokeWUEwZ3kbd/ovOMPGfbVIDUo6msVrxvX1xGQLOyiNoqKh2qjs1aJ+AsXDM71ydcpdzVleqYaRZ7FpDZ5SaZRcXD9fh82WQWUx4nTXzTIVWB2iONrzvtkbbnaAmw7GiyAj95QRZLGudHJ8LnVV0gGOZeLvRDY8VHGXct3ya1OPbPUS7EJBgk/+sNzQW3SWpOvxFt5BGyY0ieH1ddyTmNFZNXNzzcIK3ioRPPJfpZjUAhfNVGpHDH6VfuIbarmJfXQbxOMpyymCcE4ef0OAFWDIuyfR1S9kErorea6c/+KQ3kmygg1xIIlPcxMJdFEZZFaYd1g/2/+7X4zMzB6kmxDjMWp1cFD+yaLZx01nyU7hZRszZokJHEZjC2bMXqsaHJPo8oRBFM13sWXCsWi4NigrzfkKtBGTklO0qnZUBzRLpY8cGBYH21ViHuz9MSfGHa4+NVcWXmmtFSYHhUCioVh3pJJv+plQxREp9HebeLrfqm+Irw27csaaeLqL8Nh1Uuw36zv8HQa3zAb9OWnSMtCHQ3n7wHBeTlqXI5TagExCiww271cdSegqXTfoDT3oYZ7dVs9rtDdVno0PVfmwl+qrY+jQgoNKfHNez3XwLqpy2Dgl8JmBBYsMbTlyrdVQiuTifsnv35nj46zyhymZXiCDbZKEiPCzRP4c8iRR+w8yeVy8wepn1JuAp7+yJaNPtpzNIx+KaRgodu1LnYpqV9EnwFXaMroW2GoVvVrbobd6D0xjtg6all6DoI1nizhQpkIF9l4eaIiH3skg9f+fvsvkkuP5zO0L8T0PW9vhPDHNxaw5Q8Y475dY225vla1qCsC2Zt5ymSa3lvDMGfKqC3pv2YXWOVGjEJ8Vq390MMvXLt7qqQW9mKfyNhiZJSfhwuFNj0FPeNvUUO/ZiNCqtUFxWtW6VTg7235BdyQ99qF3rXA9aYH5GYs9sW8IPBFpoIPY48Hi6XFu4jqhuiyQyMSgvU8+dBM1A/r4kBWuznw4x/JP2SaexkW/1O0qEubvXMNJBEBkP+oG1CoKGMRi0WgMVg7dl4N5zgTPR9SgtgL6EwmiZZTGOR2ymJQM+Ark1wC7tIIt/6xT6mj1n482kun/rf9huy2MOiIOBzIzuBrfOV1x5ZekvCakICdPl8GFXWcLSSfESwJnvwKYnjCc6mjxGVQux6+FuaOaZRucnn2u4rL7gsvKoiF/KlrFTAdwVofUS0hPkH/YQMgltBh4PD8TWZPf4ru62+G4wht+pH5aDY4ziDvJ3iXVzRS3rZsgZ9bTpki6O+8w+PlH58bYz89eus7SfMGVMZBzjt7bi+jkff1awX652Wea+sy/IUb1L7mMvU3BaGnqSWRRZlV8nBpfPNGc9hF9R3H5W6AkfiLmaPA3z26SyW7L7IXWHLm797Gflmj2YiY62DBaHTN6BCz962NA3OgK4FYfXjH/f9e+4dxt2Epb3acoIncdvAPOwBOGqhmGdJodwlH2fZHswR0KnHr0AH0kEcjoH6O+GNa8wHiw4sgv+Smq17gmjoLftOsQ1LTQNlh97kRkQOniznCAdOU2MPMckzLMeRUs8ylSNjP9zjSwl2z3/CCtBTP+QGvmToFH+s4POEdDJxWcKHakS7ZswWmVtBJ8UDD9EPOUvPiJFh4qrO4tmJW4CzV8bu3mITrBwQ9vqMijgcwla9+MPT51R4kHoYzBLpHTivip7I+Dgh06XvsIgH2rTDv6A7KkLOc6VpL6inIpyP4Yc0w2u8yKo6c0QLZ4lm7ZA2o/5GUKEbnFHzS+AiI0tknFwJFvBeCYz+GfAbXXByejYQ2oo7TosBGJ3GvRiUiIj6jKNMw8fs93HEQKp2plBbukJAg+53kRfxBxZ1gt0//lm+s8KggSHLbv2MToBeFiFXujwGLcDpeHPFx0kzHpz+BMeWtKvGPXY0838azPrE54Jux/dM0hMesf7luHpnpfVq7Y4uz/c271XeDkbMLyYf29SYXs/PpO+/Q5s3Qa821HJRFClwjWF9t0OG3y9IhD0AdOQkF6ZQjVJC4m80wbPa9M6WinSsYRyKzupfkFijviG8gxbXm4f+pxrwmR7SQANYEPHmGsTxo66F3p1c/aWaGTy+4aZlVAaBjbzJsKm/e/ztOrvDyln+C6Kt1H2Foby2jvYfwY/x1g9h5sUZ1fpXlBTzuHcMvlpkQk7SrVerjMSwN/aioApOaBPK5VCzyzfJZFjHW/yeTQyl6BO2EmJ2MDtk2aMebH1SLOlLBWDXkSLydb3DOQeuDKqPhnw5tXewOyuoEjm1RB/nZAAGAkSfEyB4OyZc55vNFwgBHgM+1yiu/R35AMrq/7xdnfK/RU41Cc3Na6uznzkNQwBHYHWKbcS1Hg2GizAuqHbIUTObi2xLRmi4GcJENSi3rAObkcXZ7yK3E+8QSowfPLgNKgEEre5KPD2xyQCIRaWkXg3MILD75fiOjrIuc+ngqAwaMMR+AIdB/TDRbl0s3vjfQ4Ge6tBykW/Zn4hj6+8Xtlrh0/sYExsDlxIidtG7TMxks0+rHJCN2zcav6lrVx1j8Ey4eT8aql7Wz9yFWXgHfb/NpLeo24N4JUV2Wb+84Gz/CcQmkGdHMjfy7Q0cxLhEZ070HSQ9ZkJ3KepGaP1RsOy1nf4aXywgEP1BvkllfDVKOIC39zso4OoXEwfE5JY0/9HOsximFlq36tsRFYskH0OajLmVee5WMoA32vxoA+/7Xfr7h5wpIt1jRXvoW7aMu20alMRDuKJzd1UzHg1pstXOLU4xXuNP9XOnzBFPr4PVWgU1kYEzupUdCBWp7y8yFa8pAE6X243+NhhBs1kI2t9EWr90Gu0qku/oEg58GJKyw5cqOpHpeL8SmftYXX1XNgkNVMNNgaXp5jVq1go9Nxjd2l8LYdXYkj27MK5PHAzmZF+w2K/qLghjW4jklKQ5gOFtK8XamAWgMkBYcPSIZgCXY6AA0Jukre2TtBlsl8ejAjT0wyaUUNzVJMSWEXO0n08jeijdC+Fr77ipOuj42CPob/wDaO4/b11+uRrDXkAfCPoCKm2u543gylH4BZ+eBIGr28kwEkgeZNlYqw7jI0Vad52en1ydmzvaVVyaEAkk/VC+8dSdjNS66WcfJnLjhGHhbACYLjMIWMBEjJLOgKHoezt4fuydIDRB+V4RfbzUssU2a2vzck6t1hQn646Imcg9h3kiQyO+BqLA6hlTSXU0IvFhgbALcQTIPuS0UU4PJ5aMgSqiO1KFhA3AzvmficH4c0aM5QJINLAYMnpZNohSLJc1ttWkwfrVSMW1WgxgdVGbBVSbl5PFbDs8AQDeGXiTTvQdPMdI7prLg2l09OZVDgM63aYuUDyY19jyeADjlgnEzL35ndYW6acqsdwCt8a9OcrnHoY1MIucHF98rpbBWxUdLJWZkQWfnBZhO0opvAscWL0ssU81kqBys7WLCU27NND+Fy8XMQgdOnclMu0DuGAy/OILx7hWnDZICsfXgf+Isckl9gjW4GLQWruARLrgfCtOsiXCdGRLqvff4YHr4hzB2N6cqhfioRpfSdwNKfXu435tiypGsNQgQoK7K62gDK+mVNd+d2NSjFYJjMoYo1bmilM4zAkv3AhIcNPe4+/omQKz+xTU+ZI9Z6nNT6ZssvVVRI9ME1vPLtHYH5biFrpElxZyWfXYLndvf38utTfOlnQ+YsQC/FiSw5ovKKn3OCyFBJPuXZOuD7yJimFXyFUCtClpljeZvPGaqLG/4/uaZ2cfVvgCeeE/UvQYag1csmSxGf8jyhNgCh6IasTyQpBsr7LtNfHy6gy0yL5BZF7CpIp17CU97jaUiV3n7kHHB4KRxRBb6s53tlsxIVU53YlOU1mz5ErHDqSV5LoHh6MNpQOX0QGFzYuGEF6gY0ajr51Ec3/ACH3rj64XqMnG1/9YRdCxj/WltTml8imqRwOX0No5QlF2MUrGOriQ23gB+au9buYcig152wOXgEjRX4SsWerNWY3x0Opi65pmLbRqr+1sPm3dljwntF+Czb63X4xjRHoktS0ENLjEstuY6RkDjs85DFEZYCrM4eD36mJtNhoEQBdTJbZx6JP/bVb7U+X83+ZzhNH1fdmI2sNJ/15sE1ZLsQxZgvgc9+UDYmD0cKK0CDAfzu27eaXJBLnZixKSiHrJizStbsm08CxQqCRBpuTFxnWOUgaK8anTos2QYsEgtbCfIpoPmlPVsV08EeCyMI8ZbTWdSllcPbDr2iS8dx+WDThEWmqsqffZLO0LhN16b9D9qO+7K3U6idsWFMDErxtvk/eLlRQcdjXWosNHB9SeJlcomSy6bAC2dtHnJt0pCU0qTRxBnWzYf7/dl/ocYdMy1PyFRjqbE6dPTbvrZ/BMv70R80X+AI0Ijo4UPDTF/hSrBx7b916b5057xy5R2qIvKQfMSuVy9yJ1MTu4DPJjBcALu+3CRdJEgPrX/Hh9YzBtSJCMl+4GBhtIcnH9WKB5XndzrVSpS4Q0rG96dW3ewgJHt/zdggtq1UMTlga5eXTk1MlHe89/iZS4ZgOX6BFtei0Nrl+fQGMxtV9p6CFHPX0PKpqvasU7b+teP4AgX57hM0LUwyhV6l3hOICLuYtGKRhJhFfFHDuSzX9VXQfDL77bzryfv3nwsPPMeklrX9kp8mJ0u+wzqEe5Ia3/o5NGgyGybWOmm3mPMCzFDwwrYUj+bC4TfTAEfKEPKpX39whiT5XI9aPQr6pseNbWSZ4Fp3yUSGSbfl+n6gl5t8rZF9NoEVvjYpXac+aIckUtCYPxza9A4qN+QrW6AOzLzd+txYcOLMeaKrT4DXSNO6WpZtp2ZRWj3dhYXta6+3j2Rn+rBZlEz42TDpToCJ6r+/wgAb/HXk87IKNjvEK5EPJ2UYL+hQB60pbL6Fjlkllpj1zNFupKWEw5q/bAntxnzCzB2W7H0Y303z+K43/qC9+/1UEHTJU0hn3ToP0VasWWeU/g/vAjE4ZjbO5F3toJBPv5TRSzc+8D+C2LOkgK1kQsuHWxI1phSpl3YfRMzuy5NxSmRGW1C4exA5JhKo/kCEJNAo5ieVH9FQ8k63bcztzFksMH/cGQeo8ldJxxaMbfIguCORaqh+nMP7fC2BkHH5szzs2qsNIcabd6khf6kNb2hS/8UnpQ/53uqcNxOI90g4NIWv7sI2HoZW035bz65cgpT7rP6qsddT0AWdr/BLVL7bpE/XK7Us4SUPobZoR+LaCu+UNYdiR1eCNIIeDOQTi/WPM22Y4ygoGBSmWFWVCYWXDgI9FMVGMUuB4ILq/fQbTQOSaK9XVno4/Jw+Ur9/fr1f6b+Vq2J5ejBzmk2NoKz3R9K6aVtO4mX+eX24QrceJNPjoMhd1LSVrsR1U5Id/YzZBWCzd5IxDSIyRZkS4jQtHOd4U7prp0jPmisCw2ja1cj903c8MkDlTDQy43GtVtl3kbvv/ZuJ2j+1nhikfYhYs7Y6wtMJQd6ec2/CqLzpPOxA2xs0AQcS2FvXvgKigPWx/HmSPcFqrBEYfP52KffmPaNP2FKBG5thB3lLHFsBNRHH95vKNEA45QQ1J5BZTB/+48/YwDYX9wsxzqR289NZItkrmFLF1BPV+FbsDKggAKlmWbqu2u5Yhw5l8SOZLjjDU1mZOjhdZV66gSOZchxIfPjaPxLFo25JSjN0sX40szqhuYRlupB0gNpN5LoikAXQ8EkA9UqfG84kroOPhNaN6Vo6EC7pLuaIvkGqyi59CgVsaOhGXC+OvAUBpu4au7MfZsuHa+MvdBLNcqer2qVgNeVOibWTm457+nMcEqL8AXFOosQ9Q7GXrrTTYldw82OxMvjzog4AqEF51XA3NmxNOaJtG3Nf8JAbfauZ2eD3qkaEYdUBAoGdbE0MeLcQrJSoJ5mCSNoZcDAA7cQo2zZ+IOe+UCqwIJ9YIGgbcrFcd+dwElmghEa5yrmoCfDd+38Gm5Kg6Q5KZvNDOjFfQeDHbQeS/keY0W+T/YbrWbIv8/wC8BkJSCOlUacR30Nu8t0EKsBcrmjhO5oM80XWTLRNpaXz7SSGJvE4eouC2ba1B8o9p+I4K+ke6lc6Ge5jQGbJLe0qYeGSohHEYVWxeVA3yP3N23HwSTvnUs1gg+74hE9Xf4k2VPC60OWDd8NR8L7gRstKL5tXqg1ko7DM3gCSUDTxbZCx0Bm+LqUZeiIUMzxwQdksKW/VUDvbhBCke0xU9x/CPFOBlKnRcj0hypN3ZocxLyyP3jEYBVUlWIVthF5qy2ny14rXLwhEGRD/NiOqqfBK03/bPuu7X9hT4M6kFsdjoj5d+rPy2rf8Ethnvzv02f0WliN4wgDLjPsUt1stvvICr8zuOstvVV+W4ndluG7ytog/qLjl93c0hDY9jShMR/HFohzN64zHIVCkHiv8llMnB4ZMVWwvHDOwFn6ea9rPilQh4vU6M0D0bYXuZcD6pEyJ/frhbgE+9rkpHZJBYGpq1sTrLP0w1Mum8Tkq+cUHKIn3aDEfKEbF+VS6WuC0bewUpr6C2TmYIyavdj96x/UnIBI96zDBvBC1iGtKZdTKAjx2jVXU7fRGk+WslicOUK3Ss+vn/41v21V7/MaKjRmtWT2qGDY25pI8AuA6WKsfSQUH9YEaUYhMuHvpvEQpZCqLNH24xNVNUt9NHEYaDSEQ5e9H/7xnb3VVNr5aXdjgdCq+BRLJbrgiUnYIVnmkJ0OAEDcoxG6SiCEk8tPMMWyl1bS7LZpiwPu7pkpEwgG75oVFYM/jupup+6heocq9xEpw15j39fBBdNaWgLLI+FRG+W5Nnc2smiKStEEMWJNyIaCgzX/+RlH2MWiKeHliac07i9NixuoYwaiMW/ona6WNXkGCj4ud8RcdP3yxmjRiYdZuzNYaJnZvW8w7zDIqpL8mGF0o4kOWqjlG5z6GeHmzq/XUVBgV0lffvFEZCGAyP12LjqoVfCYOjTLosujdzmE0Ma3Fp//bxY02g1d/hDoVnjwvd1IfY3yNcHZmMeclQreXjlL1Otwe6eUmmVRZdUpVwtlcGIbEPOZYuHsaTH86cyE1C5Z6LyyOGEfyJSZWHU592XHd+FMhxZwx/OQzhtMn4PJFW2dtzw/Xl3Q/NyvbQCQcYMG4u7v9bw6rjJXcLD9Nd3TD2DQv3B1jCDyJ79H+mN5lXV2kiPerrZBhHAcOhPDU6Q1gI4RkqnxQS5uWqmEgMznoAXIivar3D465YWaQ3RuhnvlJo/QSzuD+NlJwccE1jxaXf7ktkEx+0XOuBk8dykFr1byr7IK90D+S2cfaCcOuyIquWTsKSztmcbR/NdpedMjK03gS6k8W1LD+MmVwY3OqMx5Ehky5Qh6tObSXMbLH8mXXI+DWJmm4W4/FD/+qMntEMG4V2EUcEQP61KBmJlljzxMe63nxiONUG4min1YjrYO8vPqgkOASK3WGGN0ng9YJz4SeQF7VWl4dZ0lVot4RR4gITOgyeSuS/0ZwcWpMQarWNEnI55zsoNh5/+RwXvJdUz+BtZ+d5zMtWUnKGycq5bVRz/DQUn/8VLg3/nSg++BifRBT6qVBxpSNLmNv1+euRp+Wvo3G8KJCgwf1klVPlyK6cBjZdaNZF88ybSjUHFnKAbAQrDlW1qtEl2jEv2SUDC689ivfEWBBbVBaBaX3YtljGbwj3B+xH1ucu9GQHTaEZuE7vXyAq8e96UNj2m09pbodyFzuIHwfcqyljUVtpozovr6FXbHF6IQHNJCCCXEl61I5+bGsmskYGmRfvFFoLwpQ1GvRnaspTl0UF8qMRHmdPTw91S1Y9dDcqIyzBVKgvrCM5FkZqg7eROa8xTo5TWv0PbQO/Wx88Dab8IqYTdopqbVK74uuY0PjpB4XOjQluotK4g2nyQotR6SloTeCZ78vdjvK2btO+9Dz5PBjYK5xeAoWPnknxtoLWWXxLKYYvJJhzU5GLNJF2HliTSbylPeaQ1F0iR58LZoZh/GdJI1llUvTSG6quWxGHsIYfEYcWWpYJSnKl8iY5ElVlPdJcw968dsrXFWIfOi4FgN9BOWka03c7wBVJBE/0goSwV1aV9dPlvmEBce9/dy9I8LNfKmLgiBW/LugY03m66xMYa/H4Fp3GmgWrEjlpGmhLV7wO/+iAKB73Suv4J5X1MNm8ChMZFvF+vB2NZWoEb9dHMN45ZqbizAwaUStNqVWuM+8ALf+8wDcp20y4LBvE86B0t4e//dDkrXxSnA0t5EaRfA1fJ4UxXuOURk6hCPWWlKRw3VJe1xIpeK/4DCFevhIv4i8Fd1bJQ7CSUNSZ9qGRjuklViCr9h13W9VQ/ynv0Ovdfsa6ryViXN0n/Syy5ciH3ww0PFcJTELl4F698WGjRTxFYsEsARvUCoW0sIP38hL1bf4j34vMcK0FHTpKdts5viN7l/ZG0myBzw+yl4w8HXn/A2AsBeCVavv7dj89eqew5AS2xytDztdwJCmZDOPcOtG1z37RgXt2hqqDKrWZ/PHhd3PS5KiKj1W4fvUkwp4a5MiBkJ8KeBGiLthSi4e/feMf1uEwMvO7oiZo4+Ywc7UlD/UZE97UA2LmzZD2FtNUF6Dw2bVOt4hYnMPzjlvz1CsVuIhU7aX5eUECL2sk7vZS9Y9tVlopqoWEqxOCiCvYTbOYhcWvlywYk8KfAO3Bo6NHkHd//M2lFqjGBmzGD3kkmGo2cYOSiUJmRbAIN/38ibqu1UlIanqaxJ6p3j2jcvzSldlisk7yX5+scTpyrwgVNrtZXvCR1i9DjngF7FtsY7EuH6rcz8BszrvGJXITpKDB0QlD8Kmb5JbCHOkS9M33U+hYHA9BAKaZXMgNRSmyWpl9Bry2butoKswMWWkzNoL0CjEfIUkRt1VqXFOcGNK5skv/WYnbFcvtgPDiLyXZYV2MDOclv3YFD+6sTyO8VW14TEGjGZAR4LnJP0OVhm8bw0LNmRbz5BGd4NXLt2dGq1MN5ywXDTbQ+FGWa87k5wXg+n7RXe27Xf4SJ/d9Ub439vPttddrGqp5LKA80tx0fV4rTPljX1uFxQQSJB2ySwK+bk+/fKzOFyfls0LyndMyDCeoObqox+CfQE9/+eNQznPPHzV43UFE5iw13DPrkA9mtOqroq/jDFCafo/YWNnJfVp0HlGc+Jzqz/xDpP9NYq8Z/g+snvRD+zaOJ8NyKGiB3IvAI7ET1l5cp65rvfrWcrcuqINnqLXo4D13gb4SerIx1tOKQBjLddHRcG0pDZuutJW5J7hxm6l4ZZuqjWpSOM0LGIEHOo3+36Pp3QgxnZ3HwdPJGT4aaIxuyy9cfr2z9b49/omWFQq+JyCDyt+J8UYKBqfFTrzMb+JGSAvwKy5uFosjQEKW58SS8saOd2SjoflU9mQMD/pTakdegBcUJCWXSBpgZDN7j8/TJUp5iX+o3aT3ngmqLqbFzPJCXbxSVHBkENWG3wVBK1DscYEs4Ht+yf21svDXWYvh8Ct7XcrxD6XzYcqTXsEgIcHQCL4wmQw+n/anAj1ypQ91ze7qty5ftqMPs5bKAXKCcQIeqpgAGW1vzUqGpiXfExx6J2mLKGcJ3TXTF678+U3Db/8et5inovzslw0ZbIRUyoEZi07rpCo8iDLeuf/SP9ZjOUFYhmvfe7lqefSpDv9t5yzhDUDwV3lpgnv4wWnyUIWt4Lmu4GORu3Kw57rRt0uuUddntd/+5GDD+UApHXhqVuGniGnSIfekVmPo+mtgQ6AXcROm7EqMaDY+CllU5KUy4AMPHPNa2E5OwA6cq/684/LQvNpfSdkqVAPfeUg3XgdW5GDwLP3XFKwscn+xxVgjlpfkmM651SYNlAwNoruH3cj+St94jTBz9o2qGqoAkdo63naUtok5gdrr+6dMZSShEIlzskmmULyjC2QJPLbOUEPMEvhbiBv20N8oltAkBGZRKbH3H5KEqU51KqXvkZmN5Kr0xe7vReFO2RvzMt4q+sKDLpEjxOMkePcS8qo5KTYSFEGd5HIVQC0gm4oEpeYu1mLsPMaibM6LslL1OBQv2s2hXOc8cVyPqRRbKGzZaGFzKL6p8Jk3SWcBQsIAz8t/7ytWAuJSBT3DCuR+5+Twm+yEqRL8yVj1G0iXUuqLsrQDkbQQ+LFJO9p8cKkERRzlNzfs3Iqsh7JhpFRqio+GXBy9lUuid3uXLT4mHKgv6SfWUaucsxa3PPwt63/f09UCIgwkBWCbIuUfi61mix8VgggioNBGlasPkKX9Tisx+wPxgPCRFtz205APZLMhN1wUsSHpR4p/svSUpNP1Q0uHrNx1vdh99X5vqv/Onga589wgyV7QHHDtg9Rd6EsTwHEob9sc+w+7lb8i7LiJQud8ZGJ+V6mGonbNeCfScMR/DMp5TSCgGtPcsUPYItCfRS/xK13DnGQiK8cJjV6OePt6vQ52u5j/pB0YOFYf5dKwosUrtNpEyPynwoxCcA/VqwTsARefboteBe+Zs2prDaFjJrE2wKdxtykPtLmgCPvrv+JacfQ3oYaAvDViIBC7Iqra7C30BpQ9PZomHZHJ86U+FwvVbfrwi/WOZzqYkaZsHgS+LnoSrC2xAhKC6b3ejDpjcsTr7mOb8fBBeJ03PAjw2SGS7/DhpqTVa/RjS1VQx8niVV/HZX1tvWyJoe2ATcFZrNgAHeF+Drxd9BfbfAjKKwKJf87q0bpE+LkhQx+lrzJfn7dB35+uWB2G7/VkKyhdzshV/iktiLfOAa8rppqVn1q+pUfmOs7EAtcdT+F675pDJKon6s6xHHys0GXU046LmNMStCECunkWjTueB5rAae0cJch4c8bnsPNeyIg3n6wxQZIRso4sXGeVsT5RPptB7Qrn+OYUVsjTgOU+ucSM9eA7NKhVf097Ym2RbbACiQUxHPq8T1AVfLbiLbRCvU7F2Tu5Auo7FfmNwuXFEoxy989bstfjeyLNeK0+e0CCzQe9aspY6uZEnShzjpEN4ZzU//xecPj6LFYD9Iyae0xDJsO09PdCPTJiBlp/DnB5+HSQevvh/u+8jD17O72iM2p3a3VIuV83qt/C9kWtAp8A2q6VPhUCQuQsvPhhM2556eG6YVUUsaYKaiEQB9bmO8/ZXbx7DqTiNa+/aUQOZt3e8tCHp5/PuZN8xtYgupqJqXdtxyHKbBY1qxIHq2RrgJgFD+58KlEyk1fLMcKIlm/4kNCf7fT8MLgeAl86K2zPkKzggo5+ZCA1urpD1fuj76itVy/XiJ8mJ3hsWvDCT1c+U5UUUIlwkvN4YrO6UByMsh61BX8Kt1/829y1fmMYAEmyMjOtOm84VQ8a6z7TaR+4CrU+nLrBeP4PoreGLl1JsdhSZQWnZkEdMJZ6rv6hirpvmq2nxtkHCS6EbNWdH+iIdB/WYKJoGcGKF4FtXjTQQvJLhR/DFG01Hnybz0TM6n6kXiNNj68Gy1KuLXcWC3I0iOPB5Qo7bwnuPIJZEC8d2gDQUoj1ScDqozBlM3mh5vKkJPuREwieCE6RT2SOxQbkO/kvj6FThSaU7TmvMKtTjFFmnmJ4z0UIT0/TzZcOcyTx6Yi/WWGcbw6gwp2w/hNpUnXo74D1tOkd1QPR6i8nku1b4vSF4aR/NIKPzdE/S+Dep4ZeXXWVvAYkVA3SRmWOUncwaflv3pCtdLXedR7E8pgWAM19GWvCSv56iTP3iXAUou2gN87ws29HRpAO4yXhGgaq1lWOHROmXO6DU0JTpTUCpDGEGycYByvNCNSxIzp6g45WXeBR0ZkSYBf9pz/8yoYxUqzAzAEhYEoY8hl8xwJ3rf/moUzgrNP2tjQRIFSfIF9AVXWj73cD51KvA8ckcLiV3joH5t1EnPcgSijOAzUNb0emNcuO2BWjtgTWq0YtmLicQYrIgJ9WG5jVFY1H7XuXRSrqG1XpnL7AnuuUI1AihO27wA1YJCwpj/zwhHQDcDooKQr1g3yCLnbleEK+3je0dSaaoD4mIV3Ddh/amqwI2+XQhqNNPTgiikQbXR0sDFCGKeQzl0V9AM+cmmPaxF7knixhNaNSu6nsgacGw/KkVvu0onyky/djcD/mn7e2lrlxPzuGFOj1NG+5/Yqyhbkb4cn16O9JRXW5WW/hdRg4GZ877lq8w9df9SovdQOVXmh6+BRB4tIZyNTokbNYK/q+CWBThe9HZGYtgpCoBX7XQi6KEPcxuX7VyViXTu2hRVzCpXH5uVhFoeuc1D1bIBvDl0F6fjmpXLBWC35bsN+e9Vb//Yn9cwYby6p0irTv25uRJW2+HiFKnJESzKanSvjhSlu6Rx2DQXqeWI4C0aKC/RvHJ6HHJjVituorYNVsnS3r0Yv5/OFH4tJ/d9960bEE4tXf9S0fQpwoo1KXnjC9koKINFqbwxpFfWLr/fQpAA9g+HZyRF/5+EUGNbhf7p/nUXLIP+6JsAQ7D50KqIvtw7Dm3RIMtUHPEci9t6yJeT2oyzLk1FBBazvk8ZRkuef0ng6A/JpdWgmDYByZqJRSVCK8lYY1Qy9ecQnKb0X/vHAop8mOT7jGf2jwbf8os0R7zMtSxmX5mlxeVe16QP5WFxEEcznjmTgs9OYl4aDxNfZqvdv2GM8auAuMfr9HvVcSAMgKbmdRVaVPnwFxS1a8GcvYqCy71pi+nKOT+2yH72A/IhffN38IPZUXVSH6vdWH116p68KPApNAfIceptqzzkjswVcIwhfIAoN95aenSutGhPZT1XJdS6QUQvHPaTkwcVFhFmroPsMnLAGcr8IRvKf64pf+aHW3Qi4SPHCkabNoRyHl5xcJ/k9zyHumBgBcy34OanNNJ+D22WgmrZJn7R31ZX0MXaoNalMGodjG7IkX9EtD8Jzbi+QiFAF6/57j4t09Ckk3HOUKEHmguWSrR0KW0INJFMymUeQNyFzDhPFaf4a6GCg2syluOjoXzxr0fOL5pxGVxFPARZL2y6k6cXnjrfQIPfdg/uLpboQlHpFVsv51/WzJ7vGcrb9TD6V/StLjeMSIblHhuTnIh6N3e8iPYqYRkFpWDRTmjrIb9dGlst6rcDPULQ7IFvQ8c2wTZSkRzZVD17wOMipVyB3PH4MQ9QRCmnROrP6Wm0i5KsrgYn0CPRm3ZtFgvUzhsqxNCLY61xuiXq4cv1H0/+HEJq4LJYKkA6lovNxJw5B4uDr/NWUi4DFa7eRx3VNML0dNpM/3x9aFSUtpzX44AF/8NpS89JJSkaC7Urk61+7q3Gg5POsXnNEoQhxS864EQqU/UEeCPYlfPO5IK+uHj/tG8hf2750vlsbCDJstsn1dCK4+HCyjyKGgvQmO/7CcNx1uYesGbZXXueIUOsXw0m6BAWTgQIAIW8cSOGTmeR1tWnj9RrB9egHVZUVfTIhR1YX3XClz5tIphpWO8r1pXJmpGwcvwaY5MT43yvFVXxgnC/45S5w8AyGLIgXCoqcefHhS4jAQjVzW2qfvK5E0c9V7lZpzhm4U+1bsBEEMzWDvaPbxCKmaMEqEmXs2pNKl7+7R71oG9xyKI4+VG4OGdfVEEqbdQUiOTTrVh/HypbHDvBZBvsw2Dbz9AIyFBDid7goPiSOp9q+Nkelrqu/s+3qVlcs5m46ejB7zComzbQnxcHO9xcxb2THxBusvxk3vmvbLmENu+srH/4wGQR5FAriXOQ+5uOM/DyE7PcQe3msnNYi4no2uCg5HJr/2pZWfBj7qWJOC0rMxCkws8BsDeV65xqIXIvdptmYPknYH93LgBdk/qWv8d6Mdjxu4/TtLY4nCRpu9gPCu/IjXWa3H6rX4mgjlQozxCM+yS68Ff3ie7oHtCUhGxjlYtOxHjnGAy6fny4JmeoTV/9zB5XhGpHNI6EC/X/B67cGlqhA/duv6dx3kYZOviGqvxuRCmHAH7p1qFs7qEbu39rhQTSxDRGgub94lx0WrNgTeNY8Vab6mht7wxcSnJykyN5li5BHgDUTYDvHQr7ga3Y94ag5ryFAp3FlPcwOmKtWIuYQa+vmE8tZv+BUpAmSIij0sjYXrNrLHTf0jhyGrHRJaCvy8qBslXO78M1Hev20THPTBxR/Hz32cYjvYzHJRazTE7qS4JfPYm5cziaNn3TsRRyUp1+l6nOaYLX7KvejcgsD6XYo11tHa8nmSYY8HiMxkr0D8WdRK3ENyA5dot9k/+LiAcvoJ5ROXAZm4SIESKqe2xlnYepnxYj56AIsgJweQKsYaYVJJNjzYdyTdMrQP99ASx2YXi9haGlSdyAfrJVvRPi4qaTKRR5gZoZwD9fEzbQ0CAJeoPVi2ACZ+uo+q5Cxg0RWy8VERuiqihZKvB//jTyjflWkE2EkfisSIKGwG3/WJAGNWiMKA8ugd5dNSFQQs2o4L+e8SK5+/UU5IycBARgMVdAnAszCjRgRgC/e1wHYyGdMsxRe7+786TBNXyiZQTYoQbvZxDRZxQ8AGo/Mnvb7EdmSAjEHl0yS0a1dG4mcks3Uda++oBAt3/Jezc6Po7/6w2MMadSMW1ZbVNsUmUXbdJo1zI7W0lvMzlS9ug2Fwj0M6m3NFqghyxnU7gfj1xZ7IRjliiD7gyHHbbwDCjlq14YN+yZ6KkVb+S6jMgLICsycdfeRw/soA//jwLaPeWHERN+qAuDSVKGavO/u/RHSljB248q0zTdHA+TMtvWVNcPvvW/8IaZJ9vtf5zUUnU+WuxU87aMTBG3t4jWryuahsx/huzhcy/DtCIS2qQ72kNrGE4A5CUSDlPxtbCDzE5n0Gdz65klcJfsa6mPbxvbUYqiqIb1C4KQVyVoovTZDh4gt/r2tES/0DbA/5lllBDttZ/ikTEGAH0l/+LILU8Aygh8xUelMGktRPdvVeVEnb0V/qQkVfAfuNJqXZC4aRQIlakw01NiiFfhRiPvJCBPGEUSNsdI4MlFJsZqXXLEDdaZqQ9J19Dmprq3Tmz+lYr1RNNbJXepB8Aj/tQE8IBEMmXTBoJpvOeW/pIcXZGNgQHt34jwCXHZ7ux8w2i4TWHK2vffMXgq3cJvluIwnvkX5s5yYeeINiDbpaG2+9s4kXJpSDHTVgZw0IoyBspB9jV+Uq8eg0XtCdpg/j8L4buR0nvemD6ONCQLJ/kRWStFsyWNZQodS5w0TjSupETo8jrGdJD+4YFU9GkSS/12vCUOcruC9W+XSno7w8D/vsNfOkUZZ2qXY1g7oC1TOmSoiaftKcEynR+f3G1pv7LzfBNV/G6XHCA/F69LKPWTH0/CqNSNSeV3SU/JC3ht0Pv7ZQnQEkgE8G1Tk5gcGjURSbzQZh8qCmmMSsB9cBF8manXejb5phyaStwooNVXUIDWI6RIMZOwm19te+xUb6cnvfaLDDVIeMEn1rHpac1UtnbAm/xAyMCVGL/Hsg9IceOJSv5/oeu8qraFVTW3MaWIWgyZD0I+UhASNCPJwdQwhAbfbwfl7FyKyaSFUlMiW3IX3FQQn/nJjalYqxgyV+GrI6IiKM+tZcfB19lkBifOiDMITSLKXLKv88BdHRjhSRlYpOCHkZXpt3g134HTw1iljvHuK+0JDcBp9C/c8IxVl/zee/NZ4bBYDNSFFjIZJv0udbW/zS+uMXNtMKvakqRP53C00KS7MvjoX3z0sH39It3tVFro/lGlEI+NfVBUMEAQ2ohORs2RkNdg5BoD5HHyAbz3bTPg1xdSl4E7dEdQTqx3gnueQsaamT78oW7d6dxS4f0DpxfF4Gp3iSL+yvXnndd3x66fvhonmYvsBHUIlcmtkla/+TEBIIQXjwyHp1lQC08hekDLpdUJ7q4FqLXDgX0Y+thaYeiaP8I0hGO9ygzRbbiWCz7sRM47SNl77JLgON4s1N2dZwYOJ4R2+vFO5xu0zHPEsQl4awB9V6SaxlBjiSrsuFMP8trXaM4KgsqvPgaVESC8KQ6/vWJq7rRNvwmZbtmlcTkNFeieML8TYggsVQxcY7j1XGERnX7lFKhM5790u0VaXpARNEI79ylvCbGXcD5ZUsl3+odbpuLjkDV9LkLp0AahBUwg1aUWq3USYre0UPanNvkZQ2rTwtsF3SohUV9I3dOMlwnM/bbRC9sxAHGprzfji0hRmITW9hgNTxu9+6eHhWq/UZ9yXhM+/1QHGrFe1G6FjyNiQNh1RVixoXm+F/CZrHbdtDVXB1aW2GfVwacKnCAeOMVWBk0Ls+h+He8rLVFUUnM6liYtCdBaCG0NJz6+kAG8At+UsoeM2ha0m9TIf9V9smXLP6b+ak9F7jFE9Wb6g5OT+De4/1TOKLliYjBq+VHvU2s49buiRZME56KYb6s1x377eFbm5PR8YjkTY74Y9HARwvNlS3+xiBhXBDAh7r2m4H6XNklkbsmVZliLlOoW3kPNkGo0Eo+oZEz6ojbofZ4li6a7C0TyjiHjjb/CdZ9J1FGUqnVoQtiQxgKi9+iHSX5M/kEBg8JNaxQ3/3R9U57BIdlFTf+8YV4jI31E6WdGDL1o4j628k8du9Ko56U69ntZlngvZixJ/ld3bpeqOcEdzST9KKMXjKcH3At7eLi5SP1KE3anlFbaYX0oTNg2fkfoSHJQSzVWyDzA0+qtnFaCFglRdj2KaTUjMVtMVXUEi+0kI+BXshkwuz/gnjnL3VwCnngZM1L4zUmjjmIfcCmCsavOke+nMnmlkKd8S8gUMvc99TDmrPGef9dL9McpMFNowL7GyWmpG2I6ndCjD84UYaeqv2aTYPjgGQQ5Ck/UoKuLugsgG0J62VQHkqLEsAYaHdyFggdmAPHKYM0iDqGTGm4se+6+U+1zWDehtFGeUQeT0CebvLNUmBlPZyQyFqVD9HrAn5ukKoS2MxUoqEvQxlA5dDcFWE+bwzP7ATv6ZkYRI+79XBn7/L0WX4sqmwbCrPvZJnZ220qTSPpa3UdxAOIM9CqImEulaKRGZxL8od+G6Ejz1rUAKe9iXukIECKkflbSFEJK/mkO4x1ENPL7GjGDVN5Z8GxC8TfLHWExSl7s36r3L5NZu0GG2vGYCYyT+YAfjjZj0Pt9TtDxq2UvRdzs1fY4xWhnyu6btIcqYA+hDce3BiXts0UfSuz0VkvQPJSX833P28JrF2hn7E7Q2XE3zYnxyrlBPtNvl22hKRoD2vhCyR+waLlJ0PwX8Ro69EYizfIV1fhbi9PZug8KHZbLg4UDaf7wA3EK3ly5lK3OvjL2DrmFge5w+OropBJ7W8i6U2aY/rXymDdP8XiTHFeaKpWAJoogY9i9XiE36Q8doI1lTLsakkRnNyHA+XAuVfPYtb35f8mGsgp+TZoT37Jx80z82iqzkFa7EZRtmaNVsTpF3BqpeyaI4G8VyzVL2IH/XeyoNPhulJKFajPJTUwBHTh5Lx/3j8rLFjy70Ea5Z/mW1EGVfQrMj8jCs2XfAPGdEe9ubWwcznq3GL2QWZRMktpBYi51PJScx2iUPWb7WqgyQv4FuS5Q0Y6hLWtK1/KfhwL7+r2MzA/Bw1Xr4MWX8D4eyHfh4FFHUrbcaTzThmsae+LviBi1wQVzzEyWCw+XuXyzI9t/eNi8CNESXXXofoKwXSQsUjZRsetYchiI5E22MbGHWQ43I2EMaYccMpdHno94WHBAgKAwTgVnA7M6dGA9aNohQiyV/oHbc6O8bS78UxwjyM20uY/gACrjgT7lIcqFqQDSH+ci12oCelJ3wtH2ygqyHjGvI3t7uzfgUmkN9AHDRAwI8HBdUEVv5uvC1M9N+g+fN3GAMRQv7IPPJcQY+M7J5eCTer1zacKN8xajAHKCwMwonwiF8kThNtnRyXE4IfHwKqqxX/OjMo4GpmfoXurWH//sOeSnn423tSlNVylhwjS1uCzkK/gtS8u2pJQ3jHdIjPH/W+uwNO9CBMf8K/KwaGeHTFp77k3crDiwBVrg7Vh24xJoIoL27qEYw6NvAY+ZXBNWmC7yhdgIS0MJr+EoASbbaFiALXkTqNs5ZpmqHGzhFK01T0Y4+IjnGM8ELwQ6U2y+k1eKSQThusj8fiRkbDhyjI7ibgJ/cDO2FWyGD61QVsOLgWo3022ToN0kXyBurOqK1RXGaY745baFElSyd4ZDm1++z1/qabdqnpHZTzWi0Ig84JQrRXiyWR0t3R8+TMHb4UwXYaPiXIdZ7xuK46zBOXhbkPxFaewldwK4hJueD16pVpbNT0su9FWy6QPTfg6jBNqV0TDjAq5EmiF+i4my+LntDYWTuWOgfH+/Xt/R4zqjeudrntD3NW+6dhWO7yIQpknZeHVO6PhOp/W+fRc7InHUka9CmVep1FeUGBdgCGhLfdi3uYtsk5jkstMzTujX7sMUgNnTmF2VOLOYIiiabRC0nmFoa1InXkD72uWyTiEaB8QbnlQVVdvUwSVR4xHu/BBvB1zfLixNg6GM/oh6M5Yo01QxUcDQuHAmp9yx0OK28U3HKqF8csnpcTAPpHBMFnLvPWCNsafbF/pTFSooiA157KrLKGyZyWzG/IdTVzHt0yFMDVbVnMoCMQlRV3/kRHL4FHXlvxmPb0WbAmoSShuC+oaDLua/o+2gZFGs1VRRRdeoXy7wZK3K0Zo8q7WHcJutF8/qBe6FB6tzpKXWDtQQ9WPrOExeoUz+bWImT9UWgaDDjWgZ3cAGvdoIZmKLgO3DftZUFh6UAmwsieXz/cl3Gd2g9SdTKJDLx3SqLJqMoWBNt6CmapoTaXZ5YQyKGAv+duycaKvyjAyFoPRLz9CCenlN2qlYa5P+CD1v5/poVBvYUglPMeLfwakBqhnqsIbIhdVgodDz+jqScJFsAqWzeofn8dU/5R9tPjzxRVKcyc40EZN8QBmGUZ1Y5QL9zcLu2AdNvA0KvwaPPtHtTK8JfjEOXG2y0PZGAOx0U9KjlYdoea+Z/47lnvqJkqvtf/klGNJn91A87zb7iQwjLcPBrhhqtTbjOU2SnYB7lCZXBx0CZVcpQH8Ugdv2WNW6cwz/1QoBA8W2sz4u37Gu/EVxAzXqBfVnusgFUEiAKaCva7x18gZBv6yOqgoxRsOXwn9r+O/jlA/vV67X8Jse9NkIZ2pn4aG9WJKLJSQHMfZRIWHxzlaxO+IF8KDNJgAYB3toAbQp9g3vWW6ixRO0U5Wy/2XEblwxZVahIrLU/kIpC05hL/rOFsNOJxP+P82og5Kkc21et9ks7jJBeJM6Z6hNIHnPRL6JGBKkoUjmIpfqc26vj9jckLDBd2TWoyd/RBcuG+gci3ZDwuid379txL4jCdF90MIiX5Sld/kR4Ofvgn1BqaTiauWzq1CL1loqgi3KBR0Blh+qPWISERmUe4fFm1LGS2o6/2jJED09jgaXEkEXnUBa5TTOIfUOu3qCt+f3nAimR/EOz8QVQdGY8DUS8qRjDSqPZ/wscVUyeM63rsS92SmKXjROchSv6Zwp8u6pl+2OxZAKNAURC8I11jbsqDtD0nLnc+9EERnFxfkJMAHQXtIaZvJ4RRm+4/UODt1HDIbWB/3BFR4O7iOsx8+HFLXfuwmikIjjQ1hhDqlI+GqAgIpTyvNuMsVhycG9B3TqHpgSXovA45q7ayDWBFTmQBFGLnXm5lHeuf3cQX8+6VfHVO741db6Z5XYhp9QFKBKORQXUHHaULYPJe6Bt8U07P1cpUM36BWxmGy9o1RAWR9yZ/Q3AjjlDpEfuP8f3OnUOZjusHjXxiPiyqgNVv35DxeBK+39S9yLEx9ZqLH8MzHMyW6zIUbXNfk2Rb4uAxkVRiBPcpzgx1ekLqYnE9OFFAOrx7SvaD6V7EJdc855GjTEdklNkkqfhk3CufwgH2Ybv0yWieuDVEI2J2QzVLdnhh/7OprO9Nht4DxDTJecNwoJ/cymKRImBmuwvnKbNR5S6YrHA+gPpnZCeh2CHe1rzqBkCTafYCnOBjOvm6RhL/Iu0ZTmbnGq2HnG73X/lM4da4A9uGF4ETRNZZocsZYoJlWizQ5fqJypdHqZH5QnXVhXbjitDwoFqHHVycQK4HAVZbU8xu44TwqQHa0urowdCah3sC9CA9L4NAK5VqDodjxedMcFS8OFf/ql2u0u4jiVxcMFi+q3ifjl+PoA7lawCQSJvTv8evOg2viKdVgt8mJwmHDrqHPHT0j1Lzi/c64HGGYHM3M1DWcM4qrR63my6arSQR6/EOhTMncYqGf0cAghfLrZV+puBTyAYlCrmmIb1T9wWjuMtjQOGXOkyXX39LLYIrqhqW0IE4CaQNsGvGaExnmLNRHOfD+FPuWyR01j7xVqdN4iHn0ZqKM3F1pRX0QFX01zg2WLkzb3JKfHqJhiu6rPhHVEADdjE2kHTsn4KtpPNq4TcRYD0ovCfI9+JJuaRPK/2+C5mcx7AmMEZGKE/iOWXcYmkrG26jwp0wve+CnWWuTKAeua5Gl2j3HZ5yJWzz8jDZqPnN2syrhC6P6s8aHAnmTIxaA6aBBWkE/YRvqPGtet2fqLOX1MqTCANSK9qJu+/ZY/1LuR7HhkxudUEU2Ww/juyFc8Wo0VjTfCBOA+sznFFv/LIMFP/ybknRiStXoIBuRtAX352DYpC2hne3txQBROfXfcsi5mzR6QRVNUd7iKyWvSbJYjEoYLQT38Lq3MJZDA///v7MyZEhvgZxzuC5hcqvwc8Y2cAR/QMOULT2W5t8i4fzA7uj+7Nupy1YNfagV/cE/tNXlM3SlfPOFMCQCCWGLZL1ZXcdSp+g4mPXQCMJE8g/Ko4MHznEPJg/1wXsT0sovl65jaClzQlHAVxlQKJ18IMb85zUc/lE9cXjIcLNM2HyfFJGPBPM8QZM+ocxL8r8cQs0QVPrNUghyk8BMtmZdExf7o+V3JDpF7i72xxo0LpbMLQLD7gmYmUYHapy2rvVcbAKFWEwjm3coYMVg5uLVTUjxs/dmC5mftwwevYryz5HJ5+Wf13mD824bvZkE5VcQVwh/DeZa30uixdvAlRAcs/NRqxOgpSFKjoqe8voAjb2fSXkwNhqK6JsDvEw1zGQV7ZMHtxFgCum40JxItpHxGAe17vbjRtCH6TulWlP4JduepWMQ5Xuli67KOuI4J5JjivC7kxSEHRzONe81zXSu75ApCaxYVoCCdf46fnPl9DBiDG2u7nXERJmRbPMpBIri5JxgWv0zYtFrK2zl/eBExHtbvRpzmdtVqpHOy0kmOefGjk/0kV+qTk6QrKVnRR0TzKeqKBlVDeK1HHj+kUrVhzl6M/6c15a9o1FY3aRcEXlSgERgMBJza2Gf/O/uar4v60cziA0qynjRr1KNR4z3pdF0WllumaGhxYRXmsorjgUqcdOdrvA74cb1gvK6pgjcSbXhkLieOyGxnRF4lKklC5/4YxId3yW9IWGuvhcoA4CMbWDOTuEI7+qmIupFJQ43Tv5df8Rb7sW48YPOgaM8WRh6UWxYWicr2spv16ERRwe8lRyhTS40THYjCKVMp7fX6QUHrHYJRcS1uF07CB+0FdbyK4hhctGPqF2S+WnvyUiyVSa7zy6L+Eyiua7C3/BHwNVCDfPdideeR9JjESbJLgplnyCpd84rOQHNydkoULJVYN5hvMoYAhodNUMqMSKXzCU40iU5SIYuwSynKbsDOwLD+m6LSs3zumx0/KhOgkrRDVQ/lBkV09S8zIJH2g+YCgdGCIqETyeuQwqObWT1XY0WkLKwFnJXOSvddQGkXDlDNYkfHKC7gZ+m57YtO77LvFIq3CP2tz2oS3M+Ji3oYABKLBIoTQFY5zr7Fxcw0+tRpeVlz1qlMimTjaeIMei92C0plveBkRd1mQkJNjk2ZyLdaE2qQfEtHEaBpZR/BfpYjNtKejhZUIBW5bejfmEaiQIeA7yYNdpuWo/Ix36/CVCwp1FroocdfbV1Ul5IXU2rWChb3+i9RaR6sN4NiF0lRRdSkT3pAGFfK3JlE/S/npkO8xnMcB7tKw7BBZt/Da85ouv7ZHxwjtfyXvP1xF/qhgCx5c9x85fLKgJBphrc/sPmIFnNLyo0Ed81l0AQdam82HFpHZFjjVsIWxmhCMD4s4HvMvS9cFCqkG/8R5GPScsfQZ9nebMnSOVtusfuIb14WvLPZZWIzk3t5qMbDcK8NA7cdUIygct3oi/ldOhD7+kZBUAhfSSUGPvB3mpzGQuU5kFXdwD/sGtOietF1s9OXRG6RsvOyjllHDgn6lwCJpHnrq9qFURS+bxl+zGEVAHbJBhc6QSVPO5TDnJTyNWBCHiboDQd+/8B1mDfR1t64JvS2LBA+o+1anMCV/tCwqE+jLI+Pm+qdgRAlfYjHzogvSKpLnIsdWgoz2LLV/n5V0WtOmvi8S3vuCVeTvSXp3bcrt8aK4waBk473ZjP9P1ozzrtImgdFZH+XWXXOSVtDtjplEPI5rVjUD0QFPHZn9izNPigb728OwsK32BWsQfsys6Q25ptJXlDrWggU66S/96GS00WCej8xmYJnin8Kvey9ki2X0yjMddA6ctsFUK/fVIf2u+YpJQ0yWM7FA4LLWEGxkOB2hU4+HM2OXGTFid+WVr7TY/7C9NW61S7Lj0E4HVf38DPZqhC2+8gVEAYjZqIbnRbpobuJsbryIsRY1dRxtoigY3umpMBMT4o7jkRLud+hVD8RkgrubcqJmIASVMYcxVATnL9vhUq1sYarNp6S8P7egYnv6lbBcOq9NbKS1UfL65HQMI8c/ABtL++dd2Besz4UOGvlbC3fGYW3cYrddEhc5m7MWYYdZGHg963lqQ2WqJ1RRKEWH+TJh2fApazX0e69V1XIrCtkXTkRfga1FXIOQ9Vx+Sj15dyVQf3+3Ahui62tDascPho3Mb2FrY77NnLJk5dmxhWXBq/lmyixNMXZErAbsGgszxnpAHTvYO8DUsqv2MYP6IJai+0YbGOo3QQXQIlzW3fHfPXLexUw3WArbEAd1ZV9w4m15yFqAqvEVqyACntYmPB95yr0QTMVElit2M5O40NxHEy6M/2udsk6uq0fRwojskcjorv1pd3rMlAOp/xIifYggjr60JhpnGbZgWk8brbvFWo1x35eQrWEuz3RT6NW7qBiKSbBRUXCRq6vH5kyEfUWi+/gqCxznjCzt0BVxHEo2p9wb2jsik6Ec1XMN45fgWOQzWn4szDgMG0QC7fw7gKT5Z8KMHaTEWgX7rrxcIrzptEK6VzCY4GcFqLwIF/TlfZLTZNAuOowo3IinJeuB0eMtlaB8T60VPpfBFxv7kpVEijZHa9YDngXokoa6RKl2N6hwDx7OaRElDMWvUOxyTOM2eZcewA/RqIKzDFwxmKCffXOEWtzsbPQRuIwkYZaRq4RmR9DVxZWK2kr5pK5OtHW+Ds2v6m3iWyHerPhU8EPZxvEsjaHPw7fmMAkfeMEGPtTHwclSoYZGmxsOrwwqBZuwAPFep6BTw3OFW4Nq9a1XdXY6BUxMNPU4VtuC/+VHrt3pgbQBlPCPg4QunATvJ0V9ro1UBrYu7/RYk3ZBvbpFtXUEsU7e3tC1vWA+fEJ0JSLv/YZCXZCy//Wmh9eh53TbQkvUBiqpu7PpyvfCncbOLIsVlbhN7XF3qkX8HZsm3h2cds7feBbRJXSZf3SL4GEbCEFg5cLItTTWnRvug9qcHM7HzJxcxHUz/CRkvWqgUWJ5q23a5+gTcWAM4joWTQEm7JRz0zqC0Q98Uh9TYb+g+APxNgkYAyHLE3nI7dKRK4Ttz8BZHJCE08d90au8Hzy/7PykKRcofJQfsDd2+nONcVfgnZQTdKwkjqVC082akt8vFSSuX1G4EPZ87lpzjRp+HWJv72g5Vpse1xFOI++S9AB02A3UCkVHALo1g4fsU9cVC8MCG/5LwB1lW7HqTBxubQ5z5iu/j4rWXT64LaTLKcV8ENdEt4sM9fRApFUgauVB42TIRfehf5KgBKW2Jt8/acth18F4bzbqJ4qUuRpk2eOjusWmrW1bi/SRsFNZCEyTo06jLGXRDb87kF/fpYy0oqXrl4aTOGW5Bf1uIEwDA18iKW3NqKQTumbe3WvnjakBgP2JTaZqXkTv039Hl5H5qk9gg/FRRBoJ60I/A1uKJcX2zzI8rzfAfUnRmsH+NWG/HhnLdNSgEnsKdrkRuq7t9mOqLI2WJlYax6rnQZjsplWXfK35+YAl5xg42ja5brbHzbu7oF/6728E9tbwzezSQxDeFPaYWWJWcpczQoFD0nmWN9632S1P+r+XO5AJX7UE7PLhwKYUvxXG3MDBKN7jTZOpcB8qE67bqJfefp+ZIBKsXPEa8f7Ge0aJQSAYPIAAOEthNNdQeXVDAOY77ZkreUYwsoaDx4dr+cMkwWG1KZrpl//ofFzp2fblwEy162DBleSVat+DRN5EzUTrzXAxAmMqiKhWv2fsB+leYW9zVOJ6MzXFXBsFuKoznajbcYK+6sOYNwAA+qliJhrSnNIOUDKCVNk89M6Czxdswm1gW6h3iAJgSXPAPxLmUgV3GUmR2GUSj8CI+RXnxQFd7drtihnoT/xM96GSQyY2FwvV7GDIeMXzGjbs+mV+yR26uywnAOXVFGLu5jXMkoklqcvd0XGDoUqJryFu6Kj9evs50qA90BSVkoBPbPkFAT+rVw5lPyuAsApAiV2iXFHPAgAQmo07kbBxJmvYYMeIzfwjcGaY4slFvu6lajylVvBzCPM0d9AeMML8Wx90wZlCBjmfdlInGHxrZIPrdW0YozZW0fi/hvuY1B2qpSHeoDefyQxw0DUJQPx/cC84ib5BAZ1+CS5dvuvPrF0ZGLC1s5AXk4jsbhPYUOR0vCFERCLqeVAbLH+tfGGHOIrS8or8Yd/BGJHvDSxMxNnocZwsMMvArM4C9CaGg0P7jLU9w0tuYtOC/T+wnvwLj9fkNhibnakhvbPtneNOOFfrgHv0Wdz2HKu6XuQbVFL7Zglm6c2KeKLeGwPp9dC4I9koAdB2YqY2DcqqCRv/cJRQFcod0U1bjfxEXeiX0kei+DIUbwdKSBH6L9W86uuAIOWOS7miytyuE71PLYguWkdJdckdb8Kcro0kkPv/qFp8GFEVSXNvN9IBKTja+f/Fa1ACGoK2EeXupw6CP1Ljtf8cq0MBa1phbaa+gopzZzSKpoScHeuHa9EW55O99IJ/lHff1pFJemTRFHWMtBHatBSb+XRAHKPi7cgfurSEfvY8K7VAFowwTQdItky+KDIunIxAoGQBluWHC36cK8BxShDZP6Ucc/cc+45WBNn5vvJKSv6HdhEgYxK8QvtOn1/ft8MChtM/+Q1MCcG51jOkEqklS6uHZCweV3zagxOJLu0hgTXxbFLpnBdn7ahlUbUR3902t39fnzxHIqw4a6KxLe9CyKpJluGsQRqH+3FQYG3XRvG/yrKp4geZhkB9I6j2eQSB5vyPjCn7rAPnAnKUVNKCMtKX4G+6vZ+Mmv3tnRiiJH1jIBPrMXIUyLTac7TIHMXOyY/LfEnI4yHsNNhCSIH2ApSmY5BYQ81ClmRAJ4xZTSc1yKGkdn4WTNQNvkEOIjtcrx3HCoRSWuHaLfpQOJM9nUgD8a5RSm3PbIUfuD/28MfpMe529PFKWSS5cAqQtrCAaWpW6Fo3/iKQmt67pqM1BYbgQmfOFaR7CtQW6UetkoHUCSIik2fm83aJnLnygVmVRgkQqfjDPZcgL3q/bYQ0szBCNVKgbez2PvuunnT7G4psEnuaaumCQWFTHkfSHgxcKNf/ldcXN2nWgn91u89NUnvjiL0otd8qGo2bPO+mc7odY/IUPomJp7iU3H2WvQkO0DK4qQVWpq418lESZBnAaHIJHvKBC8pes/p4w/tnJVcAx87l+8hQRjqMDiia6koqzJUnKCdiB00VCSk3D81uLlSwIgULQ6kwFLWyNzaOMmlhgS64PobiNPdwJTcOasy3Jg5/2piKI3w1miRZetPSoNjqPwk+qrNY3IITft+sNCOUm23LvSE/Hg8Kt0F8KwJYNoYBlMoqXvj2NlhDw8FZ0NUaMkFo2PpNaeT3CiC7hhOc0+Vqwr+nQAkD9UA9RcFLnnqbjQQTB/Ltux/taEsDkJHWMlEDDVFXgnCaz39SRcvBmC4CbXrcRvK9UpCi2tJ8DwOPIM1nmoaVn2QStVFN4ZSsWJSjDJKnExNpmScEHfBM9MUwqyZLjZcIWimkRr+3cYgH4drDnDkLBKU/ETTqxdtjLIJmiDWJctHFsSjY2ulhXTcUjA7n3kVG9Xy8U4z72xQLEougbRWA7x5RYtV8R34Vo7swExuf9k2cRje35vWaKe8OMUVoECTLZaaTp0LNWRLRZfY/IGqOYMiYGSanDW75CyJ6mOPrioXGvlVF2F95etyEVYUQ9/+hwFYzi57VVM1+2E5Ex8buMlneVXiwQcMJQ5YmMZXhr2KdcffT8NtVKL08kN7qHSikFeTJ6zexeduE8cOEfm5C+/7sGqpc6R8hWGZMuKtsOdFpIkuCxxDAtjX6v/qI8vt6WF6dm9kI+ZzUPWIIxaLtFvzG9Xp5n/B48ifpiAtVAKi9WfTMWthhkshTU5F5p8Y2EMQ76YxwmJeTHjjOlsykXj/HEpiwDJiTbWVzzABEu714H+nuK8LxBExPvClktEMqjEl7JG7ysPQdEJQ1v8y2y4fH0uMS5+j5FR40H+CQPD4wX83b4MIGLCPx6FQwgJwg89ZKxl/vYVOrK/zGx5jLkA+0pEV518L3DOk1CG8v71sPDyIUdBgQ51c2K7PDi+KVjIWOLNs4vh+PbCQ9pGY5dmAURi2a7E7oBpvRkfO7CPhLVXqJKDHR0woB/R8yu39NFxPk2n0AXnUMDv+zO86q5JdM3KjBG3aInnVdLceFnEHoo1u2V2ob/O1nc/dglVP0atAcbjKdIsxac8FwTuIjOzqGC8mlEtfxGLpB56qH0K7wOSLIgIlAbgEhz6orW6g9ul8nDryi6OMCW0yo6U1Wc6WTISwKAqoPJiv5kqw1kuOZpsJFZyix7GPeb/4j00DKi4GF2yz/qwIUemr6b2P2P62HEpJLFzSHEPPwgwN4Rr1QXVpagzlyJBS7+WQMU1JCLr7zZhDNNLdjXfWOTwCd3MRmwh4u83/qGHWxm+xf+QUFKUweVMkTyp8iWkl89mUgPz25MkYsq/WAQHKdO737Vlx7CJmcBIMm/yveQB4M7CsLBYYmFMUZb6PdXZVimygoKj7pbSCH0nSwJ+bujAXHxq4Tg/Ya5mqZCdtR6Ye3Yv8gOLIq3h3djai4R19iAo9Lczd4LrPqW6KVAu/wvylT3SsT1S/iLWQETs3zBdbXrbnMBjGWP9OFUSiwflM8ptpuzTScq4rtIk/7A4usAKr8KaJJc0NaPLYLXZF3q1tJA8c+wSi6lrFqNC6HgC8g8uqnkGv7UcIaa9OLQIX2vIt5+j4A5vgXI3nJO3DIWcW5UAgETNcizAX9wclywHjcrHotfAXfjcK/4xqDevWhPNLEWMTm3KGr5Edv1Q4jRgb9htNyocp57Jpk9ZjZIzMgkXO4s8Ydt4zfk5MR/LgsWQn6vNfOTrhXiidXq1AKIPeW1rZo6eRcAqtFQ9k8HI+h8j9MJdrlskGNde+xkRgq0Kc8dStOO16EEjCQQLPO0JMgKaFeF/C1IutLGTYPlH2jFviQPH09tJuJnPtOpj9adcGC91p3gU2p5rcUATaAm3mrdJOjqiemCp/eXgXKRg4wRJLDWPqDz1VK4LFhPpOczW6wq9i2yBwGnURyfXrOGTExP8UGo54l8rPP8rpCypiHQ0ySo4S8D0WIKy1qTVjiTSrvVzItIC/p5fw89gTEoRDnKXmc3zw+lL3aO2WoIqBeEFvyqwBn9FdNy8BjGqys59vlyiyb81sWFCqx1r8s5RKPI60D7UD1A4UlgirVGNNqQLY00Wu6nDqmL+pqOtEdJKbYgVr0/Uq7ceaC1IW6UHlu4AG3nVF1SHR4JKFnckehnXcsmFjOGl/RCbS33jcbDrC8AwRUgM/ifGeWy6zHLWn/B2idkvG8ZdeHvmTSEB3fMs0NV+GQ1aeRywLoJEtRc9BzOM05Gr7fFZdjiZQA94i9bnCeM5AFu3bmBrfbCTn+jeVgbj5ms+qesFkJ5TQvsysrOZartvqlCzWwLabQIocNurdRNu0PUVHtKKKuiRQwiphTXIrbtNsfjV0vWb+L2IIyr9idRIkbKs0EDEWTl6iogP4krzRtrRcnwYTHuhtex6faz49aqNMQbkaSjvpuGFZD7CfIhBvvZSosfIMsn0R32Xwn3ZdS6P3O0sZuoExyH69Nkle0hX+9V7tj3lf17q4dDXN+7f9KLzHPb8xuPNWRTtYxweDFTA/tPcsbe/C0bvYyHOSk6xzXHXeN6rJKyh0YKy/IIq6eUBmqp5r+nVui/SADY6JsvxHVA+Bd6HsjK7oj7hX5OFbm4FPVEcpJ9Ep86Oh7Hm7dpEAWloZHBq7s+8Wi+vkqaXsZJ1eHIX8pW9Oz89o+6lEn5/hBiISKO+h4BU8qR1yqCJmDdO4bX4eQRTRI/6/evkwSqU5TByWm25Kcgkl4F2AaexW9wUEbdCEZamIzAkCrkWbLi2DRfX7odXPpYtsgnGSGa7u/B1sZCloGqqn33tfacI2sCh+zf04MDyt6DPAPz7CVSTjKacUgWgJcDQVDoG/IAt502+um67VdfnqD9euea6hPXVFDsJMdQhXq9jgoxehIYJfQaZyQUKsvWq5NYfqX6IOQCqm5/av6JgOM5wPApKex3r8yTfRjl1It+uSQ2G5Cd4Axfra8FPvp+jwcYqVg1o19R/hXCYV/2QiCmB/58jYxV3V4QqDumMCedZkEXOUksG8tZSsVY8KRD4C2H8YHAlpDIX0xN0Y6uTfw9VEdTnYEu89vjZnqqSSVvDc+Q1Y2Z/ynA0TKPWm23mlwUMExJyy1JQhRBZ6pnsc3aHzAAYgCx/JTEvnDuIk56g4SZtJ3FliAzBnmugKUxdukzvynz4yB0trMedM249sc/rnomEtQ++rMTYmXDuNcnkAUJ9ZCfh62jYfnWFIkIGbiCf0pKX7fhCszWuXM6oPeNJMnkl1OwAJsdwe8gwnUzssIpDHWFb3qv0fbTMnJn8Fzp9xHs9RBfo5bdd3MR9t0rgQ7mBLlonM2P1czIZGGrW49ovRgqHvkkwZyeKzAaLdOoUjgr0wbTwFJKAhWaLwnwJtD0QqWbisKDJ5Ovfu4jGPqgkNDfTUVoT4GaR/kTbdsAL+8XxZVpocSkNCLK+E1or2M1SInJSyl8EjrTR4VijH/tIwVEuTTaJp4a2K1xTerX1LsJ6D17Yu+xqeuk0PeXAM5uWcyDmfaoX+5/Jn2e0MlTIH50e2mqG55bSVVw3+SW3p6g7FH5NAK4+10jgo44kr/8t7TbH4f/rokkIElBNSHa/A2UUzqptu2Xqg/KkO5+HVvO5RoAmwCvjNV/7hdIqeYsMO/FTOywl361KyLGypylmVKfhzPI1YgdE8xeUr2OZC2dKGSWAwmri3BNxifAh4mQmsow/x1Rauon1HCiv347kz8vTg/jRr0VSaiHw2RjnUwBgsgS1PEYVXzdgURytiUMAvjM3BK9E4qPFCQm9YX75SIsJdf+8bp1VyKYGXBmfRE2krqOqb/j2Ntpj9mIeCYbKZO4Ct8uUW4gnsGTju4oX1skw6dz4jkSxNHgGFf4m6ZnimWxS3qke2pY5NtHwktMlsk1ioOmT2szp3PUat8Rb0GeGLFCniRMXy3p+8w2wm+CtQajO8vS9D+yZ8+KxT8xAjvupzImVEsia3x0Z71eDa/1tll7qaAfXxBdXIU5SSSBnEcrgDFRoR5nh5kAUWd9cFIfq/NAiZHxQoTi4faloo09iqi/3k0xGYcoK6Go3US1jx3VCJS/C8xQ0w/eDNxTjlXOowi0QCsvXOciTkCwZH+WaWlyOPMGKrpwftF5Is0NSgDPxaJb1rukK9ElqBN7sBpFqeo8qWCO1pDunjHlflmX6yi5QHN2W69IIO+Uo2oOSB3PJfkjHHAP/d0APD3FkP7RoPl0fG+bXZZk5mLU0tpfRw+11VtIsTF6oUBmoJ0GnAQID6U2sRyKf8YNAc3Cyjx0Xk12qc+O+T68wdbUGL8Wl4QlaxNBTU3nGy/KYlwc3yLR2Zk3+sHTwNdVOKwoAA6bwIkBGnWag8uO2FCdgQ7MrSQrQUfM1JxlcCAoeoOIScK/sDXW1r3proEluLE1g5KuObcCsbMDMjUWUg6C38/W7uYWCoQApN2L3X/c3Ln38TlV1AdmUuvHPW6IsFh9i9Bhw8bjAR93qj4XVJOf67iUKuSsk6avcT/2s12Ro1jerwj3Tb+dAqWQ85e9pk3aBlOy/dymN0fl7pJvGVxLJ5fon1ZfqNz05upwhEPcngWydKdARYswazM6nmgNMT+ZaDg+EqmjORWA8ZXod1ZFD4/VlTFEqoJCmH8U8hoduQlyyXzUoIQml5a44KAYpfB5hbjpzixbb+nu5u3c55WptZR8xaHaj7/plo4GAszkW6GpPJddzmZo7H5o0xSqO4+hUg38j8hZvG0LkFMSoFT2wmYyFFZfrGXWGwy1gROn4HiRKGBBSAretVnOzhfAIvod3Zwl0gcWQF3+20WIsVnfaId6bRNc3Wf6Om0EvNz5eZTCWWw3Q2nXXLFHSPxP+M97rZpBuRHc9Krt12silpLEO/8N3eY5KrfyoFhNT88m96p7KBK1VHKNPnt5qv/ZMuAWVt3Xs9vknMg9mYPq4m/SSTNmIIh4yMlz86HnXFMEopEkDLvYev3QMmiQdGIYzF3lPhj6SmTCsZgG4HOe18Bbe48M/PdQ2BVIK3DJr1O/sgnV02LMYj/tADyL2R2Oehy+VgmY1e1DeTp3kxA8F+zxdKXczKTix90j6oqilGqb5LB/aecX4KjNktlZMXM+eeXAERNQno4OjHZGYMFatThRprcRFXlS5P8sXrD+1YtpHbqGqZJ03LDWASrsraNNndmgEa9kliJ0uL4Y8k5bz/wwRTla3CATfUJhCl+LB9SfEB6wX/l23xqreLNamJes3Ww73bWL+gt+pUIufmY33XUtjyQApa7Rz1cPG3k2FhxRKjZq+DS9Y1YEfQZEI7czUozebviZvMfEIEQwV3JMhxFF/GxPkPLJPf+rFfm2TpuB4mgc0yzHmdF1tivmYpgJueKpkb7BxUhp288P/6haFLtJTVYgJWZBDjVju5VrR1hFKMOPZvfNibW+qnIHlRLKKyD22Uh+WiIfgoczvvB2CXJYU4Pxd/4u0E27u84vmUCFSW83tOKYrWw8JARTtz2RmoMy6eDLXY8WBFop9OzAZyFm2/yxfKY96hGVPOgMGRjFH0hZBDbOuiSMfnKIhgpAC5IeABs6JW9gri3gTx54juGRjxjLV3HwRGV6g5dHTMZbqc9WU05O+1DGSoh+8V8FdEZ/1/2IL+0xGrV/d5/b+Ketyg/6vTuTt3QmTFWwV0CRStxZZ5oeibSkpfsWoy/QGeNOCphrLlhTj0JLa1tuKigHxHtpFH7AGmYPS9iU/orhfq9VNECGkDD6ll0wMgkqVPs5qi9tqsNRLTowVrHDWC4fjWPpnxvdPNwGbC5AZ9PBnTK0TjWK8WovVNidVM7LfCxvVpb29LJ28dRiYDF4FM1J7W34QUJCERpbh1xLhMQIS3+GmejKRmzIzCRvsnNMRWH7gqpm43aHpZduPT7oJKdJYlmsIIyuRedXxZQEx45eSLzgswuKibg9OXbXWpT0XFgGnbo04gaxylBRf+rV9WtED7yJKp+qzsJdFkgaGT/sV3A+z2ymF3CoODGvBYepzE6C1txY3zO9wqQhNV8ahh/FR0C8StH9FWsVu56z0WV9UPbgRByswt7krILa+GstKDfTwo+O6EfRU5XaWcM7rK6JYX20sLBOw1kkvs0ojydSD9MVqWYKG5+VeTt3SfKq63ZBlXoXB4YOubalxrUTacCHB07zKeFoJ9H//JUbAY3nesbptwAiOJRRYOJ6olW+yhc/LHYrxyJA1Eip9JL5S4JFVe2roUbjBTr7RSUYJWPVildiOlCJRjbKFfA+6UkCtHxX/BkTJTlb0ndAOKjEeTmbQdt/R6eiNVQm/6iIByKPLFJhfIQ08PN1PrmuARjhfCk8jfZkLYn+22IuQSJYksBG2mok1OdeDjIviZSpoe3JnPjkXk07tASZRlAjIjRWGML1pOUOcrj0ZuGWDQ57BPTDbaN09X5ddjDPi8K52SX3UnqDVLAUJzzwN+Inl7ScNR25/3yVvcty0eoopyaPQhqfEWGLROJKt3YCP4COIEssZEipckqVI3EgjaRQnISLZiK7QVSYjdobne6AV8ykGyCNZFAzzXn1ubJie5o3SmrvpWFJgHnMGgazFzfjEdYmSUk75DMarbmmvl2caha5FXGFizOBc8j8jzlpb/W9yFVLQ6IA/AKKzajIab27j/7N+0pBxxYuXTtlKVsJUCNp3UxDtGObXH9wbn0P4fAzMg8Iryf1f6UEypZjVric9oA6ELa0Dv1RWPz8+bxiLxiBRowCKupObhyH12m0hKaG9wj9yohnkdQgfM5R9VpsHvHCVLnQsLWpeqHTrD/tKUFedzsw6+dD1JQPLBzssXexz+b/4Kgik3w9C1qSdgHjuVvQZqX1I9DIJWu9xaHw1WDRpiQqSwDDM4NgP/OHfgMndwi31+GDlm8jJdIWtDzcdApXY+Be5ZjvUaYPOtESTYtu4MhBL/lRMrYuP1S6OoRwvo4LTsWOAbKdWSIlj/hoLcQaSVKBMPvKVmzgBkkRxVeSQiPCAliBEfSHktffSRmxcs37zhvJNGPq3L5NioFOWIJzKfuZ9WbutRKFkkxP5IIfjwHemY7l5UVbE2VByr1QT0cufQ6FUxj0N2AheF2Mi7uzwZm+BoTWTXCoIjz93QC/66K9iUbkTb4C3RC2F/WCoVhK4JxUbPotO2UfQKLI9KGy5HZsOcRzaw9GoghJEFOqKR/sU9QUojGCYzviSB2Z+4xtCAF7iHsgI3BwbtmsXlGIfYyyQiz33iAQuPAD6OZy5ubjLT4izUqMLOJf/hIqVm2LDG70yM9j91zocjv/ngdpuRA8d7DbKPHvTtekpFhKZZDKRnwZ9IYroN7UBBMR6PPdTLSIw2RnEgrZk/UnRqKRpjx+NaDuoGmPWuRwaw0uxCk4sYm/1uWyMg+KTM3lMO5hk2O8GvSsDt9SBlOTPqU3r/SxdA8hsXYeDgTJIwsPKDi+qy/QDwHZBppg5X2k+5McFmKJMN1tqEkOJ1Q/d/BevV+0Y6dr+jtLFuvg4cxOgnQuMIRE86Qb7bEisyMpVs5wAnHGOKJAzbXqXCUtzim1lRHIgquDbqEPtkAJMlBExjNGcjcdgYnObPYEZnL1DG0WHwThDSHzwNh++da44b7PAblX//PQPfue2MSVkhA0ZsFXmxgaNBaUCIVrTGE797SHjMQQU430iDCSnrxm/ow5QaDVVGytJ29ZTD8PqivxuPPrtsnhq3o1mFUi7PUCs3UFkQNSYJtef/MublV6i10QemTEyAvVMwdiRcyT25JPWFVpLfYioKqznNbCyj24gU1IgEuCfBjAaTNyk6d1iuErNXkrhyw1C0+RJtjrdk5TtkEGwxHfxp650TQ2TaoR/2yM+XxgOoJwV2z5xOGCyc+UGWsS1IXmopVuXlznM3RZIP1sUwRRmA7nuVtzim/DrS2a5KBHHALUcsQIM4UMd++tLsI+19wEtNjbkwdIDQ88NhKSdl2NBriqbyee3pKSll9MZ7TFgyFjind93g73fag4PmXB4LhyndhTO3h4zNwCRdux+ZC/xm3mbD3GkXF4vOuSErGpctI5+cthIGRFl6i92W0WL2vuGbD+4Vj7AmQPbEwRk2OnEhcZ+ReUVRbV6/wi/1CiMFbI+O8805H0GwXT2+AUFpYTARqRHe5kTYLhgIIfY0Zbi40e7dGKuBG6zC7Q1Hlt11snTk38EmY+Asok8jk1Ny2zsqOHy2AudpVWOIxG33aMeQzDa9Kl5jtPak7iP3x/8hRRwllcSbyIqs8giPaj5RleloAdR3ahTJ7ds4PIuj7jEm1zmaI8M2l2G5xoA71qFIdn0Z7EY8RnHTy86pK7VtC7b3J3MLLuLTVyJ7vqgT3vCQaNUcDXJGlGfEoAULcsBgVeFf31KCh5q7+VnbC5/CC0P4Bp9V+fqybPA68zY4mjYn8tJt11SlBGyJMBO/Vt/zS1R8fBkA5+4G87+eeZfac1wToiT1kboh+92WTBmQDhfSA9SGexsAGTYNyxfZ6S6DItulo1eAzbhj59AtnPXehx5o0foegFQHf/+pc2xfZ7e2ryZBQR2XjXlC24vXUHIrVXC/yQD44T5MnVQroAksnFNN1r/bN+wTtB6GV+n05KLDDfC34E2DzN9oaXGGOa7VdV9Orwo49fHEuuoXueQn+AL4jDnmhEMYraDCfdEPlmvUyGBoyyhSCsGXez2YO34M/zJr15Luo7S72Qg3xEfPha3TfWtfYdnW5QBCamOs5I9LiyMbhFLs4fxfnyiRS4upAeIJsf91FxqufspAfIrOPGWKkPx5hbrqlzmuQ3uFuNbzPt3LmUU83LcMdlHEmHKFg2qagS9+up7rJwp+B3Tge7ET9U09LRejkyJhbUoALjf0XmSF683jcwQtbEj7N+yaDMSavTdgc5dmNGy0aJ6+KOwURZq055TPLqQebWYqRnPW0H+lUDrDQgbWQXYXsGKsbziHtU5JBqREHgVIiuTKOgSxSpgKtF/bQGAidsfP30xc7NU61kay1TokBpkifvNNHuNaxVLNpf6lBa801DR3uBr2rXUI3x4EiAsuZ6ET1GXdCOWOG7KyNdIxJicW+vXtepEBkwjr++FKvcKBilRzO3wLjsXChIqJvkmmxKTgs+f6P+suRjgE+q44BHnnQdtZyYuxkiWovGWaDBu+gobp531Y1SfvpQLwvgHw6F4g/RwzubzlD9fSqLftGktEK7F1oXcpCXuBdtEqdTz3zBtbh9wMiRALHDyS/gkMnwuKpQU2S/BVtM+seXLoWDiWLNiZOjASrXK3LgLnGJV+TSgxpVZBQLyj7hgqukzIBVuCUdvmcHGPobh8/skBMD3oRCW+3XLAHMj4pmT/v8+ASjq3S0QDOL/KlOaAqDzTs/5hhJzMG2AJoOb6cG2DRvDcsma2aKLPaeWz8hDqXJ8Gev/gsRjdJi1c1l6TyZSLJOq+WyfCj7idv4Wsg11gyPb0rLouHLdqsZPOJrUV9A5WHcOLSvr6N+VmFzttWHQzr25by14VgVRFerifDs3WnlCVGX84YbaS/iJSPhF0EQ2ccHuizdKbKW2vWgcNbixkuYhaOc5IG0b5YCBWfoADQvhc85wYokp3f+khuhDkDYtySYR6C8rbNA5KjBVilfJhmV8ulMlcir8w7SH4a//OX9+7mw7I2a8hiFqFYEv58BuHogZFpMeGIcf1Oxjjx1BVZgY/ZSfEGM7p+5OHPF8ZK847mnI9iVsid7kXUmUiQuLZhjTc06Fr/esfXvDhq9rW/cRwC8QbrD/HG5vmzcOYF/wUCtrxTUKpVBehWIslCS8O/CLIVoRUtlQOTNe9+BFA5nnozM0eXEsAfYJfGyfxMUjRLhNQRe3YHmhb+1mvxxGprW3xMDC3H84Y1r831BezA67HrTxemoav4m7QLi1MvgACBp0hl+haQY2Ln+29sNgfkR2pCVZ5HRxdBiARE7IEwujTOI/AyVB7A4NJNEQOcqlIEfpGQXHSnf3xIR3IK3QyoFnHL1MlZCyylDSilQIkMHcGEL3hWQtnN54KAMp+n0tv7LwmYbqvgjb84jrT9l9uNtNt1A5nqVICaj2pzjAY3cwtkj0xt7JlPrecBl7teq3sRB5GPNEIjP7o4z95hkfzuJVuuDb5N61MsB3pQvxNm60kYHUUWvMd0DlFkObAVcsZ6sGVDTEUVK2INpUF/VqrDaepwBCWuNv8c+SWjsF+7tW0fTWGdb9ncFxL5Hyl0++iwTSc29cHubsQpi3MTlD5t3DLF/kvNT+FK4ZRb3Cds5WpgAMg07QZsMb6OqogIptlV56wbGEVysA/MvzXxy1VFHZhHlc6HMv3En5AFNDgez6u6JeBtpXSwPLZGHtPFwF0NYDvQc3vDeBSrw316/NuVvyOZLozrju3EMjPA47MXbcf8g7C+bpDSVIQl3zUlp88SslOyLBf0dtxaDn4oLFUVu63KL/UkC3yo6Su2czz+EmnJB6L+lOce5zK68dhXz0Bsug8/abJOjI/JqsD6arFsqOJquQ9rnGHnriNXqBv+50szuQFuTo4abFkg9f0OevBy6xNKSK3dH/YuYrrZ94Ab6VlKhKNkPwWd550N9UQwVZvrn+Dv7giSX+25ebKUb5CTeRN909MIzEHxbqIJQheXvN18I0+GgAsKzakrUPbpewpzqMPlYiRHGM02284ULxtpCiXRlEW0lxJAEobAKKF2WVoLmCw454X/YWWEjyD1q7DOKCiLE8BEOOogKgLq++3YiXmkQS0EblUO+bWLSbnQqzEiUgduWzm+fx2o7Wtw5rMhfPWHSoNzN8wPIDT2cuDQWcGx2cdWLNsDAwznmIN82DIKLzoFa1gHdPmxZyvYqLszsT2SkWN7Mt6e1KmQwc8HYwLsYv1ZBK6htWR2iB6MXJDTBLohxIQASfu07+MVyFAoBhzL14yUdUUpsrC2vADN7YMNY8eNAuN7rjDOcbvfW9HSP7eEnwmpA6KpLMJY0hveT+5EJDq5VeU4H25Cmrp/3/HRxplPkqlyLEnAgl43bA6DuXvvtEjhPPmutU7EOwcJam7znEFg/+Czv4LhHpeukURbv6P+y8t3dk9GlYXQUuK7U0FcgOXmFN5ioXgYvNr/Wr1OR49dZMfwTGPsY94rK5NYjItFIAD3FKo6phbvuxD/Qq9wk4ehfQpaLsz2M1K/kgEjmkuRdceSaqai89eioF+W0tHyedZp79zs3dwSgF7QxLzrVuLS/5dEWZsocPo3pBHNFYncUD1kzTdRRwsX8Ot/JC85Y0v8oljwwB23dHFmuYo3g1X3Q/U1IdZHpGWlYNDV43sl5QTuoEXbXFLmZFpExpjPBf7VTmhRndHxmtO4sKAa19DuNiK7mQDG2HY4wDkOcFvyJQox2EwDZ5nQkSV8vwgZXTv3vpGdyu2U7kfUyxTMa4RoHI6mnEJzYmNSF55Wt6YH7XLUsnfUoXksjoolUK8/siNU60+VqRCoixLu4wj2JvIR0CAjMvhcCuXbWVDyu+yfvTtEWldEkI1JYZiVNnp0yWL6wazANgU5wTewCi34NJIogcIDR78EgNVJuySlggwW5nZNLNCEyApfE99YpFImszM3cr95a1ZCLDzfdAH1UZKUZs2PLjCjODUVxA/ehTA59EA2ZcOOsrnIXD/z/fPnGyI/Qs6j//iNFXr6cZKZQVFVufZBb3w8GkItrZGY98+hI58kXpoc9ELcYRLeWiHPMbX+86e4TbLIah19fQePWdpY8tYpDpqJfvojsIZMqPebLpcBepF30z568xC/5cYTy9bHgTdfe1SCVUiXWzuTkXXP7kswVpZFf5DC3ZqCDR0zCgc2N38k+K7Q7faryR1OU/RuqANroWj9BWnCVJIdEScltAYq4nxcnFvgxGV4FzID5ZU/VI2jYL7F7dTEsZOU2IS19jAhumknd5t7iFH+Ui0+Px8pFRCfBnVh20G3mObQsZST4Kfabp37Y171l49Gru0JHtMk711epuY4BlNXm5ShIwp1nWPwlTtoIHuXKLoGAY/Ug7tFfMP7+/0VD8hreKeRLqtq23w+rXpM4vm+dY3h1sZyBdb3dqfmoZxar4eteU7yr87QcrGOOC1qANtgRsXZHUDvSTQaJ1WyjZf+HBSeoIy7tqRrh1Pv5VLNhU+9GNlQodXxThGXNgrj+XFEcTSeX6yJh4BGWnoK0tssaSS2CBQIlGc8J4Dg6ml5fKS4mC8FWF7xt6xmKRAu7GVGI4nvjLdhiKmiBN2kO673PYCxiO7KF0ojN8Zs9Zc2CMo+2vsrPsq9QkZGhAz9bnLAm+j6L5rRE44x8EvIcJGTpPoZ7w38SF9KGU1icW9wtMU5fBIVaLFKpgvRK7bam76DatDfKZmGlltumZ57U6Zcxp+3NDp0ug4fqSVrsmFlHhBcAR5l8VWTzYaP7lOQPq/lJ3IDGPQweWtBIOh+aeMkkJ/R05xtcwYDt76a4ZV1Ib3GjEzhMUJ/bUVV9+F8Kat4KLduNVF8tXP6qzo6+QPbToV+frvOAGvAU6wxN0DWmVsvhvDEcID7qxUQkKtWOoJhJde5Tck6zSGtGNMT2lYRtMZ2kdvsTPaErsIvO0gkaWKj1+gbbNlFbGVVNXy6vYwQGFLsfgCdwRPVsdL5KzR0Pkpjc4RbmiyL7DsejHB2fTW9ir8wRwKYWqNWGxXN0e+9IhiVsA/8BK0D0dHiWcoveN7+PJlI7ohtcqdpZ3oNBso3s7BzLUFAOUYcInydDXrikN+m3Qu9N0C8Eg6znARcBNm4uwN7apfil7uRD1TlwuZe7trXyaclxypg2GjG9bspEHNHFDcdF2/dEY5L3l3AGmgC8ac/Cn0AEmbscewoRkcJyS9WPy3a+4dARP9MP8Dr1nd4pqwaF4+gpiJ4oHJoFupX3bvPFHWS7j6UIDhJJwRJmcl8jKhuLpLrJLyf0B1pgI+VHbFQ3D03du0nswd896Q4Ngaq20FxmYyABmNp9QrEpR1kVIna7JfyLA0UjXIEDcFlWz8vLR2YDlhn8kJD507wRwXNCPo3zECMGNXQAgT/W2cGrFC1bLk6rh6emJKa66gUWeh63tN2Y6df0DWb49NyLiJ6TCRwuJNkwu7p6ohHOO0r8lQNkAKfABBjhNa/O85j8brUUadZ/+3YpHkBllhp3QQciFa2UBXbWPkS/rktNfCNWS2DkA7jK+J6fn/LInImb/vALrBKTyvDWBpQFC/3+U7MmJ7+0Zy7ygixxETIXHOBl3RR2tB/40BL5Q3tL6n/AtJaHd3f9cEPvUy1TxsxBbBUGdNWrMsvMqK60ITS0niNUE2HvtBcPEjTCqJvfw0GJ3n+vMGYONjM5fquAVrmuisXSntlySXbwbLy8hpqN4lqNOane7vQAFpl/kYVlYFs25tTNrHdW4UE8i8bHCEgDjTMLjgcnQxLu1oC/HiLudUUPpRPIpihKCNTjBqp/vslGwhzIxk+Zk2L6MSEOCWz6U4Q1w6TKmKGmJvEhzAeEBmRf9wQSt8W9QpqyR0MXfynTuhCElFrrLDDWOlZc2AIOOYif+TnwVU3X2vg2glEfZl5pCqfc/qaUpHbyKewFqoc6i+oIT//BmXKOBEtEcoN1JoT7l9sHfjUyl7c0XbNPCgu84ZwhJntxBdfHMI78H4z3KQPB6lcU35b/7Ydj7rdO+2Zt8J9fNpn5aEhTr0giWlyUjW9dGvTyWbxvQPHQuongeROlMezpOV4jVRi4Kz0R7QFqqrEpwkTzOO76paSl2G8LO9PiuEuWtn+bMs7+H7OHgcp/JXUFvyYsw7S580i/pyTETNDq/X6Zhtg8whVqNXpWpkFomaQF23loLiGe1gf1v+I+4Efm418m8rdDEDuFYirvgYKI1c0HzehQ0yvL6kClHQBQuVdTil61PoSZ1vDlO5HzE2GRZIlJwrD72JslnCfu3AQh7ZimtO4r0qRG3VVeBHpva4a1LPQiuh23NvrS5tJjZTRxJmNRH9EPq//6FLnRRSGA9S3uu+jQU1MSZEAgvV+PNA+7QB1mknCPpDC+eunC4hBg3s07kgRMypAliyREsmi5MfDCN/8zbcRRZgCDpd42CsIxQKf4ETyvwz27IO9NgjSOyd6ZccjXh5ZFeqShElxHQf9GVqjVr7Gq5aspymlaCR0q9IyAw+3/LCAOoyvy+jeKFIEkp5rD3fGOBD2ZnB/nuYsGmUR0lu4W+ZHiyJ0DhiHyuE0o6v2xvOplOOosyImiAv0QohJ2L1Mo6Bio5WL0teoc9tEaLk69AdY9C0JrNkfKksHy+pIUbyIaJdm6VPJklo1iflVLDQ99AtZZyCDDc7szsd7CIl8H1l4JsA+tnfWdOJ9ncqdAhx/3kgvMyiQYN6dwTF6Z79le3jsjGSeoVm2pPo9ucARdybCOzL/f1ZFgqHbiV3ZXg/vhb6dczY8TCQFLDNLlyNXIWT7O/vohaz5s0W1ZAS+x1tjCt/QxzOR7tWmuDCIxCcnzQOyXvyMdpUfRxjhEndObX10eaae32k+JNc7UunLg9pNAtlOB4vMZGNmD1SRvBM2oiEuWyeGEjBdUVy6juqM3u02mHYIuRucwFVudZ0zSK3ulrdqaMAQLOCDDA6Ct5T9rGRL1MH6TKSA88jUQ/WpMH6ZwiKcF3W3kY2Gi30TauIqiQfLQHytcvDlozED361SdCLCArjhCFw0r7+To0tNfoiveDyWcbWTw0omEPIBFj24LGunK3SopLMVVEBGGixXnx8Qcp7IjqXagfaTZgcCsbebtTWWZsVmRSLrLgSkZe6gLnJO6QjzC6HPFNnSnnJ4aKIMsGdmZ5Qf6hfLX00rfo8w12QZ7wI+FwZ+Ec+AGYembQyURGGIyJagCbXhtEmDITyW5q0mHongaoPX3p1KjQ23abGbEIArnNjr3H/VDFbB95XOuu6qZUd+N9Hf8bE7BBxo2Oza8Ko0XHqcG8wTs0sc41gY28o02rUc/XY98JgauBFkMOKWEvBoRCiyI2EnHotJf4DiBIsAm2x/RXQabDIAx/HoAl0VTQ15gvI4NeE9rNwTidK1RUhAY9t3LmB0MI+PS8ObL4ctvtVKhAX2NH3GoL5uAaOOYCfIvy1/wqaWvLHGh+HC8KXR1v/8xd6YINXcGmX2ke9bu9bCvABXNJHWPNCyIdexCenh4dB3I3+I0PVmLHbnLAY3lyNY24rVHiA/MjRoiZRAvvAloKCrhBRe5R/6rHeToeqxHdi5WUtzdHZz+WKA7umnn4e6HzoDjIy1YewMev8eT/WbDc+z8Nyk9ZVxdC9xwBvTd8J+BPoYcyKuLGgHEGhevmh5USeej0+Y1FMU09oZcvdHZrvWOZv0ZvZGXOco+FlNRT8dF7ce60AoCeyKov7iSA8BAw28wvwWh5yHi0vnXUPZwc70kAQI5c9lfdbd/LfGnnd1FmsEmB2/4u0s+mnlvalInkduH0Zl6x06XWL/wNh9vGundb48brU/VUxLi11khM/hTl9VQNpCqAUGdcaTWiFKjd8qN90y/8IQDm4HUt8RdOLuFki/HPD7Z2+HWsQ+qFxFS/40/LQL5pnttIjsIU/vtbui1kqJgem4TGi32y6svnuJTi0c6STXipzIQEkI7xox0tipWFTFSCZ++xrMcZrhy6AdqvkI4RGHhektIta8SURj3tO0qqzp4vtNWElGw6UZrM8WOo3xQALEzTxfC24Y9JGS4TXNwlenhDTpGHdP/oE01Zq6vs2+PR5i8nBqDKUIN4dlfb1I7KVu2y5vIqWk8dxp/FY5zWTA5Q37ou9B6t5zY3cssd/uKHdS5zrJkVxDJLiWMr/pKljoCVc/Z1fEjICDFcJBFHwGSAQdMK9CYsAHLNJNGWIbn8NyTd3YoOVcUA7NjH9BXaruvGO3cvf1A/Wl62niWH3tYpwmiHLZr9Liy3KkGe5xavEtPYI8tLFwE6w2hyG2b2pb98SZQGtDSadlnkRzTTZUSv8oGJTNYhoBg4KrYIBuY0lsjObGgRjX6eNh4Ai9jf6Rw9f+6VppwP16jtxtiq6YzWgOny7A/I/ScoBG0gCmfg300y+n8o2WEPJbacvXKs3ESDvXB9vvB7jENTYxXRmDMwVzQM30AIqfDdpzjvRGng3snFoi8U5i8m6HfIaU78NoTQu9XVvgU/WENuQjPavgGSbGCeOnzY3LWuXBXYEEvQ1rEVe7qCbL9Sz1VRAPtiKGXO45+YRBPypXkeybrW16IDUFCTgTamNwyOwkMQHmqXm38Z9wu59VH2rv/WLLbXI6enejmyd1lTAuY4VeMxvo0GWshaOdvVepA5DzJ5wZHTmQG4CFXmK9UsphzGv2owRz6sZ+prJ7eHR/XDWto7emKDUM3PXDGnHJp8v5+NpbplNjbG5xhL7++3dY4cveG/PIQw2RxO44jAb4DqOtE7JtwN6XdIi/dR92PetpVS6SQEowDi047vscSue6g4UQKXW1TPLjqNHQcQmrKvZDC7TtmnZQtRTkNPATg63TNxKrPIb6oBp6pyRF8TVMF8LNVvfBtwnYNm9BV9ppezlvpUwUBZ/UXjCu1LabQ6XYhQSVQVWe5IohcjDfJxOKAImopheoYn178ZkwhMUAqYnEHxIUJEkyv1EEMCWGHDDkrDBz186q6/ZFJfxWT4yT1rcvpCTt2WpaSSB6R6dPiCiEHKUqAcZMkir+Q3bdAnjNMGqtuyZfYONG9cN76/OXXw23TnPa+ea6Scp8M8YFcBJnxHnD3WvZUo+XsO5vg53m9731orOjKUGpFkO4V/xvgeBd5/AvdaSqegzNFy2FuRCBDKX5Q5ZtPBaJDOkHAO2FTzJvVBgx9jWooZ3/7BmvKpYtygiPu55EnMMiw/AcdoBqMS5km9WFgeqikAx+UbEiT7FQla3IjnNAz4JZglZhStMTWO2Q+Uj0Gvszem3WJAWVpRw8PjPIvOqAXt2FowoaqME6m9k9d/guRoroDT5Y1ZSBsX6vw0Wdm25JCkB+B9l8bAA1y0KTy3dhZi9+rESGqMIkekwlw/zPXWqG10auqINyQTIo5JkZuNESUvzM751tTZ+f/oiS17UqtraEF/wZdXIuZfV12RS0rDA01bh/xNpg94uAaDdWD5YoLymjHESKqlwvWEIHthPbJyOZIPCWv6hwiZYEb8ZN1ilEEQWDry1Ui+435B7dZbjP7c/QvaUU+bqAcsmNSJR6IJwqNW7nxqkxQpdTICBKQt4rBMab+Pa6ToAJhhZoy758JU4yxrxnyW081EwSxIOUSM0kQs9QxXB2VzVnzRzskc+hP1bA+rRN8Csfp7XnUkZHjTaMn88vptXUJnh17aEU+3BRz7vGXdKCeAvKonxgmtqHQeNzrlDJTTmR1eVqLB+60oQhLdWUr2H/jVjsteJrl2BMFVzALX/y+G0swEEKFSNgFVlg11qqf6furqhJWibwlLL3NX2gibhpe2yBv/YfI/sqH+dzddbP72/YuUbb9ImUnXHtOAJi8Ti1tEEy7xtVEZFzVJK6/QQ9ur4U+MjVnojr9bqxXJlhmpg+QJFE/s+EwHXp2zZoSTOukyfKdYHnDgIGGc2FK6y5X276k6ikdEP0Ga3/bTGdnWRiUKlDs6WPsRVoGAKH4jsFO7xZZdEcPkEG5lQ0nQ/Hg/ParecEdd2F/LwVAUQZCer4BUL0XZNQT9LBIISAKuJO9FqmeY21kXq18ih938jlbJeU6Fn/LP7JceMyJxzagQj/oo8GbwCAPkN1uoJi/dtAfgtDK9d82uiel5eW6p7PxG49BqCm4wZnBaapoD4bywAIG46aySjG1GC4aU0pSsq0m6bXDWR2c6kIkCen2VqdH1yaXEuET6q7Aa+D+j3rGM18P+b0xPGe/y2uB2MiwvgQZHw763EiX8afRFlHcpUk1jvmMdc+pB+UHo0n4VD35ETwgOEYpWzsq8qxgK5zr/LMVlvv94ozbWHdPP0Atrn0uHV6bLdjlpYZZwndYg24oyT3Y9q3j0YwWIf4rlmZT2vLx8SkHy1WR0TILSfpkqhRSPvNck4E5A8/qsyWyn3S3gn9IS0ILzyrJv9ZEPTxqVoP+6sFHfrvbYqPqeMwhBGCS882U8hf43gSkOv1S4T+E0s2M+vf2OAz0QylpPOKPas1zW0YSwo0qrE/zA9x7faVEvPFKJlrPWr7nUA/lXO1Vwy/VZbPhDjFw9HdThCnyhR8FK5k8iM7S3cdUM1jMXUWS2Y5qF1+ZhUij8ZJdsMgObJAsQhn2M3apIePp5tov+vDs81W1GryFAEmImVAflYgHZSuDfHrZ5JHA3Qwr3tikc4LRWIZN/ficGneS/vMspQllAumQN6wrhE5XIppkTQhWFQkE/qmRIUJwv2ZCUMJeN8Auu2Dexg/kPaMwLAovrwntAfij8NiIoqhFrHbb23R9oAQAbO162AFn32aNT55oxmVnTyndXt4nYsER3cpJosAe8dJ5rR4oRACCvE5MJ7ryer7rPJCdFeuNbmssPH8Gj8jTy3Jx6d3DN5ZdgUGrP095fEk1Wnj3khHczICB0EWkxe72cSJMOMJTnZj5rx6VNyMcp+QTKmYhkcC46HkbGE8lm/wp7dnUY4eFiK0zOe73mkDx/8t/rqmdXyS9FvQtt32xwfRu7yQDztKUyJgTGsAhJXt4FbTZHLZmmKkSRtzKW0TFyxojxLV6juwUiyhuImccJJ5dE7LP7aU0wNZUSXZW+MysqqYyFw5KvQ5QSywCZy+fQNAxOg/C/ESZGx56CSBXJGs4Lq9BUjXVp7oO7SytTyhlsIabdjz820TyQ+a5ZAaM268VT4xcRYqwrI/h2cj60xx6sdCeW2cNK0eR7Qkf2F5mthmI5vBXebDriRB0/jumoxjA7x/QEzVB4YcuPmMc8sbbEm6ian17JWd0uUfIBnL5wMEMdfnOLJTcfPYq0l6XlsfnLoPBXTomXVsBiRusJU27h+J6PXxtHTF/fLtPJFkyEdTHQL+eV6s7TVHZsGvagxIjr3WCdlUBuBAvvcSPaMpzLFWyj1+wB2KeJo/m360z3945ljtfFXMenAS+B6gr0e9hN4qQSfjaMNEqiWQx8EtoZX6fFPsiN2MorEfhn9q6aqxVRLKZL6sjUU81+rhx4+QEenp2Kk9HhUW+eajX6bIhILJ7UWe5mF1hG9+EeGOTzVgo55iv99uD/EaIy9KOMzfkwrVjpvWCguctoTeRCgwSH2R+Vw2wai4t0t2NNx+gbXDtfqHtwFg3r0Cu2kUA0FA8bekMh8GKqIvsdlApN816uwJvmXCkNN+NIxoMAcWf6uVpUtDkTCKgaLC4gEqrgpznbBY4To3HXGYNSMZj39CVWacxz+kQvJNg6rVdPmHxbMwMeqh0zPLa7v1OPNmQN3Q5DT4MVOUMGH9XYnCL7RG4EOMnx6TH5kGlIjtNUzodVVvzyp0bcYl6zI9ww9Xkw9Gb4TfpyaBCqE/UTXAiS72BH1qJFmd9oE7PRuR1uslMfEP3M4U6bt+Bn7AF+dThjASlHeTGOsxdZqyukep5kUDZQdDDb+w4ZnBzzvlYDtrd1BYlSe368fR/EVobxClqtasvXaYlKH8MDc9MsxFLL1p0gzCWu3rHZeYxf9HEQHziA8uh2gb4PjAR4AohfuE1+zxGv3Pud4vINuzBEYjO+lhd94ekrRB+KlvUcCRrpkhzeqzQ2cKu3/9FUjb8iZYzFp+o4tBmpzrzZEn/ynNiCWJFHOw7NLu8GaN6uBy3yNgQgZ7J+ORE+1e0qXZD6AtETIcmlJt3M/UL7l0PdWbXJc55M//roIxxVR1KqJh9kldZ8BqneRU6KP+DIi90XS1YLAsZ+4C8r3zOqxkv477yj4hXECZPGqMl5m6fReHkOKejg9EUlVIW8bu43iHQlS6bqHKWELiJlM238drYJlnVLBHsklJjB8WbxQsvH5IN0wYui+TcaPr2LLkyk5BSG3wdtsV/sN8jwfAmR/414fx6ai+9OHGDi3bKRvMTz/mghY+mL+GdW/zM9nxOdr+2hJrwLAyBnxd7qTzPfSbAi6A/WJm3g7knpJO9AIsc0mASQd2SlF9wRq//kjtoaXxK/ZsusrqkP6/pRBDySxldYXqo4mxZIymLEhKXyETJN1q7FWAhPtJExIJ0P1o7xTfIEJFecnCb87Eyr4EHv2mHApSv7AZQBItKXhzDCOl3m+muU7bYb51GUni+eUnotXSY9Q6eSMJvp1wFDWzsvMwJHMCSujINvflMV9oxqGhvXQlMrj0fPfLt3imZhNMkn1PYIfLayo5UkBuDEZPkWgFPNbOmqqYOS33HaCXvD3TzvpAXCT1NVrL/qNQpSx18fEfAn+2HtLXzHmFQ/04sjbatwOMYHUmJwipj6cIx6j+SRQ/cRAgqoT4zXhIyVANezTROPNGe4FkWqEjZrrIWq+RhbHyy8AL41boI9XwHPwt5RoKUMkUyCRyK67U2eKdRq3YKFw2TIhUbQNRPAgvQqTBwgDgaCASBb4U7wbzdJafUeBVJq5HFjN52SihUA4oZh5bDrkl4Ssdwx+tdEsqUYQ5UTRfD3eUTEX9+jYo/Iat59GsC78tkzhKkcOdRuzl2w/v3+T6PtrFK4N6oWncSvLjTQA8gFf5NP25DDkCq4yN95Z2Jsd3UH2WCa5+nOmBbgaIRseGRIPfxKvX17RbaJ1dyLwf4FovQt1QnsQA7MzELEtpw8wMlvd4srbswzM1FZfsPNRrfPNUCD+hFzW4NurqlX++DJav+Bu8ClhA1U0AUk4CzAfSy6Da6OxRan5IieageOyE1IvVGuD/MNJot8hXwwAzyYw33fBfQ/uPpU4L86HYb5ly9HaR2nB6BhthFF+AnlMeEyz7fS/3twACTwcXluZ0Uoz5NUQigtUF7+NhJnJR2M3OczhbjjZfCPHhhm9YG6Lft55HEOByASrTnB+XdxR1fcrxFpp9jpID4mqxYOibcjL11nnAI6FqQnNw6WHbNtOjFDJPZFb2J0q7KRhoG5yn/gj3AHXpzlY3ue8EnP8Hc+GocEGFpcyKnS+qhwJLkWHP+9auJLyisIRkYm8mEasubSNBuSq5s16qt+xQ/MEoAaarVHYmJBgJLz/vFxtgsWSRuw5SQ9ykUiPGYclx+d04/xLHYp5KWfh75m9zyGt7kuskfh51I283lFCqd/TEVL3IDWZiCjttJMMOvfmFwSVPzbfxBwzoXvunxjb9rtr+XfO/e4AZhJhGve8Wc3Ryge5qKxTdXwg+mJKUH7Zm1tMXn7zAsadSNsjbni2J6w5wMzUhKTDfqJfcm1+vNu555AHfd1UDx04gNMtyPtbq8mP82Pc6V/b363BGJCS9T4+QFFoHLP+jb1KLEAFF1T/KHryByuz3L4vc/lIH7qpC1eXgc8RKD3pxhgSsu5Fm2eihtMcxpe7hRcMgn+uhHwZFwoLQ3EBAEfPPIhgMDaBD5O91Ijs5Yk5k502uDNG4IZFbESdjGD5GBTkToIqaZC/emRwMF7J8r0ULZZrgw342juxLl2t/y/sbUIlTkD6Lw+4dobMIvb/eg306qoj/FIAI4FAqx+9ekLgg1LXJGwzpIIBj9OleDvj8nWh+7I1UjfMeO+z4Pqaeak76zFQebnrp+arn+0C4ipwxZ3wdk5KPCVlgcCGCJ6xbnL5ZBJHDXrwdFmdDTwEf8kenCDmqBuq9w79mRnugAw8r+w4044zVFwLO4kH3RouDvx1Tlv5GXKNkGaiubYAgXOtLUkbX0hLTxlUBErIRqb/Cg1ihXQB8op99MguO6dMMg/zhjzsuBBBjFNYxQ7PN9sHXZJycbu3tqQX826191GEIpvWVXbFyqlD7C1pfy/7hnGJqtLpHQ6p35Af1i3xqxnjFY8hzpg+pHxJHBLigDQmT970O4bkl7x7CGxerdWIDyvHy0thiPIgIvdFGeFRdZAixcNXWWO7m9BWLglN9Mzs/fkQP3WdUH9Ki07WlMyTy32XwA4gIkAckmwvIOwGlWwHBpCX9ZiLA/AJQxlHuTm83o7AAR6czlCLwzwudulLsb5mL5WWzYU+bD/wHHla4olqvZ0FSk3JzldNDy+CRRPiA6SAsRhecgsJpq1dlw/IsKwyEuWd+acXw0PWT6bhdBWRqboN7Q5HRJhDvl7OL29jVGpleETdpJrvW2XWP/m4LMSCrqlo3yDc7E7GS823ifiEZX+WZ8YXEndIQ0Sp9qKgaQlMJvOb9xMLW8MyyVuqBhqolN6uLLE8SAyV4u+xwr4W+VV+OlgadMIDJJnf77Xy/7vmT8etuj5PZTrf9ktEUvJydpezeNe/m/jDmgqTCmGDgcQFHkyAX3PsDh3KVdSmZ5l80XwBiOj2tfdGgoiojlZKTZtO/VxPNYxB9uBBCvv5IlFezBRxqDx0vs+fYD1pdVz8GyzWHFCeaLXPmqAh/n05D+WFf81MmzsnnyskfDArgNxXvzCRWdHi0MirL82U/jYKsmCuFoim7EW2UJ6B0q2SiuqFoAOPOMyP2xsjU9IHnWgzaJtV2Hm2VN6VpZnRamFWxD2bgRFIc50DRHjnR6/UgGAASny/Q6QAPrDDirtDBZWQunbXlxIfamtk6RBW+yO3UBh6M1EpRTp+janpwrDgLNB9720rc7IhdBO1GySxBdaVw9M9kzPWYelBOdUwjQXTmcysvAPV5PzP3JgH4gDz4SU2r+TY7OmAqLRl6Dl9c/XEHS4mY/Rld9A3Or3vYgQuUyYJSPVVAtMlpZSYNCA8mtQwwys+NYaWw7yHFatzwaR4Mr+E7yCkdaVmkkAEVL6AJZD7lFqvdc4MdqRBsjZ2v5DPuBoejrtT7ga4J5JSeeIez2fjyE/qWvezmbNnv0Gdbld20/vdzctnrtWy4aZG8hF2MVIWUTNrzTPP34G1IRamxfEIfO4ShAh3X2+QP5CHOo3EnumdDz82P+t+ak3bLrE29FyMLmaOZEYJSi2Uy78uOEEqAPQaDAXRsr6HGOuicz5Uw8ex5PR0VEowStzm1p5K3DoVOsuCWgJsFBnXA8FQqGrtGKctYc1TrF3WV5bSxJ53V8jKRXx4AKnDZSvoCXa6DsH6KRZNLkrc3QuqZQ5K3yhGihzy2rnLMLMCkWEnturX7VSfRHFMdkNTjh623O/f+aahqrvHb+mlufE76i62OSJjhyUvLzQuTjdIsQHZb7Iw5Gm17xoR+VH8BuykZAo3M+Oln9vznsK2X8WMDwLjfLJwhDTMVDzjM/RrPAbkNoMYeS2QQd10F8l8sho0GGmDtboh/E9Tg8OVN0Yjl352/kHLCAiL+gDlNrk2jDsnxkoUkk68SRP8nF/Kf26X58CSoOyQqOSzcP5VGiWfoyN2uvACp79rc2ZuTuT22m0RrSStG7atgDQcjvNe8oatpFMGLbHhwIIcNJe3tndVNcJNF1fxtmCA+jRTeKc8ldHOhOKUEeZNc9vZC4bGasLeKVH7ZYlm+ASj5Ta4obrIXFlMXNRVA5FaMyuWqBtE6aXeNmhyuLr5pZs25c/9kM7M4zjtEglJjgF8ZdwnWZHYNdSQg8cmaJjTC5FbfHmOkey78wKH9eNOqhaROwswsrAXxTBcBaBME1uV95moCq8dAa8xRk+cCUcL1oV9dmYSiAO6SuZC/6TcMa57s3xrbgjcL8U9KuCtjulo2h/uCXp7S6SmBycb9esdu3c03JobEi+pHICW6+A3VTFFAQ9lsdWquswoVwj0gs9zd25OcYypJ/F3DawiSZzQgqk/5jcOgplR0ksO5Z4OI50nv/3ksjnYADCHnRAUL6Cxrp94EtXYitF2y0wD1u37wChiD2xSAXI4SY12/FmKRtECRtXL+BHlqQBAnL1Hm1CxmyTeiiHpsngv92m+cW2ZW5sA8UkKmzTaY+VlhSKNrJrUfgghpoKj17O2oJc/tt5zzpcO3hUkf6Rgdg8NWgX+AcTeoihlwDJzKLmebC5p0RPd7oQ0y2irq4NwBiMh0as52MZI7MYN6b0ktH0RWRDurzVsmu3Cj+6rDiK7D5PalfYqiLNE5XGEmT0IHg+jbPG7VYJnC2BvW1ngGGDtqU6Q30iDcHpQ4Dasf1mplghvOAX2I3UHm5N5AVwKntwM0Mn/qPqCjyPh4gqFC7xAK/0AE0sSlnRDOZ1ZOdU5SDrRfqIJ8s6o+wF/758MIWhmoHoRwt7tkg4bx0R6i+ojSfrkop2BgUWWVzq1lKidnPMyQVACHwVwGMnmOYyAwPryJ1S1V4RH0Ty5woNlYFzxLV7xTJQVq5uaGNPHMIIOjGFfUXEAnSoMDx17f/d3AIdOtP32s3JA7Rh7nFs3LVRW3oODld7Ia/oBI+JuBZ7gLa5T12sXoFUWyyBWmnPHaHOYsU2pJLfIzC0NIYUnxn+JqGni24h/Q5biMVs68XkrH+jdgDa3NRaD2fcbQyy7CGzkbzGytunYVs0vNZPOQ6Cn6jIoF+iHRtLzRUhD5ZKtDxoCcnVtA8/tXfVj5q8s5YuUQhmKo9w0KFdz2IVJLNtB9NEmrgQyK7ynRFCaozIU0Ai7THK9wfVE2MtKIEipOmWlIsIRy40gYy8JisjgQ4ci6aUZYAsdSIgO0Q42SXBJnpOVaIn1oErTUhYLCIennHqEefbEVCyJmOBoVXM5VCQBArBInWSGLCka6sijHX0VRLFB05Yz6jCJRdC4JnkCJYs3qdAnfwS4gIT89gXkC7X6EK8rEO2l55yCG+zMT5WTjSe5kYLe2b5IRbBBhP5hEhGJR0dvesxHZar7dCrXTWBK24ghhdVt5LmwGyYfSslVfOqobzetmMB2KgaADLdRCBELS3O7e/aM2+1R6e8JVO2X5w6K6XEWUpdM175vP25lrPjQLChYjmCQIbxL4X4Q/8nxw7QwEVXOv7pfLNUitV0qDOiAgGZvqwQJPsC8Mp0qK/lPO1DgZAzHXPpuFztxxAOT1X7HAUG5MxOtWRM/jqKdAaZ2quWx/buwbIz4e0GJI1Ed2rQAAvdGVmzhXL2ajn6wFK7U6Wxs03MJYswfBYwmpKiOQJfQcPJoOECrxwJ8a3uXb0P/n3bNcr7kbWzHziu7obF0lbQ3Jq5aIYUJDMBgzkwO8qOtOqZAbFRhQFWC1clb6t3FSO1aKVWiMphYixMVCh0+JKsbpKum9NqnUJwnC7o4mdqUIl6SvyDl5y9ymlkvCfqSMFpX2lXKUNBuMKIUu2xwaS3wTNZyh+IyqM8Mii8vgJd83v602Ugnla/GP2P12mokENmAim1j2AA1rg+iSniKVrZ3tqvE/es7GOt0TQdnDOA0LE8eAgJj3dEO05DjGvpQvpWfXEmK1NQA3c83Np3o2m6f1zpHrGVmCyqu9OW7oRfiw4U30w0eQcSaAMDhXMnNJTg1IccFu5fsnqrdzvmcQki2WZodE3DpBEKFyqIRTsOHPdJCOT6LNXFcxTHuf9rsLEYK6ViIawJlRozVKcF3gcANn3mtB2eC0VmyTzOCMF7X/7VX+O/wiuypOnph6TCqa+C+6Ew9Y+RmQja/8ayFp+dsr5BKoaIKEWWNhnfRaX0IWdQ8JXfT9GfXoXMDp8qfm9mjnnkcTDjTkg/3WZqAfxM9sFKFENjgfQSyHgTsYVAk/xseMu+2viPodAHPUp1B/qedFMgz6knhjrOT0gZadYbDCDD9LYblIa9cWRI8g3nlijrMbqzBz9UcOxl63v7yKlqgO2O/SSarM9zvzN3FxDHemJn9on5sSd1IJr1POPAlpgS4rwIR4Br7v9JY8SUQm9Vek7h3ZXTRhuDGY6ceKi2Q6SQykicv1tHfAyTzuvghzaC2T3G79fqicy7WuxASOHBDalHd/bz5Js+7AjOilK1UPhTRCN84N9BDVJubEhroEjfchdODlhJOcL8xrKvdkCpVHFPgB1iDqcOdI0RJhJeGCM1rvDTT8HIcC8i6hRmOJAuEUwbblK9R/s2YJ0XZwW7iUIiZQQMYyuvByRTPhU6Ka1HkMFhISNtT5ApJqaLDcTzT4kMLKQC6wdWWSqqOB1KLfwEkPHsoBhQ/ate6k/uzS1b7qcDOSPYOBaoNDboZuotBT6NPXEQcR/y52m7HbCQfttyy45okGwt1aG/kKsfC9FpWbGrBXiMx8H2wjMWLr4s3wRT7CLj2UWpvZLwMzzT+PNFLrJZT4c1lH37m/ZpH1Y9VU1FzYbvGkYV4z7NxKjSrYhgsBhtogXd7/0cYvSEaaQj7P0AxA6J2fc1bERDOs1pXoReC3mnNf1i1Y01TWpufMN+V4ksW38c9QWa3AiSh6SdkUDxplxlwRXlVwS5beMsEIoWaIjrMBdkeqHl+ZbY0gIsMNlQ3L68vbnaJjkdCouRTtI4726z7NSXr/toA7W8HasQ7bGZmnx+d5w0AGUi4RjW97Ye4kIVhR56eVUIXgUISMvQ65/4jxEwRnReG2AelX3ZadgAZZQ+Nk4iQrVuQgthZtxgWyPYFyUhFfb9nu3pNZ69i1Vlm42tqcKmUceQ9bdWKtzDGRVMaMZ26OuyGANsRIdHMKEIpOFQ7W+PtqZbBniyoC5lBvugJRl2L4GItwtWXN1N+oI2wY0yhTN7lPAkww2VEeJxG9Ihbu+hXylhxk86MDh53vh64utIcc0KD0yuLFRr26Y9uNXowKCXcXuRLfp7gRDX+2mVNWtPCWvpp6BnXq4bQVK8xZ0/vCDszs7GyHM2Ti9z7mAEx7anKQnNvV79uscN3UZ11t8zz8O9h26j4gs9TOPViohlnxB164H0yDFbK99VFli46J0xaPNaaG5aC1l18epprOCMluJJ5ceMFztgrVudhWBxkgkMYWKb2WTi/wBY1s58uhjtupqjC7oeRindRRR+Gdn7G4nPrxt0oBSrOptJTKgJJRDxoERyLKRexRHFEa8FwZNC0HDVEj9ihR+m9fa6Lzbsj6MrgMdZFnrmaY1uJIduaUUM19GhbGc+QVBNjkZYGnmH/aoSjwjNCuR3FCi4IcURIkrrcLaEeMHQQrgenWsosWIzj+JM0DpMBLI9g320/ZPZNmCkxw/YBmeymfovr74Dh8fxdICKW4TOofaeq41ugv9qd4D2hptAcqutimkzxHtirkufSHdCeyKPQPv/qs/zxnDwNG+iADIka8D/pBcqQcvtZLZ0jbkoUHLlM+A5CKtChBEttxrLAvoU7Xh+lFs7wY339I5Yy5SbG6rO28COyJ60r4G8/cvPdic2n59rSaQX0GOnEe/EiC5RNG15NznHcgmoP3tGRKyh5h8SWJ34zYHtohnNtiKRH7e+cDpRBOWkcLnTMmoq/OOselRBYnYOE/pl182zJOWpEkcauujKgJ5Hc2fbOLDDxR14JkFmonNhnA4Mh9UBU7/ZQU60EYGR0/9MxcrR9eSkLZVfxOD8b9Gp9oETzAl3dthv9uRAZXywBwiD5GQXjOTzXXD2OzhZNg7T6V71kBcCSJJOEMOCNHbuw5pYakKTli46A7C+AkK5vscoS3cP0zjvB2Ff+lmdo3uShR2ilCZZOn6DLa/5YF/vmoRXfDyNkXESKKNBpYGWNtNTvwlWbcTptj3OgwCkoDGJvfmvCRiLWAQQs1rig60BPEmtCTFrv7TaD73wZM1y2jSL+9/FoAGgnMYJehv2AjUQ0QbZ9x6UzWBb4snX2qbVfXriXjEN0RJyu1IB0JVE6b3bgwB6egTN5LzrRkGcW26xEdS/MuG7Vdw91pwIKaav8S+iiHLI5JlxYyaZRmtkTNvi5HG3J5hPN2lYqilWw/6c/MQzW5ElK3uz6j3VsRaVEN585wuMDzTMLdy88UQfNOq05LUf1C9YYjCoHsQ/iWPx2/yUoKyMOKwSnx2d8EIECd12dfQfwxF9AnZJtyCnxEUq3wjG3bUSkLIPCI7U9SYJnXZP4/oh2C1KDvhW0I8cj6gQX1+8PTHmrsTGGEfypyS7dHCCJ7KJ8Q+0HSq29VWHwaYWjs/tpsUr0Wtt1bes4MAqP5eVIBScz5WGnVqTY/+tR3mgpsNqQsTEeXZmHQ2k9OV/5p+cO1z9IQIJTe0EPy1oz0dAXbQa1/kZOFFeUA+xA67TqfCZUd/BtV/cuGuD5l0poBtpbRlUiEofWgg3G9/kXcrzC/zsrOKk8me9jHsblYwVQ9mIjC7tq2D/xtn1BV5Rwm61xFwty0SE4ms+hyVhr+WqMHxdMRt1Szix+HgbifErb9rH8S1tzy6cgJfk1VCLvqyjs8nKYaD1yX0UoMTyiu+nWBjYGglSjgcn4wrTARUn6F/MyTxoQy5GVF01Iur9J6Vh5kSumkP1uqGWGRwp+fo3DWmOIy2vScJIzYOTs8aFqM2u08McgmE1HtbggRw7yj277Sqk3eSqDVbjxGnnnLLazjz1TW6vFcU3hjay4qGbD8BScGWF2I+M8DWnbvHysCqXn34cPG8hlLoZ8D+jeiEUHZbj4ESCiYoxLB23FKErHf9c3pPWFTWQS6zWPE2VL5hQZASejsLGzseN5lWdICA761Ycj3fA1D1CmUcjGyVYqoRea1IFTc1wlLqFw9H/HB7uzX1fnP/hCmfTLRSj7LsUB+kZ4GJeUZVj9UqXG3EqLoPfKE/SdYwdVtV4OwkiLI1ZACFHhPN1JUuYkPWlsxoD6oojWaWfP0nZQyM5K0I945TzTqiB/+TeRFWOK9BULRlTD2AgSb+1nZ+m8NbOerNP4SAmu45baFx/bttaBSGQFi3w81aYbnnw3oBN2Kbcjn9TK62KfDTPimbhRppWPMXhFD8YbSXeO6QfER2jKvWFp2opItZAvg7zvEEZP4tA8Ab9CziHZmT4YNNTeE8hKyPhC6rTJvgi81Pjym3rk++qaVo6M+3fFlSra29z7Spx45jfgNHd5zGGz4IQWXgL9b9SApaFxoXu9I2dHzmzuiPVaLF26/IwPCnPnxOFj6SRJMrWLfYCrBcnc9SiOyG4+bTy5+ZpoJs8srJpsj1YBbt1CRbUyeKdrLGItyKtirs27CUgzXl0svvW7ytmVz8ZYpvpogzU770H5TfSDFBQ44BJoNVv21tTz6UXQGKd6d2TWvRm+CK56lZ/kIRZafUtSRURnvAh+t6W+jo4JP0EHxYgGetfQOtHuk1mcKJimZXF05OISVtRM+tQPDc4T0Hf7lEXrxqdoTnRJ/hUuaMXWBVYD9BPPhK3IC8jbF+NlPuP1PGqZtJTEtRaD97SFeq0fBtjUvqfqiceYYlEWlswL2Cl0KLbuiFqd8ZJbxWUY000+Hpl4OVsndCDoSpiTulRuzyPD9vDjRZUgAhYrzeL+5LmqIjZiOX+7Azke5KPlqVfqiEVkz3mXdvcZRi4rZcWGxCvkrqj46A9zwxbJx9ZwtwJzVzJr/mbHK+VkeN+2E5mvx1EiV5xR4ajDIchP7OFucmDcrEUjaBSb1Fegq6NjX7mL/ynjWwZ/aplFgM5YfmimDMDYn/nTg9oCoXnFOcpy4bdDUjukBMD8xOz9JECGlQGxGHbMa352sqDcU+L5xLHz/Z9NhptO0cECFumvs1xJeCDQ25yI8fn80mzLTlN4fm1MZ9groKtjqIDuknoRe5yj7lAK0CrO330BJzx5HOUBzqg4muZq13veZp9PVLPCk2MUVXLKL8XiM6QXOe1OfPUFHwwNBluPqTbeJYBHnuaoZtSdrfJQEzo4Qrj9kmDUhsKhDLN005DwK6llNGOtZV9U/+NbnI+Bu9CpJTF792oUqwepPlQAGDplEHWNn0UJ+Za0pQIp9X8HoLVmN7iJcjY3GtO1YWxTsW+ivdQJT/UoFqHF+d9VLdv48TZd4Xi4JapcvTNNG0JXul1ypToNxITRFl6xsHo7ljVvb/xUfbOLo2YENWydyZI0iY3gFcXT0FhiSpbdFQVirz0SmNDAbBbscYF1Bkto6L06WZ0oBXLwfbEsb+oArzKmBkXIRmdV8YUD4HLbYmbDNNRODqZ9txLY5P0vRhqNMjdpJG11ElS/agbX7wwv6qvLsl4QEN6gUZJYA+6bbyZJuPq+kxdlq/aPoDd0ftU9qhwolL+I8rwCFwRyClwB9/zroF0W+NeBuCPzTZIKzxgInYpA40CDwrgqJo/oDNo7qit2qvp3yIDR+lPffbHy4Ku7/YeFW2NUUlkcUQDQk2pyi/T4Bzw8+vBFaOcJwha7i04vSfLF1mGtvojfj3oRD6gxdR1asa75G3xv6BXWOGAuCQPZwNLK+58A7lNfE/2gi/gsKIaW1CKzqmw3V9Naw8Pj9zM5TXLdVJ99iVT9dwNQ3T/AlvIltmTqDvWAKUPz9QYp/FYHnA7rK+GZDlYcBO5eb5lXvrW6o8YTEVGbyoblTdKXbjCgIU3n6Mml6JVOjkNpIgNyhipOM/bljfqscbuFF+qs3btXimgKQZjlz7LpInmqsh8LivZzcwiHQ5wcu4X9SJ5qukf/Q/xfBUaU1zYzRvih++mV3Fv602Ekf4gnOL2/SgleY4/lFC2k74e8qBpc90deG4/AD0WQgrpHMvbRi358H9jz/yhsa1jzuJEAlfpKL9K1K6wWBdhtQUi7O2Gk4YhI7A6oHsZUhaKhlUIXfm9+cfoUpx1Oz0fK69zsIMsKfrAL1JG49w0dSHZsIFSWrd5jVIFrqTXzgzTYXYeSq/hnzMV65uPyHDznyIcQkRLyVDYKbD51At7PvT6HnDzxSSYw/Huolu4Vxg9eGKG2hSM8XMtDH/JpujbDWG3o0sFu00OEZTHfGgcoBMBCpqZXgFY+FlslVk4FgsoQNxwtwAK0GBwfJWj/zPuss9Tg0Yr+mvquuptvYDkFLmutkxmRaetVuKhPsiJQo54bFRPGuNXveu+nixk02IGvfWQBQ1oMtZxjOsT1YLitB1tb7AVgdKbL1FPAHW0JhXdlgm6lXagj0rAxWmc+vy/V3Tm5HN84V9ux1V2PQpfxAI9Z3e/n8m9IFVllBAuDYJWpjEqEUC0+y61LPTe47lbmdDqgqdkMHxZDqJM4qj55xyl6dSChF2EDkjAyedQJlFhMa8ALOdIeWMsRQsaiftH2m+KITFEXZwccKvqUBhQSU1DUcg3rEHvORHZT4o5llytpYvw0cWOsvbiA/TeC6ErlYAoIRwWIASNDpCsR4d5HRRD7bM3DXylMSsJJ65j3A/g37J3ECu0ABCbUjdsiNqldDkKBHlCNe41Iz2urQi3rRjD7g1mlVA0sqV1wWhIedYpv6s3TcYVIGUGGsO71/OMjxCuCv7lz7zh4V2fY1DG5x1feIbkaQ2ZUO/nHepvtlihGylfiEc+OJ3a2ogQGRpF45uomuJYF30zIfbVe/Jk87X5z9dAc3ysSvHAwTFY6YkD7R4+jlKhyNuqDIJg1zIXmgczYIqMrI3dCjJl9Ku8ZHVESxOubf80XB9s+ITmWItNYFY9wVgql/Q/N0yOSIQaqSuB8gOBtds1jFJYglAVtrj8MJwPLVzJNH5F0Q+L5kU8fKB4P4GaLUuAwqeLL1ERWUJUtnxM95Oh3t5CZpHCs0MEtm7AhWszA4vNkjPuTIn0ldxI81sO0wTDYMmaoOn5FWy12ayqkjVaOT2MFRcv7BJiq1zQjqaV3Ose1/2AMrukvfHtyFbZKRiDjBtlstKwL8+WUXq7cJec5Mk2xLeBuLoOioUBc43WfKvJyQyXPFrQosKz1TyKdJeWcWkefbgbGtidkdcfP3JoAs4RYFkECLjgyHtOIfbgLfAS+vjrBIuAqbYgoU6WIbM3/hu1dIw8EumabheqhP90UCk3DEHCBJlW8dXxyp+x/HJ8bXIZcxbPydKaejh5fNVu0rw9ILmwdXEQZACoUdzUfVHNlwqV45iWTxpG1zSHag1rUthkVdhD0zyVc9OEYjakbITFqnVvKiMQ9Up9qvIpRgUqdTWF6Z3ZB56M0yIn64++lnPtFFBBVxbhQ1AhgBvknb/Y6IzumRgoqeZbSIzM3aryEAywonf/N8e9Y6PQ05cmUU1D6Q83p5C8HP8TrcfN1WCAWlpVBnVvWPML8O8lKzbxSZUjntwArM4aTgHfUQDF2MfYB0rfzwdB746CLg/H6YzqjEaoq5eUtFAVLuReLtJ1QZQyVmPxkTXaIOOAWDQ1j7JNtSFp5e5P8vaU+Zj/f1bu1y2DNQSlZFJg8HJaX+XA9c/aSSME//+01Imyv/N8TKwM1IimkaG2cssfXEd9QOnO49jFzcFKDAIHL6kFn1LCvB2udqHmMoSXpikiIEvMuTY80RKtPU5jnuwM6s4nesyvlZ9a7z5dP38pXN7Myw/lqpY7q5HefSAsnNcNJDD9mzLAh5ReuteGm9i5z6ykQe6U6VGua8aJRzhLNEjIM4t44cUkXWPaInpcDqb7O0e2rsHWLF9xCxT/OPGEEnwbwg+xhl5z232XIdM0439lx5+IkOgYvQ41eO+kCXMd/K8+uQDWtK/3LVQIhqeNYLH6MXQAmaH2kZpnePtfkLFgp5MaCj40wZpKWb/Rasw8N/yhOIeYioFEMO3XEL3gkJiGjuuKNVX9WMd+uPjCh3sNNu2hX6VX+dZj+/lf6CIi4I6B3GZ9xQ2AeuN9RtALuhJrYqkb/LC7qxGmva3YbfzNkwIKUIU7O858KpVZCQ3YIW2Y1+J6jijMWSoVLYuE+XSSkpJY1OZ5ZOOpbrbA2UpxX6PPKYLJI1KENOUeIyST2zzIMV6dgnKYK6cao66rQrsiTQixuKAi6gSFqaqVtuA6sMruwSfklOYpbvnqws8Z1rQPdZMfejwzoUGzH2mgC4xyBbDSa37Owz/IFR8iJzqbl4DZRBPsy+8eYcnv68mbxxjZ3nTKBmag4cLOmlyNVUNI4yrEZ2nEBfB7ORbRLBO0YJI1s3heIiu0ptJWgjSuqb0QuoBwjvDwqOEdHZk3Zl1Khw0M7KnKkV0FPY2e4UPe3hXGUI9vunmXV+fKcBscKir3BmUQj/Eegxfp3VhuWZNPAZszY9P4bq1ILas9riNUrpAG30d5OhBB4/W9iMf9/M3+uDPnIQKlNeuCZD24q5U0DDvjhhhLhDQRaOZSNBDm3SiJfAmQQGHjYV7Dfep/Wk+3wk8SnyxNO1KIf0ubZ6Wl83so+OFmtoZIMt+rsR0+m42qUfCKSghXiGL3TdyjB9OvygVJBii3lszr1RMQj39dARUUbw1YXe7qXYu+XvJhghY1AvhJer5Cgv/L94r6ijZFoDe1KAtqumogwvtosax6PKuXWl76euISVuXCfJyzGJR+Wm2uaRN+yHwQ8xrffIPAaQJhMQMWEXc1QgR7eCk37NM92wfftoqkOcXMiVO4DDojBnYzcqXg7Md68zUySExbP8FA4MeGmLORCtefRkZvWt4wg5kmxFJhtSs9CB3dUwos6OolZs/jyeAGrucoJBCkaxgHyklmJXC0T2RFRdeRnvZSHzmY2wG9OgPTITcgkPxIoG9NoZIkp4530FioLx3Dz23H2QeUeXqmOq/nAhy0yDBfeGUoSTLEor64gzPsaxXgJ33lWoi8/LNq3AY30rWxaa5rtIz4xpSrgGbFyLoGI7CXKXswqGehdAVF1kxQE2tyY0iKGVx/Fi2l1mYg6Rbl3XMbfYrLLqYKa7nkcYGQJjHv3wC2mRfDhUwcjaqoFKwFrDdY+brr4LYQ45yphH3c9SeUHep08xuaYQjcBvhqXhzNmEEXM4N8eeqs9Hvgj7+md0h2eHGlZl/sUCLmNDCc0P2FNHjC/2pQgYf2BVo/xNbon3rbn0oeem8611biE/SpzTRAXEGC0w7NDISPb+dUKwJdC49/NM6UZ3upYZe80sXOr3ABbOsJ4ZZkLE2RD4d2qg0pmlm6dC0I7NeomquWc/hMhnABh2yAQ32gLoNBvAK5tsGc7AIwRXpDdjZZtTlZMkjqeKEumgW6GcUQQQ5WEKOARQDTfInaexrpdl6jXn54b9YcjqiZYFMS/xHow15TvhfH8+HgEZA3+UaK7Rjx2Oai9++AdC0VPHc9TsnO0YebID/7l/eeIjZ1l+ArSWT0zIxD6nYFDFxe9uQxs9bIEHV3qId8sOtPb3BHv74DPrvWmK3a7Td/G6iKrIB4ouIt7H5w4VydCGOlVqdpA3wRscxMCzQN8B6d+zXLcN9KTjnpkwwdQT+E2B8FztTJkc29wyapkjC+OCoj0jm6WGcqqVJzkvp2li+775bLal7yP/yzgEuaR9CEmE4LDzUJb61DdBe22s4MAFsaERVxEHq0SNi+I/URVlsdqXRQmSaJmEMduRJ1AF78PUjPvsBL8Ea12oNQQaZrKDxbq3NM3qLTBd4aL9L5AJq91ZLnBmNWNRM25Es57fkR8shkFPZL8UNS4gopuWkST1CH+m+NDNrOAmPcsMbC01HRc+yR9PthQLE8GasPT+B1qYvwWYF9OGNd6r44GZDmEvrXtE+bbdlKBzugdgSldFahR+eMHPhC9+ysoQ9rVRwrO393OIBIKG4Mowe3CzGkRB1ui04GFsY2s7pIRfZbLuJDv8zRHFV94CIb9sibVXcro79xsDqLNl7dAvTWuGOZNoQeeA4k1USypS2TyfhC/kY0fi4LnqWuSrlhURFDBr6u5a6vON9IMbF+dQnzL21HiARmNpW/0K/R+zPj6gNSz0tf3LdxoJo/72q/ZCJ+0pr5TJxovfbFY7glX/20Bh9xye78f61I+Zxo0usMZihPGIg4vs4ssxfIczbXtDziMSURbNRXLwikObfRicFcC9YkgFtcR1mngK3MaENxepQYJvZ0qDJoNhJyfD7VGn/ib6DFzbtTETXjUv6vbatb/jBNKC31yOIIalsRvt5hH/jbQzJjCKS82MSbdS4JaBpv/QIh5j1xicZqaz1pFXi67diIbljGd4bGRJbPocB+IbsVJSERxRpsoWLgiZLkHbus9XWBJ9b7CHr1KahRTgh8AhnRDjGn4qEpCTi5nk8Rnym4KvQ2unEq7dyoiFpSXo74mnmVSDu+dpiLYZG0n5qoWgTnAjOmWr0CATaJ7z/T2Ub67TjJDktdf5OlEd4yGXoH2j6KIq8rq5NRaEj2053EEm1pLSAYjtzRN8VSq74YE+BRS8YNRrvuaPY+GCThlI5nEBrLo5RjOR+wwUDb+wI2ow/vxT2aJt9sFQpdriDeH5+2rf+YrM2bwuek7nmoJGPLqj7UUCxKwj+VPkRHvvKzACvOv6deXywkgWSczJcMaPWaKGepe4w4LCOBk7MNzAqc6MtiazsL5BBZhE/ogWRAyIukN2LunTydZspna9CX0ZMi1a4hdA3QUpjnB/6JSfXcHP9wXhxYSg47LTedyie3oFZEKeYzpGafqRYkK2XEdFL0+qU0cpHKMluh7FbvqVAWP/2VIEYyxwyQCuQ5LQ0e4JZjT0flALxjIGyc3I7ha4JWe+4CQ3ooqFXjquryU4CNWaQ0+FCvoDud3qJ2VWJve+b9gw1U91+yA5TlVyItOXJKKr93lm1RY4ZDWSJFMF+eNYZ5bhILIxcadnn15ZKN3t/tZa3TYR4LFXz8bY7KW90T1O9j8wQicO9IyNI7uV6igg1/1YGdKr6BHI7zvjSfKWuLRD7RNVbpYpOkVsFd6oHz17TAWG7uebo+x+QmwPNijakv0saNjr1Cuj7PjpO44awrtp++U1b47Of9MszYHq907LWa5xjfh3/i1cg8F8Hx8g/ME+PlTTB3qKGXfPUguv3Hh4tIfke7yRSZXt3Tgxde7juveTjMl602iW1OAft+1DRoCGWwD1K46Bkyh9/IqdjpAzGTGOmcr6tfsHYwOIO7j1SL0fqIYOKPTa/f3PgsQdinulALKFFFkGtTYfVf1hm8nTyy/ZDtHb4AOC+qbJqE2eMhfR36+EFx+ytARb8hTtP3EhMvlrN/WODiy64hpaj12PXPL6AJYq0cDxp+7CQZBFouW/TYbMcWDIHV26ewzAfHHGid74anySGjktviigUtsPvzY9onTypSaEeDYaXDGW4+lwiLiGSUuuZcb2Dh3xP240hgXQe7sLaIjuqSQOQ+eb75S/ZFQvyhSkboX3nFQv/t2+Pt9d66ZYTRypXoFcYHZAGVgzXfw0BtqYf+BHr0vKQu8g0lwt9B3qaiUIiAFOdIYadfSF/JU+u8IZTRDyI726YHtWFUVkCYInCBwJmWAWp6wQ0+LOkD3L8WA2rYA3vxc1nJ3dDqyvSMOLTyOmN9ImJ6Ql4TyyCr7NcSZYZuHvZxu1ZS7h0LisJS7LgXow9raGJ3Ijje4+rYCTh5jmC+w1EuqwAr0x4i5cFGO5YVTj8ulx+91b4zzZPUANcSiCt17GPPFRyT/IGkMFBT0HzLrq3t5XSA1bgsi/42LeumZzS1wynGyRoXrolAPVjN92kecIz0uO1rxS+fn6uTD+59ODkVxcW+Gj/yjcoE7ywj1qvNBTCue7EWVzFf7sgIoG+e3ax1nHTha+jFYFlnkOQ5cB+zcfAiGKFwliOvv2FMvOTejRAm1FhQ2Sj3SeP0wNIKW2ERUbn8yBGEA49Z79Z67IPhTjvVjl+zVqFhMu7QH7hOSoBfXC3Pyn+qCtpz8+atkgKyKVaZvpyPsVzLQ54lrjzAc/vZPvczfCbqph666WWrEwhij1cJjdZ3EAlN8dJYocv5o6geS+fprgxhuX/z+/Qqslq+AP+goVVsqSu5mEH2rPABvbLqpCm2Y43XXZ5McxWzfNWcHMfcSZSSCK+i6N8OR/WVRP5cyuyi5jNtWIC1OJaZHIXMnB3q0g7NHlwTJj8YYaAObMt5g8oroRec14di8pC4NNknfWxvMmb/e9OzSxaAJ2ApYTk90j7Ycz+keBIP/smmlRA7jr04sJ/VV/JAqeHNtVjdKgMgXjOHup2CRihcSv/P/TyYM8fp2P1BYn+jUnFS+jgGtkNimVD8Sn6p1UGO3hr3P+f3QXRyBFGLfWRwQ92M4ojXW7fwNxbVkux4YHOL+TgLNNNKliGWRoKartqEbd25b55Y9uhIeXdw1qLRm5TgzbBNNKnYqET4XKOXxqb//EWYD/4A145Bc9H9KOdYWSWrDNwOqFmYstiDISc9lXbspGK9b2bzX2AEdHDPyM/31pIqq1mjNJv542i2BDwbvECuNMyInACKmYVseCU6/1a/JcHuUpYMeUnVLRFhSdUHTd0bKdtPFb0Le8/jzs5yvL9LS/bqx+/VmxZz4XrMpone/d7sa2JANkGrCaKW+puaHiQgeo252e56jwRXDI1MAqzXSx3Ye0S5DYTiXxd/eKuCNnptn9/Sr9a1mE93gFyVj1qVraYIv+SrjdW2YpXi3lNfw3iP7NYggTf/kP4m0pk99qMl6B5yBbd6iWfJbbtoxVDvEBjLscAQyhXfQE+E1k+vC9IZvxRnJowCbJdbzADsAopFb+uelRpMrgCEUaHS0RPT4fXUGNz5hC2M2ZoBHGzqrOFN1WrGNtkHEplR4p5kntbqzcKhbkEGf/yG0CfnvN30CGbc5OVNvK6CWLjeV0GAfA75PJt6s43/b6t4OxLdLq2WDJ87DBHicVVSqAWON5ds3KEnflLKartlYIj6C0tlEwRNQ7I9CfKl9fqBWis2erFPTR//oaU4oZvGV5Q523NkVb8zbe8VzX0sC7kLJ5d5QupfZzq4Tcg0zCNpkhWncnZBVMdhYoRspb6esW4sBoeCpDQUWJ1TtnHvizVWl0MN0nTKjkKrAyT/kQSFV3Ow0THTfCFr+66RG1krCzhTyN7LTQYMwvQH2/doUDJkQvi9AJ9/nN7+KdzVxnBfQu+wE51qa6VOchKblx/GEW4uobssuG+SNQ9f/uioruflMMqlBou4Q9QNWPtTYCp8qF2meE+duAQIyuNlO7hE3ofFK99JnTRBfEFkof3WmfT+iKzGzTN+g66kSmB3xOblmS7jleITHTLmzGZKlPlBPxdOHHqKLdVnBAGQzienMKtEfa/aviQY6nCNQCIP3IOpZQCtuKWPJEoB6HwwFAppnXoiYu0x9Nn0ZhWsNy7jcvv1lGFD7pjXjD7Ztn388O0xEqS6N3+M5AB2EOR4DRlWNGWAP+MyvmePXWoR8Y6Q/j4MXYlTxnrzN6Z0j5Bu0LepfqVIXz1CykoYcQiL+R9U7zstXqRcCJjsjy5z84aIBMUsL9okA3oCEduZLtvSG2MHCzElHmVF1pVtf3QFg4beoISJGlZE/sFt0UdmZJg87SAMs3o5ro2oi6QqksDnIS8qlingUshquXM4vOxHAGgvoWxXpuxfz/mBAR4FHlZHz45xXrk8toGwPGsRgxU1WFlc1cjqgJFEj5LPfCUhkpNMLMvxgBt3KxHAmgJML2AE/JYGEUpDn2sHRThq4eSAYTEqZWcSVjef8bdfMKAmZB5+efAdE4rIGCTerRvw3SsFX95LHtrDM3gn2RTbgD+5L0SZzp8vZU2YcbQ5urrmbCDRpnz2GjoaX5zFN2uW8svPeTprC9SmGnMT5+NyK+zSZJkZcRAsHWf/ceJFssvPr14lud1I1W0dWsLZfFLvyYh65og0NyTrGinGL7UtoIkxJW5Xnhjc7WX4DkwyCHaRh4qUT7rMraFiX8YoRa/XTa9hxQy6Ogsz1DaWWvIV0/wzWC8E3FFJhxw0+XkkhK9qxHolbFtR0z9c3wZiruTCLWyUhgJd6COsANy69OXOowOgqmipxbz+8FTelEjwH+scaHjYd6wwR98G1JuQ9Fyhi2zKKzzFp7qAYKieuy3NtzDYRjBefocXBtHDda1Zm+xLmjSgDIMqODc1ZXgoKJzi/46zUf+O2Fv8i/O6u5nMqq9LrrW38z4TcSct79n8iYBYZG3KW7z/qLOD5++f4bJ32N6ep9FYcE37DHcsELzAeQ2o+DfAwYxc44KXn4bI/S/Dj43/43Dgn11wu8PeV1JJaYvSTNtmEVXsIpsL2Fded61qjiTFHZLLj1R4qJWldYxoXc1NYW5wyh8XbP7GYAQkWbCEYZy3G79dtNVaOQFM/QlQDMB0VZlouThoT/WBFVYaf74HHqr9gECCSNeimAFh3301XVVt76/SG8kcrqq4bexft+GB08XYtlpzWOgAjoe2QfPZNlK3cNW/ZQkxClCUpOvDiAeWggBMTdUe9/M9Wr9B7CK6Jt445lOFpFE6p4GJiqt+IUdkTUSHtUyvpPiwpxev4UTSIHiXSxceIBn6c13bfDUNNZVYs5yeKIhN9hfWmpwC6CxOhgFIfeCvl2mrbbIKzkyM6N/oQ9OVr0pQLaigT+9y7AKyHqQUMofUjIReFup1BLwNtRaJNzxkYR4rdDZIq+wS83fnH5QX7ucjpTcoSopUjFxGvM2UzAEau9KlPt7CVven7R2j49P0rcpDvTVb2N0iQccHLE33BCYA3trwwdQW2YlBuUODjA84TVxesC8xM+eaONwoyD17HBhSV5nYbiC0fhUzjhz8IdkrojV2tf4AHpYznS+vXbsTOCWypHl3S55Jf9mBCHBxqXifPRdz6uUwc79wTxs1IATOmk3LaOkvt3E7U3Gyp46QltFsWG/5F1aFgvZzftullIROmEq6ud7+sTwwItKd/qhRw93djgF2m2T5hWG+8B89Pes6OkZ3Ose3CgiJgsCBeFhyj52ycgf9OBImUhwWyJe0/n2ka9rl+jpPr2lGPSdQ2Pav1NWz/SNNIx2y5UYDxXiC+XJzy3wQYU8ZGyuHb5+OxQ6/c+XAzIg/DeEtazs5lNyRvYn/zY74SOmygohAD/fu8Xidy74XhTp5Yt6WPmtWeXmfgbQGAo06vh+yV3IYcfpbG8t49P57BvBW4A2U1kC3Rs4MsTPalQjTC7SxAeuEAtr2U5jVCc9eteqPvJrlmb3+HEek9khnMMzw8UbmW9ugbccgt3Q0WphT5lVy7xY2gC2GMOOGb93xavjH3FL4G2max4YbP0Aonnr1iStVlTtE4crfr15pENgnR1yMLTMr4IXU+/ndkmLMsEsm6dVDZlU/CxKZe0LmWR1x5/Ujjq421BBmBiorkN83IzhSYlGjdDxv59a/ABWtkU9YUmgptucZmCYYZjKl4w6cD3lPkUqmLMG3Wz2AeJl4hJxqf++2FG2DuR038J7k2nRatSHguUVQUOCB3wNfO2mCg05992JLApBoVxM3s2gfZjWONI1qlz1lfQZfSJS/X7uHSbaQgFltdo+3nlHQZguopkDFJkTemY67eD4qs6RNIYM3wfzFcuUJQ7nWe0L4inf1e1wECayR0hGZcTvHCUBCK7gNWySksjdMrBeVJYdd/0cj0rVLgtTbkxm+bFgmjpIlFQroi6VDJ9LIAUKFzxanHbCKfgdE3agHK2tzAOWCqOxUI56Hyby7eNcCdFjlo4wGgeARxhCuZtk3NET47g5KB0aOOPR41/Y6Rm6fx/2my15cBvYzyV03OEdLU4PjszFTs+t887gyT3nOqVNc2/fX8NFjqCaeFVYi+MEI4j0x1kWGU+8d0HBKds4LuaVLQl1t+U0xxzXGMt1Dd9G+fbsjfvSqgnGoKqHI2uctdVfyFnaT4mNYFZOIf2ysy8ksei8t2jzlAeM84M6ndZmrNBxIE8egkG2CJbl1rKyukHHbvhVGnwaMOXGh0QZxUQl4qw4mlN2Phm44j0fPZ1i2bKvGVatyMoTR17c8YFTGdI6qESyY9HKD9RGwd1MPtdGnunDIrJM6l6BkEd1wrX2qZYUk5bM22HQt9HVno2ByXSN7zr9yEquwcExWOSdAkHAqBA9LUKoaeR0ThlPn9NU8IJk0FqcXs/7b1EJ8yGIZpmqCdLfUkR4mlfYtptNMTkV6J3/pjRAKqAPrnAMxnyR+aEIdmkBCVFPUbJdXGHwcD3L/H7wiao1HJEY0psxxQjwt8AG8dV3gUsUFsgwxEuEIIJ2QJZx7nQeYjc6pbTCv4Ue9e14QSIWNZD4jGNXzrVzJBSjZEcHjHAU3igbVdSz5IDE8wOTCr7o4WZCK4EUIDeVIMg8nqzlpmYogRcRaJl72gsDhiLNdCHgjkRAoDSbaSCl0PhhhKxN7nezA6W/5RV1TIqZ1f/LSSdS6Z86QFZ1eL3RTfMiridBm0XVqBjVLjx2zEmZFNPSkGg0i1P5GE4X1oYOMu/N2R61vS+fbpuaPPDzObmPOLVixadb0xj85UyThscbOpw+qXMNeYIeiKZv1dop7dkAMHwE9s1GSaPijYYQ5ZE0aoQITJhNPe3dkCefaJYp3YcOx+68pudz8fXlfbS3wcYrxmrtUW3TpjDcnCSsGxz3OPRePqnKE6Gp2hszWlXoH2+9Tvtip0+ML4GdmTJ25VuGepbFl3f3gRE/8JTktbnS+/S1pFbKt18aU05NyyfLYvuIh/uBprkbh8MimdXiuM+x4+NFD1eqI1e7Hph/jYz7ImKxKX5gQIhAqfy09QLHjH0dcuMC+VFZf2SjHoKkaz8SKxhOnm7AUu2H3XHZY47OL8J5+Ozm7iiW5ssq7frNcyQFSSsGfYmGASGLRGnCzcMPJ0PYyTgRQNUoPRKwaPTTyFuP4GoPMiVNhM7Jr/PzFMeQRcqzMCqevz5nAWvp0U2Af2veialAEvtZzJxDD9ah1panixnzd1+EnssRpXtXA7aUIT0tVjBBAeuxuXZoQydO4WanRrnnd59+BQEuMN6JDT8x7kDOkrTfS8aBZ9VpsPEHzpkYjNhdM6bhPfbJNPKe+W5FYCAWk4Ulkps2zV6fF0r5G27vlzpQI8GoLzvDKTewcXZsV+d/dSvhCQgbQ7CcSs/szEh3xx+OMQZ/qt3XfJ867MV8mYFD98rUh6UD1nWSdHoSpdp7L8FJkSqcJ1l7jY7v3hstPaUFciVuoUuzQlGER6ILQy5+Ea47ccxWm0UZSU+4AtrKHGYI1/Izfq713o/NrTuWf1WI2NKoh0qsJjKaE4CGRS8KUZIcA919DFC8aDCDcy3TdHxah9sTi3jTJ4TfJXezbM0LLPE44KI8is3kL7SlB0xcz2iypLs68VdANZz8NN6TN0dWFd0VgO4JUWEWhYZAFRGBbV20YcVCt3CFoqNxNPUkroJY40/SdVbiIdyGmDnjRWlmoJ3XJkoOQx3QhmasCeTKevogwMk2VJ1qnzBvBbLWOq9giBCf9Ro1LaS8XDY1XvkhQ28e4r90Nrf9GP3IN1CsoBQZipMcMVfR7xU+0bitzt5EadrVoqiiEeOOooziB24fAc5t+4XZe1px7IS599fsxu28ONN1LKl0XEG/z88S0O3BuY2GXahjgUb5hq4DgrcWM46bu4cDPanzvXmRxLIbHtfQ4h7DG7cLRMaTX+50EcUv+jlKag4o3fZEAuntbM5Se8glKQ08uy1pzn0Mg/Q+1s/rCHVf4KbkgboXlWBSCuhDIs8ds9s/V1yc+1yPm0QTUE8wcgZ5dQrisjAM6asZ2wdjBRQ4kkt89io7BSK14hm7rkUVEw1kAozgVqPCXejbMDNhsXBYsNnsQh7MfnWNcIfSSFVad8LAbMU59ssWLNV93HdjeKV7Y8j+QiuAici05VzU2h2w7Nq1xtHB9tMX8GxE/oCfzu6gxUAkPdjuDgas0h9o+3Ov1IW4a2nRIvWGlLNEYs8SVjxoSz4Oan//BRBy2aX/4J8unedV74Eh4K8SF1mTq8FeNDUI/wH0FZTNswB/JJ9e515vKrthTauX9ICGvbd0QLlGwY0L5gU7UjZBTnRIaJjUlmfjhjzZjktwTtAApgn2JlK0ViMPxs4JXSt0WVeNF7fbGf1pMyAh6+51+KcG2Ub6qCuRgXFKnqq6gjRInbpT1u8DtSWSarNm6wMEGWWRRutLMzPHBPRW5/zehWzncu/ieloBeTPXxrLznTWRKZjEQm1g3RYWcn2YrIN6Ayl3QV8/dnEuLUIxr1EzhX42YvB3Q1GOWh5PphZSnVJdMoB4Z/6L41vqCP4qsAgUrk83X4szRpRhbeIFpITLl0vOoE21axHfq/BhLAs2ViFE50oExl9qy/5RX69O2LvH6TzarxIBQI4R6Ia0GMB7lyVTpo6aCdXSNcRtEFLquuMn0yqyxDGyklrHvmrUbbesA+xOcOdSLyzc08UZn9j2DW4Fuak3feUaZVFhG7xeW0pdmrrwMESEYCIJxflNsgONbxCAO0kCLDmB3XH36eS0ADTiNtLt5Y5DDlIusZ/7wfsMm9Tby4J5GXponGZHgey6SFy5d0SPz3VlGDymybZAbchS3FfmwfayBL0EKWR+lVXGLRYEY8jffGmQ7oCD6jdjeABqIxClB2q5KLzv+34Y3Dm1dZqr9oT1iz3synuZbQByPOW/IbfYhebZI25AEZ3VC2siTqaHbpiAIcW0n19cmHLqaWMehqZmyQH5z3Q+e+Fys8ecNfJtr+dwAggys3NqTLOj6infz5ySLMOYX0Sj8ssQAj/X4vE8g+vaztUs3gpSR7Jb4QplSnoOigFQhlbqwBiW4kY3adxCqnMsJ8KUbrrFFAxgUrG8kihxzaBEaq7LX383fnouN23UO+/9WDPuq70KHip3ej82AQrdMLO1SajGMEOYd9Kufe0PpqnJqSbVkYn3vqOevMu6+Px5447dhK164XzjrE1LP7mW7cfN7KHHnAGkoUUvXiaeaPtV/IKo7pFkpZa178d3sDZWTCa80H+IMsJEauiv9mfJW3VMiMepXUxBUsxLP52SoLnqkextaSMXobfPzg0vGYlXEk/epoSzwLcBDZ1Hs1bdg4ro6voRYh23FNdaYO4hsC2aAF+C57K87lT2GFkzAxf/Krl/dpjXJggJwB/ts0LDidFH3eI15lHwpBXzwmeXzsl+xQNii5zC0ah6OpEc/ULlhXV4J/4mdobirW1GX/ua4WT+2WGe1ihG1V3rN60ypEI5Lm+QX++HncLXOAcPje3IquvsQBi6TEzG6A2oeHecZsoWKarGxrc6UXJvhLUmOg3HQ86yCmtTcbJ5mQoj291yFNCd1k8vjsJ5KqJAqtTrcW6YwEZ44mFgYLWBtV9JM/kyUzhGc9xZRzWNu7ZI/5eSo4tNaiELKRKS7EANInT/pXpWSrMdWjrMa45UQj3N15BVJrMS+owrsBx/2PZrFMbjN1oXXn67cQUo3rqN0G6qL+2SjV9esT7yQdvRsM7I+MIi8+o7jxG6H1Z4O3S3cP4njSPGCv0p294iM49czBAdWv9SQZWcnGopoxhmEIBWmlZGOnisFiUzfLQUvqwMkEOozM/TA2rYcaeVBGEgHi7IaN/bsbUALuKQ36UOTOuF/UIYJa5jivTW/2ZWBEmLtz9+wxKFi8oZIZqXNFlFaTf0Pppo2D5qPVEiSy4iG2QyNRogoP8RfDXNk/SPxmXcYUdG+LMyyrncoh9bhm+SoiC4w+hae3rnG73el5Cd3dH8EHx65g/1pUkVRTmIq0YfDBV07fIJkq+/dics+dOTmWmABDdD3SQLr776g2Yq2duE1RtX8c7OTIGyqQgO/fnyXJcmDROsn8HPS7/iaIsgpvc5SjNy3ESLPsLb4RUssE1BOwTFcl2Txz8oKHcOyACPAILaJyrXZLKI99MI4jL7UQebAcVIH2jwy6jTImEqBu05KLcrzEA4SxZoSC8Fim9AQf+t+cmt2T1ElNQFbv6lC3y6Zeg+TJ/TVtjFdHsuznOGKoUURA0ysI4ufVXlvaJ20vOfv2jq/cvI02vTETEyPkXBlmqxTQ26fohBZoejGwVGdB+tL273LVrb0bhH8+8pg7n99OD13osktmE5dp5stHS8p3dTgaFxK6UPSv2lTr+/c6KkxFXqzq+gZDbt+BD2oW2CUpb6RSqKdDcblkPCwaX6l6aGhdBsfN/UW14BjvJee4S9G1+QXk9fM57OGkeXJ0qER+tUMM0qXo8MbctFwIfKadUqJ8sQuXkw8V99UzNCletfUsipq8T/TbnOIqhhdYoJoiEIm3uwqNTeeZaQGQ08RsDTNhEqcFVBgWiP9aJUpFUlvbIaIYTRCjhArimiVGacSNHXF/nP1PRDfg9/FesAoXAbRKYxht4QMGLsBQCn3mFi5SwczEjUeizICmDxb4WsES1LCwhUaiqetfxPdZnddxzsBqsctT4gqQd46k+fj2fDtdt+e2TUV1mZ2htmB4ver4zvSgfqYWAJpyiBB4uvBtdHNZuU/HIumS4vJJyemhhMmZWGWTshfGP/LhDySPZ/kqr1sZ2EYn6no1T3Lxb7yOKxpbyBbq94Z+1b+7IgmmiV1z4AAiQPcfP/7dwG5HGgz6awzsEgrrqLgkQ4m/pPkFc+/3kWYdG21g4/v8ldSY9WISH8cCiohEQvueeUdOZU1dJkmDq5VtEknzUco72LfkE2fItRg21s2dBMfvmVzbeYJ8r2OyO8VziJd53qUQjP72iir17TtuzEla0lKtu0UcoIWM0V8NwLK83hmAWclURluRwAFeDQd8ZsKaAbG6iGjyraJPDeUR1OmZQFqJ2p+hwAKYCf3+BtWuqHXXg2V9WmwDpLbFwsw3878o/LhJCtVjJA2EsWhf+sKcNrv4tddAwKQAaitFcyc8ye1iopAoZNBaa/YyxxZgs3jJXCAPYKVSOjxTMezsgzxAUSyuq5FsCB9PQN5B5P4xzhWJnM3bFkDLiQl9ZeZps98L8CRgtEmqmtVq2yQKTqAfmK7DNoF25nLDTnAF+2HTCHwQHfhoRzmvK/ga9TtbvvzZdLVA6XOksEUZqpXJDCd867RVBYop2ILwF2sqWRv0jPGsJAZF0YakWBoJuWUq0X99zyz67045/S8jGDUd08zcQkx24Y1+TK5wtuLmm+QmvvAVJk8SMmwFDapCEZnfC5GEVxlX7T4CG/74CFqZ6584ibvRP1CADrcagYcXmyVWBWLartq0+vAPpV/TYjX+cmohsg/UOvAJIlEPTNeQXkDqIqiePI2Idq7Om1IdP60MKk5Wvt+avG2RMaVfBC5ASBhj1PSu12WQ3WivUa1Hs0RBg2EFI7zi8uAErVaq9oY37iK7FDmBYRYmig8hNoc7p2rIZEpE53+M02S1kjZofXs/oj3QGRKK3Kn35c1JMn6q+qgkPCiDMzUF1Z/3RH7ni/VDqb5/7bfM0FDBXHT43RdvIk6xSwLNB1E9OE2grvW2S2/P0gxuioo2p2Nk5Mlf561yGc0MpPGW2dwYlVvHPWUugiVN7xtTCf+MWtqmMra8VNqZ0kik623G5L9IFmYd8hmObt+TOErDcN2NFZ1eoc05r6Vx9NTP+Ej2vGNcSZYMYP2wNhCnO1DMUklKVdMX7lfCNv2gwRV9g5+mg0I69t110Qrsv4dmo05E0aFCd/FJw0/rCL8OovwXnnhC4p1gHwHVPLYJGuygrvTOAHVx/r1GtUf7mN6AzA+VfQ63aNyPplpkQSEjVcyGgf6PVFMwHEhJrx5TfwyV3hBmfqZgY9y8UCqIUdLl7RH5A6hyWLrSowuhNmEm3k/4DDHRcbCJmMQUF7KczGul2dC9qVCxuFemJGdlLQK6GlZ+VxbbyX7Q5Dz9/wzx21ESrzwIxbKd2N53dgY7mu8U57D6P6d6KoXEJ1aPb5WBHOTTrTML69zSsnGSXTC6yROp2xH33IWooLB1XSOv5ZHS/0203NQMOBcOs+/w4o8P45P2u988hH0K2oEvtJrzhtYsLCxzxIG3GXS4B+N95NSZxxlK125fetyNo7Boh3yo8Fxzm4kfnq8H0grk2l/NH4ac9NkdzcvR8CBNTH7oRB9geiK8iYGyJzgw/7hJGDZfTx1rV0Ly0QCNmEtaJDKwrtScdse7Qozn6zoKbHoV4HmJECQvHJY8qlnRNN2G1Cnpb4cArhhicXR53bu4lR4LRdd+0tONwtxD6rdjlWmc9rGQjD7mx0jLtxwrnyo/3ii993VgQyUhrfQiti3wsJziiaRmWD/e4TE7RQ8EclMLjP1eVAOjbNTZJ2C6EcQS924rV5WgGqmg6xByDNylEM09KXRqVzlIvldtb95D9p3ZiehInNlfkHLtm5oxp/puMGRLOYIZZ2op1qtl+KG9q9IPbCmpcUlYB3iiv073bf2HdFTKubr33WV8EUuibY8Qmu5UEBRvJL6+3h+IeAdsrcF/WICPwJKCvORnhfVIQlAGJkIyzx7SpVMUqGh+z/KdroY5H2QsEZ7rsaGxq58AHBHz5SoTdraqJHV8xNm3nEXMrYzGJkL5ty+jhKyE8idDcJRHrpo205Nw9GM39SIRSrDTmnvneEKOcmist0nweMrkWelpLxssux8zS+JgpHugOOtdR5GPbC2tPmQt73X2OT8gM5E7z8Prq6UgX84UzQgFCtsIme2QaPxIV8Y5mToECKDhyprjTCK7a0iNmAIlTlXHWjNFkANH2D+cEV9ACzHQdhakL2Se6tmT28TMeEOqCnwb9DGBc+o4aW2ZGOyp2xSVcB7nuTtIDFsa1hAGgs0UsY92fISAQZ7ilfF6Bn9GJ7rUBNANZS1IH9kV0TMUBbSCabWOPVp5SAMzPcOtcu5lzbH8gWpSwAmJPk7s1ZhO8HN8d+fpWbD2uM1AzRdu4lSoqb5v5UTA0/gZk3042IBMRIOXXwCJ7rjWF9+AbZmOc8h3Vzh01SYD6wYdldyY7oMv0MCn4VfB7F8AuqwLwq/a9nROxwyMx9kn5x7lQYv3qy5wgyb17m7GA1akl/qjV//M3hxZkwC+R3g1h01ZH3BL+1+ZVL2HH2hQT/g00MMakiENpHbCNyemVZQqGUY8jwbKzHXjKLE2LiwParYfgH1hmPz4NMXz4qEbvccSr6y7YAtj1cxsBBMLtGP7WeV2ggNV3HrmyKRctG3Dr7FWZrkzlqcP5V0Ez/zELXkq38qCPK2QkGMMYFWcIZT3lJuoTXUJCWeATzO+O49OvUFJCopmxqmWnHvzJJNbz6SuXKn4VVXy9Wt8IMsTGcnuBcuQ8q3Yd/rfVjvC8ou8VXyIuDAzYbLLEhLFOsOu4jlznLVtviYakzvmfC+y+M4yK22SrmEemgQ/Bnx1dAMFQPTwELXm8KUxNc5nJ99x8td+lprDlgSebAjNrsAEDETX+eot47LyO9O5UYTG8EkE4+wU+AIoOMc8b4BqmWyscKcmSokJCoaIZgvWIXyyn95TvRhy9PPsGyqTRSR6k6EXneRlXVk6QJBc4U7m9E9y2lGytNrTuN1ecHKa6Il9TFqlOSwdemT46LzRabzLijQPnQQ5g+XYRos4nQwm12QURA34GlhiOHGfFJc3PPzZBeiFUxmH55ie6LgyfQ/Q5JAoS2zohA5ejLFRb5wRn841Gz4TSOWcxE+gFpTjRP+vPLx9XXXIdgsWLW2biSNqFpvDA19xcFWfgB44OgQo+iTDJxdjAcn6wsGEInOA9KDq1CvfFjG0SEEYFiiZY/MG4GQ7F3pUmsDheJcDPCgjClIWo+MrmSSsHKz/iy7V0Hch5LUOuxiFyzU/AKkOC7yOM9OeY5C9Arvs9CmTXdmPx13bhY8IPbJ6/gauZT/CLq/R5Xeg2YYnZ5fHM8HSPVYa+dl1NaD39E+RKQih87Kz6WOdM8LIbLSGA+D8VXaprY6t8awdIOVbA1lsNj5gai3LVYuqccI1bMCm2wcN194u1lsJBgMoJM0aisAUg7OJk0ityOsKt32jBknCv4M7PAx+5iiY2xmQ4UmMUVHjxzgWQsxciylTemghRulHJiIlfR9ZF9tLufXfWPoKDwRy2aFbbM1hzR/OuLspJOHDO/s4RAVFypRasIC25bpJO0ID62nDn+KjC/cqx+Ev2IAOMLs94pAV4GnCQHT7FddY4ivs3doE3IBC/OKHs4XmAMwBHcasRI3ki8yBUjT+q6jBf5PZTrX0j47TExTMsMcedPWGX0j70ZgHTnyvgSIRRbtoCdcgsMazX9fDX9W4OMvKZHYZSVBluOpGpfYFwW/dqH7A02+uG6UKpiQ3GJn8/GQisF9YiThKxHBEPjInZrraQR+KoIuzAhEQrjAletjEqh4EdalJMzya8CBDKoGgcJ+RPD5fDU6uJWxiSYWZaly/Q5TR5nAX37ylt9/l/Rdn1KNW7LI6ecY6h+cZIkCUYYA1n9B9NK3ebYQ+tix8mwOFnd9JIg+KZpWqEtOiKScbaTLfbhobBCK7Ci1MpYgGTlB+f6EoE4FrFFFW+3zzKdeh3fikAgZD9f55ggLoSD31HB6lzzKAsKRVNLOFBhpxjASsKUqXEri/M4WsG+jnTrKb2/JHVNxLjBevxXLfwNE7XGhiVeCaiM+6V1I0UR7nRSXJUhhbEc8dITnnfeGBn6vTzSBrDh+g2Lb3LU41HiQAKojQl2zfs///c0s62O+/bV+VOwNWQaafcNut1yeQM0d1jPZpuhAwq5rz4OQfjrysSk/3sIJVzIr1I422oyXRxy3PNcL3UvdVHN2DkiyI0MK0dujajiXRi3cD1TGhQ+nMhfe0493Y7K4mD25eQXOLoD/OMW3bpvTj4Tab5LCpKv8Rcz8e4AmjfT12wPOwJm5DynJkK8flRxr24MMWSqhZ8sT4BbRbe288ljCYuBQcbWpoKQimNUuwJRjYHahoW72YSJ4GDYWCNyBMvu9Cx4eNlH2+XTWNy6hFlzoRD3ZEsyvKeRubchLb6dOeWcQNDjZdvBT/Did8f/vj3JlN75YG5CnjGYmekmCpMXZzCazGZnOCcfVjoR67rcj+ckS5/5Bsqr1xpgrxQMD6q5OX6J3T2Yj4x2ldrVHvOaZygRrIOlfRmyYnq22uUfDJC2IjHxRfJ7LAjhQz5g9HYHDIllvtrkqHVvIf2XwiNgz7HaykyTQoWIvdgKCzF2Pw42mPFynruo9BD8QGBRbXzJllS754U3xFwnlNAEP474zLraewdV/dJ/isv71gAw+9uku0k4GPG8lMJwkiwMiVSPcyoGlO3G9eK18PUFVBNoqssZLLWpLIB5QG8S5n+Fn3j0pgE04EHkdNEStqhJ+RKwST2s+r6ePTFlyUo28DAprD2W4ui0YVyyBcJWzlIwktj6VlhapZHq3tRRE8PBDOpBo0GWhjYJE67+UYOLZqSpbR+U3eP/MuNKWl0whoYwAyW/zmi9BIqFWqW16e5JHRUl934EsHaCxYeqcBMHtgzdjiqW39TMJ0+/PMctmoswx0H26P7CURJSmGeTwLBTQijpfFg9m6Yo0rTxdZP9S5xl7ka/GNDFeRCmeUtgGo1zmDiXy79mEZx27uGSmxoSBIMn+FJ17Kh79f3K8dFfDWdkklDUr+SPac3yh/PkZmBWUP0SOAJdc6o/rq0aEK3WtCR0Uid/U1WvKwAfWoTt3fnf3fteMgvaCBRvBJIlhgQARzqIcTLADkWLUI3nkiiH59ZvhCQ3RKytCZYrVPQ4Rx9V8YcYEO9MGLtQ9AwDlSC8Xa809zbRIjQcFSFlocXRcTnbY/aqTiMkYoWDKPGkwxDmPSYqk9tQkVw7uDw64Y9Q+EdyDAGV1/6ObXKKLhv8WeholxGfZ86fRJmbHy4i20IAA7lpoUWbmkD9YeMfxm+zqGlTEylrKhA0v4Cnw7nwVrOhfHBw8mNBL5Ah0pI3UZsUUiA+gHtxmFNySsum/t1RHdhyJKYJFV3RbiWfOSYLiIE4Ji86OnjfHnRWJ9wcJWQ4rr67uCjIMk4U9i9EEeMgL+IID2y7fSDY08L5BZe8W0+WrN2B4o/uoC0dcKcVY5/QxoFGfoa+6iEvvKqEfoTNjSH2vy6qYTDSA4/ZuMAbilZzpwiBD/QzcRRsFveInMMrvFmZSa6kSYAuOgLwpMSDUuf2c5tqH7boJ/NtAMJ/RUXFM0cpe/6ncGDkI3/EZ/ILNoL3EsU2NiXasFITdqyL0VgNFuVfrLOKYPzhcVucb2WRYXSfaOZ2BR1S8hDilFgE8k9EOqTj4eKCKTZ5RPxNaPKJ6ktgn+zVlx64NqCeqwuSqHMt+8E2sfzzFQXUMB+R+Ec3ePKFuKEBdFoz2uS9tbHK8YzG5XPsetmXIXhPFAya2sSX/7YkIWzJTGx/BkElrfA0MzSiZqxSmJFqqlZNzWnBgA5fxpC9NmIw0/nRdsfG3iOEiQaEK68b3PFiHG56M5Ag/eb+UhafDq/wyibfTEB9uZGxoEfMeOIvRdSuNYHkx5QPAvMybkKVYZK1BLsSN64BQ3oo6yrKguDcv/6EQoPrckb7EzVkm8dAY0RJp1xPYgpJPb3EPbd/Kf0frwGeGvlupiGwdVRV12ux5nudqecyLnr+KoZKuZ6rQsdR43LPz8/iBTdhIDtxFiFyfwMd/Kf7+u+jmSx6UsMxF7dcSUKOtICDXuUZfnPfAkpdi3F2gj5WlxZPnl/w+qL4RoE2zRlMXLzJq309IUEOjBx/Hby12VX51HbSyCyBB5wzIq7sb5ch1TPWwyYYaqIll3Al48uPE2SVxapWLzSKRj1beUPW7WOkTwDSS29uF+BKn/PGBRf5806AWuPQaxWTi+ZiSmguGZUoXf5oVmAgaCiygci8COWYQ2weUBDw4Xgzf0TCzJwSDGDO7V3+ZxBgMcoasYKRaykU6OOiqFPNxBjE9FWrCKfRdAVBsDrI9U2D9pyYBhEQX2DeW3W4fTOi3aCjDcgbFNuObiujhuuS7YThPfita+I3rbFonrtLPoBj75xoYKmAldeETgpWt+67i8Guum8ZauiSPB4JmTkLtXHKXd2253xJSPfyTD5XVJ6My5h8T5lochFM5BkPtGaxtChMvc/MGQByjhe/DyGU1qvxv/0rXAZvV4naY4G8TS/VFonuxkd4dzjv9k7A9rQ/8jgpU9m2wMzQe1EOEPIdNxNyKaIcgl7BSFf32hwD8ZW6vwPEuNaLNUq1Da25EB36L2qYtr1HFMD9ig+X0YneBx675kZSDEoOAjw+cRBiD7TmuULe7knhJS991VWL4/l3Iu6giKlAe1m6RsRFbJCUx7WO94z7P5Jz+XmNJGn32q3JnTvRnSLDxCL0TFrH1cD8A9PPhtdhkWPdXytMYqx6FHVbpdD421fYIK8gNLIHj911IKHNLseckG5CvJGlKaLJwkC9LQ1Vrl3D4D4XXlTBNCemlOoNhkBEpVIdwG+cidGNU6cVBn5UKXvgzFfbj7xKQHUD2SRQjp+FEEzCMZGN26VLzb50Ipb/y4EyyY9DWRvPfZCTrsII6Qls02xxMA02gqnkxFhPEmt/c1hU7OGgzINaQ40uFtSbhflAdC2b96sNbNRJNGbrnn8MgKqPElWcTsFZxJ1btXcQWVk4pMv30i9fbtxnBTO0rnYjRTTzvdro99dwkSUVwigL8k3oW5A8jwQvE7Z44rjG8mqmO4achIxlASdon251/lzswE2s6jlP31jErNERdT6lSBILC4snvERkOOXVM21aVZNEQy9cwTZl6n2O84bdxniwMu9gDQGxfAGiLcA9BxgYxJ1XEblR/AXzWFpRGoerRvFmWwiGrOjw4h1Av1QU6YSONK3HsJqJbcEH80cwJyo2WcEzuAIKCN+b1h9/2V0ded/FOu6kcfVLqXKwqzUtf3PcZIT8fpUcIOPabI6K8m7yPiGcVa14oD5Q+BJPg1SrRwN+S8+cClIajatBGi3msY3q4rufHn+FDiX6yBUTBrdQirSdXWLzIL29TAuxQ5WzWnzPLl0WXOTDdWGqsEZea0izzM/a3lVIOtaq4eCNTOBJczLNTWeYx+EiyvTl8+thFhq3+Ilygle/apSg1AUZrTz4MNiA0ZRzbWu+u0A3MKS08OWVCoQaexSCQPIFHlQNwltxTR+JnClhk/W17foIpIRBIO4uBZb223RDkps0XpuUzpshV5Zp0lZ5vX6g0pDkrLjj0IOfrgbPLQfoRBNl6oChtW++uz6RINiE/g7InZQrkTW2jiocjATmPF1ElFSB+YA8c3AQaNXvOWKU7BxPeBWpZEudLNTw9QQgytwE0XmiTYjX8xTKL8dTYTtNGv9ze06FhqvLHwJsM2cHdxSzKFa81W/CZlnWZ1L3Glzvvm6bkxiqJTLAy0oYo9R2zTjt0MHzzusE8QN54p6Yzi3vNv+H+qCsgO3qd2wW7oPT7BT6tH2+bj+RLW1IqDigxFS6In/zK9FYksMQAWFPRpaH8A6qseslaUR6O1Jk1a7dSTq18bqIXFCAGCTEHcf2QoT6m+gssdu3AJHFAIUXNNfsy+4xGgjcPQBbgqWlsEOqh3v91Crvxex/SUjLgV6JWkkbDoWjmVTExy/a08dn0uH61HPEwzGhAYVjbInQGy1/Mmn4MgFvvVtMOLU4j9rvxgloD3X7/Dk4OED3XTYZWTDiaTbz8cKvO0+Di8Is7u/ewIf+BD6s/ESYT8XnQ1khWlEmlkDDVlk9lWQWXQ+D08y3IUL5jCLEtdO0Y+m1yvzfCK2uJGt2DfgossKplsgiP+9Qw1sIy9WrGaO9iCmOmL4qo9NVxwIw7FVV5YjfxG4QSnlG0Tg2mpowyohIWRRRoYQOaXOKw+J7u6YBeVctkMGyPM/Tz/HNH4ES13l4h3dIhFAlqihbDjEA9WSz6/q0fuTk+UBJqIuz4dj/HuMKubdOcKhkrE8qod0wP6/4cRdJ8a/A0wkDjxhnkTEAYGBSMeC8AvE/ewSA1Xaxc+msmwR68pmKHtQjB41WVwW9fzsWT/ggmRx14Gw+wOanSzHNaFQlJJPMqeA2urmrT3ue5DeiAN1usCpvdGwGj+juIKbZZPGr/V/9xgCxKW7NEquYu3PiF9Er+v0gCKNAKgDyIABD8yeNb4SWoIap8g+OXPmsOHcp558h6/RjMx9e2ClmJHWZdRqV5NppshiZwV1HeTFKIFo7sZivr4KeEgE0xk/EhRUcrX3XTDVK6w4y23uYP7voiOanVAQ91HRiWcnpwQ5ARwOaesgfdyiGRBMt0ZazwCRspe9TzhvbsgmcegMFy1sIWDYkA0g52p3856U2mYQrZUqnGmmKtnZ3MucO4Kxa/APSmWzt1PeXbRNfYdwrUXJuH1XevMPzYqaUdx7NmfbMVuuxBCDVcAFOtBRU+pEiOT4PjzJPDFhxum7XAnEHnPuc3ugbY4ZOsEqjeVLc7AzX5HL5Fz5yaGgcxFBPrb/Feulhzypx29UN+uigGuiGEAuFhAwkjEwLB/xmMglXV2xKBMxVyjlLfFZvtUAAsIYqTC5oB3bnawvbi+xHwRj2ZRGG5ATAOi0Btxrqy3OzjbQqYFfv20YxzB0+OZNl/YAqFa5YhYubju6aKycYUWtrYbA1wt58CEktyIySbbTnWSImwXZskpP4qYAZgto91K09Yv5ua8b9mKdutP3NcN90AII+K0qGdT/W0Qn/+2C9Op1QvjymKkWKNL2T6D2c1AYEumAXm8qPFdwGnEY9oe8OoFFrXLqXadOFjVtsOjkLJqGPGL2IXrAo+flVgJ+DNz8ZX03RK1xilZ3n+PlXOj5S4dqEYsmlHdXKL5Ro0cxEK1sxKFa37N8fRw9EF9Lwl1kBma2OPYewzrtNlGyMmhspeYunyfm3k/crR13Kg/Pv2LMIK+CLu70PcV102lbuI1sDbuZwB6Kr67VMUBVKhHRVNLT9q9qHVP+0kF7Xkl6z+qKtfYl9gEM6cif4nT7ouan02MHWrfdPRTeck8kWud4Z7UcJmo3yFDgor400rdS0XFgdEechq2aavvnzfpiGDrlRO3c/s+GojdL6wP6UMIj9/CpO1cWrs2rJnZoQ/IvgJhS8qzPzx1zLWj6AOh8nyQklLGxBipXuFg4TPIu3dxRHGA3nI7iypOMCK/xTd4tLU0Lk1koSsxsf/qeW5ObXwWRJJtJ6K9lyALqfjwHZyIGAKwN/Zgv7dnQQ2QGSEB83MkP+r1Vm4QvJS7RVC9dkbw2IDCBTUQ39RyXRQA7ZpPHeF37cjUff0weq19DYg9o98/KWgm3zgjNCUYtIpvVvv4ikkTHZivHl6iaWD+PF8tVWLsHGnk2pNkgQh6/F/7L+1S9k85Slltt1fBYnsZcQ9CK/HylQ9Qipdgd9Mu//rZndBI+H8RMKNif5vRqlb/wCypPyqQ/38DiVQ+7ElS/rEfuC2YOJRUKG8miowTC5TH02TCP392YMPTUCOfbZGqxgKCqqCbOZIZGzY8CaFMMUGCiLR1BLzUuSvEzoSrJgQ0fK4EaAjHueh/1Q3lVklIBHdHjZr2hsV5ClJ6QiKMM3qdqeT6iJYibvrF6hmFhe/Q6Obvt/JyAAheXQ8o7NGO37NeP1bAsGhHKdW1MvDR8Roh8bELKhhQ3zmtoltuIsolAWJv8f+oHNv6fAbYcD5No1z3nvP0CLDGRgxbkAisYJlh1KnyHqP5QSp3S2S8JgMVyEZNk7t/cGkOpZoviFKJ+KDZxU8VUukugryq+mDy8Nv5dHjVXUAnGsKy+9CbRfJk2o0zt8LBZlG7eaZDQlZM7ewddLFP3dhxCcz/0bgaw16fhUEoMuHM2qK8mXk3cUqRh8IjKCSrVn/BImhqnwxMsXhmmxA/dNjkGtqtRb7u2SCvpEf91mkaPID0hJQjalXoyVpWawZ6EZGW+1G/B6UOambdtlL8HCOyTDqO+pzvvQ18kMsHK1Qi6QLejlq68U4D2VQthzkIGcsBaULLMN9xtp18w6Z1pcGmW6duBVj053781CRRcCpAv7OlEZAM3geM5pbaY/KupclbaMa48WaTM5yn2hcDQzq83H7JOek32vN+oAVD64WzymYybm/Zgh4gRDuRiQthhY4m1AI9BD48b39GqEoZnAc0VOEHAVGPVABGQ1nsw66Fd7ivpUqRpgLjkN6GULn27ig2VJea8uEmV0RMnTDSPi4Df4I1UdRviZ4iszZ5ATkYktmSFxIc5Xa6Zl2XyUwrfThR25f789PHRnADN0aLFByYhPjr8Rie3rfoG26lORkRihDbAncz9lYUh+kvv7pkzxOVrJEmq6wDlA7bThkUwSwHq9afRJqDltgtU1QJ/QhqUw0kGpCq35jT0fTUt2wSd7pj/en7ZNXNYvIb4xLYfydn/XWemkEFGKl9iHx3SlWn4GiYYC8FppYuniSUsPRsyFOEmRGvOfzSELHfV44Uj6TdMTsiwJDuUhLI9ATtlHxdMwetikCUPzFtWOKFWvMHERFhJai0t7XVLgX+zHPj/V/dv/wD9UpcCk+vHXcFTjirWWY1fceX9JfdJnGJqZ/EEjXNBZyLMzYLwYeWI8ayH+ikBVvSQADQ+CZR7pV03YbJw+f1A1PRu5cnS83OhyZGGrcZQE1oPT7EHTyXm1JHqqyp9K8+2mrcw7+zq3QiZ+vz5FPFMxVCift+oSSpk+Rsm+Zv7gEK7hqtIHWDZuEeTFN1lFz+Jjfb1y45zf+B4niwNLKqQ/gqckcAcjyABcp00tx/kP/eJ6Tj+zg59FThOpNhBqwgzUogNF+PFsQltHJU0rkdceRZA2XwuZx7Ye8M2Re9r77f6kGEJ2vwCUq+Ea6gGynv75wo0CdGbiYya6bAZxn3/+kSA2FqENi/IrJWysKNqtg/DVEFdPf8YQZBGGdoVEp9kDwj0dQGCUF7KiNg4cCy9AqyyilsM8jYZ8Oy5MrpsZzUilRTwdfRSOMaa3wHZe5h9fGUgUevWqVi/YmllOEc5ZJZ7pr7bzRbypV2YuCRiAV+nfynJlre2rEbhF9piD3RWKADGFu/bUzO0HhdHVbj4PocB+8AXKGfTQZy7tYX+uOiViFk0pzzisCexI1TrgkwnFDkIyDnTGIGX+emKuraZeujWeWY35hkp5qdJFaIq0zmjeOnBI2BKRd+gTZLAqSKSxEmv/0CqtJZm2kHkmum7gev077mPklXRJ9pqk5PfpEUlqwRKsto/3HLYh+n7iKi5a8gZWeIC++mty9lJa22FdVLEY0g1A/io7dqvYU8GcXtrlYDJpIOEEHNURrqUnPw0KD7qZOUFozgOnZJfC3bJhe0yQW8JnZcOMaF5jpBwxbzbKKCrVMZAVOZt+axIhxI+9dpcLZ3ZSwk7GKi4RpI0AZX41QvptehSDpZMouymUB5dKm4N9S2VZ63aB4wc1Z+gz7kgxWAxNbL7O5i27T8AejV47GmFn7h2AWWCwx/XWbGXcil7ke5ET/G5KO8Y5a/Mwr+4eqdyBm4x/hEoZgUrWSPr4ED5/HZGYOhCfoedYnA+5BBhYYQmmMyle48GzpSazk+SfbL+6Wq+qags0kOGVcxE4O/J0Wvv/a624sISOyTOEVyywqI/GjYjtEBSJ4Nmj9vqvbfWcLjTi4GcMfHUUk8jM/ixmslKfj/VtOg2tG5P8sJ3jLRi4jOTPZqyDpjQ9CdSx/j/TpoXo/5ifjyvPpgQ8PWaplymBmOjzpe3srfysyq9uI2tZmKlMHij6ixTzgkA9bV/x+MPhJqz14k2tHBVleeryvHPNuMRGZ1voMi56Ew0rucwIpVFgYZDZ9PLvUA6y9kXXtGZYBrMKvjm0DzEx5upCm5aFtAuJLFLnATelJkx2qqpLQWSStGz2tczMvqGu4nYHtjUhVz/HMTHeUnjkPsgGRumXvUwB6PHt9PpGUi8agFsFl4SgYYdQPihl6GuwEfOFuhIh/kTCYHy3Pm/y/CIUlR/eSMQxmzLLqkOUENQW4NzsiTJwRkNkDD6Cl6VZ8zZbrnmeKMvTzW3LLS7DQOnRCZt57mj6mRfATzR7JeCHrDhp2FPJorXLdPHm78CSBCpqP5CVupr9VfMyNZR0HwRwRkKXAQbswuy6BeKGXYXyJ31dAjrxOC56/M0DgHuJbOoLFEhYVnf7vDV/PcwFp0utQGkdulzs3qELW1/BFsiQUg8Hsex1SW0n2Lj3PnqUjCDEen55iC2bMneJQIWMdBY2c8G+l38MUpM8DAdzH7nzJOLh7VIn8Eiq6mOmt7QFgZke4/c27RRi5Lp1Wrs2evAFWqIKSp1BA3A3Pm1Jb6Cf+LAVjFWXiXmHOrlf+zJ2IRQ0x5WN1rkqYb/+tzSJYLTIwi9ldsZIUENawWb4fGShcF28g0J+FElyrnp3hfHCOkPjUsrnJid30dTia05tfW9wTwB6V9dCRJZ9Kn9WWf61XGivIbfcUZG9Z1VnPTmsN49xCeGwXgr+uVqGgCejtTUfYu7/AZ82RNZuE5lcb4j8ZSyhopxsF/7aYddE01bJw4POxVEhtez2xpwKFNH1mf+t1YL2AUvrV+7cUyEatOMRuSUFuFj/oq7Z7wIHM8CAdZ9fldDe6kug/+9SO6YSvliDBCiZPcwhtJ9O9xUS9O/laYifd65rRjCuFJ6EeiQ8+ruEDhDa6XenxKzCDz+01fvoWRAePgJdjFdbdZ+fyNICvoq/xSzig3NrdJjj5Eb43xZruHxHZKcEFjaOCHlTgpJjeoZqDRxSrQKQyH+A1qds5eDOqYR/6xMs1XdjsiXEivjXY2iJ+rVLTRx0fuq7chsqMSp97wqCs5zLiwIZb15LWA4MFJ8anaWxfm4joNYBnMGbf4a4NCSsjnMTar39g4E/ZuOxNs+YsrtjUpy+wmvm4Af8kXzl2DeIfyJylFJFmDsdQ73VrAvunV2iRUUt2de1LX8pkEKdPiNw1a3nHY/Fg6Mo0qaOnfVkJzRCItJySmp1gnD0hdU6Ie018dc/0SVDydvrAh3LuvfAYULnDVzhhX8bVPp6SVAin7zjYxBtBQOCFnTX7gdITyujrbbgwTRtp4sQLPHgfKXOSDCZ59A40Ch8D8SKrf7GQ+b2cbREAN17K1H1n3wobW8TvBkv6ZtCcZqALcY28KG6BvtHNOPIXBS+NdSEyvS63zilR4nC108uHNcd7Q4RwBoTXQXfaMCm3mZSw4n2nXAhC+TH1emogVAFdPm20+EBPWsIRGZRFemC9XVzDiDpc53Ye/NnSHtL9vzmTrgvflux0iFt8RZltOXVkR+9dBANk5wHzjiIHmtQSm93QgAODvQnn4LmQX5pC+vW5kXChVf+UumijWNHGtsgPUp7hy5a2OpAU+5oGhJltb+7BiGr2zhTRHSZMEEddJ9kE89Pvibv1jZJU7JFRaCrNdgG9/6q6uyD3k1dlXlp42h5QWlU/sLPsF6sQ1AMmqXeYSheRB1E30LJRQAlezdpJNahosvZaGyDTHa48Ijo1UC38LeaFmaoLxd60oXEPzmWFChgacy9kkaIgcSNlvzje8HXb916FAHPAFc/r8rvsXyCSzvxQrTaDTxuQtsKYgiGn4ZP6H/d3FOYJLAqSXlDRyT1KRXmiJNollVvxy56yTxSIZO4m7GqhFchzw92PhObGpnn7YMkUbSEGZcf9zmZuMMdiF5m/sSV538mZS41jZHZxMXE+c7brzUxnVLKMfPaL+jClFvs9ddWY5R0Yt14T6Cfok9e4PYpy10Y2GcAorIKo5w2eYcm52jP9M92Ln99kW2blOmoOoh9/a/W5nvaIXJg359ng81Wqc1vCW5tR8+Lf0+wyhCB9bQeVF4WMY0ApaZVqgB0rTkE4RaFsz+tuJVylUu6yR5vQIiW34C/iuiRz1JTFS28c9aLE+g+tLmzHc/rDzpNW+Lsr65gD6CCvDwVyw6XdH6xFX2sHOC3Qn13sDckaR40uB+7UxI7IxezKdsUWCi4Q9C7hJMWM/r2z4Q6qSr0NBALemyGeYUDgqqm4jIcEBQb2HiZqdtYhnY7F/1mOoDqa1cYNcwpy2HVOANAZ4UUM+IAh9Svthn3JplEtBKkFThdebnXhkzuPfPi1x0F3iLk5tfP+4QT16BS5zE4Fcq9aVm3vAaN8WU0x1Qys3vJQCnBQBmi0J8U1kiunER1VD1NI7OuH8n8voiJdW67G3m4rFH64B4YaniCYEz+Ht/1A7+JP1FWOzp7zsslkO5ePXHoWZ9pz/Trh3PUL98G5j7p83KeVp9y9zUJr1+pV8bgyw+3Wtnj40tl2dG2vR/mIV5wvJXqlYAsyVxzUoctHFyOdDICgf1qsAqqd8Hlc1gPJyZeEdfc496vUMQMUn4nYj3WiLxDF9c8YHavGJ8kemB9OPbCCE7lS2K/dg0/3N6JunKanHNmIj6fp+b8ZQMdSK68zFvdTgUEuZWBG9twqa7QzaUm3N+7dYWJNLPBTY/S1LcmBth3YivuhsCIiFm4luCnkwu5XcqI+YSEAYimeef5lmY0YGSDq6bHVEmersyWE0/Ml6zI3MV6UWW+2Rq03XdDNVQ1J/g3FY0eNjOeNvxZe1sj/qL9VJGEKTJNrLiYEYvrVuG3KW4MkVmkriN/arulHZlgKseRJvXrTusV6+kaWQXni5d3w/NhrmZZlWVtqR0zGXmhOzgOlUT5wFR5Zmd5sKip9BVbj238OgXXgbjeuGu6tKb6YvSIAQG33eECinrTIT2LsHNIBUaKuHzqrYNeWoXKAjaoOQjWoNvbbTvvHuxHGjOwF7MrgWqTKNiDigo+TnunECL6D8KEnZYkQYNiqmMQ0TRdprUG9kqkbNchewgGJppzABIwIq/DTDhHwYSc2J4h6wdmIsYiSYKnabahWIQ5Hx8L724HW2rVSi6yFhf1nBnbIQxvX9/k853bKCg4eX9vR27SaPVXH/5dnkf/Jdqk/hZMGuUFApM3QXUgldonGDvZTGDA2LrLmPwmESfiKvjacgIFVms28VaUfYe0V9gm797qZRKRVjWfKX/736xD7g6e+Rb2FJnB+4MTu3t7d5pwrzoSoRQymv30MeFEZ2KUNsQQUWi+Of55lcF9IDGBG+LBWnKQN/D+32YPhqf7RCsJuVZhSQ09eCyDi4n1b83eDMF/4TPlOam0CubAkOCZYjX7O+xsAp5zW7ZrseO4561FipIJgUHF3bt4ywERPnwwpcAADUN75k8QOClCa8e5DMYikqJ8YzClvR2sjX/fFIPQ72jxHtBtkGji4w0CxtSso1mFwIpyLeP35dTej89tydP8OI9j4RaK0RKxDUXr5bReCyvgeSpkr8AnHnEowEA7OLkBl1ynz+cg8HaWixfNo2XKQzxSxtJaiOtxxiS+DL9ZnAEVf2DPKTJ/Ju3lR10ACXc36J+RrhmBOENqBYSYgSoy6PUPSvPlRIwhYNpPBB3vxpamcWMLM3LhMGTJZFpW7mPyfeq1BmMqDoWP2dJURYlbR0scIYm1IiZkKPnoX/zzrMnPMp8g6r0fJk0yljfrMtn/A6g94AWotS6YnlUGupZW/p2ZkV8iV+zGpj6arBjlB0VK7cXHwHfe2WNwDVCbmmfpbolkL+qNg6gZSIOwcYA7eFpDgjI16L3PJqVNt+9HKjqreW4DdmxtPsWDi/vhm7SJ31WnYYMhUZM3nhoeAt28z1hH8HYJxCfmNh+ZbeiaSJ3RBzFD9JE03ImbZgMAYyjO/yX/tl7cowmRJpLy37gvjdwNkg5wGld8L1W0QxQb1IvpClZwVkBh300QTHQDAg/fVO+2ZIZsR7nT3geFbbzDjtrECmMoJ9hh9M/FJTgeJyHuEq4Z/bnlwKiq4jZ9FCDHT8aeOarnCfq+zNaZJLQjPdM2rZ6KcAHteZFZ6tcijsyiXC1JrJXk9c7amEzMqlR8I2Wfw2rIoyE+W89GjWwTxKs+rZGb+/1OLqdzE3akyd64kI7eJzZ7zYlTX1d1/cKy9yPfV/GPKPrNPVZbet5iE0N41Xrsh/I8N+nm66+kl9AQ6/mAv0yasxYzt2xvh0FXq8tZ+LTmSW+6lGWEDZeR2k751hZ2DLH1DjWzW0WPWkVVB4iGI2gdJEWQXYEzypoMTib3YR9uqEQGwdY9aL5Gwel3Y9vhS6dedTWvAKKP8LiPLDYGCiXMYC8EbH5JU7f3v4nAD0PUtCAy0l095f/lnZ2yvhohJxQo09i/J3AeIdDdNSXd7fBhQEgPKxFbyNfq0ve/RLdpqFAstd8tRT7miGdVM/gUfmH4QKLu2en56Uh19lTfthqqS0hbFfkv8YeR3DbxKQA7SDP7LJrQ+wUeyFleJ750qfjMJ3L5JkaT1iOlSIiAOsQM5p2gErzDd5HYAeetiShDUxIHwm/VtkpcVILo0YtwwKwhmxnsmXQGQvCLKnEbPoScUDaMhakoCQOlQRet2iMjJoovLvpNoxLShLsP3jAgnHaByF04kkifJ35o2915A96eg7P2EbV6gXCTtCMITnmDA4CpfsFmzv6p5HuYNAwr7u4sEuSwrmz4CEY0LugsJLw7scJugFuGUu3VPL7Kfx8VY9S6H+AA66i8R9JJ34OXBgQ9ECdOHKlHvvwpTW3Hro85sHTcizHnXiwTuX8cmxELmRi+Ancmj0gB84WhsKXhTXxTdYVs5GIiJxgKPevlAvhkjSUbigM/yqHcRN/gJzA7uqMdSAgHpqEqHN6g0sHBmZHK71AAG7CZ5vh3ILkDhusqVVZLiuI25gRWAaIv1MtpcBkN07EgCKbydAE/lZdio/rr7F+8jGH9tsPHhCbizEp8NrPJ0coXKjxQpeqKhuSqXtkxiMARTWlOjB6Tcur1+c26q1yiK+ocRC/9gSEtYMhKrF4ZMS0YoVl7NSeKc/MM3RphHFS/asUR5uHMjO/+zVuoeP8uK5Md1iVU5UOMJq/UbsImEKnWIurFoF0kUGBUqFdSIkwXFzlusMPSJdhai/K4PG04g/0ZdVwalYeko2J98BoPfqiOoc7CbzAcuxCy53f6XNTWmgYvLELhwXQa7juXStCqzEwTm+xtJq8Cpfl47KG8zpAgBuxGB1Lm7qAQvzRO7pjBcVMTgSAz4FOyk5QFAzNpLW/vlVEMwhLHuQidg+IGN8bBDLODOPvXny+aR30wkKmivHt6hcRfiRrJXGJh1lwlSnJWFOabnLOxyNxnDXaH+xcZiqCqrdavq4V0vIiiR7TSeQCJSpZwN9O3+hsC+pWkAc7onwHALSS/qZVWX4jYbE+Ku4QWpkF3EgqjxGd/IPZm+Cna4VKgiUp7iM/mi39URBtNCDyy+vLEGBMIdrCsJ3rUlE1N/RzMoZA0ObY+sYbgdtriaVe30jkZrOZNlmA5DHWN3q39ESSkWoUgQN0EE+ZMI7RSFPW/p91Ix2LPARb2Khh4vbOGrAzCip/hvmh4cRXXHk/qgqGuvTQ3Pn0iwvpCxBkylEHm/IXb8Z9ulIUEIQOCGT/GT72V71nc7VSrx5ufJRUKfc20zUjUoKQz17GXDnD8KlEXDsRlzRD5mrl95sUcVCHwPmiZDfKa5ZTlCB28qLz53oeDgrJNxfcu/4BLuTOsorot5MdsDY9GsVeKwTNuhmpqmw5fgeCewNhSW3d+IA+8whvNvqi4s8Bq88QoMjCj7LHAXm7tY5ou6CnXjnVH086ixD0lCK2zQdWX0gfxg06PTWqij43WAaD/EgjVaPr1F/FZwAZs49nI4OhIh3maNNUE1EyKtN4RoLDODbCQZ8SqPMUTwhwcbrW56jTJOrIEUQDvJ0JK4lZSY+zGhjBJcUyIm1FqKqrC8Z3V2l1uITUY6V0GGCSBZvxSUhUckL9M1gEANxhf3szzcm3E4c+K2q20UyNVTIU3pqqiQWmjhvmGpNsuexeA3rimzxDo7mRxqbcMnCKj+sndtWFR31oj4mfLm3WIMpn3vagn2uUFBuINPWa57ReSVG5XgUAgsoru9trk91yMDP67rG9O2ARsHGsm3UdcDgeQ49gwuHgBJTsbOZecDITUM0qCkA4TMHLZjj3rlzzB5Qkenr8V5KQwa2UxAabfvrKcKr8dtu/TY0G/fB1OerZ/ngYDulfQ35y9XCpXUMuU82zFxaF2/frsJUADgmbo7dDvu3t6LX4aMZ70FIcmAt2rxOirWrb/Pnknm/jPRV3coTsQznmTUOaAOuzkiB/TUYQSvBuriNh2yDxGW5ab3wYuwqzpuC5lrh/89M6BTqEzZTUfEP3g0JkgvGhu1Z/KH4ccn7nXuQFzkxTsUN0NXwobVQAgyBQnyZa7t7ycjTHayLXeyhyd9Q0yzaDHi3+WcvCmAS7thrtdJO6AFmn5hjLL5ClL256nUtk/cUBDsN7iLerZEAcWpyRDRgkiSnOeyoXHKoto2TTBFl1yFokz8+gCvfCUM7J3c0qCsW0WfS1wokX3sNf6qucDFRH9GUBmzq+W4lwx2BCCkUBf5ikKj47mav/rkx544AVsaWqqZT8++zF3h4eAzST9xtmLZohXJucpzg76VxpKxofaMEgD5F13HVfAlCHkWTqU0lv5Dz8GMQVCIPsXMHCVCTnISOGuWHAPM+ZKMxjsf7ursLZTmEXSE3Gm7DvOLapqLowH3Cc0/mH5OcPhzlNU/412E2Y82n6Rp6QXWMA/wUCE/MuRrdoywzcJyY/OvD0qYFV48/A2u148+SSrVWC3XwlXr48DrkGNY4zVqC9IJC6jnwT+w2Am0a/43ovNPnZ4cIDKoVH733qbfl8+lb1gvANFDOU7MuNB7Q0oCh/JvdUOGCLSzL9zL5UC6wUTtA68r7z99hjuN/x17kxlH25iGTJ3o/2BO2Yh8JyfHC+ubkIJwAgUfHHL+uLi/STDnxkuV53/205gw+lvpF58+EE4++dnLpxx7HrXZGLYhUMGza5g8WmPb5Y5Z01UsH7YCAMkEZm8PVTEbxaK+iU0nGSpC9lFjvekQaMlAnnB9jBBudzyO0PgWWHbvcdvtjQXp7ax8ZX2Dss3fcm+0I022eqCVANVUtXP/rJvPNTtGJfyFRJ+ONPQsksADD7gWzhq4Cl6cxDN717C2nYTf1e5ymxHv2gTn/8B/qcg9E8n30U/4fRdiLYfanE/GXaSpxBYXUcgWGlA5YcyYmsmQOA7qZ4HsjfioRRfTSXbzM2Lal0mu03yEnkX7MnA0ltYCAATvLIYqWlsFBVn7dcQqKJ2bStAJOJGW2Z/43BIOX9c1kK10JPDnQbk/CsbM0mV2pyUXT/tIRDRKAEOxF89UT0U5Pf9LT11rzrRTR52pSX3Jpc43UuvUN++INsT3v/t3A96St+IgYkcyswcsJChakWA89Z2K9dVcad94Nkn9xXSbGa9k0ukzf7frJUmANzKxXU04hI5uf6NkGAKyPXg8yYbHdp7dlk+2IvEEtpbPVJeMe2dgmQf+bRt+4kR+Jff4PJoKNmN7EScibzFxNqBoPjsh2EUYNROojIzWmfX8QQ2++2Wb2N7gPyRMVJJwUE0C7NeG1zfoJ/Y21wf/Vw9Hk0Y4cDaCJUXEEi61HiwvYwrg7lAXrjztO7US+cacJucwVVCOO9ksFTAeW3MaP9OMTdcds3RXNM1Xg846K7kc8pmMCvIhBe/lsFV8BKvQEe7snp/dtFns/1xl/vQxwYnUol1eep2I5sbeTbMI5g+Te1Ep0sv8oqZ1dBNw+AL6LIaZLNxqHSIeL3UoBC7+f5qWGwdRC3Bsq8LlnXrHlMu1nP+/kH8Rm2+C7wkuz9O7puysGFRzZlhCKhNSs7Ieo8PTB1UuXj4xNT9uWJxLjlL0TPXjpUn10Sl1J32zTl1wSDt+hI9w2z2JHWJ+S1hbc69OAUGSGAp8BfLEHYiMNkN42eneZ/wYBkSQIanUm+M+meg2Brh+Ineq23NWUwto9R7uTez8WCYbAI3no1yVcwcQlKdMYp/X9/NR6/8MFBpEjqMvK20qaPhzxHepfu20T8+XRmoDjWcemwHJwoCCWzi7KD1Wn6TsRsJBVIDmzA/UzS9RlgKYR69iBPJSFaw+GDs99FrVO/9iJH4EIkIo0zAQxgjxGXDLz8lkC4XQgs7IQZd8SMeKkW+baUvpOKVuQnW9mgWNoipJofp1rtMpwUG/UFNEvGKJVq2Mh1PSg/dztPRJlmJmuooGR5FFSDmV+RQrGwXSpFG0wxPZ6WTY8+v3VyMB3pp/YXgYFr2OqxZLuzbJwZ76rfXedTWf36hyH0MuirSJ7BuhzA7lYKs8D87KTbNqeQR2JsJu0z15BkJ/Y9wfSjoSei4phu2sYDYf6Pb7cGkD8jAAHJlzqx2MKPUW4qif4vWILcZzqorHxIHvgQQFb+UeweX7t/rsQ3oCEsRqbt4Mf7WWMbaoA7H1uj55yTnyTu+c7Wx+SOtYr2dO1Osqbc4r5mQI9561i0+jKOTI/23NomNMu0pN1odv12oCW32AMzHnMcw+ViijE5ICvXOVIK1gCkvC3TkW3xZ1g7r8PeIXSD0S3eGieAmSb24JL7kNg6MhSFx6/PYTbxTP7xTCsVdL2bB7Ig9DG4MjXOSm/Qr/40pDaRqf/ykYwwsCwPnXk6vofzfPKJtvAr/28zaAYhxUpRLr55cUkJDXXm/MHhRNKyOHi5M7oMRNFwAZImdC0VVgPLR0TbGatxZy20b5NdosReshyCLD+8ZjdjWBcL7mXbtUzUCbnQw2lYDG2AXDbkfEBKcxRzw5E0r1mKU+l4JOzVy6w5ZBtWTyGpNAX0VByRr8pldaBRYdCpd16PCnTQX+r/Ad5sBHx80HF3d6MwlZ/rhG1q91ePlrSkCjDZrO5Hswv3IIIjDSo7cDFigwRSe2ZiEjFLVO/EHQrptniW4yvfHdySMrZLnp5IOaTMR/WS5sqeGaOHoKHSKBIHwiST+tdQRsZnAEcGg4IgB9T7rCzQIyytPeGlxWegcNDQqhDmg/KWSPJ9+w2hTqOC8RGZbC11XeBpmAyZJ3SoMqZ9IH6MNq3cqNSRuVG0TD9qUHgt+3NncsLXZJwqksot5rPTUYovx+BSauLajit8U7vdyxj4zn0vw04NN4WQsi9OQoz8vtrPitgx4bkU7xjd1WtRRH6DDqrJ265MAlAQeJIqA+xVncL111W+KosGWMIXasqJtIWDMQKFL50b3Q460oGZ10vpc6CLKbMZwe84LTBPdvA5rJrVR662iYornRN1Wdr5nIakdZA8war8U9PK92fVadCG9CEar8cf9Iw/cLCwPkveMybA50MA7b/KGWkbC1GJShPiLPH7Ia7mJ7jhXoKKAFPvzyPBuqVAAhG8/TsatwJy+O5GeOC+7DEw6ByUdDApr/pqPAU9sKSOrJTl1I+bN5c2W15Y4LNr2f3zjheqlCr/Xs5H5XpnSFiupQuU5A2HNsyUCI9D6UdMybV9Abbn1bR3KB6jQHdfvC4uCVjgL7UBfSlzlwuAWZLFZxH+bHiNRLKJii7cSNfVfNjyiDHhlBzvrVo0UQ3awRf71u+TOdpuRrq53ae7/uR/69dl9d5SszzVCIuFbMU9i6EVM+E50UVOBGpI0ghSTaUh8hpv7woAjRnaFkOICYiLSbLh1rugkGCBrBDhPo4TsBVD0dzj+WAEycqCwLVZYNEucx+dNQDCw+iQhuzxgUHLVrSblBCxx1Zgsb4tXrqkb6dhvflWhtxoQDG+6VkXpSKmcd5gfmatT8K5Crk63aGJcxHvxjwPvZFGCsbI235O0gFSOXaWYRCqNX/Pmb+i3K351HmMb2ZPvp4KdGmILjMBIFAnwdehM179a64GkE2AL6hF591tkDPLkP0EBLz3buz9QgXXj/aVfSFX9C//3b3/flpJQ0p8si0/LUe5UmKeeBTpSgExAgdaCR9kuF0O7hO/8xynypcZ7dJ7gg59M35j5XktjovR/e/7lAfOgxARldv195cmgwt4xFfvopkVwew7NbhQyjtBVoJEsKvKQWjwacbAR+fjN+oAWluFIJ6PZLL3Ddi3icrEUfdOD/jVk/0cPPLz/ALMEwv6dPHye0iS9l36Nk7spkUtJKnHC2VmeVw95vfmbmQ9M2BENGTBqcOET4NhHezOzXzPfOv7w0MXDq8tYX7vzyH4MezxQTm6mMOZnyyEIzKY1EBVZ/9YjQDkZoRXQkvdIzTy8W3mxq3j0mz4EFcCmCrz58/XR8k3aZ9tZ9gftKfAAl0sa8y8J1h4pSLAxxGhWuMCeNqsfxE9II/v9JDftX4vJQM1I36y1gLBFaCmucTyOtZp1WfGq+gRfnZPV7SABJ1DiG5p5T8s7cOCpnpVgzCM2HJDUHNAgT6yK68JAvx2mX+K8mpm0FKZR5EX7v4eRm3fEOLxeJRjBG8K/K3IAUHtYQhmssUCwgya2J8XGoJ1yf/KPLjbVoTqtrLFTV79yWVVdZtP4fYcw9pXmtvXc7UJ4Lx4I0Iw9pj9rfbutyoMr+YeUHBdxfVNCFERylUkVcpr0ebfHKf/+AWkNhvVB3r7srtI5nU8h3MsBA6+NjLcTNZbPQhlrzToJeGKnA1zLZkAGt5OAs+Nlta1auGIrhn7mMkgdn2yn6Kzjpz0KYCFI74T9KGZRK05sZ48+3ObTKLQDMdAJOEwqsPiFBF2b5qZikiTjaktcfozba+vo6U2RclrLHKQm3b2aavQARPNHMaOvGVqLXF4BKYU6HAdnT4YDofvIK8nADULrVM1GX+3Q8PnMVo0402fnW/JKAGjmBV5pzv91rDYws7t6OAwpLlh2fJl3CAN1Ddzrl6NohfIqBN1SCes9o9rJYGlFprTceWicfI1ezjyM5ycEfa/+u3lmIYBr1HAA0XhK/K8hMQfpoAFipHbEgCixPvncgj1zcx3x5Tf+oj70tkA39cVvDE9BSZkVqICZuYQZRauCypBXVE/JzEsvdD2J5Dgrfo9dfq0Ue63C5jh2w6SNP7iLI0ELKDckv5cDDPqwpwkqJfcCCc4hwG7faxxwUx2fIFwgoNXh4Jyp5w8aop/QxmwCnh+Ps12dgFaLCi/Dp75KH90xs4kDn6/0Jhy65y8Hnh1UqBu/1Zs6dlE0+QNzIvtzqeAb21Qu83UM0KOvTFx2ZZf88DM/2NPFrlxMFZ1gpvF3W0sgoXYT0ZOvMZmk1mCG2mHKuLuGjkCaeostylcPMIVioodvLA89o7TQsETOIWJ+ujfRZm62BdUcoY4r1+gmt4CPdF90ndDsqoSuAMwyyGDkJ7xqMOqdYe+KBJINcS9PEj157PxrOx/44TMuXByYAUhpQDj7JE4RQ2o32eQdFE2klmGGhCdv5TCQzQNGQYvLrOzVk9ERONwbEi/KhyBGbBDSyeQqEhyBl+xZbZ82OizlGOdgbGxgXxFf8Y2e/V0baAXmD55AFnkNWghm1RTogTqg2tYslBNRa6cnCY9xf0YOwgsn0SLR8yUDUTrYrQAjUopkkaz0KuJElCealYYjhss/YEdDbOnRjRp+ASF2rLkZYRtXheZxQ0xsumoZKTfRpVL0MYaU4FBf9DUk8hZl5mmZx9k6XpJ6lDvZQUFrtitdl9UIiHeSZ789md87IunEfQXcHhlvTV95Uw3UJSNurlNkfeeAtLF97k6bz40+4Ho3OFl8OYravVduZXZ8bo4WAliJfwmk702rQqAVrcH4In/Sou1uBYPwZSJXR3F6lBBbx48ncamhPr7S+o95yfkre9HfSwtXrdZ035XKGC9tvXykMRM7K2gFuYO5rF+V6mbhxyl2SA6F+coxBn7KG+xqpIdjfxYZ3m4sm9zb3zEI5cCD1uuhF8YpzwOpyuAc80oh0Riw6bfI78NMBn4N2O5s2+adfcSQB4NzFRm0k35QENDkARHl+j+wIQu9GgeQ1WcZxnny8aKytoKkYEneXM550lLQirWPcvJo/QHnsYvmGDIUIQHE3kOTTrMHLDnCrbinzrX9O2qRZp+sC/nB57tMr0yEO9Zys6Bc8dwaDv1mOyKmTSebD04c9zkPjHKn+wQIj5r1wKkUrEjKxnSFEUJd04FM/ngKJ4khHXyrfhK+tOX1aDzT5voecXaO00a/FDaHiZB7/5igr+NJ+9mX/df/hRs7gTUdE1PBmY1bXUkWmW0yrk8cVgFZOdv0Yr6vRYqWxMh7o7mdbLebijls1FVHVpWBkypWj3HqA7ZiHkif7TKsootwehefloPQpYI19ODttuKrUXCOZZ2Z+WYBI8jzOlblBk5/nFdUppMDhgfj7Qi5RTgYsQ6uk3yPJWmzzfDfgBoI9ksCDwR4QooxIi1izmFcDgYfhPJAJxxDKcjeyJmQ3nTv6+PYQ0x9QM8oRPSoaVv4mzObaupnN7AwgDt1EJ0CzsteCvfIFcAknJRtwLldXeRWJpVBa8uuCm+fsa0z+oFmW2H5sr+HDyV9Wbei8/emv6drOifP8dJD8z6/6q0UpIgG0FOMBkFVRbX2QR7suo5qE5Kidjb0h43OCsqnGNAt1vcjP/4VoIZjd+Usbr2EKU0fVDzEE+epa4cw4zeoFLR/7IcHLaWPwtZ9LSI3ARsdpCzilTNhfftPJVSJOFZfK71zVNLTuPmyDODsiordz9IOFSSuAUULwVkduAwu/3H1Z1g7/4pBnTAxl7hxCAYHMzZ1E+A8pxVVd3lVmxTPrwslW4gB9HoU7dOsNVPr8Jo7jH1Jxh7P3dwqAjbCkasWnr1FnCiZJoq1XGClkTSdryGvLty19qzR64/niCNIEqS97nM53sixD8dTFm0NtiisE/FilxqlvteOjYw1asyW6JPW0qmavySWItSHIpXNMdMzQgr35qYDAf8p9trEPqchr0JWed5iMq6AnQWvaKsY9BjytzlL1XsfuHwXsnt8wOkGELuSfW6TLmKe9hD9hejfQl8tlmJO37VhpgFlYr6ufD4RvGbpRhpDQyazW3uMsdAgez/fMYYLkhUPgCVorvCy4Rp14PjcPqEr1C+mCCe987sg007jnVW+ADG8IWfhxUsGEer409cfML4MN2fuij96uOIdOjyh4JPuhgUHMf5mLCI0Ma1rctnMjNTt4WmeqCtPjpt/I1tIEduNT2Xi1vhm3NFcvNsJUvS0eaw2GeA1+7ZsWf3Snf0Yoe+514Degyt/VhdNM9inoAq6bCNhGVi1zYm2sViE3IfkMrTWVAlI2TeI/EtVY7abvut7OBQj7iQ/QdSsdgMIEwbi41FA9Wune6+IOVgfcollwRD/XSV4+2d5y4E/EONRc3c5Aj3Wwl4UUHquc96oriUUpjjBqnjTZfecR/ndsBUTCD4QQfhRP5ZRjUrazcXUe6lmWp3Z4Uv/6QOeNjhwO+7nXzu1r6m2uwTFTmwe4Mt5CcvFF3dKauMbvUIblSIfu2DkSFznbmsza7NsRAk0BqaCBGHXIW0/WpZClzbbYkR5o+cXfpGKhyxT+abdrtGhbz8/JgCpDDLbcDiF2jGbHbkfVU3h1NOxUcHxOYjdSniFdCKVhStf0bLZk74QJANB74CZDGD/Ug9QyLBtpibAkuQamnJ55Fc9fuLmaD08ibIqe5wtnUcNejr+bAXftQB2AQRd3vRLsbFd+J5aPRnawNeD5RZGZASKiwuvPIU0hZvW0omeb8Urgu4DC2zFSS47lKooiqXWD4rpvCZC5/eDMpLQV9vOrdnzaum590+vcOair3ax4+hxqzh4VCf8WjwF5nszFhmqOk+9PWnmBAAMRktfFnfWlMifdaSxm3hAi5apzWnagkNMsjLjEtLjVYXxMdTPQ2CLdSRg8AEfnqYPWYQyduWQ6eAIGhMyOtj8ExJJcdnIT/0smODabe253E+YVpLJV3iDpnyXtwoYOh5z9RHgQkG/gCpFI+8wZ4uF/6C38due/8cGKHaZ4+1umOR3JZ5vuN4FYdXT+DzbJg3SlCF34liIRwLJzROPyfYBlNlY9JcMt76tARR3l7b8EHOFCu9B+CIe6k2YDlQJ+bQ4TlByGU2Jp/TjISd9YBJumJidJupvAIsyvPu9PjYtGdMcbeJslKKLt6YpzJ/gwUrRtIgrTxsHWUpgQuX5HJa0glPmsf+4KLlO4RCLjvaVSf/X9syPLpsePZztjGsOAEqF7yDyLtFe+xmFvXVBuBSWyMsBiMRGlteMIAK6ZVG4qOyE/HnxX5wnc4/rBalkvOPa3/hNQIngLl7yeiaLtnGDpDutXttbwk2CfNO+5f0uIutIu6c0rIBX+OQh5ndplHxZsceHlUMyHUhXJjl1JFi96k2MKDlHRtASkyRNRgjVRgqluNIUIKhBaxeZcHQzkg+XNqVH45E2kHPwbu3cYS9KXyHDLyHA+Rb40rU4F/ocjD9yswVs5iUEz2RuwX7ls1YhLlJUiKr3C8mm1ubFaevYf/gU1aSEVZPtfQpKZ/qivoNgTRE26i6PcuR5scGPj6xA8e0UfqEurlXrKwaV+GePnUF87G+fSodHMjeDgU3WgLvJTO3uEkdD/hWAsIMBPjd9mlQMyg9T3ODFuy6MTLrKXya7NwkwQFagoecCBzvXP413mTkgd0aCxtmwHINbEbwRsRM53lItz2/EU9uJ7mgCIwhqTlUp6/VnfQwaB+P826NXWb5MarddXliszRZnIwwlHRbm0SRxd0FU/9UyAVk2LkDCaj+IEqxegRuS7xISyJzXLSb/Bk3vjZb5Qa9M6ZCPTTJXN4sOY5lzPiKIadDoT/uqKAl7fZcfwd/Pf9XKR4F6ZrPgTlxYZNGCim0y++dl6qkgHMaFh/jETMSpjUBBS62CIXDPAGSWbiYFrCztFHwXfQY/Sk/a48UIG7PQ+rtsWUM49d/sLTRKmYeWZteTzcyTaXjvKNJ7QFphClEOkIH6NRs9cpSLAu5S8tHSGz5UDU1TSjBkLJx58s417J4eUK6iqMJi0B6fTXkTkt6HvNwRO1m6XWAMHaUuG37JEAvCC8Z/AHhWVqaa/GQacm7FUOxNepPIf8GS14f7y3ZWkR1FgHms8rCbbgFcMoAV3/x79o4VA5tEFOfeYX9LFNINgf7xzw4FgM4bS4YvHW8c+Afd4q102uScLr5US6nEemcnU7rO3YhcdRO+y3J5/Ah5x57rSudnmGD/EbVZk+8u3OUe/9FgBNPj1sEQNleuDHqcrHBoeEWrJjOsRQwElkXcn/Rn3GkwmSjTozcb/knEQnwOQJkIzvxXHVaE7okosSueINHgMLZthYqlEuk8UsRPMRADNbe0u5/RG4A24doxrOWXu4KTDEk8sRoprg6kKSc+xkj8jcPAKbgqMpF7l84qV2LraNsbov4VEBmBZyhzCN+1RELkpdIflDbFNfdCIPrJbRS6IvoR9zsOoTAgSVZ7yfotCEpiYlVOPKm40ATnIK2PItyqhEkqrn4Pu4umUlXEIOxCn9GwXVi24Bcm9VybxilYJ+ARZA9jEoXZBoeLu2VVXO8ziGD01nfa74Jo4PIXdnh74o0J2wY3p/FRl2AKO+s9PAa1byLX23721t7QuGEqgPPyAOlVVTC6G1gj0CP8/C8mrwFD5c31aFuTYJXbuu/SgpMAZD6h5GG/AsSQiyq9L5mFk/cDvWeqhJLx17DlEmIUDx98RUBcTSg5J/0kHKA37PiJkr+2q5hMLNh8iSEFiw4DYr87af47YkyO23jyOBlPJtRjrjJ8NjtYG0ij8NqefDXMi/wEnhUs5x3x76SeGGDQxVQqYawD7l8qn6ZXNqBYIMpBp1r6m6l2dFUZOUgNj0Lv9eHGnlokLzgnSIUWVEdblOpXmwryz61CVAGQwT0P1+/FsmB9WwLF8clLXTrqu4sYxFzr67IxrQxKt3OhAVX+m0HUlQh5YKJ90UvhA3FbJnclsCoFXTi4qDmPzS/HYcr9g4SS8Tn6jib/MXb2hQXIU6r4/FgPemkXTSUUnxyhwX0LmHmP3uJJtBCzBCvrwcIgyrVpaCh8vv+BYPGdL0szvBIjohAxKWPDIVVgwVlpmQtOVEvVSkgnjGhofz4Dyd6AeGwTjmbBDgQQ8SIbME8Bt6IZlFvxAHFevWRUp1VdMv8w2LH9cBEEYIMVG0whYRxGRDwHeWTKpaiRjRbrZH3ITbDJjiSD35vIcDb0AlnCfhO1nilmrOUzoWII4+zM73oNP/xGjX9pdAtHjO/UstSoRX8HDNjtakS8onpst8f1cbkNd1Hyiz+svAKC4nj0wl+bH4r4/LPjhJ/CH/08KYHJLk/0YABCEeVDwyv7eHK1OGLgCMLOxPqsf2LtOjwL+Aeskt6wSKKiJdX5NLB3eaXY9uYaIRMrqGsm74nT8JMEcdx78JODRXLum9FTnNPOCoy+Efbchs3cwta+JIHvYzNQQHBRwM525IwS81K7GFz7Eukxzk9pxNhP9s2DDI3eaSfZAGlZDuad5z/SO12JbYkvYLWLg9YIwouyih3/dOikSpCPr5pd+oC2Ucm+FgohHbPqNTFv6Lec/zRhiHLL6E8LZz2E0rK7wVm+s6PYtAs8KWtxaBFFBuHDqmzESPod/EVyM7t/J4nX1GA2xcaFj4ETgxmnBkb14YwY38eZsODkN4pswCi/v1/Sq9sNj3DqufU0LBSZX/LtgJZplEfiJXkDyLzOLST1APqzivaIoFBGzo71QW5q0Tt0xwTb700n/tUIdN3yVLlFVcn6h+e3IkmvSbIKJxAmo+0oDJxIF+W+QxJiVvLRr7jSgBkfDjUIjC1quq6ohReUcMtSuZxRDVOT2sJcAEbzPTHOd1YTzZqKVrApgQHOAl61B90WxG0rXXeBnGUjRYyshEdCZjeX1/m1+jupJ2SJAesB9e5x7Bo7r1XZb2VLWKC2YQMLeibj389YC84jZrUx+fQ8vw6KQjYnzlQO/B63Nm2GWtcE+DAhAOtbt5J7trmmHarf3PeGJtE5oeJhdC5M4Djm3+hQXitukBdgc/2MOiK5QqxlIgznA0dRF0ZXHgfOPVMF39Wy0/wFfxIxBXj8+5+HE1GYRiRApd1m2g5ZlO/bSddV6Sct3K5LkH0D6C7j6FxmFDztKyW7utn8D2Y4BPmvu+klBhXVgFHxB+OXMRvvw+Sbei/LGEOdl33BPsRLK7lVKnodeb8dOY+Kzputsr/ter7S8PAzz7jIMnUFnluXv/6LQZ7LtSk+68vT+7lpb6zlo+BwdJ4lcEufifZbCis7+8AWgCTBV0BDI+kAjcl2/TAMO8uumLJAa60eJfjOlQnnbR9/HB7uVbY2z+bYP1CzZ4fLJQZ4atd51OiXQRtN87gXqmMGHHHI329OLQ58Et9zqUdN4pvVeMPuWbhyioTRYIBtkuFCUPMYGJNJY6zH6Z+mkRR5RLzObBN7/bd/l4675Q4b2QdO/hK5xNKV9bkQnOhsy9V+2NTRQkENhIwbKYq24K0hUdAzwDsXDTUPkM/xx9PgfMCMwYzojzd5KWDqiGU2f/RUGB46udvxVzlm0NLI88cZVCRmXHK5juqnYxvQ2Pp+7aylxkLGtQflPhLp8UQB+oSK8ijd6ag7JrKtsEL5GxeJyJqdke9a1s1LNw+jYdpj9dmLkWY/42KDcfrSBMLKKQjQTLRb2nrjz2l9pL3bbBUo5WOEDw1eUXtgmTYdh5btiKrHuSVlNYiVJyFUgT6+AAINQGkmNL3DPGJ/kduNKlETJby826KJl4fVfhCS80BWDRlZtEvk/kyp3bPwy/ViYR9Q95sckfiWL4arqhdhHHpLVbqM72PsX4R16aTJAoN30LNxqga4RhEPoF3mU873uC94+BzKxmahRuOVo63hbUUsAVhqZj9ck2SYyEriz35Mj5RRucklj2NLyybWOt39qYWkrNONcCYZVtx0hjdaAZREOKpGWXggTdkjHiXsP6zMIsDXIPi6JO532DoHHmGEzY0YyLE0GTZbgevYon2nnspnMb0Pu9wLxABVtNnaH8/sLKoCb7aOFf2qM2+XRW2vv3fb2xvvzOmKe0uOqe7Ir3dBibpBXg3zTlO/heoUgka4xpXYzZeRRpPfDaCff6cMmkP7PYk13B0PiNRYZA/E1oIw0KCzjjzXZT+VIaSAQgeZHw/zv4u000Gzk2Jobr4EJ5adDgjsEugNjljLsFI9rM8sU4nT4ZYeDUpFmxQg619blZDX3HuTQK3bZ1p63A1C48CJh9ARpI7DhHkUatHU7m9dgc4EvR2WWhEE4mk58CGH7eAaljwxTVh3jmWY1oBHrWmUwcEcSw4JmnJjurJSfrmaKj2/tuxo0zk1oU6U+Zm9TLZ5fQqwZjV/8RfoPhGG461H9tYsjUygk2Ho5038zzcRfLPFZM7RXaBVot/U29Z8va2fWQ8zf5teeuEBduRMvy83hUW6U5kU6QS0//tcd1CAUX+JZ4dtsuaJxfamXPWdPZHsZQ9eldvE5tta6tmPls8xq71+UoMZOJFCfLbj3/LxqmK9HWCSqkbu1IAjlGbUovkm6BfBwj4z6jTTTk2oMFVI1I6SWd0vhdeNkK8qJAUWzwfA9dBN0w0s7gjIOlXdUZm18jARvMxiVK848nyE0SqjhaZNtbgq7DpjGjhwpGg85iwU9HWxFGxOEkbbBrtF6bGhHu9/vFGPosAO2gWoXbSs5LP/S724oK9oX9AOmmsXA3WoV8P1F0uRqOrHfjsG5rBhWKduVvLvV/pFZjBnv+wa6BQyk+VSLjQS2wD8GCC/cRqX/a1BtOFwY+fcN21I9WdAnkbaNpJU/zE6W3zV7Kadrrj6pY4kTvquVQrLiGrHYp08kkURiZgVwV/9ZxUwigTnE1OWCNM+XAGFnwIM3NNn0ga97uqncj8/0JKgE4CNlUdKKzuEDdgAE2v+aQd1iczG4kOC0Lzq/dx83rS5K39TUNZXffqsftAFwW0ONzvkrQVU/P4iqhEK5GguZBV8zUp0Sgiu8mVnR6l7zQ+gbzOS2P2Kx1WLauQiFNnyKm52+U1ZIDNUZB4aQiq9JZNaOl1ZCjHZeOAGR+InIlCyKThFCq0i4aWKY1FZn6EFoW2cNXBszzk2SGkG7YVN0SdRhMw2U3hye/Y7PnHhAb58XWQzc8ySTSIfxK+f7eN2ancb/UQ0CMkn+PzbFjU4rGCRaIfJEQwOsNtIj/SCf07/ke3b//3e3WaT/OcoEejeM6DfCgTZ76OQDoXovIyBLC7zsWOfescUjxyuC2zJ4pPCyEW62+mSuVYbNODUb62yRx1DL+vmo2mW+xGyNqkg1NxxaufuX6ZVwaYsmn/3FWkn6yJ0UDhzgQ22lo9jJ95SlzlRLco7TQ/rY0tM1yjC7b0luFfzYzKpoq8oCx0j4OxI83HMQojV++wFVrXWaFTXBX5Q/lWwClfdRAJueaY/Rc1gjdCZ1IjB0/9lCGIO7UHfxUXpXfW/OtN9pXp/8dkZ4cPbWhqlj/7d1EY6w8REV9X5LnOGvPyxn31xece7n8S/EBRGxi5NuOz7OG5fdZJrfewvMbfqv4NO6vEu6slYr6jbQ8vHQ2EJKAZrldGKBVRxfjFkjYaliGeBDDI1ZsFIjgjixePEhFu94Q//E5VDZxDaiyGkyAcsGPG8odZiPzDCpJAJ109p9xJP3jXWTW/x6oxQtW/A+fYZKrBAlonFO5/5xHFAFqtX3kl6nerPTxQz/IKNaI9xpfr2GufsCyCCM1CxYkR02WsoJV95TpoaBic3qtcdaAM5AYbIbk0TnHvtvpv+ISp0SdCEYaI3L0EJxvfruUA2u29mMHWDLsH3HRd2dznPuW2IPIDKXV5Wai4SwoyLCH4Cs2S5fJiCTndWGpv/zs3cHnhX/wb6AGXCnxJhgb+DBjK+50CiaXWg3APfqWEJnUocYItPjGgpUXrF1iL0P63MUAxsKGVm+RPIpvguYkyO33eU+2hj2WZU3JWzAy2oRTmn+Kl1Ntgc2y4WKYPHz3yaC89N8KXrd1KX4WBiEXt/y/JOicZXmoZzuqsPBRMg4Koepg/JEH2/FQOHsFlFF4A8PctZYNVkYdAq88og5CzLb6WMzmaXpID/8b7fwH2rfvymmb10GLwy/rRRLeV5Lpf/PtKISoD3XaJnoMX27GHiu/c6kINzrkZh4leKajofwwULFGIRB7Juu7ZmbrIrGBM1ZDVrQxgz+XCTl3Cqy/TNKS1njx+wcawBF6X5zwBm65N5Tquhk7AhlVtaWgeKuNtsy3puWFBewx0PCQUDZMNtM+dZgicKUc/T1xVm80bUCHJGWmVHRnGXqRKFS8TQpLIYJajX0lk6scmYWovUUKTn9fm7G3Lq64pfT9S1cI4TUtK/9JtYkX8e+F/O/fCCY74gp4Lcnyu4oh5NwJNcFQsmASJWqqsw08vnRkrATzaYAThEERRMXBAfRwezjYB9hAX7s4loCatzK7LCJoct0DcKQjUWgOg2iONhOPxKbLP5oGT6lWyC68mHGjLofT/GripATtFXq++3bUtwyFwgXbjIw1m0CVIh7Zz0KqEwBQmvJaxrxyEGNlX9VQgZlUMD/aZLXR1TeHxENkrCufck+vvpkxEUIuitl9irhobh60TJVEPkyY0hoLmLt67d3Kbhd38YRgx0Dz5e0f3FDiydbPwZOpYcMIY8NAJ/Mfd1sbEh8xd4YfFc+R7skAzgD7s5kAoH9cb3vWZpKsTFy+OJaRt1FQoAKUjOluyydigg1YQgCufI07VXwPvd/LuUSgqWzbX71g9WuE8Zf+S/HeDtifdzXMu17sjnOyJnQHdXpBtO99tLTHVblhX1nmPghv5ulgmgFTznKXqZANwi5jSwZyCq2zX9mPwogO7AMVgXgIUSZ4vAlwpfQVHfxCi36jstyQ/aD7OVbSg3fdVi5ANUpQmxD+sBtlq+qjKKuQsADCwT0Qs8aUtnX1pXkycQncC7AuIPgu12oHxwE4+d3bv3f3zHole8Sp2v5PuCPTrn4R774bleeLcLi48CHxrzwVVUrav+dpg0Yh8sDyX1e87ML6lg0/IrYh7F3X2lA8PXVjURKVLIeam+FRD2TLLTyLTv0BRZz1SqUzKG8nxgTQ2jOWYmFm5xY/kiz96V3cGeb3d16WKzVJYGa3mvx/MyU1X8SjFN1XwRchFC1y5w471pGNp5tb2cUU5G0ILZX+lXhOJrFrPchDamev4+VXhwTQZ+iSARqEiBVFSpfNrAHYgZfhOBv5zexFeF8sZF4+dOdx+4dENoxUdRpeGTnMiVlGb9j4eh0MixGXkLlQriqiO7RPVgmCxxtRmfnM1NJBsHCJ62IHCckPqlHyRwcZePb3hi9gAa3/zZuyHzVUJw8GxaBO1YNGy3aFT0lFOnGIVt/hOAXjT7vImhyxTBeesz8xJcXpEGjcu4nxPfHRm9epUQqUD3Nwl7YnSHBjNeIW+fXIZ0c/MgLR+KktC2HWphSvf5JNqqOsQTrLJh10ID7/mUd4nh/mbyP7UqZCcheeDNBn5IC8H9FP9mH14PSdskcwKbRWn5DIJYwJFB5EEi8U+NFmx7F300wofBC5763ZlKhj3oDPaaOrTR5ldlG//dZCk+i8eESY/MtuiW2HIoIWMsdy+9AJ0MmwRAmhaNjy/g9yLbcGap1on6juCEHrJdWKp/Hb7PaLAH85URf+jVhx3SdDDSGngOaUSd7zi+Rt+x7VgCw6LeCpp7o9o9viKBd8p2Cx+CHxjhqogbyGBo5DxNiwxp+WE9xqlJmENzHXav5EV4hbDRDtN8aQNaXHV8dJq6dKxCPhrs7Nrel3kFw11sLN0QED9Y5r9PTdd8VYZNXI13Qaf9N2x7iILHpepqTnd8CRnODeCWaMGEORYbq37SQK11dtyAhDfjavQAlw2vXg9GQ3sV7UkduzWdGltAP7BzBsrN5CfO+eBm3k+P6uIwjnfe55/UXenNsJ2VEDU+M2oSJT1VN/g76+/Qe79mJUEKZWInFp0pj+m71OF+5aRemimxE/UkwgRgRB7qVoUyV78N4udoVNGVyMPtoU+cx6zRFtFctdgCAZ3jAu0Ls0R3DtjFxwfgU3/dpz7GWh3zpzr66quq1CI6CfxRtXGX0WM0GRxUzE0ZpdiEZGQUdYTLENbO3jeiGVlaNDro9ET1h5sLbiLkDcli2SunuewHCKORJdFsLjawmQWuC2l6GKYQbXdDYeeMWqZHY+datW9KSiiyk4H1nPdL3clSDwZSFM+P4qUtnHKNQaaZvAYyiizG6u217z1sZkVyqCUOXgJcaBAhzlh0fgTJLCZpWCbeKLratk12nVU06GuvTyUe8QuOjpAj+tLaN0diYqoVChwEKE5xS07n4LHxsuEc64zn1hYypBUMJOeQuCNMC8y2RIOlSRu/CTSniK3UOLkbgOshIJs4nSxCntLi127xbCDWwo5IEpBM72sjUg0yqR1QaKIieTq3wLYR54Hck90n28uY0LzMRmjDShdttaCWgp0uvJuRSbyoa5W4gI6hR+b52uYjgASVTrT/yxUQcjbgu48u+kbvsV8QE5Oa26FR3URAiHrxpgmNkyvUnsnHQWPX3/L13OHJen1oypCkxw/8xmrO6XNAjt53PDwLLS4ck+3YTfcYe80JOJsMIylW2OtHLlPMcyAXvBe+V7REcQR/9R9nC4UxlWOkLacjox9VG+bx2ZTthYOQLCMPTva2auphFISgf7GhAhPTxZkTcCQ7rvZp+iCGcDRXmC/VFJl7+qHiuuMYOKez+pvdmoOjOtd8e4aDib7QcQ+mAruRm/2TK0ccQ+c7DElheVkIpn3PJ955xrXlb61Tie1cpJfNGC52Tjc1QQT3v+MVi0KqfG+DnjoyUdfTYZ142u4JM/tpk5b54MSlAuq7wAvz83qxTVYcrcpaYmPgLD8L1td0Wd8b2p5TiyGW2S4ezgoifb5trgPSk3s17Na33Kp2fV1o8D9UyJSfsg7Of8c3VDNg25HAxPYfzeGVnaybzW+iWBvPyzoexf2ZYjevSxCI2t8FsKFUcw03SK1fr40feXjoWmwKW6Egpv+UjJJsbApeSlG+/zh32pLqqKd9G9WUJLvuQCThnIvUwys1rDgwQ6k2/Ju2cJiJub7Tp44zJdjzGsOdJlC163X505ybfMZ88jgkYIi4DlCpv9Dn/W+E+6Ux6IMuXoyW1t2XEHtYSaKeOQ4reYOSmyT/dpB+MYDliUJttUWtxNexIQsm9a+0pwkE5/A8wHoRievLcVSaln1ESlsebLa7VvWQWCSP/Lbsl+RXbPYGbRfH7nLOBufgSJbARK+u62YycGgIf83rSTLjTTBGL5JzkjaiV796zOM0Dc7EMzeQW/owl1BH2GXQKICWm4Zx7LYyhTaIoqigCyIgKlLlKDV8q4eayYs4L7cFoge5vYs8v0zDKPDeYujEQVSFtSYlqEc67mKJzgAll+lOyzVn4rSK8/UJyVS39y/HW6hi+k6S4xDKzjHH+V4pXznsIX5+cb1HX5iZG+xWhuDE55J+mUNFC1rDX+3H+XkLT2P2uruH4rhd6VifRXnyrEtb89nvZKNs3rhhGzsM5fzljnM8YQkwMliObDvd1VU6+VAXv3Zct0yKX5kFEl9DkY5cDlf3V9omhhOUS/1ouUWU+SqMn3pAd145pjsKkCLn66wZYaT6RWffc9xyRTnkAF39oDFvELEfSvYfqDqFwLhg2Oj6s/qCTAgxVlmIQL9GeCQqQM6hKhmzU6L9jI2yiBzgf6GMs/xQnI/AR6Dkp1PXasaPcdOWPWK94aXFU9+7nDRWf8V3vxKrtLvnKlMUbS8HuKi5/awn122cw0L9t4Ltdtfup3f00orVXgfysbJfobQM869MGwKjxCBwDBJfzJNqN/6N/2JcK/HA5lq4kQAiTlV6o2zwGzQJop3ZRlbVS7J/rYOkS5h2mg5DtvWCCqGGKc7wBk53PJYjlvJast7zd2S8pc2abA3IptO8lz1h9ZWuh0059kqo9PSy7qs43i9MYHKLMdpd/I8L/3hhrzDrgVo+mcxpYVMk8v4w6o2PrAHEnmf1K9cQlR2xFWSrA6PYMRGSaagZd86jg9UXz0cIDy20gp5KCpMZA0Nsu+vKCvOI7Unhh89+LzhKv2Q9rTFye4Pf6/AXbE6kewGQqZZrKjbOEVjGDwVjCO2JkPOka9mLcQDRzTBR2pwyMl3aSTq5pnOQy5EXr/7EnTJexDbImx5c7j9ynW60uhgCf2oAkEEK0KF1HS6GfQSvtjKMvUPifqK5tUTlG7PWp4sUVO1NYUYKGCh15TK9K5UnzwPiVsqvPrSXGuCZkpTaXpvBxQzjWvXktFo4ITTC+EszglIXFJDNz/CO2xIaHtXAFrKFkQrARRyw/HR15HjGh1r6eDtS9NVRT/15oLWz7FRwMkGfvUJhDtqM4lYuWEuoFnna/GCDxq48TJepAyekog4tkbHpIKZSXoKO08LtLDkt9lrNc8ns6xt648QH+mFrCtyN/ATszzHh7sLKktVt4dmhkFW4wqjeoTbxKXTBKjmwN8lgxzWHdkVTZ2CTmWtzEx2rT0GCmlvV9/BNWpvjU0GiY5PwraQev9Kk6nmju7oDe82LGjVYfTGcLPQh2phas+88CnlTMpwkUx1AwyA0/oOHYdMjVfeC4ABFM94uh15Ccudtio96IQy4rOolrRNBENuIxZDktPmsXG8p5hrOJvU96CG07iLX3PmQ/BtbqufvVo1WYNW1VHwrPza+WiFyWgY0axLyhU2Uh0rS4yg88G4V1n9zXO/YNYFBv+baY+KnZ1/+1l/dOIn29KWwKfr7VbouUXUm/0RgBEU+wPWj65SALYvW804u3QR1j6d4yO/mfgZBa1bItYrLrXpAc62BGQqN4tq8xJiT/qYLHy9HFKNBztUWwfweJSMgrO6ENTI03MZLPDOXLKIezyuNK5wQrZNwcZc1LL6VcVagWzIs0UXzkz+jGd1DWLEg2F1n8K509BGsxgtgJGGBQe3GUQM3sm8bqrleYCln+HHuJR1kkeSRlAjVSZPPc4tsO6FGs5TJjPIsqIufg5c+F5Bz/apNk92N526dWBg3BKVoIY+TYTbHZOBAdNC1tLu7GJz0iED3b/EoG+EsrXUEnOc3b0TGdxZijjj8XIxeP3TReHS+5bRMH46PGrhNT+6o9HreJfIxJzNGRwj6nw0fZX7qeFIUVglpGpEA/MwuWm8rie6Y+qjoTpo9LQbzEjpwGXiEp2FhSi9xQ5YJ7EgrJKkZ1Me/GvHvjTRjuQvYjEcRPPQO/E1o4RgYyJ+2ehpFUKjDT4yxPXsbXQuBxB9wg47thgUb6GAZzQr5ItvtcIstYT4XCb1krnx+u48C4l83oVDajnwjJknHfLUswxtzf2QoR34qb2UFIlsGgmvMHZtZH9AGKoM6NekdQ72O1CyvreT+vOrEVi1jZeUQ/0GJwzYfUxtXyF0EDUkqKHzTjwJQ8o2vux0n1N6ZpzdlxvBigA9XFWWlCbpuKXFRNEs4gnYowsjmZ5hqcn6C3KbcuOblgNSosrl1f4x/lJ5e98fyOY+hvnnkowkSgDj2jx2YBxx+Uy6V0NNUvlh1WOjAxYaranwP1mPqRKxHv//AQmmaUyMqlNCq8+K6c1Owfhi59dlKBQIhP3QrztcjL0Ryyxf8h69GzJcU1unGqcy62DoMymy4SgrKLlxtWgu/h0cJ5AcHeWjheusedyp2oAM6hmZm+54wEi+V3ZJU/Fi3nUIEOAv92TtzNFBIrmg8jrkTVw/+DhggwE0ztdZq+vhBncjKKIu3gIe0VD+dKompMahSxOh3Inp8iN4NayYGPIHVrzMP9+EYAU+k5c1PJcxVJcs8MbPIbHOiKWZwmJhwco2dyu12jQcbBjVr+tP+NNK+v3QjrMIVeBAluvYZseeZqCr4Ol36Wy47H6dGkaDvAInI+D5s87Ab0CXiWn3aLDF59uK8yTWEYf4P/nhfVcuKGVwVv19ODK99AU6SM7ogC0DPmyUl4uJ4L27yqdpxEk6BYxTw43h1kBL8P/xLt3GReDaCtFvc0EVK9wiCZZkl4TF73qvqIveRBJ2WDX25iOzOeQ1VZgS5WzCZ6rSn5KLNEeLAGV33YuxmgnZl7O8MpGswbP9+aeCKtngfoior2N8Pa6ZgkYFcYQ51Zqgargy/lLNTXpDN/d3vMKxEjOY/h2eE7oMvEMrPiT6iZaXS6t1zgb/dj5Szzrw+M/YWcALqsvrbcUL9Ix+ygS/RPkf8xaEaMGMTceXG4z++6ZZTbfm4m0IQ8wAlbkam/dP4bppO8bIDs6dYxgAk5p5VzqOAua0EHQ1m8lTn3IQ3ER7DsJY01S4cIGKxG+XcDa5TirOLwwZU+R/MmJR16rUnny5HmXB22J7/GCwwoEEoDQmFX8NaFd/6rt+4WZ1bClX+h13E3oDHCzE0zN5NTret9ZmnMHN3zqbEA7ksd3i8cCcQFpD5OPnEN4Fd/W7h6hdqGWM8kmznAG8mevfHNfWIDN8FgxAvZ82BTkIQCGb1SCn4acmO2/7qYXaC8O0d7pNLoEVUh2U5gdjXqA5keWwkdwq/IxSSQSYulMGWkplzE4G/KZ3wjY0OLLgCQjo+HpnWeTb1pX13/bf6XtyuEeL4zx/sGeNbU/W9O64FJleg+hA6qRWS/aNST52ns0DvHtToq9U3BZYAv3rAXS1GAyNXESzNuh0We/UQ6TATrt4h9YyPiVpOWAWCiKSDMuLsZ4QcaH61a6wH24ONCJ0H3+tithUPs6X3ikgwWCtgUGbjXwzVTAriG+HD46t1c5ndXHqX8O4ajS+P7N/dI6bNthV8kmeUlWgWlgT+IsDuQCraX0og3Lx68ZGw3H37GqzJVwiscvYB/DOV3M16gCvF69QhU1549SxtWgsKgAlAC3vUVe6QOLNMqfEimA5UyBX/qZIT8OyLo/RThHpk0RYAzxFhy33OuLPLrNH1+eRY/EvKSg+OY8AeEkZGU8QA812cdqPigQrXCvRZei/i7nJF2wjqPsrsDmPyxiWi3MFYxo6DjpnZsbGObSD5sUbLwgZ+SPzcZhvq9V7pIt1u+/6INxSHrnZ44pA65Dd+daNYMmsS+9l1lkV5GfY16abqC0bqnk1ueLLLO5zXMhrtb08t3sMd9T7xVfMUXmSNgFXXrST+dJKYUza1n8ySTzvBTS7LTw7h2y6RaUWJ1zyJdUZMODDkGX43jZTy8YJ1FWQ6ThWjvP2ApCKV4xtgyVS4Y4pmKQhBIgwuF51GWA2lM8jhASOO9ii5X5J3nwtFm9ROhHGEfLXVG051BmTNP6QfmL+yWPOUhYOv82DutFKTzaB/3lhoXx9H4eHXWlD9q2EZxPcqERBaxeSdKOxSes4sdRd+RHVJCZxQUKdgMbsbjToHz12bIDsmB1u7bJJVn5Ju5EYwNPjWG/TCyPRDI6IR8LuQb8z5vGDomlU/NoR7eYPa0aQxUPfPNa1nktWRB0np57k/zxhJPyKrk6I8nkmOPCn+4BGN+Pa6kNvLOl/fsUa4g3x2N31+y62SvZQlfEeEBUjY/vvFHRshUynOIVCfSNB/UzuVrnfzZ+NE4lOWfNoyUVnxdSR3OeYu2HJaEnfxs6wsJ3lEVGvi81N348uOTarCOLJ8WtSS3sagcwL6ClR7RGqjMei0k4SRBnPYOUjtbBc9tkOiyrlSoUDgicOvThqkiE9dd3FdneOzWC2lHFx/AuE8FRHt87IkPBNH9kgZEIpyYWrI5WOY6x7Y+C67ISJcYIvbAxE1fIyrTsyLev+mFUy05fXN1C3efR+LGdK+vxL1w3iWmaF5NsvG4guFRtUoKh+JOgfu8l2w5sileLUpmg4KKrJ4Nvv0Lvk6WxXzISIbW/9CoIfN13HvlsHlNZuV/7/Pc2cS/Fi6RkuooN7WA/muvP3BRTdxsdABVMkLQUa5hJGzik3NqcGnXI3LpprQmmzen4wtAazQjxN3nsZrd6ty2d6oDO3eExbHzGgMb1EKmY3KERKJGZUJZk8FAc8D9h9YQ5NIcYf58lMreyE4DG70OMk6If/6JFbn5EWZgyHDQ55B12RH4WSTEUGhCvPwIkoYSzN3H42tm77w5fpNn5KutNnk7pGVshq7G6/sp29wURIvWOpOiyYDedzTtBzg6vqwv7+KyL4WTkbr64muaesjE/o9GtWdt+zXemhtYCTmw1epBWA6VaQ4AUt5Pk5Cm71B1F9TKAo8EsaSXcyKkY6iLlKIPHcAsOdAVVVJukBD8Ak/qH4lT86HOJ86d1YTplNdsEkvgtYB/OMr0UWJ9unJ/PvI3S6yc4BNTMnM7p4AIdQco4GrmrOaQB0HjeKCOYj6mmZiGtn0rhLY7he4jwFoDNrGJmIRiB8Kh5O8gS+4iYdvq92Aai+Vwn6MVjJ7Dm4zB8U3ek9upf02didVG9MWpzaiPTBtWzNQLesKzXfp9gvgTm1F/d5wkb6KBMI9w0wv/CWYnOjgEB2eRhe3CXH7qpZZn6NyurvA5R4BEBqLpUlqtTxSdi4X9PMncNRtcIGp5u/79a/br8naXFOzymNRoOf1AHDLhf6emvcornWi6B0AY9AbIEQr6sfhWpI5klfwqwiBj0BQ5ghIb8Bg6WTUhykTqqF1NXCiQiiKTfc8rqMALSosrUyuuxH0uAm/db0B8z5MpIogvTEVkpQo5Euat21PKQKtE+kr/1LG4btCp8GNdnSnzNDwLAoAP/f3AFGpO5BmemHU8MI6Fpsu2U0TUhOngTVEtloBCRBzMu7/uYbjq/bnoysuBl11UQSCfps1ZrjcZ5NJxZ8/ooR97a0KgRznTRdTC0ATs6HB+JwPKIGuWap491BtaeXnssXTJv3hQIgPgh492Dguaj5IUQx4x/wAO4DkaEXq4Eb2tLdKM6ld1X/vD70v46uggRyBcowXUZxmYmvqV1QGRx0OUmKnx2s+vkOWvyTVCUtEUnsAyT6H9qPHkJTPRSdfF82knNANAbS9b3QVWzu/wW0/asiSwimIR/xmNJqZTDCjZx/c7n3Ju0N8WjYbObfNOyUhucsKv1gf8h2yApbjuJR0lHEHtO0HAbRJVrwCeLnEctz5xVLGGiQFtiiG/p2KF8KZUEw6UWq5UUjVjaoUdPqVpyyIIvmNSKv1pJ57BD1jr/134D3oySfCM4/LNzbVbY+Q38bYdqhCriCuWnq1yOV8PCGPhxBegYk5Zw6uS+QyOKDZN604Hhto3YeiCFm5oq/48cThqxuHHA/W3VmzOS/c886ZfTEqqJQhThQ7rZpta3ggkDYN6Jd/3hpr+VlywtdmIRNd4Rdb7Y2ReLmzrLzIK/EMH+T+nM9+GPNWtUFtOYjbcIBhaVzKaGHJCzN+FtKLQXeScRdoxcZ+RUy8+CxAXMQE9yQ1mj1D0aAW5soLI2Scrj+ABkFTLH2xDFDcZTP8ouBw/GuLhFN4XPe60oUkjHUI1K6N3xhzBSMWA1B6ev1VC6oqjlzYEzWa9zslk6XDHYhdStTLmTl9Rndh3lijXW/4lRw493D7zxQeknBZR6HbWg4fxk+uBGnR5CzlTA6TLCmijMhk2UeHG998CIoKPRoS6RpJEkViGqPpwMLI21P0S81y0GRSgio5SMQ+rv78R89cnRece+YYrG2uQn/cY1wa3grjxplkrJouw3z9oEQAnioHGwoDldRyd9+8Ny/UMiptZmP+QkdjtusYFLvXh7R3xMZSA75/g7ztAX8RoyN+G+T07p+m/wYdD/KdQf2eAmEO7ob4Vg5Jel52CuaZvmNpIeGKbawXpkvGLKCKV221XVrrXMpiW7yRijuyiKZm27j0MYX4g+4xjNbgtebBQLMHCQ2WuA55FUu/WxNizymRBx9UVS79HK0nvlT03RJII83TRGHuPdy+E9jZvrKwACjlZSgnWe4P3JMAx4QGuxzeEsX/TOwRH6v5/EQeCwjg78L1teUgrQrDoIq0Quo17vs1GlN3tXSpgHFKwsBn23Fzcokx4EQ8UaNIvyRCupfgXtPAg1hoBV8HQ5Ik3DmUIjyPaDqBTck6MlYkU5Dpl5jWKE6oe7NiqP1+xx0Mi9Aa6pnsryXpU+IBzcrS2LOATy+6AEG3LNAqf8s0v3Zv0Xo2w4rA/WU2gEdU0l/V8WMOWRmWmImYFmzb56arnCjnjuEcBbtxmvpFXqe8CVW5yIRjKGJgrunQskBaHkykJD9zPO0+McO8HivRDsRy4XW62nw/8EKmhn8UwXeMocVRvWLxVD+afS8I53PBHzpdDLPdoZQ1SoxKfqxjidjdvU8c31Ba2p6Aa3wOpYGHokTJLd9FTYkhL/m8+PDDDMRbl7UY8ydRCS0fplmAKBPIwR8O2HHpo5PIQ0sDgCXHTbRLtMJO9sV5XYJhZ3MaT63fiD3RDQ74iX/irybm9+Xtfo3IRW2a5wQGRjRx7Ez9CeCyElVibPucNQf91j9xmK47V61fTpcLfFfN+ItCnydYgQ7cRtbCEWToIQJdDZzwprNNIBNNDryZdu5h3hMwsHbJY5flcoeHB/7C2eV2DyWPmXSmLrDiR36TwwF2aprnz0E/7wYdUCu6wn8Cegkn793pVvEYw5VaERdsvI5C4Fxj96+chtn3dFz4axRqrrwR6jEiCWAyw7tG+eB932YuCIcFHraOHFnLOY991NTEwhK1IhdrAVDc+eeeofhpwccFxJXNoXpW62go/lA9W4qPfowW86sv9Z3GvyYFtZpDcV1Sd/u1qRbqG8Bf85jPAFdFeaSK+wevlo5T0eB5FykDIiNJzO/rrSuPBvhSuJGevoQXlansw1jzeK6fdCpUZEXP7X7PWFFsPQxjAOJ/djApp8KKAKqew9s9Fy3pYIKECZYNwsFOFKHmb90fF6dSqN+ZXkfmsGLnHtOSPLaa79MXHNxyIaFh3y+4NELHlKgCxfZdJAo2Duo/Y3wkUvXHRKJ88qVa4vSc5FhT/6GoecxA/lOR/U5O6IGne8Qdb1EnZFZfBvvYFFGrjl5ikU6a/IYNHm/jiJRsr2bjZCHMJmVqnlL7xnPenqtcUBrrOY7O4DT3MeEwA6oDt2TEBrT2eDXjlLUb+YKS2qFvTBDTDoHjNJdSp/1wnOz/q3LK1TcOEq0Z67SqvB/Qk5LNNay+SxtN8oK4KFt1pEpMWxxrBOWy3nPz3Yx65tf0LBAU1sKrqBGqYG4ckKZZRY25W+iuxlr0BfFXLIeh9YytFmfrs0H0Rxoo4fWGnRp6uCkQliYUkZ9ljCXJ2/VaSUdstqpuHhiw6ha89WLWEvigcuvL3OfOx2kMM8hSAaTq40X0POT1g9XOG0+zqLrL2dvAodP8CmhpUbFDeTuy7kJatJav1R7h6qobTZZ4QfQfqLeBx+IHSFBaiDrRm1z9XdmkgnqiCbEOpibK25/PkfkNRHBhsWt3GQYkR3Mnk1OwKInapaBJzTTHY7YAV76R8dMbAgSJKL2/9VsAx9U5rGWFKK2vllEC+9hZx9XeYMH0FRlvNVrm3NB3qFZsO279oeYMkFgiIq/V18i6BRHRHjhUkaZdfv7M9zw1pKJmoPG+81Ez2HzCznEzndIxXNywkPMFQuuvO6HupK1QbSBn9BGgb1O5qx350JoyOYhkHeDoGcRreAfv0XjwcegsfWsrr/4gwYUr7t4ngFlpir0h88f9lBFs32CjECZRulEzfukGJLTikXukmsDIGPlTH9ipM/yf8ZnquOt3mp376Y116Ee+1AmGJGyRmZoNvL7ySarx9Ht60IuYNS2bUJc/S0ufL+usMfW2AW7fMORK+NHR/tOcfbpK8aCm1UzmmTSmUHBI7KuOYakZz1AHw78eZ+1LjfXXty3Yab3UjenNRikcQyfIeTA+0FapJ12uK1jpp8VHIaEDxvBkdFkZrJpQ9/divUkAoYOFFS0caVTd+KEsbl+qGB9zeQZcfLT01+47OlG2wXiW0q8VOwsI59t5cEUGZexjVh405o/J8/JuVaIJdMBJf6NefvVGiOEavnbQJ6Ogpu8viyDx5+1dl7UmQUzarePSHZecXELSRNNhKOx6GPJcZqpYsSRQUzeOZpPZd2n7Fdq08kzfxLZ8EWl392YKjsdC6iLK+Y20AyCybsio4eAmAz41YPAKiwW/PbRYYBgh5irvHp0HKtX4Kpm82an0nYhddmt5fWaE6yxLR2ZOeUAoQYV9R3tyv3nAIPamtpevIZLH9rYacjYR55iFMNfSMQKollt3sTvFCYfGNfXieQ9bH4t3Kf7ODjsKULK88xu0g8y21lwJxHvAHujhx8ED1kOv6suig4F7MfhVCe2aSiyl6CN2vsGoVcxsXpDIOxvW1+ED3UgOsrmhftAA3N/mTDJx+gOle6bEEAB7VgF3Q9gMnG9PE6BUq98i3/KeK6TIwXcqSlKNp29KfoZm0Qh5hGyylOhUBIOG7A8B2jLUIJ4cyutypkQMfebc9YrPG4k66ZXmRZaLTnbwfZhTmoeLtEx7RW0yBs7z7d68Pv+6I0diObh37+RTOR9Sj7D63fRMkIEvHZZURRgRKK6CsQwd+jKogichtwZNirFW1+G9sM+bMgjuWcXaTb51Jg2DU1ywfSqOS1DXLQuNZOk01QQrEeupLb+Nnw5q/D9NHm8y0p1kVu+jfI7GH2LpQmZx+10i8G0/uh0XeSxXxFCLRCfs3CeGCf6H1cTsOHNCWdMoJCml6D+oi1sMaahkC2sFwwA8830Lt1tja0fWsYlsiN7tYzyny8ZzBVAdlvrY8MCIP1yUuKty7tOxMZxW2d596ZoOlWzrwHHEcN6JtR/pVjX2YMiQPeFx+I/ORrQKr4GaB766AYG2sxjw78TGE20fHsAs/5W2aJ7vB7LCYbLWEymUMH/Fj4Luw/8SIKAst8uKNynA1BGLq5ocppCC95U9masdhQP5RfD/s6J5APxFrnjeHSENTimi3HsDTQFpAzzOCpCaIotAOMiMTRvTgWeTm2AjGu013MR6QXd4BFd4S23hMr3226FNvaYo+ZSJt8hEGhJNS22M+ygRQsgePnTRvAlsfU0CphoLY1GZ/BNa4sPmRaZeKksMN3DIKGPt/uQe9BipF2ihDfHg4LMvx7cq8sfHXyOrux8eg1/ntaqyMpBVAnts0i7F5g1b2FM5WziRqXpdWjvb/KjAHFl/5Fo3n/ZjgPA830I1eCOIhAa34jvM3iFo7cigUqhzxhUvplDg6Qs7Nj6e41zRvvdgjBw8JGER7TwCDEsPUG7egM/L6sfnStgYqRk1JTK/E/rsmR+pBJMzvGis16/dCGBX9JwtReqC0TxG/M/Fe8dMy3t8QNaVFuEpx0x4QuVlL2BG6uS1ZozreP+5217CO6vcWUY34guroBBh58hcE1WWXy4UwY8aBBfAA==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
