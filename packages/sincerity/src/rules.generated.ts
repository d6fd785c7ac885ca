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
    "id": "scripted-experience",
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
     "set": 213
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
      "set": 214
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
     "set": 215
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
     "set": 216
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
     "set": 217
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
    "id": "scripted-set-phrase",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "A set phrase, in a letter that names nothing of theirs.",
    "question": "What would you say to this person across a table?",
    "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
    "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
    "match": {
     "set": 219
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
      "set": 248
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
    "id": "ask-other",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for something, and the letter doesn't say a word about it.",
    "question": "What did they ask, and what is your answer: yes, no, or by when?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "other",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 270
    },
    "unless": [
     {
      "where": "here",
      "set": 271
     },
     {
      "where": "before",
      "set": 272
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
     "set": 273
    },
    "heard": {
     "set": 274
    },
    "unless": [
     {
      "where": "before",
      "set": 275
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
     "set": 276
    },
    "heard": {
     "set": 277
    },
    "unless": [
     {
      "where": "here",
      "set": 278
     },
     {
      "where": "before",
      "set": 279
     },
     {
      "where": "sentence",
      "set": 280
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
     "set": 281
    },
    "heard": {
     "set": 282
    },
    "unless": [
     {
      "where": "before",
      "set": 283
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
     "set": 284
    },
    "heard": {
     "set": 285
    },
    "unless": [
     {
      "where": "before",
      "set": 286
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
     "set": 287
    },
    "heard": {
     "set": 288
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
     "set": 289
    },
    "heard": {
     "set": 290
    },
    "unless": [
     {
      "where": "before",
      "set": 291
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
     "set": 292
    },
    "heard": {
     "set": 293
    },
    "unless": [
     {
      "where": "before",
      "set": 294
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
     "set": 295
    },
    "heard": {
     "set": 296
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
     "set": 297
    },
    "heard": {
     "set": 298
    },
    "unless": [
     {
      "where": "here",
      "set": 299
     },
     {
      "where": "sentence",
      "set": 300
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
     "set": 301
    },
    "heard": {
     "set": 302
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
     "set": 303
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
     "set": 304
    },
    "heard": {
     "set": 305
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
    "id": "happened-cancelled",
    "kind": "point",
    "finds": "happened",
    "says": "They said that it was called off or refused. The letter doesn't speak of it.",
    "question": "What was called off, when did they learn of it, and why?",
    "about": "cancelled",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 308
    },
    "unless": [
     {
      "where": "before",
      "set": 309
     },
     {
      "where": "here",
      "set": 310
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
     "set": 311
    },
    "unless": [
     {
      "where": "here",
      "set": 312
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
     "set": 313
    },
    "unless": [
     {
      "where": "sentence",
      "set": 314
     },
     {
      "where": "here",
      "set": 315
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
     "set": 316
    },
    "unless": [
     {
      "where": "here",
      "set": 317
     },
     {
      "where": "before",
      "set": 318
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
     "set": 319
    },
    "unless": [
     {
      "where": "sentence",
      "set": 320
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 321
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
     "set": 322
    },
    "heard": {
     "set": 323
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
     "set": 324
    },
    "unless": [
     {
      "where": "sentence",
      "set": 325
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
     "set": 326
    },
    "heard": {
     "set": 327
    },
    "unless": [
     {
      "where": "here",
      "set": 328
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
     "set": 329
    },
    "unless": [
     {
      "where": "here",
      "set": 330
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
    "set": 331
   },
   "condition": {
    "set": 332
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrL+twgGQ0xITQbavy8pxWfajJ4oZWbfPcXqGgStM/i972r51gBkill0shhxq9RDofw3Y0Jlojsv1++K3ZUv8G6wv+ZN9M3Upg+n/M0kREkVjN99IlowuQe7EFszG0yZxgijw4gxmXaHMozkHnHlwmY1ssOFbQvC4ZTI7Y9m5Zqc+L/iUmse7cv8YPAsgxMFivhIqwc0txXzKbH3qvo5WVQ2n9Hb/qIVFti1utylIj24MehKqMFRNoQP4W8tOLQJzJlFB0SdSlogMA83QMry9AGHF3R3yCSiCEwTGx+8WODUnsjd8hNTgbcR4kqQKcd1pa8hnKszEApQ6otl/Q6WuYWZgQnpwhtKpkjBe2D41EQbV/8bnsbfQcnl7poQD8AoAORp4gwF3i/qBpwZPekhLl9gjIfz3tdlH+DevSty63MvSXDO1qjVhTFvnmJjQUBmyKyd48VPlNS/kWYS481RAZgVd00/FGWqOvcnaQqG74tHlhB3mmwBoo/ftPYvwjMnsQlqoL8oH1ZgTRdrelFpsdRB2GlZeqZ+b/LfoU7wit2zaJDMJrC/kD1JfV1oyjPaMUtyp2GN8lPLzxUsu0/BV4a8VsyARLPuN8mPR54WEmoWH5F6Tiio4tJ9njvdmoGEYVBa5H6Hiz3pdJYFr8Esm0GEfsZDN5jEXTKU/C/jB1rHRbo8ptJbpv1UsrGzZqScO8Al4TZZZKSHytEtpWzQl6Eyr8wMZGTnlS5ocWpVQoxMmrCCbNk7Y1jGrtF55rZ47fJ/busAmWQT9B5sEurysLZczOAo9J5N3Z446V/9a55GNVK2kuSnlVS5N6+2DDBsjp51l9OzQERtfyoap9SffqK/jVJtDktDQWc4Y5Vb++4UYVJ/KgPHX3BjABAivTp3kSpXznXJqp3BfrIqFUrdzQt330+G9zNOjRxyJCptgVSxdpDaJelYmjHGq0fx892baSRruALq3zixgAOcmGk/jennOpYBvBhyiAiqwdDDe8x5RNcwncBk5r7OIEFbMJFwl81fnXVYBYSJBB6+qcdKiFRtHhbIpPNe0FO0321b3s9HazYYAokwods4iF34XF5LdWEO9FLyZgYYmfB5DtafH9cXr8YJAnKW9vqY8KFUP8NIH2jVudq7U+Mr3zH7uD2YU0Tf3aZrfdKIGT3Ch3p61RelDxwjo7cQt15jxn12l48Ev8y2LybRbDDOmDZFVjlkp5fstKoCvVNUHL64JcY1V7z7ylO+P6Gv0K2EXC9xLbQ521DWrT7sp229eC773d41qHO4cFaukNJdCP/JlqW6ZftY8Jgv6j+jsEwaHTSO1qOlQyNjl/QtzDWOVhb61+kIY/UfXUpA4Pq0udqajomZeflV10m80OT8VYliwHIGuVY7As8slnWFpoHv1VaDipNj2vYEZl5b+X6rPvVhAih4jFMf+cQBUIa8zdZwj2vxj1ECRDSZccnBpRN5RUxu5Qm55FSCj/J0+FTI7BUl2uB5egPMexAmhbpN7q7JXPD8+O86SNxFFr7SxiSOBNYII7rb+SFMIwFr6J/pmarTYle/BN3Ag2hj05bQU0wLFavANJ4g5m1cuLErpnVQFI4HMTFtwLk/7hM0w653r9ECwbkbH0W2W22Uldt/wwGEGr7oT7Ydr/0emeMI7Q+PFycCKFoVDQRgPWfvrhmI21LlVE3qweNqkfLXLRnD5n4EJN5SXgiizwCNrajd0mGDEwX3ytv3dTAmWzN54rSZ9p1lg4Nj92DDJ227nnoUqZtZQRUnqObJMtENaLjyhI+FFfFNClIkHu21zz1vkpA20cf40w7B7d0t2AEF2GXXM+A1QFx1ptnadvnA+/FoKi30cyXoN/6GRa6TWl4vuF4uebJgRR+aGM95cMwISMwNuPUHa6xwt9/svYEBRmeQSxu0LCWmM6v8V3Am7YjVpfmg7jqqtA8//ckAGiK6wonDLxzzJBghguSQDpEVFrSJR7WNCo0tWgOQVR7bbEiKthJFbtDBs6C2wvX9Fx+oRQMsMsSQcKxTWGMwdV+nMYPOB7exD7qfwoMBQ+EPBMZzVSTtdJR5Th0eHu2OJWN4oS2nL9ngC1IeCEsaaI1eT9mfXg1DKsSy95g/S7a9t/ioQ7EsS9zAbZDAg8e+qJ0JwqYHMqUqJtbip5peCBV12nhgXUKcn7h/v+AefwQGmAUs6rAG+oyh0YcfBHsHVM63NNJia5a8tbEddc9GRTc1IUJiQxqNrrKNj7v3bo0FlZKEnNO5IBFvdkwIkYNFqPdQhD62zwC5MyMdMORgTgdDLlj3PUqhJzwpNZ9jYuQkL4VoBQ4A8v0h23EDk7Lbxq9as98sbwjFMPZ1n7378D37yTv8iJZ/foAaZfln0D5hKCjgyY2N516BZ0wU1TaMAO+wnH3nT0mptsr3MU+wtp312W4a6VqpFTpQOEsQ+JQ1wpWT5SnblAhxAhu7YNczjTjifSG2t9YSOgm6jvNkVU1OGfNEuu3T1WMK/0Ajsvr/KpYNEc6NsKK5xOVePTHi6YcY9LF0Yd92XI7wntuOmbah8fLlOSFwkcGzeMSmXTXrK58cVQ+xQLdG6ws9JzC77xn4vCiAec/EqwVnX9VDHtTfmTohhMm2yhcjRgM6RVE+lER+9dcQuwJm44zBP9uPDB9u2pA1S/rZ9ADA8ttgUBCWYZqSTKX+IX4QOKXT4VZfpjfAlhkf412rIWNf4kvhfCGDbv4n2IySQ2spyV4CnTP1xytA3EE2Td0Lv3W2ik632aUON6V95p2nr9SyjuVp78m70VJTrvMrYbTCCGAFJeFQagROm+0xW3H5Nz7cFdM4LCXf6fylX+AttyT7Iy71/m9ZFUSVwCHR01xLB4+PkIHOxYDjRTxvqirGUV/ShOtCfhaRco9J3rUioXurSF457TQdvLbcxwYolbRVWFoOSWrHdMwHucxmjXf9N0O11XfOBk/FpcYMepWanBp3FOkQO61XaT797ZQQNcIjhRsd6W/SZk6Dq0VVDdlakbo939HH6iVFS/mdg0y/h1d/DvZP0N8hfLWPm8YC92he9kqT7Uw9Vcrzv73TnO5vWTU7fyBvMr4b1IQXqRAKW9hW7m/Jg7LaLCdtfGZuWFLtg42A9dOun01Be1J07P1I6J/AL2rJTqAa14yC7KQbSfmIjxNZo0YbgwPT0vkpbwpS9QXPwPMUkjGPxV3F6bc9rKrLlj885fwg6wWPgeEnFGsi8Wy/XO0MR4IstIqOVbo6dXggZ2Rs58J2cL9c6IylGUYgqckWroYtOVwT0sLo5EwC4ofP1xkT5+hTEfHZvg9NaW8RwbmuImIPB6+9M0R4XDKm9Sf2ikbsRY+1ma54sO2ph03N6hEHSI8yE2neVeIiceCGZbNVmX0wmP7xiniN8tw8Y8NCg6OEOwreCr/RYw+W3ypxxJEXKmiH03RqpNgoEx6C7Wq08RNmA7ZvMbI3D4rpzzSfR5nON3jjXuhQmzEPkVZe21w1nkAgeRbi/s9wuh7hPgxTfHs/vR2XkZ9ir13D4XgdRW59lop44bI8cbpA2nzeEYKqehlGo4NzsAJ84Lyd5mRZy6cFRdZd0ckUt0b2ouy7aCJr1PbxbvuIAJ7U2Z+TjZsg5DQszbpjDlCN/fdSHFElvNP/CNgVVFCMNaSUBLJ4QWvyb5PmU7khUu4DtPTiU8uy/EEVGGoJIhk7e/92FB8+wLNmMocd1QmYHaACEXUrZMzlJprd1Mnnv7a1YvliqZloBoY3sNy7NAXLbV3c01MSZEccLlR8j0q1rxFct0jqU4bPVkgZfJEzeB9Ni+CsF8hSfETC68bsPr0HCt1C1r1ZVB4vOYsYJ1rFy1weCnfuJAF9bljhXyaE0LWAtxcHpkyAWR8YUSJ2FSvNx7Ribl4ZDvDV6JepRx6N3bKGFYlSGKWec4S5U/JP1xMmfjPvElyXQI4ktChA0UlibOdwIeC/X66CNWD6tt3sIKevmrCo3TTPZR1IsDLlkEJ+VoeWJVHMLMn2/xss1r/7wS569cDm0BH/emJvmOGtnpk5uyPLyZn3ul1GAC/hn3dC198aV7lSpBmg7Mb3ByTGStD1Qu47tfQmOTaIt6DgPaZ+NIs80AbiZsnQEzwpqqDLpHgGM/xRKyr+ppQ+9H3j956wEZd6arXQ/HyiDVND5+9JqM6/J1/LxhRhIAjCOPjVfmppwz9LXF3nCvVLm68Nbd3Vq7lQ85uaJ7leTjmQCnDuEAMlWSrTjOcirbvYC6v6XRo1HMaoqxGU0tbJs9AuOOoUrVQ5y0UFW9WfdO7MpthuG+rRSeagcEKW6LVZBV4b5NXAyddMxQp/KNsL5KTFoqhNpBDVqPFXUE3efUTLMsJgUZ5OSYKvvuiCMoLOSI0fXW3nlLdhGFobhuGTMjluFKGzSjj18+q+aFCNLR8zqi5RwADCh1CWMROs0s3/kOLNFsoe1aOooHtT6uWX+VImlvbaVTUzs/f11LLuI1Z0mkADPPBAx+wiMEo3LsHJSTpIipDMqocAe0KGdSgsgEDzXeVG6RiO0M29X2/WxLHm9fQcVQNSJWz3b0Of7JEb/uJO4ccxmAaNMaKdKp1h5hF/dvekmdT5MBWFjRK5zxoV9M30tEiqLazbzzZa8ukiDr/aOSCDspZ30wWKyzgxL7KB5qFx0Rj4FvJTudG6lT+npKmLIs2cZR1sKjIWCNn0z2N1Ontf60lVGDo/ZLUknmC8iU+8KYVKYW9lFYtHZg5z3NW33+YfOFU4KOkzMz1kjeQ6my6kMXAgC8yrkGNADRLxbMEaMcWFPs+joWp0QfDbG5nh+9vKW59QIwBxKgGs/rj1M6Y/z1OfZF+zGWcbKLIYZHliLjkP31/zOuOJmSTbNqiAq6ycz4snX9ef3whs8g9O8oS1+zTZOXbISnBZENGCpyjfot/JFEGLdvXYZ00j+g3Gvh9xcFLiklXpqE9XcglriYI7ZTH5hCBeJ+cMx5vPOFyz3n/qqxHFLJWJ1/Z4oyD0bZwc32tOTu0GqOpOVtG5O7JYDD4TXcvvpQgNbN1MkHs4/hPDZY18MHkF/TO0/NvgXG2u0e+l/o+3CuRlJcdBdqTvKlZlnOm1I84H1EQSMR1K4zgeM51veU+8zHN0PsC1SeqSzX1dHY1yDewggkNLDatW5BGjNawVQeX/UBe/wAksWca7B4Q9EOxOEcfUjztcCJaU6Mwub6urIh7H7+OJxlJEigxXyxNFY1DcWF2uQVtiX6c3lJAdauJxR2Y/FOFXcMGef0nCF/LVCwViLSF3Vy0MdhlW9DpcVTGtmPCIr37X5wUVvHX8nTBMVM5ww/L+Uk/KdIPWXE3IwLgFQQZyFkwoA8yWGF6LMidy+0j9LSjS3EbjVuX5WrStrZ7pG//KNBfHqGggoPU0kArWyzCjCg+nCGJCp4JABAGZxkcf0XMRyYFXw+8VitZHgrrLVaO9Sn/1j5NZ0AnprPA0VXRyojXMtFb54eR0XmuMBGYkNjhWEhzf2uMdEpcE7SqayXlzNbfSRuPCjC4w44KplXTyakdhV35hqDyrAMVfQepJHUENiQ+kqrrtX3CANh2G1gpp9m46eQZuIZhLKZ5OnVOurPoSX+KYo8n+69fxv+Q0azA7EGi+mlneRzJ0GICiccypEAL8lspQ8m3qFaEj+tbH5s9pYlS7eraVGU1x1byHFbcqjEQDeRDYNzaoZQA7mernOmo3qpbGdTzDeHf/htxczF9iJr4AWpTgFWcaIe8xhR02h/1bfJ7MYNf79QUBIS2BWq5Ngc+hvr6hqp2DZrNhTumVGpi0iJSsIo2C8zVueIu/No0aVDSJsNdW/rTyyBf+mcLKjb92tFIn6pSo7lNBe3MfAj+mbz4w+x5IX5T3LjihuLbwpGaS1a23gfGddHi9lAv45OAQMaXkoy5r5cRDIqgpERDuVLTXnrP9r0ynrp+voFTty/dDKsXga/Xq5sLdbP761dHl86WvVXm84I5wzz4ZgWAXjtV4JHya24s0SbmFWWcLwD9HWZlgxBGBRYvBmS0+Ogy9sA/UZ5CJoQxPARXPW2BAFLR5p0hy0Aoun8AXu726DzzlMmnp1dzDLp/2gN2zipIab1Z5pIWBq/w0I2TNvlbwgtS0hIP56CKPgfolFfXSx7bZgzLlQ3F8kcZMcGuA7oJQuYbnffXImGUn5v3+FthOZZ/TZocAATmK4d0AaNiqmPIN+VEaa0q5YX04zsIJYuBBMAE+NUmePe5RAk2fkDFwlxaAqHcnZtUBiUvVR4khxlZnRWhIVdsIn9/9knwuMKIR4tM2Hlj9LL4r4xczFrdGfNGkeRZyjkXEoOJnGtob8zn718MDz/VsRIQEuj6NpigtntG0miMMhChbkwyJe4rFJDbbeAqapSl6yqNYpg/Ta0/CypCU4gTiw6qXLIzla3PQC/eOON0K3JPUqDgftEpEKvYqh8vN9sKegAA+wiB3t8NaE2La7bF4NjFak1VwFRJFRCYndOO9EAlozaJg4Sib/LZCmulxXjSsti8Wm+K+owgd4LQ/ITOR1QoekAxHVw4pMbyCFoXjzxPKG2X1HJ2VcGq3+i42Hs/ti8UTs193yE+20N3PsAhlP7AbUERnWFTQqxOl+TTbv0sJSAXypJHOqtX5XcaQAGVN6dtRFIIE3MzSvLgybHXAZXKahVStJlWvn328g1qE07IT7ETVMCuVOPR6VWYH4coiiS+8QkfOEIhgJlwgD2fKjCnDggYtJSV28grNiAmBVq29VlHQwdZtjFOqY+lGG6dpb/GYbPDFbXQW0j0NucnL8QTP07hVo/6meKljZUy/r2LpCExPiYbUHW66XHAeR6hDoYZg2wKCnNIeOgLAqVMlilbnJBVhrww6/wdJmFpq+KLKh7q4lpInbqiKUBdUc7WxT71zIkGpIYxec0ezIe/m8j0tFH7Lq3rnenFZGjRQASBJT+JjVpN6SKp9G8+0ESvYAJL2D7q5H1FGKKNMCSXfD1QWX8AoT5AtP6ETm+E1zj0qCW8n9WrR0wjuFeQaHgZ/vJrZUqIo6vcSqO65X1AC0LJ944/LAT3KR42aLY75XZl/UYytyvaRN4hYufEu51sOQUxQbPskuoWs/NfrwFWSiWywOVyW1XxPXFF8d4SIjWF8HvG+4wojRbQ+Vlm+4WkTka0PApEQByIFHfLh56yIQ1JGCKZl8YlxX6PQGWPHWq1beA2TqfsXRg1VrblIE5wQUFlhnhQ6r9kdyruv4cGmwPbiKWgBjiF5fW8rALtAWFT3hgn7SDt/biNKbVtpcGk0TXMQFvP+4PkNhkynxiVLi7P8YzoVdlGmd72iyUHfDLHcGztywFhTPWZ67qCj7SRq/RWyNrd43sVg3TNUVefzv1tBSMNGrudrUI3pbWB4q9WFZD8ospo62a1Ujni4g0DKd1uWCBqM8RxdNPmaJbr4XURJVN+SPd5DRc1kjFEQ6oVSOB2EKS1YV6YHrcVqjAMm3K9ujqiFVczn83vzeSJ/ni7/X0cwNrClUcFyI4wHT5uzPLY8aNGldKK/QlNPu9G00L340QA/lWXS5E/8vR7VLivbKGCv8Vk5GTBDm4O7rshNKcGizNljZJIqgD8FnYqL7Oky05hpDE0wZL0gv6eWhMu9KsM8W9otDEXK4vHXLnNLGCkbuMmQK2zxNyQlk72aDeOj8cgXClVE6krseKdBSpM3z3dHFUKm5hAK3Q15rjz4P6we0RqAytZsDfsrOLQ7W82H6a835rqSZmQBVcLuJp5GD93R6pmC0esJpznrzUCmSPaDiG6r4oEOPj/3a78SRTntOkTneoix554XT/j023ZEdE0htreZsmclhYfvzmZAf5oQg3V8fsTXDt0i5Qc/s9gNOvol/8Sp1pdRNWXjZUwimnjoFU3Xqe1uPaGZBVTajR3sHVeTCLiXKTBj7JDTzdMJura+Sg2VvK6hPKHtDmEXKUY6SUyLuzh8CBuY4Qk9I/9YIEh9v7FM0BqQaUOu32TEWOAaIz+rYy1L6XfwuykBuJoC++IrZsuKjUqWkfFXeKaNHfGt+SDZeWCQfbYXRXl/kKJJzz9dETHBAMtS7R21DyA03ukkWcHpU0Wu9sl4IVXGUh6DbJOuwyh21xGvzGFmWTzRHczrrqxx8IfOIC9kRF2gJ7Jr/s+5DnxOK5kGTe6+KpelugCDGtUm2w7GbmhsATw3kt+/vguIAybqKgLTZzq93GPy4G9IG4oWyFGuw/6lRyhBvkphOsd2v+3TjIBtvLTSbBG7TenGv6SJGQ8ZFrkKnrFz5LyB8sfEhIL455ZgBxvR1UNrge5hjyXnLqm84ZcTAMgmWEyGBz0RiMBIvH3vZ+pGB1TwpTiCIf/o3NiKXKPsAYpTyihg98pvsBCNlpJIZwX1doU5Ei+GcUKnQFh0LYLNhhoLKDaU5yCC3SvbUoQSv2NKS/fWwRp1Cm3DHSS13ijlB/El4+PdFNGgUNQPMXVL1xp7Q1J6mSDEcAU6Yom8fRMPMzH5ExdqGXjGHcq+BO8oOnztqKyHBOTpmHquzup68PiM0g/C0PzOXH5lN1GtQGiUyZgOtXIVCCnxs9sqtMykzjuHBBLi3HoOBBEIHlaGSVBh+H6p9yaljl4pIqai1b6VJFSWOMb0Mifbg6Ln0k2YxqvhntLz0DRysLxDEkyDnv/yZWH9WfEeaF3qGIgIcrzBIE0JI1tkjirWK9+ClU6mWZIELj0viCjl7fLU8iLxM6VBxobKz3/THhF5Pz0kpY15GubqojHRcYsdSjgfJBBwmg2/e3L61cTgfWLpUG+NXd/QHdxwRurF1uRiitfXVgDsjJpx60fPOzEVfqpEhj4z/OF2sLwVaAaLeFc444jn5uEX2ECoUlLGbmN1XJRCKVAM09PTlDDvFqqBUgAGq5cfguN28dmVk3wEDw0WLiUlROy4iLHtQQBOUgW2BBgOMZK2+HHZPVCRB5Ab+JaYDbekpV2boWYdHPAV7IdM/e3rB4tgM8Gh4ylkUB/BMrBonK0wf99CQm6otadUFGxMqjK2D9BCxgUxe9+AyGchyoi6ldkS6CnnWlBjHg3RveceFJNIrApX7+WIVTROju6mYgyi8VwQdzKs/tyXIyNm6fK/X63KEPz5mnlEB9XdMoz31aKO3lme5zTo8rWAGVzbnPdUvLzgfPMKSbOzDLyq6Y+kxoKduf9VR+KkK5+JJceXl9uMbJM6HDMuzF72nE8Wc/bDcU6+KCPTqTmb4GYyWhPMgKoJp+pW+/eFALklxh8MK5J636TORIwJohQJryvOImmqxfeBppDBFR0ExlAMVQt4qGIMyXfPlSQmLBRZ5J7657nihVUfa14jgnTp5TeuesoGrqQmR+/JGPp65+F12fgzeBRg1s0YbWHyCAlRfemXbftgVapi9RTtRbHK4QLOdjkqMmYwUE8YtLIYjQ9KuosX9xlMtTvdsnSUw2CScuweKi/J153662CCgzn8aDF/RMlJcUIGZkg748bbpbjQZflapkee9FCATjkNKEgSCudIbQ1mP8AfnebO4uxYNM0nqXlkVuAzB6uvJGKdq/qHvk7xoO/+CsHtjCR6T5tierop4jAmkMAvsbD7G5zdBAAcBL9m9IZvAxeAqU4hTGWn9hHCJCMp83jbaLH5uF4Fz57ffJmPOSRsraKlvWYZCvqlbfpfYBWGc7qUXWhX3NrTa22NicyGBVY2fd8MrJMX1x+CTZ4rehOOQ3eRTScSojL5Ik52+MZAr5EDb0+7FJm0Jkcjq4ostBbxGEv6o5Heu1Mp5W5ihQ+zY14IiKzphmpHeISTq+M8A1TBWZduyKEGjuKbEanmx4lyr4P+lFy3oazt9rWQzy+uRltJAjQEDCD+YbtA1UYDV2a8zavd3QQKUI+qVv7wLK9dNrWFUZyR2AInbs9NXSIA2dqK95WbKytHfvmwFM1mve1cEaCA5B0TXdUy6KvTsb6CSHO9IZIc75roQ2PLJEO4PnH5fFf+bEpgJumcfu8hJbWWG4NVAzWIbMPs7uMjgcbSyKDRA9hyscWT2qCTCVhZHPriKawiCR7KNiec7o8XZF3s1g0eOsHh/trDz/y/rd/OTU2TqE9xQSUf9AdGMzRN+h2w/cNpIIiQ8alms+vHH/PmypppPUBvas19a+2+d52BGZ9gbO9oyesDSN8TpbJI4WCXr9KyOcbCPFqsjlgwJS6Cz2WR3IJWmfgG8QE99YFhsXH8CXZJSs0XbPdHE8RV4mRdlT+Jk0zTgVXAP69lIZUYC0bo/cMuHwQTkvgxgxlvWd/sj/y43Pp9nTuODES8i+Sy0sJshMbYQPKHoTqFzVlezw7oFyiWg4T6dL9zRoTFaFop+kmLR9mDya/8gOHhdie7/3X2nsVLinvDn5LWBpNw/xOD1cx3OWgDkLLrnBAMEkuwCEKMichuH96ZpZAVt8mEndXGbHHq09nTKNpN1AjPXMjJ0vdJ3rcxQgnAtXfP6e5w/e0pIRYA8bEw8VYhfP28amjLsOiN0zO5RWOhwkUEJAlhKdcKoaAg17QlxmYMsrVx9g7qEQOlrIkd6cLkCsp+nWmMtEG49Fl+qSBofi4ki2vSMojkdME0iZcteH0ZeSTI4Dt7TFGbPkPX7SGM63u0XPrGLCwvw4C1FEN5CezAv+UAnJByg9GgSnqM5Zq5K7+fgbC8NB/e1EetITmB8acigbDedodLcm5jQvL8y2Fo8BU+yMTyiQD4s1KbM59kEBw7MI1MeHFILOEEql0owYdffer+GhIgh43+I+gDd/EkZU7l+JXHfu1Ycok17xn0G7m7aYvRRhlMhEjIsNymmer9Wn0jlBJrsC6R2rkqq1BFd5nLUE3s2P51Nze2evnQM9WTnNlL7WMKVkmloWCVaB38Uhke1D62MLYRXQP7ScrvSLdmcPbUTntblS/NoIBCrJ+4qelvB7CxkdbLTXTQyQHPuTVldfzahEffV+v2vTfn6zkW25YbHo9mYIVXnpKq12oeEfzphDozfHD2hKyH+Yfb5hfz5+sVpivuhximsr6gMX/aP148+Z+cH6i6yL9HVm5CoDbAExLf3/z5sJyZTNrqZoC8cf0ZM0wiDdpooTVim0Ce4iEFN7LbTR2PiMWgzhCHOe2mSvViPAL42/9i1pqpR0wTylJELpCpYNCO9qPlYVkvcY/3lfD1K8OtrK9l34kzMnBsAS7CKfxxcShzK/QhP8ZBLgolheWhNNVfb/QvgphlKPGqv5NmWOJF9eENy09+XROjmSh1d7qR3dYwNycKmZ3mOsWtOBCt048kOk5UG0rRpVW+u8RLrvUU/7pk6LvaA+yAugxJrfHOp9PIo1nN3QOv0yr2kCmtA1jkTvYkyMwcnPQBMj3UroiYyCbVJMGXAw4zFotAvS/iOzKeRZT0oKYRuEpxctkdZ+oOf0tq+FaE99bn+weZFZGBnbEspZkfCVWiVeMcMkvLkuagsFOjMHeb9ZqwqS7Y0ogKQ9vHujsZXq7VuFj26BijwRy6Ipu+q9Wv1l64asEhbtDtzHk9mHz82ElqTflpMp71Oq4aCbQyFEZ6G28aV2h9acSvHZ1zIWRTwvbiUQtHcBTvrcpJxi4hMx/g0MliCpXYYqcXFCe5nzWH9SqT0kCe2860rCa1atCi8aruUpEgG4dm51MLtXThMYWiGrPN+qIEvKclkPNrktMNbNwfRq+ICuqZG7lZ3CMnyr8ou3tOtl+TqA2MQEtm7+5B9ItLz4SlBcHzXSX1mW6dRZJl2DKopzMT3Z915/5ORrVUeDhMgqe1gadN3q/R14FICz5jB2SJ4hPY65aqoF/1EjvGhMEMWG3xhXX5kifXRVtz25Em0MP1pDEZLsPIuyHOtI0/x3wLUX5D53si1r9Air5qbc/i6Q6fuSBCM6fSGDo8xZy7dPsfOsTGyjYgr+CTs2lTbuD2HocNMDChYYE5YZvgSiEL8n2ifzXz+BX+Q1zPxSBb/NS90lFUSKqf8I099bv/Z+ks8DS4NJrH3GTAHz7txOG8jZacY1CulUVxyOoa7qpnDSAOSG49fm/MNAPfC1HDXgF04Tg7dzLloZ4fHjj4GjrXeZKL4FTUSsrPsJgCn+WK9g6oBNd1SkeL0gsmjg8tftVmIMAGplSYvd7ClQYCK/p9UPnkwTvhSx0UmBEnFS1c73sWytTiXH4DLxpCwsSjK4rUB9KFu5D2Z2NlGJMP0y1zKfILIZHHTkcbwscLX+BXsfZBe67p0lrCWuJwKX8dsl2c9tRAwvK4Z+8CKkKe8qhE+b1sRiQ6JVhmjJs4ucZwLN4vbt8oywrJzlTNkC9ZahHhFxZWFcGUKYvp+KpgBgTCt38hA4gOtT5aW8o4ZAlqIrJJfe+EY+OVXU9IDfjHFWpxHkuF8YDdJsAWZP+PTwWCEtNHL9NFGbxogGhRbsiAVAd1wYD3zquIksES39GXl3Z5MJ3xT660BJIA8Enz/HBAk470ADba+HFVIa+acKVao5X14L5vKEGHADUYzhjeSAMllVH1J8NALNiqwynIAhzXdS6/8I0xLtvbunmXJWoOxfvKbl/NeynfhNGfW8PCBdlcYgZz8FA3G/pcvuoXrjCmlRwGwt8C9Re6ciTonTt8aO4PoA5f7UbLVm0m6+PtXOTrVHtIg5Q6XWqC1UU7sUua5JqwqodheZwqe9gIY/KDRCstUMcXbBIdX4Shl2kTezTJSHpnXrJVXujbdZE7m6huapDcNRZl4odd23sW9gMbN4WhzzgqtRIp49LFVOeHpe/JjwtKvcNzeF8V+2SKIfyilQWjOrBewKpfTaMW+yQs6NYL+34BXQWa7YsGtTvnBKABJtPEFZSs4i4admeGAT+QPk+SxmrbR6xv4HYf3ffHpl9qx9sbZ+TGia2l+F2U5W1XzgJzuBkBVU8jNv88r8P3T9CQHs/KW7wrU/o0b7zIuppKvfEOvGpWZuDeKq8vbrijvvIe1gV0UcJisRIKc2mSXRJYwbgpDrB1puha4jemFYLDBa0FF1aDVphlG3+/9UQN9B7HtbWZpnCtZXdU3TWvrCTTDV1uYGbnc+JkyP5blD1KnvYRkSroCNJ9eZjITFMQqgZdxJruJn1XvFon9ZADFBm4wqSZPrli3+SeAlrrEjCQuzwA0V/BVw/Fj0LyZ++DV4YrL39m9NKCer/R+AaHtW/qqfDYaup/i4CLsyDmeb/NNISfum3BJNWixmBhgAaVQALrhuv1YspbL61DW1Z9jlVK34oY48YHo40AVMeqW+KD4V8ftQOPwng0OqMdS+vaM5ejGhZeBqrUwj2GVmCOqVgOnX74GKCtrzdu6eKYIhW/wlr/V+HNVNPrWnkIPERFivzThtYnWOqGtMLxeex+nRjMPCWMzkyBw2+1T0MngiJrSXOS8pSpPCV3fcSw1jAUIN6MQgWn1FDf79TF2Mj8ARmjq6x58Hd8dRP56fVrbvgExxy9cRkqBiu2zZY+PuBeoAgVAh+alXtKaQAWHfjXTjCwUvsGEgNWI2I+cwaEgSg7ET7qId05o2CT8EdII1G0atm+/QdW2GwUn7NnDfsKVGjPutOwic74UsezRLNS34QiDNvk3A+FPcfH7X7OzmatXfooXPEhPDBVovJ1PLW98RKG4MxEhT63AzhwT3zbVMdKftBOqDgSmNGZkXHKdR6i0/7uroQgDq0T1oAbJW9C7MhKoYlLUh3DcoaroR0utoU33zqYt5Bcc5ikDCW7yeWp/0NDXueQhR1MPupDK2YDrETebtOl/SnYoOw5omgp+lfJYK7UsqXTKixMuLGuvOI03ge5L0yhCybRnuoeem/5vZ3qaAk4QZdoHv+pfcLL09VEUJdjftopk5yWLRNxTaqqhgeLAszPUwkrDRECF3ZyNBni6ONwlVaYB4lOss5j+vG2mX+JFN+jK8Eyqh+3teVAUAUHf6CLYaYj5LRrRLz4g2RJGI3Ip4mYxiMW4Zt+rPGWl2zj2SC66VhYKN6CqEE54UB1aI6xxW/enwyw4/Ear7QYqGT0VqHI5W0brHAzrlf8G/1k6ODFNHjWSDc93qb8LWv6gmg7mlqwVQWzm2jMt4EktJncVrhGmAWiLfk2YdsAAV/DqApZhnPxIJwh9o0Er46k/0PMzFrR6WBaanqQhSOnlVuh34C5uis60A75Q17U+nePQ19ae5eJJTbcj1GQDCRIDHRh8OwLbcUii7OHWzvlT/6ytA5I9xUmD42pfTLxk5WooHPeGPwgH45/8lrf0ol3RxWV6g2GlT65alabPSKQQpqals7vNj2S2jucCYfV3cEq67oMr5MyXXfZ0ldrvgREurQhVSK2Gk/12hgTKbKJVnXxSqujyeDBSUVJzTeton0+gguFADrqHgYdUpH3ZeLbB+PuMXtLdaPAP+QNGQPv3IIjsMi9vfzoU6A1xpgtxiv7sNyUroejblTP8biYXMGRVkQ3ub5fmwCpAAJtgFT9SQRe6Y2t+Og7UXBBMr/nizwRJqLViLAMqmRaQn16vjySzMkxOVMwT6Qp0vmdc3foryihwKR/5cdd15xvgYuCMBgaL91So1gZ0cLdxwHWzh5OlhH9tG8J42xyYzvtRopt/KxFGixvBTpw+jOnwzG3u5jV/W5DwgEv/Iv+DbseLXnMyYoLK5ZrJy5fRLzbSeyYfqcC8XDJswk+wbzKlMDzIdEsorgx+x+aJMVAHjXlNy8/YEnx7dFvBW3//LXPXK9MRwDvuJaNlIdqq9hPdoFvkPEGOlACXoc0GquOKGMKBbocJquka7IyFL0UGYFTo9ieD5mpuIwB0pXxkrujN9RekVdnaRSredPiQdgKP+l0XTvdL9pXqgIciqN6EOGcBxEhSNJ4q+DlMWhAWCZeFZYXmcrgT60pinQ5ILShYTaRoIvebqyFYP62+VlB/CVI9mKc7U4d4sAcba6ABGbCZDgVGNI7dp1IrEeM/AapRJLVwr8t9tLIDB9RsDiqnbtzxJ8rFiALiEzWtkg0YJJ4LVRZE2ttBxRM36wvO6aHZqoAi4R3ckCti8WdE52BmnHuE8s3j2mAyZXZW3ZqYFtlIWSTw7zL61sBa22XyJkVEN1TsQnVnRKycVtljvw3DjExFWJ+g2kksCNifipa9Vh/uC2ys57Bb1ouVRmlXVWcBybYpVFkBWJnU56XY3HaSY3SGpcS0LmbxLzAT45zQCyVG2XbYdyUXeHuvTh94RI2BWok9ZX1bizZE53vYH8wmVwPiz6tcDFHXbogxilnpiOkyNDF1XLkc+AKHsm9ZliwCJTB2KCwZNlLILr8W28lVYCCG6xUVzm/5S40pZE1MGlVqthzqpNlRfih5pugbyCCMgSMWoZkUnfhZ8chViNmt0CAVYZjf9CkFWk95LONfWNgIABRUyw04NcZ1cK9dwmOkmvg4dqdC92kcRLlDtIeS552hIBqRoDbgprzdMAtNem62bXak/CwYZHo/m9/V+tCizui2z5iZWkuwAhEUV/PbOmpLzG43TPZHsbp/sK3i2S/aJ10/ZI20y5Mhz2uMPOAsanX1b2ezG3yRahkGaGQxQZNM8mW7EkVuFdTgZaovsz4Xf23VPX2kKLM6cZuTjwJX6VPdRdf+PPVnheBlACYZuGXUkDI7TjOg99DUn69FAxz3M1zXrYNQpw129PMjpEb+9DMP393N3wivqHfU0c1Fj+lUvxUIxF53R26CD2SfTUjZrviUU4BQZr2DjEWk8/WkDZ2RH6qdDkbFAv8w/SKaUJSYwfG5cRUpLJdf2uzvWXT9MKm/weUICjaPHvDbp61jbTSpufU6/vU9TiZVbNB9pjtTUkYAtCwGoDfUdv6Czn51nDh1nI4BzZQufkvcp92TI3vv6qa9KRejVANAORVbSvPy0pNu/nbd2obrlBAJF28CvEmwmVjLRutxR3wIR/u4oC0BkGypPAex8r2NrOqvl+ntGY3Gyc2nFdaF29bcFTrm9dg4nhUJcSOi8vz/uziwGjY8CYlw+0sb2zQ32dyMv83+1wuYOpRd4I4oggqXSvJJg0udwMr+7Ih4FvXDixcawG2iK+3pCjFjwo6e6HRuXXCMwYJS5wV3Zg0bENkS97liZN9p5Q+32do1GQn4LKva3A7vPjSbTa9Q1m4TeQmZ/4ybkkGVxNpFERblnKykizlKaOd7Dn95YXfHW5EQ/8Ra7pgHFnnEtZqyFMScO/hDDnjrxLOqnnR54QuOnrGs0KUya99T1eojm8mb4qjDo7cOLJpBK+B1cGhiYDibOo8azgUKVOLcJBfPmIBG1n0J83AgfNsptLAMOyibdKVnXO8H+nTX555hr+N6E4VF1WOROLmfo8E+qugUR/aT1MRG36lMNAfxEDKVhofRLwn5oKVfpM1TwKNWuYbLreLb4KRgitK+4E8+yQ/CyH299VhobTIcKtZi72xXM+WeDyyAMVIkBcdnBwYNNYpzMOeO0qstKSERmCQzeE2HwQvxqVBfqoTQEszbN/8b0xhNXz7ph39M+wA2j3ZjzN7pbiRuFeMSi3Z7H1B8nEahqx577v5TzqMpCiUjZegCWz1viwGzlVSMX4ib0rsr9srPLo590/L4gYOZMIuZJQr0rhlrLHvcwJGj+VoqnJH1e8jR7R6qIqq9Yk1yiVfT8xJDnvJFmVJ3fz+abrG5kq6ckFuvbU2zNXKOf7pQQDYuPO5TWom3MzrVKyIZSi9exvfusTHmWm7UsNAnTvhoAz5csdMV+Id3NQ2OjzJNhiwjhNJAKzS8fHVvvRhkRPGbwNc1zMyOZ9XXxdBSNxlHOG3J4BTFs0it4Wv561vJK45MViMnbpveQQL15tW95diO4dBnAfW3VXqANbXfs0iOlfjFJiHC8HZ7F2s/DZ1tKg/8onlnTIdqJx9xEoCu2PRhWgcDLp5imL0iPsTt6c6j/drGx+J0Zf1YrXU03pqHwJ4wZ+F1Fges/EcRpwldEU0GaW8rBqY8ld/kRhNtKqRcoPZBU+qSmSfhhLxjjD1L3bNZM6YsOjHdrM2kLdG9mGzIqYIKkjpQUxT4x5RW7sj3YgvW7XpRVl/T0eQLHBIpbJ+ctfqr7JEE//wh5k9pV0R2B1yrduja/feqHE4p9okgWNbtGUCWNWK/2dnP0dxEX0FC7WAvBQ0LVxO0/AMpjzUO7oAEjERWrYWMtWM57TxeQUtX4Awz2AOYN7+WdIieyx+RUkozUpy7KuI8t2UdGqodH3YcyyptvbzWnQ63d3HkfBmegqHAeLxeZrJuGuBxTfN7YYUv/UfyAMRzpwPmQ0r5FtWWOvaAUfqgXUiwQCjN/EURg1A3Q5jtIsZOcZz+hybeQN5v+sQH2IMXwaeL6EFE921uL80KyUfTc+gvAnSAt19iKCfMMdi50cF/aZ0Eu4lU2JnMhgxJCxR3EIQWPcQS1jFOxtI6fQZpXM7XnyQjYbHOG8GVwBvtn0mCOgUXZHoAUo4dnpw1VioopKPPadntQIH4Cl9JsJAFiVNVTwUuY+2QnbMn16VyNWUWZC/G+oZlyzXUvnQ4la2meaGPulj/gM3lqR0L41pTyhQ+z/Tjg/jkha3ueI2IFDssySZB+0H26LjLmC/ls5VFvlzlHvYT9KyIBCJ7KrO5d8yMlEsieb6NnzNYmEKNhptp9S12R8EmEMDxy8jdKrUY+hfuVz5AFkQ4YDxamWMXXp/hubeFguzKClsanVX21qJikU9+hUno9UcqRz6P4kBUdWv4+DULAjSIA/4HD0dSF9RZd5r8EqGUek2r8sBAfFETmkX77NKL2OjwBHCl6/xyxwj3BM2pzaW4qIU5nhPJeCNfGm/X1n0zLxjgM1x/NdNkslUYPTTN7wIBs5AED7WymxOiUrBMH9wW9MOZPHY6kX/joZzDXv63RHScB3HUmtkwz/30JBs3Tp49ALsibTDDDeIJzAa+iS17O8FEQhcwxCQ/4xOXSSBUY5nFaLtupcV5bSGub+zR8VDEpt6jUiaCB8QqUQnXI4x3AQ7BaX3V8W62dM6QHK3uapSTxd/pJJBcIcCtovpdSLMZ5ltELJwc/m0VXtyyZSuYYmLBATc4DsKBFuti7FYe5f/l1N7TEU5SQN7SJxLq57etdz7YlzVvoNtDxhPYspDOkuzVooGgIiGum+BtK9NWRqYZeRosRKkRA200OSSKaH3HKOGoriC7a6UiD6MhR1otT/er952d3BQxID/HVQ3/Gbb97/Mh9lxfyKjnn84E6KMK4r9nz+QatgzqcJ37HgUzAPYpIABuvTaaGElfblaTO1SXQsFUt+ifI4hRiy7MP6+qLzRjLDjPKsPQCVtWY/0a7KbaJ+BWUaeOB4fnVnu9aRjzT2a+r7DmUEjvB2gFl/N0tkOskpH+6G5WMUBZwvxjd3wLqrr2NHjD9KaLW+JtiPMSO5PRVf8QF/IKLzJdJamNG3xY+ehk7JH/FA09JepB9XFtRxNHtFFKYqbLlelPGRZ7HXL6qGqccVaDVwqU9zP1PMNY3puRGWicKgUj07iT0Ri22PMI4FkQsVpFoTIV/5YXkEh+cBoiN2EbUXukEBUciYyFFjI+TU7WRchKsgxENxFMXIId+yglVvHyTeUwjBNwzZjpbBk2Zns3RppeFwgVuxPk+mebOgnK3V7CrSwmF0briXEVtZ7Pvg5L0zleam23OV5SQRn3SQd5AYApieczesmRTXSnHaYM64qtJj8SmRaMROPqqKG2Yt9Hu1AIeYXL5ixQPEZVByMf5t3l9sPDqf9kyh0SztnEyKkPvQmQlaUFQnJD5zgpTpoaXzilc8U9lDvsbzVUWw5lI8ahmGeM2AUlQKihFtuFbz/xobiMP+tsoLdN0Tjcx7XHnQ+qAFSPO41b5OCnP+69F5AofSayHFl7ysh+pN+bt06iYLVjsgiflvl6WNHaHWDgQ2RwlWJIkF6hOGAYPmFgvVw32qBBE/FOCks9k6SlL5sxrNmWvmGRpCE4cYIEqCgI1Td2Kwx7ItRnlk5E1lkSRVoqyZImrcWdPcglG9mC7/+ny4cTViZiH0ktkk89TA9TDC1AMaSM03OhpHg8cvgk87K9uitYOkvjsF+2OmqBTAi68mAIY+S5m1mADbcXcvfG/qqW2lCBRT1wIGwgIk9Js80QWl2AkUHZajKsWgn6bARIArxRpvDV0pUWs5+OdIT5VYSqHSNREDBcSHhDbiZjErDL9qkMY+9H/Z8sVtMfOEdqS8m55LHuSXg1ObaxPCPIXCXo31yAB1rA8GW2HTOwUyrLXZD54Bep3DwwiQ+QNMNFUmQVGUIwxUBu/sqfHyD3IViIBjpFRQkEzEw8NC2zrKxxiNFrt5pd0YOgb3nRCrRnpe8jIOTORM9Pa3YIPPofXqnMsugOqyYxxD+zGuJHm3hsRv+uOPWAws9sdDuAXTm2hBuz8hfB9AzWFFld+DGed4inyWVdg61BdpneiZXKHQaxREcOlYaThemtywU320bNP0grnVpsPcL7zDaGmNDVVhfuZ1J3SH1FpJ33d18m7YkcmG62E1+J1ZUxoEN0DDlI8gzm3mmI+YeRSx9dC3lXWm9CTjVsOcRXSKTVBWqGy8yyTFNlKmAvmc8uQkGsN3fJn62fhD++lSREgUrbmBuuoVqZEbodbYK8Ns84Jd5zOhouGsr65Syv0xT9nsmY0AAOkcZkfmiUnZiUHlG4pvmkD4bTsc1h6ML8ck3O+Dp91st0+kV4+dnOsX6muqNha7g9NGahTs632PnwAg5tN+IqWm66tmfSmg0pnKER2DHXXI4gUqlvhzJfYtMbWtM9pwtocVlpD4GGNcmeK82Lhu7jLifdugiwEbaq8ufoMpFDUgPhWkKKkcTqfXajd/0toYx3DSGIB2KV6tnPJdrgRJz7NzDXIyGH42NYP0611NI224AW1IrEjyflsOUnGHY4EVLRwn2vkefsFYQbhVh53HFBJJ/eazk4jUIR9OPjI6xiBjFJ2LX7BahH58FbOSR4Ca3dMnXrREIX+0HjFUVLltnvyouf9Q0YDiUfWH5RC+y7umT5hRaD7M7MzWzMKl40iPFmtfdnPcmQ+QFMdyjxwEBEHtcEIMdZT2oiyPljmxIhpoy9djS8NHJROt0Mz1LTeLbxpLU5WA8YAwxzEW+OnjUQtH03b/06uc3onHh2u1V1p4D4/5w7oLDxjVAKopJzQeN87U3YNqkiUChzwjjnson2WvjU8TzjrPAQJDVP0XfrhqDYLvHzMsvxqHnP+45MaGA+pW4wXBgk+F0rVoXrNEPz3VtZvuTu84OFdKFK0AVVfND0uqGt49BlqtMNfaplvJv2ZnwpHjo9M9T5hOZBbOgAMfUYr/uGaPFYl5uvhXtT1qn3pLNfJEN/Y+1QiTt+r26RWRvlT/H3ZXkB59hDtpo3Z0N2hpcnFg9s3xKPW3XgH3Hs+bzrSx41DxC3vdUQuwao0mvM16gjO6a6TR9fhhB1YhYGRzKjznKX8mx9b2Y2iTQbPBpR9L/Nzr480UgJaReedvp3IapufCyBg8Lur4f0SXvzXh4FM3V6n6jDiNZMVD1ZgVlf9D5js278mv/CJhgieDol0GaRJLVm0J+RecBYVjViSM1H0MyQ2VkHlbYtpW5VfOEqyYmuH859GeK/VEfjeyw4+eEbhA+GP5fHjEsPQ/zTyHYhyoGepAsoEy7bM5OSlRxU52jK6LAt4O2RSDEiuusGXbJBK6mlR662Xg8FTij3qyJplliV+85foVYLx6yMf66TSfTvD/Itmp58hvxnd5OO7DwcG1fsGWwFKI2/7o+w4zecetmNK/F45AH/El5RbtWsuwZrekHEL8lpvdaIA9Uxzmq2ZYqUvYbvIGNDn3/b79ahD9xpZXUUAMerCxcv0eHsa7Ixufnzl6503r9ieLR8TZGk3CvHMHAoncj68V7hWjHmmLFmygcklJL1UbtB6fyLjDKd6MR9Ma2XJrf40hdNq7K1BBdFmN7tK80S/2E3XKlE2LVVqBgwOZv4MWdl7OR0WKDzihTDtHvW9rOpZ4oqWpOxG91K+wOfyLW4EA8cGooQviciY4Zrv7ERX4My1I/mIAxnDV4a9GFa/GGNYGf+r2mAIOgFl9CYTJPJ2dN1hgKwLml55JcP3Ruf10Ue+a4uBTyFqX+MRM2Z+Mxvih6HBpkJ7aE7Ze9/f+kARJPzJ2Ng/uWQsiRyMzqkoTBEDx7GHrmqa8WfYiSYeqLhS2ENsnubLMwT3YdvSxesPUottsEXQRgIA90/uZz12zB+dMgfMiNYNSPIeuxs+mO0D17ft4MCLIScMqNg4AYg1+AGBlbnk6dKWXP/kjZA6gLBfzb6d1w60CoGC0uUVRPErnmctbmxmlKPX76VhRNMyeHfbEw1iulM+Ur1hFqGe+coK+44Qi2dDvD4Ut9E6QuXugPlJ3JYPMF0+UGb+c3Eo1wS8w5OzKlzkPmlVCjjXCpGTwR+GzrehKOAlv1SHH7eeQRySdfKdet/HSX1lzdOVK8podINyirvMRct+RA+XrDrHe+5b2yvagfCczZaYuIcrveqt531QELz9Lydbe3+y2b7yHg+FqNmdBkwt4W4wiD7JBJlAKbzaxJo+Lh/kABOeINqqWyIqEIuXcVS3fqbSnRPcA8MWNC0qypRl0xt4IQEXezX5u4/tBSsA5JOPzBI6OwT21BokKZKHXdaib5BVfV/dRZYnp7ysxzQ1YhILDqGDjR0zUBCir4OWmSDR58DODMWW8BcXNr1lsQP9LeniHfkWSMZIegaxJCzFzDGUiUZH7iczUJeZvT6NLG43gS3fXgaB0I41QZmPpYLYLnESeILRmJUmhjHiCqoan5LROFv7k0adx15mkF5kofpyCVo0ZtM3ndemTTgkA6VIQ3K7/idGoJhR+F1lccOJSypLtnp8gaMWFuB9sVIBJzKwegSQ5SU9fktF6TsIkYazTN0YxRCy/tEUUduEmSkZTvvYh0UCR5iI/2DGGX2zjsPqrUROE/IhkiCxBFpI/wZcXQLQPPpgTm9m51BJRnQwUSJizb9KnqOZWYPB7xoVYtX1jK5ok/x0o1SsKaWQ/mBZTfYQgQPTb0D7eu/AgnUAfVF7OQ5nmvgXwERlwo16o34hGw8ompUCPq44zrOwXRYgqoSJakZSO6xY2Q2fbbvUkQknBsfP/m63Rk/rtVV6g1y5+l6vh3HKxu6DhcYkgRM8My4WalP1m3lBEljxutuaESEAZHFeS8m/ZonantxYGO9YPWCDx11h6ZcYPj3hih5XIRctKrxlN1m3VLi2qoPbL4gmxZRdRxEwYVyV2QNqdiia3+42XSchifE1w6y/S7JRPu37lf6plmUsNjtLqbxNDd/V5S52h+msKpK3YnCPm595NstK+KS7Q4lxXQrbleeN6L4Wdi4vLvLPrTHj1qDC4xOdZfF9Va+7Kw2ddDHRZJAHhlYR0dvpD7uukenWbkkuzrqEfapbgK/4ZZoYur1Q9n3T8EIy15shJ+5bm3r8GC6FUjwqEX2zxdYh6OnJ8qsHKR6KPTN8530TDs5F9wqfGtt9hzvaTmivz3vWTLS/bmrsl+zZQYkM2I3mMjU7CL7pzU2447faqfIjClX148Hjg0h7lEd9FC8jEIbAh7z4qa3g4l2yPAKIz7HJRgxSbwuKwYu9xExegkwoDpMOWnqRhpHUCD/jUlGzhxepWMiu6BJvBYG1uH1rf8dDEP+ka1ScQkp1mKdw9nLeJ+2IpPDGcMxymnGXYN+ccFPuxSYB3/x63x/i+OwkP8QnNAgRD10uQ/V27NP5a8kxC1SFZ9zzRokMbF5yWpCKnHnRPvImnfEY/iE6YaydwEJskN5ItF4rA9sJiDAIq0SXDNwZF25W1dhj+ogQLgs2KL9duo7YKotq1nAUACBxdeY7wnyJK66Q8AVTe7TPSjbUAObFWJYujafcEPR/7tBeZW1hgtEHUc3Y8kPmcbTYa7y8dVhS8Thd37R6PiF5G+elwDGOZ5Q1CCWwJvBw23avIz3Dz4gsvCdMP/PIJf51MJ6TPdmv/bYMZwMWN0nLT8xLOlDyrsbNpUHA583SZB0QP6siFYELR/2bjrEzzagj+5+FjaxkjdqeYLxPIzBNhWFUOgenibFNmui3qUoFvPwLkB8iWbh828rAQT9r6II8anR5h3O1Uz04qJpWc2UzVUxOid4VFIQk+ShjOEd60J9yoPBM3hWnYLA2JacCiQCL+/0rByHIwlkN/5n6bqeCzc5sP//ZnR1/k5FEptQgvNiAF2hxKAmi1bOrIV4fMVReGVUqaMaaN77GCSiAzqwpdUIa62Okx7+k9DCdL3xNlzx3D+RG0cZ4MSMYV/pzEgAY6YOW7F61Amx7aspMj5mHnFdlcYXVDAZCosHb26K45+mwY0A/gI8BISNzMng9K7CO9Sgv/pSL5i1xOv+JOpUt/PDTE3VcH0QEh8iTYKRy+UYyZtGtt2F6IYp0bbqC6W1mhfpxjdvEQYilmAOSVDusHap9rHk7GsZWQSlu345JhFi1krxM2ycH4uK8M4vVLfMELaDe6gTSDZjZLbAvQWtzhdR+bHl4XtlHy04pTj8kQ2HUUGlKcgrtP0X0Ds3mlPdO2Zy5PyG7tGsMXjl50kDu9tV+MX5J59ni4ekYFXBi309bp6dhTkaYMII6KaVSevF6WtEzdGk9rMrY/iT+9dl9iW6pMMiYRNni5dhMxSSTTjh1LHux8DgQSQj3ve6XZakoR9q5lh55qyz8bVqYc2XSFueTsGT/gtjYm1vAlHyDBPjKOy/O50Qhr2NNPs393VuB2cywdHFFv2gG8y0TWpmtRmOGrAlUwwcserCef1PwEKVxjFAr3i5SY2BYeg6lFKGpCqvyNrQsYczeP7GW5SOTmedsw8NBWpDFn1fxGD7kGAFa6ijtgp0yJ2dkNjPxcFJim4AVjMtA95FE9RhXhHxbBUBIpT7T1KM9pSyttbHgWCJRXuK2UTlIWtO4fdg1JAZIPW7rV3Im1ShBVsxGEWEw5WSmdaUA7NYO5GxOqGK3mCUJ1r4GYtkzfcpULeDSW+yOfMvN4qKEtUJoJpuv46q+xyEmRbfVi596KHIktEIDfAQiGimIRisYNpo6LzmZvatCwTrO0hktV825Y/hknejt601Z16X4kZx098/+G9Ocmqwu8srRdS4yJ2XNz5GqpN2GyP/Ul9OQtOGsfDec8eat49rf58b3aBLpZxHpmxpV+yM0lm2RIgysSD/RZhC29oGzH1FsqpP5MM8+Sv97rXlnxa+FprlwKPNxywzgQrMj1HGClGXlm70Ql4EwahZoZ5aFnkuffSslV1kOHsGX747VpRQ63kLYFq9eqtnOh/UWbuKkvKbIJEZXox2m5O7I5ZCvRZ8ic7rGR+ItJS9GlNxuvwy35s+xrdPhyx0c7rQC3R1FqfkzaX6c3yPOg75ppiOVCuefjrXxFYDIaL3pZM6+u3EOGt39IMCOyJG32drLbIpOCMo0QEEhImwNS51uAlq5IKbPsO7WTqbQdyUNwbcVXDiq71yjMdKvbpvmOpe5xUGUl8Adv1pOP9xbNsS++gHclBU4TVNNnz5LvrktLAPPoULL7sVvKZpS1clg8YxGlhASHYu64y8s2hPaXq7ALbsqH4a5cSdm13lF7qtjta8GNKl2OoWUY0BYHKDfndXFZLrNT6B7rwUgRoD3ZVoWJGZvlvt5ckVjmf8J6VkteWvdQyTCclGMPJmBaIM+Ppt8QqQvv3Yv3baXJiTpFECTnpk829ogBDcINzn6qwaV+pvbT3YAXigeExyBuXiM2zJ+lpGyiDyR0q48h2hAOKZTjVPiI7wlhgVT41Q+wbUkLrjFhONbTnmNkZAOcg1HF2CH/JXytWZGCBL3Cm9P0k1uL7dtZ46lqjHfRgjCvBeTS7QBjtvx5cYNltedYNqTjf0qBS+lCJ3aSc+gRWTOsk+y+jVUjrMmAbContYaeXRXo8Or6joOeZAeiTWH5brJGypCL3MdlI173kKdxVy66GxJpdwbm5sbgBoRo+qZ2egO7YfoASjb1bXNL+OPKxixOak/xPNLZtbTRSr4vJwsTOjU2xRmIjJn0SEPBq/pdR2YeICwukMeAwAbJKrhJ4FW60oEIHy3dBy232OoQzY96wzwbdNMiXAOCKPEsONDLAZLvO4l0515155UpmvhRzKoXM6gu0doCooBI7XvtyjtynkuzjgH5p3fqz4OKASXr1wcBKKnW3pzAMSVBNxM4Xhpxc0gUuDbZa0iDxlcR+mhsgkp3nSTtPIe6h2V/ynvl/GGWlrVKq3p7ale+Mb6YiVAMlBkXaqym69pm8ajHQATara1rb+wTDxQ0TFCSL82pspAokRoBbZfOAzCzUvQdJIJc2PfpEzcjLbShgIWP8GdcTIocYFA9+IqNe7gORBqydOj5HFmEEP4y7WIY5pGw8kt53F89BWpYkUwJN8TDg4M0uI+4EccBMpY/PmTG+7eZ0YW+kr7cyls4Qg26b7U+l8WdnR0wi6ZeWCrXK760W6q7DcSMl6stNl9z072ulJsOVJMjm3LEx6CFDZE1Zu4uxgO8mpw2I4j0ojYSi6M5NbvDA6PxXEzQAiofJ8B8bq5mRMbFEXUiSBzqsPQnkJiMDhvKXGx0PeI0c+Yx/qhroL76grjZ/4XSgfIuZ/kyVtN3CwL6obTkCh4E1XxNQTzVgIDpzpeRYtfUdk/CDt+3NbSlpp2hNemte382vLlh8faRZxrDUghuwdbs7f0H/jsvVtEI94nwpm6rEhfu14MQhVI+d7uAECnK4bfunisJP0mrlykIHNk6rAYUZrT8dRJBSBq5R1HUdUtfTFJGx7RC7YOM4ZDz50MjNOxyp+gnqYki3sJj9X5YptZOW38Dj8dWghAnThcblBvYh3OB1u6Dk5Y8ZvmbPs7LALMFKsFNLyGXvg2Q30aLgHGIX9hWWbqVCGQA35m4XxLAWEdPhO4VMTEDlYA/HW6pLoFYWuPtwrzIWS0GupEQcoFUFMCmDDY/7VPDLAWb7tfJo0wKsSK2m0Oxg/QkGY08o07PYMLiRCQseVpooe4HPSJvFNhhYHFab1pEWXPkEf+CCBh4jZRF9t7zwwoq+NEmhzYsgAqU8tJZ6sRnWKyqxjEPsb0a6U9/10gnYvmMLL73wpCuz9LvFVHFuNcvlkyp9kSHO9/rE6TnxxPxt9Zxo1assCfAt9a/FvRya0aXhO4vfOzIbryww6YfqdHOwqlSl5d9aNwsmgdeUuiFLzv/jVWUlwVTQzTruZmTxtSGAb1v70R/i5NVoSjbwSpoySaR7jkVCI6TlRKfG+U/V+vpZxDdT/1uZi5kxinjynywQS9Pf07hoh/J4ae0+2Rn3bLeqBtq+VlBg/c6P36nmYW5NZaEACUhGtESRw7pxE4OB6YwjHUPe3kS+16z9wUBpJbmyCjQV6tHFK4zrszRi5zNSbduez3k7FuAE5QsqkELZyZC/1x4+HSO206FmmjGRGwZxnNcxBkF3HTi6FMiUnH8/pRaZcKyk9+57BtpeSY3KAa/T6S4Fsj7E2BuDpijghlhF2Dzdz4LMl0snE8CL5bcCRK0fDkVn3ztV+fZ9BWz+LlrUxEsSpluJMgRVYQjxwVAWvHytnmZfug10msL6v+w1JyS0y0qaZ+R9NZp/dIWkWeZNwb8ee/TpCRGpQlc+rwkdxswDHhWvWIsccsYynf9oUDaDuPknS5tEUIilzTJaybVXNpRaCvZzXQro/K+YPJkt88ZQQlUS5oRNczla2dGmbpINxO2i510LVpjOt9xr4QKJiPkIQPB9wIghXs6Ewjw7ycNofdKMEczy+CeOjcwQFTP8KSlHFpXwYYHVT7fz0K6Zrnotd+LY9lEYcns136hvYvF29wn9GGEYtw1Ag9jMNq+6K9zu+Kh2aDTnQXkLdoCOKEuZZDUuz+oWg5wgU/mb6ldbgNq6Au/la7VnCTo/CnfkVrfkl/cYpE/BK+jTpEjwDYh+ihPuheemMJH/3hTWrspAr//QOAHIHgGoldWcpK0rI7263NsdAIAfZcd8GoHCz3SBEG+f0ex12fqH51HTPhA8Jpc5C+xV0ikLn9QndS7dWh1lsUzzOOYCpflbzfuUhn5PaFDebTfagJrqo3UaP196VwCv6/ZBrCb0DnBk7OmGENOicTwb6VIwjgC0aAiVZEF/M4ykK/Ayrrp6HLD3Bn5TsebneFHVFkunwnplpR83FlezqGDFtF9/AVqBl//O6E1bTwIME1WhTWEfDq/3Tq5YCeX+22ZRz4scVYOonf0TuYzH2vo5wOTMFk6gFuStXAzehD96umo7QSa67O1Lnx51bW81ZT+vjv+AgEpeUqq8k0pu6KuPu02Jws0Wspo1wL3VWURP5XOVbC/XQ4BpwsEJb8zIRpOh6BoRk7VJ8gEan6Ebk9DKeQwkr40vEiZtnaufve4jET9sutDObtCPj/DyeqoYuhtnc6oQcNAk7cvmCmrZVRTkaZ4GR4EemNDdAgLsf7tIYTm/yUR57PaCJHB6Rbdn9w/A8+N93eFztuKUTNyRR3ZTDa/CAsWIgKPBzzygT+rP9mrHbTX7hKmMOKIqFlNtN/otsENWh4x9GtgyqnvHqv2qGdvwD/hvlMs7JVqukFiWnkDlaPnhmEyHROJrJlHwoveTUeHJIRKvudEba/4YrCyU7FRoNPLCjKnpE6ajA+KZWOZrwknyvACi4q7mkwnjR7BHKVQIIvXh7B2SSmgUv6L8BGUzT0EZYUf3xlORnuLAssxGRymJFLGT4f9qfmdM853ATWsbSypHkhlWlVdvujZALMtGwnZl2w9LnxFj0bz0wHwXEKnzDvbL+D5SN3R5li27lEo5CZpfR1oEwf8Muu/KmA2d4vhNkAw9jo3bC6PArGS6ClhEzQF/P4hFaIEDyZNdyM/a/Q78GMfdAuofC6wmGnzrYJl8DKNZtNXHJ8XShpmGfd2kqKa6GlULkNMYyCXFWo5qwpqodYnGHHUY2VvKANL/BmqSmvRseoOngiuI/QLrO5DWyDrkdSNDykFMppahRIXfX3nW1SskdsY9ntOskA4t6Wtfo3dV/hfrjZJWcKm8nhxaZLJ+2mnsyZuhKDQJaXuOxEIOks3XmYAY4O0Uoeg9T0tvCnMJdK0T6+K3AqW9uDZhcmJiVeYcsIkPTcmvBneVvPeGA2H8zuKmYklemguUrov9ZH1Yhf24z5ZAR+0lLIotMkr+icU9oMp/fEzv05MqKATe18a1+l1TrDp9jfHn38SIugBG64LG2g84IpnCDRqfHUKe8osOl1RXrFfOvOspOfjUvOLFfTuSDoHrcBgHy3CpVoWD4Hz5o4xa4GnP4XyUN+6fxBt6Ufm3kUNRSThs5eaY/YGKKgOpjgJy2yVz0pLZokBAqGP3dJOO2FMpL9hYHgIZtK6fPtx6+Jd7gS5yu0Y5503sSFiLjF32jln8ufjie1p2fihvY3VefS1OUo4/hG3+ZHVr44F7XqXwsgwzVheXdeJulxksdTJ9otZSNq0r8c/hYVJ4zWDGC6tdzlHVUZJ0aNREJtUo38HEpAoGlRMllNuVH0wpoDvu5d7YfeD3pVSJxWaeTWmwXCuSan+6NUNGXE5UcfozruCq1srNXni7totyuF/UmfVv15bmuOlhiAzhCrD4JGS0+go6PkQx0QuyVK/qLlxY6pYoNkaVtpTWc+TDJ1v695NHsxCB1Fhb/eBWSmMM97piw06eEP+L61MrQUTK7bGCWaHDUlCY1qJZ025rpphh2I8deB3SAMv0/v3Fn8g4jHVx/3fke19XQOmxdDByexxALbrKdhG2c+nP89NrgczeOFvqqnP3b+8NO6vLHMpntQ69OLr5ymGwuZnpwsihpBNLPepGc47R8nVopFqKV4v+phCmlLH9iTCj/Xv459spmUj6ARxcFadbL39wLLi24WETemz0Lhjhd1NaAFt68Z8lxszLQb1n81H+efHHRgZ+OD7IBxZKiIp11ahsLnA0O2/5Uz3ZK0bJMITtPH/tFMTdADcmmOddBmHDv0I1cat2w0zMbMXTvRanri7SDN9nSUtkheDxOikYi014Jf1Bvy019jaSosuuWDFdh8UStovnlouRid/uzxcj+9X3fMqPYetDaRtNgfw6a/5MhBW4nWVWJ51Kzqwp1iCtCrtmCF4KcFDBnAGaMnFrzoGD5jOrrPyUnsEKpQCVxOaSUzdubzLuS1gB2XesT8EnsnqW23byzTz1vmnHV4DpbRAIBOv4QX/3fKKlXtctCOsCoRPJZmQoyfxqnerS1XpicQy6+ZnAc5GVjM86S4FfN7pHx2EINZP5vk1xKXYXPuhff3MuxLbHdiDh1HkWwHPWWTWDIGMWhtDeriAeCDCEmv1s/B1YWG8o4j06tmO8QxbKzdipod7Hfe0CRabTMQFDYo1N8Lgzl2BqqzHLKjPKcsGZzqPgguZD1EEVZaQbsnCsYj3irw4rBwJv1i2aKyPVjhEQsHa7beA9NpxbZpy0Po9Nssu10eSJITSfYfToo30W94QdbSSUaLdHU8A+gGIxy7Ivu5vi9fCQIUkb3X4B36vzhwn5hkOvzgR8GcRrN4QupJN8Bcomu4dmfYO7mLHPj9ZU2RwMWyXfmEIYaHw3bJGSGdFLpwBXMb36vSCnHOsVeAPRfwq2QIoIgjTDj9GY3nm/i6qP/CSKlpsmF2GW4g1c3Ww15peKkzeYfrtE9w/HP36Z+RhLQ6TsvW4oH7ehtGgNzU0v4N6q7B/X79PCj9QTNsbPBAJLpX/fSUDISA4elMXsHcP+sttc6ndI5E9JYya19ecBIHxdWrBZBjluRlqoh/XoPrmuUNcQfv12zzw/SF+wnbhywgnuhuaBI0xVn6h9t9juMJ1B5h23zo4nKOFl4f7mcZV3EUejYdibwlpWZUT9ljM4Loe07bDf8o642AoNRJh4HzvmxQthliClNKOaCQ7H5gEa0QO5Jlx5sLDFESJ2vpqJ/tw4k8z+Dcpvhmsunn4o3o0Y08l3vOMPMyB21LJtuVyinOCzEu8/XzG39kjBlgJuD34SbXwCcH0folGdWmTezZkGg2FO1Di42YSBMHE9biuAEtfPDx882yl6fCbm5xyzxm5DqthGSqTgirheU5OxT3Qd4R0vHnxhmP3NVbBxoD1vVbXG+ktr221NQPEUVhLroo1rLsRoOhAkK076viQOYz8Cg2FoEjSQ7dP+fwbioQjd3n4INa6OZo0s0Ndl3Ur5gl90+of9hSGVv3pa4vrrMrkHqQ8sTwB6Xqw2971WZXyzLTZIE3g0nszJHjjea6deO3LHy+fLTu9beig882+V9ekiUmVvuzVGbJfub4ZmUgOF1xYjTP548QEpuW6GIwLLdENY+9xyCZXicphI/upuKrIEDNxQyf4phIfWE8PjUo8HqdcSO/1t3MMGwTWIY2Mq2+lNGCnHY4xzSvGGn+8kRXaf6OZYD0R0CPWE0BG+RMhyPd75aV2OFF0To50ZLAUwQNaKmMZXNb0Bq0I9YxqbYKwK1zOYhEz+eWI8VTUkWwppGFEE5ARI7K68nzFsACa4XStKcyxAVxHL7qGgJq2ozajqrWJxAScuyvw3DdF8pbRvoQMPYnp4IRUOIqad11eMENvMvj1leS3K9BHNllEIsCuMozd1myYVLhsSbJGsboGF6vtsjZAawd5rvG8Myrx9Bf5PrnsWa8OO4o+qVbZjzYArvhUVTU2YiPQ8R4f4nXhe2qngO4ECosmeYf1N1e79ydl/nVXn8mBcCjCPj7qQL8O+NYibXPMfixlacXR8luB+jSQyGxo3fzLtt/3guEL/SDO3NvEGtUTKL6JlB8qMrT2Cm+ql6WjS1rekTS9puvSsv6V99AaTjd4K7OTpZsrfRJRGnj3KTmB9mM3dfH8yw9bHnY7XQ9GV1lv4qE01c+rY+GKAeFa60KwuSPdTXJNslGfDj8mnwPTbDgH1gT5RMzwfnxPIcvdcrk+T86cgVkShCcsQ3+qPWXwFscfoPfkXbrzkf10W/z1XLBdpa9cg47+fhNLY5VxZ0ft9d+Uiv/v42WUieq73kTQ7i5XYxFLuoQyF85U99zDqrAD/kUVvElmF2gpbVYDvxCoH/Ij342KO5A8go7OymwbgGSpOgKftm+8YEsDdT4tELdFXnrdAGd531x9keesTNJ4t0rJC5hdzzLuOeSAxb/ol8z0CjYkw6FngbMpE/2AVMv0/ZuGlayTZZM/zNaHwpdidq/b+DjcAcr9xIdBDftNN2ZOB8Ol+Bef2GSFZhrjLOTwdKqGouWGpGaNqJzXMXPIOGoneQY+TKu2HbLEHkCmn9cxxqIOjoC6FbYbLXA2PKG/X5/mP9/A3ei4RvVs8+WBDcC/Eglm0Q2/fipHVMjX0kHvYylDvuC/Czbp7GxgrK8IlN0Bd60wsSvxjaGEAkdNBHF6hpqs8mIBYpbguzYB0RFi+iIiz6whQnJzjrun/CW1Y69+RY1r2QKfawV7+nWGZLcKxCoNCebVPsVP3f0HzkMcG9e9dBAp9x7JJ6vho7i1zafhy0aYmsXA+V52mgRehDv4cnnYPg6oV6NrtOeBfxKw62XcAGDJiLF9/U+LzlhoPm/gMC6ufzqmfP/cmSSb41N7AbNj5X9K01xVAsG1WCum41kmkctuL3PSOs2PYjOczBQbl5FS9blbGdnppTesT48cfG+8pXkMi0p5cqO0hdUP590syvCjLT5361jgn4HK5y5QlAiFA1Lmt7qLRQaMfKc56OjY/pUcFyFPNYgIKMjR7AXb0QFULJuuFNSRJw7OecGcbC+fjNdzhZLI5e2Zlt/PwmdtBCBOjocuM+v/Jv2VEo3ES9vEMRzN+uajriWF5or4U7n+kxHYfeQ2aRa9GuN7ytdPC+z313vJGN/J5J6ceZ9aHcAsxsFpQYvEDIKK+74OlVsmDYrPePajFqquD6iCLIHWeWjQ4agACY1uhmTkbQzFEl15HuFZbpVbunkvDOwLql3ejouszDfGA3E3MDEsUJ2xyu+gRCBgYD6YTG8j+gRXUXnFBuKaS7H6v1EoTss9X+X+zdl0lykLTCOuWtFmxfMq+1HB3T7iRR47TXGyzA+aniZzg8nEgDOOq24gcvDgJ1gJuYYzgsPsfO0JSd+2EsPJ2HiplZfLMy94gWDfe3ob0kFheejXyDZ8eZxK8fQqHy17GIeLYWPb0TURZM/o0R2mnYd/ZvbN3mOtmgkpGCVMGDbEOijnVsEtwvT2BoTS8Tvh2ag1eAm2OKbpS94hJa/9kbuHUJX/Yb+ZmQ1pv+52KAzt32zf5NfowRz6Ee+tZrg8XeQjP4krmz/rruf1alTuUnerp+IE42j2OVJ0V0Era4s5tKgd7JO1ldaVIpfzavZX08muqtB5ABdq0yL4vV0aJr37u4jl++nhy2s/G+GJCfZ1AZZih6SErcs9zdFkTPouWLd9BXnnL6Z9wF/OMpdBquSQD3QVLVeSwduKwT5GJqexPplOHoyatInbl/9aEm2KZ3z0IoAv3QMQtwM13zXzRheedJsFVntChXA+WbmKAdV3OVvSMPXtFHzfQtfQZCWuM6oQsrePWItdNFubDRZX1ayzEx0NN7Dc7LmkZMUd7Jsa2s64uTfLfAVlQJlQgsALiIh2EWbDPsh5h6EqRF3sb5/1rTEHWLYe0QaNSNrQuhgjL3dscfLCVKeZapA6ZZ5m7yMI9fgPIVNZIv9D8ZVXb3IKj7/AgnVkmXLZg8T4ia1wOL4r+YOaxO1kYY8IJZ/wLeSnNC889LE9sMnwjFoRrUX3q3bs/F7XzHSlaflWoHaoTIraiWdSJZbJxp41FeeOso4FlrLd77RBiBsRLNdkU2zrfz3TMVZFD81+zSDJc6ZTWwK/ClZUyyvBraehyiBvyg+6fsrzIcADNdIAZmvDMz7EBxEUKBkRcqYkWGk8SpU4QLAyJ0ePIHVt+AsNVfPdQdXxQuKyEhlxo8vsGreHAZOrkamaXGZYxoLmfKe9tpCYNE2ZV6q/xawMmvYgWmLPEXmspBcDfk5+m/x0ok1FNOhuut8x8JDUToC6xYPzorf5faZUX4JisyBUL/3rjkDkkiSiqlh1cotHP4/uBf72/ZNkDkDxclZsR7MlyvB8pYjuItKdkaWOx4332oJhquX2mIEOhy2d3+WmARC6lsCNAvW8tlnmSP3eX9MGMCTv+dTSih45dhr7P2kJpZ2GLtOAHAXyJeaJbrreIcrVC42mYX4k95DaHABGvwf4pZOOwbNsK4HazgCwCtan+RWvKVEVHQcKg7fXcTuNkMYuZH9Pzg53gGxkd65TE20P+ur0dYROLv30fjCE3FvBETDJfgWTLjzoySQXCN57u1nYlhjimwBigMJSAVkB98fNsNSPHx4QL2Q8KcNWJKAo0F9/B8F0OHPPs7FFj1KCO9t5Kw5uLoKYB7nb08d3gw0RwJwkf7u31wE9Ao5buP5/o5PTwjHnHHp57YoCUE5wzLg94Ml6O39duvdzOlUrnAELS7yLKmQM0AWBXHIxbOVvXvDAvDSRhMKg31IBtiHn+XncNFEyHf/QnZcAuv5plvOB5rSVPQTaiq6CVOAT7Zn2RqSJ01SVIoo2PZYuvBabZsZcx2DQACk7mINKHvhzZvTPOpq8xL/skj8cbmjXHQxbhGq6n/Nj6ahbHgKS2lcosgH75H51w99zF/rPpe64RqLR7Ox1n6glY9lK8ZdxRNycwH5xOyCgiWbuKAT8b7eIo7rtU4kDqi6lGnhoeqkqIbi3F7Hfi3Aw16LwuA3JEhJp5FuuuIBHE5ZjUyzOR0u3SZZwsX0yhHAtvfzgOnkYAY4Gy8MW0MlagFYV4V89yJVY1QXQ7pq+4Pvr/xiuJPhEbHOoS1GJ7yTZp2DsHHoEKBbYPS1s+NWsncbS+EkYxm4JcfglbkPJHEPEqRRWtgEJduedbV/nQs7z6c2P0EC1NWz1iFNxVyMa49ZPhQvr43AsfsEHDLwr42RawxfIPTWHfpYX7g4UEbz9+qlbNhOCA7ppJevYdLtJR9veR4kfHqGv72+hL7gP00QxJQjRJFsi0lDPx/tDv7olCNHMqgIXukQ0a9YJjimgpair1k4TJpZbTiWiN3pdFuQRpAf6xEeFpjFRX87QqLgs7iwVCVO0Bh/lUR0z7frmPdF6k8e0dDa5YB032dubNEmLkMobXp6m591j1KODrzNqD6Wabg1Q4MAfm8tmTAOrlPhk0Qxp3Yh58eQLfYTwGImON+OcGqGqwzP/j6fuEUtkotEUtr/Q1uHACCFv5tbyDxLGHmbG3ZfYNqMDePrOphwXqma2FFxaKY1JXjDPfGg2xAxfDSE2EbHyAjc/6gN6DjO0ngRuZ6IyFK63Ez/QYZFpYwKgTGg0qXAoimXgXRfxCdfBcvnVNj3UE2XqsZwNmglPg1VQPdKs6T08fFo28uoapqUW0X9WEkjWSZWz9MonaO0Er7Z3jrQBpicMpdIZLsKIw3TJi74WXPmY6ZpQ9kkfOMWTqZAKNG/hmN+94Yia5aa8Mf5ebgw3mAgH/47MZgyFSENYnTqbTTZG2sqE8+eoFukAg7MY87tEFK8RsCPQdFVmEariDm0jnxBXtuVHG168vEPSGmqGUleUnAcYa/UTrab3CsXe1tnQer6v/PHytqdE9vOXfuaMBQOphOjxdjwq89pS5Jhdlo6/WKRL67J22PJRA9m9b4v2IfXnEFfwhZXpooTV152IFZDFmp6R12W5YXQub4G6/ksQU+QRqRYnnls0kMyid6QzzLc+GO8Lhv6UIGcjfSdZLDDH1Y1H8NRiEJ9qaVL5ww9+KfRrePjaxRvYlaqIooZsZMtKudsT+6SHcsHxg5NezdIM0m5XsLrzHr1d1Gwr71OU1OgID+2H9JuykOi4f85SpFT/Paah6FoCEjE35W1osawEVJGzZwo148BoE3itiBEAzQGDSEMNjUQpdU5Fpr1PmoUfj9JtbdGNgrIaXgeUWMrici5RJ0c37TWEJW8V5h5IW8SyqdQRTfvDuKj+by/sxvqWgYM+Ell/F04aAVDgsh/oZ7RDj7FrhIo/mTmmZokX9GSvODlOEf+XW+A+3otDKd7LvfA11FUlCRhvI3ONltZB9ew5GaSrCUROI3PKt/yfLDPdrNtqr4KfXKImG5BOVnuZpBsXLDyw72billZQEvm0T1XSorqSom9GihxJ1hll79skAozvS5Yv591z9CrUegiBqWXG3ktIRF/JTG/stXZyK3iz113LZzevBW1gfw0KYO/H0U0ifNL2aqhLbDgMFniDGEHuqHMrgsp6AWYOxjAfJqqKE3zuuPrCAgsLBpAj3797EddJrLNRYX3lAe/me6ZLPMueP+wLjktdTvztBTuOL6700+IYnx+ljX8/AtB23UPP0lc/+L+r+drzzaXTJ4JP/A1puMUyg/UoQzZPY7tZIo2qENs8JwG8MvWf0wr7eYQuRsMqFqDTYiWfxsdepY5aqReY41jI4yBZIYOsDA8CkOJDhVZGWHmToe4DlvaXHvpgCKt/bDfXZE2CxFgoiRZIRKM4MGvuzwZJOSL90T/dOf7zGU5RVoYAHVpmcxcs4V/xyh65MXklHG7pgldrfLg7MyBRlf0h5++k7Vi9WPZK6vhx4iJhEgA23RP/52H9CS8s6aEa8Gy7SOQDMlNzvPO6W6I2y7tyHO3afTCwvFkL3pBqC0Yi+8y++tKkuKHj3ccr6Jtz368s2UMDVtU+QWQ9T2CKwwXnynGgRmPaL+1W5ah4dggU83gvuLmo/HbcKW+y8fT/qlK4fzaqGV0SQH+IuW90s92T9QFAaHE4Pz+J2zGT8hmWte+ngcjlhqz7uXczRf6tlsci72UtFtP5gg5Bn4lsyIT8b4NC2pWpZ/0iffUHGyEglxpmEvUOKnNF/smDIJoAQFyX11OVhskt9QljqmKyywqJqpRBRzXNC/Dt8sD97598X6l8ylyiatbzCx9+/nyYyilndg1gEBwyuNSfWEtsdG/9f67veB/VFcaiyAeGJXFANeM9AkBm7fNNaevYA/fxvlB58Kb+q0EmogASdVKAMY5ZhPbTLaNEn7hS/vLrq6RBINxo7XzjwbihMzcFHZTu5P1TY26gIE5fkbHcbr2L9KHviiL5qSvxs3dxt9r5pKKwMC85te4D03x93PW6Ep0VR0BgZpPtBYflTnEUROB4Db0786rmGsUyDsvKbnwl5B4UD4s7TWEifvSdIa2SBL92FZKXxlp51sm9X3CExfFVBopepkPGyadUoOM9zZDXd02mKeQIiOSyyTAfOTEnWDVTW6kGb86xEj7n7maPE0rEpwYAs3tJVyUgle42IYdA58vM6HxhifwauifzjqP9uz8lC5HqUsK7ghx+EzGn/5n2ufivJ3bcONWRwDMeRbeIgcK/X4c901RvJgjf959SQ2x1b5VA5csg+7FLbxnqUVWEo8USPa0vE/XmoW4FMTY7d4iexHJI76XyEvHXZ4W/XhUlblXqjoyl6TFNwSrP7xoyASwpjgFIbBZOkLQ23Qrr6ZFFGg0gtWntojzN6jyc8mAkdea3nudcu59uyFvyvOVdLlMEDNC3133YE/lpatHjKo980qVzSNkXJ5MkKfEc7b7Btj6PefXmesSswmIz5ZMuk7npFgPCpxvz2R7RSaRMjki6LxOE6iXRiwMhtwexdVF+b1pJvz73rOZa+bg/PDNxidlZSBO5VOeIt5iAf/55kn19qvU3+9uBy6nhO/bwpnFZi5ia/bEaNlLax9dkpqiiZUNADmFJgQbi9JrMYTKVNz7IO6uE48PiqrXzopFLm4+r+dDx2MdaoVtPFKwwVEK6WyIe8PKMYXUkgBE8f3OTrRDWqUipu2TkUmMLL7nIxrErmeFUDZ1tPbVpwlvu6JPrmaGYYJmCFZYgH+u8M3VHvRj7V9nwftsvvDibnJfVNxLnDLBHY7J5Eh8i7HhAPxZ2df4HosXtyqHbNUFZNlBGhxJKj3zMYeRGctOpVf6EIfQAcNgzjWoDQP8X7ciQSnllBE8U3XYOTlSZ8IKQQzWzoI8MT04xS00mwH12VCyKovcAuYZrUdg/wBkcz22hfswktBV8sm4VeBoR7IfZjmHKqGpyuSnYHr8xbS+A05aIkxAGrK79Y+yshEEpfmMpiTanSV3z6Iwv3hA3JKWhDzglm9GtkCnlpaJ51AJ+y1hPEJQaPoNWmBGMJPg7uJ2JbEkOeOtD0wVrWnjX2OXct+DpsgoHDiQfCxhZAwpAOiB9df9b48yybIo2SFWNoVPj7zPU9XMc5tuBTcUjI+xbU9+LwTI0kqG8bvScdtd7sJWL3fhFj8a0DJRnv0z/bXAE0ZVDabLFdPMCF6m2rJaWkSPfiDqep7nUZee/kr85we4hhhHoXzkwu+30AI/oW+pcWofbqK/INIUmx6D6h1pl1OuYoiI9qIzBPTojsQ9A2Yj4sVwiHfR/XuSA/SXVljE1CUs71hf1bzTkKG62zd9QwkolLy1JpJ28LP+MPlJrqGQ9vDP8iU5r1gBNbFOdklC2wo2v/9JZN7ukdwrdypezGcSTbTn5lhwbbMGLWRENw2eav2vQh8lK+e6eCaJnpPb1SNXTCN9rYGZZ3ySSKrqOOvV93Qd34VH4mrrM60ASfFcrysoLXqN+57nzh/k9E2J9a0qFxRi/1hc4gEC24Bi3TQVFA00h8OZxtDeFDtXEknRWhqqUGNmwueBuXPtawVKqEgsHQeloGEohmOI4LCcFEtWfONqe0uWOl+SyeUHnm1ws/v9t7SYW5OuXPhVUHgk/q/Uor32o8l8VMzLk9eR0cANwCeVjJrhSP+wWjwSGGSTCDu4RvGHlWnblh7DIIHES0GB05aji8r4+Oa/zX8giS2lrvh+PX6KD9qdY16Sd/YoGSXZIsLsV755JsF7ziJCezEi7+Mv88YhW1SPFpngZh8iOn2BkSElpH4Kr9eb5WlTvm2sCpoHgByg8O3XFQzPVvkdiCSH4/rcB5uOiToY3DV0pzPs0HQ06bSKlGeHrX2eLmQ2d4VnzB9tGqFztreC7yVNB7YAa0HpgVSkykX7MCVld2SSH+7STWDU0H/Ifmkm7K5Ys4HOY1bNBEqcfqm/gJGbOj+8g26gojQ2iPdH2wqcOSRY3VDBjk+jIgsoUTM/XJsrW73u1MnJXFMLuwNV3ht1sZMkA6ZnS81Nnx70fkQcrGfG1vVwlUJ+qBwPQsJFCm/SN5WKnstmBISx3HP+nqauNlHck0f0DQijQ6iYw0zGZhcfGj+lDEEzNZ/jkK4rmD4dAob4BP/7jvbinaYd7i6LiB/IvXSWFYVbnGYZaw7nE5PyiHXgwQ342NdO52CThUA7zdO77T6PZytFB5V5f3cRcpCINnrDXvgGCMHrya1vQDmRK6w5KvZhbngAhR4zOgfpu5/FsJIrH2KHIOlc1XF+EwfMk4CWp2BKHZrdstWF2ljvdlKyHnfUQaofGfejH4LLyr01kdNTjydBYOHnwudi1GAnyYAjKL2onUArQqRdPmUaNiSIInZi9JRgUga7WzBrocutRiueELnDciD6FWc2jcaEOrmja/3y71RlucyqQDyNhjFdjkrgWXXFxp3/yyTu6GP+kLBdAT1EXIp1cvFnnUo+2g33r3BqAJHgaXOJ7oAPkMVtFDM6cRl9opw46zG752mp+KJy9FXMBILmCD39hQxGxhnpEzGkH8qH77Miv10yV45Kp1ZfaQbNRuUKnRucfF3RZL5pFGpEPG1DJTOfsQr2+RcU97Z9g7uNqK9dc8/pnpmb/PtaQDSC+xCQQDTA6/yp/Or8ZTnsxI9qJBoMJeEg4PChzQ6RHQsbefSUr+LU+opISNr0uL/FxiUhl1VdE5NLlDYjPMrfs8g/SF0jjyWe10JDSD958aw1ukrpJqMf1jAMRj0H+LVJHa7MHbsLdoT4nTY2QH4Y4vOnRMrP9oC08HDwORG2l81sZY17qRVKJcz2wivhvKOD/i0N0DqsBJLKxU8pewyRTxVghyO3vuASUBPIZgYQvh48VLOod52q1WsTKWYw2/L30JFQFGomOv/SFzQ23wfKNGUvr+nxfNAc5vyd1d5D+TAkYuznuZPFXpXbl0WjeOg2c+jVvSusz7G9S7DpdUjbu5o/iZsa2JmzoY/OivKQKLbUmXIgpYUUdBbTM3kzXtZQEmjKlot0ojmLI4cCQYLbrESBPPU0ZthMuDkytQkB9rxJrfGqKZEtVtv3ARjDmq9e/qS0Ru6wGFKP0CHhECfx+8vE3tXoNx2rhtwbob7e0DL61xaOkn4gagG80/egqsvBHWSoVKpyjHb2WlW4/9DH/lA3bvavua5Rgk8fDVzmvaLvC2uqKUwR1KqWVe357TOGwJMgVU1Vds8ALdzSYZA8LsMvSawBuABfbR/xwpuSeCBzJ7by1/Z7Yy06snA0yFWsqaQwTS7WZHRtkgia+HVR1vOpI60i/wEjDNolc4juG70TFtVeYtJ8y4QdwXR6L//XW4l2LfBUDd2eG7hUKOPw0znjj7nvYe2UdJ34GPwl9YX6qZq15jI4Kfi/b9FP5yU0OFOQbUzn4+I7QJHOJ6tymO/nUG3uZlPF8N0PS6kGSlj9I8OT7rjfKOawJuvP5MlUaq334w0pkYUsYG/9cDEG/vI+pKxmHeiaBx7v3Joc77IuyhoBKu/Q/IVyNnv+5iXBpkCKBFUUxJ8R/Y3RG/087XLZWABkS5mjBtG8uk4H7whzEpOoh60dA43utxyPjEY6AC0jN5XLlbgwGrjP6tGUduLuS5qfkRHUpoAEz+zE8vHWAl2EH+utIQCQzCoHDaWDBpFY/TW5zQCjYM4/9cHzHZjEioPGx4N/ElupbkCqXDJw4NwLkeb6zp+uXhPB03iq2aUrgnDzSVB3IDh2vCWSi9VlCNT04VaHuqtCE6FtsKdJktOCBsOwQ0aeIAcxnNeKfSgAXwKRKyGodhh6tV0nFvKvNH/PmyyIKsSo9fIrH7DYeQTn9Ll0FsCpKhWg/VMamb8h44nwnCSPFqOJereiFU6Z8UDBoKpQF+vEq2jqf8hbXVLd6fdEkGbrCH5GNZJu+5LSo1rAJrtlUSLg5uYg9Kf1JQL7EXlpBipXC/k0U4k0cpg2CXYyEn8naaUcG/PZbKgpefjbUyaxXOIyk6pkn/ItA9PYH7UGAtDQg+Ikhx54xCPGv2gLGTGUP4blDU3PtqMViey2Tv0cgUf6BBLUEljnE+Cym+tzmD8NdKHRsQGhchhNRk7SkU0OOT5R5XTvivd0n7IUp1Y0rNrbe19blvPu6N32Lne4QHeglFss2e1J/1pB/3YfTSblm1/v8Wznvz4GH3kpEZxuz++eIwBBji2ts0DP9khwawXRn8rhyaM+liZEqiHXhi1BBVNUI2n2pB8+Zkok0ZbYsJfJHCzFU5PMVvYo0ubsb31R5b+XVZWyU1S1rdKQouSMYmILFvkad8XN41vE9BXALYGdDCXJHN3+g38XPm7Wwd2pStukGYGbEDK0tmQjpY8l7omCI6D95/ShzzKtAN6o+IsJTiuOCwlO5zbpIwp+j7ehWo6UKPj2X5um3eiUDK4Yf9vp0mH9C9FE7COCAu2JnDxxxXXYIGRDjVtn6eWBXGzL873f0HmO749x5RVyOaGzVtoDCo/ZQBrJY8Cp0Mep4LUoPz+QyHNsF1fsqwWr7O5mQaGilU7QVmlQAbeiXU8kHLF5OhG6/I9eLTPW5ZWrsU0E6DAimZu9QdJjPfPiMz9BqEYuQvtRBumPrC5kFMJd87vu9Q21FnKj+vTLoUDGFFkVufsBT9Ks0gz95nQi3VmFHC9tBbSwkBEMmWaUpTyiyYRJGXxPYbBKMg/Y1tE3Y9HUkiyUlmdO9u9IEufbysXUsb2dYPiyp1jhyAzwQjm30lPT5dzuZJ6KTAXvD0jCT8Da5CTE0jxTKPXaEPG80B+JUK/rrsioakJiJCsZ8Pd8joJ/Nn7Dn2j8/Cfxb4OIRE/rfQC9mfeiSeHYBO7Lk3NqJvyhbXHrskE429XXulo5hX8zlO9QnmyuJPMwpZ3FkJucLeHDmBnjxxFchb05RmUB/uzsxHzH2Q6mCf//S1PZnrt00mjRjoegds1QC9zLlc3hIvMdg79fubWs8hRt7KHVunBSxg8MJGaM9VGt1PcUjILc5FjlZMO8dpvoe5qh+6xvepxzmg5jKX+JYQrRXKGVdWSL7hpZDBjnAlNL6k6IVawHi7fh2pBOmfo5i14APmJVfdZWALwTWYS1WZ4+IdRbWD6EYoknFQ9/oTMd4OBmvPdFN8cRhQ0vgdQL0qLiujclxeGqZUDjAQn5Rjjj0l9Pzzj5viuQQTJw1zRokRKcPTfiigkEe+V8ZeaHoNR2WOPW/c5v2SPruqOi3GXz3jJyl8GGTvl7DhVAL8owruffd+xkUHNWJAeG27797ev6l764Ez6VxD0yFGzw6y7BtZ+39327LCUdPVEK5dVA+FplnuGZxqRlZp+LKWF8Xc3KKn9/4WtrwzjF/pPxk/6jDZS3tpLtwLj/WsMK06lBY+xZ/miNWkzmHMVVuTMr2dkHCj8IWWjLXckqcuGoRCgeMWKrVctU2h+69xF/zXP7CtKqcqLb3qItmUhqGAXt9gBdHPU5TMI9XVlWUdqvItoHQYiBulUa2elA3zjuWiC9pktIaTNDyb8/hRI9UxCLCRgByV20zO59uE9GCcHys2Cz/IBXHLHoYDJTJJYusJTOmpHDd8KHv0ALvBsFL8CRXapgc9vFKsVonvyyt1Rpzy3Hy17pJh+VjG1k1pACCB6pUzubjspXDdDxZT5qLf91UHB0bQKG4bsyBD4/qS0rGFTcsUHX5bifSPTrQvCkS3owCjiGamNqTGQQ6BOH191r1aJsUfxXtfppQBxvcJvXY//2YCzuKetBP/B6gCHkS8VPMw5+KSps5a0DCLhcvZz1ZN2j3RQyfZRMn+EGtFsheyrHmkQC1/jdi5IxMrsiNthjZOQwd1xC2EGpBeyIXc3NOIYRx9Xd+ng6aeBdKJbPVHlPPYe7zxhaDjg94eQKseBziFUKK3nJ8JQStVmN8oE/TjWZnAIR96ex0qAZIaiCkbi1X6NVo3V8UAZOeDZgCNT0UNZc89m4cxAcrv/PBVp6LTtunVb9vP498HPSzRaBGuuL2ojKYhsIdGUoewSarM/pMiPkZLRHV/87KX+mdQu/9qTCoGJ0OMkiW51V83NhjsAmTFco8LpDLcrEYcyaXC80sDTiRCPMudweA4qKl0ZXYUAFnzO5vCkBK+ybeTy+AmUeDTs5JF0ky5Sy8F+2neFmKc92VOj4Knod8m+nWd8F41yoKv4+G5tAeUEKK+s4FkAAQREbhpavCfsQjIwFB+vv3P5RtT8C8hxs+PFJo1mcyprrslHG4ekEJ+apEdypqztHHYsEmkmzBGXcLphpDegF6c3WKB92c2wdzCmF17ouRRSvNWH36LMCqI+IL//5swKMUxbOPjqiWne03e221mCu51m/hv+454AJRHDM3ljUiF6ycxzozqr/n0RV7y/K9Il1Tr6YA1pavmU6hdA3DFRtANH48yRXCx9rVmRGgfLhDHXbnd0bOglXFlautLDisv9uFCYxHZmSLWWTfK1Pj+6BmVzo+XpdJ8WM5aTlTRwwOPy6KYWOtETAcnwBXh9WVLI+1Gw9p2Q3VMykiu0jzfmBGQ0tQwEOaY04ios5Hy0LbXNygbixOL2FmHZ1NGJqSnPyZmvm/tOIuFdMFin9hPhuUupPHaB0SU7JPffSaWPSPNSGt9iTyGNxqGwJ/H70Sb5i1Q2leJt1r5qPxiKYq4+ebUuiB2lQDBK/HRuCb3Df4G5UwSy0pf+sLkbPyfalvXkMXLujaYMT6jYIW3M1FnK0R8NgmpcI/YRd0vgP8rlthKITQQnp2TOxQcRep61/kObeCAl1c+22wSGcyLYIs5Z7RjioC/QJR7WZXfcur0d+ctpGN2hYJqXbrQpNc4XLMKItoG3KE3Ks+n/ExZz4fejhZqbKHvxPQ+1TykKrUI/oPpvbsgQsrJvO/9eQUuV0vMIavh80bmcJpxOXXwLPUs1qTiJ2E2Lycm5ue335hWlq/ykdl7GoxurBOsqX8PGDVnEuUabWxcjbD4pmczWWyZM5QY/FMB4lu40cz5BY8GvZeYAWCmpc6puNajSguOZE/z0sutyZEmva5bBZGy9E1iOnofEJvX1yy5qtHkaDxYmOlkUmwT7M0SVgvn9nsaJ4qd1rdP0W/Hx8CQtrjjrl1WOq98AhuqQ65mz3d4ZXKrDpiFRC4UVofdKYWh6lHmPsCsJ69BrG8ouSpHqjjlhGZFt13lJxqN+uU0h2BvZVZ1bht4gxMIxEhmYnSKi2NsXwcyX6RE+2ZdqvMYh/IypDW59DOzgNhslpElP45IJEuH0ov9ADbRuWTfChZudVr4oYuXzTH7afYvPxxz7ww5HE/BRf05BdGNXaVY1fEkzSljG9IzfKQ3u8adxu/C7SnKDB5FRkwZUz1xEt/E6ekz89sB/Fo3Hjkjag8b5PaqlhX4VDGplKRoysj8xM4NWoq2g/C9N85h3PnXnmwI603033eeVSLUfPKJOG+1hK/RhZjJLxsQ0jRBMRRHgX5vLCAxyGV8A1k7y9s29hVJDpIVBUOFSYU9WLAU6Uhc/4buxu89Lp9+mg2hODyFdahiB/JeAieXH/DaFEDKXDqrHU4FVPkDWikJf7FgFdDfYsyz+Ilwg7gqBDtwulGRrq74ViXMKszDqVbvQ97QnNc3V59vzae9+MCqYJLo9HMzlVISUGCDCnO3LBteZzjUwvm5pEhExvjyHwaK97suHWWTec5mKLXLVFnoi/Ip1PRt7G3jCPJkkePW6tTLntuAoVoiY03Eft6pMMopltfw7KPfGkuMzwHLgzDjYq63hpPScAX8K256xroCCQgVd01uH32MvKJXLquHqyZ1TbBfi+Wa26SiCCa664XwC8DbiiB6YrCPLCj4pk8UUhk7ZWwv+7K/rhQJMvJf9UbQ5C6Xh+bk4PBqvgn213GmerOXasy6u/nomho1orkktffa4Fi9FOdkCHf55EYCY7K+1J0icXKzVhJsfOfg1jJXkYWGcBP4+2Jk8yGq6Gbtr8eVbZrTVrcDQKQUEB1+VmksQs+y/FIWK9Q83NqURmO/hy7wI7ZMvz2q2lV8Y46S0PVPypCeJhlz9WpgKys6j+wbvndAHEcz2APAs19kerUjaRxliprHrJCPVuaHMECqeW7AKwswdF1CPQtajDkPR0JAnDQ5L9wl2T16kMFP0ZFzIIatii8QkpMVl/+Emepne76tkmZevdSUOqxOmq0pLEg8dpZ8BKkR9pqZ+TrHtYUVJApT37CULEeZMv9KmOhmo4ubbzdUyFJaPTy48YNjhvjWdGpkjsuTE99VKIRGRCS7etGbXEedyJlD9OChEhJj9VXtnKhFaNzPZXbbfbLc159TLA86nYsqj90y+9m9ffxjwYVpOwU6p6XOwrdpx7fB00fXisqXSoISrWpHLpQHOzvLNtn+P1mN3corQVLd0CSWOL3tmCWtM2Xot1g9cBxsFoASLtO4N6MAeDDFsJR1S64TTbDgB5DnEDxzHkqMLPWwmUhgCFh2t4FmYipuCFT/CVkJYQykkv85UunLwhMdVshSMTf64W5H9NcwgdUQsiieLy3zrUZuCbmKDiGUvQtZ6tl1gNYtJo90o6zrXlyYIqDzgmHRzQ/KNe347eg3zy1S+4tPaAHZgDVPGBoMLym7vBFDvpDSXFbEu3XHmCFKSw3Hr0m2xIdb+ukoY7vyZIolhnU3cz/l7bUcjCBUnrMhBgmksoYXmGRHOWF+H9xVCpeyMjpbaIW2wxovq2F+S1LnunCVw1yfJsnQNWIFOOBfK+TQk79ovKYJD7PzQUQgljX8/mJMOp0+1YY7Xvmp7Wl7/L62cHJUtnFz311NYYgK3qXF0XuUuG0n2RDoey7fiCujl6JIQV2jvP3UJeEQ5vbf0HlQ+hXvGR27gQAdWwlsTCUpdzGR5YJ/+ZM7JhcFMOLtYhGPCDc6LoDkH/uuObdTKvqANmKarT4edcew3MbkH0sKYRnxhWTHp09VO3HDYLw9y9C2piJxFpZrU8UlndsR1uTfSxHFL/LmEyQ4rdGEhqVei+Z3zM6oEMncFYurr4kdHLlz46/9BPu53F6Nv/u1wD7OGmzfBVbVROwHiBdKTAuuRVFki2SmFnFJwb9YKCXuATupoqzZR3oNt+Jg/KbIA8RkB/+7jiSYGCJwXSSYRxWfikoR42c50PYejaWNx3S59ueieO4pMDP4zBdkPj4MsGfajv41P3mZwKNwF+Rwj5cypXzTXBQ2jM/sTge+HMDPCIAADGkW3T2zAamS5jOze1+1rWmPRSR50wWvzCL4Smu3MWGAuuvuZlfS9JFsdoglh9U8qbB2ZfiTBGbXVOxaYaquwzwUxqUTylf71dQseDbki6acNIZpnHL0lFiYOIqJ4XbE9pzXwz3MBb/NddJgV/8ycvwzfFYQgM6ZW8qe3ZMX5JaGFJUhAMOYSTgJ5/0H/2I1i/4Smg6VbtCSSxijEZdPV4K3e4M9LLS/QQpEXVfFttD2bK/5UeQN57L+bUvY9wLUWnVqypx12c9G5tOsx+d9CcpcpgMn07/s80doieyAaW2pyMKRwwhwC8Jpu28g3cRQ0/C9AJ2gTnIyg/z4LxBxyV5hZpeJqQvpc0U2org4q8YdeY2QRLSMXp8w6sOgzkisGELf6ieQWDoSZDtiVrmvUlBbuLdzxQcO1NN6ayLDCCbF8Q92BHE7L6IPoavYE9JOwLS6npabp1md8h4cosi9YYtmB8p31AV6XouIjle9FhH80TdSza4zL49Qgh1KFzs1dblZ0gP/xfFFTwvIlJMudGNsIsoaTS+N3VlvzmRTHkN7BjnNt0UR9OKNoOEYEVh9yKN890b0ML9gyVKxUoMqx5nmKW+zPmn4eJhLxMcNJ3VSqdqo6h4qRL2Igc1AyK7UKfIKoMeqzkfB7IX+1QEMDk5gaMyQfshkeC8hrqQHv5mE6/E4KLwbxLD9tkFcSe6EBwSmpciQFOJQH7xIEf53qVY/oX7ATJDVzUsg2giR7IYt/P8+koIqqXxQRnfKFCx7++HHl1EB0GQ3/i7qMYUC8A2H9KXm8ZkZEfm8El921ys5eowm21grDzzNU76PGYgLkupSyAUPhW1Hl5Jeq3Wy1BuN7YYcjgaoG1PUJ86DlT1jVLigZk0Fe8t8tlEdVzAq9p6i+zivecicYBcCBDNr5cxS7KS5OYOx4W5joyhsMdeQFFk2DqlvVlOZaGZwmOWppypGvbt7TTGEPwYBf/wlZ+ibsZxM8c0hkUOIW7f2jgfTGqK57JUJleCJNvQqY2a693m9ijvjGK10Dy5fiO+bdNTC7IzJMLkVQHdzaOzy+mZTQ5OWK1tOzgaEmnoEcKuwyUduZCK5UWgLIbnfneOPuL8+5FJR6Yu0GNeXn30tc4svhV2jR3InpcdBZvog34BIUKIrXLzIDlRljH/GHNxV5+sCv/etBHWg4DSklt6r0WJU63Z6Kmtf7rs62krCN1vo2RU3nGiHH3zcAOEEm7lN2fnqtgprqhYIjDfxE2A1V4BVLNEi2YbTQwZlzqmB9pt5qDSH9IP6ZBjG3+iKBxDokuTCjtBp54BAGwQYGmi3qcdA3+sVKq5WLIreNxhE7GU9NL57W+rQbStf3abhsal63OgcN/XcWGQLNwtXE36XftSBj8lfqr3rSSUDYELlWW/gi3DUvwwa31uW3qX57oDayNRCMdJHhtNCypyWGjfzBDBEbhARVR0VEX7UhiNILcadrDJRg8fkR3czMDRy9I9EeGxfdMwu9DTi6/zXrU+0dM7Fcz8nAoIxjlqfRCtxlBrjawbujUJ43GtizWuKqpsL0jqwdVI8fUkGc5X300/9bdr+huRO4Mejwri6ABRcvtmsnYn+fGPgay6kLgV4raRYyh2UYYmjGfKjYJdb1hHjd2iNYDqmZxejn/H6HRtGVeZD7W/Db/Jj8zYe5qx8IkaruJMAq32yNc1/GlHC2wYVAIjiDAvnGNmORSYOGjWlTF3VqQJAduAfXHrhqQ41aV1tJEtq9M+5KOpF0WHkHlm465E0a+3CyIluQ106Z9GKCU9Qpypcr3lF3MtJ/22hAjfWE3eThA66KNqWuFskTKtxhLcXqcn84LZ4wQ3hpKqZ7DTgRF/ozMAe27LS3qOVUXJDf9XMQlGNRCMlFxfXoQ9YGprzI6k6tYt/fP4S4F90W3bO8ywUFNX/V60rHnTYpNfHQW+i/9fWu4jg9IfAXDdp9/4rWuXBmhXKWr0M/wr/nkNFTLCGaOS4dmAzMEwxc/pKgh5GFcCryjX8eWV0XfdVZxYqfP90SlOWt+YMwUhTBBIvMf5b6eZdjVq8hW521VryWqx7S3RfeSP6ZTQWKEbC8aabmcwSpI8COU5TaSPlb7p4bXrZy7KJeSC/5VPklgn5Ott+ynL7vQ1hLN3xkf9ChrC1XI/98Sdnc9htC9hoc416TeGjTXJsuhs+89tvD/GZQvfuoPblyXxl/T6zkkMyx9FBYn2M7tUyltypXu5gFRCMaeZstCRS3LsiVHKxgwvHraZpc7iJPkjr2KqU3B2ZDNPkJzFUJtwClRA+psWT/W1+8YkFq2hlEZQ/HY+DcSrqqD5+cVT+v5jVrA7AZxdNW30ubNgdaTrj71HlV6b/p3POuTgPJRX+TY5XYRY/jMTjgODu8kEs+TATVyQYeOb6gzFo3GLoTt0cEYbPAesSC/9pJ3ulXgwYr1knRIIeLIJ5oU2NaVlOiWAdgetbsBvpaFggIHVcjqytoW90DkotS7nVy0Xrtzxw7yh16Iyy/Ovh4+Vp2LLrjNldyVzgN3b0x3jYL5iOhON3yYWJA+4dUgjkrKlWAV+Lw6ifs+MzTa/4Hl9lm1NN+NbgXpuVu4Y7o2E2Ycu5MnY2EqEZCEc/epe7JEE/5GkRikCLAsWhs70rFqKBmc/4xzlETH99nI48Trcen/jncax4cAOgd+WCuLLYCjRGsgGI3+dcQ6ZTg4esDocaHsYuI6PEjOIOnXh9trJfyYnFqWkMhnoOrijamdZjTmtqf/TCwFjiS/BhvKoeqCrUHIOBqryYYisfwbbj1Od1PHhCzQAuQbUMdNSF47HawLyMIOj1JjyYP/PifcD8fNjtedHlX4RZruFn0fp7k8s93Z564eBz5Tux1WkwSeJwDE6bhlyRl7ijYjV7CNWWoiydsQ8tyXTqccoLb9FzfmZZJYHo0+fToPCHpJwYMtXUDHKiNVf8ExXP5KbOM+d+Y/60ES/v1L9MruZ63APf20C38y1U5plodWwWN8WkjNrM2MJAqMFJa5FxmySwrXwvx34Ba5i5aSia+6jgshpY4oIYaqr6UAL8Sp5DpZ5r9adnHPgwglBRU9lfoxWdGZGIvmkKflY252v4Hm6VmbDMMq94hLLNFD4oFk3RF5KB/6TModMdNH5yaIGvq8mOi7ztEXyZCrWhiDcWAUmfNl4YmD4KRPUDh2A5Xa+fpRs3cUjVjegfXzZfcYdHY0gCrI5z1uiZI4XgftF3WxpuES3njshC/V1bi3yc9mN7G02bxpKzoMwoWFlmmWnWArq0YDJtnTTD+So/k06/3FOrwE+26czfj1TMHZXy6IBbPqggP5wj3NEa2bqfId/y9gCMK7tB3Hvvm9SwXNhMqRZk350S1NpJKGfUNERJR2XKqcaw54CFp3FCKIsCXCf38M7pKCjwTMFbkSwfkaqt0YEnXng4o4ggluYoYAMO+OiQcs19GBiraBQ7SLHjLkC9XDj6K2qH07K/qPrBOxxytCiij6KiZD1QPoZ1oK/J+WchnFDus/a5Qe8oH7zl1Bad4ITAw6DuLlJLRlPmtWDVUhoQvCbMnUgtJ175KodEaOx1X1P1CJ+fA18onw4tyeP1BJw2N+/V8fRMPk7zYSqwwjp6RRO/TtGRHVVRo3KE2GodtWhvr8ejP9zV6NY+9dK9O/2Y/u6dfODt42E15zyu58GTqOlG4Rhvc4TTAQ35YOB4HKikv4vMW99Sk1DmYpA//etqzeCAHGwUwozm/kRd66ghBjUL3cAg2jVpJDK6doTN3W8Q/xaJHJdAGWZaoFEhoarI2m15YkWfDfPSRNn5UByar4DPjMR9UB3AqExg0/3/o9wSYrqp7+DNzIPPVJ5u54qpEmDANVj5yX5vFYEXh6iWHRB/Qx6lDJX4auRdjXK8OoFZLurvq9p9oR293/8TgEvBj4sWAKy1Gwgjkj1z5XHKZLMkzKEPaUxpF6+e8PbQdEgsWyHO+qWVn0R88o7kTkob+F7wBYiQdb7cbW8JFfkk2vCv/RdKXPpvgmoY8k8/EnK/9vQLM9vXtim/kqs6lYN66opb7X5yDlNdbckd32vkohvF9Mz0dJV8rqhcyfbxkUNFIEKtu9KQ6B2+rLUlkVZYRrn7VozDc0YVS05NQ95TP/2UtYPVIdwVzG/xDJdttxwEp85TA6pt3sQTr+hpGmhRrzKnuwL+OPfLOGpIjB310GfD0F/8LfPg26tMyaVUS41RrJpYzgMEQZtUSYLfzWe0Xhlfd7V26Nz0KJ2p7UPWCIoVf7j6p6JKQPWQj/kUvMLXgWZuAd8yUEZD7Q2pJmeUoqcYWXczQhUduaG2mLQCzvK93AsDusYCajgFJPL5Snin2OQ4GMkDK/FMrcXN57HM3QK4aFfgQah2G+9SUETMe42aiWg0Z/Ic5yPP4VKsWsfKNc8qKDsfffTCIIQkrLu30EWq4SIdPTOHpHzUlY8/cKSuUh1tt8HigCcwAoKpVdrVNm0Q+mvaBBdjM7/C/Cxmh9v3fcUX5v0TTUwFQv/T01umfTGl2BZg1jZ5GTEevj/HDFpqJICREheZb8vR+qTWAYORr4ZL4lK/6OKz8hedjPZULNj73kr0FI13OeqsrlRZ1Iv6ztrl8reuGnsAS88BTUs4Vr6m0+PVZv6Ufk/bpNp7ErpHqo+C53zuwm5Js1HH2PxncPI0rblKL/yN6zMyIOuvJagF1IBIDF5+ab7FisPw4vsB8romNARG+dGS2etXa9yVagTbgxTSEtIlEqk/6fEm4Wxdg/c1RK7flfSE454cULepjJWGdOh0ykMpVl4tkKacynmhgZP3PUXCTnaatFqMh2x6T3GYWjl4mRMiiI8bHSordAtvI5TVehKSXHIjq4kVdjPrG9hrhZ/lmjDVH1Xzf/2lSCmmaSuwYo/bX+l2SkBDAiGjR6UB3kuR57wFFLL1efpRIVTzuTcRDgpvFFjuMzQpIsJoNk3vzEIEMDleIC0a5E+4BX6XpFvNUlPg+p3ft15wsln2839tqSZMaNuTLWFhDEOzv4a6x2z172TH9U8Bigo8GbkDs9D8MiRjpiSLiIj7BRtlUcYVD/G9IB1CNoytAiGVsanGMiABDJpf1TUWAsHbVLDi5RRDw8j92Zz9DD2siugJ3xxI+xA/Wq1XY9c02CgTE1hhO180qmFEsnlRCBDC2KQyR0tKoiHMacHpDMMkxVIZtAiybIaDuvPRuQVQtH4sooCoNFoE0ZiwYnYe4KXeKQTl8KOHHiV2yfgi0/UD1w1jE+eWiDaiM1CpPhr0qzUyqR8rva4/U6vQVZySLCJq1fXV5QLaZzCQKkWruZYwkx1PiwlWAgCneUa4BbwuWcYmvyB8ohRqWUXfHlVgLEwjqbIPwYiIynj5yq6GfBEXXVTQ5C/THHsIWDcgwkqHMXCCRV/peRjLdXqy3jhKLbKlXmdtVSUM3HDgXILXnAQgHDmL1palyfCX3pAKd16Zq0ZVB8w2q4FNb4MMBR0ZE2FA/dv1ZMNvWqcVK+KUXeps2byBDE08l1+OgpqkRPXXMOvU9esWK6nxaxpuKcXhS2MrZni+FljaHcAntPVolw7YlfVhy0eoH6PjWU5YrTm+4abGeQC6RyD+LD5vMA0PHOs5OucGNcevHKMweZ4bzb/evouvyxKT3VJ09ZZlvT0VDJSiLbHBKYVdXbydNEBmMxTCfj6i5h09ZMrHurMeLwuAQvXW/b7dkmmRmORL8dj9GxhNv2I8AKqd+gjZdYDHBg8ksb9CeajUFw8FZuohtCqZorRO7wseUHNXOzjCTnid7EaqbUGp6E+4vdENq3Ou7uhGsfAZBBWRTTQFoboZl1l0mJI8KDqK/Y1zvvZsQtUl5FKIKzqyIAcRcnIQi3jEBGGagKuFZdR/R52JCV14BwXuhUvCONQumUr1G3txI2VmzY0jRi16/b+4maT/cAtZMYXLSIMXWLYSHUcnPF4kJrMSikOnU6pO0vilw7a78VLDM+S4SmAErR9V2eMsrvpuJmT8W2ZwEjC6zwgXw/XY+AWP6/Xr/ZmcHJuzuAa+7c1Cn/w5PLGIULnks9QXXokSbdcVgbab8KiyFkfoILWk5BxOnFMBLrCCUFAhKjXsiqCTnF5JAHjZ27U7kuGFXiRUyqr0VXUHQCCY4o6RIa6ZEoAS4nkXrzx4d3P2SIHCRjQqU3uudyAKb3pCgqLIEK66hTHh3xyw/VlMkGguBAVTDGAhh//XQKWP8pIAMxaPL5RiXNgWFwD1OH9nSQbV3z3veja9ltgIzmx3aC4m0oknntmaQk4JjW3jvuhdefOWeo3A7b0V8Sp1keNn3ww8lwaM0PVCYaVUL5XoNOPa3Y4Wc3+RNCLqD1vPin1Y9rzvZK3JxG3yNBbgpv/ZHnGMBLw7TPMp1PNoUukzVNgqW0GOgqlHI1F5X2AAnzPUMMnme33UCWvsoStMVQ6fl3tYiBoPsJwX2NSKycgCtiZ7L4ccwbvRlqJjlwGwGsdKx9OfJ8eTbzDqv82D4c53y87R+Wd+kJbCJb19L+IBJ7yWe8N3Tip+NWF5S0nbwM+LCfKZZQTcMejKvpEFVbeqmTUQfEaeAYIj/n9FKFfZ0pCOYJOnc5QtRrhjs2yJAysGWFko4ggkXW08przIQwLZpnn6fdzu3UfU1w/Mm17yI47SzVSckWzqR5CFgX29FEtZtp9OGY44oG9m7jNMkVHJCvNjS+niD7WXY8MwRQmIQQOpNgRTQVsASVwXn0qgp6jaoGwYiftn8evb9KmMmnqhXB67J4GYbflVpxNfEPRD/Oju5cAqt6BOmo5BeuIFlS3RWB+jfgQ92x3YuZC0oQBoWL2UGOGmFFj5EBJ+M/o5dhwa8QsWRlEbMxZ+Ws7lvOtcwK1Dgu6h8d60c/XoDOQSgukazNgSdiwQSX3ZHSFSROFJa99Cr8tKVamDpqKYO3gBasSAeIV0KPRWJfMeeiKaF88eAplx2Lr758ZxV++IRMuiB368F3t3BU77Tz7+z1cM0swD5kt54INTHpmZ0i+XeGYMY9wK2zGLX547H2zjJI5X7+LLjn65zTgPtAu3P9DSrUmwU3mEjY8Ev28NO3uru3Zxyyxy5aFnq2GGkR87BluegCIsG7Dd3Jr2ChM0YTEK4EMmlzoH5Y4UKdq9W/ZD/zovCU7/Jo3hCORSg1Trt/Ja3w5gJkUt8zXfWeITISmPGJ4F7ClI9/Wyla5/+S6BQqQc/Vd3MBWJ11Az+HwZHCnbdqliG4GxGZEn1s/OQCCMrsiQuuEsQrLOUaMk2qrw0z7FslwC0I1cKG5wFIDVj63cK0VXzxEmMi0e4B6hHh8541/+jwDGkOs7bKxFJ/ppJYeNgu1m3dhFFUNJKMNVpPNz1tJdWnyCT8BNLGbtK8vzpAhy0HKvHvgyMz3v1zueQhA1t86Oi+7xdB15Om2/E0I1WDIxWC1hMxEsGyqkB4sV6ED4kZyFjzl5QWTjLdDmCaNmRy9QiUq9avo3RtXn0MJjrfiFkwb8OSwUv1HipSvclWgS8jMOro1qm2ViCrryddw2RNRQcQzcdaFMeZd/y55Z40q8qet6eV1wA20EEAKBAsZz49gs/xrV/A96F54UybO6GK+nCubU/yCTb7TBJhNaKP0lN0VElWmOLCq3uVYcayjiQR8TM3vbcOcIJks9TUDf0ORPG8ZOksCiHv0E2ZFGpvBAgljyacZiaiWlZnfGgCudLbZqliNkpzW4Ba9KE/+eXevIL+k9CryYdItzIah9ziFnuVtOSrOSve6zyW6J5XBjlV3rH/SuCuF+ToozBOinTCSSn3DajSTWVG3ikGFIu0wZ0Hc6vBYHCfn0eMmF73ktlG0XSLP5ze23WegWAIPAehW9VukulxO88PdCFaYFpO6LwF1XdxqaxeL6pTV3PUyc580LauxEGc4jb0cuDuZ4Az/OtCGSLaqvUFkS4QtL1G+nn0P5UuMYRuOx+zcA0Ingi+/tvuGUz5KZyadDBFBqg15XD7lxRyIepyzaXWci4WWxMNHUWIg9stmVEqE3xtcUi2pBbGaG9Jq+L/TF+hruVivvdq/FhUbU+Xeqw7PjWqehkZ0eGrUVtSHdTPAZGvByOXfPGh9WvB844zDJqss8Hyed1lPOgRBpUyw9WP+11hf1ZV0Zt5yfoGolClWLmca/0EhqU9UYb6pIxYByGSvZhFJlrVPmcp11QH6pp8EP7ELgQjQITqPwGIDKAIAIMu73jnpcjqWuYBXRAaQ+oen+/gRSBYSFzUbyZ8l48KHKKAEC/ZftHZ4ADhNk1p50AYuIpBsdpECwQPpUH0PGW/oV1MRmGJiBeY/59+C+HTt2IqHyBpBJTmKfG4dL0VcTMcS3/SJcgpqm4+yV0Szt+k15z9mWWHA2TpGUflIzmHil7VrETQMjpJDyswu9CmcnM2DrY5zg0fELwyRsEIawB8MbXjTmpC6CqrG9JE4Bw1mqExBYWxAU9bUZNGMWm5HOgCl+4OPx21VGCsHo3YyIo2BLzhupSdoJc8D7+baX8m0zKHg6iNYPtrnI7Y37v2nZfhY5BRZBdVnnrHyWxmMvbS9wuRkTqs2Xl0UinNPEi9vT7QsVASiTznZxLq1sfm33S7teZcT9q3a+B6L9XJqeXmPGvW4W8twI9WCpf9QlRjOb5vl39B5twRWfYx7FqNpJI+wh7C+qPZISb7vYEGvCcWC0uG1djFhCKZ79mg1tCBW/eNa5y4Z+vKlQl/Xj501KgTPySNKK90wsF6K0ZIQU+zTckoPqza3HB1uxXVVdsjyj9QMo6UV9FzvMH8RovRanIjl7XIJvtnmTZrkj4/2DY81M5d+pLVV+R4XQNFBzmal5DN9AgH0gNf1EiXp8A0bhUGOYKv2QKk2Q4Jm2RKaIfmC5wWX9m8H8PGOZLf5TTKw9T14Tm5F6ebpxfOiiCNFGmaOGn8YmsI4lF4Sk8Pl2eZevJJq8a/DBDal9mek69tnegW3/MIBqY3JfEkypzJt7gnFze4JMavx/8SmFdd7dZN+jqXJ36fAy3A7+n/hEzgSNlTBBrN9xOwQtb0pBlfoddXdz4Cia5XDP51To2qAPASJ8umCYHi12y6syuwBnzvf8E08aRsn5ZGPcRcaZRCJ1TAVex7jEKsqWHe24Z2QWYu/Ha57SEc/Uzte0IPKJ7dW6KTWO6Fwmd21BW6IJaOktEckUjdgkSsJjKslvs6d6IItB/ChaT0Kj2ce2VfFXJzXCUbFYA9Yh7jggOwLz74GnSY4nF+yjbkBL8vf8926XYzXCUrbqr9wfKF9TOVLS7qGoi7lR3YO3goVJIkLvi+FcCDh6+4eIZGC1bSA1fn7BGU9T1YociN0IDJLYhKWt5IVHOZeEMdtFtqLGe2aJYuOGrAwcwiaaUkCuB6NSHbFq2oL8EaQ+BMUqL+wW9vJ6yAFLSrbGRI86UgvmeTNCPsf8YDNke8CJch5LWmNtIrd0plN03lMe9Uf2Hxe3ExCUU1TV1+ldJfxatZNUIO30oV6qQJjeD+kTVY9nz3yJISEhkSO4YhtNtY+jKxAyplYdMA3NxwQNTgK5OSphqJXlq2xBLuvhCBTmzHUJWuy7tArmGUfnc0YqGan/KXHTOnnWEMVNFmTJThucU3DD6l+jORDvVxVPoDoh5k7LLSGf1NEc6oCGFdAwXQfN9cipz+dAfNMUHfn4xaVlbhaZSnCgIV4GTe1Ebq/g6JOyvl0cUv3QaXF1HLDgU6yTO118pCLNXfUmfUf5n7n4G/pkykm5Hg5GoF0gvBM411x30Kl+7LR3t+h+kf6tMS8WNWiKxHc/wHBbkcLSjxW4fatSr8ymTrGiKoczwgIkzJ+VsXiYPzkH7HYISvCFXreinXbFZ7X7uPeIWbmOj2QOJRSy0wANYUKIUn3XCk1yOB+S4ac6NWmA4gZG1FaykkAaI7NfszK6Gg/RRyxNRfVRuq589llR4fDvYFdCuuTEGfSPa4zm9CbVQ8LPAALDmOzKoCQCJ+5Ua21FJlNzxGj+aZJzpZ3ZHYjAYGFIQhpXunGmq/j9lRWNjBOaLGoPWTDqmgXKqLzBnOvqGftrJcGT7OC420aZOPnRx6PkWE0d6goVFe6dqf8/sS0Wr1ly5cy2g+DBdOeo5FlBElMol61THtQ2EcHVkJyvhFimo+KQwU3s5c24Cb7JuBRZqkR85y/O0PhHFh/Iz2aClpd3AsgaF2lK0xgGztLCXJZHatlHpo7pS7KV9k2+ccLdmdwW9O1ToF0wNNWDUAxB7jhHXTeSqpzXd9aH+eme3Ek7/XFL8FF+avc3mxk2JMXNHhq5qaGy2o3Ur6djBNZ4dR79bKMlJmu8GChhBXntW11gt7qjXHQPM5SLPoqTxdqmrdS0y88E5ygwZHh8ogL1lWLSxwPPMN4Jk9R33a8u8+zVHd0YxzE9JC783jLxJPqdEtOWTVS4/7eYpI3NNy2MUH2Gx3WBx1VYAVF4yisHiOVhQl2RBQChXiErv0VzF6FQ9Pv4HxEJkt6p4QFhAy9/6O1aCzA+2aGrHTvCv923n0xOZIysMYpDbp9p//7ic+1xN86qHmEGDwzF/2XP+GsC7FeeD1jH8P+YvX/ArN+KHQitJcQRGmztHuhHbW0pvNcE28jg8quOrjgwD27YOW2UBJyeS/rXAEJHY1ngoVlkkyj/OwjgFM82F6jMAQ2a+HM4OarYVgaXugqx5VZvKrSF7glE1YnmGb1u5N6E8eE15Hf4MWmT+gAkMF5NOJ2Gr0Kzz925OTQcbmIW6qtX6bTcuaJEItFmGjh6AM6867T56Z8sXGggP4l/6kq7NBAubx4d3g26zUjD/PND/fM/IJ3BI/NY50PoJ48lyVSCutLP0nWvgqE104xPH6o2pyLL3RRJ5f/qzxcXJCyzKTVhxgP33QpChWoxUAzhRneYRy2oOD2HwsBR8UDAlsMsVQNGe2pNVmmKm0ak56AT5PssDgpDGSyvRMeQrHUjXuWkRiHaVqwmTLuTzf8Os9xz8wqMzWNU4s8xDlPEHaBwA7fITfae1pOdtugW+4I/WNgFywfWyutHcmg3fRMYtnREkljPYgIrQk3r/8YGhdRL5tWj/ZFVrVZ+MTsCG079cQgaF0qGAyAJzabmNKeAhYfq4bxTytNi9l/515Wy0LiV2vu0hKKtBnP+MT8a8+Ab5Fxb+yWUjJX7OS47Vi4rkJPtmLCINmX77vHaOk5JsAaxNrjAUSaJGrC/aHNm04ONooHg9If9JxCpcoV/Y0MK2T6aijV5eMc2usaoyJ9asAaHL6lBDMyhuNOWqYpSIlHWgF7qyiS8ixBz6mEDWO0XoIwRZJ3Hpd3vmhTMC8+Wr32uyGEf9VsMBmA+PFe5yNXNF/I0KHvm7v6Oxiax2kETqiCXbwqK80H39acl2XhtgL48bpWT3BTFBrdnBCe4XLkBZlWWUnqnZxNZyY+LyALhOQcX0uRw/mDd38gaPY0/oy1Wd5OeUtXN3+D+vYPCZdWrhoR8XbPbegyFo0eKsvirrefyEp/bmRWR/AyoSMH93lS9sjHsKKHRyarFSDelBPeU5ceBojMqeRhEZjCgJ5xJEaoytaowSs2Gc014AA0NTg8eSIKJDb9HSraeM0lwQIlCtAmKZsCcjtPUCtsCVEky7+YIAOZQS30CfMTd2siVjlinLJLN7hQPztpMdAxZ/Xj2rtEbHZr5zUccintw3xkAwtP0eqHBLCSAUcH+J2d2Ibv2sDsafIodqRQ2+A+bC1asqSfFhyB9uPG179GZLBSVwENsRFfgXNTD+2pLpxX+iz0i8Fv8ehesVOnEhBcdndv6phKrhXP2fyo74VyEa0rHup5R0JrhFL77dh8Qj68H9pt0fmafk3Ui4rDH1xBMYAILiVnVugyC6884g0WwkJXBDBQ8tAgDmmSZdmSqX0PP0blXTatjJ1hI8Yzw+vW7fWujqZXvfrYNs5VS8sATGwl/mExfabrDiofoUxgq0PcflGUiFxJ4gvRrAafFenW5CjGHdxepoiKE3LDY1+CRxMxI+A5ZUOFqkFG6LIsLwSjdm0oEfrZ+Dp3NApP6fT/kc8uexB4gorrr9oaqX1LEccJJQ+s1qmrarZXIXwgPpZKwBdEi8bxFIz0IFTGYFvOFx+EKIHC9LnFpTGE80uXvctT+JiieyVqgC5R3zjP+hUsEuILsegREq2kYHFY0PabJKh3F4czXka27U500uB7VmKxSJmWykW2pyicbony4qY9LL35b9wJDX5wNkGN17Gd8z6ORoal7K2OXf+16k5XoUkus+lkpSMKKdOJliJyyxpTaYAHx620SWjVJX9J41M4t7twt/tZXFtOb6JvN1Q1foI7hO/ufzrXZTz49Q3k6K9gig3ep5r2aOoN3Iq0Y8GW1EtMHqMF10NU8DcLagcl/+fAL9VMbXl7iwnADEKXDGCaZy1pwoh+xmhCS+XW9o1+dQOjfBVzOLTtV0FVf+UGixus87Xjoe6KBy/B9wnNrf/MZQP1n6HyTLg9ekqNHn3i6UOYF49Ksx9yQXahQ/IoJBqiomGxIZ++9vG56IqzYzgIkntqXuGKrT6gyrEC7W4dM3AT7vGxty/7e1yQsii7RmyCjKNpOCoVPDyXFjHy7S4GQTtK/U9UOv0McH9O1ZyUmf6LygvJ8XYln8PMiyJkIapvz8+YTQAKbDsZNtnVRLSNh3J8K7XmezfVK6mBGBPgq/175/S3igeFJKBiCCk9Eq/ZBTK7mbkDPaJjoUuDm/e6RQuvTktVPP1j2nYNWUSxDZ24/w6HpYlskyGR5yGelxmT1KJlLuDQNf3RlI+r3ixWF2KSItO643BfIoR4UpW1tYR4k7HWNXt8dxp7iaJPcVYfaNbfuJ2C+AVu4I69l3lt192X+6JRsxEIGchEFwMJKxyEOcWI0c1F5JWtGtmEgjg9C+OXaLz3MGrWwo9PjHxdCIurEF329yBTMLodfQEnOHTcyAh/xIW21hCnLzERtNqMbTARItvIF1hSnGQZCrlj2wucUZ//90Z02GeQSAs0fMRfbz7pLZ9VJ9vJ8qVXzcxFRIomfFcRrB5BvaXbsyp2v6s5w7HaTQVsNSERbgtTdrMCU/prayOwQQc6RVhJWb3H4WdxXZZnlMVoDWGWBVfynRXNUoq0odGS5A/jhDvmeJluyOHm0JIhoUwaQfFe/7waV581qtQBlQTemZ31EwLV2+OL1lbM0FJy5MFyexzD2B7VaRmc/ilsDSC1O5BYeKtMeq7yATHgnPU1ZBvVC2jtq9nd4eq620wmf4bpY35ApuIrZRXgF1b6VYU9uWJw4fylzzaym87u+IphBURXwS0d8WU7EDHVUVay9ul7IcOv73OOvBoFdmkKYqwlFVL4mpnjrBV3GZnteePtz3blKlG7JN6/Y2XBRea8r2F/Uyvksatk5/OilM49dJ57XjHecg1fcTv2T2B5MdL/GExrGQQOcK7iBh24siqwHDWvGDch9Fh1isifVWyoAbsp1Con3Rh9DsU38TYtKCH2gtwsi+Y5UtCeLprzi7rEbjUR5rzQjA8A9h5Sv6ZCkaWFqwKfVsSOKBtOkioIQ8jVftaXslaikzz37MJu3TSIstD10pnC9/tJX/Pb5nD2O/bEtwJxK9QG7pDXAXkY8SJ36ht9IF6WzEKu6E2wK2vaSKO0/m1UEtVS1y4Vd18nMywhIqFQI0vqjLmo5HHBKd4aMUC+iOFKGRITLmf7wzle0LrW2gJYHnCvD79Wq7LY2eUAtH8yJ/4fZjzQhzqf8xp9o7qAxfpwimu17YKamga7gxr/HSVbBmHVD5YzICgB4gJ59VwU7SjHZY8aasSRqsrUalGx4t7hcEWmHlj1gE+0ia9ksUh6QU5zZdjDVQDc1ANog6RyRf0BLZ5AvIZ+9Lb5bJkGt3gErC369vue6MvBg2AN9PbcsxbFGXC1SyU2dEqj1fdh6RLc0QSSXcCQgvUsviD6o6BGpe9+Av8qsbuECvkkJWrsF1xFe9Sek89M9daORAXfGWCTyjG2Ye28bAMuI1uO2vfW3qeu/uETGSsfO8vu3N4IcXMrLySS/WfW3P3FLAn2VKE0JtAUWZwYIefbpS2CZG8uIxQRkhlkOADt8N3o9Cyu+9svjwabUr30xa8ZTu9Rj6zbL1AFSECWh0pV8Og70Bg3KQFP4sryhCl9liW23OoYfoZY7YeCHlO5wcbsx8Iz9ZZgy9d+oUkGMahEu9K0C74O2/54YbOEVucBrP66RHml3hTfhzfu1uS/q8kPXR50Tjk9HSbxyFlZCgmdpHK8eBTNukOiPS9jyF0RDSOOSKOcNR4vEbfodHP84V71rNU+XLSjQrh3+jKM7uHaIBeiPNdm4i76cq3z+ICghCXANfRP2VmaV4Y0E5CFYaOLcjD6ltBNuVS9XPBlQR1coN6zEi5tSf2jc5S3fGZBd8FUPxYBW5sJIVbuEib+rYS5hO1lNxwTJwPAVX09qA0bHdVwtXfrlgsh38wS2uwvZhjazcRY05HnwPMrNd3C2vVfckF0UtNyye1AgxsHUp7HTzjpYVdJ3DgdVWJ1tJAblPXDm+dY1yRDVow1q/07A1qvXRQUSzSYfAcZPtficmphB1HConPMWfsa+NiGKLTAbw2gsitOt11h9TfCj9OkrKZTPvxnGyaC/VQxY5bEt5ccC2ttxXHpRgcHUxL4sATiBWDxipPO2ooUJtSrn7hCBcbF3wnRsQd71bHoqeKv530RZIfaYX6HXH0gqXxBkehRqpn82J4LTvt65Duis9ONTyYP2l23/xAFOyoC8mlpVl2JVKWivEMG8fhR8DLGg0h4J8WSysW5mZeyYNq5hOJQRgP7VT+yMQLxe8o+JPQNSU7faeTDHFP76qSgVd1uGGkin5YC3LCogM/LOVI/NHX6/Lnf855zNvNvEKFmDyYpERSTcc1S0BXsGPWPASM3lc01HMhz4J4xzDHb0aCzhKcpg5c49PmpthZm917UTO03TnIkpZjKd3EI2yU+jVHKCzZvrAirmJ4nFWo2Od8wRlsAtcDLOkMXBYJ4Y+ztDaBVi4RWsIenuzx60BUBuqVgMLaKDPNBgw/NMDG6AuHS3yLR8VxJEFlGDBD75Z72lFRO4tNYLAtnPim9S4cK9BWglA7qkBDcAlyOUOg3vOpDFLxysOD5Wj78Mh8zHyboo2jrd0YbU1kx7ARPyFYnV38xVSIIRJP57YsoPJzr+amQw6dSctrCVz/NtiHT8wqKaVZS5UPdMNOUIxvC06uTdtJvb0XekwBeir5fPGYidSuXVzNnd0cGVnxlgXhQktyEcMXSOSg+s1pfDv8Nix++ngyPFlQ1jKDQk9yngSTBWqsyv0hAJeEaNNgG7D7vOX6aT+whuZe+lduns5YxBQWFfDW3BYcSiX8FWorae1EVjyAG8HdbFPWsHYOm8r+ha/jsFeJjfEX4Yt2jYR2bs9dUvRLpLFgKLuEVfNqQoMkYCqFrBODrxDBvC+w787CmawZwrLLzdgi01K+skfMOlNP1g9JeMB/gTAAEF9DP8PKFWu9VeH6JUfrf0lNn+t0cYGN/1atROjhK/L2oufaslHmKiS9Ivc0ST0AhHqU8sfAHmaMbkEXC6LaCKEZE2PaFg3B3uG6kw9q0zFvMNpZXleuQA2c6GYRzv3Jyan0WhXAycH/4X7QQWkl6DvTkgI6PnFPmFEhF1LRNxkFeHg4mi+TzzfWPcvxhoCqwa7igmjJTyakm2C6iP4FTYI/WsQLoM49Meka1DLtPrBWSBJzspn2kpqkU0nN80w62tQQTSzpIkZNi3uHNaqT6oECGbSlvW3msLs4dKy3MrTc1ALv7aNvKASi2ZkYS++SNxiBYTMwkRXiGM/LlFxJUL1kYUG/I5cMMpqw+fk3FfuqgM0k4tVkKH44hVPTRxh41IdY549rQX2hVGxv57nHtpTc6ZgZAvoxnzyZVPqdU+NKXocky4foiq9wOlcN9JzIMycylRIINk9JY0++CH9Q7vb/vBLD4jr/unCj2Ff3hSmZz4bv827s2gmLnS88JnkeMkUfwHNeIRUvrWXDjhQ9khO1xxMyiO+sMTgIwqvdiJB+sdq3nM3/wFitRRgDWzUI8or4z1QVX97M7oYER9bvNVfZECA1/32xEIDjNhqCyh8qhH0brI4TxILpkoi9EmLkkc+EGEjSEJPRkgrRwlH3RY0oI9V+/B7l/IGh8ozGwzmBi3DJstB3aeWdiicaDbsykBoj5ebGzwA49qKFlDaaP0yrysoyi/Fzv+cG/+bD9rrmhVVt0g4D2IZwMdvPPBX5MXnf7fgLuCaQO4cCbARr+aqtBGR0cjyhtpVixcoyCbLPg8qnt5YnHnIUZExfnwggV5IAdg92hLh7pfzyFkU6ggOV6IHeaFSzd7b8VfRyuZCtBvhji8ta+gW7iWJX9NC4PL+sV23pqQ57oepu/rgNqxoWcFs8ao8P3DQqmx+Po148UKNSSo1i/l+xP/COr8Qpf9e+lGOaG1toW+vMkMbjljjzYyB7MXwBbbdlM1ZbZo/7hzNn+pdYCgvMLfWOHd3ndYs9RsqDYYskCxjNCbBeEuzz3E6u1kBOOqA9F2BdE+zy2U7CjaAZ+tC6y3BtFePiyNchD1F0jlTcoVJgtGKgBpSGtks8Opc1nLJcqVYuhgDVr5umhxdyvLzAYz+1zzFPTnKykBuFZ5ueShxMc/b0KiFzknMfEEf9UERCWumM94J5bGC7LXweBoogzyrhogOrjkFxSKPf0b48nq7ulbSSikz7eA1GEn4Q9G2LVNMHRAX+42xalwR+6SH/mwUJwRaTbk10MMK9OpqjhIIQpuAIpcDJesG6B241AewViQv5hddTF+gP8LL3vmT/WM5FxEJva49MMi09fqge7KM1ZHXOC8vApf8GYHQZI6PL5ci/mXaO7aTN3/c9qHLdEDebk5ZU6AZu4m0c8cMK9gme2pSyVFQY+CElpVBqC8lFXZuPklqRkn3SHEDF2Wg+Q46Xa8FvS5T26bVyh15vEMceXcg57uGQouAqx75ystH04hy/ZI6qZFUCh3RkRZHMHYNXSaaxsh9+XkucHMLM89I18Brzj6GKK9f07L3rMCJGbf3XKxxhYv7AqZ4TEq2UFjC+SC/NSEtFQQ5kJb7eqmu/g0LMm6SkdzF4yklvavQxF9o3pqzrHOjDV8EAs66tPN6WJOtgJf6HwDl6ufA/t3ifjB1lijEVlUBznO6sFzZMSuhgX2WOa1bG8Ga9TzMHJJDFs3b38ZWWF7LAu1xDgeo31zHeb1WuPP/gTjcrFSwyS1wjp3tUQQ+vPKAboaC/45VR5NfnCeTV2F9qDKnNgv+aarpk+uJR8KvrsCPSjV2SY2uIxAMz28KqhOYY9MPyJ1WLauNSUUysKefUcwdDvJgbkhBW9xObjUNpC04TbesXZQn5d5jxIhbQluvJJ5B5LdDejZWosHlWwu9LwewCP+k1qhb0B6CmZVPXBDgcpuAo6UgUT3K9MYRGnOdTYqPSBTKxmtG8/TwYdoVOd5alCnsmNrQlAa7pt+okMmxIAsb5dDKvrQWt6XqCGvC62k8qc9UUO6AoBWdNtL8F5FVxGvRRVuBSFzheGeXClCfcxvyoJbAQlqrdyZUe4zGoBrRQOZmr0dACptt5h+eIo7xD2bWiYucx5N7PSV4oEf6X8iF6vrVtM7E27KJHCPTfr3UzTvnPEyg1eIXqYtbp9Rd5D0ioYpFAVDLnbsAeCzH6HCy4lKiHWASuP9spFyITfA1odZios+x6fDKxNwaoM/QQIDs1GmhzK7rnVSIHdKT5vpRLe3XfwdMKyV69rx6Em2g3Oq4NZShCIjwpd2ba6CesCl5MqWizuQDcrV+9vKBefcNZFGQmJwOVp1Wsk/S31XLbHi5U4Xhpgux6aiVhxnAe7mfBsgg1TXAOUMzHppmI3RMb3y2/t7J+Uk0RsKFeSGhKgTNQLZRMucs7Vc7e4UzYd4R0+APThaPU/4HLOCsE/LXn4/473xoo7pxwSz8ugo87SZ0a5FWeNS4/MRQ7Yhn007DBumUnKPyy67MnXLkdCe0P8N8Xih869K7uBqMawGiaq5Jc4DPLQVWuUkrFxegMhCfO2QOnmJkCCGo8QBaPusd87LvTCNi3jhfMHO2rSlEDQf0BvzVNSodV+Bbun3C0sF+VgXLriliAEtJ5a4CI8hI1Xg9qUjwatQHwmhzKWbkKhefJtufpqejvuIlTryZKVBPjqHTd9peBCGdyGbp5T2LSqE7sTxjWUaZD4LVWuZuDnLBFpSOP9cMxwmYOQMuJEC/9o0K3/3NYHIZwLepWBLWIcUa/DG+sNlsn91iXvJOPyA9a9gmspYXJ18cltzNgyeZOsjcZ4SkJqmlKzDY/0MYzcOjgBpxkzIe4xrossYHFTv4IwcScO/EOVbFSOeVijmqCt0uHHsjqsuYiQ1MdR9QI5Uh7CMYXeVzTn0zJ535sritIv5e4p2ARTVNKcN5yalgYsfqPuBgcWjteZDwyisC13NCjhpK7FdINIpvfckeCDpai9CsJ6J+Ce/bvH6+ufzMx2wSkH2IxTc4WQ6nEVWv+gPWE66Sqdh1b/tRtmYp15FFMgDa9Ofwfrt6UKmFapP0IV3zBso1NLIAxJg+yTeMr24y9qKT5g5bTvkTtPdeaHXeXrMkos0yKnS4SW8wtx5fX0zLjSRO31m4Qkuw1HLOAYgxZH8Un3xX6dznID+D0vJ2VBDo/1fOXVi21Wl+MSqhIegi7y0zXauOx1x/U89uVRt3KhNd3NN+OPLV+dA8cr5PDzwQXEPwi0sddEUjXRfGp76q8ay6ZKw9Af293A459I7UbDMTmS91wu1kr+boe5nUQaXpmBdGoqKU93kEzHtBzyA8u+vQIw+HOLXXtAlf3ZsFzp2KcOmIGIUQ2FIPvTnyJgrbf1ToISHmhYVs+rztI7UJCl2+mInftKvIe+Azb9kokkzJTyayrRBMFuksxQWRltNIWi9kWN0xM5gnR37+Z+snC+EFyHSR3kjkjlNyVEMe1x1DoWqhWP2i+ZyRfX90xUXDAE1o5txKKqBI2t7rrVq8ntxfQi+N3onQ8cLdUzWF23Yf36VGMzRZQ5sYGSIdCwf81bSSEsAf4kwtLs11BLrKXb9QK7wwV45yt81brl7KrbH4r9W1F5nRmO6xVKjJ+aFvc60kmWCquP7VCGsSU5bhyOhasYz8sUYl8B1lWBL12/b1j6FTrarkzwYyVzuAUKdTWutM0JmWg0AGP2sBfHsAxGW8anth+kEHS+6oYXs3MMx5POdn7j5tJe/26dfICjwbxYQrq+STG07PnK7bGKiQ1buBm4YHNWRpEG878FHa6lUAkbPxZqojAZjpm8CVJA7r5v4N0LPS7/nnCBKnf0kLZWOII1TJ1Et0Ovw746LS+ZniptpEVbDjfksXmCwNFNgWf2HHZarZSJMXaF3QGmHzbAIVpefCH69CTuxqYrKU7giMo7EPRchMRsWPiQ4jEf42CkZy+cpkgx9JXQU8VaRFXV3bI2olDVss9IoMqV6RXUKHQbvwSvqOTTey3QyjKXS7gxdpoeg/OyDGKxp5glsFUuc/lxo1e31DZkrLWu52iA5iea8CvTXUbNEAxhq2CskHKKq0woIvY0ZYlOu8d+6ISX74wH1nATXcLqnosaCKSgIV/TxQcKALIzG5bJiE+WORI+TGfG/P41eG0rI3mBKv4wSXdBZb3OT9zf+OAWdumWja8mD51FmnbENVJI8yFVpuEJF/R1vu9PP4ZjlaFd6Qn4/8sSqO8C+6gkEwVKHlQHbqvVttm9q4OD5xeBDsdvsSpybPpXOcuJFz7y4VXN7ep+ZrKlHCvOZZynn78Jp9IHXZ6KYQoiKPwX++qhoVKihmJWng+PGMvc/OBCmY40uK+Vl0bE9qUI0eys/QJvCMSTi8Gvz51unLXW+cb8EilxEq4BLt3pamLwr0RMLwgzUR+HCaVLWc/UCW+8/Rgb9RQx3Ypbabnb4QOMVp1syc4FTW6FjvzCxpNjhuMB9mr4Dx2RHt4S2/Oih9Iz024X5oodKASIHBgBWwKxMXccnd158JeeNSPcF4bhFLy/nTingBy9YR5NLZAzbhNqDKoYwhiMgg5ARynWGPF8LqpQffj8hGzO3GvgheZKyAHdQ0DpTACgNCzhI5ISfaiL+JFXUBVeap/kYeo3mV1baW8tjOM1757+b6thcdWCluIAmv8JN7GSOtuU/u3hfUUC5VL7KcQH51cmFce5oytMalMtyKhfT8Tn2Qdzd9OaV3qCaat9ho4WV7tRrGvWEzAdZUte6WW1q1LhwgcDAMyUEHFbvsDJjvLImL+AV+JZNYCLHPNYRPbXsVYK8R/qquRaZlR0NB2jTO/IjNcpm0SAGNezNaN5Mz0gdwnv1xYCEBFGua+j7EnBCa7b+stBrCiQgBUn+6fpBFLvCuRu4ArCKBCEamv4kbMeqk1pC+zbaCtYhNfkZDMwOZAcOwao7rgY7MpDCpJV6M3aeSj3ywrA2i5+yzqrKvi6tkfW1iA59IJHvCkkQ0fpEanWIc/HAWIHU6+WjrollB2FcafS0Ayk93EZkgDmsutDmbhWkyGJ0BupHVublBMe0SbAFi7wZYzY1SK2aDZEudkjd5VEOJZHyO+XfzJKjju57upuvV6kWXH9Ja6rC5wCZ9Ch7w8XPJhhLEE6KkT5dSCCbZXd25lxiNa+MQ8PBWjGjvywwume0rL6PDc5MLLRbYuXVhn6Fxfdnl8CzDcMwSakebCWH2vOOXv2ks6ovgLqkEhqy3n5o4e8scefalqX8hR+jHAer4lDet4Hybvt+i37RzxYnepRmm7eOW2j38J/H0RwZIuZiUkzTdhb0hlMlEDxnMEM+PnNSXL8g/XbbtvgD656WXpQH8uZrISjnD2u+JX6vmZ7acGxGXNMw+9ISkwQfrRFeMFYLM8AggDO0itVS+s5ozjLoRZbRIWxRBPdnZ68tcWcxgCJRnhmT1JCavJ7X+tGE72WVoS2cnRxRRa+fcoBUP+9pNLdB5oJDpCnqivkPfL7YML1A6aQn+Msz84vAuTaIJnxqN1U9X6iOd4QgO++hVqssakFO/sU2F8C9JPur2sXvSFnZyHXMBC9NWnhpyvMKHU6QmdMVAPMEKET99gRM6QJvPLuWyeJihD5On9AMNXf6XlX1CVCcDqT9+LQcfuKQiifCI6rZzGv45T3twvyJWxx9nSWpR59hFgTxfMfeoqy3bAvud7u83QyV0h+eqXMYFnZUYAwzXJtapCm7Ekc/Z2NQuvAm1+IusFshpqm5J//uj7QRBNsm4sa50gWb26al/Kg+NLrVyADCnsr9/fDGYXj2iU1/4HfK/JIeiU2Ps/0w9HG9duryCM+ePsAIs7pZ3JYfo4fK6YsWpa+HLgn6Lgcqb+ZtPs41LT+nzKx9YwgHHiZjMS8h0mXrzr/XBShQlOoAQr6gUr9UMBfCNIadQ7QlEQOHDJ7IG8alVlSjo6V8EY9sZD9inrwIn71hkQNraMZOy3iw16ccSPEs3YGZLBkIPQwBHONi7dNUe+jYhWi5IPsjGrL/w7pDX1sBpY5T1NB+zfx1v8IIgGAjFim51kIPJ3uFH0IYozqco1E51mqZhiAuI4Tw2KNTHLDKkCKLvc2HmFWanBCli/3jdQaLlXtzcH8pDUytErLN9w3/Ba9QbvC1VxaV5gI/l/vJoUGGiAIOsyHEca7frQwzsaIgYzB5ZFPDpipweAGObOZkzpyjZKhxM7OQSMDr/WtLRFBQoyLsTM0uJX8z2Dd/JztgQYF+69QdwhpewqtHxyIY6dagARPpqkNIbr0PsOomnNZ2d2XN60ihj8guJx/QhNDHwogLSZMVttPJ4nhkKBucsFugKQ2uMeJi+qHtXrQkZFohkymw/349ko8iioVS+VCtbAIKcFUsZrto+/gUUbWaDcvPzA1VGshlIBoHpQamXO8BxZj7KQ75v/yEuwYvfnhAzNOODQtyjgM+CHTLGk7VpLaPRjB9KVxISMljUyG31x+zSqb4NKCqJg+t5xP6xbXQYwWqDhtpQt95cSCE/lu2LpgVxkXrKt7MY653AiKTvrpFc7HCR8cxxRZ5ZUWT5ewBDhvxF9nT5+flcmqhJcbdKx+ZGXfjf1vlE5jN7CWItWAPK/ejHtXn6fW6KKBIVgfMjk90/Ux11JFN5z5k4l1JazqOZ1ddgc5bgbutnqkyVluC7uDb7DQ4UEOXyHHg4CDOF9BOSw7DYDi2DmzclN0D0ggsGLgD0dg+zn6R1zbTSsTqGkJf8RQqnSFDb/W+motmGiB97Z9SgP9GrlAD7hCzrzGpeRD07FIEszvyFqNuElIeX+pM9z1QtCFbt/lF3EOqmPR2m0dZkqJwO7Nc7Oumr0DJczrL/GccFeP06JKd2TvXqnzHbwaQzrKCTDgRoszlp1QHK9kjaae4cCMMzTkrYI8bFfXeUyT9m5hiHgM74VfdA8fznFZ1BSBtfJYr3J0LhoulKWihR1LKQGJpq7UGbVEDiPiLs3z2+0iSWWQ2Wa/gy0fmKkYNM7ve4dn7plqsE0TUPn1XatrGmGFDT4qMnuj6o5T2UC13v/CQ60eVW8UNQ+WwQIvyF5kx7hX/EB7LLO+YOHULSKIT/lPxz37suVIuk4phPl6Xq+63tfkU7tQNrkebpB8UDhYhSh2SgF33rq1Rmk5cf4WaZi/CHtIHEzt1JaFqR+f+JKOCft8K+0l3StMRFcvL2Hd2qQ/CmwtLgFhd6whB94GNuKGram4L/QfSzgfgd/8MOaiTlW6TtLlfaNgpb6oC02fwHD6u4Of0UbWsZTtyDOhglKrwJFv3yqZxQlhDXCJ2npI5/VF2BndaAD1a65SeePAXKTYgjp3c1Gm2GrNohm20++9Qdueh8e4826f2lJEqDghyYA5B3RQyIL7E72wiNgFcPjbEjnFmym3zxxX7nDPYPuXaNV+ULvC+cXtpDgRzB//HLiAsPR+IlgU6Kigpmic24xAz1D8uXXvDRbW4SNA80jD8twSo4bmb+xEH8TK+zQaRhQ0C3LXG+Nn4WDO7VJpulQLG1Md2w2ChL9gHrmzgCKoDeQnqVu7ekPaJp0SHx6x3CsQ3YoTovGEBgTVtve+eGASbITAWXf6r6YRmZ39vRY87pxt6wesJ1qCBYgZimp3CIj4R/niDo60Q4lxOleyDauyQMu7n3hzHgeNFplzOeqierrjqn52k0igeCU80Iqf0cRpg/cPjgJ7Zwj9dKkBDTYsCPj5W6Z4I/j2A5fmzgII3ULt603B3l0qH0qIYTtOJp4bAR0yQQbLEbWk2EaOy2LY/XQcvhF58yktvtB4X/mVm/Sgjl9Xz4aWANkXqbA0Y6h5bXGLO2QJQQOSDll9fZ1GhOpHbIfoyv7CFHglpfuQKxqOXnoyqJfSAFe/AhpsXQYDiGhNQygfFQ+zN7y5zueHKApzUqfULYaDf5M24BrJDLNwx8Iw4v+9ttH09fMzM0lNorgAON3spK/zrYgiVk6sOgwatiHcABSSvkCDJkhSHBdinIGQ0o2/VqvndRClzyDOYuoZhQ2zGzD3IgBJo9USrFvrWPXP3sSMOD38osj4BAqLg+ZiNw9Xi0752BDlyjTKRNf6SkI3FgFrpeEZN1l3OJdufoPjbtZeVeoUK6gA6r56VW/v15Li/QUQliB1qX7yjMf76WVlYAIJNBjrAy/Jj+qv9+hvnBwc+7KFJ/FmDH3efrqGStb8GWoXKrzgusPbkY1pTeerVfrlitPfmXs2+TMCmLPfMR6Ge0DfFO9+QLZfT19clJBj2ppwMdjYtOBXAsl61mDHxZa8xcDxvRUc0GmQn1ifKv7g6di6Heg4b7IeBvFejLhlaYeuFYPuZGx0QezG5mXbaFKMCpqJ1XeFeRQTu94oHItg6AC/+SdBF3Cv//1JZaDKbtVe5JnwfVVwv414x0NGrVXEGOrc0pt3R7uVACxjABL1M1ZzAo3weHVQQ0jrfADmkUuH0Z4zTLu3XIPGKWZ0jlwGw9McWa9DKUsK2toYRJn5L36OU1Aqk45BHMP40aJxKEXWfC4r+oEK8ya1bBRwQKMCBlhZO2SfFY7wqA3GNttOTxslO4w3S5YrwkBbymdIMW9PhfCukq1KdOForDMfQaMqM96yUcQ2x/Mf0WWw8R90lqbV+p0USmb8uxg6fjUYE0y2SMafQ7LRUsaB8LFo8lzOdbMJBEgyD/2tODN2sXJOHFNNYg/SN+bLBeiVW6UHgKRMAQwAHi77dS4gJfv3h30vd5NHpWaGVOfmF85uTRdO8CZhSaRJfcf8OygiteohiMQ2pO0e+P3/bOjnUkNE5c+dtMOfDv54S9sdUJqXggMCbceHW5hqQdfJYTX75v66oY+j6un/ha/sZrrCAwzD0eLD7pd9oTdALKji2JigPEFLWEXm/cAJvZ6O3VwjCQjTrkVjpfPKyQEx3ygFqGNEKnT/lTm13kttXPm16WK5cWy7WfeBNhTLdAgw6mEiu8r6phJZ0qX4WO5pjahcCM9HBaPcAT6VkSjlaLf4gxgqiYcRo18Xyd9KMwsQF2pCRc5q+YuRnmrDL41wRDxXdqR+x19f72P5NpfggBLsnqyoapSXuBIkZ7T22XZn8B6YTXNXuwyy4FauX2yrHIvyIkJJ8IDVYqdLC9F/fHrtDvOwnYanuk8hT7UHhEaZ/MQ1Ro5D70kTwEH2KY63+1masEm3c4oCOUuAs6V0stVvh4vw4DasC9AONlJK0p92RlCT99itlZb4Dm9yyoAFoNbf3AmHapfyewFolLWqWXKy6mETdiSA/guntQjF9uG/xd+dd/YnkjQjsgZ4EPLpiExoHc9gRHHqAklBNK3Tdqmyb+AWo2gV4hY42c9SOOhgzDgQTBO2L6FFVUb8P5cfa1P7BT6GNxFCKMpQy01a3OtyLJOt3gFS33ip5V56n9pbP2GRNmdD9OkyCfLtR670MHZm+uUmZoa1NuqtnPOvPANoHpUWu7Nk/ba+8Ha/hDGMpcyG08zyzsuLiwyWpUnb17/RJnYmJo+7/5uGeKQiY95RzmLRGfC/vL/XUVBzwThZ+FQnmVQfl/OdWb+Bz0eKegtnXd2gqDzf8n44nBX8psUmkmRsiF8d0Jha5t60xMRunTIRlYuQT8FKS1WQpsWsq7HCn5nL+hXQLTanv75SvgACnvRU8WPVOWLcmAq8CZFpQwbot32pNCFjH3TXGKTGh/60o5V4clTYgT4tnsp5m8DD4DIaNrtnuY6XJ5eoF4FBJei+1RFoIR6FqpyzYTECtaCEo0FfK7WcN1YDTr1Zbt749PrB5h7Q5DvXHMosPurMFW8eiNuDR4vPhxZfBw2MRlrzLJF6Mfgx/xLZFYtYiWI7iXc0eSel/NhfoF4tWjH5P+RYyy4LsQMTMvvOMPkQe9Ng7e0i5o7W0jqUmarxsidZ5oRzM7NPPovOguRWNli2SGVkwO8UHsC0ll2BKnslSVP3AXYM5RwGOEd4nZfetj+LXmpx/NuEJLn6qqkMOXuAR+gkGSDwNTMW61Ib1feutdmnVJcyjowaHA6tBji9ExIIWPB0a5DIEXo1KE121ct0jh3YhW8wdBmoMfUoUCuNsFsf96q5gSpiJ7+tp1wfN+i7DHkTBzvT67IjlEVmfVLH8m5pnuu9qUIT/4SVIrBsMjy0LPHFzA9L/xXlY6ZhqathAwG2R86qknsWoQLACxw2sKHEEzxNXWh5sqU1qwLLNiOmT3M2ZZ3jdmqEhbbRo1wGX1MBfAyg7oDCIFpnvjjv1uZv1qCR+7Tup1GTlsxQTu+N6ee2l/btqMWctutgyc/VLjgYXuBBf4x1Mu6Qnq2NMDPwaluM1993oX6hTYGei9mPjGnt4HOxE/irlodPjyuIGVqGwzL8PMFdgy/zgDRIl+oDgPXPzMOafZBikpDSqdCOG8huNIw+9BLQOOrUcx3PflKQh0B3XGqVZd00ZaOvzWXMKEZg60ac2ne2BgFM7ofuO1fXz46D9KV8UHwwepilmVEMXp63wyYogbKc4PByYYXqSvNdRtnBqDpdKmqKh3KeimJdOOVDQpYvGOTT7YZlE5/7PQki11PKUh1emqEEiRii/mx63BuRRvxM/+CZmKk1lMq1/fyfRgr/eoMAXgm6aaiILDBcFgHu8+GW3DtlfqETYqXSnOEynYig0UaiZhftqta5JsszEzhhj+G9fiRbpsBcV+z2B0FEynn8RHk02yf0XDAtyUxPeK1gLb00vSMCJyefKyJXrTWTE5JOgIMBopE8qKxwnYtDToUKPAwe4SUWDkQL61I6F2+RfMnld8Ch6scOGSH2ajLVoEDY6sVhipltVJ7W1HTpvqrKB8o7ojjCpJxMAxJNd2MAmE8AFb2f4K8S4f6vsjHLEOMDH6Nv7OivzqhAgTUynqea/4fHAwGkp8pPV3dVQ1NmfFj2IBWYaW/R7ULVvBQ7T05sRhRZ/KrRUmyqSykXtdgj727Qe9ebJS9/P0dxw38stdOPEhtFOyXWEvxAksm0ZFZ9ZAtM5Zj5WPqRHDlq6Gway6eoi5aUPOFsbnT1T8ESaGiq1eoSuFcqypuDxtqKU6ZQIaLdqzHJq6QRj4CuMkZLbqZyrOCd7m3ysr1nrzWLZnwzt/u86N8yE3/Zalo1uI9hvE8ExZ/Mq4w7U/GAXwyOXYrVgWaZtCNvahIh6zgOM6ck1Sz688moXVzGkAR3GyX2gwfFXMqCoBDt2KW2qu1rDYAg0lSEaaYfhwGZxtHsH9p91urj1fDsYkPGaPf6kszWcoyj98GnCvk7MJBu5rlh+WiLS7uExkxPK7fwYyyM8amJFs3e23zpHW1pTZCLyCYKGC0oBdNW9zkWR8i2ba8884gv5ssjPtL9BYydZzO/AKYVWIKads9B/1O+RPDukRn2BDvAaoZKkSIErcdovvGRYg0NSQ6tX3ApjfQmxcSplsZDVVvOJElOlD3eXFyEbhJvPh+Eeqw583FL9I9r5edQ3/8cREuqbzm/evxdd2C/ot8Hc5hqbZG0r+IGgAyVtW0Ch+CATPNcPV4CJfAYnyc1vxwIJ+PYiqhnVOKdEwHflxYzLyaFTgvIc2KDvSQT/O+BDBwrXOKv1UVKrKUZnTnkO5vgWfH1kcOq5exOqVG0WRSQXUX6nQppSLBHXBXE/KLVjw5GWwDsIXsWcgl/fmMU+CidQS/xu/xwprhrRX0x5LYOscQ2OIQDcvlXFnMgb4Xf2qF7/D19Vpc3B4xWJLHeVMdOg4VRl1MRvohHOIAeL007maR1lHrqcnrFNh7TPAiiuVOAejI2fVcAScm/kg0Pq0QxeTSaVQD+dJJnCLFNs98pAmmR5n5IoFEo3tGF5d2arQZd/FKjf7/2mEsuzLoselJR93kNdCwBKrIcPAUNS8NlHcZygzPa9QVoYEQ/5vinFi3AKnduR42/87RKsRVMoRKKC5FXqE5nBisPRjXrXwEV/IS+wpAnqQRDuA1W9Pkn4RWTbqeLIBFN1AzP2sVNYC26tibroqtP2KpzjhGOLF02Vatq/vEK+0bzb9/n0dGVJu0zZ1JrT809uC017TeHSgplu9kQnGqrp01UyPyT0LmgQn7OllPBb6YmuvdgZmSYnODD0WSv973ugFDfy/H9zwGI1dXg/mD3PdyLYFZzcHsz0vX/k0LD/dvsqjZ/DRFntAej+ZIuivYBA7RB9wQSKQmS8O6J7HN1chvnsLfkzJo9YXaMjRTrsCEADSq9ghum5Tmb12iXQu3Z4oBp7yZNOnDFAbbylkyKzYjGjuy8rRbfrR4f4pIKTh5DyPgd0efcA788WSkol94r8hHsPpBOQLhTK3dvyOH1Se3Xft/f9yOEBW7p02QQFECMvsNk3DkVufzQ7olKC1v3mp2aKm+39ZDqOFswZxrL6caM0q3j5sx7zH5En05DSkrhGe7YEIxxBSjENG7jhDjoC26Ax6o63XTfCLSJkz8TaGnPAUQGH0AlthkZoCYp9cHFdI5d/0KGiyuK0jipenu948t143nsfCRj9NVuAt2GeGNYug9YJK6VnluKud7LME8x8ORDtUAsEj+hX+vzXEfaTw3i6gNedRWwbrgQLbLeT8yyE6Dz36STT+UfF7y1bCFDzHzF3bxHAZzdODSgUo6xSOqKgBTljaa6pB6UUv6M03YNOS29QuT4zqU97mxeKRx3VujAOB/xrYaZh9BsSE4c1GXeF2webSGv5dzrOtfXQO1zgf9pYz+CkHCtza1rbks5MfBM2ewKLnJfEejustP7ZbMbEntHkhJ81Q0hXjijyLSGuChzgTge1DGQ64RSeyxr818SsOcXF6OqxGSJzAvxlQpfcmnzr7wDIaxRhQjFfl7w2WRtiU3H6igmDvKdX58vRauC3NLRItVzuA1jOWSnCl0sj81JF7Vtp3pMSsBxi2U6KfxK3XRq8QHBYk+84d3f9OPbnjdTOHzZ5XXR9IlkKK41zfbyTl6v2jDK8eNZVTas1PedANdJFZ+9l2zxmlK+Aft7beJZ8DUAuZauCn7Zs02hc2pnFh3jSkFldd9JJN4kv5CGBgs6IjF4emLlTu0KM8AMLkVOK09cQSHR5i9tXDC+Wibbq6j4THUErBYsOzJR1qOPPLh5+mrkscyXJg/qaQZBAHA+tehnGRoxxShGKQ7buRoJZ2ZqF2WA7uHK6awCMM5SYeKv5KM29li1+ZsndCQCn3fX17Gxl1Rc1bU6FU5XphY69mDBeU5HkT+RInAro4PErcD0BkNbsmndLf5ilyfjA/xY2EbEMawymBe5oXl2qgBjMrmwFY68DMzjTlhUK2YC0SiiToXwZy/Iin2pRJsUlE0OiP0k5zJ7mXDTArFo4cI4KkGqCcTtrg18xmB38fVfGQcWyGT+Is9jQ6gEQpd7tS8EcexkeRV40YXzeKeCSaAnkV2RU/LknEbrKbm+0+QL/YGRPJ3bhAdN2jznW1IsjPzAsYL4OrF3vNwBzfwllBIAN8aLv4fUyatm1vlVn2nFr4xx7GhOT+ixcB63mW/O7cYaTkmsrG/BghpIldeVdcFXHpxn2umpjlyO/wTi0vKnd/PMeFWWdy9+ppxNFlygIu9/jVL19wEwcysXJQ+Fee00+WUXMJqDubBc3+PJotMfOniUsVSkJ4zqPzMHqsJ3KyY3/e4xR1gpwhNzoyWt2XIVdHIX0JqouUaRZmGVlMhME2YBKshgtVn++OKJP9Y0jcAmAHRQdFYLw7ifjX7USKi9+UAawpMMr4c73nfWapTPvTjgkVHstZq9nIumH8DiUlTs1aw/xwUqWTtyJ8qj+sY86Cz0oRDN5aX1uL2DatFVcUYPxP9bEUkt5LU+2uv8OAZXqDfNKAtV/keM3lx0RMKwU9XiUE4gIdX+9Y1Y7B3n/eqfgzyFSe+UVoFFUD2lVnAn1fNAd2hv5t+3wnG5wyuYinMHY1ABm5iJPtZ5V3s2mQBwikwqWJqnbdguPkWi3ZPR9z/oRCFREvxkfqFGFmZ9Tkpwj4MSF9G9U9wa2bb3AkMSt9YPyW0T9hixnTgonPJFUjgTkzlxBew1TDwbc6QoDeHyMfOm6OJGmgVmA8b+g7qdiFRzYCVq42AmO4DpgsvVvjQsrGo+s79IP4u8FosAlFTfUGC68sJER4V1xaSUV9sbD4+Kc3bv7rIqKl6OGnaFFwve5QyUnwtWMa1Nikw4JNZUQrVkPaDyPXg21NlLY+79IdRjcU7PqEzykLvjg5F1pBWAvtM4SNTbip/+RR7y1HussoNDns2meKI20XN37wazHt0TwnnrQNVZOxeOGoO3VUo8Nk1hplWnPuKPYllmcaPu10OvxEW5/fi2nVr+n/btIwvyt8H6/qxG7BW6WinJLtVIMCvm76EPZNOpkQv1HI/WI4434iwQV+dU74F30IsjgfBQ72/zpbT4+iOlPXs9bQhq0Py5Od3pg9wWriSurmecyQAiRtyL5RP+HJ0QwypJhMG9srPjaXAMfpYcCVtFhkemvhbws0JzpWSfKZI6b/y7oTZibY4wW4CiXVCLpowgpO2X5Pxf8UEeyG5r/2swEBlue+q0dcC25W9e3LkXNUln1/jXq0844CqFRVYl+EBzM5W7ZIwY3jFpN5PmjSpeFV3XzLAeUrZMMsDRaoqKHCtLYBH60/lkdsfQKQVGcX3eyK2uiUzg6uNNHazDaJP9KTm7Dn2+Lb5Y6yo5ayJ5K9E4ns9c7UQsnyr/rp4nVQoQ1s56I3uOGlOo8bALfnQQMUW/hFIqh2z511cigFf6wqY8/PW0z8BHiqHBm+6QAiripPFalxpSkle6nfazTQnubncj1LuubWkyiunrDJF7bXTG8xehfnMlVdJBjW1v2N4/P2cvY0AqcX92lzN1dGLfiuzMnOzf7I1ihtqCQ6Wn3R50hKNpgm2+EEDmnS7BY4PvX1u1VwKbfaMDWdBzEh87SSUg3xdDZv5y9yK+cV9QMrNEBhmeSxj45gdRRhdDtCcdkX0wI5hW+7oiv6V+WdBLVC4eI+vsS7VjmRBgFmZAi+HKDmKDYrP8J18YH8fZgfrSZsMspx9ufcMN2jVXMWkvD4sIry4iGvFmD/kliU6JUGq2izl8P9klcHI6jvX2IjkkS9tbdYqSUnr+8xlWK+OLyw8gWixwoDJjh42vWwR2YBSI2At5t5k2K+tCE527K6OwtI81u9cXmXthRe5xT2VLMPL4FeojI8b79EDEHEwVWVjAUbELFdwch6uexwVFaTpM/lSLE+OmIjbIcZqdfVqeON0v2fMDa83zayZyHyMwlgoPWU3w8GEotlsouyqnMBeI/JeSqJ3XEN4UjBO6D1CCuiAmwbDQgQXxw8qfPbUuqh/fl5e2jpUvGr8qhgF22OZBOf4O6XuxtGon1PNKBdehVwsjp5kwvtA8lsxIlxE0gFiE00+zO8o2wocjmmCc+yUARgLoJBE4d3G7BEYkAPX1CGIv4zedAQpkPQIPaEKtB051BwptZtzmNHUjaeKz3OkRKBfH3qjdjYbGUbaL96BmKfYJ3gprhZsetkqRo3y6vIaPZ2wfjAXwrMQ/661jmuNN3mwtbn1WX2ylA9laPHfayuqTqV+ITGsxWTrZNsC5ycVCTH0DLY7CUd9/U0lPbYgBobDb2JeS+DbB3ZMOEY2r225ccWI4RpzH1PyqpXa2/1wuRYJGEOgaXBx0jdCWhBTisBKI/w3v9ZM0CBMjSSxB14j5MeIpZ0txT1YX6WynS8NkP6zreGmY5knhzqcnKuoM75Rj/lMR8zijhgx1QQ5kNuE1Pfiw3xg55szbYWknHjoooeX2ow56znMEJaGSnX3lQjCU2wcdVCqTRZvNuHjz3tuGienXzU9JJzt6YupxuCNA1eEqcqJ0Ad/FjOhA4Y3/k8dHNwZn5t/zRfizEB5/Roe5366ExY0sf5/Q3k6L1+MLQ4BQAp0btbu1Staf0hgZsLHqlFFVp847wPAPi0JaJjEv8LXXxaoXpup9DkJDM14pAPW0+FpBAoGnzRC6oYGVCkYSm2zkJJ1KqQb/Endyo2qsUsVE0ZhVExhVa8iBUzY6PVFzWBKEVagUE4UvgTsHkptER6iPaDDkkiFcSaAPlN6MIw9grvjxHQanAkocUh07ddlJh2DLiWeJ6SzVN3aj/eiwTyNGrdavxdLj0ZMjixcVQF+YN6cC7Jicn2VF/L+nr3DyQBRDPj9YyK8XPtzJ8I8rR5+cIt5Ee4bCFV+IqnBmRWKnTh5pY5QpUja8j4QKOEh6/KYDmIfaYle9fKsV5wbDBNi2qZUQR2qIhstiHheAOrF7/LLK0PJ9lprh/yrDvoEP4ksKaBMCz3u5ty9XlpV2gpLNz9WYWs5kHKNNqWuuGuTnG0ds1Q+1uwLF1UgVbmDTsbQTGbZYaBG93cAfOjRw9uoGXgS0CwjGKDk0XEK33hZmTJjMShk6c8mYylmhiZNp48yDqxBAk2oKpbnzqzLNpW+Su0WMNO4r0SQe7mymOsK0Mz97HfqdaNEzVF9G4WOtNME6g6QKT9NkqmIy3Uwarz6qP9ecTxT7n3+7v5qBtgbqJn0+wrDRyVcUpt2oaVCMjvHcw11OqPqpd42evNXPx8l/lbWyM7a5lnfnJnL7xJa3/nBm0iLHzuLobTx4EdGo/yTOKkgvks9a4gLTKZ7RdagMH4OZhrPlVz8ZK798qeFaXhxZUY/mtpuzMrSS2JTytTAqNwvQkkaYCf8/xSuezz9tQtbu2KVIj/Qk7tIdLaZsrBfw3C62somFxelUNqtYJHzV8pc4Zaoap7NkXbLTDsEgZC1dmt4PPznHOLsDm1IL5A8omJm3oqrrm1GCM0OPEg+cptVWkt7tG+ucB/IzQ+ZMveiHfS2h4o1aD6D4Wn2yl7Kxy1ZYprxeen3M+osazQ6YaVXT7GEItXhpcXGMJxAxAd8v0U3xVrVM+A+JliXqjzPAyxcfH7MiccH1yXO0XayLEnc0vSxC04FP+uIDkcsAOSLkCKQAmhDCfDJUzjHRA988Cq7klBEjSAtij7p968KUax+i7HRcmTRA9XaRL+48kvJy9VteniMnzlY525jkE2KmE79Hcesguh9IspQkG4VHBBzBKACa0VRaZ47hhVWxhePo/PyO2udKSluu6bW6nhOdUu6A0fv8HxB60EtyXxzh8FevDwng7PKQkeiKerwfS3I1lmMqCRdLxmzqQ0L4a0GGrtHBj8eSMqpB4XauvXGM+9TEdAiMNPMHqO1S3qWft3OjfUt6EVyWi60uQuXZQ4IMp4db2NTdwlxnDTU8Z41JeV7zOkGLPihsvLUO9WdhMqVVFFQmZjIM/JnAL3BbxcIp06EEs7HG6H66TqC/HPUeBn3koUrK/ULNUmWbCtYubiiaaNwckKsqgu4CogLelHJoC8QvjmkXlphBuRdwkl/I1R01PP5Qw5TjrjZbX2cSeWLNq+nObj2QHxr4uVhLiPGAyOO7r7yZ6zPN8n+4GNhSPKJk6pEir7hnpKCdRP348l61LyN2ki5PN2c5ssV75ZKKf3J0SpfMcto7sgDyTGwDTKekF+Q1KtP3/GlHn/BGCkai9fXaYw3jZHzzPm9vfr7kGSXDMXoI59/Y3PjK2SlkQFYYqfzL3D5q2uX1wfXrYvG4YwPDYDo3Or2SaPLmTkSXdRnNvF6fTSXZQhUlZD01yrIBCEVhRQU0tPVTIswE6jUh/8/IZtXZ5jgHSs/B1lZBd14WHjd1c6MNCu02DNVr+xWfaE+pqGhNpfSXWjpz7qTUBvkofuHBNfyXf5hu0tLnW1oSryabY+8Mxtg/wswLRnbcgP6qWh1Tv3C0tG+bhQ9Wz7+8qYYJ4ZlOMEfViQ+Oy32cdNYGidwbUKv5xQeJo+EbTeI450wYDLwpOcGtx5UqjiLkdfI6eV8HnkGdCEfYDotxHFriZR5pIWynDBpTJBSMWF32XMgvm/x01r5BFKHTcAHIAMRQEDcb0yKCt6hoSIlf52FmYQdW6m43IVrphhJHlsOVXA5FvQyTvOI70VhUgQewrxWPXuia3wjmRar6H6MUySazX95Jt2N+Z+B8YYa/4dSmJeaaronY+nY6XFnfGWQpM9pvl0JNarhWJ3sAQUnZo8fmjv2BK7cL1Gqmi8u0YfEkLVz+tfagCPLxst/FSmpvCi/eq9LAkxe9yO6tTjBofwTu7zOENybJo9C2mP3AIcOStm+YRd27IyCnxFbl6SElr07XcM4zBEk8RZfQafIccaqsfWnUbfKhMi9XL4flk7irBR0E6yWq12IV52Rc3hGJLWji5YRncxuv6Kmp7elaAVx+Bua8Y0Q51OAMTrbYa95Q2aO0Sj19Nu89Wt1EqyMbyOKnyEiFIhpd5UzR+HtqXQLAKjA1oUqHHigJdls5DrwZ/XJk2+f76b80MXah17kmJl1ztNHsh1+NSr7yEVLknpCcKWETGSJ1sz+9Cnq5zbOYJTJfgNzsXsHef+9rHN2HDt8rquq5YAu1XV0iby1FAYaH9zvlctwDB3x0AifWObyAlqubxPenAA43A3KS/NM3zHSMUDgOfP9R5yCg7+GDx9P3qHYqYy6iBp+c80NJzjrKgM8mPfZOmS/0YwxglcNHv+WOlu9Ubjpr84bKcP1//jlWd3+OSR+nAOJxVAi70b/q9pUtS96Vw0s/Btyj7zkO/fO7k528a0Q1mCg5p8F+TisizZXQYxBVgmNFqGzwj/1ZCKim86eytv0ulFOtGVZV3d+EG6QmPaOkfaIhrg1pOCcyaIKIDZC+vk4hnFEJMBe70CFHPrA7PBIgoZjcgMvOx3ycyOv4h3lbw+JWRio//UlXhuRaIkPciTK87yycvLT4w+IkQH1uQH3hImJH0RHDd/YG/lWIT1hkemlvdKOlPF4In2pCjHne8P+ELEhQ9wpyngaWZVrREaaAQiG1VYvJUBdPQKnJ/u34RBCsc55EB/3mNOQ7j65ErPCp/XH2XepiG9DaDThvEilTqJC79Q2S9wzrBfRtMFY4mu1OZA7TFUuWF1FxT5K143J/6jZ9I94H9kE1GIK8iLksNiu0VTNTrktrD7kTFogHerpL1U3e001HsKeOKB7K71cX7NuEwHKJL6tnGZ++QYD2UUSWufj19PIKypJt0cy8CkpqvFEUnE7SpHb368kzA1iymvm43YB0ieVCPascOVvcG2zo+PUOK4/Mo8SH4Ggvo/+6dNDnhQoKvqGE4qS8F6Mb9qS2RpWfhO2iyzb1QjnCeQk6pDbC3VOOvo4ZxT1FRkvWmvrS5ECLQHgxFGJWTj1MzA9wkxF7Q1ICaP8YslmD6gxuqdeFATfx8q8uieoWClz+zvenn8yCr3KcHv+IKHI40RvZpwwHOnK9b/gdevXmcpp7YV2XY9c0LmrUIFHx81SuChwJxaNPjeYNu7s1E1GfHKN9pwJzxeuGsyk+zk8fQUg6zS1146ZPyZL2o7/SqYPmMyT3xFW8SMLeBcpY9ViNx5u6okR+a6sbrch86IJFZ3BjYa44wEP+GxYUsArcFvW2OnsCmd+5QcUQGvE4zWFj1/oqkXNRNOdm+JScbjoY0xseerlI1QyVLbUd19CV+MboAcQjRdayieRuvujkpW397eCp24QPkYiQQ0GMs75o6U+ACXRWsIdJX5DBOPFCVvf2Xde+C78cLRmcAT4+gHmiak19h69X5LEgBnpqjhFd+DN6Hv1r5jKTVk8CljEEVCt/8yocRp8Qdj0EPxRUVDVogax/2DDJ3SOEkDsHJVAkFEIxdUR7pPdvFTtn4X96t6S3kthA27Ic2Hp7OgmhRjUfHQS3UNAdE7c8v4RW/oAFqlkSS3x7FrcEMjk534bwODnz/9ajcGCfKwZCg86bOWj2rLT+okZ1AfzhUOGmP6CSEUDuuJnJUhlM1A7/dFWQKCq5MLcp2Jm8OPvB9t5iApF/XYMmyrwD/n2+him5fZSSWIvMXviKoeD0AStxbA0KK28hg6tCunSYRXbz2a0ksvqU58M6Uunc4nU+XzRZmzug+vZOW1XP0NLfuchUERnZ6m2YOF5eAtr6fwcS3bW5U6SAx5w6mjReI6rfcJo+EgURnCHKSo84Q13zcJz9csAg02g43xrk0UTg2rqB+uBGJhAqCBMYhv7IzuGpewBPmWVbZzw8Mdr0DEQwW7hlwlcWzKdNKq3QjlyY8dFhOl7B/gqKeWF538bFfNmeG1l+GPuKLYjYZVXcrTgNGdefeMi7ZdgxUQqpINVqdKaWr6wXRJQQ1qE132aM7y4PbIUcOT6JsCMoIYlErGCalvgRDbfHPuso3CiLwdpJsotr2rqBoBAiUpryP4qz/lLRVUxmUzcJXNI/pS7H9z0GHogClEPVm2wV0JUm6WxbgDd6X0WxONwiidi7SQ3n0qEqbJo6AoUfyS9Xf0sXqJDWTUtV3ioFjBvCbTjGoF5cuaHP0msBMnWFfy+jB8keVGmqXdJ73wLW40zcPc9yxFFIWzlyD0/88gYDsFWFRlU8pItzei2g9NYPdbGuToohCyX0fR4PJT1CXOs+eRPNrp/uRzvuLdrUI0W7icS11LIlzLKRUx4C3BNA7Yx024wnwSYlrzjjANAVdgmVadMFaT8CeNq2D7p1hqLWzxYuO2HoyA64wk+oXYwnozggMPsMYOu22bp2CV7WkdK2wDV909iNHc9G7Rs/ywnoX9rJCCp0I3oWC5/O4xi5+/017OATEehjnYRqMRrMyrlCEroSJi+Erkr/pX1HUnf8j7cTFSB21OxM+7+LOFy0XpAUXLGiDWUy+xeeZv8kDL1Fvh6Ncp2sxVjbQPDNllYA5mbAmJKb2ti4gOaxWwRqCTHmo6sw1hlNz0h8ricHR/LteUGYtkvJL2PAC7XhuC7P38u6X5e+cxgslXu7VkVQYmAg8O25rXyDrKTZaybILcGVCSj4/lpcGssM6JXiQqehcGm75BOR/6KEuRAnVoMYXYHrSvhXRTgQQLiMz8L7uwNWy0RQIlRxify7XwqqejZYiM3Yho4BpCcrQsqRfp01POoLBOH3xcwPV/oKvkb6aPeeyWhsWLcU9fNojO60th2dwiY06NCDjNGH58JkgXMn7+U9uf7dUdtppOAeQPz8iSH5Q6VMWwpeSRO6/qqzOnd65a8mcMIx+D+qJ1+oqCMR1E7szVDLI3llDZ3v8fKrGiM5wGuGULfOrHuY4szQaXj+aCIaDhZbUQrTUTa76XEssH6ed3vNg30/8ugtn+DHxaABalfzO4hCbGdIT1cmMG6x8mGsDYuxOEETenKmn5ee3ccdkjL33m1K1I+ga5vMFruuM24YwVbOagBfQu6vrZ6wczW5LZCC1i6QLZArvUMq4sHVRwFSRME7XcIYzLqsbMXIlyes7fDj1u885CFjzNWu0dfl/wWUVqDKEYVw/JFaV+/hPdCkKjP6k1M+IlHteQDxdMPTsmVY9h/FvfbS7xsjSS9ERgT3cgvy1zgukrgmCXIqxF/xTAdUPHGvX0QtClEuc5xvCplq+PUXPGdcHpIZh+nCYIGfp3Q+3DxmSa+6Vfv5iLOQBovMgN3kdlfjEcBRNZsEfJeybye1maeOyjm0NkzzR1BWoQ9l2IplbOsPVaX37vb3Vz2NJXdZwJYhI/V2Gbam1QwHeHa5OrKVKtHpWhvh7Lp8ToVoM5+fkSy+Im9b8vqsVYzVPr75d3LBgiwRt5k5UgY1/hDgVj/RczdlE8ssChPQg5rWxUcDeWrw6meNK/duhPdPmtB2AlaijrQidaaEQahgwkTipiZpKwE14qBW8a+Htif+sMyb219OHux7Ga872gqeB/H0UrHNtvqYPT8/NAEh5esuhueMhVUUzWk6rjuyBVcjkc2A+A9RFStaooLQ59j4WwN63yltr17NnAFhshbYTUJgwy5lsEdjB4wp1K5R09yCGkDdmN6OGYVmm08R4SSf/muXzn163o03N+jnxRSwtnMeoklkOCo9cQPd4ZFU/CyYAwIhuM8V3OumVbTERQcwbD56Ty7RbuuBqeh12EQqTdQduScCkOEg9doj8AULWLL1coKy4KjlrMmOOU+4oYX6kDyQ3iCRN1hVizvu4rq/fZtJ6ojnOY1j0lfb0sSEyW7jDYYcCWSm45MflRvuHMdnwZseziMpzSMvuxhliHWH5edtdtLSGguQ/BsDyVpT/mN31msirxZgbY0MQ+fVeWAAridLXPHM9gMWV1ReSgmWpLFkLjuprzqyYD4u7ajd+rOnAGkcPfM9leS5hMkSqatx4+L+//PKFr8oVZP/bKieD7LQlizi5jbLddlPWq4gB7s2mQ9V97smNsuaSX7LDdjOuxYkl9/Uy9zPO8otxK7rXfwoQ5jUK+kmccEKwfBoeTvIKbWXT5fGJV5nRFplBttqXS8H7003QBH+W91f7465kmjMopvzGBTCETlApYAcNH+k4765/IJHFqVkcw/zinREpD4tdkJBUC0dlA/IWcTh8IJUx4MXtp0kjCtxnfMhVCx34T4HdFqnvZ0NQqNyL5PQAflnlvQLlPp/ZZmVghC9izkkk0wEu7cg10G6Ne7ncMW4JWlxmxjNIEP6WIOvlDDSMiZ4Fl7UZk2OBKyHxY5j8DxgW9U3YIHnxwJUnzjxAmt0luPIcQKR4T/A2vBZZIuIQZ/uSxHklienCWsvKTm9Mcjf2Q/bW6jCasmXrHRi6PI5ImLNirlk9alxEUzIHR4uzF2zHCawYZeNHKw4Yfdsib8GQUdP2hA+VXGA0s0iraGyM7oVTjPIv4y+/zKe3QJz83DZ4MUqsXPARwklhJXEdg7JZS1+8HmcqSb+6VG14vwzz2RFoBwaP5xN2FBr0BjMnEc2iHkBHad5dddPrOb5Ru1meQRvuVVAaiu8Uo48/Hx1mfszk2Rrdl+PKpmAcwGg07YMbADB3DLN1y+wMJeLEq7ODJWoa6YiGxM4kcKcJDN/MqlLOP9RRoBtDccidu0f7TpQaV87DoZMtVd4oRzxXyz0UUaI51O+VuByJ9G6Vh2Djb7knGvoLb4/le2KWz+gAAwNfqVjPbyipocDAP1iTvIpkTDBP1Iz7y1U9t4Vp1ahz0TvO8+MwpDj6x3pjpMKO41moWcKq25c4ip/LOsbIPgxYF2knEu78y+Fvem3M5xfq/B0NHLMm5RIwe2fEnMTXxGo1uYcGOa3CYW0BB6pPz9cKMOG43Pn12KTnSvCKwQirYZ0xdabWTmNhadQNayp8duVKaPSmk8wJ3T2l9uzU0xnQfyPO7u5WbGUPH7Vu2fK4O0jY2lKyQppe3Wraa2e6geTvaoFxKeuDLskD05O/asb1hcU4ygpF7c7Cq6Xou0jOnEXfUY1LiSXu03LOHu35QyGDGbuGb1i69D74Dd8ijo/P9Dl5DLGeWysuNIh6lSbDv9UcJpC7LI4bCe8eLtpkHs0NZJ/kXhsgs5UMFTbdfaVcWKQe0cg+MyuLiNYInAz3yTyOwUiFvvCuTZsbrNEgTpBvAqMUUwXTJn691aClqSZ/4p9nXG1jq4wq35X62fyZa9r5XbVciHjNpsb9v9PI8e2Gge9kYnT+Ecojmat7ZtmGaZV4dq6IA6cRFzykn6iTzis20Q2Go5yWIezjaIsNbzEEZX27wjwDWY3cwPn580Utb7JisXRdxKcJ5VRU3MIPJ0SCQfRfAGYhYl83BrvpGeyJ68MM5AhyfJWZd6LXvrPOjNQanGqPV+HlpyGTgwC1FnqlH3rXOJlBdneTRpfkoXCCUHJo3+/7C/8cKP2dgbazSqtzzWq2FuWEO/4Ky5R2ikhIV0zNkf4gxSyzgVTBSM5Fhhd+ba68ws2Vy5+ukbx2azCFu5E2Fpt/LR7Y364N5VIZeaP6cxtcVExkZrDs/l9PrG0bVTV8l7iVhWu4h/ZQeNL2oCz/MStweoFx1heU2/T+VHHblnSAOAR6h1w+NZH77r+4Xts1RaA5owQp/prVlwkDbXY6M6wlszfxOZndHBsWDceA4PUWRN+oEqRthRNnhK7rImE1NPw7B3kW5FhTEDNKa0vRcKjsN5kBnhdzkh4zilDLe0/J1qMnHkHP9WWu8fTFUUl83wQIR2yPcsP1+hlDKLv6sZPpJ4Z5aiwcbvfh2s5YQR3xQdHC1EGF2zXve+VP/S9WQhH5nIHck9mZvLjQpIeL/2gnFUAtwLBUo1LuRjxVfqzlgcelli4uNjvsr7e+D6LCGU3FIyCn0CZydO+51can+KXPNzn8d+UHgPHyMhLFFo/+TDBNgWsyrNRMp0zUedU13mTRB5k/5u+hKLpnoYdZME+La+taktZKjXCYBUjNlMJ5GktvGyFbuaBnEsMWKjpqgjFxgP/cHNxu5JgGMSXLy77lKWPMkp4qp+cC2Q09QX/jHiYBdqWG8ByQ074B3V2u6Uuwjh+14EZMK/8uAzC2Kp2qPbXenr69kU63iDJ/3H68vxFhyK9XicVrumiuVFGgGUK8YTR7+oORxtxVCmlrYHxPh97GVWRANRSIxZ61NAgwsjQrb8qz8BKVahiSq8PAEP5Bvx+TynikfS2AK76A8x904UlddOemVeOxXguJgW6n299/+h8pnKud2VSkHE/KStFpYvibY4XjBs5QAr9YWYPdB++IhLzsDfjuk9aDz8nPc6Z+NDmq0wEPQHMmbIQvyb2AcT5Bzo+7qTkEhjq3fNrKzgCrNN89NqMe6ciMFZT6RdFahqmoCtl/eVfqcdpQMsq8x9s6EtG9wHAJRnNLRUGC5qMYXH0mLPWy2JeckjUtge5Zd/hNO6ea+/OgOUjkmYSCvj4B9nfMhiYOkJ8AoA6J51PpzedJ26awCEjXyO7HD2Bh7fK5STtICQnfll346dxoR5d5y8+N1D7jUnNLOzVofzQVjrDTNNi6FoSWZE/y7oI38ha7j0q7bQ7qzROdab31ykKaXCEw9SlErQSyoN4W2ZHUNRJOG2a4wp3h2BS/dcAtdgNCxIlJzW52cZae6UyItXd39JESUkvlMZQlghYlsFtNrIL56YLEk53MTv8OEMjVoqC7XdZ3jmGsfa8HnjZa5szCvm/9jghgUsJ5eQg47nD8qpELsni9EVk6oLhMQhTYTrfOVMiznrPMLme4tth1s7F9GmauzONCk41+1dXeCADDrwV3iEdl083mEK0ew3ueP5XuvF49KB5G4TawiIsVbMf6gP3aEXFHrMjzjNx+boK+0IcUod2fup3QaOjweR1MXiyi6Ya6Wa5aBBLBh4ICL2pAYDtRM9kxoUYmkgpXFGarmO/eNM29ApPYvM9axxiq4QNOe+lDYCwlklihiRyvns+et/GC9bPqaP7iJTlgbPzv9/OF11o0SZ2epAk43T7WrVzeea0C9S0E3eOKuzzbSvLBQWdaZXTpNsQ+5aDCobNCqA5LNlghraVZIzph7bi4njMHV+TQhE5jvRpWmZxOPOuY8A79QBPCxsfR5EUOyxONTULGNd2p86kVornt0RsZT7y7rK4qMnPLI3levgviIvaHOcJCb0bg9STWkmZJX7SyRoywAxUH+xLlunwRUE+Wp0ZpXCMDImB1kWp+5NjtaKdsRedvlxiYM2ElxhtaqWVZa/zi0p07GpDZ7rSC3iLbv5pR2XBF/DJk2DKNhkMKd5H+6OgChdcqa3NDYb9fGgO1GKs7zaq4JIscF+45dDaG0nhlwA3Db+9CMc4+xkIfEklJuyj/A5pG3WDBwiY3mhHiaDeefW7fAjxcV62Dkpr0b+T2/q/xUdEEHCht1pFvrAju1hWz/kXUWK9qjM5/JrfTOpVuLsQ+2vaHyycBKK0BiqstPzV1OYL411VDPRagYB+A22+lrjAoHHSCcbtYzNYX0RPcD1P5vZPYwmZfV6Tm5BAmX8iagKFodNt9IYjpzLchbWR9/IORN4q19oW06JE1qSL6aYBe9n/+fkZt2Ki44XyT3C8frkO/IdkK94cW698vIIHUa+TtVj3bZ6PSDEHmz6XY3Y7SZgrGaJPi03J+JV83MXFHqmS6weKPR+HPX8VbWhH5/67r9zXQgyagkOiReTXXDisoICV1qI98ZPvMeV+yupuTL2+egT4R6ZIOVdPBK4SpH4uB9MVllxoFMK73d2Q1E4QKzAaBXPyRG2EtBGnlMf6qJ19FbB+QgN++ZKo2lTzlqbYKXY39n/wV22MJGjHYAaxrm1yGYwz7QQddNh+oRSGaik/bCr4VMpdWZdMgO45HO+XS5fH7evM6kGvEyAXk15/I9kxcnqATbmzxJoHlg3UyTPtx17acgaLQUswlRRDIVjOWsmM/0qVoQ5oaQpPmHcGIlXY/6mcSL+icqlbf5MeVFiCbnx0ztTWk8AJv7HSYzERjXGiovvq7cDzWA6iUV/Ci+sK8LoMZ8rW9rLeTN9vbur3GCL6tcGDYk7idCTzE1ameJJahGuzDPar3plpnhuzbWStuwH4H4oO944lbw+La8dYr/ShfEdKuZWfgKGMgubMhRACTdJNEhqPNifRYpfs0UARoxpZ9/jyDAx426eRYTVk5yTr4wXh8oLsp59v5onPNO9FuwI9wmqSNFd9Q7+oc8tnyyq409S6K764BKroZC6scvp06SrPUudBmAzAsiHMEonCrgtJVtzO7xTirU1dCxcyimvLb6ogcBL/ET7Bwpw0jPkfgIbH/aqzBaDdXIAiZcLDjzQeKP9q+JxYtmF4i0csIc3OeIP7jfK4f72ET5d/neIuZqh8+NxoVlpIyosKgfyz9AMmqAW2ohDf7eImSM72WAx7MfPDoqvxe3kZsA21ZC2ZvWVkthaOrfbCyBUi3gHIPGSm6LTrEu2dB1T/AhN0Yae9ZGSiWR4QdUaoADCe+vdd57JB6p7qqedLuBdzxl/DOG3t4SdY79FGvucuHA9T0IszjtR0ZpV7zaem8BtItwWLQsf1gyhVyGktf0EbYmIkJDmudXaJiGYf9dT2JhGx22elLm949CQSzwufywjWIHTU+LXDpu8iUaaBntD2LGGLi8VNkqCBnLnHcYvDp4ju8JR+ymfWNzUm9REmiZdXGNCLKwO3rwUSj31Q+GmOASOlL+LXsdO5nfJ3T36i+4rkIBE4iKVqIvNro4S08S5KCDp0QujH5pr/eade9CDwhTLWRBbSvakKw6jOv9neq6RZvplYol7Q8znlAqxoqcZv9zp4XSwZdSYbEJvndEd19dqRmx0uITvKtYn1ucxNy4zl/osz4awdCMCmGIQt8zJ78uThDmu9afsCibOr4FZx4y5uEM+wqepVmGrCutEFpumeQj8ocp1xoO9x3pxK4U5dGS2ChkzrLQTDgJw4NaamqqkuAJaTcr5uUncHL9NNqb1vm+LoN39fhP+qUwVbfQIcyQlOId+mlXXiEi16Nhn3DBez3TUW5OX6u4rZIZ2Gb1R1beHBxET/wGgBroo0tSHZFQzLP6dIWLcGB/LvHVHhPIFCGAuhtW/1AGNIGVNC9lfMvaRasqpx8tB4WdCLWGe2kTjuIflkmF3py+9plPR7qAGBBZDze5cv7l5ZqPlT8P1f1f5ZYmN0a55/nq+c16axKRUW4cbizrDte/9nrSNcH/23Pu32Tt40IEL0HRsBX0DtybW3VipGvLXIshQvAGPzErfiAvPGwnWmyyMxGtV7e80i0WbtMsalauBgr/N1SJ61vpAh0mXeaSRoGSifWJ3pP1Gj35YqWOC/l01rAoga9osS8LsWpOpYlmj3818PuhuBHOjiw22qQhChQvflBy9LUmXvAQxRc3Kt7DXBRy/eDTZP7iTKqogtMD1TeDyW78u1Hpm/4mQV3l3bTTS/c1inCf1nhGVUJcw5HeIN4j7a31+IaY2pN8w9jNN3+UejRw/O7iJQoWwgG8NsUo1UO+fnkZdR+KHUAABBb66l53zPVf0NIyeBYkMpG3ltgRT62TJcfiDSkJGgjd2jhuyFRdPv05L1qs6sb96sWpGoqNHycwpcrQbdfQSZZA3sw7w8yJyFwKSnR2kiQSMkm4GwDkNTTjgnXyf7s5MrA9OyLMphauyDOSjAe/ysXxb6UlY1slbF1zPHnX6ITj8dN99tDPsbBCwTUeIBaFWD2lZHnuj8yu5J6X4pBAWOnNyeYYMkpCG57tW2qkS9LVEIXdrlUZYlEST1MCccEjWGYX6bZfaXOcBsm9Kk88hRcjTpcONpbVK5I08TO5EunUdnyl2M4qbRZpZLhvsZ8z/IZuexz9kDo0JEEmsf+HGj235qnwQWwowisyZOF2gIITffkGvsJufKilZTo/G2ObV42Oxi/qGzZxnQ+eg9x5SDGbDYSJ2jtiSrGEXJ524GQTqIPINKeF5gyeC5Qzu5FUOourGpaCElCFwhqso7uwvKIq1rQjifZjoyOcIaBRRiMAnPdsmEARNG9Q2EV69w5ZtRaiLbYyUsvTadI75bpf8YI1L3UCHXQ2+jahNnaL9cZQs8T8cO7nkdu2Vi46f4gl+ij+16Tc0F3NWKbuMLCGe/YQKImiyBDvVnxy6L0wUEwDjlc5Ok+LrBMbzeKZLIjbYaNOhS/vdPif4DRlIoZa236obJ3jFNzWeYIAQkIe9ZWgPECVaz9UMlR0WqyILdR6LUmxNJdtw+HO47lHMpEzsAwl6CddV/VvdV7MTvDouJplEaRGLnOium5NGy4Sd9Hd3U0lLrD7/kjQs0TNs76Svuqwfsyk5Xh5aASPt/RGFmaz7chCtxsMWWhicKp16Dsl6aWRqyCA+JwdnAtUTLYSjU0znIhUogYzg+9DMRU23pFaSOwtKPD2HEowbCkTkOci7allnn+k/CPbTbgm+l5EOAKcgmPCD7YptkKESEmzMxaGwQcAfczTzna64Bs6xjoEufjGKmsIytnkHvCE37z0HaA83ql5LL+RYWvWX+ukn/z86M6kaEMQ8Z3fis0m2EsA0F8S50Ko64SxHqVKU9sJ1fnUE0ucuX8B5g+BmWlg6+B5I9zxU4gK2NjjcduwPonU0SIfNA27b4OwBwUfDQaqJC4G3yyoZxroG/XiWadR5E3xmo5nRn8TAQgnirDneXaQQ0oNQsGeqiTD7+1DIz5bg/4BI2KX89LrLshP/Uu/weZnwlj2rRK4VeuwD0gifkZWU6VBgjvMwU9CQCJFK+kWKg0kFhOAwf7yNbPvPcbPFOc/F1IodSRuyAQKvUonLaOPPxyj1bgUS0Qcmo2tQxF1NixHRru4zkaL0vjNoeUyKvbxmf/DnY/1bmD9b5bB2Xyr42M1JMpAPKyw632wUbkDj3dPY+rcsePerExfOn2Kpt+jkkMalN1qy9fn+RTe+1iLpY3E0jYE1iwBJk7jY72pUyWBRGzGVhNA+OZrzdu2C4x8I01nGg0Qflxi00+dO/7cSg/BWD9ctL85c9O+DgCE9+eqlK84WO5uTxxDQFfQ/ouL4EK7fUwb+RwZAMOmFVGfSg6IRMtEEQxV3ZQS/MeNMDTVRoPnc8GASOnX4ld/3+Ei/lD0EA9CwJt/eN4pzAxnPYCT+vMAVezVgvVWrBf/WPOpjLBB6UuMdJbaYB/0jxeFCxWV9nemJu0hYZGOUQygpGc1b06fEf50xHYT/Ehk3ybAIdUVAAZCUFMLyRaCu8VIXApFPh+/58MeujItmSy5Qiuw7tV6NrISpYMEpNDvjThOlWfEuG3vm3qujSgGLgdI7beIU/pZ+HUFZXwGO+RCGxhPzUplukU+kk2kpzKxEKnv26UhJ03GKMT8uJHg32bNAc3CGsLFSNDCbSVsI6/S542/SbTZbHT934DQ3o3uD3OZZX7hMr11F8ndGmbwYr6FiHR4xatmkpxXAvWm+ki4p/DXePzvNyep67vG6g/kdNDEUFxupuFMRnmbbAUtafbMWurT/xK4LdXuEZcJktAvS0mWBB19p3pZPy5MO1dinPjQaQ3Wbi++7TLoSUj30NyxWWHNFDQne+/QvpuncGAwzq+KECEBxh4ucE8+bSWojFffeLy+oPM2HcjnQ2ga7zimcHZmVyUV0uMLcULKjW9hfbmHY0guZ/1K8TfnZLoV4KfCbLO0lXYKuesA1pvu3BvUfzfJ5JW5QotMGx5aHPhNxNZdUkRK3wQIFIQWZPyxknco4G8OLlcP1GQhtCzGMA0o7yB5IGUxyPplPlklu8YCkHk5NqcodS2t11YtW5qhiw98coQ7zA3WI7r7A2qiTiALEcdZ6H3//gV6UFKY8BbB/eUlZN78lCFbE0PDlXf16PwSWUw7akxza8Bsb9+spIfWvlVDTcroM4Zqco9mBhBVDbQcSAVzrTwAi0c0t7Xj5lf5c6nZSK0MCqmqlrbsNR+IjiSJGkZrVzNuQnHIsPbNZU5nrPmmFey01ZhpaqOV5GONhc9zOHhpxPsRVCDe1RUIE0vGUe7Y2uoQtOCFp/UVFALnZkEeb9ws8Qsu8HXUysUdgSmAph8SdAikZdfmDDlYD0aqO0N4rBaRbY06pvpG/DEI2K88xyxOW9D5JB44FhbN9gR+kTfWtffg5kY/Ow52/o8PIAh1nEncLGgjSL8VIGeAi89Rn5qbUB7LYvTyTp6ic0o7DMOdMxUjVOTyCbo5tWLtDQPvf0x9IcQHX5TgEg8bqovHJR/12+8R2vJorG9dbt6oT+Q7lAFRG+nQ8f3ZJYIztGAtsNiZF5Sos1RtMTqLzDOG/QALnsAp580SxKTmE2LwaKspgGThvXnd4i4hIHW1+BworCiOML8som11Wkienb/HfxRqcFr+8VLzC9vZuo8hGrfLwZnXpRe046pIjdaLWFAq8edQo6hqh8vWo8f5lgowAMecLkIrESfr/bkDt/v+c25057fX+RsYR89lg/P23emQQDNwGZuTkWjj2x63W1SANzI7lqZZgsiivEtewlljvl9siy0OF/sO8yAxYM75+4uQL35bpb85J5HPfAj2F5/E+1//L7bjla5u8PMRLRvJ8bEWKZBsLH4Cx1zLp3OuxpYFGpZ2tni9lH4ro3O5Sxeoqo4g/6pfX7MkMchxbXCNxmg4+J8Q3mYY0CH00ORR1F34Cnqk9yIYxOvnpcam9+TUPKrFiMmeMLAYwpTc7gghNY59Hm5yyFG9XnuTIBshmYuc4tQATaCVM3Ud/RCsMm7drxaFwrrkdh2ZImL4ZgaNVHxyYGANvBSB/bmcRwDfE3p9Pz4uf5jAWbyYecF8g2PV0fcmbdpFwqGbrXTmU0EdAVLRkAsbXPMv6+YhBAAIKiG02rqK1Z55LhZM2HPGhUNnxTsiDuVWfqz3/ckiJ5RIyTRWGdbT9odG5IO7BANFNxYomCyLll6sbFsZY3Eg0c2eRsSIU2BClcCq2DfxdrETq9KkVx/ae57XtY2GDX6/tO053GdrtEGxNxUTr7JpUD+e3/2pH+YQYeqKWpW0jgBrXzjnPdDROG+BPe/vbzBJeQPn5GKM3bvGy1lX7lWBY7eAg5uCeQAHK+rQhOjWAZ0laCkiyGnPnP2B5roOlQUZW9CpYympyu6Apcf7QL+nqVqlkG2MbAdqF7wfgFLiUSHendUBqduOpnjyO3D1LqjkAqpWGU+wFySd/UQy8lz9GAcdPsPIyLNOTc8UvLk+knPr/gNcUR+6iBBzqILVtFv19kaWPuyVmp08RZXIDSNufCQM1GhBcHdnB+6p3mjRdx4j42z+yvLHeJuHV1g9sFbMYx7zZtzJJiZr+ghXpWHBJayp0OPR81x+2Sd7dMUzj1FwCP5LXM/Jgw6anfVyY6zyReYMQ2eEfwr5Rj8ZH1vxnRWDcVySU77pp/ZnuO4mFOz43pNW+Ka33tlSLlyJLikRgGhUy2STKDWkMnITV0P/OIJaGwiFlYqDjNCz/h+CRO55ypyvRdIsaMaxNNptta5FB3C03cRBLAO4p5AhTw3B8Baop0bVwl6+oAS5Hi3VBCG9baSHaYzM7uB8typqFpkM1xMPzCsh23IdgdXQswO6low4NMTAx9nlLQkYo5p2uC8Lkb6wre5k9USY3KefErO2k5qF0THWHs9wZZf3uBFqpUviG+4crUp+g+7qWP+fmdQ4ZjMdVSWn83JGQXnLSw5eEWqp7N/jl9NrYxm4pgbllct70++WmGnXSJToxSabohrHfpKD6fsAsWM8w0yi3d0FfefP3Frtv7uqJ8GeZYD9UjAkNqjXJHHo1BJULXZu94dBSwcB3/Kyz7CHM/bQRRSeAM0ynBwXg7GlCGpn9dGuMU3DWQa4ItUke9f02qcKWdsR229yXNZaLACb8YmTvgsTsFH/k2FEl9qs7ejyuHfFXo37d6fmWNT6gdNkhD0VSdCeGNjjWdbz3ZSxWo23d81k/iC1WXPPBsrbpub346i8Y45aD1QCjMep3ytxK5pxhZej696N/AYhtGHNTrLUh3fq4V5cAKQG4q1IBwqcVaBUG+BrsUxfXyJBa0HlWbAs/SRdW6J4GYvlNRjNIIaoWgmWcnMRvI+c9209DNfMALhO6MeeTAnRxM+K2ZA4w5tOr5cnwFGHvz6GLn0TcGoe+3sD3Qm5NuCkJioYNdl6f0CDf5bCGQdi+UtrbTnEO7WL2yzzi4U5UFqdvx25mwKqEQJVO28bDnL40DZQG5lSOBZGFVZNowJ41VXgequIK3+D4qh41KVkzrAZMkdCl2LelDnSKiCc1NLb4qEUqHVT04sASdg2U03gyQADiEbbxNq9IYNhYj8YO8MIs4A9SR6XD5ShEgWzi0jfd1L8UhCZjL043H4jkFyCC6mY57533BfBBSHXeTBGHkTr0DrXP5Rl00Re1POOrV583PfHPbC0tjydIx0evsJPC7B55N/fTeSKtuq08Njrt2D//g0SAmGS8lM6EAn/OaxbBvRSxZrDfThOqkvzHU5YyivA13so3cpG2rkilm8kpzbcqNnQ3zEPbmu9SZIph/Xf6p1TETQfXduu0ynIDsAgim8qIJjtANpPUQLfj75rJIPlne5Q+fuziNAiGBuR/A6ssaic9WJxic0gHuZEtt7zUTIvX1rHiJjptOGDyv0pMZXa7gka3FPUXqA3IojfaWwmWVGi7Zh0FA+kEqw56k+eVyCZ5+rQyMeKo2+cOVjNFqWxQQWqSKuBGt146CdAXTZSND705RcppkZbBkd7+ZeOafV2n0qSg+767JVSiLkjJYnLxJAiH35jG75AOB+9dLRDq1k9qQZiKPb1ACzh6lzsppG6x59M8oFxRJXtBSl1uMDUfsZOV226EEILKBBvcVhswI7dKiJlp9BoodZliPorXoftFbSq+uv+2cSzu6Nj2Ta/qFOBS09RxGBQscc4mOpoZeXOVSRByD1rgFeIy+KxRfTqsa1LE2dzxPJf0wxdFFPEb0R2DklWOqoJrXfDbYHKplNgEaE1KjHWOXI/HL1cjR1muEEdKNEBmleoHvvcSQg2fVMmM5IqJ+cZ/33r7GQs8p1KmSyd+YGm35aXjwcr0MY3hpTfXQXBGh8MF1DEMLVY5KIQnCTCcckeSl/9WuMn7513iIuLJ8tyZ9ppVzLSKI8DYS5aQ7a9tWDr8dikR7N5ssTtVHvBGSpPA2aAjy1xnt7nlV8aEwLAHtO5U6TPenj3C1PBEOzLq0fEjbCx4PzjOm6N4kul5gaYqBT6Pa0GSQUJ3XLvH1t8MQYuAVbjzXm/nEtqtqvc+RmJ7PHvw8XkU3A1LO9G6noh4NiwEe/HJBXNRqYQ8u8R0SifsXkZRcLAvYth9C+agUlnSjybbUP5aOF8yRczRrFdBeFnWooyg4zN8q4iSxWJlobrDF8jEjPmSscMEDIBkZe9HQ4mwBIn7lre5CRri1Aw5IeQ8bmWnfKR6tQK9I8LiVGnrufXGtvfjTiBE7am5Yh652bP0TflEvflSBPYdLcnHpDUIFBevoUVWc8fIMNNgoJmcxD3lKoLcBbV5M3XRbr6ncMOtbQ46qtn9PDJAPvIC6nc2EXUArsLCdAynJl53bIX1XGQhZW+qXEracrsWS1CRD1d2bQJRIO3Z4cZs5BFC1I2WEfzFhS7T6DCrl+kwQCrdwlzV/XnzIpdnI+gqyq6eNdXkPmCqo4sSYsZ259RLFjU3PmujR6Oy643eX1jczs+EwQR+K4Ezt0GQzyt8eOsxmoWZnkTIoV7miujSoVUrUkeBfedS4yElRz+g+vXse0OQcdhfxHg297owGDe+hJxdQIeGZ3im7UPH1loP4d8doDkQ2mK4Qcz8832L7wtemB03PJNwaqQ89cJBqRFqiphm+hvHgdaPPWzCXFhXxNDsUws2RU1kBw9LnjP5hwy9UddK1ZsaqRFwdjACkLJzh3USmRwumHhi6XAtYYsaf5WzyCkl1TcI0Byh6uW9LHCrHeK43vBD6eBWlGNERGo4e09MyK7JIpJmNVSqyu76lzIRrY+9WPKDk/2R/dFVJQ+PbfTizeYFnFD7pogxPMhNrkpDWjXpKDV3EEKyihuMrZjX7X6ipgwIpf4aTIcktJ5BFBP5K14z3+ncGgvZm/RPfRVd41cqtrLcXSBI3rKiQAPQ3bnQGQRUlzCI6BfG6/ShK54a5ijD3guUyESnvCH9IkV0nC0lN3gF5IC8J/2aNPWngxxPZFbNK5LLqbEW7QBG9BJ5/DXhhC7Pbw4SBq2hxccsYraLAlIw9zmuTqDEi4U+RuS+Gq0O3g4tKi15PA77D+xIUcOI4rZ8Nn5Agr07gN0ardaqIr0JDMp/aA8UfQxS5EuDe59mBCXNV8oQx4FQSZiCOme3p1IItM88wXk591dchT41dP79fnckTP9Op0zl6YYTYl03bM5bGOE+NsyabfEnT4mlTKXgMBu+hW8DMu117G38iDCTbChb9VC+QUz3pIfvdNKqpzeFhoBiFRofAzmn9+CPgQLiI69V3RMkN0xOwWXWVzr/nMjUYLQs9Pn/hi3AEF4Qmtc4klEgngsuMBvYYczQ1oq7WQ9uIkl82LTBeb+joFm+f4Yy4/0dlz2qpCN2BkdXVgfz67byJK3NXkAF14RquV7jOOyGhyMSq2iRXLxI5CB+gKm5+IMxVZdzcUHr56oR7VvvO4z6CEZJu0JiJgKmHNM7CcO3izvtfI4ZZaVcnSISA0ydUWfJImwqVt1iKsrrcCj1eniwPLd5ibjphrG401VrWPS5s2SPRS0uO3QlGM/yJWTVsRFprV69pyu19s3LGFEPYxM8PxnJbPa8KkuwK6EqP2rs3Odk4zFunmLOsq/HjfHHjW01vVzDC4YLYcuAh06dB6wDfm7cQd0LLU/1p42Syecd1Rhfp/BECnIae4rFzZl4OSf2CTT4TqcnPNr/wftRuryLvQDPkyBwODXB1rcL5VPoPbw+KLF4WaI7K/r5HrIPX/srZjmgTxibKEOO63B68VvgzXa3uLNACkj9dZL62A4c34ug3n6QU9RDBdUUbXwusE8CX+cWMMNCjM0riY7Sx3EoSN2TW/Sjdw9Ex9g9M/ftvbynjvLooHhtWwdalT9bCDy7CDVZvxSoSdOGRxwmeHn1KLOBCd/EbDBlAsi+jnHCDvd16DszLsdYn+JP277GkkDHV659vESXifpGXXBEu9z8AA3S6iaOJvyfNwdL519hTLcRPRRg+DAmETyOZ8JLyePf9JheS2qnqJFLyRnc1sAgxWKcgWLQgy6xkUT12adtwuqibr1wkxBGI3WIgpyXODKiVOMM+3E8AbJqI3gLlVYSbN4jG4dFM3O7uQzTvxVkiaJWC9z1QSwWEE/iAMWZBV+AHCNcNbrVqD0dDcCACo9d4utO1aQXFlDElU/rnscKzpsImN1/97LtizMOqLU8rL/mBK2Re4VQrdkIIhQVtDGsc6rSe2tXWaLMq69kpSJSt9cS+qYNuzKkjDx0zhph2z1/HLkt2amd2p5dFgQspEx3K2FiSnk5zgoJtziQ0rAP58Qwk2pY4iB4ILsQUPLGJWNRJja4aGYZZst2JXUJKwimATpbJGF89ZZPoTo4ACQYUdi6AcWzlwS6cXsaendKU+SW+B68S3+ql0YaY+z9VKwOgrN1MTNlKNLJ7+rnjGVpkTWWarQ64a5k7yapGtjhm8D7mNKJrtl/01Fugo/WfY5ztkPZO8nvHkrBg3DOWA3Qagu6GiaVPB0LyXmjSacHLlkuGpLClkCMBpmXZhQExX7V7yJnKZIHJZa3qG4gVV/Yd7Pp82ElWGqBv28jxrY0qwl3bdR8EKT5B2CX2xPC5F+QcE50v2hsb2duX4ZezCh3U3nHElrbYFVzE0M0lyU7hVrjie7V29xVg2Ryj25lrQfjdUtgivxVa4uwuBv3kZbiftgkMo9AazWxqfFOaTTacr5P4H/m7M+F2dg3jBAT8xBpX81afLIzaCIy6Nm+KeZnpyAVDOpMKfMjjEtsWR51wG/4Ia/BB2SkV9boIQbX4NkUKefxqsMg8hNTGxPh+Ev5NnNqJodE8FsjaF6jaLzudkm29gxLTknoBx5pl1QbaS2Enqd1hB74rZ/SZyEalzlDTN43rfkbIvRR5qKCHP7Xoatqh+qonCIXuaNG6RXZo8f6gSPmAbulW3hQdrHx9jJ62isAWz9iL+SK2moKM41ifKm0TbKjE5lclIGAsRQPD0RsRDmVtEPCYC1ENFLXGHWxFDruwxGizGVGAKhIH+bkBqi6dF3WS44Dmko1oM8YxpNuYlKWRt4+l1/b9rVQUHw7UMDR9xNw6e5sCdtJLwC1CZ67xf7UEP7ZdD/dKRducALYaGhMHVqmXx0bLsLzC7Dx9U58bJnM25itE5pHHY0yHcBG0BgSlfiNzaODz+YBDj+PG8b9p8OGAypaHkRR4jPvNgwgsUpzqluh1wE2XXabE1j26kQdTiYVbMQEaYeCqlAfOA2/IlmhmYYiVpnH0cwRRAxVFfcTgq1RuAFOlUhvxA1yHwDku9KRPwoKyjeIXnH0sCBc7yq0qj/ezfziK7svA5Y5Est+LPYfDMHWjyvrKE51VuuPQOJ3Y0e7tIj5k08RJz9tMuq/WDq5528WS8dYtP+DkOEomVs63Yn7VJfpFJZ+5u/LBtwkiQv1YoBMIHV0c3a5g5BcjOJiyyDAe5wTCWseb/DgUxvXhmLJcO5UnBp8/jSskjvEqjIPTFaIg9xt+r7EeHTZ8zszIiOUo0gX7j3gC64GhN3T1lmS3dmqg23Q9znP5gnSnEPWg27krUFqZXFJaQD64q2Sw2hmNgcnxP3apY9PHLQuNLKJciklIN0kYU31A4pxK25ewSAnir1TMtMyXLCxHOfheEsMWUPjzXATR/1i8Nk8DQg2TEFTHziJh5KN1OzolbMtDWnDdV2E4+/mC3FI2Yw235WyoL6Jjd/+vhfX9nwc+XtYpQ4WP1SiNOytZLoDfuqF8cyoGk6LNaBLQWHnAtlEH1/Q395x3VPyTur8mSFhWjcPnFKOr2UKl7cnGx/WLHAX1YQMxqS/UcDAL9xyJuZxmvWyU/BnLLE0p/hp6bYmIJCg8QGB2lq0dFa0jTF9qMQIp3YFloehGV/f534cU2xiBd9ISj9dPUGWtHMpEI9CNA340Jp499BR55g8MkXBOi7PoH3UvdMxF2upEyvdoM+/AEzJwUpctWMc6v2D/miK/Mz7o8+sgci7GpY0J3ySxiWK7wstQK8K1qQ+0MpjBdugwJuXRxYs8b41oxkj8uaVQfv1rqLEQQU+6y0qB1tY+ZLHB64XaffmyhHUiLyQ7iKHK+BCbAoddj3XLHUH6/8YGr+XxAc+izQfdPyUnFb9A+ItFXTdD6ZDlq+rKq51BKlEoM09TdDTVQY5+jytFeEwuSngzaAvH5fGBa6kQC7Vryy00HTqBWPEyXK4XRB4odiqxSsqoaGDrd098BY/wHkuZlKQZQAyoKaGL8CIHjfBdRIsPnxtj0L+xpniyut6FsSSDeO679UULRsq7bQxs+2U9UTdIwnJLmi0NFH4jNajKzBedq6lJMBsbk+BCjWjh9jMt/rIao0ee1vjeTyYIIcaw+rfX8rfaVSw/eaa1JAQFxdNFMFq1RXEgeGXwpvaCOyeEykmUWFaAExCxD3n7DmHsBwLNYwFnysjSsOsVyYuGdRSdaDt+NwKYxKfZE/D46Co0rL0Uc81QXVOJ5zEd5v1gmAE3vATjJZbOdz4Z0O6Dpg+GQ+XNjqWibayel/L4DO93BGvw452B4ChwZU0QR6AWKBbbWecpMJ+RA8Kz9WOG1s5xN4Z4FsPcCLd9TpP1vOk+Ztm3AmzVESGWfDMBQRllq4k8fZ/u3/k+L4a2Ek0srnswRg0QDjq9UFsaYCYAEz9PTs46a9hpr/LVzl5DOT+HeS2KyaIwiOo/czbZy+j8ZhfPt+LXIrK8xu2mPH6DWM+IB5fy6guG/pVT/zibDhi6jeFtYd+UToLzqV9Ot95c90G5jif1k3phBM1W5QO7jcu4w2yaCjIaliXefDMQpFUyyNqtaWr2zUSSSui4HeY5ZwH9vzq+v1kF9AlbCY6SJp6XZ9AoREnyxwrqY6XP6vxNJ+Jvl1/yjLfr2PDrIKQivuQwj+JH6cmRar2oMj1GXKH1D0C1ABj3IYVqCoJb156btkJBr4ibabtwaMKzVqj0hYheVBFRGFUvIM7Azgih92CsrFmky703msgOpiYksnP1hNizUMXPwK0+jqQwSVaLBy3Q0eCDj2Jl5+H3p2mQbiiWj437k6EvmmjFgGtCnuSW2ZhhvCYoZYj9m18UBiNHx1Ae6K1NsI8AJGfiDV6WALiwFhb6/RXzPfNHoN6TjWSqEVRwsDM6HDyRL/QNY92XakV2Uqsid/MFxarTToMo38geBBQDaPMo/jx1575L0GFcdeXSd6y4xAS0i8zNyUsb7STVftSi/P1Zlz3pzzqWTK3ug6Gfx4kwN4duTGiBuhdfMtNe79m3MCYqC2kUd9VYHU6+kJhaCYnMFuGaaHt+xGbg3nNQ35KL9vrHjrdlkAs74vIDDqtWI+iGjNRQTLX/0kfa8as65BV5eb0pK9pNDMHGzCKGZWNcnRGz80AZkmmMwY4g6+irMyHAVi7RCtcWIFUBkg5X5BSeWtf9XGVxjSf/qib0T62E5/bWlEJoGIKOYXDfJR7NpT6OJHXvOCNoo8atdtcHQEb3eD8oER9PZdnfUIZTyPmH+etF5nyO7MTzDfJv4gVlsipMwniUrMZpym2S3RTABsD3eod4ko1jYGC2qreQ0I6s8FGzxQuu+ph7mtFJWcLd0QqncDl9Gvs+YWXzO9uoRlc8GIwK4DgD2lx7WhzP6NAfJ8lmHbeIRaUldiJorfstbYPtd2+1yV/wVjF2wOk1V+UmNmFj+v6RbXVx/tbI8h/JeMwCRfVtkd35MLfg/YqM2V2WM+kHvf1MRKY8+TlSdFA48SCELAcGr0+0OQAnWKD7ij/xzX3/ctRXrFwkmcgNHOzeq1BPgM+0xUJZ4lR89TVZt1tQyWCIH7O8PMfR1zXEqmcMY0AibPqAbmRRDKo9Ia4xYQTPpZ6HpcwjyLXpJDBVlnpNcjGT/dEGY6+P4VFi9ybqJB2yr8/UMUor9fMwqPx03KsYfWnNktJcMgVLzwT49vhYsnr5LezIKPlCyRlRnnVtLxrRoSiDlFmXa8YN/ijWmqMwAaRm1BJ/0eSdZ8RfVN7FHo7Ks1cQNmXynCH6rpxhJ4JeSBJPE6wYyiCvodxx88XZ+tUdJPIY8o3ZiAT2z7QdLJ44W/VL2ZiTzyFyCe+FYNW0v0meM+kbXfFJdICR0DkYEuYijHfIKev8Tx3cnCiOmhISeqcnTFo0XD2WPmB02kyMhGbSziKHdqfy+2FTY4iyfqTuGFxQWe/zYscs0iN4fPaOooO/Z68jBiWSDnppETmqBtU6RrgHNuX3ys6aoPQIoYchG/yA47Lp7IS22PD+CXdKnLb2QEg07XW4rcx8LaDIun0dj4lGVyUlFRISPXW5aPOSopLTiuUAa15nEJQ8PmD1szMIaOPObnZfVoJDNMM0niCjEgqKct5nfAzpYrSj52gmcmDey0lBPBuIQaNXXBSll/G8+BDRQYva9Q0B0H20R2wFhVw1r7Y24wTFVVDMQ/zuA0hxkElrE4Kl3y+yt+jJUqxrpTVDe4wxyuz/Q42KNlkCRUvfs0lAjLjbnUTzI+jIUacziagx80jTqHeBVrGJDUWAofXoCnfxJiEWMwrbab4L/CN9no01ePyg4xm98fISh+NjZMlxLz5X7eGNO85ciYPyFACJGrgstHPeH65s3xyZ3G30FuPUdf0ReZd56jWy3N92VelTp82wRMAJPYiCdZkkbOSmPuJmp+mPkG6f/N5BmF9qK9YQ1c2bE7isvLhkQxmOTcGzMuUBrwwfRCIdw0kNG9Lob3uQ2O/zHBy3qYyaQPK1lPKFqFINMhtJi++rf9bVyU04s3MCKKZQzZkCa/IdUBLbfYEBvRrvH/88RRf9bi4m4gtulQhPzl8qGeOFOzgdFGyInUZz02HcvV8GiDLerX5j91lPeBQZktaDlDfpDGZTmZmOF3eUbk+2mPeTkpDvWMnSuVf+P3EX3tDGPN2AxbjwrspaN4d5Me8IrCt5Jx+3BABE73Agsnabv4Rkqbkz9ULJJY4+2xu3qmlQKuGeLxMAycCPNn7QL41uGzO7omxpiwZi4Zl4uHBrYR+DWsdSlrnbD3cBARZAfUL9XKlnKh3wZfEFRljwHRvv+GkYXv5qzHlf+fIXDDAT163Q8W79ed/rb171dvIHb8AyUea/JnTQ2Q5qFgvVsCPWLZ+Ifz6Kdy29FcxtreXu6W8mupzs/ovwVAY7PkEKNeWsYivyxYNP5kjjcI6UjlBx01FEXyPfTSW+6u7r9Xbj0VXmP1yF+btc3USIe/m4aoBX2npejQj54aWoBF6dO9EJx+YHqYtfRpxnsB8RuxrU+c873oxwmqLF6KQahJX5kIX0z8PjG073DPe5QCGgnpIP3bMwnNWIe19NPvSvxz5EEk46+gR77TMrAd2D61ZzjGnVM+4qRM7wAo/IcLUs5VRPuXhw0MNW1jeEckSm06xHd94sN4mBDPSLraceA0lwFhirAcVRagTHFpnxiKX7Ngxu4YXr5/EB1I+p8p/Wx5s1CzouLHFSIYqafsRhZHISAeYTrmaj+W/WVMJPmxA17CRGQq2mBmM0n3BLm4FH6VoM5/Q8+ksxtA2KTkIDMMiD4kuwdxvlXeS+Qh/Wf+tlomNUIK2V/7/fgCWnfINrpQCdmZUW2cjFF6l1KbzMTUIWxYd2k/U9/FJukbhqRssb2sLRYGkaHrbFxMv1DpaJy4V0PvgcO75AVz78AtUS2Y8762F/qSnLlhGVlw2btCiL+7Wt2Fe0nZV4zyfjIBlDp4ukDm1uApZXo1PDpq12NMo7L35mRTWnPCpFO0NsKdwX4kcJKQj7bqG3iUiIPX9wSzOo/DBSPwWQKYlcJvX6Yl8re0qCC5An8rLLmzkTF6hDipTnFpYMpmI0Is64PJd591e/3Ms5oOpqpt3y/sJ+rvJPZAfTSx4nmIamwJGTVNqdlmLp27dIaM4i4W02Ib2btPsZCU6Kqg7tpGMCdojyzcI84ZuxCX6lbPQwLETVZZZqRJCH9ZQzTMVTnjAHl9h97XBtY/n+dGgmhRVKI9mtj22MjGZnUUupY1eg1Z3XJ4OB/PL5xI2dPNOF5BSbyRpKM/WBioRsBk5QdVZ7lrsMSs4uJTR0Mn6jgDD7pTERvfRlKn/p4qRt2JT8nGDA9QtIvk+V8VGu5RBr63ZQwz3Gvf3jrlJMPcaDAgRbx8ZV8ENWxuB/9gRNseeyqb7Eja6N0AbanqxrwesanFpdSDOHhTtcNieVwgwY3rOjfE25xpZEKM5ya6ot5MEEa4nTqC+ZeeQdhetzNhIVQw8l14q3zyyLo9W+ZjoWlqyi9HvEnv89MhqKZ/op4ZUF8aNbr+oBmzinLUqViTTK8FUoddgpF+mcRSuwCH5aA36qRrXge10Ck+wlYt0CV9yds1mD9qrlqbgA1fAKHYpfOtSeUz0EYWIDimh6kjxZr2KFFiLGm1cw7ThW1xkGta1Wlmei8jMofHAWdTSXmpdtbKr7rRsvzDJxM7EEiiEksx4YCF9BHJ6DJsC18FsFIpiCOxPm2KjX5JGm3GNhcLR6mjamDLk4bkMvxgpo0J3eHnLYa22Qm2yZMCgUX8mFFICoq8/Hsa/cgJuEtW2T+ZwPeckICwmtjGYxmM3lpQCBFnVggjxWvDmvq+PjjGoCINrsB99MopncTwbI3zp5lhUjuaTYFQoi0xfafxNovqRsd+Dlw/+mDYgm7Dy+EfTiYNQ3gckCIyPSNDaaEFiaJmFBpHhe1Vro4sN3xWim4h7P/qZE8LlqM5RhkB5RLVLrz/X3lDdQy+PTonQKV+69pq851Q7EQ/eNImUCfP9swZZHIN+o026qBwWfLhC14AjAEnOJCeWhmtn11GBpcCEJngDU4G1X1dLY2O31PEOaR7QrWTOSQ0KZhJ7SucVZguX+8a6M+Giphn+aKROnsa+P6bH63NKYwsMvI422nCl1h/ZdRG5nAI9MG3f4C9APgE4vjGGsesmT3b2SNbYJfKu/mqkhGl4XPOF/iMyJTPBUHOpBWoEe38TfUdXg3ClatfShLM8w7U22XXHPD2/083u/WQVnxfCmzsuSnUClWmR2F7ipt5S7gag229yqFNUekYRkLemz5YwWhRTEI70LAyeYxqDEznQEMUy7iT25kU9CFMKOHap13FuFmDATRWJQIxGV27RaO1BogOMt0lVGJXatmd0gtLyU3MmMZnPpDY3X7I1i/r7+b4wsN2KpmyLOWGYyO6/8bhMwYjG83Ln9U8vSRYf4v3Y53JMsnciL+CepULkF9jiu2Za8JEJNnDaWobN2RNOisUe8JLJG1LQQms8OB6XEfJPE/Epb+9DAmg3s6F/rK7U3MuvXQTb1GoU0aZ5cX1QywVBf+jL1JGeWTpnPtKwXpcjl6Ye+PEaHE42+HkOVJML/2+EpE5047Hogkh7sKArU3anv6+woc7auUjiqBCAANO227+7+ZQL0e1ZzYVOnIDH8mWsO69PaUZKQs/q9lPbtWhc6H7T4M96oju3dqeMr5lyNVUF1iHqz72bLrwJiSlQKltD2yDMTJd+1jBEvMJVrneBne3RjqIYnyveVsnajpwHK1wxwgvN9UpeyHnezf6s+QKAc1yeZ7zcIpCj2Y88xugCaC/tEqdgv+WdoVFJUQDqRXq9ZcrtNgh3hBuDqAWOtl1+gc8ZyS9Y+a0AwTsESnSZEF19p6R+e9GOjn2QdYManbm++saguptLbAunQWt5iDXtMYzo+iemMvLaSUKm5Ykb2ZIl1416SseqkkvHDqNTkCvPP5q3We/Tik/UGeGm+t5IHFR3Gu1mUgdFpc1QxvxsVynzRt9NPjz4BK3f8K59d+iUsEG6BQPfeBdK6Q1q7y0baaUQHjndx+DOD7Q7mDHT/rC2GSTs5Hs4Ks+S8bCkSlmApnh3Nl3Ae/TGKv66rlfvLsADOCPuI56MCUyKrfFj1gV2JSSs/YkdQ8gaJCADubXCzgt6kmi1vtRzOFUOCtlydBKed/LIH+baBxF1yDZSjlmC2I0c0LT0kMFALAVS3KRvYwazCSdu5sSRO0Ww8Q4d7IjLMSsl5VZplAJYVU58++gCKHoSYrw/KfLHvkKClvXQNtVd8lkbivVOdg/AAWFTtbRIq2nunc1hU8wVv3dduE5pC6XDzhrYx5iRuXfwup463NnqtjBZlBVOPih6MfumuPiB62+tHjXR+z34yAm7ja2W9I2H6vmPD8OKuBsfi5ELSnSO5U357A2ytQkkWvi1jUGVxGj5wyGf9I7xdP6opEmqUWJol1uwMBhm+BCjV+37a6qpdiHpxVh0Y3om5NUD9usK7dp69QEoQlnctzfC14qoPuhVtLQGBbR/O98IRerB4776QnKKQOI2+H5Pvksa52kukeOleeRsUoXqODFxrCRtxscP9rqwAR9G0MsKBk7KS9S4QRr0kQuwmojhrHD/ZvBwKAGW+BRoBmv2p1hs7/TDiEIwGObOzXYaD9sN8XEecJer/J8TQtwfoCMkuYHQfUORRax6P9nEQULvkN0VL64Zkzn2txuvq+aplh7eM+2fb2pV4LDIOtQ2yPrI6aPzDW4fRAWjhx/JFh/16VAFKGnGWSFe0yxS0I5pKyWvcoTwNB5Hd2AbpSe4IserTIvkQOtwxu6BhXBa1dFBDuyjOuNSw9c7LOq31p9t9Nu9cRts+r7OlLsyY0Eosc21MTjVnIMzxBV7uAr2in5B4+CUrdARB5uEtGfgUTz1iCgFFlLpgUlfn0OmhX4Jin10KJJVk8CuH52NneDWyfRy/C7BEXAOqNddxH2cgMB32/lltFBfWgqRGsYDRya1sZ+OR8OWTaB7IFuzOrGk8r3zMZAD6W1iNcYaWduHnot5SjWsEJE2ATfqv01JoKy3ekTP9ru4lEVaYP5RC8bvBw2IpQ5fglgFjcc4B/X7DGi6WESXj8OJDXgPPppEZAYhIXDzKQGgbk7CEKKznwu7aVDjVxanol76c6RWId1676J6X5lvqzCjuxKhwQCa+CYyWTBK1zkX93Shry88UrUssVHGrjGjSoWVMZaGYFagIFNoeP6VOyR0/Iekx6p0N7fjIqb8WnWRzNCgU5V+JUcWaiz5eU8Pkp2b84BYCo7+SWwmYuIaJQm3N4qbEPHiGB0zjr4L4kx/D/4B5pIHDdGoL2yqf/82bXh/xe4jU/Yan6rlX0hjtpxR/Ff1rpGaLTLLY5zZM3pEANH0+S4kg12Le236N2kVDOiY9vUmM5IxhXMpFskBl6ycyXlTmnT+NhHW/4JthQvXNKbg+Rd7Lls/iUbf5S0o55+wQ4m0Uqc5LbX1DLumvyc85J08wWbmsaeopcRRHTFjiRbbvmr5tlLI3eszrhSvBr8fbHm1GYQ00C6OkWG4WYKezDdqH+h83kHVIs/+59MkCQ6kDzICp/AZtiaShiWPsyLKU3iZq64MF/YJkduxKAExG5+MTxC+eYDEj8LV6uUIj7i3H7UPkccOA8H8nQjTsxsToa22Q87tQs5YfWYHAMDiT9QmMiFEWCMTVQ4JtK0EPbVmijNfGfzfetwbNtn5TO4HZccW7JxKR3scyAVq0I/mdUNsD70d4l/XwmZ+SCzuJEFJKkaftFlAnrBeuVN7tt4YuVaycVbKXqNMUw5CuXpoXUCONBKmr6nCzziqsg5jWvNTR80O2ORZP59yRTDIMLHUmwCcIhGHDX+PSOnK611tqJ6RKd5A0+SNypvdetx+uAy3RYhIt4PUjCfQ+FnbvA7pXZNgfIvVDxKB+yi+Ent5eyQk+lQBGJ9dmyB76LOptlqpaBlN8X2HQEPBGz8TvNfTBBg6GWaL3Ggx9/u2GHeHgyUjzWt7QXNq3JX9p+SIKsXra+EfKdcXap7kJI9xDlOCMfeIDav/cL1uw5SAzNqBtFJUlAHIeutHcG5ECRuQHIJdkeIk/YhgaIOt3cgBGj1pSwmOE8+4jruoxy0TtRMypBmhyeZCJQz5PDtuF06VyWOOEF4YhXLdHLHDSBnWHWTmYY7na2s5z8we5yJSfLYFIsLliW0ZKVfpWXp1cdGmHA0wtfqjiIljL7vUYzlDxro4W4Lj8gGW9zR2wPSc8+m2INGOXhYiKVjUjvT0cOnKi6p9LZm+n8/vTgvMbTlIG3kcWfqmO1gt2PCgcIP+fin1oN5lRIy6CqYnY0Zzznd5LJL/LpaohQEUdcniXN0bdfidLwnMaATi5QkVs0DJU6/OGm0Ya24+3iU/M318EpSNclZh/DQplnd5rISTWjbmDSp55yy4yFSdoTrQrLf2GUhjsLLm/jiPkSXyaKnoCJp2gmzuqbQyi7Do5J6yltu7USf9AUss9SiAU7KOX0UbWZH2TDlCWalbtS/hH0JdLx00NB2HgTpNV+q+Krv72L0lkQoT597Of12ZldNZChTqJVXwaA6IApB3W+X2ePu2rn3ooRsmmXSPsR9ZJdPqwTCipfQVvcqVFdOhdGAtCchom/yecKPgV5m6tu5wXsSVxsDXzZe9qqi1MLrVtOVy0N1oJ/AF9Gd/uYW8/WbIHkPZOHu1Minq3vOcEDvCZ2FQHPFaFHxmdSUIuyCKxc4VeetazeWMxp8IGsTonbmtrhdVbeJ3uzifskzT9yHd1Nf6JoZihZDYmwrCnSiPCugItFd6M9g/EGELxGIB/RwnlUl7NbgTV8uS0MfGhJRWTUobUsJO23XVrFQFwhp1Cv928uzJlXqEUMYtR/SDUFpbnJneJLhAw57IGAeoAuyDTxpJ4w+jshAkztsq4F9izrEK6E7QUkNTZ5/88AjPw3u8CVOEotlC2CoySqWx0wRS7oByX0Uk/aFc/PGwYB5ljEQ+o/2JOsa/3z1Z/h/aDjxR89wqiA282W6me6DKL2NJEjp4Vyv3/XnAFnHxg69VTkid5UgaNTLb3Bo70bDFIamqoS8/q9V978kL4ShHltgLuSx27lHHp4cqBOqPFGKn/Jsb08xrVy9GvyVZ7kly8qkSV2WEV+NCQrOm9mF6e0c6nhAKIvr6go6Ejkel0/yRmrIwCAcDnvf8jMgY6s6Wrv8FnAWlVDDDwdgWzAbYaXqYmy3YBlTbX/O5CMZDUXw6rHr6srf0x0L6I6CvfRyrrG5onia94ibwh8y+YrOfraK/diu0gbd90dwYEiOhNDY6Jfm+UX5eZAxA8HScZvWrzTsOGO2TgwJg66PeIhFxDdWHO0arMj9P13Ri5gKUcIEBRl1vMyR1n84FV+MW6TU5npugtXJQeGvKwYXJ/Y+h173dqoJ+S/INuwyOA+aXtMjnveLO6XqG5o1Yfnm3fW/L4OYs09rjMBnUi7l/sj4Cj/9p769Lb2Wn3BIIDOLxCWpdD8oqeBmwDdXDWgFvr6vZKLK4f3cGn/KPAEEU5rSoCO4tjTcWRAc6n/dfYP5S4chWzJrpwOnY0VlzWpGC5sR1A0fzcpFLS0CMk+21MkDhhOxhZMprqhqwz4F1+qd1KcTpy08HahIIvgqdPUULsRSJz1ElzyYtoxsLHmjnwXvW3cDQ2epPqOUVp2YmWoYtVHr4pr71N4QArx6uEpxXlkjsXzaQ1x4/9ovK+A7S7EcgvpAbTjV8B/bIn2LMQv7ehRiPjtmi1ZXNg+kEjzco/NHeulRK0jI7797PSOKTpH7tYoMSTNr0l5yoJwwZihfsxppofTiOU94hUWddvGGPxbjOTCOiBuajSDcOq04KK9W8dC9d4SmFlRb67C2IJFOcVN2ifBMTOfdCPVXhOa3krQ79yQCb0fUkK7J/DT030HXKmqZmuFIi+Nwsfv939i8+woDo9yl8zlU9KKRxov40c+7SQHPScdHvgp8vmnst/nupKRb39ImE/2fkyABjmvWgtiUfPhOH8AaV4vfVAc0wNN1ZmUDAGeVlary3saD/lDa73v2zDBiNoU+B1AF+u0ls/GqHN+ysawyDJVBpAB4D15HHlIam5b+H0rsJxuKadvoLXXZ6qUgkt0MyCrQNkRvVrVqdxnhAkrjEdV65l5GQUeEnDf0t5ewjeo0bqj7t+UFoMLdBNf5sqzaYX/4fDbkTdSkcrM7BvEISlPcFpOg+wfy+KTA3OSOW6XuFapfFFALainf9WWS/HAjXvV3gbNpPbM8UxfcXfzomyyZ7zPQH5kd7O9yQIgIGk7eM91ReRu4uF8HLCCCBCKq+y0Ipy5rR/UGUJ14Fp512SLZ1CqvqaEnBgIaCn75YH0LwsgnlSJa84xz/pdTaHr6bmAI0q2Aft58Gq0dSoUaYwCjEOasfwBvHY8xHIHF2SZWyMeyRRoBol1DnbG56q8xMLZMqLe4d2bGROpkyi+yAMxgLTCoZqCJ2c3eqShXamxCVsWLma9qXEsmQGZnzYTuN0LEa+XWL6RlRNmIW5d5I3Wm6Zbm5iIHjZonqUVg7Z40mTzdExFEqJDox1fTWJGzbXV+vwjxyFJMIhig2LZ6PPc/P8ZeOEX+lt5dmefxaSDVbpnaGFWEOWbHu2TJ+zhNP/2g5zN81Dpw+gg3l+cAI/pL9be2oq7yGL+KGu8eER6Q7i6NYNPGwNTnMz9Zg2eAGKjgqnyxbscOj59DVVWWmHnI484wK1dI8pQ4DWKHKPzu+NunLczQk68staHqIogB8DLLWu4Y7cqUlrGOdlTvO1BlmfmyJQ39twqfEUk/XLHkqlnVNfdJ1yeoPSRdK7X/0D1KWyOyzdezDgMhCI6kqwCRorOcorBZObdSw91jVOtRwGzLkh503vguW6pF8dOoEkyCqO2t2DYbXz0fBaXxg6XY6kpHXTg6zJ696z8Rz1RFRpXX7f7n1HuCHyG+nHfoSB21pCMg9mY8WwnQ0k4VyfdgTsdONCJr+NWuK/uCFPesQLJybWQ8XpDALPHzLr1lk4IXXMpx69Bu3hrEzh9ovPFtHeby9Zm1kZH3jMA7ti123G+mmuCw+6mNDqUhb1tIj1PTYFgdOjBNrzPsdpDPePTh/Q6dSKQM+SAwNBqXZ5UY/IwacvQO8H4OL+CnZBiIrkoR5/ojhp6xGebOiLNGj6IL79BKZ5iBiXeMH+XO3f1BaxDoZgg6wIeAm3aFUyCtoPFecQ74VrLBWMltOF4HmDL5bCLmloJXAnbYhKfEv/UwKK4KuQ9m7V9YdZmhGQTWC4hlvAzjk7nWY95B2OgqvPrMwL1hPppY6m40sCTrPnGEFPjJuA12BQ0wHDxNjByW5fFQryMmGzmpwz7tMxpuMbb9kVSzi8F0nqEMbHEdQGI2eiYWXi5490jedAOuU6KuzeHmK2zPP1HL74UOr57Ks1Iurh3I0UOMU8s2GkNJHRYaGEP5mIXrr4rLOBT0VE2LfvCE0XXug8hATbaKRTT9Lqz5uHqYFQ9oyqsL2sfqVKCinYQY5ElfKRBMtKIh4sZFVC0wSeqUvztSHqVcIIZOAKF873AQm3eZNeJcYJPCvir0X49GwBA8VYf0+8pe9CMH2TYtIBsMCIjnMWOB4NOdT5EZgKXTIPlTxtBkB3qNg+dlAy/QbsLR+uPA3I3ryPwqp+7/xE1sju4Brfj7xbbpbezg3VPnffWSAurh3V7k75r+0SKZCM30TG4COWHzNCvmFgQJV1x5gxKTLpaSrSGvRccqNhACV7OVCOJHPPLV9eyQoKdXDAmm8Y6Ek+SFLK3GHI8D0TD5A0EHJQyn6iU/47MjabfFkR/Jv+wQaiJcBfA0lMFadEkjgQ0gPyqWuNMAGqipNt+uc/GbJxGQDsU9a0INoFA1f19SpvkOGVtx1X8t1KS1aJ9rQ6GS5K7yzJJ58zLDnbPy3p4yVRChtYS2zI5j11CAIO50vN2srqLtJ7GbguCOeOy01EA8g6dKir7GGCcKU/3nVr6bUTHDRsexDzmwId3azAeEUXhhHl3EjV4H/1TapXgf+0ua+eYWj0ffHEwX/8UwcNFQ03d7w8oog2RKEgY/K1fijSf6jNhh6hoPBHZ1l+i4QgMFXjeXbUulyO6/xQlbZeWXiFWCWGm+o8AnOBqqCdiaTsOQLjtgYR2vZgFD9w6oZzF9o1X6PiJOTRtL3TPOQiV2/RvFLzdmBxTsjmW3WfsrCVJXCAorLWw/YV4ceZhjUC4z96t8qbEnSpvGFVUztCFV/1rrR4A9qalBUyo6yMZNZZL4lnn2C60bJX47v0lmS3zf+uL+bB4IP/feHkm9YCB/88WlbjU8UIKRfUDAZaDj+nhIYBasuoc+1zP6LewiIQcQePUiUajyxnYp2JiNII8gmJ0URuMwRAIWMOA7TbDC/rqe7sxuWo8OhVj1NLyVBKG+toQPLMjQTjMCwn8OjwL7tPUVaO1xLoBRCXmh4a8jgxJcwc6pDyK6Bv3DXjy7U/wngkju0gXoFvqBHVJnmsOOovFjAAwjRBamzjAIm5NlqpqGc5jTRvBYMRtFLPb9S/7QV5xNE2G9zxtw/5wf3WeHgAa+w5HZIU6nyh3xaXU81777SRcFDKTXCwxJOsfMnpq8h6VnsppGI/U4vVMnhKuTQxYvAgG20QXMW0+/lRMAHTFwTU0eS5QTQ7Oc66lmg5n/d5UzA41CbEHCRZH+YLQpL0WP83MAu1eYk5ogduU7h1TBZ4/byQX/6qbTy1QO4MvU2f802ear97IHBRlWYGOUMLVnekVhpDQSmfuSql33v6VrGK5dgA6wCoGHhacVLIrlOeGT7d8LShpC2uDlDJuRyrmGLpqIEyu8Bfl+f4CU3STwLKsuxOO6znPvE3y7tcABEeKzt8fdYT8GgnY/G3J4sT+KnBitwwGo6gUEVFRlIB1Le6FSpavQBwGAT3q0cYvBTqH3boH65PrJLywRFevqDUz9KYiKvivWDaX1G+U2RJHqbHAPSQT0fUlT3M69lusbeeF/x97QWmBJvoLzW/L8zcqn5Dx1YOAnLFpo6UkPixjsFFG8NZyxuyrFxJMNNwAhYsyqHsE4CvuZdKFr+cNs+kI7wuc9bTudSfgYgDk4ccxlpG+BU4IxdHojJ8u/DH0dRZv9A9OCoqh1uMv3Ht30ztYFQ5zdo4FgJoWkW4dNBAXRvPsl7xJk+rPRMfBWDLfMPlICLbcmzewQiZJ7gcOMwRBNxUn6L9qkg4hdmVDNlmhKHOMS3ydttCb1gP2vS192uz1yok2vY9njLtGkmuGO+rJCV7JjET4l3KSMeA87b+9AmiF+W06QeTlye0JE4ShxrGfgbNzA27z2aHMm/bQsVx+uiv/PBW7KeCbR9atyqQp7LUcklSCAbdwVr0kjnCmEmxaiL1xtWgdqEbErbLvJ/EqRyL1gXpYQRm4LH6fkLdq7a84K1gYFj/a/dgi+BASE400/rbLgiQzAF0Gn1XJU3us4f67j6zmswFo8U0SVctY8hq/atFZAPstZlJLngY4dGbuuft/vTa1nvJm9ovJVIwCGA0J4oH8Q/hWlVhLawvjvkGzS9Bu8iX5D0lX6YYgAYOYXMuribq2IlmJRUFouCcq0CMHkjiM4t9uk9Kh/w6Ll7Zw4au/z0EygKGOa2BDHRd1+LRw/HAhsxb0sEn5sF0gTGhyFjMLaVk4AA18zWkTHHdNHpDfyC40R6CX7jGHmo1S0LwdSy+TI/LJ9m/coskeaP4tI4cobneB38UZENXTzGBjTFm1KmMXC6BN5wmtjvjWAnb4Q+JJZcIlbu/oPm8Rkk4FMMtmD0US6RFY4gZkWG75Sj6o00c9wTDdqv49A5zdCLApZw1rsuDWcJg2rPe0oeCI1k1CQaFm0wbx92KV1WUCYDUBxdNel2AJ2Mj1hl7/wtIetKw+CTWrskWhDfnCyFflIKim/qTuhmjMdrrzkLemkrHDNWgygT6kpQXUc64ygfbf2i4djhGCO10u8ygLdwSCQGejeLPywyK/BpCRRpK8oZ7Uuo6gWFHnhImnKb5bCNTVvFEaGifmbNH5imhjPge48/vqK9oMZ+gt9qkWhQqZYwNt3RGNzt/I2HOHzzUt6UlMkYj3YWUm10Z06Wmnl53sU1bnfjiJSdxIZjrWBGn7+DF0IhLGvjw4s6vYMJbS9x6PVleRMwm5Jcf3vlp8qq7FvvuwcYUCKnhg5jzxMFSuQVWeKd8wSjvumLk9sryYhs2AwKt04IgFiRG+RHyu6A9JzFWrOxd/U178ZxyDUl2fpKiD9FMp+6CLvUcGme19fZ0FLq+X55lDNyEu4CjzZMHboKJemEg1gMrQT6F32zDQiOpWjPOjGh+x1//VIFr5SJKcHNpGRPm+P8N/dXmQlTOXNFOA4UUIF4S6P6PkWw0ywcvEtKpM6pUxDsUoGy55clEzqbc7+k1y5POtqjJ+2Z2E59iU/1/ouhgfvykixq2Zm7rhPRxo0xtMhSySSPSCPBSVWxM4mucEh751DX3yMqSI7IFB8D5SkG9NbuPJkJNNF21/rW14fIL1bTPhxp/wBzamcnraTo+j/mKCaRxrXhC3ftGKlHLdgOLL6OscC1ovXcOR485nN6PRsLrByA3+O0t2+bLFVspldWC+aNL23XSB2Ml1eHvjvx4CPOm3LnBrRSHt2uXnccQ4SIW3gqs5MvfMeqF2fSbIN5IwS69gvDF86E2P/J8DiNrYlZ7aM19yjxhVSS7NTA/WfwZaXIWDZR5B3wOqF9OH8NH/n/OcE1C0XIEcTPxBBsTE7EfZxFXd/QaSAaazhAqetLdJmNxlZIBHt9DccTWvMoREgbkKOwpmsOvPM7KuV9Nd0Iy6Gp6HYHEZy6VrRkOlZUt0N/sNgesdTijXXRCwii07dCaBiPyKRJy1tvBUIDdoonrNq4ejmmmfbxO0TPEuV5UMRp3pYQ7XPzVZkYwIniEKts1KrGwnRXjmLhmPwROSDZSOxErH7dJRy19xd0/6OjH7GLHHxa7LhFs4ByMWMZwt5IdOVq5ryWUrJMRKD7zttZZH5v2f9NcicvFh0c0KnE4lFgLvs8NJbJtEalqya//kVkPVIL0wNbib8AapdwWZ0h5qbQFZAEfGUr+IAVe7pxylLUZ/B+IAzcbMvPLsEcAqr/8ZS6QaMGZCHoV8Vp6TFzs4VUEtYTSK22eG4OTJgEapy1OSt3SAl+h+w7JH02VrG6kE2E3P8aLh0jM5PAv266GbJi1CfzvkyF+zfKqATqFUZ0bX++XNIGCnV1KqLFqs6NwX4OPlmtLufWQqDMf9ql9bz8a7sFp5YcJgFYg1bgJqZPqlTQdFqhvhRfINlz+SYhuN3ecJtcZn5ywkn2YIaW2hMqnMVLcjH4gRXZzF18goQcfgJBuplnqKAuGaAmhmT32BLTIbdkER9TgHtuuTXHBBEaRMb6Kd5I1TTQFKQyM5b+89acY9m4v3tVlscSKsuK1uJdxhzFQXFsGq8hXIm0EDkFUEww1Xe4qzwBHTZF0Hk8WCWS+9711kv9GXbBmKzGiE1mr/yRdkGFi87WdXsxm6eHtRUsSFqsaLPbuiCsNrQVSOEAI8rWxp1RRTWpV9Cb4n5vTr4eKzz8jefSp0k2mJ1hTtVYpp7Qxk+3QtrRz6rRh4H3J7DRnO0vu88sJng2Absporl6DOmCVCEU+5AvserKHSEUobs2aVAzX/8BnzKwP+dAHwM8HUG8WLCdYKE1UCz8WCAXNH/D9jfQT+Cec8Fco3yc5iMc2yxVaGm04wumbZAYJfric4/2ocNd3MhzEbm8eZ4Vt4NWTOQHPHbBATiJlGKyLQDnrfKmaWiyinxIa3v3lVTk/96Ldf+UIuVXLysszErTAG9wYE7bqv9DUwom/HCAJPqEy6nEnctXRwSatxjpZ3YpWhMfUNgu9XdcpejhElMYv/uWK/gQx14J9tVkf5xJr4RlpftJQ20UXsd1iT/3e7LRuYt+K8UOvvlB/wfdj88Lq/LElWoMpy0OinW+u4TwROhR61yrNszasB37QLlj/m0iYiQ793YlnOe2fyT+rFpgPmglyK3yOtN15Sw91J5oCHQu/r2R7ve9oRY0KHKFDsmdBwJJDFJQGHggwPPrsDha7EM1wN57EKkPmxDsSoD1BhRhdxeu9WMxZ0H3bqmBCnR6u3dyWO0p7dBQp0Jh6kB1/DVLzAjRWlRaer+mSIdCtxl4h9Soo3N2EGmrxBvMfMYQ1ccCi2vOxSuusk83M7bOeP2IeKQCSwLU1lEO2L8RGFB29bhmKGyUpcMC/qPSBDr07mZr7IAPcVO+ZL59eGuHrJ/xLgUI8qSKXn0bNVleuJNx5ec0cyIZ32HXspf6XeNN92F93jut6GzzrUj5mXA1pnEwL7BBF6PYRLyp8MDGQEuFDKZcdQ8b3Zxc/bRCZrFIgBnAynP2YPypoU49vK3TQZMOok36qni3lcPZr7uxlwgJVkNfEN4avo06hx+60cc1rwCP4okTau9GQzopkULUnUVwsDQ2EW4q/igsWylncsozHK0O9qjUM+PcEQvkzp0WoVODMlDAojrD6RdrHfCEDplfbdZNa8hDmmLmjgw+2+Ng3D+7GwhGjQQdiwhAHxL+TrndovseBJjexwAGHcm9RP6YpaQII7tYYNIgWzqtK6pVDxtwLMhX9Z8mn3z1vWs0ajtNyDTxaKwHcQBQX1Rpf8p2Lq2kYYQ/iv3S2l39u/JmB3rk2CdiuBpDMgP43uZvpgmKVS5VHtGuxusCeMqi7rKI/FcHsfSnKQSn8dZXnWYcm5oh/4iXlXlGiUtfeYsWJsM5fgo4/DWT+byDFYqQtY0/htT1EEImf5hiUBtOARSVTwrrTzTfYOee1fbxtf1c6NWHFhvxh1d66GzjvYbjfPoCD50d7K2G2MBF+Ys7zpHtWnya0FNksDDobcMLuNRM4H+zfXWqy1Q5777ad5rkutFLSoLSmq1BMwFBEBcJq2W68TXJpsMyFX5+Y+gsPngUYs3UDTc2imp+1Y9iQDBELnd+VpYS4AdQRy7YfLOMcR9gFjdGj8aionozUMA3AWniRNwaf2VTDVh+15NLgtce3N/M2mbgJXfBHc0NKvFFCxRvelgDOInUbjEe87UHKF5Pox8WZJi5wwK/Z8+s+47h5LU52oml26IVZbV1xzVNzI2ekN7aOXUi1pWUSZUxtoZTYcfiSw+iaPZXfsJhV7sQIanZbTcW8GsrFqfpl/zglJVKpgkNdQHPYShPBB2Xa6AQMuYR20Nv8V3LQ4ws1mLZbpau5EFzb/vAv6ppCE8oX6EK9+KwQScVXRJfTwfarelHO/dviedf36nmZ3v0qHXsGJem3SjgFNEGdtwgudTvda7vsTNktbH8GzG2uIJUksQ520ykwKoWZAq9DwPauNhKJyVFX7oxR73V9q9u7mQ+6mHb+S1D3cRC1rg4mH9VCAJLdKDDvEhhGY6lywHtZiNWf217OObE2tIpuJRvrCt5cwykAEGyro6X1Kad109AkJdyxW3od5uzjrFrpRDUdqq72kPCWkizPu0j8KkyfvHtYvTDRAwI4zR4ZcOYkUefA2Wj4TxW39gI4ACiwTQQAwjg4tVWJ1lLzUcU/Fpkxz4ekNPyaqGx0yqd/ot5uNXD85Hv94MU9Sr/srMXFITPxGB0b/LNJUN5hdLIV/ykrSJBFlFrPpKULFOnxVYOuHPhWSqfSZxD82jLI5yftoT39Gn15/Y7nBHC3of8ChrLTKlN3iwcqJ3VZagqhHCVfY9RTwA/LAVs7FdIgEMiK1FfL1l/XNozXz3OTKLeSNFjwvEcHbfYvYq7DgHUOK6hrAdJlGXdx1PWl7k18JTAtBMhukHWcO2TMZ4s7Dbex03p7ZGlTLVnyicaG0iV+kG8gOSUX8OHhrK2N8Tcr5uT6vV057kis1RCkhANOFeduxEJS1uqt8663itSs/iXb0QTGuOJ7rOHuJU9ZVBl/Pcf50YnNAtXtOWBqBBm4/b9UytrsP3ExGBmYX7Ll0RUAoZkAmvggrMz+R8650zRZ18NKxviG9oGkNrSQXqGm+EqgK78P+6vHOMpgO/sN0rpFxFvmQgg6afJ+TSkedzveOueNE6ok2jc5tkAPvhwOdT64Wk1pass49IHq44iL9eXLDmhSydjn7qIjabJQB/anwblPQ7sE15qB5IjsWgp1aEtDMuQZXJ04jWnJ90Y99EWmjSUNfSL9yFKZRAbAb4g2g58j/kl90fWPCcEd6qj3mc3Ng/gCiGIZWdbUby3W8TzoCh6T0m23BIPuxAyh6KVQJnStQo90NczIfDOkLcupvtGLTIJS9dNrqfNFAZPKCUg5I6m0BKKDpN4WCO7A+ekcPQYBChYbcxnHNSpCdhxMWTaTHl6qKn2cAQq7k2026Mxeqh9hsZfE28GXHA3FV4U0iDYxsUvmVmgVP+IVacsomg/Cfm+9wtHAdnDS2zd3mD1fJkrjoOe5ROtH1X95QeaYXzkLD60F2mzPd3y+xlIcYGQO6uKgnMvTZhcTW1wmP1DEJgw/RvjhsSU62Qmthk07RE4Bd7tBEv6EDVJbHAIbl7oZJ5izvG1o6Wx5wNuaueeJR2TJtPpKAiaOKKJ6Plngx+VHoWOdCZvTSfDVSuDrA8ox9HaZG70N1mvRbkzaqFH/5OIK9K+Azp/Rz42rk8iRTFntk9rKuHZGs0kt7KrZqtnZqUaUMIzfuv39wvPmoEKFw7TtS0nOO/VKRgsYGWvh7SGj5fG+8XoYsJiZsNiUl/5LLrDRpp78xiUvg/DIuxZDUcJJjetV19OiXSo8lUCxdejf7cb+G4lVcDNKi2t/vfme7z3AOSKGdv6Mo3uxOxA16IP3eGRifIHwTupg0pEuib8cwMM9/mHFJClCeeLsAPyA6CzkXq6WymWJA8z+c2UnVMWNvFNRhgZ0sKNf/8V0Jf/YvBA+higtcBjUMgIIgfKs1trK3sy2Ljd1dBy9eHxP2NhNWWdNS7ba4DcXGTXwclnGE9fa0DJFQ++Fgl1CTFPSBClvm6PRCLCHrU9HNvwMRnS7afI4Qij3cWGjlPZTXxr0tlHUwqOxOdKYr5lDziv6/5j7IAU0eghj4ntIjLBQjyfC+grX7MpEQe/RDpLi56yTInw10L+rbFUBjEOR/x1B9qikghWy8mS0UdlWqAijHrgAj0F8/CT30e9G+kMpkUp7GPEE3clHwC9/ol/ACVFuFohtVPfrcT/KbxfiF2tVku9WAKvFm/QZoVqZwfK9Z9R8lxYsrQzUn+Qc4cwU4fg+HA1i6NsimnGvGk5jYtUYqOsLdqygDowx909EBiK5oiCUl88lwt2LhknB9xvYX487ArIUAkXWoXl/av6n7o5txQYLvmsdmMhVYuwGFK10Tk9ex9pDh6GHH0gplHq6pfblYUBGhoGFQQEIlAkxOgBxeNla5gT75OW75MAXPmGBEJbPMzRGWbh/iDct/0JOpvUJlPBDoF618jfrBcKtPkFiF8ebOQmbl5FVczxbmizQ9hWY+z2jdHN+bacHJSJiODSrChZtArFPjKgsOiuPAQGchdzBHWDlxES3HGU32X02qVSPy0q6O7HjfJpH0gSxmYsJY9fz+ZEoGhZbW3T2NVIRHZGqlouoNKC1qfk+WtYPJwXo/a9unRhBNnRrC+alUHxRPWJh+XDhuYyD22cqEacsNrXOJ+L+jQcUBVXVtZcM9KpLLgTgYdy6WUvIiawygDV5bcVUdr8EcI1z754sCr24f2nm1xhwKrj0FzvZ9DyFVmhEh1/OvIrnHMj0MlSXDnBdWsrYbrL38pTUd7TCjGnRMuUPILxJO6QM40J4h5+xzO66M0E8+YMS+tw28iOz/m5WJepsOxHP46Dt0oBntwq8HL4OfYrHv93P3k+Ew6xGqySUMkAhMB0yeb2Qk/l1yUmonawW7dpVADJeIbRSMXx6YNwOKfWGZmZW/xd2TT2rQSmkaDyN2Dy1lyI9qhC4uaREkZ8B3Ue6pQSTJjqq7OrZjxJJfmy3Z1s2WdlYpGflCvgTBUHnBk7RI01O46yAn1DH/c5c53Nd12yO+GkzyRGhzWEoUmnjFxwrzMPXUvGrh93kpgR27HzxJ5MGz2XJRUZQszmzimC2DLbg8v45WMbKmS6BPReDxXKcqYRKDpzkxELE+Qraw7LBPzdz6kJwJOoe73nB+BqXq721llQkh98xiwPq78D5IutWyXzCE92NCYr3zg6ADBi2tbz6oCPM/5kTkqJ+PScnzDvidxeS2w+A2S4Cyim5owLcEVF6zkO3JlmewZfYPHuw7xpFcaLuCqxJCnakOP6tOZlQJ/bPir9qrqCtohyhEe+ddRc3pS+by3kpubLgtzV0ou2aa2iDJ0UwbTcz2lXY8+25H2T10EYXYD1WLlVnqswQ+08Dvvd44odfb03wFxNfPLONr2B0wzsnaR4yyhd1MrMCgEu++SHzuyVq2Yhc6+EHvy/OXQCA5FmfIM8szVXniv/IBNCmT5VcPGmI1wC4cwR0XTwdCRntGQLCIfefnmZSRctY3YEzf/BA6trnk+jnFpMlzNNCF9n2CJSGSsbjqdhdEhvUfFMN1J+vMz6gLlhu1Wju9rftdXD1b5UgcYIiWOtQ1WsIGRjGGOo27iAtyBmQ1WjPLog0MRY42lAc4K8ZqTA6hYAkbfZ6dd6+ufo0+cBIuKoZI34svrd47twFtQ0qcfV1jehhAjA9g5aW3FpaWNjH1HC9S1BN+lziPSLXl8B42XLtPeqrQ8MAbgZGAlRchRPFki/QiAYddajWk7nrZGIatJNnjGF841jyCnLScLMrbTk73YqIVbDPMBTUSa7tlw6jT9KjTygkmNKCHtMSILgapO4Y+I4m/CHGn/pmnmBpGDWRy5AHwYahNsvF3ARElWopVvkEggOgdFET0AcTnNl/ChyQn1mx9enAKPCbTO4Y8AKXl48sioOD0c/HKJ3yFlPM/ynHZvZ74d555nispD3cu55JLdb8mBYSW5/xincUE2Dr9qlVLoW+zPu8JHtaV/QhX5UjURVHCS3bMPRcQh/sS9hLSWmQkF0dhh2p7IhyyEDHUz3YzXAuPO+5bEdkgSNfl8/63bZqCueRJf2K4HwCJYdHUnICZAmejmJPCP2XNcMvZcVuCMNL7F7hOSAxC7MKEDRCEv58A78mJ8cHT4riQ00nqiV4+RSo9WzG+mwLZ8tMmdqaWtNkJsuCzsCwiKgLxPHIQXTIC0oMqgH2DtgE8mOf6OZpvhJbsfDmThKlyTGR9VvC3Uw681o27+DVDGmWzqdh69W9oMvXVZ51emKL0M6zmkFGtNZN7BHLAI1YqRKPpRX4lEMXo1zxfqk9TdOkYOsXZQfCncN0SL2TMaWDRjsq997IEFG/l9OK6idoX0Q/Fg4zshUO6KiyVbvH4C/PKNCcQ0efaDIMQ6oczphju5eMsN4Zv0Bfp/tt2oiPGmChldvLRQ/kyh/BZTRCQvY+in0DWCNKyWa0kgSwSNFtU7XzRzvUSoI2ntqK5XLNTFZ09sSjuKLsTTebmMtc9/lV72r0Fw1Eelm6CcRxRTK7q3k1pM9eFT1IsxI7h2jJB+dxL8crSa1YYj6eZrB9/Hj9iXiIMB/gP6X8tcnFFQI3AeOMet5DfvoLbVHUJuKL2lUTBSkuSnUW1vZUD4Fn7YcI5UfogTKyzqxMW6D6gbZEz9txu5lDRkIn4cVowMsanKqFabAznlkKCsJB320DJHqWRTqJkMaPZ8JB6wXoRQV6uMInbq00UwBxzUra354eTXxU8hSzJ+qjpuwLBA3OLq6w+JjGtBiiHNygrEVaJULQ2VGIwJxNKTrkQFx7oDh+ZAA0Q6FNX5QgXqXxFMEugDKrflgiGOuGfiLyjuvEbfqVDQB7IzPB3BGJ1fQw0sLqNt5u1ydB7r6vqC1yqrgZEEdK5imKtLJ+sa2HssmjYlhMjckCUCMThywqi6zqfvx8aGlD7GZxEYZPEqDKjz+0IdR3VhlnOapdWDoewqLSr87klFoaokPlmaHWZDTDTxd6BiUMxZFZ+A9nFkR+rbzIvY17YtMEqyYIYkSo7ttuhbmeGvlnZnvc3MQCD6TQ6E7G9s+VlIPCBhhLedE1Ek5IxznzRhKZ6YLx/4zWBLblHx7ASKKk9OyHuwIt2WYSVPLJt1K9AXiVBm4PFlYsgk2DYA14jehzs8k4SodSXfFHLr1LIafUcPagKxGAiiF5IOEVqta3k5dDtUKsE6k+fLzekDE0G2n/fEpcI9NxfGYxRVAo/XQ7qL6RMhgI2RBpELvRR0KOpTpF4qtJs1HuDFxzp1VNobDNCf51LVnM2DiYOnAGD45oZ4Bw1DEfBvtCjHYvMoLeSbYNBHQBRtg2Nqac++u838fjqn5c5PQ8sEvBJ4Wm7Xc/d5eyhm3FKM1KiYMvR+zhqnld+ODA6RmrDwFBcVa6KEWeUJH4gw7ylVi877RWbaYcfHDpv5vknloSVompvIT4GFoCTI13Fq71GUENnRJ10RdkXn3Tu3wnbwcWmJ4Bablc83pHQapVs4sLC7DEGcfVOfhxGZs1btEgDfP6J+U2CB9EccTibX7BpTnvNlypqQJAUzEBlOJe5gOzvLXSjt8Z3/pl4z6g6W8YGbnEOxTuCv4KwKpa1lWQU9RcYBikplvtIDRz7L2PReVHh0pMs4OKSY2JIwdWu2MfJNPPBGlWYMxX8ClS4NACpVnFaGmylzbxfJADNdQeGEgy6p/ElzXnczXswmbOZrUWV5c1wj19v01YxFxX7cl7/KN1pcpMpJNOxLTfqULOrufV4lqsESJs7D80MurOpUEbHJ+1TGAaNp+upZ6PFGUX+2+AAJ3K4IDWJjtU/1RWKn1UK3YOzNmjU1sPaOnWFsWs4ac1D9cYSU2gfHQRzk4LhvpTzRAesSfBc0KFyC7tlI3fMGZyK0P5DUPcO+mPKPmJkL01/EAZPpEE3vF2FIvEcsHoRPot9nDbJiz3vmCuXQLIptWqp7w+X/DRtZW3pWE/ICjVlx++/E0UwT0/pIfEJ2VrRSWASePEOgqKr6GkcClBCF8/uAPDKEcXmQyIbQQ4LKSRAetj1llZZQUdNPgaCjEQXeel0gLzi/ttSMnwnk59oEIsT/gfuNDuvrwIGI3GHaGBfZpkBaTyX20etoqQLqnQObluq52B1+lhzex3my3GDSRjEvLv+hDKc/52yQyCtmI2MzVfDPkYBqbMl7kQ233nQjZ5AIFR6bar7rOiuMpdu+g0xnU/kAuZheacQBQHzpGS5fjXYcJs5PxoGZ7Q5h5RTn+bYd+bq2Y7M522YyCeW6l88UV+NKuOPZITPm4OTTxor03sJzfv5uwjIhnrbLvM0E5elf3G480zI4FmIydYI4GSRZm7Ely+hlJil+mn4aT+9sghjnAGnNvlcn9HGtdBvG7BQu6PAnG/EF2Be+ieKGik6xhHufxdh6ZRFK8C8xNguinhfpVbg+UKxJC9RSGbjn1g8xqEDE6gc9g9UnQrwOrKulQ8dWtJhdaf5GsaRFHg2V2HJOBBmwtujC596VmIerygL+p7v7IZIUA4WhnbffB0q+V7bJbFsfNF1KyJBHtaJz/2MuKDvRgp0GcS7m1zUa5+d5qoIfc8dlOrY1lJu+Mzm1+X96PJWo2yGzr9Zr/E82wPAhaJ1idRtShA552hjR9ZR+9OOL1msnwRroCExSkXdKC7hq3QEi5Us+wcXRCtLxB/ahqT7Nx9aTKLxdxcazmbHvfNmxRNbuJPkNmWOx2FxTACTxZfmZiCCtWWjR+/DkOWXJ7jgYLzB3pUzMcm2+9oT1hP1YiHbCUtaj9PCsM5cAdTPgj+Uy4h4HDupgt7h74QJXMfNHeSJOxzi1pHL3kJA+Qg2eHs6DjRQUkROwG+K9fbV9IcfoI/bZbzF9LucnnUx6Viyp3P1DdWFj+Hhl3WuxQEH0T/n8Qc7KeX7utHB/3+D/YqFMXehI4XuoGj+qNRtqXkHHRkftdp5AWOaWhMvcje9Paeli0ftChO+LY2BvO1SS7bXlY73sOCQWNhq/V88dJ6IOPL+5zGS9J1m7bJJL9COCgFUemfQUdHPGFnZIHF358ROD0EK+pzqh90NMU5cGNqEUui5wJ1f0jl71KFGblfTqSgwH5iMRc9Rv2dLTTDgqZM4QltvGGUxW2Ba5eS7HxoHLBcJhPSqCSJMTwcxt8a+KihGImeE/zjX6amzMk1Y8KJ1QcXEPlFvshCiFpXPZVxEMt2RM2IBLOLG1sXuccsubWaRrBqZHmKFBJiQEggWukZiR1Gi9gtUitRwHpt5hF6rq3EgbRdI53ed/KE0SlYJVgmalwSMmq4F94pFPDWR8w4Nl5OUq3RMpGedJcQfTlL8jT54kpiWM0ALSs/gr1UufA2neWiqrCNqQCq8ZUNB+GaxMiBF9HDGUlVlsIqux6Fu+scWhBz1Yv7R6TczTew2d2vFs0dDR69ib9hgGLCdQI+Psl87vFHLcCotdLt/hm26lFcYbNhJfjdsnTNiCNLA+ltIo3FU+iHpu/LKYc83NQHdKtgypQBlodMq8f5C5qrbohLrdMw8NgVEn4zadUl1XouRrbwEH3QgeF/8W3Opwkomzr3y+vW0QTxq3sWTbI0KIlbMbRFIeqWVUTYxdoMRxo8QyoRSUlIvsfV1TA6/GNrNrc3WbNaBoOLiNGjyEKIZJEC8QO3+PdK/AOCuqpKRZkaeSS/WSqx0s9kV8/XEdwEGW8yjcwRNLYjxX2H05pwH2+FQPp8/CzwzB1gtZf/0cfi0j0IxBmdlzsqUHJL8uxtLYA7wCUjOtAZVrAtd3jOGsLUl0KPm3bHF+k+i4Y3e3XCJ3mfaH+ejLu5qKB7Yug3ymYpolPyahO/mYVRVhdVJvwYALvD9Irkgdk3PHQ++hTyqTO6lyVrg9Qb+7qhAHdbEGK6JYR90SUqzHje3i9Pf7BYX26T1kqK58iZNeKuhdWH/0mV5DDO6wFJgEsSrv7mxLoEunSIf02TkgGIZ8F3xwCM1XWafZJ2qDbpPIXpq/0HCm7B5YSDYh96PWWEhexQyXxWYvjkNSS+AQtq5uBA3UxN9pAnwrn6Jo1u3mw9wgfGW8ez8JwPgmBD76EfNxj1osntetsbGRMHUXBjqdbRDdML1vtdPZ5jYEEdeLJQ0mPTe5e8XPOvgtURJlpD6L+vlj6UkzeeS//9efWftiSgvj+b29Ji44NfMametGHhM8aTq+dHeeyeRYgxRzrDIpPTGC8I6zvzAbSmyU6s58UQnGXbVRXyRgdHhe5uOzvHaO8X4XsP04wosZKjyaSfJf9i8gyDtNRyKfju7R9bpufxZVss9s6ZYkjA1kHFCrQCRYjvGSyr+JXoMB+l01yI/LzNOaEGBV5SXai6MJUdb1EnleUof+MuGozr/p5jiUAh1j4Khx5gv693P5ar0s3EtSoOPjijh4B96UIFMPy4ADGv4BKQVyWsOtQRuMKMKKPOZVH0Fi/TVoIB9LhKOZ6FVoWiLrkQwqAX07zS1Aihdm1psvkpLVsz66AykEOI3vyGtYKy0RE7SjjY6oTLe6Yj1gaeeN5mxqK2OMJq8NqogCCIX0v9SdQpGI6ylANgXYa5L0d3/ChmV9JbHJFVSNAcv5gMsQLdsFhKxs3nRArxduqM5tn2aYvBMCAxMssDH1IapKta3aUTh3VVwQFzGdXuLL9lAo9s4K5DaJzyAQIfwh85OrPbowZ7L11FdkEQ4REV0YebnbxKu1pYps2EwG9hMbH49cQI1HleEtyQstP9ZxTIJOLDiNViTPoglqf/I4sblFs6kP/lIEw0MJCaC0yCIoAqUcDnlUfQPiRDL22okfgKnlh2lL8S0Vhz/Xby0tRdNjN5sCXzBtZcI2hS9R+Og/gu9LuUG2BOMyaYo71+YqZvJEpyncQPImbsMyaTwt6xVGmW1nnCrVs9U9FHmaxVx5IkbHCE2gNEa48+ZcbxoHqY59sOabdZpFE+3IGppZy+FQdNmDQzcKCwyDyDPd2ITQDM5fTs1ZTYqZZk7NCRCYGfHObkEooWPMCdHYOeHeOKZxOfTEJxkgAGfAntrpoxi+WTPFJU8t0FojWtUgjIdsWE9ZObE32ow2JZ8fhipscaEAE9oG/FOZUM1h+2KF6KeR2pPVUz61CF+ZR37bTzQfmbVQo1pSGx1O4aVHVZt1VJLTmvOAxPECh2bzrk+BKwyxawjlpDLtthKV3Taklt5unu4ESZMOnBjkeKaAFdDn1DgdoVLwykcQmoD3hdhbW+4GuPU9P0pLza3tL19JqNPOkfqAPeo8mXi5VKjC8DrN3z8qOoWhSTgiip+vaN/1+7TMgez0ZMR/RqrN16DnlwoKWe7Fjd4K05SnXk4z2nI8lxsRySOaNkX9cZsg/vPiDU3HkWDH6RNoLhl2vlvSwmN9PFwtvuq0sgqrr5A7ZniRIGc18DrgBSDTmGFdP/9HnIGYhd5esXThOnkV8My3c1iPM5rF0B8BSX2eMOa7Bet2m17awmQ1ZeS0l2UnRWD6MwexJw0AD9nmriadyP7GuP4+U34b/EhmqgifhZY3bQ5lC4/+dIveWJvngWYkJiv64plSKQt/hN/kQ5tYzxaXwcHZkNYG8tmB9p1k0EEgErfiqfnSQyGaYQiBYKQ5lOigNqhedHvNGFC7JsjQ3whMiXP9mmQv9N+jc8oHh13AdD/j+JvjXhTY9XfJy34ZuZZ/w8/Mez4V8C0vmFR6j3R0lIEZOcPMXHmtOrzzpH7GPjSC1VTcEGNk+ljPS2oI6sXPRXc+I+f+ki7JGTBQsx7aC0F3CJpJjWXeEzfuqZmroE1XP5F/3OXe1bDr4F5LJd03tRgh1Mi9owA0JNhZVZPSCLywpv1Vw/lPSEY/J+EE2gmAtV9sKZ1FsVOu5ApABKrog7gy/sAuZWu05j9INEWqAcQVmAkcqPl1mUw7WBudpUj2PkUE+ZDDnXAwrn4lmjqDLBkw2zqyafXTi/ivA4JowwK4RnjTQICkDsBQbDr37roL6nJOgWISVDPDLPueCfDuWM38aUoyrngmFgw5gC4WhbsVymWXGkOOz5nj6I43NUC7hAky3T0ZL6CxAwe0ebVEhpbpZDR0KCtXrmk/e01ZYWMVI8bZT+1bqPkhCtxAL1nyAeabgXTGHyiMi0V43DZfIHwmL9Ti544Wc6GLOkiqBqFQMdCYJrKWJEOCcnkv3E/vPQAApu6k2frHK2NQYwpeUpQdPdDjmcgtAzXEdLAzR8sASLKbGeaSucf5Z6Dp5hmbiOx7zLZ2R2brK+9gBY+efLpq2iKCf6uJEBgkZEGPXJrr4Nhlt18JFcVWgJixMEKYXYjWKMoMLPx6/lUmTOlXq5mP0f6dxMxwUh9PHsXWkqkwRFJsWperXAkCT+yDcKyaAH096950hh3MXh4kGikv7NAuoN6S7MlsWBcCPg6HCD2TTsdqOegkitTCQiL4yQiNPB1BCxv0qZd98+uVxTwAs75SJqHYJO00juQkQAJIh1FFx+dkxMprzsw+YZIV8gS9Ly9EgdrnSR9BVrZmPCjc11NhptIHjcz7F+GN+sXEx28MGrBBfw1Y27U2NK2HUXi8do47wVBpZ2X/yDtLfitIhPI6eXwJ4rymcMOm+cec6O1OZkH4gly7Gso8dgUH/yPiVSzDUJ0n7l4cZfv0DPU5D8Rux1UvWFsYBmiwH/X7wg12d5ZpNzjbmWunlsSluSsy7xxmqnxna80/RIjYY6lTYNK87pBQd8lxQUM9CfPA263BvfysSZ1xMlFLLtDgA/Xh4YPWaO7TqjVtQWCaCN4tgFIdHMDqdltRX5HdJi5rWj2gz68srNxkFNdq4B2nCgGS5qAzqqYMcmGa7PvLy4lxXY+FumyVmpA2w8HLkWTvUwl9pIhZlhvQPvqs3GPP48tV/6/7c6MYla5wx0N6Jv5kFcA6WizVGo0WWvWs0RPtywLswLSqtVCFTOPboTPhtX5fuV0tGHRpR4X+txOfvsMD+kdZKTXB/zRdVtXVPfUGZ2uUot1ZKg7x7lacZNjvrLT6C6DlKIz0ko0YpqKR++E4ZNV0KSG4XgsJkdy2Ij5KXy6SNctI7pdnKc2v3crs6d5B1z6lHtFNq4PJOfh0M0hD8l/9ZBh5afGbFvrE01qRI0XY2IPogFkmjvDBmIEHOm47R9rtjvOGGkN1mLyoC89lN8bvIITgEWWuKJQTRosX/w3+RrsO0RSPOZvkWccrXRGRwcckZjw5MD/J+55XlAYEeFOYtP6+UoRJ+c6WKUI33/5TKiFqjkIvY0JAla12vPFr9XEsusI3GrnW98ER5gsvT9nKq0sE6CUayn4IXdZhnbhzTXyVRAelX6fHPMzH4Z/wXBQTR/z3mzCVTFI/rEmQpFfVvDRWG+myKoz/kQQulWux6zTZycfenHmcEnije7KK/BMDvnOtLqagPaZA0F0875PvY09sR/BdS9LS4jVOxJ5AEr3NW0SNjTz1L3OHryAAoYjxkHqA7PB3u4+meSzXKycWjCuqWEnM8IrrRA2NUhdofM/pNYvvsWAb1+qt5vmoP+sDzIX7hHXjDFs7IhaSDzR/FOipDh6ElyHycucP/ZoLN2O+WQFibq9WqF4CcSuKqkW49ZxuCWN5WlKe+ZB2QYLLdJFulZUxrTELrz/WfqKGNqaBUGbB2eHnGfIGVcK/lxQqQ0y32/X/0lO3t67ztNI+mMsyWldgJ1zsw3/+8yipFBvohW0E2otusChlX2xKidT/PUWWzyor07/njfqvBnBHkglOoP93rsJazDaQrqA+lJP6lptX6Ah5ZpqjBGTJm18E3V0jkFLkR3KbyMAZdsiuh9tbXey/2ZJC90f+5cqVaBKxsugqFVYn+nSe0+2bQpBolrtzxbRwiCR7Zco9bHBzReH6j+HkbQntyOueDh0Q797klWdHOMpxkOc5FX89H/2iuWZrrsX4LKbJ7wh0n4gLFi5VDoM1rQIH1GFVtSkPiLML2BEBS49p9jgo2ADIrxkNM47vF77zQfJBDgXsKa41UFP9oWyXj/X8XGecXYdfarrLP6OWF6gEXNWCUuzEgHmaVEJmEX2LMXSLjHXU5h77Rn6dbI72ZO6eeEbkXL8BU1T5ov1E2EQdkWKQr1OFPuuKgxK/tKx9azcfOgCAEP+gk3zPULLXO7cZ54/OmOH+qHb3OmQH8h5Jp3KlfdqgKo6Imvf5/8tpUJ1FU6SRTDbLotQ+Q6UoHSyQYL4lh4wyJvMERoJnSpc0LxJu0zi2fZlf6c2IFYt8qlxhT+JAePM0K0hYxh8xU1R73DRv7GyQopmNF2s4q4+1qpZX+BlM6VpQbLerjnuC8j+vzCrKJiCmC3KVmWT9PvuH/Bf8ZSkQUi90kGLoSs052M6lmHgLAsIh4l2ORQY78EbOv8axS+BBfNd4FGqJ5arsOuykiWisqCCe9RFnwNSbMMOwr2Lh65rNbn1USJVqUmAkVjno8o0tWcA2b/ENJTCHvCdC8TMuShBA2mP5XuNV5HK1cJV4BTAuPnP1mLBHLkMLWaROdn4mohGf4Daj4O5SDuuG7yt1M0Odclm3gYSFmLDjGH+0dVZF/kkeUzyYo2Fgf0VyZdK0HRmEOQdUgjCJgFbk18IqlNUe7Sfz99mHf0CrsBbPraiP4Z36a4EtwR2tTxMJ5UFZ796Nd49GFfcXindVOIAsNpqaa4oz/jQJ3anwhgxYLMKZnKO+k83hWrjf1hltCSClllyeHgznZChXhgMxktih/4p2nYzKYITf0xwIa1NemV+iYoErUuZ8tzvTF1Zd05Arz8JNpRquYydMduqB4rkOUuAQlYJk+2TauOTFaBoBa9XWqP623JQld6YmOjocJ+SmHz0Os4GY/04SpLf2XR+YD3wDXno3R6+E8ZQrz4FujjBL5j+GprRb2JD4G9naRQ5WiiEIOH3eAgLgqnjq2QEkqHAeKC4vQ9GxLEQhqeUGNeWQ6fyNf4/h7VrVaKONQrTg72Ghyf5r1mx5gkVdiY9hLW88XGWKJ7xYfMBazusn8HL+mjXNkuOApFy6mJniDKkUFXWwP6f9fMVe2EhXZ3gFvIPcnTRmSKoi7fg3OoxZ/SgDYeEDPWVA7bKO6EZNhXPEdI+SutBPPWLvPTM+eDSHwVDnsde/QHsgzIFJrmiFJD/5uojw19u/Kyrh9AogJP3X9AXd12/4jmRmEvO+68BZwcW1j//l0aHyH0wWMDl49emQA5O2ljSflAyBDzXAhZELu23K6/Xl1JsUdnMNHMD5Wt4jf3MHAjstrJL90w0Zlhi/z6LNQFG/c8wnzq+ikCKCLfHZAjjftI5xf+PZ/hzVf4E5Q2gP13lJFD6sKCQu7EzSN6dKaD5Np5Zfk+cOc3m+gd0w//iXM1w2qFEv7DfcnFBcyCnKb4JmVOdtpdG83/tE2r5wFSb9rVykQYbHWQFgpgKIzR1s31rcgZyv82b0Fw1/UEMtDBvrPt+XjAhVusRcyGovnuXrX4/zEjKA5TYVNkSA9WZy8q9cfT3cd0A2Yy4kS9BhWP8n+YwYzy/br95D9bRCQSFoITgFm4ij/u1LQ6LwMvJHR0eAG7RwRA5PpqiMXeE9vuAOv3ip+EEnV6oobuYFAKNGlyryiXQwOL8KVm0ZRW/4JMMPsGW+GtLj3HS28KBxqdP4JX5yCkfC4vQz/6YjAkVKGdOJJc+lsuZk4ZsJH3oH6laFfB71Zqa9aLDM5JebfyQ1rN5lRe2JyBYVs1Cw1aub8iCitynKyQlKD45fD7y4OHds7s3KqZVWyOFB5RDGbzxLmT8s8+M1H1ZEf2dx/VpsPgq6sYPo98+mm9cESP4wTw3VICPgSLXbTTdwoeUgCAmjhk9TcoBC9j4Un3609Ul6SO11vR9TK4OmJ80xSqm28bA4psPcN6xHmGR5SsYw3S/tmO96WeTi1nH1j8RTPCU25G1A6KGMmJ5THsZMoLnzrF18ckk4vBj7GzUJgGQXDQcRgR8flHUPIjqb3TL6R1C2z8KGKniAMRQBp2MgdVVWL1M3h2Sm4VGDpnrrWvRuzbzm89uh/npLCUYH5c5etIy4AGG+nTgZQJjU8VIlwkqY2HgbeX2dLf9/C8a9AOBrLhTSmiikkmUGsvoSwDmEUnncLZVaWW6M8qn1kT1AZ5FDCBNeiuA+Q8o4LZyk0S3mrQEMqfFgLKzvzrJRcrUz99Iqdf9dp0J0/rH0X+WtKI7EKV/lJskR4rBP7ZnxcF8mpfNz/vDJUVfGjSCFqVrY4ezEqEb9M0W6guFPsfO1pr4Qi79+PsgdBKeHgVyC/F8A1pIJIA/TMryBbMMHH6U2DT5l5bArO2dRAF6vK8mWKJf0bi3j4hrtBQI3x2PaSSIW+qTM/15L26R1Sfw0nX4J6PwACsGxidUc+VL/BH0gdVZ7arWr5pBqOihsEeuNHERC8HDi3D8019HbOhIazzC9lDjUJghluAOnq6WhaEZBZrekF3hUxL+dM5qbuWAXanE4taK6647mKmNyYm/0D8/D9MXbx3zVWCZDdErhP5GE+XqNu9+rnKgwcqdi8rTceVgXry/3IzI4ZYrfTnU2RGehAqQOXrMp2ym9c/nKiOGQdQLszSz5E08xbt2r/fbao30uRB1CrcoqRWdscH7pJB+zQxLbVgeLG8R1FP77HCOL+XZdQQ4GsP6a5DJhV/UZz9/lDa/ceLeSmsatzydqmDlfRBjrROeLUA6Bdw9X3Y64LxQIFWs6Z2XeDkIM3p2eWOA3brkwt2iDaXUvDMjgKIOgl4be6HO9/1G0HdDFObFSM27lel+l/mof4XyF21zkQ7cOfND92ezbzpjTe0lTLXHcEh7vAHzOWhwsZWrvGpAei5lPAMpowDwI8ELBkBJX3SAKspbd9j1N/wKsjnDt/pqtMKALvd3EdEKGuIBORHVCTKQRjn1Ajmyl+yNZMQeFG8nx+Gz/0N/mAjdC4xg0agxw/hVXD2BQM24Z+Ct+2oBlOfPml5zLFqYL8a5c3/nECVdP+v/UGv4xhnwBR2A+Fg1H5w5Fcc3edGMGxiqDRjGXOXe2BoP0taKckO4cc1hfIhdnTpuouxAYz4770YEoo8uguZP5osP0APTK3L4w3cWWyID8mFlKrLmiBs5R20K7B/KAmy6Vgsmm9uWsP9YbBX+e6WjuxKmOcC6tlBslB7CmRnAjNeAqCUd2KG/4UHzd56p/1HQGwwBpWv0rlRebiEdq6DuPLYm+Ctjbp+y1LXbMa6P1BJvP+LND/gn35v4FtyWmVj3ogjpGy/E2PJTutngyOUIIVmDQn5rsArEShQ6EV3XF7Rz5r9Ee/7jok2bXgfAVFaR5zWwROv+l3AlG2JNq80qe2mgnc/OFrtENDmGZaZBXTPMeK61dz6Yer0SFmLMXV/A+K/3NE2YvJj1GMn+h+5r0m3Ru+qzvR1C2lG7obAmon/MI/Pu1jp5wHXG0DJO0fKitmZ3Qwq+HB0pBserXarDny0rPvjHu9U/1Nmg+NJY/nXn92bgYGjVd5y5/3p5hsh0kEfvax1jb9PRsl88rDbExuJMEm8HmwQMwpRZDVGe5E2bwvYRQ9QIAZZLPyIuiMUbQoiUWs9Gle33Lau8VeI+uWWgou6Nv5bDGhPZajqQRiBV33BFjSDrlR+Kk2HMq7pcZqjcJCdlw638R9y0v1smz3o6SGidBaWHSiQzxrg6u9OvW826CCBvFL3ZQlUIphm+PBRXB7AZOXrr08NOxZQ+C347VYQL83i9UajEKuJh6nakF+5nl/r980nuisERWhU+v+zP2L/fIA7oMnRaHPQDcyrrDKVyCT97XAUE7b5e2OkWHIJctpVRF0uHXp0GZXtncNHb2WHOW05GTu+DctI6v00k5YcZQpSd3j9Zlb18KfxS4mSC4a9s4LaFdDAAEdJSxMkHeBWmzrVTTIugTYGGa2XSd2w+8oravT7T0jMQGK2fVaq0BEC2Y53th4l4+EleS8QlADAeLJsY3Suav0nDgzhAWaAaxBPe0A+9lgG+RZ+NGqffKWL/DG1NenCYOyc2hGSUuShNaaxCJaACUtCpcQpgLiI7UHuGNTrvA5A9OoJVICrFsysvpU+5nmJbqvGN1nUp/A1yZAe9OD5Y/Y4vMyT3uOc4i9J+TlrUGp3yYze5vQwTAj1b+HXJAmoFSk2Hw8q9pj2+OQo9N7rqE7WlfKN7u7Pp5W7lmofljILt/8KfvEQZtwUw3Kvn9lrby19iC5lMVrxRGNUdTX2liRp5UMreV3RjjlP4BZipXoPT2QLWakNQGqH9oYpl5mfT+fX56YP6x3IhSMDsQCbCDPqOD6gdA9wc8ARZGejV1uegNO2q46NxMFwg+Lk4xHyqxKiTlskNqGExFz2CoTH8TxyJoQ17jKff3bruqsvCu6zh2semumNTh52w8OXjVDjsJ2tDuNWFlNfs49yY/N7ywh7EC58LZSBuWvncse0cbZOi0Wqdtda3AOQtbtoYjE5X+lBFztGqzkeb6J4HIaWXuf3nLFFiv/YVb3HeQD6qgJibCg01QRrxKvJyLVxvHOrCyG+JFlxkSlJ+B/2lSbq9eAmy+iBFQUP95GOYuo1jgQVfM2UiqKqvMuSN2HdgO7IJHHlQFImQBoe5uhm1XwFeXO3fgcWVprLJN11H3+Q9knalMCLg8qivNyCULjUxEYCQWL+iw/SPyp13mP338PMn2boPnQ5QeKk4Ei3jkxcrnEz0kG/1mUZ4wBCIgJ0zDL2tkUr4nB5kUesedT+5QGPIPnvbPfVvixikL0jLx8tfYHoBfQWHYXoa/ipGJ0UxlwBBq0WmAHr2BTujHW5etkmFBFzJNmZ/K82kMdoeSVEVIGDx8D3YasCRuIoV84o+Jrnl5YNFcUCsbMuze4kAt1eGflKQvKE50Oy3g62NsQU/aR+MIz07fB7spdZRVEeXjVjQe5aN/uaorcpf3ks9IqcbtY09d0mz/qnC3h9UaqVyvLB1+EhgUGWc3TBsXq9TDtYVFf5eoiY4lZyl+XCQVEzcA2J2nroeGozrcdG6urJrYrD9Cce52g2vc/Nl5878Al1v2O5/eOMho5CEAZjMtEBTJCUlInQN/jJaHsTWHJhyz+qnHHWDw4oITVRn0X5emZuOCVkhPRdh4bqrXkOsVdD4f+2Rd2BxEIh5c/2ArzkSLqr9mH0/PHaonaDBt7AdH99YDC14zNfOlVz1cQ3UHY3qUCXXNGOA7wnYgyIaCSyfVvAx354xDQlKrip4w6cTw68k1qPSzW0pTgGX+npuN+TNtz4bQFJ3KnrL4AlGKUnCJG4qfBITnqYtr1liSNERQAv6QD5gBxlQJB+3/U1tGa8XmG778K7X32NyLpSwt95VBWOYKgAx/kqdJqf0Uh4XF/+UZto28XDUJn7yH+7wxU4eFw3WbaIgQq9MGaKkRts8JL7mYvx/ZNa/gyJeIhIQHqCL3PhgR5EfQN4wtijq1TNlG3clgE8yeAHqZrPUhU+E2bLFO3ZQTxUhFNmCSYeOMK4atOmJLRZhtaYrsEZKj2cyCBx1obPFmpYr2TSvTSjQhKhcnsczr09EJEY30SabfNWAM6knqJmLM1JDlrJ4/ePim921HqogTh3IlszFXQurL/Flnunqv56j6CR7383NjHlhk/VEVbmMrdb0LkGbGW1vPhVAxSb28QZhHTJTx8vSr75Qn8WkhzjU2PQV8AcHET4J7Skv4Ea7f12eb3A/p92L9HmMN64G2CvoF8fR1soVyP0ymxVKvGqv7WykQt9zGl8sOu+F1wjbz/rrzcK/vt9c3H4bZj1KXciCuU5RcCj6sQRf0zPEBxsGub4X5OpZi2ezzcMWm3of4KDRrZd5FBNGTjx8LLpNGjGbFRCfdL71kh88E4yv8wh1fK7BvBL6e6JYXkz48j1FdXETZgVSPWqpeQa7SxKf4crBeahGrKLJ8Y8BGNPp+wF0G3PjQrsuxkZ/ytRyL56AMVuTQCQba6+Yur60QqePAsSGE0Tw78/DDgmrrFxILhAXZ2nkpK12S6NvgYoSZkm+XwNk0uma9bFP2eGHaZV+uU4KlLXZ9+2ilOsQ5jpkTVkVYDZC509VCLhyw86zbhxAT7hS4r8pVw/dyLhz8RImOO/AXFYNUBS6QNSOqYeOUVxQ3f/jWKoGkD9qT24h0TnX+4j9z5Woz4Gwy3W1JqyK6J07+Okh/Wl01JaqmtW+ER67JnkJJUnk7TguzskZko/BcX7+h1MC0g/1cryotY+p6hyROK+co7p+zeQkdKnTDlb5L6S+VatBObQAbflZnxOrSKtmFCE4LdgxehjiMwHllU2vahGkkpR6grDpneXAViyuoIM2PtIbqnBkg8mZuh0mr0/tEbzIS4ic31eN53vdWelG53uqe+yvwks9kO7aS6wi/0rxWi82zQyBMIs27842NvXMr3WXnke0k0++lZMaPUi6YSkQm9FKRTg16Mr77f2iyFF0Y+qPNOgNKt2m7DD+sR8VCTvuw40N9QL7HByOypRTxwoxmVVdwfHIlDIWesfS2Y7K5KTqGlrQXh2c0wJAqir0dUNnZyWx2Bg70MX9O3wWb315mQnwmVTCDFzbEHtNkFJ2d6pA2vE5QYaEFqI1JsufPBLF/gWui7Eo05qEimnYpKCs5Ke3U/u+UVjb4I6gaJLAhb0ivZn0BABe/abIfJaYDw/s+1p4+pmE7sZpm5DOT2i//8fd3jIpk3w4efyukTv3cryu9MyzC5rfYILRhDBMTA/bD8EGKsIxKeLf0XyGNzD7Pr87AsjZCGvPdvpD6ePOdHctifntiWizwtzkvSGL1sIIqFmhrOQuxnJ+vr9TjxLlViscVXvzyQl/omBmreebwVmu4kRb5wmkUraZlT+ZB52OEJZ3YKD8QFtreAP2kISmFF5fT5gg3P7lttBJAU41oq5NL7leBzmFhjTXR8gOIogEIqRMGUNltoiCtvHQ9EvLAyhnZQfLLwbzhMHv8FqL+2ohiVaMIIJqjYmXNiuwgt3/hyifvjREDh6oTN+mOfh3g9VPn1pVH+heT1DefBDarMdJfmUF1QpJYxqvxMfMck0qGQqKIadXBEeQk7kyjSjRN8pQ/KARjlbU2YBz4uLhLfOqNzjlqpXdG2HkiEPOMm58e+TKy0JDQvS8sBPuZumkvXVD0avUolV1je8p62gJpdUH/J4vf7L7aGeWz9dLqBwH0w/xUl+yVXRbVT3cWG//N7f6oNKH4QfBQ6A1scVEO5KSxJhupsjua0SDPwMdIJPAFEGL1Hm56sZrd9zKBv4XZ1MeE+1JTtgvEbj55lJTOA1OIxmYXhjWkmlXxeM+vm3dseZW5soG67K/KMtorxwIJBjorPX3NJUv0W2bN8Zkf9KY5JXGn6fc0M8QlP4u3iDUZfFxd9m9QCJMW6G9+pNyDfRRI6xXbvcZcY5f7wo5GhARIOC65P3dHJYm+gD0lzAxgUQGubNYnKgx8xM2QNCv3+5pb9S608dEpc285ZSJDkIlhdnlH3fExB9XOpKY8f4gu/0EcVxLPKIN5pPxcNfYWTc38H2kgMpopbjjVPisHbBTCvsi9o0eqMhxJXsfoDD8PWUW8v3sLIlGhP1fdY2P3Mkiqi/74rdytBzNUip25guzuIqkLzaxReoa+4hjuCDYobd2crxDJjR9IjkKKFP5gcFxQC0hTbRgAeOC7vT2j92Xpb67mPkWZeWx5YQ5GX1CuntzLWppezJWHhenWpkZmIW+gZW2RszLBUyhEWDELnRX1ijLJ91jp2rDU29M2qFx0zdaL0FKNC+tyq7da4Rql1ZC9Sh6gj1jsk317nSUjiLr0LJujKY4qYHhBJVwF/bZmQ2+xQccUdVFwxhy61O6TIqnk4dKCYqrK8jXbaZCdWo1OpK6l9GnonkZ/raWgB2qPnNkOAqkBL/7ZnNVnhVWFCcoDoWOuzDnipmp110MThhX0ugWqs3+aAig+qxip8W6UGqjKePA1aENLJEwri9tjs3Oq2E5YnZNdupHkZDWziCX+eGM8AsDaia/uy3aTDk3feSLdWsNJJMRb+/6GWY3piGBgEjajuk9bWyepKtAGoemtHkZITlMYy2eD8oNIl6PU/1/lfGIHjjigxIB9lksKUt+AeDQRaHAetUPEAmGUQId7Till5rSTR8RqX9Yx8GTLNvngQXs3pTf42DFvK8orJDunNAid+XbLo1frlbuV6n5KP+W6+yYX3f+mxZfTCTp92XngXJCd+3KVfL3zMYK4SBcsu6",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
