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
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 251
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
     "set": 252
    },
    "heard": {
     "set": 253
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
     "set": 254
    },
    "heard": {
     "set": 255
    },
    "unless": [
     {
      "where": "before",
      "set": 256
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
     "set": 257
    },
    "heard": {
     "set": 258
    },
    "unless": [
     {
      "where": "before",
      "set": 259
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
     "set": 260
    },
    "heard": {
     "set": 261
    },
    "unless": [
     {
      "where": "before",
      "set": 262
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
     "set": 263
    },
    "heard": {
     "set": 264
    },
    "unless": [
     {
      "where": "before",
      "set": 265
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
     "set": 266
    },
    "unless": [
     {
      "where": "here",
      "set": 267
     },
     {
      "where": "before",
      "set": 268
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
    "id": "ask-refund",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for their money back. The letter doesn't say a word about it.",
    "question": "Will they get it: how much, to where, by which day? If not, why not?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "refund",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 272
    },
    "heard": {
     "set": 273
    },
    "unless": [
     {
      "where": "here",
      "set": 274
     },
     {
      "where": "before",
      "set": 275
     },
     {
      "where": "sentence",
      "set": 276
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
     "set": 280
    },
    "heard": {
     "set": 281
    },
    "unless": [
     {
      "where": "before",
      "set": 282
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
     "set": 283
    },
    "heard": {
     "set": 284
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
     "set": 291
    },
    "heard": {
     "set": 292
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
     "set": 293
    },
    "heard": {
     "set": 294
    },
    "unless": [
     {
      "where": "here",
      "set": 295
     },
     {
      "where": "sentence",
      "set": 296
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
     "set": 297
    },
    "heard": {
     "set": 298
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
     "set": 299
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
     "set": 300
    },
    "heard": {
     "set": 301
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
    "id": "happened-cancelled",
    "kind": "point",
    "finds": "happened",
    "says": "They said that it was called off or refused. The letter doesn't speak of it.",
    "question": "What was called off, when did they learn of it, and why?",
    "about": "cancelled",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 304
    },
    "unless": [
     {
      "where": "before",
      "set": 305
     },
     {
      "where": "here",
      "set": 306
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
     "set": 307
    },
    "unless": [
     {
      "where": "here",
      "set": 308
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
     "set": 309
    },
    "unless": [
     {
      "where": "sentence",
      "set": 310
     },
     {
      "where": "here",
      "set": 311
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
     "set": 312
    },
    "unless": [
     {
      "where": "here",
      "set": 313
     },
     {
      "where": "before",
      "set": 314
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
     "set": 315
    },
    "unless": [
     {
      "where": "sentence",
      "set": 316
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 317
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
     "set": 318
    },
    "heard": {
     "set": 319
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
     "set": 320
    },
    "unless": [
     {
      "where": "sentence",
      "set": 321
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
     "set": 322
    },
    "heard": {
     "set": 323
    },
    "unless": [
     {
      "where": "here",
      "set": 324
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
     "set": 325
    },
    "unless": [
     {
      "where": "here",
      "set": 326
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
    "set": 327
   },
   "condition": {
    "set": 328
   }
  },
  "net": {
   "words": "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might could unable be able assist help any further greater more shall bring send share writing bearer it what come comes seem sound sounds comment like want wish hear read however customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible access board book connect eat enter find install park pay play print receive rest sit sleep upload use withdraw reach enjoy arrive fit get load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside hassle inconvenience encountering face faced facing reported while using liking honour secure snag deal rate upgrade displeased dissatisfied unhappy unimpressed unsatisfied happy satisfied pleased impressed choice variety business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad liked loved thank thanks please whether queries query include mentioning subject welcome takes least latest new older here confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way there free building property answering reply replying response reverting application present right reason found identified located cause less than avoid ensure prevent sure how due behaviour fact learn understand few missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hurt inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither mark ratings score although though disappointed offended worried alleged certain endure undergo through exceed inconvenienced live meet satisfy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing bank anyone choose chose caused responses terms interms relation argument disagreement dispute who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions future upcoming other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks decisions negligence procedures processes systems below harmed insensitive insulting fallen falling respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible blame wide clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill short achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding stepped erroneously unintentionally unknowingly began bit drew drove grew hid knew misspoke rose sank sat slid spoke swept swung withdrew wore levels finest proudest cleverest smartest smoothest wisest minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner agency banks logistics partners alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person cafe house salon shop liable nor belongings responsibilities reports budget logs monitoring reporting tracking wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worrying fed fun easy ideal aware imagine realise realize depend depended relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages lives operations queueing queuing crying tears begins starts possible love prefer category deluxe suite reviewing sharing sparing requests pampered valued device step effort efforts importance appreciates conscious empathise empathize realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts hate either hardly blow horrid nightmare ordeal pleasant looks exasperating nerve racking lot seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave doubt patience stretched thin strained saddened copy road improve resolve industry management strive value file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed thereby limited occupied reserved distracted hurrying rushing ambitious confident eager optimistic focused keen hurry rush save squeeze attacker attackers criminals hacker hackers individual intruder gained gaining obtained besides beyond except factors current large peak unusual unusually demand occupancy volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented operational create creating committed listening world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected carrier's operator's partner's provider's supplier's opted purchased via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas situated beside opposite crowded lively narrow railway residential council police approve confirm permit counter menus recipes applicable granted visible bookings compensated reimbursed cancellations compensation exchanges returns acceptable replacement comfort client its bags batch deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation tests detected discovered established learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred designed skip ahead hurried lightning grounded considerably significantly fired dad mum wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight issuing organising organizing processing returning assemble together topic examined investigated reviewed dr mr mrs ms greet pass raise try resume necessary asap earliest related non refundable relationship pin monitored regular striving deducted shifted relocated adjusted lifted waived penalty activated solved fine letterbox online steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself mitigated regained normal connectivity functionality sites voided profile active enabled verified afterwards thereafter couriered cycled readied lined debugged hotfixed squashed ironed hotfix banner image listing photo abandoning scrapped scrapping undoing withdrawing changes invalidated revoked rotated cookies credentials passwords session sessions tokens closely diligently attempted attempts alphabetically gets ensuring add award enclose enclosing extend extending grant throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensating recompense covering paying childcare earnings sla gel supper taxis whatsoever arrangements thirds halved lowered reduced borne freeze previous tariff anyway pint pudding tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applying household holder tucked packet treating bills outlay losses rental knocking wiping automatic earn redeem redeemed eligible includes sheet toiletries disappeared focal entitled requested claiming seek seeking committee pleasure privilege mile song unsure redeeming appoint appointing ban hire hiring rewriting automated mandatory stricter weekly measures enforce enforcing partnering requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes improvement measure automate automating enhance enhancing expand expanding implement implementing increasing introducing reducing architecture automation controls deployments detection documentation failover limits redundancy runbook runbooks safeguards tooling validation doubling hardening overhauling recruiting redesigning reorganising reorganizing restructuring retraining revising consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall horizon considering owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten sensitised sensitized standardised tripled tightened strengthened option rearranged weighing instructions manual policies templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint inspections instance instances safeguard caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often enhanced expanded overhauled restructured onboarding bell tasted aloud binned ditched wear wears adopted agreed drafted arrangement standby installation modernisation overhaul upgradation autumn spring attach deem directed refrain detect identify sooner mar routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows publishing pop local dms whatsapp private chat messenger shoot buzz shout extension underneath submit talk click ext refer articles section fill id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek reservations disposal convenience correspond convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched favour kindness kudos hats cheers decent generous recognition co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow slim material surface requirements disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction adult applicant applicants attendee attendees borrower buyers caller callers cardholder clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenant tenants travellers viewer viewers visitor visitors probably themselves dependent insisted complain notify remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper usage washing browser handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports baker broker carriers caterers dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks else former outgoing administration handler handlers controllers cab insurance transport utility companies scheme npci upstream network's estate platforms portals cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs whom windows ajar elected impose usual apparently admitted defaulted struggled proved incompetent inexperienced unreliable honor major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised resorts completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref monitor refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed consignment outlet guidance info tend describe detail elaborate outline outlining specify exact description story along precisely reenter reregister reupload verify afresh recording screenshots describing detailing elaborating explaining specifying edit revise nevertheless nonetheless assure agreement pandemic disagree maintain common rare cases intention remember merely highlight whatever unsatisfactory bothered degree extent unreservedly advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international specification specifications sanitise sanitize religiously willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup approximate estimate estimated estimates illustrative indicative targets guaranteed breaches revisit unclear govt rbi statutory exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity objective objectives parameters range target timeframe timescale timescales tolerances contend firmly emphasise emphasize reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury allegedly ostensible accessed compromised viewed anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions improperly prematurely miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely feasible constraints limitations reasoning enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends hectic inundated overstretched shorthanded swamped snowed festive ski tourist black crowd 100 tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding funds supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns complication complications hitches hurdles obstacle obstacles setback setbacks inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect spite ageing aging colonial vintage fleet structure wing design lifts downtown highway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills illness sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving putative contractual proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered unlucky luck aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups imperfection imperfections interruptions nuisance quirk variation wrinkle blips niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable workaround boy girl background glimpse km kms meters metres strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable likings preferences utter disapproval discontent dislike unfavourable husband wife negatively delicious friendly laughed utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deems chapter accordingly affect deter you'll bygones forgiven solicit xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert dissatisfactory horrific overall subpar unsatisfying inconvience dear hello hi esteemed loyal respected inputs enable encourages motivates greeting greetings namaskar namaste dedicated priority clarification assuring discerning sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromising corners toes brightest sharpest brains talent becoming perform toiling actively relentlessly toward urgently attempt pledge vow harder ways overcome elevate improvise refine refining amenities offerings reoccur render rewarding smoother bridge bridging fulfilling continues invest investing midday midnight dig digging closer deeper addressing assessing evaluating exploring happening assess evaluate examine inquiry probe revisiting internally practices commissioned conducting assessment conducted undertaken bottom coordinating engaging liaising departments forthcoming cascaded circulated discussed escalate escalating forwarding relayed heads leadership managers quarters seniors supervisors incorporated jotted noting utilise utilize tackle concentrate apprised intimated pravin custody rapidly speedily swiftly humanly practicable possibly soonest distant sometime initiating concrete rapid swift urgent disciplinary needful preventative preventive remedial precautions corrections preventable stone recurrence similar reinforce streamline tune seriousness urgency protections pursue ping 'd discontinuing ending removing retiring retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages unlike refusing strip lays roofer propose options pays seven appalled belittled disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp fortune revenue poorer destroyed wrecked fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue replies listens forth promises beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses neighbor stranger wrongdouble weight jan feb apr jun jul aug sep oct nov dec sept fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
   "heads": "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv complet arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid rebuild regain win ensur minimiz rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
   "tails": "ed ing ness s ly",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks",
   "labels": {
    "sizes": "LCCOPHBEmDJBBBBBFCDBBBBBBBBOBBBBBBBBDBCEBBECBKBEDCDBFBBEBKDEBBBDBBEDCEEFCCBBACBEBBDBCBBBBBDBBBBCBBBCCBCGDEDCBCGHDBBBBGBeBBEDCBEDCBHCCnLBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBTEFDSpEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHGGGMLHKBBKCBBBBnBBBHFDWKBDBtCjBBBBBBUJKKDVBBLBBBBPCRFNLGCGGDBdBBBBFQIHHGUBBNHLOEFYLGLHaBBGVBBBBLBBBCJBFPLUCWBBBBBBIPBBBBBBBBBBEIHHGDBKKFPVJBHBDHCFCCCRBIBRHMMCLIFCCIEJFBBBBDBBBBBEHCBCDCBFFDECKGBDBBKFECBEFBHEBCBBBKBBJCDJICCCBFIBWCMTCCKHGDBEHBGJEBBBBBDDFBBEBEKBBECCFBCBNJDBBEBEaBBBBBBBBBeOEHHEBBHhBGBBEKIFCnDBBBCBCBBBBBBBFGEBGBBBDBBHICMBCDUBCCBBBBBCvFCMBBHDQJEFBECBDHEMCGFFOEDCEBBCBBBBBBBBBGHHFHEPPFHHGILFDGEEHHFKEJBDXYBBBBBBBBBBBJBCBDFCDsBBMBBBBBBBBBBBBBCRPMHIPFLBBBBLGBBBBBFBBHBBBH+jBROBWEOIPBBtIBBBBBBBBBBBeBBDCNCBkBJTBBBBBBEDBGBBjBHBBBBBBBBCDBBdBBEDhBBBHEbCHDDXFCBB9HFECQECGDEPBJHGGJNBBDCIEDBBBCDTDNRIGPEDFNESCEBBBBCBDBBQCHGFDBLBEQJ3jBFECDEGEDFBEDBBBCRFECDDBDCBDCCCHBCDCEBBLDBBCBDBBBBCDHBCGCBCBBDDCDDDKGGKBGCHBDCCGBKPNEFHCFEDHFOiBBBDJBGZCEEBBBHQIFHBBCCFEDBNDDBCCGIBBCBEDCFEBGKCDBBICPCBBDGIBBEICBBCBNCXDNCFHEBUBCDKBBBBDIJEQDKBCBBBBFIEDDDLEBDDEEECDDFCCDDDCDCFDMFBBHCtCBBBBBIESBBBBBBICCJHCaBBDBBDBBSBQFDOODBBBjBHIWLEBIDHBFCBBJBBNCBGJDJFFLBBBBFDCCFQHBBBIFBBIIZCVDBMHGFGFBBBBBSCGCgBGJPBGFGIDPRBGLHCFDKCDHDCBGBRBBBgBBCRBBBLCRCDEFEFBCCBEECBCBCEBPBECGEBBBHBBBBDCMIKEIHEGNBGHBDJHDEBGBBFDCBBLNBBBBBJPCCJFfBBBBBBICBCENRBBBGUBOHBCRCRIFDTLKBGDBIBBBEDCGECCEBCCCDCDECGHMCIFEEEHDEHCIICDLFDCFECCECLCCCLCICEGEBDCEBFFDcLSEDBJBfMFFGHCGBBBEBECBBCDDFFCQMEFPaBBBBBJGWBDGVBBBBBFTKFGEECFTSIFGEEFEDBBBBKNBHCQODLEBBGMJIIEDJHDIFDFDBDBFMCCBBFBBBGIHHCCCJGCBFIKBEGEBFCBBBBEDDDNIEEIGGGCCKDEFJCJCJLJRIEDFGEDEJJBDDDDBFFFCCEIWWBBBBBBWJTBBFFSCFJBBKKKHHDDPOOICDDBCCBHLZFCDaQEFBOBBPIOEFDBICIBGHFDMBEFBBHDJGiBEGDBCBEIBBECBDDBDEFCCCCKLBHCOnBBBFCGDMFIBQEGEIDBCEEFFECGGDBBEBBGEBBElGBBBBBBBQJhBBBBBBBBBCECDEGFFGEBXMDHCLBBGCFQRODCBHHCOZLEEIBOFaJBcREOBHFCFBNEDGBEQDEKPXDCDeGJDDfBBBVDVIJFGDFJJBBBBDCBBBBBBSBBBBBBBBPDELBBBBQBBBBJDDVNFDLBJEMEBBBBBODGKCGLFEILFHBEHIBDECHBBMNDJMCIPHMKDDBBVMDMKGEGFGEHFCEEEBCDBDDDDEDJHFJDCBBBGb6BOBVGBJIkDBBBBBBBBBBBBBLBBGpBE/BBBBBBBJHBHMDBGFNBBBCBJYHGBBGYDVBGBBBBHLRrBBBbJGBcBTLSLFHHBMXEGcEGJEOrBJBSLFSBFHKJCCDGDNGINHaILDCQMFEBOFGTHSMCCCBBBEHBBIBFCFHBJHDGBCFDHHEJMNLFjWETBEIJOCOEFDKDFGHBLCBKFCEBEDIKGHFDDDCBHDGDJBDHHJKMFKHFJFHCDFHFHDEBBGFIDCDFHIFGBQnBBBBBpBEXDqBBBBBMWKIUERLHEnBBBDBGELBBOEEKBMDDDGHTBBKQKHTDaaBBBSPHFLHGFINGEDFFSDQVFGPCEBHEDCGEODFMFDOaKBBHBBBEBBBDTBBHKLCEINHKJHBFEHEBGFBDEEHEEGHJCDEBBFMDCJFHCCEGBqBPDXFBBBIMGEHBCCCCCCCBBBBFLEPCEHCDKUMGBKEHEEHBDDFRDBBGDECCHBBCGHEEDCEDECCCFGBTFIEBEFFIGGFEJDDCIDCHEENGBCCIGFBQOFDFBBHFBHFBFFBBFBDBBCGMIEGBBBBCBBBBEEBBBFPGUFKEKBBBFGIDRQFCDDPGCCGEJFCGGCHECJDMGDIEICCGEEBBBDHFHPDEHEGFEBBIGBGHFEKKCECEFDlBBBMHBNLCSEDIKBBDGGFNKKFDHBVEJFJGBDHGBHLDFGJFGCDCBEQEBJGGDFGQEFFEPFOQHGLHHGETGDDCDDJCDBEBGJBMHPLFCDEDNEDCEEFEDECECDBCECLGIEDHEEFFDCBCHfBRBBiBFFLPBBBKBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDPECDCDLIBBBVFCBBBDHBKDLoBHCBcDJEGDLHDELDDGEUFBMUSBIEBGDBDCEH3CEJIPDIBBBBBPDBBBCCEXMHNEDCCHDBCDFJGDCGDJIBHFECFCQIGIDKGHIBBDBDCBJCBBBEeBBBFBPGEDMGBEHCgBMLHSDIEHMFCDDCBCCCKKHDMBCDHLDBCMBCFBCDEFECBCHEMFFDDGHJCDCEFFBLEFFFBCIDEDEFDEDNCBBHCKBUCCDHMCFDEHBBEGIIJGCBGBCHIEHGGCDEEmBDGGEDDCJEBFBBBBKyENBJTBBBFELEBBEBBBFBGCBBHBGHBCBHBGBFJJJBBBDMEBCBBFBEGBDRLDBBBEECBBBBEBMIGFREBBGRROCKBBRFBIDMNBBNMTKHHFGMQFGCEMIDLBBCDCGVWGIFFKCBJFgBMlBQFGIB4BHWFGEHNCEIBKHHFJCCFBEFDECFIMBFDPxBBDBBJBBBBBBBBBBKBLEBBNJBEaBGG9VDJBDBEZDOIMLUBSKBECBcBUlBBBBBBBBBEVCPGMW2BEBBBEQDBPGVjBB+BIHFGGPMFKLGPIJEFRBROBDDBBGENBBHCHMKDCJTFBDKHHENDBEBFBEEEGJDHEFHFBGTKICfHvBFKNFGIFFIDBHKGCCGCFNDGGFEFEGCGJDFCDBHJGCEEEEFEGDIIDFIGDGEEFaBGBCBDLIHCEFFDIIEGQWBBBBBBBBdBEBHEELUEBBBBBBBGJOBBCSGDHIMSBDFGIGMBJNCBFGEFKEHKCHHBOMSEFHELCDMEJCDBBHEDCHHLBNIJFGKIICCCBCECCEEEKDIDFCBGCDCDECEDEDEDGDEGBBIBBOEBELHGFOHKGFHBBMILHDEEBBCCfFEBGKCHRBFJCCEGEDDJDBCFFBHDDEJBBBFHBCCKESHHDGMBBBGHBBBFBEJFBBCKBKBJBJBBBBBJBEHEDBCBBEDFGGCFBCCFDGDCDCCEEGCBsBEFGKDBHDFHCFEDBCGCBDEFLJBBBCDDDIzBCKNIOCKCIFPEQBCEBKFHHDCCBBEJBBDCBBDFDHFDCFGEDQBBPJEIGDBBDDEBDEBGGFDEEFIMJFIEQHBGECBBJCEHBCGDNNJHFDCJMKCDCDDECFBBBDHFFEIDBIHHENNHMFEcDHBMDECGFCEECJDCCEGECCDFEEEBOBDBBPCFBJILBDYDNSFGCIDBEGMKBBOTBFIDsBPEHBJOGDNFBEKHCFEDFHEBEIBFDDEIDCEiCDFENKDCDBBGEMGBFBDEFL9BCEHCHFCJMIHEEUIEEBEFGEGBKJEHDDFJEBFCECFEDKGDGFlCJIKCCBBKLHLBBBGGTHHCFCFDCCECJDBIPXSDBBBLJBEDIIDMECGGELBDKDIJCBKEDaVRGEELCCBEEFECCEFBDBEEFBBDGDEEFCEaDHEIBBBGEzDFDBFRDHCfQPIFMNGBEJBfLFBBBBBDFNEDFBFCEGGDGBGILESFVBFHKsBCECEBBCJFCFKICBBBDEJCGIGECGEFDFDKEFNEJDDCEGBDFKMBNrBDFECGGGMXK2BCTOGKGJTFFDFESNGIGIDBFEFDEKHKMIKCOEBDJDFDGJHBDFBFBGMCIJDCBEDGDFIBBBBOGDIHCUHGFFdBBBBBIPCBBFGHBBIsBBBBBBBBBBILPKGHSBDFJUDFPIMIBILDLHCBBBECDDDCEHJEYCDCFHCGDGWDJLGHBBBODLBBBBBBBBBBBBBEBFBBBDIFOCCEBGHFFBBFBFGHBCJPKTMSBBBBKBEHFFKFKJGDCFKCCKFDJIFKFFBJBBBLBDGOHCMLFHEGDHECGFFMDKFBBBFCLEFDHGDHJEGEFJIiBDDDDFHdFKDFWGDJXQKBTKJKCFHDECBDHHDCBBBBEDBCDCGBBHNIDBJDILNBJFGEEFFDIHFHILyLIIGKFDgBFHLGDDQDDECBHEDjBJoBBBbtBHNuBDGFJGFDJFDGDFGGBFFDGDsFCJKCCIIHFHCCCQeGDGJENCGDDEFEEKLCChBFWPkBQKVBBBECDEBFCBBBHKKCLGKIOBBEGFJEGCCIKHDEFEFQGJMEFNFBIJPCPHHCICDCCPDGBBBBBBOZBEGBOLOTIfCLFGSLFDISESGFMOWDMMEHBEGFLBEIdKJKKDSGBBEKFDEGFHDMGJJSLGIEBBDBDJLDBCBGIGBBBBBYFLEJCBBCFCDEBJOHBBBCDBLFBDHBKLCIPHQDTJIHENHBBBPDBBCJDDJEBBBBBBDYFEDCLCUTDGEKMBCBDFEHHCLUIBLLCECECSLNOWDCHBIIFFJBCEBGBIEHIPSHHGGCRfXCHGQKXHJVBBKEBBBKCEFDJEEIEKBNDBBQDBBEDBDDFJBBBBLEEKQGEKEFEFGHEECDCDFPSIBDCJPYFGKFPEIIIDGLNHSJEGIIJJGLEPESHTIIEJBBBFBDBEFJBELDICDHSWBDIEKGCHFCEJDCFIGSGCCJPDBCOCJECCCCFCKCCaFIBBLICJDQBGCBBGQLEDEGCCGDECEBECBFCCLKDGREUVCBCDGPE1BJUGFPJHBCCJCECDCCGGEELJECFRCEQBBFLTMVSeGHOBBBOBLGMEGDBBFHNJPGEMCCIDDEKLDEIGBJERBDHBDFIGFMFKFGIGDCGBBECDJBDOJFBBKFHBBGCCNPCBCEBOLCOBBBIHFGIEFDHECBBCNEDHDFBEBFHDFCLBTFJLFKEFFHHMEHBBTJQEJFBFDEIGBJCCGFEEBBBFGDGJENECDHBJDECGBDDCDBDBDGKPFOGJBGEBBEBJJBFFHHNDRTEHOCICKEEKMHEEEBEBFHCBEBCJLHIEHMDCEEDLKKKOGEINCGHJDEGGECDFEJGDECEBBCECBDDBLJFJGFJDLDIHDINBBBBGHBDDBPBBBBBBBBBBBBBBBFCDDHFBEGEGEDPFHNCHGBSDBDBDBBBBBBKDDIDEFFBBBHBCGEEHEGFFFBDCFCBEJDCCGDCDBEBKBBJBEEBKBBBICHJBDCDFMPBCDBJBBBBCEDHCGEBBBBBBCCGBBBBFQDBDFECJBGLBGKCLBBPGBEHTJPBBCGEFDBBBQGEFLKEOEGJBCEBDCDJEZBHhDPBBBBGKBBCBBVCHFIBBJoBLBFBlBFBXDKJFJDFFCHCFHJEBBBGEHBJDNCFECGBGQHFGFBEEJSBHHIEEFFKLGDCDMNCHGDDVIKHEGMBGDKTDFFGMBBBMIJBGBBBFJHQGEKIJEJFKDFLEBEEFRVFIBBBCKBEECELBBBBBBBFBBBBHGFFIHSDFMEJFFGFDGDEDKHDFFEBCDEBDHDDIBBCBCJDNCCCFGFCFBDEFFEBESBHECDJRPFHFIGMNLFCDBBDFSDBCDFJKIIJFEBBFDODEIFRXHKCDDENLCHCHQBBBBDKEaIQYJEHXFFBEEGGFHJDCEFLOBHJDGIDGFFCFJGGNBJFBJJEHBIBBJHBBBBBBGDCGHGHDFGCDCNXBBBBUBORVDHCjBBBBCKBBGKBKLBIHBBBgBECHOBBLCFKCFGEFGFDBWBDDOSFKKEFECCCDCDDFCCBBNLPBBBBBBBBEJ0BFZWDHHCEEHPMNUOmBFDKFBJCBDFJFBUFMECCCKDCFEQBBF+EhBFI/CEBPNeDFBKIMBFFEHLWCCCEGDDFIDCDBBEEEECCCBBHQKVHGHDBGFECCHCPCDFDFEHGCNJDEDEJFMROGHMQBQaKHGDDKEIMGOCBBDDEFJEEDEHFCGCEEECEHFDDCFCDEiBgBBQHHXFGESJBEFGKEGFECRIIMGDEPIVLIQFGIJKFFIDCDECDFGKFBBCCCFBCDCBBBBFIBcKLDDFDIFCCEBDIDDKDGECDCKGRVWFDJMGIKHKJFBKECEIGMTIBBGGEEJHDIEBGDFFEBECCIDOCGUMLKGDLZMEDFCMFFFDDMCDEICEHFMDCMOJEFHNJECFCEFDGBMGDEBhBBCDGoBFFQDCDGCHEPPCFFDKLDJDKGDDEBHBBELBWCDDBFQBDGEIKFHBFDDDDBDCCeIFKJCCFEIHECCDIFDHEEtBFFDFBCFEFDKDFII/qBlBHGFLEIBBBBCDG7BDEEoxDISOCCLDCUBEGODCGLEGHEFDHEDFDCDDEEFCDDDdKHHFDCXECYDTFJCFIBDHHFDFGHpWOLMEILNCJIGIBFEKBEDBFJmBDDIBFCFBICCBDFGOHMCCBESGMGFCEEEIHBGRDFHLFDDCFEDCCCFTLQoBBEBFFRMTCJDEDCFBEFDBtDEDDVKOFBBBBBBBBBBCCCFIHPEEGqBBBCFDGBEHBBBDDKBECEENDBPJGHGEHHDKUGHEBJEVBIVSHJEBJGcCLCCDLbFOFDIBIDUEFDMNMMKKFGMDPWDHJDSGHIFDFEGNHHLGGKHHIGFFBDDGEW1BYBKHHDHILCFEBJVEDHOCKDNMDCVFFDFPGGBCCFBGcDELJISHRBITCIHDBEIFEDMEEBDBDGErBDEFPERDEEGDFJRXNYKUNLLHIBJGCFEHKFJDDEIWmElBCCNBDmBGMNNFGJFHFFCEBGBBBEFBECFBBEDEEECR",
    "steps": "HBBBBBBBBBBSBUBWBBBBBBBBBBBBBIGWBBBBBBBBBBBBVGESBBBrB1BBBBWBBCBBBBBBBBBPHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBtqEwEBBBBBBBB5E6EjB7E8EwEDDHBwED6EFBhFiFjFkFTlFSmFnFBBBBBBBBBBBBB1F2F3F4F5FV0B6F7FBB+F8EjBgGBBBkGgG5EsBBBoGmlCpG3xEB0CyBBBkL3B6P5NqGqGBBB6E0BBwGBgB6DoBPnFBFECRyGByGBB2G3GBBBBBBBBB3GKBjGgBBBOmHQ2GRBpHqHIDEBrHBBxF9BxBkFaB1GbBBUBf/EgB2GekFxC2H1H3HBgF5HBBB0G8HPBBxFBkFU0HzG1G9H+HBBhIhGiI5GiGhCxBzBxHhGjCHKvGSwFUxHBBBB0GBbqIBBByF8CB6EoBiGyG+BV+FBBbD4F5CBBBBBlFyDB5I6I7I8I6DmB9DBBBogGnE6EBBBBBBBBBBBBBBBBBBBoWBCBBBBB4uDsgGrgG8G5CBBkFzEBUlJ+I6JBBrpD/E4EGogGE+JSBlFrCRBB1GoB8GjDwFtB1BuBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB8rBjVkVlVmVnVoVpVqVrV6UsVtVuVvVwVxVyVzV0V1V2V5T3V4V5V6VoQlK7VyT4RgPwLgQ8V3QvP9V+V/VlQgWhWiWjW/JkW+RnPjLlL4SlWmWnWVcCBEuDyDwNBBBBBBBBBBBgF9DDkMVcCB5U2GQB1JuMGLBBBBBBBBBBBBBB3EiEqOBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBqbrbkTiX2W3W1J4W9W8Wsb5W6W+Wtbubvbwb/WxbybzblawX0bha1bob2biYtZ3b4b5banFCFBxV0vBVcCB0UCgFfhDkM3GBgGBCGxVDjQC0C3EHnEBBBBBBgF9DBasLmBF2FBBB6XlBOYwBUB9G9DmBdvE/KBBBBxU9I+F6QUP8DBYBBBqbP0c/E1cpbtH6EtCkBNkBvBBFPCajBa7FBUBBBBBBBBBBBBBBBBBBBBBB4YtdgFE5DBCkM4GgGBC2BhUudBB0FgXBcBBBBBBBBBBBBBBBBBB8EEfhDkM4GoCBBBoehGC3Vpe9GjDFFGCBFEHHMODEOEBGEIQNCEHGBGGDDCCBDECECCIEDLFBUKCIIEPNDDCDDENCDBI1BvHBBBBBBBBB0K2BBb7CEFvCoJBXBDBEyBBBBBBBBBBBBBBBBBBBBof9K9Lpfqf6EFBEb+CBBBWuL4GLkDBBBBBVzBByDhCJD4OCB2GRpPXFOlBGkCoEsRlDwB5BId6BlC0CB/EBfpGzDD1VBBBBBBtzCweB0CyBBBkL3B6P5N9b7f8fBBBBBBBBBB/IngBogBpgB9KjDISVZ2BLhBKLN+LBBmHnZjKajBcUlCgB3BBG3LkCBBBBirDuQ+BB9CpLmNgCSSqMLbd9BBBBBkNM9B0BxPEDBBBB/cKREC4C+gBB8EjBhbBBB/J1VDBCBBzHwZzH8GjBmFG6EMwBYkBBnLBBBBBBBBBBBBBBBBBB4hB5hByFjGmFuB3PCB8GpBG9NERuKGIBBBBBBBhGC2BkBDkMPnG/NxC9CiByNB/eTlF8CBBtZBzBByDlRCB5GzPMFBCtEmB+ELJBBBBBBBBBniBviB8EIUIBC2BnBXtL2GCzGwiBBBBBBBgGlU4B6GBBBBBBBmPkBqMLFzBCkDiBBBBBBzBB/UyM2YcnBJBqQpBmLBEBDCEqBSiEBBBBBBBBBBBB6EmBBBBgBBB1UD2HydM2FBBBsWR1FB+EjBkBBBBB6EmBBB4VDgI4K0BjBoBDBRaB5CuBwPBBBBBBBBBBBBBBpRtkB6EnBB4V5HK5NevBBnExPKDCBBBBBBBBBBBB7kB8kBiR9kBhItauBiBBBBBBBBglBmlBnlB8ErZpCf0BvDTpVhHBBrlB8ElBC5VrC2GiDvCxDxGyGDJCLKBBBYgGBCGd0UD2H5BBBsG1KpEqHBdBBKBBB+EVC5BBBBBzBB5IzOKCDJDZFFSYjBZCpH5BBBBBBzc6lB7lBpiB8lB1lBanEgBCGaB2UoWHiBaV9MBBBBBBBBBnmBqWomBkZxWlYzWpmBqmBwHVcCBilBSXBBBBBwDtFDkMnQmBBqjBpDBBBBBqVoIM2FCByFnhBB7mBgGlU4B6GBBBBBBmPkBqML4BCmEBDBmFiClPBuFmH+PDJBNmBJCMQJ3FxGBiLhDMRBiDLFpBJBUR+J1HBBBBBB7XPVpC9LBBBBBhH9P1L2EBBBtnB/IveB6KOD0IxTBBxBCkY/IwGBBhGC+I3MhG5VmXECKFJhBDNBM1BuKxBBBB6nBkFUIBCGaB6b4WIrENaB3CkDsBgEBBBBBBB4FIBCgBBhOoH/PJvBQEIuBQpMBB0FgXfBBBIBBBkKB6E0gBtWjMByC2BCsBBBBB8EkEkM4GrClBD9IgGBC3VzMtThV0HC5GCwaRCxGBB6EmBBBhNWBxDgByD3SBB1oBBBBB6oB7oB8oB9oB8ED9WndtT+oB/oB7cnXPvBxOlnB7BBBBBBkYiRnpBsXrEgGBC6N3XvW4F9BvNP3MhM+GjPC9eoWH4PmFnRBuFopBB6oBCOBBBBBBB8C3DCbN1hB7FvGpC7gBqgB5H0FgYBBIBBBzLBhlBB0EBBuNhCgSpIgG9V/FyFtBvBrhB+JmL8LvGrC7pB/JjNyIDBCmJzZpQBBsU1JtN/pB8bqIhKcrFP9CsWBBBBtgBzZxICxZhIBBBBBvF2TlnB7BEXoEFdBB7C+S3HgHjaiEwCLrCBBiZtBkFgQjpBrBvqB6JBB0gB3oCyFqBpaDDNE1IyqBrGB+OoIBBKBBiEyBCB5BBCiEeBBoWE2GRiYDEWFBOHZTNCoG7Of0FlEMlI/BLBBBBBBBBBvgBVc/pBhBiYDEWFPzBNCsPkFuBmD7gBPB6V8G5CwOE9C7PkFb+C+chFgBB4VhIuV1NBBBBud0FhYJBBBhKDzIkCPiLHjDzHkCuE+BoBqrBrrBkDvgGsrBxBCBtrBBB6dEC0C8KxrByrBzrBBBBgB8EjBnYB6EHfBBB3VDoEyLXahFgBC3VPBTvF2GR+RyCc/YgF8W4rBnMxDNzCX7BtHEDJYagNyF8CB8Y7DlFvBBB6ECE6rB9rBhGC3VmPtlBTlFrBBB9FpBkPBDBIFDM5BR1BMBbgD0GvBCCEvDRBrWtWuWuiBwWgsBgXhsBznB9FZnEpLnDjEa6GzGLBBBBBBBBBBBBBBBBBBBBgC4DIBCG8OOsDmBwBFDyG3dCC8O8EjB+C/SqCBxOhFgBCTkVhL8EsIqUKJ5sB4JqVvXBBBBB0FqXVBBBBEDBBBCWsJB5EBBBBBBBBBBBBBBBB8EgXoCCBlBwtBuGgGBC3VwlBnBiF4BBBBBBB8EDB9DB+SrCxPhFfBC3VkWmIyIwB/BFPcaHBmB3BBbhCFCdoYBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBwvBBCB9rBqwB/SwRngB1K3vBiiB/erwBwqBqeswBtwB+rBuwBqGBCiqBB0F9OtIG1BoOyG+BhoBBuI3oBwEHlDBB2wB7rBvIPBcrhBrqBhGBBgC3TmP3F1BxDnR+KGID0DmFnRtFDMyCid4CKvBMnDkDB6wBTlFVfyD1BD+FoaUpEvBMBDBBBxElDIBBBBrIjIZzqBqW4GgxBvC+wBhxBrhBiK6EQKEKJBBdOLOCJlBD9GWzDYrC4DPBICIEGBBBBBBCBBDBBBCa3BuBBBbBUBBB4BBBBByCBaJLBbDBBKEXdIBBBBBCBBBBBBBBBG6CTBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBsNBBDtgD2GhlB6EoB0BNmOlHBsJrErIBBosBgJ0F/XBKBBB8EgXrChKDZTzCZsBjBThBrCpQgFhJmND6EeK3BK9iBkGxC4tD/SrCpVqW6FCB5tBBmoB0FqYBnKpoBvLpoBkV4GwD9KlLuPDiFpIO8EEkQ4GhKDZTzCZsBjBThB0XqW2cKqVsOjJBBChGBB2BhUxUtIG1BESBN6DeKME+BoBzbDqGgI6XlBmBkClrBCyI4JgqBvd2NBBlrBnrBleC+sBjqB6zB7zB8zB4pBvfjImIhtBIoFsBBB8E6EmSoCBBBhGCG7B2T0JyOzBByDuB3P1B7E7BgZODNhGC2BhU/NuFpD6ExYBBBBBBBBBBhRxMCDEHtHC6EhKBBBBB8EkEkVBCgGBC5B+TD+KzdECCkPP0D8EjB+C/SqCBhGCTzPxFhL8EV8IoBmL0I2FD5BDgFCoW8EkE8SpCC8EkEnV/IwetCiJ0BB5HBC4sB8EkElVC4HpiBoH9BvBBB6oBCOBCDBietHCgPHvb9W5BUBBBBBBietHCnP6oBCPCDBvLBBvuBmFnRBYGDBBPLDBBBCKHFJBHBKCHN3FtSIqBiOrNBBBBBBBBBBBBBBBBBB21B31B41B51BhBq1B61B71BkYzwB81B4FrB5qB5BoCBBurDBg2BXpBgCmFZ8gB3F1SBzMzLgBiXhFgB5VyIwBxEPXyBFvBrCawGBJ1DtBCoBMPEDHrE1BUSiBBWdB1EByBmBDBBBBBB2KEmzBnGxSpCItMxFxG1BbBBBsYs2Bt2B9wBu2Bv2Bw2Bx2By2B8hBl0B3mBz2B6GmlBa/DBmBBBGB0VgIvBByQBUB5UjB1DBuBiVrbBBBBBBBBBrLpRBqG0BftQEbBBBVeByDuB3PCXHCCgBB2B9CxBkG3OiHjCrClKhLBBBBBBB6EeKhCnrBgCwB5XpL5E5I0ByBBBB6du3Bv3Bw3BrWBFP8KlKhLDBBKhBfpZjcGB03BnG4E13B23BSBjIsZ/e6vB7vBebIBDgBU2M4I33BYGbI4B9CRJDfN4CDDHBZDETQJbKICBB4BrIqDEBCBCDCBCDBBBBDCBCBBBBBBCBBCBCCBBBCBEDDBBHICDCDCBCBBIBBBCDBFCCDBBDBBDBBBBBDBJDDCBDFBBRHBBBJuCHBBuBkBBBBBBBBBBCBBBCBBBDdBBBBiBEBRBBCBBBEBCCBCDBBBBBBWBCBBBBGBBCCCBBBBBBICKBCBCBBOBCBVIhBBBPBBBmBsDBBBFB8CqBBBBBBBBBBBBBBBBBBBBFBODWBBBBBBBIHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBLHFCCIBBBBBCCBBBBBBFBMBBBHBBBBCHBBBBBBBBBBBBBBBBBBBQ2DDBqBJBBUBDJDECCHECBHCCJEJBCBBBBeBCBBBBDVhBIFDBQBBKLBBgBBCBCBBXaDCfBKBuBBCQWDMGCBMBBBBCBBUBBBGEBBIDBCBBBHNCRDEExByCCBBBFDBBCCCBDCBECBBBBCBBBBBBBBCdYlBQBBBBBBBEGBIBBBBBBCDODBSBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBGiCBBBCRBBCBTBBBBBBBBBBBPBCDBHBBDCDDElBBBBBBBBDBBBBBBBBBCBBBCBBBBBTFaDjBEBBBBBCgBBBNFDBBBBBCBHBBDBCKBCBFDBDBBBBBBBHFBBJNBhCBBgBMFCBRgBBBPKBBBBBpCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBCIECCBkBZKBBBEKBBBDCBDBBLZB+BYEBKBnBBBBBH8BEBCBBOBBBBPIDCCBB5CBBBEBBONEBBBCFIJBEsBODG8BKvBKLBBBDBPBCJBBCBQVBBCBGHTJCJFOBHBBBBBIBHECBBBKBQBJIXTCWFCBDBBBBBXBBDBBCBFBBBBBBBMPBBBBYOB2DHNWBBBsBUhBHEDEFX0BTFEBSRrBCJjBKDBBIBCCCXBKLBVjCDIBBEHBGB9BOBBEBEBDGFKBCJOEBBBCBBUEGODBBBBBBCBBBBBBFDwBGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGzc+C0CEFyJiLBCBYqBBBBBB6EeKhCRBBiBrYBvB7B9JQu5B4BtGjOEBDN0IC4CqFmOpBgBUETBBBBB6EeKhClIjOEBQ0IzXgBCDPYEBVeByDuBf4OCedBCEIBEXKDiE8X1XwC25Bm3BpFEFBCbIBBBEBfGK8CBTBd6DlBQBlBNDFcPdHCCCEzFc4DTCDGCCBBBBB5BBnEnBXTEBcHT6BjBmBDhDECOsBMBBBBIIDCBBHBNqBCDKBBBBBBBBBBBBBBBHBCFBBSBmBzDyGsNqCmGBEmD0B1F/EiCkHwHBS+DzCmCBjCbtBZBlC9DgCdyCgBrJoMkH4B4D7D5CBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBn6Bo6BghBj3BkIp6Bq6BnHqCgEr6BJgFKeImBGWwCxGnDnBXyFyFCH3C1CzCYsM5BDGNMBBBsWw6BVeB7Ce1FjBBCE5aGxGvIDxF/DBtYyEz6BtFGCDLREBGgBkN3GiGrCoE2C4FBDxC8CBCuDOHBBBr7CsuBBBBBBYGfeeMhBnRsFqXHFFqBDDXjMxBCB/SBBBBBB/6BsXgoB/rBg7B+nB3bBYB4FHChKWpF9BuTIH5frzBvI5NCOIrEMBaB3C7CCHsB7BWbDRBBCBBBkP7ChBBBBBBBgCZhWFqCQ5byBo7BoHp7BklBq7BkoB6fpgBib6E0BplB3rB/qB3F1QDBBHUgBZQiCcwErBoFCCG+DCBmBxGzB6BzDHNBjhBusBICBGgBpVuVgChDcZzPkCSKEYwB5ByH7BnFDEBBBDD6KI6DBBBBBBBB37BksBgC/WmBwB3bI0DSBvFhC0FpXBVCCEGYsJB6EBBBBBBBDDBBzD4BmE4EYqBpiBkFNmE4HhIBYGkB2lBiOjI6EKUIBBBB2VDkCyFtJBDCIsFhCjBBBUsWhRTkP4E4Fl2BjiBkiB4CBBzCBoJBBBBBpGyDBBBBBBB0DsBgBQ/BeRBmBZN7CDwByDNDuB2BuBBwBRK0BB4EX7C4BCBiBfP4BBBBiEFZlD5Fa7BBlBBB1BBBBvCXvC0FdNWJBF8FB4BX6C5BBOiC3BYjBB8BBBBWGMMBBJxBEagDVgCBQwBJFBNMJHXBBwBjBPNBiBmElBQkBCIFHekBPI8EtBnBBMvBPPNbDDDBPLdRGiBNZhBRIHU2BjBmBJGHQDB8BqDBPDaIM0Be6BlBtEBBBBB9BBBBBBxBBBBBBTBBBBBBBBBBBBBBBBB1CBBBBBxBBBBBBvCBBBBB9KBBBBB6EmBCC5V/EgBhb+ahF5WnG4SmBkBsBJBBsGDyJWoOBBBSBuE5W0G3PuiBzF2Q1CXB6EerClEtCmDzwBSByD8BlBBcnOBN/EcjLExHrvBqW7LCE0HrPWP2B2XvBxOwUBBB6EmBBBB3VhpBCBBlTBxIBjE1hB0B2DmN/eEqXRJhBd2LNxBCBlEyJoF4nB2nB0G3P4gB4FI4EBuBvxB2EBBBiG+b/H2NwHDlBr5Bxfp5BvG+PSBnbvIM0NkG+C0CCHyJ4HrDGtBSCWOCgCwHCB+FxQBFS+BuD2FFnFrE4HrDkYgdBEBQBB1GBBBBBBBBgC6CnBBBgCwNsUsY3cDCBJvI8SsMgMwDzFBBBBBBBBBgCvC6WjcmFmRB6EnBCgC3T7JzC6DwCqDuU0SBBBBBBmFuB3PCpFIBe/BjLfS8MoC0HgBiNFGOBuC4I/uBhWqnBBBrsBu9BuHv9Bpbhck0BrvBPB3xBhzBxG+BM2N0LCHGxClBckSkBBW7B2nBoE6JhMoTtBgTBB3F8WnLDD/D4FJCgBBlV6D9MioB+F7CtOGMD8DBb0JzBxwBTlFJiC7I2WC0CH8D5QmBNBBPDDzDT6BeBHvBjzBiGBBJDfN4CDDHBZDEjBJlBICBB4BrIqDCBBBCBBBBCCBCDBBBBDCDBBBBBBCBBCBCCBBBCBEDDBBPCDCDCBCBBIBBBCDBFCCDBBEBDCBBBDBJGCBDGBQBHBBBJuCIBuBCiBBBBCBBBBCBBBBBBBBDdBBBBiBEBCPBBCBBBCBBBBBCBBBDBBBCBWBCBBBBGBCBBBBBBBBBBBICKBCBCBBOBCBVIhBBBPBBBmBsDBBBFB7CBqBBBBBCBBBBBBBBBBBBBBEBBNZDBBBBIKCBCGBDBBBBEFCBCBCCHBBBBBCBBBBBBLHFCBBIBBBBBBBCBBBBBBFBMBBBHBBBBBBHBBBBBBBBBBBBBBBBBBBQEBBBBBBBBBBBBBBBBiDDBqBJBBUBDJDECCHECBHCCJEJBCBBBBeBCBBBBDVhBIFDBQBBKLBBgBBCBCBBXaDCfBKBuBBCQWDMGCBMBBBBCBBUBBBGEBBIDBCBBBHNCRDEExByCCBBBFDBBCCCBDCBECBBBBCBBBBBBBBCdYlBQBBBBBBBEGBIBBBBBBCDODBSBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBGiCBBBCRBBCBTBBBBBBBBBBBPBCDBHBBDCDDElBBBBBBBBDBBBBBBBBBCBBBCBBBBBTFaDjBEBBBBBCgBBBNFDBBBBBCBHBBDBCKBCBFDBDBBBBBBBHFBBJNBhCBBgBMFCBRgBBBPKBBBBBpCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBCIECCBkBZKBBBEKBBBDCBDBBLZB+BYEBKBnBBBBBH8BEBCBBOBBBBPIDCCBB5CBBBEBBONEBBBCFIJBEsBODG8BKvBKLBBBDBPBCJBBCBQVBBCBGHTJCJFOBHBBBBBIBHECBBBKBQBJIXTCWFCBDBBBBBXBBDBBCBFBBBBBBBMPBBBBYOB2DHNWBBBsBUhBHEDEFX0BTFEBSRrBCJjBKDBBIBCCCXBKLBVjCDIBBEHBGB9BOBBEBEBDGFKBCJOEBBBCBBUEGODBBBBBBCBBBBBBFDwBGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGgWnHE6VjL21BBVB41BBqxB/MB7flCwILqxBgNBBBBzkBoGuIyGSBnEqVzHB1DyD4zBgMjJoHBmFMpBpFv+Bi6B9IjiBVeBX7CRcgB4OBBB+B0T4H+B6I8oBRgUkBBzBByDlR0rBCTvFhC5HB9sBz+B6ECjBB1GpW2H/BvU+rB2SlZ/DlnB7ByF6CC9YGkdB54B1H8XyF5bN6wB9NgGD2BkU4+B5+B7Gxbm6ByPmqC6MBBBBB6EoBb9GrLuG9egHiGBgC6+B6G7+B2pBjL5zB/H0UtLkFc8BhUyG+CtL9+BgGB9GuE2B9EyCkU6oBkW1B5pBmVg/BnDlZ5S2SgGB8V5+BIgGmBThXpLwB4FJCgGdxGWtBsMoIwQtKBsWBQngBiBShFfBC3VD9GmBrFjC0U7FlB9TBB9BzqBPtG2N3BBvG34BSBlFKhC3TqVzpBn/BBBxHB6DxhBTuEgBiC3TmPq/BjG2MgQtFlXBBBBB3GJBBha3I9RUsCaBBBBBXqEgB6M/I+V/NBBBBBBr8BtDCBu3BwIBBBhF6N/I+VgOCC+/BDUBeBBt3B1IBBu3BzIExBCz+BBBBB8IjhBxI7NBjB1DjuB6DBBCBCBNhFiEB5E0TnEBKbJxCrCByC6H1EBLBDIrDbBB+EBvBgDBBBBBBBB0gC4gChGBB5gCBBBBBBBBr8BtYnEBKb/UnGmS0CIrBBKbGD8EByCvHL1EMBDIrD7F1EOBgsB4H/E+DBChF7D+S2W9gC6gC8gC/SjP1PkBGgODtY8CrBBJBb6CrC0BfsD7JnEOmJVcCBz+BBBcVcCBhG6EoBG7B1B2bgmB5/B7yB8I0pB2GiDnDzBekDvmBUBeBoG+6BoKg0B3F1QE8BZuD7FoFCmEC3HB2GRC1clB1f9xB7IwiBVf6ECI0EsLrK+ZrBhclF/DZBBqhCo3BrhCBthCgBSuE5vB8HlkB/EmHCrHj6BBBBtgClBBBjhC5BKMVhCwBXjEnBBhCBvNnGla6Ju3BpH97B4FByd3hC3Gh7BBBBBBBvCw/BxBCByDR8BlB0NBB+ByTC2JvBkV4GgiChiCSBwH4EBuBiV0blLrLoZrEvJ2DgMBBzkBy7B/EB+DChF7DcsM2F2W7NB5EuBgdtyBkiCBmiC1MtEhRBmM0B2DmNtBBxdCC4zBhI1MIthBJBCTPGBItDmNuBBBBBtdCBB9rBzBB9dVCaCBTqBKNGM+EiUrgCBnC9CyBiD14BXsBEqBKNG8I0pB7NBwyBnG3TjBIhbTNlF0EFaMBBBBBBBB3iCgF+D22BGvFpbrFtM/J0JkCBBBB9iCjnB+iCh6B6EoBsf1clB6C/DKhEiO/LwWzKiE5GC4HlEpD6HxBCB9d6FtRUJvEiJavFC4HrDcoB7B/HB6EoBhCrL5DwN/DgEwEyOsIiDBhgCmHD34BljCrHuhCoG2vBoLgCoI0cBqG0BfnNmEC+rBC4HoPhFf6VVcC5GClB3RpXzBpIhOBBoCBBB0GBaBn4Bt3B1IpD2GQm8B0cBlB1fB1GQB3GJ33Bc37B6D0cBlBwF+KwFVcCB3U3GJggCBhKqyBiHgH6iB9RXqF5VhgCtDjBokBtH0cmBwF8GjDyUufkD4iBkF+VlNHXEBtE9aBBBBSBlFKhC1jCY4BxYByCrQmLpLgBDxEBBCDFB/hBqGHlDC2FtEwEtDiBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB0lCvsB1lC2lC3lCyF0fkEyC8ZBBB4F8CBB6IxSoEkIgMwDrBfEwDViIBBBBBBjmCt9BkmCn3BimCkpB3nBmeBBGBBBnCikCgJq9B6EnBBBgCZ+ShL1L4F8CBBtZ7TtQsmCkBI0FwLQtPCDFBwYwE5HBBBBBBBBBBBBBB2f1fgGBhQvcWWjbgElI84BXJgFBCGaBB6CjM7F3DCD3dsJBlZgGBCGaB7CjM7F8D7BsHE5dBB8ckqBBBB4FmwBBgGBCG2DjM7F3DF7BplBBGn5DpaBkToWvDBBBBBBBBBjGgBBvnC/+BwnCgNSqCmGlKBB3BzDtDwBFCDC+GMmB/HlCCqJVBBBBBBBBBBBB9FyQBwRgEPjP4FrBgb6TBBsQzB1BByFkKuE6L/KcmDzJkDoB5DvB2CDECkBBBBXJ/EK0CDflLiHzDknBwX+nB1IB2BgB6DmBBBC/B6TgGE5V5Erc9iBnB9CBBuhB+GwaGM6kBgJgYooCpoC1boLiYiFpBJ8BbBmDsoCgOiIlKCnKHFwI/HpLhBYBpCfvoC9ID8SzDxBpB4FMF4P4JiHvFmcBtCoZ9sBw9BC6IkBjBBBBBtC6dpKM8dgFf+CDdyN+vBCgKClBBBBBBtCmyB22BtoCsG+EiFzF4xB/J1VDogBunBgF9EgGBCgBByNO+ToQmBvG1DBBgKFjBDCBB3nBwPB4OCC+Cg9BjpCzfXJmbyDCqpBBBt9BgF4DBCnpCxoCkiBokBkBgBECSByfBrM9ME7EHpL/JGrCiBO2H6B3IB2B+IqHqLC8BkIEBMXDCMBBlFzDpFiGxG1C6MDiEiD7BuB0BnGyGpMBDCBBB0CpWEuQvpCsRQ4P9kBBCBBBBBCXJ/EK7O5G8DWjb8DBD3pBiWmKoKhdFgGDgBBB1U22BpIlILiCypCx5B9mBzpCshCiWlKrB+IHEB+GMmBkKuJVJBQnBBknCyCiWsL4Q4U3CCjGiBogBsBMCBB8GwBHvHmBDmE8FwDrFTRGCBXoBBBBBBBBBBVcCB2UCXBIgBGMlB6bxqBsXOjBIkBBgM9GH7ItNxD8CBBmqCl9B3IDIgEBhGBhCZ3akFb5D3VqgBwKyF0fkEyChWB8DB6EqDzjByBuEBBBB/B+NBH0F2HoD+Y2HvyB+FpGxHaDDI7CBBBBBBBBzqCmlBkEyChW9DB0F4P3XCKiEYrYBBBTnEeKhCduN2GQvchJpEmB4GkFUHgGDsWoV+B7CoQgEB02CkGgCvcwO4GjGsWoV5EoQgEBhpBBC4FmwBvzB5G0PtRG8K+X3BqWJ/IBhDyEnE5MVBDiFG+ClIxBB69B9qCxzBoH3CvBEkK6BZwD7DDBCNB0KkUO/CpFNNKMCEyBBBBBBBlrC/FhbpG0V8DzF0QkTiCxmCB0CyBBBkL3B6P5N9mC9jBwzB/J1VDBCBM1KqehCB4FL8GzHoC6BvJpFFGEImDiEtFlYErEBzGgB7CMxyByFngCyFB7C/BnBjCzjB5FC4Q60BjGgBBBpkCvrCwrCB0GctI6EoBC/BhF0uB9X71CkF5DzrClFwB4BrIgd4F9tBpCvrDzIpFhCiBOBvNkLhFmM9FfyMBwFBpzB4FjqB6D4tDvrCHqHiBO7pB8GkSHBDGlchD3rCXmjB/N5BjY11CB5rC+nC+1BppC8bkY6XkFbXhFJCgB6c/NhEhSrByCz1CjiBB6TtQzBSZVlZtGBzH4E9MEiF7NBhWkwBBC6EnBBBgBgBZhtBkiBkI2LuQkBgBxC6VHyWrfXtEb+CDkMzfoIDpPb+NB+FBBBBB1nB9G7tBmSnFBB+HtjB9gBBBBBtsCTlFzpBmFuBFHe+ZhP8Z1B6EeJBhBgB6tBWjb2GmlB0gBB0GgrB7FlD1MnG1sB/D1I0IxBCyDozBjS6D0C9exsCzBysCxI6VHhBxVqe2BBBBBBvWBiC9B+nB9BCJO+C4EBBiZ6yBzE8sC1wBgGBCGqVK5DDktBjNjEq3BECS5B9BBBBBBBB8JrpDmtCsnBoH1CoPIcB0R2SiFhGCgBBBwMiBsUoQqLCqJWBBDFdBBCCBBK8DBBBBBBBBBBytCstCpqBvhBgN9nCxEEoiBrY5ESORvIqM1mCztCB2nBqW1PBRgEBDCB03B2HOQIvIBiWtG4DBBwJXHFD4G1B/HqMBF+FwlBt4B6tCgGBCgBB5UngBzI2BMuGc2CDxBG4GxB2GB9BoGBBBBjoB0B2UCBDDyCuG6LlNJBDiFlZpB1GyGqTkM9GhuCjG6ViW5JMBsBwHsBHDCqH4UTFHlGB6EpDtCap6BCuB+H1BBCBgBDD0CzBBBP3kBkEyChWB8DB9cmQuEEUgFE8D4FLxZsCgHEsB8IDvC8QeG6BEE5BuCB4F8CBBtZB6TtQzBSZkFkCyOHlGtQ6V0FoGB5iB5FxQCEDnnBviBtDkZzKwXnR3ElDmTTtIyBsuCpY9nBgHjayGiUgGD6ViW5UsmCkBgBECrC9IbsL8espBDtCaoQ6FxPiF9JmyBxVtuCBvWBqiBwGBhWgsBuN3dCgGgrBKldtlBzQrIQ7YD3sBBTnEeKB2BK6oBCIGBCDBlCqJCwJjG9a0ByDtC6O+EuGzHrKyF0f2G8ZC6IxSsY6FgGB7C+S8Frb/DqhB9GhLtLlpBiIBBgJdjXtCoZ6LjhB9KO9EN+UiF3Io6B5HkFbiC3BsLBw5BBgFfhBlO+LyGiUgTlVoQgGD3V7GkJiVxDBejBFhCB9hBvyBgV+CDB6GmlByP4FnwB5pBqK8K6PBzlB8BhDFhiCmH/F+CgG8B+TpXlZ5SsG/EBE+BkDF+BwRsZqR6E9mByB9lCTnbjLgD7DhBrC4MtDC7M1OmBvnCnCsGlCCwZBtDlPma1b6LiWxPzEPgGB5VCB9UhG5VC+UzlBumByB6iB8I+S/EgB5DzbqpBiWiT5lBBBHBDECvGkjBzVyFBkB3BuZYyCkEsCGnN6E7DCDB6DBBBlJBBBBBBB6EoBC/BB9NIyQ8EV8iB1B9DuCOuZqDkEyCiB6UFB7DBBrJBCgIqhB0D6UhGCiBlsC70B9BzFtDxPBBBBmvC3dCC8OIBCCDGBBzDRnB+IhS1BBBBBBBBBBBBBBbCBBDXICM5BrCBivCBZBBhF5Wl0BBBztCBuCBBBVczDVGhDtiC1BgGgBDlBrB/X5J7C49B1jB1BgGX6nCsIybrgB4FyOBnwCowCx+Byb10BwSsgBrVBkFsCXHpC8E1tB1BxDvCTgyB4B5dbBCCBBBmBNEOLBsCmB3UvtBuHkQUB/EkDwCBBBB6EoBhCrdxBCEyGloCbBCCCBWhBBYBsCWR2UxEBDC0xBwNMECDCBDBDFBBDEKBC2KBDwwCxwC1kBrwCywCxBCBBCBvGiOq6BbDCDqCMkbnbtEvJGGDBKgDzIBBBBBBBBBBB9ZXqFC70B5BExYBD7d8OJEDGBBzD4B+IhS1BDCCBBElBBroCixCjxCkdzdyBvED3uB5BzdBHlPBDDGBBzD4B+I2TDFrBDBVfEtDBnRG+LFwuBtnBNG4LhIlFBnRB/QrMlFpR/QrMmIkOud4GtnBrMtnBN+L3HKkGnMoLtPEJBBzD5D5B9YFrBGBBBBkFb5DkS3BBDElPEBIBBrFneHE4FL5rBzBvCB/Rw5CjiBBrR+dBgtBEJBB/hBTnEoBhCtnBT4L1EyBjaoL+c0D2GRkoB9gBkIzjBsHvxC5pB3qBszB4FgD9pBgBpC0VD7FB8vCkFmCLXMC7pB9LiNB7FCB0xC4I9pBiF+T7FBErC5CxEsiBrY0EFGGUHDBGB3CsJBiWyJGPW4C5GLyGB9BgI7RsnB9B7D2rB4FL2BhUiWjE/RrBX4H2vCiD3uCBBzD6xCcEDSD7B3oB3ElDCkTBCCIIDrNzdEEkPFKBzD7gB5BKEIbJVGrrB4NmWDyCBBBrrBBEymBgBDwC3oB3ElDCkTBEQD1B9D8CBlayVgXhGC0lB7dsPHBzD4B0cM+IYCsLnK1BCpG3dEnT4BgdnXvQgmBztCjyCBBmyC6EoBUuBzjBxEEm/BHOKFBEEKBpWiPjiBmnB2oC0oC9mBwY6SBBpwCqyC1iC3BBtDrRwmBrVutBB8auF9BWgCBTnElBDhCanMzBtDFibzHiD8IysC8F8b2PhDr+BTnEoBhCnIqMBJwIlFBvBbB9OYrDvyCxf8HrM1EsD4F1fuPlBUExaC7dlPEJBBzD2K+TrBwyCzByDoRBlVjGhcjClZBp3BjC+KpOn+BvtBqgBzCgCB8IliBvtBuyC9pB8rBzdL3LoJkpByC8SzGCbqpByC+ZzEKBwoBlDCzOyEUGR3MY6ECDF0EkSzD8F4F5CCxZ0BBD1pBgBD3DFiBiC3TCTnEeK3BKHBDEBBVfBD1UgV6E1B1BDzdIlPCCJBBrF+I9mBkdqBiX+K0kBhMxFC4bNuDyF8CB3c1GBhS7HCutBlDyF8CB3clFBvBBgf6ECTtEYJC3VzJwG6E9mBxGlDlKwE1EEBWVCxEHliBqGhS2EmBHB/EgBC8CDiO6EqC6DxDyEuCqG6E1B6RyH6Geka4JtF5I9YByFqcqD2GkIzjBxjBSBxEd5VzGeClBqZ/exBCB1U46BpN1I/E+DDkMiWnKW4C5G7IgI7RsnB/SjP+GzB8GtPBE4R2rBTwHonB7dyP1DhrB5nB71CB1GRw+ByFlBziByC+VhGChCzjBxjB6oBCPC1L6EKzrBCTtEYLVrGsBvkB2R/PrEBhKIUTUqBSEoBcIFNc2B2M7DvGV7RE1VhFfBHB7B2TDpCnHqG3fpmCB0CyBBBkL3B6P5NxpB+yC/yChnBxtCvUjB+DfBHB7B2TDwJqG3fpmCB0CyBBBkL3B6P5NVcCBhG0ODiHjCmXQEjB1J4DuN5DRpB8N8C9IBBBBBBnzCyZ/EvB2OrKxB6X+bofGCgGBHBxVDpCotBpmCB0CyBBBkL3B6P5NzV8M/E+DDkMnKsrBEymBnBBBBBBvzCwrBxBCBsDfqQiJ8G+ajOxBCBmD0B7PB9P+arS4V8gB7cCBBBBBB6dGsNEymBnBFxBCB1UB9P+avzCHBsrBE7nB6EoBhC6DtEqMBJBbECzF7BzH4RyEmjBClEhWBBBBBBBBnDT0CwCmM4GwDDxBsHsDpoBBBTnEeJBhCwO9iBw5BqaxBCsoBzFsc2kBk0CkIknC4F4zB6mBTvFhCRBBqiBVcCByDuBbE4OCB9BSYZkBaCWQ6BkMBkBpFV/BoBrD/IHRjOnFrUBzBB2FzPq9B2GgBt4BjS4JTEwC6CCFBdTKTkTzJsa1LK/lCB0CyBBBkL3B6P5NBUcCByDwBRJD4OBBBFwK6EoB2D2bYtDhBnRBk6BmXUhLvD9RkB/KlF1JCBiBBBr4B9zCXtEcBCgCZpMOnGDpCnHnPlLv7B9YBBBBBBXtEcBCgCZoM2GDwJnPsB5JvWXkPhThGCgCZ+SnHlPHz0C5zCDBCBQEB+ImMgGBHBxVD6P3f20ChGCgCTkTxTnHjPJ5BqdrI2W6EoBhC1B2bYtDpSXpFBCgCZ+SDwJnPsB5J40Cv7B9YCBxBCB1UiPtrBurB7S5jB7cCDBCwrB6nBEXDmFBCgBB2UDVcCB5UB9BSxBEX5ChOMIHFSFKEIdGqBcoBpJ3BCpES3LSxI5IjKTBBq3BydBBlaluB1MBBBqoC5MB+3Bl1CBslCqfyCrzBBmjCjSBBBBBBv/B3nCsWk/BBB3aBlhBrHhkB/nBz1CBB00Bxf/ZCuxBNngB0DiiB+GhYrFkB0FyiBjITqWJviBpT5iBBBycN9VBBBBsLhVwBpCsD1jB/JWBBBnzB0cqBBBB+EkPzFscgGBBBB1BhUD2HKvBBqLplB6EaOK3BxUBJVBDCBBDBBB+EUBD3BCBB0CiFN5DNuN5S/DBBBBB+yB7xBuxBNvB4e0Dmcu5BtlBqLwCtBshBHuxB0gB0D0FjYCCqKB8ECEFBmEtnBrMhI3YE4zBzEkDuYRC4BBw0C0F/XECCqKB8ECCBBCDBBiiBBB9e+B4EpjBhHqlBBVc1DuB+BkV0UhQqG3DsPmBRhBuzBovC/EF4FK6C0pBw5BCnaFgGBB3B5sBtCmoBMzJrM6X+brWC/ElQiGC/BBY3a4FrB5B0pBtDCXhFLwqCs2C0G8nCrEyDu2CzFzrBBB6qBBBy2CBBB22CmsChGjCzjBxjBjKBEKJBGCEGFHGIEEMIDBFDJDBDECCHHMCDGCCPOGHGCJHMNBGENbGCTBCNjHkCYjBCCCBDDC2CF8D3I+FuBzZuBhEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBnxBxe7Mu6Cv6C9hB82Cx4CVcCByDTwQDBBEB+I0DooBjPVcCB4UGByM6V+FoRBSBIHFFDHCTDaKDGB0HjWgHtHakClKnGBBBBBB46C2hB56C66CvdwsB76C86CzVvC6ECjBQW5hB6XlBmB9MtI7VCmDpDoD4VkKzVzrBBBB8SVcCB9dYsBgBKSEpW+F0KrtB64BxMnD8BBtC9C5J7GhB7BkOqiBBBBBBBBBBBBxMnD8BBjPC6HlwBkCECC4gBoBp5BVcCByDnRBYoD6XnOvG3KpBnDzfBBBBncv7CkCjBHIVrCnDvD7BDGn4BlhB8GF0CrNsLzJ+EkKuTyDwJBBBBB/EFbQuCBCXGnL4GKBoDxBrEvLhKIUTnClBsBIFNHCT2BxBC7UBkEvH9GmB6E4DsDGEwCTmBDnCCcgH6iB/J1VDD9xDB0CyBBBkL3B6P5N6F3VFC1GyJnLCxBO2D8X+GBBBBBBBBBBBB/BoB4BFb+CBCYsLh/B4FK6C+SqHrrByhB9HrSgT62BBBBBBm8CSBxJ+E1C8OgKyD4SBBBqChZkCjBsDBbmFxBBDBDDsP4cxLe8G7VBBBBBBBBBBBBBnD9BkBBd4BZ3hCrJ50CgGBHBsFtDLkBtBhBF5IgQxfsRBB70BB0CyBBBkL3B6P3NC8KmELCsBDvNlChKPB6VrC1UkB2DG8EqZ8C87BzZ5MxRilB40BB0CyBBBkL3B6P5Ng9C4JsL+VBhJkP+FVfyDnRB0Ht1CX3FavCGkhBlIBkO4G8BiHu2BUBBBBBkVBOzI+I8nB8lBgGBC3VDyL9DTuFiC9iBqQqFxE5CBfBBBYRwK2U4eBBiGsfyFjB9E9VwJlGCfzbvYlEsVgByHB3M3CjBiCMFoCrHmF/zBvDxDRBBSBjIuBsByDsRFgK3DqFlNBDD7N7J1DPWBoC7rBkCyBVBmD7BJn4ByFDiBBCBBCBB9EnHF7CyFqGhPlCxLpCdBzE6VBIDbBBiGBgCudqHmTXqC5BnBB4V5HKwBzGBb+BGn4B3GBDBCBmB/KFYG9ByFpGB2HrHlC/JyBpCxF6VBIDcBBBBpnB49C1W/EFbBBnBRkBBCXGnL4GBJgC6CrEvLsOoHvCv1BTlFIBCgCTkTD8hCB9zBB0CyBBBkL3B6P5N8lCL0XBBBBB/E/DCWmSqqBE3XBsmCkBzWBB2bwbzBpE7eBz6BmatJiW0FhBwuBgTnD5BfclCYkFjBsB0O3Dv3BFpUBBBBt+Cp+CjO/pC4JqoCsMncggCn8Ch+Cv+Cw+C83B77Cv2B9I5cBCBBnCBBBBBBBBBB8+CypB8CqiB9+CtFhlB9yBXqFBB2BKgDnGwKpHQtH5U/LjR6DvSiPgGgDkM5G2V9DgC5K0CwavZ/BBBBnqB1zCqoC2yCiP1CrQoIJPBiG3BhOBDnC8HyHsMj/CulBk/CmE4FJCjBdTkTzJzFxlBjF9JkCfT8GEC0UiFoB6HoQoGjLgRGCBDsCBBBBB7GxFzDqB1DyPIwCqBrRqRkUB+FsSp8B6KBkCqBW+FkSuCJxL6jB1K2KBBB3+BT7fqP8DmNuBzdB4rB5mBBBvBgGmH3OiCCYhECxC6NmMuW1JvL5b2uB0/C1/C2/C3/C4/CmNkDuHUBtBCTlCKgBBBZ9IBCgGBCiBj7BzdjGiBvsBmNwBvdBBBB3xBqBrb0c8c9KGBnD4CBB/C6SCBKzUmvBrb1Q7LpD7kBgJ8S+UmvBgGBkB4D9QDlMtXtKW6BDiChCUzDsRoajf/J/KkBpd2sBv7C8DXBBBB4gBVc1DoRmnB3JjSB9Q1LUznBxRsmBYBBBBtgDsoBlI9vBmFM7QqoBvrBg1B/EhEkMhHpDihCBvnBv8CxMgNC3uBrLqJiCxBBBBB2V+d4LuBsbCBBnCFBgCB0Gb8O3FgBC6KrMu+BtEBBtKWC7BtBVhCUmB9XkW+f+FiRnD9B5DBCWBkwC7GiE6CBnCNWHBqCBuPwFqR2jBhH0CrNsLzJimB1JkFbQuCBCWBtL4GwDD/J8DqDF6B/PoQnpBrEB8lC/XFk5BsmBYxsBwd8G5C4RBJyGDBvBxUFvCgXlBrIJC3DsBBBmD5BFbQuCDkM4GwDDxBkFbhDxeyDB5B1D6IjDvCwbyI6CoE6EkECemL4GJ7PgI6X+WvE8GpWxoBB8lCDIhE4FKhCZ+S2W3GCCmqBrrB9G1KzvCBBB0cqBCjU5iBBBgUyIqWEsLhV5D4xBB2rBhFgpBnBlckB1nBwPbgFvuCiNE0FtiB4FiW9GgGt0C8yB4pBhrBnH0GtjB2oBlIBkO+ImM2b4FL5C+SBzGb3GEEByavPhJ1Y1JiGC/B0B6hBzF9OtF9chIx0BBsGmXBBKxHCvNruBrHhkBjnBo3BkqB7GshD3GmDpDoD8fhCyTXDgEHfBBBBEBaBBUhUD8D6DKvBB1C3X1LK1VwFtBsDJLTSCZBEMBrBLHLFCIBBIFCRFIBIJTGKKBLBtIjCzFBBsDiDVvjBlEjHiHMBBBBBBBnHjPCEDgMrJ4JFmIkD8E1bBoWkFcBnB4BWuLBQb1CwBnBLkDkDrO6IqX4FiLtW2KkBiFEjT15BnD5CBlBtS2BRDlMgFEb+CBCkMnKxGoC3NWLCFDFEDDCUCDCV3C3CkDCBCDB+CDCDBBBBDGDnBCCBlExJBMyCP7BBHBGyBDuH9C9LCkBqGBB4EBnCDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBj9Brf2XnX+zC39BmnB8iDl7B9iDqpC+iDs7B7E6QqDoJ1DhEtXjBygBBB8F4lCgGJ0VvJB1C9KzBLBzBgBmB2BBHRFhLflBCDDECxL6GN8LqByWaGiFBzFBBBBBBBBBpoBgG9VvJBmNgCSSiBoLBDGBDHREBBBKJDCBDB2BBqCBxFyEGMtEBO4rB1EOBBBBBBBBBBBBBBBBBBBBBBBBB/c9lB7QmkDnkDid9IDWuL4GqClBC7kCgGBCFd1U0vBp4B6dEBBLpC1jCSB6J1E1CrQxIqWBBCpCwdqiBwkBrkDSBkR8YqWBgGJ0V8DzFkiB2PB3LlK1cBBBBBBB0kD1kDq/CpIloCywBTtFBHyVDwJzFugBqQ9DmB8HREd5BBD9M5RCsWCxHvFOWUBBBBv7B9YDC3PTBVcCBsCxb9kD6XgGB5VDwJg8ByI+DhBXrEMF3CxK0J3EKd9C8jBrC7GeP0DBBBBgGmB3UqQ1CF2B+HHDHTePrBl3B6FW1EOBNICsRtWjMBDCzFxiByiB5mBqoBjB9EJ0VvJBuwBSBnE6DBBiB2bsKBlEYCgBDQLBEDHSMKXhCmPpnBxGkQmBtBDKgMDC5BBEBFhExJE6CM/BJDC1BmGkQlBsGHxEEXwBBEHELEqCBBBygB+lCXwCzBFBEcBCFBaZHdkM7DU/BIDjG3JmKCvV5ZSBhIBBsZ/e5R71CVeByDnRBolDgHfsDjEjFtI4EnD9ThBHCsMnT4C6IBBBBBBBBBBBBpsCSB5F3BuFyHbkM/MHZhG/KwC4V0B5KBBYlCHOIEHhBtB6PByFjd5D/EBgP2B4OoEBxF4BrPBBBBB6EmBBHBddB5T6P3fTlFLJlfsGl9B4V0B5KBI/hBW18BzGDBBsf6EmBBB9C7SDmECiXyQ0T4P7BC9BPGjBuLoBxBsB3D7BsPzOjPoBemBEhJhCBvfxBsH1rBTuEfB5VD4P7B0C/BPKyMpC5BhB1O6DucoBlCDGsES/EPSBBBBBBzWxBydFkFyEuL+C4Y8lBpGgVzCzE9jCBBBBzBB4UlJXBiBTLBHHVEFKnCRwWIzEMc/C3CxB7BFNECnBJBChE4MO6BBDB0BmJ6E/WCW0CsBBBBBBBBBBBBoH1C4LqDqCQnFrEyhCmezB8G+NIMkLCHGyEkSJbX7Bd2drKoWIDgG7F3C1C5RBbxLSBvOgT/emWnDInB0RnuBuFgGBBBBBBTBBBmjCzBBgFf4OmFvC8XgCLNF/SFmPE5B04BSGvHgC+RhBF+C8fhV9RRG/E/DiWtJzBB5U+F3Q+QsElMlc9JjXsHoKqJxBhBvKvVwN2NwUrBBBBnDwCwBlRyTzvBiG7CCBkMsKVinC8JrWBBuKFvQmMFwFhmBrB6rCTtFBHyVDxvB+FvQECCeZZuDwEuBBT1CDNpBDqE2JhInW1LUjC6CoW+QnEnOaYxCnWnE4EYFjPxGVbnyC1bwxB/YO8B7FTgGIBwZzFimBpmCB0CyBBBkL3B6P5N8JD1VDBCBOnK7Q9rB/L/YzC5Dob2sB8EjBnY8C+gBpG0V8DzFrsDB0CyBBBkL3B6P5N/J1VDEtnCiYKmBTUmIagEmBBHBaByBiBiSD8D6D7BgmBKCzV9BeMvDRqY5nCvI8SqKFTmBN5QO7B/BhG5eE5EDQB/EFd8CBCkM1GDLoD8FnmBmhC6EnBxW1kB87Cz/CyckFkC4B8SgGBlB5B0QqCwlCrgBk4BoIB/xB4CXhN2FgXvnDhRq2CFBBkF8DgGB8V9TBjhBkWWkFhJxhBB3nBnD4CBBiCd6LgHDgBnCvDiDkSoC/JVcDmXehBqB7L9R2JnDsDyFF22C6CuIvGgZkK7IsrC9HJ6CvIBXpFB4BjB92B/LnDzBKravIyOtL4EkSkBBxCzejIlINwTYuF5S4VBrGKmOvIkUiJ+BgSyB9H+C7EgX8EiBB/EF6DCkMPpGqCpBn3BsHvChB5SpQ5TKDfKgEFCOeFQD5CDcWgCE6BErBnBmCRCFCDDLFCGBSPKDCMDCGELCT5CIBBVCBCGCJGLqBECuCCzBBEDBuBCBBBsBDDBYRYILCCCaBBBBBBBBBBBBBBBBBBBBTDMsDZmBGIBBgBHxBCcUpCjBBEBBBBBBBBB0BBBCD4BHFhBqBxBBBEDCCBCCDBBCCDCBDEDCDEECCDBBSBCYLDIJBCPIO2BhBSDBBBBBCSEOLBBKBB4BCECBCBbSvBKFCEBBBBBBCJBTYCK9Caf2CkCgDCBBBBdCBQBBKeBBBBBBJKBBBYCEgDIBBBBBBBBBBBBBBBBBBBBBBBBCDOBPUBGBBBBBBBCDBBBBa9BCCBBRECdFHCIFCBTWFFBNCHCDBHBBKBKCTCCBLBBIICCCBBBNCBBBBBBBBBOBDpBO+CSNCBBBCBBBUG0BBBBBBBBBBBFSEFEEDzDBG4CWpCBCM4BBBCBBKVKBMBBQMCBBBB1BoBjBDCOrC2B9BFBBG6BEgBBOI7BBBBJWBFTWBFIEBBBBBOCRXVUDDqBtDwBMHBOMJFdBCGOCqBEHCOFDBDEDBBBBGEFBBCFBKSXCBBBIFDBKSEDFZCKBBPPHBBCJwCGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6F9tBoE/nB1FH3LjKZPsCsC1ByB+U8EyN9IxE4CItJ4B9nDSBvhB/e6XwH8bH/f7EuCpF6EmBBBmBb6B1RItVzG6CB1gB5e1EOWUBBClDtWB+FxQXQEwH5BvB4D0RctOgM5UjhByGlC9RyBYvzBoyBBlEfumB9L9CuBNhLvIwTobxGhIxW9E1sCWpYrCPjnC1WlP5BBmRwnB4FLgBF0BhtBCwkD4F7CBB//BC7DByBgaBgB1Gm0B4F5CChVLBjEBsDvM6EpDTiB2bkFcvI+dzB5Q6sBs7B3KBiiBgG6VD5iBBBycqWBCBsLhVwBpCsDquBBBBwHhFfBBB3VoZNjMgCnEmP0nB6EeLGxV0cqBCgJkM4GhKnGrQ5nC0T4P3FhC00CB6CgJBpiBvRhIwW0BIBmKrJ4F5fiV4GB/ajPCBBCo3B/xBrGB+BqVsO6BDgFyI4NTnEMS2QsF8ZmFnRjMBDnEtBBBkFcBBC1BjUB2H6B5EuBsXLBBBlK/LWEub4F5CCwZBmFnRjMBDuCnDkDhP8tByF7lBhP2B4O+aC6EnBBBgC4FLIB+BpV2GmBCgGBBB3VsiBBDBFsCnD/EtayF8lBgP6EmBBiC6TsG/IpEhJeiMxHmHDQ0d3LrHzKgMBtNjnB8V4FkD0pB4I9iC7FB9tCsoDydBLsCqD9BxBCByDoRzcpHxCmTmoB8EDCmDpcxB65B+Yvf8FhDTuFBhC3TVc1DvB5PhRuC6oBCPCgU0ErD7DmDpDoD8fzVyF8CB8Y7D1GtpBXBCjBBDOCCENIUFwDyoC9G4K6iBnSzFpZD4CBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBtpDxlDwmCupDXDqCjBTFZHBBBBFbBBUKaDRN/RkP8KC6JkHxEujC7CB0CyBBBkL3B6P2NDzGCoBb+WBuEmH3EBoRBBvoBrIBBBBBBBBBBBB1GoBb+WBuEEnKyBBBnRBBviBgGsIBBCBBBBBBBBBBBBBBBBBBBBBBBBBk7BuqD7pDn7CnEYjB7CBCRMBmLrStnDpGzD9VPBuK0QmMF5iB4IweB0CyBBBkL3B6P3NC65B+FgT4XBBBBBBnEYjB+CRNxdtnDpGwZPBuK0QmMF5iBonBB0CyBBBkL3B6P3NCUBgGoB4GDjBBpI8F6HpDUBtC3DhJ2rB2LqCB4FHBBCgBgBiN4GlM7N4FIBCiP4GlMhrBqGtOCoGV1B8CCKbcgBP4BdJJmHjCyM7BuBzDYL6C5BqS0B8CnHvHmH4FuDJBBBBBBgrDkPkFxBoBlEmFMoBibkG5Q6EoBhCnrB3WIDvE+G8IpNwiBzOFSumB44BWKnDYjB7CDRHFB+RlP7jDmFoYuE/E6EoBhC8tBzVsBDvE9KlSBwiBqPTq5BjBhCaJYgBhDYqNpOlHsiD4F8CBYsChBmFrcLXpFBC/hBp4E9pBkBvIYwLCwhB9GuDlBKkBZDXPoBI/RsQjUnFlV0JEp1C6hBjrDnEYjB+CRMBmLrStnD9GzEhDPoBIEhBmhB/GkNnFlVkHwCG8FpCzZCFT/TmmBewN9IDkM4GzGxIjgCnEYFeB6CDRBLBmLB3GmEtCgFuJ/9CY3BV+WBzFB3CpDnByDnRBBxC+fTFoF2G2BBEBBCBNfpmD+EBBBBBBBBBBBBBBBBBBBBBBBB/mDysBnlDXDgEeIBBBgBBfhN5GlM7NC6JygE5GCkBlO6HuE1OgS4d+JpBBBBBkFUHEgB6uBCgGBC6VlMwbtOkBnJwLC4TnXCqBB9G4K1vClHP/BBgGouBwLC4T0Y9Gt6C0H/BBxBvDEbWrCYviDXD+EIBCaYnBEq4C9Kk0CVc8pCrRPhP9BnBhSqNgJkMRkFdkB3UxlC4F9G0X2GjUyI0DPcxUtMPEEBDMFGgRnZhSBxBiFC4GdJHYDrCqG9DjVphBLkcK6BBnEYFUJBBgCaDRHsLBOpGzGuTwrB+KxiB9Gxal8BoLHXjEnBC2Bg4B4K/CD7D5BuJByNEqWkGrlBBBB/F5DjH5BhtBCiK9G4KloBvSlcXrB4FJCgCmH0U2wC8cxvCwFjfyGoP5HrqB/EhEdBlJMrWzqConBB0CyBBBkL3B6P5N9BnBIp7BsbwJtMBxJ+gDonBB0CyBBBkL3B6P5N1JnNzLhKtE/E/DCqJzWyqConBB0CyBBBkL3B6P3NCamFBCF7BTkT0J0C7B+I3V8C8VtwBB0CyBBBkL3B6P2ND5FtCqOD60BrRwPMBB+rC9FkFUtPQ6Mxc3tB2sDtrC0sD4FsB/jD1BojCjHkNY0CZgPvB7QGlNwSsFDjiB6BoCBBBBBBBB4qDqhB6EmBBBBgC8tBWxDqFByL+K/K8Q4FntCyI/E+gBNCEFDCKLxB1G/EnZ6MrhCnEY+DDRFH/kEhGukDonBB0CyBBBkL3B6P3NCusBEre3BzY4BjG4FIBBBgCiNqNwT5V9GhBtDxGvPtd1pBKsE+WvEiHE/VovB+BthDkF8DkM4G66B4FLgBBhKXYkoBmNgcqQhKXiEmE4K9GnFweV3/BlChHxxBvK/dmM6/B4F+CtZ7CMiEbzZuOmlCB1F6Q4hBwGpH2GlI8GgQlUoiC4FrB6uBCmFmR/ExMulCBtC6B4B+CDRrlEtZjCtOuBndqhBU8CButDBpkB5auuBVc4UoJpgDxtDXoEiB9CqexoDGBCEDD9DRBBByzBk6BBkF4WXDnFiB5qBhE8J/L21C3NyDBpXnLgE36BekH9WiQB6lBNgJ1MXqFC25BkDjB7B7CallE6DmFKCBCCVQZLFJ9CjCpDlBjCIcoMBMEtCdzEIMY5FzF3DFrEKCwX7FrEgNBBXDgEeIBBBgBBfiN4Gias2BUBc7FnlBlBBGkPtM/DW0W+CDmFJqBbBBBBBBBhWONkUnNptDtoDo9BhKvB0BwmBmNxX5UhB9BnBjBYjB+CRBLBkW6uDlIBlDBygCoiB/EmQhJluCnEqFBwWluCB0gBxnCqJzWzJwW0JwWwJxWlJ3WtJyWvJxWvqD1MpkBpnDUBoBHgBysB35B/EJLFoCBBBB4FIBC9G4FJTvBoBIFoZ+IjU3L1OkHsC1GjC4hBCF27BnEYhERNmL45DrbluCvV5yBoDgFEbC8CDvG1F2GzItC6dBnHoDF1cF5iBonBB0CyBBBkL3B6P3NC7KNtBIfE/FqQs0BNgBG4GmB9Z2kBD6nBvuD0dKkENlB7BCsNkOvtB5GmBvZqpC6EeKhBgB6tBC+McBj5Bl3Bs3BBBhFgB5V6yCBBB9C/FhDkMgGB5V+RtLnxBBByFtBBgB5hB7BwDkL8C/L0JE/aeBBBzlB8BmDgiB+H8GzVpuB3RwM9FgJ6nB+EiWxPiF3IzZ1zCpRqXmFMohBB+CtQkqBxlB10BviBE4DGxjB4CMqWhIEnOiHuExIxhB+HxkBoPrxBiGBgCwb+d2F9BnkBzIvsBDlPrxBXrF35B0jB9Bv2B9SvGkjBTwHkFxBxbgrCxDHF3CbGGthBzpC/uD5GCCiB2JvEagHwDzP5IvSqR3DkHBM8BH9G8VxkClHxCBhR8M3LfmJ+aogB8EqCTonD1pB9G1K4vC4N1RloB2wBDCiGC1BhU5H+dBB0FBCtF/lCzdLChLBC3CbM/EuczpC0Q53CBB5BwLhaiDn0BkKuGFoByTkPBlapgB6GmhB5QiGhCnrB/F9V1nBwPwCrDxpBhIBSkFxBjD4yC8XXqFBB2BKwb8CoCukBplClFuBenBnUzlBvSsZ4CCEMBMcIFgGBBBgC8tBi/B6oBTjInrBgG6BjUyLT7B9VsvBwFwNnBmmB+Y7G3JG10BpUsc7uDSBjI7ExBX3BvBrL4DtMSrBoDmNHYlBSIEJIGIIDBB1qEYlBeJWlzC7YoDagEnBBBkM0nBXDgEnBBBgC4FLgBgB6tBgsDgGBC3VDlM7B4FID6VlM6jB4FIBC/hB4FIDgCsa+mCziBXDnFCgCgsChGCgC70C7XsGlf4FIBCiP9SgGBkPoEwClM7BuBvU4I4YmJtZjCyM7BuBnd4YmJgGBCgC4FIBC6V9jB6nDpvDqvDhX4F5frvDsvDtvDuvDhGCgC/ftZwQuB/1B57BvvD68BzBByDnRBXBlBGJDIEJLLIFqbrvDXmBPDVWXjEoBhC+BDH/FEpC9JmBEC0CgDB5BvMGVcCB6UXBlBGJDMJW3bX4BVtcxb1CmJwiCGHFTlCqCg4B7sBxvDgGBBB35BVcCByDoRXBlBeJWIvb9BnBetbBlH/V0CTnQ8P3DnIhCRBZdjBpCkDeFYFbD+CYsLsKVqC8CnEqlDhK+gCsN5UuCgJkMhGkBo6CpkB2GjUXsHTuBoIBKzCpLjDnOtB9CqiBuBVcCBxGlOXtCxb4uCkF5DDkMPg6ClFwBboBiXvE+G9E9iCFCTuEWnBnBjB1qEsWB/WDvE+G14BqP6lB5B0zBzMvHBkFyxCgGBHyVDlMsjBTsSjP/ezH4O5GCwaRhDkM6IzOpiBgG9VlMgO+DLhB4U7BjHyX4YvJCqBuLuDiDLhB6mC1W+QngC3WIyE1G+4B4OGH3CYvGqkD7fMBoKHF1cFjhByG46C8U1RloBvSvG4XF0nBBiU6xBqVsMyFtoC2vD/PwvDkDjB1qEgGDluBwLC4T0Y9Gt6CzJBExBCtDEqRFtV9BnDdC9ClMpGlB+C4C3J6E4HqjBvkDjlBqGqkCzlD+CgCrESBjIsZ1MKgSyDThBnRnzCiNvPBBBXqFiCyHoiBkF8D1M6Ms5Bh+BpgDvPBCBBBBsnB5zB7UBBBosCXqFCgC8tB6J+IjB6CyXl9ByOBkVBO8MuOWuCW1b+WBNlEnKrRyBnxBST7CJjB4BCCgCdYklE6/BssBzctPjL5kBhGiCgGB5VDovB1oBwC5VB7CrCoR1WCV/DnBB3C5BwBnBgCQcHGBBGBEtDTqMIuCE2BgBhNlBzTnIpCFF7FBqwDv6BagEeIBCgBBf6TlM9NWnBqCoe8IglCxe3sD+HuOlFrGwFBtS+YpXIKC3FXqCgDBhCnN7LezBnOiE+JmLhGI2D+RKwDC4LmmDB0CyBBBkL3B6P5NsnB1iCU4FXj/B0wBqV7LxCqlBoFnPgTBjiBzBmOByB4ChYnPiT9wBzvDuwD0/CrHvC6EnBBhCsawTzR0CFjOuC0yBY/BNIZ+WBuE/LpRviBwOBBBCCBXhFJCgBBf8tB6J/L9LB8BB6CrDxKgJvyBxVzBByDvB5PXBsC+WOYwPniCB2Gn5BgKBDsBgB9CCZpCGP3BNnJ8BGSxCxS92BvDWCsCrfiXqExVqlByE2UlBBBWuCW9sDBiXqEkRtEqlByE2UlBBzdLBB0FhG5tD+FzV4uCxNiBlBBlfYL1WCIyEz/BqPmiB9IDkMPpGkjBjVkLrDeCkDnCDN/Jw4BLxBC3UgJiOtL9EkFWuCWkFCekY2LzDQ9VwLxB+lBBgGBCgC8tB1VxIpExc1C2qBmFoRYlBnBo3Bz5B8wDgGBC/hB9G4JpBsBXsFwQuBwHViVpUvE4DgCgE9pDgHBBgxDkD7BiBBhCdYsL4GmLuFzDFulBn3B1JwL4bujBoLxFr0CoLxF+WmqCsIFD/BlB7BFb0jBvPfdjDwPBGEDDBFtsCBBBY/BNW7X5PwRo0BF7X5PwRiFrvBXjEnBBiN6BT8BjDwPBKDDBFtsCBCUBc1DvCkYiRiCcgNwXqb7DCrBBBBB9L8BBoDHB9CgLsFIC9OjG7NzRgYmXkBlnC5KkHBBXqFCwdK8bgPBxBzQ5JxmCBBBBBkF8D8ShL7F9kCB2HsPziB3LvpB8CB+H+Z+X+Y7XCjInN7LxC1WX/DMbB3C5B3EsBNBHFgEyMyC2B5iByGW3RqCQqMyBtX9pC2nBCzHsYqP9mBuElMjhB9GgE1B8SkI+HrEtBvGuJ1UgFEsnB5zB+UrKzBB5UkJ4lB4F5CCwZB8nBmDpDoDGyVxBzIzV1a+DTEqFBBgCRBBkTkC1FVcCByDoRjJ+FjRsEBD+G9EtUjgBgOGHF4CqCBjFBuBDRJBBB57BmFwBf8XrCwHD8pDNF/ElQnQusCmFvC8X4W1EBDrgCgOGHFTFgCqC+dBBBgE2CR9Gt6CBhRyZkkBxmDxDHqE/E/DCkMrKVcrgB+vCxb4uCFyDGGgrDzctLsGnX8HCgoBvE70BjK0RyzBrbw5B+RsBpSgpB/FzoCsG3H7DsD/OoBCgFqWqB0a4WUiEsIi4BqP5CvE/PPpBqCQnF9KT4EI4WUoQ+F3QmB4KgFBskBoH1CsR6M4KiE1ClCxBCqlBkd8qB3JG3hB+SpzBqHiB8fmDpc+d8C2mBUBvExBbN1hBmFxBCCkBvFxI/HtDGLBjGqEIvEyC9C+EgtBpCRclCzDBBBBBBjyDtbmB2FxBgEGhT5B6eIkFlE7GvBvEGBsiBi5BmFxBCCkBxOjG4EeDuFGqEI8OsB4fyPrBtECskC6MBBBBBxBBBBBBgGC4VDwJ/V1S2CmLrR/EBEb+CBCYsLd7F0GEmBBEyJ1DsBlLpNlduQgMHoJqvChrBnyDgLhCgBvG2sCiRBBBBtyDwU68C6LuoDghCrb6mCuyDvyDsMhNwyD1qB8PrN/MtM4f0oB0T1TyxDlMxyDqrC9MyyDzyD1oC5RhR0yD1yD5qB/KgV2yD3yD4yDhOhL5yD6yD7yD1QjzB+qBmInjCvnBkFbhDkMdsFPXyX8G5BnViZrCBgFf5mBzH9mCw5D9GkG0IzlBqtChN0Io9ChNvHlBK5Wu0BoH6JLCJ0VwCp3CyDBBBBtqBllBkzD8JclBB8BBftC/B2JrCRP1KpjBqe2GBBBB9GhQvEhtCjDvsD3GnzDqzD6N9L6PuQkFUHEgBhqB5ErzD6ElBBBB2EYuGxV1J4KlB9BtC1DBgBBrgBhM/LjJsDjI8JJTHCCiBIQCBLjBdRMV3COoBgKdCqFiFFCwI/HqM1D8BlfnFfWBEBlBVc1GXDrc2FhrBvnC8coG7BqEQCBLxCtCBgBEGB1B9KsInCCjLvV0F+ZDoBE+GBvnBjNu2B9KjD8BM6FxPiF3Il/BkFxBbN5GC5hBwG9BvFkFc9V8PiCsBwPnI/F0dzMpXfBUBxEtBCbN0oBzyBkLkFb+CDtCzDBCjBTuJzKDyLxBY4GhsD5GCkB5GCEfBoZhrB/FnqBpX8JjBEqBSMxCiCLhBKzMsFhDoC4jB+iB1BLBmFyJhbrFwkCtsDu7BsBweyWEB/yCBBBBB/EhBBCFB0V8DpIsjBpmCB0CyBBBkL3B6P5N8J2C0GuMECP0ZuB7RxRUBtPuEOBcnrC/EBEb+CakSmP9GhQkyCvCmhD9GD+PlKyG8jC7yBiUw5DozD/ElQ4GkVnQ9V8UFwFOByE5W3NkpCiB3GCCCiBMnJ+CuCvE/G0FhDxB8OsBKjUrL/J9B6CJTrBzBLvCCQTBpK6aI1WoHRwJ5CBBBBBxBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBhMBBBBBjhD1SBBXhFLgB6uBC6JqK1BvCwCgByCzM4GnGo+EuhBkXhjBgCxD3HjC9IBoyCBBBBBhGC2BgN8CV9ClXHjWgzBmuC/T3N+zDsL5GmBuTmBwELyGyEgMlDjBtWnV6C0GioBlqCkuC6H4sB4rCqV1+CuoDgK9GkKr7CoG4KLqBBPD8C5B5BH1BgKoCoJwgB2frBEiGcTBB/FD3BkBDYsL4GzD8FkCzsBtCzDBCshBTwgBoG3ECsBSMxC4D2LrL5gB9gBnFVckFoB3bBZ9L/Q/FkuDwLxBvHvBsUTw9BgsDBjIl0DgF1QhGChC1VpBvEiHE5GlQvE2FmBKiFFGXDuFB0gCxEngB1KmmB1V6M9GhQsI80CBB9mCu5DC4KlBhBZD0FGoJ1yCriB8VLpS4QzYCBntD1F6QkCrNpSwGz1BzZ0zCBgHD3NyDqX5rCmFPagEnBiC8tBhrBspCoG7EHjBSBLxC+a0gB9gBiHUNBB/F6B/BsLrK8FkCzsB+WvE8GKnFG1T/LT1KzUuHlKmiBgB4I6fkKduGkIvI7CUxDB+XgGIBwZ1rBjpB8J8VCP9sBhmBrBnR/BkC7L8JkjBuPjWz0DHuhBmzCB6OhK7SxvC4Jzb00DgGI7EqBT9O9O0gB/nB4sBvlC0FutBwpBgGJwZ0F8JTQCCiBIT8CuCrBDKlMDwKCugB4FpbnFZNPvBBBBBBvtD80DwQ9GhQ1LlnC5B4xB4KtBRkBiCtBrCOlMsFkFFqHmB5Y8FkBwPzKyGiU4KiEpG6/CtCilBysB8JJTiDgBuBrViFwjBilBB2BzZ3WzWnHjfhHy0D3NDvDqX/FD+CX0bkCsyBhrB+pC8JpCIQCMjBdRVkB/BOoBsBxJCoHjBhCHvQ7RkU9DkHEjFfBVrBxBzDb+CDXBsL4GzD8FkC9GhQvEhtCNtCJBmIBnBXiHhUiW9N/L21CxICuBnGsDvOBuF4ICjD8S4DrHzjBBBBtbhtC6C8JD1VECPib83BgFEbhD5GCjBBvgDuJC+drExFGhTNsBgOiR6BmUpDgFEbhD99C9GxhD0F9O9Y0FuQu8B8clqBxhB4KiE/F/CvmCKgGjFqBT9OlM4CzoCUP8J4VECPib7R8DliBrBtbmB2FxFwEI2+BXi/B/LxICwZBmOlD8SjLzjBBCCn1DnyDMhRthDGwW7KzGC7N/Gu4BpKESC0ID4iBo8B+BBSqSrBjhDwtDw2B6+BgGBiFqBSB6OD9OzoCUP/H4KzqD9GxawP1sBoLhnChnCtlBhnCtlB+IhnCtlB+IB5GlBBqc3mC/HzkBu+BtDjI8tBuYnsDmIgHjaxGBiUuX2PXpFBC9LBfdBuDzLrC6nBulB3GoCnzC0PpQrCBhFgBBBshB+c31C8C1Q8N1iCtbmB/bvC5Bif6EemD3MuPZsQqH7RIvfViQ/rBBBhRzhDxBC+dzc2FwW7K1GtDpKWC7T61C8GkCkMpE+Ft8B7G6CjbpWgXxKkBpD5M3EmD/FhD9C9BmF1B7iBrH1kC9M0DsE0S29B9M0DgX29BoHynB3bB6EoBhBgByUoZxB6CuhBkXq7B/E+DD8SxBCzG1F6Q4hBwGgH1OuLyGyrBVgGoBW0aPu2CzB8gBozCkKfzD7BH6B6BRJMEjH/4C/gCrC8pC51DXjEoBxd6BByQhR8hB6EetPgH3HmBBpF8LiyBonBXqFCG3I5QsBuCwBJBwGoIPpKyInCrIhK4Z11DG1BBkF6D1M5HgLpJoBVM0E2GeCkBBxZoI4OgMyJ6iBkEhNzbXqFkB1UzlChGrOuHkKzG5PruBsI4D4pCggBBBB0qB71D8EqCTuW9GkGgEvD2sCtR2LW1EYB2C49CL2G3P9BjBxE3LlKm7BmFWdCkBB/N7RiqChFgBC5C+S2WhRwUg2DiRxZnJjNDrbh7B0oB/pCzBBmMyKwEiB2MvoBLRCuLBlhCBmF1hBpIm1B6DiBhF/RkFpD4vB7IxN/E+LyQ4RzBnDGYwQF0yDvD+I+cM0V4BYsuBnR/BhN1K3GCCCvbBpHiGpBzqBekBmCoM8FhB1C6UrMvf6MBBBBBHBBBBB1CBBBBB0B6nD2MB1GRN5vB+L9GxawP1sBoL9KBqEpDxuDiR4iB7hCwHcB4FJ2LWVgEY3CvBp8CLqYp9CBS29CUBckFoB95B4nCwsC1+BYCjBHgBUGHBvDoMmDmC4PnMfUtEqFmC9H5RnGBBBmJ9BYgGdsIBBBBBXlBCCBDZJKBEOBHRFFBmBJBzClK3CnIrLhGkRClPBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB/TlcB/b7NhN1W1rCBBBBBgnDm5DB9BsuCBBBBBgGBIzBhUvJBwEjHgFpU+G/dhDqDcBBBrxDx2DpmDXqFyTnC/jB/ElQ4GmiC0oBzyBBjLuZ9pCBBBBBXtEd5Vy2Dz2DgGB5VxhC35CqmDmLgGB7BoN5GirBgGB7BoNB4GoiCzd02D8xDgGBIzBhUlMlqCu7BgGJzBhUlMlqCwd9K4DMBlPtwBx0CXqFn0CXpFBIxVD8jB12DXpFBI0V8jB8tDXpFB5V/jBk5DBhG2qCBBBBBqbzmC8XpwCBBBBB7iBgCt0CgxCBBBBB8gB22Dt9C/SFpqC/ByzDczCBLixCBBBBBXqFB4VlgDXi/BomD75BgGJ5hB7BzsCy5CgGJ0VnrCgG9VgOqnBghBoEitDhG5V9PsMJyCYjBiFvKhGEnE/EkG7pBmGjBxPBsGpoC+fiJqiB1wBBBBBBpqCnsBJ62DinDxmCpqC9kBqHLpqC9kBqHJgnD8PnxC92D+2D/2DXqF5V/jBg3DmMBvKB4T+Dt8EBBBBBoM3H/iDDBBBBoM3H/iDEBDXqEgB5V/jBzOsE0BczM9LNEHGD+GjL4KurBBB+IsuDBBs3D1xB3CwBjFHsW/uDTCCaNnDcIMR0UxTqDtDoDvG/LvIoOwLoEXRyPhC6C9GlYyLD4H6IBB/EgB+CDYF8RDzDxB5ewKvB4qBpGpiCyIvDwB+gBBR9GoNq0BBy3Dz3DVczBgCBwB6B0MalgBmEmW6OxB7WBB6EoBC/BonBqQBwBiFCSIElBWgGRWmFkBVoE7V4cnIgxBBBB8FjC+D6PhGkkBD4TgDlL8PDB93DklDWpEZIBBBlBjBVlM0GDmWPoTjH3hB2axKBBBBBsG8DVgC2BPW7BYkY+B8OpI/T0I+FdkRBkW+fDBsNxiBjB+QCBgB/DBEb+C/SkFCvBbNGrO1H0OoJrC+vCXBrBMvB37C/WgkCBCFD+cBBBBB+DhBjB8CCdBmL4GqCmB/FkCz2BzB5YpmDCTxRBXqFyTnC5Hmc6G40BhGB6B+TgFiKvBbLHyDUhb5P+b1bvzDBiFBBBBBq7ClYB8KmEqCLrQ8eDnWMoF8b54DlxBgH30BgBkE8D+IuuDkDjBqFBwW6uDTEwC5CBIdTK8KWlID1LuD9DO5B1OhH+EXwC5CBIdTK8KWlID1LuD9DO5B1OhH+Esb2RiWl1BB+BsnBpEgGJdWuTPE8jBmF2B6UgGnY6pB7IvpB2ViB/EF6DZG3VzEwwClEB+FoR3JtC7D4IvYTyM+T8CkI9kB/pB8LmeBmLhJ/B1OClGsQpXwBhCBnPxB6GhE2EtBBBBBdBBBBBBBBBBXpFB7B+TDgOjHngBmlBC2BsG8DvCtJzKtCNxSDBsN+IrKRF8F4CzFoBECvQPnBBBBBBBBBBBBBBs2D1BCeEDRBBBBBBBBBXqF5V9PiU+Bl4DBBBB+BRFkzBskCBBBo6DgHmP3O2IfvCtKsBK8FnOwB6TqHhEiGBnBBC7Bpd1W5HOC7NBBBBBrBBBBBBTBBBBB9BBBBBBvIBBBBBXpFB4BBCxdsG+BldyQnH1RB6LoB3JmJX3BmF0BjCBBBBBBuPrlCwhBmEB/EFf1LvsCkSkDjBqFrlESyEULhBzCkwCmFyBFhBBsDjCuErCxNpIMq+BmL8fgGB7BoNjGyVF1G1GxfumBuLjvDxBCxDUlDBsMheqU4BshBoH1jBuN8LTsUjGgChCjKFwVtBV+FCcnB+HoDoE+RoHpQe8flYVgG+HklD4FJBBgC94B7kBp0CBDqRhM5L8JznCoM1sB99BxBCiF3sB5/B/LsGlCC/U/HmLmW2JsQ4qB2LuEB+BwEjBBnyBiZ7euIBBBNy+BmDpDoD4VkKTlFJSBjIrDhDXpSxIuE8RE5R7nB5dnQ1WR9jB3BmGCiJ5VrOmB/E9BCBpCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB57DhGyPnG67DtoBpLlEBQ9+BvKsdDhFm7Ct3Dp3B87D8d5jDo0DjlBuP7iB2F0VjN+DH3O8kB7GmH3N43BkFS0VjN+DH3O8kB7GmH3NiRpM5Dq1Cr5CvmBXtE6D3D1hBMiBGB6PggBDBXDnF0G+MnCkU7PkgBttDXqF5VzlC/PjB5DpBsKDyVBBrNzYF5JdEBB+JiHBpBEqCBBB7UrOpCvE6PgF9P6J5HwDnK4WzBKDfKgEFCOeFQD5CDcWgCE6BErBnBmCRCFCDDLFCHSPKDCMDCGELCT5CIBBVCBCGCJGLqBECuCCzBBEDBuBCBBBsBDDBYRYILCCCaBBBBBBBBBBBBBBBBBBBBTDMsDZmBGIBBgBHxBC5DjBBEBBBBBBBBB0BBBCD4BHFhBqBxBBBEDCCBCCDBBCCDCBDEDCDEECCDBBSBCYLDIJBCPIO2BhBSDBBBBBCSEOLBBKBB4BCECBCBbSvBKFCEBBBBBBCJBTYCK9Caf2CkCgDCBBBBdCBQBBKeBBBBBBTBBBegDIBBBBBBBBBBBBBBBBBBBBBBBBCDOBPUBGBBBBBBBCDBBBBa9BCCBBRECdFHCIFCBTWFFBNCHCDBHBBKBKCTCCBLBBIICCCBBBNCBBBBBBBBBOBDpBO+CSNCBBBCBBBUG0BBBBBBBBBBBFSEFEEDzDBG4CWpCBCM4BBBCBBKVKBMBBQMCBBBB1BoBjBDCOrC2B9BFBBG6BEgBBOI7BBBBJWBFTWBFIEBBBBBOCRXVUDDqBtDwBMHBOMJFdBCGOCqBEHCOFDBDEDBBBBGEFBBCFBKSXCBBBIFDBKSEDFZCKBBPPHBBCJwCGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6EnB5V1F6C8CnIxBagP97Bob+4BgB8D8E93BgGBjP5GyIvDyCmB4BuBzBwN9LRHGCBqByBiEjLlCzI1F5lBB7ErlBt3BvaoqBVcCBwBgCBBvBoBwOBuL+vCXBCjBnBW7D8X1H0OU0IgCVDwOtjB/nBBB6HChiBiVoS7KlW1EyD6BBwa9e3S8a/PBhDYDBBBHJECBUBBksC/FsVR1FYEtFwEvEBH0Be6nBzQlQBH6HC0TtOjH/NoSghB1EtF56DgB8DI8DhFgBiPqbkMvCjHnIoGjJ3B+GkM7RhDqDcBBBJC3B8DBBBBBBB28DsGoIkBzCZL4J2EsZpItGKlOvCsD1GyR6EVYoKvIbxBhBvKvVDBsNqLsCzFiE1CsHarBBBB5PnBBVRGDZpCBBBBBBB0vD96C30D7mCrsDi2Bq7Dy9CioB7BjH75B1MyCSpBiFvK3NJDiBGBIiSwdDBoHByPoGvxBtPxBzBWgBKb+CBCuNuFnFrEyOuamc3NuV8wBpMRhvBHdqBtPl8BBBBBBBSBwHPEuB+EqDTxCjLvB1MGOezBjPCpCxWznCVCDX0DBDMEbIOFQQ8CBmIxBaRoFD/EeK1QtDoD/BwERnG8ELvI9HK4CCBxB+EsBSgQsEmBBBBBBBVc0hBq6CpqCrdmsBmHDioBjKVciFtQzFsPufhDiODF7CxFkHuL6FiXy/C9Gmc+vBHqBtPtB0dqQ6MDBBMBBB9IDkM4GL0WnD4BhBBI0CBCXBFnLB0GDBKyjB/LvQvhBjIPEuB9BjBkBZBCuCaT0N0CaDEqDrHdB1oBrBnHMC0FnKvH9EBBBB5PBkFBDIInBKbBJ/HuB1CSaRoF6FDJD0DnE7ItD5DHVuCrB5BBnG2DmB6IrEB9B0BKc+BBBsIvDwBlFiB6E3FPBBBBBBBB+BpB5CIB0V8D1rBVc8pCjRIwPyFkDkEvCGp1B+F2hBxrBmNmN2DXjEGhBB8CpFOgBHBBf+D2F0PPqG/d4WuhBpL7CqB0BJkBt8BvKDtiBrCB+F3PnRoRj5B9pB5MarzB0I5KBBBBsM4C5GkOv0BmXgI3GBBBVLkCiCZhDqS3Rv0BDc7CzEoGxIiHeiF5BBB1WK0QhRJ8wB6RBXDmFBIxVD8jB/LzBByDoRYjCJW3bjlB5CnT9HnuBgDmC9BkDCDBF7CBBBk5BlStBxBalgBjHiNhVyB+E+RsEnBFqBBBTqFD5BKRBB6UiPyE1O/LvZ1yBY1BX9J8RijDk8BhjCllB7CgE9LqBzDhG5V/jB/L5nC1RqMLdFByPH1CrC9CBzR0uC2M3tCzM8PDiD9EuuCwFhnBpU+V7VVnXBkD1CvCBzJx5B8S2fEeBBhGIGtCBgB4L6JqgBpU/SuN1Vg2BkpC7iByzCxBkDYrDBBB3MtJ4KmVDBBrNpTyG4CzFoBG+QpBDD2F9J8RqM2X/L0DzGCagGIxBKZ5qBqCvVE71ClkB9aCkS7V8XLmIDkjCgyBWfBvGuDyVz0BvIoOwLkEEXRyPhCxtBzQB8HWjbzjDyoC9hDqPmOB73B9pByVjJwetMj7DgGJ0V8D3F0Qtd5nB6EoBhCZ1VqBc5PwQnoBmFP5QjwBsExR4CpgBBoKq+BweXBCjBnBW3bXBsCW56DNJEC6ECEEyBqCY7nDyUkDBBh4BgGBI3C9SgOoKqC8CRjBhE/MrCwVkH7NvKoEyJByPuBuHB0RgXtyBCFiGseBBB/EjB8CfBmLoKjIvnBvkBxHwBDCBBBT8VCPib8PB+BhmBBqBpE/GB8RB0CyBBBkL3B6P5NSBvOuGyMpN2RUBcEaY9BCDIBeHEELVGHBgOB9KRqDiDiBjBvB0BgJpDLEpEBrDB8DB5F7QFqV2CoLBYsChBhBoR93BmD3BmG9erO7KQBFXpFB7B+TDgO1e3B+GghBqDf7IzZv8Bpc4EXqFiB3UjaC1FuP6P2G+KxDuwBvVkFvBCnCcrhBtYJ/lCBiGhC8VC+EUvO9DnnDtRuHyD4FrCTtZsRG4tD+FrQiFGiB/buEmwBsBBzlBiFjIwH4EB4FkD5FpS5F5b4lBDrwBrI68BmGgGB8VwJ1C9GtB1ECgEvDvBoKkKRphBpclKlFsCnBrLxG2BxBa9qCjlB5CoR/B9HnxB/E+DDkMlG9LuPMBrLBwGnD3rC4FL5C0pB+Fe5C0MzFzG0GB3FgBIB2aqGgGBBBB1BK32BnBrH0jBNmFgDoO7oCBiX7ShGC6Qt6B+Bl4DBBBB9F+BRFkzBskCBBB+FvCFcoyB0B5oC9pBjHjVhBvKzmCgGBB4VyTyCvKpuBuG5VlDkMunBvC1e3B9kBsfDxBsHTtFBiC3TD4FrcB1WKrPpBBMjT3B4FLgB5BhC5GnkBC1W+QnVsG+BwBkIkEXpFB7BoN2GiX9M0qB/TL/PB0BkFf3V2GRJCBlB6D9FGjXznBtE9L8DkFcBjP5G5EqBD6C0K2M7TWE0YsRyb1F1iBloBBBBBBBBBBBBk7Dg8C9SrLBDB0mC1WMouD0nBCiM1WK7O5BBpQmD3BxXoLxFoH1C2NZ9CtMiMgzB/SjP1MlDiEjLtgDksC8a/EF0EsL2GQC4VJi2BwN2N4VF1H39C7a+BwEBssCpnBBBBxHBwPrmBlBvDrDo1BkF5DD2tCUBckFbNWCCjBEEMCRIMGFCwBgCgIrDjCpDlBrCxNtC8FhVC9nBlHiSBBBBBBBBxgEhqBwFh0CohBygEzgE0gEWBvBXJGMGJVDZkCkBRNmL9BlHpB7CFrBDyD0iBjQ6F8uB1gEwFoM56ClUxsDrLjCpDlBrC+P/aWiFlWyGxJB1K7LzFCC0FjCpDlBrC+P8FjVWwCSGJYlDcRNjN7EzD7CFrBsBFsGljDhF5WoMkyBuNlkBsP3gE4gElpBnUjpB6Q4EkiCBBwFwCrDjCpDwD6VMvjCwFoMvCugBB3F+Y7GrSlUGBBBghE2lD1H8uB4DGhBhEREJmLvH2FEtBBBvBkCxEiLSBmPpStMySYmDH5GmBB+VrG4M78BhFfB5BC+TDpzC6H0fBTlRxGCsvBiNB4EBwFoMvC+WCuJB3FiX8B7GwL7GlUGBBB1tB5GmBipBhFfB5VD6HtxBzGsvBiNBwF3O+WCmP+Y7GrSrLjCpDlB8PpIiK3FpS5LCSrBBmRmvB8QBwrCrLjCpDlBsPQtC8Fo2CmCyBGJYZKvDNnL3GzGtsD0rCx1B5UhFfD3VDrLjC+B7E+PgHrLjCuExYmuDiSCDCXhFrB6c/NhE8JqK1B21CmuDiSCcXqF8d/N9N/L21CxIyZBrRR+BtQzBlCC6H1fxBuD2BoCDemLsLjCxrCjlBkDBBqhEnEYjB7CDRBEHBmL+KtHtnDwF7FsFlBtSkGYoP1EC2hBiNWwChBYlDZDRBLBxVTevBwHnV2vCunBBT4XwFwNnBiQiG/E2BoCDRzLnsDgGD3VDrLjC+BahE+PgFmBiQ1ECzFE4FksByvDmD5BwB1BZDRB9VTxJkChIlmDnSCnE7B+CRBwWtCn7CmRwHoByFjlBpGtU8uBwF1CmDsFlBxYIkF5DDYrLxGxYhqB8UhItkBEhHjbzfjT4FIB5BChUpzCwF+H+B7EugBBsKpU7G4mBBthEWwC5BF5DDRMnL4GzDxBvGwFjfyGCmP+YmZlU/EFiC4BCdBmLnQpQiE1VjVq3BmDpDpClByVxB/HBrDjCqUEpC8FM81C8CoCBuBeClB6gBgIrDjC5GxNtC8FM4hBpI1GbqpBqBwuCgI4ZhGBBgC0d9HgI2mCsGpd6BCkF8DkM4GUBckGWoDmB5DDYsLPsU0lCVckGgIuF5GxNtC8FhVCnUtUt+BXqFC3VzlCnU/lCkK+IiJhEqPvDkjBmuDiS8I+S2WXtFhG7C+SUBckFYsCjVuhB4E4YkVP8MXtEgB5CwVjVqWgIrD8I6VXlHHhGiBBB1U0lDqHiBBuIOvC8ISBuEf6VhUngGpgG5Jsa/anZ+nBDjBBxhEyhE/ECDcD9CkM2GCqCnKtI8lBqJpgEmBBDmkB5JyuC+nBnBgBRzDbCCMpDkSyJiN8FdmB1N1oCkjBHgGBC6VpCnH4VykBJr8BzK5JyBjChCtCpSH/F3UCmgCfsBBwVBHqUpSwD2hCuNhCoB2P0JBiT+BpZspBuNhC+Q1JiTzkCxB0a6NpMwrCrLsFlB8PpIM3Uo2BilBzFEFdmBB0Ntb0Vla/NgT/E+DDtfyB7GuF4pBgHXBwZY+OqJwEivB4TI9IDtfyB7GuF4pBlkBmG+1CsTqO7UqrClkBzaxhCpB6hEqgG3hEFwpBBhI3ZpIM6ONmhB8RyTJGQDiqCBBBBBBBBBBBBBBBBBhIlmDiSEFyF9C0MyV9hE4HZ5MxXrGh9BuQiFyMtCyciYrBBvnBB4HurBuQhU00BrBBvnBBtF9csSyzCtK9vBBBBBBnJBBBBB4H+V6pBivB/SHgGBBBhPB1GD9jBtgB3cxB30B2GkST8B/HtOR2F+EL4FIB8VlkB/alhCwWjG7PhKcjDauBsD2M5JxZmHnZ0hDgiEkVBhIsiBYpL/DmC2G8MnUxImCuN+B5UH/F3UgjCiG6C0pBtqBYpLmC2GjhBxIpFKyCmDxGxYrUMyiCnsD8RvhEzGCbBC/HsDjCuEpS9aC30B5FsCgoBj6CrLjCpDlB8PpIMxGkOCjH5B0pBtDWKmBmBzBgBE6CDWCFyYwH7GojB+LkiB+BIW2mBHoBk3CrLjCpDlB8PpIl4ChF7D0pBrLjC9TNpIl4ChM4DweGCsB4qCyHBBBkWjjCriEsiErLjCuEvPNpIhFiC3U2WtDwsCBrctK8gDhFiC3U2WtDliErLjCqUpIwRgEBxMxIqWEn2BnL5GmBBhpB5vBiqB45C16D5d1JvU2KCPCSiBjqB2FwiEXtEb6BlBCXtL1qB/LxiEohB2PvJJiEivB4TIYzhBrIqBlfCPCzLwZ0Gh/B2tD6tDyiE26BmC5ChEkMqQjECMh2B+/D3Q5E7mBgc8FdmBBhpB5vBvfgGBC6V3Q2P1JziExBosD+B8GlIvNukBrnC/ElQyhCkFd4BkBb8I9G3iBloClH0WgHXBoakRkH9I5tCmC+SiJ5Lh2BpgE/pBpMgB4IgHXBiyBOzFsCBgB/D5EsL7Uh2BrLjCzcxI1qBvd1NCmCxqDmC5nBhFhB6C0pBzGCbDhGChCrX/F1uB4+BijC91BhIqDBsWP6HM6ONmhB8RwBiSJGQD6EB9zB6GBBBBBrKBBBBBBBBBBBBBBBBBhIlmDiSJrLjCuE8PpIniBxBtBvUbomCSBxEvBCbN7BqY/eyFxPyVnhB2HVBBtgB2lB0G7GEiqB4HjlBrGh9BtSpFiGjCuElYMlcnHkoBrLifYpL/D0HwZ5FkdrLtWpImiE4FHuQhU00BrBBwnBvGgZrCniBlXjBmFkCiB7rC5HBC4sBzcwpBBvLBnwBtdBBBBBWBI9BoCUksB/wCze8iE9iE+iEWiF6ElBlP8VjtDBwpBBw5CXhFiWjI/NjE5V21CXJ6DnBBBBhBcC+NI2OBEDKqByB9DE4GsIFiE6D5B5D5CXgCBBjCnDhZkB+JVvHEFxCBBBBBBBB/iEBSBDCHnC+BB3DcWBBCEBDrBBe5BvB38DXhFJ5VjI/N8Z21CWJBDjC0BKb5DrYBrRRtdgG8VyBvDuWLmaWFlZBrzBxpBk5CvbxaWpZBBrzBB6EKb5D1hCSBFDDBBCBPMUCgEcqpBvLnau0BXD+EJBBBfBBe1BnsB6JzNj2BujE37B/ShGCiPd7qBzFZ0BiOnOnBB8E1iCuWUBfB8hE6WmeBnwBudcB6EFFUH5DkS6W4sDB/E9Wt4BjS70ByoB6oBCR4K3FkDzZ1CqCeq+BcmZ05Bj+BqVquDBuoDob3jE4jE6ElBhuBXmjB/N8Z21CeCDsyB5BY1X8FrxBBzcgD7C3CmDxpBmqCkQgFflnBhMvV7JwwBgGPqBkU6PxjBxBCyDpRxBCwGzdBCBE8FvE5EPBzDnB2cUszBB8jEgpC0F/XDBE8FvE5EjEnB2cUszBBcf5I3R6C5DoPiB1OiqBYGEyBgGBOqBDH6TwJ4HvjBiG2xCBc1GbDg1Bh1Bg1BBnwBmFvCnagGB8VlMgjExBkFbsyBsN6Mr3BsyBhCCMkBgDB+cYFrKoF7EzdEEnTlX6W5sDLnS8WnTqkC/jEBBB6HCmgB7B1e5Fv0BxEIzoBnHoVB5GCvlB3ErrB4P8FCjSBBB6EmBBBBF1VwJhmB5+BIzoBnHpVWK+CmB5DDYsL5+BIjlCF9kBuG5OtuB/BEBYQ1JB3OBBBB6EoBhCwN3db3gC/hBTnEnBjC2T9P8P0VDiF6Ee/G3yCy+ByHvLx6DBBBBB3GLhFhB4V5HhDpsCVBBu0BBhwCHH3FiBsBn0C0O7DxkEBBhGBB5Cc1e9D0fXksBrKEC1R2vBmnBkCWS1J4OCBBGBlnB7BBBC6D3bgqBhS6GmhBgEPqM5Cge6EoBhC6pBtB/EgB9V3F12CmFuBGlbhG7mC3G5OCWkEeKBgCwNvSpD1FqCyhClIjIhRqEiFqWrCqanR8VWmH6G40B7QmFlc4FzqDtUzlBgamlC3J0bhDuI3Fg5B6EoBG7BrjC6kE9mD7kEgGImlC0GGlbhGytC5OCrI/gBP3kBsEgGBH6hBsjB5Fg5BIzoB6G1VtFDhG4iBjkBwViGhC9oB/jEhFgBBhCZ+SDzWiX+K9E+rBvDyuBBxoDkCWS1J6OBjHgB6tBCwpBBwLvYn1BKinBniBBBBBBgHsPBhH1DTG5FYd0C5P9C6EmBBB4VD8jBgFECZsCiOvL/EvCP3kBsE6EmBBB7V5+BIg3BoOmFMmBBCEYB4V4DxIrF3BDDyCzGCwEwXiO/D7D2BmE6PkDBhG8VlM0hC8qEBBBBBikEIDkI3cqE1BWByKnQynB5W6HChiB5+BIilCB/FlP7rB0aoMwCmvBT/EnCTlqCjzBgkEB1NmUnjDB5GhhBwE93ChG8VgiBmD1GBsOvY5XxV/E7rB8mBpyBlIwiBhGuZ5GxlBiwB5nBiG2BhjB5ThT1WxoDkCuFpUjG3V0G72BXtH5pBxoDkC9K6OBlxBBBBsSBnhBmNsSBqfqB/d6oBCPBBBBBBuLBC/gCxNyC8C2mBy7C0rBvzDrElEuUCTBKBBBGCQ6RvTBzH5iBBhUyIsW71CsLxWqpB/JWBBBwHsSiOF0SBMmN6qC0chBBIBBB+EkPehfgpB8a+kBwIsGRkDDqDkQBBKBBBzF8BBC8BmCfsI1BtK8HtaXtCe4W1EBlBgGnBsXTjgB+LzCZpE9GnDzIzCqHeBBKBBBzCgDBBB+FtbBmMo0BzTtZwQuBnd4YmJ4Ht7D8GlNkNM+6B9MnBN1GbN2jBuQyFrHlI5I/OUsP3N5sBagEKbCB3BKd5SBD5nByNF+CqCsnBD+iBBBnI19C5I/OUtPuNEEB+CqCsnBE+iBBrboB2FE4CQ0BRGB2LoElDBC8gB1DwlBB+/CgGBC9C9S6Ya1BhqDBBBBmFlRC1F6C5H/DcaSSqE8FDEMToDa1DQtG1C7ChCYmB0B0D4G3OlHkCnBBiBzHiBxBvEtG9LwDGBBBkFbBBBB2BKZEkMPnGCBlFBkCtwBvI0M4WB1KivCB35B6EnBC5BhC9R9P0kCqV7MpBxCTlP8KsJBuI6+B4JBBB4FxcEoDu2BmpBY+F8U3YDFOH1BmLpZxUixBBOB9WyPpZxUnW6J6YvCiqDB6JhDTqF1NoUBuIyoCDoWVPnLtJyM3sCjBvaqfuMOxF6L5FncvUwP/EhE8S4F9uBBuI6+B9KrFxMkI3FqxC+JzBB2Uy9B6qC/E/DC6nBhKvB+BnCiBqiB6b4hB9lE1JvL8VK2TkN/dhS3FmQ0L6EoBsf1N6F/C/OUsP/L4BvqBiGsf1N0GvwBsIqUJBxICwZBkMiClD8S+CVCvBHc8EG4P1TBBBxFpLBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBmR3xBkBG6vBB6DwXo2CgF9DBmMxVxMtPIqB/L8BFrFkBH5c2QzByDBrCBB4OCB7wD9jByPvChD7Et3Bnc2zBjqClHhW5BgC5FzmBlhC/EgBhDq9BjIuNxMvDvEvHIqB7NF9jBqS1JvL8VK2T6b11DoWCiB7K5X1iBgBDvaoH3RhI8hC6D0ChZxBrEnHyB3NcgBpNjCmE6OPlsCpFEDBCCCVLClBCFK8CjC6CPlB2BVcaqLDEKCtCagFMHR8F1C4CDrDBQrEgB4G3OlHrDjBpGqB7BY6DBkK6INpDD7BB6YvCxBC6/CimBYGgBEF0BP7SwpB0cBlBqYrHyCiDYGkBF0BzkBrE0cBKbzF8JwFrD7FxBCnDGE0EsL4GzD/FqOzE0cBJcJqUMrDVcCB2U9pBe9IBC8S3xBkBG+X5I3NFSEBKCEgCvBqKrG4HrDc5nBrMtbB6EoBQJoB1B9Z5BYtDGnjE5I/OEgChH7GxbnlDByG+BoB2b9UzBBmDeKhCzBByDnR3GiC/OEgCrM1nEm8BkhCiKKBBBBBB6EKbC4BnBzF3GwGVcD9hEYmBJIsBPgjEt3B+L9hBVf3UpW0GzOoI3HhGBhC7RjqBE4jCBB0cBlBniBt3BoQ/QtJiJ6ST/FlFuClB/uBqDJuI+NR0K1W0cBKbyHBlBYGgBdeqkB1NoyCBBYGgBdenkE7CenkE7IsZDE0C17CYjBgBMS3FuCKMtNHSKB/DoE0CCBDBqBEmBBSVFaEIJN1DiLFCWFFJEBHFEDCIaCUgBcB/IkJByF6GnE9GcZ+BrEpH7KBrHBBBBhCEMCwBjBwBROSBvFhC2HmDjP/eYpBEMCwBCxCivBoyC4F+C7CM0jBgeqiBE0CBqCe3OzvB1BuYqiBE0CBqCe3OnBsuB1BuYtIzoBmDXoH/JiiB8VoPqH7O5xBUQiS/ChFBqsBihEy0B8C4D7B0MvU6yBnFCrlB29CBBpFEGCCjBbQK8C4JkMTnIzB9K7lBuEgOnFCrlBpsCtRBBtFI6C0M3M3Up4B9J47DsWBQ0I1Yp4B6N3FkDsZH8WSBlFqCsEuGBzF4FxGxYvGuDrIvOgSCPCM3MgYlFzD/uBk1D4YCvChc/aizBBhD7MyTpB0BnEqF6HBuI8LzQDgmB4IBwLgBmChCoBUqCwJhCqP8DwJ2DhO4KZwFmDtNhYBBiDwLgBmChCoBUqCwJhCmTmNhO4KvJulBBBiDxBCgnEyHzoEh/DnG/QoBmBRqhB9hBvH5jBBBwCTEiBDnCez3DzJ4oE6zCB9jBBuGBgZ4F4FgBmChC3PtuB58B0FgXBJcEC0FxBC0+BwLmDhC3PqP/BqBTmNhOhR4rB0cmBECpbkQkKvWkRkBGmDlInO4gBsCCnvCnXPicrD9CdlB+DBC8SwDDxB6nDmgD8F0Q41CiPnhB2QBqCoULuES+rBvCb6RiXjd1LjO0hBrZBBiXngBhCuGlO0hB8HwRB9JyV59CTtEdmCTzN+uCzFleB2GQBsiBYyBctFDBCrCsaEzCBBqCe2B2OhGroBViH9RBuBnFBXcB6ECEEcBBB2BKZB9SCwDnE5E4IsBlB4tD7IvN9LDE0CBqCesQpBjE0iCBtHcCyd1GtGiK0G6tC/EF5DB4FJC3VqiBE0CBqCe3OkBvuB1BuYwRqbzlBiFsoBSBsSscqiBEq+CrHlE4FvVD9I4FKB9amFlRs5Bv1BrLsFhRpIyG6PBQ/EriBlrBCmPj0D5GwbxFwEgGB4BkUSBsSjP/eliBk9B9FzQ1yDuHydEzEzC+7CiGhCwbilBBqCemD3FyWxB9FmPtB8F+cjVpH0ByDlRC6F/CtOBEBKCCrBFS7BzK2F4HzB4BC0BgD9HwPzIttBBnCXdgGBC3VDwJ1CiYvRnCyTgGBC3VD8G0Cgahev9C5egGBC3VDwJhGCiB1U1MhJ7K1NBDJBCDFEBDCBEBICGBItD4LtBBGoBBBC+SBCwCnBBBlDlBhBBJeBBBBaBoEgYyLWBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBY8cwLnF6PxJhhDugB2qDQlrE/I0Q46C7WBiKgYxMlBGxBtPF5RiNB4a5LUmEmNnQqKsL2vC/SjPoBtLqSoqCBy9C5tBwLlBIqCuBC0BjBTZuIhCnB/JTyJ3NkJHjMLkLiBBchBmP+VBBBiKoL8LcxMlB3BtPFnBBydBqdqOBwLlF5PDnP8D4LuBuBCxdB2rBBBsSBhOF0V/hBBtzB9KtY2B6hB7kCiKuDnF1NzNqUzVnBuX3YuCB7MToB9XvDgVB/O+IqNpLgcFtvBBKiwBC0qBykDtlB1CyM3/BxICwZBrR8S2uBD+R5rE9K4BhJ4KD5NfEBKGJtDlNBGoBBialBhBoBBBBBhqBIsBCG0cBJBbECzG9G+LzI/EB9DB+SngClhCogCpgC8zC9IB+SgGBC3VDiRiFwGBJBb5GmOrD7FwB7eedMtB6E0gByOtYnEBlB1fsgC0cBlB4d9By7B9BrWtd6pBpuB6EnBB3BLzjB2XErBDnB4d/E+DnMpkB5awY0I6E8mB9rE1Mr4CHymBDC+chBCYqO71BPyoBmXQ4C8EoDiFBrkDBBBgGB8VwJyI1lBNmBB8XzNBCoDtBgnB1ImBDkBBBVcCB1U3WB2EIc7FxFhEBlLB9DD2gBBBFqgB6PBB7qCgGB5VDlMmcuY3KwrB1R7BjD/tBVCHvTpoC1BBBByIwB/BFrBaHnB4BbmCCmZBCECIDBGEGBNKFFCBiToSsK5T3C9LnKBBBBBBBqwBkhB/SjP1MqSX4B0uB7Qh9BmQ2hC3sE6b9wDlIqUpuB9JijBBB/UB9IBCkM4G/qC7hCwrB8nBBCs5BzqBPBsGtPBDrbSVzqBQsGtPBgc9vBC8lCDrnE9sE+sExFh4CtvBgFgEmVkoBgGBjC2TDJxP0TE2GT2bvbBzkBEB9KrFuB1JwcpD7kB/UxBCBuEhC9jB+I+S+UmvBr/BwrBgHjeyCiUjzBtUwrB+LzItoBxBC0+BmLzhCkF8D8S6EoBxd7BznDmHi0BxZ4MMkBkFyBiSBxxB1B7yBzBB1UoJ8GkCwjB99B2iB2IonB2D4LtBB2chBBJiBappB6FlyB/nBmtB9L6VkDClVuM/VrSre/E/D+S5PpS/e1clBvGoD8fzVlFxuBBgEuD+/B5mClFuClB1clBkL3OsIgGBBBiB1UD2H6Bg8Bmc3N3KrDsEgDqUiCvZlFjN4L8xCWCqB0BDMGbnRBizB59B+F5IrOCFBJBCCCIIZDCLHGHejLsBCBlE6HsBBGEBEkFCsDwFhX7EzChnBiEBB3Fpfn6B4FkDgpBU+uDXDGgBgsBtgBgGBB7VvJB0cBqGzCtRBVcCB1Ui3DYGCBCfFIMZFC+F2BmQIMRTMHUFFGiE/XDtB1D5EiTi5BBBmFtBBBaBD4OCBtFGCCdDBBIeGK1GvC0CchBEQJtElBnFBFJBDBwFRB1C8FtFDSwCJEVvB9GiGuSbnDmBBB+N1Y1BsEnHl8B3FxQCOFxElB3FEHyDzB5RNkCtfbskBrIwWI6FB2FE8ERCCCjTD9gB4FJiCZ0pBvD5EvC/PPDVMFqCdmFnRBjMFzFgGB8V/GxC6NuD2kBlyBmNyCSuMGBKREBBBY8Op1BPPDypBxiBF1FnlDBgGlB4UwJg8BxW/V5yBlV6DmBhElBiYwB3BryD6FjGB3KiFkHoCjZ6dEkTlK6PuEBBBB6EKUHBBBBTPeZ3aJD1GrzB4BkxC6EKdkBe3VniBshBzBB1UDlJrCWBDGDdD2BsYhduFjoCqiBE/WwlB7hB/F+CDrcVeBBDgBDdvW9BhduFugB/OLoRkYnDvDCorBQ6EmBBBG1VxvB5ElVsd3rBsqBNBBBB5EklBrJiE/K0KkWloBnCQBB6EmBBBGyVDxvB9pBrJhP0KxI4IgtBwBpBBhuEBzBkE1SZuD7FnDjCBBkEC4HzB6EnBB4VuoC9BnBWwakN5R2uB7SBtB3RB4gBjS85C6EnBBB3V6EmEgrB+Z/PtND0rBsqBYL4BMMBFyzB62C+Z/PtND7J5hBsqBmuEjHBBo5B7EkwCBBtiCy+CsGspBBBtuEiRjlBlmB2KG4U0cBlB/N5BBuIDLgHpd2zB/EB6EmBBBG1VwJhmB9pBgC6f3J41B1CCBBgvB+Gx4C6EmvBwuEgGBHmlCoGlfhmBlFyuBgEuD/Q/uBhGiBBgGBB4VD42C+BsKqWlVBBBijDt2D1uEzgB6FE7CzOPqBX7BctP3HuH3B5pB3FgBm7BBuampB3FgB11C3FgBobnR3OBuavE6EeHDhCZ0pB/BsC+FgGoLGPhC7Bcn/BWoDhCvbDX0QBBBBwgBD0VxgB+BsK5rBlFggByOgEGcgGB8VwJvpD+iDhpBH3CBtVjCwE6CBzgBCykBUBBClDgnBBBBBBBBBBBBBBBBvvEwvExvEyvEzvE5EnBB8VgHwCgavvCmFnRBBdO4K4D2F4H1Ee8NoClmCh2C05B2vE3vEzH9O8BrbgE1cKbkL3OsIrLjCuE8PpIl4CyN5vE6uDgGBCiBUhUDwlC1MiF5DBF0I4DxIoCqBFfELuDOlNBDBCBqblBB7BNBCrQhHqGF0EEF7GXNBmBgEBBnwD2RttCqK39DwxB9vEuhE+vE3RnvBCjCrF9TjlBxOyInH3BcTzBwN1MpSBqb7IwC4J1MP6H9OMCIvEVjwB8RwHkFcBChPB1GCqyCiSSBerB0EwoEnF25C3oBWB2HB1FEyF4Jb4LCpIUjU4lBqK/SEDG2CWogEVfvuEYkCqBsjEyI7I+gBpf+S9C/WiKkQDwFwBrEjC1Hb4LrIMIjUgB+dyMyE/SEDGsDxHBBrIBBprB7apFH7FjC1H+UMIzPwEiwBBiTJyNnFChCuH8b39CB1H1F2FzKjUUjVivB/SHG2CWlFBkC2pBKrByhB5HmwErLjCzcUjU+ekRsTkFcBBBgCiN1GCmM9Nub3bBwVBxM2N3BtPFnBzdBsX3HBsOuSgOmcib/pBomDowEpwEqwEuN7yDpB2OsgB+vDiGlqEBmFkCrrB/HiiBMmFkClFBkCjPSBmPpStMySz8BUBxEtBCbNuODY5BThB5FnB7BwCjC1HlMQEL8CyCsCwMtCMuFiwB9RjBMyNBShFvtBmC3GDrL2e3R8YsI+NBWwCtnBsI+NleqxB4FzpB0GBVGoBzNvGgZxB0BZ5ClRC/iB6GCiPFzLielTrDB3J6O/SHnBrC7KBBBBBBkVBOgGBBB9C6SDlM4XkOfxEB1MqK2vCpEhSBB9ID8SjO7GmvB9ID8SjO7GmvBzPprB3wEkOyFaxCrJ7CiMR/I8LvpB7hB9NgBBgJlMhJvkB3yCqCuItKvEBBBBB/hEgxEhxEixE3S/9Dm3DvkBtxC8wEjxEkxEuQjVyV8LqrC7hExPua1lCqMnVxPmxE2mCgGD2B4uBECMMj6CuHBzGCbDlB+HBpIpEsByG4EH7CmiB+hBToBY4/BoiCkOnWlNu4CocCzjBlFBkCrrByhB5H+V0kDnHHrC+MBXqFCgC8tBXjHtpCzMxzB1yC4/BXpFBB4VylElFuBeClByF9C2YGR/JXjHC5sBBxclgC20B9IihB4HsCqGpCkCre7gB58BwvB+HB2ZKqCtF0B3FiYrUwU+N9BwPEXDmFBC2BBiBroChc6LgDB0CxBB0/BwE1GuPoMxI1DCzLDBBB/EBEb+CBaFnL4GvJnsDnD4EG/DpeHsBwF+EqY9OBkDrbyBiEwDkCkqB6mDzxE0xEwF0GkE/QrlBkXvPtY7BoKggDkF5DDkMhKDqGpCkCokCwWlNgF4DvLEhGBhC1BiS/HlCgEhE4D4LnIkhCuCokBrLsFlB8nCuUWrF7CBDWH9RmFvB+IYHhWiB76C8VBBgHeBqcu4BpOiGhC8tBkVrNhGC2BjB+SwV1YkC2QBqCoU5ExEzoBtoDiB9IB0P8FB0YkC2QBqCoU5E6GtatJjgCjnB6HjiB1elKYnBZrDzF6UUymDtHgKvKsJvEzCylDBXDnFC1lCxIwBcrFayC2M5JggBzpBtgB2JmT4kC9PyFnPK88DBhyEhKDqGyC7B5uB3UjOCwmDn+DiyEWuEb/CaGmLiJ6CppB+vBymCiGhCZlEqCpCsMrKxBkMuFgM/HjEgB8G/RpL/uBsUBBBlFBtBXHnB9pBnD9BzcwIoD5B8BiPvrBHkPiKrF+M/EF5DDemL4GxMtImvBzPwFuQ6xCiH/S9IDkMjHmMtImvBhGC1BiU6GlBrZ2G8K9uChGC/hB9KnBkENhB+YVWkwB5+B1iBrhBRhGC5BhUteq+B4HurBwB3F/2C9IDkM2bmvB4HsCqGpCkCy8B2HrBBwjB7SC1Fn/DtNjVyV0Q4GxB6BvpBkjBLBy6D6XBBB93CoqDwyEgGBCgC1BnD+BhHtU1J9GjLC9DnvBzLtPoN9I9nBmvBzPuNpDyT5akvBygB/VjN9GgGrDEE+Lk2D9ID8SxMtImvBhqBUx3Cg/BvMHmG4uBaxOxV0Y6SBqCkXB8Bo2B6HCxd6rB4H9sBBv8CvBB9ID/gBh2BSB/HjEcUBc1DtBCbNxOYlBUCRIZwDwFqBkBBsDsFlB9CKP5FoB0EYIzBPkD9DWSvEtsB/KqCJgBuBBPgE+N2FoM2GQCmFkCxflFBkCkiB6T48CSB9UyM/eUBxEtBCoBuOyFHTOCzB5J7Cb4LGnDjCvD8L3DaX/DlTsB/BwQiI/SHpDJnL8GnejCzU/qBjC19B4lC9Kp8BBBBBB/HvF17B4KiE1C8jDmcwFDmBUSBuFwInOcsF0GhOzH05BwB+QBBBBB8IoMB9CtKhQ8EkE8S4xB4BoMCoc8aqFxWEhKxTBBKBBBzFD5BBkEgElEB6CB1ep9BkCGBtHSBuF3WcsF1UzHloBvRwB+QCBCydBBKBB0LBiL97C+yEWK6DFFUH+CDYsL4GrC4LhBg1BgxB+BCtHSBhd0hBnY7zBCBC0F/XBKBBB0LopDWKRnEsPqQ2uB8L+yBC8bk3D4xBgOCu8B1WydBLC1LgLp+C8bpIk8ChGC5B+3BgBkEneydMCSBnEf3zBq0BgUzFmBmBuiBocCgsCjIZ0pBWnxBw5Bq3D/yE40B1mCisCBB7HB+3B4yE8EkE8EoDck0C9+BlpDloBLtBBB5hE1hBXpFBBBgC8tB0GrBmKlPLje+dmU9PHyD7MYXjEnBBBgChN7gBWyxEelflSpCkWjoBvdhBpgB5BB4xB4BqM3pBmoDeOBBBBydBBKBBBzF8BlEgEwFDmBmBB+N1GpHlNwGkPk7B+Q43DyFtBmBJoZ9DmEcvE0GBVGoBqpBGBvLlUp6B7IyNzVu2B3hBmD0gCqSrGBmX3GoBmDpDgZxBtBzGdDnUwNmD0gCqS2M9OBrGBB9BoV3GoB9GkGvH+zCyCyG+BhoBB5Jl5CBUBxEtBCeKuOYlBEEMCIJIUDID+EJEkBDDXBHciCOB8EqBDsDlBGJJBDJB/DCEiBG/DPBDREH2CJsBaGBCLUPHGRsBHHBEEGIyBgFiByD9BFBNcICJOVGE9EvEGmEtBBkEZwBBmB2CB4DXBCB6FDFtEFMBCGlBSGiBMNFCFCNDBCHHFDBgCFMQLTBCDlBRSTBBhB6DBfqBDgDT2BFPPQtBR/CB4FpCRbJ3DjC7BVIjI7CxCzHzBFeBgGVkCjBVoD9CBBBBBlEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzDBBBBBxBBBBBBrBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBfBBBBB6EoBG7BRBB4iC1GxBqO90BqRBwPM8WGvE+G6nCFiPXmDjPuMHKgS5R71CVc1DvB5P9BnBxE1RxEPKDvI9bEoBnFoKBG0OBlG/EvFpClC2/CBBBBBBBBBBBrHhkBiWD6fYDDCCB9CR/DqkBCPCzLBBohBE6oBCPCzLC6EKU8C4D+iB1BiEgBCmBBFmDjCqUtC8FMYnxB9jBzGCoBYpBEXyG2BloB/I8gBwIyBmErC8Q0CCoLmFwB4P9OWuE+iB7BH0BHO3M6JtCClJ+KYfVrCrJKwI9CmCsIDCGhGBCBmBrBsIgR6DzXBhG5VxBoN8GtPBDrbyItB+BBDRoBJfXGjBDEBNHhB0NvBhBwFgCPuDHGoEVjNBDmBiX8CBER3cuChvDivDBUDcxD8BGJDlBBCtNCBCrBU/CxIzCpB/LtH5C7hB6fBUDcBDGpBSsBBMeEHDBIDxBiDuKC+KGLEKCCzOwF7CkBhEBqHDaiMsB0a3kBDB6EoBhCT9a7ByFVcCB/EBbB7OCBs9B50BeFPMEZIEMGT0BBCLIQBCbcVvLB4GJlB3HuBnFBjHdgC4B4DxZbsG9SxBiCoFsHzUBkGvdK/daxTYIvgDiRzLlBniB5zC6FyRKErB5S6HhFtwCXqClEnenPsBvI0MoVxB/nD7CM1wEVcCByDuBb8ODlFrCcBLrIBBtFgC0d75BhYgd0IBBYLwCBiDyG+BhoBB+iDByBmEnT0CCoL+zESBvFhCtxBwiBBFzFvL/EFU5EtBB79BtBwuCwlB5D3InM6Q/L3DgB3FxIDzEBM2BiN7zBL6Y+IBlMpHsHGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGmFvCxiBFzFlFlDBI8CrW6HC4hBBI1KCDwc4ZvGpC4FolBmFZXRBmP6RC0F/XBCIBBB1BjEcpCnM4G2NmFkCme4CsF3Fd3EtWpIMY6ElB1zB4tD8xByvDSBnEHXJBB2BK3TmP7E6D9X71CVcCBBDuDRZBF0PBBBB+BlH6BvGzDTnBHlDBkD/EsRwG9jB/N5B9X71CB1BxDvCSBnEoBhChpBsY9C+RDElDBI8C4F9tB9X71C1oBBBCuEHlDBI/J/IUyvCh0EBTlFKhCyrB4tDbEkzE1zB9X71CTnEmvB6XHBDDDWKkCumBSBlFolB3FcXGDYBB4iBsjBvI2ZCH1UzBSCWwCQY8F+BpFmFDEGCkBBBDB+EH/IqBJH0KF+JtFtFD5UiRpXnU6LOBBBBBYjBGvG6rEtFIjBDEO2NzBrOuDyItFnEgMiWXgqBhGnGOEDnD4GxRgP5funCB0CyBBBkL3B6P5NjITqBEMTNzCQPOzBbPBKHdeDBM9HmBmC8J1vBHwCgsBnErHBBBBXBLaBHKBaGcsxBxU+vBraBjBbRhB1RzgBxU+vBraB1WCCzE1YIgDhC8hBbtU/GgBncBBBBBBBoI69C80EiXjd4Z/6BoQzM6JxT1V5iBsRjU0gC90EjDHGoyB55BvPZqxB+0Ei9BXoF+CDhiBqhChoB5nCwCiT7RqHJ1D7BJtY0OkB3azLjqB7G8VkYBBi2BwnBVcCBrDhEYigBpN4T/mC+Bp4D9F/UBB+L5BDBuDByLnGwF5rCYEHaqBMN4xBlGmXh0BSBBuEzItR/UnPSBBp1El0CpRB5RwF+hB4H69BmOyfCVfyDmRB9WDrEjC7EDB64Bk6BrRTsDo5BrbsY7EyC0kBkWkIndzBlErbzJ5O7EyCIw6BwfjIhC1DyDsBzCpLouB7JuB4gBoB1X6qB5nBgClH7CP6wCqDGijB/oC+kBlhB4hBxtBCTwHT0qBVcjFkaoB/SjPqMREhB/Qw2B6UkJBBBBBBXMsBFcmyExiBzHgiBzpCBBBBB6G4MNOWzB/X7HCn2BwnB0BXmxB8N/LxBCqHwlCB+IxhDonBB0CyBBBkL3B6P3NCriBzOprB65BBj2EXqF5V5OmVkB8RrjCsM/Q2G/OF1rBqmBhRB5GCEzMNkBzBnOkMpaftnCnCKBpqCgsCkFrBGBRwCjfCPCGhCC8SpzBqWpGyFCHyXPoQzMQ1VF1rBqmBmF1BIDEjF0fkEyC2SVxEyTxB/gBXnBiX+KgGBb5CnN+EgNTMGhLhNjTjajnBxf+nB1N/E/EpSggC2KuvBs2EwmBo+Ct2Eu2Ev2EhGCiB1UxBoN8GqPDBDrblB9DyMwEjiBVrCmjB6CBCBBpCCBEsImN6DB5DzX9CBBBq8CWCjCegGBjP2GDgrCz7C6bxBoN8GhGsJB8RyKjTgG+L6KxGiRpMg8B/CwCsIgR6D0aBBTepDGEb+CbsL4GzD8F0Ej0BhGcgEhC4DkLf6N8GlClNBCBDrblB4D4JyMwE4iBroBF2fzX9CzBBOvDjBZCxB/YiPvGmH6L3J9HIBpB0BuOsQtF+DoPBBBBBBBjBwCiC4CKbX4gBiQgc7J0DncSBlFrCTYlBFunCvtCBqiBEtBjBESc8D2MPzE0JlZ1gB6WVBB/EZlDDdoSClDD4nC5vBVcCB6jBYLwC9BFrB9hBuQ+/CpBFqiBEsBkBESYCCyQPnpC0U1BBBCBiCrB9hB1xDxF8B9aEzCBScyQPsnBN3GjY4YLBBVeByDlRCYlBS70EB3GKpblE9TuH+DlZhB7C5c6X6ECDBEbC8CgBnL2GCzDkEiGhC6CgBBUlBDoDHBxDIwTnLvHhhB0Y/N2Q9CdiW5UiI9KiBpEuByVhE1pCwiBBBBBTsSjPxI8GlClNBCBEvcnCIbuyB83B1jBELoJzQ4hB03E/EFgQjHtd9e5GzzCfB6EKbhDkMycoHBjBWYCC9EkM2BiC9IDkMjHXqFCrKsL/jB/Ln2BkKZExBSgBWKbOBUNoBdBbLiBpL9C3Pq9ByGgOkL5C9CnB9VqOByPwHs8BigBBBBiCxTnO6BsFwMoepLj2BgBgFBjP2G2KwEgBwL/WiRoP1K7ItUkR/C8K6b1TXjb/jB9K7CDtCsDB8KiG1CKgBxN8Qja62BBBB+FwhB41C/X7CBwsDi4EvkB35C5DkWyMyBoB2B4iB89C9B9C0BBhH8PyPq8B5cuQ4tD5DiR4iB2iDC4FrcBrR8S+CXBmBE0zE7IvZE/WwlBycpFgGB45B6ECDBE5DDdnLrKqf8ThHuf1V1mB5c0Y6EKbBBBhC1BiSsMG5sC7CCBBnvB2MVcgELxBokByoB9HIBqLxE8RzYBEsBB6EeIBlBdZ0uB6kBCvEVcCB9hE+DXBmBSXlBhe4yD47C2azhBJr4Es4EnyDvL3au4E8cqtBniBtiB0vBwJCBBqF2UGgGB5VDamIjF6Jtd3TyxB2GRl8B07C/EoXroDgGBBB2BhU83B/jBFoJryBcBB/EFjX1bkkBoJy4Ew2EwhB+xCuoE3R1O0IzBQoGElClNBCBBBBpBhBhZlBj7BBBBBTlFJiC3TBUc2B+BBtBBBVnvBVcD1UkhEnLtMBBBBBBnDxG/4E1zD7IzZ8IvCxG1CpHwV5Fx7CEma2nBn/BuvB1C0eiRjiBVrCmjB/C8KgR6DsG7N/BPM8N5C/mBiE8b1BsL7XyFiR4iBrClmB8KgR6D5yClzBr0DiR4iBpbsnBt2CrxBtH/3BuKFrUCijBkKxNBBtvD0DCtgB2Fm5ErCbl3BtWQzLB4F9PSi+C8EkBCCExBKwbxNqawFYElCCvNwH4CrN5dvxBiGr7CT4B5C1CrNqBnd4tDrC7CLoCzOBBP7IpFjSiBgRn+BYtWQuR7PqBCzuC/EFcEExBlBZGnL2G4BMzH/L+Z/FlPiJ1f3F0QmTxoCB0CyBBBnDBBBB5H3B6P5NnWxJoJggBGgEsnB1kBFSBzEckBBnP9YSBvOgTtPtPF9BWRe4WIuExQCkL+DD1PpBs5B9TB8EoZC8C+U+mBx8Bw5Ex5Ey5E1fkDvlB1F/6B7IB0CyBBBkL3B6P5NrGkqBkpD05EgzBrGozEqV9H+V9CD6TpP4NtSmD3GjtEtWQ0IgGE1B8xEBBBBBXqC/yB5J75E+8CyhB85E95E+5E+1B3hCqiBxF/BXEiO+KO6GXCCB+BzI3EjJ2MwcuYyWBBBBjB3nBBBPtWkJ+JzwDmHloBjK00Bx2CmFlRCBjMrBmBBoD6/CO13DqiBVfmDMLjBTgBkOCB9KO6GZD+BzI3E5V2GQBc7VC1FlFBBQD2KWDvyCY8RBiGBBsG+B3BxT+HBxBC8FXjBgBwBV4BBVuO5GuJ7nC/N+9BwB+DfBBBBBB7qDkF6Ds6EyF9C0MXqF4BhU6YxlB+KmnC4iB/EBYmDCYngBXmjB/N5BpCvrDBmlBmjCrGkqBuhC6jBsELBBBBBjBxBrCpBla+EjmB+F3oBrKpNB0CyBBBkL3B6P5NvwB6M9LiQte6iBFBo5CxFuc5cygBwBxjB9QuFBBBwFsHiJ1K8iBC3VBuMIyG9WphBhGC7CxZlrBCtWQphBSgBrkBT/HwB3FmDxCyM9LRHGDBhB/Q55CBBjhBpB5UjCoBRiuClDgC1MBX5C0Bd9DmL2GC2KnZoe+8BBXoEFduJrMCvPuUB1esH1E5RwD/LzBiFjLrFzMgDqYxDlKBE8KuIyIB3DhfBBB/4B6NgnB/EsaXjEHgBBiC2TkxBpbrBmBg4B7N4kB2SBzBpD3CtBkM4GxPjO0GBaB7O7GPhBBB3GzBldqFhXDB8rBrtBgIiGB6EnBBhC55BBiClCd7qEEtmC3GotB7NhcmgB0VS/GjClC4rEE/zB8pBmgB0VS/GB6EKdBB2BjU3H3YDPgCsnBz4CBBBBBBBBBkFnBB+BuBsC8GB5FoF0WhpC7dBBBBBSBmPpS/e5R71CUBcCBB8hEjCEIkBNgxCzmBoC8HsD9gB4mC6EiXTEqEgBBkBdBQBBkT9PmG8N3qB5RzBByDsD5I0BjBoBaH8GE1ECLdpBoI8BFQ5DgDelCoBxGlmBqDmWtI9G7DlBH2BvD5C+NqBpBhGRCC4KsE5H/JzO5UosBBBmE+6C3byGsFrEhP8B/e5BOIbJbwD4Eqe5EzmBBBBvY5PgC2edBBBrhBqB4IB8zBxGCj2BBBtY8CrBBlBEBBBT2B1CtIgC1EB1O+iB2tB4KBBB+JnSoD+Cz/Bj0BBXqF5VpqByV4FhPkPtZuPyGxnBX9dwXKzFyLhR9BcpDBBBBBBBBlOo+B/EBf5DsL3OwBlBpSmgD5hEhG8L6Ix8EgwEwGTnEeIBB3BK3TmPTjIpb9R19BydqD4T2J9Y81BqDuyB55BXqC7uB4CsB7V3tCKyH1FriB5Q5gBSBpI0pB7CesBBkCGcBYsEnDFtHgmBvxB0LsHhFgd1IBB18EmD0BKUJBBF4C6SzJyEvhBrqBxB/nDz/BxrCTEpFBB3BKvJxDB7D7C5H4B1F83BjqBzK35C28E38EhGChC00E1nBMrnC58EhFkC1UuhCBliC62BWua8qCBTuCjCUJBhC3TC7B88E98EvnETEapDeJBBgCTkTt3B1IBoD/FQ1OrK7M4T+iB4VuMIyGhZsXBiCrFyaWvZmjBwBjFDBBnXiHgEsSpCrWIwKpB0JsNXmxB8Nl0CSBxEvCjBiBsLr5BNB9KrFEnVqRrSwPlpBwCVcl8CiQoCthBq9Bi8BBXiHjqB9NiMz1C+WvEBD7Lw0BtO6oBCPC6JzWwJnTrqBxBIDEvH8O3Gm7BBwLcmE+DzoEkMykBhtCjKB2KlB6IUBBBBBBTeCBmDGEUIBBUtBhN2GD+KlErLZjWvO7hDzKHB3yExBC93Br9EB6EKcBBhChN2GxJkMoI1e2qCnVBzIBBBB3BBBBBUcCBmDCEGbSBbCSBqO5HwNkGhsBhJ2hB+UvGpC1ZmH4T6EnBBBB/BeEPCBHwUCB89DeEZ7E0tEgBrH8OJOnBIjgBC+wBoNBxcyH2BeCqzEoJwFBzG6YHoFqoDtKz2CnKryBuKBBBB6EnBBB2BKBvhBgGB4BxFf0FtyBz+CFTgBnDKUrCRBB6wBCmFM5bmJcrN7dnKpM+SkTuKDgGBBBB1B6bkGgG5J1HhIiIxFimBBxEpP0Q0TpKkCBBB6ECEEbhDkM4GLmH2RsiBoxB9VrjCyEpPokBuMzBnDGEbvQ/UvyDsY4I5FzXxFqBy4CB3G63BsDB7DstC6KBByF8C+NBQ0KLYyV8EEgBE1BlB8EUU1B5VMBB0M8Gw9BzGBf4OVfyDmBmXBGFClH1CyDU9GmnDlFsCBBxiBqD+BQ+MJ+CK2HvDne/C0IvX8YBBBnc0ezFzBijBle9a5GBG2aT6CQ2BMIjEkPzZhWiEiHrS/VBgGD2BjBBnM4GB5BICCWePi3E2GR9NkpE3YDP/hEECC5CBy9EwqD87Ep+EBBBBv9EmFqBh4BntE2rBhFnE6Q6EGYKhCllC+fn1BBjEBBBBz+E6EFF5DyFGJBBrCB8YG6IwBz+B8TlsC6EeJBBM0BwhBkIzjBTuF5VyFyZwDyC1uD6KByItKjP1MFBP1RwC4VEOrd4lBB4BBBxFrSoH7CxE7BsQsDBrH7b/db3J3LJhD5HBEBBj/Dq5EzFBVfyDhCjPBCDrVrBMv4CyFhRxItDD8WluBmsB6KB6EoBhC4pBUb9+EB7hBD8f4gC2S3JBhFgB4BL2TmHi0Bz+B8TysCBhFgBiBBBf2TjaCzpBkCxjB1Hxd6EpDjdwGhFxFCzfsxBBnKhkBqOroBvlBwvC5BBBqIqUJBBFIGIEC5N5BDlEQlC3qD6tCwvC6BBCBz+B8TkMzxDVcCByDZhDkMqBkD4DFoPTgF1D6LnNmH/BqBgPvY2C9GgWHrxE6EGxIwBvBrB3DlKB1I/MpEBkoB3U1iBuGyaSBpC7CBbBf/hB5GBG2agG5B0cB9mBkd8rB1SSBvFhC3TgByauauJ6BzBMuiBk7BiaBBkpBtV4Fh6B0cBDGBZCEBBBYmEzCvHIMuEHDBDCG7N4+CYgCzB8oEmSw5BCnaE80B1WBBx/Ey/E0ckBCEBBBzCrC2K3xDwiB9IByX5iBBoEx1BjI9iBiCjBmB1B9VwJqLw8CjHgG9VwJ0cBDgBL8EzCvHI4ECKBDI7N8sB0cEHdCCh/DyJuwCtnDzBB3UBHjf2GRpPrBJhBDC/BqB+CkGpG8EtEJqVavKpMnGCF4CDBBiYmOyK5JiY4Y5J5FncuiCqTwD0BgQBmQtQkFngBjzBH5FaBb8OI5FryBpT21BFRoK2JknB8dwoCBC0/E1nBsQ7Sgbn/BCrE6EoBC/BTw5BCkxB/BrW6CuDyIxCCI+DC4HzI0cBuB8EzCvMNc5CypDzBB4U1nBpECwJzBnfXjEmBBBBFe0UD2HKvBBqLpFuVzBB1UDXBiBeBHcJGEnCRt2BByvCjHsB3JJBkYhBCBCtMBhClEpJEEBoFpnBBDQj9BBB/Y6Cwc5CgZ5C2BqXkVBQgFB1EXjEmBBBB3VDmGwB5BBqL4CxC7B1BijB5T3WBCDBDL/DCBlByFEBBCGnB7BpCmCI2MDEpBYJNQREBe8JmVOI1KHC1C3B/DKvUyBmPlLBBBB6BeBHvBl5BBhiDB4WU/DDJBYDoHB4BBW2U8BF6e3D1P5nB5C2BqX7hBiiDBmYRDvC3kE4W/EBYCB2FyB5BBZbYgT7gBmiBF3UDbxuB4Dy1BD8BzBB0B4WvJnBhgFzB7UvuCzxCTsSxCyMxI8GtPBE1GgBmiB/UsvB4D/EvBTpI0pBvGqBrlBDlFuBCcCjkBlFuBCbBCYpBiC1xBqpByC+V/DTnEnBBhChN2GCwD0LX8CtC7jBOiBiB8SzuBnbkFUHEqpByC6EnB5V9PxjBTuFBhC8K7I7BtE1B8GNuGvPEmH83CB3rBxjBzkB0jB7JjuC5iBBBgSgCyIrWCMiDoa2sBBBBBjkDhkDjmCrqB4ctM4GxIC4CjC6CsDxQvGV9H7hCsLhVwB1F3VvRuGWBBBwH4jB/QmOBBBBcCCDbcOL/Xp6B2qCBgF8EDrLYyJTBBWxJHFvIgIrMHqD/BhmBrB8JDrLYlKBBWxJHFvIgIrMHqDgoBzeSBwHTsG1CoB/MkCxIsDeEoBhDzNBBBBpCoUf6DokCBBBBBVcCBogB+vC+BdYBFiyC3qC1ZnBiN8XwInKRoBoMngCBBBB+gFt7BkoE5iBvE+KsLqBgIrGB+HTijBkoBBBihF/JjMyJHkBsSyUqD/JWDsVhL50BYvN29BsLjCmGrODBiCsDsO6YsjCCsV6/BnO29BwRH5DS8qB+fxWlF6QkhF91CgOo1B1SkCsFpGwZzF0QWF9eoMylBB3LlK2cBBBBBBy8B6EjEDkMwB3EqI0X/nC6EnBChPBd4FtEuD7GDEFhWrCSBNyFmDzwB2GQBhpCrHhkBkWBoQGn/DBBBBB1mCx6C6/BwImDpDoDGyVxBrEhD+nB8XwIgJkM3RmyBsL4KvNj2CBChqCgBBBBBBxdE4TBNngB0DG0gCzJBkVjHiGhG5V5H6BtlBqLoOiFrBqMhEDxd9TNngB0D6gCi2C+chBa+E2NB0BgfukCi2CBBorC4PSsMEEBfBBBY+EjOoBF/hBhBnC+JmLjHhFkCUhU2yD9SB5gC4Vo8ByBpfvC17BFtvB70BgCuaxEMntB5cpBsVlI8Pod72CBiW9KzgEBB9kB+PyBsetBiettBBBBBB8bLiGhGx5D9iBB9RgCua9EntB5cpBNsVhYodnL1rCxyCoCvfutBHBkT4Nx8B2zB8QBBBp5BC6CmkD4BBgJkMiJpH/zBSB1FttB5X/1C/qCliF+oB2Ll2BiR9FzQ+oB7hCiRsI0UJgnC67BBiCBB3cgFgEkMkT+CldpQ3S1GRBc6BzhCSBBxdumCK67BBtBbBB5yC6qB8kBBBu9CyiFpdINBCYqO82B0+BBhG9sB5iB0FoiB0zEhPBBBBB3iF7iFmFoRkMuJtMiR6DvehGBnrCkCCnmChPBBBBBCBB4gBrMiFxxBLCx+BLBBBBBBBmH04BuxBzGC9DO8+EBk/Dw+BEgCgJiEiGCBvJtaBBwrBBqC6C5DBCkM4GzDrRkL2Z9Dr/E0cBJBfBBBYmEByC7MBkzBrjFsjF/damEzC4MYHB9D2CBBaCB+B/BO8+EB83B+bB8jBBBreOmEzC4NgwDDBzGBBcYmB/BO9+E0gCk3BBTjIpKscxC/Zz1CXBjCM9tCzgCvjFwjFmHloBkK+E1C5ODtIzB8GqPDBBycoGzsBzYzKhGB4VgpB1OkboDwtCBB83B4rDB5F0fzF4sCBh2ChGBC2V2jFvGpC3WoMroBw+BoVCB8jBBB1HjwDB6EoBhCT4c6zCB5EkiBkdgBHDBqMT8NyjC4jF8J4GuFyJECPW4C5G7IgI7NhC/BhmBrBnvBB/F+CnM4GjOXDiI+SiWUwD7Vz1C/SjP+GzB8GqPDBE4R3KUBfyDnR7FuiBB6PozByyB9FBBB+I+S+Uj2BgG9VgHwCua+VvOwuBsG2qChFekBBB3UxJ7/BxGkBqC33BmgBpCkdRKC2F3NhBzfxwCuBBB7CMZgCyahBqOrGgL1RzvB+7CqsDiiB+GzBmE2CtBgOBCCnCCiDkBwB3vCtLBByahBqOrGgLkLkBtFzvB3RrQ+GzBmE2CtPBBBCnCCt1CuLBlG0uCgtCuCwjCgHzmC8QBBnCBBcHxBftCrkFxdEuiEBpCY8F3PmFnR7RB6bjHBuCBqLpF3rDxdEuiEBoEB3hF6EG9DbsLuGKvJyW/FhD4FokCxf1F2G9ZBB9mBkdnBDrMiW9K4C0PXhFL9vBhClC5BhFgBkB1UzlEtIs4DhT0QBB7CMS6IzvBfhE/HiwC1FfFBbCBnyB4Y6IzvBpG42CrFuBBb7jB2BBHr6C4cBBBtItrE0QBqxB7CipB4qD7Qj3Br+C/FpJBBBwkF/EzBrCbsLrhBouDCBt4BpG42CmtBEBw3D8C8yB6EnBBB2BK++Ep4B7WBsoBlIByG5zBkIzjBtoB6zE/F9VigB8kF+uC8kC7QVcpCqRlBiPzZ5MyDhzBgCB9lCBBBvPkR3JJPB4HiOrClG0PB/rCBB0mBxDmvC3rBCtPqD8XPB6VrC5V6DulC4CBBChGoQxFzJ+1BiGxMjFkP8Fzb6YCsCqiB1RVc4UmV4UogB9IDkMqKvgDvrBh/C0BxkCBkrCBfmD/LMgJx8BtH0BhQEMoChCmHjDs+B5nCo9Ci2CsapjB9P1BnqB/zBmkBrRzRrlFBBBBBBlxBrO3CmHlQgoCgEgBhPEyH0GelBgwCmbxDyExRL0ByDnRyIvD+G9NmB1MGPItR65CwH+BrBBBB2cTINBBBrT8M3lBNhC+K4uBqCGlDBB2cKJ2mC1J8YzRgY2oChBgQ/S0B9ZHGDB9GhVkmC4JBtJzBgFgE/S+U6GGhHhV8PupC8agmETvO1CoBxCyM1MnSDn2BiYrBmhBqrD/EBE8DgGIB2M6MzFBxQ/QxEgFhH+G0B5ZENhHoN5HvGpjBhM+GjPtMBHqSzBB1U+LgJkMBQ7Ev8B1hB/iC/lF0H2lEzQBh8ErhBRu0CoWuZ/S+WvERnFB5B9pBk5BhmFksC/uBK1qB1Dj7D/qB/SjP1MJhSilDBBBVcCBsCajEDYsL8e0IBBpKjPuMxSXMkCMNrzBsxCuFwbtOwjDZoGBwZzFBzQuV/S0B5ZEHGE9GoN5HrhB95BiYrBmhBj7DK9BeJWksC5VmZKnzBgjBjsCxdE3NgGC0gB9Rk8BB8CoD0B5UkM8CsBCuBB5tBoFgGB8VwJwG6EslBBnF+qCjIpKiOCD0SgjB7MtNlb0cLWFEBBB+EyFxJBrxD8C1WMikB7fJgF1WlP5B04BkK3KpBoKEDo5BwsCgBRCtCaMyE2M1KrEsE7I8G8pBBkK3KxLEDo5BxBCtCtSB1K3IiWjE6DCK+I0CxN42CzzC5yCB/dCsVhzDkKoIgOEDxiC0oBlwBwLwbqgBB5iBCyctW9hBy7BkF5DDcHxBCdhkCqgDkCBkWvKhDwf8F5PsrCsCBwgB3VzgB9Bk2B4XregmEkCkCjBZr2BgGkPigDBCvmC1mF2mFkDtcxb7LwiCNjIq5CpqDwgBD0SXqF4Bq+CwnBuP7KiiC8iBBBBBBBr9BmC4W1wCBBBBB6EmBB4BhU6d2J+PxICWsCz0CuP2GQBCkpB/SVczDxC2dvImfsEiN7MnhDBBBkFngB/gBxBkG2d6mBkuCgNBBBBBgG5BkUOinB1wDyOBBCJwnBuPjlD2KBBW5HhUwiC0cmBawX7JCW5mDoHmIuImmD6JrM0K2IBBBBBiHy/B3nF3nEXjE/CBgUwiCk2B7JYg9B/Z/DjMunBgzB50DBunBnrCm1B6nFugDjTr0BBBBBBBBBBBBBpoFqoFroFsoFtoFuoFvoFwoFxoFyoFzoFwtE0oF8mF49EnDKKhwEpB5qB8nC9IhBmL6bzlConC5gCBCB4nDBB7S9ezKsDB4oF70C+zCBBXqFkBUhUzlCrrB8cjWq5B2wBkdwvC6BD1J6EFFCq+C76B4PiiB9dCgBiCkFxSpcHtgBBjE/LmBB2GQT0oB/SkM7zBtfre9ZCnPVcuEUCcEIjBkM0+BlTmN//BsDkFblPjHkJtH8nBshD1V8SboeBo3DVc1DBtBBaB+OvoCseZ0VR0KB+JIhzDBjlBjpF6/BqpDBi0Ex7CELn1CyMl1EmpFnpFjzDXoEBEdC2B/B3oC3J0es6DoQhG4BhUyMpgBoWpcn0BjEvBzOvG8e4uB17CLoJpzBhG+6CvgBhhB6Gm8CCBtC0qCo0Cm3ErpFvkB53B+hB5D7PpGpRtpF/qB7GVckFgBIu7B1HmpB7sB0pC50CiHqrCB7GC4JxwCoHxgCPVcC2UpiBDBzJyMncnCgBKKqxEkFbhDkMnQzRmsDgqB2BBxpF+Ial9CrrBpsD3hB5kB1mB4UwFvC/BrjCtvD0DBB4KlBB8BBhPlqBtoB4D7MvxCBjjCz0CzFFoG2LLPSk4B+RLhBugD2nCXpFBypF0GBVG5oFTuC3CJCgCT3czFrEuEzpF3lCmI37CBBBBBB5pF2GRC/oCgB6D4W5JeyBmDBkeuRqCBkf23Brc8pF9pF12B8EEEc4DsLnQnDmHT70B5BBB7jC/Suc9cHaCyK0ErEuhBg3CmtBqW5gBr+CyHByBYvzBzCtnFBBBTuCG4CCBBjBd9iBrEjK7wBjxBj0Br7BBBBBBBBBBBB63B/xB6N63BvY75ClqF7pFLBBBBBBBuqFvqFqzBsDzB5UntBiJ6TtgD0jB/a5tBtTqMhTphDuJiNBtTtrDVcq8CBDB7/BgegN4/B0qF1qF2qFxrE3qFsrCrCc9tC37CjB4BMNFjwE4qFp/B5qF2mBzGCelB8rDmD6CJwVE8D+xDB0CyBBBkL3B6P5NyBtX2Cr0BpRoDtyBpWpFggBpuDPoqFCCBgFgsByFuBrEkJhZgJpDsD2nCqmC6EnBBhCZjtBmD35DhR6FuFmG8ByJBBB8qFVcCB1UiPeEBfZMKIjwEOiBB61Ck4B6FuFmG8ByJBCBBc4zEkFbJ2CasLmLtD+JlEc3VhDvxBpchDsiBwG3IsB7jDihB4FJ5Vla4F6hB6IyFjiB6EnEVeByDuBBSJBaNzNC+KO2HxKwahDyFkBRkBgZvHSDhlBqC4D3BKkcaBsV1PCsBgkB8XY7iBu6BssDhD/yBmFvBbBB5O2GRgdnWcCFwC4zBhrFBBkrFlrFojFmFMiBG0BjXgCL0DgZ9MtIBvJuaBw5BCoaB9jBBcHkCMmDigF5HBBXMWKEgBDJVjzB7zDrd4oBpJ9RlP4cxGyRoE2BjmCmblP0nB6ElBD7CDYsL4GwDDxBzC/1C4iB2GQBrkB7CM5CB8V/3DrdhyB9RlP4cxGBxRyFmtEuwD4c2BhqBrF7gBsvCgWrH6VjDpBhDsiBzQpmF/EBBBBBBB4J4+B3jBp/ByahBpHsQrHVoYpBliB6cwNhFyECQCCBBBBBBBB9qBzb1X2jC6cxSyEdmN/CFnEjIBJBDQBBECCCBBBCIOEFDBkBKrCV+B0CLuECBBFBDCH5CrBBBHBCDBBDBBEBCBCQBrB+LBrC2gBBGwIxQB6VhBrIwGNEBEE8CwFBBBBBBBBBBBBBBxoByJCDLjxBs/BM/CuFGIBBB8rF9rFikDtsFjB4BM5CB8VlGtUhBqQ8oB13CBBBBysFzsFgFznFusFwsFjG6IwDtJ3CsFHuD6IyFB5YpJoBX7CnERmyB7YByahBgIkJpPhsECCB7CMS5CqtEgGIB0V8D0FwGxfvsF2sFgFyVhBqQ2OV2yCrYmG/JyKxB9C1DBJgBClBPDDBPDHvBBwBhB9C+C5CM3C3BoBEvC9mBpHkDwrB6XWvBBBBhhBClS7WCFE6ZgnCzBB9sFo7BwClBguDB5rF9CoNsEkB7BKOXSUwBpBgBCrB7I7EIF3E7EzDoImBBWd1C/J85CaBBBBBB8sFKBBBqtF1V7BGElBS3Bf/BlBvD3IiFJsF6NWrF5Q/PmiCBJowCk9CB4BoE5B8rBWjG1P+WsgChM/J1VDDB1KL3d2e9CgHjXnmCCkDCfCobBVb8tDm4B2SgbogBBibmMFhFfC4VzJzb1f9VC6UFBkI4UTrI2GQBrkB6X7CMSnCB8V/3Dzb6EwLrP27BrvByESC7CMSjwExrF7qFpmFhKyH5CgckYgjDozBrHmaliBhKvB8InR4E/2B0fozByQopB5jB+TgFuChVhNuSz6BV27BoG9duB4EK3I6NtHEd6BiiDBjhBtYzbgfr8BrvBkFzbgfr8BrvBpzBBTlFzCpbxZ30BxoB8EgDvX4Tv6DBgGJsZEkM6lDB0CyBBBpD7H3B6P5N3fxnCsIg+BBBB+I+c4gBH9FxF2c6CBDyT7CM5C9V/3DtgGpyB6XCjatgBhsEEBVCBCaQ8BmBnR1BBC4EBPvN0MyG5QrB4EpjBx7BB/B8HwD0iB1BD6DxbuBD46D6EClBBhC3TwX8FBd2PwVyP7Q7f1BB6Eh4B2B5S6UvJ6ECErDR5EtBhnB0S9tD2B5S6UvJ3qDqQBBBBVcCBmDCEgEYvUxO3F5Q7UW3OmzD5xCBl8ChrB/FgHjayG6EmBBC5CpMdrP+EwIp9B89B0F0F4C+DhC0BP5UiB/iBohB89BBlVdrVlC0D2XwO0kDkI6oBCPCuLHvGpCqrCmFkCiB3oB3ElD0OBB5EBBCgM2BOK2nCkM1HBBBB6ECDFUXtCzWVfBDvGlOE1MutB+yBgBW9BBiD6P52EVfBDgBnBIrC4W5JzmBnCBBBO4KfigB0mCwSBquF8FBd2PwVyPgBDT0ByDtBBcBBB4OC1B7E7BgZOhHBBBNCCB+B2Ita+0B9qBBsWB/Sl0BWCBvb8PmGxPiF3I4B5E6aiK57DxD6EnBBBgCZ+S5H6BqLzC1C7hBtuFt6D6IzK+JjLe0JF+SBtkD9DB+yB9B9KyPBCw0BzqBrGsXC+OI0E+8DBBmGsGjfC4DvJh7DlGrGwwBgGBBBB5EsBBBDhkCovCtT0BrGBlf4DmHBoCkiBkIgYkEkBHZDBCBSyW1ElqCBVcCBBD6EoBhCT9W0LkF5QKLjsCmY/B8HgCvCQlQnQy5DB5P3dCC8OILBDlE5d+O8E/8D8EclDnM4GqCBxOgHtThVyKFs3DwW1CyCc7FoFCmE6OUxG6aiKhGBBgC3T2WtdCBDSBB/zC8lBBpK3EiHrD3d9InM4GzDhFoRxFhLsIojB+SHI1BD6DeBPvN0MxBhF5QjGpjBx7BB/B8HSBNgB6CHgBBhCI+SRxJ0FrCBoDlKnW+tC9P1BD6DxbxBqpBGBvL1tCMBMlmCl9B/lCXlCiWqca1B/K8J6I7IyoB+qB/iEgjEgB8qBBqpBPjpBywBsyBxxC/iEBgB8qBxBvD1BrCYsL4GwD/FhDymEjjE2sC3wB47E+0BxjEg1C4FKhC9YvGrzChpBipB/uF4FKBgChN8LvG1BxjBrZhBiMsjDoQrViF3IpUzGCbskBj4CkpBpUkBBgBuVg6CBXqEhBhC3T5HqOosCwG4J4L7Z2LzD2EkL8NBBBBBBBBpqD9Cx8BliBskC4D9CliC+FrY9NqBgJpD2iBujBlpB1B1EB6EnBBBkMwH+JMsCqDpvBtnBk1BxBzBiBlhBkqEvCVtc6FmuC+F65B1f8K9C6uB0T+JMsCqDxBC4jBkDiB7nBwnC1zBxD+FonD6uB0GBbNiGGmlCuMvYTwC1FtMrNwfzoCBjEiBuBCbBCYpBiCyF4jByC+V/DTnEnBB4V6EnB5VuzBrhCjG/hByF8C4c6oBBjjBviByvFrIuZ3sBviBrGBBBOj1DtmBuO7BgxB7DEWmI8IiK1G9pCyM4HzvF5tF41B85DoqBvnBjNsGiH6C6FuPDiF3IpUhCE+ByBoDGgBBH0BhUjVuavCwCn5CTlJkpB9lE4FKxBzBxDb+OmDxGGyVxBme6EmBBBB4qBthDuN+B5UmG3Ui8EyF5b8CVfyDlR2HYjZL7+CqHqjBzpB3hB35BvG0iBQhClgG2vFBBB6vFBBBBBBBBBBBBBBBBBswFjGuCCvB3F2hBtPuIB3c1G8EE8EjBnY6EGgBBBBB1BkUxEEDBtBB3sBrM5EOfwuCucBBBB+dBBBzFD5BzHS5DMBFJNyF8CB3c1GxBClEmDwNF9iBSB/FmD6futBlD1OB6E5NYv7CyF8CB3clFwB6EoBKnXBKBwHBBCiFXjEmBBBBB1BkU2HKwBuPqFKhYBvKB8EG8EpBl9D0FxiBB8EGrBtyB0cBKmgGj8BzwFBB2pCkF8hDBBxICwZBmOlD8SjLG4P1TBBBjRIBP+Hvf1lC0dkFjX1JlflB4FnBYBurBpFO0FjCqUEpC8FMrLjCmI0LQEpC8FM81CrIBBo2BkI7EnH+tBsG3BsdC7OFkjCk5B4H00CB6LB+O05BBB8IoM2GlPxH9wFBBB+wFkhCXqE5W+V4Bo6B5HtOmFMRcxWqJB+CrFiLmT+WygBtNt9BlBhTTnEKUmFMGdEG6iBrFqpBGBvLuuCXhFJBB+Bb5e1EEkPF/SsemTJzCsGwCyE3HdtPBBvD6DsGmBEBHlK4JhB6I2gB5PB2B+BN2yCDmB6jB92BkF5DD8N+RlBhBhXpU9Y9IucqV15CyTooC1sC+Zzd9PvhBjiD4H7VB9HjEB0HoDEBB8JwyD1BnHvCjCqUpIMUwOviBlmB5HB4H8VgMB0H9BxByzEydknC2H5hDDBBNxICwZBmOlD8SjLG4P1TBCjRIBzwFmxFnxFoxF1BgG+dXqFBBBtCCxZ1d/LsyBqXkF8hDsG+BhD3KxHB7HBB0B7BE0JIGmBEBH9T2YqW7LmBjsBQVcoE7d7OhYdi8BbBCCCBPMUCGH/BgB6Vw1EyByD7lB+GpCUBpSLZuBXEpEFzB6FitBtrBnCJBBBXEDBDcUCgEuqBuoBz+CBXhFJC3V/jB/LsGlCCvNxHwEBnDEC0B7BEiByIOJdFkUumBzV7sBgHjayGlC9RcCCD+B3DknCLnC3nDz/BwjCvuBBbBCEBvBzwBwTD2NYv7C6ECDF5DyFRrCB3clFwBqVWnHElI5DjJY85BT5DuXrhCpKYg1B9vChQkqBHBgQsHsG1KxMBBLwHC9ODo8DgxBK5CYEub5vB5EpcsIEB0EnDloBqVY0N6BDiFgdkFb+CDYsL4GzDgIgxBK/MqVsO6BqHtFu/DXnBmDb+CnMnQkpB/E9W+UjiBBrDCkyCk5B6EqBnCTtcvlBCgPkjCk5BrIT4FK4V5HwnCVcCtD1C0OiPm+C+D+BN1CgBB5V+BiDgBB5VDtCzM3wBxItLBnhC+ZzCIBBB+1EhDyasxB6xBub7UYBB90E+ZzCKB/uCkpB8J/WsXmhBuC+sBBBVcpD7BjDxMFi0B/8BXsFiB1UVc1DvB0PFhxDrhD+BPtZjWrW6oDMS7uFuxFnMtC3D/C9H9L8J/WsU3DmuB+6CnkBMTBjyF97B7sEiyFhyFgyFXtH2T9PmGjC7sBplEBbrxFXhFJ5V/jB/L8EsBofpamKvB9SgoBvEtGnvCkwBBXhFJC3Vka7JtCwHoStCaokB5gBtLzdiakpCpwBYBkFqY4FLgCtCigBkFcBH8BZnM2GDxvB21B5XsZnRyRxOxDuJwUj2BhMqLhBsIGhFvDBBBBBBBBB0yF1yF9xDukEgFxDChG2GWnHErG6B3MejL3LwErnC8cBBBmgExI5M9HErG6BrHlFHZFBluBvxCTCcuDBEUH+CBCYsL2G0Jra2OsqB9NhEgankCBCtWiBLNBBBBBBBBBBxBs6Bp3D8EEEbhDkM4G+Bm4D4GDjBTC2NxFtBJpFpImBCB2EJpCoB3GtOqMiIiD3K3FhXsYlRaBBBBBB0xF/3DnuCuzFB4GBBBaDG2jBtFnlBtHwzFSBgqB8GtPBmFPriB7IDzFoC+F/0C7fyzFndyFBx6BnfrYieUBBgJtBnEmNtBE6VjL3LouBy6BsxCqxB/M/JmMo9CgCBBvpBzcisB0qBhXBBh/Cu0C8zFkKgLGiLC0B8G1BlFzBpC7KqCBDEpB4DzDkChL2GyBatpBnBgBEvO6ZBB9sBhiB/jDjBgF4EhG5VjLgGtPz2DjBxiBqSElX9wB7L+MhQ+IoCgDBBB0C7lF/SjPqMEHGEhB8FjLkzD0rBhoCXqF5V/jB/LwD3ZEgFvGBmDpF7B4hDqxB/MqVsOkJBsFgxB92BkmCvE2BBgFEiZsNXqCgD4BhUykBiQxW0HvhDB6DlClP4GqCme8C87Bq0F1fvpB8T30BB0CyBBBnDBBBB5H3B6P2BBBBgM/+CmpChwClbTpI+SmFoRKIwGhC8CjDwCgB/PjNitDrBtWTxI7CBoFLgEB+MNuV8MkGqwCrCBBgXhVvK+iDkb7sBDsE/MnQtmC+Z9C7CBj8Bv3CoLqS0gBBBBBBqVsOkJsG4I0Pqd2Fo5BgFEdyPrd6VgJY+BtxB4F5CzZtWkJ+dCs/B7sBD1nE21BBVB5Jo2BrEgGiiB10FufSBrB8C+EnJjPsDlF8GtPBEXLcNhBoDvzDBBBw6B7yCgcM3G7K+zBBBBBBBBBB01Cj2Dh1Fi1FvlDqgCumFj1F+BiH9dtKgFEb+CDYsL1qB9WXnB8CMPLBXBBBEKMDGF3TCtGpHiCWxEDBCtFCkElF/L/GB8CUtduGBjKX4OpfJJzB6cBBBBB+Bl4DBBB5FbEBBoQ+KgG0DnBmE7BsHOrH6QvD3Q6H+RowBZgDCJtCtCGEUHBBC9CkM2GCJ7E9F5E0FxD+K8xBm9BVcyuEiX/qBrD3PnB9Y6hCkFb+CD9d7F9kCjyFjD97B4F1lC8rBjyFhBsBWgFE8DkM5mBtrC8rBhGaEWPckMlBxF2BrJtFrH6tB3KtCuQ/IjkBrItLohC/M/M7CCvDtCuQ/jBuR5H0D6wBuQ/M/M9CvDBzd3ezS8xBhTtIpIyMYBByBBRaCNBBBVcCtDEbWoCnMlBF9O0Ew9CXnB8CKRDHBBCVBBBEWcCKDkMGwGtBqCuK1BUC3EyC/HnEmK8nB7hByf+MslCvpB8lCHC+B+FvdqxB4CE9F7X78C0GBBByhB0yDkL/PoGy1F/FC4BnBXtL2GCL9IDz1F/hB6C91DqxB/M/JstDBxNxU/M9GxIyCx8Bk4BB+BSTpBoC5gEmFPjBBBBEWhUvPPnFDDtFsDTrFgTwDs5Bv1BjH7Kn0B4HzDgWNElI7BiFwFsD9YB7yCgcjH7K7uD+RnUmmB21BS0GhBuhBsU9HrNkcsRx1BByBYwZgxBKiX2JoB1Xl8DcCCDkF8DnX2G/D8B9kCBuIC3KsRyfBBBken3CkF8DYkS8QXjEmBBBBVCkBF6EhIBB4B5E9BuERmBC3DU0DUwDpBjCPsC7D4ByBkOvHB4DhGrD0BqD3BgC4BFHWSkCgCCKxHBfEBoB6EnFBBH7FtBlBsCtHwM4B/JF/GVzKBBBBB9BBBBBBrKBBBBBHBBBBB3BBBBBBBBBBBBBBBBBBrBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBqHhBB3gBlRlDlBDsDrDkJO6DDoCBmBEtYM3GB6KBiEtN4eZgDCjBBB+B/kBmiB/sDB+BpBuCgCFqyDBB0oBgDHgFFvFtU7HB4DB/OM1C/BEXCgFuBiBrB2DBfEBHhB6EnFJxJ+nBCmYBBBBBHBBBBBtDBBBBBBBBBBBHBBBBBBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBiGhCnrBhnC9uDgxB3hB0TvIlJBBdEBoB67BBBBgFEdBB3BmBkM2GsCtF4B/gBkK/DoD/DazGQEhD2CTB6BsHqECYHetB0BB2FrCgQiiCnEpevDB3yColBn+B+RnfBzNypB+4DjpBxCChFsL41B6B9fuiBB6EKUJBC/BybWynBBuejNBzOpVBBBx+BuiD0GBaBN3mChxBBBx+BW1B5S4GjpBxCspB1e9foLqSTEpEEUID3V/jB/L0qDvD3BpiBW7IK5CCWE+YwCqC6T1ZihBsIF0EnD5EBmzB4xCyBYrrB1F5GCmqBrlE+SsCsO6BrHrGwoBkDnmCpkEwlB1MgxBtfr5CB1MmsBrOB9hBxlBv0BBB6EnBB8dxoCxoDkC3ZtkEy1Dq2CyuBtNpkBiX+Kz0EBgJkM4G8QiX2JoB1XkenuCgxB3hBiG9jByzEs2F4H5iC7RB6LByoC6GhlBlF3hBnlBBfEpB77BmYBBBBBgHfBrD4JRtUMYp1ChpBDnC1FKthB6VkCpNBftBhKB5xBmYBBBBBzGgBlBz4BB3ExFyBiFhB8XvRjG0G3P1LsXJ2HwtB7F4QlK+uCgFpMVLhB1X4HhjB5ThT1WgGBhiBwgBohBwdkF0EyFG2C6Y+DlFwB0qB49CvqDonBB0CyBBBkL3B6PgEByJECnE1qEgJXGpG2D2VBDnEqFrlE9IrXvK6cFogBvK6cFjVllBhB3BhF20DB6HC5pDgUkxBBqmCsQXjEnBBBgCB0BkS3HK6HxjB6EoBhCwVBK1FB6BSBjIiX+KoY5H9ID2tCmF6B7f8U9mBoNwCiDTliB/dr8BBUBckG4hDYjBCBGgBcpS7jDBB17Bp7B3BhFxBjLgI8PhG/BBBhMjwBkMBBBXoEiBBBgCaDYiSC3HkI/qByFxP5W3qBiRkpBxBrGyOF3amI1xCTxEXYBhBDxT3VjG7gCh/BsGpoC/HBiP7G4N3e7dBDBBBBBh3FXaexChBBB3BJ1BiSC3HjzB99BziBkI9IjFuHBBKBrC4ByBBC5BBkI5DNqEB7Kta5c5DpI+yBztBlK3FvWpM8L4U3lB2QBsGq/CBzUF08BHsGr/CzUF08BHxBkF5P9BHgB6Z+dP3btHD5EiyBilBB1GbNpoEYpBEfIXznBgqDsGtzBP8CwZ/XH/hBoI2RqMB6EnBBBgCwb3DjEnJyMBKB1FB8B/OlxC6pB3HuduEt3F7b3HBurB6HrNq6EiXsgFBBXpFBkB1U8rBoH2GqDzVB8XBsV2IsZ/en2B6EoBhCiN1xDxI17BXqEgB5V/SjPuMxS4KvrBpgCgBkEbhDYhKytDud0NtB/OEuyB/E+E4H10C6LB7I1gBBw5Cq5Be4CzxBq5B2DrhBiKvfgbYlBnBIO7hE+Oq5B2DxxBBBW/gCxxCvnBkN/iE6ExgBSBxEyDkTwHb6oBCRohB2P6NijCgIqayBnBqCIIOhC2M8BVhMvDzF7XEDgBSpGGBroB3IB3L/LBBBBBBhMyCPXmDyCxMY2LKHcCoD6N4KjGe3L2YBkDiMniBxOLJBBBBB6iBsG+B3IxMBBOzF6BCjF6JCBEk8DVc1DvBoBxOjJYlBnBI9Svf+/C8jBnBqCI3C2MkBiBLCrD0I9gBHC5HyoB3IB6K+MEHkqBHB1tEBXqFBB/RxLXqFCgCqI3IyMBLC0F3BDC1L3BxBCBDiVjnD1FrB1gB2EuN+B8Dh7BjwBmhBxlB/OB15C2hBzFkB2vEBhGBBgCwbsS6GenM1XHlF3hB6c1H8BrPuvBnoBmnB7rB7OmQvLxPqoBgGB9C8S8tBXhFL3VTztETvFBB/BoHvMpGBvB8BBBBjIilB9sCUBxEvBgBIxOjJYpBEfIOJyDmiB9CnU6D0V5TxDSmDhpCaQhGBBgCwbloBhGCwdhGBBwdhR7K3BBKBBBCxFB8B1LpB/BiX+KvU5C/0CzjBsEgCXjEoBhCwbCI0BuQ4cnlBBftB77BmYBBBBBhR9MBBDxFB8B1LoDDzdB7HC9OCBo8DzOPXmDjPuMKHgS4KjGeukBtxB8OLYlBnBW8xEqiBz8B7hBrHkwBB8EEEbhDYvUoxEwFFrBgBriBoVwJ2lBBgHja5CnBqCIWhCp8B1BhG7CjKjD4FxpBoL++BculBjH8LjP6BhSC0DuHjH6uBsiE8jB3VjH6uBC6EoBhC4qBgH1gBqqB2gBqtDzcpHnBC1C8oBP3L1+BculBvDDMstB/IByoBv1CBBvuCmNtkCsYBw4F2IjG6C/uDypC4DmrD0fECyImMy4Fz6BVsoBvC9S9yB4zDigEi0CvuCz4FgG9CD8SvJtCsgBiS8KxIqLrhC+ZixF9GaBWnByKe3B1E+GyHkBrBtEnC/D3CT3CrUpB5TxDHFGC6E3CYDGGxqCvgBBtpCBW/I+LvBtL2IrB+JvIsrBFWIFvDJGzGCcBBgGtfvnE8HmOrP/CxDrPwCkdiWyJ4IwyBrX8hB+vC4FrC+DmRrK8F4D9JjX3vCyFtBvBldmEcvE/ZgByalQvDDM3FoCBrD4JRtUMYp1CkF5DnMzBB3U7LiX7vC3CYD70FkViJo6B5HiHkF/jC3FoCsDjCqUtC8FMYk1CkF4DpMqN3CqNgHjayGL6B6BboPrwBB4BrLB9BurB6QoBXqF4BBJ3TDvJB7O4BVkJ2OjFuCrHq7CBBBhGuhCgH4CrCuIrByRoJjCBDB8BKi8BBDBBBB4J3kCjFrbrLo6D0+BBh2B7Y8L8U3BmFuCsBz+Bh2B7YC6L8U3B5CtCuCsBz+BBYlBHTNlT1nBrEnL5LuY1QhPzvBr9CyRrLBEt+BBBBDh2B7Y8L8U3BmFuC8FYFBmhBgEPjPF4BXvGWoN5GtVT8N2OvuCOB+lDlE9uC6Geka3JBBlOqDzVBYpBE+B0GG9uDuCgJv+B4HnjBqGnZuEghCjLibzrBC6qBBB/OgGBBC1BB5bC9QtBjjEBWodBC2F5B2CvFrEKEIBLwBlSn2Bh6BjC0oBsIgnCCgB/fjgBB8uCm5F6GkB0zBpyBrLB6HktBzEviB9SsLrxDmF6D0+BhsBkLsvB64BhD+nB3C/I2mB+cy0BsKB1nB5TsBmGkiBjU9BslBBzwB6HChiBqnBghBiIrCxCt5DJo/BLrS4FLgBgB6tBu6B46C8U9G4FmfuB8PkgDgGBCGwZ9I2MvCmewlD4KlB9BvD+uC6iBolBBmWpW/O6qBBXgHrIYsCyyEsWR/MnBjClB5BInPZpsBDk5BBgJzMXpFBBBgCkFMciH+B1BzCoI2BBBKsC7DqBCkEWJuUwF7FjC+B1BxMBBxGqBCkEoWV/MnBhFInPBktBk5BBSBjIjHpStMBRgSz8BUBckFoBpoEmnByQmcYlBEDBMTIXyDmuFsG0BjN9MoYhB7B9E0M/HBiP7GkBcHBooCoCoVBBBBB/HsDjCmIkMtC8FM1UnhCnB73BkF4DpMrd8IBzpBvP2UmG3UnhCuN0xBzFEiBmBBuF6T9CgH8F5vBvfhGC5CqcqNl0BlGliBq6CB1HQkOlHuE1Gb8xFrIBkmC3HBW1MlM+D1GB8S8XmXgUgB/ESBpIkFvBeC3HBrNlM8R2G+Y8DsGr/CurBkYjTiPxBwEBhC1BlSynBz0B0CyQ0Tl8CmNyCSfxL+DoByBrB3DlwByYVxEvB6F7BmWgWroB3RiL+HC9Jm2BBBB3hBkDC6MjHhBHtiB6IHBpJ3qCB+FsZpIBBvRvb9KbhGBB3VlM6DrFgnEpdhGwB2BByS1LvuD+F0TeJiKB4CjKtHrjBhDbp5CrD0BgB+CBCWBtLkCgBK7Snc/3BxMnD8BtpCCiYwB/F/CCWXqF9C8Sx7CVckFnD3CYjU/OuqBr3DvnBoqDB0CyBBBkL3B6PzNG4NDvD5Ry2EB7kBBBkCyBQFnoC3GCBBCjBK3L9JgE/CyDyI4IC/H2E8VtE2HMEL2ICfUDmRxI5GpfmG3HiGwLzGBBYsBH7BFg2B3GCCCBBhBK0VwDvDyDvIoC1G8EjDyaLcmDC2E+CMEL2BnC5ECfUD5QNxI5GpfmG4FrBgB6tBC4FKhBgB6tB4KlB9BgBoCHmDgPkB6V5HhG+DpjBDnqC1/BkuB2ZmHogBgBmDyF4KlB9BvDqT+qCxB+lEYsBqBIKLg2BkCxF8X6ahH0C3YBisByDwJCBBBpFjOzGG/EFb+CBCXtL4GKBkJ0E7GxJkCqBTlFKhCTVciFBfnDU+1F8G5C3Y9EmnByDwJFpF74CkFb+CBCXtL4GzDrRhpEzGeCmF+GkE/QHIzFt2B9X7CMUkFb+CBCXHmL4GzDnFECEChkCPC3+BnFGG6F/C/OngB8nE6EnBBBTtB6+CplDx5F95B7Nj0B/X6GBjB1JqTkMlC51B8EhEE85F3GDBBCBC0CvJyI6B8EkKBwElCrMlcewPllB0oB0Gbz9CEn8CklEsRvjBgyDgGBB3B5JhH0PJOgLH3E3bpYS8BoD6GhCyFnGsnB2DVi7EVciFBBamFaBwZ/FQuCDVvL4GzDYG9BJDSH0CBbYG9BMSqHhBBoiBghBzI1B6nE2FrQmzB5wDB6EKb7CB8CmF2c2H1B7Eh4Bp8DxBtH0gBID00DBHBBBBBBBDTBBgzGBBBBBzGBBBBBBBBBBBrLjCpDlBlYkBC7uErLjCpDlBlYnE2EDRMjXvBjHslC+fnFkGjCpDlBlYMYpLmFR6vBBrLsFlBlYMgGD6VvxB+ItC6fChJiGDq+DyF5FjCpDlB5YpGvP+Q1J13CiGusBlrBoPuiBpW1C+FuRP1uB/VsboiCB3xBrIuM/VsbwmC/VsbhKc1B2DakCwgD9FnmBCotEhFXJ5V+FtRBP+EBtG9ICqa/VB1EwQmGpWTBbmnBqDrTBBBBB5GBBBBBBBBBBBBBBBBBqmBqBiD9pBylDzBBkE+C3N2GRkoB/T2CoOlViSx7CWuEiGhConBpFxW0GBa2jExB1DwBRnP1jBj0CuiCsGzNkB6PlVVgYskBwN01BgB8DIWsFhCyjBtO/TkB/kBVgYskBwN01B6EnBBB9etDkEBHJVBBKCEH/BlCLVCLXDTfEVKEGEGKCHCEORFJDGJPCCEIBRGGTFCEFIGCQDBCRKKCDCCFDNBCuBKjE8BUDGHDBICCBBGCECHBFFRDBCCBBBBBBBBBBBBBPNeBbBBCBSLBCCCSREDwBCOuBRDGOGIbmBBMEFKFCBIFBDECEDDBCCJCDMDKDUDCGCBBEFEBBBCGEBFBCLDFBCBBKBBOFDECBpBBBCBBOLKzECDiBCBCBeHFHIDOBRBBBBCHCBCBBBBBBBBBBEKMHHBBHBEVBBCLCRCYeERDCDMIGIFbDMDBFCBGBCCCCOBCCCGCBBGEPCCBWKHCOCBBEBBKGCBGGFBHBHBCJLJCKBBBBBCNDkBPCBFfLBCGDJBZBBDBCDBEFHBBBDBCDDBCIBBCEGCBBECCBFCCBKBBDCBDCFTCDHVBEBDBCBBBCBCBBBCEBBCBBBBBHLCBDMDCDEICBBBBBBMDBBBBENPBEDCBFBCBBBBB8BLDNDCBBBBDICUCJBKBXJDFBBQBBD3ClBGDDBBCgBBBNPBCbCKBBBBBMGUEBBCBECPDCFBFDGFGBQECBGHBCDEDEICJCZWCHBBBBBBRTDQBEDBVzBCBFMGBBCCFCDBBBBBBBBCCBCBBCCBBBCBBJBCBBBFBBDEBBN3BBBBBEPFIEKCVFBBBCGDBDBQMSBICCCCCCDCCCCCCCCCDBCCCFJDHRFQBBDBDCEECEDBCCBCDBBEDCDCBBDGBFECBDFHEBBBTCPEBBBBDGMBHBBBBCCEGCECDZPEECBGCCBIJBBBBiBIBIUBBBBZDCBBBBBNBBDFFCBFCBBCJBBLFCBBBBKFNDCHIBBBKDOCGCBCCGGFGCCEHBBBDBFBLEHCBGDHEZBCCBBYBLDBCIBEBBBBBOHBCBOCBKCFBCHBCBBCCDBBBBBBBCWCCBIQDPBBDBGBBBCCBDFDTCBCGCBBTBHCBBDEBBBBPDEWEeNDBCBFCJBDCbBBCCBEECIBJHDBBBBBBCDGmBCBCIDIJCBBHCTFCEYBBGDBDGFCCCBCCECCIBDNGBIOHKJCBBBfBICMBTEDBGVQDBHCBCGBQCBBGECJBCCIRICvBBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBkDjB7BvBwBBBBBBBBBBBBCCDBoWBECBrHtnD7CB0CyBBBkL3B6P5N6EnBBkBdsf8HBVgGQBogB2M1C6gB72BozC1WKrPpBBmVqPvImmBaBzB7gBpW1ChNvHzsCDoHnKjBxmC9yDmsD4zDksD5H0dkOokBYyhBpRV/LuHrsB9GkGxE+CuCvE0Pi2BDoH6CJxDL/CCHMBWBskBgXnWBBBBBBBBBBBHBBBBB7OBBBBBBBBBBBBBBBBBmIpa+oB5IzZuFyTgB7B9G6fHCBCBDCBBBBBBBBBBBBBBBBDBBDBBFCBCBCBBBCBBBBBBBBBBBBCCBBBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBDBBBBBBCCBBBBBBCBBBBBBBBBDDECBBBBEBBQCCBCBBDGDCBBBCBBBBLBCCBBBBEBBBBBCIBDCBCDCCHBBBBBBBBBBCFCDDCBBCBDBDCCUBGDBEGEGHDCHCEEKRFJDGJFEGCCEIBRGGGEJFCEFIGCCODBCODCIKCDCCFDNBCOFRCFCBCCBCCBECBCBBBBCBBBBBEDCBBBBCBBBBBCCBBBCBDBDDBBBDCJCBCBBBECBBBBHBBBBBBCBFCCBCCCDBCCBBBDBBIGCBDGBELCEDBBPDCEEBBBDBICCBBCBBBBBBEBBBGBCDDCJDBCBBDBCCBBBBBBBBBBBBBNCCCEBBDeBBBBBBBCBDBCCBBBDEBBCBGCHDCBBBBBEBCCCSEBBCBBDBBBBDBDCBBCBBBEBCCBCDBBBCBCECBBBHCCBCBBBGBBDEBBBBCCECBBBBBHBCBCBBDGFBCBBBDDDFFEECBHBJCCBBCGBCBFHDBBBBBBBBBBBBBBBBBBBBBBBMEBDBKBECBIFBDECEDDBCCGDCDHBEDKDCBBBBBFBHBCCGCBBEFCCBBBCGEBFBCLBCEBBCBBCBBFBBBFJFDCCCBCCGBBBBCBBBBBBBBBBBBBFBGBBCBBCCCICFECDBBBBBBBFBBBXdBBBBBCBBBBBBLGBFCCIBBBBBCCBBBBBBCBCBBBBBBBBBBBCBBBBBBDBBBBBCHBBBBBBBBBBBBBBBBBBBBCBCBBBBCDBBBBSHDCGBIDEHDBBQBBBBCHCBBBBBBBBBBBBBEDDBDMDCCHBBHBDBIBBKBBBCBBBBBBBCBBBBBBCBBCBBBBBBBBBBBBBCBDBBBBCDBCBBCBCCCBBBBJBBBBBBBBBBBBCBQBCBBBBBBBBBBCBCCGCGBBBBEFGIJDBBCBFBCBCDBFCBBBBBCBBBCCBBKBBBBBCCCGCBBGEDBBBBCBBECCBDDBBBBBCBDFJBDEBBCCEGCBBBBBBBBCFBBBBBECBDBCBFFBHBHBCBCGBCCBBBBBBBBHCCIBBBBBCBDBBBDDDDDGCBMBBBBCBBBLDBCBBBBBBBBBBBBCBBBBBBBBBBBBCBCBBBBBBEHBCDBBBDFEBDDDBBDHBDBBDBCDBEFHBBBDBCBCDBCIBBCEGCBBECCBFCBBBKBBDCBDCBEBCBBBFDBBCBBBBBBCBBBCBBCBBBBCBBBBBBBBCBBEBDBCBBBCBCBBBCDBBBCBBBBBEDDCCECBCBBBBJCBCDEDFCBBBBBBDBBBBBBBBBCBBBBBBBCECBBBBBBBBDBKBCCBBBCBFBCBBBBBBBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBBFECBBBBGLDJCBBDCBBBBDDBBDCBBBBBBOCBBBCBDBDBBBBBBBBEBBBBBBBBBBBCBBBDGBBBBCBBDBBCBBDBBBBBDBBBBCjBBBBBBBBDBBBBBBBBBCBBBCBBBBBRCCDBBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBGDBBBBBCKEEBBBBBCFBBBBDBBBBBBBCBCBBBBEBBDBCHFCBBBBBBCBECBBBDBCBBBBBBEBCBEBDBBCBBBBBBBECBBBBBBBBBBBCBBBBBBBBECDBEDCFBFDCEBEDCBBGFCBCECBBBBDEDBCDEDECDCBCCBECCBCBBCHCDBBDBCBBEGBHCBCBBBBBBBBBBHBBCCBDBBBBBBCBBIBDECCCBBBDBEDBBCBBBBBBBBBBBBBBEFBDCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBCBBCBDCCCBBBCCBGBBCCFCDBBBBBBBBBBCBBBBBCCBBBCBBGDBCBBBBBBBBBBBCEBBCBBBBCCBCBBBIDGBDCBBBCBBBFBOBBBBBBDPFIEHDCFBBBBBBBBBBBDBBCBCBBBCDBCBCBBCBCEEDDFHBBBBBHFBBICCCCCCDCCCCCCCCCDBCCBBCDBBBBBBDDFBBBBBBBBBGEDBBGDCCBBBBBDBDCEECEDBCCBCDBBEDCDCBBDDDBFECBDDCBBBBDBBBBBBBKJCCDBBBBCEBDBBBBBCGBBBBBBBFBGBBBBBCCEGCECDBMCCBGBBBBCBBICCECBGCCBBDEDBFBBBBBCBBGKGGBBBBBBDBIDEDHDBBBBBBCBBBDBCEBBBFBBBBBBBBBBCBBBCBFBBDDBBBECBFCBBCBBBBBBBBBBBBBBBDCBBFCBBBBBGDEBBBBJBDBBHGBBBBBDBBBBBCDDBHBCBBBBBBCCBCCBBBBCGCDBBECCBDFBBBBBDBFBCGDEHCBCCCDHECEBBBCCBBCBBBBBDBCCBBBDEBCCBBBBBBBCBBBBBBBBBBBBBBBCBBBDCDBDBBBBBBCBBBBIDBDBCBFCHBBBCBHCFBCHBCBBCCBBBBBBBBBBCJBBBJBCCBICCBDBFCDOBBBCBBEBBBBBCCBBBBBDBDEEBBBBBCBBBBCBBBDCBCBBMHBHBBBBDBDBBBBGIBDEIBBBBDCBECCCDEFBBOEDGDBCBFCJBDCBBJBBBDBBIBBCCBCBBDBCBBCEBIBBBFCBBBBBBBCBCCEeCBBBCBCBBBDDBBDBHCHCBBBFBBBBFBDBBHBBCBBBBDFBCGGBDBBCCBBDBDDBCEBCCCBCCDBCCDEBBDCCBBCFFBBDDBBCEDBBBBBFBBBBCDBBBBBBBCBBBCBBBBBBFBDBBBCEKBICCCBBBFBCBEDBEEBBCDBCBBCCBDBBCBCEBDBKBCCDBCBBDCBCCBBBBBCBBBCBBDECBBGBCBCBBBBCBCBCCBGBCBBBBBBCBBBBBBBEDBCtBBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBhFiCgBZ+S2WtDCzFEFYFBGeBkNoMDRhGiSzM8evF6EHfBBBgBgBZ+SDzWtDCx+BoHrIBtFDBvChdvE3kCTiDxVoVqH5+BxF8HkpBwFqGYoCKI8BFCJoBVjJ1HzF1oBIndyVxN0jC5GmBvFuUXqEfB5VDwFqGYoCKrCJoB4JoNDxZhPhzBqHiBojCgoB64BsPrGpUiVzTh/BnE4DyBBhTvD4DP2GugBvjChItF7W5avW2CuD7FpW1C9GhQmqC3HdmBTqHiBojCoK+MZD7Cp2B9G+hDHhFgBBhCZ+S2W5GmBvZypChF5W1G9GhGZ+Cp2B5GmBvZvf00B4/BCssBxBzBumB2FrQsnB0EmFkCiBwZ6EHgBB4VgHx+C9L9Br+BwmC6iB3J9L9B7C9G1KsFmqC3HHWmBTBwDw2CBBBBBNBBBBBnPBBBBB9LhBZD7CUzLiqBnFChKvB/WEhRmNzuBtbmB7ElB/V8vByChKvB/WlRmNpHlamzC5I/O5IC2LBBBtB3B7H5CCpW1Cw3B2MqIvyBrbBBBBBhFfB4B9GhgC1RiFKBvE7LIgRmB+YsIpElKDHNDBBCCDMrCiGhCiN1RyCvCnOnO2G+Y5SiDJDMBcIBBDivCkzB2G+Y4XC3CNOMhB+EoLtUslC/H9ZgGD6V9TBxNuc/EEUEBG65BkFhQm3CkFxMwD1kBOqwB5BiXvE+G14BlPFTjHgBZ0pBtD7X5PxyESBhIBBUBxEvBoBxOYlBeJxEQ5jCPBOLBBBBBnC7BcQBiBGKKtCgBBoFBBBBBBBBBBBtC1BHDMDBBFBBBC7C1BiBVHTFBBbtCBGbcBtB1BUFBIML4BBLFRBBBEyBSdxEBFVDT/BGZQNJBBfGGnFaHWHYBIoBBEnCBDBJOBnCSY6BHBlBPHQDMB4CDCWlBKJLtEBdUFBBBBBBaBEEBK5BPNFFBWBBLIGECjBBBBgDBBBKHFREDReBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBBBBBBBBBBBBCBBBBBBBBBBBBBCBCBBBBBIBBBCCDDBBBBBBBBBBBBBBBBBBBBYGBBOBFBBBMMGJECBDEOBEBBBBBBDCFOQCZMLdOUSFBIKGJHBGGMFQBBEaJJBBBBBBFBEGZBBBBBBBBBIKGePIBIWIXPDTZOEgBCKRFBBCPOlBBBBBBTNOZRdBBqBVIDjBF5BECIXHHEJCKCBBUBBDIMjBKCfNbwBeKIBCSuBJDQEBMDRBXRBGmCDd/BEEEKFYFBFGrBBBEPC7EchBQxBFtBExBMLBDBBYUkBCDCLBBGKKBpBbIYM6FBBBBB3BBBBBBNBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBTBBBBB9BBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBjCBBBBBBBBBBBTBBBBBBBBBBBrBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHBBBBB1CBBBBB8G7PLvEnF3B8EB3PqoBvKMGTWuCWNY+DBCYsL45DxBoEsCB2fEqQjTgDB32CoVWuUBm3CnEYjB7CDR+dtnDyI/ExUkMRHEULgRt5DxBkFxBxpEB0CyBBBkL3B6P5NWuC6EoBhC+BX3EiY3Vgc+Fe5OhB1U4LhBsyBnHNlBzP/WhM/W5OyBrR1oBrE6ClBmhCpsCsZ6CHP+HB9Z76B2WMuEtOuBlIoMC4I+hBqhDhFgBjC2TrbwcpDy4BoGxyB1SnHiiB2W3CjCtOuBpJ+T4YmJ/W5OyBrR0TB9UDrEUmCW2CEjkDBBBBB5GBBBBBBBBBBBBBBBBBoGmlCnH5I6T5e0GHizByDmBvtBnckyB6zCU/FBpBbkDrkBV+FBBbv6F6GeogBSyK2G+Y+X03E8iBsIojCh7E0/Bxfs7CkDgCrBtVzLYlBnBWN1qE7IwSoB0F/ENCLgE5MFJ9B8wBkDjBYhERN+kEVciFBBaBNbf0MDuI4cnUo9BopBnUtvB7NzgCoGBsZBD1rBjpBmdB0CyBBBkL3B6P9H8F/JjNyIDD2KxHwBBBBCBBBCBCjImC/FEE4CkD5FDkM4GxF1flV3B1E8jC/EhEdnL2GRkoBhMsrBpbtLpBpDoI7GsrCvG1BqdlEkCpIobhtEvG1BvhBkCpIobVcCBxDBtBBBBZBDlBzNCBgByFmDxBiFgBSmOVcChF3PI9iBxBCnEaB6B8NCBlGvZkIvhBkCpIobhWsnB0EjG6VwJt6B+YVcChFb6EoBhC9iBphDlP4csrB2mB1mC2M8EiE2GRyBymBhMSBhIBBy5BkEkBgBDBCBqC6UpIBwmCBUBcCBBCB0UE1MXDBBCCDTDKwBBUFjSk/BwEDDHBmWzNwEHlDCjKvBhDxEBCCIECCDDBGDCDCCkJrC9pDBBBBBB+tFroCxD+uDB0hB9FzQwVyP7QjH5B0pBtDCeCDSB6CD7oBnDzJxJDKL6JxsDBbBCCDzBEHStCEzlBktBJ+ItFqIFCCCDDDEOKBkKUM4zB3HgtBEJBBrF+I9TsB2nBsE0hBhFiCB2U5jCFT9I/Sn8B8KzJ+pDK/6F0BBDtDxBCCDtDnDvDivB5lCzEYsYEpPDGBBkDCN2K7FmCJEBCDBBBBFBNBDBKB5IlBCEEvCCBxvCJmLlqBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB8cnEyGrmB4FrB6uBtgCWyBSBhIBBiDrBp5BkBgBDBCBRpDzBgaBwmCBUBcCBE0UB4MxS7EuSB9VyKxJ2Jw/CqCmOBBBB+PnrFBBBp7Fg7F9xCmmBikFgrCqXpX58BvO0gB26Er7FBj7FJhFiCB2U2WpXB4CoF9NxQ4sD9QhFiCB4B+S2WtDviB5FrgBDB5ChBzB0cEywCBBBByFidhIjOhFfB5VtUraEQ0bzwD7EsoB1B+DwO2JhfSZ2EkvB6E4BB3EgByPHreBBBBBBBBBBBBBBBBBBBBBBBzantBufjhCzqBqWCrCjG8ckqBB8Hi/BprBqnBB5mB07FtWkjB+P5bnhBHhlBJxF8BloBuTsrEphBlZtfKvF2TnTuhBSD9G+dB8CrE4lB3nC+MlV9CxiBjhEy4Bq7BrQ0I1amN9LB8BB4KtO3DIqEkXKlOlHneBwHvB4FLscvmCoHkQ5BIcB0R2SiF6CaBDp0DBsX5BkBB8D4N4Xh4DBxBCxDb+CDhFfBiBBB1UhFfBiBB2UpaBspBi4DhFfBiBB2UjWtCa4Fx0BCgKCgF9EvVxUwBuEjFBsZiFWqJpG8JD1VDBCBMBBnKHFvQmMFHrf/LyoClZ+HyGnRjCYgFgEkMRMrvB6oBogBoKhdF0fniBxBtBqUgBomCuHB0zB4FsPPsgB1fBDzF0Qx+BmdB0CyBBBpDG1H3B6P9HpBByE97FniBxB+URIonCuHB1fBDzF0Qx+BmdB0CyBBBpDG1H3B6P9HpBDwEpGsZBDzF0Qx+BmdB0CyBBBvD1H3B6P5NsLjC1WCi9C36BB/JjMmKoKH1IlUEBqWwnBnIpDh8F5FsCmDxG20BCGBlkBWjb2GxIgUrtBsRlDpBHsGlDBgNsMQyEW7HvBoG5tDqeBBBBBBBBBBBgFjB0FrEjMmKoKH1IlUEBnH5byX/JgxB8cnEyGVcCBJGyFzOCClJkXCBKFDEFMFOcFCCOpLHY3zBBBguBuzBBBBUBegFgB8GyBvDoBwCyESsMDEEGuYzfqW4P0PumED9FzQwVqd2ZtF7/DBBBBt8FmFuBBaBD4ODqCBmd8GhFlClG3BkB0EKP5EILCDuUvLB0W9D/H2GRjfga7WHtG2Ot0C1F6Q3oC2FlRZZFPlQ8CvoB9nDBBzXZU4FG/GBGyBz6Bo6CBBwM/BHXmDnCDN2GpD4H4wBqQqMOYRLQuBrCkPyxB44CWoICsD4IrK2EBzbpUkKOKzEf5BFLkC7jCxBC7UF60B1VtCjC3Mm6DybpXBTlCHC4L7U4I+WjhDBtVi8B5HxBCByDS+CzNDBBjJiLmWEzc3FH7C8NRFBMEgCUjNsE7MyiBjEpbsTxuBBBBpiBxFlE+F3QWBnQ5zBrhDhFgBnBbZBD6S2W5I/OE3FgBBBDDBYiDpKjM3D0Ce9zBjMxCviB2FK5BrdmWviB8IrblHkH6IizCtuB1J8G5BgBBRogB3oBhFgBiCZ0pB1Gb7O3FgBCHs1ChFiDZ0pB2ZhCBYBpgFWrEeBB7CuSPBDzW3/BkuCUfB1UDlJrC2ZhCBYB3yCytC1F6Q4E8FyGlC9RvC6PmRiQ9GhG3D8NtoBt5D9G5EoB3Dds1BgE2CRyB/OExBNC56E5I/OEgCguD1f6S9GnFa3D5Q4/B1H5c2N5NtKmFoOkc0qC9LB8BBhPlqB4KlB6BDvDpbxHBi/B+Ix3BhKvBlFxBC5U+FoRSbPuByKc3DyBVHCCDOCBEBKyFzOCoC/GvdzT4uB25B7DBxEECBBuBkPKwBFGCFHHDCFDCaBCCBDCCGECBDBFBIBEHCLBuoBrB2CDllDzPBBBB0K2BB/B3BpNhBRE8Hs+DL1WbBBBBBBBBBBreXpIkMjH/BlBCjN+wEB5SjqFBTBBBxEHBHrD5MzC2GRhpC1WBBkRrzB15B5oBxMyDCsJjChiFBBXmIBZ4M3FCyU9MiClUvW5F8IgpBUrZz1CzV9d4Pw6Du9FxEEDBuBl2B2HwGnzDoI7CqBDzBQBkBEiCVGkCN9HtE8DD8EtoB/JrVlCjCgCnHCioBqCB7CnRBjJ6alIBiOCOF2F+EJsZ4YxV3B0yCgEr2BVcCByDwBQ7OMBkFyB7YpHcJzNHEMFwCvIjInOgDVcCBxGjOBBGBgJt0B6XlB8kF/EgBoGBsZBD1rBjpBmdB0CyBBBpD7H3B6P9HpBDwE/J1VDBC9CiW/DiE78EkFb+D4IgjB1M/CuSlIjOQE+K9vDB0CyBBBkL3B6P5NhGCGxV/DggB6JL4ChId2nBD/hBlY+c7B4WFBvEBz8CjV3VugBztB/GBWxCZPnCQBBBL8O8BZkCJH/LL7DtDiBE9I/IfuKuCtkDnHskBtFnFsmB38CQoQ/QP9DiFqWrClDlXsNqdl0BBVBBgZ/6B9lBoFjOmD2BwBbydrP1QSBuEXKBgCRBBG+SmPrEPB1CvD2GQBBjoBjK+JnU+NFnD0FC1ByJjBV6BNwDpc9uBpIwsBmoEmFuBbBD4OCBtFG4FsFlBpQCDE3IpLjBvCNK+Lj6B2G1B1ajgBWBqEekC3Tla6JsLjCjQyGCxQxsC1ajgB95D1auiBpW1CX6EerCRBBG0pB/EzBDbuCpiBF+YXuI4vBmVJDvsByM4CL4rBlV30BB3LBzcgdjoBkG+ICWuU+9FnXiBjjE/9F2GQDrL8I+UgCCmP2GRkoBiBzFCC3C9CxGzEgH2ECHB2CoFYpL4BhBGTNCIOF8yBnP5Kd4OhmB6FBBBBBNBBBBB1ajgBpB2FrCjdmWmFuBf4OCxFCE0F6WCH/HYyNQGTNKoH8Nd+xBpF+cxBBsBoF6OIgBjM0hCmyCBBBBBWjbyXjpBCyP1ChGCwdKsLjC1WCxQxsC/YmBwBkrBBBBmPgBlD9BQtCBY3VxBSBuEXIBCFbBfRBBkTjrBxEspBDBB5H5CCBDSBBC+YT65BS8lBB+BqDB+JVHCCDOCBmBZB1SoJjXeUElBfBDpckLsOsyB3EBuF1wBBBBBBBBBhY9BfBDtnBwlCj2BCCkFuDmBhG4BuBzBCWyG7KuEUfZBsIoNkpBgyCkmB5U3kBmvCxPBBBBBBBBhGiBBB3BBDYkSzDhTzEl2B9JGwP0mB1jCBBBB/ECiC5B+S2WtDhsB3OjK55DBCBBxnBxEEDBuB3TorB53DaiU1SiF4BBoxExtBGzBtDE6D6jB0GbE4OID/EuCjlB7NoEgBDdjFoBRgTvJlNtDxBCB1UoJwXjjBjEgE5CoInvD9BBkF4W8Q34B1uClL1clBG9gFu3BnnEjcBBBBByICBB1FuB4BuBzBCuNsMBIUqEpCjLlCkpBj1B9cIBBBBBYB2B6DRxBwD3H/FrBwQIwBBFtCBnC7BR4BnCH4BHzBzBVsNnK0DhNgQD+CbXiChE/B9D2GBkH/NvB/J9OGG1EBBBBB7FBBBBBNBBBBBvRBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB+ZjB2LiFlBTBFwGrzCpdoZX8cBBBBBNBBBBBBBBBBBHBBBBB+4BgmEkF0wB6EoBG7BhCO8FJUsBkCz2BoNp+F6YvCyvCoGyDZbgBUCbEZBhBKIZCTLP0BhMa4J8HOBsBuIE+FCmIX1MmUunBxqBBSBeCBwT7IwSzJwBtRXyCI3Kv5B6V1pBVcCByDiBBhQDBFmJ1rBgGBHB1C/FnG5G8DknBxE0Zg6CzBBgFb8O8hBCLtH+xBvjDhFfBHB7B2TDxvBlZDCiT4yEXqEgBiBBf3TxBCB4UHlZFDhB2dpYqiB/EiGvF5kD/1BzWF7F2F0FwjBlsEl/Fm/FoWCO7FhFfB4B05Ct2CoQjLsYtHsWRgGBH1VxvBn/F1Zy+B+T2gBisCYsCI5GCkB9pD7GoiB33CBgGBB7VlHo6CnE+EFDCBBCBoWBCBBCB4uD"
   },
   "asked": "AAAACIAAAAAAAAAAAOAAAASAAAWAAAAKAAAAAAEUAASAcAcIAAAAAAAAAAAAkBAAA8BAAACqDAAAAAAAAAA2CA4CAcAAgBAcuCAoBqEAAAAqDABAAAAAA6DAwEkFAoDAAA8DkEAiCeAkCAgBAAAoEwEAgEAAA0CUA2CwBAxBAAAAsGAiDAAA6FAjCjCjCA4GAuCAAAAAA+FAA0E2BqBA2E2EsBCAAAAIAAOAiDAAUAqFtDAAA6CAAAAAAAAAAACAAAAAAAAAAAKIAAAAAAAAAAAAAAAAAqBAsCAQAAAAAAAAyCA0CAAAAAOAjHjHjHAAmGnHnHApHArHrHAAAA6DuHA8IAAAAAAAAAAAAA4D6LAAAAuD0EAAA4EAAAAAuFAAAqGACAAA1J1JAAAuCsCqCiG2JoCiLkCiCgC+B8B6B4B2B0ByBwBuBkFmNsBqBoBmByE4FkBiBgB2FecaYWUSQ4GOOMKAAAAgGAAAA0GAAA8NwJAAAAAA9K9KAAhLhLAAwOAA0OoKpLpLAGAA4GgEAAAAAmIkIiIgI+H8H6H4H2H0HyHyHwHuHsHqHoHmHgH+G8GkH6G4G2G0GyGwGuGsGqGoGmGiGgG+F8F6FiH4FiI2FkG0FyFwFuFsFqFoFmFkF2HiFgF+E8E6EmF4EAAAAhMhMAAAAAAsKAAAAAAAAAA8M+OAgPAAqNoNqNAwOyMwO0QA2JAAAAA8OAAAAAmPAAAAAArOrOAAAAuOABAA0R6NgR7O7OAAAAjPAIAAAAAAgNAA8L1P1P1PAyE3PkMiMgM+L8L6L4L2L0LyLwLwLuLsLqLoLmLkL+K8K6KiL4K2K0KyKwKuKsKqKoKmKkKgK+J8J6J4JgL2JgM0JiKyJwJuJsJqJoJmJkJiJ0LgJ+I8I6I4IkJ2I3P3PqIoI+LyPkI+QiIgI+H8H4H2H0HyHwHuHqHgLiToHmHkHiHgH+G8GyL6G4G2G0GyGwGuGsG0MqGqGoGmGAgSAA4E9P9PqMoMmMkMiMgM+L8L6L4L2L2L0LyLwLuLsLqLkLiLgLoL+K8K6K4K2K0KyKwKuKsKqKmKkKiKgK+JmL8JmM6JoK4J2J0JyJwJuJsJqJoJ6LmJkJiJgJ+IqJ8IAqT+OAhQBAlQAAA8I6IAAA4RmI0IAA1Q1QAAiMAAAAAqNAAsMA0JAySA0SAAAuRuGBAsUAA7R7RAAAgRmUwHAAlSAwRgFuToSAAoEAAAAA1S1SA+OySA5SAsLqLwCkOAuCA/SAhThTAAlTlTlTlTAAAkWrTrTAAAxTmC4U8WgGAAgX1TAwWA5TAAAAAA4GAiJAuNAAAAsU6B+Q8Q6Q4Q2Q0QyQwQuQsQqQqQoQmQkQiQgQ+P4P2P0P8PyPwPuPsPqPoPmPkPiPgP+O6O4O2O0OyO6PwO6QuO8OsOqOoOmOkOiOgO+N8NuQ6N4N2N0NyN+NwN8V8TqH4VAuJzUAA2TAyX+W+W8OAAA8VA4DoWAsCjVAAAoU4KAAAA8YA8RAA3V3VAA7V7V7V7VA6LAAwIsZA+DgMAuRwZgMAkYAAAkRAAAiUUAAAAAAsEA4NAAlXlXlXAAyEAqGAAqXvXvXvXAAuXzXA1X1X1XAqQoQmQ+TyXkQ+YiQgQ+P8P6P4P2P0PyPwPuPsPqPgTiboPmPkPiPuS0TgP+O8OyT6O4O2O0OyO+TwOuOsO0UqOqOoOmO8CAAAA/XAAAAnYAyUAAAsKAgCsNAAwOAAAAAAgdAiYAkYAAAAsdkUAAAyY6b4bAsNqNA3ZcA0OmYAqM6Y7Z7ZAyY2JwcAoW0PyPwPAAudwHjawWuWsWqWoWmWkWiWgW+V8V8V6V4V2V0VyVwVqVoVmVuVkViVgV+U8U6U4U2U0UyUwUsUqUoUmUkUsViUsWgUuU+T8T6T4T2T0TyTwTuTgWsTqToTmTkTwTiTAlalaAAoZAqeqewcAsZEseAAsawZxaxaAiN0HzaAAuawNqdsZsdia+b6aAke8dAicAwRwK2KAAyYiGAAA8YoKuXucnboFAArbAAAAubAABA7b7b7b7b7bAsFAoY4Q+BqfA8bAjc6VAlclclcA2FgRyfAqekcqJpcA4Y2Y0YyYwYuYsYqYoYmYkYkYiYgY+X8X6X4XyXwXuX2XsXqXoXmXkXiXgX+W8W6W4W0WyWwWuWsW0XqW0YoW2WmWkWiWgW+V8V4V2VoY0VyVwVuVsV4VqVAAqcwJubAAAAAAAAAK+difA+cya0RyWAkcAAA+R0YAAuhB+PvdkMA4e0JAudAAmOwhBAAAuQ8hB9dAwDkgB0D6d+c/d4gBuQ/dqDoDihB2d4QygB0cmfAheAsDuhBuhBA8gBAAA2Die0D2hBkRuhByfyfAAAyLAA2LqRkR+ZgiBseAAAA4d2hBA6T/e/eAAjfAAAArfrfrfrfAoUAqa6ZwJojB6JAyMAAAyf3fAA0iBAmF9fAuSA0BgfuZA+UA+jBkkBlgBlgBAigBngBAArgBAA0HqVvgBAAsIA+cAqI0S4NAAAsKgF2VAAoR6VAAmLAykBgCmgBAkhBAAA6kB6HvhBvhBU+K4dyFoWSQ2RoWwLK6kBqWvhBAAA1hBA+iBAA7hB7hB7hB7hBAolB+hBmdolBsUAAAjiBweueseqeoemekeiege+d8d8d6d4d2d0dydwdqdodmdudkdidgd+c8c6c4c2c0cycwcscqcocmckcsdicsegcuc+b8b6b4b2b0bybwbubgesbqbobmbkbwbibAAApiBBA4ItiBuDAqXviBviBAAziBziBziBAkMuXgmBA3iB3iBMA5iB5iB5iB5iBAAA/iB/iB/iB/iBAqGqGyGAsGAskBAAAAAAAAAAA6iBkP4GAA/jBc/jB6mBA2KAyK+jB8mBkRjkByWjkBA6KAA0nBsnBAknBsRrkBgLK6KAAAigBggBA8HzkB2WAAynBuBAAimBiGAAoEsGA4kBgoB8jBAAAAAAAAAAAAAAAuY2gBgT/lB6CA8bAupBAudAimBmlBiJ8MAAO6YrmBsTqlBrmBmDAiNoC2dA0oBAyqBAAupB6oBAA6oB0mBokBAAuQA6mBAAAwqBAidiRqqBnnBAia0LIsqBAA8ZtnBtnBAqnBulBwpBvnBOM6qB6PyqBAA4rBS2qBAA+oBA8nBAAorB4EAAqjBsrBAA8nBA6EwPA0JgDAAA6N2pBAA2rB2rB6pBACgsBE8pBAAyD2aA4DkkB2rB0rBqZAAqoBmqBipBqsBAmEAqE6FA+RAAA8hB6hBAggBAsMyOwUwOAqsBsL6lB2WqsBA8YssBkZA+kBuKgeusB6kBuZusBAmiBqgBogB0O+F2oBmcAAqcmkBAAAAAlqBlqBlqBlqBAwhBAA2tB+f0mBggBAqtBAAAAshB0sBA8sBA+NAA2C8pBA0kB/qByvBgYoOwO/qB+MAsQgpB0tB2pBmiBA4RsiBwqB4tB4RmRmuBqsBAAoVAAyGoCAiS2iBA+dAA0YzrBAsYowB0NAAqC2IgtBAAA0S4BAAkZAA2ensBAAAAAxsBwwBorBqEAzsBzsBzsBAAA5sB5sB5sB5sB5sBAAAAmS6vB+pB6NqpBywBiaAAAaBA2R+xBA4S0uBgF4S4I4wB2EiM8iBAkMqwBowBmkBAsFA4vBAAAkSgvB8wBAAAAAE2yBkbjuBqvBsTqvBAluBluBluBluBluBluBluBluBluBluBluBluBluBAuvBwT6yBuvBAAAAAgHAAA3uBAueiqBAiwB7uBA8xByNAmwBqyBmwBiyBkW8HqyBiyBAAAAAgwB+tBAwxB8kBywBAA+sBuSqvB+sBgZ4rBgzBwc4SqlBwcAqQycAuvBitBAA0C3vBA5vB+SAA9vB9vB9vBAqzBmJkJAmyBgvBwlB4mBogBAjwBjwBjwBjwBjwBAAkJyzBqzBAoSAAAqwBvwBsNvwBvwBAAwHmEAA2vBAAAA8gBmWoWkD/wBAkXAwEqyBAAobytBwtByTAAA6vBg2BuetxBAAw1Bk2BA6yBA01BA2K60BA+zBAAw2BA00By0B0wB4kBsxBmzBAAsuBixBwtBEuxBA+0BA0fA8J0XwzBAA0uBmN21B4K0zBAyyB61BAqNAAg2BA2xBAAAi1B6mBAA61BAAAAAAs2B8lBAAyzB40ByzBAs2BA+vBA8gBw2BAA8Y02BAAA8pBAAAAAu3BAm3BAokBAAz0ByN23BAAAAuqBic+Z6zBAAAAAk5BAq4BAAr1Br1Br1BkuBsZm1BA44BmBAAqWAAw1B00BAAAAi6BAAh2Bh2Bh2BAj2Bj2Bj2BAAyaAAAgrBAAAAAslBA+6BAA81BAAAAAAu7B4gBAw7BkYiuBsbm3B0yB26BA8dAAs3BmWy5BilB27BqYAAA04B45Bq8BA42BAA93B93BAA2W42BS83Bg2B22BylBwqBAudm7B+Psd+P64BAAw7B41Bm8Bg7BydAu8ByfAw8BAouBsS47BqS2vByvBoSo4Bs3Bob00Bo4BkzB20Bs3B8tB05BswBAA0e28BAo7Bm7BAAi8B44B67BA+K2dA4sBAAA6ZimByB4T2JAu8ByCAA6MAAr5Br5Br5Br5Br5Br5B8mByewLAAAw9Bk+BymBx5Bw3Bm4BymBA+e28B66BAAA2rBAAAAAAAAAm6BgwBAo6B22BAQO08BA2Qs6B2DgEBAowB2nBBAyT56B56B56B56B56BswBoDAAAkiBAA8by4BAmoB2+B+LA2wBAAAAAA82BAAkVi/BAqpB+9BAugCAAA0xBwEA0pB2PA2pBk7BAi8B6XAp8Bp8B0/Bq8BAsmBgbAwRAg8B44BwpBA2/B+7Bm/Bw7BA4EA0gCohC4/BAAUAgCmgCAsG87BAAo+Bi9BmCAAA6Qm8BqGAAAiTAAAAoiC08BkzBAA6nBowBAuBqGAAAA+9BkMAAwlBA8B0hC0hCp+B+zBAAAA0hCA4QAAA0hCw1B+5BA4/BigCAA6lB4lBAkkBikBAijCoU8UA+hCwjB0xBl/BAwkBsR6hCwFqiCsR+4B8/Bm9BA++BAAAAiWgyBAyUo5BAAsmBwVAAAA6T+b6/B4iC8iBolBqjCA4iCiNw9BAkWAiNAAAmPAAsyBq/BmgCijCylBAAwvBoWAAAAqzBe7gC4U2gCAkiC6MAq1B8XA6Yga+0BAojCAkgCe2R0zBAnhCAskCuTAA8zBmkC4lB8zBthCwBoVioBsdsdohCmkC8nBAm7BA69BwgCAAojBwjBAAA+nBAs4BohColCAAghCySAihCAgiCskCosBsNAAy+BukCAAAuhCkiCAgassBmpBAA6kCAm1BAupB4e22BgO4hCAA+jCs1B9iCAAAAiCqmBABA4mBwmBAAAAylBAA8VgKAqEohCqao2BoEAAmgCsqB+tBu9BwmCAoKIA6nC6kBw2BkZgqBAytBytBy2BAAnkCnkCnkCnkCnkCAsVwlCsnCA2sBunC0pB2nCAknComBAwpBA8nCAw6BAwTqE2RkiCA8Cm7BunCymB2iCwEuE0RgRAAA2CmhCinC0C67BA4aAA2hBAAAAKIAAAA6qB8qB6oC2oC4XAAocy7By7BAi1Bmbk6B2cA0mBA+yB9lCAAAAlmClmClmClmCAmF+kCypCi8BAArmCqlCAA6pCAAAAA+oCAmqCAAAgrC6pCi0B+aAipBA2dujCujC03Bqc6lBAAAqTo5BwZwZAAkdmhCvnCvnCvnCvnCvnCvnCAukCA0xBqoCAAA27BouBAwuB6jBgqCAA/nC/nC/nC/nCA81BopC66BopCwfkrC+oChoCA8iBiUmd+jC8jCAAApoCpoCAAoqBA0qCAAA8pCAA5oC5oCypBAA8nCuZ4oCusCAAksCAA+gBAsrCqJAAi9BAA0rCyJAAAoHAA0pCowBimCAmtCA8oCAAAAAiqCgtCsSS2wBQiqC2wBOAAA+vBoqCmtCAitCyvB4vB6tCAqrBAAAA4sBAqjCwkCAmXA/qC/qC/qC/qC/qCA4XAsmC+pCAg5BuqCssCAAprCprCprCprCAs1BqqCsIAsvCAs7BouC4wBiuCAixBwnBsrCquCmqBwpCmqCg+BAA21BuuC0PAAuqB4pCuqCA0C+LAA+kBivCkzBA+jBhsChsCmjBhsCAAuoCAAyoCwoCksCAAowCyxBynC27BAvsCAAA81BA42BsmC42B8vBysCkwBysCA5sC5sCAAAAAmNAywBspCA48BA0wCAA4wCAA0Zy3ByFqlB2vCAAA43B2mB0mBssCAAmxC8tC+wCggBAAA6wCAAAiuCiuCAyGuwCuwCuG6nC+0BikBkuC4gCpuCAA+7BuNAsLwwC0xBAxuCxuCAA1uC1uC1uC1uC1uC1uCAA5uC5uC5uC5uC5uC5uC5uC2+B8zBAkrC6tCq4B4vCirC2uCAozB89B6PAAsyCAAurCAAAAAvvCA+8BAAAg1B8xCmiCAAAsiCAA2yCAAAo6Bw9BAgvCA6gCq0CAowCmzCAAAzwCzwCzwCAuzCA3wCA40CyzCAAo0CAAAo8BAAs4BAyN+qCAAA8+BqxC+jCmMkrCAuQAAg1CkvCAAokC5xC6+B0lBo4B8dA2nC6dAkzCAAAAgnCAAAAonC87BmzB8kCsxCAAA+1C40BggCAAmrCAsTAqlCA21C80BAovCAAjzCAkyCAAo3C02C81B21B4jCo3Ci2Cy4B02CmpCAAtzCtzCtzCAvzCvzCvzCvzCvzCvzCvzCA83BA+3BAk6BwzC0yC6oBupB0yCAwtCyzCAytCA2zCAAk4CAAAA+iCAs3CumB6Vq0CoLAAgdA2kCuzCA22CA61CAo2B20CoyC10C10C10C10C10C10CA+kCqxBAi0Cg2CAA8Y90CAy3Ck4Ck4CknBoxCunCAAghBAAAq6Bi4CshBAA4W2W2wCywC0Wq2C02CwWo8Bm8BuWmrBAA44C0hBokCy1CA63C43CAAA22Cg3C+WAg4CAAq5CAAo4C2BAAsxC63Bs4Cw/BA48Bk2Co1Co6CA26BAA85BA4Cs2CAAw2CkXA4gCAysB52C52CA72C72C72C72C72C8lB05CAm6C84BA+0CA21BAi7CAmkCl3CAAAg+BktBw5CuBm3CAt3Ct3Ct3Ct3CAwkCAAAy0BA4Pi7CA47C41C0Qy6C8jBAsOA82CgtBAA6XAo7BAAs6CqYyiCgPqMAgnC2Ds7Cw9B07CAAAv4CAAA2iCAg1Cy4CmrC+oCs3Bi8C44CAAAAAA4nCA64C+/BAA08CiFAAo8CkwCAAx5Cx5Cx5CAAAmsC24CoFAAutBAAA+6CAovBAqhCAAu8C6QAAwOmRt6Cg/CkpCk5CA08CAA0kC2EAu7Bu9Cg9C6vB0eAAAAAAh7Ch7Ch7CAAAAm8CAu+CAA09CyFq7CkiCoxBv7CAAA4+C17C17C17CAAAi4CquCKAA4/C28C27Cm9Cq/CAAAA2uCAAqgDk/CAA0uB0gDAAAAAAA8gDogDw/BstCq/Bo/B8gD2/CAA6/CAAAA0gDAoYg3CAt9Ct9Ct9C+WAAAA19C19C19C19C19CAykCwkC4eygDu0CAAmhDAAAAAAAAAuoCurCA+kCq+C+7CmrBAwiDAw/C0gDsVAAAAm+CmiDmiDAAAAAB8MB4xCAAo/CA6iD6iDA8iDs/CA4hDklBAw/CAy/CA0/CAA9/C9/CA+iBo7C8xC2tC4jD4gC0tBk7CAmVo8CAklC0dAAmjBw7C61CApgD1gCAAAAAA1gD1gD1gD1gD1gD1gD1gD1gDAAA7gD7gD7gD7gD7gD7gDAkmCgkDmmCizBAAAjhDjhDAswC+kDiwC02CAuxCsjD4qC+/CoDAqDAowC62CAAkU6kDokDAABoxCA+oC2lDA6uC4gD5hD6jD0hD6uC5hD5hDAAmlD+uC8gD9hDAgxCm+ConCqlDBAimDAliDliDliDliDliDAAA0+CAtiDAA8lDA8+CqwCq5CAAAAA9iD9iD9iD9iD9iD9iD6/C43C9iD9iD9iDA0hDylDooCy6Bo6BAq+CAAAAm1CiiDoiDpjD0mDAokDslDrjDrjDAiiDgmD4oCm2C0kD2oC4mDqkD26B6iBwoCAA6/CmByyBAAAAAmnD8jDAk0C8iDAAAkmDimD0pC+jDkxCjkDjkDjkDAlkDAk0CAy7CAgrCAA4/C4gD0mDAA+nDAskD+7CAAAkqCAAAAAAgsCs0CkiDnlDuoDqoDAyhDplDplDAoiCs0B63CAskDAAwkDg4CxlDxlDxlDAAA3lD3lD3lD3lDAAAA4oDgI4nCAAAAAAAAAxmDxmDxmDxmDxmDxmDxmDAAAgjD3mD3mD3mD3mDAiqDupD6zCAAmqD+zCmqC9mDAA6pDm8BA8+BA+pDm2BAAA0jDAAAAAA8uCA60C4mDirC6rC4tCkrD62Bs9C4mDqtB0nDA4vBgqD+RwuC09B6mDAgvCamrDAAsrDhoDhoD0sDm/BopDkoDA8qD8/B2sDAAuqCmgCAk+CAykDAA6iDAAAAAAA9oDA/oD/oD/oD/oD/oD/oDAouCksDm7BhpDAqlD+oDglD6jDAA0hDuqDshDAAA4hDAqhD+/B2lD4qC+hDsgCAspDAS6lDupDwlDqkDQOgiD6qD4hDMKI+hDGuhDigC6lD8qCiiDwgCEupD6qDAgtDA08B3pD3pD3pDqBikDoBmBkBiBgBekkDikDylDwlD8lD6lD8jDc3pD3pDA5pD6wC8vCAAAAAAggDwxCAwmDmpDkoBiqD2jDiqDo4B0sDAwmDulDq0CpqDpqDAAAvqDvqDvqDvqDvqDvqDA28BAAA6/Bo1CwrCgnDAA4rDqB2gDmyCA6rDsBAAyzB8qDAoyC82BAAnrDnrDnrDnrDnrDAgqD+tDwqDAysDAAAxrDxrDxrDAAABAmvD7rD7rD7rD7rD7rD7rDAwhDAAAAA8XouDkwD8xCAAA0vBAA2uDAwgD61CAA8+BAguD++B8sDkwD5sD5sD5sD5sD5sD5sD5sD5sDAsY2iD0qBkpDwmDwrCyrDwrDA+2CsqDAAAAAAptDptDptDptDptDptDAAy1CAvtDvtDvtDAu5ByvDwvDxtDxtDxtDAAAA2uDoEwtDwCitD25BkzCgvDAABAhuDhuDhuDAoDAAouDAAk+CimDAA2vDmD2vDvuDvuDvuDvuDvuDvuDAAAAAAAAAAyGAAAAAAA0pDA+yDAk5CAm5CAslDAulDk8B7vD7vD7vDAAAmyCiwDAkwDAAyzDynByzDA+iBAA0sDyyC4zDmzD+5Cs0DtwDtwDA6sD4sDA6zDmzDy9CwvDgyCmvCwuDovDAzwDzwDA4wBunDAkIAAAAA4vDA6vDgKAGAABAq9BAAxxDxxDuuCAsoDAAwyCAAwgD+0Di3CgkCg2DAAAAquDAuuDAo8Cy1DAAo+Bs8C0uDmoD21DAtyDtyDtyDtyDAAxyDxyDAAAAAAAAAq2ByqCsvDAkyDAAw0D2qCulCAqByvDowCwlCA8pCA2vDA62D+mCAAAAAm3D0/B7zDA9zDAAo1DAAl0D6iDAAAr0Dr0Dr0Dr0DMy1D+gCAqgCAAx0DAz0DAkrCurD8wDw0DujDA26BAA4gCA6gCAA+Yh1DAqgCAAg2CAoHuKAr1DAq2DAAx1Dx1Dx1DA01DAAm3CA51DA6W8/C04Dg9CA4OAAo1D+iCAAw5DAAAAy4DmtBA23DAx2Dx2DAAu5D06DikDAqrBu1D03D06DusCAA72D72DAA2Lm4DAAAl3DAn3DAAmtDsU0yDA46D2zDm4Cs2Di7Cg7Co3DukDs2D+6C86C46C26C06Cw6Cu6C26CAk2Di6DinDonD08CsmD66DAu0D8zBstDAz3DmP+xDkPiPgP+O8O6OgyD+xDuzDszD4zD2zD4xD4Oz3Dz3DAq7Co7Cw3D2kD02DsxDm7Ck7CmzDkzDizDi7Cg7C+6C86C66C46C26C+6Cy4D25D06Cw3Dk1D13D13D13DAqqC0rB4mDyzD+mD6mD8mD8kD0mDsuDi7Du0CAunDqwDsuD88CASAA0tCAAAo+Cy6DAAyzDotCAy0CqqDAm5CAAq7Dx4DmnDAs5CA01B8HkiD85D69CA0I23D0kC6gDsnD+9Cg+C67D8qCA54D54D54DAwnDi+Ck+CgrC+7DgrCA94D94DAstDqtDAAA4tDu0D2xD2tDA4kDAAAAAAAqoDAA6jDigC2xCi7CoyDAk/CA95D95D95DAq2DAinCAg7DAl6DA67CuqDA24Dp6DA6sDr6Dr6Dr6Dr6DAt6Dt6Dt6Dt6DipD0/Cw9DysCt6DAAAq0Ds7Cy9BA2kDA36DA60D+1D6hDA76D76DAqvD6xDA62D42DAqgDA29DA4wD69DAAygDutCypDAr7Dr7Dr7Dr7DuC4vD2vDsCqCoC+vD8zD8vDmC8mDkCiCAAAmrD62Di0Dg0DyqDuyC+6BAyJwtD8qDqrD42DsrD63DAu8CynC0D2D2D4hDAAAs3BAu5DihDmhDo/DAAAAAu4DABAAAAz8Dz8DAAA6+D4+D08D6pD58D58DA6KAm0Cq8BA+7DAAovCAAAi+C0SAmzDq8DovD05D2gEq8DstCw2C6mDq8D6yD+yDw/DoxDs/D8yDgzDAg1CAAutD2hEAw0CkU8+Ci2Di0Cq0D+gE0/DA0/D0zBy0Cs3D2nDu+CA++DA59D59D59DAwuCAAA6/Ch+Dh+Dh+Dh+Dh+Dh+DAqpCAAghEAp+Dp+DA2jDiTq3CuhE0jDo/DAA47Dv+Dv+DAx+Dx+Dx+Dx+Dx+DA4TA1+D1+D1+D1+D1+DA28Dg0Cg8DAi0C8kDAspDi7D4tDi7DAAAAohEAg/DAAp/Dp/Dp/Dp/Dp/Dp/Dp/Dp/DAkyDygEAt/Dt/Dt/D2kDAo4CsvDAAA87DAijE4/DAu+DyvDAAglDAAAg0DqpD2yC62DkvDq8D+/DivDq8DA4nCkyDu8Dq7DgkE2rBAmsCuvD+2Dq8C+CiiDAAq/D8rBAAAA+8Bu2DgFAuhDA3gE3gE3gE3gE3gE3gEAAAA4hD+/Di2C62Do9Dy2D+/DAAAAAphEphEphEphEArhErhEAthEAsxD2iEAAowD6iEAAsvCg9DAklEAykEAA/hEAAAAAAAykEwsB8YAAAwxD6+DukDohEs5DsyDAAm1DAAA9iE8EAsNAsmEwzDhjEAjjEsoDAuoDAs1CAisDg+C41DAAAAxjExjExjExjEAynEA1jEAo8Dm8DA8tDAAqxDAowCAAA0hEAAAqjEmnD2nEA82DA+hE0mE0mEAAAAwJ04DAAA9kE9kEA0nE4JozDAohEAAkpEAiOAAAAA4oCAAs8D+gEgpE8hEwlEAAwkEAA2oEqzDAAAAupEmzDupDlmElmEAAipEpmEpmEAAtmEAAAyqEspEzmEzmEzmEzmEzmEzmEkjEmoDupEwrCikE2yDAgqEiyBgqE0+DgqEAymE4/C4mEAAyhEAA+lEu7DA+4DAAqrEmnEqrEAAurEqnEpnEASAsVq5DAg+CwsDmiDk1C4uDA4jEAusDsqE6/D8iEAAm6DgUA4C5nE5nE5nE5nE5nEAAAksEAsjEqjEojEmjEAAAAAAAAAAk7D0nE1oEkvDAo/CgwDAikEktDAmsEmsE0rEAAAw7DgoEhpEwvDAskEAwtDi7DwsE+rEAswDAiCAAq7DA+7DvpEAAA2pE4hEq8Dw/Dk8D1pEy7DkzDusE+lEk8D6/CAAA4tB7pE7pE0CA+pEA/pE/pEAmuEi4CAAAAm8DwrC+oDyxDAktEAysEquBu6CAAAi0DAutEk0D6sEAo2B8tDAAAAAk4C8qEmoEhrEhrEhrEAAAAprEA2uEAAAg1DquEAA21DA3rE3rEA46Du0DAA6/DA+qEg5DovDqvEqoEqwDAAk6BA01CAAq2DivEAAAAi3D4mEsuDxsExsExsExsExsExsExsExsEIAAyoEilEssCAAA7sE7sE7sEA0rEyvEAw3DAAA4rDAywE+rEotE22DAkjEA6/DAAAgpEAAAkvD+GAA7tE7tE7tE7tEAwjEI2uD6uEsiEAAA+jEuEuxEy3D8wEygEUgOYjuEjuEAAAA8rE+pDruEruEruEruEruEruEruE2xEA4qE83DkxEowDsmDokEAA0jDkuCugEugEAAAi8DmhEAibAAu8Dk0DihDk2DA01CorEAAotCAkuEAApvEpvEpvEpvEAs5DAAoyE4rEAAzvEzvEzvE43DA+rE0uEAwwDmiEAA6hE4hEA6sEilCirEAAA06D+xDAAiBAAAAAxwExwExwExwEA2zE4iD+oEsxDovDA1wEmtEiwEqzEm7Dg0E60EBAAA9wE9wE9wE9wE9wEA0+CAi7D6zEs0EAusEssE+mEiwEysEy0DstEumByjEA0CijEw0E0jEAnxEAAA40Em0E4HtxEtxEAuvEkuCAw5B6d6mDqyDwwEknEAAAAAAAkiCAgxEyiD8xEAA6uEq0Eq1DkxEimEgmEk0EimEgmEAovC8oCA4rEkyEAAtyEtyEAAA0yE8uEzyEzyEzyEA85DAy3Di2EopD4vCgvEyoE2xEA2kEyzDA7yE0zD6xEA9yEAuFAypDAYBAA4lEoyEpzEi9B45DkzEpzEpzEAolEA4vCmrBopEgpEAvzEvzEvzEvzEvzEvzEvzEvzEvzEvzEmHs0EAq6Du1E6wEwyEikDgsEAAA3zE3zE3zEA0yEy2EwgDomEAyzE8gEA20DA6gDAAu3Ek0EsgBAAA4rDAk3EomEirEA0Fu4DyqDAA83EysCAAymEg4EymE+wEghDk+DghC8zE20EmNAA4zEA70E70EkxCm4EuwDAmwEs+DAAg0EAAAn1En1En1EAq1EAAorEs0EAw1Ey1E64Ev1Ev1EAAAs0Eq0E82EAw5E83E20EAAAA+0EAwoEA40DAAA4oEAAA49DAq5EykDAmuEmsEAAAAAk2Eg6Eo6Ey3Eo6EAAg2EAAw6Ei3EAw+DqsDy6En3EAp3EAA4vEyD46E8yB46EA66Ey3E66Eq7Bo5DmjD66EAu0DAu3E0wDA6pD43Eg7E67EAquDAm6E62C42EAAA68DAA8jDkiEA6Qk3E2gD0wEAAA8uDAs3EAu8Eu2EAAAAAuGAomEB2oEAAAoZ2wEAsZAA6kDAA8RA8mEBmrBAAA24EAg2BA8+Dw4Dy0D+xEglEAAk8E89BAAi5E4wEgiBAAssDs+EAgTwT+S8Sq/Dg1D+nD6S4Sk/DwyEAA0/Dw9EysDAAAAkkE6vCAy6EizEAi2EA76E76E76EAAktDAA8qEq3EAsiEitEu3E0tEAuiEumDAAAAAw0Dy7EAAytEAg3EigEqyBi0E8zEqyB82Du7CAoiEgjE67EAk3EmgEuyBg0Ey7CAAozDgTuuE+6E/7EuiEAq3EsgEyyDqjEAsqCyuEj8EA+8Dw/EAAA++Eg7Eu8Ew0D2/EAm/E4/EAAA+/EyrB8/EAAigFAikE47EqoCAuxCmhEsUA98E98EAqgFAuqEAg6Eq5E+8EAk8EAAAk8Eq8Er9EAAAAAA39E39E39E39E39E39E4nEm7EihFAAAA+rB+8E2tEAh+Eh+Eh+Eh+EAo5EykEiwEizDozC48Do5E00D48DgwEkgF4rD48DslEA68DA+0E2nEujEswDAosBwXi1E60DmwEuzCu5EmwEm7EAAksEqwEAAAAu/D+6EkoEuhFgjEkxE8uEw+EAAA+rDA2/DuQg0D09E2/DuQA+9EuxEkhF/+E/+E/+E/+EqiFAh/Eh/EAAl/EAAy6EAq+EAt/Et/Et/Et/Et/Et/Et/Et/EAu9Ek8CgOkrC2mEszEqzEqNAivEs1Eq9Cm8Ew+EszEk1EoXypEAA1/E1/E1/E1/EAA5/EAA9/EAAhgF+xEAujFAu7EAApgFpgFpgFAAAAAzgFzgFzgFzgFAAquDA+1CAg8EAyvEkmEgkFizDAAhhFhhFAqoEAAAAAthFthFAA8kF4wEuwE8kFg0E8I2pEuzEA+kF42DAA+mE8zDAAAA/hF/hF/hF/hFAslF6kFw0Eq+EukBAAAA64D+vDqR83Ey9EAklFwkFqhFriFriFAAA4+EAA1iF1iFw3BSA80DA4wBg/EAAm/E+TiqEA/iF0xEmoEimFk1DAAo4C65EAq4Ck4D85EAnjFAAAs0EtjFtjFAAAzjFzjFzjFAg8EAolDi8E3jFinFA5jF5jFknFA7jF7jFA6zE9jFA/jF/jF/jF/jF/jF/jF/jF/jFAq7EAuoEA6iEA8iEAquEAgSrkFrkFrkFAs8Dm8BAujFA+xE09CA8gFAAAk4B+oF5kFAAk1EA/kF/kF/kF/kF/kF/kF/kF/kF/kF/kFAhlFhlFAAA6yD+due8dmzBk3E6d47DoqE+/D8yDwsE4duhF2diqEu9EwgFAsoFplFplFAA68DAylF6oFA0yDA4KAAAwkFukFgnFA4V7lF+LAAAAA2xDAwiFyyDgnEw0BioEsoFAyyDAqOAAkUAAiwEikFmNspFi5EoS2nE+NAgqF2mFAw2E+iF3mF3mF3mFAijFu8EA42EisEg5DAAqO/mF/mF/mF/mF/mF/mF/mF/mFA08Ey8Eq+EmConBhnFhnFhnFAqjC4lEAAsyCmrFgqFAsqF0xEAkmFqmFAkmFAAxnFxnFAyiEsqF+qFAAAyqFAkkFqxEA9nF9nFA/nFAAAAwgFnoFnoFnoFnoFnoFnoFAk+EmpFAsyEAAAAAA8qEAAAi/DAAAEAAgB0sE4yCs2CAm8CAAA+8CAAwlFAAAAA6xCAs9CA2fAA8BAAAAA6BACsqFEAuqFAAAA2qFAA6qFAw+CyB2tFsgEu+Cy0C6C6rEwoFAAA+gEAwiFACmrFs4EqsFA0wEwuFy9D0qFurFqJAA2oFAAwrFk+EAAAkoFAAmLAisCAonFg5DonFjsFjsFjsFjsFA65DunFAnsFnsFAquF4+EuuFoqFAooFsCuyEA+gFAwsFAA4uFAAqjFo6E+rF4sFwwDAAAopFmoFAmsFgtFA6tEi6EqlDk+E+tFA4fAltFltFltFltFltFltF+tE0qFiyDkoEAAptFptFptFptFptFptFArtFrtFAmwFttFAAAztFztFAuwFkgF1tF1tFAAAA2wF9tFA4wFi4EAAA+wFluFluFluFluFiFs+Em7E2xF+kDgiE+uEktF6gB+FguFgkFm7EAoBnuFnuFu+EgvE2gF+sEgxF6tDAAruFruFAA8EAAmWwgFzuFzuFzuFzuFzuFzuFzuFzuFzuF6+E+xFq7DmkF2jEuuF04E4wFA8qF+qFmmEu0By+DAytFwxF0gFwxFA+wFA8wF6tFqhF8rDyiF0tFkqFmyF0xFAAykFikE6uFi5EA8uFA6pEquFjvFjvFjvFjvFjvFjvFAAAAAu5EAvvFvvFA+uDAy+Eo4EAA8yEA+pFAozEksFA2yFA8jF2HkyFAhwFhwFhwFhwFhwFhwFAk6EivFwvDqgFoyF8wEorFyiFs8BivFuzFyiFA44DAAovFA+XAtwFtwFowFmzFy4EmxE84DAAA44EA8xF2wFAouFAAm0F2mF2wF8pEguFAAg7EoCosCmC+yFAgwFhxFiuDu0EAAlxFlxFlxFlxFAq2Eo+EsnEgyEy0F2jFAAwzF0sCyCmxFqwF6jFAtxFAAxxFxxFxxFknFA4zF8sCA1xF1xF1xF1xF80DsgF8wF2xFAqnF2wF02DynF2wFAAmZ7xF7xF7xF2nF6wFqkFAAAAjyFjyFjyFA07Em/EsiFq0FisFizF0mFwoBm8Ew1Fk1FAgKgzE2vFk3DAAryFryFryFryFryFryFAAu1FuxFBmpBAAA4/Eo2FAAm3EAswFkkBA0yFq2FkxDmyF8tEg9E+wF+2FymEAAA+1FAAq9E4lFwjFmnFoyFAAqpFitFg0Cy1FAsD02EgkC01F02EAAzzFzzFzzFzzFzzFAywFk9EstF29Eu2FsyF29E01Fu2Fk6Eg3FmzFi1F8jFAo3FgwF2yFA8Io9EuyEA02F6yFq6E2zFqmFgsDAAAuhFh0Fh0FmvFuhFAwhFAAAAAAAs0FA+wF8vFA67EAA50F50FAA90F90F90F90F90F90FAAA83Fj1Fj1Fj1Fj1F4M2M0MgvFuvFyMwMuMo3EsMqMgxFoMorEmMiMkMgM+L8Mw4E0+CoiD8LgoD6L4L2LyoD0LyLgxFwLuLsLqLoLg9CmLwoDkL4qBiLgL6M8KkxF4K2KuM0K0K+0F2KyK+0FwKuKsKqK+0FoKmK+0FkKyoD0L43FuqEsqEwoD0+Cw4E8M81EyyFiKgK+Jo3F6qE8JqsF6J6J+0FkiFi2FAl1Fl1F+gEl1FwMAAk1FuyFp1Fp1Fp1Fp1Fp1Fq/Eo0FAylFopF6nFAm2EszDgrFwqEo1FAo4Fm2FowEgoFA23FAAAw4FAAqsCyN8/EAAAuMAAAiM+LAi5F6Cp2FAAt2Ft2Ft2Ft2Ft2Ft2F6mB2yFs1FAk5F6sBAq5F+8Es2Fq5F86Ex2Fx2Fx2Fx2F85FAAk/D01FAs/E+nBAy5F6gFiyFk6F+zF24F41F4JA22Fq9EqpF72FAspF92FAqhF/2F/2F/2FAAj3Fj3Fj3Fj3FgpF43Fm6Fu6Fk7C86FAAm2F2sFs/BAo6FEo2Fq5F4sFq0DAynF06DAAv3Fv3FA2yFAz3Fz3Fz3Fz3F+kFA13FAAmJ53F53F53F53Fg3F63Fg9E+pEw2F6lEA2BAA/3F/3F85FAAAl4Fi5FA4En4FAAm4FAt4FAskEv4Fv4Fv4FkQiQgQsyF6yF+P8P6P06E4P2Ps0F0P0uEyPuPwPsPqPoQ87EgiD0lDoPsrDmPkPiP+rDgPs0F8O6O4O2O0OsgDyO8rDwOkuBuOsOmQqOoOw0FkOiO6PgOgOq4FiO+Nq4F8N6N4N2Nq4F0NyNq4FwN+rDgPk7F6tE4tE8rDgiD87Eo5E+1FuNsNqN06FmuEoN2vFmNmNq4FwlFu5FmQAAsQAAi1Fg0Fu3Fw5E4iFm/EAAkxD0kBgiCw3FAumF25EshE+iF27FkpFAAAj5F8Q+4FytF+uFg6F6QiMkjF8QAl5Fl5Fl5Fl5F+QmjF+7FAn5Fn5Fn5Fs0F2rFuqBAw6Fq5F8vFAq4F6uF6tFAAAs5FAAAAAk2FwzF25Fk6CAA2PAw3FA8RAg6FAA09Fp6Fp6FA4MA49FA+sFAAk4F0kFupE0kFw9FA2kFAi+F36F36FkMAAAA05Fy9FqgF25FmgFi+Fm8FAAj7Fj7FAyMAA0gFi+F64FAmxFAAAkXAs+FAolEkSA01FAAAi3F+0EAknF/7F/7FAi8Fk8Fs/FAj8FoTA++F+jEs9F4yFAn8Fn8Fn8Fn8FAp8Fp8Fp8Fp8Fp8Fp8FAr8Fu8F2/FAm+EAs1CA2qEwgGioEAAA27F4TyzC27FAAAAw/FAsgGAs5Fi8Fy2F+8FoYk9Fk9FAs2BAA2NAAAAAA2hC4/D19F19F19FAAAAAAAA0kF+zBm3Bs6FAAAAAAgoFAAAAwtEAAAAAAAs5FosEy7F6nEkPAAAAAAy+F8oFAA4sFAAAu6FgKAAAujGAwjGA8tEAy7FA82E08FqqCyhE08FuqFqqCwiGAwsBA48FkxFAA05FEAopE1gG1gG1gGAA4/F8jG4iG4jG+iGAAk9FAovCAmiFAAmR+DmuF2kFAAAAA4uFqZAA+lFAAmoF4uFAA2hGA6+FA8+FAopFquCggGq3Ew1Dq/FyrF6iFhiGhiGhiGhiGhiGhiGhiGhiGAgkGs/FmMjiGjiGjiGjiGmcqhGqpFqlGqnFmlGulGkiGqpFA26Fi5BAAAmiG6/FAoiGAA4nF0lGAyhGkuDwjG0kGu9Cw2FAAA2jGo5C5iGAylGq4F4jGq5C8iGA0lGk/FkkDAivB25FgjG4yFu5EAAAuwFAAAAynGAAAAAAAA9jGA/jG/jG/jG/jG/jG/jGAAAAAAkjG0/F6tFqjGrkGrkGrkGrkGrkGrkGAAAiuF4rFqlFwiG6wC65Eg4D+3DkWxkGxkGAwlG0mG8hGzkGAA3kGAs5DgkGioGgkGAisF0lFA43BkhG9kG9kG9kG9kG9kG9kGAAmgGmL87CgkG6nB40FmgGhlGhlGhlGhlGAjlGjlGjlGjlGjlGjlG8xCo3E89EAllGllGllGAnlGnlGnlGnlG4yFukGolGyoGnlGAArlGAtlGAAAA1lGA3lGA+EgiGq8EiiG4vCihGA7lGAA4G+kGAAAAAAA4nFAonF+4F8WAA+pGylGAA3mGAAAmjGAkpG8qDAu0Fo4BA+7FAAAAAtnGtnGtnGyvF4pFtnGAopFvnGAA+qGAAmnDsmGA2kF+rG+5EAAAA62FAuzC+sFowBinGAAAm/BAmgBygGA6qGsnGAAu8Do/F6/CIAynG8xFA0nGAAi2F8uB6wCAAAguF0nFAmrGA0/EslGg9F6gB62Fi3CqlGo+D8pFA0yF84FAskG2vBw2F0gGAA+vBAAAmwFgiCGyGq1EAyoGAA4mDAi3FqnG5pG5pG5pG5pG5pGktGAAotG8oG9pG9pG9pG9pG9pGAgDmpB0oF+oG8tDAAAAwmGu4EAAAktGoqCosFAA4jCAYA1qG1qG1qGA3qGwNAkJ5qG5qG5qG5qG5qGAA+3FquFAwmGAAAAAynGAAorGgJAA8vEAAA6lGyrGAAw0FAAooGAAAiclsGszFlsGAAwzFixB60EksGgFq5ForGAAipEgmGAAxsGxsGxsGAzsGzsGzsGzsGoiFAk2Fu4EygGA3sG3sG3sG3sGAA0lFAA6sGuqG+pFAuvCwoGsxFhtGo0FhtGAo1Fq0FAltGAntGntGntGAptGptGAwiEypGi9FwoGAktE0sGquG8jDktG0uG0uGttGA05B+2FAosG40FAA1tG1tGAAAg2Fi1F87EAA/tG/tG/tGAAogFA67EupGAkrGizFm0ByxGsjEuqGiuGutBoEgmDApuGpuGpuGpuGpuGpuGu+DA2xGAivG4xGAwuGvuGvuGvuGAkkGyoGinGulCAwlCAokGA3uG3uG3uG3uG3uG0yBo3EyuGA5uGAAsoGupGAyoGyCggGAhvGhvGhvGA8vFitGs7CikFi5C4tGiyE6tGq0FohFynGk5Fy1Fk8F23Ey4FAlvGlvGlvGA6tFwqGiiCsqGAw/FuqBglGgIuxGuyFykFouGAy/FAA48FvvGvvGAxvGxvGxvGxvGxvGAo2FyzG+zF6wGAu2F+rGuwF6xGwlG0uGA+wGyyGAA7vGA9vG9vG9vGAk4Fm3FAhwGhwGhwGhwGA2lGoyGAkyGqpFspFAuoBusGkkE4/FAuyGAAA0lEoxFm9FAAzwGzwGk+F61F4iF63FAsgG6rGA+3F8yGA2iGisG4uBAgjFAAAu5BAA6+EusGm5CqIkiFAnxGnxGAArxGrxGrxGrxGrxGAswGAgiFqxGA6uGA64FBAAqoFiuG47Cu/EitGw/FiuGA7xG6vBAA/xG/xG/xGq1GAiyG2xGAAAu0GnyGA+xGAwiEAAmrC2rCkrCugDskGirCgpFw3FmtFkgF45FgrC2uG+qCq3Fo1G2qG4tG00GsCAs1GAA02E1yG1yGAAA7yG7yGAAq2G0zGq2GAA4gFsuGi5B+3Fu2GAAAArzGA2vGm0F+kCsyGwoFopG8lGyZ2vGsyG8sGA20GAA66F64CAmuD86FA8+FA4xBA4nGAAAAyJAA6vBs7FAm4DAAgqGt0Gt0Gt0GAAAz0Gz0Gz0GA02F10GAgwG30G30G30G30GAAkhFA0lGAowGu+F/0G/0GAqxGAogCAo4Gl1GAw4Gn1GAAAq5DyrFAyWAkB8xG4xG6xGiwGAAmV11G11G11GqrFg6FyxBg7F82GAi6Fs8F20G2kDAA71G71G71G71G71G71G71G71GAo6Fy0F85GgpF8kDwoFwrGurGA/1G0kGAAAl2Gl2GAgZy5GAqvFi5G03F0KAAAAA25Gz2Gz2Gz2G8yGo0DA4qB21GqpGA+yGwxFq+F0oG42GgzGA2oGizGkjF45G4nF05Gy5GonGymDA4xFkyGAmyGozGmzGsgG25GwsFmzGAAwgG02EkqC+oGs6GAgpGujFAA2gG29FuvEwzGm2GAwnGuyBwnGo2GAskGAy5GmvF26GA66Go6G+gGAAs4FmtG80G8jD8sFy1GkmCy/D8zGy2Go0E00EouEo0Gy2GurG4nE0lCutG60GkvCm8G62GAuyF4rBo3EypGcg7Gu6G13G13GAwwC87G43Gq+BoiBA+5G2rGAi3FAAkyGA+nDkrEijGA8yFo6GgsGm7G07GklGgsGoEo6Gs3FklFmgEkpCA0oG4tG2qGisGAA07GAkzFozF0zGs4GoqGAqmCAAx4Gx4Gx4Gx4Gx4Gx4GkwCAAAo1Gs7Gk4GojGi8GAA+sBk0G07GqiGAAA+mCUy4Dw4DAqCA+7G0iGAAAu8Gr5Gr5Gr5Gr5GAwtBm0FqrGq0F20G8iGAi9Fq5GAs5Gx5Gx5Gx5Gx5Gx5Gx5Gi2Go4GikG88Gx5GA05Gs0F81G+lF2tB+8GwrGw0F80GAg9GA+1GA6jGAm9Gu8F75GA62GsiFu9G6B89Gi9Gk5G95G95GAAi5Gs9GAAm5Gw9GAAk6Gi9GAmCAAA89Gq9GusGAAo6EysGAg3G88G25GmkGwyFi+Go6Gq9Fi3G2yD25GomEAA+uBk2G4oCuC76G76G76GAo+G61FyxCA/6G/6GAAA+9G0hG0rGl7GAurGs2BA0+Gi+GAAg9F4+GAo+Go8Fq7G+4GAA66Gq6GkmG++GA17Go7Eg/G27GwxGoxGmQipG17G17G17G17G17G17G17GAA67Gi4GA02Fk4GmoF4tGwuGi4G87G77GAk4GA/7G/7G/7GAy4GwuCs4Go3Gg0Fq4G07EAqFg3Fs3GiFguGuoFgFAl8Gl8G6yCwnFl8Gl8GAAujGsmGAAm/GAAykE8/Gx8GAu/Gi6GitG28G+/GAAA68G88Gs+FAmgHAAgqGAh9GAsoCi8GAl9Gl9Gl9GivGu5GwpFAAmvGA6mG66GAqvGykGAAAA08GkwGA+8G49G2rDwgHAAA64Fm5GAunGAAAAAAk/Fq9GAAAk0GwiHw9GutC0HgoGAAs+G8/GstGogG1+G1+GAAgvGo8GkiHAAAAmHAyoGo6FCyoGynFj/GAqhHAk6GIsHAu6Fy7G0BII46FAAA+nFAAAA3/GA+UAAA//G//G//G//GAqpGg/Gs2E81Gg/Gg+GyrEqpGA2vG2rCEA0oFlgHlgHlgHlgHlgHlgHlgHlgHlgHlgHAApgHpgHpgHpgHpgHpgHpgHpgHAA2J89GizG08G4jHm7F28G4sF0I89GmgFyiHsBtgHAvgHvgHvgHvgHvgHvgHAA+jHozG8Ji+GzgHzgHzgHzgHAA0iHA5gH5gH5gH5gHAqpFAAAskHquGhhHAAlhHlhHlhHlhHlhHlhHlhHlhHSAA+gHAC8qGqlH0gHA2gHuhH09DAAxhHxhHxhHxhHxhHxhHxhHAAA0iHm4DAAAA+/GkK+Cu9FgvGolGAAoDAAgOAA2lHA4lHqnF8/GsgHAs0G6lHAAAgmHkrF0gH1iHAw4EinGyxF4sGq4GAAgF7iH0jGgEyhG24GAylHA4lHkmH6xF4lHqmHgzDAk3BsmHwrFAAwmH0rFljH6uE2iH6pGkiHiLAgmHilGA0mH4sGyxDkjH0wF0mH4sG4C0mHA8mH4+GA4tGymGW6mG8sG81GmkGsiHAglF6mHA03Bm2G4/Gq+F6/G8vF8wFgDsyFytGkjF8mH0MgtGAAgqG1jH1jH1jHAo/GoKyjHAy6EAA+WAAhkHhkH05G+yC85GgjHw/GwnG6kGA6iG8mHw6C2jFugHsgH02CAAAyjH8iHA2nHssE2nHknH2nHrkHAi3G0gHw4B4nHm/F2gH4wFwN8tGggGtkHtkHAAgtFguGgiHg3GxkHxkH6N2+GAmwCA+tG+tGkuGkiH8jH2XAujHuzGuzG4kH8oHA06G4jHogHooGihH4jHqrBmgHo3GAA46Gs3GA/kH/kHqoHA0nG+hHA67GgyFy3G03GA+lGmvGkkHAwyFi7G23GK6kD4mFumG8+ByyFA4EojHAqjHgkGuOsOAgoGqiHmoHiDMk8GsG8uGA6oHooH+tF+1GAk7G6kGmsG+jHqoHmoHmkGokHwjHg9Fq9Fm/G8pGkqH2sGimCAunG+oHwqFkpHAAmuFmvGA5lH5lH5lH5lH5lH5lH5lH5lHAkPuxCw/GmpH8vGgoH8yFAy/G9lH9lH9lH9lH9lHopHgP+yFysGmpH8pHmpHipHmlHipH+vGsjH6qFopHUy4GoqGipHmpHklHu4CAAAAAApmHpmHpmHpmHA0iH4oDAAuqFgwCopHAqnGAAAqrHgmHAAqvFssG6lHuyCgpHuyEwmHA2qH2+FA05GmjHi7BqqHAi0GqqGwiGuiHAkmHg5GAAyqHAAkqH+/BmqH6vF63GA6lHmqHiqH2mG+wGA+wGAAAAA0qHolHAy+CqFmrH8/EAm1G2rH8rH0mG2qH02GwpGorHAy8E0oHmrBsLmkHqrHo1G+GAsrHAAo8EikHkqGwrHAnoHnoH2wFApoHpoHpoHAA4rHAvoHAgxFAAurHAwrHAAAAA01B6rHAorHmzE8mF6oFgtHM4vG8+FAulHAAw+BppHAwrHuzEknFipFotHUgwGk/F2sHksHABAAzpHzpHzpHzpHzpH0zGABAAy4GurGmtHu2BA9pHA/pHAAAAEAAAoqHAuuHotHAAA6sHA3qH3qH3qHAo0GAgvHAAAAw4GAizFqtHo1E6xG+gGAAoqHujEovH0uH4oHmwFoqH4xGAqvHkuHAu/B4uHsgGsqHilHA2nHA6mHxrH8wG0uHsjGgpH2tHAAA8mHivHwuHA61GkvH0R5rH5rH5rHAAi0F4rHyqHAA8rH6uHsvHm0FwyGm0FAjsHjsH24B8uHAA2+GAAgrG05FqwHqqHqqHAAg4FvsHAAA6zGi6GAAynCA4wH0iG45EAs/GA8gHkZAitHmxH+5E2rGitHAAA0rHywHAq3GAi5FAAvtH+/GA8DgBeAI+1GkD2gFztHAy6Eu7E0sHAmgHAAujHk7GAwuEoxHAA2tH+hHi+FwlH8oE+xE4hHA+kCuxHA02Fm7GuxGluHluHluHAApuHAw1GAtuHtuHtuHgqCu4G8rH4xHAm7FAghH66DilG+lDAsxHAsuHu/Fq8Fo4CwtHuxH+6FAAA0xHmwGAy/GshHA/uH/uH/uH/uH/uHAAAAAq4D+tGyrH4hHu1E0yHq4D8iGC0zGAAAAuhH6iFy8GujGAAAg3GAAq4FmzHAAAhwHhwHhwHhwH6tFAAw8B+uHurHwzHA8uGwsHA4iHu2EA65G6tHAyyHkmGmuFiwH4zHAAxwHxwHxwHAAy1FmnGuzH2wH0vHkjHskHs/FuzHwvH+rH4kCkuH6rHAmuHA0Lk0HAqC0zH7wHA8D+6GqqD4wHAgzH0wH/wHA8mHs0HA6wHAAA85CmxHopGipEArxHrxH20HAuhGk0HA60HAxxHxxHxxHxxHxxHo9FxxHxxHxxHA82GAs9FAAAutCAA29FAAg3FixH85Go0HAqDm/GAAA21HAAqNAA81H8xHq/F++BAkwHAggGi2HAy+Fw+Fk2HAg/C0zGA9yH9yH9yH2wF8Co3GA0xG2xHA2xGhzHhzHhzHhzHhzHAjzHjzHjzHAAnzHAArzHrzHrzHrzHrzHrzHAAqzHvzHvzHvzHvzHvzHAAAk9G0yHitHAA2gFypGqJAA83HskHqyHg3HAowFosCAAAAslFn0Hn0HAAAAAurGirEBz0Hz0Hz0Hz0H45C6zH00H44H4mGAAB50H50H6uDg0H60H+4H+mGGAytDiuDwtD6iE4mHutDsrG85GyvGwiGk8GstDqtD25G03HitHgqFytDiuDwtDutDyvGk8GstDixHqtD25G03HitHkwHkuDyvHguD+tD6zHqpH8tD4mHoiH70H70HAqxHoxHmxHkxHixHgxH+wH8wH6wH4wH2wH2wH0wHywHwwHuwHswHqwHkwHiwHgwHowH+vH8vH6vH4vH2vH0vHyvHwvHuvHsvHqvHmvHkvHivHgvH+uHmwH8uHmxH6uHovH4uH2uH0uHyuHwuHuuHsuHquHouH6wHmuHkuHiuHguH+tHquH8tHA43HA6vG+mHuiHh1Hh1HAj1Hj1Hj1Hj1Hj1Hj1HynH4gDkiHAAAAA04Hw4HA64HA84H04HAAA4/GmzHA51HAAk3HAuH0zEoxHAAu3Gu5HAq0F8yDm2H61HAAA2wH+hD0wHywHAs6HslEm5H25Hg5Ht2Ht2H4sH27GyoGgL8zH0lH2yHAA4yHs2H43HA8xH+5HA2uHyuGAA2mHi8Gg8G85H+oGOy3GizHssH2zHy5HAuLq0HA6uG81HAo2H8iG8iG/2HAA01HAAA+1Hq8GA+mHs8GA8pHAA+5DunHx3HAutHy2HAg7HAAy6HAi5Hm7HA26HiCk5HAA83Hh4Hh4Hh4HsrDwqHg3HAouGiiCyhGAAusFooG06DA4qH4hGAAAOuiC0gGv4Hv4Hv4Hv4Hv4HogGAA+7HwyGAouHAAA74H74H74H74HmsD8wF74HAk6HA6uH+kGAi9GAgwDs1HsoHAu0HAAAk8HA4+G06HA+Kk3E40H4+G0mH+2H4lG+uH0jE+2HolGAmrEgsHooHk8HoiE0/GAA04HksH0B6vG0jCAAAqsHqjGAsjGAAAAm/GA2sHm5HmCswGmkC2jGAA+vHkKq5HqCwwGqkCAt6Ht6HqqHAA6pHoxH47HA4vFmwH4hHA16H16H16H16H16H16H16H16H16H16H16H16HAAAi8HAogHk8Hk8HMAAAAAAixFAAAg+F+tHAqnFAs+H4F68HiuHA+J17H17HAo+FA57HAkjH69Gi9HAAu5H+tGohH4+H/7H/7H/7H/7H/7H/7H/7H/7H6tGA+0Gs/HA+xH+lHm/HAgyHgmHo/HAA87F0/Hk/H45H4sHuyB4lHi/Ho+GAy9HAt8Ht8Ht8Ht8Ht8Ht8Ht8Ht8Ht8Ht8Ht8Ht8HouGAq8Hw1GAq3CAu8H01Gm3Cz8Hz8Hz8Hz8Hz8Hz8Hz8Hz8Hz8Hz8H0uGA0+GA+9HmxG27HAu1CAqvHmmFsgHkgH6+DgvGA+hHokE98H98H98H98H98H98H98H98H98H98H98H98H23C98H98H98H98H98H98H+uGsxG87HGy1CEsvHomF+pH98H8+DivGAgiHqkEAyS27GigF6/HqiH4rHkgI85GW88HutB6jHi6FAA2tH06H2nHA8xGygIA+2HAiqG8+E0gIisHAmgIt9HAAwhI+oBgkHyqHsxGx9H8gIx9HAz9Hz9Hz9Hz9Hz9Hz9HA+pEq3H+5H08HOwU8+H4gIA++H6gIAijHkhIiwG8gIAAmjHk/HAA6gIiY6pFA8gIAAn+Hn+Hn+Hn+Hn+Hn+Hn+Hn+Hn+HAp+HshIq5FyjH0hIAg0H8jGm+H0Yr+HAA2Bk3Cu4GmrC+nH+wH+nGv+HA26H06Hx+HA46H26HAo9HAAAmiIiiI0xH8+H7+H7+HA89Hs+EkC40H84Gm2HkoHAAsiIAAuZAmHs1GmpCyhB+9HugIAAUS2iIyiI+9Hs/HmF6xHAAgtHAsFysHAA6xGA3/H3/HAi8HAA+hB9/H9/HAAAAu8H86Hs6DAi2Hm/H85HA0jIAAAA6/G07G8jIg+HA4nHm4GA6tHgrHOOAAA7gIgzGA+lHooE9gI9gI9gI9gI9gI9gIA89HuzH8IwkEuzHAskIw+Hy8Hw8HA8jI2jI+2HilIAsGwpHqzGAomHyoEAk3HogI+6H82Ho8BAkiHqgIwkHAA6kIAqkIAogIAkrHyiI8iIgsHAA2+H65FklI6uHAuxHq/HqqG6gIklHA0tGolIA8xHqqHyxHE2tG0gI63H+tGAghIy0D02FghIAo6HulI0sCAi5D6pEs+H63GAskIkqBA+6CyFmyHyyFAouGA+tGA4nHynHk8HqiIAqkHA6jIAAg/HorGq4HA6kI0iI6vHAmmIA62Hy7CqPAklImGA6jHA44Hi9GysH04H8qH24H+4HjjIjjI+iIAIyPqlIsGi3H67C0sH64H24H44HEg5HljIgJAnjIAAA08Gy8GAuiIsxDAAAA4/HYAAAAo/Em/EAAAAAAAAsyDAugI8mBw3F67CirB+/HAgyEAAAAAyjI0jIAuuHyjHm0H8hIAAAllIgCllI+B8B6Bs+Gq+G4BkkIizD2B0ByBwBmhImCuBsBqBoBugFsgFmBkBiBgBecaYizDWihIwnBk4Fu8C2rBygI0uGAAyhIgrHwmI4iI0mIGplIiCgC+Bw+Gu+G8BokImzD6B4B2B0BqhIqCyBwBuBsBygFwgFqBoBmBkBiBgBecmzDamhI0nBo4Fy8C6rB2gIAmnH2vHmnHomIAolIAwyH+uGgpH4oHukI+mH05BwyHAslIyyHA+oIqlIivH00Gm7Hq8H+oIsmH0yHwNs6CypI8oIA+kIg6B8kE8mIgpIy/GkK2vHAy7H2/GAA6kIAAAAA8tEuhI47HAnmIAAAA2iIi8HAA8hF6hFAAA0mIi0H5mIAsqHEgvHAAAAqoIAmzEsoIAAq0F06ByjIknIq0HAAonIgxGtnItnItnItnIkhFonI20HAmhFkkIqnI40HAAAAy9H2mIA2oIAAA/nI/nIugGAAurI6nIyxH29HylIkgGjoIjoIAAutHs6GotHAgbpoIAAssGsnI2LsmI2jI2jIsnIihD2jI8xHo9HAwyHusGunIvoIA4rIorIAu9HzoIsFqFoF6hH4hHmFynIw2DkFiFgF+E0kI0F8E6E4E2E8jF6jF0EyEwEuEsEqEoEmEw2DkEwkI+qBy7F8/CkvBgkI+B8BuoI81HzoI6BksH8rH8BqrEA+rI0nI1oIylHA0jIeAw1HAkuHg7G+tHAA+mDAssIAAy1DAmeo2H2yGnpI01DAkpIAA4lIy1BAwzH+NA8xHs/HszH0sIAA22HuGsGqG8iH6iHoG0oIy3DmGkGiGgG2lI2G+F8F6F4F+kF8kF2F0FyFwFuFsFqFoFy3DmFylIgsB08F+gDmwBilIAwGuGsG+iH8iHqG2oI03DoGmGkGiG4lI4GgG+F8F6FglF+kF4F2F0FyFwFuFsFqF03DoF0lIisB28FghDowBklIA4tIitI5pIimIg4GA2/H6/GAuiIsiIy5HqmHomHmmH0mH6gHkyEAmvHitI6sIAuwH8pIwnIgpIw6GA6gIAmvHAnqInqIAA0vHw8G05HymIAogIsgHysIg2F4tIuqIA6tIskHqgIukH2rIs6EuiI6iIyqImhFA4rIAooFic8lIAAAAq9H7qI7qI7qIA+6G8IA2pI0tIo5H6vE4vEAy8DsSw0GhrIhrIAAAAAo6HA0nIorIgXmsHgzEAAqIoImIkIu5DiIgI+H8HyI6H4H2H0HyHwHuHsHqHoHmHkHiHunI8tBw+F6iD+mIuoHAAAAA2uIyiIitI47EgxH6zB82HylIkoI6qIAwhI9rIAyhI+vH/rI4I2I0ImlHklHyI+qI85DwIuIsIqIgoIgJoImIkIiIonFmnFgI+H8H6H4H2H0HyH85DwH8nIquB++FojDwyBsnI2iIAsvI0rGAAAivI+iIutIk8EsxH6hIC+iI6hIs1GAksIyvIuvIijIsvIAAAAAk1GomImD8oIAgG+FwsI+5H1sI8FmwH+vH+F1sI1sI1sIAiyHgyH+tIAkGiG0sIi6H5sIgGqwHiwHiGswH0sIqwHswH0iI4mH0iCipIg7G0iI4mH+0GkyHyrI4xHyvIytHipBAsiFAk4Gi/Gi/GA8tIujFAw2HwqIyqIswIu0EAuGsG+sIs6HjtIqG0wHswHsGAltIm0HA2kHo0HuyHwyHs/GAA6kHA2pImwC4wIqnHojIsnHmuHAwqGAm0HwrImsHAsuHGi3GojHA26HAkd6vGAAAAAolIq3HAuHsH+tIs7HjuIqH0xHsxHsHirHAluIluIszHy9DozH8sIivI0kFguE6sIiyFqgHgxI8wIsvI03Hy9DozHmwBq1HA8jI6jIgvHmtI42GiuIAAg0HsyI4BA6+CAgxGAAkjIAAAAAo0HkwIA2jFmwImf29HmuImwIAI88H4jFs0HouI49HquI6hIowIAAAAmpHkvIyK44HqwDAguHSA+pIAmjIkjIutIgjIvvIvvIAA0MAA8+Ey8EAAAA/vIO/vI/vI/vI/vIAirH8vIAAAAAAiuB2sI48G48Gq5BAmzI6zIsiIAqvIqvI6rIg6HwOwuI8zIg6HAiuIumIyvIzwIzwIzwIA4kGybg2D8sBksHA0sI49Gg6BkoFioFsvBmsIAAA6sIAAk0Hi0HorFAysHqoDmlEAw2DAw0Hm1HAA8sI6sI6hIgQk0IAyjH2tI49GAAAy1Is0I+0IAusH+tIg+Gg+Gy6Bo6DAAAAo1IAmrEokEAAu1IAAg1Iy1IAm/GytI+kIwuI01IitHyuI0+G47H0/GmiEknIAgzIu1IAizI41I41IAymDm1I61IklI2uIs/GoxI4tIotH4uI6+GAgwIsoIAg4Di8H+uGwqH4nG+3DuyImoIkMzyIzyIzyIA4gHk8H4yIg2IA3yI3yI3yI3yI3yIAAA8wIA21EA6zHgxIA+0HAAu0Iy2IAi2IA22IA42ItzI42ItzIAAoiIyzIu8D+yIm2I0/H82IAAA4mCAA2qDqxI8gIA9zIAAAq1I82I6zIq1IA+2IAAAAu2Io0IuhIt0It0IAm7GigEg+HqqIo1H28D+vHswI85CAAA+9BAAAg3I6sH2qIy3Em4I22HA90I90I90IA0zBAAu5HywHAq3IA2wHAA2Ho+BiXAAAAs4D8+BizIAA4O0xI20HAAA22H91I91I91IA+zIAAo/BE8qCAwyI0oI+wHioIuyIwiHmjH41GioIoiEijHsvEouB8tE60HAAmFp2IA25BiD25IA0vE2oEAq0BoiCv2IAAggDi0IipI8gEwxHAwtDs5I0wI+yIg6Iu3Hg6IAi6IAgwEmgDqG+4Io4CAg4Hq0IqgIA81I+nEi5IAAA65I+4HAw6C82G+2G85EojEw+DA8E83Iy6I44GAAq2IwjCAt3It3It3IAo4H4zIwkIu2IAAigHihIA13IAAA73I73I73Ik0I82IutI4lEAAigCAu6EAA+4Hk4Dg6HAwlIoiIksIsuHAylIAAt4IAwlIs8FAAA14I14I14I14IAqyIk0IixIqkBoyImnEi8I+mEAA63IqrI74IAo8IA/4I/4IAwiHwrI8sE8uIwrI+0IswFgXi5BA8gFs0IKi4IyrIj5IAk9Hl5Il5IAknEqT00IA88Du7Im9F4rI4iHAAAAx5IAAg+HA0tIAy6H0uI55IAAAAqEAs2IumHknHy3I65Gu9IAAi5C23In6In6In6IAuhIAAi9I49IAw6IAAA2xE05IqzDAAAAi9I6+FsyI96IAA64G26IAAAn7In7IAyoIp7IAAm8H4+IAsvI4BAAAs7GAAA87IAAo4Ig7Is+EyxIA68HipIh8IAwpIj8IAAA8wCy4I0/IkyIkxIAAq4I6zFAAx8Ix8Ix8Ix8IAg8BAAAAAAqgJ28Im+I2JigJq/H/8IAsgJAj9I0vIAA2JAA0pHr9IsnIkgJA4kBt9IA+lHiuDAAAknIghJk7IAg4Bm7ImwIs9IwhJ28IAi6I4yC59IAAsmHsnIohJs7IsnIswI99IAooEAAolIA07I0mH0nIwhJ07I0nI28Il+IAmiJAA6nI6wIAAAAilIy9ImqEAw+IuiJu2HA29Is3D29IAAAAqiJu8IAg+Im3G62HAg8Ii+IA0lIk+I4qE0xIAw7I2xI2oHAgiFg/GA07IAAk/IAyvDAk+Fs3Hs3HAAkpDAAkyEmjD4IsPy/GAAAhgJhgJhgJA89G4/Ig9IAqiJiwCmiJ6/I65IAngJngJngJngJigJ2mI6oHm/IAA4tIrgJrgJAkN4jJtgJ8yD8MAAAi+IzgJzgJqgHA8hJAs6IikJAAy3IuqH7gJ7gJAolIijBA+kJ4jJAAguH63I2qHjhJjhJAlhJlhJlhJlhJlhJlhJAAyvIglHolJglH6sG+6I64H+nIk8F0zEA8rI2kJ4gJ8rI+iIykC4sG65CutI2kJ46EuhJw5H2kJAohJu6HyzHuhJwhJ4kJA0qF0jJqgJokJmhJ6iIAAqgJsiIkzEokJsiI+oB6oIA8mI8oI6zH06H2hJAAAA6iJkjJw5HikJktG61IA0vGm7EAAAAAAm5D6/IAA6+IAxiJxiJmuI8jJikH4jJAAAwoFAm6Hm6HAAA/iJA6hIsmJAAAAmvHwmJi2IwiJgjJwkJknGonJimJwzIulJAAAAAAAq5I2nI3jJ8Zo8Im8IszIkgIigIggIugI06H+rF6Z+oI6mJymJ4ZkqIyjJmhJ2iJm0H2Zu6I0Z4oIyZ3jJ3jJwZuZgpI81HgzI+/IsZy5I25H8lJqvGinJ4jJqZinJ09Hy5I29H+kJ0zF27Ii8I6jJu6FoZ+kJmZshGm1Bg/IkZiZgZ+Ym2I3jJ3jJ3jJ8Y4zH2hB6YuiJsmJgyIyoFwoF4Yo1EirBmtH3jJ3jJ2Y0YyYwYuY0yIsY+/IyjJqvBwkIqrFqYoYA0+F4rB+5H4tDA8jJmrF65HypIA9jJA0mB4mJqnJA2kJsnJAjkJA6zFsgJA8yIAgR0nJA0yIioHqoJqoJm6IqjJ8vGg+I87HgrIklIqjJm/F22EqoJsyHioHAAA8oIgrIxkJxkJxkJ4oIxkJxkJxkJAA6rIAAAm3G7kJ7kJ7kJ7kJ7kJ8SAi3HAAAAllJllJllJllJwvIAyvIAAAAAqoJAA1lJ1lJ1lJUA3lJ3lJ3lJAAguH8TAAwpJ/lJ/lJ/lJ/lJ/lJ/lJA8oJ6oJ48IAiampJo4H+iIAsnJmyIkyIiyIgtI+sIoyIlmJlmJlmJlmJlmJlmJlmJlmJ6qJAmqJAA2pJA4wIomJmpJtmJA6qIAAglJAA6pJixIm+H6pJgsIAAAAs6HAqjJ4sIAq4BjnJjnJjnJA0tIA81IusIqqJs5HA8gBwjJ+mJiuIAAAAigJAmhB6jJ63Ik4F8jJAAgjJirJA4mJ0qI0nJA6mJA2zIuvH+sIs/IogJAAsrJ4iJqgJssIgnJAAAsgJAykJAA68C48Cm0IAA6kJwyFAAq3I+rJk9IAsoJwvIAilJ8iJ4nJq0G0+IAA2pIAAAA0yI2nG+gIkoJAmtJgsJA2JAAAAAqoJ+hJAA+5IAuoI4iI8gI++HAAAkyIAAAAnqJ8jJAAAA6tJAxqJAA1qJ1qJ1qJ1qJ1qJ1qJAqzH8tI06DwhHmxIy+H40IiuJwrIkwDsgI+rG0iI86GqzHA63I+Dm+H6oJsiIA7qJAAAAjrJAlrJAAqlCAslCAAurC4nJ87FylJAAyrC6nJ8nJAk1IAivJ8CwsIAkvJA2rJA9rJAq8DAAA20HgsJA6hJApsJAAAvsJAA40IAA0jHAqiG++HAAAopJ6hJqwJ4vJAAAq/HAAAAAAAztJztJAAytJAkqJiqJAw8IAA0qJg7IAAu4IujGgvJgvJAAAAAAvuJAAo9IzuJA+qJ04F2oC6gIAqwI2sJ2sJ2yJ6jI3uJAAAi3IA+LAAAixJA+7IgyJAsyJmmD8xJi/I8+I6hJAs8IAsuJsuIAk+IyyJ40I0hIAA00I+2Fm/IAAkzBAAAA2vJ2kGmxJ/vJAAAAmNuxJkNAAkvI2zJ+mJAomJ8iJsvJA+5HAukJuvDA4yJk5HuwJAA8yJo5HywJAitJ0EAm2Dm0J83B86IwtJ6vJAA0/ImyJAAAkwIw1IAixJktJioGw2EAAAqlJu/HqlJ6gF20Ji0JyzJtxJtxJAAAAA8zJscA+4I6xJ6xJAAA6qGAgxJA85Hu6IAAAkyJ8lI47HAA2lBtyJtyJAAAo1JgxB+oHk2J0/IAAshJAAsjG6xJA9yJ6rGAAs7IAA4yHAizJAyjHAq3JmzJA8lCA01JoqHvzJAipGkrI2lI6qCA41Jk8HuzJwnJosE62ByyJg+IzzJAAqvIm6I4gJkdszJw6I3zJA5zJ5zJA7zJ7zJ7zJ7zJAA+xEAAuwHgsIA6zJ+6IAAAAq0Ho2JA2wJq0JAAu2JAA30J30J30J30J2yE4uC8mI30JAAAAAYaAy7IAAAKAm1Jm1J+wImwGAs9ByrIs/Ds9ByrIs/DAk4Ji4JA04JAm1HwnJq1J+6I62JAAy1JgjJywG2rH29B8rI2/DA0wG0wG0wGA69BgsI6/DA91J91J91JAAAAAn2Jn2JAAA+0J0yJo2JA23J4yJywJAs4IAi9Iy1J0jJz2JuxGAA89IA0qI++HAi2Jk2J6uGmxFAA+1J+OAw7FAA4sJgsJl3JAy/I0uIAAw5JAA8kJ05J61BAu0J66J06JAz3JAg9Iy/HAAAAAAh4JAAAu9IsqIAw5JA27Jr4JAAA2jHAA08HAAk8Jg6JAAAAAAg5J+7JAAAAAAx5JAA6+E8+I48J6rIA8rIAAAm2J00JA+9J49Hm7JqkJAAAl6JA8zJAw5I+zJm2Ji0JAAyhJAAA4lHgC2+I2mIAAAkgJ89JigJ0yIy+HAA4nGmgFAglJAioJ81Gg6JiGAi6JiE07EAAA0+JAgrGy3JioIg6Ik1IAwnF4+J8tJA09JkhJm7JAy7JurGsrG8iGw+JA83JA0/JA4lJmuJmuCAAAo/JAAo4J87JA8kJAA2iJAAA2/Bo8JkiJkiJAAo7JoiJAA28J0/HAAAA08J0xGk+JAigKoiJ60IAiqJ62JgVghKA0lI+8JyvJAAAo8JAkzHAyvIAA4hC6kJwhKihKw8JAA0hK+gKAsgKk/J0lIqiKg9JusJ++Jq/I39JAg/JAorJAAA6gKAmiJ0wJ09JmqIopHuhKk+JAsuJyDAAAqwJqmCw0IqoEAy0Io+JAAAs2IshKk+J6gK4gKo1H+oJ6gKyGmgJz+Jz+Jz+JAAg7JukJA2rI4oGgvJAk7JykJ02I0hKAikJ82Gs8JoiKAAAj/Jj/JijK8hKAAy6IyiKn/Jn/JAAr/JAA0mJA4hKAAAijKA0jH24GqyJ+0Is3IAA9/J9/JA88JAohHsjKohK8jH+uE+4G6iKAAqbAsyIAo/J41JAAAAxgKA6hKAAA4/JmrJAAAA6jK6jKy3I2/IkkKw+JmsH6oI6jKAAAAAAAAA22IogJyiBA1hK1hKAAk7Bi7B0hKivJ5hKg7BqlJilJi7BAAinJ85Gs/JsqI8lKA4kKAk1I+iKokKikK2gK2gJ2gKA8iJ47JAAmhKniKniKAAu8J6jE09J6rJAAypJ6lKAAAulKy6HAspJA5iK5iK5iK5iK5iK5iK5iK5iK5iK5iK5iK5iKsnK26HgkKAAAA2xJqqJAwhKAAAyvIAAAi0EAASguJ4qJoqJAAAAAonKA4xHAsrGhkKgoIgjKhkKyxJolKAYioKjkKjkKjkKjkKjkKjkKjkKjkKjkKAurJAAAixJohJ+iKynKunKAAu5I05HuuGAAmkI6zJAy0J8pJ4nK+pJ62IAA20JgqJgmCimCkoKgoKiqJsjK8nK+2IAA9kKAy5JogKmoCohKAisG8kKqhKCAA8zJ2vC4vCA6mJu1JgrGAwhKopKplKplKplKplKplKAyqJuoK0qJw3IAAsiJi4IytGm8JmiJA6gJA+qJ6mKAA+mKylGAAAkrJwkKkpKgpK4lGAu7JAAsyIAA6oKqpKs4IulK8oKo0IupKomKA6zJAqqKxoCAAAAzmKw1Ji8JAkvIAAgsJisJslK8pK+4IAAmwJ4mK9mK9mK9mKAmsJiqKosJk5IAA42JsiK82JA49JAA42JA+9I8/J6/JusJAAvnKvnKvnKs3J2sJyqK4sJ05I6vJAAA1nKAAikKu9Js9Jq9JkrK4mKo9J0hCA7nK43JitJ+qKg6IAkpKAAqkKmqKAy6JAspKq6IAoyJ2lKyrKAm4JwtJytJu6I0wJAw6IAtoKAAAzoKzoKzoKw4JAurK6rKioK+rKqrKA2sKwrKAA4pKytHAAAgtKAusKmmDA0NulKyNi2I+gHq/IAAGAksKqtKshI6pIqtKksKyoKmtH02JAAq6JAAs6J8lKswJAwpKAAAi5GAk5GAAAmtKqvJsvJo8IspKkqK8kJyuKAqsK41H8/IAkhJ4gHA0/G8gHq7FyrJ4iKmqGAwlKA2lK8gJ0mKAw9HunIA44F+9HA07FA0kKwqKAA0gKi4JAA4gK+7FAwWktKg8F09Fk8HA8gKsrEAAlrKAnrKnrKnrKnrKAAAskJqkJ4uK0sKwuKtrKAy1JvrKAAyvI+sKi+J4tKA1rKwyJ86GAomH8zJA+iJAg3J7rK7rKAAAAAiwKAAAAAAA8oK0mDAwsKA2rK61I21IA61IAAAAsoE0uJ+tK8nHA+sKAAAAAAslI2uKywKi7IA8kC4lCAAujJq0JujJ0xKA0lIutK6wKylJAy1IA4uKAAurKu3JyLAmwKhuKAirBAAnuKAAAAAsoJAAAAAAAAhvKAAAyjEnvKA8zKmnIgvKA2yKi8IAipK4yKipKmtI2rKyxKsuCi2JAvvKvvKvvKvvKAA42JA1vK1vK1vKAAoiDm5BAA4vKAAAAmwK+wIAAAAA04JAAuiCA8xKAAAyvKg5JirGA4wKAAAiyHAkwKkpBAixKApxKAiwKmjCAtxKtxKtxKAAxxKAA64JAAAAA+wKAw4J8xKwvKAq3JokJokJAAABAAAA+zK40K28JzyKA4yIupKA40KA40Km1G5yKA0yIkuK+8Jk2Kw1Kg1K7yKA9yKAAAAAy3JnzKnzKnzKnzKnzKAA22KAA01K48JqzKAA2wCA66JAw2KAmuB+7I5zKA7zK7zK7zK7zKAAg+JAs8JAAAu1KwwKk1KqpJAAAA63KA6rDAoiJ6wK0+JitJ+3KAg/JAqwF30KAAA21JAA61JEm8JA2xJg2KA6zJAu2Ky8Gi1KAp1Kp1Kp1Kp1Kp1Kp1KA04KA26J+7GynJ48Gy6Jt1Kt1Kt1Kt1Kt1Kt1KmwFAAyzKo0KAA11K11K11K11K11Kg3K11KAA01Ko8J6iKiBAAggKy0J8zK00Km5Ky4Ki4K91K91KAAA+1KmFAAn2Kn2KAoyGAwiGAi5K83Jk1KA49J2iH4iH65KAA8yKsiJz2KA68HgmHiuHguH+lH6lH8lHAkuH00Iy2K6xKwyE32K32K32K32K32K32K32K32KAAorKAylKAw/I62Kk5KAAAl3Kl3Kl3Kl3Kl3Kl3KAAw4KupJu8JAAAq3K+7KAAAAAquHA73K73KAAAm6K29JAAAw9JmqKi4G66K2+JAAk5J4/Gq1I6hKAAAm3JwzI87KAAAAAAAAAA6nKAAy1Ki8EqnJ4uEAAA00Kq9KswJ2gKA2uIq6Jx5KAAAAAA95KAAAAw9Kq8Ki+HA0rC4uKurCAAr6KAAv6Kv6KAA81KAAAA0wJAA63CilKAAAAgoH6yJAw8K8yJw1GAAAqjHw2HAA01GAAAqpKghK+tJgjKAAAAAs4KumKmxJAAn8KAAr8Kr8Kr8Kr8Kr8Kr8KAt8KAAA+/KAAA08KA78KAAAsnKAA0hBi+KA2jKAp9KA2hKAC4hKuuG4hKCAAAAAAAAAAAAAAAAAAAA8uKo0K4zJw+K4oK1+KAAA69KAAAAAAAAr/KAAAyDAAAAA8DkjKAAAg/KA+/K6kIAACA81KAywKAAwhEm/KqgLu/KAAugLy/KgrKm/K0gLopCwsJAgrKAA0gLA7gLAAA02KAAkgLAAy9KAmhLAAwsCsjLsiLAA4gL6iLA2hLAAAihLghL8hLinKg0JAAAAswHA0/KkhLq2E0oK89CAA0lLAwkLuvJAAAw1CxiLAAAimLAiqG4hLiqKA6mKAk1IomLAkqK+lLAiHaAAskLljLljLljLljLA84J4EAiqKwqI6hIAA2kKA4+K6mL2zKAkkJAA8lL6lLkqKA+qI2nLA2gJ+lL+lLAAm7KA+iLw0J6jL+iLk8H8gJ64D44DAmrK85KwqKAAAA+iLAAukLwnLy2JA0mLyuIgiJAAwlL0mL2kL+nLAAo0KmrKm3KAAihL2kLqrKAyjK8iLmgLA+qJknLAC6oLAAAAwqKu3JAAolLAAAAA01GAAAC4lLaaAiyD8iJAAs9Ds4Iq2KupLkmLmwKjmL2xI+lLonJqnLAob2xBA6xIAAsqLAAooKAA89KAgqLqtKu8J1mLA2lLAAAm+K28JA2qJg7F+4KAAwsB+mLAlnLlnLlnLAopLsiLAAAmzJAAypL2iLmhLAwrLAAAAquK2nLA2qLknL9nLA+vDk+J+xFAAAorLAs6JsqLAgxHipKAmoLkrLAtoLtoLAAA6zI8/DyzBmgK6pLmZsmJ8kL4qLAA0sLAA6nLozKAAAAAwsLmpL+pJ6lLkoLAAuwKAAAwrL0kLuoLspGw2KAAA1pL1pLm3KAIAi3Ku9EAA4pL2sLABAolL4jLkiKAwuKAnqLAs7K0tLuoJAAA4mLupL05HA6mL2sLA4iIAA+hLg0K0uL+hLAAAm0KGEAAmGooH24J8qLhrLhrLAizDohKi1FAAirLAAwtLgxKyiLAA4uDuqLwtLi3IqrLAA+uDA6tLqxKIK0qL2tLqlLo3IshKAgjEg+I2sCwpJ2qLAAu3I2rLguL4/K7rLAwgLmnLAAAAAisLsuL8xKAAAAuqLA4oI4oLAAAq5FwvLsjJAAAmpLo3KgiKg3KA/sL2lLAmvLAghLAskLA+iKCAAAinLy2HAAAAA4xK8vLAixD+iKAoBA8xLAAAAqwL6zKluLAnuLA67KgnLAAAAu6J2wL4lLAAgwDmwJ4xLAohLAutK2J8jKyxLAAA4xLqyLAw4Kq9DhvLAAs/KytL+0HktLkzLokKAA++HkvLyvIAw2KAi9ImnK2yLovLu8KAk2KuyIAAAAGA4uLupLyyL4yI4yIA6uLwwL0yLk1KmzLA4tCA4yLAAAAk/Ku/K83H4/Kq1KitKAk3Ki3KuyL87IkmL42KAyxLm3Kk3Kq4B2xL8sKotLmtKA82Ks0LAAAszLutKAA+xL6zL4wL6wLi0LytKAk2G66KgyLA08JBAAg1LAozL42KjxL+3K83K+tKssLq4IykBsyKu0LyjLiwLs4KA+oKmyJm7KmzLAAy4Kq7Ki0LAA09IoxLAAAAmrKAA6zL0zLA7xLAAAA+uKgsCqzLk+Ki+Kg+K+4K84Km+KAm5Ks3KshLg/B80H4wLo1LqkK64KAAo2LowLsnKAAA+kLAAm3L0/KzyLy0K0hKmmKqtK25KAA3yL3yL3yLA8zK8zG5yL5yLAAAA6iI61LA81LwE2xLu0D00Jm2LAAi2L+pLs6KsoKmyLqoKg2LAAAAAq0Ki1IszLq2LAo6Kw3LspK41L29I8vLuqE09KghLi6KimLAk4I0+CAmnEknEmvKstLm0Ji4KAAohL7zL7zL7zLAAAqwL8qEi+KAkiK46K4mEq1LA06K00J62LyzLogK21Ii4LAAAAAm0L21Lm5Iu4LAgnLq3DwzL63D8qJAi7KqzLq5Im9JAAA44LA6zL8hLA84L23LsnLmhIA+/D03Lw/Kq4Lo0L8gK+4L43LAAi5LAk0LwrJl1Ll1LA+zLu8KA04L4nL4gCw6Kw8KunKAqqJ0wLAAv1LAA+4L01L66K4nKAAAAi7KgoKi1Lm5L81LAkmLAuYAo3L0lEAj2Lj2LAukI+0Ll2LylE+4LAk3L+6IAm3Lg7Ik2LqvKAAqvI25L8uF+3Is6Lm5L45EqtBA09KAA44LwmF+5LA06Lu5L0rC81L22LA0oLmgLgkLAA82LAupLi5LAi6Lk5L4sKAh3Lh3Lh3LAsjI4wL+tGypLsjIAkyJAivK+1LA0sIo1Lw/H4kFm3Fi4K+0Io2LyhDAAAv3L+gL+0Lg0Lm2LgiL66LAy3LAAA27LA42LkuJ6kLoDAg5IAAoC0qEA66Lq3L8mEAAAwkKAq4LA03L8qL4rKy5Lo4Fk5KA8qLt4L8aAAAAA34L34LA2nHqiLAA83LovJukJs/K82LigLA64L47Lo+K+2L03LAw9LA2XqwCq6L4/K6zK+/K8/Kj5LAAg9Lm9JAAAs6IAv5Lv5Lv5LAAigLy4LisEu5Lz5Lz5LAA35L35L35L35LAA+8L8oKA6kCA+9LAs9LwgLinLqwJAAAg4Dm5Lw9D2sLA+yG0jJ6lJ0sJp6Lp6LA+1Kr6LwlHAu0E+jLwmLyyLmwJAm2E69LA0mKqyG89LAi5B89LAspLo8KA36L36LAg6Lu5E0tHw9L+8L2xLAAuyLA83L66L+5L/6LA86Lg6LAAu3Jw+LAAAAAo+LkiLs/LoxK09LylJwlLu/Lo+LAx7Lx7Lx7LA6qHAAAouLAAmlL+9LAizEAh8Lh8Lh8Lh8Lh8LA++Ly5LAmsGAAi/Lk8LqpLo7Lo0CAAAAA85EAA48L6CAAAAm8L2/LAm/L+zLAsgE+8LumJAwhLqgMAAAAt9Lt9Lt9Lt9Lt9Lt9LAAAszJAknLk7LAAAAqqHA69L/9L/9LAgiMqhM6gMAmhM29Jg7KAA+0LgoJi+L2kL2wLm9Ln+LAAAm2GAAAu+L0rLAA8lLA6iL0+L5+L5+LAAAAohMovLAAAAmjMA0oLshMogMAAAAs1J4hFAo8K2tKA3/LA4nE+1K4pGGs8K6tKAi/L8/LmkLA0+LA6/L++LAA+1Li/LAlgMqoLlgMlgMlgMAsmJigMAAwmJAAqgMwtLAA+jMAAAykMA7gM7gMA8oEi3K8qGAAgpEm3KgrGhhMhhMA+2LigMonJw4Iu4IAA8jHm/Lw2K+/LuoLAwiMphMAA29LAA25Iw/JAAwjM83GAAAmmLA4hMA+lMAmpL83LwoLAAAAAqhMw6ComMwkMAAuhMAA+lMAAyiM2hMAAAAqmMoxI2C2CqmM/iM/iMA+mMm0JAsvKAkiMAw5JAmkM+DysLqlMAAAAA4vHAAA4+Jk8LkCiCAq5FAi8Ik6GooL9jMA6eA4wKylJy2LsnM2iLgoMAjkMjkMjkMjkMjkMjkMAAikMoxLAAAAAAAqkMurL0jMAu4L3kMA+mMAA9kM9kM9kM9kMA/kM/kM/kMAi/EAA4hLi1HkkMAAioMklMqyLo9CklMA0bknLqpM0oMA4qL0mMAvlMvlMAAzlMzlMzlMy9CzlMzlMzlMzlMAA2jH4/E83K4/EAyxKA41H6kMA8pM2oMstKyoMqtKA/lM/lM/lM/lMAA6xK87JkmF+lM0iLgjMAAnmMnmMnmMYA6vLAwyHqhK2qLimMupMsgFm8LrmMrmMrmMAyyHshKkpM48J4qLAulMm+GA4iMsmMyzL07KAqpIAA+iMmtL2lMA2zKA27EmsH0G2lM8zLymM8zL8G0gM6+Cs9KA+zLitJAg0L++CgHkpMixJyvKkqLAAAAnnMAAshFAAvnMAAAAAA80LAmxL+pMAAotLiiFAAwrMmoMAmnMw+JnoMAA28LAAAy1LAAurM69K1oM1oM1oMq2JAA8+J+8FAAosMAAssMA61K8nMswL0qJ8nMAusMAMysMgkLk7LqsMgoM27LwoLqkLysMs1FgsMioMgsMqzLAppMArpMrpMrpM8DA06EmsMA6sMmpMAAA6sLguLAA2pIgmMq+F4oMA6mDy4KAAAAk3LiiDm1IAAglL+pM+2KA48Ly2IopMAy7EktM6lLwzIktMwsMAAqqMw3LvqMvqMvqMAAAw+EAAA7qM7qM7qM7qM7qM7qMmzLA+qMA83K+0IAszLqiFAkrMGg4Ki1IAqyLAyuM8pLipDmvMAprMprMprMAyqMuuMAmuMA6sLi1HA6mM8uMquMAsuMyqMkCurM04LAAA+tMA7rMAAAAAAk+L04JnsMqlKA0vMAAAAwrM4CA+lFAsrMkrCAwvM45LiwMAA7sM7sMskCmwM7sM7sMA0sMk+E2vMA/sM/sM/sM/sM/sM/sM/sM/sMAAmwMAAntMntMA0uLA2wMw5EqxMmpDwvM8pBqoK2wMi6Ku3G6/LmkHrtMrtM8D8DAAvtMvtMvtMs6Eq6EvtMAo5KqjKAi3LswMA0uJAAywMkxMA6sMs+K2tMA8sM8rMm6IshKAqrMorMA+hM8hMmwMmxLqjLq6I+vMAAksMAAAA2qM4xMAAAytM8xLs1GAAA+wMA6mLAAg9KAmkKqqMAo2LA0tCAwyMknKwuMovMAAAAAAooK6rM0wHzvMzvMAAAs9KAAolJglLmsMmlJwpEAgwMA8vMipLAioL+lMssMi2LkpLAlwMlwMAA0zMovMAquMorB03LgvL+oIkxL2zMivM03LkxLqvM46L62LizIAsuKowMmvMAozMAkmMg3L6sMk5Kg6LwvMwoDqlDk6H4sMAi6LA1wM1wM1wMg0MAA5wM+4LgByxLuvLqtM5wM5wMktMAq6Lk+L0xL60K6vMs8JAs6LA/wMAAipL8oJyjMAkvM06L+zMgnMAAyuMA6uMrxMrxMAtxMtxMtxMmgKAAkrF6tM80MxxMxxMxxMxxMxxMxxM81LAAA3xM3xM3xMswLAAAAAo1Fm0M8sFs1Mm0M8sFAu1MAA8mLwtMnyMnyMnyMnyMnyMnyMAmkM64F2tMAg8KAtyMtyMtyMAigLAAA60M60M60L60LwyMspMAyyMAAA9yM9yM9yM9yM9yM9yMsyB2qJipL2zLAovMs3CmjMk1MAs2Mm5JAAlzMlzMw2MAujMq9LAAA42MA63L42Mk2MAAAAAk3MAq6LA6jH4zM4zMAAAs0KAkzMA2mMAAr0Mr0Mr0MqyHAymLAw5L67IA27L8tFi+LozMgzCq3MAz0Mz0Mz0Mz0Mz0MA10M10M10M10M10M10MykIAm+LAonFy1D50M50M50M50M50M50MAAo5L8zMAu+LAh1MA81LwhIA+sJAAAk2Ds/L4HA0lMA44M04MAA80MA2iMy5MAA47L6uLskGA2Pi3MktMA24EA+0E2wLAy7LAAuzF2iIAAyyKmtMitMmtMy9LA87LgwMAy4MA4/Lw4MAg4BAz2Mz2Mz2Mz2Mz2Mz2MAAy+F4gMmgMw5MAAA6jLAk5M2sLyiKAh3Mh3MA89L0tBg3HAw6MA2pMn3MAAAk3Kq7MAv3Mv3Mv3Mv3Mv3Mv3M0yHAAA13M13M13M13M13M13MA+4FA53M53M53MAqqMmC+yFAyxM2tKAAAAAw0MmiJAu6MyhMk4MAAAAAqyE27M69L4qL63M43M04MAAiuJ6tLovLg1M2iJAAAAgmM4yM+wDgZu/L+8MA24M6CAixD6L29Ms4Ms1MkmMwtMu8MAAAo4MAs0K+7G6/LqxDkDAAAx5Mx5Mx5MAAAg1MA8xG55MA+6G75MAAAu/HwjMwjMq2MqmLh6Mh6MAAAs8MwjMi6MAp6Mp6MAA+8G6NyiM84C4/H4+Lo6MA0hMAAAkhM05MuvGAAmoMAA6qM+oL+/LAynLAAAAAp7Mp7MAAs5HytLAm6Mk+M+kMAA2+M6iMAAAk0My8L22L+kGy2L2tM2oLy6Mi3Mg+Lg4MkpLk/MAAAk+MA+vMA2zHilI8+MAA2lM25MAo0LAouM04M2oLosIk/MAAw8MyoM81I6/MAA4K6sMi6M+/MAAA40Ly0JAAokJ48MAAAAAA0gNAAAv9Mv9Mv9MA24M6qMu6MAkoM+gN09MAoqJ85MuzJs0MsgN+4MA+tMy9MAAAuyJmrM99M99MAm6M69M85MAmgM+tJ8tJgiNAquM+9Mj+Mj+Mj+Mj+Mj+Mj+MAm+MAAm7MA07MA09MihN+oMwhN2jM4hNAmhN45MA89M4/M0+M66M2gNA+hNAq9FAwhNmoMm4MAoxMmkHAigNA40M88My4M++Mg/MoiNAw1LA+rLg6Ih/Mh/Mm6Mk4Ig6IugMwzM8lM8hNAmrI+nHuxIq7M6rL4rLgzMksDAA22L+9M22LAwkMwgN+wJw+MwgN+vM+9MymM0iNwiN81EAq+MAm+HyrGA2kM6iN2iNw/M+2LsgN0kIA4gNAA+7Mi4MAAknMk1F49Mu5MgnMA6+M8sM7/MAi1JAggNAAAmgNAngNngNngNAA2jNAojNmjN8wMwjN4jNs4JugNs/Mq/MA6jNAqjNwkNA8lM+jN6jN2jN+jNujCkgNwhNA+vMq+Js3MAikNyjC2jN+sJoxLuvLAAgoM+jNmrMAokNAAAAsiNAuiMmgNA+9L02J0kHA+tLAuhNAmvMszMAk3MAzhNzhNzhNzhNzhNzhNA8iNBihNilN0tLAAA6lN23LA6wL+lNA6iMw6GisMslN68LysHAAg4MgsMmhEA6mNAk4MksMC8mN2tKgxM8jMkxLqsMghNA+mN8rBq7Lg5IriNriNriNriNriNriN87D4pLyhIAozFsjNAmxMwiN0pMolNklN8jNmxMqsM8lFs6KmiNmhNviNviNviNAiiN+jNAq/FkmNziNw2MyjNAA62HiwLmsMmiGimN4vLqlM0/Mw9L00MA2nLAizMg+HAAAmlNw1Mi2GAupGi7LspLs/KumNAAA4sMimNm+MA0iM2mNAkiNg/LAAxjNxjNxjNxjNxjNxjNxjNAk0LknNqyLyiN4rIwgNAsrMAonNAAA6oLunN6yImtMi/MAA8jJ+gNm/MAjkNjkNorM0lKjkNjkNjkNjkNAilNmmNg/JlkNlkNAulN67L4jE4jE+jL+jNynNokNylMstIulNokNA0nN6jEAAAAxkNxkNxkNxkNAqnNumMqgLAm7L+/M1kN89GunNuxFA3kN3kN3kN3kNA60JAAiXu8IAAAjlNjlNjlNjlNjlNjlNAAA86Mm1G2nJo8G0hNglLioFArlNrlNrlNrlNrlNAm6Hw2MAA0yLAokM6kNsoNqlN0vMooNsoNA+kNuoN6uJukN+gNgpNkuLAA0lNm3HA2lNAA/lN/lN/lNqpN4oNAhmNhmNhmNhmNhmNABAmlNnmNnmNnmNAArmNrmNrmNrmNrmNrmNAA6pNAw+JqpNm2J4iNozL2oNotLAzmNAyC1mN1mN1mNAA6lMiwMAqvLA9mN9mN9mNAAhnNhnNhnNhnNAirLsjNkmNw3IAlnNlnNlnNlnNlnNlnNlnNlnNA2wMgqN2/JAArnNrnNrnNAAyWw4IAAAAmwLA5nN5nN5nNAAgpE8mNA/nN/nN/nN/nN/nNyvIwrNyvIAk1LA62MkoNovMAmyMurLloNloNo1LAApoNpoNpoNpoNm6MAucAyjNAycAAA1oN1oN1oN1oN1oN1oN1oN1oN1oN1oNAA5oN5oN5oN5oN5oN5oNA41HiqNypN7oN7oN7oNAs9M6pN87Hq0KAqsNAhpNhpNhpNhpNhpNhpNhpNhpNAAAw5CA6/LkhMgpLonNg2LioNywMA8sNAmoNA25M0kIAAAgtNAuzCAAipN7pN7pN7pN7pN8pNAAwtN84IozMq3M/pNAm/KmlNAAAAAAyxMAvqNvqNvqNvqNvqNvqNAAsrMA1qN1qN1qN1qN1qN1qNAgoNA5qN5qN5qN5qNCAgzMEAmnN0lNeA/qN/qN/qN/qN/qN/qN/qN/qNAmtN+uKi7L+uKAiqNsyMuqDktNokNw0HyzLotNAA2zLw3LAprNq7LutNmvKAqqN0yM2qDgiNkjMwuNsEAtrNtrNtrNgwNAAy1MopIxrNAAAo9I21JA5rNAmvN7rN7rN7rN7rN2pN0uNq+MggHkvMAu2MovN0rNAAmvNo+K6sLsvN4rNhsNhsNhsNAozMA+uN22MmvHsvHAyvNA6vNAA2oL4vNu2MyuNAA4rN2qLorNi3M8vNgxFAAA3sN3sN3sN3sN3sN3sN3sN3sN3sNAwrM2jNAA8kK6xLsqN4vN6xLsqNs9MwiN8xGs1Ls9MgFiiM6jN2iMsjKAA4rMAuqNutIAAwiMAAywLAttNA8kMyFAAwvNA1tN1tN1tN1tN1tNAm+MAkxNo3MA2xK8vKq2LA8lM2lKAAmjMA8lMAq2LA22LyxNkzL2rNAAs4MAAAAzuNzuNzuNzuNzuNzuNzuNzuNAkhNs/MAAouKAA9uN9uN9uN9uN9uNAAkyNo0MmhMisKqqNwmMk7LA4uN81MwwLAgyN8lNgzN04MmzK4wMoiMqxNuwLuqNAyyNk0M6wMAo2JinK2uLAAAgzNw8MvvNA6rNsgLAzvNAAusGozN3vN3vN3vN3vNA4yK5vNAAi2KAA4sGAAqrN+7K+6KAnwNnwNnwNnwN2oMAAAAAxwNxwNxwNutNAs8K2zN4iMzwNzwN8nNurLgKAAA8zNg2M+iM6tKisN5wN5wN5wNAktN2kLgzNA2hKAAAAusNA0qNy0NA8jJAA+0N2tMmyMAm0JAAAAwyMm4Mu0JAAAA/xNAAAA6uM+xLstIi2NiyNy2MAAA41NtyNAAg7Li2Ny/MxyNxyNxyNxyNxyNA40NAAi2NA2/L+0NAAAmvN/yN/yN/yN/yN/yN/yNAovNhzNhzNhzNmwN4mLy2Nw8L4mLAA22NkyNAs1Nq8Js5HswNA6wLuuNAs9Mi6HAAi7IAxzNxzNxzNxzNxzNxzNA82N42N6yN0gNymIU4xLA8vNA2mImxN04L3zN+mL8mL6mL2mL6zL0mL+vNymLojN3zN3zN3zN3zN3zN46M+4M8lM3zNA+1NgwCkoN2qMAAu3N9zN+gN9zN9zN9zN81M6hMAAAj0NoEj0Nj0Nj0NAl0NAsEunLsnLqnLonLmnLq0LknL03MuwNinL4jNAp0Np0Np0Np0Np0Nq+Mp0Np0Np0NAAmmK2vNt0Nt0Nt0Nt0Nt0NEA07MogMA6sL23Mu2Nw2NA4vNAA30N30NA+2NA70NA90N90N90NsrNA+qMAAovNqlI2oM4uN4rM+7Gj1Nj1NAujKm/MAn1Nn1Nn1Nn1No/M+1NwxNAm3N+qI47Mo0NsqMAr1Nr1Nr1Nr1NAAAs1NgoNAAg+M44N+6Mg5N6nMmzN2wLg5NAu2NQ25NA51N51Ny4NA71N71N71NAkyN41N0wNAm2Nq5NwtMAgwN6wMiwNqyNAAl2Nl2Nl2NAs4NAAy3NAAk0Ku4Ho3MAAAAAgzN+xN+lNA2yN0yNgzN+yN8yN6yNAAAAj3Nj3NAAmDohNm2NAAr3Nr3NAspN8tM0zN24M8vNgnNAv3Nv3Nv3NgnNAAAg7NAA53N53NAAm0NqwNiwNAkzNAo5NAAl4Nl4Nl4Nl4Nl4N2qJ2lN+tK6pKguNl4NAAAr4Nr4NA+wNgvNAv4Nv4Nv4Nv4NAw3N26NksIAz4Nz4Nz4Nz4NAA34N34N34N34NAAAA/4N/4N/4N/4NA24N6/M+nNq0NqwNmqLo6NAAAu+MsrMAuuHA6tNAt5Nt5Nt5NAowNyhKmwN21Nq5N8iGAwqLAAAAAgsMA++Mm1NA27HkmJAqmKysJAAk5N29Nl6NAi6NiuEw2NA4jNp6NAAqmMiKy8NAv6NA47NAAyhG+pNksGq4KAAAgtMA67N+0NAyvL/6N/6N/6N/6NACAj7NAAAk7NijNg1Np7Np7Np7NgHAAt7Nt7Nt7Nt7Nt7Nw+NAw7N0tMglNyzNo8MmvNixN44NAx7Nx7NAA17N17NAg3NA+tMA61GA97N97NgiNAkjNAi5Kq3NquLs/NA67Nq9Nj8NAs9NA67LkuNAAAAv8Nv8Nv8NAwuNypMA67I0wIm/Mw5NskK+3N83N0kH4hNi6NwhMA89NqGAw3Mg0M0uNAAA98N98N98N98NAm+Ny0Mg7F8rNAAAl9Nl9Nl9Nl9Nl9Nl9NA87N4nNygOygOoqMAp9Np9Np9Np9Np9Np9Np9Np9NAi+No+Ng9Ny+Nw/NolHAA+lMAuvN8hNA+gO0tMAAAw3N6nN59N59N59NAA99N99N99N99N99NAAAogOgmHAs/N21MAAAr+Nr+Nr+Nr+Nr+NAA0jNohOwrNsmHv+Nv+Nv+Nv+Nv+Nv+Nv+Nv+NAx+Nx+NAA1+N1+N1+NAAA7+NAsoDA/+N/+NAAAA01Mw6N4uNs6NAAmQ2iO0uN8uNAAqQ6iO4uNgvNk9NAAA4zLy7NAAAihOs3MAwqGojOolJ4+NiiOqrLojOy+G6kNAAAo7NuyJAlgOAklM29NmkOngOngOngOsQ2pMAA68Gq/Nu0LAtgOtgOtgOtgOtgOtgOAAAwwJ0rBy/N0tNzgOsjOmjOipMAykOo9MA3gO3gOAAwwNk8NAwiN03E8/N+iO8Vq6NA/gO/gOAAjhOjhOjhO43NAAuiOA8gM4qNskOogOAAAvhOvhOA4mN0kO2zMAAuyL2yJAsgNAi9NAmlO8xMg7Mi7Mu+F6gOq3NslOAAkkOAquKy0JA43MAAA6WqsNpiOpiOpiOpiOpiOpiOAghO+kO+xNkyN0nN2lOovMAtiO+oG2pN4hEA+6NAAktN+lOAg5H2iO4uNgmOAokMA0gF6rKA8vNggOAg4MAovKo4Mu2L4lO",
   "before": {
    "sizes": "BBBCDEBBBBBCCBCCCBCBBBCBBBBBBBCBDDBDBBCCCBBBBDBBBBBBBCCCCDEBCBBBBBBBBCBBBBBBBBBBBBBDBBBBBBBBBCBBBBCBDEEBEBBBBCDBBBCBBBBCBBDBBBBBBBBBCBBCBBCBCGBBBBBBBBBBBBCBBFBBBBBBBBCCBBBBBBDBCDBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBBBBBBBBBBBBBBBjBBBmBjBBBBDCjBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBCBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBBBBBBCBBBBBBBBBBBBCBCBEBBBDDBCCBBEBGBBBBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBBBBCBCBCBCBBBBBBBCBBBBBBBfBBBCBEEBBBBBBBBBBBCBBBBDBBBBBBBBBBBFGNGGGCBBBBCBBBBBBCBBBBDBBBBBBBBBBBDBFFBBBBBBBBBBBBBBBDBBGHBCCBBCBCBCCBCBCBCBBCBCDCBCBCBCBCBCCBCBCCCCCCCCCBCBBCCCCBBBCBBgBClBlBlBBBlBBBBBBBBBBBBBBBBBBlBBBCBBBBlBlBBlBBBlBlBCBBBCDEBGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBffCBBCBBCCCCCCCBCCCBBBCBBBBBBBBDBBCBCBBBBBBBBBBBBBCBBDBBBBCCBBBBBCCBBBBBBBBBBBBBCBCCBCBCBEzBBBCDBBBBBFBBCBBDBBlBjBBBBBBBBCBCBCBBBBBBGHBBBBBBGCvBvBBEvBB1BBvBvBBvBBvBBvBBBvBCvB2BvBBvBBvBCvBBvBBvBvBBvBBvBDvBDvBCvBCvBBvBBBvBvBDvBBBBvBBBBBBBBBBCBBBBBBBBBBBBBBCBBCBBBBBBBBBBBBBBBDBBBBBFBBBBBBBDBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBFBBECEDBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBCBBBBBBBFBBBBBCBBBBBCDBBBFBBBCCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBCCDDBDCDBDBBBBCDEEBBEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBECECECECEBEBBEECEBBBEBBfBBDBBBBDEBBBBGGCCBBFFFCCCCCCCCCDBCDCCGBBBBBBBBBBBBCBQYBBBCBBBBBBBCBBBBBBGGBGCGDGBDGHBBBBEEBBCCBBEFMMBBMBMBMMBMBMBMBBMBMNMBMBMBMBMBMMBMBMCMCMCMCFCMBMMCMBBBMBBFFBBBCFFBFBFFFHFBFBBFCBBBFBBBCBBEBBBBBBBBBBEBBBBGHIIIBCBBGGBCCCCCCCHBCCBCCDDBGBBBBBBBEDEEBBBEBEBEBEBEBEECFBHDNBBCCBBBBBBFBCCBCCCBBBGBBBBBBBBDEBBBBBBBBBBBDBBBCBBCBDBBCBBBBBBBBBBBBCCBBBBBBBBGBBBDBBBBGBBBBBCCBBBBBBGEBBCBCBBBBBBBBFFBFBBBBBDGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBBBBBBBEFGBBBBDBBBBEEBBBBBDBBBBBFBBBBBBBBBBBBGHIJJJBBBJJJJBBJJJBDEFBBBBCBBBBCEEBBBBCBBBBBDEBBBBBBDEFFFFOFFBBBBBBBBBBBBBBFBBBCDGBCBBBBCEFFBFBKFBCBFFGBBBBBDEFFBFBFBBBDFBBBBBBBBCGGBIIBCCBEBCBBBCBBBBBBBBBBGGBCBBBEFBBGBBBBBDDEEECEBEEDCBBJEJBBBBBBBBBBBBCFFFCFFCFBBGBCCBCBFBBBCCBGHHBHBHHHHMHBBBHBHHBBHBBHBBHBHHHHHHGHBBBBBDDBGBBBBFFBBFFFBFBBBBFHFBFBBBBBBBBGHHBBBEFFBFFDFCBFFCKFEBBBBCCBCBBCBBBBBBBCBCDDBCDEBBBCBBBBBBEBBBBPBBBBBBBEBBCBBBBHBBBBNBBBBEBBBBBBBBBBBBBBBBBBBBBBBBBCDEBBBCDBBBCBBBBBCDEFBBBBBBBBBBBBBNBBBBBBBBBBCBBBCIGBBBCCCBBCDEJBBDBBBBBCDBBCBHBBBBBFFBBCFBBFBBFBKBBBCCBBBBBBEEBBBCICEBBBBBBBGBBBBBBCBBBBBCBEBKBBBBBBBBBBBCCDBBBBBBBBBBBBBBBBBCBBCBBBBCBBBBBBCDDDDDDFCDDBBBBBBBBBBBBCCBCBBBBCBDDBCBBBBDBBBCDBBDBBDBDBDBBBBBBBCBBBBBBBBBBBBBBBBCBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBEBBBBDEBBCDDBFBBBBCBBBBEBBBEBCDDBDBBBCBCDEFBBBBBEBBBCBBCCCBCCBBBBCBCDBCBBBBBBBBBCBBDBBCBBBCDEBBBBBBDCBBBBCBBBCBBCEBEBCBCBBBCBBCBCCBCCBBCCCCCCBBFFBBBCBBBBBBBBBDBBBBBBBBBBBHHBCBBCDDBDBBDDDCBBBBBBBBBCDBBBBBCBEEBBBBDBBCBBBBBBBBBBBGEBBBCBEBBBBBCBBBCBCCCECBCBBBBBBBBBBEBBBBBBBBBBBBDBBBBDBBBBBBBBBCBBBBCBCBBBBBBBBBBBBCCDBBBBCBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBFBBBBBCBBBCCCBCBCCCBCBBBBBBBBDDBEBCCBCCCBCCBCBBBBBCBBCBBBBBDBBBBBBBFFBBBBBBBBBBBBBBBBBBFBFBFDFBBBBBBBEFFBBBBCCBCBCBCBBCBHIIBBBBBBBCBBBBBBBGHHBHBBHBHBBBHHBHBBBBBBBBDCDBCCBBBCBBBBBBEFBBBBBBBBBBBBBBBCCBCCCBEBBBBEBBBCCCBCCBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBGBBBBBBBCBBBBBBDBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBCBGBBBCBBBBBBCDCDDBDCDBDBBBBBBCBBCBBBBFFFBFCBBCDBBBBBBBBBBBBBBBBBBEFFBCBBBBBBBBBBBBBBIBBBBBOOBOBBBBBBBBBBBFBBBBFBBBBBBCEFFBFFBBBCBBDBBBBBCBBBBCBEBBBBBBBBBBBBBBBBDBBBBBBDBBBBBCBBEBBBBBBFFBBBBBBBBDBBBBBDDBECBBBBBBCBBBBBBBBBBBGGGEGBCCBCBBBBBFFBBBBCBCBBBCCCFCCCECCBBBBDBBEBBBBBHBBBBhBBCBCCCBCBJBBCBCCCBBCCCCBBBBBBBBFBBDDBDBDBDCDCBBBBFBBBBCBBBBBCCCCBBDCCBCBBBBBBBCDDBDBDDBCCEFBBBBBBDBBBDBBBBBBBHBEBBBBBBLBBBBBBBCBBBBCBBBCCCCBBBBCBBBBBBBBBBCBBBBBBBBBBBBBCBBBBBBBBEEBCBBCBBBBCBBBCBBBBBBBCCBEBBBBBBBBBBBBBDEBBBBBCBCBBBBBBBBBCCDBBBBBBBBBBBCBBCDBCBCBBCBBBBBBEFBBBBBBBBEBBBBBBBBBCDEEBCEBEBBCEEECGBCDBBBBBBBBBBEEEBCEBHBBBBBBHBBBBBNNBBBCBDBBCBBBBPCBBBEFBBBBDEUUBUBUUBUBBEBBBBBBDDBFFBFFFBFBBBBBBBDDBDBBCCBCBDEFFBBFBBFBBFBBBDBFBBBBBGGBGBCGBGBGBGBBBBBBBBBDBBBBFFBBBBCBBBBBCBBBBHHBBBBBBBPPBPCBEEBEECBIBKBBBBBBBDBBBBBBBCDBBBBBDBBBBCaBBBCBBFBBBBBCBBBBBBCBBCBBBBBBBBGHBBBBBBBBBBDBBBBBBCBBBBBDBBBBBDEBBBBBBEFBBBCBBFBBBDBBBBBBBBDBBBBBBBCBCBCDBBBBBBBBBBBBFGBFGBBBBBBBBBBBBEBBBCBBBBBGGBBGBBBBBBBBBBBBBBBBBBCBBCDDBBBBBBBBCDBBBBBBBBBBBBBBBBBBBCBBBCBCKBBBDDBBDBBDBDDCBDBJBBBCBBCBBBBBCBBBBBBBBJBBBBBBBBHHHHDBCBDBFFBFBDDBBBBBBBBBCBBBCDEBBBBDCCCCCBBCDEBBBBCCCBCBDBBCBBBBBGBBBBDEEBEBEBEBBBBBBBBBBHCBBBEEEEEBEBBBBBBCCBEBBBCBEEEIIGECBEBCBBBBDBBBBBBBBBDBCBBBBDBCBBFBCBBBBBBBBBBBBBBBBBBBCDBCBBBBBBcBBBBGBIBCBBBBBBBCCBEBBBBBBFBBBBBBHIIBCBBBBBBBBBBBIBBBCBBBGBBBBCBBBBDBBCBCCDBBBBBBCBBBDDBBBCBBBBBBBBBBBBBBBBBBCBBBBCBBCBBBBBBBBBBBBCFBBBBBBBBBJKBBBBBBPPPCDFFBBBBBBFBBBBBBBFBFBFBBBCCBBBBBBCBBBBBBBCBCBCBBBCBBFBBBEEBEBBEBEBEBEBEBJBBDBBBBBBBBBBDDBBBBBBDDDDEEBGBBCBBBBBIBCDDBDBDBBBBBBEEBCDDBCCBBBBBBBBGGGGGEBBCBBBEBBBBBCBBBBBIIBBBCBBBBBBEBBBCCBCBDBBCCBCCBBBBBBBBJJJBJCBBBCBBBBCBBBBBBBBBHBBBCBBFFBBDBBGBBCCBCCCBCEEFBBBBBEBBCCBBBBBGBBBHBBBBBNBBBBBBBBBBBBBCDBBBBBBBBCBBBBIJBBMBBBBBBCCBBBCBBBBCJKLMBBDDBBBBBBCBBDDEBGGBGBGGCEBBBBDBBBFBJKBBBBDEEBBBBBBBBCCDBBBBCCBCCCCCBBBDBBBBBFBCBEBCBBBBBDBBBBBBBBBCDDBBBBBBDBBBBBBBBCCBCNBBBBBCDBBBBBBBFBBBBBBBCBCCCCBCBBBBBBBBBBBCDBBBBBBBBCBBBBBBEBBBBBBCBBBBBBBBBBBBBBBBBBBBDEBBDBBCBBBBBBBDBBBCBBBBBBBCBCCBCBDDDDDBBBBBCBBBBBBHJJJCBBJBJBJBHBDDBDBBDBDBDBDBDBJBLCCBBBCCCCBBCBCBCCCHCBCBBJNBYYYYBYBBYYBBYYYYBYCYBBBYYYFYCYBYYYYYBBYBJKBBBBBBBBBBBBBBBBBDCDBBGBBBCBBDEBGGBBGBGBGBGBGBIBBBBBBBBBBBBBBBBBBEEBEBEBBCBBBBDEEBCBBBBBBBFFFCCDBCCBCCDDEFFFBCDBFFFBFBBBBBBBBDBBBDHIBCBNNCBSBSSBNBNBBBCCBCBCBCBCBCCCCDCCCBBCCMBBBBBBBGBBBBCBCBBBBBBBDBBBBCBDBFFBBBCBCBBCDBBBBBBBBBHBBBBDBCCBBBBBBBEBCCBCBCCDCBCBCCBBBBBCBBFFBBBBBBBBBBHBBBBCBBDDDDBDBBBBCBEBBBBBGBBBBBBBGGBGBBBCCBBBDBBBBBBCBBBBBBBBBJJDBBBBEBHBBBBBBBBBBBBBBBHBBCBBBFCCMBCBCBCBBBBDBDDBBBBBBBBBBBBCDBBBBBBHBBBBBDBBBGBBBBBBBBBFDBFPBBBBBLBBCCEBBBBBBBCBBBCBBBBDBBBBBBBBBFBBBBBBCBBBBBCBBCBBBBBBBBBBBBBBBBFDECBBBCBBBBBBBCBBBBBBBBBBBBCBBBBBBBCDBBBDDBBBBCBEFBBBBBBBBBCCCCBCBBBBBBBBBBBBBCBEBBDCBBIBBBCBBBBBBBBBBBBBBCBBBCIIBKLLBLLCBLBEBCDBCBCDBCCBCBCCCBCCCCCCCCBIBBBDBBBBBBGBBCDDBDBDEFGGBBCDBBBCCDDBDDCDBDBFBBBBCCDDDCDBBDHBBBCBCCBEFBBBBBBBBCCBBBBGBBBCDBBBCBEBCBCCCBCBBCBCCBBGBBCDDBBFFBHBBBBBBBBBBEBCDBCCBBBBBCBBCDBFFBBBBBBBCDBBCBBBBCBBBCBBCCCCCBBBBBBBKBBBBDEBBBBBEEECBBEBBBCBBCBCEEBECBBCCBCBDBBBBFFBFFBBBBBBBBCBBBBGBIBBBCBBCBBBBBIBBBBBBBBBBBBEDBBBBBBBBBBBCDDFBBBBBBBBBBBFBBBBBBBBBBEBBBBBDBBBBBBBBEBBBBCBBBBBBBBBBBEBBBCBBBMMMCBCDBBBBCBBBBBBHCCBBBCBBBCCCBBBBCBBCBBBBBEKVVBBBWCVBVCCCCCCCVCCBBBBVDBBDCBVBBVBBBBCBBBDBBBBCBBFCDDBDDBDBBDDFGBBBBCBCCBCBBBBBCCCBEBGHBBBBDBBCBBBBBBBBLLBBDKFBCBBBBBBEEBEBBECEBEBBBBBBBBBBBBBBBBBBBBBBBBBBCCBCBBBBBBBBCBEEBBEBBBBBBBBBBBBBBBBBDEFGBIBBBBCBBBBBEBBBBBBBBBBBBBBBBDBBBBBBBBBBBBBBEBBBBBBBBBBFBBCBBBCBBBBBBBCBBBBCCBEEBBCDDBDBBBDBDBDBBBDBBDCDBDBBBBBDBDBDBDBCDBBCDDBDBDBDDDDBBDDDDBBDBDBBDBBDBBDDBCDBBCDCLLBLLBLLLLLBBBBCCDEEBEBBEBEBBBBEBCDEEBCBCDBBCDEBBBBBBCDDBDCBDHHHFBBCDBBBBBBDBBCCCCCDDBOCBBBBCCBCBCCCCCCCBCDBBBCBBBBCCCBBCBBBBBDBBDBBBBCCBBBBBBCBBBBBBBBBBBHBIBBBCCCCBBBBBFBBCCCCBCCDBCCDCBCBCBBDODBDCDBDBBBBCCBBBBBBEBHBBBBBCBBBBBBBBBBBDCBBFBBBDKLMMBMBDBBBBBBBBJJBBJDJBBLCLBJBBJBJBBBBBBFBsBBBCDBBGBBBCBBBBBEBCBBBBBBFBCBBBCBBBBCCDBBDBBBBBBBBDDBDDCBDDBBBBBCCBCBBBBBBBFFECFBKBCCCCCBCEEBBDBFBBBCBBBDBCCBDDBBBBFBBCCCCCDDBBBBCCBCBBBBBDBBBBBEBBBCBBBBBDBBBBBCDBBBBBBBBJJBJBBBBBBBBBBBEEBBCBBCCBBBBBBDBBBCBBBBBBBBBBFBBDBBCKKBKBKKKBKCKCKKKBBBBBBBBCDBEBBBBBBBBCBBEBBBBBBBBBBBBBBBBBBBBBBBBCBECBBBBBBBBBCBBFFBBBBBCBBBBBBBBBBJXBJBBBBBEBBBBBBBBBBBBBBCBBHBJJBBJBBBBCBBCBEBCBBBBCBBBBBIIBBIBBBBBBBBBBBBBBBBBBCBCCCCBBBBCBCBCBBBBBBBBBBBBECBFBBBBBBBBBBBBBBBBBBBBBIBBBBCBBBBBBBByByByBCyBBDEyBBBBBBBBBBBBBBBBBBGDBBBHHBBBBDDDDDBKKKKDFBCBBBCBBBBCBBBBBCCBCCCCBCDBBBBBBBBHBBCBBBBBBBBHBBDBBCBBDBFBBBBDBBCCIBBBBBBBBBBBFFBBDBFCBFCFBBBBBDDBDBBBBCBEEBCBBBCBBBBBBBBLLBLBBLBBLLLBLBBBCCDDBDDDFEBBBBBBBBBCDBBBBCBBBBBIBBBBBCDBFFBFBFBFBFBFBBBCCBCBDBBBBBJJBBJBJJBCBJCBBBBBCCBBBBBDBBBBBBBBBCCBBEBBBBBBBBBBBBBBBCGBBBBBFFBCFFCBBBBBDBBFFHBBBBEBBCBBBBBFFFCCBBCBBBBBBBBEBBCBBBBBBEEBEBBFFBHBBBCCBBDBBBBBBBHBCBBBBBBBBDCBCBBBEGBDBDCBBBBBBBBBDBECDBCBBCCBBBBCBBBBBBBGHGGGDLGBBCHCBGHBGBBBBBBBCCBCCCDBBBBCBBBBBBBCBBBCCBCNBBBBDBBBBBBBHBBBCCBBPPBPCBBPBPPPBPPPCPBPIBCCCCBBDBCBCBCBBBBBBBBPPPPCPGDPCCPBBBBPBBPBBPPBPPPPPLMGPBCPBBPBPBDDBBBDEFBBBBBBBBBGBBGBBBSCYBBBBEBCBDCBBBBBBBBBBBBBBCRFBBCBCBBBBBBBHHBBNCBBBBBBBBDBFBBBBBBDBBCDBBBDBBCDBBCDBCDBBBEBBBBBHCCCCBEBBBBBBBBBBBEEBBBBBDCBBBBBFBQBBBBBBBFBFBFBDBBBBBDBBBBCBBBCBBBBBBCBBHHBHBBBHBHHHBHHHCHBHCBCCCCBBBBBCBCBBBBBBBBHHHHHCHFBHBBHBBBBHBBHBBHHBHHHHHBBHBCHBBHBHBBBBCBBBBBBCCCBCBBBBBBBBBBBBBBBBCBBCBBCCJBBBBBFBBBBBBEBBBBBCBBBBBBBBBCBBBBBBBCBGBBBBBBBBBBBDBBBBBBBBBBBBBCBBFBHBBBCCCCCCCGBBBBDDBBBBBBBBBBBBBBBEBBBBBBBBBBBDCDBEBBBBBBBBBBBBFCBCBBHBBCBBBBBBBDEBBBBBBBBBBBBBFDDBCBDBGHHBHHHBBBHBHBBBBDHBHHCHHBHHCHBHBHHCHBHBHBHBHBHBHHHDBHBHHHBBBBBBBHBHBHBHFHBBHHCBHBBHBCBCBHHCHBBHBHBBBBDHBHBHBBHBBHBHBBBCBBHHHFHDHBBBCDDBCBBBBBBEEEECCEECFBBBBBBBNBBBBBBBFFBFFFCECDDBCBBBBBBBDDDCCBCBBCBFBBBCDDBCBEFFBFBFBFBBBHBBCDBBBCBCBBBBBBCBBBBBBHBBBBBBBBBBBBBBBGBCCCCCCCCBBGBIICCBCBBCCBCBBBBCCBCBBBBBIBBBBBBBBFBBBJBBBBBBHBCBBBBEBBBBFFBEDBBCDBCBBBBBBBBBBBBBEFGBBBCBCBBBCCBCBBBBBCCBBCBBBCCBBBBBBCBBBBBBBDCBDBEBBBBBBBBCDEFFBFFBBFFBBFFFFFBFFBBBFBFBFBBFBBFCFFBFBFBBBBFBBBFFBFBFBFBBFBFBFFBBBBFCFBBBBBFBBFBBBBBFBFBBBBBBBFFFBBCFBBBBBDEFFFCHINBIBBBBEBCBBBBBBBFBBBBBBBCDDCDDBBDBDBDBDBBBBBCCBBBBDCBCBBCCBCCCCBBBBBBBBEBBBBFBBBBBBDBBGBBCBBBBBBBIBJBCBBBBBBBBEBBEEBEBDBBCBBBBEFFBBBBCBBBDBBBBCBBBBBEBCDIDDBDDEDBBDDDBBBBBBBHBBBBDDEFBBIILIBIIIDBBBBBBGGBCBCCCCBCCCBBBBEEEEEDEBEEBCEFBEEBBBBEEBEBDDBBBBBDBBBBDBBBDBBBBBGGBGBGBGGFGHBBBBBBCBBBEDBCBBBBFFBBCBBCCBCBCBBCBCBBBBBBDDBCDDCBBCBBBBBCDEBBCCCCCCCDBBDBBBBBBGBCCBEFBBBBCCBBCBCBEaBCBBBBEBBBBBBBBCCBCBBBBBBBBBBBBCBCBBCBBBBBBBBBBBDBCDBFBBBBBBBBBBCDBBBCBBBBBBBDBCBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBDBBGBBGBLBBCBBDBBBHBBBBCCBCBEBCBBBCBBFBCBBBBBCBBBBBBBBBBBFEBBBEBEBEBBCBBBBBBBKKBBBKBKBBBCBBBBBDBBCCBBBBBBBCCBBBCBIIIIICIICIJBBDCIIIBBIIIBIBIBBEIBIIFIICFIFIBOOOBOBBOBBOBOBOOBBBCDEFFFCFBFBBFBBTBFBBFBFBBCDEEEECEDCBBDBBCBCBBBBBBBBBBBBBCBCCBCBBBCDBCBCBCPCBBBBBBBCBBBBDBBBBBJBBBBBBCBCDDBCDEFGGBGBGBBBBCBCBBBBBFFFBFBCBBBBBBBFBBBJJBBCDDDCBDBBDBFVBBBCCCBCDDBCBBBBBBDBBBCBBBCBBFBBBBBBCBCCCBCCCCCCCBDBBCBBBBBBBDBBGGBBBBBDBBBBCDEGBBBCBBBBBBBBBBBGGBBCDBBBBBBEBBBBBBBHDDBBDBBBDBBBCBCBBBEBBCCCDCCCCBCFCBEBBDBBBDBJBBBBBBBBEFFBBBBBBBBBBBDBBBBCBBBBDBFBBBCBBBBBBBBBBBBBBCBBBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBDBFCBBCBBBBCBBBBBEBBBCCCCBCCBCCBBBBBBCDBBCBBBBBBBBFFFBCBFFDFFFFBBCBBBBBBBBBMBBBBBBBBBJBBBBBBBBBBGBBBFBBBBBBBHHBHHDDOCBaBBBBBBBFBBBBBCBCBCBBBBBBBKBBBBBBBBBBBBBBBCBEBBEBBBBBBBBBBBBBBBBBCBBBBBBBBCCBBBBBBBBBBBBBBBBBBBDDBBBBBBBBBBBBCDDBCBBBBHBBBBBBBBBBBBBBBBBBMMBCCCBBCBCCBBCDDDBDBBDDDBDFDCEBIBBBEEEBEEBECBFFBCBCBCBCBCBBBBBBBBBBBBBBCBBHIIBICIBBICDBBDBBCBDBBDDDBDEDBBBBBCBBDEFFBBBFBBBBBGGBBIBKLLBLBLBLBBBBBBBBBFGHHHHHBHBBHHHHBBBHBHKHDGBBBBBBBBBBBBEBCBBGBBBEDDBBBCDEBBBBBBBMMBMBBBCMBEBBBBJBCJBBCBCCJBBCBBJBBCBBBDBBBBBBBEIBBBCBBBBBBBBBBBBBBCBBCCCBBBBBCCCBBCBBBCDDBBBBCBBBBBBBBBBBFBBBBBBBCBCBBBBBEBBBBBBBBBCDBBBBDDBBBCBBCBCBBFBDBJBBBBBBBBCBBBBBCCBCBCCDCBCBBBCLLBLBLLMCLBQBBBBCBBBGBBBEEBBGBBCCBCBBBBBCBCCBCBBBBCBBFFBBCBBBBBBBBBBBBBBFFCBBBBBCBBBBBBBBBBLDDBCBBBBBCBBCCBBBBDBBBBBCBBBBBBCBBECBBBBBBBBBBBBBCDDBCBBBBBBBDBBBBBBBCDBDBBBCBBBBBBBBBBCCBCBBFBCBBBBBBBBBCBBBBBBBBBBBBIIBBBBBCEBGHBCCBBBBEEBBCCBBBCBCBBCCCBCBBBBCBDCCCBBBBBBGBBCDBBBBBBBCBBBBBBBCCBCBBBBBBBCBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBEEBEBEBBCEDCBCBCCCBBBBBBBBBBBCDDBCDBBBBBBBBBBBBBBDEBBBBBBBBBBGBBBBBCBBBBBBBKBBBBBBBBBBBBBBBCBBBBBBBBCDBBBBBBBBBBBBEBBCCBBBBBBCCBBBBEBDBBBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBEBBBBBBBBBBBFFBCDEFBBBDDBCDEFKKBKBKKKBKCKKKCKFBBBBBCBCBBCBBBBBBCBBCLBBBEEBEEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBEDECECECEBEBBEECEBBBEBBBBBBBCBBBBBBBBBHBHBBBBBBBBBBBDDEEBCDEFBBBBBCCBBCDDBDBBDCCBCBDDDCDBGBIIBIBIBEFFBFBBBCFBBBBBBBDDDDDDCBBBCDBBBBDEFBBBBBBBBBEFBBBBEBCCBBCBBBBBCBBBBBBBBBBEBBBBBDEBBBBEBBCBBBBDBBBBBGBCCBCBBBCBBBBFBBCBBBBBBBBBBBCDEBBBBBBBBCBBBCBBBCDBDBBBGCBCDDDBDEBCBCBCBBBCDBBBBBDEBBBBBBBBBBDBCCBCBBENBBBBBBBBBBBBBNBBCDDDDBBDBDBCBBBBBBBBCBBBBBBCBEBBBBCBCDBBBBBBBBBBBBBJBBBCCBEBBBDEFFBFBBFBBBCDEBBBBBBBBBBBBNBBBBBBBBDBBBBBBBBBBLBBCDBBBBBBCBBIJKKBCBBBBBBBBBBBOBBBBBBJBBBBBBBBBGHIIBBBBCDBBBCIBBBBEEEDEBECCCCCBCBCBDECBCCCCCDEFBBBBBBHHBHBCBBCBBCBBBBBBBBBBBCBCBBBBBBBBBBBBCBBBBBBBBBBGHIBBBBBEFBCDDBCDDBCCCCCCCCFCBEEBBEBEBBBBDBBCCCBCBBBBBBCBBDDBBBCDEBBBBBCBEEBBBBBDEBBBBBDDBBDBDBBCCCCBCCBBBBCDEBBBBCCBCBBBBBIIBBIBBICIBIBBIBBEBCDDBCCCCKCBKBBBBBBDBBBBDDBCBBBBCBBBCCBCBBBBBBBBCDEDBBDBBDCBBBBCCBBBBBBDBCBCBCCBCBBBBBBCCBEBBBBBBBBBBBBBBBBBBFBBDDGBCBBBBBBBEBBCBBJBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBCBBBBBBBBGBBCBBEGBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRSBBBBBBEBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRBBBBDBBBBBBBBBBBBBBBBBBBBBBBSBBCBBBDBBBBBBBBBCBCCBBBBBCBCDBBBBCBCCBBBBBBCDBCEBCCBCBBBBBDBBDEBBBBBBBBEBCBBBDEBBBBBBBBBFBCBEBBBBBCFBBBDBBBDEBCDBBBBBBBBCEFBBBBBBDDBCBBiBiBBiBiBCiBBiBBiBBiBBBiBBiBiBBCiBBiBBBiBBiBiBBiBiBCiBDCCBBCDCCCBBBBBCBBCBBCCBCBBBCBBBBBBBBBBCBBBBBBCBBCCBEBBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCTUUBUUCUBUBUBUBBUBUUBCUBUBBUBUUBUUCUCRRSBRBUUBWWBWWWWWBBWWWCCCBBCBDEWCCDBFWWDWBDDBDBDBHHBHBHBBBBBWBBBBGWBWBBBDBFFBWWWCCCEEECGBIWBWBWBBBBIBWBBBBCBBBBBBBBBBCBBBBBBBBBBBCCRBBBEFFBFBBBFBBBBHBCBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBBBBBDEEBEBBEBBCBBBBBCBBBBBBBBBBDDDBBCDDDCEBBHHHCBBBBBCDBBCBBBBDBGGBGBGBBBBGBBNOOBQRRBBBBRBBBBBBBCDBBCDBBBBDDDCCDDCEBEBEBDBBBBBBEEBBEBBBEBBBBBBBBDFFBBCDFFCBEBBDBCDEBBDBBSBBBBBBBBBBBBBBBBBCDBBBBBBBBBBECCBBCBBCCCBBBBBBBBBGCBBBBBBBEFFBBBJJBJBMBOOOBBOBOBBBDEBBBBFBBBBBBBBBBBBBBBBBBBBBGBBENOOBBCBBFFBBBFFFFFDDFCFFFCFFFFFFCFBFFFOBBCCBCBBBBBBCBCBCDEEBBEBEBBBCBBBBBBBBBBBBFBBBBBBBBBBDBCBBBEFGGGCGBGBBGBBFFBBBBBBBBBEBBBBEBDDBFBBBBBGGBGBGBGBBGBBBCBBCBBBCBCBBBBBBBCCCDBBCBBBBBBBBBBBBBBBBBBCCBBEBGGGBBBGGGCBBGGGEBCBBBCBIJBBMMBBBCMBBMBCMBMBBMBBMBMBMBMGBBBFBBIIIIICIBBBBBBBBBDBBBBBDBBBBCBCBBBBBBCBCBBBBBBBBBBBCBBBCDDBDBDBDBCDDBDBDBDBDDDDBDBBBBBEFBBBBDBBGGGCCDBBCDEFBBBBBEBEBBBBBBBBBEEEEEBCEBBBBCCBCBBBBBBFFFFFEFBBBBBBCCDEFBHHHCHBHCHEBBBDDDCCBBBDDDCBBBBBBDEBBBCBBBBBBCBCCBCBDBBBBEBBBBDEBBHLBBBBCDEBBBBBCBBBBBBDEBBBBBCBBDBBCBBCDDBBBBBBEBCDBBBBBBBBFBBBCBBBBBBEBBBDBBBBBBFBBCBCBBBBCDBBCBCBBBBBBCBBBBBBBEBBBBBCCCCEFFBFGBIIBCDBBBBCDEBCCBCCBBDDDCFGBCBCBBCBBBBBBCBBBCBBBBBEBBBBDDBDBDBBDBBDBDBBBBBBCBDCBCBCBCBBBBBBBBBBJBBCBBFIBFBFBFBCBBBBBFBBBBBBBBDBBBBBCCBBCBGBBBBBBBBCBBDBBBBCBCCBCBBDBBBBBBHBBBBBBBBBBBBBBBBBBBBCDBDBGEEBEECBHHBHCHBBBBBBBBBBCBBCBBBBBCFFFBFDDBBDEBBBBBBBBCBBBBEBBBBBCBBBBBBBCBBBBBBBBBBBIBBBBBBBBBBBBBBRSSBSSSSSBBSSSCCCBBCBDESCCDBFSSDSBDDBDBDBHHBHBHBBBBBSBBBBGSBSBBBDBFFBSSSCCCEEECGBISBSBSBBBBIBSBBBCCBBBBBBBCCBBBBBBEFGGBBCBBBBBBBBBBBBBBBBBBBBDBBBBBCBBFBBBGBBBBBBCBBBBHBBCBBBBBBBFBBBBBBBBBBFBBIBBBBEBBBBBBBDBBBBIIBBBBBBCDDBBBDBCFBDBBBBBPBBCBCBBBBBDBBBDBBBBBBBBBCBBBBBDBBBBEEBBBBCCCBCBFGGBGBGBGBGBBGBBBBGBBBCGGCGBBBBGBKBGBGBBBBBBBBDDBBBBBBCCBEEBEBEBEBBBBBBCDDBBCBBBBBBBBBCDDBBBBBBBCBBCBBDBCBBBBEFGBBBBBBBHHCHCHBHHHBHBHHFBBBBBBBBDBCBBBBBBBBBBBBBBBBCBBEBDBBBBBBBBMNOOBBCCBCBFGHBBCDBBBCBBCDEFBBBBBBEFBCBBBCDBBBDBBBBBBBBCCBBCBBBBEBBCDBBCBBBCCBBBBBBBBCDEBBBBBBBBBBBBBBBBBBBBBBBBBBBBCCDDBDBDBBBBBBBCCDBBCCCDBBCBCBCBBBCDCBBBCBBBBCBCBCBCBCBCBBGBBCBBBBBBBBBCBBBBBBBBDEBGBBBBBBCHCCDECBBBBBBBBBBDBCBBBBCBBBBBBBCBBBBBBCBCBBCBCCBCDBBBBBBDDBCDBBBCDDEBDBBDBFGBBBBBBBEFBBDBBBBFBBBCCBCCBCCCBBBCCECBCBBBBBBFBBBBBBBBBBBBBBBBBHEFGHHHBDDBFFFCFBFBFFCBCCBBCCCBFBBCDDDBDBBBEBBBBCBEEBBEBBEBBBBFFBBDEFBBBBCDDDCCBBBBBBBCBFBCBBCBBBBBBBBBBBBBCCBCDEBBBBBCBBBBBBCDEEBEBEBBBBEFBCBBBBBBBBCBBBCBBBBCCDEFGGBBBCCBCBBCDDBDBDBBFGBBBDBBBBGBDDDCCBBBCCDBBBBBBBBBBBCDEEBEBBEEBCEEBBCCBBBCCCBFGBCBCBBCBBBBBBBBBCBBBBBBBBDBBFBCDBBBBBCBBBCCCBCCDCBBBBBBCDBBBBCDBCCBBBCBBBBBBBBBBBBBBBDBBBBBBBBBBBDBEDBBBBBDDBCBBBBBBBBBBBBFBBIBBBDDBDBBBBBBBBCEFBBBBCDBBBBGBIBCDBCBCDBBBBBBBBBEBBBDDBBBCDBBBCBDBBBBBBBBCDEEBBBEBBBBBEBBBBBBBBBBBBCBBBBBCDCBBCCCCBBCDCCCEEEEDCDEEBEEBBDEBBBBBBBBDEBBBCCDBCBBBBBBBBCBBBBBBBBBBBBNBBBBBBBBBCDBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBBBBBBBBBBBBKCBBBCDDDCFGGGCGGGGBBBBBDCBBBBBCBBBEDCDEFFEFBBFBCFBBBBBBBBBBBGHBBBBMMMMDCBBCCCCBCBCBBBCBBBBBBBDCDEBBBBBBBBBBBBCEBBBBBBBBBBCBBBBBBBCDCBBBDBBGGGGDCDDBDBDDCDBDDBDBBCBBFFFFDCBCEBBBGBGBCBBBBBCCCCCBCBBBBBBBBCBBCBBBBCCBBCBBBBBBBEBBBBBBEFGHIIBKBBBCDEFFBBFBBDBBBBBBBBCBBBBBBBBBEDBEFGBBCBBBBBBBDBBBEFFBBIIBIBIBIBIIBIBICBBBBBBEBBBCBBCBBBBCCBCBCCCKCBBBCBBBBFBBBBBCDBBBCDBBBBBBBBEBBBBBBBBBDBBBEFGBBBBBBBBCEFFBBBBFGBBBBBBBBBBBBBBBBBCBBCBBBBBDEBBBBCBBBBBBCBBEFGGBCBBBBBBBDBCCBCBEFGBBBBDCBBBBBBBBBBBBBBBFBBBJBBBCBBFBBBBBECBCDDBBBBCBDBCCBCBBBDEGBBBBBBBBBCBBCBBBBBBBEBBCBBBBCBBBBBBBBBBDEBBBBEBBBBDEFFBBFBFBFGGBDDBBCDBCBBBCBBBBBBFBBEBBBBDDBCCBBBBBDBBBBBFBBBCCCCDCBBDBBBBBCDDBCBDBBCBBBBBBBCCBCBBBBBBCCBBBBBBBBHBBBBBBBEBBBBBKBBBBBBBBBBBGCBBBCDBBBBBBCBBCDBFBBBBBFGBIIICBBBBFFFFCFFDDEFFFBBFBFBFFDFBHBBBBBBBPBBBCBBBBBBBBBBBBBHBBBBBBBBBCDBCBBBBBDBCCBCBEEBBEBEFFBBFBEEBBCBBBBBBBDBBBBCCBCBBCBGBBBCCBDBCBBBGHIBBBDBBEEECCBBCBBBDBBCBBBBCBBBCDBBBBCCCCBBBBBBBBBCBBBBDECBCDBBBCBCDBBBBBBBHBCBHBCBBBBCDBBBBBBGBBFGHBBBBCCBDBBBBBBBBBBBBBBBBBCBBBBBCBCBBBBCDBBBBBBBBBBCBBBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBMBBBCDBBBBCBBBBBCFFBCBBBBBBBBBBBBCBBEBBBBBCCBCBDBBBBBBCBBBCBBBBBBBBBBBBBBBDEFBBBBBBBFFBBBBBBBBIIBIBBBBBBBBBDEEBEBBEBEBBBBBBDGGGBBBBBBCBBBBCCBEBBCBBBCCBCDDBBBBCBBCBBBBBBCBBCCBCBBBBBBBBBBBBBBBBBBCBBCBBBCBBBBBBBBBBDDDBCBBBBBBBBBBBBBBBBBBBBBBBBEBBBEEBBBBCDEEBBEECEBBBFGGBIJJJBDEFFBBFBFBBBBBBBDBCCBCBCBCBBBBCBGGBBBCBCCBBCBCDHBBCCBCBCBCBCBEBBBBBBBBBBBBBBBBFBGHHBBBBBCBBBBBBBBBBBBBBBFFFFFFFFFICBEEEBBBBBBBBBBBBBBBEFGBBBBBBBBBBBBBBBCBBBCCBBFGNBBBCBBBDEFBBCCBCBBCBBBBBBBBBBDEBBBBBBBBBBBBBBBBBBBBBBBBBCDCBBCBBBBBCDBCBBBBBBBCBBBBBCEEECBBCBBBBBCCBBCCCBBCCCBCCBBCFBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDBFGGBGBGBBDDBDBDBEFFBHHBBBCBBBBBBDEEBBBBBBBBCCBCBBCDDDDHEEBBEEBEEEEDDEBBBDDBDDCBDBBBCBBBBPPBBBPBDBDDDBBDECEFBBBCBBBBBBBBBCDBBBBBBBBEBBBBDBBBBBBFBBBBDDBBBBBBBCBBBBBDBBEFFFCFBFBJKKBCCBCCBCCCGFBBBBBBCBCBCBBBHBBBCCCCDCCCBCFCBBHIIBIBBBIBBBBBBEFFNBBCCBBCCBBCBBCBBBCCBCBEEBCCBBEBCDEBBBCDBBBBBEFBBBBBBCDEFCBBBBBBDCBBCCBBBCCBCBFBBBBBCDBCBCBBBBBCBCBBBCBBBBCCBCBBCBBCEBBHHBBHFBBBBBBBBBBBBBBBBBBBCBDDBBCDBBCBCCBCBDEBBBEBBBBBBBBBBCBBBBBBBCCBBBBBBBBBBEBBBBBBCDBBDBBBKLMMBMBBMBBQBBCBBBBBBBBECCBCBFBHBBBBBFBCDBCBBBBBCDEBBBBBBBBBBBHBJBBCDDBBBEBCBCCBBCBBBBBBBBDDBDDCBDBBBCCBEBBBCBBBBBBBBCCCCCBFFBHBBBEBBBBBBBBBCBBBBBBBGGBCBCBBBCDEBBBBBBCBBDBBCBBBCCBEEBBBBBDBBBBBBBBBHIBBBBCBCBBBBBCBEEBEBBBBCDBCCCCCDEBBBCBBBCDBECCBCBEBBBBBCBDEFGGBGBDBBBBCCBCBBBBBDDBCCBCBBDDBCBDBBkBlBBBBEEBEBCBBDBBBBDBBBBCBEEEBBBBBBDBFFBBBBBBBBBBBCBBBBBBBBBBBBCBBGGBIJBCCCBBBCBCCBBCBCBBBBBBBBBBBBBBBDEFBHHBCBBBEEBEBEBEBBGBBCBBBBBBBBBBBGBHBCCBCBBDEBBBBBBHBBBCBBBCBBBBBBBFGGBCDBBBHBBBEBBBBCBCBBCDEBCBBBBCCBBCBCBBBBEBBBBEBBBBBBBBBBCBCBBBBBBBBFBBBBBBBBBEBBHBBEEBBEECEBBBKKBKBBBBBBBBBBKBBKBBBBKBBBBKBKBBBCKKCBNNBBNBNBSBCBBCBBBBBCBBBBBBDDBFBBBCBBBBBBCDBBBCBBCBBCBBBEBBBBEFBBBBBBBBBBBBBBBBBBBBBBCBCBBBBGBEBBHBBBCCBEBBBBDDDBDCBDBEFBBBBDBCCCCBBBBBCBCCBBBBBBCBBFBBBBBCDBBBBBJBBBBBBBBCCBCBDJBBBDEFBBBEEBBBBHBBBBCBBCDBCDBBBBCBBCBBBCCBCBBBBBBBBBBCBBBBCCBBBBDEFBHHHBBBBBBCBBBGBBCBBBBGBBBBCBBBBBBBBBBGBBBBBBEBDBBBBBBBBBBBBBBBBBBBBBBBDBBCBCEBCBBBCBBCCBCBBBBCBBBBBBBDEFFBCEBCBBBBBDBBCBBBBDBBDBBBCDEBDBDBBCCBEEBCBBCBBDBBBBBBBBCBBBEFBBFBGBBDBBCCBCBCCBBBDBBBBBBEBBBCBCGBBBDBBBBBBBBCBBCBBBBBBBBBBBBBBBBBBBBEBBBBBCBBBBBIBBCBBBBBBBCBBBBCCBBBBBBDCBBBBBIIICIBBBBBEBCDBCBCFBDEEBCBBBBBBBHHBHBHBHBCHBBBBBDBDBBBBBBBBBCDBBCBCCBCBFGHBBBBBBBBBBBEBCBBBCFBCBBCCBBBBBCBBBBBBHIBBBBCBBBBBIBBBBBBDBBBBBBCBBCBBBBBBBBDBBDEBBBBBBBBBCBBBBBBBBBBDBBBBBBBFBBCCBEBBBBBBBBHBBBBEEFBBBBBBEBBDDBBBBBBBCBBBBBBBBBBBKBBBBBBBBBBBBEBBHBBBBBBBBBBBBBCCBBEFGHBBBBCBBCDEEBEFBBBBBBBCBBBEEEBECEBEBBEBBCBCCBBBDCBBBBBEBBBBDBBBCDBBBBCCBCBEBCCBBEBBDDBBBBBBBBBBBBBBCDBBBBBBCBBBBCBCBBDBBCDDDCBBBBCCDDBDDDBDBDDBDBBFGGBGBBBBEBBBBCBBBBCBBBBBBDBBBBBCDEBCBBBBBCBBBDBBBCBBBBEEBEBCDCDDBDBDBEEBBCBBBBBDDBBCBBBDEEBCBBBBBIBCBBEFBBBBBBDCCBCDDBBBBDBBBCCBBBBBBBBBBDEBFFBFBBBCFBFFBFBFBFBFBBBBBBBBCBBBBBBBBBBCBCBCBBBBBCCDBBCBCCBCBBBBBCFFFCCBBBCBBBCBBBEBBBBBBBBBBBBBBBBCCCBCCBDCBBCCCFFBBBBBBBHBBEBBBCBBBBBBBBBBBBBBBCBBBBBBBBBHBBHEHBBCCBEEBEBECBBBBBBBBCBBBBDBBBBBBDBBBBBXBBBBBdBBBBEBBBBBBCBBBBBBBBBEEBBBBBDBBcccBcDccBcCBBBBBBBBBBCCBBCCBCBBEFBCBBBBBBBBBBBCBCddBdCdBBBBBBBBBBBBDBBBBBBBBDBBBBBFFBBBBfffCfBffBCBBBBBCBCCDEBBBIIBBEEBCBBBBBBBBFBCBBBEBCBBBBBBHBBBBBBBCBBBBBBBfffBfBBBBBBCBBBBBBBCBCBBBCBBBBBBBEBBBBBBBBCBBBCBCBCBBBBCBBBBBBBBBBBBBCBDBBfffCBBBBBBEBBBBBBBlBBBBBBBBBBBBJJBBBBBBBdBCBCBBBBCBBBEBBBBBBBBBkBGBBCBBBBBBBBBJBCBBBBHBBBBBBBBBBBBBBBBBBBLBBBBBBBHBBBEBBHCBCCBBBBBBBBBBBBBffBffBBfBDBBBBBBBBBBBBBEFBBBBBFBBBBBDDaaBBBBCBBBBBBBBBBHBBBBBBBBBHHBCBBBEBBBCCBBBDBBBBBBBddBddBdBBEBdBBBBBCBCCBCBCBBBBBBCBBBEBBBBBBBBBBBCBBEBBBBBBBBDDBBBBBBBDCBBBFEBBBBBBECBBBBBBDBBBBBBBBBBCBBBBBBBBBJBBDccBBcBBCEBBBGGBBBBBCaBBBBBCBBBBDBCBBBBBBBBBccBBBCcBBBcBBBCBCBCBBDBBFBBBBBBBBBBBBBBJJBBBBBBBBBBBBBBBCBBBBEEBGHHBHBBHBBHBHBHBBBBBCBBBBCCJDBBCBBBBDBBGBBBBBBBBBBBBBBBBBBEBBCBBBBBEFBBBCBEBBBBBBBCBBDBBGGBGBHBBCBBBBBCBBBEBBBBCBBBBBBCBBBBBDBBBBBBBBBBBBCBBBBBCCBBBGGBBBBBBBBBBEBBBBBBBCBBFBCBBBBBBCBBBBBBBBBCBBBBCBBBBBIIICIBBBBCBBBBEBBBBBBBBBGBBBBLLBCDDBDBBBBBBDDBBCBBBBBBBBEDBBLLBLBLBLBLBBBBBBBGHBBKBBBCBBBBHBBBBBBBBCDBBCBEEBCBBBBIEEBBBBBCBBBBDBBBBBBBFBFBFBFBBBBBBBFBBBBCBBBBBBBBCBBBBBBBDBBBBEEBBBBBCDDDDDBBBBBEEBBBBCCCDBBBBBBDCBBBBBBBBBBBBBDBBBBBBBBDDDBDBDBBBBFBBBFGBBBDDDBBBCBBBBBBBBBBBBBBBBBBBBDDBBBBBBFFFCBBBBBFBDBBBHBBBBBBBFFBFBFBFBBBBBCBBBBBBBEEECEBBBBBCBBBBCCBBBBCCBBBBBCCBBBBBDBBBBBBBBDHIIIIIBBCDEEBBBCBBBGBBBBBBBBBBBBEBBBBBBBGHHHCCHHHDBBBDBEBGFBBCBBBBDBBBBBBBBCBCBBBBBBBBBCBBFFFFFFFBFFCFFCCBBBCHHHBBBBBBBFFFCFBBBCBBBBBIIBBIBBEBBBBBBDBBBBBBBEBBCCBBCBBBBBBCBBFBFBBBBKBBBBBBBCBBBBBBBGBBBBBDBBBBBBBBBBDBBBBEBCBBBBBBDBBBBBBBEBBBBBDBBBBBBBBBBCBBBBBCCBBCBCBBBBBBBBCBBBBDEBBHBCBBBBBBBBBBBHBBBBBBCBBBBBBBBBDBBBCBCCBBBEFBHBBBBEBBBBBBBBCBBBBEEECCBBBDBBCBBBBBCBBBBBBBBBBBBBBBBDBBBBBJJJCBJBBEHBBBBBBBBBBCBBBDBCBBBBBBBBBBBD",
    "steps": "CDBBBBBBBBBBIJBLBBBCBBEBFBBDPBPVBXBHZBZaBBDBCBBDDCDDBEDDBBMaNaBBDEBBBDBuBBBxBBCBBCCCDCECBBBBEBC7BB7BBBhCBBjCBkCBkCBBBrCBBuCBwCxCBFBBCC2CB4CBBB8CBBjCaBBBCBCBBDBBBDBCBDBBEBDBBsDBBBCBBCBCDBBFGBIGBBLBDDiDjDBCBnDBpDBqDaBCBBEFBBBBEBSCDDDwEBBByEBBB9DBCBBCBBBBBBCBBBjFBCDEBBBDqFBCDuFvFBBBxFBFCFC0F1F2FDBBF6FB8FB+FBCBhGBBkGBmGnGoGpGBCsGBuGBwGxGBzGB1GB3GBC6GB8GB+GBBhHBjHBlHBnHBpHBrHBtHBvHBxHBzHBC1HB3HBnB5HB7HBzB+HBgIBiIBGHmIB4BBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCFBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBFLBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBB3I4IB6IBB9IBCDEFGHIJKLMNOBQRSTWXzJBCDWEFGH7JB9JB/JBpBiKjKBBlKBBBBBpKBBCBEBBHBCDEFGHIJKLMNBPQRSVWcBCDVEFGHkBlBBnBBnBqBrBBB3LB5LBCDBB+LBCBEBGBBnMoMBBCBBBBBBBBvMBBBBBCBBBBCCCBBBDBCBBBBDBC8MBCBEBCHBBCBCCKLBCOBQBSTBVBXBZBCcBeBegBBiBBkBBmBBoBBqBrBBtBBvBBQxBBCzBBJ1BBjB3BB5BBvB8B9BBB/BBFGjCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCBkPBBBBBBBBCBBBBrPsPBuPBExPBzPBBB2PB4PBBHB7PBB+PiHjHBiQBkQBBCCCBBBCCCBCBCCCBkDBBDBCZDBCCCBEBCCCBFBCCCBBCtQBBBBByQBBBCBBC5QBBBBBB+QBgRBBBkRBCBCBBCBBBBBCCBBBCBuRBBCBCFB2R3RBB6RBBCDBBBBBBCDBBBBBCDBBBCBBCFBBHBBJBKBBMBBOBBQBBCTBBVBBVBXBBZBBbBBdBBfBBhBBiBBBkBBBmBBBQoBBBCqBBBJsBBBjBuBBBwBBBvBzBB0BBBB2BBBFG6BBBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCwJB2JBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFCBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFDBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBBGBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBCDEFGHIJKLMBOPQRYBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBCDSEFGHgBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFhBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBjBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBjBmBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFnBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBBoVpVBBCBBCBBBCBBBBBBCCBBBBCBCFBBBBCBHBBBBCBJBBBBCKBBBBCBMBBBBCBOBBBBCBQBBBBCBCTBBBBCBVBBBBCBVBBBBCXBBBBCBZBBBBCBbBBBBCBdBBBBCBfBBBBCBhBBBBBCiBBBBBCBkBBBBBCBmBBBBBCBQoBBBBBCBCqBBBBBCBJsBBBBBCBjBuBBBBBCBwBBBBBCBvBzBBBBBC0BBBBBCBB2BBBBBCBFG6BBBBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCCBCBBCDBCCCCCCCDCCCCECBCCCDCCBCBiHuXBBBBBBBCBDBEBB1DGBHBBJBB2DC2DD/XBBBBCBEBCHBCD3MKBCGNB9NPByYBBB2YBBB6Y7YBBCBBBBBhZBCDBBBDnZBBCDBBBDBCBxZBB0ZBBBBCBBC5ZB5ZC5ZBE5ZBG5ZBBCCCBRODRCCBCBCBCCyIBCC1DDBCDBBBBBBCBBBBBBCBBBBBBBBBBBCDCmaBBkaBBkaBBBBBBBBBBwaBBBBBBBBBBBByQDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCxSBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBB+aBBBBBBBBBBmbqSrSsStSuSBBBBBBBBBBBBBBCDEFGBBBBBBBHBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCCBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCjE1C3EFBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBHBHVBBmKB1DBBDBCFBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBJBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCKBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBMBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBOBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBQBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCTBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBzEVBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBVBHVBBmKB1DBBDBCFBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCXBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBZBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBbBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBtIdBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBfBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBhBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCiBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBkBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBmBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBQzEoBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCzMqBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBJsBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBjBuBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBwBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBvBzBBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDC0BBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBBlJ2BBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBFG6BBHVBBmKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBzBydBCB2dBBBB6dBBDBFBheBBjFlemeBBCpeBBBBteBBBxeyezeB1e2eB4eBBBBB8eBBBBBBBBBifBCBEBofBjPCqfrfBtfBBCCBxfBzf3WBCBEB6fB8fB+fBBhgBBjgBBBBngBBBBrgBBtgBBzGBBBBBzG5ZzgBBBgCCBwWBBB+BCBiDCB6gBBCBEBBHBCDEFGHIJKLMNOB8BQRSTWXdBCDWEFGHlBBnBB7BBBBpBBpBsBtBBBpiBBBsiBBBBBBBBxiBBB5BHmCI0iBBBBBCBB6iBBBBBCBEBGkjBBBnjBBBqjBBBtjBujBB6EvjBBCBEBGHBJBGB9jBB9jBBCDBBBDBBDCBDBEBDBCGBDBIBDBukBvkBBBCBBCBBBCCBBCBCFBBCBHBBCBJBBCKBBCBMBBCBOBBCBQBBCBCTBBCBVBBCBVBBCXBBCBZBBCBbBBCBdBBCBfBBCBhBBBCiBBBCBkBBBCBmBBBCBQoBBBCBCqBBBCBJsBBBCBjBuBBBCBwBBBCBvBzBBBC0BBBCBB2BBBCBFG6BBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCumBBBBumBBCBBBDBBBDBB4mBBBBFBDB2lBCFBDB2lBBFBoDQBBBQBumBCBQBumBDBQBumBBBBDCDDDEDFDGDHDBCCBBBLDBBCNDODBBCHBBLMNOPQRSTUVWcDBBCBBBBBBBBBBBBDLBBCBBBBBBBBBBBBDLHD/CFDCCkoBBBBDqoBBBtoBBBBBCyoBBBBBBBBBBBBCBBBBBBEBBBBBBCGBBBBBBBCIBBBBBBBCGBBCGMBBBBCGMBkpBBBBBBBBCBBBBBBDCDBBBDBDBBDBDCBDBDGBBCGMBDBDBDGBBCGMBBCGBDBDGBBCGMBBIBDBDGBBCGMBBKBDBDGBBCGMBLBDBDGBBCGMBBNBDBDGBBCGMBBPBDBDGBBCGMBBRBDBDGBBCGMBBCUBDBDGBBCGMBBWBDBDGBBCGMBBWBDBDGBBCGMBYBDBDGBBCGMBBaBDBDGBBCGMBBcBDBDGBBCGMBBeBDBDGBBCGMBBgBBDBDGBBCGMBBiBBDBDGBBCGMBjBBDBDGBBCGMBBlBBDBDGBBCGMBBnBBDBDGBBCGMBBQpBBDBDGBBCGMBBCrBBDBDGBBCGMBBJtBBDBDGBBCGMBBjBvBBDBDB8BxBBDBDGBBCGMBBzBBDBDGBBCGMB0BBDBDGBBCGMBBB2BBDBDGBBCGMBBFG6BBDBDGBBCGMBByB9BBDBD+BBDBDBBCDQjCBDBDkCBDBDBmCBDBDBoCBDBDpCBDBDqCBDBDBBBEBCBsCBDBDBuCBDBDBBxCBDBDBtCjsBBBkFBQBumBnsBosBBBCwrBBBBvrBaBBBCBzsBJ6rB7rB8rBBBBK5sB/rBgsBhsBBBBDBBBGCJBvFgmBBBGCJBvFgmBCBGCJBvFgmBDBGCJBvFgmBBBCBjGBjGBQBumBCjGBQBumBBBCCCDCECFCGCHCBBBBBBBBBBLCJBKBCBBCCBCBVjGBQBumBBCDEBGHBBDBBDEBBDECBDEBCBGBDEBIBDEBKBDEBMBDEBOBDEBQBDERBDEBB0HBQBumBBBlBZBEJ6IB0BFBBBlBBBMFGBEJ6I1GBBBCBBgvBBBBBBBBBBBBBCBB6IumB7IumBBBuLvLBrCjGBQBumBxvBBB0vBBCBCBBCBBBCBB9vBBBgBBBhwBBBBsCCnwBBBBB4uBBBBBCkBC9uBBBBBJBCBCBEBC9wB+wBBoSCoSDEjxBBvSmxBEySBFBBBBqxBBBBGBuxBBBBBEECDHBB0xB1xB2xBBBCBEF7xBBCIBDBBBBBCBIBjyBB6FBBDnyBBBBBBBBBBBBBCBBBBBEBBBBBE1yBBBBBiBBBBiBBBCBBiBBBBCFBBiBBBBHBBiBBBBJBBiBBBKBBiBBBBMBBiBBBBOBBiBBBBQBBiBBBBCTBBiBBBBVBBiBBBBVBBiBBBXBBiBBBBZBBiBBBBbBBiBBBBdBBiBBBBfBBiBBBBhBBBiBBBiBBBiBBBBkBBBiBBBBmBBBiBBBBQoBBBiBBBBCqBBBiBBBBJsBBBiBBBBjBuBBBiBBBBwBBBiBBBBvBzBBBiBBB0BBBiBBBBB2BBBiBBBBFG6BBBiBBBBzB10BBBBB60BBxDCDBBxDCDBBBxDCD+0BBBBBBBj1BBBBBBBBCBBBBBr1BBBBBBv1BBBBBBBBBB11BBBBBB71ByS3b4bo1Bp1BBBBBB51BBBBBBB51BBBBBBBB51BBBBBBBBB51BCBBBBBBB51BDBBBBBBB51BCDEHBBBBBBB51BIBBBBBBB51BJBBBBBBB51BKBBBBBBB51BBBNBBBBBBB51BOBBBBBBB51BPBBBBBBB51BscBsckaBBsckaBBBsckaBCBEBBBHBJBBBCCFCCCFBk3Bl3BBBCBCBEBBCCBBCCv3BBCBEBBCCBBCCBBBCCCBBCCDBBCCEBBCCFBBCCtBBBBBBBB51BGBBCCHBBCCBCDEFGHIJKLMNOWBBCCBr4BBBBBBByCBBBB51BBBBBCBEBCBCCBBBCCBCBCCBBEBCCBBGBCCBeBBCCHBCCBBByCBLBCCBMBCCBnDBBBB51BBCBEFBBBBDCBBBDCBCBDCBBEBDCBBGBDCBBCDBBBLBDCBBB85B95BBBg6Bh6BBBBDD+DB2bCDD+DB2bBBCBDD+DB2bCCBDD+DB2bBBCCCBBCBCBBBs6BBBBCB06B16BBB46BBBt4ByXBBBDBCCBBDBCBBCBBj7BBHFBBBHFBBBoFBBBB51BBBCDEBBBBEBBBEBCBEBDBEBB6DFBEBBHBEBIBEBBBxCCBEFNBEBvCBCCBOBEBPBEBvCBCCB87B97BBBg8BBi8BBBDBFBGBCCFDCCCFDDCCFDBBFCCFDGCCFDBBICCFDBB2GBBBB51BBBBCBBBCBCsBBEB+8B/8Bg9BBBBDBkHBBBB51BBkHBBBB51BCkHBBBB51BBEkHBBBB51BDGkHBBBB51BHkHBBBB51BIkHBBBB51BJkHBBBB51BKuFBBCCwBBBBB51BLkHBBBB51BBBCPkHBBBB51BBRkHBBBB51BSkHBBBB51BBBVkHBBBB51BBBYkHBBBB51BBBbkHBBBB51BBdkHBBBB51BekHBBBB51BfkHBBBB51BgBkHBBBB51BhBkHBBBB51BiBkHBBBB51BBFBBLICHMHBBCm+BBCBCBBCCBCBxIBBBB51BBBBBBBBBBCBBBBBCFBBBBGBBBBHBBBBBJBBBBBCDEOBBBBBgICBCCFQBBBBBSBBBBBCo/BlXmXnXBCBBCBBo/BBBBCBBo/BCBBCBBo/BBCDBBBCBBBBCCBBBCBEBBBCFBBBCBB6GHBBBCBDCKBBBCLBBBCBBBBBFBRBCPlFOBBBCBJBCGngCBBBBCBBEBBCHBBnBBCB2gCBBBBBBBBBCBB6gCB6gCBB6gCBBB6gCBCB/Ei8BBCBCFBBCBCBthCBBBMCMCCCBCC1DDDD5BxhCBBBBBBBBBB2hCBBBBBBBBBBBBBBBiiCBCBoB3CBBBNHBBzFBnBEFGBCBBwGoiCBBuiCBBxiCBBCBEBGBIBBLBNBB/iC+GBBBBBBBBBBojCBBBBBBBCBBCBxjCBCBBCBBCBBBCBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBokCBBBpkCBrkCskCBBBykCBBBBBxHkHBBBB51BB5HsBlFBB1kCBBBBCBBqO7kCBBBBBBBBBBBWrBDCDCCChlCBBeBnlColCBqlCrlCBBBDCBCB0GEBzJBBFBwCzlC7K1lCBBBDB4KcCDB4KcBCBBGDB4KcBBJDB4KcBBMDB4KcBBCDDEBDB4KcjmCBCBBCBBpmCBBBBBBBBCBBBBCDE+IHBBBzHNBCBiCJBBBB7mCBBBBBBBBBBBBjnCBBBknCBknCBktBBBBBBBBBBBBBB0PBBxBBBBB2+BBB5+BBBB6nCBCDBBBDBBDhoCBgoCBBCBEBGBIBuoCBCBBCzoCBBBBB4oCBBB7oCBBCB+oCB+oCBB+oCCB+oCDB+oCEB+oCFB+oCGB+oCBBBBBBGBBGCBGBBohBBwpCBypCBB1pC2pCBBCCCBEC8pCBBBBBBBCBCCBBCIDBFBJCBBCDBBOCBBBRCBBBUCBBWCBBYCBBgChCB+qCBBCcBjrCBBBnrCBBCBCBxiCvrCBB3C3BBvtBB2rCBBBFWChCDF+oCBBBBBCBisCBBlsCBnsCosCBqsCBssCBBBBBBBBysCB0sCBBCjoBBBCjoB4sCBBBBBBCBBBBCBBB/sCB+sCBBBktCBBBBBBBBBBBBBB/KB/KBB/KCB/KBEB/KztCBBBB3tCBuhBBBuhBBBBuhBBBBBuhBBCBCDBBBCiuCBBBBmuCBBBCBDBBFBBDuuCvuCwuCBBCBBFBBFBBBudBBCBr2B7uCBBBDBBBBBlvCtUBsU6sCBBBwUBECBBECBzsC0sCB2sCBBCCECBCBotCBotCBgtCBBBBiBBiBCiB8BBBEiB8BBBGiBBIiBBBBMiBBBPiBBBcSiBBUiBBCQ7tCB7tCC7tCD7tCBBBDCDBCBBCBDCBCBDBjxCnoCBBmxCnxCBBBuoCBqxCpVBBqxCBuxCBB/WBBBBBBBBBBBBBCBBBBBBBBC/xCBBBBBBCBBBEBBBBBDCCDCDDCBBsyCBuyCBBxyCBCBBCBBC3yC4yCB6yC7yCBBCBBDCCBDCB+hBB5hBBBwGBBBBozCBBBszCBBBBBBBBBBBBBmFCD1zCBBCC5zCB0FBBCBCFGBBh0Ci0CBBC3RB3RC3RD3RBB1GCF3RBH3RBu0CBBBBB00CBBBSbyE40CBBB80CBBBBh1CBBBBBBBBBGBBBHIBBBw1CB2LBBBB21CBBBBBB71CB91CBBB+1CBBk2CBBBBomCjHBomCjHq2CBCBBCv2CBx2CBlUB12CBBB52CBBBB6F2uCBg3CBBBCBm3CBsHB80CBuB0IBHCRCo9BBiPx3CrxCBrxCBCBBBCBDBBFBBHBIBBBCLBBBRSm4CBCBBCBCCBBBDCBBBECEBEEBBGEBBEJEBLEBJMNOREBBUEBk5CBCBBCBBq5C2e3et5CBBBDBB0eCDBB0eBBCDBCDEIBKBMBOBQRVDBB0eBXDBB0eBZDBB0eBFPbDBB0eBs6CBCBCDBBBCBBBBCCBBBCB26C36CBBCCCBECBGCBICBCLCBBCBCCCCBBCBCCCCCBCBCCCCBp7CBCDBBBDFGJBLBBBDCBBFBBDCBBFCBDCBBFBEBDCBBFBBHBDCBBFBJBDCBBFBHBNBDCBBFOBDCBBFBQBDCBBFBBq8C+8BBjrB49BBBCBBGBBGBBBCBBBBBE68CsOB98CBi0CBBCCBBBCCBCBEBGBIBKBt9CBCBBCCCBECFCBBCBBDC59Cw6Bx6By6BBBBBBBk7CBk7CCk7CDk7CBBCGk7CBIk7CBBLk7CBCBEB17CBCBEFGBBJKBMBBk8CBBBBBBBBBBBr8CBBq/CBBBBBBCBy/CBCBBBBCBEBGBBBJBLBBOBQBBogDBCBBBGBIBKLBBCBBDCCE3gD4gDBBC7gDBBCDEBEBCBBFBBFCBFBEBFBBGBFBIBFBthDBBCBBCzhDBBBBBBBBBBBBCBBBBDBBBBBFBBBBBXgiDBBBBBBBCmiDBBBqiDBBBBviDBCBEBCBBCCBBBCCCBBCCBBC4iDBBBjgDkgDBCxT0TBCDEBBBBCBBCBBBBBBBBBBBBBBBCBBCCBBBBBBBBBCBBCBEBBBBBBBBBCBBCB0jDBCBEBGBIBBCCCCBBBBBBBBBohD2UqhDBshDBB3UBDCBBBDCBCBDCBBEBDCBFBDCBBvkDBBBBBBBB4kDBBCBBC+kDBBBBBBBBBBBmlDBBBBBslDBBBz8CBCBCBBCsiCBBCBCBBC9lDBCDBBCGBBCEBBCBCDEBBBBCCBBBCBBwmDBymDBB/nCBBDB4mD5mDBBBDpNCDpNBEDvH6FB2HhnDBBknDBBxsB63BBCBEBnFBBBBBBBBBBBCBBBBBDBBBBBBByNqCFBBBBB4nDB9sBC9sBBBCBBBBBBBBBBCBBBBBBmoDBBBBDBBCBHBIBBBBZ6F4JBLBMBBBBJmGuJPBQB4oDBBBrC1JCBCBBGBymDzmD0mD1mD2mDBBBBB+mBnHBB3K2KBBoCCC5CpBBCJFXrBDCDCDCCmBCCCDCEVCCCCCvmDBvmDBBBCBDBBFBBHB1NBDCBBFBBKBBMBBvCOB+4BBBBCBDBBBiqDiiBurCBmqDBoqDBBCCCBBBBBBCBBBEBBBGBBBIBBBlBKBBBb4qDBBCBgJhDEBvoBB8qDBBkCirDBBBCBiPGirDHirDIirDBCBBCBFCFBBCBzrDBB2rD3rDBBCBBCCBCBEBCBGBCHBCBBCBHBFCCBBFCCmsDBBBCDBB+EtsDBBBBBBBBBBBBBBBBBBB5sDB+FsN5eBBBBBBBBBBBBBB+FsN5eBBCBEBGB5IIBBttDB3yBBCBBCCCBjEECB3tDBBBB98BBBBCB6BBBkuDB9DBBsrDBB6PBBB1FBxuDBBBBBBpmB4uDBBBBBBBCBBBBBCgvDBBBBBCBBCovDBBBBBtvDB4OBxvDBBBCBBBCBBB4vDBB7vDBB+vDBCBEBBCCBBCCBCBJ5RB5RBBBytDBBxwDBB6T7T8TBBCBBBD6wDBCB0UBBhTBjTBCCB4OB1OBB1OBBBBBtCuxDBBBxxDBCBCDBBBCBBBBCBBB8xD9xDBBBBBBBBBBBBBBpyDBBBBBBBBBBCBBBBBBFBBBBHBBBBCBBBECDCECDDECDBBBDBECD5yDB5yDBB5yD/yDBB/yDBCBEBEBBCCCBCCDBCCBBCGBCCBBCEBBCCPQBCDSBBBBCJDBBBBBBBBBBBBBBBCJDCBBBBBBBBBCJDB9zD+zDBy5BCBBCBBBBo0DBiwBBBCNBBBBBBBBBCJDB21CBv0DskDBBqkDCBBBqkDCBCBBBDBBBDBCBDBiBBCEBBCCbBBBBBBBDBDBiBBCEBBCCbBBBBBBBBFBDBiBBCEBBCCbBBBBBBBBHBDBiBBCEBBCCbBBBBBBBIBDBiBBCEBBCCbBBBBBBBBKBDBiBBCEBBCCbBBBBBBBBBNBDBl1DBCBEBBCCCCCBBCBCCCCBCCBECBCCFCBCCBBNFBDICBCCBCB51DBCBBCBCCBBECBBB9tCkoB+tCkoBBBBDBBDBBBDBBBBDCBBBDBCFBBBDBBIBBBDBBLBBBDB22DpzCBB7ZBBBBB7ZBBBBBBBBBBBCBBBBBBEBBBBBBBBHBBBBBBJBBBBBBLBBBBBBNBBBBBBBv3DBCBEBBBDCBBBBBBBBBCBBBBB+3DBBBBBCoVpVqVBBsVBq4D91DBBmPCBBluBCBmPCBBluBBCDEFGHBBBBBBBCBBmPCBBluBCBBBBBBCBBmPCBBluBBEBBBBBBCBBmPCBBluBBCCBBCCCBCCBEBCCFBCCBBz2DBWnPBBB/mBnHBBBCDChBBBBBl5DBBCBEFBB1CHBJBx5Dy5DBBCBBC7YBBCBBCB85DBBBBBCBKBC8DeBDBiBBCEBBCCbBBBBBBBBj6DBBBBBBBBBBBq6DBCBBCv6DBBy6Dz6DBBC26DBBxB56DBCBCDEFBBBBBCBBBBBBCB/FBCBCBEHBBDmDu7DBBBy7DBBB17DBBBBBBB77DBBCBBCBBBCBBCBBFBBCDBBBCDB1hCBBBBBBBBBBBx8Dy8DBBC1yDB28DBCB68DB/zDBBn6D+8DBg9DBBj9DBBBBBBjhCBnwBBBnwBBs9DBBh1Bw9DBCBCDEBBBBCBBBBBCB42CBQBumBB42CBQBumBBl/C+9DBCBEBk+DBBBBBBBBq+DBBBBBBBBBBBBBBCBBBBBBBFBBBBBB4+DBCB8+DBBBg/DBBj/DBBBDBBEq/DBBz2BBBz2BCBz2BBCx/DBz/D0/D1/DBD8eBBDB6/DB8/DrzBszBBuzBBvzBgtBkgEBlgDngEBntBptBrgEBh9C3hDBhkBBD7hDBHBCCFBCBCuzBloB0gEBBBBBCBBBCFBBBCIBBBKBBLBBBBCOBBBBCBDCBCBCnhEohEBBCBCBBGBwhExhEBBCBBBBBBBBBBBBBBBBB9hEBBBBBBBBBBBBBBCBBBBBBDBBBBBBEBBBBBBBBBpiEBpiEsiEBwnCzOBBBBwnCzOCBBwnCzOBEBBwnCzOBBCCCCCB3iEBBB7iEBCBBCgjEhjEBBCBBCBBBCBnjEojEpjEBBBB+2BC+2BD+2BBBF+2BBBBDBEDBBEDBq3Br3Bs3BBBBDCDBEDBBCCgkEBBBBBBBBBBBBBBpkEBCBBCBBBCBCBCBBEBCBBGBCBBBCCC2kEB4kEBBBBBBBBBBBBBByhDBBBBBBBBCBBBDBBBEBBBFBBBBHBBBBtlEBBwlEBBBCBBBCBBoiDpiDBBCBBBBCCBBCDBBCEBBCSBBBFBBCSBBBBBBBVBHBBCBZCKBBCBJBnmEBCBBCBBtmEBvmEBBBEBBCDBBBs6Bt6Bu6Bv6BBBBBBFBBBBBBFBBBhnEBCBEBCBIBBLBBCB0nE1nEBBCBBCBBB7nEBCBEBBCCwBGBCBCFPCFOkEBCCFBCBCBBszBCjoBioEBBB4HFGuzBCjoBBBB4HFGuzBCjoBkTBkTBBDBhlDilDjlDBBBDBBBBDB3oEBBBBBBBBB9oEB/oEBBBxIEFGuzBCjoBBxIEFGuzBCjoBCxIEFGuzBCjoBB08BjoBBppEBrpEBBBBBBBBBBBBBBB0pE1pEBBCBBBBBBBBCq9BBs9BBBC+4C/4CBCBBCBnHBnHBDnHEnHBBgCtqEBBwqEBBBB0qEBBxKzzBjoByKzzBjoB0K1K2KBBjqDkqDBmqDBoqDBBlrEBCBEBGBjoDBBBBxrEBCBBp/BBBxBB5rEBBB9rE+rE/rEgsEBCjsEBEBCBD+OmsEnsEBpsEBCssEB/kEBBCBCC6kEaFBBBCBCC6kEaFBDBBBBBBBBBDBBCBCC6kEaFCBBBBDBBCBCC6kEaFDBBBBDBBCBCC6kEaFBBBDGBBDGBCBDGBBBCDEFJBDGBBCDEFGHRBDGBBTBDGBBVBDGBBClrEB5sDC5sDBBCDEFJ5sDBCDEFGHR5sDBT5sDBV5sDBC/rDB/rDBsuEB4hDBKpsBBBBBBBBCBBBBEBBBBCHBBBBJBBBBLBBBBNBBBBPBBBBBCCCCCBCCBlvEBBo/BnvEBpvEBrvEsvEtvEBCBBCBCCBBBBDBBJCBKCBLCBMCBBBBBBFDEBBBBFDEhwEBBBBBBBBBBBBBBBBBBBBBBCBBBEBBBGBBBh4Di4DBk4DBBCCh4DCCCh4DBBCBBCCBCBBCCCzoCBBBBBBBBBBBBBCBBBBBDBBBBBEBBBBBFBBBBBBBBBvxEBBBBBBBBBBqvDBB5xEBBBBBBBBBBBBBBBBCBBBBBBBBkyEBBBBCBEBCBBCCuyEBBBBCBBEBBBCC0yEBBBCBBBBBDBBBBBBBBBBBBBBBBBCBBBBBBBBDBBBBBBBBBFBBBBBBBBBDszEBCBBBByzEBBBB2zEBBBBBBBBBBBBBB/zEBBBBBBBBBBBCBBBBBCBBCBBBBBBBCt0EBBBCBBEBFBGBBIBBCBBBCECBBCECB70EBBBBBBBBBBBCBBCDEFBBBBBCjvEr1EBBCvYrIo1ChBiOBBBBBBBBBBBBCvYrIo1ChBiOB11EB31EB51EBBktBltBBntBotBBBBDCj2EhlDv3Dm2EBy3DBl/CBFs2EBu2EBBCCCCDBwpCBBCCCCDBwpCBBBBBBBCCCCDBwpC12E22EBC52E62EBCCCgnD+2EBBCEFGBM/ZBBCBBEBECBBBCBBEBECBBBBCBBEBECBBBBBCBBEBECBBBBBCBBBv3EBBDEBBGHBBBBGCBBGCBBBBBGCCBBBGCBEBBBGCBGBBBGCHBBBGCBBBDCCk4E3oEm4EBBCz2C41C51C61CBBBBEBgMBCBCC6kEaFBgMBCBCC6kEaFBx4EBBBBBBBBBCBBB34EBCB74EBCDBBBDBBDBj5Ek5EBBCCCBECFCBBDCICBCDE8FCy5EBBBBBBBBBBBBBBBBBB97Bk7CB/5EBBi6EB3zEBBl6EBBCBq6EBBBBBBBCBBBx6EBBCDBB+B36EBBB76EBCDBBBDBBBBIKCKDDcICIiBCk7EBBBo7EBpzEBBpzEBBt7EBBBBBBBBBBB17EBB47EBBB00CB00CC00CD00CBBBG00CBCD55DBBo8EBBCBBCq5BByEBw8EBBw8EBBBBB0E8T68EBBBBBBB6lDBgqCBj9EBykEBBCBE+6DBBt9EBBBl7DBB09EBBCB59EBvIllEBBvIllEBBBBB/9EBBBBBk+EBBCBBCBq+EBBBBu+EBBBy+Ez+EBBBBBBCBBEBBBCCCCCDCCECCBBBh/Ei/EBBCDq3En/Eg1Bp/EBr/Es/EBBECB80BCBDCCFq5C8Ki0BBCDCCFq5C8Ki0BBDDCCFq5C8Ki0BBBBDEHDCCFq5C8Ki0BBBJDCCFq5C8Ki0BBBLDCCFq5C8Ki0BBBBCCCBBDnBBnBBCnBBBEnBBBCHnBBBJnBBBLnBBBNnBBBPnBBBBCCCCCBCCBBBBCCCCCBCC7BB8BBBBCgCBBDiCBjCBBCmCBBoCBBqCBrCBsCBBBBEEDBuCBBwCBBBBDCECCBDGBZBBBCCCCCBCCBBBBBDCECCBDGBBBBCCCCCBCCCBBBDCECCBDGBBBBCCCCCBCCDBBBDCECCBDGBBBBCCCCCBCCEBBBDCECCBDGBBBBCCCCCBCCBGBBBDCECCBDGBBBBCCCCCBCCBCJBBBDCECCBDGBBBBCCCCCBCCKBBBDCECCBDGBBBBCCCCCBCCBCNBBBDCECCBDGBBBBCCCCCBCCOBBBDCECCBDGBBBBCCCCCBCCPBBBDCECCBDGBBBBCCCCCBCCQBBBDCECCBDGBBBBCCCCCBCCBSBBBDCECCBDGBBBBCCCCCBCCBFUBBBDCECCBDGBBBBCCCCCBCCBCDYBBBDCECCBDGBBBBCCCCCBCCZBBBDCECCBDGBBBBCCCCCBCCaBBBDCECCBDGBBBBCCCCCBCCBBBEQcBBBDCECCBDGBBBBCCCCCBCCBKeBBBDCECCBDGBBBBCCCCCBCCBgBBBBDCECCBDGBBBBCCCCCBCChBBBBDCECCBDGBBBBCCCCCBCCiBBBBDCECCBDGBBBBCCCCCBCCjBBBBDCECCBDGBBBBCCCCCBCCkBBBBDCECCBDGBBBBCCCCCBCCbBnBBBBDCECCBDGBBBBCCCCCBCCBlDDCCFq5C8Ki0BBBlDDCCFq5C8Ki0BBBCBCFBHBCDLBgjFBCDEBBBBEBBEBBBBBBBEnFoFpFBBrFBBCDBBCDBBBBBCDCBBBCDBCFBBBCDBHBBBCDBJBBBCDBLBBBCDBNBBBCDBBCCCCCBCBkkFBmkFBBCBEBGBvkFBBBBBBBBBCBBBBEBBBBGBBBBkwCBkwCBCBCBBCBBBCCBBCBBCBBplFBBBBBBBBBCBBBBDBBBBBBBDBBD0lFB0lFC0lFBE0lFF0lFBBCBDCBBDCBBBDCCBBDCBjEFDE8HByCBByCBBBBByCCBBByCDBBByCBFBBByCBnmFmqDnqDqmFBBtmFBDlpBCwmFBBEDBDBCDBBBBDBCDBBBBuDBBBBBBBDBCDBBgDCBBBBBDBCDBBgDBXCFBBBBBDBCDBBHBBByCEBHBBBBBDBCDBBHBBByCEIBBBBBDBCDBBHBBByCEBKBBBBBDBCDBBgDBMBBBBBDBCDBBgDBonFBBBCBBEBBGBBIBBKBBMBNBBBPBBFERBBFTBBCWBBQBCBCCCDCCCCCioFBBCDEFBBBBBBBCsoFBBBBBBByoFB0oFBBBBBB5oFBCDBBBBEBBBBBEBCBBEBjpFkpFBBCBBBppFilDBBBBBBCDEFBBIJBBGlHBBSCDNBBEjIQBHCHDENgoDxsEBlqFBpvDpEscBBBCBBEBBGBHBBeCJBBLBBCCOBBC4qFBBBBBBBBBBBCBBBBBhrFBBBBBBBBBBBBBBBBsrFBBltEBBBBBBCBBDBBEBBBGBBB5rFBCBBBBBBBBBBBBBBBBBBlsFBBBBBBBBBBBBCBBBBBBEBBBBBwsFxsFBBCCCiuE2sFBBCj0EBB7sFBBBBDBBBBBBBBBBBBBBBBBBCBBBBBBBBB2BBstFBBBBBBBBBBoIBBBCztFBB2tFBBCB7tF8tFBCDEFBBBBBCkBBCBqEmuFBouFBhEBa5GBgED7M4BnCrB1GCQEBDBFq2C3B4M2kDvuFBjMVBBwiDsqDB2uFBjNI4uFBiNJwMUklB7uFBCB/uFBB/uFgvFBivFjvFBBBDCBBBBBBBBBBBBBwvFBBCBBWsNFGHBBB6FNkB6vFBB9vFBBBBBBBBBBwqDyDnHBBBwqDyDnHBKnCnCzGCCCHCCCuEaEowFBBBB7jBDBBCBCC6kEaFBBBBCBBwJpFMzwFBBCB4wFBBBB8wFBBB/wFBCBBCBBlxFBCBCFBCBBCBCuxFBulDulDyxFBBB1xFBCBBBD7xFBBB+xFBBCvEBBCB/tD+IpyFBBBBBBBBBvpD1cpsBBvpD1cpsBBWvyFwyFBBC2yFBBBBnKBBB+yFB4uDhzFBCBEBGBIBoBKBtzFBvzFwzFBBCBBC0zFBBBBBCBBBC4zFBBBB/qDrcKpsBB/qDrcKpsBBi0FBk0FBBjWBB37EB47EBBB67EBBBCuyDvyDBxyDB10FBBB50FBCBBCBBBBCg1FBBgBwBBlDLBBCgBjBBrBDB0Ho1F2jCB4jCBy1BBBBBBy1Ft3E01FBC31F41FBB61FB81FBJBCCDBD1ep4DCCCDBD1ep4DBBCBCCDBD1ep4DBBCBCCDBD1ep4DCBCBCCDBD1ep4DBEBCBCCDBD1ep4DFBCBCCDBD1ep4DBBBIBCBCCDBD1ep4DBBCECs2FB43EBB43EBBBx2FB93EBB93EBBBCBBEBBGBHBIBBKBBDMBBGOBPBBBRBBBCDCCECCBCBZB93EBBBBBBBBBBBBB03FBg5EBBg5ECBg5EBEBg5EBBCCBBCCBBBCCBBBBCCCBBBCCBh4FBt5EBBt5EBCDBBBDBBDCBDBEBDFBDBBHBDBJBDBBCCDC04FBCDBBBDBBDCBDDBDBBFBDBBBDDCDDwCCECj5FBBBBBBBCBBBCBBBBCBB8C9CB/CDBBGBGBFJBBMBBDDEC85F95FBBCBBCBCBBCBBBBC73EB73EBBB45FP55FPB75FPBB+5FPBg6FPBCBFBBDCDC46FBBBBBBCBBBBBDBBBCDBBBBBCBDBBBj7FBBBn7FBBh5EBBBBBh5EBBBBBBBBBCB07FBBCBBC67FBBBBBBBBBBBBCBBBBBi8FBCBEFBBBDCBBBCBu8FBBBBy8FBBBCBr6EBr6ECr6EDr6EBBBDBBBBBBBBBBBBBBBBDBm9Fx+Ey+EBBBBBBBBs9FBBBBBBBCBBBDBBBBBDEBBBD39F49F59FBB79F13FBB+9FBCBCDDCCDDBECDDBCE0IB0IC0IBE0IBBCCBBBBBBBBBCBBBBBEBBBBFBBBBB3+FBBCBEFBBFBCDBBBCDCBBBBBBCDCB78EBi4DknCBCBBBBBBBBBBBBBBBBCBEBGB6/FxuEB9/FBDjCBiRBBEBBjgGBBCBogGBCBBCBBCCBCBkKCECBxgGBBCB2gGBBBBBBBBBBB+gGBBBihGBBBBBBBBCBBFBDvBthGBCBEBGBBCCCkMr/Es/EBBCB8hGBB/hGBBBBBBBBBBniGBBBBBB2hGBgjBDCCFq5C8K0gBuTB1GCgjBDCCFq5C8K0gBuTB1GDgjBDCCFq5C8K0gBuTB1GBBBBEBBEB2iGBBBDBBB9iG+iGBBCrKCCDCBtHDCBCBHCBBDLCMCBBBujGvjGBBCBBBB1jGBCBCBBCaB1FBCCKBBBDBBBBCaBBBBBCwEBCCKBBBDCBBBCaBBBBBCwEBCCKBBBDBCDGBBBCaBBBBBCwEBCCKBBBDGBEIBBBCaBBBBBCwEBCCKBBBDBKBBBCaBBBBBCwEBCCKBBBDBCCCDCECFCGCHCSBBBCaBBBBBCwEBCCKBBBDBIKwHBBNOZBBBCaBBBBBCwEBCCKBBBDBiNLBDEiNLBBGgBBBBCaBBBBBCwEBCCKBBBDBBjBBBBCaBBBBBCwEBCCKBBBDBglGhlGBBCBBBBBB8xBBCBBCBBBBBBCo3CkLBo3CkLCo3CkLBEo3CkLFo3CkLBHo3CkLBBKo3CkLBFBBCDDCBhEFuC3C2CyjFBBBBB8/FB8/FC8/FBBCBpmGBCDBBBDCDBBCBDBBBBCBDBBBBCBD1mG2mGBCBBCBCBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBDhDCDgIRCoBGPjFLDDhKyFLBl5CkLBBB/RBBBBB/RCBB/RBEBB/RBBHBB/RBEJBB/RBLBB/RBuSpGqGBkoGBmoGBBpoGBB0KpIqIBsIByoGBBB2oGBB9Kw7E+Kw7EBBC9oGBBBhpGBCBBCBBBBCCBBCBBFBBCBhnFBCBxpGBBBB2pGBBBCBBnqCnpBqmCBnqCnpBqmCBBnqCnpBqmCBBBnqCnpBqmCBBBBBBnqCnpBqmCjqGBCDBBoqGpqGBC3vEBBBCpzEBCBEBGB2qGBCB1zEBBBBhCEzoFBCBjrGBBmrGroGsoGBBvoGBBCDBBq0EBxrGBBqsCB2rGBBE+BFC5rGBBB8rG9rG+rGBBgsGBisGBksGBB4oFBosGBqsGBBBCBBBCBBCCBBBBslEknCBslEknCCslEknCBEslEknCBCBIslEknCBKslEknCBMslEknCBCBQslEknCBBTslEknCBDVslEknCBXslEknCBCBEFdslEknCBfslEknCBhBslEknCBjBslEknCBBbmBslEknCBBBBqBslEknCrBslEknCBtBslEknCBvBslEknCBxBslEknCyBslEknCzBslEknC0BslEknCBB3BslEknC4BslEknC5BslEknC6BslEknCBB9BslEknCB/BslEknCBBiCslEknCBBlCslEknCBBoCslEknCpCslEknCBB5BsCslEknCgvGBBBBBB9U73EBBBBBuCDBCBBCBBBBuCDBCBBBEBBBBuCDBCBBFBBBBuCDBCBBBHBBBBuCDBCBBIBBBBuCDBCBBJBBBBuCDBCBBKBBBBuCDBCBBLBBBBuCDBCBBwvGBCDBBBDBBDBBBDCBBDBEBBDBBHBBDBJBBDgwGBBBBBBBBBBBBBBBBBCBBBBBCguFBguFBBguFBB2lEvoBB2lEvoBBB2lEvoBBB2wGBCBBCBBCCBCBEBCBfBHBCIBChBBBDJBChBBBDKBChBBBDBBBBkBmxGBBBBBBBCBBFBBCDxxGrPBBCBDBBBBDBBDCBDBEBDvCBBBBuCDBCBBBwC9xGBCBBCCCBBClyGB+3FC+3FD+3FBBF+3FBBBFBBBBBBBxyGBBBBB2yGBBBCBDBBBGBBBgzGBBBBBBBB6EOnzGBCBBCCCBCvzGBCBBC0zGBBB4zGBBBBBBBBBBBBBBBCBBBBBBBj0GBBBCBB6FEBBBBBBBBBBBHBNBOBPBBBBSBBQBGLDWBBwHBsHBZBBbBBBCi1GBB7S7yBC/FBBBBuCDBCBBiK7yBD7S7yBBF7S7yBBDH7S7yBBJ7S7yBBu1Gv1Gw1GBBBDBozFBCDEByHBBGBDB3GEDOIB91GBg2GBg2GBCBBFBBzqE0qE1qE2qEBBBBEBBBBBBEBBBBBBp3BDCCFq5C8Ki0BB1GBp3BDCCFq5C8Ki0BB1GBBp3BDCCFq5C8Ki0BB1GCBp3BDCCFq5C8Ki0BB1GBEBp3BDCCFq5C8Ki0BB1GBBCCBBBBBBBBBBBBBBBBBCBBBBBBBBBCFBBBBBBBBBrHCHBBBBBBBBBBKBBBBBBBBmEBB2EMBBBBBBBBmEBBOBBBBBBBBBBRBBBBBBBBBTBBBBBBBB53GBBBBBBBBBBBBjCCCEDRFDBDFCHCfxC3BEDDDCGGCCDEDCCECCCCDCCECCCi4GBBBBBBm4GBBBwIBBDBCBE5It4GBBBBBBBBi2EBi2EB24GBBBBBBBBBBBBBCDBBi5GBCDBBBDBBDBBBBB6gGBu5GBBx5GBBBBBCBBBEBBFBBBBBBECl/EBBBBCBh6GBvzGCvzGBBCBn6GBBBBBBBBBBCBBBBB2CqIBCjFFBBBBBm7BDCCFq5C8Ki0BB1GBBBCBDBEBBBDDCBBBECBBEBCBBCBBBBBCj7Gk7GBBCn7GBBBBBBBBCBBCCBBjMEl5FBCBEMC5KC27GBBBCBDBBBBDBBDCBDBg8Gh8Gi8GBBBDBBBn8GBBBBBBBt8GBBBBBBBBq5CBs5CBs5CBB58GBBBBBBBB8uDBBC08FzG5ZBBBBBBBBBBBBBBBBBCBBBBBBBBBEBBBBBBBBBCBsyEBB29GBBBBBBBBCBBBBqIoIBg+GBBBCBBl+GBn+GBBBBmBr+GptFBBCBBBBBBKBBBBBBBKBBBBB9+GBBBBBBJBBBBBBCBBJBBBBBBBEBBJBBBBBBBGBBJBBBBBBHBBJBBBBBBIBBJBBBBBBBKBBJBBBBBBBDMBBJBBBBBBBGOBBJBBBBBBPBBJBBBBBBQBBJBBBBBBBx/GBBBp9FB9+FB9+FBB9+FBBCB9+Fu9G9/GBBggHBCDBBlgHBBHDyBtiBBqgHBBtgHBBCBEBGB2gHBB5gHB7gHBBBCBnLhhHBzBB4BCIBlhHBBCB3zB4zBBBCBBBBBBCCBBBCB+mFBCBBC1hHBBBBBBBBBBBBBBBBBBCBBBBBBBBKBBBC/DBBBBBBBBBEBBBBBBBBBniHBBBBBBBsiHBBviHwiHBk6EBCB2iHBCBBC7iH8iHBhtBCDB2eCBBBBhtBCDB2eCCBBhtBCDB2eCBBFBBhtBCDB2eCkjHljHk3EnjHBEsjBqjHBygDBBBBygDBBBBxjHyjHBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBC/jHgkHBt8Gu8GkkHBmkHnkH49GpkHqkHBskHBukHBwkHBCCDCECFCGCHIJKLCMNCOPCQRSTUVWXolHplHqlHrlHBBBBF6+GulHBlBCB29GCxlHBB0lHBBCD5lHBB8lHBB/lHgmHBimHjmHkmHBBBBBBu5BpiC+7DBomHBBbgmDBtmHBvmHBBCBBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCp8GCBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCp8GDBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCp8GBBFBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCp8GBBCDBBCDJBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCp8GB9mHBBBBFuhHvhHlnHmnHnnHonHpnHqnHqLsnHBCBBBBBCGBBBBBBBBCGCBBBBCGB1nHBBBBBCBBDBBEBBFBBBHBBEBBBBCGIBBEBBBBCGJBBEBBBBCGKBBEBBBBCGLBBBBBBL0lHB0lHBCBBC3vGnqCoqCBBCBwoHBCBBCCCBBCCCDCECBGCB/EBz3F/oHBBBBBBBBBBBBBBCQrmFqpHBBBBBBBBBBBBBBBBBBBBBBBB6pHBh0B8eBBBBh0B8eBCBBBBCBhqHBhqHBgHB9GBCCCD6kCoqHBBBBtqHBBBBBBBBBBCBBBBBCBB8BDHBBBBBhCBKBBBBBiHMBBBBBBhrHBBBBBCBBBEBBBBqrHBBBBBBBBCBBBBBCyrHzrHBBCBBBBBBBBBBBBBBBBBBCCBBBBBBBBBCBEBBBBBBBBBCBBHBBBBBBBBBCHIKBBBBBBBBBCLBBBBBBBBBCMBBBBBBBBBCBOBBBBBBBBBCssHtsHBBrhFBDBBDCBDBEBDFBDGBDBB+EBBC/EBB78DBBBB+sH/sHBBBDBBDBBCBBCBBBBBBBBBBBBCvtHBBytHBBBBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBHKBBBBBMBBBBBkuHBBBCBBEBBBCCBBBBBBBBBBBBCCCBBBBBBCCBBFBBBBBBCCBHBBBBBBCCIBBBBBBCCBBzDDMBBBBBBCCBFMNgvHBqmHBqmHCqmHlvHinBnvHBBBDBBBBuvHBBxvHBBBBCBotHBCzEBBDEBxvDB+vHBgwH2vD3vDjwHBn2FBnwHBq2FBCCCBBBBBBBBBBBBCBBBBBB0BFBBBBGBBBBBB2wHBCBCBBCBCBBCBCCBCBCBBBBCBChxHBBBBBBBBCB1EpxHBBBBBBBBBCBBBBDBBBBBBBDBBC7IEBB5xHBBBBBBBBBCBBBjyHBBBBBBBBCBBBBEBBBBBHBBBmHBxHhCdBkwGBJBBBuJCCB0yHB+rHC+rHBCBBC6yHBBBBBBBBBBBBBhzHBhzHBBmzHBBBsiGtiGBBgBCBBzwH8CBjxHkxHBBjL9lHBBB8DnH9lHBEBgxHBGBgxHBgFCt3BBB7zHBBsuHtuHBwFuCvuHBvF3CaE+HBDwFCDzFHnNIgJB2FMB7uH8uHBBz0HBBBBBBBBBBBBCBBBBB/uHDBBBBBEBBBBBBhB5IBBnHBmFtDHBBBBBmEBBBBIBBBBBBCBqFMBBBBB/uHBmJBPBBBBBBkBvF0BDeCOSBBBBBBBCEBx1HBBBCBBEBBDCDBBC61HBBBBBBB+1BBBk2H5mHBBBo2HBBBCBBBCCCyDBC/CK8DCmCBfCv2HBBBBBB02HBBBBBBBBBBBBBB92HBB3MBgHBBBBBBB/G4FB9GBCCCD6kCCBBBB/G4FB9GBCCCD6kCBEBBBB/G4FB9GBCCCD6kCBxGCDIBBBB/G4FB9GBCCCD6kCBKBBBB/G4FB9GBCCCD6kCLBBBB/G4FB9GBCCCD6kCMBBBB/G4FB9GBCCCD6kCBOBBBB/G4FB9GBCCCD6kCPBBBB/G4FB9GBCCCD6kCQBBBB/G4FB9GBCCCD6kCBBSBBBB/G4FB9GBCCCD6kCBUBBBB/G4FB9GBCCCD6kCBC8KBDC4EBCDCECFCGCHIJ7PCKLCMNCOPCQRSTUVWXsBBBBB/G4FB9GBCCCD6kCtBBBBB/G4FB9GBCCCD6kCuBBBBB/G4FB9GBCCCD6kCvBBBBB/G4FB9GBCCCD6kCBDxBBBBB/G4FB9GBCCCD6kCBjBCBBoQC9JxC0BBBBB/G4FB9GBCCCD6kCBvMBvM3BBBBB/G4FB9GBCCCD6kCBBCD8BBBBB/G4FB9GBCCCD6kCBB/BBBBB/G4FB9GBCCCD6kCBBiCBBBB/G4FB9GBCCCD6kCjCBBBB/G4FB9GBCCCD6kCBlCBBBB/G4FB9GBCCCD6kCmCBBBB/G4FB9GBCCCD6kCnCBBBB/G4FB9GBCCCD6kCoCBBBB/G4FB9GBCCCD6kCpCBBBB/G4FB9GBCCCD6kCBBBBBBBB0GgDyLCyEBBBBBkCJBBBByEoDuGMhCtCBBBB/G4FB9GBCCCD6kCBBdwCBBBB/G4FB9GBCCCD6kCBBzCBBBB/G4FB9GBCCCD6kCB1CBBBB/G4FB9GBCCCD6kCBB8EpDCzFiI75HBBBBBBBBBBBBBBBi6HBBBBBBBBBBBBBBBEBBBBBBFBIBBBBBnOBBBBBBBBBC9lHB6LKBBBBBrFBBBBBkGBBBBBBCCjDBBBB26HBBnHBe8xHlxF4gC+xHBBBBu4HB/6HBBi7HBCBm7HBBCB61HB61HCpEBBBB/G4FB9GBCCCD6kC04EB9CBBqRv7HBBBBBB07HBBBBBBBBBBBBBCBBBBBBBBFBBBBBB7GBBBBBB/Gh8HBCBBEBBBDDBBBBDDBt8HBBBCB2NCz8HBBBBBBBBCFBBBCBBJBBBBBBNBBBBBQBBBBBBBBB26HBBBBBBBBBpK9D1gEn6D2gEn6DBB4gEn6DBBC3gEn6DBCBCD79HBCBCDBBBCCBBCBk+HBBBBBBBqQq+HBBBBBBBBBBBNCYFDEEBuBCoHjHzEoBIy+HB0+HBBBBBBBBBBDBBBBBFBBBBBBCCv5HBi/HBBBBBBn/HBBBBr/HBBBBBCB9qCz/HBBBBBBBBBBB9qCCBBBBB9qCBEBBBBB9qCBCDIBBBBB9qCBKBBBBB9qCLBBBBB9qCMBBBBB9qCBOBBBBB9qCPBBBBB9qCQBBBBB9qCBBSBBBBB9qCBUBBBBB9qCBCCDCECFCGCHIJKLMCNOCPQRSTUVWrBBBBBB9qCsBBBBBB9qCtBBBBBB9qCuBBBBBB9qCvBBBBBB9qCBExBBBBBB9qCBjBCBBC0BBBBBB9qCBB3BBBBBB9qCBBCD8BBBBBB9qCBB/BBBBBB9qCBBiCBBBBB9qCjCBBBBB9qCBlCBBBBB9qCmCBBBBB9qCnCBBBBB9qCoCBBBBB9qCpCBBBBB9qCBBsCBBBBB9qCBBcvCBBBBB9qCBByCBBBBB9qCB0CBBBBB9qCBBC68HB9NxiIBBkeleBBCCCDCBCBqqH9iIBBBhjIBBB1eBBojIB+vDBBBBBEBBBBBIBBzBBBBBBBB1jIBBBBBBBBBBB9jIBBBBBBBBBkkIBBBBBCB9hIBsZ58H68HBvgBs8GllHzkIBCBEBC5B6kIBItDBBB/7HwY+kIBwgBxgBBjlIBBBBBBolIBCBEBulIvlIBxlIBzlI0lIBB2lIBBCDCCBBBBCDCC7lIB9lIBn+HCn+HDn+HEn+HFn+HGn+HHn+HBBBBBBmmIBBBBBBCBBBhiBhiBjiBBliBBzmIB1mIBBB5mIBBBuGC8oFzjHB/mIBCBjnIBBBBBB15DgOB15DgOBBC15DgOBtnIB+9BBBBznIBBBBBBBBBBMBB+EBBBlB5BCBzBozH/nImnHBmnHBjoIz+BBmoIB32EB02EDBB02EDBsoItoIBBwoIByoIzoI0oI1oI2oI3oIBBBBBBG+pHCG+pHBBBBGG+pHBBCEBG+pHBBCEBG+pHCBCEBG+pHBEBCEBG+pHFBCEBG+pHGBCEBG+pHBCDKBCEBG+pHBMBCEBG+pHBBBBBBBSBCEBG+pHBUBCEBG+pHVBCEBG+pHBBXBCEBG+pHYBCEBG+pHCaBCEBG+pHbBCEBG+pHBBdBCEBG+pHBfBCEBG+pHBhBBCEBG+pHiBBCEBG+pHBBkBBCEBG+pHBmBBCEBG+pHBoBBCEBG+pHBqBBCEBG+pHBsBBCEBG+pHBuBBCEBG+pHBwBBCEBG+pHxBBCEBG+pHyBBCEBG+pHBBBC1BBCEBG+pHB3BBCEBG+pH4BBCEBG+pH5BBCEBG+pHBCBCDGBhCBCEBG+pHBjCBCEBG+pHBlCBCEBG+pHBnCBCEBG+pHBvBBOBpCBCEBG+pHBBsCBCEBG+pHtCBCEBG+pHBBBwCBCEBG+pHBBzCBCEBG+pHBBDCBEG5CBCEBG+pH6CBCEBG+pHBB8CBCEBG+pHBB/CBCEBG+pHBhDBCEBG+pHBBBBBBBnDBCEBG+pHBpDBCEBG+pHBrDBCEBG+pHBBuDBCEBG+pHBBxDBCEBG+pHBzDBCEBG+pHBCDBBFB6DBCEBG+pH7DBCEBG+pH8DBCEBG+pHBBB1DB+DBCEBG+pHBmCBgEBCEBG+pHBitIBBBBBBCBBBBCptIn8GrtIBv8GBBCCBCCCBDCCBECCBBBCBHCCBICCBBGBCBBEBBBBBBBBBBBBBBBBCBBEnoIBjuIBBBBBBBBBCBBBBBEBBBBFBBBBGBBBBBBBDBBBHBBHCBHBBC1uIBCBEBBBDCCDCDDCwrHBxrHBBzrHBBC2rHBBBCBCCBCBBCBBCCBCBr/H9JBB9hEruDjPBB9hEruDjPCB9hEruDjPBEB9hEruDjPBGB9hEruDjPBIB9hEruDjPBCDBBBCCCC+vIBBBBBBBjwIBBBBBBBpwIBrwIBBBBBBBBBBBBBBBBB2wIBCB6wIBBBBBBBBBBBBBBBBmxIB8DC8DD8DBBF8DG8DBBCBDEBBBBDDBBBBBBBDDCBBBBBDDBpFsEwnIBBB1pCBBBCBBEBBBnsIBB5uEC5uEBBCBBBBBBBBBBBBCtyIuyIB1pIDBzyIBBCCBCBBBBBBBBCCBCBBBBBBBBBBBBBBBBjzIBBBBBBBBBBBBBBBBCBBBBBBCuEBBqCpCwzIBBBBBB/wCB/wCB4zItxHB7zIB9zI+zIBg0IBBlxCBBDCBBBDCBBBBDCn0Io0IBBCxuIBwuImuIu0IBBBCBBEBB10IB30IBBBBC/xIBBB+0IBBBBCBBk1IBBn1IBBBq1IBs1IBBBBBBBB23CzNBzNmnHmyHBoBTC31I41IB61IB81IB+1IB37HBB37HBBB37HBBBB37HCBBB37HBEBBB37HFBBB37HBCIBBB37HJBBB37HBBMBBB37HNBBB37HOBBB37HPBBB37HQBBB37HBSBBB37HTBBB37HBBCXBBB37HBZBBB37HBbBBB37HBBeBBB37HBBhBBBB37HBdjBBBB37HkBBBB37HBmBBBB37HBoBBBB37HBBCBtBBBB37HBCBxBBBB37HyBBBB37HB0BBBB37HB2BBBB37HB4BBBB37HBC7BBBB37HB9BBBB37HB/BBBB37HgCBBB37HBBCBlCBBB37HBGnCBBB37HBBiCBnCtCBBB37HBgCwCBBB37HBBBBBBBBBBB4CBBB37HBBBBBBBBBBBBhDBBB37HiDBBB37HBCBVmDBBB37HBp5IBCBBCBBBCBBBBCBCBBCBDBBCBBBBDBBBCBBBDBBBCBCBDBBBCBoDBBB37HBEBDBBBCB45IBBBBBBBBBB/5IBBBBBBBBBBBIJBCDs6I37HBBBBBCBBB+CEBBFBBBBIBBBKBBBMBBBOBBB+6IBCBBCCCk7IBm7In7IB3sGBBCBBBs7IBBBCBBBCCCDCBBDDEF57IBBBBBBBBBBBBBBBBj8IBBCBEBBCBBBBBBBChsCisCBBw8IusBBo8Ep8Eq8Es5HBBBBBCoBphHBBCBBBBCoBphHBBB4+DBBx6IBBBBBBBBqhEBBBqhE00CCBqhE00CBEBqhE00CBBCCuhHr9IBr9IBu9IBFBBCDBBBCDCBBCDB49IBBBB89IBBBBBBh+IBBBBBm+IBBBBBBBBBBBBBCBBpIBBB37HB3GJEBBBGBBHBBBB7EuDJBBBBMBBNBBBB0F7+IBBBBBBBBBBBBBB98Cl/Im/IBBjqCBDi3EBBDi3EBBBDi3EBBBBBBBBDi3ECBBBBBDi3EDBBBBBD2EBBqyEEBBBBBDi3EBGBBBBBDi3EHBBBBBDi3EIBBBBBDi3EBBB2/IBBBBBBBBBBBCBBBBBBBCBBBCBBwFEBBGBHBBBpgJBBBBBBBCBBBDBBBEBBBFBBBBuF0DHBBBBJBBBKBBBBBCNBBBBpKBBBCDpKBBRBBB+gJBBBBBBBCBBBBEBBBBBCCCCCBqhJBCBCcBFBHBuEqhE00CBBBBBBqFBBBBBBBBBqFCBBBBqFBEBBBBqFBGBBBBqFBIBBBBqFJBBBBqFBBhJ+BBLBBBBqFBqBEiC1FnBoBpiJBBBtiJBBBBBBBBBBvUBBBBBBBBBBBBBBCBBBBBBDuDEF77GknC87GknCB+7GknCBg8GknCBBj8GknCBl8GknCBujJBBBBBBBCBBBBCBBCCBCBpE6jJBBBBCBgkJBBBBBBBBBBB/8GB/8GC/8GD/8GBBF/8GG/8GBBBDDBBBBBykJBBBBBBBBBBBBBBCBBBCBBCCBBqE/kJBBxiHBxiHCxiHBBFxiHBHxiHBBCCDBsBCQCCDCCWpDsBCJ0BBBBBDGgBBBCkD8iHB8iHBBBBBBBBBCB3lJBBCBBCCCBECB11C21C31CB51CB71C81C91CB/1CBDh2CBGj2Ck2CBBm2CB0CBB69IBBDBBBBB+mJB9SBB9SBBBBB9SnkJ03G97CBskC15D25DB45D55DBBBDClGwnJBBKn3Co3Cp3CBCBt3CBEBGw3CguFBB8nJBBB+pEBBmoJBBBBilFBCBvoJkmIxoJBzoJBBBB3oJBB6oJu+EBBqkIBBBBBBBqkIgpJBBvBMCB37CBB1BbCDCCECCBlpJBBWopJpVBBnVBBBBBBBBBnVvpJBBCyVBzVBBBCBBBBCp0CB4VB8pJBBZ/pJBBCXIQiqJB/VBCBnqJBBBqqJBBCEBwqJBBBBBBBBfCBBBBCBGBBBBIBBBBKBBBBgrJB7xEBBBBBBBBBBBBBBBB7xECBBBBBBBB7xEBCDGBBBBBBBB7xEBIBBBBBBBB7xEByrJBBBBB3rJBBBBB7rJBBBCBBgsJBisJjsJBlsJBxtICxtIBBBGxtIBBCBBBBBxtICCBBBBBxtIDCBBBBBxtIECBBBBBxtIFCBBBBBxtIBBHCBBBBBxtIICBBBBBxtIBBKCBBBBBxtIBKCBBBBBxtIBDBFBBDQCBBBBBxtIRCBBBBBxtISCBBBBBxtIBBVCBBBBBxtIWCBBBBBxtIXCBBBBBxtIBZCBBBBBxtIBbCBBBBBxtIBCBIEBfCBBBBBxtIBhBCBBBBBxtIiBCBBBBBxtIBBFCCkBCBBBBBxtIlBCBBBBBxtIBBBdDDBoBCBBBBBxtIBJEFUqBCBBBBBxtIBBCCEDCGEFCBDDFCCCEDCGEFCBDDFDCCEDCGEFCBDDFBFCCEDCGEFCBDDFBBICCEDCGEFCBDDFBBLCCEDCGEFCBDDFBNCCEDCGEFCBDDFBPCCEDCGEFCBDDFQCCEDCGEFCBDDFBpuJknCBBBBBBBBBBBBBBCBBBBDBBBBBBFBBBBBHBBBBBCKBBBBBBNBBBBSCCEDCGEFCBDDFBPBBBBBBSBBBBBUBBBBBysHBysHBBysHBBBysHCBBysHDBBysHEBBysHBCGBBysHBBCBGBBBBB1sJBBBBDBBCDBDEFGLMNOPRBBCqCUBBCtCDBFBUCHNIElCKfBBhBBB8CCCEDCGEFCBDDFBczwJBBCDBFBD+wJ/wJBvvFBBCBBBBBBBBBBBBBCBBrxJBCDBBBBEBBECBEBBCBBCBBBCBBBBCBBBBBCCBBBBCBEBBBBCBGBBBBCBgyJBBBBBBBwoDBBBBBBBBBCBBBBDBBBBBFBBBBBBnByyJoyFB1yJBBp7HBBDC04HBBBBBBBBBDC04HCBBBBBDC04HBBBDBBDCBDDBDBBBGBDBFJBDBBCBCECCBCEUC1ECCEDCGEFCBDDFuzJvnFwzJBBBDCDBBCBBCCBCBhxFozBBBBBBBBBB9zJ+zJBBCl0Jm0JBBCBCBdcGyEs0JBBv0Jw0JBBCBBBv2D0Iw2D0IBBCCCBgHCgHFCBjHHCBCsFBDEMCBl1JBCBEBBCCBBBBBBCCCBBBCCBpqDBBBBBBkgEBCBBCBBCBBBCCBBCgBCBzzIBBBBj2JBBBBBibBhzIizIBBBr8HgE4bCBBr8HgE4bBBBDBJkClZBnZBEFBBBCBBBBBBBBBBBBBBwvDB/RxvDB/RBB0vDB/RBBD4vDB/RB6hEBBBBBBBBBBBBBy3JBBBCBDBBBBFBGBHBIBBKBBDBBEMBBBCCF0IBBB0IBBBBBBBCgBCBDDzHBBolCBw4JBB31JsqGBBCtR67CBBCtR67CCBCtR67CBB/6DBB+4JBCBEFBBBzjEBCBBCq5JBCBBCCBBLFCO72D82DBBC15JBBCB65JBBn3D+5JBg6JBCBBEBBs8BBp6JBiGr6JBBCBw6JBBBBBCBB46JBCBCB+6JBBv4Cw4CBy4CBBCCBBBBCC63IB83IzyGBBt7Ju7Jv7Jw7JBt0Jy7JB07JBBBDCCB57JBBBCBDBBBDGBHBBBCKBBm8JBo8JBBBBBBB/5HBBBw8JBBz8JBBBBBBBBBCBBBBDBBBBCDIBHBBBBIBBBBBBGKBBBBLBBBBMBBBBBBBHBl9JBBBBBBBBBBBBBBBBBBBBBBBBy9JBBBBBBBBBBBBBBBBB89J99JB/9JBBi+JBBl+JBECsCU1Mn+JBBBDCGCr+JBBBBBBBBBBBBBCBBBBBBBEBBBBBBFBBBBBBBBBBFIBnBBBBBBBBBBBBBBeBBBBBBFIBDCGCBKBBBBBBBBBBBB9+JB/+JBBBBBBBBBBu2Gn/Jo/JBBCvyJBvyJBBBBBBBBBBBBBBBBBBBB3/JB5/JB7/JBCBBFBBjgKBBBLBBFDDBBBSOEsgKBBCBxgKBB0gKBBtvImFBB7gKBBB+gKBBhhKBCDBBCCCFBJBBthKBCBCBzhKBCBBFBBBDDCDDBCDEz/HBjiKBCBBBBEBBECBEBBCuiKBBBCDhBDCBEziKBBCB4iKBB7iK9E5E8EBgjKBCjjKBBCBCCBB6EiDRkM4oBCCBCCBB6EiDRkM4oBBBCCCDCBBGCBICBCxjKuzJBBBBBCBBDBBBFBBBBIBBJBBKBBBMBBBDBECOBBBHBCCKkkKBiBBE8EiD1M4oBBBBBBBBCBBBDBBBBFBBBGBBBBIBBBBDykKBwBB3U4oBCwBB3U4oBBBCBDCBBPDHCBJCBBCKBLMN1/BsiKtiKqlKBslKB8gD6/BBBCCCB2B3gDBBCCCB2B3gDCBCCCB2B3gDBEBCCCB2B3gDBBGBCCCB2B3gDBBJBCCCB2B3gDBBBFEBBBBB/lKBBBBBCBBBBBBCBBDBBDFBBBCBBHBBBB/wHwmKxmKBBjxH48HBBEBDgxHBBBDgxHBCBDgxHBBBDGBDgxHBBBCIBBCBDBDCCBDBDBBBDBCBDBDBBBBDBCBDBDBBBBDBCBDBDCBBBDBCBDBDBEBBBDBCBDBDBGBBBDBCBDBDBIBBBDBCBDBDxnKBCBBCGBBBDBDBBBDBDBBBBDBDBCBBDBDBDBBDBDBEBBDBDBFBBDBDBBHBBDBDBBCKBBDBDBLBBDBDBMBBDBDBNBBDBDBBBBRBBDBDBBTBBDBDBBBGBBBBDBBVBBDBDBBQCBCSBMF/yEBBCBEFBBDBFBBBBMB3FOBQtFCzBCClpKmpKCBBBopEBurEDCurEDBspKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBEBBBBBBBBBBBBCBBCJBBBBBBBBBBBBBCFCBBBBBBBBBBCFCBC4CEBBBBBCFCBCB0BEBDE0BLBBBBBCFCBCBBOPRBBBBBCFCBCBBtoIBBBB6I/qKBBBBBBBBBBCBBBtGCsBCBprKBBBBBBCBxrKBBBB2rKBBCBBEBBFBDCDB2G3GB5GBBBECEBCD9Hs/Ct/CBBCBBCCBCBysKBBBBBBBCBBq3EB+sKBB+NBBBBqkHjtKoqKpqKBntKBBBBBBstKB6E7E8EBBM5e4EBBB9E9E+E5tKBBBBBBB+tKBBu3IscBv3IscBBkuKBBBBBoBy+EquKBvzIBBBBBBvzIvuKBs+JEBBJFCBTHCCzuKBB/OzgH4uKBBBBqsDB+uK/uKBBCCCBECBGCHCBHCBCILCBLMPCBBBBCBECCBCCBBBCBECCBCBEBBBCBECCBCBGBBBCBECCBCHBBBCBECCBCBHBBBCBECCBCBCKBBBCBECCBCBBCECCBBBBCBECCBCB9vKBCBBBBBBBBBBBBBnwKBs6EG4eCs6EG4eBBBDBs6EG4eBCBBCBwwKBwwKB0wKBB3wKB3wKBBBCBB22E73EmoHBCBBCBBBBBBCCBBBCkxKBBBBrxKBBuxKBCBEBEBIBBCCCCCCCCCBTCDE+xKBBBBCBEBBHBJBBCCDCUDOCKB13IB63B23IB63BBBCBByyKzyKBBCB3yKBB5D8uGBBBBBBBGBC8mHBBBBBBozK4wIBBCBBBBB5CBN60JBBBmiHniHniHpiHBriHBEuiHBuiHBBuiHCBuiHBBC0iHBkFi0KBCBBCBBCBEBv0KBBBBBBBDBBBC30KBiBCBEBB+0KBBpsHBBBCBBEBB8yJBUDBB8jHBKs1KBBCBEBz1KBBBBpzKB51K61K+7I81KBz1Gi8I11Gk8IBBBBBCB5lDCBBBBCB5lDBl2KBCBCCBBCBBBBBBCBBBBBBCBBBBCBx2KBBBBBBBCBBBBBBDCDBCBGDBIDBBLDMDNDBPDBBBBUDBBJBXDYDBBy3KBBBBBBBBBBBBBBBBBB93K/rGBBBBBBGBBBo4KBq4KBBBCBBBCw4KBBB04KBBBBB54KBBBBBBBBBBg5KB3oCBBl5KBBBCBr5KBBBCBEB54JB54JBBBBBBBBCBBBBEBBBBGBBBBCBBKBBBBeRo9GBBq9GBBBKt9GBBPr6KBBB6BBBy6Kz6KB7jGB9kFBCCCCCBBCBBCBCBCBh7KB6uE7uE8uEBn7KBBBBBBBBB7gGB0lFBw7KBBBBBBBBBBBCBB67K05EBBB+7KBBBBvBBKBBCBBBBBl8Km8KBCBi4IiwEjwEBu8KBBCBz8KBJ18KBp5JBBB78KBBBBBBBBFBBBCBn9KBBBBBBBBBBBCBBx9KBBBBB4BB0B49KBBBBBBBBBGhC/9KBBBBBBBBBBBBBBo+KBBBBBBv+KBx+KBBB1+K2+KB4+KB6+K7+KBnpF14Kj1IBhzGm1Ij/Kk/Kl/Km/KBBCBBBBCr/KBssIu/Kv/KB8kJBBBBBBBBBCBBBBBBCBBCBBBCBBBBCz8JBBBBBCBBBBCBBCBBBCBBBBCCBBBCFBBBCDBBBCFBBBCBFBBBCFBBBCBHBBBCFBBBCIBBBCFBBBCJBBBCFBBBCBLBBBCFBBBCBDNBBBCFBBBCOBBBCFBBBCPBBBCFBBBCBBRBBBCFBBBCSBBBC4gL5gLB7gL11I9sCixC+gLBDghLhhLBBjhLBlhLNnhLohLBBBrhLBnoGBCEBBCDCBCCBBn/JBBBBCBBBBCbFGFBBBBHBBBBJBBBKBBBBMBBBBOBBBBQBBBBCTBBBBVBBBBVBBBXBBBBZBBBBbBBBBdBBBBfBBBBhBBBBiBBBBBkBBBBBmBBBBBQwBoBBBBBCqBBBBBJsBBBBBjBuBBBBBwBBBBBvBzBBBB0BBBBBB2BBBBBFG6BBBBBzBtjLBBCBBCBB1jLBBBBBBBBBBBBBBDBBBBBBBgOlhLBnhLohL8eqhLBshLBBCDBFlmICFlmIk7CDFlmIk7CBBCBBCBBBCBBBBC3hLBBCDBBBD+hLp1IBBBBBCBBBEBBBBBDCylD9qCzlD9qCB1lD9qCBBCCCCCDCCBBFCCBBCDBCCBBBBCDBCCCBBCDBCCBEBBCDBCCBGBBCDBCCBBCCCBBCCCCBCCCBEBCCCBCBBEJBCCCBjmLBBCDEBBBBEBCEBDEBEEBFEBBBwmLxmLBBCBBCBB78I22KBBnyHBBBnyHBBBBnyHBBB/mLBCBCDBBBCBBBBCBB7kL8kLBBnlJnHBBBCBBBFBBznLBBBBB4nLBBBB9nLBBBBBBBBBCBCBBCCBBCCqoLgoHsoLBBCB31BBBBBBzoL0oLskEBBBBBBBBBBBBBBBBBCBBEBBBkpLB7nHBBBBBBBBBBBBBy5IBCBEB4mL5mLB7mL8mLBBBDCBBDC8pLBBCBBCDBBIJBBBBNBBBBBBRBiEBTUVBB+DBC02I81I40CBBBBBBCBBDBBBBCBBBCBh2IBh2IBBBswJBswJBkrLBBBBBBBCBCBBCCBBCCvrLBBCBCB2rLBBBBBBBBCBBEBBCBBCCCBCCZ2BBwBFB9CDUjsLBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBlCLEBBBClEB4lLBnEB4lLBBBBkqLBB1qLnkLBpkLBpkLriH3qEBxsKnpIBBBBBBBBGvtLB0tLB0tLkrEBkrEBBkrErrJw8JphJ7tLBBBBBBBBBBBBBBBBBBrrLsrLBBCCCBBCBCHIBBCHBBCHBBBCHCBBCHBEBBCHBBHBBCHBqrJBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBwvLBBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBB0sJ1sJBCD5sJBEGHBBBCBBCxsJBBBBCBBCxsJBBBBBCBBCxsJCBBBBCBBCxsJBBCBBBBBBBBBBBBBBBBBBBBBBBBCsxEBBBBBBBBBBBsxEBBBCBCDGBIBBCCBBCBBCCBBCBBBCCBBCCBBCCBBCB1xL2xLBBCBBCBCBBCBBC2BBBB0BsmIgyLBx7IBBCu7ICBCu7IDBCu7IBBvDFBCu7IBHBCu7IBwD91I49BgKogFBBCBBEBBBBBBECBBEC0/H/yDBBBCBDBBBBDBBDBBBDBBBBDBBBBBBBBBBBBBCBBBBBBBEBBBBBBBBBDznJBznJBpFBpFBCByzLBBqrJBB7zLBBFkoJBkoJu+FBBj0LBBBBBBBBBMq0LBiBBCBz0LB10LBB7rC1oFxzBCjoBBB7rC1oFxzBCjoBBBB7rC1oFxzBCjoBB70L80L90L+0LBBBBBksCm8GCjoBBBBBBBCBBBlKswJBlKswJClKswJBBCCCDCECFCBBHCICBBBDBBIBBBBICBBIBCFBBIBHBBIBlhJmhJBBClhJBBBBCBDBBFBBBq2LBCDBBFGBBBBGBBBn0LBk0LBBk0LBBBk0LBB4uH5uHBBCBBBBCCBBCBj3LBBBBBBBBBBB3pG4pGBCBBCCBCBBFBCBBCD13LiTBiTCiTDiTBBBBECEi1LBCwhJq5KqcBB+mJBBB+mJBBBu3KBu3KCu3KBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBCBBIBBBBBBCBZKBBBBBBCBMBBBBBBCBBPBBBBBBCBi5LBn+J+EBBBBBBBCBBBBCCCBKBKFCVBBBBBBCGCBICVBBBBBBCBBw5LBBBBJa45L17G65LBBCBCCBBBCBCBEBqBr5Ks5KBBCCCBBCBBu6LBBBBBy4JnHBy4JnHBBy4JnHDy4JnHBBGy4JnHGBJy4JnHBDBg7Lh7Li7LBBBDBCBo7L/3Kg4KBBBBBBBBBBBBCBBEBBBpzJBB67LBx6HCx6HBBCBx6HBCBBj8LBBCBEFGBIBKJGBFCBBIJBBDHGBBBDEIBB1pJxGBCDEBGBBCCBDGBBMBBCDHBBVDBn9LBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBGu+LB42Hw+LBCDEFGHBBBBBBJKBBMBBCDHBBCDHrBg/LBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBCDDCBCCBDCDCCCDCvrJwrJByrJBBBDCvrJBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDC44LB3hMBBCw/IBBCBCDGBC+yJBgzJBBjzJBBmzJBozJBqzJBBjECDDCBCCBDCDCCCDCtzJBBBBCB6sKB61BBBBDBBGBhjMB4hIBBBCBmjMBojMpjMBBCBBBBBBvjMBCBBCBBBCBB4jM5jM6jMBBBBBBB/jMB2kHBCFBBBBCBBEBBokMBBBB/BCtkMx7LBBy7LBBBy7LBykMBBBBBBBBBBBBBB9kMh8LBBPBBBPB/kMz+G0+G1+GBBjpKBBCDBBBBBBBBBBvlMBCBBBDBBDhDB2lMBBBBBBCBBCBBBCBBBBBBBimMBCBEBGBBFBDCCBBDCCBumMBBCBBCCCCCBBCBBBBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBCBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBEBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBFBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBBHBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBJBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBLBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBNBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBBQBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBSBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBTBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBBCWBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBYBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBHbBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBdBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBeBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBgBBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBhBBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBBjBBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBGwElBBmBBBBBBBBBrBBsBBBBmoMBBCBBCBBBBvoMBBBCBBBCB2oMBBBBB7oMBB+oMBBBooLBooLBlpMjpMmtKlpMmpMBB7iHppMBnkKCnkKBBCBnkKjnKypM1vKBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBBBCDDCBCCBDCDCCCDCBBCBCDDCBCCBDCDCCCDCBBBEBCDDCBCCBDCDCCCDCBBFBCDDCBCCBDCDCCCDCBBBBHBCDDCBCCBDCDCCCDCBBBJBCDDCBCCBDCDCCCDCBBBLBCDDCBCCBDCDCCCDCBBBNBCDDCBCCBDCDCCCDCBBBBQBCDDCBCCBDCDCCCDCBBBSBCDDCBCCBDCDCCCDCBBTBCDDCBCCBDCDCCCDCBBBBCWBCDDCBCCBDCDCCCDCBBBYBCDDCBCCBDCDCCCDCBBBHbBCDDCBCCBDCDCCCDCBBBdBCDDCBCCBDCDCCCDCBBeBCDDCBCCBDCDCCCDCBBBgBBCDDCBCCBDCDCCCDCBBhBBCDDCBCCBDCDCCCDCBBBBjBBCDDCBCCBDCDCCCDCBBBGBCDDCBCCBDCDCCCDCCCDDCBCCBDCDCCCDCBCCDDCBCCBDCDCCCDCBFCDDCBCCBDCDCCCDCBBCDBCDDCBCCBDCDCCCDCCCDBCDDCBCCBDCDCCCDCBBCBCDBCDDCBCCBDCDCCCDCCCBCDBCDDCBCCBDCDCCCDCBECBCDBCDDCBCCBDCDCCCDCFCBCDBCDDCBCCBDCDCCCDCGCBCDBCDDCBCCBDCDCCCDCHCBCDBCDDCBCCBDCDCCCDCICBCDBCDDCBCCBDCDCCCDCBCLCBCDBCDDCBCCBDCDCCCDCMCBCDBCDDCBCCBDCDCCCDCNCBCDBCDDCBCCBDCDCCCDCBBBDCDBBFDBBCDBBCDXCBCDBCDDCBCCBDCDCCCDCLBBBBBBBBBBBBdCBCDBCDDCBCCBDCDCCCDCeCBCDBCDDCBCCBDCDCCCDCBRBgBCBCDBCDDCBCCBDCDCCCDCBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0BCBCDBCDDCBCCBDCDCCCDCBBCDBBwBBBB6BCBCDBCDDCBCCBDCDCCCDCB8BCBCDBCDDCBCCBDCDCCCDCBCBBCBBBBBCBCBBCBBlCCBCDBCDDCBCCBDCDCCCDCmCCBCDBCDDCBCCBDCDCCCDCnCCBCDBCDDCBCCBDCDCCCDCBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyCCBCDBCDDCBCCBDCDCCCDCB0CCBCDBCDDCBCCBDCDCCCDCB2CCBCDBCDDCBCCBDCDCCCDCBCBBFuBCCCBCCB9CCBCDBCDDCBCCBDCDCCCDCBkvMlvMBm1KB+rLpvMBrvMB/oMBvvMBxvMB7nIzvMB1vMBioI4vMB6vMB8vM9vMBBq9C2BBBDCCBCCCCCCCBBCunIBBjwMBg7F7S+YBBg7F7S+YCBg7F7S+YBEBg7F7S+YBCDIBg7F7S+YBCBBBDCBBCCBrYu3KBBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBGvvLBCBjvMB7uJBBB7uJBCB7uJBBEB7uJBBCBBCCoyM18GBBBsyMBCDBBi4KyyMBB1yMBCBEBBCCCCCDCCBBBBBBBICCJCCBBBDFBBBBBBBDFBCBBBDFBDBBBDFBBBszMBCBBBBBBBHIBBKBBGFDFBBCBDDFCCBDDFBECBDDFBGCBDDFBBDBLCBDDFBCBBCCDCCBCBDDFBBBCCDCCBCBDDFCBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFCBCBBBCCDCCBCBDDFBBCBHBCBBBCCDCCBCBDDFBB30MBCBBBBBBBHIBBBDFBBBCGDFHDFIDFBBBDBBDCBDBHCCBDBGBDDBIBDDBKBDBB31MisKjsKksKBBBBCBBBBBFBBBBCBJBBBBBm2MBBBCBBCBCCB0DBDCB0DBBBBBBBBICB0DBJCB0DBBB22MB2SCFBBBBBBBBEBBBEBBBGIBBBJB2CBCBBBCCDCCBCBDDFBJBozDBBCs3MBBCBBFB03Mq3IBBBiFB13M47Kg3LB83MBCDEFBBBBBFCFBBFFBBIFJFBBBl6LBCDEFGHBBBBBBBHBLB74M/jBgkBBBCB14IBBCB14ICBCB14IBg5Mj9KKlkB7rC1oFBCuzBCjoBLlkB7rC1oFBCuzBCjoBBNlkB7rC1oFBCuzBCjoBBBCCKlkB7rC1oFBCuzBCjoBBBBBCCKlkB7rC1oFBCuzBCjoBCBBCCKlkB7rC1oFBCuzBCjoBDBBCCKlkB7rC1oFBCuzBCjoBBCGBBCCKlkB7rC1oFBCuzBCjoBBIBBCCKlkB7rC1oFBCuzBCjoBBE25MBpqMtPBBpqMtPBBBBBBBBB+5MBBh6MBg6M23Kl6Mm8CtjIBp6MBr6Ms6MBs8Cv6MBlzFBBCFBC/zM06MBBHIo/CBDGIh3CCBCC8EiDRkMBBDGIh3CCBCC8EiDRkMCBDGIh3CCBCC8EiDRkMBBBDBBBBBBDCBBBDBCDGBBBDHBBBDIBBBDJBBBDKBBBDBBBCBBNBBBDBFPBBBDQBBBDRBBBDBPTBBBDUBBBDVBBBDWBBBDXBBBDYBBBDBWaBBBDBcBBBDdBBBDeBBBDBBBFBBBBCBBHBBqmHBBBCBBBCk8MBBCBBBDr8MB+oIBBBBBBBBBBCBBBBBFBBBBHBBBB85MBBBBBCBj6MBBBj9MBBBCWBBBBEBBHBBBLBBCEz9Mu/L/Xu3M29MBBCBBBBCBBBBBCBBCBBCBBDBBCBBBBFBBCBBBHBBCBBBBKBBCBBBBBDDCDCDDCDBsoKtoKBvoKBxoKBBBDCCBBBBBBBB3+MBh/IxvDCh/IxvDBBCBh/IxvDBBBBBBBBBBBCBBBBBBEBBBBBBGBBBBBBIBBBBBBBLBBBBBBt/MBBBBB/xI5sDBx/MBBBlwKBE5/MBCBBFGBBBDBHBBHkgN/lMBBn0DjpLBCBEBugNBBi9LBB0gNBB3gNBBBCBBBBDBBBBBBDBBCBBDBBDBBDBBBCDHBBDBBIBBDBBJBBDBBBBJFNBBDBBOBBDBBPBBDBBBBHFvhNk6FllBBB+uDB+uDpHBBCDiHk7CnzF3lEBBBCDiHk7CnzF3lEBBBBBBBBCDiHk7CnzF3lECBBBBBCDiHk7CnzF3lEBCDBBHBBBBBCDiHk7CnzF3lEBBKBBBBBCDiHk7CnzF3lEBCINBBBBBCDiHk7CnzF3lEBPBBBBBCDiHk7CnzF3lEBPSBBBBBCDiHk7CnzF3lEBSVBBBBBCDiHk7CnzF3lEBXBBBBBCDiHk7CnzF3lEWZBBBBBCDiHk7CnzF3lEBbBBBBBCDiHk7CnzF3lEBEBBLI2iN3iNBBCpIk7C+4JBBBBBBCpIk7C+4JCBBBCpIk7C+4JDBBBCpIk7C+4JEBBBCpIk7C+4JFBBBCpIk7C+4JBDHBBBCpIk7C+4JtsIusIBwsIBBB0sI1sIBBG3sI4sI5sIB7sIBDBzjNBCBBC8gNB8gNBBCB+jNBBBBBBttIutIBBBytIB0tI1tI2tIBBCDBxkNB9GBB9GCB9GBEB9GBGB9GBIB9GBBBBBBCBBBEBBBQB9GBSB9GBUB9GVB9GBB7DXB9GBZB9GBxiNyiNBBBDh6GCBBDh6GCBCBCBBCBBBBBBBCCBBBBCDBBBBCBBCBBBDgmNBBBBBBBBBBBBBBBBnmNBBBBBBBBDBBBBCDEFIJ1mNj/MBBh/MCCBh/MCDBh/MCBBqCEFBh/MCBB3DIBh/MCBBhnNBBBCBBBCnnNBBBBBBBBBBCBBBBDBBBBEBBBBFBBBBBBBBHBBBBBB2nNBCDBBBDBBDBBBDBBBBDBBBBBBBDCBBBBBDDBBBBBDBBFBBBBBDBHBBBBBDBrGJBBBBBDBmFDBqoNroNBBCvhNCCvhNDCvhNBBBDBBBBBBCBBDBBBB5oNBCBEBBCCBBCChpNBBBBBBnpNtrFBBBDBBBCBBEBBBCClPB1pNBB5qC/gB42C6pH5pNB7pNBDqvDBCDDBBBBBBCDDCBBBCDDDCCoDiqNBCBBCBBCBBBCBqqNBCBBCBwqNBCBCBBCBBBCBCB6qNBBBBBBBBBBBBjrNptFBBBBBCBBBprNqrNBp3E0qCBBBCvrNB/2JBB/2JBCBCFBHBBCCBC7rNBBBBBgsNhsNBBvCBBDzRBBCBiErGqsNBBBBBBBBBBBysNBryMBBB2sNBB9pNBxhHBt5BovIs3KBBF8sNBEhtNBBktNBBBBotNBBBBttNBBLDBwtNBBB0tNB3uCC3uCD3uCBBBDB3uCBBDB3uCCBDB3uCBEBDB3uCBEBDB3uCBBDCBBDB3uCCDCBBDB3uCBBCBBCluNBCDBBBDBBBDBBBBCBBBCCCyuN6iJBB1vCCB1vCDB1vCBBBDBB1vCBBDBB1vCBBBBBB+uNBBBBBjvNBCBBCBCDBBFBBGBBCDDyvNBCBBCBCCBBECBBGCBBBJCBBBMCBBOCBBBBJBpwNB2BBBBHE2BBG2BBI2BBK2BB1wN9vC+vC/vCgwChwCiwCjwCuWBBBBBBBBB/wNBBBBBBBBBBCBBBBqBCBBEBBBBBGBBBBBIBBBBBBCuxNBBBBBBBBBBCDB4xNBBBBBB6xNBB9xNBBBn1J/zDkyNnhMBBBBBBBBhmH7RBryNsyNByoLvyNkrGBBBBBBBBB3yNBBBBBBCBBBCBBBBBOBBBBBBBBBBBOpzNqzNBB8xLj3KBwzNBniMBxzNltIB0zNB3gK4gK4zN5zNGntIBCCvtIJntID+zNBBBDCCBEICCEICBEEICFEICBBBBECBEICCECBEICBEECBEICBCGECBEICBx0NBCBBFBBGBGKBBBNBg1NBBBBp3H2fgG4E7xCq3H2fgG4E7xCr3H2fgG4E7xCCt3H2fgG4E7xCBCBBCD4zLwrLB6/KBBB6/KBv1NBx1NBCBy1NBBB41NrqLBtzNBBBBr4Ms4MBg2NByCtiMj2NBl2NBn2No2NBBBr2NBt2NBzzN0sL6vC2sL3sL4sL5sLBBBB7vCjgBsB41H7sLBB+sLB82NBB/2NBuvLi3NBBmnBBDCCBCCCCCCCBBCunIBmnBBDCCBCCCCCCCBBCunICmnBBDCCBCCCCCCCBBCunIBEmnBBDCCBCCCCCCCBBCunIFmnBBDCCBCCCCCCCBBCunIGmnBBDCCBCCCCCCCBBCunIHmnBBDCCBCCCCCCCBBCunIImnBBDCCBCCCCCCCBBCunIBCLmnBBDCCBCCCCCCCBBCunIMmnBBDCCBCCCCCCCBBCunINmnBBDCCBCCCCCCCBBCunIBBBDCDBBFDBBCDBBCDXmnBBDCCBCCCCCCCBBCunILBBBBBBBBBBBBdmnBBDCCBCCCCCCCBBCunIemnBBDCCBCCCCCCCBBCunIBRBgBmnBBDCCBCCCCCCCBBCunIBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0BmnBBDCCBCCCCCCCBBCunIBBCDBBwBBBB6BmnBBDCCBCCCCCCCBBCunIB8BmnBBDCCBCCCCCCCBBCunIBCBBCBBBBBCBCBBCBBlCmnBBDCCBCCCCCCCBBCunImCmnBBDCCBCCCCCCCBBCunInCmnBBDCCBCCCCCCCBBCunIBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyCmnBBDCCBCCCCCCCBBCunIB0CmnBBDCCBCCCCCCCBBCunIB2CmnBBDCCBCCCCCCCBBCunIBCBBFuBCCCBCCB9CmnBBDCCBCCCCCCCBBCunIBk6NBBBCBBu3Gv3GB/6M37Mu6NBqD9jMscx6NBBx6Ny6NBBCmpLrxCBBCmpLrxCBBBCmpLrxCCBBCmpLrxCB86NBmgMB3vHBg7Nh7NBBk7Nl7NBBBp7NBr7NBBB6pMMBBLzF07NB+8MBB/8MBBBBBB/8Mi9MBBBBBi9MBBBCq9MBs9Ml8NBzzMBBBBBBBBBBzzMBiwLBiwL39Mw8NBBBBBBBBBB38NBBBp6GmmJ78Nj8Nk8Nl8NBBBB78NBBBBBBBBB78NBBBBBBBBv8NBBBg1Lh1LBBC90LBBBBBBBBBBC90LCBBBBBC90LBBs1LBCBBCBBCCBCBCDGBCBBFBDBBCBBPDBBBBBBBBBBBBBBDBBCGDhzHBBBx+NBx+NBCBBDBBD5+N8+NBBC18Nx2LBCBEB22LBr1LBr1LBu1LBCBBCBz1LBBBBBBBCBBB1/NBCDBBBDCDBEDBBCCBDBBCCBDCBCCBDBEBCCBDBGBCCBDBIBCCBDBKBCCBDBBNBCCBDBBCBSBCCBDBCBBCXBCCBDYBCCBDBBaBCCBDBSFBfBCCBDBhBBCCBDEBBBBjBBCCBDBlBBCCBDBCnhOBCBEBBCCCCCBk/MxhOBCBBCCCBBCBCCCBCBECBCBGCBCBICBCBhiOBn/NBBBBBBBCBBBBBBBtiOBBBxiOBCBBCBBCCBCBCB7iOBBB1kNBBBBBn5LBBiBS88NB88NBpjOqjOBBCltJ42DBBCltJ42DBBBCltJ42Dz5LBBBBBBBBBBBBBCBBBBBBBjEEBBBBBBBCGBBBBBBBIBBBBBBJBBBBBBKBBBBBBBMBBBBBBBOBBBBBBPBBBBBBBBFB3CmkO2iMlkOBBv6LB6uFB6uFzNlFBlF16LBBB1kOBriNB5kOB7kO5zMB+kO/kOglO+zMjxBilOliIBBBBllOBGBnlOBplOBrlOBtlOBBCCCCCHCsuJI0pCjoBBBCCCCCHCsuJI0pCjoBBBBCCCCCHCsuJI0pCjoBCBBCCCCCHCsuJI0pCjoBBliCBliCCliCBEliCBBCCBliCBBCCBliCBBBCCBliCB+lOB0/NBB0/NBCBBBlmOBBBBBBBBBBBBBBBBCBEBwmOBtxH7S+YBBtxH7S+YBBB1mOBrpKBrpKBBrpKBBBBBB+mOBBCBjnOBBBBCBBBBDu+NsnOBnlIBBC9kOBxnOBuCBBuCBBBB3nOBBBBCBBstJBBCBEFBBBDCBBDCnoOBBBCsoOBuoOBwoOBBBCBEBC5oOBCBEB/oOBCDBBBDBBDCBDBEBDBBCCrpOBBupOBCDBBBDBBD1pOBBBCBDBBBtBDEHBBJBBLBBCBBCBBCRBBQRBRBhUuqOBBBBDBBFBBHBBJBBLBBBBDCCCC54HBBBBirOjrOBBDBCprOB8kHrrOBq6MurOBwrOBBBExhKBECs4LBBBBECs4LBB5rOBCBBCCC1DBDCjC3sNjPBlrNBBlrNrtBh/I7C2sD79K3PBBCBsiMBBrsOssOBBC9GBBBxsOBBBBB2sOBBB+H+H/HBB+sOBBg6LitOBBBBh1JtVntO7BimMknCBBBCBBBCBBCwtOBBCBBBDBCDBBBCBBC7tOBBBBBBBCBBBCBBBFBBBFIBBBBCBCDBBCBCDquOBCBCFBBCBCBBCBCBBBBBBBBBBBBBB7uOBBBBCBBBCCCBECFCGCnvOovOBBCCCBFBBECBGCBxvOBBBBBBBBBBBBgvNBB9vO+vO/vOgwOhwOBjwOkwOlwOBnwOBBCBDBBBGFk1MBBGFk1MBBBGFk1MBBBBGFk1MCBBBGFk1MDBBBGFk1MBBCBCCBBBCBCBCCBCBDCBCBBBFCBCBBHCBCBBJCBCBKCBCBBB+wOBj2MCj2MBBBDCDDDBBCBBDoxO6iMguNkJBBBCBBDBBBBCBBBBBBBB0xOBBBBBBBBBBCBBBBBFBBBBBIBBBBBkyOyzNBBvwBsiDnzFCBvwBsiDnzFBCBBCBBBCBBBBCBCvyOoBBBBBBCBBDBBBBBD3yOBCB7yO8yOBBCs0NB9F4HjvJDBBBy4JBBBBCBvyNBCBtzOBCBxzOBBBCBBBCBBCBBBC5zOBBBgrOB8+LBCBi0OBBBBBBBBBBBCBBBBEBBBBGBBBBu0Ov0OBBCq1F/uIBBCq1F/uIw0OBw0OB20OBCB60OBBBBBBBBBi1OBCDBBBDBBDBBBDBBBBDBBBBBDCBBBBDBu1OBBBCBBBC01OBBBBBBCBBBEBBBGBBBCBBCCCCBCCC5B+1O/1Og2OBBx4Fz4F04F14F24FBBBBBDq2OBsgNBCsgNBDsgNBBBBDBx2Oy2OB34IBCBBCBCBEB72OBBB/2OBBBBBBBBBBCBBBBEBBBBBHBBBIBBBBBCBEDCCEDCB10HB10HC10HBCDG10HH10HBBBBEBBCBBEBBCp1EBkvLBBBg4O+mNBBBk4OBBBo4OBB15NBs7JBu4OulMBBo1Nz4O04OBBB24OBBCEDhe/3NB/3NBB/3NB06NBCDBB0+C1+C2+CBBBDCDBBBBDBBDvwO9IBBBw5OBBBBBBBB21FB45OxrL3PBxrL3PkjKBkjKCkjKBpjKBBBBCBl6OBBs3OBBBs6OBBBB8xDBxvFBxvLBCDEFGBBJBGBLBFBBryDB4lLB03N53N63NBBCo6LCCo6LBBCq7OBCBBFBBIBKBBCCDDBBBBBBCCDDBCBBCBCCBBECBzzM0zMB2zMBBCDBBm9D/uKCEBm9D/uKCEBt8OBBBBBBBBB08OBB/8KnpB4My5BCBBBB/8KnpB4My5BCBBBBBBBCqC+8OBlqMBBlqMBi9OBBCBEBkhNBjhNFCBBBBBBCBBt9Ou9OBBCBBCBCBBC96OBw5DCBCBEBs5DBwlOBwlOBBwlOBBBwlOCBBwlOBCDEqCCBBs+O4jNn6Dv+OBgBvB5lKutNBBsEBB3+OBBB7+O7iIBBB8+OBn+Ng0KBBBBBDBBBBBxsFp7HysFp7HzsFp7HBBBBBBB4sFp7H5sFp7HBBBDFBCDFBDDFBEDFBBBBBEBBEBBBECBBEBEBBEFBBEBCBDaJBBEBBCBngPBCBBCBBBCBk8Cl8Cm8CBBBDBBDzgPBoZBBB4gPBBBBBBt3IBBBBBBBBBBBBBBBBBBBBBBBt3IBBBuhPBwhP77CB5gO3kB78NwGCo6LBBCB6hPBBB8Gi5Oq6MB05MB/9LBBniPBBBB0DBNg6Mh6MBBCBBmgPBBBBBBBBBBBBBBBBBBBB40L3P+iPBjjPB62NBB62NCB62NDB62NBBBDBB62NBBDBB62NCBDBB62NDBDBB62NBBFBDBB62NGBDBB62NHBDBB62NIBDBB62NyjPBCDEBBBBE5jPBCDEBBGHIBCBFBCFBJBBJBBBJBBBBJCBBBJBXBBEBBBJBBHBBBJBCfKBBBJBZaBCdBCBhBBBCCCBCBBCCCBCBBBBBBBBBBBCCCBCCBBBBBBCCCBCDBBBBBBCCCBCEBBBBBBCCCBCBBBBEolPBBBCBBBEBBGBBIBBBBMBBB4lPBCDEBBDBDBFBBBFBhmPBBBlmPBCBEFBHBDBCDCjzKBBBzmPBBo+MB27LBB3mP85H8mPBCDEBEBCBBFknP6mLBBCvvCBBBBBBCvvCCBBBCvvCDBBBCvvCEBBBCvvCBBBBEBBECBEBEBEBGBEHBEBBJBEBLBEMBEBOBEB/nPBZBBBBBBZCBBBZDBBBZEBBBZBBBBEBBBozI7S1UpEB66JBCTCCBCBETCCBCBGaBB2oPBBBBCBDBBBBDr7JBr7JBCBBD51KBBBBBBBCspPBCDBBBDypPBBBB2pPB4pPBBBBBBB9pPBCBEBBCCBBBCCBBBBCCBBBBBCCBBBBBBCCBCBBBBCCBBBCBBBBBCCBBsqPBBBBBBBBBBBBBBBCBBBBBBFBBBBBBBDDB6qPBBDB/qPBBBBBBBmrPnrPorPprPqrPBBBBBF/rEBBCF/rEBBCF/rEBBBCF/rExrPBBB0rPB2rPBCDEBBBGBCBBCEBBBCECBBCEBCBBCBBBCECBCBBBCEBEBCBBBCEBGBCBBBCEBIBCBBBCEBKBCBBBCELBCBBBCEBNBCBBBCEBPBCBBBCEBF0sP1sPB3sPB8yJBBCC7sP8sPupJBBBgtPBDBBktPBBBCBBEBBBPHBBGJBhBBCBBBCEBIVxtPBBBBBBBBBBBBB6tPBCBBCBBCBhuPBBBBBBluPBBtlPzvOBBsuPBEn5Es6IuuPBBB8oDBBBBBBB4uPB6uPBliNCjoBBBliNCjoBBBBliNCjoBB/uPBhvPBmmPBomPBomPBCnqDi8LBBCnqDi8LCBCnqDi8LBCDEBBBBCBBBBBCwvPByvPBBB2vPBB5vPBB8vPB+vPBBBBBjwPB4oBBmwPqnPg0KBBCBBBCBBBCBq2OmaBBgqKB1wPBBBBBztLy2BCjoBBztLy2BCjoBBBztLy2BCjoBCBztLy2BCjoBBBCBhxPBjxPkxPBwkBBBCoxPBoxPCoxPBBCtxPB4kNCjoBBB4kNCjoBBBB4kNCjoBwCy6MB8rDB8rDB9hNotCBBBCB8xPjsPBBgyPBBB0jNBBCEDw3BBBBBBBBBCEDw3BBCtyPBh4BBBBBBBh4BkjPljP0yPBCBBCBB47BBBBBBBCBBB+yPBBBBizPBk9NBBBBCBBEBBqzP9wPBBv4NBBBv4NBBBBCt4NvzPBBBzzPBBmgCBuwOqjBBBBD38NBB/zPBBBBBBBqzOyNByNBBp0PBBBBBCBEBBw0Px0PBBCr3LBBCr3LBBB70PBmoNCjoBB60P70PBBC60PBBC60PBBBC60PCBBC60PBCFBBC60PBHBBC60PBBCCBCBBCCBCCBCCBCB9pB1hKkP+pB1hKkPBBBDBBDBBB31PB8/MB8/MBBBBBBBBBBB/1PwvKBB0kNrxCBCBBBDBCDBBBCCCu2PBw2Px2PBBCl9M02PBBBBBBBBBBBBqpKpErpKpEspKpEtpKpEBBBvpKpEBBBDEBn3PBBB0tN9oBB0tN9oBC0tN9oBBBCBBCCB+tNBl1PBB33PB/2Og3OBBCCCBECg4PBCBEBqqK05BBs3OBBBBBBBBBBBBBBBg1NBCBEBCBBCCBBBBBBBBBBBBBCC/4Pg5PBBBk5PBBBBBBBBBBBthE5zIs5P36OBBCBBCBBz5PBCDBBFBBCBGBBBBBGBB/5PBBB2IkxL0zBCjoBB2IkxL0zBCjoBBBBB2IkxL0zBCjoBCBB2IkxL0zBCjoBDBB2IkxL0zBCjoBBBq6PqwLs6PBBCB4uBg2LCCB4uBg2LDCB4uBg2LECB4uBg2LBBGCB4uBg2LHCB4uBg2LBBEBDEBBDEBBBDECBBDEDBBDEBCGBBDEBIBBDEBKBBDELBBDEBBINBBDEBBCDCCBDBBBBBBBBBBBBBBBBCDCCBDv7Pw7PBBCBCBEB47PBBBBBBBBBBBBBBl5PBBBl8PBn8PBBBBBBB98EB98Eu8Pj1Bw8PBBBBBBBBCBBBC58PB54DCFC54DCFBCF54DCFBBCBCBBCBCCBCBCBCFBCBCB38OBzG5Z48OBzG5ZBBBDBBu9Pv9PBx9PBBCCB19PBBBBCBBEBB99PBomDBCeBCBCB1+Oj6GBj6GCj6GBBCC3jLB3jLq+PBs+PB2pE7rCm8GCjoBBB2pE7rCm8GCjoBBBB2pE7rCm8GCjoBBgB/7FBB0kKBBBDB0kKCDB0kKDDB0kKBBBD7+PBBBBBBBBBi/P8gGBBl/PBn/P11PBBBB97DB97DBB97DBw/PBBBBCBDBBB3/PBBCBCD+/PBBBhgQBCBBCBBBCBv6DB3pNB3pNBB3pN6pNBBB8pNBBBBBBygQBBBBBBBBBBBBBBBBBFBBBBBBBBBBhhQBBBBBBBmhQnhQrpFphQqhQrhQBBBCqpF7iEthQBBCEC45BBBCEC45BBBBCEC45B3UB0hQBB/iPBDBBCD6hQB8hQ9hQB/hQBhiQBjiQBliQBniQB/+O5rNB88IsiQBCBBBDBBB0iQBCBBCBBC6iQBB9iQBCgjQBijQBBBBmjQB/kPglPBCBBCtjQ26MBBBj4JB0jQBB3jQBttC6jQBwxCBBBqlPB/yOBBBu7MBokQBBCCECECBCDCErkQBBBBBBBwkQBBBBB0+PB0zOB63IBDBCy5B6DjxJCCy5B6DjxJBBCpmPBBilQBBDBnlQBCDBBFBBCDBBBxlQylQBBCCCBECBBCC6lQBBCB7lQB7lQhmQBBBBlmQBBBpmQBBBEBvmQBxmQB3jQBj3N7UBBj3N7UBBBj3N7U3mQ4mQBBBBBBBBBBCBBBBBznP2Ym+Pn+Po+Pp+Pq+PBBBBBB9XCCBBBBB9XCBEBBBBB9XCBCunQBCBEFGBBBBECBCECBBEECBBCHECBBJECBBBBBKLBBLBDFCBECDFCBEDDFCBEBqoQBB/lQBBBwoQBCBBCCCBBCBC4oQBCqpPB0wEBBjoPCjoPBBCBBCBCCkpQBBBBBFGBBspQtpQBBwpQBshEz+LniJBznOnH0nOnHBBC5pQBB8pQBB/pQBrrP0tNB2tNBB47NBpqQqqQBBsqQBBBBCBBCB0qQBBw7LBCB7qQxqMBBwkJCBwkJDBwkJBCB0rPB2rPoiQBBuqPBBuiQBBgiFyiQhmEBrb3oQ4oQ5oQ2rQ3/L4rQBBCB0/LBBBBBBBCBBBBrtPisQBBBBBBBBBBCBBBBCFBBBGBBBBBBDBCusQvsQBBCl7BjBEBBCl7BjBECBCl7BjBEBBCBBCl7BjBEBBCBBCl7BjBECBCBBCl7BjBEDBCBBCl7BjBEBBCBBBCBBBBCBCBBCBBCFBBCBBHBBCBBktQBBBBBBBBrtQBrtQCrtQBErtQBGrtQBIrtQBBBBNrtQBBCFCCCCCFCCCB9tQBBBu1PBu1PCu1PBBFu1PBBBBDDCDD1BDBCquQBBBCBBEBBGBBjrKtyE0uQBm7LBBBBm7LB5uQBgxKBgmQmmNBBhvQBjvQn1Oo1O3vF4vFBBBBBBBCBBBBBBCBBBBCBCBBBBBBvvQwvQxvQBBBB1vQBBBy/I6vQBCBEBEFBBBCCCBBCCDBBCCEBBCCFBBCCGBBCCHBBCCIBBCCJBBCCBBBBBBBBBJBBBBJCBBJDBBJB89KBB1wQBCBCDEFIBIBDBBBCFBCBBCFBCjxQBCBCDGBBHIJMBOBICpxMqxMBqrJBCBCBBBBCBBBBBCCBBBBCqCBCBBBBB+xQ0xMBBhyQBcBdDBBdDBBBdDBlBBlBClBBElBBuyQBt/NBCBEB1yQBCBBBDBBBDBB9yQBCBEBEFGmzQBozQBCBszQBlxPBtCBigDBmxQB09CBB09CtwPqjBBBBB28OxtJqxGrxGBBCBBCBBB/+MBqxQtzPo0Qp0QBBBBByxQzxQ0xQBBBDpwFphLCDpwFphLDDpwFphLBBDtxPBh6MBB70QBBBBCBBBBBBECEBCFEGEBB16OB16OC16OBBBDCDJEFg3N8rB9rBB/rBB31QB51QB/yQBB+1QBCB8tIBozQBCBEBBr2QBt2QBBw2QB2zQ3zQ4zQ5zQBBBm4NBBEuzNBBBBEuzNBCBBEuzNBBEBBEuzNBBGBBEuzNBBk0QB8zNBC8zNBBE8zNBBG8zNBBBCCCBBCCCCBCCCBBCBBCCCCCBBCCCu3QBBBB20QBBCBBBDBBBDBCBDBB85NBBBBl1QBBBCBBBC1/PBB1/PBB1/PCB1/PDB1/PEB1/PBBBBBB1/PBFB1/PCFB1/PBBFFB1/PGFB1/PBIFB1/PJFB1/PKFB1/PLFB1/PBBBBEDBGDDo+Op+OBBCo+OCCo+OBECo+OFCo+OBBDICo+OBp5QBBBB4kLBBBB9BBBQCCCBBBEuzNBCB9BBBQCCCBBBEuzNBBCDGB9BBBQCCCBBBEuzNBBBFkC45QB8+O1gBC8+O1gBD8+O1gBBCG8+O1gBBG8+O1gBBFBDBDBBDBDBCDBBv7Po6QBu9MBwwO/2Hg3HBBCBBCztJ1pPB53QBBBBBBBB/3QBBBBBBrgPBBj7QBl7Qk0PBQBumBBCDEBBBBEBBCBE+5Q/5QBBCB27Q37Q47Q57QBBB77QBBCE2sGBBCE2sGCBCE2sGDBCE2sGBBFBCE2sGBHBCE2sGBBCCDBBCE2sGBBCCDBBCE2sGCBCCDBBCE2sGBBCCCBECFCBHCICJCBBBBCCBHCBC18QBBBBliPBliPB9tG8uGB/tG8uGBCBBBCGBBBFBj9QBj9QCj9QDj9QEj9QBBBDBEBFBHKj9QBECBBMj9QBBBDCBBCEBBDCBBCECBDCBBCEBEBDCBBCEBCDIBDCBBCEB34E7hPB9hP74EBBBCBBBBCCBBBCDBBBCKBDCBBCEl+QBBBCBBBBDCDBBFDB57NB57NB3+QBBBCBBBCBBBBCCBBCBBBCBBBIBBCBBBBBBMBBCBr/QBBBBBBBCBEBBCCBBBCCB2/QBCBEFBBBDCBBDCBBBDCseBhgRBBBBBBBBsjN/zDBBBBpvPjxBBCBBCCCBECBBCCBCBCBprOprOBBBBBBBBBCJ+gRBCBtnCBtnCBBBBCBBCBCBwhRBo2KCo2KBEo2KBBHo2KBBBBBEDCBBBBBBEDCCBBBEDCBCFBBBEDCB7DBNCkiR3/QB6Z5zOB37QruIBBuiRBwiRBBuoM0iRBBBBBBCBCCBBBBDBBDBgjRBgjRBBBCBBEBBBCCBBCCqjRBBrkHBBBB2CBBk0QBs4KBhFv4KBv4KolCB7jRBBB/jRBt+IBLviBjkRkkRlkRmkRnkRBBqkRBBCBByjRBBBCEBEBCBzkRh4Pr4PBvrBB9jRBBCCB63PDEIBpsBBBCCB63PDEIBpsBBBBCCB63PDEIBpsBCBBCCB63PDEIBpsBBEBBCCB63PDEIBpsBBBHBBCCB63PDEIBpsBBBBDDCBBBCCB63PDEIBpsBskRBBBBCslRBBBBBBBBBezkRfzkRBhBzkRBBCCezkRBBBBCCezkR7lRBBBBBBBBBzjPzLCBzLC92JvvM22EBBnmRomRBBBBDnmRBBDnmRBvmRBCBEBEDGFBBBBBCCBBBBBBBBCCBBBBzxD6/KB0xD6/KBBCDBBBCBp+Q9IBBBzwM22EBBBBw+QBBCBynRBBBBBCBBBEBBFBBBBBBEC9nR+nRBBCCCBBCBC62PBBBBooRBBBsoRBBvoRBv5GCv5GDv5GBBFv5GBBCDBv5GCCDBv5GBBCBCDBv5GBBBBBBBm4LBBhpRBBkpRlpRBBCopRBBBBBBBBBBBBCBBBBBB6gO4oDBBB1pRBBBBBBBBBBB7pRB9pRBCBBBiqRg6CBBqzMlqRBBBBCBBCCCBBCBCCCBCBB65L75LBBC65LBB4qRBBBBBBBBBBBBBBBBBBBBBhrRBjrRBBCmrRBmrRBBtiRBBBBBBBBBCBBBBEBBBBCB+6LB+6LBB+6LBBBCBDBBBCBBBDBBBDhsRisRBBCBmsRBBBBBBBCFjCDkwM7IlwM7IBBCBBBBCBzsRBCBBC4sRB13K7SBB13K7SBBB13K7SBBBB13K7SCBBB13K7SBEBBB13K7SBBCCitRBBBxkGBykGBBBCBrtRBCBBCBCCBBBCCCBECBBBDCCDCBBBDGDCB/tRB3lRBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBB3lRBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBBBEBBBB/xO+8BgyOhyOBBB4vQBwuRBBCCzuRBCBBCBBBBCCBBCDBBCB9uRBCDBBCBBBBBCBCBBCBBBCDqvRBBCBEBBB94OB8sHBB9uQ4vR5vR6vRB8vRBFy/J/vRBBCBCDvgDCCBCDvgDBBCBCBCDvgDBBCBCBCDvgDBBBCBDBBrwRBBBBBBCBBCFBBHBBB4wRBB7wRBBB/wRBCBEBBCCBBCCBBBCCBBBBBBCCCBBBBCCBBCtxRuxRBBCrtB9zICCrtB9zIBECrtB9zIBGCrtB9zIBICrtB9zIBCBBCCCC7xRkxOBBB53Q63QB83QB+3QBCh4QBBCBCCCBBCCBCCCwoPBwoPCwoPBEwoPBBBDCBBDCBBBBBBBBBBBBB8yRBBBBgzRBBBBkzRBCBEBCBBCCBBBBCCBCBBCCBBBCBBCBBBBBBBBBCBBBBBBB5vIB7zRBBBBBBg0RBBBBBBBBBBBBBn0RBCBBCCCB8E5nDy2JBBBBTBBBBBTBBBBBBBB80RBBB+/KBBBk1RBBBBBBBCBs1RBBBBBBBBBy1RBB11Rn2G31RB51RBBCCBBBBBBBCCB/1Rv/BBBhgQBCBhgQBBBFBhgQBGBhgQBBBIBhgQBBBBBBBCDDBBhgQBCBBCDDBBhgQBBEBBCDDBBhgQBBBBEBBHBBBPBBCDDBBhgQBBBSBBCDDBBhgQBBBBBXBBCDDBBhgQBBCBCcBBCDDBBhgQBBeBBCDDBBhgQBBBCBEjBBBCDDBBhgQBkBBBCDDBBhgQBBBBBECFBCCFDEDECCECFBCCFDEDECBCFECFBCCFDEDECBHECFBCCFDEDECBBCCBCBECFBCCFDEDECBu9FxkKBBBBg4RBBB/lLB/lLBn4RBBq4RyzDBBkPCBkPBBCBBkPBCBBC04RBBBCBBCBBCi4Qj4QBBCg5RBBBj5RBBBBBBBBBBq5RBm/Qn/QBBwvP/TBBBwvP/TBB6oMBBCBBDBqkPl/NB95RBBBDBCGHBBJBBLBBBBEFBCGu6RB0ECCBBBBBB0ECCz6R06RBBCCCBBCBC66RBCBBCBCCBDCBBFCBBDBICBBBCDDBBCDDp7RBCBBCBBBBCBDBEBBCBEBKBBMBNBBB+7RBCBBCBBBBBBCm8Rn8RBBq8RB/8NBB/8NBBBBBBBBBBBBB/8NBCBEB48RBBBBCBBEBBBCCCCCVfBCDDi9Rq0DBBC39NBBC39NBBBC39NBBBBBBBCBBBBu9RBBBByBBDIBntJBCBB7B39RBBBBBBBBBBBB+9RBCBBCj+RBBBm+Rn+Ro+RBBBDBBBt+RBBBx+RBBB1+RBBBBB6+RBBBCBB/+RBBBBBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBBv8KBBBBnzLyWBBBBBBBnzLyW0/RBBB78RBB6/RBEBBLC8/RBBBBBDBl0LBBBCBstBBBBQBB6sBsgSBugSBBBBBBBBB1BC1gSBB4gSBBBknDB+gSBBi0Kj0KBBBCDEDqhSBCGl0Ks7Rt7RB58Bv7RBKCIBB+8BBy7R1hSB40KBpyR5hSBBBCBBBC/hSBCBBCBBmiSBBBqiSBntL7SBBntL7SBBBntL7SCBBntL7SBBCCCQCyiSBu2NBCBCBBCC6iSiiHBBB+iS/iSBBC/uJBBBBBljSBBBBBBBCBBKBEBBBGBBvjSBBBCBBBCBBCCBBBBCBBECBBBBB+jSBBBEFBHBDJBglNB9uE6/KBBB9uE6/KBBBEB9uE6/KBBGBLyuE6/KBGBBcC0kSBBBCBBEBBGBBCB+kSBBBwBhlSBBBBBBBBBBplSBBBBBBBdBEDB30MBBBBBBCBEBGBcBcBBBBBp8PBh6NBj6NBB5zPBpmSBrmSBBBvmSBBBBBBB4jS1mSBCBBCBBBBBBBBBBBBCBwsNBwsNBBBk7NBmB7jRB7jRrnSBCBBCCCBynSBB1nS2nSBqgLrLBCBBBBBBBBBBBBCCBBBBBBCDBBBBBBCBBFBBBBBBCBkoSBBBBBBBBBBBBBsoSjpOj0BtsLBtsLDXqgLrL6wEBBCDBBCDCBCDBBC3oSBBBBBBBBBBBBBCBBBBBBBEBBBBBBBGBBBBBBBIBBBBBBBBBLBBBBBBBqpSBBBBBBBDBBBBzpSBCBEBBBCBEC8pSBBBBBBCBBEBBBCCBBBBCCBBBBBCCBBoqSBBCBEBvqSBBBBBBBBBBBCBBCCCcEC7qSB7qSBB76RCBu1EBBBBBmtPk7CBBBBBBBBBBBBBBBBBBBBBkqCwrSxrSBBCBBBBBBBBBBBBC2WBB9rSBBBaH1kLBBksSBBnuPk7CosSrkBq9H8uG/5ErjBBBCDCFBCB0sSotRBBpwPBBBpwP4sSjuRBtwPBvwPwwPBBBD5+CBuuR8+C5tRBotSBBrtSB61PjmB6uRgxPBs/OmxP8uR9uRBCNloC58D1tSBBBCBBBCBBB8tSBBBBBBBBBBBBBkuSluSBt3NBBpwI+CBDBkwIBBDBkwIruSBBCBCBBCBBBBBBCBBBC4uSBBCBBC+uSBgvSBivSBBBBBBBBBBBBBBBxrMqvSBxsLBBBBBBzvSB1vSBy6L7S+YBBBBBBy6L7S+YtwRBB9vSBBgwSBiwSBkwSBBBCCCBBBDBCBBDBCBBBDBCBBBBDBCvwSBCDBBFGBBBDDBBDDCBDDBEBDDBEBDDB+wSBgxSBCBBBDGBBCBDCCBDDCBDBFCBDBDHCBDBJCBDBBMCBDB05MB05MBBBCBB8kL8xSBsjQBBC/xSBBBBBBBBlySmySB/mEBBCBrySBBBBBBBwySxySBBCCCBBCBBBBC5ySB3+JC3+JBBBDB3+JBBBBBCBBBkzSBB7rLBCBEszSBw9Bx9BBBCBBCzzSBB2zSBBBB6zS17N9mL9vJB9vJBBBBBBBBv5QBBBBBBCBBDBBBBr0SBCBBBBDBBDCBDBEBDFBDGBDBIBDBBEBLBDBNBDB/0SBiyI8EiD1MBBiyI8EiD1MCBiyI8EiD1MBEBiyI8EiD1MBCBi3RBpKwlI0iDBCBmTBmTv1SBCBBCBy1SBCBCBBCB81SBCDBBBDBBBDBBCIB6uEn2So2SBBCr2SBq2SB3iFzzNBCBt6Qi8BBBBBBBBBCBBBBEBBBBh5MglFBh5MglFBrhNBBrhNCBrhNBEBrhNBGBrhNBBCCCCCCCB90RB90RBs3SBBBBBBCBBBBBD60Ls9Et9EBBBBBBBCBBBBBCBBBBBBBBBBBBCBBBl4SBB4qKDBCsBspKDBp4SBCBEFBBBBFCFB+hJx2JB+hJx2JC+hJx2JBCBBBDCBCDBBBBGBCBh5SBBCBBBDBBBDBBBCBDBCCBDBBECBDBBBBBBJCBDBBLCBDBMCBDBBOCBDBBQCBDBBSCBDBBUCBDBBCBtlGBCDBBBGBBJBBMBIPBB16SB16SBBRw8RBCBEBBBEBBEh7SBBBBBBCBBBCp7S97Rg/P/7RBkuKykFBBCBBCBCBBDBCBBBBBDB17SBBBB57SBBBBBBBBBBBr5SBCBBFBBIBBs8SBBBBBq1QknCr1QknCBt1QknCu1QknCBBCBCCBE01QknC11QknCBBBDBCGCDBCGBCDEFGHKDBCGqBCtgPBBB91E9kOBBw0SB6vOv9SBBCBBFBHIJB8tDBCBgEEBh+SBBBBBBBBBBBBBBBEBBBBBBBTBgEGBBBBBBBs+SBs+SCs+SBBCBs+SCCBs+SBECBs+SBGCBs+SBECBC5+SBsyIBroOBroOqDBCBBCBm0PBCBEBBCCs/SBBCBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBBBBBBBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FD3/Sx/Oy/Oz/OBBBgqIBCBEs9SBBt9SB+8RBBBBBBBBBBBCBBBBzgTBCBBCZB5gTiBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDjBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDkBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBmBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBCBoBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDpBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBrBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBDlhTBBCB0qOrhTBCDBBBDuhTvhT8tFntIBBBBEB4hTB0+ID3UBB0+ID3Ut/QBt/Q9hTBB8OBBjiTBBBBmgRnHBBCyCBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDzCBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDB1CBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBC3CBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDB8rOB0iTBBziTBt7Lu7LBCBBC+iT/iTgjTBnlNjjTBBBBB8yKBBBBBBBBBCBBBBBC3DBBB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDCB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDDB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBBFB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBHB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDIB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBBC8jTBBBBBDB0gSBBg1KBBg1KBBBg1KBBBBBBBBBBg1KCBBBBBBg1KBxhTBk2H9iF20BCk2H9iF20BBBCw5PBBBBBBBBBBBB6kTB6kTBk/Sv5EBB9yK4uEn/SzhSBBBBBBBBBBBBBBqlTrlTrqHtlTByrNzrN87Q4gC8mSzlTBBBBBoCB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDpCB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDqCB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBsCB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDB/lT2mP/6PBBBJj7PBBm7PBBhnPBLBBOvmTBBBv7PzmTB1mT2mTBBBBBBBB8mTBBBBBhnTBhnTBCBBCBuC6kTBBCBBBBB+D+6IynTBBCBEBGBB5nTBBB/nTBkrPkzBBByEB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDzEB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FD0EB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBBnoTBBBBBBBBBuoTBBBBzoTBBCBBBB9EB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDB3oT4oTBBBBBBBBBBBBBBBBBCBBBBBBBBBkpTBmpTBBBxJBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDopTBy1FBBBvpTBxpTBBBBBBBBBB4pTBC7pTBBBBBBBBBBBBhKBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDCBBBBBBp0QBp0QBCBEqqTBBBBBBBMBBBBBwqTB90NBBBBBBBBBQI3qTBBB7qTBB+qT/qTBBBBBBBBBBBBBBBBBBBBBrrTBBBBBBBBBBBBB3oTpgNl8QBBB5+FBBBBBBBB5+F5mLwuFusSBmfivP+zD+rTBgsTBBBBBBBBMB6IB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FD7IB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDB9IB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FD+IB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBDhJB3DBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBBCD/1OlpG3sTBBCB8sTBBCBCBBCBBBBCB27RBBBBBBBBBB0C1CBCBBCBZB7NBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FD8NBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDB0tTBBBB4tTBC7tTBBBBBBBBBBBBBBkfluTBBBBBBBBBBBBBCBBBBBBmpJBmpJBBBBBBB0uTBBBBCBB6uT7uTBklR05BBBBBBBBrPBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDsPBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBuPBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDvPBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBxPBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBCBBEBD2PBBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBB84OzvTBBBBBEEEFBICIEBCDMB/vTBp8FBBBBBBBBCBrwTBBh/BvwT6xSBmoIFioI0wTtsRBBtySkOBBB4lQBCBCBBCCBCBBhmQimQBBCBBBBDBBBBBBBGCBBB52PBBCDEBBBBBFyLB5xTs/QBjqTBBCB3+I4+IB6+IBBDjBgrRBgrR06JBBBBBBBBBBBBBBBBB0lM+3PBB4I+SBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FD/SBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBCiTBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBCBBBEBC/yTBBBBDEBCCBDEBCBv4PBv0Sw0SBK0TBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDrzTszTBBrrN/tTCxzTBBB62Pz9CjPBBB4zTBwwS7zTBBBBBpUBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDqUBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBCDBBvUBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDByBBzUBBBBBCDHBCBBBBCBBBCCCCy9Bt0GB61FDBnsLt0TBt0TBDt0TBFt0TB8oPBhsJzlGBCBBChsJzlG20TBBB+0TBBBBBBBBBBBBBBBBBBCBBBBBBBBBr1Ts1TjyS4mOv1TBBBBB11TBCDBBFBHBBCCDCCCDBBCBCCDBBCBCCDCBCBCCDBEBCBCCDBBHBCBCCDBCKBCBCCDBMBCBCCDBOBCBCCDBx2Ty2TB02TBxmT22TBCDBBBDCDWBCBCCDBJ93S+2TBBBh3TBCBBCBBBBBBBCB1JBr3TBB7pOBBx3Ty3TByvPyvP60TBi9PBBBBBi9PB/nEB/nE/3Tg4TBBBBBBBBBBBBg6Sh6SBBCBBBBCs4TBu4Tv4TBCDBBFBBCDBBBBBBCDCBBBCDBEBBBCD94TGBBBCDw4TBg5TBEi5TBk5TBwsOB3tNx+Qp5Tq5TBBjrOvzCs5TBu5TB/iRj0Cx5TBz5TBCBBC45TBBC85TBW5+GB/5Tg6TBiuKj6TBCBhuQo6TlyNBBBs6TBCDBBBDBBBBBBBBDCBBBBDB46TBBCBBCGBBCBDBBBBBn7TBBBBBBBBBByyTzyThDBBx7TBCDBBFBC7sRBCB97TBBBg8TBqwQj8TBWBBBBBBBBBBBBWCBBBBBBWDBBBBBBWBBFBBBBBBWB05T68G78GruQ3P08T18TBCBBCxyQ58T68TBnwE98TB3yQg9TBBCBCBCBBBBBBBBBBCBCBCCBBBBBCBCBCBBCBBCCBCBEBCBw9TBCBEBBbBCCBkQBkQB79TBBwqPBBBBBBBBFDk+TBBOBBCCZBBCxyQCOBBCCZBBCxyQBEOBBCCZBBCxyQBGOBBCCZBBCxyQBIOBBCCZBBCxyQBKOBBCCZBBCxyQBx+TBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB8+T9+TBBCBBBBBBBBBBCBCwxQBCBEFBBBDCv/TBBBBBBBBCBBBBBC3/TBBBBBBBFBBBCBBBBGBC+/TBCBq0QBq0QkgUBBBBBB/uSBrgUBBBBBBBBBBDBBBBBFBBBBBHBBBBBBkQBBBBBBBBB/gUghUhhUBBCkhUq4RBBBDBFBBthU24Q5iThzRxhUBBBBB1hUBBBBBBBCBBBBB9hUBBBBBBBCBBDBBEBBBBBmiUniUBBBBBBBCBBBBuiUBBBBCBDBBBQ1iUB3iUB5iU6lSVwzO2xDm0O2xD6xR7xRB9xRB/xRBkjUBmjUBBBBBBrjUBn1Oo1OBwjUBBBBBCBBDBBBFBBBHBB6jUBBBBBBBB/jUBhkUB3uPzrCwrBkOBB3uPzrCwrBkOztRBBBBB+jCBstB/jCBstBB8+H1pRBYukUBBBB5uOBBB3kUBB6kUBB9kUB/kUBBBBBCBBBllUBBBBBBBBBCBBBBDBBBBBBulUBBBBBBBBB0lUBqwPj3DBBBBBBBBqwPj3D6lUB8lUBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBBqmUBCBBCt8TB7nTymUBBBBBBBCBBBDBBBBBFBBBBB9mU+mUBBChnUBjnUBBBCBBonUpnUBBCCCBunUBCDBBBD56E1nUB3nUBBCC6nUB+3EBizRBBhoUgzN7S/9DBB7vEn7GznE1rC8OBBB7vEn7GznE1rC8OCBB7vEn7GznE1rC8ODBB7vEn7GznE1rC8OEBB7vEn7GznE1rC8OFBB7vEn7GznE1rC8OpoUBBBBBBBBBBCBBBBwoUt/OBBBBBBBBBBB3oUBB6oUBBCBCh4OBBBBBh4OBlpUBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBBBCBGBBBBBBHBBBBBBIBBBBBBBBBlgSBBBBB5pUBt0PxYkzBBBBBt0PxYkzBB0BBBB+pUihUBihUhqUiqUBBBBBliSj6ToqUpqUBrqUBsqUzlB6kTBBCxqU0xKBCB2qUB4qU5qUB+vSBBBBBB+vSCBBB+vSDBBB+vSEBBB+vSFBBB+vSGBBB+vSHBBB+vSBJBBB+vSKBBB+vSBBMBBB+vSNBBB+vSBBCBsrUBBBBCBRBBB+vSDBRBBB+vSBBOBBBBzrUB1rUBBBBBBBBBCBBBBDBBBBBBFBBBBBgsUBBBBBBBBBBBBBBBBCBBBBBBBBBFBBBBBBBBqlQBBCDBBBBBBBhBB3sUBCBEBB1qBBmgRnH/sUBBBCBBBFBBntUBgFhFBBCBBBBBBCwtUB7wF5zMoD5KBBBBBBBBBB7wF5zMoD5K3tUn3Ro3RB7tUBBBB5qNguUBBBBBBBBBBBnuUouUBmjSBBCCBBBBBBB0uUBBBBB4uUBBBBBBB8uUB8uUBgvUhVivUBBBBBmvUBovUpvUBp0Iq0IBBBCuvUvvUBxvUBBCCo8Rp8RBr8RBt8RB7vUBCBE/vUBhwUBBBBCBBBFBBHBBBtwUBvwUBCBBCB1wUuCvCBBBBBBBBBBBBBBBBBBB/wUBCBjxUBBBBBBBBBBBBBrxUsxUBBCDBB8lOBnBBCB4xUBBBBB8xU9xUBBCvvUBmxTCmxTBCDBBBCBBBBCBBBBBBBCqyUBBBBBBBwoUwyUBBCBEB2gJC4yUBigLBBBigLp7HCBigLp7HDBigLp7HBBBDhzUlwMmwMBBBoBpBBBozUBBCDBBFBHBCKBMB3zUBBt5F7zU8zUBBCruMBBBBBBBBBBBBCruMCBBBBBBCruMDBBBBBBCruMBBDGBBBBBBCruMBBBDBDBBDBDLiB87T87T97Tx0UBz0Ugex0UBz0UBz0U3hRBBB9gH9/J60UB60UBq+PBCBmvOBsvUtvUBCqjFlpNtX"
   },
   "ends": {
    "sizes": "LcCGGCBuD1CDwBkBlBLB0DpBFBlCOEjEjBDlCeChBlBERgBD7BVCzDtBL7CuBHyC4BIyFvDGDrCSJtDmCHvCfCSVBpCQCDTcnBgBKQqBFoBDB1BBGEDTQGCTBDdBFD3BDBHtBHIiBGBIFKDgBKD/CICgBFGDGSH6BGTBB4BIDDGFtBDI6BMFeFDnBEH5BDNCUBDTFDCDVDDBXDEOBDMDCNBDDJCTDBBOEByBJEpBJDPKCbaDCKGJCCaGDDCEGJCyBLEEFCCBCBlBSSFCVJFMGFYRFNeUFNUOHNaPCNUJENXP1BIBLEKIFBNNGIIGTGGEEEMJCJBLPLOFIMCHLGOFGUKSDDBYHNQKVCMGCOCOBBRDCEcBiBXBZYGDaBOD",
    "steps": "CFBCDCDCCCCiBCDIDKEDCFDCGCEDJCCSCCCCKEELkFFrFFCBBB4FBCEBDlGBnG2IiDCDCCCDINK+BFCLCDDKFFHFCEICDCBCrCECBBBBBBBBBBCBBBBCBBBBBBDCBDkCCGEDCBBXEHGICLKKOIRCBCCDCCCBCECCCCDCCCCCCCBDCBBCBzdCEDCCDFIBBCBCEGCCCCHCDCCCCDCICCGBBBBBCCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBDDFDECFCCBDDDtjBCB8jBJCCCCiC6BIgBBCBCCDCCCBCECCCCDCCCCCCCDCBBCBBFDCECDClsBBEGCBxBCCCCCCCDFDCNBCBDJDDEEEBECCCCBmyBJCCBFCBCCDCCCBCECCCCDCCCCCCCBDCBBCBF90BFFDEGCBBBB71Bk2BLZCCBBJHBBBBBBBBBBBBBCEKCCFLCCFDTUFJDCDBBBhBHCCCIBGDDJBGCGCBECBBBCTCDCBECBVREIJCCEBDDWBJbCBDGECGDICCTECGCBBBCCIEDJDEgoCCDCCCCQCLDCCDECICBCCCDDDCCCGCEDCCBDEEGCDmsCBCCG3sC+sCCDJDCFGCBBBZCIKICDDBCCCCEDDCCBKCDBECEDLKDCDGICHEMBCCBDGDCCGEEFICBEGFg2CDECFGEFCICCCC5oCuDpLB03CDDCDBDMEDCCBBBBDCGHDDBBBCCCCECCCICRCQCDCCCDDQfHTCFDDHJClBEKECCOFFaRCCZCDGGIGEGHQDIMDCLDMDEEEEGEIDEDCDCCEDMCCCCCDCCDECLDQEDMLCCCDGCC6tDECDEDECGBFCBIFCCHDDJCBEDDGCCDCCCHDtjBuuCB+iD9PDDcCGBBHKBCCDDLCDBCCFCDICBDDNCDCCCDNCFCDCbDCDCCFGFCHFDEDLCCDDEDGPHF38DCECDFEDBKDBCCCGJDCCCEDEDECBCH7/DB9/DCnBHCNJECJCEFHPKJNLPGZJMCCCCDDCHHloEDECIGCECCCCJIFGDDDEDBBBDBCCDCCCCEEEEvjBtuChaI8sEDBBBBCBBBBBBCCCB0tEDBBBBCBBBBBBCCCBDGCCBCCCCCBBCCCvjB8rDBgwEMCCCNBJFHDJCKJQDCKJOOPLCCDHSvBKIRCDBCBBBLLCKDNEFIDDCECBBDGCy8EFBBFCCCCCBDEDDCGFGEEvjBj7Dz8D3kBECBDGCCBBECJCDCBCCBBCkBCuBKCFDCSCBCDCCaJHCFJHFGEBDCBBBBBCECCDCCBCBHCLHECMICBEHPCHGCJCCDBBBBEBCCCBCCDODDEKEFECDCEDGJpjBnBukDxoBHDBDDECBBGCBEFDFCCCCCCFECBEDFDGBCCEHCBBDBvjBr8CyP8lBDBBBBBBr2FFYCIBLCTOBKaENLEDJHGCMJPGmBCDQNCCKBDCGDDCIEGDCCCCCBJIGVCCDBEHICBBCEBBBBBBCDBBDDBDCIIOFGMVBCwnGEFCCCBBCCDDBBCCELHDCGBBBEDGCDGCCCCCCFCCDJCFDD8rGDCCDBClvGCDNCDCNFLCDFLICCIMFDEDMCBFELiBDCEFBMDDDNRCBCDCCDCKEECBGDJDKCDLDCGHCBCQEGCCCCBICHGG08GEFBBCBKCCCCHCBBDCCESECCECCEECFGDDCDDCCCDCECCCDCHCFLCCFD/rGCuWCCCFBwjHsDFCPGFGGGIECBLQKJHEBDFGDIVEHCbDGCCCCCCODGEBCCKHDECSDOGCMBDKGFCEGMEDCHCCBDEGBBBBCCDIFDCDCBDBCJHDEGBFJHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBBFCBDDBBDDJCDDCDBHLCCCDDGDCCHCFIDCMECdHCBBPICMh/HFEFCHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBGCBDDBBDDKDDCDBCDEDBBEEDHECIHFCCBBCBDCCBCFCFCCCNCCHFCBBCCCHBCCCFEBCEGBBBBBB/nIDBCCEsoIDChpICEEGCDDDCCDCCCCCCEBCECBBCCCCCDEGBBBDDCGCCDDCCDCECCHYCSYCPFGCLCCaCDDCDMWOED8zIKECECCCEDECDDCHCCwkBpuB5uBtqCE0pCCCCi2ICDBEGEBCCDDFCDCCCDCCCDCECCDCBCJJFCMCIIJCECCCCFDdKDMDGXFFICCDGTEEMCCDFFCECBBLCCCBCCFGCCCDCLIDBBBWCMMMBDLICGCCsrGwoClSBCCECCDCDDEFBBCBHBCBBDCCBDEDFCCEEDIBBBKDHDDDDCDDBCGCCCCCKCBBCCFEDCCwkBskB9J5uBr0ElWC4tJDDDCCDGDCCBDCDCCOECDBBBBBBBBBDCBCCBBBBCDDDCNPCCCGnBKCIJCDGECBCCBBBCKCFHCEQPTQIBv4JDFDMCBCCBBBEDCDBCEDCCDCFDCCCDIp7JDt7JBKDDBECCFDDJCDE4BCl/JRECDDCBBBBBBBDCDDBDDghK7hKCBBBRBDCDOECCTGDDCGDBCDBCBBBBXLCDbEUJBHDCICCBFCdBECBEBBEEICGCFJCGCBBFCHD9sKDLDDEBBBFKBBFEDghK2N3uKEC8vKKNDHITCBBBOGHGCHIE0zKCCCBGCBGCCFCBCCDDDCCCCDCCEC51KJCLBJCCCDEFDDLLCGJHCHCECCHCGCCDCEDLCCCj7KBCFCCOFCBCCCCDCCCEGECICCBBBBBHJzvBMquJBBBBBCEr/Di8FzC8EsCBsZCCBCBBCBBC1ICDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBD7FECy5Bs1IBq/KCBBC8/KKBCCECEcCBCCDCCCBCECCCCDCCCCCCCBDCBBCBI9jLCBCikLBIHHKWEDCIFHIKFDCFFNJMCDKCCCIDDDFECEJEDLDCCMBSCCBCEDjtLltLCBCBFxtLCCD5tLBBmuLNFCTCwBTCKFDCCLRCDBvzLDCGDFBBBBBBBBBBxtLED2GCC5tLB00LGJCQCBCCHBCDLGGCHL13LxtLIB83LBCILDDCCDKDDDFJCCJGDDDDGCKCD57LxtLED2GB5tLBBv+L4BtBHCBBCBCDKECEDCEDHHCMCCFFLFNHMYCDCCCDCDBCCBCDDCBFDJHF9oMEDlpM6tLsbBDBFBmsMCGBMGNCCCBBBBDDCHCNCCCDCCfQFCDCCCDCDBCCBCDDC9oM/ICJECD6tLsbBDBFBgJozMDjBDCDOHCCCCDFDCCDHBFDHDBCDCDBDDCE6tLwbGBnOB73Mj4MDDELCGC6tL2bByPBs5MBCBCCBIDCwpMzQB/6MCBBGBCEHCEGHGDCCFCEECKUCOLCCCDC17J8jDFCLDBCCCwgNDD/gNDBBEBBEMCDDCBCCBCBECCHFCGDECFECFBECHDCCCECCCCDCCODBBHGCBBBBBBDDDDGHFDLDCCCMDIGMOBIGICJECGMFICI4/M9MJJFCBEwgNDkuNMBMFGDDCBFCCDDCECECCCCKGCCFHBCF4/MmNhFDG13J+oD3RBCB2yNLHpzNDBCCCq0NCCCCDDCDCEHBDCCCD81NBCCBCClkD/xBo1B47CBr4B32CDCCBBBFDCDCBFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDGCDCh7NDFCEDCo0NCCCCDDCDCEHBDCCCDz7NyiHlkD/xBo1B47CBr4B32CDCCBBBFDCDCBFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDGC17NGFBCBICv8NHE3ek+MB/jBq5MEiBDI++NCCCCp/NFFNCCCCDDCFDCBCCCCCICJCCCCHFEGCCEEDDGICCCECDvjB3gNBqkOCCCECCCxlOCKEDHCCFCHDCEDBGGECKEDCECCBCCCMDHDDBBCCGCBDBQEBDCBCCMFBDBlsOCDGFEBBCDBEo3Cp8K1ZBBvtOLPRHCHCCCJDXDCCDKMHDDDKBICCEEqkO8OCCCcyyOC4zOEDCGCCCFDCCIKCGMBJHGCCEPCMEEEDDLECDKEGmtOxMBC85OCECDEFy6OCHCCCBHUCCCDDDHJBEDCCGKDCCCECBBCBBBCDDEECEESCDCDCGGFGQCB4e6iOB0hPCBCEBDCDFCGMgjPCqjPDLPCDCBCWFCCEDJEKED5mPuoCs+MBjnPNCCDCDCMCCCCDIDDBH5mP4CECFuoCs+MBrqPO8qPCHwrPDCPCCCCDCCHFEDCDCCBJguPEDruPCE3uP5uPFCCNCEDDCFDICDCFHCFFEBguPEDzxPCECryPBFKCEECCFEDGDkuPj0PBEt0PCDIDPCICJLBkuPDoIz2PJm3PEIECECBCCCLO/4PkuPD8Kq5PBH+5PEEDlBFCCJkuPgOm8PFCBBGCBJCBCHHECCDCguPEDn+Pp+Pr+PFKHDCFEEDDCBBkuPD5RGngQpmH5zFqrB+6BHLEFMICBCCCCCCBCIGDCBCECFBECDCBCECECCBFFKDDCKJ8lQCCEEECCC2mQBHChnQHCCBZBCDDICCDCCBFDBDCBCEDCBCBCDCDIDCCDDBjrQBDDDBBCBzrQBB+rQCBMPCBCCHQCDJBsuQCCCBFCCBDlQqmCivQJDBFEBVBCDOCCBBDBBBCCBICDCnyQCCCDCCICCCBBBCCCCCCCDEBBHl0QBBo0QFy0QDBEJCBDGBx1QBCCBB61QCBCCCCCDs2QDCv2Qs3QNCFGJDDGBECDBCEECBBDMDBCC5tL+nF1EFBC66QFDs2Q4EBCv2Qt7QCBFx1QBCCBB61QCBCCCCCDs2QD08QICCDCRCCBBCHJDCDIDDECLKBHELCHBCCJCPCBCBCBCBDCDBMKsjRCDCDCCECBBvjB87CyzMmRkkRBBG0kRSEBH6lRGhmRCkmRmmRBumR+mRHDEDCLHEEDPDDEICDGCIKDGJFEGCCCLFFBHF8pRIKDGJFEGCCCLFFBHFhtREFODBCHCCJHBCIDBBsvRCDCD7/D8vNnwRBCFCBCDDEOOENQEEVCFHr0RCBEJEEGC7/D8vN6FDK73REEDDKIEDHCGu0RmFDCDR7/D8vN6FD+E56RPHECCOEKCCJBKCECDHFDHEE6pR/UNEBBBBFIFCECDCHuvDpxOECD7Fm7REECBBCCBCCC+hSHEHBIEHFCCMEEDCHGDCCDDIGFCCCGq/RBBBBzGCDCCEFBMCBBBCB7gSvGFCD7Fm7REECBBCCBCCC+nSDCILICCCDCGDJMDCCLBumSyEBBBBBJBKDEDDqnSoEVBBBB7Fm7REECBBCCBCCCusSDCEBCCFCCCDCBCBCCGBIHKCBG/uSKCBBBBBBBCFCBDhwSC7Fm7REECBBCCBCCCuwSKCDCJDCCDCECEGGFJJCumS4MCCBCFDEqVw+RBB7Fm7REECBBCCBCCCt7J24IEDHCEDCCDCCCDCCGHICBEs2SDCGCCLCDJQDBIC74SECCKCFCDCECCCEDDCDEIIMEICDDDDBBOCBBBBBBBFCDDCECCCKCC6/SGCBEJCG5gTnjNz9FDCDCDCBGH6hTCDD76BnHhgRBBBBBBBriTCCCCDCFrnHz7LBCBmjTsjTCBDDCEHICFJDztE45C19LBIBBBCBBBBzlTBBBBB5lTDCGDDEE1FpjHtbvpDumFsyCBG8mTBBBBB0/SBBBBB3DBzDCBBCBBBBBBxnTDCCDD3pCkzBkrPBBBjoTDHJ3oTKCCmpTBBBqpTECHMDCBGHED1F2+HvpDk9HMIHBC9rTCgsTBBBBBBBBqsTrsTCDEFCIHGBCrnH27LB1FgFCBJBIBGECBjQ05BklRBBBBBBBBkvTFEBJBCBCBBCHCtwTCCBBjQkOtySBBBBB/wTDLBICGBCDBBoyTK1yTNCCBCBvFFrgHstMDBBEDCB7zTBBBBBh0TCDCCCBDCCFELCysC5oRBBBv1TBBBBBnuF7nOCDCBCCCBEGCDICDDBC03TBCFCBGGCB54TCCCCCCCBDCCBCFDBD/5TCBk6TCBr6T16TCDDBCBBBBBBGBDCDCBCCDCBq8TDCBBBBr9TCCNBFBDCCCCC7+TKBINCCCCFCHCCDG/gUEBEEBBBBE5hUDFEGCEDCCBBBBBCCCCFCtjUCzjUDCGCDEBCBCF22Ekf5uOBBB5kUD+kUECGDGGCGCCCCFwmUB2mUDDECDCECCDBGC9nUgoUkoUJCHDDCBFIDBEEFBChqUEB1jLymJ8oCshSCC22ED61FBt0Gy9BCCCCBBBCBBBBCBHDC9qBBCCC4qU9qUHDDBEDBBGDCJDCBBBBBBBBBCCDBDDCBBHohUBGnMBBCEBHBCCBBBBBBBBEF/uU22ED61FBt0Gy9BCCCCBBBCBBBBCBHDCtvBBlvUCBCBBBGBCCCCCCEDCDCGKCCtwUdBDDC1xUCE+xUBKFBDCCDHEDDDCCBCCETBBBCB00UlGtvFw8C0iMCECBCCCBCB3elzCujR"
   }
  }
 }
];
