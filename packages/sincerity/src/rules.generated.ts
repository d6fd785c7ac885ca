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
      "set": 244,
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
   "packed": "wzDcV4JzXIrL+twgFedABQET3DQtOanjYtKxcN26GT6bY04JlQzZZP01N2SXLroGseBfb+QiSx09RLVrVY8d/S6f8LAqTIPUMIXZqL1B1SFY2OQ70jW707mWzy8Yd6UJ6JtTlUAmB3DMM26E+9k4FB3XNdD03Bjn7Npd32SWlDAJEG+2Qum/pxi7ryfKC8PWCzuR9MpUP+pSKguVGYXzlXrVyanNVmnOWBNBESeH+n2eyr9meNIWdF2N2yvLhhDfVtt/XNVWzVUnU7g25oTpxcPirDKbw8QcRlMSfuAOLdhl9/YJTgy/vIbABGH3sLrC0EcQtBUhCZRdFKVGpXzdO5L3zzfoh8wV+qYkdaqkDYXAP+0E60bFJ3Zlp9XOMAU7O87De2quNN6TcXds/16VoAtp1ur+9b3cFZqE60rvKqDA418LVZBg0t92INe1/TjoP4VFXXbJPp5ReYmSdzluAeVlMzPlW/MqEoA0NjG7m+UGj2sxhwmV74V68Qih0Gt/m+CqJL/r2VXOgBNaDPLHcVu157kxYeclDzVefTxJqqM8g1A7AbyWZcv24hLVcHhaCyNlC0sqhm5UTfayhj8HWZTyX3B46rO0+TZVl9peYEoTrHxRIpyE9p1IoAK6Ip3jGhJQAB10s7oe8QebgZeAV9+jLmmG2YRCRPD3Csk5PsZTu1ZAEvwZ5lmO3yPeu2Ccnh5ww226y9X6mYvTAFo2hyQ4ZCSL6admQ6qBtddeugYu4I0Y5go1sC3DbNDulL3a6NkRR1jwMfls3qJZS2LgFcHshvfbrsBOnd6YJU06NND/umuRv/YFPQXl+UceeGj3R7ZrOuhu/rrUMNRRQD2Gqu2ULpOXzn8mXptql/ByLsySM283DbXNt44IxBw7z8+jg4Zh4OcyQCy5lzd0YsKK4BJPtxqEtOlulgYw/TW//meXlF86yuWR++Jq8voAuAbwlipEIO/oNjJcrVweHBWEeNa/s6Dn9w9OPIOykDrxx7lR/LJXKTFcHoSAxiz5tA3rT/vKbagAOmOO4qhc5tNYtV8nbsBnZkXNq/Yv37C4tUbv/nPGQz+4JV+E8I4KJZY54iZd+UregVg1HnZlC32N/ASjXS8FUaclrz4eKykvv381WIXg7pu894HVlk6hpom7zPLT9aOIaQ1ZqN2Js89wEsXJZxCadzGmPPyf3FgtVPMpDtx8iqJBjHHUOrvAKtOoSA19dd8Kpgl5S/qaC/znme6xmAtnLvJt/es6ySwCRUGn1mpvP+OE7MnBRfNloKu1xD8eCWcQ+ieZTyiltNj/UZ9W9+xJdo3q/fD6s/faBxLR/XJOuOXMzr6Ab90CW0W1ZJ7lxfkgIUDtdJZLngL5nIhEo9dVZAbAhMTX02dXQz5b/oIH+8jzE2CQAeQTz9v7cklx2WNHgLDTeqMy6qYpnoX+QQ3O1eV6alJrKBfnA7Vkr4k1qjFFuo9wWS26tmR03lsA/tQnFYcoPicBJ7/yBS9Vj5mNilPcxmeUrcc4/Wd+iZ4c9upmu1q6VuSFlOibbnDj/kk5TMnYEslUVmWeg1b1dH5cJq8Wm+1XATDPNH7nMlUivLeJdWhhClTICUD4mpMU0CeVnZOvHn/W5d2pWQhzee0nksxPaTMXSchpmdSUSZ/2wOKpC+x53Z4Btdwlv5wwthuixGfAGQ11z9ZKr3SOhTBHJi1tBUZNs/55tX5IpMocW1Gfi3xH1zoSdaUoNaNO+cNKQ5E0Yz3QXPN4fDUCl6bfTn76jWUAiXiWXpITtx6JJgMq7+VRrndLzr5SJjGQt4a1EEffFCPiSt8S2/McttQw/bjZZU5zq8lsglnzJoAVNFgQ5CLykagP3ukpZNzneXUHEEubmT5DfV+2mRH00NDlWs5fOVNQOWnSPIkEnevy1WzRpDxf3tL/GSd0Tr2AmcFA8mWcQP9P5YyeT3GP56zwSj86B24uJfzVSSDrt9JOPG9Z2UpYYT0r8zPzhTLNkn/uRDZRhQlpYfisFlZmV7tzjqO3Z69/Qw9m73nSBwQuSzR9Pz2SrkFiz565pASX/vwn7hFV/jKjx6dttxVyDGg8/4C9H4ZgAEsKWbPL0fKw4fFZ7cR9/yguk6NxOAO1jqZiAQ7ulY1iCowJ7dl3c2rJn5miAdyblpkQDTf+9hbKZiBgP9J/Ulre4wKf+EbInt0SUQzuu87dPcurwNrwzzyM+0Ct2V6Xj1QF7Tb86ErZqqoLXxDB1JH3QC6ZjtaVCXJRys1i1S2lPKzE3fgutT2az/6b5ItKFWP+q0Jl2dbCo1pdhWsHxhVtZFmYGlqa/tyYccU4rurBLPd/FSQGDo5AH1PyQUQkTqCAvvAEhgLPOyDxoHV01cb6a2QWYH1bN23gSBlVTp/ADoT10dMxIJAv1rSyyhzIIqUszyceiHYSpT7V63GV461DZ+MJzzkK5EWHOw7J/EkfRcPJv2lIejoZyJzt3gZCP3s563wkvd/t7UZOL+VOXNJfGVxcTZ4OBloluAltD18A98PhaGKj2839Sr2tkNUOXGW6rdpl10/SJcPNOQN/YQJ2erECkjKRT0/rVAvTivVnR7OitCRQ/iOJ3ect2VlZy58eVr2QrCAoTHmi69FZNsYAnNp16Ars1Dm4PFzArL4eskh7QIq65ROjy9Hc5fJjCopFRVsGmKQejGFu/RSrDYFa7ofL42nOCbcWqPW26rcjOY8FyYsXjJs5P1hYWyn96/eQpCL6yiELtZNPTjeMT+C3b1ACl7TpHCGQ5pYGGuMOrYu8IG72cJDjEH4P8Sr1Jf2nzrK689P8+spXzrR4o+yjtjnDuCSFRQ16JpF+pyJNlCOVxfiOEBDWEsTF0v235Vk1cAe/mHURsNvVfgb00pFBnfC2RFc45OAIpFm6s3C+J9RJB335KSJ/JPVzUFiUimcDrFU3B7AVmvSA0AJVy336VWVpXc/t44hMk8svndG6EDx79+OJKHepEDdiXe0J8eIT7PKL5KAdM/3XhQrs8Ww++ihlXW519/Vobw6FwEOdtgQclZ/FIqgddBrh52njjACi9nv0wlOTfsbt+P4m/patc6ZpAvb8wv4NUUhR2ST4TwW8bwtdCPJhZoSsZ7ebNHSjq/hO1wZOii2Wv/7dgKInXhvTGHKvV+I6j+ygdDBrPQhXrpAjQbb1zIWWa4nBWDuMEoDsd71RaGXPjW4YohPieu5SL/wWvdz2cP4aTcLlBJ+K0uZs59/+gUq7ZHfq5PHAwq1eNombw2//UAjR+Md8BTjHePKUMPS3YyPDsrtWhVz/oAU7fP98ci/5/weTUSmNmJ7klhZ7Acsh6D+YsDU79z4GO1acxuwMg8+6bNx6SkdGxRnOLkf90zEKwKS0Hw9WUIdapZxKl95W8J+ha9AwqJddibRYUmvBVvHy0Az7UKssuGy/qu9zCmqEzMWrlSjX9xr6ucWm2YCukPtTFc8AWiToP2ALTPXMqeGN5xmPbsYOz8rQUJGgz3nkOFO1l9KmvAbxo4pvDQQcQF2KKD9laFWVam3FFcxnH6R9gR94fb55sCgrxO7geA2hCaI/KH8XMEiLw5PkGE1yXGKB++uowhYRl48f9Vjwz2qqXiqA1YiUka1bt8lahOY4AJD+ZfiCuSSFpyFkfW0xc6es5254p/3rUpB+bzltTuB+TsUHjNYAjIDzPAOFG++XQQD1uw6KdOvw89ocFlNW7dgIFchZPkNhXtd20HlzM5QfyDjWlB4woPjfsO/Oh8nvanFFIhE+7nknUF7dSeMoujmBIYI0X7dujQR3kLOqHQ1mnoc035xemIz86I80AEHf/20/L8n9mh1in49NHLLeRW/KGoyf13Na3gpiGt6VNwTotVSzra+NZ33wNjQrBoQ8c1/7oQgLvKal4/PQhdIa4VekFfO+GEbpkTGxM7GQUK8TWCLq73Y71ZeoVb3YzcAMBfrse7Nv6Cbi2nF+ejlPEA+dufkM0AG1Z7mvRHJVMspzqF1hpyzKGPTSDzihl/bkj4rs0hj86fb9Tq8qV1FemamVBxrfvK4lnSIvdmi32+EkAwrBwIIohepn8TY8yEvRLlIyAWI9pZ/bFrPSwt6TBnxS+Fovn07Oo+iqwPP23qTeieI4RfvgphTKGzFB6/11stSteraq0FDYBHl5PdnJh70opkBfOwWaa8+sdMy9lpsUDxuMKv7hS5ImbZ35epEOO+Z1jb5nkIAsAHsl58JmkD/kJPaCYHZwAiIPHbuHGMMSBwOJaZIiQdhNhWOU4rDNTARiQZT5V1Coibrn7QMijHEp/qt9iJYq7HEz3gyK56/9LVI1JXq/4/Ob+3ZaB4nKd4e2LN71VJZFPKO36VREd0GoZof+9eL1SQM35qjGdVspL2eXXrTOsI//Iq706+qN6GmRyLYOmgU530hZUMzazwZrmMJyTExVXuWyrKcfYLB3BG6Rd4030amUAAjinWPUQatiCfp+S12l+NXTnn4X3fEBmRdKe5ZLt9FI81/yxs2CxQFgmJy5KcGBLmNAcCOSp8cvDWomY+I5QsYhJwjEuEuiYYtfoXXkxPfeTZNSalwDlmwD3b/xbLdxvXUzVgAYXyzarGoRcODTV/XeNpmQC5nn+roRr6SY8wCj65Zk+ydkjO2u7BkbbxqvaPwe2USliAg6+2NAj2qfU0B2BZoH6OvAXpDRTXNR6GhOuFjdukxTAhPvjZxfqMTHWW+Jvjvkdw05V5pIqDv/f/NCuLBSqXwdBiPR7MYreP/FX1yr6isCC9lGDr/lXrKYTGf/kls/3p19If7AWwSiLBIY8VaLYeQpnpA5NQUXIDe+4H1c/h9GSwg44IyM4svipVe3v9BkQY6x/Muy+EwQ9MrWwB8dL6OuY7Kj5pR85HXhIkaVU+nyPggx0jnWWj+8PHLbbpF2DoPRSMJwnnqs6InSc/8WvolQDDXCRIg1DXcaVHZONzuHkAGW1Ygp3aHLNuGI47lAKjq/SH3gJgynq3o6KCeHCgYDoCbDYZpegc1J0QDPIDZMg65KjqF3DosuMTkil9bthfLuBy1f1ziPrKxrrbmmo6AUoxc4ljFh7VC5RI0V62uyH/4DNDcawY6xTf45Hq15ukXZx62c0RaFCEz2lrDowufEru6MDOO0cxi2R2wUWj7HObp4DFcBcwJ29eBSe0nRR4KJb4U6R9Giu+z2dzQKuw68sKaGRm4sx7f327b/YkFu7w4xzudkFlM73eeQMOFkC0N+WP57g5hHyvTUBwEpw91P5cCA3fs70HaJz0GI/fovg1y+2J3tWpCuBjP1byNyPI+KwgwUSC75ZbedbzO95r0wtl3/qhZPj1pIIQU8snpvoamEfe1YG5Ip4gv7QLHNySGtJ/uJbivMTZYSFivkQCGrMhF3TyklvuI14TgkOikIPiTZG6QdWkuUNNPpufdlwubJd6c9TgAWFacuJOfGrfFVloNw0uzUSPpdrzTBVtYCqSn72ctGmAiKWjoNnLcsCjszW6xHHVGYr+QT660QTENilqIPkGMHAQdsg1b5rqvUAQUY/VLb3F0ciSfvfJ+tOqw5QB7LKAcrSzbtuVN3spPNFw4cMrZhmtzK0PCanFTHBR+EvTjd0u23fvrHEY0fULTMAXHTj+5RMaXPaQl6HfIdt4JnrqlzFb2WyuswN9Owu9PWZKdZlQ726hBs1SMKwJjglcYnMV1R0nVevXIQcxbgJ8awuouu0o+m5sFZsFFBdlj9/tFoeFQnZjoH3NXOu3mObioNfA7eZcWL1yhyucVv0mFLPqHgNpxNUiGQCtdvtxc2qixZ5J9HpIBJBTqsxrMCP6/ZNKJm+mE1DTeuUfFDw9r/UiKZP7z0QS7C67jpQuAq3mgViG6lZtCiMNtmpJfU1DAXsfCWEBYKXayGYp/kyAYUdThtAZnWDgHkOWJLsHgjZeLZQUvZIsbPwlPELbvfo4nIQdycOs7UOIOuydtf6ud9h1gTm1WjdJPmdj+bSYSrIwDKjNhfXtp7/7rEkXHXTbcIg8/7qmxIcmQ7coEGRV9aiAe5lwxnH/pyB5m5re6iNtnUmoW5rqXpZkZY0/PUDolrqksKWIPRze2Ttkr5fq3c+FCJyoreJmgldfBtGxz6w039+lONHyp/waEu0Cd2ojSKiD+7L4sANX3HOVqIjalLKJrK2aUUmWtgKbm/fdxp3HldtUV03SC/sEVxGzCUU1WabydXLMfjD0cCnpRYlWQkYFdKuL35eDF4ZSFTwcf+VJdBUkhZmMeIBTuOsF9/fyvJ5pdyKTGoTm6ccfawU9NO2nYb+LCwAMl5ebfCrozjevoCf8yF2ZcYCnZjUhW6ECcRxBiOANr2/NqFafx8oKZjwtFcm6uIWvdthHmj0HoQwIvg4z2yDaV/S94D8+65gT2WapHcs0kDiwQMOHvbOD4TinpYowqm9Upt7XsZmJa+nzdP0BeBGeb/5Xgiz77a4ljwoa86aq6NdlJxOCH5pX6s1R746Q6VAbm20fTPN2ZCbKGfLIzuCgSu36nGmLu0w5J5K5lXwppXF8Cz+Zu7XuCYxk3i/cUCfAiQfsW9IeGuPExv24jy+k13tc+YnzRR3GKmoYmT5dlrqDIY0l5NmSDiB/1K0mxukKS9ZAOmTgU9QCwcnQwmdiNcBD+4e30lcWsPsyMXD9ZQ0tKyOwvuWHc3XTSmBFzCQ0fE6jOBjKNTuOwI8GMAUhPjY5ySRnbOGfm4TWLDqIP5Qcc+RQUPZr3iD5VFmxVek/om8/aDIR+ajlyE/v+JUto8jtmOHRWAZ7Pni8aRMcKzr15fxIYoWFDsjuxw5v/Nhsu3PUhJDGTVAyxzJCdX/4u63TuA1FWEnH89SIEkOvbKOBKl1z8YrdIHz7h9anHBi75wbBQkZjuWMryqwCj2Sbpm0lT6nLzWTTQaLhLPWvjSqZG6hhtqBMDA5Ma4JtW4O+4CNeqAuauLK+gYayCeQ1+4npN7/lthy+Ls6KruZaQ+GV6wkvmhLbeusFX/8/SeKXe2T4jCb7ezRIqjIrOhBRqxK+E+o4umPlf+W3tXhrtY1AdQf0OlychZjg/T4tsggzy88VxEWvYFjwY43fjs3oAb+9lIX8zBvaysGgBe13ET6hwDHVfFvauqJOC601cmJTnlpqUaIcyXSFvvM20m7YADSJuplqlaSuAuA3OAukTK8eXgyGECe3g1ek8cFen7b2/z82BPNr5zaYdT+OjEz48dyxnRjJEBWeyjnCBX2Lf/2caYtcdPysib6kykTN/lttCTEbhhrvO9SwcUbQ5fIFjVYp2br/cCZao9Ddl/YzVy7/nSFoX/yYU2lWJgEZbVhLp5fnSvPFg7lmWTn2GBajEr01rhUPACDM/OZVMMaYqzjs44ZASOXIVjh1VUDfkwyWFP5VfRD9Baw+9BSxZuydlsIBI09a4YkpD+qiXhMkrqxJevVziPRuvL4AU5Ax/iCQtKVWIzwna/BP0zq9ng7iKyz5HnEUKfT0BjwoumAwAUNTi9oJKKHSLz/0wFrBLPmgeDqEdAUmpBveLL1gbi60KkMSCrG3vPWsxyjHs+C/hKYkbTzXxb8czIdGoJjUGHuFG0b2ZnBccoVW14tPvkMiVY9yqhgrxpfj3gfQW6uzX4jD6PhF0xd5MPGmJlEDt7pBOMGaS+gbqoIFrgFPbmXE7T1x7xFKg8CYG+VHaUWNmZIKXAK4lPphDQnQ47TsSZubEh06mx0UQRIpJmCV3S3kNoJBqLmccHi1e4mN9pt7KDye/UeGaJhqGxwEwhoudNYfU+tZhfI+xKWs4Y/5J9Dvb3mGrmNdXbg2q3xGXM8AkajruQJlUiWB/gP10r4CFM95Cod/CUfGvLNcU2JDwUOquIwj3iK7BZdXKBVS00dP7owkSbJKUZy39do7aBfSUG6if+7szYMaR1xv9Vt5JnviTuAYG3QdodL5xvRGBay2/OIWy5ypPv9UuhambqynJhKfbF2lGo2N5v/p25SIsPKBdC7zGt3JvhmW2FN5f7MRuaQUMaIDlQE4Z3DSw6ANTVvNLo6Ylf+gT9PoaMausdoSSeujstN2Stp5aF6TCE0PyuYpH5Mea4ObdEFvmgQoTyW4vrFSgL5XvQoyvUgD3dMgBpthHnVL3A+SMSNH8kUmqXAwNMZRNsbRsFIpvqTQJd7VqZXvWruH0DL50yFrTTlLHSsLSzmZ10YFXpie+EmWwDyz9aDWr9xrKvOs8SijJ2vE7HrJlSJSNPXOzrho7qIfXu4RQvQrFIMtdkLhxaq4xTso9OTp+YtIRrS+sgVRsvBRqXzydeIehlfO5KsQ36LtQsMJEosKxveLywITs033fAYVgCfh94WuAxEQK/9Zqa5jPgmLjO6Sb9lOyKssbS8XmqsCME0SIfN7zGmmTQhrACMLvVpgoLN9sO2yRGgSZR/MJCy05XTB92ih7InmNRO6mUyIhstNlB7bJrmhln/K1z6meroyklsiN7v8B/lP7CAuQP+NKmbkz1TkgWudXuGJhQWxpMg9v7A4I7xlmrEOR82GjeBJzz7Lx6Y+0R4mfY5d0NkvyR09BGbBfwuqcIMf67CUbMv9zw++arPZrr9O8BGjwDz4BjxpSNeZeziTNrxy7fTW4V8qnSqousYZWzwuAEf+yMf47aCEVQTNHs3qqJ+JOV0t+nzAZ81dJ7x22D7lWBoVpIn5rac41TKK6t0VJ2FygJXN5pv6jmeYrL/YovEvThnq57GCCCz+ky/DFiS5RRgNZTtJhF9AUUhTDy+MXM4D97N7EQ11jaE0fw2WqmusmOihBfZ3pwekWfLnKSXn7C3CVm2vrRlm1q2uYxxW+bSbkRa4wJoE77i3aJ5GNp0bYEOa9gY/aoTQvaQZOFaEawcD7dNmaHFEYFR5/dKCGGlvpj0PU4ggf9XFyHv9I6oFeq+x43OhwQdWLZunf3Dikl27alGdAwqCAa81fyaXmYBnD/cnvIaklHyPz/kFizM3OguEe4vbPvDWaqvP6jd7rSmszE/r+YPF/23ZRm1nYaR3/ZH/SLHjJMRADVr0THXyPQJ8eaEyygVz0FGIBIf1k0alwR441Vg9heP6uxi6pqxWyAsCMWOCtiqsFlFDQZj2/WXvTvIrgiM4cNTvQuMtETEtcjAPPaeO5YyIltf/npD1AXg/Oq0Q/uNfIn9L8FxEEPzsC6tUQROUBdOeURZwHfQjXOXqyWkZ4PH9NOEMGu0acqKTMuwT2MNzEi4+GTIAXsztmYY/du2hdmQnZG9wUyI9h8qFdYpDaJarCXIAeQg06pl80ZDs6qIoykeUhUJvKwIddieCIsSe3g7L6rfiiNvVAH+Tj2BPZIChjmk7k3Wbk+aeubQg+Qfudwi/29fQciMUfvSTUfSEhkRUB7BrsIzZUm+c5q1H3kPJSrRfiJx2PNM7E8Er2te2Tgak6q1vY0lqcSMMqFdk9eTd4eMSAPxeVHLZ/00yjTiXLXwxC9THerrF9QkbaJjXqRpjQyKQ/XrWAKPi/C0NE4HjfOo1S1PlZC+Ddqz7RyKM8x8YKtf7WVywHV49y67lcMk3w3NFXg5ygqHI9wZ5Gp3dpkMqHBvdbDhG+ioJ2s5I/kRhcbKFTzPXDYSLjbFzXdMvvq3wJ5sSpy3EjB0czh4nggi0WVjt0Epny1WOvY659JGsvGSA1b9ul9+33braYHNDq737ywFfMIBTe+f+A83M5/bYzukoHRvnTAmZHCpZjX0yPyHcHB1N3fBoHYpog4O/ClyCx2FEOy92RkWCGPLLTHFuVcYsfqHIFAQgbF9LXEQxGsOrEDrsPeC3j8FC4r/9nc5ssNDph+gzn+XlvYLgvbF3tR9EnDerezD1Ij0mDRhIBaWXUuWIOrsc3UkqvUyIb6Jf9gP6buRcRM6xcJoZLqaNZt4AYGDtSamvb/KVlXXenCVfuGMTFIPhCzOPndcKx46vYzxlAwXHw2uOKL+vwHrVQzipXdbOg4WOGTDMrmekSqjXyfOikRF0dvgIDSbjY92MsiA4PV/C12WYeYd12vt/P1QzbzxJuz63l/Cyg5Ex3OX0q/zNxQY3MXe/wrz+uuIBqtbMd2Ez2aFMgoSgFLr5XwBX1nsG+ZICWN0TAhZE6FUpqP4/XBcj/tMMGkqVjl1KIotDWhNUKm+3kDe5UPTCbrlFdTUdl5lKADmbT5B0n12bZB0aaf2NeB5xx1DNBRElOKlAcnU/+9TOIRvTyCCpWPMj+SL69bEHldFOkkL9o536BQfpV6bWHgHzIqlXAxd1SoVCUXssv/v6jQRtfR2jTgZly7UPqOWDpaxsrxuAO4nFq8Qx+UY5PHzNUMmqAC+lSbZ1k4JUONMk1Tlq3CVP0TOQVlpGvdyfFRJOGLMDJaWiVayhTObgmPHgO7UBAEiVq2ezXOKoJWLEjEHMKYx/IF7XXV+CXZjavWrll9Z0/VO0UjxRfneZ9cm9xES8hS0MPD7Xh9L/LQ+GTEUvLIO8D4zUGKcalPuf523FsxY4SlSD6YRn1undFgSD+7xHMT5XA84I7vtDtSpPzgL+sCnmpRS4dsxWY5HNmV/dFyV8ps3hvfz1+RROt0Qh89PTIVNiOYHV7oPlOu6+FzH40j/aLMACK23ATraVQvoyVE+YU/U2Jz/BxDRV5ry2eIu85LsGqrp9HWSNHMiOh2p9RZt9gkVZDWdaNdPNj6kiJbN5AFEGf8UZyVDv1mhGkgyJKJ1/G2+mLDaWqEd6U7xdjzekFzAh7MhwxHpSn9jZFZvh1qZ7cl2ivThCSsgnpZsdjLhkwBwHSyVml0GpjlTX0iZrFEIxkjefDWG0iRA9Tlpbd2Hfl0EtzGlaGifHftqidix/LpeXsyaJlMndSIBzzCurpG0pzAWOL+JSfvHs8YI8bsJv92NUmv40MJb2oeDCfGTpMyQf4fwdDQvLKwQnvCrupnZ0GIQUA3A+HoZsuYnrtpigQU1ZwMEtZCKr6A+Ve3valvxx/04jV8h+8UKkxQ7l3SkSX9fFVfPBcV9L4qQ+7TBkY2n6eoe+698CwXzVBU2F7ZtxH85XoNP4JRAX3lyoE56eHMffG3YhLS2H9zGWJ/aCmHD12kAzdZlDiWWSO0b2BCEIUdN5bDR54C9gfms6qo+6/9wcpEVUEXjrZSfRIKV0HD2Oo4kkYE6atLvsdUX2VDwssy9HeJdVmCAbyLbCiFPLl2AABGTefCRKKqKjpq3PVmhIyuhACKKy93OFim/hEdlCVbkmmWV75XRnWkY10/JqNhW/DYEsT8lg8W3j8R/hB/9k93g/wP1CSmZBhZ9/zmp/mvJwH7Kibdrmw44J9J+Zo+vctnAf/pfgHMh3yJMutxroFOJsO7OI4ophvKRiqHu6XfvMlmyBVv+VrGC0Y6wjW56wlVaLLRhY0slR1jRfSVXHh5uuNcN/p+oOAUxaEUDQKd/29R5CwZMvgmxLHoOc51ZHnUbuJ6KT9hqHVjPD5WBmWE8qio1Kyuzxf1QbQysTofRe6r6LkCkVFaE3Fl1ejbt3dIsYE9dsNFbcZd/dU/21P1+LRdCcQtZoN19stWvm/ODw2o8rrpQ8SnyGE296fJpLnocdft9tY1+9I8jbgwG1b+SDWZ6veghbOLI+Yyo/HDrhBiUg0r4wQzTlnur5qxDf7aMgMdaJOM1WPE/993VjjUTMPXaqmhiLqzwzB5Q5feB2At5inbwZ5/HjKdRjBWFh+AwSGnu59BDLZKCZwQSaw/JakUB7RgualB4YHQ7ptlBkHuJyXQRqE0h3tO1r48P70UoLkk2/InZ38/BktO6TXfJ8zWpBlR2VoAbUjO6vkpSI+Xbu7dhqNNczx6Z691P0Y/mdF7IxBx+WMEPYxFGakSlMdpaM/Hw1frmO5/UF3A8rfOV418vfrR2IXbGGzcJZ6WHTe5VWi6BZnXVL3ERS96K1qoEzBLQTynnBVvN0ZIa8oVdGemiaJzUfGNa1iQ+4/5cJT2UqkKmFm8U7uaPdLISXmWBf9Qa8lY5au9Hzi8taE9PAX1cidasHaPWRAzJl44g2bjLyryLYYYQWTuIqg1xLL+TXCp8P0n7Rfkx3EGkKuZBoL2/VyNCP53b9e3xCL58u1Cf4o1XqCZSEbqx4gkr/m8K8meKyCh/JEgn+7tQVBup/zicncl40KGGT1vttVTqTO1S/ojNyKX7RNXXzvcFszfc4In6bHP3jBoMAJmcS6RLJ/Ki4Z1RGqc0ux6IEDF+900afXLgObgWR3colrQ8F6m9gweMe9TuwH2vqvFqVGGO4irAg/zwlMMEoZnF1635kYnoyNWdjYLdSu2oj7b32n4DgDW1f0/OH/v3oOEyYB9QnzntBm9EBodu5dErL5Y9qJpOzmJeU6Za4q62o3V348wJy0pBCaqX1eFECOFhoGYoy7dO13q4UaklMPYMD2M0mMdUFH4nTwOx9KrHCNcpvxCf8R5q4fM0TIAfT6lpqcIaQLRtnsN1WLd2PgdcBJGR9dv6bJ3mqmI2RfOpyIY4Q4IWX+qKbq7u1nAC5StutDIDdLV3uNbMU/9LxrEF5AQvBu99YA4ivUzOSS0EblRpBkDoiU2t4nkdKgkQrbvCYdod8BwxDYG/4elaZyibDiLh3GkkD4gV8rCCj1cON0E1EkY29vSKD3UvqtG1I3pIU2iZEmDR2t/gvFDYWmMHWT8pHlXzPsuZYO61ANDVZ3eXLjsQtQVSNcrfu8km2t2BJ65KZJPiYHTmeyyKrBGHx3fZ9RhLf4BCTlZhx41sZOeoXZ9mHkdqUb3DdM8/NTmcY88AxNKt2yynaUrmNS1SsMJoerV1hST/UWjbdlh4Rx/tp/jEXzwaXvqqfteJfwNZzy5uWhDCmSQtn1IeKup0u7Eeag9iwD2PZNX9EZ87TDS5zWBKFltaY9tbguI0OrddO+AxUkydnvg+hmCRGcx3JV//FymaQE4rEFIf2R4PaGWNPing74HrPPKSAi35UypCLtu45JzwqWUh1N4eKibhToF5Jm4ueb2HMUKAxFX7u6q9dtTKEdabKuup1uJhWFRvsj5juY3bXIjp/ukGjLNNghI9RAERMWmjGcLzcRUCUccr1STOucZRQhibpslKrKv+MooB5ViNceqoxAc5MlPl7Wxnu/VYjbJ16sBaFBwmqQeTybLNiupgT+ngI4C7fvn1bltOmLvQseaB43dDAltmo9GC7Tb3apUJIL1OKxKfo1ErLPilwVSCSRdKFf/R5rpC4Jn6VM1dQxi3qcqi1sPdjWLvSlWx6hLh5WZltvm9mj98U++nBW3AyIr8eya3EsKwB0LsRptByuMkxKiW+qFRFAjlvz7i0vAxStdv/HgufGcWEI2dwrLZyu4BcM5w/TnBp+MOJancye2eDXTkLiswI98BbriESNyPKNkyWxjQqnF/i5jl/9F2CrlS/P7l3AqZCXVuUZaqlMxrseCsvw2HBhflbPiavtMQV9FW+fYX0SGRqenb9KGItzAq/b/yw3C+nxRPZiEv4v8YBmnROW2BgWTND/behlVB8s1bkzYLHnNe8X949EunCuy32GuexSgBEyBMepYEebztNYg/n7Vrrru3o0/+GynuXoH0IHfeX8VXh9RS/sqYpAzuNfmQh8urnVi+7Y+UbqBDEQUIeoyOC/giAFgu89/dYFGLEjEDcrBJY7rMxVbHkDQShHKF/dPbDq5CkOKDMsn1bO28qds7q5j72lvXPim6qfWHO7WFFqdDEh+t8t9v89AR7u2lV6CehZ/iwuYaALC80Vg2o50nBzSr+dqvNSl4Ah/gw4KDmjgB+YCWeWWG9/NJ2jKnwBUBO9kw9N5BfGI/H7TnChZ6k7LeXrXQAjG1h9wDZBl+8LO/egh3pr/wS6oavu9EjeJvS8zZOyoSiR/0psxMPdq71CgiRuVeZAARJv5uOdMywEj1C51WEqCKTpSIFmhtANazbakmpzymeVFHl8KbZWfXXxk/+S1ON/YabJ8VOKHAxHNl9ReoY/RGpO3SSOGcA34QP43j7kMvbUGrn3gNAsodby8jhEZ6b9hjqHN3/4HXzRQ/Q87uZxijO7PoduUxOE3SBFgfc+rVAcYCzWN5UDARLZfq4DymK4UFsk3S8p/Nx4zlwgvWoTB1yBFnBu2JBjYM07AeMEwUjdSakU9wanPZT9NYt29QTQNbrBplliWygBdeyJfbix5HcTqs61esnz8gmSeJCggap38cTWra6Z2VKMbMdW71RzkwqOi+KIBTldL20eo+9dhS5Rg7HBNO8idw1JvnnPKv2rtCfCoTl0Q0hNBShgGgidkAZlxcQf9xTeVpaXQywn9ARTFUWidT5qvMy1IVXie4SWrUeTvegRSvqTk+3c5ArBP47NuKpbCWfgwAnGa46NpbWpXB54tCvkwauslToA66b3QYT2TMtWUOtvc1RM/qFr0WeKnInjS5rED0Pq3nVuPxbD1yG55BlEOHWtRO1RSASvXdKm+JJqXTLUZhZ/gwcnCjnaPifdqKNoNb+0rhn775xps0tAYcH6CcR46AdkegYVhHSigROZdCBA1XenGEDtLSSo4bpSJbo9G6mic+lCdT97E3lZiRe+f9WhnnnalgbRp5P4hJ4ztTEt7T00jVnaY8se0Q7rvVq7VZTgSkox7Snbl2KgfNTMeR9tDlzFjTbBoQJfW2FEvYA+ea3eUMbw1ZocVJoDFf64D8NWLsa3cqPgjvdOg40u1LaIRGuGWTygH+ZwWQxDbf0Di/fSAJIF7VI5ZC4an97bhyVndCjuUoz1Qt5xqyBpnwD+Rxu9KU6qdDiWgBAvRLHwmT+16JnnbNDFODHpAbyCisAdAkcN22SLhfCnN13tI3vmoE9Fp6QzdV5YrU+TuintdfZ0PVYfnGkVDc52WnZiX15tqfvC+/vr3IoF6wfTqSNJzWFJn36y9YKpttyZgmqeRgtKRpd7avqPc4Q/2SotwSveHKadb+PUDMmr2EgBWj1eoeprjnbfApTq5Q7dVlxW69W3QXLfg+9WTlxFlVJAZD8xtFJ9qp8RsKwLlw3PVF7VMh8z0pPmlblesnqlWpQ7wE4mMyxYmVw3Uwcq3D7mcGY9uCpiYcCvUqFK/M7dBmvcg0rvZL55LY4VzUQwd4z56bkYjyalqMH23fn3iMjR8tOYo7uqSYoyp/mPc4l4k1ta+JvKAJn+W5P68FjQ/Uk/g7eTeniQyVD/owjKyrbv+pP6vCPJ8qadD2DpRPP8Lzi1Vi5quJKrOaUgoBr5Fq6hYr1WGNEGAaoycqqx137Db74vt5hccLUedEAlmlYhPpLDrwIXFK8ifWLlq1MaSH3o4kAVsAw4j77kbZrSmcEVukhetyTESUkmf5uAravNMohz4N9+NaEP9HHhvSdFKAZEYP3NczZJQ36ZraSxZd6N6RxxGqx63E09Ro6yIqirK63kiXQQaP0lEKNCESqlH+hudnsWk2/1t5uwPVBCysKF6P555ijgLUF9hXiNzEFO0aF72f7kb4ryha3YrlD7TM+zCF3FmfwFkqJRKpJ0dRRee2edSR8spXKcQZqqCfuFV3K2n9xIOvpw1LwcboBSu2H+Cj41CBRuQL7/jMXpxVTsw3e/DipgVn2x3C978ajfzW4Ij5nTC5ajjwzP57LEwS8hUrHi5WUh4K8HKxX3FKVAZHsVZxN5Jv/hT+TJFp8FB7/p/RWLKIOLVKLhie1AzA9adwS+YKoq2XckzOYWD6yfWRXVSz/10kau50Y4MqXHOSHeGJUfUFPMknkhqYGz41YdusMjWwj8/Ta2QKvod1s5SOorVAr1XzSOyFAq8rlrha37YBuxw07BKaBjgkqFFMWlgh8iIMd2J+CqXtzgWWlx8pGVx0Vbbh6HWMs8Nsju22CDVmDYqgknwxx76SIjkHC3kariJcH5I6YSApetYtWZZoC6xR/x0rQ5l3CeF0dQM21D/DgbCiGJDV1Ux2eYe1jCJo7aS5LpSZgFq0xyBSmGhn+3qXD9jQKSYcIvbAb4VR/L6ctZLMTGnjGRcX2Lfly4T4v8Et/n+VeqdDwjSLtllhZiEx4VP2ey8YlK7CTWWk03zaLKX028SfHHPU9INMsWZtseYsD5Bcqbh7oycup9I9xEuqJUQefIRXWpAowqKI647hZOwoA+znsyBeQEiUPYCO/9z5/TfrOxE37GkUW4qfVDUZjAhAmSSCMFmU6ZPh3+MkUbhkW4czEP5a51iqhotpaorBqPegSd0lQaXqgzqZ+O/Jf7wjLV+hp0eUEFG/4lgp6b3jqwUFow0qLBZlT43v2VrNaXrNHlST/m+e3Y6OPOPvzx2JhY30dj+A1MKeFbaO+kruiumiguIgrf8yMHgQ0oKQVygjZRj+YyJhE/kR/cZmyG6hVXTIKETIjha/tGAgvy3HP0iSI6x2k8sXVpn+24r/nuEI67SNL7Z7x/0uuwYXn5FR5XwZgC3mtq2Vsx3Uy9h8d+rQ1kwk019KfK0DOPx/MEisC90T1nf6xx9uts1Y4VLYFiGB45Z2ilF+LzJ0mtm2ouhf/XwEYUPbb6VobRKYonSmne47bo06BIax7EjOUs3ocAbBY9H2rUDZqhveEgi1zHpG9ZmTE0SeLoVlx48XuRQeFRp/eWCEEW2iN1GLDP7kkuMj0NikgQwk4Cj3xuMY2O2EoEDAoKMjX31MQHJViYZ1BPDKJVpd7SnQWjb6X6Yte90ScrWvshjtdoEDRpWanpmp4DvCXuV52VfUzQzHE2Wa0XQa2rVs9HGipP9hja8hBkm91QoUaHzNBDvWEaSvWKuafgX1da6fx2GW6ZS8KJ0B8zE9lndqvJK+k0tLxw1vkYngSQZ4YjxuQE+PKqBcfeGhMoxlaQoE6BEVC5d87G62jrXpiwrjCBkKbeEQrln3NHWsOTdIWHL0hq5dITF2GKow2tLUEGYKAOz2+Yzq/SaF56PBpAdViMM8bJdAVVl4W3YvvGR5B58yYvWuFK+BLl8PzHkwYLIjl5dYpsjJOD/zE36YAhS4TKWaqR/umGeudfEXyjhXlniX2xDvdp2+J14qPEzWexy4pgrxCgKu4wAaC65as8E7h6INQebieA0d1i62+xyeDcA7d51sooqdqNWdGFPL/nO0Kg/g0ZaVNGAlKI0HhBtOSHo+AmsEh18uLH2002zLZ7GPVlT138lkCd88qYoxEpKxAircboY/AJABZxR4v07bVzNp8OvdfY9KkvmOKmeHUzl6SAh02BtR9qHrsn+b42Rph+n4uNzd3GqsIJaIuhCED46pmIn2q2dzaZlG+rpzlp6QdBtRZhh5DiiWDamq8r2rMqGD+xvYTf29uai6a9CpjZrFJJjyg2t5F6jAgVJgTBE7vyOGwnPEKfYzvrhJJoOmR6FSGSN0HyXXYZgiw+Fga16kQhViWZlz2XwKVoN4QQiZIpxW/6eTEeyF4lE8qBsSRjYaCgr8lqx4+ECAPq0MiC487RVzmmAOlZKydd9yMiKsukCDfpZdax2L0NCCLeHKTt8lE3NL54c9LCjZR8vXUYNnRxOHNiT2Ka1SfBjykevPha6E/3kx7BBY3mNdna6HLLQizormYbCgKDoFgMMq5NdYIuc3hPRmJSavmq/FW9OwghfwT8mAMCXraxUMQuVjtwlB46Df9aAPqmYdRBftUtZ+3B7zyUnol/J04D7cQIgmlVFEm6evWeewljVctYzwaKA5eYgOPK8zud14QeJYNlcLLtsPwx2ayDNGfEuRaOkCVsYsUjHIfLoDlB0G/DC0eyzDRDgXsFZAcU8WLCSOSQ74IZE/eSs+NaeRUnZ+PZWQrlj8wU1NAIsOrmMkLAkLEAE2ZDjdGr4lxP7dJSMuF/sGWUl9/wevfSJDxtxUR5LBT++ZR65cc84r0ERZrRnTBSmppgGNVrbRWysmNDD3cSvo3+HPy+Y+a4bvR/HJri0cbsrn4ub/dWi8KStwNn+f6HrR8NIJPCCeDUI902thJ2d/Kz8u2U3h6aJDwRCcaFpLqXO7LeHzeOk3TgsRbT3lmc19YAOuXsZ5TbfxeZYUyNVnbDmtagHIaRo/C92DDminfquz81fWxRGJPxvEDDM2xoUCn0e3dFVDyYmLgWj4zeQkWj/7kgpr6mCamgBW2lAvM1A67KpaIx27vveWhYtV8eARki3wIXjfCszZ7HBNOi1XT6dETyYQ5fg+gnbZAXu3cx5jVdX93nZywdOkEuVGOoDuIXKIqo65sxnXJreRalqL6teotAoPTPOZ0swlZMXL02PbpH+2jSpynh8OwM4oUbVXhQQ4UBgyn7+HcpplVkgNgVwsyKAACj7DFTleSu1fnGR/kg2mfewE/hLdT/7obgCoVez5J3QG/RnsC4jNEpo+JrUURKWvXqF1G45m7HLWyrhfEYX09nk4n+gUhrGFVPMofK015JNDmKQ0oyKGF08Lqwe8h4RRpfh7rjZ0awaMQSmRK1lCdNVi1w5HgejugsXv6jVBDgGTPjeug6TYcM32Pnh4QGuBu8F6TxlUVs+9prlcUHWx0Dw5kqgmEKsqPAIqcDRgocTq+q1V98AgoVbgwnysaRV2MoyRETjsukME1op7RhhU3uvVK6srfc+bzfpwzdggxF87A47+be0gkvK6deKvRtjmWN+h4XNcB3DIwO4kInM0+6qP+Sdr5x7pJiTmAgp+dBbjJ0HzEH/tq5ClBthKGE0s4ti1C1ql0UTdUGFcnz98GTiAIEfW9d5NHFx6IdJ9qmK3yDsqQhFzoPjBFxmQPa4nxgRKVmG/wP4sEqukAJfjimBLNY4uTcFXAzrpDr/Z4Gjqyh3jSJNtiD8hpt5qC9PU22a1mpHr1V/KapdvSUi38jLKkdnVhLsXHTTZQwjQMPC/UnQsQIeSKaTBp7SqfTbpvtoIyUNqRtbkIKCDWOjJOerwYahCeokG+2ZVm7VytF7Q3Oko6FgtREpBOo5jPSMo9oIpf9THGxAUsXfGWEewXbpz7tTEO9NNrpfw3d846SPEg3rh7YLkIe52e6H/rz8pbotiCcQDdESW62dyHYjXAgwht69LjeNdtACzyeyIC8GtUxScu2u8w63802X8pWfr0aj4kmB8zZ3ErT7D2xvu+S+qlfhbTlDD1v/gynE35hqq8oaV1UsBnaIJ75w9pZJr8hZ7weR2XP+e7gp3MtE+T48RrVDKk7EOx4RG+DZebjYSz9u96b0xcqAqPMDf0aribpke4mjJDreUm/uN2P03a4hlh5ism5dqr6tV5r3NYIHBmvG/dyRqIAzmcDQCldNkBWye6J06n7ym3V/gAiT1eoI6JxYaqg5j4cW0NO66UOImnPj6+B5khw9InMB7GDZuSdHtx/MRvxFkRkTAYNawGF1Ajcy5u2kWWpms+vSCrhWUnFHxEnldiAOd1HV8nuK6z5jvcu4o/VXN9ITugs+3ph43BQQb2h+4qeuMHVjHytvOmYuvEI2YNHu/91viK7EKkNJLiDcfCrXTzHPXfyO43CrA12AL3ePj4q5QdsGPKsivalrOnPe1fciWniNqyfItTxdty4OBCumSjqMHVc3KpBR4llBnl6fNAVMB7ESy7HWQBNWLAmEki1/PbHvZeO7OKIwD6I+xBGvVvt8YNvTguPn0VkxouKZuQvnIg+OBTUh/r8RmbRUvn/pdu+mfoDqtuEIRvkSSe5FvaYSNYMjbbStY1aDMwT9LxvU8FSz1Y9MaIRF8ivX9mWUeN367kZyRrHQPoQjShCnR4wNLMWFwvwlfr8oWCTEnduuLHNpU/cOEcQ7W64AFhouYly6zP2P476gtTccUWUxPFBaIFRXiPjm71HR+2iXQLB3X0qpbjvfKbtkRWFX8Ml5n1jIbftV8Mlhus1kmV/EC5jXWc6YrzUrHs4JzPguHcWN5srdMrZGtUlW+jMJClN0nk4HWVFIfIdRyLGtoWf9S7WRKtDFn2A0uV2e8VGrNV+rvQuFbuWWeJ4WeAtQObXoS6Dia/NjiIYvQdkkEZ8CrG6R2IM728GZq2ughGOYWfxNFfDeTVuuyPP80G/2WKD8nGC0MQhI3iDXhG73vWYGYAXsESLADbECKId7H+R0tMTYC8BW8obYaqZN9miv2uglRr9V0s3T5ReSarIrlr69qTzQZypZ+OlAl4hcalwdalBdrW6Aic11+eF9mKnBYN5yV2sZTKtgdmJKXmZyHvVjYnz8dhNESNUV+4T3CxZAjzRr366pZnJbH1WmbTrRffw9SK0aXu156YdssbF0RcS5Q1q9FDDCTmrZoMMf0lmNbZsOQ0XrdblfejA32Z4WaD9U2Opg8XBFx7JSg2qltNC+I42u3oVMq3QX/Daj4mHYuFWfkwTraNdl4hDPwCLHctjkRxHRYubOw/PSQxxH03XrJOhaMTSp1FvleRJMhIuLCkwexQHnLMS4VpF1NXhLUe/JKXQnUDwLwCRDH5RneHuDz3Ey+QiDpHezpBz8OUrsA4pxt0JV8Xmsupz7WMt2AYh97Z8Q3/83WVZ9uI291ZCvnG9pOm5Xy/jHzHVYu/K/K/krPYNTnhTihUMDenmhVXB9q9if99rPsGpE3ACtL2DvhdQFQHLzxy4tp94jA+kklbU1P5CzUBddBpztMPJYph0Icp2hc0NN0ZuG06pCOEnl92ED7nqsblDwoAlotbdyqvPYNX5BgmMVI8C/+a6i0mKBBA5Z7CWUB5/9ngEZ7ULkwju8WP2KuI1t1qbrK0+vz9WjXkIAKqQV0cHhjVZspApapLLZWQTYhEGW/EHHrDKOop5YOKmdCsM3LTehtVhLGGmHyRql9t3tTTDZb7N59qoqQw/auLtNVBURkB3/HWaRNNjnuFq4OCv8G4AbXrX26KrjHg2L1Lhiy85MejeZ7b5d08andlOc2mPY5w241pyec02YkY84rATtwbk+9gyhZ7e+T5XP5ZKqpNI2z6ccXUtxQu42a44dvv2o/0ekqQiDQo3DPAp0tV1UkiXsTLZPSEFn6QfC8Cia2KQ+4XUJOVanRRsamCAXmw6lGAKFeg386zTm281VHUHb60PUfMIClebLxabdODeBtmeVY/lFHSsuDCjZRCy2fhOwDClS7U52k8HEnEOcR/OcQ1nj/q4PmLt38wsVJHr9KxpktjrnNm94zT27EKjYSi0YGpx3hVw9s+XfJpYo0nue6qBHkWJdRaXFsYaqFvRw1EcMqCsNJS1+1XjCPSGV3wHuF3tFvXwjorMxup7sugHoqyo6l8wCU6K7WWl2PWRhWTp5vurlYhGzy/ZqF95FC1m7qACuBWEyX3oIaf71kg4CQd7LPJJNF+BFGW0o6pFlJ9swxigHk2azZQnFpU20BdikrAYhC/LVqoWnI8QoO2e7dnBF8cJsA7czNb9l0X5CNDm+c8ss/ncpDfDSww9doeLqhqrNAlS5SCjyNXtT10qXpY793fF1KV1sUfLNoz4Q+sDDY/yAvlaYlhr4EMb926Z4iej+/+XeN2m7r4JuyVdAGdbL+yYxHDyRENx/9/WHfluiH8XsXSbsKR4bAFwJaynHBIvmcRMr7Ee5oYb6Ff4SxXqXydhAXibi09NVhIyB6DBk5h7QNlMvzYRu4Gl2IdAwARxTV2TZjyGyoLE7UbLZA8CWgnrHV15SzJQzPSUpK/hae4yCfwRg3figcZhQfmMwVZEfobMp5gEJuC+2t0pI17p0GH97T2iByOct5j2awNc78973rY+Edi1jYYFwVoLECOfOZukdKUqZIF2rz73LTlM8Gbi8tY+DxKE5JZsZSJVBtjFu4XfIsT//eqLGV8y0wagQxxGStbCe8hRuT2T67jUXlsEZDR7y6zhGZS+NY9Ln1gU4ZNg5keXRvJoMUoF39QItRmewHQg0mpUgOFdcfqpHj2qqupX5izvmEkZGRAVDgDpNGTqUPciSRwrJiegsUOI+wZAWq+a+mDVdewa4cOO0Fey5KU5Hb+cVNh0COMwFmVYaA+9vQGApWDSuPLhXYSxh6vJNWUpoMS6IJO+U48HlV3YlNzLGnFpQcDOwQSpHaqdFbvLw75My9k48cQLJocN45al6OKz0g1a+QnVm5O1j0hAqzeZXlb+N2CFI2bJxZUiHtshoKdxpwr9xwDV7orDVgcwvqswzQ13QrpJWOlOaPxe+k3FyIUA22vWpfgbkLcQJ5hPdqhIwwxMPZMPV3eTfa1MxHZNnKDC7RAK3DwPo4GSfRJmD6vr+d4gMXsJXwJJRMDtcH0Oh1j6OephoHWW47sLJgmeIxWINC3jfZ6KOe+AvBPrAgXTwksC1PRP+AgaxH5dXHKTy3crJ26z7anQpQeGv+hjb6XRJdQKvzr2qK5dB4q6zzN98m8zcfjP4+0tC/99aMllYNPy6O8EZrMmoj9Sdh3p16FzDPw6Fuenm8v9QMeJG6mC5XMTsMq1TxQrDN8/em7gGnB5/FIqkVWeYnwwlTzPeiN1clYQ4TR1lG4xVbcGHFij72C8FRzNN7gl16knHhFO7HsAg2N8H+NwUIWoYIudNjTsaUihK7YNa+43X4B/2iVW7m4Hzbow1h3pUzhDd+9vU/+nIqxoOr/gsPGI+GPuMub1wQ3Ja89m2UXm2ReeLdusYcfUSINsX8cp5jvIXrkJDE2V0oSc6fjVS+m1mDikm9f8iEifFnypvEwgmZIjX9sqAXPPVX4Z1NEZu7VIebtAl28WIlAn65w15g6jQjVampNHMe9W1m/e/IavCahzp5UQAua7KKiyfAML1+P4g/yD613xVcZKJZSOEs8mLC5jKsgKubuBlUKBkskxPy6t5LuCDPRDJvbdM4xEYmvD0FH2cl2KrEM8zHDf1x5XowVimzXjTOM0NlPxbcI8q0pzHlauuu8looEPApmZKsHPZ/zFuHOKNAo+LQxiVsjruz1zhGiXQxkFHPMdpUFBhmksCbpCMiyTezl71VloGAB/cu2pO7j66wv4jnnShOPayfApTd/N1DADzE9+AIbNMET1w2Ywtp0z8nlJ+8/S8VdzeQiaFqth3t9NKweUVTgIX6HOkuk93tX1WmdgknXPG41JcqWXKheVUz8/84PxTtUHm3IVs83auXLJYyPEJbUpkLMDoIvZTsbIpvzc5G3tzKwMSrXBreVnd671XeigWfz4SlWZgvsk7i+U+B2J+H+PckzwbJeQM1W1a2J4E0EResNO3LMMDtJjFW3dv79Rr8M3yFDTAunuXQIw3gjSayAhWjBlVXKaCZynrIL2nhF7t7iqkL7me+UgKeXtn7m6TrUI+NtGupAXF0nrY8E3MVPBuXxbparboO0wfb3gKOfo/Kcqw0QXdQMceOlWwxrjpHfUZ1FCjVZXtqAMeO07So/o2ZgqTarxkdyreqJqb+tN8vx9TgW2v8+/tlCfjtIhMNg8b2aMV77gFYgQbYNrTAA/UdSsC3QKC6Xz1Y7xU4bMvLBsIAJdfkNsKvixAMm4mpQlXekJIf7aYV9M8yqa25UFQw8EsQcSce6L//+D4py313xcRlH/gJ0MnPHmN9tej2IQ8pgAlOxY2G2OLeeXQgj3TZhpE0Fa6o5/dFBfpQk06bwVL5up2SHIXGp49k84i28oRdZWxqM9DqRAcbnHfrV8LF/QnZNz4zw/9QnllHM61OjxZAIPObrdupX7a0cr6NBlQoJ+G0IHUUQLYxNR5PfgRRztL6hsHqcxSMoIhoPvGP+SfUFJBTLHd1lgitMh214XyZSqeUfK1zCl9/2pEj7bIZazCGppPcigsXUXoyuBln1o9KCDzEA0GXlmnh70Q6zslSftEsWQRAgnAoRGTvLl6t6iMzN0e3sFfEC72Ix4UxAgGinIN6lMtAB8jRM42g2CmfPh4A9H+pkBKUS4+L8QugPDlvvZeX5iGXDBopXcGhorSLYHKrdR/8qtiiVbg5b0TVb6sn5RW/GGEsMergq/5wLWvlEuXRLtOLr4/dHEwQMWbYz7jvLMJ51vFMpP6Ehc0VoDS0yHIgFqsiP73bYVbMK+GVaecqYNwupls9HRUrJTzgYOth6Ax6kIwo314vB7BdkkWOC/Z5UvSoGsPClCiU/6n1YMOTXlBs13A952Vmd4Ys1Hwa4cXtRivkXD+TM6cUASwrnoHo00iDtWlG3lA5Io6ONsfvukHFPn4LlLGK3IA2Abibb+7x2AtLo03wwBM9632fdbFmzQZ28z+vB4W1h35OJwJ+sMwKr9Os+UQSDsOXKyCdwogO60FnSr477Cgb5CNw7PNJifEzrze1HSuI988Oy/Y3j4/wd5dHJWjCjgSugJevz2T26tZsLWCXdSfSsR/cYTbuFRqSwgVuWRSo8hsYfkQMw35bXhU+r94uq5kL5erTv0adJsm9YOKjikKbxM+gpw9MQwWj/+Pc3/qq0UjajIAFk+PQBkKY92M1JkCg5tHBmFTTIKkXACBt3aTg7NiRC9BTK1AHZcIxv5WaOuahZswpU2368PbM9ulM9BOUSnSDIFNA+gvOpcWjJf6v6p+uV7kTiAjGiWk2FGHjJAZWy6z5Dw1+2Xs5RV7YNhv1L233Wa6A432kzjyHJnMCKgU5gTiYSl3JfAGMkZTNQu6azwx1thMFTP+k7Nx+Ey3oBm3si5eWXQRGQQvYAdQBEgPtbtDIs44WHob5FgUIXz4SOCw97VfBdhcBAA6Kr6g9KT7Lf++qx5E33NsRNSJFx/Rr55hD3qZXqxcb5JwQrLSVvf3v1yAXBIhzJioBjqqt2NS7n4rQ1wSgSXEOcxlBJoWgTeWGLLQYSUEmoVcCxB8Sfv/WSH2X2WCp8DLuP8JP3YWRNnPJcxKO/6yzh4AHZmmvuqU+U7MpcieYNy5Z734G37Y7QUmC+WSWYMYFRCj68V5jxUQT/sS5kWIQOkCpwCTk+rnlRVHhAOIFfl3NP/tSgtqTQwLiI6o26nSzITkS6amDMrY4M6HNbLiB7nATyaM+voXm2Imuz5+b8edJNUPcI62d5foTJGbNB7O+ww7XVaIjLaL8f8RUfIVgQLyA5hinNp7lkkO2tp7Jwl6d1jw3AnfDd0rO/hev9iauUzJJTRYy1pZY75GxBxUU+bnyq1KJnuHkhaeI6TSfhCU7qMhU5ho+22ZIHrh0hh6FK/anJSBwHvWt6B7GHPAJoH6XYQL5id2i1Hn8Kz+/I7fhynZAxhzDDJEg5co+tSAy3luLcQJbJDZGK+Lsg88e23xuKTs8Jb0E4lw2WxoAt9Wm5/G02gKvd4YpQpjS7rshBtWkjyaKQ4WAzLMpCWHGA9gcfrigyUQfmQGwg6jsUdODPGHH2zqVuTzRmDVvPrymerkRqIfyoEJV8fcFoZwnR/HtLfuoXcug1c7dC6jZxxnc5dmAH1r6yxkbl00NWuFiu7IMfCj8TQObrxuSx75ax9zsGMpIsa+olcqGkqhopuykYKFvV/81x5tXeuo/6QwW7yHCSFE3bDAzyB5JWwtLZM/29/w+/Gy1PpMi089XrV7jud3FyLiCz5KLfzXU3MBz5UlvnXnqM2wKVrHz4uyhSgkD7jwIBRcIJf20iYdyU20Ey4lriuYuxR9UuhK1+RGPRwz7KYBGNJWbRXo9Ow4F50zz+Vtr/pVgs8e8JTWgimKr786qoHZyU5VZlkaL267FCmnqresdTrKgjXpGwJMmMDjq8Uro2Wq9C1zeico5hymoC1WW0175iwkYMGNzWR8les8cgL52VtR5b5ybe+TWRotj9EGZx5XQfFjVCZUdcCnBNCNHGSlyPEnNK9xNpUXNPOgvmgp9nOcREgm5spTCXuM/6JLXC9cwwtnN+hDO/AFFRZKAUw7uoJxoS/EQbG9J95zr05g9pitATnNBYYjUpsnIrQ1QV81gbdidlOIHccC8ljm0zBUh/2Mubr3StQ/qrgx+VZ2Nvb7MPV+dkBn41ODLhnZ/Xv+Npu7DBdUNPiCBg9oztnXU+MZ7F4kaH9euqryky0im483+z3hLReanAujHJe3jGgXKKkUmsHc6x2KG/GejS+YQ5wTLUNI9MXvyjqk58YLuwhw5C3fmMaGl48SZPfpifnAg7lC0Qulcz1Z7EYPI5IcLt+u58Zl7TkQO1gXQv/rWG8bOQop2TuhMvnEwS3MjaWQqLIfd+1BiDlgRH8J+NEBzQj9X31zMqn75ZJ6iG4+hMRH7YQA8unA4Gzr5XCTxa5xoO01KTSPxzzTMgOBnOF3AA6IQtDF6N1bXeqXkRpHT3gL/Ozx6pVdK0J8KEKQqNg1j4ooeBIoYCxvHvl4LFj5Jlzll6eNCfy5sawRpwchEdAV3nkWzP6j7a/POhXSNJsn3nTail3u4uagYaOvSAIq99l7T1j9Z2+1Rzc+NCw/MgoqkVNoIQJ/+F8aIJduBX47RNpTZ9QkFZSjKvsSmzuL9UZoJNZU/x5USJ86W7h+KT/plekmxNTI20apa7KYStc8BkWxJ8BKEfOAOp+42uCJ9DCQFgwS0t03jxgT/ECPgMMaSEvV+ZqfLySmqSrw8M2JFLuXFSZ2DitPud55rKSyfMa5OgCoCfnEaMkldAM/1uPnBPI1oH/1kwDhNf8UcooftymooVfrraPtr0NaADKfV/0m8krT7GL0xCJrFo8p8PiaE8JT9sv8LT18wk/locb+AvljUvklnb0My4X7HR0pXNyoWGcTD04bTnhiNQYhquWYW+OjX/mEwp6kSiSCWiZmrM0fsLpbREZV5cWapnpA7Fo6U9LaG/aOHCbIZn9rQZPIRxIv9Z9t23jjMOllR8VHe9vTzXyNVUuuObC/RUlV7XOuqQJSKKSmzfXCC1PGcXaX3e6Eweu35r46VpFOVJu65imByuC1m1qLefVN2I7H9AmZO5ejrOdo1vFk1iehI5y0GWKFktUiAfuNe8mnm9xicsx0Ffq1f4KEB8itr+xvn+T/Mc1EXd0St9/xgG9oMOU6IFaLkWe0UhxrncKUpYT1s1glHsTABkJcv1W1kj/ZD6IKT4TI9an0mrbRW36Hj87RfzEqxifgj6teGFw7zGIVlyrX4JSr3Vd0BGdmSyR6LiIbS5tNxxeYjK84jTvaZP6CyNHlmnWewNPINpuGRFW209z4NCfPfmjdCZup6meeVmKojiGCh7BnSHXM23oTf0MOfDF+rWFyg59shWdF7WRE6uVNM3LhLZpO4ifRS+soDNzTMXknSNqTwd05d5AZ+WmCQLKPrY0Pq+ygKz/Wgs4vcoj/WmAcoj51xO69JzXCd8eAb1fGvOe4t3kABEk/20labFkfakfv1Wcy+/R7eHpxdHeA+0eJDL7mGGatCnaMzAxW7t3T42Rg3xegPl+iww1jJWBPpNXwwL6LprthWs8w6QksimWDbSVGXIEsExj91p7xyZOVFMJyG5OIutQzZBafz12Vp6w7dwr/Nh6bYYL4m27G9ErOtaPLnh8aTeDO5rr97u6vyR9cpz8f87J0EgiEzzx5B0P6hAfGKFUsUVbAT95lcBAL34bkh2VxYoASRzunCgAH5qmm5jzi49Jcsgdzjer69js7F22pxIRQnu2wdzOQtWunbdp+eTDfBegFOfQ+Tbd96qpIrt6ErVYSwzd9l3EoplJQp55MU3I3gIiPTsuz5O/2DtB7/t6h2PxifI2SSd6eZUazikOMa2ZdYBfegUVkZW/x14poQHNaaIxG/yhSeQMyMe5evk4TY2dqZZCCQeiBJ+Cj9sjvR76pbH98AsvcrB3mkrjveYF8HuBoW4F8oAIUzwMU4ORbucX0ZPjAjSa45LtjLEDmRK0uf2cntd+QPDVg1qp/c6bOVegyzzQ4igVObyV6OOx6lco+M868mgLQcUbj8vpmUyT2rxD/OAVL8pbg2AP+JFnbvgDtePwinLlBeOGzM1NAYcGrFANID7pgUgMqN2KZeExcJFjhK5x+L10YSfF6KmjnMLTOp3LCyWYBsTb1juXDajKzhEEX85tm4XHEPoysipaTGDYY5vTc2J6YoksyusH7e3kSecDk5SGTwGvgiq9kLoVkPd4qb9Jt4d4huWchO8Jj8CjUaQgK3mwszcP4EyFDrfyqLnN6+ukAw1yNyX9weO6jK9ihgDQCEKNwsWTZxjiwhF92SLNyn2rQtbAnDKGRuvXompiIEeA1OdkuukXsMyjqFH+uzdtoU3/Q69B9exJhFTZc2148SmSIVZ6oJIKYeF5uTIlsjRlUNj3GQ5uBeUl7LRQxg51c+zKPUnuSSlCitOAO12Fvvul0R0bSatm70ziv4AMkukcMPHWju40P/5rDsFLaGvDa07Pi+hRLCuLzjMqf9Lbqw942EhTJCS9gw7LhLnL/dO4yOaIGVvQK8tPdTplthaBHfrCnTUukPXhauXML0SdnZAmOsitE4sdTdLN55WAqhWCLDVS0i0JoXzZe6e7q7w+84WVGuZ0bLmrWzIdtiePgwO2uR7WlZAld+FohI5gmKthY455kCF1TempyJCvg2IBh0V/RkEQ82jrFlBsWlOW7Vn6+Yan1XORIHRjMUX/7XCNbH+EoRwgeF+iz1Z2ZcI8kQUd+W2U9Ksuo7XXc30koh6HY3kGlFxruqv/WibE1x9xS57mqlZjvIDirp0SBNNk9GPDRlljpoqY7vfuJcPH/etau+kFjVg68z/K3bVlLuwgaY67KevDe/O63Z3oCyzbYhxyk9jOqi0WOSKfDlfYWoYQekcVTP/s3xrn89FlWOaFS+8fPtQFFFmHI2HhV4O5Mk2NpoCGm3xJ1FP/5slOcyZRijFb38UQ94lTUb04eM/3IQ+t9DuFv+m0nAuzsUrBF57IrTyiAmMH9wGQtbWNQbAy9Szvh+i2J6wrRMyUwrHXoXJoom3/d8Oq2zwXIH3tJxleMhCWhJRD0G/KBRGyxqq3ZvUnOxzIf5Eukrfk26fDEEwFoUwtH3o4T1g1jECheRn9yjer0Flpb6q1iF2muq8uSMIf7O1/4xF+5GYO+DHi7oKDrj1wYW5sWfy4grVAoYli8ucrMBU1infu6dHKiGTjpuziI40zV0iIaR5NG7tauMdOJ7/MwnFuBQQclRydqCqisitVEtItKFH5OpL3NP/DvasnSyYdeb4ImpIlqyh/K0yuZF8qa5RI6RjImRpTPAGLcLuvgOugINH//nGOg3vR9bJ5c00CgyEt+DKVWNNXTdlyujalMtmhD2jcoXUMsfnzJ1e+4pECYzpled+isi74DAKxC6fPF0d9GUbQ6qAoiUzQByrG5ZdMMdvv/u3ACF1Bd7lnZ+gUnTByx4x3f9jgGYhHxJbMPsAmSnGYBz+Z8o0KcGeE9MU/LcYIIpeX1RRu/8RmY4oIuQPcl+HMGo4CsKEPiiCAayeZmCHGGIIQVGzkmrDSDZGzyNmm31ZziQQUTKBvHQQcMOSGmy7UJDUlUhtj7BgJnBGd8VZs3WW7EbWAHqNDLlS+JWNCdmqpmL91ZVEpifWMyJjeMJanpQ4rwlPpb7qjYgKjaoC6Vyxi37hQhr/3QcgdUnUa1doCXKDjjNWiS0uDUXYg56J6OSaQae+LZ2oklv35hE0MqyrzO+oUpoykb0ZEQoyRq6uiVWBKmAX6CGtxZswpKoz+ybOG7Twwbr0ySlLJoTjEcMTFXFU4REOxnLrj6lzXyPCj2KJUmxZmSuoMH6VNs6WJy+KQFtnQJ+2cTreME0PArruvUwckxP7dGkSlmCNnj6M37+fZAmrOkQjG9/le9te31sKHsFJnwu1kqgIm8CGInd5V+gPWLae2Aun5Rj69jghCjdUiZPuraVU/LraEEHUmXhqkdpBq4biSZmAKi/gzkJQD2vk0LUdEOA473tkOvBqqs4zJW63ISpSyTtRYG7xmbZoa4R6bDWJOIHY0nCdMjuJNf3nV7wbh2Z01VmL4Lq8Lrs661hNbKjvYLy42RU76FfVQRhR12722zl422t9/62gi03SrRRBod/f6gnBmqaZw9Vnr0IiUp1F9OE0CqdqfWJSQ7mcQxXbjJ36BSy6N1tz48dAxHnk+WuFyzetcitbghOca5QicpNlNrPebhUpaS0necueB4bCVGO+73TYA9RVwbke+dFPm0ZTY/01Hk9vG3hZaJXKgq6mQY+ye2StIRZm9HOZhyvcqIr9EwHUswtl38xqjFD2SEMecYYHa9DAprt1PTWIKrJWF7uZ2HcbauNS4lGxioGXDn4o5fhlnCjSrGeXHqTmDioF+4avsHIFhUH5nHRQ6yV3g9OSW3DP434HI7QfJVopj4ncTv9D46WceBJWWXy475qqXhm/VOhNhDtpdEKJ7JD20LwoTCtJc1pYWyIifkxSvN3WhdQq9xjOaqCm1pHaRn303OdUrCLts8iZwgSvYTSsx2R07Syn6P6k+yV2cNcZvOJow48/G72KdS5+Nf0aVXes9oj9/kaw+hBRTHXoC0FNRSubFzVfTc0zUcbmm89nwHVvnsaJtoJPv0YLVzYK2ibDztNxyxo7UPo1oH250hMTGPaL/qsr1Z5daln631DpfiesctcrQzVBFG5egJ/XElTP+yjmnI/ot5YPMAKbaXfJN+MJPI3oiZtwEk71rTUuvBjIG5HHnlUAEFLtw+3lyi+adg8XwB6pPbjJDWzefmc+urnmpFRqw1zicGPUsw6oa+ITSO3njyRwjGaxy/Bm/hCnOHHNk1Sua0M4cdwYvb6/5krKu2h5ZIwlqjMiA+PjLqLg4f3NhQm0ALh6X1Y8bv8Py1MDrZ2Bg+jf5QGCh1pzI7ANRLJp0rG1dfpNg1kAr7zltaSmE9ZrM6flLKHhBUSjLaIsB9Lp80pLwrjP7QGM77chvY20E/R9RDUXhzGQfacC8vwZ9Y8oqZmqr/8Q3ag7GSIA7P/5eJwWS+DqHZBcW617yuUoZCuel5IfxE5ZanFXhfRICzdNzLI4ShTP5ItwGvP/PUX6Jm4AgKzc4Uk+B4z0UbyGm0vlgjW7tPw8+FPE7M7KTTxSgJFAripfP3vCGwceKKsKmh0DurPueqY3v8dLBnLxnoy+yRdhRpmwLR+VaT0GLxQkxnaDtgeId78unAKLuS40yjipIPub23BCB8BhCDryXelQHIc0e4mb3uIougKB2CtCEtOQ82UrUdoUWznLtw5gjOoymcKlgbGiAm6nVIGQZmCAnrEXymBjEQGLXjKfwg+HNKkxv9mJ3ZPQWCnYOdlpho/3WJkKQoIiSsCcVbZPxu2e9pQkmck3MLWIr7TlU46zIkiiiyTG/UmYsb1hScDHqd1k2SILAPS/GGbJJxZ0TIG+JWF0ASncHBuaWbeO/VWCJNf/ET9mQps1P7DkiUEVHtKSSS+AF0eukhgsOpdujHU91vbXzpwKYuBWCetlu/SRHsaavDyLOFsUelkoJulBzJSpvyiCyq0DGgNNQIuzd6eZ5TmoDIQ5y3/wwvJoXKcqG6lno5M1oR+/083LyO7NWOtkHVE1fQRi65CajvQjUdeR3v/O75YtIJ+2xB3Xb9/7sKzUjuDfyvWybxk80dwH6x88RbYU/Ish8MbSS3yIf8u+BdFVw032GjyT2tRzF62EvCmOHbpQgyu/nh4xh0gZWdZ8cN97tIuuXQHmtOQovI1QfNf6NcjCOjFxPJ0u1Wls8RFcRxksVcKmEAHxd+2Bmq8UkSVZswFqJqlMJGekndS2S6XrZeeYRYzZ976jBAKHaqfLiBujHt+EP1XvrCixYsm4JJkutPTmEuKTniVcznZFxox510qzs6qhbwaAVS0ZX0Oah1em3w7ZZs63vK0lTQ6j2fbD4aE9lvD1H9ZfCg+O17j5KPzx5rvD3z8oUXe+f1Cjeo/MuTz/X+BtbxPr/JIXOlg4JFbCVWK9DbdEb1UnmQaLePI8cyp3r/zpw70ZUpoHHLGEIM47CrPBAi7GOWpOsSP4KbT5AOsY/zvg4Jxsb0QpNySkb1AMr9D4aR2gtROBwVxr3lvuUj278bYKHLPMqr+1joseO1OYWnzn6Zjlow7eYjXuFc0XdrU0iuLnDUGGHBtS7Th9GqD9QVAtuxODnFZ+qtlbMq4+oF+k+Xp6V3pp2Uz8aTfJFeDWNYLuAqvFR8UxSQnvvmG8xAQnjpMTCNFglkfu1UnSgaStjIupcc2AKaMNSnFobcySumchyVSckER0Bn1BWRUED4Kn0HjIq38FIiOuZGgyVRnv9liZ7787g3CK14lQftIzGjLkcN6l96n2ZtMG+oenmB5fDO4kz6n62ZjKwPXtODHyFXlZ87ZVBdvYDMLv2aV6CXPyvy4uF+CfJQ6sXw0i78YtlAkA3Cbaw2ubjG/l+48hqDUjKyRv93gdrT542CBM3DuHWJkXX0LrlzwkpucMPcumHQnojA5IVW5ZTVtQGv4zlreaYp7gvRyJQHa63/3RGs43qNXGM05vsYrzfCsiScilpF75rvuJ+gj6zlQvjWWsIcWa3DrnRTGlGLNZjGbtoeaN2hWiP3S99UEtmO7MhzPaCMtRR+4/O2xE+/GE6T6vjSiqtvZayp+1Mlyq/LpymE7poay7sEWFjnlcEgJWHg5ZMrP3rwpv2OBR5G87TbhOf1txrQ7bDC3mQb72TNpbn9c04qOqHKqwAFjl3dTY3LZVhVHXBvNiXoi1JpJlRRIaHANSeuFwJINYbF8OT5/Ah3knbZj7e4vaa1AwSZF8qqcGEN6ayyrw+VqIvNigewKyL48SI6pFM2Rrd6PVei1GtzOYtq+2YTADNZIxFOSUjOMRpHvvw3Fg5DZt57IGFglsSQK589Ol3ZIz3twIX8ezitKzJjYqY79DhXlaq42/QOrkin+cPCEcUxmA5+V1fIw7AAN24V2FK4Jz5TVZF69w6DWeD9Tj32tcxrMYozy/S1chfVkVucIylajDCrWqX/Upo6nkvn81VFLgsZsviyEsbX9PLiCsP1Zd7U9yiTpLLSSFm9EAragQIyzLu0p7NJR5ZHIBB89TnbU+/N8+u1xXN0zSFGkjpVhKCF5snq4LSsmfNevpRqQWCTlrr9lTVPfXsn6raRasjyu5Idj4F6e1Poqd6znxJ9QWPo9gk8nHwWov+g7VMSaBsXtwHqWbzftkOWCv7hSb909oSXeYShF82X08h+iIr+2Sod19hSb6Qi4ceRl1NrEJmm0M8HJeOWHcbSsGW9mb3NnKNmVk4nPbihUqN/w9UFQ/4y/uGRzSXOMyI+OEVwByQgwgXY3jc/f+hbDgyhRVJhgjEoTAraqxOJqhrC1sQqtobQeejjLEFk+XoRy3hEd3jHiXS4ncxaUlKzOWvn2t0EWCm9QIjAMpHI95YTKHiXYNzjTNdK7OI2mn7fHNDG4TRdy7Tna9vX3n5bW6bk2CXvvprINL2bWIO7X5JpC0s/2n1wBho+bynnDLFgWG5ywakOBz7oyX8Ox9iQ7tTY8OZV9i7ICYJi2ItM46j8u1QJGjC96RmD0mYCSTYPEIy55iLi1oklGzsS7d2SdSXQUNDR8sr/GLcMspUl7dGNB/vnp8poeigzWJFp3Q6OqJagi3ptSBcDJteFcUmnf4x6zVToDfebQe1cNYHZnSS2Ng9AftmeHFcyP85PA9QBslNa69D+OwnCaruxDL0ZdwNIBiDBv7r2ry2B78JQY7TLhvHh72Hp4X6i1+mEosMXAM4XDxu/vxFhRc/g7R3Fo5G3tiwq0Ehfbmtcgr2PqeOOVtWVTBJNQiKx8yMMlUnTA38VqJJTshnwacZSNMQevKgOTVLZQblcjhOqD2S2injMN5sqpYB6ckJWJfvJS5YIRERKkDnZQqb5gD7YM8V1NVjSx3NzEPmPGxV/Cmv2728e6u8IzO8wCywkP7pycXHOyQBwFX00MuuK0HeJs4cuE7AT9znxg3cLxwScayAl58l0DS4zfDuiAuMtPpYHHdK0gvXUlarU4OPXbzWAr03YwKWOCH+HVJADKbu1EJnzZYqM2NHjrPZkR1HcNaucFMi+sL2iAhbQ5vgVDaWRrwK97zVh31lx7ljiowBwRFnEMQGrmkK27yIhvf0ybgpfGxKtKQknLOiVacUHnMnCJFBR7Y5ceLHrzeLnRGTMlOlUJrpCjHLXv5wQdyLvIbq4k8bee5kdjPWLrTI2CWdGs7sb64N/hK2aSbJzaXNsSVLa2eL8f5GC/ryyMpYiQ9c/1EA4tjFo0fAQhIGr5acAz+8cbscZQpS2mLSYqRd6msHSyNUf9zIO/cbUOWvxI1DSVPacmv+8RLS69mI48I9Tf5HK6HgXuoMEaGdWevPO7M10ANxvNzzUoWBQaJ2dY0NXYUuXBaxiVO+fhofBDRwhoP58Y+AU9CssrbnSxx/zWUk2sSZQwWpawPWsH5MI+42ygUjZuB2OtLRyaFwK9M8P7VzGsyNM4MmViqQEQAXjqAdF03K5hwLKcfebms+r5GGWETc/rBfjKbm7dJ3v6xhl8shTkkIscjebrJ/EX6f4usCz7cevTtT8dtcsFATlupzKRbBhJK8L7rPQnn9JRxxj1xLx3qwcUU0ql6e6KyXBhGoCFCMMtJUj/K6M54D7duVyZc8M43oh8Vusqy59f2aulEVNiMbYa1/q1JdN0H+BhEqbDt1lgtDCSHqpfxsWAPdvcVI8iIVcxSWqoZ9cC4p/EArWaN3wyn77qoGze42lqE80oobOrK5Dlh9CVhbzvljKms9PL863g0T0sMByZVIWuczZ1cRHijiqq+yciIoU44h9gMX1LhrWprUqvQ3bTcgzlgIh83XKYny7Kas1vSdFmgerLz2Nc9VT3SF9kYHWNcprKckOzaZknJjPM+pakz7cjknfObdzOECtnaLIUHVEETrE/rFCG0dokCUNeKWl4rtTz+hD5u7xU3fvFLtlOH7Mq+zR/eX9YndWxdf7U9EcJqdn9sVQZtCNyZIeePEz4qdsVTNn9f/+eow8243HM0ywxO1L2UxVH3J/KCVlUplRmTQwSfXqQxau6qChLpPk/Fdspi+ArMWM9ocOHiMBBD5iDu4OyRqpc199CZKI9pdNQHMiPu3TfeqoNdtTLNayxKOtvhppOpDkzyT0hkpHs7//h2Fvpu8Y2343BG5ij/P6wTstejRh4VHVz4tEqSZz+huSoJAti1XmddMGYfha6yBkXQtDf6GBfYrPwfBQL9CDTWiDTjofaAvfXZiehBGXDgdWKNCz9Z1p5ft/r6W/1/SkULKF1mIfFLInKFtSafMR4o5PYAFFBMw5E72sKt8VeC0XpuFkZnhVpaa354HSNf6z5RAR8uAgdofioTK4N2/aVGN45UaBaiAiLBye7aSSjQLbIiCH6QN5zwKk2Zhkc910v7/imN+75UZSTIEtjVE28lHzXv/1GT3Jh1JCxPp5J2nyHwFVET0X19NyvZad0T8ldd8wVOktQ4uiTFMb1JcNoVxAUB1C/h20XtYkqHmMP1v6iqHcxi0uT2lV/B7evz8igrb6jEVMat0MwHlZlXQz6quVFnZe/atT6qZF7jRUjegtorrF63Fw20ybeRVdp7KgdShXxPLf8uYhzJesHBdFgXG3Gxjn/Ix5GUAnH7N9GbL1IMMT4OTkdva5cWEZjX/ZShaOh0YOSjDzMBRAnOQH2w+UIDsQXafjnA6T3T480OkQOd2Ii+FBeQYJFHJ0nwUJXOjR995m1/nJmIqEBIW3ebfHP37l6uRD/j02KzhjvXhpnYQ8CYX5Q6LauotdbnKdcjXN36r9hFzWeh3uWfzfMrWiTb4wDaPbdDwa4uIie8bjI0fZovRdNffSk8REyGiMdU3YveN2ipPvAjs89UY36eQSA9iZtscX7Yqnu+QPppS7jjwCLQK0WzrGyTlkQHpunp34Pc4NRqnaAn7J3Iz6OUPxfYtQJWp2qP5YvOyKur9vg3RyNrgqIgGPZVk6+i8CVm3ql3eLIaBEMjyg8+c+5Z2BX/elikMO0Alhg4F9T0R/bK+Y9jhsvngLTZ+UdIEsCsv9hzzx56g8ofYe3SwkgpMENl4JcI/MCW50mNYTt+0j8M0Jk32CIhh2YTzdla6vdXIa/FZj8PYcnHiS1ucJSxoyLXx/LFz7g0YiRN2QHvZgIoDn4c1KhhHOrJzJeVsuqN2TbHEqN4UVy6KRjPJRSxaytNH7doOHZZdiRq39DrJ6gn4SIeYtJA0+LLub1s0uqTcCHM1DfOmtpm7Lf/shVI0YsrFmfgj/5dYKr13thyb8XQSvOe7g9JckvsOq7Vm3bAhLkz0ApOMfnj2jsOwbrGBvyM+JC0iUMSQh8MF1bmh5hVWNnQlwQlOzT+bbiKO31UjuqHmncAgJF2I2/o2E2Ror1zF8eDW8bYscsr8TWm/sIG2orklydWR+T1Rzbv9CQU4vyHXg5vVLknGVb4IJ0DXHEx0lBMtm22yhhNW0ewRShicPdT/ucz3qiEeodZIv9AtrX88wslKPb9i8Q44vwN75b66ugxTQop2hAX5oXNnwmPUgce7kMDDGveg9pbfJhwsG5YRkV1SwyMzGMHzlIrFJ42lVuh/muh3m24AEDx7pQFeqehHlBagpIvhZtR3+wkyU1qv5MTWt9xWWN8UDDtIx0/33aOiA42F5kQU0Ypm1jMMKOy19RsYuqFj27gaF8Ap5kflbBXwv515nMFRPdX097D55Cc68+GLxGZ0AcyfInXccuKKTquObMET8tfs99/spbLFhc+mHPMksIB8FVI3BN7A011VIW5zwFpg8m1Nh+ekqbTh/QNx9Q12FPpUkerq9dvH7fD++RMWKWkXRrOWuDxMMwk4NRl0wfD/yN6xzvY9UtGwSXnJH1dyRW17ZaazLdkMx0mf0OGG4SgLf3Lf7vT37vZ+KeAGIzNw50hPrfMNocvnZ0XAjeYEgiE4Fim6ck7moYSJBzvd6mvSBg8kPX3vt2/qkEAea5J1i25LZ1cCziAXe9gWApQp9dyHopV+pqJ2y3my7j66RKJ4KZ6D+7KXyBY3uCTVIMbGguQAQSFO4L3PSxFGIC1n6H9P75bseUd3GyB8UoarYuRDxGc9LS7r9td7poeP0wqReLVI78B5hXcjvN8P+I2XjH9ZR3ZGOZhkO1WGm0aZqEqmigdDPcca3jn2r6qaZIUafDJfFCxWqmAresP8B3Z+1B/YWrCbho1E3Z09OQNmYTXpz8DjsCJOdMIQVOXX+I7TnPAIWIRwWuRz9bMLMYqVTuKpOP5+JnagwxhXxjGIkrq7GFSHphAAyeo7RMlFiuUg3dNOJvLORBQRF0tD3sS4RO/W6yj1GzzDUkNGIWabGKiBM+gpbsn626G/nWjgS0B5eN5N2divYslI8TJXgmquJ614agA5aA6nmjkxZhbacmuW7ZGKRi1IXw5V5X7SfaF822xKqSabyjAS35mPd5cIgfxkgIe4J1gkWn9IdsVFvcPyyS3ok5a3l4fIhZtG0zVlpSNuMhDBH2nhYtpMwkC+rAnLvXGjhcnA5WqizLfh05yQbrxIxSCjUttwvWhcOkSYHf8Ym99l2IlzDoOqf3GrdNKK0FRFOEt/f5INxu01B3HuW8YXeszJQbQds/DxAk8zIzA97uRrP8lfBg/DFmZEFYjCcn95pKE/7R+pbsEKxApTib1Am1ozC449OuGbEFW8YgBNldWWMaZQ8YYRGm4pUnSBqQX0lG4YqUEpAS6FXZGBCJADXKrhMX/uVxizcfGlXP2N5x7+/RXxye4hr7g+Ajllz0jt21Ksw+9eHQ5YSvlZCiVhq2Usvtt/yjuHaiSJTqU/r37X0m2kAc4JHP803BHDXxIk4Ckaww9nPNR9rlG7pqronOvBzaptV9lxx4UukEGt9QVA59DMbNN1c/SsJahjH34AYi/fxyd5ToTG5w4D+WYOE/rXlmtGE2EnNbzVBcbV/t3KyjUnBqluXgZYzlyrWPHhlqJrz+EUjkwDxFEq/xY1aE6knQcvj5SWtk45BNGETvN6b8ciOHd5UfhkImhgFxztIrLNgzQHJ8qTOQSsBHkipzyI5rU+NNOuSzGHEZwqj4lFIq+MPWVA+Y8vS0rhm/BmOnepc1my4L/IIMZwcVbfyTr3sc+Tj2hgWpwq5RY6xRRIR3JJyObcEKvRiyLOCHJPGvnRNJnWMFbt17V6SCHQtG8y7sFW0zp8CmqnHLSadfSacxYrZd40UCciqP1PgBGzn2cIFKA4wkdk4nZTOcdRVF+w07Q+38fW2PT/0aqk9CqEroCFVJpqOWEdiVTS6HDEOiozbLezHCbCFzukqwXQ0KRyvxQgqsK9sPhVITIVgUUt15ZbFAd/Hg528YETJp4Y2/eUmu7cqz0pKQosdAwwNcoxm+Hp47yRKPtPbqooevMfob1/EQrU3M3CiFtIB2CrGirorw5CBNDF9DuTVX8HJB91QXrtCX2sPPkiOHHC2OZ8xMwadybCx21WWq4Susyj19hSXxKsImAzaxRn9GsN2HRIM3TBjvrQuWi/zWRKoh6lbQ2Qj8qsQ4xToVHfxCicxtFcp4v6CBL9XwZkvP5BUZhp0Wjb4BMndf+rBwMl3WhsRGnbwyug5Zl796pkNXt0Y2uyF8AkbsuTY4LW7gWAlaMipSgerx8M7hmITef+cCoJm3gGk7LwtXbhH8c3RjDl4dMRhpbaBmkwAqmOC/2hQV1QtJ10/NYJXbXn+xSQImjW2IvskZ/u6ixUrb937MHdrsw4xXA6YyL3c4Eij7Kbq68oCwoSEwS7nrEffafV8tPgedM/JZHnLnUXKZbbzO+c5Wrk1T+iZFWp/u5UJ30roPgjcLOU9+gVZF2OquyfkaoEwMHSN6yz/T6MZeQTzmUihsc1MuL2qGeOZKjL7mHNPSlpXlcNE6KousR5PkAdTvZOojPDbC3JaylXBdeA/8ADvklJo+GmLBKG9zpzGfAdi4zyyGG4Rsbeg/wBcPcpV8aa1FfN8OKPnlsjok2P5zmZ1e6Uz3d0T702CPQCCGr8yoVsslDvJv3Ui2OYFhFQyO7/FZ0UgPRMOU6dSIBIVFpdrep0WHGLKqXnea8xGqQRvM3NbZEWyw4hbvMS3C3+eXbjmNn/xU+EvtDLx9FREG4i+oSgmMxfF5Eeej/PU/j0zrR5r2skeQmxQyZZPTMGpwQwXHKWlHsfzsGyl9Wnx9otRjWlhiF4QiL1Q/gni7MELGO6YS1wRGfCixO3NpR5OZ8DlH/qlK/QZwPF40sCZ0fYSG6Li4TP4YYAZ8iPwyKxM5CSlSfTdVdz1AbLY8CCk00IlaH9HQgkP70YY8ExovhzTMgvDNjE2fbmoXgGTBQjDoTlIRXTfQ/E3cn1cqp2dcStz7HJZyJqmB0lMhvTMKq9yPnCfQ1BvjJlHwzIqB/E0h/RltXBuBAVGHhSJB0Une+x+AGeIF2ZxmetwozB5CTXfqnEgwXtJQ/+wep9/NZIiDAO2LDxAh4YevFTiWmyAL3JGz9Q2lUxGdpBZ8EXaMKMqvwseQ4jB9LsC+d1fLXlhJ+L7crMH1wlfprSFhsZEnNoDWLi+KEjRXRhvHTQou9KyD6r1XhOkkhlKD9h/qSFTfu+MQGogrfum8aelv7sFWncCN1OKxAHvmm/2UpfQfyUz9cGlnse8Ow/aCYI1KjboycdkP5PLhU+l/xT/GyTbmy47TVHLMqNyxl4m/oTlo3axEqqNmEPMFW6SYCVwzYL+2QGwcBoqyjuLbGFuVSWXQqkG27P7PsL4KuwXDKSQMaGksRk1q8l/hdjLK1l4iUpFMov9M9YhFVPvevR+gmPrjn6SJvLa/51l5j6HWLSZ8DPz69LQXZjjBMTdfd+bmE41Xdxkk+0OIdgjh6YFJOs+q1rVXQfs/meKwktFIVLblMXFSWAs/BRxIQLXnosGbn9gADgrL0Rb4VAzsyQch0+EXRRAEgrtI64ShDZ6KZuge75MKdlEN2U6AbIZ35gNOtmB7QtXicR8pgKuqN4Zd+rG+EwRpc7H9Q2At5Q9iIKkEzIeUleP/B2asZmDeZ/vpK9oh/oYGVvlZtWky0+PY0OQc92eJGajjoU9TiGA2P9VEzvpMfk+Bn1/s8MKTCmHZ1RXRPg5W/RDQ98cGd0JT6udccm2BN6MjV1TfE7ZEX13VgFxa9MWquOSGI3+XRyPulFKwwQCIeUw5r0Tu7NuFuIZgZiYEhvwFNxLCWOBz3X3oebczMqBdid88TV5ud9vhAUSeZQt+OP2qmt+hlNpXldummCxiE4OH0X8q2/PNPQnqj5LOF6EfUbcGa3oFzUipHPh0PdPp7fXETWpuM1hlaEeD2pA54ZASqFos74wYK+jsI9rzAU8LkPO0o2Ve0cJaOvb/Pu6jtoBeBxiAny+/Buq9v3Cx14z68OmOY0ZVxWOLf4BiYBcV1QHPztbPTnPkiNKEWy1FPf/T5qPUtHU8dV+yM/y/NUpNulQARFGv1T2UUovBzU4AqW3Y+s/MwSkQGdm5YOB5+5LP5jt+Rk2w5SyVwc+XvGLNtVtpP2bb4dT7rMrVAL40ykVMUBWxPevaaov5uxFQPRNtgtP+PE2utwByF4NFiF0DJ1cJhKBlaYduw+E+6OgImQ/7kBOCqnQ+UUgwc+dFht69QTPFWLf+C/wATF4rSEtC7G7FGysT+B2nUh3OAohzIVrrdhtz5fiDichf7MxKT4qqFdQz4q1YLdG0OHRRhqu4XwcyDIj0Aty6wqBxhrxpmyY+aJfY9DKuzKr5MqOwef3ZytpUSJHW0/ZUFG24xvUoNC3llduENOIFsVNlmq0D5wSJFinUwjqHYCJZpYZYmnHxOpBnIgtJWdnEYGirYyfTt1IW9ahR14JMkgSTHXjchOP9Ypn+R3c21LCT94sXvtMblwXyji9yt/DVBByoLIPSwLHejTtEbggRAUjtaep4cioYVoChF8k+7fAkOwh4xmdVJONz8Xw+aY3xeSn4xqBfPcIKZv87eR5vag9BcVFVgwzxgVMAdzb0gKUFGYrGEitLGr4AdyUN0Wgq0RhgIt+u4jdOUFNR9vXavwkuty6fRlyK81R65DT8qtngsV5GNK+L8/kY8ArvS2OKLV7E1MWtUqz783psbWKJO6zWuB11udB4xvI0bRdt918hAmkBQwjj3oDhiE5kvXBCo0jFXIthPKejk55yUCXZdM3T0dr1MUFCTYZQ9lj9tNqAepOheDYxvTcLFqnDgK4r6LDR6m/7PVl4CZpaHMYFYHXw/mV5wxCfZ/ry4+oBCAybfrEAtXoWpholTuWo+weLGHtlssUVuHi25HHUYyZSrSbtZfNINwRlQNS7B3rkWb2ztv1wWlBqBdthxGmqOHzHAYkwIFKj0DSxXZ756/sUVH62VKkTb7EPbYtYxSYFwdzdPXXmfWCGlor4MsvER+P+aRWGkFowI75vTQUg/FnFxjI/SqvdIoyub08hrYXgbp+Tc6vOWqMoU6N5zh2f5ZXYGQetcsCH+1lNAYL9I3MqmxFvv3OJsqrduHtOf9h87TCoyHhuIlNjpl/gYBeIjzTupH2dMwQo6xF5ka53QCOobA99UIKmuK1har9KtrGyqSZNL4VKoO8HCaLY6RcDpC8IsGF3OAKF+Fhm4fQ197+amXSzqptxTw7TUMqJhf8miSCr/fiZaUmX4xC2JOFgsMHt9D4tBrP2sPMIeRMY6dVpdbc693XfOP/BaKJKBSuWZUNKHUJ86+oLdNlfdntHSXnm8lHAhArCosnF6jitfi/6CmEnQF87Q70W/Clz6paFFg7MF7gDK8gWKy2EMtssyzz+obAocz2NVhPLDKP/9qWMQ7uBYSIsivM1iUq6gu/rhQmX7hXu0kNoQWf0ue86fSNliXOLEuMc3fbhA+s4grRCS+KwyOX+MOcN5TTKmGolGTND9AEwXYPaK9DTG4wS7K9bgUl7Yk4WkcZDUxjaRJFCY2kxepdyf+1nkvhFqeA3DYcQq/0kwYibrYSRHwot7SgZUWl1DfW0jd7o+R/u8mIYcP4z0TOWrL8/GbwwXLFZyPhTjAIJn0ZNq3PgoO7d98kyahTWB/6EEux2IicyYEPF3fHbRFzeEthXnxvxh2u838eYTYJOtrHmhG1ulhsGt5sEg5Jhlg+vUalE5LmySpV91Dwb2HrRimltkf7Qksd3ujkxwn/pBrUFb+UOaPToS1idVut4FGCkLJwXRsEq8J35ke47CkpeQtFRYzmjKWasnPrvkJDzo7MzAv6bACYZTfPP/VOJj7d8eH0FZkJFDuAFkgCrSGs0UgwF07OwEm019qwgRkrZHNqiToELiUNuEv7pcJ4hZJD9Fa5wguZfBalLCGW6jzMXjEsBQITrdif5ej0nxtdo5625TFM5dGYThQox28rSiCshs7SSAY1mw9Ouj7FeguXUQGLMrpVAInoPKqtISkttrbRD4uA5w1zhBWeOjk6Bt9yM6HB6V0CLdN5sRNJ6RXWoJnW42vZzUN1gKi1BuFo9sJOpvTpC6YCk1sdljsPx7gWeVBvbRaP02HL+quRfyopA/qcPKfZh62reMEi5T/JYCCMWg1pFelFKf6oRXUf2CTziQ3WDWk1Gvs9zW27jRJHlT7hV5MCiHdD7nfZKnIPNi/yOQ2fp7JulQR4ZBo+JKQ5VleNn1pJLn+VXox7uBroKS63FvDH5dl6IUoLubGQK8zDQ9CTafg8DaJhhQZHwpxbBZBKWmqhXN+kZhdCzsuIvo6cY387eR4DL0u5F2qc2ZF51tQ4NinC6cvhi/wLffC8y9kbyeKYJFctdEkKWNTcB8/XOkqbpBB+Dc/emkn2wIS2greZqbTQycM4rnf5hoyTojWg9u1RMtqmhXa0Y4bjXvBCmWrvMh4/C0d4dYKD7Hp2l6gFCjXLJPRhGiRPaeP8yyQVSNBx4d62Jbo4dg7OtvHxBajpwX7Km23hNN3CCPCwmduzxRg5rNGfWYqd/9e2xdy5NK2fuc2DZ7d8sHUTZekTBZbxo9E4yC9YtfvGZbeTzdzS20mFPcNodBSIfzjauTKsEBPCHYF5jcR9PoijUhnO9gKHezTw41f5Hbetcocf+lxWqOEGZazydiZcDK+4CFPY9w4c27Dh77HYeuP8aBU0kSmHuIop/P3H2eFqx3lZO6Ls/2PPhWXXpx8ijE2ELBEWk3EcoLV5MoEuCLWMmGLqDiYXjo05oap88xXqm4cgHx+IfujyMESE+zXsfDN5BhB86Yb2xdyOcZFABtimDbW1y5isNIbDEbemD8zO4eUuSfaPzgz3q3RwGxpwB7KytZ6S98Ui08IwTNqgDnuv9jXVuWX6VR69txbPwRoA0Q/95NPg1qjZUTtvEPnZoi3NJs5LuP6UVagBq9g1GIREuXd1fby3++3x7yQV70CQedQiXa0i0bper0DwbXuzaYQPECP29nfC54/I8IFhHebCwMHDF7lC7fZDxAzriVyKX+phugk4TBYP2Y5iys7P6Qg1j7LLlpbLzX/pRkXkEoPqARaSPVQ8b0xNec+decJ/aa4mLZEMpBfewkGa1VelBywz0bVgdk43N0qm2eQJ4aP/yBQ2s1LsHSAqtHGIkDe18kiEPJFGqNlQxx7qPxTJExTx2HS8mdpK56Ma0yIJ/cugRZRMIyxIB7GYqicB0V+evoax7+jQGnA20UqpV5gaUZVXFm347hApjp0U5LfhsCOTZajDAw+THM/50EymW21JdHPc0a6VdELQh0AjY0PoCgyqa/tIF7dw5FO/6nXBpRDmTd1sUKZ46O4OlqhZqIlJsYszn56cqHBcuHHGyNt+uU6CBlk/ttQ57WLS/tBfC3fP11O5CUAhndi1dx2uxGSrFGesCAKthepXvV/8QGC26dRftypox2GKYC/FleEYPUYkTazrCXkfwYKhgdc5lSkH4l7YD5NvwRXFNyCiRXfRwR0gm4bo/1RP/XK+U12oVO9wJeDWMpguzvgtRE594GI+5O4JBQRUJaBv5DmLOPZj/vkivYY4+RjNKJiCulxvd322t4QNInhaHpmJzoqWgLGMgWaleaUrKOR/6I9V7HASqx7WWJWli1lpaaMtKj8fQhT8cQJ2NT9GivsW2nlD/3QYzKNfAQjovMR+umeDgDyqH24rHLZk1jXbypGqgEhf9mJXLuLgal+v3PC7+8heLvsHyQ+LGO1Dl7KEvYObVksXarxkaMoaWT+G+dzG+kgzg0P4g7/7NPNK4QX7DsUaPJm+ncNvdR9PBB1dqSTQeNNIDhLLH9Jrv6sCVJCzAIF1BDH0zm35UJRCfbe6n0SqgygLcW9IMgD8DHBSt/J63uS/u/P6Et7KQjMr8OtuppztRoLiYl881WK45osZjk+7ReEtzeiTU9u99CeyvjLwZUQcb0uQgaV0Qy8+/sswzDY52ozxrvTYD0TzZOMKyzsLlgTDAoOvezF5ktXncPuEMKN+bucszcid7YUPQwNyVo8NnZ6n1WxwcaaFs2bioyF2HyRP6V5/escIvqTPaSaAqMf5hZfvfTWwddIgCbtcuKgPEHs2hZHlklj6I9Ohaue8W9mbRlaPXtj5E02c88aAagkPbi9jR9PvBdTVSbM+2xQNDUaeQZ57YUwAn1LYQh0AxKgGz30kfVdkC2KmlgDfOKJhuinvjr4XgPvMIXIBcWjS3eund/3Pm9UYGlfQIVftSFA/7Y3UnSijj50Iv8DxJgmaQ4/M4Ejld0oPZ5mYRoIVrEswi53YHiLchvzW9lpzbuF3NUPaPLsV8UT9WOwLYSCODvcv4F/KrPyTp/gZAdxqWQgsHWQje58MYCzud2ZWhwQjZ1GjkAsv51KtBQ4poV623FaGU29sCzLgMYaul0e2pX2EBu95lySVjt/QiK/wbux+Wr3iGu90y6p/5vLPw+hEuqpd8Qo9m4n5DFUdHq4/GcPrR6sMGTh4fKmps9vRIGSHTqePn0sA2/xr2ScquIoKfCL6wkxShL5BvudCywb6hoC9XbY9pomR+4JqADImEnFgkA6hJ3mbJ8VAATSdYOqpV1tR6FCaCUkEseAfkisTGXb3Px7OQGRn28Z1H7l/zZ3MsLm9ySzMxqVg4PwwQATw1ThX8p9qmFldkWQpy7M5uQZ8hEmq4ztfmQ1THUMly1JA5QYVj8lsYijYcII7eGkNggb+mCMSDJfFzL/5A16HUVTMSIUF2Wrb9LJs2Q8z6xvxRVgcQJg3RnaI0qpCWLzX0vixPRVJmnDeVo6E/FziaN4xO1N6Pi3YeX2r260bOIhsl0agBzMIemjzvaXKmsffsxSV1c6kPmiqLCjn1tZmnDoaMEJrzHQAlyjF4marpWTA23T65PzO7Ml1kKAdB7WgIlfJQvX8WiQYpJbJN7NT6ZiLOHp6+nivMnQImsZf13Pm3nDZkSp0/AwRREMj9rfgY21EP9ad3vUQlaPZO4neUxUmK8H5bgEtFuA9STlGsMI2g101hIJ92V82mlEKjK60T+rAWuBaSe9l4WHpzF1QNOx/txjm7LyjgJE/ch7ycyi+gw0cbN5QLAfp8+RD/HQE4F9sVa/9yPvetvSHOR59mIYyn1ivCp0qkTxEjRr+wkJpnOOImX7yYZl59Ut64jYAZ1vgt5GRJueMgEWBXgY1TgER+z+8rP4XmtWOJM18VSrEuvTWzp6vQY97JJwr+iSTF6KQ1FcAOsCtqgzm1qzc/Fke1zAuK8+ygKbJAX5z+iLl28RBImYOSn4SrEx+3MoEPu55cSoTjYSOPwuiKWsB+bbFurA77Ebu8rxMhTD1Zgc/2vQEO018bhOrCVEhT2PsiYBZRTHgzgeyzufY/BCZseoH5WXi8nDHJ0AECI+PZwNF5xb547ojGucRnutJ1zUvN8/5R0uaMhde61OTslNIjzWBzNDcLyjJJRZN97rSJAe2MnltTrYR6yb+3s+tZ2niZMw+GG63GJF1yFESBYwMLti4nqvtbeXO5GmX4HNwSJC3tlVpU1WMV2Y00j/vEp5o9y+V+ok8VRDgDX4mKHMMxpUZFmHWmqnUXUSX7enW6aSSIW/QvXM0au0HaavAml1k46QaVnuJBYUJwChtJd1DEMctHCDC4+SJpJmkRWKUaXOZGjyiv0gDrYcyxnPEowtvwakgBdhiZqpJPvyVfwrlyXs0q+6+3deZVgjBclaVocDntsbxRA5UKDZrsytOjdvvHU4fDJujGRemI9l45UD+4xKFy4j6UQ7UPpWWIhvc6Eh5mJ7AmQmitDEtcergsh3v6IMF7N2nC4h+JoUu7EvMpq40LFS4/UbQdaoDID25jNpJ2z93SG6exExx37xfeI9E32dWlUBqMyAgQhPEdKoV942tQSakcFe9N1sZUwA1lcvLsSBS8xWzX0DWLxy1Vrl/Dt8j3Cu2F1KBcPL3FwGJGqyRXi3z4Q/f7xcWOQnwC37GSMHQepbYQBp9GcFoz3s991thqqKMXh/IxW9S7ElSzuE+rOPMbh/y0nMWNI5KeLu02tIAEaSjseRwFl6myg4w+f4eziJQRIJCmuIBaX8pxkxz/sM/gWnPeTglNtsku3TjT2LesqSsQpWVi6qPh+l73PMoEi5DqqUX/hQuYqwCN704DUF0o9E2O4rU8csfdC66B2etiqQnCfxbp4WxLJlvVHfcqcuynER+bJkxviQrvmNqufPDk/q1qKChu8yUXxLWj4gV+oW+uXb4HY7CL4IDgpQeL69tcRFAT3bfJDFEF26x94RgZNkIIFyl1p1rgZN4C/ueeH8Wo3enSjgivEKtZLi3q0sI6iZbuBSCaIT1pQkGAZVLeAPqFYUNhkr7wg+rd7qRJxP2d2G/ea8D4Fznzlgu2cb46tIF+UmKH8h7VsGWfkbGz6utQNhFPGrl8+W17xcFahy8iMZBJZkmAPgY3AXC/Js0LHkm7MzKyVE6WDj3ELFp8aESsFVi9E31VcI1NoPc0ojtw2WiaRo1ixwqHJy/Jkwz5qQi8MQWeh0NzmBbdugaBUKHj1Qzv5Ke2qx1ncTSO+eZU/d1iK+g8Tq0wMHl0eX/7l8nVN8K201Flkn6IYyIY7dMTFdHofRtEP9trNKaQ0c+ZGkrXFJ6B3lXJSWsty/A5bYx5f5cxF21NC6RFhiOxCyAjD/+Fe8g4Y+H5orCqGHjRNfDIKyns+sxYuyyxn4UJKF+gy8nNTqN32CZ0I4i2a0IVjDZLfEHvNdP0Sw3ODZBbjHSQQRpEtuD6/t7n2FHOBArDrfxT9IRBRC+5LAfgRedGMJ6L/PqqxxNdlUOrcTnV27a6rATV8dob9HxYWZ8WLpyPC/ex8qui/VJ5OCBYYpQrqVn3JMHDpXmZeicHqK/TKUzPSjqlqX8IB2mXGa+RwbxB9lJ6tAah7Mvje6vFhsB26A/j662OzMVyeL16Utira7jhXsE6pNTbizukfNYvmMn5t08msO+6sKXHyGzX9v3diVXZhGpmkOR66fE0ik/8NTUrVeSLOvz8Y6lv/WHBMDdgDr8JW3pO9NmweKsWSq74Vm/OvYraxpAd5D5pcyvPW+SVZ4mcuw1oMxYJgdSdJf/JbPjkzpIYxV4aTXUXdqBNPqLp8HnKDBEfOyS/BkEKVSE8/ZzGbm7Mm2clAZE6O0LqUBoUzecOJG0YfGeWmfGXGuQH2BODOEvmgxfongP6/ZML6F1DEawgMoCYNKOHF9CRQXTrbXI7iv8fuFQBI2u6f6mgVHpW3uuCPpDZNZiaw8Brsi+J68dfAaRlJB96IyPeYatDEaYU7/n5BMh3CzytSoo2OfMqpALrrf+GUkAYuqsGBJ47RzKM64sLe7RuzOKx58acHEaWcqa8n/pJQiwZ7H6UCGM8vgaqdL2tNpUdh3mPjJr6qNdVd22f1nudKGSUQmNj4Ylet76ZdvziUx+f0o4pGw72JKsSKzaZdeVsINjzaUsq89Z4hMbvF/TgncIgjdf+HxWX1OmaOtpMBQMD6Jkjfb+vRqwRsrhkroFoNNg91Wr5qjSi65WYseuCffoI3k0DhECXQsEPXDHfHgxdcpElAZeRh+TfZopGpOCQMysO2EzhMvth7dhOAWPi1VkSsYFFX+0YNgvMr5DVKTD8kkHiEFGkT87x8b1aeI+uITKvCY9n7+M+/nmTS79lMuoLuBOwoRvlF4sNMZSEoAAQdKAsLNWOMgU0gtZp+Wuy3cjJeSUpGfelJ/SAUY8nX/SKSzrGTC31+b0AtZ/SNKUhJGaVCDHv6SS+kTMRD+qCN4pQPsDT2OM7s6MuKCOJjcGQGui59EHazgmSg5gdSl0cnxTDYgJ9BCU5qnZr+/xPHeNs9OdYboOxkmKdfjok2HNWGTKQkhHKY1IxPyD2oqoUqP4YXI84gRIUjyPRX+k0aIEf+eSey7dgGGEiiN2A8tada7vrN+u67WlzOpo/OWOLXu3KL2rn9t+2CGjyBWuya+2hhcOHnpk4c3KqaAp0qztgmTR+LlA1W/UwcchnuHInQvW2ES8IYn2i0cgXTkk3HaE1f6Dulcd6QsKQWirCuEm6biqBg/wy3dOcxIG3WN190rxi+KmKaGGwmFwMXNSmaREiSVUj/xFMaQwFNl1hMxmGMZhRb8/krHq0N6/H30ZtmFwhkwE0DO3XXjD/i6ewtYgPnycvdu/XNmJpn559xKxpvtXQeKCkcXgrRsX0XxqZg8KkwjGWBy/lpIuc7DAVmUOXWb1I1IACqpNU94T90evFFGiZwgISWB3fQ7GdH61Nf9f1TLXRn4fBCqRuZjdFQVP9Vqx8eNlEY4Eu0iRt3PC82ptsKWl7ArXy6p14hv74VMMvI297/yAAXk8dXCL+FrxzP/P9+aIvg4uhVLrr1myQLYJ/+WI+k6+bt1Q0/jLtmt35m9L6x149TqMBruULIvIQFibcnl3KaPie01rbKFM0YxnnzxRcCPW/yEhlonGG5JyQEZgf2/V+dR4xTX0aW/0ueOP6lxge1L+oT3WD00i43fygcBnbhgh/8rqQY/Mf2QyflnTLMOGjqHiFrJcMWgRSChZRHRpYFgnoutC+Li6NnC9EaSChxDC7aZzOQ+H2MXvGRY7pRTx5Hm9cbh4uSbaMz4dgpqVqSwfmU3eVdVyEoZ/D6+ItTUuHPCIdHg2GmZWjO/71U2oUWxDmJfxlO6cc9CiEQkRYydoqBzU2FI1djfFR8XwDz6oki91gky+mghTUPcGF9XoK71qJyPn9r00yO8tAhf6eoPwjoxFhaksNlt18MeUn1i8PKH8TRrzbSDSNm2x0DdMoWQ6MF2lvKPha34ttL3d+xUZBQMzHHtUq0SixFmw7lnZw72sOJZ8ZajUNQkqWYsmj/UO3wlWMhTypl3Lv9wihF0EbLbQ2ypeNLUARfI0XFCDPZV2pN25gA+O8P4ju1Hk0/rtfIuzIed+C2hYlDeuZFWwlBWmcrJLwam++1v6DSM4Y7KBNFKmf//bxYrnx84uE/uR5hE+10PYCvenQuMNLRDM7Kblz1l8+q9nhwGvLTMSd/qiDOQsapgo0H/fuj7w6Sp5pqYSw6ib28PO87WoyWfecfpYaUxb86UEGHK1DnDl+oBFTY+r5q+Clh3D20GPVPf4tG/SN9560c76wjyi4QKDXC+s4nOrdYOG+Q0cX8E4FDFu3d7bz4ogYG40yjuJuWu5ooat2RUboQGb0VcOaLD3bbe59wuR11heM1J9RW8feZf1FaGOtQpdxXy8al6c3QA3cg7EwOKxxhHbf/Jt0/c0IPHpxGv7RbJU1XyN5cj6+HaWc29peXz1Qd04Ti4FeURvQkjbQR6cUy2hZ1qUEccf/1yk3aRbXa3h27a0m3NZnoS9f200e0ODv95Is+2OytZ431rPhW4244VhlYP9QfTdD0Pnpc4WBIWqaQpvtIctqszxnMywsOZEvVL90gEh/PqzJRcEUQQAoV6gJ6uV9fp2zE6J/9U0Fw4OoFPWfcWn0eq8Q1Nq4LlJkRrT27A8hmQ0thAFOyjsBXXtm+LXwhd8ZfukI/1vW3IdiLG6qoD0AAfQXnqh/ILmS4OEtNa4vvZ4f80dz2j/Bi8kVbrKK0wj9+T0aoosMSWoW8TdcxgFpa6iMBsptNyt+4Y7TQpc14UZd3tSFFXcm9wumQ2V/vJCOBcBkEICzyXf2pp+JHYZVEGU41h9M4UjvRwlqkMuqgE6SX6lkrkbShrr15X7Xoox+Ntj9r/R2jO6x0tPAKRyeoh7Azys/BG8qN2ugbr1PO64qbvurOo8TwXzEbY+q9FDWGyO6xU1SqbDoEBXx3A8psgvMhc4ZMLykFponhUU+GwBmM+E9W/NThvgtNMWitJ7/YDYOiji9c7kWh01njE5Vg/cjNURk4G0IBLLzRLqcpvouZPQ2L4hWBAGXksf8b/fmRU64lfkHYttyzHNjnFeGCsUqKjiGH3HSu12CeuXhOK1ddvYOb8cTBuRy6uwAkV4vVJMl43uKdvL5K8WHAYwcTNIGg1e1h64A3BHVp+PS3/K/LznMvGYNe7UKa7tN2uUic2SIurgAAlUSol210fyxpNHDGPIt3iPpCxe3H2Vg+vSvLrgpA6AiComF3gP8sfhTXU4cA3SsDVfKDb5Wr0dQz4VeOTximn1BpdT95eQIIIRasmIjk6BHlD3/CLO54jgFBytayntCm8HiFIT4FFOPkqWfFy6+6mMEHze3Vmm9wB5RGmrDhnCwq0qQXFDAZnlF0b95YwdBO2aVDBOGlOsvZ/s2IbFT4Ig1bYOAKr/0ZTGHc9E3xcCdM/ijMjyQxKfR5rJqTmXpCdmGbk9dJtXV2WX5eIsIWWNmcD3fFlshlcfwMormv4Q7Mumf+qno+d98xG79APObQz9bcnC9P0ad5u4aJ4R4o2haPE5VEIMefUrtkrN7QG6utsl3wh3aTy/iPdd83nhXfs98Uu60MbqT6GJibz3YkjGoMp7S9lPi94Tc5wa3eoDiw2UKxJVDNnYWAQpA/Y/hpLH3f3VJsI2odZftFymJ/aZxjSnkcZmJ26Eq0Oz7h3DK91jNYeVvK7MoL0XRQwtVenosT7x83/1vDMpkdYdyjKKvhm8DcwnHl7zRSDRPgQZQm4hVFmfI2dabGrJtcftZFEnRAp1ZJQztmrR8ptK2k25QAx7uRi5lW9n7z0OyQFyQnSgMYqkNILHaEo2fMggN9Gh7mVNsDBBHCeFekb3+9cSa8WkJsDeqKL8zcqghJl5njehK1re2CkFVPbQGCxPffHwsam6A4cOr7EKh+jFM/5OiJiKEUa4+oEvNeDlF+7/wopCNFpgrSTwHR+HvaIze5JgP4fh+wrN50luBvf+UGEVCmd06TOtC5vsPPbFXCCKzxJQ0q1UhC96+EPcCHJVSQIVXUFk22Vu6o8rc+DJKfIot++e5zpz6tv4mDA9s3pNN9yII1qYPAMqI2EWmcIoNJH2dcozTw2sEJWw3A4iWKVXo4+MApWU4qXEdp9yeW2zKm/ufdEQwaTj2pZU3HIZPt7DSQA6HYwp7MF74pNGYrzt0UY8JUNKRBnoBWHl8DTlnpaQgwY2wSNLgLpN3PgPFMozGFTEqLLSoVKGZ71vwJ1Rw20jKiIX+0c0J1ggU1PFWOU4zI7uLeGYut5PGKhC+D8t6zqq1rHI4O2aRycLTEbAz63brOEumyMLutAb1k3KfLlEBK0WJgnWp1LGf0gE3lk58Yyv/bwKew9d6fnqVgQpcievMNzGr+ktubiUCYEv+pzePbqF8teYINJLInF/cq0T9gyUl1cbSo6BXcqrJi9n9b8EcFDucd6BRiJz+pKWiJFGGe0sjS7EF4Oa2bNdw+gF+aXVMXUvYt7LHOD2a0LldKbevfG8KnqC133qeoIiFdOOviKcSo24+BkLnvUjMfEu/UzqUKUfH56PO5lmc1LiAjpU4A+yO619m/ykwXDtwlgWzaq0DYYM39AuHqa6RISRvNGJh34atEBLFv6WntWAUdukDV35vGNdp/p6rHWIkjo2aQ1O9D1517mcXb+T8Qy/H/AykgsaA8o1SxZ2Ue3ToOdN2Ue3Pw0SyoCHlUZsmtHYjsMAOgCwZMveiiAdjYsYABR4qt+PQeDFE/lNdaoLZgIfXgFY2pPaCg24C2GshJzMINgYFV9/h63wyduVh3HOJy6YzvQCmLYgIDX27QUSmmMLKX6s+NkvJQCwFHstGI4b06XY0eyF6RA6lnqZxNQv4639F4VZliG4wQQm5D5nL7Hk13VUA8n68/ZnzWjCawLnwt4hyYjS/krUxIxPMmC7RiT1t3P/Sz9Gv6Q68COB2a1ksAqLSg/Sam9SFNFrFOWaKMjZ/6kNIf/ER2IjBVMDC6jhkJizMayyBIS1y3NvalISSdW0Za5IVWN8NYudhL/rVRWQnePdUNcqHy58Dxzisahn7ckqarKzXaEMfXsLRQQZLgBvDMN8KkQs0bzRvfzz9EJawP7PP+c0mcGzo7m7vowkPRDOj8f+bdycq19xmFo3TEgqYprRYs3qzT6p5C7N0junnqEPQ9VGlMtNYJQuL3seHhP8hA4PFS8DuiOp9eJU41mRw9XKObw1Z2qr3xcgxOMB2oi5jZNyzDbFXWnniEufzFK+esHYI1lavGG6ZRZB/vP8A+W2TlWYR41haHokbXXEBMBiIYmg0G824c8b2SFJHR7FUy1UOrvaeGq/3U+yRVY4Pzn2vkBMH5BTSko7TwYkyCJDJlF4O9FSIzUx5kjvlSrdkUWM3lMmWSdyP0Vql9AGjMFvhH+J89MKRYBCgFGiJ0o12a6nhQSjWlTnD+juRcsmHBWGRUM6N7H0JsS3cbAVoMhklzXI4Ch8YW3Z1bKJuJ+/qSpgH0hSDjxbSZ3TM10tX6OrAOJzQmI7jYZsUxK/FDfJ1mPb6jRRP0ZAoMhomNOiFAXVBIUi+g4dAAe8YFF+gJ0UdYJOvg2sp6po3oKoqC0p7mlWYlSNnbO8Jbmve1oJ+L6SS9sOHu2MzOABwvvSZdnD3F91isbaA4UYMTXoto7XG5k90PwUVLCWvomBU3mpaXFR9GsvROsl+Kuk71Pad3pvgDu0uNudiOTdUAvj9l2Y2qr5lHU3I5UUsyyxesWhCilU2lRV2XyzzWwJuUfbHqLwjvFRAyGpGId99Xsu+6L8YlzqQ8JmDhvAe1qxMXR/8fUjzNWfdsThgW8plC4DX8eya1Zcw9GehKtkbF+42KNd1zquDWb89YyDWLnz43n4To/v8nrMb7QPnfWANJJ4PHt4M8o6dShO2gIMBJ2oyjnzMiokPKTV+OswsqtBiMggd5IAz5U3NU2meXQzuyzgU29CyBW760CVI4iy4tbK3fhUxEu1L7qch8fHrAIlkDiPhanLM2TsTInJGloZDH9AA4aEuUzEo1vSRriWqHX1EtQV/5j4lAkFHWTmPBuh1ZS2OfkE0ygXlrwdeu1B8yz7fxoir7Q7gDLQYd5QzDmBY6hpPLo8SjT9hitOzj3pHXVpygThwyC8ML7f1p6bdEHPiUGNmBVuTW3iTp6+28uXxmMtGGAl3DN2Ux7xfZ1o7l6k5vep4Vp/8y1YK4oyTM1WU9qw9IqupN+YXk8UscAfewiaUmtFcRDLbjFlPHYy4p6jXRsygUHsqR6fQQz2FK/r/tzwrwUL5+FlXs1WsuuQYxTiKZMHEbq1mqDB8niQ/bDCvCdP2kvVA7xLcy+TIBMtJffenbdPtG9EqASXnCvOf+5bfdHstbtKvo6qTEBV1NiG9FZnapBSR1LYslSffAQvG62sWYwvyNB5F6hRYe5x219AZJ132iLmXQDB6dfkcvAUDeinEi+kiFplvOch3M7QcsloAzaO+loLJUvnhg17/vQpYx+ENmptFS+mkT97+WgS5hX/0Zi/OZcQGHgnBN230bymF6FfGjjGB5UwCpR1gUW2KuaQpbuqoE6XnCOWLg8EeqA+8tUX6o+NaZHVaiEg13E+pu54HXj+gp6eJvXxWraZhR2UGKtJfQ3KwiJvglgHSFhowb1UybMUJoROwYke+BCyxhf+Eg7lQlxRZpzqev17ZW/W9/tIzMMw5xZ0ZVTyPONs42g0Q0Uh+2CJJ1XVRWrMfYGFOtthZBZ/6gggdgWiqLtS4wktMXaK1OORmMRozKo/HAH5bYnbsYE+n6J1+LwqUT2xwCglduAf5G4XAFNB1E90TcsW4mbqDxjdWF3VLV8+xxeZkIXmN0zM265JTIKClzXCE6d4Va8Gi/qvsy/8IDxWMxcdZVIhTAfmkRLKeYbKKevA1Ze9F9CkN9Wgw44GjQ0B1cR3a87UoCmZFke0OAzsUlOuC8lrRo8qu7SPtAkLBqBCj6G6DVhAn4mnXuwPK/+e0TitfE8CPKy6tko5lBOta5jCkxxSvZiTaJujC79lhaR9YhgZjwhsG3mEUhspolLNhM493IW95g3mFCp65lGwpV5ZEKb7SNOe4JNfxfjUDvPY+UTJfvL/PgeBY9jL0cB5Bj9M9bqZPGtAQEoz3hI7/kgCAgN/zsuNYhWtUx2sYarFJONJPkdwdBJ/3ntb1xdbMubWwZ7izXyPN6WowgxpfRS6t3jYvEitljI8mKkWUedlH4esjU6ZWCgiKkkphvwKCBcEtsaaQEXPTK0dx4fY+phOxoo8vFUHqbwJbIMfS48aCeEbwNRw3PNbudqKG8wFLoUCIj8qkJ7rNLEO3Mk8X1S2kx/GOswldMewBiNEqxda79lj/LsWUwqgXx5ELP679SgsyByuvFNPoDyNbdszRXGazbFdPgQG/JAyNT4h/GO4OtZtMtip9yhwU0GLEgH0V/4wknBfJU33bAisBmyZAWSGwYOzQ4VgIyHqKfcmvnjuvMlDqEehrIeMXsGntJ1ZQocTxlw11V6hffI7+JAQkE4IkdnKaPRyf2b1VDx4vzkf1P7HwYHwyD7R+WCBv488zxpNmxrR3fKgs6fRd01NimhDLkxw/aAcfN9ILXARbSooHTFQKuP7lqoFNw86nd5N8TuTPfxOZmh+GvaLXOGNTGBXf4S9x1I2BAH0JWaipowXOha/rBpyxxhl2cO/mopO4+1ZMLmI9Uhv9+7w6pYrv1X++Pp63WD/KbrKhvKt73ZW4oRD7rjO7Kl2fAgTMxMw59F/GbY5aW0X+JQfqiXWwUnLgNU2WR1MMLgURYA5i9i/bRdVzcFH6IIVJk5Uo+W8RXNAdsaZB6LOJyV+A4J54t6XGeclHobbQyQQPDqK4n35oFtxAbkMZ/EtKDDGxEO6OfXdtDt+od9TiYLoRz+EIYsyiH0tN4E+psF0uViUg0UAW3YL2bg1HaSfSua25ZDnJeZIdeY82KnQzVVF6gbGbbxV3V3emBb/DuyJFJN6d5JBd37DWvLI7sxNH9Y6WOkT+lHBcVLIDx/GSNvKWjvr+dQyOFlDcPfc1j04axacE63WsOinGCKqbxfLXUsnh7LeV1yDS2wmTDav9L2lWFe2blyOIA2DPV7ryroziyO4uEYFZQ4jJBtk9thTySb6+JOPELYwPNoclu4ECAlwj3onQzomEaqWHEEjpKt86FCKvJjssl3T0PAlnFqt1/cXzWaoXAnZw0X5lIpu4wioIhQLXEVOatrxbP1hyiDW0fyxf/uamrDI1js1CDChQPOdBGex+8cfxGZgO86O6yjFxFogZQN5ZyR4bhKTzsNOiViiWcc/p9adREuMjQX7BD3HuMQGASY/kvH0iW46Fp3G+kGceKBQgBeljGUz7QKFv7s8/hY6jnqXR2WqnPx5yFuCTIvOS/xAPzbJho+4lLN6NoxH5zGHaexVKfI1X3pjbftvX4uIL9SddOnNajekjhe8dcBbHOLzM4etp/j1VeRIWTO7jBw6UZOiexpGORGtOCgiQGE2BKUhlBj+Ip9nUMLqWRqInsYrIS6LFln3u/BG4nAeL5Y6rkTyRHkcdqYgp9Ok56b1Ek97r2l37IbSXa+I6QG4beb3JF6NTH1nKOGFcZRM3BDuZk0Zx9ucD25gXAy9m1rH7b5maX6XHKuM/Eqzq1z/+eLDiAiRKd4jCf66kU2S07ojoawPKkp8Vpqc+Ko1/FnfvRVc8yZBK1L9ntS+e9hw3WOMaVji9MpW+3zHG08wRMeUvpALUnb2y7tmxAHfczBRu+zZZrOBeB9rj4kdwRtmuT0c2rrrrcWAfPvr7fJ+7Cc0M2Cm3kI8r2hL/QcoPkUwZn0+/RswX9q5/YtsG6Bg1Pn7+8XO3UsFN+YofK8hGjayfZAnuV1kX3Ow8iuvZnhtlcJ0dJTOxS/pw+N04munU1uOWImeWGiwCxKgOT87fSwIB95i/xrVg2mDE/QrT/M2MoHcV9m5BZH52HOMcUcWQheu503jw151mqYDIl+7GqHaJRVfXfuP3gAT7KL3VuvdEuM0MfS2H/rMigltmTcj5sfbe4vX1BNOFoi7G/RVBc1wpT8OrGhjPZ/cBbFvtrfvI2F9knA68O+AJGmkNNrJ+a8SpylWcoxYR0+mCZlUdPOI4o0l3oiXjKtj5oNwsZU+HJH+aku5QUkV/PudYiNdcKCU9MzssOXUQdZxmAD/2Lz5S3WrPy8NE7L6MHmYBW09o80duSs53w8nbNgLhE74EiZCZmRtrEgI77EFiAGznuaJPbo1UniKCq3BXjePETuIbBbXSCUcAb9Ewn4KvL528FKlBq8pWxpKqavGE25BvO4TeVEH9pjfacnKoB6nQ6kyuziYoM8lpAYpRI7n/Z0kw4j4xuwnWEyLffNUy+kfWuZa2FiExvGspm4loNdfidDjF3gfAuk5CyUHNZSnfpuioBOoC3OJPzcnrXfil5LNi9w7muRpIO+q8kpcL8Flz0549bKw0dBanm8cEDR9Rh9oNS3oguriL9icIcc+3gRWaFoxxnKqr5D3lxeGluJ3085TgClA02QsvpSRP4L2Jl0GczXbNUKFCRA/JKH7Pj1cX2Woqy3pPYJkY01HkyIOZVtkYIHe0HHTd+ShSZXGEoMg3I/ecww1MH29ir4y0CA8uXiTCH/9oFkwPNXfTqGs05HQ1X4DBeisD2RIbDMVEtPbjdXLbtBXzw+bNLlrIep1vc4+nVmBMFxW+gZPkpMMUzU4MK7Ez5brrmH9lXZif8fB+vvmCamf8aKwxzOzJYIt+7yPUWRz1nyIHSnYROpvMOphB0gmrwRhSQx8VKurpCi1y+1SXq4VkZk7mfL3l5xLH1iTWI657otNISWjGoROUpoDrq6+nijCzP8BD0u0nzvOfEcrQyqCDWQIhkrobSgiWHWNKkiSB/DzsoIBdkLF0+wQ5efmu2pCzaReuJleKWY3y3WR94a6v3fI8M6XI7pzwUWjLCZnwm58tFIezelDgRDFLmVr0TCnN85foQkmvpLxve/rafD1Mvwu7aDTRacq4fCmmf25KOdfpphAMqbWrgMeVRfjCEZH+LVCsyRLUCD7v9ri26/oruIsfhT+NrWQEslrkqBK+LN07xFtVVcEfZhevln0Lo1fkgxeJWck+KhqtrU2BqPMSZIR1H7DAa5XTiR8G7tpReai9gDNorTf9n01PBgTOmoacY5LG+2ARAft1F7aVGxIAsCw9k7Bagela7ET5qJhfxPmd/HPER57naFGG8lccIPI96nwc2gx4ilzNgBQsnF5xIT3pK+bz2dbrrEKX7h4JFxxGSrRFxg0FndCz8Vwjzn+4MATiRWBRjvOQ0EF6tHWE0Zd4fSJBKjSjvxkcicH9i/HNw07+gXtzm7hKOIMTSZ3v/vstcJLyK4ZheY7092fcNQBpSmD/rVhCKb520KfAM8P1qwU86laHH+B1jjAQLjXEIu2Hn6p6LRCCsG4PeB6eF+sUZ58LfhPeda0kZshiMDw5LnHldIdp62z8JHsVwSrbXF8V45lFu2gaoV08ClY1qVPK1WlMNO9GaFL/F+oQhY3o4a26gaQEimMIvzNidHpzPd0chSbxdGuqdm+d96Px/ycaDLXXh0W94MdYmPSkuGKR5+lDCDrTtrAAYvg0XIpI/TXx13/7qFuAPsl43HOIZlJkZKxw0/wgF3ySZQ80bULqqJOpmoN6THTr9SzvdT7ingRr8OF39uBiGnoMX8H8lnDGmJeMDjzUZ02j2HK1DImqbC3pKkCn2ZpEloOM/o5jtYxz6dN0DXnYB3QRTG40KYpcTCelpE0srLeKxZd9uXUYvQhvGgRPXTZ2brin9lJZ1f4EJDzuc8/DK7b/BxD/yIYMI97pPsojtcjpUbVtFl12ly5E8xnReJPqo7S4Esry0HZ7GB7dVpYgBmtIA/wlDQESgllkBzn7jvdHwgc690hBQvHKRlH34OTIYRlM+rqLvxpQdab45PU+z1T885Ch4KE0dU22TSlaEXXRneuY7pGUZJVDMtBhY2DdzHLu7aAjLVDfRo+CRldVpGfdHbf9hYqby5lHWsxz8ja9do1DxeYFDhV/jnW1BaWiG3eA31U0gAjTdS/hj3YGb0NzvzkjOB87M0rNz0WWgVlErEwH27QFj/FJqFUHHugpgbZyB0MJ6owYabdpFtqlIt3yNRBAbIkP3FpKiDGNhLEP8Q0fAarbH8g9qYtX2L+GiW1ZLTkU2vqcTkntvBi+xzWEafiv1Ht/FjIixfnOMdUt9V6uNGxUSTPjpDjRqJbgLOm4ek1alidyv/I6swGhUspAfHNf9vjaiyxp1o2/zUYGto52agAiLrsPH+zA3aswLl+edqllNQWdAU2OYB7wppDXpq5o+m3m/8E143UzXcOb+daCO45rLPdHftyzaZ4vWrUJNCMx7jhR5+h7mMN0nE/gqbM0o5/oCMovoPaGIit1Gtcl1O6R4Ap8vPgVWzCIVYolEjgCztKyIOG68vzlgpfpZcjZbdq9chpNxas4uo4y0MQcy+XlDf46LoG0JGWF0LnZPPHm8WGnhS+rqWfH9W92P6mFg2xeLWsv015BqnQf4CdqSQO/Lt93lXGuSSDJ5i358RK4WWoYqbnDqHVfsFCGItwZwvueFFVWizzER8CCXwfCu5kkNtViXbnR3B/cS91wbajYSOskQr/+FDxzvaz27TCbrIavrjC2Jh2JzrS4TTNc2lYVmCfWyCnEyVwjgtNKbZY2pg6lbcypWQHjThodWH7lJGgq7diYOpT1ZovXdDHec1AC6UPCkcrfJaXMZyR7aaikQtmWehLchS8nbWdpOTqhGnlBx3glC3S1WCpKom5QQX5mLGVvezJxmfOeisAFzT9EAymgkX/4HARlUSckCM2OQxJgdRvRhp3KHXxMDO41pbe9EfzLzlgnSbX+3usvzx52PZs4LQWNYzbqRRtbA6d/ilDJ3DT78uHr73TeZBp6wBkMKrgZ0OUBRDbaHXV4Pe3GS5LZzZtjdNECIdZNGJwsQkqUwtnesHuKEy3D4zZmtXq5lKPXpWvwDlZAMdrZjBWyCTPwdCz2bhTQ0FGQZSxzCJXtw9NVIy26kiWhUEcDMJ233tniqD5PpB3c+pANNHSxa39N4pG/AFe1fGqWMOAEuTcaa7MrfNdGdIlXnx0LuUtns2j9adNq5f+9pQvYMw7BZU8AqO9Bh0f1TGLliljIk2luomYxmLt6PEgX/Ao8DBVPmNGN29Hiz2jBL1m7GOfqdQVfAB2hMLOQbGZs5VMa17yMV83F/djyuGG2fKPqrNm2feMmMNGbdfYls4f3qcA9yd5WnRs2aQ5sgqK56hnKaR8b5ZjEPTlrXxh2jPL2RcaT/AXrfK8mIXegq0J17kZ20UkAKUd20Ug+6AbDcI3sN5LKcIcXn8/W73HJ16I3LznHubyDVbTIoM7G+sldERELwrvzwM8sAIqkVJXvs1+lKf2KZOnvjAwkOoPN9z9+SypupWF7rdZXleJQE8JHGJINY7p1kQeszSrEXrvx4STgweHtIToNyIla1NOPNiX2KVuAit2p289Z/qKVTwgnHO4oBFJt2OgXuusc0IRWEBgicFCGwqMgOwC37PnSH5gBkfT0ud/IrnGzO0wVanI6EhaXjET/0Vs8ex8X+60+4ggWdN3grrkPeKcE8uA/ea7OzrmA2Y4I9yWBwB/0RiBuaKi5mmXrTRMNH2iWRbzQE1newwa7wo9rv3p4B/kFwpoY61tgDfeXBwA70J1dCNFp7o5lImnOzSbx+wYkfTeyDzuQraxBPBRRiNYa+uMxKwC+YoT2/6eeFsjclj0MPQBIQCeiQTC8WJywmnOCVNB2xDAHpcwobzCW5eT3dfxloOwk/C/cV0tqtcAChJ39aYrDfKB1I9LD7O/Xc2fCxocFBscyGvBeR3IrsEAtT2Yrwma8I0uUsGDwjrnUzGOKrBjiXDfXGWEh5AIPH9+ENuoiTnrRzc32GxKz/5LKUBGDDQYrUkCiMqRvQfhZCaC0EqvVoB4kNzBRehvanrZj3R9AFv/6jVJOWTeMJPS9ZwgLBNv1Wq+o/h3u+Z0BQb7YsHDsohKrIAIf8MCJdBAOvuHSKfqgXh+vkOISaAAbUtezLNDW+23LxI18MII5SFRqJVBZpwZawrtYBNY5XFU7rYj7cdN37P8PyheleWOyHyQ63Ih4CB+51aqeTB5F41RS5SsGge8isuWh7tDkm50DO19E8Ryy6aUELi1ABq6dtLYQRoLPbGWe+Och4r6VAryFwFabEKlT0JFxlCR65bS2/zglPzhJq+OzrO8+x4lQqJwEU+0JvnxPOoU1rwsXSukWFGtb+G3obkaQLuSk+R/NodIFzpjyVIdzlCDC6iRitxVopbpnQk82Xo9Jij11EAQlv7jLVSgTLS8N3Uh7YOhYT3mK35AoQOvsLmphlm5lzz3UXLPc8XBgoPIwwg6ll6lN9Hek92Wgy4oy00SObd2RK3neVMW/5VM9IpRCveNLIMHqyjUZ9K0sqd1ts9n/xQcb8EGTZdtTRf/x3CH4VYZZpNKF6FPCGfqYNCKuawZFJLsc3czew6XCscA/gzbtd/mclYn3cQHkPuz6hZYJViOTFTf4uBFCuviEPmyUFmV28ZyLwMNyrGcKv0XtYZXucAJEXAZxGciu5w9n7rU5cYVKP7a0lcry5V//jhytx0EG7zUdDtnhIenm9hewUYmvfpzO0CkLWhSAq6wVf4GItcvDcLlzi9Ss+QlLOoFSkqn54OajjEazDB1PwD7OrVTo7YRirD7DXzmWJu/FSJAXru2UmE09SzLIUmYpOnTsV+Zc7SaYjgwrF+CB3WCcqhh1t4NAAJa26X54TLBSVizRonCYRNrWK2tWB991FbU5uttr0pwRD/+5sJ/dcdt+CqEVEDwOFNPHQgRT91wLX3qXfWClLv9y5fZmbx9Za/169qGNKvaVvurhILEYB1olHOAwH1foGWJOSQZJNCtVHCZ8XEZdDoUKhSOY+SaSA9K8nXq6E18nPy++MW5EAFKfw381IGrTVRWj+dWO48zMz0/gt0kPZtbQRif27ZgjjWjsshnMbP/DSUxLrmDZiexnZaapSTzq1QtTmog3bnT8XSTmbLrfxxicsnpszgVtzELmg7oKkwvW9zMkPuJsxxrzPO332cEDqrgnFUoQj7jAkxBEP0NYBuq6TnNwLesKtCVk2WH9Ki5Irjgldc23+5IFhh7diLtUSV4050PzMuk/R6lH9ocWnFWLcduLcoKg4B6QQnzkFfJu3CpQV7vFkuRpMe3XvmXrr2f5Yi82JXG2AyU0+aBaCCNUjlaKED+Sokrcnh46sI31icxvxMahb44U3mgDNhR9bNdRCx4diNGjLSrdp0KYZzmfEpDgGT3mEFY/anhOW2oZk6QPTtm0zRtNxqUaGqwE6G2G/BFS2Hf04T4HhkrVqEBhCklRhyIhhMZhveZRZGs0DvBvsw82U33a5w14nVf5TUGGbKjdguhBy3UIzZ/41yFxsjLr1E7haln/p3px8EMMUmkxYRsFZE1E+TQJI9oIGaHsv8czLQRmCdEBuPuf1mqsxH2MhV9Ty+FqcKphQrVWEcQKc6RKOOuN4TyOvtWzpcZcNTSpXeZcZf8NMDrarhtRaJY3AZK/K54TBxnZ0T+ry2anQQfYGQZIlen/0Y5TX4wfikBr2hKaR/uis0VunTdeKKL5kUI21h2VZ3i7BOgnyCK0Jd57UwjAz1rP+EpUI46FYkrfqtX/A2fTJdR9uieEVIg7Pvfh06252rivGX6rZ43ZMm60nVbXBkIXBbkRRqiiCp4ewzl6KFly8/xLpUhqB5JuSQ2oHggbQf0vuItJ3y+hqoUzQ36SZr9u71KisbA2GkWCMfSWMzEx5RYEURpq6vR8YIgKReVPcTy2qEcMfpBHwRXm9eQgWHObikwOUppTuqnaGXPA7C77QhlvT//gvWGCjZFz0zn8nkYpxVDbpy3LqqK8Fsdh88IjlDAMNKNX5E5OZnC+wm4UjYnqWBfO04D81RGp3HIyYEOegR6HSXOpiLpHdlIfQIoYX1Kc14mZVLIVfghAcLxru+Z1CohRC1KHcqkED+2IyZABKab93PL0cAKd4b30wIb24gUXcYzI239DS/7MZ0fhrV/FqyLLlgMim0pJLmIz8mOCVMW7R4GWkQSALX8LONCtZqips80EAIlQN2SyQEdUO9/Tl9gxYgk0z2fVotH+XSHDYqIoF3p9y1k5JNUR1Mv2Pi/i39b5pC6Ax49Sp2h/4TA4Ikx2xUoBzx1soNbYM/BlzYiW5hlZDxC3HmID6yFnw82wC5l+s9+KZrOQ6anQjUvkR9/0OWJlBCc4J8blFMalo5+jbFar2l0CM7L5HQVejZh9HRHNyEkrgW1WPbn+NWTEJNUnXzz6p9sk52E9vmAgr2V8Xkh27w/87aiSbWPpoBtSA81PwUOZQUrNqesfzsqgj5ISgfFii1UZjVLMSyGb29JFZ5KzINxyHVNJglhM7/ntXQFkiGyuiclzbRcpYIYPG2fS/J3xnU42zAcpQPUmrwB9dpnd+yt6429vaWoTF+ONyeXaOSCWcFU3OoFN3cJdA135Uve7ZZpsFOuFo8pEE8Spw510fzSGZAdIimMWxc/FxjYdCDDaMY6KwKYk0uY3sobS0XF/q4E0SJV3boia87lDxbkQeq76sGzAJQpvquRAWNuYFbW91+L6gAuFeVqHjkvWs56kYEjGZB9VjsavWxLIRrbShcb5MFtimFehVL6VbEBPbQQ5eQ3UOYqddazrfIeuqoE7Pb91gGJSTrv2VxsF0YAG2PO2KiXlC7oweIhKLQypKwoGJSukODyRQNfTGaU4LSyelh3k4pVE9dd6g45NMT9QBFVbIP5TTkE5nn7A1e2Vcr9HZ3eFYYP50OmaJrXN4O9n7rV03Z3cMIuoTVoF+8kwF3zEEtKyrx5XATAUFNBfYfLkAaxO3gok3uuwvIDggXEpXZKpNoVatV4w3/WtaBpU77B9PsKDrgDGGW/EyrWr7HIZwVAo8UOQG9H90kgH2g3BqkJB05S5OU++bR2Z3IUKx5Vl3FXzS6vbPrWUzS6ToOFRwADfC5ezlO3UHl8b15gaaClbtND8oi1bixJFl+Fkb//vMe45EvWROzJHG3Z90iuSP7v74n0AoQ4qGHPHQb53RkcgkJ2clLdONiK2X5hQKBKl0R79b//qeYGesCEt32jqu1z3g/chHCcNLzA1xXD9zUIcIQdZGMYjYcEOBKnn/u6GOC4WpRSdWmLln68A0jp6xrJ2py1Pl/qj/ok3XEkbe3F2mRwezL/PuE1rR+LDiy0O5uH/zcpope9LdUHBVQX9fZwd8DX7tEg+rvXvNpOMqoG8W1OupqE+173tPUZTwmSTTa3Gqb0ojk5HYjsfy/izUYCEra1WCPCOJp+MPe1ar4XVvRGdoLHyPbWQnsHZsFkSfAoDuuhV5Drz4wmJM86kwN9kGQEbG+8xHB4jokD2Uoum9TnLHi5odwG1E2hzrbOGyYx7iA5LVg/cd1azBSBzN47mDxw+q00VcPr4XkdyvhEsCnsJ/yl9SexQCTYyNwrTQgnwIkSJCTiSekmwSisQqurYgn8KTdzfM+RU9jPUDbTMseB/p4GlhJ7AAivRCFXK34GyEldyJ8+IAMSjTBtC09y4LHXt498h385MPvpgYshahFp8IC38zkXOdy1+649PRqlEm6Na1ypOpUrX6B12TqpR4Pe+CO/J/sHnm3rdry53ZegIX2iLtHjfN780I3joe3D3H//bJr9ognFwZl8E3/nKGA/Cn8ccze+rjxi0dBI8xXkTraoE1ZUcnmMQ4b7ttfwMMyAe7zCu3w1dIWwqEWpo+xRca11QDquu1eF3EjBs9nsXxjBYZxJPfQRukWWDWYkDTAg+dk4SBYC9oK0BrdcedvNL0tekOTk8nJv560VW34ex2XlxBpfE/g6avC7sI6HuHRkjvwFO87IbB94bRmrftdy6JQpYYge6wRZUkUurI0h74eBXwmC1FndIWI8UZ9G7ac27/lPTeSKPjXej3dWQ8Gh8t8w3mPyG2LOuPEuc4smLv69nENZH2y12QSXbc3pYym7sG6lchaWkdjkh/xjxng9bzSetgDjJb6tBELp3CNfTTluSYk8cd1biTGUTTwqxYtQJGBbut03PTvHZ56fyHo+cf1zxIgSLL5F8OgOOR38ONaSL0ahB7ZlgI3ja6NwazyjCeOMTkr6F+f8miqfOjGBnKYFN8mvM4E6vitNmXXOM/ZYIGCP3x/L8t5+FXNaOfvOoP930OPWBHZlvNDYFocyd8breDm+oT4KHAbKPPlAUpIOFVWjlevCQzf4VT4P6j1j4EN47itC7E9oYls6fOu90il+5REKbIP8waHJmxUjscT/IPBTthlLZJSw80SrxgTKvl3vX4WNz/jbsj20ucc9WRU8PqyvjlAnam99YDrT3dH7+7JeJn6VPLShHMemECIdQHrz3JoLsN9c/MhzdpPsgc7xLtKhcXY73YikZ/vIqDR05upMthQibos4TOLQyl4niGb1yeVTJ4FPkZuOkOQvnmSW6WIquKhUxCCiMTvInkmSfhqv4l+UPswpEq5J1l4/dGV9oeRV0WjGisqzqlZUVOSuEkpYm9x8Ewuw7IlZ0R0Zne/LOhi8+hTqQ97EZZFHmnZhQYprti1JlkrAOMN+k9MPFRY9t2Qy+TXUR8D9P93JAbrZmWZMx/ihdgoPzkE0IQBKfZsZE7rKlJNX9/oFotgCBaphcCbGiwAoAh47Q+DbEmihGH/ynXdAkWr4cMeHK6RG8l39lKS1ec9rBpDSVJbCmb+laZ+GgwHtcCxbXgJQqMjAcY67aAfRThKpJfQ5HAtfZgpRQcHAVeyV7VnZlufqhNuSbNvWLhguGGUkScS2FStp6geUkgnKteXe+9EBrvYgulY0+s6igNpza0M1eNa6FR8n5957YHGxfnYpAE6mZ6WpVHb9cGromqDHwBHOeOTEiZYp6u+KIf7vmzID0iHEWF087vA1xmgSp4rH46uHWQZqb1cXyc6BdxKodfkNbkCx2QW9AZ8LcJ73qhM33WzaBNQtUPGjRsJWyL4/SVLh+9QXf9ct663byP0NZ9yc9GcK88Tlt99vrN7EzDoBUNBjwKOyNwyMFN1tni2tUaTRMEFWFbo6E+Q/pbUQc4C5AK238EdQm3eMzqOvdPnIv8G3bDPWQ99Ig+bCVvmFsScPOFusNb9jwCnbExfb7JAyPWjrM7haZd5jisx19B5aa5Cb1XP9JUQ/NcHE0CdYsRrGp5h6NdUt+EM+w0lycCl42aiSXn2jjqnOU8tp3kqOYDIv6E/kyymLiERNoart35AY3fCilqCLefpm2Fcc128dSdAODgE965JGzqqY0GYOln0ZMec6zI6nYpLF7s9H5SL9s0iKfWXjPfbamHFXkPhuItyaJNKiFZMuGUq59OM+QyATs5x6Op24dApi1yJYavAXezyCWhUYAIP8I+k5fHGacdRv6wB0/2Cs6vWvYdkIu9uBAmAmwErgjZrfCNyUo+bjUYFCMqJA7fTxt/MvFVUk7xaGpt8hrX6l0Y7J1Yo0PDwqrebeaUfIP18G2c8lWIKqkbu3ldNrU69UTay0XOc7VuZw7Sf5Qr80k/7TGaouPM9ofXzqW6jwj9VwGinaUbA2l6s1+5Z+3fC1siiUK/sBC/O509Oy+JkoB59f5KmhYCDfh5FDL3+rkY77geBArk8WBZx2/TW7w8UxwCgOiCBb2ZYLiQobtnTc63NiHssyBctxFC9J7C0f0VzuNM+M6TsVjWohpZ49SOZjXU+wfPTV5LlsjKS9X2ID/1HSJ2zoBc8ZYbk1gQ26SOKnLqreaEAVn0Hc6+BCjWpVU2qspB9wR0cPwZwmcYsa/VrLFRPuemuav62XqsPuhCRBrXWw0aWozrTpDfMWdsZLYJMj1YYqeg14StGO0SMGduKdH1tBTrHpHas6nQSWc6OeqmSpUVzkTS6u6XOuTY6XVu6sajjbGDYZ63hhdT9664VtrPH0pX7oiFN19Da1VHZRHjb2GYJhdmEW4WCJrKKrsE6ujNjS/YAoMKSF3+HJsh8hNX8vPQGCR1689hKe28cnKq3dmLW9y7EPyE9bidFMvEdbly2LfyWpDs1+n6137wDmuT79/nkJ4exLQXFYGCbmZl/bsiUFgQmJJbBX564u+5OwY1zgh1Y/Iq2ys7uhehG3etPFhg0uPMf3t2JUNEXXI3MAXu8wYRrluXI4dypXlxS3xgZ32NKeqM73xX9p9dIrKTRD1FMRSJtbrjykX/Wihe9iODU7yPu3HxI6nZ2CsNt+Dos8O5/Nh/sFEnRsjq5RBa+uJ4E3PVfrnkL/NtGksdPjOjK6KOULl50M+5rXsNVceay8b/1jpIhPu7mbqSqQ0weiydRAVkND8lYNehoH4qMd9CL7+d62bet77EiwIV8pgv/i6mwaGdsO6ECqNBU03Xq2b8FWO5ss2s/uz+69EdF0IGzioHrRL7Z6YTTkJqgRrIWCp9mct2UjWwAYyYYojQ49zr0O6qO+cP/1JF6ROm05MtFDtSanjJS/L1YszEjP4QdlI7G166VVWx/Hv3A0n6w+rKd0Hq1h0LF6KeyyFv9bo+BFtQsgQi05T/3ubvLSiCxTD7dSFC+CGatJ8/e8xEg2vHjiRA6ALYJojvdBnAm2XsAG0qQ2OqRKxsct47JoDKyk5HUhlQ2JOmv2P7revAdU3W/mRhabW0feabtQC+YWuYwwMof1DhdI2xk9H4hQQ9JNL2ywf8rnzkr4LMubxfX4MhNuRZg8CmPCJEC2fRhIcrwon4iyJYQKdJD2NXMcfw8Vr7u94AoMktfql1BV/Umwi6lvwsnDohkKJUVHVqFcvljzXkekOi+OWEoAef5uE+U/Y0iO2AZ3eb2Vkt1m0Wm3WoV2mukFgrEjcLQjFyQMLt32tsOOR3k674ADN3D7EhO3uSI/HvM220fvU+RVsEbB+K04fmxdvb1xO1KnpgxOVHL4dxxEtYzWyH281UmRucJHUFqlTdehQXBZ6yi5Os5gDzDQx995W2ssL8yZzKGEC/VagD/UeHXoAfg6tIU/gHThDqcOq3WFhN7j16A7iZnj3ce7NKY99bFKn8XPR8Rfl+kmLOHRgD/vvL63pzW/fvfd//P8kl0zAWJJW6RFKEzyoTtkAaziLJtpB8LxYP/LA9b+WnnSLCrSXGJPm2jFez2gNoFaeyVO0vFk50M322OKnwRN2ylwQfxHNPiEYGWg4HVBdb+J3rqGaS9avDClPkqXMTT7zN7Dg1lyUoXCxphD1PJvjQ0ccaoyvs7JAha4etJmdDOeG5LoePJNJ12eAyhlO+4hGr8pPrFEiVX3fzRopmsf2gH+EKkwk62hv8wZEeMzWHLzkRaLmYNbpwbM8QmogiQ4tDcjQ3PG8O6U27solthRnuPxmb3WEGpOa5aKMfEWvtOnHh++O+zPeH2ZlMaSp1T0aIwOP5369eznHwsyrbCt+bKTPKOIC4vGmcLdsiXHgryrS7voZdllpScvDaxps42QKXA0FmKaDCIE/amkgIqS0rVtq7tihjl2d/cMzEIFdt5ww1Rl2tvzIA9IcU5a6INnB32f0MWgqfnXse3+TS5QN6S4X2O1elYKESL1wTniDk2aYz/90OiTJGb0NvasEIO2DrEWoad2a06atL0EbGLJmZDWhs10PtrOEgixT39zf1NST9l6x2xd2t+uyMxJFfbhxsAB277NcUjDCfgRVo1QyXmVwNFTF0kwMJV1++B9YNWHGv7hWeSJ3UdAXueOGaDGL3wuHkMqpN95Cvfv2pN5NPMHSaE0F99R7wxMoKMH5LwoJQykgg8T13DZwgGPqMIC11/AnOfzaJO0GcfbD4mQGWWzuAC5LLuFowoWriYzILtLTAFt11c4ofijyB5YdGJDHftkMeQS2j0qPQmM2GwJE+olP748HNU0+vOfoH9BDB9LIm1V03dJ0+f+aw0kDj/NYSTdKAO59TCSaPOS8Lgj8lAgyvVtJGf4NZeoYbV1O9acevRgzhpEgk0rAPJEtZas/Y+3GHl2LbjMx0LlnBlunuVT9O4EjUEwB0fbCUfl24YjSMl62kPfAzZtjmo0kMgwTs3v3gsXt/oQYzHVVsedcI1jc+5GvlzYmobzuLJjMMxhLm+760gW1Peai0XChv2iMbTWMqJ8bgmv9p1964zWQ1ln+KH6ri1JR8dbMxMosTgYd83MRgTSobtki0Eo+Xf/J+mh9ssFZ00w3nRbXQzcZ9ISHYxI8Enz2Kq3vXfrAiYnGHZ73p7E+LjXucfy8OBBELUVouVcOslvcxolQPoov4UMWBO3yE0VPqQzJPqOFLe3KZX7ZQcbWLWa0ZFSN1tYJkIAVotSIqVOnNKxO08B5W6CV50omfydmu2hLw53MInmK2+8nhzgommtQCPoGK2lIL2HUu9v1mchIXlSKIJWozcBofyKFcIGlir1TDhOfN3DyBY92Cx9IA7I5fY9p4jpyn4Su5w5Rl9/Tze+/jvLCvgFownaAwao3bdYsbhFq7uHZUjLW4LCLU7vuw3GDDy5IDF+vK+nc3R5YFN7ybReJ6iSiPyxIPt6mIa9c7uAltIqf5bU1agwiAXIT25YgxoK8Xp5GZn8/EfWUO6nqL2L9oizbJdEJQJCqwzfgkVsekEUYoS180HEjggIVfqrm4RjhPAhK11CNPTapQkKeZ5lgXZAKZl8xzyV+Sp6orS7rdPmfq5scoup4rdV4+4ypNANwbq1CjPN5JNvP7DnYIse1aoHdFKSxmquO1GB0jRfsRSHun17fjtv/Uarh3izo64Fn7VtsHWy4y125rMQLt5r1VgIONNdvrCwwpsrtHgOARy0hcS/9zBGiFN0KzwVwad1pCh11e0+HgleGPevWpBYuBel7vWKf+fJTTY5Ppy4wHEQ2eW1+6LN+gNHbE7nDbQjWjJl6wzDgB2LFwmXOYmoDwwN6+WUcpM7bttWGjFck9RKWiN6xROeeJfho9JuEVEmDMb1JB7L8slREaXC9yQ8nVg4CCsrck6AkYRtGw55kY+DplOSYiTkXK1wIFca3yEwfPFzF/yTk9NW6YE2gBzUOZCMcuYk1uMq7926U/g0D0o1tL49zyEW1xPMMnil51ejnj7ecZsnDE0aNZgr9B1FStshm0fbrx6aoQrKmePpF2cXdZRD1agVZjp1wLOlQwG4mecQVf2FUu7bOJpC1OM6s5BpkwS5ovg2OyJmwFLVcpwQeWsBNeYFXfN3z/Y5wEkJxIKrGJiSaa2Fqx7MFwn9UivpmaExNu1XKzbPeBIuT7CtSg1Sk4xhHHzV8/jImm0SRDbYFlaSgqRobcyVwcsOW6NNnU1/qGVxjIWdAJ8WnRXogzY3C9y/uCK3NeeWoPdgRcUUaa7aQWJdCbXTd+pTzrKwS9ZZHG9zJ1oWI7lvS9DChhoRaiE1LDRq3EiXCQV0+XrdvfVBMuLgOf9ZqZg+VTXdMm9PuvcVcZY3loFQUAPudJ7BYuiFyVaYbS4Jyzr24XDHJf26OOVHC8v1P1sEOoz25ZLzj895VJRAusz2m7nB3fvb/Hgc5j16vcASdyrEQ3cuq+wEYPN6E0bus4X3ch76fmTjSvqxTAnf3vtwQ8+1U1SzuhMvl38YV7weTTmyJvNI0BCHhAZw3LUboB/kgHFouGGu+rPR8BcueUrdA7TDdP5Ug6ldRwdR3zQkbTWKJlpyR2zhzBdXM99P7JQGhGzTn+V5s6GPfI/npN7x3uZnXtdeui8LgyjMqtoDlqe2oDIs5yLTRMzeO3L3xlgZDa8VsZsG8+mGGMZX1PAkyx0tWSvQsi2DOsa+W8blp2HKIMVvhRZGdHOsLruIKtCdoOev9CqF9Oi2RduKO/xQ/Lw9Wa4W87+6IoL1OQ1ZwNKuxFKb6rZCdItoLBMhDRfOxb7ur8GClOH2Xun4urKWT0IkW8B467Zi9ILaYR0DfdxHzIk1frXZrUH+Oq/+Xc6Ix5XQfL84HCJhs/XqhmL6IiFK5mBFI7fK2S06wUw1GfpAdKQGCwjlR7OXzlhM3lRbzlonVyeJatxfzp7w4v5bKnYiR13SBszOpOFnTsaCLeWhSNXq2/pyisDZr3nVqvBH8AWoDZRosR8VmkY5p2Ygs5Bdr2s41s+csDlEwo+2bXAkMfuvBhDCiJtI4HJnPgSY5+P6/iDBiKakBaOQOl1fWKqUeCN04EwvN2Z2m54U/A9gVqEwP2JTFtleMKJUwOvlQji7fgjJkfyXglmWEES5Brw4/VBCQ9f+iKMg8ZwTdhn7UHk2l13Hcb5DyZyL1pO3g7oPzGyztTv9/JizLa3ZK0mTkXnAhkRkHcs6w+jcH+nm06F0r0U3qCZBV4VDcywvug5zFJJOTQ/VaI8iFvyWlO70n0XTFFqh0s7m7+Kfr03TpGZ1+a6HNmSXDCy9ndoj74le6i3A9MEJuk/1C9PaRVzwV1Vx5eOCh5A5WCg9yUEFcraHGonzdnemD7SXjucxhxCL9tkKI2UmVhTqIRtbkJlteNJA7+kWLeIK/WKXsZFNzYfSkW01lwMGV1XxxgkVQKTTFWIqw1OxW4Nth0aG2x0VyJFIQM3G2SpUAt+mfJF7L708tvGkgb+nEsmvAhv/PRM/RB344jP0n1CyExX2fFCGKRsREM9vocwKlFEKd4d6km4bl/7FdvYd2TEob25HGiHjnOugjQ5iA2yEE3L+WID2RPjr9dzivSjn8z0umPn4wGeZT4Zd2MAtdYaMyXjN4pmmX2axSvQ7hqajyuQ+GuIkoleYU8h3bvD4pbN9pjHT9C7P9x2Qzvx1rFpyNXsxJW87f/24vi9pZctkGfVNribZRqus96o+3iRfLqnnYRIfhs1yATjGBy4YLcdscjzqqcVqbcFJrsdMtuAPx76Eew+s0K1TftbTDys8c2Edg9cxa75TtCVXyObZO/xGyU0MLWKETXmpxl8NSfwQBaDYsVG6JagwAw3/aE12chdmP1oy6hzuG6fBKSRBCNxjcxQrWocM0lA1tVB9sFheGxd0yM2ItrArOJNtSUiIZpOrFqN3MZuLJI7xhKWdgBLSLPv6yslErooqSaxtrbZu72Ij4N+/ajue5h+f5Y/JVf3e6d9ILcSNKWMQEdz5qI1E37mOSH2VNedHYJSRBThG8iKDZciJbmYX7Oj64Lu4pmO1RLfmQ1iJWuxMmvfDnkn/SvXTFLR1u8xn4sXGbA177QpgcXT4zJFuteutwvD13OGkkAqTYUaZvAQCbbZRKDgfInFrvh17eI5cZUiG+L7eT0Y76Ud4vde0YFcgshO3Ip+Zpztls8SiZfT+EKteDlzzvwBiULQpgKLdfRwq3fbx/LQQjcBm+6QJO6QDdtCaYgfc11pf473uHuuBQWZJTW5sHiR2KDtfu9MfVrYqaeiK+ubnwuqLwOUvJj55+SdPAhmacWFa5uRfDiqBg10VQxFKrnni3+INonvqu4QwU0F699q4YG6x813WxdFwKiKrIdoi+1e2mATCyS0aY/nxrV3vHYqkbGPBfnWFvXTogwY0+GBqZm5/boDB6rtPUR1Y0qIrY4KtIllqmS84QEILMeTELoL37yTeComfoPYpH85gdDgxJ69g+iGnwegA446fejUlGwIgfRMU8U9m1c9UVyh/EOC6KraV7C9JA3QeVSgBmjUhgoHEJ/H0pUTknnK+w8GbOQA546NZaDjOxqTdoXpNah1mtkJ8HMdxGvv1XXvAsdma1t6kewdmJvcWTxa3tJFNcug3keHu6Lkvotds+s+uJCfCMscZ7OY+0YVGW0erFUbPPqzGA6ti1vpF6XGC4H7ltGvf1ruh8VyIKEsrgHRzFDwCLrEI8rg1eLqm+teBlEu3oWULZwBBtQQ8FtUWiecMkSnSjBsHaY6GmnTWYTVaNrOz0FMkvlTVuY1HYXcDsi1cAaRPsAeiVuJrhSexv8wxBjtTQfuocLQdnDrbJEjHiekFPsDAwE2rMJ9ixH6CfeUW0qMl+vcaLgyNTODgUuMiFdYMHjlG4NEWzI40X8Wp5io1CUGSWJWZWl+ZUGj2CR5NKj3IbKI3rlt07bpyEr8VVK93/x2WjUw037Si2R0moRqU1+1peW8LVNdYWvhLny/3/XTovrdRvzsH4i2gQJo+HsC9qy19/5/bebM/GAMGWY2jHuz5+Ofb9CAaQYCa/YRpfcviVqlE6gObFHEAPtvC7Q6kc0kRbKNaYBMjMz6QBW9rBZ3+tzgh4Hj3A58MMjK5gX0pG/i1f6B+fPxJXZmvFV6Z8Yl5PMd9Zs2+chZSDuCIUSJtIh5vHmfKbCLv+bwAQL1yr4U36VB6mypeAAFMSAlc3ZTXZo5Bwo1vqs8DC2pRao7pJq0TxDMZAQUmgfo/bKUEGbFpgL8IendS5QSHJhObz7Fj/Dc2d/CJvVzkGQkHBc/pbWz6Flbx/gleXMA2fePAbOyyqkfmZZUo5lxl8FrwTVus5kDVuV7I3gvmUjFr1bbLCDNC4hovySrWno/anOkEKAWrH2ZN9Q7lbBvojAoEgyWOD/z51STmFz+7MbWp4kvPjmaKRVfgLwvjmZrZNBGaN8KJMAgNnReYvyZu65i+E3F3y3YLTIfSkNbtZGZktPAhyTMcBvr/+7vRa+HLtdU4BxxMoa6x/xcz/JLVODgI2txZh6ltHTdwvQi/tEpO6VzzdTu0ouMjQFa6ylPs1wWm2ihkJYEDaBD5QlsRe1MlvvujLNSeFu2cSivjr6ksUx/Q7XgOt7F8IcKYW7i5UPyqUcFnSOVoQRZDkXOd8I1n6lRW1PbzGQzrsG3iuFn7cnJRG2RhKea3K0kprahMhhKxEmldwiMcD5kHoPWYy89q4mjfwUtGcrexK2AZFjVV+C87IwyeHdRxRhTNKZj70mQZAfLcGb0Xtu7KoxKqnW14N4LKbtevChCzHQ/CJkqUmBie3lBBDMNYn5PR5tgtT+Orfl+3lLL1skfTV5IGy2B+7dGYiMu8lsgT01Sjw0TLENJ20c++RtvSvHF7Y9LefLpvlU89qYeZGi0Tq4lSxqx8FFuNV/nLT46DEckiG9au+CrmIFqXJO9NRu9V4kmkg3nlFVAMlaSU5HjfAFvDUrLftTnps9T3kasg9R3m7i/pubKlPDLGnnxpW+tJQ4gke2/0n6gZ7AvNkr8vsG/9h1t5XZ6w4y/eN0mRyE4cH+QSWRVOtaYC/TWR94pDg2Yz+CGxVDgGsf/+2Vq9qPaixgFeQbLvteGRaHdKbUl2TGApLwcDcTGlKpobhgWOaUffW4FEcHTuTQ0vkfZww1gZgHth44RCsjKWsWqBM4RZO+T5o4VQj/J69tpkkd2EQeuaV+BKZV8qTJHlB2ZK14HFsjWTsW1B6u6dyK2yFs1rgA1NJQmu5cN6lh8P1/gQRF2cJxT3uiC25W9MblIlQMpRIbmmXLVl/IIGuCBnkCAHctk/IZypHe34c587kLIdnMaYlachnkuNVDoEnwq2GVEHD7xIoqOwvlWOAxmiKaRrrEHCQURjWiLQjnAcNJncxD97pY9wO4cl+TWZeCb6sIN4zoxjZomT1QhdBeArmwmnDdDo1YNdqkroRyL8wz7jT8u/XmwlEui7OQnUHVJJx/K8+m5EVAcNk/v158FbOb6Po1obWEP/0v6FlUejDPvaxTN3xUtFU5sJvnZHRXIraiXmFTI61i0nZbT7BXXEKQhtMuJiH0aCqIDl0vAxnLz1hzz2P8xSXRGRYjtJ5uKX+o/c2qMj03648f8ZwV7Jib22yBdTCrdk8goLCYJTh7MnMVBUAZQHZbWSKRTl6sUlT8VFvh7Yk95/+SopekfNu2umkKGrZTLXD/hCKjM/B6ultPhtvLYRLxbtoAvqM+AEZyq262186XD4p1FZScEFNPPBD/90PcggsVdNd61BrVuIoJs5RZ9lWr6RoGeCG0P/x2hGu2GHyZsmQBbrfpQjccOimk+4KGi1/pTzLtZnpk5rvD492lnvD9Boe1Swj+sOpILXA9p6r5k61hs8WwsckmNDvZoMdHAX14bkX2vb5r2Av0oHqg7WV2K8sl5Ft6xYkHM7MMotGnV2HjV2K5RLAqanoGQSlFSHalbf605NfSAg+sSjr2yNcXV2Rc7IUzgLwB+yfHlwYNwaPwTAx/jlvvQ0GLWUz5dg/kUjzrXMzaoMt/tJejecvXwJnvgGLUL21PlvahPEvJmTqxIT4tSVWNSsaTFpmrI2VpQpjm9Xbe0VQjkPsQM0g1IpmQfCb8/BRvcd52N8Pn7CNfbFIIN0J4hmsurFkSMQubmdx2ZhsrA7gv3OgIb5H4V5f7ytwZIw+AGw/T0Gii18sOhYYLcoa/gt5ubfDgvUopdIOtvy/byznnKmBdi8UFFz1GhvIDWsYaAUVe2pNwjr35PKkm2685a35aHZK+J0b0wnrg9NpeUxZJv5vANcpKvDnmkLIlVubfifIS+dkRwKIhTq9bEiVB4XYpCXMrXXxsZzofZYEXapQIY3e4zJhuQUO5jp4+gsbN1njHzo8YgxrR/oT51D0RdGqkgqSRbFQfPpF4BPKQZCckGEjXmDbPVXCFlpQ3jAhjt5z6DUPZn3hA3xPNkIbtmBPyuXaNVzdcbwJUj/zki1amvw+v8x1tbYOtOBb7lXGHGlbom1Se8OxdMsJ/68A21c1jw0OkeMshEyT3ENEFBCpZQNYJg+3w37vYyNs+JC96gILK/ufsvnLM+th/SC5RRicPwdshEEPUPDrendJ04kGmuXQFDYGjOxSJzRJ41OkyPFYsDutwlMgM4Q66ysSzv3j4j9YDjweaVz2YwqvTxwUYzbVFwTDXi8/SW7UD7GDV4ZgYiGUp/KUkGidOPUDoyTLVsZtaw74XdQJsxrmWmi+mOIiXIeWHTyPv7xLN+1DcbzBal8q/zwLbSu/UuOLUXNwbw+7TzDPEetnwc0SRc9IwnANqY3z+YNfJNpVt28LNjAp5DIcNoBdjMiyZsbTZWXnw1Vd8+jycuP1MViI1Y8yY8VMgb1ZFeaIEp/WUJR/9QPSEUVifPIIvpvcDJJCcLhgiDANbZvMJwhDORhmR2OV6/8iangRXo48cAMpoY62pOtYzhI7kbkaWvi4/paDsbO+L9HGMj73HRbqLMGvSQ+Qd/AuZmFiP9hhI7MyOyRniTgODIyTSglo3TIR6g4hhlzMmCA9qPAgglTd+MlSbpprdvl7LZsP/+Etf2lDLyUikUldg3rj2IoXiR9I/9VnrzMaEkLrgfD4i89u0qLcaADpoGZ4b8GCTYzH9OKUFK9b7HWI+wVM2y9eB4tykPC9rILc3uzhGzwOxlPF6V4gnMPfjleupwrIJ/Xn8pm2NcyWyrUXrtP2f1PYtLlaOT+v20atRG6G7xBeY1HX8JwqeJB/wfVC6eb9up2rUS+SMHSJk/4ZvWj/WSjZFPYCJUaFhypFJI+t8HN26NbVRUSZk0buSUuZdITV6VSzMMWBW1aV3G+5Cl11sCdFwecX6SfdcriAHE0T6Da8OyP5mUIW6wTdCI/j9KP61p90wH6yS8vrogc7QYAWObQfHcHZPBxZWU3qz9Ask/Fzwg+j9Miw4jzA8vsP/wQRHTOsbBXcN7f4CEtYLdgVMUuNLawLPNn/ZfLMA50LBSps3ZRprpntxYDaqukmI3kEBHvSdYY7O4yT3pdhC7d/gVk6+KdqhrCPZSF3ikiN2Yc2sBGOEJkTz9GI/xNyvk4rncRlMkzxKf65hnqDnFs1hYUBJL7Ia01acj4HlUNM1/CW4dYY6bR8kVC92GaIQuGW6HuBWhZ92URJv2JwV9uuAzVC8LnGUs3JOK2u8Q/ztgTLNZKgFsXgu51mAYcI0WVTP/LD+1/PbQvL+l6y8HihhESN58APu9RBsZ0jlhJdg1xYuRjSutn/XWPcNBA6ZUykbYCRZk9Msfy8S4my3gLAxzWOY1pPfoik+azlD1uOzhd+GV6jOw0rhEhlkGNv+9hm3NbCElp6iPRUc6lfZBpmXdPJQC9RMWZ52PO8TAmKI+z6lBaQnP5ssDm8RN9HzpKAwaWSHYzY7a5ewH65wufJApKv6AjyVWqvFkrrvqgjRqWY0by/uPFucDVXalNiq+L7SL6vo7OF/3xTyVn3wmbxGJEGY2zE0dTEoOzu253ocRSb3qrsG1syNmMCk/lWyb7Kss19+CEKBbu4ZdSuBzYhRhy6wDIfQYq8lzziy7TvpiLp0djvUD2M6RGajN3g5Vwn3l3fROAncDdTqhUsN9duOxBJA71WERlm7FQIkuzTt6nE6C2MQSD7bj7tgKojnY4Z02asNQxidHmGZK3Wpr65FB+F7ypjHjZ+NWF7xPzMJLuIS4PnX5bB609C1/6F3xBU0GmSG6iYz3jg9RIVy9pJkFnEaq78KlpVQPAugYpGFw6BzaU5lO/pJriLIKC0mk5og32aj7MKdh3JhGy5KW5eZCGBm0cUdnyn95MIGg4xfTkW2LaCDCBV9b/2eMkt1Yfov9ibcjNpWsBCoIxMe/pyXUUeSeSLcXcatDl9Me0MYZAaojxvsM81hySYspAT2nScLRbm0UI20YljyXAfEW9SlW8nKZQq/cCwbx1r4QX+PokASM0svfM/NKDxodDLhqyHRTm+ISyap8bvPZ+uKh1I4za12dzbtUoKJdgunDefvKXvjz3fAiA7LjbF2Wy8wvPvt6Jsp+stwSyasLasE2q68ZgqYWNN+C01Qe0PUzZgAs4aAMHtjbekAGPCOniVXl5QAKpONofWHUpYVMy2kTq+Hf4aQ9kpm/BKDuHCcgQ5TbmsvNJ62nm8dIyGa9Hiatm0pbJRmAhvfL6EKWUiz2JdwtOLBScBlU1+QOLtTExMOITGmhVFPJUWoQHXxgYdNrJlJPSwg6q9ksp4SlWRI7jUeKmq4X/j5V0ZQfFZ4j6jHvyziPaur8RCyB6d/hVnNabXaWO/zfRwiYTjxpxNnlOAKhKb3NqDySPXpst9DqMDegKWjC/PZFnkT7toa+y3KdDclxHZfwgcJvAdG5gDvNftcSyxejcjYRBlfjyMdsvJXnOOwCSXqIa0zd0aDVjTqSUnWHepKD37fYKou7ZU1/IHFyosp1qlx5mmGABZCIHPwvM8SMYHepmfhkHX3hCDZKdKAVg1VavCP56o89ViZ17/V0bcAxGlW4ZuriHbhrijQ3Va7vKwkf1EYxKUsDs7WhJ+1Jr7GYYoVf+K/EkHSQDVighKifmZtFhkCV9a8za/Ncs8zlllMiK1uBsXW/EUUmLB8pAX3Mw4rjLu2FYGvucsDYbNMfLLR88DHzuiSe3mmVwzi17Yo+05YlJrtpm5CZGpw3lahMZ5gT0rNGna3VJVVlaZqFDlDtI1NitYEZ7MTgQE0MzjPiju+64WBPt80gUHP+tU6b2PcbU5axQ3CzHvNh0B/S/W5PIL6u1Z+P5d4XY6ZlYeAXIxVMyXnmISDinJAJNgpE1sUlvIelX9bLDcELp7mFrOSQJNBpwUFYuuMc9sdmHmQg/BA3ElBP6oREeh3iKDpbiO4NX3jOTOZe3jORvvT1nIviVVNum1XK2gXkn5mkCrG3qMh9193F2368apwLWKAHOWKwNx/QVJou0FWbQZEnoi6Yae5J5bIhTcTe9ahLyljY2T+ZG85HQX9E8mEHIUhZG/SRQvUBPf1iSy1UebKLhpbY0yNRpCAnhiv5JXnyJSkHaxLNYbSxmwtOSPyattSaNoLhK1yp3Csv8nxc8rc5vr0iml3pkg0sB3GO8u151JftHXK0bLlBX40jNCJgWsx1JgHPkvK2wOhX3ZB79cUbb7wgC1au6Yaiwg1v107vjDyuBxrdPmON3IsDZ2KkerCwbUqAqM2dzfbcviWiQyA4nAl9FFymNSwXZ7nwvy/B3DtLUDPSPmsurlbg7z3M4ZMpyB5VtQwNeD44noc8BVC7NpwJdTfRCgJ3IUwOhhBJKv+QE7qqmaR8ddiSn7Tenm3Tf7dFi8vNdknNJl1SysGhYucbh/heX66GE+LWakrepbKxGMMiCRNPCWD7G+fRa7mDzg1PP0mQPJiPVmWc0iOufKGyurA2vj0sMD0/tswpIp3UJkwHWJowYTfsr+pgjTJ07w4IdxnGercznwirZPnR+RkfH34ZpWt8Ku4NCI85/rUy2Tr5I8Ss55cVLGtA6+rDRDP6N8tk5vVlCVxs+HybyzO6ZcUQ7F3TKwsfERm8HRWuk8CYaw7s7iW5NhWqTvmFZVuKkDEf0TY6d5uUxvPI6twiPD6drM7i9ZCOCgCaNTH6hEGSnOQ9R6Y0ko538W6f/iM1lX999wE0LvF1x/W9C/Ssf3xdzQTp0iR9m9UTyfvc9XYOwul7yQbZsm/CTeSDLLbozxpbJe8QN9i5GLExFDDijeRe1wD9Fufy0RhZv7DjrCM4QP5XkasQlGMaR7rcN+yyNnxvk2ybPDkJQlFO9NvfVPD3sNSkgxLeMPAvprhgpG2KE7oemcFsoX0SeyMmVEk3mIB7HwnwLe96IWCydd/VsNrWqJvKZaqNZIlwj1TXbmuKFJsXxyt6ftpRkt/u4PqsQGPzIiZX3n8JyYRVuzfO7ahp6W9YHFkgtL+3qT2UtSvc4XeoBBNpfw7Ygcja7fr7vskif7YhwmgRikZAvHihh+m8g4QxSwP4HiFTwSSQjI34sAqSpFoNhLkf2XHKOUugyfc6p3R8bAVMAjmYLJgXkKT3jkgHBOeXHIdBimCGWsILbYS1kdNBHpOhsbFQAD43wN+OVib2vGq3u2uJsBPZH5cIWuka17kaKRBHmsJElva2fE4OPIC1LusdyaMtXTXuZ5nLWjws0HYmWQwyGF+d1HQGIDoX+fDQulsPXMEhfOtWBKpssvybtd1OAD3hg9NAsFUMWboMzH0cVw3x2QygFy8SZNAMAWs3Pbeeb6s8sSb3TyHK1LEAHB/RihE11kK5PyaoXWMQqldVpNClvdHB/3sNp7IWlqDFaNyJTPYvo3BLCUGI1PmhAXn4TsGJh6xgNZn9G34FkklMr1M22nHI44poT+xPOBWeqhHX5aQ+bh0G8JewxAZLpgLY1uRgsk/SmiW6d7qOab+xtTxmwnBnQe+3B0OGYTf5PSIxJmgURGfYgG3wZeAOU9RzBj0wuzXdXF6TPBzvX5P2XuDTY0PKVyJXYRj12XbR6dICdkC9nBOccNAtcVTqdEN2z+8nQkyPAlxXiqgYd3S2v/tjoYJKIpZsoU+61v0GpyeKxDGKnjR6ifoKewCe8hbQbMo10XVyTf8k31YtAzXHFxkkFQI5zi9bQIrMcOKaNPeOlqdZxX28YGFCM29ZkmE5rOACq9rmhanFRCsamBpfCRbj6BWsPkPOh+fStMXgjGEzuhNwp08mhVvrCoKzu4qYOsisTU10GmwZvcj4fqeHbgQ6Z2egToxr226pYbBRLz+FaitnFnZSBIfzIh53p+hC4XfPncRR7fsj3ugwpypM6/YebM+wRWSLIce8gKZkgvbnUBc2MI4p6+mxHI1OugCtQ96SDPvzE7yge6BtAqdDVMgTT7/mh2MMgihUv4aerkFEnF6XJVAyxsaoTAnNQrqcSny71GbqxpoQNWxcRpKfqcMUQ4m854yQgDdOfYkKRpSG6HsrkYgey1VVFbJrrHWGS2ttPJoVMECheWtGrnVcquS1YiejAHMDyv42l7/1F6RcOPgGDu8MrwnBeEBgdBRiDNe6Zyi/AVx+EYjppXwt++Tk0MLmD3bbEvtm+sayhRKazbiEod3jBhEPjmjQqIebvv/zRu6gcdJTXfdBagQBy3P2RqEFDQEmMDBphvgPg+lODXai6Ij62O2/7Eu/xvimCQokbhgS5diPez7h4vX8CqExV1kSvyEIrEZAITGz5LGqt8INZqLtn4iA/VCdPOeQsd3/CwHo+nVm7U+GJo/qz1Fl5kVg/3Q+11M1TK9l8HbRVXnOvIilYmw54RQD1/+i6VCUEaCOJg6S2VPv8dzRsbeQiY17nmGrzYzvT0GCE7yFH0+DlPEwJQygJzyE2WUOOV06HEenvphYzaa/bKLD4wsIppyPreT7BxtPKWJRML7QoScFlgHkSkH/XmR5s5rMEN16DOfFHw6N9GRukWfVaZGMm6UQVSFnVfwjUyIivWIAiB1znWX2+dCl8tz8p+I/EZ+tYICX7veHIVDBSmrffJHr7A9xG1WeX6xBbtFyM+xMIc7e3k1LAdsUMTdF5VOIUtrj20cSCNdKx+IwNKVcWpvwrFqSXfe0NOZIRdMJOzA7stjeTiJJujGbohgdqN0jWZnM/SWxHCpeUGBboyIhkY7NbvERpA3lY2oSWGTsUtU3TABc6rWNax6h5Gm4Xe//pwlUEUsp8jweOA1UNfPuh1SqMsHqYtOQ26QuzqZUlzEm3dtzdsB3SBXa6e1vSf4UrnKXR2JNHMYfX7C/ialLWGeAmKtUIp3AuG4uEVmo0C5B4QNlQc5PHLHyCLPmSgVcC4biWX0I5o7Fkxa2swXMrvBLonBg2fwNZ4UoooGgJO9m1G/XDqt5Ki9vd+jDp5L+u/dt7vNc3grDeO8RSEB/vT0+8JyQf0gA59wc3c6oCi+inFckn/nd1jyby9KprnAeHe3f0tSlKAMOeqN0YC4ATYWyrXMZTqmZgqUtjLuzsmp0SI9Dp7FNKWsp5daaXKYxa8mS8aukvYCkiYh8bN2wpi+9gVf+S6yqJZrkEvT8qADOF4JWwELbzNMSeKMhoQgFBtE0aCy6NeTF0pamNxXk4/LDO7SFJoQjTRSDbtZhbzyn2h0eKUKz8uFT2j/o+rFMkKXoaNqJ8gdiTSlPjr5dxfIpbIXWsa7SSOHHf5Ni6zLRNyFjOqhZnZUkx+rQIHQ9pjEO2n3jgi8P8o0l7UmAlnda5fQP6b9SN+C+c+IuUeoldBzacNjjF56i6t6c0q3j0lpvwayBfAXV5C+0H2oTdvNsvO8/Xw7626R8LdqZu/M71uiYBQhhJsPyaoRhX9bmLxl3fV3TFyfpmM1HqA5hygVB4JONgqQ5QjzItaZ50F4T7Y/aDsA98ect71sG+oJiYVR8LbT5iSzMecOu3sM27ZJg4fN2wFZtWEOjKWlwuiTgvtDh1XfN7go5OCYpgtZ4mSqhWDXGxIQ7VWTJnVBd6dJgAIzbkvjTOfsxc1RmXBSvmX6LyB8qKCQfOL5pDNPNKEGDFtLJn5Bm2cVC1Yx+i+M4oz7LBumTEw8VLxb16JcqwHFCsurY/X05OX62d82CqPnAS1NYr20AizCLAkY/kTM5iNIHEScycl9XEsi9ypJMcoIlzDq5tZO32Hr+d/CO/KO8QWwKrNtZaBdxtWGcyCCYZ/tVANvweQx6+2yImnSRvZyCRkpm5AVcxI7Apkw+5niJR1cxofXjsYBvR/9E4R8uGjI1y7TiEq/Ea41C0GRGlyMz5KY82pYHwDivcJvPkQepnz54w1E6+uKAoopO+19zuLmTzd26bme+i1q5IxbcY2XM7JKjfRoubfwnEPNMjG22n8Akva4ykgQaP87/nD/jYR+5a6I+GDmo+UwieAPztT3IoNitlJZWDp34chBmHl2h+Z/K2HzGyV7dv4ZUuVsnD8/2Uv2nZI8FCQRbe/f4UstuvTSejJpVbfkU/Iqe993y+acOi0epfaZkwtGYD1TMcJoAWz3XTfy9lkJbahaFOZ1R/6Xee2YqWMOZodqnFPaXYm04vki7QepqDJVqtgJnEgPXmcorsBYVErnHz/BcbbeC55r/C+ApkRD0XPTfo+sWUsTQdj9bN6kn9D0HLvDB8HOglkgBlOch8uG0N3eHulzcnM6tB0JpDhNU4UFI+SUBixkoaKsBEK1rxs3DAa1e4aBqHfrv2IQgBXM2mf6qcxRD+bTdOcMZmOITIFGHlK8JB9YXo8faJJ4k8dKge1e3jR6CfWlyLtzs4IoTCEGUIhV9TZ/39i8YuuOL+vmZG5cU7USalLNnjwZUHxfDTYa2UxdUtl5aHCOxdnk2rXuguVRFTmWwJZnR1ynpy+w9IEo7Sy0yBLgMYBxiTwZ661xEwR7sKNmwzfcp/WeVXmS/YQxYSD0A1ATVyYLQsjuzUKNuOfux9NuhFtfEmo7CUl/dvxF1bhIlf2fcbPzQuc1cXaIm/0g8pEd+FTFCn2BzGS5c7FNXX3sBXP4WzGdn5VSTuwBgG8HABeEGJuJsYIuDY4NxGJyYvG6PEeWLAWu69+PftfEFmh5GjGS10zB7DLaNuxr5csMIcfMLRzQf+uGWtr44P+yqnkydX98fVuVyZbajEQMiaCVUs7x3508NEgjtVgGV9gqpbG16plrRtrU8pqDxdTh/sfz/F0ljf7xWvwgbXuZEw3HXGBoZbRUmvxFDEkbj1pYmofZVt4PGOsUFPSh77wAL2jFYSeGhhlNW/1yWxfln0Xjr4czWSNy1eKj2bFgN/6ZMCqfUQr0VdmmNKxa8oWpe7l163yWeUJa90iVEzfqjrYRD/+O6tI4MnzoGDx6BjxofE46ndJrhKJz5iFuEqN1Iz8XAWqqmL50toH3zv0GU6/GD0iYsFhY/HIjaJJ3dEt0DV0wX1/H+oNiUNPPG/ojLD5uj9/dYFGwANak/7YA3166Ptu5Da4nHebp9hUmXdzRoab1IoyXtmW6SJz4f1l20t6CevZWhVwSNlQ/RE2yQjGGD+YbLhbJPIC5mGMTbs4xSqYuuVj84lFKqTlJcYpGVIqI/BTx1EjalUORAI21/A7cRaGwdykrFNP1FH3pV2Sh2GxWaRRBP5RnX0o3bCR53/KvZ1sg4hSt8BO5kt1vHqellLf64R6Z2W9sp9k06vRf4PA94iB6A2PApFCQbLfjz/e2vbyQFw8a9lzMsuZliXhMcYQJf4ZQ2mkruuVecshoB73gslLhKCs9pHgkerNAV57EzvvAg3h0ng0QzrTKV+51VwYcYFwCwqHEuAtSF0UEJhNu3xj6iRPf1AsBbySOAWBZOK5Z+86nH/hBqlwhSV48gol1K9sZhTFRYwU2Nk4ckv39cCQYf+dqFpq9a17KMWorGwDjoIvDTQDor532jJLOQrucfhIPIZ9UIHDHFrVFfJwKQPAsYUThMvvrLVuCNankhw5DASCDIl5vq76lLfCEWDWG6nULVtaz51drCPF0TUKwv5iYAOJn0Oo7Bg9ymp/lxSTxSRYfYlKXWlIG4RArwqI/NIJMzqjaOSRcbmf/1xlJDDW7fCH7/OnP+NvqRQq6I5ORp0bv6aHpm/5PyeIgtmZugGn6Bq4Oz2zoh1ckAGIKXgZthmkgln4fgex6/IhdKJ3L5dBVZZq23oyUHzzFcYbj5ek84FIORhEEYXW6eZMViI9C1fgcFMx5ArZ6O8vXKb0xaY5F74TwXU+MjpiPhsR95P81YF9zgmvpKTBmUBpW3du6a1wbNzk3AvscUd6iC806T39ub+7Cd4fNPBvuobXHvgADdXU/h/cBvBTyQpdpI/grFfeTaMjPSWGIXNhpksPgwJwSn0ClYPjmcwMpsVg7AUHhIsODRDl6WjHdvKSqNZ7K1/r+eDPq4RcnxlK3EWZUUy0SJp5NbXCj1pirDz8rzA7Xq17cffeVSs55U7YLxoL55jet5pvnv3u/nfiINo8M95pig9TR52BxoLoDqoBaxyV2Z42+jTcApyU5zl8RFjiirw/kGpCV3KARdy8AwIK6tWV0gvMU97IiT/1je30VRbfn5hsPlBpuDayVCllxNC1X7UrjH7YnAmY3TX0EoJr87UsE52eVpP29k/3R7GWq+FzuxGe4UDK05waOg+6d9miaGlWt2CcZU1YyPOMThuTUP8GKxc9IZMIF65Dy5dWJ4/A3i94MBQlHEZ4F4n9PTEnQy7L92yDe0ZMyq2S+BhbIdVsUxM7DiMjZvAKwqJXBYfSquey/BgFLu4zydye95EV+DyUHh8NOsoL8uBH8RU72WRUPimoo/EcD9m/Jcek1WFVP82O5knrbsneDmdefMHIAyU+xVnNRvAPtSeylfxD4HZF0KhOvqIKkCJhyV5x5zPdIxiSwWI8nKmWukjg0DtqbN6074KbfAK1OlLHR6wR5N/UMs6gh9BuSzPwUhYLrMGBwq3UVImPN3xF4wz1If569GZrLLDI2dX3FLjJw4tqXwtT5wzCqktv+P6Ay7xKO7l2YTmqXzNT2yHS9w3gNrl1vl+JQxt/gZ7VszLxZBHc0fL2s/Oo9LpDKrLEdsZj1ytZFG/rkThbownq8F2fVg5i40y926iNnZ3U0gkYY+p0dmMnY15QAy7UtmKWSrFFabF5khVYs4dmd/cm35rD4nc8Tfmb7aEuXqivefWkzLrZ8moUjF+yoEeKufXvWlhbA1AypUYJZgfDBZyv4H8MKdhoJXAMRMnwFkN4yDxCNmtPaVrPlxqUJVok4U00iamzMCy4wxh00vo54VzdfXHExa4ukH/iXNU0H0VSFn/62kN31+k7R6EJFlX0TJ53Srtbo0WQwx2f31vPaxbjED2e8qaSbbf28/EspKI8TNriwDe/T/jEmf+XI+IJbBqlYY7LAhsc/BwwShaNpsqe9oOpxV7xufgmuW/718oYbq2FfSPENOp2yk/Pk/wjbjwLeXFgQxwrkl8IE31FLGNn3HFV1i7Osbf3RAhr0WQUkRbi+kZwRvZrdP1x3iv8zgkj7IaltlBvW3/StMefH444pubQlxgfjGV9+kdI7WLwsEXUODhRWqoxmDslzjT1tQmszxugq05Vo//vV/RqjyRIaYpcHStW+GxVYaH2yEKTSU5nUcRqSSPHGjLAl7cEsHge14o2Avg0A1qm+XuTcnAu5JAANdMgpIdQhoUZ4OnA6Vh9dOeBMkW58J0FmsOsa3E3xZGMnfn9OC6+xCysVDstYxNlRw6iFHjxSFtXNH3iiI2LWgeY9mpVNBt4U9aEzuk3RKOfphJxdOLeV63udTd8DMoM7o6oRCJWF+kVyI1b0IebDD5aewHdwhoscIXCaOcPaXOP06HmHhAYkiEWdx40uqewxbcKgaUZz9QkWjs8di0ERcWvbobDRtW+rr6Q7ttklVTEETgyHDwJocV9Kgdv+w+5n0oVQjlZTX0xonC+1Ok7As7qggK8WkcHsomVRLNnPh7DA2pIhw5PSmWhbHm494d/NLd2P2Ex7/7wyKGN3XA3B7ej3ewcKgTIdLrfUoesMZxXErkVzEANDu7QRgc69JUbDyE/yemgtb8e0C+tPJzzdPlHiMhRZdZbS+u/mOuxuF1g+qzu9qEIt2DQ1x2T5A8Jl4z9J+g9i/6tmO17AXSw/Vc7Zhve5G8cD1Nx9sLttwnDJiifVpJUqViZMtrIpO3/EEYWt0PhJFDXvETdu4GWbqas54S6jiSiJhfD1NdZvxwusuzWKyTe9YlxCII+VMkXG44reVuo/CeSmthFSVsSs8XOGYy+Cvw17uufz81oTZEenXXktIU1dYLW/O6mK6SAbxrw//bgHgQH/JtFKMN6bEPtcYJ3N7QUPkxFLkKTSzMLWlYnOh0yRuj9oAuS1qRYHpCUrB9d3wfrZPIhfxIKh5h65eJinlpLWQRyW+j9xUwjcZOSWfOz6BgwSbyjK45JgVxPrOm0gvWntFU2j3dBPmBPlGMIhDzn6QetOknoC6LZgjgY2660+j+Ez7c8leCH0MFSBB1UdXVDnMOMUTZG4ysl+CPmwDfUsZ0BVzt/NBB4t3LfSeqz4bkP/R5rkVsmEIKdjaSji9f1PwFXF+MTXDUzfhVutGOURqSxJGBhDr+4qeNYCjE0hUJpS27NS8HmFL0xZ8f+RnEBxrchDNzxKUyZc82hZN0XIROdWIMq+LYe1gNHiysUOYYlPcqzRUaGxGQap8Bdud5Wnx+BBx/ZPzigsn/XjkyN/xQ1uQAAxcboMN6X0qx5W/zMdXS9UkIsiQ9shYjNy1YZuUgNTftiy11KsHGrNPXuysQhcCZYLwLG3xn8rC3ix46dSkmgCwk9jRo6LcYbrWlZlteUm2GkU9eB8cEFIVXeleqpNzXikDmKTxr1vYC0VFAPI+zIymNXI1zf19iKfsyyJ+yVXVHWr/SKIVk+xJGeBM7zvSEE6qlCKfFMOu4ZvE3GVUHpxnW2W7dtU/u6y6J1G7j+t9P97/3589x7Yi11FM3LYos6vw0pvW5RUoJPyCK4Anhk5BBsfPYMuRMv6M+ltr8dDEZm0XM+J0usoAs1RccXQb3tkXX1nJ5Il2/2JnmWz3K+yyYEcCyW82Er2iSMJqHIkCjnYD3qnuXBrdZc+S8WlsEcnBxnxOIHwsvqHWq+dJdApVDAVVxtH2VAE/9Fk452ubYnNJQdRStG6vPk6B0FiDYz8PmY+Fp9R4KgLK5Ydcl7F7bakGluLIhq111V2HxXne+oXVS30aMjCQU8ORWk/bccA84sPQO4FNRMQmbgeBFxS1YRxgYa/6Y6o4t58Imq31mv1umIBWLFsdrGU1cqoBDcUTbuBp5YL/MdcpAsVl8EGjiwop/AVobzh1LnaoQ+FY9k2LLZajgvNccWm3/L8GGHDsmSOM9xwFfPrW0AQHIPrt1TBy14uhZScwVK6Ayvr1M1X2ls/+/eQdYouTDs4oFSv/8USisH4U5bfLeHSBLuA0Rz7NV5JvcVrjO6ocA/RkSB2tUy+AfPd29XP9ayqh1qBaF5oB+dO6sgFArOPt41ge/lCKF2/T4F7ipTSvQiZA+eq7EAfKMPKcXlZA6HKLPU7c3nQq3ABEDmXI43iTH6Azmf30gjIIMdyD01326SVgJ87EN389MmxbL4dh6JqVI+npjYBrtqh2cuCTGwqKWOaBw1kjoWFWUPnpEpaksfjnHCG2A925I+0vxzDy4JVEXSYQ2PdV/JdFSuxq0Q2YDaoTsRDrr+zUm3W0Xvtn4JmvUzqxd9Mc/JDGkfaC5ghBps3B6VxGMgVti2c7v2x+WaBGIUT7MjIS+kkPZQigxztFi3Dj/tIKO/6nJNy8Jat3XewmvFKR71Cqk/ZWUDMUFCpWJw5UdFcqljxpM3t6PyjLWn2mKPFzSdORnC6+lEgsN0NhStGnQzqUpntx2R4TqBKqBSLS79k6YGz76DnBV0IY5XCbbr/vgVMm3kO11KYzGwzS9CNg0b98jrlKVBTsi/NGDFfClNbB70QC1kHY9cRTFMkbAfUPqI24sNEwicN0Nos+RdueDfDVrgiWoS1Ge2oj2Oxag7QpKseN/bvorZ1NLiL/BUYUfvBpXaiOO1DpVevPcPiD+rOs059xkSas+N/R2O0MLiuTTa5623XFFgYul9Q0AO1MOXuqBH5lX2gEefRtH4mj8u8//o7/vOTwAtea3UQRhR17HBRpmT0RF3QDFL+fUsNgZkMFzN56gU5mH8AnEyYCRGsa93oLoJIiOOtumnD36tMPzjblmtfWTQU4AbJbf51XvsUzjp0jtXdhlti2ca864zZiNnY/153Ihn8/cvP6P6DNyaL0vLtRwaVmxI7RVyVDej2lIdGjydOISexTHNfxoSJarE6z53OKnuSttdNTf9ASqmWskJ5OOUDuQO32fj8RX9nkac4lvrFPYpw3DHyXs20EKrKRCqg8WHa/XFkGP7FFwf2RaoRxalsuNprs86HakGOdou56KujtZb2+3dqspGB99/xhVZ1iceUigP9Zug1X9AKWD1jPs8Mo6ylKg0nB8lMJBZo1TSyf87x2B0Pt4jq2GFuaHZhGNqJvNTFaCP+sp8mb8cV1L6iyDWRoqH2tDT1YbJPl6tD/dVqBpi1V09UkHiZ5R76WmFoBAMwkQwbBAj1a1qpzP553tsvELaxYy10ibIRayghiMkls1oIUFbgZrtRIVMv7m5y61Upfum3FZ93IGxkrZR/+ToFD6EUyrujzLX2yBR5hCQVuUunNx5GHcqI3j6E3Bf+dYMCzJtXjDpZzWp3lB1ekzmnTKLOCufXnT4wK6GwHSHhXyrN5XwWJzGJsnXW2bzTvBLWmyXTLsBy47GsVNsYbXet0G5Hn1fCdJEBtfScZErRCZfplHXots4ALg+nE05oLwjLjtGbp1MZvjLZXkWKQuYyw4nKALeM/pLd98xEAAaLJ9ufhT4WjH/1hJ9JHN2HTcKNBj+pLv27jpYNPFkDuxj9H8jKXpvmzqHA/QyApwOXJUplfEADZd7FxT4velbyr2TzTd9QkjZjrZC0oVCcmTQopKVNHJ8Vn+elXiS0UsIAgrkCAhDgT1fhPS5vgl34lBEfvL92jAZ/2VD4HthpRVz6sjb5i6ptFAk+6lhOu98o4fIQqunf2LLeKxxYCOOv9q+opPTyzEMyC4KZMi889Hhy9+XVzX3Jq0ozkQPI9TBzrQ8hvPaS3z18mx/4DqtS5/VCTjJO08H5nUVfP2vPrwNwhaVU+3FEnLAIxCnt0+2a80dxq0h7xVGeWB76NAfWQgu1KBcefxQhvCcDo0EMWxmm6z1kNH94KdO3kwJfmpBM2mRicA5zHUrboeEEpVBSUbZHUnnNdUFZBls+9CnncwuPHbxV4jK9OGoYMp8pz+q8dYYOn121UmfCC8EPXub6IId62pe9L1tmr7h9wkH2IGcKKiL1nr4TTCIMBI+1+Bd7jhNo4jZRYuBc7VcDKzCcVhbsC1u/86lPGZbKB/ysBgZN8kw7LPcxi6xQZMEvzZm0S8aVvDH8Yjk+w63EzkjBurB/CaaTtCm9p28nH9obyXRgr04xW33vyRCkRQ0jd1YspNxlY2p+ULquVakQN74EKd64qTYP7yxZrCv8HktbEtysbuwbnuYGARaNPI2IbsEAU2+Yos3t95CAuxiobOT0oWJe34E7YeaG0wXbyq+TYLVisaHgmjyR3CG37DPrDIqA6sQUzvbsEezf2NGLhhmnaqXV3hmW9p8P/Hf4OfTzcCYN1/vNjx8mc18L3PCiAX6kGwvtAIwq/zc6kKtA8JHRPAdaVFr3ovEWgrPzGMAzuRD29//AzvBeZMc7VpAV04iyWf+r+thKJVPFqkIb+Cn/8HElYA9SsyWqFahsggYR/2v+jSnQeJoF1rB83SM6YNOH0bdA3W7pvpcB3kVOkE81xzUfKTUjqMRkPv2dD63jWQJP0LMZbI3u6/qxVGw0H3/sMTGhR5xFTCopGrdyHuXxWtkTtthds2TDJsWfglqs6UZsCYtTf/IPS+N2BR1QmkvgUUoIPYxlWiEGiyV1sN5Y4PXOu+VpW2nDKHqtfBH4B9RY9SuveMxu/441p5cQ+AtHdNUs7ITU+tKcAq9GCBm7sJ8fGwg444iNOZttwPbeAzjrcVTQXMsBb/k+sc72RCk0xbyiYX4jn6oYGvkGaJIFAnBdgNliRqPINeaL6BT6XZG+MvLYO+L7srU6qEW3MKSa/rA1g+2wJmPgZDRgBLSkT+GQF6wyWRDAM88slLIHG5Ix90AA1c+3NNXQ2nEBXQYWAD/47/OdzFcsQ+VGA0hw9wG+AVVoPRFarqEcQ2Nx45Er7BaWWeZlviV6j9CVnwxBgdN0I677+OIDeI1cYgoNIZZs+ReVr6uFo+FVqN/WAPL4P+p/6/OujgH37mPMPIFe2fUzakXr4eI+JpGql+KeSpGAUINuRegir3PgNwN3qzAkIRViS/OfuBw55D9k/GeKiMVOLLrADD2IzhnxZFCoE1kcsW+riErm6fs0R47SOGF6svUS/p4Aequ04HADvkOI25HbKoxi4RKU7ws9nwUyY6OtjZ0JbeoJbOyp37upsQt/EnUtjtkB/9uRhPVnDQxjf9NKvIx7trtyd/QAwk1q4P1pxKRZ/yhY0u6ZMmTBO0pDZAa9eOrqmalWa2vmqAeeBdbwbM5ukTD/vrC+3efdaTZHtSze/N6kFeYVgbNdMxwtivO1WnR6xunjXDeZRftbKmgtyJzfvXoXfi0o4vp23e9/iR6ZlaNDbTlb/9OLqqISikRhiTy/s+I/11G53XP7kZhJZR1OWALmyTC33tZ6eCeoAu+XhF7U8ZAJwJNsrr5sGlh1QmzgNuwmN6kRyO/F4suP73cvo8DlbL9tjecAYdVpmv9YjldHKS+PUqvTFUy4pYj9wprnX3pv+4e4EVvHSsxSeU+F4TJr2lJ+ODsb4ZHy9SzCRHYn5OXhCDENq3Wkh2HuUVywDg+FehJ0bc3AKjqD2S9/uKgL/n0woUybGm7IwgpXhTJ7kLxwdNn4E3/WPDVtskIkqxsHd30eP2e5Vp0Y6J1DRkFFFhPZ9De19VwBTc9S2UM4q7b6bX8z2SMWbPYGeDL9nBWkTGiAE0uSu3k0tVkKLqI9JkDc13G6sNv4kgYKgWbVQInAQZVy3cQiELaSpOaXXOR3oG5rpoB0R93e5oLGR2Zo2zsRw4MweCYMtB3vqn8YUEZXGq58cgBkPpMQ9orLe9FfUYUO/zD+deqZ1jBlp6fBk75awpKXhudWq1JVSDDL0HNcdn3z/kjkaF9k5sz7C3Lij1qT68yX16u2CTAoWHici0rBxKTkXEM0IR5ow3RxP/XUTjI9yECEutCbuN3eBWR5Rf6CWu+SlUH+rnnZEZ6/x6PKhRpOTrjCQRgWuQ2BcR1b08+CoTlxFj2mCHSj7je10ErqOG7M1mXnRyNZ3xL3gG6sO8/Jl3zpHjkSASBxkbFbJPwRyavoFtfbQRgcIfkJUsEojK2VRXE9B49ecSpFNNnZzpXcoNLVXf04A45kBmVL7dx+FgNmpod4YLIaY8HA1L3noaK0OYATgTk/rLRMsNtGM8vEcFSvgogJwYXMNG3ZlUOChLMI8IUPv73c9OOONKiMJB/hac4GDDDVX3qGWkPRmnTZlAS3oTCV7W6rviKCLpLVWRCZBPNbHBCavPYnfcXYZ2+uEgQiYn0I4BpkKqDgwhLj9oJQxOlYeoV28BKiKMSHi88IyV1wXfSxswfocmUmJl7gKlg6L+FMiPSFxz4KNklX2ACogGrVFm3SruKXgWj4H1MeYEmkw3YVM+AEMm1WEQ84BS7mo9Tx0kXh/5e0bBUolgBIL/HWst20NVWGrWuEvX41l+RikiFEEs5gRutUXFTXBqf7b1Cwc8D54oJ5QBXFrwrwf7lsW+I5NPpE0zbIqCtGgdhxrJ86tRWoY1plBdBExvRbbN+143QKEUY3qZS83ebCVWsYCP9xzEs9SE5qjYsaA78BF6q7kcbugHIMWEXLRmIrNYbh59dr/7id6HNM+sJxqsApSDAH1ozavB6TMUX/6KJfG+0ygoQmqBXxq9ui3mPTiBbU5XeAW6OIrBYOGHpMkViv6qdPDNf0Ebt4I9nBuxjvfFnVQtnWjUfnUFePcsgqe3Vg5UHIfdKtRbUtpz4NiKpliZph5pI5aoXng/q2T2nzJ46G24GPJtbR/gEzh+4HIGhR4x+Uv2U/7IeUtW1myjWJhZbZ8HYCVgxhaQHUte2mdTUIcsGS6+D4qa26374swfHSTEv5b+VtkTGcWXl+S0SZ+AHUC2U7mWL/+P3q5yRCz44kPpv968mwLaoZfrz4JLtAsWHqzP1kyGoapQ1zBgtGGLZ8PPFnD8rblu7JclVZALept4wv79CK2uChdSUI1SMS2hzt1URsZYC1FMANdwhrFvB28GwmhestJOeLSFg31CKOa72yDZEe5PcYuGp4jhiBEX+lRpAca7Z6A4gjKxmj7Wo/0D0p68C9ZbGXcBhSI/XkIt2XiyYOb/cdr5kBPv6ngaD2OHL57/zJ60a/8cyCfdFhz8V2vm17FlVmHLNgrNT5k68YcQrDPuekB7e97DMcJnuHMQKhHKLKPjwAzHmXCvQ2hiaan4efsTtRkmqKJcdagC36+0n0uVJo/xJSZPqXL1+hPNPJQmaWStM/StimdZ9RzcLMIak1HwBJ8AhKihBFH7bplHtDnfG3kWjEtU7AwrI6MjNyKEFuPTjX+SyXTYSrbQD+f/crROy9+eqsYDsRJ7bN6hZrWY96XXJ6hGPfQ1cWYrsTnWl+QpnHKIIvijhvpPzx7m96wQL4kmVCteaPlJKc2j+UhZ2KfOojuzz59aI8DlEiC1M48CFG8D4nNqswHgnsFdUoR/BXwMzj7BLEYIso9HowLV6uEB4icw9KL4f/OS+4lCNLaFZQzNFFCEdYVbc8VSRB9Au/mqF1M6FU9l/quw8WnF5WiiIgpitgRQonOrB5apGUcRRk6jzimdpjpFnbEKYyU0Nvi79kyYcLflq6djixN9Esr8p9yWZ3iiIHsbVWn8v2b9JHnyFunmU6XHClI/E0k4j7OZIKJwYUgXLV5sZKSbdcna2OwAv/jsZskVzYKXF07i1rlwirAR2M6RJHON00FXIO0ncRTDVrFSSty+4dsfjpafQY8SisnAoJSjui7IGFdiX1ckIdbGE7ig9JdbmMZE9aeFVO2Drt7uaONw0Vyj6LATyG75x1Z9q5BWLr1YtxX6GeQhvv0SgDp9mffs9Tzfm6d8w0gpBoAeA2uKKcn+yDLRB9UwBkoYX1VuoZTPgxQopkShJkieNQ/i1RUCTUS9pY/W3h3Z68h0H/ajJqWPYMmv0PfOYtWjfo5LjUnB8d7cm+lplfJ+nERIPnM0inZgERWdTnGC6u9yWN9ZJdlwmlnEkoSX9cDzT0rXqC9TDfHink/93/qP0rFnnJIRBut3Jhm38XWszzhKgpFsc54RUtwA4uixGhYDP+Mj5uibFEE9sN9rwKp40WoFFslQJYXAOM70ky1Qg4s2DFdhaxT6uYjff8Dvdb90fWiywl67OG5efVh9MPrHjVNH2fD/wKy15Lw/bhN8w5TgT7Bk3d6XOz3AVn2CldDgQ3nKk69cbTvt9LqjzulIKJQZCv1ZyKZE4+0O5F3ay5bwGA5dk6MT8ZGhXmxbcaJ8Rq/37LwCkv5H2R7Z45OoHZ/1wBn1xgd8Ahs7pGIEaMVEfSszuV0KXPma4aPnHawKbpydLtZajY72nY0LWdHWESlWnMdGrqoGMClDqwnce5FbHdnZHAT3SfMx5Hpqo17kG7SYAZBYNL8ml9ypEsj7bPY6pi5RcIIeHoxZrd1V5CfXXQxr5UE2DvSkISGFAYBF8vqaqVpepXFf2n+OcIv3KW7plXV2h9DzFgmV23fuLnw1zS/uvWUW3lgoLCnuWkjs9aMS93gHqHY6dfysFyYUQDZ60ih5Xnt/kWv2n65/EuEefBo3kTRJ/Qih0wQicEpBhrIItj4vX8ttITg1xBM4jPBMAptEkAqatIv6JBffxE/3V8spQpHoF205nHf8GyztPcn4MlWKPhCFwibZOchsZgY7xGQPq90aXcEl0i9dUBXU/o0HlmX1gezROkl5wMXjIO4MU+VTFfVN6IpRrLXc/kEB8GVcxHdb1URxm2BFodu8JIq9hKLOE/+evECNtcqGjRPgXP+g44P+ZULcv91R4RSVH1JMe9cflqra8eSWQAtoh2xofdu0HOOsMLs49DPbqTf0vcW9riTUpYTXRfohEdJ+9wvMmzFOdKRL/5WwSGhF8UOqfqowJ0cPYlfawlIL6u0Zn6GQFOCAMjbd35AQk9q70CCOSM2r+AuHdoRobCWpAFFqN5MpuueQnbkg81zsG+IY59REiD6XIXD5vBu5Vs82GgjTbRORbZcrkkauhx0gOstZoXN5gxm3WidTYsZaIhjd7JZ0SjCUHqYeg1YZemK7F2OvssMUCBLtiezzQDiDDmJCXbwZTe8qwX7elwVKvzRyz9cIXx5kFYDGCf1hgDCvwR95eemZKTihWK9fYzBpevqor4jiUOqG/dnjB4Gr/LEaDvLdIApNYqbkB7S4QnSw03fmjrKFg1DWKMEQYykrTy5DL9OVmsfuz5NfmSctdAh5LQphhgNywwdWsTXGklcjIQ4tg1T8C6UwCkspxjxgNTc1FiKxiPY6QDgS2hxBNiBqjlVTx0GPDRij6BrOkLA64VqiF5LuVa7LL51eNCxVbsi8yp4Sc+eQfHpk/ixILSMLwGLAr5SAcRiQNRyulzSA0mb4kRL6QszUkLIbFxp4L2prn8ZW18JZZnxPuGIusAEEqiZjCs/XeLLngGqnskl6dG/rSvYiyewNIUk9I8DYljv3WQfjV/FxGRXqBku1b9horafoLI7J68rQpidCsHz4UfgLoy/Q+jjuNlnEy3zpxUO4h/0fPQXSDbwGehtwuo8qDmgK/berhX8ykgMLyW7ARJXExyxZT/baLcpGhGv0UXLPON9L0vJMkQ/+zBZw0Ferrh8BkZ5bqOItq1ES0RKaZIGf5+/7a1lcgx1DeWHcg6qBI05E3XzR3gpr7L2TGw9HK0kLBzawkyuyaERnauJ9CPCzaS9/9z/MM+YHUnx4CAPA+YrupL7BDNKWnoDErijJAE8/3nMRx2Vy7ASmdu1uPgQPm34399+V0iARWNbjrevOoLAgPboh1kKdPMEWvFNU5Z38s/PKt7Da5lVbPhsKXTvq8QjneZ2cGy7BkjmBjAIgOerpMum1N1WpLv0tLs43jmMdToU+q3OPe4iWBv1WqO1FHZlt3cbRsZV4u1prcxQFR13PclgmYX8jit+qz725Iww6L8VCW2nc82XK1amhlKV229Ggxzdo1AYbDMlAZlBsGvLR2jdyOGn7Ox11Bv+pRbF3TUnc5q8imT9xc1xQ5sTmjNhgAz165jeikZFZm2LUG4Ty6dMm64K0h7lqy+T0VNH6iLB/GZK1FEDPUerTkqy05CbxpVjElRA1XpCsdQP3PCJu10k3uS/Y5Sp2SWyj/odbTsF9FOKdKgLtiRlOP3AQdrYJrKKvOdha6/beBKf2+HTh6yjuxBCWEvpF83ainJZqTwKJTg39wAts//kCrlxeI/0+OkOJaesGy/VmuvA4ClZstkLCcpSkbK6yHoc78mwMg4McxnOkOmSIn5YygAewuaIZT0zI9sOqa4D40IvLt7C4JNPBGn00rt5AiCKmEYR2CqWtMjY/iTz6gjxUkEqyeCeRwdv54oCMjaOthSc39RBwBd+5HzGx0JIRMKWPfcZz6jqHuFoNwoQUoPiFkYr5/Q8uFO4uQ3UeGvACoI7ytnS7PNKEW9igDFwSrRN+nDoM5uq7PeF/A1zHhKTM5ngAq6TTQK9JGvbFbq9k+xfkkmfTROnN1+T3v1yAUcyiB/vAjJ5JQsrU+3IZWtwHqjprte13YDPww1lMKb1b08Sh8mXcD6Ay3xCdZ0Xjt4ZgDJ1/9xlRwTd3VPcXWEBM+R5Ko7RLBL9xEJVgIfTjZV0/q/SYJbwTO5x9EKIkJ4SIGtmtd7WfU2aAI8Bg8cGLpc3RhRz6ksLdr3C8mTj9heBbc5u9mYhy5+/cX7WAP8sC5Wql6f6mdRj2a3yB14v5c0mTZDRgNyvkDnIqkaFm6Qr7FVB51ZoNZIstCjY7TBaZ5sYtwIdwE88KpMhdP+DFDWYGwAWmCFPP4LImbfz47JOybQxMm47HNBiYh3wTY6QoEhzyO9dRvFSdcidLGOdPThZYnePrGjPrrOd5fRRV3kyvxMH8sx2i1dlWsCFEWCWhDVJuSfpK+XJhpaGqAkIqBYiYKThO4CJdhSc9Gnk9h23qT1ezIzpPfm0+fTC3jeES1zlchj8LSb6MrY6xlNHHJ04db7t3DKl45hwLziTXYvsxmugxn/lrjYhxo7ebDgUPFOwB3Wte8Zc0Q1XDY6HEG7dcQM0Z/nMoU/MqwdtKwuON8giL6VJH/FDCpx22vC+/Is+Y2TBAHrsiXcIvGl0ZtFHc3G3O2PWPLC1gCrG89LiTAWryvi4PK5ByAyGDaZXtIlH6LRo4B/PaJCcGJwsaq8IJlqO49wBOiBxP1octB/0kEyh41QmA/E3ZprdP66cx7b0fRkHrifryAb/eyfOWSsOiDSpcm6P39yb+ejjMyDBrAT3KU7kTIt0AgQeLDPpta5u0t/EsgB/xC+XHuHNwC2RQytAafYC7mSFCKetbw1ZySWAWxOolVXx+L+UgDBrKsvWLMW4hSdCq544yAB601fGbwKQVWVtk0kyilAt8NVaZETKZfJHZgy8v9gOVyrCfWtevFKyRXTYLac2qhQ1LcETcgO0h1PqgYU9XSfq9z2SATRNi6obehjwKBMmVv+cpEGAdkayMv34KrxV9QvwYBhDzLLFDbbggNy8ahllGu5dLkkLKoMWspctol3oCFy5IKLHN+YV75CdojCrILOYC5O0RFIgMopXLPWAoWL6znQcrJ9uphG1t2N6P1N02jeQPfiEAXd/FZGUxQDgfSPv9Z+SNExvekR7ii/MJeT6COY30DiOcQbQmN7Hv17Z7nYy1PB2Ul0pLX+vLrcQ7xKP5cJiWyTP09GPWFdfznptx4MQbrzTga10x+skh7I0AC1xT6gAYU3TZ2+qgm0uG2Sc2mceExjqdB9PWgbRCmxCe1lBK+6+U5wWaCDRlii45IdLq+uT9cx2Ohf/hgMa+uc+N3+Hv4Lp3ld7nhwqbN3RQ0M5n03BYTe6wBhvjzPFwxjfYleEqwk0AS0MwIHmdDr2eNYejNdtqIFDu0UCpS/ChXvku1TstuY2b1tAKqVTiEFZrYm+Q07q+6SZR1CnZ/HyH0CqhsdGWzIpV6Clfdhy/WSkmzCtJz32iUuPUPFUm144x78+klyl9Up+fgVId12K7CVYeMSkJeRdS8nFaDgmmxtwD/od5BT1JqlFbOu9Kz8B/XpjUa8+5uDykM/xVqUQ1dC94sUCoRWmzJsWvCqxCAkhBVrykxi45+TGg7tZRbDr8EkIQavul63QJzq1BQDt9N7U7SjAB+az2tPvVHzA7Ps6TDQ9+izOF0nYmj5/1/ZnZvr+B1f7y0ZxwUyZ4qL+mHkswkUcy33gexMjoV0/ccAAQf2DUT3vG/5LrenyndEhYDbqFf6g4FB8zuJBH03Z6XwfEu7KQu8K51zD7MbXNwclhlGHOD6TKHgJfMko83CURZtlPZmQqrDs+NBnvG1GOpGevAeQSMyP6sRote1fBqOfFg/+ACusIpdq36uV9q0aWjrB79CJDrCC93fwlC4Db4TFflNzu3uNkEtFu45A5iWb0mlIKPQolWV30gBK08HMtnR7dOkhwXQ4B3K6n6GFk5+gf7C58K6qugSfNQL6k7cyeUci14qZ9GOC7s0Z8yb681ezs53MUy/4zzY5T4/lpxA67OX3etPZxXY286hU781dvIQNbTvBMgzMWn0uzku5hDCu0BZKAYrpuoz4gdvSmolP2jJYMX/KMFINunCDwGqYamIQJHb94cYJ9hf0LZfKbjEmcs/lrKIfrydfn/ACTspDjDLk35qgqCZ4Fyd2nn+BfH1FiSvyretrt3XIt3N1QJhra85Tj63gG8RroKFnHqA4Uh0jU6ysj0P6TXbsfyb2xKc1mCcjICa8H6Ehj0vpjhZeCjL7m4bCAReC9AJEzQGejg03/0oO5YvjA39laLimXjihsQfEE5WR22G3Lg2BYHNvv5A5BauLUdbM//Fu/9Qce6PlNBT24mErkiTH8nVZ+q30jpwb+XdwFvhkxBccoyO5wn8qHMdhoY9cbA5GYfVwuUQRau3TUF02pWX5DUjwA+nq9UjSzLmI00NJEmCq4NIPQdUbWTHUnLvc3XyiMtDlmUHSE6tgWww/+r9owy+isBeHGlcEaMI+4YNLesFHv2rmMxgGB/C9gN6GTJ7Z+GpwxITeCgSaU9Y3G0wIq9NHn1gCETM4cV0HBLkdyUvAsIuM2jZ9FUTsUmK+jFQMU6qeaW17Awz5GbQuSUKF3lq4B4wQeWaQzWXEf+Z3AyV2HY+6QxpGGeBLT8D4nkuor2Pjd91Cr4Yr/I+npgodHp3Et0yN2rh6G6R3/VIcrxQTrBwUqIACsnGI6EMqAOfQHcRTc9Rfm4T35q+kbzAtKMBFVwKbhoyKnsY3QFtoJm9A781coPrRtVpAdCXo64kB7Uxvlwu/fv5+p0UaXI3N+Mp1cbx7aJUNx1Y3+xVH+NKAj2LAodxuvNkuqEmfn1esfG7wWH6YD5vv/mUB5qSdNYhQ6t6eAACE+HtRlVv4+aKmIzCyVXq6kz8VF5W4NzLUZClV2TmZIdBQp6qKwhv6//hCxG5ZQ69cmpkWU4Vne53QnIiRHfDgaMwU4orxMlsgel8unFLm331GAq23YGw1vE4hQMMtyuUARQcihFIdEfVecPa9f6Sx4nlrNrg73FzSk8+bgXCVfBgzdW+0yC8ptZU8bbAH41vLEysx2wPUrm8q4zeKeWTx2qCoDtfPvjcZ0aIJ5MggYnPegjY64jlH9Fm0Amiik7Ziyp1TCsNRWvT6sqAnskH9qhD1NxyclgmuDCaqIWvcOhswcduiX22GP/GsVhujsS9+sMRWFhLJBufc0BgNTcLoDRthmsX8N0uuyYDl99+6d458QmkMPyLwNjwtr1B2EQg/EK0DDvdV3C+J9HBj8qMx8G/8FhFUgwhJ43Tg0WPZJRSL9RgBMfAYabpgmEKaOAfAKl31OBqu99xbAFrx/S7c6uFwV+TPCvk6uWxi22wh4Kff2D2ct1VOa1mriRhkzbHKIoqgnQHe+yBCMlNybIo3O6QtZPJIRr6XknFQDZPJWoB6IrzblxOJELKCnBA/48EY/YE8neJD60MJqVOTzB4W0u6KvqvVSrl/7uQ6LFc7T2K6OoYa8039nnrfNyb0HhHmJzLATHzCUAIIeaTwgQ4xr3KdYVb7jrKWEI+siYTEbVhfQuIJ7weOJ6hNQCerrE6axg40LhXiK1Q4jmt8W2ss/ICPp6t36WpmYMf96/ftRgk4ReIfZ7V/Xiivb09URIvhJuuzh/rXTXSEeBWLnKTwkoYy1Z+QOePZezZ6lrIjlT3IEo7OjMlgu+pYvcNY+dVwoI5wepbI7PW9beNrv6IqVr+LneYZ8anMadAEmvh78gafJJYVU6gQSlD6RmwXEQB1Z7K8zHx3zLzrG3eYwSt2W56Ux7hzfVstafKkz1XdiFYxnyDBG55pEv7cwEmENtQdz4lTNUva6wPvjzFoeM5YtUbgLnirE5nyP9Cau2SVh/c4hBTkL5aLzs46Q8gefIxUUBpKtOcNbHfgatZsc80xGDOynYMx4xOPey4VujNleV4WGYvWwfPITTLg/y1VCpFIogxNz9YmBOjX1x7dz7N/rPWrRV5HtDmV/khlvAmwk4gFo0oROIzaDpiNyhXT6rxRI3g8vT0uajs/tJe1OMWyBmRR3Rp0XjICjqin/1FmXAjT0PB6s6+4sn/ENPjyEzOtaIBM/yvZSyOf38cW7MlxZK9gKupMqYinGf1MiJc6CNjvDMkLm7GCRBnKig1c30dhJ64JTn9d0bFPAGWv+n8NkXVXwhaPdlXBh4KQHDrUTcbv1VOONQVDzfmQSHXSaWC4HgMru1jPoZzPqLpotmX/Of/6LpyccRrlc453YMNKTYtCb9kNMkGaLX9cgRCSfEgzoY36fBvMNCJxFElZQ73zuExz28ocMfzbV+IX2G6PSC/t/N/aa/S7HKEQ7vmfANGM0hvQSYYarmbTrb+/LzdZLOohpH4Hr8bo3ewOf5gioGQ17t/oB8vUWvxwnlBTQ0XpLPoqPmPzr7S5WJkKH5nSJuP0NHvLUc/YSFv2M4g2DcEV34CfPmIVu7dtTtJEKPvAIYJnFMdgvbmJOpCExakLZlk4GiEGTz52NkY266mrRUhxO3J+2xeHJVjOoE7mw9Zo6i/pD67/rrUkNxuYPlQsKMoxYFqpVsSBHS02cveuTq3w4U9qUyWD2OxC8gMj3fCbtRpRl4kuMJSlHGmD6g6Rh7V/Moejj4/kym6jI0z4DMhHLE/D8UHNXl2KY7QVg0cd1KacTw0S47E3qom+QUeOLCyvzLzBgOmArooWvhVaLNed1Te7ZmQ0o3+ClBSCmO3cG9Gerw5RDJY10mCauaUNObsjUyDC+xD5PmfXlX87CTI+EOYEa/KSYU4jRoa2E95nYPvG/+YJ68IB405gmF+sitKwM7JgTYS8ukkSW3jKnJjC35b+TnjjqPLUufB+8mN9iGTbySDD1Jk6CB0phTuifyUUeR1bxQfdyqoDephIZNk5sQGmRjAtvnVv0B2a8LBnpMnfdf/Nu896tffDHHbzMOiY1xhLfVDO2k+fxA8LF1l8yMxeK3BxRXT1ekUNUtckmLxDwGUXWIMXi+bcd1YzGrDZ87C8SytaTig/gRIKR1cvqowKMRm5QOEc9GAW3syrESUBoETqHeJRcUZ3CdqU8UTn2hAYvbtBX/RpSTn3+0rT8wMeiXaaWc1EixMYD/e3wgf5GS1m8FThjCV9DDMxkOlzAaLOWucSbTVULgAchNBOLqbCiIL87Wb8FyZ8yGP06xgwlk//knlKNTDbTYd53VcLPTZUl6WaU+hP/yuLkHuBSANHxGQX/c1CTsAlJCk4man1gdukv8+Ez9TPjzPKuAb+diwyoHCL0MBLEYpHa1/Uw4q6U1Rrmuz3KsBaogWMq8Z6dUXwYAmfK7t4NDwOvDH6YF73wmxnknruoYA3yjztRLPUtZboTnxFlRBE5cNsGXPDZllAP53hbCGFgXYTkkcx0qeYEDn34I8n8LUJNPdsq3JcAZ1jon6eh1nPiHA1H0f62OVnv8rPaUJMtII/rjb4D/LPty8t27XCwpxexI3d2RfwueutDUGC9CVj/LVCW/KYzOklNNW65c5dfpB8VTBRtQjzzosNwJXIvlHNzbxZ42L9habgiql2MFqEzu9WA5azpyoM/nCeBOwBrlrX74IyfsUS3fVkpx3wMti8Qdgy9nxw0o00jf6RvykotfYDNFTJzALP9lnjE/d0p5aTWT2LhWODoA19OCiXngzeGx11Z5Y4cD7BRbCsmAZz5SDk7N+nf9YikKF2UR50A7o4diImoWZi+Qhpfe+Vvio8nw0VnmbAjHOCCk0Xg8nIdu0Mb6aW8ynw4BUW0USqKPFfvzv/zCPpc7UIy+NWAhE+NCgCivSbY+dKM3DXsGP6NNDzifdvLz6fYugguWVN5O5gpeyLJZngnTgXkyettunQL/D9WjALVSF3DrKG5b5Ii1PaMObfA/mFXtfgeHmL2t/tOHhVDeYc7U/VYe0czE9cX0oxMVrbhF6IEoOuk5Gl+lE+tLDGlfV6R35eUO/CQ4OfMAZ9b2b5WGg5cNaY+7N166sVU5rbu8CLMOtHEl/zD40IwbnYalSEYpOGxcYpD4VTlrpr9bPfwXd12hsLVhDATpg5VAVhle+gLsuVCjiQTOLxMYPjQzgywbR8Bt4we0TOqQBy+l9gpbY2ljCpn+sOwoltfzBMz7N4j8I1Zj90UCYr1bpI4hOumrMWMdIBO1RmNkm/eIEukJ9uHFWs/zT9obCYG2I4v9Txaupvraf+W0wziPgkZSMW+9ZPJQCyYplaTJZ0scJFci6+zyhoOOUyrZTAkORkvsut8CmkNGgWl8M3LT4EWEQQLPo297tHTCz0N7z53rPAiYXsI42yFpNfWzjmHvCt82DVV9zJfdNcy/UMyGk8DjuvcFCO4TU/VbnBAzsuW6qz4wJGsiC4sspsx9Igrofz6aLI1oVO/DVyAczKYvhu2zK+it2sXT724x5FxaGKs+Qp+DCbjT+xcB89upf6l56Hsg0BM1oWruhXzLwX+taiywj0MXvFwJnP1yMXgQwMHTICTjgqNeNVzOQrN7sHca7CXoph8FNy4gQsLq2VRjNM50VlkxKIDl6PLL7SwHISzByJnpE+apO/cD7jQqfU9aY0wr4R+fVz6Nxilqea4AwB9I09IJ9PmwAGgv/gz7QHXRkSURxDhpUzUYcs8lXxuqGj5itT/QBRfUT700yYgv6ZwE7Gg4ISHkU9Ypg6i8syGogA7+FCsJm5O20/ljxatwf+iMV0IZdMk5b/+k/4K2sh2ct3YMbXLufcY1h1K5EbR8A7CXxjW78IhAiqvNkiCez0PE3QNSavL2EMCTSglE13unvBaJUokTEFKYxayRbqXzj2om7Qtsf4Ot5NHHmC8PgAGfrIL5XlDfv3kebWdvsdsCPH5PePh5PtWPfHdT4NPlrD5Cv42HDHgkAfrZFBijhqyoQdzF2PE/XGZmj5tLUKJ6YrI+wcnXVtYxfX2ZFubnGM78jSHdTmvnv8CcXSqK5srgwvMsgrIdPIPed8NC/QOqs+aOaq2xpEQJDJtMaDunKQvh2aWrA76KaP0zUkFSf4v8XuFaG9t3BbD/aOjsIPKmO8p56agn2XuQ1rOuUeOUnALBaNSLjvVYRw1Oi7p6W82k/mQH9ZHtDpmvIm0+9qu70CGTggojouwmzaUKxw4u/s3qH7QF/rbjq8HyVuJmiFn2x65vW74I4+QuqjrkBgjpbIHnKH3O0LVCFKwJouutNfZpHMmKGXJDBAVCWUTPN872hJtZdHW2Fhl776KHb1JT9+Wfe84U+yajqGw0JUSp9YbMeiUpM7gH+pmrmKEkvCCVMDmd1geXhFqaw2LHLK97u+gNUQfco+ohHG/t6y3jn7wC2zqzK5LeZzIrUNDSBTlHl53lOk21nNgcbVYWXGVy8Y0CuClFF0ydkuSDOao+F6zOPKKjPtd4y5pe7XILmdURTn2kK0EX/WqwbZSw/NZzBgcI9wxYy62yXXCxdfHAtSRzegKZuuGyiLVPuPc3mJRh4n/D6vpIS1dUogkZCyb+OiPujwvLiSd+mMtI4T9a0pIFgh2ebhzqaehFoUGUPCA2bkKmU3fKzqmGebWJghIcJHK19HYeoTflX4x2RRi+1JFq7ZTztBqrGPMiwPI+I8E+TmZSiReG/CCPPVeFqyd1Sk4KYwAJrEPUJZOlM/dLTK2yiLjKo2ncrmw5GZsN6S3xVwXxGlU7vatOl31TfohUOuV1aPZ/XrhZF7hI/CMMeNWwpAiB2BKO+LP9XkISfUcJ5moLRwjgwT6TxUDjxs9k1c+PeGRr0Y6s8LNC2yvcQfrbBE+yd8CLGbm3NLSnYzNzIvuanDS0Bvahw+lUJUiriJh76PNqGpBoEjwr1BrHdMmfFTiyenzd9y0vR+P9Inia+myG7UvGDSLd228GvNxnCnIYyJt2qoIIEULEjK+Q1qUz8tQMScdtJ6DnkixwP6g0bzTUe1zWF3XqIVjGayyV6LbS7au9gM2QebKzwyw2FqhLrooTASneUNyhx1Z+9SPZ9BXonLHyrZPbnHSg+Au6p5U797bC7/GdK4YXWD5/BpkNVktgwt64cfGqNMn0NFdkLO7nqPKvzGijpR+VA6XGmAD7+4kjAkqyDkXe73hJ9Vioc/K+LpBEuEUq3THIJ2n9CUJvkvEvuh5atrC6+Zz5WY1yYQ9BgwApqd++Fx1kyFqBEfqwrTJ5foZ7bflP5ps2YadXajmCwFdhztNI4GVpZAWbbmD+kehoAoElg7cqgAO3r8DrWiqoZIyL4DfQ5QSKtUMZAYE1IXhLVnHUJw7huOyl9tjhHnfx3DLy75Rw38xGdgURiuYOlpAxZvtUNaGPzCzLxi0PXF1pWzzH0DA7jvesXBqetBl6UbFBOMuEc5Uo/3XXWCeDLBe+KUn4J29iki2DIshTMyUqSsFPLKLNXJ+BuURDE4YzvPeRUDr8oj8pp2Y18bA/F6dlN1sW3YUb/cjvEvWuwoJCHiFEAWkzMSx71vMItENmiUy+jE9cA1ppPTWlxGjFYrGhXRPdjwsOR+DHZ5zaaJlxVk6tvaxYf4M4DtViFoiEuCCZxJzYX28b6yL+Jcfr0eEHy0ESszLPMeryOjvx+ols5LhUBVpU8RUZvYATWg/RkhaFHHr6WyUcPS03OxGbcbzRwbtp94PHhkdp0/eSM5wWo/9HcI8u70ymUSR8AgUYW8iC4ZWbxpEjAj4fq1Fqrglp++rczbPIFvCu9tJepuLtYgquiB+Qe889YewmTdZQg4llkhYzA4ZA/IkK4pVgayVw/KV530kNs+hBP52dohk6MDyomG9JfvpebdO35X6IYj6IDl2/ZToZej1oqdWEjTdIEv4HM/xL/FeK/TCXX/Bz+rYxZV7Czz0U2rxxlRZGIGJHxhSLE+KiwYtZ+JY9dWtb6xBLSrXyBLh3Yvd1NPEB+CkM2Yx95O6ieqfYt9VD1jNGlBFzSJGevkGjP4e1cLTAcKTTENeuvqK9P3P3epL3v7cBMWJroyQ1KayPHCbycWbXWFG98yMJ/sX+nWAv8yezztEbkk+hrXwxKFPNLQClpeOZwyDhyaMRlhEQCVMFco0DN2OTiqZHRQz6CTE/YtQbaPQuWdOG1BU7ibnTp+dabRkxk/TQKJuIdRJtLknNU7+gLHO2QM3+DCfAoVuoPcI8KlvFopT9WemKHR/HwVD2/0TXJOPGN9pVezHNK5Y+KxNKQlyKE88E2KNmw7TnCdzAmc1dJ6dV8UFniDUxAibwLv6cpQb8H8d2k1r6XbbN23bwCQHcSQXeV0ek/4XztyOssiMlXGunwH3MtmZoPRx9R2vNAwcCu2g81HbSuvCHTr3TxKjB3zo8pSVg0lnWuBFzd3k5rVuNlPMtdlimbZpnRS2AKty7ydQ5NkYU+VQ4Z3hhNge5WnHxFA+Dlnjr5e1I2ihtjqgfCaU8cFPqQSK66gNgtEu+tOPzkTaZHpuBe8WOv4VnSPLtAN/B7acTUx01gx8ZNaADGrKhZE9FAcxpaH3iGrK3riFSmDahnQwdKgzBL3Iz2G6pyGPaMMk15U9wz//y1fVnvAPvlR4rBfF0pY5buA/fdOfnmzTtl87FsQBtSwYU35wnEITXl6GFdr0L4mVAvRlfuFp0ec2VOKNn0MZH+G7/jQUwm2r4v9v1/CGUZQxUPGjB7V/CjwXE4GWZ4uLMFp/dUzSk7M898S71HBHJQ6S4xzL6GXRNykKahC8bZ820uEnaTNYFswt2Q/uGAKUknah6C1KN0fV+a+wH65LqDGeJJpOGMcqYdcdLg6qK7THZK0KideTNNPMqrQ6hs9dmnzv7P/j4piBDj7pIt9A5zw4ptubYdWUBmd9TrlLSUjyJa/eIjGPdxbk+PtriBz6NBMYIHsn0XUtZjsg5zERMzr68W/6t5OtqVG2NYaWPEQqylfrlRPDoFmdrzLQgovJAl8WvHnwxAphfAc7n0uKpx/BzOZ6il79NtIOsQ196sYM4err08orKXr23SVHxiEjgNBvK+WMeHc5bdm8/6fQp9jAGdT/uVFDHWapsjJDZjEGURwhCULiOKB3modaUlBsYCOjzqLELXzrhRm1ntNeWztVN3SPWQlu6H4yCUhErtYh9/VbvwUDAjM7j+LK9YFsR2yR3AUCGYtnbhjNodo2qULMy3/v75kZ2glv802Jeoj4af33Vnjj/lNUpy2s4lKGmB8A3l0L/5h3po5KfZVaify0bEaG9mS/Jg65FxlY2ovhCA75mGPLVAMk8tc/fUcq8ggoPRmWO6GQYA6lEIBS+uCMy1jliytw19WRzjiKIYNaUB2J7IZnCHELzp1gqzGrW0+0xPnGEUCtJp33tFqIbKijLtsrgyzOMIF8tbcopJq1lMIg1utTkZ+zseSash4KRS2WzjM165tF1M4gZ6yVYByUa4W8NriqJYGRUkTBy9zXRC4J6RgvTMeCwEXzOybNENl4o5+wFCdXbFFYWyEDJbKMXduwfYx0BPNILQUevqS+Zw7gDERCX7MfE3Y/EUtJ8qQzWr3RbiJIppflvbDOIyn4Pw4EMKmkydD8YQbwcjgAc/1dUiNprb6HzU9pYqQ4X0UAYaa0ssgsnbnEz9+JQJgY53XMpyZnHl8haBCZtfpeRMHsXR+9OrxLwpmzOSlvAeiISvo7CRGz2Uu8Y3Hx7cYHwM30iHNXC1g12xfHcNfKuC77hS6KE/esyM+5lK0eoDiMvuIe9AUrVw/Dd3k2o2KrFLyZGpcV+07XHnpj6SmyMCZjxvYUJzysZbH2VSIRKJ1xcDX/hp/G4nO98AoeIslyJZcY4y/uBjavSWDt6AoR+KVqdkejw2ddF2Og3ukd1Nlmo7e4VFmTJbCCfw+U4EUJv2+7u3BfRFbP1C6d5PMSyNJk9UUMbBbbhml+HWPPuiPd8O/ARyWCovBs98TeRXgpdbwl9q1/Mg3u1zfRwCV3dVAJlnBcgTaPaQijfOcC/VAkbcPEal9CfroclgS+kDRNn/ASu1W6wAZTQ5PgiLgC4qd1QczdtOukvln5Z3eTOBizBiUbR7wKuUueJoG2L8AkF9KUMzip2uKl0Zpq65jt8+xfKr9ixsUEY+Ld5sPxc+Mo9OlFSWebZAV3hSwcjzj5p0AkPabAf/FysC9rYYqj9c4EteYZxErrsCvznR7ctB5atsFLMscJ1j9FDI3/M2DhhaGJi8ndjo8Ona8zkTG9yjz1wEK2SMxaZH7dMvGl0VLER65rkezG9UYARcdZqbqcqEom2GVReXKUHomOPPXgh9dm0ax8GDsuTTy408ZvUWZAgS++/FYa/4hIrIHvsQo9rjfcQa4H+ijBqPQ5kdBrFS9azaCiPy2jDLeQ8JMqcor5wysdppB5WDt/RZX0lyd0prVMr/KhL5SnzIKKNZKmpV61QrvvnGppP1M9jURTrKSVd6X+MPYUDynoCxUwQhVKwEIjWR+YxZZ8TUyjASwcawN2uvjtjc2rh/8rgBoxXmvOUfKjff8acO/txJFkiBG/MKUr+XZQKa4hxzwj7N42VqhFsKXklf3fT9mIQEjQgCrJQxmIGIzWgU1WRMK0Zrd3HT+fKn7+yqgklDy47cymjPOBhSNkgTLBHfQjggIAfEMU2Zk80bhcKEad0971KtQPD+maM2TU3KYBv5p/N/+kGLpEvhnh4WEUUFfWbNhrz2jeDNkHMonliS0cXEL4TR98NcCqYbktS8M15m11qgqFQFH2yjN16W1ePcDzY7sqSk+8u3FX9uhVB+zKvaeB7OLy3PNkqhU2ojZxWDGSRpE4GScx74zKzJeRtt/XoN/0jzNU9sXK09rIqmOF+ZI1TvRERx2RceIjhIM/x77QJDxiPrEjGXx+cukYtp7vijSuvG0EDIE7DWP9HCnrfiQa54Cp4tjN++uJlzFMXe3Rfyc2E0eojN/bAFiDLPlp+Y3+epaqtc7UwFjzWfhDvUBVrZfG6UqH99ghnTNI5WcXAvH7V3HkSyckhoXO0hquLJb3Ghha5059VDXYoQEBRHqWdgEmvpZLcI4gsvCYLmu3R1vAMj/ANI2UaVs2DgKggAGOvg9M2B8hAVfQrz8encI14zHCu+6J4ZV80SRawPLawwL1AcKknmuco9nD09omjAlqthqHlXJaB3VS/CfQFARF9laTjOd9XTQ88uuYUBOV+JjL9tkKCQaocQI/ns3xxil4Tl99rv1wB9kNQbANVCMoZx5ffjOAme3quPDG7I5E3sIx5KyWSrjaaxzxQzYZleL2YVsijYWxvCYetB5nuux3bHvpVJplBXRPmmhh1vWeQBlbEwiEbFlJVIHgUcRGTO/wIgD+qUb3J3zNxoOVRCwolIi84bixZVy/DGKJYFJFoZdlbFbd8MNFAtj0uuhCV1fluWr1SkPhPap99hAqok26wk1RhMpbLtvMn9TmOyWn6MqP5Obe8KyI93NA9gLjLoUwhKEkAWbQFpoIXhS1SCZya/fp3lMXlpZYMugOwOr0wB77IYI4/hsQhMRNu7C+AyAPcyEevSF0wXcGwUpD752qIkqEqLjEUrkrBKW6XH2nZsHzv5Wl0yDM2H2ql4ga+cR8vTy9UjyxhBbcebhyTsqSC/J76p2SfjQNyqahiQ5Y4azzolMTRdfmrZR/l8m+TW9oR7lkj5WnjzT92xrsqNga8Z+A65lB3s0A/LoZ2YLb7IN26ZCUnrbp5DLaBMBF77i3MVHHrsufCj0o5FtZH/JwvWVn+eKf+ldTraTrOhPpAwHOJlXJxz77GdN0B16GXT5j/JMzt1ftBs9NR2JGPINiI5IYYRWq7mHYSjxqcMYGXZ74eIBM/MYIA2OAIIOixSIhwmcs/84EJY+rdLBi5AL9J/IyeV+wnLhEo53b5CyRGzG6KN2TJkuBQ66tDc6NQSyobg9e7kofTCQniXcPDHsdlQM7yHhhCs4+2llf0WPBcO4oCo5TY72Zx2uelXbl9AQxHJ8bnhc/nZdf3H4v2WC1Pyk66+3LY+jOUPX8ObAYTK37BvEQ1gPKwfVU/Wlhld4iTA5a+0TIJp1lrNxE7dtDHOaJlg27KbQbeuKwnpZeGRTmiUEQfCDL6JnLR6kdd7UVpsBfMWKHXSzrTcoEHZsSirW6eOdFNwIFpEY484WbcOXiRK+igFmjRIT1cmtGHHzBCmRPz7uQE52QujYqtt2JDFQ7ESbP/HRIqwCEtjK+8asNVFJZIiJFWVn9MfjCGIu7mfvQeSy8CRP6OMjZYSEkYlzj61O3XHZ6nEBa+LKy+2lA9uwse9luSSDmIjNj4KJcKCFPHdyzvF9vmPspbJfJusIsFLw969f0zUiTQ72On39Xqruwkbev6TWnLZSWbbfkq3mNUiA97sB4xiKsIHjMAxzD9lF++STpTC9PilxoR1Z2tELzuiZZMLdtgtVI7wiT/lsUZkz651ehrtl9HW9zQvrPqBjU/21jtLxFNWNUFmq9sMzM4bSVvZ4N50DVYMPoqVwSNGPnLJwWNKhw4OOTLZC53S56eNGY+IKtPVSeuhFoa79PlISKdWBjhAJ52QqDTCDEb2CBsnk478CHi2pdkN31IhkHqbtHF1uhfIlxJk2u7wGfLLEYBHIjMtw8Fi1dscG5qXYDmEkww1f4Wzo2oRIUGfWxCPr67YAZHalaQ+QJbq1jToWbHyUYtOv/G6uOxSQacwBPR2bwG/NyTCTkJl6r8tHYXSReMk8JlLa0kqvh3OlpFq581VDi5eqOHMkbefNfnJTKAJBltFWpswabm2pCEMGE3awq8jP3iRjHGt3VLI+2nbdK73k5Ng/OILfWXiEDFABVgX3CRIsnfGEeQNe95j9F/rtcyUU+zqgHvn1swbT7wFqydwCxuygZPtyu6AsFMUTHb7UZ2wEe0hbkZ1i5Q6nop4LQ6kpULx0P84pTadU5FDhSNp9T8nSBxmTBA8HKOGbz4yNUB4867iQILku9StnYTOptR3k1toGCheAMQ/nrVH+ZuA1tqfGPVY2aDTfRnbeXZpPopkCl0V1wHQv+f3sH8F4YIN0hf9UPWhkXGXvbIJkHxg0JNfhC0sKLiQW4724bOP+l5eGiJC+yKe0jdgwwpItI8UJ23Kwzni3R2+NrcYcLC2PdD1nF9v1i2IB3eYKwM9puBqPNNfqEtrDodMbt8QKYj0cbSR6xZ5MQNwbnBWtB7ttSOWxIebf/aki0G5q7GYyWeN2gtQEO9TxjNcueG6cSK9keu9OrhvS9rp/hLN0kHQbS2GVYPzLCqwIvXA0QDhBdyebep+t+fFBYJJUUs9kmwzU8q68rohwq6s96VS15J+oPR8K9zl3vLXrDtNVYx0m/ed7nt3PJO9Ck2f/k+oHcy3gfmNvbj7vRevqIpNwygmDBszwvgD/nzk/Vmt9FixuECMSgM1brNWz1O4NpMyr+Yunh+QRAho3TVekBsqf1uePC0GqZiG+P165n/fQ7pnnv4oazXQLg/TEsWQ4UGDM627RfBH4QR3DUHwN5g1+U3PN/10m3V1sxibqzWf0TFAgFkoiRSnkqREExv+fev2kMdbOsSR3WtUMdDdD2RSVwnz7LCJ0rqJCFm7faYa81xpCFzTUh1TTCbHzX0xX3nri7oCe6LPTxH4+7AkXwRTWsUIpg9knNxx87pX5VXRa1Y6EutPDiIFN4X5NKDDak9hpojYTw9PyHRBQNCCuyP4mK7Tz1mhtG6CwzZVDj2QWclrIMc/9QFuxcYmdDPO8A7pfsx17Veile1rB7ETXlhVsEPEi3d+4C7s8taU1HwtDpCiCwVZFf8usgq64DeonXJENoPLLkPZPEs9ASHMfc0g+1najX/Uz0IImbG9rfX6JOI95B10CPb8Ej7GKql11kdsGbOa467WtktRqGaSCuUs8mBuoSksae0T9NWZXmCgA0VWdjm+T7Ws8/YNAH0zyn1qcExUfKL/7XlLdcOUF9cdyHc7WQgttvi2hlT41gtax73JYckUZUYVgz2xfuxxYbAM/rAdRnOHhHlyK87hiCCfnGQ0rBEe49W5cqGsYUpLjLcuMJPLzchEjO4RrdjdSREWz2hkSETOZhViju4CstX8HeyA7FO33sbC3lDt/D5Hw/LcOrW1l4j81QyC9drW5xJ2MsFQtXxz2dWWimkmWhTTG6O7qdg5cYNRu0R/2c+5zZ8VUEi+iJ/znUZFSQyZvakdR6vAFxCMjswEJ1cKCmqyHeVIQmnwkhQDD1n/o/J0+P0WLwp47CBg+42XBhtY1vMv5nX1BEaXHRiRJpXaDGFT3F1PmS+VAOLT5jr7SY/fa6fhW4A7Dz5QYBomG97x50B4qYXsO59xsMSO4bC3sGWIh3BZdIpUQNuWNMVlMA/+BFI8iPO2eFpk0XGsPKQmN6c1VeZNctpadDiRuePWn/RPGOm4183ao03nHv1kIioa32PXEYMV6I5YMtaYzuVr4SaX3ZqgBUxSwt5tW9YPdkj7NkYbz8dR/SARAFVYLUBT8wShRcI7xHsBnlthRzkEj9OVym77XAlTUZUVlKYY8NITsasB+V9SIbHtsPxKuBUJAbmzGn/7eBosF6QFJWhLoy6hLtww+m/mAhHVx41ooAtyBPsk/CwXaZe5BwqNtajNXW2xue25PMTAe/BLVuAXpQ+U1Juqieim2OQ2O5ZyQn6WSTxhH0c2rZwYc4CHsZUPWkB/HQPOZPbAQ1c7eZUk4IcBl5In/p/TGm+K5iQt2vcRDCMCVA5iTyvOJ1W+PV3xtl0mPcpP8AYy7C3xM2FM9g8jyHHwdzLkQpTstMkZ03X9WZNa786GfDyaNen9aQTk+5f35hPxN75kM/bbNIaAZQOF7MeVTMEeYKtdgaSkce2U46Cb1Ad5KIbKL1NrmjScN8SwdAXl2jQvq6uDJD3EoNXk1Ygl16FfaV73Y4alixtiKTa35srXwgO1MRtYy217C8nVwCcaWnukv0ruCJWsJ6MqBdpXJXMNz45j0TrdTQn8MxDmQX1OtwppnwEqIdlZhmZeEXrJ56Qp/T6YgV0kcWxizdA+3oHcvxa+LO7kSL9GL0Eq/rsc8BNFSt7KX/LE83zrHPbDk3gpGh2MpyeeL2DE3cZUEDtqvAXmXTf5mFTNDbZ4cC2V0r+mJGI1xbFrwb8UaPcobfP6nWBd//G97UYEZxaf/lf8a/TQbLD1M31+uORKpgd27A3kShw2sbO+8mGKuXaZlUTHkU+WNuXXz8hcHY9HQCCcK9zc24cptLqQvSXh90oPz3UPtYvgHuDkNbMW7pneQTnFF/RrSktFS3vRo3Y9O82oSqO/hFHCdLA+owDHPHbiBvWVFmiPGfZic7Zekv1XYQZGBnXJbk41xsODvjrIIjpkRq8gAI+6LQje/BR4Ba+KQLnVA057r2c28+r782swH6K+ycQ4++McaBBDjvD068UFdMjugifqjNnjj6Y2l47CkGZ7IUKINSIg75maz32pTOw60u2Ysoo+6ta7JBjZ/WL36Omted1jz6/TmTdfPCvOMMjm4tjaUJRawvagDPsRLYRH5ZlHwLYCIco0wr62Aft/ZN+owlPAEBzkDRZXQtEfwrbX6tzyPSMPdwpLJxastE2g75Fx6uQJRK4Tlj+Syvjj5KFHEA+RaWhYKJUt+JJMWGKZQnUvXE5d3hb0jJ2LNyB76xUQAiGUNhypYqBVrPa8GoenuiKziFzcn+eNgdr3mSdXG4ncGDbM+Nh45icQ34cdID0+NLnC/iFZluRsp+147ZWyRmC6vqvd4HkC+AQJCR82bDoA+wn8V0jF2U+TVf7oFKTZR26Si/NPZrOFJCvH3UbZO52YQP02GkMEEyt/mIdTJjzGZ8Rh35Nssh/Z5Dt1IO5KWm1JpAyi8wjPcqqfuiSJnZkr4oEjOwrQSx+AE5PAe4Gah0Kb/iB0N2EADneArTb06EZ2dj5UELT9/YPqsmxb59/1Af7AmBt6FIzJ1CQfktmn8UgVRyKMTon9kqAZ3s/HOSmqsyUz+bK43RCigK0MhiWI8my1vIdxSOCKdvFYBw/KkqF47SrR0I4BE4hJv1bxoOEeumpj4x9i8oLpM2ItcdkYBjlTksc0VH8sAzY41jkFTAQAzXc6J6cPq7y2p5HNVLNpipvtWP1tElUxMb9qw6GhXSGFzMuiEz/p/cb4LUUQWpRVRLan2f3Xu41rjWhV/CMhbzr0sgxrxE0WrJ6VlQehivSC1cEtPC0Ff9j7Mk7/1vt5fhs4/XiUkcajZaY4V8Ib17SuITIBk5594JR1H2oH6Xkc3pgfwfWqmOGj972pdpBQhPDAuvz8nW8/mzLN17Y9cqYTlbamQNnm49jaA7ZGESCN0KnpyOsKh6S5nQ1Um+46exTAP/qDu+OVI8en18yfIzzD1OQ5mWsTRMytKf418h6Dxg6HVCilBc98oEd0SOvGANVUfR8Ef6mQLxeVZavVNkoCSMWQjJrfLdmhEGedvyVA4vCn5WhSywKh4bs+rSOS0WiGTDuGugPXoaAhfSj9CdwZXM2YmuYVDbnWFOnA88aX0U3OOY6B8y0iWY8RW4k1LAeZi09aAOhlsOqq0b7ECMLbGwuVezVLWNG4dfxso9TO26deAblipX6ERulDOeKPcvA0Mjfbg1LsEBGtKzrGX/n10lqfR6RHxakM/ZVB2cWDqfbo1f3wxuiQwVqdsPzp9GFdKQHJJOQmLWWvV35DGNCGCYYmGGhGLs46KgSM3Cj3RtrEuFCpSPI/6gftPDz9EIkvRyG3fvjfLvB1q9zih9ESgMXZR+cn2NTSOv4AH10ZXbqCBIIbke4CYcOc1s3orqNrSuXEyjqeaW91U2DoAXhGk6FVQxilqwuslIhKNq1iNcvV34AghdbnClKR+s2Pm/nCJnNpYVbtaeyosas2CKd3tcBiiUkco6hCmTQf8yAGImF5ExQtOKgbJjMEtg5sQQ6HNBcw6RT5Gn61i7YfzAF7jNWtwoU3vdSxTC5cO2gsvRYGSawwOmLpuVnDLvjuEocqV0s9AtoY/v0Ee+aM/1GsK2H5q4ApkdLwMTBZ7MxWNA782Rg4a5S3UYZ+g8AJyb6oc5zXP1ba1WPcLfMiDwCZQb9afqWvJOmp0WXq3qyt6hYg4l6ycbO+RPaa4AvJ8ATyRNVXhULvq0bT/moH7Qq3usgnhb6Eks9EJauqykQO/VGAwWF14Tb8x+GIo9ycOcTbzdf/nPYO3v9jVWwztPfew5/dCuY4ZqYJTWBM75JoQpx7cDDFkt57KwGBGqo1KnsnDWxx7aJfCI+DOzHQJwfLixG5PBAwpr69+g6ujaWBkGFEZILX8ZCn8SNtNiE0fnx3mN1sxtpAb+pZyTn98JWbfCvBVjQCWuRIKZXG3IZwMrw55UVQgjc7/F6nRawVsfaIfUjtFSvhpP4lSZ5wHDShCfPokRJGl3b0ir8E7So6bpaxuAKfzMOxrIZQ8NoICTOgAKtd5lFmlDbArbCGlqjd3F45rmiQJMj5l0tw4LNQf+1WMlX724cus/nJrD+Ox2bEoF62/M3+k9D22BeG04zMkbDrzGTd6QAX2ztIkaBqQTnsNFkW4InKDiINaudBSToMw06yYtjUYmkYompOatLoiE+w1kt7Ph3eR+5CwYovT4gNn3KnJjgeW36qgNwDVa5FZvIN5Z1zb/9ZKk8QUHAkbpYNcsTkzZ6vlLZ6tn79BZ56C+D4S1a9xRSbE+U4rkVhQWucCLpPaOgi7RUszobKfTJ+cTu7l33wCIEInq6hjFxi2tmfp0IdGSH/WkOk0JDYLTKoM3vYx1uUIL8LIUer2H8A9RxBHjZvkvtaoez6TgugK2kqOkjXpc4wy/5itWAsf0vWwjtCz6WX5rC25dh+2sUqo+rWgRsfWKnQWXis6jGYshp5szWinjl0n65CV7eVO/bCZQUYwnLMAIGqjzPSz4m0TbGrrwmxlQ4UncjjGPPYZl6K58IinsffO8Bk5konKq1Vkc1oifjt/GO/TMoatxoA0Jo7hpzxixu4EPNUBTZOQmngkAaV8w2kPVP7rf+cJqQtkmst1TG1/okOjOdP+pxcbyfldXWbiX7lchIl7VrxHUnd69IMAF0/BXR1N9yfc55fO6iSTmYB0fhHCMTbD4xMC9k5l5vg0zDm+Yc7gHQDD6N91RdNS86edtLp8LPa2EMeD5WdqkWuQbKe2uDAqa/8+p/yu2AICWqYaLMClQcawf5WcDjxFDgoLyNUdZxeKH/Gfp9CGaqMFDjOte4RoN7z+MS5AjkbARckVwL4fsgZOCdcWP8lcGILL7/63fOEHr6Dzy22UZBUklQKXWk/ZMq66olQAoJzxfXG+mRQCwvslEyE+UR1t102cKlwrRpb13UBsyCpjYRtIdFGC4BlevLzkcfvatX2sydKe+C8eGqW4Lt7p80qUD4nhJ7U4DpL3mqGH9AkRRngolDD7CVBFzjobqisQ8DxSDS1oSiBz+/H2PvLY9bgNwr9IYC6G821OQWi1nouc3HJzT+A/2CuE8EPaZJys9g5rbBoofYI+sm9w1lvnV5n8HJ6+tsTU7qpPb14XHMAFJEuK7sUJQOIS9/LOYIhG8wuSHGURZRS734gazomINUlTiOHb/RVLAB8wLrwylE4OvfVcNQOMsGi1RHKi8ksy6DzKzRRQ8n51UdbshoedgHK8KpmeW1xCCIfUefkcDmlJ7n9T5W3TyTlLp/lY5LF0lybSuCj7VRbymXj9CHd/TcdT4y0xgxndpuea9ZBp3haFzBRfRnEJ0G9dRyk708/Gq/TET1FrossmuhYaS2PNloXMbN3oGYpx2G8J3bXZpDBJIgnrJRCfbbP79aKaIvpssoG2qUk2dPSkDenlZ3hHIoLdgNaUx02dyS7RjVHs+z5jUNlhLDQZk3Ri5Dr2Ef1TdYyC82Wcv5Aj5GtYQwMHH0r69fe2r+Le6UKeMkIZ2fmdq3GLZBU0TcBfAHSbcGD1ZOURcBUrFzjXfTSKYrO1QyIf+eGLJp28LoSysvZHJ4zPa00yYNjvhBKD6e4SGPdgLKedXftV1QIyZNP1XqkAZJUI6WSgvcL6FAEkaSFAQ1FRg4L+842CNhpWxcFwrAEkODCyBhHgrMtRx5KwPRIeHa5vWxGiwh9exFxbwE8wEijuFaqGqO+7YEqT+3lroWYi0R6dmw1DZx28s9Q/88nZ+/oMrA5BOJIv78/BNSE/T5JUL0M7yfRwLo63xd1t5M2AhNltwC3iggn7M4FDd5eLa3YFwSaQtHTHBidTrTjiSOFypN6sjwsmGvpeKiUOY+IRzAEe+Pxss018qZ9bEEi3LDCWxon0VpG8Fv3WpottaKYSSn+PrHmJCd9NsvwfGBrkW95t4rC4wHOzpBbRWb7Vj+Ff+gYG3Lrz6Na/wy5FHwm0aDKBr1D3oGRIosoqSHWITIMgOWzZwVFQg+yFSMBcqlNpVVhAwY+BSDgAujclUX8Ke/HZiGqXawox6CjdL6aXfKd6X9ttOahjMlt29iZFwc9YKhxpuLkZS3yl2MJRim76aNHEGiCTMzw8lAYQR3B/IQiwgINpQUSkogxeL2d+qDx9EJph0YRWoqMYnIlg36O1OVkjfQDrykFAnHSWZpr+UMQIKVqnatJKggouSJjEKZ82ZEOdl+anyURJA+h5W6NIHI/q5mMKdRpZ8On4OZoKDOOSbld7CKnSjCGS5jZ16EVpmIrNepKEH9MD3d91G/cyfFOJ3A+ftfwzInWH1SlTHfiwTV9SBywNH4igdMOxfreMAC1PFU+ckdW3kmAS7LhM72Knd5dYMtrJNzNS4YpYkMCqh1TES+fMYmrVBdm9XqGf2akWeNSyhP40YWFvWPf9qWpwNuhBKWIFbdEar4wvtShQpchtI8z77+/uF5odiO9vDsvjghgOpwK9ORndzukHtyD5k3yYYxP7QPpgqdhFoOkJbzGy2i+I+nmFFKBNpeV9HzRMB0rqSzMwVGH5bangAeqAkk8WYG+4ZehIW91S7x+mOZEdYNqJasB/ur/OkqLnfePtZ/cKs/s0EywUbJ4rCDS/EfmISR0GZKaQcMbWv+1ZcGwgQHXoMfiyyaW9cbeVu6ivf9glqj1AxTSLOlN7dvvCHs0ZjKgRJnG4DL+kTcDp4QjFHS9d7fGcBhrvrFTKgULE+HVjUHliDMZ43SKXn6/KqeDFJEXY4brBeyO1Km//MGUUhM0V2PWQoYuAgjySyE4GVVxYXS7rAd9pFRl9AAXLcrDbGpl2vg9m20pXQGuk4vlSWWNy79E/m+s96GXWFlP5kwE7Uf9E7rU56Jgi92/WaLg2rTAlTWgx0/GaVUuCns9tfZd1MDgVQJD7L4NqZmgGRZl/3p3JP5hSUlo7TSgygw5GBySE5N55EKwROeEundFXyw5U6r92dCBZduVZJqCKmk1O3iNCOGcQCNFm0RM3o/mOuoMUf9g7s6gHtOTPxGY9BoKJ9+AVt0OGJZtig1PpYzGY9fCr8hO2ThWeBtqsRRhGPtyaABztUh+GfWtApZ1Ow/pg8WUK+4XMArnvMLOD8YO9HZFFGMtS83ozE9BbpMWrM/88CDrGdEMEeODp7laoJNzdgmqu1dDMruFqOLbFSf6IUmoLX6sB36L4WhQ66/T9k6BYy6x9nNPR1pDLoxOIQvDDIQCw+aYLC2tQYjGDZLBs9/ZSy0R1cvenf008wn0aXE++KiqTUWqRIAviV5Q3ouoYJf4jwPlIl+ZcfVFz5l90B9e214AQ2ilDK2ozNhJ6TMPkb8W/qh+LWPE4U+Yw/2PfYxbyPc0h8e6BXETq8bGIRrlTFJXGKkl+Udll4o3wyTaXaReLWPJiSFxlPdXXKHY2ZW2uo9d5iMAC6EaezQReiZf9DTHCqn5ociT95STL8zthB+cgyGAZCR3gHU5m1swmzFELw9zIl8rQTBBZeQtveCwDZ/CwXKUNoMjyxaZszIdv9kY4D5PhIO5civUlngolSYUQk8Degl+wZDeUeNYs3oEhLikPf0pwWu+O+bnTFp3ec4IDZGsde1tXnfXnhytuXnN0GIb6O4fnryK+yN/WAZaeYwVZk/f/ABllRWkhOoOp9dM4M8N4BrEKfI3nwfd+DsBcRgh+23963wmxtXT1oGMm4pJM3tN49iXAJASMRQNjNGNbrwTsSmGPQzE8yHRWJxHVn1P+zVLEfeMms2VqhMdgLVI5xWg3A3sb6+tNxoVBzLZtTpe57SF8I5md6S8Ip4dYZ9Cg/MHnnRTB/SoNTE1XDl7YpKw9DvxXLRBfwJwofnLv+ACjkcCGzwTFQGII7wPusN3oDw+X/lRbuU1hVg+4kVA61lNb/x0YorDUmk+eVvBrVBf3c9npQ+ka1FrZ+1GQHft+K02k8Mh0GDAQBo6egz2OKX1b0NMGcrD5UBAn2qN9EWoET3rKcMO7T1AZ5HZZ00v1ymRq0Nhbap3xiuFkihnm4BMB6F4aTpAyqJB8CvpdXb2oDkntEKHCslETzsY3xPqzqpDNyzyrvWahyeL3OY4lF6zuaM0iodoZue3PkcYrb3sCPkeZD3zOvnC48qOAiZWbN8S4gFUZpkBJpL/pE5I/HTe8QM7a/s9BlNLvSQan9GFhaLjvLnr3pEGKo6wYl3cxmSxgO/OQaZpt0i1H5yoa49oltDjdJwi7BfFP0fOLHN6Pax4WCjdaAVAYDqjTRAJycrZSTnkY3/1MNo8MvHNuXL4S17gsX4ZultGkN2FsYcr3uWNAcu2xPD8V5IjOLMtPH7G2gTPnD9ZA7LX9DHAIfJYvfXNHsXSfeI2Imkt4FlszNA44CZY8PiXz6fid44r31MK0tBkrMQSYc0TULpsADIaUlZP+7lnwJd7mt2QilQWaVVNnJrs4yGy2HVrc7HqqodbS0hZNLChKfazsDn/LnMufa6d1ddqTFqP+wQZhCGnLE10Mxm7EsIahRHNmUAkeGHezZZwIyb3OPy8D1ac8Ef64pRsFkr8+4jW8NaBE1n9qI42i1cIcXEAW9uWYqqXbfEBrPR4Wqt8Ygqmv7+vO/iYhNtNFyRHCDj2pkFwJQ6k0cOJXDI2Q86AS3h2iZd9VPqbYl6YIVK6Pj0x2A3UVU7MNhl68C3JcR9W7OkYYtlY5e5nnQqpcCvVJjwNkzoA6WGUVafFHAJmxr/wwz0OnRjNQadA0Us8bbJPEXPKt1MTMGczEArd7Yvq5Wsabo/t+qlhy/hBkHmf3Gs3FQSMIvNzhpsUpruqMqyGOdS+YDR4nwPARrwR4r5aZEzNgpoxBMcbWTxYTJBSY6i8Oe4OUPlqfCRKJChfID/nzkW5vVyRJsYusDQROhTymCc2ilUHpOH/ag8G9aEednUJXH4KqjsaKR+YVf5tjgAahuvz+cLAq0egmOKgJbK9VaTYqlYV3TXpFcDpxiUKk0WCfLA1o7zmX9910CYHmcHuthK9AS8LNUjyDivpw4X3DWPocVvDvzJdj/2zrIxQffiV5KzWilgp2V6rNhUmOBBDZIMOmKC2eicTB8eYnx6l78vQLaWpI1iVIlP0yWCqjLJ61KEfsJaUkz1L5ep88f2vO+KdbGInUKCqs/HyNtRk7yILrm+uWnZFMbDnTULstXvvnphVsvAJFsYCXvxOg5/K27p8czoMYJoG8oaLUbS6Wyfw5UwaVLJUWQTWzF7DEED9mYBdnT9rJM3TQZ+n0bNEI/QPbSh1+/smYk3PKgnRREzzkE7Lag2S6YVclHLYiLGDe2tEKKQyt4KDqVVA7g8Xxp8ItYHB8/qST2vLEGaVwG4Ynf9HGxcZiZK/aNb/bNnro/HHt4FuDg38zkVNSxYgyLzKqA3QlTXVGmLu0BUD21CfweMsCRqA4ceGfxq+BLzoeHq1t0JivlDrD+j8WVwQ2nxa/RYie7Z2z5E5sItbQNRApHlHF+iQianqGrg5wAvgPsvimHzL77uJMBJU5iMMPArNrP8sroXAl2LuoU+aJ4PzYkgvIHJPxt7hMrTLZeYcfNi7+FIp27zuTpvY4p7oY8xnLbOa33DExZCBKUrjQkzX/hAYrqzGIn5cOcTJV4RrbD3wrxWygHc0mHXr1x3Lqnp8UIjKJrkffkqZEJhnhA/C1ICH4lE5YkkgljJWVVWBe8EbDWPR17vnhVFn/EnJ/qoI0zJENY+jzujK13bsewkjLnY8NEdR8XDWS6tAEpztiiDAyffZC53GjmHi1ezwts74aDF4l8N5bTqC2JZMHTm/xdW6D11zYd3IRrlA/CnVTX8M8uqjv4enkUOKWdab7E2UHnKRUnc7g9JaFjSKlOmhUSwCATwVCDZ89J7IxswBKTN9MWwTFNgMSkx36ibaxtjPmkiqO/qcVE9A2bwn+QqJ5b/D3WacEH3OuZ8CoKixg25ro1dYQfMBm2mO/vFA+dOa8LcVJ/uJKheQEERfCMH4BjPk0V47KQe5G7iEWUI0RbEDNlwC5RjgKMa92BgQzULMB26BTxcTtytTdvSkxfNT8qc0y7hGWpA5+udov3CNDxBwHjr9ekOWJNTJsq9VN0gMtmku4PHt6OvVJ0gIXUwCKBlhUtZbdK1EU7kweuV66uhTJ6Ji5x/VCPlssy8z8t0xAjyBnkapwenIRqF0CFurNqGY4113YLXGYRTRr0w27HuQ1m5EsClDp7uukcJwWR5JpUhoNcnIXUVUnP2bWvjzhokYTW8tAB9+nvcgNyqdCq9mdBhFMvBIYrRi0zUxxMPB6wiUkXEwmjnLtH99ZwC8+We3GukUMGhF2WafpFKZPh5Z7woILS8F/l7QKjZwolw/5DvDo2OGa71kkA+Pj4eEX6plM5oLKb0ch6lUp3OQxhPYTIrBr80ab4jmeovSvDiGmvRJgi7anfnG4kp5D3RXnKYpjpnDrjUj7YLWj7qj2gzARRWIXb54WrNfHaEX+t2tHOLbV4FNehSEM87pgBic/KsYf1R4nABDr/jIRh1+tq0onNqzMEB5yHZUCVnkBI2QIuyq3PGApTefELIN6YweGSMfuwKjg2ryMddDImhKhsdWxpITVdFVQ6DA7dnGN+3qBbbB/qOXVjMM/m4l8tOXGw1skyu0H9/VNYckVQtHu//3J9sSLsfXvCCgLwG7viNPwvyYIJ7YpvMwtRqOJUVKEB2tnIpz9e7AwkLHRztQK/YJhuBy5eLgeQUAewauPEIYv0+rBUJK7fXBNcGDWhquODJfyU63ch+Gz4rhBi2puBrdSavRKRNUy1eL7p4F89ZrUhA/eCkhT9lfGuh5Zv//QJ0YuzlQi+ES3UdieefeoHfIljzdxUO4HDyCTzzKd/NjJB5p6mD++u5s8glbBtTINVoDU21e5XJef8I7uf5OTYDpnB+s7lPuWyAKeZoFufsEYTTqoYgs9QDN4abJSdOv4DFi7BU/2o/Ab/uqvBX/buxvgPEzvbVFzI9XqX/aWmhLJfpt+MzvRyRDOb9CqzP+X97t06ZE81hjCp+ZUK6X34cyyeKNsnPbTJcWyp3n/rokwOrwBE4tj8VrQH7s32YcEfqjtFieeluYMnIU1iJfXmLARO/aGlKs9MuGe6F4XesYy5cN2pQnitFARSDibyglrlpOJRZ2BzuAHl/PdPEFoluT2r18Lb2Gg1VKasAKYvm3TwjBMzS5rDVtE+khNw7oEoX75OM0HlKy5zWOHTDgRzOBwQcLuc/7p4MfZZ0c0WlegBdD1PXrGYMAgyTyFoiiMuDFYu+WbmknjKJMRibBWxgfgti7RFJGsuURfvFkWZe/mJi/yfWF6x/1j8y50vHO5Ctunt17QWp2V8OBTt6n19q0y6+A2hVm9KKbvvuTL77fRGWnu1M12ltxJgH9KvYO+fATz4RTMAaTikB2/9VmL4nayUplse4NyTeot7X3EcgrabPvCFGsG5aztnryIBc5S01+OU0rglkDuKVf5FEUqxLSyZXi8g3Agms077mATM6kkyh3RlLyPMUf7xPKW5rhgvV1RVeaTN0lYPGJWTOqVF4jyb5v6DmDR6wblpCdZwKXGVi/vPFY6UyPuMjr0vkIqoDs1Gy6U62PQiSu9bxbbpvU+dXPvD3fx+DytU0uFqvanSMUFuaTusXhmcBdbIzy2TO0gL7dAnXVEFUkzom5tt/Q3IkWxawKpuJeCyDfuceR0YW3OGrwz71iLoa7BQf/dgePrf4H7qaMz1t9yEXogX5dwqGTju1ghIaudrWQzPdqvCkR0CVTsp6um/Y9AWoONap1GS2NVaHbG3yOvAfrpShxYlLxJQVmQNrGiRNbULgX9vRg+vnJb/LM9SUSW36GKJQMZiPgBAiD2nc3FoxP0PcD9WXd2iWWT/CYnh5hKtmqmqyQp2UamPsNuwO8WoI9dJ13MBWTad++EPwTUayrVE4GjPHAujXddNrhnZdfNUEXqDtgrs1dbw5soxpwl/X8RUba92s9AF2PHV/VzgUWPrwVZvxU/3JF4QHWLawMV9cB3JCDP05uC4K4RyWHu7vBwegTyceI0eyEztyAXGABZ7QD1KfbCgwMHQs0uFPjJ/uJmLXNepC5NC0Ex0m/x9Q+HPTIal6oPG+BhKAE44eWLlWKLnXaaDGf910TZ7Q5f0AhxlR0aVQnpa2lofBgOeSoHV9IPhUI9nEQtKhtPabYAj8tPZY8zVXuIfA0sLZ1yup3sRSqUYspxVOmNDLIbn4RTS8EIP9msP363gqw4KXZwCvYuplrN1j9A/ncC38Flpe8qEEc55hA/UWO2JRk1bQgRjU1NYnLJYeodRLY/0tMgKdD/CWTwDttlTb/yTEG5HCH6MBUpwfpWd/LJH0pigKlwc15Gn8iIPkqhY93GsXrkQMoDthFLbq3PGACWxJpbuyFkpDT/1CMSnV/UzU1OOljQTbkw61Oahga2ceJcR/KwOL4DvNRSCq+AQURZfnK/GPgxDYRVEw02Rv1U25k7Ieo6OzMtMiLuonC0SyOjskG+fBnztrZuCPQS4028JPEpcIn7kR5Lg1AFC0qnJu/PZ+W2X4xkkWtp+aPK3zqRUEr8O9siIYQUdWItmaceeJEJRoOT4GyTQknHBmCSsbmc8Vjaup7Cwm533CLTRpVYjouiaTEUjiXjNu9o341IdmNQH/MQJfw/6IRdStM0WmodIihVedBrZdsZi3hDyImUGA9QEnzvZuy/BWW8YcW1bWMm/CUtK+btwrmPNSthuJpeXG8VwQr/1QFHwh3/6zeINHuwvp8eZ6T/eyG5jxLa86CM+gtw3jtE3LofZxkva/xnOwQXZpn3cY7FFQdlneFznVKVGjFX4i8rCLLxQWjeWGdo2B+4s8J5gcBgZaltFlEnvHPt4WE8XBoo4COzL5wzyRw7Zn9F/uWPvSwocpm1NQAAQxfFfNA2A6BYw2EtSJJe0Rko3Cx6C+AUqFJqzz/l6QEsYAJ3Cs56OhaudejFe2FD18esJ72hR+M9FHd8xEcHC8ZeYDavWZ4zaMUsLYxINJoYECjJswbdZZ+Rb066d169vOAl00RPUS0z8OdoGH2GGlfbrJtqqjHbga4t4nbvzIbZqIrGg5Bw1S7HDKd+uCQ+KezJdZdkO58YfUy4rXcRYyvr62Xi8aoxTGMaJdJOkaIsbXgdkDw41ioXrByGuCLyXuldPYf9sZmdGsUhE8sS7ojM6R9/O1b07UZ1gKaj8XE8E+hw5oxpRrjFJoVhZvi/a7JFq2jtzOGr8nWTGu2gnZ5ldgvlU6/zlHcP3QfT5oCTXa8rgQplETYhpv3wDCUmJaRA3Z9QlfE+hbtBXVhhnHyca/ay0oc7eFpt2+W+qHvMO9t+G5Ttxem4Vp+zZ4ssXuDkoUVSgTLgibndTjE80jSvEDYz+l2iUMXHa9RbHxgSh4XbsVuhWmh+4G2D2bNs3WRTODzkWi3r3Tj2lpRGKrX2ylIvfZZq0OZrDO0HXiM/WeDIkevwfCLktUn27Petrj1Qakj3PK1emu5QTPfpS8RGXzAlo0H4sRvO6/Kv/0MT+eh4t/CfV2ZvzVG+v3yQAZfHN2XF8tt/ORWEI0EKM+A6pOoVQmF2gXYukFim7HC1lOVphzakGPA7EIx4fVvbmw4bclrYZLh/4w+bPXcAujwechRW2e2iWegVepw35X7eUdqI3sckGLsIu6tms+ZImfTAsdA8/XYax7lwZo8e/nggR55PG7mq2vBG6GmULURIXBzByILqQCsMxzqqm36R5y4QoTmWS6sp26Nv6Kgz74GWZ3N01SZI5yayiS3iEdk5fYwwaE9hOnAt3ofvHuKR7dPfqubVSkPga4r5bSeselWlQbxhaLrKuWhPrznoRjxDvoXZxU7gGwaZ3Ktb4LSM/7HaUX/qZ/b/4o096Ai6z8dmesqBjQ1PJpGeVC2ddwXevM2D5pzc6Bt2RekPBrQFwGY3qTXlc8F5KsLKm54K8ym5E+HPuvbUhRiwA8W2nUFDRZyGT6kFyKKOpq8DjCi6qBQZOcu/L3kn/SgydbNSpIq/qgXIeDf/6bzVHXS9YVTdJtiTue7B9HtH5G6OEHoKhG7g9y4XsqeTrb0A0UFQTj0Q7eGEVoiW4rXFmhe/r6R8ptneZ7mEaZCp09UbxhZAIK14R8cj2DHxhGeZb0sPC+4GvujBz2lH/njH69P8WS9ur4t/Rv9znpe5JF9L2pjedJigjnfOlq1noke4rqqP1Rql4IrUVjl/EGbNauHCMaCipr0me/TOxYQuTNKvv9+8I7Oj+ZwxDo0l8eEUSvOGuuoLUR57taVqBJxhgnYA2nWA7yAkoSJDGgJpiOUruU8iHobHQsCEBTPbwa6y1gIZTMEeucmqek6axpJc7mgwefeDGcZ+DWEhuXca7BAOCImQbx7b2KPNXUzeULU/P1btZKr8YfJNTPcVzDilySXlqVcw8qh0YiwwpomOkAxohmTpeQRovppjnH8fYzuEBSVQjc7gzC5Uv+1KSl1Qh7c7hUjAWN4ect/TRJWu/f4ItCU7+N3TC7aC205D5to5wIp6LS+RqBEXBjzY6RtHGYzkjTSvHkNSPrlR0VCm5bbEvuxtBveSfkdE7GNjOHlTnRY4uqjJlWlOD3nGme9JCHnPFQPa6HRsk560e2G8YqUnL5Mty3AYB7Eu5/aWUvPMxr7kFlxpSL+5DLbme/F28ZWUv65V3T9pAJmvaIKhJjYcn0mytOJ8ozIzBePvKXSzvUTRrYyprHZnPs82V8osr4LUGVaWIjnGO5EjUzVNfo1L0G8elZrHYrn4R+NjrktL5xoWy7wNs2Ws7bKgxd4Q7DD16Wtn1TNeCfyw3/sSdqH1Fn5WH7IlJJVQIOGfNHuOZn5f78gEvK/JGTq1a4SlCbtaMatfFZagQZvh/Jw9jIfLzBedYCz1DPppTP4fdYpc++2BDmtnY8vDK4o6bi5oDISzFw58WdIa4gBJ82NA06NUQ/KsCfz2tyThG1s7nRG5stcsZRZZmzL1gUIFmLC6/Nn58gv4j14A2eD3wy1ozrRpAFAFBkkGeK+Lai1ENLhO2y08oMw0YpcUnvAxEDWPIWIwe26Ohq9xLdrgxSqkqmQSpNK8+Gf6T9KlNsr5uWoNIOjgN0RtMdXSf+3q36wzoShzxaZJYXzqT80Lx32Zr/3r4bdR0hF+aXfk/uxZ9QdbGyslOhB69X1HB1oNVbzSL/UFo1zrO6MnxTC40ntfVmqgEcZ+9Dcae2FWD0+lAO2DVtEbea0W7x18h95GMWyc/EbXuspaDyzmrnojbbrJCzkUQDepO2YP9Am0sYcQAPMDx7nvzAgu0ZiqZFsdBFWjZYz5nox+nv++esDVGgtGULOJwTF2sERMp0t6f7x8aUE4s3ACl9jmwDf/8bEumPznpBUozRRamqVyb+5ZgiZ5tKoFuJ8+gAZu2XGJq2zrhlHVDSCGW8SO/WO34YnDWK9/S3I8ab3+5NPtaVa+KbOF5hNERck0qY/wWDhxF4gFTX9bGzLHwDZJSdMVb1RzuJGJasL2Jx3sYOPUD1NBnia9S8gXtb3S9f985b/4o0ZWsYlQNdUZ1Z7yb2G9kdPwZXdSfP+dV2ufd62+pV8aBx0vwB2O+vP6FCMd7VfjiChtxZ9Pn1F+F1tbARzmvhlw6+tmAhsgO0hG1EP0u1CQVXO1XkdRbmTseU+BsMjY4DGmIi7RXl73HC83NFAv4vQA+YSRTVbQiTlGtdfCe/I73NZHP2aKgRb0Bzo1VvUFu0G7WFu6eLZ9rZtISia/Nv5Ju+eeBE/gf8N7Ftm6GDlHVsy5XwIphzKsahAzwscaRlqBNNB1+dWjsZ4xyZbiGgv1Wly56mQBNoxJU4FNk6+ZBHguv23C9UkPFx1t/p3+c788Ytf/J82x3dkFhmnQS/IVSEj/ag3adfqP78zzgMKUMV+rKvD4sK487oUaX3ndcixUOslkBlMJ/kYyj2jsP/bEuIVjqL4weuC914V9Fd3lfOaj2Ze9DL7t83Wc3p5GTrDu2HVOHj7XxDYAA3+EQDbghdI/hjz69vJsTtAvWQMm9waeyLd8OfK1jC9eIev/26qxvMKFKxm4W9o3pAqkphJbmqf9Iyq4qsA6PKA3cQFSvX0Pxgq2b0JxuT2hZIF9fNg6X+Uqr35kAtcu7l7h7DW9oV1RHUYFfkEPvyJ78AUvP9+/BZ05CuXqqmsN/sOnNn5OOtueUqBsl1ijNVNRXSP6864wkt2V/xQvDiKPCYbWVqXMqqBHdIOMZnsplnSZP77kFuWjyplBbkV2s8YziPNbRBfxGTeGCHZ/kVeGh8A8CVYKqilbgLFoEMayhX+5dUCN8UpcXIOELHGLNbrbq4n/DZ3QU7yoRmBwanFQnrAMEeTbT9A8UjvCgBNlYA7EUR8C7gjNFRahU7ZrAz5st9VE/8vTVLwt1Ng3fNzWVOiQEYP/+pTtufPULRCwmtltwqLA+7wUDYobPnuIUBrDHrMVxlKMpXB8eDnhiZxTINu7y4ZPsZgONYZ66HexhwE3vVV7JmzEY7g2aFGTw1U6i3K2vNDoXZikdEezchnLy6FFyyjSAACzhvPWrQsciRg2RLyYkdnIdfEv7vVwoIWeGE8YSt4IAgxuYJa818s04gBAMvyyV2fjc2SeGmck5Ul99f0DeWml9WQKUXe3uV+eUGhi7DiaoMwsAgEZHKv5nVSalxq7YG7+K4qKilDDX8Dqew3uCI0NhKL+wLnrsUWmbeEOwdVsRUvXqed03ObcZnqlRFAxNIgOtwRrFw8eiLqnX5S1q/kJNqlO06shbVT5zxoTCK7sTiFUn0qszAe2ORx/dT9SryW7kSuezTnukDjo32KvGrVK8UC7QUq55siG1J0EbccLRiyaQxB4wt8j5HfLDH9LtSiu9Yi6DkQ+u5rquDLHq3OmYhczxgHCczvoEsJmqVEPFlct3NFRZtRndM3oWOA9gOUKluG97iTU1z++anvmPGKyn1T8R7rkLnHgcEbYONK1dfoe6Ie29X0ise2I14GgafzPpRINYDIXtL89DBCwqsJKYL+WXtHkVqWJD+pWXFmqBcl08ILUO/NaCdYqjsXkMM0/3+ev/0Be18lOWEWiMFXqsgRay3ziyb1e9SH8+OG+Jxez8ds7QyuPgihAtp+QvlrGBhNexCcJ/xyWN8G4t3EYWH9nc5u5hoUvngaqJHeOYQ3C2pUhTEsx2Y6pro529ppbjXVt5DdPmRc+4VW3yH3HKp11nNXDs8sd2itioKb+DTVpnExjx0kFRnu8eDKMgUt1Pct8/EgdgDiO+l+0w9xBwF+JQIbj76yIkF6RXbbYU+g3elc4WEgLx3S4RcIqnOMyKm+8ch9YfN444Ygr59k3DOoRky1Kr3rdS45abbRP6OWjj3KHsIZXLdSgwUC7q+ilLykXedK7VLgPbMIohuhW1i/h9EwAwZcODJqDMFDsRz9kwUDYTiuAQoQnxE77PwI2HAKo4xsO7cJO78CQvpNw6NsxKp9DIhqNrfbF8F7CyzHRrNcu/Q1itBcbsO+igh7SGe/ziMnLDr5r+64xd+mLEz6/A4CeaDrsccsSVsx2w8Ud3DN4FcJqvxGcI0hmQO+26wLl7Y1uWfl4Te84VDpCCY+D5/aVBuRoWfPIs561l3/Y4G2OSuk0pSnciSXLTdoCFzX6zB0oZr7IchG1m7AOoXXMmxjis1ldJAievEDDGwjNAcXeRuagRgu0VbyocMY2joQQhSukqE7tWBKo9muMBiTGLYSx+H9WMvPvLd5sETIHFCFdEicj74v0LsswxJyeWrzMbTN34K3FhC2pvOs2Tsm6LY0IMkKHJ8sJ+Uy8ehfv6tVItU8uSHLMR3XaIiwI+Evg+lXPZ6lpLvjBcAwafZSPb5roIOH6Eh7IYKaOVdH43erkPbj0TVFogyfIUgFgqFocv7JT/W3Af/Lni9J9f/b+jkN1FF/zFfim37DqwsaLMj3sj9lTWXTyuACi4WoAHS/vfpk9a0cOj49x0zjvJ1X3feikxfC7AqkXHjGaJbDtm7VQKn7CZsE594031o2ydeeaApFe4e966h6vl33t9UG+u4pw5q6eETIfdv2+C2rxDvyeLAHCUeSV6lBiTMSdbM7Bto3JiQHwQXHyKofi1DNeHF7dCy7ADVxsP58i8HXEalPUWOnUIwETX8qyubPoYjzszi/p41n1FnE2q6hDLHkkI+xyHRS3IpJ/RuAh2FFfes9BtQCBJGvgCfeHp0STIlAttFDysJ5jwavRI59laVHF3kRIDfA0+nIUuxYSM5GsQZicGueoSZEP8icwWbpNBzFtbgiICjnQu7lkAWCSuzyjuVZrlRwYqz4lql3cssFzBZ1pKngSp6aDJE2/dO6+GZSPWZbALnoLNfcC8VSkuqYMi2g+fI2CN1/L4hAvrKrp3q0N5nSeQl+ccLRR/bzPauy1xcHiDgfO7aqDZsQVR70pYX7/t/8gibaxGELSrFp5+55pJRCqJmfVYqxQiNW9nqKbZNO+1wzBFKws5XLUBxA0koUVbk5J8VPV7oWQyrOTv9tQHHdJIRWeX+MEBHDRfnnGA7fW8uvyCPRz3ZaaUt0yP4fvsfYlXl0OvB2hwAvxEleZaTMNBK1WTVR7IWI1MY1fyhu2wItOr6FYaoPJAaLFNc/ttqMhU8Ocw3AU7MARtCotuYyyFSDMoH/vDnQJhStglyySg5Ug7UCqkpcsy8ECJDc5tqhd0ewjlmqkiTiX3CE1oj6vM7LvdqNGmNxX/UQG332pVCXxvCbFdrb9SRh/Drzsxrpxzy5rVy/G4H3r4033b1DDav5LOBX25jwab3k617cwiur0LGxX85CE7Vfd3AjHTG/f+pKIkWMwXV7hVu0wEIRrUtnSjTjVbQ7/Zz9gzz22l8hgYwuSnmyqk9+38J88LidRZwBtn2RhM4yQoXXiXBYbF0004dgyxi8dJXwlXzVesqvZbSnADce8ML8YhACVDWbFOJ7N8oo5e9sUnnoAnKf5szMeZXfxCZULI9902DfqDW0GVi7UdjL6IRdCqNiMOuCsin2BwA7zJtgB3zxkcZKObthsh3kYMUA2e/4onrX6FaC/3J4YsEV2euQ7UFUQ7j3PXqkQnaLdPEvIKpFB+Ai6sefLhnaf1wN2w2HBa+C2ZNgd78VyvZiw1UJ5aBmmqWQZelB1HkfEqs3oopaIFeXTO5vXF91YjqXvSsEy6aqRbdKQdS4da9jDkfW76pzaxh9ORfgv1Tlm9KoMpM3Nyuq686VNNjnUgPdv9dt7V43C6MgQPBkDSx5uLqkVOzVGMhE73DAH0T+cq8xzh3M1AKphRRvU5OPea6OUV7UzTEJ0WCrQt0Vl5cDZ64lwjoqatoi/davcIfaXVCCAcrGCdq7cOf8c0EEgs8YI3ovw4HhDk5TODUZ078faGq/Neoyv6RVAX6lxrkmgdEVujgEwJ1RRMTD62m4x9BLzfSJ7KUcwGQtnnT3RzndU55VWfZMBlIOYcb+4Wupx8x/eLMcDT+iKvZ3qkgAt4JNKjlyWCnUeC8TSwqzwFE9M7qqsQuNOVCtUTiSOklvFBTKPu754SAqu9A1O52D5BQRtiUiWDv9PHu+zBeNGFYXwyaz1SvJhB1V/5XsG/hHb0G6Moih09KtfdD+JBkz00bZb1FoTwutunMLFMug1ZGqWC3NoGbfwiVyysE0LUV4yBfInfgnUeLPz5WaTznfg4X9glde4/dNCQIgUopk0noz/ARK0T9otXh8PVtfzG0gDR0/VWAHDhvlO6JphmGDzX4AWvhd53Rsetsz0NY9lsct4FmJtA1OSmsUz7lrr05HkEsPU7SecN9rP+FABt+Ila1EdX+OTzsKabcjBBtuw65ad50ZDfeE3zWOKo9oZqoeEyqgdVkCOmSdVL5+ukAKKvVrHXWmzuGnJgKFOeojIjhLnrpOzeVhDdljZR5ECryipz/dn+S8PswHU+0/Ce4Jljdgg87kq6sgGRswb2dDooKZAuSY+jYiqEoR/IK4DUC2jFeTjeJPI5DHx4CdnsioU1qMzbju5wT4TRfTQNSr/edcaDZ9Z/kFlL/QfMo4+Ytj8brzKbXb/4M0nabVIOkuPlxKTSpf/LV4sU5o0ZkRhj0FIplNT2FZ/EN2GvCNYDB3L7nr7cq1q2tj7JVXGl3IDvXRKB0SuWKR4ZyHJLH/N1Li3kbP1VDOfnlYXguK2HFUUKuBqoplTHKt/mCvvHTAWj0+wqDyZItXDYQzAXGkI9Jj7+6nJddobVscu1OrGhVxSSPqgnSM33mgVUuhkkcYo4XqnUqUWpm66iavxFrjs1r192+pTCprZrYTbQmuytmT8WIj1VXVyEINJsbe0VialwK6aqPE+5KLYFjzOeeTp+k93UAN4uLiCNLMnxzAe2SwYdD58Z9Jzy3ULTtpEPsP0ZEywxmyHwR0zS2v81DqnkZYEA3vWtihKsApRn4bEoUvDUzKeuZg09nKi1dfZZG1vBfS0fN96hxGyewE6ltraLI26UMyW0JshYuT3FpG1+FfDNx04Wjtlf3n1ymwbTvWDi2RP2Tn5DWKY3vl6ZSV5m35aQRZsdpla91P3/rnH6bbZtGe/ihX6e7nt88XEs2zlErA1ZQXNO5NqylraQdKe3q+qNc/Sq0FQsI+r79EesF7i+Q1Dgk+0WBMyZVbawZlM7iHCrU3r8MHEQg31AITkk6tgu/WQ58/eRwx/mfl55ZAbWZJd7AjNrpl4DpXqdr5NgPgo6g1ikg/J1u/G5L9Nec48NZvT4/0G4IBf/8IqeIdxg6Ygn3Mz81DeThD4WzOCkDvpMEiiwoQM11/XBg+29qNwpk1nQxZF59BmRbGXgjMkKmBEt+oVKVx0QiFsMw0kuZ+ZuSplSWmw55XOraxZHYmzw6cI3SUqZef95L/Le1VVFc31VjdrLVIJy6pExnndU+nm/9TU0bHisFcGtddLmzU4yQsQ0SSKzAgv8AvVKkh+IpJEJjHWwd9j8jKdDM3BpCoKKIqF2NnqKxYEp1/ljYa4k3C1n6HFCZxoPoPhwMyQx0sCAOZ+GZtUbfmj4U1G/NqZcc6IHlbf2Pyq4EibqbvQg6VnmEUAtNJMMxw7sJnEBXk7KKdil0vo4naY1t4SWDXqUGQC65MA4SJKk2Wl9HHmD8bgG88L8cV762SXZhhJHQXno2mekvvvQH8QSBzhQdrXRrvDtdTI/IJep4FXaCGDlXAS46JFUyj640Ig5myA1pf+Yzq2Z9DOtw6kcyRjgV0gHvQ5WP8/AQy+WY1b0tlKwpLR4SLli1crPo2xlkPHqO7UftMwKYJC/juCYAuyj8ru5Mv2XlkUv9UGvQZA5FDgpQc/2gsT9IliDqmNneKr3aXZr+KiQfkDBZ/9583Lurl2gYwstgVm0sBRe+99cTT1U1iDQCejGk4g+INWkBtw/ska0KLSatmq8fW4ILOA+zBLkbaA477yjlOeq63o1IvLCXGZVskjE/nTeJWK9+oah5XyBPpKixK/TiWQDPZTF9v6GOI1AfQjpLwlh6Av2lZjYPIlQtXGK7/gnmFKGJPl3q1U4J8GTBfqy08J5ACoI3e8PhXAYStnC20JGnAP3QuYYxX4eT89yM3ExWupW63mGs15m8MYaF2m6pURdrXYs7CpuXKtKHKpdCB23VNy9YjPI0DAVL18pPSqagBstf8b0uq1b3UErQnOLakdvq488t53JFT+uOnrrSB363QK+BoHEfwOB/VN57mM53GQWPXQ4ceQKHIRWF81IqXLTkaON2FeATiZHLn9psXGRBbPQ7aonwJUB+B0c7DnZtck/IGECBt6WHfJxxAMO05RnISExd/7e0CTc/9EiuPlLciJOeyRTyLHRTy0OZDoannIZ2VNZX73H2mJ8zevqy4GTqCaNHZOFsQ3hKtMlcwMIIU/kuGggAZ6vEoYUhbL+EoEJ0guBBjO3vnyhhPBkorPY/lC1FgoChwYSn9qSr2tz5D599j4VYdQPQByI6sD2I3cnZpxyjdJoUp1ZMMrzNKnJAvrVYUNtZEvW9siaO8/tKM7mc70tGW5fgd+G1y7JgYvyAkmx0tOw1gvUYVxoxQgaCr8oXUVhXVZ675E1Gutupe9+A4jI0sHbnQO94S5J8AatEyIOqaivVgnSeA/1ctpkxKQHvcdinqWZ0uMtL7K83gNhWsC4R6VdVVc4L2M9LqMkyFdFDew4CXNSX1ECkXEDL2BfHcwVs553HZ+XR1AWF/9mKtJfUE0FqHfx7c5i7F9whaxBeRf2OcZNC+D/HYW5ceDJyVl3CScEPG3CHkkaSiesrGUkjRm3kzPHhCpqiSi5hPjWQ83WRNxgY7odrnHYlt7Af5BSEPwY1IzZJo+wIvPXvlGOLQO6wi28Yiqrb4ANkAecs74UN9rGMRbv2O0JyBZi41gFOhopdzYcfg0ErIEfgR7QzmjA97UieLfd/scQpIWB6IRWwsNMcr8RmLrBeiKSFSyji8fYxxQ6csfNBUGp72A9+vhRTmdlrJk3fmPmagyacxZRl5JYsXFx5zGgACiujbFCvkDiwxDFiMUuDFOyhysF8wTRWoCrVGd6Sb8QFEs6pxXfe7YjrJjhEWBKMKBOiL0mjENbmgBcAEkq3ReNMDZNww1TQXnqGafIm75LO8YuaCHdFbm/lfG1MQljDYXj91zdpepsG9zkl04e8JQpX+sGk8seTdvRq834/iqwNzZqNWEHEXTTiHsUJ5j448ifBEJOe92J8kY7UEbcL8n3rGOuGg7HIvz3Ogv8XUY28HmpdsEsaS9c98Wel5x1WVSZvnBl3mbnOKYk6jvy1Eh+7zQJwXe6oWL49wNaqlQp0hDKcOLtTKCkGjS0xD9wAhETfKcHOe9u+a76hF2L7xOpFkwVHIjsydohVGaNGZMeIpmuX+jNaHGQadGPwtZECyMi1Pee8X9SW/nYUVOl6OjyuQzACKDA42DbKm49y+pdR1i6NBmwVBor/XZzvbsTVy1dLDdphOUwO+DlgcIV7BxDxxqpExqlG3GayQD2OpgRiFhaIt8BcQ4xJfh0Jyft65hxrgMh81UEzSRbc6KKRq3BYHEMhZZwwgclx60Eb5huc3qsWzhSlxxFG1kZKee+Js4JXpz2TY1gZ5+weR1qK3j15SJzbeRY4IfVxlWHBkhvWfwnqu/cGFw2EDObs7NBS/JRQ3NDH/vSFvMOhklUG/sDAsVY1ieJGo3Fv+lD2mLvbh2259G8IRHKUBauMiiokLMiLyqMsMxJBCLA3CwT+1QQHHUyJWi/KuadcpazpavONWVCrYX3JqWhM8owLzKBlETgxM35hqBC9e9ljFEta5sZSiCVye3YB2P0S0Q0LT1hP0gcD7Iwcm8HXvbHfr+y5fX3M0A3hGUK1ViadKY/zb7R6A5s9xGa8qpGhEf4cbzuxQvauL+UDz0SbFoaL07MLhelYJvCbZlZJfwcaHXoRp2rAWAnJwael9/q8VpG7dsgQ10sOn1YUCcwhuBlMrLM8NIVALT1j2j9CPNC+WhkQf3pzch/odwwHAcTOTScA+lOr/l8+vCehbUwqj/dQW7zmIg2eKf7bRJ1GXgQcx7NJfEtCgl6CjRXDIJBd3WAinnJoM6ll9+akIBqZZlGdIOd/WSc6G3e+BJA1/zUPcmuiOAeHq5mcUgicCSt+VW/p2vlaS27wrlY64ANScOF38lKSAnKFeDsV0so+Mpp07EitPPDu61xUVhXDur5lq72Zhq9MNuLqvmt1NyTSRAwf//JpDP/x5Nq4Xtn0qnPhyN9bUUITADkxTnvq7eaAIk1xifmc7BqIIyf3HrlZs6UJnyc3ADYNwPdwLXYDAyXKsRN3ICsbkkKiqAOY3M96dqdLLxv2rT1jBBGXjp/LVcvg+bg0RJHsBmH1xq7loPPfoEObn/X3UfO1NQ65KulSWhseAgGWVgh29stm2Qwag3mKFKacoTPIDU2EtbePwQZxrH6DHoMeYDZLSf3497ed9wDjxq3iPV4FPklQ8aqswC/U2nCYBRFfC5dDmcNSLO6iZCcwXdBnFXmkYrcfs7VmzLOaLDUeRTe6xIM85+JwqXzLYknVbdqNbnOAtT407cmSoYKmQQNthjI8IsPix5K/k9JqDlwFFxcUz3sW9pbjmQ9Lgr6syXnB+FkaYqhOWrpYCSZic+y3kQh4iGQOpWHz74VJpLOnQs9GTEp1gwb/JOwHKv5WZPgWTMwEpTitZRuYeGz6aaPprvx4lXEuE1xmkvDhm0de0jxO1Bmxjn+ZfA9kDRb3F/8g+kK/8YU6yqih9vhfjh2NRvWDuqULowNYEzDQ+0rnOHXghyLfmIyRX5NfZ3YLNVPgdG8q7uNzdFaTHhS888bSsLeCZUOn0HIHDc8vOCFQ7bZ6DyEkN0UjqtmJ7AVGl4MeGVxv84PVIad+MCMsr0rncYkcWAtk/q35VKqcdpSQSELDj+B+9L1/TzyKTTtbJtDZ4DWJzOyG6HFg6qJr7fUMkRL4ZWScZmahMsKMTNV3GBZZ0L5DRA/stMrizdGoLp+mAXJ+yzowv/6dgfT+pLFVMf0A+s9azwEpu4ZbNA8F7886B/MnPsQoFYf6bjgNvIUpJ3anueUpaJjQvpZh0nnH1Qy72biOgJObQAH2HFh/p8LOr1vm5AnHeWQ+HNC2rZxaOh0fILNMlbfUjSqYscFiq381d3D+nVC1Jq5gOxzZqA3aVmY5Z+xXUhUZcLToqTLYoghm8j6Fq6kap/CzvkLm763hGEk55ftCgIgAnO0yCiLmV9d0LFJKtlh0z4g362pt0Aq7GbmPtITtXsF4wINYcTsjZTAzNeIt+xZRRNo5Knpp8RXAhgWY+jmp7OkQx4IIfs4SEvM/nerAgM+S1+3DfgBqCx1/xWhOLM6SMJAVmGcwm0DLvHfEzzQoDzc0T2w4dceFBEcMVuwS7H2TpDdibRpvI3Ey3lysVuWtUkH2CsWgERxTR9x7U68qlPmXNCOdFUl3Ik36U3R9X+NbzAiiMrM7AiZyjoPFISU8AmXBVfqXB/kk68nbYSNy3g/Zqj5yVmukUBYo8bS8DtneW0ONp2JnouSPxvN6SUuPwHmjrqBdCw066w5rngSClAS7QiFmNiW3SoJluHYMsTz3p4LncxIGGa8sa7AOFYTF7JluZrmwjdjqlWFrX7L229yUgworKCaTyQFu4i994JpkbYv5dxVZl5oEka3qrfS2UKAYomnzYjtHn+dGZXubpMPIaYth6KKeTH5rkytti2c+mZlbBG6g6csQSwSf5H4K28gspt/F3m4j47LXFrYg5V2BGk24kw1IOpQgT8SM0yeQsne0ZJe814Nh63tzQm5Ts8ulqwecFvkqm9CLCouGTKBuyLwNYgFYkM5o0PlFDUXX5dLdH2rpFYusiwBCSOg3aVPOVrB9GmrNZU255OhS1oYhhzpTVo71U7bjIEhzTqXEoXk9YR+JFijxujozcuIM7rodb0yKT82SvVOMtCDu+zJvBOLY2VSOXLcknZtkrZDy8c5TPCMCci6A1UVOjp4+UTATl+9kKX+C6/41GbhJXSN7FYXdlYsEYiUi6pQBly9MyY0uccxGnAHc2rX1kwM2fichB++Y+3ziDQRBkMaWnqkneD+s4ngrXl6pCYpizwR1Pshe3ppq+hYxEfZY/gW8LwO63vBvoIOb1MHQKLT80xylEjWsTv9yG9YbDxb7xdIdke9exRddAz38i30J+Q3KTnYjyJsgHJrwgX0uh8V+U0I9SCLCrfEdhB84QkqwqTrnb7eo5MwDBBCTMA18KX1a6yRkwK1SH7PbkTVaW3O5arDb9BWS8A/39FTW9kZqSbKJILny8w5NSaZpfTnY2gJ0nD5wdgVv5K58QGbcu7lWAWGKU5mz4+TYNhRDfEEStPUBPUDxl6KVfKswNYsXh9js96Da0olBS+bl8mE17BF8Fg3BRK25lOVIYtWFm1Fu2Os+F51uadGjC1t9HRPZ8ofXpUkgIz4lmw9KsL/mxtxmzoFktMmxgfVCovuECV/WiU3FZZvFF7JwWdA+AAlc8h56cjI21Qr5ClwieVAZc8Ew7J/YV8GabY1YvVA5Dkawr0ohjwIw4nBRg8exQCnP7ehoVnsjoYk4qYvWeUKaPCzMDvgJ1hDhzp6/vdMYQs+iIk=",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
