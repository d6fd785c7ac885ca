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
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "near",
      "set": 106
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
       "responsibility",
       "prevention"
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
    "id": "scripted-experience",
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
     "set": 212
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
    "id": "scripted-salutation",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "It is sorry in the words of any letter.",
    "question": "What exactly was it? A morning lost, a second trip, a cold room?",
    "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); the codebook, scripted",
    "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
    "match": {
     "set": 216
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
    "id": "scripted-set-phrase",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "A set phrase, in a letter that names nothing of theirs.",
    "question": "What would you say to this person across a table?",
    "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
    "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
    "match": {
     "set": 218
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
     "set": 219
    },
    "unless": [
     {
      "where": "here",
      "set": 220
     },
     {
      "where": "before",
      "set": 221
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
     },
     {
      "where": "sentence",
      "set": 228
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
     "set": 229
    },
    "unless": [
     {
      "where": "here",
      "set": 230
     },
     {
      "where": "before",
      "set": 231
     },
     {
      "where": "sentence",
      "set": 232,
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
     "set": 233
    },
    "unless": [
     {
      "where": "here",
      "set": 234
     },
     {
      "where": "before",
      "set": 235
     },
     {
      "where": "sentence",
      "set": 236
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
     "set": 237
    },
    "unless": [
     {
      "where": "here",
      "set": 238
     },
     {
      "where": "before",
      "set": 239
     },
     {
      "where": "sentence",
      "set": 240
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
     "set": 241
    },
    "unless": [
     {
      "where": "here",
      "set": 242
     },
     {
      "where": "before",
      "set": 243
     },
     {
      "where": "sentence",
      "set": 244
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
     "set": 245
    },
    "unless": [
     {
      "where": "here",
      "set": 246
     },
     {
      "where": "after",
      "set": 247
     },
     {
      "where": "sentence",
      "set": 248,
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
     "set": 249
    }
   },
   {
    "id": "stance-decision-planned",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 250
    }
   },
   {
    "id": "stance-decision-practice",
    "kind": "stance",
    "suggests": "decision-stands",
    "level": "note",
    "match": {
     "set": 251
    },
    "unless": [
     {
      "where": "letter",
      "set": 252,
      "elements": [
       "followup",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 253
     }
    ]
   },
   {
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 254
    },
    "unless": [
     {
      "where": "here",
      "set": 255
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
     "set": 256
    },
    "heard": {
     "set": 257
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
    "id": "ask-cancel",
    "kind": "point",
    "finds": "ask",
    "says": "They asked to end it. The letter doesn't say whether that is done.",
    "question": "Is it ended, from which day, and is anything owed?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "cancel",
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
     "set": 264
    },
    "heard": {
     "set": 265
    },
    "unless": [
     {
      "where": "before",
      "set": 266
     },
     {
      "where": "here",
      "set": 267
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
     "set": 268
    },
    "heard": {
     "set": 269
    },
    "unless": [
     {
      "where": "before",
      "set": 270
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
     "set": 274
    },
    "heard": {
     "set": 275
    },
    "unless": [
     {
      "where": "before",
      "set": 276
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
     "set": 277
    },
    "heard": {
     "set": 278
    },
    "unless": [
     {
      "where": "here",
      "set": 279
     },
     {
      "where": "before",
      "set": 280
     },
     {
      "where": "sentence",
      "set": 281
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
     "set": 282
    },
    "heard": {
     "set": 283
    },
    "unless": [
     {
      "where": "before",
      "set": 284
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
     "set": 288
    },
    "heard": {
     "set": 289
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
     "set": 290
    },
    "heard": {
     "set": 291
    },
    "unless": [
     {
      "where": "before",
      "set": 292
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
     "set": 296
    },
    "heard": {
     "set": 297
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
     "set": 298
    },
    "heard": {
     "set": 299
    },
    "unless": [
     {
      "where": "here",
      "set": 300
     },
     {
      "where": "sentence",
      "set": 301
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
     "set": 302
    },
    "heard": {
     "set": 303
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
     "set": 304
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
     "set": 305
    },
    "heard": {
     "set": 306
    },
    "unless": [
     {
      "where": "here",
      "set": 307
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
    "id": "happened-cancelled",
    "kind": "point",
    "finds": "happened",
    "says": "They said that it was called off or refused. The letter doesn't speak of it.",
    "question": "What was called off, when did they learn of it, and why?",
    "about": "cancelled",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 311
    },
    "heard": {
     "set": 312
    },
    "unless": [
     {
      "where": "before",
      "set": 313
     },
     {
      "where": "here",
      "set": 314
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
     "set": 315
    },
    "heard": {
     "set": 316
    },
    "unless": [
     {
      "where": "here",
      "set": 317
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
     "set": 318
    },
    "unless": [
     {
      "where": "sentence",
      "set": 319
     },
     {
      "where": "here",
      "set": 320
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
     "set": 321
    },
    "unless": [
     {
      "where": "here",
      "set": 322
     },
     {
      "where": "before",
      "set": 323
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
     "set": 324
    },
    "unless": [
     {
      "where": "sentence",
      "set": 325
     },
     {
      "where": "here",
      "set": 326
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 327
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
     "set": 328
    },
    "heard": {
     "set": 329
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
     "set": 330
    },
    "unless": [
     {
      "where": "sentence",
      "set": 331
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
     "set": 332
    },
    "heard": {
     "set": 333
    },
    "unless": [
     {
      "where": "here",
      "set": 334
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
     "set": 335
    },
    "unless": [
     {
      "where": "here",
      "set": 336
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
    "set": 337
   },
   "condition": {
    "set": 338
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrL+twgGQ0xITQbavy8pxWfajJ4oZWbfPcXqGgStM/i972r51gBkill0shhxq9RDofw3Y0Jlojsv1++K3ZUv8G6wv+ZN9M3Upg+n/M0kREkVjN99IlowuQe7EFszG0yZxgijw4gxmXaHMozkHnHlwmY1ssOFbQvC4ZTI7Y9m5Zqc+L/iUmse7cv8YPAsgxMFivhIqwc0txXzKbH3qvo5WVQ2n9Hb/qIVFti1utylIj24MehKqMFRNoQP4W8tOLQJzJlFB0SdSlogMA83QMry9AGHF3R3yCSiCEwTGx+8WODUnsjd8hNTgbcR4kqQKcd1pa8hnKszEApQ6otl/Q6WuYWZgQnpwhtKpkjBe2D41EQbV/8bnsbfQcnl7poQD8AoAORp4gwF3i/qBpwZPekhLl9gjIfz3tdlH+DevSty63MvSXDO1qjVhTFvnmJjQUBmyKyd48VPlNS/kWYS481RAZgVd00/FGWqOvcnaQqG74tHlhB3mmwBoo/ftPYvwjMnsQlqoL8oH1ZgTRdrelFpsdRB2GlZeqZ+b/LfoU7wit2zaJDMJrC/kD1JfV1oyjPaMUtyp2GN8lPLzxUsu0/BV4a8VsyARLPuN8mPR54WEmoWH5F6Tiio4tJ9njvdmoGEYVBa5H6Hiz3pdJYFr8Esm0GEfsZDN5jEXTKU/C/jB1rHRbo8ptJbpv1UsrGzZqScO8Al4TZZZKSHytEtpWzQl6Eyr8wMZGTnlS5ocWpVQoxMmrCCbNk7Y1jGrtF55rZ47fJ/busAmWQT9B5sEurysLZczOAo9J5N3Z446V/9a55GNVK2kuSnlVS5N6+2DDBsjp51l9OzQERtfyoap9SffqK/jVJtDktDQWc4Y5Vb++4UYVJ/KgPHX3BjABAivTp3kSpXznXJqp3BfrIqFUrdzQt330+G9zNOjRxyJCptgVSxdpDaJelYmjHGq0fx892baSRruALq3zixgAOcmGk/jennOpYBvBhyiAiqwdDDe8x5RNcwncBk5r7OIEFbMJFwl81fnXVYBYSJBB6+qcdKiFRtHhbIpPNe0FO0321b3s9HazYYAokwods4iF34XF5LdWEO9FLyZgYYmfB5DtafH9cXr8YJAnKW9vqY8KFUP8NIH2jVudq7U+Mr3zH7uD2YU0Tf3aZrfdKIGT3Ch3p61RelDxwjo7cQt15jxn12l48Ev8y2LybRbDDOmDZFVjlkp5fstKoCvVNUHL64JcY1V7z7ylO+P6Gv0K2EXC9xLbQ521DWrT7sp229eC773d41qHO4cFaukNJdCP/JlqW6ZftY8Jgv6j+jsEwaHTSO1qOlQyNjl/QtzDWOVhb61+kIY/UfXUpA4Pq0udqajomZeflV10m80OT8VYliwHIGuVY7As8slnWFpoHv1VaDipNj2vYEZl5b+X6rPvVhAih4jFMf+cQBUIa8zdZwj2vxj1ECRDSZccnBpRN5RUxu5Qm55FSCj/J0+FTI7BUl2uB5egPMexAmhbpN7q7JXPD8+O86SNxFFr7SxiSOBNYII7rb+SFMIwFr6J/pmarTYle/BN3Ag2hj05bQU0wLFavANJ4g5m1cuLErpnVQFI4HMTFtwLk/7hM0w653r9ECwbkbH0W2W22Uldt/wwGEGr7oT7Ydr/0emeMI7Q+PFycCKFoVDQRgPWfvrhmI21LlVE3qweNqkfLXLRnD5n4EJN5SXgiizwCNrajd0mGDEwX3ytv3dTAmWzN54rSZ9p1lg4Nj92DDJ227nnoUqZtZQRUnqObJMtENaLjyhI+FFfFNClIkHu21zz1vkpA20cf40w7B7d0t2AEF2GXXM+A1QFx1ptnadvnA+/FoKi30cyXoN/6GRa6TWl4vuF4uebJgRR+aGM95cMwISMwNuPUHa6xwt9/svYEBRmeQSxu0LCWmM6v8V3Am7YjVpfmg7jqqtA8//ckAGiK6wonDLxzzJBghguSQDpEVFrSJR7WNCo0tWgOQVR7bbEiKthJFbtDBs6C2wvX9Fx+oRQMsMsSQcKxTWGMwdV+nMYPOB7exD7qfwoMBQ+EPBMZzVSTtdJR5Th0eHu2OJWN4oS2nL9ngC1IeCEsaaI1eT9mfXg1DKsSy95g/S7a9t/ioQ7EsS9zAbZDAg8e+qJ0JwqYHMqUqJtbip5peCBV12nhgXUKcn7h/v+AefwQGmAUs6rAG+oyh0YcfBHsHVM63NNJia5a8tbEddc9GRTc1IUJiQxqNrrKNj7v3bo0FlZKEnNO5IBFvdkwIkYNFqPdQhD62zwC5MyMdMORgTgdDLlj3PUqhJzwpNZ9jYuQkL4VoBQ4A8v0h23EDk7Lbxq9as98sbwjFMPZ1n7378D37yTv8iJZ/foAaZfln0D5hKCjgyY2N516BZ0wU1TaMAO+wnH3nT0mptsr3MU+wtp312W4a6VqpFTpQOEsQ+JQ1wpWT5SnblAhxAhu7YNczjTjifSG2t9YSOgm6jvNkVU1OGfNEuu3T1WMK/0Ajsvr/KpYNEc6NsKK5xOVePTHi6YcY9LF0Yd92XI7wntuOmbah8fLlOSFwkcGzeMSmXTXrK58cVQ+xQLdG6ws9JzC77xn4vCiAec/EqwVnX9VDHtTfmTohhMm2yhcjRgM6RVE+lER+9dcQuwJm44zBP9uPDB9u2pA1S/rZ9ADA8ttgUBCWYZqSTKX+IX4QOKXT4VZfpjfAlhkf412rIWNf4kvhfCGDbv4n2IySQ2spyV4CnTP1xytA3EE2Td0Lv3W2ik632aUON6V95p2nr9SyjuVp78m70VJTrvMrYbTCCGAFJeFQagROm+0xW3H5Nz7cFdM4LCXf6fylX+AttyT7Iy71/m9ZFUSVwCHR01xLB4+PkIHOxYDjRTxvqirGUV/ShOtCfhaRco9J3rUioXurSF457TQdvLbcxwYolbRVWFoOSWrHdMwHucxmjXf9N0O11XfOBk/FpcYMepWanBp3FOkQO61XaT797ZQQNcIjhRsd6W/SZk6Dq0VVDdlakbo939HH6iVFS/mdg0y/h1d/DvZP0N8hfLWPm8YC92he9kqT7Uw9Vcrzv73TnO5vWTU7fyBvMr4b1IQXqRAKW9hW7m/Jg7LaLCdtfGZuWFLtg42A9dOun01Be1J07P1I6J/Jyh5e8u/iOUEJvnpIm98+CCmL7dEuf/fnS9Qpvlj+EBI8z50oDtHvfOReGNNMHr4eMhVLF5TQCR88hJKYiZIpUR7QW4O4TzqZzhGEsm4+HUN/VeqvTpSLqcZV7ptJLXb4cE8RRR0PWW12GtY+VzlKIJ/tejHCIYXJcl3/G+hbN/bX36WjaMdze+MiWCP+asAtqFauwlmea+dmx12+QnxKuBWn+rRUHaW6/LOyAcX9GpakNnoKEXgPc4y1wMXZDqEgmhce5OcEMG/mHidqL8OH8UczHuFv+Gp/m+YNjf1nqLvyz1ZZZITGOpWuWUPCtYrJ/fonkti5BdcsjoJV5FX6U5x70oqVs4TajGuNqTWSZGaDZG2S33RR7fpAep68+6uh+TlwRIAh5/YFSxiUuTns1f8D7oBmXfo3AHs69Ynm9fIG93DLeqMNRnv3ML5nGFTwp0SRGX8d5X0RCQ128zY8wejhW1Mj0K5vcHQ5anhgl4A+R4sU1n8ZpGcvNKs+mcOpFCZkyzsCSdNlmw98ZQxsKBqq4r/6Cbf0icdSzAKzPHtYnUP3p8HS50nbwLX+i6BVVWpME0gXbXUDyHbmqOZNIlpPqN6TUD3IqvX6Lf4xu5TNnIEOgYhNb1VuG04ALjmLA47o70EQ9KZUQymyNYSLeCoeIcpbaY9JfX1aPKVh857heEeaE8BZcqj95CXHME07Wa15Lp3MIjHpP6kF5zOLZIhxkGJDAIjrJMoOQyWFEdTkGtyt60nXXr+kDeNzK5BYeJANFdsmRqmRiBjE3gu56W0w7oEf/dfGwjLAutWqKnv9xkUDeNPL51+um3CmQhW6k2EsdhfpWz3WdwJ4deM5asMOfEIgl816hLQPD83CJbCO4u6U/LvUCgWFZ48EMkeEXohRIdrYMJe/e6jP7o/Oi9Cn90C5FVmN0TUGAMcpSoIX4O5WKNhQBFkNIu+6cN+o5Q3KTpnTQkHu/EaXQwuW2k3pbJuFa9c7+r5yv2tFIVnYQrzWK/iJ4vfEcYKTYf6Fis1guxlO4CQm6IG4SEq0KZX+NEJx+eJLG6IQ4+zm/kJqeIeB/lfiMnw4WZBYGCOkkiyrYCJRgxCF5XloLAG0N3iEbjc2Svq0PyFbQwb3HVi+tgxM+RiikE0SnYqnV184Zi4/69zM35ttPhwPkdjUr2f6a87mJNVtCG1PKopTyS59lHbhReT88MFKqZ0ZYmLPCDkBazgj9RcSO0tKtml8HOF2VUFLNBvGa3zK51uj/0ZZti+VeN9VlRKnuisLJQgQ0fB2/uRS1nO00vBHtkXI0hmQQ6lz3d7QwlovORFPJsMP/fr/bF/EZNZtZKZC4iUfLKCECDwyjELNUaPIJPm5w/mypdKeedccYRCYVOPKXGzMjKmyGv7XzRmYh+POydFv41bmBBPyHL5sa38+lA3Z6tqgLf8wCnMeDgPGE18WNxAk1QJnlqkL4yE4TYA1vlNcbYIm3W85QZGhrqNgOJ7Or4ExXP7bIYdgrpi8snoxPi9O12lN88/HjPZIUn8uYMQ4PKZDiRJds13meKLOhpbqXNPJ3nvA1Nae9cOfQj/d0F2Q7xcWTEmDaWSg2OO+WlbPMoPXM7GVkc2t9Kba3k5w78EDgcCpOHMZc4hL+gZ0odHU2ra5Ms0bYyvrQHmzb+HG6BbrdqNAwyrIRn8VVEcx69rpwhyQB4VevyOd7b8xYahLg+Y9DpcGI1IMHRUnFyntK1DBsZszCOTbQVE04DrWPuooy+Z6EFxnolza7gnIH1iuxWtQnWpsUH9JOYyzhGB2pmkmlGbojwv/G7ccV01kVXuHpMLm7WPonjdwiGqwGGujlB8p32Ey16MbuU8jmsyli1GP2ZCgWiSkPDYlB/CSNKRXRny0n22DKOpFLixmmXo9oBZKi4u+F1w5q1l6AUpf7cp35js49owwL4JNxGcAMLmZ/jFSN+/e+Q6oRif2rU8h0t8vTMVr95Lwf/N6ODRSilzKUSO2xCd5YqeFsUbNUtpx+78dBvtEG8Mq8/WJHaXdan3FgXQenBnP0kE5fTZA/Txbr+1GEeFpyfhynj34HDmb0rYAgnsFzsNR+H+J01yAI0E2FtugqnXcqkn81sxlCh5yqEShR2ytw88RynUwwu16cfeW0O2xr4+8WZu3FFIiHp4s+Bwt6kNeEaqBneFb0LYGED8Q4qsry1VnUmjqLPaPWplteuTo3fu27n7XPB2a5EOKX1vVbk60SuwpYjXeCWI0M7XXM1aQun7IXDYh4gBLEru8mpj5tAv/C0wa+iOZQAnhb7Ewt3EXO82iK/yoZvaUPTCgLo4Pdu2JOWArwBNjHY+uqkR8o10Ub/JHicEEha/bKbrqAs2phitQeLI56xfsIPtc7AyQezZm9/i4s8Hto+OYN0fR5ixJEMUzBtLpXcZT+2IfDqqW4IISfLx/w6V1iZVNxMs6iHp7MqzQWmxAPBtLmOmslKh1QQYZ9O7mmPlmoIxfyTHecACouIEiBncM45mJL9PsVhFzDIb9CSifPf5eT/aDdm9PXi6zwL9iFHLt6tG3brxGklQatyj64hZ49yxaRROdq3z0SO0F4jxQcBzVHUANFjWK0Dvda2YrJBxEU9CXrvHC/hQb2W+rTZF633p6tn9LFoFJkRc9d/uS662ESHPQ5wMLaBrKtzLmuCJUS80dZ78DPnq4+fkDUrWYS5HcyBYelcL3LgO4DTXrvOkUSPth9GvzCwbT4AAxtdlZfkXyMchRwHjVmscBqHqBNgmviug9C+v2KmUWyE2Jx4tVt+Xlg1/ocFIqptMc0OwcG64WNi8AY18zOCeUOjsMQR4IfEawPIz+bwrTPYnKwWEfH5Slbc2PgKiQhdiXuuj7uXHBQeuzkmJuH37g/Q+6S6zJfpZX8cO+o1Uuqz/rcJBS4i/w6SxXix9FuLNgn8uavehV2bbGAso9ZUbP7I5pb5/mPMs5O5igyO0oEVaEmFc3GwfmaUPulo3UusEyFvxmNYqGhjjMS0+qejPgt7Z+wSqwhwhw+F6UfR1xXCIMq730OoELRDiHjwxdrw2p4jECKF2uAEnmE0MBg8wt1xTtP0ObaiChI/gbC4uJ6Or7EHRADANMfbYsZrg+mnLhUaBMfY+j07RBRVlBzFnhKaT43DWUyIVu9tmvAuTS0lBccomuMsb2lH89825rLF2IgzsuSUkXI36C3Bz9+eCNZ4jyolr9xlEYwb3TBj6nmpa+u9hmg7ImUu/7VvBuTjPiF7cI4sIJ82W6OxmTsDuDC3EpEhC0jjAJzS7wPjtqxXYtt6cO/ZzC/lqj9Auavo/rNzlBuJEEpGT5+ljCME4nPI3EH+zjTH6BSTvJ5OPJb5OpLJsGo9+LxiVlMlP5wXzmioUIJY5DjgbxsenWYm6RCEJUBb/53Rqz02cUQYMw0/cksG+0EzYXgWCNQocgwqgivR1QezSOYCkttZCgJVfz5HZXGLRojeUt8M9cEfjZExWW18HnKptzGDIjIGYeJFZ9mfM1eTrL+VmKDa9jMG48XlxqlYyMf3kkYAR4N7EFI/hyTYNWqNkj7eiizG42x3LuiwW/+ndKlZpPRDN1ql57ztG4MUu+yeEN1DeqGFf35ImaNEO7IwDkbjanB//ialbUjQwwSQ7KuvKCrnJxSUGsg/ydmQBm9a/F/qIXTWP+758vNDDVSgMMQtKcfOKit3Fm6UF6c8zE5Rcb+8rb45fuNY0m5Ey02kPJ2Ii7A2PE/Tvu8q6dvQA9LVwJwOGEUkd121xKQU4f3gFIUpsZnaj+nkWXl0NETMWo8yoMY9MvDql/tsAROjhnIEomRCGhRLnXwrz/PY2qenL4aSVe3HjgPJjYYQD3ArmHIPoqpVy493xqdmxKVp8NYTckGy0TZYIg0p6FhnqTR/o1lrm82hZsJ+h5xaiqQnPBUqukUpiJ1ONQkniETdxwf8UMmtWX7sxeK2aqAN2Q2dvmYUfo8pB/DcUfcnSFbKSAJbuouAiP3PuYI0lhpJ/W6Jp37iWnsH/Qw7RyZ+nl05v8jxNqRkcQy+dIVUGTqTjU6tEvzEVJZfal2Y9m+HIHpbWks4GBd9gTxI8BAGsSbJzT1PhJub1wQWtodYLL0biQFy9DtGMxHPqp+4RFGknzlpqnhnITqNllSriRVVfbIK238nOoUtU6CpqZzAvOgCfxGOXBofMY5U1rwPIeYlWxHKvwPNx3RLVo+/ozpWRIjTd5H3yIT27DqwtC3IAxW3VRjHtfMwKYsD6y2iceOz2LosMlr80tPYNiui3lm73f3UE9CoKSfjLo+7a8L7fzAJCfO4oxEy7uB/PI/a9k9nGR9NiXYDzKrZ//v8IewcwNwKUrYfUFmis0NAYETZs6R/ucrhJ8InZcWEydUyncNe7kz4EhFrPDdOqV//cTCHMcxkRMLvgZbAz8SoWnVO5/ceqoVQJUmGVREG8uH/g4awj22+O5OussYBUyBBwTlJfblsd6GJ/Mt1JPVELB3rr+bhvydXRLPht1sCXiLWU5hL6sf53MPx5S0kaUQToAs3l1lIjd+QVQHTzONTLDEDUV1Vz5XPAAK71dY1URFOQCQ7NzeRDzd9gwiega+hRViaXAylJGHJs75aYlBr1uNdhAC4TpT7GuJROyEOSNYK/6wdoIW4xbKdRwoFRHX6JM4DzIxVuKD53gjaiL5XnuqAgyZL59UAcYJwl7OiNi4m3VbSbUSTR27eCpcQh8OBpQxq1oIZPETIxoON0IvtMMBaUWFBPQ6BzK4rGJVtXJpkw1ik8zeHcbxXVNP7oMgTKqRuRYzjUehN+6y8GehIHqLNTt3rswtjolGKjydZOkzTd7l6hLAS8RwvOyyTpHIylDauk4taX1OPFXwlbM4CPtO4w9cQjNh55BtRjInZKxEwvqgIE6FNpj6C57kVqLOUF1G70xZhaB0iCidwuAkNf2CG5AJB1oUoAETI5aTVyjB+HSw0aAEZT+Dka0SfdLpvV40qA72l+Zf9nc+iqQw0QEcfMmFeRN1OkK4eheGTzy4JmhfBuebPG/amMlylkI6Te1YQaw4hjF/VdVQjjYnbo7THr2pX5B6UQIHOBgiwuRg/Av3EKzwrbitLQ9hTmTRb6o037gvMX4+rr3m3mSuwbStlJ+AHMNVC93LH2UEEhJChEeq7U3iHw7M1Qis2y+lElJg9zbYhvka31/08wjC2IGyQZSuBbazahi7Z5t6jDqsW+2TV++qFzPgtEm5HAa5NuQfRoFJorcFjqv/IUvrhZYs66gPwfjzw9O/kh9Il3aelDK0Zt4R3dbfbQYa/FKtWkwMGyPbnwc6MNTAUXp203yvw/MrU192zjlqdqSGbHRxCjhdNa+tcAZBwWwRbT2TJEFR95Kc5zm7iweg6uygUXbeyrcnCy0inxKwsVpVklOjV396fJ3dPRk6UKcqDv6bcizm59I/lk9AMze1hxico+oSEHIo4M/aZfUwAcbxj6OUPvI0WRqWl9kz0cBsNWiiPv6G4xoxLnnRh8z+mHuK3QsELoy5AH1Gxaqn49+24Dwuq/20hI23H+giTRwkPT1+D8g7c8oriDWgkCOw6J892RamFY7YOx9DqOIPGqa+HWcy5UVCpFVW0V6IzP27Mr0rDkKJw1Xe6ujxK89T/7OR0+p7qJJeoOE/TIJHge1VZFi+tiJMnnoqrx5qzRs8my7MzpyQcQX1vUCpzS9rkdUXyE11myZsFhy4qnwUB7NOB9mz48jojMAF2J7zLh1rywUFG4LIxs61425epN7s1GHS0E1Pz6D1k/Znz/hZi6fGVy/Pw1Vnjsw5U6UMIHjqRoGpVMwK+V3sSrnmfnzgkqz18g9bVb0WbRR03vjFWIYBMP8/j6e5cXMZvviJvZhED3mVsamuwf0YaFDSxVsBccmcwAAmUP9WecVoTj9rp3zA4gkSzTR4D4vuq/uDAxX6PbVe1rDYGbVd9Gbc7jJfqjiHhi/mfMW5Mi3ZyqCIGTe8y6llN3ixR3oIZfsl7GHAzgaGreFl+B3EFHTQ0zFL3LTwxls2VIUKACEejSutkXYz8ZMuZHV6RRYv2y4AduyIN+qSiajWFkQ0TBGYhr8NT3fXulzjwPj1+FRe1aiRAiyuBemyqQNGSnYkp0Z4+xc0z//bDQLAndB/CEosFJ8MlK1Xlr1y6KfC7dWQJcRn5Wd9PIlrzSzIM7PousXiG4kz0BlH1GQCSHzwrC7mG6bD0noeRHSmRmugo9nAnKFAUZo4xWBRCClkE8ReHwDGqPvcDvwlDkQXCsfGiA9Z5A7DxWwiJ0fWfaYe7T6X1soeK3oDsY5e8oreadUvD3z0Mke/bwKxQAWAUyw52wCQRyCJk8kyU/HHC95Ja12wzjYl2BbZrY/+gdvk/jSjTPCBtdSdv8cDukG+qHcqAGuTMrDt5T6Q0D+uI3y3cY9W1qNQ6xBiL2lE0iS3oWz/m46msXJLxVHjTlODGgZJlZspaYP4P07OLJoO6R5U1J+0EtLXutOICqCBk55rSuXKaEKH+xaStS+bvyOacm8XJkI/SHxwAscwHMVnpt3KRltryqz2dQHgQpw6xMCVFU3ICQvZ+Hzh3DOaz2B3DbaBDSFdhibhup3IBcaQRnQJLA8tbVWQSApbhKyyW0HB/u2vK1Xoy0bGDerDxmUyf4JPsyl1shG6be8wx4iLZq618Lca7ASCoM3hYU6ZWxnmovc/UMyO9biX73GOoTuBh5w8744g4xX5yeVKts5w8HsoyLQST4pnywjfyr4M5W+A9AMCy6F7m7QrzN8u3CBSuoSNyhtaHXc5i/OrFIbRZUsCXMu7oSoxqajBmQi2NsjGeT9d1zGhThF6az7rQbjf2pwOtKwqiLoZad9KZfpjo+EiIuNN1jk8No/P152nFgrYj/d1wMcWfpbPewsTB4OCZgkwG1qa6OKLFDl64HIAjLUwX6JSlioDV24x1cyVRaGT8sl37chON6bduWCUuXn8syxOuFAx3DztgmgkpTmp6Agb7JiXekSQiHGlenK93KYW0ELlMe95NOAIhwESUNNWcgns6aR7YxF+1GMsshcKHQ57oh+kP87ylEtchtRPitshmz/fFVPyMRHvSVivaaVha/QzcXv7O3WqnKxNASOTNtNhoMpdLY9fTl/rIAIQQz9WRMha18DtNHXgbM0TQvRdIlkbeMX9XVwrNv2NHVRhDVyEOwsepg7YS1ao9sXGy5gjqUI1wdhP1ggPaelRSRaTaQDiMt7j9kW2EbGPlG8zrCXvEhRl0M2qXa58/Juc2AHre1TG0U8gmC95URSJQFRYOaK7xZRCtH9I3I4OF3RhmzixPAc+JlyZXJzNsuKs10otLV1RQ7lWhH996vU2o3GthCB/4zxRIia9KYalJrtlXo9ivFGgOyXiQF9tlMUkLkvL9PmCe0QakHuwxyYwqM5A+Wc1+9mpOoqDzG8TI7YsFaFcc/l0U4ykWzJ4MbTMTmUrUkedJFHQhLvqv6GUPX/YZGgOXApBSrlb7FS9yaGEycDJSxqipPi2Du1Mmc4w4Llug5J02obWJZ+AfyAKkWWlpVNY9ycweGZhmk8+6CpysySFWATtAwJeM8YoAj0Y8LpwXoM2tJK/w4QWo5H6mBrh8HyfUWXD/s1QPvbH0b7oJMYu71bWJ0trkok8k5aYJIzzEVNyKInaCSYATC34/Jct8Sljgjg7roF27MUPq0EPBywLSfqZmm82Mi1m9uJYjjELiqrCIMsNp1PHzLDf5nownKyHpu+S/ahklS/uhGSgTLxCqSi2+8oot2qKDp9/XSax+Lrs45FfkwyMwdmKddKF+b6gv57Hjg9t5hMwiw1wybrwUXfFF7Nem+UH2lz0tk+R//uHVK2m43/zi8yrjt88WuCBZtJoRp+A5rxuqdqHizRobRh2Oi4+7Sy7JgIpqUpR+tQFZKk7Vd2lq5qa+i+Moi5Sg6wmYf5+/PoItT910DHNg6Q9jnOPQanNCzWHLb81qBGgCmJ/9VQllPmlPtN4wNHPUDltR+0gU0Y0UiwsOYzX5JA16MRZXQyC7/Tygy16p+1GaBKUFh4fwve8TLL9mMAgHVfuDOxk8nngTbaH4NTzh/D5vOdVF8cPRZx6e2Ud8C0XkQYnqwS4TGR5UqVxFbstp3NbHGx3/KtqzhHa3HGAy2G2uUQdRs07A3LrZXjhOo7j2gXipZIF8vpUiWKdoVKvPmzFeAdqibqtIvC4o3DmPZH+poGpOdG6MIu2gS9DcmTpqgpcN0joyd9R8QyHAIrQ1Oqw25FZBA9f7tqx9hKFpm5nrcylMMrCBgGlwl1NyUu6rALObo92xeDNG75EdrI+3vt/9lstlQmAYVdLJG39A3FNkkq45RLaeVOJJJUxBeB49o5CnW9hrPM1rVOWfU107ePg2MwBMk0HjBPCo8ElRIfWYO1DvW+gm9L+792SUkYubUDE/a0EFQxeI/e2Di0O8DsIISfvplYQNQwooZGf8CuZztFO6wfnCjWqfqr/vdkOZWhSBFyFXZOmNYbPWq1I0ZFblZ9C7bPPTsoFDNJOHzAr4CxkWH/48wfM6grkUHUSjFXYyfZsYaHxtOasioFfBmdOQit8n3st574EkqtEEfer2WEBV0i8OZrqoflnt9lxcY7z2Xp0O3L8Z0fgbEvIXXlf40F5Qa2A7efK5Yho4OOPGCAD1S7S0ITJmidOD6UWolAMChdk/oVPC4T0euSlqnqKGQajES/BLLKYLeqTNca13maQ8H2NsIMBnYx23AJyrArRT6fzol/G6US1DsQ0ZWmRjMWUky35tTAvRXRWU5dN3D7l4QHF6KMob/oZmB2BTgihEIl6CYrnWHCwwgMTWlBG0fZXlj6vkwQW7QBXxSwSx5zQex/JmT9ErmX1fTy6f/0cqj6AhUVjYgLtHVc9LKSbdkPFpHPds8xkJtvm5Bpd6rpAUbsxGHZZtu24esqs1fMtD/W/I/ZcGxlJ3RvIcoKvvsA3qNWBgiyOcWnJgLo0yravz8ziXVvCmfBk+gGXS/+hIw/ZEOsIbL07l3rdVrLeeWR19RPLL75JEGmjNAFq05x4TteaapOUmA2ZrrQLe9nEgDWeUmDP/bmJ7DxyxMKImDt4Gw3DPXbxMcpJ5QLDZNfMFThEsQ7L9abkcDl/Z0qxF+54m1JVrjqi/B+wbVzFvOsxGaCwhGjMB3kYZpRp27nLMXcLgzJ6y35kPXjcIfTEXNe173WJ97LCANFIkYEyOLYF+japZdwRpAn+IpRc5TxhJx99CzFCSNm6YMUzLSgLn6vbMmus0vVVeii7le57U92SNkw/eWrVN042Qwmylf29jZpg1WvoZzTKomBRJRVdJCedDjfjqrm7VcoUuuLYZHIcZL+8gQrWe03OpiwXjs/w2BEJ7VCXtNL1iIncLNy6u71iFpXniv55rRfDHFT//BAxb1AnS8HRS5ZZjWy5fA3NJH6C5CLJeF6hR207OjnIEDS/TxJsSvuJxmjzBE8qGY7coHI9wo3FI8s0asdvibP9Z2in3C9y7sVIcWqTYz9Z70BPeFREd7RdVP4I7GWikAT+gH0MRRk93Z91+4K8hEEMuer4EATzR48fm0UJ0sebG4aqvf8UZic+xFbyL25PUaIag0L8TGb/LO/1Tt94BpiRQcVge2A9uPLKfPXlZJKUphzjNZM3uWmK6MuxvV2Ndrg0jAg6S7GGCMi2zrysJQvTz27Vnlpr2Z9ce+uk067+olPbx6CmDCuRWTUXhOiF6+WXJTfdY+FIsFqPhkrJ6n4fhQPxDQqaqc8NdUTaA/2MTUMw4jjNwt9vwR6ouNXHZGFJa5RFitZCOR5A2zDgQKSDrRX3+iyE07K0lUsQRk8pm4J4B0Oh0GlqBTvI6hE12z/HqqbdiB8vadm+ThZwn4EdiSZKPwE6Eq4wgFNyx6/IhJljZk3Ba/hGZWtYHxND5+GklnbW2K9wEzOeB+5rzhaiOAUaSAr1t/+RGKkJHPs5J8cugsenVpCHLpvuIvlwJuh0fZmEppD+oyw8E9SdVphn+qd8NshQDxPo+A+GYhVTpMCXEkjlNdjLpdoxC328MD42GsfPM3jurSypcFXVXcC7jepZX2duBnBYq/ZllKJ06QFRGA/JCJ32GatzJiyAka96+/ANcPncA9viziENE38Rksj9P5YYjdP+6Sl3hT50vIqYSNAitn4xgOODLKaXnpYfCCbjQALagMj1M8lM8HmHIuPoy83eEyNpS5AY1HMxDePgvMe8zW+QJSb9J87NxVeWKaEjfeYjo8mBCfpEv8qQSntyX/0kaqohgjR2FvOWq9274WjGip8Y9SkJgptw8Uk8tDmbZRmBsROpyjbbcxHsedmi1Ypc8gtEe73w/+K8XgUx+fU2T5J8xSY8nvbf/uenO0oY6ANvaqMyFZGDRcbZXrBaOz5JjtsXGeBtD28PwB322RwjivZGI7KijKVa/hz12Yv2cNAGHU0b1YrwU2JXhkMkjAEOXiZhSFjvzB/Afk5k/0B3QbbkiwG+xCJsjhXB4wAg4QgE2l2TKIGlbyn6XY1uf5nVRpTwuQTO2x1hpGIEyXxtEujBbFJDWuYLaWIzhRba6hAhwM+0LkVeuj5giFdyBk2Aw6pP9rxobaj0zixFgOXf/TblGZbP9XlrfK/u7j17fcr90apyD+kmc2KwNOL26KGESpnDiuCaCJ/cAgF2ie3yUub4SOkGBpBdlkwqScokSdmARnGSMyz4zhL410IXrZayxELONqZDAtqW0dOERj7AX7M1rAIJzkMPaNUATu01GFhDlduZ6q9GIyckRMboZ+xTZIC5knEXx8xTl3qUf9d0czpZzbi1VRiTpmj2SYuG2MzYLvwgknPjR+shUfRmUaqWZbSCHERd0Lzm1i/Eb4CreLY7W9xgEzbcH97LlvDIXSLepBxFZKChCSu321QPhWeY9/KDJcGAJQ6KDR3wRMervI40rFwYLbnoggvoyKHjFmtkrwBK6PFTBLCWcFYCsuHU9yRUk3pNpERi3N+Anat3lWua8S6xQSHuymve0G7cQaMFvaXI8qeCpUdsllbbI6azHmLwTK7ldgtAzQsjmrHjg5wyzTdF2UYNIK9SyxrGKGaZ/K78cE9kovilQlGfjZqx+DIVDaYe3K07xVGCUM+UPhyVw+lx1Qmg1C2NZkhZi2+VtK5E4v+G1fBDcCH+puzBBxeidIFCe8vQHA6fOgQtYBA4bs+70vp1v5vOAEEZYRcOK0WNuUqJqwEPjSlXTNwKHUcF8a50/+SAUwbe5wxHfGKGy/aUMnYwCxFthDiwl2iuyVxhDqte0JP4iz014iBpKFjVJkNOvr2+kIH8NEIWOWL153sTEVapqJp9/Y0ceU9rlvlJU8zl7BP3OuqirXakYAqsXwkdjsknbh166T6lNpNTMCckbfcvrU6cNQlcLs0hRZOyEVAYYQDGpn6lgYPBBWfgfNOTeLU76YhWePekroWPTkaWhNjXn/TLhgGKVEOcnD03foQSI7kjjLtFi1ImjwcEO3PhgOMY7cb509ZhCrbGmtpRyuYp8wsc/4BSIcMOaNcuGcYANh9OSCXDBvLZrhwT/3TMIc/R1RE/mLD90ACrJEdCrN2aTXS/PLDnObnakv51nwXsfRqpsWszEede2dhVdJpuSKceGEyPY10HGc0xv4fYbjjPXA18FPS1mjah8SukjsN4J5VYtTuRIjl2HoRYnz89zwUmD1tM/JPtJqk61eR83VAKyZgobH+h39hfjnTnqd+jk4tHqB8P7VNmNBfNLDVETLM5MqUwHdG4CKcGssi1v5cRvBK5ugRF8xTLPlY6BRt7Pia9/D1yh9Q/PIYMtJEgQ32SCl38Pn0q5/zP8wmVN92ukEqKSsJFmFVL+7Qjt/TBwmVcvpX/czKcIv/mQ0yqfn7AraWYZH9nTOqoAuY4gjBzrPO8sTsbBk1VIwJAeRQHgIEic/d8W+IK+tQ+icNJP5+XOQAD9d3OxQ74mhtvE1paCLrXjcVw2stLEHGDLSVV7cer8m/ftdooqkGq7TZ/LVFMS8avfCKGB0+igr5TFuxBSJyD4vsaVYcNSSyxVgSoDnIx4hR9ZjNZFqCWGOYWgQ8zlWfP76N8Y7PTf5+o4iD9pzw9MCUS+7VnX/pQ71542vzF3sgp4lDv/kmtqlgsVxENBHTzv2Fasm91d48O7Hzkxo1IJm95czQQI8d5GPvZuKBGJ7lZxkfxXH8p15CfB+Cd9fXfalgrYh2uWQljWEpmGkRSNfrRjIWZSvBWO7n3hDrD/rVyM26JXz7l6jApDgF+f9ImzEEO+lKW8BobWFPDQz3r+lWoxVMvkuu1jc3qz6JIfrPkzII/E6nNoESjl7rhHUVR/Jm1B81eW+TVUlJWH5sKI8CJJDR5YBgV5BcJDJI+lcgH5HA5W01BmYPI/cmxpTZ8AJJ2vFqdSl67ZcWuaOA0gmI88//zpsZ1twu+LukLtmc5gFdxHEGAJAyeFu+R0nzJj64+NMcSiTZ9sYuFpnxiCMHmGY8/UUHxBDN9faQnti2xH/fsKNmKG6tmd2rniN2ZJdZ3isXD2y9uyMKA9B0ChAXE8pN8uym08RGL9+CVU+8sXLVRB3HvCLxXmzOPyruQAeQS6PpFq57ze1xwneWKu5N4+iuSO/Lo089amtcEQxLQ3U6+5wsJZlGqwmbe9XCIcUFmVcVIUgddohPyZ3AysIXN6mRO/QakFF/i83DMV12rcCha/ngcgjw8e3jLOu0RemcsVCZLjHWS2sVOApxrQUP79hYXNKADsYiyVybyYVY4a1har2er0iViDTv9FdiGr3q7AyYpHubAat8Q4dWUegFk2sD+J7eJaQnetT8D6jWNiMcm3/24h0My7ZpkH3r9GR9TLOrZGbGYLhQAPXvzF1Ag6VTDzw9DOFr6N7efXQEpbDDxR9Lsc/kgCH+c3o3smOMXcJtV8FGgQkejgjk/2yYnbqpv9qn6pN4Qdae++PqOLt3WXV3Uefwlyc7XtzG3g0avazc1VXe3fDfGOBjhFDUftqMxr6JGypr08xISURNhm9YwQVxSAFB/Hkvq/0kR3b99SjJkyeVKXRdLzA60+Qe9HKZcleA5Miz8CkPhs9RwsTZpvW5UXUJc2xCd+ir+g4+v+W1e63q3Kvm0lzsRtA3jP0F3McRTO5LoG8aaBw9YbXunCsauut+JjIAqQBKyeLQc0zZNJrb3/ylcRgpAV1pSPU2zmvZPA/afCofuuSLUx8s4sHmR5j+9VXhlhzL5zyukidc9JSHuV8dYOJRJSQeJYFuqznfa/hjyHhEhodh+N3obEYKLq/vDxlC+aA4eJnxQRmROHEqVJfVL4YPMURfsgQzbqa5Z2XYZ+o2ZN9hcvjFlLMYBxBhiQY90xxIaL8J7kD/bUDNDvchgsiFhKdwDJZ5ZLlm6ysoFLDujqyKpXkK7dcBavJ/YteEleGpP+eCm2MewT9KOLru/R33ZZIoFOl36swt4Foo2ECt+JQxngCn4lHbXWPzZ3PSWMies2Vz1G3W43/XM4xocYhSumAFEV0CzY1KCe99NAnBQjCaK/fPj8bG5WPDAhASz2KYQM4+BAKEwvZk+cd1YM+9uk9DPG5Sp8v8LtWcWz3DOBQxZKJl/yPVJHYZrmUZxxUeiP8J1YzWREq0ZRv6Lru95eGda+cXr6iWYjE3XGoXz6ocL1iiEZsMCtbtlKybw5UaMpYdvkvSu3hWbJPXpSVsFhoauGTa+fQLIe5rmFXKsrNWulsJWUOsBxJJzhIrII2+7GCfJlLRtTju1B1HpFpEnYxb9aRJG/27hW0hTEEBaOHmSkJQnuaYigAQFf9lwsG/q/aCrbPZypIGeilpxSH71wd0XaSbiMYwZ5pTfpugvMFAUrmNKRE9JM6PqrlGCwz/U+ztlVDpzui7jUphU+2FFeTyasP4+3CTM28y+4n8J094xzBiI4iRs1bvMVKWy+qBEN0OuR2PGlixggvJJnMfX2wgEJhJ3VqTsM0JR5Art2cA92ZmQ0xd49mAo8LLLd9wRmwoDoXHHGsYYrGmkPK+C/ms0eOQCAytiZbyseFJd77HqgVJ+QxGjpGadvNh+igLVQvZkwzfgdezGE7imCCV9wCyOdrMdLbnD/+LzQJ2v8Gq5cfAtAeZI2KWyfVJSbwjDoVYUPh+EECMi1fYdsjQVLIYU+DuEj9lwU32r43yUox9ZpqUHBZhtQXqFN9qssuS/+h5JcFsLIeFT8KFcwg8BGZy1yh+nvkWDENPrv1m2pbO2Wx0YaPx5j6uaxLhKVE6mkK/gaTpXZZw7VD9kkSuwCRKc9GZFxerxydTrx8SHEZU11TCzDx6yWvIklVIdWHxNJ1ofD4Ztoq2z815oMDCXtYJyfCw6LMeRzlWAgRSZD/b0ADBPocN73t2sMzu3n2QfO1GABHXbMK3kNq6s4Xt9RSG1zV35N7ATAEFCg4oiXz7lGC1jL7jrns3JPs85pUTjDPNl8GK7WieGUgOEQj1/phXRYzZdUV4FT1E4qM3Fc5mawkZWQvCKJZ/seyRSKflpdE0wItkpprS0JBbIsJ5tFe3dfDRUfRmksml0J4rQv2HgLlq/vgcgHr5PLVYdzGa178hfye1KCwo9absSQOkd1itJj+YbHDfn49E3mrpd0AJkO9ejs3itB1DC0CsS13T55ZXcO5pCeW2SL+6Di+oQivuqoTbzz5YyKYyTIctUDqXvXQh/8kk4ZfCDet305a6mT+7ETYNHQMJjdKhybEp3b/g+dzhIUVbzAsjQnpXiYdbwkFWhfwsXG+ZGq3qJrOetPujb1binW6mK1/8O4oCEksa+VylZcYufYLUQm8xALQWJtQw+ZStO4SiCfZN7LrmWdZrhcM+6diV2Th86ZcTbe0a0NSH44HcjorHBJ1ATGjaaz4y5JmMo/ou5gzZ9O7zGI/zHTh20Fh2fxPeHetZ98ny9SGbjVG0DoiJgWgLw43R8pf0+7Xq97NO1/rRBL/Yw9E5SDYOrDDTsDC96MW4bV/F9my9eUk8kPDlckWYnwAaosUV6ydntBv1iUa8mN4u69FLc5+4G4o2XnAwLNVdLRgSKB2xVgBVQoXEyMjIfQIpuZhPNw28zpSK3lyb0nRbRWZnMoHWMcP7Rsqy8SwMTdpR7HAq5aQC/QHeRDnzCCmbvBX/tkdJgUYVg7JepSkvpPu6/r0Y224wgU5xjnV0cO/zW/XU53R7nO8rZfs06FYExH0tu6VBcyDM9AkGTxQwTOowhm69iLCdnLbwXhWw8IrnVC4mWSbm7wt1Boj95rQZWtGVGp8kzAxXRd4B7zPMr0AqA2NPIj1yFqnAo8wpd4e7UGKlwz5/rbLgsYF17GNUg/4EYRDDyvzOx91g0h+EcOtZ9276IMMXbemcFMPNoyhF2QH6ktz7469+S/cJw2OI3CiXi8J5PKw72xUwP0Dti1v5u+E2carAQA6YrLoDTaaG9cI6t4oaGwUyHQQj3vaujEEp4k1JUacfRwAh8/gAUvKN+aWSC2VOHW3IDvFrYS0o14GLyIsiUse3JklIIAYIWuHusx4N6PB12cLyeBzLkA9G7O6VurFwCtKp+o0v2eqNUmNpDaY5c1asx4ejRWQsPURDarwGJwwAnzsjk8BBGiwkALw/rzacZ5Rhwv1FFZq4/dNbOKTuFLbQUV0dxilu71AdxWFF5r15s0HAD8D4/MTizE6zITjv6QO+Q9Cllw7zR8HVA4ErYvKCYnaX/5q6isE+fkmEqwdxEZ9VC4CDtAW+U99i4pOUtOkJfud57s4d14+bFIbUe8Rjl1gmIaCeVrnJ+jW9fxjPc/qUTfh+dWdH7tOLbyaP6RCivJUkz1cnmep64oe3Y3AgvPG/+d/p2iuMMAVoTd6W9kW6K8obR3/kLPQFBpLYVfykhU7ei/92+7Kbsxt8zUWlYKdlEeTyMLxK5+j6tgt5MGBHl53q/CvUdEYghfSm2gFe+9WOcGFbzgNJd5oZXZ1ugKrPiGD27WW1ceVZqctGUjuhNS4/rpDJDlL29cJvS59CLuolceM0lKnTbE3lqcXKRT9o8yJ7qYfGqXEwlXFPhuYS6jlMn8yeupy2Ia23H89AQP4prkY/QcgZtIC8o8l2UvDgIxANAvPAvHCi+cSUmJ1B+Yv0C2g4d7Oo2rfI4BizgajD2qZn9Wt0KUlQu+kr5tGeH2imq54DC5ZgMk0zHGqc8ppQedHiVy5f0XUvhdspfYepcaRnzp6J5R28K3lm7Nu4o/PH7iuV4yxWqzqwGXdVK9kcqiK8Gwr4HtozgP1+gLQ8VMvX0RYpN4kh3+Tath08QjF6rsN61tHjpwzzqeZIJIPKmZSrDrzDh2lTnh1CTTchh54BOhwPzWxdaQCEwCSPhZAyc2qx5Kso8kkDluhJywfKtSrZ/D1hNsKU6VmlQM62zaLOVzfgedFQk/l7R2WnmZt0YnU87fpvqI3I+xr6Bll1yR0Om1L0G3KufBBiQgfQnDo+7w+AKkFaTYbHirQ4U+EiUaM3ZyyXZG4cvFcuC3O2hZcHqhyO0G6QyDo/zXwdikuCJRBeJBwVfM2uTTlK8xw2RUZSlWtsgpaykpfCIaqzGWiLkKXTNqAW1ICT8IE/4iuSZQVyhm4bpdbNd8/UnaXbL2QSMy5cjcruxhRtHlSWkL6CjVdWAM+aOEOspRZbSbrlxKf4bSAx51llJbPsCFPDQfzOab450aUiSgits+dDsr0eeyXRzghVw5/koVJgo4WN1jOGM7q1gPBVtwdMho3lcgz1bV6suQRTe/HWtmxjXcTZU9T/C2b0dSXNKl7rAyQSavgUl4f3sQ1IFwiVWpcr4sAc1usvKqGr/tMFSCo6+42luV2ocwkFskLS4ZYJu7FGdov7wZiWEKF4ZwOLzvEP3Z6rG/tLzQFqxpygnCXy0wArP89oiiR1lKzEEohnbdFmuh0znxz3HvNUeajqHTz3KrCMo56sL9TwVPPUgq2vD7ZWQUAjP6iEaVCOFdFu/HmI6HMIGCfghgVsxBFXnwjPLIEnVq52ynzXHUPpAVv4Th+YLU2j/EFLFyDFYBAlRply0zLNW7200BMbaJf1Y1yxc96sr6vF3youY84grY//hGorIqtgAcY/sD/jldTOquExefTmsNg8Z1iihqtzWVr4q9bsQSXgqsqvB6/SL/mfUn/tJiC+4A1Jtf1hSPpRWdiZ9GRDos9VEzw8Ls1eAyAFur0YRRs7t3MgwajoB1+lPZhRB1Og7s+nhgGyEJYUhLQdNQVc4Bh3Fm4q+gnpU03aWQ5e32FskLdA5v6e6F+A79tsm/1HbUYsUcnRdT4TkODBnLwP6dSJAz1E60u5E2fKdR4yrznr86SJlPHxs1VwgwW8n01CCuP+CrNNU0TgqmQZl1YBkVMUdxX7kYK8KV0QsuxstZ3wkLBS+5LRWPwRXOwajLd1tmu/INi1Vb1WOJefyGBZV9f8b95vzWkiwml8T5IqTkUrFDshgM0kf6O+m7cmGSarvWTj4AyPHTd41GKeE9T9D0H3lKYbSepryR1IfL0mFr73OSyJHYOJT/ZC6MI02dJPUWWX/JdzBB5647yOSDGQZ/uBd6zMOKjPWkuQAQHB5p5GyujuLKJOaNzn08bK8OpmW2ULHU8tgxs9on9tn/s2Bu1alvw3PQotTPwfjGiSsD37EX+OorXjSLO/E4bQlFgRmNTLGD29VI2pufI4jdpc2Nx6Zy8YV2ofG67hkIamdCsfRpzeHIKHnxrfM3Tm3K7XT4t399kLcoGg/n4k1N/ac03ezegUWlcfi/9IhoFYStmeXJkU/qzKnLuxs0BeLCKXKMWHIQJEZ1g+HFisO/PVChqXtxtfPq1St2XSjX3rauSeiFLzRau/7jMVlAif2aQPlvW7t6AH9HouqqLy38MMGJZwGA5cIG4qzq0cHiHi5j9fZ72Y8E7sJpnhv1P6ySSLoX6rXBw6F/mnKH9XbqAsrn/RHM5IOEy7iYio3ZrLbzkz+IRDEBnbDBX4Lu5D7eVLQGNNcBYrEbw+AOjyLjmQf0QwpErQmWBJPta9htTs5C4zPO8bBWsdHwdY3UI/Kwwjjk/oa76D7m3wgcjJ+P36CapH5ZT8QpC0yC2jNRgG8kPTZVT6gUXAHis80ZHCd/HS5BXdLyRA/s+c2ffeoR45C8zfGn5VHVrBbT3cYqJNYh4ANyGIv3q65j/roxx+kezyRqXMNwXC3rNaw44uJV/BlWeBZf52c4HVSmpYmOvFxT6f2fK2iGMKVMNEmXv+drsbiOojYqc/WvRlIdrwQQVVRykhrxM7lqMwNOYXV8qsMQ2keFGOSBj17jLt3U912/qaD7nl4/rl2pDV80pC84Bu9eQaVWTzzgildcmSKeZu56XtIbEfjm5LGIKnhGKOVvkPqy2/H/uwMKCKdhE3PJ2+67c0jQgT2vcVVHQzVAgpmUkL/MsFy7Y69kaJy2130PrbUTtuKD6wVFLULoqvEH72o7r7wS6R9453jwvoIC2mtp4tShwyiaC2LYIVDogRKfr0Hfksg2nKK5LEPpthteNapNsRcAburWfs/W39FTd4cEfXiaS6KhjMYT1GHsIeLsK6qACrBln76/QvANPN/fyc+pGCbSRn+zTWOoLwM3t09fW3NciqppA8gUqBYVvTLpne2RjcPEVZohL9ga1IzrjwakHV3ZCwjDEmZDA0BVef0JqqsRv8DtP/IHDTUsXD7b3zsW1v9SirjQcDYMPezRSxvQOpgIHc7K8735xQGQUwfe/8WzzFjbBSQwM7alVooLHfK5VH5W3zPVatGMO81kvalaVqhEJvbkO5Z/PIVJS2NL8teXU/V1ftIp709qYwd2tMwpdv7mzgFj7yU/k3fUaajnuw+GMU2JEknm6zMosouDmWfMcoC0kUfX444QCN3Rojk/GGGBfIwHjKL62ImAN3r+/gzmKHDDsKVLe9KrqoXZTxeRx4jnSa2qKW3y9sSE8HFmeSQ1tlEli3Y2HJhhbzkiBSt0gOrRLSgxIwekowuQpenT1q+SbtGv59sytwAXRVjTXYfZbr6UEUPE0FpqjqK4hBJ7EzeJN9K7a7GQsFyAHXieu23Mae1uZoH1s26VFKtrrYWLSDKtVScCJoj7pjWcUZg+z+FacZXlNBKKYzf3rQyub/tHpXxWszP8BYFJ94NSRapa+MwSVkWiVX3I34jyvGPSXWoJta3jTSsi9r1lk+emAOl90dZE/ValpIggllji4mhq3Hto12eT685zyPabBh89T5gurPUOsKta5FdcnM27oLzH+xqYruC9i1owMfMD3OErVlY1AiNpR6gMKhomenQkd5mrNGKM8NyC4+EpHffyeD82BG3iM/Z+7iLhRfdcdGG1/EWckHU1GArv4s2NmGNp1CJLabL4eVznJ8d79MtC6sU9NxlQWVZ6hRJPE+Su4+6hZ4AbVthQZ1e7lHpjGT+FFrr46bWphMNaa1tV5e3bYfYzi041/zF+gKP/L5lwGMVzrbRNpc2qMK+Yf1UqWJxEiO5aYyzFCDTvaI7385O9LTz8a8w1boyrbAcaBlAcJjA84FWJgxUumW9FWvffp9f3F3lTziKc6EHaOYBpgNzA8ml8v3YP4T6i8WfbQSumlR9k2W4u0XjYeiCNaJ25iwTSrT5EygE+6d9hSxiN6urz0uHsw+Lw/NPIQco00zvhqqtZ5eiOcQq560Ju+6229Q+Y+SAsEqu2enDaKXp4bjFeYTOhKP2Vn3hgnEnhjB1SO2N5aMmbxWufS93BqgObsdoEug47gZvRFXF50+Q2YClllo70mVq7b9/jUG/fyKWjLTbnSCL5y4jLH8OuaPLiCjnpz5rFsMZYvE8f60ngDeNRVyBJZOE9w8BFdDEKuGw+swVs+fAQULLcpEcK96SXgLVkJjjKrpgx6usxG14tPAh6hO2wYsaUfxtyw4QciTmdG7oaI+TWYd29BD29faNLgVJv6kNq2RXG2a9/SiaYZYBgm6R6loVukSeulvq1ibikIxc+BtM0ORrFozYBgYfg57JeUqWL4NyqZGHUlU9KJqSZ2cI5hzcGcYD9EwsvZrkjH9ws+fMQhvEzXB7g54K5hMc7Y4q+gFAOSmyR7KvIRvwwL5wBet8o1l38VLgo7PWed7es/KEaCdyyBfVC5jtfq43/802Y965tpEtUm1hvStuZdImhP/1S821yZNaEDg3yP2xlEtreXeyq5DWbxLAN74qLDBKww+uRgCLD1Z/z2ZbwDDjrOdCPeOSskEJywichQ8xbMJhQYPEjuLL2g1+IQjsy4amvHapQYbuzRlAr5IHlqxPUQ77I+pgz8/8fkrHoYQAj0qekFZ0QfyVWuc/ypXXQ9h0VtRKQZEElDJhM6fekYUG9YMvX3W59/R6Z6vHCTZlZgE72q0ZxmVQqskuYHfigXbrcyidpNvebfnSL4770WqcSATHsurEqgyV+l11EXrbORqHZL28QkhdrgqnJS2IPfsYx0cMWwG5xKE+/sGPzC5CbBk97Cnagw8BuKZXnPDvr9hfkh5GNY5dxo/ZAFDuHl5HeyLhlMFs4q4oY9fpx++x5S9zquNvJOC+xH9YnNvev+JG/tfrXew+iex3n3TzKcg+XVQMVA5fJe/a2NrNGi40NnEZd/3G8x6pY0vdSrjRUjM6h9ZT+BtEn/Cq7QAauOyScGwl3YJ7kD6Qp+grpZnm9rcb249HxlIvbdMFe7vq4t4apFWL2w1ofCyuPhyBJ5BBjzkYZG0aY5BhFjt0LFwRkX0SHDpLuLUjpG2p3i6MSzgw4v9PT8bFyr/fcPoJbeDGRB3RX8AS9/Ev5O399xgqGALH8hhq7l3eqCclFBWdn9jTjSfN/ep9nZrRGPRRD/iCrt3L7HAdgcmgKUFIW/bqYaPEQE+tncS47vS4YG4LCkeQvqQ/fnyM6zVbQsQ8GkOgmKl1Th4fLlkWpPWa8zthKlSgXpawDAhcfigmhTRc2Oed0Z3zURG5/LFGT6QUHn7fJ4ZxIlV36xodlVbFty+AfTcC0/V8HL00TQAMkDB7y+CUADIznDk1X51khfsGKvhB7JFxF6ilPBuP+AvPkDKLnb2zR0BPXtqlLyC2DN9tc4WnpUbfevkfzslzy1vtcoRTDuIRuDD/scmm5nNWy/ivf9M32jc6d9B7+dxvGWVNRApSNysLWRBrF/EnzjvFKo60T4PWPZSKX8Y2IayZDitmBXyDfgOS8fg6igHCBJWmgqd3njA+dW8Ns7+iHeueaQ+HamhTL6bIc9Rhi1tXxenTjPPoQNWhgYve02w3t8hjLoUH5lJHIyNOv4MQrXfObIjaHGcSnLLb/oM6eyEpsm0D9j2OasRwwCReopvdzmuCvrTA4q3DcbNhda6XsAQYd44dHDoS/9RvVJkoARdCtXW4+GZFKGL6muAQ9w2uR7bp0kaAkX4w6pSC4zDhtDUEwZO/2L2Rjjqwj4maEBQ/u14VAbv09uLeZd6Oz5lR/pg7uNKxNiPVth6081i1myKYzXeSg/Y7fXw5BkNjhDBXuOBqVtGojKiOhlV7rf9ovvz/7hZssYpOAOqrsdH9k/s4MukysXanvAJVqjyqkiPPCWqLaHnBh26hPDB8p5O3hX3cjPyBgbDwKnTifOD628tpcXkY5ucNgPrdRHoOPvluhdl0/kvAyxaJgmXNhSiNbgtVE3pmUXcDE8JGLE02VSVGBtFim3vm73FfLryi7eDwCMWmNq5rU1H69Bv1h5vhkCDW52osMib9Q4WSsnYEXlJkGBG9T5KHghKmPPnchMIawRQYaBlCcJOXiRnKYgtERgDdDRp9O8V1Z4nDMc7CG/h26twJBkSiq7ksrbZc7tmKe7qwuh151yhIGrIfnBtYBgogmJthGiGTFI2u26bebA4BAxn+NDHAIAgvLEilgVJF4z39/SlxMCHvpKt7yCjB7ubnx56nICxGTTLq8YcRRB3ZvNeg2lQuJqFM7JPHUrUxd9gdf5A2ImTuKXqOvZt8jSAlQegVxMlnILhJBUpfSVPkChhhQEmCN8BZ0IktDgCgn3Gvpt9/Z8MdFs1vHkZpxIY7Tk0MpSz+Gz49W4s+B4FCi946mI6O9DcUgyPJT36SXAhNBvIc73NgmBRhBi67HA7IpeqJLPiG3m/7NTLipnrhfr5FckzF5II4KRijDPYGbewjn/LfgxoNo/Zkng7y8UCwAKujMEIvBRPEcJnvRKR0Uar3wbvHRzK3L+AEwjZMUsWXTPybelAzJyodldefYRIFme9L4QI6veWYmwp+K/bIDZS0nZ4Zmln1KgVA8AZxyt+nIXj9WdKo8vcUOPlXu/o5tXoLbgDhOzqBn73qOPbt6ZntFthpLB0jhJGpFe2VSNlG1Cgg03h5fTU2METxeXc6OH9jTUtRxKo3mwa+0MZe4geG4ufYefGEqrOlqa4GkRoeXIb9cnua/aLrntsWjERDAC6adnazAC7DfbQ8JCi579hbiLskCbG3igWmW11B+/URjo31r1f5dBCYCUhkpLagGMi7qSEWzcwBYlxgatexkeJCEml5S/gch/uqMP6lCqMAPq76uAEnRXeLgR5/Gzosar+KNJCjhyYNe+5N+skyhVslNtU9PW/xP87gWj28Okb5DWCpP5UZ4qXATuxPwICohJclagj9mlxSYpdLArZvOMISZOqL8exbPv9p6v/VSwD1eBJw+jeeYaFJ2MaiykPxz0flN32n0HoE6U5bFYyjuS/PE4Z3OMW5aoBPWvDp9QU5u9WaywfXDc9JbFXt6wuuvhATxCPbQPRrFJ6P0aRolxzQFq+X5x5WmXW1Amm7MQYoYzaKYWJoTzo+ASOcmQTawjeH0JS6yD/Yck9QwkGzstE+O9EFs+atVQkmFbIwtpIO0h4FmdJK+VEWlPCZjGm3v15teJbtAyD40PPnD9/xev3JtzOpJlsTkuQqwKiH3Sxvnc+1x2OObxN3QDMbXnDtK16HTWS2tuVabSpN6E9G/9kR0FPMddXSl8Y6W7i+DhXfkHrN5Gh1susLW/wBGdLT9fEuhe1C8h4/z89mJ8zpmPuh4wjQyOBiQnvd3jrP6cZEhZG93Kwuutqw5CdMn68Nv9Vmw44jKUX5cYXNiVJgTyK0H9C9S6bpIGTTZuJsHua2j9QhTbzcobdU8RsL+sGQ/nVHgXoq5qzB8Co0QJjitTSTYSQtpfIh3joCwAQC756hfyrYY2Vi9bdxVIozVWCjSjzDtTV8g3jwAA4RwDiUcU9Oft2DT6PLkP/DNbd72GLYTfCnofnOuByaoK1TVwL9IPVcVIrAh3C7a9laFyLAH5KfmiNuEtCQdktf5pSfyuN7hyIimj/iR7Y62u1UsotYX4D2HRoe6v0jIfv/YFW9cghG4hJenke80cGfvcdvnq0O8Z43SB+22DHkdp/vjsAY3aMSMEbkIg2iJulVLxgSgONR9MocSUArZf+3C/OgqpQkOIYxGlmJ3FpkaB8rK/iBzWBUtAiSyqh6iTMyjRi2WdxixyqbzCghQlEVhIbUYAmvbBCajveXRMX6TCZYn/MVyk6JEuzEydQ25/lIEM3i89TA1KrzWXWYD8siYA6V0o8WjzxmY8lzE4f61uTEw/OL7aYBABHt9I++veRNqXDaoejcm5ARkN+I4pg+0oprLE4MeE6il6SOC+WsUygtnyLxK36fazNU/Vr4SQ/UAN1CGkvzlt7wjcDZ0FFlFvoziIV+YNE7/LTFUfsN9SnXviwmVY8c1FXIcmr8EMf+jz762dxwFBdKKsBJmaqEwVFQgKLG9gxbdCYsoGxN/2tHbS5Q2v2MFquL+tOZdbgOD9u2pwdbzJlyfyPgKSGwP/Vsjx3N5ZvjvHgsJTVxoldhhtKRg9BgLA5BoheUwNlTxa+554SdHSuE7aYIfs5CxfCz4KuJkgz4YYdbFl0ACrrGn6zR6ZAQ+qz1k1Yv7qJ5uiIDt1OPpHgVcKjM3NL+IkIkS1YrqGRU/pMquj+hTuH4Rq6Qb2HLQII/anbKQinup5SfQXW93ljETNCA8zmskbf3s2Bj+rfgrxwXF74PAPJ5giFT+E/MIyLSsisuShTN/Iqc9Nr5VfCGC5U3mvK9Gg2yROW4RCHNx9HpxYfoWYRZHANwks5Vqmnk1OhEasHHTozT3hRSCdB5OhVFgSgJ2lwnF6wsVCMzWFO5/FyP9h2wUhPiKMzzhXJ3jZToDESHx97+zfPt15lkn6tGfiINMG/Mu2vXn5OLmGK1rciBbPIKyWsKU+6whJ8DDg8LFhx7LXbD2zCbBKsR6lFwWXrK+4FA4cm0FWw1tzApVX7My/UoYwVdHehPPjTHQB+5ZMWWncblE0HvKXy9syUDQUYhVvmjgmvesQhYK7InVDPuL5b3GPkuhAkg0dkYjSryChVsR8eWBRS5Yyjfw/qKhaGWS+MBBzONjtDedMkKcHIo6+5R1eo4s77OsZCxDYJS7AtEoefXjRqzh33chw70+Z9Tjg6m0yoEBbz0GyOSZvRFM0P0TwsPpyTzvyKAsUbttLsRupDJ23gGqfLhU7qk6D3nPdt950RQQwLb5yAmcwOgA0D87Ogb8VSsDoXc+mPScuI3Eq4iygXKCP1YQeHtI32uZAjy5NKDFBPiB9h0DSGvuGP66+0Dxy+0r9Yici9cTuzlkIiEP7aRxMWZGUjpRUwPKb8R0nusqAESqdMVhe7Y46hS5E5dZw3KueM3V/Z2XpI0nS9Lv5PcMELYngumFf0Hd2ir1sz0lYsbsr6UNSm4U9Jfz9wU7qsyWX2DMWlGQc9gmV5IY8HerylfCdHAghny/As1KXmOKP8iw4+3UYH7c7u/gEbxXkDg+o0+qBss1ipkowLLuIyAYnrUd+UVdy4wBAUt0nFuD/V6+f5Afy55Y5QNx5AUvEA8a/dNX4rndgrDCEylViA4V8AsqOdfDo0J3GfKk6NnNf9Cf4q/ojD+kuj8rZB9J8Ym+84iverqStpHZWGnEn6LtellFVR9sY56LYHWWHEs+0geCCzSAR8+zsWJyw103L7ZviC67H/2BsQ6tSB8cqCG56E6Fxso4e03gYJ/b8oasiifN6zugnF6/cQT89mBR6xYe0kw8FD0reS9QYENbwPj0A3FVIAFuqA7g+1CDKCbvshxy/uGjWgVOS4rR/k7kcsZgxkZy83/toSC3OnIDVoSeezztD6vtNVZdar2iHYHgMfP/4jYeRk7xgXo1JdcTRq1C4buSvifiVBJcPxgdOJMx9tA5cLbDqNCNhtoHr6vTUAjK9Tvj2RRlg3/6QOVgWR5W4SZdZix9yHF6ZhXRZTl8sRQiP5W/d8Iuk2nRbDNHRjSsIWpBny0kV6RQWBQtfxhipptZm017RleOr9ftiMcaEmEArjr2koZCotWtDDXotJNaJX6EYIYplESCYHtjW66IWmyTRaVM39t9LnyuqbEGjEIYQNxpg3FB4wYb2g/PyanuyETx+04CHi1FNcitoC8ZnhjI1MPllexDcrA0Lv3dx6SABczWjnU0+qUK1NoSqaS/FNljmpuKg/0qtZfrqLqOMJASbhiU9YqMY3ZQTlub6HydKeZJqWFXwQ3bJaJKq4xBNGOQr6iB3+bDyG3Ns1VPdB9trwJmDZF9YTMtcgsikn5XcWXCjrht9qDYvHAeIxl9UjtJWsm0uXSs6mgraMVeAUtfwzP2f9oRAFoF0CpyUAmIM/oYKgS98y3667SGf+lJ9JxRrLcW+7DQUIvyu2aSjqYWLQIOqntcVGSeQUMaqn/4xM3tprcxnPZ8848e076+/qjmOmMz2v3+V06Y6ipJFbvP8OBFPOKH1K1HO5Ofo0PFqTSmN3wcYPeQcP3Jkwva6S362YZzdtfvk5dZgTdAWgQJYSheXNFIaADyekDBbddcJcFeKjoDnKgufr1BEb360/1VFnnnGD3oc3V6Daj8LiP7AXaCHuCdB7GY1x0Tu87GWOnfVmfO8SMfHlYlrWYEoNPT4sOpPbDp7oZJmAPOQdHPei5nPmMsXEfmvFwVFFMZoF2m2toaD+2PDEv9Pc3DH0Jvl+gpIMmo1TiqNp6WZ17fd89PiMM9J1u+unRjtCEb99iqEBkSZSHZKduH2hj/I8h6j/3PBt6pnFMIwiS80TuKqXH2f1XaO6XbEW7UtndVjFHLzM7AUFy7mysJNp2pwfQYm2/ikySFbNiOPDWrx5z3peBdCllkn3AO+UVHYm1oprlpefHxkouLBow0l80qQWwCKmGG1+bfIOlC/lO3wNQgs5+8tJI69OuEP+FF0HQIH3NSFvMai7jjumUsNx/H6MjXXLlV/Fb51MLqIlD8bR62kviyGBA0f8nKTV8eviZProTsXibURzZboqXcdi98mSdFcKY+2Z0sIhSQ2brk/rOX2j/wOvbYBOg78cR0gVkuC1FXHxbZgZsPtybHS9J4UihKY/wrW6q9BlIlPzM4Zbf1xSiIGvcZOdrWF2q8/mfL8PoFJ5DB7WWBQ+Rv+xIU2zFUXjF8/lQNf2Z3KbritILqYP91L6IsiSCstRF931ArmA7sEv70Mz8lC57HMdKZSZnyj/Mr87lbl9N4a5uMU2lxeqs9fWc9ylfBMTDzt3fdpUqf4Lx1+9/xupq6gnlQoNfH2hIcRSwlrtqpokZ+Oa9STLpnvkxo/UzvLrN6fRmu4627Rw+NTdhLKj53wSUOFbx3n2G9t3V+YVttPP+eqi9j8cawRbToGT5YFRBj5zyd8kVqLCGbBajSn7uJuOhTUz0peAoFXx6ck6Wk8sj3fNjrRYmAZS5jmu/MJR6G9o6HWY4I2Sqnhz2vdad6rn3n5Ymv5hpWTpmOwTZUM5tQJ4SKE29Ed1Yj3FfvBN6cBx+sQOKHhAtS2Aiy3EfjjRKZQV/7gYrBHBmSn+pBvorcCZGGCQx/YYWFMCLuckP9dBxeV7DLH2Bp+zvIO4K9YXXNfcZkQwztEVCKL0zLYSb/cjr7oNFZDCXlcWES5U4n730tJ2TBd/4jkwItwd4CRRvXPSDg4xt9aq9q7x/zNvX7eoy51fF1ODxgrXItvu/rKZhCbgNw3v0dQHhPWG7X3lZZgNKfdW8gO6Z5C5k0c2hMYrSV9pZB12x6mHOnTYv/UqswlkDEQs+6Pm0X4VEYBtwWd01TxWnCAaIWtBf+lJYph1xopTfsVaWfRjET3ttO7onh6zhRBElKmbJA32net2iidP298YVrxWcXRJhcdnVZ2TEzVPic8h2Z0EHO/KCzeWafc2ZuHf2PmZofAXMOPS3oN6EacCzxhD15uK7hxpmyvPtyKar/9J5CNe3ZRyU4RESajHmGiK4fH0n5x40RbIXq07kXO8Y3Nf8W6dHn/Llx4HlLugL4f2kFzoqNBu1Z9kZRpTbn3zMdUe0ICPEJUgkL6qEEZv1VUIpNQFPAYh/BjxRVbHenCvjHF4sqcF99LrIirVnpeE6EkW6yMMdoA7Wm1+GkNr1rhnc03WfhmzvxuFq7wclLvbaBnRE97u3D3lEx8NyroS1cVxkywZ96BT0Gp7/4F8lwgjX9S23KwpQLXKBbaku2S8EDbnqINcX3gG0saI7m777Nm1gIRMnSEoUM+1cwshPyPXGD9Oqnb4IkD2qhQpD1ZbbXOPMNcXF6e57F2IAnjfaPDuiyGCbcVJ4suALDOsIeCPYSNcdDH+Ip2OG6ruGS79/4nqUP19n4Qz+r0chOElNdnJjjDGdvEJJc8BwV1CmUk/4FlXEi8/GQX+94FcSCnC5rM/AflZg6yEkqW6whv55nLJLJ3TSFccbHNKRznFcbNO/LVjB11jXXQMQql/NqfWNKiJ861S0stWoEsyOhVyQ2vxJOLvenN+nuq0cSWTw0kcgpxlBMhr7uTh7JiSVBlfw31kaaSV4YUj5jxPuYY/jQPJtOT+MHlFXzAVg0hMFcSLSFwMc5lvDJaAzAlEJS94XZxl0wrmjHAZ8qcgztOCpg/36Vf3vrPy0USl+Vbgn266N1dw9rXaSTWZ+9LY/3iS+FA35gIRlDK6+hH5z7kJuzFhbrrg7SK7+WltCVQmsWx2uvgKJcOAoWlFlqxPF4Avabhdl2nRhqdNJ7T+vRPH4fuxOHEDlmabtoo5w3mtJAsobGyKAGQ65sNmcxeRb7pe1KzymF48uniQEvKcEl6FGHDjI9nsI9wrK/ar3I34LFdYlHogYiiglfQJJm9agPcPJpc1iVXZ39wjxNBZuAp5BEFfyamD/BHOe/GKaiuewFOO7QoiAp4ZFwaMrI49D1ncrDwFCLTJvY5Zn8OPvG3LuuU5ImazlbXs/PbSbYWsMPC3fEt/bFLFDEi6JHqRJzr6rTeprLW+vzLAO8/MgSh6jmDpM/8OzUvz9v0P756NA0gvebMAC9YIwnZhl0cqPSjS54rGEPssUMT64nCAfmAslclEnMAgZpC4QvjdT5e2vSPtWDz7Ah/gAJiN8tGG3MU0XyHj/kPgAxLmLzP3OO5nng+jSlpS5JlmOWvW+XwSgRuA8nszFEkro+t6nB0MSkxy2nnTytW0cni5tjIR9fj3jHYv/x0XX78f2q1e7swei+46BJh1CYEQsBA0ZXXYo4hqz9NYRkZ+eeyMUdGH1/SQb+UEDyKXRLVJuLpbftn3er+TsuAzOWGo0rwTG9LK0AL6+/zlH0TmgiUhCwhWtGn6u4jOZhWbDS6w3Cwz1dIYex96CxX8LThrGPtgsqV2AlBl6V8qvg6rXPO3T2/dB+2ahCv5G+PNYVDluAB97wGDnmSKvjn8i31qe0KzZcMplpWyDaNxGu/zJIiyaay0a2xSieFWI0K9ewPqx0ny/y75NDrLNAhfg1MTUs2Fsz0Cf7Hoaxp3sass4E7aHFRCBphvukGF9KK1ytk/WteRrkSCw7O/TIIs1ZoaZiKC5631teqIEWb2A/9sRCuo19UL6lOV6duRqSM6nA8kdsAI20yMsca8EHO7lwsyf8ON6/PB6korHk6/Yvqoq4frnvsXssA9ZS80eeTGs4q3qnWbIWab3eDncESllOsDT9ElLdl6aNYdR/L1q+p6RO3o4ulhNjxuj/NGr9ufnbRcmzth3sEQtqHUpKfI0s0AujPMRXhgIPZgca9geyZT5k0I49OcILzqZVmMjBe23pIjgqDC7zFksofPrdXT9vnsxbUOcJnLucBZdC2xJCCcz1nBOXEf4iF4V940hVxfrlG8+V/1rTSsWbyCseNSDlsmqWIxTvAeKEO5jHvq682lPYwrLiz6vmyR9tFUizbge7/dKVPgro2c+bsmU/hm4LT4CnCSAiLjPsYlHC/Lo5+SMifyUQbAO/iLWq86tW0VEZ/gZafCiOmEc0yGaYtamsRkNkAAE3oHzo5BwL4QOL0WSZmS7nsjkGIkgt4YBAj7ocubgEBuf6xQfo27qscrQo0+ogukbMnE9vfRynvOLdB5G/bxYLC7+2LUhByHY4DupaPo+YXYC4Al/HdzpnQVxcJ/vKkJp+PhuUOqgx8kbxTSwRObM4IEpvVvI5XQPOnFj4QKfB/b96W478iDbGQHhePKsUzGdqE5B7AkCRqC+Jg2HJti+Kwpq9rIu6rR6bcq1s3tVqDEIvBsFNrly5Ke+U5hOI7+Ijp2JtgHeNmEkB6m5SU3tJD0Q5r/KwJWzBU0x6/satuSNqACL0TumkJh9h/+215hfhsg+vOKhX5cOXomCNMVeVU0mdwSLfrwLzEh91Wvej3+Jh6lcMWVRd5TUgCMQys7VbLNHp/2DPFAe8nFJeMFr5PK/eQ6/pDPo6hYwdQtyCxxRvKo9stTjA3TpIa8wYpuidZVu0SgrZsIuTutrHxA//cmubB0TFYYPKshEAlKVtP+VUBWdGt5Vdt3Xwy7W1pbozvjhiDXbC64RzH823oB4uIeujvNbfIgJG8t/1wjbHj8oxjtChGvXTndazqa7LEyoRM3D2cHJN5x0QYM8M8k5i/8tnDz7T2tK9qVlMBNNh6gzZNaRUX0Cs8ko3ZPjiRkBqFfZC8zfDMXYDfaZcZ2AR+HESsvl4t1wnVT09PsGpO0xp1NtWdz+r6yh7YCU/gR0KkXfu3Nmk1Y5zByYVrV+tmqUB1D5xM68qMB3NBc0t7Y8Qgzv+QOZgzMRmzoMEtsdELWuSsZodrLi+LCaYdDsLvRFAReiHxYpyy09n5vQLOdbiFnjPoJy6MHiuVfnVnE4WlWC0Ecdyhh2sX8h97TsIStq2ASK8H2OCFxOC+n39/PRRBvX0A1dH81Wkv/oUrr+0fJSQSKbUkYOoXS6ke1UilrT0foAMKUzEV4AeRLYsgmGUJt/Cwbw5rPHRz+IF5thKrVfx70oNeKt6/lxBWyhTxaTsvbtOeHvE9hoYKJu356k2y2DzqLNxkjQ1/U9F/M8xEkh8tfIGyYhCz27ggjazBWD/MOggpAfsjrTVgKOlE9JQdIAG8zMFDJMJCEOXJpVFsTjWfFVibb5WhvnzAqflO0d8eMvqmCAYPoch4npeUWaxM8l4yyMPomG/lkEaoIEUxZeCkXS/uKcYPo3Fo/Qvva5hCeEAvB2eKBBOT0poAttI2QQQeH8dJiOaY+ht+XruYIV4bXLEUMjRAh0JWK6UAQkcV+WSXISWalT4xY4afkCpzKtZ7GQIdt8/6vbJgZYH0+MdbP7qjwwv4eCc5YWM3KJrG/pMFx2pWRu+GxrpqqC8ltk5Cx48Np9z4PGB35VGmtXQJVgyNjb4lIELovbshgB5MAzrmZ4CMftkpdmQXmTmdK7u/diUz6rNsUTAo2qGA9Ks501XLAgzXOLP9w0tWSyAlEAq/rlNVQxLbF66NJbFRGO/e5yfy0vaG0W+x5KbVMa/O45dRbqLi4XDXzxHvpubjGDoNuoAO4luEbXSyRgmHOce8a8WHZ9CwVCR9EXI1a13gy61eqm+R5vGt3uyebixQFdFTeDZ/c6OLbqND4xp6LuII/pJpo99Kcng/6phgq81y7Lq0OTOoU2wORLjo+mxg1FYTAvxy2Q4Bzq7q3YggHsEQJ/jhTY2NMG2dbmENb/SatEq4r86yVg/Chw93VvAKJZdF2x+i4LLNMKMQuMdYv4s+PJgTxy7IlcR/xr/7SxC6pJ8NXkpkbNq9By2d6cFys/2sLFmbuRwlAkzjwKXwtR4hHjnhRXCALMGRaRjSZdybcGPYxkbnuWIEUvcoN6X8aHFf6a66hRrmuL3LiduMvQvxhGjNm6GpGMjFt98bVCwg8rx+T2PWqWG7YWict/AfaazFEbNRKbftJCbuUxjJWPS2slTF0ANKn6FrC34Z8rjRCpXOhlvXrif/4aKbhTrH8vD2fsVS9gCRBt+x0dMo73t1mLJjNuLacY1xDccE+iE0SGXao1AwzEQwcljYYmJGd7ZJ0iypS4GkkX86z3di4oLaBNkg0KZV86woqY6BmCGQx5B1cNg7lB3iU+0leaINkOgOeqbR7RYe+Ac1lBqgoPcbJNnc9m2SGc+eU2AZvrRH0lCk/hmOp6kJioMbe82G4ofZprov3rHYtHRriLDrsl4N+Dbi6uNiShVQZk6hV1QDl/lYSSIUZvRLlSE45fwF1jrrKLA9sDupSntFCFqB7v1jAU34VUu/8kh9BAx7FoXTCvN9EzYc8PdOyygiSVl8NrObtiWixRmu4HdVHXqRgVMgWtYd0ESM2wD1uNfFys8Su0TedJgFu2Zi0AqQvmFhA/f3oFEbt728l2rpSEPiNRegx+O5jtONuo09JGj4Urfk55dn/6qbaEqT1IqfkI+T+ZlBlfq+8AHyoP5scCeThxd1U2eRSORnD/f1/7tIqSvlp89kUtXfO2S5O9mx2cTZxtcfhIWEzaVSgZ/kOc5lNdXgXE7kIcjT6/Ic2LzZ8X05V4qbs7A0tx5uPxylaSPgs0+fK5C9xaAnJiqGgBBIb498CU/LfR3jVwo1r4GG2w3MVL8TmgQZq5V5sZCcsY1f5JCx4ZuxxCUTdRA2hj1jf9YZOhAl/ZdCATUh5xjZG/AdA6iH+JV5mZPx1UkHUFlj+fGwK/l/pMlK+aitV0dnfhl7msdRLDqvgwN9YPK5GAIqIh8VZYRnO5Iyr0wq2yVAZrFtXpTj0OduDNIp+u7ovQs/l0k2Z+nxvVMmQ+JVJFRlWW1ZErjlfEqnYkJ0LKrKFocUdtAvhbosTISMdlxOAf3JHpj8LfsXZMRGz8MMBfIQLVfZNxr885eRZGqleZa4nxgmUgzGsiWV5Dy+0DMpMJVtq+JuqIoTAp1+vQzGHflYKcXjJnByuxr8xlpNEKnLSiyLt3SMMvUNmug619iMqEsLzpjcHshupb9kNCXvnPIx7pd2WA0f4p7kmwEcRF7a8ONm05oCWTSBoGPsvTYzi+ZiN7mNSON2c2/qNAHuiybWDEG7BYPWqnu+zrioRPMFxHPmSHdutaGdlfQX1BFnxZ++LNcZnWGZ7cg7wvD9/Uw12oC372e3CP6r5xOhn0HlE5jyYYU0NcBdxja83o0sNLxApDf9zs8hngm/sjcd0BV5+fN6fwIY1ljuGFEpWPUL+wY50Xa1S6h9XDpkZmlE/GYcKOwzRtqyChun6eDRT0fjsfmwzgUVsdpmgJsB6ARmzvDOuPg/WjzlSPo9+y/BJERd3Be7isNQPzDRvEnayaDHJxSQUd8u1y+i+2ZL3vsYIv3soNBEnkrMEhwfiQIcqOb/taueUzFAjWIpVJZp0Af0wdjfCKxP4QbrDuQjCOg8TrMTjmDfvkn+7XEo0iOOvAKygxT0pD/ZpKppBvT4HUmT9ZOvNyG/NQzoPFASBIcV543SXCvt1un0jszdHZzUIgeHNrRA9kgQMFIxIDez9/KAHeh5wWaKc7/75JIXzeauV/eNOgOOLyo3pebX6xsh53N6mR5HbDgzzt8EFLE9CxNZhOAGKXpIewZYREWyvsQWM55TPb/YGRmJRuO2m9h/77rIRi8X3I5+z+/3lTksuL7hzCBBoi6f8Dmu1E+3ML7W+M9nf2/Mai/fq7OM991iSWqqjMRvVsSFfJ7axcAch1Rirz8EyS5n0xVra/kqxFKkLECLKEZoQ+o4cwYepuxCE8Z8Ky2K9wefxkwFoDXX668pir/A8V9mmKSTiFx+h//zEbrQHWYV6r2bhj2c+horM6feYsYBcu38YS3ta8DgeziP8hva75vmpSEQ6a3SfUK4zuPNBZVAv3T0efFkAN4Fp5lGM3LsmENjj7fkxNsO4AbiLfMN/dQBvb9YrfWUFWeefeB+t0R6EacTqDv79jIVolzwTQTGDYbTAPyUsRicnExbxfK8wrtLf20b72Pbxz7w2wSkIBkXVPv72XJ7woBMaDQ7yTNfL8cSrJ3mY2aHmikcq42iQQAg/l4HkdJ301C4+nFHpF/TNaWm53Du3F0LFkLM542MO3/9W4tbBdUKDi96Ky1T5PdkRMiYIgptyiC71QpgOPnNEvlGUgZAt5xIfpHY0+NIBTk+hGlMKBojKAkk+m7rpvj+uCC84/fRlruZ1WrAXuJs48BPrO/o4f8iN68XMNkTFW9NcLNL4b/RMckDdL7Ok2mDvPs7Z26wxqXgoxVheF0zr1JiVXS8aFTjeAfxtBvfq2s/WCuqVQ9MfqHpZ3ELIoGxu9WvNB7GvxlJ+1RcbkYcA9wVW0p2h1Qii0iGe4luLjN8lilVib87zsCEaE2wpX/zHUcGs3qFB5ckiUc/enMz5RXvomzAEFdTGgl/s9TE6PP/30u9aAgQ6yvYgzkwdx+lbpI02xYmMKAmeymhKrqOuKXqsLtUQUsiyK2Odr8PAPC3Cpb1aT5c0UYZ6o7YScZAZpRZ/bdG4Lyb+DcQUxDa3aP3b4Gvp/7ZRLRJLSI+Ky0/EFY9ggbI8t8alzoFR5SIpeKgLcDdt+7R3ZY485QsSxDaTeId48KSRCSHnog9FzzO5gP9wkRPSgbPHKIUqk3XSeYt/Kb0Iryu6dCN23652g/0SzM6D3LepamDhDmOA9nV4o+jb2xusVHbCwWT61iPA6mxwxF9s+iroVqybMRnWTQi9oteVS2NVja+gwuRvXA+zsCfjFNN0tgh12MFZ33nca+9hJ6ETJYtn8XeKnUpJTNjmqMrFGUZFpKQ6IFx1mNem7NxVoFRnfF0CciGOCc79dDW5AlaJubsGappz8M7F37HsVBzPscYrRRk4N6mDCUestSk0+FYDyIi6DsqSJ3P0lIU6LQjuAcqV9J1nE97qyybaBHw69cXdWMx65Y1d8I4osvHq0XPIourQx/a58UD+aBAoFbA5/xf/ivqvW+2kOMG9bWL8d9AJg1GJDkqn8wHaoL9lH6hwIm7CQOnFCSDbKnMBX5OzCLll/ScBSHIxwR/uEftg4lzDVpNtcLkDz+rAnJcaUkZoLecR+A+e/ocgY/XEHfexQd42gszByD5FeAu2d5tT1XMCLcp0smgY766PnCyfraWGbVozTup0JcC82PJ/ccrmDL7a/MhnB26uhCx4U8NTBofyVIX105BhtIjh2RW2NSFQGgORE1ZOYqzCU7O37nqDOprs+b2zUnsfamFWG0gnF905L3vqu1aydlXizkDh8QpyXde3v8CEBXz44XHsCNmfYYPdl1ylX9h5J5vHCnJNoP2LQKW1ZOlIeNUJ2jlpzpkjfu13aPLeyoKlEw6OHP0hhWGXEyI+k+ztO0asL0s339UgzFRmA4NfkhrR6sunlSQw6FW9jmjRuIkDgxav2TTjnvvwW0N469W071MHc5O9R32sIB+eTD0Kdh7nPodqO7RhcpYTOu7KKoQDgA12WS3xr+KVXXkfq+DnR8qikqizCv1+ORizGgaI8mIXzwPO90WjAZciO5i73nwh0hpEYReJ81JmDPdQn8x6cjmlwQPtdyt7CPtAtsfzVwdl5sNsRWBy5ZIbzfDEZtzeGmkc4xPKFcPIQ/8VoqmSovFlq53uaewMwy1os25ryo+0Oasuo6vBx1c8Dg0zmSc32fILrLKhnPztfAkolAtnnCixdBUC1lO0tVl7n8Ii5H70hoQ+hUqk0SGs3f2qLZMUEPgKFYUK00he0CYCvulcPuBC+lHexLkodgyTGPq68NlHjSJMyIbeUbJJmIZ0f27R//wcn1p4OKIDWVquPuhJihRXO0lpa3Pm1tpoJKz8jb2iahpyS/Bealag1hnlmkVQwj9JaknofVsZO4XlVp467ZmpRytn4SkLrvYAzQb/MnebAs48/qsOojuSKZKTHhN7ILb8lkNPXL8lPxp7/rh/YlY7B/6HxaYCrE+6YcQFactImX+nKkPpKUOiI4yfZICs4B42KVNqBRGaB6phLhot4rjiSpLAIjbn4ai/5icfUNzaBa1NylSQQocPzuxTJza2/CaUkGO0RifzxKsIpzw104fblh+cn8eHX/tRDE/eCUEP+yKiKQg34pu9dM2wWBehek065Vehe1XOLAE4bBlFrzmHH7j0XdnpKhtmAcmcUdiYOYjMFcNxbmix19llXkOH4T6nQL+1sRBWq7DqhDBXidqmnBN71ncxZ1BjmR4Y+OJ4I0OFdoH2BdylNxV8BXVSYYE05/fn5qnlrS8qbYZ/Hj7Ww3cce3lygbFnBQLzYh2OGhkrP/ng7tQMKLpQn6+/boZl591PGI1BsbXPwhK7gdZJ1GmDzHfd16aTGnM0N85d2+4XAKh0rL73zLmnLL6immvnCnldy68LiL1+DVZJcI1y/sipN99Aw2vSwBtsVDS8tFGYrxXQ5hQLuIBCfrn2jGPYCemAWa3oN0e6G36a9nZJnvyCAdquxsnp3AyGiHh3XXFvYwhMl9yAHOy/VEbg0Oh35B98/j0PPpEocBJSljpA0MrIhW9THXp8y0AFVpLpet5D1vCfH9JtTK9jQZJOD3RfuqIY+MIDc56a8Ga2wxFzHW471VTqMKEBUqoyqPL45Xsa+KLvPYu9imY7D27grXrOJrr2u9M0ze9d8nz79nOTXWDRotaBNRB+0ylCw0g/OB3FBZAKP3Yx8VVaQ8ZYGfZwpkmiyaHLnAUVOlAELG5Fj2dLRlergdY+zLjfd2rAaA2V6Z6wBSCSa3F8+98XECDizREMOftpwKfM9HPWPccdMCZSEb9FXhbjX7zUgEaDrRVxKqgxmG7a3NAwumZAf77FKdmbRKQJka6hbCM5sMihrjjqJOJMk6zJmgmhvklIjiYTYa/sPC4vqV/uTGISzA3ECu10n9yihEaF9rbfC61pWepfQuiofx+2kwGwg10eCtILIwcQ+V1d/zOWey2eNhT6PNkeizHAI3VVjxIA7ng1CCsufd9m+Q8A7gTRkdCPSCquTJ8kXLyq7j82v3CbjZspoIVXWcBanHpGgCaYENfrP29lKvWzxsU9Vck3pOo4Uo5NIu6cBtARUHP+U+azSgK+kYz7wP08OqLf8C4jPdbkjZ3gikOk2fg58bZofat7v7HGSXvlb/uaCwrxCjMEMrfmnzmkXHnXT2e24H6Ldwb3zD3e28m4pEcKC/hSqg2RzR88MAcKSN4XgONPSVXIjnLe69nOJVBQSTNr4nck/9UgZc7qEtIe7m20RaBn9hZRVzzwrwUU16LvkBkZzX4m7+BISdOus4RyscK3cHoR0NbQfJfSZr/f9Epe8p6pth33u0nyAI+dkRoj7aIOASB2pw/PjaXu+F00T+jNew2QeHqJki3pZFTt402V1z3+/5TpaymAn8fOgjkhryzuw23/KOW7rVYXCgc82njfLKZl/pVvEFSTpPfoGpML50dNgzyCB0uZuJ9qaHfVghoYnoAst3HqVT1uKHDiQKyV1ApWP+g+1qlioX5I93iPplMlL5sNGBaUgpTNZskAhOgIJ7ksODX0h1NrdkpfXnj1egHIquM9GclDZ4PdiplYAFuDZhXPUPf1SYapjFAFE8cRPyUGs9exxT58k1dm+xqB7yKbFLZhu7UHxknYB+vHqqqLol6El0XUN4ecBTnnFDwYY9iAFUlKr2uoJfckJuQ9y+LNJ2DF0gy54ZxOhs6eTZ1Gultt8UGGQaz+ONGukvGik58LxkEDKkR+WKOcFtZh+EPqKpuUGq22FR63Y9a7I48eI6t/1MWDo61raYZthl9w/qr09P2yTjq28Y+PP8Fn6++5/MMvKmFZDAhwVQpiP62ksKDLzg8uOcK1xQ2VMcNngWoaY8u0k9rB+psgXnNL+pxuH8isrbP7A5LuwJChrIen+b7A3HaT98V64HX2skIwCVRmR/xXK6L/eNgP3JTc0iAVbWqU28BlxcSHY5y1Co/rg031c2SlxzkX5H+/0vcqFydbI7Pe8HDqh1xR/2B2Xz/uZZYuRABtGPef+P+5mGuIydkdGuzlGeTlzzIjYfOy0QWISYCa5L3T7RILSuTbUo7NX8C/Gzd5fXhCCqWHf7BwAb5RHE8k5JJvcYYZ36N8OALfOzuLJLPXPOvwhWRZmRllOx+by0dsCZl/JnkGC1o6I+LJQ7ZHF+RPr1sqa+SvrmoDktBWFokDCkscA7REWrSsNJDp2cF/jJptvlUw9Kl97mARtk+n0qaoKlFEMnwZ6OXzpjs/fso62VFT9vpE94mEHgKt38VzokFG7AnXmKVGx4s8nAZXlpEcWVeXnQYATdIjPS2ikFW9rI8kfkgFZLgmSogZj/vQJgP78UgQWGbYkxPH/VGncCZFp8Ey4/bK2MqaFvLIfRYiOQARfQy6z7yCEByXnb9s0/XPg6N7C9/9olY2dANJ+/4hdpgsTQOaT5pD8YcPEe2SLEjSE6A6FElIfQpRTuXLN8TmSfzACgvfdT+SbVzVlrdlNqaM37JlcegMQZ0KfMUuw2C3hfkb+oTT/isdL7cMB89Ptswt1Ti+RoTkTl2QbZScT6yeG/WxCMPZezlUZaXwYCK1Tf3iyx9IsDCYNUxXio0dA5Ugq1EDxJr2RcML8ykVl783f7H9LohOXy2Kt43Hz6wmQ4w9BCoaorkFraWLQ5nMAnYAiHwhU1fjIKZgaczWn6xIKyNDLGse+touckgyAIlaKNvuVvIeatGGUbC0uio6VFIfj+dJZ3v/2QAx9sxAZGOaOfvEzJ1bQuYyHwUI9eSL1e8s/X4MR4HokJfADmSkkmyzLcSRHQAZA3Iuw9K1nEfhmXbkwhHQHl03ENnKA5ysWif7g0sByorgsTWtj0C5JqWxhZFVaqjmq6PUxw3T+JGuOnY64Tk3PMzZrHY6q1mGeZ7hAbPaiT4Tf6iTVgv2md9yextUy2QfrX4ufyCsoQ8ROZYHYsfgqgJVUN7XbqcnUrL3bKFV5aZQgD5/p4S+XxphBv5pcZVw0u2sMVB02psw9IqjsgmlKZ+qD8Rpb0iHidEMxBzphkJR0tNUWoPhcL0mxtch0ufej6bc0e6g8YgX9wWZH4ACQOp9pRj3vN8c/PByErEgbHrg1Y4puEv+IRZ5sbV13LJEPKvLBRmCpVPIxTn57m6UDkfpCor/VrErqP6YGoAAj/LbkyYVvByafsov7z22z4B3geIywdSgZf/tcT/Qpsiy02OFbd3mT71Dpd8VHzZ6wFJDQaHhLfj5D+g8aj/M55Zfr1AU/rXgp36PrdRTSaKYY/+TAg86kGNZoNdP/s5tm7sYi/ga6o0D3N6VdImtE/uz76eXV0UhzrajY7BTytqGTZF02LPaUimmB/1khhD5ZvtIG6y+bWq8tYfPlNmaY3TTgtZlQhbFGF5tSoJmV6UACvHaolF9UZYU9y9lXecUb5E3l4oKTNf/aBChKzWy2yFgibw0hU49lDmBgFTgEhQdIJpaTAmQwvp0KmmLCinn2z25smnD38OSs16We3QYXrWh1k2zhFkl1prxPl1euZsf+qC+FNipH/FIfxHKVpsAc8ct+/4UvtFctxB/aHh4Ea/Y1fi5xkorm/einQpa5KAiF9TMc0BOlJy3nvnGqQBeAO5aMTKW2O+WaaIPmQBffn1GwHGA2L4kM8L5FY7aQX3ipnlSpika+KTYgU3y55UBjywrHz286bxjyafiISAPfETPX72kZ4AH2i/yVirMr8ciE4OhFsYBaVO+nQ53h53xr7XbxhX7hiMaXq7qNy3041GdxaEdqETAQL2XbFm34SI4XA8lP0iLm9/9t6aawMFihr9ozyUao4v9hqqZSG7VAmc7X4vWKfcW8UMZONBwh+8n6iuAYqeiejchAJXgXEp/I8/l/0b3oqb5akQTfBzbyT5XLlAHg7dMQQODiiH5QDni2ldedwyETQYkpIss99isgZeDFTznfYULhKadiFT7Fxytg2bBu3mXvkDHAK8R5LffRlUEdJksyq0zGKrKYraX8qULZ4xk2zXRkUVyykioucgStDWnBreG4PsV5h/iCMAjVPX0LsXVr/1GGL9WqqQPXRPJVtkFLma2x3yh5n43p1DzaqDgCbxeMVkLl5bRPmDHeTzyOaVkuK+MraDayDpIInGMad3ImaCMn8B3Z7C8XZTQhRyLytgfHhGJyiNaMxI3iOC1/3vYi2emKR7gsY7HdWuH0Gq8BxCRoHvVWRcQxxGC0jgV+UKnXQ97W60t0dxfqmCbENcsds5/CikOCsUSVVDtQQ7c0Tj6x910lpks6ceUEKq0322ZgmQb5r2kDc5jidG85AGOsyjQ41xN8n6xiUI/kwFyi5EqjytcXk7fFOXsmMV9KVnvJcaT3yaec80rRaKafaKkQOZzxHvICsVADrt60UhMT4QthPJxhZ7pGhLLyGOOZFnSKHUwa/k1btmgRdExC/WstsFdrt6NUOx9+vI76NJkajQaqwGLCJCMjB8uHv8P5VpJ9JUHnIgbgOQiWGuinw2ncO8eCa8Sa/WRYkT8FDMykygSEb7KFgXn/Nk9R2w2/zwHVHXn8mbd919QjWy9K9h8e1ojIkGItbhl54FBtDzwXj+6pXimgsXdB/hfZzc3auU3Ua/27Lc7yM3LiWMUc6ynXkNVaDqsnWApJsKCFbS7y5HFgFB3L/9boLMTBVMNNeRhlkbxBpsxr5vnBLWJv7rlsNKo43VPfgKH9GaEgzoz7KGpln76i8b848lppGuCh3Noju62i/hZbwJhZE7Rogw93myPE3C7z4qYkKgghqi0JHqfwGTTwZcu4inqL+XRHHDNPhNgmh35H8xjb4QHIRpXn6anGIBPic/CM+0w8Z6GVeD8qCfLGFp48L4hyYpDL9958K79PiZ8d1dpzd3wpQAlqu5fPuJhmOoE2BWBDcd7FtVmtrSPqYswPFNXEncFXLZTiSspf/sxfHwjMd31n5qK0xGzmJ6pXzBBs9mHS5Wf0Kj0fiJvS2PzcOQCtz69IwHcNNrx2JzRgMluUU+Nlbm8lvmXSnLpDsjt048R4s+d7h4Q0RsVa4cmh6hA7iGDn0vgpl3lT2HTixpMCicbBmZXLimdKQEu2StrzF8TUBQIh0azQW+SWxf4oGkTTbTb7q/bnmKTzWrjA/6+YmCN8y7nsWMsSWsQJqhQpgMA3CXNbButUuuOagGU9FC7BmXioWfgqby07pVntVDJZBpRMB6SIu4tBUMFV9l8np4PcmRKLSZ8hGucpbx6deo0MX2rocqR9KNAN2ImWzMSLw7X1Tn4JNpxkBE/qOjy1JX3shv7CLc110BW3Gsg2tE7NobY3h9jIldyU42eIvEmoYkMC7EHGiQmIWF+RyKcW5P8J36bWMapgiRBhUoIEc5PATy+apQgqfC1te5Av+5FkStaogiNJnx1JiBVhuYWgwrsaKqpafgKRAb0YeGDGP+aP1R+82G4122uZVaA1wtzRvD5gW7qc8KZDyH4bA9wMm8wApXopUTJk7NgO9ynOZ/Zd9Fd+gaDqwCKJbtHBj4W7dM+AbZgCrPhuwgTo5b78u2FICvfW4Xb0IRiJe/1t5/BgTFN8rYaV9ZF+8+i5K1VDE3VPRRw3VZQVn5QsC2crhMCF4NZs2G72VSIrNEPtiEozrnRMozh3GjjL5Fj9q2Ry9eNzENwicedmEJ+0TBAkHbeg7RA90sROZxgvh1JvYSFmmg+pGVTw7oyEr6QArie18AX8fLPT9Gb94rHtAQJ48J+6IB0kl56fCHBJQ2yK3ycZM3hTLT9cR7d4OJ/V53s1Vb9MDsSuJI2FMt72vawK8Te/PTk5LGt88PAqxmTTYc1Mi6zkEcNxVTxM3WUTXn9qi65DTE9TsuMzWMOcV9JLbMtCE3vPqnbXRgMqT1KblfFO6jPyV+VFDQyAtbi6hCsEe9sOZZyFrfrpNfeOgL5hAQwD/qeOMG8IW9bjBl0pCQVIqO6cIqKuxcuXpLuHzFa6JxYMKucCL8zsn87lO7yI9IdXxYqf5sqSQDDmVoC/tEo/bML1ewU/dqgUp3upI0FrHF7wAR2/Z6Z2kTMkLmm4rdxqoOEsDOXvAq52KJei+6bFv61J9evyEVBBcL/wR5Jon2x3GmZiOCJ8yvReGkmT71/gLKNFTOcBS8uXwYOF34PygTzB4EBHiWd/sCMJsOJ4XkI/g9IotZ8d0nWLAzg5xLQxoOzHcDmexwpvMyHby4H0Y41aW9tVsMLD81wxRc1uNc3vqqZ5u+G/qtKE365rJAlWXhzMw0wH7zCOR33PQux2cajNYDsKC4F3GjZ4tWOLBMz7UZJRjuR0l6vikkQEjQRHEMtnJ/r4HiTKeuUpSANd/X1o1BS0jwIwzj9mQDxVBpG6iQy3NDGjmM8/YgyXVuJ78in9J5gE2L03m3j8BOXUdLO6oJxXiHm3D5I0wCAGOecAg6WaVIetCT3KljuLt/yJa4zym6ZFAtt7P1BeR/av+/RqXz01VOVzPS61ixfxlZq6ZbHTcnUScIa8jVzj44GWrVIAcsa7vtjnBRRXpIOAJVahnWaP2wPwan0Qu4Hvfx1wApzJ1ZA0VRityK3jm7lP/gbTEtYsD7sBvo3LxKg5+JHSCjeA3zPlfKh96ecGpCbyr7wUZnt5I2nelCrvqX54wKveLQNk/U6D5NlYpDrmAM55yKYw6nj1/kEkQ4MfMhSQUaGGaHvUsqmNtqwekuSMVUM/8OZxjzfhboa1ZKNHpVBUTd5ynJy9ddQZM59T2YI1N4U1OVAjdD34fdhS7PddFC3H/bzdjHP1MOxCrYKDip6ty0gXncpccdcKFR52R+IgqdYmXshmAwDqkiErndAYgUW0Ixxvz2Y8bp4n7fi+qY6iAdMk75YEWGZ/oWG+WuJ2PCys/+JWTs9whgmI4sZr3eEW6zl/C6wye4ch/DV4HrA+ByRl6FwawdiNVxe7WS4Bjk+jZxN7HDvv4uF4the7lHtp6RFN9Ky5wDc3zU1i3+sPsgf7jGUxGcB+OQUMw2qHX8bGOLr2TvgCOAgAtfC/0PgpTTsaYbVQYZS5t6BfuwQBCdKFSt/v+e7H+0oUqzhzBLhkmdubvAtbZhZTdoIKXvAPLStqPHvflysHzsiaNCkV9AeXz0CyXTJC+VnoTo8Rwzh42a7Svdxbjd0ydIts2Zh3uqtQejdKrGmbg1mDs0zlu4/13ZgMZqvfLPI1J+TQnvduSwcSptUatILiM/Hr6SUayLxwb9Z7xKxjggSDdiVv8KwcmlRSJVrQUoxwvz0PDBSI9v7I9RxVFIRZJr0uZu62wRu4xPZkDlj592A4ESqyl3zKHjOhC2mw4QsXKKR33kW4r1zD8YWdksOaFPlQVZeICW5ojPEu0/rPCfNQWYa64fR29hHoZz98iTGekDOtqx4mMgXAKxZjkkO/HUpEAJhFYo5uZSrQn0PpeYsPE1yX7esmTUNyxyr3pRJvueOsUzJL1qEScx3XBgNsrMyKhsxK4xWbQlBgLmj2KLscQUK3mJG97xLk7D899iKuK+zzC1uXB59sItqfb6sly1bE5y9YvjvbA0Lk7HqsM0IT35MlCWXFIO+/kp+lHR93NqonJcE9SmkVyoL9dw6G/iFVWSJD5/+ONMm4c7WuOh8npRhP4zn76XHEKcd9iAWXAt6zpf1tZGvdz3gnYJMpNDW25O+2jyUolcGgcCu+ZmmcF2cyfjdahRIUsC+9p+tAIkeafCum9lmBMcvVTm7XSHYOkxBlBpZDM7WGgnUnSAVUy+WDyvZDAi5lQTh8euXr1tmmebfOmwWVABIc3DscAz6Wcc+66hgOPGkg3qrT+d2GGGH6CqQpOo80/fkNYCbat0GcfB1aLgsxxeN3YbF0gH8CKw/ssw4TVzT9CQ52H8sI0x9OPcS+ty6cLWdw4FBVfDauP5vKZcaGe4E4EII+nn36Ct4kkHaVOyM2H5ePRrxlOaogu2X/4r0Mmm99rTMTVZSztrJXl0asb8lowiIl9svvv8qbKqFrj97mTiy3U7l4fKxu+Mjo21scsn8ylGrEt3aTaBLEo/ofFyvqTq7h0S0ENfN4LbVp8OPD1z9dwo7YXr7633fY0JCVQdxYbeMq05EZBagUuYmD8uCGds5ibUXNGUD8riN71lM/ewQZuVG+0yNNsOy8eropZczkFcPYp4EfutFKxdL9k3vmVWZeEhfAu8rR6C//Sc5wdH8lwd/rRv9GaCAs7Ph87fOUy/AFUEIZyWxZjMKab8aGIP3NN1zFEPwriXXL6g4B++dsTo3q2sXqv3l5my9nu1PYdnEftwCvtcQEdknU8Oad0KK7ya3M/EWT9ujcHrytDfI6FlfvwmfRzwwScNZazhiF+A66MaarcHWjT5aWFenjMmmhvISlmDuBwvGyRytwR0GMQUob8oe+rY0La3xHGfrlikT6OSKsBO5yJak8Y1eqynHEKcXdDzRNqVFHdJLBUsCnPl2G4xy6DOP4Nsr1iuAvUg0jgHnPaXHtkbONxroeSKYydXTNuO3WLzz/165M4ROES4R0mrSz5cINtHz/ZXLXg5RzMR9vy5v4B3eAnwuL37Wy/pQlEXVk5eorX86AXQLELo17a+aeIFvNSqJXSCv4GGrx6HgWoZtA//mmTzyukvWNZgeSeRyW3+bUOw8XrHsvxv/yi7zrO3aVeCAb4FtRDjGiYw25YymteVb8HIYoLJLHAOnbjtolvut8tkosMJdhGFFCpZCcOC6PrjxrNYDuQV3xZROA+VxeJkzcW9CdGqR4dsXcOxjwcqqzrKMub5HkuRTqzAl6J3U10Z4nF7vBCXzZ/F7ukGGC9Czxgkkqe+Hnso7bhpcEYu1hJ/w5bUEMQm/Rn/QrN+E+u7d/pGKZb4LB7paLaie989c5WQSZpLtb29OGQv6hKvTpiD+VUTQLEQC77ObbrT+3EKNR+0vd5+hYQSeOGgcsAWYPxIi0mcRILliAjX76GS1DNOiAq7POnTqkprE2flYMvUJqCDv2dCj991fSxQhngjhTQkFakHQlfAuVi0SzUKxwwxw5n2w742hhpqLUy/m5h1QBtOG6fp95CzRk6uW2n8of4SuLBlXJo1keg8RomW5Ha2xZGNOR3gYV05jpCnPs6lmQUFF8pWi9pPZGZZc31fRphLONlmDKNXe3b4Ye8Es4+SZkGTToIJay6xtSsvcEbqp5JOZqjPXI/NXpTVeTdNvqbbzm3k6yERLamg5pABYr44zQXF1LpzHB+wBsGnwxpdtJT6nDxYgQ4G+Dxab2pfcNK3ohXZpGqg4FTKKoYwxLyFNKvgqLdDuWc3Wka/UWnaXk4+DaRhFbEg5TIWQciyDwZ7DtzdF0p5qPGWX1N3e2c8VIrb/3thLaTu2XVwYuHpaydNftycGW4kNUCxeJ5hykPVQKKgcj/kd8Evx8N1eSdjiY8RqmZwYYGlKiTa5HRfu4XcVq23hY4EyK1Wjqhy64g1lblRvhMeUcFR0TsEZLYKI7BhZe1ii3BudFVyv0oXN5PMxN4lS7SYQB5rXm7JD526nabQqgOjDyHYkRHD4fMxo/GZ1azfaaziQxUhjKy8JcZphydLKHQzyESfsfwQ5/Dbhm3AKmAdwHIOC4AOVbeASV8oet68AEXMEIS9F4oOS5kO8Cn7GKApA+hT95ySgl6sUCHatIydDaXI9H54QjbsEdUWOy7hVsm+jLLWFx6xOjX0lZJhS1rEHL3itmU4b7+B0OuFTax6nKZWk3JFHTlJNTCVqHT/W/mmBZOpupvDxNCBC+Ur9XZk5q1Mq6a8JrqV0eAKVrhXQGl43LLMdgxJmojMPk5y+tpZ1DowNigPF9+gZOuiT6NtgKhnsRFhqqk9gxk2oTAbTXGlT4b4FRFl+R1eyHTn1ZlI6UpB18OwYZMQBWNLbLSu3SjlTlzQeYm9244isDzuA2c3WqKmQ9oXZiStFc7MFPYae58ry6NiOLIIxaJ2BHMJANJqMiXnA8aw8sKpTFOOdbCQaRSYZ/hW2Xog6HkvYNz/V9vh1NHSvZx5fGCRHnNa4UjiA2EBW5B0JD7Bvr1QHroRMcEJE6MQSDsX8aR1fn+k38gj1evaeyT4cdK9TX8LRJS/hLEmMdji8ZtJi4+r9HFGPjb8pXHA5D2AUrunINUAy8/5qCLHS6nZwmwuCuNH4lBa3fPgrb9t+ui4+iXcTgOsIIapaj5UL6XLVP3lq0iRb5caxOigOkwxePNU0b80HijWk1Ao1GJa2So+JDSLQZ1RcgxeQ5Z6rr8GhuygbXkLKRw8e6KYUwFtERSbpC5jC4MO5KZLEw90eVbI80GJycvGCpyOmMejizSNh5HX2EOQe1M5QSgNGXdQPC5AgeKlG6ARvCKO1oU4TytLUh+ewprrsT7NVurLiCr4TPBCSWUUAwYuLi+NZV6lf6AqtE949aMB3zqZTbhFY38cZ0VoRnCrBFtWGIJ8u9UC1/TsfVfNUC5QRjfUKDVfJR638/OPrISKz/VHHXG4lVxgbERX9AwGfUgHd9TWrIxo7JvykzAqJIDhHJrX3CfObiT3Cpn489HI5N7hdaZfVfLOY/az4EJuQyOfoN5fyygjbLD8etdKokMz/OhcUv7tqB5M2PBnzGK0QhUF5wdRb2Wjcjbih1EuugnA1FtYHeJ7v/NNuC6lP+en4DvmHXoXLXjARsSt1klV0Y8jhTy3MLXJfmxdpCZ7NO8t0XykCbr2qxnaenHQ+dwQlztvtREVHwwyB7V7U8/u/QnOXNwGabcm1jFtsCsL2z5G6myrTxLc1JpjUiHWx/4suSrzEKxyvI/DxgG9rRaX8jFgrrbS8gOUqTI1ZuE0rUktIRPfLeCMY+1vLf80RgWZMqu9j7Dh9hy1vJqeDM98VBuOXTXk5urIhhYKuJeJ/zPDSGwG/Q4+ZTuzktZOZLWteCKGcsUe3WiYqysfbbvRVDuafesgQOP5gJt3CkWbIN+wH/xEoAbEtwrReDUuofZsAmA0JZFTbsgqO2QcPWc9ua1nh9LAM4FxxycxADy8+yWNswKL7M7Ed3rR/EM+GpILBbFEkw7dQBvcwdic/DlMq0ocCCO9iNmpjBQfkdqF0wAlrgDtwQsygORdOT+OUIW2RdjsmUbYbjaClbyrRep00LF0Vs1d1vtPXEgHSn4rgqOiYbIDNWi5MZYN/CpXdYg1KTEO3JL6ZWjrOuph3iK9VOpQ0jPx5k8xqKQPQBFcrCjp+WE82h6FunR/6Wm/PYzx4YNZMPO3CkxElGS7RMVgSLdmkRIKqQEkHaDdRLIKVVKIsSMDbutRdVZnOidcUZQBLFhCh+cShs+PPpDvsSaOtbjstu/iclnb6o5x/i0st9mW2TWDHk0hcaw0VLosy/zMhIkSb0KHPTtBJEaghy7gNQ2mpSP75XEuhMETQQKhttYkhOcyuaMKXGyFXousz0vhIsvGtrVrlPYSWCohwpTGrtU1FUKCU5ZAh8cop37MbzTM3aQL5aVy7II/TYtaU7YDiVEZsJh+r9yZJwwUkFxQ6dCQ7Z+/OwmpfDegggCQ03ldQJ3Cj+BZartw1j95kpcOj3Prkc+1rQyfgygGDGxDkHsrzE803yvYlvsM8CPyH26WZXpV98heoeU5sQJbO1lskaWNt7nGYWBHL9GgsyOHn3NLom+SDhvZtjh59/bpqZqiJazAk4JeuGnAijKiwhig+2qx3pi+7/joPjS4i5Ya1LmeEU9oqfFqjKcIqV+u6zg+crHdaFuaiquopf038GrN6bfAmlkXIOiLzPD37PmCmJXmVvdvkXsWP0erUQ70ufBcpSPjdTl6Ac2I2sn5rINzHPPx8qjXRvDS6vC2DZCVd8f2H9rqpMLwWrI77acXTFz4E2IBn/R5jKOqq89OFmx/2zq/LDLOnQcU6EiMHTh3WFLOE5vN7SyDlvKgy9jjir2KCAc5XjCxEOl57x77L67kFgxeQIq3pPLQqqbm7ctC63kb29kQHwSCDmLT9r0HupWbfNpuLyaBpCygc9xLmvCAa5TrIBan3n+K1x1f8zeE7cRI+dZIDFDBH61cydmePENF53KyzEX4Td4HCgXrqlR1zfDTBGnDC231Hj8EANunYIVkoMdQhyH5bK+o3k/tVBelJdVQfBTO5Nq8f5vdIJjtJ/sNuM/NssLuMElOPsB83QtPQRKOHS76t1HWWmM+z6w+fh9TGbA7lDsUhqVaHCRvhp4jr0G8vuqZ5DjWLbKDosHJY2JY3lGFq1perX9jP9BnJBgQV4+7uKNgWMb4uWgSsj+NoEO7Do0OHie+7I5chxWUz4+gLu51TGjTrNILnW/b18thlenkwN+rcQK48WSJz4sBHkP1cQ9Asmov7g9waUzxRyR0vWSAVk60FvTGk9Ponf48UIW7lQiXbLDIqn9FwS4DGd+OpQMfeA8hpf+oCTBr9r8ZIew1evU7eK5oInQ32pTV87x+phwb8j7txihULyEzHwl2oP5gQUkhUFlNDVHU7aHCFrPMrIT3HdXfjlv9Uov0o/szIa34CETCYwpau3nnr0AlIG7dagmBADHiJiJQsoiUuYLi7QPh7A+RWhJWWjT++GhVAAO8pUrzbY3Aa91iKHnyc8vUaE6lawxh/EdszwsQ4P2PTAEoogYzh0l/NIJ/XVQEJOH/RIoeuU56dTgXqJXtP70RewauZUSOUJDQdZ4eaGs3O83QeIv1X0VFiYSDUC6pJUHuNQfPejDDObVhVluhVoV24gccmPkNibw0nMfS9zsWE2RAvTCp7//5YW7NKISpW1vfGZcE2xvaS8RHjprW7745dszTokFNSfdoJoRn8FLuWVDBnJK4TaPOqGHsid9JKbDijsumTB868fXQyIljLKPxqUVXvaeyzeXbaIPjJ2aP+AVsUjFUdBIHOLVil3nI24HVltRqpBBIoPYSzaP7drNV0vSU/gDY51LMm7t/XSCjnlHDa3IDqapNnA/yDKOQhrx2raMhqqxqSB+OWGw+k1GI2Jy3W8V2d6AnFxXp+0XW3j6QFlTsUzcw+A7CsKYFoITJ9P4GeGTZBiRRFf9VJBygyJHZM99fyy1hdkwVos+N2h0aRaSHMFCVoTv2Hqd/+1eumrzxQmkSJBtuDy0TATdV2g31qbW9wxedbQRzuk7jnnU8rCmn5eJ6iD/W9Q+cV8nMpmltcjJqphMF/0PCUQXG2HzU88ugafhdznAie63FQV6rTnO1hk8k/2SVX3RRu+8p5i71d5oDiJkpbWJWOKEvgUrHLuRWdqrdEJX67dmD2RaImVuWHcHNK44Fos1m7/rVSBDhN7SuCdL4zt04awS5GdAOVV7XsYkxTEpT1NXzuRri/v2lfUfHe4bO1lOmwiUa5CGgoymwGfWZHG2seQaxiBpJHF/f1nHE3gS7k3IijUrhzPnsz0nbFfRuFa2JA0mOGjYNdQ60OqsUhdtx1CSHkhMieyiQld4lJG/nh3o7f7WujF5a/CBBH4Rw7/pWO8OhNrk4+ctaN+9GKQWw+vpE0hXRIymBKaEyWX+WITXSNBhy9As63oB3eZCYyZ0VcnbQTO1ARkRru4RkK0zY+eTVbPSKY0l2fOdk45q7YUiXrLiFCyKC3AxPIJouixh3t8j84cDL+CB24RYeHQJtIqm9f13eRNStGA5HljnfiSMF8Ed/s6BAq3WNl1rD1fQ/q3F3/fyN0jB+rDEJPzRjLYh4DXgz/mL9TlGGPwQv17z60salk0gx+8SKLtpax5YaJtL9/coEki0fZdctEQc0D4ppZ9cXcZgl8mOB1tE/1f/c2Rpah0ADMp1nOSB6WwmjtSh5dIf+uuJ1DadIe6iFN7R6wbnw4oEOjid1+KcBYGnWNRIAy2KsKBFPhHQFJ0hBNcZ/FCK1MXvF8PsfRH+W2dZw47vellQHcYOgIGGnwReu9++xMQivmysZG5pTnihkGx/lwOv+pTAt3/eyQKNvGdwMEPWladtR79m0LHE6ZerKfNCbVC4l3wzsyXJG/G77tWjssiKuX0ZCpvSS8bNywK6fIe2VyLQgdRlYRc2UrUTDQpRvz5ua3tD4vGKKuoO7YYaHvEmOshp4hdJ7RSDfkTCvhOFwRHkR8tOZbF7bJhRlySSdK/ZoLFxBPMZYDZkelHUA7h7Y3J4edf8C4DuIOepBzdNqiSH28XUk3o1Bc0bNjVICGbQW/yGutnn2/C8H6uRu2zqVQTDvDHLlmimO/of9nXEetSwJ39fqWeZHgd+iKKVXSe5yFJyLA1M6Ttvfx4S/CWXUS1s3fG0IoOXkx9de2VXKBVCOpbPOLF7nRcpdOOaPkfY243BGal//1wViBseceusiJPqvS+WV2ebWWrRPu3njF3tDLPwzrQl6ZZh4lG0qs16R6m3kcHEYevimVIZH6l4bX1ahhuwED5mNUGLNGMBCGleOF1jU22evsgbOIMQa36Y88jNTApBOUqfSEs2PNB/F6JD6c5/yxlY9r31B38X78k4tlMRa9hovbjlshdHq6CRPYExqWCr2klnum9u8VVytuzxk9Kw4S4pFlojy+gWiNxw+6SsNKP0z4LBq1HuKuA/lGmbchWClhHep2Oa6R0/KEx8oTSSWnkXkpeIcJy3xJxKH8vC2CMvq87RAJlIEVXB+ynstauPXaLbGryCBvj2TpTFfIn/9D7Cq2V+f22QZVvJsQ7lPkop0oeB7IyrSjdPsTPB6Qrk+8BXnQ5Yn+jmYXAhSldo50Kc7TyKA6pVHRosTXxtAkcrm8zjSxz+Ot6nM3+hRgRh7Qss3eMcSf27qdTKAIr32G1UboT3cAfmV3FBcsvDDesCkmIZ7XlUEYQ7XUW8ruhHIIbCAY71jN6cTKaLOqtX6uI70YdirQm+EHJ5ZBPaaZfnjqrlaXNM8IaFaMv5R1bwUmTfDxYYjEtVAsU5eVg3Hsv6N4U4Cf8sIXihfa1TLtl079iJfeYwxGVQN3SR2dujjmiBEa9sPOb987XVW0IVhppIc9+fJVmtbbNgDIy/3xvvB3msLyCrPzFjJqvAL5ZiWNEmOCyf72nZcpRduQ5VyiZj4EAhQ5ePLSzTsZa+KjCmHfudXPxe42TNwUwpxbaHUIg73qNGKjpm/V7KMBP47VgZDsgilCDq6XXbsYhV6sSrTKH87vOil23Z8xBrw98dZaw0/wVlY+NzbIFbGIR6ZigCW4NzwE1OHqgJCUEai+h3zQMjSIf+84nayyv7mrqlpTmcJ7yBvcaEienq6G3CGwVJZTIKCegfQjLnjmD5pfRVACxbC2M/U0PJQwwxH77FZIwarCs8HvpgFg8WZpskPJFe3S4rOvvdHG0chHguolPAnHg5PcWo0yW9K15hIviN69n/xg7lyBWbbCn9tYg7JplS99imdV8fXcRrmYivyKQzvWMhcYp39exPyahBUKs+nbPOEy5JUqSXzS+/TfevFZyHUqZpGruH0EiIHlD9GwECiMWQGvixuZUNw+CiQkvzbAmww7CFp/fihfRBmkkY6YCebs3EqcTcoAyysV58ZuG1s7WKp2PjoGaD3ZDC2+nItEE1zrIDqxDCBmTW0yaQVGoJbkOY+ybenKBmxDVapYKSNxEVqebLs6ok6IFVBS67958hOwaVkxLAdd8yvhSWts7RpBvr0qZLxku1mgfREqbHFrFzZebMA9+p8Pz0gETkd9YVKMcoVGMl5yhNxtaS48hnojN8YWAKTNMhjMho1GDy2YU5b9hTGMmc5BriqRZXH/uyKYHmCAty1dCWqL0QTdIJu55CzqwAELKdC3aLVlegE3AzRc++mWHu668c6oQF4VBWtyGuEx8BDquPpYIKzE5SXtGoMW03lxDX5wnwoPNExSoiekYXDNEzz4cXOlpD5D4xAWS0KJ8B5e3HU2bKVBBYFqFQgZeEjjGKF8KsbbVTWPqUk5ogSTYGCnE7eljTeLLnaxXtOthiGyBN9Y/1JjMnyKfcB4qASUO8RB1EkfnDKZBVlTClgPRVQipoCVrrWbco4oF79iqmCi7Qxi1X0dXuXSQ9fZLfzuCvRTqamZUpWjUv2hfs8EN7CRuFc2skrd9RCsPAxQqvRG/hyI/AAWlI+dKu5IWpG1RTDcsfbRhXnzohFDgvoBB06YPz3RbkFesidIYHwFXHFRunNnY5/0J90siFszQqvkV430b4/k8PdmIibjIv/Us2jDkkQ5LiyplK9zizsFakxjkHYz9/ND5aE00MOk1E7C0EVw0vDbSIbPvA51mU4GMwmV1/nKM8qe4a7jW7vaU5hCUd7fHTqkvr75Q9f3I5TGl5dEWjClUWDzTVYUoBOEHCMy42my6RkQJzEs4wsNwfYivn+iwxAeJgtru5AwfLU9N71D0oVqTH0Q4PpR90AqUm9faqIqIIsiv+TWpzVwv1eVAvbLJC2/Qt+DgmAnDUeD+vT5poTDSFydpg+i627/n2X/oVHe7abq2COA9lEFdrXxApecr/eQCKJCDEBc8L90RWNOAW9QBj4qmB+X3pXKkjsfJzOO0lHD9bSan5XHvLrRKUdrHoy8Jo7Hcg5Jpt4KYXjJ72vwc52szv4KbLX7k8NDsE4aifscuJlcba26kfjQU28+oov8f7aIw7oex/N4bdk+HWbx83pr6T7Qttv8jewzxr08l1TCr3ZPso/5Z5sOnVcYIcX/6X4ObYWgbwvn2TrXJPY5sO+OgRp+lZl8w6MbylT7+ByWHo8GODjjUvZHo8U6EH/ybTvq6fB8fEdF6nL1tn/QF386kaUhZwkjOqDFhe/nnFsURVHdER15thQwHUL88cD/+8EdTffrr/gjbg05JL7QI1G+VLPxT7g3Rmo9XG0FdKjQD3K6HRR3uoxaJwYgBEqj2KLiykTRRAcTNxfSx0NCKpX85lRnJBRqoKAl4SntU6L7Sz9zoiszGj9vN9NnVv6tiK5vOXfh0EqDzicZJe+YCFU9J2gq7+20DARxa7QDYtdXGNc1or5W18bDsUz1ERVPDAoJiekhLtBbweQ8jyQ5UsweFDnNja3HBW8YBn6pL3OB8rba0vw/PE86vGHcX2iIi/G0Vx7cXvaG1zBSYDs8J/WOEyd45Jg4tLVLXeJUI7WNFZbfFh09j2J/jqYUpNZgBpEqTqcJ19HahDS2Tz/Gyce0iRNVxzXHqd43fqkkxE/2BNAyIjG98i+TJqYbIcoPk30vZdlArpZQK4Pm26lnoATxIXehecsbmfu0lNzLmJKMKN/3HLnZJbfWvjkoQiMc2Hg/fu8l+BrtC4M+22j3Mr5b++tNAWjN7hp7+71fdjyDevOHltrIZMvVrGrP+bv5hQSHRaPh94+6FDoVGuOtRUtd15Mipx1lNKB1neZVXxC/gAu0XTSc4SpOiJ/fliIH48Uw4wYHkpLobnlq0oeU+9Jlj4CaMF++0Oui+lt7tvnI/KrTHmxtaj6iGezDgvG6t7ClrVRc/GUdMM8JkV3JCnU0iYTB46qU+O90MLM3Y/aLEA6jtsMTh/YP0gTVOZEisUqBj7U6orZPCyricybE4Tcqdj6HhhkUfz/nYPx58fEk+4Gz6iiOylmarz8ARKQv0mRrcNEuim6c/P2ag1vFlhe5VYSsAnTCBb7BJFxEoKVuamdho5rqRGYyOrvcFAz/FDy0klEUypfqsvtY3jz+YR0UIkf12AHzyUFmWuXlWSUkrZGuBXSPDAWhUSJfp16WKmYsEIWxVidaoUfESnHI+9fTw3U67qNe5rAI9ZGLQDVRHHRdtZ7cBsBu0zV7ml0vddNWiZSphNx50t2f0/ZX7noMXgc8ebLwMELo/L7GIE0bb1MlZwyfxJga/qzzFN4j1p5jTd2KseApOlZXQyFv4zh+uF1R86+kWk/MgyWED3LTt8y03qitPX/sY4ZDWEgh8YvVs6UbqtS38CYXh3UZFN9WlRqlMITAHTtgfXGCSpua9gazCT+9NNdScmjM60dDNRl3JraG9QxNQsWO6V4tHZWUdCHGfYjTA9LZ02V833ij/5LTf/+x+CkwCgd7yagCqpfOCuYRqdT3cs4kc8w3ytQco0+GLXjXzTx5qm1mbtIT485Wwxb5mv4hjg9QJq+ARsntCPgq+55i6h4qsi349kGOhbJIEvGXR6JMqIHJuY1EZHi3YgzO18m+pgiWd3rK3UrmFA151RegP8fq7rR9lViZM70SwjO7dkyMkjz60FVRETW1P6hQMX9QydU1U1zKD1TCJlDd183csB3at5wk9mBkALEZ2ujuBuj6AGCZNZ4rQkwAsufXOC6kuWIAS4ORH96q4r4KChii8KXc0hByT/dZN39QA5Rzb30R4J3rB5SJLRur/JlcqxN6N261UkyXVu7UIRZp/ZNhr3SVqY/Xj1yjSi6nSXyGIZrb7b3pcclXuelCliiN0OI9OKYl2/f3yOeIHQjGuqR4MoPgMcw52Ire45qFlw6w4FcJPqWJVofnlCZUOMSRiIIHLTWr6rMT4zA1wFcCugwVfcSoCquu4Y5uoDySuQCs0DnnaKlGA2aIyN4gEawYWL2HtP2iVVVBME6iN/nRR8IhqSwf5+bBe+m/4CRn8A5oG0cXko/dA38OUg/lU8/yXe8hF+XlD8c2l2ijTlOGigmKZbJFduxm9dBvBQhiSwzif/+9QheT1XVn3kEd6sbtMB7QaWlQaYQGSZ6moqqV+48qxgQ/XQX95TjtLTp1Vim/gqZU/qjt3qf/u4yqwRO7MXufb4E1mJlvKpb3nRl4gegkrsX97vIJafZYhdhYMolQA8809P9KISqI7x0PCtJBpUEVKSejdL3AJK/1gzScR3owK0Q2QzdGyWcjAtrA8gB/27BbXWcVfXxNoI1mkD6mszZmW1G+fXlTFTD70z6+EYcbSz2DDYkstF4iNUMzRwu/mkP1ZPaohf4a5VRh+NHdkxgiYduoA5Mk4mmvPXkylFHkX1DlHue6X39D2IwS6eVdsShEPXogRb4FEHIaWMYBT2fSFW9IOYoqnwbfaTWUIpnAcH/2izgptkf1WR5dV3FMpuc/nRKBOWfsSROlyr6qqjm8XVJ6x/KlNws+kqc6G4mNrtohUiAvqCAZ4i2vT2jY+tf6m0ubVZfdYRk4GmArkXe4zY6I+kgtDQXE0ADcqRkhxQ7GRG1JglhrIdbSWZvQh4WUeqUGLO+tC/fcEBF/AbXxp8xaIwqpllOVX6Ve/AbmUO5wO8JQSY1KZGdpYjdmfOs8xLERK/T9V2+2rsF54oNs4ANpxPekC589CjumLkDFSe6ogJCU3YYa8DEdaFUDU7RCvXHhLhrJ9syRtj+IWl98u+ENIrN0tIEhurMoAWE6HfAI2moZcMRBYPV5UYikrYbXSbeuNuh/objWnMn1Vg1N7XHrKtc+ADBWFEqSjTWc3b3gBfiCZ6El4c+xQ+oCohtQ+IjnsbKLikpe28eTfiTXZMPJYaTx9TPjnFoGjqno+W4pVqpWzElj9hpQgmZP5/gXpdeotuEqqRghoRUZV/PHsk37MYQEUeWws6lg2vWWzjHFIESpcXPXsEQQ4hAs/M/uHwawa99wiQJxEM8MORtCvQPnNTDfa8QkB04EpD7wiSI20DgamN1PBSJZ/I1x2zDU/hzrOwYR1F5Lviaiz5qUYWXHcNlWL0fP85LalEY7Jl8Yx657l10CCrrLcN6DDdDmuGly/ueE5cc7xtHJK5/eX8scVbVmes7fpnHfUu7c6DnAoozF/u8+zzjuznIglbEbQT6dcfkEHSlvDROUlJGQuphgZzeFyIBpVKTMrNFNqjRLuRQWgoV75aLfapl2oPctUT63aOdTC+ffvBi5qLRqMLg1gwWINqBqRsqyfXA8AVAClRvBuDlehvx4u3AcU1PQ3NhRTuWAQPVDYs9UUfenZm3661jDe0Kk/ZIjBgWSviL+UBrZQF5XWhBoKhAbdboROlHAiA/cPYgkRQD5fWK0ppX1jcdUbtgDZYSfcSi2NTcZsnW+peACGd0fP36v1ODcTRba6h3RvEtDFwHL7yKe/kwHXWJL9pS/kNRvmezLEWr98kiHvBxoxs1DkC7Rw9zvGKrZ5c40TAoNWCCpjyHYouiVUnWbeLDFkLO+fL6ynIrnDXed8HDSOlfJ8RNyx7bRQDuSX3mm4AaTWpyQUR9djFwiSI0OyaHBYAMh1WodK1IfBD8ck1d5AltBnXV3xcTseC2s2FhJrb0JBmFRzZE4CdZ3yITL7+K1o4BGh2NME9lz7nu0h9vfi7vOcYG0Is3B1EKQioTUsBQV80mfIWxhtVv/c5/y/MreHN6tbQDUorj6XTndXRw8DXCdlxj9nvAJ3JI4q8YqFpOm4imKOAaDqAvwC7sxcN1j3/YvlIDMx8t8FHIlgghYbcURqvczCgaI3cMQx91qxBT5gWWEwDvFG0ImN/HIqAiaiAoiBqFMPy+J7PwvxUSBSmEBqDA5UYCZlmjpaTbULsiRBvGaXKL9mzAIvg6skXoR6mSbCRfcDeZX4F5YKIQuUAV2GF+Z69caCvN4n48K+h1grDkyJnOpP5uAKgLdpQlXLM4Nf4JnPK2zpamCrfGA8WOrlNGZ7BqwLmc+t+VgQUyBb2/Lhd9eY3MKE/x/QL0YG2ucKdCv5FatOTQIRjI63AAH3CovpYAb8oJZKY3Ayp0nQRDuo+StTOUX0FoWuRnYu/HnM1gGWIRJD8KRuLslIaNbeBFPmZc3kOPuwl2TOUDS3pxhMn5WlosucdxN6iN84AzUCH81ml9AV6vEFLPkUcCq1wK1cKV88Yd6sCVtL7tpBAkGCPNCGbGe+sCpE352zDX75yzW6j8CmsX/Rqmom5tMWvvBJP8teBX80XILLpd9oq9Rlnz6AP9GXeyKAnpyeqmrB50zO2UO+r9rwG9tosPhoItrqPIEZUpwzxe3hCwEg+t4TWPWGOMy/vS656qXttt6jB0t2KVl7S5vjpyf8DmYaVkrOUk3J6ScbU7xWhWiEVWWQEsmIogdRx2bYvyD0Wg0GJCE/lvax0KpBmvjrhrJq9LiUFx52qn/hxVcZMhizxBUHB3bx2gMMjQDGtsUX94YZ3mkXiHHMCuZIjPN+PnEV1Ygc4xm02VqrPzkf+cziMeqtZYpEmDFkntDmd+qvxLJc1p5vQ1aNqkHWhwvZfZIklCkoxt8qvzsd8X0GAL2Obh0U0VaOre0VftpDHR3bPciaPQy1E9cgWPOOf6gp6jtTuuegHUvxQKGFrSqjhojme1+F9a8AgYUxecf+yLWmvaTtQT++ZsP3/lD2FsD1e50+1++orXSAKYY2H/I3vvbYei9MuTWuXg667l8fhtzuiSvqagYfczOtsY4++CkHSEMmUWU9aawKS1bmXk4Ti+BTsRwLY2OgdYJV2aLekcCptF+Wie6QtcsKE7qCGfJFNcLa33IGuWnSn6r1ynqMehVVBbUSf7GW0UZChdTZfmRgAw0opblMiev/p2S81tdVWyViBKneJDAfjFJOtyKoKJxuoNmr3vkp8zH73gC6Rr9XCouPcAifyHNL89trAvZKlHdeHlnDD5B0eqOdAkkua591zbb6jQyzBdeyQY14KzlqlOAD3ven3rGzDtGbfXAhMvJRZRlOr6FHmpGvtpy8/ih07lHG62tqdyng/48IDGqs+5r4Vv4+DyN26G4Dk1cPMV0iced9LxLKMpb81EBWcC8IZoOeXUoctSBZnfPOOpYQG6lvftcyX/kJt/i1p8b7pCO11q18PkXUVcrWf9FVVEGjzfCZBFUxrfvwUKwrNWbisg+3RaWvRyiWwKK45t85jdSYE7+d4Yxuc7dnAuEGLf0qvNEOveCHrsx4OIxN6qY6BHdYK+ZCeYTdJGK1AkpnjdepA5d04yHuB7Ve+7xGpfL7btn5uxrrksgM5MhtuFdqj/O6HvzKZHXxX0wO+sUKHq8WCATGtCfuLIpMyb7I1zwov/U2LCJFZHABX1FzlcivuR9m6DUd5LoB3Y1rM3bG71rVpGpcg/Z7Vx71FmfJk7mzOjauMiF0aObUCU3a+13UO+t02fkrWhszIhZSMbevqn2GSXPnsseB/IfGQIRuoTAg/3ZDC7C1oS4a92hQzy0fZrBmLI/v5cmc4Vrj8gYLBWOgAEgF8lfS2ltB4Y/74RCCfwn8b5ztYcV5/QuhLmQOvnOyvuvvZ6XpkWOiz8YEUlgDqAKGeR66RplPvnAubHLEOSzTxmPpiw5t6MTB8Fbs7l8Xlsh8NGmnPcMDLj35k5hfpPE2UFIXds2emfUKSl+i7gX60W2+T2di9bK996ffE2r+3O5EtVU7RmGpgfMirE6WbU5i0kfnll1M6fGm1CddBqvAyFVbSdIpxXzPfoRJ9kxvqbgbU6eLezatj5vfsOGXptve3C0uz/WnX1tvIE+eLJ+fo3KZCzXJW49MY3psCNAUP+u7OqmcWGXrUodiWsDIf5ipZiJVX6jMYw1x6GFCwMipBQDBykRTS5Sj0i+6UqyUv0EFOOk9zY0uX5z2KLll4nQtQPwf9hG9OffUPdH1tvhOFtp/IZGMObiWv2t7HwuQsJhoLPRc8SSqXCVy+BF+k62ZYJh10UixUsdbHab2aO+VAHEcvYNRf2JYSq96jnAiM63yQOnmiKBBL6yc2EI01hB4iYpUNYHyFykUFkryznaWvg3UAk9SuKA1PepvmqujfWjsFd+IltQOHUN0gSiZ3JZ6uVySYIhhTf8Z8r0rJpYhtez/M5jRk0BqSYDLZSQLux17rYDqC+QVfLHp//coSBOb/RSXS6ryZP4X9nuKjhNPxzxWT/epwusu/5G2oUJRJ0O44HtpEy4dIz1HiaDay6IjS/z3tyKp0yfho1Anp7nmNtOcUIr0RKFUk4orZFsuVMf0s4C1bJ38O7ak+szX3QKEs/Mb//YNlzXmCM71FNSpDf7y6V7WNuFB7laMzlr9pGY308BTztoqQ9E6/IKs5aXoVZu6E7DsHqkbCniomHwD3IeH36HSvOb+9wkhfBwB8rWrLaWUxU3rFh8Y37u1bAdLoAXAnUBvBICXHmMps/3905mx+mZjIJvKKMgm0am/b1TWuU39zEZBBaObXHBkWOiCJ/ZCzUxKiZLqVcEI7uoT51+CmvQMxh2G7PZ3+8OxNRg0YB0SmuSm01vQ4NlmnKkp1QLm3hBJomYjdalqflpzQCWqN7B0QPv9MO8pgFWtAR/ybmPWyGU/EWT9iMHdCumBR1mMIgYqd7+kT6a+s6Hywn047zUeet0aAk25LZQQjfMgmNDnQ5hATZN36I5C77LU9v2f5SPZ2Rnj/xbcPCWOLrs2Q98ajqmLP9d90nAHD/4RMVm6GvVLlhfJfslxhM0x40R8+o5JG1sgwLC1qXk5FNPWeo2eTEQAY+pdudjca321oyrBjdDzW5vrlbvL0/u7D6+ivodC9FFHn4fv7FeWCQa2BTrxy+dDDc3QZoMTwVGug43LzidOV8faI45JuyvCSZtHWyB2KREV6Wkx+3WViQUVikF1AMKGObm/b2iP4sQV0QfkB2/aOkv/mqn/FsMSmqP8VofRWkWsjD2sIsD8/8vNpEPg6/dVunO5Okhgh7CAxSHinhodX8NvAD663wqEcxvXFryH/aWc+QLGtsTMuFG1lp02Egv4hdJv9Hf66MeveklD1vFhCp6cMIkoRdFcAmu7PCyp9ouyCXI74vOnCSuW1+DGVy4m+1s3zwfc3YoB7kmwK6K1eHWguKPC6VF0R68+XsMWbts/5SHn8w8O783Xd4he6gpr8nOb03E6iHWi/NwzV2lbfDfZe44Hm7PSS925zEavu0kllWRVBxwp7S8aq4ua697pMa93XV82til12zuon64sEvn0KRepDJ5Avg3ba2/Q5X+xTBuRuYAXnHiOpzjZ7/ST4aypeXK4WwuMCnz5kxTiKIosiKOihlPXQdmczoCCMVukqkJDlWUuAf+QeFE7qPvIpzMOEZFyP3i4gJcGC/R62S570+2ub9rxT+3GGjaAq1hj5Ivw83LCtm267p6ii10NXsrRtya38HylPqoQsGr1Chwczcw2sqMTUmv1bmKg5j7aF7GNy66O84DudZNBZwweawlSB42ESmjhGZg369nkDPRO+WFwpEqS2Su41aTod+ClnemPrDVjIiqVflgn6M5NvwU1FizvV0rDjwPsxzVFg7Zd2VBx1zw83N5VJ3WSxNIpwDhQ7ME3+XDNS3elNoRv0Y0Zb6hqTlj8+YDzEYoh1afSR2QWl6Q8eUIb/WjyPEfMmwbrj/rx0nsJRJYe8n6wqrDFSYTKPBSlD8d1rOxv5L5k8XKe1de9EFCtMesOLod36iGtmXm49sH2Sw3B0TU4LAcdWVDGbBVLGLqgDX4lnodtb4igVvTg2wA1+9+uN3zyArTlPQ3gh52EJduVNMbUjzLX7FoGzdladxCWKOotnFpdM34Dw4ZxGL/qQtXMSHqQgJDueKsslmR1BHsUg5J4XgNxqcYCMKMnJBGWc9NL/2fcjASiQWS+jjMJEYxlI8AaqQRjY8eMnKnPYczXa1uYkxs4L1Cr7Rrfp1H9fFkq7x3UtVV31YiAnrVb5RS8ORoSZH2qQrD/bWSG0vu59BNEhyxiE96YS5mub92UPVNGNvW4/slZikXYlHTsJ4SwmczMcwFp5+F3f+3N0PJW78dgq2gXop+d2x0aHT2cIwCAgqhLegp2SKKkQCtDJL0HK8IUluyUHliHTAHw1GWkXF36JiuhFDMOQcNfoH9HGhcp6Bv1WPdL+8xXNsWQVPlOP12bXgTjm4M6zOYHnmoWbE6AhG6yqMfQ9HuVNITMSKzGmQFDfashBgOugdVfwtg292Mzi1m9IchvV06cKW7g2Y/lOMxFy55+zfaz4O6AJf2eroHr3Msu1lgfui5NEk+1WuJK9Y0urkTv37YFKpGoMofK03gm5h6c/e/PyIg5e4dHzXVKkaEOpGCGsj2Cfq3qE3I6eO+uWMJ3u+fJMdGaQxMa8VqDV+h4aVzlwSmC74+KYEwpMxpq8RgrO0+gu3lxTMWRbDzA9n69IScTmDQVHo4Xa9OVZ5O4lLVwFQaM6dzMi4TpH+im/BsxQ95pU9KGF9BPcfeXcTYTlL1SQ6iyc/LHVyuxBBVoVTIIbLrcSPwaXp4rMVZWMD1Hl3PId5a5+27AH9i3ZI+1P2ErDY3Hv4e82/oSr+YhpuqpD2htvAEYt8k93Ncjw9ITl5SEiP5mDvc+YPRlZJ7DG9L+shvhpIp0m5O0qizUOhEWJPmGe284UKjVVHGcrrXEgFXSOXZupVK+Ou/U8LQ9YWNE8vMNdGSwBkUbPi+8FBWQMrp+7xFXapHczGT3JGk4MJNZohdo21Dkc3SPTewwlrkNGjDpBD9pwhb9ECbyV58g0aRwHD4s8o5aluCQkXOhPY+dFd1DvjHmx2zSySL4JhzEmeKbL4iOJxq6N3Hb6wW8j7DOkBE9NO257bG4roTRb7lmbsct1Da34SSMgwc4F4PmUssotTdQFmO0hGhtnNvyfbw/FvI5y//9eGx+PpMQh5mEKJg/Dea0GYxtLhkthIwBQs3AJWBUlqoxzPnoAEzxA6GSdel2xfnuw57/scn55QCgbgDVIZbiJ7CFOS14hKNWTQ4KIOVk01DMqPlOZyAMQfzemcMlkTyeKq6tOyGh3DAPDQfmn8ZCXXNidEQ9Ej62j/OB0Wfwz/H34cz4Or8dXLmqiaGN1/4R1QXNLO1OHKsuYW48Su6G3PHv2LjyEWXqKyj4qvRVM880Rl4FBWP/vcVbHT0abTRj/LwJtMaW4LdHrymDa9UkV8EV4St+cjCaKtPAS96v9m1kHjBOQ8/mIeW7Tsma28bDNTCXDyHyRRkLeE1OjoI2FT6TaetOfNAo6aA2iAZThe3VuCwc/h04UWKIJNqaRbB1Uu+0eGakESAW9ya8caQMyq7qQXSi4X1zS+WvvxSl2+0+nnDhLxtmPnza4lWcok79X/fEHtjc+J/EIuGPrOsfPjTHnIPT+K9+kRBcrmYR31+Gy45T6ZB+YxwV+PYHvdb987ygcYw8TNFiGLaz7k2kGOFFHRWj/ua4JuFs4Lc3FRIfLklTZazZ8adRFIFH8geSF7NGJepQ1p8W8TN173KiUNGZQxWhY5E+TIQ9AOvsyNzqE/hqyNi+qq5qjAFVow4TEVCzBt5cbN0+mpGhpxvsVINBVWArvPoCiGsfKU7j99DQ54zZXDvZgW+ik5Pb/ZRA0T3Zwi7ob521SyiSNLD6hB6fdJw+LWNbmKeJ2cFLTFjEX9sL75lvZWOiZlqZMvNE8qM+1RqKplCHLsZLlXbByizY103f8P+w9MIUhAuDZ74wTNZtLfNUMosH77KkvDMeslSpDMLTkbXwAwSoZVB/62qw/intYFOljm6HI3Q3FL9LtAvCtyUttii6AICoKm61jj31YUvfoxHhqBQKJPaeM0GjdV9QwLqv+t1dM80pGp+Yywdm5gzNcfy8IfxC1vmFR7+VbufsAU7csu6P+44rM36xRnr2BFPnA1GiExzeyYHGM+VcvShSUszuK56kdKz8Bm3IlOvtDPJoVtBp8g7ImeCyyS5O9JwNOm0zB5M/0KuMKcVDn8j0B1an8AqmJudlQqLeihvXobEkwKt/4f+kXEnouE2bN8olphxzgEYSf8VlUYumaPm6UixtmxGIKxgDRT7affu2kMDbO8IadRyD3tsT0TZJ//vjPT633attqPixq+98Xd/2JyO1zEheNve9l1794UTk+WDg2VPm4reutX73ZrPCrbmyEXrmgovguywsFFA34WjPeq7DLBr70K9wrB7Aqc9GHFeBCI6kQCusqNOC81zNbaf1NDb1fLi0+0Bafmdh0Jys13u06qhFS8riuX65gBQkGUgvHD35Q+7a6ELSOBbn33ru/LI/Ujp+0ZpLXrMqgVmtIaF0uu4/sUnD/SW7YChPFMZek0IA49ebip/Yxr3lbiPEA361sKSBzHeU8jbCyMZZxV10/5IybE+HREzBy+ODQTagv5zB4kMHwvSAVpwMF2McaZBL1Fp1FmEYlhPT3nomE5eq+sjVw2XuWw2LmZy7GjlQ434Q/4Ll818lKLoNGRrQWRIbd/rPTFKhSl08K5RZFNA7zVpidUKLf0VoHkp5whE6KelevLhtfWRyRQliVtoaP6hSB07xm9DTgq6rS3KR92lO28HFpPdv6lEvZtVkc3UJOMkqVrSHNdseuPgACbDPG8/fH4cUQdu2T5je+KOaAnBBU3edU2sOlSaI7uVwcKzB6kUrpbiEG8S+O3GxN8NymCFNuxMN5EZLuG3u5CC0kXxSebXix1c0TnlFStxcLbB9ftLw05r9VgozRym7TAmkYIxw5mlY0gKwnMRzwPwMAdENBjwVV59afvbFTF5fF1bKjpl5DCJ9ekjkNVgKTgKCLv96I2fXQFv9XCc4ZUZbAz4OThXHZlIVC8HbPZKqCe488s0+vE4zmqCCb/AvaKmceOPSse6O1O+q+Yz2/cMkH8pMIDvEyZCKU0A6v+leKoKHUxaSHZVyGyupHH2MTymyUpGWd6wEp8s6q5tZ17Nv0t+Pxtc49njdiPyMYkHEB4Ea19gsTJ6jAXUAN7rhJ9j1l68JFNzmyOQlkmaqiNS1EST3KJjf9fT6iY22JOSgCVE11n3pTyJInD3FgYe9soFTMTvTv1I9vlHLKhcUn9BRMQuQGzSbE24WnSSP3RjqlDZxjmw5Kwo47uE+rk9mKTeSdg7kzuTo/Gid4WFg5LRKDdITxS4IQ+Vr/7d7irsA9MA46Eopp/IEquiMiSPsR7tvp7U3fXEDK6JeDY9eI0T73by5Jfb52YmTduXZ4Mw90xp3fDdpIYUYLemVc4KINQEpJ08rwNeAxNF+UkXIGvv4zqXnJh2e2THR0qjbTWn+6vnSIa4g/v0RB2ki+udF95e4uXKzhTCfhlacvZqk9rumgGlQiGx3udYWfJzqmuVp5pJHeyJkC7U5TrL2FpTiaM6U5QsXIyw14sX69q6/QPjO1MXVTaWEi61h6jy+cnB/Jq5rpAhCdwocZnA5cmJQcfXCP1RwXSDIxVmSzL/pKzQPTRKtpnY0W1fqwsV3sScaJgyBakeOP17JidyNNDHt0HcLRIMwiopebtTeYLKMDJl3d7TaRWdek2GBj6itI0n5ftMhiga/bc7LvreCWFmTmY2caEG2P9R4ht1htWKhxzn/eZc3JcaKNqc0YAcml8kGACw+j9/xsfuxEqDQ+qImHGe0KVB3elGPKRIk9U0TCxvIs5ofx2khqc8Loq7sprx+qWbsR7F/rAPI3e68vbuspU5t6MippWX+W+XqNXAR0c9jDfbp3obvgh6ND7NWEzz0HL55+l+8nduTNam8nMNLw2UBilFYzEd0kTBxZ5HB9526IxXamR2HxVjkbOZGMzpEGB2KUaY7c0/EJGIrXIISRJq72XLCqxKNGl5/TiaZ4yQRkD4LsSmGVsBesOQdaGPO9fk234eJd/Sh6R1qgyyZq786LzOebB0NVOnA4s4FK68Two/4niqB3DRW7TiG63og+2xzXwjh6BYdl968mE66GbAcXnhw4O08NARkAlwoICRetzkXTjhj3RS24CTm8OnPczCrzjKultrFtlAfaH5ct7WtD4iK0OcN5GrwP27ry0ujWxgz1u4CAyMAM5neXkErJCa+cMXKmByMIOydhJe6jnXZcFvlglfaLQXKRiwh1KX35zWK1orfgFEJ0b3mJ+NABGgW4NDsP33455U9Whu4SBT37Z0/P+HHePAj3Lza0H+W40xNk84jXt6igpLJ00W0kQV44rpy2y1chUbwb3JtGvkjZ6UULPzKjjga+lWtpaIakeHSMetvCKmLdY+Y86m1+GvKljVsPSq56Tkzjnjq00rWqMI1kNfaxYCzVtXjkF8PQoATKN71xN8Nng4s1Jm1FJU2tLiPhg+AZgOsvVV0JDje0SX/eotRBsH6ngAV7SI1jBRWUcmsSH9zRdLtkLUx+w8Xd7KyEZSpXZga8jIgLFrzv3Uau5gUcfP78Y5cdLJ9UP7SUECCXF9u6qaahjeGygro+p+AwIJXyLuFU8DBtDJqOSIEi8Fgr+5MXhK37piN6NEKXgYTZXC+eSLfRvWK9i5+ub3oEajASEnw7OgI5G7298okp1BNsoe4YtV2DYM+h1m4avgfjQYr3OTPKU5Wmo/kdAEcnNJy0NW1xAQ4U00+j6NymUbG+3z8LnWt6cDqPEt7CNHvnIwEu+PIVL1YEEiBOploW/QlSVvGBlz7shmQXuYdsj4ZRTPrZhHEGmC7NLiuLXABTZD6ZpSYCpiKk4IYk2++5IelKKTNZQfmZJ7E1SjcVZPS6FPhJsIslhXtMjeyMcA3j/+U1GEJj9216DYRligrSOB+p1cJgN6NVBGnosSir6IrbfjERP/OQ9QUYZy2yTetWb27WJ6nzpqraNAQv46qlpg+4uM70BjZYcbIcs+bRo5F4PKdsChAOfahd7IQC/sH4XqCzwXLuk9+vmvJ3D4jp2kqibD8KO5mjQvzEpZygmCjTWUZTGsUmdblAAlu2l0Wyh2KtmiyEUQA2i7ZP6jakTG4QEOQ4qzGsRKFRAhxeQI4tK+qdtLkpHA/64lhHw0IFqj5253I5VCtoNx7s4GrgHqbwmKQHGQswh3dhfz4ROWcQ6aXvrfV1NZrIvGtqERfhefmpb+vM8AJsPH4IEHt15y2vBJyAzZJEIG6ZNIHneOuOvOlli3ixsQ5mO6COdBJjqrFs1Ken3ezYGWzWFQWqqK4Km0AiLjAVez9Bax5t6+1f0yOtND90mEPcICy1Jlzv7bYEJTZYfVvI879t6Q9S87oDsVl9OtKRt4thCwxPf4Ab5zWe/c3DnS6WNLFhjvFUuCYY4BeK6eiiB1iiDA4CWgOTLjC3z9k55UoVF3cUQBsqPUIn0gl3//PLUSnml2l0FmuQkkQWuBioRNjqzVM5YE3JZRKhYFmeM3M4R94blcT7Fos4Cokyswn0YwiTx2wq7UfWv2sm5VDlkMcitIM51QqhyG1qG1S7bknGkhu8xCjweXMdBAyUT+B7SvQ//5A+RgVZfcCWBIijAbY2DAQqCFbxsWu8ZVKuYnqdqmsyv/MR8u/dQ5euJYVJ9vb6R1jR5bPVdSpijfB/rsxIzVS8ptHfdN5utVYs9Xs0lGQbIqihMTUBCt/pwN4psoMi7dbIyBKC3yT4AflG5Fug/E3kw+zBkVei2x3E7+vtJpMc3NOqJQ3v1x229YJTWDXSDGc4kEWDRROvU5LvDmlUkVlAoyVYBsPmlWVr7b/UpNcGOw3xeF2PNF3R66Bx3AWDW4lG9xvTMdTze/Iousob/ChO/T5BTvrW40a0QImZKrpqPseOSqeg3rH0wKtCwnkgHn67yCIj+UmfSWhPb+93DNpsB/3aSi+SKVrVvlwS5+LSIrPwNkB5DOhu4lwMHUltmFh0PnoSGoFkXGbtV+zi9+6s5zlkOKNLx6EeYjQwpm2df8quJZltkNVHjGLctRVRwWCXBnN3+FbRGRV8uwfRJuxTc7s6/LKIPQKxIEugvKqmcGHcTDNrDiG4OjU2mhKlyQ7dG7jBFYwcC1IMtbM2COrNhFucYie7Sf7E/pQXPmM3Zd2nkuAbmsB51QlCuP6L4Ip1/Uafg7uMHvUklwROciRLZQtEkJvxeqndMdrAR2ChEo4TESHX/Vq9QRgw+Z8G9bI+WMf/UZJ9ottgUWw/BVaMhfEoUjptFC1/KWvnxD1/hmeKDty8tdoKgCVf5d6pRkFPiqBsXm/y21vc0j1ezB/AKbxjJPfpj/fF5FBr4lhCfNWxOcAkyrwvGKn1Z2uvxsf94zkc2KW3TE3GCgSQEU+F438a9NbxFdi/fqVjluDf3X4WYQXjVjCLRP/KXdnI0a8Ja4GERd1MGBeoSqiFacuiYhSAE7Rue2TLYckX1cPF4EkYuSnpjVqNhs6mA2nK0tvOYcAPMocrJjrwj8eHTYw0L6APc2ojeQ+DxRAE30+GGcOwJBznX5RHJeElZ7mdxdfajfMsoh0YL78gUPwJweLqGOTefdmsAXlNI/deifoaFquoCtVFjXeYGKgi8I1h7tgHHzahBKo2rIYhq623PY+QHNqn+6tTjiO9apAQUYffnq0YFWhCKyb9eVQDI5AkO+Ke/EIQgGKr9ZWyTkr2OuCb+Yq7GziuJ7IYsrMKnMkVKCVrAmea6xctcnou+ICGIqVRYlOVSnZ2Hy5DnaGFhAj8SEC1HjloSfiUEHGCr+ksP2R480z1Tvr+Q06fl0KoRV8RpZsZpivPuU3uDzzV/WfewglyUCqemlnWihHyHFQKMTp5l42t7wXE5XKjS3V4nwY7dBUS0OHVhs4KC42KGfoDZ/mThdWy21YNIWevcpQeAWMI2VR5YHWa8h6PTeFmhyADHPs27fLlj4BSrfXQ0+I2gqchLPHZg0y27b7YOEf0OIwW/P2LO0jOXFDRLX98tKIMtHK0vFNGmHkU3WllInSsctlYrR2JrVwjccT7dLW9qkH4A0X5Aw2ZaBXsNGeFeQc6ZsuwSLkLoVtxkCXH1ERH/eaDZSKAYwvWg+hOn3McA+sgoGZFSJCGqcqNrt3zMPHpQIihjUOSnJfMohzqyGRTH8R3KlXGacCLpwy3dASlgPm4YhpCg896ygvlYk/JDqxNbVqX08yILJCtzx2E3P9pyPrxSwxe0P1/puq+1ZGqMrjuR6lUH3F02o86OVTKrIEw8ZNRGFRRQqE7zlbM00u9W8X3zKBIEwBiaB88km9MjzwPr2+hvojikmYcCEEjX9jxgcSuTcCK3buz2GLlRjNMb38e2woUaQIHO1qSEDcJ+n4aR59sy9SJ106Rbwb04eMgu17SmQUmcGGML+yjrXiIO3IN/lTq+fToUkOS+8bwrGOzi/hZ7Ku6cWPgs06Hyj4zR1D1RxgL75JIfQ54t1hNEXQo9SEVSsL7JDvnRV8Ua7ZSTCsUGQtbgiHhXoTxDM4HZJHGxr6WNjy+H2XW0unEPRfA7a6FIpDryPGIiVeoLgh3wP92hBu+84qpW0Fq6V4p7UjO7k5gh1t5mzcO7cEI5Z5WOW1hDwhPouwY9jfAP9a5Htda6b0Aj8DO3UMW5w2ZBxHVZX7hQmksQvnajUkZFORGdUwSsiuFpC2WlvvE9tndy/dCWF3/bWy1kM+0VlnfJhLQc2HJOz3zZ3RDCSIh3ryNFetDxoGpXExKTrmXzPWdLARXePQlymfxZsn9izFOZ9EAxUN/pUp0yUqPNRECm8Ixkwkx7OZJfpMovpEgoS3LI+qKKfBdGkxrlY4kBFLLPBgdZJrfPc26m7gXdBV1+NWRV5tcWJ5C3AYQeSR6Zmhp5UfwBXLPwU1z7ANLPLqE+5f1ivQtqWeKBZHkI6Y7OoHf6csKSJZQ/H4U7/qmBeCkQnZBoTphu+HD0KwSvHGboQSUIPLS5Fa6G86LegV3RqDpPMDhRvlTPCqyGVVUWspl4zyVsHuwzUdxn+q6XpWPQ19nFko52aW9tVMae9Fi3nDYBRQeg40lAyUSgD84hAjBusY1S3X/19fzWq71SVQqd+qeaUjepj/X00ubdgLSqJz0MM/kw6GBLgIJxspVXqJMV5P9ni+pVTdOZBNjXBd02hb1sAHBaRZv7HBpQh7Uu8n8VXzQ4IDp3EVKya0nnoWGS40/bTlf7xwR6+Ne8fmdKXNu2EuOf9qrqSRCid2l5KKpm1IP9QAURgZtUpZ4r9xYnsnv6/KtppiEt5oVERe4F4BZ7W+/jJzTzlyDEuII/xlshbMg3FSXCS/f4uBPQFih4oiBi9Jk+R/1n5ncUe1EwexPztKuvljaIszY6MdXJECpchvpi1Bo0nbtfM3O59IL25/cdtOMt3CMlcTQOTn2mQaOrUAEyQttsceJaiNviGTOxfy+fNObm2szQFtph0D2ljD3mqvl0XnUqYHCdziWnh/v9fZYjNbtzdEzvjg3X74MXxrZ+CBhJsWeQTLfpg62msa60X2bAp7giN464+arYAkmw3KBapm2e186YK28twp2q7WphuIx4+q+G4GW355ZEoXdXD/N+G+kPI8mR6cJy1AblvCYeOgNAOG7CnidziZ4yExbgCr+zuLhb/KQxA78I2ujPS2WoMtq446X2RtJoVyLRjT0vOxP2sEmvHJfwao0nRqztb5uuTbRO9Wcm4u7NPhcdkyi0Kx0egfPMaAj6QKY3GsUTbRMBufYGqYJ4JT7gS0DpaLJEtYkDOA3vGfAhHg9ojP68YWPCpXk3PDIQcDEZqv+RgbVbZrAsdpInhaDcKSCsEqZuHrpz7Cg4BrvOB7i4qN0r6VqQp7jd+Zbqs83gm+UtITySDkmn5ks+fcB0eD/7LePZVbplsVh7fNJaWjuOSy0T7NbNjZIodIABA+guI2Paloqk+91o8tO7+M6Tlyqe0WD/Mx2VuKjTCCG08Lp5i3xfVuu4nQigKi674V3uA3IDvu8v8mdEglKano/YbffmeOaQShmmmYarp+bt7iy6XmUBJ4VVQpoepqGLSRIdtSkWhdqrdnmB3LbjqRPdwnulqSdawID+/hcVFL1uchoDtvfmeRdopzwNjRD6/CZjhjQc6q4Aj0tuXnpxQGNzKkCAIa2ho80EvzV1/sZyh+6NrSuBcxowUiDFqo9ZOfwEGsEuRf3FILliW5VrtuBZfZLZZoKs+m15qN892rfbDXCZUm0KAsJYQgGueU2cmqEqEpYvuZ+eZ9Pc8lyJF4kDzuuVGL4dHtM+CsoWEYVSSXJuKD5XBSlTSjZ2NsRC73d97SEjOG8ErSaoJtNuCoW+pkC1qrHtWo28/6IWUDh9vPhKzUhKCGNUTy4iIG1eQhOxIDVOsEaxUxbAAgrInL38QF/bjvMarxqB470dUF9KHQfFRUsNNovDD8OaBU/LWcljY9kAbj9kKhpCiRBaDpmvsdVL0zo6DXax15EZGLm0T0EgRAzsmuHJroZnpHP3kcu9KlAqLwLjTAcjXqQfDIwTlp370dL3dTfnGSfQuX0UZh3ZMeVKDssUsq5bIFjO3loKCvaeiS4ud2LCTP0j/d05/HmUWtHTPhVXNGo5IaPVFXbd+tCtPVvY+0yYZ/rscjzRuSPG7Fuupc3Er3k8/lVp1b6f6T4B20Ln9glBEZsNaRd/co26Ogj4DCMf0TJbtDMyg9dJzpPKmPC9KLbO4lgF4JJ2GHO+apsaE/Oyr7oxQx4qD8V/WBklD0BMepXo3HK+dSBojUqgPUqbzRvPrzu9IzO48zMIprvYELQNIeLa5BWYeq1qea+DVrv3wfW0CRwDuxe43AJlwP1NQBy8ET7+aK2+lfIADWv5pguYSp0cgMlgu3iXGkYJNfOC/H3igiszkxkaMafs2MT0l6mvu76dkWfr/aFm+nQWA9FFGn3XLrxTfBspawfcXrdDtt7so1k0qgNSXXSCUrEvqJrjSaRR+Uk24Rw0XZnoSweRBc6tmp83Ackbs/BE/ffBP9NztgMdCW75AT/mucgRGHwbiqxBTUF2nGo9ptfCyd2On4rGeG768klBNrqU+BFBgaU86TCHhbpp93PoEJk4yl/3MMgHPS2KK85tDaGfRMfQRfoItZlzbfXKz/mXrM/UtcmtmUUzdOGM6H8gr6EsjWy8RPmJ8YsnyInU1C41hn2ZFAWH5hfwzVo24aGe9zT/R4pkAW3pyScFbDMubf1T9ThPw9j5s8bfDv61j0dfgIU1UkbQO2YzK+ZCigr/A9iIFnxv6ThpEZK+7t8CFaMQgrv3Wvok1o+1CV+wK7ASEAlvbwsYPx/x4/RK1zyl2ZLDydSaxPaJ/8rfab0Bwb97rKyPKJN5+vcT91kKjrecInoRINZjg2g4B53dsMysSfSBpshZiHjaPc0bVM6mIiGRay9uNk/coOpVg/nCiHVe6WuPfIUzYXE7ZCdRAjHyy/UH48h7qgBsRY+g+40r9yJcCG805PNMGhokszaAATGspyQoYSU1TQxoqj2WPGzKzzCL2MJANhfxoiQVYOJVQF7crT41IdIz2vBhbNk/xbndJhVJQK+rrWtFx0GraHrLBtLPWJkayw+pQ3cqgSg1VzP961hmY7yyFmXwb1teE8u89c9OqN7gNDasee1qffqy/EG3jKVdUAz7V3ILznHDSkEQOx4U5xl43PKvdgA/+Ix7Q7+Q2wT8/n54tfJnE1+Du2IbO0p9/zwqWJ5xKXx13fLGZXsNbr0kyUFUBtpkJ1sTAD9QDlQqnJIbYraoy8nhoYUETUdKMBVE400rDu53BQMz+umjCgQMxCptX8QdkbeItJYFKpB0J0Ftl6y9MXgIk6t0jDOIWa+sdZ/CuFciig5BxnyZ5HXXCca3IcufX+2DEWMmxsH/r0sxIOiBLTGkVJ8nTRVHyzvrxk6ERp0Nkc/bDhtH6mb0lPIWPw3R0Kqka2tIEmBqNsKEB8LjDlI2jx3OyCuptJ/qVE8FSNG3loht+OO17He87wui3Sq76IzrMpAR61x4aa9GkFDon9jchEGlzeoJImLREqAjKVcG6tJMiRyv3aSfNX6fHXnk3LRFFLEKJuAWvy2+i/q1ZUOKF0uxMpynL7wb/cTETR+E4rq6GXB8hA6N93SwpPVXbOcv16rYkeu4M2Nk/Hm21U8AFF6xKpYQ4aASHNRBAM+SC2WEDlLr83gzBcKsC/QDrnY8UxRsv9SLiqnLvnE6kH4HNaBxGe7JiUkw9a6xbL9vRLA2s8LlrohGkJZJc3L3Mnx7OPn4xIFyDHX+WsuD1r+Zrg7ECJ5Wp/xlbASINzXMJYw8RbAef42Pquj24/+iX/8oxCzXeYWPseb9BTw5Fr7wGR3qJq+mnLnRbrfrAPZBYbm3fn19hKxt/1CzfBBTtO40jfS2E8mVUOGugJNc6gqg1R1aSE27LLaRa5ZRK+VJ7uhgx2mV7pvot3bsY8x2WjepVarNwRaryOYif+fBD3+V5Bc+2wr/VKS09xawBaZDzHPAJMM+HOMkmaFFGf2pTuhlgW5Ljre9rJI5qI6978pSd5pA0qAs1SmLIV9klD1eMMjCRDKPbu0zCnRQeptC84bji5VcwvVZlSRmCYJHXMMX41YgCBXwRO5pG0Rp9fsBMkZbCZUz5HViJ9JphgzaY56pf69cgm0K9h7KRYkE3sKtDQzPzqwsect9NvSQfLMeL8nCct6xE+4bvP5QSMiDaNLFcu9nw3Yyr3nYO9XRNwBJqjFJU5x8jRyDWvJIvVun7HLd9PToWAT1LPfztHdBGhEyZJkt6rgnk1w4Pje2RSy+CZaBdsDVl3XwA9ntlT+0XsYfsvUH3NS1J7nvDKp5K3MfaNaMsA3Wj1ZwvZgEwsGz+U0OoJQPLplpeBgqjz+bY/PhkKNZIw3ntATmtVrbqA/PX3sJrQEgCZVYukaQ/RKXCpS7x70XfWNjyHY9P3lsJEf7wjEdOM7Pamyo2UwZIU71WWiYBxb3so/5O2QRUDUMo+3DI5UL/e+ZMjich/1sTzkgMRuTgXFVBegRKc1snVhjTojgnhWU3LUdP+xqZFKkKVFIjDUTnRHw3b3nYQEZmj7zJgZ5UuWCNJdAHcMb85qJwCRyYwe3buXkNWgP9+SHksXE4JSbafoNwCwSqoYx3NOtLC75/iE/Z+/WixryOECq/p9NRE0ENO6wbukDK765llxq1nBh8vzlC6namz863p5K88kF2Vj78hmAjG8R5VowYUlluGKp7jfcBj3RVSCXn2b7jtNTkfAqP4LgQOP4XCYc+IB7KfcOTCypTq1Ix3qCbkxpKGyAxKCUcV0S8wzOZfTs1gW09kP2JB357VpDVTJlXFIIaMQzUyV281VJuyohaIEBWpeWUCVj0jq9s9Xp92JL9kF4J2F21vABwrNGtvBOrhL/WgDFlh4za0ync5SU8wvTk/15yFMjGqU5rv18YDfGZGLfFfr03EDL8ER2xRteqv2RDsoVjd3ymh8+66tgS2L+wvech8Z+DW1YZUv6smzenD0dsXup08WBL3Jiyoz2BeeqVEHs32s9eToa1ShCTTXG5OoMifKp/lPf8n4bgzTmqk6exgJrn6OvR3Bu95rkkTFBbGtLfskUf4rbqUguze7jjiuXpUf+IoUocW9jiQSTKKiG0TzndRRMBG4v+FSKo5KvjO9FzvaqTrgusIHwDD+0nyiJyuApMlK0P51Mvub14N4ENXcqYHaA9jzNJOnOFX9ImYKWL4Cn7LFNhdxr6ypPhs/Y/eB4qg6NiJB5cM5vGv5lA7ExpDDrlBpQBj7QaGRk8rZLOtUz4c72COrW/prxA+uU45nfp5y1IL6++z4BxGqk/7pdIuMQEm4Phn2d77i7zZHyNxA+usHpRt52i5Hnflj3jLqn6rIozxI4y0I2V+VhLZ9rt4pDDdr2lSrKbl/ZMFKCmEncvpQbz34eFJUvgW69FU16mQOJ09HeIDbW8TBo1kqFhB3D3xuMUxxXXYGclCgdO2BbFRtcFklPVWEq/XSFcXDUI/0JKG4zVe1w2DyF39C1ZNAUD63qjxCouPFJ/e58vorsKWrg5kQ3WQk4n/T63jrwcC1iq4UNmaowo130sawTBVBzTMo1s27rrqGWCA4hvFEz7wbxATomSFOoJSnosS5VGN6QVBbeicVj2QqNsVKyijrwljjQ+h4aBra2Et51QeQWgxJ56yIGE7VoYpEmV9onHe/UM+xfOu8xIx9qdu5KBpQRHRXsjXk6RNgqUYKDVQxA9n/VPEuub/SIejVh7EntnZ0gEM0lvlB6RA7fnmagrPbmrdCbTeUzhX1i0CFYEgbgS4amR+ka9gJ90ASBfq7KZWs4Gcu0VCTF5ifbp2DoZkWdxl+mCL6emNm00RcFI9piLbkoo+uYIoj8aWzrkH7ZVfBFOg037Lr7NfV3ybjOr370tBlfSVsSz77hs72FsS6SATHrqOLRVqQYa+Yr9UVrp7/0TStUh6r9ZzHqm1mJAvFUk+COUdFlbP0JIqfnf9cE6IH/xsCusq5b/fQHTzKGVNFwuUlF0cq2TG29NXHyAdkDeelljrKkazJGRz9kxxbRw5DN0cJ05ISnVAokJYNLavDaC+Q8IX2NGExTd6SiwCVdcvVaplC6b0lGx5pwZ5bWdIpGekXcUzaqgCl4LdcHxDOH5WECM+B6f4tVPsSNuOFab4R5vf4mMbi3fCyX05qWeP4kFbyQMpE288Ars+5OW18E9eSdeekL4eVRMqkhkCPZ9X4YXMv249X2b9ROlAsO1IAZSXv6lfM1cX0qjITPVTK6Iqx4VAxKfCdaviMH/sib1XmDouSz03ABhyCWe6O8GnLO5vRVmvoOInlhNrENwUHumSxuC2c6AZkMcWahpR4/Av8mbbUfV11em/y/auoIKd1sbETDmwGu9D7YPaoOx1WnAYtW2jqMKfzEipiVPzq1J1rWg1VF2RLc+9gCkqfx4/ISqitOLw4AcptwZJLOF3TFSjVUFw2H89ZkSJlEZfwkuBy06zcfA05cQDeI1XRUDj1PjrAUDMEZwXn3QFeLSk4XGX1bbwwv/XNq0cXxbZg4eSMnB0I7DffMFEus1cdb9Zo3evwqPuBdQvv3Z+vdrDdrToe1LruT3dX73AXvcTU8mLlObMpDBwBpfD9J//rba6lJGOh4ITB7513Wk330jMxitxDi7mUcYokkj+ofe/Irgt32OV/3ZLYSb3Ap/Vr/mSaFmdLa9eW5YJHh9n2dNaPXA8P6EuJLi3LBByCFsz303h/LyB/H+2FaL/LzPfDIcT/7TsP+z4o/Mo2g0qe6lTOJgFkQTBYJQAwYxSWmiyrE1qHYuSdjeuhYfRP1Etbf+Aed3rGp51qAy5EYjD+cgWDY4knBn6vlcaByoOTE3VUmob4qGlh7b6IzopI+ztVzR2+9fc0GZHgOid9aI2lMm3MvkEBZm2L8wrgxQpE5qhrYe7lJZG6nptkBjThKsX5ghsErkcEGo+iSp3tW33yPhK7rPliucJFNSNjdaL9UXE8z3GCtAIsMPcx16rgGLjwVnwuWkJax3J59AMaE1+arUfknaIwZQ9b9mN/dHkw4E3uzy2YqiDk7Y1GfI3HqVA1mQXR48rB4Hq2J+6zubZ8Ik6UXnIDH8QP7Y7WdAyXT+JORqj4e4yRNU3TzwTW5QL3Cq9d9sBkvSwVSu6Y5I4/nqCeSN+JK1O8OHsMkXIJZGSxm/tTBaiyP6Dl3TRr1jBXXvTa39JeTYwTmCRYsDJJPaXpa4ObEI53gspTPD1gZbN6r8L8pHhd3zeXtXZfa6HzYYw2ciij3XKN52komlHVr6uUbZszYa5lIRNAlaUNBv1Ri/R0W5z14t2yQwE+mw1lQA0bhzPLVTATs98sksBsAbkrgoAXo/z4T6ROGQj0ihhJ26ZABlamWN6acEmxva6tgPO01ijHF9h9mRvLBORgqeFB8cYiM/urAKqAg8dGHWI2sV+Gf9bpnCKWcVTthkxsumMtvKBMmxvjWzmfbN944rbNzvVuGdB0nmHPVnxWhXw1nfnxU6yVLa6RhQeddESAe4JprXNzQ+uL5bUfZ+HYCLkd2k6njvzfg71CLfMS47+YlISQQD4te9leAg089po+A+rYIU/hJvcYhkLi+j6L6s5bwNMyGH29HxawzgREjFMQCb0zcWMOCNg9/F3i0tAfHVDA/JtXMpyqllhBjeud1Z0h2zzXoSi6qWNUC+BzUchngBYc4/8KG7lM+i9AyQggwEAoJKUsx28nAIh1RmpJth2iFg1uQ2FBC0rp9Lf8vco5AP35m1ORquHo8FPRPQaRLXG2SwxbZnVDBJTDLOAbcddxkusCHscwnoTwcRrucbpCub0BhLUn7mJBR6l5CFMQ/7X2/lwX/GOs0m63nFdBY7QNtHIommnw7/ynD/nBYeZ556VX7I22XLJmYDOxjgp+LL8FXw/fzDnuJGiEDEvl5rjnSkPnln/DK8+wsR7D6R3bPKNwrHjR43sZFqOQ7gs4bXzpXT2bOx2YT7Egs39+YCymPTngBN6foRbNTltQ02g0QrIQXoXemXmxsLqsdIsSgaPQ7qiinI8Z4gccm59B1F168s9qRFzvR2Vqc1iJ5+3Q10o3iJvBqsDahtEO22mvAjTj3m2MwtaTVbQGaakGLU8qNvQu3nT9cKb35PoFOPTnNmIwQ8f6EH2AkVmhiC2MQjztGWzFd7PbqMR41zkoHFXNp//QDsT5EQJ0YFiok7wdUVnTRV+q3YvF9T66AON+9kJoCvIrsqTbSSKACgQrjoEPYa0pWy+bL7hYSgFV9TPIDmLCq8Bcj1pKgdI0q1Lz27AJV9LAVee29spqcHAEK9u3j4xDd8V/mP3JKs31cNJ+YXvlAb6ef7NjF6flkwyt8S4PEoNgW+hUms6bbs9tqItOR6W1lHS3OIKlSVtqlUvpn/Bjtq9kdDYBPDrdMRyPVbqLWY+U6Sxcfr7g80EgBYCnFrtZFCL1jHghf8NMCs/LISaapHq25MxutCwmXsmBSvUJ4Zqf4+4oHGYXGq4wihkr2Sej8J4l6Hi3xamwQrFd3Wyxr3KRTy4w1+qR5SucwcOOb9T0wuDGpT9y+dtWaBDNmgV05Ddr3oSApBL+d4lQJWSSqALiMQnAeIOSquminN+xhdwp0KWeSnsW0j6p8d0hwJ56LF/V/9TlEJrRQK9sjrWwQ7w7bc1TWjQK4prN0HP+mr2oLg+8SmZyWDwmJfjsMWJfATJA7zBRWeSpr/PxjgWffdxBY9TboXDdfz4BZafH9PJCg9jKDHLckEgNxa2kkfTCAtwZnLEDh9k93zfMrhF7E2KlFIatOhfbke9tWsPPTMoQaFVUisK+N09cR1JcyfZglEmWIiyrTWzV+fHpeBitl1aCtoOjEOwSprn65P7GgmC3NBhSjOSWxbog4vnV3WOBX0ViF+2D3VIilJPn07RrWWh1NS+lXOoqpXiihWoMW0xmidi7ksGcrcLzk/av7m7SAV6YYrUS+jkvqDW3w588D4ep8GSEQvYIOXibs6/GWrP5MrmSRYu5NiAp0QKLs+yOQAF7mG07/ztDq6nPxhF8KUJYdLRpU1qnYgI93VdplFJg9MflcjJ/Kw3TAHtVzsdA06mb30wAFhNi6knvv5OxwrTxrbCRopeo6rJ9xU4wkAkBS/DHjUxirw0ZyvLbSSNPvebW5jNaG2vGtnVN2Hn8iDxT56RaOLf7v86qlKtv0hoeFRFpZbAGTJe1guIulwhyiQ0o0mmhG/pf63YphPSgcF4BlMlsgguzg3Al2lBA8IeTnR+EEfVDIx9x3Hx7aS0L9T2d8jWSSfL22jeBAg7PdCXCBuRECBg2XMWRPmRakC3KeZL82SNWcZ6Y85yxdLHg82N9siOEnfM5IR/VAdMbNHkKu0rTvNnZXlGMFE5ArIu1+vmSOY2r0eOZqTELfw5gN29tX/GMT/L5s0E79rh0noI+rLyiTap8iQ5E813gd66WEhSWmPTmYH9gtoOwtTo9PQF5Tdn9kWHqRNXYQNRkXANJm742IwzPOHqhLKTpt6PctL1l5xadRuCBvXMEgW8HfLE2RBrj8RT2cEDQfMpUXz1SLsGgD3wbNWNPJD3Ni0PC7ZxxdmXnoVrKRt9cKWuwFo4vN4juO9YEH6NW39PRgJZYD2AQurDqK07p8NS8kT0P/tC9ml1k+SrTEL/AsWN4Rdtis+IzSWufCZVcF6CN2oSbdqj04Q6Bv/4VSo2WDPk+JtIKYeDTtrYtNg1LjnlqmvZEkcJsCEcSSqe5cTxxzJviSouiUANsd4xQSEwUZ/xQQUo6edf+T5BvVCQU6TK5wg9FG++2ykv3OuKWr6fjj4J2d6Z6W+bdyXEq7dy8F60/KfydhyYh1gyWkiNxs4HU6aKKUQngmsyWKwxaTfH16S+8OtWaLOf0fEEGJ7Cv0L7XiO/3tCxIvQWbA8q1ch0HJn0LEoJvsxvCgaYYbWRKDBjKLZ7skh+lJfkrTo+oemMkEbIfNJ/h08e0bulCTTvZ/iaKWzoFcFeBKUUXIf3o8J0+0lSdU2tnownNE0tvO0mr+Xicjd2klm0cj/lBTPLIQ/MCBr0KWZbEqOCeXeNwjvvjGS22sc+Sh2hhXb1bdSbckf/x7WtYic/Xc9VQ4/KAo9LllVSZg5L/aHMKxdYeBMh2u56KEgityOPdsDX/pvl3XfH9i6fXIKuh4Efv8GINlRWqMh8+xmibzogn3wymL46EuBBNcAkYn1NvG867bOz3BlSvbEWH5g5xuyGCwZiHhCr7BmA0gkWbgiOvRRe5V1w+56p2ntFVVWNHcMDpnFVBL4D3lTAoZ6AM+fyiDT4KtEbN2o7cO3d+3iW9NbkCoKrJQX+YWh2KoCU+z4eMPM8BWzvnwFpSrjONZCwQ5BrjFxpYJ8q9Ne6IzZbLqGjj/APAqaVikGBkMmRYceWaD6ML/ncKAs8D2U8gLBeaoCCA9rfumJ97nc9u7xj3oXuayQTQNKZL1ThTWu6qtBjTSowq9HsZLpO+kqupAe35JrCZ8vuGCTfx4C0AqjWxfxmR48t1VAFbpSKEUKIDXRP295ZS8RCGMlTvMj+xYLbQO46M/w0ERW8voFm9AkVSPKV4nlIULLuBg7sEUduL7ZiiPl9jcRW208q8y/yT0Q2+Lw2ekNBN6YzDQCufITny6468FFUR54Ewi174RFyt3kjASCVmVV8TCJ2ZF1LCu7PRHsfki8bFegYvHEa9eDYn56VkIcVGwjBJh/iqw3aMVvkOnSdCey5USzsJ7jCASBkbY1IQkthLDCbYKNpPsQxVVskITS6W6JRBang4l4M8+D16bgeNAgcCfv/iAln56qV7Bvv+AUBv0RTTtpk+Iup6qaxU5+jCOEhMf1nByIAXctNyydor2TjWeKxWI+23m7XZiRw2WyI+JAAxWVjZPeuGDhr/NZ8iDNcugM9vZqAa7mVy1v4XhH27z8s9v3DqsXvIsU6l77xYKKXDRpBfNly+eLwX6bWODK8I1HxbJEACLA0ltaeBSC4o70F6noxWeY7pUK0OmB4ImPUzJUAsJV+NN0c4GcGUqI+nDehGgbJpWVOeP/0Yl2lE4x5AfILlMD6KluURbMKB7SWDrfsfwodGGhR+0DGY3PKYBTwY5nN35emh/HfJ8rTu53SbVlFg0Q+vyPeAJxDAPXn0yzB/XR5fK/lLtCluyMpVEz8ZykZvZxWWlB2/fy6sO+G4Fc5bpItJW3tBKltKpuXUT425DrtfG37ALdQhrTPFLnUW1jX5LZifz1Iy0lLI6TNf7RpoOzmDkbO8JgZArePcPqVt1MlwG5e37+UROWYpeQM6ykhv0p1gtvyLig7lj5IHSNm6q0QTlb0XV0Npl2H3FqKMCTGU+tUCoze7Kn6QOusMMLdMHyuGTLH3maphKpq/ywylkfm+4MeZ7fej3/dTUb16SgnD9pFplpOVl6XiT/a8mwXYOikdDo5erOtQF7JzTTMQ1caRxwS1wdM/GphrbTJ+zvefeO35IVZjfFyF23SqTM+fXnee3XrA2hKcHOZHwiqZJMMbwZq2YBp1SODyVh4R9j77VuKmmHsKWPXvZ9NIMZkPxQA52JSf7FWVeWbirYgFcI44E1UuVAb/C+eK8TuAkkrQlaxSQwI088lulbek77jmwijehix31z/kCCSNJazH4CrGn8fqL0ebUvMxCgqLcuUz6UTfkbL153/PbQOIVFQXzEPeFdZxXeg8W4mJNFmQg/qad0BYPijBD88hiTAucKjjziFbKyEQZLffti6MyGgtlped8bQ5njkvkzXcSwlz7dCaMIAcxbOorF1Hf1BiDOERadaqXfa5QmSPNZ92VMPm8ztAsPnzG8WrnjBRPBMtF76B8AJfrJEGvfEVCIip8ZdgWVviyA5tEMU0EFVYBV9AZdP68m/YcSe8bs/Ji85hf2OaLo/O/BUkv9LxJCvVcz/lFWClJS6s90qCSvtTGb4dQ6JXAGEdXs47IAn4E26YfZ8SLEOFkS9KZxtPqvWScKGuyPazjeJIrNHM5/mjZLLG9t6RWfTHioXWF1ZzPxgzdNZ4FwO/CXYQYFc5im6WICsGQgpZtAxYh2k91CpH9yvTAkkiO02vohf15s4PR4P+xsyLqg95HEfrNAmoUvaiYfzQjg/FkUL2ejJO5MzId2I/Z0WBKP7jPN+aq+iIoEdVy3/y34C8xydAF1Xv1cCFxasfNVanzWk0SUimg39+9uCuPywPp2jxIAzTI9q9MDtArH5fJhvMOV28HuKI8RM7/iugWWSPzgmaG4JnYmJxfpetGciCTFWYroACNcAhHvt+HcvzX+I2Wrrng7Qhcyl+jEfCFOgcD47kAqZPpT6DeFE0pMW0hXNAI6j1Z/CjcbvdmRCKRypoHsIynkW/h5TfT97YVdH3AlXLhM6vO62+RYQ2cJ8fSH1qiIuCYBpzVG4usiiodAQBLpMGzt7jFUNILWFzkQmJ/0lKw61ykwlU9sG02nD1GqI/KiNMKeHTlYxe3UcEQxwYlHnV/MDYj44hC99qIlp9dMKbBPIvptJZiQoPt9gowsC5SSwK8fexPwYQhBarban3jFFbX3dLwC+yZ5BxQWhuqNlf2u7eD7CUd82T0tCyaMBE91mgfIo1uEJjmLni5JzU67fIZfwml3mnf7ty2KPfqjlfQ+E+pojwivgSW49Ug6fwymW5/QyAPaJQ6vVuXL1WPKMQJ+5iI4dNVt0G2u4qQ0TtrDMIY33XhGQAl05LhTCVLOUn0EbNz2wgHVCiByr3QxLnbQnr53UNLVJBkPDFATh4BbD9WGC+MPx6OKGq3HvM+ugYNaNlAn5vEdTkDfHvqlVOOUi3sGyTcU8fZHFY3P27r2gmYdYLn5FAiwPDLARK1MS1tzo/FgiOvSYW6toGg4WiFNcIz2BcfhxW5y1Ik+oG2Vn9mc/c+aUi1BmU7RY0qEVaYzDbzDH+lhvh3zJQ2btoFGJ1glLa9DMZ34kHotE+tjZYArQgxSTE3g/SaN6d/Fr5VqtMua+KEqszBQI2dQztVUq86z3EzVTOXSlAMNhy1MlHcGLf3ZWu38WuLmhO5j6VAX+vDSjCDH9rLVXWt8jyhgwrVef8O845xUibVVsELri3gFnO6DDVxFfCRZtdIlMuMhclAGpdFW4hWyQaX/K7Rpgyd9cM5PFRjXsUXr6QI95WDy3Qxjgg7qgpN54BlUVQyQWADIBqPaP8sRPrj5QfdxTjyYrrYYvavQqrOheOvn4j5hmgl3wN/71g1EWMn+l5e8viD5X1l+RKLT+c/9spsHv2t2+eFVCc8kb5Hdgx8cd+abb8uSyGkunsjhwPGbvL76pUmzIguNeKMxOvdfHH7QA/CZ1EoxEBLMb44UvN19a1wbuX9jDwyfmIbUH4BsRwjxYyn8Ll3snAuWb2V0GoItJFxTso9oWyQdFVnS2sOFw01ZLl/WX61DUHByDTpddGla6rsgyKr5R33AUDAfuUR4soOLoSwdfNHQWxU5B8q/Z2H3ChY1kOv005sKnaoaksGhAMSPuNBoRsxTHqlNV3LXQ2PksQei8IcyeSpOJQKr0NFDbIzaWTJy4iBW5FxYgA0qy1Emfl+u9eHFJiSx63R0YOt6tgw5s7UFejjr6prXMDrU7mTFgYvennk7yy5cWCZbaBHrr2EODSrvqMb1OPpl0EIZ6jhWoyYv9EGYdCDPej4bDVx85DGySgiKw5twGs/1GgmIPqeKoC+3q7OroCGVFGyl7UnRUpERuUuGd02mpGWrM05YZmsFWB9HrUo3ePS1pNsNBZupAkM1hIgznAqPhw49ZVUlNHeqITkmUPSi6D21+PDElAR69AJWIEHNyuisCMS+nOce9hU/Likz63/Wx7+FPNT2U4U4DfCKyUgWUfGlywdKN4GisEmz2Jk2TzcfLk8rqsbz3Qvv/5d/99TxwzkbdnE63FVmcaQ9EXdJN0eKnyv/dh+ufWwv1dnQsWG3N3hEwEwFAsszlfRViwf1JefoZSTkp6qu6bzUjX85l1MRCm/ohqxuj/EVHdXFP063jTmBJGTBgEjkH/jYFxqpz3of49J5LKOkIBc8hC920SLAwntycexwPcgIwZNkaWAy7p55t2q1A+WCNBAeCE8LUpTd0xfOkuciNQwZcdNR5FdfyBhDsPZ0E98N23inz0nPo4hyNznP8Qlseub3iv0Z8iZPj4Bs4d+0zjofoamdBagBWMjkXueesfY+NhXqvUZqFA2AiT9awzTQcpVMg6tS+LJqdM4GHOvItB8/36hn7JZu6Wx/TXYD/viHk2GZbXIAURhVg+C9/l+j5i2NWZAuw4sg1k9yBXpSkimx1lMoISCgc+b3a9daOdQ7vKgM9au7xV4HUL0D0404fJwM3C+DSivTIiZbk9cscH4nnGd8XK7vZZP9TaRJwSBcG8U5HFB/zjTmX5iE6+WdYDPHZbED8WHYDxxKLBv2iN4YN3sZ55iY1XhIlS7VkF/RfmLeepNrhm+4O74pYeL0znt8ybfSKUdOXZbVSuU/zJnsAq2HaO7+gWEYSOehz752oqS1dQ9iDNiHGlSXC+lwSopoDnN8S7/akXLUHoqPx6xiaT3Y8B0c/DPpa19uYbP7HBZ32vPFr2D9GjnuC/RKinoke4YEwmFDY8M05IdTbo1gvJADwJdqv1RZIRi3KpV9pgeHc9HP4X+IM1GkuC8McJ1uco0p8Iur9eyn4p69Aar5qQhOaftKkCpbJp6jNNcQtrfj/xpwSQhbyJpeOjYf8Syi0dcMggGsAwXqKO+fFiAdtEQ4PZMmST9pQWqhOiErJhcMfACaeQpXW9/Eo3DcRfZaRB105J66RYPwcNT91WL0pXc0nrRV3VWRyGeRtguVUi1eO1gPiE4V0n7LtyiRaXhj9B36RJyoEpFX7tbXY1kRfgOOaI7k/8aLBDRK//H2O+x+RWrIvOaroinSOJV5DetpEHFsHzEYSvvvY+adX7X+Xl2/3i1hdenLCoIBk2ilhIZFY1uG7yA1/rirfgbEeRfCP/edVMFJG+OSOuzMZ4ApC2mkM2c6BC96yF5ZQIROSg0JG1F5VlqIOwnFcTuyHA/pzfd4kzxLv2ZBzAAptIlfle7mGHQma4oM8ksWEtm+ac4k+sxt5OvtfwtchmvkORdXWXELfxJW+EWdvj63YcoxgOkKuibDSvoAw1/jZHr3TMHWBwNnFMj4/qMuv0idCRjaaMuxpFua6YjfYfbD7MuNYW/+CPfAs1Yk7rGDFJwiyFBKiFQpJ7xvYCAuoCbImmnB70wcjq3KPC7slOnvwwCCbXsvFE/ed+WknQ2ygPg3hDfP0k1EPcUx+NCcrR7eaMWsovJM2WyRH+u0YpkvrbGKdeVd9EX8oRVz+WLQWs9wxUFMAcMHPwNvFc1Bspj2olkCpyzrHc7VMbZKMCBqnnxqimDW6cHmZZQj+F5cass3KnAcfVz30o+1m7XG9GBdzlBcLfVgm/qiktLEetk75WsUGHd0vJx1Qz89nl2EqBqNqSW1lxhdvGeyZyJI6rUK0SRyHOFU/OgqJx1QSHeXrqoMRkJwUt/CjI9suASivuZNFMJ0cro9IZ2ws+MySR51e5z7ayjuIZl1zVILUgPN8k2v5h3ppxsyLhrFY3sYnlWI/PrvyVsqCMqcFLSTcnlgXe3vyXAa9bJwsPWc1tUsgUWOvndKkDwB8GjrCjC+QWW+rtHGkLwgNfdidsyYz/PF5oPFRDH5ZxZr+tjPpU0yHTQ844ZILxXLGETgGBbvLChcV0VcVR0iwGDaI5O7lR82KGeil4p+1lvbYIyteTnQh1j0S2Qjr4jjmA9SRkeGgs56Tf80/iIu/Tbkg+FiHIr9L3ErjH6F7HH/m6iXThn10epjHhkQh51Q1wwMHQMYcNKWUHm2hJChMZRgKwgDDgwzM62FRJ8J+ZV6CMrKu7ui+fESOpEBYlmgCdPPNnE70CUNIBDq2YK72iEi2GKPT2Z9bOQkbeCtCevN6jjftkmy+2pIG7ZbX0pkDphHmgwVM90ZpHIk7pMQkStSNOXcCvaiIPrmJUB7tg1RGQSgnC7bNpc7kuuE0Fq9fdNMDeHNFSimxrkHK2EhfTYRENBrqpt2v8B7AoFdLy/IzBBlKxt9r/IUubvSgSCWpLVain/2UxECTAd7/756prL7/PFV82EZejS+gknea0C+CrWK1rTy619b2ksDRuau36O83qPPlPMVF7p8N0qgq0D5hlBURqhuyoqnFOByJKhPaLTtrjMNmdKMGudfgPXMcQMJtd6zTgrOyjSdtEq9rEPTB1AK0+uGldgr2aHz6DTYqI+QtuTsw5s4RbLvDkwKxfagLm3IdJ8qKYVDYqOevGw/+vYSlbXPc56xivTIybfHdr9Jn6p4iPxvzGRAKSb6n7xxtbxSr0u08un7g++zQLJuSdayzED5CekGEcLXRJdHTTpholAJy1znUbPjPjAo8mRr/aeAiF8/DxFbKS6zUtxtGCkW06NNEEmlmX7aD2clzCK/Ae3j98HIqucoo7TZqJd7dGZxF5BOdvn2g8bk71VE5MdUCb1ZOtRV9axEDhtzaKVeXWKC7P/k5h45kSC2zAtauQ+Fc5SVEntCsJI+ac4yArtzh7EUyTr5PWjjmcxbB9wzBhcsRz7a6e5TedSug8c17XIa04SEkEWYtmN8JG6o/y8F3I7EUnX7U3TmU4Z8lMbMGaFn45lKcn41tofYrJfq8oPZEzIFDy2OuWlGx3B+XYzxmjlrPrQ7cBMhJc6Xv6JUy7KAid0bdANavG01YxyTP2CY+pLxSiNUYvjJEMvS1MLEUU9XaQJMkkaGev1HSWLbvjMWn//pibcM0ptY+vE+jXFR7P/C4SH3NGF0nA3wUAc4Ds01sAJIJAyf6s5oESZZmJc5Ob4dZNNBcQ9ixpIPNS8qvu3whMkuiUT6pcxFnwewemnlRJm6bBypprx+6Q7nItCNDZrI6NATlkCZprsr7AgPCWLCeQ+/0XtZOzO3nGuL1UAErbrlqxQHNKok3ibWBeQPD9pfWm0TT8KZJI34H6ESByq0g8zLv6iOqCFPma1UoIzTos+AqTtnicgl2+Xk9aMbhAVOmdzNRApHBkykpIOArD8/0TYenOVdsCs2QUvoVxK1WhhN3tl+r+rBZfcZQbWExI7dGqb82cRcHZtFD1KHbm54ocArq2KY+HoSvLnpmIVAJC4LYNWCRCqkw+EG6cctSm39A0ClI/KAorXIsfPUvpV+bG3cZ96ZAiMoogT9iWicfj9HHREKAomFzM4WCULd0HALDokZk8ndmf8fAZq8K4eRex1/EqwP9J4jb4jPshIpMkRTlYxEl6mgTocq7RCCkvXAQ2/Iq95I9EXLsXpJRCq8NzhNOPWDj84/H9ZhUbOsfzXXkZ+skQaeH9jD21wdBpWnafZNiaspg9PhNgOxyNqWGj4JPeDUVsz4bGyi+DfwIgKqtfFCsHDj2FlI5xiSXE6mSrd/+dMJMXmkz9wqJg6bvizo0EMkB+BhhNtpccgEWUTC/7HggOjhvk2W5rXJ3HaWsbGiR55BiZLjuQtwKadNZl7r6FRP+4PteMpCMFyDB772ewkgbMxGGdUzHkh4riDwhzM5Y+LxC3JrlsthLv7lLZWQQC9+prWCYXfjRPzYVYoGMjwFk8Dzeq4ylTjDHm0ztEoH7spF0tQbza2rW0B94Vzl+cA0b+DlG0SPwOiAL+YgbN/vduD9qZbfsMnj+/lxrxtqDWUijezJaonO5HajOvWUAMMcpmnIYvqJH/oF30TaJXESLa3KWKZYvaYsOART7dX0Vn/lDcLn694Ru24EZREniywqv/kZ5nQvArZFrT7O6bDXUOBW5WzAKgCldvDpEOJBRBW/VfzktiLXG10yVOpIUJu6aoySxkmK2NK+Kcoe+hpJ00a8fguj7L/8WaPo0zGCFWLprCw5z35jAKbaBT7AwZNfCzVULEhZF3D+fOKtM2Cg5RrVVnb7vzGsXd1AzBJyjHs2tz1l3fHvaeZZNtlZ8zI8PT9ieBaVacoEsVY1CijmoSHF/i1B++Typw1AUtryxcsN2uSX7Tv4ZBT1JS28RCnoaCm76QmdF51+AuN4S2gXv47azf0CBmBf96Rs2Pxz8xEWFg68FfUW4XFMPpdt9fVQVvzYNbtCkSoj00o0puXnOS61stNou0OaR89Uk3XDO2760FyA3UrXSAFatwtVs0MNY2ptMHcIaOE4dWbvZA7qzKcpnTWdFSnjfBpDusXC2lAHMolOOvBr241rH1aman7889b94fNjc2reDaE0cJFdR53zIvCQ01zsb8PnvhOARrDWXeQtU20ANaNnx8KZZ9PPL5Ds/J7spS58t+dBcku/SxrCo+tfxrf7ryyMN6MxEq9fyWtTKFdVDjojCyIKR5B5Or9uFmmXIif0HGPHPOmRgW7hVRQvhokgqakJEfX2BigCCTiHyWdGnlvLvNTtKteyffSi8XqAfhURmeD+QTczT8EzZ8veBgslWVLCKkUqZFdzqIG++EGDh4Q4bZLbDtTeFb3eDKe9ib1U0rYdESXx0IwSG6NlgLKwyc59ZxasT96Ccxv4ZUNQx6U/A2oNnv6TcWl0wvFZe2wsTfMtfzr8fazGo9Ao7N+cAosC9Rry9IRM/9M+Py6HgtxX1h2r4yphbsQH9qQium+t+U4W1g/4JlXPKyaEtG/tTNi2Tq13N6AtCRypTyGb5EdToXqV6cOxRMvgWKqD8eJKmDrtlCNZMq/cjSbPCGZ6WZJ00bBBl977xCjf0kASGaJ39QUmeab14NsWvPuTdwCNFcdzCRB/tGTEcA1+8ads6XjaCbwUgZ2Yg9sFgCwnEKMGhsEqGf+sE+InnsF0jFOpucSpTTqJhPWyCGOMvIKpoBMesSm+VM3IxSTYrIICDeuXVEh1JhMGeIBL1Re8HyVU1jIvgxuBpCqZlsa2biqedDyY8KN2XnwGfjXCFaDfFu9FGpVQAIqjXo/2N+G/M2HVntBF3iavjPSjP+nQeuPMGp9/ZHehhaUzQwFuPR89GCcqqL+TPS5ruTT4Xg0gO3uLBtKy8i6tuGYNYp0BhxWdMCU7MTeNaB/pKNVo2ypZPbyNeA+W+yWBNMOOPSAQ0uivy9Vc9Y3ROH2feV3E9yz+2BJ9g+xT/4bN8XYjYg+0Niq84ImRXJ/3NTbr1Zur3RcnhJoMzz4Ow32W6CjiMmxhGa7v5CVnfP5hzVPsUqP8BSoOObZK++asl3l8rnXBRxOx/rS4WnIfyYsQjLZtC0pX4zKMUSq8SV/kxK65ILg4gmKkYpawaWk/oCkOjR6v/tD3AOL3VD2e2yoxIvQQaKX2Q8rSwnYRtn+SCjO2rsYWByiBTpPQdSY8Xpas25OOD4KXjK2FXz5mGTlgkJ4wra8bn84fxUjKJxfA64EZ3fAgY7HbMnf/uwHw6l/QbbE9nN5ZJA4iOu2MHMKxxnxtlrbgPwpgCi4ZL8Vr+fn0XEInJoUQpRjLpfodNAiSNs9jVLlbZpowcYnIr3VR7HCtWYeRuTS5nZqLUW5lphf26Dd3+ATiFxOB8Nf3AKshvRCYPPEvE6e8Xr6TTTKg3xOG3LdyLhu6FLjrFbpIIsTZ7Y437cA5GoQSM+28VHkmene1JMmBiLwxxzBZrK6C6KFrVtNlJjDBDMEbKUjzxKGjD++97uZacTBVdwt55hh/6VWz/ft4DCFk8pTSahrD7FQ0VEO/6hx9cHBY0JBMxb/5l/dps/7JwY3p8ACe1D6LzNrpQ3urVUoNRU8R5IV1QpoTpppEojV8jFTQE4mwAieyj1GMirzC8csSZkkg/WS/BIvvwd6VDyJubg/jJwu8CplSYBvIn7eNU+77lj7t0+hGKnEC2nANorssZ7oHvNZd+/aMS5VW8BzT71l0A30lROhD4QJJYdZSq+fpLykXfUL+jEry28I3QNO3+oIEpHFUflJnscKEUCUuonF8jbXNnvw1YWobCJBS26wAFRgysHNaH5p/QPkSfwBW4YMI2sMXKgT1A/OuMF44o5UB95HoH7dNYjR7b7GXpEvt0e1qjh8ZfD/Yf5hTi967sUIzJtVysGiYwSsXkCJP+E4ZN158t20ywJ2qZbUdncGt2PTywf+UQe8T2i47NwXBKPaXBn/HCKjxo2WqKDzjpabKUjJ9g8ZnAjYgYXocr/XIcpExRga4r/d38KoACrkv+xhu2WEShbFJlKytLzLziVolx5v3OBulfPBjA34/9qgCZy1yemkwEBsU04Nsv4erUj7+6321EMHpa6uy0PssODPRlc39VmS6dBRFJS3x2JZZtbEQpnbMQH0zQK2Bde0yIPKP110Hq73n/mj3k1ZiOEH19jYe4PHF7SwrGwt0n3BMroKQAhRctpLdwzro0ZYcd3/ZdS2IEqGT/Dt1zvF84OZAstVCS7q+LjIX58nG6snrjJCHzMEo1tXt2M3KMbP1fxMVf0aXT1maeV9Q5gN2GzUIVEACbWb5ehl26Gro9j36ChGPgM/iVBOG1dqRl9n4tLplccmf6ubwcyG6pptl1nSmHoTj4eH+Qt98rZuXT7MBl9mgDOypF5yLDWFfRivtThhKgUGRJHTR7v7HGW/alOM0n853q1TdMIxZaFMAVGE26eLzVkRTi3kGKuNehn1EZwYai+HORWzpnLmj6QknY+Z6rXvsPCXPG5U1PIwICPXbJ3gT9Bjy5NIm5TVGieg0H2Z1O6eL6uRv0ZrIedvlHVoBcIu7hLZXbIWXPlw9aJT30Bt+fsY76LdqaMLG0NK40zEODTv5dBKuPGAht4Y5d2waFKpgdvx0oWYa9T2tN+flflX4IbNlqchdKDU1BDX9jDrvG5+fAmq3dTY7E6AJ7l5gQ2TmzMuDH5ph0A9vNyjtP85HWoXP5tOvOfu5ROKSzzYvOGlPWZ8UqpnznzMDQ/CXcZz5+N3QyIn/APzqoD3cOxINDqUhB5x8X4AiKu1Sfq4F+5dA+BVObZhxn+uYyQ3NDGyxYgLo9CIisjc29D1l7pj+UF6lhsyxaQqDWQ7BPMwSxdZYM2vf2XM+fdhhCwUXcK+6VeBUp2CS7VlVQz6P8+wgAfWdFA/qBTHuYjuPkX23bPEJm8+Qe2qzOWZQAbJrUSJydxdye7RUIbdO2gwMhRafcG5oHuBK1s40qUqcdnVJj9Utq+nXk0uQ3u+NqU4npGERI1wZSit4UtAxNp/Lp94RAltJpla3vxPi8JWjebGlXGOgpIyq8+jwGRdAqTkN+FsF0x5VdvTOitkYHwkQrY5qXdDSuCkd997uthS5KNUNDpV3HL5g18f64Q5iBxo81M5YCynN1XPizASWZYMGITojPOMunHsGsNrPjE8zaCxFYemOaxVCiCfjOiI+2nNcqa+Ok1xGd4DYZBTNwx8lYICZXs8px+5CJt05NLWUk28ZnTg0ZrqlWSiOVgwveU9Sfgmvrv+dN8jeH2W7ubvPzEr0s6BbH1mDotyjQV/kbXXB7kqdH4IQwUleXP4SG+7ItJFV590l+L4Xd9ET3kTaUi1wUvrtUNFaTEhBRu3QdGtmJTKareSHygUK7WfM4giqhZ8js4IV/Md6y2WWQOBcbBYcAU5GEDgRhMKsfVkg/olfBpD3s0Rdf4xhwb+lrTcI3lXdS3hL+nUC8nqIpRi1LgAXSu+vLax9hgVs2YEQioIg3533ORxnhJ/eRK6ECyT1fLO4CC98k9d0/Gh0s0onUdpv1kQA9MhiemQcO1uCYvtWobd4UtWlRPhidxmh/pzBNdNIRwy4nNiIDjjNkrD3dbZHcrmHwY57ZYyz3EnRw+Cx/ULT0v+K1dZeRTRzDZFlump5/oPy0hiaQ+MApCsuk18eMH/gOcAVZbL7dGNfmi4OJx0cDBpgU17w0m0FQR26Dcbent7TaId9WsZeb6/Zo22h8eCYZl3xDxfGS8GZF7KlZxE2wLctXEoQS+3XboHI5H7r84KQtmnSj57YDdB83RLvVSNczdG4hBBbHwY9YPoJWKIpKn+/2bbODcJoy1AweQNcxJpDMDbTzmxD5eAwkW92Ay2uT8SKp+zVM7de16HeipZ5hX6qnYy8uSpf+Bd/xetbvmPJrwg0qwVhZsmUhmEwwLATuA9LMU8mP7xg8BwSnD3p5lXK4drqgrRsaZZpVwEXOgcAj5EZyOzVnNFQ0UHql6DV/4vwlE+ofGOLD+jwWpSbDLrDaEa2uKcgmUqPmtA53KgF8fvdVbK+NjfmnMMI3ivXGaEsNgGFKbQQ7rU5nhY4BhrizbezFj+Fjzuxxre/uGtCJ1TX8hrSbjuIcMTyoptggBvHW1RRdI2j5GD21h/OOkBRJhjVlWfKwb3jUtgFzzpvE4r/tGLYRLGenqbUIcgaFz9dJG39NP/VR5SqsRzgPzdIY86OwIUxtJAxvmocXQ1tg+FWIsa7Dds8TyC4IwyWI5hcDc7Aj69OO6u+mqao3FDgF74X5HoAXnb+Dlc90RfnOSwNsbcszEMxaKYD/yKS80NIgCdSqUgmJDC+VPWNDbDlsespsjmmkfNAQ3JqFVaH/+0CnChhKN1Gr4WSfd9srhrH9xgUReMu2T3NmtFOtoBsb0NecFsI0oHZj3qJKJTb3BrDKyqW6FfdIfWcVtuCGLWXajDtiCZ37VuC31IZKykRx8OtG2lWcdNOKSf9Nq2N6Rnpm8PnGzLZWdntKWUk40taIvA8Ykvcz8of3jDT6DZZIleU1W6T8jdgIXHyfJV66hoy8iFh6Mvz9lCd7Y8dkglmLFhKrZuglg97UV9YV/cmx35Y3lNgpbpuky9qtynjNshL/lQoqh30MXNCZkIe+patfVcUKsziXodwpuMHndhQDVnMkWN3/TZkkwqXsGowW/wV2ixC2QohjvEHEitAtyc/4nlkRqqQB8CmkW02QT/pibPgN/SorL1SpwZ5no/tLTX97yxgzIKsO2YnCjorK6QkfZLQ4S7CnQV92XBurKwscMGs61QIRDgb+uPr8HH4yVUaA6JK4mbgdwOm3RAT7+xau1BpUZktkHV3/bCf9sHRHh41hqCi11rSA6NZm3b6bk81rm/kP6O7GI76+O65Ma3foy5j2p7DHGw0q9I2a4cgARwBg8jDJ/epnK+Zz05+J1qgl4gUAE8UaZiCSL+xvC69Ri6hjkAb9Bj/oGCy0z3j00cJz3HSWQ3XrkIAiWaEGfblQg+XvhH8AFjVLBaasKfXTD2ZttKSYnoQKLBB3WhnbfEg6XKyUtDJvrLhsOTPV3Qpxdumq8rFonmgyau62GdF06FeJ5Oe6sxYP/RjL36Z60+DXPgaeWtS9eym4/gcKV/6mMVuc0UUnwuP8ECb2QFwqWMp9+ISaTgbVijIUl56pB4bzLvJixeVgnz8S1jFwaCu+jMwDvptEaahhWalm5yecNtlWaXeRJedj//pQ9QTRzyp64bE9wH46GQQsuiMOqbGz9yfH8eENIR5eXhA4MMM7i5u5ELo5nLaWL4ifKtpKohwvBENlEogKFYUEh0xm5CB8tCglCNy8fZli8C0kHxrM3ZJ5lbglp3tS8aYwvI2aEFGQeBu9vdsFZrzEQvqhz363ggNu6tB6RABCCTfZmyP2IJWOJcKe3mZpBD0l8h4iNQ2fiGeA37cz/V9r7xAshbyMMLwGLvues+/x0NO9JZSwjd7nGn0YdbzxpFKizLRLohKuKRg1JPW7tTLbOrMjMWSlai8zA0RyflRcpOAgIwGCJBD41mzOvoPCEtZaC1nDSX1uOdBcJk2y56sCvrWZ1tE3JHwO5FBMy6mxqsNSQPLsfkqthHTyenAMtWLx8v/wjcS/i/sLk5CpEu95dcddx0C5qBRPyxXB7Ym6ERQwY4B3M+m2JYWEh7C7lv7Dlk+k+X6bR5L1sU5xaeM0MsdHWrkfTX+rt7LcKOPoi9yDSmrskCaArrGHY2T3gR06QJgDubH3mJ5vhlZorJ23FvuS2wVt5prB4t7wECOXBtkoxWxBYR6jBS3GmBY+aSPjMyzDczxoTAwnXiJMMl2qyZgb8UHJqC6Fhrbgg1ayb40r3HuBpeH5X0YJOZPdmc5L5FrVG7ehT+Na5umevqMp/AXMpfFP8fN8w5H+xjHiEhFNJ9a13Iw7JDqehzHaUTjcBXe8l7DKfnbkBq7J2mRuFSWyfjw7jKdvA9B77eMQARsijLCm46bfYc5fZZNwmfaZcLMVnd/PgVNcbSOG+RdAaflvFAlvQnHwc6xpMvtQLOsMDwXJWg+KzIlWGQ0peupF8Gztrgn3u4cLyjFPabhrw6YDbE0mbndggG7ar/L/4IIE/rnPGCnKOMcMt9W40RytKHMWEbQu7l3KtDRTlmJkisNNsgz5pL6bYxIK7JOx+NbMGPzaEqYJ/Cow+i6mzb34Ei+9TZkk/zsCM36+uYDNlmMyYLRms3pqIYO7Xh3DWRucO7pmKYk/CjQ29d8kauxBaf8Pkpha1jwtDBdpCNqIIbfbegFUCZQ9sKu9V2HkLDbcVRB0oZjl21LqD9MdsR3JXlt3Muo1Xvw4dhsluoPPeu3QJk3sPoS7eLI82BY+0Sl42prr4TNzcwl1wKqHNX69+ErnEwtUJlM0t35s4t2G13ul7P0JerMfRjgWn0ROg0AtTOr90NE59aWHhENEbX0uUerlq+g/0Gh1JYF+zoRWoiUGDrImaO7gAMvC6J8ozdO92idiS/kg1fDnr3C3ec9GEZNmblL8B6dH2OWXbfhoAhqoAiaguzuDSt5cBCfTYqbxrRY92sZrIbI7Gidg+YrpiR+kV/S6FM5mJG9/Ujlm9dAyKjEVQaBCMH68jIr1Xf4dtA4Am18JRX+7x6ddxKRu/Mh6oZwBzQjg4LDo57Sjl5ZhFGJJI0y19S13WbnPVGY+0nkrgV7kXEnWipU9eeKP5+4on5oGQuPbNHysAsY7/5mIf5+6r+oh0RszfBsI6dw19FNotN+xZYhJb39UHZp0Wo8T44J0c+N2ddTJOTsFGT+SVDEDe5/6G7UVFMWaMxkFMuTSANaEwPQcXjsVsSmFDsxMNMgkX7bZ1/SXYtuy21+Tvu/Jx9T72gUmGekzBDNuiAPto2wIwitajPtaXUvj3D+D1q8F9nnrvkz33l7u28uxd8Dw1vj8ItHaHzTIJ/ySJXYAKizzxiWpfWsLosEfNGHc5uRusixWvh+HqmxlywPsAafSENhXjDaZQenecR9vHKlrnwpFEB/LSYjFH2srF1oDjqhbnCZlp5uuw6fslIg+EMHKZ0Ckuv0p68Vv3bCQyuyLbTJbgh6Jed1B5kPUdFdsqb28Xpzfy6lLEXEuycDMzVrGDqZ8JD/J0CUB1Aq9lFmOPvIXq++uaCKkDFyyVD8rf2uslkbwVtboKUYLm8wXZSAXr6LEmo44D8ChEUW6C0Jd/RSwV1pgmutQWdCvOS9MXrxoBC3C2JqjJc3vNaDNwVkGWaGdq0WO+ETwu7ZwzShfg7AgCrpiKfLvGJLccfQKLghnNTQkxpSb4DLoyvgJgG9f9dtpbs7ZYBOiL4bMMjghZjkrXfHkvhH1a/l7ru2dE/SBExoR+ctThw3AdOcsNYMg1MD0gVGO3K76FvMobJuS/ziEZj43vkQWur+0/dBKBe+T45tCwUNYt72goQivNPfKJt95nEpk1XBhIgkwt+VgemrlEw7CZOLzFeooeqCG10I+7YuGaz8ijGCFtNrUKATrF3pwqHNzwr6FjJuETZhCO7lerfVq6gsqCe7O1srqXuNfsFob31UiH/U2krUArQpB2OFs5YlHKBETjQE+ZRqejdjf3If4PKH70pNswd6WM7Mg0Vo84EUYmuIRHEl7CdvZKWyRN+2eSe6P+MEh4vuaQe/WPREE7uCHsYVlGN9YACtU3fhQKqan2NgjWDA57/7dNcA+KLlxSXoG8QXQnVL2fkMdRJqZqmuviv7LfBjUla8ZQtVHl3IqQSW+3Tglz9CDntsasMeSMWEOdopzqd30hNe8ncgQQc77BJYUPYqO9UEJcK+2qyW55JzvI7wqF4J4gapWPoqXghHtUhCOq+ipI2A9YoICAxXM3mYs8Yc/PzGjcb/gi3HxQYAhsHOnOzJdBoGV0je8Dn4jGIAPxrwcffJevADxtF4ObeRCIVhp+bu3bEzcksPNw7tyt+OhCA+cc/6mrr6pn+EQRMXhAGkdlep02x2v+8FSpX0FhRbKwL2uw/hDCLOofXr+cSeQWFJW/rxaRK+M+QyI/D+pFuCy3Gt7f/xHhjMYKOByThbY31hr5n2mvyp5XpbBz8yb7l3Dc16ZiR5+/VzlKXBxKRc2es+KwjTQahnKQU3tMtS85kE9dT/HPbNB9NjfDcYxgwTH9ikhQKHF8HiERCfnnvdZZmfgDxtlprf40MI2Nb7TJWkBUKCpH96tRkXy0FsqHeNxYSH1mz8b8N6Hl++UKaqtVew65Iz2eM1mXd9sAEZal31tuAUZ2icNCTq/8pozznZnJOCwaXQVs7rzN3vtOih7l93a+96VMaEyipjiuTItDBzypTOdq4ynKvArepKlH1OZX6EiqefOcrLWr/fIdTRmCT5wwcT1iv5gqHeDtGnj0GhX+hRROfjHTxrErozxuloFirLhy493L3ZY0NbyB01aCGvADzUvJvAadkmAtbe7nrf007LNt6nArfItWHTsmug640jcqSXPHP4NVCe4X+NHfijpGA0UrHyTskDljdo01I3jXtmpUWf3XXkOMCvDkIfYP2u95RY1Tlx5mhaittZjDH0ioB1WKoWttPZeA0rBY1DU54e8jiXIx0/TI2rssevzgBz4YSfJMSKnJJ7wq+cGAg6HRoProEHIldgYC8Rzko9svfpTh0JSwSwGcq42x69f7x4MO4vvJ9ES+48svEeJTWpoWpiVctYjhhnx/w6bG95ffqCVvaEO1COPc7YVf301SRYZ7BnOFdLi8w+TbYFc0MqCVGZSrHBFzsnqd0wVGfxMDuoMgOViWRmOK6FTLjafV/k5eCw1bo5/WsU1LzYF473ovyVjGa5Iy5yfDROEyJMXIi4f9U5jIvaA55cKy8gaSdzggwU67w+pYw6MFpbK6Onk1WAZjzM3W31QQ+pfk13DgtcjVACKQni5OIJDAsy0UVsdvayEUeR8f4nCgAn4xJrL8kMxf/KOnD7HhkiKh1n6MTYETFUwb9ke7xVhXdto7T/bi4hGsmsDnbEQflmhAae2XPsDW9cLfisoXtazbdcODSlEnm0aVzpDyHag28/aKxzp2AR4OXeErRhP5xq04sQJHR5mxaCVJpaEDDwsH5O6YPnX187ybd1WmHBZaofTjP/jeBTAcp6JRpxs/fPp4Iq9aOqLI9NMiL1raIxh2zzj0W0rQVSC3dmwTUz5OvFCWOPsLWRghUyyEAywLEf2CulF9HOrxNefAjOcO5YM1Wzcd1JcfXG91u6l8FZ34xkS0kJqkSioBWlq3ppowccPtQrUMYVeVwORfx7FPiVzhExZqt6u/ZXTahgvR+CRGRAH2Bg2Oe+mYj8bb0ZHwwyWDl9y6vZXfZU+T90yx7OFuWGKg9LAucj1K1oIDOue1a4EX7q4UDGShoNlRNZxQj2NLWJINBYeIeO1bOxktYZ4vx3ZtUFDpNTYl/a8Cc3BIEYrD3kHvFUwst6JNXGjmUXe0EpPGKhAI9Y5aniBIkgqkAasmdNIj5a5w9zrlucFtHnYHe+Rc6x2LRGncDD+HFmjZayZ9kQmw5UUGp4iREh3BxVkEUrSzeoXgE4NBrmNpcFbIT5qgMtuikw4YUHf4H9ED64ZiKqH2FWwFiW0W6eXDNoXvlueorTpLNLoKVLKigIXAzKZi9T1Xr0s/ovntEXR2WbxkUE78iC1k+UQjmtzdwqC+Z8vnmesqsZqXZPyXXzt2zXeSbuW5kHe82cZR0u7/xMckTVu2y9MUMEvrGwDvlYayoCEmvOEghyR6fniD6Mnfl6WHASqISGUJsXDHFdnitBJLOXUgPDx7bXvMDEXZwl1Z+k+G4SwGTjyCR+Xm0qtJ3aFaADGzrUJI3WItsBKY6U/imZW9q2q2KTam7b6QDuKfkx2MWz899QD0LNn+DTiYYtm/naFxcnA9jYSt5KwrgH8Gbmn5yCiGq6QilJQjDhLZgy3foBxzTOpzXjpJ4Kpmf+qZ2kzMDeEwyg3Sf9voBmY8r0+QCJ4SP0Zf4CFfBLBnNdJwn3SKQkZZ+cpYC4vAakCrsvxDAhTDmtluA7fs9J4O06nnkRN0qCL5GK0VhwKge2jTwx17oH6pvrgvUojHrxXHnEZGLDSct1W1U+isBvgzs6cwxzPcHrDG5Oahyi9/KyKLlZCWy7vU/oxtwrQZBKem2rfRmzGGCAnQdi/EatJGkgAb4hrVj8IVyt7XoYo3i1xKM/lrqDXKE14AzZU558AbI0foXellcc6QuyuuVrTrtap/nu+6/fNnnP+43vbqj5jmJ7j16n7dKIabAn9SfedJaSsOoG1DnyDRUWhsevMvyc3tBpLtQW2KlZY4p8CDMtrFtDP4OHijNn2R6sNYq5mpzw2BZblEZQKBvbZSJJIL0YWkedr1RdLjnJjRULnZMpRkOto2IeahfiztwITCUSBc7eRPMD1mSKUlPclMKIt+pLLVagNWIyqpwZiEYPw5uRa52klRrP/Ds+XjldFvfFWd93Hkg/teDpxLPcaMHRHYYTdi7S7Q/mtjldY4qiWpu2zd4/zwOvd6wW1Wq+3/nNvYCXKQM7UWnVXqe99XkmQU6/+tFYWlsYyZctqYoBckzodTGa+Qn9T9MZ4xDo5BjiFbup2nEDXtE/PEOyZ5iRkKigtu4f0+Ll/K4eBiozKr3ZwTdcaHUXg10Ei/khQdNzcaCmmgYkBOY/JPryBg1hxjCtq5W7Zl9+r6ov6+PMghe12iMqN6Ag9G5y6xEojzdalsXwxU7CSWNw0mxRVQEdSU6dqrUUJfx2Be7gppToF885hWH1g/B2pBHUMvB1uU4FkwCaM7n1wKmQCZhAk2A7ckTsnz2mzKNtdZBDGudoH0T8MndLrnKBo0MNzXhjGUQZbYwJlIBLXfOUJKZtdsICBSbD2BgseMFBT88R87imdKEZ78AeP6CBmLO0nW5jJE4FZ0StgXElHm6XCMJDBA28IMtADOKXs4VRPnErUd38Xph0o7AG1C+x/CjbAaURLLRaJWVe4JOLKEOAurSCthpG1BDOMVY+2Rh5Af6nZF3YFH42yGgwZrdC3aVEmVMJQrzxkBnxacAYJ9mlXuwT68vLpC29+8C/a5Xm0aI2mQKChBhBeQByVXWu3aWC37X5si41oXyniScjnSZwBxHsTLY52NfCrxyribf31VLPOHpzvh30ILYsZVlmEXx8DxmwdYHIWDKaSHT/AJoM2tI1fd9lqN8ecUDRQ0yJQRnPuiXvVavsNkHGW0nPwbOwmiyp/WdByhdTDcPwRebz43DwjS2phY3XWp22oj+XrpEfon5JEKh/HraOQ17Z1czFuFYhZL6cmjPylw6JWhrdON9FQ/HkqBUtEbFskldtpLTuV4fxCqDQ6U0E1MqdhoCc9SoiY29WxekLJ6KNYweBqG6zQ7835Jko1MYB2xKamsQT2k8SQgm0Vn3a/yCBq04sVN6DHDu98XNgY2MO4cvrSlxFdnSbOHIfV522R9qgq4N73xzXCF6JMjmgSS0kTRpBrvkcxk1XnRgG2C5cuYKV2tGrqAPffBsSPqhTZVYubXQf3Mo8CMWyk5xWugWNmlLvijknbBxiYCudQfQV4WVbyFAYhstyX76OTuFZ+1RnaYy9Awl4EJ1qk7bryU1JRledcnrUHmDu7+VXJbaFlMxTDLBolihAaTJlYGWw0+06JAH0qfOal5bBBEqY3pJOAYwfghXdZbqlQL0Spj9DAN9jx7LDifOsBXKUh+jYMd6Shxm0FQlCkqUgPJUM2IKl93Qk2L+QIpKaUo733H/EKsXduMgg/I4HURg6CEAxugNQE3W2st/mPcBgn47whiF7gOhOlvi9Y5MKirbwoSAEB8V7N32B6TMulELoZa+Ntwy8zepR2uH3aymUrwv0uyqBWgHw7jFqP6s32/XRmnaN873KFfdq4bywNZQsazTblC6DNIOakRKOdOO7T95TXKnlcMvcIrjlr9LAOSSghjrrFSQ0cd1C7DgCMmNWnGRqjVWGzpXOQiO9SUFtnvA8h7xwb29kshp2RXFwQStymNLh/UTmnvvt/G9Zy3i4qzroJ5kYbwYVqveKkeClW9cSgea1+Y567vHAAgFMO8OzesBurNhVcZPheFR57rMEUNmQ2VHzzO6b35lI3MUyxPdF29Cy+5ZMFMqEizgsodIlfqhQUC59HwLTsECNgwNbVwe9XPezasVc8V0VePoRVl6VFfk0TDt5ZQtcmO4sc6Ms1oFRysqRBHF8R7LFFJb3s2WDiBgIrSXGoG/LfYuNJIwbOV+hSe+mZUZmJcyWx6JPRwFhG+IVi1JxEdq/DsDzt4t59pcdTTGYTxC/FNS/Sgs/8F//6wGMGfMUVTgJBPUjr7Xa9JgejHhpsBQn0+P3TVAzloWmMgpFGEIY7z9HdHMR/Rc9q4hdNKjYXxs56BwK7wpeccB9nySYVAHFjp/w1UIw7AIlH4VdcFl7CDA96zlrsns28bvIJILOC5aQpnstyszNcG35B3TMtJYBHYlfaBCjI5EBcVIsogThl5BJ2SMzZxIBqNw//ck/yYJAqXA4tVoUp4UX65QPVwL8flHCzBZTpgcx5H9X62J/55w8Q0mDOBOKj5zBAjmwaLaY9yWH1Kxv8FWjFsLMYHmGjhzOB5adA0SzTJ93YGvjzrS7gFfEY7Kl7Fr6TA3nBj2ZLLCapzyjvFpAH+WUcSB7flfv4EduzcZoHJs/sB+fy8x5VLcy5TH+VFhqnzImIEBKXxiTre8rsT2ckArbbzGnLCUL4ViEUTDZ51AwjFWHbJP6DmOZAyAf2jyHrqPZiHV+1x0ZeEqv0gmHHYFPhhq+6o1/FkymD4mVFOdpqEhraNw2fAGqokTTtXOg9mJYBJlUytebA/dyvWjxzhnXAeYQN1pXrvy3lXpp/V9HmevgJknUlauUplE0alrB96v2l0m1DVKOvtJlyEg8svge1gN9HcnBLAqn3aJhebO0RGE481LEWS/YGnnmWSjb2zXu1suCmEZhPBO5RoKhabvUGzb3kj9vjvpMSw4ld5vfCYkThgnQMjk4nXqGk9IMAVvq0bwa0qie3ck8QUEuf+dNVAVtx8KGUzRDTxAzMC8BGRnaOkzM0zNmUnFyFMcDyNwDcMlDI7vpVZ9FM2auGHbFb1E+qOYyGTflPmuBb0fz8mFsCGSoPujgaonOVGZmU+1dQ5lNgtcVWGqHqZotSTxzgw84PUDN7cScV/miyXTTFu6XIW6R6qz1GFIqOq44jhXJdv+3auLIUlrKtUXup4y95FfZJPiNs3gJo+v8719LEKX+IMxPXmY2O0CgYBuGmcaTw+P2qxS/dUTmGvPe5VznI+qtNV5z/81hFvZ0sKiJKzUpZHQ1ASbrQnAhV3ZLWc8yB/QZV5lNGVbJ/oo9sjuXXlc42AjtkhYBLi7hZLYrTvLkYvhtj4zh30FJRbX3sU3jU9QkFT4B/0bxyYqbN112lVqUengBXIgV+XZSB4nx5brQhm6ftY4cK9DqrjQt3hFEiwnUVCSu+m6ZyThLOlpoD+rBfcEfo5t1vSo2wVgH6UdSyIqPt8jzRMfYJze4NsTSRV6u2ygXswIoPGVl8lgO+xVJgY9vRW0dsSE18B84rtKrxtQ2llTM4jZpKPlojD1Ogc0EzNRUr5aK0bTma/Hn5LUAYDBRf763XepY6XWofVK49Q1wWFu3FbN/68jAeFiK4KqCTOYy3VW7o1nVkkAf6GmG1FVhsYEgb5A9mnbp/qjQ/hgpM4wPwQo9GZe+tD8qYwq/UyqmUghUSStUwr+rGd/WwTe9d2f21yJdgEHpjzq8pJBlIV/er5C413kBAbCwnXVCOTMPlN2O2goC5IAl/VI/mjszmnuyPm2/UUDy0Bb0ev55c45OfhI1blJtEieba4CEdQmy+eLFtijju9O8wb9ZxBwizxecdxwTwf1KGs6cwq/y38BB7QMcJOBI6aZPGzAUkrQVX3JzygvxFc/umXCcroiDTKvHK5gtNOJ7qHVwVqlCVYDnB9vZjB2SgBTN0cZJPzgirKFijvN7zEitRJzoU3tJL+oucqRZ+irXdpOMUvBqjpGrZjdfGWO1fx2/QwSCRt9WgHcfjApnuK+xq6nYcvr/TsDB1G1Nm+8XOIPHNHHlA38pe7iLW0wPLMTnpNc3bAwliGzXfCFSuuju9XkhsglK1cJ4eLwaVj2azoBUui3FRcjA64PBwxN/U7KT/HdgB2QfmDWVVr8ZW6CT6hRbWpxwWzZ46U0OOR81Dxrb2xgj9I5Zu5lOKeDhyi40+tZ3DSWs4HLkSk+gaFq1jmZllgjaFJtpgq49F3N4LH5WHiILkewLMvwcHdLqrIFivoweLsGGqBirLqCEXJytICRH2MSazBIWHF7rxMUj2xBzii4Pywujx22QTXfi+Zp9bQXhG9z3vUkKaqFvd0v9MNNpphIBBNK3K/9bQIRY4PBay/V9b/wG51E4k+crxXdknPRyn5Q2zWRw32ctoLqelWw2xKxcsmb3s4v5SSERWZ+9La2pT4FfIaFLsfSnXcHL0xopMAAqLnl1K/8lb6BKqfrMmhwKVDoIWi5qDrpw9RYea/FG+xPv2maozm7zKaqPGDKjlyQwDpAZP4gPxSOfs5TA2YXVEq4IhVkRtR26U0OExaoKsLU5U8sYdYuW4TOn+F6AEz3EgpSY9LKJoxUKTAEHsVpSOqwBrkbFGkwX+cI6abQLoCsPizPcVU9rKXUjWJRl19WEtFlkklql9Q6U5Ekj+lhK/EAZVePjFWgojcsrpMy5jmXEMeNkh330W5mLLedC43FknE5c/++oHjp6kMa6bVSyBLTSufzcVGI05LkakWh7m7JBRBJ37rsNEZGMqFthQNVuHtjh3FmhAZUXO9oz5LSgg4nyp7r7YQ7zv/Kr8H0FGtiefsoHjgvjOJp6IBMgELa2sLHJvSqS3/sj2UXP0BQKdsVXz6G/SPnhJgT6smMnj/N0XU/C5N9GHikG7WH1uhYRy5VRrKYVXxrslYZIbjD/QT92u1FaHs+CAAZZmm7sg8ggpnfKYVCqj4VfEI+Qt7O7MT5Mv4kfhnKNhrD78yLZCB86XrtOhICoPoU1ezXQrlntuddMOLdwXJl36kp8A6fRd0OfeT6WHIs7jnPrZ0AMTZVutanY72SkcNPxuHrUXy1GHEKAwasBIMUsnRI+r28Xgge5BHGselJaPUA11jo73WUgemnNRmalJFI22VtZCsrUt2CQua/3FpTpgYYhw2KAcigTFNC5T1Xw0L/PgRve96EAX2sSsMiZK1+pfR4xnsFWVVa99qaKTMXXciTRJM69znJD8i4rLtWZyF8F9z5y/ejmPrYGKWUL/BED0h1j0N8WJiCjGf0cjGPeHrE58VT2wQxpxR2ezaNjhZK6+Uhg4LCLVr3Or0iNCD7fpko55Htpiu8omqZaF6UlKhNmqbTP3E9Z6ujgO4tMeK0XxSw5QRpwAkDgXxy2LjAiy4n6DIOIDoKkCiZx7vRvjbEbkCyxWaBVnck2jSbOlD6UmtnlLZcRXPaM/vbZKqSOtFVEwz9D/OkaimCm/HbSZ1yCjTDvoQIFiId6Z81RwrTOhP+gvJFzhCj0UNS5X4s666PSV8ru0dEeLwkt4m2lZL+vnSsOVoIKqMLxch1R77tCdK1sIT6PiEWVbc0MQyiXGEggpCbjXzSNaxgsPm+dkzZ0MyYuBdBo98nnzUsffXt2IgldGHNHmDCP2eGAVcQm/PHmI3J7sY+0eSn+I6zQWPPWGAfpkOCPbCa8agDx190kt6U5p6jqorCpTv5AojaYkhz1u1Pr+zl5/RD73gZqkFI3pYrx4DiFfM49EASmy2HGLMSU7V1uhpcXCfmM5aEzQl1O3ryj6AJRk4CQJqKMmR9G9btcXCQtcG2bgZHgPIcV1IgP0rvknLFeWwPzcv3xa4qZVX7l5/X8rB7BNxF4BtSEkqgVRVRDiPoc15iukkOJZAlWyQypfJFKvRA3YDyVv2Ll+zMaiIGIwxGcvzHYjWQ+vwrkjKR4TmrIC4oIdro8rNfq3uUldRv7fXYtqtytr+oDSFVuLoI8rbYZ5gxRz45oIS7JLFE17Nn1KbGlLHJjMe5FmRPO6g0/Ge2qEqZJ/MetEdnRlCV3Om0ELcdaPIgtBk6rsMlDLB6UWkGNiOlzEF8sh6hXimSuhXgqyDE0KneNxDHvN7nycj/lW15v+msCG7nNkztAQbWxZB1pXyI/3ZIOFauzrt0N6gH0mzI8QiflEhx5PqeufzUGaw3OaQLgcYuJA2zMAxD1LyUj2nz8xFqAs0AFV4IE2yD4JwgpV9MTX+5+9pxgJPhcW2RPCAYm/B+gEpdbP0oDaqZUD1wbOFtNaTtPM6Eb3nEADGuXyB2oBtLbInJJrXNRiBmez02KgQHMvqGivB1ejPK457GO5u+GeN0/g+MtkzvzLcMzGZp8/qTTWQ09SGqY+EKJUwN2DKIzPL9C+NRm/iTMWecSaSBC0FKoxEaRZM8brn3tru9oq6LtqgOglxhuBre5yqFE4KD+hyuuhl3IHnAFndWyAogv/NW6iTI2h9XACoMteMzFWBddnI8tlyjg669nnDwlKTiw8KnkNwymMvjsV6nYr8Tnpov3x/YYWlXbTwS38NcOZc8k3iZbXxaemhGRIz85qNiyCd9r37YpqyW4Of1NaznmgnSxbf9Z4DSc4n4mdmZQ8wh75nZtkTQLoWs4WzX/YSfOi3Ep/1UHuxo9h8JD1qTmd7vMzl0kkx9LF81aMuGkBbUTzzTjc8kodHiS6Y6tTkezcFFa11pceLtC3jksPzqTZ66DYwjidVM5fJVPXiJL6bgxK+58cko1jtNo5Gcd1I7+WWeI3yYoYZ3Ne72PUmmrEr3ZVg/gaOCUwASUYbdf44BjjXbOhlGMnmbC25xYcAkUjRP4ubGxN2jjHeCprygrS+nF1+ijQ3krUWFi9Act2ZyPQjGKTaUKRBS51zgNhYi4qjMTNtELt8v5ZA9nHg5qRvRK0AjlDLvRlYcvFbVByZ9LyURnflbYCkL2fk24+B8JQP9de+A2GdI9oZ1ByYeVELvYVKvNGxgsuxMK40OtfyLeXsQEfzRbQTAePlUVUGfdQmfeRre3KONCNyKazLXTLgDX6om8oy4PyrxfUg+O70GfXtXDS3SXyHcUZzQJB4rgKVYu9hyLnj/ZCLCa4NwGpsogOo2XGTCaZeMQ+3W9i7bnj6iYF/pyPAuXZAbO/q0xOzecQWlZDi+oODknOvQeOFUDmclW57lb8oY888VON0ioH3A6iwc9Y4nAxHys7VIJlUBRRBbB87OYlii5z3sNjX8++FgbHyJgFRZWFIq680BZbzEC91mxF9MDK9LMaoxAU+WackjUHubZLWxp4hbO5K6aoIo09j5WHjqvYG9G8yDN+X1M4RvqXdjtooeRtCf44ZrZqOeu9oJbCrUCeNzs/irmHRgVsD9AbeMi6fTWyAqt4cH2LZ3xuTdoYfoES9fkZ3dtuFbunsIsO53hJG29xfWVsqOV/yrEFibo6mV/6J9F6JEa8wIT+nM7hy70il/M8SwSSVTuztoIV+kjk3Vr+9To1Li1cUyiT3BA6bVqni0HJUUD9hDQLyYi+hV2YWO0IjEFRML3sLDkSh/etXIjE6UopuC70WH9kv5em4iqDQUyfrTnoE8nMWAZWOQWHuUuR89pC3UMqK2IJGf16uHe6TRjpJDWe34ponTTCdgrfJJ+wZLJc49bhTBbILlTJ5IntGQ21nJmkFn7vyDsFaVqkC99EKLSEg9+5bOGu59Y7NsB7xsYhpsw05FwvNO0U3UfQjsWYR0jqQIRcul3qPiLBk742vssklVNC/U4DdydVP0HKoOhleOGxFOWQkcSZhmLvfjOk9h9yGVOm6dMehKZ24U7gwHqwCbuiemTR5Mfi8WmGighFYOKCEjbuKSpvCn41nEoYfQ5/40TDLezT2qJsmKfbIivS2QTsNpKdgeQ3oY5fzdIGeKyzlEk0xx6LQgVojaAybLG4JrkV2VEtVFEJdO71E+QpCHyN6pQelyAnJTgyax3uXnJqTEoGFVwLqA6/CACjybwgRS8TsF/1CgGDXa8srWW4JOVmDLAn54JdeQ9WHCoPIX8TvzmI46Ykcs/Hs0Knse7qT/vh9u7tKKCNQ1e0As0WRHm7GIcXKaT01ibGYcA9W1k0iNwz0O8blY6aLvcZkC2xfviBM0ZWDliPl19KBGbVDGtGJ/jmkgTQPp272HA1gKPdu+bzQVSQ5nnpPHbiw02/x87UGcZ9qRH2Hvuieg+viY2q5ZCfVMiy6m341IAiVcb5JNZW7xPlryvrgCBzDYB37vHzXAPwja/FnO48oLJTLlMyXv7dYgj1vlMjVsiqSweIaq5pCJWjqOsgFNb4POPCy+ZCcKH3gIDYhx4GcwcoM6keZAgs7gYACE0VAbwTRc25fNMH7jSXCjRmPPIMq7yg4MV9BEW4RNmG8Xwz5VMZpWj5bjgfZK9nMThN8yL3LevGZjH0LHZtZQpBbN/0So1AjMEGYMEquH+RJBudl7XLjQNW7lwFljEF91jAkY4lfo8BiQCypa0ifVAfprMVNiqtBWO/FSGLitd220tETXfTFNUIDyffoTlnZgFTBSDzRNh8FZ5IOdUp9otuob6kXZRgOEHRqs/rxrFn2cgJdWnakZp/W1pTC/IiNArfnbqKDchIaWacFrjK6oKgiJTpwGktDEHukYLGYN12T2gljwunUh69ye71LGzMj+04mv8nhR7bATBs5+KjgkkPGOD5XHP+f9rLeTp5kDTJvF8T+07do+cXgWRY1mNnqyTXoCizSihRQfJxuoefl88tXu3HIO+B59kytWFPPOscC4BRmp1pZohlAkFR8pK0eUxObWzX7wdggBfsPMvtgmgycKZ3ApkIwMu84sXl6+JGtj7md5VtySJqgoeDoV1xpS8Q7nqa8zqAeEEZprCd+tWzWIbBP1juUlIrykeo9jslG6OXDMRmyMnYpOGbw0bXKkPdF0xWybO674oANKo0+SaDBe3HY/vaNm+Lw80fRrfyTgBB0acXPXsZ5lZenDLFkuaJdVr/3tqiUBtkS09nh9THu2VXw1LZmtjC/izHPPf1mabjEmtC5IK/Rj8p4JAgyfcfjYmLDEHWRmtkwuMk7xNaDFGDXjEdTp8IgQUBnbmt4TijFQklpC20t9M/4mCLfCuPhOov7av/jSfxaprSv6muaDxJgtnVGCVQ4tvUV3NxaMVRb1t4aWdH1d+e95ZjKa8SM5CfHj7yIhHNYsFBsvywE6HQBn64QJGlxfytY28o5Eb2jm/IWb+Zn4n8vymPtFo/nUn3xF43mTi4whWElaAuKX0PGJB0aXRvs3Nq4iRjJ4CaD8zQKDw90J3mn++fxI8YRCoylOpROvRArA9NHddVJpffayqKYO/juh58clVhn5KDqxt7Jr+iB3zRvyiNgM/tVzp3QY9h1a56BBIuubSDsl21wTI6eAmHfbG41P6oBEeWAyTcYBbmQ1f09F76EhXYDCZGMQHcU4GLinG2msiZWRkJqZUfPaqN+ezTOxeG23qKEddMr7RZD6ewetmYGvrnsqg5w87lyMe4e3UMgPMrLqTDh1Q/IYFyaH6sxmiXwhRe+fyNe4pYQFeor6dmWAegROhom1/tNd9XNa8Gg0oF3n3d10BsbIut/L0NvfIuW2WGgJlUmOzzC4Z50JMoXtGVmJKTf92HpnuXuCuVD/x6k0P5kgDHbHJ9d786hRAkYCBX+UwaangsSoAu6U0AX1QsR4vGAG2Xtb2Gj19q7ldUv8qDimdsqSKY6LkWIO0hmbBH3oUSfBG6cs9rXxam8uU4kKfYQhHorz/XIqj+QJ7SJZ7Qbru+h5YOFEIq48+ufobMDxZ4mKcSLyVcaQ3Fko6PkRV9iKRDBp6z3J19foisLluKQlZ5ghDshoWvf0CwAP+epZfb3m3hnfm3oxLyoy8If2EpDv+8v9bECD3MDX/eZA1qEfjg4e5y4Oir9EFy1QBaAjR/GVJtiu3SZeZJFi7LauQ54d1z3SKxoeK4bXvARpOQf8dOV4F1fqvqYlyxcKOvtMg/BfZB3oNXUYuYyaRyDJCavFOwj522/V1FC35+SsXG8zRvGaV7PLoVYFW/Ex+oAOQsybAiCzYlgRRBlRKCvEKCk2X6Vw4ASz3WggH1LYps7G1vqfjC5DCGiEWQPyV8skolYi1fUrI0Sfl3QRwKl4d30w87khVJIM7ZPwoG00MwNLSOS1xyiuKG3DLkLlEKmEx2Y53qz09w/2fHQHBPoBRojH8woWhoncu1FNRBAVNOuC7XMlzruUO0NSzS3oB/08YvwwiHbLpLN58IwIUJvDRGoEIivgzyWJC5/npLsWSMdySqA32DcpikRwvKU9ZUdWWu1OAdonMDpDIzNRayVDVOgbS4OPq/i8/UHMQI0ynMT+GH6q4amBX01NR/GPopvdOZg5jC/NgfPT+NhmRxeS/DCf1z8RocJNpoNh++p7vpT2GVIktkSWwrv/XC8NNfwJ+9VzyBpNlAbdWNkZm49kl5KEPlfzB20K1XM6ScXbvLbA8xOHFNt7qOoEorzSXtMANPFHZVxjVHns5WXH4DXBH3x0S/ZLTQj8Nkt6CVukZOmCsYXgOap9DdLOWIoqOHnNCsxFzkEiQEIgfjqvpgK1x8m8KQLZS74rWRrjd/z6y1xh+LNH/LwRngkkU3+x1+BKwcPkAnAIljaA7KRKnltJRQCpfIMdr/fEgIMjv7UlL+suHH0CFJUm3mKKKvAf9FAA0c1+GDIg4l/hc2K/zBPIWdmXai7g6P9YYUwBIxuPr+Vuwg96adOAqMwyhYcwhHtlwZ4vvQ4wK69+Nhr7Wx8/rVAKgbtUBJOahHwzVE7AwYzQ+wL+KxKQ77y373uwz9zjxgkDlaYrga2wRo6Cra09u4Ll7v6PofbkGwV19se8GjEey6r1qAsHam1vaq6SJMDNfKOgBfbueywgaElsyJDyQ34aBjxpoMLFHCACMHgPMLtm/BZpPzFFqDdd5wXb+8DXEG+irWQGGlj+iZFdiAkFfoXxCWcAeN4C3PW7qvkRkjhixErVzHy5K6FKnUXJJAaavzGmKqt88gZ+jyoH0dTfPMqJDUT8Du+CrtHow0/SXeMQrRRUF5lZpeprJN28ROxvnQo37g5efkDYwjhfYFwGdjVUBtXVYhBF4Yc3ZpR9saz5k7zJru6HGAGfFn1ugzjMUVUBbmnx+2uwa67aQHfXFIAj2JDY0hP1XMTAKTMk7l1Aece63w6T3IJZXDFlzNx5juAc0Wt2o6E1zjSbbeQtQyZR6ibp2hO9wBSavKtRqF3P2tWnub3njnMsPBX8WWpjsFs/8vyyC0GsD1zCawofZEQ8+zFOqVgaUTODKF8cKyjO+NDZCDfzNKlpQjhjb2ePqF/HlNgKcC+ei49yb8nGffpZgvh6oAmZF9YViTEYETR9nw0pdgGXSp0xZSSs7XecdBGGPnmxnN1p1zyBjQmd6uhdp7N0PDcbaimfivYATPgc/L9O/bWuAMQ/3POfgUZ0POxyYvEJ9mrRLiWspQAD9Wy4KEgzfuSR0k2ZZh6IZTtLHNIIZgOx1HwhzKFDBMkeNBFgrX9/rUAdF1XpacyQJ7P36utnbfAzKkEVfXda0vUZA4CR7q/mnaoPq+RrgNcAZEHMlVAkIRPyAmQ28Sf8Yf3O7AS6N7fEVll61oQcpuJYOoKuEg9hgyqibCKUvTijVYUtpvp46akgSJ36GliqGz6rHWEwFJ+AM0HXVESwiMNYzi7TqOBEV31G6SGsDBrZ23X9diuMM0Y9vKqclU/s3JS+TO+BsGaebPpWnC+4MSHHUth1FOQYpuSbDDtr8pkceV82Hmum2xvTVXp4tMSFeTHQjAor/xz9a/+nNXBPZQgFlNCzkUHdT4sOaeo+Sax9fWktlHP5TDLsVzn1YDpuXREOU9JX9RJcu9lBpXSNQ3+Sg1lzhkVSe5ldCfSxCkMs8aeJyMeaQfmGhmor3zSWaw7v2r9yvQY46XI6WenqTCDjSUtntCxVDe3CV/MJApkLswZfrvkEtPjhELX2UngtQg9hX3xv59AtUWqiN/LKP9cVtrLA7BMmksB2udLZ6qZizWINZVsspXRSDQOLkWpiuoRpo/puLWj4mRrgveWJZfQKN24cdhAw6Gb/ZBLrjLFcXSPsJKkIi7IAOWMKdg+XoMBTTY7/qhmwbrGPo1ZEX8WEJa3qxBvjnWuBSynpuaPum8UlZrL81a0T7AAAai0P7kRDNq8KqxbB2QTbcbHEKe7uR4ujsR69RroTgzdghoXKKDaqNBdW4Gtx0JB1r5qB6TOwikAAvzx9jY4Gk4s5WYxG9nQmh1danpDNc7uXQBy6/4U/97vNvqzU+uHlSQp8rPKbLUbPRVX6EFiYDQdVkYQdHjqRhdbwSKYbz6nrY9XvSGaKB+vcFRtX09yoDj/tap7IgSKdC1DUHS0n3MxfwXXVGrwhWRMQSbB+F4/H30XgMZz9aNWevFs72bxwqELrYN5cPtwMWrqjtODZDQWf4EVIaIqP6T06HP0tY7WocftxaCXJA5YhPOF+6AQ1HK+RHCmcmqTOGq6QwUQzuFRndmK/UR84qOiT13ypTYWSVY4aOYYRQtJL73FUnbdvL2Jesp4yaywxBleBNYI4KLBqVjq92GSNQ0IKvBW0xftBPyjpWZDH652BTEXaUAp9kxoblz5iyI+IKHYd16tycHFVKVKEJotIpSmD6h2d1vrttQGAA6WdMeoHOuHHjkRWFWYSKZLT2k5QwOdj9ytGXlnIoxFv/+AuVTyzSw/UnraEqJPOM869zDxj9R/aqnPm7nbyfD6TZSLAz86OvYEcCyWpVV9Hxl1qEbX8PE+9SYw0QA6vyuFf697bIEmwjGi1niy3DrFfu3fG2+y4kM49hNfhy8kunqApm4AwAjjRZG06ykV1yvPzMwkIuS3aCUF0GyglWF2vZY6jOoKt455h7eDX/U4fp6J5fbL960B0mN71OPk2IlnwJjzPvWrPRQFvMhLmcixoA3dMpHOOQ+5c+eZDTEhh0IXzKn6v7YOlJBLsqJJzCEYTtByLgQ4yy/AqtXtZQtaP6oRQjy334U7y+5GmVDB0cVHN3+9xWMi92E8VI1NVp2y8yU3mS1D2V+lsBzOfT1TIVknUskG4Jk/I8lbdYHOl6TIQdijGuvKKvp6M70r5BqZVkOXq7r0eRqsQYkHrlHYS72LEFgNkax4jSgbIaAP7Zajz5wZdhPSYLtJzOqq7Vm15sPvQ9qcsTMm5l9GfB2AfNssZb8dzA7aotEJlVOU4dC8F6ejU7g/oO4kwIfWc+Jt3IFdUjTx3c3hagjerBXFNw8aRcX/ZzWW2j40z2mj6Tu6UcpE6mxEr2Yr74/mSkgStIlVtojp0DrrQ4Ls2q8p/HBaQWU3f67565n57jgqm9lvJ0Vc6+f5Aj5Q7VcVVMzK9t4XAQTq2/d//KWILUvv1ZxjrCE1q6beel8LNOuDJMx1+wgbv88uimRjve+SvHJQAfmNsXzkaPn1EbdOzxYx1ZvtOls3pHaPaRcoJUe2NNzrVouHlusgfAARQT5jzvesRT6k0xuRuG7EsibDeRFsZIqJX095g5LD106aVKEiKgxWPKzV5pc6sh2dnlohzK1gljoDiTjaEM6NUMYAiJnl00Q/sv4B60WtjP/orPLdaQZhsuTElHuWeCa0f8O9c+39IbVLYpzsXpHzdB5H/3AHXMWMbWslp6MAn0t7JV2g1Uk8J+Ppp3vwblq1q73vCbpYN+qox8vkdOcUjUkiFUJavGp4Z4kgJrQz0au0CHPOs5dnZeUZ0LszjuZ/4ZdldlSx/LNm5mKjh2A40mtw/ls0nkBRIQ3WbdDj+fHKzKEDJGCy3jxTyY2e6oW12sMlYXHDjM4KFAo5uk/HJpnHuiVeZG5yZln+Kqg5lnmYxoq1bBtvBfOsYphPnxmO3J8VpOQU5Igvh/e8hzzBRhXYBS8uOFTEJgFw1YX/S/ucOWDFXsYqF93me90hr6kU7OKMywjVE/uAUoKlCjps0TJB3pSdSRu2xV9t5wpv0QKwDq7ECqZXIZ0ZeyhnVY7HFv+xlvRE+DzeiBS+sIb00f5rscHwSVnbC5kFYcITLx9MvFmR17F3RXwJVbTGIyFKh7UvwF2LTVwOjYWyXuSS8kMT852qKXsCdI598pDbOEm4Ad4yO4mQMSaxPyWkC9ZL5RCs61Lc3K3Ke+lA9mSwuKNNt4jtD6wL88e94xZWPRKAS5Z8sN/ZvGi5GG3YL1UQvthZRgFaDjJV8Z8juJS4V3TxeoKpPMGHHN6PD2wzb0TgztqHPYsW0lVNybbWsJ7KYA0P/ZDWoMNOD3qGKXq24Z0kznhZai3kHfchNSDE0qznHXeL31XjZuMPAZgwerIWNja5/UC4/FyJ/+NbjWj/nqn7+wsCjh3nosYPT86E23e0cJ8IAUI76Q1x0wVBvsq9geGehDloq52O5aWY3YfM+TyNw+t6p/OfMlhB7Vmy514o1O4QkXRDRxa/2Wf8FpKh0X5WEHGQLM3XXwTbI1MI71JRERqyluoU6LK3SZ774Ln5rZwkqHqRZF3OKAZeMqOc4S0TJoTGzF7MhSIdAjwrDw6xtOuiJyFdrV13bHPYsmj2geX8agtkUzzqA8P4pwOTjHwO51xisVOa8jPziP4Q4sV9Ts3SIfD99W9C21AqFSkqslicjumQ6Za7N5XRcwPGIALbpMESkrZLvcGaiNhHmK3rgxjrhlYYsAvlkoq9WCguXyZWacFwC2uoFxZhNHOoNFir7KUdDSn3jZjHmVspuHQ80bqC7EySjCL0bk55PyvARa9RKSIjqaTy6WWinZHfxPTHnvdSe2eTg22bOg6FKOwQsw+AuyBxPJ9jcN8lPMOqCeQPSl1tPJnQgWcSpRdqln1dKk/C0yxPGnI6w+CuFQNgYU0a617aYHDNWEYMKUhYYTi+MZ+VHbfgMYbbMRO/Kxp6t3EJCdLVIVn0zdbJHPJHb7CkjNoj7mGBk4FJUauc235tWzsHSTI1XXvCQ3yUarcaN/2IEN9I0ZC9dTUjZ7V/3YYYqwh+cxpgdxaNZ/BVbhq/xptknJsRp3u97DupXHaAQjy/1CRPWnMH7M6SSgIvW7AUVSN+QIQR8thSmw46K+/XgZBAFR/4SpKVCINcdgD98LW8BpD0G819TacLeykd/RbLaDKdJQNO+b8otb9QtM+z6zCL+G4E3DiA89KMWITzfXOcZTZ52OYVlZzNBXdA1HfKW4V8JkJMs7KRVmluIomFzz+48g3cHg6EwTL3gS2khnCUFTBZ0Ej7yilK7KvP+Fp9dlNAR0IXqwEWG38kbdXCiHlpSEFq5jn5oN8gOhGL9DUM65ePWgeGnCn0X1qwANwW/sOQprWfu1dG3s4YwvC5X8nLHnsMBcLAycOUKjH/GoCOlqiLW95n9NlBxAgLy8RleuuegtVPvtR+Lt7DfJ3hTw4nlPpl9Yb0vrP3RouDC1IRBBYIsygE4AP5vK03UTEe4jILf+mjNi+4UgiaZc0/kuuHBvhG/jb5OS2AjKokt4hyeZHdgZIUVMnWNS2ku5biBRCZCoOABl80u4VnqcZRy/QVpKv7FeZ9WA6SpK2tIPDE5ARsLtDuw3T9RhEN7UW1vMVGWJxu0uOxFqZ7LmY34uAki/jG+fIqTBpmZI9NOi2EJkK3ECG7nNUKdLzfCPhrV0ckqSZNyhsf7rJMwXphcg2J2oaib0/wa6CHS6nD3vV/hswJmmrHlMVR3dNdir+Nok+31o5CyVFXAafimQaFN66sdkWztGQAknigqmxhnIlnXw7kDfNTa8k/t4EUg048tOEyvuGVpjhkfr9fOOU+4xtZZW2BnOHqr0p3vNotd3zSFs0YbVPj6CGhacrth3ND8pa3U5gtq2F1OmLvsqWs45u8soiYg9ZqJkfTuv8Igj7+sCPyT6ItPWb4JoreWuPNyNHSB0KDFPHtXooPpvd8VawRCtRaf+W2IrhiWB3WKoxJMNSa05XMhxDudqGgyRSRSsG7qFZqn+mv4EsZuAAS6qtduVtkYHyavJd1C5M3qIocV5As5yRSeiU2duqsYFpCedDFcpbJqzAVXH8PJuqWg9rm7q8Ttr77TpgCFxZ1zFJs/zUXCXvTdOeKgEnYQSdRDRI1W3eG4L90whwbj3+jMDVJhcCNYPSEmcgxToFJ1Uik/KQn3VsefYxlenuXo96845eN4cmmRIzboJctuwdMzu4uXVJ7jEDOBFKH1FAEmTMpXCAT80Be+38eJcLkSvj7wUZ5M7RD7mykCIeN1XY1Sh2IUmuDFGuvIGYlkw67LqjpBtkUonn7gBbBBWSJKYsnAdNLuz95TZq2qil0mxwLyG+lTrTGuOcHXMt42MqEmX1JqIj9z/NGLdwPcun8LiuaDGsIUj053cS2PgiuoLXbSDZI7DWRrhLdsCY/JUC6WUS4SygVjyJWjDGOeFjwrWoPN6fbdH6TMNCC2alVb249A5Hw/A0fbO4Oh1COcNswdkHyfYIqVf7Eu7VQ6hstRtLjr5A1Z3HFfysaixJqsWNUF3sza0iZT6mYnMWVmG6CgIYChEzmkTXkOD5lvRVCyo3Mf5/MhsTCHdfDIeIK0DeO5XcPfvb/A/JAL2QKzPb/xbeXYUxbk7nsof4lrH7kKRUlUIq7EU+WHOh6QvhWCDjiw30FlJ9BQ0+jhpByEWxKWzpmZJme/EG+O6Lh7XMk5e/b/VDEhZhcv5bn3Wn79EKEK48X4po4lzPo20tzhZZ0/FPWAUXi++trE3JIdJU2dhVcVDqnqogMZu5hZy6FHRYyCH3a2Yaja9xErolD0KCrknl679r3qRUDUU3OBLHl+zHlgostWbJH8wXQToXqZhnMlpJcVYqZD6GIsFZPy0gmlp4Gw0avINjSOCdRXa88Ad+QiUjX7ZZ9Uk0n8nZl40B397uYjyhGw5oYlE9qTBn1oryli9dE0G1pwsQ3IAbNwU1UGlz8G7mfj7e5ktWfYhVyHSkeWjnAth9z3+/L2S4gKmWlf3MxmZyhuourGl2PEpvzcwFF35j2kytGKT8O1Nlg2V35/3ECqCag6VTj3dfB3xRn6KlyCcPeazYVjGDkcJh9RAEX3tMZ1k6+5UecUqAzOgHnacc7Z5Ix3oKSdFILr8Gh/Xar4zgI5JkNeHkMnguevCnisII+q28+D8iE8oZqmEH+aLTxb4esMd9JzWAhz+OEFtv7zsmBXV/90guP5p8VYSG98Okc5GIZZKn/PdHDZo+THIGGFbwR6gZljkaurqEW6AkDeyiQl1R3WSnGks7M1Shz2AjMABZAwyeq+98ViRiS7UY8vdtN15N+ow0kxsprJNvKCKY+jYP+ugFN0l2CYl/ph+6WlU5HkXP+U1dLJt1lzwpzOWn6w2izRUoH6SQ3u12TIiMsR+glexOsyzBUk0QaxiOlG/asUTcupPgwsftA6Y1c8E+qNIYyJRPXgOFgLJrFJ/hpBF9QzOgmmLFnv9/lVE74q/FWzHm/nkfcAtZxvGUxqk7Ui4qaPqV0aWlVcIkhrFPa2Ha2Eagf0RZqF9YH8E9fqaGi7OuULQGdwd7l/YuhlHjc8bhxlfidrd/48YMc4NlWcOZdw+jIdfx6Ea1+0/wIZhbcLeb/RNBMmMJF+I3IHL4dgFVIUpp7hu4CKvvkPJvaTdh+1P6UbEsfoZE2BYPZSjOX+9waJ8MgRIBh5akHz4BSySbonM6UNByQtyV1QIy3xnksObc83o1ZJJminiRc6IiLg/fWNdrzLBakAEbQrDMor9XSK021nMgQUobJREFnNgfrYi6UgUeePbKeheYSMO6Ts/3sa/ntIl1pr75Q6WNkSPUzNP4ilqciIhO9XH3zL7PuDqrdjVwYtaq/DYo6OcfIecGxE5Qout2HXx8SJjLUR41c7OF/qzukAiCCFgGD4kYSwBVq4bnYTNnLe6dSprVEsi5xqtBjDEpqrcroTehx7ILawI+7yGgB1TjTA758GqhSKPgns9U0BtGd5wgXoQH3I2WVgaiYn89NOLEbIfje+fUpT7JbdUELE/O7KQZQaVynhgF0jrKKwpb7sb7Q0pyKxiFgvSQmlmoVzhAfbba9VEE2EDqldDviTIhJEacu4tLQaaWDR3JYDy8gEWGFgkJ6ALrF+Sw+MNN1yzJvjZlZ8wd79ujdb+W8vljgqr4cV6gp++Go8hezT3DX2BZydO1Ls55XDpIsQCgZonLOyeHsJTsgtBz8WH1koEYN0ERpd2STDFU2agfLS+pg1umpiTv/P2r2b5lTlSNzgiyg5Vi+I2Z48CHvuID4/JktQtr//NXS3ZfEHOG1ICzrNXfQUrXjYTKcZDxRfGwIVoeq5+YUx6LuntuiTHhsyMnoaAXO3bNgAHVc7K8uqZtkLsynXE61LuFZDaeVmowutEh1E716xO3VRvbFnInRAwuRBHQICkIeHLLAu1futfN4r00VQNlBR80ScN7hpMkbDXjvYDC1VW84Odjb5E1s/jSe/t1Psp8iImK3OmrKw14w6sRJsNTe6SnTmtLCqmz67iSq0ZURdmm3czfaN8fFTcTRS3ZkH1BCM9HziWJ6yBMWGS2db4xDDQOzDCo9ngAcgV8cdb62cHlM3FLM1O36WVTGhOWCcOhFC/KudKirJMW0RciRQerl2XjtDcNOWSDsxqNMnBLO/MmbUgUEHviZnFIZo3D8Nt6JLnzExuNpyntgiZbMjLvQvQyjFa5twp7huS835kXuLQFDvnE04x93bZIkxSexGTvoSZz6Jche1su+fGSAaXMA8TyGXxJWcYMa3uHMLlVDe7n39jJMtyZ8FgdYYOUmyuI9ta2hnHBm+fjc+GRrMg2yj7rb+adTvL402CRgwt64aUj4y2xjo5fUbvU96jdPMAjZTcbviCchTOYfzaMArRYuQcDtOPOpxTXxIwxfLCZJ1mR0rypUILs7ACY2kSpKrM8zLVD3zEsF//Dm+h2SJtAmk3GcUAs8hkgzkuBH2kyvYLPhpupIt//t8ZIKWGjb+/B6pFelsmdJqS9eRGclf0qZyYIg2ggeeN5m84QNhCQWzRAlJlTeluKy1HZk4y9qEvGa1sOLA4/wXtyx/HwngGxGbzxiHlbI5NmsXs74y3A02FpEHfDAm/5E/mt4WtMbrgRL7WQcP3zFhlpt6gyejymxLTy+L6IAyhOeOXciXwZ8kCf5dK8CtUunywPvZ6MMxSQnZhU06mtbn1FwGK7Y+1i+YS51PFYs7MKLTpYmDkEcGOGs8iO6FyBfc+982/htGRy3Py1vK9GdBaMmU5oT7PB6KRcm3MkQ1CJtKflljzZaVbvUqCPDMv7UwqmRaW8YjqwXTASN5kuNRSsPtduWOQh/Zd344evlabvwPOgJI8bO8SL4wjcSgSBdj4hexpurf/hMYjKImTUmPvcJr4hDnWw/BsRh+gI+gcJ65X01U2kAmXytZM8+ylKlSsMlTtZRVjJnw2RcRGiCfB40PoPqqZKNJN5PIhTWRp0WtKPIziNzCN08gT2lE8AFQ65Z5OeeY3CVHW35ozvHx9lDZfxhK7gNK1sqtSmaJgtbpcjthtt0ZxLxfgK0bwMUNJUcp8XnUkWhw+cDDNkp8uT6IQp5GPCf6UF6NhgUSXC9WWDcUYeSOmvqc1mPSod2UtYHNRono709yRX0rlTMkarSFA3BWdTzLyx0rJQYCJtL+r+N/53A85QctEXfL0fik7+rF8WWxbJVUR/FWFhVsNuy23XE8Ee8eeFByvUi/NRF/P+LT0tUREVDjQIeNaph7dSSsWcrcsn9DEEKTSCd3My8SPOqv4XK/oIlU3gPoeJgEKLRlD+/3TTcuYZhjdDPkdcNCHMXq5jP6AcydviT2TMZzw+gKozh3YqKtcRY6nZ/1ASFf34jv6FsZE+FSJDCr8VrtOE8Kce212YWw8LvDv0bl0hkZ+vTBxrKDOfYATMlLwOb4V2xs7FsfsRw/Vpb3t8JQ87d6AvR4sTiSNTY4jnWArXI4XzbJg/5sB1qJ6oQTi5yasp5XkKkcMlp0cL/kAUo8Z6oe0FPlxmElc7vt+HbH+IjYOXgL+nFD58D7r1I87qwxEaplYV+7f+fSLEpn7LJiU6XAPe4xIcNWWbhPEzxWLgCn6dn2BVehZUE4K5WKTDAfRy0EqP4MkJmxOXBXryX7gA/WpCyBm4DWxUhfPtjTtQir3bIc3F8k4qpjKRuzXn4aHCvb4uEa7WUWPO3xXMdRqKDoSMjV0e/69y0kq4roYNVY0OsLuMGQOAlTLrGiiSVBdo5IO+PbNDhKldBR4dYhfEQvHyA0HR/EHo0ZDITHjvCm4gjQ1VV57ER18Mq7u5UyUIST59EothGf1wWLGp4ZXx6p21Jl/hlHPVVL/RD5Tfx/5baOrMX62fy/bRpX/qLpAmRhV+kEXhJf3bQhfDJV7UKnRZYtodn7b1zIHn2zOe06GOg6Ai1oMDl72QhsQZU2efoU0l1w87wPo0SoklE/smGX5Rxa9j2e+mJHjHISYMB5Mrt/350njpIHaqAx1tAUwDMjBsl2mo2oBXd9H5hKBX4GDjG5QDeO5zs+VU6HWdzYknm3dyTXrOfYvSobB9MRfBsQTK6lPN9pL0YjPcf6xQ0ftAbnpLrl1mEVlHLzl3JM+D3ez0i1b+FSWG4xUsUq9ipe2fKaTx/OAspYq5RMzQkdotYtK6Qyj2bzF42JlM9vgbQo9eCfob/9inMu+7CRJV15KKY9nq+rKZZnKqW1/eWOHnJfl3dzUyKlcPPFuKCVNkuBb8qX6HaX08W8Qkb04yKkLr/faTi8D3vPWuYw2sS9hzw0+WXflr1Lye5dWW3Vsj+7Z4k8TEibsX/lCA/YY2YvoTQUaAe5xLZeXJbUJjhyjAQXFjI0ZGPnKSQ6l+J9l1oh8kQeCxezckQE/hpQRJ3PBIOPsH/PJgfCVRRquHSj5ltm+iF9e1rQjzRG7aJizqgn1ybEkacSIh0hpECC9qnCOdyrRxmauPWED3K0Svk1SNl4qFCIUboDRbt+TfCMsOVpaOBw1mWIKrDSun33ms/0Ten167HnigICrhY/1Sm4zzo3Yj5RpLjlDpC9aSjGXUUCWeXrxY5yWr+yGNbYnZXsSkAwOKOPr4r3KN6GjQTAKEuLlvoe+ek5iZO3HPXcrlq6ct56R/VDwVV3foYEpU1mNu5ZeSZkHVgREOFPRtvXSBp7lD1RjmQC+rR91sycmuQcto87bOwzTQhQ/bIYA6tFvmyi2KcjV60nQ5CVCJ3quLk7jqcGNNOjmdypJahtZ+G+HKH5u98kjW/HgnNawPIis+T8A3Nq9LH2XJ1rz9OPY8v3R3HiyvxieBv7v6mFN/D5J3E01FnJjvxtLRC4L1tCaw6IwfX5yI8yKTLbnzRe4ydGjUbHVVHfwv8jHzJQ/MUOWD8s1OiZpt2Rl1EPp3y0Ebt8UqloqA0ocSAEXiGvrltwchDI46w/MsErEYFpdUDLMULd6NsukF7EvFxg8V6UAgBD1MHlppZh/ZIIjFVcNDibYcSxW4r6Ve6hdMrLwQV16Nq22OZfXCOBexWk602M5Q8Ue6w4BefxW8MnayTC7DKFedO0N6tlHCnKnez/gRSq/TItOPCKaiXi7aaf0Jii9XBwA5Unghg4ntfzx97ZvF7J89i/G0Cl1xeqghcwrw0q5mJAQSSyHpji7YZKi2bCDyRhOCAdEfRyw4kod336Sw9hb9OWIkb1jrZC6nQbaQEzhCk8BLRKtgmhgus0Mf9GD6heRUx9lvIPQSXnnz20MwNQ3yKgguOjKvxClBXVQWkBPZYTeS+weT60fZf2iVnPjFUo+WUkrFkzr7uh2mYo6CiCC/wBNQ7Kp1vDiZjgmtt1NKTRQCKh7wdYKkMiV+x8soh9adB1wqUgyu0u3Qkh5oF5Z7cVU+pihR64TO9+Gv/0KC9B5Oz/fbqfIk1dIALRseGEnu4R5/trStwpCKkgfDSegYj2S63vYgWlkyiqJkv7NyAr5HfVI4FXW9c+QYqX7CDFp6pd4Muy6QVECEgdu3Xsrs8q2w6wpQePYfGXGCnTznpsDuO2jw0LAdxX5WAos7Z70WU+WFwteG3Q7zHWlxZNooDJU+woDLu2VR7MKZHWfhFj5ydZWHJ54hqT0gA9QedL5wfZPXGEZ3MGGj88HLyokhT0zzfi0Wpyjq7z927GJoBBTGLvm6pyH5qQDnT5gtPLx/KYruGNK9M9ospJkFTf7fEqosar80EuhUB8qb2HFkkn0Tqwu2VQkex7sev4FM768/uQkcOquEcFd5eQwrHqn8N7YAHoe/lZsTfzV24Kw57Pz/NaVvE1lwQgqW3jd47EKhs501vYJbtvLh7EDzPUnZHLS9wf3RMG7FccQ09KKRdpWgC130LCAL56nhzp+SotT8tPrZeRqLO8a2+XgxvgqPWL5DOt9x1Nq2TkvDkSPLoZb2jUcepJ52dg8wPVj+3V6H6av/VSOYpulFJwaZKb8MBB4CCiyzGF1HoDamRYI2LJNxIuzgLU3acUWNa/SWP1/qAmclIz7FHR9CQIhuWQVcos+/WaNjvY/GvmeOO7IN7ZbR2s48VYXlPzUiuLtrkmWgwSdYEVpi7ih2lz1hgPqNrT1HvM7A0ezbYjB4Iwu/iqFi72YjNfllqc3U11l5mzLrd1rmmcGuQyopbWoEcmF7ppCw5c5iOyh3bsH67VgL4tZomhL2O+6qpaYzractvd+PrS5x31K9d9YYLq/7oqUsR2yrJWhX+9lsmYnhACQ6suAr7QZZBDuPH/jUmpKs2BWcrODGeL52v+II76pECKYSt2amCblmosy4kF6tmSO0t6WD9uI5o7slfhqJsI0aqxisGoUZ/uMofgLYeooN8tTnkeqgwhJKivfJOE82lBOJ2nd9D0DVyigVCas2RglMc40D1grghjNCf4nue+K7bwnrjg/TYNz7moe2VHrhSy4PMcI1DLrPUuiGo2aZyj0RdR8mga1MJ65dwPCizpYkb4qEu6MjAZDb1/OfJ6GDsVDeKshHw2uJq/Xm29W9La2y+kEEGkibpD+z2yyABA5HhZXNcDl5F+c4ojqmYK/3neKehC3TBqyx+w5/EO2P3mnJRVcCou+jtnDJoNHb1ByPN6WqcnvooPJrNP2VBanmgVQOFasWJt5YWXwhTTawzRs4vuQxXQd84K5Zo8535b/T6sJknWpqZntgYGsGcckMbH1lvpx5BfiTCQ1mqCjrgClv1iR6WHZodR4a9pY/PpEhBl1BG9PvkKsc+jPZpsNj0Ag83DnaoZZ3N4Iollj9VOknY4k/T8a26mWmq79EOrR66LWkC2LK9i/dhzDqIkLU/Ud0IPhF0RElIS6fjZHMMS/aQLnMHqtXwTwQrmHfF8tZW9Od3oItRvvaIg+dHPl0TOlznzo2/O4N1gmzNgdv/xMB4R9cIgp2N/9EeN6z9h50MTUoRwaetmrhfd+TU+GBrkiLaR1mY3CyvFCOa4T89B8cQCDbJcDfxCHjf2rQZeyFD87NPAwP3JysFQdYKrXQQNfFF17CaMoTrgHJn8j8lSDISedYRyHnlVW+nVTTGKAHwfEFY8Z5xa8CPjAJTWyZ8QzS4dc2ji21GWv8AzkxvFLZc/7BtrY0NeLfDX01ij/k2yErLyr4cIiKPaYk4f6w+wuzvL2vj38wKGWehtH2XVtWAGW3AiwLyoHLOvRfbpwZ4ht+Xq1DZPN1TbqQxHsaNp9DYxDmefnAHs3Yuw+5V++sDKyxz/GwmRd3qUMPWf3nr/sdzTHpMWffNiIKaCA0yw2rTblPMt7/b6jBTnw4UwD27YrFM1Xu5UZ3V7SUmFGTacikTCJx7KvLWor8mbLEWgKU0cw7Ay1acnucsvqYV+kfyCPPciklU6/9nwTBkSldA7orzgFxaFIgRom32Kkz/z3QvQx93BjAtGpl+BU4wD3eHPgCRLD+mOyCq2HjImlXzwMK1ZON6seFtGoyCetsUb4AUMaWAkplzdZ2xbkzA3feKHXkx5R/GWo2inxlSXbdyctuYpgwFfNznXBaEPhYA0R3bblBxFsWJ6DYC/YgyzqWaCv7RGex4pLwWQr7NNMcHq1SbIcWgF2JWufcUc7dVTx6C0QR7ZcDqZuZU4S11yllQgfsHR8wlcX+kzkYQtJjsOx+L5DWJMzBSdnD5fNhXLgTXdQIX56/65C6x79WUqio8Paq/WwjUdNar0NuAbqybYcyGPgJYXTYe9/x1tQ2YD13z9JBKb+QVk4rVIesYSg9csuwTZ+Y5GlU7x+WR5MEkMugGIEBEq8GmXq2gW/eTavmhNBaCsXadElWkwv+gycdhYc5sAPrZ8CkUmo9IhAYPYIt3tTBev7pD1WX6GY0fUvfYoe9hkVrcUclEfy3VX/vQ84oFmHPQ6WsJdMs7B7pjDvm9nEl2PiVs7u4YJxEKNjbhMFqsl4dY/rWOuh4Bmj7AzR3nVuiOzMBjXQPJPg+0QgLVdmRGpQO0DuEyJFbMl1sIVBe9+E1Q6WDZ8MCdSRTzKMsLD2YjoXyQ7UtMGNbU7eBuT08IrRiFhX4nLscGxh/PcdqpE2NBWP4JCSofCPTWgpd1gedMczH2Cg/O3MeEB6b4O1ImAs83nvN/URKRjdqCpk9CqBWbjsMG1J01abBaJ3hp9+WGqjb76Ka3D2HMg43/zNC50dLjm7zLS1prV7AxqK1Kdai3DBe3Q1VsqQj49PP7qzbvev6QwJR9gENyUQ3cDZO/K45BkOo/xKjnFjlTa69Ky6lqo73+RoRgosHZDbYZizCnwpzzOMYfrmgVtBV+zacfQt9KlrDpy1aMi+O+hnfFYiv872+gM6wBt/d5zsvKgJKEvUPf0U3/i7OoP3Gsnlh+b5IW41NkfLwZ2SUuz4AJhbwJmLnUnSuFyoLnru4CA6IlF40dL8cxncOvJvUYT3IG4sdLkoYf5cTM73qNbra2P2X+a1m7LkVPosrS41ECyaJ0GkY6bCIqsmT+xYsoVcGDQgAfrPa74welCsmGQ5JmHL+lV3+dnyULyzOSO27N9z4jI8Cl0cFPxmmw0THwEXrFPjYECs5LskLu/V55zyAd6aivBBJzB1Ws2BR2JqtuDHRdbxzc+XxYZqZVn0DgHLK/CBnZ1U109KuDtW6iEaEsSlSe1/aZPjruAe20aW47iBpFp5In7YvW0rIT+yckycyxDQAJTAtk7FAReP5TJ0KYXYGnNXkqAoUbpYGaqYJeCmpx31iQahSpNiZzrk20rZlqAYzGJu1D8va0OLI4eTzFqABrOeRqfBftOvvUw07R9nHDwHhwXQKT5YdRPDgrdUFwckmWk/6r2OLPBo5aqxId6NfArF8cAaw37gHBKgH75tZeJcXlyKgNuOWi8F8a8e79ZSfCG3OdYbkm37eTCf2huXU8CT8z+lCFDuNLz6U7tqdw1dLWqmQqnMgQmFRzhHKBxt8WDurmNBVhrJZgRAqw7UrKAVN+mtCd1JbAXc+pxnhi+4tijnzJrmOEvcul4RLrr2iC8wCxR8kF217Ilqw77QQt83fx3EpIlbyCxCe+SDwaZxenP7paxln3ZB81vUnZPrRuXEETGPYaZ9PrH56ltsNFMje0b7fNbMZgtjAYsYudXjwGRUesqw4yfwE7yJngk2x3J/e9GPNnvaBmgjKLWeFGoNvdk++0DlLVExMJA45Rd7EMnvfVU8kLY4eyw2wQfduVySNmi/Du6YGMxucdXkwmF7xPFlK/dvl5NXTVfAK3MOL+s+KKZss1NYKfbvHLDzsAeUyVu1GQS9roEU3N63MAo/aFlE6cm7t1I9eAEY1UjHH75J7EMVFM+3shXFfhFX63NQci0hEjNm9ER2hDDCtDc/5lfFlyKGKO95Gmg1tY1st6vjerb25x6hAKP5BZxOf5d8ow2eV5oLLXYPGBKEhbYQ4V8ZCe58LsXT+foboxiKSwZElei2Cx1yaQUkOkDDE2yNW8Nr8eFP6sQ4jfKxZjeZg9PO2TU4/IMWXRUOgHvt1m98QUG4240OCIxp8GiD2R3xvMnp7aCIR6706PFWzvCpjCGg41X6NXeKuOz6sbOeX9eNpFKzrsOthUry2hccmiyFKs0fsQ2Rfy82BHinPG7XqYx2mfASo80BE5or5IKz4t2hV4TsiaVTiKEmwYEQupGMoG2/SbIZUXPzyvuufwKqb7AA/FWTAOWeccblSCLVJS/CrdXhqgVi4zXQR0U4Ih4+LdYzXHuoBqeycVAiLOBLxxKtlfvik4uEnoNiHSkVYTvRIvMdz6+4cEFUkO9l8LHnfM8VEudC6oAiqsjjXLoTolbckNAIC4S8IdfjFUg5xGgLzR3fVKBp+kOEsBWXR2HAoRRg5AQk6YlvMTK4zX5slvtjUWhye1SsIaszry3lNDnNpkBPMS3sTvXWygp4yIhCx0PHgvo8mh2oSVW8JnBaHRZqGg1V2c33QrvZc6KhTpOsFAb1lGYwzeKan0Cs/Ke8m2kSJdTEIj8ChHj6/devNGCOburIolACEXCCCaYF6lkM18hBf/47ehhn/AbR9GzvtiyM/lxmWkgToUt1zReK1fSnVRnvo+SOkLmIwD+M1OQ0ls/NL8dTRFdG9ldnYDPrK9V43nPLyFE240EYB/lG5gCMtMhRlGeDcXcI0bd3856oar+iXbZ7KGOxF3qgDSwz1QbGIF9Xq1e3xNnsixs1SoDmXdATWF27vg6dWeQy5pnIXjRghS25Uu0YWkehyE69//E8i3WPOwjFBAjHtQfposSZXjOT6micRTk2us4+STI/k9endq4FGw4+ieV/txcsMSkGW9rseFSLjnB2KjqTOVQpgyStOy/5qm5oANcBeVEPOUFguE7ji+1q0p4iTN4D7mD2CUaw64+hC5tQsZSc1g19Jn+yhto8toWBgt18HaO/bENlC8tXuaVVSJ/QCg79duKLY/SejtnjsOCLf4q4opBIk+7Nm+V4W7h+ifnEyC1n47Gbo4FO5S+J8DyV+dnUyZlos3NK3GmevvkpgypUqyPY/Ngmo2Og6WBgAud/NlVEkYO1zH+Q5fa0kMgHyp9ixv9zN/nFVoJKnf73NILG5Iu6Zc12vFJSCQ46wHVvU+zP81uW24Bp3u8OPAhFCq+lWPzw+R0ukr5A0cbV9q3yA4gG4UgDqpNq8ZnX/oRgCcuDNJGXWoyTOJAA/5cZ6vsB/lA6J2Y9sIgprem8fayj6jzx9c1FIQPnDHmc0e3qGk0R3jfMhNUyNIe3NjH6WeZZ/9bW+iaHnPNA7gNDl8OFeG8IYS8WifzOEtnG6Aa7c2K2mxIPXgExQ5q5RAnVYm7eWxrkoL+jh9sCA0DC/iHln1tGzAsnK8uBAyYkW/j9k/6/7yp18Cvc1ZdYrL1jKTXVwRYl0sB3L7coNDTfghUMZRVp2/8Ic7CVrmRYQ+mW/MOYY8hNT6Uinjty6taVRn1YmFT116oPa4KN7zN4Cw0s4FM/igY7d7newk2qDUOTDCD7qkuxnhVG53valDs7yJ/q4kzI8t4z8Qezpauom6sXY7YO4iz+KMaJN6Q+ibXIPJI1p+PVE3/h9uDPMwNcie/0q7aqy0OKrt6HSZQFuWhgYdQxcJnCDv+D3vkA91ZVE3GmSaO6DM7h8z2s/8IDKQvBNZHwWwBaE3blAULYIVTOk7H0N8A2i3JUT4+ykWFlmoz1i0PVKqpWG28TKF9LbAaeXVGyxpKYTwK6IJ00br0LzmyoMprVdtcmhvw2bsF9UAajtEaFMZBv0iB9ZP3V5/JFYbcdkLO791kdXiYW7cOSmq0KRiZyVkqDMs5HghP5FWgcFXJaLxTTrrHHrXMwWbVN96IPkf77W0T1CwO8CGLckEAXK+CQR8+PFvKHkmjPb590YlgpcsQEQ40i/QnAtIaYkVX7Osnatr+IjVfUbcXb5KieEk3XOKXnxFGzUif6CoxsNgyiSRi2PKYlXwJLY6djq6fJ3vQlXLy4S7K3lCXxBNOeJLI/f9XSMVQojRocBFAI1fRaRuJrOft4vWpKnreviXYsvC5Mj4pGnoa1SMZ3c+aMmrm0e1Ya+FSsx9QHJv6T+0WpefsXyBY9jDqdRynSekH2ak1nqwRsxWuAxPNKAgZoPdIL+LIs4py9fJEV10oV5awS2eTgk5we8MTsuJksc5E1/+VDngmLxdh9YctGElzKmQJOHD84N4XsNOz82lNq9Qbq6XYzgDbYJlnFQOD2CBj5oFkKmZ5SLCTl7a7/6rraCJr4jXy0rw76XjdSfkvQNUfEWR+NgX/Mg4scLdGtEPlum3DFTRA9ZG+rRVK0N+xPcqrKzms9EhUSXZGJ4Pdc8DKU4gTAAKBq0AURiECySXcI40xkaq3MhFPmMAzXLXEU0TeSW7zDGYxksWhhqE6I5zcJDHf31kGNqRIioHfWpxfFWnbNckUfMy7RUWQcIqlLzcu7yh8OyQiDHDN+Havmlye8mlA7c8VrvHXFVzASqoHoIllD4W5DskpK/fouvTKD/43hZN+q+EJuzf1QWl607V9oMrFUX6Zwj/829Wx40dXJM40UMNkW4Xe7tey9QyiOkfJaB0nUrT9XLNFEtyFZmHJq3JHot0iXTXH1+cZ6DtITqOPO92xkQnEysctYKCERUNFFvQeT2tU+a3Tks7LIVJfdoGyY/E9A49nYB5SbpmWUI+F0Ip/8wNeqKLaH9/KTnj42go1LCISUf2YA1Fm3V6t+wnaN/SK9SLNRUAgI9vOB+cXXceA93/K9tJ8O7sLH2uhmZXSVmWaFI2YeoEoDEFLBcSzf3baF7j8eZdRLUeZgwIXpM69hj1+Jf5xgtwLb4ZLASlYo87UwW8HUsVyQ+JHwh2ZpFBbcjAxRYFq4poLuTdPtOH0o30AraLBv8vpC68uMXA215hbm08UUN+xtFlYB+x+ZZzhOoimfScuSUv2nOS2KxA2CXlSaZZkqCye4LestA/3QFP63Von5r3/RE0SYBlkClmJqAG9sjwORY0w1yGNAsE4qDQ3tLACkVwEdlXiqsUN73ZtJA8PKAnyT4UJGk59V/bF4zDHgNHRarNiWTZ4WWN6MptLhqX21fdmmtIuquzUr8gnxyFYfg++Rl4k0vESi1W8sd3VwFM3b1CKY8X6YpBWF4Qao0zeU603TPREeW4RB7q3iHgDJ8VgTj6R0HR+sw6NKFD28ZjbLvk42MgmgqioHJmfiHrQzhcmYusOPCGcsRu2A9gxvLA0d184vb9pej+8LnEOMUcBuT+/yKp63x3EJC2USR2Vm4ru/Na2evPloSV7sqcrXs0nggodBaAO1O5URGIAAkrObHMGR8HjkqHCDb5mA7As1zxZf7uL/bGHMcdWpQMcH54qERbCIAJexdZKiFrw2qwVEdfAKkRrSYK4cFun9BhUyL+e5oQXhWPuioU3D7+qnUb0ne2xX94Ffvd2vd1iGSe0Go4qWH3cM3GPYp/D/XAAAw/j/IByL0dJMaGS72MpCs7csKO4S/F5I3ityeVyY7CWdbyfK1VkCZbVysNWsr+zHwHweyAVHRtyVb25uwNECl7VS6QGeRCm4XHRWfjQbuiWxZr4vMPSdqfvIJZZDR4pybcHHN9OP5f8SBMUBFEttOvCkatPFqsDrgkfik4eL/JRtlDfH1QUhjOad6uFdLj0GQnu4iuHSudtTLPOI9DICthfpMVkbLsW77AeVQmgV3WpJUbMHv8sxOM1oJGQrwLheDUzt+j9XVfS3EVQIy/yPgYI+LplcYeoBocUhDowBz8Jj8n9OUWIVRBJkvCkMlai+JzTSTsSl+io31uYKgu1dli2z1bCn7i6dQ72r0X0PX8WFy+U9aZLsF0zTCqltuW1owRQN+sushlV0XJO6G4tIswNBUiwTppbTZmrrb0d4bAJrNDUdDGQutsUCeTA/ohUOGujm3HkWiTsoyy7dp+3QBsVO6ZPZwCetDsp+oWoXJW+4/bnbxv/57vKoAraWyuzoLak5Z67UGnSPmQu1PyqLvzkrpYWLjoAh++oF5uhoHcM+5L5H/lyqh73LafSJjdP5s+3kCxe5hhdM8CroIu99V0IrEvJ1hlxKbWVWXC6zLz16TjPnWQV8i8EvMfVvITJRbLC9+OrekbbdlN5YXLCklZfXlIwuejNu9fkJXMNT1qfogNpWbtGFoSR7KNyMyyIJAW+nbFp12VuEig74UVImt49UDozV3LQbLSGINB8QD32CZdCcSOuzRAUq7zU3GzRcoI6dLb6/Y9Bv/s18f4OoUwnKqoJVZT0hiNHX4ohqkPBhvG7Zg/P8XjO4STGrqgEkNDJ9H1hrRGryk8qJcl0rw854Q9cNA/X7L/ZpQCUDefHtIrlGF0tJ5jp07eL1cyQerPIqUDyc2WhyfYYtKFGURjPao2PCUO0NNDPfXuo8oZVw6OO3UWTdF+FyTeY/84L+FJN78TLN+xaLkPjCH2CW5qTfTivFECBf6RnfWGX+8RQPmhWFuJloNTZESNDeK+vzUJPHtLYD8QZaWlKC1zrwwiyay4fHa5VwXpKu+U/6ogaTX2QkHPfaGnxRJP1pau2G1eGJTNvszvZ3AO1KnukRt/rxgFtAtHg96GOYRviOD70W8thlrqbkzYk9XwxOmPnFPAWY2rRL+E/YIjvSMFVJf1IBWYF6FAsMvwJmQcAZEJM/Hkp339i89RmgggzwDOnRQVsZpv+GVSPEykAmjnNUypSYnQuSQz1WRPWMLePQU3qxoj8huBwaCPZUibHLUExdibqUOgurLxYLKL5UpgxufDz09fV4sS3+5AzYZQvizgdyiCt/ojis79leCBxxCVi3C1y/LlGFKgGVdmQq0FeNQPJMswXpdef5BLHU4Hwyz0lnC9IOvj2Ltej/wsxaaKXwC9W/tFSXdn4Qx7tnjSJAcQYOR7l8y6f4eSGEd2W7m1CdrLp+4OXDKRE65+TMp+LnMhLOMzAcLuUxW60JD5JmFpefSEx0h0ea4qd07mFlPE/4qBJSjKi75JQZPA4MmKBpu6RL/GjlP7mu6neYmVJXm+KhSyGntfMXhSVez1HHD/zFpkpwmOuKeKwA/GlTkWYNWmm2G6yCYH7HSMeuqwFp8Jy6SWmLDXsNqvALNWEkU4JD6QvXTrcMtQ+5iV4s7RUfy9WeiIC7IRdI5eoUTbSNNcEA8R7cqRcy+Z6HmeKOgD93lPosYqklKPC6j9WodNonJeoxrWoXhXpti2T/TuFim6kIqvdWUYy7D/wqyJ2Ttwpw4+ntOsgk2w7u5YpHO881vzcB+C5NINKDMRntSqc9ffDFSCU1CR481YEHExvHudOKc6oto5BJfoAab2PBIH33nULyzI96vu9BaXMbi9BRL5+tUa103B087uJ+FjBlLCyuaJ7AZza7vFj0TRoi9s4FC35TvWg8cZr5vvVHjLL0xwmng9P2GMZgc6FGx/lWbos6aOFmzFMN+F+l3RzzdCnbPRKw8TjX3rsc/vbCgftccP9DXdZZcA1LBRwlzlQRoBFywqJq5SD2KtG50oOkmnaegC/JOqTnLLJvY1tdspCyANtVOfy9+J/jPoAyVomjXGC080YeKpzBUfU+vP+pl2/mV7Aj1n1ZKK85QqUcKssPR9BRtEVFB/3qVL1e6CDExAucFPVfLoZzsHbR8J1w6V+BwCsfcQWE10eXHgkMCv4RT+Is9CjPO3kCEMwk2s0+FUzI/3kkcygVDwdRh/vrpv91nAqqf+HBsPLeTntFbrNomoJlgKFEXowvGZBbH/uaqdh0rOSeeJuniE6Vy2QdpEi5Hsu9aQoCFq3FJBrwBoa6TBBty1EOdr2d6myhSMftOnOspjsjo++RrmGjqaP00CGF6xCxJLY7cPbctQt70uZQu0Pfp1egrcJRBV3QuOcCY73no65J7vBWhwKjOxroXzV/Dd/eaHNWw8VLNTWcfB+liGP6mNvDNJGrvbTDwXZ/GtzAZcZOT/BrL+gLYvysn0vaW1AAfyuAxLVf+kMMwEQ2FS4khlncQ9udpdS4ZOrM5bWRNyJo6l6k/N1G3JrpZN936Ljj9J7c9tRgPU0VFr7X7yaDTd5ikXJzcPpbamVUOOAnuuDKKn+tLkYF7Sd594oAAloDCs1lcBLYCNZEhYw+1JtlQbOuv+cD7EuaSBjD2cRPanIECLL4Xlm709BqKQiEY4acD+bC027lqi5BmKjkQ6RPsdMPEN3N/5OqubGSQ+c85/ZOL7h5YhOOdo2NXU4wuLKB+cuNcD+GdjGU0cpiSXW+uCI2WhCmN2hwNX5egbUlnoZj2RoYtzd9KJY9nA95n0vjwGPDVjPjpepx8cDeXoY+z6O6dy/XX+8C3zPLJNxQ0vAXP3MqJJbpq21ogn0obf9/D+7ZCKJJ3OO5nE13rWsd2v9ui7haax9z/YyT5sPdDzcejSzpT9Xe232BcXNi4xLtnPygDhS523jn0aN923pacCzgYUGfiPDoVvYOvWmekMUhDascZX0KOI5EgliWyvNMlwYQAuLc1zmf1qeI/OhevHCNtTihWcCl5DvhSLbMlPPM2sDEmUHA+ytObFbsSeTbkGADriVbSFsJQKodepy5+nILec4dZx8owLk0HcXVLBl3eMmdDWj8rMyFWvcFqsPETbVRpCEQUT2ybkLeP1O+VhtVbhOAFuQmCb/THe8ByX5qKFe9gRszNDnuDgU8qS2ZJY9caWXSjmeW+K2SaKwUGyOPcGsQDsBwmcSL7i9AVk9VCUQFmdM8HxvYDPfHxEpeeSte47Jhn91EDDmys/0silbyjqzKTXwQp/O3I2v5U50UxC7qr9Arsw/H8Qen4hpmNxR0CEqxtEMUfCftvMxjc+ozaGfOfBMeADRgzrrJ6fWEugg2FlP5ikPVw1+HR1EQlifJ/gfwsasZhwjb+Vb8bafQa1N8Ur78iJzFNdtzZIxe83mlWbJjg50DQ87jnAq7nBsU9iDJ0EqIZpBPtmCCGVMnySx+MPiX4G/WTCSAL9BHtu3sqZePOXlWlvN9ndc4FPgG+fnYaExEtaaqgJ+pV/3huNGL16S4ayE9aGRmgVxMXnfjcYVjP+E3sfktK01rLzUMvGKVT4QHAJtc8iTT3ejUlnQT83r31ByY09zA8TIg83csp1JKufrnpqmpIsmOAWiUVo6KLTH4MmrTbHl4yHuHZB/eqsMEjQVXXp6VXFhq7l2CjumCwmvBiMVzPGg+3aGfSY9tgUb2IPM/x4vO/l4KDNEnmYmeBpfgBaw7+xcx2YF0bPGD3Ovf8vujUyq12q5s9YuphCQtkSjzDalxW9P0sTp0NNJDJhTjSe8zVvlKG7M580Tz0CdgZK7RJvvB4Y2hBxz89rHum24U8ccUU4la0a9HzzMK1W+mz/HwOwgrxRhcsh2ibxYiF+RYNI034lA4oJx8+ph3xEtnFf9ffdwAVgwO1FmWMRACZMUsR4TlQ2CKw0I6bfSFhS6MyVt6skPHiZ+2lBeVKn/uP6U5Y4k2VvXbt7Oe6IDTqy7VYiEcGAaxjQpIaXdGkHwJEq+FQjHgB+Q5aYO+2EiF7fVeFZyceSN5W42/DvnHI1LOcs2/cKA0wgxb0CJmNNwXQd/iJCH+rQ6dV2bc6FnvExlTrIjPwDa/QlaiQOWg65k4ccKC1w8Vx2bH7EehuxDg3TNoNlG9ZMJLx1DorUi8hYLOQLyqSHw/1R+G2ovi/CPN5d5826PwEsANyDYYo3vnPs4/rXCnP8gbGYTIgyDGLcK2brE4aKmum/Wem1t3d/9aFD2fv943BKRMK3dhrikSshCyKfrqkD+H7VsVaNcOFBxWnuhz/u/pJUunxuaUBsyW7gBtqCan6hbPlH2d7dmMeifMPDnGVUh8VTpDtyI7buYpnYovnVznhRrYqvQ3E53dx3uOLhJuqJnyP/XlqNlpJ1ZVjmvm69r0G5nX7fn+wFHwc6GBbMcwEx8gjgJDJevGl/zG+vvGuv6fsw8tGFJ0mdyd2S5PnbO2giL7+I8EPfFzSZfUh0YrBe1USREjk17s7S1l8rYiobPoYst2VqJ5HgTd9YQ38q/1mIDVzXdlUjcQDLLnCgCeByQi27023/EeHlutFOdHH9EdKKo3Pdox2tN9TSB7V0Ukqswf3DLtkTL25QcSR+mYMG0tGAptETBtRjJqBGZLnslwmkc8NkLP7X9yzJl60nvhfVRICsDCkASBllO8QsHms7pIXI+nYWipjGhmt7CD6QiqLdVXY+8ndJ20P5SCH4U5m9ysPkkianN2ksxhDmlzG0Apb5KCHlulTBdTyTg4oQv3xztRxDJsEoqzSur75Nd/HgjSkoYLNkhPtAK4YbeDUtQwLipuZhSvtylMac+eR4utkZOlMP4y2ytTQ6x5LlxeHcrDmlLAybQzStrDzjHTAO0K0kcvxXqyIJzewXXFamJuSOpP8xV9Tkd3EJSNzrQz5EUZUheMZrczha/OiA2eE1pb1ueyUPivK8dw/093gaDHt4IKArEyWB63yZOFxykrHXuWmutxw0+OOdMk64g0F1MEhik5RGpq1gjqB/Ygh8x5JKY9VGADIcqZSur0Sis+106RIHMfrMELE97u+5wmhIq6qvkMFyqANyav9zwY9g60CpP2+x77xdmMmt+MtWrcVCT4sg3jVxpXfTlSSD95aTBlLUto861Vr8PycHDFAmMoxR40DfvRbgPx/XGDW6PQGbKA9YKXWbCJHatImbYILN3ef7JejqR9NBiZgj0UCGWL1TqOikvovue0FNugWIaA9FZazuDW677snShZkUFDjpGIrDjiITuwkJc5O97SInN/j5U/yJlHoBsKX0YcLBMJDP+HZqOg3jhw/b2Eq9En/Srgi4DmuEf0lwBtZEPRp/LuTPYlP1qp8bXeggt0ekYEZ7//xIHMroxAjF55IMqVVzkFUUP8Rxb8TuO33Igcuxl8wQhTa0ByGLEoZ+aEBibVVpIWNuYWSjnSok7S+7+sR+W37faKRFcRs3w+chpnZ7PkhNvUlB22onfbtQLjJ3xJyxjogvhWEBAtninJeR2Fmb1AfPcTnG12nWdLpbLqNtPwAP9bX7WD/ljyYURSlknx2E9ar20DjDALwbLtmKQrPe/bwShV0ZIuwsPDb1vQ/JnQHza5lkE8Xi+YdyHG4/5bjCP9Xw3xp4CMJgRTayGDnnPctP2lon74N+TlLDkqk/jOTe/i5D5Cloyg9UXRpPA2xTKa93OW9eqcF64RhpDIkQlqhTseTo3195BgTVbabILqq88YGIzPlFV9fH0X49HuD4Rmx3Qey9Srtixhdm+rLkZUi64NAVMWOhkI8K8rAHuCPyYREKnMLqmd/lXdXs/MOCkOKb4UnN0PBrYnog3O2o2MzeoVdNYSQIY/xWHzaFqHgZZyvmuxkQBlJ7LoWcUlRL7uxqWPX+TFk3Ls/EIligTPYBgOZ1nuwUhZlG1/WGIpWrTbtDAaQvj90YGjTKwOFfkvk20W3sIv3kpvcNWP/wui3qLad2VKp/beKDxcpRJHwcUWxKHDTuaykeWLZ3jd92mg2xB4vHRmu/413b7zLwi2GnRsiATzO6/PoV/BwYl7+O1Dw98KDZT/zNUSgXY9S4wwPVTp5r6f6xP6gwy23qRdcp3IAI38X4q5F7nWorE4QtOXlC8oN6SzTgrnrTrf21E2vsaFqlEEMCT4oI2dFwZ68h3LBS7eHOb1MCl+2sL3kjjFoSiYgQ8ITF18L9zw6X51Mx5WiK+yV/iiht0JbMVSOEMhev3yoXnqfB2iAZWkJMJNBIePnz9GWpG3FFREI+UYuZJPogg2WgW4ZggWtK0ywfLR6AwNxwh2ANqDs5Mn3DGdWPkhh2DIEFTaWEU2p0NuviUoIdkCoQ90FRBBM1SOgqJoehhL5agwigQtMREQz7Ujd81N4X12abClkuu6pfvWT/Pd2NTgwovm582HTc5ZsXvnXP+gi05sMxHs6Is0V9A5wQ77G/q6iTWKPxKWN+YctzGhc0KkAj26zQY/7leLlHCa9MqHPYm+O6Hq9QOxo5j+d7WTVFGB+TD97e+QiBXswRdjYmVn6iLQbUcsSZjJncqIrE9eienia7xHpsVGWNWs0dY4s894dimh8uVc++alM34AbGwO2JIgmTRSydmnTfMgPYP3yMs4y4cBaoZ2C0+ZnOetLcGoE04R6E2NnTUmHAwCCwkN+Zo/eZSdmY6qfGTIDU7LiJc0jduEUFsGxMANDyW6JFO5tfmSaNjMDwiFWSqS0kflZ5le8YoNBLu4VLFjBNnSH4U2oolXF6fPPQC8sABdX9mDUMvltIjfTtezQtLpVUFubfcDhuFOjwOen/CnJe6gETzsLCdk1fctwN1S0PBHJSSqFAXGk3FwdMcoVEw4/TZGO0san8ub+/Lo6VtmHEdJgsEdioKCZG9CgVDmt2HR1+/0pJeLcJ2chmD+A6yRXwoGEdTWrYd51YT1ZLbLO/EfIH1FPf5LEJxvVEj0gTlGj9tqO27IM1OzuHUBEaT6Zi7viXgtghrdOM0hBBXPhKUqrCT0DzIhTy1kw7eY1Os2rsNcpClbF0dUe7IWvnXfGM3UJj+agpY8xpMTpRZj3LUiYGc9osk4e0Dg4pzyCh5Krcak4Ci9j0UfFb/kfp2+H+do63C4Bbn6XeNz4KjWh/Fcl5t4pF8c0NMyrKfzbDyk0LhoiXJFol88mXSyeFWNmxsDFCaGd8PIRK6SB/w8hRI2WqlJlpjNI0GyD6Ep8XLLdBqjS8wzkhPkyCbXsDkTH7yo8VjB5ofjueuLbA4emiBgymKu7knmK9DO4Y/A8Xvgdw2WncpWz9YDY4Dl/nAwHigzJbitYAEIH0DtgbdvPhy4/NXPLKWuKfxr2o61OWWtXdehEfLw6n6kMoZCR7oVF7OYPHJpFRpMZHbt7S16rtoP3j+xj/LoYIXukQzA10TAnAukqRPnZ2GKUdcz+cD4qPiFY04tkFw3GipE/LHVaj4sVCsr2LL8xRWAhZP6B8W8HhaH2T6eHNFgWjyBd1tizLIzg178bIq3of9/syP8/fJI+PGa64KUFcI8mvUQJTH7X+guf6ECzZzTKh01T05qQGdREvy5BrFQ2Ikc/3nnfdQsVgL9e7WcWWYENyTXfYUw1g08qHnZ59wlZuat3OTXR+d1CIseRnAxNoqfNhYTQDXGMPcSpZnZHgBiCNmP8/EVafBYBFkYGO/abRTUFTW1c/2/SV7SPwDrFySspojAXYIord+7Cn1PzdIROMvxHJa/ZdvBAfULkhfzeqJFgtEnSoKeCdgg6mAHCTKQqWgmUDsV7U0ZjcBDJUfmxGlPC6S6TE++NsOa/YlWDhjN495rsT8MSFA3LHEnY1PJ7Nyrsp6NiV2zMU+sY9aZd5hftheEM18VbF6bmCzOIAS3AxmCuYYPhF6bn2dlMumCHkWNvcKtKzAGwmLPN8pAm6svg8H2xBMp5tE6fEdxsRiVlKdu7AXGJE5mWn02aA3AW5k/rlA0k7aA3e4pXrdJwwiYK2MZMjBwvFDcMn1qbZMdZuD5jqi36R7dt55a/3fjXRWcrlFZqzHApcC1Nje1YiZkfAzOtnu9QYKrfAhLaIfxDlTYweX8iRsTx2YeTNFmwAhWwgsqD4srUEQY7YUXJgqByi6lIZ7YCQEewaE8xaN/udf/mHz1q/DJ6I9DPBNPFyq05+Nr1XxGeFv1cLKfOMqyQlGRnjo7N2+qvzqEYCJztVoelFguhjnwJiaY/ZduTuCA+81daJvic1B7Ke1l1pNeDklf4SzpTx2dD0taLv6hoUWDnE5NWmtY6Y3rVjS0S8GxJTKh8Md029wITfIKZj6c47PSvY+HYx5UwegoUr5lsoKSjbSrjRrMKpgy0wh62JwEuS0FHVSNpGGq327Ex74lNgn+05PeePDO+X3J8yzZt5TI47LTeO+viw61Ov87f6evj1E1SjPQHgsok3u5KSyaaeEeoGmk1MnENHmY1RG+oV2meDweZRyI6yynXJtbn9wANZO46wl5Dm5OKWpp+QNzRlKeLA97CqUxJlr+ORwLFOci54O4oEj1pAmQiD8nXImpqhlctWWq4rcIzWbh5s5Cx6+m+jnfZYro5oKq0q8YnMkN6vjNPOr/S24Vr0QXMOwuKCBozgWGRkmnxfFOYnkFJUQHugaSb7W2+0dvglD1+1UkvdVaL8Qc3R7gcBKUlxDb+jAX3hktXjJqCKRLuCPa0uAsss5PyiqXWXLRhEX4L8xpNUDxAwf6O4oqKzd/Bbx1vw+TcfkXXpaoF46lpQwGMwhxsW+/hJhdrbND1jlqlMJwio246AswoGnH7MUOnOsKjtaOFC6ysG/6QzkwTOQWfa6Ch6jeidB0fB8mLC7yiOrUcHQ3JhFb/vu9QuRSDRIZNo+EFzEMBc2ghuEI8XZVJhzb04wyLvBEY2r9nBjA5dbcJvz68ys1+VYucYWmTfIc1vJbyJzeKNykhMksTYhs1H3ZOjvFCfeCzkDefHHKFCGSoi4KUhjUeAenCDOgzFPt33tPMaOdNQ/iOpBsZ2BpYQhYF+gtrtMVfstU8ejZYuuA+V+UP2Olpc2qGvi/xfJVvLJrT5PmquTsTTgFq8R8e8ZggqTUpw9tJzY39/GCB1k+VYofQaKlYh1OAIjbddY6lLvoRZOOKPrIBfVzbkMYkqUKb57/5zFos/p0aAbFS92BIVapjF0rCM73aq/HgSw8spKWhfFovBOuyUbbndNGzlMHiKlXlXtROpHPO2Z7Dl5S0NQGvkrmNHumd/3RmCSbORlsgpI4wpBWRfJz+l7MyPDJ8Okqzilj6F7cyPYC/x15tyrkFSXH7tur8jc6nefLsOfV/dHbkCTTi7XroEqkiqoGGzV1GnwPVgRK2kL+NINsMe+nPmoWNo3wdQH+Ie1rymVSazoV41cvCj/SmygdQ6RFzd+ygQryTwv/38HHe2A6KUWTrlOpnx1jIa1zSxyzCxGSJ1Mw9xTAYy4B6AKLIdHsV8W3RrK7Pt8tvCrR1KyQOwTKVxlIeLFfkqAPI0LnNm7ilUL9yzRe9BaFFQIMHfKCDB0a35UzXt8zgxU5B1x4I5kzCNV5zRqKo8Yfe6nv3QhyfQtRc6GJB0yn4ejD8JWBF1wmucL2rdEtHUreHSvjyFqIeN7SASQRDnfponS0E6OcpamJyuu89d588DkThDYoMNmmRdQse1SarpZ8E28xYwqOTXCVC8pPe9UPdcklLNAw9+LM2VJQUvJcDyboo6W/eTmNwhDiMtSVvBmUIKbYUl8hamvJ4ET1BZ/LmDc70wT8ZH3B5ZoFfIixp7meKmes84gP+OpNJbQ6cTR69D2cN02hYgv0kvvBnq+vLd5HTvNIB+lenjgLNh5przm1rNm1I4+hQTor/GRQzUjoPJHs5ef+S9fFfdMtFWHYOFD/Z8ob0ebCslgfDKNUxzS8JmVZZoWAX9o2mp3tRstQ90bzKJMZCIQm4vjmYE39xE5shaC1IIfB06cGS+8Y5bAw2skoCgkof4VWuhMkhi8iwV9iJ9X95pHPXAJQJhLaRh41bMUuwWz8RJN0LKOCx2g1ccnaw5yLZSdLAM2L3bmIe4X56FMEYRLaUDggBuwxQF6lwtLP5J9ejJtsVMk2cRIwq4wfaV8Xoh0s1LV46qQniqp0iRGRjZ+XqFpVlPq7/uNETFM9KVbFQEffHQFdtPVClu5UIrTQGvpx5Ozqp01o7t12CiPWN+jf5QewXP7JLLmwdQyPTLk2F+q/Z/QhfHay/YlbVo7ay5KX6596dI6QqccEGzQh6kgUP4fyZIpiWylV6VOD9+pXsaEWaIUqxb/YD9SvQXMHZHZK4ix0yubkz1JdkesAxVHnMJK5Eb9nooPWKlszx7WYv3J899R6bt1nhWe+q3Q2osKZ+nQ4oSOD6075Z9/0eGusu9i6TToZwsO88CimVEp9NdH2R/OFrBusyHySc9gyKmYq1tASBlEH4sVVl5Bqqaq7Lqq7wPoOdawdjHMJu/bfPoSIEeqEAEl8osiWCaHYTXRvRiARPNHiSe9UTuIR1MI+NBaMBSOfEXXBgtWAvjQKKWO7dVsKDtuaYRINlTu/OfRe97FgseDhFgHKRBrfjP7OkD/N2Hq3SGbXQa4bymXWikaEDxIRbuWPysEpArGylAaa8Cw05gk8BU6qAao4tIXMMluz2LXYPRTgtMfiaLItExhRB63KfLY5aF+jk6VnyIu4DR9IDbKJFk7lPs3GOieVWT3of7UeJw4LaFHp1DSclm9XISqDBJd0LQT9qyQ+ayNEinXN5gKE431Bago1CFbObgPL0xVeAi02YrRGmJHCtidEBpQGNmMrtHANEOVST8SMBrvavENVWUm6973vet6BsJuPETG2LM1r41C6Fk6EsEE7bwSMyEQWxEf50M8QJMQOfpSGWZJHtSxQJ6yKuScuQNbcDGjKET8jorwFVn8dPGNjymFXzKp2xE92E2JBNBHfqz2WOFlid6isY2eeleVPTRzdoqEco3o0b8+f+VSaK6eQ0BKOxz42RBQm2uAolMV2ZtHfDiUWeAdjBNQonFISk/ywqPpfKbkWEvSDk8uuJhQ4rnjo+Xt3esD/aR/0YEx/m/mFHZtqEhjAQz1Rpq6SEujwsMePl5nRlOu/6FbW4zgnkwzmsvmG3GsvR51V2S8v3l1PKZ/1yi/IaWlTLAUwcJ33kjDMknDMOxkYeO+3dcI/ZOgIRJZLmgaXNp8dhDy3GkoHY2MJ/vnEpSZm43sDBMahAXFQiNfGjM630jVWujJ8m4U6ldclygvj/bpNC+yFjyP28IBghoTrzaZdwuhji9U1Ff/pK7fcoRsjdYIniL3IWFISBY1yOhPEVipqZP/DHlzkYCoFY+UGuAIpAIups82pQ7lQ7jrPES2PGqPzvsmUnZtvI3I7OdvEzWeRX1wyp67kDMQKuJDQ/u5VTxQ9MfpWiwYFAkNnrimxxydSn4ZF486DOj98HK/TXX/ke3o5ctdSnGlS5E42+DQ8MhH/HMXKyUKF1ZGzXZXVxjcJW3QmeYJTBGJ/wG6jTJtqmPxRF+XnMp0XMtz5W8RSMPgvzsVjkAyutRxB+3RYzeCpLKcwpHKDCsNhVXeLlaifB3RkZje52D5qk959ZGHhJu3GVI5ySvafRKvDF0fYMXO0VU48wyr1eb5hGDaRPwihDNyX8UK1faBPRlLTpQWHJW2+ZJSqDsrRsMr/zt267J53+xkq7kd+hc4hB/EzRtcFBWLJVzCKmCGqD0y6CVkeOn8VRphtw4d9Mb58bKoAarkSaEiP8QzzyLa+2kWrcq29OWvqTxwMb3TVjFG9sVx+hB86XDYmOrVwnxUpcjxH1OVyE2tqtoUrh13BJp1RKwAHecJ6puZSRhNdDxD9xCENJPj4fXrpMIa5LK8ufHruExKxb2B6/fxyW6fFpPob3vqbe5vn4ZsA5l+5w47J93U9AK271Rvi1gBpQIqQPmsvtKtQbhHNpZdRk0luNYUTmABxH3kqhj0nybMyjZgSGrDutZ3nN5A0My735ogF1U+ENbdVDcv1McRaAMBJv+OVLkbwTyRYUD7R5N79Uowvj7Eylk78JHpG/diDuB++AfnCIsVD4gU50syRI5XD+j+b+ko5nZi9QZP0kiWPfuvA52W/LnNgDwYVB2at9N1nmjrIqRxIpshvSvXcnveM3rYLUddJtU5gCj7q5frQglTc0CA86xstFwGPAL0UZJsqE+bZhILwsVvUwKn2mwOUWGac2ZLSNlBJkXaW3ItBd+FvQO5bIgYcMSLbHv3FDZ6N4z8lRqRhYD9QFHsdOfd4rgBqfQNEvZ2XmJrbw1NIRtwkjfhp4Gx6lDTtKL3n3AVA42BlNujZIYXcnI0gXhN+zAiTjJWW94txyGqmQdtL2kC7+donIbc87aTpMkil1ux4D7FU77zOz7JD4TIwv9YrgGYFM78QVzp0SnVXYKPyH3LvFEGVGx7SB75n8FQXwLLK1NK2OKNAM8dwSGx8W/Eg5jFfCuLQyPpvnILT/vmthFOOBXR2dS/oeCPxZYjYFhUwx2/1lzbaHLvsuwkrZEzMN9Xa543+dhnbQ8pHaSCEWavyl0g/M2lX67JuNRzHljepl1v8xt71oJcokxn4U7VMkh0p5VVJ+VuAEbp807kX1f219vL0UfLFD+YF0BVFUV/i4JQeDNQcbGbt87ZmPrP0fYdfdfWjjBgejd0PILhNCWoJw6t5ZmoH6BWZ8W/W13rvhfwQunVjWWKEfp6aVNMoUP9SaN2CwRQBn0xXpyZtH2KR6xfzmWVgrluAGZctQngp16iYddUmhioKyE2uJM6hU2ThBF+LOcxnLLFcCC6BPSjaOj4jHAajArBiPwmnn7k0oyPX0NkVkNQcfPfcj93nMEafqGslq5cvP55z+EoF+/8z1YlpGtrTiPelsvJd1eAA0yJRzY=",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
