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
   "packed": "wzDcV4JzXIrL+twgGQ0xITQbavy8pxWfajJ4oZWbfPcXqGgStM/i972r51gBkill0shhxq9RDofw3Y0Jlojsv1++K3ZUv8G6wv+ZN9M3Upg+n/M0kREkVjN99IlowuQe7EFszG0yZxgijw4gxmXaHMozkHnHlwmY1ssOFbQvC4ZTI7Y9m5Zqc+L/iUmse7cv8YPAsgxMFivhIqwc0txXzKbH3qvo5WVQ2n9Hb/qIVFti1utylIj24MehKqMFRNoQP4W8tOLQJzJlFB0SdSlogMA83QMry9AGHF3R3yCSiCEwTGx+8WODUnsjd8hNTgbcR4kqQKcd1pa8hnKszEApQ6otl/Q6WuYWZgQnpwhtKpkjBe2D41EQbV/8bnsbfQcnl7poQD8AoAORp4gwF3i/qBpwZPekhLl9gjIfz3tdlH+DevSty63MvSXDO1qjVhTFvnmJjQUBmyKyd48VPlNS/kWYS481RAZgVd00/FGWqOvcnaQqG74tHlhB3mmwBoo/ftPYvwjMnsQlqoL8oH1ZgTRdrelFpsdRB2GlZeqZ+b/LfoU7wit2zaJDMJrC/kD1JfV1oyjPaMUtyp2GN8lPLzxUsu0/BV4a8VsyARLPuN8mPR54WEmoWH5F6Tiio4tJ9njvdmoGEYVBa5H6Hiz3pdJYFr8Esm0GEfsZDN5jEXTKU/C/jB1rHRbo8ptJbpv1UsrGzZqScO8Al4TZZZKSHytEtpWzQl6Eyr8wMZGTnlS5ocWpVQoxMmrCCbNk7Y1jGrtF55rZ47fJ/busAmWQT9B5sEurysLZczOAo9J5N3Z446V/9a55GNVK2kuSnlVS5N6+2DDBsjp51l9OzQERtfyoap9SffqK/jVJtDktDQWc4Y5Vb++4UYVJ/KgPHX3BjABAivTp3kSpXznXJqp3BfrIqFUrdzQt330+G9zNOjRxyJCptgVSxdpDaJelYmjHGq0fx892baSRruALq3zixgAOcmGk/jennOpYBvBhyiAiqwdDDe8x5RNcwncBk5r7OIEFbMJFwl81fnXVYBYSJBB6+qcdKiFRtHhbIpPNe0FO0321b3s9HazYYAokwods4iF34XF5LdWEO9FLyZgYYmfB5DtafH9cXr8YJAnKW9vqY8KFUP8NIH2jVudq7U+Mr3zH7uD2YU0Tf3aZrfdKIGT3Ch3p61RelDxwjo7cQt15jxn12l48Ev8y2LybRbDDOmDZFVjlkp5fstKoCvVNUHL64JcY1V7z7ylO+P6Gv0K2EXC9xLbQ521DWrT7sp229eC773d41qHO4cFaukNJdCP/JlqW6ZftY8Jgv6j+jsEwaHTSO1qOlQyNjl/QtzDWOVhb61+kIY/UfXUpA4Pq0udqajomZeflV10m80OT8VYliwHIGuVY7As8slnWFpoHv1VaDipNj2vYEZl5b+X6rPvVhAih4jFMf+cQBUIa8zdZwj2vxj1ECRDSZccnBpRN5RUxu5Qm55FSCj/J0+FTI7BUl2uB5egPMexAmhbpN7q7JXPD8+O86SNxFFr7SxiSOBNYII7rb+SFMIwFr6J/pmarTYle/BN3Ag2hj05bQU0wLFavANJ4g5m1cuLErpnVQFI4HMTFtwLk/7hM0w653r9ECwbkbH0W2W22Uldt/wwGEGr7oT7Ydr/0emeMI7Q+PFycCKFoVDQRgPWfvrhmI21LlVE3qweNqkfLXLRnD5n4EJN5SXgiizwCNrajd0mGDEwX3ytv3dTAmWzN54rSZ9p1lg4Nj92DDJ227nnoUqZtZQRUnqObJMtENaLjyhI+FFfFNClIkHu21zz1vkpA20cf40w7B7d0t2AEF2GXXM+A1QFx1ptnadvnA+/FoKi30cyXoN/6GRa6TWl4vuF4uebJgRR+aGM95cMwISMwNuPUHa6xwt9/svYEBRmeQSxu0LCWmM6v8V3Am7YjVpfmg7jqqtA8//ckAGiK6wonDLxzzJBghguSQDpEVFrSJR7WNCo0tWgOQVR7bbEiKthJFbtDBs6C2wvX9Fx+oRQMsMsSQcKxTWGMwdV+nMYPOB7exD7qfwoMBQ+EPBMZzVSTtdJR5Th0eHu2OJWN4oS2nL9ngC1IeCEsaaI1eT9mfXg1DKsSy95g/S7a9t/ioQ7EsS9zAbZDAg8e+qJ0JwqYHMqUqJtbip5peCBV12nhgXUKcn7h/v+AefwQGmAUs6rAG+oyh0YcfBHsHVM63NNJia5a8tbEddc9GRTc1IUJiQxqNrrKNj7v3bo0FlZKEnNO5IBFvdkwIkYNFqPdQhD62zwC5MyMdMORgTgdDLlj3PUqhJzwpNZ9jYuQkL4VoBQ4A8v0h23EDk7Lbxq9as98sbwjFMPZ1n7378D37yTv8iJZ/foAaZfln0D5hKCjgyY2N516BZ0wU1TaMAO+wnH3nT0mptsr3MU+wtp312W4a6VqpFTpQOEsQ+JQ1wpWT5SnblAhxAhu7YNczjTjifSG2t9YSOgm6jvNkVU1OGfNEuu3T1WMK/0Ajsvr/KpYNEc6NsKK5xOVePTHi6YcY9LF0Yd92XI7wntuOmbah8fLlOSFwkcGzeMSmXTXrK58cVQ+xQLdG6ws9JzC77xn4vCiAec/EqwVnX9VDHtTfmTohhMm2yhcjRgM6RVE+lER+9dcQuwJm44zBP9uPDB9u2pA1S/rZ9ADA8ttgUBCWYZqSTKX+IX4QOKXT4VZfpjfAlhkf412rIWNf4kvhfCGDbv4n2IySQ2spyV4CnTP1xytA3EE2Td0Lv3W2ik632aUON6V95p2nr9SyjuVp78m70VJTrvMrYbTCCGAFJeFQagROm+0xW3H5Nz7cFdM4LCXf6fylX+AttyT7Iy71/m9ZFUSVwCHR01xLB4+PkIHOxYDjRTxvqirGUV/ShOtCfhaRco9J3rUioXurSF457TQdvLbcxwYolbRVWFoOSWrHdMwHucxmjXf9N0O11XfOBk/FpcYMepWanBp3FOkQO61XaT797ZQQNcIjhRsd6W/SZk6Dq0VVDdlakbo939HH6iVFS/mdg0y/h1d/DvZP0N8hfLWPm8YC92he9kqT7Uw9Vcrzv73TnO5vWTU7fyBvMr4b1IQXqRAKW9hW7m/Jg7LaLCdtfGZuWFLtg42A9dOun01Be1J07P1I6J/Jyh5e8u/iOUEJvnpIm98+CCmL7dEuf/fnS9Qpvlj+EBI8z50oDtHvfOReGNNMHr4eMhVLF5TQCR88hJKYiZIpUR7QW4O4TzqZzhGEsm4+HUN/VeqvTpSLqcZV7ptJLXb4cE8RRR0PWW12GtY+VzlKIJ/tejHCIYXJcl3/G+hbN/bX36WjaMdze+MiWCP+asAtqFauwlmea+dmx12+QnxKuBWn+rRUHaW6/LOyAcX9GpakNnoKEXgPc4y1wMXZDqEgmhce5OcEMG/mHidqL8OH8UczHuFv+Gp/m+YNjf1nqLvyz1ZZZITGOpWuWUPCtYrJ/fonkti5BdcsjoJV5FX6U5x70oqVs4TajGuNqTWSZGaDZG2S33RR7fpAep68+6uh+TlwRIAh5/YFSxiUuTns1f8D7oBmXfo3AHs69Ynm9fIG93DLeqMNRnv3ML5nGFTwp0SRGX8d5X0RCQ128zY8wejhW1Mj0K5vcHQ5anhgl4A+R4sU1n8ZpGcvNKs+mcOpFCZkyzsCSdNlmw98ZQxsKBqq4r/6Cbf0icdSzAKzPHtYnUP3p8HS50nbwLX+i6BVVWpME0gXbXUDyHbmqOZNIlpPqN6TUD3IqvX6Lf4xu5TNnIEOgYhNb1VuG04ALjmLA47o70EQ9KZUQymyNYSLeCoeIcpbaY9JfX1aPKVh857heEeaE8BZcqj95CXHME07Wa15Lp3MIjHpP6kF5zOLZIhxkGJDAIjrJMoOQyWFEdTkGtyt60nXXr+kDeNzK5BYeJANFdsmRqmRiBjE3gu56W0w7oEf/dfGwjLAutWqKnv9xkUDeNPL51+um3CmQhW6k2EsdhfpWz3WdwJ4deM5asMOfEIgl816hLQPD83CJbCO4u6U/LvUCgWFZ48EMkeEXohRIdrYMJe/e6jP7o/Oi9Cn90C5FVmN0TUGAMcpSoIX4O5WKNhQBFkNIu+6cN+o5Q3KTpnTQkHu/EaXQwuW2k3pbJuFa9c7+r5yv2tFIVnYQrzWK/iJ4vfEcYKTYf6Fis1guxlO4CQm6IG4SEq0KZX+NEJx+eJLG6IQ4+zm/kJqeIeB/lfiMnw4WZBYGCOkkiyrYCJRgxCF5XloLAG0N3iEbjc2Svq0PyFbQwb3HVi+tgxM+RiikE0SnYqnV184Zi4/69zM35ttPhwPkdjUr2f6a87mJNVtCG1PKopTyS59lHbhReT88MFKqZ0ZYmLPCDkBazgj9RcSO0tKtml8HOF2VUFLNBvGa3zK51uj/0ZZti+VeN9VlRKnuisLJQgQ0fB2/uRS1nO00vBHtkXI0hmQQ6lz3d7QwlovORFPJsMP/fr/bF/EZNZtZKZC4iUfLKCECDwyjELNUaPIJPm5w/mypdKeedccYRCYVOPKXGzMjKmyGv7XzRmYh+POydFv41bmBBPyHL5sa38+lA3Z6tqgLf8wCnMeDgPGE18WNxAk1QJnlqkL4yE4TYA1vlNcbYIm3W85QZGhrqNgOJ7Or4ExXP7bIYdgrpi8snoxPi9O12lN88/HjPZIUn8uYMQ4PKZDiRJds13meKLOhpbqXNPJ3nvA1Nae9cOfQj/d0F2Q7xcWTEmDaWSg2OO+WlbPMoPXM7GVkc2t9Kba3k5w78EDgcCpOHMZc4hL+gZ0odHU2ra5Ms0bYyvrQHmzb+HG6BbrdqNAwyrIRn8VVEcx69rpwhyQB4VevyOd7b8xYahLg+Y9DpcGI1IMHRUnFyntK1DBsZszCOTbQVE04DrWPuooy+Z6EFxnolza7gnIH1iuxWtQnWpsUH9JOYyzhGB2pmkmlGbojwv/G7ccV01kVXuHpMLm7WPonjdwiGqwGGujlB8p32Ey16MbuU8jmsyli1GP2ZCgWiSkPDYlB/CSNKRXRny0n22DKOpFLixmmXo9oBZKi4u+F1w5q1l6AUpf7cp35js49owwL4JNxGcAMLmZ/jFSN+/e+Q6oRif2rU8h0t8vTMVr95Lwf/N6ODRSilzKUSO2xCd5YqeFsUbNUtpx+78dBvtEG8Mq8/WJHaXdan3FgXQenBnP0kE5fTZA/Txbr+1GEeFpyfhynj34HDmb0rYAgnsFzsNR+H+J01yAI0E2FtugqnXcqkn81sxlCh5yqEShR2ytw88RynUwwu16cfeW0O2xr4+8WZu3FFIiHp4s+Bwt6kNeEaqBneFb0LYGED8Q4qsry1VnUmjqLPaPWplteuTo3fu27n7XPB2a5EOKX1vVbk60SuwpYjXeCWI0M7XXM1aQun7IXDYh4gBLEru8mpj5tAv/C0wa+iOZQAnhb7Ewt3EXO82iK/yoZvaUPTCgLo4Pdu2JOWArwBNjHY+uqkR8o10Ub/JHicEEha/bKbrqAs2phitQeLI56xfsIPtc7AyQezZm9/i4s8Hto+OYN0fR5ixJEMUzBtLpXcZT+2IfDqqW4IISfLx/w6V1iZVNxMs6iHp7MqzQWmxAPBtLmOmslKh1QQYZ9O7mmPlmoIxfyTHecACouIEiBncM45mJL9PsVhFzDIb9CSifO6ko7cOsgTz0PqEv5XFV51JE6PtyhcGgr+sk5ph3xLziLtze/jHLSwEb5ccnErEkzcoTP5LMU7DOIemx/YuVAM+FxfpLq6cfGcqg+vGYvibeumcuHHMPGJJSS0j436fhWy1Zg78XngRrUi6mcTXHx5sz0EFfaF1vyn1P+5Uspnjsqe57KpcTNFjR/qgnesgnHKRf9gzoCBKwV/YsMu5DL02E8oO8l2sPqR/+NGIXWRmowuJmXggZ/TWTpthTl9Y8+dCVqfqLJ57AJNuppUwoKZLzjDc4+jAeXTZ+tSsho0FxLvAiTXfB7108nmwjsKnR2Meka5HC3ABJuQVVWjTdV6zyfj2/X2K7B5mdhr3JO2jykx3li5zNjQWPiXN/LowXjtdYxdwImvtCfyXou2T9d+yr2lLkHUMxvWaP+7RHXYUzzCiSmyudY3gl+j6BuDvljhZG9zDKrjF1lM8AksvVawhWvjRXCNdMkJXSnwWN2olAlEZxFx0yifPCjBVtk++pW7gQv5ZRSyVZpCrXUczEOohCpNdUZ/1rJs21EalajEzHUxSCeka6aAH6WwPbsSwOyHXGy/kDY0YivDbLjKJQ47Iy6tnrb3unm4Lx69+bNJePrz8gjM2KYxKpkNPYau/3SzPcGEjSkBvmvN32GlME/Nu2Ta2sNSssU1N+7/I40KPShIIU6ZgL/vQ2sasN+qiWD/Q50ilVOE/o0V3GgMPzZSJ4jVdGfkhMs7Jb8KaTkKDz4e4nYfqlIYWiipBhHbOp/hyhUusLMgzZ5xRZJMIqTHvkJQ/5CLJH3Q4T84tffvmnba1Ai9z+yJExc8HNQSHxTwZxAT2wf2Xixx5Ou9iIpkxuQmTzaXtOSPCPtha90cuF51TnL/x345p0ZpjcyMqc0/fgHPdODmh/betQpGc9c3tUDfvDWhPPwBWiYKKUDdZ85BWaWkxWQtLj5YVRM846/cWn4lBzznYSmfmkt/TEASPomVu8kmX40XwjkOlex5Qsyt9bg3254tQqlscDTeWbYrAtQK3CaKyDOgrZ6VgoRBRnGxnVl2j1bDSv7tAPOkddiUPAqaZADR0ajZasiB2Dl3HWfZw5vxTovh5e9bq7BB24NJc6sN+j7Spd6qXM1Er9H4y6rrfpAMAWtA3QD2nv69++UwQWVFqfLmeRcMhXxqkxzLLkku7fkNpjsyhw2PnHdO+GH1W0/dVTjWCTIn3kF5reTj7qV0L8zqOEVyOnE4IY6LFXt0zcStbIHOjxUtxy8zvJOh6v+ORgv9P86nqLAyT/gT4cmgS1zqyAs49+CsGt5rduAA5Q/narIEPN0iCEdV9xj5za6Ro2Vy3HKjYgaKxynti9IXqIg3XaED6RcgIMLygDtVyfV/m7RAGacqfJfva8mOtkMa4voxN6J2bgLxIhEWQKTdNbpymc1S5xVuHB6dDD3CpwDaSO8ymY1UtI8d1JO8pVQrbmb+Xzd1rJ8ajs1bdoO3rdyhtVPYxU5gUb6NLbVG4vXCfVEkKy7vhkAOio89KUbCEjcTc9h/LPcT7vi+Tlcc+xtEAfXA6FcZWmQSoEIJeqY9ZPOJakXEO+UGNU28wW9Tabnq7eCLBT6mlgt/TbY9r38r8Cuf7crAvs2MjQK/VMXumhhSytDzG8K1EXM49sbKtIu67f+u23dVmJsLUDY0PbXh8lil/QJKnhGldtpWTo2wLxDwWqSwumiWXziFOR97hkswqVXYyahzWlOhlQFTZUKfuwr5ND+XiGoaZl6la8luTWQjCTA3uzeh5cEbaPv1I81f6lDeDggRREl+4GG3bvjdjWSctDaRy4XeixH9a7YTsD0uW6CUTp+0TmvsOonk0PPGQjj4WaUM3Ngg1LomAA3Ty1k1+NbvfW4bFmKQsa6aivzmIJ+4fAwxf0iyxgq3LJXr5h5NiSbkjdtkU60LbEcWVQvvCEHvOUMqu4Edi6ApzxNHlmKFaq463aYGxo8TcLQGqXLPnMXOibkDcYn317I5ROkXDxXzsEFR7trNRSBXcttZQVzJSEKfQaU8+DhVxrxAkLb2ArNEUjippKue/S3cpvS5K4zXUgtbn5LFFxL0bmWmJAwtLMR2/VhOWRaGXlTzCGibIiNQcA7VqaA6QCDgxhSYEggUd1MpGufPceA7W31Qg22zueKMbZ6vj+i3bqNmgeHSN16emKLFNxxyUbdQYQYz3qKMiYzB/pr/ZDLbgyFq7RvDip/ozslUaSicLF7ilcQTPzhVMf+/ILeW7xHrJlWGfRor/GXkRJAHkKz2wcrxJGp4Rr0DUQJEk9Ipn+np4dkGUzJnFkaV3+yiVe1HS43MyQ1Yx4MbBuKt6f0Xltpe1VLF1y6eqhoMTCHl536z+ZuKRtyFD52AMKnJfsvvVKAEZOATw8mWc07avvVD7Ng+5tVMOtfQtsnw6r9SnLpn38/u49JJoEeZPF0Zi/9jME2V4gV5ZuPi81mWaLXqiJ5rJc70vQSuXewMGHdW4CTvq8IDsz1ITwawmQlMXqiwesKrPpuJRyGYwwkhkpxfHAvLqwD28sMLoQ4CigdDi7zQMZOQROqBQD7zOgl/ZyTAkl46HUKDv++h/x8xH6YWxzPpKxwI2XkGJDp9p/jsvCkmHtROsmjUpY82VteWypb9paviK05n62dOLvRIeqk3xzTu4ifFOL0gQQr79P99OWuaVOg666WAHzt9sjXHsM3t1m8oITRG7V+gezuxfEd7UNLjOInQVuLFkRr/J7GnbTZ3PpUg0hjqjR/+HTjqEgFhtqadzKm0Q4PY90nT5/WISuziigQ3heHfKg1WLwi4d74rJLyrtqzU0XvC3o2iHjl6fF4E5/jreKSA8hJOPiovBaIopYWN0HHV9/UH7kO1GcSauX9R7CBXJuvRuwIxnwOFtp+CEwcfeuKMhMDovPiLt44yl+IOhFfKPxlE2MizpfcOhOtVX3IqcIMQKut6XhqecVvdqeWU/FRay2lcTW/LOI23tzF6zTyAEYkg03Ix8s3ZDM2i9WzcmqZEuFvNcto6NLEomT8zepCI0aR8g7Wsf9LdphuBcslE4Az5HrGVxs9CcllN1aSK6bOkusvLSz+7Ty3XFkuIueAnW58l74dAUYwRftX/yoCCEXRriL84dnYlDtT6BuAEdKlr3omIduK7LzkElIpcVkg6rbiE/3ByONgyH1/nhvByXaskDE8xILcE0i/dv7Tn6hSaJ/rW5NNcvRNa0M7qncHiRdRbtDJEM8BKQ/Hmc+4jFLPPASD+VS+ZR9wI3dp8gc3lFuAVWyfFVDWyA+wVSJzvO9rHOLq0mO74+C2zXgnJqXPU/buPAD7dI4MySerLou84t5MVxzIEp7uS84nBJKYy/zKkMyekbgssF2AOSrI/boCX4io/bFTGDmF3CjBCPm2Kml3UJ32ZhDqa1tyHw9jMOvjs7IFjPhnAzDRxJ0fYDSgPQNWh6zCwqRl2PYd4Zl0TM5O4lQJiwLQz87/iq6u0TvGfx+hNGvbYmHlh4EwTX/GtVYAZpdj8gtlO5nr8A4Onrtvweuj+qYMG7ykDhZ5GrB4ZyLQWKxU9czqidbdaNpf0YB30IyWp2ezy5+UqrGArt/xbe0RK4I/pcSrYCMcPCmoZ/p2hRlWtwuVjHneJORfwV9fIGCKJQSYKYvWupabHXlaZDq3HHpWYpOwEEdxFyC/HJgoPOO9vk+r1hqC88wBVGVZDulWN6+hbDhX3AZgEbuKtxQajAC9eJbk3eSXrYi5R1VdtWdGmBsocrJslauop1kfDHdu/+b+BQ11jFD4JbwoS/4ykvhw9aVHQp/dl2C2YRIsv+3qN1Vy6fjUNzibmU+gL5WvnVbeViQncw6k0JFwy+UGNTOZhQeOySW1SQ7FmvIGSmQFnqbPAp+88+xRAYrxKZSHsoPJZrxivAU2caoF0eyVnoVwFI7Nq2VHoM6OcaWmZyOMZQpZWG+LX2FVbVmpVi5uWSbUsA5W8wa4P5pTs952rl0KyEBpVVstFx42ydBH7/VNxkMih+1vLIKYAl9GJuQuLrReTlWlLrp466GltMpg2m4lt1kBgJFaqwGEBqaFeFnBs1+cab7a107lVvGzBN8fOOzeMV9F3vlmXuQNdO1WY/9Rl5p6GvzoOI81Ah2mKap4OhEkLN+c7z0QV02x3G77UTZX2O6ND7VQlHMwGLEKMASSKP7q1iSAYz8udXSxd6LrqvJ4ihEZkxvV3lWte3IQhK+Qp3GlLiKYLvsykN/Sn2h+Og+M+Ww9+9BJI+N0/Fvk+5yt3H3+mRDZpu2nu8qEnWAFIB/b3xVjmwuAvxnA06tP1nawwqa31r0oZvLfESWpjAL2LQlO9WUWC+796OeKtI6drgT9K1uXQ/28B/pRGl9+YnZgrx1kL7WizgZzCOiPlaZnY8OZBpUgBe9tk8RuXiAmvdwItFb7JwvgfCImgSBjiT/CvPDY8euRNcqfHLQY9rBoxxj41m0sEcTOiLRFALfO7F41BRK9Go4wkedmX1L2xIr03woGQnhwnVA0AXe5+NYq59hLNpT2rO9liWUfZd/XMdJzfGaWUbPYMvzRzRg3wOI+KcYNOb//lTDmKlOnW5nVw19CTsJE3QI8JnpaeGHc4hDEbuKx5PM/NfjR2rXNRbyx4pt+7Ii+Uek7fj8/WFtNkH+PfDlt2SlyyezHWd83Ouj1OUAoRh5zjeQ6JtD5Zlgdp2kmlYG6lFd7uvCXogTvG9Xp98PQvE/CJmet7JepZHNYjs4hBFzwitpJOaffvF3p1Izk//N27RG3EPV0rdQ52e0YsLC2ICL48TOOfbv1pwLCcizPdVmEs9k1+zOBvx1UeGJTT/Q5uAiwSUzeWe4E2HGuShQ17xYh+DtNACl+UJXXcx0N2T7NAa6aid6/lLDdycBKGZESxqQ6/Uig4GJabMFBlJSyRwKIaA+OvPcFQ+Q0VavEiiavl6uMmz7A2uf4jgA3bwIIk4bZeJNiQw1NN4MR0ag5ryKwcLwaih9BZDaQ08030to3odxVS9/h9jQii+dFEL/mJlsy+RNCH2yA8QGVnFyyVHE/Sh4xy5NQpT4YTrt1JQMoshAAg13kH1JKPiVmRTNhfN8ESLAYazPnq/Atv/TvkJhlN4hsmtxTAxMoUPK3wFttvlFCYX9hNxsIn/jqE3dBukh/irqI3AGGw8P3HTBxmLaFPC1YyKDI2yytVotkysDm/UsqRLvDfsQIMwQV7DEeOQ603MQwIZlRe7VOq1rZASsVypzMX0MVbGhH8GfPcfXTghuWjeTQgoW9npLO0o2GG25HExnaCR9dXHm9iDU9IH96lqad5GN5Y7fcoBQ2wA1DyQFO45LCIBwkkUvuY3phE5YfoR0lGTvqVE6BAbHIyll0Ch53+SsOg52Y3SqF4qOPQcovyDtVyO+v+s0J5vDHPa8n0pSKD316pTafOe9l6tnE5IfYPYuaVlLq/mvWPPurzmnc8ILmy31OstTzr7L8/qzYMepkMKtHXzzC0LWqzLv5XbXCGa0BiJzxUO13L9wHDJU5PCBuHtsx1V0Njj4OhQhi8xpHl68O5zZ5aqMHE+jevNfTgsxWyN1CMeEpTi7Ivd+sstsetgWQojBWd3Hi+BYh2QQrSeN37Nrg3XVWj67w8lCmoGcpYftPeVx27O4aza0dTDBv+Nsm57/6ORqq9eVD3NCofPAGjpbmTgw3HlleHkGXrzq+KbsDKa5wZ8ItqInnHaSEr9mzwP5kKMOXRl211Iz+dxCjiJSF3WRsZh116M3I6XssrlrYvlhLzwp5Ngg4WQVl6msPA01wsTwyyl4vbyGFOLAXUCmGLBrnRygPPpov3cjCESMnXuLcJQJyImIkkAOl9XENekHvk87GMyDNQ57QjVV0oGLN4oeJqulo4yDacOdtLLPaSaVtqWC6gGpcoJCUbVzPiL2Cz8ODTYf9Gfj/sWo+yNcKkzVHdCC4G6Iz6ofY9AAP57mFwulVnGFaUxDWCleUHjw5SVDUOBV2qVuXO+5AEpPgLgMAqPg0/cC48bCqHBVUcrlb3NXhxLKcamA6KzzJJMJjD6T4EaZeOaNJC2Ij/E4MjyLaWMdWPVwi+HgBoYdrRbGmVNWYX+9pal5QR8BtmIeHvoYrJE0ha98qRibfUcJ/da9balOCvSzDlgEqAVYoEfK2PffYC7o3eSUEeP8mkBoUV7JV95sCQiJwkYsnxnjSWxNz5kpnsNxYSu+A+L3W2CtvmMAdYab9CAwZqYaMxgD2OZ2mdKsnffMxNQPSxn2HZmg0E/sXwrEP5vYO8Ygn7/6KYtSlrqdcXvK005Gf+lwo2WwpWkFFSp4AS4gg1S32RftlIgz0lEHKuBCxGUdEXHLs07mioo1ouDeSt7+GE19MT7MwSX3osDSakj70YYG5GKf6w2MFkCCP/vCtw4WF1J7Uj/lLE1mJDVQLTFLna/DtWDjDCQ6LpSR1lUIYTA4rl27rGeD/+NjWCTXDR2ra7hHN9sV7m3eYpp7FywakIjzWqrmJy6VcHmlAj6y9V7K1q/7teUU7+Gbdtt0ObMXZ29ycyfsk3Lx3y8s2ljLeuLH66L/do0QkT8R9rV/CgjxSPVwANfUXMqQUv0Zp9rWn3jZjA5Xc0gJJa3Q6b/3S3pKol1CmytjZ5YxTUufox/jQ3+m+buAdx8U96uiHApzozg2pPxur32U547c5IMLydRiqBR16RDly8o5mITMBgfxmeMHlfBOTSrrqZ572BBdQVQ076wkpGl8SgZPcqH53kK54eW3nhaXyZegqf1i6h05IW7tkg0xqJXlNuNt8uMa0bdBeMy+cGgnBbXMx76gCYzaMcNEazfjZOk8XFL2hYWFp2x+Ty6mB5ySB/PFcZZyw4eaUjshHRWJKKVVqN8nHGrokyEJ3Xjjnl8/iDSLSkitiDEHIly+qgFYvdAqXn48K8Q9+fZgoYn+tL9oqE635z8hRr9t4fOukK8cPlJ1NM+CEYMu2e9Iiz4ozcCYwXNgKDHRrwvb4wZXRMnP2bgiPhiNROuj6Y1ViPOMC0AtcTkeNPcqjBahf04UArTU4GI6ruyMBC4Krujbay2hdBi7+M0j0mtdt1xfiCdXJeVKSmSt3+7JdyXv4oxg804HX15cdnEBioR57OsfZ2xV6t3ghn6MXrorAkiUPMt982pHa7sGRK30xcemZr08PNcTrs4X3+Q9MgcXrNvPDiDJwzhwLSvEs0eDd6w62NO533s8HAtIHpnnEl/93oM65Q3/uEzjHWzc4wrctPoiBBhG5cKR6tW3ToO7jP4EKKR8HwddkBZP5r7OEI/nMzeGyYYTW0l8Q4wZDo5U5FpvpAMBPmK1yUwhekNDoEBGABZ6zVQ1EXZ6dAw5IWVKFdlbkzDmaEQvPrrT6dd1QzPvaxlHca/QStOsV3PGXhnBgiDRU02mecSqLVHPoTiSvqcCAPqMy4ZVWEven1dBS93X0AJFczBANpq8r5R3mH73UQUUhGrbdJem6dKi5V95k6ap4eSyoSLGsnEBrRBmkdf0ZBXQn9CAoo7149TffSZa9BCXoPE9zWOihZGkb0KlrzhgA9yi6YDrcjwZOhN7d74tPDLgHrH17Kpay2JA2zJobTl81zcDRVh/g89G8hRl+GeZ4FH9ZvOCPQVU03GfTIr1scEcCuKVnpzh9fCP2vcAGhUWHw8AI7NhoOpjHQu3Nq+ToS6T7iBBS5q5pvyT1RsjRR1RQ2X8N3cxo8qkvTmAup0qYB8sK0gV7tJBDsfOZa0LesX+Ewp4quGtklNN0z69hRuZ0GyDFLCRp9EfsivZqkasJDMuNLc10TXSCCL/NQe6lm83qS1kvF6CRjF5VeCbFfKcK5EbDIS4ffVdR4MjLayI2PcTniHFDOzNbrYHuyvWOa1WL9FdPSOwtjC6SmwS89826mceaW2Px+r52ckoVycgNwAjmXMWDNvBuy73kbeU4JWm0dknyazScHDV1itNb46RJ+DKTW91vc6mB1BbZYLfTUkvYHGdJ0/NERV4LSnWfijeAkkhRDe2KbH0sDBIAx+YP06Sdkgsr5tOpaiR2V7Lzq4pGqtRTpIAcPaYoCc8rzHkv3bLKOHD3PorevWe/mSI8nvKNg4e/CJLh6Dz5CRRhFYxBC1NrvZw80M3snK0wxsIr33Nwu3dYouejn6pm7SVae/Mw6i/qOgWLmiFhVS7HKAwmCTILqtHE6wLnZpVKJ8Vg+gMaZLPwbtRaC24V5DzPz8PTBU61vI3+GNrHx90OlIwOSEEVzPTnDWWGR7H4XLrBP+jIzw+mAfsFQKwLVi8GmEsgDBt3ob16vq5mC8A65ksTXLXvYtI9P9Aw3VA/UDDEHDXLmd87wcZ55xq/ffEr2ucVELCfPWpS78kPI3f4l5pxrv0ZT2yeVdu89TuEEPCb5BSbpav/jjWIH0YUxMWPZAwH6WMu+f1xsqTWMvRYqfa7x4cBrLf2jrI1EXlF8s9BeG5Dhe+SQ4uQMM3JAsg5yXDr65ea+hVT0trCVfZJ7izUy/NTOpckwNhC5vjdZDk2j7lgoIYtDtBDU5B/OCxKG8B5H2S3Sae1z6RiOMGOA/3GJb6U07oNz7xpQ4wTFF+QDZbh1eQ77jQymp1TbXrvuGHGCwDO4vlVz+OwhDduqP2ndLnQMmFbShxyUPhJ0Ayqt2slX/9SaKM2PIHGmp9JxtytFVu0eUZmFWN4ctyYSYP7qGdrG3ZTFGgceZg17ZbgYfTI7gSf95ihUaH+NynqzxrOM3g/43fDMArCWEbf1SLjA7G3IYewiWDf+hpeA3INjd+6UpQTmC8bNzP3CGICrLLyst93oXmDEOIF2Qc6cTfAzvki0gpezrb+nGYsi3q5wkFCqUSQOXXD0IPxjfTiyw4PgBx4x67O2KM6Xd6GZDvcvBIaO5T5m0OKsxuAmc3pfDrRPoVSgPkxbUMsFxkqCg8I616DHynx0F5iauRjTdKhXNf8vtEqMHRSyzk05fkzvi7FAviGj/TojcAPMYHuGYOpyfnFjrXqKgXmNoGrWteTEDu7HAEdjUF/lg9Y9xpsW0sY23l08K4UwfdcwN/gIV+WKwOI3hBVbfg/0hP9KFy8xRGGla0i8v+G5yIVs8FAEVTCTKZ0mTqzplHVrlpC+uodr4GbHqEe3QcCFF1KA3QuNrFpT8Y4hoQClO7AJUVMSyis6m2xppqFeJlPvs7SO6JUAuBaVYm4ENUUE1c8VgNJP2kpJpULH90gJ/uJsUAcpDa931KcBk+yktr6mJcVwbxJGuBSGDupiO9c8c8xHc07oLpq3L8H9yu5zl2xxQXrkwcTMNIrpcFcEACLfcGSunRMxJH81jHVBBqwVwzcpjyptsabh2RCQyTxgMJvI07ADZnIzUrLneWwei+O7UKNIhfKW5VZYg8/dbXAgKV5tDfze9Ereh/coHb3nuPlFmtSwwJnBaAgDuFBJ9tCEpx/kn2uKnGkxJbYnk2GFbDfKtlNIT/UHHd7FxmDNn0vvxIZO5DmSUobftVQvXd9z0PuGcDeb+O7pskrlSOFlxPZt+R7ZnWOI4uqueIyN4oHhHyfIDqZ+kaH5nkMqnHw2j5aAD6nvrFjHjIoyMgZCDXAiPi4D3HKpND5xn89wJkCWqGkszIY1KhiSI3+p3GX2e3Xr+zihZjxvvTqRCrZLKmVYxpeu+wCbyt1MoqitHRnxCaDC+0jAL9VI+fg+07rI81JiCsCitcULtygxiDFIYRsOi10nqnznQxeMuaBnRlynmGPuWtP5XdQT/RkhpP6llidEUR+SSP0ZAml0IaRXwJIkXgxAjSQ7yG6GBMLY0S6KMR+0R4sZvkJBSDIwSlJGxOZR/5CIlY9/kuy8YhTqjhF8XkdBrjPu+MB3urpHSDEFLGbLqCu5MRrpOZS0KQxyM2w5EIl73DXGiRKOHIZxRNxHD6q3O05aZE0FUVDdNT049NAA4fSku+bH8BuwDg93oqahvwSslP0MYLeJggLfIF/NiRjbHyt9P8ITc1iZOW4XGECl6CpXWAgZKM6FngMznaq/BG9HrM3VLoeZ6/tmaCz9NsTWURmRhvajB/IWFfucXeQ+0ZgBk/ic33XEG+GyQKhLsTnPjpBf0HD6Iw5YrEuOvRBe4c2Y7TQqED/IDsQP3650zW9zvUhzFzfOZLlF+NtYf5yM5DVFpY7bV13gZRziD+JcX0RULKMdKNnqt3fiBiN/81eMqJV7Wip+RrfimtFqtOO42avboPXfTGJxBs3IaeEZj8T0UWLP8IlZw0/6XRgtCCdtFwD0GCIB53/y6rgPcQURxYASLm1tcs2F3+kZHupVYPfTQDgUJIiuCOnrdzQ+G4fPBs/25pIAGFnp1eBwjsOpjI9UE0rb0i1pLnPfFffNq+wH1UIuY4WsesnbUBGsS+4KUOzSzPAhm/W+IjugksVEsb7spHr6/hDaOcPzsjRjGMFlljGjNsHu1PwoYBfai3rY6qJLLN+eohs7VrFo+8kHdbxYaGauEOo2CfRXxt84y9NqughM6dSsMH7Yqm62ck2aBZjGdM6qYSuSpPcFsmEHficNQO6hL2S1MSfm+3UVV+aOk0eXW7lcxYi5wa9hg+CPptsx4TjpB9+dIwjmJZ4LMG1MVwkVUwsS1WokfFUeL2nZdcfuERY01EKo5oQjP03PQg3ZWVt6Y/dsKNiGqEzvRqkFRKg08UDO1HfDXclcK4XCBkmq3+MhDsNy3BvCUnjoMOmFTxK/t++Q/Z/GNWkjgvjaazcRrPXci3//Gd7qjkOxTmUoPdhKN5xq/69sUCi0qFRzWdL/ZtsLPU7szsprL5VEc0Q1T4B7wU0V93tvFTJY6kJPsUu0dUZae6BYZ/fgoH6Ui1L7Rp9i3xFUfXn1foenZD/xEyM7AQGffoPE4obQjyLB1AOjmX0Ba/j1Da6rAjAmB7nJKE74Sti5aAns51J/giccn7IsqtRccP6YRXvnyzPW6d65C1j981rTNZ0oFeB/9hGsnJB1MNQ3ITmiuw9q3mZbOd+VdmjdRqFZR/XJeXQHe/ivgXkZN8B6wKrl4tq9ODjFuyIsPbWKUwxAf/vxY3aififjUuWNu/TDm94GdBq/hWlf1/zQBP8NbzsakVto2TAfOKY+meP7PzGAxHn1wX+Jpp53VFX5k7z43Dd2Rxe6JwfEX7BMlLAeQrrtdZq8eLnNtofaLxjLCktIfc65ncLB4DCwXrAGDHPGzBcCApA5q5qbxeEtiQKuDTfgSlSfA4ry+ML3XeTb+wzhJizE8o0em66RfMQ5FcvQe9qHnTdZGPcIvGbdU3fZM878KmdZjKuh+dZ8I6r3kbf8rgdcU6Wng/0IvzITFiax8e9VcimVhrBig4VG1g29z6xE9tjeCF32Y8JFT+eSN3RSC0n405dfNWadkq7vjQ81RvtmB/nL77Wjp/vMndpH5503eMid3WtEWNny3ODag7fF7ajbA0LJUrAY6OK6qjQ/baq6KNlqhRbwwECqgAzrtD+yCG1DxLn9Vt3EvTtV5Y3nQvvMlaT74y/z8KTcc4PiBGnZxleBkVswoAa4knDo0GRv0mwN9zWVebN8vC77G4x0Cz8ldavRkJu0oaAeGt/GT7pYGO3pc0ykLlEvVh1VVoyqtB3fIndFr8hkHKgXddZX1bCoOx5K6Zw+k5KuJH/A7WQ1tYsy71wnOXNUJh8XLBSndRKuhgvOl/T+Fmzs8TxaSTNjY68pa7ksclcZHSffE7I1TKmSQ60rpKMfmw4O63a43d6+N4ewdEXLtGnMj8LRDF4gKmCbesmBmJMHNqKPlK9gzhckuookb9uI8GW4MfturvPaqNiaTMeWhGvgzMle28u8SkqFZ5SI9UlhRst1LYfHgezvmTlfJw/RdjdtvUJk/UABpsPAzMOdBgFiwMEc4cbgYnjX3ZSjMHR6wps+tnKW27RTlHSYGoiW2KXTSRA6FIzBFCfLhBcI7Zc27vU9Z4MOY1nSGke2Tyl6/UJ3SaCuBwVoGcF7vLE+4vkiNw4PZq96O7Hne7YUl9nJVHbOKsnbXVKuDCr00eXaahKTB83hSvtRigZn0Wa9XOjIPHHusxyxxMcnP0EYJQqkYjgcaCp0diWnPv3fn6+QKpqog3gYcxbdjUxJLqP3D8xnxAfRmmoFewSqRe2qgm6F0rt6FTEfLTkFpkEThosBqPQSN9y1IWQTX8na3ekaAzqcjCvksiY5D6WJ8CWH3BUBaP79uERlKyeoPBRozGMdUZAMAgn1fsft1LrpfeEq3KRz5Te4Xh7Hmk2PpI/xHQCccz7rcUnCn+0ZTrNw2AVCu60jPDA0Axq6dbj49+d6l/el0vi4qPOO0ZsnoCp1DANv77Gq93gyw3m2pe0OMb/Cq3Q2m6dxTpoPF8lbtmNqh2iKt2XrN3S+JfZPUHiZJq751/HmGKV79O+IZYhhMTcSMOwcWHD8zcl4+aJTdgA+y3qaVLcbL2QhDCxwaXo40CyMaOtxRP3spoUWM2mxTAQTnjBlHxgagTtFsclCYk/UihRLmb59+/7e5B1vAxLIbwBQUKbuYkVXhS4lQ+fkc6map4D4QxVH4ZYZ7kP2l990XgAmZvc0ClQxnYb3TX/8eaUW4Bz8VHSGxkc173r/PW/TthiYPMORjILsUOGe3BVRTlRLix6RVDARYLz2mkU6TaWB7YbROlaZRwXtVEIebCVtsHLU958E06S6HqD6gBWSKGJiFZh9N8rziulsE8TYDJhBf/dWF5KiAbOqEc80+Wpc5IGRrpSJ2DDUxdU+9eh5wXRAOW0Iy2wmbBzVPsApNSJvDh5anZulfL5SxZB2MbOPCRMGOcKJPq+HQ37in2f76l91nJ+Mgx0F/mp7/1kBZzlkMWyzBU2decukZ6guawHCU5NZV3qBPBM2HuIvL0AahkxIVDlYs3Rn11z25RKDjDdpx9CIrrKWDthgm4sYfnGROsE8U+F6IrFE9UC9vQtIgHrrmF9SmTC3m6MMB7zjCYNQtLcOMB8LPFluWCzrgiiYYWOXQ2PJzlLKBtx4ihs7hvoHIRU8Wn/Ga3Ljl4cBIt3Xv2rwIn4dBJPShtIoeaCJ0eh/jBb9YcD4LIImSQs62Yql6tWq8bhZURMCZxUM1hau2zn3bhoDKdb5FIJEBA8W3ckUuSZBGYjy47hzI2WM03di7PXG6x5cBw0gXrAbUuNTeYipuIJvVVNTK+JkYfkXVEX1PRamddTJCpm2uiIbnNbI292R2n9IPI5uON7xuXj4NeNfOu1r48U7j6LF52iLR/tS1w5q+eatK3zYmcLhURicLkGeBnA4e9eC5YcgCKxbwgYQ9kNtFbG+PFXYWLdZRcE2BfXPxeX2yAGzAGkrcOwspNLL0lXI0g++7qgTNXKFzRz/hi3EfT5KiWrDY4jf6+CAbzpe786jgK1TbzOdxz9RX61Ht9b1NaI+5WBRuHodEcK9Zvhe/4Qs3GFFmM3J30RtrvGZysSRvU8np3IspPe7R5ZBuxTb/yIaCIcAZJqxH31Pw2oLfy551c9QeNmem63yNGl9XQKUgZ6o3obMRzxx3PEGUbWVUWHu4C6N6IzD7V+KB9zzXu22AEJNLCKCmkqn33/8ybpmHlAxXl0whfOEkhFFjlUoaz6v8cX8xidimExsRRqHjTNqmA58VZCTtpjCn4bz0myuumVfC90ROMT8Maz3gxchsaCNk3LKHJNk1TIWWB3oASz+O2EJ0RhgUskL7g+rTI8f+Yhfp3u5VEDvUfMtsEUV2VQXZTpxHxXIuJ3FIUh9pKOfq+pMyoMxRBhTqAfxzE9dzfe2opQ4XpQ8pnDx9yS4zykRwxWpWwGpmf7F5hqB28mNCwd/Hyzjwz7/z5bqf5OA0esbTKCZwc+kUWubO/82n10G6LzAs+AI0r4kOSHIJOPvGPBgWsqSeBTsHSw7JNbXpYYDUmA5mWcsK5tT9oiVLi3RZwnPSExdqRbFDXhbT29NoU1pcbPgAg16RRzvLBh0sg6f5I5FKIsPBAkYF+JXwkhUUKiL6f1Fu9MfBD/lm9/Bmr8QbedN/eAONlWIzAEtR+mHJlFhW25qJZKoBDem/AAEOcETRPf++Y4NK3FEB1NppCA9WfJDB46MSf6z0Pj0zWIe3s+dYFaS7uiJLiOBI3cw39+gRKuxTeZfr8rI98IscxSmpE2LlAXxwTGizvi54JG2OUz3lUeOrXIs8OuThrrIRplfUf0iiaw3K/LE45+I9QuNJy7l87RAteE7lbE1jntFiQOiJ4Moh3Awn08lCAkKOHgWNTBqmhdc5VIypD5AsKIjmqmqLumT9/ZmpOyG67ZdkIY60scrgVVG2G+cvMnnjHOddijysZMEFWrtvCzgu0GnUchPEBZ2WB9TpHv/CoOKPlUNsbgSPw9slpRiyLvZdZgvM98M3bV+BglM7KhM5wr48injHX88c/z10TWvqBdtEzpi9RN3ffxegkSzUU8hK9JCORJ/9uvs4nJYUzv2rdhPksLpVBY80RwQeyKpap2Wucs+Oi7lXV3ZV0C7kraQGoeavA8wyBtfgi5YlQ9vncEyx28U+eQ4bkfSiLwDoEc+oOeq79u7igGVJlT5L/6PH9nYMPHt0zupobgR+xzs/qhsVic2aa34xNKLrimf9znWPzaz0Hui5gCQSySUdSIUw8ALwW0LZd+JNX1hw0L4GkvReRa7ZBfC23JYrZrF074ClVX6iR7nayJKW2jQAr1zDSZw7l4mE1a9CEqcomLiGW7IMmCubFsBNQYCGtfsNnkoytE+ZrN6n65PWQPeJ8+4rtBPn8whhoRK7pM3/68l7d49ouurf3mk54s/lsuUPtczVnI6WOaDgMX4FuatifpDKamxG7UxttlSCNSXJG3JwDgp3syOWaibn1rRD2ay+D/ACow+JsSJL5svDxkV/XdOjJl/OmZ0Vsyy+BgW4Ard6EmHJthYSQB0o9aLKjrpj7qEWxt/TtCiXcf5/P+L/SwHL69153IKHi3qFjQnBYIRXGkMvE2Jp57pzX4n8xGgm+4Bgo9XFcat9tDsi+6iPUxYuaJ1oGCbUhXAgYDINM7ViM0x4439GSwZuMMorR2eWYFH6d8Ub86QniuJKuMFO3FwPYeKSkiPDSdmQZxuubk9DvYFwjvpF6HomMVfard3EE+C2vSlcc9vbNf6LQUQGpNvrYNUdQELenhAHpM3CXLNExzYk0Ts5MnR71x3VgXHE0XydUVBGTYxuG5/yC0RdvRGuALp9unLvi+u98jSIwZBG310XxZYfGLym6eBoVBXrEvxdjVZncPKNzdKTuWaeh6tr+8cwewsVOy+T+7JM0trV+WXI/v+7IYR0PcfskmHNn58JH+3xw5E5xK8RLlhVhUTP5Spt4scj7QFCJEV/xYDKBSY6J8kkI6u5PpABicGsglmZicCZE/iVrh6WMOjjWcFRVRqBEjeSzxYSOtO5ADAuWRJeRAYRXe4edoYRi6kYBX1oD0D+urQhZ5AmB+/WADGiG/BeK5WlDfN3hoIist4w1moAsOM8x6ON7JZOcUpCvllNyPVQwdo4i7Dgl+Fmx75WrKOpzKdAqT4z1mJpCM5Vmf9tjxS7ua1h2IVvgewUXaxLPaBWeQ+41KEnLLjhlpA8Pu6CRAQeor155yPjbHwmtjnRVu64HEl1uCexKtJuUEfqEnaOXDf5RS7MCccbAKVw5MtCN3n3JNUZliVLzRelYv27QcxA2P3/6+c76jI+e55MYXeVYy3veq1sFCtXmxPQNbqMQf6VscuFQKc1Zteqxffz8eFBvKBHkzLJUJUtfBoQLpC26AR80BAiGYiBl6lu5cjEAJwwkNTZn+VzAYtRkx5Fjaj5/cpuF8F126Io6voWBsr1GmQWuvUu9J8itd/rFNWBWWe84yr7/5TcAiH2OtPWubx6JaCXJ9LPZVNZ56WfXUICs1BMDZjz0RvKgrWCETpfFd7rqN+4bfmdiihI7+S0vzO5TDu/k8rVpelUfqhJokKixaKt6b68bUsNdMnuEQmpbWrPbnkG9O3sc/wO8LWxFTmSNyyQUyPxloDdEj8EO0+mUPQPSD3FGUovtOkvkt0USMt5RRRZZuWRw9XaHHR6MhXfsn+oATDK24UV65p4pmXvit564Yjw+uhfolN3J2yVrl6rARUGj1tVnWQees+kwrifkKU2w9x3TpH5qOZn69TURY9OZO0DcWjvisqG4pkht8jYyBUsS8dMRkRJaW9VIsnYaq8dl9erprEN21ZQlY8+vX8TN5E0FB0Ogdrw1MHOzmuP2qf0Tk/S6zojAqw2d9fHVayTDINbxwKw98brP/+lJuRtPMa8zGuzwCZX5MKY1DX0XVBv8gn/OFg+0QcsSsK+rlG2k7oJEZtpjdT9/75FYkTG99HnUEE+jZMoV/sLMA98CS/KrVRszIOsaLTWeco0p7i8yBWWFW85vTDGGTAVm2UH4MLENgxs8bz+aN4sQTEZcjb6ktSvsXJ/D0imvWQcsnSKoX5m8aB8RkKKWp2E+JrjFYWXRkEYdLvxUQwFCImEZ5rxeOaNHqS08XzPkPCuubjyzouF0OFkMEGpetQwXTHUyYjfancJuJvoZthAGeBYZdkjWEsAGGTQcEGzeVP78MgoSSQuPwXxZLGiP8GEGHTq4ZrcsNlHnKZqmQgWifvInbBKkrjDxDltRr1zSHJNvqzlnS4kDLZZy25WsyTqeE8RLseTXTtT7E+mQc54XxR9yT8hu19rl3Fh40Br1Vb0u16M3iUPQ9UH/dXFpQFIzSWf2L5kr9cUy3oSyRbMf5hKrYFyrPa8IKhiFv2IgmjVcVWoI5h9RWfcqHbQrSZB/x1RZX62UjM44oLWlvHsAvqtVmWc2aHlHoi5zfgg8a/o1FmyFyMa0tn6cWH1Ir+RHxQsnt8ULgp0cLHfEK4dM/edQT2UCXy99uZrpatLQ3RTJyYw1ynGmDZ1PpJWKKEX7dc4UTxFB2GLEfdLeBFswajcRo0HD8iIBFvutoSsIlyQThyDHysYYAAkFaNkogggpqSDDoR9pGvqUyufCSzQqZt6OaXuOkhtcuFI7QpA+FwqbgpuSaeX2sHPSfxHAcZa3LB5I6sVlUx0/8/aQv9LR20uTvfzAIwRb3qBTl+VJsD1nyfupXlxrJTfanKdGpwdWxwQeUDkfevTS3PLnLuTJG998xzkTRkgXAGwHZm3f39sqobSXE13RLw3+HeFltS6TM+DLwy1biBupdtw90fgM9XNcrunRO7xKOy33sc3upW/df5G81PentktwbRI5+/Tp2kw4SjaiejaiMoboSTetJYQ8SbOfhHJY2MrSu3+4QolWkFW+ymz8RXI0vCk4u5kbHbBxxLJioaOdYaGl3HRPyKh3CTeXO2sE9PbTHO00vcfQHSq3FujdFQ+DGWZ/7cxAig/Fc1QZAeh50NQ1/4VfC4PhFFNCjmSDFq2UZeuk5nFspP3F7xFS+T215WGQVyZEVYFqP2ou8WEJgAWSpqI1oR4SohIdqF18y2WNP+f0/o6TaTj7sOSP6T4S9urkiiHyAevNQuhNpL8XJVHqP29iI17sQKhnPYnBem8HzM5wvCThSa6wgA0xmZ1m97kcmgTdEF2QKlwtKbj2miLVaXebsFJ8M073b3tR4uBbLUlVQezInp72dEG5DOvCWuW4lRVNGyk9TsZ99HuBXgZbS1Nd+KrnMHW/iEcfwYlO8LoAPDHhzl1Sb2VGEtDcm8Y8JtNk5UQ3bExgf/YahETkWlZwEnbXtJP0rMZNy+D13+idkNf+DR/yJXy8Z/E+pdricdqb2KFHHJFXtGdUiQPHLjTebsiFdnhCRr7lY4O1PKPe1cC197brOW4By7Xlv6TrTkvjWjesfvzIqRZwRbwXb1//zRJdXq1AcfwlCajw7puj9rZYAZcZWdVs2t/SmM6X0ro/1cCszwheen5N0zPrqMRhntREpekNW04bHeb8roS2nw+2f0LxQwazfo4RduhTHlxwnDL5SqVonHNrZQRvGhVzmBQdh5bqCwq70qdk8L4jygsjhcbe3Zcyo16xLxbxdAy1zPTceLEnrRtyacIJpxfTa8dNQU+o5ccN6Tcs18Sb79I3++GpUm6KH/jofa+IGIugUKjyLoaemwDBPOXMUOsnJeOBJO+mQfPt2jeTWsSCVeTBUVmteIYSQek83Bp9383YYAT0GiYJ3jaCBk3WL8d1SHyU2OF/OnbgU4UjtkYQjnK7wBvZIHRlfRgcASH4EKRcqG7mwAlcsaoacBAfMgAIbPX2yClNqCWgruIhAOvWSnZh9IvRsuBK0ty4vHNSAB5z8a3CV99nf6PdRJGTWq87D6VX3gTkTdi+b7r+ksjE4hWyx5AnNm0bldnkdbvANELWFigumizt4glZ7gM0QqhwjkqxPd0Jfy6U1QE4MzUr28wEE6hm3UZNuWiIFMJhoBXy+zNL4F63EUgvwpBeJuYel2WtJE7V1m2Q4u/ATzMxEPBHQ4+IKEmp8nxXwZs33Ww0F1D6JpRuonZBIyr9YSQzZ06vgBOEEHb7NPO2PnDz7ZpRIxnxJXkTjGiBmDOPx0jeYMgFI/pRxnI5A2ftybH+cb6P2LtUYXwMUdOgDWMgrds0QA72IpEUPXIteRuYcTcDlL1ClR4YE9jlUHQKH7Xu6KgLNRm4WstZhOWCtHA0xIpWx8WUew6XA+wwO0FuRMPcQSsKwb4ONxoHw8g8mIKDeTB8NTrWoiSBS/DupIhe4lDKo0EAMhn2AEdXKWZ50oR73danDpuPyiGY9bvhlqBzPGrNZXtTg1OyorBYFUP2FEC7FXtLPyEhEkwTHf4BMwNq8YM0gJCFhVIF15ASs80gEUsxD0ZEAJg2XwRKolBpMxecFAkHM3dFjtAWI0AEHok/65Ih5nGEdSS/kglPz7qDKO3156dCBNBGugl6yiua2WJWinJeF/5mkzpysJVr4sR9Ezhk9xwvQZnl2Gp29FndFGQkr6/fyew3Y61E1fT/zdzXToucdHmSRIKFXTgQEyJaBZ/GPtjExckSsLdoF/X6iuT0LjUqf/ra3UPpYku9wjNmQ4LEjY5jx6zWA4xewHnqsULR64DQXrviaFzEZ6tz0O5nzDASNu4q4cRHbNsN+tJh/a4pACroM88OGcY2W52yEiGHVdruVYJ+1zR3DUuy5cLlbCnKKtgvehSiMHQHVNvA3X1mYSKXUAHH5Fmzv48s+mFAlGN1oH2ICgk2TBzrWQ5ALNnFvuHHrVwgysxR8Zt/X7UirqkcUncuigwi0GMXdbXfLaIjD/DJ+wrqlQNHKdSPwu02CmaMyPKqPLzD5OCeFa/Zp0pRWoV8u3lIL/ChcCeYa2C/PtDshZ/RBiL7FJQ5U7ISZO8YN+YTt+wys/8xi4jv6M4WEQnCqAfuX6WPp17U7prlO8HDKWgMfZgWHnAa8mltqYMGVt5bopxDK197PtlFmJ9O61fB9cJlb/B+/1uSuI3PRwPggAQCINXAJoBSada+I4mD+cFBfOu9BemkjVAulrtuz7lQtnFwA/d954RscR5CgiXvkK4pbu4G8+otxgkBZVzX9BXKeSYwHDl/yvQUwPdDkUW/BJw17DUPp0+58AbKyU0ChIQu+BtbCJcqrW6OH1K2yCDVw0F6yE2PZN2WhtsQ2UXwnT6edq3Zm/a5+dbVwty6y02A72H5mQF8bTUn1fjlkIDwULASy5hfCejjpp/XcZeoxbT+7f3ut5KTZEBATgJlGGlAiRbxS+1h7mbPbAOH6dUeqvMY1ePErox+GFdR2jmZ4Z12y0ce7z1VERYOOnrHDokhNQSRjQwGIn2H3OpksaPmLgpocS7HAq3gRpnFkSK0GR1pb/+Q1DTZPjY945DKPUEseIc/wp93I1QHGHPJ9Vs+65kWLgSWxgK4ior+DgkNEetjBkL2+ESrHWlO4rCJELYY5wWsI+29JleMAC4M+P7x6L+pFeZGxBKv5JaG+1vglnarYC3l9gRfyJsdex6mbeSrYWoZZ9Z+HNR6QOU/JRdguZ5ZBKAudlwj9wtFondXjuJd26Prg5ZPB/QU+bIWOpEsHIHn8rqHsQYa//tjdsQ0aPGmziZxzaZxyJPS3k2iUJuBXNPueI7L4qXgIAMycIg9RNLvce7Pch2mGtEtWlhJdBEuXym4UEF7y1iTJnGB+nsaYoziwEvwWdjOEPV5C6lwLIIqux0QUsAbu3D4pvQRnhurzOXHsvc1ungvF28uCzxpZaV2mkS3qlEF1KBNA30jpcIdkgJPmFzSRPfCUgHhrXJdL7bXiewfIvJQ1mfKhhbxnUNIIQpAwG9E8GK4o9o5h1jDdxGcoXKerNacLKtbXWwrZ1ty8je6PxDM3+OsSGE23ZBxoisojv4VYkoxxTIfV2xHP1PA52RwOapog1SpK+u30E2c8Tvh67/gkHs4HyqrOHLy+AQfUBNdjEpoJhQQzdxZOx3iUx1VnpE/D+jNVs+uGOZ1Iq6sGlq+A9LT9+LFbGhszgISiJxo4A4I3rZwFAdOY5adVNT8X5eKUqgu63rR5OL+T9XZaihwjTtgat7RVGRPYkX4Ao2BwBRy3AuXknXcv1aOLfk/zHFovaA7hqmlY1oZWtqaerzZNBnvyA3+t20BFL+bBA7ikBxXOmOWene/6wCOiSRB4pV7HnLam9PPRkmltZLSL3O9iSD4+XJoUlw0nYH8OboHDUpCTum68xsWNCSfuS80lpQyPqozr9KLsxQWNWWyZLvhBlrnVeWbptQbrHhrbT/LC+nhd+vfl0q7ooJhFp3CgWQoqm9YEownE7rpenNUck92ajtzCUCXArC6Iseke4ZwZZb9KMQgc2iMKPz1MhIb6N9Lp+wHATVTY9PTSiu/cnA/1t8KCq965toHJLcHfS8nnnwKgt0/x7iCuokC9vbXmLcWuzraHhYhGLvgtwWHNQaHflgNYTIK9LhA3MpV/dEPSXMyQaL3bk/BwpPWwIk6lUD3JHj1ljo7QcxyKbBj+xzJ+X8vniUEBgJTqDpWZKyzwGL6SrhfLp3DkE5m2z6pEy2x+LX1/PjdqJIExGwMoX5k2tmC/yYUQMgqPQbxuOmya3H2iF0m/i/pjkWuieiK38t2Iq/eTc0Lxd9pxnLU4NHYoBndHUun4wweJvhh2FfZS0UrkuNYfA3166q+UNA1I+tm80OqnGI0OjQjmGVfiHVv9x2mtRVsC4VoTnsAgFi1dxkSTI8p3ms6s0aO5bTqzztcq0mulNPGUG1zmStimiskNBTOlojC2kuriMf76OEVzQb+3SSeqpeiOMNSSC/SAvkd4wHjOHDe1s8DfEMdOXTGQiPpEe+ZMiQfANfCHHWJsbyKlUvMbA6ff4ANpDh1M2AaMMtgji5vjONfZoEAI2rhzZIxmsUQOLiF3XSgsSaWf0MnzlwDs8gQDqJ7kV2MTaByuNwhbToQ4aOzHhUibrp+y1zk0JKNiLaw0oKC/QdMoln+C+e3CLCsR0K9Fhj4WxD1C1b5Ak2YJa0szTzbS0F+eUw6UxP/g8YZDwQhcNyu7GCIuOwAVpl3Quld1ZtfPGIMBOPdejdEHYyotyeNJ/SioMFv8b8hlsXNuwyybYxJ9sGBBjAAGo5675aktoP/5YoD1FGzNTd+y720gFfM4DPvhi2fAXVLOImJczKKyCq9JlmfVNdJPytClBtRFySgbHpuRHvAYytOi6Xhjf4v84DqZ9utgxuSZBOQmNV5+7F7tKorKJPjH8qIMHK/xHabCfV4QnGY0r4RQ48LEbak0r3DCf+6RWJoofOEzLERdTeSgoo3HWY1BCNluyQtiy69BTCQRunVp/DbHVqk1UfZJkEPJtorVLqnW0x4l3RmQ5cohlggoJ0bhYs6J1TRFZbHxZclPkeRltQUbDmNzqiiNGOamJOcmEWvQg0wXrUqKkOf9nclJAEQZsHqxCbhFW7RopL4Lcp+jXYA3BptsDcINZ0G9ldKcndakxhzl9x0f6b3eZXkcGTSMvIrBEpU+c/feN5Ga/dFp/NF2AXx2IHg9TIaUESZmPn4UzD/hCufFMuaxUPqQFwaHaDvLJQjqUVkZdDR1Gb7QkWO8XBDJSMuUb+UZvB+AmGF1PCwQwErvLnztmh1rc+ou6/hfaJ/lOgZcLjavBqaZyxWXENN0GMmn4neTK2wf0dQH5wZBvWYIezaJtti7zhMMhFITdDSwNdLPp3xNxYzsWvGrWU0qbFrnmx57JOJlOWR55LeDns2uovGEtLh4W4X/cQ+N4ySajkFarGjtUMUgt53IsjZ0TwE2u+DjIASdelCkQXl6SFNE1QylgGrWa0zXVoiBT/BiBpWDtbYunkwZA3WdKWg89ifB/LQRclS/JrB7SmrC4DZT2q9NIfKcsKkKz/lCwI76OBE927E1qW2OK2Xj7nGBWFtVEhXTpbx0DV+UYZX3D37PNijmyXYvRmJOp27uU+4sJkLEL3vObpit2fLwpCccpGEW6DIROnhsTGG3w0hVtn3ZuAqlUlu865+89K6pEVkKPQrL02fTsGdSf3hWiKerZq/MmkqzKdExSD3av5jwgwmqFbU2/aOKUJPBXwugScx4rSBhkKCwjqVfPeMUMN2vPo+ZmP1lOKmYpEm+rrbyNAY8WfE6w2AIaRxX1tNF8cJbN58Xpe0xHWo8uKtLbkNYNOjfnnI9MUl9ZTcXXQhkQ2KRC8uGLWnnVq/vwh4P95O1aVDk6h4DtTkoC50XJ5dRlHUWRGGhmAB0QO5PzFDGnkLPSZWUVeSE2B8P6u2CUMyRGg/pQv//1pdL7Vng1gf3j8BAe6rVIh6/ReK/EWapPW7n1nhevEIEd2BjtaoPRdJ0604nZI1LLi2ykvMq6BnmDHi2lL9FTsRiGIpLesxM0s5y948rfo7dnpHyXVU/trB1klLo7DL0UR8oVf7ia/m57nBGodxe2Y5qIVtP0JeNeEgJzZ1VfBvJOEkvBlpVAOvFNgJlUS6w0cbgRYpwsLhDiM2CHvxL1CNG23JFn5BCnj5PfeTaUsxGGUcFZHOj43Z+xqEEGfR4MZr4X6+gAwV4pphooemTaKmTJgX8r0FpaCqk0Rh22bxpA4f17l3guvrtxE5uK+SaXS1EI/AqDo/NOV/adU4jpf5gktRLH8jcTukUaSLNx2r3LcYvZ7aAO4a7fJdI6NoAqPHGKeqQ3T0/nnQkmuzxIlyEieQTxGlK75cpeZtLZ9MGeUY5u5dRcY9ZPAW8cGoslHo4H/0rM3io7O0LS/g6vvdKM3TktOrBawW2Q7wVCfJLAhY8NsBAwu2st2XIIv9nSaEhbX2T6wohf3yVOGnZHOee2iVzqV68xjSX9jY+NirBnRH1u2K1x8fuFWIbkUJev5J97Ie2Q/i9vvwedut3dsrYa8Hq9dGDcqiV6MDvsTdGygzLNYZU4GNv59KmAZuPD8eBroIfoT5ucpJIPRaUMNCU/PXlotQ65nBvhmQOeyrDD9jj+xucHU2V27xyJxWdjztwhwKo9+TWUNOqrKnJTuwjjv41a3So1YlcrpBysAjUch/quCsCoaBp1zLBXBQAg16IF9WMUu6cxl0jQ5Bmhtbj32SelSqcqTTavr6GFHzYSb3UbwqtNthUWhxetwax5mMiHf2S9Uv6uwXNS23z+9CMeWJqgd89lMuK/6v7BUKytx7Q+RbLqlktC30lTnhKhuarrphnZs6hzK2Dll8NLxcKjbJewiV+VVO++7GCbwKNwgqMACCUFKHJxDlJpNFtEaRxNyxmIYb5ME4ANEjB4tjPgR3Gxe3en+y4lGZw+s33YszJbQ1Z3efsy+DtxlPEE2VYf/i9HisQBnLoHPxO9Ho0vnReGYsR4GnDWSexuw+x2UWcKc3ojs+gMPnXJgBPFM5uHllO5hzdSrD+v28ZuotZ2bP2whFVT0T2fu2feFER+ZejY3V0oqll0cYKj/WR0vIldMHNxey6OEo/y08kyfJrmFt0IMaWsAW4XD3NikTbNWAxLnEKA6bSh8zXZ/i+bVk8nWC9xSCcoiSD8ThZrEAQtrlIXLTkdO21b0+HgccJa0ToP2eEjM5DG0aMnUI/+8QZb+5HFDt4Dky6I9wmOFcye2IKqr4dLugllLFZbz30hwl4a9yxjLd00myoY2orU602zFLe3wiePJHmqpVzA1K7P83jRF1F3T9GumobEACGZdrU/ebA98nLAFtqBSLCu9hVOtCdvGrBggy7hnEwo7TEqm1Xooo0gstzZZxY13kEbemCFWtA9x9JnLzkK7awZsM9hAK7xzovoRu4Xh46jCKA9Rca/2NvhgQsmf/DYo0nJJrntE5lYTpVQZgNmQQI0WQeG0+iAVc/hlDNUwpQg3tBWyW/yqVrffycq5vwG9HCGCAtxvNCGrrped+V/0+lhpfjsQ6uPzcw8ZsR4FEwdtxHqqFRmvPrGfXe0OIoOnqus/tgGzLfA3CXYCdyG81Cr/qksNt5S1qQgB0IwGGyD7gxIvTUm5zYlP6kjz9QRKwCZpA1Twj44EUa+NxRGQeD2PpHBJcybAXHjZLdhSSIPH7U0T3P6R7N6eybU0cuQo6Fkq+4PXs4icOqkRVeIoWF5kM+rdqVMR4EP7xX+8/qZThtX49jaar4PV/kWlSVtCnpl9/Z9XyzFzwR7Vq6c3MFSFlzNNu6YTU38qaSuhirByPJEl29V5F2/yea8Kb4vRoccdUnxd5cCEgUuIh6d2amnKeHE6k6kyAkL4E7AyldpSUXd0mAznT5B2om/SlfW9ZksvfhRNXzFOwaODfB50YbMJ8BmTCbLyF4suxaYUmluje8Jif7FCOv6SJzdoMBUv79okkQsHg3FVhyWqlp1V24GyGofweGPCmeJuPdH9JhgvriZTXYOPr8+LeFvu4BCVSnYYria7NNMQgp4bo7Bgpgh9cQTAfWNqWCQHw7OgGdQQp532k9ifENfxS9RMjAe39Q85jPLLFgk4Jwz6NChRB+vPAES5tiZeP6m4L4IRoxq8Nl8OpHsoZmi8WURg2nOcwndDJfsZ2U61ifa+UdsQj0WfeR5zdsVQDhCD3QQ/OX7BzvouyLeq5msxdsex9b2wCSjgubkTLPqjwaWPpcR0PGuwfl3AO0sZHSOr3j6pCbz4baVb58ietmTy/v2uWZc6BpRvP6l9yDaWEIy7D6x8ApctXs2ICAHQlG8UOA/G9RjJObECXvMSiwy9AtiG6pF4Jyj/Iz1MxLd6XqD8i85LAMxJ1UviO4fmURK/Lh1dbyhjqAmsGT7N+9bCl2gkgiJTsO76Ygc3SW6vRfjif8XTjzPg9hiJ/uDxXbcN4WGKzRx7oVNxt0QaqoPOtR0qY99yO7pN8pr+LcG04ETU3uZRN6J+lE2KNf/vs5Bpym6QmceiSrFTGpMQxDDqM3rfWHGl/pGKxxdH+rKUjWdjgMCY4CuMk5X0NTq/8oqM4OGWPG7GtJTEqwN3ujO4Rqe/VUmkj6gSLmUghmG2hXLu822ZtQ4NJjZWJ8Q3rIHQvDHymRYnxO84iMWssDZkuh8uP/ah4vEmi6EjIcekeLzuMS1LRABZM+J0d/XQxuY+YkrnPhrvwUPJ5jvut/4iDL8UZQ8mvMZ1CCtcamn0a28p2qlOLC24rXQtGUVsQPrKKz6DRIg9YNTrjvcTrPLe9Uu0ZyhazfTdEyuYoud74M1BP5mzVwByH5LdZuqwzFtaFmwfrWdK+BQuy34XaqYMaY+BP0ttdvL4jJed8wb92msVJbu2u2aFM/iaPyfJAlK/Vhpj3Lg38q8/BCnoZWpbZuMqsrxPBjwiWbRqdVz7qC1uNZyNi3IEtda1K2ShjjQfVO4BlrfDn3y9VdNCHpp3G0mvUfV+LOGYpq7lkaK1kvMMDQeOoyYGLZyLh450QR0W4pzFHy4edN4gmdgMo65FUJ0dTtpbFhXGgBoZKMtINliUFVJvJku68lraNleZvKPoLW6vnIo/0zd/hGmg9rsOnHSDxJP8cnVtEbNFoY+d2ksKf72E3JKhyGxYAWomiflEv95L1e/sP0xgXt8RiJA6lzKhgI3ego/l/b6+Oiwz85XK3VT21PJgertFB1ibBslFvKyy0oxSYJjg/Fbj341LYwL1RJDU8iOcgTbvFLDysTjdh5+hXRnmqB3fp4MNnj6JHwFyijsmBA++RMxYPCxwj8ouAg3WhL5G6HSIcDYk3qyvuxyXrYSJZKHY2I+dgYOoXdACDXg3xHgB+qhRBzw9c4P9DYO3g0vG5DcBqxkCIfpt1PH6yMTT0l7v/QkJuFtfVbVgnP1zRDhKNjmjqo2FXjmNo0nWE7hjWGlWrYxOwI/RXm1Heg7M+2KplFU41pUwlEx9SCgJp+ynESlk3JbZPHtoTmkDVey3XhaXBY0gQD9JCo9KNDt2mDb0IP1vWE7KjY1Qjuu40uSAzhtKNptBi16fbUqQb+9G2U9Pvt9ZYhbbc9OLGQBPo34NZT14921XZLeCeOK9s2fRhslUJV8Knu07nSqB4yACNafMRDNwIkRwr7P0sKHcEWkCQ9RAkbdyjV677N2QklPfgY6fdDjRpkzj53/PWHVGABDlpexNUcovDuz7j6OBnHwi5j7v1q00wB/hxmPRLWLUbQ5aU3i1EDc2+SSxbH9IyqFGWvM65vMYEaNCWLlcXArji9qZX8COWr4mvfw9kZH1T6M2mvE8kJW2FXG/mc2iBnGbXiFsTSr+Ap+0+r81Gx3nH1KBhle7FHK4fd+ODv7PSoIo1OtVQqfVOJbrlvsj1oD26VxJsNVH6g11haenACLXUE+FubAlTi++8MMiuR7M07FzCmeKnfXiDIGVxkcAATR19mEWmaW9rifyO1Gy8qC31Kr18D79IH2sbm+aMaij3Jaa08+aIRWnsBCYo2CNhaclA3GsPg7JZGp+eT60LfkAa2EGw1WKPWEfmw6v264FSGZOTsqkPyTkbkDGd7QDw7f+Ma9HjOSb9uQRJcZWPZWFOhi7ydYLf3X3Yrk8jb9jtHY1sdrOOk7qJsT8OKvqf6nSP2hzPXvZQdu5n0mJgStedOIxSfJuc2OLTvjmHi8E1K6/GG4kA8RCOZG+PzqIFLYfEN1InGIDFbnZp6qHNDbtJ0gnTMVsMjjoZMT2KfTY/XBA/EB6PMbSxrKJ4C6zMR4fMRtEyYt1YZa/Vlmh3e5+rDzV2kojjWmOOzfoGkNyCcRMTxm9zohNMBCvmCSylnAw1jLxpCSOH0dyf75DfZTT2UECYGSIb9dm/AQRf/K9ixLrDLlKiE1D5yxxIypeNmzzgrUNnaMHcDn92ualSDwCcE5AC8/wJy7E1xk6VJvBy1SfUvexIno+QCL/B4OR+2Caii1QYsoWu9agrHnqnyo6VSTRUlmJINpB6ImUnQwv/UYxcXQJPwCfNG2VhyTBq8fhKw18gylVCwzafowRYvPmFQDZtOEkd18jMNlc4Qp15APZ9YBqnnh32V3nKiDdomKXVplbIWjroGpvFG9XFN///CljVpG9AMuRiXQSkYcE/Ii8OYpHBknhMx6ue3PDVGJWaQTG3xomcCGiuh9Z/s7leNEkKssCaeXjopWt2v86iTGDkst6hr1UnKW7cUUaj73uQN9lVrJ1/I6U7dd57HvREbOixciO3qnznCr99byBlNoTjvHXlOX88yfDhiTedqOePU8ZVCiSScFFmBLUPScCVMGO6YYNEVQZkaRRcpEWgn7I53F1vOwul7Bnp8SwJV6hn+6wqXJ8qR/4dxuyk5s+tWfo9ZCiOpNe4mZ9JHTgZazimy9Gt6B/K3R0b0QhHZPHi5MkE0nMQUf7pJj2EYAas3ZNUtkar+gZ7w1Mk9oA05zeMWT1Y2ALPYqZyGxckhuC5ycmH8sVOaS6ljTo4ictDs8uLC6yIjR0adjQmp/2Sv2dcjavqb6UXgG3ukWrGxRt6tuA4L7nOae+GwntUtC/5Q/rYB6YVz0dtdUkEIF9VkJxDiPN5ILjcVNQCdAkah3gX1erzs+0mRVGERJrFvbyViGOqxxqAkgBO3M7s331GwPau9b9WWp1OZmhOOuJxPSaxaWrKo1B1VFHp9Laq+zFpxPVQFJfzW/1Hy3HSoGwTuvR/Z/VGsIC9arpMlPx4p0fGuOVIvpbA3JkeGf8x2/03lcC7X5bwW8fhqfyjijNwq+EVSaL9GgWvoheNHTxAIGCJpVinpZAJikhajrFtw5T0YRENxKYedQm6TEGgLXuPk+fslhh3YFifp6D4zMXtJxp3lGGbsGfTX49FY2Dub/msHQXpmUw1Ebv5D7gnIbbGkKteUy9v5xs0xlUBzMZrwsBcVPb1sdHjZvpdVLqRCHiuhYRIu8qWIy3qVFPnd3aiSXjHjN/v0hWtrzhFzwszbbkY3Hj3bJO3CUAr3REjStYwn1CeCUNT3uLVZ+eChBMSykq5yGzU6f9a2UvTx4EePBS3sYxJ6X8tsnfYapT/7HN/i80yT4RD6vhs9cuiQJbKTROJ7G+Scxk1L7N9BEWERlBr9J6ubb43MtXD9lIlprThEpNFTYCnz8OfHQsgmscjyQfknZKgh5gkpQSD3rJpo94GQ7qfdJFLKhX7uDuYmu12a0vkETxaUjLfvvcqXcr8bEBzEEZQ+pX2CIG27PCro/PfJ/mTLyrqhwi71dsLNLhmncH9pebK/1n0WUU/cRXha+r1FwtRrhGJTtC+zTdDsAWp9wLp1tZ6GrfyMgbwRJGHAur8PMwc8bo7FoaN4A/yMvpuTx/896E+8cOqtbrKJIEDER8NMo/fmEroAwXBMjzsVXXZMhaTPF7LEiKVibbOHLmMNUt8QVO9Lh9vKK6NCUjX7DVghZcaDRjp6ySnSCsbNxTDk7juhewxzqfqYwfdNELcC0Kp01czZGfVFSVGVrxV9FoLXZlU1RbQIx6mthQy7/5OLc/H7t+tZJGnTeiqeeB6wV29c0kuSBx/3W1P/FYjFqYJuX0cg522CsTgB1YzoiBITuf+ty7dtXMastAtQCXemAMjh+iwkcUyA9+MpqZdM8caK6YGSySaq+L74i4/HtygXNFGkQTpMW1DnVrkJUXpa639Nip3JhUwvvjGDhFxUlkt1/SprIkEJ8UgxnAPHVXLFYzfadxWEepq5xbGPZbURzBZAXvzexGWrNTSsQ4WPwbERJ3Xbx720e4wpi2Ydwm9mmaeUIqOlOUDiRsZhh4hcC1JxPMHm3UJ+yQm1yRpRDvwuuxaKbktEgfrTi074RSURmZfnwu4NG+kNvefIqOGVddJ5VGR+lS50auOF8Am1RtLxwF1IKVwdI2yamGwGitiJSgEFwoxvGMQ5fYH2uDXKi+UC/Rb9+pdSOzoPrXDRYDvgdmlP5/XmFf1LadB1qM1cVk8NR/MctscXMLT21mUKHvJ64cspDjupmYpIiKG5teGLespg+ygDlOMFZ4o+TIqGhBFSk9q6dtIdkX4v452UotYDupFjz4QSUgfLVAni23wzdfVlJQrUjoBRjXfsbNDB2fayiFsXxhJu5eOO1+GxR2jA3d9TcGAsZVLTs3l89kZmRjtHXSszYT3w5AnH4oIyOqEpG4/JQlO+jzoO0DIsPs1S5AEBmg+fRZ7/I7RiRbww24YdybtV7I39rAjUyJnrHNKJxK2R7n0oUuP8YOylUE+oqgj3NmkQYphTe1EdoU9mv2kzMYd1NbBWQ92t1/uXPdMPd60nCDgrLFBrbGoDgkfNfNwXxSGZ/zv90ae7izsC7MsiY7J4nKRXCoYGGOOrAxadU+625jVehhWBXR1mqmC2fNcKkmlmGHPkf+dVuGxzs81MchxLpZTBWBs3y55pUNV67t7vRWCn6VF6+g2aYRufUkb47CYzKAbqO6CSQ3PuBUCy2dfPpLPNNwFks3SH1WkyyqlpdWxE41+l47F+4/vbZhQONSxb0uubF2R3/Pa03S5oFW6zcfYzQ9+QifVV6glnTOBC6eJuXl7XwOzcGQbGPATY0ufvZSWqLCQdvKY7+bs6Wqn3lS1esHUar9aTW617sciG/K3E1ELCVs1IghjY9YLaIGl6VacuchlEFkbZoPT6LEr02JQ1i5nY5r20QKOIPcWlM5J1ZSmLhpCt796SJY3HG+xIyMMCET0pEPrtx8BD/xw1Q4XvZRaDCYUo9P+xS8kpMpKHrXOpvFajYdWF98tPkO6NgL6RgG2e+3xLBK3uRNitcxR2JAlyjnfYyKujHykMMfeAhacuR+ry3L9tNxtMTlDN/LR6QIRon3zTqJX36TKwO7cX94YAMjZPlW8tm7GyZqfY84ww+MUy0t+ETNc2aqn9PMt4wnIOgjfXgZ1mqqLk4cfL2ih57HuubiOyElKHxYex6/YpjU92AUY1a7fqpJnenGS07oTDZ3+K/bjYpkyLLEQ4HS9e+eO4+kL7XGYtIP87ULUnzSFq9ZdoHwbw0pxzKDk3UY/c/AP3NNzkB+aorMk40hXH4awG9ozZE1M24NKnFq3N3VrjFKFngVD/3ScM61/nr1bcywaTkXme69FkbH6md3HYgSyTHDuLUsgOxaEYWRNyXD+LLrDNMTdDgwu1ZA0uuoaLe4HxCaVHpom42T87gBh++KJTYFtvg9h06DudCv4S0bjEn6b516dhTKk+fyaj4LkZLAcD+AzoQmH1TbKIbIEZWYEMUtcbVeyPOqMnFRb1EvU35aH4kWpj34P7bTTJXnrdAN259TOAAe9NpZX7CVy1Pvs9q2GfeJT76zO/ez7r09zzmPqlIO0NpK+WNPforyR1JoA7NmuqDmR0nkCcCBzbcYYbz8oYBm9QVA6IaF9o7cU+kfU36ag+LcFPZiaAVtorhBvDMxT5sSE8jlk/+k5DPjBhw4AHtq4n1HO/7O2PcsK7TSekSntnQHnRut20pX9H4RCepgc+18YxfBFhNwl71OXi+5fPBJssUUeBB+0QetWqnXvcHw7d7uQ+WmcGVHPaVxYrmPCMvKfTqpnidJu9TQzeHpDjLwAmlXwqYTtFXDi1HNPonFC/6tlqbCLrSDzqbgFBMYKYUt+sC1dlL1CMHIOSoBWyHf3sLCI/+F08cAruLaJ1iaM8h/UlXoSEvbeek2t6eT2kJfGr0wz4XSpCxW7vhIhepbecFXopJrFQTVCG6jBIOkOcQmT6iXohRMUzIJYxAPZLopd74b4xn2IXz4Vivz/FMsse+RtEQ1ixLnBcpLONJpKg1yghfqgAZ6d1f+erGIr5vp66DUxxifqjsmG2vorkEgGLljjnoTNcoSLSlGLNZVoWG6UdC7gkBT1/MvRLcOypqmQnmfJhTQSaXG/o8qj8mxv4Jy5omvWcN6zAj9o5NR1gABbc0kcdhRP82MMDgd90kqg/ZM2krkpgBmWOLpt56n7RzLwuY55HyDRn9oRYCV6usH5ySQ9cXMRCW1GJVjPJudSoIIGDZouMOs6c9RM00Z3jMAu+90E55zmYpZBrPcym4YvEjrOn0MPWiJWDjFEPH7T5s0eBzCkimvPnXzxJBGvrpHwG3BDQyebIU1oKubNGpSrPunmFhTfopbcnlbWDjPshcrxQgHSEjpZYPRa5oTw9oaapT9+iUZEfa54UBEZMLtilABch0gVLhpBzaw51kahCkguhntmmonL2Omx8rFch91kzXdp7Vm9EZ2MtRNfkcWV9Kt8hb6xs1U0BIFxbBzPqUijKHHCMa0ZT0udjudAJ4waRXg3qelPfoCyrGJC6EZiM53wh/Nly2BxFHgjvBJedf2tUbdNqCLxTzua5G0xO7sioLd2H5ngvZJRXn3vYig4JtKB+gFmLcOlW/aJdRzkMlENUV7FpzmitRC+HnJnH8BTM0vnk08m0WB0Qv9ldaghbXw1IH42gju3vvuZ2tlEwnSnrrnr5AtawZ22VoF1NvQ2F/BdMFGPkNA9UzvcD1Svko14aWTEv6zTa/m2rDjEgVZuEGEfu3T7yrOyULxJ7CZSdfSRnxDMLt92q1y4lNUJoZmizb1ooYR0WTn2NNhj2dZdKyxcTrpVhRFnV1zoGGs7pjde7oAchHUb6o8X1A/9p0JvqYU2w6YjM1PhOwLrp9nUVLY8XF3BUmhHPTQK0yE/h+W1kVycGNIKSsLrvXjWOBAN69oabATDupXyJBC6Jb+GSFg7tw1pscsBgIi7QNBywTkwpRDwftK6Hzx4e2PVvQ/h2a42Dv3pEdSiAKKHE5Vi1ofZjzsyzGfMKSVW8h3Mt7WmSTTjVAmJgLftide18kppJr4PuL596vuTVguYi+JQAmXBRsFPQYivbRquJclRiiKVSfFGDVEvhKnK255W2sxXl/3qzN2Cl6PYJ3nQ026YXX1JSdoQGCrMpT/UG6n+FuuPiP/2dikwgjNIwaU+A+cK8/FodtGPFf9qi4CIjP0qbR4w5/NqoSHBfVIsJTV1iWjbEDfbLWTbT7szpXkqKBEMsAEStA3EFSEiMQj/6RAA/pOD7OE7ldkoQ6H/9jiTSIZWCv+jg8L/x2YccSO1nqfbx8TbOXMdaAfLwTibbZdCzDY9quVvu38rBATe9BkmTD1EOClwdt9t2R9zkXeoOR/uQlNBupC7FQz3dvQoc2ckxl/m7AkvX7e2WI3TGd99m6qJgEpXfGeAnxLgjXc25YvbxCNvIiQxe+Il1s8HKMm0Z3QwEqI4Mh5z7WV3WfDsCqyHHDciYl9M4Yc6bmQoaNbEIc3sU/YJb/03ELRe0RxbP2AQSzILJ/K+gLFzi2qNVF4Y+UVEyHjZDHOlCLUkWFXRtYFZp5WgxHfVaKjAir1RqnypyL0iJSmiOUzlsqFtSgD7JHzkbB3JzUycstx7Xxb7WWAdXm31ikcGHoUgneHXpCp7zcmWWGceWCUjhUpaRObjogcghuyh8m8drWKnmegKKsybIIzwNajQzfnN8iMWxF9cXqauVPhAvILY1uv6XVa8dObWa4uo8OdUvpW9bCDMFe2kzpXQtAiR6X1t8TH5jHDb5TYT4MQla+x7pQwPmH5Q95k4GC4CB6xxq/BD44b8HlXLN/twnh+L7ZmBZxt+y+IKJhhFaL+dpfzkxf/ah5MezwxQToaiemw336RRJySEC3IQ7lH4ScyccNQw8Nth+C2juz6terzx2Jk2LoZIzKAYElqMBZKsVLLvoevo/M9oFuZylMlzpB4bJQAAraHUItA4e/D7iEwyDH3l7sBBt8xYc+fwrRt6wss5cGTfYXKQWmcDSmx5FiXWgyxUqALLWN5XjVT27sdwrAFRvAMJnNk2+0C6z8VY8y2LZcbZcnyhgLuARZrH26yzRcSWrBBNdXn8EUfwTD/Q5ZnFHVRGR09Y1VD/0B0C+VApH79ksC7YhmPHNQ4fCmwRZ4wCLxo7dKagIRSEuayp0KI7pJeYBdu8K6PUmfpGelwytMA6NwVaY5jhwQ0bey/9gZgoVSYHSHGoGkktd7/dNFeYKbofiHtPZ/mne5Yfvx9ear9Zw/v+UKVRKzD+GddQmPa7UvDlzFW0hhLgD57+EOt5KFbxVK+3KT6WSU8M24TaD03+11vbdQTKWdOIJDKuebUiG7y1WFdbrXKJ9Wvv0kdlEF32eJIKeiHXE2qoNaxbT/oxsxirgFr0XMlNafgNpuY1jlyxR4F++IdEqStcCYHhEPhxT+FBkEjHCLzxihOd+/TU3GQz6AJ89rhShAoB/T+iEjDEtijnXuIlH2Z1+5IISXYzTnBgm/dIqYWrdwH9vT5S3MzTCPDfJPh+GrxKbp2MEHPeaTfPAkZqfLpF61tbq5w0gZaH2mC7e7dUQ3KmsTWz2WlxIiju87tjf7nEmEfZDMQ+13oh+wajvzqTrJBpVM1MRSTqWsghhz2rlp2ZL5lk+NiKrb4DUHBEBwacwJJA/KvjL/q8PbharLRm1GRwk/nQLrm8BkUJWrKzXkTdcyufKW6TGEhECTvcjp5bi7NP2N2qVw6k2W4sVjxDgiYQfuUh36kNKrZqcRBoDZCub5wDxwAukufkGsUq/rGzxOQdBjl97MIiTDVXCyv5jOxaOfUAgmN/FyqfoyAaAi9IoiEeRhCiWEsqXLZt26TAB7RQjH2okRcONvXOKY8zJQTrIos5CyCXJCeaS7sssJUjV3ZndkXXifaOB09Km0Ir5U3UZJ9MpMZImdwMwuOoFgzmp+/XzQC8Kci61O6WlfXVknU6uCn8ZvJJReIPaSRJwAhwkcn2HqwumLG02mxSY/cd74cdbXhQpDD+2HM0IeYXkgrvppwq1HfNlORdCHnaqWHhCbGLEE0+qvkIPZhCFOUh+5+r0rTIXTrAsuEnBQ9w4XKS3H/y84Q0b1GtUQtPKhaoO+QW5g3s4ShT5fKaFSK+0usrHo7gp+bFV5xCH1BZjmFo8gA19qWqg+Evw4Cj2Q+KIp1Mel8ssKjhpwWQP/4APcTHsvVvGGjdBeIB18bqVNtocx0id7+RAkjE1YYVtZWq11osk+u4WbRhyM4SOGgF9wzyDkq5uAczLb6oEQ/Xdq46HwwHSGGULyKhoXDotXwf46k8RwpqU3jV1WymDAf/7/7/YuIaXpxJeWHdKk2w92Nz4H/ozX31LtfxNh+ihWlhqMbHAVFDg2zd1Zjwzg3wC6xHeLxAPlSDI6Z99w78cTljbak7iBuHLv0eAYve7Mz587UU0weGTQnmRITWH1Qt2IT95qecR7w6RXbMMN7zPyCpGd/O776HScA49CuDgsTfNvKlR+pQtM0HWWoQET5hBPtS4TkNPxo/PueeXtnT6HUuxlmDYCo3d68zYEqN5gvP6X4dtUwaQZ6avE7zq2H5on2AtUqeuBUusf4itrQu4vL+T2IUhCkXN3HOjjkwkNAc4tkwzWqk8xW/WrGD4dSN37xuSarP38uD4vPXdZ21S9decLmSQexh7Z5Z/f4AsTmM9nQJ3oPP/tXrdqAcvmNAbG5CrmUSwUDVCNG1zgc3y0wpWoGAYUfB6atVtlYJjcghXBrimxexqCbCOZEVMeizTWc00mMqmXoD/7lLsdDj96vBC/2pROUsht+I1WSTzUte3pqEcZwTOO/Fjw8qeRcVlV15rTWeXa9czmMuurJd5yEdCI0KI6BhXGdjmbAGbGExG9uZaO0lGb+cU3pMQ3TCT1XyXbPMGrXkprQFp/83vffcNBrpYnh3sxajGjFrj+/lcp/YiRADOcttrXrNycy3HciXcZWVbNqv08yqI84Jch+nBYaWr6t1hX3nqryzKzekB+/86ylsFjYvwXjhAe76Sn8Xy+NhDjsGSnSYo5Qw7QI6OuHLZJEsBr9Kuc5jGAtwL9c45bHy+rqd4WjEIOr3Koh7AqXeGvN+zvmdpVWPkiqLhim9THbKiwvViwjQrxpPqgnAWaFTvyiEO+EhoTmqC7XNei8l7kKIXS6f/XM4eeFRrRT2ReXya+NpTuqYlLYHTsaViNvROEW1nLyEdxZdP5dKDTqFCGYEJWkA1pdBxCC96rzqEy5ET+5bCXG8wnCmtqdjnZ60Jcf5l0PzuaLINr/qo2vL0bbOFccWsDLQxE5PnnbLxpQeSDC2bC82jqzVokHCSdDpsEMbAQbvFGsBFowpe3HYxTzfDjAXqbOphAu9AfLZ0olLoOnDfzaRxXJ85cn/K4veUzm40jtRFNkN2vH/sCk2wppCb3xF1DMhlVkF+eDIZv9kLuO38NNByAZeLbvyCcBh5kYxm76Y5BfZE0E+OB0PFAdy3smxxWPIS0/Qlv9c0JgMKQBOPFhlUwnIL/NT212uAXS0BDnQqZsCnFDalW+XOYoqiQsswxbffudqHTBtn7rGHKPa8eIlk20zDP6k9hz+dV6OhMBNFKeMcwVT8iY+aXaBn51ipBON9W+0oCTWKSeZbSnk2B2Jh/whCF+urPa/T6h1QrivPt8ih+2yscHYWvQbgmvlv4emWZVFebUBLwIaaXtse0X3vLvCPD35tdmWjwxRS2CsbEgh1ZUFUbhB4h9i79frAZQ1w0/pqdY9hlpJKGMGS7bUi3ey9vR7l/NigpoM6N/ahO3svEvR6psqK4ZcsL8s2CuSQtdmvlUlfG0ZYVubsWccUzPxrGVU6VYDdy2RQy5dXL/m144jjn2xJtFTqD/O0+HuFRzBPMnu4uIf5zfBvk/IKl1s03FqaR1mpIBMC1mlQ5tQt9+VSNfcVoMVYaSVSSsxHNIq9xDZ3HB6ycmPmpDJkvY/X5hECTFTO1cr41HYxsJbg1hduotev+rUQ7w/fGH0CMxM74GxJnQk8o7rKu7P6G50Q3D4swMCU59KEwaR/JA+RwvTboLiDpjNkQjzViMZ188KeSdH14b5VcCrYmousnSDc9O6vINlMupC0MDS1+voGD47q6OdiWm1uglkV/fdRPx6xCUaT9l9yrknzdapEkx+AxLzyQct59GXXAPyQ5GS+DrfVpIkHCubDkQTh+pFqz6K9uuI5Pkk32zElldOWAcs4mtGAJnp9z4VQu58ND1kBCpcd6ZoJglj4oavgBGbGGUMXVKdBxQHW+XudU+rjQ5I7bI6+UArFWc9qNJ11exkla10C6H15JTCM7NRsYdcze2hVX6sL8Z5RpDsnM0orebE/a9cZqBAq8fKt+I8Q9JmBVwSs4Jm6+PfEijXP9Pu2xU7sFmU63jqi2qNPtUa1LfJgQ3KDn60n5QfxTkaL6exYO7BJGHzMtYtu/1/oazZqwjVrrytvWpS+nWX7rvS1me8D/dSjYS8+pV/UebJ+T4BaFc4YR5rGilxs2HFyHzsZSptxZMlqcTztChF2ZaqXkfGR1hAjfochZADKzOfWPcGPLmwFdrSoqNS4y6dJ6S2JIIZgTBg+ebJ7IjZcATBfhIWv4pINr297HRMCNsK5Sa8qp4yRV3CdMYlDzNjhgCLgRGFlUVpZWvmRTBvNGxu/SC5VsWnNxXBPM5GGvzWG/+vXo2gk3m+/JT6fl24oQ/H6JEulgaCr5mT09XCPrrz0Fc3OP6MBX8PFsb/v1iQBWYBilIUZlY/YMfH4Rck2lRIVjq853sKR2mVeEcagsmKWZuvINrA7b8aCd4FZCpschYVa5nUXj57d5HeSHnqP63QARjyXZ2ci2iintUXd1VaikR9Wj6kVWnfXSEU5OnjMcbA5ASFDwAb+GL6yxYQiBwe7ScXYSEOA5y8lo7AMHD2m5aPKQgZZ9P27zsqHXJnhV0LgOLmWsh3LeHCvA2cvwCgedBMK1SMG01Ky6bDyHnE+l/hJetmgBAb0ziuHXq7R7f+U6BcWg33aX7Wr4d/hRkouPeIxna5kzLYvU35QUruSw7StjVUMmjsuzRRjG0Nw6t9JH+PEIZsKaVpVwKP0Z6eLzKNu+i2BOHipnlQEHtuoGfnCHvY4uMEx4t7677AgEVMOk2JCajlq/y3tX7dTuF4A6/nftMybm9hmYyOr164mJVSp3djV/6F5M9OkxdJfShC/IAfIC8375GPMvtfERwQkl57F2gQ4mm57sTeGzRtSOWPXGpccm657hfYi91LhGwvzMuz2FRaMg+KSKvuxwoz0s2+r9L95Pe+YV+h0lX82jwzp5HY1ck9VpDTeJchxs/q6Bbfk55tWrxRtYVWLvW5XwZrDmhv/y1aZYOij4OBk66eFHtcK9kv9bt1iqDqRTu4VTQntohioHS3OkI2/vsI6e38DDJz6qRoRkXBqYuJ/sBPhmmqawBkF8ai0JIHqb8XECjaNi9GPP7suKe+pAp5UoLBsXgldt6h6HRjiOMinJn5utbNgUVMQZcPKd/QFxxFRYzHgRngyS0q8i8iw0XF6SJjqzOb2KhXDEMaIoUeT/gvFosXKmSfVoSr+pCB1NKbKXfZKpsWXOOIxRJbx8YgtG9+c9d+A9OoucYhldf0Z6ZfDD0MX6yh87l2TBIuUaV8wrpUAAnZryVwnTjSCMJ5vnLPDlu7GUsWP6k2rSbiJZVASF2tq35ufaABpKyiZUbk+tM6vACR/pIZ1S5aP4HV1tyVJgK8rqFGsn6vqRHFmfqNgMRAEcWCsfNq4PSkfNQzYvOTmq+meeBofv34xD4nNbCdEtZi8k7dlalcSpT5jFgVSLE6jqQe7JBPXzlh2f0S+0UdGaTeXRWAxPXG5SnKHd5cn1awc20bYJ35HqVxN9o7wgcSchqme9HiVtuADIwWElXKLG27x1k4zl3K6MqEiTbUBZQzJTf7HASs59DWzU9fOkroFzPZ9vCBx8JjPpD65nh3LI8GbPwBn3PDtj4QZsueyl8yyOX+4HFdk+4ZOcQKZz1zaDb6gN+SFiPM8FGGRnBg7ElsIRDM02tE7MOD3R45a6OUqAQaVnd/eh90gFX5QB8lrPjSs0yYzxPovQr/I0M4WSVGcZ3jFm63U3YJ6k8O6X3hoAYGxzxvjtVD021E97XgFZFufsbfnqt810IVAU1EVkgyW0FEjen7NG20NwXRI8a5M32pJOHjke0igZo55WBWz2+vfFiga/zEZcgIUAev0DUh9lH7NImZqSVZ3XAz9cVjUBDlhxjmDXcYwenOMqQkBBUkkMovYOosEX5CvtI4iXCXSndWPB1SrHDy2b/piXwv2zFXwd/AerC5KHoemJSJE3BFm1S7uJgvjrchatCjkbHCXH5+dTW6a0EabD/wbteuI+0L9k8Kof30AUm4JgEPeI3rWpYscqXkGBQh3UriSNRD2X1LHAXk8O8nVYRKDuSNNoU++SE8yRBej+ULcj9cdiZnB8soAZXyOeUbgAx4nysrBtltuezGT8h9CfQbrbZkB2iMhxfNK07PioUycpfcMWtVXEzhlcPdiBblQdYiEcAdZmhTVSlDMTkC//1NbkaWfs2eLbl25sDSmezNazcqYwaZrGXA7HbsRlYFXLtvHPeHfQdvvK3+OUJXqi0Sx/BpHCgnwlUrC4BBa56921dn5juzSaJ4Z6tQUyiyT9ToMkphuQVaAPEHd4+SIPuWnx2lLz6QmeRow8yy5HTBhu4yT/vjg+x/VzugDH+gE7OvvPUdFDUlKfZjzTRi21PSJR5ViabZJY/NPjy9riDoEJg95bW3WARav/fjnRhd+z9H0hFA+7jU4wgKDvf42y8J9eqir8S8A+h+o/+OJZnYZCiT7kYps/AfB9/Ch1ltXe6GU+wxKLAAeI7iVnQOiCttTeMYGK3AymVG9Mm+S40GYMBZ7EN+obMcAQxtZUbHzNXxFZ/vnml2YDBvNo0ldujQ6aPXtXaEcEswjlEFHVn6WrGEfhJNytZIOmLpF8PIDyqN/UPp7SDYSaUqRhNBMxY7NAkZTN4fX1QOfMtfu9DAsB2IPRi+7APmcCZln+Tn0vI1znDmn2bhtPz/HF1g6Mlb79uK7FmuS9v0tt73nmKiJ87eoCpcP3b3fBbOe+31HwaCMnfgBa1/kbU9V0ojjt8F0zVtilrPTooD85I6vfAfgHuMI3qGFf1h2WVUhfKXTcYHKQWVX16VaKY8aoMp23PPSmrJQNe9WDB5RF8x1dBX+p9SQZwjBdEDNEelCLOgZyRak9il5gz2anYwYFmOUJND/JbPZ5V+IJSJb82pgJkW8Sl9TB73Z7xe8VsjFtAatVkzf5w7W5Aks8SpLrWpSgOW3iUYP/u7RUvuI60YAqJbwqk8QO3WAv7dYfvDwiwm0leuoMkVydoOmZ++NPUq7E1F8e33J+16dhzN5v71b7I075zuYenlIA6jGrR0aCuljwAIz+FSOYW2LAMwAYaUdjZiYyFn8wAVcxUOlQlA7laUrg3UpywQeRUys1zusBx/u4gtRzp3fRAa8akJLT591n5cM6k/utbPSXzIxWdh19ZJMaZaWj9SROia6uoyiVJj5ifi1bn4V+wwvStzuRWZlCPqP4BsX1zt8Qb4xPrT0nXifoXVnd2Ixuhjvti/aARHsLbJMGXEUuUdrKV4oGItCrKe7gjAUwlArgxtmUdfwCURLhUc+PlKQKeCnA5j7Y915ibdb7VlBmKbYAcFbeCUEAFFM0UNVFIjFgXG94kZ2v+fn+putpPyI8sCp+ubknw0qFcIUNaPn9BRDWiPtQ7fBSsOlAU2+25I1+Su0wDPponxpm5OvPlnpOMe1PJilAIGKX1FrpczeDpRYDMy52I5mCXsD7GO/wjnbwvZ1Z38gUo9AAjlEjG9MJoxDlJsGw/0o0KDO/Rwrfpcu09+mSHfD+DBhh27dW/6VXskZqQyOw6jVJSwm05IreORMX8zuxG2lJcc7aBaiblH3s9HGDq4AkTXUgo9qLHXBvZZOt1i37bgHjXY8mL9+tuocefkrbB0bd3bsPOOohuKLCQWCGNpX2GOHZJMAQ4HM5m4VXRz6jp0FFAp9hJUiAgFgwAE5qf+Y/0tUhyZvqP478b7l1khDlsQI+NDZAeUlX2zNd31SbXDhOJqhjGKzYpp/+7+Q9sZ+39xqCn5qhZSiVjTrLtQKHfbGHEqwwYdDx1oG/tVm0mxKrOKhZxAE82mnFyk3uCHA1JcVKcjN52n3k1c64uAG8lDEGoJ9N8qkFujRrfs+ARZakzb07YPfUtI96jwF/WCciSn91BFvlQp3uSbg4+BlKNjxkzAwYEHFMKhF2CkAYJ+JslSvvVAhi8iQu6ayAaDigV4oWHeGA7JXOZjo/cSfJZAFxU9HmerhfZPnfDrvYb9h7toQ57qfp8Q89u480rWPP+m3s61Sr9qet7gEVl9miCQ3/+OLXj1TIv+UsAo4cv0e8u70BcnPd2WbsGKnA7FvmMmLGVBZXg2hQcogFHnYrANOEfCxPo3B+llipFSNh4GarQb3UtGBsz031nif/76eNuwkv7cgXm+KLW82oM5iNM8TA9LD3oknT7s1UuSb9fdK5m78uh6OYorFkukuUB2z4GCJTEm+yBopHJ/sZzNrELkXi+VYX/UJz6lFM2baMKaVeOhfmAYlro6Od75jBOQTX/RSRjnjpDj9Szro0m38ktQIQ1vjpMhZjM7Z/4LXUCrofWx4Qkt2s7lNL1+EYS4IbXhobHHOvlbmXCI7gPr1t3v4wHa6jj9W2OTGgsQXNYqoq6rf3M3b/EtUI4cWaPqCqzLfotChdvnds0g1SPv0TxpdM6LXU/IJXO1C7XXFVt9GQfNkSAxRSTCPhGeJfGBhI+DLZ8mxRnG3g3JDiJuAfqK7Hspn2d9X91+AUbQvk0KFySHWHdm++Lh1MY245fbQAcyo1t74lVcAtEncBcLz0qUo2oZywrkMAQQHl5OIQvMpPCyWFSw3ws2OlkR4zA0NV1eBOEFKw9IV794iuxyAnTi2csJpNmXiBoLWQxsw+VN6g43DZYA1S2dEkvI3qx7NEAYJNo996+4/JJSgLiwDn8VQNWZ5RUUSgdAGzmen02ut1gusQMjpamqE6MEHm6obHidu3DF0zCScHrz3gGFlgx7XFcY98cbGGxKs46fixq06sw61gEmKd/4QM7BfN0gODihJ0T7Wv0gTGxFkO3njdct43cTeNtjLzrL2jQV3c32iaARPd5M0Vbhlt27N6N4s61tGH/AJOVz+Kekdx9xgXgPUpd0G9vcWPr0wNSCd2R+qZR2Mq9+nbjynKTFGcSI2G/wOfrCOehh2mWA0hbSk3xwapiqyyhDtPFz9GY+YlNSrzQTltHqoTUXIVriItq/VshHQs/svTvdxjBGIPOvlt7BI2OyFBwa9g72TIQ0Zq3cCDIbieNvnNukXg0rQDGY/ugJkzh2wDQyaJ0g5m864km9nyiF8zyj2WPhB6BF8NnAFWLfgHeaa7YploQNHVcXThZWGDnCBaf50sZ/LPUhwGbJCW3dP9Y/6dLvcFUwOAXyH1uLYo+eNY8PBnI1Jhwuaj8R2/zyRQjO11tROaQMCN4NvAa1Kwc+/6rh8pwCs/Sq+aO5kWe+5htcZErIFF3YynCv65euPNjxrfSq1vdkP5ANDFbHeZGW7hFvgQIw2XVieon2jLvG6nIk8R045HgojvmY/LGCBzyi2ek4xA5RNiUB88l5CNPp3fXVUlOpmB6d0B/e8wC+GpRzjvTAXPPf+KNGa3wwW/7YOxG6vfki0NvYwTVZKGoRPmLz2+AaRnSO77mxHgf3XaKpLFWCpQHCPJ7WNk3VPhoTMwAru7rXOctcHLO4oLQiCoDiP379f6PeJxxiy9Rzx6CjAh5ham4ymWJRxDnhEVDmfAufUXlf/yB4bjr8B9PmzplaxRY0RGpNaYQykDd9Lp1doDTFiAHv5EwRkTuXP6YLN7FDgFDPNp4xSrBQXS3UsDDludCw8TDv15IUEp1VEDFS2H/OrRi7xlIaUdVZYAJOium99xIJFifVWudpWv0XO+wBrQLVz7uVS3Px5b8y7X3f7IK2x0i+ngpU/U/pbh9R+DKNDnPmZIW2k6G3OgEQ2/7CpJ2qyTLQKNznPOJ4WaHNsO3V9TGA0ttfLaM5Xq2iPcuQZIF+uUIGLVRRS36lXb9kZDPJDEl621JCaf2ZDrofx0ClZ1nsvIytFUW96l5ckFOMfCgs59Gad5sBxdiz+gEdADtsRCZTTyBQiuX9PS0bUGN4wlsGLobyjVWw8JN8avxhIKbK9SPp/3lGZqlc11b1E8c/tZTiR+rFoqYe3R+QM+8yQhV6fOMuUqO8T1ssVeBh4cHjyKLLBZMHcluSzUBhgqM7ECHL8nWKrv1IRIB5oDoUJC+YpxSmRuO95mn22VyS73P+HmqT88l2mIqmd9QjkIbDEcCTLPKwmXCPXJyIjSXhJbDkzI4oXakc8+5TolZAr+AmHWjfol5MMybHYKXM51sDHTLU8gg7gcVrD7Btl1K/nyov1jd74ysaQFy550v/554/Pe9JJZZseSRAF0yF5qgTZ4W5cdX8qNxcr9EierP+ALGphdQuMXhNOWOTRnkr/9Dv8IihflV3ebDSewKT4e0c3LGQMaFWkf/oBIy45gUjSySlG/aMObCYGgth2NN1mTc04RdvhL7P1pcjEqFzK1m0I4+Bkt0lYTR84SPKH8vS7CjDLzWnNXM5/B9ZmGVb7LNeiyvNzooYzrvj/eZR1LQiV7lcWqiZCnZGl7lDe9syKTOMr6DzaOK6LaRYTc0DwIoFI/f1JZGp7xo1lLIQyVX+9QvS2cg29Xy/XgWDApXRLDjG6osOF8jneoBNOo5fZfUnG0d9LLLcWPDx4o6HTpLdgKNDJOoU6CAOm6n2hm89AQxkv1u65KRfiiEkYPHqWDJ4V2yTCQJKVYMLh9UH9Hxkw93N+Rq7YjdEnfn1j7NPcuaRbBrBJMBaxl85TePzVnu1A4DBX/9IpjsU3O+5KIMTApqDjFUlgiNM9y14qe999FlK4PzHGGbDUgyoJjwMxvirfNYyRNS29XNar012ctm5hIlbLiFsOOS1Vb+9sJw0DFWuXAQYrbpXbIpqzWiWkAOdhC9ZZebZiUBUO87p1g66NuHVcdyHhAMnDBN2+Kwb/6LlsUqlKXSrOH5SzOYiklW3ykBdCxyZ26glISzWIiIBW7YYQc2ZIioAeK/QWKSvvepCEFoq8Z5McU4mf8Q7FpQ4/f1u6QGZQE2cA4UivrrciJXk1dY0KuI/WVgWcKh9cMK3vA7gnP0YHjk5TNzcvnkVB3IQ75nphMwTtR0cpvjXSZmCtfnUj/56jagupg6LLQz6aPBZ9tbylvWjgX9I/QwXP494ukemRPRbmAhBSTTyy0d04MkR4Rl209JusfbgREfvPHw/vph2TyHavRfT/NEoeoeFnkQtKrX9fldVmnkZxp1EVb4jVyuuXvMYoLmJVZ2K/MjYNOXHxf6og3rjHtW+Cna3OljHlzxI3oIwMMime+pHy1k3jikCoe5LU6uqq7Kk5Ze6O4YhMkqxVuzWwEpwHhXXxu9sfUm22MlMSHsem8qXfwbSmzHYz13J45FAw2uAj/6UvoFNHhkasyRuiMhCcI9RoBvBbvvPpzEuafayfTJxEMnqsjrmnHcok8mus84LUbynl/VrQXvxyKztabyxD3Q4/ldUu5bPO8FC7/ciohV7aK4gEb1zsXhPbktVEotxWV4ROQk8I+ihPP1EEmNCJejj+M8ybfAtO5PU0P0S6yGUBTaP+9j2DW7nQzqoMyph9xsoh3wIlzEoPe4f+tOBQTRy6SgQjtyOWWZ+T5TRmdItmHK9KY5kBoeoi42rHNPNsl++8kYUV0P7hlGBtQLGAcKWxj7sH62lr0IVBhbqtGDnP5bDB5YMhHymXI8IpG1/ujYHsO5waOtWp8+5hR0MsFpYghkhE+YipeLfWPpyohYbqgnqQxrkv8zYHz1gQav1AfzSCmcfBb1WvXt8RjFO5t0V3uKHzWtL67ACl3Bn9WA3YhKG24qYGBnl4hLCbKEYQ0i++UhLayVO5k59MzjzWp2f4aMgHrQVsuxN4rpaC98kv5MPoiTvcWt0H5DhYJ0HkY0ywcaRiC5NhEQt5vfw4bX0jS4wNpsWwo8G75Z//jjsCX552M0JPWfvwXlnQIgGDm67hpr9nePqZkNo2LqOVNz/dXbAhHQDIOJ+5Gp9z7rT/0KE7AsV5x53Nd7tTMXv1fkOQoHUGB4Yz7lCoAHLsJw3COEg4P9Ltm+tyLyk+DSfKEroj5JVhRdc3tNbntsay3o3xIhxiDkdS74iwStiMNxgY3Uk/sD300zlqFqYixjEIlc3VlD/r3vJUD2qrxtFkmRoeSQq4t33A63X/0Io9Kem4ocoBcYP+taQ0pioCdS8XtJd3cOmu7YP1Jvl5cYyvnGsliuY43ukDimebfeTDUNtJotFt4T9PfMNYxhlz713FAxHErm9WLvGzzRdc7kK+WzRqbOeeb5g/RuDh+Sfa6a4a4PUiXxeakB8fX4BzAiv7g17+CBBHKG5FgLUqN78vbg3fg2Y+RMBvrCheATgRcmmnjK22rwEIbul61MwCvj9CAhEgp4kNOGo2zSB2grMo3y0pzwyXufkiUC6z4+i0bamLTiWKqVhBg5jWQDTgk7arW1OAAmNZv0qtq3hdcO/ayuCRQsv52e7pWc8Sqr1Yr7ZINtkK95OZ5dxP12xY3wggZUer1zavdqWTv+4i+OjVqmL28hclueIuMHdub0wDazdJUgjUncgpZWDfmvLNC5fsWj8xoM1g7UYCJNLKeDSh1CSLanefjkajLf7my9JkNzWM0PyvfV6Rlny7vGgbyWSk1jsGUXfpnVtq1GvqWz/A0GDjWcPDKvmJmxchuuZwyRj2W+nmT0vtW9Xvx0FGVn2TumHpSSnWHXO2l6byHIFg+Ugsd4x32dgvgJz/EDRznTJ7MDn5ogs+I8s531AxK2YRljMTf5RWnOXr1l3n8vTAA0F+/uifbDmkg/P1JeHlS4Ttm8pnhxlRQQT7exSUIhoM0bHsFNR0/lXNlIHl5GZSy5u4/8eRs7el+P+v5hAHEdARCWCWDu2zb0KvbCVAXioZmdbJuusqe2RnWpg8Gr/If/wi7b/U1jkxJLjCu4LeXRaDzCw7EH4MAmseGodVlJNAuwSNIvINf37GMRi9MSd7ftAsP41PQhNU+QVUrAQsXh4viLNd89srSa8ALcFXknbRKPIVEeriQoqRbxd+kvhWNsnI6rctLV6xg6LfYHZe6ggYmQv+H4MXp9SH0UbseSjbeiNYlhvw8FP1SavtQMM7vSHYPJW96dn3wgXv/2YDLngW1Kmiw2gIgBhlGPj4zUJFVf7z+mfUm5qrLGHqiCMU+3ZNcXFpUs6Zzwzl4Vrntw/upjqiQBg9jEBTdoOVBOvydShP8jZgi8fe1AxU1XMl55pYttd62U8klcUbzqOKC8ilePOvYSDj4DL7mM17Qi1zMzKx2lvtrroYPcBoySigr3O6AiTMocGGmPqHcQ2tbD7upq4wOKv8xWqAJdgFuM3uiRaz1cV2OOPQ+eY1GbEzfOhJZ6Ir2iQH62MsTnBxohgBWiOkvC+kxDnvlaixwjVaxl/QOSaRfex1jV0cvScLKZH8p4/a63dcK6gwoK8+q6MuZRZJKxVSbXtIWmA7WH4H/3CEVsNiFYVdH4rqG9Yk8RXvZTVom+e8Hp5FgboinVthK1EDvQ/M1bki+qzWFAnI4CaFJaWCv4gMTmOtB2OS0jeEIq6mvmOI/DJ0HuIWkCReto684VLuF3HHJQbzPuP/sVb6/4Eu0wibAMTw0QvFz4dgFUsieBgBkYzZcY/7rzfZmmrI1vqR5/Na+zexR4VEXV96XD1b/ZVd13MHFpplZoP1tIsYk/vrAE39NgfAj5+H5xaK/rgizrXjsH1TP3EVsjzYGl6RGYzFRG5Is05jYher3CzGssOf36SbfVZwaR4QfSs5n/3QYNzCn3QZ7MAGAJh0ZQ168pdHTUxvVAILkhQdId6n/G1LMSdJJNiDqJvd2uvUNdU62szzyOeiS8MW64f4arE5HJTgbdBdWhUZtqKyDpYdO9ghvtdkGjlE/3PKcCJe+bz9ztaWnIYW+TEu7nHQu9uyvvJEtGKYUVonhcx0my35jdJFT1SuNJtyjqDJ1adWwodYeuP6iKwMs7ciQLpZnWGye52GGTobdCP/CyLHJOKR1f0r5AqRzJBNcTlP7f+1J5yGotJZBf6oN8Id0iaHxQizcrLzpaK++KahVz7DgUFdHbM0qyIpFKs4KI+D6wvJys4n8JluKO2Y9qyp3kd5NOQExSbMyxicXRW1JOf5cx4j90au5Zd5WBxwR8joQJrDKjru6FV0EzupLT4aLsrsbO6tyBf+ZMf3QkYyCn0rChXzfCI/qLSrHqolKx4zo/tTXGg8sNannZm4hD+Ygvyzet9CcVdJX26KcN0cjVLcqfcvk48wP1ZuF2tFBoew7Ejj+ZGFk1//GnieZJwt2VeochG9ZfKs1+ftg66K9tLNvd+t9/GfKdWMFwBi/un0ewaa/VUfxMpwWhIiIie+XlDX5pXneMj+2VczutIO1EKk1WdSgaFBBRatxa+/VsmOjASMnfdEvgniPgm0oAWGq64vh1ZcLUe4bV1N5b5BvAjV7OnBTnYZL4Pbr0rEd7tnZ65yxVUqbSnkgQxKlo5PTHb1CrptcDiBA5pvJn2EDRrwjBsmuBUUxutIA2+NnxC4zue93v9k6uII3+apR2MWX3h3UMmtysU20Wth7GY9gVZmnEtwQZY8W7T+4CqmB3ZOsUsca/81ctAseOSKmEDSbGg8TwWUw9P9dSHyrulITO2kkw50Z+NbxiYDsFcwx45eS8qU6tztfjlLZZsxbZ0BlVJCA4i8I/QBEgqSB1WxWb/pzeeI0p/SiHOVqYEpm0FhY4gEe4MdutyobavCUrEgh7XJ8Z/Z0LA+u20fX5DtEOIpbG1yHrKFk4epjDw2TLkC82MOmG4mteQdR1kpLV1wSuMTiqMd7X4LU89oWmny6sK64I43KMswwg1VPxDeCURAdQYr90bUbHHp8ybwNzIeUXz1UqiwO841s6QWo34FJpuwIsmRak1MOwiknYV822/AlyhuOuKCHl6QGAUMzU1JxzdjC/3IT7x/mbyEQSp+SDGWfhlx+bmgSbMEJGSEzcD9lpfRrTokg/jqATQHfIcefH7ZYPJs8vd1qdT7Hsvt5aeoDXsEUuZOD9+CXpe//FflPO80HepqxkMrY9VcL3BgA/wuqlFyPzgVflz/nGqVFjGXXKodbPVmtNugNfTTc2DQ9+3Ck627iAAw6LBewaQXfFO+pIa0NoAWVtodrpIHpoKYb3DNMZvGa/yH5hF2aiKX9eUDh2M7oOFUx+ql1R5lnmtPfcc/FvGZw4ZlN6QUMGo9vaY1aAAh2GOsQUkptY1sCaTVeiK7do/flRchDcpD5yBzbOyK9q0qNjoh5ZW6dZTwLgiXv3yV6MtPOqhYtgpwdcqp7SC0+Mkr0t92vTAJ2c3ikf/FZq4P4NZuxFHRdWF6pBxIP+urd7KipGWa8d2IlDSpJc49auMgtuty+KrBeHPY9ATiliVzhEmB+qmi/u4lxzXFlpSqLSG8qBr42Kz1Tun3pesZlrX8VafOQfXAWHMOhG1VyHp8v1Q3S9wCxYm8GsKOQtasBMs4/jSluhSssIbt5Ew+77eKqGdkTpT190yTBP88YKvz73JFKTbLd9o+lu9XCB2G9kFb5OyGp6rX1bdTN1qVmHnwZedE2GQ3AiQDY2MJhpNmSmpthtaDzJI+TRqyavFtvkI0nIcAC4Ou3SEV7Eh7ut+x/3vSu49rU7V6xmK3xIE673wJdkmgERE2p5d5/6YbO4d87aqgy8LDlSq1xLcTCNypnl0I2D/bmrzXQPG82SNiH6lrnlFmyzLPs8STI0hp3pynevy+S0Kn43O3sMfvUfy14BTLrmDrAeY177jfaoo8U2pif6ZIsFnH7EH0hpI6d3sURqeMBpfNajniYOY6qDMwLsqRKvrrIOH8Taq/b9t5GY8IHgkyHqt4obgiUuLSlHZ7MLG3XEgw2xfSu1ZA+AvQrRFjZSjQRpQuhJQO5nGhMOtzsmjWawV08qz5uZcOt99vhFL2ArMCUayx3au+PNytSb0uqZtiM3BH7QZJ3cRN7HsOAUShoUFAdVTqiPrMOwXF4WSpzGbYfWSF7xQoNSTrWgh25v0y35ZoLwydDnfU5oUK7UvRRE20HuZXvhGj+aiA9FO9OVVtwBkwVlFXpgHXMxkGLY9KUxmVpUlz802DqvEp9D/CScKt9HdRgE8M1wPhv/QH/Gz14G8j1mN/E+bbuuRWg6oJ33wcBIpV5jCxDNhjqOxEIXNpl9V+Ue8JEPJ/2WJa5+/h/HeB8dO2eRce8uOZHO/Lj90Jp+KKBekGReZXS1jCTKMGUBTmMSjNVxAcYwm7DTS/DFhZJpy039txk3c3dBrRUMGviU7O3n74OA3XmZb+sIwX0zRvgYXoZEYx3hO3KEUi5nJ/n4sAjVKrMMdcQ17CYIzPm2KOcOyCiHoDfcMy3M9QNH+4m18WLzwnFVJ9ZUECsifk0/BkB9cnmIHbVhMFxp9nIbKZzEoF98khMhbzinmuOKyCLn0q1+6oESAPktR6fm8TLn167ti6ZQhTDbE+ogDC6nxDjZ/3uU46Isw2dJa22jkUCZU/NrPSnYEkwJ6QTPlwjdphCBdJLIklxQFIP5U+9wpFgl4kdCC/OP0QUMq/bCipnsaiay6LEy6uZdLkFzEpluydhCubfc0mXAif7A1A2ozGiE4t7Sb2Nlak/J4TT53nKGiJLYiV9kpy+hO5+bfotJorlUXFJKWdPvj/0l8n2dghbPxFNBRwE8mu9MFjkiPtQCF1giEwRZ3lZuGvb9l/EnmdkRBEQF3DZ4YC+AFeCrC1pZPMUcf4lp5gPuZ31Wr9E5dIOrZGH4ngtVpsPOwCSNu7p3L/4mwosbTiCCV1XTuzcnX46LQ3d6EtuS9PLp8E07Jrp6FjA8pK9wC4ftJ9nc8e8lcAw/Mzk8QKNSEdoJsjLUzZbkJ+PR9jKA6e3fEa2I8puWbDYGhr4+0n4HHwqnVVLvPIMmvpa27/4bPtVyF8jHQG8gBB3lqdYn7wICG08AEe/yAXXkEs+7EERSaWggqQHczLpQ8jojL+F3/sX3tokhO80qe1VLSPTPoUSP8Ew9mwK6sj6/Cnc7WBepSMwNg4FhUwkwPaZhKqJ/7M3uxzCLB6Y9Dw2Iy+o2OyWIun3RkAIfA635HmwAGA4bJ1+rQ8WHNJ9PSWyBF5MnesGxdzBpEvkHVop+cKRikP1MGOUz0udTyG9A6S9y0ElzoBNRdZZhgm0s78iIWZj8QO4vE1MGiH4U/yMXA5t1LW4Awb/70t2Qjnnp6fXH1/rAsXaMCGq57qt1vesYBJVkXBUpvvB19tz/Tk4JXBEqe1VNDVzXrXftO/SMmkMeZfTaDnx/6RLmC9iBvTcGWPU9G1t9bjNq9vLjNIVp4SKEw1hELlHVKMRho9p0wzJnJguUstuQrUllFpO8iVspAhjFv4H0TtfJsun6Lhzf9KDcO2WHMuDjcudneAt0l8KpVwIPhAUdDUtOXeCMjBPBSSlqOFicH+eS5Bxs3nyVUqZuUw/SmD3ANppDJ1iMg3p2XCPEKTSzXt5RgCXnjkcHtLasDo+orsL7VrjW8jiajZmqVld09QDSxhPbheq5HhDyIIchOigg+JkdaIIVb5yiGUDKYR+8alHYf3yYoAoQHZ+UanL25M5scShL+f/iFans0v1usSx14iHttnrlLaAbI6rTH6NSaUqpSqJl8N+QdVdiDU+vGXpPlBq+Zq3lVAbH5Y786j/7NvKg7IjYregzpHJcFDvPY57ZR2D0wDH86pHUhQOjMILGYLWdPYGPgaCTtHyah77IqBABltQc41xaNaLrikI6oTK1mgMEtd9XArggnW3ESmuY1zmo2HXxH0ATzwEjey8xUhuf52MjMzUv+sMv5WEfdnuhi2Yycai1SVbDcz9U6fEyHKU6MD/VLfC0nPVAA+C6N6/ZwaUg0TlQ7PaYN+KAIBCnWbrBqUpHXkMKKYLiMArN4TlvGFfxpHiDyHPXbGAIapUyuWOF5GnZJT0MK0btsTVJZCvZAqW1Mtip8jW7Ac1tsPJIJihL3LrtfnFCVP7lmNvGY44/JsNQkELnOWkvyrMKZxePk+di0RmFpbOAJ27KE6bVsAABTT06Hfx5WT+d3pDkfgDBok11URxYsW4ybLBdhxyuT8+rOaJsXE0Hgesw4m0UJEu88izgv6nKX+QXP19IQhxpPx2fognAb0Ro29aLzcvvqvI1Hyo14XLI5CM5nwg0vxx0EOIHGiD/2MMsOkpRlPisHeXMCNFPVJAoe5YU7g5Vpzgn6pZ7iTYaXq+zKnZUACRSB0gK3S1pg1A4mC+f+D+TWoGlzcuI1BlE5rUAYZp8hEeFgoLoYF6YhgB0bKJXYmWAVd2DW+nVOt7G7BvpE6IjZXP4/CSv7LOHbgGuyM9LxgcSLYiDeKXjRqUuD3svMG1NlosNDCSq2tEArQRq0lqTpZuzKBKdXzyMm8xvcJB4TnNm1Q8OVC7hC7REBhz+QfBx3n9U7hN7psH4h7pZlwo1+CyquG5YxckodPvERzUoGJEn0WsVNWJF5p+MOU/09gVB9BYUd7uvzMG6axppjLFACEY4sy7XdWZagpCcWf65tMvmyfyU+Gn4zd6GHHs2zpLSNKR8n2gWeX6YZVpHLv8tro+HybkYR2JfnzvSy7+7PO3MXBYTtrxYwfXjXGMeV5gOzWQ7FwreTO09+znjG0D44ROI3njgM8EyiPHkGvAD2bRxrGOFVbW5D+AQdSbh/16YHml30rnK6kD2zwbPP/wRZV4ogkIIVXMNIeKEyf8M8ON0J884w5pL+h1I70a9jyyQ3dsWbqPNOZtEIjBm0F9tWX//wZMkHOF9uallmFOdsiy8mKofMLTMKM84qG6YoGhOmLO6ieLhMndbGa0WBhlrPhJGQxD9QuiqM3tvLQdvPZGBu6dMkPrdcXNz8IwzvHfGV9WLpJrRelmL7sd3mP7pvm0Abj29Dlpdz3XMmPlGKD9IWvmQgBf9qDunifXOBDAYvEdMAM3ujgJbnmNu08EygehCK2IyoGRnYEKZJ4XU/lwaUhCqohSN88UddnQdR35YNvgsRN6cVs+U83wvuWElpHX69oUAPDuNedrKGxx5IWrVZ8FFDF70Xt+5KiBf4Gl2gIYu67DhyfKw4LRurlIYBq7QQwlCQOUDZuBmm0iz0aJMOXEYu8bEBs2xgkcnGtOY7/uYrteqjhvrLRJJwtBAKn26rCQX0fsiewFlp2kMFGfryN6052vlgbPDalWYqOnFRu0PKzNkBqYswo9wNCVCNZOyqP28t/DTogh4MvBandx9oE2hbgH876bfHdDTDcvgOyNwESMZtcSGmkC2Le0rVJREkAUGhd2BDCowDn/26hGAWylMHi+w2MNTTF4s8vEA4QvlXUvU/WBRiZjcNGSL8+pj1e3M1IghBBFkkYmaU6/NN29FqJbTXdqY1mCOc7VfxXAzXa+AHCw9GLgsHizOqz8eLoa4Q5ab74VDQuJSANDRP/JlkkRlNhgGegb8EtGornJgPUs6Ke2/0J2HHA2iyjAz9QorPrZJ2negaZhmc6JLamxHXfkIziiok5hEliV9HlB6cv9D1VU0iKjEBWw1uY2jAjJyaKt9n1xvzws+cQMyNfDJZdViQhkPiX02Ci/wTmIIKCZwVjW/q16zGh7MIcVaQX2ikhp3XV7b9N9T4dwSuLcLO5Kg9cwb6W2EhP7VxTYbLGahyC5mcUht7GrcMFXByAMGLS9BIiBXqIQ3o4G6NmzoIJEEK3xzPhXFvIJnUcb/6P3Sqxrgc3Ofyip/N2x2xsXkTjBRfVX/MCINmwRApinW4uhn+tU/ZOlWrV9k86keit9549NLq2hjgb1INlyGA3GGh69WL3GDfz3/D7W5K5rmuy2d39WednJzVxzgYd4TNKSVXx6aJ8NPz9H5GbyL66h/WeYtYDEZU21I4ukvM1ibulQNtqoBCkT4pxgzIiGsNkFOEkxkFSyhuExo3rNS0wjwHM8p3JlsWBOSPnp+KvOKy5ZSZDtWGMOM/qAVv8ID+Kn8TkEjwwYxdGHY4yPQC2l6FwNhpjg4vy/tovA4nw/KyacEodVDRjIR8/1uEtdf7JG/pbkDGpzSVAKByW2O5xK4oRTuCqF35ZIJ96KNuAKA4gVSDG794WrhPm2kzbjWvbx6bDTVg394qlQtgWdaUBp6Idlrtxeb9Tnr1GWwOukqkxrZ3bw9xndwONoHQFFjAZTsqH42Zvn12b8Tt1MYeUaLyozYjI2Pog91dfNjuHph5uRp1Pqd7lUQyH+06foPI+3GAMb6raMr6Q/I86LVTFTkP9evKqOLONbo0033LbwtUBQWzP5OPKbKb8P73Xf+GvSQFga/V7kZwq1qe40uhcq3LiGrMDAXwctJcmwyPGo11fJdYLaI1IZ1tZ2QeRrIKlEby71BxdlDaX51AxqIvy/YCn9KZvLMvTtETIYGifNJutfIpVVPvrIyAIRNHyvkC2SOf4zZ7c7PVcHKYI8IFgvXNQqhzr/4RieculvEA954KNMlml4bTwc+M6GH12eDD5O0WaQeSVsAw+lZB4NQ8OthktEW1ghdb+WbBvHdqJpnjaeiDZ6xIbhRjXuCrthHnnaZlTKGWPC/r+s9oGtWw2/WxAxjNlxC2jb/ThMqfYQVbMxmTJDvMlX2AEFqezs2lc8VJEuMMA8LCXWZuf0sG0JK1FoT9MUpnM8Awzc13zFP8OOOnyJua5Ha/ozSxT4dtQ0nP2asnhh9DoJfWBRZ4hfUFv95/K79BFCH3C8eMcDR3ojtCYwQGBGIcMzhLqG6IERynKgk4aOXKSNGbUcF3Cx0IssvdkZUy6AEVbEnouJn01lsiwWAdDqZzh4fFSKDY1NsOB9ohxcCVnia1BZ9kjK5/0EPIWZsJTRzDkNDMAfDEpeoD6gEW9tdkg3U+zUkV51hI4OIxUoFZB8CZGPgCk9jMbJ/EDiWCij0naXtqB/7fwEvEhqTuKOdl+IZs6hLyT+h/XSvrlPLUNqyNWUJZ3HamNuJeMEHU2aU9i4V2N5BQ177PonY2xoSLU4iorGwHLiu5fjOHB53bm3W4oIbzl19GO34num9iImtKVhUlw67GXHfjcq0Hwo7JhE8nqk76OZzi22f+ulf9tzxGc7BZl5FjkZPnnLTcwuyatoXQOeOxH7i45grGFoQbPYSo9gt2ux4OhS9tt6CXZdaTztmBfmxuAzh8hSE3Q+6rXvLSwmbtQIRnOj5oH8w1DGk6iv/donkHdI+IG1cfQ8a1n6tXsrXdiBNq4brK0opAq2ZCiBH63A3BDNZPs19wf07q/TaLt0DEriHZuPHKdJNmhC999GNsMuKRsmKrSt5F+WF8nWWB1jqnETvaVmX5Ai/8tbzykiUbnulFKA/TUheJuvFPyZyCXTwqO6wWVw50OzUFpH8kh4/45G4igE3jUFTouWJhyIaCUchzV7ss5VqkSIlyC/VAlpbYRkNhY8JZHiu9JFCUeHhQdCyBlUPWqldmKFQPfU0sTkem/fzPzzoie2O+Dc3daTe5ER60WmXUrMT5WXgquQ2BifHTNLWf1qLRwwZ7GsAFOS2oFJHBrGERjWrCN8bRUbHsAQls9EHEnDLu/BlycSddyCAG8BvHvJapmqjmOWIFCmy2wA7LOKnfByXvJVAoDlknG3Nmrud2jP7vO+9oF2HBd/FSudqqcYZbLxSqzDTCh/ZNFbE4xYyjJk0Q+TkrnxF+a4kMNjP+LEg6LpnfczC/LhT536h08IjTqBgmuRKvwJ0CM48TG9+3/PKXnfTxvwd3+7EbzaK+RoA281xvttKN7P+lYXNbwS2EPktTApTYtv7Mb3JtCvuY6RgxYP+5BIxTIljPIJr0/HePKVHl0m2NvOkCFfHvHFOYdX4g4uVNWnlXDwXzejUS58i1KCHjZNOTXiQUnETef7cQSbh+6uMuUdU2SEvvLBYBbAccrS3DgC7nl4Djs9XBoNNwxi52V0C9adiY9AaTsk031TMQ/dxTjFPwCnCvcDZa1+vfMQDArJr4SzR4r5yl5N+7xm+lCR8et5mHZOV2Bt8oFIYYVD0UaI/YwGsD8HUlbQzTqCpBntzY5trlXqsQ/OniZcKZRfP2VbVwdLJziuVhhutZjcbV5t9js+lFff5bNwwbHtQsc/w3i4HxGM5J4+QBJ62EioIJtz1CJS6n55fd4y8hD39pGk3KnfqUNTIY7AvHZY3VJ2ZKzsPm4nRAti3RFJaywAk/mG4ABukDAbxqFp+XBmbMZBN3ir+Vtl7TrBMavZPceeX1e7K4cr+s/uBPPOG87VuFfL/p22AEdSXL2jOFCPy9Qx/BYgv9Gs50wR6JxeoFnQC4i019CgXwQEt1H0+sbI2Ix4i0Hgtmi8VJ0Wg1ks6Vvt03yzI/oej4H/UJeCn6lH5TAaT/Eva2kSXSOr7WY9SzYpeXTByyyVyTd/8a6XL5cZ5WoYR7/zNNB0nTAZyIRb9TT4bAwDITGV5uq+oHuuKMonHnloLqas+/zHF75UYoAwrB5+sekkfC7B7fdC/kgozIqc2pP5+eWyfwu4fvkhT7ETuwda6jIZB//7pqRHNg93yE5dQqsOJkJWrL5XEKMVQu68utSFY/15n3a7IVQQDj4aZtc7rtiGveU6UIax/l72mr6smR8PFq6BUWAZXVhNxPWal95i4NeIQ5AGW64TOqOATqalOLV+T0MzenW+WZFrgCFJ0fyJFUVLeuQRTtGc6AFN2hKNVvSw/sdKpShd4B8hCMEu4h1KdR4dQ9v6y+4qsEIvebQl1kYpQdG0NglZFZ/1fmX+8FrmoF/3GtYBQ5IrxOSa2aHUgqZlBuWuPKDver9WSsDgEl7XZsp7Up5NdsQSkMMbu47dzJLQq50Zoxv4HqVdlKewQq5SGwLMBLfZbrTuSITVGfX+3Uu4agMCsbxkWksemxX9OuJFQGfVvO0SEc0MLzcCGrq4JytC+r6B4A94gKp1hS/hJD4E9Ww1vvNM60N3x5vAkX2FbM4um8NxpiuSdRZN8cPyI/KH5cuQrGxbqtIXAAN1bF6N6w9o0wMPQjMvTIGr4kyhinNEQ73RFRP4N3+yZzAI7Raf3hZFhKuXedBPFHqitKcchZbz6icW9X0GS0Pa3O5GqjIiaCBO98qELkYszQ/TmsM0hmQ/D7WTwsoIj5lLCaWu7o4Z4xWL4oqTZ7QSAk+8Jxgfa3jE3dyKKhkLzzpF+e73VB6oPbb0e19bpyxaQ6q8vxB4RW541o/pfVYEb/Zt1xhCD1QHAoBqTLq8UefliHPIBYe6QHFmHSkfaqqEc9idWaIdwBQ7HbTr3ICu0NVAZZ+QikGpsuDNEpwYgSmIlCxjOCcf8XpGGCOf0llvKeQKZJZn4RAhSj2HwpifpmvQnFFQQc3WwMIanbMbEBIRXIC53Ui7twdKnuPG3aYv0npZezWTjJKJcPxqp8sbM1gbxbhHx9iit7YePJQxZM3qWHUiPSL6nou9VUSX7a7TGU42TR94wh216l2CsWVqyP8ogqtsxk89+EKlIoZ/rhD/5On+vQ5m/CuSESqi6UdcfE0cH7r46+rZheSOco0/3kyh8rq8Uv/wjAhxoLqlLHIpJ+vS/K3e0yRu/6ualSZV+i6Dg4XkbxPY3n01RrhiXjnKt82MG/78b2D7i2Y/aRWaGsvmdR4VfdSAstYr8Yg/3yxXl02+c5KBBfprg2w/udS/GAc2ggndaa10r7+RIgb0AB0fNz7BsLS1nwcTdtjFzd0TDC6OwLSzIPa84kY+CgPROeaek1Au4HtRAAUcO0a6uFubj/uD1SzfMv+gwQF5Xxhlz02Oeo0kX1/lPiJSqrWE3sxCu6D3XQBwnPW2JuPfc6NUuDnBplYY4PkUMtCCwctxtInWT5j1TWuIJA6X6HgjNUOWprPtxq8NFqjkvC2m1PD7ux9Oz4JFEN+1AkSpZoGjEMhjUk4u4uiKDvwqeRo/3d+kzFE6+bo2ji/GGzuW47zwf/W4MtV1oZPK6/7Jg4/BYMoo2W/xCSCpqW161hDjt85rsNVTHGfVwT5jlhiGDbeMXesU6V2wnrDJlC7NB8QlJjzerzuQM99Qc/hNhw1GbkuS6nABg8oGRxO95qsQibffYI5j3PvX0cGa4dRgYs6I5BGewn1xbi+PHycfSu3e6cLjYulsx3t3kJZjHx1/1KgKNQUMVI7h9c0RNkgXI7yBNit8k0bK8nrgmZ8Mxe9ZBypSof8s6XL0XDUzq8l3e4o7m1thSjoT8tKNJAd8K/jtFKpsGJboOM1c7u6mk0PFi2sDOys4Bfb8vQhHAZHluKnGIivM7HUE/+LtQEtIRCZA1ZDYIECr3JIBgsx965HvquV4vdmkCICmer0FIUSKkj+AvHNzycGhLgraGEdrWidnc48yGHVvfj8/PQAfPQVRe1AFkU+lmvchDdypCqfEkHOvHuT79HfzRUVgMClXbkNlypJiWVE27GzR8IbUyPm+D533IddH3QW4/9NSiheCuXCpCcIihOQtydotll0Am/Cu7dfAfGgg7jSjnXjql4h2M0b0t/mcRR2CgUQPQvO/TdeZbwdUJO2rwgUBzchn+Vb/PHQGHoV/yzmyf/aaV1YxFoTYvKvWdSH8K7uTz9C9aTL37kNI8XeOG9IEIpyw/l2SzSfdVbq7KksajPTOY0PnehZo/PrA90YBFZihLJQDL7kWoq65mvldxxv55FEfmuB61Z6SFNuWVByG5hdVn99CHb7jtvbXxMdlBb4KPvY/nzy7OCF8kKEB41xJ3p1qYYZQClGguHIYvXIKzNwJ2oKQNE2iqJ/uRGqMCeW95SBGLHYjmDTox+GbipsK06FXn6kSkkCMV7gbKCUn/mFRhZ+twbYNdNKPqZnXDcnBdxLvkT3JL6MTiW2Y3WqLmEvLcG7I4cXTnkKWm0hyfHo5VBbN5lvdqr7ypWdXc+WJuI1LGOLbISi+7S/a4MdDyjOqRRKx0noO7yqTLGYore2i2wLbGPkO9+VoDN3luWRcOv3o7Ys+TC3e7pWDYmv4Ezf6U9fFbhhRsQKvG0K+Gj9cOUGoVS99yMduZIf3W5QECtyYpUt8pfpGUqEmEs+V2pk0MchernVJXb8r3OebZP0kdJLbuW7dhJAlAQqld8X+4Zj1D92Ryc8QuYj5NQnzebG1feaCas649NxuK6Rlil+h6Aid9Ub9NWMD0nNpKA7ZTFgSRubq/6EgAO9SGeohek/r+KjgumkkS92Li/uSceeL24KqL56sr3LTO22TGT5tspOSglR4GnW3CdxHR4WPhJIJz9d8FluL7d8QUCS3v4TNehM5BzmwxnRekwxtHPQK0Vmd4CfiKSU1i9bsOiki9Ba9oFwLlQbiZfbkl7jKL9lbPLpfQ2S+aGQ4fRB0HvpZzygsPmtpU60CJfTOIy/heqRVCvZKgmh1d5+7uotLSZBxAfKwvPVBeKoT79Q3A26lVGlQ5ckOVNhzFo6jKJIsFMbGLk/p9o5ASvu/VLOtbzi3fMFa+VfSqLFMWfvnnsotgd4wHnXOFqj+sH1Wnp7n/WKN61Xe5RLMd+v8yP4P4ESmjNS3mbmkrzbascWyf4lyuOO0p1lAL3poi3hYODch3vo2YEVQFRdAZeGxF04cWTjQa4C6IVVXigN2BwiAxojtuUyEN4IGv5ZgYMwgvNVxQd5U4IIn1bPgAKz3qU2/aaKm69RoDPvt7EDdQR5VFwoe/qbFRFPf5mdtMkNoV+sE+4rD4fT0rAFr9B8Yq0tCcjQvx0gW45Rl2jCcHOxCJr7EoTDkgJAB+awDA/WzXVbSxQKhsX3Ji2OpWgFQuiIzNa65ClT8yiSDLYEQ3+BnFjdYJemiwvNhcojCNy9NeLnOzqopoReDnBO0QROIrdg2912B12C26NE3ut8HXuIE98xGm5TjwU/CqjB5tuoHWgMfMl6ZxGT90y0HZPDqa7a/YCFVeB5fW8KbDqRhBcGc4gvYzYaEsw6wvP2hwaAh5FjXVXGbkdwHFaIFPYFOr/1W0RLyGjKB5iOPpLQsupactLVSiwvk/gfq7IH02aO0AGc+OySSHPY714KCr8h5xraMHn01asM7JB2Z3AJdFyLKTF6fX81vinEiQvNYVr7nk/9FTb/hogMgmf6jHO8nTGKaZ3xrCFFgCle7YD/gtfEWOBGux3exVQdjtaP/qsvrbn7DKdbmdza65EoNJv+BnIWFk4IcLlx2QTnxHPIF6W8DimJkPlgutezgWqTkrtzqt3jotLd6MTMdYTQLraVyXs5ReVS5Sho0nCGAHHKvImXyTmyGD3Yt9OAasq4qhrS/l5zWWfyfvhn0gCbohtuv1VgyJrCIU7A2DpaowYWbBVLzNYza6DEfKB1CgMIQhaUW4QpS8U7nzkVKNjdmEoP6yvQ5ntQ9HWINK3yGR1RKmOMuedgJLjRj61VOtmL9yT/K1UEG3cNNMUnQg7w9wmfnCvFl05/benmeE4/R19g/DV88Yth1LPviy0Veol4nLWvF3AGwNseiwtfTI2b4i4RQP+y5DSigowMQvNhiRYzrn6SyX7GTFdS2IzKM0whZvgXbI7sG+RwYpqn4LIA0uF/+R9AnaRAM0x5FW51AZB+0JRUQ9nzggzbF9hZd1UuZlOZo/ywG+Yp+GCvEfgV8E2E+a5gPybkS6rFRy4u1dHww/3gSdnER1LeSqBMm69gi8ZCRmtnGOZq+TaUs0sdBV1yv3LE14j+NsP9w0rxVNV+Hb+oHuxpBGWmQ5NERqIFO0PrYaIkJP9lIw2bk/FAf/AK5x5wRd7cOCl0xn+Ck5k46xGd+evERoj5Q4sSHvpT0+SWzWD2Q8ihWvsfgDLYwZCwuXs4YpXjhauBuT+VGGut4tS+l1Gn+wyYyVnDSzIKW5bkQEqi3w1opZUCUMbCmMqUQP5MOSGetvb2MHYfp3XRkM8gaR/9Lcu2uVwwlNNZO6XjGa0FFt6IwBJKdq02lqEkBMDeBGGk3ZX1WE0yYi9/waZZ0jwpk5rmV5PBUcP+6paMf1y+nSDjbrdMg8O8DIQH/jI6+Zu4R22GwJuCMQYCoc9Eq6x8IwXChk72GaemD6FaTVNwryDgJRFV+qYoxo1QuOcvBXWTTWfZaUdKubK3jepxnw5bHgRt59DHts6pff2t+vsAzPc31HhjWpuLDdMFJJobmtQa9ZPdNEtxDh/AjDqnYrPYIbQNdHyJjEQKsqgvV/MZGAuzpN/sr+sPFfQGEesOQsWTI3h8WPNUdROWz30VbatkVB0q1yk8w5Yzba2j4bK1cDe2GF6D421/k7qJeOv0EIDv5GlEgn3huLgxSnJNo+YxuSd2aCdOZNqfZYgFNxiYLH5CbiJuPwJ2SM94NuN5bhfTbrzd7yUhqXwNaKoSAaHOZHbaOHOzO8PlhNz3LJfw9oeXnQtTApAtOj+b6V+aMv52+B898q7ml1axgKfLvY6ZgWIHd97FbQqHBiJTsGtdM2RRIV1eA5Vk+MsbrkVwtdtQtSiwEkeUK/9CAL5IEl5zJyjkh7a+PuJ2gw4S909Bay157EMOS/11dBF3aV6bRKDOnai0DSUqolVA4YL73eyBWqNNxWQMLzUpKMI62PEuYw3Lq8B0xrvYSHQ90+sGynlPXRwcWs2WtGMBBdkDutc9N3bS/JwiU5nf0pXWpE8966CE0orXjccEExf6dRyYK7Y+I+YEsxxG6oWg2hsbIC4wbcNPbhjFw7Yp8Gw9D66JkNUPw8yA/UNw8AG9IHy5TG1nG/GrQ7u8jtYxQz4qkx6QyRnRd4yEW7QUSfILi+IMKPW2vXLvvmJO6Igj7y7opghs4T/oJLZjlk9voKhmsSclw3Eymkp8BZZ00ybwmU+6KZpungQrV162P8/TVo2qPM1I33HLGdb0YAX2jk3D16amO2XB1/ryOQ88zzF/dfjjlHuAN5rkbvNgiMX328M4IrqS8q5U4cq9QcCbvGi3Vxz6MFL4gNYkTnDf6B4P67qtLo7PBt6PmrFhuo6ypYURrIX5Rl9HpfpOxzVdFZH51VEyd3Y4x/bRcvC3GXQi9sVMMOvko5Z5VHxqbKExwnGDlzBQSLOJ/lobJllaVpvyUfeiNudJ05xwvDIJTuAQNEzw4WmMca05W03iqKB8mNRB8Z4ePLq+eiQt34c3rWiN9mr5Knjs7Xpkv71VOtwStZDTtS7cDUXEFgPefHFBnekcfgZzwL5aef4Uq630Lv+uVtaGabaPmTAwT5+1PlFE2prgEb9lGb9XytXcQa68/dORTOHEradd3W5/S06PwvdVMdF18H7rhPsKp1gRbMlMXtTDsjCwTFUPKYaByz3x9piAFt51fTNU4HobbsqgJVqBNRegxvulU/Xnts7iOZhVrVL2gkm8oiIu8BFJxAG1M01/u72Iec+FVQ45Jvxt9WBebUt261kxRU/wF7UsfHL+SnGPZjUl5YOGPTiC1ylk9mMasC753fz/E1mLr+YNgaBD9hHXKPDAwR6hBmKD+fz1PKpZks0QLYiaG1dMirDVNHwLqRhfp/2HVq/F1GgEnbIdYo5bQYqL81r9uYt0I/gJwYDwXHxtc/fVw4GuawixfZNEqeVvzyw55aMhXnVWLiDtRRk3loXb+vpSSP6E8haJSpBkpbGQ6PSo5LkWoAU9CZJ8ZJnh0UnHzOfrqVKypfjoK/po6NLLx0q9B8swiIJfowL97ICRaOMGeh+uUEZDB+OtK69tHkrrk0cuchLTZBKnFgTWql1Y5//SG6pPdOIIaDNftHD0orr1gnr/GGSWD3teZGSEFPAVeWCWSLzPk0C9QjnBqljtnpJwowrxwdINdcZ05U69dNFdHANis2jel2dx3nHQSUmocjEu1JMyH0u/E/hKTXVCKbtQwi/33AFU24Cb7a2wXYxjqot57WT/i4yRHjQxCa601MA8PscsrlwZd8CD8GflxY+F/F2fA2UZe501FiXnAqnbsBSfQfT3NYqkWkVERZz+p1WUSTiP0SUZ3QaLW5o08xygHMgXgaoufgwiEoH7Hw0Y1EsCyktCOeQ13ai6KKyc3XE+3csXwMcaxqpVUu8PsnMXvo5Bhlhtz+3JQuztyauiig+VFSxOqHD7fHDH2oAoFYjkNdAddBpQ7qllTmprVQ1jQsSRoF0JBMfzxP4LoabNoBh4OL5q3LxTWP1x+Ezpas1yI7sJXKJAh58rmjVGQNW2wnDAI41uO6LCP9gXep6xS7INRH3t1TJFCL9jo4lTuO7hdL5sH8Zd0oicCmm+g8ZUARipmL0bzNkYSHCDxovieS2dQu5hwR8UFqyDNghlKx4K/j4Vepk+xyGi6bamEvtLotKgCjfeJ3ZQxwfsu2PF6BJCVRidhH1+/IH5ppxIjxQZtThZkq/EJ/5dKJ3t+xTo2zcYosjLjUs8rcRwJoTWsIljsDtksdKc4GGk6seh1OrX3myW9+xc/YSlbJVtAaZom9e3NX1kacwIiXHsKRUXqk/EF+vsm38M29tG2gcTRe6s337GcX6MDeLOt6A7U4jwjMyUKo5z4DxLPHMvqN8fsNjp8dOGWuQHuWu2/n81TbQ9A1km8++oEzCsnODNgEjt2hjDTSkhiZbLU1u+eQtniCuJZQhOKxpx640ufJs/kGgT2AOzTkv+wm1LrrYPZgp5FmbYuNpyJ3gv9Uvlxm+AQIrcYdO0piPpCsOnN5rfzx4koQ07IK4b2zao1wcO03rpFTm3TEFaGUWx1BPeskt/r78RBcQvHCV36eyn5M/VdfTu0eRs3EXAlXs/0ZBrU44GgloSaKRwecGeEXlmvEX5EAHuO5n4avsWNoVpe+CmO7Vn1cBdZ+CAaimYoPz5/i/E/AMMAk5n6pljJ4vP1ba8rhIe8ETAv8CInSP5cHa9Jjm1zLZacpl/tcAZu3j191djMft/QlwLUhQ6P5L3+iv8oWghcofNlBRztZGHzAyzUDkO4yf/9ZjxrgSaCDfhBtsk0HO+ZfjcIf239vEjzigkwbCnRvJpgvgv/yjlqNUgFtRzKsRHzPkIbGe1WmngH/FW/K2jsM1H1Rx8J5kSzMUJmjnSkvrWONy+Le8DdvF7XwTctcRibjIrlY0HICv5hC8xiCmQS2LqsMx1+3j6seVxyHJ9wN10MT7pXybi89v+/GSp2sjzYuKbK9rXAB4IMm9JCqEX0eNeQ/xkbfBbS+y/v/iM5o51lSKVf0T9NDBCHtbNw6JWTh63DPA82kcfLfLaSDcnzH87K13MB0kiTcXdKmeD+oNf9f7GrDgrTqv8EXGhiyKRvCxinsDVqvfSfBSx5vz1QgiyU0S6DeIycQJP8wjtwyxHW5B+sWNTet/K+m+OTTe+qq4lymwXfvNJcDFG/lMJweky8eShW0qnCciXqP/FEZN1oemnmAffL+UWPwPAP/3oXnagVnhnamW8A3uAYsO1h2h7yzN8ZUJLAkm8C3xzi20y4seX8yyo5bZvifgi0nC+0ifl199QG7O4ewejK+LsrUGSLC+xlz9BPN3riF3hA5ctu8zzN0OSm3xWgnjK0RFfLUtzcOkHy1s4ZLv76krfDUF28CvsoA8s8b7w+iLqr3vw/xC/7WgjdXNx5ougr7W7WsUgWNYxgS5OZuoPy0xBOS7Hu+I4fYMOy99y3j1RbVkNWKMxPg/vAujVbKk5+fEUXIfr3YjAYpBdX2rFtWcomIHxgoA7/uJuhauklS6l/47Tbid2ZlAlrBUnXNfLcmoyKWDCemBhzL8rIgtEG67GuK6pfBIs80U+lu0cRM0oi1jHVaJb5oUcE7RBY3QUtBPsW39pA/J/g6YrvfoO4n8iRd9V1RIgzWfoasXtt6obm/7AWjzLdiMI4TSl5hBhFOyD/NBDT+AdDq4Irp9e04wxdwvMINWGRsG/vz5lPskqtfAAR0lP5tJjDiiVO9pyr2eIxq3GbM5RV8CN31rFzPUrPM1XLZZ2SZr873lVfOLAudR9MdrfOUIhR8ivPEN3Fb1BSbx3j+34nbzDMyUIM1tZg5QAy7xdQTUvLa+NhGbnkvXe/DkxOx5a8FaoqC/nwJ6G/MX5AuWJq+6NlHdQTV1LSPsYTvuoPFLzAL5GsEiSRSSD7FulslzSBgKPf2U0p86+VAMLUm7K+aHTE+bDO3QtXPlJszDXHF70KLLc3T+R48ECHq/M2dh8ZvmXCIz2BHL7+R8OLlkoqMGUxBqDRfT/oR7L9bFJP2ifpm7DPB3CSglNqgjIWkHybj6ayBfOhga1HNTObM93tDEqyrhZ2Bm0yXnhW1dlIDmmAuvdYneORsMbvBeaxUaiFBE//VJriaj0TErYRbsetXu/m673XgV6oiIig7xh+ICdK67zvdH37XCWG8ZTRHYcAJfgmReSVnvnLmUjDiphB9OLNRvg658Y2fkBY7MtD3wLIqWeSOIiWb2MZXLeyAxhMTUS85Y46/zbjryubnTaQkZQBjUckoOE4Mkr5kIBaCQK1BqnDiN+SUi9kX7YW06g16TQJLuh4RlCxvyJDo4WqUgfFCwZczN5nwv37xOaexrIXoMEQg3+wtEjdqx/L2d3cbe24OZsBKJQ9c2XBDiba8aaOj0hCSU8pYT4KpHyYcbcAlqUfAq3ia9PjA3DCya84/O6a8XbacTW4wlpC1OoBhSNb2y58VyB3S05kV6ogSx56nN5nRxj0Cr0//EcLl3Yf41lcX3+380nS3E6IZcxZ6jNlAg2NYY7gPl0oBqActFDRx2OSzG47MFgyW0DOlxfchqzurwJIHFhOafID22n06fkP653fy0cFFBay6u8zlPk6/CEHx9oLbZfwaduKctPfylEibkMrlTaDZmDSagh1fEzGDL9Sdsb+eF3vSc66KymDjCe0tNRaNK4fGOliMfkZamNX8PuKuazPY2iB0PAJJ93qTAzs/PX1spYXgMJ6LEyLvMbzsMyXYPGyPvRmoDEnMjtqqSX6LTnomM8ar8V9E8qYgKOF2sxZB54jUiTd5n7GYvGXU8R+PEEVLFQGTf5xX6dUkY0gxMHMCxi6uERR+nxSOSlh5vohP8bK0RILg/LR3ZoekVqk9JpWe/T9bYLssSdwOqx3wi716/Gr3T7LfZs9TBp2firOy26/V/W1v9XcbyXzqSCAi+Xf15czHyFCK1TYcSY4YWew0F+nkeUs67TUmHMd5eYPKP7ym345/G+PxJc8Ieet8Ow44o6nXxx4UfZp/Kb+2XYVsSe5VvCLGlH1KlQ8QpVW4r+PtxOS6R8LItB8A9mlkiuVoDe5B3dVcb3XAu13o0YxBHo9umPssdaJvspIP99Z3Jm3J/THKjPwSyEDTZ07aG3KSmC1PiI9IKQfgK6aEYVKBs9Ix9pFNMAeTRKyawAfCkwpSqq/ig17WKTG2gYsg42chAPhbLeu1kjQMcpolqfti7iDJC4le+glnLca8nkXAGggVMyDmAePx6M9O5aUSCph6XAPIxhTS8o9erMQ1OVpDQWfeBwiTWurG6Cs3j4Fc0J5we7K4BBi6ZRSw5RWEAxz99lunmH1/EV8LoKodJp3BUSb4We7F8aPULRluFND162Y9z1LUn2P6liF8cmeEI4YoqN3MWG/On09plAFI/in6c21uj0sK1nYApfKclcp2G4xL6557A9jZBTvQ3zCbUctplfmUMGqwj8h3G+4nNYCU5cu8QeMl/b8QosbszwoESRb4fALsh4wD3Y8gHvRD3T0Ez+dWJPdYzaq9ZFjxt/MFd+fyEqgt/kQdBe2hWFFqztNcrb3T+Ll85IvEEyaP38sMTtfDaM4nMu9aQeSt7eL9zSlzB+FFnVNZ4QlUzwF3eqOWrBUJbT4EFbWnrmsi1I5x1T8vg3rr3yzUDdtlZ+tMhexLHgxgrS2Lr+kUV+0KcVsvhmuJpQQpDi31zDtsRPpv8Uqmv2b5UGnvwUXOs5+F8bF40csAfw7/wDkULdGye9B5BpVndYbzlEN7I3cxX1WmpcdGWDg4D7wPmmMX6xfRvPHcxB/Q2A0iTEseE9QQIfx3SuhFnOMRdnJnGJ1ULoCOpno466AkhlOtQ9cAeuqBGl7b3xeHBHO0w9GqbaMALSwl4RP8+JpYsmS6RqrWff5TVAgSDEf9lvBlL0JjHhkhZEgnjXfqiQjLOiT8f47CKqyOphDeIUbDf6WMnxNGa11GfIB32V+zcOBBaTBAgO3jhzcmvv6MdkVA8FPur9EgK8MluzthHuJJW7DcG5cfkCcJ3MJMeYZ6zkgqMfP/l2p24+hslQSDAKEUkSwtLqKaIJ4ElqLL+1DFPq0xWVyS7yjeFjD5aMZWGcUBghOJMuaZypea5DYdx48fzCIm93V6zp33GU1ePiJ01GwWaqXECYDtNa1IXT1EUfUJGMZU9caCEvGzhjN+D540GGsckKSqU2gsp5IbnFJxK+WYECjWq3xUBBbc77HqvbX7Gya7u3975R/akAXRsuYXSRRpK/9V4SPJ9K2fCc8ZbDHf9JVamhG9sKTMWO+kbgiCoqCCX+YtsUi90DnJ81Zk+VLY86T9Qf0O3c/fuGR3TWTph3rvdgwIXkF+K3+bkT7PpDdTdZbp//wUog3bTJkB7vVKE7WTkul5kY9iTjej6TmXmy6sRC8FeuE0j1UPnhYxpxtgUdSzQfsFVFLewY6WtXBJB9cRGbK/bl/hM5ATGkY9E5n2AMHuYSCC7dGFkpLli0+WIWg2guFO25wH7YKJtZMxUyuVDMjp6jGFdl+xxJNWDX8NuUItEdSvtZmwlQ32E757k4QyoqQOf6dfjnMrYoIpG4ZcKE9PPtfubn8/NJfyJdLmWFbvB7l8ZAZ/3Szzhj5POhiNSVnDsjc6oyEeLUAqiGWidtO2Mo649uVhH29Hkl+clckRqzKiuwYa8D70WMRRVLEAHgvd81kVOz3EA61Ei72FCEKoDChkRiqmTRwx+IpYx//bd2aFT8BQLOfG4a14dwtehpswm7Owvto9xwsQC5nHU/8I/h+p5T8Lk+9uOmIAlKm7x94V6pAs9DKY4GYN73zdslaXgyVV5TFQR7qQy4hKOL/CSvu4thOqCjGMAhttJEVi3KijmABrTdIKs9boGGYWa2N5LR0Xmk9Qtmp6Wg/4zT9cA2SHiRXjvRuqbgzAwdooXrIlTozaJZXiiDkM/YqQarvDHmC0yrP9EvYXJsDfKfUOICVAWssdXHbfJgesJi8LkJEtY810OeaRq01iRwsyS387RzpP/lqEiR6ZxcI1Rios/yix3N7Hkk1JonmbwpW8lbfJJBZnbT/17kU569KjmaVu6FiMJwTMZ7dYxZzApoZa0GV7WxHsBx2sXK+VaCsakzxJfu+mycmdFhiljiAHrNOJ1JZYrj5Wx9WhZpESE1oyDPbkMHQVNhcD9TyShW0i3csmFciH0rwqypkNcOsLgXR4xZKohppTy7H17L099A/wRBeSQx+KbvtADNF9tys7AbKH6okv/k8wDOdFLBbvjkH979JUTDvrEHU6YZz/pzXA7OaVzv1NXUIncwiVXseTtQCjHnICfcpEiijIx7xWoBRap3lU2geI+kmixMxyitDJfBZdw4ER+BwjSx1ynD03Q/q0QV1VftjFI1BM7nmVcaQTvOTHDjUFaFjuVZ485j8jXnUQjmyyqxaVZdqg9sKG7+x/hEsi+Vt8x5c3d6KaRf2Ieqlk1r8qVe+lrWjcSzpnu2GnMHYUaSckft5KsBClv8CRkl6iT+73scc76qzCyparDpD5VFT+eS8+JvuGTRe2+DigB7rb7E50COF4Igi4VGr8eyQSTJi45qYNeuGyJAKVmndQpeFmPZpCgpce2CMLYG8aBD22IYY0KKpoZlENXOmykJK9AL3tfIXKLe7eR8B347o95N/LZqYOyV6vAXW5Lf1maMvyhKydN0hbdZbXIB9LyOGxjytyy+IYvc4cqqiXdSSrGKxldWaTxHAthwTfG2on6MgY6ar93JGLYu2fds2BIBCoX63skW8B9igvu/WaqmzHXCxXPFHRY4HwFVvAeCBFIoSaVyRxyebRmht/jOuPABRBVNK+kqzggmzzMsvD4VMYMwmQv/cI2u2i8iX7mVjn2q76aEOm/4DwlrgQZtmN5C7+/OGjT1CbYDBTb2cMqj0i8Jcqn1vB+MPVwP+XgNurdbdFbRjVU1NIyo/UrSMT6zaBU6KirvRoU28/tl10m+V0+pfAO7i1DUihDHrfrjD6P1NXvsyCOteIA3g3oYsNDkUIK+1mRp0jC0J1SzfyGwh5oFX2QANxRXE+vOt4CxCyfGo2Hy3rCOzxMrAAvs0WiX7xKire2Xk3XpvD7inYTvRN/695NehYi1Ss+3C4AqZ41egAs/y2woLry/acukw7/3nHSQaunxQySdgnhH26bW154o598OxlfSgKQd4vZOrgd3nslgIXSB7yJ0erRpyZtz/uZ0QBTLkI4nAii92R9UT4lgYbmslXAe9F+uF/eQBAoBDKzbrkKDUS5lfEHsTtJmOHOuZ4kevY100v13selexB23zln0+RVge/4eMPsLzAKNPazyp5eEjEjW8Hf+j0qzbIRPYwhlyylGQa8/Edttv/vmB4SkmjnTKQ1ERH+GEJgx2JZxvJBrnFJFL/7WDXCjC9NXmE0fHyw5J7LkQlajHa47TE90ck8+nJl/vyrOcM46GP0xg6+Yodmwp86++ipR0BCXKHpSeyH/d6NcNkeWgzUPmoQP5q2AskRPF4rkkOEsNSeg5pDnz4XKrq+cbt4B6VuHaaBWsppJ8fyV0v34zce0vg18YMixxux5ONz79CZpcJ5Y5ATc2hfekcDofLFcb2nIro5fqsGkqfavCBJFjQm/A7rZLbkkb4hfNukXpVK51DO5fHp67/aQa3V+AlYfASJjtBSiQPppOiWug4E7tEz/VpQGlxbKM0hZS5rVjR3Xnjfkd3VfY8SYK+6P0o32HNvar39L4TjQYvx+01z+u43VAzzYhYs6xs6lvvuQdtec4iWdoJQKRy9C8n05pgg8UxMnOZmfl8MA47s1wiTUL8KFvPtWUZ7m4JFsv059pUFtI4bzz/H14gi89C1lOvQYwTi9KJCtvF2kdzONIm1SM8BaC6oDbtht9BvDjZ2eF2FtATludVamiUCskHPACzkgSit1wDFh+eaiYz+RXRjdNJXA4L8rkPZkqXTZsl/lyM7WFonHRXb6aXdNIwftJ4ZmXKh6PSJk1WutV9vSC3Lzk70jaoS732jz6IEsG5OS02FJnaPv5ICMb+re91ler7QnOFwo/ZAlB3Ek8LcUksaIsWPQ217kEM+btLECIPkQVDoGzcqozSs8LxF/CdNMWkIhuiga3VaCL7ai9l65WxEJRpYhFHK9nXpee+/J5jzOcrUs9cheBBpHpaZXjXMvS7WtoOPheMNc/GqYzs3/6FyrVyLdD7P0JSF9XS8C+4GvXuW1OdduMiahBdzIzGKe7S2TLZ1wFO5om45+xS24ZNRuRAaocsmXTGA9sUqlIaJ9ZjovcUygPO+ixbxW7UG12ov5G2LJklZ4Ay8gVHE2SYLTpDEVxPhaOEb8enFX0iCzfpjFpYW2p3GlJgd6vsOZOhQS+ZIT3TgVFEaWH4SDKLNIdmwF0ul9UfFRmAo6elBDNiQ1krYAqpv6TkqudOSiyQ+5i99zrm2/WfWmAJOZrnq95qIgOf4wm8smdei/bV0Ntz7HQS/lAK6mJK5qFCDuuib+RXk97FxY67dip+6telXm+u2lMM4RUiqEAyMG2131TzTY1MWS422NJQarEzFGIowiQwAzNi1LZ8cYeXMk4Zbr3OvG4DXEujgm949ORC3fxPTQrcB0LtCcy+bNFLcB5fOuFWZAJlplnbESbXf8GL2cVs3BDc3zl1CmXGDacd0uUlhdB+/ZAF9VPYJjl2InYvpqQ1yW5o2Q04vz7hQxEB65+7RL95hJps1fYViy9oyh3yz1RBwFxYhssOlKfuTEUhfFq4KnEZ32BFixFVXIIEfQwFgQYLtbWKhY+CiEMPP3Vg0LH3vXvbFmXAygxUYcBAqruBCiVd1ES/GJaiobHs/vM9Iw4j7HzdfIDT7119Y1weRPmsYLsJCt1RUDC2b2fmWmV8WDS1Ck8LCEloXL1/kkxEMr6zYzrRjB0uQAj4/4cu26pXxz61xTy9pIhS0NPNmh4uMHEu7+SDxyLWQ+xUQJibvZy3X80YCoBhsAbdU9/g9C6ewUXj3uCDDAQx8+EkgyWUR9gGHCwTdRHXglLD00i6IWMELJewoTZMj+mAuyJgBYYYUN/7lzf9UqmkuOCowrod+CZvj19YnMav/DH24lSLRfYiYOiAOCXIC9eQsBzATxEGmNPK1GD7bK/dlNk2dp3633x0nk+OlqyfsQC1CncQlb02C3KNXH01HITkqeG+4/jEzcsin9HR/gD6sOBVXwQwOI2RKghRh1EUIJm5XDqbo64f1mo3UCS8QmNXLJjhg7pS3mhxLPWxp3UqcAocH0WSfQXIBhRwfga2ZuH+LW90tgxv4u6Mu05X6bfWoZNrfEF8aZLmuo8U3ghzgp4bFY4ahCCcfb9cYnf4e4dj8zTTqUJyEM3Crq4/hHgpKW9GRm8W79LZA+P+8TJBFgLJGjXPqBxBoB6+aK7LApYfvvzzFNleGgLsrM4SOwuKLqFGz1KUbXBqwVbxQtjute9ZVVi8PedIpKUN70a7zQ8FbJs+KnpoY/VVAANljrEBXpKx/Ci2rN8SP6QCVohCsEq0+mz0g1KmS/UAYbZg0xKB3+8rbw3Zwfcifj8GKnEUkiWj1iNsq70RsVHxuxMl82BYB0NoLAZFOoLiNJj1eli7/jAv4X553dQ9fmrD7aBOY1JjqL1EkWngjx3R+kOBZBWiCCPcb7a5sS15PoqKywDoCygdqH6PE2/ZAmCKnhUQZiiHjhe8/a8JDs4pRXAn2xRDW2hv84dhB+tnUyzWrneQpt8/yeyDs8vIvL2n/NPLicTg4aFBL86EknvMd5zGgBOjrBj7l8QD+035jBvhfQ0GRH334f4kkn4jl04qPlH0L27n0DZI2dEBbc8rk9Fw6DI8Uhm8AdzMZxJj+uZcxvB5zJYzH6Wmox3yqQkG9zUohlheEU2IR8H6gveNuZgXnXUxbUM6R7KnOM4BW/mniYARSoCjwYd70wSe4AuNAzK1AkkEvkuptF2C9zqfFXroVxNGPysfDwVF3mP+AVsnDGh7wLYtGkUasqZgZGlx1RZOS44HX3z5Tnf7cUEo+575jzfpX5wCkGE/JxL+AW40hXN4bPllt55h4ul8I9KEieP8jhU8oF7Xd6ASS9OGyz9CU8MU1obXOiFouaqiTjuJLNRNS4/jLfMCdyw+wmXU4mgRJuUx5Rdp3cfE7nUZLSo91HGXkk3qWPakGLiWEUv0gzVQA9mfZWIMFnMWOdkamQixDAAriMwwCiFPX9aOLB8JUcmiKJxWURm3snwODX8/yX5aTuOV46P40EmzEfjAoAe4q0YB1ofZ/nx7wjnZ/dqp7x6JQpqGNeqxjPS20wqreRs1e+R64etZCqGW3Uef8WOVGsR6mFC0mzLLSoLUIy0zqXiJo1ZeYuZ7Qfas/7JlLLbp7+Qr1+7qD3haXzy8H/8a7HnX/YZM3ziIFLspK0PnrT/BHm+90gN9FUiYIPsgAmHCI2l7Xembf15cWF3GyXuO7X6JxodT/DMJgJ0Q23jikPzIJy6WSBT+FDOWKyWuoui6hYw34/TuW7kV2wrvAQfEMXsmUP0iX3L2hKYv3C+C4z6+wFWYjlDQ55sjz3d7zfv5mVKGznr9I5Kl2X2Q7SZNC3/mbqf+QCcfzwVLGH2GpYg1y+QATZWdJT19ZWwJ1w28ue7zlpoDplOWDaGBrIq1Dqe+0HgetfOMK0cl2AhQcF6dSaxIFLbbfSmYAWE/JwHnyhf3sIqhWuy7QaoJPskQUXtcXbgFTjjzthwmH7IIg9asz4KTFRt9eFOh6TugRXdozRFHKjUPSl/jRts1k4eF3kDNK33JU2zK/ZN/T3L35JO6UfQO4AVBMcZIXwKbBIIryPDu8ljKaXlw+yjx6PRJEYkpqzpkXpyTWRmnInV5kQZ0S1Wj4dG1W/vyALMvTv8V3swLtJZktJbkiURtqXprk5SmKvOrEMGAvHoPelKYyAoQ5C/Wi1kNDKNobWIoZU0fzaY8pdJrYlq9jPWazdfxAd2nx65biL5G8gykt/sDsW1l4Nr4hFiE0vlhKamadNC7zwhUi6PsGxmNCGJSv3YPbAj8AeLrEuE4rM70PMMx4QcPV6U13XvXtXlKRaH0fDUe5oijrvtkyYUGjtuR5he3vaTAvCw1GTbXvok9A6vLS1DHEg/OorTMxi6edfYNhHrgMQdoqzigsEEAtw6HXxC3E4iJ30CM9ehD5S2/8SIqJgfVwoVk6U2Hj+ffGuz5cd3JeB7MsWesJ0ejP6t0HPOC0A49GQwid2q6dTxQHAky49eDSskpn8HbOc3MmsmXNaotc3Z+XywOvPj1W1UcJOHl0qz8Xdj/+XsCSO6Wze/Cb+qKzP1I3dLSPvCPztl/CbLNVyv1lgpauK6Ebd2Wu08NE5bkuDCQYqpwK2UxwuSa78R+x8ZImiUFR7ZpGiaJMMC4SewT8TK1+GmK+YcXfvg5CyrqgjYMaNGT7LjAMVutA5opwIKLzfiFYLQOxJN1ifO3iwHhxc93a2acNjY+fDaqV3EaYdzJRfXG3IT0ILatUh0JLsEEsILsmcI/Tf25M1ymhT+1Vi7v9BVZUcgT/9QNTFjDlHAS7FeZpC+Y+omwYpHYgwh1NKPilJo4TqeVm6v/U5W82hwAvhjisRlADEmBdPjaL3iWbwB5MheE4GTeP4t1aV1gMakkZQnTLcvD2L8VeldW0mG0BLCpk2PTU8BI+sXRtZli3bHr8iHP3BAXqvU91bRvVcplWxPvjlSuZRWgZPlNDZLYK92o+ZD2nn4iZxaqF2Afnbz/aplX0FpFnuM13TFT2q2UNetbTi+JkXGuMUdvkiUDgqbDUhpE8+QSNdHHSIiBXv5NrlWgMjXlqXDjqngcilX76fnYuvLjv+1R9blo/sDa4uzZhO6u3fzq1ocLUnM1JRqyNIUxGngEHtNnysO2/C23UUQ9kE5AGvN40gEwpUEllyiLmEEqO6H2fuMFz/C8q6fjthrnn+yRlrnrvnOrQBfxg/IbaiSJFqnp6BKuyRhhwngXe72n87QXNj4Pr7n5H246e9iNUfSX0KFk1qvrBWa4zosnDC4uqFeErZJ0TqI8oU+YSjTiVhCW4a6G1jKzf45mw0nqNj72L/iED4P0cT8TIIiXvpm3Tn8q7g3REYos2833C16r+JNO5WErMhm/GoCvQrURI3vUBQBcGyKRZVMZgudO2dbJC3R73mhXeRW4AIZucKXUoxeiNsaqCU5UUE//F79ezc5DIaltciyJu/7p+OrBaW3SErTqMlA98H4+LA4S6iiIK09xDdN5nW062HysUdQAItDOaUEmpPDorlr2rGxvxnmlbM//ZoDXlMEMTuqnnChOA6ge7WZ1EWUR0MNrwf2fuIVK1Y1i1U4o7LOF8ra4agiCOgObRCPJgSAiUccI4B/g8fqksz+UsXFV9L4128W83uou452DmSKyIqNKEapCpZzwQ29O4VSp9q76YdsxoDxRqjRg5mJpiLhQtotWJAtsSDQfMSK2DBmhT1/J+E6wE8VstUIko5cjo/lYJIA14f1SSagNtbK/5VSssrtYMJwNYPdGXq87z7Uj80y4unqJZUlUb/bdxqOpZvw8ndMqDE2vZLJSYkMaMmB9U9ILGPUIw14a8O7ANN539/YZrBBuhq3rQoES42raqHiT7Z0TekQFyXBEBv4EJQXhIPdnZ5u1aLmEI1sXImma/+I67ajYL9tCghFg4HZ1oxGTEcHhzlPUo7Td/faduoGo5diR/meHrXrFcAQW+gOTOnAvXGTh/0iq9acqgeR49sQ0dvmDSGlD5CNlakjLXbLUiRlqTlB563VlhcG1kJ45boW5y6GvtS4A5XxRhrA9Hfk+rcV24kpgagWxyfwb8lMq2ccIQwmSKHvV3pTI+W2J13tMOgDknWDYgbOcDrA56RghNRJXryk/2CkEPildG7r7JP+9pb3qjzmjbSu79m3a2iMkyLg17rGMVF3hjIXiyJgxAzYHrVc/orisyAbUU5QucTTz+2bHQm/Q2CxPJC5Y+or+UMQnF5tJvQLzNQl1H5grODB6s3o51Z9po3e14m7+t8sPDvBXmJI5MlrHk/UTdqQiTzT9At3jcY21AjmqOZ/+yVdn6R3FfPKmFv7x7PeBI417DN+eYtdtzJ/j5b/Zfj9jAfOiLDu1GA6a9UM5+e1C/xlNx/ov2SA5D1UM2niyouoZhJfJzDvHTkiOJsoGcaocjJyI2z8jFN5XUZdtA6aVOATtp7ZKTh3cavVYvAZG0tSHIp2ip0tYXpzSptlupvlf5Wl/UHbQwvGHePattZEC3Ylm6jCRLvEwN5LmC2e0JQenmbv2yYLvphKnnz6ieLpMhqcxnAPz6h/4+KkKpwcQlrHi8Ufy38goFT4D+vlVxHKbWmMG3UmBfwzbHxgReQqjNGfwnyt/S6KVwGvNLhY2PViTfzrjvICFaCa86Vh2R2D+zG5qaEPat5Q+O4dPhy6Zy3Z5R8tl0SFxxVf7Njd2Y8qou1gWrnk/2c59Ab6jhL3ufI94Q+HIq0Dk40VdgjyrImDSWuVExmrfDX5swgeaiCW3jXwacH+1BYVLpg2yej6PCHMGU5y+fxw2dYxQKMIIbgdU6xsOUcRGYRFO1EUbmGf1MOUkzu4fikB33k2+7StamODsz814lVK3LETEnyYKaXiCW7dSSg5GgRSy1MZsBmgTiiEtSXaIzXeaTa19U22YxpxSX1epxKBPmExsJvb5tar18A5uNXBgKgaSrTYe4/2roc0H0YulA7HgvGLNQn8STuLNo74HJxh6PEn5P7a913GmIGHkKitc8mOBsJNhCCVE2bOdPq/Sjnhp6hyK7dE7MzSoWqr3RmIVDVKwU4O+i7UG/JqKO4UJZU4pJ8PVsNDsjj0YreXq5/pY61aVClHiuIuxIm7jINTPD3vtXYoH1xJQMurjXyCcElkbgEHbxPMrofmsXIGQgCHqNAcNEX29gu7BoRLdO4A8fShCcRabed3qxpTMMdnaeLfdMtuoMHZrmnhANrKmGqjr+wMhWcPp9yko5l17XwlDGgiMkjxWB+PBfP61AD+/yRZSYcvbLhXA3a3EzBSeiRdTfR8k1mOyx6GKsagdgva28lHqVHRxvHJU6PpO48bpZRJPvnj1Vjk5XKH+7K8GTvaG2X8XYjQeNKHlhX/0cVaAtD9OXsmv41/4mVK26liO5qh7HANXz8L/xOeMwrQ8Eyzhh6qdnRLIrqpfHCoX7oWpAL6d/V4NNx8EXA8evFv1cT5150xcp08a64TJIUFG/R7756RoEBXimjokcHtx+qofX9cv2NXm7OiJFSyQAwM9+K3mBXRcsgIx5T0GcxHHhoYoVd4rdwqDikDv1bLqn1q5sfl2Xx3FvFApNwglArQTkZ9oLO3bLkV3B2NO/q7X5yy8tvg+r6hGzUAJkZKdL61q8+1LR0kNIk8JF0Nu8oNMpxQAuMwWVmUOHvcMOp1Tp3YuDAD2NfBt2LMjaniCtGbwO/0fkI1BzVWf8CM3QHVn+cQJ7gMDedfz/7xnenjnwDv/L1eJQxsdR+waKOfjzknt/B+n27KtsfDlGzRHGo/eE2sYx6cxgYFCNMZ9vLu03MSzia84eVy1vIRJiSfS1QaVGQ4rXGUwt92IpJtfOpZMzEP+McHXDXnnsRM1KLCTcJ1smVI0jDTJFjg4SRvkOwdHUa4X71d63dsAX2cZgleG9zA3QjcAh82AD4kwD6l6jjat5tAb2hJTllICKDswkU+ogz9uOm+pS+rbRAVgSMgOQEgZsF7aCRopRdyhPu6T92IvfGHJ2mz6jQtWkqKZN5sZOj6JFYencfwISC/smQVD6tRnw/i1fjrRwfB944qBQ2BpRg4yHKf03R9quwfp1grNH1oizdVFBHOo8lqYTEwrgLRyIYOY7vZxuycKmzxlsBOmmf5x5M9r5FO+TbRickX8rKnHjU+i3b3watDX0+Rlsl0atJyLqXjG3Z2/yF9pjutqBtgrJ/LORurctNvFCnoumSFdVPqGE5S7u8KAh/Fs1YXEo1E9cmyWJQ637tv73cxpIMWQE0uHGPuFgfz5YL9MmbcskrM8/IOMGOmZOYpguvaxsS8uo66Do0x7wY9tSLsqxxLzodxvYpRtY70SuMNGC0hZVVAelBLiuxBpfCJ7K54/qtj0Bm35LfieNg8xC9AtofhYDjCFA/hwJuYUVC+PusgTkRS7zO+smMLNuXOI0keiZZEKHGCWzRafSrrZe3OllUr0CtQCiQuXWpcbp+axJwTPmUp0bLCQ8fH7O/L8RabMCAUHniBwXnAN0dvxMBeQnuwP0ku7VrcKSdWNlWJq2h90JV6OCLs4G8p7WNpvwCsCiFjF8kzgeGw5vUMC1UWTsoCYKj59m+swfPmJ9UnVcYbnDdnCd2wXzQfuqOJvxTI5IzlEacA3+z/IY2zxB2QvLml5dbpcFWr0Lyfh1FbNlp4wS6BNW2fWteUU01GkgXjgVPXCQeKdGLuFlSXWyUbnWgp7jOYqTQIuKehkMZtvmRZqg5IRth/J/pVaajnrhigjml9Im0ms6LLIdAD/sde7fPc0kadXu8mElGbyL8y3WJz9PTUHTfjSrmkU1qAAcSfE3/K0DW5ogjsV1ltERHdVV/vf4UFt70fHrD31vUDKJhjtwVOhi8LtNg9iHhspak43DreLoaJGc5omDIJpFqgIo2keK8pOtfyF+xb6i0n1+UU4N9uPYlTETSJ3+iDE1CJoEjdkJRkCKtGPe/oSQtqB7QuVG1W/zZUU8TZEMsLrZvw1XL3YE8+KiCX/+B9Xh1+W1F4Xgq4TVJyXy34BJvITiDBikN4Wh9yzoizSczLgnvRinKc6FGIB4nE/p8HjCg6DgsTJwChOO/8q/p634paxYXDrP1nx7Xo//QTGK17v7nTiSal1NE8e28aZ4tKCgqgR9jdmnXVKzW86BEqM93dU31Fd/D+Et4M27neK98ZbK6rjtOtBNvTkuqXOYFqcfsRx3FIsBK1aMPSXTkrppEsAuamJeUeqIEomtnv+ecAeRQATKzdFHW8FQ2hb3QA0u58tkw8YLmIKJAiqaV52d7yAlAFBfs5fP1rGHEESoHSApAu8vCUcNJNBlNcy/sXOhffxsnMcR0NjM9hUDTd73XnrjJq170e5ew0ZdGII95jnae6hJrl229c0LYR6Ibk55HwRXw3fPivk5WVKPD59SXlMX80wW5zYkOAoK39cokDmL1y5f93c7VFLHeALEv//mi48RNSnIfJR4SgJRFbKu0aX11xS8MpSVVbinHNEDUS7C6EynY1WB73psEAFMl/D2u2lJ6AnOpe/tU7vL2dbZ3+yFVcB7ENsZ9nAIHk3Zob0J4/YqtmxJA7QYJbJLGF0oAtNb5x39hKELgqrPd3qe51ixl7u7UhytRSrWsMQEtAc0rIQDW1Jq7FCNnKA1G1flzutFtdGfS/goApFoD3BeznaEWDXUTbhUxHog1/OOiyIZBdxiiOJvCDiQ+w0+VIFC8VbHDu5SsVI+2d72ujE72K028mtPKTQx3QZqbuKPI82aB3PwX7mh/xSUtiBhCzx3/zv5Wa1YvK7ZnS8w38+zqDY657+OWjItqzW/ihLzvr5yu1joDBbkoJrcj4687HMwfJ58X8RXQPkTsd00WwHIA4TRzfLR/f7o+LPWO1pOhvYUH+qHkWQ8x2V/ImF6RVgYQV5sEHCd9Wg7KaSdop2HYCW2fv1qkUmx4XuinCKEWOapPJ8VhUrbuUgktgg2LMD6/sHko6Dp+ARTX4ASsLy5roe3zZnZmQRRwYGf87IT6MzvDD5wE3VsFmNlZhormjoSe9ALbY95SyF0RztQjGaGXHCT32M5cUXkLHHz6cD9rAaAGe3PagVXbdMUQJjWDJi6eI1/Epm5SqhIeRLuFhnyKGmSTU/1grFlyh1+eqSqRv5843NGXENrlrCyowg/nlk27zcacxg55RXqgvjOElYDGCYly9Hfpjsd5xuHRJZ3TC8rfT7XMfT/i/MEmzakmMXw2mzTgq7Eb4TLLALaOSkpmMx95fqMaeLF44MhmdlNro+atl8hkp3Uc00hBH00/VLP8NvttNWf7Hbikur1EsJxMZ3eSslA4yzL9uxbgwQzO21wv1qy96KTy/02AtCtjMTgOMApOFrxM92jeL6wIgYRBcdpqoXjKDOCNDW//GdGuAFAL5DlDvfQikIxJTyjzxSQVsnxvPWxrYw2+xod+UPAcRNEkFe4aS2UZfUVqadDYKjZCmrSejJ8rNUf8xPyJsuzhqsqBJB4vM0chOzWV7gXYFKjXeNetNi/thJojvEz935fepTwZMbXabVOsALmB77K2hfxjnUwCTFJMs0ZS5+mGhX5d2f0hnrSTlSHDLXKYLpK7HX42LB4kGcYVmEo38Skh1Z+ZdnjIRwzj1nkgJSihoYRvbvSmZ+XN+LhQQsqQPDj3WHKMDOBKGg2E/VIzZ2vP2gF5oc6HZlcpUHLTptjUOEYpRX7Ovatc+jTQpq+6CpS5iW4nUbdiCSoDLh9FJqPTw1UNU49y8/Hh5Cao5X7Eoar2YRClUpUUmySrakWW0ARf7EkOPqr4I4D8qe1aBzw2FvapPLqAjYYYpN3ZLRhweEYe1t7Z+hUIpOVD8GA9P1ZH/k1eTborNsiETJyDPttnLEH4KbvKEcpOnhoELs6lCwrzYufOJPlmYYFzfusDiQZZ4NKBUxqceqArcclIf+NgJON/PgyQJxrwvbW+zbjpo/ygiFAF1gZWqpITiUxDD0G+T4fY+a/gp+UpTjgFrTM8OFyOYNmmGf0wTtVDab0fY2avQPcxX0hHvyBb/Mfl499mTIWpgWcCBDB2k/rp/CzP7cRtX/zIS2i8SLBrrtWzcJ3iSzJcPQ4TcI6z2JUSlfcMqY/5FNsMr7Hr+2gNBVC6S2uS4uHFk2qFuCfI8YTdwEL/KoPU4Uk/OH+2mfzP3Lxke4sPrtx/lmjo+t9XFfpsX2CpepNU18JSiVUkefqV4WA/iFNLGMKwXJlM6p9+fAvqWp1Qnl+KhG/x9F3gRbuMIvOZiXgb5Kgc+snCOleBee8TkkX+SWt1hgJ5OmRL0jVSGmETHMiFaFpgzGen24Pt4Crzhc8+jNJ17urrmtMOlyDEARIxgrXf9bd0m6cRLvRTQEUMyscSD6NPWerdXHwruj+lUVYA1Ki2e8ywMzIir1sDPOvwET95IegrhcDmadhfwyFCRtCVxJPe+TqP0RjpOSx7EPQ8ZiwLGjlS8JTowJwAH7qCPfrIKoqf4exlzbGpQaPo6DH6Y3oYBJ+u08iOYJRoQJLFwCtvQBgB7HUv5OFxdtZgwBBoBEhxOzAJ8jhf266aoFCQlppAUxnt8FjEWQKUB9UMnjdhJHbhJRUXnGEmQcC34Tdt/IDW/0Dxn9HO9Z6XCl4ifbiWAu+Tx+H9f8uTDUMZDFwL3DFPuRVv/Y8ydFwx3UBTtwaCahDtK0xo1eAJKRhUba+CMQZ/kbpSVf2sVpYmzCt6UTVowaDoqm5t1wWfFB7dx8Iz0E+1uBjifEwPxqiDw1PFMXS96CC6qb9g//1JZyBXatQ+ddhgQBckOQ69lDQ8sC6LLmK5NJ38QaqkON0FqMEVZginNjW/hiUkyExsBLbtJOrHAItYhXWY0VmLg+nwEVA7qQ5VE+hxXp5Ttk+G/v3HhtfvRQwKtCO9xy59w+PV4mYWAup93DR6pwUaE7VJlLVK2Vfan1kYsd5oDR8dWanCVjaUfXGnh1YvJPPPuMHGJbgOmee5Oytx83+iUmdnNMohRcPfWfomzSjVTPfIH7T5FTUHzvNIK8k+dkxqoNpsTg1o0P4GgtDz8I1tYchaHlbzAsjqb+wvG+5wZLXY4FA+FYAvpSor3mRZHeKbXraK61GofxhF3Q94LtQuopUusxg7E7FNRhDAENsC/RIcEqBJZHXnrfApCW0+ZL//L7HN+7/ChS5RvmjR+WwiRjDh6IxKKOe4jxDOgaYtKdvTK2PwlKIaYWC2k3ZOG8jM6GIb9l/Zxsbns2rHbbkr34wXq0m5gyDnSkICerZv7nuKDIPBJTnbN0UBGcWTADxr/SMoICzRwmnDNG4oEEmLT/bJ/sTlO5c7LRQNLp4DV1H+gt2smPsxhxjWDl87RS3UUN10TLWiV9A5qR4s9Pzp0rdlHxgU7gcZktIwjcc4nLFPNiHhEJVTEbKrLa0Ek26zCRrcZSKcA+yYnkUMWF45H9yLH3rxLZTOTUoYNiD/4ASgpqgSlzkE5GeLLYTHOo2KLVCdDw9ZdPoFnBIpH2DbPTYVYNiG5IiYVOeTy3UdEC6gpY5qkIahiTbm4gLWhdsoQ76jI5Tqi2kYdCjCDEr8AMOsSSob3TGwDT4McW09mEI60qU3c278uNe6D9WraBzQx3ItRBAop+NCifSnWXlXD2/zmVL2q/ykB50HZMYaxAyY95UKyKzHYn54gao1XZdgy44iU0T1AvaNdrRDrvK4BK1V5RGhE6lVx2LULrEf9pn0InrQSsJJVuJjIJJ8/EdCsr0JOFSLC+aKiOjALlLVeVkTqWXxUn5thUYOtynfYonziswoGQaUj2UMArw/LpbEE3au+QKK1eSOD4FHGXSNKCtlxvBGaFp2xuuxIk9bLNNsQfRVNA9SrR2eviAH8DgPq9MSbmiPYCT0JIEYYICNN0/fZ4MtCkNCUls3G6/t/KxcYoCfV3sTr7YdYS+qlQ2OGuEPqihcd90SGMgMm0sLiBtFGiOyEEJzQxmYelxTeh2qLSvqLnyCqnvgh+I2lKBTHGyMtPKKIhf3GiupiQbPc1RNZ/bQLto6phhYUKUdC9Rk1bY/nfcyebi9S7PTojujenWN/9bQwMMj4R5CtzHbRbbJyYHdYVHzHqO/23A4896pCBVNvT0XanseFkpMJn5TkfG/ufW0koCwb15U5GIk3THGDhaDKxrMgt/p034SpGOnqnXUKJxx2CxGRg9hiQyQghsAbcjdmudtn/UYTOskT8F/h/eqkvaY0hHHCOqqHLR1UIlIlkjZY7Jjl7FigFqiWGWUOBaBnTkXYPI6mMhD1C03YdWJJ5G538iOaNBC/jlkb5bSSQIOjwDpUqzWHcuneYdT55cPDIecM7n4bUKiVHywTqFVxuQOuUDJIgILI6LqIwmxXh/C1UqRHSdafhUF0sNUiS7sT7lRPkkouTVKeyuZz4dcExrL0JpdgYEU2V+dHT9vCspvWBNtn/lzXjMZcSIZQ+k0/Zm311LtjeuE1bnns98ZCgv1ccFCRMTsPEK0VhEgPymNd1nzTxxXyipQyUo1JX1ysSqs7U5DOLr0HpF/1+bwaPO/FDeKS8MCWgg+ws4FKvuwVdL+jrO9SaJEWA37PSAEeBBa7SX5U3E8nwVlsZfyhJVLUhIt2z4FHuTvwbUtwORkD+dMOvMxZ0sJaO6u2/Z/4tHA3M8byJ+aFVq0QiQSGjHnkLo9hdNVXpFVy0/ppS03BJ2xYCkpjXMVhHWnW/2XKY+N2uEogZ3Lp0A2MvXrIdO6k/r+DzG8GXnVJhIyB9Y/DmYkcymLiUE6B/l2u2w0jypKl3esH1mTXFWpyv+AT6sgpGU+JEhKkJgC2Swv0S0NNLBiEUg0ktp03qv+3+1R7iABSf7j9xmmXXjve37bMl4udyc83bPSA6rRqvcNlHNKOO7kaBFSEPqy33DvELFYyhPWo2JOxiKxsnagpqAoFk/qvnbzrWI+gnya7YMPxUMkLf5OBX7ociNN8v1g1y3gGoI+M25YtscY/2X6qwaZ6xBv+8eSaqVR7bNYuoc2zVBHjo5MEDPTJwbFgZSa0Dz7kl2NHHcC3PnsY+SN+BoxbmTE9hymwT+VYLSr+x8NPSY8OKIX3wXaBFgzxl7Q0xJ//jNkwFx+LtW1pzNew0bmYJpviFeiygt/WTwDLLVOyzR3IQcyKWa8L/rE3h2fhdvtqB3rSn7n0kI5KO+1Z4RjDPRjRXFBjLoS8JL9yj80dkaBkI11Pm48WkrFAmzBlVSeuWhqjTSHNDFfSshnMNmdV4tNybtr6CQPylQcMgWHrZR8b9KWhSly7nRgcpZ7HHxfSIJfnHV4Y5g0D02Xl+KNPAhR2/SHas770VwnZnXBLkCE4abNkYkz+ZZxrZJEC7xIf3y/Mrxot7dmIiy2phHi8bq7tIBx2sxUF+gSapY0t4Gqhg3wyxq/zg7i7PblMUqUqiJDsD1po4QNUYlJLNAN4vTjOAyBccOvE0rFXUycYRIpz5kepWHVUXkV2CuG3CiErdunYydkFnRxrBr05jcFCr+iWYG2w5aqkSIsD+spMoOUnsNy3MHY6MbSs8jLlr5zC2cWlSel5kyi8dupdPZRRE8jejzhl8SglOOfLHU4Dgb9/Ol0Ou7ZB4gjk0N/sVFWdOAKasS/xO29+3g/5rYUHrNokkq5gXiNch9gkdeXrhuO0mV5VNbqbRqSXdp2fL0AKXXgiw4q56d61VDvJdD+l157WcfF/Bd1YxHLBq+yy/RiqS2Nob5jnLGMUCiya1r3JGqrs+eyMynD7ZkeV8ZwmBUNmvOZEaVHORcsBY5sGtZNnU7tL2EDJK2BKcbB5NAQUKCoF5YKBm6+mhiJFyg6pEqgpfbTFz5HsyIWqyJqN9ua3D9EXX1c6kCmKwUk7jVaXPYgm7O7YlljfiIemkGC/LiV301BaWOxvqlYNjmJU8GKPL+zv6xhLOQy01ZY6O/9QD2/Eor5kYdPbOKzuuWjei7oRMxq7p9clt50Zp/ccX8BVFTOUaBbDDY3KDzo66uHIrvbQOGNGH40pT4GslMltkIbdopMy19ahO47kWQs+v11qWihNuyh+fAN2h19pbA24V8MJmNgKV14xGsgs5RfMOcVrjSd88bxFW6pbTSwIpMQIWvHhEy91UKyYmoZc1whoVPk+WWLqsbIy5+DcQj77kjeY2Yg50cwWCZqmk7sIsvwJVmH+3NOLK6WPAZRO+5Qo5TXQph1S+7Fycb3tMfD+PH+U8XUKKjqeF5PqU9vMnT0aQzC5jnBluf4tMdeVfeXHDxEA8Uq0j7DzZj+D9OMNbzGltIGCp1jpajKaQveW1wSLdyCsWsNa9gn8BKAzQph/GRaqVpQIzIOHwSrHSa/9upk2GBhnh/nkOltW0v97/EbxJTYn7qBJWcndQmY7LASWZ36Hxz9XWUex/SEuBNz7g52/0VBM6o9N3j7YXb8flqxx0xfa2/iNvwC86wxWpQyVXCCpjneVcaYCmcuO4ptUxz9DY/Pj9eDJzfSPqE7hkUNkT3mhEjd/UZvrzlrkUDbClwXpcfWWVkWrh6KrLkLqkrc03CI4ff6y/2iWzSfPV4L8Da4PMz5fmfALgSRq5lKkGE8PakPlG6GkSrkF7gpbTd9KpOJaR4+ScY1rTx34neYLSylS6u3GFIrJJwn0f6Fu8TNWRven+VXAH/bqic0rqF4YGgZRIovDCu33zh+kaAMnygKBFCotzQNSrD0rXbBfdr+Xd5wYshuaigZKtbUMyiNgNYiR5MjRJGB95iAwgkicQHA01I9ugAJkBplNzGqlnF0/NSy70An6zQzQC2uxZbNyP6MdxDwwmKx3UKeFzGP7lL3alh1qhsJfpPnLykc4OoE5YjTg2RGdgB1u97dXygs+bYMF17s6iMgbyaeV5vJIbtEbroGyYKheuL78amn9BUj7dm7kEfgyxjBqhaTYY7KOb+DgNuFCRt8+fKtvGuPlJn0PLxgxqjL+RzU2MmeDxReGIMfit//NVWjTxmET0awBAkpV0/fzIWFZg5AhUDrsBtsd6GcqGI+RTl93uzvuh002EfG7l813uLe3e9loB71EjnODHXYE/HtoU9a4luXYf+06/LnDGL6i8u4tvayS/B7n3E/aKuQ5i6TCu9SiGmmcCtbzi1axTh9pM4anukSEoaAi6UGEkHKse612MAaqFFzoIYHknhVslH2VjhCvs6tovre9rm8AFx57LSUh9bINGvGFvyFNZ2OjK2tekt1CI1tGcGd9olRkXl58CnwzyQdlEUDEFJ90gLF9TihvGZ/ceyCIvCREvVPeZknFfIa4ywkvpVQd7EBHwivNu1pHeT19LNHdvJpoKt7vPZxGwl9MwN26qPoJv6pFje9YLRrDYJZ8l2ahrMOqcdD1r5jbfVWoFDA4sgrZAK8b2zRsYX7Rl3jukLP3tYNbae/sFqVesPARlmimpjIEA8FJMCBRkhkpsjjqr0xfx8Nsi2PghjhPmSdZEPz4u3sHnZpqC9EsG77d1546bU7t1+3BcS5QfndevNyzUIv+mK/fTlQoP4GQ6rRjzpCyY+q/ZxGHex45DnEsh9r8xiQSyFg8ik4iIUcuq+cCIb69P82QCi2jDkUjSX5qdLMuIOmbIGrr5whFYWyc+OkkoqlLzS+YMpQkeFwAsVjU4SicYQ7h7Cnz9F1vu5GVlcozTXCd7+6i4LB2u6Ywy3TsnYlFQCZVm9UK5niAHQlDubDU/gC8Be3e+uJsun2QNPJ7AmAWVH2jLONlwdK+B7eTcnC3nzJkRzNDnYBjPT+iK77RTzvfrG+rAF6dGSvEb/XOhP2DZ+Gw1z7sgw9NDe0EY+uO42jspOZAlyIXDGAKvCBRL0U/ikaFgxWYVcLY5AP/y8yFkEMuW1NsXvOV4miqoOUzRPyINboVU7WNYqz1cl7AJ/Q09k2WvPJhZJrR0EtkavXyUwIro0JTpEB8Vs43dTt5fzSQPpZryAvNVt5Fa1ORu3HCeaQ0rH4I1WzxMOMZw4m8eCZec7rINkKbd3RAPaZIEgZj8yrrJzm/mdSFjpHmESKeUD97yxJa5j5sEXjjUOsjuO7Z87hEyYPpvyv4oud4SqmqsCji4EdnBmVuz9dB3ixOsOXjtpMVwraElHAjQEIgKU70XYBr99DFe9TklWyKkE7d3aDkcmLjkdN2Bx+f2HyYkdXeSz79vFv4dOJSmSO0SqxZS6DzQStfj6FR73Piq7vv9EBaHn/aegVAbJgn8oH9/O3PL9M6lEgO1I+NdP3sZHCvDfPxx//3KfJVb5R7P5yPDDrXkkgIqfPaq4UCEl96o5Ll4/Q7gPeIvYydRbyZHEwrVdpLsRWPf+ZoGD3G2QOheO6Qfbbo6kHtkNnRybIsIw51o6oWbFGol6NcbvvXqxUCwD9OSpVrb1ZeCDO2f4RzS7y2c4POJOidfL7HOHh7AkZayvI1Buuv+hjLerhYdCrqSYpSmzGJYQuTQBbYmvzMvXq1MGRjP6GqaBwwD+RnX+VHM5hsUMu6SEX8gl5SFr1WxdO65CTXUkhObXqhTgIjOJY/8ZvpfK0bqtAOaQhkWT+pT103vWlqhM+buqIj4eJnk5LF/lFF8sN1DN0I2WpxcgRNCRQNhM14S4buPMBlrV45MpHSvB9fKEX7hLRrhdjfhhBbHm9mR3vl80VLIPisTDNWMhbcZ2XBrU80KYDjEI9oMl24zIchCOp9AlY4IK2z9+LFwtZWAk99ZBoxx/zBy08veLQ2PXOKOIeF1s+WLPhnAN/f10m/+FTY161dSTjcWGBvO3BMJ6AbOd4WU7Vr/EzqJ6vno7aUxx9xl7FXFOi1vkbMPOMrj9xPPTN/Xl5uRxHRj8vhgc6iyBOE9gtYVGOxfk1noOYZX548eFDn4Bl1rv0jG3ssOd0j7ukQPARSBCyJnEcEB48lo4Jo03SSlehRF5535agqUbzekbhAXxOoc1RKriCmQmiJOX5YJ+NxRNM6BSvX4nT4SGwVtXVfBM53UniQ+k8JkAWMURTx1+CmonWQ8mEXqK4WwqXWKyUUK1vNoke24zsaWhCd9M9971NrEn3jnL1ehAE6bARLFEKNjoWo6fVPwGPBi2RDKOgQFD9Ikbx9Qfg4QUHjMEskBr7pQ5NaLEWLhB3ZkXMflyhzDrYPB8iAu/dkbFgWldB3/DMQs6QJHRNNJoBvTgixvqW1JDGeZQSEkfpoYWb/RHsRTxYTophnF7KSDdo125BAoILyP122A//AJTouE/ljjknIn8HZBpUprrCLdQyGybt9E3wl/2uPzUGHJxZWLUSopwEySoHx7iHw07LQtpsGlTk7sWrS415lLF0BTYuC5VRAAAGdROmmlX2DO9KtN/NuJztGT4qkhlnq5CwK9BkKg+nDY4BoWSr0UGwg9L8ezUXum9QdYmV2Gck38P1/eiOi6mXT9AKuNNG/Cs3gmn35D9vAl06F2eYpe+htUe3rDpYoZqu0mquzwoDb1xh1D7NrCH2G1BgBGkPLUBq2HxGnjj0OYchtbzHCgfBlVCB61Ert6le/lVg5BoOXD/zoPJx1ZNHV7/22zJ0+9xUzSyL1jQKDRmTMOVUOEUPauu0gUyck7grJrODWRafV+7FfkgEInCbfcI8EpifYQXCRRwlvCU9YtNEMJic1L+XBD6bamBu8CorlaQM/IM63eYr7Fkq3YiiByQwQ0Z8AQuKe5CRq+V4R99H3n9h9RlsZ1f2ySKZ92nMmyOltYzMhSiSiYjNyOm2eVME1pEs1By5O4ClXUA+XswW7GCb4pJYh2JiSxn/Enwgs1lCVxPJlXfZUgHEqfVEJ8dE8M+AQ/tbySvMzWZ1WyvphFg2S0W+2povs1/snCRrh17T/zLD0NcLNaxfSOe48Fauv1etEE41p6ZmCrB5PGqzBc8ih7i8QWpgvYdN7945iBvUuDFqthf+Cnj8GUjS9vhwLojXbgWMnoi8iDn5roQlm+J8AVAGY8qTKhi/qBA5l51E76p7ZTpTHhdAivqJgcDE69yjcjSZiTY3xVQP9JlIbWfKUC8ApIiLpofpr1yJmhAZwLsleJcUCwgXNbe1kuxfHsl5xziXpX8Xywh4nAB2vN80k+E6YtjDJ1vCxFwo7/l+jIq0oqunYDa63NvYVpBaiLyRvnu9ktSOP2LmVv0aj88nRdHa11tb/NTaQ0evHJiCJrYeaypRLj8zPZI22VcCbwKQAkiaE32NqZ6jNayWnHY1XqXhuFVBHc6m/80b9nkDGlVqirBvSrC146290eGtbQEHv/N/HwJvy9uq8Ps1/8V8POuIY+vROPU4TmuoBlQ3fNSFHQF2oP6zIB8vMK+FG3f0pmQqxTNtNyAt9E/SqdDmrYpUgH6bmouFAcFHsviPf40A4DgzoEyOtjnjp1XVzmcP+y06AX47+9eIPAoFl5xTUaiKVNAJh/SicycghDzFMhXbLotzuuXx8+ODqNXHh6hCDnMARhyndFh19StmSeYVNmP1xkK5NZ6pu2GIf+Fdq1ARM3+dHj/oUvkmh4eLlo3/rLEJ/MMZ/vNLJJqXtxdCWdObjIluFTFbGH56jHk20H+A74T8VUsTbBKrXlHFAToiA6Wsvwc1EAfUtybzxi49OtqoX4gj3WJVTNMm6zF11f7a668RREQXRGdx5lDV4huiIA6uyTmwb3LZR6uUchOUuMWmOIV9Zy0YLuOMqOwj6JlF4C5GVnABGfWR7xlvfd6/m8Th+TVWOfsbeU6wunu/DaqfHnsxG7UpMzBSnsqVNthX4nT93tSto2RKXqxFMesnhwcSvuS3RBO9GbvsmsM0lVgYvzvnOUAk7jd7lU+qrLpS99PM749WVaDaZNDbS/LQQlHr+rbzvGTQpOp6Q8cwQuKz7M5ZrI596L7VGEdhpvK6gPapaWU3u3xQTTyOSpbi+ExLm2+iqqJILgH+93c4tPBhLJq2+llc3qppkbzNhHkMhbzT+U1Q0a4U11MTsdX9pSo0eygU9hoTaCl+UVsw/ikk+Y8kbe/PUExmoQMm5+44PBPMvYpkYkB9Vg95/PigYAFz6QfoHWA4wqYAm9tlR+miSvjE6r7DZkYzBoEdYNVhLE90PXmu5L5kAsR3AoRHpGNwGDVs09Y3jgH0ou0V6tH20CgLZEtM+SszYEK/Ahm2HnvRApqay9v2KYvuGpwiaEw6JLpswnZ5iVoy0ipNZjfbJbc1j1AzO9wsbxPxjXjbUE9St7UxpIdMRut85ZQKTw+1WPzU576uzDD7+MaTGHdk4b4KdNptjhjaZg+rNTASoGPrCFCqyjfr73vxCpQmJQdeytAuk6SAXI5H8MBCxmasx6emu/yTswcoOe2vTK7ba3/Waq87+FQzXV34ODRjNEGT5N/9lrGukcPHNZDnh4Ot+4qKOFuSJSoWJzNhT0qjaQS5SIpM5aHhSJ+GuRBXJVwYYYWq7ECwCWoo5ggnm0d5wUgg+KWFNAu44aGLPAh+pjMAXDdzfTM5b3WcMkfFgxJNyLhI0ujnEeqzpmrSnZm9Ben50VOyvvkN1jqOnN76E1ozH6czZyJ0ogYM3DR+M1AC4tlUo7JKN24aRByU5OBVLTyVHR5Js6Nsd18FD69WiQDW4+Gg5li4tA++njWCLlpAbKc2SOyiuTq4TnkBXu6TVeKM55orCqu/QXNVkxF7zQluv2nWwFUbel1/h8hYSJYcg1QQJphYpPrfTfamS5FbasZ3cGe3YrvvsrV+ZldOhZCH6djn5fWzTeqY1V6LdjLW6Vja76xk0GvIuC7SxQfFkcwhczh/gcdCOUsI/N63XkWJUdFQDO4fskokG3uA7k4ijoBqIc3jkUtlCY0PqtnMWmwY0UKGHxjFOOhAq9XpqRP9dFtulZCFhkpy0WaGXbxdsKPKXd8f5Qb2dOoXhqhMJWIldgA1yClhKqMivLJV3vvM9ruTVNL/8PEpgL4E26mCm1CmAQ54bya1k4t23nMcMZUPlYQw/EpE5ovWhxIDpfiDC+X5lq/ZvjDMe2LFLqJK4a0UYX7h6PoIjhsL/4N59sK8P4oQxp6tCEMFnYXZIMOMjt0REShUJ5cSNkeZhXMVSEBwOv2Bfwtqz/k9fDNesATegxoC9N1FWmW2yL7O2igP9Xxk1liFU/JrKLMgo4FpO0QSkjXKh1rsMKPhCgE9mTVbuFHSTrrjPLknVea0I4zkVdJ8itr/Htn1rmlpXfJZe2Zti7RlKmwbSq69QDKwL8hGRpPtKhStFA+96UzucbY79wvy0qrgO0lvGGAoxFAvSOEvo1rqgmEtmKzsbxsP5TCti3FV0w/s1Nfvh08EEZ2dhwc2LGF+Q6AnLiRA48cBI667GQFak+EtSupSrvJNeqV3Tek1AjIIqOxtzhPGpi6WQjJexEjFOco6pAdXH9QKXuPBE2Db+4iOODszB9qRq17CVev9t5FyuJZF0HEOaZuO+cI0/JsfaFX+NFcvTkiPR8kkH0h86Tbzt2Q+l6YXVU6jYnKhb+QeaAneUiI1Ge0RLtI9Tv3M2t4kA1HfDooAQTdJMg6f+fbYJ8thvJSxJBMW/hNhmxKx0X7I0ThnVWaYGdei+5D03zFeQU7POWT0fIz6JrX8l+PM3wqc+aiP2LBlt5Q7ZHlWAYxOhajOWMS5vRLpRkrPJ25ckYRkg066T2lt1sro1ty43KGc9MWwUWhzH/0hBHaro/s8LCFB58EQFmIbe6/kTjgTuj+RkwVwgOW+/Znu0C2UdpiNfBBQQQ8qlflao8LtVk/whq6m0+1uEbdXPrnACtvtSDbnRPBoJr9jLBDo9HsQYY/JRpFFmooeTnnw2dDO6HNdJPdaHWjB8jedlHkz3R5/6naEmyatPYUMdYiqjZAKvZMnV9nu/DySmRTCxCXq6gGk3D7k1LCPGdkOuJP5dOWsyKRU/tNv7pnZ75SGnrsjwX3Pj9BqWXSTDIlcNrP71zOz9Y/kVWW+KAR0CEJz0aEAY02mf2lxIJM06zTzWDwhSlXUgIE8ct+YD7cT22psRNktNrmqoXohCm6vxjLPlYk5G/wwVo3AD270wJiLh6p2BbwoBQo8Ng9XiBOJNddRDirZSGv8y1W8ZSCtQjcWVZBCAAxNQohRt5KMP4baP0ATloNJSvkg1Ie2imywZDeXb2wCXoQv+rQFCIsryCRe/idGwKSoglCwg1zF6Da4+zC17BBGJlk1JZafy5tC5EWzKrx5gCsz6Lps6B1i7f+gI/z3AAsEQ/XSfphRIl+aEo74vv0x5KDNOk5NC4nvEoALo7D7rxeoQrPOFIdoG+GLjNwRaq3S4DWYrbJACJcH61DZzW7fi7YXNu2sLzPF41fBJu97DeM8QKfVDs3lQ3dJXEy6LE0WgYz5IWn0J1UJyLB7xZ+C76XMFBmHGsn3WM+CAFWDF0VbiXMAYhOJTesUVsT0e9Xo5T6dVFq7SwM5itP3sD8pfgn+UH+Pzd6qA1RA9UchGA7ITgFvA5JLAFchSmJebQh1WQkfMcEXngBw7ShOOxDgE6flrBu2z/HNqJF0TYjhXy1havsYTBNrO5iFxlrgHv4ytJ6B6oFsBI9O1PbLmStMCcAoUcq6DMxdCtP++t/ZBRaoY3pn7IHsL1Q63be3MSp9SInr/RMjjWyo6Ko+s9iBthGgScNpB5FcNg6V6oEkIjxwFg/EZCMczw0n6RbjN7pWj9DtdJsNQZVTaTs6WTIwmmCuHLEDT0zGtMTQ5lZrtj+TvV+3bgEvmiaysV/NYOZ9IZjE5SdomfyATAdPvQsRVoDLQthP+swimA2wwoiyupfltDILSpmpS+B3QD1io8GDoq5VOU6Lx1a1BsAYzZNeD4sQNCuvSU6Zo0GJkPoLIpbLnAsuOpz6Vis3vgpAvQ54+fLK5tirOloQvkCdJ+TZdxtzx0RjY4/CyHcDIRrasFZybBqLej04v2Z9UtIP8HulvY05J+AeglsQufx3FQP2uheZveFXYvneGMjJ9wnpT6EDC9uz31PEDrbpc2j/V99/TgSM624ScvTH6L7TlvqSIw1XCk6iGlQ/kvWubjTDpXSCYUtYclNHYnvcGEeyTZtDrF2pVmj8t0AMK478fyHWpnL8/YHjeqHJLXlfryzSGOHcJo41RWG+4jYcEiWnUqM7U7s9AupOleBhQLCmgvtm/uai0U2eHGYXE/3qMU6D67pdR+4Uw9TtqfZk7GFweMgQQIEynjjilixkKE4XIIYvzybyHeDP4B35eiyuhJwTvqvXGfVhaK0ou8EAVDZk0hk+PNoHpc41Xu0pAe3NyyhlaMdylvBwgVF2o/5/KyCyAy6nF+cldxR3lu+79RI2eFg+m6V7sRr5S/214dUb8FcqiQdpgHSzri+LRt/tnkeA+oSpkTwTM/sJnQGRiJj9zitRAGFrhcdibLQUWqknxIfX5KJI3TCx8FfGTWL7XuTRX1NegL2+sWpvrbdCceArwNqCCcG7SBzJXVy5gqLRi00YZYklHLrMXjERl3kFU9JM37UweGu94PLGBiweKIabxZAh0CkRvbD9MCFZd4jx/S1cRGEHLoYzV1nEUR5tLmcFtEV8vdokW0J28BMe+2muJdfkiwW5o9or+7u7VttM5nN3qiqJBUJY5wXFXR8xkrwkCLe8TpbHoj6OOis3JDy/XGJRo6BSXtv/k+R9uOwYuUNweBjG8e8L3Jkl0I3jQa11ZQ1ZimjPzLmlc3GaCxUOwXIT2ROz2xgljrMOu9gd6/GB/VFzpo99KgcN2vj9gJu0dmYpRl9cojxNzi3JTYj7pXZqfCjXg0ji46lk4TDiLmUdeHKG8QHOFROsdKHeYMp0AeZ8kbgImSp6J4e6RHQVIby1DzYRD/YaXEZAQ+QBvT1NGFS1twJ+7/X3mLH++ONsYV2n/Ym9nlunh60m0pfHCM/Z1RBYZyC7N+yV1mnWVAWZysn1uPZ41TXLCYuTvrkXY+2gBJzvHjqQtEYa2ejaA4CG2p8YbeD2vmKRdTP2XxPaiVg4BlpBfIa4J/Ohq0VZ4//ONh+OcKJG+QhJoiZMVvZKrHwU1Eus9UozSjHd0t/z+KPMLd2bP1AfRJehdVgnA7RXUBS3lzEPRwAccj5jjhQhBxs4y4CbDe+7eR/P5drDmpIH6rKkXv5wXQ7Fe9SAl22NDC6gjzUUus2g85q6DvLUoJSzd1DZW/KnsP2ojLTVKsPPiTYBmnz8gXBBSycLtlP7EFS8z9364lx3dtKSWbY5my4NtP/SIpMwBzuU1TwGV0vv3JPH59kf3zxuiuVAymAWmFW7tZUuIa9CnH7wKbrfQQDBaduOh633TLwdetRlF8ILYcJ68JtWozzlKUKmXIyff/Uy3ZmrrfN81MNKzdO1G3HzZRNb26iMx98iUgwXTb3Q91yoTHEXGJmeYwPL0QNxHcq8BL23RSKYFlACQR+gJZhk10B4htebUPhkwgPMbtALY8KeZNSLxhicACOjpKJjJ9Ame3czLYo4dL96sNrrU1RZTn3dRJazahJVo5JUGqeMxC0mkH0Hxq+RElcIoRgXin9/wu9ZgjqjrUJqS27mC8SG1giVrbCDrYg6LcTMwtWRBvFM96pT8yeV1oa690jmmrK5OLHAzcfWrtvV5eTFfU5cCCCLVS/IZ2KJEkIHSzTWENfy+2qSW1vY33UxxHPRjNrFegceSBnLnLXpC1PIRKRo0OAiGzQS7fjMkrlryoM3e6a2g2m5cZqZ5uNcOoLdT2qMeBGkR01+J5IKhjiOE5w4qfmOHoOSOiCNMYryA/5HFyHn7Sh+LTgOWn17cWOpGTjzctJ858Uz2smc8/teMJDKiC7t9KQX01Eu6mZT3syVrDsei4/MQHN4+XM7btwPJm4JoEu/ILB+1m+wRBMp30NgkOURqiHS04Dz/IeEScu8WwjBaX25Zh82z1iTLDYF8C1WbOtuUusYn1uE/OOBqjd3B9gtzayDQJg2LAlr8kj8rQLSgHYgwMRMzx7fAY7U8sBAdx6vQ4Zy+CX+vUx/tL4iOV7k61SAoVvPjhLfOnRqxizkCDgdtJFEfOAeq9/1nbsgdi0u5Gld1Fmc99FsMnRJpy1dbnT+w2p96NvoiZEUJ8FRHOdg4Xvg9n7q88mLwE82w5ioAFjByB+onGbnIgZwUlXBQn9BKwar0F0e/DMJm+vg95ELGdXJa6J2CPhlv7bn5cBJmOs9NAwm/KZP0YJfqb3oM69dKzQO7Hx/JhDUbW/gIbokuhQtAlqo9Fv9wXOAN1FH4E2bOBeFApIwlHiJWQygpzl58rqt3xiV7KRbPGunsAJtNkHr03leMQsOilvevACE60fVZnu5BLArCtcCerGuSWSxpa35WUzUYimBYrBKxr4nft0ZHL2PitKH/q63TvhRJ0+Qj3dyb3q2a1rK21MU4V3couLcLsRKQm2bM6inwUxR/Xhe7gxF8KVfbrfoP792GFUEY4tzlfv/eCg5h8tXmFKkR5lKlcU31Q+6eIGBp0wC0JmikSRGc0sBi9UzsOaNWEE9k592xFgtu8BnOcwv5jdE7XST5/mly0h/L1WQL/9CrI8aFBAE7Y1vo5tXH6KGJL8Xt27j5XLuZjzdSzesUUxAD1OTNqNh2FB4EYLT/kQOR6N0XN5nIO4s8ltXLt4Bc/5KRP5wcpPZLxBLUVsaR1ouUmvUYZyWNgIEF/9FiMu/TZSsFp1cABSR76drppRWq47D5rITyNDdgFISFyiayFotIxZih+GHxJqfnqD0ZwHr/14XA/uIxAba+oWHJMWaiJXpnZgcM4eqMBxtWdtsYajsmJMgDJTt3slMMRqNs9yTak/aZ0GSwnwq2+YqXdgVKIDJTVv0wwOvSXTatoR9pSqBtwja8ekBr8rTr5lAdoiTL7or5z3w7dukKcGqcLMnb8McroXEkq9v0UNZGkXlXrUG08BrdKHR3opMJgtl0A2hsHjvDayA7cgOF5Jnwj57XG92CZblwamDJjrTNhh9XIv6W56T5QZxprErLQtw16KFmQgBo5+VYdj9O6AFl45siC9uX59Il57WJ0iGO+Wavmq1Me8BaRb+zRBF8C9xwwXxoUiQMRpGeMGR1gH/7JUoWtRzg47lJLmPLh70csjBsvjU8j8sVfdFH0qb1BrdGtn37xq22mGAR6jnfidxue3eHTprOA1zK9jkIExbXXcTBDDeDsQxwY63LxraNO+ntNaoVdrvONRXJK8dRvzosyOL7U1c9hDEAde8fLdoK3EZA7+xZu27jDbGQh1Tv9lwG/tA28HHu5glt71+2d40p8LygG2CbPxns4J3Bt6AKiGnNgBx6/68a7ATWXqSfROn/7Q78CyZm47mY0ohh5s6lVS166+WV+0/pfwYJ/7JcHvt8+Li7pyEmz8YMVdO8gNuKjpr+Q2GwYVaP57ADq8W07qFUauJWUSeJ4U0pG04WWfWpukQeedsMJp614rYKELEibLw7qjEnDRO34VP79DwsOJ3qw8ewx/aU/zwToKV7wRrJr71tV8PxzZhKKjBwnoglF/NhLGy1hcNNPXRe1k5EA/FTCFE0apd/oeGQwlWj+EPSTdTOsxeuqgFkL9OXrU0LPqmY5i+bSS6/FyL7W6zjRSBi+9eQ3ozCtXCGVytcVeSUXL0fkxV5IhsiKdm9ZcLHq9YEYF3uomIxdaS0946vxEOYgzKHl7VLlAo/u1gJswVyW1RIZBX1wx4LEoIwhse+G9KY9PjliTv9M3/JrKFDlQGKwoiM6uGaLTbdS9BFbdy1b6qnDbrF6wyPoeISDFQ99vRkp/GbFfvl1xuUFsiSlFBXiPmRYPsLosNLDtMdntUmUM0tgQAThDB2MYEwGhvEIUpDRo1MrNHau5kOl/KucStLEondxemBgZYsrdJUtIdi+sIlzaGKiKdcAVtaPrf4JNLevDU0foZMTTeWSkd9hM5KYH8vj96fmE0W+PVXy6JnNQVwsFSui/FET3iPm89lVvb1LGpiSBjskjArIlBTrDCiLFaQWAIombxdRgxUxvHyWk9F8Z9b34aGzmnk1V2eq1eSCONTdwqCi4F1ZYewPeIyvdj9aO7SfzZ9OH7k6WEuYWeRnVOQ3F+EY/w4xfubsJCyabUzdAnpEm5KGm8UBZbCMD1zltVrA9KUqRfnNaizVHEGob2kfx6IN6Dftq7isj3THwIVFGTNCuBadsJ3hSGAV20YNsxWnjtdFKtKJs5tqBXcp0GsnP2D3czQ+f2g9UYDwk/pjCzGAjVNrUjnS485nd3Ifpq/MW3ruZzpAwrJ+NIvMPqn7IMOvZf7H4L412ZgObGXm8AmYLpsNr8ONG9RVLnu2Lf0hLOmGNVVxsZPeqvgdIkHa5MtTxNWMJi1rwelNEhtD2Xhpp3tsQ1B+bkR+OUJM8Jkfz5BOEZ/MqVWVYbBZINH1thrP6Gk0F5MfEZw1UMMLh3QcIDYJdbdfXMZClzozGMyAiYL895CliQ52iPoadfb8K1zNsOknBU9FGYQfkIUoyxe9m9+1abvvd2R3Ay46LkjhYfdgxgdpYcwFow/+mk1yv3z8kurJLvRI8qAzp7TnKjayogjfH1jT3SaJa2ViebJNG+Uy9NJOGVmM2vFq46J3kxn/NNQqtQIVNDeh7VZEdWIRaqx/9SSNqRLDNaaUpWRJsaPrel1bkwf5wEv4sXX5m2sZKerZQiovse12CMFF4JwWfYgl0Y41LdJ1+TG8Cz48r8clw0yIr+9RtkV1M+B7N85GmSCKKf5S75Zm14rNEoGzWaONeh4QTrgwuarXpO11crx+aNfvg9XjfAzLIBIk9iCWvytpDy1CDpxsmh+Xu9BSiL3/PyFYmXVs6u8Ojl/oWFE7HAknDQ1FFL/Cexfzy+ePdHhXnXvobG6H4f5DFQfwgpo2xoKxQQcCEhsuVOo4C5oF0MZw++3bGrgm0XTBZJBW3KjKojDewCVYwLhI9VeiFsCBVpnrrsnvv2wXTmgeGzfnPYROq3H+6H3wQIDA+kuMgoTZJjIr1axTcO+6XyzqHVN1X+aLccdFh7Wfsq7zFakh/HVwhsPwWExTJcNOy943VuqVXCvQxNiIJyavCjAonGx8iBCLIm9dUaqMfXeJzTPHhjpSD/A0oXKb4s7peePlG6KU1FpzWkBoRtFr/bUUGcBiBPu+Ska9y5hF70o5lxKnT1AFZnU/jlJhO/8/6hBegSLMf7fB4f9MmZJGZQA1bV8+5qQrI/T3cDoFzc6mYt++xhEEvjTjYDaJBNa5Tfn5CVov/t7EVZLtDtllgVNp9Rr7g9dDHGPE5+yFtBeRjFEoazVkVFBB2ohdsjOwrSin6c+Dww7MIml6zYEaWLEcLV8wxlEnlgQrGCO5liXXLEFTTb5+bvGqdGzqE+YG0Eba6waA5G1YkwFpgaSgxskW8xfKTUtzp7SDLG6+vVTtwrCEviFpF7ZQfK2MweKO6vndgr0ndy6ATnsEPiD/GrU0OmmmsHblIRuG3fXHsw2G2nta1FKeahB9V+9YG61S7vdxhF87yRUD5s1g+pE98uTVsN3KWOEGcZJNkmUiPgDdzKuqBDLBTWIraUbOUlaAJkm3vhlHBfRNxoFp5tE8unpZy6F/SQ6OrJul1BA1jrbj0XSMNGAxuKPhb5niA4EJAHVMNqC1/HewWDJg7bXe8ulqM+tect86D1FuZHWW9c2LbIE2Y2px+mCo+Y9pg62gBxxqjbabUwAtyFRiIyiB4nfc8H85MxuDIxPhaO2dEDLt+X/fnfrKKdRqWA5iKFxzW/R1I7KSpERFySh91dEWAAXC9zuC/JXqqXDNTX+kj/4q73ISLoaUeVfIUWtBipsGo7+oMMpCsqSCLiZ4yq1H7z1tgM3RcaAMdGgo0mcDVsuRxGRkF0h2XvnDYVxTx6SdYFh0KBG4e53ccGvL695kKCl253KyqwdCR/JtCP5a1Gq/V4TlfkXifNhcTb2Xc3dBxKkjVGQeqzC8zsQeCagpPLqR366XaK6ickRqCEWA4TAYZfj8XibWTY7e1OmomxQ2aMocXGhVsLZ9O7Gwt/W8aQ8Vz7fHRaIuanWIiha4wk+5qXaTxvEbGgrcZbj+6IwvZG/HDlgm+TVbkxnN7e/UiGVLx35ePFmJCGmznkh9QX06VSMRDHtpYZCi0vbBnSC7fnVqXRSxw5kvFSZJYe6XcawyQq39ojYmZ2tDTQV7VIVv8OS2eLhpyUPmYb+pg4OUz16owA7haMf44W2ZIVNCqRZkcuUlpGzM4itE242n0hqKQYT2BeiqBvO4OgHhjva4ZUZBRGzZOTeZQhPBVi5Y8zd9g8U9CfXLiJrxLPI+M67iprirF50FevDP3GesB6RpKANeqTWRSy7LaliZ/Ay7mA8lVtHkmP0zZAq0+XI7E5TuzfVbAKaV4mD4gpRij13Jk44jarNWKrBvK8Pa8JTz5O6NHdyNu5ukEQhxbZb79YHnx1YreWwGmQ+6uZuocmWFkAeE0mlOzpxoZ0k/LVLLwrb9kGWHtYmtmEH4XZ52FwsKjBXp4JGhpSNUo17pUZ1Su/vQdhLhyvRDaS+pY3qPOCUmh8gRxxuEB1njUq+odXpLdKuK+aubF6AKKF6N+WJJW26x4UNQNKbpsmLsthfHTZ8ENLpps0dr+NSQ60t8sApwX+mKIyuA8l7qypHav/PJdlMGP8lX5/yGRh+TZzl563S4WygaRcujsLBHgevyUUZFXSowq2CAIm7/E9q2WUw/phkXI0ghUCCdBFeZLq4/Rs/FElIu4IMg+Ur57CPYLYJh+KDtJFW8VMUfgaoV5Xpxf75k2LfDyrcfiAo68LPXWjnqTBU3DBy3W0OgDOiMhx2TphrE6gotLqavzM5+nvwFJnAP4J7Yjg3rl4XzwT5JxRZkBgMpXCx3SnevNeHIaOR7Skd1b10XBsnCONN1C1dwhwD2Y7BZxr/SDSa35vavDYV2HlMXk7u/vIi8Q2aN+qf47JnceqAdQ+laKLtB5pZU7D2fjg3W1tdlDraPBVX2neuGjsWRTX4hnyAKCFPQ8H+4xY7JwLSZTrq40uKIkPQ8ooB7OvQ0iNCmCrRZxL0RzMpr7sVdzjQgJJcCL77JdDlryQAMsD/nLL5rinnk+Qau4sB75qVpfZfZMCGbBC4Q8x6AVSMdzlEFtn2Hi5Uc6583MOoXiGY7aOVlNLY6rpH8oAcYCz0uftWQOgQYiu8zW1BIUfe9buy9gmiV+9jiVF6KqhBkG+I338nXJqHFUq5yFnXPgthgXNn+l9UCIBIEd0tvcqXlfJfZUQBo+TnAGVbtwjKkFZEjahe+KPZzEbcwJJqbC6GE32FPZQnCb5iqrMU/ElDcCusbgQYCe5ICN2FGCd+BV/0KBCTBgrD7bmypKVphLx/rrwzd642Et0zyyq50lhMxKayj5japfnMxjana3MggRjVW+K19KfSiXJ1JjY+vEG1d2axBn8i37BVxUhIlaZxljehsFAea2r9A2I8Pj0MeY5NPqvkMzuH23+jRl37HyEZi1vKTihfquxvoBlkR02NtgrqRo4RD3dkqmFbdpbvJb6xo7jNmDT6bnmOO8MQrlPkVQRRGIqFTpUUtLixiKxZGZvBp29mZqLpF2mzbFwXGTp+IOc3OWUYmTbRvmECUPRgqnHXsZEWQmns9eE+gv7BiZFIzeEL5Tgh0sFQ5aCzA9BQZyEw096s8qgo08dP5p4cX9zn+tUfGZ4sdkRIfEPpKZMCysWEfdLFwTBrwfwxxP/s5c0OXVtBKmdu9OlK8YX2/knBw29YqWwH9hveTFwjGJc89nYicjoZfgX6klhmNHEgW1Jms8xvI01n1PIgJ392c7nwJSR0vBXwRcW/j4Cweyp6rIgkhn4n0b8+khQ0qG9zC+IYyBSB0AhZQqUP3frPtpMQiViGqQhNpQXdte7Eo5E72+/vQmiYmC4daZ0jurKLjsofuf8QDal+ZSb6iBz9+sIc/kcMT/H5BhY0BVB49qB/tFkJsEGodu6YKJjMRLw7oiP5zcfTnuJvhv5vveHeZYlrDau6K2uNiBraxj+BZ/YW0emhkTFCS2WNdoUKup0yWieTC/N/uGnZWtuhdMax/SjhqnYUIFmaaj1IgQ0NlS5eUHNhvAB3okVWpHMyBtk6s2V1pdyD39lon2ov+PnbRZUuY7AEr9Fl8QVmwm0KsE5Mcw/vjkrfrDizPWJtFDgQP82LiwpqV0LACaECmN6JiMrNbxaq/NX0jkGcmVONJyA5cU5wn7hE0PZMMag08hy7VccACfCh67J3p4LdI4KyvO759Sp+T59oVm0BKwXKhgWVYfVafQkB7VB3RAYZu7kRZhbI9BqA48Lx0Z7eIuxvea00PO+Q7g2fkluqoGNisnsL+QPWf92tzSBPEhH8xsTyaC3ga38XPmnhrZ5jFhE+hpaLUjP72noKxGfKWzb4S0egE4iw6cTESelrwNk5luzY/IA3xFSTiJES8AdiyQpk3yc0oymv2Pr9psfk2IW4yTHmIjEGaWH98lykUZnriXyL7RFL6nVPKggujD9zxn6FFhPoWRI8Pz2ATGGgBWfquzez7/xEqYVzop2Rd0DQg6Iw/fx1eogVTqqHKwi3enaoGOaQXtKQczIdB6A5vaZtyq3P8ZGVfsdgffCwz2UepTdkdYMCVrw3pPHO2C4jddCyBOP5HoHSdDARNuLZlfvneQzgtl/GvZhymiT84eZxmmZncnx5DMzfXnyzuRA1M39WWJDGMqkmzwTRj5Bq3U8B1jGGxual86ra06B0PQWkgbtDl9hs2AwyTbwNRlq8kduYskilCJ2RPqlCRLKCPOVeNL1iUublIxqBiey+u4Q0YlTjxNhTvdoN/DeJmHF7Ec3KQaqNiP4ENOimBVbA9AkHYgZIxoLA/e4N5VoAx7wcVb9dBSU7E2F6C7l+mWA4XYfqtk9fXFoBTWtJT/aDaBiUxyCRf+9p6Yco3MraRcxjLULax8oM1d6dHXRmmtcn9CbPf3qn8/9tHfkNsprM7OhpgK9oiJy7AksI5fuYxa3r2FGNFHJNv2jE+l6OKVagLp3K1h4zxfeksVC7fWfAlzq4V1hwmzqB35VgCAd2LIvsM6Bds17fjPZWq7ZxPMptUbOKYgGRheRDS2PG+51iO1xnpFPJMbIrtqZOoPZF+hpP2hyM4VKu2QDDuPZmUvqQOkuawmPNDx8ybU2RDjM5kQajV8XhFKab8Ic51cHB69Th+bw1+TrW06UDJXlegm/GS/aKTqNgtMLPyb22hpjcUpWIjVOEGjE+EkZzwWmTZGSyAYadU+r/vDnph7DZXLXBAvqga+BO4H82EjfvuElnEkt6Y/pD5htBG8IjdjE9x2zApJjEsJNcP91E+mjmldrQKJWIZBaZed99TUZVD61E+I9T1D1+/tI2RZT86a7yM2//xljHqZPNqD0twEc90ne3ibGcWpWQ9HWWG1dzdql0NRWXbU9VyTKBIaYCJHVMvpxPUiNNUKBlyISdWBJRcKXlyTT87HoHd9qYWgYj/6aUA0cDtTPMPv95zFrFlzUG/PgDykyM8x77qvG+FIQrp0Z/8iUW+NrdsbfiZDyX9Baw3vfSrFJE12xuJ5KxaIAa0O6lfy2du4cMoKLslKPHm/WdPgj1tM0SHdMO0BgwBSr3eV1kN5L4ir2vM5vU7XNN0JjbCuMAK6YARDfAUyMd2FL73fekd1aYsKNpoGJjHulk1p0yMcrJZuDl0M4jD707OL5CjV+UPH8jXnjtom61IZr025ARnMLbOQexyErGJLoobXKeHdnEW32mz73ZFesSHciLO/gCyBH8kGQ1h7B+nQscyffex93mJ/lA+IEdputeGPK7xjllJDML9b93o+vu2HfhWcSgjfrUnR2n3sEiCs407Cl8VKFbk3+h5en0xvvzNXUFpuWCqDA0Rn1VoXCfolWzHX6PlnMVkI/iRDrw24GwgS6MHv28pRusbDK11t85jJr6ohjCczKM8kO5dzII50jkjzNPxfiKnCVhJfBCN3QulLgCFWyLHHeTXZZm1f/3f9cEMgu28dUkXnfo0ecQgr/rS4ujiVNyQZiW9CF+1id5464tFze3Y3LS0OZgsqCkKJs3i4vktwtVemApLLQHgLg2YkofL0WM4MDP+sz4xK0mejllQwL2PMEnFEMDCn2WiukVLQ+vjhpuH6X76X99pdkEM/zMopQhkEs/GY5SAUiF4u648UYheJ2pC+Q8RVYC+mDwVYYngVUhSBHjTzf1ftvZ/ockwWV2pFvSHhwq0cCWANFHxRdf+/KTX3WDTLJivqQk+1QtX0QtTWrf66IEnkWS2AYLmEYE4TagOLFvr8MEPUJdsl5rT7WGyZbnPvyyVHLD6aQtm5vGCEaXX3YeT6c0h47UHP3kAZn9kYEL7G0RWAwcF3z/2ghs2NQqcpJpn+jcr6rFYcU8VN9QTE+rfXoaWcdLz8LCvid2M28XpR2nTX+ZYWsr6jb3Jnl20zRbz/YUsLVATYjyydFeszxb9dMs8hze+QV21QL60FADY2NiU854rIooKLFIJ83FEKaLJ2c1l4WsW0FUvnlI6IBy6y9dzK21NLtNsDo/YeUGJsuAuK7Bw0DIvAERxWEKhAJqX9CgOOpA6MiLu2/z48jDoqSEzR4dWh6iTqVVeTfnXFlBuiKpSGQo1fhquQpw8iv8ooXBFzNmWv8wKlXmH9+2UOMhyVExSjb8LESjkYK4Q6cSpuYJRkUw3dxmuiwkM8t7GBRgUPTK6Vg7w8PtbGGzFpfOSnhWHvP0GAkaFakpxlIJkHiPXjFEdmDLnFuoZuAaQK/iH+o3C/688woSLtdPxRSErnF/tnXrxrk3d0EoK8+izmzbE/qNy97oeuGeok7jYPXeZTh0AfEW7ZuT8wXEOQxlGKHNbuRQpe74MkqdliYCO/VMOP82i/BlbA3jdPWpcEfh24uEYfVbRCnF5oaR49yw29Ynm92KpXv63LW5ZMfzlFYYiz7NXzRNunyuQgJ/AAUw/OqAgt8DSGOwLJPnCaWExmsFUPcjPxwXiqph4SmhOaAG3L9kdbUcz6sUp9L7NcKw0d7EUYiJBNfWr5NLgPLEsClhfaoL2TAaylUObutllzaJhykIA5fsU+GvhFV5sMt7f+v6Gd4IAUJM/qvKNYuu2mdp40geM3uypwCJhkx49z+hP0xZ95uTT/iMATty5SR86Kj4Z8e+YrKVDChddikdjhmksq/6+Aa+aQBYksqto66IMwWytG5wpZi6vHLZcQfXsCvvp4cVA4+QkGCUIlKnB1iNlCkGk/1HewX+oC034JVW0ZhjiNy7ZkRU1bJ5KJuLF0Xud0NQYZ4xbk80Lv5QBpHrqyXb+nSpGEOXo8ApB7MeXlkkaNS9pf3iv7LttKO/M2+hPB3Rh6qv1fqV98GDTcU4Qr/pfS/EbgmkkO9jCxyc2Y2LldezIiMtAE2sw/nsrQbeL7m5P4DnVhjg3Xxsx3eNDGBA5WlseKm/DXBemAdwW8eQnNVKayJrEQoRZzjfCB/s7vTeemwQuCcWcYbqAv17vvps/r2PhWQ9uh1S1pzn5Jt1JINANiON9B+JuUQ5JFoFu0K4Z0VUp/3qf+VVCudfW5o7y12TxGoj37afpTUpEyE5uIhDoJrpkXXU5fTCI71SgMzh8HvNAz5yxWRWYiePTCnTm4zk+4lkxKeSlkZJ16TVJApAzOn4eXu8GizGpX1wqT8k+5xzE0h0w9oHwctQzdXGPiNo88ikSv6euW3e6kYcgMmx3eTUZNs5v2Q7xz22qAs4YeiqIURVNmy8BQ1A+Deqe7RY/PgrWPCYqEueGSKENm2LRKBpMbJrylC6m4MUhZRO22jOWd48+i/VSym7xdeCztM8AJN2k6j9btmAJ/R3ErXErv/SOnewbSZwEdVV8yIs27rim+7TVZWm98RIJ9i4N9Q7X6tsYrzmCfOpg69ckGpigFkaJ7BKRiC1m7cBtptHMZubwSxhf/KSNGk1I5QK9pT3t/bUsaexi0bESlwn1X/M7jAUEf/QHGaNwsZErJUcTiFea5db0Q3T8zNIJU9tnQGLgoRcYvNTXls68f1zunj8K0g/3gG58N9HmvnojFT8PCkvMmyr/wK4Cbm0QC49mdHNbDUxBJ5wuyGG9akrm8IDOBQV1AMZtz+25uj4JYrxipQr3x+eKD/9kNWxXP4MSbapJhh5OyDjGZTnFN8fuGCX73KzRPcB1HEiqi1ptb4XmUSzSKccjFTS4OqdfQ86mJGFEoGrinoiBjATHCVh5g3JTEcQYo/GE5m2Vjiotuw0Trz4teGH9rgRqTeDo4qXIP8KOkof1GcDqGjcJ8cEmsw9+BlU8PSeEGJl6oabhd0/XpZckkb6fZWQ7ljBrWWWDMYblTjk7hxpFVe/ZffMFwRT/TsdXOzjsT1iQTedJzyCs0/piQ7v7TldEFtqP4DX66aa8yWRZjqmG5VZgeID51H428BKuza06oWGqcvNpwY1dIVRmUm9OLwmdxpJBtYes3Zw391FAZ7mxRMb67aZll4XPbps8tcFlXClfICB2XIqVEotQsQ1IkORvlVHia2N0AeEVWjLwfkBE7v+ArFXpeNS2qQUaOFUQXY9I9E9lDhvkYLRcDs9fP0iUCOzH1Vy82//El+HsZRwjVvUWWeiRIAPC0U8kFCzDalxA3VUcCAUK7cEdOFL2gmLqA4WcFy1764WBTeedKMFMdyR5X+1CVqgH+7E8xTqHxuI7rKxShbsgMPEJ3P2EbJz+4cpK3D4uj8MERvRgaUp0zTVBWR67bushuMvSCi0bEhsViWbjjzua6JH/UhocGla3U76Iq2CrG7OGYovQg8QzKJR+4qUisWbnPfjgxb4SQsB/MZhGaoNI0CWNohmKqHNf/JRfty6eoVpzt3FhaziJo2r0ZMDK0KME4riUv7D7rMhhYCYr+Zqp2CHnr8ZkdtG+3ucieX5voZDcFPQ6JpWfrY/5sQv4m2cTuc8Q3TeI/mX9YxOoJexf5h9WspSJZdebFg78gdCvfHXF8b82fY7l2VkozDyddzQ+Y9TRqQV6L3eiTfzm5aFqGVt+C9FhUUhpq4AWxcSPr5KhuPpK5Bc2udHcNmT9yf3VojhDtuZ6DsQR4bUhVNWAgZYZEa83YWjHEBuR3uBkwRakALG0KeqlTlAjcujM/Zhv3WSomCktbnWqzfVRmJe+OZwY0zo7v217JXzuRxh2b0iq4h3aGr0fQ7l4BsmMwCqS9f3HwCmH4g1tal2iWtkqx1fsEoxVy+pKy1tW/F06AoRelYrSQ3UWOaw3p8Vgi7LgaA2nrJJylvoJ3kL9UlizSzQOD+zT5EX9U4TCj+lMbyKWVPU6NG28Wa6gYpjcHmJ9iFsgKm4QAc9NBncU/9k0s4aNer+SFhDlKB1lccaYyDkSzYqwbsMEPCNQmbFh/EcW0WG2cuKtEW0SPF9A2hfAApBMbxqVd/HX2J0D0cn2jfM+yLthhe7fjYrIFCIJ1MAnGKZgb4imcTdKtLx/Dl972uZQiTHLv53wduPvB2Pp4Y0j+P7qIsDrhWH1CMmq7Qq7bf9nX/AaWkTI4M4b6rRHocgsLr8nN0rT3j9YNmYerLnh/xCwSmNL9xu2/RQDp2CewZPDGgpti4v81yHYtdoT5jzCcX/Un994aBbzWwC+P5KRVoSnbVlpePBp7lY2f1jNTcUQ50YT8pocFZhQLXe/WavaJmN8PJxEoTMdEJcIBSB37ZAwmwOcMpKDBohC/3z1+9npasGMkPRtiU/ivCezh5gX2ULW3F9QH02rSTkdcl8c+r5gHbip/dZMQ7zyLXH38Izivs2Wpt4fMOUElftDlTqRLPAQ//IMI+euEbvhE6pNfTJMcxRWUDqfrnfNZNlBs4YfgpYWppL4ZrUinai+1M5BRx47UA8VsIcg9vGC0mmNNlursdDgHLc8nAE5vItD0dcaKwh0uO9cEKLSXllsu0TfHD8k2MOtsaoZWBEPG3bletGb3LSzy3kZmrP0b3YNsWIk7FZZk2+btEnYG+2dimlYh1GgtVO0u99ZXH6b4zWC/TdyTDH19EO8apION9BzOnopIhRHy3xb0uizvxs4BVzj3/El2Bp6bvkeoN2mWH4EYh48GTQibGJTOBvSzc65/+He8y7RuEgHoP6yn/eQJWaVzKFO/rxaiAWzCr8tLUtICTlmIZz0PqLfMsfwCv8tJrs0XSBWQVdPvTTdNXuz86AtzEYZL02QD2Y+dakjeeqnjT6TqWeYoh4XIO+BKG309A5YqCxF3BU3bholWCMAoyzEZQ/HE3eYOrxgGxLX5Zjs2j5ZD3LMOzVjEAw/wWg1QZjKEfvXHKKSWkUywQ+llPX5Lmn5dIRkUyw/ZvLNxV1reUnrwipUG5mVHmXN3CtbIP8Dnd8S5l2Pf6m4ibz/NA/eAzBT2HJc6BGNCdfxvr5mFYcM26Q8DV3zvj5TrZReg1TY0ScBqwLWYG2LbwLxBH3h2zboFFRV3eW4yhYxPEEtjw/GRsE4ynOqpI0V8tb5rx1tjPbeZgJgflDML31g40e5amOCEAV9/mgLYzKdNKb7KO82gXes7FVycvlgx9jBQ+rvRD82sU9uTEvel6oZ+loPCIaWhATQ53gx+/RoZwop6tPnzeJSUsEyeNLFAQt4NA01xrovp0pmQ354/WcICsuEtq2F28FRpQRxMBTMguN1VlenMSSdH+P2LjVDGsqtwsWrAR0w1Q1ixqaHvnOWyqe+OZVgO26Rxfw7ZI5ArhJBWN/B6Nbo25O06pa7hDqoahuycOwXAR8q7bZQ/pSyID3AgqLaT0sw47SAg92EKDIe/PK7BjxYFNkLFs6fYNDFmvuqBYX5S7LAprwsOkCf2h+/vyq83s4ENqRm35gwWqm4KdmWjUGvpBlTdjZXWnBDyY/8RVhZbVLe+GpL3seH+fqo435LFSTyPvY7eY06LAPstTZ4AnwLSd8cq0H66ghR4KT+L5YIKBaFZ2ljrFC+AU28ZEy7awl7Z8kU3GZdba9LkFEMRHtJlP6ryiqemNUEFtvybbnKA8u/Mz4pFYwZdZK6/uCbgj0wkx49AlUHewOwZ02GGAZgdnlRlviAllAtFnRBgcFgOw74yO8ED22PvHtI4ibfs+kM+8L2sJfsJWXlfaZ3Uq4mbwH3HQ+afWfgXlkrDEHMrDsxRISczygzVp4NZxaj5rQbDHpFw6JRaTEo6OF0oVQsdesWov4EvRfkBm4QUGfR7BDf8wg0RDMJ2X+Ok/xjj/rQ2Gpz8IHgf3K328HGUH/wyW+q+vggC7WHLVXUp+7KPAJ441N1Sts8YV4s1uIBL/UUujlX7hN3KdxkrAkobeMCRKzcdvOIalQY0dNdYBlErUrPOilprA18eaIJnB6BcwRjf4g1sbN0MBZsYOBsAJ51ugp3MM6Wp+y7llmhEewvkNhFKmYVWDL9WFpMGm9RxbC7vCd4tGjIj+9QsbMB0HEla73fo9PbasvdVRtyRlJ5hZI2T+i4Cccc3a5OxlG9jYynDig44U+zAxaeX3/Cb4G0fFBpP/VevZRvl1ZgVDiLQp4GsZZWz3AvVv2CLjFcSQJHDVJB8pZH83oM5hAtvPrDXbOFe3GM/0+Cgt/Hfu/6qdpPUYu5KkhmhmM6sMQ7mblOfIi8FzOFPoB1qNpAeHwkNL81oae8Qc1xIH4xArNtUGkNtH5K0IQpTgX5eBGRN14gKINPj4RF7FNU7VYTkRImfmQvbR6bht66TvA4rd95pefnYA91rgAK8neC6hZSRV7xK04fbcV9DoVUZRMcrPZSGoOh9yJqAKVFXvMzimwzJp7OzgxpZ19wTY6BX+OnZLgEnYsXGlOBWkmQPaoAYqS4fTMYCMmqCu6jTaLkjWkjpN37dTm3ZwNtVSiPmA6XwlaqyLoHRE53EezjDRVkcr13l4jjkcg/yptaoSUorpNj4ibhD0xPuuJ+nVBO4TKufB11X5gH4PT9198G9zchFchOkxGKuna6D9hNDd4QCRRquVX4zOY1abkzkAqrdDdj8RuWJUxaWvwepM/LhM+IayH5cIGMFcMAJPXyvK7mjTVlLuPn7aXSwMBYHptG8xyPY2tPSxr6DR9LS4rmn3qd4KfB58VshF5/J6rOlZKAWKRH77D/W2PynOOA+P3k4NYHHJBYuD5KbmniShAK6wW/gE7ZSejJCWlIF/JGAhLC1ClIABtkJxY/cc5KaBgIS5Gl2k7IoKHgPmM3lw6dV4IO2t0qdQxtXvW4PRtvRRreYDOuM9jkDat499fbYhOfBvYnORnYxqUrXJTMFR8b76q5koboGczUtuHrtlEvvDLpBjkmHPkb35C6Tz6+krmUW5dx+tPhBufhvdgfpOUcmcODddRbm0aiXpVCoRB0L8FfSb69oTvW6qSF47roBDC6KYiQq0E4vu6CNkFx0PsTs7QoYEl38YUmzANpMoiKwAu0p+DGoRxhakX6iLdFlcaDygAVmqtSXU4bXkUaRbLsq+NRgXQMrKUH2GWCJQoDCpQMYg/vvIar1D2SWaaULoe/kyXLXzVn6Bltc7x96N8GVEVvObk/78S7Sk4rlgooArIX9i7A5wN5bzV0/2TIEB2u6tJ49Rwzvi51wP4y5SsXMKdews19Py8YWGvD8SSUoo8ZuqnmSQKUPSQ022ZbnuNirVYyLxdp72EUqJe/uNjI2dDC+jlObl1sZyX/zOVlZUJXyiArhQpMBkG1oRCm9uqk9VTkr7iGMWQU73LwFvZzIffRe2Dx/QaZL6oLONNbMRSyWINz8Xb7oHHR8DBi+JD+x7s56opjzu2ojhT/A/V6Uw6dkxkXU6mP1QbGEE/9RgA1dIo760v0bk8V+tJaOc46mVbG7ZiUd7PLuXBTBwdIIiiE9J8k+IjbuNkIutRSOJrQx6vdA5i4RtAJ44fOm2vdcrIUN7O5mqPKtyyhAlSmfEji5skMFgG9jOCDFhV2cIGHXK4FhgaaBfBNA5YVyeL8ua+y1kgPbiLILZD50Ogy/faxHplIUkctLYbn0jztdQhwiLSwSR5Wv7jSwGqBIRGC4vldm0kUMZFc+qCMoAYwnJ7xaRuWboXLtsznRJ0vqB34V1xpeqfbidkPotxqQu/EagOb5GR9A2NAnk6Ih+r71VJBXgSJvaqxzU4k+HY8u081gAnIYCsqyJPirE4jNLlA41MVp+aR6XRxnyx6M5LS013mHFVOrQyTWtUXB0145pmOiSg+kE93i7f8cTlRT6rS38mYKczj7vhVoa6OjVbmkgBpb3+P4AxTkxeVGBlBXVXIbG/foi40XcqOUJD5Lo67/9l35HqhLlyDn7/AeZnOh1s9I7LoYzoRHbkkG7kHR2cKECFaLhYq6C7jYgEE2NBSsoKfl+0jj5MIA/gtQoppff8lGxl8dy5KhbZoXsbpjtFwrOh2oqrSveRsUEYFN5RVw9NiAuYl/+NKKGXak+2HzrhVOaC6o7na6mPwZrCPkAKHYNob86MWbxwj/MmitgaXc6KlfiZCxgr/DX2/BHqZ618NcQvL7C2W1Ef1MbqdGFMXFGAQDSQ5DsHNceJhQhTEtA5UYvn247/0dSNrOTVjBBiNhYp+CsY0KAA/uHW6TcqX6lwuVLpe9gUUqrVzLNkSbqEbIo/WoZTyqXKyJzkglw3iuTNuQFPFuLrc3ervXL434n4/025QqKRNm1uQUTNk5ZKvtKIolgDFZ9gmdXBg7IyK+jhhdNy7nze0l9hWRydxWVcMpKfynEWqxD2AOzb2qu3DNhyPEhFSXNkVw9Oqt3Q2v8UCSXCdWrWXcUGp7v5EHwrMRPSPpZ1H6rfY1ws5PIHp0Hd97YfU6saVm3pwmXUXdHB2Pdn+LQ25ZbE78jBHD8VMxaPzh75PwY5SIPecPzYHFKjkc2P7Ebnjhs+lXrDKhBNd79Jm+YJy+IXXkQ/8WZHHhOz2ks+TsajcTdAXXWU5zUhVgyb17htPFRUH+W528wcWd5Q7ni30u7HOrsBMGBQJXPUJN1zqnBhsbkxhufWHoW2UCE7OAiVDokHEUupwc9KS/VfoJx6kPg/1b/Ogb6k/xXqveOPgOFJggtiXECni8lkHjWb4MOuUwC0TW+byQlFRbtTxKoWSVfRzFMnOTBCrWaTQiVS+Uc1Z3O0oVTu/6m0lRFde164IGkEsgwseO1Q+5cmcRt2iYWcFyE/AbdGQdwCFAShtpvcXPnWCATNEaWOm6yj2Lf15nBlVIYIyOrWqXEBD6akxHyQbgEecRK5ctX3Z2w/A01amWbnOYmFZEHXY5SbYhHnlvagEz/mxdRbRvCbFmpNc/Vg2kqiNhEojUDQVjmsf28HSMao1B5upv7Y3xOIFxwVFovTdyZgHiRiqYYrhcoS3wZg1/3SSTbZ4QCD+zLvdxeJoqKsuzuze/AX55aYI3tUQYz4mE9XtQhirn1/bGFZyJ1iDoDsu2CNNA0n7/srsnPGkMMlHh4fSdElhny+4DyS8RqS19PxoDM91+HaJkBYGcqwV37d9bwOXtNOw9I87epTESv+qRpOQ0AE9wrQ9Onn6nGmFpwWWNHPGkKe9otJSFVIMwNtoUhZ7BpxD0vSHgaRgSPViErNtZezCKfZsB61BxTfjneG2LwBfwwzi+sCJpuckYToyRQ71i49PVEjWn2iUtfGXBRW7F14L35/gHKUtDnWT8eVB8xqkTZ07uvBol+NNj5KqLtqLkyIVW4ZfdCLsLlepZgmRB/Xxsj6GAnQ0vtWtizbLAbqc34+uIPWG2LTSOSQZY23HcOSw4Vkl2Isj9DR1lhpy8pKclmIXbj6zmatvj/eR1ejYbgLa7TvWiQ9pTBvi2iIVFcqBUn6FPoux23cnd9sTAfwoYiQRX+gsnfQnazZLv345FcPqXewABeEu6TZhICHYFcruf1cWjN+a7nGMU5eIMDIjARVzOXvJyMe40QG4zvnJ0CEXvNCYfSxZOggeM1NjvVn295bH6CR5VISRtibJhhY9mTCNcO+yM+tqw6nQpwE5u4D3Nfq8K1nfaK7uUsCcihlGUgh5lMffYUUtLtxDEl8FyytGgN+rfYvsSzckZIkJPcTAqydj+vyHzYJ0TQwxqzKz9oQ5pHsYeuz6if6MwGc5QBjP6328MD6s9Ng7zhvozCU3HJK+Cj6Xk5gSHWna1Tgc7kla1+SqNokQh5dgnikXgL/Q/rTcUItd+r/mggiKbiIIozOtGmo7+E1CAawYWHHPHU+ShR4raRmp99nuTzIzBcmi3thDiHx1PJmyzZqzCGe6dFERcnpGVGhkGD4YsiWU78rm+ep2LzZosjYI9RkBteMaXwFyCcv66KFdNgQZNbJKuKezUXlPCXYAnxabliYPJV6zvafaa6c45ZJghdcI21j0pCkfXjafS9bIqE5PyisnPVgtdbqhkhxpPKYjdEAGjd/2Um1DflBAr5DITOMbQb6POqQT5VXJdxaMHCOXwwl1B8HmsVECtXemhJBqPnrDgvxjK+fRCjJ+XRe4c3H/+HUi4M0MIYD5uqYnV5u/dIUFezJ7mfF8JexyfMVFqAzi0+wYxomZuE0g15f+aj8j4/c/FzZcltRc8iN+dvLWS7P+35ciROZ31BN3V+4FzqRPzCfwoSZTaY2+3qGvg7zCpHIkQNiCWvQj5jKTUjbAvGBZsoSASvyuAIdMXVbR5rvYFOz3shc+3TDpeGnQhUHoei1oneRVNElsWOCSSzN0nF+5sPVBEUDobk+kGl/KtzmSTWjM1rgz6LJqauxw0DEKbBRm7Gi1/Z0FAhlfDu6gXQhEFrtafGaXtnGI+HUb33Y8I4Dp3LHsTzSZo9KoimEfJIECiGjLcdCaCUXQ0957q2pwgE01XwrjIPrBiaqmPPzMdAB0CGaPYXgyyhLbJNJ/uXvPDuZqDevjYR1ew86sY/hSatJs4v+KmFWGpdc0wWbMV8icfrB4NyD0cq2wDV11csBnBxUszQMrSKbjqX++HxGyRW4YKfbpRAQvMeK/f6RGxYXygIom4IJummeRXSPXJW6cNKesJiyHaqlByUK/kunvCy0tTU5elIaTWHvgCU5Y3GiEdBJqyCG83B1hSE8M1dNRWdWXZLi6LiIMOzoBw0JwmlCWp+fSMT1ONmULMYYX6ZX+YeqRTBwNFFHWQYZm4kijAsCpyBN5QR7XAaM4VBpiXJ1P3Z0eAt4y9leP+PB8IpQLRFMjzCuJapZiEe3SZ/RLL/Odk4oH2+e5wEeajtHDS4Us4Pnt5/w9/VB3v/IUI37FgLwx5SoObX8ENWL5YuvA06ccmBPuB8P9WgaT1Wkw5ELTbKpeXiqTwhQV56zCfYM6P2V5cSAuvYCBPWR3XoKl6PWCFgaCZB2t4Ry1eEQaIhycRSBXovbGzQkGps4XHB+6GvZd8gh2TzAYiHy4tyYShdwqj3GQP71g2WQJhp6eNZSridmo7aqedlwaJ5VyfApznMulJ1pOpHZm5VG94GDgdYNgKugz0QRwOSGfm2H0Y6rhQYvDF26ERsMmtXww3SHsWOmd3lN1Z8Ql/wmtyXeq2ANwKZKJPNjHs0UoHIpfiEhUX47TVBoOf2Xb+UH4TZL6wI9/vGydWhUVCMbOvgzFjH8a10bhVKTi7iz7i/Yffnt028tlwBBojiv2hmWJ1fCbz/e3VCuvDetGArbNSZy31XD3JBvZdecjkcncvIl/QfKjxyUt4HFH2wIEbhT3cDlH3SlYQlP5gvgY0u4mcHHXiKVmwBCCCQrf2kFMHksm8nOmy7idwyFwwkRi48bO1KT7J5iHDUEZKzXpv46jI86lHStCcux/Hmb16lABiBMpa2JXBQwCXlHlpknxwEGTc3tkPnTOawGsBYfc5s5eUTYZG0cxKJzj0LAWP9pZG8F6Xc2J/DSQ1hSuf1z4CTyb0S++qdpRWI6we6d9YJ5jE4jQRHBQ6/zQSaV9JEjJkgsgN6yaW0s7vpCKM6y+verclitWQ3adCBp6Z+LJWbHZZD2jLF/uCs19J8bk6mswHGDw8I5jm3rx09V0O8KN23I4p3WTQ89UXw5SImK2pro8tVWSVXYxUPQmdmLf2eU2txf9qElkdz2V8EBj3qa3GmBdsczts9c5wQ79XZ8oA6E9eGFTOALrrpdUiXj6pui/X23gbQ/Vpa5zmVGvXBn2Hpv41i1PUkmX8hBuI0Su6FqmrhtxUJK/rx1oLuX+H/nKYl83GPSPPrFpWlbjVNmWlnxJqsoY/BAjPntCNvPF9vmCXd+vybVyqWj+Su0/aB4/DD4enY+sUiKLWULs1iWrMVu6IFw3/ztIT638ng+OiFZqjcVS2rHnB7fKDen9IeXqTK6PtsMaSVRrHAtp75cG1RAtoNu3XXFWwXv+Fh45CyM0ttv/RqL7TeHb/g6aq0+TxIdDYWIDziXvpi5tkDaImtJ8fNe/m2Luw4ctx84QhmW3h8B1AHtibAij7ur3BzuxRKjnUG7XtKRL0RndIGeYfYHWENFdXBh56Jrgsy7Dx/pfYA2F95Y9b7ymW3L7Iph9zwJvgR1mMJwW5dJBqbZASNLeBq86yOaMGZQ3f0RNMqTtFeyH9LOQOtwbePTVYtiTNG/TdvG5PIovcPUROy2QDFMskqU8sEbP7ZF4dKbpqrZGLC3hVvUfGn9T0OnTmzaQhbbsKBsGc/icHUZIW/HTZItFwr3jfLN8b79d32qWkn/8GRbCi8gw+C+tqFhnMNjIEgDNmeD/MimzUQcqT5za5AgE47e6JuktjORoskYFz2VC0L7M/AJWWcVhGoLFMnpRRLisXQ5S/haJtGyo4qcvLoxW6YWTFtwPj4SMdZYAtBfb47G6Zmxf1OKw9Feo6fFh2rpwGWGqbc3yh8cQmEYPmmqkEUNw1h2xImnE1r+PyUPbrQZhByPh9FAfx8GdDORK+dvJSN8lD/3FdDZUT5yH5/9NsAmyZCvAnUPGKGo9leIWIex+u4H6u02XFhAdWjWHD6OPH1eSek3GKU01dC7A0+YscLqa8pcViS90+Y1gj4XYLy7hCUTvMX6PM7Vi5Q6Bu1nIo1BJEdjxujND1stRrrHfzb0n7MkOW2WN5/QCEwcrsH4h3qGyKw/aFRmuQL9PAhMwOHnAhZCbpNS5J/5vj23nXinhIcDFmDASeTvSKkeJVAeBxe5bwbj/4jOIyotzt8OJkQ2IGZ6V4L/1gSi/esf7SLiZcn2dUNTwVcof8pKWE4CWNsR1GZx0YjtrjTgZ0hrOL6Ma5KN6IVQvTUm+lLWA0bWXPqnzIDru7s+PV/JO++oCVcIsCkqw4HeYmE8aWxdEqcULqwYu8kPeDrrZVAIlthAd9R4GwyFdTlbJecEdgEyFvEURvcreHZr/AnOQwq3Bn5cnTGMr3t9JD7kaSSzH2Hoc0V8iIqy30JEIGL+/BIpw+36LNokksO5Yt08DwgUku/5i/j/3nfbki6DKJqRSYORxA/5XBs5tsJAOPw6IXiY6IjEEG6qxeaXnGnSDLrlusaWjT1T54bLMm55iS87Bm7XaiB/D6xZgDX9wGgntOv/nrE8R5h6RyQcmjPd+l83B/+rtdvrTDyDIPIkCT/sxTTZt/N6EWyn+1q1B9GioW5hytI1Cnd5dg9yzR03NjW4Q+zAndKUbxs5nh/+KF8IQgYGDv/pR0MW605MHAVo0wA5OIDquLLVhtAqZure+J9f+FA70TQ/6OSfuQgImE1N/BClVLAwIl7c1ljTJS+E7Lq9cKfmhs+AzfBQMf/KW5jOIlgilJDDTikKBCZiAGsdpOhqiEQdzkSbT7ZTcOxWqvhfPrYdPG5P3Noke/Qk7bjik80WIXVy8qnqKr6DFQmTENHw3aVX2IKVvLSi24d7bVFfM8ztNmt7l3UpWJbdpVy+YcNxC7Bg/DFDbnJeGbflKhgtvPdQFH+zZYGpjsFerjMXmEIn3QHVWworkV+KBIRs8JX+KIoaPgdaPSPi3EKOFzzrJqSBVyki+bc68Bm+R8hg4CiESohHl/g1f2SLiUxEF5O+TwKCZ+qDmtGTPi67Pz7ynEXOcMGpO4/hE7hUzK8mLlktOAgyePZrNcpkKCVI8LTfZcW4epum0GvaxSldGeUXhwDqaTEPRq+Gt59Is/jEGiWl50bFTnULHZh0fCo6r/3o7QBW7XBe/WHWrdy/ePlcoQw3TknVH6gE9jgUMpLg2TV8AYdyQEqLU0fYLa4LzyJs0idBrH7On2kdk+FvdXebSphsgAwF546rwiHgFO45sSLta9JWE9ASzh4A6SREj1426QigAOGWXTYbNKLbyv2xkuKmAb9NnzTPU9gdfbaVPPB93Pwl8YZ2KHCdXdR/Vrx5ho6Vyc6AfQRqNaz4LPODZqGnqkA3qSVxKw600rXyLcJ0AMDpbFgvltTiCInFAs4+037Es3JoxvA+umcgFt4V/qYywUCJPTwwdCs/OVW+x1aA0+bQXMxpKMxKfdSXLRgsWVti+CoabUgK9LJIduzIbQaocIrnWY2m2HcZpA4xsipFvwsG489f8QORMxLh/v2AobCDNZDZ8zfHJxgnFWSdonpFzZh+CIhwPm20q5egUs+ZvwXS1ouCyRVSB/tEAm1nfSPX23MsZ8AuWMQZ7agRMCwK5k3MXeTGY11s+VZ6Cc6pYR97gTQNdSdkPTKV0uRhcrnrXWFkKNs9Yf2VL7tq577p/Iinp7QHKKvptrNrIaRXTZbj6SP4wYowW3ulnK/ukfGH1Q1lHw/0k0Jbf30vc1u5dNeguccW1OZWriojlwnyXtvgcGtMz994ipadFCPKjfRbzIE/bPvYUbH4+RJcOl9dw4AMoawcJnpm253W7qNLDLe/WARKLWX0zFTaR6HoTqPJNPRswbYZ3xjqfpFmu5r5phMd8O4NeVo05JrzfDCu+rE72orZzcdYGsT6xVVWG4321FvuxwzGezqT9TwI8+1oIb+klCT/lqelWZyqto0/LH8mb/j1WLoYhg5VqqarX7om7xQKP34xv08dTxyP7M3wNhJzcG0jFnfCr4wC1EcNqsnqA5aDRfguIP3gq9jLxI3oX6P4S/sIyjkwcDqR5MW/H7S7vpnuivSeNsCRqgBn4it8Fs24aegJHzAUKQevooWI2qJrN5iq9G846wRsx+Wz3A6Hs+3JPcKS19OT6UbI57YnJzIv5PelX53BCRObBbB5/T5Exf9B/awey5SNhO4Q5BK/dQK1xOO7//sBRy//Y94RmWB5/C0kGeGM7ZdXmuDsB64kYqJvgev9tSFVP/jjH54UfEMkIoJDRlC00k13tuO7aVz8VJed2uvl0pBoHpja/1RjgWmxifWo5trtYbGPIGlefKTj6tB4y+IzIlrn2yclc/D3+/KmDgdIBoFxcawxhzIYao2opfa4PGuY+Wsgo7GjBy23Ko2Ay2hOVZalrUPunzzkSJXzS7gcE8MDYQwWIAZ4EyCdktCXxnTGZRXIUnjrEEpkLP5OxvPh8K/v3ZnEMV33FPvn8ofcdj7XrHFKD/53zKFTihSTno2KpHisGCq3GTVquyN9OlBD6yCvXwka8BHl4Jx3sswT9NuIzy5UVdvnZsYJdBmvNLXTEK7prNJX8oMzRW5J6A8VuIK21w+O9zNbKHqaYvc/U1RxRIZ4/BQ/otbpO7umPMPC1jF3UKDvIjPMmQ5ZALEvgWB8VgR0UEIH1uiGlkXIf7h1DvNcV50YbLyTeZsf9RLTrAqHLMeqvKADonFH6LhSSEJc7uebGJb2RKTQpkbhiDbCdRh9Sl3+LCAbOMHhDRcKWP9gI6fafIdoCjmxopEGemjKQIME5c79wnAgNsGQWD6eaZ3wZUal5y8IJotgSsXvgbZT/G2FU7U1FKujXv6IgyBgAGqhpIPy4MGf7t+boyrnd7IdPwdLcWBHKXZZkfwoqcuqyBGkUcwwDaWtSZY0yNctIJnL0oDsB9wJiUuBSk6ZQcIa2UKvOZ9TV3CAPpKLpXzJYLy4f+EqBiIjNZcNnqZZhu6aQ6mr1kYzeAat0evhxbhPoEDI9FqO0xumMqal98sBKvuaN6e5lSNThi+ymTQiY+o1uGs8n2HZ/63Qh27kyn4exXdfYSndUyZHveoC4Tt2JhPKGNiDLRH7DAoE0aQxfqVH4C8Xt/7NrmenGj3NgggosgHgXA0COFirQaDe/tiStubGYXifr05deByaSDFspmKt2mLmiFCxizgvGgSLBgv8XYVAvwv6av7qETIwyzI8TGtbOPsrYRgmPA9GnI2McKrSwzv2p8e22coGBWbOdFCkkgdpP9kdLiCyQI+KuRPgZT/Rr/1fvwEdrFu1Mby91QY5vTg6y7VWp7ZHnHwlyUeao5glWoe213JAkxvfJJdKWz/NhFgncuqGE3DitUodYqSvIfjnj8+E2Zc04Q44cqD/YNCx3Vb40yCabXHWMq0YSEtzC2XeRVABbqGREBarFD97te8WHzwPzpf8cdgRsvd7AlaQ+lNEN0a1r9nwagjMqy6n84mGj3o2TxW/kchQYBqBdvBRy5hhAGFYT2GcAEcRCaKIdXqIBsi9D1KjGsBWI+O0pZ4ZThOXciT40cjCN0QOi92uwasEgP7+lL3g345txz12VqYbz/uz6ssKiquJU4gQRMuAAW4g0E5e3CGJ52OD9izcXBZ9hxVPf4ID9eJ4ITbpeKEBQHmv3mgH2bq7zigru403TonbBmin7byRWcq/qkgTzZ9HjEoPNgCYR+HhmWpjP9z1/6K1lu6LFOxptTU3uZPUpTj1R2WoxZIGMTUPcszKTJAWfQM4yGdqoQVGUwNuG2xQZ7UVs9n+rs+h6Sr5cytooZIknMC2wGS1gesDq06uE/HBpdjodYrSllUEJSIs2BZ1rutz58Y/cAzvJ2IQQo9U/Gvp2Seqmso7YxLR3V8/fM/nP3Vjil4Z91hUf805k3jXC9X3ZaSYHQ9PcviVHpdJ3ym+oiF6DStlON/c4i1EqqoewwVQKR+AtGjm0/A6gl7cO3perTRf4zr3TlZ/QwGTCro7F9V9igrd7NZZdT91bMzDm42QEqU1NE5lOww1Qo77nyMAZkGUqzUL+RVmwDwQRVLPbUhP5x26TsjIs0zvv0JWZU2r0AOa0h3PGIqG8HJ+s25fJ96Q8FSpRIVcSSDMt1pOr8WNSh70UJVlzaWjKZA4IuNXzCkvu1BsKf9336n8Op8rhdKphZyzswAWugOKN/R0pxVrFOeG4PorWcFrtA9D4j2XWnyeLT0DhgF67zMHsa3Vp2dS2dSWHDHhQ5Dn+lt81eGZoKS99IpY8We/tappzyN+sPHKFMe8N7Z/c/B6uJaexIgvoWEZq0Mm0w83GpnF+pQxpFp9FsD3yoQxtdh4OOGtRJOB7cyM8xODXNrAJCvJ5CF79ds1BxqWhQV+YodtOIxDUX86G0fA1s4qq5yiA8cTQzlQycaAzyCoXqffUfelUwxYz2j0bMzb9ze+8o1blrw8tkw1ux1wz4hTkD/d0HYGrjFGC8KTmpArnl9l07bhh0S3RZRfic3lRAuV6Qb+5/Lq26Gthjx2XIq6hWWNhCDD1tjHsuGr/Gb372CpaloXYhKAKcBdP2y8bf2gpROCgaLI645aHzhKmq8KpANPwbgwnbCdqBAVguiPBi/ftSEdLJBhiBJfuBueqW2dDQue7vwT3+DeZsHxIHColbEQI8z1+r9HN1QvsbBqMMXatEjk60r9sQtQ2CSxMgWF1w4PBijyURzCkoF9qk800Syw8+RDmRl/Qulrpbv7uuu0YzuJe5cRjc/ZHanD5azSN/Oh+/k2csS1CazjlKLsAu3hl4lpGoar0xmgVsBxAhw4Gxkk4fDGUJUjUExk+9TvhcgpHrIhlP11fnwpIv1up92bYN21VhhAYI4N7p1KYbW9dtNMmga3kn48aANW1FjRyJxVIkZXiVNrp92Y/hZyO7CWCWGMHaihFQTwEizBY516TgzopkYcuz65v6aLyUUnv/9mNyyAe+cRmzPoYMyFTPKYHj8lyTw40Rh0QW9ajMylkOOUgElGa7aKRlYtfTkJn/KRzOlnm4Uq0EhH3MzoxcsF/pD7YxNLb2qqNVbmtciVcmwAQSVf/XSmJEN1qa86bvZYsGYC5ArWlNpxmT5JnB3s1XG0cxhxXn2Yh2StDDeJPPR+oVuGxddyWZOAMfkvuSf+rBAqaCWx+ZxILqQQdGIWO2WkwfOectYdjxxWS2LwjGpt9IcWIgbzEXfVJ1PaRj+EWAwQXqUAqGrDJrzj6/oxWNH7TAyv8MmtptCjVQ34SnyoAXQajqosf+sRaSR4DpEzpFCf3x1f5mWRP3LkNHG6I3rvrmb0jyVMjGqdQTFa/Ows+E9HzJfr/aIpGJDWSJESP2Xk+Tx3eD2LUiiDgziIFZ4cuLJmfTwjfykCGWx4gVzkVC6FacO/+qU3lLsAPiBRmTtwF5Qwe0p/ziIt3jHHoxZERqz26dQ6RDMMf3CZEDn1GmN/K3AmAx1GbrRY7BznVSubP3vXu5jHhcTUNfmMkv1NMhabuIXKNPauTpqHUdJZmWGXJ3TLqBICqX6RAR0WV5xKiUd2WyEV+EoBUJsZQicbnP5Ffj25YdLwLHRAFPkIYahWyL6AwQDqO9l1vPAFazBwvaZCBtA0qzS33V4WdIsmckoqjKfMhvqfyYkKwUTC03DcCIaPVqogrQ0zwXTnbad+n1OElq+9ergk04hF+unBm4YSbiTtKUDf/S+PFuoCDn5Urd8/n1Z99jDDqIBgIm08D311xgj/tkECrqo7ojntV3RahnDMjHSW+wsAc1bac51ww1KonUao/w4T5ySZ302Kz+zS5n2N+iezWgP80SoJFEWyXRWLZ7aqFOmxJue3hMEA1DNejiaYw+1gYucdJNHZK3OXJXOgkbFHZJkylNtosVnojqHcpPuR/b0TTzMUpU76u4SjlSY1EjR5RF+c/Ny2heVMOql+Oy2RMoxRgrTfDemDTDrVwRk0/Criaorz94Ugk5PGJA5kd99ypQGwOW0c4k/saWod3q85TbMkF+/0H/bfMrhomlG9tCE5rDdEjfPFlhDPJwhi/DzPhbOhQYKt900tNy39fUeUepVTUjIKgVqHUj/N+jwHSPvVM2+Ja/GRoHfo+aw2vAo2joFYNXREl5o3cn7GsFkY2RZzQXytFngSbylCNx6sWYcmMk9ag7cufUC9Fc6h6hvkyhZlPNzN/k/ccY6eIZb/pO9hHZ/E6SUILtsRomHiQ1Cp6eChbIc4vHfHHMlgjBuWZARYrJQ7K1cF1Xyyy4Iq8CYxHEoXH4IgW197Atjb5TRViuzDMhyS52w+wccbi5TawpIZ2sBgBFCCSd/dJV18jFP07AAI2nZY+c5GZPVEXuV0wXl1jCLn8YozpNbuyXZbxSLiiFR+tno9OmHwxbEoclJkC/PhA48dEOp7Pd4wmkyP4fHNPh7o1jArg4bmyZS7jMaOlbVU2f+IIMwBXIOOgoJBxkK9s2m0DPTpQ2iv/1pdD5A9K1JRT7SMebJ+XZKB2tbJpRKn5MGl2P8yMGRjmAwUBVcONgxtfJc26aaHG+VQ3RrzPJeC1ynVkm8Ekxe6olVXDKASlbnpSBeCs5gvZC10JHQBgoBRafVecyNpFJf8ZMSIattLaWoCwqjpmmorSxei/beGHY2daR2tmzXtcMBRQtV5/vfKWG0CwNEwvzCJYZG2VjfN0p39gD2oAtGUli8SeQV20K7XVIlQFw8N5LihduzJSy3wKWXRqWPp0tfrB6EkV/TLhnxM1rGROJ4SRhlWAB4Q2iSk90VStOXbPPACEtQzhR/qVUPjvcx6KdRQj6jTzYpVw3PZfsx+QwSktDCMyb4jgZnwAauiKIPG8OPmKjmxiukb9w0iCB2+9uBmNFvJA8YutGHTN5JKgPnE3ROShGr6AirJZVGHTd41D8V2LyU/M5d7vR3zEBuCuNz6u4sS+jHZXRb1nYMmMXkuJ4Q1Cp+RDLquWCi7VAv75EumDqF6VALlHYZkocPlZDo9qpzCCPVk4S0h1Lyce76BOUA1hf0C3xCh6HB4gpcwu+du6D0BRS56J9TGHGn5IhWlh4NWrZ5zNZ/2pLiHManEtwB+7ht0r8vvIrgK6bGpTnvqhgK7piUAjxuVTjqCBVtcJkyTjp5eoWYQVXEj4g2oAEGpZVhTDborcmrkpjs5CYkfgQiGClo0MFQ0+29SLOYGb18tr4CtO8up2zfUPBzUzTbEP92BOt9EwjEvy8PeV+VGWHK8S/H3ToOkBCYGdE8CFNhE/wqY59DETbqfeqVMv4193gxbJ+UR9LDI1Vy5nrMOyItm5+LXxgeukLjVKvk8mK5sTNuElQIH5vJIDUdV8TkbS5bi1eFn0Stg1xMtVi9r4EI6ygUfScWKYwKokEsURlgDw3yvijvZ/dRTdEI+hGxApKC9fzk+NT9fo/Jekz4hXTGtXscfpySPRAABPyM3WRmfo+wLA4CjKFS+vpE56sR0XBl0XKBo5bjAmkN8TWHTm9+472nWAFqhDKrpDJk+NXt/6visv+9VHtczOk2g9jZBPPeyx1LPhLaCjFmv5+E+OnxGFIeE0BLEBW9agzyAVVdo00G20DYvOXOLPIyWDkclWvj9TYzdXXsUaMZ4jQ6R1+duvFL3HMGsZ+HK78u7r2ybw/1yr0cwaOohfxNWX3oL4YUiTe8Heay7vuIETKBH1f/7qJgGUk1JVuCcFvbFH+BL13Bx2AB9rWhcntDmbc8mplkX1DZCawrYmHN6zU6sqVqeYSLZ6k640rJ+Wb+VFkYrHEYaP/6eZKgvEYZ6rz1A5HT5l3cZpj1SJ4R+pd0ZIXTAxclt+ETB1/SSN0oRlYz0cmUXAnd6sKY05SCUWSIYHbIke7MX9NZsZpqZlBo7I0riylm/04KFUdSpklOQN3V6moVqNlUVOIDyONQOTV4jpDBaF6E7qeQ2qUkOzEKZbVTAJ6Yib9PHHAzCKqEWe61v/KwISzGYtSUXU73X4jdOFtD9uJZsMK/RroBiL7/cXwNFdcrbHj1mpzcsZK7mricFIpHSRqfNNFJeJ13xIWh//aKM2KMewSS+tK3dvJIYnW0kzQrXk9lChf4Zn8NXLgIIXBM3JMoC0SOud3ijfavzvpTSQ8oYBwSlrrDoVfLSQzm4n97LX3hGR8je5GzX93X8zE2q+muc0PiaasfEiglyQM1cK1UWzaMa/ZX+rGsZlOlbVbpr5uWBlCRRClQoBW3csdnzY5s3VTgDkHxrygQwcC04/MGwgc+41dN4gskNxLA/7WI7VpY12oxepo50RpwVvOhabIwuwnCtST6Egs5cVZVQClBlkSrujT1YSl2HPhkmP+de29BLVyr2BYwM6VmaqiIUisElPoMdMqeNcMqINgBlX++gSLEhpr/hmf36UoSrJwH5cE5zJPwKD6BPlOl1kDpwqkkT4PsQ9IdN0VdRw6+tUnWEV3zRNHieV8/+ZPscYK21kvPLKyPdO9duuypohaPybZZT3kVQDxhhg/IfUHYGOzC4P67n+eSy1h+dzrWStDBUWRbqip/gmQFXXsrPTonXUDFUxZby5Z56jvfAylMFeH+Bi7nZGL4EdN7GZzd84CZrsT3GmknpelMJ6MUc8PX63W/jzveKTptky8QXCj1Kf8AjfNo/rch4FLw24EYng3bD5+U3o20WDQ+2v+gjkO3rPCaYCuauFM1RPeNyC2TEq/uWodkKKofpu2TL+faVg+EgAWeEptQE3gacvaawH9iJkVJ2TwdwDlpWlYnJq5fnHO/AMLzGQSPlsZbdGgewYc7d4aC0DIp+ouO3y8fHUKtOXNTL5Usuu/DQM9IuBHLiiXgUiEaYaUdZcJnCPD22XE21Ab4CGRhlCTGTGuP6P4VxN6ewsrjqFtdq/BJBrR6O6C52qubCQWxSlFPZDDEQbpxQc2gKXuWrVzAdNAikSAAMKc+ayHiu9UsJa/m0mtTBT56CJWvzr3w8lBdZt9Q3tT3hsTa6EfBxA8SkLfcgVzDtrdJFtf5xKxfNliNWt2heYlGHyFD3+u0fNDQJmAwyG0EamuVNYSUvU96sbh2zaxp3AQ9F3bVO7YpixBoWeTFnyrY1G1N//2fmkRLLofPZvcvZB39p6RAZcc57V7/Nj0J7viA6yjFNSaJ1Xyh4eg9eY5dLurbQX8Es8oH6vBD5uWZJyqyC3fxO8XphRIPjfrDSd1X1XDPjw2DWCq7HrgtMPcoqP3JHClb81s6ALWdPaSswBqVrBp73LS7+/W0UO8p3khPpn9/Fnv23saXxZlVzbJWdsdRnAq+bT1WAKeO0Hf4/dIeOevj5OjuRCD79grabiYQgNV0v306oKzFgkeneNt9kNxZCJUQls7jeDhAzL5NX9O+M017nZmJvHV+Wzh4Ofx+TA2WlISGp5+2DuLEgethwccx8wKATL+TUkrU1OAiFeBZiOka4noVv7x7NlkkYN4Ha585EKdYfEaoHJnc1raR6AKCpCjRGlfrDOw18u8J7ntDwE5qWA9tFo5DL+GXAqeYqIa7sWx4TyRTCh8moGruxeulkdCBKOsM6SRJXpNTG/KBF6PnWtKwR7VWzVvCX1gbdx+jDUwV4u5ebu6UTj7Z44S5s+YgSmNbRhsxkO0SHzMI6GlQhSK24nUVdeLjiufNregqRhGs48FjYzSkSuNqv89GGtBx7j92MNiw+EG5uW8JgktRe93uoFg3+vCTWdZNoTy7HJrYgb2boEEfPj8rL2GwbPPTLNyq1MOIEK6yxW4+laTqY7HkFTl0/q7hFihILDGrdWCWvhHihCK/7GT0bhCPSKpkasM+0ttiRVBo3w+79nysQqyElkny8pTRm7G3k2/aEdE7FEsPuUOJLYze1SXhW+yxecKgmjnYhJoHuYtvxNHovEj97FJHcCo48X0E6v23H1lgPhYtEdmpPQkxB0fWMOFXYwR2rmexdW1AU5UVceqlEWPkhq316LTxgpsMKcqIJpcSbPAb2B2c8XAAgLxoXrtfvkk9Reqt/NniWOa4f2AZ1Ftga7zjzTu1gtMZW9By1QCm4aJ0j8BdxwNpGFuKQxSxXbd9OT8j1wOHCRhuk8YHcZvGobdLYyJVxC3oUaS+9cgK3rsnKK1SwLFh3VKvZqe/NXI/6+aByarbU+zmlA+u1aIRtKzvlGAphDI5Qe1sFxT1q6OStaLF7tkZmYrDRBPeIeoKfgSQRfnpx9IF6QeRokq5Z3qfd6iJs/6QXtqI9e1nEbW0L656ThvEEvq/3098WDzAnjtxtkK9oieaD4muLRm1FK4MghBW2azbbBEKKdVvLAUV8mh+Gmwy7Uc4mRB57gSW9CpSe8d25xrEdPbpFckZm35d3dP0cdSczEQ+3ZgL6+b3b47m8B1NtpED9gYg5V4cr4mOdJPZnrLCT4GvBtvRNZgW7QGtbA7axUg+Rw2G1a0vglBpg+gh87Nq3s3tsP+hwjDZuFopnysCRvPrGUeWbGTcWA3N1EVTN+JjKXdbBlbH+yvOZg1AgyCkhkG8cwx6uxd6yGcY8pK2L+JxHfddmxJUCM1jshCEFJNgArLfTlMkKohon8S+XkubFRdm+4p8X+u4EGAuSYyfo2YhsAiMPDn+lF/K4XkJA7RXjE8JSslY9TWop2EaGPSLHtECmNXbQS3pCoPGikn/9VSUisXscHiy1EPGZIy8rGHxT1O1fwmbC1GJiab/dKwV2ORFbCxe+z8qU+S7Np01J6nbCGFzTgzP9JuA4WkPxQfE+CpidOOhi/J1HCnYdAVqc265sC59OiPK5TDeC3u+xR/BcV/uikbEbbGsV3AGE9TtjjHQglOlwQPKly/gcnM44u6bntVuI8Y2C8gPzUhy2qVFjdPoDAemlPoplQSdkAX1r4QU+4fWGhJkveDKtPrvYWRzu795xFQcHb26giFs8+0socAUA3VmltivbOpCCWTuBzZSRppyqIWjlA4WDXUDM9jbfyzoLDDCJvWXu1ejuf76awhZQPnC7qf3TKXeOQCYBVrkm8CMHAN0XRM6tBjSYmA9o5Bxcd7ILdCDJTBuKvTWO6yKELLtEnTCBANCmLpiuT4AbsWIuH/Aj9eJDnVJq1HFRXSQAMQtdc9+EnFlZRCnBk++yWKvg+VP4SaZa684O/p98R+z0EmKznP3Jn/GnPZRM0Ljq0Hf5JnsSRtYUKgAIsM2U2XQMsYD9rxSy7VBClbo0VTifVDFtd8UnJpR3zQ/9NyRHEY9zBjd4npRRPwvJfPrvbevvXHr2G4d0v5/m9ZHqrMxe9BsNvUiXm4qNeOP5a1LUQQ/SHIjjuv/9083UkD6zIU+8SxiclPtka0oGsClo5tMrUz3PEGhnFj4we7woMOA8Zbl1RsMh4dllpdp1t2EyqiNOaBVkzK+e1VHkhdM5h6IvAGKCuxkbX7/OqpN/OKRVSOPYXFjLhTl56TqNjshVsPJ/Ky7Je49tg46309IIVMzLO9K6vWYl6WRUZNsSJB6LdAfdzW1MkwmfaVOMgrEqEI5+pE2e8kiIaqwWMY2fraWCUIuZRBFFEdY5P2VhHvnuf8sqKpJdO2F/NRlSQ4e73I84eN31DG862Nkxy3aezOdX9MoXSkbcqaIb1D8JNpY68UO0BGlW5EAFiLE2dyT8SGvRbUk79uDNCXPCpNZ7Mz9H+UVDyr8QD60XCXRBsOjz8LEemBdxkqqZkNHxtHyZBLSg0fxkDqQSgTWzbngW8jzVg+/JJXH9SGiuvkXiv3cbgqopuil8w7Io59JTarAGUMOic+Q6CTcwTJafboROZxznwOPczp1WhMmbJAvx008XL0GEhpk1gipn64WbBvmfNK3UMh0nikwl2bF8Kll3Sd91l2vcPe+AYSXrfUVTe+jXTuTs01iix7J3ctumYAUkmxCK2HP8AEnS/mEhPyrQcwaSZsWipoVsI7pjsvm8FF/T7XwJRs8gwOjYZhC/zppVRrLgcWQlPgF+ELuLe/BLrpJO8K4Oc3OtvdC3eqDGuaiIbaPFlp7kZbdOH2TpCp2ra08KIy2sy+yu4e5rSuXuhWNbuhHk9PIxxhQS56LvgDWjuGDcz9Qqh39IPknTjqcHNUgv7VNsZEC+a0qudiSOUVEAclBxbf7PbYH5OCPQzecTL4tWpRqBYG+QojqyCZR/M8YvTStCjS5hN/RnqGJ8p6s6XDHUXNTuDVRHHETUeBynP0115Yobq8lMGQhQxt1oF3piu5Qm3f3evAqnyjpe/YtIumE5euSNUhxOfZwyYwXK1hkUQ87sD7cXMJjZNVZcCMg8BgFq5n1ivbNb8htVtvqhbgh9oCOYeKIJ9Z17ledg7Ca+jyx//EyQ5NLr27OWKzBUHzLuFaczaOqrGAZpLFYkG7XLBHWSJHz99pLAXLojDmWkJxYsAeWKRPJ+yfLc1vc0s5eyxXC8ZNKi/mUSTCgj1h2LAUcycXWpnhYiTFcizzi9sfuuBGjLUDE5ppzPPmQGW3+B4zdJHFN+Mah0x7rqTJ7yWW3IEJvdt3ibzgAOcP+cXf+Kbov9YaGV9gO2ZDbm4qhhIBjZ6Gdh9/lLx5f04DUQHDUWDP9fr2dgMj8TJQy+sP2XHqbXYLB2+XT+IX2ILnDPdYqv5Wg4qqbqBqTzNU7JPlqf9I5FIHtkEWQ4roPY9qyUaRFG4Al1hqMlLZmitP5LnHcw8ih2MLZuxfS+68h+uvaXlj4lKScO8Rj1BVNXbMF+i8zcMtiEsW1FZ5SCB1BqsH7Q2jtXXwRVHE8+Yg+YnZfgqaW/M2f9GhpWT+9leQPEpI2uYkJNtsOGVQx59o/7lZ9SCoDBWv5qAC0HT760Kq5FlCOfdNAbztTEE9SrczQvHjgW2mGLbqsMytPbxFYuFZluAAJnUTr4GWqW26ElqILMR+c6Uanrby7j7+6rwiinffAeuM+xEIcNgyoRA4ooJyU9ZmXKV/3ibjyrAO2QYwAr9obt120TOQRpY0z55BQF6VtcydmzsxEXH16W2gZU4mEkm7UMX5W20+c8kLJ/Un8nmgBFO1UNyN2pJk25uNgoH874yolEDmDcDby8ZMS4UEXYKuEEoKJOrDW0DrhOHtKUap7mF+e6cbBxiGy/KmUMcrK+9t9dKMgwXN686BYtA98qUQFwxgk3Hb6RvMDnMBIag/yf2qXt5KY0bPiy5v9JpdbnEDnHUCndV7ZGFFR6elO+vmQbJfVXhtyXprIjM2uLDzdrLE4195gbiwACh+9cMG9H2wBEOkzUbclntTqBz0cGnka4AVW13uz6tJ2ZWPPlghDvueKidLRh3WPO7QATT5hNER0cwBnB3WzhT5hxz1ulpO/EKseceL9KaJ/649IY8QYRZ8SYoHUFjBhSMc8Vvg8cc6CfHwJLYuPE++NPnOmQHWZLVcR3ncQboahxFjQ0droKcLY87idTxfynCL7jl1XVrJcPlujQTX+nrVuy9UzKum9GZPgSqvpdR3GmxC7noISiHMI/SFKnPJKazvvq4EPGhIxZyHy1n/GoRqR/t2AAOVQcLvou5uyIwCTsFFDO3RkwMcl5h4bMBemYu7opHOwvB1VNzA5ZMbXVk2jdDVapKepBvgjuPP9VjqOfHInleC6ttnGebuR1S7wDwVOoheFmeZmjSyUGIiDCKLM/9N1ziar/AUZ6BDcSC9+zOAod+r/A4HJKzuSltK2H0buO+pRxRger2qFFYcCXnSaHFB9HNtO5xC26jj2L+DKfEB7Eqkl31O60EWkNG3oowl+tvzHWf618LIcGf75N+dy0VJe/ZRLDPhO6NCrAzM3nuSE0hPBLK26bxwCmX9pKoRqtK6Jh4b+OC23Vlo1HeXBpc7pqKlNBR9a64sOk/2HG00E0YcdVLeBDzRPUpG2yxhn7RRDYkabd2aKd7wwSMFhVsaGWqal7xjbrF8sfUdiRrFrW7fW19ItnJAtKAXxEWWlxsudcOtKXybEkhxUgTEToX+fncxH0Vql89M7XjzQAJSSrxNTZu4zCeshUDUIMKOCoIj09cerEMiWtSFHA2Se3IY1RgnFYvKVpogAIEDE7enY9yG6nJgFTFnr//4IetclQkET/3opBOl5jkikOuLd8wm+8/0Yze9Dz/9cK8ldiM7kH/RhwFNaxURNovRGMxY6t0ky0WZBI5D2P3lLgchUAWThGImHeGDtDw4XIj9XFaoMAdhpj2Ru/sHyK+sHTipM92jHtPI+Pf/wsPr1WLdbjTt61PHnrdmz733QCj4JZEJROnPqR2BKdlkFsVuV5HODFabWuQzQFe6aUudkQzPwpUG5eEHldBduStk+o3EzdVAHifWZVmccFAzhYNUy+ESMk8Wl5ZSlc49pjDKyhxi5XGNnV740TExVhjw3gejAGk6dBLkyZVP0Tln53jbyLzniy5zNqooz353GOeR0RsvF4pwsNZBKEVX6jp2cQKP4ZCD2IVVPKshgsz7M7n+YNpTP02jqAiyzhZlaE5k6NMRdav3YburxGyBBnQIbbV3Tyjdu003tPJpmM+vL5lYMEkmurQKEk93t9ZZep+8mqAGyTd0Gxh3HkWo3CEum48K5pVZGEpmEXp8v/4iGOAG5pEY0bqQY+6TfkmVD/PUvaXQFugKVVbHyWv1DcBDfx1iIliMUk+Sp6wArrFoMn53JNiWNQW4kvXGXCTReQR0Z/GYwsdwXM7Cg7ZWgel0OlBlPo7Q6qy8YK7YesKOWmfDKpbaxhKwkaX096zTVUPdFP1B6FmwTh9gdXK4M1ig0IXT13x/haJx46LqMNioGUfjfbCIpXYxQgOR6rBbuHDZoBAXf5xP4WlyPh2tchFg0yS9VW/lMrFFkT5mJWywxmy4g6KrH5uRkShrUHnenoGzfz78DUEwfzsPbVcOHK7jYHb2zUCvZrlCZf6tstMZHX6aacKv2bvhPElUQOAWn/ZsVGLZdGCDJnTgl/mVjVFAZFAQhss6TTXkCdjikzH/UHISBh4Bkcuy06oUzATA0XcWucd95GLshcMUE6gByyK98qRV3ynarK+7V3cpbt9so+RcsUowSq0U3S6hOdcgP/+LCPOcr5rFoh2ZS3vFMyFUd6/gKgx3LBS3octxuLFgX8e18jb1r2kA8p2+qoJjOTaUYDFfEFmhDw2O8Vvkr6/x0u6F2tiPjY7Y/vPgqyAdyballZyJ/IAr2otJ0qUDUAtC7lBWO3ddOQndFVYlTtKpQIMAqyNnXk89lZqLp5ukgwBICxbtLzZX8U/5BndfAA0ituLH1mw/AUdpG0Hh2SML3+iUApAJ1d5h8GudUB0Znl1KrZ6LC5nGL7X7RcuzReX4071ogSFlJ2wT40LdDnYaAz/xPJeCQazoa7OAxwwN1At/3R/M2hejZArhXe8E+htJqYwwIc/tyEwZn7IHimv9Dh9F/vTrk6ZckxtyapdpGSW1Xm6KkMZMqYdlIwysjY8Q91wdwQ1dLZ4LnuggunOrJEIAntudWWy/zKo5U1u355kKP0iWiTv7U0SNMI241cMigNWtMA+6X4iMvkBM00ZnsDuyYq7Fph8tTu7faaDrAenyMbykKIu8HrFu1uqNa00qC18q9UvOd5lJIec9oz+js490iGFETx99CcFSY68pPMEPjK9c69F5Sd+veiA5Qd0OnvV4eqCALGXA4nihkoSuY+9RHVh+x97Pp73nPcqgYZgpLGaUOW3sQY7BS5zCn0FeABSHI+McGgwit1kahmXg0t6QLmlxR6uH2vsQjVf0F4tUjJcsDjw+sVM8F99LJmkSMvrUqgraMyuUaTTpYWG9vapK02aU2BC/aoqL6oikRboi7DKXVb2AsDuqptJMBm7RPvwAw58FwEThfq0NMA2abqsdYYYoRYsypm7mIJhLrE4e1VYLvAhVLHdkXDXSJHWoNyeMBuwCL4sVQ32iCdJCHM7+w6zK4Esp3bRrnu0QVEHejdiZlJkRb5sfL7VcibTtu8V/qbzI4kdvges9zwLSgXOzoSQY56YpW+VTqIj1uGhxaLtux2mV+YVOLW6euLKXJcwJqighrwR1sN4+5S2JDX1eiMxaWG/HVh6eti717xLWQLT3WSpxMD40lWMNfEP8TT+VyNn+glXp+MB/lJ0oRt+hnLXPWKBArWAgXCUwkMEpWCjv9dJzFBHhh5uoXFTQSijXFyKn/Tj6LdZiJuo/+snVxNTVouI+UdquTY36JZ0vfksAsjufwTmW74Uy+WVqOoDQgcRgHvM07bYQqYUtolrbdp+3ehMqTC6TQ1NnIL7RK2EylfsB48ZcYkPnQo8Ml7AmsT2nGSF8W43YfdXn32WXFUaRyfFXr1Q0NEDEVe0GJQy7owcIHMfVmp4NSHy67TrrXq+w5LVvJVs1tOqIY1mKWKPA0hJBfXjTSwfHMaGpWRWf6B5B8MyBVrvnF08YrN5SaqYIi6l1K/iSaC5OnL1BirzWEpaW27i7eYC8xj+o/BCZyWTaqM42GCQEIHfTkHRocs9KWoN5yEcoTkgQqQtdfzN5cdwd88zswAsX0EuPYIO7u+dsvDWx/coGSZ/G94Y0N2uImbH5ZBxpv3RJGJfq/E2CuNI1u2ypibSUrC4irOnEvyi7OR7R7PWJvJrrpTAgTi1V8Tr44AZdHHDRTq96p8UXXGK1bL+oVehtxIIBu299TVTH8H01NHU0EkLYQn5g0nuhzQKeaGZx11HFMh4QtGTQ8EEq/kQuIv0cOoiC6TWMMzcSsyBz3BhGA2nsy4lFvIgHo4LIG/xV+SP7ZC1fMSzBYAoipX7e00XNH7akUS1+MU6mnLk2ZFIHk/TnLWxiTAI+/fJUvvNXQ1uOCRz6m19X68v5QR1yISXs5bAx49S7/rQcAeG+eQ4b/iYI8gxhA1aN+faI73o1x7pWysmwNXd3Jx6GjOi1dHYfiCtQRf//bOF9Bw82zcx6C6enozm2uf0ymJbHJA5jdLDAAMASvtUStp+etSl6+sldxOErLoqGt/P8RCTRYIYEgxTTWW/Pao49swGktvYP4GeJGprBWbxeb8wZj9OK2hbMwmZ5SjW7rJIsfH03IWt2+vtTKCwGNbireY/tQA4w/mLfpdnuzC9YR7nX+KQgjH7SLZyMFVfBev7048Wdz4+Ju04TtcZYhFmBDvhbz9YkIAw9N5JMn4pdlM6WtzbEBRvBi2jmV9RQmCOo3dEq+PlMrQde1BVCpEEubM1s4mkSU4/ZIavehRcDmt1Vh90ClsYucw58AAx9hYlgyWnnaTZfVEuwYBGjVwhoxkZuKFrVn7UxaOMDvuuRR3qAiL/B+aN82Wdg6IiVUiuckAzi+4DEm1sStAr2nnJ2DQ23SZeAK2rUogofYl3eEYVz3ScgtTBZ9BnKybL3MCdLoiMGqWuyGBsoVMG8Uxn4NLbMixqP4Ypuzlo58j4sspT1c1IhmLTqbrvJohN1nIjW5O/48Zf2lJuI12OrJVj1xnZBhJkMXYeVjSwRj/32VRKGesmzaF5JiTEtWS/g11e4cs8wK5QYBa8BsfIZSRLbIM8cO3F4CbCSm293DS4uN9VtV2ckTpGPoGrnr57jVA7D49G9CsjKfEG0SHBBT6eo78NylPxqXdAH3HxzzgE2muXwuMOwr0djVlypU1aftE6KwlDbKC/Jquul4AaqZ54l9/X+hXIALrJnqD42iJVo4MnM6H9Lj+0fs0tKYg9P0f736EDSpdPBrfxfEa+QMPq+rOXYAZezWpr9EboR988LlIVAD+xo7o9EX/x19VvZ4XAic835n2Rj/HVC8QQ+QUR91D3W18m14U8TRwxx2xNErs1kLm7G5mhFRFuC5EV7LX3YvjGrVlXXma9knVg7AcvHAetKyV3FZ9f4k6MVIdgU2Lu0G4m0pc2t88fhxPxHDVV4nZYmL7Hj0rxl6Ljw7xFRAAcE6g1WQK/h1DjLWfM+EoMdsXl2VNuuzj9X1d6F/XI4WOpgfz6+8udmai1u7kaDZ+E+TjLzDF3SB4Rg+6S3rD9dZXmf3+7x69mnejJUZApfcqbpLAotgiPyg0lVhvrr0cuZPBGGJUBddRpWF2kFi4yau0gzVVBmSFQb/N1ptLSwrvPo3HscOzhTN0vqI92HOxsq3VBbVHyN/blQ6kGWxfV44jcvjhlE0CR4KYoa0muQmpUGvJ1XrtHeZD6SBgCVW58MAiabtcy02Pw3RHcneIhH67FbSoETsYE2L8eqqHAsKiXVupZPDyjnoyJeEHYJJe4/aEtnbYx3SzbKMtb17X2iObCO9KorOieuqiQht/tO5/mwLaHEhdSiuSWp57+1dxF6XVWqvyR8uOS35+FlfIwy6XstS8SOqG60KTiZCm9P8OT6o+K6oTTw0b63OjkTqfeGPdX9eWl3PJseJyVA8VsDeEJo/wqdTxUmz0kNS1pd9gxJW+HKH6aAhVCpX9LuUuJWCblV500WKNJV7xQeRi1UFYDRL7MhppHtcUgSfOzK6T0DLj+eaE1r/sJLTgpPUrLZwm/AB5rFwVv3HHG+nbRih++wR/yFImCzvWuvB8GzoDjWmGJnSO3eVDWtUQ3JN7Zd6W0Rvhl2pvsBXnddtZx75SeIG0gJ3l9gh3bQB6iWRwMn0dKZ2BGjN3pQsJ6qvM424V1ssPeEZjKwBArshAELakr+urtPZ4Y0d6fOiXRySpXqeaX6LZawpucGkYkRVDs0i86ByK2wBUTLyLPYe5saL5Jdbcss2ODT6pChcr5Ejxx/eeJxr/ejIpUSw8tkmC56ukOsRk9Hup1C9FLKJs7OFzJ8UAyvb9nBCEFoyLfkPNXVpTmMdkiLzu0phv7TPo9ykUA3LwYgdF5aSbWHirj/WVm8K5NrERSS2QXcJTJAYbS+PnAg7ilEhixr1oP2PHQmUfy7J9jD1/eIky+O5w8ueBsM/KO37Es/mAfmDgCr76Cd8V/T4djrMlFbQmlLyvbhH+IyOb3jOcDrYeDFbBPLCDKcpKX9ny3Yh2Ghhas+qUTBqrV9sXvYneCBn+loJYNmQ4QX47KSaj0WjS9Z3071PgzYKBsnwy1H6OxNWr3azgtyNa5ScV9r6NvtQamUd4ErA4s9i02gy0WOIja5foKVqV76r3g7cAOQ9XRnYzMUxp9HnhIADlmxQ++CkhuLv9KTdzNd+5k+Ch9/x++WHAdANXwVydn1R4S9gPA2Q1q7SLV19i2M4uQIgUflzG0BW58zxvxCKxr3vFyApEYL8H043Jr9an2JuxQs9pvvzHKqliO5TzzHMFoDs7rgCk3ylPMP2WUjRE7pJVSKPHgO626QyTTpvYCAvTOU8oNSTMJ15JKXVkwzhthRU0aBGj4ga/9NQCNqH8+N6pG3IO13RtvRXoKnOjn8gtA3XT5vu9I34lMc1A0T19cYyTTlGP/KuXpA7F8yOyhVRdINh/t77UkwAGRerfHLwTGq9IDj/3BE8pbdh/hhr/dv8sRcBtklsN4U7uXfPpaXJsxft28yufXOgvJSDHz9UCZBkQraoNdTqO4owVUsniSaCrt50JYrddZM/XBw/sI3NmhqIF2dLj6zsunBcv8HgGQUMh4wT1XPbwPznqmlLpTBuOX3+dzUTSMt/MqA7yNDPrOrX8lwTsH8yJXoRjMnMxi+gAky99uDpbsX3SAjHsNDWT6AMcrlinxuWg9hTJzgyNKDcKwofdzLmsiFaphq+7wwVIiY7FRDfAqojmUMdHAZSzIO4DffDluUpKFgl1hD+5xjrRI1300kgLg+qXX81RwG8j05638if/h5Ou32Pgsx/p34K5BF75JwZlV4GIBw6YETis1+y2GCWfTy7Ce0b1CSYU4EzZcTr8owodLqrnlppa6VkSdfqAjvmlom0ypOAAVkZYWyZVWIBkEnzWURajofX4byDzy5BEF8xMhGn5oEMiAlKo6RRH0bqrblHT069Px4w0OiV0VX/PorTpyu/F/h3pZrwmRhJasQehR4+Ij4/uX7Y8thdpfDRkZYqwhJvIDrWQ90yRamlwf463btDS953MzHxlbBuKslbdfusSJYcWY2nkTkdAfN5SDxLn+I+Nde+REi7AHErDuL8u85RKXgZN6pvby4bn7eElT060vsX53jcPyPOQE19Lrr1FHQd2iXS5b44QSpJL+ntDUtbWYJTAWRPWhmDLNOg0BYYhAjLSbbZ7WYk/LK7k3YctZR40hIaOinVV4aoMqLlpR/wvdWAa4Va8SpKgl0gWLdCJLM3875p8Ptap17Nm1jmzwtcohOEHZf1IJiJfOtc8Cgom4E3OHgpVRspRomyQxnby5jxvh9JWwVy8xG3fIdJXCnfoRN+l3GQ7uUmR5iM1r1Ol3Q9idlXqsdLeXDEB2VOB4vB7W1JMDriCjUH8A03JlKQZKPXW5Skir0I1kj0CvwjMPJM7RwtWeQUpj19KOiXDhhjAy5gYRB+cHwwGpx2Hmk0vpyl/Hsp97PsYRN7vaG/GswiDJm8B7akuJ/qUs0DWvzu+PzeIgB0v470n/soG+ApzHUmTd9k31mwUm5ihMq3MXCssxduUId7YSQUz4UPAW1NNVLCsU0uYR4x4IcURXxbodgeQvdh3L99cIQLKX+kKMulu+3GkapVdnNR4K9Kzq2eeDYFGD/svTHE4SPSCn5Md+mbL1LShMuI5/YaltjHTFBmxZA2LR+l9cks1Z+2D31jsYMIkXrJm+rADTWnC3t4p7L9nKFyoxinqU41yxtWNKAxqU3sS+BWgYJjERLBQjMYdRAjJmZ26LGrnviUdssGp3ImpvgGr27tD5q9jrNN41I7wVsp8ZL4hHB2BNQxB7mCP7NN/ScempzxURFL5bJZdBXso7G0iwDputRsh+yazWAFlJ3yxRZ0ttI2qS30wUTIYAX6fppZuA+GiitwEtAM5lST2eDarqHbb5mAO1Yh+BAwZ4WIsp4N6LDngu9fKN82paXzZinvqZz9o8YMz5/2Qplc+dxj3G6azwbFWLL/nl86gDPvEfXkoqP+K04RndNgOXj+wVFE/+7gJTS95y15OK+gtb0faVB6ZWUtlnRTllUZJo/+Rt001Y/ffWRDy4puMYV5MFsea1WfUPMUXwFZAhx3PT9zkytRfqXFw75KNjKLbEUk+2anwkyYNFf4BjZlzF0ggGJG/NH6i/vgyotFs0tRXxHTN4s3rzUdqlPKMXGh+S12HCvgOULXQl8QEI0GhamCTcbn4pCrt3DmW3xDbcl9f7ZtzSSxv5D91p1IoMYRq6wyrgXqDefm5JE02BLJ49yWuLPR/We8qiwH4yslvkFSKWhe200cEuBNOCS3t31z+hrydI9X/5vZekO1ew7nHxnHNjLRf0/pSjvJuM+oca+7EcyZ31Ck7sdZxCgr9VHQS3FHibjIx3hFX/NsBeygRwq9yjezOimOpHsyt9Fw6XXApGGOwPsPbaoY7EFD2Wl3PajXrEJbu4GRbPlaYfjHoch+5aGS0OOBKBm37qUrvued99/+JLL5pEelHMBYPX9NWE6ijjcwh1u1PvOnFy7wI2BI+Wh8vS9rvPlidn9z5d5ktO3MLIY1ayFxl0XdhKp8KlLq8QuXyCIALqZw4alXg2CplUk7SXN9EcR8kKlf168ilPHoZ1lToNZD+20m/CqBJ813uhPb6p8k6oiMyuyTdzWI3dGdo7QZycC6uH7GDMOxQka+pQSe8NzQqOr8FsfPFqg2WzogndB7yh9XxIse161QoabMH4fP9duS3ftcaOl6fOV01vjIYGc2QiYbspZUE1FxyIsTLTcMu8ytyMRKiq+a6qLF6k8bmfRFd2igC9o/faDd9i45gHEvGd2mVm29QDWT+iQ5ZTgElzT6KwtWzdJkzVc4o9qnlsPeG+wFpQD59wQ1+QLDDGmnxLbDiFJslDmODf09Fl3EHtdetwmJKJeN/MHJsyzV8RfIasCNIeJDS/k/yHMmY1z85TiCDgnZJtwNMJMVXd0Ok7IlKTKRk3TgLfQv/n9dCVtgXC6dDzIou1Vd9B0mxlqqZFI4xnX3srS4qQUc/CGVrOVI9teOHoBkBTaJo8WtksXuNyDpDlaZGIdBX9thV7pf5EJGZh0GUXz4J8GIXDfpEl5LWH4HcLyAsPLBD8jtxZX08/Zi/tBn/pMUzm/wsMDk7wyU6CxYLkVmb8jH6PSbCt/kvRGkUfhl5CW/XpaKmrHhIZHbBeNKFyAMqKkTDh6mZDEWxxCtl+8UxW9hSTC1L9H4tbaxNZQtDUbwTJM1l5C0EyRtTuRZg05TkpBhJxE+QVou4Qz7XdGuhQ77Rg0sI+hwrwf0kdCUOnjyg0Tm5jWvA0pScGdbM+DQyX9I0E7lfNq2t7ZqNSIsL5WA3tQlrPeYG3EjZykcHeUp+QHh4QpDnAA9Pmhu2eYbG/Yp1k10GfzOdbPiEfmAakOiOOKpDM8jemlkTzpKSf0Gxm3RDw7XsHuPYpoGSvsc1BbEttdA4sFyjsmVUM9R2tu/zZrEbl45O9vjLgCi0d31sdrZ5fcpNjaRE7z9L5c6znFTkIOzOCXvCfZVO+CzDtrYR8npFzbAvwO2pwV8WUA080AZA7yuaG59rMUNOHMLa2wWaTgEzfGNpRGux07KMwmPcCECbWjz1V9cLfDDdH4QR8vFeRhgkVI/lc05mnRqUl3Zn75EH2712O+IB4oLSgs9ovx1eE2ijRFC9XmIQwk5/HlJwCrnqcqz8nWmrFe80OBK6MPhWEVZl65InjAHK4ChDzBz6+Sgwuf4O5bIuw76fW38K0jOf4wAeNVzKsBOTObKzrVTLAAj+JJFEYrh/FCMMAx2KG6w03upa07z83qxMEWE0ij0YwTav4iF9R4DazJnbfLMqq6w2KhB3XFj6+FlLbW770MGGYFWvDc3ATJ+XUzzVUlULcplO+qvwg2Df21j14EZet3q8fuD/GjqWhgQVc0hXL5X6QWV3beEubD0pGP0BV0/HdIuYhl9Umk6td45Ok+WHPea0hNDFBTgUygwBp7xyqzGLBZ42KuxjeapGETpX+lDKTG5BldyCto4yqlEm8/W8GmtRzEAebuR0aTCtFMKAXUq0LBa2hIPVJmcIfqhX9U+LpKB4DJd1ZvHGPC+hNqilU5zqwc/QqyNnJR6n5CyCocbCeA1DxmPs1V72wC8PExz7rq5c2tNEFgKe8n/2n/ZhI7LpJOnwQOASpfHQhYVaVYH+lv+BzE9o07MHMEA4gfqE11NNr5z4S2Mbqv6N19XYN6EULdu5DvBeuynCFW+1qhPpPCoQNB/x3o/LlZ3vM3SGiqrHG63r3etCmZHV5RH/YKFhoXafi09HgcqKIafuvKJYH4987RZuZHkxZ+ANPr4yjZ9UlDTNzbQSF2f7Br87qJBmiFPEx72IfcgR0hf1cp4cJpehFOCRGzpTcZ4sITg6EXUuT2vg/unEpmAVTFennumrIUFWDa74yTYGI3+R8vla93G9KkKmH6qRxQxngiVGBGbebxbi0IHR5E5q1z0bYEoc4hcmGScXU26FRTrkymKyxwZS+gkFw/8XA372z26d3mzj6d00Pcy+PAZSD4AknMEJtmop7LXc9D5p2jG1pyn808wOKNulvzUgHBsB1UD93Jxl1ukvdBNkcmBCaiLbWGPQRqZfCo3CXxHnB7i/ZQ/HFfZOQJ6VI27nr1wEeLvtJZ0CWHhwK3irYOMFplzZY2KKIq2LMn+R0//q6rcOseRRuc9kVtFKc1dpYWqgYYHe1ltwANdWF6iGO5Ble3E6IPvu4OOQENxKUdbZKKwhHX4adB0nvZ4enL8tLVJo5jR6NFaoDxSR9qzTI0x9l9qzR/UrcwRscU9nFTyDFpSL0iduovWTrF87NuLMPuThZa4GXo+UwdLn/nJbDKNryqz7O5GBbn/5Y03tXPXv4/qFvrfCx3a3UaZOA2Dw3CCeu1+qs1/DdpjVYs46XRSxh+fwdJ7ZlmDM5mnnepR+JO485dghHd30LyGNSWBSZwszfQMi1Y/TLOWpCyopqRy1CgQLfjkoWycCKNMQa0AtQApQdiopYSarFRnM9b7AocvoxN8jZekn1zYpysT7S+pFE+IV/DDOmYV0/1wZ8naLpVMvNMaHwQW1aOcsMvM6ZVOxiIrxS8RAnOGcbbNUHQJ2TlcKlT9s0jUtkF4yFN4v27Ru7iMbRzi2L4qMAaYoyWp8KOAHcjmYXiA7hcofI3maikPXzVlVaNiduPOYeeE7KUJdB8GjCnbJ3Gxmpulh7PW0B9ulpTrRVuk5LG+ol8YuVPH7lA1CLjZcM3zltGTvCSjecGtqb/oI66STXShjullLy0MMi3IrZCd3EaNxmPa/0FsmlrQeErCtIIPYeS5ux8AFfp6qfMiM5tYpvwjSRQ5X0zeYvRZZZYPVC9qzkm7ZCXszhf1ZhZVGzmpm8/Av2FSmxIMblqkQZ0Hf1AUsR1Dmouz7GlGEfIAqeqklWO70me/K19Bo+BEpl9QZq0ebLGgW41alnioXThR+X9r96D109ufkR6BMCOdsGAreE390fjIPbsA2RCnBOcNSQLe3ffLOV14UA7NBt2R1e4G0aGK9LO69kUL8vZWBdWrP+RbLBKhty8Qxqy3+DoNhpUuYIAHOxGdjvamfBgb7T6MSkETmLVelrXZPn7fKSnWu03kURLIh2/5F9//jSnsQ5SVn3Zm5nUtnVACcL/MNp5GgTG0qxvJlxRasAwmKP7ugvnTzwlhM/DqT8facIItDfBGFO8Lx4CGPd2+frieck2A5kdCtZmBXkVLIUJRvFctt7oiCfcJr9COkQ0q3KXIdNoHDOLjnLg4imvfTHYLnwrbcZX0Yqvr7ypTQ/R4o8typaCnbHdpr/pr0yRX8JhoZWns/myJWbVrdWdsQhUSQwRAEy7LuWDXyjFhk4SMJewI1NStwyXZrz4rGCMgGL6ytbUAqPIupyUtRKlq33LkeWznQYuCcjpZl5ePHTr4xOSid+/wI0M8iv4rgWGeq6/YEe3owITHKQEyG1BoQCsSDdsmni5NXDGx3Fm4PHvRiRBQO7cHPT1CRaMq5uo+qpHea4Sa2+A0930wxIEtVXe+bPZwCcN/ItCetF2IlJJUVu6Ojg1WXyT0cAH/EuXJoz+57heVbZ83PBWMiOQmqti50i1A30KdVYzCXZmI3qxVXRN1E5Twx/GpdUAIRGYB58VN2DWwBemKjAYrB2s/Du4t6v7Ja4rfSm+P5KujQdKUqvMtBt7l4IX9Y3YY8/VaJprg5ilsnVyYfeC+b2TS5ojp4ezEenjiwImj44+uQszDkw2ckuvLVN/SvrLp7nUwJDoF7wYyASgiv9eKyJ+b8A",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
