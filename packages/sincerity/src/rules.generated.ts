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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0PzSAbeykDFHs+u/eZMA9LM9/6sJ1Q+8x2Gn8cr2/d/whQ4jlZXxAT34guQabgKMcIV+bITj+kg9hQIgazAgtv7zXhw2WnDmpofeaqrbp938/grQYdmInJTN8S3Nm6bX9IfP/pmh3DRiXSInBQlpH2GjLCPm6Q0mespJKEsII1I27ckcPKlCEK/90I/nLmORFrmZaK4zwHf8knzQqtRsIqpRNRyH59lZWbhNbSrRjVjg4o5NCDOh80/zC9gquyav3dh68XnFwsnWlv2PHPVC1u88mJb7k6nuX42qo6tKm1tA0CmjPJL13h+VDQYMQqMFY1+9HAM53y1QYcFPGxFxDhWGFL0mby1vgOAUntwhaFKtDpRYg8X9Tro2HwuOXskK/1zv13EK1KdG7Yl4lj49SY79wCeqeqYgBBreakOOGEhNkPw1kX71//U6Fk6lCZrR3HaHVBzzjIKPOxivdv/IGtvilysQu741Wx4dO6pUCrnZfplUAT8K0n+ODYaeaXog60GS0bDGeNXb46WaskuPol+r7b3uuQ9D+7k7f70PvNIGvbSe742WciGEMF240MAzgtpGHkz0SVzP5lIGDclVYxpk0TY1LTUUTuoiLKiOTHrhnAfiwteTdL4pCpZCJPoomIyiSIusGlWlydv7GqXfZeDI88z2BDMNeHjzaQW6vCMCSSEKYUCdCHR2wAAA94Ilk0b2cQ7n2DKKGrdoiqoitvmwVYSYOvVdWlBWgl9On8IR7m+N9ir/Jf3Yz8AmjmBm0GJ3niwkykFDx7aBIdpZm1v8d06FuxqQ+rg0mbWlCXglvrJlTnHihq4HoJi02Zdim6ZvX4A8tTKuCuTQ21PXRUhtINsMeO9OKmUWmlUvJr2OtEpnuWziZppyw9YNTMvysnv0X7hf7pRSJhYZfNZAW18qSH8ar5xpKMQBmfrDaSOWwJJy5PgXFz3HxzpADC5xQM7XxUR3VFjdsoSfd8h63BwBw50KI7i21pKgjeNvlYfTZLz8UUqKa3ASRr9z8CNfHxtt1XkDet1+HHDCteX0UmGbGIhOHJO+8sukNW4mf2XW+Ukn+/eGIm2Xe4uhwQ7R19lflHf+gCgg1zIpN2IvN6Sr22zZZVi6KyIwS/dgJg7yz9Gob0f8SCYykD1k2v8gtHTsFSimBgmJ8wTpHNA8YLV8+/CxR3txu695GALvxDcLLwubKKj5gFjxiBe7DeCuMzNsJZsPD3ru92o1LMwE2xJVb2/o6sKA9Q7NvbdNzbWfEfLLbP6KAHdJyzTGLM7cS8c5V7SYSeAg8UKMwDqO0FzDVOKIcPPxYFvgdivJECZog/MeimTPhBVapdk1fRnC8wQZ38CQPvbxbysCtTBBNIPgXLv7SpDukH3n0+hUHbq2LHXa6JE69ZnMjk49atK45G1lqx8egD/F90p6vytXUVbnI2P0AGHwSVHmWhc3HU8jkj6QGGwnoW9hU2KLBskHAOAgwm2cR2zDArMn8G6x2Ffx/HWhLaolfl0gvSNottDZOvRVr883tyBUS8c5HjdqNO327X5YOlDxeRCTt5oxk/lpLQ+snqyZfZPksVgnI+CbSaFjT5DIaHcsWEGAT3jUvQ0A2j+uNF/nZhZ9qsZ2pwXVHiHdQOd/fTOMzwivtT3A/apMPU+/bWvudymKczeHkeO9sTx6qsV7YOdZlmdVopW7UQn/tHVxpSEFMtQtDGq/+qw45CngSnBnY4Pr/qkS26EpCQL9ag551ubEpiut8KMun1TDzce+nv7cbNI1MU+gffsMnO/aBIlLjS3sZBi+qaBQQ4qk6y5r2nivvg93seEKHq8z5C0GZVUc9BDbAdpn3SpIF7rRbd4tHlaVCRZzz+6Smi9tOCv4vUjTNSvi23Qp7dxf9WHRN/o8Y5b4UZbOTuLKgZ5v45UmBM5cVnhvc5JaN70kkHwpCBxqZ5uqoA3NhZcfEzQ25lR0OFLO5wIR4ddxecsKIsHpgeI+zzMEl3azI/3qemLegYaZfR60LUBCaNKxReFHMJGvNtuqfFoq5GBRaIiFiwoXhsGMV3bcG4BMi06+KtnnCvcQv9pFj4VmFFl2rzPtOkUW0xXLQ4GL1cfPZQfGGFsds8AV7pw/eiMBlLYmS7dHYhKyvbQnSmN3pGrvFYMGnS4zD9jaJK6ArckGbOICAV2o13MnGB8/l8c2atIR/lQQPeGL7+x6A+i16NRIoxYpLUPtKdQoICdcdSdkz12k7fbMuuTlbRMNbhecb2SrC5Y1/flldKJl4u+yJgkMEfHX2aIqjiS+gqURFaWDaM5ZGLc9atOPyUMc/cmQEuEDJyfMM0PlqCHctm1kODUegt/qNQakvv8q3vTQMLefVD5yielOw6nOXZsWmGVaLazQKOe1UmUd6X3XKSNQOY7SMK6vieREK+8bGfa7rI8CKahavwZLRwYrbWsjCwQktuNEcahzLH0LYbfxiP7IXJyyZP21MHLe7dM3gUHx609pMG0yq+5TYCzGGi7jT6ZxBxFQMl+gBxZ2aP9jDAVfE99KlTG4xBgakMOk//5HuAC5OoMCI9bxniKNNemd8SIU1yNhnRN0RlimEKAvZcOykHYBBX9uZPn/c3VLXejwb2Mr82/KQzUaCBEQdvS+lyuwWLQmRBDRZWu1ojSwnxcXW5lqaUx+amIYk1cnwZVcW8T2D+tY2fucIVyH0cZSRGPlP37txra6CmU2zxZFjqYIF/0sddWyuq4KJ/hv+FmSA69LfU81d1GNakoAV6OXxEzX6TVereHD/1QxdOfOBC43Ab3aCP48Dk+1n6VFGWczedlCGVG7LH0pvERGAWCUCi+DcMUK934BJMxQEnlNrK3Q7R1eimExNMSm5H5prX3XhYdHLY479fIYgtusNunvALPH+XAcQbSeKDqzp2/WqvGsaOpFCZukHjTsIq2hxLN5m7LDSNSJAAF2AHx6sNrZ0YWRtR3co0dffc9mEVekz8vi4xNtDotyRgVB+qvXaVHsI3Af6K4UhAcGzT3OT70MFOe9nDxNyRC3Y1SaZPnXWXc5oZw+MF6enDfX276p4HRbBCIhPLN3WbcvakFKAlmJahWhYCBbUz7fITZPPeq0lm9by58ixZBbhRg7resP1VTVEql0Cbf+FKHVhXZ2sTxVsl8ZGSdcmu9U38avUrflPVRY9WKq5vZqmgUgIOHO7uKpFdCXl+QWSNNsLhkDgUpZbbPNEIhxSii0bLLty6Ow0GfRvqOoEdB3asnMd6itNVLHMesURJMcuEe7v8k7i7M995cbAscpyNCtTuyYMBcE4YQmdtWBfK17OF0XD2nOyXPoiKd2NBJBisJWAa9xNm6GmxOa7xpRvGsjg5Oq5habsi8Yn6sCswO4Gp6Rv5EwB32bZ8bx7+kbMqqVKiKpfBYbOkPbdYZRajOdosRYOJZIleTaFxlYbZvAHG6+Yob+vxPjrLXIMxwVXcyWGX1rYDgT63Dz5cB7H5pxlhpZLvEjr83mdWnJ06Y3jnTS7g1zgt9NsTiCwfu7PgvCb/4zfSoq5y61INyGVhvcxZtSsppcVHzWkbQq74Q2oziEGRilikbTdM2fjzqtCxnnx8H9OdSvhEwKI+IR9piVG1R5/OEA3ZVB4J5rvBCYjATBNh4yGqjGs3G2vP4TAx2susDC9QS/9alVrWVlIydjd2GwwZpeejg7FcS7X/s+pgWD1Lv8gMXnBTyj/Oy1XHmF8E16bpD7F5oJT6qajQNQCkCu6wIWNLsKi4cqwig9xtcKBZoxxEn6AmA1DTrETo+0qt4OLaRIR3ddB8LOpy76dtYZnJWdZ2lY9ebC1QfCN/YuYDq8YiedMzjk7p39xpkJqJOVetns29QhEnMIQCL6MwtyZF+TPheOZnGcYa0OkczHA3raTvb2uQiCKvjfxymporZrtWLVIs5qYSd73mgokv4MPxkd0/xxZP3SzHVu3kPZaKzwYYINWBsA0HSIdNSpr8m7qsZ9gSgZhJPHQfk86KcupYlkFXvNevVpSElGEZgIzBaWqJfQIUDooWnRfOKNZ68mWv5ga0HRXzVidTD/bRRHDz4S24v4txVcwe+oPr5HmIYBokwGfi3WUV54L0tB5sCkdjkjV2C+t77gplJRQTF99ac8ud2ljTt9fYCy+tSUdKCXunIL2UFXFxsQlwsu8ZPv4ZvwKrCtMtqzY33SZtlbvm8HMRKEiJ4ZNSGVvrRo0n0GxLEGDOaCeDVHqQKXMwC8thQCet5/13jukCnO4EJonuWo8Eir/o95xqdJuJkLpPudSzxQ7OgE8t/wVYR89ZE5eptimB8NYHhVp3BQiicWGvrGZtV0NZ4e2nHszhvNQOcU8ttIEsh8Ju4TBn16Q4zP12QsoF9zrTTMWoTeiWu1+tIgKFHx67BxRsTUtqV75pThts2GaS3CssN0t2b6iAjl04W4XHo8vKa3+jRSkmY4Y9dQUp589EH4pVtiSw70KnNgUW5L/Fjp/kzUrpPpZn+Y3UeYxbvSKSVr4S7hyLt0qmnjJkN7gMYbYR39J0sq247dmmKlKnR6+Q04O1G6PQfWy7VVXeAbEQ4UmsOtYX2MsXgkwRLy+MRdLjfbvdz3V9IrMTNqkw7CPodGwZIbGMH/Ngp8RDHbmNheHbB0qE1BFjaR92RT4BQycea4nledr4vdaDJC6H17kwVwlQTpiyFhxt26V4RhB8PqU8ewk23GTwR2jUV5DIt8XxwkAMjAiRaw2JAlhT2f2RRwpr3Xzj53uj3/Dw0zd6H6kQboCJXIT9ZKYEYQkmFRejOe9wNtwkd+IYscenxb8+MJD7SSmayXo2caEJ4CnAeFPwERCC+AG4UMpL+maXCkq844BsKVbrD2/mP7gC+ErI1iVJ7Yj0ARIzn3FhQDmqF/WpXiWHIGrYi1FFYO0cdAunLiRu7CLQ5C33vKsy6TXMfFJdyeaxLAQbucZQ8mFCHsjjAC0uuR044PsChaIRGlwfSl5gLfOGIr+Q530pPIQNcWxH/PvC20D477VaOR5PYKMSQ2FC8rh33j9oB7tMmzRjsw6awiJwtsIx+OJgE2Tgwkt1pCD1EwmsJg7BIyJY2njcHtlM3owEwRicXz4BVDO+3/yOGMKIkA68NGQjEnYU+pT+1+RWrQLX4QSgRvLVmcRtpDRTzp81o7l2X8cRaNTb75DgRR57guenRkcaFJxkMyIkWr8xgLmZl/4ySZwDkDoPhA+6k3nJV7Y2MAduVpsC9MPsI2k6tU0h12Zds1V5ZI72lIkOvFiYoKKZZECEWsgQg/vql4AbE2FQVTtF144PVPXkIr+XXCTlm289c8IfMpDR0i8L4uN91sNhBdLqhXPWkNtZUYm62U0Xony4Xk6uMHRk8qDsGHGThW1HK4EU1aWJeV3uxL6FBZLHYgSdVteVokpNmm47+ojLmshK9/e96ePsc4E6RemAZQMKxXdB4BqoHB+mBETT/m1G4wCUCt9FCCPOuMnYZ4lvytcxkL0zfrBeHRlmI/eTuZr3S9glST4klvgb2KCLdfKQKazqMnf4xgKMUL4PgH+8mgRDl3aJxY0jYwkh1lg6KsT9JhFBjQYhrm8HsmsxPJRA2KEoZGIh31LOubgxYjDDyAaKxZV05JWXYs6uGcvVqXcdQ7D/zdYbQMievjm8bXdeHIrbqVQowdK2L5TPQyzg4qdfeDYElvT3NSltjUKgddLiW3gdknl0d/hN/BKi7lczX9FxPFGEwApUkMIa7E8Sevr6cXNFSBD9PmVQ/GDxKx7OLywaqdECc5wCrxcWXeH9FWmKLEx3ed3/VXk/DFPjjMIrz8nITZPWGOLDd9oTNKJPotvcho35acCkxFOj3Z9fJmlGNVkBea4rriJru1aw6Y/2l9JZjVI9r03Fot2Cjoxh1PjKxXDjgzUtQJDpqXjx7jCsee7GB1sU1T7b2RZhmgc7/jYTsaq0RRSbeObc8tJYBwYsZ5hUNDezH97TObGGhfp3QWJ28Tj/TtZdMMb0Y5Kgv4akeqLXlz8rmOBtq4PMX/r1kjyrYdXw4etfAMLuixnl+n9vfnJadUNc2kdL/542VDJygCzTABdQ1srVBC33WflGkpaaJW02r/7+P13A02pb/aKoFwGPIHhHnbcax8fuMF09tg7xkwGoyGfou+PECJxOjcMhuTTMKG2gbpfStsykIRwA5HBdZMK6JvSDXT0JkXe1yKlFTupwA70Us+EVXVfidp3wsBuB3Y/uB4aGH11k9YMg4J5jWOHKKsncZ2lEn5xh0PCESKWSZJkE1YwrDqW+C/cH+h5Zz3t/8NCp4yl7cU2vsTbfly/Q0Q0zjfUkEduwlMjgaIDrDFNay6z2Q304ei8YmSTcOTHOqFsaD9TQY6GPJj/2lRlMQW1ln7TPoq9AHw+r2sJou+SI2zt0veZWCAaHj4C7S0+IFZO7ag/T1/BHCSspX1nqtAw1+sOvUyUr/y9eWLQyV5iGulIcoPRwdi+WAtubEiRLfaLEseA5moKlGPTB2e05u8vzxkBvnNezmxZiMYgWXWcQn8wovdTfYZm68xeDDeKyCIn+2sTtZM+HDG4GyGRh8LGmmU/FXCI940Os8W925HyspMnFVHOk/Lmr4ZBGp75NP0LIda+pUDfxWMRnMFN/ATH7O1TNxjFW4OpqboKfWCfoLsOoY6DKao3UlorR9DnRUuVbjRFm7uyM9ZGg8MxtkaUE8qCx1zZklkpX/ZJcNcOJjpEwbxt8+PQCwjr4FIOQgDeWOannM2DyV35fhKwgOa2qNcZnE78vgq++M/yrl9PpJrnev8X0d/ib4PAPaDAs3qUStyzcCpfsU1zTVoJkIBLYvBDYsvjyKsK2tu736JV36QO6xb+vLqed38B9v97SQA67t+IYw3ocSPY0jCDCnpNVtOq+vUVW9J2C0cBYpiLFKGDVC+iFzXX5FgxuobGmZggL9He+7IrleCRA27bM6A1vlPMdp0bPRQHFfMX2rQ+P5UvqL3Yfx5TS6vf+U5I1P0ETf0HQWIplZ8TzRo5LVqirRbEFz6BdvP8mmi3RfmkNmFRWX6FM7DYej0Kwc7c3+A+evQ7jE/9SGKqp43LSD+PwCiWC17kvsLbnq6C9lbBhvF5hMV8tZbGhZAThOlM+NGQAcJMlWIorPMTrs+0gK8/VJQHDEOa5eUSrPHvSHaEb2RCi0sPpMKDgJHEt62zWy2zl0DicH1+T2wft3O5IsQJsTZq+WyOdkFnsBrrvz7YNml9VL9jjENg5HBfX8x1lJ1IJ31BWPjOTbA8Sq1km6a2MLcVtj9Xh9LjXJtVZznD4AiT7yEQgWBQf+06jFLnVD4gw99qk3/EUQj0dYSXF46cQzVM6gG1XvfZ1L/2yjyn5XXxRurUFmL8XlhDalNWBzj3JsAIaWLK9bAdC+wVDu+X/+gJyQOd9DuVhgjisq5309Jr0jJsGZ4L6whkOSO9sBRW0vG30pa6MqUWg3o6mjgyN86SJDW1wUB2CH+ExZr5cQC5cpvACmwuxgiblNkhyK0DDhhSV5ZYGMGBBYsf9J7/dDc3B4m3D8HqTETyOMWurzxFN4P2L+u+4/tKrBwM+uu+f6u3BMs6cfyI6rm3Us8RZ3y8lKRb0ZOtfR6Z1OuhjxDoWiZPvq7LVseysX6RqlVvkatrKvGg2ekDEliOWkCZRQla5iNeNl+yEFINuBsoEB4Lx2BICR4k+Zy42+EL4T8YG+jjUpVmhFO45SAa5ffKj//6Ii9PgJ3LUVL1GC3FhfGsl/ls3k0RxOjX0s0EWHIHg88TUXeS631owKbAV8Btjx6WvYh59t2yMnWhVWuWqQRhpJYiJYgNA5MQ8RF5Z15tqWLzTZk1P0jhX61x7PNFfTWYjx7Pt92zBbuMxlarc2f7oG8cqGdn6i6hQ+gfBnjsuv/wQmQEPQQli2KUzRAHNGcfJ9mGlo6jXlogh2nslPEp6c20JRyohrhQCIi/PEzn/fQJ2YHeDlMhrcrFfc+jYSDL+7az+yqQczZIAPnmoBkmXO1wBOl5pDoi5jmsxk2emH343Dzun/b6fBcCtQ7J9nEFJbUVMXIKltlSW554+btr/N9NDTFhj6UkduV6oNa4gfhx+klQZGZLQwvB/RHt1wXN//3YnrkWIYBHAh7Sv0KoXfO4LJVnndjCsRirIwzTACUp57BkjdyXDrXzZRmXi9PbtFz9c9S7VVQ1R1/8LT3b6Rqplz/cPv6TeYUujd34lsL/KEe3LXnM+I5hB0Vx+NtlK5dtbumKp8ZFJEybKrsvnqJMRapMbteTQ5UiFHSUaJAbJrZFwrOd58NJupxCJjiRSUaVJ+rkyASF+O+tF8qzE7Q6Q2aswJAztXh0Kt4eJAtzWmfTsL9jX+sXR37tsDkXbYiQVLQaiuHevXVp1sygqMneaflptZhcBAfPRMN68pwTNpxh5I04kvMLYWzdnmefUq0FFwvEhXf2EeMARcLKqwxir4fPp6wvMTOg4COczzsI4NOAI+0b/mGkR11ko+XAfh7aXHi4OKOTnxvCUUuoIFZ8JLG9IS2BCqwWoNhgr5x8vOuxVwQfghlT+39kQN3U+1zRZE8uKuASS0ymGC71K/rBtz2eBmveWrs95LFuYILbcPqEJsgawPI/FcAc9WkTg5650aFFtALt0oG4gmiDJp0IpZOKSf+KgFlpgSw1sGKecKhMngOMSBWoH3WCIL1/yBrG7BVvRzm+taHFsuSYnmI5GMIH6KdHGWgFlpkPqjVwvp5foLPjgnSvJZ2AmcxV+Ct2Oz0ICmnewjuyoYPwS0FLAR2KIzCw9TSh9PkVA/YxIHPhNcaFCj/9i0MwKOCHmVYFc6AzkxN5RqxQMBq01MxeCbmf1eUVwXZXlmN7aC5v1F12QzrDQMgGTkG7GmzFGzU++SlggFW+FIG97VSceOLXlYGJlWjnWfpH/jjGq3ZfGeh2vlU7OhCNY6KZ8eTI3VCSHFuJMQVEUNHKRi3K4GjvUowwTpMPd5EjrGDJGH22bjElDsQB4zMLGkHsdF0ZYwBz7ucg32Cmz84imExdWcTtubglXxr03YQnaAfeUa70Z7e8dQddtzHdXDQat2MJ8qbEBdfFJHdm8OWCaLLaYncAGq0OwVdsXoGFbLFg2KZeZfGytPyAsDMoZxLLrm2/HYJztOh3qHbB0Fj0Be4a6oz7/AGpzfDc0Jv/HwZqYDYe2XaogO51qAYS21GaO2zsU7mxMnNF31xo8/TNcdh4sCZnTKLRURpRSK8Npw68VCj3Wyez7V1iXDnqmVGkoB+1prjVxIs2qWEmjyx/7nNN4aXHXmkdgWidkvB51hOf6Zp7Bz+e5Io4AKDSP8pyvUHJPgMzZ2VL8TQIb68oCsYO9SNm7E881zPV+q0ZTBLcRcgpxnmKsOjUDrANaGHWXIvsjV2T7jPMVL+apaPpZKyfH2JcZfLpcgOofl4qSPzjcAdM5Wd3O2z6Su9qTid0pPgbc3628ippb3XCBZCu07QTQwmIPq8kneBbxYjMfJ23lSTXZYMO8xJleWqvrWKZ3HUespbxSVkr1ZGkLzKl9ZMvWRJhIG0P4Cs/XxYl4Xax0OdYUTQDulEqE4dELAdHi9w+UmzFDdMw5X1ioygzLSEnGiqhR2fzfGL4OPffV4NoPQaGmBU56Sso7m8153EL6LJCWcE8s2gDEdCIPyG+9l/JNLpK8yRpls8ChLvFhx7Qisxt0d4gBLSbbYscRvovjJaDDAyPKR0ufblA8N0a0N5nKDlr9prtzLPZYADwz9Z6gLvW022e/ZHtfwrUi8m4GSvrdvQNhQb/Y1URs44JFHnbViLKK44n05tXIRLijn0HNhkOR3qX1rsOHN6ymaVF27tUjzrgFGzsfE6wU6dL1HrHc1YN6eN14+1+m+3vFCCTJqVIvWYYdDfbn4dm29Sth8SKnDuCwO9olZ5sSmUfng/R/8YewQQmGuoyW7DMeBMc7aoDj2MfWV7m99JSHnJARV8zu3gHQnWWLro62iRNcBrTBrrCaZRE6wnOU4xGBExCx+CqKpvlrjx+H77fCB5zdvkUrM/OSrGHKbv7t5Dfl7BHPLRdc2ECM4h3lfWZIOA++aqEBI1YuH2aQ0UCxHOwm99xkLHHyWu8zx5oShtF8fyHAlGqdsAe8LAYNOpVO1pqdc5V6KxWPpFjewSR/mY5pg44Ze/5x8HHXqV009gIXoQuDakZBlCOn16WS3R8SyYpoUd3gQupsRCdnIZpTlBWl/7I/1JovU7LqNlnosDesvdrGe3enD+KsOFTTm7EYPXHVVfmEi58SCEZOA1B4LvfNw3cLPC39v03jd20TzJ0U/TenytXYLnDRi68NmnoPmQwM6ljVrhMa4y41zndJrPewrlakrN4Ja3366CbmFgB9QuRfUL7AriCkUamv99vGf0eVU3ElSgb4ZPfF9NNBbEVK49h3XpThdakDS3bQ7PBmRpGGQfCexxuDhe39VjD8wLDPRRCV8vfKN/GakDSjAMpN1ya8BfuS5gZf+9aS0ZKIRDcyGuYbzwT3J7KPS4NqBMmtCFIL5I4BPpFEFUJhuiTYWXCznxCD0FzFAZF61WiFV0IvWMWDvHJSPHQ8kT3OdJTT/buFk5GgmiY4jUYme0ZHu0rqSuGLnTf0+uj/VCVAsqgc2fFV0XwLK2VM3iEjzxE/2YcWFFhiSxzKxAUr7WR/qwgIH4hc8nEQV2LaJeCFHuQFREx/1szdSGb1aWXKxjM8yU3Q2LvAsrV749Ns2u3NIG9uv80Gaq1C4vbyltbaxt0ooePewTPoIZGqa7MVIc/AV4xgcMwFn8ycjiUuKDjIZcaQXV/R92WwlThZHdJCa8yEVJsPbezyxKOX+zppeEtMxLMNds0A+IvzpXlzUke0SjJBZ2XIPjosxOm4TvMi3TKIdbHdUjzxe/0rVdde1VMH5ZCASjKwwP528mSkVcdUJYXM0jLV2pf5A+QvYch74rPTDdFx/SNPrUdhTTflnWGskcuFYNwNHpNi17LPCDVRL7VwHOv80o9/2Ymoc0x+fXH/KBUMxSrouF3M+f6f/eRI8HGH29FMCc1LhOkJAogBJEjdqAKfkTqMV3t6SVpDXX50qsM38ieAP5isPuHSP8j2+3Djw9URECC7FEw94YbXVBEJhyNKv1cJk7qfY7MOxNV1FNqqoHF/tk0YjO4imrqHHSldAshRCYpNMOf1TpshHbjlHELDUtNYOd1JjWiBi9pVX6CqiB6PP3rI17lKjgop+QHIt1F5MLh4vxgbrP0BDtLosQ4sE2F4hC2YJNm+VD7cOVQ1xCWSY7SiDGUNwrFki1OMulvgV3DWi1qRMSwoikHor0bIftlCnwmLe9W9BF4mRRUWlpN/C5J96rnxigHegohBVTzwgHC8pSh7faks2Po5WODXx803MFJR2mWbAlj03yJKVwnLTqs7UlRI6/wDaO1RAzfhZeltfTF8RCLa2pLXhyP7x++jnXl/bBNU10eQYLBQXxSUR7YOBmciSLtCQgPUDSBdHaD2mB5YggvlAjYNcR/z1IZXu5ZL3xEk7wOrRS4drtJH6Q1nONioKwqBv7DF6BbGUqYW/bmsb6++H3idrTYaEaCxdAPfcPyqfQui8fJ6OQwDzs+V9rfnitqEt8GmAemETOTv+Kgfs8kHz3v2QX4wV3PtctPYeDIT2GhV46vGHeSESsougS2jlsqjEVLMt7Ablhvq8zo0eSEQXLku3/xK5PeSZPpw6dbnZ726C7sAgpLVmxmGdFGjjBKdUm08OoKY2bOWZNR6gaN/RDDGxP42zeCiUyVsejGwty+Dh4AssORU8/VsEFZsT8+nOxKrdKi8fLg/wgt+FmHvLurYg/3bRj7S9K3yQ38q8WUHKgXwILpHW4kliwOnpKPKVQ/ExMoEcGkVQlANdAjR+OMvJ4aBlVShcFc5ZemTFxIRy2q7Nq1CbeZb8937MmAz/FvogLZ+euiN29rWCI3ZMsw2RsGBI8HEVIn+4kFX5amtKKXzRMGBqzmUsGD4opv96rt7xtdu0VLlV8/IKfs1OiFdqUMv14Je1LIJKD0O5xv4kuIRZtcixDDSOuwuIJOTvarAJlwc6y8pXM6N7JhyGEnj6/Kmou00n3kjjbetXMUN/aoP0Mzrf2zh0CGlOm0dUTIJ5AOuPTXqrsUExpjYtovG9DjU9UwynjoZGkwEPUY3VcwuMbT1lQHQHLok9gzbH/P/wu2avXOtnnemNET2rT4yTiGEaRfsZazl9IPPnH9Hu2w45xxgO6iL5MSk7gjmlovl3ryIw+nwEUMRkBDnpSULHBAqNa6DZ+Pl6AcLn2n1r7ZbvVCmGtPMH9v05IpLEVu2YC8ykL+hYtbxycIb659rWb1leSb8hV6ortbkhpxixu/QdU5fcd4K0nakCI5KLKTeMjr6GJGn58QJfI2Xn5LWUWAwwiJvA8U1reFqQTobIaCr1eYHRUcR1vn5XoBxoLfiWO03+jS+rap3uhYckF04V1AiFJelMNya2PN/x0ugmGiCr/3Q3glv96tSlE+rkyAsw5lfV/vn/YRbpL15mElJeGEVXgYv5L2jAMm+6Dz9WetKC0nz/KZCSfuWGyyzHNbSWMb2kevFf1gzmSYms/HYgHW8Cn0Vpk2ctpFFhhGP61+YOpS0nM/+98p+6ayobNRLx3XWz8KlLiRd3VErm5RMUHpFUhDtMqGhQTNddyVOwYq6eHzeb+gMckBgd/mboZ1an6X94xTyuKHUBKVPVWKL8hjiGL5qIl4geFU48l5P8XTYsKRWjXlvQ81p6pIpWfQ76eP3khH8hMlcrXbJJyULjb8ZbL7QrbCvrnxaWN/isF437WzucZCpvb6XUXsxfvqmrIhj8e3XWqpBnkO06NDbq30sIJS0UzHxuIzXB7ULnqy5VBtytc6w4rQxrhmbgnCqHV0c2BbFS1tLQPfLWfvdnyEfo2oh2xQPjl8A1x4b/nrLpLXHAu1JwFg0TSFUBfnSGirHcHWNYYJC/VSmvKmdDmQe1+xvyfoWw+uLcEJ++WkL2YfXmhrKuugCWeDuU1hGIa3xzTyT0yfDHQYPJ6aFSK6spsJbgRBMZJ9enrHz6BpowHXCVyf/c9IdshJHwA3vgjTLp6CmSX/7CrruvLxPtkjFvfqg6sxONjFiecywSkJpSGlvICvI7+NQ3HMLKfyS+yPVFarNMtoy24i8Yaw6KZyt7GKRtNpuq8heOLREnAnOBuC1m6sM6LP5lyHFhJdkySAEN3dB4bW4uL8Rdzvzg61hlesufrUUBWXg6VLBQFz9H74VPmZT+91Gcdmu0PYGvzqJ1SICgR0j1oHk+8yTfAce38ZnXlwBADyHaBBNmNDqRhFnEJldrB928lItp3nvfEWVvkZj4bhHN6NGq3FDRG+e9aYjScEab5sqWv1emHQqpr/8vIIsXYVQvFebuzcBNPDWnkJ+Vvpqrkm+ag8pZHmc46Mia09xRYasrZyRpnQNtzSJ3CxpiH8JFXjIibjbnWBbQ1GGwRkXeLS4w4+3FNvlPcyQCS4GpinAv459uaTrPgquVO20UM4cELFj6zxdgzJ6SP9aDJdTIf5EiEeDW6Fb8Hfg+FZNPXXe17dkCWWRlV6+dvfnegu366DttGnFQN3/0mcQp0WxJ7pPMTINZZHRrHkAgUDAV/RRhcqvo0YBYLtXccn/ZnfdyP1tvS1X8iufqSwkyWPXNrJbX2seiAA3S+SGZWfClq/vg6u/Jv55stfIBamwUYeF1keWeRwp/CIOzE0eW849gvvWCvi7tBeAcB5FsfgqvhkrHfTVO+V3AH9Mp4pmOfvsDu/4AVMgc/djryT+fhhKVolTmmxhq1asM76x+L+hF7oaIsz6M8qN/z3HExMYu3S880ex5pzHu1i2dhqSBvXAi4Gwp6FDspd16BFuQINEF31yM+AmPRE7UP6iA4N4CFYIJpGEzAYgMcXi2FDtvr4D6+N34URXeNDZ6JQD4PVNabLMJ9yv43rO5Mr1lFlU4Ok+GTfw4NgOT4sBtsrd84VPTh6ufMrZKswh/OhElarNmI9/QjJFd84FvotpEO4uUdpeYmljPYqhwfG+5mQiqhYaJwtGkpeAIetRTTfuj1COHjy6mL6kGlIbsSSha8FHEVWzA2LGLYYEp4oSyF0rD9EPsR/aJTfeEpI1uktXVqqDT5sPUnhlWNCAHl7BQQ3QKAAkDrozB0Z4BpG0AFw3zN3krbz3imNymlP048qOXfSU7+QaWj8dwzvIyw97u6KzIu8xy/VHv8FUa2er4OVJ7e4ndkkHIw5GlI0x1Ie+c04JhnuVSyW7bmZw6Ldat9omwNO1fEEtnzlRHGu5agXe6Cr2K1cYxFTiX/sRHxKvNCnB57WX/Cuo0KvyiW//SWoswC8DsJGy/lfhqpkQQvLeWXsnqJWJLn0S8rx41Y+Fn5nfcFPizvxIK6wW7vl4T+2PC90y4T47itC1bXTMuGRCX+YG/p6LAvaDTuczva4Vyu0LrRqDWweUajaJCOPhlhFDpDw8AnP0F1g6+DRJiTSWDiN4vBa0Y8OkKiUWCEByaa7ljvAo/9UN6lP/TbDF6/hNfP+WpNQ1OOjJ4/TleBmtYkDLYYk/ioGx+mdoU7miWbXlVo4nlcvsiIzoAxFcNpeI4dtD4pZwv0lvK4nrWzhC1OFkRvBBozCokZdS+TZsSNVMOkpVDhCBbiQ6Rg9IG5ytPJtvlKgXekxhGRi0j47iHJZ0+vBE/R6QEnFITZ0LfhG5lLfz1lc13nJPuxGBfwYXzaKampnhc2t+vbNkip6VIxM64eymoKzmgSZZbNKDRfxsbVutecwmrrSHjCih8GJ6P4PMl/nccG8fdziC38HAm0kNhr5F/g9XBSOlnDWf267r0AutBhMxmccky21rZ0nRGhiEkSr+sxoW9y3lkuNHicvm7aSnwY8cYqVxOS5wsmDCSZ6dp5p7lEvbzab75ddTLHGyzeN0J/skPrFWKJU8qvN8KVsj5Auu0YI/03mQ0r/l9YkF5gVMntiaRYdjLgfsgBdJ045PRFuv413H2rGkfRkwKR9iF9WTAKpQTQYFFARA5Do2x8Zn7+/itpwyjCuwK5CD7A43peIqSn53Xi+dzJTKmd6z8XcVMhKlGCz2BPh52E7mftKW7tPc2L9mchAxUGYj+ac+Usn0Xfu2u6uYaoc0XAbWBCLVV19mf1jRiCNK8sw0VIK9F3G4LoDdkv1lj6Jew3TXV1kLj4W5G6RxT1Gu5nfBUsmq4lc6gVmlWeWDPjj9jeoswRWOIVLZmggOiEZz5mOElJ4dvxF5QRCz02eCQ3G2b4KsCCVuHYjPX9Io848a7pKY4EFsNUzLZUND3LEgwb73Wa7jmKQNJ8tj6eAHds4fPaRxmRLpHrVIlWQXGGwfCeHP1twk5D1MlZDsRCvyU4kPODp52nHM4GBoKkSl1fnjv3PVBfyYLwubhAyhBs4NZkFLVK7SzLW7Ze5bv241JwuDFvGmruSZcdlD8wCykQEVe8/P+WaZASBfNaBp+0lq88Tt9D7PLybfOtUfeltEK9sOUbmqlzmSBIZ79ls7RbkfMFn9BxBZcyW1xj9AHJLUFrQs+Aeh6Z33nz2N0+iruRwMaotp1q+iingPZxDgKdNGzb5/8iHb2CWimDyrFa3aOAC/+iiUC1UUxgczeytlfFEr667QoCNEl+kF6V/wrPt+a22g5046DSjhVKXm4D0uSlVBwADM+yyInZXPfbBoNzINMjwxQrLFMXpHH5tSkmTzLY7H/asFvA/PG0WxWu7kfBZPs7d4ckYP+j+ByDOVb+5rrmCnOfVYa3Ug/EpGAKkMzWOeRFAjfY8CSGuq3OIsdsqOn11rXHFB7Htzhe76xucOjIktdbz8pNiFXHb5twDJPbu5LNbzSsOg1AujGcp3mSglpQNMzy/r3bUVPtyZbDOQblFcHTSVH+p9uL2DPr8QE1x/9Xps0pWlv1+QdDxZRM1WeC3mJT5tZxQzf0ZdxVKanEq+bqUblOm30qsuf+8qCvYEeVG1fudVypHMN/uua2ZD0B/hfsUJ5pfOrDufndQzpEBba4CyfQ0ddGqXEYKhJN4H1qg0sy+/giVszzQ/aHUBvRyzHbeKR9YZEZAPjXp1dmt6fyACtS03QYRmbQLbVC+/WXgeKa/kQqarSq+24rUpRcNBhuv4qNbDGDcbhQoHBuGAvUMnK+wYzwWNy1hDczK9Z6Uhj+/4tyb8t8dWy0t0jXDjwkxHUDXJ0s+II2zo18h+Dm5Tei5FAwxClX+uiJbzb9ox1T1w7/Akhh+QDguDeWKw/L2QwaCP3/246QAVcv99881ysz1zKKhfoH1gBvtKuQmVd4TZqAwGlBK3OA2Eina7wLqVGc5CmhQDFZ9TEe5WtOo73R0D5NPD/aW/N2z2fYbEAvOn2UNIrokA5cWKiKyimYrkFqJO3nEb+rTrNRKiwR4q2SDVeJQ9N+KyMr3VKy6+LjgCN7i+syVHeFPu4edzzir2yR793ARtT2gChMt+bmUw8pr7i9SSrTvJnkdvFWvd6Yo3kujVfoMxT+G5SwHanQF0fFrNgK4FFVn2pgiI5t6nX3qNEwZIN5tEZsHweV9g4gnw0WSKkAgklCjG1rIWzZvfNDKCmNjESrN+EXKmWFDW1SltaEkaZzf1p+1j/zydEEXNuIhERgAYAg3xki8xgw6dUbGD7UEgAV6//6AHdAqzH71wpU/4HXCd3X5DiGO/jHrwEzp6JwBpDNPZD3TLRlYabd7SAF5VQ2SIAQxtP4hIjZMYdNTPoLnmjCahiTUZshlHwZP3LLtVIxtoVsA8IHL6w0Q6Knj+08n99+7MsDSDOQKXs/4/kiMWCQFxCS9NvvuCUnELkaURIu3T3ZiLckPBVArD/AEDmMIFZSRyP6utkJloSomGNhymkuiD95b3bu9TA8TrLwJO8AwAcvZk87gwHiCfDIHhHgmhj2UMnM1MjfdIN7eStRzCVyLLKPvbWH6XXPMXXC2WSFCCMKfzGTs7mBIUQyNIyJd73OvkR2jpcyAKTGx5CN0QuRhVDQWJBVCw2aAL/F6Mf7txYmINqK1HfpMoBJrBoHz9ybPKrBCl/JhVnEhKO+h69QyuSXJfzS8NDTzZ1u5Z9ALqPJwig79TMwz4o9LORFY+OJvLkPjr79eqeaikqFOdDwX6fL0sNu2LZDwMkWN8Zleor1NoRx9nl5OwaLMvbUCEw2ypDt0UaWA+wYtzd7AhT3egBRgDtiG3fjKCqYYO0jkOskwuJbGgCC/Sie0Iov9Nxt/0bVuQR8hTXqQMVSYt23VJEGiPI4X5ARXWx/fa3a8v8pSubx4aknbx43ndGFuqU7tjICF3SBnQ450BNsmVHbENI9xEPq4rqSL7+k+cPdZcWrxUDOnVylhK5eAsoNqIBfhi+Vv2DGMvyatyWcDX8sKWCqZCEDxA34oyHrCyi96a+MaBYQQ3FhzHw9X9lqzqNkBEa95G2zLccxKVeaW4lmX9/do6Dg9H/S6kttVN919NSqkSdOJ9RmEMTWv6+fKnP/1EH+oLPfn5KCPF9+S4CXYRh180USPvh5ft+AtNL9WBcLbMpvthvUH8/hHZG6D+J69Oc8M3KixP5S/rWiVwbanrUuN02AahOQl6VSjuTLVhwKdoI4sE1EHW/Pk/2vFKmhMwz/+l8ooOasnywyJvhnlSDuWAhFkEM36avJm3zOKN4jH8dg+F1WVa8C4fD2T0MxuT1d3RdJMWoY1eJ6e4QWzWmEHjFcRJRfAvMRlvq14L8o2Pcn6BnxhtRdh7VEPctn1Rcbvz9Rj4t75i3kq5H/WHyGL+DXcJWj+95g1qLUm99lFaNUFqgO8gNREftEIGER/nYtrLiOUpcaDyVEUKhZ2e/ZaBpwOzIfs8b+Q+dIfWuekdchivEPiSdhdD2mroZjEP7RJN7+erJVLmVvb+LX+AoRIJLnolBG+uRHRUnQ541iOBEkJqr/0tJezU2SuTUczjs1yBjE2W/ypCx14S9zs7gFn60zlLXjSmLaOZ9n5xj82C0CzadjLUgfnxEfVU9GgsSr3FaG20e51m6AnNXaAFTSbAuyCUjlmdfbRamKycowjE/gciIM0MlSzLL1INV+phwiFuRCzTl4SwWAShUIMmNRiOxXhdnKEBtQCd4iiBo77VjOoXlzL/DyF++exCIMimS/TkD0vhUui2ZVKOKIPuW+B/ezccW/TgajO26QXBHtR8n1NkEP1CKBkqiua5wABghsQs8WjU5xJUf6gaSAhcfHfDdUAcICNcRyaHb+3cKd3cbIoHA47795dsK8RzcX2MtGpYYqR6XsOr1DCEYDfBM9H5Kvrjvi33KHBLbWCdEf/+IZBBrJEkPK3ABDvHuxqsXt8itbqYXsOd8SSQZxgHS+sLoeCz+YdqL6U549kdPe6Yr2JaXIg5lvjZ4XhFHth2EReKMO4VvMHUY1TZV6YlwYOav7Slza+p2uCiyE4pFalu3aKTwTjBSpgus2faRPVvEXUm274cTr0a7zOC30KKhAh1Rbud1Mr51c5ftBzESrleWYauXUChYEe+5F9BzxA6KzI4XxkZm+Q638kDMxwA6xtJygmdkOgIr92sy7GD0wa5jxcriwjhsioe8sq6bMnloU3hysCYYqkUgWbeEVuBT/qnKtIUDLZO6at3NOlHAHfwdsVZmJelM0+1T6l593PAfwj5eVX6PERKXOsu7PpL4wZoPXFKRGcrd98yDeDi0ZgUHaKWxECnigbihjPlD549u5Vch5wI3/h1UuDRojOd7AvlkLNnWNk2thm4bI5EDS1J5onwzQPocE+SqCkEPxnfurIJ20ji+0a37zOZIHVmrwkqQpxD+DepkOLM+FoGNE+xAc1jCBU4fGD+Ilg/jX/z6Lo28tX4RnYc2xQzvU8Af75or1Ijdop0GHxX1qlz3G6Qc/HV/8AJpy7YpbFsBYID4xnb7aZKY8qKkunPpY5ijnTJ/ujINDyrKBCBzrry8Wi25aAUIpj+PkYUZh8snNgV9UmR8Rh5hU3xHWvWSy9lJ3C5JEDcJf7TJ2eB8kGuRbphYgPSRz/Ok5fClmbvdJjSnovm3BcPENACVAI/EcyHGyMoyroR+fZC7s+uzPlD+YbWJyc6fRxDB8gtBLyo8reqcTatkygmp1d/DYlLSDaGzXnlJPVVk+jWM7DSW1DA9MapHDala5IqzF3MTt3/QZrHK1VtPDROKj3sKz6LtH0WJ1ac5mNt/S5g1ebaKiD8/AsPlmJa36Qb86qBTKnVZkoaQsq2svgOe48ShD7geNPjCKPKYanAqAckrk2qVn7KUJsM8wHSst1NtXljTHK+OdyyjqEL4LbZz4044+ke//IQQGeP80pceEtBR5VoxElBNyMFd1Rg4aWEQq5VnRkEopIJU1pV2cLE/mGhQar/XVjBU4omvGxDixW/uk8CyESPkY6UqEUxsVwg0/nUbU8UAGcMLRBoWooeMILBD+2wR63e6p9LAsj2dPxJbrNf8OzjgmUO8mZElENpEdf8Y5qpiusMl2LVP6ryDP9gTbyh6o1og/7510CaTbY8Hw+aXPDRyFBK+n+zYA0aWYp+w6hFECtXVrV4qpO69p2w5Qq10q+oUFbEq209BoO2/NVrFO3Ls2CyJ1nbNK63p1Ut1Q34tg1+NF1ssys6oXQvCLBTo7P4VF3IQsGGKJWoNCvKCu9x9kV/KnGwKxpmMQ/qQ0ALmPq7br9TPpVR5smEejul4xua6cA+jn7UsS6FP0W9zLtGkkv34KVsfQpZT3uJ50wrZ7697TB2eWMN6jwcb1ehXEZEs+KiNk/H2+0fzXGzyxDUdJ6RfceQD3s6osnGp/1NVFV+bLQ2kvpfg6r3vilyRdqfoAwYbUOfeUw1AbmpzYH/E5X+gdXbSs5e7bLnkgzusMtF53uTkK2+rsJDfDJ4fNbZfOC8X/d/fjd6jABFfsq53EebRSKj/JC9HsjsMzMA4qKU9oANHQny47Hs4ZzZfuB1sQo0/fTX9dA6lFFeulDrZQJB+Ns+7cfxsX94KUGC6ERrHbuOLBygjJWpaGAYPhYNa9u61lea2cEFU2OXc6qaw0MJmjytggLXkyWKyk+qk6TokTXAqY8EOqy+9IDMJ9w5/VHQaAf8Q1/56Dxtf4ke2+3YTBfRiFs1TmUps0KJl+zG4pdJPEkUHKyt2XiFN1M0XK6Fijfnhz7XVxDADxn2sxxz015ADRip6PneDQAn8tBxjG4t8r5yDBi1lPFldj3UlK7BXxtPJp663TZBqYcrkVmzgGdOG3C0wSbNE4EJhRx1MZ8zh274iqUPZ/6/dZ/b60CInIHQmno5YRlBljMctK49rYzn587DmMzbCpnIPLdFpHyCUpEkhJdpNDzoo1c8i9w0p2tEMlmsmb9xksoDSPoCSH5EUvoyunNB7uWjZXbEnIUCb25SotZ1rmT7b+PRk+cg59o0ZVzuL+aSz7triy40m2INyGnfqwz7g0u3P43dXkcvhdf9SfMRFQD1JUompZ1/A0UheAeVurDF0ERGfLIMWFZaytjvSmPzPJS7VCTrdzcfc/ti+q7/sLZyFS+BhXzt5GCeYgb0JAU7PlG0/OiKKCNlkTP/gaYxNGuxaJim312o5vo/mcuvvgC6j7wXaSfHrtOdkZEub+UqB/IwaaTtNuwlffbkgyg0LMBkIeL6Zzt9MSzOpXedeDjqJFOl2RKP1tZKfLNMF9LhIWv1Yn46NjA8MoBz9r+/J1w8P/p+vZTkWeDFOmVIFtGrHXekprzywr1p+sqVRTNxAef/wsPxylPdzxiVnrQabSyL5Bvvi+rx6MHYsInlx+DTGBkZnLKB0xE+aPVrbIZ2P8MBZL+ENdxbLmpd7lXvTdzb88jEewcuO/Yi0TnY1qnPpZJQuHj5fnRZDx7tNOsi8TiVvsoVl2wxkCs45P00N/UWRss2MVAoLF/u3zoXxi9iGwGV2eOzjOpxMhzVKtm4F6Os8lvu2fdchOAWDed5ZE3/L/fx8xg7NUx6H+W97/X2yaYJ2FHK56LQQfyLq3XFEJzO6WPtvB3+sRPDEC+iDjW5ebqS9T1w7K7Ns04Qaq4trGwdHy7tUUnXC/lHDqowdhR5pTzFwgb0BiqKgbB/Ne1cpYF4HqtD39Zog6bEBLs21q6Y/neWZaeCpjkvFtmh+BzzPlUfeJxXaJRX0165ET4FesC0Eit/iOYR6zo+EmsnpsNMeBaTD0xYPZU6MjPzVIgQALfrxbuABP/uF6jtCMY1j57wJcMPwbZqCJvAfAor8obCE1cFQf9ImaCMVMvYcc53oSrsEQ0d7H5YarlL8mATSMai+Ve3hERcAitkfSr5PrdofJm8yJoeFBAkubMx5mI/LUTq057tOxxLw3iumtgERAj/c68kbeg4q5r401UP0/jOUF1MhOjIErfwiVpgMQJravtg9Pn38HVr9wAN/5w7PdcHBEHkdYstBQmqnJX5vHl6wDLSbKAgdZhhcdWe212B5qKYIJls+5zWXnF3OnWt5Ez8tgdzsCswV21Klu/qfZ+m5chUrKrMSbXYfFlpnnFLeYEI8w3ZgEnyDEYkPc16G1l0rUJv5tyI5Vtw7yE0hx+RQUS23+Aad3wKKpKRsh5pg82uOe9fluZPL/8lrN0m2B59fGJ+Bkw29iwqH0Ml4pTCnwWm8WdQDXU33dFFAOmFvNHaW5Fh6/ezICYKI/bH6uR3LehqLc8LA8z8sAU/yFKoWSPGz05/bA7uqp77kLV1DloZ9Adrcp3pDGkzDNwLdc2edUjib3e3oBBKKCsKoNtF9k51BOv7/iFfTtydWRCskpX6ZiumgY5aXUojGtQIwd0Vs0WumfU5NkoMfcaI+pwowBkQn+rkkBrRt8EerTLbiurRy/7CAaS3SiKRr4ljFrj007tJaDq7K6r1N/aCfpZvulkGEBry+A7LL0aVDm7feQhxrnp8C2SkzNn7Pa8PmW+aRJ1j3BSHGQdm2qZGvgxZfN2ELybeS/6JWfGsp3DSezdTT8XkE9xoRutElHk7eWThGdBdCHvZzwJTXstHrKjNMDqhBQeHXwTnwApKMkQz7r9fiKV2pQHXu4OU+AsOeyugK4Onh+ZJQFmlkA7L1h8+L2iCchz/0KsUMC4+0zS09AapUAbD8LNEIoObFDw5a87Ukfo+/uj75sMmB3yM1tj+j/8IseYU6OLg5OVo1pw/6gWIyA21bstiwb4TN7c6NdrKc0MCxdaYDXjhsX4PR9Clm/8hMAS2ywEgWEs9SIwM22LJYgG89oquVVt4oYdPvOqr07EvEEVtRgNz+Yc8UmIPmb2JrFxMBy1ep62jtS5lPr6pfy691cq0V+QNISYj+Qn10hONE6U3Fr4sCBU9oKmeGDzWcJCaSa2wlo6S0bQsCQAyodnxswMEGjUohbtOetnRhOh/iYxFoz0h2dhYAGM5FmBjJF3hC1YhzJPWEhukP+9Sx8jmOqJAnGTJlX2jBbnlfeyMX4e4Wqt7zBINrAQGtbVFXMMQc3SI6HookcqdZK3fjihXiVxZpnob//RwtuHv7F/0mnuOo9I3INubq9yyCXhpKz+TI22QitRI2Vh0F0uNC7iwFnIYKG/8SHXDIK8goHECajP38lKpm7nn/lcPVpAKAUuIiiMGSytdHpytIE0jWF2QjYkhsB8VIRUP58PpUubSgRzoq73+niriI4EA66pSVD1BtqL3jly0iavMugk4fCgnSZCqSvBqKq0O5f3g0F/4I3w/1Tg+aKFQ+LjObj1+CT6aQUK2oTVuyxaBht09gDLdGrYMShS5KhA+vxImZHG6bzJXVaLJ40/HMyemO6UPBBlKK/uj7Wv6JMau1qgeSKPT8tMTkc/ojzJ9dGhT3Lu256PyU32g0V7LZkEOO/BJuPNDe+LWjwzFE6fdAzkLOc+s4KPlM3Z3ZhKaAIVHdGjJ1ubCR8dEO32ov3R0vri7aCQAGrfk5JQNBAYzW+XZ/43YeIcEuAqXRDfgIIOV9tL9z+DDeudDO+IbRWKT4zBDLHLwC9whrY4MDLPpkLR4skqzs0ctruMdB58rxyISjjMQwPHOBP0jaKiSrzeBUIQGgWaBN8aG5TalzdHBMSHEh7enn61byzyBcQ7gYSszB8x2YexkhA2nAPUt71TJi6oB9UhC9mDWwfkBRVrkLaqjG+ZuHH+/4XGOQstJwNV2mk5FHr2LIHsT9ffwn0LdTBz3fMwPvHgwUIfpbtcidYuBh83zGsbeRCuUWOKJpBPGjHdMaYijLGMIQTXT/NiwnyTIZc3DhKbd5wAxjnSewq0IGUCFi+++LWznqMtfl4Vcp3FKddd0zEFe4mpPOuxoGAVUkiTXfyCn1CcOXiRZzHNgtLkTBxUiKrXtypJWObH4E0RGsHfJN4LXlVv5aZKBHDccT4nBAXzKG9uKSfhYlxiJFNEnMH0/uieYR685OQNHV5UuDCHTahNNR5SolwfdcTCLUc4f4J7iZGlQJCx8oJn1Mnz6Bw5317RjJDBJxhqUDUMptgJVvlebu+gn/XTYpU12sorFj6BKUOw2Dgb3xZdDvp3s2vwlSqQAmaewysTsXm4MjdFIaeq9wYWMt5qybFNXFDngMx4UXC4+gUrgC6h6aU+8TAM2NLAA6CZcLK6I+Ko68LLpzMoybbVS7uYznCkEinhFgKriKo3jVy1y5AsbqMLSTeYt4Yd6r4u14Htv+Aa1Ad4kekK44/1JBkqWqDA2RfQj5PUgf3So2ARB2fpkbGsDf3cNtkAMfVpKU0SbKcsvPAe8pErGH0oQKRkF+ZKvlM06nziGQ4MrGE+AmnmtIp5NilliDm4/OPFTEEld7cHNJLd+bIKR2id6mTwIxR8DmZme10aOJ71hrZNEnC8UkaZb0K3SyNwz1KS7z9LEJDPzMv2XRbC4lbaC4wAjSoz0nqku2bVvGIBtIU1SANO2oaIJgg7JlbwoJRTmFY0RuyirspZu4pmEKG3Ja8Tv45YuKmCRXW/w0npd9oP2MBaSjTW0Z5G3ErHmYTIOl0My99uBTp9qOzkJDpN79Cv+mT39GDDnfQflt/cKfX6YdPmo29yOUIrimqdTYL8rruHL34acxKOqaz5kBq/e2x5JrYacggEX3n1xSnPwzmsm0F7P92Hq0cRi2MgahENW/2xIBkokBPujGPnsSti92lOo4G/Ly1g0L39PWMa/nMivNp1psPMMdjMGRSSRWsMTgxtdx9n5+pbCqSpQwruoqK3pYcEENKvVpOFPHfR2a2siQilbiHBxmq/CODWJ7N9T4GdU5oZkV948mx3Amd10PsJsqfu8nso4+/ipBf7/JEM5GtAUdau6YsiMIfAC8kzWBW8Imjh+FNPeiYCf7EuENxBzFxWYO8zAlz1g9OUtWxsjoQ73PFcCJ2qbfUUmGkh3u0FXUbgjdMmfgRaMl+2pF7+zrzkk4yXrVCAmk5jHR1Phhm4wP7geGLJb6NsJ1ICXlJtXb/im6Q2e0uTnob+Vn+DmcUNHHutdnI2CcWI1GeQ3Lg9vFetfFSHTyqc4N2G+txN6HfVruPU67w0odEYSPoxqB9iKHeDMkYRSEME0BLQYDlY2oN2P572cGGRxVuM141mYmMw6dAO7yR7ZXj9R9Nt2JShKQEbsz6/YzRm7VlErzSb2FwpLscXDB6ae1VwdXhxgavbTEfDIRy+qLheDu03cPxOqAQOgB5gl+d5tC7sSNHUg8TUzD8+Re4HCnCc/Li+bkbLCPtzaVD83e5KEGfYffIG7IALjFWlCFBacj++hh4S3o+x3m/BtkSVhRt7RTTUuQSopwZe1ABnSYtHvXeclIX79+kzwgexymZzc4LSdeyouSjXQTRa9Dx4J2QF8Pozth0jHyIFuG8YfYPZnKIDFYgmKitZTsGCbxIAbFJdtkIh9A9HTg/6CA7Ge68SidUF0J4Gy7isrUyyb+G+q3Hoq2uleSs+NgLQ0BICInp+tizfvuhonlwySruItV256bUsVxpDFnz5Lo4VeufbjMIjT5rzw1xUM6kHSOmJD3eMzvcGNKjdEqkSjVYIUqqRZ83oQhrbt/vYz6SHrSXNilaRq3dhWJhdLztBHXmTHYpUEg8yci7f7jQeAmdgutUcxBZHX4ry3rgSJET7cuUvNrYgzUUllYlYvBwUxjshTgqe243HTJ1bhdKwmsLO8bHGOh0TSYgkF5bqcAuPHMU5OJlps+sBqdQOJuTfnui8qu8+G6+FVyFAVEs9ry2FatC5oTxnmHCfFefu3lhsxf5Cmd2zQpd/Y/IlHq/5JdhUxClRM9uP/6qgd4+kq+Z+9pj2Wv0tv2uGx+a6Aas4U8oAtyI89tdmJqvrHS6hZtooUZOQKuUpbDuy5k+MfnoWnnJ1NQq/VDChKoYVcY+n0BfH/sfA9tw/h/+SAoXaGfGdQjMw6MrFBl7mjEzM1Gj7OqAEQOX5090XJPi4ugybiugfq1sEQhgZR7rV89cHCz11lG+TJvRP2r4RF6IizplnBE8RxggAqjubFfK0pCaKBRy91hn2UBbz0FxM5kCLMWSSNijA4gi8cUoxM1Szf/Da+1aFfAjDtoyduxB7nG8gSGbirZlq81ayudaRLVAza3wrk+jlBN8vc0Tp1srCRZ/Q5W5XJFSshJjwlsYAb6Cux4RVUGmglgzIsMmV1iXFcJIz4d68/rTvTslFvb7qgA0hsEwatTk2pBMS8vWMF4iJOIelX1gmu/MNAwCGIMHXnMFGD2PhlcMqQmyE4WEMH4Hkkhb0AodjjXMhOiJJcmtbR3JfGh5o9gMFZcveyFqbCcqmdvMs+ACpKiIZgFX2HUkMPOLNR/EQpuDhY7/DKaQ6j9L43WhOpfuAm2M2UKNvelMUl5efFCGxdEQkWmProdh+K4ubvXcRBgJ2+jvNlDNSWlxmVIuQFUcoOCYfp9tW3YD8WaK5prVtpAxF4z7nIB7Uyr9ihPb46COChGCdVdecsR2AZO/cWMtcSeBadnBdN++jm4pw4DvaUECA9iG9HRzbYgZrfyM3B5bERJbmYHHvqsps3uMB005Uur+zZmdwlNkXrPNqIN8cYwUfABsXSu3bCwtHGIUJs6fPhWWDmC079XijZU9mgmlwcPTwC0eMy1v5Y7QoNcS0iKKUE1y92p9aicVeIn0/w151V6aEJ+4T9C3kmvsAxBsN52ItO86n0S2teymWOOQE+A8650eneGcILjP8XPeMzjrCidGbWw6m3R59ibYaLWKrGMsK1+WSZoRuo1a8rqUwo2oiA6YNiT8bnVbVQPZyR3tuLLhX5c5uRKF9cv5EP48HERlQnxtan/5seKEDorNN8RZJf84cv0HXN0UPH7iQvcsj2YydAzslUdy3ZPX6TqOHuN/miQjA09xw91KODp6gLBPCiBHpObPR8o874Em832CPyCq8l5MBW/4yN0H/gkcpST8fZT+U6dAvosbt5Sq9Pi/0ljNf0I5InN28IgFijTiInfgTlmbqLKGvFDHv2SCI6qOHk8B7ncaouQvZyUvlDuy9MJsY3sA7ArPE2YyvEqkGp/lNpQDTdOCtj4JJOwhSjSVm0kjsgujnOKsKVtyRcWc4DvNQEF2CNzuM2a4++ObVqp3UDABzzYASQL6sf0dn922KTGxd7YmsejuinBXNSYK2nUwYaYVE8E/X73vQdrrJ9Jau5VwuripB86YNDM4vvRKQUtoVu0Rc8o/XVE4/iqc//y2slL/RS4uBCM/Cb8aDN6RHk/Uy/mHu3s8pVDRl/A6rIBV0emh+hhEuxcNsJR/DBLlAIm/ZoIUHnfiqTbyq7wm1gLrLv5DtR0ZMcgH0OphHdxQ82qN6iltUi+JH/anARR/E2OE7n9ytZIGcxtUymSficfHwchI7HbjF/XyRl0Kl4hUCG5wy2AAuMJCraxyisO/2dLOg5ctWJeiQm+biQk4AWHu4howDElu6TgOiKfFL1+4dK4OGPUbU4PCoFk3xqeUOfsfMebgl8eHcSux9h2uDzE5sLJfvVzydgq2w3JlEtYgNRyYw4WMyTabvc0rDKTg154txKlBAwsd9nubuCEQT1t+SmJLxj31Ga82PZN4Wf35R4qt1BUvVvwCuFNWVxMrXgQac4Gc+LSAMWwuI6MQb2bIlJdMSYtHQV0zV7gd4LDA1Iydju6lRP3iJzfXjXXlbBy4ExgChCMchWKyyze6qeW3G714LnQ6KYe3DhQ+pUIzCfPAGqIsFBNNIRiV9zfD2YbXRTDZR31rfZHd6O44wjBwJ4bTe9ku7AyszOB6oxOYP3CmdUFvAUsEVXm3jkSkTC5oiqVpg2K094ljTUPE20z8tp5VPLPsMM/1RNtuGRu67VN8a4ginr39MFGM7H6KmQ5E4QjgFXpoU9UIYfjeNRJmGF3IlC8UyuEtX10JyEUfKvFfDO0/y7EivIUdy0vc17m79EI3WThf3f5yMwbusztLsRoBmkYNItNI5MzuvlR7SWfQNX6ToTDeYRshkL/CYkGgBmXI5qPlneZfkVzD6fR6PYd+pZuD0eupnaDCWtHMqcue0k90D8tXm3nBU6D4YG07KMjB9ebEjPxuucUsv3kUXl8JdwxnmZCNDYwsJ+wQaB3mamwC7vGe2GArcgB54419BJDO7pbuDkXXcnL0fFHL9aBoTuH6eaorVXOgQF6Lqf9zSuA59auAOWzcdcP3jo24CThOXy8tUZByCCBRGL6V38jIRoZRPiZyx/9bHvvGUFwO/xQFX+dDy4tGx26i1AVZk/QxGBRbFvXj3stkjqe/3cG/tWuU92bkbXIrdFgN2l0uCt3G9fPeYyRtsvK3HCGtjaxXsInxVEM/HJhOdTBvFVDvC1qKqdEixjPZp6DJb1gPmWa2WQqD09YbKMDC10Piye1pZ82qNuuWepGpj6XHGin6GPEgl+ljVC40xH8YoyLomV0b8OVGbEl0Y45PPjcB6XhJA7bsBtggASJRe6g91MjKEucbUhT2FKt8khYjexT6UsqyeLEVTeKGy91GTcQzLzJ1YuDAeEG94drh4MXZgfcDN2xXhTshNtzSk6CkRLVxpA1vX5Di+gpdZGV6Pe+ov0kFJaoXc2a3Qy01IX7o4EStE9khE3mH5SaT8Ta3/ri8Z/qesLfw11QPgySaNfDS4bka4rWwCriflwmPjVidKp5hmY/S7Pbdnfe3dV9h0sckQ1ZuEDMbF9iUTUzXVfsZ5/XgUCrsiNk/JccaaeEUc6LzYLgnqMMa3JfBA3XnVZMzYQkyfuSgLLglq16TEY7TtRQaEtXkv9GSFndB8b7uBnVEi57Ujr8lFwI7rXTyBge7YfhPTD1TOJ+l+IJiud80XpBxGpeGEsGov/wEUv6TIWc+nDqpbCC2zHbGY87Ea1Zza5aIjeGCKN0HWHzUGKFiATs4inNKRH5+QaZy55Z6/50cvmyf0WK6F05TgkRH/ik5dBNRpLxfd36UsrzX3lteY2QhANmTe1UYp8O1LeDgNBth4jH1lfii3eF+WhjxOXsSRFySfrNXeELuwRq1a/0BQVkrPpbRXTuE1rmVuChGLr2YOnmdU8wqudW0bgWYc/lW5wWhbX44uBnmifAmBE5vRh+8kIBezMyrAY+EnbSY9EN6opV0mbdlw8U98fg7Z9ppW5Fr6YLLgzy+3jZAs9Kb3hUX1FFEVMiVnX2meKiP6nfC01+SRuFWJgfJ9zNKlW+DDH6noArHbvPbCIm5qFL/v/xETa+8Y3t2XGCT7oVrzTZKsMz+ZMkRQXEt6DR8b1xxXINrAotaMni7E9jC0CgiFbhKPTeUo02+ccteSGGYTeuKzgzKDK2XHjQW5iwEYU+EpE1k/f6HOxFpSMDCPAqOwZ7FAe32hj+kehCkl2JMAKtwT2fdtDzUgaO3xSbbIn1FdD3dFRPC5GZaoAwWnKZ1W1wdUeT1xmrzsyREypNHGAGUo3nNzp0F9jqZHVCT8M4SYcujRS2RJza+xa22HCBS/v/8pokGI2JJpcexhE4mXeKyZyoqjF2f+h11CPZVN+uVoe7IG9uBbQ+IzqgmEJK1+yWXuZ53OgY2JpaKfJ827GpDXoKUySO23SjPGJAvZj8tVugtRagh5zj1s+csUu1yR9cJYgA1xteB7KbBpNdvFztQuxXcRgIpMqJF5oEKLfxplRHLFoRgTaUUG2GrWRVUE5uweubLm41NwwnP7leBdYViMD9lz8If8wC68t9wfrW4hfkRmZClqxKJjufva9lYyI/2N1Ob8CtvEwtaZTI6DPU6g5Mvs+O529oAoJ/KcDZeprlNBUfXgwsVS7uXGGAVLoJJlQwZ9lDxsd3t7+0DnPKXNGzh1AGx2cZMSkdXFjHyirVdbVESsBUunOGWJTC8/zuQr03WdDBsYlffhISh+VIWYRc6SElce71//0s4Y5a77xwCeRKy+c8j03GMndCRM5bilLk1VjGv7WSP82/KpWed3PCUnHUQn1hVWgdbUb/V9hWjcRCSGeArT1qoHlJGv1a1r6RZopZxRvYxcPc8VoHmyrCUNWkmRztWVyZjyT4ZuUus+dz6tBh04aw7fgfzsMP/iTSd28i/e3ntRRAN0HBDVCrXbJHMxJahk+uxWHFLtPjWluvRS3675I42PewDVk2T2EjWEtjayjqQZow4ugNHzUbyXN+x5OBvv/hqr2HyYXFnCNm/dCDO1615Le8hytRBhdICyXL8YpkiRaif9Nv1aGHF7cfMKcId6XaP6k2JkuTJasJYeeh7Iz/NavOS7Z0w9LPX7iILt8mTg3ys4xY3pKVoy3JP/EAhZ0wFGEEKVOqMC2zqAeoR7vvjtRX0ww68U2mVdVE9lV43lHsB66bh8aw8pUdY2CZPFXcR/rqlZ3KaBUMeELQlkN+1nOgKp76LnWVqcUMYEpFByGsYFu4wip0lImdKSya1BzpTWOQgVFLPZkt6OyvB4x0VMJYCVJAVAw3ds/mgohvfDVZk4CvVawXBwwPmlOmVXznL1wNPk5nFDGgSHxSylCj5/gX6rAVdFUXA/xBMTQVFilRXAU71PNTRBBuYWkyQZYqfh3ViD83QFq6Zs4Io+2OjPfelrsolcjX9tjHIaciZcwrpTJ2PGs/T+j8e2x4lhL2w/4BtWwLyWpr6i/lFffzuFBFU6tDChDDu6yKA0GWbpqazRCdSM9P5/F/lhsUauri09n8aUcXWIbfvdlhUeT92x081q4ZOCOF2w5H583Tfwhy6s75hedxZbwPtKB4N2SmNUd5YUE7yJHrm5idAPO/0D7+ewjqagCKT4X3OzQnOTGj+OBkztez8iPZaEjqN3Z3kUQTgHuy3w17xrvpcfq+qKsTyjmc0i6aZ1GaFQIyj7yMBzvB2kxJ1JCO4KbrQXuB8de41UHg3UF0Dp4lv9OwWMRYLG1jKrsuQHUTXsCtJ5SiEzvAUcwYV418FmeM5IdnpidZs0J11R9xeoeQAexJJvfEo57zhpRLyU/kswrbdPo1UDG1AhVLJPDCKxNorPF+WQAZAxznjsyAbWIDI/GMIq95nejUTxZvaJwzdK6boP3zKpqTIxxyVc91kV0+H658XNUfo6gbpa1/x7KkyhCltaZwDQM9EuTzurJw98tLkgcdzEL+tiuoIvBrPr3EOu5k+7A157LoxqY+eHfY+B1qvFInCrIMDqTqkrRazOqZoQg3F/X6Iq5YGk+KVnRmKH43EwpSrsbbvxd4qXno8GCXFo3bJvWysv1jhPYJIRj6MvXaZL8BaBDUWMybvodvohB9mNhw6pcqbsNJT9Vv4CGMNEFUejI/OWKzCMMOE0Au8Tjuji6AGIBd3x0R7PfJ3CIbdOUOv9IcNU+G6JXh30GL31JgjNI5qzQtuMjC7/x+J/1FXIW96a7p4o8UFc/IUgSXxFVlGiq0OTXGCiwHNezb61njigKTZoCfvK3Z94WLQWQZkzcfUgFuStE47I6UJBH9gsjTos8xM4fqFqa0NAX+dgVtyQSk+mrYYu/C06hgYpC8oVu2Uugj2I4eOU9m3IoAoNYjVjNldATu7pWkK3bQw7tBUhoR1xajVn8jkCHYfu9Jgk/MaWnpcdI85vZGxSQ/SU/vtJQSznim9IKK7bgzUH1G9FzxMasPhopnlSlhbEJRxnP6ZQnm1bGPfNNXrFL2JZcYpohx3vizyMYYQ2TKJ6McOUA56hf4teOzBDXle++ZsLOGCWNFNrk58+zthk8kLlkDqg27hkQMqKZguOGiuxAAPoX+JJ/FOQxBdTlEjSgS/joA8NV8qTL0TasrjRB8Dd73LKQh6bprC7jHChTMpUWRMUdcBUgI9gkjz5lZIFAuLZN9Xq6WsTwgrxm5bldZREjk7vyBL/LJuahyo4Hbz65hVp3mZqi3zqNAbjFCSs8Juj/rK5Jvmonk6+LSULlsEdvfMUKtVXuVuQA4es2IsMrJXnbfxPl2WLGNy796O5NLR4ON8TbVK/cE4xIxhN2iwtJIQHH5z6rExVH0L3ocWbcSuayZW6roc/zYKjFgdccFjGoRDzGShwLSCWYpe7Q09Drdt1k7i+LYJ7qHcTCPubevG6gbvBLLfGdotqHHeGEeZrb6MpIZZ8PXOpXgBqKNtLUvfsN4I0S0/s2oWSF3AIUeTaLO+G5X+0zH6Kbw6DvxG5aucTNotTl2UtDvv/P/AloFlJRq0v7hWgMxVv4mOw/cITSoN0j7jfZApXE5aRMLdad2ZTHdXOqxXOfsyQhKZOlu/U9Qps1VpWymJr4BlXl9t/vuqxjF/pSxJu4t1sWzF6zkSIyaTy2KO8ycfsLk4ZlgyKR2x2GRw10WzSYOe/VDGWUuXk2ywwFBZobnGpGgktrgoZPrMzFoI0sObl8TzFFVXDUp0NXtYuc2o5nF+cOnCNJ7707a5UlHMSUjG+HrIJcDADwt24scjByFDZJ+Z5AxE342rg9/sLDoerlWRPhaAVKad+wRpTx8UDGd5KUYyILulKA0L1SbEWp4x/Yb4Lsc5yI80q5EiysDEZrNLUAlWbWE2dUImGYj/wdGfMRyLO2UmZZ72ByW7zV+mWtlm84pDBozhtQ7EZPErkIXw15BYNqe2Pb6dcYLVQYHNm4nbu8wvOFbcx9O8WCaM69lm3pZS66XXHCKv9eHFkuMYRx0R5qaL5+Btaf3Xn79I19MhQHpkZFBPEH0Td08wmnGFEtB2WBbj3GesA4wH3W0hRVeMVymTfN11X6XKcHJm52qwWCSvGCJYv0SEViGZtG78tHCTW06Uv4vWKXy9FyIjJyDCdrWHrhC2E68wtAk2QPCY4kcUnO1OEcOkSXyUBF1Js77nImzjHa8O4WIHd1h1qz0/98EyhQlAOVMlvyITNqZ0tMnCLci16s1wD4+AlrlLAWZ5ilxI8PbsLXrM3ilt9rsQYgHLXdDTAFayOb1w8bjPUI7Dpu53VSaaacFv3w5hprddrBUs4/x0+TPE8N6TNrC6Cby8p9gWqcN7N2y1Pj0E7aT8y3yZSbNYlpzUmw5ZfsDSkdLxG1OXfpu+D3TinFzvQnfhQQqy8/OxtGJCk16wikKFsi7VG8oK6yLbZG73ya2M1VbbaFMbzQX+Vx5qeUaJzYHm9mxGyJJvq/SOtWAVBng24BkUNLk2ZR4jM7JkwB/9jqvLSLgS38IuqR7NchSdeyXEGmK8JZsrItcUex/7gdJcC3K/MfUYopDdtleLeYfw4JCgvFLhtqwmTVkNBjPudJnw8mgYrBes3bBqH7/qubyxH8bZIZ1gfSJfS7oulLjvmvNNWJIcRbvk1+sIY2wwZ21HCgWLwU6SfDwf1l7bz993GJYx4huqWfnVVT0NmyPU7t30+MkXbILZa4CC8np1ynDqAhWR9F50ZqzQ3zfoSgWjfOWaRTK/JFZnBGje5qo/qlOer0PpXXUljF0L+UVPx5V7EENoCYxONUkYSxGXNuCDhtffpxPQqU3HZwYtxHUs3KiChyxwgZWHGOjw88/V6ynI8YEzeItiCIrZQ01CD5Q9oMvXJ7SSY/NmJApm4MZ5fHWAFMXZMC6IaU7LoOCgOLHykBvp4KR1dzNAzt4CsZ0YQ2HMT5Wh3vqn7YO3ekxtlBUor8xNbYCNWqPmTTtaXI+WTDeeJkN3kS+4ZAZW6a84f5OCxlDJZBxQgCJPSiCOluNYNUM5mWgcxJDrTL5iDciWKoGbayKhf4jGMHv87W6Ps1qyqB239uemjitUIXrU8OAJ8bWl9xy2/T8bu3Rsk/FKmWIDCM+WeywL07SXzpOutXx3XGnlJhWO8PkH6IOwCNjs7ICP/YEGf9ng+4mmG8fFcJ8HZ8ICU5L5+1Ze2k65Xgl49+lVDu7YwWeeEi4J4VXRLeZsoEP1oZPi1pTQBXxM8qAQ6iU2h7KJyKbcgLmAPlOcL519BmcbhRqjwCei5I1x9SaNvjwCaPtVoVpDG+m5obxCvs9SHYH+qM8pHnmjjSDJxy7FqdT0vNu3uir4gtnz6HcjnIYDe8vJz5F8RpC87Bhq96uekBq5A0r7WNYnTxYN1l30uMIrKmcfe758fIqgDcMFdZxllakBC2bdcQgyyrxxuldKODnA1jDhgWoTgyNzhuzKmwSOlh71pJwxRIiAXIV/QSOVxDmHL0YF9UCIe032MoUXIU23je9qlCgc4QMJnAYvZFS39O8BybKj4ilJi62Eiddcd6MvxyqxGzqv3SdnX3CXDf9gTZVDCYPS+oGvdRMbk1zvoaFJBAN3+Q4zq5ViHEFxzAehMaGJKKDansztrDOrwVcnZVpdUxK8e0WBZ8WS6TaVckPd+cvb+f/sh77puomRyavpATCSCYTS4QuYUODiUeiiKUvtLAvXqcGMKrGwtltXkwxrxDtmf7OIhcasunCHRI3uXXPzOZ1kM74PRxkcfR2WNDApb1Dw+pWB2jGTYHGRONJm+y3xwLXm1Fnj46MEjnNUGXesGLsS8HV6JluhJkVlxWdsKPXXlvtN3LP4e/8x1GlZRvb4CJNu2K5OUY9fC2rm2uHL1RYe3ttBhfaR2A9ACjtrdJH0gITFfKEo67pb9THZfS2bHuw9ZARtX4TgRHrlEUCZdHSMwhsBB/LhzxLcOqxC3nhofF6v4lEdquL/bROkFw8uPgkq/XoT1Z4dGFDzkw+t7A9EN00aYCGmyZ5+d9qTvoxaOjuisdLKp/ZLJY5bDTRaGe3LXZM7Hl3FJ7JIMA8J6ETVcvYh8AmYYUTit0465BquCWJY15/Z7Wem4uI5E6SFGgNTHWJkfaqHRX12zhRaZFq7IbnfI/OIMR33wyurkTpdZRY7drrRSn6i8be6SehPBoeZU0dOGdMlhGgyNxHMpZcdxHSvELpmWcIzsqr5zMTrcVHcKna42me3pBthV+agIN5SAejHonONpJH5ikYHzt4kZ/PxSFQGdAgJ+xPodgpVXc96xLe1NhXDuO7S6DffZqlZTDfKkVoT149LBGDh+gqJwOAu4UJu4rd3CyiXBraUYn62x51+Lj9SuAhg5oQNiEhSFPKmQYkY7uOB0XJjoVSab3qkTIdeusC9q6PmgaQFRt3ndJcd4cFSViHC6JolF9bwkzzaGwdyg9PGfIz/2KzRNEwx0UrNBj0RWpDyjbcA65ej1YLAqwwrBOGte0uPfwq1rIw1cGGyeg1+DxQJ5w0avQkvZXPn3rZJ0kdktaIjjgDsiccpGG87ZicGVgaFieQzJuuRr7BIK1UxD/WI7vGmUN5f75K3y2ZbGSuRHgvmYdNXGwy7f3n4MWdNNR6U9AW38MP4NfK+Gsc8pdAL645GICupwLqUOF2w7R8nyBn3Ks9nadxBQFJMCSJQOLdb7kEwCXk33W3MiJhi9dJIXnONnplq0oiw31U4FKxw9p0Mob9R1efaWXCw+JowMTOjucQ5zq/4ksXftHGmKOcclFcTTwRJ36f1k3UO2yeuMQBHRUrQsMfFkgevwMWtGFbkXIf33ewlDa01CUJFp1PTuh9Arj+z6eZjaSqhDMidLBcZ8UiNojeygTbnIKa+a9wxWvaZ4OPfhSrhAOaUyOG1SpYQWjNDRxDbIuCaqmvW5D1HORTwMBCHpnyONz8b5hwo+cY89DWXsGQHPhjZGtr4txtc8cGatWltiM6FnQpWPGU08x2PCjrWTSd1N9KV1QMLWb+RWR+nr1akUb5EqdEAiSsKWwRipylEYI+U3+DMKEIjbNKaPBikpKuO5lgmzv/n/ShfIGjUw8dcp9bWhWa/prwslgVEE/xmL7BnS/6d10quRAlikI+zGSOt84W3bceNIx5O+MWSq226t0PFnumOkMKLqttlRmGeWddlyKxhi5PqE4UgMa0JggjOJ8IaPVNK/xbVumGylFI7QW3/ermCYhi0jItAHiyJoEy9XJo//MrP7gRZVU1IJAMtfEj6jZK93jKWWmIHkOk68r0nl7irfa7RM0+1hnAdUxovQn0fPVpnU6U6kDBGnbfCIFVhllchHXLlgny5qT3ITrJneX7QctpwkHF8L2IidOak+rRd8Hdjar+Mlgt44kbxhFx9HMUlYw1Wc4pUis4ntNdsM29VF2Rzd8nfYgq9+H5ZHGy4vWEmnwCd2aDTwJ5j18J3790m+Ts0261NTAGrVcu8fjKvavIbD+MTPpE5eO9VdBgN+IaDcIrZewhPf/pn7o1Bm5eK65myVv2tNYSd1HXUHMFJBNXYD+AnpSIAFvb3rsHxv603F7xZUr0v+u+Rc5cLmJD8A2JbbSTlahr5Lt99EQzaacvmq8JsvJx/wGav+fmpsB8go0u7mtBhQy8ezj8ZqwiOlxbm8aj/85N31wHKEO0XoN9ZvfRQdeD9Dg+fwZFBGn9L1traSrPWBe7dXy3Zc1r+2PvSNAB7CYp6UDXsyyDhhl0MiOSL6J75kCyQ5suaK4IdmZCZKDlw2ppgJSVUuFqtLeT6g2WEhkKoA45a/g7pS1njl4TcfZ4BDWGe0BbPgeQyu6Xo/kRpf1VzNzSBSdbWVC6xOOK2i6FN/8HGOZYMWypmJxTijoPya515BAcsw53DTGHkPNdF5S1LtHUoN7XfPuim6GJBapc3vVlCySw/7oLXwk13moGBXW6f4bs0NyQyGyz/gi1I0PYxRfLekBj2dZ/0DIJOvCdsWbiGsSdcwdVO96MB223NbL2FNajbB61pWSOHMYGpMf+Yikgng5/F5dOFZYcbLiS/iBHPPXcx2V3QdgzH8PnADAq/dfetxd15upNUKXWf4pw5RIXbEpj2snwQJVM7Lur63ybwgWR6hdByHw5N0+VuezedxjvQUspC4ZRm9IvA2AT71FdiMXRy87mbIbdr7hN7GIu+WntTzjxIPlAg9WsoP1cpkF2+uH4byKs5zDdrURfZnPaE4HqB4EZuWlPG2thAaIDXdCuq1C6FEUh9ZNOpXFlDBNjeoVw1bhlOPLFarwS7nNWfCbq7Oam6OFeFbtV3wjPDRAksKn4795DoPHvkxQFN42Q5JSL0+PB6095d6qEjROkRIqqTL25dVB6eTRAom+ixsc8Sa+RNVE4QVs1/KFmUpIShU3AoJyMGGNpBUwoemnT7dvcvAO8/eWb1E54Kxsb97FtHym6s6QC+4zxOIwhuLxFy+qmyZejcCt/EIen7T7ztFCXLA0kX7rb/7BRWwjebmD88vet6goPpm2f/HYV1wUurF0I5vgDsl0qF79CktLJ6qbfOTuToIQVknIcDeijuzKiV46SmzDpTqENAIEbYbjP8swzMQnRwdemZFcUwjkH0kBcbIaE9ETLIeUGIVpOyeUCHtzoKCfszKxIeZLq0thfdncDuf2aknm2B33gNLrF67txQ9kajUsJ1GjvGjybN7xL40nxh3NI4tOFOw1iHSaVi8zkRlNuxR2P/jaz0L2uTOsq0ldu5jp4NOQ0jEpoxPnJSb0QbAU33zEyqTWBUytWoinezK7J0k6UDvVEVmEylkGCwJah/iGHWDNI+sLQ/OqMzveF+lM0hhQSvQBjOApYRHsu4P7i5C8xpdRy9Qr6sE+GOfnfm+DvEm4vd3rB9JN4jb5f5UcPW+v1E8VE3NL6+QkDm+wEQGzDESuumfFs6SBwkEpnuTTDO+dIIObVL7DpjdOuyvyLISOaIG32vPjTkZcdaiLaqWijOKIx/V/Ci0BFolSeSazXAZAMy3oIe28A8wYn0qEqEQI+wvUFIt2MD4eOsEVMspCK21zF1Nc3bBok1Vh6mfBEqb8PLtb+QuCNzP3ajuJCLsCkKL+K9gAGuDCUcsxzXclxz8on/7y6zgv7eUXPiftRnfkgBJS0/Aduwg1LYlAfiMBLvHvg1+ja1T8LtsKDP6yGS0pr6du2NoZhBG/EvY9tZQwdLZL6+vgvl8FaBMH9ZdWUpSkAAeMMka7rnZW3k6eE8pPDevh5GtaoOy7dOHVEEtskIvVD3b60d8c2aUSGT8fwmcb8Nw6Frwhw/J0Khrvqp8O2PAume9lCIl4dHntAkI8NnuNVE4tH04HEnRDd0IyaUOGYe69LIBirnlhrDj9nrHjvxGRgX4TPSFAyGj949A566E6ozRqZAmWcVrScS0X7A0hfmygjryQY8KkclMKSFqE6qL3C5PEDnNaaI9RWJPTSdNwjCFj2qM/XMscuHYUBiQqub7YBuLbZShysfnzVKWLQudcrGZCl1QKKgF1iG+5l2Mlf5ktxbyAI0Se3UE1p+/mXO64bI6E4rIhteyZFV9ZbXsR5cGWD5Y+IDF63McpJGtx/rIWyXEG5mGmyv6qDGpZAiHGuSoZYj1MO4Ku89tYzXpnYQ72RIeb4I9RKLAEUaHnlX7J6PBqKVd47WvUKeip4UTP07VbMO4cOu+H7OLVNOCVW7RmshE7/CjnDZjXI8xhTqwhR51H15QFesUMNogyugxN46x+E8WSbB9T2kA9F3wm7JzetoWvk/7ZdZI6Sg9CKUqUN0J2FvwgnTp8CPdWNH7OTvjMrobyXM0a6cDeaPIqrPLhJISBAvnzYOJoRGV+dx9qBUfjU/lY3Fn8L/tCvf6+Y8TseihJMx772ENiBYUN/8mtOAdAKGG0YhVWTThsIZEkq8F5whk12r5y+oxQolc6/MFPaF/Wpv2E+vDChjcKqBMsEFVrEnWOdFA5jLUPIgiHdg4K2k8QpZrNC5IPvA9xFGawsNkMeEhW6vml4eoXMYXX2mbmau7Q/P2Z6E3G+StwNdoXgA7aoEWceVbkkFncjFnTJWZ5eIILhlEEh9PASdtxKtUdXsVDJBZnbf6UgP2eznO4l5SHYagQCrjR+ZjbyAIQ9+VyAsox6ikJFOVcMiWXqj1vx07I5JNpQOevBYn3xhm0LKG5hhe+UJZHXILammCB6WxNeS2TYtvwCYGyYiXTZnXjleE69bRvFHkm+0pTMg11dYDmzdz7Xlqqd3YsKB09pfWFpcRP1qyhcLAQ1ud64kNvOKGWOOAHe9B19ZZrljT7RvcwiRG4cPG6JC5fiqpCI1ecGUE6oRoMUwVQMb927X0qVTNF1o+yoTbXQr8sUKbRhUlecfM7A+wejgE6xLxd+yAaCU1glKz+v+OARHsldY9TIJxVF8xSFYkl+G3A7ShzEwwICe0jLNobSWi2giZOrXlshp7XCukJGoKf0mLae8xuzKdqs3kyRzwjnIItSHeBoBFLXBK0uexFjqi40UTWgfpeza+vgZKOvW/kqLdxtwLXmt8fp2fvK6PZKiDm3aL/Fl+CHcoegqVNaV8bxUwYBb4kLsZlvvqs3qeu+CtLlc2weP+Jd5MCuAH8g89VBKdNPTpCica3hv+wfuWLm9udN8qHxIvyPYgWo6LPc7gW+KmzveSaJsXgvyXYiUW1DCky74qtyx9mfyiwL8c2PebR06LGMICEDIjbRm/MydgmFRliehOF8pLal+e24zpFd19QxYmanugNVLfJaSVkdwiwoyUmdif2BJQiSym2OSJF5vyrKo3g4UvkPY9nUhUWEZipBC33ijhaEmDbCNd/bRnFJnW11LgvRckN3c4q/OmHCKnt94R8cMZhb9gb2+u/nikJOiR5Dl0erebpn9e92AnPe5LxSwXeDNTiZIBrcEASgF0pajenyEvdr5yJLMkhqihDtaV5JAnAZwHjfRK9qLTXOryQNVikauSpjEdS1nBEuG6tj6MGnxWEJp5EYGtCO0F0PJ3sLdqj7rQjiiCGzQ9Jzxu0JaTaLeKsHDp2bQwMB0+E+vyJNYC4pOsraFaOx+Ao2KWMY5E593CkOfmxGNAGWBhztC5AgQ4omB6JZZcObrt4/e3Te44n4vCx1LP+kiLBigxXiMDSAFJRBAJiBtmbnLmYH/nl8OUh+jd/eNSsJ+UJYbhZAzNh8TxJfcJ4GXicvJHGu3LY33E9sMsjMRdp1qUL3iiHS063HDikcWF4ADgoisxAvm0tSpnO0kiJTiEpD0OD+JF0cyJVe+/5f+9W9d9jgq64JergodvOJT4QDPHbzk9MC2w8GlykA32wh+wDlOnq8Dmz8Mff70AmYg+QJ0TKLXhMzB145nx3WLsf88Gqt7UPNxEWYNiOQ9YATKpNeoR82Obv0rokIhg0IxmerKiepG+8b89mFFXTVh8qbRJYu8frnSPCXkq+u0jFP/DBhFdxw9Rl7uhwy/kDLniKKn09WOsG6lDSVEA5R3yF4wKqHN5FZqr9x68/7QtNrTGPDZplJPCFpZGsyi6LRyd3jPAULLCuM4Y3qWIqqgQlZ5MvUpSM74Hx4OcLFiUArLTEfHCL3Oj4RfsfQDvCdlW/CiRaXBLipOPJArc5+MlEOsqWkmtUi8KqqRrE4hNSGwnpXdEEb6sxRJV6cdyqegrCuO5PRjfk2nkLLMNIBoyn1O9A0U8sa3V97Pu22sOiJ5zAj8cB6oFKeNCvcs3yW5Ixfsmx9ihPc6kNRwTA3+hpxLUq73WL4/FyLL8bG2lXoy9fahoCNoMn3Ta0O1FvDtOM/qEHztQd4sr3PGiPMeDHRJIeGKwStG59AkbFWc9QkrXLii1yY0+qxMqsF42DXDhCXGPLr7Y73WfVSyZqQrPCnhO3FUhP+2ls1/dg567+8K7VNu47ApZD+2THWELpxkp5Rb74HjRllTQQ7sytzkQZVyOHiF8uELb5JSSehR2byE9B5oYLKd84k86vXPLVegWQGGJHhvC/uySBuFep2ZWrPu1pCv8tFsHjvhrerGNbQlG/KzILwsStgYtCZUyBB4T/Gw7+LvQNVwRhrhfQIVuYlBuOz8HjSVgJQ0h1tu0Jgqy8xCbjrFP4Kld/g2VfuypmDHYLAbBCQuiB660LxHo4Y/A3drt4A7RIqFlfKuzI/QrB92rnhe1Tr53tWQ5UeThsGamutYuFKh9974LVkPNemBgEwo7s02ULBFCggQ/F6zbfZT5vhsYt/6Sb0L2m+Bjh//WCwKo2JwxCW9dMu8jk+br7kho2CTfYSxl0uODS02kBWLY3MpBJLplqJjNu8ci3moCvMU8eG11IU+mhvfSOFEfFeODQbzDH2jQ3s2at8F2XHQmTFhKbGhTr7EYX4+dOFNQ2welRY0xMgzlWHoH1T6PnWPFl3lN1uVKSqfd4EEV9o6jMNMfj6cYXJRWmUbitR9/E/rZgJEwkzysPOE7knrhwOvldyyddMstp3Wshuxi5hj5ljqanT6gfRuyf6RjtKXEHB9RaG8CTQhI5txqRiP0ynXzt6MWVxo3xrrRs0yjXvxI4ZDk5ebKgjSyiGQAviG6TyKtIDjCv6l/w1U8kSo76Yr9sIRaPqEaxWz45GyN+fg5O4GWVH/bjODQdZ9UdIjVf8Xz8pfORoudLx7VVfrI4XqN3hhSmKrU8hiWl6BOgoFPq37c/L24mO0B5eOKKfB4U5zizjSLBp4nXUg1RtHbVMPZsOv1NBf3KxvT9nPZl7JYxeCT0OS3Xgp4WPd3nT2ujykikJEd0mVrLpueCRYbJywBmAEy3ZjMnJN32JiwCSVfMkwdkn7RDI0hG4eIDt0lA5pTIs6kDT/0YmRPRhYuAR/xv85HXTAKX6LbS5cjZER7TpEOUq3mQyLrhXhsjfX8ZairK6hzvUs+ZWNOJo+X3TfHB3BNym6MxzPEC+CDfwk1MVY3rdSmEBxWmXRA5TPHQUPU0DrBifmAwYg7GSVDM1NFfiLvYrWeC/T1qhRPPO6dZIRkiWLi0AnLSxMYJ7E+WHXWiqu7M8NBMpJuTHJazc6ORXcs2xyhWT8//fwrzh9L3hqb9zrU9dprgOKVzQEX8Rs2fQM8KT4oxLO928hPY2gqKTQsF8fftIPB/Nu/qya1RaR9jvwG1OVS/ESv346GiiR9x6qJoorbOY2sAgFBFrUgGRCdhFWKBRU5lgCWxxuGpHzBuYotYDRJpcJUwqz+Wm63uH8QxsuPogjnYdvPNlyycFCvS4EbGvkDmVTI+oZbUCJoszai4SyPvutiWqL1HI62L6eGyV5J8UF/uAPUSJvNhs2kmp5hbmwaglqa7GtqC+oKtFLgzkO4AhFKuWVvWhuMEYimDh7sD3MYAsYP7z7ifYWqiFK14n+6ZPAG/aS9XkoyF/C9XQCxTm58CnJbCpAF81EpXpxM2wrfdMasTl+gT3T/qwqypaLmN6VjCAmxQJk3r/i5JJO/aQxMNkOPJJuWTk89nwcjs29KwhuofLtMAX4q4bNpWJAfMZStQrnftA2WUaVTa/wWTRKQxoJjJ60qgYxZhsZC5FYgiCkS5h2xITcJGtZSkN1UdV0WuoDkXM4In98EFhyR3eR14SyWY0cus2VYlV8dJaM/XK7iuGdMbjsX23RpyxzaVYAwK3RLfDwMrsy5EJon0TgJBb5WK8PoRRiN3/FPfozwC7O5iskud1HXQoPLcOQe9OHU/yv5vNgw8uugEbmq7f9TKrYkqpRgYy/xERlRaztsue7y3O+vBjc9Shl16CnBrBwv9Lknphd0ClvfqYbXZqbeplvvMpVl+8SQtHvygyNXq2bJEL//Ud3P7EfZryXLHmM0mRijs/+YTLln/v1p88BkQwj+mSwEZ8AJpJWaWPQsdQZyUBN915ZvjaQoDnUDTOu7JhzHm7q8RNRrAdbECxnSaQlVAnh7zf6NtqNlPX59UWvkEZcUWFrWFTPa/YH3zW4DrMBFZ7RHwwFTDl58dusuh12DL7wDoUKdrq5BZf1sR17riCfPFP7Y/BmPpgjRv4HyypwBMmbs41pHsQDkIK6hqkPtJr84mLmpfCGvlZkDZMJtC7G79iTN7283iyQh7d43wOo0kiQUcjqerL3EOKa83qDc1SLkuCP9Qq42GpNSyZ1B0lMer9u27MV3iEAKn2T4IEJcijkUMRnh3WcrFjHeMY5+NJAU40NyGYSleLDW8SqNF/YcKzuDCF0GMrkEIZlkSXgeQi36KHLmNJyRtG/Wr/RgqfkJw6JyqIGRHQGxwEVIo2+pLVKuKWgVrpjCwFv53GiqfgTKafb1CiB3VDs077r/CdEFluWTyHnDhNK6zEoWjcH/LVuzTkarIn596w0L8WZxrFYcnL1ERDWz1b0tZHlU3lDQUozNIuMlrr1MxOFJVwZTTxst4/F+ndxGrT1iGFo9k+5t4imG6lrqgDPLn1suUX2lYJroTknKyT5LjFYswVbltSnJ+ykiwZxtOOTBg6pQ1nJVQnTME1tZt5eztK7LUyB3GbgtpsFkChYy1TavGmd49SSpvtKrXZoEhT5x4MFITNa82E73KHDX5lSjw+VkIojm2EVRX5xYE2llY4huSJsrOisJ1XIkt+jd5Y0OyxfI2me0OnnC1yxPV+EXCj/qHOZI6ZyrQpMW43jvOIphBIFmkXzHqoXp2O2Gx7cPnkQZabnNdbbWt2b0ks+HYk3RkMF10XmnTHhi1nrdPpHPTbLM83L0hYlyOoUQId3OiSkBLLP5cd2hGrb7PdeA7sGhEIiZAY0aGJ4AkmDXxMQVLPjJlmzjFn7LGRx9USgPR4b2ROuEcw2JO8k5Lw7PBzAZ0WOIuVe9qdMFYjfeQLaJklFnktrm2PIWJdvNKPNHlOOBksfBc5eo6WnVineJ3SrvxtPRas81BVJcAoI6jwI8XAKkalOQIOABQ2sv18qmyeyUsPOsh8HeXq6hv1US5WoGtdhOQTTlDo4ACL0AU1Z/3Y96akOCGOUmOzp7fOtA8+AZWUo+oTzdnwdHDjJ3G8CinmhqpBRVox6/3pVGNXTXHceTWFmsC6Qu/LX8ulzgzRwBG+jKuhOmGoD6sKw9CaUhPGV+ZIktAaBN6Yn7YMRjAL68UYEAp0soicugJVYVi/5qixwl0SPp/x+Vxb0U3FPWWALtF/kDZQ8CfDr/H+lQGJbLibhWCdjrf21Tl7nQp4lYMLXGY9VE7sOjSGcrzYAaCT9pPiqv+TEOJ1xpyG/2Xbt8jPqwXErd93a/x74x+j359nQsg2xncdrqVQItZYO9JSgxC34Xz4yaSFfc9joM3z47oQ1Kh+92h4fRTwSfjNH7UXDwr4WpCdj1jfg71spO0wVxA7WMlI/hZ+n25PO65wzZsqfk6o8iqSMhqd3rOx7Ankr9plerPiyGthYHyHiqV+GyHVLhj6QE0SpK4Cx4WfvBwMJ5cS012pctvK96cBpB3EAsj2tlseObfW4S266Rdy6jRDJB02xT9BXYbta8VQLRaHp5d+7fma+d2pYsvmG18OlcIzCuNHbIN3hijjeZ0crR7dCR7VyJ/f9ddZVV6Crckq1JSaBNPmfuzXVp18WnWoD7vWdkx7AZHWflLUwAzJ/biX/bLHEFgffH5Evl7q/JwzkMo3J7GwKYo9g16ONXNdpCz0gNIV7Z2Az2jmQmn+m1qOIzmnDNOB8DooTv8cmEggpC3DVO15M+BfK8ERtXCPzjsxSY9Is3ZpYbLWpYDUdex9+lt5VqVaDx9In4ebVVhrc23N46IK9A6Q/if6CPkGKU8vpT+8UolCmEF3bMJcPN//ilEZ6g5EqNZtF9sJSVDsvaZSjpF+AttsggEqxRMDMGfgz36HUfImpJtWHyMV/e7DZ1uPBDeaIdxwlHXH4TY/Y5mpU8c1m4TqYjZAuMYNYaOd/8/wNdlDqc5wcOCftsem3QmS06THQQq9iZeof0lvpOTFb4eM+RLSv42s9uqOW+pShF28EzlDp31XS3bn3UyzGHlHHs3Bdw6nfDwZobAfMcpKdme7RpdAg4mHvetJxOkO23pVLuaMPRPYgozaIvMuCRGxopl+A50EIZoIXosMOwDhuNBhwTvhacPniEp/phuaCP7qr51S6NuAWGTd+kUiVpX/Dx8J24vr1VB05C4Jg6mv840/6NZTYSx44wo8CYR/KgPz7NrmGtTKxGmAtyl39/azK5Jvmv3Mjilei8eZ+fC2eN4PH9r4t1XnT7LqA8Q794frKrgEddVXVct5i14ZvJqmyX1NmA4qiNq/GIlaysNp2kPuiox0VWx+gErtaBnOBXPw3UUr7vwN3qtvpuVYwDL5HWOlXoUIVtNusIhP14E0d4EZdoYMR9VL/gFuTlJNOFvRb7m/ZVkRbohxveXxWdhZAcAnfYpnv8rU6cIp7FCNT8AWNUoTT0YszM6cRAuwSv3K5MAtCksmsXSjzLa7j32MBozeeR3TmW05aCxt+qcxPS82tVRp7ksBY/Aw86CEEOZxTKtoZnuH1HEGiXdUnQKywi9VNy3tSNHcK9EGtkDxLTXPMd27l1T+l99qqnySIMytAdThvhY6mNscIdppMJsfnWfaKkon26FsgfEnzn6nXHqPoTJf/DtkIvtxFan6y+tDtJwH15tSlDHst9cuH3Rt3kanAXGBVJr4eBNNtQfr2QV4dA7V2Wq0Ig4MLfZ2FSZ5AoojvGp8xWhiDnMGZe1VxrQPdDsaC7AIkw05kewwtWlBl/6L7HRtcI9Efuk2ZdwV9xszrNcGxjbl61Xo6GbbB0NwMXJiWMxXuXfldc6ZJ08zw4878HdFthOoW/Xq+9bigKISHMBciwhqFrw+/1rbFT2ctbGkA+3+hpMWXBoabI9yqmVgzIQEL2YSUMydegw4CZ8G13CecXUvevdh2BXLnUipbblrMNAozRPgxXUFpzuHRz9VZgNRRZvJiB3mRXAMrzELOWZdACGjg6SHHPBKM2sX9J0RRLlpQe0C06d+lZKJVgV5AAHn6aTl202c0xMjMP3wmErktypSXqRXRnCqL4LfsbBQMnMtb4+dhFHDjTacZzz/CMrIIflBRV9VB7dIDTbwg+KkBGTnJyztp7R6/KQ+BjrtGkwOwJ41A/Xh24ht43Zxkv7O2n1VtmcjrrEqbSF0cU8gn7FLQ5m++WTuHXanEtbQ1ysiJJ703DVJ+c9N4ZoqnIIDyO9UFT6TPHI4fJqALAHXQxS9Z7sPK2p03BxCrzZYbD3ew3nBJDYF41bihOozJQz7LN+mrxFV5GH+l4mnKeVBXL4oZvNhnYuzAPE505ZSYhtoty3OZPrTSnW21FPcB1fqqlR6y5HMZEi87MZwF2zxKq3Mm9ssfunLfM+AHjgiksD2NcakVDzjCcBsIMJHLwoWczOrfm7wSTK/sLkbvWfXzzsZxPBOZu71pSdpZOUEniVPY4Gj48+t6R4iMCbwQQ3J6dMr1EPFfluouPEMvlrY9sdrCTKT9Z0oNOdA9OqAOmEEPwTn3y5i69JK+dIyslsNaY9poDWB6ODeCfHCG7Zp5bvaFsDJCqVNIw1jTS602B0iDWRAsHKzry0CJWoe8wLcubxDAUqCFHLjpwOABhrvpIb80LIN9VbGGLkV5RuSFd6kTSHP01dcYBMDeDcF7j88F9xUAcVVYRkWJQBVxpmYoyrIQwZNxJDcVZ7lzu4ys1WrCTc4DDEjBl8xwPJfL6jnF2C+gYzuv2snn/Cu1tBMe2QIWqzZ8X5N3IeDJLY+za92gHvOyl5ebSC3zDvXEK22niZQgBQldwPUPokcIDgitQS+1bc4XIpc/Ho+cx4Sph4nNhj1dkT2cZRdbZsLuRzQhqKm1TbPJbw5DsDJBPfFwgBqgPDsMgr5UrynSGiL7Cg+uB16elRqrQUvtG5DIqe4Vm66NPhrwo6ePlseeyZvpbdJ2OHuKYQrI/t2mQtildw7cie0h1JAHVJsmZhG26ClvVEx5LY9r4OYGlN47QyHg3bjUJIXqypCx/3/hdsrwRbbzIGqrWkuV+tSNX2hcstWrtQH1R1AvVuJjbXrrHvV2PhvdeHFT28+6yPQE3/YnLuLxmFtOxouF+EyA3nV1qfdMBtRAGysatNuW5pv9UMLCRL2dbpP/NyYbmLbylwHqrBcPnGu9I92p1z7k/eyDU/jQpaaOV0YQnppgRf3UYjXIayFxuAzUtVL1LoZrEVcgH1PWvMVNs+/6svvyL0uAnN6BWdEA1HJFxCD8uEN8AVQnudzDR9Af7UZ00/X0Ls+DkGMvqkQJc5MIYerYZxxn6fK29ewwQqcOEBuHTGr+hF8CJ+T29Z/2Wof+ysljhzjhr4FXa/pmb3vs7Qnex7km65a3KVYB3jbJsS8mgUQN9VsRtA/Rzmz1ts1avEd1qT5uoE82tnAfwvXiX7T/gz3GO0NstpkTNT0JZOTCaVHC0HMlS7T/XAvA1G4V/iKEVDtnF8uzYnmoVZrWRmfCE+KrqwxvWShLCqwvFeR5CaA6GCw/glj4z5Y+/yfcKUuTjVjs/iSKtCzUpC6uGjTHzdoTVZLceHutKeTWKUy15xtMAX/MaBywE4zXY2Cy153J/Wl57DBGsiKnvRW3pK/wn38UiweG5WSuo4kWFi7IQd8ux+xFMSIAdsBnmWZ4hRtSK4AShAD5LU6kKIrq2FV5cd2uOIgElYXOetEITQzRVVldVyBimMS3M6CQG26Le0uQNvTp2fEiHFqmT2Oso7mTGawzaqAIkZFIEDn50PSeeFuPyQ93XoHDQD+rxo4iz4NZf3+t5KEhIPU0mFzFXMj7F8sRQs51I9EnLgIv4rxbGBC8edjHEfs0UJ9/I4crsCklcpurtCE5DokUZMouQRBfJJyJ4YwLHT6iXNdIjoBKkjpKrGwUDS59HL29tVBVzeP7kBsZ91Tb3SV+OmUYz0XawAO862O13B0Q9MnR9OSaArTcowob38aEZ1Z3DYF8/O4YajM0Uudu1tNbu97Dfehfh1fKfaRbXA56AWQKONwgXoW/nsp+WMe1qJ8s+R5mSGN4SMMAinDXHQ9lYDbzcTQn+J8HfJbb/K4j1Zu0VBFUOaSDuS0fnBT1dwn34Z8NhC+MlLZDg0qBfanQsocH9+N9eZL6IP+a2Dvhl3ER8awVv4oadl9ym4jVGGt9qW9SQAzXZL1vz3gNiu4VM9ZnDNgEkcSIqlXLmBilJxxlGPOJ6qCRr0O7qeWYbvggXk5LbYQYmQmCy5C7yQLrRQCcwljSjetmkF0d+z8ct+D+sdBFj0L8rQd8bske/H2v3FKQMOLVw6rD8pVPq8fJgCCQ0les4rIG/i/HcsJJLq5L/z0VVjrXikd3QLTGAlZhgglcGLvz19C1zCsqyqf0DTdIxmr3b2/gwfyZQz9OfG24QkER1q/hnBgGAsJcF8tGANIWY8Q7cucM+D8zC5TSMNsL3DvevVacHUezukHGWT6PKvXtAp7R/Jrg3lDBSCxCb0lGC6OKatX6FDOpbRieEdeXsIcEeebTHaksgOPfwkwx0igGqrK6DRl4pzl9e8EL7hFtr1IvIL0A8TeF+VKf2ScaZMc3KSAjkBTKKmKMiAMaOoljEEtj+DgKX6/OEXtkHeWd02gfuGETbf3qfl+FTDkTXiR9zmuPVkSUXBFRzlNLkbwHGk87FpU6u83InQge6U0w0PuVSraw2A+ne/Mw5QKVeMRFJ9kcfbgqWvp//3Bc8RH86hjT3FNVvmKSdmZxW3QBLkRRqhC2DqnA9z8x9VXuX5J7uWM0+kbtaSXI9zScy/m8EyOX0j3DQ/HhwQ449GzPAwxqWaj42IIolL17Wb+3f1E+7r/TapH1s4n0EOZAS3uGlvFrDo0GBkFwf/smgN278cW30XK9xAsncWNrgv1UM1DuLLXuwcoI1miaiM9l9moRYqq301W/GU5cMWIIsNN0rSNTFLD4exJhytjj9XhrXUhGt2oWK41G1MFntDmhw9qSsuUqWDxdxh4oo4/0TNYc2vHWsodw3NE5Tx3W6+Kh+c8yuBKxaTA9D2r6siH7VrqqFJAX/608InML1WD16MFk1cdaZsPbcxiygzIxbZDL+h+F2OwNFkw0ElVsceRsy9PGN50pubUFFcbJvWzYnEUAV31dXm3chuT879y2OdAY9Om6k2ljMur3FZcSmcFDX15CDZRwqq664lSCoG6kV+SevUVGqCTRnV0RNa0FnekS/a9hNR5Ofo6olZttYE9r0CofLMTdCnf47k+t+6wbs0PeZ8/nHuIIzZmZkwjJWiYwoU320YGQQ3+kUIudAd8tjHL4+j0o7BGvVdZE2OAW3kODfKyjN/XQ/Ip28/OeSDtB1XJ/snuXhbaqG3S1rGYsdj86Vz0tXEKxQkmZ1i5HovmqQPMuuldGzaVOfThhs/twlHuAQCNlKjlinpveDY3RoJC6WtVDi+rf4LbPN7r5SHk1C+jI2X8e9s0Djys5Q+JZFEtEsXaUx6pH2gyU0wf3N885CGQXbt2LK4HKaCdUG7gq1rjUWYRFt5ZQU5e5iyeMpz8EshylcD+sV57nZrLKyhf/HfxwLg0+iiTRrromjcU+SrgaIqORQhvPCAx8xnzie1+4Ub3qEyg+GOfeOVUcmIBGXmJRbLnxUNQRdyXoKOZXmsfKMc2QIRE67UXsHgLGwJt/wk3wSFRt2MvysfnFHbK9p7PYVqb9FYeJA2yB55NtBk9mv77uKGACHBRtL9WrYWCuLrlskOhj76ZJ2xiDOuXwqVBxaAseNLslA1r6ZFS3Z17ye6JL1SNJ3+nLmnWMQD77xW193w11L+5FnBgAo8tDYXrMJ0Pp3VBMZ7HwjsNLxUWEG3mPZVSd95OUiiPHVj76tlUJBM4CpDrLFoIcOA/PFI8wwg/SINNd1tixaXwxeBlco9nmviklp/3p1Rkb2P9yLVjlOOVjqE9v31CW7aGZTLp8pXhtz2krS0KjCTIq143WaDdVcxew70sKbaOrUYEMcjK5+WUqh5uIQscQ5IR1ibf4hPWAwCetJBW+rzom/DepbxjKzCNwVTbqyM6syP4CbFYt9Mic+OxXloaMTnrAkX8JUGjCcIkzFxZ3twaKD/X8YthFza4bHiBffeDfShL6b3iDj89HETECI8RA7aBQHx4Fu59fUWG2qXaVK6kVSokBwnzLZ30y8rCOG8hsYcrLIuImcy7y+Iiw6afpcgoVzPboaw9PgxHUcIbsaz4qvQqfWsRCH3g+O+0xp5/oGiNgjviLw3Zse5XfJpViWj4K4yVgB/PRahhElAqX6K0+qIgQGHNcTgztgTlmT0dUWuEeJyP0Q3fUIFO+EceNF+WS0pr/Bt7ivBA6twDDm/Rhew1ZEK2EQHv3M8GtPlGr/60lYztxteGSYecopnH+I6w+0Me2aK67RwprZ7S8ZYKmfwBPBEL4jVTxQC6quXwOyKwzxe+DUDq/sDGLRcZWeKG1RCIrlWVvRB8TBKpv8CHEXhdMzQYBUtUnRuT9Pt6rm9VTJnFTWy55WDsGuuhRc+LCa5//idUmgoR/U2UcO59krS1WmTOasquFREBWA8DSn47F2lhGBhhOVlN94yoU7Jr/tcCzrVIZeYT9mJVtgDtQ7kxvhLYg4jGGTNBlsMs0a+Kja8uVucJQXZ5GrNAehJjDLdqPVxiWtZRSDZfQ3Q10zwspcITwLJAO8DuEN/AniHeJGtJh/8lBa+MHiZGFxOAdIvqGgiT9B/MNh33PLkOnlDi+fICWiCiEonpArI9PvOvkmmHTcdy25Gh8mwnNX3mkx/TN5UDU1v8EmndKtcfywP1CPAPASGk+WAqTufzUS4dZeC8TqqPBASlI9AVDy9hEQyL/hJdj2Bjte2bUYbs8jQxD1XptDVytwykW/xoq5Xej/9Wa/NN16tKb5OnqATvEzveYSiA40ZLD26UO0Fww2Jo+ZLXdtLzww8ibesrCkA4WT0OsXKrEXCqgNWtsDcG2wRyPDe4kE+w4+Y7I59EF+744o+ntMg1BJLj+1Bg2CNXojBMBQrWA+hRXI2A3tLmUDqcdPFJCR2QFnUjHlCvf/GVYqDf7PgSVcAipV3DG6KS8HPtblbMyyNEUodN5n2XMnmViD5eqXBereBqIOs1yW2SmAnpSd0tbjTVtfMu07objlWtywEd4gGr6VOJt1HLZbkE0iy0qN2YHp7+xbupL4Y+Fh05DgxUWA30J0SdXy2s4TsvFdwx5OJg3o1ghhDgRbHrCiSJruphYH36VFoHhCjkKYeGo6ZEQyaXzVLmCv+iVnRKfps7epvfHLMrU4nVHIkBTXpC3HjgInHr1wzvx/QALAJ4gF3syoVfqbkdKJuNFQFUt0z6ZaTIy0vITWnUToZaPKMxaIj64tKSgzJpcByHGyNjkxss9vRnpNXPKuyqY9RIcc4eYO/720YT9UUvkAaACQIVxsKDt+pgm0CPV6ubw2K7gpkZ8VxOpfe8lq/luKD1u3n8m8TdOt3xDhjhvn1GcWg8HVIvcHxn3Gsvj46tmeP5EA63iRerTZ5azd/5Qxf/0XngldZFG0cidSjZTOZ/yOZIlEtMGKVkgrEegtHR7wg1zSSfBDL1R2agj8CkJJ+VaLcASZ0aJTxDsHeZd7RnXgk3xVMpODQ6/PdiMySH7fP1PeJWpUcVlAI23NdzrHEq0UUIY/0nkAeI0SVYgzNkwFV8sju3sEyo+HSGmXJf5pGzQoUyJ5Zpy6cKffdf7GsuoyER5mSV4WfuqjO2rEMjG3JybCbGCLr22SjBoJ3XGIRT6CFWztXhDTUDxDdm2wn+kBpriVbK2cS1m02u3yWyviev8GgtyoiyaDN/lQKlx5YB7w7GxEJBH11hASGJxIIVYEZ95rpWTcC31AxsREtCYNbXNHROih3sh0Sju9JEM0GArqdo90nmrGgQBhK2hcUmRXu5CN0Q64NoXHmq2vIG2wVBLwTidbV/39SABSnqe3tEY81EnDPfgnEdky2lkwvA6+1MA7PN8pmC8fWbF9+nrXNz3eCVoz8dr1f12KnkT1Ax/Z5ArSouy6hK4n7Xgwk2cAWrSaNCEQ1Umq038FFGv9Kn40Hh0wTJNrwePutwDqCy81GSH5FRZUX7R1EhKid25rkRlaVp7a0yy9YTeLAAfLYQKxqyQVFGjwqgwobTr9rnU6Jh+GcnbdChljbjDiOwI9y5J7tYVBsIQzizHo7m5Bj37xaGZcfjZFOjgMW22VGaG5wVy7yx5j93lA3xm0UweHfK7nbS3efksaeBopJCS82aeVKQwTKVSpJOw/SeV+DX3Eqf+d2PlrKtHHvJdJCm6scJYtDFE2QIcf98B/GfhqRh7HthJkvd9TMC18EHfhZzY+mGBzDm2k8xsqUAgmkMJgtBTQdDFJ/RonMWmJy1h672GOckhdo6Tfz2Lm1xOhBGd2kY429SCAQmEth7eerqcxOCd6qVpFdvDJPD7tnaRxJryun0sjk8vQPPfN3k1iuAuFoyW1mGqZA3KQOhh0HAleyObMCKd09OG3yJdgZfz4admS1ptiC3UunQNuBWefwa3f+2BYo8zdaTws6/vNZBYlytG9LTgbJC8DQTYnuOVrRbnGM5xApQlVlbo7AqWagDePb25rrB0G7XOR083QrstPPW00pKRXD+CUCKO5o8JuLgAtqXykD73dAuY4Sy1e+1/ITL5FdugrLzCiHhcDMwm0Us9dJ6MsqDgyQj/xWsZ2AS9jUqZCESZysp+oYzkHyrF58XidU52BAUkjU1EPUBIT68kEMrJOcKUZZLhEWnJheAB3y1e8p/YjyVjYKCpxbNkm2gdcmDw8RC1h5B1ye8ztEKFjIgwZ3PTiLoEqJQRlgyeZaCMilOiALvvgHltragXAm0g3dB/5+vmVs+MUJfe8iwk6cSQxW5RZieTunyasTmsTJ0PrpR7DWSdA0S813lGO4GrA/48hcvc2kO7ZZSYFhPDrY8WznOWAtQN5mWCTlS5R/R43osOeUZQWERQbm6VCHURuSNdM6EqMLrejGJ/maYTSFjhfqzT6Wyvrg6UqZQrjVv7rDFe6pQnWmpea3UxqCo3fTyOEnXIFdIa/QhdJYjXemkDzLbR4hNI/UvRIBqLLGCW5M5LTHoj9jSI9JI5POi0+0VMwe1sRMOEQxHoMwQSxZYy/7CqepAY5CdJBRdWyWsJc5KUWOIko9Pv3pPO9qsALuKjsc/oZBZeMkO7azNzMFpD8UZrBEOxhbn8BmLyIlG75G/ROb4+uVAExuFRwZ1ymsdX7rwZAPZAYVupz2v3Ep4jdObkP3Q+hgiplAStz9Vm2ACm3SCFCyYvKPG1hMNOFduk8UAEnLEhkqRECezrnzOfMYWJ4GdUW+Q/ob2zYqoNbE/6qJQ04Ip7YpsmKNV5apmskiw6b4adF5Z4noOJiNN6KrS9+UaofO6I9FaT8qA5ZfTyxPPrLExeUlTPrbKMepPIGiRv2gIgKXSqe6nf8Z8+TqXHBapFwiFanjvcUA2p6W9nZCKLBX6ANnVV7EByLkGzRT0Gap8CpAeXiihUcAjluIcDF+APWlMtEkAOsJuRqbj4XQAJ6NIPS2QhPj8u/VePkcCN7dZq1KpSgOHzHd5xV8MHNyXKlODa+vO/egwxlHE6LMgw5+HDXbZ6vjF81Rd0e91FkNqbiG8CYc79s6OutyafSrSr9lAyXe5SkNErJLvIgTEPsO278fpx/sYn3XrQy0zKxVafV+af5PpLUrTKjQ4G2rxIFIDy6uU1IwNqLxqIDb8T00rmxGIGgJt84G5r3r5oey5WQNL7G4M8gCirYLYCCK7J7to19ybJl/s1iznnDySTlp24vVCIQ1t9HOk/GN5ZhgTl/qKLqv8UFjvgEOYfxn2jM53R/JiUOzD3UcT1H85Dl068hI05NGNIMYlzA7QB+7wWiHtRRQzbQ6xLYQrSPLeAQux8l2D+5O8uWmiMenDkXO6dMS9FhA2i9RiDmHP4UejcUU6UwAzsNe9VjlPR2SGJg6NtkEuhXnQC3heJGtp/hd86xVCCG7x5X6ylNXzVHiQJb6rS76/b7uwKMnpla2Aun4rnaFQ636fZ14g485cKmeqJABSKwxmReuW0zGkQse2a4CK6NvLOOSGwP4EHZ32B6vkS73deqEjssS1N1x2rt+gdWxb3Z6it+Dq3YRJzwVZVB5TTZ9X198Llt6bNbTfhQ+OuJ/604t1BV+ZNGKgG8gJqbkKGQmKfWQ+UXoaynpRlfFzM9Xtw1f2zXiOuCrSeqskQ7shI5mMf7/i8ycHlcM7sxU/U59HUvqK/WTUUBcH63i5IPOOJTjKP+yCAEst1RVNHzBlWhnDjh+paJdlDSyb6jkp6/x3HOl0FhtkXWvmYYEmzWTwejB0CjHxGw8//tLJgwUsEcbk/EiK0TISOGIx/rlcCnD+zIgqJKTeduVduQidOWckE+LsHsGPU0h865t/ADIM4wuhuv7Md6ej+wciTmLdjAoThuSRUBPzcqS/RGv5Wzf0SsjItbdS4S3zD1sube7ePIHMxC3t2fZPGPriMAa+letoq7H81waGn7Xdd5cU928WXE4r0eu/bkOJKRJ9++qbr0Mh2S+oCKzW/PF+gxeoCQSDRT2924QQfFOldXOqMWZgZ3yZYj4aiz7KkBrCDRHLp/h+uSqmZKKheDlaJUzbiwJL//YN8ayHc4it5RZkmGKcHFvv79WoxnJy9CumnQlbKro5b8lrdK2MUkL0nW3yZa2OQbxSojeQHdXUibi34WGY36D719o4NxlWLZx5vXzwYlsyedC1nee+SmRZX4bdFQscnkhbPfi5ZVfHfLFUTjaMyKm/HorI+iaJ7ufdXZtLtx/gtRbPT8N1nKmyhm0nfjfipcmxEDBBTMv617Ip4RnwNQCZIUddfgvGnkznd2u+k/a2FprfQoDti79J0Fj/7T/BI+swXfO6uXzYNNJKo3JTIsynUr+/WBUqohq3mf1xTlINn27Fypr0/GROY3Ps0DiZoM0Gjt2OwP7RXZe52j0tJkcF6xnHlirtN/iizEEqJXRzeIibXc9fTfDSwtjwXpVA994dH+uFIZGaLpIctewl0sWkJU9iStK3pw/sgOJ19ANkPcN+fF5oGLxj68IRMBfGper+TQCMGhkRCdYMweRbLV+XqZZUcVrzImFZvFmuZf5R4WufYw2X3x1F+5XxUDCAGwQ5F557DSwxrdHq9E4rqx5zxJXW3rvnXqBe8BSvPp/wSjrIzEdv7Xy3hZr4rVLRlYSdoKWueiIUb4jAmeCLVnZbJhnuQvq05YjszKPToqkNP1jFeTG+S+gxqogyqFO6x2nLpYaYBKqnBNYvPwcpKjAM0p3X4OWf4IbhwED0+H/wBgC1iIS9O0rpaN7kbDY+VXpo/eDZ1hFY1fxLTs0UmkSLvw2SmEPvvi8apPo8fFOZm1adeVbJhIY4WYbzv4BU0E3+15q77ur3MmXk8AW/VJbhagpBJMJu7A0P/vaBNf5Q0naOSBnv1TzRpUpY9y0BKj/jKxoc1sUsAoQy6dRsG6DFofxYoX4unAH4AGjAO4GYamhqQ9lpWBaGEk0lOs34T3xXM3Xj4h3fVOvRsy+HaX6TAiTQvVdPwjMTu0/LlqsGZG/8bIXuHm0lTWqEdhG5E/+0jJJRHtjYSZAOZSLaSEC9m49FX6vT63nnl7J/WEGWpCfCmcUjPvSo9+ifiyjN/j698/soBgohFpHPZsfFBHPbmJtP7IGmuZe+VudeEOPNLyEo1abfDjfA8b+Mda/CYFarfLRnXXHQqGULofo8CELea3FKZmwliDD3r0WlSTwIjjI83UYhMJO7HGC1BNtdSL4v8RP3R3XRS2gpMQhJfLcuoenLCStKDWl3UvDeGF/8J7o0yu9BYteJzhYciN3Cpd4cnj6DF+yErM38/EtGzsDXr2lhQV/PZJo9FGmCMZQVwtt0L7J1aO8b8xF72pLxJmR92JdBoJ2As6VTicZjJNSK+9QHFVI52d0NQ9NEt2/XAKggaNjQ1//1XokdcVDhi2IF0i+nmr383LIxZvZsNEOKCYtaGk+7XjFcYWBZX+KTIpGvOwpUwM9ygRoDV+FJYGRwC0SMSI+I9dXyjpJum2aa14xirsZmCaciR9lJtlj401Ehcaw5o09UONeNU4Zb0w2dmfhdnyQNdvC2zlarABKrHwdmpao6NRDKycnyenFoygTUeoS+q+72c3YKrVD9WUnt+G4g+GImsfjlTPu6YaPtHqNFwAbolRoDSiIoa8D3zNI62C9iUFHpX1R4Funy/DGxHMVMtuQWrwiHJgPSdRinlV0bcxQt6JVZq6OWQGneWfdfp4lwNrBDR5dBtQjoWVwdy5vrrwhooP51JHKkqaJcXnZNqBcZnMo2igyiWWp79qcex9a3moPOisPV9ArEiZSNVgySvqrvk5BToJfFsrerNWiVPdbh7hZHKQjpQH8VadTdwraZfwghXqpIlrkAiXj6N7IMedq/Ptmo3RDbrtroEvMY15P7+T61xwPmXXRLudefvXqCWR6S04g39HzD9JAlcdziRLE/33jM6NrtF3vOFXtpD6okHb16rrimhnuPhDm71l21fY6+vothwvPBMVb5v5vVazkYixe7vjihj5TMDQXQAxVQTd/cIeulSIYUfgTBWjMHiesdMFWM2EpW4zfE9Ul80d4/icAeOHVtczeyVP58HHVoBJgT8uxqifVNcF5/FEj77WYRhy/5qg8C0WGos/QWvztqanpPBUjviRFKxlWvrlLwTVlgrY4Nh4HFBzpVHSTBUPddFJnhHLoelr7i+7kWV9KWucseFtwDokYioReuEaoImXnySjIPCR0/VScr6GigluG6HRxVGEA7SLYyrfGZIhSifJpIbTPIoDW03OC3he9lYVhmqeFVXE8r7iY+iOMj/4vHb6q5BPcqNQ2Mky8ZVi+fxoxf/PgOtqISdCnP0AHc785voWiqe1mN92YouizvUv1qFdU1ZJwYGUPjxXdWdAEBZsgW83vDIUfCyNL2UhuseiQt83BwJToFpPG5RUN8MxlUG8dX6yzl7qxbj77DhhAwKaQdZDCy/j3bBn2bwyqS3Oi7u3mMlB7R/3/e5D00ondR+vFuG4tGEXHYpOP4IWAmbd+KVLTcLslt0DiNTXyh+OQWGf2aAupnYg3bWEJfZooATYonQltLwEVAo7bX8F/c4Kb+AMLRtQ4PWZ87TDQu9ERV8BnDKpkKPaxNNC5Mdml9IYrS8rrTRt557bNJCfJ0VlMmKnCWmgJFxXUrJvioun8+QmYWHK8TJvtjk4LyNmOx0v5N0MrlacmkOJwDZuF3g/pH+uUPBtwtuuw/JeyorKYt+brabEMgKSW9l2rEMR2NQHjbfIzyhg0gYr5NrPBYeo2littAWoNarUGqNYKj80czh4xItBirsuWWJek8bzt5PGEdH7h2DkdTtAoTn3ccZLLkv42Rb8RT8EkLYZhs2d32P/MW2nc59/eN9TCBbK7c9tXX8hyQZm7H/fpr1GmzOWf5qPZPyxfAtz7P4EqykV8LvQ2AlqRQGX5LxCNBp8byH6MqIw0GZ73BluN9v0SYcWg/JsC8ShGhKHYjgl7mB8kBcKiyQanB170EtVQ+LlIb1UvfpfoD6Phus2AIaLwbrntxjmf1CFnvQ1UpKnXU8EOCy8zg48t3Kyp9pY3ty4MuiRpJhD34KfYD2nb2CC8c12HEkXRA9tMDgKA5wwBImk/oNdiaweShEgb2ialolUoi/NtQ95hWMBYaRWMPHl5dImSa/JT4c/Wfpk5WJUIDCZXt+Ah81iJhr95YNBW200rEbPTdRrit6vNjYZbaOS6ueJw9LcEt8Ak1bWB0axYVh3DtFARRjcjNqY/yWDbzeajNERaToTJSByrl4ZSl7IOHMq4DK4TsEKtOsbijauw4kWaAldkWK/yLDAsOgfiH89zTp/4sGqFNAoIMiVTwQ1Ori3H5gryib6b+TrOjrYxU9Xy3DsnzfMi+v11oESjIQvryakVKTJUdCw8scFRzmzou2A87V6x0+WGvgtI5PwLMkcu74EmA+ejmu8DErHMmXGIOAaWfG5+xwsiUZz/C39buombssNdpkQQnnRnEvqUsBOa+tqw97EJNGpXKWJHtSRBEOzJAdLZ8iwXCm9qOs05hJNOXecjNKEALzwYUW4G5QXG2eoKOVgdIzGkvj4557zTrj/hx6cofeiZ0tCZAPYw6pZFOOAcZR2LURuT+Nmy0/QbR7enbvJ5ALOzVFLzmwZ0wUTWfytSBoxVtOZWVZYkldQznNzc8dMMFXXbwZTtIWmW7uNeOk3Dl+m37Y8xr+th0vQzLpKAjchWSsPZp12+5/nCzlxmj1oUtyFTB+t/HalF60WW0pxAr+qeY49W6DBuf5g3gNheEbkhnwp1/9pfGMP2+6YcGxSXy9oBFDIHKcnBiVPmqy8rV7TTvnKrzwK5f43KaYh2kbqd85X7EQtYf4T83KZq2+IXJ8uOQjvYjxM1q1PzSql+sb2x8R3xocndhF4wNxL+zDHRyJLH+IstU6WtzAgxJpyEuzB5MV8Hai5redelEzPwVHgWbOWRc2Weq3N+2V7dwqvGU1jeVV/HEGU0nGkTl242kBtjPwODUJfJ+J5ZZpZJp0AXmM4CbPPTesBC1ZPrKRBmVSEHH6S+yGk2oji26hNu7LHWlbX278DcPvAORIwZTvlrEOLVsEtCkXGuLYxtQofxByCZtSzzqr8rCzDUmK5imbdIhbyX/QAMkX/VsftN97wVfcXDz6O7N/pRKlMUNF8QvHrE6DIzK+t14pfQBIRUta2ezU7PhhgU5akxwhQhLZh33F54wCG7zJRZ03h9nHHm56AW0AjHx0V4HeMzN/ODtx8Cvy3U2IA3o3Wv6E/Imlvth9mmA63aN4TFGsk8t1vocvIEFQEsq83cwt+orjtpQDmnUF6qMZUnDqxdLZy+i/+MppiTL4SOi6pEZ2K+0TQS7NEdCyy9yp1n9y5Bhq9d0bMisYcpNkCrs3xl6xac0Ud0+uzN5F25yQnj46q1BliaZjQ3aXvyNgw4dN5iYC5c/U7QeXily/AO2xVYkYFX6PO5IDLlFeIzeLSShUyJRBU2xkFMAXdUuB3yYylVmZxU/vo81X5rYrrSo3NVxNqgR+SWqDwUZJRwg261Ng2ZLHzAP+D5Wzjed5GhMhVQBUB3uH/FowY+b0lusqyT45GWA80P/DmJXWljCDo6xuSFQCMRGnsNimTMt6b+oZEE7zZ7VkSy8VlsJyxvmYZ7MUVxOWWxDw7z4D0oVkjOf7arm8dUXliMbALfUQjCtZ8C4uCClYo1AjASKGwby7QKY63Wl3QlqUv3cVocubFVsbWNuO5xN/z5i8ISE/1Dfokl3Q0hH8EwlgQnxNLWmy+XR5k+HxWg1EMx4LWsRyeZ/Z3xb3xPklpcYKz0ypa1a9XhXPGGLf9bQSdza1pTv8Ye6WJtLogrwFzBWxOIQPSD+oNaoO+zn6OuO51onScwsFGnSkSuY0jFT45UPhvW2CQWPMPCwcTdHsWMqybnerQ2QZzd5D3Es7mZV/c+TNhi46YrZdQPLbMNgNG7kzAGRuiXZK9uisfnrtgsYrq2dYPN2/AzGr9bSoP7y8yi9iE1yxBz3a0x+9lf8kjI8nI6g/fTJ+3q0gxCJYHjOnvSHoX56w0dGXqdpKvyhmvUzc5w1jwQb++SpMNHk6h1jTjNZZ+/VssOd8Ws4uMXEHMDufivLqiQ2ruyhmqFHu2oEUKEKyh8gKMAGt6S78achNQ0dCamDD2Trj4RRJmm4u3/IhxrSmSEKv0Nd8Ef1ale5TCvK/UNxHsLo2vs20E6uJo0spMygWAJmEL2fmw5Jyt14noKgbUGAkvsH5UGWqMvYzsUI3Xfw8asB3Z+zWB5LQ5ZNMrzpfn80KJgzbWfZl/cmC7Xd1isC8A66pkrLcCsM6D8swD5bUC8OX8FcrUQJk4ie0QIREhZQQlYLjP4Gr7/+BEaRRUOEFcvpizPp15eNLx+nLmXCCeGc5YCTfNJjOougbXUq53NezccUjmlfTKeeOgy3yq35W9p4BJdOPqtWDNwK6mYtAWgw+nayH3poXoHhIPgI6unF88ypaNoG0qwtLFfDFU0HM/yuKvZPbrHFv8fFSqOmtg3Zrf7BniyTAbh2HrEWQvyllckuFTzurj06B06jSCnDSEzqoInfwFAWyqnyVhoPwAXz+tePIcaug5XplckyCL0xFvBXyqbn8QSj8xajGQvY6UGt3/EzNkl2vY+T4kGD0TpkTisjHll32TnPxbL6+PSMzfm3R5da5ApLatJfmgpRoKx1FXwBXTud7c3eA2eObg4OCb+KqA+RVmfR0Cp6boJ0F1nbZ7x/3lUI6VpCDdtCaNDIAP/IVea3IelTuSnuD6uWuaOdyUPc0VBEB/nnea2GVGLmPAywUKDOSxcLcaXEN6tAgH2sluaR+kd+P1/cKKfCGNoUHuyO0m5pjMdWr2/tNJE7R7ZKhXHI6a9ph7tYCqi1LWyYgmFu/l0TKYpOFhORtnT6Yk/5rjNrJ0ibEONAPd/1+ev8tKvIrqCrGZ0Deh0VZZzr+KQ7unEwtjVaGvr9FvMEKBvV4aeN8ogu/yAAYp+J/e2h53CKtu259hIY+uOWwMwpsqQ3+C3T/fxDVoboudrQ3FUlGkLswrE/PHm6XsBVJtde0J+4f+PcAP8QyfdzOkjS9JixYwOXm7r+zGE2lqwcAZo3h5dvb2yJ9+J/53vp4QyWsBFERpOnq82ndPsrw8iSD/tfYB7/VpExdIUkj/QFNHHY2YXeWQj+wt4LrCM6nlPVVJE3wIrckNoB0JLXh24pCeBx7AZjNpxqOwialRmpxD/I5Fg83emrfOuSimGzTCsk/bcIcVE0VybMkrjs1/q7ti8ExxCTagJ9lZp7h6OdMB0BleJ7mwHSCgIemPOWRDxuLWxz6afi2ZvCNZ86YI6UpRYB0KESJ+JMjn3Xn+Ox1hGIOV9d9Dswso4qMPh+E4y7/4CU56OIBXAvrQt1EpgzEg3+mVfG9fH9Ytx/XpJvPmYcdUWqv6ueAYZ8JGUYPXpEUvlZM3o10+lsDq//IQle9XP0h0pfMllM98+znyMR3lWfHSDpq6n359bSBADCqOderVL8fESr5AGlI6uFaQAm1Qp9JoussroKCyP/Zrzl1tYDlIcEz7JzDwVIxlkb6uIM/96SglK9dYMq1bJT0tRUyspJXfBBDoXGgwIKaWqCz73+8Mp2KulnzKw79GIY77Y0WtdgK4kJGxc7UimkkcQlWvimX38/k4StJWlbIzX5RqCLr+mitABNLVPyAixUAkjw0eb1FTAxTecg/U4CBOCGFKYF6dWz1JyP0ASLSnxdAvteqXZ92TOm5wik+/A9mIywvaTdMlURSeWZ9weJhx0f23xSTbJ5iMOC/9wmwuYIIMybk+e4ckkt9Mev9JO61jU3xDNBl9TdnGO25bcaxCgZD+xSt5L1eypPHkT84dPWDPDWcrgRlmNjZLGaYwWBplFSnbd8xyV0tP+Oqb5G0o34YYJ16srCqW7A499W6mE/6il0ZhHWE7KcBw/+qgUapp6M7hipg4Ryrq1b+lxKKVTDTn0mgwU7XJTOVkNLlB04bOi40km1keMT1yMsT/GjU4r8ydra+LHhkPyo0Lq9TddUrcwX9or+HIPUrDAVXPTVfmtGdMwAwIU2433p1bwhaYkqfP6zMY2Qu7vRsJ/PC2Sy2yetGSotXVts2LV7k5b3WEvgcRQ5OLYaiVwTLOkcAtjzee41VYf9cLFr6YyXKEpl0gjAKtsfKpHjdIi26ctkmkAjqzQMgfjYtKVFd+U0lkUdKUqVTEfz5i8dI2k5Jon7xgDYqKheyEzY2gGpF5Im6txzuRWhhaHh9Q+ZSQ0/x0CZSyice6iMSCWDqns8onUt3awLUmzPZpMEaYkraImpfvBSsOSIQsb0MshwuZh1q/ngBh0aLf1vyzlzuV79S3MtAhr0y4HQnDZN3xxqD1I95sOdKWwWBh7dKFEQd8JB6cEokZFOVbDII3C1+A2QruTiBMgwJB9ntmKd0H3wQHhk90mkazDpVtTERlOhhIJImApeinuEVW98Itjvix7f6BLb1Nnqo6SaNuEwGma29ceo3Czt6fWqP0k9ehxqUy0/AcxTtuH9GMF22CUd2TcF4KxVybNR/hNPU3JxYRqJO9MjpT9qX8+HIZwJ/9/reNZhdZu5d3GzuJp7Ki2UgXp/NVkezQSxRNhKlRfYuAP83Bn8nHtuCSg9BZOBWgyKtcSh6KzMHgZ8ib/HYLLA7Cy84+iqPIksFy6VySIYTnWnLm67k8pGzCH6wIhM7z8F4/Kdp0IimV3eHXF4E9SPsC81rq2lr9mwEf5gQm5VAeZy9uO9cXgIL70gqTFbtmEQr+AaOEFvv40D5cfjnCurq+67G+exMAhQgHuVadZHKKR0saKUSPvvYC0qcMkuPm8AiU5qU7KM9s4DJUsaSSTcuEKM27iqqQL9fuZ5ERfj0wQeUHS6ud4+j+chukIznCfqa2gjgWYvjudZY/muWCKkiEpVpmrjrdXu5ha1DCHrqUiWEC5m89glZ97AVa+esDZ0skuqNrtAdISY9r/7Pd8yvmdHAMTeiSey5Dt5y4SQkXGCi389c8YKgMLNXwIZXd7aa623blnPNyxOd8asv8dKyokyappdbAVuXDvd6509GlhnCSOvD/zwDNzvMV9Vwcho57Ae/8ImdoIa9itg/tUX0DzO5mnXgByUI8G+4CS99B72g+Bqvj6T3+64dcSuVewZ/F1H/sGR5siHj7Q8rbXDv0GLTgRZsK0Ca6Rq6682f8v/5X0KLugMpZSpWPLTOD/kWD8XycPaDujPkTwqRfnVFUPYFetEQ+nCXjvV4tAjwr7MfMCXVE6dJQXDKW0CNbboF7+Z8hlIZHWLEnpHmoPE3Y6iB9upna5IFCA8GBlPoyP8ol7fngAQLlVmBxyhkyC0uP76kVTIvPC/Xtz7i7HYYBw/auPnHciqaiYYXCtbRPTJh1qkEDkT6DxaOi0n+9iZ/FEJp2AJ1vwAlc536p96d6P9lUjdgN9i+mglkccYcvHFCzc01qYoY/9qQsJz7IrPQE9MIbZH/q4w40dJWJPNueTGk70KU5xwUg19oZRHsDhV9xFJT65dFZ/e2LxuvbkR8ZRCgmO2/7mDCWnldyZ1+hio0bStnbUFzfMZGw6OYHw6TDCUVUBeZ5EMl6n6ewA5D9OOMQbgXKHRE6lWFNt9vm0ZbXQzVkepXs5w++cwhcmEL2MdLhVO7fB1bO+ePcfNLLsGRcNoV4s2raMgkPvQ9D/dv3rBvds5+8R7mEns4PgL+RQv6wre/NjAP6RqZx+YB5h9stLw5WJ/LXAFAYjyalK7mV4ayTl4DU66pniuCQmvhaqvYT7zobE5krSecSNQPjwk5ApIiI2mv2SXTywWEMSTdNEORRMypVje5QzM/4mfjjwOzEQtkCmStZrQ5GBfXOtlfzj/2tznw4k/L2p7hHkKrSsPe3oT+YqFbCNpm215fV4cZ+2dBDAF9TUrMpbprktorfJS+iTjIL4ssEOAxWdm9naa+1co8Rk7L9WcjpPTtZdO7v2S/Zo2FtYrigGOlr0ACfpMIawrs0Yppr4nFzH1wicYDiCx3A8Hg7Nq1jGac8Ma904rK6PpVitT+TOVzTiUzIUojuVyTkTHbrNqZXzqOk0FA/0WTu6DOtncLodjLEfHXCvMbfObtU9Ulv5rjQQdZi6NJfNQ5HSDPDJkyCHhmZOoTf+OsF4LQnZVtVaOwO08q3UUjpBYEI/oduCfxo3aX4p3yAm6xIRXdZ7hUZsxrbFLRD5X3kaKJpHd2iLqSDAXy55ecdORFfh3+VzJDpqcQbEXFPEG55RRtUcUL16Dk7Gc81Cay3pyX1cwSC4/4NA/BjbApcDgAaOPxFAarYvZQYiJGjYHECwAA4jhX+ous1QBZPVDLL+f7qKaCYflpnGpMlnv4o75StbDkbhTzfSNCIxqz3UkMc+gdAdMixWUyAXAZYdsBVUoxXCjyRFlLS+oFac31mZXJQZg3SrGEclRks6kUQU5d0EwYCyI613gleVi2Na2w4CgpWEowN9CH1bdTMTT6zuqEyuP0PkQ5dEos9XauzZTHuERHBmxUrTa6eu5e+Q0RQKBjCex1rRuKaRzYAclr14q1L+xdkLi4x0NUFpTc25LLmO2jOCBkwjGpfZJncWJ1+f16YN6gAIPWexpz1bSIzQDCuf1ZiJ7MC4cVnMzSl95xQ++NokThpTo2bajr0mSFTB1j2BQZK9L25LwQt0Ee9KEb7dxJ72wZGCluuS4qiFD1d6Q/0Hiddsl48ZFD8ifMpv0b63ozOqlUd9LTBdc3FF37n0Dmr2/Dc9tCE7gE58RtNcSG2cW/XMcV18iGOjJcjohkkJFi+dtJU6AnoxR5gBfUk97+sqft+xF1+rUnqQjTQY4rhMRKBZkE4Xc9pu/qdBEIuKXubp/Vwr9hmRXWSM34O8K25NrJX7HsdMVQPtyueRfQrxdi5hhRKbAdBBbrT2Da51PC037tK+o5kk5HRYZQ52BjoVR/5iXl96P1gIcOGKJYvx8cgnd8BaiK1Lkq0qP4cQTm06JaKMSKxg3tLWOftRLxxiYmDtBt0IECq5H8QfV+F5cqBWSxOeT7CVSj0CJJBPiVJyELpzAZK29dNxWxugPAcspjCmWJ35v5YGjn2KK3zjACMhqCESrfYJzTTXNcyiBBseaJZ3t8nEfnquM3+Wlpr5fQeyC58nZAARRqI6xd5tfkFLHFHv6lH1AmdUYXtOTxyF9LZLa8fiCH+0D2kXUQgewYxLF0KniJznWBqvASxovfEgADyVZjDi4SphuuYODud2FOzRaBmt8XHa+H+czqQND8cl+G3seB/Ud66o8z/VIsQhpKlvFr48L+st5V0rThqvpC+bFRJU/2o9tAIlSxa4MOhFbE2NwMOEI8r34uXN7dCnE5UCZPmW/bAm+FGNdsnojXysZ2/wlj9IcGX+P7S2eykw8D4hv40CVBsKf08QVDUrmPZpJTyRGaqtc8m3t8vVZEhnD2yopVCxaM8u865FxYOUdVD9dq7DaXd2n7AedfDpdDEUp8nhNBjGC/07qmcgaAqOrvGuHrC1W6A2Zl3dMHJy8lvaK/kmFdfa2ffGa6FMRiS0BvnS41/nRsmOPR2ETqehLxxMkLHBmWWFzWifqHvHFBjg+W3LK/r1y+uCzXIhSHV5ubBp5KIISzQDXvBfS/e/aINZQCkI/J5dtzW6Az+DJsUa19EyLbvnx3R2BGNjUJ0VJVueuStHbD5AiNSqZLPLQM6o25ZKH7sHsb+7XA5RAqhV/qt2Gr2igT2gK54na4KfqiSfzCzVi8tNAWEvbKGafcr4JQDE26HGc+J5ld+tnJHScDalNJP07nPnaSEVUBzzFvS3bcS8RFnIaGzLDokoVxfhUtrCGdb46lIutfKHEK+kriysFphRQcfFgVNUQx+G6HvfQ5Mp2Aqaksa+bu81wr0j/h/mTT6Yaj4s+CatP6sjSiZSuj9ZbniE3UH0i9MKqGHpd3oUPLzrFgYEaqZB+1AMdaZ+aDb3BoHz9wC21druU+/heqPZq9NVaofQ1odHXMchHHEFQXAHnvf0Ag6EOMqU8bjaHz6GwjtA5FCcWzhOyjQQSJ2W572Nx/cMflcPcpKAiCOHkQd6OnNnm1u2cgFjpivS/JYriTlNqkIF/YBanZgt5JFP8QGE7gmXz9lveZMQlsuy8reoneRN5pApN66ibF+nOsoHSdqAqR+Tehq+DMn+MB8IA4QKSHGLe0FFWAjeyM73DbRtTNkwCRCB2ODahRS00J8mVXPJ3CGAk2f6bJOJ4j4nuIr/d/Ks3C6t2Wnz2XqYKUnHnj9515DH/4KdOdRfMad5pbI6nllrwbm0rgqVW6TPT1Dmbj+S9uCRagpahyl3JPcNFGyPicGva8cmn2mVtiA7ECYrlFkCEvErk9+CQP4I4zglY7BSjYBl2v4X0S8OfjS/A/KeQAsu8wHIw65U3+alcrRNDgw/pfa9ovLexhBS9FifCpkSDZl1erkFIMd0HHnM2HXCDRZFCEzqjr+a+c2/jYkRNuqUP8nq+uly8m6wzFDMYgpsV3aVn8S4CIaFhaXoT4m+6Zleqcg/uRMrK/kgepTlI9GJn8ajNks9hmAP3C/vFVZ6mkridrf4X18GItcnjzNaDouraI1ZbeWgE8FUCcaW64FYDtGHKXaG6veurM6UXM9iyCFTfuouqaLtq4un+U/7G0ZxcBI8VKaIwB6Yalydt7TsTDqn/nsJbdIBv4b5NIBnEfmvYKe1uAa7Wc/0fp7w1/33WXyp65osceV22U1enc473GX2OFnR+J3NCmzD0aX8WpuiJuO1Bl1eKmuqpuyq/YKETAqQZMRDLf1Ql9hjF0XTen8ZW5ddB0jRRNZhtmrIDnt1wi2qK/NocfTeRL+DXf73qdP06FGAmJyodsoTNmxn96FfKnLyHNTYbwLg3dLtOzu3g7GOMIlrBQVHrw+V6ewD/iVs6reElr523r/290b4lWmghzGPpQEwdKcwimv9rIquGnQ2gAZfUoeM2Vpf8FyuGT+zboODJHA1YPWAM2aVwJ8oeBvJ5k8JEDXbL5gU8b/CaJqN7XJvtikYjBg+m1ethYPt/tDN3nJn3sNrmb8u3rSRyyVm55ay+WMXTZk6yNbVkXJNb43bEcpeDH1AFsNC7auMe5HF/PPy59blTcbJrJy2n/AVOVrXnTC9kLdT7b8xPtO2voN8TlUQoXQBYRQAJpg1CVOkM7UiIWL74OzgzmYXK9PBy0t0kXaSdWmIT3KYm6EJAPSmaz2WWUSuPL8XcxjfeyZnYUbFG7cv4krB5gm3lJaZKtTrn9xbpOOSIL9mJN9tzPxNt/08x2k8ZHaXCzItjm9H9cxmIpFCQykJ2JlKd2tliz0h2xg75umnKdrOq6LlzATshlmki7osdr7rtfKJ8si9psiUomvNrm9jh+RQtr5z61LQ8aPMJZ1bwu+NffHR8+C8RSI1HRiA5FwDDJ8WShz9BvJra6kILYBq/7zNkn1SQdEpPDhli1o0oonfDJgFa27e/J1TcETSQPiXtvmG6nReOJZOWfRHn+hO5zwEXrqoQnvrfhY98KdWzM3PSw6aCCr59p2qK41JIy/BXqa11BJoQi+pQ5BEHMaci0hgrt4MlYihTH9jWZKMrjGNKpRxejqUIqsMMPWnF2MOPNpPnvy8OLnSTz6gRXyLXTMFKDxEr50tz/OiLV9oQMtjgS6ZpoQG2Y+ztGdDG8JpCLpb0Xe+USVM+1KjN2eh8yAP7XcxJJ1GZCKRCWMUdvr/Tcnhs+T+nZXGK8LoLkaADkVmCYnp3D8VQKDBnGHbfi38pwyRwgz0rT0SN9qq6WEt/VMLChImHhf5CuMpdCXmwpbnhspNzL03K+xSjokbnyej0ja4xWvcw0dNdVmn20RdR6q85xR0CTT0Br28pTZXvOqgPhp+KlwnrWcaUuO033Dk6mLCcqaK+b2AleKWCOQ/p+AgQhG0PCANNRNgpyDzA/MQikSuqnNjbG82FVnctOWIEoJ1c38lc5agWP//HBxcy90BlzXov/uBbSHQIWgUyeqNNdoizJ8adGhiuhKBFhWAH0K0RBdhRKy2BejqsxslscFGn9DqOvO4NseCgobOXTmXEnSJ8GejEz2XJ6d9RoePyD7WwloH9AmJOLeliJCou89OCKJatqX1WlftwrEiB0YkR2hpEFOg6EmUcAO2s2NaiXjQUwKYZaGn0dJkanwA2AIzgl//6bciOs8ImTgimS3rGyGj+byZkxt4j02Hf66G7R029hf414xGucogPuG43FnUesh+PtLzojAPOgGcbv4smI69huibneWhTuYiPmXPG4FYAFUZ8PM2B42lEr0eC/H9bOGvGEef0XJh62xnP9JoHyVh/MCt9bz+GmhJgPmZiWVaxgaeq77m1EL/SztIf8nOY7xGdBME20IJoFcrcTpoYVaUNrIReWG6aTOsYGYjjdTpTK8nHygxzja2xNngPD9PhyqffljvMaVNM2nuYWsW6gzGZARPZgOkM7zgZGOoVRt5DwckYIH9o1vLUHKQh2Z0nom9gvi1bbByvdOocvBSg15psgkdUI7vSU9K+nV/jiI9YqQ+Wgqq4NeS8hMVLM4a8yZAgY1ws7CfrtlUA0M3eXwsCGB6i8sw54NgJEP/HP+ELL6nj8QsmeiUyZ7t1yo8OBFDNOK07znfIzRcKWcZxC3FZ9x587rqfpassJXaDn+phuIDc2rNH9qf4yWduLmB+CSbIlx2/o7cQlYpjnz0RlYUK2Zdrq5UxOJyXEdFP9tbBWjVPpv0shKn/wAKhN/2/j+zmX1e7dc87iYKpPq8ErChj3cpMAakHuY+YQjhOeDfnlABm298+7lqvPL1r2Hx3Ctfo4DHs3JJG99m/NL0USF8+5P2120FWynzkQqNcUvw+UuZ6DlP5rD0Pi566+4OtAllgqNu3VMWHovLagBPzYpfEP0hgbCdemNR5HetX4bFUCxVtIfpBYFE6YmmcEx1+c2o5W99U1wwZ0XWFXG7ZcSr15jo+n5V2jMvvIr0DxLkEDq57TCgJIOVwMVIpJVjTv3NnaRO8Tm67QoYf50ugWFMbyerURbdL42OxQxA0sJl4qmA4grQKVwVv+3CBuAYwc5A8FNdu/XMj2yhoyDQzMeSnZo5LMio0zWUY5DDFLc+cW1hCjpkfCCr46ErUEMkxglMO+ifJq2TWFXK5sg0aq5im1rZMgReiTlJKvmCtcaFH/3iUu7TU6B8aj8jyjfmIuH2vXin+qeQI4/Eg/06JLfvGCTELRxp73q/ROSTgGOYfRHWJhujAj1DZky1p6d86gkndMZR31tn5+gLAnMy1aPpavOUGqa3GX3eZ/FVAphjeBOXBtOOm6sDB+fElMl0vBOKqeJpyYEwMBIW2XxYxDMifLCtnaZLdKJFwPxbYae/lZta0mxsSHBE5CpS1ZjQYJ9V99Hr4Sw0F2ERV/qrqHxta8L6STwpj7PTyp8RQmKzT199/6wxtGivptT3zgCPRAOfg4tMT7Qu92NhdmZB3axcJXYA/y3sV5hcgLMojB5TUNhD8Q0YK+ORkwBI4J9QBo4/XD/3MMmaMe9Uz++TAWUHvxyXT7JkvQB0OdLIccNl1mgRi7MwShvvCS9kZ9hfUl/0XhEpxzpAzfUavX2zY1HzKBYC8ofyG3diPh5bfxHdBoGWYM2/V0gRNafPJKQUQr7kUqyVeepUs5Xa+FPk2ryhJG48eM85CqGgIVEyn4OKCNjdH8EmNri4inx6EyacBSM+CBLgEQ47/65gieLlYflkTB/2HxNJ+Wo5d7DLXIavarNzt0k+BG2AOIs4FEON2QTUQ4HTso/Pufzg9EmmPlKT7QfusjCr++ilEttjQd13yeC8ztIYq35nHxAn+sfsKM0BUzoLjCECeZagu/zyLKj9IKOp4NNKckOvAyw7FHB4uHHb1yPWtvCtrdHpdwhbTec9N9/IColMafWC9f1fMEEoF05opgb/Hk8l2EwSD7Zrm4fihBWvTr0+F+nDdpN+1tkfsYK/OGU4hIeOGTB0vfbnOmBIRZpFnkD/DIZSmrN5NdEILkjPbI/z+koAPyQoOeV+h2FdkDg8uwBlRYFvr5kTPYwxcSoGG5qH7EgoBdyNdSd7Z9S6MpriakMf4n+chRqftA8yMgx7P+OoS0opus1FZiNfwJIznMpIirX+Y6vCeWSZP78ZgTn32USqA4mfVjywepFq5I1/ZoaBwLy23OJhxRmk48eTlDEOfWkXbiu9Nd6i3m+zS47cOYxMB1bytH9zRGMh3N4B4mFxZEPHyPvK6EC8V+FoySxF9qyK9j++LVc28cUM5fPmCEx2fy48u+a7D9gTik9NAfnCnl5VnALhpogAIAAlBzRvDQ3wgq6f/vQYO5v0SFaBzaQ4uoD/JZw7fotDmCZjJtIaM/r8zmOq8LMQT7HWUMckdFvjsYGj3aWnr4U39695F5A45TG2Cjhiq48kQn8ApE9g7RcWVxPUbaNEQrNVF+kwH34aNH8VXWTn28ShyK1VXfvlT+gGjTH2uPKlxU3C1XJiHv7ZT+tMfhqOHqrDmuibigw1LTOSKCQDE3lCg15CiiffumN64/+F2SFQMwlUgDREmwApX0ZrfQVY/ezYbNOmzQSMRlAQ1JhWbMdFjTjahvqqYzYHgUHlJEC17lLsB4TimphJ5STGJTqmShuQU/22ijWbg/uZM13V63tTYkIE/mRaOsjqvtsrRWruy/xueGPYsqJyxUdLT+Xkrx0xYgZfSPRxvsFSQVI7BzqZ3IBAbS2pGbkU1E2WOMhhwXUQVlAdEdOcjk4KhJ4UKmNXGWHDHQoIAhSc214GUyxRgoJ7yauiSDTFgunZUWL/HbVuUgHtHT8wxE1pJyDnNwvbwXxjzLVj2O8d4BIeG8btucDFvgVd4IlcjquPtURFKnQM/QkkwRbr3y4vA9Tb/5a2TFkA3/V8DUni9exw0CU7KKGe9+mm1RiiS1Xl5NW4d27K1QjK443UvhSh1k3QuqN7ua8HXPyOdELioCLM8k2eZdzbjU4I0TMRSr31qLFvjVG8jlY5MvRUavIF2FJ5SYF65yufeCrLLdyPLhpl+H9NepmreTMy8vaK7kWbfk2rwZFBqOtYlBDoBkDOlbqVXjVthdxC/znpUaY+bUBs5WRAA4Wreq5ldzsm6AfOpxkjEH9bgbmEpXOr9Hi9B4pIQtuiOU/tC5ingj08bfLclS4HZSb/vsf7q2uOxwPuCmvUMqYlToq85HZD6GeiY82qnWfllpfaoiVRBKOubU+aThyXCHN6j7X/cOQuR+qM1OM1gGL2O7diiTzuM1ZBug+eLXARjQgjFFT6sWOqU5TTn79pKEkCF0WRU9xnrQJShGbU4gMVKYDuyMbjm/8avKLC6KEsRRYdFc9KBX0Xb8VDLnoL2fgvRizx9cVuEyp5/PJygJcEaL5Z5T+KuShV2kz6FRSKpnIDc7dA8qCr4gceXlgSPj1QbLELjoMO4py3GyC+w5CG04S6BNJRlgx7vks7PgAnUmNiShhCKKPMiekyHjv1jrXkXJrIL3Z/O+o24wbschJqolIWuwCSEof4zBkjiRuUsHq5oeIXn56XWgBECgoG1Ar/ykgZIlcpCz/K9oVFk64l55nsHrzVpZh6VrUof/1NJWLSPgPOo7B1ajquufqqgw76fijmrRLkgsfEb2v7vg4f7zZAjnJ5SWzQFvMb8xYz04N7sYAIJK9otBMYHfW9r1Z0pQfW1Ugag/HpYzSRkL8tbZA9cyGyeNro151BYKjTuTlp5ilMX0ZmCn0PTFXF7mNTmIUlWjydQEyexcTThoCu7ysxQECl1/SEfD30BNvg3/VQXbghOMdSTEf5xJRM9gQTyPaS73eNpCP7r7OeyitmC4r3EWz/kvMVvXiD67YGCpMBz6Z5iPChjV7lGxM5yUL1Rz2wQFGhzOhnSheFmuAtJ4Em59TgXRz8zrZsYHrJb225GYIIEHgpDa7cHBviNwpeCTUt0iTwv5mboZucJu0Zj696rnwRN2/Jil8WDFXqZWpb3x7s0U9cuznTCx5UH0kBXx2XGj1cAp2jbge+ZxMMcRnkDYQt6tozdeJDe0xBveIglUv1mHbXdLHY2L7jIfFgd25gwyeNkbnxrHSd+/2nuye5aB9nt/YDnCEBAU/29CqyLfj2wgiZjQy/XuHXd6/qkFT9ku08D8ztRXbOkjB5q0iSJLLdjIWpC6XKHMbYVkfzH2KBZ7ML89EpaoxaUGp151/gQ5fD7UNPJlEAyV7kF/f5WmOt20f3vefLkTcEqoF/DSdTl1qHjqsi+L5omPXUtA//ZBAQ6wb35SXKFbL4qfRdBSvzqgQxLBb8sPehWZS4awno9kCWSl5oPeaQWstsiM2gPZkLt+KSkEdeNYq5KCvcTGwir4Os037nWqknTRpSyxFEf6nvCj3ZV2IYbAhMWhl8t+2Rk1TPqXlhDCKGvyyMH+fZeCCrgoRv+b2jDDOsjZscrab1IJg1CEomoNn1wHvUZExri0lOP/S3FTiu2phzp6EZhbmrGca/S7O24jy560+dTk9P9TTn4yVFaFV3HkUgWCwpAW4rzkAL9YpxTCftBuM0zK2+8YwM6FIge5cvPQCt6AuvrhvwK//iVkApCEIip47ro9/D1bLbBzipy+jerjFAVQbDq2rNLDSkZw/ueWpL4Mt/2/Djfce5WkahHfYzfcWpv231nle4zrdhMeNcsNusQ/lltAbUCcSpU3lnGwmRFHMd7sjnrHJQhyDsqcXWN4nk6YixVsTsqhdICOKWAInOc1tHp82xrB9paoaJy/QYdp4PGv8zcBho7j4p2K6OIr37bJYRQUOmiupXyjiIvEEOljpoyZdV54bmnTQ1O4n/qY6an75J1FeQEfuMbnFRk8YvUGRBOWL3ad0bMsICYa0x1p4lrZfm8dWyqP1hMe2EtGBXHxXOJQTHXPAKiFjlO+76V67CKR9UAeRtV2c5cEfChS8v8T5erPbGC8HV5bM1rOKGAaMLX18Nto2TZA53UBGa63mCs7NSm3yt0K/S5iOP4q3LZJSmKPhDV33qh9Y2mCQVEMyeR4/cfdYsdaq3+FDGYX5e+vxDCTyI/MyZNRDjeViHnNUXGG7w0Gm706gG1s0yfUZ3kvJTN1JuW0BBJggIWzSW6XpeLKAEuKiLlZVTgL5rKGhG//vFQlv+BASJ2VUt7LsKzFchTaUCxJHY5y0myWnQ4+o9iJB2OMomEHEz4MYkDoieq46CADIMwjpPTq7scC3JfMdInHBBDiEgHA31HyWGFwdoaIq8k5EXXigmFM4m1zhU0ugdqAd94/5n2SD4A46UFq80wikjWlwaDaRXcAW+b9toAHX33xrJ4Pii2ipDnhKNhwiE3tvhz+zd2PsusUg4VXsUzSsMTr/YMx++q+5GiexFM1MGZJMy7CQGirXyUgJ487+606BK4cBiHYvfyx2uu6s0oGERlbAl0D2yltAQPWGB0ISCyzmLJcJMss7CwbxtiqNsJMszFMBTwahdtJU5MJQtKk94MtPjFoJq2ptBJqZvOZqmAbzoH8pA4jxBD2Hze4oya/Ck81O82tsSg6flpv689v69GCW0Gq0648bY1mLQ/WT/LlDwdcz1xARk/sjZ5eTJLe+uaZZfU4O8xzEYaJza1O0X2VzCOMvkqAm6SzR/A5v2/9zjo4lJpOD7qxLcDi0lbqsG+Gex5YGRiARuUK/brezKRd2rfwOmcYJPix21yPyfPXsOmJ9eUjv/nXv2Faw21Z8L9hBPZhnoFZV4U6CWj8LaM/Ia8p2wN0M6vhTCQV/FBMpIt0M2JTwJ3/WXJ41wWMlOQWR5QVM6xYlzxQ2N4kw/fcyBrD+o7c4eZ9eI6vdMMijxA2D6xkL3d0CMYEh3WsoOd8JAwo0dGB04kj5kOmX0jftTcMQWWu8gZW+PW84V+UV8CRD57aVO049mtNHgN3hAp471FG4Ca3hnxdsfoNuwmdj8PuI9yh5DMgVYvRBczPR6JUEpcJUIuqZMs8BQiiK/cBK2exmq5RD7LkSjbyrRBiyGikVQzzoOMSqC6NmyvsSYe7uYePg+4362y1X46WHScTfURy6NO5HZ75s/tjLeeiN5//IlJcE7YDyQlEbZnHY5r+lQzH0MwWBFj5WnpnGQ9Gal0Y3Dk1vUKk/6Urxo6fh+qD9Hz8RgeANsjhHdlbctVy7Vh8Fkq0E7NPKFwHfHdxgAyezhbF/6UCdwHkMx6AheLAuGifGLrRTblkK24fzWRh7hHfdDj95GyIr7gjfi5KGd8DqU/yrmIIJwlDQLOqeXO6fRmBgEIEDwBmFj2ZmWaqbZnMVP7qEiWE1JrpvgP9xRFySHRDY7V/NiAZehDU0bVpNKPtRlFMzpmyQpnZZVWmo0u48MfsPOwjcudzrjOuokjA67xbjOZ+Z9DSKheRbXVpK+rBjuoaTnN4Lmis7mzy16zLgVQpnQ0kDlWMlBOEpoPQ5KxuU4/3IomRbRAKpf1SqEDGYdchyDbl+L5ZiZO2dQ4jVsfk3JIq+Q5DjGU/EvRQQ4zaV3r3mt/F57vZSUgN7+KBcPnq80oUFIkx/hzqjgIX84eLA9P3TrSzZAIsC+gGUConXvACZqX+yei6HfdwzUqHijaRdrVB8mL0gDAZ+S+WGU2LGVaRt56LsRipfAooUQWYcBjEvnwfMCBADiP9G+WDSFHefqGG0qyrQXD5gOGkFpBNBMbKfU/uKg2m1bT2y6IIGYdHep6cxYkGz/WAonDH0wU9khpb+Lhob8n4eXz1otXmh3LbijiSZ7uppQNeaFrywkoMtZ3klkuUpJlP12JhzeFeIun8g3Jg8sLlgEKY57yJtDxlXsSggAIumBIcGnwo7an3P1gTIMiigaDhj77/y25NbSLm2CokF5TJIkH+Djc2mTOL//1WvTvzt0qNpl9TSoAGc5ThlLLRu7a/h1z0MGWY/GuAmTNdAehZV8AmSoXCEH3evQRZ9xx9daDTQljeCmOOtoDbYGL62o4rXtTyum9yH+OAvCtO0R66Z9CJevRiUc6vMmOiZph0KC8bh99QR08lo+QQnbspEqUl5eT5rsjeC9/eGeztszelLIkXi8+seUl9PS1WsLNydNp2W4dvgnppnggVQrA3JCxP1s0A+LZXxFWHxkI/xB35h3ez5qsCkStvASBVbO5uwN5gdnwcFnBB5EepZ1SBsXhBvhIcHqwLM1DRwab71mRaoRwde+hT1PaagFflTbRhRE0UMDFJeVkQOO1m3dCMdjiHT4VuKT0el7NwkNDhsiNpU8XMyLYnRsSs2acE8ksMTy5NxiMnGz1j2bMTKzrwy8GzuTjiCVXQefs9f6rWmmVJL1COc3wTl5eHVlnjC3QOUIVUtwJb23dueygV3ZSdLaBAGWqKsjTej5oPvgkGW10BVgSqlmk4OsKJoZjamYlO8dr22KI2MWuDMjGnavoDjFpc2NAGdQTidZugZTsWWFmYqkX4bg85LwpsrFe0do0DPrZRsXE3oeJk9hayyOPop9nftfjs4cM3evpb2oIVjg0mymx/89X8mYsQ3MhiJRV/+BI59slDtTzM6GXe79enp4T5FGzRis3anwvvr1F+SRO8xTkUSfJ2kRVI0eim/QiGdMXpuVIzQA2f5xkL8KWO4U/O8InaW6IehcbhwiKZgTjQuLGcosLtAW0Gwo+myGkeQ3DuJgk6U0nikpe6kFRkqUpCO2hvxnZGNAe9NpaAOy3qoS24uwhgfC578/1hxpOq0BHhB3FgXNRo0PBvJm/DJSEN4DPSfYoFyYZscw0457v2xS8SocAXTqpS/gq0MC8a/ccjDYNisuEafjNEiwBWSQg0IEukPYOPdeuaCEcs5pgzNqteoNoByrCRXu1yTXfS9tqrb68fb816hOuO/5pKjpPb8yUyW0He+4yBQOT43+PoASN4QKXMeD4T4tqGW+8sqKcHoJre2teOnWA4PYVi7EQxPAgDj3dAX1e5wmmTae7gqQZUiK/L3FvYQG/euBGpULxja2VCqPBE9Dttz9bcxYbWdYQdYxztfJtuHhFoje25isha0abTjhE2nc4LKYp0wGy2TRpIhsjPinVw75+Br7eZ9wM5UUw4Kokd52OKJR77E4pGlTSUQYuaiKN8HsktHCs9KRcgz626rizyKOwW1oOTYgCr1DJH7c9vGvtecD3mH0vO1f1z6r/ZAWhH/kVj1lX6t1wY7C8SZr5MEijb3mUgTVatP58zFGJ/jBwbqZREpOYGth/N5x4PbYP6wzA5HhouUzNO+qq+kPadZt6sdtf0PUsNh1AdWIlXfnOCv5E/grEDHY3GZBiiIfiAh/IWC33OnhFuyLSkWPi1Hnsqw6/V94OBP8xk03QPZdIQTiZSGgV95+siGByY9fWLv4M0AfvxKmY+1hFN2bEbxkQ6+d8Czg34U8ayYRxatQ+t5xkuZv49nGuzvlyaPq/3YBILu28DxW/Mxs4hweWnqO6ijNfScKchRGvi5gb8XRGXYHJ1VEOTEp9GQcqS7A2Tm/q2AR/qaZEmhTXLQoKKvb99+ccKg+YET3Bx38PNkmL5DNp7D7fDcZDZdzT5YPvfSk/pm4VTyvXqTLDLxPfRiBM7d5Ba6YXIxCrymkgN5c3zSzE5e5igysi9a7Ld5RFcAVTmMG4XloM8/PxIxtMdv7SghzK0Ks01KRd9NJ1ZDQmIQoXRxaUeqK+W2Jz53+KE9+CJetusMnb5+6qT1cg1mmOklQywy087zKyWEsOlqqjwSX47Tp/pszAaol8gFKbBKJfif5vaDkmDVaO8Pts6hKUTp32SFbPAYpKbgzgIcOARzidwwTJvnOzd/30NXwdhGXFi3uaVqeeppc+egxQiyP9tRmcfvQObubcxajWbndA3UshXrsMGyNvmQt9kTVkoNbsIgS83MImnWKzFSWBb8sRCIYs9AyXlDqVPkbdfZUZQdYZgcwjHEkgdDTA2SFKw5Ylc37odxE1RvWoME4bQ/ScJvpj5TjEcxc2Rvj2DbCtt5m7sJRB0WkhRS8JhiYsr2M3/Q48GNnz/vyPULcdiWcCONUw5GR/aUux6D9c35etsHgOQ65z8WowT1Zvaml4jPkQKjZLJXC86rhoEBRb00M/pbzzO1FRqe1a+nSs5sIyCjZAUMw0aPXDD1nOgQMoPLbSjQbFUIXXokx3+VoFRBNtIfBUR+yxVARl3q0zLxnvMRYvs/nKJ/DnmBG1sUCAA2Y83AOOxKsRvyTRfELMbKRE5XkW6UIE9B59fZbAeUDz0Q2NyC/9Dugq+YaHPxxjp8sLIxuyTnPnVeB+7d7b4KX81uvBTmKM+rgssyh/QDfqewboTibdtrmJveY/pqDIND7fZTObA400HRYoWREPl2pqUo8+CxvMY9SN9sjx43bl3Oe9GO4x4O2Wlhy9tgRYnOcNfAfExrSO9YJffvNicLMBqvWtP7Ga2UE/3q8kxd5yveNnxfZ97wq3d1tIGDVyQp0/bj58130bFi+knCz1jtW0+aqHoX7LS3xIXP2kD0TUOPbwSSqQeP8WFL2bChuEoaHDzHHbrzJEkt45belyTLH8YTRzoJ4H3DehwE7N6ADd5lq7tDHKREQSV0rkP6UYXZ/FaZOwnISsywow8+qP3WZym17UOD4Klmlcswr2JIoLjgi8zJ/a/6+81QS3TL+/QathkFuZarghB08N3u8HtEEGN+K5USY67GkaIj9Q22U4GCkBW/s0B6O5PrHnF/yM54xUMSmXFfkYWrLfWwUoUX/Og4oRsuQkUpQGMctGG9ex9bZA9cCLEk64H1Y9pLXai0WsaLtrWJIeirNvq7h4QA4RD4+g6b35HJcSQdf1UZ0lcYq8AhuzZHnJYFavFWDSxcQzEN/hAdw9pjBVLvECozJfT8kq+Yurt7cn2bm3aEMwx6OhDSyY+SaTcDZEKEQILu9hSZCXGEi7PyiJi3yKNVOE3MjVhPaw0A+o1x/zpPD75TymW30MfpKvsbC7jIk8X1JfP6k1h4zDzALvoGv/C1d1YAa0xoldgAbCIPb4qczTkhHHEpytV1VlF6tDDyWAQeWpM+rl/O92P9TnZpZ9vP5kBTpvm6hjoyNs0x5ecc7wTMQwiZ235Ve3QWrDy7w7W/Z4Aif/czDW173QA/0xgYB9/yRafXs7Nebo2GfxKuqheu34ZwLbHaupDSLW+tNDAzsZguiJvoF2WGwxS+dRE3l3oU6bnjhYofeCnRulAOBXh/jA65iFm82gwoarEWFbHeMPPNbL215Xeslyt0MMC526NvJK3jTVbkytVzWzuNs8SYSgoiQre/CBhzW58OnieRadtl3wrSP1fzJ+tZbcgO5nk709sgUHBevudetwtrN07GEU8oM9jXrpcszPYW8I4T+7O4lUfWw44dDn6lTA/LBDbemp0vxG8BoAB7qApEJvxyFK19kwhvHG623Z23hKAl/k5+ehRm0FGpk/D9KcpXJNhhIiO9WajIYk8e8d+lBoN1jOkviUvNSy1z7/3h4jtF6TmdUHJOeGzPk/cg6rIjaud5IuKTnF125wd2rchmQk5mJt4UO0SRL8jPvVYKkfZBFKqcCJuDR5YbgIRzBIHFfszDliJQSAWOTyUvaX0XyIhFDh0SmXga4j4BkrOyubAPcwyCxfilznS/VVtyx+mo0SPY9IyMLlUKg1iE578yG0KjUAdtw24wt9BI2vNfA1ELU/AlohOkKwRNFWRzoBv2B0GvKyKsjXF60Ncdgb/eN91xfkgMEl60CO3RhduoFHThoozcPCdC1VUPrNtVNdjxExyauhZApHFqebO8V0u7gO72ZpmpSyAROnHYwEOGTE+1wKa0g0nwc1qaPeHEZDL7R3XZJ0aSqp/R0domMQzLPkQFwBKnVclgMO5ymyC5cH9hH/CcZb0IbleA/IByybk7hoBfJyyJ9l7OBvg1MEHlq8be8cp5gb6e4YlDy/Bg9X9Cs1ITKHY5Y9NXCPVYw7kb62ErSgZBqsyxQDulnYAYL5x5v5Ec5LRgtmq3Yd7SeMmXdo+4x2xCubeBSD8XGHI++128uxNafqtBb3gRHzsgtg8DXFYJ/hhh+OLcjWYk+w/syuJbBn/RI/qVFxCHtI7j6oM6D2vpU8s5lSYBYhLTg3mtgQoI0KBffU4CNCN00fy2TXSLXp4knRSb1+zeAHq8bdnsyy1ijjoB92FAMZ5cGq1UEdIFTk+03NAkbOUXCw/V99bKCPqY7ieirOesjSuiikMBjkuQ6HaUGpT0lTPvWEwkiRrboz77KiI9zUYu/JzIOcgAciXw+w9/AdVl0MUuLFpK6ECP3yDJ+8lskXn4JuEe09+KK5wagDDK/EO65NYVj7zKche5+XGKplnHk0q1IjQeaVl/CizySOmH56zjNOruqgQas2AwsGSSOTMGa46cjZ6oZysZNFayakBxSK/XFdXpjjrSdnDpyea10QOu1LYu8GHvdorarPWfVvvFII1/c/5uagf4apkFEzoxmKmSVPxr/tey3vW7O2GfQzOt+11e5HQEy/UZ/+BIjyb1x62YLFiGQAqHoldkO//Frrj64EnQrQQpySTAL9iYxsm/PwxBNiORJuO5yW8UHPErGs4gyFmW7cXAAmFPkz0OUbS5BGQ4LCOsdSLB38J4+Kc3QDympM/HUERz553KRUmfx5jLyJKTqcjAeMjHoiDhqvkrVIv3HQjmsldcVMgXzzkA8k29YOoHo20u8IZ1Q+HOZZEmzCC7+0G7MgA7pTAQTVlEmP0dvOocflQEuEgF9OaDIQUTQJUSZID5UgfAyCBhkn+a5b2cBJAT5esGb45GD9nt/PpkX3t4s4s8XLobY3p24QlfPBoX6dH2eoHphAs9XFe28eRN/kb05ftniBJvjeYo80nkKtHSFXH5FW2AhL2D4OjoMtkZeH3Ik/q05l3Pmi/rq3eMpVuxdZ5FTZd3twZBFG+LeKkYNKDcCQFLDVZmhjslYbcRrnA5moOHD5pNgNlGlvfXdPKTdvO2cLxYf6uAdzeb0bnL6FAjym/SuRy/u0HpDn5m/JflQcoo3yZ7bAdm0+139YujmCwEa4vUx9Dpk0hrTVPT2IWX9eCJwPhmfINyWwFyfqHiU8174J6n+7RgIY2QVAhKRcaUp50zYUAxHD9aCovDl0AkOFSQaLhTVfkidHW+U+qLzZ89Q6iac7OPvMc+FB09BebldrobMjpY8c0lRT6qx2KvyWx/8GH7q9+FD93JiUWprAq3a3fUQ+QZCX6ih8pJgDJU1/6tasxnOX+iOftpLaz8/UFzR43M36vs9QnSju2SRKZ0tJIPGvX9D4MlMsmISDZ60f/oP/2nmOAQUeu8P7m/csAkCLT2g0uAhoTrHTS/M5RQ+NTRi5kDjc0/1OCvoZPl9J6D62mDpmCTUv1L2qRrhxDAbyVHC7Gl33uZ8w3YucBkxroiPbGOf63zSxj6B4iGJ6KmTOruOn65u/fidNhCMccJaVYSAdi5ZHGBE1p3cDeK5sZghyuNiVLK7zVeh7vYbtwTc0WFx2j4YxIMw4T8qDLj6zmr/WEBfNOucS1ZWq50fVxskbDYoxZl9zCYXL7RFZY5B6IeV4NtNoFt0X3X0GB0YV4XTrarahctCvgX6AAV+p26yzKDt5Iyf3cIppDQnQOzCOWOFC2UD2lF9FMugpjUSVhHsx7YEYZpS67f03Hb2gKRfdARQMTyD3o8o/U0wh3wTYCPap4za2pq4r+ll9fzRYb1CCwGzzaqNlKGGeOJIf71DMG4g9EKMOefDkUK/9KCRCraRsI+H9YF3tkoydUZV3JZxvf0edr3VKotKjbw1mEcSw65hbf4ulgjgP00K4tbnArCxGf9I9GE1GgZWN5e11bhJmidbWorR8uuvaMvY2A2DI8Vf8SFWnnU7wYGgHoI+aSfuYuYGNdFYdg8yardoodx+hKWfUKyw4gRs2MN7NgtnjwpB7whlcFSOSDJUt07xk5fIbSZmSKmB7fyL7TaxuwM6uUtZpAwYhrFclxkBCxgwYdmNX7JLojP/GNE0Ml7nxZjUNV4X7P8D1k3aaI6uPPfdTK7rAGvarQ6CwH40AzjjFWqF2qJkmLAfJ8uy0nfzcsw6ltS2G9MISSE0IVieVQwsTuv7qu+54TussLLsUpZUc0djxcsibNmENADTQ0zkemNyihR97XSyR3r9rQLUodQ1rf4iePrWKn3X/dWGUk9YEONlQFr8q+Lw+tJNcPziwfsvTrvW4ftdfedittHFSU8tUhjxrbpZlXrjPHxmZqjNxl6spSrSznEksU9m/i/TPAJftl65cI3jRaKkCHijJpyI4iBaQx6275pK6+nH+D5BkgVsofA86HHznkg3WRIKT8cngptt9eCW7KdldsZf0oNmirrk0NQ5UF/9Yjo7Jqi2mQBRJmh/IpeVQNHM5vQVjCOUbz3g5J01+66Pn+zfHPNtHh8ribOhl4ml/DU/Ih7ygbWCwYkCuuQdg0pBdcKzU8aLFksWRdmk7E9MaagJ+Gx7WaKI+4eeFdfvKZBuWbPBxVPVr9pnUkRxmoAnFhflMwMbqHu1dvrVc6h42vjXgyQbLO6DmlaldicVvCmv9b+9oGrJYdUbfDs0R1l57HIrZICIIa3dhnSIwaXe91wz9010YzKSiyYV10gi+sD4xpWXMw1gc+MXyCzfIMKNoX5XXfAA44Uv7YAd8D4bXgb11+DkOXY7aUap5CiUwEX2QdlaILsJOKG1rMU5qtsMMM3tW5OSGWCG+536vAaMgXRDc0O7O732I+EdYg3svkhL/6XX9Yy8A5U8DAHK+VNcbNn2ImvDvtlozJ9ryz9RBPxVimAUfpP396RfdC1JGQgQrjCiWF+H/FVeaIjfoSnIMQm9LSYBIMvnJo76kY9ObG28AiXtp2yGpxaGabN/5390h5ttV114HzTo3Tx877mH3OhI48AEIa86SBV55t6QM8BjnMlWluUDc+undHT01iFILQvh/CP8+d5+M8UHZ/yXd4yMssvU1gSDY4hu6TN1EegAhmAODeSxVI1Sg+o4GFX0mDxWZEJCS2f8sfcx/+VxXzpRTIKC43MIhUzAMA2qPyVUnnhcEEyxFlZ4KM++oPIZsxewQyIs59JKd3pXBMqvUq6BhKXBHjZcBa1cYjZp7q/6byfWqJUSeHHBCAtvE3TFkL+xiKuU3GiQEMOD2wCHgJdnocwy0NelJcgY8jI62CGDTaKyRCKZylQxsdcdNzZO6VfZInAx33+Vj6V+K7P7OWQv3SS5qxjm9ImRbkSKykaeZ0UGrVSkSpGpqzrP5kj2o0vNXLZcvrBZQPcEo5faeaHiso3MEDyTNh2NvFQl2ewmf892YgpIIg3MzRSd91p93++MT6AYGYVCF7seu53Dj9PBDYOpDJ/lbVmEFlBdepI39ZUNLMpZXATHzQONk6Y887HqGxiO3vE9JjHXGtTB9drs8Pa4YG/oodxwHj/s/4hlCYLil1kFIckCY5VOngny7H+eSN3BO6Uax4DH//ZFn7XUa5dgzGqsOtReumPtGqL0vj1pq6+NKjne7oaBqZrICGte+SQKLMKd2TnDoBIaUVS0YgV8hgytkbPlc60jREMKfB3HlBKbMqwQRMoyDTNQrAgwQR45vPR3oHyKIeOjq5Cbf2PyD/LqG+3Wy4tDH+cYe43BovEJ+3XTGUKHFpf54veYKgwfdLjcf3a1pt2Yb/rNHlTbTa6RbOqvX7ZeX/KM5vvwh1sOjsrDz/kfaE1fKzG8De2KKmrYAP27LYLJYydC1rPaThgCUXkC3EzzGmcx+ieF71yGvK5L8mVEOphMaV4yONARPw3FxLK7FRTYRJeKAmDfo4OMOAOsWCFCGFdBCY/gKd65idL2hvmXamn3Rhez7yBql7Cy8kLaTLZKGpqqfoz38egPTVqMyQEtFXjFADG466QVV7YjOgzFYSmedhJ01qf7vow+9b3rFUPoKKJ0ecV4LY5vF+zCHq7sP4SizZk6RhHnZVPqt+jcZOA6ocT1EJeWJJ11Yp1JK/MtdVu7PnFVIlytll8tYpP6EqXW/bX1N+A2aYF0/qH0ZIl1pd+pk3gWliHmhGu0PGk3ug6XDyef7z45LWF3k/pFqBlJqaXesa7Yu4mTeek1x9yMS7fIAfKv/RjCFE993wA9ThTTaTG5omHy98qsO1q+Zygxls9yHttVBJtBKxSSu9tmsfxAgIO/eh8HAjVv4Z/1jsj1IF/vbZymvicNoM5haDqiV69vO5kbDd/raq6sPrSeDz81hm91Dl9uFdWKZs7tKyHmvdoW758DC/E7U7chkdAUeDDUBqGXKi5m98heeUjFkUYvQDC+2rZkUtR0oW7WyzUHPd5dPPXWyL8JldpKDy3JVqFwrXAZVUibuD5jwrHh9C34e+kUKCEYi2OY2gYxfTZLKOdkfr3iLsAJEwsZTsCm0/Cjcxc8+fCA2TRgLl1dPEZD4nVL6g7biA6yGvqm5PrShlZZv6xhl58h7MzbbGm/9WchB/PaYHMlCsBWoBIKH8Z/Zq/z367V+58ygKTpJjYtBZuzx4iLg2ldkGJN3EurLHnY9YXRHvIPpNSQvJujJ14HvYzxFErPlusiekCGfT84sAGw6IuyGyCOhU5voUeGj9ZgTdWw5w2xCAgMpjVkWTxqaogT1FyGWd09ZEhjIlwsbvRqLYkUnpfZOYJW82oEk5SEqSwFslDWrlB1WuAkDlnrXcy4irkUpvrtYKCZppdijrb7PGUXGTKpp5YLltNEKpB2Wx9vyZZs8AK7BSx1i2qgH/G9I5UvoZQeBfiH6ErwSKxEknDUgGyfZOvg6hrRZyYB+oieAZA/7qGTaSfpJpYQLDjd7LLSorGNAQzlOPlpcF2xjL8NG6zFD8cI4+D0ENQ0hyPs2tA4YUEbEeihYN4fMxILr1d0i/bhprwcL8Iqk770rQwhtlu2iBTV+B67Dx362otbD7WZks9AYxZuUczSDggbsDzdlplpOhkSYJMg2Eaotb9AwpNQFQnYb6/Yth2Zn/kYcKaPmeMZEHL+xkTTft9+r3DjjAqgV/g0doyrjZKSpwY1HDA8TOqBhYgjwa6q3KJr4eiZdy4wp7qdGFEzvW+wRN9VD8NPIbb7ORehJiPbOPcHtlZ8Xt861hXfx/ZqIQ4A/7k2n2I3aDPeHgLuaV1q4qJbwPP2lAbGsw8FqF11I4WAZo/eCj0y2hNEaYa6kY56ilqFbEZmxb+JnUW0lScQBKXH9B/TdZ2KluCqFMzgrT322vu9b4SiTuCOQ1s47utzW/yXqhO91WiOPVmTpeQLsFE/LL39KipFGkHZUlGOC0TFPZjBUZSDrevdn9qs3m2HqmWD/1VFfgLw1f++YJVBCDJrckW1XBNcimdEm5VGxv2h4Ahg8WWDydBZ9D6cgnrF62iT7RaK0DT1nHLjKvZqw7+/fg8xmpc0eEzRsF8oWGQ4WcgCyzRe/ddFDL/hoiYbvM2dsogDHpfTtYzSA7No5VOOuMmTTxvq58SkEGcDOfWO2U3EZ2yMHN1rKryfXDygxUIS/NPW+G0vEkeJn1V5LffQ3yUrVcSSiGek2g6A8DFtjYMXFGTkNJoKb4W/D/naYHRSRBe8A90h9Pv6tmXi0yU5WwTSiTzI8M5waxGEbnqYjTLuqzRLvsh1pzXB+IbkDEFtGZv+BWA9vPTp6BF/aEkbPUOoMQWSYOpVCFCrdqQnm6JKDUQy4F9rca9S/kLzJwHQ+06PKqusMGv+VArj8VaPKiQg7SG1QkknxG9c+UtyRSLF1hrUlBbTYpklVb9sa+CUr17zw+S+ZhDVRQVAXkcvTbbCJHUSfvZ09Ch/CcvJXDhj/bdTgGQ6Q1mIXpTrhKXjs7Pny9Vp8EV/VD6ru3DWFwMhfWS+Uxuwa3iu3SqIAkvI4INbzD+xKXwF0FbdTceHj+Ntj6PZfRRSJ7xjMth7Q31vGmYZ6WJdREPYQ3IfMnC8NgfCWc5bcPp/cCzG8Ipxjxb0Yy77emtsq2KeojibyY/zyxAskQb1OYGlA3v4fD0kF2NhMOIEsiQujcSnH2WT4DtJydZP9R/0QS1H3ww+GNEos2Fw1a9h0SZ+c7cZd+EHV8gx4xVT1pqWPO+DiakkGYbhPLL6A9/KbwTfrF7d/B6qDN8Y/qja3tF8xV0WllzFXIsG5hIor+wDGKY7lPKLbgVO3xu20gERaw8hlMldQsd8uaEt9rTxakm9KfpnOwVVuRiqeNXgDj/QWL5WH+4YfMPXw93BfK/w5ZHw5P/K5lRx23IS+hG/lpNLrNP0BB1SMPVviI1kMEuU4n0JLjhx3yErrQaaTFmsvUF2NWksDQiI8x/IcCe9nCyFHbsMHm7ab1Fxrv7U0gSyI7VXIzCrqtScxY9IYGaQAw8WiUutZrNZqwu57UGuMrivHAnT4JyKF8dZ7+4CRixfMEvpjdlT3WcDgv6rcNyyjIK2UBXK1x3DkrvbLTdxi3/7noq2jLR/VlB0v5FWEAoej38LEuy1EubCjXf3Re3BYxjTWHSDUZ2u4D14bZpMvTa47tbVK1pHm4jaY3B2jfQZQBWz7NEqRWMLmzQ1FMLskA4Vf+oD3YugjQDsb+pAVoWziXDlNifiwL/Kp4DmRZ7WZcYcOvzh7e41W3qt6Id831ghL1DyLXDq3GnXC+v880Tc0sr+evQms2ZmRQNCBRPe+2Ju18j/V232ynxBAJhD/L90pTSmSKXT5Bv2BSlv9MifsOi1bVJKzIBhik6Dut5TgS2aI9mfDO0cM+dkuTxbKWTJiSptYYTlJeF89Mxlb/a6nMce/1GFIR77MgnDWi1g2n0bU537Miyf7TdRvxLQRrMyYAgCkjNHREYWUl+jwJBOFYJNvO0fFSbMNIg+3jrwwlB7iK8nw3/Pp/EKlcb/4v+iCHMMGTRqN7B/FIvRYuKMNlVyYj9w+1sJYy6S2Nx6z5hk1PLu7ulw0VhnkxlAUrJ3xjMyb202GUHbBHdIhn7LVUdbVgLSqDZNZkxJOuTZh2fSfoYjaiogLH9+HpIK7Uy1SX9d7CW4GdAXr1upep2ADk7pzEdL5iHA7N0Xztg8iiRufc9FxB/VEuAsn/rxlU9KPevV4XMeH9xh/4aDIyxG4vUBFSAd9gooRDs2ChME06O+rfeRPR5pT2cMgJOZ7ohJNc7q+gMQ8S2muWVtqrIEYe/kuXw9I8imwzJ+5YF1XjF7DvVeK82i/sO/wg0bujQoLomKPA1vSCsDIHpOyP3x3121hsJACwqua381fDRUTvZR42Rm3QO2XlC7lLEY2lET5LTBi9GZGUxZRZc3ug8j54o2sOq375TSJb7bhulXX2wpduQsM3hByvWqdXsO9GrxBoROHbzJLyscRpCbGm4qlAWehXa4v/QNKw7WKQHbimwNKNAWyTqLRChLqjdkSfUqyr7K+a7S04wKR/Mv+UmsGDO+LS6L17Ytfq+wKm7j8QqhlnnZaj3Dw65TJScLqgVBjxTRPwVkKP0+TLE0nxGiduBcY9hqFwUi1NcpS9ylhOl1OKUQxxmET47aJ98TdEQzcGL2rLDSt+KMkyha3dKN+bZwEPHhVQDEUqTSiv1qYCUpaJBEk3ZHm0xO4+7+/VYXpuRAO/vBLOHp9Y0n177ANF01CJJTb1znKvpbDGBBV8hUHO/aEQD9/MjKnFLDmqaia1R8pSLpCdwpeOT6HMCXSFYDFDfzEumAX2vqJ/QClEbKXq+jdAyOpraTOEfuqg01nJyOmoS3a7Hltd/CK3IoznH3SHXqXgKmksQlEoLPZmeF6eHu2l1swnhKbEvEr7CCDzjNY0nPyvp/kzTOS1v4DdetpwXm6Xb+cpA6APviSaphanKV2J0z+gz5WIHxaqAH3rnwqGQTWAYRO71M2qmTF8IHyG6mV46iZS+LIQRwlS7MHp00cOaZgMRU9Vevmcjq5a+LXIjGGjU7AU6CJVpkwamP4oo7XRjWoZflNHsIL0VkhtRheuUgdxxpGh0OtzaVuJMMNMDeYZmOIICNaetLMDaYj56LFF2z0yZN0E0/JvE5xbpJZZidT60utlFGz8HkHhUREW68a2lSuYqoOc9dExJaBiJxaLBASmHPswNWjT6xlxqbUz21RxkWWCFZ0orCXf1P2UL3VVPuIWnYrorPO/2vrWIYRYg8Gtkk7uOovEZNZoizNDPIWBauE4Kg1l4Yf21SK7WFis4qWSkbv+us+iv2pd9IYlBtBoG2CvLN/3NewXf+pUuYEiP+WiRyTAerDGfDFNV7WOYHwAlSA5WDf7BAetuXIHVKbzfXq5uOJlYvsE6j9WUzsAJ2NmsXG50ix43FrWeAe1XOmS7ebEIZXk2VSbFNAsfUn2mokaTYLos5BljV54V5S/Fr1tC0H97eiw/4Y534DCTW6Qyq4h2e7LxB0/M+WMPgGTD9NGVyRfC4dzNlJV+b94LYvVo9bnrCCID94BFoa/ncdvAWWtsqMJ+wouYtA6nmUdKVQXfelku0IPHev9tIG3bzPoDKo6ANp701oAlV2IEBgcKbJPdJdYZd1ccjns8aIPbagqNVDtaNHzQVYJQFxZzVDyxubsEAhZ8T160Ttd2JT8y7dXM7OMQUf2cPKkpt+Aaw4R0pH+Gh4ulQD4PQ79m8eKW28A9LChB84AAJExl6d66TaWEICIJ/j9+rzdOjOZZUbuuUBTMepAucpXIWGuiGNZ4nloHin3X2OnjFBHxztz2N/VawNrqcE1Ru4MhBy5sDkzvryp7V7G3U6wu96ui2n/CIBzq0zrDYUe2mMXW2g5/5r7WV4jHL4ncfTvsQNJYYlT1GQEdLo+BpsOCyfn1r/dk07C6ZZwwmz6xBcA+9MfXa/TMmxy3y4Jm9mK3DDuSsIoV8+0UBKhFdNns9zl61K+eIdwkYprXnMnJXO0oHrCztcPBK630bkAWOHEhUtoPuAM4FJ+2rIuu1SCIwOhKMs8uGN4z2umPGZyMSbqDX/I7oJRJeIk+Ctu63TCEVEXdzbzzj3uRL8ACswgTFODSoTg+FAbeAzPKJNuCFVLkNdm8AXXPnBQG1byPYaQCwZG9VNzxmdKLf6CRUF00CfNS+Z78YgxAXivnMs2glboH9CBjAsZbh08a44CwSDcLmutGkPPfl+OesGXaVwqewDrdoep5TLbDsD96A6TfrRUh1UwnNlD/TMFrtLvAKlEkTTRZ5STmEOOt2Gy+GGmsRM/h/Lv6UsQC0kkYgQ+mC8bLS0sQpceLke9swoGhNPrAzHvRdYj7MaIbjr5L7swBFTqdC3C5EIMpX0vdmwe1TynSZ/Fp9clBl4/nlq0m5rF0k4pKkajqOLLg0sSuu94lJALYd0AWU7pZdwDtrD8xDtjsZYP6GyPXdf8CfOm/Xildeyl+t6K6XVrEer0Z4Tqaq0J+pq0rDdbdYJlqc7wFyqPqdAeKYJ0C7YooF3dvRhwDnhoTClt6SmO7cv4YNzC07Q1IgxL/mHv09CYO9mFWiA+a+XwBFM0FJzBLxNiwqjAPltsvfhwMsyhNitmgKOu17hHl57R/IDHLw9NIJdeXFUzL/AoMRP7BMwy2sz0zZgjywL7yj6e8Ssj6qZiOGZwT7xJPha/JO0HLtQf82pm8w6uEAONTj95JLF3BvkVuZimXEFhDkZ3q74t3J9sNzgmOtk9YGCA1EC1SI5YD9uqtPmtr6kzRS4OE0/IDXZSvTlNRElK0GeqHjmpO/Rl16D106A55/erwXknuwSh0IGkAjFqlX0ovWEr7aiPPGnYEJwTeLNjwbATSCQlTZ5AJv9nlhQnL21N/NrvAh8jIHbYxzV7UjbW93UOvDrRaBUrqdiJ5NExXfMANTa4VLAojn0RLFSBU8WQ5b+qgY136SRtN2e/ZarK6dQm2UAnIVAl9wCO2TNY7pfFNR5sbQxw/nncAExrVkSNSJBk742W15iyKoMtSlSb9hOtIYFkhOWEKrCCwm572mAepxwJ0uRX3RqNdareo2Vok9/oWjRRTrFOmvT+iTy2iQKvRXv8eb2BAb8FTibOiKALhgZOqQwcWux3gB7hc/sDD1c3ez+39JGPL/iz6YvSZLfq5WhQMyqvQ6UvLvBAJXq4J411TIp+zZMzzubQ9GvudqygOoIxXeDVnysHG++Sexrlf/4oG50xnNmIfds2g/bdgJJ+8lyeIy2gsn74gB80QgF4PmR31pEPv8MPOVURNeRKo40m47g91zCaqw72WJzgP58hfLeSyVeRZPOydygt/owYz2g01GM8OKKy7H0oqH+4A7IVbheurmhdB5Qnfeo+Hqb7FtvTf7Ozuj6YLGlu/su8rJOC+dTkaEFVdC7SPmZTDTQQfGkwwfWUpNhvcfzmEzqiACF3NfpPQHsElEs9B+SdZ5xArPETJsLaFTlJI/VaOWrHaaZVV0biCR2oZbkPoJobH+wSdUVBrK4sDBPS6sNFnQLmESyG4ExsCJC+bGksiJf3ZmumX277XbN6zHZtA8CKXBE0GMQbViYFWmQWQ8hvvAQSuVipu0khCratb1GZmqU25KHeoJWPZFZFSkq5YJpxHEgaaw8MFaBGV64zOlOI+8iuz2am7J6y3Ow3uIsKQLVGng3QnSya0/b9go2e3j19gt+nGNdky1Do679IdU9rQef/aFeKcrflHYys4TaQSlAZg4JfYKBn4QmRHh02XGZFUbdu6v0se0cQA6g4FyK+ivqd4hX/7L1K23n7VdfBrEeLrhnh/Y5bqxpRCFtiQB8aZ0eF+ZYaZ9QY1rNtV7ufWeEoIAzUKxF5i1GatORjinLh4piotE2E/Vx1FGIISZNCXIQPTSrhbAa9f3SdNVY/AOQBxCFywM0AK5Rl8l8SKkPeGXPlWV7Dodk5vqyXD+5xBd+OtIgZxnUEjXIvn/tdKrarNA+r2XOBA1O1JmbnGj+GPSLAWd6uzSshw8NDXzILhXE5IEGYjbNgF2qIinxzxswPH2zAu3AnY6qK5T+xYseR8trMDla2Bl881rwE32bKi5X/54r87jbTna5VR+CRkmWBDuz0iq8ZjqIbG1TteaKiyZg/DP3nLZ5c2sODVgxHJTWeK3FT9vJ9xW4U724XXQXrtogyBI0xpBT7rEJqEVG5KzUq/k136U03vk8EgioA8+n8qB5U/wgdJ8eqZ4rp8JprE8z0xorUPd3bvP9JtYOWg26FML692bkxA8uCpfKnZ/Bwou6cczT1oMwGeZXQxddgpCpBlTzxIboN+YtmoWql/L1w6fb2YHLJKuP2Gu0DFWS3GgTGTj7H/1K/EHY3eWpU09OrFUoF0z8LQ2tXpF+w9gqWwyTbUezGaHCkzlKRDFUZtRbvGzvcpaSHGpwVAzfwZH46rEWJRkxdx/vQuchIItVQi9GNj/88CdXU+3k1452g46TurufXSkNlt6YN1/8Y8hxLKTNdhQe3DZ2uNLwqaYityqKXmCqN2jAtBotel7vkwFee00QTRknqX73VIu4p53j+jh9S4qQNtoHzS4yjBiyL/GGXRNiX/zLj7v+KTWp7szsjP4ptToD9FEj/QvhLKqzcHSwyCln/Xv8fkmT/rBXfIga4URP6hmYb+HmiBFR1HOwINMgRXOnT6N1/+F+Mt0NyN4TU70qIWmpKUYQyULtPfbzZytK2N8u0SzEWtzhWheE7e2yqW2iTMiH146JOD3FNv4vfQrzCsFhIfj0BDumBnRq8eN5K/8sYV6WYlG406Xb+awolnRZWMj+2jv4R7iB+jUtIElyiJrWGExIN2YLQTFAjUPMfypdsRJwQ/oEWFCZKEl6fVtvOFX7tP0qL7WiFr1ti5fWns9cTmG2FXugx5eagh4dJnype9visB5f6LADmQcwriE6YX4kvfzWxG2Ij29rTk28RM4TdoSMrFoLonVfBOxSHlBBNnIp8DhhB1GhXEX81v/jRaJKCioY8CSqhFGNhhCAI4v6tNIZK47pwT+3g4VNFtF0t8ZZY+V+BB5hUlgaxA+MYAHuWRAPV5yPY/hXsfTB3hTRlyMP1A0BlOCWSewkzkmM2eHVbUnTlbF9d+JHPPRFt/urupnNnBwgkTjR4mTcEtsGb6kPkJ4pqPPlgssnQFAlA0m2KGoIhUwMb5d+BMxFBchOVkvppw/HOaRwx7CaT55vtGIgq9hX+FuEAk4SxOCt1f7Jj7CVS1h/6olzf6DzyEnRwUKmrxFHTJHBp5DZIyTeDVqMI1GavOU4SMBVLfZV3mKtX8+//A4ULNa0gMyacwaZi2q3hTIO5Rdke6D+ElR9LH19YYoomzfpRKdTd67kRM06LUzNuUzVqgBKI2ChfimsiPjqo8AvX91fU7QDP2+N1EP31FW/zaGRDKZKDTgTsAOXfb7c1wKUikq5GQO1yOjAXXzFC7bN1hNMow3vst0qMGD78cAZ0E3PKi7WaYL+3CUntrPP7u6xm+1OHMSZbW6ulymOj/vRKZA+NhDUDdelEzVk/Uf88P1W2hBOv5N5zkzA9bAwndZAfF7GnpTgBiroeCs23qdFQqR1K+upGkk8wxtiufwBQmpaHcyEWFRWCiAXcOE1XwZRB3GjmxwMOsX19YiiwDFYJ/mEe7A6Tn99amJKDcT0jVXX4xKffbp3JjgXYO+byHCmwN+SdcLHGFOCnub+hxdLNP9Voqpm8qJeayLPJp/WcSGNQmOAERJBJeUYDBzlE1YbzFn6lPp3pdvCWaAhQD/RkFoF+Y2EsJha8Kh2acWqJCNbA5b/sQNBjoseF0vgfYSlMbz4Nxa12otlMv5hpWqGTLpe+WRfgX1VJ99DPKJMTJLJCcjq8jw/fPoInBJhwuyTJiEOoonuM5T4pITlYJr78+hL2ZaOYdoHlLVwihCcvHxrU8APgE85acNQVohLBr16wFSOSfyDjoOZlSaU2eCITxVDRKysdGKxapC49uJkWAMAfYVXxh3nJEMOJrgqMH4tGF9W1XxzFEXfzaED01+U+gRPVL5jWMp620YweVomHWj6qNqdpjjfaEgLf7A7QPbc3UzcJvnghpJb3Jwdvmd2VQ8dkJoY2OXb/7/UyQfWSAWBEXo4WHvdjuKvwZoFBfNGL7JYlIAr6XXYM7obBVdq+PsDOKLLMS70aKGYkdjBDY7D2vuJbeFHDzKV80Zf0cRcBtS1oQ6RrCE3VjSFkP8PYzYR7F25w/xeq3DmafeU5DI3KJkcAjPH5h30k8ERSQbEsJMOnb+SNaQ2STfLjho2LqXsx/l2GkkAdH9/DZjhh9m8vA4/1KHaTtW+fSfiwDT90pll/STk60vqENpkdw+UjnBGPrv53kZhzaoBMY3Bgwq79vBleCGcOay+nyZU11RtzEY+RkDnFPvo9RHMXusSjluv/J10Fo2kgwLHiSQNQjQhBEbrFLZ0Lq9QNlnEUHDQrBYL3o/rWsyFb2coxtgQp4vHYxu4FPagnDvRK9zZ1G4uJ2gHrkNkInfBfCyL3iBpGGBT98gdMFP4+NUHv8NZ2NaBFuaMtB29kdqzZp+IolyGGY3toEcw9NO0N2oLFg/fLn5cIpFoVfHEJ3M+KyCWLnFnk6q4yKSM3HzsXw/T5K72QBpycn8odax7qGZVP4NMmXa9ABcnkhlAtBGNwphbDBrHG1u7GWiYSULuvrcZYnnxSRzUTgBQ39ienbyXe+tHA+++wXESI+TrDzr4xqjMxnByS60+C8ZftQLupUQcA47cShXwc4xkCkV9cDr6VV37fVolaMS12G22LQidrvDUQtPU6rDjAC3Lvnz9OntPUH+LW2IJkvIS9l2OyR5EWe9NK0Dcg2G0sZxYkd3rGK6nlDtJHfVFdbgDHQR+7oQhEdFQAWIpjgXY+wpJYEUlbd78VRXyaVQ6pe62GIalvKHUsdaXBjmzCjHf9/hSIdVCqckpFy8jWcueelWXfYFmH9ns73NyFLhaQvNm4iHa7LTNSbi+DdVtP0+47fPVySvukZAvv6MCuKLKpIchau8/NF6gd6OphXxdcf1sbzT+nzgtyELTGSED0o7pjkUbvlj7vfbCItXTHTM2UbpKfMtu3iW5u6xZNfl9RRTm0G4aATKYX75Vfx1/ihRqaOwdOjCaMGyk59TnD4RRULvwfK7GKd3g/CUK8SWRtIn7aM8og4BYIiarBTHZkPjNxrP/HC96VJyRQi7TPsxRl0FS1aPo0ZT5wJX6Whc6Be1LtTZyHitqEu6AfwGsFPlFBl1WIPBHh2F0NKqfZ4VHevTKjfLrEsXo6ROSKrhB7xD6dVZjTYtMjQZAjKKjcgISfGCfCLoxKfjRiOL4kMyUcJp6UzO9wZwgFZ022cQT97It/JFYSw4kxOyJv8/3aA1pKYjvn2sNu9kS/m0unfxFrWYlLeLNzjA+k/uFpUEFfgUcoLr38i963Vi9fEA8eXFh9Zms+kvPxkGFjnfcd/iYUK0PheAIVaetcz+AQ3T/OeHMksz3twhe2uGPrnvkhjq0W60iwQt0CcI3h1XtaqEbErkjkiHmHwjUSg3bZAObaAB4e1tuC75DAl+xtDNnIcHMOhDlstHfA/tNZ8h7TaaRJGH0S6KX+Ie5otqrI882zwcm2jW0hcQPRqc/NsuVGi5BIBPqtO6SrM8Zhqz5NyFvWMdmWxjjdtBRKoxsxgmpU8TBrgkvCYgun8/8cM8zdtrXUv+1Qdmg3N+If4qJ5JJSSMFAMLGh6NxvkBtnPKLZfrmsLkEILiLGccbD6yFGt2buxJWx2U7B9IzeSyMbGfl0bG/4TrDQeL+3VEqDnTVgf671LxHl5KbGwS1+yU28SoTvRt2Fh5/OxdNuxRZ3/Jjk8SL/fW5ONkj40LrISACSsggPf1G+jzNHaKs96VtnM6WagUbzLmKnX8iZ53atUxtOFSk9cQe7LocYzIQzlTdywYeHj2rsQJtbfW13BuWVtdc/t0QTXPcIlEQo3nzEVjGFj56wTmBXb5UQ8cK3qSxmip2jNDkYwQ8Obb2+08F+dtdHd2joUp9MBItn3qUoLV9pf4K6NJyTjdd0NoSeUiWATlk6I7n4D0IEwnhJ07BSYGRGp99WbFe5t2rsTfoboYSLvKXXNOOlAs0vw2VfxKRmIFV7Z8qA1YNW7i+JN7RGvZNYydsyPFtJWya3gq2HtSd1pL1ou9BZ6syseY5bDGQxeIFBFq8kjzIfKc11h1QlKGiSU1rOYwv7hytPPaQ4qt4yQPgUtj1StTpCyo5Xqkys7+SQyGIlA8hysfOLKyObgnXIvdfborGPmoIP8LI5yNELdRL1Nwi59g0pvAL40eAr7iSoDPh59QfGMekqbCnMFghsPFodpR4FhtYAz/b7B4GouirMnA9YaBoxnOztkDfny5OTHNSj4q5O5J2vVzU3JgPUGNCnwoDM+c3zegn9AJ0kOPe9iJryu81EFBSSr1FXojPDPgpelBvIKdCIuq5GPJu6ikGoXsHmgNhqH+JAPrnsjcLwpwvWjIespnmYuozwUqlXN9tdiWiHAOhtgay48dx4KngqUtyX7i4zSoBYQ30JZxZsFyqKChc5ywOkfdIsr2kEDWrSuLLreo4kqlS5wk/8YvdxJDd9Wf4b5p6NTgBhPa7uiuxmvuILBKbaSWih1LRA2/Eyva2M1jEie5ZdWi5IjAiFI6T/SzAIzfKqnPJ+wcsEEypCqSA9AC5+3VzDYg/0nUkBph5IX1JN6UM6tteqXqIq29I4HGRnI/ZGsYwtZOv/lAB9lcaSb4X4kmNyZW16S21bmOTn4Jd8Usu+kETQyMpRzy1cSt/H6rtRAf38jkO9JAOXDgATOdPHR1XTA2CJtlyG8naHcv9jM9uBgFg1zEAmUL2q5z248bqDWvPyu3bJIFrQ2Ltau9kYkekcUP9yTakwXnAHCYzKdTT94pCUb/3MHTt7SlnSSoag1lCuNhQSfiRQX/npZOmbNQxKdufX3dx6/X5B2tqHg80DGw8J+mmSkuXLcCHcqAPKXcWV3DPvBBhTsm3tMIT0GoD+AP+RqG4bTUDby+oL7VgSxB0Cb2yyHxFi8XhFQ1TSviJCO+Szfoa7+F/2+9SzKm9u4ifeg0lTnxUocWqDGHROuBTSjf3AFiv8O444fYw+LCUL1wFHMwuEFmQCSzybkDsZzp6pXk7Miz+FcIBJm1obXuK5MrrPjCcsh8JWIXNsDdIHqAa5mR8645kOjUhlnI2ibfujBXiUznZze99QRrkizPAKCkXUjsloiURW84V5hqIt4Xpkfdd1PXP7QD3PxKVsvYvKfDLfBvhXOAzZyryNkUyfqAm4kgAXzxSkDSeLze6+tO7CT4whf3V/gz8WA82d8knel8+NANBoXNxAG4NvyEMoe/xOrn6+liLT0REs0gII+qLKC08m5Pvhql8/CBCYl+LTw7oKOlPcWCq5Vg3ABvCtYTXnSVKOX8logDFCPqrhmrEs7QrRMWSrHFeOSRsuEYJOtHkLUI3J/EkoqWjdArRhhO9GKiiXAnZh5ZZPdIBee0XouKGIRzOG96XY0n0zXWSXffIKB0JG5VWWe0Jh8w8kef1uot+yE8JiFkdQIkIYZSI0FpYOvfncaGqiJvCAjQ1LvXXJuEZFZjEGNIWf3oRrl+DxDkWRzMV+19QFdgEMN8xC3UTYNXC5mIklE19zMP/DhkqUxsCxnMAqob91f76fGu8rZe9Oo8l65bxdp7HsgPUtt1yRdb5zb5Zy7fWT5d+z7vPeZLvdTtUKKJBQeT5ZgAqHuzzvNoDf+BFzAgqVS0Ak5/RmB0kacR5XXenrT58a1Bmj5rRd87XWnL3q4CeawwtmJh8xz4382gJIAGR/UfSZo0ekL+JOPACeZlNpy2HulfE9u+RDWTKsbMP/dGVLSCaxYuyhnTm8KHxd58D4Jpnghei9mdfc7TEgiFJXv3KJyVyXYT/FzRWlg3GhXc0WA3xIfGLz33SSj+jZ+25oXJQ/IKB4r70PViqtcN/Mknz6Hu7V+qVA8vMarA2cCfkZFSBECMKdTl44QQe/5PnqocLuFV6TXDgW3Q6r48U/HAab3tgmMjKFPgj44ezHGS6KD/QdcAaGNY3rHjWBihxocweGknirebZpPG/IAKn5jnYtH8F94+tXVLbJm7QNkcMQegffWnD/QSHiBbCJOOeliyvfqh7B51DPKwsvb/YHAdcAgREzE0Ih7gXPzjLctCWs+lMcNNHeIysl001ZujjiGuigXMQF9ztBXqom3ARzWxJ+7fZCMsjmvChpdLfGnzlfP5c6rGZNjzz28IEXnQptzGE54dUeg8JmyUaC9/Fc+PQgm4a1ZmOJWwWkb9sT+8xgAueAs/fG70jNd2r785mW0cV8rS04EKxImJje30jrLwcEHdDRPd0V2kC6YtmVXuonShnQlTqd+kY3UqQfSEqwBYR4wfL1YbP97L3vqnheSS1mWxGlLNQeBCpeQtDwiECodNHA43U11wzq2gNDMn35xoVPmjWiEExGVj1xKPzbxkvi7eHfmnWTsU7FSdYAo4i9NUGX7v+2TkzFeqt3iV7cWrUHNxeeB98gTWUySwkkxmMQEZYqb8LAy1WMrSwbfe4FbBY9HYbF1bwGsxqRJjc8ln2lM8HDsjO1RfWvMrlSV5yu0VdN5+07kdi2c4OK/6XoVD+3Rpl9iDI1jD2BOJIy6dawAEE6yosSu7AIPPabfXn1V/RUwkx7poCMPNkkMcpTt5z+B9XtIR/1Zo5Qd2K1cCXx/XGWkNokKOV2BPLxndUcNZn/+WjburEFCQKUvIMn10u96S/JUElzNd9ZZlgY5NgXpc1M0lh1ofA3K+5LOCSlu/7XrWwAFGnN7dYykNsEoxGZ0nKnfHuiPOkTLRZqTTlk7TCV+RQCdjHC4toBRD+DkTFjfZtreol7Wii1qbVjl+NdR1ORonNWOGdcpFVo3f0HUcEiju5+2ni4kh5RI1/0jIhPFZnTHhoA50DC55MiFBgYbDVWf+uIr54gN/TG7Dn1+ykAxDjgJwX9j0CXnX+kXYdTApaGMo7COSpOWC5lV9zRec64lg/GCKLgs2FjOLRssnFfqgu3m5o9Al84Jxn6NuAvKzrpn1lPaZ1GQIlQLTvEKZDG++MuBZIwOOm0pEgp3pT3HUfPDRNsRv7nXWNvr7nE+zPRUsKBR5TZwVaVX4PwNas5JUxOGgJPtwcQ/i7su/4F3dc5kRIVgmzmFKtLgHuiiFBZUgCNHQ1s6V/duV2QbasKd7MigkfoaRL8K36m6nAVSp2rAvnDvPP4qvG90TV1A0hh2kyWXXC4RZEck4l1seFNE6mtXu8QhLgRJBebFW6SF6ZQNIMOhjiNoLZ6leTIEX50P4kbnE9GN1BN8xHuWPmSvxpviah2duK7W8lB2dFy5eM8pAFPSESOZBI6Sgf5gm3v1AJrujFh4tPy7wUVqAXdx9yUiAazjAc6O+LaHVevdBLIEwK5GyUgmpurB6R9ACK11uUjrCx/if7SMctXlElX5LNfVEZDlRVV6yAJoGCgmfjXEkLNzb0Ez3HUBv+ePNjQwtlhEEW0T9YnYSL8R2di+10WA2pbFFi5Q7kXAS20SLp44nlVP19DE19ODcu7aT/jSBOVdG0egvFV3Abqw5yLL2mfRltaj9FKASdvuLzpa+VhUw3Xhkamn8R5dvpAYXCYim8D3uefF2oNEbQCT4vLvGbImdoQkvWoZsDjOAI8WkNwTW+6dEoAnX//x5UtSEjK7Ufw6LsFXbMLm1jtgQBb+HXNrIhzdKcywFUNJ6Do7c3vznhO5ffG4jS5C98mkP5GfUnm/ydWo9KnJha+RNmOzNcO+yj11jnMQtauwxP20MfJuqmS9lDrJkbxo52udhqEyhzVWkfEcvrQgYZaY5+FbTIWepwRQN/ZKFMRQMhcydBSaR5AxPfaSbDqrByaxia6bHqvHyH+uHlMKHdBr8dUZz4icPvm2bm7Z5uqZuFPS08R5+hrAU3mutvXUuYUrKqwjKnqsM7lCXt6iHZcQB4I1tVB2QCYmoVA5NzXPVQNdJjKdUIui3wTqHxk8vawlSBFjBvBuE/kiGcWFv2e3zWsNhx4xNdsMfZnNz4/W9nm9OINLFWMQTWA93mnJxYL1xWNcooJrjGFtsImHEMzeN7Ju0IIuzu3sq0RjaJKuf7oVbwPAlqC1P+UZcKyG/BOX7m19oQTcCo4Cuaof+puO4KEbjHqbJ8TkRoJxGyXcUhgozGP5J/oqOpywpdVrlydTI7/DlBiE+5lSQI3HTWPX1dke5fNbK9yQRyU02tf814/cWuqFyUhDGwqMWTIryLDSonTisWrwzFnwwNdWKZDIPWXbX7QKZHqsceFRcbkG3731KqwPCU9mWy/AvYmz6H1JWL1vEofgOMFiGUpRZhO9MGWiv7Om7gL/9YrUUn+EfjkSprzQpGsoBkxpBgcNxEasgNbnFQATIWU8PFQmC1yZjOL3HJHy+YfTzdmRJASgpaEkyewIAatU2MCMZctYbziSXMZgpK737NAsMG6RNaj8/SBQ2KWMzGG8OCnGVpnjwjz7KFbyGKXU4bicTgnovv2GsTNnH6TUFk9EKt81Fc8UyP3nETpzL5wdFFaWMZ9SAenkhqVFJtQ3kxz6/TBZwZsN7zW83BRO10F4woDnOAySUzrdUPKyD38Ts/Innzl5PEzKs9frclcIf4Ex+xBrasbr9AeyhSDDvywNLobvSoICxBM00w0s6JIBh8nTAGToYDwBYDRJO6FpQ8WrD+UFzIEMNg3BcEU83MeIRzRjZU2u+CZqFjW50cdmCbayDLBc3m1H4Y4tch4RhcjZuQGsn6Zio1edjpSiHEMgfcnAeslfKOQ1fQMC8ED2xXcyoiJxeowxs97RnsO6QKL0bdkBOwuuiSpIAsRNn+olceQLhJkxFwWlD4+VgH7E1A3v9b1ARxea5OtvNJrltm1eFXjxPT6Z6G7DLhp0T2MHf6wPCngx+AnkQzSsAY90x8iXH7lyAMtFrw4mQzLfZ4Cf5SlcgjhQPdNfEEtr0NPt/jXllQ/Ke90Leo9dl4nZ7gJMvSiwU5DIA7YtIvim3JNXGWyd/UiCpGnyZmi4xDGVn4JRArGfU2MKplhhhRWx88yd885gbr3ScrehjBoB8FGasWXeq46PqjdBr2EzxviZf5laXc6PatGaB+cPtrljBTefQQIRcpqauyFFRyf2ZNZPvkKDRWpwZ47r3So+ByefK5p2a6OWqBHf+WBonHakmDT9NUT1O252U4F0h5r688OgDACboU9Qnumptlet/p9i4Ejz7ovrCEAtugT7qdy90s2QHEt1j47gdEgohZogZ0lxpdTXBQvSRsHg5x9a8glHtRv8oGyHUoWMmcLyGZjiConyfqsaWcvDrtRmGnd28clF6D8Z3haokP01IQ5WZ07B46NKqiis1A5I9RuRhhSy5Fg+3jOWYAMGRSJNUMy4fdNjH4D839ddc3/tlZKDz2nkcMd94nlgexHL0z9jgb7co8fk8CuMdgIV4lQl26/+pirR7cZzkoz4xj0B7v9x6msawa0laKevi9clQ7sDLIzkqxmm0XZcl9I3DmbRG++9jRjRfhXWjZSRHCggOCXszfzT1wuW+NKRN+4JQy1DmqO0Ki9ouqDbOslcf/8ZXjlNbuRTUCo63XdO79Oy8CZMhcfcdWauObmzKe8wd6KNhA8YKftzGX84m64/8kjCUtWJEO75jcgGAuSculJIALQti9KOPcqs9XJfq8KGlhIegiBAXMESORkWDJdc9YD4NWO7JKZchA1+mHQ8lObSLsZA5cp15n/ONvhZA0x3XdBRFdfVyEu44ZtFMuFAHd975UNXQnky86Noiss2pRkT+MJS8gphHRulfta2bgPnVks4d87VivuTwRwlUDyIsa72cBqbbwhzALdFtw0xhobq+5RfW2OrSimCk/yTIfjIYt7MmvpTODTStmqwtnoyNQkn0WupCCiRPDOqn8OYv/wevfy62Xyg/2bCkmzGYdH8mVO+OB20U39pWGBaQbJufnQB1OpjKHoH2IBRLcvnP2agr/J5PwNLcOy4z1lm8ylaHqPE1LnQyd6mdCKMESqo1taZTN4ZWKug7TmJnwVTScFEdAycRk11hBnu2DkgelkrEXes5selNBv7/CUgO5sZU5RiCnXAFmu425AC3Ub403P9HIBG7XwH5LBYJS6D5jrt7LC3xkOQIUDFfwj0PiYWu6dyrj3WRONzar0Lp2Ufqz2mUgFXTJhfs3GJpcjLsHXSlkXw5Ve4UT+sKYNGWY0QBMQ/pqT29ZpPvajbtLOnDKr9r9obkXRnRtQtYzSnnTDFqF+ivNtfTqg5PvebF7TK4k5bzLlRcNgpYkGlK2P9A7Bo3CuwuD/QHzIK84I8ywAIb2zmKJcWypaOkIbOwX0mMzMlfVrgsG+YW2yTKcZ+lNGbt5h5aQwX7YIoOpA/oFwa3kxi2cR0SkCQK/krbNv8nTP+YX7qOVYOXNxMBlA1tDhbHx1E7eO4ABBYiLW6njXyfAAZuUorUnu/iofYeuTqUbwyYOhnfar7GYBadBRVKJbiDexZlQspoMJ4mQcPdrUDnKOPltJxDxBsJrb+w9HjgjRhAxJAMMNItNjGyS2A/Y8dnHeIeUEs6BIRdzlL64gxyU+IKI2+1tJiuWzPKN80avhk82luse/gXv1eurHfy7xeTsMIP/Wgq4ZTvuhb3C6ZrE9OEzxmrjh/PE6adHbSIHLJSmC9sXKI7W5+0mLKR9eOY4KeoJtHXpTgZaUCcGMLSlgQorTKuyjn0tNOyJAhVZy7EkmOtsqtHSLULaAcw75sDfLLfAZuc2QnbKC1+9BRgUdzspSLJGdQICGiP5PQjEd7sHrq6oer8n9UZp3Xgdkw4zxXfj0QoMgnPrdoPl4/PlukxmFEm+KM28MSHH9TlCpukYqe/qawonOP32k4pomuC+Xo6pXGZFi9rcvPv5QP9J5dQurnKf/4Me5ccInb6mx8WoqN1H5U+VSRpPWjyBKvwtJ6v7DhAU1jGjVLJH7VqtvCkh27dZneNUuv3k+dPgl5Zalpm02X1j2JeopVUD8Cr/1YerisBwZPXzbxCSZvWxTUaf7/YTGYPpWJwEXw5v3U62BfvNarAYyxVf6cRJSAOL/k5VOiytHVEQRMSh1Oy46tMmeS+bfmU2sGyshmdOw/6vPBvMjeuJ7+1M5zoLluV2wlvlHyE+a9pNZG3Y3AlGIMwJqMaXT3Ae4bC0qGk81Qizc+GqcTExBJkm31anDhQ0nnf2HmrBaAtr4GYq0ToA5cd2r3p70bMY5KLPqf89h5da6kSojf9rDUiW5bYu97TqzzHZ/LWLsLFmqA9N4Q9T8yu3WrsgL6eOUiyRsm5nfoF47rWJSVeg9vxjd9UlEKL1clZUkUeOQwdrdzau/H4+NbbVij980XE960h2AYGXa36gl1jSJPvn0ac+/ftza5DKpwfR1Oz4B5OK2TuAP7mH2Zs0LV/YZduQiRstB/AOhpEO3Xqqg6RPo4UEPtBfCOu3Yc+aLMNjeAN+mokNdfayOKsSPqv08jOCPEk/OGoXMVhrd1Y/MuSOp3l02AeUR4rDjTFg/ewJsLmB3a2Szw7PY16rTPRqA6e2D38YDHY55RjXUKnRteOPuKP4C0HSTxQGwF6TnxjVWOUTpXH1g2L8MwQO8vb2a4We0RW0xdJFC32EGBEWpCaADJZgholIyRxmCQ1x3e+RW+ZXTmTWCPocGZpB9TSBJBAVX93zXuRaDw71AVof5PjjN/knVaGaRkLaEnFKKb0nJcVsw9DUJlPTDSj6iSVkLy9DFKZDbwm04OE5JZ0edut5b7tHNxX2xtUK3zKsV1MkMUdfF85Za9xGcAtu8T710zcNj8spu4JgehVxfgZmALCHx6/4aPvnWVSj8CkyBGDy908mUy7jdgobl6XscF0Wa24cE7iu3USQbp3b8yOraBgKb88SwixAFTYYWqJewnJg+hVFg2Q675YLnZ9jyafUj32ZDSqUHvfn3LnkFWxXfqaQ2y5rIZ8KjWBRmaBXEM2825o2E904uVYFhgi/CZ2s1a4nk/RADqnG0hRfwq8cQFiLjCOshn8BMGv5b42pMBfAT0c6Tqep0KjHFI72fLZtpMIi6qVqsRGKPTWzNNBwj19sefDJ2CRzzdWFcY2IOAqj6XaDkFgZgQ1GNkU2DZLzL1oBEkUYZ32BwuhWqoNs+Bdcq+vIcyr+wjvrE2Il+GI9RWeeQi8uwIImrspAFYPb7kJzgzTLDCdtccV5W/vJlCcZoSaMLiqsk3o9mGr0nMh68wEHEwBExafUK8N9KM9DjAAbq7y9eJyDIb/WXEid06bg2ltFn8Lw9eaNU7A31BfqCdSp3whl94KxC5gWmJTqtdRcsYfMqA6yvbN8dGQrWz08kx83IjLGGX5IGttA9Ao18rhZbdbc4nsxoWgco89ggrpPUxzA1IIj3roclV5c/jqMXAi97eKHG3VWu7ro5e0WZGPcrq+f3U9PmU+0dCNlpl1JgLd+0JVr5rSbui4bEVb2XXU3x/Q2116a9coisHM2wZOAlruWd4IsWes4XfdgIEndGVInbKgYAe2afUvZ7Fmm0DnVjLSbeIf23is5XxOUeKJ5VSIlGngsFZacItF5vztKDDUJlKXDc1XpFitzumIscVLNPNeSE5ylNqFwYpcELy3NTXZTC45cU0skhycXLHAc2uKD5Z7hlHVo1nOoiS0CK3BF9rSBxSFW6RLHRxrX8pcyvRBHcwgL3K4PCet98sZK5rxiXDGh1h4zy/783ZytroQ2LRtUOiKioYCBVdW0mFxrYp8kaNpcTaBfnzBC34gOrxgSMXQRtDHiwR6NkW5Debea4AGXuHK/b4Ae9tW7/7RoPRcgsVwSIvLVsiiI7OGlDV4NecurOoRU8kVBr4Xem8FqaSa8HsrvsnxhWbbiCpgxP2SeqAFaTQY4o028wIwnWBMlepmoezT2grYsOgbwUVdBiU80Luv0SzJqDkugMs4CfLV61CtozlyKFZrbHFVQcEE6rTTnvywcJz9+H3XiqedreK+/Ry0e8F4a6JJxae0FDvpF4pwDIPYsOJPBEBv2qGRC0rk4VYgvAR6uUf9/E44TJlSxelXS1yKOs5krIjp2ycMjL5cP6eV47cfiEXbGqg3fhY0yf8PW/HGFLP/ab2z/Py9X7JX7pFz+Wx1/bqoWDC0NAGzvf1bGPye/yeXMUhKzFnbQLgkBl1vy7CDaL9l2d0ZWf1EHg7M3RGTHh8eChtWBykylJ78SX0sTAkybIrzbh6U6eNnQqss6gtnL0fBPhZsHqP5JXnza+BRtPs21jPQLU+sWYtW3FVlLXHB+4kprvk93hPJCBcYynuV1y1V8AWXJJ7ItxbNOaS1jQ50jbDNGzj3TGUVV5i1coTBbK2Ay5dGXlVEbW+Kx1aRg6IzoJGlbz8COTnnIb7Beg9bvQ2zJD5iub+rAzYyq37akwV81k7LBzquZtpMMqvVsT8z8ORA1QfaYwnWJWr2NhFFoEeiFcY52QFE3vml0oT7n5gzMt11NSrtmLKYn3fmaY+yk1MfUXFWPfq4gajcNUbiLFhlVhJeFLuJ3rLgw/vgyfoGKovRm3idSJ5ow/kqAQwS2XYj7nKZVxiUCxiOYTVxr/oZpBflZUE5O4VkwM+pTjCxTVJ5VBEi1udLPUVurxi7SL1YSMyvnbchAZV3468hPu9B+/dZmg2f9v6g/wfyOdNpWmuKQOazJtfWnv7m+Pl6yPFI/E/hEfjABCEhHzOHFi0pUmd1qyxcJcgyZGB7PuBaFofwXC4BhIVztNUWQuS24FyGQI81MDPFOKFhw+ZR3oY+FQb4OgLJzz1MNQbzZnS7sIgPkuU3CRYYqRWRQrHGTMYsWSEfQF1pDZaYN7TPulgtrI6Y9+JQjLBq5gjk5Gg6ZEO2Qyb7SvW+obAnGaUvoEMt3Y94wYJxEqALaFj7k+Jwjly3JV5GtkNEthiEPTimlAw7+FHCIZLcilCWrnJactRDCNcmotIehzPEVMYsae2+Alc/DRu0dAe0jWpKgilhkClZcUNWJpZQnBz+rIpPD3ahjJ0E2pC8nTkl+AySdF18dlbau+oRCDeCZ87avpDrAVnDebhzWcQ85KNu+s04L3QRDO1FORiHJms9TkYTTzRy94HnZ3qAPjtOvI3jaBaR2F6kgMNNr8+cZ+W/3haHptiIAbrzHhmM7AgbheYHI3XDV+Q/lpTNBNwvUp5c3TeaOq5gpUtqkUC1IVu4rePHE5QZFA14lMbG8Iea+BoIJhKpOh7e95QcjxuHQfWlcgiMU+qw6bStzKmeBcwdiiOkER6z9hk1vkdfsWMsQFDyk3oJfR79KKAPu0f5UjhMyHYmmJ4FPnOzkWj7tsxXuJymyCIO+SjCT0a1zU1n31B28epns3WoHoLiVMXcUtbwtQ11HY27tpeBKYhOn+fZDPAso7Odt8astaEK4kIlJaaS9eVeyDjfkaJ+WctUnphWPFxP5Nw/KDkfx2qBJSxs7ukRfGiD72wBzeJgXecT0/VSIVjSvOPIdyieRrTUg6FZ1vsHJkFbNLoyz6m3OfFReSR+IizQQ0iGGWR+0t28hxSPNkESs79G8syHs4uXXaPH0J/fSiJDc+lyvHvxyvDms0f30Gae2gQUnOqUFDEG8IzVtOP54oNPxcrwt++mefZOnDTNkOe6owUX7D5F1386Brh2XrXc3r0ANW0daA5XCK7D08kOiDMYVPEUpajYT6BvCROW5icaaB3JEgjm8yIysO0fnoMtJcjUnYAbwlNRYnIZuH6rPWCKuXie51zYvbX4hZ0wGtKAUuVN/cBnfbes91RxazGHayN/LAZnIE7TOxxPUWjuwk0Tk2I7KuoYuQUZeME513yWYffrG+yi/pQuvTJd0OemB11WvkbcO5tg9f6fgOkBSUeXuknpu39ioP7V/1H+mvfBysdBBkPZJI8l9+NuJMXzQTdLSRdQ33Wx41rytb3TgKPy1bf6mVC2SyEQ5sWIqq+G+J7v+Nplwk4ormZIUAvtIea6o5zzXi0S1/kOJeJKMsHUvng9qjTjW48lf0UFnqb1HOz9HzWTSEGZ47QIYPcB6oeCK90ZTChP3UNed5bkT04p7l53A4H5SW4S2+ayaOYBS8uXQi0rax3YlYEiaBWXvUFgAgBYiMK+E2IHF1ZpAtfSpVpSRm19WUJIGpuSYHO8ruzCJumPu1xPASJ4BTvr5mhIlFfBluI4KhdKgx0xiuiqPsnu5SFBJN83vkiL0YQsfIe9Zc/aD1R3IZJSrNK39j2X2XTPV+nozT5O2uxdHa+/XgWqaF2q8KpHw4qu2mjSRryvG471Q9jpZwyp44VxHMhuzwSrhTnMD6I9fyf8wLjqY6B5SVSed/s89TNLTgEgqh8xUsuWKDLzxWjBdBcOvbzSLYD+nafRMLLgaqVF+Uobkmh9vlV1tJNzU9e1p4+O1ZgUKoxgu650ho45K+IkzOZDuN0AhxpPX+j+IqLHAjw9rE2iPMCpmTyj6+H+DyUmu64L+FBoQNGZNz3gtcXPFlgaNFvUWi9j2awkolOuil4XBs3cds8HJ8p2FvzjTghdDT0U9ziLleK4C7cYNZN+7iymxMZEbuwB/xsicYF0hQUVZ9nXTNZh5zTdn/MUFgcayD4o1cyRKtmvdOe9Ibs80licnZh2+LaEOvojqK+ZWiJdNv5Z886fC1Xk2cLwHEdbxbtEIVmmD6mlqRp/os9IoEflAEvpc2tFA8aR9BMpMYDzVNm5SS/M14TxKUX+j0j3f5WT1H4KYi623oSGRe4/OlB/soXxfOXxPdKB3is7fXWhodunJiJfwRUKnkeMOLvQMBCJi+GtO+QXIrtRi2S0S1rqkOdbtw4Vp5+XD3QtX++H2XgaU/2gRbz3cZg8iaUcUUk2qrNMBIdJTZfnwRkYyiv/rD3FEgYdNzJf0JkNgKz9eCZZ71aa+x53JvIgIBN6ThYvmEcL0hAbZAvYC6WClEsxJKxKIifE4B/7b4xYNuuOcL8FJCZB7An6ebv8v939S0a3aed7vEAAEd3oQVewx+QpucbaIn2Llq2VFjLKSNr56Fup3wXSHPAqgeKF1t0lZ8/SCQeQ9qmWZZlB5XZDxs8xqxbrUFFVtzZCRB7eD1AKnxPzViemVBebKpL99crWTeXkKElyo/DmQpbryt8sQ1pEDRz13bbY4SaZp+VBhgAMYrPmCMfB58LJ48T5YSYSYoHgLC2j8Qs2eZ622vUIx1Ru96pynL7gzGSl6+HuQPpRLsnlgXuY6JnB7xW4NDvpkSrAaJyHnvIZHj1nM8hXsZcRCRusRizFkRLCMTetcpVB622/LkEUhKlm1yqt6GC9Lgxw/m0EznjQUZOIZeIkX2oi9t5YyjiVS0OTUKC1RGIcGTRWPoIVfw+N6hvz46WvqeTm51WnMgyV7EKqFW70qUdddibS/hfDh+KFyQh+sFl43loYgrVnjIf813x9JR336kpG50cLAHiWA1bN/vIWd10BQTb9jRpzMAg3bjjh9OHcxzucSPkRJv8yfRWATNvGVg0TpSiuCFnvquTC057I4lAwh/IG5G0Z6RibJSc4ftFCzuPuTIfPlGbcuVbZmP5jeSbgb3GYN+DlzVtM0qx2eYXYf+jJm1RbGuZt+CuKhDHuEUZpULRu9n4eJXaKSwg2vS0r3V3hwjBKaog8g3ycFOthPB1sLWU63kCElMyyfhB5wwjXMOTp98QHPN2TRJUkQ2SoA6gcBjEGTKdbhUxT45WGMw23QDvimDsgywP4AqA/WKiFIJWlo3zEzIu4SR75DD/Z3YfQFJiKpd+dWJWH4HIYrb2K5HgUD8YIrgQ2RAQvjZFpviw9iAE/CBaRvc0aFSnlGIP9irKEnbQWiMAHOdkjgY0+hKZoaAHHmYEsERZdtyWY2QZJTPublpTskVmJNnL1iIj6janlGir7wy0aHbhvltcX/y/6Wa7EnLC2BKQJxyN2ScbmigYsU5mvPbyyJ82uC8S0PloQ8vBj7RFsTR4hwM30IPJJZ+RNCxbgKk3T6wz48w6qQJYRMIjWmf1jnXFIrOpX3dkFYnH1S3EKeV/Mw7s3vQ/eRFyN4+sSGErgHyk4rN0E/jKD47cTsobgkfwIy8ImRQZ8ZlUQQmbvhKQpPtAce6vkHKixHSZFqCj5q286Ahnf2Owq46l7c2ZZZU39JWcgrSEWR7jemT7+a7SY95UzrSRxw1H4sroh1leWjeSbobVkdseZfT6ASiko+NW8nYBzNUg8K5jLsMKbUDJPnAM5QzoBIxbXmcOcceSMjZfTeJOm58XLBgra6ZzdtI3jpyfAdrR+o8UxEoNuYbC4ESbYoqASiC3xTRNPrjvZePl37zDqJnnoUsFQAesLC+WSIjp3IZh3XkXG0nKkrrekVgNwL29vnq+s3ktlLWvec3PtdOBPq2XhQyguudfQ+FmoedEcJZrR+tk8liMNZkLPR0eMAK0prVJnNmPwrgvVKfMGhwzxLIWwauBcHrr7/fKR4SRncMh9/liLs9ufd8Klz4kxCPAr/6SUXWHGxtOorfOkzou/l1x1QbFV0ruXIWUim7/S304cxJfm1Zp/RrOqmZVefMGFV5qj3tyMb35QK/Nf+dacOVQw0BPghWubmx4ckl+XBLK0bs3deNVK+oBG+Nn0GTJQKmIXBE34GIA7QSDcg4hmxqcgpzeCWCte//I6gnaIXz1QmCtxK0IlFdo/B0CAPTHTmi3eOG3EN5dhMu7DZ5InTUwbo6fdXxE6sIlbq+T4h2POX9gygdN5fhoDUr/jOzUyTZwgHWP3x9rLaoI3wXffpon81PECBu24CPPRLDOnZoHdJpQPyYwqyQAdtwtd3H6BK0rnY0jwPzhRBd55C8TyykdhoNLPcFcnXJ36BvNMfzcs8BTUrKgrsBI0uniPjak7yYFfDqtfG1FnEl/xcdGr29qF6trtDsElJL2+pm36knadzMwkrzgJaqaTuNlTwr9Q0QabUNNqme/Iz7MNTYTXlyfoH9WuLcV2tCdx/IROZNb3eFyhtxMsRrLCHJ97Y4akFTUERYEbb8C0mk6upHNnaianBVRRoTBSxGVVtpNfv5rNY+pvpH+WYIp85PRubkXdQ3koZaugGC6NDhOfaYKFhDDEQOT6m4m5HSA2XGQQXCcoj5Gc3m9utzHq6r+Q5NVgLyuB5edih7PkC7lO4ShKuOLkoQhvvo9XDcpZUSnTJV1EugTTJs30Eu0ozCKQUUAr61IrxiLUK+tHfzZ0rE/dLm6wCkHxyQ2h0DXqcQ1tvdIb7VLByCv5e2Qa7MdrYtrGUUahH+QPjzkTV6J+vm3terhyW0IopfqZnnZbMeu028Dk9e5Ar0bqrO0m8dvOpo9xMz0ntOe+i64NrJYprtPkG+0osJv5SynXx8HsR/SsF5xoZm4FbQJUkbmRi+GIHQp1fyDsctZ3dLqGZZEIFhmg+O3UmeTbr1J0KzyMypFTxZczWrwC2C/f4aag/y/Nvm1EXT4txuzpiPM1w6ECmTLKpu1opMNxRI+BjzUBrRUgpvE7rQ8l/2IRm7xMOCiWZz9HiDEhCGHtaQNLiooGRBhn1kafb1MqHnDmCM6zK8lHgWzvfNaPagVBrV4AdyTeqOvADxjV5cq8HoHcVwQvsBmM16hRRwUaleKnSGxQApWKn8Jjge8Vi8f8NUNwGZXnNv6UUFaQRocXQT0zcQ9N3nAoEzyqbOQhkKCo+n3HAAw7iwjvHNr+LxN72HTGdjiUQWl3UItdmgHYex7G/ZVA9vTjYmPNfyMruOqfUP7om5FwWgwAbX9xgiHabwVD4ady39dXQcG2ki5stcacn55jnn5ZTel9o4lS/4TJQ6AFtM9HjY+Jfi+PCgfnmztoQHSKlg1Kuxfp5euqP3UJe/gF006+yStIdvirjl5i5BrXE4Wadbaj3LsoYcYDZCCCo+4M80p/iQ4BftFQI7FuYoAfznROrzVP4rTOJ7Lj5LQIiY/KtGRFcZSVDaq4XWukQCUdXOzaP/Kv9bEw5VxIDn1OP8UCR7ngIpAzZSN+/mjOBwsLYSo0H/uFt0HgYMCx852LWBzkdkh0HW4ZnsxARqBQ4W9OSFS+iWmi+AcABQ7ZYcL5gYerLpvmGwNhR7OUUq9F5onrqTlavzMNoBmK6AzSQ4TP7KiWnsDAlZ/rtnCHWLDKd5lX/99ic6wt5qYuEz+C+7t7aMqco5S8D4/u/tTDA0b3s8MqBHvU0AB/yT0zLg0DRd++SXy+YU8Db6WiKLU2n8Qq52o5QmIaUUdK7Q2nYsUpYO7Q8kOcfXip4qGNTRXPlgIsAt+O2MivQnnTPTdYG+YlH7a/3B/tsWaqYwfgtGt9eawT8wda8RPbD8pEhS/z2xLTvSTN0EohwTlE+2RiQGOJbN6ijDXaPrkjs3sI1RU+asXpsUVU/527pbtTskuBHe9UCAIQz25HG6Ze/dMGUha6UtgudVPWR90lP7cVDHsJbJlGBvmA/e1G4vFMLj1pqMq0x1Ot/c2AvcfTE1rWR/a5vdbm9Pn8XNq6msNSzXz1jrHfwMdqUzpJOxeOVtunZVN/+0BPt51QFoUWFekmDjYYbMfBRIuziuDrNIX0owcyXwj9f8+nAr3bJuG/GtgjUTrULxjLvS++nXAgYhp76BrjRU4xeTGWiymoRCkRbPDvzPdvA+rviDcBp5/vkHt3a4g9Uu9cKIxQheTSWnPlPpR7WHSJ3dKtKd0Tm+bJBYOYJ90aQKdVtS3LKK8tWze0iY4qbZRXRRZ2dJuYL8VhLP+pZv0iBYqZ2F04mk54YZ7keYe6WGFSzeRtKmMiVTcEyseQlS1sSHIi7HCYprU+3OLLeSqpcPUGJZd6rP9JFOzVSHiN5KTiDsFoB213xx7SGfRKbSmUxbhVdgdNHcnk+3NvHJUpCysa0FELUAS7uWML9Rz5PzoRjPYEOpCqe0p4Vea75TuhEp/0Bl6OiYQJTXYZSXYk1d8JuN8Uk5lcGyL39tN6myCJf+OQfarQCVvFz4hzD57yXZmp1BdLq5YJDkzAphqc6fqm9t7kXRiGAzkWqC3fvy4CMITPDiBX51qyK3wdM3DJQrTzdMCTCYrwb5xR+PAJvsCLXjpYfWQwdK5KEBpuwmqYAK+8YJdPFgPcsRF+STyeRl6Uspz2YQ1YHYMUELxfLsvM4LQwCqLMT3DZkVVnH5+JvIr88mZZWclAjjGJlkB7uASJm7T2EiXP7j0HPLgSjN+/ShXrmLS7dygYquOvP9vAoQDxhL3v32TRxCXqQ884yAFoTzx14d1eL3zLQB0Xz3z/0Y6FtIsJPCuW0d1qlOmY5rVtP2mCWN3dKXi7N1bhK/jnyg9pkhuRHRkaliMRir4WFxbpQ5Hy8OAGM+qYxIiAAfgzKpuSJPuhgG7LDxbXCdMfxyltfNZJzQt6jGLSFZwlU75c/uh7eahm7CixKO6+gQ7urxrNw0qPl2n1jKQPyWMOUu2EqiApiC/aE5xeDelHr9tnF8WA1HvCq3lU1kBbzMO2gKM9QCh5wkZ4PYMUwRX/dRgd50/4W++momg4ghG7wwjQoiuY9a0ZB/8JGMNlWr/Mo3ZIfwyVWZXRuOKG35a2FS3gghSEeCpYWT/In6PaTGbrQwNtmFMckxd0P4Z3+M8k/NeA6qOWnd9yCi4bH1Xj7inOr9TVyC4lETJTMTKc4+YUON0rtfNXuWQmclUd6jfWYiDBiMjlQDHgUNYUF/k27soc2IVz/K9OK/inG/yrnxg7wPgM73qVBItwK14UXc08AGRKdN5wy5EUBV9ASZKv5r2Up25XrnI05yThAtTSMINJhbs04Y9ULyYiG4a5W+lqi7zYbtB5NQ621inP+DqKduP5MHSnoeKF+Q9TQjCpXs/RMmd6qAlJbcdWfaZbj8SuAsCw1QoNiogygePt+hHBOGVi70wSpaTdF2LXZ0Cn+F5QyomGHHw0rUTETulVAeqTLcHkIgXY/tsFWt9TTnCG7FDOPIv1MavN0bqp3tMWg9FpwxgHIoFswX5V24ome0+sIscjBxWfgJHGGTTPmh/KbfgabUq8h+uBB2mafikXQAuq8B4eZe2KWqAedy6almEPzX/lnmLruP+cZ06eFzmnjjPe7ijwp/zDqejafR/G0qyWHwL8NocLadRxS+xWZmGlOPuZrj47okiTzqeCkMdm13qaffmxMZpJuUXiQ+WPIHUERcL5EQzxMG56qBxcybNCf8NcY5ER1TvUGJxCcmZDr/F3DmT0hCqVUZ3hrTQscioxvzZ0xhMJqSIJUKcxXxbujt54hCsSAn5Aaw62KvEin5ItH6TLY3xsxlhKe4bgbDlajtYymbR84GAu8JMpg5Mrl3TVdj65VmayG54ROAVdXoW7LjeJTBoptOJeHWsOd0epcWokCuA7b2U4VvtSYkXJXemp5zeJLRMymeJQuGfVRhzSMZnBv0eaequlYCUDgukExSC0HSvPNEKbv/gTQyWgpdIETHUwXSZsev6cB+ml4vTcZnWtLyZrMSORGfCGb7ctC4sR76fbhZ1KbL26I5QYGqTCTgrGgit5KMhRnxpzMCUPV5ARcD/+vm3ozm38Mw8ID4L22ZzbYp81ZnxLo/vhWxsWxBrqQmw5HV5bdSYgx5NajvTWhBTAyJY3bWtmZJdGUWprJHHgChVuMkH1GojOI+FYcLVW/VyXYDntCFvwj3SeBURPIpXM+/w9tKM4wuAW35yxl1xiLMshJPcZBHoXUuIW+g1MQrJcQOX/StDIEd3gXQ1wZrpt3KDRLmY4DhYaZR7oESPHUlU4+QWUISpDvalPK/ScGhS1hFNiArbCSzxZ8Sb8e6j2S+N53Pypkq16OR8KoAck4mRdCI5NPQLEMswWtuvABR3Nur3U3uBU1B41gk15VCnhFlEVZpKOM2JA3zvdR9niEqpmnXrdiqL43a/z8Yv72ZQ+9e9808+LA+ffyJJWytvA9Eur1cVgOjd4FJ1lCk5lcVyEWFyqyw4iPkH5X+eHlV6yRDrn+ANb1awOkJyDfKx/ByOUdG2PhlecqCP5psUQGbLb+QRdqvF39fSRP8f8Kqbay6zdrDCF7Mv5bh01cendmvxGCUyndDsFFcL5ubea6gPa0LSvOZOPiZCfMxXKZpr7OWawqQ+Q58BRPGxDIzv8ckCLmEDfxuGGqxv8APmaLr9nLlmd1PmDi1C8aeB+oAFwPGDf9un4EaArH2JHS1jjo+eGnNZ6FAOjZCOunVIMaS5vL30A/2iQ7GNg6Uq0LwIGjMAMt+KHdvHUt/SiciLJmk9Xj+488BJ9zM0NlxGBTfmRckQ/NfDl+1BYlUopbwI6ZvbsKx2QpHJZzRGo8ye+xEolkOlqs8HlkZiJAgRG2gnFsmzDGdTiTWCRA+434l3J2h2l/erRkMQOW2OTW51/7VZ59L+sO/NyYizGZrKdxr1OjJwAiiycjFza91+Z/hpGsBydifXAWYlH+z1Be5G2ms3ksVTZun4Xh8rQ9T/P1c5bqQHP8TJhub9Gjd+Z3BGYLcDLee70v073SwvEiQ8LL7/ThvVQ6QwSR0zGsIb6fQgzrJTdwD3XCkydAfcGDmvvdqIygumYAPG7Q8mLG0szhCQQwDCjrIncn42+RZ+sKK15XB77Ttvqmne8jGbDb02+XLjR1xjv7jLXYerBNe8vdWDwHYZ6xmKCtffVKa3vRVpsZ+gjinKzOFY7pbt748KFF0O9FWfL4OahTki0QAmTpzoPqLQVGpwtS0mVxwkXUTArQE3mzrvjq6c8GMayv2oKStSZi67DRysLJ4JKOVORJphCDOm7lLj9QzIpHk2KH0qAJGeoCurELL4ajHH6IrOtnFfPtzNTPzZ4djp30kaqIzC4qVpsD/LUiGp4IRwSmkQiZY1bcNRzruBpe+PFkyNa7ugMLczX2pJX7oxxpGNfZ96zgSMxE9eNDKaoBioHL+stvFnCH/G4y0NcmNf8wVMtzEFGCX7/+yUPAiaZB6pXc8cG0STq0AS10dYWNupA92Efw6BhtIIk6wB5FOgKwzKwKaA23U0PRIvEbSqdH7E4t152Y4tVpzD6b0xDGMq5INLxgUyPBmdwf70dleN/7rdZYUTHoiYFKCTTz+ZmPXrOD3lxI6bItsAv6LyI8FyF/Dio5OHJ3uIc24OGsk3a1y76lwywEoBLnYyNoNjCoLomT1TVyIvCNmCkNkXOtcjxJZRH1B2whaVPLDJ/URoYF/ImSm+S50CWjckLOFJdCLcbz2v6y+44BHu0aFI4heylnw0gNVd0YwY53h8EauuXOHqUtfNIlWsPhMl9Bv4Cbpxo1SqxuELLBL9+X4TELuQd7VKHntzzYZdAFovDNwzuT7uLrwIRBIqOGFHTXasl9NSehntJMqle0MnVYdURbxQAQm7aVWSf/NiA5bfcGWDjbJI0Adv0E4BUC8D5Bb+ZCsE+TUAHwdYzaWutPe386S0mKjM3Zl2GvepBV/dBOGR866Y0nY0kHw6Y1T3wKCKmaxtEWKpqxe7/ldU305eqGaLt82jekNotvU7bR0HwfQndB/yEsQqyW3YsTX3zjcvrIj+ESBqjAUlG1r0lq1ZBzkRNp/B/wf4ZCmM0druMowE4OBJ1UScdF55xU48onTXoE3edJBcaU4HwtbR0GckSGHvACNElWflK0+L8nTrwwbmmkJeIWkRatInogTniQ+0bQSHCjvUg8SILNwoQNVHf+zOpyYlYx8YB2HczRYvh10VmXSqSV/bp8FgH5ln5GB7UxhGWJupmOvrmFEKs3HomrImdsWLCmFklibtDjCuPJhhPe9ndJax9hqecyxIST8AMsf0oGv0EL7hqei/VbjR55V0RVYPSbNWHtT4SNNqos3iGb3ygq2jIm/af22KuMcX0n4R3JtCTvMcZjnvekI4s38pfPra/51HajsWTPXfimRCtqQRzSa1G51aqWwxR8lgs0LWdHgi1K3GVQYwJSAr8Dy02L52lu6V2fdTpM3P7P0vjY1lRGiVIrNw7NdWVIG7jYo39JjDHbBe3f1+H5mH9DBGo7f6jRo6AAqc/vqr1FMATbqx3Xlm0lq2dT0OveS9WIqTtOlnfOp9JOanfQCgSHWRFKoJnlAm9kRoEBT2gAB14flufGyx57DpgsuLb02emm4SrB/irFQxh70DEbmCIPkeZNwobzovjy+bI93C5E+0PevyE3URtXXtNFUTsx5IPG9KlWlQWo/DOfgus8fvleFvSQm16ESODY6lxURRfEo4aqixWynxuBvzraM2a0fYATeOJIdEl1bqVPno33I3NOm2s6RKM9cmZEk8oLN+UIhJ3zF1P0hkq8luYQM5SvzMbPaFf+tGCtwHXM5uBN64XWC2jP5K53cMHgpYcyD7/kAyABMMuwTmtIMLxBQDPC5+hduf3mCxdDBOdxT8WyrEjzVRJ3lThidPNPTaZ8iUUNPyu1omcV26S73rqFngDrn89tfxCD+jlac8wqXu1w0LcYJ5qzzng2TdcvqGJkhC7V1nlOd9rh58G4uC7WNVNrt+gxbU4kBfMKHpeevZW186SZ9PbVJOcSRMEDnU+bTHSrhqe1FjJv7s71F6hIYnnOLz9UYi5OtoTYrX54j0Gck+Yvuhu6BMyO1rkjF2bV7V5u3bzkDC+IDyFnv19iRxsFhLUndqADJswZt9xxCnn1cVXbMmKwCIyssMD+akADO3XjPYB1oUMUq0VnKLAld7rQ17xgfTdHhkCzcOp5LiQtkYYOkZkIWXLB6f+X5AxZUSnr4SFYanrwrh80NEDCcm2DjG0NUY05ln8KzgND86Fu6LwU70tifJJlXsKixAT5wtMoYdKxuZB7GC9YPZ12HD5ukJlNSPuZ6Prc7fR2w3k/LRReuBqDOGW2fk3dofTOChjQszl3q9dGp1nGjfzPYKrCYuXNOJUc1H+40vVRHPxk+xOR8XwxBHjpVMyCmGfFS9nVQggip+3erTpmtPNrJRuVMGjYAln1KjWclue2/zQUwIabm8y670JxXl9dJZTvOkg3DhbEYoXMLk5TB0TiNoQYVNZT+yeXw/rRrYB0BfokrZp144yjEfOT/Hi6NiIfTvZbESZnFeJKKlyLaDAKVWAkII3NLWoTEUBdoBrG0neGaXJZGnP52UyZBazJ/XmkXxTt3ZJaXV7tDiaYo/hkXg4XVGP6EfIQmNTakJZ3gGGg7Xr3YDe9jZNvAEtkfYYJc/K9YH/51rC03Np02vmaG7+u2HV1HjuAHP+JdEf4NIVrxnW/ABhqnYI+DSFhmGrHB7vTVrzjTRdsBTPBlGvA3tYhwsIWJ50Mo1Km24eHVxN+yd7DGbKJ+poi/k2eRwAb40DDQ5eHkTaPW+x36HXhylKOVfYKJlpKB8hYpYPL6uCYeWy3l6tGxAjnA5t+8n4IPAzNO+BJZisFnkkeLxjUuXYGQ4L/HnSPzgunbO10vZDD5vG0UN+negMZl9+9mfaR4jZHdMWwNpvdC6Q76URWSd/GNQ8XFoy/O5wsiWcJZFjByRIXhSibXCUeaZKsBjidVQN8KCUbA6FjHM6J2rJefh/1LHHpIiSeClfRVxzEy97r11ckdaLjSzTq4UyLmIHU4abj9kO22yfpQAoelb4C9Z+T2971LezIi37eM+ZurgHaTOfhVnAN7bwUCGMrVNV+fxklytpTOXmijEljjaJULA/9RZVPYk2IQABO8enM8fXRu7MVtgz6VBP4XvMP/ZSh3jXssbONCg5Ks+LMbibQhIUXzDzibGEnR72El+4RrYl3Ybfc+5DtgU8rpP3Fl4ixM0gbiZXWfC0DK5Tq1CDF3qIsk8xfPV0Vz3gPeek7MIkiHENZdoBU1gymx2kNFfiTwRFUh64NsvPkXEeBKf6g1fev9msSjytsUVR9erB17dAqwHIdxPxP6jQ4JVbvquCE54v+ecu+pi4fZz9jplQJLfPHDe2qo6AxzYA/SckULs5r/J2scrclzSBUobdfdWv6z+P5+XyM1x1ghrskOWG0kCSmsEqiJ8j3GuGqXxABW5rN0fHObRm9SO4wDlEeZtpTgnRr9KHqObY4sVu0mvg9EsYYD8n/lVivAE2EluIN1xHt2XKWyfezAUAbLxnDOScxyhTsADUcxCxbqUrlyt1qtY4ksBzdB0ZgRUOiLQqEv1jKh5BqA7LXUkL61y4WbuDaUdVCcM0ENb/o+yXzxkI5AZRSQrCOZj/kDM9/Sj6+y0HEg9Q/1G+ZKeaxgXrgzNpCgw2uXKM6NvsRYtrdM76N+VHtblO7ud7rT633gI3P1AAy+sETnDnSbpz7Qq0EuZ6mXyqw3gMxK6MJ9qXVpZTjKnRPKTc94Sf31E3P9Zbh731y0iiwMzasctqse/7cIA7Xz1hZI1ySf8Bv7pMdZVjQd7ftvrmz44eCVoLUA2NdNsng99DA2MBIlRun6/4OffvUKFcuW14VbdBCBbm2WKQMcF21auCPypdV4ZM1SuTEb29y+qguasDOK7UcE7bUDszUc4uWrafDadHpDVgx3j3Kte5AYGLaN/nNGJlf3ZNjDnSUpLQ3t3+0M3FQZCM0yvUFClj6IdTYgNLvtsBIN0JeW4Od+8QffZTGC9zt0stn+hrHiswdppXtBnXu/hkcss6xeTW7j8Zb+FmaHTMfeOqnItQAjHYcP47qTbykkP2rgSbxW57UdLABDPXqDVHxBpxbv1mPJrVW0ISXXVhvXa1NQPpEUACiVbP0Lsk75z6CLfMikwMbSMPGYJFkuKNlKGQgQpu1MmnbszkQ3D5XB2vcNO0/o7TgOmR8IOkmCZu6m/3ssHmITV/RKYR8lY4JsQ2Ex8+SY0LcxC2RKAHhNy3HqE4tKmvT6zhs/eavVL5FOb+aN+IZND+at8ZPOnIB9+AMxmA3x/LoV/En1kbF11oMbT3mXR8u1w+nTlACGmnZEy8mBa3pn3Nn93N/BJk1Q8my9TZULrYepX7Dr0Z7kSOAJZYJ60j2gC86kF4e3HfqmKQo7dBOD2K4d/iTyjffCCOhBMyvzJmQQKNTpvEuf9h8/wgNsMO46HuV3Vdb4l3dJcWNCVSvkX+LyqMs48haPk4WLfhzCM/S/rDIHmy2jYV/JNm/i0P3qYZvn+aqVB/IMGlvfa6KZZnvwfC8F5Bmmz3i3uflO03GvNJR0xTIT+VjEg0rCLO9FMEzi7V7e1QhioVu5+gQCuxk1h+141XM68dxvBDZgKXz+zdB29CKTNKX8vnR2yjKCXsBOQIFpaWIaTngo+urGTlIINPvxAQWyOtQqAt9rAbtruwJAOsCbIb3uMw0SagEMDSQEWgNjBzXIkljD0vKSxbiWMJedpdBGyPI+//m+MEJ9cVOri7GZpvsWi/GUWK5AMa9d3v92U9SAXc2OmnjTPX+fsgN61fqgZVB9GGpyPqEM/2w8hWv7aYFEwXeuQbE7Isn7RCQG88n/eu+VH7UavlrNkRmmsKPmAklvW4yJkZRpy83k+6H2p0gAJJGqjfmsiTz7GXJfGtDSmAOV89+qjhw18oN1ztX93nAHS2io47TfUaI6F4fPZJGDGwrYoK9kBjulbALIBKUxLopLdPgHZVCKz5vIjORmsVhgbGBzp9gcgrcFBE0C2GHAOZR7kvIwhIdmeEAAuL6ayhQv9FJPxUFCd6gfBLcWiGlIhGl19TCq/2IfvP2Gx8Gs3qCFDL7Y/e0/podfDNfYfrVFEoX+vReYhyTh694gqF9lEgszB4SQbpFBnN6u2pzH40od40txHmMJUGhkshmOFArjn148dwAT6v2SnOaVViPyBV6YE4zwLY7kt4i9Ug18EAVU0zIjc3PzugJ+rpXD63Ip7qa1lP06X5SgLnpNQZ6W0qmN1n2rqaNkscMniYEmk8kdMJ7krPCdvwSMfMpCUxTXdQ53ZNHz8u4UdyA+KF1Puh2ntguArfaqOao1Ucp9EIq/5daapjEeX//rdM3btdhoWTh4XyvdQv77AiXgs89h6RpmcePR2Tgo8e2mDXfZCh1DkopWSXD2kDv4hwoBgFj4odVouUJKhGAv129+x48LXHyTpPuuIahIsLXFUnTOn631yLUp/834zDmUBGm1Gb4MtygmspeMuh33cdqhPha/ToL3qc2EhIeFK5XDxYexQtSewVCATe+gN0h6uQm24GR7ai/7/TGQNPVK37upTmEdmhvpuSUh4mB/qw0P7Mtp5oUFsP1MEav+OzXb+uk5LdNENF0/JSsdJYeyObzeZ05lnwf1W+JT3Ff/qGYuYqKRK2tC2A+F99NKBDLKv0Lqr5bRBx2xwDqx/dPL6Q3bbJZlrruquC4gDOVaAMMYQeJKBoqxnEEah60EAeBx5a71S9cbOLJGLMYnfVJ1MFYY2srLiWBmW2INxYBWlsP6VTA0zEH/AGzZqS+D6IJ4A0Jez23hI6Gkl2Ajfg9gmJkuxFOJdpFUHtMUBtk4LpB+EOhz3zmztlUatmjlfByeZNZXqXJJRGbtYWIl2vxD9V5coIRGDR6i9/2mpQ6Z2LjTYe8n+KJ5QN4vpU9Ym/7UlR3n+hudMtpo8QDXegyo715cwraMxd7U+wNAfTrwbhdyU4TOaae7K6G2BgOj6IvIlJs9BuG85nTVFCB+WWKxzi3WLqiMf1vLtFjOdCnwFBQqt4+HcH+pUbv4ehUXJIBZiS3aQfo6pGBqfyBmnux/8Bs/1BLvNpivV53uwjg7xOMSQiOi1iyLXU2HS98XNlkPu55+OFUNAW6W+wKtOIDsKrOorvX2mSlKGfnV5U6ru5J9cb/+Q7JYcbAG86ZubFQG1DOXMuhjwXJSFFdKyvbY7yG0PYUf044ZK4N+8ylvyLHTEZxaJZnMu/oPhpHjd8ct3m44aUM0bmhFfdp5Otv61U2qC976EB9gg5nS3Gw6i09T7NgYit/X1qbwSUIOSNsm2NMi9zFFiDS/ONuFs3G6KjmHRIKldUoyxx+aTRQL6AQss3IP6dLzCo9gweReXL6HMDseo0t6KCWVJRhj695pWFsQ5PZxhgLMENoJqMAVG9Sw/zZz7FATWAlPFIJZT86M8VqnugT4zgiuwa8L1oo0A6ko0jR8Wza6+tKKL1nO1Ejwzr1lO7FYSj983Lv7uokOKdler9jXUi62CxTpP3JjRZYVlUx+iELaR4I5XLTW6QfEBDwtdF3mHZcRxHquE4gDgcuuPzQkVdOd3FLRgS6cPuCEJZ/Rn2aFFqsPHoV89aD2DhxWso/leeikkllV9O5xD7PVG+J9ZiZWKoQLJx6skmFjkm+xqlkBcMGzUcnrK20Td1rcaM7YAzMiWMTi1ttrtQUpNTxFUn+honophB8s+b7I4bGlJ9udGhVliAXOAd50XQ++Xa2Q0Cvb+Qj9j6QuOMCdmmI9IIRvDX5q4yIDzSARFas0Jb94+i7Rpc3KF8rUhHdS2uawxLl87iM80CVbKI41Zn37KNfryB8W+AB6TNhc4LW8VClus5ZshYj2Ta4OeUHEpqTx5nJ0xOUwn7lZEkyfLFS1zc0SdOLv2EEt6e7CnKZwLnVG+YEbWVNcoLnTxEELxINpLnadMx7y+DjtfDJcmVsVAY6dHAFoEjZqX9SjB4lEmQ3JewYBTPrK2WRsDpVTmbc2ftovFmsBTA4oZ8HNyBTypK2lF1+M8+em3QczlBAa6uKRrnpWg+dcNCRvrkU1HlHkoP2MtDinC9SS/ahMJO/B8nNnPT8k3jBvAIXqY4FE2W7ZynrC+N35HwFGc6faZRoTcj95Vw5GGKzaiXnly2ADbEr5gs4VThEebc/+z2FVMy08weJ9j2r2rdvc95u5pY2ceLDoUJbEwag7ZQbmuj4DTqG3oh8LzbVKQI2LaxyB+1Wx7jq0rGh7rLAbfRNRLBN1uaVMNlxu8JadknoZq8ZDaz2EzNbJEjMfKWF60/4vSEAXBLMD4WofGugnYeM99VBzMEvFQ0u3DasKuROy5GIS5r0JTEN98dUfzJCsd/O5DbY46Si659YPtdwYrBjUQ9G1JgFh9B+Mu2Hf/8xl//WHCxS701NYlgsKAXUH1xR0QFZoNVT06k8rKgFLT4piJqMoCJwhoexz9M6paRCWjM++pR8VpXKhNt2WUrxJITAR40s/Al1YCAr4WOdH1GP4YwWavDahREw00c9Qg2WinsgePp0HbbuZSeOIDpX4fNiuV7rEYrhFgxRQUrh6uIlp293pCCbFCV0OnL0lh1QvdIiCj6hA6ozh48VLKWDXct7vM/KdPV3x0fol6DMoVw5NymRgo/RfUJEngiwtNCCrTBbOvN5sUf3wKPOdxUFmliwbt9zU/rO3l2kYEwDi8kCToCV2PKKTEaW987ezbei+LYoW8aCUtATf79l5QdPLqxaKpDljnI45168zEnKelEmwOtqeC7qS85cnK2enhhFQRDpXsIMn6wfStzpgAKcPB/1aktf7nD0+b1temqK4z6zri15hVvqm8J/JyFoMNgifMKb/iqbOYpn+yWTWuFbe61dAJ79nr+d0CS20pq9lbawRboEhhnEJKd4o2kj73SBjtBQT23c/H/jfudm/bu8uNkTuD4gTDzJp8F7mEF+ic7vExZa/dzw7+Gyd08/H+i2aEnqfpZ/EuX/h1AGJgTG7O1Au2TRpNv42nVaZ68+rd2oTt/3856OWnOJzbKu0uMmOtflTLswUmR4CA0F7g8gGCuKlxQhjxlxVSXxmQL+4H25pyEGEzpuzbSR+yJ5rWKfCx0IR4yo5cxh9bOs/bf99gg0CLyYUiX/K5lbwihw3ZQZyy5Bi+ZVyzolt2ImfNq70qvWdEcINpv/RL8GJrsbnBLYTcJ3QhbIr0edkWoAtvZgt48qDBDr6FSLj/7ht9Q6YnJNMBATondrwKV7zE6bAfPdauSulbREE/oWYgdISf3NX258MhsK8mHz2YAY4sxWKn3xCLzdBfspq8G0TJ55V26FTHU0ITYEf7JY2OpePsrMeDGmCCiM2y/ueqToXNxS9AY/6veqcygrZcc0hek5FWoki6gico/Til734aVVs9o6bv7+XDKiouDdtu+sxUlMAvg+tE22Ts4WiVNCECEi3sDqXeLK4WHQdy45WYQPGDpMqL6GtSS+K3jb6ka77pvB4FqzWRNXo1+9k1ZxycC3Hs6TEWN/69389UrGhAGxiAbXizwMTzhn2W6I6iPs39r2DbfB0ESKnxaV7uVmoV8ajvXGt7PKKIeot8n8Q1YKQEF1NrJsM5tXmEwsU9c/KaBh3TIHya+aLsfdE2cCr+6Tzsr/8111KHmVkyHNiMVFJ8toMhRSgm5/OcUq8OFOFMDNfAZ4qF3fbv847Hhxevyrb6qK+kufIBwpi6/EjLnaM3i+FvvdchrrFcY1a6bWUxqzsVAeXCjPcsycyPOU3EPhCci0YwOw9OoArTgsivax+JMSG60Ec5EHBRxVGuPtrrAzpchObJZEOQm8JGQ682bNZ2nMvwsyqIJFcI94StBc3t/g/ew2rBk90xJx4cC6vB2PudOyXMK+Au5qw4aTIiAf4zCepOcUeaQLyQAWHKdzVZ7tUUoMaJCMgIpse0vzNTL206TXIgc5GGmX8KlUiCgar2y7t5NCa3Sq+UeBAjcUWN2WjVzumqhyA/UAyvgBRi85h1mxPA7da3k1vDsOf2UuM/C+3scCBiC1N8yOtIwzuSb9A1xAOospApc7IyPRo7FMFP7SQ7t0hS4KsOoNCm+sFkTt8jt2PFzdf+bbBzYSCLjw9yxxNRYiSdtR3zEVTbvWlPd9ZNZTThwPzBRSbgGvQW1fND7DwgFf0G/HSOnWcbyVt4rU7Nz1l01KgW5EPSx8rN1P9WOlgB4QLhMAdfZna4WAzppl6Bxf8wGRuWEur3L6m4+sxJCL1/n/uo4k7OO6DNnHc3hh4RXYH4c+aJuQXwz9NLgs6kwitAfWe33Ru6gZQVMOpUJf73npq67oVj94ZASKZT9/jMvbwq/eazg7H3A979lLJEMlGGdC/OZPudfzHqiXwMQ93gKAgBVhpeXbF+Ojs6hwQKdkeRhKP1+09JYl44vswSXJEJ+Gfsoa1ak7KOG0pltqICQcdwAqaTfC5DrQP8p1jW2Thbccdy+aiNrGDzhB6jslpZZSqZkOX+yjv3t/4CtCq1mKmdf/zDeGtIY8oDcqLW1bv6PfSW3wbv452Cz2Ilf9pStJqiJ7u59lQ0mNWkXNJJKLxoZg5G3RbRMnzIXP33DD4bZ6LDyrnIep4xRYCczn2uc/f352yxh0GYvVrmvDYcFDiUtdYcvaa33QHgURHjT4VbTGeY/+0umfQvJB+aXKOeCT9SvgPLtzPAqjCkq5eVZR/V2AIIAaKbLdqcAP9N9hLD2IAfamLcqxaEfgSKIOtVPpiAYrcFI61LejU8vOY0cXq3aXefR29Ak020mF0AnZLxlo1DrvCKT6C95MBJVYaKUs8JJAUPv0YB3OIGSFQ3fuIDlYIz4lPVOzso3fG2/XZvlJDgUt/RuQG5DNhIC3G9FAftC4Whz7QSnOjIBFbyfWdYBe0rlaSLdSiMgeJiahCm3FbM6DxgTFB8eu0lPzZfWn6NFt2Z1V1MoHWzbISgCXZF33vPcvGL/4w0XNLEjnWI+MXb2UwlhT3zVa1I0VV20FgLk84BitVxzO02iMmzKf8B8uKvZEXm3ANw+xQHZQjdKQvBvD0tqhNORRIMoO69jUjunP+mxoo2m659wa3OiGcBnPj/bXN2iqVso3RE/Tnrn32qPFQTQRA3xAUtCF8vprFWUcuD1zVBxeNaENUV10qEdshRSk/X+XT9agmb0fB13lKcXH2LI0m2FVEtlHBmWgGmeaGaVBFzj23QuIjzhuB6ia1XXN17FJMZZdAH2o4GfNbL7Hlsps2tKB5hLoeC3yx/ZInLoiK6z0bj2HMprdbl47z7Y+McnISl/iePy+2f0Q+Sv3YIMWDVoQ0iqWoszkB0k36plhw/+1UNTaofoaiRJBI38soQru1X+5mBZkZqIwJFf3MKnlezSPoKgnHNnxzo/oDKekTqy9ETWUOs3Dnl0zXI2/EyL/EnMWK5S9zRLb4MkK8Ciu3qccZ5PQSUPlC/4PdTOVCoXh6QH3kLsZ1A9qVlEMV8qFA/Ux54er84kpdH2ofvFlwTIccSoZ2dFmCv8T4pgQMCPkqQ0OIqlk6MhSqAKAp+6JEB9a1cF7ya43IG+5khUICgM/9xzfAIRzaoEEIby+Xt78A7D+P/vSiRfFRRP01D74tgi9oq+v6t/EHG0hbHnmxfrTv05GCzaWT0ebm1pBRySgKWVb5jN2jrHXydRAOnt9rHYIkGDnPE7eZhahI+lMSGuNCaA3nWR2hnA8SGIRVpOQcw/aHaF8P3vTVfexOmk79KA3MOdmXMbhrnIZ9TjwCm3hxWRJ4J23zFomQQSs8rYX2u4K4yHLCx+xzgB6GTypVPXsn3t1QGObgHo0lL0sA/PJ4i35VEjus1aBgJyDrfyBhRF9r8aZWIYQifJ0WkE24/WvEWsLR6jYuxOMxNannqWWCr8dhXss7d97ZT2tnHTvf1vSHduCLYICUOAvIDUxdcUMaGEUM5QzpmP2aXXh74JDR4GGqJicIoHPF/p065fMZA0jiCxWiCau+IqsiUSVlwkE0ebaIA8tsQNbM50mGRDz3T3Zy1AugceSPnazO7K6d8r9kjJREeCr1DpbicwTAVsDNJrXt2kZHxzUG4VaqzSZrwNmFLsM1eqeeWFG5BT3ScbtqgecH95g9Bv68n24Bnrs34Wc8QcHe6MjqQDHVNNi/pX47cuiVzrwHXN8KvjWowkP10B8Q9ukceyAsLqe+wH5ipEF+qi1h0NttuAia1AbpAc58pm2EUNKaWGAzyXBMlMuHAlCVbBbpaVCV3fzWntskdcnvGcWKxM4AFa+38AdNizSe7g579gH9KLS99TkpUFVICp9MPVRRfjaeZu/wVn4aBlXrvmBLCgNdbmlLHQHmThhbte73sZbSxTSDle78Y4PZ7xf4Fhdwh+jG+D50h5qicayu4O9ZWoFGcND5c4yHMAx0tR7q0NKy+DRJiBy3smIHb0a6+a6wiFhWjqFvsolhm6wnOJrobuDrEfOt1VBk+QQ8VuwSZj7vNbNzYvs6FmJX44GXBOjBUiB7gCBL3zmQSKt6uX+2SF7xFDTSQFzRbpqdpZLvHjON6paz+EK6tdi6VsOnHINYROZWC9hDnwjwXFLV5cCv80mNQCQBRz/AJ3qA9XV4aNkfQXEPQexyp9fNRF1/UKqxAPYsB87gH2Cf5/9eHhmltiVCYofdiC99el66+yBPJF3DVjW3enz4O4YEKyX2N6Y7RM0bpkXUfC6q87m0SAty5TZ41ztd3toqCMGFhm7jToqWMSHq7UWwtr9aXMoP6ZDc4SZv/A+kqCrSMPuImY4m/2lMf0VMkKTnH3zDU8FF/bQKis08Df0ieOMaIG9rmS6GWPz+C1BKsZ209FDpg+283T3kkbEZxT/KnTF1WrfNfKXp6xDMR5UPM/vfCwtDuVW8gnnKpCPXZMSfUfpxbf+ZY3f8j/Y7zJi4v1b+6qJ4w/vmAi6gKFu/DApF8+YanMWb5BNJKd6fHoGMP+FvjIcEukReWyLbkN/2YcXgqXGsuL6qxREVx14Xpa+ZdtLfCN4CvVWY9nU+jMEJPdGcwN/Nqqvx77kxAGoKK96Wy7yWDhE1oMXxxORbfw75yu9DsLsprm1TddPelskzhLtQBO9VVtsC43rYpfuDpY5CDuFJXcCckmg/sqM5q7axAjIDTnEED6irDMvJwT4MHpCsUCbLWhNgB+ETtAfvazw3N5hmWBekYbHPP2+vveigJB3WBHd27xvzftiflxFQIPmJa0+sYMuXfvX10BZMGN72rGEOtyPBEtvvFTBG9oqOG011wUAMM5jle98tCasCboSF6ilt6H/97hUksUYMO74AiSrUeLZDrcvwxYscRmytHgoltTsGt77vSEYB86qoAWcxSNg20r8DwUTl9zUoHgCgz3GlYyB1FuaPbPLsFZRraHcfgGSq8PW/oap3eH+j2QiWmypcD41uz4TrOoYBTPb8W9qP/q9iqYcntcXYRB98Uw1DGJ3hhAf3JzgvBmvhUOGI9aQK9UcERErOHL/MuI6gl4UrrSkHoYPBOS7Wg21UePO8Y/DT6v1JeZmeGINZMgCZaX4M3z84ob0O9amcSeVWN6Jp4T5n7wCXy3GWg0ucTcZVZ+PkOFPR5em7ffTETq33fopnsozh3g/rDBCfS7TrWvqt0rYUh5cNsQiYY9MqZhBJMd0/J7Gyl8NDAy+D7j5t/Dw67ZsDRS9g6w/dTAldmqrDHDRd+9LDc9eF8yJp9n+VJS2sBFuzUQBckuuCed2Ef7ODbJhOameeLXGtjZVHN26RjCEVs+/kngROmI+Vc2+95DcMGaqtdwr06ZdC7qoEKa/X6+smO8YtE+yvyG8xOx5yIDcUkSmzKLhbQqLqU0NlgEA2rUAl9q6LvQNDST/EOi7axB8VZ7IWC8rhg9glcPMFyOeJ42cLymu/z/fyU0aFltCX+K57xSt1m7dzyDSH7ZzuGkUOQJrwBHW7Pqepcgtm2u3kDXQ4yq1pA2vPjkMk9+3inJynE/so1cboRygYaJ0A3qkLqrLhCnB0irsk5QXjQ7NdtmjyLh9UDiqxPslcYzhiWh31NALJBgh/VOXNgfcPgSwlEv7jQ3g3dDmrjt0HBSv+oFdMBPLZ0CoZ/MD1DIUMT1rudlQ7+Bj6/u4+zm3iuyowyfJ4goAgALkmZ2uE4X7dEWTrRWF43a337nX1vs7z2vCEjfwMvyROnKUf6cr0yNUIq3xKTX26ox+29UfBBjg+UIjJM8QRNrcjsOjly0Gv5+KE97fb8+yCgJ3HBXfSGfyReqfeuD3fsWmDX1GR53RGYPubS9l1ysfveTIpyGo8PakUEbUKX8XvlItULQ2U09BBWssb5mvJIOlVxeQ2dX568oHKQXORTIJz2PVsMxCwkxKqPAvcnlExrFe9eCGi/aBbCfU6lYG8VpvNPJm1X07IYCXvJgTgnB0Rj6xG9I1ozzmm1mGtsfcDTi6oZprU1B9APczo7JZHj1fUN7NuIITJOyBcIzNeTXXWbRDHGTQ8KdTCF3vBfa54rgSogX57WK6Lj+rQQhTL3RMmHuWI0fZR7APdI6A0s3hQVeNo77z3rUZgJ0GF1qKIi088Fi5y2d4L+VOIH6zN0JP9pVnPZwgvdH8oYl+nQSorDZqhBrlI40+6+vn+oty1HAGDBbjgqkqkxbHQHwHw0o+wstM9oRnKXDzlmnqzMBff2VOsHTo2auZ3WF7ixKqcVgjAtwcYlOaSjzhiU80TqatQs4/fdZWHOZIfkyIqTI3NJ/NO8x/N5W0XdYAc7CGhzZI1eAzstjNN9RpJiF3/nsqzabEbqzqBuOENXeZ9gCBL5YRcUtDpAwIkeFAmq9hJf/08G1nAXbF2bS/HvPJwZfGk939+XskXz5/NtzZYT74aoAfiF7q0XGpUZf7MYaHQ7VyB54+QVgBPkeSMFvY+94RZI6NL9+OcfqvPOkcrCEUK9LDvYzpRrXBG5ob18gxbvXSTLgIumRIXbphf81aRRr59H1//FVJxZ/6AIegCr3Sxgg4QniLkmouK32lXpZwBASH6mLcaOmKhWOzKb4RahlHwBl/SbqM8pG6P2YGDgDbL49i64FJz6wSGbte1s7XRMd5o2FZpzX6sa7a0AZNWBbSwpOCnmnGdTo7Pcljex6OX8Am3VaBnnGB5ObcAR1qd0xHVSzF+D5bgZXFPVGVLzUiLd/3BVvb4/JRYhMYL36F8Hka/HSgr3Jxt3Lj40pLSNm11FQe6uZApPzmVrmxLMAttYVARzXmQhXusI15lSiUm1rFEhnlV+IG5uoUXc9GJ2w/DegqX/L5Xjg80k2vYgPW7LPcDMO7nmt3MVCivKI83Cw9uESOZ46VtIatm97uHOYUcHlxt9VTCDUbeD2qvpG7chlSRIsJHAoLBs2uZveHmZKT6NDKpsrQ12Yh7tB13k3y64iZuAPrGG4TFUckbVKX6j0ilgEEJ7SGLDUgX9hg6j2X+vH9oqYPNpXJYapQi+etOeYG5KUPgidk6GxM1MucAgayWm7V8xdkag+dYB5fC6ZOarNGPWb4hIC6SCS+Etlpc3HJ0XGdN5FzBrCZuGpForC2RP8myQSZF95W49FeLlTmz7tx1ufqaSZ4dkDNxxmGypOvbCKd0L3XT3oEJfZ18DSm4LhyEFgahNrJyUkV5zkoO1VO6AI3V1tiFgr9Srvm5iSb1qPVrjMn2soJ6eubTWPLYsL4v+wR3QxFfwNbcRiZaxKT0zFmOVocKxlQse0X71PrVtVGhIVHeILe5kiYKpCZbpwZT8/hkeB/ndy85xBvmp8hsnsE4tnOM+qY2lzk9x8c95uB7f5q+wxfLDV6eWaSl7TsJP+IUptNAA2tqq1AAKWkydqCvcBJhOqayPbHs4gM1qJI7zO5S1N1msLNx2Wip4OrMFET2t8xYwl2jb9Xn6etAil1qwj/Gex69w4zlRAmqPNCQfoDe9j4FduxxMNBu5y8Tz6xI3LfFPIwN3TlcmZGvwACaVDHLDT8hBBqRQIOmiCtRbBPA9sRxqAso9mkT4ywiUh/vesI6ShuZiyj8ASuCWdgCXol+suHP7B120JhjykBNc2T2Mjv5RG0JLtqAw8hpv3BablLK9tqFJ6slBDePnCXi65ZuDy7UyVXIlvzYS/I4s90VWn4ESdvrVbhKw88shfGqjQE2MDlVX6MsnkwLwpsJGYUtsenl0kW4o4RrumZskX6zq7f+F6pYehAN3PSbgIytoTEX9yCgtENwhNw41swLSGm3Xr5S0T2l9zn9ufkJNdthFbqubnuBCErsEUsbTjWvrlPyEPYuWJT4j+glW/M2BAFkiu5Fcq7OX7umPrG8UCVfP5QFFvZtZ5cnZBb/M2eydqTX9oqTunx0Dv9zpvNuro8zSP0AH511E31XWD72GGXghP5CmR0fwKAIUq3VJ/Yllwl1aBUZpqB3P6N8HoFjgGNdMByAmx5M1qTxcCTnPGX9f1680OJYw/aP8Vr4RjX5qvZ56MdMtGPHy/entNjH8gOtJY5oOjqe9HJ8pkj7DHBPuuYn8z22VYiFesWFKhBG1Jofkd+/EgWQ75V8GWGN/Sg0vK6euYrlpNUOXI5hz3kBeO7GpWB7gtzlajH1GgvFyTsQp9MVUoETafknmNXRlrrYCkIuOTeejC3S1psv8EfKx0X424MObvU72Fb9FNvsN9j+th21R3IewigMqURzz6iMi1FwAdqz2vI42eTRPHa3d8fvvSAgzrzBe3GBwdohhwBOzJWqvNQHiMxi4wh4ags33q341u9esHSPbAMRzq1kVqp2Az5vTbwCjvThdxdjJQOsjhkhC6Hi49TQp+VmZWuvTxSTs+h3zIAXhniUTqAZ296/KW4IaNB4yPIR4teXCFhovuwLJIe+DYlsFh4pW86EQQpa0eQv0QkMg92CAYQ5C+VS7aJjcsdGC/GLhVVbCcnJ0pkilGFuDpRBXo+h/UdKFr/BZ4B3GOi/MdPKGXP++ZFQSvoL4vch38nfyFHWlwPonBCpvdAJA/j8N49lztHP4RPbQUMS823wVZ1LIhAgGXKrxxjxRrMeluK/yNthmSQKgPzSZwaZjDEQ/ywKr3Zw51o3+BXQ2yMsXoXJ93dXusnzr52qAo6pNab9VZqNMB/mFCIarYGCMq3wyKg6v5D4ZhPJ8fI4LPRYq0JenItvey48hS1SucaMbygaMS/xOfbU3DN79/a2rR2oYh5gOJJPm+fr/zLuV5pbkWM85y+DyGqHUFdO9V1eWaS33GFWOjM1kD2CRRK8xQYj0fNzc9AnokVg8XzY7OllnJC3mZGS9x+5I14wMl11/1nj+Ew8lAnoI6PrMQrvlZ6CSnEUlRxsZ5+wP4REZA7w+4VDHyjDVpwOn9ZrTYbeC9QomZrxjq+k2Juzxo6iUYuMkPN/bilJliL+OV95naa5lffEfiLJVtnbiTcRnSPHqdMCxUfSVx/sVMxRw+STO5wIYXqTYqO3jONr22ewvt+4gDvWuHdFC3qs8/LZ+HyppiKTEL9gZXHRJocEu0f2unuujB0GjMzoK63ooOrJUl5Y8beGQ7VpF/vx00WKXPUzHMoPp9rfZlFh26rhY3peyt0dUn8+i3KLJpAagRpcZeFXzqXyfw09rtteEwXypmNJmZvgnc0qW634UN2xvmpi8qiOeYY30FDPMVottqaWDYdoIrlwSlnC/umm5cCCi7NniQBbFA9SiU4lX18chhiTZsL6JUSOT9eqCUwCBj68ww3K2kQcBZWwSXn03ilxCHkj+7p/60HJ534qb/iMwUXKLe+07CZXHWjdvDh3Yk57yTniv5ljl5Ge4UPEmVpOlPk8B+RnTn/eQxiTBF1B6MtDye/kBHQUIcMidRDvb5YaSR0a5B5bLGOjuT5L7Ue3xVVX1dNRPQXSRnbFQZ7GkzloJHk6I/yAN6Y4eLhKZfR8X1bbgcmtE8xEnYRCM1r2cXHKE8hbDYi6rZ2etbMbgWPr1oifGp5ALIP2y09/6UHvJi6VmGoZD2sIbEYhYb/miC6UlovQhvfh09e6F0k9KdZMG104le/mPNy2zyqrle3iAImD68E+QR1rm3urgf4zFnXfGDFQ1J5S2DYWyAIkQXA0+Y7vpUZ70oeaVlDH4SiyE0t4k3AbIJGUwGO01aHNYBBw7Wmzfy3a8nNDHJje7MC3po6uc3PXAQ0zI4+q5G6lqrBTF6fs9aA9fndW20kTMPEisoIXct3eCh+dm3IYd0EP8UpdY42lF6rbazCvBJoVg7k/o0nWIKHy5WQwG4N3nM5gdQPjYLZHdoDK+MFnb52+JArMGlXiGxZBOl9XVcIxyFT1HXTPZXR4yvUW5emljfK0UkSFGd72jyuDpaS/V/GUQBJF4GqzpMrdeUjjREB+XYxLbIsrV89GgPwJYgp9AXhZfsmj3XCQexvrpppFZUQK9dupYLLfysdxBvFFhOpsL9lL8mTxAYeFffVMRi1/331xYib02QR2uwLfuk38YB0P3i6B9qRaiDiFYwkssCarcx1lqML/svtWYUhDHIuV3ddQRYwEEnYnp5AC2A5VmtHp3x7y9y+lp4LIL4coEhAP4bXHuncSfh4yW0t7u+tihmMNQxwHYuBrQajRNsKmCbiwR+Qct3R85Tx8UDyxj9JnNTOIn9Bq5n1kAfZPxm4HX/1432/O54hcr1V2ztz9/rbl/r/JsRWD7ajhAkaX/iy3XmBz/3mjfJq/nk7ttlWA2v3ffvDdaVN2Mxmu4lwqzQHWE5UnmvN6oni8FdYoVKFuBDrnp1AVFQJ7DZ6c9gPsTi2tgGEcjCIuP8iD6b+W6OPQe90ovwwkRdSj5KJqZotWtspro8O26TPIt+gUeBHNDq4GJVqA5JhhjIZipnB5LcB50n3+5sAJdDK1nqBcg+OAEe4wHv/NyCZTH8XN73VkcMcVAj8chE+QLJuWEqgrjddjnjsP3VgXp+iiUjeH3R63AeUAPr12iJa1Y7a0fxFhA26M8HK1rvnePTEcCcmZlDLratCmgQtcpXrs0AjBZmdAJQVoyYh5v5tOTbLrqI+l5m4RNdrjmpp/yx915mwgsThS022SfrKg7g1ad8HLS4vqoEF/hAqra6TVkaKHpAUkrJ9KW+QEZcMxgrK6OMZ6jFM1AqRqsRFosKqi6y2tmM3cggvYgqn1cBUbiN3EbZ6zfb6I2nZM46rp2EexaP66ddQtOM0yDRxTuaQiH6L+cWyZwm9sQ8AZvKW/0ANotLelN8iTYKovsnADeBrJmYfwKuoOtevoJXWIJ3PgncCHvYl5/4GCAcDzRve/V5NrB29ckWAo3+eCtf/e653XkuMS1x7XIzBGJTgkz0CtyenNJxmntS7crcI9bGEUg5hVj/Q/xKNhXHqzc3BoUiONJ7hCSyiGHT1/LW6O5ogjZeUIY9ZRWnkzCaWmsWcD7UQbUWgpJ09piLGMFmcT+0SV/a9UZoeQMUM625L2yGOePnSKqGbzhONQPHnWDwV0DXL6o2/WsLtvcBjZzz9Bt4pV39/eCdNH9D+zXQekfQSPhYn4UJN35FAPl5/qGwgUTc1Y+WzSOPMegHnJDEc8vlfGHS/w9urXkAp2x+dSujze2Xy5wqC5EwTTEvc7JsLqzOlRvwsAQz8NYsPfTmENBdxlZSnKwQK14rXJ3p2M45LMX+Cq//wxwbrRjmsSDz6u4w7RJdQpVwX1aAYf1i4syn0R0SOe93lU7JE3hqFccXFjMiE590JYkKPO+hTFFbRiLFutI0/elUp0AYXRpp17QuIajK9oUHtG1tTERARcmqd5wHqc+X1SkYmznOdx5Dinseav2ZAU1inuob6sSYuQyyVwoBwjnCasdPThftFycxdGxPsHRX7esGf57yIGKCT0RbdysNFPQUSxd6r7Qt47HQHHynLS6u/oU7Bpwm3S1yUbh5U9/nJrvtvoP1bSOPt0YuZsBVF9+/5mrWdwqpaRkJZNRE7J6XjCK4zB3yrR1Ye+xMf0bX2v5tragaXLD2gwxcl6Xf243IaangKjoRWsI4k/CmCMSJIzn05fWvjDa7IArdEvTKpf2A0VzjRNVMAvwZNFY6RuQSHhmEdZWKyYdZfF3tJDyFq0jxP5CefD2YNHJlFNyD27kHV8T65CLwwPBusQ6+f60vGS1Bkkt9FE6bsGBMjI9hSYvwUdMgfmu+K9KkxBQYNDmbg0cRMmRKDgMnsN+VABNT/kXB4+Qr9ivDt+71Dl+GRGGOcclhAnv/VpDLBuc/T21VzTgCGqZ0ICMHFg7DtpRxm1MQIY/gpVib9UVMF92c2+z1xN0INH8rbISgW6XGOcTz53ckAILEpSWVfOqXQ1+U2akgpxFLc3mQ8yvcWgq0MYTN8pudlWT+om9roux8YUQa/nOFGKerh8Hj9mXgHhmtVcSabbjDPbZK1wg9CxlvxHBx5FNsRdsaThs+kAzpAHFRWf7Nmc08SDl3TLGwLwxbAwzLzjbwgY1Ra/+37EsWMP6DLC/6yxJCF8PqjSfRzxQ+aMOojqnsP+TcHenldOWMV3/lP0cImTBzCdOYR78mn28eDZFXWL3/bWVGDKsguIEK6pFEGo7lJ4i0DOfxafbDE4nIqq+20FADcvYjWJvpJk81FP6J2Rqlh0RjJgM8TwA9EflYU0X2iVYqw/6NZqgKMLcBTvhbI2fjdLppoR/tLGPeXEvvI82C8kGrDrmhuokPYay8VdJRsjR4eRsJiNzCrRBP+1DSrtE5eQG1HeoIxyBlUqD39PLSzgk9UJXtCVYLdgenvF9Vwa6YlZKfcgD7RVkbi1JjqQAbZhJFEWv8FXb9QcRJ4c6/Rxra08GIcFa2YOWO7GYRKn+wxLrg+KLp5a01WjKD9vHFWtpQkYfxv2V1pDLmGwgn2AITgunAgKZnSWLUmf7JtONjctBtcQ/dRIoz44Fl98a5PbqdSsDNj1R1iiyzZwEaCgm4mJS3kuF2A5dBWr2QcA8WVRdEYC7PKph2dIVmUZ0bGEUVJhIcnZBElcP1ur7y6fvH+f2/2SNrYiCBmjwl71nFEh5ZRERsTgAgCLfMg8e/NSx/zDIqh9nDylcGJeduPJWzFXgNAT2LEZ8onpELsltMWkelKO16STbUhrmM7L0SfHQDAZ99c4MPwY9pM+L48Xz5cKqTn3gntyOg8ZDpGCLIMeRRdMUPexv8+uj6VCFYl0NCS0q0VqQZN5kaORa/NL4qsK2wZ7T328p/UhleNDXi0EBqq/aCDhVPqNWexw18qf6+/roPX3qFkxtN2i9ImL02ceM3a7Q+SGyDVJbY+R84j21V2n0oLyYWTP254w1+PIBywYVwoiGiW4RqntCaI8TGYD+DyN3sLPYrmaFs+rNoX5UBA8/I0BFM5R70uvY6eaQFeDuJqkL8rnNSVqBScetyPQQW/j03pOlB8kmNZgphDp4YgjXJf5dbOtrbi96vEoujX30Q98Mm3Z+9kBEXkfrWqbn9yHrpa8ilNIQNa8YivlJqpQGL6JhVYYxQX+s1oCGsynD5IdXpxKVa+gRa6GinqNsXsmEHjdXrnJ4xsYH7aAQL6KaFeMsXCLGJdsyKiIEJjGznQFzWXHVSsA84pwYqV3/akveJjrRZ0+z8g2KsIBoYfHaoNv7sT2lGObMK+AO8u6OR9uj17XymeKuNKaKYxo+X5bZthuOjosEqDeS7hps9eZWgidGJ6yPwR8TsrDReJfEAmR43hFzGtPEoayl8EDoOEdnKs7OSd1rnN5aOBEp7pQdq4BB9iCb0jhs1AeIB9fO5Set7/3j1rhrOJvHkoxkD9AKgrcTJgz15LB1DUTLfkrK57s7jEY+TUKb/dBBFrSJbVU1NVTq6mgOdL4+OBxskiFKITRD5gpd83TmCd7Qh5ux7dDEQmHnv1VQRDdd7mrR9W1Wonfe287Y5Hf3ICNrzQjti5c/9nv0f8oE3W/HryLCssig1uHhyFdxdCidXYildO4OqD4bf9m2i+qDvuMxSf33iy2DrzCiynsGQzfcAqUG6wt+iAZa4vDk/cMkHfUQvBwXN5Ls6tUoCE12O40uHZEGRkUHB4UUbI4ugtcwCikdE+yBu06sBkfsuI+bziOCl0l3NL5xYr62cQ/L+a39WDZaZxOD9x3gotsOgYiMe2k2Ho5Ihn3Yu/PTWrQyxamRd0RidTsAuUGUuv6phj0x1lYwZPJUXwnVaA/qaD09EEV0nv9E7ewuIJyRRgBSwWP2gPEOc9oCyfnaugEnu/ytV/wU+OGkru+V91ibOQiQ+bkoA3ouNmvvuKHaW1sAEQRbmnTpwZ6QZ5Q2i+vVxLqZhC3W3mO5sbV1BL0Ugmgl9kjwM36IOSFFaefUS8shorEkRA+KPBdBt00kvtLHAN5lOluoCmzTOShtWy9cRNkgb4wrHPvxJtAENPWhu2BVX8YndT8ApMI9bHVLIiJUlE4MVl11yVFasfmLSH6xYvD3UNLbHnTGS5FAdkLrH0p3sBrdUrAAtZ02m9Cwph2FqBrwCE0BnoHjTaedisFkDZOFdT8NO9qR3KxzFgWU00keCUQc1hWKKr/BhUv7ICecKqoCjDQaaYMVKYVukSs8oMIf3muyFDvHKTW6WkcBX++QxMn9uoHRYT/2gsVgNdyGNtyChaHuEi2jqQRshEtEeyGF+R6qG1ROIZLo+TimYpQoTA/YKE+hvTs3BOqNSZyklFrjaX9KKy4YjDes+KmNchZ3KosCh4prChKhxq+LgT8lwDRVt3ssAAm9q7QGTTJ5i1RYAAR4cd1w3QuNcTwTX4NBpZ0U5XOJSH9ONVdGX2qshBh3mEhpX0f4SrU9YjYJ2n/KkCx+CGp2u2v+qBjrjr51N/CekIRqcZQxdIsqOj5UEOLB3n0tI9JN2ob3lsN8JqRvvhJ432/tiJjauChrebjg50bnhfy+922kz/o+P5kP4NHaRFQKu+BfRDJaqZwclCkqSRMEBOf6VsiHBEejOPwT61jYYYDHRpKsCl5j3qLbMxr5xsjge+cNGxkxYq7f4tLVWCxZTEufCEtQajCeAwA7uWrFIiaXrXr/zYNjmXw1cqfTh/oIziq4uvlTU+IxLWpoADd9XhOpGxMoM1TNp7ssy4oHrEd8/7x4MTKC9G/mziu+j47kFfM6d9FQfU8DTPCSoG/bxwJhBwroK/OpktR7JpqBF+0mXxkneUDox3EFaGGmb0vGeW+nObfQ1v3QFoa8FsKDMDCrqo3ZGzgm8SS3UyISSHubXWtPlsQLywpI+5h+gTjgmK/jQRrbGzqyjzPm6seDC0ab5UYe7CGmSg5mN6uSvGrXNXGL3P1+Kh9JfHDT4bLx5obzaCP5uqB3V2wNDsvhpho9e8gPueK+MKEd44N8J8jrUgZ4+qwR2AG1gSqDlWdNaES3mGDNM0jU9xhllH29nI1ozELlNqi0kq1QOl/sV1YJ0gR4HxkJhCJY3Y+ICiDdqAJ7eoHRUQetKKQq6k5v6M4SrVbhA+XzGVuJjOP8UfgkLV6axXslAFtDL6GX6a4ZCcaz7yCFiaB9+1lbN8QPTTCiV9e8ejI90ALCHuP0gVy0QmXYhKVEHLbQH0UYqR3+FM9LGKehWSkgSsbAFAg7Yt+G5z5E9388X1TQE8EPksQOru6eAz6/ej5Z7tXZo2co6Md+M12HZNxXHTku6Mtz9QhxDxsTrccqPmJHQDUfLddo6a5XBYKEw0VFa/dZZMNA8zbZNwvFrYIXV8EyljJAXIQKXLPr01MDiYaMzMcc0f372sMivCinuUbRiGFB9j6Q4NZ/FmQJDU4IJ3mrgEeQTXA7MAeG50VSyliptKkc7D79S7Ez6XEcvhn37KX5efL98MDEqpHwJOFNlqkfTyRAlsLqlMXdxppbvlLZSRME+DIKlYkgTf2aD3V8nBINubGEmMGzCe0mtuY9ssPzipecuJtxb75mJnN5uka0g3fRnLn82AMndykdh4UCEqDCCk8UdmpNLsG2Ooy5NFTXKG4K1xv6/4FY0R3O25mtphrMI9bqmbODCLZJ1aVCN/00h/AKbNGe8BRKrp/OHIf/+kzw/zR/GGkWBUZysaGQegC6dh1XsZjwcCJ4b/oMNXRAJ5bBk3FqilPyZwYu9nWw0bAj+0GWgHyA/YdxD5Dlv8U/ayMT0yNFCNvhoAzEX9CgIivgyd/1p0jAUAbI2IkXJBc2W2OPbDE9Z0gBIPov/drOb0wYdRhoWkHr6rJM4aWmU25/irelrbpfLFm/8CbdHhgk4eHY7kfP1J4BULFdQ3gE4C1M04xnHbt7irmtwV5TO+tuA51QEKmzkq3HFovSUVkQecdPWb2g7zuoKKzOFxOc135jhmYOo61GhDVGnxW4HaLhYkje65SX+Fzyqdzn9R9FsAWuATuzlPt1GO+Kvv5B/+S027cuK+FhB8Q9+aI+aJT5OSDV3pFGW1Ar8pNjSpmFgD4cMyWl8YpxqJY7YiqsfpfodyyhwYf6c9VTNnesc3WEmRGDpVtEQF9wy1icTxSXLxDx5U8XHnJYRbXWu9Fd+HlzdELzftrJd2gjYM64WYWKibhp/By7BzQrdYonbIFyKmR7LsNil5MK1z9s3u9GsZr9VOsDqs2eQ67FnoTxboDXFV4VWhXbx0tBGX6BFt2uRVLwKoNQ3DVL00f9KUprUSdyKmddgDcPpqKCheukvjr7NTiQVf0TTxV31tWrPAg2/ZCbrbZw9Y2fq/779Soh1GXQGKqyDSJpRxU6CXbScKF71ssj75faSskZ06yDgSkBaFzx37x9J1I/A0oBUxCnqWlLXxh7PWKPX68qhApdpJxt5++Hfg3DYAH9ycD3dv3VmEUAXPfiw8Xq+ihuj1OgEhY77eBtRcK+HwfS9V5dcrZrpouGUe0BoBPs+DKONMI2lOf+oh5C5WorZSD49ws7ggWkqYz8RsfnSYnx4P0S7/L2gCEBs8KKXiOckaezPpAwiYDRQct72W/8KXp3sgrS/ljL7gyQrkNP82p/wvRDdaxBjGFcnxnvOvML9VtGD/IY7iUfw4XR2KA6+xvTpg2B8Unn7sy0M0iI9b/86LjW8SlHaAUNvVuKSL6lWkEdLXvISvM6AmMnFLthhvfbSPbSW40gGVTSZvM4cbXsUEUltbc15/dXnbYl2ePVmk1+K3J9U3BeNfWndrz6Ofi5cfFKduBBqmhGKvIOhq0JKAYOfNKw7vYV6Z2ZK+op6uG+vUNGCQIW8FFjk86qhWfqrf/uIt+YtMZ77UiUW4f6k/+qIr8TybRBMReQzLtukAu/khv6MgxWgfY014a11de2Z8anOvNc599t5or8lfpiFVBKnW1LIVKHBbnw9LX1dp7FOEJQ8Ltu9bgPBA8AjR5guk7xR+d3kD7qtG03CJQxP1IZoquDwKZmciHUID92x1zICcOcffKHyM+gDxk/PHgKrWEVVEhQVt1khGHpgeEM/UkakpUVMivB51lXL9NdN4fVj3NUli6d+erygzlYYnaFh8S9oFknVaQrdKW0wBmErvIAUwoOFmS6NgSDabPehX4Sv/JWRBNtFMK8tiJ1JKsL6yaHcoYXSHuXy9b2uiBACOhiw7DAPs7lkCe08qsmpOFqqPnNK6C6K8Ueanfk1XblIgju18rbe15EeQXP4kSwfoy+eOzAlrVWh44lDfrwz5i1aDd52oQOg3bqKsdC+jwNkFpzIzFvpe0AwID4/Ve68b1driEviI7lAB09l1vxViv39bEkZpTJAJcPyfQuYqASPeWu6FjB54RTojUdU/lXFzE1xyAsxB/5EjClpIMyQudtHPUsojV0K5xqtdYfD3mXZI0wJXLWfId4NDP5JUdpXdaTbdBlCtso+aGxeO5OnSb76cIABLq7ZVOJE+5WXJRiT+reby3XB0JBSSiUvBEelKZSHriqFmJ/ToJ49AH8GKxYrGSVUgRcFr424I7YT/fzO/Vtj0u5w4mPJ6J2yZfk3Vo/M99U6dGk26yYoyHb6Q2ATI9krpw8b14BkvvZb7UMGx3qHx8/buEB7m2obMAjPlTNuDnhUWGrD6eEjcL6g2Ip2ZxnlSFKiOy/gObNfayGUAPrcsguC7w/mKD9OXx+9s8wK4ji8JtRqEyIfM9JWs2KbCMc//3X6+oCLxB0t8nM5rv7w55YmD97SplMMqFaHqV/W8/G5/BsAbNqV9TitYGuAHzWb4STwIyIIEr15ZFAk2/qz8riain6CeFu4sDvhZlomVXWoAqhlKiw2oA7TDcr6qvNxqwUyo/C29yq+TQS020N74ThmuRDfWUjbMB78FTfg+toxXtDbNgPGGjEMaT8lbqtTUKJgVtwENZPgiE9HQDziG9I0juvdfl+oUynNT5yHmiYC/EBYwXEvoghDli8pzuB9W5thIv4umPgLMdflW1QsUWWqpmYVyrdWb8OoT+yFKWdGhmzWr+l5EAgtLSL6NTLVjv/oBGudUTTNGO6/3VSPZyBwJxTUzb8IMSHe/f3PwCIoDW0Xojv6/IeoAAw4xjhQxP/J0PPW+5VxidOeSQmrJyzav9k/JGhptQpHG7sjGNGBSnAxtQyS92eb7/DAlmsswCrNJI6HuVD7inLu7GzOZCsE2WbN3zFIK/XInXpZoUDsKF1X0ItSWrYo10+OyAIisFiUsbZ5BlpXjUKyzsOAlQiFoF1WvQwGLx+lSfSdBqYe1gaEbVNgrRYxTx6v405/9sehRFSYEx/JhyHFFTwve+bZahPNwkcpNz5JKCFBxzNFA+KD7tDCfxwQBCCc8q672Us8CdhIzs0wnqgrLiXmufrYnnb7G1AWz24mfHgCQY2fOvMuzcahK29qhmCZgFqq0pTjIxj/gHyaVIyuegbTjZHIAShHF2Toeal/AulZco+e/mPCDP2OB4ahv++yLDC5hroYrNieP+pR2KvHC5iZdoSVG228V6OwhCteAzE/vQrBY7gjKZ8t38i7L9hXJKwEnFbkG5th7orKr+cDnQugH49kRsJU65nzpV+2tSzlvlxOqO1TNJ5tfaei6c77vj5QBcA0ScKMlRdo1P/feqq4cLmJQ/BxFWTkQxz9JDaJBlwnqG2VgyseqYQrAAv+Cs51GlZhPWj+JAQo+rSmWlqDtL70hPQ0eGC52WUCeBbbvFsKhV3VqhD94JW3+avS+JAMIfUhdwZ7rHynDWq8AnCFwF8Uz7/tNhL601gLsuNjv3LPgGOzwW9LHlud04mT63fC8jM76jE8r28TRutPSwV85ZCq7W1/vfHPi4UUtId13I2eQO4SFirvZP+wSFPNK8ZHbZs3e3YEO0/Skcq7HZd5IeGUDXHJTTR5AgJOH2crF9k6ei2sr+F5R3QIv+YSRKqR4Or7084mPYBy8PmSLcvSO+W6qbVd5aKSzPHrT2oB1Pf4MmnNi/vMGOXBDGv0CWyzTYqZM+Lz6LsIZafpIw5BUavj+PLTTSATk6YkrcDT2Q==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
